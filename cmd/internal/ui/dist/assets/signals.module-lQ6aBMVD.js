import{a as e,c as t,i as n,l as r,n as i,s as a,t as o,u as s}from"./jsxRuntime-DsIyvhdh.js";var c,l,u,ee,d=Object.is,f=0,p=[],m=[],h=t,te=h.__b,ne=h.__r,re=h.diffed,ie=h.__c,ae=h.unmount,oe=h.__;function g(e,t){h.__h&&h.__h(l,e,f||t),f=0;var n=l.__H||(l.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function _(e){return f=1,se(_e,e)}function se(e,t,n){var r=g(c++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):_e(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);d(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=l,!l.__f)){l.__f=!0;var i=l.shouldComponentUpdate;l.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,d(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function ce(e,t){var n=g(c++,3);!h.__s&&ge(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,l.__H.__h.push(n))}function le(e){return f=5,v(function(){return{current:e}},[])}function v(e,t){var n=g(c++,7);return ge(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ue(e,t){return f=8,v(function(){return e},t)}function de(){var e=g(c++,11);if(!e.__){for(var t=l.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__=`P`+n[0]+`-`+n[1]++}return e.__}function fe(){var e;do{for(;e=m.shift();)try{y(e)}catch(t){h.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=p.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(y),t.__h.some(b),t.__h=[]}catch(n){t.__h=[],h.__e(n,e.__v)}}}while(m.length)}h.__b=function(e){l=null,te&&te(e)},h.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),oe&&oe(e,t)},h.__r=function(e){ne&&ne(e),c=0;var t=(l=e.__c).__H;t&&(u==l?l.__h=[]:(t.__h.some(y),t.__h.some(b),c=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),u=l},h.diffed=function(e){re&&re(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&he(p.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),u=l=null},h.__c=function(e,t){t.some(function(e){try{e.__h.some(y),e.__h=e.__h.filter(function(e){return!e.__||b(e)})}catch(t){e.__h=[function(){throw t}]}}),ie&&ie(e,t)},h.unmount=function(e){ae&&ae(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,he(m.push(r))}else y(r)}catch(e){t=e}}),r.__H=void 0,t&&h.__e(t,r.__v))};var pe=typeof requestAnimationFrame==`function`;function me(e){var t,n=function(){clearTimeout(r),pe&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);pe&&(t=requestAnimationFrame(n))}function he(e){e!=1&&ee==h.requestAnimationFrame||((ee=h.requestAnimationFrame)||me)(fe)}function y(e){var t=l,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),l=t}function b(e){var t=l;e.__c=e.__(),l=t}function ge(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!d(t,e[n])})}function _e(e,t){return typeof t==`function`?t(e):t}var x=`entente:theme`,S=document.documentElement,ve=matchMedia(`(prefers-color-scheme: dark)`);function ye(){return ve.matches?`dark`:`light`}function C(){let e=S.dataset.theme;return e===`light`||e===`dark`?e:ye()}function be(e){let t=e===ye()?null:e;try{t?localStorage.setItem(x,t):localStorage.removeItem(x)}catch{}xe(t)}function xe(e){e===`light`||e===`dark`?S.dataset.theme=e:delete S.dataset.theme;for(let e of w)e(C())}var w=new Set;ve.addEventListener(`change`,()=>w.forEach(e=>e(C()))),addEventListener(`storage`,e=>{(e.key===x||e.key===null)&&xe(e.newValue)});function Se(e){return w.add(e),()=>w.delete(e)}function Ce(e){let t=document.createElement(`span`);t.style.color=`var(${e})`,t.hidden=!0,document.body.append(t);let n=getComputedStyle(t).color;return t.remove(),n}function we(e){return(e.replace(/[/#:]+$/,``).replace(/^.*[/#:]/,``)||e).replace(/_/g,` `).replace(/(\p{Ll}|\d)(\p{Lu})/gu,`$1 $2`).replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu,`$1 $2`).toLowerCase()}function Te(e){let t=we(e);return t.charAt(0).toUpperCase()+t.slice(1)}function Ee(e,t){let n=[...e];if(n.length<=t)return e;let r=n.slice(0,t-1).join(``),i=r.lastIndexOf(` `);return`${(i>t*.6?r.slice(0,i):r).trimEnd()}…`}var De=new Intl.NumberFormat(`en`);function T(e){return De.format(e)}function Oe(e,t,n=`${t}s`){return`${T(e)} ${e===1?t:n}`}function ke(e){if(!/^https?:\/\//i.test(e))return null;try{let t=new URL(e);return t.protocol===`http:`||t.protocol===`https:`?t.href:null}catch{return null}}function E(e,t=-Math.PI/2){return Array.from({length:e},(n,r)=>t+2*Math.PI*r/e).flatMap(e=>[Math.cos(e),Math.sin(e)])}var Ae=Array.from({length:10},(e,t)=>-Math.PI/2+Math.PI*t/5).flatMap((e,t)=>[Math.cos(e)*(t%2?.5:1),Math.sin(e)*(t%2?.5:1)]),D=[[],E(4,-Math.PI/4).map(e=>e*1.2),E(4),E(3),E(6,0),E(5),E(8,Math.PI/8),Ae],je=[];function Me(e){je=[...e].sort()}function Ne(e){let t=Math.max(0,je.indexOf(e));return{color:`--type-${1+t%8}`,corners:D[(t+Math.floor(t/8))%D.length]}}var Pe={held:[],planned:[9,5],off:[9,4,2,4],alleged:[2,4],denied:[4,3]},Fe={held:`--claim-held`,planned:`--claim-planned`,off:`--text-muted`,alleged:`--claim-alleged`,denied:`--claim-denied`};function Ie({type:e}){let{color:t,corners:n}=Ne(e),r=`var(${t})`;return o(`svg`,{class:`mark`,viewBox:`-1.3 -1.3 2.6 2.6`,"aria-hidden":`true`,children:n.length>0?o(`polygon`,{points:n.join(` `),fill:r}):o(`circle`,{r:`1`,fill:r})})}function Le({kind:e}){let t=`var(${Fe[e]})`;return o(`svg`,{class:`line`,viewBox:`0 0 32 12`,"aria-hidden":`true`,children:[o(`path`,{d:`M1 6H24`,fill:`none`,stroke:t,"stroke-width":`2`,"stroke-dasharray":Pe[e].join(` `)||void 0}),e===`denied`?o(`path`,{d:`M26 1V11`,stroke:t,"stroke-width":`2`}):o(`path`,{d:`M24 2 31 6 24 10Z`,fill:t})]})}var O=[`held`,`planned`,`off`,`alleged`,`denied`],Re={held:`held: has happened or is so`,planned:`planned: may come`,off:`called off, halted or declined`,alleged:`alleged: someone says so`,denied:`denied: said not to be so`},ze=new Set([`CANCELLED`,`SUSPENDED`,`REFUSED`]),Be=new Set([`ACTUAL`,`ONGOING`]);function Ve(e){return!e.affirmed||e.status===`DENIED`?`denied`:e.status===`ASSERTED`?Be.has(e.modality)?`held`:ze.has(e.modality)?`off`:`planned`:`alleged`}function He(e){let t=[];return e.affirmed||t.push(`denied`),e.status!==`ASSERTED`&&t.push(e.status.toLowerCase()),e.modality!==`ACTUAL`&&t.push(e.modality.toLowerCase()),[...new Set(t)].join(`, `)||`held`}var Ue={nodes:new Map,edges:[],leftOut:0};function We(e,t,n,r){let i=new Set(n),a=new Map,o=new Set,s=(e,t)=>{if(i.has(e.id))return;let n=a.get(e.id);!n&&a.size>=500?o.add(e.id):a.set(e.id,{claimCount:0,more:!1,onPath:!1,...e,...n,...t})},c=e=>!t[r-1]||e===t[r-1];for(let e of t)for(let t of e.nodes)s(t,c(e)?{onPath:!0}:{});for(let t of[!0,!1])for(let n of e)for(let{entity:e,depth:r,claimCount:i,more:a}of n.nodes)r===0===t&&s(e,{claimCount:i,more:a});let l=new Map,u=(e,t,n,r)=>{if(!e.object||!a.has(e.subject.id)||!a.has(e.object.id))return;let i=JSON.stringify([e.subject.id,e.relation,e.object.id]),o=l.get(i);l.set(i,{claim:o?.claim??e,source:e.subject.id,target:e.object.id,kind:o?.kind??Ve(e),others:Math.max(o?.others??0,t),certainty:o?.certainty??n,onPath:r||(o?.onPath??!1)})};for(let e of t)for(let t of e.hops)e.nodes.every(e=>a.has(e.id))&&u(t.claim,0,t.certainty??null,c(e));for(let t of e)for(let{claim:e,others:n,certainty:r}of t.edges)u(e,n,r??null,!1);return{nodes:a,edges:[...l.values()],leftOut:o.size}}function Ge(e){let t=new Map;for(let n of e){let e=[n.source,n.target].sort(),r=JSON.stringify([...e,n.kind]),i=t.get(r);if(i)i.edges.push(n),i.bothWays||=n.source!==i.source,i.claims+=1+n.others;else{let{source:e,target:i,kind:a}=n;t.set(r,{id:r,source:e,target:i,kind:a,edges:[n],bothWays:!1,claims:1+n.others})}}return[...t.values()].sort((e,t)=>O.indexOf(e.kind)-O.indexOf(t.kind))}var k={k:5,hops:4,avoid:[],chosen:0},A={relations:[],types:[],modalities:[],statuses:[],datasets:[],asOf:``,standing:`ALL`},Ke={seeds:[],expanded:[],removed:[],selected:null,filters:A,pair:null};function qe(e,t){return e.id===t.id&&e.relation===t.relation&&e.side===t.side}var Je={relation:`relations`,type:`types`,modality:`modalities`,status:`statuses`,dataset:`datasets`};function Ye(e){let t=new URLSearchParams;for(let n of e.seeds)t.append(`show`,n);for(let n of e.expanded){let e=[n.id];n.relation&&e.push(n.side,n.relation),n.pages>1&&e.push(String(n.pages)),t.append(`expand`,e.join(` `))}for(let n of e.removed)t.append(`remove`,n);e.selected&&t.append(e.selected.kind,e.selected.id);for(let[n,r]of Object.entries(Je))for(let i of e.filters[r])t.append(n,i);if(e.filters.asOf&&t.append(`asOf`,e.filters.asOf),e.filters.standing!==`ALL`&&t.append(`standing`,e.filters.standing),e.pair){t.append(`from`,e.pair.from),t.append(`to`,e.pair.to),t.append(`paths`,String(e.pair.k)),e.pair.hops!==k.hops&&t.append(`hops`,String(e.pair.hops));for(let n of e.pair.avoid)t.append(`avoid`,n);e.pair.chosen&&t.append(`path`,String(e.pair.chosen))}return t.toString().replace(/%3A/g,`:`).replace(/%2F/g,`/`).replace(/%2C/g,`,`)}function Xe(e){let t=new URLSearchParams(e),n=e=>[...new Set(t.getAll(e).filter(Boolean))],r={...A,standing:t.get(`standing`)===`FACTS`?`FACTS`:`ALL`};for(let[e,t]of Object.entries(Je))r[t]=n(e);let i=t.get(`asOf`)??``;/^\d{4}-\d\d-\d\d$/.test(i)&&!Number.isNaN(Date.parse(i))&&(r.asOf=i);let a=[];for(let e of n(`expand`)){let t=Qe(e);t&&!a.some(e=>qe(e,t))&&a.push(t)}let[o,s]=[t.get(`entity`),t.get(`claim`)],[c,l]=[t.get(`from`),t.get(`to`)];return{seeds:n(`show`),expanded:a,removed:n(`remove`),selected:s?{kind:`claim`,id:s}:o?{kind:`entity`,id:o}:null,filters:r,pair:c&&l?Ze(c,l,t):null}}function Ze(e,t,n){return{from:e,to:t,k:j(n.get(`paths`),k.k,20),hops:j(n.get(`hops`),k.hops,8),avoid:[...new Set(n.getAll(`avoid`).filter(Boolean))],chosen:j(n.get(`path`),k.chosen,20)}}function Qe(e){let t=e.split(` `),n=t.shift();if(!n)return null;let[r,i]=[`BOTH`,``];return t.length>=2&&(t[0]===`OUT`||t[0]===`IN`||t[0]===`BOTH`)&&([r,i]=t.splice(0,2)),{id:n,relation:i,side:r,pages:j(t[0],1,10)}}function j(e,t,n){let r=Number(e);return Number.isInteger(r)&&r>=1?Math.min(r,n):t}function M(e){let{relations:t,types:n,modalities:r,statuses:i,datasets:a,asOf:o,standing:s}=e,c={...t.length>0&&{relations:t},...r.length>0&&{modality:r},...i.length>0&&{status:i},...a.length>0&&{datasets:a}};return{...n.length>0&&{types:n},...s!==`ALL`&&{standing:s},...o&&{asOf:o},...Object.keys(c).length>0&&{where:c}}}function $e(e){let t=M(e.filters),n=new Map;for(let t of e.expanded){let e=JSON.stringify([t.side,t.relation,t.pages]);n.set(e,[...n.get(e)??[],t])}let r=[...n.values()].map(e=>{let{relation:n,side:r,pages:i}=e[0];return{of:e.map(e=>e.id),fan:i*50,first:500,...n&&{relations:[n]},...r!==`BOTH`&&{direction:r},...t}}),i=e.seeds.filter(t=>!e.expanded.some(e=>e.id===t));return i.length>0&&r.push({of:i,depth:0,first:500,...t}),r}function et(e){if(!e.pair)return null;let{from:t,to:n,k:r,hops:i,avoid:a}=e.pair;return{from:t,to:n,first:r,maxLength:i,...a.length>0&&{avoid:a},...M(e.filters)}}function tt(e,t){return{of:e,depth:0,first:e.length,...M(t)}}function nt(e,t){let[r,i]=_({data:null,error:``,loading:!0}),[a,o]=_(0);return ce(()=>{let r=new AbortController;return i(e=>({...e,loading:!0})),n(e,t,r.signal).then(e=>i({data:e,error:``,loading:!1}),e=>{r.signal.aborted||i({data:null,error:e instanceof Error?e.message:String(e),loading:!1})}),()=>r.abort()},[e,JSON.stringify(t),a]),{...r,retry:()=>o(e=>e+1)}}i(`
  fragment EntitySummary on Entity {
    id
    name
    type
  }
`),i(`
  fragment ClaimSummary on Claim {
    id
    relation
    affirmed
    modality
    status
    date {
      edtf
      kind
      earliest
      latest
    }
    dataset {
      id
    }
    subject {
      id
    }
    object {
      id
    }
  }
`),i(`
  fragment NeighborhoodFields on Neighborhood {
    truncated
    nodes {
      depth
      claimCount
      more
      entity {
        ...EntitySummary
      }
    }
    edges {
      certainty
      others
      claim {
        ...ClaimSummary
      }
    }
  }
`);var rt=i(`
  query Neighborhood(
    $of: [ID!]!
    $depth: Int = 1
    $fan: Int = 50
    $first: Int = 500
    $relations: [String!]
    $direction: Direction = BOTH
    $types: [EntityType!]
    $standing: Standing = ALL
    $asOf: Date
    $where: ClaimFilter
  ) {
    neighborhood(
      of: $of
      depth: $depth
      fan: $fan
      first: $first
      relations: $relations
      direction: $direction
      types: $types
      standing: $standing
      asOf: $asOf
      where: $where
    ) {
      ...NeighborhoodFields
    }
  }
`);i(`
  fragment PathFields on Path {
    length
    nodes {
      ...EntitySummary
    }
    hops {
      direction
      others
      certainty
      claim {
        ...ClaimSummary
      }
    }
  }
`);var it=i(`
  query Paths(
    $from: ID!
    $to: ID!
    $first: Int = 5
    $maxLength: Int = 4
    $avoid: [ID!]
    $types: [EntityType!]
    $standing: Standing = ALL
    $asOf: Date
    $where: ClaimFilter
  ) {
    from: entity(id: $from) {
      ...EntitySummary
    }
    to: entity(id: $to) {
      ...EntitySummary
    }
    paths(
      from: $from
      to: $to
      first: $first
      maxLength: $maxLength
      avoid: $avoid
      types: $types
      standing: $standing
      asOf: $asOf
      where: $where
    ) {
      ...PathFields
    }
  }
`),at=i(`
  query Search($query: String!, $first: Int = 8) {
    search(query: $query, first: $first) {
      partial
      edges {
        matched {
          field
          text
        }
        node {
          ...EntitySummary
        }
      }
    }
  }
`),ot=i(`
  query EntityCard($id: ID!, $standing: Standing = ALL, $asOf: Date, $where: ClaimFilter) {
    entity(id: $id) {
      ...EntitySummary
      iri
      aliases
      weakAliases
      identifiers {
        scheme
        value
      }
      relationCounts(standing: $standing, asOf: $asOf, where: $where) {
        relation
        direction
        count
      }
    }
  }
`),st=i(`
  query Fields($type: String!) {
    __type(name: $type) {
      fields {
        name
        description
        args {
          name
        }
      }
    }
  }
`),ct=i(`
  query ResourceQuads($id: ID!) {
    entity(id: $id) {
      quads(first: 100) {
        nodes {
          predicate
          object {
            kind
            value
          }
        }
      }
    }
  }
`),lt=i(`
  query Starts($first: Int = 8) {
    entities(first: $first, orderBy: CLAIM_COUNT_DESC) {
      nodes {
        ...EntitySummary
      }
    }
  }
`),ut=i(`
  query Types {
    __type(name: "EntityType") {
      enumValues {
        name
      }
    }
  }
`),dt=Symbol.for(`preact-signals`);function N(){if(R>1)R--;else{var e,t=!1;for((function(){var e=V;for(V=void 0;e!==void 0;){var t=e.S;if(t.v===e.v)for(var n=t.t;n!==void 0;n=n.x)n.i===e.i&&(n.i=t.i);e=e.o}})();L!==void 0;){var n=L;for(L=void 0,z++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&ht(n))try{n.c()}catch(n){t||=(e=n,!0)}n=r}}if(z=0,R--,t)throw e}}function ft(e){if(R>0)return e();B=++pt,R++;try{return e()}finally{N()}}var P,F=void 0;function I(e){var t=F,n=P;F=void 0,P=void 0;try{return e()}finally{F=t,P=n}}var L=void 0,R=0,z=0,pt=0,B=0,V=void 0,H=0;function mt(e){if(F!==void 0){var t=e.n;if(t===void 0||t.t!==F)return t={i:0,S:e,p:F.s,n:void 0,t:F,e:void 0,x:void 0,r:t},F.s!==void 0&&(F.s.n=t),F.s=t,e.n=t,32&F.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=F.s,t.n=void 0,F.s.n=t,F.s=t),t}}function U(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}U.prototype.brand=dt,U.prototype.h=function(){return!0},U.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n===void 0?I(function(){var e;(e=t.W)==null||e.call(t)}):n.e=e)},U.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&I(function(){var e;(e=t.Z)==null||e.call(t)}))}},U.prototype.subscribe=function(e){var t=this;return X(function(){var n=t.value;I(function(){return e(n)})},{name:`sub`})},U.prototype.valueOf=function(){return this.value},U.prototype.toString=function(){return this.value+``},U.prototype.toJSON=function(){return this.value},U.prototype.peek=function(){var e=this;return I(function(){return e.value})},Object.defineProperty(U.prototype,"value",{get:function(){var e=mt(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(z>100)throw Error(`Cycle detected`);(function(e){R!==0&&z===0&&e.l!==B&&(e.l=B,V={S:e,v:e.v,i:e.i,o:V})})(this),this.v=e,this.i++,H++,R++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{N()}}}});function W(e,t){return new U(e,t)}function ht(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function gt(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function _t(e){for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function G(e,t){U.call(this,void 0,t),this.x=e,this.s=void 0,this.g=H-1,this.f=4}G.prototype=new U,G.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===H))return!0;if(this.g=H,this.f|=1,this.i>0&&!ht(this))return this.f&=-2,!0;var e=F;try{gt(this),F=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(e){this.v=e,this.f|=16,this.i++}return F=e,_t(this),this.f&=-2,!0},G.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}U.prototype.S.call(this,e)},G.prototype.U=function(e){if(this.t!==void 0&&(U.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}},G.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}},Object.defineProperty(G.prototype,"value",{get:function(){if(1&this.f)throw Error(`Cycle detected`);var e=mt(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function K(e,t){return new G(e,t)}function q(e){var t=e.j;if(e.j=void 0,typeof t==`function`){R++;var n=F;F=void 0;try{t()}catch(t){throw e.f&=-2,e.f|=8,J(e),t}finally{F=n,N()}}}function J(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,q(e)}function vt(e){if(F!==this)throw Error(`Out-of-order effect`);_t(this),F=e,this.f&=-2;try{8&this.f&&J(this)}finally{N()}}function Y(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,P&&P.push(this)}Y.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t==`function`&&(this.j=t)}finally{e()}},Y.prototype.S=function(){if(1&this.f)throw Error(`Cycle detected`);this.f|=1,this.f&=-9,q(this),gt(this),R++;var e=F;return F=this,vt.bind(this,e)},Y.prototype.N=function(){2&this.f||(this.f|=2,this.u=L,L=this)},Y.prototype.d=function(){this.f|=8,1&this.f||J(this)},Y.prototype.dispose=function(){this.d()};function X(e,t){var n=new Y(e,t);try{n.c()}catch(e){throw n.d(),e}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var yt,Z,bt=typeof window<`u`&&!!window.__PREACT_SIGNALS_DEVTOOLS__,xt=[];X(function(){yt=this.N})();function Q(e,n){t[e]=n.bind(null,t[e]||function(){})}function $(e){if(Z){var t=Z;Z=void 0,t()}Z=e&&e.S()}function St(e){var t=this,n=e.data,i=wt(n);i.name=`ReactiveDom`,i.value=n;var a=v(function(){for(var e=t,n=t.__v;n=n.__;)if(n.__c){n.__c.__$f|=4;break}var a=K(function(){var e=i.value.value;return e===0?0:!0===e?``:e||``}),o=K(function(){return!Array.isArray(a.value)&&!r(a.value)}),s=X(function(){if(this.N=Dt,o.value){var t=a.value;e.__v&&e.__v.__e&&e.__v.__e.nodeType===3&&(e.__v.__e.data=t)}}),c=t.__$u.d;return t.__$u.d=function(){s(),c.call(this)},[o,a]},[]),o=a[0],s=a[1];return o.value?s.peek():s.value}St.displayName=`ReactiveTextNode`,Object.defineProperties(U.prototype,{constructor:{configurable:!0,value:a(e,null).constructor},type:{configurable:!0,value:St},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}}),Q(`__b`,function(e,t){if($(),typeof t.type==`string`){var n,r=t.props;for(var i in r)if(i!==`children`){var a=r[i];a instanceof U&&(n||(t.__np=n={}),n[i]=a,r[i]=a.peek())}}e(t)}),Q(`__r`,function(t,n){if(t(n),n.type!==e){$();var r,i=n.__c;i&&(i.__$f&=-2,(r=i.__$u)===void 0&&(i.__$u=r=function(e,t){var n;return X(function(){n=this},{name:t}),n.c=e,n}(function(e){return function(){var t;bt&&((t=this.y)==null||t.call(this)),e.__$f|=1,e.setState({})}}(i),typeof n.type==`function`?n.type.displayName||n.type.name:``))),$(r)}}),Q(`__e`,function(e,t,n,r){$(),e(t,n,r)}),Q(`diffed`,function(e,t){$();var n;if(typeof t.type==`string`&&(n=t.__e)){var r=t.__np,i=t.props,a=n.U;if(a)for(var o in a){var s=a[o];s===void 0||r&&o in r||(s.d(),a[o]=void 0)}if(r)for(var c in a||(a={},n.U=a),r){var l=a[c],u=r[c];l===void 0?(l=Ct(n,c,u,i),a[c]=l):l.o(u,i)}}e(t)});function Ct(e,t,n,r){var i=t in e&&e.ownerSVGElement===void 0,a=W(n);return{o:function(e,t){a.value=e,r=t},d:X(function(){this.N=Dt;var n=a.value.value;r[t]!==n&&(r[t]=n,i?e[t]=n:n!=null&&(!1!==n||t[4]===`-`)?e.setAttribute(t,n):e.removeAttribute(t))})}}Q(`unmount`,function(e,t){if(typeof t.type==`string`){var n=t.__e;if(n){var r=n.U;if(r)for(var i in n.U=void 0,r){var a=r[i];a&&a.d()}}var o=t.__np;if(o){var s=t.props;for(var c in o)s[c]=o[c]}t.__np=void 0}else{var l=t.__c;if(l){l.__$f|=8;var u=l.__$u;u&&(l.__$u=void 0,u.d())}}e(t)}),Q(`__h`,function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)}),s.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==`boolean`&&!0===this.u){var a=2&this.__$f;if(!(r||a||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var o in e)if(o!==`__source`&&e[o]!==this.props[o])return!0;for(var s in this.props)if(!(s in e))return!0;return!1};function wt(e,t){return v(function(){return W(e,t)},[])}var Tt=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Et(){ft(function(){for(var e;e=xt.shift();)yt.call(e)})}function Dt(){xt.push(this)===1&&(t.requestAnimationFrame||Tt)(Et)}export{He as A,Ee as B,qe as C,Re as D,We as E,Ne as F,be as G,ke as H,Me as I,de as J,C as K,we as L,Ie as M,Pe as N,Ve as O,Fe as P,v as Q,Oe as R,k as S,Ue as T,Ce as U,Te as V,Se as W,ue as X,le as Y,_ as Z,et as _,ot as a,Ye as b,it as c,lt as d,ut as f,$e as g,tt as h,W as i,Le as j,O as k,ct as l,M as m,ft as n,st as o,nt as p,ce as q,X as r,rt as s,K as t,at as u,Xe as v,Ge as w,A as x,Ke as y,T as z};