import{t as e}from"./place-9E5SWCA4.js";var t,n,r,i,a,o,s,c,l,u,d,f=Symbol.for(`pv`),p={},m=[],h=/^m(i|n|o|s|text|space)$/,g=Array.isArray,_=m.slice,v=Object.assign;function y(e){e&&e.parentNode&&e.remove()}function b(e,t,n){var r,i,a,o={},s=arguments.length;for(a in t)a==`key`?r=t[a]:a==`ref`&&typeof e!=`function`?i=t[a]:o[a]=t[a];return s>2&&(o.children=s>3?_.call(arguments,2):n),x(e,o,r,i,null)}function x(e,r,i,a,o){var s={type:e,props:r,key:i,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:f,__v:o||++n,__i:-1,__u:0};return!o&&t.vnode&&t.vnode(s),s}function S(e){return e.children}function C(e,t){this.props=e,this.context=t,this.__g=0}function w(e,t){if(t==null)return e.__&&w(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:w(e)}function T(e){var n,r=e.__v,i=r.__e,a=[],o=[],s=e.__P;s&&((n=v({constructor:f},r)).__v=r.__v+1,t.vnode&&t.vnode(n),I(s,n,r,e.__n,s.namespaceURI,32&r.__u?[i]:null,a,i||w(r),32&r.__u,o),n.__v=r.__v,n.__.__k[n.__i]=n,z(a,n,o),r.__=r.__e=null,n.__e!=i&&E(n))}function E(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),E(e)}function D(e){(8&e.__g||(e.__g|=8,i.push(e),o++))&&a==t.debounceRendering||((a=t.debounceRendering)||queueMicrotask)(O)}function O(){try{for(var e,t=1;i.length;)i.length>t&&i.sort(s),e=i.shift(),t=i.length,8&e.__g&&T(e)}finally{(o=i.length)&&(a||queueMicrotask)(O)}}function k(e,t,n,r,i,a,o,s,c,l,u){var d,f,h,g,_,v,y=r.__k||m,b=t.length;for(c=A(n,t,y,c,b),d=0;d<b;d++)(h=n.__k[d])!=null&&(f=~h.__i&&y[h.__i]||p,h.__i=d,v=I(e,h,f,i,a,o,s,c,l,u),g=h.__e,(f.ref!=h.ref||8&f.__u)&&(f.ref&&V(f.ref,null,h,f),h.ref&&u.push(h.ref,h.__c||g,h)),_||=g,4&h.__u?(c=j(h,c,e,!f.__v),f.__e&&(f.__e=null)):typeof h.type==`function`&&v!==void 0?c=v:g&&(c=g.nextSibling),h.__u&=-21);return n.__e=_,c}function A(e,t,n,r,i){var a,o,s,c,l,u,d,p,m,h=n.length,_=h,v=0,y=0,b=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=b[a]=x(null,o):g(o)?o=b[a]=x(S,{children:o}):o.constructor===f&&o.__b?o=b[a]=x(o.type,o.props,o.key,o.ref,o.__v):b[a]=o,c=a+v,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=M(o,n,c,_))&&(_--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?v--:l==c+1?v++:l!=c&&(l>c?v--:v++,y=1)):(~l||(i>h?v--:i<h&&v++),typeof o.type!=`function`&&(o.__u|=4))):b[a]=null;if(y){for(u=[],d=[],a=0;a<i;a++)if((o=b[a])&&16&o.__u){for(v=0,p=u.length;v<p;)u[m=v+p>>1]<o.__i?v=m+1:p=m;u[v]=o.__i,d[a]=v+1}for(v=u.length;a--;)d[a]&&(d[a]==v?v--:b[a].__u|=4)}if(_)for(a=0;a<h;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=w(s)),H(s,s));return r}function j(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=j(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=w(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function M(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function N(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function P(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||N(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||N(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=d[t]||(d[t]=F(t)),(e.__a||={})[t]=u,a=t!=(t=t.replace(l,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function F(e){return function(n){var r=this.__e;if(r){if(r=r[e],n[c]==null)n[c]=u++;else if(n[c]<this.__a[e])return;return r(t.event?t.event(n):n)}}}function I(e,n,r,i,a,o,s,c,l,u){var d,p,h,_,b,x,T,E,D,O,A,j,M,N,P,F,I,z,V=n.type;if(n.constructor!==f)return null;128&r.__u&&(l=32&r.__u,d=r.__c.__z)&&(n.__u|=l,p=o=[],d.nodeType==8?c=L(d,o):o.push(d),c=o[0]||c),(d=t.__b)&&d(n);n:if(typeof V==`function`){h=s.length;try{if(E=n.props,D=(d=V.prototype)&&d.render,O=(d=V.contextType)&&i[d.__c],A=d?O?O.props.value:d.__:i,(_=r.__c)?(n.__c=_,2&_.__g&&(_.__g|=1)):(D?n.__c=_=new V(E,A):(n.__c=_=new C(E,A),_.constructor=V,_.render=U),O&&O.sub(_),_.state||(_.state={}),_.__n=i,_.__g|=8,_.__h=[],_.__k=[]),D&&(_.__s||(_.__s=_.state),V.getDerivedStateFromProps&&(_.__s==_.state&&(_.__s=v({},_.__s)),v(_.__s,V.getDerivedStateFromProps(E,_.__s)))),b=_.props,x=_.state,_.__v=n,r.__c){if(E!==b&&D&&!V.getDerivedStateFromProps&&_.componentWillReceiveProps&&_.componentWillReceiveProps(E,A),n.__v==r.__v&&!(8&_.__g)||!(4&_.__g)&&_.shouldComponentUpdate&&!1===_.shouldComponentUpdate(E,_.__s,A)){n.__v!=r.__v&&(_.props=E,_.state=_.__s,_.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(e){e&&(e.__=n)}),m.push.apply(_.__h,_.__k),_.__k=[],_.__h.length&&s.push(_),c=w(r);break n}_.componentWillUpdate&&_.componentWillUpdate(E,_.__s,A),D&&_.componentDidUpdate&&_.__h.push(function(){_.componentDidUpdate(b,x,T)})}else D&&!V.getDerivedStateFromProps&&_.componentWillMount&&_.componentWillMount(),D&&_.componentDidMount&&_.__h.push(_.componentDidMount);_.context=A,_.props=E,_.__P=e,_.__g&=-5,j=t.__r,M=D?25:0;do _.__g&=-9,j&&j(n),d=_.render(_.props,_.state=_.__s,_.context);while(8&_.__g&&++M<25);D&&(m.push.apply(_.__h,_.__k),_.__k=[]),_.state=_.__s,_.getChildContext&&(i=v({},i,_.getChildContext())),D&&r.__c&&_.getSnapshotBeforeUpdate&&(T=_.getSnapshotBeforeUpdate(b,x)),N=d&&d.type===S&&d.key==null?d.props.children:d,E.__P&&(d=c,a=(e=E.__P).namespaceURI,l=o=null,r.props&&r.props.__P!=e&&(r.__k.some(function(e){e&&H(e,e)}),r.__k=null),c=r.__k?w(r,0):null),c=k(e,g(N)?N:[N],n,r,i,a,o,s,c,l,u),E.__P&&(n.__e=null,c=d),n.__u&=-161,p&&p.some(y),_.__h.length&&s.push(_),1&_.__g&&(_.__g&=-4)}catch(e){if(s.length=h,n.__v=null,l||o){if(e&&e.then){if(n.__u|=128|l,o){for(~(I=o.indexOf(c||void 0))||(I=o.length);(z=o[I-1])&&z.nodeType==8;)I--;for(;I<o.length;I++)if(z=o[I]){if(o[I]=null,P){if(z==F)break}else{if(z.nodeType!=8)break;z.data.startsWith(`$s`)&&(F=L(P=z))}}}if(!P){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;P=c}(d=L(P=n.__c.__z||(n.__c.__z=P)))?(n.__e=P,c=d):n.__e=c,c&&=c.nextSibling}else o&&o.some(y)}else n.__e=r.__e;n.__k||=r.__k||[],e&&e.then||R(n),t.__e(e,n,r)}}else c=n.__e=B(r.__e,n,r,i,a,o,s,l,u,e);return(d=t.diffed)&&d(n),c}function L(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function R(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(R))}function z(e,n,r){for(var i=0;i<r.length;)V(r[i++],r[i++],r[i++]);t.__c&&t.__c(n,e),e.some(function(n){try{e=n.__h,n.__h=[],e.some(function(e){e.call(n)})}catch(e){t.__e(e,n.__v)}})}function B(e,n,r,i,a,o,s,c,l,u){var d,f,m,v,b,x,S,C,T=r.props||p,E=n.props,D=n.type;if(D==`svg`?a=`http://www.w3.org/2000/svg`:D==`math`?a=`http://www.w3.org/1998/Math/MathML`:a||=`http://www.w3.org/1999/xhtml`,o){for(d=0;d<o.length;d++)if((b=o[d])&&(D?b.localName==D:b.nodeType==3)){e=b,o[d]=null;break}}if(!e){if(C=u.ownerDocument||document,!D)return C.createTextNode(E);e=C.createElementNS(a,D,E.is?E:u),c&&=(t.__m&&t.__m(n,o),!1),o=null}if(D){if(u=D==`template`&&e.content||e,o=D==`textarea`&&E.defaultValue!=null?null:o&&_.call(u.childNodes),!c&&o)for(T={},d=0;d<e.attributes.length;d++)T[(b=e.attributes[d]).name]=b.value;for(d in T)b=T[d],d==`dangerouslySetInnerHTML`?m=b:d==`children`||d in E||d==`value`&&`defaultValue`in E||d==`checked`&&`defaultChecked`in E||P(e,d,null,b,a);for(d in E)b=E[d],d==`children`?v=b:d==`dangerouslySetInnerHTML`?f=b:d==`value`?x=b:d==`checked`?S=b:c&&typeof b!=`function`||T[d]===b||P(e,d,b,T[d],a);f?(c||m&&(f.__html==m.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),n.__k=[]):(m&&(e.textContent=``),(D==`foreignObject`||a==`http://www.w3.org/1998/Math/MathML`&&h.test(D))&&(a=`http://www.w3.org/1999/xhtml`),k(u,g(v)?v:[v],n,r,i,a,o,s,o?o[0]:r.__k&&w(r,0),c,l),o&&o.some(y)),c&&D!=`textarea`||(d=`value`,D==`progress`&&x==null?e.removeAttribute(d):x==null||x===e[d]&&(D!=`progress`||x)||P(e,d,x,T[d],a),d=`checked`,S!=null&&S!=e[d]&&P(e,d,S,T[d],a))}else T===E||c&&e.data==E||(e.data=E);return e}function V(e,n,r,i){try{typeof e==`function`?n?n.__x=e(n)||1:(i&&=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n==`function`?n():e(null)):e.current=n}catch(e){t.__e(e,r)}}function H(e,n,r){var i,a,o,s;if(t.unmount&&t.unmount(e),!(i=e.ref)||i.current&&i.current!=e.__e||V(i,null,n,e),i=e.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(e){t.__e(e,n)}i.__P=i.__n=null}if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&H(i[s],n,typeof e.type!=`function`||r&&!e.props.__P);!r&&(i=e.__c)&&(i=i.__z)&&(a=L(i,o=[]))&&(i==e.__e&&o.some(y),y(a),y(i)),r||y(e.__e),e.__e=e.__c=e.__=null}function U(e,t,n){return this.constructor(e,n)}function W(e,n){var r,i,a,o;t.__&&t.__(e,n),n.nodeType==9&&(n=n.documentElement),i=(r=e&&32&e.__u)?null:n.__k,n.__k=x(S,{children:[e]}),a=[],o=[],I(n,n.__k,i||p,p,n.namespaceURI,i?null:n.firstChild?_.call(n.childNodes):null,a,i?i.__e:n.firstChild,r,o),z(a,n.__k,o),n.__k.props.children=null}t={__e:function(e,t,n,r){for(var i,a,s;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((s=(a=i.constructor)&&a.getDerivedStateFromError)&&i.setState(a.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,r||{}),s=1),s&&8&i.__g)return void(i.__g|=2)}catch(t){e=t}}throw o=0,e}},n=0,r=function(e){return e!=null&&e.constructor===f},C.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=v({},this.state)),typeof e==`function`&&(e=e(v({},n),this.props)),e&&(v(n,e),this.__v&&(t&&this.__k.push(t),D(this)))},C.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),D(this))},C.prototype.render=S,i=[],o=0,s=function(e,t){return e.__v.__b-t.__v.__b},c=Symbol(),l=/(PointerCapture)$|Capture$/i,u=0,d={};var G=class extends Error{status;errors;constructor(e,t,n=[]){super(e),this.status=t,this.errors=n,this.name=`RequestError`}};async function K(t,n,r){let i=await fetch(e,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json, application/json;q=0.9`},body:JSON.stringify({query:t.toString(),variables:n}),signal:r}).catch(e=>{throw r?.aborted?e:new G(`The server does not answer.`,0)}),a=await i.text(),o;try{o=JSON.parse(a)}catch{throw new G(`The server answered ${i.status}: ${a.slice(0,200)}`,i.status)}if(o.errors?.length||!o.data)throw new G((o.errors??[]).map(e=>e.message).join(` `)||`The server answered ${i.status}.`,i.status,o.errors);return o.data}var q=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},J=new q(`
    fragment EntitySummary on Entity {
  id
  name
  type
}
    `,{fragmentName:`EntitySummary`}),Y=new q(`
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
    `,{fragmentName:`ClaimSummary`}),X=new q(`
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
    fragment EntitySummary on Entity {
  id
  name
  type
}
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
}`,{fragmentName:`NeighborhoodFields`}),Z=new q(`
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
    fragment EntitySummary on Entity {
  id
  name
  type
}
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
}`,{fragmentName:`PathFields`}),Q=new q(`
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}
    `,{fragmentName:`ClaimLine`}),$=new q(`
    fragment ClaimRecord on Claim {
  ...ClaimLine
  confidence
  recordedAt
  sourceId
  date {
    basis
  }
  attributedTo {
    id
    name
    type
  }
  evidence {
    locator
    file
    row
    start
    end
    document {
      id
      name
      identifiers {
        scheme
        value
      }
    }
  }
  qualifiers {
    key
    value
    object {
      id
      name
      type
    }
  }
  dataset {
    id
    title
    license
    source
    publisher
  }
}
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}`,{fragmentName:`ClaimRecord`}),ee=new q(`
    fragment ContradictionPage on ContradictionConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    rule
    strength
    note
    earliest
    latest
    claims {
      ...ClaimRecord
    }
  }
}
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}
fragment ClaimRecord on Claim {
  ...ClaimLine
  confidence
  recordedAt
  sourceId
  date {
    basis
  }
  attributedTo {
    id
    name
    type
  }
  evidence {
    locator
    file
    row
    start
    end
    document {
      id
      name
      identifiers {
        scheme
        value
      }
    }
  }
  qualifiers {
    key
    value
    object {
      id
      name
      type
    }
  }
  dataset {
    id
    title
    license
    source
    publisher
  }
}`,{fragmentName:`ContradictionPage`}),te={"\n  fragment EntitySummary on Entity {\n    id\n    name\n    type\n  }\n":J,"\n  fragment ClaimSummary on Claim {\n    id\n    relation\n    affirmed\n    modality\n    status\n    date {\n      edtf\n      kind\n      earliest\n      latest\n    }\n    dataset {\n      id\n    }\n    subject {\n      id\n    }\n    object {\n      id\n    }\n  }\n":Y,"\n  fragment NeighborhoodFields on Neighborhood {\n    truncated\n    nodes {\n      depth\n      claimCount\n      more\n      entity {\n        ...EntitySummary\n      }\n    }\n    edges {\n      certainty\n      others\n      claim {\n        ...ClaimSummary\n      }\n    }\n  }\n":X,"\n  query Neighborhood(\n    $of: [ID!]!\n    $depth: Int = 1\n    $fan: Int = 50\n    $first: Int = 500\n    $relations: [String!]\n    $direction: Direction = BOTH\n    $types: [EntityType!]\n    $standing: Standing = ALL\n    $asOf: Date\n    $where: ClaimFilter\n  ) {\n    neighborhood(\n      of: $of\n      depth: $depth\n      fan: $fan\n      first: $first\n      relations: $relations\n      direction: $direction\n      types: $types\n      standing: $standing\n      asOf: $asOf\n      where: $where\n    ) {\n      ...NeighborhoodFields\n    }\n  }\n":new q(`
    query Neighborhood($of: [ID!]!, $depth: Int = 1, $fan: Int = 50, $first: Int = 500, $relations: [String!], $direction: Direction = BOTH, $types: [EntityType!], $standing: Standing = ALL, $asOf: Date, $where: ClaimFilter) {
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
    fragment EntitySummary on Entity {
  id
  name
  type
}
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
}`),"\n  fragment PathFields on Path {\n    length\n    nodes {\n      ...EntitySummary\n    }\n    hops {\n      direction\n      others\n      certainty\n      claim {\n        ...ClaimSummary\n      }\n    }\n  }\n":Z,"\n  query Paths(\n    $from: ID!\n    $to: ID!\n    $first: Int = 5\n    $maxLength: Int = 4\n    $avoid: [ID!]\n    $types: [EntityType!]\n    $standing: Standing = ALL\n    $asOf: Date\n    $where: ClaimFilter\n  ) {\n    from: entity(id: $from) {\n      ...EntitySummary\n    }\n    to: entity(id: $to) {\n      ...EntitySummary\n    }\n    paths(\n      from: $from\n      to: $to\n      first: $first\n      maxLength: $maxLength\n      avoid: $avoid\n      types: $types\n      standing: $standing\n      asOf: $asOf\n      where: $where\n    ) {\n      ...PathFields\n    }\n  }\n":new q(`
    query Paths($from: ID!, $to: ID!, $first: Int = 5, $maxLength: Int = 4, $avoid: [ID!], $types: [EntityType!], $standing: Standing = ALL, $asOf: Date, $where: ClaimFilter) {
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
    fragment EntitySummary on Entity {
  id
  name
  type
}
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
}`),"\n  query Search($query: String!, $first: Int = 8) {\n    search(query: $query, first: $first) {\n      partial\n      edges {\n        matched {\n          field\n          text\n        }\n        node {\n          ...EntitySummary\n        }\n      }\n    }\n  }\n":new q(`
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
    fragment EntitySummary on Entity {
  id
  name
  type
}`),"\n  query EntityCard($id: ID!, $standing: Standing = ALL, $asOf: Date, $where: ClaimFilter) {\n    entity(id: $id) {\n      ...EntitySummary\n      iri\n      aliases\n      weakAliases\n      identifiers {\n        scheme\n        value\n      }\n      relationCounts(standing: $standing, asOf: $asOf, where: $where) {\n        relation\n        direction\n        count\n      }\n    }\n  }\n":new q(`
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
    fragment EntitySummary on Entity {
  id
  name
  type
}`),"\n  query Fields($type: String!) {\n    __type(name: $type) {\n      fields {\n        name\n        description\n        args {\n          name\n        }\n      }\n    }\n  }\n":new q(`
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
    `),"\n  query ResourceQuads($id: ID!) {\n    entity(id: $id) {\n      quads(first: 100) {\n        nodes {\n          predicate\n          object {\n            kind\n            value\n          }\n        }\n      }\n    }\n  }\n":new q(`
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
    `),"\n  query Starts($first: Int = 8) {\n    entities(first: $first, orderBy: CLAIM_COUNT_DESC) {\n      nodes {\n        ...EntitySummary\n      }\n    }\n  }\n":new q(`
    query Starts($first: Int = 8) {
  entities(first: $first, orderBy: CLAIM_COUNT_DESC) {
    nodes {
      ...EntitySummary
    }
  }
}
    fragment EntitySummary on Entity {
  id
  name
  type
}`),'\n  query Types {\n    __type(name: "EntityType") {\n      enumValues {\n        name\n      }\n    }\n  }\n':new q(`
    query Types {
  __type(name: "EntityType") {
    enumValues {
      name
    }
  }
}
    `),"\n  fragment ClaimLine on Claim {\n    id\n    relation\n    affirmed\n    modality\n    status\n    rank\n    retractedAt\n    summary\n    value\n    datatype\n    language\n    date {\n      edtf\n      kind\n      earliest\n      latest\n    }\n    subject {\n      id\n      name\n      type\n    }\n    object {\n      id\n      name\n      type\n    }\n  }\n":Q,"\n  fragment ClaimRecord on Claim {\n    ...ClaimLine\n    confidence\n    recordedAt\n    sourceId\n    date {\n      basis\n    }\n    attributedTo {\n      id\n      name\n      type\n    }\n    evidence {\n      locator\n      file\n      row\n      start\n      end\n      document {\n        id\n        name\n        identifiers {\n          scheme\n          value\n        }\n      }\n    }\n    qualifiers {\n      key\n      value\n      object {\n        id\n        name\n        type\n      }\n    }\n    dataset {\n      id\n      title\n      license\n      source\n      publisher\n    }\n  }\n":$,"\n  fragment ContradictionPage on ContradictionConnection {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      rule\n      strength\n      note\n      earliest\n      latest\n      claims {\n        ...ClaimRecord\n      }\n    }\n  }\n":ee,"\n  query ClaimCard($id: ID!, $first: Int!) {\n    claim(id: $id) {\n      ...ClaimRecord\n      links {\n        kind\n        direction\n        strength\n        note\n        claim {\n          ...ClaimLine\n        }\n      }\n      contradictions(first: $first) {\n        totalCount\n        ...ContradictionPage\n      }\n    }\n  }\n":new q(`
    query ClaimCard($id: ID!, $first: Int!) {
  claim(id: $id) {
    ...ClaimRecord
    links {
      kind
      direction
      strength
      note
      claim {
        ...ClaimLine
      }
    }
    contradictions(first: $first) {
      totalCount
      ...ContradictionPage
    }
  }
}
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}
fragment ClaimRecord on Claim {
  ...ClaimLine
  confidence
  recordedAt
  sourceId
  date {
    basis
  }
  attributedTo {
    id
    name
    type
  }
  evidence {
    locator
    file
    row
    start
    end
    document {
      id
      name
      identifiers {
        scheme
        value
      }
    }
  }
  qualifiers {
    key
    value
    object {
      id
      name
      type
    }
  }
  dataset {
    id
    title
    license
    source
    publisher
  }
}
fragment ContradictionPage on ContradictionConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    rule
    strength
    note
    earliest
    latest
    claims {
      ...ClaimRecord
    }
  }
}`),"\n  query ClaimContradictions($id: ID!, $first: Int!, $after: String) {\n    claim(id: $id) {\n      id\n      contradictions(first: $first, after: $after) {\n        ...ContradictionPage\n      }\n    }\n  }\n":new q(`
    query ClaimContradictions($id: ID!, $first: Int!, $after: String) {
  claim(id: $id) {
    id
    contradictions(first: $first, after: $after) {
      ...ContradictionPage
    }
  }
}
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}
fragment ClaimRecord on Claim {
  ...ClaimLine
  confidence
  recordedAt
  sourceId
  date {
    basis
  }
  attributedTo {
    id
    name
    type
  }
  evidence {
    locator
    file
    row
    start
    end
    document {
      id
      name
      identifiers {
        scheme
        value
      }
    }
  }
  qualifiers {
    key
    value
    object {
      id
      name
      type
    }
  }
  dataset {
    id
    title
    license
    source
    publisher
  }
}
fragment ContradictionPage on ContradictionConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    rule
    strength
    note
    earliest
    latest
    claims {
      ...ClaimRecord
    }
  }
}`),"\n  query ClaimList($where: ClaimFilter!, $standing: Standing = ALL, $asOf: Date, $first: Int!, $after: String) {\n    claims(where: $where, standing: $standing, asOf: $asOf, first: $first, after: $after, orderBy: DATE_DESC) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        certainty\n        node {\n          ...ClaimLine\n        }\n      }\n    }\n  }\n":new q(`
    query ClaimList($where: ClaimFilter!, $standing: Standing = ALL, $asOf: Date, $first: Int!, $after: String) {
  claims(
    where: $where
    standing: $standing
    asOf: $asOf
    first: $first
    after: $after
    orderBy: DATE_DESC
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      certainty
      node {
        ...ClaimLine
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}`),"\n  query EntityTimeline(\n    $id: ID!\n    $where: ClaimFilter\n    $standing: Standing = ALL\n    $asOf: Date\n    $to: Date\n    $first: Int!\n    $after: String\n  ) {\n    entity(id: $id) {\n      id\n      name\n      timeline(where: $where, standing: $standing, asOf: $asOf, to: $to, first: $first, after: $after, orderBy: DATE_DESC) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          certainty\n          node {\n            ...ClaimLine\n          }\n        }\n      }\n    }\n  }\n":new q(`
    query EntityTimeline($id: ID!, $where: ClaimFilter, $standing: Standing = ALL, $asOf: Date, $to: Date, $first: Int!, $after: String) {
  entity(id: $id) {
    id
    name
    timeline(
      where: $where
      standing: $standing
      asOf: $asOf
      to: $to
      first: $first
      after: $after
      orderBy: DATE_DESC
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        certainty
        node {
          ...ClaimLine
        }
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}`),"\n  query EntitySpans($id: ID!, $where: ClaimFilter, $standing: Standing = ALL, $asOf: Date, $most: Int!) {\n    entity(id: $id) {\n      timeline(where: $where, standing: $standing, asOf: $asOf) {\n        spans(most: $most) {\n          from\n          to\n          count\n        }\n      }\n    }\n  }\n":new q(`
    query EntitySpans($id: ID!, $where: ClaimFilter, $standing: Standing = ALL, $asOf: Date, $most: Int!) {
  entity(id: $id) {
    timeline(where: $where, standing: $standing, asOf: $asOf) {
      spans(most: $most) {
        from
        to
        count
      }
    }
  }
}
    `),"\n  query DatasetTitles {\n    datasets {\n      id\n      title\n    }\n  }\n":new q(`
    query DatasetTitles {
  datasets {
    id
    title
  }
}
    `),"\n  query Datasets {\n    datasets {\n      id\n      title\n    }\n  }\n":new q(`
    query Datasets {
  datasets {
    id
    title
  }
}
    `)};function ne(e){return te[e]??{}}var re=Symbol.for(`pv`),ie=0;Array.isArray;function ae(e,n,r,i,a,o){n||={};var s,c,l=n;if(`ref`in l&&typeof e!=`function`)for(c in l={},n)c==`ref`?s=n[c]:l[c]=n[c];var u={type:e,props:l,key:r,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:re,__v:--ie,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),t.vnode&&t.vnode(u),u}export{S as a,t as c,K as i,r as l,ne as n,W as o,q as r,b as s,ae as t,C as u};