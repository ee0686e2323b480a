import{_ as e,b as t,h as n,l as r,m as i,p as a,t as o,v as s,y as c}from"./jsxRuntime-Ca7IujLH.js";import{i as l,t as u}from"./gql-DClf-6uK.js";function ee(e){return(e.replace(/[/#:]+$/,``).replace(/^.*[/#:]/,``)||e).replace(/_/g,` `).replace(/(\p{Ll}|\d)(\p{Lu})/gu,`$1 $2`).replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu,`$1 $2`).toLowerCase()}function te(e){let t=ee(e);return t.charAt(0).toUpperCase()+t.slice(1)}function ne(e,t){let n=[...e];if(n.length<=t)return e;let r=n.slice(0,t-1).join(``),i=r.lastIndexOf(` `);return`${(i>t*.6?r.slice(0,i):r).trimEnd()}…`}var re=new Intl.NumberFormat(`en`);function d(e){return re.format(e)}function ie(e,t,n=`${t}s`){return`${d(e)} ${e===1?t:n}`}function ae(e){if(!/^https?:\/\//i.test(e))return null;try{let t=new URL(e);return t.protocol===`http:`||t.protocol===`https:`?t.href:null}catch{return null}}function f(e,t=-Math.PI/2){return Array.from({length:e},(n,r)=>t+2*Math.PI*r/e).flatMap(e=>[Math.cos(e),Math.sin(e)])}var oe=Array.from({length:10},(e,t)=>-Math.PI/2+Math.PI*t/5).flatMap((e,t)=>[Math.cos(e)*(t%2?.5:1),Math.sin(e)*(t%2?.5:1)]),p=[[],f(4,-Math.PI/4).map(e=>e*1.2),f(4),f(3),f(6,0),f(5),f(8,Math.PI/8),oe],se=[];function ce(e){se=[...e].sort()}function m(e){let t=Math.max(0,se.indexOf(e));return{color:`--type-${1+t%8}`,corners:p[(t+Math.floor(t/8))%p.length]}}var h={held:[],planned:[9,5],off:[9,4,2,4],alleged:[2,4],denied:[4,3]},g={held:`--claim-held`,planned:`--claim-planned`,off:`--text-muted`,alleged:`--claim-alleged`,denied:`--claim-denied`};function le({type:e}){let{color:t,corners:n}=m(e),r=`var(${t})`;return o(`svg`,{class:`mark`,viewBox:`-1.3 -1.3 2.6 2.6`,"aria-hidden":`true`,children:n.length>0?o(`polygon`,{points:n.join(` `),fill:r}):o(`circle`,{r:`1`,fill:r})})}function ue({kind:e}){let t=`var(${g[e]})`;return o(`svg`,{class:`line`,viewBox:`0 0 32 12`,"aria-hidden":`true`,children:[o(`path`,{d:`M1 6H24`,fill:`none`,stroke:t,"stroke-width":`2`,"stroke-dasharray":h[e].join(` `)||void 0}),e===`denied`?o(`path`,{d:`M26 1V11`,stroke:t,"stroke-width":`2`}):o(`path`,{d:`M24 2 31 6 24 10Z`,fill:t})]})}var _=[`held`,`planned`,`off`,`alleged`,`denied`],de={held:`held: has happened or is so`,planned:`planned: may come`,off:`called off, halted or declined`,alleged:`alleged: someone says so`,denied:`denied: said not to be so`},fe=new Set([`CANCELLED`,`SUSPENDED`,`REFUSED`]),pe=new Set([`ACTUAL`,`ONGOING`]);function v(e){return!e.affirmed||e.status===`DENIED`?`denied`:e.status===`ASSERTED`?pe.has(e.modality)?`held`:fe.has(e.modality)?`off`:`planned`:`alleged`}function me(e){let t=[];return e.affirmed||t.push(`denied`),e.status!==`ASSERTED`&&t.push(e.status.toLowerCase()),e.modality!==`ACTUAL`&&t.push(e.modality.toLowerCase()),[...new Set(t)].join(`, `)||`held`}var he={nodes:new Map,edges:[],leftOut:0,partial:!1};function ge(e,t,n,r){let i=new Set(n),a=new Map,o=new Set,s=(e,t)=>{if(i.has(e.id))return;let n=a.get(e.id);!n&&a.size>=500?o.add(e.id):a.set(e.id,{claimCount:0,more:!1,onPath:!1,...e,...n,...t})},c=e=>!t[r-1]||e===t[r-1];for(let e of t)for(let t of e.nodes)s(t,c(e)?{onPath:!0}:{});for(let t of[!0,!1])for(let n of e)for(let{entity:e,depth:r,claimCount:i,more:a}of n.nodes)r===0===t&&s(e,{claimCount:i,more:a});let l=new Map,u=(e,t,n,r)=>{if(!e.object||!a.has(e.subject.id)||!a.has(e.object.id))return;let i=JSON.stringify([e.subject.id,e.relation,e.object.id]),o=l.get(i);l.set(i,{claim:o?.claim??e,source:e.subject.id,target:e.object.id,kind:o?.kind??v(e),others:Math.max(o?.others??0,t),certainty:o?.certainty??n,onPath:r||(o?.onPath??!1)})};for(let e of t)for(let t of e.hops)e.nodes.every(e=>a.has(e.id))&&u(t.claim,0,t.certainty??null,c(e));for(let t of e)for(let{claim:e,others:n,certainty:r}of t.edges)u(e,n,r??null,!1);return{nodes:a,edges:[...l.values()],leftOut:o.size,partial:!1}}function _e(e){let t=new Map;for(let n of e){let e=[n.source,n.target].sort(),r=JSON.stringify([...e,n.kind]),i=t.get(r);if(i)i.edges.push(n),i.bothWays||=n.source!==i.source,i.claims+=1+n.others;else{let{source:e,target:i,kind:a}=n;t.set(r,{id:r,source:e,target:i,kind:a,edges:[n],bothWays:!1,claims:1+n.others})}}return[...t.values()].sort((e,t)=>_.indexOf(e.kind)-_.indexOf(t.kind))}var y={k:5,hops:4,avoid:[],chosen:0},b={relations:[],types:[],modalities:[],statuses:[],datasets:[],asOf:``,standing:`ALL`},ve={seeds:[],expanded:[],removed:[],selected:null,filters:b,pair:null};function x(e,t){return e.id===t.id&&e.relation===t.relation&&e.side===t.side}var S={relation:`relations`,type:`types`,modality:`modalities`,status:`statuses`,dataset:`datasets`};function ye(e){let t=new URLSearchParams;for(let n of e.seeds)t.append(`show`,n);for(let n of e.expanded){let e=[n.id];n.relation&&e.push(n.side,n.relation),n.pages>1&&e.push(String(n.pages)),t.append(`expand`,e.join(` `))}for(let n of e.removed)t.append(`remove`,n);e.selected&&t.append(e.selected.kind,e.selected.id);for(let[n,r]of Object.entries(S))for(let i of e.filters[r])t.append(n,i);if(e.filters.asOf&&t.append(`asOf`,e.filters.asOf),e.filters.standing!==`ALL`&&t.append(`standing`,e.filters.standing),e.pair){t.append(`from`,e.pair.from),t.append(`to`,e.pair.to),t.append(`paths`,String(e.pair.k)),e.pair.hops!==y.hops&&t.append(`hops`,String(e.pair.hops));for(let n of e.pair.avoid)t.append(`avoid`,n);e.pair.chosen&&t.append(`path`,String(e.pair.chosen))}return t.toString().replace(/%3A/g,`:`).replace(/%2F/g,`/`).replace(/%2C/g,`,`)}function be(e){let t=new URLSearchParams(e),n=e=>[...new Set(t.getAll(e).filter(Boolean))],r={...b,standing:t.get(`standing`)===`FACTS`?`FACTS`:`ALL`};for(let[e,t]of Object.entries(S))r[t]=n(e);let i=t.get(`asOf`)??``;/^\d{4}-\d\d-\d\d$/.test(i)&&!Number.isNaN(Date.parse(i))&&(r.asOf=i);let a=[];for(let e of n(`expand`)){let t=Se(e);t&&!a.some(e=>x(e,t))&&a.push(t)}let[o,s]=[t.get(`entity`),t.get(`claim`)],[c,l]=[t.get(`from`),t.get(`to`)];return{seeds:n(`show`),expanded:a,removed:n(`remove`),selected:s?{kind:`claim`,id:s}:o?{kind:`entity`,id:o}:null,filters:r,pair:c&&l?xe(c,l,t):null}}function xe(e,t,n){return{from:e,to:t,k:C(n.get(`paths`),y.k,20),hops:C(n.get(`hops`),y.hops,8),avoid:[...new Set(n.getAll(`avoid`).filter(Boolean))],chosen:C(n.get(`path`),y.chosen,20)}}function Se(e){let t=e.split(` `),n=t.shift();if(!n)return null;let[r,i]=[`BOTH`,``];return t.length>=2&&(t[0]===`OUT`||t[0]===`IN`||t[0]===`BOTH`)&&([r,i]=t.splice(0,2)),{id:n,relation:i,side:r,pages:C(t[0],1,10)}}function C(e,t,n){let r=Number(e);return Number.isInteger(r)&&r>=1?Math.min(r,n):t}function w(e){let{relations:t,types:n,modalities:r,statuses:i,datasets:a,asOf:o,standing:s}=e,c={...t.length>0&&{relations:t},...r.length>0&&{modality:r},...i.length>0&&{status:i},...a.length>0&&{datasets:a}};return{...n.length>0&&{types:n},...s!==`ALL`&&{standing:s},...o&&{asOf:o},...Object.keys(c).length>0&&{where:c}}}function Ce(e){let t=w(e.filters),n=new Map;for(let t of e.expanded){let e=JSON.stringify([t.side,t.relation,t.pages]);n.set(e,[...n.get(e)??[],t])}let r=[...n.values()].map(e=>{let{relation:n,side:r,pages:i}=e[0];return{of:e.map(e=>e.id),fan:i*50,first:500,...n&&{relations:[n]},...r!==`BOTH`&&{direction:r},...t}}),i=e.seeds.filter(t=>!e.expanded.some(e=>e.id===t));return i.length>0&&r.push({of:i,depth:0,first:500,...t}),r}function we(e){if(!e.pair)return null;let{from:t,to:n,k:r,hops:i,avoid:a}=e.pair;return{from:t,to:n,first:r,maxLength:i,...a.length>0&&{avoid:a},...w(e.filters)}}function Te(e,t){return{of:e,depth:0,first:e.length,...w(t)}}function Ee(e,t){let[n,i]=a({data:null,error:``,loading:!0}),[o,s]=a(0);return r(()=>{let n=new AbortController;return i(e=>({...e,loading:!0})),l(e,t,n.signal).then(e=>i({data:e,error:``,loading:!1}),e=>{n.signal.aborted||i({data:null,error:e instanceof Error?e.message:String(e),loading:!1})}),()=>n.abort()},[e,JSON.stringify(t),o]),{...n,retry:()=>s(e=>e+1)}}u(`
  fragment EntitySummary on Entity {
    id
    name
    type
  }
`),u(`
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
`),u(`
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
`);var De=u(`
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
    $walkedOnly: Boolean = false
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
      walkedOnly: $walkedOnly
    ) {
      ...NeighborhoodFields
    }
  }
`);u(`
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
`);var Oe=u(`
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
`),ke=u(`
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
`),Ae=u(`
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
`),je=u(`
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
`),Me=u(`
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
`),Ne=u(`
  query Starts($first: Int = 8) {
    entities(first: $first, orderBy: CLAIM_COUNT_DESC) {
      nodes {
        ...EntitySummary
      }
    }
  }
`),Pe=u(`
  query Types {
    __type(name: "EntityType") {
      enumValues {
        name
      }
    }
  }
`),Fe=Symbol.for(`preact-signals`);function T(){if(j>1)j--;else{var e,t=!1;for((function(){var e=P;for(P=void 0;e!==void 0;){var t=e.S;if(t.v===e.v)for(var n=t.t;n!==void 0;n=n.x)n.i===e.i&&(n.i=t.i);e=e.o}})();A!==void 0;){var n=A;for(A=void 0,M++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&z(n))try{n.c()}catch(n){t||=(e=n,!0)}n=r}}if(M=0,j--,t)throw e}}function E(e){if(j>0)return e();N=++Ie,j++;try{return e()}finally{T()}}var D,O=void 0;function k(e){var t=O,n=D;O=void 0,D=void 0;try{return e()}finally{O=t,D=n}}var A=void 0,j=0,M=0,Ie=0,N=0,P=void 0,F=0;function I(e){if(O!==void 0){var t=e.n;if(t===void 0||t.t!==O)return t={i:0,S:e,p:O.s,n:void 0,t:O,e:void 0,x:void 0,r:t},O.s!==void 0&&(O.s.n=t),O.s=t,e.n=t,32&O.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=O.s,t.n=void 0,O.s.n=t,O.s=t),t}}function L(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}L.prototype.brand=Fe,L.prototype.h=function(){return!0},L.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n===void 0?k(function(){var e;(e=t.W)==null||e.call(t)}):n.e=e)},L.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&k(function(){var e;(e=t.Z)==null||e.call(t)}))}},L.prototype.subscribe=function(e){var t=this;return q(function(){var n=t.value;k(function(){return e(n)})},{name:`sub`})},L.prototype.valueOf=function(){return this.value},L.prototype.toString=function(){return this.value+``},L.prototype.toJSON=function(){return this.value},L.prototype.peek=function(){var e=this;return k(function(){return e.value})},Object.defineProperty(L.prototype,"value",{get:function(){var e=I(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(M>100)throw Error(`Cycle detected`);(function(e){j!==0&&M===0&&e.l!==N&&(e.l=N,P={S:e,v:e.v,i:e.i,o:P})})(this),this.v=e,this.i++,F++,j++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{T()}}}});function R(e,t){return new L(e,t)}function z(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function B(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function V(e){for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function H(e,t){L.call(this,void 0,t),this.x=e,this.s=void 0,this.g=F-1,this.f=4}H.prototype=new L,H.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===F))return!0;if(this.g=F,this.f|=1,this.i>0&&!z(this))return this.f&=-2,!0;var e=O;try{B(this),O=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(e){this.v=e,this.f|=16,this.i++}return O=e,V(this),this.f&=-2,!0},H.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}L.prototype.S.call(this,e)},H.prototype.U=function(e){if(this.t!==void 0&&(L.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}},H.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}},Object.defineProperty(H.prototype,"value",{get:function(){if(1&this.f)throw Error(`Cycle detected`);var e=I(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function U(e,t){return new H(e,t)}function W(e){var t=e.j;if(e.j=void 0,typeof t==`function`){j++;var n=O;O=void 0;try{t()}catch(t){throw e.f&=-2,e.f|=8,G(e),t}finally{O=n,T()}}}function G(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,W(e)}function Le(e){if(O!==this)throw Error(`Out-of-order effect`);V(this),O=e,this.f&=-2;try{8&this.f&&G(this)}finally{T()}}function K(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,D&&D.push(this)}K.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t==`function`&&(this.j=t)}finally{e()}},K.prototype.S=function(){if(1&this.f)throw Error(`Cycle detected`);this.f|=1,this.f&=-9,W(this),B(this),j++;var e=O;return O=this,Le.bind(this,e)},K.prototype.N=function(){2&this.f||(this.f|=2,this.u=A,A=this)},K.prototype.d=function(){this.f|=8,1&this.f||G(this)},K.prototype.dispose=function(){this.d()};function q(e,t){var n=new K(e,t);try{n.c()}catch(e){throw n.d(),e}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var J,Y,Re=typeof window<`u`&&!!window.__PREACT_SIGNALS_DEVTOOLS__,X=[];q(function(){J=this.N})();function Z(e,t){s[e]=t.bind(null,s[e]||function(){})}function Q(e){if(Y){var t=Y;Y=void 0,t()}Y=e&&e.S()}function ze(e){var t=this,n=e.data,r=Ve(n);r.name=`ReactiveDom`,r.value=n;var a=i(function(){for(var e=t,n=t.__v;n=n.__;)if(n.__c){n.__c.__$f|=4;break}var i=U(function(){var e=r.value.value;return e===0?0:!0===e?``:e||``}),a=U(function(){return!Array.isArray(i.value)&&!c(i.value)}),o=q(function(){if(this.N=$,a.value){var t=i.value;e.__v&&e.__v.__e&&e.__v.__e.nodeType===3&&(e.__v.__e.data=t)}}),s=t.__$u.d;return t.__$u.d=function(){o(),s.call(this)},[a,i]},[]),o=a[0],s=a[1];return o.value?s.peek():s.value}ze.displayName=`ReactiveTextNode`,Object.defineProperties(L.prototype,{constructor:{configurable:!0,value:e(n,null).constructor},type:{configurable:!0,value:ze},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}}),Z(`__b`,function(e,t){if(Q(),typeof t.type==`string`){var n,r=t.props;for(var i in r)if(i!==`children`){var a=r[i];a instanceof L&&(n||(t.__np=n={}),n[i]=a,r[i]=a.peek())}}e(t)}),Z(`__r`,function(e,t){if(e(t),t.type!==n){Q();var r,i=t.__c;i&&(i.__$f&=-2,(r=i.__$u)===void 0&&(i.__$u=r=function(e,t){var n;return q(function(){n=this},{name:t}),n.c=e,n}(function(e){return function(){var t;Re&&((t=this.y)==null||t.call(this)),e.__$f|=1,e.setState({})}}(i),typeof t.type==`function`?t.type.displayName||t.type.name:``))),Q(r)}}),Z(`__e`,function(e,t,n,r){Q(),e(t,n,r)}),Z(`diffed`,function(e,t){Q();var n;if(typeof t.type==`string`&&(n=t.__e)){var r=t.__np,i=t.props,a=n.U;if(a)for(var o in a){var s=a[o];s===void 0||r&&o in r||(s.d(),a[o]=void 0)}if(r)for(var c in a||(a={},n.U=a),r){var l=a[c],u=r[c];l===void 0?(l=Be(n,c,u,i),a[c]=l):l.o(u,i)}}e(t)});function Be(e,t,n,r){var i=t in e&&e.ownerSVGElement===void 0,a=R(n);return{o:function(e,t){a.value=e,r=t},d:q(function(){this.N=$;var n=a.value.value;r[t]!==n&&(r[t]=n,i?e[t]=n:n!=null&&(!1!==n||t[4]===`-`)?e.setAttribute(t,n):e.removeAttribute(t))})}}Z(`unmount`,function(e,t){if(typeof t.type==`string`){var n=t.__e;if(n){var r=n.U;if(r)for(var i in n.U=void 0,r){var a=r[i];a&&a.d()}}var o=t.__np;if(o){var s=t.props;for(var c in o)s[c]=o[c]}t.__np=void 0}else{var l=t.__c;if(l){l.__$f|=8;var u=l.__$u;u&&(l.__$u=void 0,u.d())}}e(t)}),Z(`__h`,function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)}),t.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==`boolean`&&!0===this.u){var a=2&this.__$f;if(!(r||a||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var o in e)if(o!==`__source`&&e[o]!==this.props[o])return!0;for(var s in this.props)if(!(s in e))return!0;return!1};function Ve(e,t){return i(function(){return R(e,t)},[])}var He=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Ue(){E(function(){for(var e;e=X.shift();)J.call(e)})}function $(){X.push(this)===1&&(s.requestAnimationFrame||He)(Ue)}export{me as A,ne as B,x as C,de as D,ge as E,m as F,ae as H,ce as I,ee as L,le as M,h as N,v as O,g as P,ie as R,y as S,he as T,te as V,we as _,Ae as a,ye as b,Oe as c,Ne as d,Pe as f,Ce as g,Te as h,R as i,ue as j,_ as k,Me as l,w as m,E as n,je as o,Ee as p,q as r,De as s,U as t,ke as u,be as v,_e as w,b as x,ve as y,d as z};