import{n as e,t}from"./jsxRuntime-CR6WPEe9.js";import{t as n}from"./place-Dpt6vq8g.js";var r=class extends Error{status;errors;constructor(e,t,n=[]){super(e),this.status=t,this.errors=n,this.name=`RequestError`}};async function i(e,t,i){let a=await fetch(n,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json, application/json;q=0.9`},body:JSON.stringify({query:e.toString(),variables:t}),signal:i}).catch(e=>{throw i?.aborted?e:new r(`The server does not answer.`,0)}),o=await a.text(),s;try{s=JSON.parse(o)}catch{throw new r(`The server answered ${a.status}: ${o.slice(0,200)}`,a.status)}if(s.errors?.length||!s.data)throw new r((s.errors??[]).map(e=>e.message).join(` `)||`The server answered ${a.status}.`,a.status,s.errors);return s.data}var a={"\n  query Datasets {\n    datasets {\n      id\n      title\n    }\n  }\n":new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query Datasets {
  datasets {
    id
    title
  }
}
    `)};function o(e){return a[e]??{}}var{datasets:s}=await i(o(`
  query Datasets {
    datasets {
      id
      title
    }
  }
`),{});e(t(`ul`,{children:s.map(e=>t(`li`,{children:e.title??e.id},e.id))}),document.getElementById(`root`));