import{a as e,c as t,d as n,f as r,l as i,n as a,s as o,t as s,u as c}from"./header-BuWoqiR8.js";/* empty css               */import{i as l,n as u,r as d}from"./examples-M8mpUn7F.js";function f(e){return o(`explore`,{show:e,entity:e})}function p(e){return l({query:`query EntitiesOfType($type: EntityType!) {
  entities(where: {types: [$type]}, first: 20) {
    totalCount
    nodes {
      id
      name
      aliases
    }
  }
}`,variables:JSON.stringify({type:e},null,2)})}var m=`totalCount
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
    }`;function h(e){return l({query:`query ClaimsOfRelation($relation: String!) {
  claims(where: {relations: [$relation]}, first: 20) {
    ${m}
  }
}`,variables:JSON.stringify({relation:e},null,2)})}function g(e){return l({query:`query ClaimsOfDataset($dataset: String!) {
  claims(where: {datasets: [$dataset]}, first: 20) {
    ${m}
  }
}`,variables:JSON.stringify({dataset:e},null,2)})}function _(e){if(!e||!/^https?:\/\//i.test(e))return null;try{return new URL(e)}catch{return null}}var v=new Intl.NumberFormat(`en`);function y(e){return v.format(e)}function b(e,t,n){return`${y(e)} ${e===1?t:n}`}var x=new Intl.DateTimeFormat(`en-GB`,{dateStyle:`medium`,timeStyle:`short`});function S(e){return x.format(new Date(e))}var C=class extends Error{status;errors;constructor(e,t,n=[]){super(e),this.status=t,this.errors=n,this.name=`RequestError`}};async function w(t,n,r){let i=await fetch(e,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json, application/json;q=0.9`},body:JSON.stringify({query:t.toString(),variables:n}),signal:r}).catch(e=>{throw r?.aborted?e:new C(`The server does not answer.`,0)}),a=await i.text(),o;try{o=JSON.parse(a)}catch{throw new C(`The server answered ${i.status}: ${a.slice(0,200)}`,i.status)}if(o.errors?.length||!o.data)throw new C((o.errors??[]).map(e=>e.message).join(` `)||`The server answered ${i.status}.`,i.status,o.errors);return o.data}var T=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new T(`
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
    `,{fragmentName:`FrontRun`});var E={"\n  query FrontOverview {\n    claims {\n      totalCount\n    }\n    stats {\n      entities\n      claims\n      types {\n        type\n        count\n      }\n      relations {\n        name\n        count\n      }\n    }\n    datasets {\n      id\n      title\n      description\n      license\n      publisher\n      source\n      claimCount\n    }\n    importRuns(first: 100) {\n      ...FrontRun\n    }\n  }\n\n  fragment FrontRun on ImportRun {\n    id\n    dataset {\n      id\n    }\n    endedAt\n    undoneAt\n    read\n    rejected\n  }\n":new T(`
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
}`),"\n  query FrontCounts {\n    relations: aggregate(groupBy: [RELATION], first: 1000) {\n      keys {\n        value\n      }\n      count\n    }\n    datasets: aggregate(groupBy: [DATASET], first: 1000) {\n      keys {\n        value\n      }\n      count\n    }\n  }\n":new T(`
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
    `),"\n  query FrontLastRun($dataset: ID!) {\n    importRuns(dataset: $dataset, first: 1) {\n      ...FrontRun\n    }\n  }\n":new T(`
    query FrontLastRun($dataset: ID!) {
  importRuns(dataset: $dataset, first: 1) {
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
}`),"\n  query FrontHubs {\n    entities(orderBy: CLAIM_COUNT_DESC, first: 5) {\n      nodes {\n        id\n        name\n        type\n      }\n    }\n  }\n":new T(`
    query FrontHubs {
  entities(orderBy: CLAIM_COUNT_DESC, first: 5) {
    nodes {
      id
      name
      type
    }
  }
}
    `),"\n  query FrontFind($words: String!) {\n    search(query: $words, first: 8) {\n      edges {\n        matched {\n          text\n        }\n        node {\n          id\n          name\n          type\n        }\n      }\n    }\n  }\n":new T(`
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
    `)};function D(e){return E[e]??{}}var O=D(`
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
`),k=D(`
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
`),A=D(`
  query FrontLastRun($dataset: ID!) {
    importRuns(dataset: $dataset, first: 1) {
      ...FrontRun
    }
  }
`),j=D(`
  query FrontHubs {
    entities(orderBy: CLAIM_COUNT_DESC, first: 5) {
      nodes {
        id
        name
        type
      }
    }
  }
`),M=D(`
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
`),N=1e3,P=3e5;function F(e,t){return t.count-e.count||(e.name<t.name?-1:1)}async function I(e){for(;;)try{let{claims:e,stats:t,datasets:n,importRuns:r}=await w(O,{});return{entities:t.entities,claims:e.totalCount,types:t.types.map(({type:e,count:t})=>({name:e,count:t})).sort(F),relations:[...t.relations].sort(F),datasets:n.map(({claimCount:e,...t})=>({...t,claims:e,run:r.find(e=>e.dataset.id===t.id)})).sort((e,t)=>t.claims-e.claims),counted:e.totalCount===t.claims}}catch(t){if(!(t instanceof C)||t.status!==503)throw t;e(t),await new Promise(e=>setTimeout(e,N))}}async function L(e){let{relations:t,datasets:n}=await w(k,{}),r=e=>({name:e.keys[0]?.value??``,count:e.count}),i=new Map(n.map(r).map(({name:e,count:t})=>[e,t]));return{...e,relations:t.map(r).sort(F),datasets:e.datasets.map(e=>({...e,claims:i.get(e.id)??0})).sort((e,t)=>t.claims-e.claims),counted:!0}}async function R(e){return(await w(A,{dataset:e})).importRuns[0]}async function z(e){if(e.entities>P)return[];let{entities:t}=await w(j,{});return t.nodes.filter(e=>!e.id.startsWith(`_:`))}var B=3;function V({datasets:e,counted:t}){let[n,r]=c(!1);return a(`section`,{class:`datasets`,children:[a(`h2`,{children:`Where it comes from`}),a(`ul`,{children:(n?e:e.slice(0,B)).map(e=>a(`li`,{children:a(H,{dataset:e,counted:t})},e.id))}),e.length>B&&a(`button`,{type:`button`,"aria-expanded":n,onClick:()=>r(!n),children:n?`Only the first ${B}`:`All ${y(e.length)} datasets`})]})}function H({dataset:e,counted:t}){return a(`article`,{class:`dataset`,children:[a(`h3`,{children:e.title||e.id}),e.description&&a(`p`,{children:e.description}),a(`dl`,{children:[a(`dt`,{children:`Claims`}),a(`dd`,{children:t?a(`a`,{href:g(e.id),children:y(e.claims)}):`being counted …`}),a(`dt`,{children:`Licence`}),a(`dd`,{children:e.license?a(U,{text:e.license}):`none given`}),a(`dt`,{children:`Publisher`}),a(`dd`,{children:e.publisher||`none given`}),e.source&&a(n,{children:[a(`dt`,{children:`Source`}),a(`dd`,{children:a(U,{text:e.source})})]}),a(`dt`,{children:`Last import`}),a(`dd`,{children:a(W,{dataset:e})})]})]})}function U({text:e}){let t=_(e);return t?a(`a`,{href:t.href,rel:`noopener noreferrer`,children:t.host+t.pathname.replace(/\/$/,``)}):a(n,{children:e})}function W({dataset:e}){let[r,i]=c(e.run);if(t(()=>{e.run||R(e.id).then(e=>i(e??null),()=>i(null))},[e.id]),r===void 0)return a(n,{children:`…`});if(r===null)return a(n,{children:`none is known`});let o=a(`time`,{dateTime:r.endedAt,children:S(r.endedAt)}),s=b(r.read,`record`,`records`);return r.undoneAt?a(n,{children:[o,`, undone `,a(`time`,{dateTime:r.undoneAt,children:S(r.undoneAt)})]}):a(n,{children:[o,`: `,r.rejected>0?`${y(r.rejected)} of ${s} rejected`:`done, ${s}`]})}var G=150;function K(){let[e,n]=c(``),[r,o]=c(null),[s,l]=c(``),[u,d]=c(!1),p=i(!1);t(()=>{if(l(``),!e){o(null);return}let t=new AbortController,n=setTimeout(()=>{w(M,{words:e},t.signal).then(({search:t})=>{o({words:e,edges:t.edges}),p.current&&t.edges[0]&&location.assign(f(t.edges[0].node.id))},e=>{t.signal.aborted||l(e instanceof Error?e.message:String(e))})},G);return()=>{clearTimeout(n),t.abort()}},[e]);let m=r?.words===e?r.edges:null,h=``;return s?h=s:e&&m&&(h=m.length>0?`${b(m.length,`match`,`matches`)}; Enter opens the first.`:`Nothing is called so.`),a(`form`,{role:`search`,class:`find`,onFocusIn:()=>d(!0),onFocusOut:e=>d(e.currentTarget.contains(e.relatedTarget)),onSubmit:e=>{e.preventDefault(),m?.[0]?location.assign(f(m[0].node.id)):p.current=!0},children:[a(`label`,{for:`find`,children:`Find a person, a place, an event …`}),a(`input`,{id:`find`,type:`search`,autocomplete:`off`,spellcheck:!1,maxLength:200,onInput:e=>{p.current=!1,n(e.currentTarget.value.trim())}}),a(`p`,{role:`status`,children:h}),u&&e&&r&&r.edges.length>0&&a(`ul`,{children:r.edges.map(({node:e,matched:t})=>a(`li`,{children:a(`a`,{href:f(e.id),children:[e.name,a(`span`,{class:`find-more`,children:[` `,e.type,t.text!==e.name&&`, “${t.text}”`]})]})},e.id))})]})}function q({overview:e}){let[n,r]=c([]);return t(()=>{z(e).then(r,()=>{})},[]),n.length===0?null:a(`div`,{class:`hubs`,children:[a(`h2`,{children:`Most is said of`}),a(`ul`,{children:n.map(e=>a(`li`,{children:a(`a`,{href:f(e.id),children:e.name})},e.id))})]})}var J=3;function Y(){let[e,n]=c([]);if(t(()=>{d().then(n)},[]),e.length===0)return null;let r=e.slice(J);return a(`section`,{class:`questions`,children:[a(`h2`,{children:`Questions to try`}),a(X,{examples:e.slice(0,J)}),r.length>0&&a(`details`,{children:[a(`summary`,{children:b(r.length,`more question`,`more questions`)}),a(X,{examples:r})]}),a(`p`,{class:`note`,children:`They open in GraphiQL, ready to run.`})]})}function X({examples:e}){return a(`ul`,{children:e.map(e=>a(`li`,{children:a(`a`,{href:u(e),children:e.title})},e.title+e.variables))})}var Z=12;function Q(e){let[t,n]=c(!1),{title:r,of:i,tallies:o,link:s,note:l}=e,u=Math.max(1,...o.map(e=>e.count));return a(`section`,{class:`tallies`,children:[a(`h2`,{children:r}),l&&a(`p`,{class:`note`,children:l}),a(`table`,{children:[a(`thead`,{class:`visually-hidden`,children:a(`tr`,{children:[a(`th`,{scope:`col`,children:i}),a(`th`,{scope:`col`,children:`Count`})]})}),a(`tbody`,{children:(t?o:o.slice(0,Z)).map(({name:e,count:t})=>a(`tr`,{children:[a(`th`,{scope:`row`,children:[a(`a`,{href:s(e),children:e}),a(`div`,{class:`bar`,style:{width:`${100*t/u}%`},"aria-hidden":`true`})]}),a(`td`,{children:y(t)})]},e))})]}),o.length>Z&&a(`button`,{type:`button`,"aria-expanded":t,onClick:()=>n(!t),children:t?`Only the first ${Z}`:`All ${y(o.length)}`})]})}function $(){let[e,r]=c({kind:`loading`}),[i,o]=c(0);return t(()=>{let e=!0,t=t=>{e&&r(t)};async function n(){t({kind:`loading`});try{let e=await I(({errors:e,message:n})=>{let r=e[0]?.extensions?.code===`NOT_READY`;t({kind:`waiting`,title:r?`The graph is being loaded`:`The server is busy`,message:n})});if(t({kind:`loaded`,overview:e}),e.counted)return;e=await L(e),t({kind:`loaded`,overview:e})}catch(e){t({kind:`failed`,message:e instanceof Error?e.message:String(e)})}}return n(),()=>{e=!1}},[i]),a(n,{children:[a(s,{current:``}),a(`main`,{children:e.kind===`loaded`?a(ee,{overview:e.overview}):a(`div`,{class:`state`,role:e.kind===`failed`?`alert`:`status`,children:[e.kind===`loading`&&a(`p`,{children:`Reading what this graph holds …`}),e.kind===`waiting`&&a(n,{children:[a(`h1`,{children:e.title}),a(`p`,{children:[`It says: `,e.message,`. This page asks again every second.`]})]}),e.kind===`failed`&&a(n,{children:[a(`h1`,{children:`This graph cannot be read now`}),a(`p`,{children:e.message}),a(`button`,{type:`button`,class:`primary`,onClick:()=>o(i+1),children:`Try again`})]})]})})]})}function ee({overview:e}){let{entities:t,claims:r,datasets:i,types:s,relations:c,counted:l}=e;return t===0&&r===0?a(te,{}):a(n,{children:[a(`div`,{class:`summary`,children:[a(`div`,{children:[a(`h1`,{children:[b(t,`entity`,`entities`),` and `,b(r,`claim`,`claims`),` from `,b(i.length,`dataset`,`datasets`)]}),a(`p`,{children:[i.slice(0,3).map(e=>e.title||e.id).join(` · `),i.length>3&&` …`]}),a(`p`,{class:`ways`,children:[a(`a`,{href:o(`explore`),children:`Explore it as a graph`}),a(`a`,{href:o(`graphiql`),children:`Query it in GraphiQL`})]})]}),a(`div`,{children:[a(K,{}),a(q,{overview:e})]})]}),a(`div`,{class:`columns`,children:[a(`div`,{children:[a(Y,{}),a(V,{datasets:i,counted:l})]}),a(Q,{title:`Entities by type`,of:`Type`,tallies:s,link:p}),l?a(Q,{title:`Claims by relation`,of:`Relation`,tallies:c,link:h}):a(`section`,{class:`tallies`,children:[a(`h2`,{children:`Claims by relation`}),a(`p`,{role:`status`,children:`being counted …`})]})]})]})}function te(){return a(`div`,{class:`state`,children:[a(`h1`,{children:`This graph is empty`}),a(`p`,{children:[`Load files with `,a(`code`,{children:`entente import FILE …`}),`; it can be done while the server runs. `,a(`code`,{children:`entente import --help`}),` tells which formats it reads.`]}),a(`p`,{children:[`What can be asked is in the documentation panel of `,a(`a`,{href:o(`graphiql`),children:`GraphiQL`}),` even so.`]})]})}r(a($,{}),document.getElementById(`root`));