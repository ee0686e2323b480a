import{i as e,n as t,o as n,t as r}from"./jsxRuntime-DsIyvhdh.js";var i=t(`
  query Datasets {
    datasets {
      id
      title
    }
  }
`),{datasets:a}=await e(i,{});n(r(`ul`,{children:a.map(e=>r(`li`,{children:e.title??e.id},e.id))}),document.getElementById(`root`));