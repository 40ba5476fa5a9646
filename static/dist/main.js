var Os=e=>t=>{var o=e[t];if(o)return o();throw new Error("Module not found in bundle: "+t)};var O,Cs,$o,Pe,yn,mo,As,fo,Rs,kn,wn,Ps,Pt=Symbol.for("pv"),ho={},_o=[],El=/^m(i|n|o|s|text|space)$/,go=Array.isArray,vo=_o.slice,Le=Object.assign;function Ke(e){e&&e.parentNode&&e.remove()}function dt(e,t,o){var n,r,s,a={},i=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return i>2&&(a.children=i>3?vo.call(arguments,2):o),ze(e,a,n,r,null)}function Ol(e,t,o){var n,r,s,a=Le({},e.props),i=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e.type!="function"?r=t[s]:a[s]=t[s];return i>2&&(a.children=i>3?vo.call(arguments,2):o),ze(e.type,a,n!==void 0?n:e.key,r!==void 0?r:e.ref,null)}function ze(e,t,o,n,r){var s={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Pt,__v:r||++Cs,__i:-1,__u:0};return!r&&O.vnode&&O.vnode(s),s}function Ml(){return{current:null}}function Ie(e){return e.children}function Je(e,t){this.props=e,this.context=t,this.__g=0}function De(e,t){if(t==null)return e.__&&De(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:De(e)}function Cl(e){var t,o=e.__v,n=o.__e,r=[],s=[],a=e.__P;a&&((t=Le({constructor:Pt},o)).__v=o.__v+1,O.vnode&&O.vnode(t),Sn(a,t,o,e.__n,a.namespaceURI,32&o.__u?[n]:null,r,n||De(o),32&o.__u,s),t.__v=o.__v,t.__.__k[t.__i]=t,Fs(r,t,s),o.__=o.__e=null,t.__e!=n&&Ls(t))}function Ls(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ls(e)}function xn(e){(8&e.__g||(e.__g|=8,Pe.push(e),mo++))&&yn==O.debounceRendering||((yn=O.debounceRendering)||queueMicrotask)(Ds)}function Ds(){try{for(var e,t=1;Pe.length;)Pe.length>t&&Pe.sort(As),e=Pe.shift(),t=Pe.length,8&e.__g&&Cl(e)}finally{(mo=Pe.length)&&(yn||queueMicrotask)(Ds)}}function Is(e,t,o,n,r,s,a,i,c,f,u){var m,d,p,_,E,v,b=n.__k||_o,h=t.length;for(c=Al(o,t,b,c,h),m=0;m<h;m++)(p=o.__k[m])!=null&&(d=~p.__i&&b[p.__i]||ho,p.__i=m,v=Sn(e,p,d,r,s,a,i,c,f,u),_=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.ref&&Tn(d.ref,null,p,d),p.ref&&u.push(p.ref,p.__c||_,p)),E=E||_,4&p.__u?(c=Ns(p,c,e,!d.__v),d.__e&&(d.__e=null)):typeof p.type=="function"&&v!==void 0?c=v:_&&(c=_.nextSibling),p.__u&=-21);return o.__e=E,c}function Al(e,t,o,n,r){var s,a,i,c,f,u,m,d,p,_=o.length,E=_,v=0,b=0,h=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=h[s]=ze(null,a):go(a)?a=h[s]=ze(Ie,{children:a}):a.constructor===Pt&&a.__b?a=h[s]=ze(a.type,a.props,a.key,a.ref,a.__v):h[s]=a,c=s+v,a.__=e,a.__b=e.__b+1,i=null,~(f=a.__i=Rl(a,o,c,E))&&(E--,(i=o[f])&&(i.__u|=2)),i&&i.__v?(a.__u|=16,f==c-1?v--:f==c+1?v++:f!=c&&(f>c?v--:v++,b=1)):(~f||(r>_?v--:r<_&&v++),typeof a.type!="function"&&(a.__u|=4))):h[s]=null;if(b){for(u=[],m=[],s=0;s<r;s++)if((a=h[s])&&16&a.__u){for(v=0,d=u.length;v<d;)u[p=v+d>>1]<a.__i?v=p+1:d=p;u[v]=a.__i,m[s]=v+1}for(v=u.length;s--;)m[s]&&(m[s]==v?v--:h[s].__u|=4)}if(E)for(s=0;s<_;s++)!(i=o[s])||2&i.__u||(i.__e==n&&(n=De(i)),En(i,i));return n}function Ns(e,t,o,n){var r,s,a,i;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Ns(r[s],t,o,!1));return t}for(t&&!t.parentNode&&(t=De(e))&&!t.parentNode&&(t=null),a=e.__e,i=t;i&&i.nodeType==8;)i=i.nextSibling;for(a!=i&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,t):o.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function js(e,t){return t=t||[],e!=null&&typeof e!="boolean"&&(go(e)?e.some(function(o){js(o,t)}):t.push(e)),t}function Rl(e,t,o,n){var r,s=e.key,a=e.type,i=t[o],c=i&&!(2&i.__u);if(i===null&&s==null||c&&s==i.key&&a==i.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((i=t[r])&&!(2&i.__u)&&s==i.key&&a==i.type)return r;for(r=o+1;r<t.length;r++)if((i=t[r])&&!(2&i.__u)&&s==i.key&&a==i.type)return r}return-1}function Ms(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function uo(e,t,o,n,r){var s,a;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||Ms(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||Ms(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(a=wn[t]||(wn[t]=Pl(t)),(e.__a||(e.__a={}))[t]=kn,s=t!=(t=t.replace(Rs,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function Pl(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[fo]==null)t[fo]=kn++;else if(t[fo]<this.__a[e])return;return o(O.event?O.event(t):t)}}}function Sn(e,t,o,n,r,s,a,i,c,f){var u,m,d,p,_,E,v,b,h,S,w,_e,mt,Ae,He,Es,Re,We,xe=t.type;if(t.constructor!==Pt)return null;128&o.__u&&(c=32&o.__u,u=o.__c.__z)&&(t.__u|=c,m=s=[],u.nodeType==8?i=po(u,s):s.push(u),i=s[0]||i),(u=O.__b)&&u(t);e:if(typeof xe=="function"){d=a.length;try{if(b=t.props,h=(u=xe.prototype)&&u.render,S=(u=xe.contextType)&&n[u.__c],w=u?S?S.props.value:u.__:n,(p=o.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(h?t.__c=p=new xe(b,w):(t.__c=p=new Je(b,w),p.constructor=xe,p.render=Dl),S&&S.sub(p),p.state||(p.state={}),p.__n=n,p.__g|=8,p.__h=[],p.__k=[]),h&&(p.__s||(p.__s=p.state),xe.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Le({},p.__s)),Le(p.__s,xe.getDerivedStateFromProps(b,p.__s)))),_=p.props,E=p.state,p.__v=t,o.__c){if(b!==_&&h&&!xe.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(b,w),t.__v==o.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(b,p.__s,w)===!1){t.__v!=o.__v&&(p.props=b,p.state=p.__s,p.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(se){se&&(se.__=t)}),_o.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&a.push(p),i=De(o);break e}p.componentWillUpdate&&p.componentWillUpdate(b,p.__s,w),h&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(_,E,v)})}else h&&!xe.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),h&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=w,p.props=b,p.__P=e,p.__g&=-5,_e=O.__r,mt=h?25:0;do p.__g&=-9,_e&&_e(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++mt<25);h&&(_o.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(n=Le({},n,p.getChildContext())),h&&o.__c&&p.getSnapshotBeforeUpdate&&(v=p.getSnapshotBeforeUpdate(_,E)),Ae=u&&u.type===Ie&&u.key==null?u.props.children:u,b.__P&&(u=i,r=(e=b.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=e&&(o.__k.some(function(se){se&&En(se,se)}),o.__k=null),i=o.__k?De(o,0):null),i=Is(e,go(Ae)?Ae:[Ae],t,o,n,r,s,a,i,c,f),b.__P&&(t.__e=null,i=u),t.__u&=-161,m&&m.some(Ke),p.__h.length&&a.push(p),1&p.__g&&(p.__g&=-4)}catch(se){if(a.length=d,t.__v=null,c||s)if(se&&se.then){if(t.__u|=128|c,s){for(~(Re=s.indexOf(i||void 0))||(Re=s.length);(We=s[Re-1])&&We.nodeType==8;)Re--;for(;Re<s.length;Re++)if(We=s[Re])if(s[Re]=null,He){if(We==Es)break}else{if(We.nodeType!=8)break;We.data.startsWith("$s")&&(Es=po(He=We))}}if(!He){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;He=i}(u=po(He=t.__c.__z||(t.__c.__z=He)))?(t.__e=He,i=u):t.__e=i,i=i&&i.nextSibling}else s&&s.some(Ke);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),se&&se.then||qs(t),O.__e(se,t,o)}}else i=t.__e=Ll(o.__e,t,o,n,r,s,a,c,f,e);return(u=O.diffed)&&u(t),i}function po(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function qs(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(qs))}function Fs(e,t,o){for(var n=0;n<o.length;)Tn(o[n++],o[n++],o[n++]);O.__c&&O.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){O.__e(s,r.__v)}})}function Ll(e,t,o,n,r,s,a,i,c,f){var u,m,d,p,_,E,v,b,h=o.props||ho,S=t.props,w=t.type;if(w=="svg"?r="http://www.w3.org/2000/svg":w=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((_=s[u])&&(w?_.localName==w:_.nodeType==3)){e=_,s[u]=null;break}}if(!e){if(b=f.ownerDocument||document,!w)return b.createTextNode(S);e=b.createElementNS(r,w,S.is?S:f),i&&(O.__m&&O.__m(t,s),i=!1),s=null}if(w){if(f=w=="template"&&e.content||e,s=w=="textarea"&&S.defaultValue!=null?null:s&&vo.call(f.childNodes),!i&&s)for(h={},u=0;u<e.attributes.length;u++)h[(_=e.attributes[u]).name]=_.value;for(u in h)_=h[u],u=="dangerouslySetInnerHTML"?d=_:u=="children"||u in S||u=="value"&&"defaultValue"in S||u=="checked"&&"defaultChecked"in S||uo(e,u,null,_,r);for(u in S)_=S[u],u=="children"?p=_:u=="dangerouslySetInnerHTML"?m=_:u=="value"?E=_:u=="checked"?v=_:i&&typeof _!="function"||h[u]===_||uo(e,u,_,h[u],r);m?(i||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(d&&(e.textContent=""),(w=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&El.test(w))&&(r="http://www.w3.org/1999/xhtml"),Is(f,go(p)?p:[p],t,o,n,r,s,a,s?s[0]:o.__k&&De(o,0),i,c),s&&s.some(Ke)),i&&w!="textarea"||(u="value",w=="progress"&&E==null?e.removeAttribute(u):E==null||E===e[u]&&(w!="progress"||E)||uo(e,u,E,h[u],r),u="checked",v!=null&&v!=e[u]&&uo(e,u,v,h[u],r))}else h===S||i&&e.data==S||(e.data=S);return e}function Tn(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){O.__e(r,o)}}function En(e,t,o){var n,r,s,a;if(O.unmount&&O.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||Tn(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(i){O.__e(i,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&En(n[a],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=po(n,s=[]))&&(n==e.__e&&s.some(Ke),Ke(r),Ke(n)),o||Ke(e.__e),e.__e=e.__c=e.__=null}function Dl(e,t,o){return this.constructor(e,o)}function bo(e,t){var o,n,r,s;O.__&&O.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=ze(Ie,{children:[e]}),r=[],s=[],Sn(t,t.__k,n||ho,ho,t.namespaceURI,n?null:t.firstChild?vo.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,s),Fs(r,t.__k,s),t.__k.props.children=null}function Il(e,t){e&&typeof e=="object"&&(e.__u|=32),bo(e,t)}function Nl(e){function t(o){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&n.forEach(function(a){a.__g|=4,xn(a)})},this.sub=function(s){n.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){n.delete(s),a&&a.call(s)}}),o.children}return t.__c="__cC"+Ps++,t.__=e,t.Provider=(t.Consumer=function(o,n){return o.children(n)}).contextType=t,t}function jl(e){return e.children}function ql(e,t){return ze(jl,{__P:t,children:e})}O={__e:function(e,t,o,n){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(i){e=i}}throw mo=0,e}},Cs=0,$o=function(e){return e!=null&&e.constructor===Pt},Je.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=Le({},this.state)),typeof e=="function"&&(e=e(Le({},o),this.props)),e&&(Le(o,e),this.__v&&(t&&this.__k.push(t),xn(this)))},Je.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),xn(this))},Je.prototype.render=Ie,Pe=[],mo=0,As=function(e,t){return e.__v.__b-t.__v.__b},fo=Symbol(),Rs=/(PointerCapture)$|Capture$/i,kn=0,wn={},Ps=0;var ke,R,On,Us,Mn=Object.is,ht=0,Qs=[],Cn=[],N=O,Bs=N.__b,Hs=N.__r,Ws=N.diffed,Ks=N.__c,zs=N.unmount,Js=N.__;function Ve(e,t){N.__h&&N.__h(R,e,ht||t),ht=0;var o=R.__H||(R.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function T(e){return ht=1,Ys(Xs,e)}function Ys(e,t,o){var n=Ve(ke++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):Xs(void 0,t),function(s){var a=(n.__N||n.__)[0],i=n.t(a,s);Mn(a,i)||(n.__N=[i,n.__[1]],n.__c.setState({}))}],n.__c=R,!R.__f)){R.__f=!0;var r=R.shouldComponentUpdate;R.shouldComponentUpdate=function(s,a,i){var c=this.__H;if(!c)return!0;var f=!1,u=this.props!=s;if(c.__.some(function(d){d.__N&&(f=!0,Mn(d.__[0],d.__N[0])||(u=!0))}),r){var m=r.call(this,s,a,i);return f?m||u:m}return!f||u}}return n.__}function C(e,t){var o=Ve(ke++,3);!N.__s&&Rn(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,R.__H.__h.push(o))}function P(e,t){var o=Ve(ke++,4);!N.__s&&Rn(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,R.__h.push(o))}function M(e){return ht=5,F(function(){return{current:e}},[])}function Fl(e,t,o){ht=6,P(function(){if(typeof e=="function"){var n=e(t());return function(){e(null),typeof n=="function"&&n()}}if(e)return e.current=t(),function(){return e.current=null}},o==null?o:o.concat(e))}function F(e,t){var o=Ve(ke++,7);return Rn(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function Ul(e,t){return ht=8,F(function(){return e},t)}function Bl(e){var t=R.context[e.__c],o=Ve(ke++,9);return o.c=e,t?(o.__==null&&(o.__=!0,t.sub(R)),t.props.value):e.__}function Hl(e,t){N.useDebugValue&&N.useDebugValue(t?t(e):e)}function Wl(e){var t=Ve(ke++,10),o=T();return t.__=e,R.componentDidCatch||(R.componentDidCatch=function(n,r){t.__&&t.__(n,r),o[1](n)}),[o[0],function(){return o[1]()}]}function G(){var e=Ve(ke++,11);if(!e.__){for(var t=R.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function Kl(){var e;do{for(;e=Cn.shift();)try{Lt(e)}catch(o){N.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=Qs.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Lt),t.__h.some(An),t.__h=[]}catch(o){t.__h=[],N.__e(o,e.__v)}}}while(Cn.length)}N.__b=function(e){R=null,Bs&&Bs(e)},N.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Js&&Js(e,t)},N.__r=function(e){Hs&&Hs(e),ke=0;var t=(R=e.__c).__H;t&&(On==R?R.__h=[]:(t.__h.some(Lt),t.__h.some(An),ke=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),On=R},N.diffed=function(e){Ws&&Ws(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Gs(Qs.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),On=R=null},N.__c=function(e,t){t.some(function(o){try{o.__h.some(Lt),o.__h=o.__h.filter(function(n){return!n.__||An(n)})}catch(n){o.__h=[function(){throw n}]}}),Ks&&Ks(e,t)},N.unmount=function(e){zs&&zs(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Gs(Cn.push(r))}else Lt(r)}catch(s){t=s}}),n.__H=void 0,t&&N.__e(t,n.__v))};var Vs=typeof requestAnimationFrame=="function";function zl(e){var t,o=function(){clearTimeout(n),Vs&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);Vs&&(t=requestAnimationFrame(o))}function Gs(e){e!=1&&Us==N.requestAnimationFrame||((Us=N.requestAnimationFrame)||zl)(Kl)}function Lt(e){var t=R,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),R=t}function An(e){var t=R;e.__c=e.__(),R=t}function Rn(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!Mn(o,e[n])})}function Xs(e,t){return typeof t=="function"?t(e):t}var Jl=Symbol.for("preact-signals");function ko(){if(Se>1)Se--;else{var e,t=!1;for((function(){var r=wo;for(wo=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();Dt!==void 0;){var o=Dt;for(Dt=void 0,yo++;o!==void 0;){var n=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&ea(o))try{o.c()}catch(r){t||(e=r,t=!0)}o=n}}if(yo=0,Se--,t)throw e}}function ae(e){if(Se>0)return e();Pn=++Vl,Se++;try{return e()}finally{ko()}}var ee,L=void 0;function Te(e){var t=L,o=ee;L=void 0,ee=void 0;try{return e()}finally{L=t,ee=o}}var Dt=void 0,Se=0,yo=0,Vl=0,Pn=0,wo=void 0,xo=0;function Zs(e){if(L!==void 0){var t=e.n;if(t===void 0||t.t!==L)return t={i:0,S:e,p:L.s,n:void 0,t:L,e:void 0,x:void 0,r:t},L.s!==void 0&&(L.s.n=t),L.s=t,e.n=t,32&L.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=L.s,t.n=void 0,L.s.n=t,L.s=t),t}}function H(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}H.prototype.brand=Jl;H.prototype.h=function(){return!0};H.prototype.S=function(e){var t=this,o=this.t;o!==e&&e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:Te(function(){var n;(n=t.W)==null||n.call(t)}))};H.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.e,n=e.x;o!==void 0&&(o.x=n,e.e=void 0),n!==void 0&&(n.e=o,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Te(function(){var r;(r=t.Z)==null||r.call(t)}))}};H.prototype.subscribe=function(e){var t=this;return z(function(){var o=t.value;Te(function(){return e(o)})},{name:"sub"})};H.prototype.valueOf=function(){return this.value};H.prototype.toString=function(){return this.value+""};H.prototype.toJSON=function(){return this.value};H.prototype.peek=function(){var e=this;return Te(function(){return e.value})};Object.defineProperty(H.prototype,"value",{get:function(){var e=Zs(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(yo>100)throw new Error("Cycle detected");(function(o){Se!==0&&yo===0&&o.l!==Pn&&(o.l=Pn,wo={S:o,v:o.v,i:o.i,o:wo})})(this),this.v=e,this.i++,xo++,Se++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ko()}}}});function $(e,t){return new H(e,t)}function ea(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function ta(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function oa(e){for(var t=e.s,o=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}e.s=o}function Ge(e,t){H.call(this,void 0,t),this.x=e,this.s=void 0,this.g=xo-1,this.f=4}Ge.prototype=new H;Ge.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===xo))return!0;if(this.g=xo,this.f|=1,this.i>0&&!ea(this))return this.f&=-2,!0;var e=L;try{ta(this),L=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return L=e,oa(this),this.f&=-2,!0};Ge.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}H.prototype.S.call(this,e)};Ge.prototype.U=function(e){if(this.t!==void 0&&(H.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ge.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ge.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Zs(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function A(e,t){return new Ge(e,t)}function na(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Se++;var o=L;L=void 0;try{t()}catch(n){throw e.f&=-2,e.f|=8,Ln(e),n}finally{L=o,ko()}}}function Ln(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,na(e)}function Gl(e){if(L!==this)throw new Error("Out-of-order effect");oa(this),L=e,this.f&=-2;try{8&this.f&&Ln(this)}finally{ko()}}function _t(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ee&&ee.push(this)}_t.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};_t.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,na(this),ta(this),Se++;var e=L;return L=this,Gl.bind(this,e)};_t.prototype.N=function(){2&this.f||(this.f|=2,this.u=Dt,Dt=this)};_t.prototype.d=function(){this.f|=8,1&this.f||Ln(this)};_t.prototype.dispose=function(){this.d()};function z(e,t){var o=new _t(e,t);try{o.c()}catch(r){throw o.d(),r}var n=o.d.bind(o);return n[Symbol.dispose]=n,n}function So(e){return function(){var t=arguments,o=this;return ae(function(){return Te(function(){return e.apply(o,[].slice.call(t))})})}}function Ql(){var e=ee;return ee=[],function(){var t=ee;return ee&&e&&(e=e.concat(ee)),ee=e,t}}var ra=function(e,t){t.push(e);for(var o=Object.prototype.toString.call(e)==="[object Object]",n=Object.create(null),r=e;r&&r!==Object.prototype;r=o&&Object.getPrototypeOf(r)){var s=Object.getOwnPropertyDescriptors(r);for(var a in s)if(!n[a]){n[a]=!0;var i=s[a].value;typeof i=="function"?a!=="constructor"&&(e[a]=So(i)):r===e&&typeof i=="object"&&i!==null&&!("brand"in i)&&t.indexOf(i)<0&&ra(i,t)}}};function sa(e){return function(){var t,o,n=Ql();try{o=e.apply(void 0,[].slice.call(arguments))}catch(s){var r=ee;if(ee=void 0,r)try{ae(function(){for(var a=0;a<r.length;a++)try{r[a].dispose()}catch{}})}catch{}throw s}finally{t=n()}return ra(o,[]),o[Symbol.dispose]=So(function(){if(t)for(var s=0;s<t.length;s++)t[s].dispose();t=void 0}),o}}var Dn,$t,To,Yl=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,aa=[],ia=[];z(function(){Dn=this.N})();function gt(e,t){O[e]=t.bind(null,O[e]||function(){})}function It(e){if(To){var t=To;To=void 0,t()}To=e&&e.S()}function la(e){var t=this,o=e.data,n=$e(o);n.name="ReactiveDom",n.value=o;var r=F(function(){for(var i=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var f=A(function(){var p=n.value.value;return p===0?0:p===!0?"":p||""}),u=A(function(){return!Array.isArray(f.value)&&!$o(f.value)}),m=z(function(){if(this.N=ca,u.value){var p=f.value;i.__v&&i.__v.__e&&i.__v.__e.nodeType===3&&(i.__v.__e.data=p)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[u,f]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}la.displayName="ReactiveTextNode";Object.defineProperties(H.prototype,{constructor:{configurable:!0,value:dt(Ie,null).constructor},type:{configurable:!0,value:la},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});gt("__b",function(e,t){if(It(),$t=void 0,typeof t.type=="string"){var o,n=t.props;for(var r in n)if(r!=="children"){var s=n[r];s instanceof H&&(o||(t.__np=o={}),o[r]=s,n[r]=s.peek())}}e(t)});gt("__r",function(e,t){if(e(t),t.type!==Ie){It();var o,n=t.__c;n&&(n.__$f&=-2,(o=n.__$u)===void 0&&(n.__$u=o=(function(r,s){var a;return z(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;Yl&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),$t=n,It(o)}});gt("__e",function(e,t,o,n){It(),$t=void 0,e(t,o,n)});gt("diffed",function(e,t){It(),$t=void 0;var o;if(typeof t.type=="string"&&(o=t.__e)){var n=t.__np,r=t.props,s=o.U;if(s)for(var a in s){var i=s[a];i===void 0||n&&a in n||(i.d(),s[a]=void 0)}if(n){s||(s={},o.U=s);for(var c in n){var f=s[c],u=n[c];f===void 0?(f=Xl(o,c,u,r),s[c]=f):f.o(u,r)}}}e(t)});function Xl(e,t,o,n){var r=t in e&&e.ownerSVGElement===void 0,s=$(o);return{o:function(a,i){s.value=a,n=i},d:z(function(){this.N=ca;var a=s.value.value;n[t]!==a&&(n[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}gt("unmount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var n=o.U;if(n){o.U=void 0;for(var r in n){var s=n[r];s&&s.d()}}}var a=t.__np;if(a){var i=t.props;for(var c in a)i[c]=a[c]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var u=f.__$u;u&&(f.__$u=void 0,u.d())}}e(t)});gt("__h",function(e,t,o,n){n<3&&(t.__$f|=2),e(t,o,n)});Je.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,n=o&&o.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(n||s||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var i in this.props)if(!(i in e))return!0;return!1};function $e(e,t){return F(function(){return $(e,t)},[])}function Ne(e,t){var o=M(e);return o.current=e,$t.__$f|=4,F(function(){return A(function(){return o.current()},t)},[])}var Zl=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(o),cancelAnimationFrame(n),e()},o=setTimeout(t,35),n=requestAnimationFrame(t)},ec=function(e){queueMicrotask(function(){queueMicrotask(e)})};function tc(){ae(function(){for(var e;e=aa.shift();)Dn.call(e)})}function oc(){aa.push(this)===1&&(O.requestAnimationFrame||Zl)(tc)}function nc(){ae(function(){for(var e;e=ia.shift();)Dn.call(e)})}function ca(){ia.push(this)===1&&(O.requestAnimationFrame||ec)(nc)}function In(e,t){var o=M(e);o.current=e;var n=$t;C(function(){return z(function(){if(this.N=oc,!(n&&8&n.__$f))return o.current()},t)},[])}function rc(e){var t=F(function(){return e()},[]);return C(function(){return t[Symbol.dispose]},[t]),t}var fa=0,ge=$(Date.now()/1e3);function Nn(e){fa=e*1e3-Date.now()}var pe=()=>(Date.now()+fa)/1e3;function ua(){ge.value=pe()}function jn(){setInterval(()=>document.hidden||ua(),1e3),document.addEventListener("visibilitychange",ua)}function sc(e){if(e())return;let t=new ResizeObserver(()=>e()&&r()),o=setTimeout(r,2e3),n=["wheel","touchstart","keydown","pointerdown"];function r(){t.disconnect(),clearTimeout(o);for(let s of n)window.removeEventListener(s,r)}for(let s of n)window.addEventListener(s,r,{passive:!0});t.observe(document.body)}function ac(e){let t=[...document.querySelectorAll("[data-row]")].find(o=>o.dataset.row===e);return t?.focus({preventScroll:!0}),t!==void 0}function pa({kind:e,y:t=0,row:o=null}){e!=="query"&&(e!=="first"&&document.querySelector("main h1")?.focus({preventScroll:!0}),e==="push"?window.scrollTo(0,0):t||o?sc(()=>(window.scrollTo(0,t),(o===null||ac(o))&&window.scrollY>=t-1)):e==="pop"&&window.scrollTo(0,0))}var ma=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],qn=e=>String(e).padStart(2,"0"),y=e=>e==null?"\u2013":String(e).replace(/\B(?<!\.\d*)(?=(\d{3})+(\.|$))/g,",");function ie(e){if(e==null||Number.isNaN(e))return"\u2013";let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<3600?`${Math.floor(t/60)} min ${qn(t%60)} s`:t<86400?`${Math.floor(t/3600)} h ${qn(Math.floor(t/60)%60)} min`:`${Math.floor(t/86400)} d ${Math.floor(t/3600)%24} h`}function ve(e){let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<2*3600?`${Math.floor(t/60)} min`:t<48*3600?`${Math.floor(t/3600)} h`:`${Math.floor(t/86400)} days`}var Fn=e=>e<5?"just now":`${ve(e)} ago`,me=e=>e!==null&&e>=0&&e<10?`${e<.05?"< 0.1":e.toFixed(1)} s`:ie(e);function te(e){return e==null?null:(typeof e=="number"?e:Date.parse(e))/1e3}var Nt=[0,0];function da(e){let t=Date.now();if(t<Nt[0]||t>=Nt[1]){let o=new Date(t);o.setHours(0,0,0,0);let n=new Date(o);n.setDate(n.getDate()+1),Nt=[o.getTime(),n.getTime()]}return e>=Nt[0]&&e<Nt[1]}function be(e){let t=te(e);return t===null?"\u2013":da(t*1e3)?Ee(t):`${Eo(t)}, ${Ee(t,!1)}`}function Eo(e){let t=new Date(e*1e3);return`${t.getDate()} ${ma[t.getMonth()]}`}function Un(e){let t=new Date(e);return`${t.getDate()} ${ma[t.getMonth()]} ${t.getFullYear()}, ${Ee(t.getTime()/1e3)}`}var jt=e=>da(e*1e3)?Ee(e,!1):be(e*1e3);function Ee(e,t=!0){let o=new Date(e*1e3);return[o.getHours(),o.getMinutes(),...t?[o.getSeconds()]:[]].map(qn).join(":")}var vt=e=>Object.entries(e||{}).map(([t,o])=>`${t}=${o}`).join(" "),D=(e,t)=>`${y(e)} ${t}${e===1?"":"s"}`,qt=e=>e.charAt(0).toUpperCase()+e.slice(1)+(/(^|[.!?…])$/.test(e)?"":".");function Bn(e){let t=["B","kB","MB","GB"],o=0,n=e;for(;n>=999.5&&o<t.length-1;)n/=1e3,o+=1;return`${o>0&&n<9.95?n.toFixed(1):Math.round(n)} ${t[o]}`}var ic=e=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:`'${String(e).replaceAll("'","'\\''")}'`;function Hn(e){return e==null?"\u2013":e>0&&e<.005?"<\xA01\xA0%":e<1&&e>.995?">\xA099\xA0%":`${Math.round(e*100)}\xA0%`}var lc=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.[cm]?[jt]sx?$/,""),cc=e=>/^[0-9a-f]{12,}$/i.test(e)?e.slice(0,10):e;var Wn=globalThis.document?.documentElement,uc=365*24*3600,U=Wn?.dataset.scope||null,Kn=e=>encodeURIComponent(e).replace("%3A",":"),zn=()=>U===null?{}:{"QualGent-Scope":Kn(U)};function Qe(e,t=U){return t===null||!e.startsWith("/")?e:`${e}${e.includes("?")?"&":"?"}scope=${Kn(t)}`}var X=e=>e==="site"?"Whole site":e.replace(/^org:/,"");function Jn(){if(U===null||!Wn)return;let e=isSecureContext?"; Secure":"",t=`${Wn.dataset.user}.${Kn(U)}`,o=!1,n=()=>{o||(document.cookie=`qualgent_scope=${t}; Path=/; Max-Age=${uc}; SameSite=Lax${e}`)};document.addEventListener("submit",({target:r})=>{o=r instanceof HTMLFormElement&&r.matches('[action="/accounts/logout/"]')}),window.addEventListener("focus",n),window.addEventListener("pageshow",()=>document.hasFocus()&&n()),window.addEventListener("pagehide",n),window.addEventListener("pointerdown",n,!0),window.addEventListener("keydown",r=>r.key==="Enter"&&n(),!0)}var le=$("in"),ha=()=>`/accounts/login/?next=${encodeURIComponent(location.pathname+location.search)}`;var Oe=class extends Error{constructor(t,o,n={}){super(qt(o)),this.status=t,this.fields=n}get retryable(){return[0,429,503,507].includes(this.status)}};async function _a(e){let{status:t}=e,o=await e.json().catch(()=>null),n=t>=502?"the server does not answer":"the server could not do this";return new Oe(t,typeof o?.error=="string"?o.error:n,o?.fields)}async function fc(e){if(!e.ok)throw await _a(e);return e.json().catch(()=>null)}async function J(e,{signal:t}={}){return ga(e,{signal:t})}async function j(e,t,o){return ga(t,{method:e,headers:{"Content-Type":"application/json"},body:JSON.stringify(o??{})})}async function $a(e,t){try{let o=await fetch(e,{...t,headers:{...t.headers,...zn()}});return o.status===401&&(le.value="out"),o}catch(o){throw o instanceof Error&&o.name==="AbortError"?o:new Oe(0,"the server cannot be reached")}}async function ga(e,t){return fc(await $a(e,{headers:{Accept:"application/json"},...t}))}var va="deflate-raw";function ba(){try{return!!new DecompressionStream(va)}catch{return!1}}async function pc(e,t=67108864){let o=new DecompressionStream(va),n=o.writable.getWriter(),[r]=await Promise.all([mc(o.readable,t),n.write(new Uint8Array(e)),n.close()]);return r}async function mc(e,t){let o=e.getReader(),n=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;for(let a=await o.read();!a.done;a=await o.read()){if(s+=a.value.length,s>t)throw o.cancel().catch(()=>{}),new RangeError(`a frame of the server is larger than ${t} bytes`);r+=n.decode(a.value,{stream:!0})}return r+n.decode()}async function ya(e){return JSON.parse(typeof e=="string"?e:await pc(e))}var dc=500,hc=3e4,_c=15e3,$c=4401,gc=30,vc=e=>`${e}${e.includes("?")?"&":"?"}frames=compact`;function bc(){let e=window.earlySocket;return e?(delete window.earlySocket,e.socket.onopen=e.socket.onmessage=null,e.socket.readyState<=WebSocket.OPEN?e:null):null}var Oo=class{#e;#t;#o=null;#i=new Map;#n=0;#s=0;#r;#l=new Set;#c=!1;#a=null;#f=0;#p=ba();#m=Promise.resolve();#u=$("connecting");updatedAt=$(pe());serverError=$(null);age=A(()=>Math.max(0,ge.value-this.updatedAt.value));state=A(()=>{let t="connecting";return this.#u.value==="open"?t="live":this.#u.value==="paused"?t="paused":this.#u.value==="unauthorized"?t="stopped":this.#u.value==="closed"&&(t=this.age.value>gc?"stale":"reconnecting"),t});constructor(t,{onUnauthorized:o=async()=>!1}={}){this.#e=t,this.#t=o}start(){return document.addEventListener("visibilitychange",()=>this.#x()),window.addEventListener("online",()=>this.#h()),window.addEventListener("pagehide",()=>this.#o?.close()),window.addEventListener("pageshow",t=>t.persisted&&this.#h()),setInterval(()=>this.#k(),1e3),this.#_(),this.#m}subscribe(t){t.subscribers+=1,this.#i.set(t.topic,t),this.#l.delete(t.topic)&&this.#d({resync:[t.topic]}),this.#g();let o=!1;return()=>{o||(o=!0,t.subscribers-=1,!(t.subscribers>0)&&(this.#i.delete(t.topic),this.#g()))}}onReconnect(t){let o=!1;return z(()=>{let n=this.state.value;n==="live"&&o&&Te(t),n!=="connecting"&&(o=n!=="live")})}#_(){let t=bc(),o=t?.socket??new WebSocket(this.#p?vc(this.#e):this.#e);o.binaryType="arraybuffer",this.#o=o,this.#n=0,this.#l.clear(),this.#m=Promise.resolve(),this.#f=performance.now();for(let n of t?.messages??[])this.#v(o,n);o.addEventListener("message",n=>this.#v(o,n.data)),o.addEventListener("close",n=>this.#$(o,n.code)),t&&o.readyState===WebSocket.OPEN?(this.#a=t.topics.join(`
`),this.#g(),document.hidden&&this.#d({pause:!0})):o.addEventListener("open",()=>this.#b())}#b(){let t=[...this.#i.keys()];this.#a=t.join(`
`),this.#d({topics:t,...document.hidden?{pause:!0}:{}})}#$(t,o){if(t!==this.#o)return;if(this.#o=null,this.#a=null,o===$c){this.#u.value="unauthorized",this.#t().then(r=>r&&this.#h());return}this.#u.value="closed";let n=Math.min(hc,dc*2**this.#s);this.#s=Math.min(this.#s+1,10),this.#r=setTimeout(()=>this.#_(),n*(.5+Math.random()/2))}#h(){this.#o||(clearTimeout(this.#r),this.#s=0,this.#_())}#d(t){this.#o?.readyState===WebSocket.OPEN&&this.#o.send(JSON.stringify(t))}#g(){this.#c||(this.#c=!0,queueMicrotask(()=>{this.#c=!1;let t=[...this.#i.keys()];this.#a===null||this.#a===t.join(`
`)||(this.#a=t.join(`
`),this.#l.clear(),this.#d({topics:t}))}))}#v(t,o){let n=Promise.allSettled([ya(o),this.#m]);this.#m=n.then(([r])=>{r.status==="fulfilled"?this.#w(t,r.value):this.#y(t)}).catch(reportError)}#y(t){t===this.#o&&(this.#p=!1,this.#$(t),t.close())}#w(t,o){if(t!==this.#o)return;if(this.#f=performance.now(),o.error!==void 0){this.serverError.value=o.error;return}o.beat!==void 0&&Nn(o.beat);let n=this.#i.get(o.topic);n&&!n.apply(o)&&this.#d({resync:[o.topic]}),!n&&o.topic&&this.#l.add(o.topic),this.#n+=1,this.#d({ack:this.#n}),this.#s=0,this.serverError.value=null,this.updatedAt.value=pe(),this.#u.value=document.hidden?"paused":"open"}#x(){if(this.#f=performance.now(),!this.#o){document.hidden||this.#h();return}this.#d({pause:document.hidden}),this.#u.peek()!=="connecting"&&(this.#u.value=document.hidden?"paused":"open")}#k(){if(this.#o&&!document.hidden&&performance.now()-this.#f>_c){let t=this.#o;this.#$(t),t.close()}}};var yc=location.protocol==="https:"?"wss:":"ws:";async function wc(){le.value="out";try{await J("/api/v1/me")}catch(e){return e instanceof Oe&&e.status===403&&(le.value="left"),!1}return le.value="changed",!0}var B=new Oo(`${yc}//${location.host}${Qe("/ws/live/")}`,{onUnauthorized:wc});z(()=>{B.state.value==="live"&&le.peek()==="out"&&(le.value="in")});var xa=function(e,t,o,n){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],i=t[s]?(t[0]|=a?1:2,o[t[s++]]):t[++s];a===3?n[0]=i:a===4?n[1]=Object.assign(n[1]||{},i):a===5?(n[1]=n[1]||{})[t[++s]]=i:a===6?n[1][t[++s]]+=i+"":a?(r=e.apply(i,xa(e,i,o,["",null])),n.push(r),i[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):n.push(i)}return n},wa=new Map;function ka(e){var t=wa.get(this);return t||(t=new Map,wa.set(this,t)),(t=xa(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,s=1,a="",i="",c=[0],f=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,a):s===3&&(d||a)?(c.push(3,d,a),s=2):s===2&&a==="..."&&d?c.push(4,d,0):s===2&&a&&!d?c.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(c.push(s,0,a,r),s=6),d&&(c.push(s,d,0,r),s=6)),a=""},u=0;u<o.length;u++){u&&(s===1&&f(),f(u));for(var m=0;m<o[u].length;m++)n=o[u][m],s===1?n==="<"?(f(),c=[c],s=3):a+=n:s===4?a==="--"&&n===">"?(s=1,a=""):a=n+a[0]:i?n===i?i="":a+=n:n==='"'||n==="'"?i=n:n===">"?(f(),s=1):s&&(n==="="?(s=5,r=a,a=""):n==="/"&&(s<5||o[u][m+1]===">")?(f(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(f(),s=2):a+=n),s===3&&a==="!--"&&(s=4,c=c[0])}return f(),c})(e)),t),arguments,[])).length>1?t:t[0]}var l=ka.bind(function(...t){return this[0]=3,dt(...t)});var Me=$(null),Ye=(e="")=>Me.value={query:e},Vn=!1;function bt({chosen:e=!1}={}){Me.value=null,Vn&&!e&&history.back(),Vn=!1}function Qn(){Vn=document.referrer.startsWith(`${location.origin}/`),Ye()}var Gn=new Set;function xc(e,t){C(()=>{let o={title:e,commands:t};return Gn.add(o),()=>Gn.delete(o)})}var Yn=()=>[...Gn].flatMap(({title:e,commands:t})=>t().filter(Boolean).map(o=>({...o,group:e})));var Xe=JSON.parse(document.getElementById("state")?.textContent??"{}"),ce=Xe.screens,Zn=Xe.topics,Mo=Xe.problem??null,q=Xe.person??null,er=Xe.rights??{},je=Xe.scopes??[],Xn=Xe.data,Sa=!0,tr=()=>Sa;function kc(){let e=Xn;return Xn=null,e}function or(){Xn=null,Sa=!1}var x=(e,t)=>er[t]?.includes(e)??!1,nr=(e,t)=>e.some(o=>x(o,t));function Sc(e){let t=e.split(/({\w+\*?})/).map(o=>{let n=o.match(/^{(\w+)(\*?)}$/);return n?`(?<${n[1]}>${n[2]?".+?":"[^/]+"})`:o.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}).join("");return new RegExp(`^${t.replace(/\/$/,"")}/?$`)}var Tc=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))/,Ec=(e,t)=>t&&Tc.test(e)?e.split("/").map(encodeURIComponent).join("/"):encodeURIComponent(e);function Oc(e={}){try{return Object.fromEntries(Object.entries(e).map(([t,o])=>[t,decodeURIComponent(o)]))}catch{return null}}var Co=class{#e;constructor(t){this.#e=t.map(o=>({...o,pattern:Sc(o.path)}))}match(t){for(let o of this.#e){let n=o.pattern.exec(t),r=n&&Oc(n.groups);if(r)return{screen:o,params:r}}return null}named(t){return this.#e.find(o=>o.name===t)??null}to(t,o={},n={}){let r=this.named(t);if(!r)return null;let s=r.path.replace(/{(\w+)(\*?)}/g,(i,c,f)=>Ec(String(o[c]),f)),a=new URLSearchParams(Object.entries(n).filter(([,i])=>i!==""&&i!=null));return a.size>0?`${s}?${a}`:s}},Ta=({screen:e,params:t})=>e.topics.map(o=>o.replace(/{(\w+)}/g,(n,r)=>t[r]));var Mc=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),Ao=class{#e=new Map;#t=$(null);#o;#i=new Set;#n=new Map;#s=null;#r=null;#l={};ids=$([]);version=0;subscribers=0;loaded=$(!1);constructor(t,o=()=>0){this.topic=t,this.#o=o}row(t){return this.#e.get(t)??this.#t}peek(){return this.ids.peek().map(t=>this.row(t).peek())}watch(t){return this.#i.add(t),()=>{this.#i.delete(t)}}seed(t){t&&(t.epoch&&t.seq&&([this.#s,this.#r]=[t.epoch,t.seq]),this.#l=t.snapshot,this.#c(t.snapshot))}news(){let t=this.ids.peek().map(o=>[o,this.row(o).peek()]);return Object.fromEntries(t.filter(([o,n])=>n!==this.#l[o]))}apply(t){if("snapshot"in t)return this.#s=t.epoch,this.#r=t.seq,this.#c(t.snapshot),!0;if(this.#r===null)return!0;let o=Object.entries(t.patch??{}),n=o.every(([s])=>this.#e.has(s));if(t.epoch!==this.#s||t.from!==this.#r||!n)return this.#r=null,!1;this.#r=t.to;let r=o.map(([s,a])=>[s,{...this.row(s).peek(),...a}]);return this.#a({...t.put,...Object.fromEntries(r)},t.del),!0}#c(t){let o={};for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);(!a||JSON.stringify(a.peek())!==JSON.stringify(s))&&(o[r]=s)}let n=[...this.#e.keys()].filter(r=>!Object.hasOwn(t,r));ae(()=>{this.#a(o,n,!0),this.loaded.value=!0})}#a(t,o,n=!1){this.version+=1,ae(()=>{for(let r of o){let s=this.#e.get(r);this.#e.delete(r),s&&(s.value=null)}for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);a?a.value=s:this.#e.set(r,$(s))}this.#f(t)||this.#p()});for(let r of this.#i)r(t,o,n)}#f(t){let o=this.ids.peek();if(o.length!==this.#e.size||o.length!==this.#n.size)return!1;let n=r=>{let[s,a]=[this.#e.get(o[r]),this.#e.get(o[r+1])];return s===void 0?!1:r+1===o.length?!0:a!==void 0&&this.#o(s.peek(),a.peek())<=0};return Object.keys(t).every(r=>{let s=this.#n.get(r);return s!==void 0&&n(s)&&(s===0||n(s-1))})}#p(){let t=[...this.#e.keys()].sort((o,n)=>this.#o(this.row(o).peek(),this.row(n).peek()));this.#n=new Map(t.map((o,n)=>[o,n])),Mc(t,this.ids.peek())||(this.ids.value=t)}};var Cc=40,Ea=new Map,yt=new Map;function Oa(e,t){let o=new Ao(e,t);return o.seed(Zn[e]),o}function W(e,t){let o=Oa(e,t);return Ea.set(e,o),o}function Ft(e){let t=Ea.get(e);if(t)return t;let o=yt.get(e)??Oa(e);yt.delete(e),yt.set(e,o);for(let[n,r]of yt){if(yt.size<=Cc)break;r.subscribers||yt.delete(n)}return o}var Ut=e=>tr()?e.news():{};var Ac=6e3,Rc=4,Ze=$([]),Pc=0;function et(e){Ze.value=Ze.peek().filter(t=>t.id!==e)}function wt({kind:e="good",text:t,detail:o=null,action:n=null,about:r=null}){let s=++Pc,a=Ze.peek().filter(i=>r===null||i.about!==r);return Ze.value=[...a,{id:s,kind:e,text:t,detail:o,action:n,about:r}].slice(-Rc),e==="good"&&Ro(s),s}function Ro(e){setTimeout(()=>document.querySelector(`[data-toast="${e}"]:is(:hover, :focus-within)`)||et(e),Ac)}var rr=$(null),Po=()=>import("./uplot.js").then(e=>rr.value=e.default,()=>{});var Lc=Os({"./screens/agent.js":()=>import("./screens/agent.js"),"./screens/batch.js":()=>import("./screens/batch.js"),"./screens/batches.js":()=>import("./screens/batches.js"),"./screens/build.js":()=>import("./screens/build.js"),"./screens/failures.js":()=>import("./screens/failures.js"),"./screens/fleet.js":()=>import("./screens/fleet.js"),"./screens/group.js":()=>import("./screens/group.js"),"./screens/job.js":()=>import("./screens/job.js"),"./screens/jobs.js":()=>import("./screens/jobs.js"),"./screens/org.js":()=>import("./screens/org.js"),"./screens/overview.js":()=>import("./screens/overview.js"),"./screens/settings.js":()=>import("./screens/settings.js"),"./screens/test.js":()=>import("./screens/test.js"),"./screens/tests.js":()=>import("./screens/tests.js"),"./screens/timeline.js":()=>import("./screens/timeline.js")});var Dc=3e3,Ic=2e3,Aa=150,Do=new Co(ce),sr=new Map,Lo=new Map,tt=0,oe=history.state?.key??Io(),Ma=[],I=$(null),Bt=$(!1),k=(e,t,o)=>Do.to(e,t,o),xt=e=>Do.named(e),ar=e=>Do.match(e)?.screen??null;function Io(){return Math.random().toString(36).slice(2)}function Ht(e){let t=new URL(e,location.href);if(t.origin!==location.origin||t.searchParams.has("scope"))return null;let o=Do.match(t.pathname);return o&&{...o,query:t.searchParams,href:t.pathname+t.search}}var ir=e=>{if(!Lo.has(e)){let t=Lc(`./screens/${e}.js`);Lo.set(e,t),t.catch(()=>Lo.delete(e))}return Lo.get(e)};function Ra(e){let t=Ht(e);t&&ir(t.screen.name).catch(()=>{})}async function lr(e,t){let o=++tt;t.kind!=="first"&&or();let n=setTimeout(()=>Bt.value=!0,Aa);try{let r=await ir(e.screen.name);if(o!==tt)return;let s=Ma;Ma=Ta(e).map(a=>B.subscribe(Ft(a)));for(let a of s)a();I.value={...e,module:r,problem:null,arrival:t}}catch(r){if(o!==tt)return;t.kind==="first"?I.value={...e,module:null,problem:{status:0,text:String(r)},arrival:t}:await Nc()?location.assign(e.href):o===tt&&jc(e)}finally{clearTimeout(n),o===tt&&(Bt.value=!1)}}var Nc=()=>fetch("/healthz",{cache:"no-store",signal:AbortSignal.timeout(Dc)}).then(()=>!0,()=>!1);function jc(e){let t=tt,o=I.peek();history.replaceState({key:oe},"",o.href);let n=wt({kind:"bad",text:`${e.screen.title} opens when the server is back.`}),r=B.onReconnect(()=>{r(),et(n),t===tt&&Z(e.href)})}function cr(){if(navigator.connection?.saveData)return;let e=[Po,...ce.map(({name:r})=>()=>ir(r))],t=()=>{let r=B.state.peek()==="live"&&e.shift();r&&r().then(o,()=>{})},o=()=>qc(t),n=z(()=>{B.state.value==="live"&&(setTimeout(o,Ic),queueMicrotask(()=>n()))})}var qc=window.requestIdleCallback??(e=>setTimeout(e,Aa));function No(){let e=document.activeElement?.closest("[data-row]")?.dataset.row??null;sr.set(oe,{y:window.scrollY,row:e})}function Z(e,{replace:t=!1}={}){let o=Ht(e);if(!o){location.assign(e);return}No(),t||o.href===location.pathname+location.search?history.replaceState({key:oe},"",o.href):(oe=Io(),history.pushState({key:oe},"",o.href)),lr(o,{kind:"push"})}function Wt(e,{push:t=!1}={}){let o=I.peek(),n=new URLSearchParams(o.query);for(let[a,i]of Object.entries(e))i===""||i==null?n.delete(a):n.set(a,i);let r=n.size>0?`?${n}`:"",s=location.pathname+r;s!==o.href&&(t?(No(),oe=Io(),history.pushState({key:oe},"",s)):history.replaceState({...history.state,key:oe},"",s),I.value={...o,query:n,href:s,arrival:{kind:"query"}})}function Fc(){let e=I.peek();if(location.pathname+location.search===e?.href)return;No(),oe=history.state?.key??Io();let t=Ht(location.href);t?lr(t,{kind:"pop",...sr.get(oe)}):location.reload()}function Uc(e){if(e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a[href]");!t||t.target||t.hasAttribute("download")||!Ht(t.href)||t.hash&&t.pathname===location.pathname&&t.search===location.search||(e.preventDefault(),Z(t.href))}function Ca(e){let t=e.target.closest?.("a[href]");t&&Ra(t.href)}function Bc(){let e=new URL(location.href);e.searchParams.has("scope")&&(e.searchParams.delete("scope"),history.replaceState(history.state,"",e))}function ur(){history.scrollRestoration="manual",Bc();let e=location.href,t=Ht(e);history.replaceState({...history.state,key:oe},"",e);let o=Promise.resolve();return Mo&&e===location.href?I.value={screen:null,params:{},query:new URLSearchParams,href:"",module:null,problem:Mo,arrival:{kind:"first"}}:t&&(o=lr(t,{kind:"first",...history.state})),window.addEventListener("popstate",Fc),window.addEventListener("pagehide",()=>{No(),history.replaceState({...history.state,key:oe,...sr.get(oe)},"")}),document.addEventListener("click",Uc),document.addEventListener("pointerover",Ca),document.addEventListener("focusin",Ca),z(()=>{let n=I.value;if(!n)return;let r=n.problem?"Not found":n.module?.title?.(n)??n.screen.title;document.title=[r,...je.length>0?[X(U)]:[],"QualGent"].join(" \xB7 ")}),o}var de=$(!1);var ue=W("overview");var Hc=15e3;function Wc(){let e=ue.row("overview").peek();return e?`${D(e.waiting,"job")} waiting, ${e.running} running, ${e.done} passed, ${e.failed} failed`:""}function Pa(){let e=$e("");return C(()=>{let t=setInterval(()=>e.value=Wc(),Hc);return()=>clearInterval(t)},[]),l`<p class="unseen" aria-live="polite">${e}</p>`}var Kt=$(null);function fe(e){return Kt.peek()?.done(null),new Promise(t=>{Kt.value={...e,done:o=>{Kt.value=null,t(o)}}})}var g=({name:e})=>l`
<svg class="icon" aria-hidden="true" width="16" height="16">
<use href=${`#icon-${e}`} />
</svg>
`;var Kc=["[autofocus]",".ask-priority input:checked","form :is(input:not([type=radio], [type=checkbox]), textarea, select)","form input:checked","form :is(input, button)"];function V({title:e,className:t="",onClose:o,children:n,foot:r,bare:s=!1}){let a=M(null),i=G();P(()=>{let u=a.current,m=document.activeElement;return u.showModal(),(Kc.map(p=>u.querySelector(p)).find(Boolean)??u.querySelector(".dialog-body")).focus(),()=>{u.close(),m?.isConnected&&document.activeElement===document.body&&m.focus({preventScroll:!0})}},[]);let c=u=>{u.preventDefault(),o()},f=M(null);return l`
<dialog
class=${`dialog ${t}`}
ref=${a}
aria-labelledby=${s?void 0:i}
aria-label=${s?e:void 0}
onCancel=${c}
onPointerDown=${u=>f.current=u.target}
onClick=${u=>u.target===a.current&&f.current===a.current&&o()}
>
<div class="dialog-body" tabindex="-1">
${!s&&l`
<header class="dialog-head">
<h2 id=${i}>${e}</h2>
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
${r&&l`<footer class="dialog-foot">${r}</footer>`}
</div>
</dialog>
`}function La({question:{title:e,text:t,act:o,keep:n="Cancel",danger:r=!1,done:s}}){return l`
<${V} title=${e} onClose=${()=>s(null)}>
<form class="ask" onSubmit=${i=>{i.preventDefault(),s({})}}>
<p>${t}</p>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>s(null)}>${n}</button>
<button type="submit" class=${`button ${r?"is-danger":"is-primary"}`}>${o}</button>
</footer>
</form>
<//>
`}var zc=({icon:e="pending",title:t,children:o})=>l`
<div class="state-block">
<${g} name=${e} />
<h2>${t}</h2>
${o}
</div>
`,ot=({title:e="Something went wrong",text:t,again:o})=>l`
<div class="state-block is-error" role="alert">
<${g} name="stale" />
<p>
<strong>${e}.</strong> ${t}
</p>
${o&&l`<button type="button" class="button" onClick=${o}>Try again</button>`}
</div>
`,fr=({lines:e=6})=>l`
<div class="skeleton" aria-hidden="true">
${Array.from({length:e},(t,o)=>l`<i key=${o}></i>`)}
</div>
`;var Da=[["jobs","jobs"],["logs","logs"],["artifacts","artifacts"],["builds","stored builds"],["audit","audit entries"],["agents","agents that ran nothing"]];function Jc({found:e}){let t=Da.filter(([o])=>e[o].count>0);return t.length===0?l`<p class="ask-count" data-preview>Nothing to remove.</p>`:l`
<dl class="facts due" data-preview>
${t.map(([o,n])=>l`
<div key=${o}>
<dt>${n}</dt>
<dd class="number">
<strong>${y(e[o].count)}</strong>
${e[o].bytes>0&&`, ${Bn(e[o].bytes)}`}
</dd>
</div>
`)}
</dl>
`}function Ia({question:{preview:e,done:t}}){let[o,n]=T({}),r=()=>{n({}),e().then(f=>n({found:f}),f=>n({error:f}))};C(r,[]);let{found:s,error:a}=o,i=s?Da.reduce((f,[u])=>f+s[u].count,0):0;return l`
<${V} title="Remove expired data" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${f=>{f.preventDefault(),i>0&&t({found:s})}}>
<p>These have passed their retention period. Removal cannot be undone.</p>
<div class="ask-preview" aria-live="polite">
${s&&l`<${Jc} found=${s} />`}
${!s&&!a&&l`<p class="quiet">Counting…</p>`}
${a&&l`<${ot} text=${a.message} again=${r} />`}
</div>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-danger" disabled=${i===0}>
${i>0?`Remove ${D(i,"thing")}`:"Remove"}
</button>
</footer>
</form>
<//>
`}var jo=({id:e,text:t})=>t&&l`
<span class="field-error" id=${e} data-error>
<${g} name="stale" />
${t}
</span>
`;function zt({label:e,hint:t,error:o,value:n,onInput:r,...s}){let a=G();return l`
<div class="field form-field">
<label for=${a}>${e}</label>
<input
type="text"
id=${a}
value=${n}
autocomplete="off"
spellcheck=${!1}
onInput=${i=>r(i.currentTarget.value)}
aria-invalid=${o?"true":void 0}
aria-describedby=${`${a}-hint ${a}-error`}
...${s}
/>
<span class="field-hint" id=${`${a}-hint`}>${t}</span>
<${jo} id=${`${a}-error`} text=${o} />
</div>
`}function Vc({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=G();return l`
<div class="field form-field">
<label for=${a}>${e}</label>
<select
id=${a}
onChange=${i=>s(i.currentTarget.value)}
aria-invalid=${o?"true":void 0}
aria-describedby=${`${a}-hint ${a}-error`}
>
${r.map(([i,c])=>l`
<option key=${i} value=${i} selected=${i===n}>${c}</option>
`)}
</select>
<span class="field-hint" id=${`${a}-hint`}>${t}</span>
<${jo} id=${`${a}-error`} text=${o} />
</div>
`}function Gc({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=G(),i=(c,f)=>s(r.map(([u])=>u).filter(u=>u===c?f:n.includes(u)));return l`
<fieldset class="field form-field checks" aria-describedby=${`${a}-hint ${a}-error`}>
<legend>${e}</legend>
<span class="checks-row">
${r.map(([c,f])=>l`
<label key=${c} class="check">
<input
type="checkbox"
checked=${n.includes(c)}
aria-invalid=${o?"true":void 0}
onChange=${u=>i(c,u.currentTarget.checked)}
/>
${f}
</label>
`)}
</span>
<span class="field-hint" id=${`${a}-hint`}>${t}</span>
<${jo} id=${`${a}-error`} text=${o} />
</fieldset>
`}var Qc=({problem:e})=>e&&l`<${ot} title="Nothing changed" text=${e.message} />`;var Yc=e=>e===""||/^https?:\/\/\S+$/.test(e);function Na({question:{group:e,done:t}}){let[o,n]=T(e.note?.note??""),[r,s]=T(e.note?.owner??""),[a,i]=T(e.note?.ticket_url??""),[c,f]=T("");return l`
<${V} title="Note on this cause" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${m=>{m.preventDefault();let d=a.trim();Yc(d)?t({note:o.trim(),owner:r.trim(),ticket_url:d}):f("Enter the address of a web page")}}>
<p class="failure-cause">${e.cause}</p>
<${zt} label="Note" value=${o} onInput=${n} maxlength="500" />
<${zt} label="Owner" hint="Who looks after it" value=${r} onInput=${s} maxlength="200" />
<${zt}
label="Ticket"
hint="The address of its ticket"
error=${c}
value=${a}
onInput=${i}
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
`}var ne={pause:{label:"Pause",icon:"paused",state:"paused",effect:"Finishes its test, then takes none until the time is over or someone resumes it.",timed:!0},drain:{label:"Drain",icon:"draining",state:"drained",effect:"For an update or removal: finishes its test, then is drained and may be unplugged."},quarantine:{label:"Quarantine",icon:"quarantined",state:"quarantined",effect:"Finishes its test, then takes none until someone has checked and released it.",needsReason:!0}},pr=e=>Object.keys(ne).find(t=>ne[t].state===e)??"pause";var kt=({text:e,onInput:t,required:o=!1})=>l`
<label class="field">
Reason ${!o&&l`<span class="quiet">(optional)</span>`}
<input
type="text"
maxlength="500"
required=${o}
pattern=${o?".*\\S.*":void 0}
value=${e}
onInput=${n=>t(n.currentTarget.value)}
/>
</label>
`;function qe({label:e,options:t,value:o,onChange:n,hideLabel:r=!1}){let s=G();return l`
<fieldset class="segmented">
<legend class=${r?"unseen":""}>${e}</legend>
<span class="segments">
${t.map(([a,i])=>l`
<label key=${a} class=${`segment ${a===o?"is-on":""}`}>
<input
type="radio"
name=${s}
value=${a}
checked=${a===o}
onChange=${()=>n(a)}
/>
<span>${i}</span>
</label>
`)}
</span>
</fieldset>
`}var Xc=[["","Until resumed"],["1800","30 min"],["7200","2 h"],["86400","1 day"]],mr=e=>e===""?null:new Date((pe()+Number(e))*1e3).toISOString();function ja({question:{name:e,how:t,done:o}}){let[n,r]=T(t??"pause"),[s,a]=T(""),[i,c]=T(""),{label:f,effect:u,timed:m,needsReason:d}=ne[n],p=_=>{_.preventDefault(),o({how:n,note:i.trim(),until:m?mr(s):null})};return l`
<${V} title=${`Availability of ${e}`} onClose=${()=>o(null)}>
<form class="ask" onSubmit=${p}>
<${qe}
label="Mode"
options=${Object.entries(ne).map(([_,E])=>[_,E.label])}
value=${n}
onChange=${r}
/>
<p aria-live="polite">${u}</p>
${m&&l`<${qe} label="Duration" options=${Xc} value=${s} onChange=${a} />`}
<${kt} text=${i} onInput=${c} required=${d} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>o(null)}>
Cancel
</button>
<button type="submit" class=${`button ${d?"is-danger":"is-primary"}`}>${f} ${e}</button>
</footer>
</form>
<//>
`}function qa(e){let t=2166136261;for(let o=0;o<e.length;o++)t=Math.imul(t^e.charCodeAt(o),16777619);return(t^t>>>15)>>>0}var dr=10,Zc=32,eu=3;function Fa(e,t){let o=t.match(/\d*$/)[0].slice(-eu);return{stem:qa(`${e}
${t.slice(0,t.length-o.length)}`),number:Number(o)}}function qo(e,t){let{stem:o,number:n}=Fa(e,t);return(o+n)%dr}function Fo(e,t){let{stem:o,number:n}=Fa(e,t);return(Math.floor(o/dr)+Math.floor(n/dr)+3*n)%Zc}var tu=(e,t)=>`build-${qo(e,t)}`;var hr=["M8 0h8v12H8z","M0 6h16v6H0z","M0 12L16 0v12z","M8 0h8v6H8zM0 6h8v6H0z","M5 3.5h6v5H5z","M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z","M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z","M5.33 0h5.34v12H5.33z","M0 4h16v4H0z","M8 1l7 5-7 5-7-5z","M0 0h8v6H0z","M8 2a4 4 0 1 0 .01 0z","M0 0l9 6-9 6z","M0 0h16L8 8z","M0 0h4v12H0z","M0 0L16 12H0z"],ou=(e,t)=>`flag flag-${qo(e,t)} ${Fo(e,t)<hr.length?"":"is-exchanged"}`,Ba=({org:e,version:t})=>l`
<svg class=${ou(e,t)} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
<path class="flag-a" d="M0 0h16v12H0z" />
<path class="flag-b" d=${hr[Fo(e,t)%hr.length]} />
<path class="flag-edge" d="M.5.5h15v11H.5z" />
</svg>
`,Ua=({name:e,text:t,href:o,row:n,children:r})=>o?l`<a class=${e} title=${t} href=${o} tabindex=${n?-1:void 0}>${r}</a>`:l`<span class=${e} title=${t}>${r}</span>`,Ce=({org:e,version:t,link:o=!1,children:n})=>{let r=o&&k("build",{org_id:e,app_version_id:t});return l`
<span class="build">
<${Ba} org=${e} version=${t} />
<${Ua} name="build-version" text=${t} href=${r} row=${o==="row"}>${n??t}<//>
<${Ua} name="build-org" text=${e} href=${o&&k("org",{org_id:e})} row=${o==="row"}>${e}<//>
</span>
`};var Fe=["busy","stopping","draining","idle","paused","drained","quarantined","suspect","offline","lost"],_r="repair",$r={draining:"finishes its job, then takes none",paused:"takes no jobs until it is resumed",drained:"empty: takes no jobs until it is resumed",quarantined:"unreliable: kept out until somebody lets it back",suspect:"silent for a moment: gets no new jobs",offline:"disconnected in order",lost:"stopped responding while it was expected"},Q=e=>e.status||e.state,Jt=({targets:e,fallback:t})=>`${e.join(", ")}${t?", while no other agent serves it":""}`,gr=({lost:e=0,paused:t=0,quarantined:o=0},n)=>{let r=e+n+o+t,s=[e&&`${e} lost`,n&&`${n} ${n===1?"needs":"need"} repair`,o&&`${o} quarantined`,t&&`${t} paused`].filter(Boolean).join(", "),a=`agent${r===1?" needs":"s need"} attention: ${s}`;return{count:r,tone:e+n>0?"bad":"warn",text:a}};var za=(e,t)=>`/api/v1/jobs/${e}/${t}`,Uo=(e,t)=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}/${t}`,Ha={0:"Nothing changed. Try again when connected.",403:"Nothing changed.",404:"It may have been removed.",409:"It has changed: check and try again."};function nu(e){return Ha[e.status]?Ha[e.status]:e.retryable?"Nothing changed. Try again in a moment.":null}async function K(e,t,{undo:o=null,about:n=null}={}){try{let r=await e();return wt({text:typeof t=="function"?t(r):t,action:o,about:n}),r}catch(r){if(!(r instanceof Oe))throw r;let s=r.retryable?{label:"Try again",run:()=>K(e,t,{undo:o,about:n})}:null;return wt({kind:"bad",text:r.message,detail:nu(r),action:s,about:n}),null}}var Bo=e=>K(()=>j("POST",za(e,"retry")),"Job requeued.",{about:e});async function vr({id:e,status:t,test:o="The test"}){if(t==="running"){let r=`${o} is stopped. A retry starts it from the beginning.`;if(!await fe({kind:"confirm",title:"Cancel running job",text:r,act:"Cancel job",keep:"Keep running",danger:!0}))return null}let n=x("retry","job")?{label:"Requeue",run:()=>Bo(e)}:null;return K(()=>j("POST",za(e,"cancel")),"Job cancelled.",{undo:n,about:e})}var ru=(e,t)=>K(()=>j("POST",`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}/release`),({held:o})=>o?`${t} released: its jobs are tried again.`:`${t} was not held.`),Wa=[[void 0,"failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"]];async function su({within:e="/api/v1/jobs",filter:t={}}){let o=`${e}/retry`,n=Wa.map(([s])=>({filter:{...t,status:"failed"},...s?{failure:s}:{}})),r=await Promise.all(n.map(s=>j("POST",o,{...s,dry_run:!0}).catch(()=>null)));return r.flatMap((s,a)=>{let i=s?.changed??0,c=a>0&&i===r[0]?.changed;if(i===0||c)return[];let[,f,u]=Wa[a],m={expected:i,...s.until?{until:s.until}:{}},d=()=>K(()=>j("POST",o,{...n[a],...m}),p=>kr.retry(p.changed));return[{label:`Retry ${y(i)} ${i===1?f:u}`,icon:"retry",run:d}]})}var au=e=>K(()=>j("POST","/api/v1/jobs/retry",{filter:{ids:e}}),({changed:t})=>t===0?"Nothing changed.":kr.retry(t)),br=(e,t)=>he({action:"priority",filter:{ids:[e]},priority:t});function iu(e){let{name:t,paused_reason:o}=e,n=Q(e);return["suspect","offline","lost"].includes(n)?`${t} takes jobs when it is back: it is ${n}.`:o?`Resume requested; ${t} had paused itself.`:`${t} resumed.`}var Ja=(e,t,{note:o,until:n})=>K(()=>j("POST",Uo(e,t),n?{note:o,until:n}:{note:o}),r=>r.job?`${e} finishes its test, then it is ${ne[t].state}.`:`${e} is ${ne[t].state}: no new jobs start.`,{about:e});async function Vt(e,t="pause"){let o=await fe({kind:"hold",name:e,how:t});return o&&Ja(e,o.how,o)}async function yr(e){let o=(await J(Uo(e,"").slice(0,-1)).catch(()=>null))?.held??null;if(o?.kind==="quarantined"){let s=`${e} gets jobs again. It is in quarantine${o.note?`: ${o.note}`:"."}`;if(!await fe({kind:"confirm",title:"Release agent from quarantine",text:s,act:"Release"}))return null}let n=o&&pr(o.kind),r=n&&x(n,"agent")?{label:"Undo",run:()=>Ja(e,n,o)}:null;return K(()=>j("POST",Uo(e,"resume")),iu,{undo:r,about:e})}async function lu(e){let t=`Deletes ${e} and its pause or quarantine. Its attempts stay. A new agent, if it connects again.`;if(!await fe({kind:"confirm",title:"Delete agent",text:t,act:"Delete agent",danger:!0}))return!1;let n=Uo(e,"").slice(0,-1);return await K(()=>j("DELETE",n).then(()=>!0),`${e} deleted.`,{about:e})===!0}var Va=({id:e})=>`/api/v1/tests/${e}`,Ga=(e,t,o)=>K(()=>j("PATCH",Va(e),{quarantined:!0,note:t,until:o}),"Test quarantined: its failures do not fail a batch.",{about:e.id});async function wr(e){let t=await fe({kind:"quarantine",test:e});return t&&Ga(e,t.note,t.until)}var xr=e=>K(()=>j("PATCH",Va(e),{quarantined:!1}),"Test released from quarantine: its failures count again.",{undo:{label:"Undo",run:()=>Ga(e,e.quarantine_note??"",e.quarantined_until)},about:e.id});async function cu(e){let t=await fe({kind:"failure-note",group:e});if(!t)return null;let o=`/api/v1/failures/${encodeURIComponent(e.org_id)}/${e.fingerprint}`;return K(()=>j("PUT",o,t),"Note saved.")}var Ka=e=>j("POST","/api/v1/retention",{dry_run:e});async function uu(){if(!await fe({kind:"due",preview:()=>Ka(!0)}))return null;let t=({jobs:o,logs:n,artifacts:r,builds:s,audit:a,agents:i})=>[o,n,r,s,a,i].reduce((c,f)=>c+f.count,0);return K(()=>Ka(!1),o=>t(o)>0?`${D(t(o),"thing")} removed.`:"Nothing was due.")}var Ho=({id:e})=>`/api/v1/webhooks/${e}`,fu=e=>K(()=>j("POST",`${Ho(e)}/test`),"Test event queued: see the deliveries."),pu=e=>K(()=>j("PATCH",Ho(e),{enabled:!e.enabled}),e.enabled?"Webhook turned off.":"Webhook turned on.",{about:e.id}),mu=(e,t)=>K(()=>j("POST",`${Ho(e)}/deliveries/${t}/redeliver`),"Delivery queued again.");async function du(e){let t=`${e.url} receives no more events, and its deliveries are deleted.`;return await fe({kind:"confirm",title:"Remove webhook",text:t,act:"Remove",danger:!0})?await K(()=>j("DELETE",Ho(e)).then(()=>!0),"Webhook removed.")===!0:!1}var kr={cancel:e=>`${D(e,"job")} cancelled.`,retry:e=>`${D(e,"job")} queued again.`,priority:e=>`The priority of ${D(e,"job")} was changed.`};async function he({action:e,filter:t={},failure:o,within:n="/api/v1/jobs",priority:r,present:s,what:a}){let i=`${n}/${e}`,c=n==="/api/v1/jobs"&&Object.keys(t).length===0,f={filter:t,...o?{failure:o}:{},...c?{all:!0}:{}},u=w=>e==="priority"?{...f,priority:w}:f,p=await fe({kind:"many",action:e,priority:r??(s===0?1:0),what:a,preview:w=>j("POST",i,{...u(w),dry_run:!0})});if(!p)return null;let _={expected:p.found.changed,until:p.found.until,note:p.note};_.until===null&&delete _.until;let E=({changed:w})=>w===0?"Nothing changed.":kr[e](w),v=JSON.stringify([i,t]),b={filter:{...t,priority:p.priority},priority:s};return K(()=>j("POST",i,{...u(p.priority),..._}),E,{undo:e==="priority"&&(s??null)!==null?{label:"Undo",run:()=>K(()=>j("POST",i,b),E,{about:v})}:null,about:v})}var hu=Array.from({length:10},(e,t)=>[t,String(t)]),Sr=({value:e,onChange:t})=>l`
<div class="ask-priority">
<${qe} label="Priority (0 is now, 9 whenever)" options=${hu} value=${e} onChange=${t} />
</div>
`,_u=({of:e,present:t=null,done:o})=>x("priority","job")&&l`
<button
type="button"
class="button"
onClick=${async()=>await he({action:"priority",present:t,...e})&&o?.()}
>
${t===null?"Priority\u2026":`Priority ${t}\u2026`}
</button>
`;var nt={done:"passed",pending:"waiting",waiting:"waiting",backoff:"backing off",assigned:"assigned",installing:"installing",executing:"running",parked:"parked"};function Tr({job:e}){let t=e.phase==="parked"?"suspect":e.status;return l`
<span class=${`state state-${t}`}>
<${g} name=${t} />
<span>
${["pending","running"].includes(e.status)&&nt[e.phase]||nt[e.status]||e.status}
</span>
</span>
`}function Gt({agent:e}){let t=Q(e);return l`
<span class=${`state state-${t}`} title=${$r[t]}>
<${g} name=${t} />
<span>${t}</span>
</span>
`}var $u={cancel:"Cancel jobs",retry:"Retry jobs",priority:"Change the priority of jobs"},gu={cancel:"Cancel",retry:"Retry",priority:"Change"},vu={cancel:e=>`${D(e,"job")} will be cancelled. Tests that run are stopped.`,retry:e=>`${D(e,"job")} will be requeued.`,priority:(e,t)=>`${D(e,"waiting job")} will have priority ${t}.`},bu={cancel:"have already ended and stay as they are",retry:"wait, run, have passed or are quarantined, and stay as they are",priority:"do not wait, have that priority already or may not have it"},yu=["pending","running","failed","done","cancelled"];function wu({action:e,priority:t,found:o}){let n=o.matched-o.changed,r=yu.filter(s=>o.by_status[s]);return l`
<p class="ask-count" data-preview>
<strong class="number">${y(o.changed)}</strong>${" "}
${vu[e](o.changed,t).replace(/^\S+ /,"")}
</p>
<p class="quiet number">
${D(o.matched,"job")} ${o.matched===1?"matches":"match"}
${r.length>0&&": "}
${r.map(s=>`${y(o.by_status[s])} ${nt[s]??s}`).join(", ")}.
${n>0&&` ${y(n)} ${bu[e]}.`}
</p>
`}function xu({eta_seconds:e,later_seconds:t}){if(e===null||t===null)return"its start is not known";let o=n=>n<1?"now":Ee(pe()+n,t>=1&&t<600);return t<1?`starts ${o(e)}, as before`:`starts ${o(e+t)} instead of ${o(e)}, ${ve(t)} later`}function ku({effect:e}){if(e===null)return l`<p class="quiet">Too many jobs to tell what they overtake.</p>`;let{text:t,before:o,after:n,overtaken:r,groups:s}=e,a=s-r.length;return l`
<p data-effect>${r.length>0?`Overtakes ${D(s,"group")}:`:`${t}.`}</p>
${r.length>0&&l`
<ul class="plain ask-overtaken number">
${r.map(i=>l`
<li key=${i.group}>
<${Ce} org=${i.org_id} version=${i.app_version_id} />
<span>${D(i.jobs,"job")} on ${i.target}: ${xu(i)}</span>
</li>
`)}
${a>0&&l`<li><span>${D(a,"more group")}</span></li>`}
</ul>
`}
${o&&n&&l`
<dl class="ask-waits">
<dt>Waits now</dt>
<dd>${o.text}</dd>
<dt>Then</dt>
<dd>${n.text}</dd>
</dl>
`}
`}function Qa({question:e}){let{action:t,what:o,preview:n,done:r}=e,[s,a]=T({}),[i,c]=T(""),[f,u]=T(e.priority),[m,d]=T(0);C(()=>{let v=!0;return a({}),n(f).then(b=>v&&a({found:b}),b=>v&&a({error:b})),()=>{v=!1}},[f,m]);let{found:p,error:_}=s,E=v=>{v.preventDefault(),p?.changed&&r({found:p,note:i.trim(),priority:f})};return l`
<${V} title=${$u[t]} onClose=${()=>r(null)}>
<form class="ask" onSubmit=${E}>
${o&&l`<p>${o}</p>`}
${t==="priority"&&l`<${Sr} value=${f} onChange=${u} />`}
<div class="ask-preview" aria-live="polite">
${p&&l`<${wu} action=${t} priority=${f} found=${p} />`}
${p?.effect!==void 0&&p.changed>0&&l`<${ku} effect=${p.effect} />`}
${!p&&!_&&l`<p class="quiet">Counting…</p>`}
${_&&l`<${ot} text=${_.message} again=${()=>d(m+1)} />`}
</div>
<${kt} text=${i} onInput=${c} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>r(null)}>
${t==="cancel"?"Back":"Cancel"}
</button>
<button
type="submit"
class=${`button ${t==="cancel"?"is-danger":"is-primary"}`}
disabled=${!p?.changed}
>
${gu[t]} ${p?D(p.changed,"job"):"jobs"}
</button>
</footer>
</form>
<//>
`}var Er=86400,Su=[["","Until released"],[String(Er),"1 day"],[String(7*Er),"1 week"],[String(30*Er),"30 days"]];function Ya({question:{test:e,done:t}}){let[o,n]=T(""),[r,s]=T("");return l`
<${V} title="Quarantine test" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${i=>{i.preventDefault(),t({note:r.trim(),until:mr(o)})}}>
<p>
<span class="test-path">${e.test}</span> of ${e.org_id} still runs on ${e.target}, and its
failures are shown. From now on they do not fail a batch. Batches and builds that have finished keep their
result.
</p>
<${qe} label="Duration" options=${Su} value=${o} onChange=${n} />
<${kt} text=${r} onInput=${s} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-primary">Quarantine</button>
</footer>
</form>
<//>
`}var Tu={many:Qa,hold:ja,quarantine:Ya,due:Ia,"failure-note":Na,confirm:La};function Xa(){let e=Kt.value;if(!e)return null;let t=Tu[e.kind];return l`<${t} key=${e.kind} question=${e} />`}var Wo=()=>l`
<a class="brand" href="/" aria-label="QualGent, overview">
<svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
<path class="mark-pole" d="M4 2h3v28H4z" />
<path class="mark-flag" d="M7 4h22v18H7z" />
<path class="mark-hole" d="M13 9.5h10v7H13z" />
</svg>
<span class="brand-name">QualGent</span>
</a>
`;var Mr=e=>[...e.querySelectorAll("[data-row]")],Cr="tr, li, [role=row], [role=listitem]",Eu="a[href], button:not(:disabled), input:not(:disabled)",Or=null;function Qt(e){let t=e.target.closest("[data-row]");if(t){Or=e.currentTarget.id;for(let o of e.currentTarget.querySelectorAll("[data-row][tabindex='0']"))o.tabIndex=-1;t.tabIndex=0}}function Yt(e,t){if(!e.querySelector("[data-row][tabindex='0']")){let r=e.querySelector("[data-row]");r&&(r.tabIndex=0)}if(t===null||e.contains(document.activeElement))return;let o=Mr(e);(o.find(r=>r.dataset.row===t.key)??o[Math.min(t.at,o.length-1)])?.focus({preventScroll:!0})}function Xt(e){let t=document.activeElement;return!e?.contains(t)||!t.matches("[data-row]")?null:{key:t.dataset.row,at:Mr(e).indexOf(t)}}function Ou(){let e=document.activeElement?.closest("[data-list]");if(e)return e;let t=Or&&document.getElementById(Or);if(t?.querySelector("[data-row]"))return t;let o=[...document.querySelectorAll("[data-list]:has([data-row])")];return o.find(n=>n.querySelector("a[data-row]"))??o[0]??null}function Za(e){e?.focus({preventScroll:!0}),e?.closest(Cr)?.scrollIntoView({block:"nearest"})}function ei(e,t){for(let o=e;o&&o!==t;o=o.parentElement)if(o.matches(Cr)&&o.querySelector("[data-row]"))return o;return null}function Mu(e,t){let n=[...ei(document.activeElement,e)?.querySelectorAll(Eu)??[]].filter(r=>r.checkVisibility());n[n.indexOf(document.activeElement)+t]?.focus({preventScroll:!0})}function Ar(e){let t=e.target.closest?.("[data-list]"),o={ArrowDown:1,ArrowUp:-1}[e.key],n={ArrowRight:1,ArrowLeft:-1}[e.key];return!t||e.shiftKey||!(o||n)?!1:(o?Zt(o):Mu(t,n),!0)}function Zt(e){let t=Ou();if(!t)return;let o=Mr(t),n=o.indexOf(ei(document.activeElement,t)?.querySelector("[data-row]")),r=o.findIndex(s=>s.tabIndex===0);Za(o[n<0?Math.max(0,r):Math.min(o.length-1,Math.max(0,n+e))])}function Rr(){let e=[...document.querySelectorAll("[data-list] [data-row]")],t=e.indexOf(document.activeElement),o=[...e.slice(t+1),...e.slice(0,t+1)].find(n=>n.dataset.failed!==void 0);return Za(o),o!==void 0}function Cu(e){let t=document.getElementById(e),o=t?.querySelector("[data-row][tabindex='0']");o?.focus({preventScroll:!0}),(o?.closest(Cr)??t)?.scrollIntoView({block:"nearest"})}var Au=1500,Ue=$([]),rt=$(!1),st=$(Ru()),ti=0;function Ru(){try{return localStorage.getItem("qualgent-keys")!=="off"}catch{return!0}}function Dr(e){st.value=e;try{localStorage.setItem("qualgent-keys",e?"on":"off")}catch{}}function St(e,t){let o={title:e,keys:t};return Ue.value=[...Ue.peek(),o],()=>Ue.value=Ue.peek().filter(n=>n!==o)}function Pu(e,t){C(()=>St(e,t),[e])}var Pr=e=>e.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")!=null;function Ko(e){for(let t of[...Ue.peek()].reverse()){let o=t.keys.find(n=>n.key===e&&n.run);if(o)return o}return null}function Lr(){clearTimeout(ti),rt.value=!1}function Lu(e){if(e.defaultPrevented||e.isComposing)return;let t=e.ctrlKey||e.metaKey||e.altKey;if((e.ctrlKey||e.metaKey)&&!e.altKey&&e.key.toLowerCase()==="k"){zo(e,Ko("Mod+k"));return}if(!(t||document.querySelector("dialog[open]"))){if(e.key==="Escape"){rt.peek()?Lr():Pr(e.target)?e.target.blur():zo(e,Ko("Escape"));return}if(!Pr(e.target)&&Ar(e)){e.preventDefault();return}Pr(e.target)||!st.peek()||e.key.length>1||(rt.peek()?(Lr(),zo(e,Ko(`g ${e.key}`))):e.key==="g"?(e.preventDefault(),rt.value=!0,ti=setTimeout(Lr,Au)):zo(e,Ko(e.key)))}}function zo(e,t){t&&(e.preventDefault(),t.run())}function Ir(){document.addEventListener("keydown",Lu)}var oi=()=>rt.value&&l`
<p class="going" aria-hidden="true">
<kbd>g</kbd>
${ce.filter(e=>e.place).map(({name:e,place:t})=>l`
<span key=${e}>
<kbd>${t.key}</kbd> ${t.label}
</span>
`)}
</p>
`;function eo(e,t=250){let o,n=!1,r=!1,s=!1,a=0,i=async()=>{o=void 0,n=!0,r=!1;let f=performance.now();try{await e()}finally{let u=performance.now();a=u+Math.max(t,3*(u-f)),n=!1,r&&c()}},c=()=>{s||(r=!0,n||(o??=setTimeout(i,Math.max(0,a-performance.now()))))};return Object.assign(c,{stop(){s=!0,clearTimeout(o)}})}var Du=1e3,Jo=class{#e;#t=0;data=$(null);error=$(null);constructor(t,o=null){this.#e=t,this.data.value=o}async load(){let t=++this.#t;try{let o=await J(this.#e);if(t!==this.#t)return;this.error.value=null,this.data.value=o}catch(o){t===this.#t&&(this.error.value=o)}}invalidate=eo(()=>this.load(),Du);close(){this.#t+=1,this.invalidate.stop()}};var Nr=W("settings");function to(e){let t=F(()=>e?Ft(e):null,[e]);return C(()=>t&&B.subscribe(t),[t]),t}function Iu(e,t,o=null){let n=F(()=>new Jo(e,o),[e]);return C(()=>(e&&!n.data.peek()&&n.load(),()=>n.close()),[n]),C(()=>{n.data.peek()&&n.invalidate()},[t]),n}function Nu(e,t,o=[]){C(()=>{let n=eo(t),r=Nr.watch((a,i,c)=>(c||e in a)&&n());e in Ut(Nr)&&n();let s=o.map(a=>a.watch(n));return()=>[r,...s,n.stop].forEach(a=>a())},[e,t])}function jr(){let e=M(null),t=Xt(e.current);return P(()=>Yt(e.current,t)),{ref:e,onFocusIn:Qt,"data-list":!0}}function ju(e,t){let[o,n]=T(e);return C(()=>{let r=setTimeout(()=>n(e),t);return()=>clearTimeout(r)},[e]),o===e}var qu=10,Fu=8;function qr(e,{first:t=qu,step:o=Fu}={}){let[n,r]=T(t);return C(()=>{if(n>=e){e>0&&r(1/0);return}let s=requestAnimationFrame(()=>r(n+o));return()=>cancelAnimationFrame(s)},[n,e]),n}var ye=W("problems",(e,t)=>e.rank-t.rank),Fr="agent_repair:",ni=A(()=>ye.ids.value.filter(e=>e.startsWith(Fr)).join(`
`)),Vo=A(()=>ni.value===""?[]:ni.value.split(`
`).map(e=>e.slice(Fr.length))),Ur=e=>Vo.value.includes(e)?ye.row(Fr+e).value:null;var Br=[["1h","1 h"],["24h","24 h"],["7d","7 days"]],Hr="24h",Wr={"1h":3600,"24h":86400,"7d":604800};function Uu(e){let t=e.get("period");return Br.some(([o])=>o===t)?t:Hr}var Kr=e=>Br.find(([t])=>t===e)[1],Tt=e=>e?e.still_failed-e.excused:0;function zr(e){let t=to(e===Hr?null:`totals:${e}`);return(t?t.row(e).value:ue.row("overview").value?.totals)??null}function Bu(e,t){let o=t.getBoundingClientRect(),{offsetWidth:n,offsetHeight:r}=e,s=o.bottom+4+r<=window.innerHeight||o.top<r+4,a=o.left<window.innerWidth/2?o.left:o.right-n,i=Math.max(8,Math.min(a,window.innerWidth-n-8));e.style.setProperty("left",`${i}px`),e.style.setProperty("top",`${s?o.bottom+4:o.top-r-4}px`)}function Et({label:e,icon:t,items:o,none:n,className:r="button",children:s,tip:a}){let[i,c]=T(!1),[f,u]=T(null),m=M(null),d=M(null),p=G(),_=(typeof o=="function"?f??[]:o).filter(Boolean);C(()=>{if(!i||typeof o!="function")return;let h=!0;return Promise.resolve(o()).then(S=>h&&u(S)),()=>{h=!1,u(null)}},[i]),P(()=>{if(!i)return;d.current.showPopover();let h=()=>c(!1);return window.addEventListener("resize",h),()=>window.removeEventListener("resize",h)},[i]),P(()=>{!i||!d.current||(Bu(d.current,m.current),(d.current.querySelector("[aria-checked=true]")??d.current.querySelector("button"))?.focus())},[i,f]);let E=()=>{c(!1),m.current.focus()},v=h=>{let S=[...d.current.querySelectorAll("button")],w=S.indexOf(document.activeElement),_e={ArrowDown:w+1,ArrowUp:w-1,Home:0,End:S.length-1}[h.key];if(_e!==void 0)S[(_e+S.length)%S.length].focus();else if(h.key==="Escape")E();else{if(h.key==="Tab")return c(!1);if(h.key.length===1&&h.key!==" "){let mt=h.key.toLowerCase();[...S.slice(w+1),...S].find(Ae=>Ae.innerText.trim().toLowerCase().startsWith(mt))?.focus()}else return}h.preventDefault(),h.stopPropagation()},b=_.some(h=>h.checked!==void 0)?"menuitemradio":"menuitem";return l`
<span class="menu-holder">
<button
type="button"
class=${r}
ref=${m}
aria-haspopup="menu"
aria-expanded=${i}
aria-controls=${p}
aria-label=${s?void 0:e}
data-tip=${a}
onClick=${()=>c(!i)}
>
${t&&l`<${g} name=${t} />`}
${s}
</button>
${i&&l`
<div
id=${p}
class="menu"
role="menu"
aria-label=${e}
popover="auto"
ref=${d}
onKeyDown=${v}
onToggle=${h=>h.newState==="closed"&&c(!1)}
>
${_.map(h=>l`
<button
type="button"
key=${h.label}
role=${b}
tabindex="-1"
class=${h.danger?"is-danger":""}
aria-checked=${b==="menuitemradio"?String(!!h.checked):void 0}
onClick=${()=>{E(),h.run()}}
>
${h.icon?l`<${g} name=${h.icon} />`:l`<span class="icon"></span>`}
<span>${h.label}</span>
${h.hint&&l`<span class="menu-hint">${h.hint}</span>`}
${h.checked&&l`<${g} name="done" />`}
</button>
`)}
${_.length===0&&l`<div class="menu-about">${f?n:"Counting\u2026"}</div>`}
</div>
`}
</span>
`}var Jr=ce.filter(e=>e.place),ri=q!==null&&x("read","org"),si="/team/",ai=4;function Hu(){let e=ue.row("overview").value;if(!e)return{};let t=Jr.some(o=>o.name==="fleet")?"fleet":"overview";return{jobs:{count:Tt(e.totals),tone:"bad",text:"failed in the last 24 hours"},[t]:gr(e.statuses??{},Vo.value.length)}}function Wu({alert:e}){return e?.count?l`
<span class=${`nav-alert is-${e.tone} number`} title=${`${y(e.count)} ${e.text}`}>
${y(e.count)}
<span class="unseen"> ${e.text}</span>
</span>
`:null}var ii=(e,t)=>t!==null&&(e.name===t.name||e.name===t.parent);function li(){ue.ids.value,to("problems");let e=I.value?.screen??null,t=Hu(),o=Jr.slice(ai);return l`
<nav class="nav" aria-label="Screens">
<ul>
${Jr.map((n,r)=>l`
<li key=${n.name} class=${r>=ai?"is-wide-only":""}>
<a
class="nav-link"
href=${k(n.name)}
data-tip=${n.place.label}
data-tip-side="right"
aria-current=${n.name===e?.name?"page":ii(n,e)?"true":void 0}
>
<${g} name=${n.place.icon} />
<span class="nav-label">${n.place.label}</span>
<${Wu} alert=${t[n.name]} />
</a>
</li>
`)}
${ri&&l`
<li class="is-wide-only">
<a class="nav-link" href=${si} data-tip="Team" data-tip-side="right">
<${g} name="team" />
<span class="nav-label">Team</span>
</a>
</li>
`}
${o.length>0&&l`
<li class="is-phone-only">
<${Et}
label="More screens"
className=${`nav-link ${o.some(n=>ii(n,e))?"is-here":""}`}
icon="more"
items=${[...o.map(n=>({label:n.place.label,icon:n.place.icon,run:()=>Z(k(n.name))})),...ri?[{label:"Team",icon:"team",run:()=>location.assign(si)}]:[]]}
>
<span class="nav-label">More</span>
<//>
</li>
`}
</ul>
</nav>
`}var ci=/[\s/._-]/;function Ku(e,t){let o=e.toLowerCase().replace(/\s+/g,""),n=t.toLowerCase();if(o==="")return{score:0,at:[]};let r=n.indexOf(e.toLowerCase().trim());if(r>=0){let c=r===0||ci.test(n[r-1]),f=Array.from({length:e.trim().length},(u,m)=>r+m);return{score:100+(c?20:0)+f.length*4-r*.1-n.length*.05,at:f}}let s=[],a=0,i=0;for(let c of o){let f=n.indexOf(c,i);if(f<0)return null;(f===0||ci.test(n[f-1]))&&(a+=8),a+=f===i&&s.length>0?5:1-Math.min(3,(f-i)*.1),s.push(f),i=f+1}return{score:a-n.length*.05,at:s}}function zu(e,t){let o=e.toLowerCase().split(/\s+/).filter(Boolean),n=[...t.toLowerCase().matchAll(/[^\s/._-]+/g)];if(o.length===0||o[0].length<2)return null;let r=o.map((a,i)=>(i===0?n.slice(0,1):n).find(([c])=>c.startsWith(a)));return r.includes(void 0)?null:{score:100,at:r.flatMap(({index:a},i)=>Array.from(o[i],(c,f)=>a+f))}}var ui=({danger:e,whole:t})=>e||t;function fi(e,t,o,n){return e.trim()===""?t.filter(s=>!ui(s)).slice(0,n).map(s=>({entry:s,at:[]})):t.map(r=>({entry:r,fits:(ui(r)?zu:Ku)(e,o(r))})).filter(({fits:r})=>r!==null).sort((r,s)=>s.fits.score-r.fits.score).slice(0,n).map(({entry:r,fits:s})=>({entry:r,at:s.at}))}var Ju=6,Vu=/^(pause|drain|quarantine|resume|release|retry|cancel|priority)(?:\s+(.*))?$/is,pi=/(?:^|\s)(\d)(?=\s|$)/,oo={retry:{icon:"retry",jobs:"failed,cancelled",batches:"failed"},cancel:{icon:"cancelled",jobs:"waiting,running",batches:"running"},priority:{icon:"up",jobs:"waiting",batches:"running"}};function mi(e){let[,t,o=""]=Vu.exec(e)??[];if(!t)return null;let n=t.toLowerCase();if(n!=="priority")return{verb:n,words:o.trim()};let r=pi.exec(o);return{verb:n,words:o.replace(pi," ").trim(),priority:r?Number(r[1]):0}}var Go=({verb:e,priority:t},o)=>e==="priority"?`Set priority ${t} of ${o}`:`${e==="retry"?"Retry":"Cancel"} ${o}`;function Vr(e,{name:t,note:o,status:n,operable:r}){if(!r)return null;if(["resume","release"].includes(e))return!(e==="release"?o==="quarantined":o||n==="paused")||!x("resume","agent")?null:{label:o==="quarantined"?`Release ${t}\u2026`:`Resume ${t}`,icon:"running",run:()=>yr(t)};let{label:s,icon:a,state:i}=ne[e];return o===i||!x(e,"agent")?null:{label:`${s} ${t}\u2026`,icon:a,run:()=>Vt(t,e)}}function Gu(e,{id:t,name:o,org_id:n,note:r,status:s}){let a={id:t,test:o,org_id:n,target:r};return!x("quarantine","test")||e==="release"!=(s==="quarantined")?null:e==="quarantine"?{label:`Quarantine ${o}\u2026`,icon:"paused",run:()=>wr(a)}:e==="release"?{label:`Release ${o}\u2026`,icon:"running",run:()=>Qu(a)}:null}async function Qu(e){let t=`${e.test} counts again: its failures fail batches and builds.`;await fe({kind:"confirm",title:"Release test from quarantine",text:t,act:"Release"})&&await xr(e)}function Yu(e,{id:t,name:o,note:n,status:r}){let{verb:s,priority:a}=e,{icon:i,batches:c}=oo[s];if(r!==c||!x(s,"batch"))return null;let f=[o,n].filter(Boolean).join(" on "),u={retry:{filter:{status:"failed"}},cancel:{},priority:{priority:a}}[s];return{label:`${Go(e,`jobs of ${f}`)}\u2026`,icon:i,run:()=>he({action:s,within:`/api/v1/batches/${t}`,what:`Jobs of ${f}.`,...u})}}function Xu(e,{id:t,org_id:o}){let{verb:n,priority:r}=e;if(!o||!x(n,"job"))return null;let s={retry:{status:"failed"},cancel:{},priority:{}}[n],a={org_id:o,app_version_id:t,...s},i=`Jobs of build ${t} of ${o}.`;return{label:`${Go(e,`jobs of build ${t}`)}\u2026`,icon:oo[n].icon,run:()=>he({action:n,filter:a,priority:r,what:i})}}function Gr(e,t){let{verb:o,priority:n}=e,r={retry:()=>Bo(t.id),cancel:()=>vr({...t,test:t.name}),priority:()=>br(t.id,n)}[o];return{label:Go(e,t.name)+(o==="priority"?"\u2026":""),icon:oo[o].icon,run:r}}async function Zu(e,{signal:t,found:o,hintOf:n}){let{verb:r,words:s,priority:a}=e;if(!x(r,"job"))return[];let i=`status:${oo[r].jobs} ${s}`.trim(),{jobs:c}=await J(`/api/v1/jobs?${new URLSearchParams({q:i,limit:Ju})}`,{signal:t}),f=c.map(o).map(m=>({group:"Jobs",...Gr(e,m),hint:n(m)}));if(c.length<2||!s)return f;let u={group:"Jobs",label:`${Go(e,"all jobs that match")}\u2026`,icon:"jobs",hint:s,run:()=>he({action:r,filter:{q:i},priority:a,what:`Jobs that match \u201C${i}\u201D.`})};return[...f,u]}async function di(e,t){let{verb:o,words:n}=e,r=o in oo,[{results:s},a]=await Promise.all([J(`/api/v1/search?${new URLSearchParams({q:n})}`,{signal:t.signal}),r?Zu(e,t):[]]),i={agent:u=>!r&&Vr(o,u),test:u=>!r&&Gu(o,u),batch:u=>r&&Yu(e,u),build:u=>r&&Xu(e,u)},c={agent:"Agents",test:"Tests",batch:"Batches",build:"Builds"};return[...s.map(u=>[u,i[u.kind]?.(u)]).filter(([,u])=>u).map(([u,m])=>({group:c[u.kind],hint:t.hintOf(u),...m})),...a]}var Qo=["true","false"],Xo=/^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/,hi=/^\d{1,6}$/,Yo=/^(true|false)$/,ef=/^(waiting|pending|running|failed|done|passed|cancelled|parked)$/,at=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Zo={status:{what:"status",values:["waiting","running","failed","passed","cancelled","parked"],form:ef},org:{what:"organization"},build:{what:"build prefix"},test:{what:"part of the test path"},agent:{what:"agent of the last attempt"},target:{what:"target"},age:{what:"time since submission",op:"<",values:["15m","1h","24h","7d"],form:Xo},ended:{what:"time since its end",op:"<",values:["15m","1h","24h","7d"],form:Xo},flaky:{what:"passed after a failed attempt",values:Qo,form:Yo},cause:{what:"part of the failure's cause"},reason:{what:"part of why it failed or was requeued"},duration:{what:"test duration",op:">",values:["10s","1m","5m","30m"],form:Xo},attempts:{what:"number of attempts",op:">",values:["1","2","3"],form:hi},priority:{what:"0 (now) to 9 (whenever)",op:"<=",values:["0","1","5","9"],form:hi},tag:{what:"tag of the test"},project:{what:"project of Playwright in the test's name"},suite:{what:"suite of the batch"},branch:{what:"branch of the batch"},commit:{what:"commit prefix of the batch"},batch:{what:"id of the batch",form:at},group:{what:"id of the group",form:at},id:{what:"id of the job",form:at},excused:{what:"failed in quarantine",values:Qo,form:Yo},quarantined:{what:"three agents were lost running it",values:Qo,form:Yo},simulated:{what:"run by a simulated agent",values:Qo,form:Yo}},Qr="label.",en=e=>Object.hasOwn(Zo,e)||e.startsWith(Qr)&&e.length>Qr.length;function Yr({key:e,op:t,value:o}){if(e==="")return!0;if(!en(e)||o==="")return!1;let{form:n=/./,op:r=":"}=Zo[e]??{},s=[":","="].includes(t);return r!==":"?n.test(o)&&!(n===Xo&&s):s&&o.split(",").every(a=>n.test(a))}var tf=e=>Zo[e]?.op??":";var _i=/(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y,$i=/\s*/y;function Ot(e){let t=[],o=0;for(;o<e.length;){$i.lastIndex=o,o+=$i.exec(e)[0].length,_i.lastIndex=o;let{0:n,groups:r}=_i.exec(e);if(n==="")break;let{not:s,key:a="",op:i="",quoted:c,plain:f}=r;t.push({from:o,to:o+n.length,not:s!==void 0,key:a,op:i,value:c??f,valueFrom:o+(s??"").length+a.length+i.length}),o+=n.length}return t}function of(e,t){return Ot(e).find(n=>n.from<=t&&t<=n.to)??{from:t,to:t,not:!1,key:"",op:"",value:"",valueFrom:t}}var gi=e=>/["\n]/.test(e)?null:/\s/.test(e)||e===""?`"${e}"`:e;function nf(e,{from:t,to:o},n,{done:r=!1}={}){let s=e.slice(o),a=r&&!/^\s/.test(s)?" ":"",i=t+n.length+(r?1:0);return{text:e.slice(0,t)+n+a+s,caret:i}}var vi=(e,{from:t,to:o})=>`${e.slice(0,t).trimEnd()} ${e.slice(o).trimStart()}`.trim();function rf(e,t){let o=Ot(e).filter(a=>a.key===t);if(o.length===0)return"";let[{not:n,op:r,value:s}]=o;return o.length>1||n||r!==":"||s.includes(",")?null:s}function sf(e,t,o){let n=e;for(let r of Ot(e).filter(s=>s.key===t).reverse())n=vi(n,r);return`${n} ${o===""?"":`${t}:${gi(o)}`}`.trim()}function tn(e){let{screen:t,params:o,href:n}=I.peek()??{},r=t&&Object.keys(o).length===0;Z(Qe(r?n:"/",e))}var on=["system","light","dark"],af=()=>document.documentElement.dataset.theme??"system",Mt=$(af());function Be(e){Mt.value=e,e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e;try{localStorage.setItem("qualgent-theme",e)}catch{}}window.addEventListener("storage",e=>{e.key==="qualgent-theme"&&Be(on.includes(e.newValue)?e.newValue:"system")});var yi=8,re=e=>()=>Z(e),lf=ce.filter(e=>e.place).map(e=>({group:"Screens",label:e.place.label,icon:e.place.icon,hint:`g ${e.place.key}`,run:re(k(e.name))})),cf=[["orgs","Organizations and limits","org"],["retention","Retention","retention"],["webhooks","Webhooks","webhook"],["server","Server","server"]],uf=[["Retry all failed jobs\u2026",void 0,"All failed jobs."],["Retry new failures\u2026","new","Failed jobs whose test did not fail in the run before."],["Retry infrastructure failures\u2026","infrastructure","Failed jobs whose agent or install failed, not the test."]],ff=[...uf.map(([e,t,o])=>x("retry","job")&&{label:e,icon:"retry",danger:!0,run:()=>he({action:"retry",filter:{status:"failed"},failure:t,what:o})}),x("cancel","job")&&{label:"Cancel all waiting jobs\u2026",icon:"cancelled",danger:!0,run:()=>he({action:"cancel",filter:{status:"pending"},what:"All waiting jobs."})},{label:"Use the light theme",icon:"theme-light",run:()=>Be("light")},{label:"Use the dark theme",icon:"theme-dark",run:()=>Be("dark")},{label:"Use the system's theme",icon:"theme-system",run:()=>Be("system")},{label:"Keyboard shortcuts",icon:"help",hint:"?",run:()=>de.value=!0},q!==null&&{label:"Account",icon:"next",run:re("/accounts/")},q!==null&&x("read","org")&&{label:"Organization",icon:"org",run:re("/team/")},q!==null&&x("read","token")&&{label:"Tokens",icon:"next",run:re("/team/tokens/")},q!==null&&x("read","member")&&{label:"Members",icon:"next",run:re("/team/members/")},q!==null&&x("read","host")&&{label:"Device hosts",icon:"next",run:re("/team/hosts/")},q!==null&&{label:"Log out",icon:"next",run:re("/accounts/logout/")},...cf.filter(([,,e])=>x("read",e)).map(([e,t])=>({label:t,icon:"settings",whole:!0,run:re(k("settings",{},{part:e}))})),x("read","admin")&&{label:"Admin",icon:"next",run:re("/admin/")},...je.filter(e=>e.scope!==U).map(e=>({label:`Switch to ${X(e.scope)}`,icon:"org",hint:e.role,run:()=>tn(e.scope)})),x("read","docs")&&{label:"Documentation",icon:"help",run:re("/docs/")},x("read","docs")&&{label:"API documentation",icon:"next",run:re("/api/docs/")}].filter(Boolean).map(e=>({group:"Actions",...e}));function wi(e){return[Yn(),lf,ff].flatMap(o=>fi(e,o,n=>n.label,yi))}var xi={org:{group:"Organizations",icon:"org",href:({id:e})=>k("org",{org_id:e})},build:{group:"Builds",icon:"build",href:({id:e,org_id:t})=>k("build",{org_id:t,app_version_id:e})},test:{group:"Tests",icon:"tests",href:({id:e})=>k("test",{id:e})},batch:{group:"Batches",icon:"batches",href:({id:e})=>k("batch",{id:e})},group:{group:"Groups",icon:"build",href:({id:e})=>k("group",{id:e})},agent:{group:"Agents",icon:null,href:({id:e})=>k("agent",{name:e})},job:{group:"Jobs",icon:null,href:({id:e})=>k("job",{id:e})}},bi=Object.keys(xi),pf=({name:e,note:t})=>[e,t].filter(Boolean).join(" on ");function ki({kind:e,status:t,note:o,org_id:n,at:r}){if(e==="org")return"";let s=nt[t]??t,a=e==="agent"?[o||s]:[s,o,n??"several organizations"],i=e!=="agent"||t==="offline";return[...a,r&&i&&Fn(pe()-te(r))].filter(Boolean).join(" \xB7 ")}function Si(e){let{group:t,icon:o,href:n}=xi[e.kind];return{group:t,label:e.kind==="batch"?pf(e):e.name,icon:o??e.status,hint:ki(e.kind==="batch"?{...e,note:""}:e),run:re(n(e))}}function mf(e,t){let o=t.toLowerCase();return e.toLowerCase().split(/\s+/).flatMap(n=>{let r=o.indexOf(n);return r<0?[]:Array.from(n,(s,a)=>r+a)})}function df(e,t){if(e.kind==="agent")return Vr(e.note?"resume":"pause",e);if(e.kind!=="job"||!at.test(t))return null;let o=["pending","running"].includes(e.status)?"cancel":e.status==="done"?null:"retry";return!o||!x(o,"job")?null:{...Gr({verb:o},e),label:o==="cancel"?"Cancel this job":"Retry this job"}}var Ti=e=>({group:"Jobs",label:"All jobs that match",icon:"jobs",hint:e,run:re(k("jobs",{},{q:e}))});async function Ei(e,t){let{results:o}=await J(`/api/v1/search?${new URLSearchParams({q:e})}`,{signal:t}),n=o.sort((a,i)=>bi.indexOf(a.kind)-bi.indexOf(i.kind)),r=n.some(({kind:a})=>a==="job")&&!at.test(e)?[{entry:Ti(e),at:[]}]:[];return[...n.flatMap(a=>{let i=Si(a),c=df(a,e),f={entry:i,at:mf(e,i.label)};return c?[f,{entry:{group:i.group,...c},at:[],acts:!0}]:[f]}),...r]}async function hf(e,t,o){let[n,r]=await Promise.all([di(e,{signal:o,found:Oi,hintOf:ki}),Ei(t,o)]);return[...n.map(s=>({entry:s,at:[],acts:!0})),...r]}var Oi=e=>({kind:"job",name:e.test,note:e.app_version_id,at:e.finished_at??e.started_at??e.created_at,...e});async function _f(e,t){let o=new URLSearchParams({q:e,limit:yi}),{jobs:n}=await J(`/api/v1/jobs?${o}`,{signal:t}),r=n.map(Oi);return[...r.length>0?[Ti(e)]:[],...r.map(Si)].map(s=>({entry:s,at:[]}))}async function Mi(e,t){let o=mi(e),n=Ot(o?o.words:e),r=n.some(({key:a})=>en(a)),s=n.every(Yr)&&(e.match(/"/g)??[]).length%2===0;if(r&&!s)return[];try{return o?await hf(o,e,t):await(r?_f:Ei)(e,t)}catch{return t.throwIfAborted(),[]}}var $f=/Mac|iP(hone|ad)/.test(navigator.platform),Ct=({keys:e})=>e.split(" ").map(t=>l`
<kbd key=${t}>
${t.replace("Mod+",$f?"\u2318":"Ctrl ").replace(/(?<=[⌘ ])[a-z]$/,o=>o.toUpperCase())}
</kbd>
`);var gf=120;function vf({text:e,at:t}){let o=new Set(t),n=[];for(let r=0,s=1;r<e.length;r=s,s+=1){for(;s<e.length&&o.has(s)===o.has(r);)s+=1;let a=e.slice(r,s);n.push(o.has(r)?l`<mark key=${r}>${a}</mark>`:a)}return n}function bf(e){let[t,o]=T({for:"",results:[]});return C(()=>{if(e==="")return o({for:"",results:[]});let n=new AbortController,r=setTimeout(()=>{Mi(e,n.signal).then(s=>o({for:e,results:s}),()=>{})},gf);return()=>{clearTimeout(r),n.abort()}},[e]),t.for===e?t:{...t,results:t.results.filter(({acts:n})=>!n)}}function yf(e){let t=[];return e.forEach((o,n)=>{let r=t.at(-1);r?.title===o.entry.group?r.results.push(o):t.push({title:o.entry.group,from:n,results:[o]})}),t}function wf({entry:e,letters:t,index:o,chosen:n,choose:r,point:s}){return l`
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
<${vf} text=${e.label} at=${t} />
</span>
${e.hint&&l`
<span class="palette-hint">
${/^(g .|\?)$/.test(e.hint)?l`<${Ct} keys=${e.hint} />`:e.hint}
</span>
`}
</div>
`}var xf=({results:e,at:t,choose:o,point:n})=>yf(e).map(({title:r,from:s,results:a})=>l`
<div key=${`${r} ${s}`} role="group" aria-label=${r}>
<div class="palette-group" aria-hidden="true">${r}</div>
${a.map(({entry:i,at:c},f)=>l`
<${wf}
key=${`${i.label} ${f}`}
entry=${i}
letters=${c}
index=${s+f}
chosen=${s+f===t}
choose=${o}
point=${n}
/>
`)}
</div>
`);function Ci(){let[e,t]=T(Me.peek().query),[o,n]=T(0),r=M(null),s=e.trim(),a=bf(s),i=[...wi(s),...s?a.results:[]],c=Math.min(o,i.length-1);P(()=>r.current.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[c,e]);let f=m=>{bt({chosen:!0}),setTimeout(()=>i[m].entry.run())},u=m=>{let d={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+8,PageUp:c-8}[m.key];if(d!==void 0){let p=m.key.startsWith("Arrow");n(p?(d+i.length)%Math.max(1,i.length):Math.max(0,Math.min(i.length-1,d)))}else if(m.key==="Enter"&&i[c])f(c);else return;m.preventDefault()};return l`
<${V} title="Search or run a command" className="palette" bare onClose=${()=>bt()}>
<div class="palette-line">
<${g} name="search" />
<input
type="text"
role="combobox"
aria-label="Search or run a command"
aria-expanded="true"
aria-controls="palette-list"
aria-autocomplete="list"
aria-activedescendant=${i[c]?`palette-${c}`:void 0}
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
<${xf} results=${i} at=${c} choose=${f} point=${n} />
</div>
<p class="palette-none" role="status">
${i.length===0?a.for===s?`No results for \u201C${s}\u201D.`:"Searching\u2026":l`<span class="unseen">${i.length} found</span>`}
</p>
<//>
`}var At={failed:e=>e.status==="failed"&&!e.excused,quarantined:e=>e.status==="failed"&&e.excused,flaky:e=>e.flaky,running:e=>e.status==="running",waiting:e=>e.status==="pending",done:e=>e.status==="done",cancelled:e=>e.status==="cancelled",simulated:e=>e.simulated&&["done","failed"].includes(e.status)},Ai=e=>e.tries.reduce((t,o)=>Math.max(t,o.run_seconds??-1),-1);function Ri(e,{show:t="",test:o="",sort:n=""}){let r=At[t]??(()=>!0),s=o.toLowerCase(),a=e.filter(i=>r(i)&&i.test.toLowerCase().includes(s));if(n==="slowest"){let i=new Map(a.map(c=>[c.id,Ai(c)]));a.sort((c,f)=>i.get(f.id)-i.get(c.id)||(c.id<f.id?-1:1))}else a.sort((i,c)=>(c.status==="failed")-(i.status==="failed")||(i.id<c.id?-1:1));return a.map(i=>i.id)}function Pi(e){let t=Object.keys(At),o={total:e.length,most:0,groups:new Map,trees:e.flatMap(n=>n.tries.map(r=>r.tree)),...Object.fromEntries(t.map(n=>[n,0]))};for(let n of e){for(let s of t)At[s](n)&&(o[s]+=1);if(o.most=Math.max(o.most,n.tries.length),!["pending","running"].includes(n.status))continue;let r=o.groups.get(n.group)??{waiting:0,running:0};r[n.status==="pending"?"waiting":"running"]+=1,o.groups.set(n.group,r)}return o}function kf(e){let t=null;for(let o of e){if(o===null||o.waiting>0&&o.explanation?.eta_seconds==null)return null;let n=o.waiting>0?o.explanation.eta_seconds:0;t=Math.max(t??0,n+o.work_seconds/Math.max(1,o.agents.length))}return t}var Sf=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),Xr=class{#e;#t=$(0);#o=A(()=>(this.#t.value,this.#e.peek()));summary=A(()=>Pi(this.#o.value));constructor(t){this.#e=t}get loaded(){return this.#e.loaded}row(t){return this.#e.row(t)}follow(){return this.#t.value+=1,this.#e.watch(()=>this.#t.value+=1)}chosen(t){let o=[];return A(()=>{let n=Ri(this.#o.value,t);return Sf(n,o)?o:o=n})}};var nn=new Map;function Li(e){let t=nn.get(e);return t===void 0&&(nn.size>=2e4&&nn.clear(),t=e.toLowerCase().replace(/\d+/g,o=>o.padStart(12,"0")),nn.set(e,t)),t}function it(e,t){let[o,n]=[Li(e),Li(t)];return o<n?-1:o>n?1:0}function rn(e){let t=Object.fromEntries(Fe.map(s=>[s,e[s]??0])),o=Fe.reduce((s,a)=>s+t[a],0),n=o-t.offline-t.lost,r=t.busy+t.stopping+t.draining;return{...t,known:o,connected:n,working:r,share:n>0?r/n:null}}var Tf=e=>e.job?.org_id??null,no="label.";function Di(e,t){return t==="target"?e.targets:t==="org"?[Tf(e)??"used by nobody"]:t.startsWith(no)?[e.labels?.[t.slice(no.length)]??"without this label"]:["all"]}function Ii(e){let t={};for(let[,o]of e)t[Q(o)]=(t[Q(o)]??0)+1;return t}function Ef(e,t){let o=new Map;for(let[n,r]of e)for(let s of Di(r,t))o.has(s)||o.set(s,{key:s,rows:[]}),o.get(s).rows.push([n,r]);return[...o.values()].sort((n,r)=>it(n.key,r.key)).map(n=>({key:n.key,ids:n.rows.map(([r])=>r),totals:rn(Ii(n.rows))}))}function Of(e){let t=new Map;for(let[,o]of e)for(let n of Object.keys(o.labels??{}))t.set(n,(t.get(n)??0)+1);return[...t].sort((o,n)=>n[1]-o[1]||it(o[0],n[0]))}var qi={tiles:"Fleet as tiles",map:"Fleet as a map",table:"Fleet as a table",hours:"Utilization of the fleet by hour"},Zr=["true","false"],Ni={since:["24h","7d"]},ji=e=>Number(e)>0,Mf={overview:{period:["1h","24h","7d"]},fleet:{state:[...Fe,_r],view:Object.keys(qi),color:["state","build"],group:e=>["target","org","all"].includes(e)||e.startsWith(no)},timeline:{view:["lanes","table","installs"],span:ji,to:ji},agent:{outcome:["passed","failed","timed_out","lost","cancelled","error"]},group:{status:["failed","running","pending","done","cancelled","parked"]},batch:{show:Object.keys(At),sort:["slowest"],view:["slowest"]},failures:{...Ni,label:["new","failing","flaky","infrastructure","quarantined"]},org:Ni,tests:{failing:Zr,flaky:Zr,quarantined:Zr,sort:["last","failing","flaky","slow"]}},Cf={since:"period",span:"period",to:"time",group:"grouping",color:"coloring",sort:"order"},es=(e,t)=>Object.entries(Mf[e]??{}).filter(([o,n])=>{let r=t.get(o);return r&&!(typeof n=="function"?n(r):n.includes(r))}).map(([o])=>[o,`No such ${Cf[o]??(o==="show"?"result":o)}: \u201C${t.get(o)}\u201D.`]);var Af={agent:"agents",audit:"accounts",auditedjob:"accounts",delivery:"webhooks",org:"accounts",webhook:"webhooks"},Rf=/[:/_#?;@&=+$,"[\]<>%\n\\]/g;function ts(e,t){let o=String(t).replace(Rf,n=>`_${n.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`);return`/admin/${Af[e]??"jobs"}/${e}/${encodeURIComponent(o)}/change/`}function Pf({parent:e,trail:t,crumb:o}){let n=xt(e??I.value?.screen?.parent??""),r=[...n?[[n.title,k(n.name)]]:[],...t];return r.length===0?null:l`
<nav class="crumbs" aria-label="Breadcrumbs">
${r.map(([s,a])=>l`
<a key=${a} href=${a} title=${s}>${s}</a>
<${g} name="next" />
`)}
${o&&l`<span aria-current="page" title=${o}>${o}</span>`}
</nav>
`}function Lf(){let{screen:e,query:t}=I.value??{};return es(e?.name,t).map(([o,n])=>l`
<p key=${o} class="why" role="status" data-unknown=${o}>
${n}${" "}
<button type="button" class="button is-link" onClick=${()=>Wt({[o]:""})}>Remove</button>
</p>
`)}function os({title:e,note:t,state:o,actions:n,inspect:r,tools:s,parent:a,trail:i=[],crumb:c,className:f="",children:u}){let m=M(null),d=x("read","admin")?r:null;return P(()=>{document.activeElement===document.body&&I.peek().arrival.kind!=="first"&&!document.querySelector("dialog[open]")&&m.current.focus({preventScroll:!0})},[]),l`
<header class="page-head">
<${Pf} parent=${a} trail=${i} crumb=${c} />
<div class="page-line">
<h1 tabindex="-1" ref=${m}>
${e}
${t!=null&&t!==""&&l`${" "}<small class="number">${t}</small>`}
</h1>
${o&&l`<div class="page-state">${o}</div>`}
${(n||d)&&l`
<div class="page-actions">
${n}
${d&&l`
<a
class="button is-link"
href=${ts(...d)}
data-tip="Show in the admin"
>
Open in admin
</a>
`}
</div>
`}
</div>
${s&&l`<div class="page-tools">${s}</div>`}
</header>
<${Lf} />
<div class=${`page ${f}`}>${u}</div>
`}var Df={0:"This screen could not be loaded",400:"Invalid request",403:"No access",404:"Not found"},If={0:"The server may have been upgraded: reload the page.",400:"The address is invalid.",404:"It may have been removed, or the address is wrong."},Nf=e=>xt(e?.parent==="overview"?"jobs":e?.parent)??xt("jobs");function ns({problem:{status:e,text:t,elsewhere:o}}){let n=Nf(ar(location.pathname));return l`
<${os} title=${Df[e]??"Something went wrong"}>
<div class="state-block is-problem" data-problem=${e}>
<p>${qt(t)}</p>
${o?l`
<p>
It is in ${X(o)}.${" "}
<a href=${Qe(location.pathname+location.search,o)}>Open it there</a>
</p>
`:l`<p class="quiet">${If[e]}</p>`}
<p>
<a class="button" href="/">
Show overview
</a>${" "}
${n&&l`<a class="button" href=${k(n.name)}>Show ${n.title.toLowerCase()}</a>`}
</p>
</div>
<//>
`}var Fi=()=>l`
<${V} title="Keyboard shortcuts" className="sheet" onClose=${()=>de.value=!1}>
<div class="sheet-groups">
${Ue.value.map(({title:e,keys:t})=>l`
<section key=${e}>
<h3>${e}</h3>
<dl>
${t.filter(({what:o})=>o).map(({key:o,what:n})=>l`
<div key=${o}>
<dt>
<${Ct} keys=${o} />
</dt>
<dd>${n}</dd>
</div>
`)}
</dl>
</section>
`)}
</div>
${x("read","docs")&&l`<p><a href="/docs/">Documentation</a></p>`}
<label class="check">
<input
type="checkbox"
checked=${st}
onChange=${e=>Dr(e.currentTarget.checked)}
/>
Enable single-letter shortcuts
</label>
<//>
`;function jf({toast:e}){let{id:t,kind:o,text:n,detail:r,action:s}=e,a=()=>o==="good"&&Ro(t);return l`
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
${r&&l`<span class="toast-detail"> ${r}</span>`}
</p>
${s&&l`
<button
type="button"
class="button"
onClick=${()=>{et(t),s.run()}}
>
${s.label}
</button>
`}
<button type="button" class="icon-button" aria-label="Dismiss" onClick=${()=>et(t)}>
<${g} name="close" />
</button>
</div>
`}var Ui=()=>l`
<div class="toasts" role="status" aria-label="Messages">
${Ze.value.map(e=>l`<${jf} key=${e.id} toast=${e} />`)}
</div>
`;var qf=400;function Bi(){let e=M(null);return C(()=>{let t=0,o=null,n=()=>{clearTimeout(t),o=null,e.current?.matches(":popover-open")&&e.current.hidePopover()},r=c=>{if(!c.isConnected||c.innerText.trim().startsWith(c.dataset.tip))return;let f=e.current;f.textContent=c.dataset.tip,f.matches(":popover-open")||f.showPopover();let u=c.getBoundingClientRect(),m=c.dataset.tipSide==="right",d=m?u.top+(u.height-f.offsetHeight)/2:u.bottom+6,p=d+f.offsetHeight<window.innerHeight,_=m?u.right+8:u.left+(u.width-f.offsetWidth)/2;f.style.setProperty("left",`${Math.max(6,Math.min(_,window.innerWidth-f.offsetWidth-6))}px`),f.style.setProperty("top",`${p?d:u.top-f.offsetHeight-6}px`)},s=c=>{let f=c.target.closest?.("[data-tip]");f!==o&&(n(),!(!f||c.type==="focusin"&&!f.matches(":focus-visible"))&&(c.type==="pointerover"&&c.pointerType!=="mouse"||(o=f,c.type==="focusin"?r(f):t=setTimeout(()=>r(f),qf))))},i=[["pointerover",s],["focusin",s],["focusout",n],["pointerdown",n],["scroll",n],["keydown",c=>c.key==="Escape"&&n()]];for(let[c,f]of i)document.addEventListener(c,f,!0);return()=>i.forEach(([c,f])=>document.removeEventListener(c,f,!0))},[]),l`<div class="tip" role="tooltip" popover="manual" ref=${e}></div>`}var Ff={connecting:"Connecting to the server",live:"Data is up to date",paused:"Updates pause while the tab is hidden",reconnecting:"Connection lost; reconnecting",stale:"Server unreachable for a while; still trying",stopped:"Updates have stopped"},Uf={connecting:"reconnecting",paused:"paused",stopped:"stale"};function Hi({live:e}){let t=e.state.value,o=Ne(()=>t==="live"?"":`data from ${ie(e.age.value)} ago`);return l`
<p class=${`live live-${t}`} role="status" data-live=${t} data-tip=${Ff[t]}>
<${g} name=${Uf[t]??t} />
<span class="live-word">${t}</span>
${["reconnecting","stale"].includes(t)&&l`<span class="live-age" aria-hidden="true">${o}</span>`}
</p>
`}var Wi={system:"System",light:"Light",dark:"Dark"},Bf=()=>l`
<${Et}
label=${`Color scheme: ${Wi[Mt.value].toLowerCase()}`}
tip="Color scheme"
className="icon-button"
icon=${`theme-${Mt.value}`}
items=${on.map(e=>({label:Wi[e],icon:`theme-${e}`,checked:e===Mt.value,run:()=>Be(e)}))}
/>
`,Hf=()=>l`
<${Et}
label=${`Scope: ${X(U)}`}
tip="Switch organization"
className="scope"
items=${je.map(e=>({label:X(e.scope),hint:e.role==="site"?"":e.role,checked:e.scope===U,run:()=>e.scope!==U&&tn(e.scope)}))}
>
<${g} name="org" /><span class="unseen">Scope: </span>
<span class="scope-name" title=${X(U)}>${X(U)}</span>
<//>
`,Ki=()=>l`
<header class="top">
<${Wo} />
${je.length>0&&l`<${Hf} />`}
<button type="button" class="jump" onClick=${()=>Ye()} aria-keyshortcuts="Control+K Meta+K">
<${g} name="search" />
<span class="jump-text">Search or run a command…</span>
<span class="jump-keys" aria-hidden="true">
<${Ct} keys="Mod+k" />
</span>
</button>
<${Hi} live=${B} />
<${Bf} />
<button
type="button"
class="icon-button is-keys"
aria-label="Keyboard shortcuts"
data-tip="Keyboard shortcuts (?)"
onClick=${()=>de.value=!0}
>
<${g} name="help" />
</button>
${q!==null&&l`<a class="person" href="/accounts/" aria-label=${`Account of ${q}`} title=${q}>${q}</a>`}
</header>
`;function Wf(){let e=I.value;if(P(()=>{e&&pa(e.arrival)},[e?.arrival]),!e)return l`
<div class="page">
<${fr} />
</div>
`;if(e.problem)return l`<${ns} problem=${e.problem} />`;let t=e.module.default,o=JSON.stringify([e.screen.name,e.params]);return l`<${t} key=${o} params=${e.params} query=${e.query} />`}var Kf=()=>B.serverError.value&&l`<p class="complaint" role="alert">Server error: ${B.serverError}</p>`;function zf(e){e.preventDefault(),location.reload()}var Jf={out:()=>l`You are logged out: nothing on this page is updated. <a href=${ha()}>Log in again</a>`,changed:()=>l`Your access has changed. <a href=${location.href} onClick=${zf}>Reload the page</a>`,left:()=>l`
You have no access to ${X(U)} any more. <a href="/" onClick=${Vf}>Leave this page</a>
`};function Vf(e){e.preventDefault(),location.assign("/")}function Gf(){return I.value,le.value==="in"?null:l`
<p class="complaint" role="alert" data-session=${le.value}>
${Jf[le.value]()}
</p>
`}function zi(){return l`
<div class="shell">
<aside class="side">
<${Wo} />
<${li} />
<p class="side-foot">
${x("read","admin")&&l`<a href="/admin/">Admin</a>`}
${x("read","docs")&&l`<a href="/docs/">Docs</a><a href="/api/docs/">API</a>`}
${q!==null&&l`<a href="/accounts/logout/">Log out</a>`}
</p>
</aside>
<div class="stage">
<${Ki} />
<${Kf} />
<${Gf} />
<main
id="content"
tabindex="-1"
data-screen=${I.value&&(I.value.screen?.name??"none")}
aria-busy=${Bt.value}
>
<${Wf} />
</main>
</div>
</div>
<${Xa} />
${Me.value&&l`<${Ci} />`}
${de.value&&l`<${Fi} />`}
<${oi} />
<${Ui} />
<${Bi} />
<${Pa} />
`}var Ji=new WeakMap,Qf=O.diffed;function Yf(e,t){for(let o of e){if(!o||o.__===t)continue;let{type:n,__k:r}=o;o.__=null,typeof n=="string"&&r&&Vi(r,o)}}function Vi(e,t){for(let o of e)o?.__===t&&(o.__=null,typeof o.type=="string"&&o.__k&&Vi(o.__k,o))}O.diffed=e=>{Qf?.(e);let t=e.__c;if(!t)return;let o=Ji.get(t);o&&o!==e.__k&&Yf(o,e),e.__k&&Ji.set(t,e.__k)};function Xf(){let e=document.querySelector("[data-search]");e?e.select():Ye()}function Gi(){St("Everywhere",[{key:"Mod+k",what:"search or run a command",run:()=>Me.peek()?bt():Ye()},{key:"/",what:"search on this screen",run:Xf},{key:"f",what:"next failure",run:()=>Rr()||Z(k("jobs",{},{status:"failed"}))},{key:"?",what:"keyboard shortcuts",run:()=>de.value=!0},{key:"Esc",what:"close"}]),St("Rows",[{key:"\u2191 \u2193 j k",what:"previous or next row"},{key:"\u2190 \u2192",what:"links and buttons of the row"},{key:"j",run:()=>Zt(1)},{key:"k",run:()=>Zt(-1)},{key:"Enter",what:"open the row"},...nr(["retry","priority","cancel"],"job")?[{key:"Space x",what:"select the row, with Shift a range"}]:[]]);let e=ce.filter(t=>t.place);St("Screens",e.map(t=>({key:`g ${t.place.key}`,what:t.place.label.toLowerCase(),run:()=>Z(k(t.name))})))}var Zf=300;B.subscribe(ue);location.hash==="#command"&&Qn();Jn();jn();Ir();Gi();var ep=ur(),tp=ep.finally(()=>B.start());cr();Promise.race([tp,new Promise(e=>setTimeout(e,Zf))]).then(()=>setTimeout(()=>{let e=document.getElementById("app");e.replaceChildren(),bo(l`<${zi} />`,e)}));var Qi=50,op=200,np=$(null),ro=class{#e;#t;#o;#i;#n=new Map;#s=null;#r=0;ids=$([]);loading=$(null);error=$(null);more=$(!1);constructor({path:t,name:o,query:n={},page:r=null,mirrors:s=!1}){this.#e=t,this.#t=o,this.#o=n,this.#i=s,r&&this.#a(r)}row(t){return this.#n.get(t)??np}has(t){return this.#n.has(t)}start(){this.ids.peek().length===0&&this.first()}async first(){let t=await this.#m("first",null);t&&this.#a(t)}async next(){if(!this.#s||this.loading.peek())return;let t=await this.#m("more",this.#s);t&&this.#f(t)}refresh=async()=>{let t=this.#r,o;try{o=await J(this.#p(null,Math.min(op,Math.max(Qi,this.ids.peek().length))))}catch{return}if(t!==this.#r)return;let n=o[this.#t].some(({id:r})=>this.#n.has(r))||this.ids.peek().length===0;this.#i&&o.next===null?this.#a(o):n?this.merge(o[this.#t],o.next):this.#a(o)};merge(t,o=null){let n=t.filter(({id:r})=>!this.#n.has(r)).map(({id:r})=>r);for(let r of t)this.#l(r);this.#s===null&&o!==null&&this.ids.peek().length===0&&this.#c(o),n.length>0&&(this.ids.value=[...n,...this.ids.peek()])}watch(t,o=n=>n){let n=r=>Object.values(r).forEach(s=>this.update(o(s,this.row(s.id).peek())));return n(Ut(t)),t.watch(n)}update(t){this.#n.has(t.id)&&this.#l(t)}#l(t){let o=this.#n.get(t.id);o?o.value=t:this.#n.set(t.id,$(t))}#c(t){this.#s=t,this.more.value=t!==null}#a(t){let o=t[this.#t].map(({id:r})=>r);for(let r of t[this.#t])this.#l(r);let n=new Set(o);ae(()=>{for(let[r,s]of[...this.#n])n.has(r)||(this.#n.delete(r),s.value=null);this.#c(t.next),this.ids.value=o})}#f(t){let o=t[this.#t].filter(({id:n})=>!this.#n.has(n)).map(({id:n})=>n);for(let n of t[this.#t])this.#l(n);this.#c(t.next),this.ids.value=[...this.ids.peek(),...o]}#p(t,o=Qi){let n=Object.entries({...this.#o,limit:o,cursor:t}).filter(([,r])=>r!==null&&r!=="");return`${this.#e}?${new URLSearchParams(n)}`}async#m(t,o){let n=++this.#r;this.loading.value=t,this.error.value=null;try{let r=await J(this.#p(o));return n===this.#r?r:null}catch(r){return n===this.#r&&(this.error.value=r),null}finally{n===this.#r&&(this.loading.value=null)}}};var so=W("batches",(e,t)=>e.id<t.id?1:e.id>t.id?-1:0);var rs=50,rp={org_id:"organization",suite:"suite",branch:"branch"},sp=e=>[e.name,e.branch].filter(Boolean).join(" \xB7 "),as=e=>({...e,failed:e.failed-e.excused,quarantined:e.excused});function ap(e){try{let t=new URL(e.url);return["https:","http:"].includes(t.protocol)?t.href:null}catch{return null}}var Yi=(e,t)=>Object.entries(e).every(([o,n])=>t[o]===n),ss=class extends ro{#e;fresh=A(()=>{let t=this.ids.value[0]??"";return this.loading.value==="first"?0:so.ids.value.filter(o=>o>t&&Yi(this.#e,so.row(o).peek()??{})).length});constructor({filters:t,page:o}){super({path:"/api/v1/batches",name:"batches",query:t,page:o}),this.#e=t}follow(){this.start();let t=this.watch(so),o=B.onReconnect(()=>this.#t());return()=>{t(),o()}}async#t(){let t=this.ids.peek().filter(o=>so.row(o).peek()===null);for(let o=0;o<t.length;o+=rs){let n=t.slice(o,o+rs).join(",");try{(await J(`/api/v1/batches?${new URLSearchParams({id:n,limit:rs})}`)).batches.forEach(s=>this.update(s))}catch{return}}}};var ip=[.1,.2,.5,1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,43200,86400,604800],lp=e=>e===0?"0 s":e<10?me(Math.round(e*10)/10):ie(e).replace(/ 00? \w+$/,""),cp=e=>y(e<10?Math.round(e*10)/10:Math.round(e)),up=e=>Math.max(0,...e.map(t=>t??0));var fp=globalThis.document?parseFloat(getComputedStyle(document.documentElement).fontSize)/16:1,Y=e=>Math.round(e*fp);var Xi=document.documentElement,ao=document.createElement("i");ao.hidden=!0;ao.style.setProperty("forced-color-adjust","none");Xi.append(ao);var sn=new Map,an=$(0);function Zi(){sn=new Map,an.value+=1}new MutationObserver(Zi).observe(Xi,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Zi);function lt(e){return sn.has(e)||(ao.style.setProperty("color",`var(--${e})`),sn.set(e,getComputedStyle(ao).color)),sn.get(e)}var is=(e,t=400)=>`${t} ${Y(e)}px Archivo, system-ui, sans-serif`;var we=W("agents",(e,t)=>it(e.name,t.name)),pp=["suspect","paused","drained","quarantined","stopping","lost"],cn=$([]),el=$(0),ln=new Set;function tl(e,t){let o=new Set(cn.peek());for(let r of t)o.delete(r),ln.delete(r);for(let[r,s]of Object.entries(e))pp.includes(s.status)?o.add(r):o.delete(r),s.simulated&&s.state!=="offline"?ln.add(r):ln.delete(r);el.value=ln.size;let n=[...o].sort(it);n.join(`
`)!==cn.peek().join(`
`)&&(cn.value=n)}tl(Object.fromEntries(we.ids.peek().map(e=>[e,we.row(e).peek()])),[]);we.watch(tl);function ct({since:e,expected:t=0}){let o=F(()=>{let n=te(e);return A(()=>ie(n===null?null:ge.value-n))},[e]);return l`
<time class="number" datetime=${e}>${o}</time>
${t>=1&&l`<span class="quiet"> of about <span class="unbroken">${ie(t)}</span></span>`}
`}function ls({title:e,note:t,tools:o,id:n,className:r="",children:s}){let a=G();return l`
<section id=${n} class=${`block ${r}`} aria-labelledby=${a} tabindex="-1">
<header class="block-head">
<h2 id=${a}>
${e}
${t!=null&&t!==""&&l`${" "}<small class="number">${t}</small>`}
</h2>
${o&&l`<div class="block-tools">${o}</div>`}
</header>
${s}
</section>
`}var mp=matchMedia("(max-width: 53.75em)"),dp=e=>mp.matches?e/2:e;function cs(e,t,o="more"){let[n,r]=T(!1),s=e>0&&l`
<p class="rest">
<button
type="button"
class="button is-link"
aria-expanded=${n}
aria-controls=${t}
onClick=${()=>r(!n)}
>
${n?"Show fewer":`Show ${y(e)} ${o}`}
</button>
</p>
`;return[n||e<=0,s]}function ut({since:e}){let t=F(()=>A(()=>ve(ge.value-te(e))),[e]);return l`<time class="number" datetime=${e}>${t}</time>`}var hp={server:"stale",agent_lost:"lost",agent_repair:"suspect",agent_paused:"paused",stranded:"pending",build_held:"suspect",failure:"failed",failures:"failed"},ol=3,_p={bad:"Alarm",warn:"Warning"};function $p({name:e}){let{label:t,effect:o}=ne.quarantine;return l`
<button
type="button"
class="problem-act"
tabindex="-1"
title=${o}
onClick=${()=>Vt(e,"quarantine")}
>
${t}…<span class="unseen"> ${e}</span>
</button>
`}function gp({kind:e},t){let o=t.slice(e.length+1);return e==="agent_repair"&&x("quarantine","agent")&&we.row(o).value?.operable?o:null}function un({id:e}){let t=ye.row(e).value;if(!t)return null;let o=gp(t,e);return l`
<li class=${`problem is-${t.level}`} data-kind=${t.kind}>
<span class="problem-mark">
<${g} name=${hp[t.kind]??"stale"} />
<span class="unseen">${_p[t.level]}:</span>
</span>
<a class="problem-text" href=${t.link} data-row=${`problem/${e}`} tabindex="-1" title=${t.text}>
${t.text}
</a>
<span class="problem-detail" title=${t.detail}>${t.detail}</span>
<span class="problem-count number">
${o!==null&&l`<${$p} name=${o} />`}
${t.count>1&&l`×${y(t.count)}<span class="unseen"> times</span>`}
</span>
<span class="problem-since" title=${t.since?be(t.since):""}>
${t.since&&l`for <${ut} since=${t.since} />`}
</span>
</li>
`}function vp(e,t){return`more: ${[t&&D(t,"alarm"),e-t&&D(e-t,"warning")].filter(Boolean).join(", ")}`}function bp(){let e=M(null),t=Xt(e.current);P(()=>{e.current&&Yt(e.current,t)});let o=ye.ids.value,n=o.slice(ol),r=n.filter(i=>ye.row(i).value?.level==="bad").length,[s,a]=cs(n.length,"problems-list",vp(n.length,r));return ye.loaded.value?l`
<${ls} id="problems" title="Problems" note=${o.length||""}>
${o.length>0?l`
<ul
class="problems"
id="problems-list"
data-list
ref=${e}
onFocusIn=${Qt}
aria-label="Problems, the most severe first"
>
${(s?o:o.slice(0,ol)).map(i=>l`<${un} key=${i} id=${i} />`)}
</ul>
${a}
`:l`
<p class="nothing no-problems"><${g} name="done" /> No problems.</p>
`}
<//>
`:null}function yp(){let e=ye.ids.value.filter(t=>t.startsWith("agent_"));return e.length>0&&l`
<ul class="problems" data-list aria-label="Problems of agents">
${e.map(t=>l`<${un} key=${t} id=${t} />`)}
</ul>
`}function io({name:e}){let t=Ur(e);return t&&l`
<span class="tag is-bad" title=${t.detail}><${g} name="suspect" /> needs repair</span>
`}function us({as:e="div",left:t=0,top:o=0,width:n,height:r,className:s="",children:a,...i}){let c=M(null);return P(()=>{let{style:f}=c.current;f.setProperty("transform",`translate(${t}px, ${o}px)`),f.setProperty("width",n===void 0?"100%":`${n}px`),f.setProperty("height",r===void 0?"auto":`${r}px`)},[t,o,n,r]),l`<${e} ref=${c} class=${`placed ${s}`} ...${i}>${a}<//>`}function lo({since:e,expected:t}){let o=M(null);return P(()=>{let n=te(e);if(!(n===null||!t))return z(()=>{let r=Math.max(0,(ge.value-n)/t);o.current?.style.setProperty("--share",Math.min(1,r).toFixed(3)),o.current?.classList.toggle("is-over",r>1)})},[e,t]),l`<span class="progress" ref=${o} aria-hidden="true"></span>`}function ft({test:e}){let t=e.includes("::")?e.indexOf("::")+2:e.lastIndexOf("/")+1;return l`
<span class="test" title=${e}>
<span class="test-folder">${e.slice(0,t)}</span>
<span class="test-file">${e.slice(t)}</span>
</span>
`}var wp=({test:e})=>l`
<span class="test-path">${e.split(/(?<=[/_])/).map(t=>l`${t}<wbr />`)}</span>
`;var nl=e=>e.job??e.installed?.[0]??null;function rl({until:e,by:t,at:o}){return[[t&&`by ${t}`,o&&`at ${be(o)}`].filter(Boolean).join(" "),e&&`until ${be(e)}`].filter(Boolean).join(", ")}function sl({held:e,paused_reason:t}){if(!e)return t?`paused itself: ${t}`:null;let{kind:o,note:n,...r}=e;return[n?`${o}: ${n}`:o,rl(r)].filter(Boolean).join(", ")}function al({job:e}){return l`
<span class="took">
<span class="took-words">
${e.phase==="installing"&&l`<em>installing</em>${" "}`}
<${ct} since=${e.started_at} expected=${e.expected_seconds} />
</span>
<${lo} since=${e.started_at} expected=${e.expected_seconds} />
</span>
`}var fn=({agent:e})=>l`
<span class=${e.lost?"is-lost":"quiet"} title=${`last seen ${be(e.last_seen_at)}`}>
${Q(e)} for <${ut} since=${e.last_seen_at} />
</span>
`;function xp({agent:e}){if(e.job)return l`<${ft} test=${e.job.test} />`;let t=e.lost?null:sl(e);if(t)return l`<span class="card-hold" title=${t}>${t}</span>`;if(e.state==="offline")return l`<${fn} agent=${e} />`;let o=Jt(e);return l`<span class="quiet" title=${o}>${o}</span>`}function kp({id:e,index:t,count:o,...n}){let r=we.row(e).value;if(!r)return null;let s=nl(r),a=vt(r.labels);return l`
<${us}
as="li"
className=${`card card-${Q(r)}`}
aria-setsize=${o}
aria-posinset=${t+1}
...${n}
>
<span class="card-head">
<a
class="card-name"
data-row=${`agent/${e}`}
tabindex="-1"
href=${k("agent",{name:r.name})}
title=${r.name}
>
${r.name}
</a>
<${io} name=${r.name} />
<${Gt} agent=${r} />
</span>
<span class="card-build">
${s?l`<${Ce} org=${s.org_id} version=${s.app_version_id} />`:l`<span class="quiet">no build installed</span>`}
</span>
<span class="card-doing">
<${xp} agent=${r} />
</span>
<span class="card-took">${r.job&&l`<${al} job=${r.job} />`}</span>
<span class="card-labels" title=${a}>
${r.simulated&&l`<span class="tag">simulated</span>${" "}`}
${a}
</span>
<//>
`}function ps(e){let{id:t,label:o,className:n,sections:r=[{key:"all",ids:e.ids}],selection:s}=e,a=jr(),i=r.flatMap(m=>m.ids),c=Sp(e,i),f=qr(i.length),u=m=>{let d=m.key===" "||m.key==="x"&&st.peek();if(!s||!d||m.ctrlKey||m.metaKey||m.altKey)return;let p=m.target.closest("[data-row]");p&&(m.preventDefault(),s.toggle(p.dataset.row.slice(e.kind.length+1),{through:m.shiftKey,shown:i}))};return l`
<table
id=${t}
role="table"
aria-label=${o}
class=${`rows ${n}`}
...${a}
onKeyDown=${u}
>
<thead role="rowgroup">
<tr role="row">
${s&&l`
<th role="columnheader" scope="col" class="c-pick">
<${Op} selection=${s} shown=${i} />
</th>
`}
${c.map(({name:m,title:d,numeric:p})=>l`
<th key=${m} role="columnheader" scope="col" class=${`c-${m} ${p?"is-numeric":""}`}>
${d}
</th>
`)}
</tr>
</thead>
${r.map(({key:m,title:d,className:p="",ids:_,empty:E,foot:v})=>{let b=_.slice(0,f);return _.length>0&&b.length===0?null:(f-=b.length,l`
<tbody key=${m} role="rowgroup" class=${p}>
${d&&l`
<tr role="row" class="divider">
<th role="rowheader" scope="rowgroup">${d}</th>
</tr>
`}
${b.map(h=>l`<${Tp} key=${h} id=${h} table=${e} columns=${c} shown=${i} />`)}
${_.length===0&&E&&l`
<tr role="row" class="divider">
<td role="cell" class="nothing">${E}</td>
</tr>
`}
${v&&l`
<tr role="row" class="divider is-foot">
<td role="cell">${v}</td>
</tr>
`}
</tbody>
`)})}
</table>
`}function fs(e){return typeof e=="string"?e:Array.isArray(e)?e.map(fs).join("").trim():e&&typeof e.type=="string"?fs(e.props.children):""}function Sp({columns:e,rowOf:t},o){let n=o.join(),s=F(()=>{let a=({some:i})=>!i||o.some(c=>t(c).value&&i(t(c).value));return A(()=>e.map(a).join())},[e,n]).value.split(",");return e.filter((a,i)=>s[i]==="true")}function Tp({id:e,table:t,columns:o,shown:n}){let{rowOf:r,kind:s,hrefOf:a,rowClass:i=()=>"",failed:c=()=>!1,selection:f}=t,u=r(e).value,m=Ne(()=>f?.ids.value.has(e)?" is-picked":"");if(!u)return null;let d=a(u,e),p=_=>{_.target.closest("a, button, input, label")||String(getSelection())||(_.metaKey||_.ctrlKey?window.open(d,"_blank","noopener"):Z(d))};return l`
<tr role="row" class=${`row ${i(u)}${m.value}`} onClick=${p}>
${f&&l`
<td role="cell" class="c-pick">
<${Ep} id=${e} selection=${f} shown=${n} />
</td>
`}
${o.map(({name:_,label:E,numeric:v,main:b,stacked:h,under:S,cell:w})=>{let _e=w(u,e),mt=`c-${_} ${v?"is-numeric":""}`,Ae=!v&&fs(_e)||void 0;return l`
<td key=${_} role="cell" class=${mt} data-label=${E} title=${Ae}>
${b?l`
<span class=${`line ${h?"is-stacked":""}`}>
<a
class="row-link"
data-row=${`${s}/${e}`}
data-failed=${c(u)?"":void 0}
tabindex="-1"
href=${d}
>
${_e}
</a>
${b===!0?null:b(u)}
</span>
${S?.(u)}
`:_e}
</td>
`})}
</tr>
`}function Ep({id:e,selection:t,shown:o}){let n=Ne(()=>t.ids.value.has(e));return l`
<label class="pick">
<input type="checkbox" tabindex="-1" checked=${n} onClick=${s=>t.toggle(e,{through:s.shiftKey,shown:o})} />
<span class="unseen">Select this row</span>
</label>
`}function Op({selection:e,shown:t}){let o=M(null),n=t.filter(r=>e.ids.value.has(r)).length;return P(()=>{o.current.indeterminate=n>0&&n<t.length}),l`
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
`}var Mp=e=>e.job??e.installed?.[0]??null;function il({agent:e}){let t=Mp(e);return t?l`<${Ce} org=${t.org_id} version=${t.app_version_id} />`:l`<span class="quiet">no build installed</span>`}function ll({agent:e}){let{job:t}=e;if(e.state==="offline")return l`<${fn} agent=${e} />`;if(!t){let o=Jt(e);return l`<span class="quiet" title=${o}>${o}</span>`}return l`
<span class="work">
<${ft} test=${t.test} />
<span class="work-time">
${t.phase==="installing"&&l`<em>installing</em>${" "}`}
<${ct} since=${t.started_at} expected=${t.expected_seconds} />
</span>
<${lo} since=${t.started_at} expected=${t.expected_seconds} />
</span>
`}var Cp=e=>l`
<span class="agent-line">
<${Gt} agent=${e} />
<${io} name=${e.name} />
${e.simulated&&l`<span class="tag" title="Simulates tests instead of running them">simulated</span>`}
</span>
`,Ap=[{name:"name",title:"Agent",main:Cp,stacked:!0,cell:e=>l`<span title=${e.name}>${e.name}</span>`},{name:"installed",title:"Build",cell:e=>l`<${il} agent=${e} />`},{name:"job",title:"Job",cell:e=>l`<${ll} agent=${e} />`}],Rp=({ids:e})=>l`
<${ps}
id="agents-list"
label="Agents"
className="agents"
columns=${Ap}
ids=${e}
kind="agent"
rowOf=${t=>we.row(t)}
hrefOf=${t=>k("agent",{name:t.name})}
rowClass=${t=>`agent-${Q(t)}`}
/>
`;var cl=["done","failed","quarantined","cancelled","running","waiting"];function Pp({group:e}){let t=M(null);return P(()=>{cl.forEach((o,n)=>t.current.children[n].style.setProperty("flex-grow",e[o]||0))}),l`
<span class="bar" ref=${t} aria-hidden="true">
${cl.map(o=>l`<i key=${o} class=${`bar-${o}`}></i>`)}
</span>
`}var Lp=Y(152),Dp=8,ul=Y(34),Ip=86400,Np=(e,t,o,n,r)=>t.map(s=>{let a=Ee(s,r<60);return r>=Ip||a==="00:00"?Eo(s):a});function jp(e,t){if(!t)return ul;let o=Math.max(...t.map(n=>n.length));return Math.max(ul,Y(o*6.5)+Dp*2)}function qp({write:e,steps:t,bare:o,axis:n}){let r=()=>lt("ink-2"),s={stroke:()=>lt("rule"),width:1},a={stroke:r,font:is(11),ticks:{show:!1}};return[{...a,values:o?(i,c)=>c.map(()=>""):Np,grid:n?s:{show:!1},size:o?0:Y(24),gap:4,space:Y(76)},{...a,values:(i,c)=>c.map(e),grid:s,size:n??jp,gap:6,space:Y(n?20:32),...t?{incrs:t}:{}}]}var Fp=({data:e},t)=>e[t].flatMap((o,n,r)=>o!=null&&r[n-1]==null&&r[n+1]==null?[n]:[]),Up=({name:e,tone:t,kind:o},n)=>({label:e,stroke:()=>lt(t),fill:o==="bars"?()=>lt(t):void 0,width:o==="bars"?0:2,dash:o==="dashed"?[4,3]:void 0,paths:o==="bars"?n:void 0,points:{show:!1,size:6,fill:()=>lt(t),...o==="bars"?{}:{filter:Fp}},spanGaps:!1}),Bp={time:!0,range:e=>[e.data[0][0],e.data[0].at(-1)+(e.data[0][1]-e.data[0][0])]},Hp=(e,t,o=0)=>({range:(n,r,s)=>[r>=o?o:0,t??Math.max(e,(s??0)*1.08)]});function Wp({series:e,least:t,most:o,floor:n,height:r,group:s,width:a,onCursor:i,uPlot:c,...f}){let u=c.paths.bars({size:[.82,28],align:1});return{width:a,height:r,padding:[8,16,f.bare?4:0,0],legend:{show:!1},scales:{x:Bp,y:Hp(t,o,n)},cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1},sync:{key:s??null}},axes:qp(f),series:[{},...e.map(m=>Up(m,u))],hooks:{setCursor:[m=>i(m.cursor.idx??null)]}}}function Kp(e){let t=rr.value;return C(()=>{if(t)return;let o=new IntersectionObserver(s=>s.at(-1).isIntersecting&&Po()),n=()=>{o.unobserve(e.current),o.observe(e.current)};n();let r=B.onReconnect(n);return()=>{r(),o.disconnect()}},[t]),t}function fl({title:e,data:t,series:o,write:n,summary:r,rest:s,newest:a,height:i=Lp,least:c=1,...f}){let u=M(null),m=M(null),d=$e(null),p=F(()=>o,[e]),_=Kp(u);C(()=>{if(!_)return;let h=new _(Wp({...f,series:p,write:n,least:c,height:i,width:u.current.clientWidth,onCursor:w=>d.value=w,uPlot:_}),t,u.current);m.current=h;let S=new ResizeObserver(([w])=>h.setSize({width:Math.floor(w.contentRect.width),height:i}));return S.observe(u.current),()=>{m.current=null,S.disconnect(),h.destroy()}},[p,_]),C(()=>m.current?.setData(t),[t]);let E=an.value;C(()=>m.current?.redraw(!1),[E]);let v=h=>{let S={ArrowLeft:-1,ArrowRight:1}[h.key];if(!S||!m.current)return;h.preventDefault();let w=Math.min(t[0].length-1,Math.max(0,(d.peek()??t[0].length)+S));m.current.setCursor({left:m.current.valToPos(t[0][w],"x"),top:10},!0,!0)},b=()=>m.current?.setCursor({left:-10,top:-10},!0,!0);return l`
<figure class="chart" data-chart=${e}>
<${zp} at=${d.value} ...${{title:e,data:t,series:o,write:n,rest:s,newest:a}} />
<div
class="chart-box"
ref=${u}
tabindex="0"
role="img"
aria-label=${`${e}. ${r}`}
onKeyDown=${v}
onBlur=${b}
></div>
</figure>
`}function zp({title:e,data:t,series:o,write:n,at:r,rest:s=null,newest:a="now"}){let i=r!==null&&r<t[0].length?r:s,c=(f,u)=>{let m=f.shown?f.shown(i??t[0].length-1):t[u+1][i??t[0].length-1];return m==null?"\u2013":n(m)};return l`
<figcaption class="chart-head">
<strong>${e}</strong>
<span class="chart-time number quiet">
${i===null?a:jt(t[0][i])}
</span>
${o.map((f,u)=>l`
<span
key=${f.name}
class=${`chart-key chart-key-${f.tone} ${f.kind==="dashed"?"is-dashed":""}`}
>
<i></i>
${f.name} <span class="number strong">${c(f,u)}</span>
</span>
`)}
</figcaption>
`}var Jp=[Y(84),Y(150)],Vp=Y(320),Gp=Y(64),Qp=(e,t,o)=>t.length>1?`${e}, ${o.name}`:e,ms=(e,t,o,n)=>(t.shown?t.shown(n):e[o+1][n])??null;function Yp({label:e,charts:t}){let o=t.flatMap(({title:s,data:a,series:i,write:c})=>i.map((f,u)=>({name:Qp(s,i,f),at:m=>ms(a,f,u,m),text:m=>ms(a,f,u,m)===null?"\u2013":c(ms(a,f,u,m))}))),n=t[0].data[0],r=n.map((s,a)=>a).filter(s=>o.some(({at:a})=>a(s)!==null));return l`
<div class="chart-table" role="region" aria-label=${e} tabindex="0">
<table>
<thead>
<tr>
<th scope="col">Time</th>
${o.map(({name:s})=>l`<th key=${s} scope="col">${s}</th>`)}
</tr>
</thead>
<tbody>
${r.reverse().map(s=>l`
<tr key=${n[s]}>
<th scope="row">${jt(n[s])}</th>
${o.map(({name:a,text:i})=>l`<td key=${a}>${i(s)}</td>`)}
</tr>
`)}
</tbody>
</table>
</div>
`}function Xp({label:e,charts:t,stacked:o=!1}){let[n,r]=T(!1),s=G(),a=t.length-1,i=F(()=>{let[m,d]=Jp;return Math.min(d,Math.max(m,Math.floor((window.innerHeight-Vp)/t.length)))},[]),{data:c}=t[0],f=c[0].findLastIndex((m,d)=>c[1][d]!==null),u=m=>o?{height:i,axis:Gp,bare:m<a,...f<0?{}:{rest:f}}:{};return l`
${n?l`<${Yp} label=${e} charts=${t} />`:l`
<div class=${`charts ${o?"is-stacked":""}`}>
${t.map((m,d)=>l`<${fl} key=${m.title} group=${s} ...${u(d)} ...${m} />`)}
</div>
`}
<p class="rest">
<button type="button" class="button is-link" onClick=${()=>r(!n)}>
${n?"Show charts":"Show as a table"}
</button>
</p>
`}function pl({label:e,text:t,head:o}){let n=$e("copy"),r=async s=>{let a=s.currentTarget.parentElement.querySelector("code");try{await navigator.clipboard.writeText(t),n.value="copied"}catch{getSelection().selectAllChildren(a),n.value="selected"}setTimeout(()=>n.value="copy",2e3)};return l`
<div class="copy">
${o??l`<span class="copy-label">${e}</span>`}
<pre tabindex="0" aria-label=${e}>
<code>${t}</code>
</pre>
<button type="button" class="button" onClick=${r}>
<${g} name="copy" />
<span aria-live="polite">${n}</span>
</button>
</div>
`}function ds({lines:e}){let[t,o]=T(null),[n,r]=e.find(([a])=>a===t)??e[0],s=l`
<select
class="copy-choice"
aria-label="Command"
value=${n}
onChange=${a=>o(a.currentTarget.value)}
>
${e.map(([a])=>l`<option key=${a} value=${a}>${a}</option>`)}
</select>
`;return l`<${pl} label=${n} text=${r} head=${s} />`}var hs=q===null?"curl -s":'curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"',Zp="http://127.0.0.1:3000",_s=()=>[Zp,"http://localhost:3000"].includes(location.origin)?"":` --url ${location.origin}`,$s=U?.startsWith("org:")?U.slice(4):"acme",pn=e=>/^[\w.-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,mn=q!==null;var dn=!mn||x("invite","host"),gs=()=>mn?dn?l`
<a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
`:null:l`
On a machine with a device or a browser, in the folder of your tests:${" "}
<code>qgagent init</code> writes <code>qgagent.toml</code>, which says what runs; then${" "}
<code>qgagent run --url ${location.origin}</code>
`;var hn={org_id:$s,app_version_id:"1.0.0",test:"tests/onboarding.spec.js"},em=`qgjob submit --org-id ${pn(hn.org_id)} --app-version-id ${hn.app_version_id} --test ${hn.test}`,tm=`${hs} ${location.origin}/submit-job -H 'Content-Type: application/json' -d ${pn(JSON.stringify(hn))}`,om=()=>x("submit","job")?l`
<section class="empty" aria-labelledby="empty-title">
<h2 id="empty-title">Submit the first test</h2>
<p>
A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
Paste this into a terminal and watch this page.${" "}
${q!==null&&l`<a href="/install/">Install qgjob</a> first.`}
</p>
<${ds}
lines=${[["Submit a job",`${em}${_s()}`],["Submit a job, with curl",tm]]}
/>
${dn&&l`<h3>Add an agent</h3><p>An agent runs the tests. <${gs} /></p>`}
</section>
`:l`<p class="nothing">No jobs yet.</p>`;var ml="Failed in quarantine: fails neither batch nor build",dl=({of:e})=>e.excused>0&&l`
<span class="quiet" title=${ml}>
${" "}<${g} name="quarantined" />
<span class="number">${y(e.excused)}</span>
<span class="unseen"> quarantined</span>
</span>
`;function nm({of:e}){let{failed:t}=as(e);return l`
<span class=${`number ${t>0?"bad strong":"quiet"}`}>${y(t)}</span>
<${dl} of=${e} />
`}var _n=e=>e==null?"\u2013":e<10?me(e):ve(e),hl=["at","waiting","running","submitted","done","failed","cancelled","installs","installs_avoided","wait_p50","wait_p95"];function rm(e,t){let o=e.at.at(-1)??-1/0,n=t.filter(r=>r.at>o);return n.length>0&&e.at.length>0&&n.length===t.length&&n[0].at-o>2*e.step?null:{step:e.step,...Object.fromEntries(hl.map(r=>[r,[...e[r],...n.map(s=>s[r])]]))}}var _l={mean:e=>e.reduce((t,o)=>t+o,0)/e.length,most:e=>Math.max(...e)};function sm(e,{from:t,to:o,count:n,names:r,merge:s="mean"}){let a=(o-t)/n,i=r.map(()=>Array.from({length:n},()=>[]));return e.at.forEach((c,f)=>{let u=Math.floor((c-t)/a);u<0||u>=n||r.forEach((m,d)=>{let p=e[m][f];p!=null&&i[d][u].push(p)})}),{at:Array.from({length:n},(c,f)=>t+f*a),values:Object.fromEntries(r.map((c,f)=>[c,i[f].map(u=>u.length>0?_l[s](u):null)]))}}function $n(e,t,o){let n=(e.at(-1)?.at??0)-o,r=e.filter(s=>s.at>n&&s[t]!==null).map(s=>s[t]);return r.length>0?_l.mean(r):null}var am=(e,t,o)=>Math.round(e.reduce((n,r)=>n+r[t]*o/60,0));var im=["An avoided install saves what the build's installs took on average when its test ended;","before the build's first install, what its app's usually take."].join(" "),lm=({installs:e,install_seconds:t})=>`${y(e)}${t===null?"":` \xB7 ${me(e*t)} (${me(t)} each)`}`,cm=({installs_avoided:e,saved_seconds:t})=>`${y(e)}${t>0?` \xB7 \u2248 ${ie(t)} saved`:""}`;function vs({installs:e,installs_avoided:t,install_seconds:o,saved_seconds:n}){if(e+t===0)return"";let r=`${y(e)} made${e>0?` in ${me(o)}`:""}`,s=`${Hn(t/(e+t))} avoided`;return`${r}, ${s}${n>0?`: \u2248 ${ie(n)} saved`:""}`}var bs=({starts_avoided:e})=>e>0?`${D(e,"start")} avoided`:"";var gn=W("series",(e,t)=>e.at-t.at);var ys=100,vn=24;function $l(e,{floor:t=0}={}){let o=Math.max(...e.filter(a=>a!==null),t+1),n=e.length>1?ys/(e.length-1):0,r="",s="M";return e.forEach((a,i)=>{if(a===null){s="M";return}let c=vn-1-(a-t)/(o-t)*(vn-2);r+=`${s}${(i*n).toFixed(1)} ${c.toFixed(1)}`,s="L"}),r}function bn({values:e,tone:t=""}){return e.filter(o=>o!==null).length<2?l`<svg class="spark" aria-hidden="true" viewBox=${`0 0 ${ys} ${vn}`}></svg>`:l`
<svg
class=${`spark ${t&&`spark-${t}`}`}
aria-hidden="true"
viewBox=${`0 0 ${ys} ${vn}`}
preserveAspectRatio="none"
>
<path class="spark-line" d=${$l(e)} vector-effect="non-scaling-stroke" />
</svg>
`}var gl=60,um=e=>e.replace(/(?<=\d) /g,"\xA0"),pt=({name:e,period:t,value:o,icon:n,note:r,loud:s,href:a,trend:i,tone:c,children:f})=>l`
<div class=${`figure ${s?"is-loud":""}`} data-figure=${e.toLowerCase()}>
<dt>
${n&&l`<${g} name=${n} />`}
${a?l`<a href=${a}>${e}</a>`:e}
${t&&l`<small class="figure-period">${t}</small>`}
</dt>
<dd>${o}</dd>
<dd class="figure-note">${r?um(r):""}</dd>
${f}
<dd class="figure-spark" aria-hidden="true">${i&&l`<${bn} values=${i} tone=${c} />`}</dd>
</div>
`,vl=e=>e===null?"":`${y(e<10?Math.round(e*10)/10:Math.round(e))} a minute`;function fm({statuses:e,trend:t}){let o=Fe.filter(r=>e[r]>0),n=o.reduce((r,s)=>r+e[s],0);return l`
<div class="figure" data-figure="agents">
<dt>
<a href=${k("fleet")}>Agents</a>
</dt>
<dd>${y(n)}</dd>
<dd class="figure-note">
${o.length===0?"none connected":""}
${o.map(r=>l`
<a key=${r} class=${`fleet-state on-board-${r}`} href=${k("fleet",{},{state:r})}>
<${g} name=${r} />
${y(e[r])} ${r}
</a>
`)}
</dd>
<dd class="figure-spark" aria-hidden="true">
<${bn} values=${t} tone="go" />
</dd>
</div>
`}function pm({period:e}){let t=zr(e),o=ue.row("overview").value,n=Ne(()=>gn.ids.value.map(c=>gn.row(c).value)).value;if(!o)return l`<dl class="figures"></dl>`;let r=c=>n.map(f=>f[c]),s=c=>k("jobs",{},{status:c}),a=c=>k("jobs",{},{q:`${c} ended<${e}`}),i=Kr(e);return l`
<dl class="figures">
<${pt}
name="Waiting"
icon="pending"
href=${s("pending")}
value=${y(o.waiting)}
trend=${r("waiting")}
/>
<${pt}
name="Running"
icon="running"
href=${s("running")}
value=${y(o.running)}
trend=${r("running")}
tone="go"
/>
<${pt}
name="Passed"
icon="done"
period=${i}
href=${a("status:passed")}
value=${y(t?.done)}
note=${vl($n(n,"done",gl))}
trend=${r("done")}
tone="good"
/>
<${pt}
name="Failed"
icon="failed"
period=${i}
href=${a("status:failed excused:false")}
value=${y(t&&Tt(t))}
loud=${Tt(t)>0}
note=${[vl($n(n,"failed",gl)),t?.excused?`${y(t.excused)} quarantined`:"",t?.cancelled?`${y(t.cancelled)} cancelled`:""].filter(Boolean).join(", ")}
trend=${r("failed")}
tone="bad"
/>
<${pt}
name="Median wait"
value=${_n(o.wait_p50)}
note=${o.wait_p95==null?"no recent jobs":`p95 ${_n(o.wait_p95)}`}
trend=${r("wait_p50")}
/>
<${fm}
statuses=${o.statuses??{}}
trend=${n.map(c=>rn(c.agents??{}).working)}
/>
<${pt}
name="Installs avoided"
href=${k("timeline",{},{span:Wr[e],view:"installs"})}
period=${i}
value=${y(t?.installs_avoided)}
note=${t?[vs(t),bs(t)].filter(Boolean).join("; "):""}
trend=${r("installs_avoided")}
tone="yellow"
/>
</dl>
`}var Rt=A(()=>I.value?.query.get("q")??""),ws=A(()=>Rt.value.toLowerCase().split(/\s+/).filter(Boolean)),xs=e=>Wt({q:e}),mm={group:e=>[e.org_id,e.app_version_id,e.target,vt(e.labels),...e.agents??[]],agent:e=>[e.name,e.host,Q(e),...e.targets??[],vt(e.labels),e.job?.org_id,e.job?.app_version_id,e.job?.test,...(e.installed??[]).flatMap(t=>[t.org_id,t.app_version_id])],job:e=>[e.id,e.org_id,e.app_version_id,e.test,e.status,e.phase,e.agent,e.target]},bl=new WeakMap;function yl(e,t,o){if(o.length===0)return!0;let n=bl.get(t);return n===void 0&&(n=mm[e](t).join(" ").toLowerCase(),bl.set(t,n)),o.every(r=>n.includes(r))}var dm=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]);function hm(e,t){let o=[];return A(()=>{let n=e.ids.value;if(ws.value.length===0)return o=n;let r=n.filter(s=>{let a=e.row(s).value;return a!==null&&yl(t,a,ws.value)});return dm(r,o)?o:o=r})}var ks=({id:e,icon:t="search",label:o,placeholder:n=o,text:r,onInput:s})=>l`
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
`;var _m=({label:e})=>l`
<${ks}
id="filter"
icon="filter"
label=${e}
placeholder="Filter"
text=${Rt.value}
onInput=${xs}
/>
`;var Ss=()=>l`
<span class="simulated" title="Run by a simulated agent">
<${g} name="simulated" /><span class="unseen">simulated</span>
</span>
`,$m=({children:e})=>l`
<p class="banner" data-simulated>
<${g} name="stale" />
<span><strong>Simulated.</strong> ${e}</span>
</p>
`;var Ts=({at:e,className:t=""})=>l`
<time class=${`number ${t}`} datetime=${e} title=${Un(e)}>${be(e)}</time>
`;function gm({job:e}){return e.finished_at&&e.started_at?l`<span class="number">${me(te(e.finished_at)-te(e.started_at))}</span>`:e.status==="running"?e.started_at&&l`<${ct} since=${e.started_at} />`:e.status==="pending"?l`<span class="quiet">waiting <${ut} since=${e.created_at} /></span>`:""}function wl({status:e,attempts:t}){return e==="pending"?t>0&&`attempt ${y(t+1)} is next`:t<2?!1:e==="running"?`attempt ${y(t)}`:e==="done"?`passed on attempt ${y(t)}`:`${y(t)} attempts`}var vm=e=>l`
${wl(e)&&l`<span class="tag">${wl(e)}</span>`}
${e.flaky&&l`<span class="tag" title="Passed after a failed attempt">flaky</span>`}
`,bm=({job:e})=>l`
${e.batch.suite&&l`<a class="suite" tabindex="-1" href=${k("batch",{id:e.batch_id})}>${e.batch.suite}</a>`}
${e.batch.branch&&l`<span class="quiet suite-branch" title=${e.batch.branch}>${e.batch.branch}</span>`}
`;function xl({job:e}){let t=e.status==="pending"&&e.explanation?.text,o=t||e.cause||e.reason;return o&&l`<span class=${`row-why ${t?"quiet":"cause"}`} title=${o}>${o}</span>`}function ym({job:e}){let t=e.status==="pending"?e.explanation?.eta_seconds:null;if(t==null&&e.status==="pending"&&e.explanation?.hold&&e.explanation.reason!=="no_agent")return l`<span class="quiet" title="Not before it is released">held</span>`;if(t==null)return null;let o=t<1?"now":ve(t);return e.explanation.eta_guessed?l`<span class="number" title="A guess: nothing like it has run">${o}?</span>`:l`<span class="number">${o}</span>`}var kl=[{name:"status",title:"Status",cell:e=>l`<${Tr} job=${e} />`},{name:"test",title:"Test",main:vm,cell:e=>l`<${ft} test=${e.test} />`,under:e=>l`<${xl} job=${e} />`},{name:"build",title:"Build",cell:e=>l`<${Ce} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"suite",title:"Suite",some:e=>e.batch?.suite||e.batch?.branch,cell:e=>e.batch&&l`<${bm} job=${e} />`},{name:"agent",title:"Agent",label:"agent",some:e=>e.agent,cell:e=>e.agent??""},{name:"eta",title:"ETA",label:"expected",numeric:!0,some:e=>e.status==="pending"&&(e.explanation?.eta_seconds!=null||e.explanation?.hold),cell:e=>l`<${ym} job=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>l`<${gm} job=${e} />${e.simulated&&l`<${Ss} />`}`},{name:"at",title:"Submitted",label:"submitted",numeric:!0,cell:e=>l`<${Ts} className="quiet" at=${e.created_at} />`}],wm={kind:"job",columns:kl,hrefOf:e=>k("job",{id:e.id}),rowClass:e=>`job-${e.status}`,failed:e=>e.status==="failed"};function xm(e){let t=$e(null),o=M(new Set),n=a=>()=>{o.current.add(a),t.value??=e.peek()},r=a=>i=>{a==="focus"&&i.currentTarget.contains(i.relatedTarget)||(o.current.delete(a),o.current.size===0&&(t.value=null))};In(()=>{Rt.value,t.value=null});let s=t.value&&new Set(t.value);return{ids:t.value??e.value,waiting:s?e.value.filter(a=>!s.has(a)).length:0,show:()=>t.value=e.peek(),over:{onPointerEnter:n("pointer"),onPointerLeave:r("pointer"),onFocusIn:n("focus"),onFocusOut:r("focus")}}}var km=W("events",(e,t)=>e.at<t.at?1:e.at>t.at?-1:e.id<t.id?1:-1);var co=e=>e.waiting+e.running>0,Sm=["no_agent","agents_paused","build_held"],Sl=e=>Sm.includes(e?.reason??""),Tm=e=>e.running===0&&Sl(e.explanation);function Em(e,t){return co(e)!==co(t)?co(e)?-1:1:!co(e)&&e.changed_at!==t.changed_at?(e.changed_at??"")>(t.changed_at??"")?-1:1:(e.position??1/0)-(t.position??1/0)||(e.id<t.id?-1:1)}var Om=W("groups",Em);var Tl=e=>Date.parse(e.started_at??e.created_at),Mm=W("jobs",(e,t)=>Tl(t)-Tl(e)||(e.id<t.id?1:-1));function Cm(e,t){return e.status==="pending"&&e.attempts===t?.attempts&&e.priority===t.priority&&e.explanation===void 0&&t.explanation?{...e,explanation:t.explanation}:e}export{vr as m0_0,he as m0_1,du as m0_10,yr as m0_11,su as m0_12,Bo as m0_13,au as m0_14,br as m0_15,pu as m0_16,fu as m0_17,Vt as m0_2,cu as m0_3,wr as m0_4,mu as m0_5,ru as m0_6,xr as m0_7,lu as m0_8,uu as m0_9,us as m102_0,_u as m103_0,Sr as m103_1,ns as m104_0,un as m105_0,bp as m105_1,lo as m106_0,lt as m10_0,is as m10_1,an as m10_2,dp as m113_0,cs as m113_1,qe as m118_0,$m as m125_0,Ss as m125_1,ut as m126_0,bn as m128_0,$l as m128_1,zc as m131_0,ot as m131_1,fr as m131_2,Gt as m132_0,Tr as m132_1,nt as m132_2,ps as m133_0,ft as m138_0,wp as m138_1,ks as m139_0,Ts as m141_0,B as m157_0,Rp as m15_0,il as m15_1,ll as m15_2,hl as m162_0,sm as m162_1,rm as m162_2,$n as m162_3,am as m162_4,_n as m162_5,Rt as m163_0,hm as m163_1,xs as m163_2,ws as m163_3,yl as m163_4,no as m164_0,Ii as m164_1,Ef as m164_2,Di as m164_3,Of as m164_4,rn as m164_5,Fn as m169_0,Bn as m169_1,Hn as m169_10,me as m169_11,ve as m169_12,te as m169_13,qt as m169_14,ic as m169_15,cc as m169_16,lc as m169_17,be as m169_18,Ee as m169_2,D as m169_3,Eo as m169_4,ie as m169_5,Un as m169_6,vt as m169_7,jt as m169_8,y as m169_9,xm as m171_0,ne as m175_0,pr as m175_1,qr as m176_0,Iu as m176_1,jr as m176_2,Nu as m176_3,ju as m176_4,to as m176_5,l as m178_0,ts as m179_0,St as m193_0,Ue as m193_1,rt as m193_2,Dr as m193_3,st as m193_4,Ir as m193_5,Pu as m193_6,qi as m1_0,es as m1_1,it as m205_0,or as m208_0,Zn as m208_1,tr as m208_2,q as m208_3,Mo as m208_4,er as m208_5,je as m208_6,ce as m208_7,kc as m208_8,ro as m209_0,bt as m211_0,Qn as m211_1,Ye as m211_2,Me as m211_3,Yn as m211_4,xc as m211_5,x as m216_0,nr as m216_1,Z as m217_0,Ra as m217_1,cr as m217_2,ar as m217_3,xt as m217_4,Wt as m217_5,ur as m217_6,k as m217_7,I as m217_8,Bt as m217_9,Cu as m219_0,Xt as m219_1,Ar as m219_2,Zt as m219_3,Rr as m219_4,Qt as m219_5,Yt as m219_6,Pp as m21_0,im as m220_0,cm as m220_1,lm as m220_2,vs as m220_3,bs as m220_4,Jn as m221_0,U as m221_1,zn as m221_2,X as m221_3,Qe as m221_4,at as m237_0,Zo as m237_1,Qr as m237_2,en as m237_3,Yr as m237_4,tf as m237_5,nf as m239_0,of as m239_1,Ot as m239_2,rf as m239_3,sf as m239_4,vi as m239_5,gi as m239_6,de as m244_0,we as m245_0,el as m245_1,cn as m245_2,km as m247_0,Om as m248_0,Tm as m248_1,co as m248_2,Sl as m248_3,Mm as m249_0,Cm as m249_1,ue as m250_0,ye as m251_0,Ur as m251_1,Vo as m251_2,Ut as m252_0,W as m252_1,Ft as m252_2,gn as m253_0,hs as m259_0,mn as m259_1,$s as m259_2,pn as m259_3,_s as m259_4,Y as m261_0,on as m262_0,Be as m262_1,Mt as m262_2,eo as m263_0,et as m270_0,Ro as m270_1,wt as m270_2,Ze as m270_3,Hr as m271_0,Br as m271_1,Wr as m271_2,Tt as m271_3,Kr as m271_4,Uu as m271_5,zr as m271_6,Ul as m276_0,Bl as m276_1,M as m276_10,T as m276_11,Hl as m276_2,C as m276_3,Wl as m276_4,G as m276_5,Fl as m276_6,P as m276_7,F as m276_8,Ys as m276_9,H as m278_0,So as m278_1,$e as m278_10,In as m278_11,ae as m278_2,A as m278_3,sa as m278_4,z as m278_5,$ as m278_6,Te as m278_7,Ne as m278_8,rc as m278_9,Je as m279_0,Ie as m279_1,O as m279_10,bo as m279_11,js as m279_12,Ol as m279_2,Nl as m279_3,dt as m279_4,ql as m279_5,Ml as m279_6,dt as m279_7,Il as m279_8,$o as m279_9,Xp as m32_0,ds as m36_0,pl as m36_1,V as m39_0,$r as m3_0,_r as m3_1,Fe as m3_2,gr as m3_3,Jt as m3_4,Q as m3_5,ct as m43_0,om as m44_0,nm as m47_0,ml as m47_1,dl as m47_2,Oe as m4_0,_a as m4_1,J as m4_2,$a as m4_3,j as m4_4,pt as m52_0,pm as m52_1,_m as m54_0,gs as m55_0,dn as m55_1,Ce as m56_0,Ba as m56_1,Xr as m5_0,At as m5_1,Ri as m5_2,Ai as m5_3,kf as m5_4,Pi as m5_5,yp as m61_0,io as m61_1,kp as m63_0,fn as m63_1,al as m63_2,nl as m63_3,rl as m63_4,sl as m63_5,Gc as m65_0,jo as m65_1,Qc as m65_2,Vc as m65_3,zt as m65_4,ss as m6_0,rp as m6_1,sp as m6_2,Yi as m6_3,ap as m6_4,as as m6_5,g as m72_0,kl as m74_0,wm as m74_1,xl as m74_2,qo as m7_0,Fo as m7_1,tu as m7_2,ip as m8_0,up as m8_1,lp as m8_2,cp as m8_3,Et as m91_0,os as m96_0,ls as m98_0,ge as m9_0,pe as m9_1,Nn as m9_2,jn as m9_3};
