import{C as e,S as t,_ as n,b as r,f as i,g as a,i as o,t as s,v as c,x as l}from"./share-BeEURvKd.js";import{i as u,t as d}from"./gql-DS_qJo_F.js";function f(e,t=-Math.PI/2){return Array.from({length:e},(n,r)=>t+2*Math.PI*r/e).flatMap(e=>[Math.cos(e),Math.sin(e)])}var ee=Array.from({length:10},(e,t)=>-Math.PI/2+Math.PI*t/5).flatMap((e,t)=>[Math.cos(e)*(t%2?.5:1),Math.sin(e)*(t%2?.5:1)]),te=[[],f(4,-Math.PI/4).map(e=>e*1.2),f(4),f(3),f(6,0),f(5),f(8,Math.PI/8),ee],ne=[];function re(e){ne=[...e].sort()}function p(e){let t=Math.max(0,ne.indexOf(e));return{color:`--type-${1+t%8}`,corners:te[(t+Math.floor(t/8))%te.length]}}var m={held:[],planned:[9,5],off:[9,4,2,4],alleged:[2,4],denied:[4,3]},h={held:`--claim-held`,planned:`--claim-planned`,off:`--text-muted`,alleged:`--claim-alleged`,denied:`--claim-denied`};function ie({type:e}){let{color:t,corners:n}=p(e),r=`var(${t})`;return o(`svg`,{class:`mark`,viewBox:`-1.3 -1.3 2.6 2.6`,"aria-hidden":`true`,children:n.length>0?o(`polygon`,{points:n.join(` `),fill:r}):o(`circle`,{r:`1`,fill:r})})}function ae({kind:e}){let t=`var(${h[e]})`;return o(`svg`,{class:`line`,viewBox:`0 0 32 12`,"aria-hidden":`true`,children:[o(`path`,{d:`M1 6H24`,fill:`none`,stroke:t,"stroke-width":`2`,"stroke-dasharray":m[e].join(` `)||void 0}),e===`denied`?o(`path`,{d:`M26 1V11`,stroke:t,"stroke-width":`2`}):o(`path`,{d:`M24 2 31 6 24 10Z`,fill:t})]})}function oe(e,t){let[n,r]=a({data:null,error:``,loading:!0}),[o,s]=a(0);return i(()=>{let n=new AbortController;return r(e=>({...e,loading:!0})),u(e,t,n.signal).then(e=>r({data:e,error:``,loading:!1}),e=>{n.signal.aborted||r({data:null,error:e instanceof Error?e.message:String(e),loading:!1})}),()=>n.abort()},[e,JSON.stringify(t),o]),{...n,retry:()=>s(e=>e+1)}}var g=[`held`,`planned`,`off`,`alleged`,`denied`],se={held:`held: has happened or is so`,planned:`planned: may come`,off:`called off, halted or declined`,alleged:`alleged: someone says so`,denied:`denied: said not to be so`},ce=new Set([`CANCELLED`,`SUSPENDED`,`REFUSED`]),le=new Set([`ACTUAL`,`ONGOING`]);function _(e){return!e.affirmed||e.status===`DENIED`?`denied`:e.status===`ASSERTED`?le.has(e.modality)?`held`:ce.has(e.modality)?`off`:`planned`:`alleged`}function ue(e){let t=[];return e.affirmed||t.push(`denied`),e.status!==`ASSERTED`&&t.push(e.status.toLowerCase()),e.modality!==`ACTUAL`&&t.push(e.modality.toLowerCase()),[...new Set(t)].join(`, `)||`held`}var de={nodes:new Map,edges:[],leftOut:0,partial:!1};function fe(e,t,n,r){let i=new Set(n),a=new Map,o=new Set,s=(e,t)=>{if(i.has(e.id))return;let n=a.get(e.id);!n&&a.size>=500?o.add(e.id):a.set(e.id,{claimCount:0,more:!1,onPath:!1,...e,...n,...t})},c=e=>!t[r-1]||e===t[r-1];for(let e of t)for(let t of e.nodes)s(t,c(e)?{onPath:!0}:{});for(let t of[!0,!1])for(let n of e)for(let{entity:e,depth:r,claimCount:i,more:a}of n.nodes)r===0===t&&s(e,{claimCount:i,more:a});let l=new Map,u=(e,t,n,r)=>{if(!e.object||!a.has(e.subject.id)||!a.has(e.object.id))return;let i=JSON.stringify([e.subject.id,e.relation,e.object.id]),o=l.get(i);l.set(i,{claim:o?.claim??e,source:e.subject.id,target:e.object.id,kind:o?.kind??_(e),others:Math.max(o?.others??0,t),certainty:o?.certainty??n,onPath:r||(o?.onPath??!1)})};for(let e of t)for(let t of e.hops)e.nodes.every(e=>a.has(e.id))&&u(t.claim,0,t.certainty??null,c(e));for(let t of e)for(let{claim:e,others:n,certainty:r}of t.edges)u(e,n,r??null,!1);return{nodes:a,edges:[...l.values()],leftOut:o.size,partial:!1}}function pe(e){let t=new Map;for(let n of e){let e=[n.source,n.target].sort(),r=JSON.stringify([...e,n.kind]),i=t.get(r);if(i)i.edges.push(n),i.bothWays||=n.source!==i.source,i.claims+=1+n.others;else{let{source:e,target:i,kind:a}=n;t.set(r,{id:r,source:e,target:i,kind:a,edges:[n],bothWays:!1,claims:1+n.others})}}return[...t.values()].sort((e,t)=>g.indexOf(e.kind)-g.indexOf(t.kind))}var v={k:5,hops:4,avoid:[],chosen:0},y={relations:[],types:[],modalities:[],statuses:[],datasets:[],asOf:``,standing:`ALL`},me={seeds:[],expanded:[],removed:[],selected:null,filters:y,pair:null,browsed:``};function he(e,t){return e.id===t.id&&e.relation===t.relation&&e.side===t.side}var ge={relation:`relations`,type:`types`,modality:`modalities`,status:`statuses`,dataset:`datasets`};function _e(e){let t=new URLSearchParams;for(let n of e.seeds)t.append(`show`,n);for(let n of e.expanded){let e=[n.id];n.relation&&e.push(n.side,n.relation),n.pages>1&&e.push(String(n.pages)),t.append(`expand`,e.join(` `))}for(let n of e.removed)t.append(`remove`,n);e.selected&&t.append(e.selected.kind,e.selected.id);for(let[n,r]of Object.entries(ge))for(let i of e.filters[r])t.append(n,i);if(e.filters.asOf&&t.append(`asOf`,e.filters.asOf),e.filters.standing!==`ALL`&&t.append(`standing`,e.filters.standing),e.pair){t.append(`from`,e.pair.from),t.append(`to`,e.pair.to),t.append(`paths`,String(e.pair.k)),e.pair.hops!==v.hops&&t.append(`hops`,String(e.pair.hops));for(let n of e.pair.avoid)t.append(`avoid`,n);e.pair.chosen&&t.append(`path`,String(e.pair.chosen))}return e.browsed&&t.append(`browse`,e.browsed),t.toString().replace(/%3A/g,`:`).replace(/%2F/g,`/`).replace(/%2C/g,`,`)}function ve(e){let t=new URLSearchParams(e),n=e=>[...new Set(t.getAll(e).filter(Boolean))],r={...y,standing:t.get(`standing`)===`FACTS`?`FACTS`:`ALL`};for(let[e,t]of Object.entries(ge))r[t]=n(e);let i=t.get(`asOf`)??``;/^\d{4}-\d\d-\d\d$/.test(i)&&!Number.isNaN(Date.parse(i))&&(r.asOf=i);let a=[];for(let e of n(`expand`)){let t=be(e);t&&!a.some(e=>he(e,t))&&a.push(t)}let[o,s]=[t.get(`entity`),t.get(`claim`)],[c,l]=[t.get(`from`),t.get(`to`)];return{seeds:n(`show`),expanded:a,removed:n(`remove`),selected:s?{kind:`claim`,id:s}:o?{kind:`entity`,id:o}:null,filters:r,pair:c&&l?ye(c,l,t):null,browsed:t.get(`browse`)??``}}function ye(e,t,n){return{from:e,to:t,k:b(n.get(`paths`),v.k,20),hops:b(n.get(`hops`),v.hops,8),avoid:[...new Set(n.getAll(`avoid`).filter(Boolean))],chosen:b(n.get(`path`),v.chosen,20)}}function be(e){let t=e.split(` `),n=t.shift();if(!n)return null;let[r,i]=[`BOTH`,``];return t.length>=2&&(t[0]===`OUT`||t[0]===`IN`||t[0]===`BOTH`)&&([r,i]=t.splice(0,2)),{id:n,relation:i,side:r,pages:b(t[0],1,10)}}function b(e,t,n){let r=Number(e);return Number.isInteger(r)&&r>=1?Math.min(r,n):t}function x(e){let{relations:t,types:n,modalities:r,statuses:i,datasets:a,asOf:o,standing:s}=e,c={...t.length>0&&{relations:t},...r.length>0&&{modality:r},...i.length>0&&{status:i},...a.length>0&&{datasets:a}};return{...n.length>0&&{types:n},...s!==`ALL`&&{standing:s},...o&&{asOf:o},...Object.keys(c).length>0&&{where:c}}}function S(e){let t=x(e.filters),n=new Map;for(let t of e.expanded){let e=JSON.stringify([t.side,t.relation,t.pages]);n.set(e,[...n.get(e)??[],t])}let r=[...n.values()].map(e=>{let{relation:n,side:r,pages:i}=e[0];return{of:e.map(e=>e.id),fan:i*50,first:500,...n&&{relations:[n]},...r!==`BOTH`&&{direction:r},...t}}),i=e.seeds.filter(t=>!e.expanded.some(e=>e.id===t));return i.length>0&&r.push({of:i,depth:0,first:500,...t}),r}function C(e){if(!e.pair)return null;let{from:t,to:n,k:r,hops:i,avoid:a}=e.pair;return{from:t,to:n,first:r,maxLength:i,...a.length>0&&{avoid:a},...x(e.filters)}}function xe(e,t){return{of:e,depth:0,first:e.length,...x(t)}}d(`
  fragment EntitySummary on Entity {
    id
    name
    type
  }
`),d(`
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
`),d(`
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
`);var w=d(`
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
`);d(`
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
`);var T=d(`
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
`),Se=d(`
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
`),Ce=d(`
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
`),we=d(`
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
`),Te=d(`
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
`),Ee=d(`
  query Starts($first: Int = 8) {
    entities(first: $first, orderBy: CLAIM_COUNT_DESC) {
      nodes {
        ...EntitySummary
      }
    }
  }
`),De=d(`
  query Types {
    __type(name: "EntityType") {
      enumValues {
        name
      }
    }
  }
`);function E(e,t,n){return s({query:e.toString(),variables:JSON.stringify(t,null,2),operationName:n})}function Oe(e){let t=(e,...t)=>({text:e,href:E(...t)}),n=S(e).map(e=>{let n=[e.of].flat(),r=n.length>3?`${n.length} entities`:n.join(`, `);return t(e.depth===0?`Only ${r}`:`Around ${r}`,w,e,`Neighborhood`)}),r=C(e);return r&&n.unshift(t(`Paths from ${r.from} to ${r.to}`,T,r,`Paths`)),n}function ke(e){let t=e.currentTarget;e.key===`Escape`&&t.open&&(e.stopPropagation(),t.open=!1,t.querySelector(`summary`)?.focus())}function Ae({store:e}){let t=Oe(e.view.value);return t.length===0?null:t.length===1?o(`a`,{class:`button`,href:t[0].href,target:`_blank`,rel:`noopener`,children:`Copy as GraphQL`}):o(`details`,{class:`menu`,onKeyDown:ke,children:[o(`summary`,{class:`button`,children:`Copy as GraphQL`}),o(`ul`,{children:t.map(({text:e,href:t})=>o(`li`,{children:o(`a`,{href:t,target:`_blank`,rel:`noopener`,children:e})},t))})]})}function D(e){return(e.replace(/[/#:]+$/,``).replace(/^.*[/#:]/,``)||e).replace(/_/g,` `).replace(/(\p{Ll}|\d)(\p{Lu})/gu,`$1 $2`).replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu,`$1 $2`).toLowerCase()}function je(e){let t=D(e);return t.charAt(0).toUpperCase()+t.slice(1)}function Me(e,t){let n=[...e];if(n.length<=t)return e;let r=n.slice(0,t-1).join(``),i=r.lastIndexOf(` `);return`${(i>t*.6?r.slice(0,i):r).trimEnd()}…`}var Ne=new Intl.NumberFormat(`en`);function O(e){return Ne.format(e)}function Pe(e,t,n=`${t}s`){return`${O(e)} ${e===1?t:n}`}function Fe(e){if(!/^https?:\/\//i.test(e))return null;try{let t=new URL(e);return t.protocol===`http:`||t.protocol===`https:`?t.href:null}catch{return null}}var Ie=Symbol.for(`preact-signals`);function k(){if(F>1)F--;else{var e,t=!1;for((function(){var e=R;for(R=void 0;e!==void 0;){var t=e.S;if(t.v===e.v)for(var n=t.t;n!==void 0;n=n.x)n.i===e.i&&(n.i=t.i);e=e.o}})();P!==void 0;){var n=P;for(P=void 0,I++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&U(n))try{n.c()}catch(n){t||=(e=n,!0)}n=r}}if(I=0,F--,t)throw e}}function A(e){if(F>0)return e();L=++Le,F++;try{return e()}finally{k()}}var j,M=void 0;function N(e){var t=M,n=j;M=void 0,j=void 0;try{return e()}finally{M=t,j=n}}var P=void 0,F=0,I=0,Le=0,L=0,R=void 0,z=0;function B(e){if(M!==void 0){var t=e.n;if(t===void 0||t.t!==M)return t={i:0,S:e,p:M.s,n:void 0,t:M,e:void 0,x:void 0,r:t},M.s!==void 0&&(M.s.n=t),M.s=t,e.n=t,32&M.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=M.s,t.n=void 0,M.s.n=t,M.s=t),t}}function V(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}V.prototype.brand=Ie,V.prototype.h=function(){return!0},V.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n===void 0?N(function(){var e;(e=t.W)==null||e.call(t)}):n.e=e)},V.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&N(function(){var e;(e=t.Z)==null||e.call(t)}))}},V.prototype.subscribe=function(e){var t=this;return J(function(){var n=t.value;N(function(){return e(n)})},{name:`sub`})},V.prototype.valueOf=function(){return this.value},V.prototype.toString=function(){return this.value+``},V.prototype.toJSON=function(){return this.value},V.prototype.peek=function(){var e=this;return N(function(){return e.value})},Object.defineProperty(V.prototype,"value",{get:function(){var e=B(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(I>100)throw Error(`Cycle detected`);(function(e){F!==0&&I===0&&e.l!==L&&(e.l=L,R={S:e,v:e.v,i:e.i,o:R})})(this),this.v=e,this.i++,z++,F++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{k()}}}});function H(e,t){return new V(e,t)}function U(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Re(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function ze(e){for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function W(e,t){V.call(this,void 0,t),this.x=e,this.s=void 0,this.g=z-1,this.f=4}W.prototype=new V,W.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===z))return!0;if(this.g=z,this.f|=1,this.i>0&&!U(this))return this.f&=-2,!0;var e=M;try{Re(this),M=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(e){this.v=e,this.f|=16,this.i++}return M=e,ze(this),this.f&=-2,!0},W.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}V.prototype.S.call(this,e)},W.prototype.U=function(e){if(this.t!==void 0&&(V.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}},W.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}},Object.defineProperty(W.prototype,"value",{get:function(){if(1&this.f)throw Error(`Cycle detected`);var e=B(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function G(e,t){return new W(e,t)}function Be(e){var t=e.j;if(e.j=void 0,typeof t==`function`){F++;var n=M;M=void 0;try{t()}catch(t){throw e.f&=-2,e.f|=8,K(e),t}finally{M=n,k()}}}function K(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Be(e)}function Ve(e){if(M!==this)throw Error(`Out-of-order effect`);ze(this),M=e,this.f&=-2;try{8&this.f&&K(this)}finally{k()}}function q(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,j&&j.push(this)}q.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t==`function`&&(this.j=t)}finally{e()}},q.prototype.S=function(){if(1&this.f)throw Error(`Cycle detected`);this.f|=1,this.f&=-9,Be(this),Re(this),F++;var e=M;return M=this,Ve.bind(this,e)},q.prototype.N=function(){2&this.f||(this.f|=2,this.u=P,P=this)},q.prototype.d=function(){this.f|=8,1&this.f||K(this)},q.prototype.dispose=function(){this.d()};function J(e,t){var n=new q(e,t);try{n.c()}catch(e){throw n.d(),e}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var Y,X,He=typeof window<`u`&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Ue=[];J(function(){Y=this.N})();function Z(e,t){l[e]=t.bind(null,l[e]||function(){})}function Q(e){if(X){var t=X;X=void 0,t()}X=e&&e.S()}function We(e){var r=this,i=e.data,a=Ke(i);a.name=`ReactiveDom`,a.value=i;var o=n(function(){for(var e=r,n=r.__v;n=n.__;)if(n.__c){n.__c.__$f|=4;break}var i=G(function(){var e=a.value.value;return e===0?0:!0===e?``:e||``}),o=G(function(){return!Array.isArray(i.value)&&!t(i.value)}),s=J(function(){if(this.N=$,o.value){var t=i.value;e.__v&&e.__v.__e&&e.__v.__e.nodeType===3&&(e.__v.__e.data=t)}}),c=r.__$u.d;return r.__$u.d=function(){s(),c.call(this)},[o,i]},[]),s=o[0],c=o[1];return s.value?c.peek():c.value}We.displayName=`ReactiveTextNode`,Object.defineProperties(V.prototype,{constructor:{configurable:!0,value:r(c,null).constructor},type:{configurable:!0,value:We},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}}),Z(`__b`,function(e,t){if(Q(),typeof t.type==`string`){var n,r=t.props;for(var i in r)if(i!==`children`){var a=r[i];a instanceof V&&(n||(t.__np=n={}),n[i]=a,r[i]=a.peek())}}e(t)}),Z(`__r`,function(e,t){if(e(t),t.type!==c){Q();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===void 0&&(r.__$u=n=function(e,t){var n;return J(function(){n=this},{name:t}),n.c=e,n}(function(e){return function(){var t;He&&((t=this.y)==null||t.call(this)),e.__$f|=1,e.setState({})}}(r),typeof t.type==`function`?t.type.displayName||t.type.name:``))),Q(n)}}),Z(`__e`,function(e,t,n,r){Q(),e(t,n,r)}),Z(`diffed`,function(e,t){Q();var n;if(typeof t.type==`string`&&(n=t.__e)){var r=t.__np,i=t.props,a=n.U;if(a)for(var o in a){var s=a[o];s===void 0||r&&o in r||(s.d(),a[o]=void 0)}if(r)for(var c in a||(a={},n.U=a),r){var l=a[c],u=r[c];l===void 0?(l=Ge(n,c,u,i),a[c]=l):l.o(u,i)}}e(t)});function Ge(e,t,n,r){var i=t in e&&e.ownerSVGElement===void 0,a=H(n);return{o:function(e,t){a.value=e,r=t},d:J(function(){this.N=$;var n=a.value.value;r[t]!==n&&(r[t]=n,i?e[t]=n:n!=null&&(!1!==n||t[4]===`-`)?e.setAttribute(t,n):e.removeAttribute(t))})}}Z(`unmount`,function(e,t){if(typeof t.type==`string`){var n=t.__e;if(n){var r=n.U;if(r)for(var i in n.U=void 0,r){var a=r[i];a&&a.d()}}var o=t.__np;if(o){var s=t.props;for(var c in o)s[c]=o[c]}t.__np=void 0}else{var l=t.__c;if(l){l.__$f|=8;var u=l.__$u;u&&(l.__$u=void 0,u.d())}}e(t)}),Z(`__h`,function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)}),e.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==`boolean`&&!0===this.u){var a=2&this.__$f;if(!(r||a||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var o in e)if(o!==`__source`&&e[o]!==this.props[o])return!0;for(var s in this.props)if(!(s in e))return!0;return!1};function Ke(e,t){return n(function(){return H(e,t)},[])}var qe=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Je(){A(function(){for(var e;e=Ue.shift();)Y.call(e)})}function $(){Ue.push(this)===1&&(l.requestAnimationFrame||qe)(Je)}export{he as A,ie as B,S as C,_e as D,me as E,_ as F,h as H,g as I,ue as L,de as M,fe as N,y as O,se as P,oe as R,xe as S,ve as T,p as U,m as V,re as W,Te as _,D as a,De as b,Me as c,Ae as d,E as f,T as g,w as h,H as i,pe as j,v as k,je as l,we as m,A as n,Pe as o,Ce as p,J as r,O as s,G as t,Fe as u,Se as v,C as w,x,Ee as y,ae as z};