var ls=e=>t=>{var o=e[t];if(o)return o();throw new Error("Module not found in bundle: "+t)};var x,us,so,Ee,ln,oo,ps,eo,fs,pn,cn,ms,Mt=Symbol.for("pv"),no={},ro=[],Qi=/^m(i|n|o|s|text|space)$/,ao=Array.isArray,io=ro.slice,Oe=Object.assign;function He(e){e&&e.parentNode&&e.remove()}function ct(e,t,o){var n,r,s,a={},l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?io.call(arguments,2):o),We(e,a,n,r,null)}function Xi(e,t,o){var n,r,s,a=Oe({},e.props),l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e.type!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?io.call(arguments,2):o),We(e.type,a,n!==void 0?n:e.key,r!==void 0?r:e.ref,null)}function We(e,t,o,n,r){var s={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Mt,__v:r||++us,__i:-1,__u:0};return!r&&x.vnode&&x.vnode(s),s}function Zi(){return{current:null}}function Ce(e){return e.children}function Ke(e,t){this.props=e,this.context=t,this.__g=0}function Me(e,t){if(t==null)return e.__&&Me(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:Me(e)}function el(e){var t,o=e.__v,n=o.__e,r=[],s=[],a=e.__P;a&&((t=Oe({constructor:Mt},o)).__v=o.__v+1,x.vnode&&x.vnode(t),fn(a,t,o,e.__n,a.namespaceURI,32&o.__u?[n]:null,r,n||Me(o),32&o.__u,s),t.__v=o.__v,t.__.__k[t.__i]=t,bs(r,t,s),o.__=o.__e=null,t.__e!=n&&ds(t))}function ds(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),ds(e)}function un(e){(8&e.__g||(e.__g|=8,Ee.push(e),oo++))&&ln==x.debounceRendering||((ln=x.debounceRendering)||queueMicrotask)(hs)}function hs(){try{for(var e,t=1;Ee.length;)Ee.length>t&&Ee.sort(ps),e=Ee.shift(),t=Ee.length,8&e.__g&&el(e)}finally{(oo=Ee.length)&&(ln||queueMicrotask)(hs)}}function _s(e,t,o,n,r,s,a,l,c,p,u){var m,d,f,_,h,$,y=n.__k||ro,b=t.length;for(c=tl(o,t,y,c,b),m=0;m<b;m++)(f=o.__k[m])!=null&&(d=~f.__i&&y[f.__i]||no,f.__i=m,$=fn(e,f,d,r,s,a,l,c,p,u),_=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&mn(d.ref,null,f,d),f.ref&&u.push(f.ref,f.__c||_,f)),h=h||_,4&f.__u?(c=$s(f,c,e,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&$!==void 0?c=$:_&&(c=_.nextSibling),f.__u&=-21);return o.__e=h,c}function tl(e,t,o,n,r){var s,a,l,c,p,u,m,d,f,_=o.length,h=_,$=0,y=0,b=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=b[s]=We(null,a):ao(a)?a=b[s]=We(Ce,{children:a}):a.constructor===Mt&&a.__b?a=b[s]=We(a.type,a.props,a.key,a.ref,a.__v):b[s]=a,c=s+$,a.__=e,a.__b=e.__b+1,l=null,~(p=a.__i=ol(a,o,c,h))&&(h--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==c-1?$--:p==c+1?$++:p!=c&&(p>c?$--:$++,y=1)):(~p||(r>_?$--:r<_&&$++),typeof a.type!="function"&&(a.__u|=4))):b[s]=null;if(y){for(u=[],m=[],s=0;s<r;s++)if((a=b[s])&&16&a.__u){for($=0,d=u.length;$<d;)u[f=$+d>>1]<a.__i?$=f+1:d=f;u[$]=a.__i,m[s]=$+1}for($=u.length;s--;)m[s]&&(m[s]==$?$--:b[s].__u|=4)}if(h)for(s=0;s<_;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=Me(l)),dn(l,l));return n}function $s(e,t,o,n){var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=$s(r[s],t,o,!1));return t}for(t&&!t.parentNode&&(t=Me(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,t):o.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function gs(e,t){return t=t||[],e!=null&&typeof e!="boolean"&&(ao(e)?e.some(function(o){gs(o,t)}):t.push(e)),t}function ol(e,t,o,n){var r,s=e.key,a=e.type,l=t[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&a==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=o+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function cs(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function Zt(e,t,o,n,r){var s,a;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||cs(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||cs(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(a=cn[t]||(cn[t]=nl(t)),(e.__a||(e.__a={}))[t]=pn,s=t!=(t=t.replace(fs,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function nl(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[eo]==null)t[eo]=pn++;else if(t[eo]<this.__a[e])return;return o(x.event?x.event(t):t)}}}function fn(e,t,o,n,r,s,a,l,c,p){var u,m,d,f,_,h,$,y,b,D,M,Ot,Qt,Xt,Ue,is,Te,Be,ge=t.type;if(t.constructor!==Mt)return null;128&o.__u&&(c=32&o.__u,u=o.__c.__z)&&(t.__u|=c,m=s=[],u.nodeType==8?l=to(u,s):s.push(u),l=s[0]||l),(u=x.__b)&&u(t);e:if(typeof ge=="function"){d=a.length;try{if(y=t.props,b=(u=ge.prototype)&&u.render,D=(u=ge.contextType)&&n[u.__c],M=u?D?D.props.value:u.__:n,(f=o.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(b?t.__c=f=new ge(y,M):(t.__c=f=new Ke(y,M),f.constructor=ge,f.render=sl),D&&D.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),b&&(f.__s||(f.__s=f.state),ge.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Oe({},f.__s)),Oe(f.__s,ge.getDerivedStateFromProps(y,f.__s)))),_=f.props,h=f.state,f.__v=t,o.__c){if(y!==_&&b&&!ge.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(y,M),t.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(y,f.__s,M)===!1){t.__v!=o.__v&&(f.props=y,f.state=f.__s,f.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(se){se&&(se.__=t)}),ro.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Me(o);break e}f.componentWillUpdate&&f.componentWillUpdate(y,f.__s,M),b&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(_,h,$)})}else b&&!ge.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),b&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=M,f.props=y,f.__P=e,f.__g&=-5,Ot=x.__r,Qt=b?25:0;do f.__g&=-9,Ot&&Ot(t),u=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++Qt<25);b&&(ro.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=Oe({},n,f.getChildContext())),b&&o.__c&&f.getSnapshotBeforeUpdate&&($=f.getSnapshotBeforeUpdate(_,h)),Xt=u&&u.type===Ce&&u.key==null?u.props.children:u,y.__P&&(u=l,r=(e=y.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=e&&(o.__k.some(function(se){se&&dn(se,se)}),o.__k=null),l=o.__k?Me(o,0):null),l=_s(e,ao(Xt)?Xt:[Xt],t,o,n,r,s,a,l,c,p),y.__P&&(t.__e=null,l=u),t.__u&=-161,m&&m.some(He),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(se){if(a.length=d,t.__v=null,c||s)if(se&&se.then){if(t.__u|=128|c,s){for(~(Te=s.indexOf(l||void 0))||(Te=s.length);(Be=s[Te-1])&&Be.nodeType==8;)Te--;for(;Te<s.length;Te++)if(Be=s[Te])if(s[Te]=null,Ue){if(Be==is)break}else{if(Be.nodeType!=8)break;Be.data.startsWith("$s")&&(is=to(Ue=Be))}}if(!Ue){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Ue=l}(u=to(Ue=t.__c.__z||(t.__c.__z=Ue)))?(t.__e=Ue,l=u):t.__e=l,l=l&&l.nextSibling}else s&&s.some(He);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),se&&se.then||vs(t),x.__e(se,t,o)}}else l=t.__e=rl(o.__e,t,o,n,r,s,a,c,p,e);return(u=x.diffed)&&u(t),l}function to(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function vs(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(vs))}function bs(e,t,o){for(var n=0;n<o.length;)mn(o[n++],o[n++],o[n++]);x.__c&&x.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){x.__e(s,r.__v)}})}function rl(e,t,o,n,r,s,a,l,c,p){var u,m,d,f,_,h,$,y,b=o.props||no,D=t.props,M=t.type;if(M=="svg"?r="http://www.w3.org/2000/svg":M=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((_=s[u])&&(M?_.localName==M:_.nodeType==3)){e=_,s[u]=null;break}}if(!e){if(y=p.ownerDocument||document,!M)return y.createTextNode(D);e=y.createElementNS(r,M,D.is?D:p),l&&(x.__m&&x.__m(t,s),l=!1),s=null}if(M){if(p=M=="template"&&e.content||e,s=M=="textarea"&&D.defaultValue!=null?null:s&&io.call(p.childNodes),!l&&s)for(b={},u=0;u<e.attributes.length;u++)b[(_=e.attributes[u]).name]=_.value;for(u in b)_=b[u],u=="dangerouslySetInnerHTML"?d=_:u=="children"||u in D||u=="value"&&"defaultValue"in D||u=="checked"&&"defaultChecked"in D||Zt(e,u,null,_,r);for(u in D)_=D[u],u=="children"?f=_:u=="dangerouslySetInnerHTML"?m=_:u=="value"?h=_:u=="checked"?$=_:l&&typeof _!="function"||b[u]===_||Zt(e,u,_,b[u],r);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(d&&(e.textContent=""),(M=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Qi.test(M))&&(r="http://www.w3.org/1999/xhtml"),_s(p,ao(f)?f:[f],t,o,n,r,s,a,s?s[0]:o.__k&&Me(o,0),l,c),s&&s.some(He)),l&&M!="textarea"||(u="value",M=="progress"&&h==null?e.removeAttribute(u):h==null||h===e[u]&&(M!="progress"||h)||Zt(e,u,h,b[u],r),u="checked",$!=null&&$!=e[u]&&Zt(e,u,$,b[u],r))}else b===D||l&&e.data==D||(e.data=D);return e}function mn(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){x.__e(r,o)}}function dn(e,t,o){var n,r,s,a;if(x.unmount&&x.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||mn(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){x.__e(l,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&dn(n[a],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=to(n,s=[]))&&(n==e.__e&&s.some(He),He(r),He(n)),o||He(e.__e),e.__e=e.__c=e.__=null}function sl(e,t,o){return this.constructor(e,o)}function lo(e,t){var o,n,r,s;x.__&&x.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=We(Ce,{children:[e]}),r=[],s=[],fn(t,t.__k,n||no,no,t.namespaceURI,n?null:t.firstChild?io.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,s),bs(r,t.__k,s),t.__k.props.children=null}function al(e,t){e&&typeof e=="object"&&(e.__u|=32),lo(e,t)}function il(e){function t(o){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&n.forEach(function(a){a.__g|=4,un(a)})},this.sub=function(s){n.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){n.delete(s),a&&a.call(s)}}),o.children}return t.__c="__cC"+ms++,t.__=e,t.Provider=(t.Consumer=function(o,n){return o.children(n)}).contextType=t,t}function ll(e){return e.children}function cl(e,t){return We(ll,{__P:t,children:e})}x={__e:function(e,t,o,n){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw oo=0,e}},us=0,so=function(e){return e!=null&&e.constructor===Mt},Ke.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=Oe({},this.state)),typeof e=="function"&&(e=e(Oe({},o),this.props)),e&&(Oe(o,e),this.__v&&(t&&this.__k.push(t),un(this)))},Ke.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),un(this))},Ke.prototype.render=Ce,Ee=[],oo=0,ps=function(e,t){return e.__v.__b-t.__v.__b},eo=Symbol(),fs=/(PointerCapture)$|Capture$/i,pn=0,cn={},ms=0;var ve,C,hn,ys,_n=Object.is,ut=0,Cs=[],$n=[],P=x,ws=P.__b,xs=P.__r,ks=P.diffed,Ss=P.__c,Ts=P.unmount,Es=P.__;function ze(e,t){P.__h&&P.__h(C,e,ut||t),ut=0;var o=C.__H||(C.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function S(e){return ut=1,As(Rs,e)}function As(e,t,o){var n=ze(ve++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):Rs(void 0,t),function(s){var a=(n.__N||n.__)[0],l=n.t(a,s);_n(a,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=C,!C.__f)){C.__f=!0;var r=C.shouldComponentUpdate;C.shouldComponentUpdate=function(s,a,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=s;if(c.__.some(function(d){d.__N&&(p=!0,_n(d.__[0],d.__N[0])||(u=!0))}),r){var m=r.call(this,s,a,l);return p?m||u:m}return!p||u}}return n.__}function O(e,t){var o=ze(ve++,3);!P.__s&&vn(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,C.__H.__h.push(o))}function L(e,t){var o=ze(ve++,4);!P.__s&&vn(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,C.__h.push(o))}function T(e){return ut=5,W(function(){return{current:e}},[])}function ul(e,t,o){ut=6,L(function(){if(typeof e=="function"){var n=e(t());return function(){e(null),typeof n=="function"&&n()}}if(e)return e.current=t(),function(){return e.current=null}},o==null?o:o.concat(e))}function W(e,t){var o=ze(ve++,7);return vn(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function pl(e,t){return ut=8,W(function(){return e},t)}function fl(e){var t=C.context[e.__c],o=ze(ve++,9);return o.c=e,t?(o.__==null&&(o.__=!0,t.sub(C)),t.props.value):e.__}function ml(e,t){P.useDebugValue&&P.useDebugValue(t?t(e):e)}function dl(e){var t=ze(ve++,10),o=S();return t.__=e,C.componentDidCatch||(C.componentDidCatch=function(n,r){t.__&&t.__(n,r),o[1](n)}),[o[0],function(){return o[1]()}]}function V(){var e=ze(ve++,11);if(!e.__){for(var t=C.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function hl(){var e;do{for(;e=$n.shift();)try{Ct(e)}catch(o){P.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=Cs.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ct),t.__h.some(gn),t.__h=[]}catch(o){t.__h=[],P.__e(o,e.__v)}}}while($n.length)}P.__b=function(e){C=null,ws&&ws(e)},P.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Es&&Es(e,t)},P.__r=function(e){xs&&xs(e),ve=0;var t=(C=e.__c).__H;t&&(hn==C?C.__h=[]:(t.__h.some(Ct),t.__h.some(gn),ve=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),hn=C},P.diffed=function(e){ks&&ks(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ms(Cs.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),hn=C=null},P.__c=function(e,t){t.some(function(o){try{o.__h.some(Ct),o.__h=o.__h.filter(function(n){return!n.__||gn(n)})}catch(n){o.__h=[function(){throw n}]}}),Ss&&Ss(e,t)},P.unmount=function(e){Ts&&Ts(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Ms($n.push(r))}else Ct(r)}catch(s){t=s}}),n.__H=void 0,t&&P.__e(t,n.__v))};var Os=typeof requestAnimationFrame=="function";function _l(e){var t,o=function(){clearTimeout(n),Os&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);Os&&(t=requestAnimationFrame(o))}function Ms(e){e!=1&&ys==P.requestAnimationFrame||((ys=P.requestAnimationFrame)||_l)(hl)}function Ct(e){var t=C,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),C=t}function gn(e){var t=C;e.__c=e.__(),C=t}function vn(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!_n(o,e[n])})}function Rs(e,t){return typeof t=="function"?t(e):t}var $l=Symbol.for("preact-signals");function fo(){if(be>1)be--;else{var e,t=!1;for((function(){var r=uo;for(uo=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();At!==void 0;){var o=At;for(At=void 0,co++;o!==void 0;){var n=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&Ds(o))try{o.c()}catch(r){t||(e=r,t=!0)}o=n}}if(co=0,be--,t)throw e}}function me(e){if(be>0)return e();bn=++gl,be++;try{return e()}finally{fo()}}var X,A=void 0;function ye(e){var t=A,o=X;A=void 0,X=void 0;try{return e()}finally{A=t,X=o}}var At=void 0,be=0,co=0,gl=0,bn=0,uo=void 0,po=0;function Ps(e){if(A!==void 0){var t=e.n;if(t===void 0||t.t!==A)return t={i:0,S:e,p:A.s,n:void 0,t:A,e:void 0,x:void 0,r:t},A.s!==void 0&&(A.s.n=t),A.s=t,e.n=t,32&A.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=A.s,t.n=void 0,A.s.n=t,A.s=t),t}}function q(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}q.prototype.brand=$l;q.prototype.h=function(){return!0};q.prototype.S=function(e){var t=this,o=this.t;o!==e&&e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:ye(function(){var n;(n=t.W)==null||n.call(t)}))};q.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.e,n=e.x;o!==void 0&&(o.x=n,e.e=void 0),n!==void 0&&(n.e=o,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&ye(function(){var r;(r=t.Z)==null||r.call(t)}))}};q.prototype.subscribe=function(e){var t=this;return B(function(){var o=t.value;ye(function(){return e(o)})},{name:"sub"})};q.prototype.valueOf=function(){return this.value};q.prototype.toString=function(){return this.value+""};q.prototype.toJSON=function(){return this.value};q.prototype.peek=function(){var e=this;return ye(function(){return e.value})};Object.defineProperty(q.prototype,"value",{get:function(){var e=Ps(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(co>100)throw new Error("Cycle detected");(function(o){be!==0&&co===0&&o.l!==bn&&(o.l=bn,uo={S:o,v:o.v,i:o.i,o:uo})})(this),this.v=e,this.i++,po++,be++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{fo()}}}});function v(e,t){return new q(e,t)}function Ds(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ls(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Is(e){for(var t=e.s,o=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}e.s=o}function Je(e,t){q.call(this,void 0,t),this.x=e,this.s=void 0,this.g=po-1,this.f=4}Je.prototype=new q;Je.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===po))return!0;if(this.g=po,this.f|=1,this.i>0&&!Ds(this))return this.f&=-2,!0;var e=A;try{Ls(this),A=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return A=e,Is(this),this.f&=-2,!0};Je.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}q.prototype.S.call(this,e)};Je.prototype.U=function(e){if(this.t!==void 0&&(q.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Je.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Je.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Ps(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function N(e,t){return new Je(e,t)}function Ns(e){var t=e.j;if(e.j=void 0,typeof t=="function"){be++;var o=A;A=void 0;try{t()}catch(n){throw e.f&=-2,e.f|=8,yn(e),n}finally{A=o,fo()}}}function yn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Ns(e)}function vl(e){if(A!==this)throw new Error("Out-of-order effect");Is(this),A=e,this.f&=-2;try{8&this.f&&yn(this)}finally{fo()}}function pt(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,X&&X.push(this)}pt.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};pt.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ns(this),Ls(this),be++;var e=A;return A=this,vl.bind(this,e)};pt.prototype.N=function(){2&this.f||(this.f|=2,this.u=At,At=this)};pt.prototype.d=function(){this.f|=8,1&this.f||yn(this)};pt.prototype.dispose=function(){this.d()};function B(e,t){var o=new pt(e,t);try{o.c()}catch(r){throw o.d(),r}var n=o.d.bind(o);return n[Symbol.dispose]=n,n}function mo(e){return function(){var t=arguments,o=this;return me(function(){return ye(function(){return e.apply(o,[].slice.call(t))})})}}function bl(){var e=X;return X=[],function(){var t=X;return X&&e&&(e=e.concat(X)),X=e,t}}var js=function(e,t){t.push(e);for(var o=Object.prototype.toString.call(e)==="[object Object]",n=Object.create(null),r=e;r&&r!==Object.prototype;r=o&&Object.getPrototypeOf(r)){var s=Object.getOwnPropertyDescriptors(r);for(var a in s)if(!n[a]){n[a]=!0;var l=s[a].value;typeof l=="function"?a!=="constructor"&&(e[a]=mo(l)):r===e&&typeof l=="object"&&l!==null&&!("brand"in l)&&t.indexOf(l)<0&&js(l,t)}}};function qs(e){return function(){var t,o,n=bl();try{o=e.apply(void 0,[].slice.call(arguments))}catch(s){var r=X;if(X=void 0,r)try{me(function(){for(var a=0;a<r.length;a++)try{r[a].dispose()}catch{}})}catch{}throw s}finally{t=n()}return js(o,[]),o[Symbol.dispose]=mo(function(){if(t)for(var s=0;s<t.length;s++)t[s].dispose();t=void 0}),o}}var wn,ft,ho,yl=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Fs=[],Us=[];B(function(){wn=this.N})();function mt(e,t){x[e]=t.bind(null,x[e]||function(){})}function Rt(e){if(ho){var t=ho;ho=void 0,t()}ho=e&&e.S()}function Bs(e){var t=this,o=e.data,n=ue(o);n.name="ReactiveDom",n.value=o;var r=W(function(){for(var l=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var p=N(function(){var f=n.value.value;return f===0?0:f===!0?"":f||""}),u=N(function(){return!Array.isArray(p.value)&&!so(p.value)}),m=B(function(){if(this.N=Hs,u.value){var f=p.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[u,p]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}Bs.displayName="ReactiveTextNode";Object.defineProperties(q.prototype,{constructor:{configurable:!0,value:ct(Ce,null).constructor},type:{configurable:!0,value:Bs},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});mt("__b",function(e,t){if(Rt(),ft=void 0,typeof t.type=="string"){var o,n=t.props;for(var r in n)if(r!=="children"){var s=n[r];s instanceof q&&(o||(t.__np=o={}),o[r]=s,n[r]=s.peek())}}e(t)});mt("__r",function(e,t){if(e(t),t.type!==Ce){Rt();var o,n=t.__c;n&&(n.__$f&=-2,(o=n.__$u)===void 0&&(n.__$u=o=(function(r,s){var a;return B(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;yl&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ft=n,Rt(o)}});mt("__e",function(e,t,o,n){Rt(),ft=void 0,e(t,o,n)});mt("diffed",function(e,t){Rt(),ft=void 0;var o;if(typeof t.type=="string"&&(o=t.__e)){var n=t.__np,r=t.props,s=o.U;if(s)for(var a in s){var l=s[a];l===void 0||n&&a in n||(l.d(),s[a]=void 0)}if(n){s||(s={},o.U=s);for(var c in n){var p=s[c],u=n[c];p===void 0?(p=wl(o,c,u,r),s[c]=p):p.o(u,r)}}}e(t)});function wl(e,t,o,n){var r=t in e&&e.ownerSVGElement===void 0,s=v(o);return{o:function(a,l){s.value=a,n=l},d:B(function(){this.N=Hs;var a=s.value.value;n[t]!==a&&(n[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}mt("unmount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var n=o.U;if(n){o.U=void 0;for(var r in n){var s=n[r];s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var c in a)l[c]=a[c]}t.__np=void 0}else{var p=t.__c;if(p){p.__$f|=8;var u=p.__$u;u&&(p.__$u=void 0,u.d())}}e(t)});mt("__h",function(e,t,o,n){n<3&&(t.__$f|=2),e(t,o,n)});Ke.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,n=o&&o.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(n||s||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function ue(e,t){return W(function(){return v(e,t)},[])}function Ae(e,t){var o=T(e);return o.current=e,ft.__$f|=4,W(function(){return N(function(){return o.current()},t)},[])}var xl=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(o),cancelAnimationFrame(n),e()},o=setTimeout(t,35),n=requestAnimationFrame(t)},kl=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Sl(){me(function(){for(var e;e=Fs.shift();)wn.call(e)})}function Tl(){Fs.push(this)===1&&(x.requestAnimationFrame||xl)(Sl)}function El(){me(function(){for(var e;e=Us.shift();)wn.call(e)})}function Hs(){Us.push(this)===1&&(x.requestAnimationFrame||kl)(El)}function xn(e,t){var o=T(e);o.current=e;var n=ft;O(function(){return B(function(){if(this.N=Tl,!(n&&8&n.__$f))return o.current()},t)},[])}function Ol(e){var t=W(function(){return e()},[]);return O(function(){return t[Symbol.dispose]},[t]),t}var Ks=0,de=v(Date.now()/1e3);function kn(e){Ks=e*1e3-Date.now()}var we=()=>(Date.now()+Ks)/1e3;function Ws(){de.value=we()}function Sn(){setInterval(()=>document.hidden||Ws(),1e3),document.addEventListener("visibilitychange",Ws)}function Ml(e){if(e())return;let t=new ResizeObserver(()=>e()&&r()),o=setTimeout(r,2e3),n=["wheel","touchstart","keydown","pointerdown"];function r(){t.disconnect(),clearTimeout(o);for(let s of n)window.removeEventListener(s,r)}for(let s of n)window.addEventListener(s,r,{passive:!0});t.observe(document.body)}function Cl(e){let t=[...document.querySelectorAll("[data-row]")].find(o=>o.dataset.row===e);return t?.focus({preventScroll:!0}),t!==void 0}function zs({kind:e,y:t=0,row:o=null}){e!=="query"&&(e!=="first"&&document.querySelector("main h1")?.focus({preventScroll:!0}),e==="push"?window.scrollTo(0,0):t||o?Ml(()=>(window.scrollTo(0,t),(o===null||Cl(o))&&window.scrollY>=t-1)):e==="pop"&&window.scrollTo(0,0))}var Js=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Tn=e=>String(e).padStart(2,"0"),k=e=>e==null?"\u2013":String(e).replace(/\B(?<!\.\d*)(?=(\d{3})+(\.|$))/g,",");function Z(e){if(e==null||Number.isNaN(e))return"\u2013";let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<3600?`${Math.floor(t/60)} min ${Tn(t%60)} s`:t<86400?`${Math.floor(t/3600)} h ${Tn(Math.floor(t/60)%60)} min`:`${Math.floor(t/86400)} d ${Math.floor(t/3600)%24} h`}function he(e){let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<2*3600?`${Math.floor(t/60)} min`:t<48*3600?`${Math.floor(t/3600)} h`:`${Math.floor(t/86400)} days`}var En=e=>e<5?"just now":`${he(e)} ago`,_e=e=>e!==null&&e>=0&&e<10?`${e.toFixed(1)} s`:Z(e);function ee(e){return e==null?null:(typeof e=="number"?e:Date.parse(e))/1e3}var Pt=[0,0];function Al(e){let t=Date.now();if(t<Pt[0]||t>=Pt[1]){let o=new Date(t);o.setHours(0,0,0,0);let n=new Date(o);n.setDate(n.getDate()+1),Pt=[o.getTime(),n.getTime()]}return e>=Pt[0]&&e<Pt[1]}function te(e){let t=ee(e);return t===null?"\u2013":Al(t*1e3)?dt(t):`${_o(t)}, ${dt(t,!1)}`}function _o(e){let t=new Date(e*1e3);return`${t.getDate()} ${Js[t.getMonth()]}`}function On(e){let t=new Date(e);return`${t.getDate()} ${Js[t.getMonth()]} ${t.getFullYear()}, ${dt(t.getTime()/1e3)}`}function dt(e,t=!0){let o=new Date(e*1e3);return[o.getHours(),o.getMinutes(),...t?[o.getSeconds()]:[]].map(Tn).join(":")}var ht=e=>Object.entries(e||{}).map(([t,o])=>`${t}=${o}`).join(" "),F=(e,t)=>`${k(e)} ${t}${e===1?"":"s"}`,Dt=e=>e.charAt(0).toUpperCase()+e.slice(1)+(/(^|[.!?…])$/.test(e)?"":".");function Mn(e){let t=["B","kB","MB","GB"],o=0,n=e;for(;n>=999.5&&o<t.length-1;)n/=1e3,o+=1;return`${o>0&&n<9.95?n.toFixed(1):Math.round(n)} ${t[o]}`}var Rl=e=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:`'${String(e).replaceAll("'","'\\''")}'`;function Cn(e){return e==null?"\u2013":e>0&&e<.005?"< 1 %":e<1&&e>.995?"> 99 %":`${Math.round(e*100)} %`}var Pl=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.[cm]?[jt]sx?$/,""),Dl=e=>/^[0-9a-f]{12,}$/i.test(e)?e.slice(0,10):e;var An=globalThis.document?.documentElement,Ll=365*24*3600,j=An?.dataset.scope||null,Rn=e=>encodeURIComponent(e).replace("%3A",":"),Pn=()=>j===null?{}:{"QualGent-Scope":Rn(j)};function Ve(e,t=j){return t===null||!e.startsWith("/")?e:`${e}${e.includes("?")?"&":"?"}scope=${Rn(t)}`}var Y=e=>e==="site"?"Whole site":e.replace(/^org:/,"");function Dn(){if(j===null||!An)return;let e=isSecureContext?"; Secure":"",t=`${An.dataset.user}.${Rn(j)}`,o=!1,n=()=>{o||(document.cookie=`qualgent_scope=${t}; Path=/; Max-Age=${Ll}; SameSite=Lax${e}`)};document.addEventListener("submit",({target:r})=>{o=r instanceof HTMLFormElement&&r.matches('[action="/accounts/logout/"]')}),window.addEventListener("focus",n),window.addEventListener("pageshow",()=>document.hasFocus()&&n()),window.addEventListener("pagehide",n),window.addEventListener("pointerdown",n,!0),window.addEventListener("keydown",r=>r.key==="Enter"&&n(),!0)}var ae=v("in"),Vs=()=>`/accounts/login/?next=${encodeURIComponent(location.pathname+location.search)}`;var xe=class extends Error{constructor(t,o,n={}){super(Dt(o)),this.status=t,this.fields=n}get retryable(){return[0,429,503,507].includes(this.status)}};async function Gs(e){let{status:t}=e,o=await e.json().catch(()=>null),n=t>=502?"the server does not answer":"the server could not do this";return new xe(t,typeof o?.error=="string"?o.error:n,o?.fields)}async function Il(e){if(!e.ok)throw await Gs(e);return e.json().catch(()=>null)}async function oe(e,{signal:t}={}){return Qs(e,{signal:t})}async function H(e,t,o){return Qs(t,{method:e,headers:{"Content-Type":"application/json"},body:JSON.stringify(o??{})})}async function Ys(e,t){try{let o=await fetch(e,{...t,headers:{...t.headers,...Pn()}});return o.status===401&&(ae.value="out"),o}catch(o){throw o instanceof Error&&o.name==="AbortError"?o:new xe(0,"the server cannot be reached")}}async function Qs(e,t){return Il(await Ys(e,{headers:{Accept:"application/json"},...t}))}var Xs="deflate-raw";function Zs(){try{return!!new DecompressionStream(Xs)}catch{return!1}}async function Nl(e,t=67108864){let o=new DecompressionStream(Xs),n=o.writable.getWriter(),[r]=await Promise.all([jl(o.readable,t),n.write(new Uint8Array(e)),n.close()]);return r}async function jl(e,t){let o=e.getReader(),n=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;for(let a=await o.read();!a.done;a=await o.read()){if(s+=a.value.length,s>t)throw o.cancel().catch(()=>{}),new RangeError(`a frame of the server is larger than ${t} bytes`);r+=n.decode(a.value,{stream:!0})}return r+n.decode()}async function ea(e){return JSON.parse(typeof e=="string"?e:await Nl(e))}var ql=500,Fl=3e4,Ul=15e3,Bl=4401,Hl=30,Wl=e=>`${e}${e.includes("?")?"&":"?"}frames=compact`;function Kl(){let e=window.earlySocket;return e?(delete window.earlySocket,e.socket.onopen=e.socket.onmessage=null,e.socket.readyState<=WebSocket.OPEN?e:null):null}var $o=class{#e;#o;#t=null;#n=new Map;#a=0;#r=0;#s;#c=new Set;#p=!1;#i=null;#f=0;#m=Zs();#d=Promise.resolve();#l=v("connecting");updatedAt=v(we());serverError=v(null);age=N(()=>Math.max(0,de.value-this.updatedAt.value));state=N(()=>{let t="connecting";return this.#l.value==="open"?t="live":this.#l.value==="paused"?t="paused":this.#l.value==="unauthorized"?t="stopped":this.#l.value==="closed"&&(t=this.age.value>Hl?"stale":"reconnecting"),t});constructor(t,{onUnauthorized:o=async()=>!1}={}){this.#e=t,this.#o=o}start(){return document.addEventListener("visibilitychange",()=>this.#x()),window.addEventListener("online",()=>this.#h()),window.addEventListener("pagehide",()=>this.#t?.close()),window.addEventListener("pageshow",t=>t.persisted&&this.#h()),setInterval(()=>this.#k(),1e3),this.#_(),this.#d}subscribe(t){t.subscribers+=1,this.#n.set(t.topic,t),this.#c.delete(t.topic)&&this.#u({resync:[t.topic]}),this.#g();let o=!1;return()=>{o||(o=!0,t.subscribers-=1,!(t.subscribers>0)&&(this.#n.delete(t.topic),this.#g()))}}onReconnect(t){let o=!1;return B(()=>{let n=this.state.value;n==="live"&&o&&ye(t),n!=="connecting"&&(o=n!=="live")})}#_(){let t=Kl(),o=t?.socket??new WebSocket(this.#m?Wl(this.#e):this.#e);o.binaryType="arraybuffer",this.#t=o,this.#a=0,this.#c.clear(),this.#d=Promise.resolve(),this.#f=performance.now();for(let n of t?.messages??[])this.#v(o,n);o.addEventListener("message",n=>this.#v(o,n.data)),o.addEventListener("close",n=>this.#$(o,n.code)),t&&o.readyState===WebSocket.OPEN?(this.#i=t.topics.join(`
`),this.#g(),document.hidden&&this.#u({pause:!0})):o.addEventListener("open",()=>this.#b())}#b(){let t=[...this.#n.keys()];this.#i=t.join(`
`),this.#u({topics:t,...document.hidden?{pause:!0}:{}})}#$(t,o){if(t!==this.#t)return;if(this.#t=null,this.#i=null,o===Bl){this.#l.value="unauthorized",this.#o().then(r=>r&&this.#h());return}this.#l.value="closed";let n=Math.min(Fl,ql*2**this.#r);this.#r=Math.min(this.#r+1,10),this.#s=setTimeout(()=>this.#_(),n*(.5+Math.random()/2))}#h(){this.#t||(clearTimeout(this.#s),this.#r=0,this.#_())}#u(t){this.#t?.readyState===WebSocket.OPEN&&this.#t.send(JSON.stringify(t))}#g(){this.#p||(this.#p=!0,queueMicrotask(()=>{this.#p=!1;let t=[...this.#n.keys()];this.#i===null||this.#i===t.join(`
`)||(this.#i=t.join(`
`),this.#c.clear(),this.#u({topics:t}))}))}#v(t,o){let n=Promise.allSettled([ea(o),this.#d]);this.#d=n.then(([r])=>{r.status==="fulfilled"?this.#w(t,r.value):this.#y(t)}).catch(reportError)}#y(t){t===this.#t&&(this.#m=!1,this.#$(t),t.close())}#w(t,o){if(t!==this.#t)return;if(this.#f=performance.now(),o.error!==void 0){this.serverError.value=o.error;return}o.beat!==void 0&&kn(o.beat);let n=this.#n.get(o.topic);n&&!n.apply(o)&&this.#u({resync:[o.topic]}),!n&&o.topic&&this.#c.add(o.topic),this.#a+=1,this.#u({ack:this.#a}),this.#r=0,this.serverError.value=null,this.updatedAt.value=we(),this.#l.value=document.hidden?"paused":"open"}#x(){if(this.#f=performance.now(),!this.#t){document.hidden||this.#h();return}this.#u({pause:document.hidden}),this.#l.peek()!=="connecting"&&(this.#l.value=document.hidden?"paused":"open")}#k(){if(this.#t&&!document.hidden&&performance.now()-this.#f>Ul){let t=this.#t;this.#$(t),t.close()}}};var zl=location.protocol==="https:"?"wss:":"ws:";async function Jl(){ae.value="out";try{await oe("/api/v1/me")}catch(e){return e instanceof xe&&e.status===403&&(ae.value="left"),!1}return ae.value="changed",!0}var U=new $o(`${zl}//${location.host}${Ve("/ws/live/")}`,{onUnauthorized:Jl});B(()=>{U.state.value==="live"&&ae.peek()==="out"&&(ae.value="in")});var oa=function(e,t,o,n){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],l=t[s]?(t[0]|=a?1:2,o[t[s++]]):t[++s];a===3?n[0]=l:a===4?n[1]=Object.assign(n[1]||{},l):a===5?(n[1]=n[1]||{})[t[++s]]=l:a===6?n[1][t[++s]]+=l+"":a?(r=e.apply(l,oa(e,l,o,["",null])),n.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):n.push(l)}return n},ta=new Map;function na(e){var t=ta.get(this);return t||(t=new Map,ta.set(this,t)),(t=oa(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,s=1,a="",l="",c=[0],p=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,a):s===3&&(d||a)?(c.push(3,d,a),s=2):s===2&&a==="..."&&d?c.push(4,d,0):s===2&&a&&!d?c.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(c.push(s,0,a,r),s=6),d&&(c.push(s,d,0,r),s=6)),a=""},u=0;u<o.length;u++){u&&(s===1&&p(),p(u));for(var m=0;m<o[u].length;m++)n=o[u][m],s===1?n==="<"?(p(),c=[c],s=3):a+=n:s===4?a==="--"&&n===">"?(s=1,a=""):a=n+a[0]:l?n===l?l="":a+=n:n==='"'||n==="'"?l=n:n===">"?(p(),s=1):s&&(n==="="?(s=5,r=a,a=""):n==="/"&&(s<5||o[u][m+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),s=2):a+=n),s===3&&a==="!--"&&(s=4,c=c[0])}return p(),c})(e)),t),arguments,[])).length>1?t:t[0]}var i=na.bind(function(...t){return this[0]=3,ct(...t)});var ke=v(null),Ge=(e="")=>ke.value={query:e},Ln=!1;function _t({chosen:e=!1}={}){ke.value=null,Ln&&!e&&history.back(),Ln=!1}function Nn(){Ln=document.referrer.startsWith(`${location.origin}/`),Ge()}var In=new Set;function Vl(e,t){O(()=>{let o={title:e,commands:t};return In.add(o),()=>In.delete(o)})}var jn=()=>[...In].flatMap(({title:e,commands:t})=>t().filter(Boolean).map(o=>({...o,group:e})));var Ye=JSON.parse(document.getElementById("state")?.textContent??"{}"),ie=Ye.screens,Fn=Ye.topics,go=Ye.problem??null,I=Ye.person??null,Un=Ye.rights??{},Re=Ye.scopes??[],qn=Ye.data,ra=!0,Bn=()=>ra;function Gl(){let e=qn;return qn=null,e}function Hn(){qn=null,ra=!1}var E=(e,t)=>Un[t]?.includes(e)??!1,Wn=(e,t)=>e.some(o=>E(o,t));function Yl(e){let t=e.split(/({\w+\*?})/).map(o=>{let n=o.match(/^{(\w+)(\*?)}$/);return n?`(?<${n[1]}>${n[2]?".+?":"[^/]+"})`:o.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}).join("");return new RegExp(`^${t.replace(/\/$/,"")}/?$`)}var Ql=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))/,Xl=(e,t)=>t&&Ql.test(e)?e.split("/").map(encodeURIComponent).join("/"):encodeURIComponent(e);function Zl(e={}){try{return Object.fromEntries(Object.entries(e).map(([t,o])=>[t,decodeURIComponent(o)]))}catch{return null}}var vo=class{#e;constructor(t){this.#e=t.map(o=>({...o,pattern:Yl(o.path)}))}match(t){for(let o of this.#e){let n=o.pattern.exec(t),r=n&&Zl(n.groups);if(r)return{screen:o,params:r}}return null}named(t){return this.#e.find(o=>o.name===t)??null}to(t,o={},n={}){let r=this.named(t);if(!r)return null;let s=r.path.replace(/{(\w+)(\*?)}/g,(l,c,p)=>Xl(String(o[c]),p)),a=new URLSearchParams(Object.entries(n).filter(([,l])=>l!==""&&l!=null));return a.size>0?`${s}?${a}`:s}},sa=({screen:e,params:t})=>e.topics.map(o=>o.replace(/{(\w+)}/g,(n,r)=>t[r]));var ec=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),bo=class{#e=new Map;#o=v(null);#t;#n=new Set;#a=new Map;#r=null;#s=null;#c={};ids=v([]);version=0;subscribers=0;loaded=v(!1);constructor(t,o=()=>0){this.topic=t,this.#t=o}row(t){return this.#e.get(t)??this.#o}peek(){return this.ids.peek().map(t=>this.row(t).peek())}watch(t){return this.#n.add(t),()=>{this.#n.delete(t)}}seed(t){t&&(t.epoch&&t.seq&&([this.#r,this.#s]=[t.epoch,t.seq]),this.#c=t.snapshot,this.#p(t.snapshot))}news(){let t=this.ids.peek().map(o=>[o,this.row(o).peek()]);return Object.fromEntries(t.filter(([o,n])=>n!==this.#c[o]))}apply(t){if("snapshot"in t)return this.#r=t.epoch,this.#s=t.seq,this.#p(t.snapshot),!0;if(this.#s===null)return!0;let o=Object.entries(t.patch??{}),n=o.every(([s])=>this.#e.has(s));if(t.epoch!==this.#r||t.from!==this.#s||!n)return this.#s=null,!1;this.#s=t.to;let r=o.map(([s,a])=>[s,{...this.row(s).peek(),...a}]);return this.#i({...t.put,...Object.fromEntries(r)},t.del),!0}#p(t){let o={};for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);(!a||JSON.stringify(a.peek())!==JSON.stringify(s))&&(o[r]=s)}let n=[...this.#e.keys()].filter(r=>!Object.hasOwn(t,r));me(()=>{this.#i(o,n,!0),this.loaded.value=!0})}#i(t,o,n=!1){this.version+=1,me(()=>{for(let r of o){let s=this.#e.get(r);this.#e.delete(r),s&&(s.value=null)}for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);a?a.value=s:this.#e.set(r,v(s))}this.#f(t)||this.#m()});for(let r of this.#n)r(t,o,n)}#f(t){let o=this.ids.peek();if(o.length!==this.#e.size||o.length!==this.#a.size)return!1;let n=r=>{let[s,a]=[this.#e.get(o[r]),this.#e.get(o[r+1])];return s===void 0?!1:r+1===o.length?!0:a!==void 0&&this.#t(s.peek(),a.peek())<=0};return Object.keys(t).every(r=>{let s=this.#a.get(r);return s!==void 0&&n(s)&&(s===0||n(s-1))})}#m(){let t=[...this.#e.keys()].sort((o,n)=>this.#t(this.row(o).peek(),this.row(n).peek()));this.#a=new Map(t.map((o,n)=>[o,n])),ec(t,this.ids.peek())||(this.ids.value=t)}};var tc=40,aa=new Map,$t=new Map;function ia(e,t){let o=new bo(e,t);return o.seed(Fn[e]),o}function K(e,t){let o=ia(e,t);return aa.set(e,o),o}function Lt(e){let t=aa.get(e);if(t)return t;let o=$t.get(e)??ia(e);$t.delete(e),$t.set(e,o);for(let[n,r]of $t){if($t.size<=tc)break;r.subscribers||$t.delete(n)}return o}var Kn=e=>Bn()?e.news():{};var oc=6e3,nc=4,Qe=v([]),rc=0;function Xe(e){Qe.value=Qe.peek().filter(t=>t.id!==e)}function gt({kind:e="good",text:t,detail:o=null,action:n=null}){let r=++rc;return Qe.value=[...Qe.peek(),{id:r,kind:e,text:t,detail:o,action:n}].slice(-nc),e==="good"&&yo(r),r}function yo(e){setTimeout(()=>document.querySelector(`[data-toast="${e}"]:is(:hover, :focus-within)`)||Xe(e),oc)}var sc=ls({"./screens/agent.js":()=>import("./screens/agent.js"),"./screens/batch.js":()=>import("./screens/batch.js"),"./screens/batches.js":()=>import("./screens/batches.js"),"./screens/build.js":()=>import("./screens/build.js"),"./screens/failures.js":()=>import("./screens/failures.js"),"./screens/fleet.js":()=>import("./screens/fleet.js"),"./screens/group.js":()=>import("./screens/group.js"),"./screens/job.js":()=>import("./screens/job.js"),"./screens/jobs.js":()=>import("./screens/jobs.js"),"./screens/org.js":()=>import("./screens/org.js"),"./screens/overview.js":()=>import("./screens/overview.js"),"./screens/settings.js":()=>import("./screens/settings.js"),"./screens/test.js":()=>import("./screens/test.js"),"./screens/tests.js":()=>import("./screens/tests.js"),"./screens/timeline.js":()=>import("./screens/timeline.js")});var ac=3e3,ic=2e3,ua=150,xo=new vo(ie),zn=new Map,wo=new Map,Ze=0,ne=history.state?.key??ko(),la=[],R=v(null),It=v(!1),w=(e,t,o)=>xo.to(e,t,o),vt=e=>xo.named(e),Jn=e=>xo.match(e)?.screen??null;function ko(){return Math.random().toString(36).slice(2)}function Nt(e){let t=new URL(e,location.href);if(t.origin!==location.origin||t.searchParams.has("scope"))return null;let o=xo.match(t.pathname);return o&&{...o,query:t.searchParams,href:t.pathname+t.search}}var Vn=e=>{if(!wo.has(e)){let t=sc(`./screens/${e}.js`);wo.set(e,t),t.catch(()=>wo.delete(e))}return wo.get(e)};function pa(e){let t=Nt(e);t&&Vn(t.screen.name).catch(()=>{})}async function Gn(e,t){let o=++Ze;t.kind!=="first"&&Hn();let n=setTimeout(()=>It.value=!0,ua);try{let r=await Vn(e.screen.name);if(o!==Ze)return;let s=la;la=sa(e).map(a=>U.subscribe(Lt(a)));for(let a of s)a();R.value={...e,module:r,problem:null,arrival:t}}catch(r){if(o!==Ze)return;t.kind==="first"?R.value={...e,module:null,problem:{status:0,text:String(r)},arrival:t}:await lc()?location.assign(e.href):o===Ze&&cc(e)}finally{clearTimeout(n),o===Ze&&(It.value=!1)}}var lc=()=>fetch("/healthz",{cache:"no-store",signal:AbortSignal.timeout(ac)}).then(()=>!0,()=>!1);function cc(e){let t=Ze,o=R.peek();history.replaceState({key:ne},"",o.href);let n=gt({kind:"bad",text:`${e.screen.title} opens when the server is back.`}),r=U.onReconnect(()=>{r(),Xe(n),t===Ze&&Q(e.href)})}function Yn(){if(navigator.connection?.saveData)return;let e=ie.map(({name:r})=>r),t=()=>{let r=U.state.peek()==="live"&&e.shift();r&&Vn(r).then(o,()=>{})},o=()=>uc(t),n=B(()=>{U.state.value==="live"&&(setTimeout(o,ic),queueMicrotask(()=>n()))})}var uc=window.requestIdleCallback??(e=>setTimeout(e,ua));function So(){let e=document.activeElement?.closest("[data-row]")?.dataset.row??null;zn.set(ne,{y:window.scrollY,row:e})}function Q(e,{replace:t=!1}={}){let o=Nt(e);if(!o){location.assign(e);return}So(),t||o.href===location.pathname+location.search?history.replaceState({key:ne},"",o.href):(ne=ko(),history.pushState({key:ne},"",o.href)),Gn(o,{kind:"push"})}function jt(e,{push:t=!1}={}){let o=R.peek(),n=new URLSearchParams(o.query);for(let[a,l]of Object.entries(e))l===""||l==null?n.delete(a):n.set(a,l);let r=n.size>0?`?${n}`:"",s=location.pathname+r;s!==o.href&&(t?(So(),ne=ko(),history.pushState({key:ne},"",s)):history.replaceState({...history.state,key:ne},"",s),R.value={...o,query:n,href:s,arrival:{kind:"query"}})}function pc(){let e=R.peek();if(location.pathname+location.search===e?.href)return;So(),ne=history.state?.key??ko();let t=Nt(location.href);t?Gn(t,{kind:"pop",...zn.get(ne)}):location.reload()}function fc(e){if(e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a[href]");!t||t.target||t.hasAttribute("download")||!Nt(t.href)||t.hash&&t.pathname===location.pathname&&t.search===location.search||(e.preventDefault(),Q(t.href))}function ca(e){let t=e.target.closest?.("a[href]");t&&pa(t.href)}function mc(){let e=new URL(location.href);e.searchParams.has("scope")&&(e.searchParams.delete("scope"),history.replaceState(history.state,"",e))}function Qn(){history.scrollRestoration="manual",mc();let e=location.href,t=Nt(e);history.replaceState({...history.state,key:ne},"",e);let o=Promise.resolve();return go&&e===location.href?R.value={screen:null,params:{},query:new URLSearchParams,href:"",module:null,problem:go,arrival:{kind:"first"}}:t&&(o=Gn(t,{kind:"first",...history.state})),window.addEventListener("popstate",pc),window.addEventListener("pagehide",()=>{So(),history.replaceState({...history.state,key:ne,...zn.get(ne)},"")}),document.addEventListener("click",fc),document.addEventListener("pointerover",ca),document.addEventListener("focusin",ca),B(()=>{let n=R.value;if(!n)return;let r=n.problem?"Not found":n.module?.title?.(n)??n.screen.title;document.title=[r,...Re.length>0?[Y(j)]:[],"QualGent"].join(" \xB7 ")}),o}var pe=v(!1);var le=K("overview");var dc=15e3;function hc(){let e=le.row("overview").peek();return e?`${F(e.waiting,"job")} waiting, ${e.running} running, ${e.done} passed, ${e.failed} failed`:""}function fa(){let e=ue("");return O(()=>{let t=setInterval(()=>e.value=hc(),dc);return()=>clearInterval(t)},[]),i`<p class="unseen" aria-live="polite">${e}</p>`}var qt=v(null);function $e(e){return qt.peek()?.done(null),new Promise(t=>{qt.value={...e,done:o=>{qt.value=null,t(o)}}})}var g=({name:e})=>i`
<svg class="icon" aria-hidden="true" width="16" height="16">
<use href=${`#icon-${e}`} />
</svg>
`;var _c=["[autofocus]","form :is(input:not([type=radio], [type=checkbox]), textarea, select)","form input:checked","form :is(input, button)"];function z({title:e,className:t="",onClose:o,children:n,foot:r,bare:s=!1}){let a=T(null),l=V();L(()=>{let u=a.current,m=document.activeElement;return u.showModal(),(_c.map(f=>u.querySelector(f)).find(Boolean)??u.querySelector(".dialog-body")).focus(),()=>{u.close(),m?.isConnected&&document.activeElement===document.body&&m.focus({preventScroll:!0})}},[]);let c=u=>{u.preventDefault(),o()},p=T(null);return i`
<dialog
class=${`dialog ${t}`}
ref=${a}
aria-labelledby=${s?void 0:l}
aria-label=${s?e:void 0}
onCancel=${c}
onPointerDown=${u=>p.current=u.target}
onClick=${u=>u.target===a.current&&p.current===a.current&&o()}
>
<div class="dialog-body" tabindex="-1">
${!s&&i`
<header class="dialog-head">
<h2 id=${l}>${e}</h2>
<button
type="button"
class="icon-button"
aria-label="Close"
data-tip="Close (Esc)"
onClick=${o}
>
<${g} name="close" />
</button>
</header>
`}
${n}
${r&&i`<footer class="dialog-foot">${r}</footer>`}
</div>
</dialog>
`}function ma({question:{title:e,text:t,act:o,keep:n="Cancel",danger:r=!1,done:s}}){return i`
<${z} title=${e} onClose=${()=>s(null)}>
<form class="ask" onSubmit=${l=>{l.preventDefault(),s({})}}>
<p>${t}</p>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>s(null)}>${n}</button>
<button type="submit" class=${`button ${r?"is-danger":"is-primary"}`}>${o}</button>
</footer>
</form>
<//>
`}var $c=({icon:e="pending",title:t,children:o})=>i`
<div class="state-block">
<${g} name=${e} />
<h2>${t}</h2>
${o}
</div>
`,et=({title:e="Something went wrong",text:t,again:o})=>i`
<div class="state-block is-error" role="alert">
<${g} name="stale" />
<p>
<strong>${e}.</strong> ${t}
</p>
${o&&i`<button type="button" class="button" onClick=${o}>Try again</button>`}
</div>
`,Xn=({lines:e=6})=>i`
<div class="skeleton" aria-hidden="true">
${Array.from({length:e},(t,o)=>i`<i key=${o}></i>`)}
</div>
`;var da=[["jobs","jobs"],["logs","logs"],["artifacts","artifacts"],["builds","stored builds"],["audit","audit entries"],["agents","agents that ran nothing"]];function gc({found:e}){let t=da.filter(([o])=>e[o].count>0);return t.length===0?i`<p class="ask-count" data-preview>Nothing to remove.</p>`:i`
<dl class="facts due" data-preview>
${t.map(([o,n])=>i`
<div key=${o}>
<dt>${n}</dt>
<dd class="number">
<strong>${k(e[o].count)}</strong>
${e[o].bytes>0&&`, ${Mn(e[o].bytes)}`}
</dd>
</div>
`)}
</dl>
`}function ha({question:{preview:e,done:t}}){let[o,n]=S({}),r=()=>{n({}),e().then(p=>n({found:p}),p=>n({error:p}))};O(r,[]);let{found:s,error:a}=o,l=s?da.reduce((p,[u])=>p+s[u].count,0):0;return i`
<${z} title="Remove expired data" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${p=>{p.preventDefault(),l>0&&t({found:s})}}>
<p>These have passed their retention period. Removal cannot be undone.</p>
<div class="ask-preview" aria-live="polite">
${s&&i`<${gc} found=${s} />`}
${!s&&!a&&i`<p class="quiet">Counting…</p>`}
${a&&i`<${et} text=${a.message} again=${r} />`}
</div>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-danger" disabled=${l===0}>
${l>0?`Remove ${F(l,"thing")}`:"Remove"}
</button>
</footer>
</form>
<//>
`}var To=({id:e,text:t})=>t&&i`
<span class="field-error" id=${e} data-error>
<${g} name="stale" />
${t}
</span>
`;function Ft({label:e,hint:t,error:o,value:n,onInput:r,...s}){let a=V();return i`
<div class="field form-field">
<label for=${a}>${e}</label>
<input
type="text"
id=${a}
value=${n}
autocomplete="off"
spellcheck=${!1}
onInput=${l=>r(l.currentTarget.value)}
aria-invalid=${o?"true":void 0}
aria-describedby=${`${a}-hint ${a}-error`}
...${s}
/>
<span class="field-hint" id=${`${a}-hint`}>${t}</span>
<${To} id=${`${a}-error`} text=${o} />
</div>
`}function vc({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=V();return i`
<div class="field form-field">
<label for=${a}>${e}</label>
<select
id=${a}
onChange=${l=>s(l.currentTarget.value)}
aria-invalid=${o?"true":void 0}
aria-describedby=${`${a}-hint ${a}-error`}
>
${r.map(([l,c])=>i`
<option key=${l} value=${l} selected=${l===n}>${c}</option>
`)}
</select>
<span class="field-hint" id=${`${a}-hint`}>${t}</span>
<${To} id=${`${a}-error`} text=${o} />
</div>
`}function bc({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=V(),l=(c,p)=>s(r.map(([u])=>u).filter(u=>u===c?p:n.includes(u)));return i`
<fieldset class="field form-field checks" aria-describedby=${`${a}-hint ${a}-error`}>
<legend>${e}</legend>
<span class="checks-row">
${r.map(([c,p])=>i`
<label key=${c} class="check">
<input
type="checkbox"
checked=${n.includes(c)}
aria-invalid=${o?"true":void 0}
onChange=${u=>l(c,u.currentTarget.checked)}
/>
${p}
</label>
`)}
</span>
<span class="field-hint" id=${`${a}-hint`}>${t}</span>
<${To} id=${`${a}-error`} text=${o} />
</fieldset>
`}var yc=({problem:e})=>e&&i`<${et} title="Nothing changed" text=${e.message} />`;var wc=e=>e===""||/^https?:\/\/\S+$/.test(e);function _a({question:{group:e,done:t}}){let[o,n]=S(e.note?.note??""),[r,s]=S(e.note?.owner??""),[a,l]=S(e.note?.ticket_url??""),[c,p]=S("");return i`
<${z} title="Note on this cause" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${m=>{m.preventDefault();let d=a.trim();wc(d)?t({note:o.trim(),owner:r.trim(),ticket_url:d}):p("Enter the address of a web page")}}>
<p class="failure-cause">${e.cause}</p>
<${Ft} label="Note" value=${o} onInput=${n} maxlength="500" />
<${Ft} label="Owner" hint="Who looks after it" value=${r} onInput=${s} maxlength="200" />
<${Ft}
label="Ticket"
hint="The address of its ticket"
error=${c}
value=${a}
onInput=${l}
maxlength="2000"
/>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-primary">Save note</button>
</footer>
</form>
<//>
`}var fe={pause:{label:"Pause",icon:"paused",state:"paused",effect:"Take a break: the current test finishes, then no jobs until the time is over or someone resumes it.",timed:!0},drain:{label:"Drain",icon:"draining",state:"drained",effect:"Empty it for an update or removal: the current test finishes, then it is drained and may be unplugged."},quarantine:{label:"Quarantine",icon:"quarantined",state:"quarantined",effect:"Do not trust it: the current test finishes, then no jobs until someone has checked and released it.",needsReason:!0}},Zn=e=>Object.keys(fe).find(t=>fe[t].state===e)??"pause";var bt=({text:e,onInput:t,required:o=!1})=>i`
<label class="field">
Reason ${!o&&i`<span class="quiet">(optional)</span>`}
<input
type="text"
maxlength="500"
required=${o}
pattern=${o?".*\\S.*":void 0}
value=${e}
onInput=${n=>t(n.currentTarget.value)}
/>
</label>
`;function Eo({label:e,options:t,value:o,onChange:n,hideLabel:r=!1}){let s=V();return i`
<fieldset class="segmented">
<legend class=${r?"unseen":""}>${e}</legend>
<span class="segments">
${t.map(([a,l])=>i`
<label key=${a} class=${`segment ${a===o?"is-on":""}`}>
<input
type="radio"
name=${s}
value=${a}
checked=${a===o}
onChange=${()=>n(a)}
/>
<span>${l}</span>
</label>
`)}
</span>
</fieldset>
`}var xc=[["","until resumed"],["1800","30 min"],["7200","2 h"],["86400","1 day"]],kc=e=>e===""?null:new Date((we()+Number(e))*1e3).toISOString();function $a({question:{name:e,how:t,done:o}}){let[n,r]=S(t??"pause"),[s,a]=S(""),[l,c]=S(""),{label:p,effect:u,timed:m,needsReason:d}=fe[n],f=_=>{_.preventDefault(),o({how:n,note:l.trim(),until:m?kc(s):null})};return i`
<${z} title=${`Availability of ${e}`} onClose=${()=>o(null)}>
<form class="ask" onSubmit=${f}>
<${Eo}
label="Mode"
options=${Object.entries(fe).map(([_,h])=>[_,h.label])}
value=${n}
onChange=${r}
/>
<p aria-live="polite">${u}</p>
${m&&i`<${Eo} label="Duration" options=${xc} value=${s} onChange=${a} />`}
<${bt} text=${l} onInput=${c} required=${d} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>o(null)}>
Cancel
</button>
<button type="submit" class=${`button ${d?"is-danger":"is-primary"}`}>${p} ${e}</button>
</footer>
</form>
<//>
`}function er(e){let t=2166136261;for(let o=0;o<e.length;o++)t=Math.imul(t^e.charCodeAt(o),16777619);return(t^t>>>15)>>>0}var Ut=10,ga="qualgent-build-colors",Sc=500,Oo=class{#e=new Map;#o=new Map;#t=Array(Ut).fill(0);#n;constructor(t=null){this.#n=t}index(t,o){let n=er(`${t}
${o}`);this.#e.has(n)||this.#r();let r=this.#e.get(n);if(r!==void 0)return r;let s=Math.min(...this.#t),a=n%Ut;for(;this.#t[a]>s;)a=(a+1)%Ut;return this.#a(n,a),this.#s(),a}pattern(t,o){return(this.index(t,o)+3*this.#o.get(er(`${t}
${o}`)))%Ut}#a(t,o){this.#o.set(t,this.#t[o]),this.#t[o]+=1,this.#e.set(t,o)}#r(){try{for(let[t,o]of JSON.parse(this.#n?.getItem(ga)??"[]"))!this.#e.has(t)&&o>=0&&o<Ut&&this.#a(t,o)}catch{}}#s(){try{this.#n?.setItem(ga,JSON.stringify([...this.#e].slice(-Sc)))}catch{}}};function Tc(){try{return globalThis.localStorage??null}catch{return null}}var va=new Oo(Tc()),Mo=(e,t)=>va.index(e,t),tr=(e,t)=>va.pattern(e,t),Ec=(e,t)=>`build-${Mo(e,t)}`;var Oc=["M8 0h8v12H8z","M0 6h16v6H0z","M0 12L16 0v12z","M8 0h8v6H8zM0 6h8v6H0z","M5 3.5h6v5H5z","M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z","M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z","M5.33 0h5.34v12H5.33z","M0 4h16v4H0z","M8 1l7 5-7 5-7-5z"],ya=({org:e,version:t})=>i`
<svg class=${`flag flag-${Mo(e,t)}`} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
<path class="flag-a" d="M0 0h16v12H0z" />
<path class="flag-b" d=${Oc[tr(e,t)]} />
<path class="flag-edge" d="M.5.5h15v11H.5z" />
</svg>
`,ba=({name:e,text:t,href:o,row:n,children:r})=>o?i`<a class=${e} title=${t} href=${o} tabindex=${n?-1:void 0}>${r}</a>`:i`<span class=${e} title=${t}>${r}</span>`,Se=({org:e,version:t,link:o=!1,children:n})=>{let r=o&&w("build",{org_id:e,app_version_id:t});return i`
<span class="build">
<${ya} org=${e} version=${t} />
<${ba} name="build-version" text=${t} href=${r} row=${o==="row"}>${n??t}<//>
<${ba} name="build-org" text=${e} href=${o&&w("org",{org_id:e})} row=${o==="row"}>${e}<//>
</span>
`};var Pe=["busy","stopping","draining","idle","paused","drained","quarantined","suspect","offline","lost"],or={draining:"finishes its job, then takes none",paused:"takes no jobs until it is resumed",drained:"empty: takes no jobs until it is resumed",quarantined:"unreliable: kept out until somebody lets it back",suspect:"silent for a moment: gets no new jobs",offline:"disconnected in order",lost:"stopped responding while it was expected"},G=e=>e.status||e.state;var tt={done:"passed",pending:"waiting",waiting:"waiting",backoff:"backing off",assigned:"assigned",installing:"installing",executing:"running",parked:"parked"};function nr({job:e}){let t=e.phase==="parked"?"suspect":e.status;return i`
<span class=${`state state-${t}`}>
<${g} name=${t} />
<span>
${["pending","running"].includes(e.status)&&tt[e.phase]||tt[e.status]||e.status}
</span>
</span>
`}function Bt({agent:e}){let t=G(e);return i`
<span class=${`state state-${t}`} title=${or[t]}>
<${g} name=${t} />
<span>${t}</span>
</span>
`}var Mc={cancel:"Cancel jobs",retry:"Retry jobs",priority:"Change the priority of jobs"},Cc={cancel:"Cancel",retry:"Retry",priority:"Change"},Ac={cancel:e=>`${F(e,"job")} will be cancelled. Tests that run are stopped.`,retry:e=>`${F(e,"job")} will be requeued.`,priority:(e,t)=>`${F(e,"waiting job")} will have priority ${t}.`},Rc={cancel:"have already ended and stay as they are",retry:"wait, run, have passed or are quarantined, and stay as they are",priority:"do not wait or have that priority already"},Pc=["pending","running","failed","done","cancelled"];function Dc({question:e,found:t}){let{action:o,priority:n}=e,r=t.matched-t.changed,s=Pc.filter(a=>t.by_status[a]);return i`
<p class="ask-count" data-preview>
<strong class="number">${k(t.changed)}</strong>${" "}
${Ac[o](t.changed,n).replace(/^\S+ /,"")}
</p>
<p class="quiet number">
${F(t.matched,"job")} ${t.matched===1?"matches":"match"}
${s.length>0&&": "}
${s.map(a=>`${k(t.by_status[a])} ${tt[a]??a}`).join(", ")}.
${r>0&&` ${k(r)} ${Rc[o]}.`}
</p>
`}var wa=e=>e===null?"\u2013":e<1?"now":`in ${he(e)}`;function Lc({effect:e}){if(e===null)return i`<p class="quiet">Too many jobs to tell what they overtake.</p>`;let{text:t,before:o,after:n,overtaken:r}=e;return i`
<p data-effect>${t}.</p>
${o&&n&&i`
<dl class="ask-waits">
<dt>Now</dt>
<dd>${o.text}</dd>
<dt>After</dt>
<dd>${n.text}</dd>
</dl>
`}
${r.length>0&&i`
<table class="ask-overtaken">
<thead>
<tr>
<th scope="col">Overtaken</th>
<th scope="col" class="is-numeric">Jobs</th>
<th scope="col" class="is-numeric">Now</th>
<th scope="col" class="is-numeric">After</th>
</tr>
</thead>
<tbody>
${r.map(s=>i`
<tr key=${s.group}>
<th scope="row"><${Se} org=${s.org_id} version=${s.app_version_id} /></th>
<td class="is-numeric">${k(s.jobs)}</td>
<td class="is-numeric">${wa(s.eta_seconds)}</td>
<td class="is-numeric">
${wa(s.later_seconds===null?null:s.eta_seconds+s.later_seconds)}
</td>
</tr>
`)}
</tbody>
</table>
`}
`}function xa({question:e}){let{action:t,what:o,preview:n,done:r}=e,[s,a]=S({}),[l,c]=S(""),p=()=>{a({}),n().then(f=>a({found:f}),f=>a({error:f}))};O(p,[]);let{found:u,error:m}=s,d=f=>{f.preventDefault(),u?.changed&&r({found:u,note:l.trim()})};return i`
<${z} title=${Mc[t]} onClose=${()=>r(null)}>
<form class="ask" onSubmit=${d}>
${o&&i`<p>${o}</p>`}
<div class="ask-preview" aria-live="polite">
${u&&i`<${Dc} question=${e} found=${u} />`}
${u?.effect!==void 0&&u.changed>0&&i`<${Lc} effect=${u.effect} />`}
${!u&&!m&&i`<p class="quiet">Counting…</p>`}
${m&&i`<${et} text=${m.message} again=${p} />`}
</div>
<${bt} text=${l} onInput=${c} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>r(null)}>
${t==="cancel"?"Back":"Cancel"}
</button>
<button
type="submit"
class=${`button ${t==="cancel"?"is-danger":"is-primary"}`}
disabled=${!u?.changed}
>
${Cc[t]} ${u?F(u.changed,"job"):"jobs"}
</button>
</footer>
</form>
<//>
`}function ka({question:{test:e,done:t}}){let[o,n]=S("");return i`
<${z} title="Quarantine test" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${s=>{s.preventDefault(),t({note:o.trim()})}}>
<p>
<span class="test-path">${e.test}</span> of ${e.org_id} still runs on ${e.target}, and its
failures are shown. From now on its failures do not fail a batch.
</p>
<${bt} text=${o} onInput=${n} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-primary">Quarantine</button>
</footer>
</form>
<//>
`}var Ic={many:xa,hold:$a,quarantine:ka,due:ha,"failure-note":_a,confirm:ma};function Sa(){let e=qt.value;if(!e)return null;let t=Ic[e.kind];return i`<${t} key=${e.kind} question=${e} />`}var Co=()=>i`
<a class="brand" href="/" aria-label="QualGent, overview">
<svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
<path class="mark-pole" d="M4 2h3v28H4z" />
<path class="mark-flag" d="M7 4h22v18H7z" />
<path class="mark-hole" d="M13 9.5h10v7H13z" />
</svg>
<span class="brand-name">QualGent</span>
</a>
`;var sr=e=>[...e.querySelectorAll("[data-row]")],ar="tr, li, [role=row], [role=listitem]",Nc="a[href], button:not(:disabled), input:not(:disabled)",rr=null;function Ht(e){let t=e.target.closest("[data-row]");if(t){rr=e.currentTarget.id;for(let o of e.currentTarget.querySelectorAll("[data-row][tabindex='0']"))o.tabIndex=-1;t.tabIndex=0}}function Wt(e,t){if(!e.querySelector("[data-row][tabindex='0']")){let r=e.querySelector("[data-row]");r&&(r.tabIndex=0)}if(t===null||e.contains(document.activeElement))return;let o=sr(e);(o.find(r=>r.dataset.row===t.key)??o[Math.min(t.at,o.length-1)])?.focus({preventScroll:!0})}function Kt(e){let t=document.activeElement;return!e?.contains(t)||!t.matches("[data-row]")?null:{key:t.dataset.row,at:sr(e).indexOf(t)}}function jc(){let e=document.activeElement?.closest("[data-list]");if(e)return e;let t=rr&&document.getElementById(rr);if(t?.querySelector("[data-row]"))return t;let o=[...document.querySelectorAll("[data-list]:has([data-row])")];return o.find(n=>n.querySelector("a[data-row]"))??o[0]??null}function Ta(e){e?.focus({preventScroll:!0}),e?.closest(ar)?.scrollIntoView({block:"nearest"})}function Ea(e,t){for(let o=e;o&&o!==t;o=o.parentElement)if(o.matches(ar)&&o.querySelector("[data-row]"))return o;return null}function qc(e,t){let n=[...Ea(document.activeElement,e)?.querySelectorAll(Nc)??[]].filter(r=>r.checkVisibility());n[n.indexOf(document.activeElement)+t]?.focus({preventScroll:!0})}function ir(e){let t=e.target.closest?.("[data-list]"),o={ArrowDown:1,ArrowUp:-1}[e.key],n={ArrowRight:1,ArrowLeft:-1}[e.key];return!t||e.shiftKey||!(o||n)?!1:(o?zt(o):qc(t,n),!0)}function zt(e){let t=jc();if(!t)return;let o=sr(t),n=o.indexOf(Ea(document.activeElement,t)?.querySelector("[data-row]")),r=o.findIndex(s=>s.tabIndex===0);Ta(o[n<0?Math.max(0,r):Math.min(o.length-1,Math.max(0,n+e))])}function lr(){let e=[...document.querySelectorAll("[data-list] [data-row]")],t=e.indexOf(document.activeElement),o=[...e.slice(t+1),...e.slice(0,t+1)].find(n=>n.dataset.failed!==void 0);return Ta(o),o!==void 0}function Fc(e){let t=document.getElementById(e),o=t?.querySelector("[data-row][tabindex='0']");o?.focus({preventScroll:!0}),(o?.closest(ar)??t)?.scrollIntoView({block:"nearest"})}var Uc=1500,De=v([]),ot=v(!1),nt=v(Bc()),Oa=0;function Bc(){try{return localStorage.getItem("qualgent-keys")!=="off"}catch{return!0}}function pr(e){nt.value=e;try{localStorage.setItem("qualgent-keys",e?"on":"off")}catch{}}function yt(e,t){let o={title:e,keys:t};return De.value=[...De.peek(),o],()=>De.value=De.peek().filter(n=>n!==o)}function Hc(e,t){O(()=>yt(e,t),[e])}var cr=e=>e.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")!=null;function Ao(e){for(let t of[...De.peek()].reverse()){let o=t.keys.find(n=>n.key===e&&n.run);if(o)return o}return null}function ur(){clearTimeout(Oa),ot.value=!1}function Wc(e){if(e.defaultPrevented||e.isComposing)return;let t=e.ctrlKey||e.metaKey||e.altKey;if((e.ctrlKey||e.metaKey)&&!e.altKey&&e.key.toLowerCase()==="k"){Ro(e,Ao("Mod+k"));return}if(!(t||document.querySelector("dialog[open]"))){if(e.key==="Escape"){ot.peek()?ur():cr(e.target)?e.target.blur():Ro(e,Ao("Escape"));return}if(!cr(e.target)&&ir(e)){e.preventDefault();return}cr(e.target)||!nt.peek()||e.key.length>1||(ot.peek()?(ur(),Ro(e,Ao(`g ${e.key}`))):e.key==="g"?(e.preventDefault(),ot.value=!0,Oa=setTimeout(ur,Uc)):Ro(e,Ao(e.key)))}}function Ro(e,t){t&&(e.preventDefault(),t.run())}function fr(){document.addEventListener("keydown",Wc)}var Ma=()=>ot.value&&i`
<p class="going" aria-hidden="true">
<kbd>g</kbd>
${ie.filter(e=>e.place).map(({name:e,place:t})=>i`
<span key=${e}>
<kbd>${t.key}</kbd> ${t.label}
</span>
`)}
</p>
`;function Kc(e,t){let o=t.getBoundingClientRect(),{offsetWidth:n,offsetHeight:r}=e,s=o.bottom+4+r<=window.innerHeight||o.top<r+4,a=o.left<window.innerWidth/2?o.left:o.right-n,l=Math.max(8,Math.min(a,window.innerWidth-n-8));e.style.setProperty("left",`${l}px`),e.style.setProperty("top",`${s?o.bottom+4:o.top-r-4}px`)}function wt({label:e,icon:t,items:o,className:n="button",children:r,tip:s}){let[a,l]=S(!1),c=T(null),p=T(null),u=V(),m=typeof o=="function"?a?o().filter(Boolean):[]:o.filter(Boolean);O(()=>{if(!a)return;let h=p.current;h.showPopover(),Kc(h,c.current),(h.querySelector("[aria-checked=true]")??h.querySelector("button"))?.focus();let $=()=>l(!1);return window.addEventListener("resize",$),()=>window.removeEventListener("resize",$)},[a]);let d=()=>{l(!1),c.current.focus()},f=h=>{let $=[...p.current.querySelectorAll("button")],y=$.indexOf(document.activeElement),b={ArrowDown:y+1,ArrowUp:y-1,Home:0,End:$.length-1}[h.key];if(b!==void 0)$[(b+$.length)%$.length].focus();else if(h.key==="Escape")d();else{if(h.key==="Tab")return l(!1);if(h.key.length===1&&h.key!==" "){let D=h.key.toLowerCase();[...$.slice(y+1),...$].find(M=>M.innerText.trim().toLowerCase().startsWith(D))?.focus()}else return}h.preventDefault(),h.stopPropagation()},_=m.some(h=>h.checked!==void 0)?"menuitemradio":"menuitem";return i`
<span class="menu-holder">
<button
type="button"
class=${n}
ref=${c}
aria-haspopup="menu"
aria-expanded=${a}
aria-controls=${u}
aria-label=${r?void 0:e}
data-tip=${s}
onClick=${()=>l(!a)}
>
${t&&i`<${g} name=${t} />`}
${r}
</button>
${a&&i`
<div
id=${u}
class="menu"
role="menu"
aria-label=${e}
popover="auto"
ref=${p}
onKeyDown=${f}
onToggle=${h=>h.newState==="closed"&&l(!1)}
>
${m.map(h=>i`
<button
type="button"
key=${h.label}
role=${_}
tabindex="-1"
class=${h.danger?"is-danger":""}
aria-checked=${_==="menuitemradio"?String(!!h.checked):void 0}
onClick=${()=>{d(),h.run()}}
>
${h.icon?i`<${g} name=${h.icon} />`:i`<span class="icon"></span>`}
<span>${h.label}</span>
${h.hint&&i`<span class="menu-hint">${h.hint}</span>`}
${h.checked&&i`<${g} name="done" />`}
</button>
`)}
</div>
`}
</span>
`}var mr=ie.filter(e=>e.place),Ca=I!==null&&E("read","org"),Aa="/team/",Ra=4;function zc(){let e=le.row("overview").value;if(!e)return{};let[t,o]=[e.statuses?.lost??0,e.statuses?.paused??0],n=mr.some(r=>r.name==="fleet")?"fleet":"overview";return{jobs:{count:e.totals?.failed??0,tone:"bad",text:"failed in the last 24 hours"},[n]:t>0?{count:t,tone:"bad",text:t===1?"agent is lost":"agents are lost"}:{count:o,tone:"warn",text:o===1?"agent is paused":"agents are paused"}}}function Jc({alert:e}){return e?.count?i`
<span class=${`nav-alert is-${e.tone} number`} title=${`${k(e.count)} ${e.text}`}>
${k(e.count)}
<span class="unseen"> ${e.text}</span>
</span>
`:null}var Vc=(e,t)=>t!==null&&(e.name===t.name||e.name===t.parent);function Pa(){le.ids.value;let e=R.value?.screen??null,t=zc(),o=mr.slice(Ra);return i`
<nav class="nav" aria-label="Screens">
<ul>
${mr.map((n,r)=>i`
<li key=${n.name} class=${r>=Ra?"is-wide-only":""}>
<a
class="nav-link"
href=${w(n.name)}
data-tip=${n.place.label}
data-tip-side="right"
aria-current=${n.name===e?.name?"page":Vc(n,e)?"true":void 0}
>
<${g} name=${n.place.icon} />
<span class="nav-label">${n.place.label}</span>
<${Jc} alert=${t[n.name]} />
</a>
</li>
`)}
${Ca&&i`
<li class="is-wide-only">
<a class="nav-link" href=${Aa} data-tip="Team" data-tip-side="right">
<${g} name="team" />
<span class="nav-label">Team</span>
</a>
</li>
`}
${o.length>0&&i`
<li class="is-phone-only">
<${wt}
label="More screens"
className="nav-link"
icon="more"
items=${[...o.map(n=>({label:n.place.label,icon:n.place.icon,run:()=>Q(w(n.name))})),...Ca?[{label:"Team",icon:"team",run:()=>location.assign(Aa)}]:[]]}
>
<span class="nav-label">More</span>
<//>
</li>
`}
</ul>
</nav>
`}var Ia=(e,t)=>`/api/v1/jobs/${e}/${t}`,Po=(e,t)=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}/${t}`,Da={0:"Nothing changed. Try again when connected.",403:"Nothing changed.",404:"It may have been removed.",409:"It has changed: check and try again."};function Gc(e){return Da[e.status]?Da[e.status]:e.retryable?"Nothing changed. Try again in a moment.":null}async function J(e,t,o=null){try{let n=await e();return gt({text:typeof t=="function"?t(n):t,action:o}),n}catch(n){if(!(n instanceof xe))throw n;let r=n.retryable?{label:"Try again",run:()=>J(e,t,o)}:null;return gt({kind:"bad",text:n.message,detail:Gc(n),action:r}),null}}var Do=e=>J(()=>H("POST",Ia(e,"retry")),"Job requeued.");async function dr({id:e,status:t,test:o="The test"}){if(t==="running"){let r=`${o} is stopped. A retry starts it from the beginning.`;if(!await $e({kind:"confirm",title:"Cancel running job",text:r,act:"Cancel job",keep:"Keep running",danger:!0}))return null}let n=E("retry","job")?{label:"Requeue",run:()=>Do(e)}:null;return J(()=>H("POST",Ia(e,"cancel")),"Job cancelled.",n)}var Yc=(e,t)=>J(()=>H("POST",`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}/release`),({held:o})=>o?`${t} released: its jobs are tried again.`:`${t} was not held.`),hr=(e,t)=>Le({action:"priority",filter:{ids:[e]},priority:t});function Qc(e){let{name:t,paused_reason:o}=e,n=G(e);return["suspect","offline","lost"].includes(n)?`${t} takes jobs when it is back: it is ${n}.`:o?`Resume requested; ${t} had paused itself.`:`${t} resumed.`}var Na=(e,t,{note:o,until:n})=>J(()=>H("POST",Po(e,t),n?{note:o,until:n}:{note:o}),r=>r.job?`${e} finishes its test, then it is ${fe[t].state}.`:`${e} is ${fe[t].state}: no new jobs start.`);async function _r(e,t="pause"){let o=await $e({kind:"hold",name:e,how:t});return o&&Na(e,o.how,o)}async function $r(e){let o=(await oe(Po(e,"").slice(0,-1)).catch(()=>null))?.held??null;if(o?.kind==="quarantined"){let s=`${e} gets jobs again. It is in quarantine${o.note?`: ${o.note}`:"."}`;if(!await $e({kind:"confirm",title:"Release agent from quarantine",text:s,act:"Release"}))return null}let n=o&&Zn(o.kind),r=n&&E(n,"agent")?{label:"Undo",run:()=>Na(e,n,o)}:null;return J(()=>H("POST",Po(e,"resume")),Qc,r)}async function Xc(e){let t=`Deletes ${e} and its pause or quarantine. Its attempts stay. A new agent, if it connects again.`;if(!await $e({kind:"confirm",title:"Delete agent",text:t,act:"Delete agent",danger:!0}))return!1;let n=Po(e,"").slice(0,-1);return await J(()=>H("DELETE",n).then(()=>!0),`${e} deleted.`)===!0}var ja=({id:e})=>`/api/v1/tests/${e}`,qa=(e,t)=>J(()=>H("PATCH",ja(e),{quarantined:!0,note:t}),"Test quarantined: its failures do not fail a batch.");async function gr(e){let t=await $e({kind:"quarantine",test:e});return t&&qa(e,t.note)}var vr=e=>J(()=>H("PATCH",ja(e),{quarantined:!1}),"Test released from quarantine: its failures count again.",{label:"Undo",run:()=>qa(e,e.quarantine_note??"")});async function Zc(e){let t=await $e({kind:"failure-note",group:e});if(!t)return null;let o=`/api/v1/failures/${encodeURIComponent(e.org_id)}/${e.fingerprint}`;return J(()=>H("PUT",o,t),"Note saved.")}var La=e=>H("POST","/api/v1/retention",{dry_run:e});async function eu(){if(!await $e({kind:"due",preview:()=>La(!0)}))return null;let t=({jobs:o,logs:n,artifacts:r,builds:s,audit:a,agents:l})=>[o,n,r,s,a,l].reduce((c,p)=>c+p.count,0);return J(()=>La(!1),o=>t(o)>0?`${F(t(o),"thing")} removed.`:"Nothing was due.")}var Lo=({id:e})=>`/api/v1/webhooks/${e}`,tu=e=>J(()=>H("POST",`${Lo(e)}/test`),"Test event queued: see the deliveries."),ou=e=>J(()=>H("PATCH",Lo(e),{enabled:!e.enabled}),e.enabled?"Webhook turned off.":"Webhook turned on."),nu=(e,t)=>J(()=>H("POST",`${Lo(e)}/deliveries/${t}/redeliver`),"Delivery queued again.");async function ru(e){let t=`${e.url} receives no more events, and its deliveries are deleted.`;return await $e({kind:"confirm",title:"Remove webhook",text:t,act:"Remove",danger:!0})?await J(()=>H("DELETE",Lo(e)).then(()=>!0),"Webhook removed.")===!0:!1}var su={cancel:e=>`${F(e,"job")} cancelled.`,retry:e=>`${F(e,"job")} queued again.`,priority:e=>`The priority of ${F(e,"job")} was changed.`};async function Le({action:e,filter:t={},failure:o,within:n="/api/v1/jobs",priority:r,what:s}){let a=`${n}/${e}`,l=n==="/api/v1/jobs"&&Object.keys(t).length===0,c={filter:t,...o?{failure:o}:{},...l?{all:!0}:{},...e==="priority"?{priority:r}:{}},u=await $e({kind:"many",action:e,priority:r,what:s,preview:()=>H("POST",a,{...c,dry_run:!0})});if(!u)return null;let m={expected:u.found.changed,until:u.found.until,note:u.note};return m.until===null&&delete m.until,J(()=>H("POST",a,{...c,...m}),({changed:d})=>d===0?"Nothing changed.":su[e](d))}var Fa=/[\s/._-]/;function au(e,t){let o=e.toLowerCase().replace(/\s+/g,""),n=t.toLowerCase();if(o==="")return{score:0,at:[]};let r=n.indexOf(e.toLowerCase().trim());if(r>=0){let c=r===0||Fa.test(n[r-1]),p=Array.from({length:e.trim().length},(u,m)=>r+m);return{score:100+(c?20:0)+p.length*4-r*.1-n.length*.05,at:p}}let s=[],a=0,l=0;for(let c of o){let p=n.indexOf(c,l);if(p<0)return null;(p===0||Fa.test(n[p-1]))&&(a+=8),a+=p===l&&s.length>0?5:1-Math.min(3,(p-l)*.1),s.push(p),l=p+1}return{score:a-n.length*.05,at:s}}function iu(e,t){let o=e.toLowerCase().split(/\s+/).filter(Boolean),n=[...t.toLowerCase().matchAll(/[^\s/._-]+/g)];if(o.length===0||o[0].length<2)return null;let r=o.map((a,l)=>(l===0?n.slice(0,1):n).find(([c])=>c.startsWith(a)));return r.includes(void 0)?null:{score:100,at:r.flatMap(({index:a},l)=>Array.from(o[l],(c,p)=>a+p))}}var Ua=({danger:e,whole:t})=>e||t;function Ba(e,t,o,n){return e.trim()===""?t.filter(s=>!Ua(s)).slice(0,n).map(s=>({entry:s,at:[]})):t.map(r=>({entry:r,fits:(Ua(r)?iu:au)(e,o(r))})).filter(({fits:r})=>r!==null).sort((r,s)=>s.fits.score-r.fits.score).slice(0,n).map(({entry:r,fits:s})=>({entry:r,at:s.at}))}var lu=6,cu=/^(pause|drain|quarantine|resume|release|retry|cancel|priority)(?:\s+(.*))?$/is,Ha=/(?:^|\s)(\d)(?=\s|$)/,Io={retry:{icon:"retry",jobs:"failed,cancelled",batches:"failed"},cancel:{icon:"cancelled",jobs:"waiting,running",batches:"running"},priority:{icon:"up",jobs:"waiting",batches:"running"}};function Wa(e){let[,t,o=""]=cu.exec(e)??[];if(!t)return null;let n=t.toLowerCase();if(n!=="priority")return{verb:n,words:o.trim()};let r=Ha.exec(o);return{verb:n,words:o.replace(Ha," ").trim(),priority:r?Number(r[1]):0}}var br=({verb:e,priority:t},o)=>e==="priority"?`Set priority ${t} of ${o}`:`${e==="retry"?"Retry":"Cancel"} ${o}`;function yr(e,{name:t,note:o,status:n,operable:r}){if(!r)return null;if(["resume","release"].includes(e))return!(e==="release"?o==="quarantined":o||n==="paused")||!E("resume","agent")?null:{label:o==="quarantined"?`Release ${t}\u2026`:`Resume ${t}`,icon:"running",run:()=>$r(t)};let{label:s,icon:a,state:l}=fe[e];return o===l||!E(e,"agent")?null:{label:`${s} ${t}\u2026`,icon:a,run:()=>_r(t,e)}}function uu(e,{id:t,name:o,org_id:n,note:r,status:s}){let a={id:t,test:o,org_id:n,target:r};return!E("quarantine","test")||e==="release"!=(s==="quarantined")?null:e==="quarantine"?{label:`Quarantine ${o}\u2026`,icon:"paused",run:()=>gr(a)}:e==="release"?{label:`Release ${o}`,icon:"running",run:()=>vr(a)}:null}function pu(e,{id:t,name:o,note:n,status:r}){let{verb:s,priority:a}=e,{icon:l,batches:c}=Io[s];if(r!==c||!E(s,"batch"))return null;let p=`Jobs of ${[o,n].filter(Boolean).join(" on ")}.`,u={retry:{filter:{status:"failed"}},cancel:{},priority:{priority:a}}[s];return{label:`${br(e,`jobs of ${o}`)}\u2026`,icon:l,run:()=>Le({action:s,within:`/api/v1/batches/${t}`,what:p,...u})}}function wr(e,t){let{verb:o,priority:n}=e,r={retry:()=>Do(t.id),cancel:()=>dr({...t,test:t.name}),priority:()=>hr(t.id,n)}[o];return{label:br(e,t.name)+(o==="priority"?"\u2026":""),icon:Io[o].icon,run:r}}async function fu(e,{signal:t,found:o,hintOf:n}){let{verb:r,words:s,priority:a}=e;if(!E(r,"job"))return[];let l=`status:${Io[r].jobs} ${s}`.trim(),{jobs:c}=await oe(`/api/v1/jobs?${new URLSearchParams({q:l,limit:lu})}`,{signal:t}),p=c.map(o).map(m=>({group:"Jobs",...wr(e,m),hint:n(m)}));if(c.length<2||!s)return p;let u={group:"Jobs",label:`${br(e,"all jobs that match")}\u2026`,icon:"jobs",hint:s,run:()=>Le({action:r,filter:{q:l},priority:a,what:`Jobs that match \u201C${l}\u201D.`})};return[...p,u]}async function Ka(e,t){let{verb:o,words:n}=e,r=o in Io,[{results:s},a]=await Promise.all([oe(`/api/v1/search?${new URLSearchParams({q:n})}`,{signal:t.signal}),r?fu(e,t):[]]),l={agent:u=>!r&&yr(o,u),test:u=>!r&&uu(o,u),batch:u=>r&&pu(e,u)},c={agent:"Agents",test:"Tests",batch:"Batches"};return[...s.map(u=>[u,l[u.kind]?.(u)]).filter(([,u])=>u).map(([u,m])=>({group:c[u.kind],hint:t.hintOf(u),...m})),...a]}var xr=["true","false"],Sr=/^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/,za=/^\d{1,6}$/,kr=/^(true|false)$/,mu=/^(waiting|pending|running|failed|done|passed|cancelled|parked)$/,xt=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,No={status:{what:"status",values:["waiting","running","failed","passed","cancelled","parked"],form:mu},org:{what:"organization"},build:{what:"build prefix"},test:{what:"part of the test path"},agent:{what:"agent of the last attempt"},target:{what:"target"},age:{what:"time since submission",op:"<",values:["15m","1h","24h","7d"],form:Sr},flaky:{what:"passed after a failed attempt",values:xr,form:kr},cause:{what:"part of the failure's cause"},reason:{what:"part of why it failed or was requeued"},duration:{what:"test duration",op:">",values:["10s","1m","5m","30m"],form:Sr},attempts:{what:"number of attempts",op:">",values:["1","2","3"],form:za},priority:{what:"0 (now) to 9 (whenever)",op:"<=",values:["0","1","5","9"],form:za},tag:{what:"tag of the test"},project:{what:"project of Playwright in the test's name"},suite:{what:"suite of the batch"},branch:{what:"branch of the batch"},commit:{what:"commit prefix of the batch"},batch:{what:"id of the batch",form:xt},group:{what:"id of the group",form:xt},id:{what:"id of the job",form:xt},quarantined:{what:"three agents were lost running it",values:xr,form:kr},simulated:{what:"run by a simulated agent",values:xr,form:kr}},Tr="label.",jo=e=>Object.hasOwn(No,e)||e.startsWith(Tr)&&e.length>Tr.length;function Er({key:e,op:t,value:o}){if(e==="")return!0;if(!jo(e)||o==="")return!1;let{form:n=/./,op:r=":"}=No[e]??{},s=[":","="].includes(t);return r!==":"?n.test(o)&&!(n===Sr&&s):s&&o.split(",").every(a=>n.test(a))}var du=e=>No[e]?.op??":";var Ja=/(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y,Va=/\s*/y;function kt(e){let t=[],o=0;for(;o<e.length;){Va.lastIndex=o,o+=Va.exec(e)[0].length,Ja.lastIndex=o;let{0:n,groups:r}=Ja.exec(e);if(n==="")break;let{not:s,key:a="",op:l="",quoted:c,plain:p}=r;t.push({from:o,to:o+n.length,not:s!==void 0,key:a,op:l,value:c??p,valueFrom:o+(s??"").length+a.length+l.length}),o+=n.length}return t}function hu(e,t){return kt(e).find(n=>n.from<=t&&t<=n.to)??{from:t,to:t,not:!1,key:"",op:"",value:"",valueFrom:t}}var Ga=e=>/["\n]/.test(e)?null:/\s/.test(e)||e===""?`"${e}"`:e;function _u(e,{from:t,to:o},n,{done:r=!1}={}){let s=e.slice(o),a=r&&!/^\s/.test(s)?" ":"",l=t+n.length+(r?1:0);return{text:e.slice(0,t)+n+a+s,caret:l}}var Ya=(e,{from:t,to:o})=>`${e.slice(0,t).trimEnd()} ${e.slice(o).trimStart()}`.trim();function $u(e,t){let o=kt(e).filter(a=>a.key===t);if(o.length===0)return"";let[{not:n,op:r,value:s}]=o;return o.length>1||n||r!==":"||s.includes(",")?null:s}function gu(e,t,o){let n=e;for(let r of kt(e).filter(s=>s.key===t).reverse())n=Ya(n,r);return`${n} ${o===""?"":`${t}:${Ga(o)}`}`.trim()}function qo(e){let{screen:t,params:o,href:n}=R.peek()??{},r=t&&Object.keys(o).length===0;Q(Ve(r?n:"/",e))}var Fo=["system","light","dark"],vu=()=>document.documentElement.dataset.theme??"system",St=v(vu());function Ie(e){St.value=e,e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e;try{localStorage.setItem("qualgent-theme",e)}catch{}}window.addEventListener("storage",e=>{e.key==="qualgent-theme"&&Ie(Fo.includes(e.newValue)?e.newValue:"system")});var Xa=8,ce=e=>()=>Q(e),bu=ie.filter(e=>e.place).map(e=>({group:"Screens",label:e.place.label,icon:e.place.icon,hint:`g ${e.place.key}`,run:ce(w(e.name))})),yu=[["orgs","Organizations and limits","org"],["retention","Retention","retention"],["webhooks","Webhooks","webhook"],["server","Server","server"]],wu=[E("retry","job")&&{label:"Retry all failed jobs\u2026",icon:"retry",danger:!0,run:()=>Le({action:"retry",filter:{status:"failed"},what:"All failed jobs."})},E("cancel","job")&&{label:"Cancel all waiting jobs\u2026",icon:"cancelled",danger:!0,run:()=>Le({action:"cancel",filter:{status:"pending"},what:"All waiting jobs."})},{label:"Use the light theme",icon:"theme-light",run:()=>Ie("light")},{label:"Use the dark theme",icon:"theme-dark",run:()=>Ie("dark")},{label:"Use the system's theme",icon:"theme-system",run:()=>Ie("system")},{label:"Keyboard shortcuts",icon:"help",hint:"?",run:()=>pe.value=!0},I!==null&&{label:"Account",icon:"next",run:ce("/accounts/")},I!==null&&E("read","org")&&{label:"Organization",icon:"org",run:ce("/team/")},I!==null&&E("read","token")&&{label:"Tokens",icon:"next",run:ce("/team/tokens/")},I!==null&&E("read","member")&&{label:"Members",icon:"next",run:ce("/team/members/")},I!==null&&E("read","host")&&{label:"Device hosts",icon:"next",run:ce("/team/hosts/")},I!==null&&{label:"Log out",icon:"next",run:ce("/accounts/logout/")},...yu.filter(([,,e])=>E("read",e)).map(([e,t])=>({label:t,icon:"settings",whole:!0,run:ce(w("settings",{},{part:e}))})),E("read","admin")&&{label:"Admin",icon:"next",run:ce("/admin/")},...Re.filter(e=>e.scope!==j).map(e=>({label:`Switch to ${Y(e.scope)}`,icon:"org",hint:e.role,run:()=>qo(e.scope)})),E("read","docs")&&{label:"API documentation",icon:"next",run:ce("/api/docs/")}].filter(Boolean).map(e=>({group:"Actions",...e}));function Za(e){return[jn(),bu,wu].flatMap(o=>Ba(e,o,n=>n.label,Xa))}var ei={org:{group:"Organizations",icon:"org",href:({id:e})=>w("org",{org_id:e})},build:{group:"Builds",icon:"build",href:({id:e,org_id:t})=>w("build",{org_id:t,app_version_id:e})},test:{group:"Tests",icon:"tests",href:({id:e})=>w("test",{id:e})},batch:{group:"Batches",icon:"batches",href:({id:e})=>w("batch",{id:e})},group:{group:"Groups",icon:"build",href:({id:e})=>w("group",{id:e})},agent:{group:"Agents",icon:null,href:({id:e})=>w("agent",{name:e})},job:{group:"Jobs",icon:null,href:({id:e})=>w("job",{id:e})}},Qa=Object.keys(ei),xu=({name:e,note:t})=>[e,t].filter(Boolean).join(" on ");function ti({kind:e,status:t,note:o,org_id:n,at:r}){if(e==="org")return"";let s=tt[t]??t,a=e==="agent"?[o||s]:[s,o,n??"several organizations"],l=e!=="agent"||t==="offline";return[...a,r&&l&&En(we()-ee(r))].filter(Boolean).join(" \xB7 ")}function oi(e){let{group:t,icon:o,href:n}=ei[e.kind];return{group:t,label:e.kind==="batch"?xu(e):e.name,icon:o??e.status,hint:ti(e.kind==="batch"?{...e,note:""}:e),run:ce(n(e))}}function ku(e,t){let o=t.toLowerCase();return e.toLowerCase().split(/\s+/).flatMap(n=>{let r=o.indexOf(n);return r<0?[]:Array.from(n,(s,a)=>r+a)})}function Su(e,t){if(e.kind==="agent")return yr(e.note?"resume":"pause",e);if(e.kind!=="job"||!xt.test(t))return null;let o=["pending","running"].includes(e.status)?"cancel":e.status==="done"?null:"retry";return!o||!E(o,"job")?null:{...wr({verb:o},e),label:o==="cancel"?"Cancel this job":"Retry this job"}}async function ni(e,t){let{results:o}=await oe(`/api/v1/search?${new URLSearchParams({q:e})}`,{signal:t});return o.sort((r,s)=>Qa.indexOf(r.kind)-Qa.indexOf(s.kind)).flatMap(r=>{let s=oi(r),a=Su(r,e),l={entry:s,at:ku(e,s.label)};return a?[l,{entry:{group:s.group,...a},at:[],acts:!0}]:[l]})}async function Tu(e,t,o){let[n,r]=await Promise.all([Ka(e,{signal:o,found:ri,hintOf:ti}),ni(t,o)]);return[...n.map(s=>({entry:s,at:[],acts:!0})),...r]}var ri=e=>({kind:"job",name:e.test,note:e.app_version_id,at:e.finished_at??e.started_at??e.created_at,...e});async function Eu(e,t){let o=new URLSearchParams({q:e,limit:Xa}),{jobs:n}=await oe(`/api/v1/jobs?${o}`,{signal:t}),r={group:"Jobs",label:"All jobs that match",icon:"jobs",hint:e,run:ce(w("jobs",{},{q:e}))},s=n.map(ri);return[...s.length>0?[r]:[],...s.map(oi)].map(a=>({entry:a,at:[]}))}async function si(e,t){let o=Wa(e),n=kt(o?o.words:e),r=n.some(({key:a})=>jo(a)),s=n.every(Er)&&(e.match(/"/g)??[]).length%2===0;if(r&&!s)return[];try{return o?await Tu(o,e,t):await(r?Eu:ni)(e,t)}catch{return t.throwIfAborted(),[]}}var Ou=/Mac|iP(hone|ad)/.test(navigator.platform),Tt=({keys:e})=>e.split(" ").map(t=>i`
<kbd key=${t}>
${t.replace("Mod+",Ou?"\u2318":"Ctrl ").replace(/(?<=[⌘ ])[a-z]$/,o=>o.toUpperCase())}
</kbd>
`);var Mu=120;function Cu({text:e,at:t}){let o=new Set(t),n=[];for(let r=0,s=1;r<e.length;r=s,s+=1){for(;s<e.length&&o.has(s)===o.has(r);)s+=1;let a=e.slice(r,s);n.push(o.has(r)?i`<mark key=${r}>${a}</mark>`:a)}return n}function Au(e){let[t,o]=S({for:"",results:[]});return O(()=>{if(e==="")return o({for:"",results:[]});let n=new AbortController,r=setTimeout(()=>{si(e,n.signal).then(s=>o({for:e,results:s}),()=>{})},Mu);return()=>{clearTimeout(r),n.abort()}},[e]),t.for===e?t:{...t,results:t.results.filter(({acts:n})=>!n)}}function Ru(e){let t=[];return e.forEach((o,n)=>{let r=t.at(-1);r?.title===o.entry.group?r.results.push(o):t.push({title:o.entry.group,from:n,results:[o]})}),t}function Pu({entry:e,letters:t,index:o,chosen:n,choose:r,point:s}){return i`
<div
class="palette-option"
id=${`palette-${o}`}
role="option"
aria-selected=${n}
onPointerMove=${()=>s(o)}
onClick=${()=>r(o)}
>
<${g} name=${e.icon} />
<span class="palette-label">
<${Cu} text=${e.label} at=${t} />
</span>
${e.hint&&i`
<span class="palette-hint">
${/^(g .|\?)$/.test(e.hint)?i`<${Tt} keys=${e.hint} />`:e.hint}
</span>
`}
</div>
`}var Du=({results:e,at:t,choose:o,point:n})=>Ru(e).map(({title:r,from:s,results:a})=>i`
<div key=${`${r} ${s}`} role="group" aria-label=${r}>
<div class="palette-group" aria-hidden="true">${r}</div>
${a.map(({entry:l,at:c},p)=>i`
<${Pu}
key=${`${l.label} ${p}`}
entry=${l}
letters=${c}
index=${s+p}
chosen=${s+p===t}
choose=${o}
point=${n}
/>
`)}
</div>
`);function ai(){let[e,t]=S(ke.peek().query),[o,n]=S(0),r=T(null),s=e.trim(),a=Au(s),l=[...Za(s),...s?a.results:[]],c=Math.min(o,l.length-1);L(()=>r.current.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[c,e]);let p=m=>{_t({chosen:!0}),setTimeout(()=>l[m].entry.run())},u=m=>{let d={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+8,PageUp:c-8}[m.key];if(d!==void 0){let f=m.key.startsWith("Arrow");n(f?(d+l.length)%Math.max(1,l.length):Math.max(0,Math.min(l.length-1,d)))}else if(m.key==="Enter"&&l[c])p(c);else return;m.preventDefault()};return i`
<${z} title="Search or run a command" className="palette" bare onClose=${()=>_t()}>
<div class="palette-line">
<${g} name="search" />
<input
type="text"
role="combobox"
aria-label="Search or run a command"
aria-expanded="true"
aria-controls="palette-list"
aria-autocomplete="list"
aria-activedescendant=${l[c]?`palette-${c}`:void 0}
placeholder="Screen, build, organization, test, agent, id or command…"
autocomplete="off"
spellcheck=${!1}
autofocus
value=${e}
onKeyDown=${u}
onInput=${m=>{t(m.currentTarget.value),n(0)}}
/>
<kbd aria-hidden="true">Esc</kbd>
</div>
<div id="palette-list" class="palette-list" role="listbox" aria-label="Results" tabindex="-1" ref=${r}>
<${Du} results=${l} at=${c} choose=${p} point=${n} />
</div>
<p class="palette-none" role="status">
${l.length===0?a.for===s?`No results for \u201C${s}\u201D.`:"Searching\u2026":i`<span class="unseen">${l.length} found</span>`}
</p>
<//>
`}var Ne={failed:e=>e.status==="failed",flaky:e=>e.flaky,running:e=>e.status==="running",waiting:e=>e.status==="pending",done:e=>e.status==="done",cancelled:e=>e.status==="cancelled",simulated:e=>e.simulated&&["done","failed"].includes(e.status)},ii=e=>e.tries.reduce((t,o)=>Math.max(t,o.run_seconds??-1),-1);function li(e,{show:t="",test:o="",sort:n=""}){let r=Ne[t]??(()=>!0),s=o.toLowerCase(),a=e.filter(l=>r(l)&&l.test.toLowerCase().includes(s));if(n==="slowest"){let l=new Map(a.map(c=>[c.id,ii(c)]));a.sort((c,p)=>l.get(p.id)-l.get(c.id)||(c.id<p.id?-1:1))}else a.sort((l,c)=>Ne.failed(c)-Ne.failed(l)||(l.id<c.id?-1:1));return a.map(l=>l.id)}function ci(e){let t=Object.keys(Ne),o={total:e.length,most:0,groups:new Map,trees:e.flatMap(n=>n.tries.map(r=>r.tree)),...Object.fromEntries(t.map(n=>[n,0]))};for(let n of e){for(let s of t)Ne[s](n)&&(o[s]+=1);if(o.most=Math.max(o.most,n.tries.length),!["pending","running"].includes(n.status))continue;let r=o.groups.get(n.group)??{waiting:0,running:0};r[n.status==="pending"?"waiting":"running"]+=1,o.groups.set(n.group,r)}return o}function Lu(e){let t=null;for(let o of e){if(o===null||o.waiting>0&&o.explanation?.eta_seconds==null)return null;let n=o.waiting>0?o.explanation.eta_seconds:0;t=Math.max(t??0,n+o.work_seconds/Math.max(1,o.agents.length))}return t}var Iu=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),Or=class{#e;#o=v(0);#t=N(()=>(this.#o.value,this.#e.peek()));summary=N(()=>ci(this.#t.value));constructor(t){this.#e=t}get loaded(){return this.#e.loaded}row(t){return this.#e.row(t)}follow(){return this.#o.value+=1,this.#e.watch(()=>this.#o.value+=1)}chosen(t){let o=[];return N(()=>{let n=li(this.#t.value,t);return Iu(n,o)?o:o=n})}};var Uo=new Map;function ui(e){let t=Uo.get(e);return t===void 0&&(Uo.size>=2e4&&Uo.clear(),t=e.toLowerCase().replace(/\d+/g,o=>o.padStart(12,"0")),Uo.set(e,t)),t}function rt(e,t){let[o,n]=[ui(e),ui(t)];return o<n?-1:o>n?1:0}function Bo(e){let t=Object.fromEntries(Pe.map(s=>[s,e[s]??0])),o=Pe.reduce((s,a)=>s+t[a],0),n=o-t.offline-t.lost,r=t.busy+t.stopping+t.draining;return{...t,known:o,connected:n,working:r,share:n>0?r/n:null}}var Nu=e=>e.job?.org_id??null,Jt="label.";function pi(e,t){return t==="target"?e.targets:t==="org"?[Nu(e)??"used by nobody"]:t.startsWith(Jt)?[e.labels?.[t.slice(Jt.length)]??"without this label"]:["all"]}function fi(e){let t={};for(let[,o]of e)t[G(o)]=(t[G(o)]??0)+1;return t}function ju(e,t){let o=new Map;for(let[n,r]of e)for(let s of pi(r,t))o.has(s)||o.set(s,{key:s,rows:[]}),o.get(s).rows.push([n,r]);return[...o.values()].sort((n,r)=>rt(n.key,r.key)).map(n=>({key:n.key,ids:n.rows.map(([r])=>r),totals:Bo(fi(n.rows))}))}function qu(e){let t=new Map;for(let[,o]of e)for(let n of Object.keys(o.labels??{}))t.set(n,(t.get(n)??0)+1);return[...t].sort((o,n)=>n[1]-o[1]||rt(o[0],n[0]))}var hi={tiles:"Fleet as tiles",map:"Fleet as a map",table:"Fleet as a table",hours:"Utilization of the fleet by hour"},Mr=["true","false"],mi={since:["24h","7d"]},di=e=>Number(e)>0,Fu={overview:{period:["1h","24h","7d"]},fleet:{state:Pe,view:Object.keys(hi),color:["state","build"],group:e=>["target","org","all"].includes(e)||e.startsWith(Jt)},timeline:{view:["lanes","table"],span:di,to:di},agent:{outcome:["passed","failed","timed_out","lost","cancelled","error"]},group:{status:["failed","running","pending","done","cancelled","parked"]},batch:{show:Object.keys(Ne),sort:["slowest"],view:["slowest"]},failures:mi,org:mi,tests:{failing:Mr,flaky:Mr,quarantined:Mr,sort:["last","failing","flaky","slow"]}},Uu={since:"period",span:"period",to:"time",group:"grouping",color:"coloring",sort:"order"},Cr=(e,t)=>Object.entries(Fu[e]??{}).filter(([o,n])=>{let r=t.get(o);return r&&!(typeof n=="function"?n(r):n.includes(r))}).map(([o])=>[o,`No such ${Uu[o]??(o==="show"?"result":o)}: \u201C${t.get(o)}\u201D.`]);var Bu={agent:"agents",audit:"accounts",auditedjob:"accounts",delivery:"webhooks",org:"accounts",webhook:"webhooks"},Hu=/[:/_#?;@&=+$,"[\]<>%\n\\]/g;function Ar(e,t){let o=String(t).replace(Hu,n=>`_${n.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`);return`/admin/${Bu[e]??"jobs"}/${e}/${encodeURIComponent(o)}/change/`}function Wu({parent:e,trail:t,crumb:o}){let n=vt(e??R.value?.screen?.parent??""),r=[...n?[[n.title,w(n.name)]]:[],...t];return r.length===0?null:i`
<nav class="crumbs" aria-label="Breadcrumbs">
${r.map(([s,a])=>i`
<a key=${a} href=${a} title=${s}>${s}</a>
<${g} name="next" />
`)}
${o&&i`<span aria-current="page" title=${o}>${o}</span>`}
</nav>
`}function Ku(){let{screen:e,query:t}=R.value??{};return Cr(e?.name,t).map(([o,n])=>i`
<p key=${o} class="why" role="status" data-unknown=${o}>
${n}${" "}
<button type="button" class="button is-link" onClick=${()=>jt({[o]:""})}>Remove</button>
</p>
`)}function Rr({title:e,note:t,state:o,actions:n,inspect:r,tools:s,parent:a,trail:l=[],crumb:c,className:p="",children:u}){let m=T(null),d=E("read","admin")?r:null;return L(()=>{document.activeElement===document.body&&R.peek().arrival.kind!=="first"&&!document.querySelector("dialog[open]")&&m.current.focus({preventScroll:!0})},[]),i`
<header class="page-head">
<${Wu} parent=${a} trail=${l} crumb=${c} />
<div class="page-line">
<h1 tabindex="-1" ref=${m}>
${e}
${t!=null&&t!==""&&i`${" "}<small class="number">${t}</small>`}
</h1>
${o&&i`<div class="page-state">${o}</div>`}
${(n||d)&&i`
<div class="page-actions">
${n}
${d&&i`
<a
class="button is-link"
href=${Ar(...d)}
data-tip="Show in the admin"
>
Open in admin
</a>
`}
</div>
`}
</div>
${s&&i`<div class="page-tools">${s}</div>`}
</header>
<${Ku} />
<div class=${`page ${p}`}>${u}</div>
`}var zu={0:"This screen could not be loaded",400:"Invalid request",403:"No access",404:"Not found"},Ju={0:"The server may have been upgraded: reload the page.",400:"The address is invalid.",403:"Ask an owner of your organization for access.",404:"It may have been removed, or the address is wrong."},Vu=e=>vt(e?.parent==="overview"?"jobs":e?.parent)??vt("jobs");function Pr({problem:{status:e,text:t,elsewhere:o}}){let n=Vu(Jn(location.pathname));return i`
<${Rr} title=${zu[e]??"Something went wrong"}>
<div class="state-block is-problem" data-problem=${e}>
<p>${Dt(t)}</p>
${o?i`
<p>
It is in ${Y(o)}.${" "}
<a href=${Ve(location.pathname+location.search,o)}>Open it there</a>
</p>
`:i`<p class="quiet">${Ju[e]}</p>`}
<p>
<a class="button" href="/">
Show overview
</a>${" "}
${n&&i`<a class="button" href=${w(n.name)}>Show ${n.title.toLowerCase()}</a>`}
</p>
</div>
<//>
`}var _i=()=>i`
<${z} title="Keyboard shortcuts" className="sheet" onClose=${()=>pe.value=!1}>
<div class="sheet-groups">
${De.value.map(({title:e,keys:t})=>i`
<section key=${e}>
<h3>${e}</h3>
<dl>
${t.map(({key:o,what:n})=>i`
<div key=${o}>
<dt>
<${Tt} keys=${o} />
</dt>
<dd>${n}</dd>
</div>
`)}
</dl>
</section>
`)}
</div>
<label class="check">
<input
type="checkbox"
checked=${nt}
onChange=${e=>pr(e.currentTarget.checked)}
/>
Enable single-letter shortcuts
</label>
<//>
`;function Gu({toast:e}){let{id:t,kind:o,text:n,detail:r,action:s}=e,a=()=>o==="good"&&yo(t);return i`
<div
class=${`toast toast-${o}`}
data-toast=${t}
role=${o==="bad"?"alert":void 0}
onPointerLeave=${a}
onFocusOut=${a}
>
<${g} name=${o==="bad"?"failed":"done"} />
<p>
${n}
${r&&i`<span class="toast-detail"> ${r}</span>`}
</p>
${s&&i`
<button
type="button"
class="button"
onClick=${()=>{Xe(t),s.run()}}
>
${s.label}
</button>
`}
<button type="button" class="icon-button" aria-label="Dismiss" onClick=${()=>Xe(t)}>
<${g} name="close" />
</button>
</div>
`}var $i=()=>i`
<div class="toasts" role="status" aria-label="Messages">
${Qe.value.map(e=>i`<${Gu} key=${e.id} toast=${e} />`)}
</div>
`;var Yu=400;function gi(){let e=T(null);return O(()=>{let t=0,o=null,n=()=>{clearTimeout(t),o=null,e.current?.matches(":popover-open")&&e.current.hidePopover()},r=c=>{if(!c.isConnected)return;let p=e.current;p.textContent=c.dataset.tip,p.matches(":popover-open")||p.showPopover();let u=c.getBoundingClientRect(),m=c.dataset.tipSide==="right",d=m?u.top+(u.height-p.offsetHeight)/2:u.bottom+6,f=d+p.offsetHeight<window.innerHeight,_=m?u.right+8:u.left+(u.width-p.offsetWidth)/2;p.style.setProperty("left",`${Math.max(6,Math.min(_,window.innerWidth-p.offsetWidth-6))}px`),p.style.setProperty("top",`${f?d:u.top-p.offsetHeight-6}px`)},s=c=>{let p=c.target.closest?.("[data-tip]");p!==o&&(n(),!(!p||c.type==="focusin"&&!p.matches(":focus-visible"))&&(c.type==="pointerover"&&c.pointerType!=="mouse"||(o=p,c.type==="focusin"?r(p):t=setTimeout(()=>r(p),Yu))))},l=[["pointerover",s],["focusin",s],["focusout",n],["pointerdown",n],["scroll",n],["keydown",c=>c.key==="Escape"&&n()]];for(let[c,p]of l)document.addEventListener(c,p,!0);return()=>l.forEach(([c,p])=>document.removeEventListener(c,p,!0))},[]),i`<div class="tip" role="tooltip" popover="manual" ref=${e}></div>`}var Qu={connecting:"Connecting to the server",live:"Data is up to date",paused:"Updates pause while the tab is hidden",reconnecting:"Connection lost; reconnecting",stale:"Server unreachable for a while; still trying",stopped:"Updates have stopped"},Xu={connecting:"reconnecting",paused:"paused",stopped:"stale"};function vi({live:e}){let t=e.state.value,o=Ae(()=>t==="live"?"":`data from ${Z(e.age.value)} ago`);return i`
<p class=${`live live-${t}`} role="status" data-live=${t} data-tip=${Qu[t]}>
<${g} name=${Xu[t]??t} />
<span class="live-word">${t}</span>
${["reconnecting","stale"].includes(t)&&i`<span class="live-age" aria-hidden="true">${o}</span>`}
</p>
`}var bi={system:"System",light:"Light",dark:"Dark"},Zu=()=>i`
<${wt}
label=${`Color scheme: ${bi[St.value].toLowerCase()}`}
tip="Color scheme"
className="icon-button"
icon=${`theme-${St.value}`}
items=${Fo.map(e=>({label:bi[e],icon:`theme-${e}`,checked:e===St.value,run:()=>Ie(e)}))}
/>
`,ep=()=>i`
<${wt}
label=${`Scope: ${Y(j)}`}
tip="Switch organization"
className="scope"
items=${Re.map(e=>({label:Y(e.scope),hint:e.role==="site"?"":e.role,checked:e.scope===j,run:()=>e.scope!==j&&qo(e.scope)}))}
>
<${g} name="org" /><span class="unseen">Scope: </span>
<span class="scope-name" title=${Y(j)}>${Y(j)}</span>
<//>
`,yi=()=>i`
<header class="top">
<${Co} />
${Re.length>0&&i`<${ep} />`}
<button type="button" class="jump" onClick=${()=>Ge()} aria-keyshortcuts="Control+K Meta+K">
<${g} name="search" />
<span class="jump-text">Search or run a command…</span>
<span class="jump-keys" aria-hidden="true">
<${Tt} keys="Mod+k" />
</span>
</button>
<${vi} live=${U} />
<${Zu} />
<button
type="button"
class="icon-button is-keys"
aria-label="Keyboard shortcuts"
data-tip="Keyboard shortcuts (?)"
onClick=${()=>pe.value=!0}
>
<${g} name="help" />
</button>
${I!==null&&i`<a class="person" href="/accounts/" aria-label=${`Account of ${I}`} title=${I}>${I}</a>`}
</header>
`;function tp(){let e=R.value;if(L(()=>{e&&zs(e.arrival)},[e?.arrival]),!e)return i`
<div class="page">
<${Xn} />
</div>
`;if(e.problem)return i`<${Pr} problem=${e.problem} />`;let t=e.module.default,o=JSON.stringify([e.screen.name,e.params]);return i`<${t} key=${o} params=${e.params} query=${e.query} />`}var op=()=>U.serverError.value&&i`<p class="complaint" role="alert">Server error: ${U.serverError}</p>`;function np(e){e.preventDefault(),location.reload()}var rp={out:()=>i`You are logged out: nothing on this page is updated. <a href=${Vs()}>Log in again</a>`,changed:()=>i`Your access has changed. <a href=${location.href} onClick=${np}>Reload the page</a>`,left:()=>i`
You have no access to ${Y(j)} any more. <a href="/" onClick=${sp}>Leave this page</a>
`};function sp(e){e.preventDefault(),location.assign("/")}function ap(){return R.value,ae.value==="in"?null:i`
<p class="complaint" role="alert" data-session=${ae.value}>
${rp[ae.value]()}
</p>
`}function wi(){return i`
<div class="shell">
<aside class="side">
<${Co} />
<${Pa} />
<p class="side-foot">
${E("read","admin")&&i`<a href="/admin/">Admin</a>`}
${E("read","docs")&&i`<a href="/api/docs/">API</a>`}
${I!==null&&i`<a href="/accounts/logout/">Log out</a>`}
</p>
</aside>
<div class="stage">
<${yi} />
<${op} />
<${ap} />
<main
id="content"
tabindex="-1"
data-screen=${R.value&&(R.value.screen?.name??"none")}
aria-busy=${It.value}
>
<${tp} />
</main>
</div>
</div>
<${Sa} />
${ke.value&&i`<${ai} />`}
${pe.value&&i`<${_i} />`}
<${Ma} />
<${$i} />
<${gi} />
<${fa} />
`}var xi=new WeakMap,ip=x.diffed;function lp(e,t){for(let o of e){if(!o||o.__===t)continue;let{type:n,__k:r}=o;o.__=null,typeof n=="string"&&r&&ki(r,o)}}function ki(e,t){for(let o of e)o?.__===t&&(o.__=null,typeof o.type=="string"&&o.__k&&ki(o.__k,o))}x.diffed=e=>{ip?.(e);let t=e.__c;if(!t)return;let o=xi.get(t);o&&o!==e.__k&&lp(o,e),e.__k&&xi.set(t,e.__k)};function cp(){let e=document.querySelector("[data-search]");e?e.select():Ge()}function Si(){yt("Everywhere",[{key:"Mod+k",what:"search or run a command",run:()=>ke.peek()?_t():Ge()},{key:"/",what:"search on this screen",run:cp},{key:"f",what:"next failure",run:()=>lr()||Q(w("jobs",{},{status:"failed"}))},{key:"?",what:"keyboard shortcuts",run:()=>pe.value=!0},{key:"Esc",what:"close"}]),yt("Rows",[{key:"\u2191 \u2193",what:"previous or next row"},{key:"\u2190 \u2192",what:"links and buttons of the row"},{key:"j",what:"next row",run:()=>zt(1)},{key:"k",what:"previous row",run:()=>zt(-1)},{key:"Enter",what:"open the row"},...Wn(["retry","priority","cancel"],"job")?[{key:"Space",what:"select the row, with Shift a range"},{key:"x",what:"select the row"}]:[]]);let e=ie.filter(t=>t.place);yt("Screens",e.map(t=>({key:`g ${t.place.key}`,what:t.place.label.toLowerCase(),run:()=>Q(w(t.name))})))}var up=300;U.subscribe(le);location.hash==="#command"&&Nn();Dn();Sn();fr();Si();var pp=Qn(),fp=pp.finally(()=>U.start());Yn();Promise.race([fp,new Promise(e=>setTimeout(e,up))]).then(()=>setTimeout(()=>{let e=document.getElementById("app");e.replaceChildren(),lo(i`<${wi} />`,e)}));var mp=[.1,.2,.5,1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,43200,86400,604800],dp=e=>e===0?"0 s":e<10?_e(Math.round(e*10)/10):Z(e).replace(/ 00? \w+$/,""),hp=e=>k(e<10?Math.round(e*10)/10:Math.round(e)),_p=e=>Math.max(0,...e.map(t=>t??0));var $p=globalThis.document?parseFloat(getComputedStyle(document.documentElement).fontSize)/16:1,re=e=>Math.round(e*$p);var Ti=document.documentElement,Vt=document.createElement("i");Vt.hidden=!0;Vt.style.setProperty("forced-color-adjust","none");Ti.append(Vt);var Ho=new Map,Wo=v(0);function Ei(){Ho=new Map,Wo.value+=1}new MutationObserver(Ei).observe(Ti,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Ei);function st(e){return Ho.has(e)||(Vt.style.setProperty("color",`var(--${e})`),Ho.set(e,getComputedStyle(Vt).color)),Ho.get(e)}var Dr=(e,t=400)=>`${t} ${re(e)}px Archivo, system-ui, sans-serif`;var je=K("agents",(e,t)=>rt(e.name,t.name)),gp=["suspect","paused","drained","quarantined","stopping","lost"],zo=v([]),Oi=v(0),Ko=new Set;function Mi(e,t){let o=new Set(zo.peek());for(let r of t)o.delete(r),Ko.delete(r);for(let[r,s]of Object.entries(e))gp.includes(s.status)?o.add(r):o.delete(r),s.simulated&&s.state!=="offline"?Ko.add(r):Ko.delete(r);Oi.value=Ko.size;let n=[...o].sort(rt);n.join(`
`)!==zo.peek().join(`
`)&&(zo.value=n)}Mi(Object.fromEntries(je.ids.peek().map(e=>[e,je.row(e).peek()])),[]);je.watch(Mi);function at({since:e,expected:t=0}){let o=W(()=>{let n=ee(e);return N(()=>Z(n===null?null:de.value-n))},[e]);return i`
<time class="number" datetime=${e}>${o}</time>
${t>=1&&i`<span class="quiet"> of about ${Z(t)}</span>`}
`}var qe=K("problems",(e,t)=>e.rank-t.rank);function Lr({title:e,note:t,tools:o,id:n,className:r="",children:s}){let a=V();return i`
<section id=${n} class=${`block ${r}`} aria-labelledby=${a} tabindex="-1">
<header class="block-head">
<h2 id=${a}>
${e}
${t!=null&&t!==""&&i`${" "}<small class="number">${t}</small>`}
</h2>
${o&&i`<div class="block-tools">${o}</div>`}
</header>
${s}
</section>
`}var vp=matchMedia("(max-width: 53.75em)"),bp=e=>vp.matches?e/2:e;function Ir(e,t,o="more"){let[n,r]=S(!1),s=e>0&&i`
<p class="rest">
<button
type="button"
class="button is-link"
aria-expanded=${n}
aria-controls=${t}
onClick=${()=>r(!n)}
>
${n?"Show fewer":`Show ${k(e)} ${o}`}
</button>
</p>
`;return[n||e<=0,s]}function it({since:e}){let t=W(()=>N(()=>he(de.value-ee(e))),[e]);return i`<time class="number" datetime=${e}>${t}</time>`}var yp={server:"stale",agent_lost:"lost",agent_repair:"suspect",agent_paused:"paused",stranded:"pending",build_held:"suspect",failure:"failed",failures:"failed"},Ci=3,wp={bad:"Alarm",warn:"Warning"};function Jo({id:e}){let t=qe.row(e).value;return t?i`
<li class=${`problem is-${t.level}`} data-kind=${t.kind}>
<span class="problem-mark">
<${g} name=${yp[t.kind]??"stale"} />
<span class="unseen">${wp[t.level]}:</span>
</span>
<a class="problem-text" href=${t.link} data-row=${`problem/${e}`} tabindex="-1" title=${t.text}>
${t.text}
</a>
<span class="problem-detail" title=${t.detail}>${t.detail}</span>
<span class="problem-count number">
${t.count>1&&i`×${k(t.count)}<span class="unseen"> times</span>`}
</span>
<span class="problem-since" title=${t.since?te(t.since):""}>
${t.since&&i`for <${it} since=${t.since} />`}
</span>
</li>
`:null}function xp(e,t){return t===e?e===1?"more alarm":"more alarms":t>0?`more, ${F(t,"alarm")}`:"more"}function kp(){let e=T(null),t=Kt(e.current);L(()=>{e.current&&Wt(e.current,t)});let o=qe.ids.value,n=o.slice(Ci),r=n.filter(l=>qe.row(l).value?.level==="bad").length,[s,a]=Ir(n.length,"problems-list",xp(n.length,r));return qe.loaded.value?i`
<${Lr} id="problems" title="Problems" note=${o.length||""}>
${o.length>0?i`
<ul
class="problems"
id="problems-list"
data-list
ref=${e}
onFocusIn=${Ht}
aria-label="Problems, the most severe first"
>
${(s?o:o.slice(0,Ci)).map(l=>i`<${Jo} key=${l} id=${l} />`)}
</ul>
${a}
`:i`
<p class="nothing no-problems"><${g} name="done" /> No problems.</p>
`}
<//>
`:null}function Sp(){let e=qe.ids.value.filter(t=>t.startsWith("agent_"));return e.length>0&&i`
<ul class="problems" data-list aria-label="Problems of agents">
${e.map(t=>i`<${Jo} key=${t} id=${t} />`)}
</ul>
`}function Nr({name:e}){let t=qe.row(`agent_repair:${e}`).value;return t&&i`
<span class="tag is-bad" title=${t.detail}><${g} name="suspect" /> needs repair</span>
`}function jr({as:e="div",left:t=0,top:o=0,width:n,height:r,className:s="",children:a,...l}){let c=T(null);return L(()=>{let{style:p}=c.current;p.setProperty("transform",`translate(${t}px, ${o}px)`),p.setProperty("width",n===void 0?"100%":`${n}px`),p.setProperty("height",r===void 0?"auto":`${r}px`)},[t,o,n,r]),i`<${e} ref=${c} class=${`placed ${s}`} ...${l}>${a}<//>`}function Gt({since:e,expected:t}){let o=T(null);return L(()=>{let n=ee(e);if(!(n===null||!t))return B(()=>{let r=Math.max(0,(de.value-n)/t);o.current?.style.setProperty("--share",Math.min(1,r).toFixed(3)),o.current?.classList.toggle("is-over",r>1)})},[e,t]),i`<span class="progress" ref=${o} aria-hidden="true"></span>`}function lt({test:e}){let t=e.lastIndexOf("/")+1;return i`
<span class="test" title=${e}>
<span class="test-folder">${e.slice(0,t)}</span>
<span class="test-file">${e.slice(t)}</span>
</span>
`}var Ai=e=>e.job??e.installed?.[0]??null;function Ri({held:e,paused_reason:t}){if(!e)return t?`paused itself: ${t}`:null;let{kind:o,note:n,until:r,by:s,at:a}=e,l=[s&&`by ${s}`,a&&`at ${te(a)}`].filter(Boolean).join(" ");return[n?`${o}: ${n}`:o,l,r&&`until ${te(r)}`].filter(Boolean).join(", ")}function Pi({job:e}){return i`
<span class="took">
<span class="took-words">
${e.phase==="installing"&&i`<em>installing</em>${" "}`}
<${at} since=${e.started_at} expected=${e.expected_seconds} />
</span>
<${Gt} since=${e.started_at} expected=${e.expected_seconds} />
</span>
`}var Vo=({agent:e})=>i`
<span class=${e.lost?"is-lost":"quiet"} title=${`last seen ${te(e.last_seen_at)}`}>
${G(e)} for <${it} since=${e.last_seen_at} />
</span>
`;function Tp({agent:e}){if(e.job)return i`<${lt} test=${e.job.test} />`;let t=e.lost?null:Ri(e);if(t)return i`<span class="card-hold" title=${t}>${t}</span>`;if(e.state==="offline")return i`<${Vo} agent=${e} />`;let o=e.targets.join(", ");return i`<span class="quiet" title=${o}>${o}</span>`}function Ep({id:e,index:t,count:o,...n}){let r=je.row(e).value;if(!r)return null;let s=Ai(r),a=ht(r.labels);return i`
<${jr}
as="li"
className=${`card card-${G(r)}`}
aria-setsize=${o}
aria-posinset=${t+1}
...${n}
>
<span class="card-head">
<a
class="card-name"
data-row=${`agent/${e}`}
tabindex="-1"
href=${w("agent",{name:r.name})}
title=${r.name}
>
${r.name}
</a>
<${Nr} name=${r.name} />
<${Bt} agent=${r} />
</span>
<span class="card-build">
${s?i`<${Se} org=${s.org_id} version=${s.app_version_id} />`:i`<span class="quiet">no build installed</span>`}
</span>
<span class="card-doing">
<${Tp} agent=${r} />
</span>
<span class="card-took">${r.job&&i`<${Pi} job=${r.job} />`}</span>
<span class="card-labels" title=${a}>
${r.simulated&&i`<span class="tag">simulated</span>${" "}`}
${a}
</span>
<//>
`}function Yt(e,t=250){let o,n=!1,r=!1,s=!1,a=0,l=async()=>{o=void 0,n=!0,r=!1;let p=performance.now();try{await e()}finally{let u=performance.now();a=u+Math.max(t,3*(u-p)),n=!1,r&&c()}},c=()=>{s||(r=!0,n||(o??=setTimeout(l,Math.max(0,a-performance.now()))))};return Object.assign(c,{stop(){s=!0,clearTimeout(o)}})}var Op=1e3,Go=class{#e;#o=0;data=v(null);error=v(null);constructor(t,o=null){this.#e=t,this.data.value=o}async load(){let t=++this.#o;try{let o=await oe(this.#e);if(t!==this.#o)return;this.error.value=null,this.data.value=o}catch(o){t===this.#o&&(this.error.value=o)}}invalidate=Yt(()=>this.load(),Op);close(){this.#o+=1,this.invalidate.stop()}};var qr=K("settings");function Fr(e){let t=W(()=>e?Lt(e):null,[e]);return O(()=>t&&U.subscribe(t),[t]),t}function Mp(e,t,o=null){let n=W(()=>new Go(e,o),[e]);return O(()=>(e&&!n.data.peek()&&n.load(),()=>n.close()),[n]),O(()=>{n.data.peek()&&n.invalidate()},[t]),n}function Cp(e,t,o=[]){O(()=>{let n=Yt(t),r=qr.watch((a,l,c)=>(c||e in a)&&n());e in Kn(qr)&&n();let s=o.map(a=>a.watch(n));return()=>[r,...s,n.stop].forEach(a=>a())},[e,t])}function Ur(){let e=T(null),t=Kt(e.current);return L(()=>Wt(e.current,t)),{ref:e,onFocusIn:Ht,"data-list":!0}}function Ap(e,t){let[o,n]=S(e);return O(()=>{let r=setTimeout(()=>n(e),t);return()=>clearTimeout(r)},[e]),o===e}var Rp=10,Pp=8;function Br(e,{first:t=Rp,step:o=Pp}={}){let[n,r]=S(t);return O(()=>{if(n>=e){e>0&&r(1/0);return}let s=requestAnimationFrame(()=>r(n+o));return()=>cancelAnimationFrame(s)},[n,e]),n}function Wr(e){let{id:t,label:o,className:n,columns:r,sections:s=[{key:"all",ids:e.ids}],selection:a}=e,l=Ur(),c=s.flatMap(m=>m.ids),p=Br(c.length),u=m=>{let d=m.key===" "||m.key==="x"&&nt.peek();if(!a||!d||m.ctrlKey||m.metaKey||m.altKey)return;let f=m.target.closest("[data-row]");f&&(m.preventDefault(),a.toggle(f.dataset.row.slice(e.kind.length+1),{through:m.shiftKey,shown:c}))};return i`
<table
id=${t}
role="table"
aria-label=${o}
class=${`rows ${n}`}
...${l}
onKeyDown=${u}
>
<thead role="rowgroup">
<tr role="row">
${a&&i`
<th role="columnheader" scope="col" class="c-pick">
<${Ip} selection=${a} shown=${c} />
</th>
`}
${r.map(({name:m,title:d,numeric:f})=>i`
<th key=${m} role="columnheader" scope="col" class=${`c-${m} ${f?"is-numeric":""}`}>
${d}
</th>
`)}
</tr>
</thead>
${s.map(({key:m,title:d,className:f="",ids:_,empty:h})=>{let $=_.slice(0,p);return _.length>0&&$.length===0?null:(p-=$.length,i`
<tbody key=${m} role="rowgroup" class=${f}>
${d&&i`
<tr role="row" class="divider">
<th role="rowheader" scope="rowgroup">${d}</th>
</tr>
`}
${$.map(y=>i`<${Dp} key=${y} id=${y} table=${e} shown=${c} />`)}
${_.length===0&&h&&i`
<tr role="row" class="divider">
<td role="cell" class="nothing">${h}</td>
</tr>
`}
</tbody>
`)})}
</table>
`}function Hr(e){return typeof e=="string"?e:Array.isArray(e)?e.map(Hr).join("").trim():e&&typeof e.type=="string"?Hr(e.props.children):""}function Dp({id:e,table:t,shown:o}){let{columns:n,rowOf:r,kind:s,hrefOf:a,rowClass:l=()=>"",failed:c=()=>!1,selection:p}=t,u=r(e).value,m=Ae(()=>p?.ids.value.has(e)?" is-picked":"");if(!u)return null;let d=a(u,e),f=_=>{_.target.closest("a, button, input, label")||String(getSelection())||(_.metaKey||_.ctrlKey?window.open(d,"_blank","noopener"):Q(d))};return i`
<tr role="row" class=${`row ${l(u)}${m.value}`} onClick=${f}>
${p&&i`
<td role="cell" class="c-pick">
<${Lp} id=${e} selection=${p} shown=${o} />
</td>
`}
${n.map(({name:_,label:h,numeric:$,main:y,stacked:b,cell:D})=>{let M=D(u,e),Ot=`c-${_} ${$?"is-numeric":""}`,Qt=!$&&Hr(M)||void 0;return i`
<td key=${_} role="cell" class=${Ot} data-label=${h} title=${Qt}>
${y?i`
<span class=${`line ${b?"is-stacked":""}`}>
<a
class="row-link"
data-row=${`${s}/${e}`}
data-failed=${c(u)?"":void 0}
tabindex="-1"
href=${d}
>
${M}
</a>
${y===!0?null:y(u)}
</span>
`:M}
</td>
`})}
</tr>
`}function Lp({id:e,selection:t,shown:o}){let n=Ae(()=>t.ids.value.has(e));return i`
<label class="pick">
<input type="checkbox" tabindex="-1" checked=${n} onClick=${s=>t.toggle(e,{through:s.shiftKey,shown:o})} />
<span class="unseen">Select this row</span>
</label>
`}function Ip({selection:e,shown:t}){let o=T(null),n=t.filter(r=>e.ids.value.has(r)).length;return L(()=>{o.current.indeterminate=n>0&&n<t.length}),i`
<label class="pick">
<input
type="checkbox"
ref=${o}
disabled=${t.length===0}
checked=${n>0&&n===t.length}
onChange=${()=>e.toggleAll(t)}
/>
<span class="unseen">Select all rows shown</span>
</label>
`}var Np=e=>e.job??e.installed?.[0]??null;function Di({agent:e}){let t=Np(e);return t?i`<${Se} org=${t.org_id} version=${t.app_version_id} />`:i`<span class="quiet">no build installed</span>`}function Li({agent:e}){let{job:t}=e;if(e.state==="offline")return i`<${Vo} agent=${e} />`;if(!t){let o=e.targets.join(", ");return i`<span class="quiet" title=${o}>${o}</span>`}return i`
<span class="work">
<${lt} test=${t.test} />
<span class="work-time">
${t.phase==="installing"&&i`<em>installing</em>${" "}`}
<${at} since=${t.started_at} expected=${t.expected_seconds} />
</span>
<${Gt} since=${t.started_at} expected=${t.expected_seconds} />
</span>
`}var jp=e=>i`
<span class="agent-line">
<${Bt} agent=${e} />
${e.simulated&&i`<span class="tag" title="Simulates tests instead of running them">simulated</span>`}
</span>
`,qp=[{name:"name",title:"Agent",main:jp,stacked:!0,cell:e=>i`<span title=${e.name}>${e.name}</span>`},{name:"installed",title:"Build",cell:e=>i`<${Di} agent=${e} />`},{name:"job",title:"Job",cell:e=>i`<${Li} agent=${e} />`}],Fp=({ids:e})=>i`
<${Wr}
id="agents-list"
label="Agents"
className="agents"
columns=${qp}
ids=${e}
kind="agent"
rowOf=${t=>je.row(t)}
hrefOf=${t=>w("agent",{name:t.name})}
rowClass=${t=>`agent-${G(t)}`}
/>
`;var Ii=["done","failed","cancelled","running","waiting"];function Up({group:e}){let t=T(null);return L(()=>{Ii.forEach((o,n)=>t.current.children[n].style.setProperty("flex-grow",e[o]||0))}),i`
<span class="bar" ref=${t} aria-hidden="true">
${Ii.map(o=>i`<i key=${o} class=${`bar-${o}`}></i>`)}
</span>
`}var Bp=re(152),Hp=8,Ni=re(34),Wp=86400,Kp=(e,t,o,n,r)=>t.map(s=>{let a=dt(s,r<60);return r>=Wp||a==="00:00"?_o(s):a});function zp(e,t){if(!t)return Ni;let o=Math.max(...t.map(n=>n.length));return Math.max(Ni,re(o*6.5)+Hp*2)}function Jp({write:e,steps:t,bare:o,axis:n}){let r=()=>st("ink-2"),s={stroke:()=>st("rule"),width:1},a={stroke:r,font:Dr(11),ticks:{show:!1}};return[{...a,values:o?(l,c)=>c.map(()=>""):Kp,grid:n?s:{show:!1},size:o?0:re(24),gap:4,space:re(76)},{...a,values:(l,c)=>c.map(e),grid:s,size:n??zp,gap:6,space:re(n?20:32),...t?{incrs:t}:{}}]}var Vp=({data:e},t)=>e[t].flatMap((o,n,r)=>o!=null&&r[n-1]==null&&r[n+1]==null?[n]:[]),Gp=({name:e,tone:t,kind:o},n)=>({label:e,stroke:()=>st(t),fill:o==="bars"?()=>st(t):void 0,width:o==="bars"?0:2,dash:o==="dashed"?[4,3]:void 0,paths:o==="bars"?n:void 0,points:{show:!1,size:6,fill:()=>st(t),...o==="bars"?{}:{filter:Vp}},spanGaps:!1}),Yp={time:!0,range:e=>[e.data[0][0],e.data[0].at(-1)+(e.data[0][1]-e.data[0][0])]},Qp=(e,t)=>({range:(o,n,r)=>[0,t??Math.max(e,(r??0)*1.08)]});function Xp({series:e,least:t,most:o,height:n,group:r,width:s,onCursor:a,uPlot:l,...c}){let p=l.paths.bars({size:[.82,28],align:1});return{width:s,height:n,padding:[8,16,c.bare?4:0,0],legend:{show:!1},scales:{x:Yp,y:Qp(t,o)},cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1},sync:{key:r??null}},axes:Jp(c),series:[{},...e.map(u=>Gp(u,p))],hooks:{setCursor:[u=>a(u.cursor.idx??null)]}}}function Zp(){let e=ue(null);return O(()=>{let t=()=>import("./uplot.js").then(o=>e.value=o.default,()=>{});return t(),U.onReconnect(()=>e.peek()??t())},[]),e.value}function ji({title:e,data:t,series:o,write:n,summary:r,height:s=Bp,least:a=1,...l}){let c=T(null),p=T(null),u=ue(null),m=W(()=>o,[e]),d=Zp();O(()=>{if(!d)return;let $=new d(Xp({...l,series:m,write:n,least:a,height:s,width:c.current.clientWidth,onCursor:b=>u.value=b,uPlot:d}),t,c.current);p.current=$;let y=new ResizeObserver(([b])=>$.setSize({width:Math.floor(b.contentRect.width),height:s}));return y.observe(c.current),()=>{p.current=null,y.disconnect(),$.destroy()}},[m,d]),O(()=>p.current?.setData(t),[t]);let f=Wo.value;O(()=>p.current?.redraw(!1),[f]);let _=$=>{let y={ArrowLeft:-1,ArrowRight:1}[$.key];if(!y||!p.current)return;$.preventDefault();let b=Math.min(t[0].length-1,Math.max(0,(u.peek()??t[0].length)+y));p.current.setCursor({left:p.current.valToPos(t[0][b],"x"),top:10},!0,!0)},h=()=>p.current?.setCursor({left:-10,top:-10},!0,!0);return i`
<figure class="chart" data-chart=${e}>
<${ef} title=${e} data=${t} series=${o} write=${n} at=${u.value} />
<div
class="chart-box"
ref=${c}
tabindex="0"
role="img"
aria-label=${`${e}. ${r}`}
onKeyDown=${_}
onBlur=${h}
></div>
</figure>
`}function ef({title:e,data:t,series:o,write:n,at:r}){let s=r!==null&&r<t[0].length?r:null,a=(l,c)=>{let p=l.shown?l.shown(s??t[0].length-1):t[c+1][s??t[0].length-1];return p==null?"\u2013":n(p)};return i`
<figcaption class="chart-head">
<strong>${e}</strong>
<span class="chart-time number quiet">
${s===null?"now":te(t[0][s]*1e3)}
</span>
${o.map((l,c)=>i`
<span
key=${l.name}
class=${`chart-key chart-key-${l.tone} ${l.kind==="dashed"?"is-dashed":""}`}
>
<i></i>
${l.name} <span class="number strong">${a(l,c)}</span>
</span>
`)}
</figcaption>
`}var tf=re(84),of=re(64),nf=(e,t,o)=>t.length>1?`${e}, ${o.name}`:e,Kr=(e,t,o,n)=>(t.shown?t.shown(n):e[o+1][n])??null;function rf({label:e,charts:t}){let o=t.flatMap(({title:s,data:a,series:l,write:c})=>l.map((p,u)=>({name:nf(s,l,p),at:m=>Kr(a,p,u,m),text:m=>Kr(a,p,u,m)===null?"\u2013":c(Kr(a,p,u,m))}))),n=t[0].data[0],r=n.map((s,a)=>a).filter(s=>o.some(({at:a})=>a(s)!==null));return i`
<div class="chart-table" role="region" aria-label=${e} tabindex="0">
<table>
<thead>
<tr>
<th scope="col">Time</th>
${o.map(({name:s})=>i`<th key=${s} scope="col">${s}</th>`)}
</tr>
</thead>
<tbody>
${r.reverse().map(s=>i`
<tr key=${n[s]}>
<th scope="row">${te(n[s]*1e3)}</th>
${o.map(({name:a,text:l})=>i`<td key=${a}>${l(s)}</td>`)}
</tr>
`)}
</tbody>
</table>
</div>
`}function sf({label:e,charts:t,stacked:o=!1}){let[n,r]=S(!1),s=V(),a=t.length-1,l=c=>o?{height:tf,axis:of,bare:c<a}:{};return i`
${n?i`<${rf} label=${e} charts=${t} />`:i`
<div class=${`charts ${o?"is-stacked":""}`}>
${t.map((c,p)=>i`<${ji} key=${c.title} group=${s} ...${l(p)} ...${c} />`)}
</div>
`}
<p class="rest">
<button type="button" class="button is-link" onClick=${()=>r(!n)}>
${n?"Show charts":"Show as a table"}
</button>
</p>
`}function qi({label:e,text:t,head:o}){let n=ue("copy"),r=async s=>{let a=s.currentTarget.parentElement.querySelector("code");try{await navigator.clipboard.writeText(t),n.value="copied"}catch{getSelection().selectAllChildren(a),n.value="selected"}setTimeout(()=>n.value="copy",2e3)};return i`
<div class="copy">
${o??i`<span class="copy-label">${e}</span>`}
<pre tabindex="0" aria-label=${e}>
<code>${t}</code>
</pre>
<button type="button" class="button" onClick=${r}>
<${g} name="copy" />
<span aria-live="polite">${n}</span>
</button>
</div>
`}function zr({lines:e}){let[t,o]=S(null),[n,r]=e.find(([a])=>a===t)??e[0],s=i`
<select
class="copy-choice"
aria-label="Command"
value=${n}
onChange=${a=>o(a.currentTarget.value)}
>
${e.map(([a])=>i`<option key=${a} value=${a}>${a}</option>`)}
</select>
`;return i`<${qi} label=${n} text=${r} head=${s} />`}var Jr=I===null?"curl -s":'curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"',af="http://127.0.0.1:3000",Vr=()=>[af,"http://localhost:3000"].includes(location.origin)?"":` --url ${location.origin}`,Gr=j?.startsWith("org:")?j.slice(4):"acme",Yo=e=>/^[\w.-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,Qo=I!==null;var Xo=!Qo||E("invite","host"),Yr=()=>Qo?Xo?i`
<a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
`:null:i`
On a machine with a device or a browser, in the folder of your tests:${" "}
<code>qgagent init</code> writes <code>qgagent.toml</code>, which says what runs; then${" "}
<code>qgagent run --url ${location.origin}</code>
`;var Zo={org_id:Gr,app_version_id:"1.0.0",test:"tests/onboarding.spec.js"},lf=`qgjob submit --org-id ${Yo(Zo.org_id)} --app-version-id ${Zo.app_version_id} --test ${Zo.test}`,cf=`${Jr} ${location.origin}/submit-job -H 'Content-Type: application/json' -d ${Yo(JSON.stringify(Zo))}`,uf=()=>E("submit","job")?i`
<section class="empty" aria-labelledby="empty-title">
<h2 id="empty-title">Submit the first test</h2>
<p>
A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
Paste this into a terminal and watch this page.${" "}
${I!==null&&i`<a href="/install/">Install qgjob</a> first.`}
</p>
<${zr}
lines=${[["Submit a job",`${lf}${Vr()}`],["Submit a job, with curl",cf]]}
/>
${Xo&&i`<h3>Add an agent</h3><p>An agent runs the tests. <${Yr} /></p>`}
</section>
`:i`<p class="nothing">No jobs yet.</p>`;var en=e=>e==null?"\u2013":e<10?_e(e):he(e),Fi=["at","waiting","running","submitted","done","failed","cancelled","installs","installs_avoided","wait_p50","wait_p95"];function pf(e,t){let o=e.at.at(-1)??-1/0,n=t.filter(r=>r.at>o);return n.length>0&&e.at.length>0&&n.length===t.length&&n[0].at-o>2*e.step?null:{step:e.step,...Object.fromEntries(Fi.map(r=>[r,[...e[r],...n.map(s=>s[r])]]))}}var Ui={mean:e=>e.reduce((t,o)=>t+o,0)/e.length,most:e=>Math.max(...e)};function ff(e,{from:t,to:o,count:n,names:r,merge:s="mean"}){let a=(o-t)/n,l=r.map(()=>Array.from({length:n},()=>[]));return e.at.forEach((c,p)=>{let u=Math.floor((c-t)/a);u<0||u>=n||r.forEach((m,d)=>{let f=e[m][p];f!=null&&l[d][u].push(f)})}),{at:Array.from({length:n},(c,p)=>t+p*a),values:Object.fromEntries(r.map((c,p)=>[c,l[p].map(u=>u.length>0?Ui[s](u):null)]))}}function tn(e,t,o){let n=(e.at(-1)?.at??0)-o,r=e.filter(s=>s.at>n&&s[t]!==null).map(s=>s[t]);return r.length>0?Ui.mean(r):null}var mf=(e,t,o)=>Math.round(e.reduce((n,r)=>n+r[t]*o/60,0));var df=({installs:e,install_seconds:t})=>`${k(e)}${t===null?"":`, ${Z(e*t)} (${_e(t)} each)`}`,hf=({installs_avoided:e,saved_seconds:t})=>`${k(e)}${t>0?`, \u2248 ${Z(t)} saved`:""}`;function Qr({installs:e,installs_avoided:t,install_seconds:o,saved_seconds:n}){if(e+t===0)return"";let r=`${k(e)} made${e>0?` in ${_e(o)}`:""}`,s=`${Cn(t/(e+t))} avoided`;return`${r}, ${s}${n>0?`: \u2248 ${Z(n)} saved`:""}`}var _f=({starts_avoided:e})=>e>0?`${F(e,"start")} avoided`:"";var on=K("series",(e,t)=>e.at-t.at);var Xr=[["1h","1 h"],["24h","24 h"],["7d","7 days"]],Zr="24h",nn={"1h":3600,"24h":86400,"7d":604800};function $f(e){let t=e.get("period");return Xr.some(([o])=>o===t)?t:Zr}var es=e=>Xr.find(([t])=>t===e)[1];function ts(e){let t=Fr(e===Zr?null:`totals:${e}`);return(t?t.row(e).value:le.row("overview").value?.totals)??null}var os=100,rn=24;function Bi(e,{floor:t=0}={}){let o=Math.max(...e.filter(a=>a!==null),t+1),n=e.length>1?os/(e.length-1):0,r="",s="M";return e.forEach((a,l)=>{if(a===null){s="M";return}let c=rn-1-(a-t)/(o-t)*(rn-2);r+=`${s}${(l*n).toFixed(1)} ${c.toFixed(1)}`,s="L"}),r}function sn({values:e,tone:t=""}){return e.filter(o=>o!==null).length<2?i`<svg class="spark" aria-hidden="true" viewBox=${`0 0 ${os} ${rn}`}></svg>`:i`
<svg
class=${`spark ${t&&`spark-${t}`}`}
aria-hidden="true"
viewBox=${`0 0 ${os} ${rn}`}
preserveAspectRatio="none"
>
<path class="spark-line" d=${Bi(e)} vector-effect="non-scaling-stroke" />
</svg>
`}var Hi=60,Fe=({name:e,period:t,value:o,icon:n,note:r,loud:s,href:a,trend:l,tone:c,children:p})=>i`
<div class=${`figure ${s?"is-loud":""}`} data-figure=${e.toLowerCase()}>
<dt>
${n&&i`<${g} name=${n} />`}
${a?i`<a href=${a}>${e}</a>`:e}
${t&&i`<small class="figure-period">${t}</small>`}
</dt>
<dd>${o}</dd>
<dd class="figure-note">${r??""}</dd>
${p}
<dd class="figure-spark" aria-hidden="true">${l&&i`<${sn} values=${l} tone=${c} />`}</dd>
</div>
`,Wi=e=>e===null?"":`${k(e<10?Math.round(e*10)/10:Math.round(e))} a minute`;function gf({statuses:e,trend:t}){let o=Pe.filter(r=>e[r]>0),n=o.reduce((r,s)=>r+e[s],0);return i`
<div class="figure" data-figure="agents">
<dt>
<a href=${w("fleet")}>Agents</a>
</dt>
<dd>${k(n)}</dd>
<dd class="figure-note">
${o.length===0?"none connected":""}
${o.map(r=>i`
<a key=${r} class=${`fleet-state on-board-${r}`} href=${w("fleet",{},{state:r})}>
<${g} name=${r} />
${k(e[r])} ${r}
</a>
`)}
</dd>
<dd class="figure-spark" aria-hidden="true">
<${sn} values=${t} tone="go" />
</dd>
</div>
`}function vf({period:e}){let t=ts(e),o=le.row("overview").value,n=Ae(()=>on.ids.value.map(c=>on.row(c).value)).value;if(!o)return i`<dl class="figures"></dl>`;let r=c=>n.map(p=>p[c]),s=c=>w("jobs",{},{status:c}),a=c=>w("jobs",{},{q:`status:${c} age<${e}`}),l=es(e);return i`
<dl class="figures">
<${Fe}
name="Waiting"
icon="pending"
href=${s("pending")}
value=${k(o.waiting)}
trend=${r("waiting")}
/>
<${Fe}
name="Running"
icon="running"
href=${s("running")}
value=${k(o.running)}
trend=${r("running")}
tone="go"
/>
<${Fe}
name="Passed"
icon="done"
period=${l}
href=${a("done")}
value=${k(t?.done)}
note=${Wi(tn(n,"done",Hi))}
trend=${r("done")}
tone="good"
/>
<${Fe}
name="Failed"
icon="failed"
period=${l}
href=${a("failed")}
value=${k(t?.failed)}
loud=${t?.failed>0}
note=${[Wi(tn(n,"failed",Hi)),t?.cancelled?`${k(t.cancelled)} cancelled`:""].filter(Boolean).join(", ")}
trend=${r("failed")}
tone="bad"
/>
<${Fe}
name="Wait p50"
value=${en(o.wait_p50)}
note=${o.wait_p95==null?"no recent jobs":`p95 ${en(o.wait_p95)}`}
trend=${r("wait_p50")}
/>
<${gf}
statuses=${o.statuses??{}}
trend=${n.map(c=>Bo(c.agents??{}).working)}
/>
<${Fe}
name="Installs avoided"
href=${w("timeline",{},{span:nn[e]})}
period=${l}
value=${k(t?.installs_avoided)}
note=${t?Qr(t):""}
trend=${r("installs_avoided")}
tone="yellow"
/>
<${Fe}
name="Starts avoided"
href=${w("timeline",{},{span:nn[e]})}
period=${l}
value=${k(t?.starts_avoided)}
note="of the test runner"
trend=${r("starts_avoided")}
tone="yellow"
/>
</dl>
`}var Et=N(()=>R.value?.query.get("q")??""),ns=N(()=>Et.value.toLowerCase().split(/\s+/).filter(Boolean)),rs=e=>jt({q:e}),bf={group:e=>[e.org_id,e.app_version_id,e.target,ht(e.labels),...e.agents??[]],agent:e=>[e.name,e.host,G(e),...e.targets??[],ht(e.labels),e.job?.org_id,e.job?.app_version_id,e.job?.test,...(e.installed??[]).flatMap(t=>[t.org_id,t.app_version_id])],job:e=>[e.id,e.org_id,e.app_version_id,e.test,e.status,e.phase,e.agent,e.target]},Ki=new WeakMap;function zi(e,t,o){if(o.length===0)return!0;let n=Ki.get(t);return n===void 0&&(n=bf[e](t).join(" ").toLowerCase(),Ki.set(t,n)),o.every(r=>n.includes(r))}var yf=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]);function wf(e,t){let o=[];return N(()=>{let n=e.ids.value;if(ns.value.length===0)return o=n;let r=n.filter(s=>{let a=e.row(s).value;return a!==null&&zi(t,a,ns.value)});return yf(r,o)?o:o=r})}var ss=({id:e,icon:t="search",label:o,placeholder:n=o,text:r,onInput:s})=>i`
<form class="search" role="search" onSubmit=${a=>a.preventDefault()}>
<label for=${e}>
<${g} name=${t} />
<span class="unseen">${o}</span>
</label>
<input
id=${e}
data-search
type="search"
placeholder=${n}
autocomplete="off"
spellcheck=${!1}
value=${r}
onInput=${a=>s(a.currentTarget.value)}
/>
<kbd aria-hidden="true">/</kbd>
</form>
`;var xf=({label:e})=>i`
<${ss}
id="filter"
icon="filter"
label=${e}
placeholder="Filter"
text=${Et.value}
onInput=${rs}
/>
`;var as=({at:e,className:t=""})=>i`
<time class=${`number ${t}`} datetime=${e} title=${On(e)}>${te(e)}</time>
`;function kf({job:e}){return e.finished_at&&e.started_at?i`<span class="number">${_e(ee(e.finished_at)-ee(e.started_at))}</span>`:e.status==="running"?e.started_at&&i`<${at} since=${e.started_at} />`:e.status==="pending"?i`<span class="quiet">waiting <${it} since=${e.created_at} /></span>`:""}var Sf=e=>i`
${e.attempts>1&&i`<span class="tag">attempt ${k(e.attempts)}</span>`}
${e.flaky&&i`<span class="tag" title="Passed after a failed attempt">flaky</span>`}
${e.simulated&&i`<span class="tag" title="run by a simulated agent">simulated</span>`}
`,Tf=({job:e})=>i`
<a class="suite" tabindex="-1" href=${w("batch",{id:e.batch_id})}>${e.batch.suite||"batch"}</a>
${e.batch.branch&&i`<span class="quiet suite-branch" title=${e.batch.branch}>${e.batch.branch}</span>`}
`;function Ji({job:e}){let t=e.status==="pending"&&e.explanation?.text,o=t||e.cause||e.reason;return o&&i`<span class=${t?"clamp":"clamp cause"} title=${o}>${o}</span>`}function Ef({job:e}){let t=e.status==="pending"?e.explanation?.eta_seconds:null;if(t==null&&e.status==="pending"&&e.explanation?.hold)return i`<span class="quiet" title="Not before it is released">held</span>`;if(t==null)return null;let o=t<1?"now":he(t);return e.explanation.eta_guessed?i`<span class="number" title="A guess: nothing like it has run">${o}?</span>`:i`<span class="number">${o}</span>`}var Vi=[{name:"status",title:"Status",cell:e=>i`<${nr} job=${e} />`},{name:"test",title:"Test",main:Sf,cell:e=>i`<${lt} test=${e.test} />`},{name:"build",title:"Build",cell:e=>i`<${Se} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"suite",title:"Suite",cell:e=>e.batch&&i`<${Tf} job=${e} />`},{name:"why",title:"Why",cell:e=>i`<${Ji} job=${e} />`},{name:"agent",title:"Agent",label:"agent",cell:e=>e.agent??""},{name:"eta",title:"ETA",label:"expected",numeric:!0,cell:e=>i`<${Ef} job=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>i`<${kf} job=${e} />`},{name:"at",title:"Submitted",label:"submitted",numeric:!0,cell:e=>i`<${as} className="quiet" at=${e.created_at} />`}],Of={kind:"job",columns:Vi,hrefOf:e=>w("job",{id:e.id}),rowClass:e=>`job-${e.status}`,failed:e=>e.status==="failed"};var Mf=({children:e})=>i`
<p class="banner" data-simulated>
<${g} name="stale" />
<span><strong>Simulated.</strong> ${e}</span>
</p>
`;function Cf(e){let t=ue(null),o=T(new Set),n=a=>()=>{o.current.add(a),t.value??=e.peek()},r=a=>l=>{a==="focus"&&l.currentTarget.contains(l.relatedTarget)||(o.current.delete(a),o.current.size===0&&(t.value=null))};xn(()=>{Et.value,t.value=null});let s=t.value&&new Set(t.value);return{ids:t.value??e.value,waiting:s?e.value.filter(a=>!s.has(a)).length:0,show:()=>t.value=e.peek(),over:{onPointerEnter:n("pointer"),onPointerLeave:r("pointer"),onFocusIn:n("focus"),onFocusOut:r("focus")}}}var Af=K("events",(e,t)=>e.at<t.at?1:e.at>t.at?-1:e.id<t.id?1:-1);var an=e=>e.waiting+e.running>0,Rf=["no_agent","agents_paused","build_held"],Gi=e=>Rf.includes(e?.reason??""),Pf=e=>e.running===0&&Gi(e.explanation);function Df(e,t){return an(e)!==an(t)?an(e)?-1:1:(e.position??1/0)-(t.position??1/0)||(e.id<t.id?-1:1)}var Lf=K("groups",Df);var Yi=e=>Date.parse(e.started_at??e.created_at),If=K("jobs",(e,t)=>Yi(t)-Yi(e)||(e.id<t.id?1:-1));function Nf(e,t){return e.status==="pending"&&e.attempts===t?.attempts&&e.priority===t.priority&&e.explanation===void 0&&t.explanation?{...e,explanation:t.explanation}:e}export{dr as m0_0,Le as m0_1,ru as m0_10,$r as m0_11,Do as m0_12,hr as m0_13,ou as m0_14,tu as m0_15,_r as m0_2,Zc as m0_3,gr as m0_4,nu as m0_5,Yc as m0_6,vr as m0_7,Xc as m0_8,eu as m0_9,jr as m100_0,Pr as m102_0,Jo as m103_0,kp as m103_1,Gt as m104_0,st as m10_0,Dr as m10_1,Wo as m10_2,bp as m111_0,Ir as m111_1,Eo as m115_0,Mf as m122_0,it as m123_0,sn as m125_0,Bi as m125_1,$c as m128_0,et as m128_1,Xn as m128_2,Bt as m129_0,nr as m129_1,tt as m129_2,Wr as m130_0,lt as m135_0,ss as m136_0,as as m138_0,U as m153_0,Fi as m158_0,ff as m158_1,pf as m158_2,tn as m158_3,mf as m158_4,en as m158_5,Et as m159_0,wf as m159_1,rs as m159_2,ns as m159_3,zi as m159_4,Fp as m15_0,Di as m15_1,Li as m15_2,Jt as m160_0,fi as m160_1,ju as m160_2,pi as m160_3,qu as m160_4,Bo as m160_5,En as m165_0,Mn as m165_1,_e as m165_10,he as m165_11,ee as m165_12,Dt as m165_13,Rl as m165_14,Dl as m165_15,Pl as m165_16,te as m165_17,dt as m165_2,F as m165_3,_o as m165_4,Z as m165_5,On as m165_6,ht as m165_7,k as m165_8,Cn as m165_9,Cf as m167_0,fe as m171_0,Zn as m171_1,Br as m172_0,Mp as m172_1,Ur as m172_2,Cp as m172_3,Ap as m172_4,Fr as m172_5,i as m174_0,Ar as m175_0,yt as m189_0,De as m189_1,ot as m189_2,pr as m189_3,nt as m189_4,fr as m189_5,Hc as m189_6,hi as m1_0,Cr as m1_1,rt as m201_0,Hn as m204_0,Fn as m204_1,Bn as m204_2,I as m204_3,go as m204_4,Un as m204_5,Re as m204_6,ie as m204_7,Gl as m204_8,_t as m207_0,Nn as m207_1,Ge as m207_2,ke as m207_3,jn as m207_4,Vl as m207_5,E as m212_0,Wn as m212_1,Q as m213_0,pa as m213_1,Yn as m213_2,Jn as m213_3,vt as m213_4,jt as m213_5,Qn as m213_6,w as m213_7,R as m213_8,It as m213_9,Fc as m215_0,Kt as m215_1,ir as m215_2,zt as m215_3,lr as m215_4,Ht as m215_5,Wt as m215_6,hf as m216_0,df as m216_1,Qr as m216_2,_f as m216_3,Dn as m217_0,j as m217_1,Pn as m217_2,Y as m217_3,Ve as m217_4,Up as m21_0,xt as m233_0,No as m233_1,Tr as m233_2,jo as m233_3,Er as m233_4,du as m233_5,_u as m235_0,hu as m235_1,kt as m235_2,$u as m235_3,gu as m235_4,Ya as m235_5,Ga as m235_6,pe as m240_0,je as m241_0,Oi as m241_1,zo as m241_2,Af as m243_0,Lf as m244_0,Pf as m244_1,an as m244_2,Gi as m244_3,If as m245_0,Nf as m245_1,le as m246_0,Kn as m248_0,K as m248_1,Lt as m248_2,on as m249_0,Jr as m255_0,Qo as m255_1,Gr as m255_2,Yo as m255_3,Vr as m255_4,re as m257_0,Fo as m258_0,Ie as m258_1,St as m258_2,Yt as m259_0,Xe as m266_0,yo as m266_1,gt as m266_2,Qe as m266_3,Zr as m267_0,Xr as m267_1,nn as m267_2,es as m267_3,$f as m267_4,ts as m267_5,pl as m271_0,fl as m271_1,T as m271_10,S as m271_11,ml as m271_2,O as m271_3,dl as m271_4,V as m271_5,ul as m271_6,L as m271_7,W as m271_8,As as m271_9,q as m273_0,mo as m273_1,ue as m273_10,xn as m273_11,me as m273_2,N as m273_3,qs as m273_4,B as m273_5,v as m273_6,ye as m273_7,Ae as m273_8,Ol as m273_9,Ke as m274_0,Ce as m274_1,x as m274_10,lo as m274_11,gs as m274_12,Xi as m274_2,il as m274_3,ct as m274_4,cl as m274_5,Zi as m274_6,ct as m274_7,al as m274_8,so as m274_9,sf as m32_0,zr as m36_0,qi as m36_1,z as m39_0,or as m3_0,Pe as m3_1,G as m3_2,at as m43_0,uf as m44_0,xe as m4_0,Gs as m4_1,oe as m4_2,Ys as m4_3,H as m4_4,Fe as m51_0,vf as m51_1,xf as m53_0,Yr as m54_0,Xo as m54_1,Se as m55_0,ya as m55_1,Or as m5_0,Ne as m5_1,li as m5_2,ii as m5_3,Lu as m5_4,ci as m5_5,Sp as m60_0,Nr as m60_1,Ep as m62_0,Vo as m62_1,Pi as m62_2,Ai as m62_3,Ri as m62_4,bc as m64_0,To as m64_1,yc as m64_2,vc as m64_3,Ft as m64_4,g as m71_0,Vi as m73_0,Of as m73_1,Ji as m73_2,Oo as m7_0,Mo as m7_1,tr as m7_2,Ec as m7_3,wt as m89_0,mp as m8_0,_p as m8_1,dp as m8_2,hp as m8_3,Rr as m94_0,Lr as m96_0,de as m9_0,we as m9_1,kn as m9_2,Sn as m9_3};
