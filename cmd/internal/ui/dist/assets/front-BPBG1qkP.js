import{d as e,f as t,g as n,i as r,m as i,t as a,v as o,y as s}from"./share-BeEURvKd.js";/* empty css               */import{t as c}from"./header-CEQlBa4O.js";import{i as l,r as u,t as d}from"./gql-DS_qJo_F.js";import{n as f,r as p}from"./examples-IvcsQL7G.js";function m(t){return e(`explore`,{show:t,expand:t,entity:t})}function h(t){return e(`explore`,{browse:t})}var g=`totalCount
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
    }`;function _(e){return a({query:`query ClaimsOfRelation($relation: String!) {
  claims(where: {relations: [$relation]}, first: 20) {
    ${g}
  }
}`,variables:JSON.stringify({relation:e},null,2)})}function v(e){return a({query:`query ClaimsOfDataset($dataset: String!) {
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
`),A=1e3;function j(e,t){return t.count-e.count||(e.name<t.name?-1:1)}async function M(e){for(;;)try{let{claims:e,stats:t,datasets:n,importRuns:r}=await l(T,{});return{entities:t.entities,claims:e.totalCount,types:t.types.map(({type:e,count:t})=>({name:e,count:t})).sort(j),relations:[...t.relations].sort(j),datasets:n.map(({claimCount:e,...t})=>({...t,claims:e,run:r.find(e=>e.dataset.id===t.id)})).sort((e,t)=>t.claims-e.claims),counted:e.totalCount===t.claims}}catch(t){if(!(t instanceof u)||t.status!==503)throw t;e(t),await new Promise(e=>setTimeout(e,A))}}async function N(e){let{relations:t,datasets:n}=await l(E,{}),r=e=>({name:e.keys[0]?.value??``,count:e.count}),i=new Map(n.map(r).map(({name:e,count:t})=>[e,t]));return{...e,relations:t.map(r).sort(j),datasets:e.datasets.map(e=>({...e,claims:i.get(e.id)??0})).sort((e,t)=>t.claims-e.claims),counted:!0}}async function P(e){return(await l(D,{dataset:e})).importRuns[0]}async function F(){let{entities:e}=await l(O,{});return e.nodes.filter(e=>!e.id.startsWith(`_:`))}var I=3;function L({datasets:e,counted:t}){let[i,a]=n(!1);return r(`section`,{class:`datasets`,children:[r(`h2`,{children:`Where it comes from`}),r(`ul`,{children:(i?e:e.slice(0,I)).map(e=>r(`li`,{children:r(R,{dataset:e,counted:t})},e.id))}),e.length>I&&r(`button`,{type:`button`,"aria-expanded":i,onClick:()=>a(!i),children:i?`Only the first ${I}`:`All ${x(e.length)} datasets`})]})}function R({dataset:e,counted:t}){return r(`article`,{class:`dataset`,children:[r(`h3`,{children:e.title||e.id}),e.description&&r(`p`,{children:e.description}),r(`dl`,{children:[r(`dt`,{children:`Claims`}),r(`dd`,{children:t?r(`a`,{href:v(e.id),children:x(e.claims)}):`being counted …`}),r(`dt`,{children:`Licence`}),r(`dd`,{children:e.license?r(z,{text:e.license}):`none given`}),r(`dt`,{children:`Publisher`}),r(`dd`,{children:e.publisher||`none given`}),e.source&&r(o,{children:[r(`dt`,{children:`Source`}),r(`dd`,{children:r(z,{text:e.source})})]}),r(`dt`,{children:`Last import`}),r(`dd`,{children:r(B,{dataset:e})})]})]})}function z({text:e}){let t=y(e);return t?r(`a`,{href:t.href,rel:`noopener noreferrer`,children:t.host+t.pathname.replace(/\/$/,``)}):r(o,{children:e})}function B({dataset:e}){let[i,a]=n(e.run);if(t(()=>{e.run||P(e.id).then(e=>a(e??null),()=>a(null))},[e.id]),i===void 0)return r(o,{children:`…`});if(i===null)return r(o,{children:`none is known`});let s=r(`time`,{dateTime:i.endedAt,children:w(i.endedAt)}),c=S(i.read,`record`,`records`);return i.undoneAt?r(o,{children:[s,`, undone `,r(`time`,{dateTime:i.undoneAt,children:w(i.undoneAt)})]}):r(o,{children:[s,`: `,i.rejected>0?`${x(i.rejected)} of ${c} rejected`:`done, ${c}`]})}var V=150;function H(){let[e,a]=n(``),[o,s]=n(null),[c,u]=n(``),[d,f]=n(!1),p=i(!1);t(()=>{if(u(``),!e){s(null);return}let t=new AbortController,n=setTimeout(()=>{l(k,{words:e},t.signal).then(({search:t})=>{s({words:e,edges:t.edges}),p.current&&t.edges[0]&&location.assign(m(t.edges[0].node.id))},e=>{t.signal.aborted||u(e instanceof Error?e.message:String(e))})},V);return()=>{clearTimeout(n),t.abort()}},[e]);let h=o?.words===e?o.edges:null,g=``;return c?g=c:e&&h&&(g=h.length>0?`${S(h.length,`match`,`matches`)}; Enter opens the first.`:`Nothing is called so.`),r(`form`,{role:`search`,class:`find`,onFocusIn:()=>f(!0),onFocusOut:e=>f(e.currentTarget.contains(e.relatedTarget)),onSubmit:e=>{e.preventDefault(),h?.[0]?location.assign(m(h[0].node.id)):p.current=!0},children:[r(`label`,{for:`find`,children:`Find a person, a place, an event …`}),r(`input`,{id:`find`,type:`search`,autocomplete:`off`,spellcheck:!1,maxLength:200,onInput:e=>{p.current=!1,a(e.currentTarget.value.trim())}}),r(`p`,{role:`status`,children:g}),d&&e&&o&&o.edges.length>0&&r(`ul`,{children:o.edges.map(({node:e,matched:t})=>r(`li`,{children:r(`a`,{href:m(e.id),children:[e.name,r(`span`,{class:`find-more`,children:[` `,e.type,t.text!==e.name&&`, “${t.text}”`]})]})},e.id))})]})}function U(){let[e,i]=n([]);return t(()=>{F().then(i,()=>{})},[]),e.length===0?null:r(`div`,{class:`hubs`,children:[r(`h2`,{children:`Most is said of`}),r(`ul`,{children:e.map(e=>r(`li`,{children:r(`a`,{href:m(e.id),children:e.name})},e.id))})]})}var W=3;function G(){let[e,i]=n([]);if(t(()=>{p().then(i)},[]),e.length===0)return null;let a=e.slice(W);return r(`section`,{class:`questions`,children:[r(`h2`,{children:`Questions to try`}),r(K,{examples:e.slice(0,W)}),a.length>0&&r(`details`,{children:[r(`summary`,{children:S(a.length,`more question`,`more questions`)}),r(K,{examples:a})]}),r(`p`,{class:`note`,children:`They open in GraphiQL, ready to run.`})]})}function K({examples:e}){return r(`ul`,{children:e.map(e=>r(`li`,{children:r(`a`,{href:f(e),children:e.title})},e.title+e.variables))})}var q=12;function J(e){let[t,i]=n(!1),{title:a,of:o,tallies:s,link:c,note:l}=e,u=Math.max(1,...s.map(e=>e.count));return r(`section`,{class:`tallies`,children:[r(`h2`,{children:a}),l&&r(`p`,{class:`note`,children:l}),r(`table`,{children:[r(`thead`,{class:`visually-hidden`,children:r(`tr`,{children:[r(`th`,{scope:`col`,children:o}),r(`th`,{scope:`col`,children:`Count`})]})}),r(`tbody`,{children:(t?s:s.slice(0,q)).map(({name:e,count:t})=>r(`tr`,{children:[r(`th`,{scope:`row`,children:[r(`a`,{href:c(e),children:e}),r(`div`,{class:`bar`,style:{width:`${100*t/u}%`},"aria-hidden":`true`})]}),r(`td`,{children:x(t)})]},e))})]}),s.length>q&&r(`button`,{type:`button`,"aria-expanded":t,onClick:()=>i(!t),children:t?`Only the first ${q}`:`All ${x(s.length)}`})]})}function Y(){let[e,i]=n({kind:`loading`}),[a,s]=n(0);return t(()=>{let e=!0,t=t=>{e&&i(t)};async function n(){t({kind:`loading`});try{let e=await M(({errors:e,message:n})=>{let r=e[0]?.extensions?.code===`NOT_READY`;t({kind:`waiting`,title:r?`The graph is being loaded`:`The server is busy`,message:n})});if(t({kind:`loaded`,overview:e}),e.counted)return;e=await N(e),t({kind:`loaded`,overview:e})}catch(e){t({kind:`failed`,message:e instanceof Error?e.message:String(e)})}}return n(),()=>{e=!1}},[a]),r(o,{children:[r(c,{current:``}),r(`main`,{children:e.kind===`loaded`?r(X,{overview:e.overview}):r(`div`,{class:`state`,role:e.kind===`failed`?`alert`:`status`,children:[e.kind===`loading`&&r(`p`,{children:`Reading what this graph holds …`}),e.kind===`waiting`&&r(o,{children:[r(`h1`,{children:e.title}),r(`p`,{children:[`It says: `,e.message,`. This page asks again every second.`]})]}),e.kind===`failed`&&r(o,{children:[r(`h1`,{children:`This graph cannot be read now`}),r(`p`,{children:e.message}),r(`button`,{type:`button`,class:`primary`,onClick:()=>s(a+1),children:`Try again`})]})]})})]})}function X({overview:t}){let{entities:n,claims:i,datasets:a,types:s,relations:c,counted:l}=t;return n===0&&i===0?r(Z,{}):r(o,{children:[r(`div`,{class:`summary`,children:[r(`div`,{children:[r(`h1`,{children:[S(n,`entity`,`entities`),` and `,S(i,`claim`,`claims`),` from `,S(a.length,`dataset`,`datasets`)]}),r(`p`,{children:[a.slice(0,3).map(e=>e.title||e.id).join(` · `),a.length>3&&` …`]}),r(`p`,{class:`ways`,children:[r(`a`,{href:e(`explore`),children:`Explore it as a graph`}),r(`a`,{href:e(`graphiql`),children:`Query it in GraphiQL`})]})]}),r(`div`,{children:[r(H,{}),r(U,{})]})]}),r(`div`,{class:`columns`,children:[r(`div`,{children:[r(G,{}),r(L,{datasets:a,counted:l})]}),r(J,{title:`Entities by type`,of:`Type`,tallies:s,link:h}),l?r(J,{title:`Claims by relation`,of:`Relation`,tallies:c,link:_}):r(`section`,{class:`tallies`,children:[r(`h2`,{children:`Claims by relation`}),r(`p`,{role:`status`,children:`being counted …`})]})]})]})}function Z(){return r(`div`,{class:`state`,children:[r(`h1`,{children:`This graph is empty`}),r(`p`,{children:[`Load files with `,r(`code`,{children:`entente import FILE …`}),`; it can be done while the server runs. `,r(`code`,{children:`entente import --help`}),` tells which formats it reads.`]}),r(`p`,{children:[`What can be asked is in the documentation panel of `,r(`a`,{href:e(`graphiql`),children:`GraphiQL`}),` even so.`]})]})}s(r(Y,{}),document.getElementById(`root`));