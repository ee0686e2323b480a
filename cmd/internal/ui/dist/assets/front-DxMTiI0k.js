import{c as e,d as t,g as n,h as r,l as i,p as a,t as o}from"./jsxRuntime-Ca7IujLH.js";/* empty css               */import{t as s}from"./header-JUgMMyN9.js";import{t as c}from"./share-BdqeX7Pf.js";import{i as l,r as u,t as d}from"./gql-DClf-6uK.js";import{n as f,r as p}from"./examples-CdPIdvZy.js";function m(t){return e(`explore`,{show:t,expand:t,entity:t})}function h(e){return c({query:`query EntitiesOfType($type: EntityType!) {
  entities(where: {types: [$type]}, first: 20) {
    totalCount
    nodes {
      id
      name
      aliases
    }
  }
}`,variables:JSON.stringify({type:e},null,2)})}var g=`totalCount
    nodes {
      subject {
        name
      }
      relation
      object {
        name
      }
      value
      modality
      status
      date {
        edtf
      }
    }`;function _(e){return c({query:`query ClaimsOfRelation($relation: String!) {
  claims(where: {relations: [$relation]}, first: 20) {
    ${g}
  }
}`,variables:JSON.stringify({relation:e},null,2)})}function v(e){return c({query:`query ClaimsOfDataset($dataset: String!) {
  claims(where: {datasets: [$dataset]}, first: 20) {
    ${g}
  }
}`,variables:JSON.stringify({dataset:e},null,2)})}function y(e){if(!e||!/^https?:\/\//i.test(e))return null;try{return new URL(e)}catch{return null}}var b=new Intl.NumberFormat(`en`);function x(e){return b.format(e)}function S(e,t,n){return`${x(e)} ${e===1?t:n}`}var C=new Intl.DateTimeFormat(`en-GB`,{dateStyle:`medium`,timeStyle:`short`});function w(e){return C.format(new Date(e))}var T=d(`
  query FrontOverview {
    claims {
      totalCount
    }
    stats {
      entities
      claims
      types {
        type
        count
      }
      relations {
        name
        count
      }
    }
    datasets {
      id
      title
      description
      license
      publisher
      source
      claimCount
    }
    importRuns(first: 100) {
      ...FrontRun
    }
  }

  fragment FrontRun on ImportRun {
    id
    dataset {
      id
    }
    endedAt
    undoneAt
    read
    rejected
  }
`),E=d(`
  query FrontCounts {
    relations: aggregate(groupBy: [RELATION], first: 1000) {
      keys {
        value
      }
      count
    }
    datasets: aggregate(groupBy: [DATASET], first: 1000) {
      keys {
        value
      }
      count
    }
  }
`),D=d(`
  query FrontLastRun($dataset: ID!) {
    importRuns(dataset: $dataset, first: 1) {
      ...FrontRun
    }
  }
`),O=d(`
  query FrontHubs {
    entities(orderBy: CLAIM_COUNT_DESC, first: 5) {
      nodes {
        id
        name
        type
      }
    }
  }
`),k=d(`
  query FrontFind($words: String!) {
    search(query: $words, first: 8) {
      edges {
        matched {
          text
        }
        node {
          id
          name
          type
        }
      }
    }
  }
`),A=1e3;function j(e,t){return t.count-e.count||(e.name<t.name?-1:1)}async function M(e){for(;;)try{let{claims:e,stats:t,datasets:n,importRuns:r}=await l(T,{});return{entities:t.entities,claims:e.totalCount,types:t.types.map(({type:e,count:t})=>({name:e,count:t})).sort(j),relations:[...t.relations].sort(j),datasets:n.map(({claimCount:e,...t})=>({...t,claims:e,run:r.find(e=>e.dataset.id===t.id)})).sort((e,t)=>t.claims-e.claims),counted:e.totalCount===t.claims}}catch(t){if(!(t instanceof u)||t.status!==503)throw t;e(t),await new Promise(e=>setTimeout(e,A))}}async function N(e){let{relations:t,datasets:n}=await l(E,{}),r=e=>({name:e.keys[0]?.value??``,count:e.count}),i=new Map(n.map(r).map(({name:e,count:t})=>[e,t]));return{...e,relations:t.map(r).sort(j),datasets:e.datasets.map(e=>({...e,claims:i.get(e.id)??0})).sort((e,t)=>t.claims-e.claims),counted:!0}}async function P(e){return(await l(D,{dataset:e})).importRuns[0]}async function F(){let{entities:e}=await l(O,{});return e.nodes.filter(e=>!e.id.startsWith(`_:`))}var I=3;function L({datasets:e,counted:t}){let[n,r]=a(!1);return o(`section`,{class:`datasets`,children:[o(`h2`,{children:`Where it comes from`}),o(`ul`,{children:(n?e:e.slice(0,I)).map(e=>o(`li`,{children:o(R,{dataset:e,counted:t})},e.id))}),e.length>I&&o(`button`,{type:`button`,"aria-expanded":n,onClick:()=>r(!n),children:n?`Only the first ${I}`:`All ${x(e.length)} datasets`})]})}function R({dataset:e,counted:t}){return o(`article`,{class:`dataset`,children:[o(`h3`,{children:e.title||e.id}),e.description&&o(`p`,{children:e.description}),o(`dl`,{children:[o(`dt`,{children:`Claims`}),o(`dd`,{children:t?o(`a`,{href:v(e.id),children:x(e.claims)}):`being counted …`}),o(`dt`,{children:`Licence`}),o(`dd`,{children:e.license?o(z,{text:e.license}):`none given`}),o(`dt`,{children:`Publisher`}),o(`dd`,{children:e.publisher||`none given`}),e.source&&o(r,{children:[o(`dt`,{children:`Source`}),o(`dd`,{children:o(z,{text:e.source})})]}),o(`dt`,{children:`Last import`}),o(`dd`,{children:o(B,{dataset:e})})]})]})}function z({text:e}){let t=y(e);return t?o(`a`,{href:t.href,rel:`noopener noreferrer`,children:t.host+t.pathname.replace(/\/$/,``)}):o(r,{children:e})}function B({dataset:e}){let[t,n]=a(e.run);if(i(()=>{e.run||P(e.id).then(e=>n(e??null),()=>n(null))},[e.id]),t===void 0)return o(r,{children:`…`});if(t===null)return o(r,{children:`none is known`});let s=o(`time`,{dateTime:t.endedAt,children:w(t.endedAt)}),c=S(t.read,`record`,`records`);return t.undoneAt?o(r,{children:[s,`, undone `,o(`time`,{dateTime:t.undoneAt,children:w(t.undoneAt)})]}):o(r,{children:[s,`: `,t.rejected>0?`${x(t.rejected)} of ${c} rejected`:`done, ${c}`]})}var V=150;function H(){let[e,n]=a(``),[r,s]=a(null),[c,u]=a(``),[d,f]=a(!1),p=t(!1);i(()=>{if(u(``),!e){s(null);return}let t=new AbortController,n=setTimeout(()=>{l(k,{words:e},t.signal).then(({search:t})=>{s({words:e,edges:t.edges}),p.current&&t.edges[0]&&location.assign(m(t.edges[0].node.id))},e=>{t.signal.aborted||u(e instanceof Error?e.message:String(e))})},V);return()=>{clearTimeout(n),t.abort()}},[e]);let h=r?.words===e?r.edges:null,g=``;return c?g=c:e&&h&&(g=h.length>0?`${S(h.length,`match`,`matches`)}; Enter opens the first.`:`Nothing is called so.`),o(`form`,{role:`search`,class:`find`,onFocusIn:()=>f(!0),onFocusOut:e=>f(e.currentTarget.contains(e.relatedTarget)),onSubmit:e=>{e.preventDefault(),h?.[0]?location.assign(m(h[0].node.id)):p.current=!0},children:[o(`label`,{for:`find`,children:`Find a person, a place, an event …`}),o(`input`,{id:`find`,type:`search`,autocomplete:`off`,spellcheck:!1,maxLength:200,onInput:e=>{p.current=!1,n(e.currentTarget.value.trim())}}),o(`p`,{role:`status`,children:g}),d&&e&&r&&r.edges.length>0&&o(`ul`,{children:r.edges.map(({node:e,matched:t})=>o(`li`,{children:o(`a`,{href:m(e.id),children:[e.name,o(`span`,{class:`find-more`,children:[` `,e.type,t.text!==e.name&&`, “${t.text}”`]})]})},e.id))})]})}function U(){let[e,t]=a([]);return i(()=>{F().then(t,()=>{})},[]),e.length===0?null:o(`div`,{class:`hubs`,children:[o(`h2`,{children:`Most is said of`}),o(`ul`,{children:e.map(e=>o(`li`,{children:o(`a`,{href:m(e.id),children:e.name})},e.id))})]})}var W=3;function G(){let[e,t]=a([]);if(i(()=>{p().then(t)},[]),e.length===0)return null;let n=e.slice(W);return o(`section`,{class:`questions`,children:[o(`h2`,{children:`Questions to try`}),o(K,{examples:e.slice(0,W)}),n.length>0&&o(`details`,{children:[o(`summary`,{children:S(n.length,`more question`,`more questions`)}),o(K,{examples:n})]}),o(`p`,{class:`note`,children:`They open in GraphiQL, ready to run.`})]})}function K({examples:e}){return o(`ul`,{children:e.map(e=>o(`li`,{children:o(`a`,{href:f(e),children:e.title})},e.title+e.variables))})}var q=12;function J(e){let[t,n]=a(!1),{title:r,of:i,tallies:s,link:c,note:l}=e,u=Math.max(1,...s.map(e=>e.count));return o(`section`,{class:`tallies`,children:[o(`h2`,{children:r}),l&&o(`p`,{class:`note`,children:l}),o(`table`,{children:[o(`thead`,{class:`visually-hidden`,children:o(`tr`,{children:[o(`th`,{scope:`col`,children:i}),o(`th`,{scope:`col`,children:`Count`})]})}),o(`tbody`,{children:(t?s:s.slice(0,q)).map(({name:e,count:t})=>o(`tr`,{children:[o(`th`,{scope:`row`,children:[o(`a`,{href:c(e),children:e}),o(`div`,{class:`bar`,style:{width:`${100*t/u}%`},"aria-hidden":`true`})]}),o(`td`,{children:x(t)})]},e))})]}),s.length>q&&o(`button`,{type:`button`,"aria-expanded":t,onClick:()=>n(!t),children:t?`Only the first ${q}`:`All ${x(s.length)}`})]})}function Y(){let[e,t]=a({kind:`loading`}),[n,c]=a(0);return i(()=>{let e=!0,n=n=>{e&&t(n)};async function r(){n({kind:`loading`});try{let e=await M(({errors:e,message:t})=>{let r=e[0]?.extensions?.code===`NOT_READY`;n({kind:`waiting`,title:r?`The graph is being loaded`:`The server is busy`,message:t})});if(n({kind:`loaded`,overview:e}),e.counted)return;e=await N(e),n({kind:`loaded`,overview:e})}catch(e){n({kind:`failed`,message:e instanceof Error?e.message:String(e)})}}return r(),()=>{e=!1}},[n]),o(r,{children:[o(s,{current:``}),o(`main`,{children:e.kind===`loaded`?o(X,{overview:e.overview}):o(`div`,{class:`state`,role:e.kind===`failed`?`alert`:`status`,children:[e.kind===`loading`&&o(`p`,{children:`Reading what this graph holds …`}),e.kind===`waiting`&&o(r,{children:[o(`h1`,{children:e.title}),o(`p`,{children:[`It says: `,e.message,`. This page asks again every second.`]})]}),e.kind===`failed`&&o(r,{children:[o(`h1`,{children:`This graph cannot be read now`}),o(`p`,{children:e.message}),o(`button`,{type:`button`,class:`primary`,onClick:()=>c(n+1),children:`Try again`})]})]})})]})}function X({overview:t}){let{entities:n,claims:i,datasets:a,types:s,relations:c,counted:l}=t;return n===0&&i===0?o(Z,{}):o(r,{children:[o(`div`,{class:`summary`,children:[o(`div`,{children:[o(`h1`,{children:[S(n,`entity`,`entities`),` and `,S(i,`claim`,`claims`),` from `,S(a.length,`dataset`,`datasets`)]}),o(`p`,{children:[a.slice(0,3).map(e=>e.title||e.id).join(` · `),a.length>3&&` …`]}),o(`p`,{class:`ways`,children:[o(`a`,{href:e(`explore`),children:`Explore it as a graph`}),o(`a`,{href:e(`graphiql`),children:`Query it in GraphiQL`})]})]}),o(`div`,{children:[o(H,{}),o(U,{})]})]}),o(`div`,{class:`columns`,children:[o(`div`,{children:[o(G,{}),o(L,{datasets:a,counted:l})]}),o(J,{title:`Entities by type`,of:`Type`,tallies:s,link:h}),l?o(J,{title:`Claims by relation`,of:`Relation`,tallies:c,link:_}):o(`section`,{class:`tallies`,children:[o(`h2`,{children:`Claims by relation`}),o(`p`,{role:`status`,children:`being counted …`})]})]})]})}function Z(){return o(`div`,{class:`state`,children:[o(`h1`,{children:`This graph is empty`}),o(`p`,{children:[`Load files with `,o(`code`,{children:`entente import FILE …`}),`; it can be done while the server runs. `,o(`code`,{children:`entente import --help`}),` tells which formats it reads.`]}),o(`p`,{children:[`What can be asked is in the documentation panel of `,o(`a`,{href:e(`graphiql`),children:`GraphiQL`}),` even so.`]})]})}n(o(Y,{}),document.getElementById(`root`));