var ks=e=>t=>{var o=e[t];if(o)return o();throw new Error("Module not found in bundle: "+t)};var O,Ts,ho,Pe,gn,fo,Es,co,Os,yn,vn,Ms,Rt=Symbol.for("pv"),po={},mo=[],bl=/^m(i|n|o|s|text|space)$/,_o=Array.isArray,$o=mo.slice,Re=Object.assign;function Ke(e){e&&e.parentNode&&e.remove()}function mt(e,t,o){var n,r,s,a={},l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?$o.call(arguments,2):o),ze(e,a,n,r,null)}function yl(e,t,o){var n,r,s,a=Re({},e.props),l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e.type!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?$o.call(arguments,2):o),ze(e.type,a,n!==void 0?n:e.key,r!==void 0?r:e.ref,null)}function ze(e,t,o,n,r){var s={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Rt,__v:r||++Ts,__i:-1,__u:0};return!r&&O.vnode&&O.vnode(s),s}function wl(){return{current:null}}function De(e){return e.children}function Je(e,t){this.props=e,this.context=t,this.__g=0}function Le(e,t){if(t==null)return e.__&&Le(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:Le(e)}function xl(e){var t,o=e.__v,n=o.__e,r=[],s=[],a=e.__P;a&&((t=Re({constructor:Rt},o)).__v=o.__v+1,O.vnode&&O.vnode(t),wn(a,t,o,e.__n,a.namespaceURI,32&o.__u?[n]:null,r,n||Le(o),32&o.__u,s),t.__v=o.__v,t.__.__k[t.__i]=t,Is(r,t,s),o.__=o.__e=null,t.__e!=n&&Cs(t))}function Cs(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Cs(e)}function bn(e){(8&e.__g||(e.__g|=8,Pe.push(e),fo++))&&gn==O.debounceRendering||((gn=O.debounceRendering)||queueMicrotask)(As)}function As(){try{for(var e,t=1;Pe.length;)Pe.length>t&&Pe.sort(Es),e=Pe.shift(),t=Pe.length,8&e.__g&&xl(e)}finally{(fo=Pe.length)&&(gn||queueMicrotask)(As)}}function Ps(e,t,o,n,r,s,a,l,c,f,u){var m,d,p,_,T,v,b=n.__k||mo,h=t.length;for(c=kl(o,t,b,c,h),m=0;m<h;m++)(p=o.__k[m])!=null&&(d=~p.__i&&b[p.__i]||po,p.__i=m,v=wn(e,p,d,r,s,a,l,c,f,u),_=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.ref&&xn(d.ref,null,p,d),p.ref&&u.push(p.ref,p.__c||_,p)),T=T||_,4&p.__u?(c=Rs(p,c,e,!d.__v),d.__e&&(d.__e=null)):typeof p.type=="function"&&v!==void 0?c=v:_&&(c=_.nextSibling),p.__u&=-21);return o.__e=T,c}function kl(e,t,o,n,r){var s,a,l,c,f,u,m,d,p,_=o.length,T=_,v=0,b=0,h=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=h[s]=ze(null,a):_o(a)?a=h[s]=ze(De,{children:a}):a.constructor===Rt&&a.__b?a=h[s]=ze(a.type,a.props,a.key,a.ref,a.__v):h[s]=a,c=s+v,a.__=e,a.__b=e.__b+1,l=null,~(f=a.__i=Sl(a,o,c,T))&&(T--,(l=o[f])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,f==c-1?v--:f==c+1?v++:f!=c&&(f>c?v--:v++,b=1)):(~f||(r>_?v--:r<_&&v++),typeof a.type!="function"&&(a.__u|=4))):h[s]=null;if(b){for(u=[],m=[],s=0;s<r;s++)if((a=h[s])&&16&a.__u){for(v=0,d=u.length;v<d;)u[p=v+d>>1]<a.__i?v=p+1:d=p;u[v]=a.__i,m[s]=v+1}for(v=u.length;s--;)m[s]&&(m[s]==v?v--:h[s].__u|=4)}if(T)for(s=0;s<_;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=Le(l)),kn(l,l));return n}function Rs(e,t,o,n){var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Rs(r[s],t,o,!1));return t}for(t&&!t.parentNode&&(t=Le(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,t):o.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ls(e,t){return t=t||[],e!=null&&typeof e!="boolean"&&(_o(e)?e.some(function(o){Ls(o,t)}):t.push(e)),t}function Sl(e,t,o,n){var r,s=e.key,a=e.type,l=t[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&a==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=o+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function Ss(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function lo(e,t,o,n,r){var s,a;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||Ss(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||Ss(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(a=vn[t]||(vn[t]=Tl(t)),(e.__a||(e.__a={}))[t]=yn,s=t!=(t=t.replace(Os,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function Tl(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[co]==null)t[co]=yn++;else if(t[co]<this.__a[e])return;return o(O.event?O.event(t):t)}}}function wn(e,t,o,n,r,s,a,l,c,f){var u,m,d,p,_,T,v,b,h,x,E,$e,pt,Ce,He,xs,Ae,We,we=t.type;if(t.constructor!==Rt)return null;128&o.__u&&(c=32&o.__u,u=o.__c.__z)&&(t.__u|=c,m=s=[],u.nodeType==8?l=uo(u,s):s.push(u),l=s[0]||l),(u=O.__b)&&u(t);e:if(typeof we=="function"){d=a.length;try{if(b=t.props,h=(u=we.prototype)&&u.render,x=(u=we.contextType)&&n[u.__c],E=u?x?x.props.value:u.__:n,(p=o.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(h?t.__c=p=new we(b,E):(t.__c=p=new Je(b,E),p.constructor=we,p.render=Ol),x&&x.sub(p),p.state||(p.state={}),p.__n=n,p.__g|=8,p.__h=[],p.__k=[]),h&&(p.__s||(p.__s=p.state),we.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Re({},p.__s)),Re(p.__s,we.getDerivedStateFromProps(b,p.__s)))),_=p.props,T=p.state,p.__v=t,o.__c){if(b!==_&&h&&!we.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(b,E),t.__v==o.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(b,p.__s,E)===!1){t.__v!=o.__v&&(p.props=b,p.state=p.__s,p.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(re){re&&(re.__=t)}),mo.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&a.push(p),l=Le(o);break e}p.componentWillUpdate&&p.componentWillUpdate(b,p.__s,E),h&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(_,T,v)})}else h&&!we.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),h&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=E,p.props=b,p.__P=e,p.__g&=-5,$e=O.__r,pt=h?25:0;do p.__g&=-9,$e&&$e(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++pt<25);h&&(mo.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(n=Re({},n,p.getChildContext())),h&&o.__c&&p.getSnapshotBeforeUpdate&&(v=p.getSnapshotBeforeUpdate(_,T)),Ce=u&&u.type===De&&u.key==null?u.props.children:u,b.__P&&(u=l,r=(e=b.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=e&&(o.__k.some(function(re){re&&kn(re,re)}),o.__k=null),l=o.__k?Le(o,0):null),l=Ps(e,_o(Ce)?Ce:[Ce],t,o,n,r,s,a,l,c,f),b.__P&&(t.__e=null,l=u),t.__u&=-161,m&&m.some(Ke),p.__h.length&&a.push(p),1&p.__g&&(p.__g&=-4)}catch(re){if(a.length=d,t.__v=null,c||s)if(re&&re.then){if(t.__u|=128|c,s){for(~(Ae=s.indexOf(l||void 0))||(Ae=s.length);(We=s[Ae-1])&&We.nodeType==8;)Ae--;for(;Ae<s.length;Ae++)if(We=s[Ae])if(s[Ae]=null,He){if(We==xs)break}else{if(We.nodeType!=8)break;We.data.startsWith("$s")&&(xs=uo(He=We))}}if(!He){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;He=l}(u=uo(He=t.__c.__z||(t.__c.__z=He)))?(t.__e=He,l=u):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ke);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),re&&re.then||Ds(t),O.__e(re,t,o)}}else l=t.__e=El(o.__e,t,o,n,r,s,a,c,f,e);return(u=O.diffed)&&u(t),l}function uo(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function Ds(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ds))}function Is(e,t,o){for(var n=0;n<o.length;)xn(o[n++],o[n++],o[n++]);O.__c&&O.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){O.__e(s,r.__v)}})}function El(e,t,o,n,r,s,a,l,c,f){var u,m,d,p,_,T,v,b,h=o.props||po,x=t.props,E=t.type;if(E=="svg"?r="http://www.w3.org/2000/svg":E=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((_=s[u])&&(E?_.localName==E:_.nodeType==3)){e=_,s[u]=null;break}}if(!e){if(b=f.ownerDocument||document,!E)return b.createTextNode(x);e=b.createElementNS(r,E,x.is?x:f),l&&(O.__m&&O.__m(t,s),l=!1),s=null}if(E){if(f=E=="template"&&e.content||e,s=E=="textarea"&&x.defaultValue!=null?null:s&&$o.call(f.childNodes),!l&&s)for(h={},u=0;u<e.attributes.length;u++)h[(_=e.attributes[u]).name]=_.value;for(u in h)_=h[u],u=="dangerouslySetInnerHTML"?d=_:u=="children"||u in x||u=="value"&&"defaultValue"in x||u=="checked"&&"defaultChecked"in x||lo(e,u,null,_,r);for(u in x)_=x[u],u=="children"?p=_:u=="dangerouslySetInnerHTML"?m=_:u=="value"?T=_:u=="checked"?v=_:l&&typeof _!="function"||h[u]===_||lo(e,u,_,h[u],r);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(d&&(e.textContent=""),(E=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&bl.test(E))&&(r="http://www.w3.org/1999/xhtml"),Ps(f,_o(p)?p:[p],t,o,n,r,s,a,s?s[0]:o.__k&&Le(o,0),l,c),s&&s.some(Ke)),l&&E!="textarea"||(u="value",E=="progress"&&T==null?e.removeAttribute(u):T==null||T===e[u]&&(E!="progress"||T)||lo(e,u,T,h[u],r),u="checked",v!=null&&v!=e[u]&&lo(e,u,v,h[u],r))}else h===x||l&&e.data==x||(e.data=x);return e}function xn(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){O.__e(r,o)}}function kn(e,t,o){var n,r,s,a;if(O.unmount&&O.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||xn(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){O.__e(l,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&kn(n[a],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=uo(n,s=[]))&&(n==e.__e&&s.some(Ke),Ke(r),Ke(n)),o||Ke(e.__e),e.__e=e.__c=e.__=null}function Ol(e,t,o){return this.constructor(e,o)}function go(e,t){var o,n,r,s;O.__&&O.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=ze(De,{children:[e]}),r=[],s=[],wn(t,t.__k,n||po,po,t.namespaceURI,n?null:t.firstChild?$o.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,s),Is(r,t.__k,s),t.__k.props.children=null}function Ml(e,t){e&&typeof e=="object"&&(e.__u|=32),go(e,t)}function Cl(e){function t(o){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&n.forEach(function(a){a.__g|=4,bn(a)})},this.sub=function(s){n.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){n.delete(s),a&&a.call(s)}}),o.children}return t.__c="__cC"+Ms++,t.__=e,t.Provider=(t.Consumer=function(o,n){return o.children(n)}).contextType=t,t}function Al(e){return e.children}function Pl(e,t){return ze(Al,{__P:t,children:e})}O={__e:function(e,t,o,n){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw fo=0,e}},Ts=0,ho=function(e){return e!=null&&e.constructor===Rt},Je.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=Re({},this.state)),typeof e=="function"&&(e=e(Re({},o),this.props)),e&&(Re(o,e),this.__v&&(t&&this.__k.push(t),bn(this)))},Je.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),bn(this))},Je.prototype.render=De,Pe=[],fo=0,Es=function(e,t){return e.__v.__b-t.__v.__b},co=Symbol(),Os=/(PointerCapture)$|Capture$/i,yn=0,vn={},Ms=0;var xe,A,Sn,Ns,Tn=Object.is,dt=0,zs=[],En=[],N=O,js=N.__b,qs=N.__r,Fs=N.diffed,Us=N.__c,Bs=N.unmount,Hs=N.__;function Ve(e,t){N.__h&&N.__h(A,e,dt||t),dt=0;var o=A.__H||(A.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function k(e){return dt=1,Js(Vs,e)}function Js(e,t,o){var n=Ve(xe++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):Vs(void 0,t),function(s){var a=(n.__N||n.__)[0],l=n.t(a,s);Tn(a,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=A,!A.__f)){A.__f=!0;var r=A.shouldComponentUpdate;A.shouldComponentUpdate=function(s,a,l){var c=this.__H;if(!c)return!0;var f=!1,u=this.props!=s;if(c.__.some(function(d){d.__N&&(f=!0,Tn(d.__[0],d.__N[0])||(u=!0))}),r){var m=r.call(this,s,a,l);return f?m||u:m}return!f||u}}return n.__}function C(e,t){var o=Ve(xe++,3);!N.__s&&Mn(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,A.__H.__h.push(o))}function P(e,t){var o=Ve(xe++,4);!N.__s&&Mn(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,A.__h.push(o))}function M(e){return dt=5,F(function(){return{current:e}},[])}function Rl(e,t,o){dt=6,P(function(){if(typeof e=="function"){var n=e(t());return function(){e(null),typeof n=="function"&&n()}}if(e)return e.current=t(),function(){return e.current=null}},o==null?o:o.concat(e))}function F(e,t){var o=Ve(xe++,7);return Mn(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function Ll(e,t){return dt=8,F(function(){return e},t)}function Dl(e){var t=A.context[e.__c],o=Ve(xe++,9);return o.c=e,t?(o.__==null&&(o.__=!0,t.sub(A)),t.props.value):e.__}function Il(e,t){N.useDebugValue&&N.useDebugValue(t?t(e):e)}function Nl(e){var t=Ve(xe++,10),o=k();return t.__=e,A.componentDidCatch||(A.componentDidCatch=function(n,r){t.__&&t.__(n,r),o[1](n)}),[o[0],function(){return o[1]()}]}function G(){var e=Ve(xe++,11);if(!e.__){for(var t=A.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function jl(){var e;do{for(;e=En.shift();)try{Lt(e)}catch(o){N.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=zs.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Lt),t.__h.some(On),t.__h=[]}catch(o){t.__h=[],N.__e(o,e.__v)}}}while(En.length)}N.__b=function(e){A=null,js&&js(e)},N.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Hs&&Hs(e,t)},N.__r=function(e){qs&&qs(e),xe=0;var t=(A=e.__c).__H;t&&(Sn==A?A.__h=[]:(t.__h.some(Lt),t.__h.some(On),xe=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Sn=A},N.diffed=function(e){Fs&&Fs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ks(zs.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Sn=A=null},N.__c=function(e,t){t.some(function(o){try{o.__h.some(Lt),o.__h=o.__h.filter(function(n){return!n.__||On(n)})}catch(n){o.__h=[function(){throw n}]}}),Us&&Us(e,t)},N.unmount=function(e){Bs&&Bs(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Ks(En.push(r))}else Lt(r)}catch(s){t=s}}),n.__H=void 0,t&&N.__e(t,n.__v))};var Ws=typeof requestAnimationFrame=="function";function ql(e){var t,o=function(){clearTimeout(n),Ws&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);Ws&&(t=requestAnimationFrame(o))}function Ks(e){e!=1&&Ns==N.requestAnimationFrame||((Ns=N.requestAnimationFrame)||ql)(jl)}function Lt(e){var t=A,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),A=t}function On(e){var t=A;e.__c=e.__(),A=t}function Mn(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!Tn(o,e[n])})}function Vs(e,t){return typeof t=="function"?t(e):t}var Fl=Symbol.for("preact-signals");function wo(){if(ke>1)ke--;else{var e,t=!1;for((function(){var r=bo;for(bo=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();Dt!==void 0;){var o=Dt;for(Dt=void 0,vo++;o!==void 0;){var n=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&Qs(o))try{o.c()}catch(r){t||(e=r,t=!0)}o=n}}if(vo=0,ke--,t)throw e}}function se(e){if(ke>0)return e();Cn=++Ul,ke++;try{return e()}finally{wo()}}var ee,L=void 0;function Se(e){var t=L,o=ee;L=void 0,ee=void 0;try{return e()}finally{L=t,ee=o}}var Dt=void 0,ke=0,vo=0,Ul=0,Cn=0,bo=void 0,yo=0;function Gs(e){if(L!==void 0){var t=e.n;if(t===void 0||t.t!==L)return t={i:0,S:e,p:L.s,n:void 0,t:L,e:void 0,x:void 0,r:t},L.s!==void 0&&(L.s.n=t),L.s=t,e.n=t,32&L.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=L.s,t.n=void 0,L.s.n=t,L.s=t),t}}function H(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}H.prototype.brand=Fl;H.prototype.h=function(){return!0};H.prototype.S=function(e){var t=this,o=this.t;o!==e&&e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:Se(function(){var n;(n=t.W)==null||n.call(t)}))};H.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.e,n=e.x;o!==void 0&&(o.x=n,e.e=void 0),n!==void 0&&(n.e=o,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Se(function(){var r;(r=t.Z)==null||r.call(t)}))}};H.prototype.subscribe=function(e){var t=this;return z(function(){var o=t.value;Se(function(){return e(o)})},{name:"sub"})};H.prototype.valueOf=function(){return this.value};H.prototype.toString=function(){return this.value+""};H.prototype.toJSON=function(){return this.value};H.prototype.peek=function(){var e=this;return Se(function(){return e.value})};Object.defineProperty(H.prototype,"value",{get:function(){var e=Gs(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(vo>100)throw new Error("Cycle detected");(function(o){ke!==0&&vo===0&&o.l!==Cn&&(o.l=Cn,bo={S:o,v:o.v,i:o.i,o:bo})})(this),this.v=e,this.i++,yo++,ke++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{wo()}}}});function $(e,t){return new H(e,t)}function Qs(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ys(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Xs(e){for(var t=e.s,o=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}e.s=o}function Ge(e,t){H.call(this,void 0,t),this.x=e,this.s=void 0,this.g=yo-1,this.f=4}Ge.prototype=new H;Ge.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===yo))return!0;if(this.g=yo,this.f|=1,this.i>0&&!Qs(this))return this.f&=-2,!0;var e=L;try{Ys(this),L=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return L=e,Xs(this),this.f&=-2,!0};Ge.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}H.prototype.S.call(this,e)};Ge.prototype.U=function(e){if(this.t!==void 0&&(H.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ge.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ge.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Gs(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function R(e,t){return new Ge(e,t)}function Zs(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ke++;var o=L;L=void 0;try{t()}catch(n){throw e.f&=-2,e.f|=8,An(e),n}finally{L=o,wo()}}}function An(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Zs(e)}function Bl(e){if(L!==this)throw new Error("Out-of-order effect");Xs(this),L=e,this.f&=-2;try{8&this.f&&An(this)}finally{wo()}}function ht(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ee&&ee.push(this)}ht.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};ht.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Zs(this),Ys(this),ke++;var e=L;return L=this,Bl.bind(this,e)};ht.prototype.N=function(){2&this.f||(this.f|=2,this.u=Dt,Dt=this)};ht.prototype.d=function(){this.f|=8,1&this.f||An(this)};ht.prototype.dispose=function(){this.d()};function z(e,t){var o=new ht(e,t);try{o.c()}catch(r){throw o.d(),r}var n=o.d.bind(o);return n[Symbol.dispose]=n,n}function xo(e){return function(){var t=arguments,o=this;return se(function(){return Se(function(){return e.apply(o,[].slice.call(t))})})}}function Hl(){var e=ee;return ee=[],function(){var t=ee;return ee&&e&&(e=e.concat(ee)),ee=e,t}}var ea=function(e,t){t.push(e);for(var o=Object.prototype.toString.call(e)==="[object Object]",n=Object.create(null),r=e;r&&r!==Object.prototype;r=o&&Object.getPrototypeOf(r)){var s=Object.getOwnPropertyDescriptors(r);for(var a in s)if(!n[a]){n[a]=!0;var l=s[a].value;typeof l=="function"?a!=="constructor"&&(e[a]=xo(l)):r===e&&typeof l=="object"&&l!==null&&!("brand"in l)&&t.indexOf(l)<0&&ea(l,t)}}};function ta(e){return function(){var t,o,n=Hl();try{o=e.apply(void 0,[].slice.call(arguments))}catch(s){var r=ee;if(ee=void 0,r)try{se(function(){for(var a=0;a<r.length;a++)try{r[a].dispose()}catch{}})}catch{}throw s}finally{t=n()}return ea(o,[]),o[Symbol.dispose]=xo(function(){if(t)for(var s=0;s<t.length;s++)t[s].dispose();t=void 0}),o}}var Pn,_t,ko,Wl=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,oa=[],na=[];z(function(){Pn=this.N})();function $t(e,t){O[e]=t.bind(null,O[e]||function(){})}function It(e){if(ko){var t=ko;ko=void 0,t()}ko=e&&e.S()}function ra(e){var t=this,o=e.data,n=ge(o);n.name="ReactiveDom",n.value=o;var r=F(function(){for(var l=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var f=R(function(){var p=n.value.value;return p===0?0:p===!0?"":p||""}),u=R(function(){return!Array.isArray(f.value)&&!ho(f.value)}),m=z(function(){if(this.N=sa,u.value){var p=f.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=p)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[u,f]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}ra.displayName="ReactiveTextNode";Object.defineProperties(H.prototype,{constructor:{configurable:!0,value:mt(De,null).constructor},type:{configurable:!0,value:ra},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});$t("__b",function(e,t){if(It(),_t=void 0,typeof t.type=="string"){var o,n=t.props;for(var r in n)if(r!=="children"){var s=n[r];s instanceof H&&(o||(t.__np=o={}),o[r]=s,n[r]=s.peek())}}e(t)});$t("__r",function(e,t){if(e(t),t.type!==De){It();var o,n=t.__c;n&&(n.__$f&=-2,(o=n.__$u)===void 0&&(n.__$u=o=(function(r,s){var a;return z(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;Wl&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),_t=n,It(o)}});$t("__e",function(e,t,o,n){It(),_t=void 0,e(t,o,n)});$t("diffed",function(e,t){It(),_t=void 0;var o;if(typeof t.type=="string"&&(o=t.__e)){var n=t.__np,r=t.props,s=o.U;if(s)for(var a in s){var l=s[a];l===void 0||n&&a in n||(l.d(),s[a]=void 0)}if(n){s||(s={},o.U=s);for(var c in n){var f=s[c],u=n[c];f===void 0?(f=Kl(o,c,u,r),s[c]=f):f.o(u,r)}}}e(t)});function Kl(e,t,o,n){var r=t in e&&e.ownerSVGElement===void 0,s=$(o);return{o:function(a,l){s.value=a,n=l},d:z(function(){this.N=sa;var a=s.value.value;n[t]!==a&&(n[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}$t("unmount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var n=o.U;if(n){o.U=void 0;for(var r in n){var s=n[r];s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var c in a)l[c]=a[c]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var u=f.__$u;u&&(f.__$u=void 0,u.d())}}e(t)});$t("__h",function(e,t,o,n){n<3&&(t.__$f|=2),e(t,o,n)});Je.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,n=o&&o.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(n||s||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function ge(e,t){return F(function(){return $(e,t)},[])}function Ie(e,t){var o=M(e);return o.current=e,_t.__$f|=4,F(function(){return R(function(){return o.current()},t)},[])}var zl=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(o),cancelAnimationFrame(n),e()},o=setTimeout(t,35),n=requestAnimationFrame(t)},Jl=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Vl(){se(function(){for(var e;e=oa.shift();)Pn.call(e)})}function Gl(){oa.push(this)===1&&(O.requestAnimationFrame||zl)(Vl)}function Ql(){se(function(){for(var e;e=na.shift();)Pn.call(e)})}function sa(){na.push(this)===1&&(O.requestAnimationFrame||Jl)(Ql)}function Rn(e,t){var o=M(e);o.current=e;var n=_t;C(function(){return z(function(){if(this.N=Gl,!(n&&8&n.__$f))return o.current()},t)},[])}function Yl(e){var t=F(function(){return e()},[]);return C(function(){return t[Symbol.dispose]},[t]),t}var ia=0,ve=$(Date.now()/1e3);function Ln(e){ia=e*1e3-Date.now()}var fe=()=>(Date.now()+ia)/1e3;function aa(){ve.value=fe()}function Dn(){setInterval(()=>document.hidden||aa(),1e3),document.addEventListener("visibilitychange",aa)}function Xl(e){if(e())return;let t=new ResizeObserver(()=>e()&&r()),o=setTimeout(r,2e3),n=["wheel","touchstart","keydown","pointerdown"];function r(){t.disconnect(),clearTimeout(o);for(let s of n)window.removeEventListener(s,r)}for(let s of n)window.addEventListener(s,r,{passive:!0});t.observe(document.body)}function Zl(e){let t=[...document.querySelectorAll("[data-row]")].find(o=>o.dataset.row===e);return t?.focus({preventScroll:!0}),t!==void 0}function la({kind:e,y:t=0,row:o=null}){e!=="query"&&(e!=="first"&&document.querySelector("main h1")?.focus({preventScroll:!0}),e==="push"?window.scrollTo(0,0):t||o?Xl(()=>(window.scrollTo(0,t),(o===null||Zl(o))&&window.scrollY>=t-1)):e==="pop"&&window.scrollTo(0,0))}var ca=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],In=e=>String(e).padStart(2,"0"),y=e=>e==null?"\u2013":String(e).replace(/\B(?<!\.\d*)(?=(\d{3})+(\.|$))/g,",");function ae(e){if(e==null||Number.isNaN(e))return"\u2013";let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<3600?`${Math.floor(t/60)} min ${In(t%60)} s`:t<86400?`${Math.floor(t/3600)} h ${In(Math.floor(t/60)%60)} min`:`${Math.floor(t/86400)} d ${Math.floor(t/3600)%24} h`}function be(e){let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<2*3600?`${Math.floor(t/60)} min`:t<48*3600?`${Math.floor(t/3600)} h`:`${Math.floor(t/86400)} days`}var Nn=e=>e<5?"just now":`${be(e)} ago`,pe=e=>e!==null&&e>=0&&e<10?`${e<.05?"< 0.1":e.toFixed(1)} s`:ae(e);function te(e){return e==null?null:(typeof e=="number"?e:Date.parse(e))/1e3}var Nt=[0,0];function ua(e){let t=Date.now();if(t<Nt[0]||t>=Nt[1]){let o=new Date(t);o.setHours(0,0,0,0);let n=new Date(o);n.setDate(n.getDate()+1),Nt=[o.getTime(),n.getTime()]}return e>=Nt[0]&&e<Nt[1]}function ye(e){let t=te(e);return t===null?"\u2013":ua(t*1e3)?Te(t):`${So(t)}, ${Te(t,!1)}`}function So(e){let t=new Date(e*1e3);return`${t.getDate()} ${ca[t.getMonth()]}`}function jn(e){let t=new Date(e);return`${t.getDate()} ${ca[t.getMonth()]} ${t.getFullYear()}, ${Te(t.getTime()/1e3)}`}var jt=e=>ua(e*1e3)?Te(e,!1):ye(e*1e3);function Te(e,t=!0){let o=new Date(e*1e3);return[o.getHours(),o.getMinutes(),...t?[o.getSeconds()]:[]].map(In).join(":")}var gt=e=>Object.entries(e||{}).map(([t,o])=>`${t}=${o}`).join(" "),D=(e,t)=>`${y(e)} ${t}${e===1?"":"s"}`,qt=e=>e.charAt(0).toUpperCase()+e.slice(1)+(/(^|[.!?…])$/.test(e)?"":".");function qn(e){let t=["B","kB","MB","GB"],o=0,n=e;for(;n>=999.5&&o<t.length-1;)n/=1e3,o+=1;return`${o>0&&n<9.95?n.toFixed(1):Math.round(n)} ${t[o]}`}var ec=e=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:`'${String(e).replaceAll("'","'\\''")}'`;function Fn(e){return e==null?"\u2013":e>0&&e<.005?"<\xA01\xA0%":e<1&&e>.995?">\xA099\xA0%":`${Math.round(e*100)}\xA0%`}var tc=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.[cm]?[jt]sx?$/,""),oc=e=>/^[0-9a-f]{12,}$/i.test(e)?e.slice(0,10):e;var Un=globalThis.document?.documentElement,nc=365*24*3600,U=Un?.dataset.scope||null,Bn=e=>encodeURIComponent(e).replace("%3A",":"),Hn=()=>U===null?{}:{"QualGent-Scope":Bn(U)};function Qe(e,t=U){return t===null||!e.startsWith("/")?e:`${e}${e.includes("?")?"&":"?"}scope=${Bn(t)}`}var X=e=>e==="site"?"Whole site":e.replace(/^org:/,"");function Wn(){if(U===null||!Un)return;let e=isSecureContext?"; Secure":"",t=`${Un.dataset.user}.${Bn(U)}`,o=!1,n=()=>{o||(document.cookie=`qualgent_scope=${t}; Path=/; Max-Age=${nc}; SameSite=Lax${e}`)};document.addEventListener("submit",({target:r})=>{o=r instanceof HTMLFormElement&&r.matches('[action="/accounts/logout/"]')}),window.addEventListener("focus",n),window.addEventListener("pageshow",()=>document.hasFocus()&&n()),window.addEventListener("pagehide",n),window.addEventListener("pointerdown",n,!0),window.addEventListener("keydown",r=>r.key==="Enter"&&n(),!0)}var ie=$("in"),fa=()=>`/accounts/login/?next=${encodeURIComponent(location.pathname+location.search)}`;var Ee=class extends Error{constructor(t,o,n={}){super(qt(o)),this.status=t,this.fields=n}get retryable(){return[0,429,503,507].includes(this.status)}};async function pa(e){let{status:t}=e,o=await e.json().catch(()=>null),n=t>=502?"the server does not answer":"the server could not do this";return new Ee(t,typeof o?.error=="string"?o.error:n,o?.fields)}async function rc(e){if(!e.ok)throw await pa(e);return e.json().catch(()=>null)}async function J(e,{signal:t}={}){return da(e,{signal:t})}async function j(e,t,o){return da(t,{method:e,headers:{"Content-Type":"application/json"},body:JSON.stringify(o??{})})}async function ma(e,t){try{let o=await fetch(e,{...t,headers:{...t.headers,...Hn()}});return o.status===401&&(ie.value="out"),o}catch(o){throw o instanceof Error&&o.name==="AbortError"?o:new Ee(0,"the server cannot be reached")}}async function da(e,t){return rc(await ma(e,{headers:{Accept:"application/json"},...t}))}var ha="deflate-raw";function _a(){try{return!!new DecompressionStream(ha)}catch{return!1}}async function sc(e,t=67108864){let o=new DecompressionStream(ha),n=o.writable.getWriter(),[r]=await Promise.all([ac(o.readable,t),n.write(new Uint8Array(e)),n.close()]);return r}async function ac(e,t){let o=e.getReader(),n=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;for(let a=await o.read();!a.done;a=await o.read()){if(s+=a.value.length,s>t)throw o.cancel().catch(()=>{}),new RangeError(`a frame of the server is larger than ${t} bytes`);r+=n.decode(a.value,{stream:!0})}return r+n.decode()}async function $a(e){return JSON.parse(typeof e=="string"?e:await sc(e))}var ic=500,lc=3e4,cc=15e3,uc=4401,fc=30,pc=e=>`${e}${e.includes("?")?"&":"?"}frames=compact`;function mc(){let e=window.earlySocket;return e?(delete window.earlySocket,e.socket.onopen=e.socket.onmessage=null,e.socket.readyState<=WebSocket.OPEN?e:null):null}var To=class{#e;#t;#o=null;#i=new Map;#n=0;#s=0;#r;#l=new Set;#c=!1;#a=null;#f=0;#p=_a();#m=Promise.resolve();#u=$("connecting");updatedAt=$(fe());serverError=$(null);age=R(()=>Math.max(0,ve.value-this.updatedAt.value));state=R(()=>{let t="connecting";return this.#u.value==="open"?t="live":this.#u.value==="paused"?t="paused":this.#u.value==="unauthorized"?t="stopped":this.#u.value==="closed"&&(t=this.age.value>fc?"stale":"reconnecting"),t});constructor(t,{onUnauthorized:o=async()=>!1}={}){this.#e=t,this.#t=o}start(){return document.addEventListener("visibilitychange",()=>this.#x()),window.addEventListener("online",()=>this.#h()),window.addEventListener("pagehide",()=>this.#o?.close()),window.addEventListener("pageshow",t=>t.persisted&&this.#h()),setInterval(()=>this.#k(),1e3),this.#_(),this.#m}subscribe(t){t.subscribers+=1,this.#i.set(t.topic,t),this.#l.delete(t.topic)&&this.#d({resync:[t.topic]}),this.#g();let o=!1;return()=>{o||(o=!0,t.subscribers-=1,!(t.subscribers>0)&&(this.#i.delete(t.topic),this.#g()))}}onReconnect(t){let o=!1;return z(()=>{let n=this.state.value;n==="live"&&o&&Se(t),n!=="connecting"&&(o=n!=="live")})}#_(){let t=mc(),o=t?.socket??new WebSocket(this.#p?pc(this.#e):this.#e);o.binaryType="arraybuffer",this.#o=o,this.#n=0,this.#l.clear(),this.#m=Promise.resolve(),this.#f=performance.now();for(let n of t?.messages??[])this.#v(o,n);o.addEventListener("message",n=>this.#v(o,n.data)),o.addEventListener("close",n=>this.#$(o,n.code)),t&&o.readyState===WebSocket.OPEN?(this.#a=t.topics.join(`
`),this.#g(),document.hidden&&this.#d({pause:!0})):o.addEventListener("open",()=>this.#b())}#b(){let t=[...this.#i.keys()];this.#a=t.join(`
`),this.#d({topics:t,...document.hidden?{pause:!0}:{}})}#$(t,o){if(t!==this.#o)return;if(this.#o=null,this.#a=null,o===uc){this.#u.value="unauthorized",this.#t().then(r=>r&&this.#h());return}this.#u.value="closed";let n=Math.min(lc,ic*2**this.#s);this.#s=Math.min(this.#s+1,10),this.#r=setTimeout(()=>this.#_(),n*(.5+Math.random()/2))}#h(){this.#o||(clearTimeout(this.#r),this.#s=0,this.#_())}#d(t){this.#o?.readyState===WebSocket.OPEN&&this.#o.send(JSON.stringify(t))}#g(){this.#c||(this.#c=!0,queueMicrotask(()=>{this.#c=!1;let t=[...this.#i.keys()];this.#a===null||this.#a===t.join(`
`)||(this.#a=t.join(`
`),this.#l.clear(),this.#d({topics:t}))}))}#v(t,o){let n=Promise.allSettled([$a(o),this.#m]);this.#m=n.then(([r])=>{r.status==="fulfilled"?this.#w(t,r.value):this.#y(t)}).catch(reportError)}#y(t){t===this.#o&&(this.#p=!1,this.#$(t),t.close())}#w(t,o){if(t!==this.#o)return;if(this.#f=performance.now(),o.error!==void 0){this.serverError.value=o.error;return}o.beat!==void 0&&Ln(o.beat);let n=this.#i.get(o.topic);n&&!n.apply(o)&&this.#d({resync:[o.topic]}),!n&&o.topic&&this.#l.add(o.topic),this.#n+=1,this.#d({ack:this.#n}),this.#s=0,this.serverError.value=null,this.updatedAt.value=fe(),this.#u.value=document.hidden?"paused":"open"}#x(){if(this.#f=performance.now(),!this.#o){document.hidden||this.#h();return}this.#d({pause:document.hidden}),this.#u.peek()!=="connecting"&&(this.#u.value=document.hidden?"paused":"open")}#k(){if(this.#o&&!document.hidden&&performance.now()-this.#f>cc){let t=this.#o;this.#$(t),t.close()}}};var dc=location.protocol==="https:"?"wss:":"ws:";async function hc(){ie.value="out";try{await J("/api/v1/me")}catch(e){return e instanceof Ee&&e.status===403&&(ie.value="left"),!1}return ie.value="changed",!0}var B=new To(`${dc}//${location.host}${Qe("/ws/live/")}`,{onUnauthorized:hc});z(()=>{B.state.value==="live"&&ie.peek()==="out"&&(ie.value="in")});var va=function(e,t,o,n){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],l=t[s]?(t[0]|=a?1:2,o[t[s++]]):t[++s];a===3?n[0]=l:a===4?n[1]=Object.assign(n[1]||{},l):a===5?(n[1]=n[1]||{})[t[++s]]=l:a===6?n[1][t[++s]]+=l+"":a?(r=e.apply(l,va(e,l,o,["",null])),n.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):n.push(l)}return n},ga=new Map;function ba(e){var t=ga.get(this);return t||(t=new Map,ga.set(this,t)),(t=va(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,s=1,a="",l="",c=[0],f=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,a):s===3&&(d||a)?(c.push(3,d,a),s=2):s===2&&a==="..."&&d?c.push(4,d,0):s===2&&a&&!d?c.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(c.push(s,0,a,r),s=6),d&&(c.push(s,d,0,r),s=6)),a=""},u=0;u<o.length;u++){u&&(s===1&&f(),f(u));for(var m=0;m<o[u].length;m++)n=o[u][m],s===1?n==="<"?(f(),c=[c],s=3):a+=n:s===4?a==="--"&&n===">"?(s=1,a=""):a=n+a[0]:l?n===l?l="":a+=n:n==='"'||n==="'"?l=n:n===">"?(f(),s=1):s&&(n==="="?(s=5,r=a,a=""):n==="/"&&(s<5||o[u][m+1]===">")?(f(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(f(),s=2):a+=n),s===3&&a==="!--"&&(s=4,c=c[0])}return f(),c})(e)),t),arguments,[])).length>1?t:t[0]}var i=ba.bind(function(...t){return this[0]=3,mt(...t)});var Oe=$(null),Ye=(e="")=>Oe.value={query:e},Kn=!1;function vt({chosen:e=!1}={}){Oe.value=null,Kn&&!e&&history.back(),Kn=!1}function Jn(){Kn=document.referrer.startsWith(`${location.origin}/`),Ye()}var zn=new Set;function _c(e,t){C(()=>{let o={title:e,commands:t};return zn.add(o),()=>zn.delete(o)})}var Vn=()=>[...zn].flatMap(({title:e,commands:t})=>t().filter(Boolean).map(o=>({...o,group:e})));var Xe=JSON.parse(document.getElementById("state")?.textContent??"{}"),le=Xe.screens,Qn=Xe.topics,Eo=Xe.problem??null,q=Xe.person??null,Yn=Xe.rights??{},Ne=Xe.scopes??[],Gn=Xe.data,ya=!0,Xn=()=>ya;function $c(){let e=Gn;return Gn=null,e}function Zn(){Gn=null,ya=!1}var S=(e,t)=>Yn[t]?.includes(e)??!1,er=(e,t)=>e.some(o=>S(o,t));function gc(e){let t=e.split(/({\w+\*?})/).map(o=>{let n=o.match(/^{(\w+)(\*?)}$/);return n?`(?<${n[1]}>${n[2]?".+?":"[^/]+"})`:o.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}).join("");return new RegExp(`^${t.replace(/\/$/,"")}/?$`)}var vc=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))/,bc=(e,t)=>t&&vc.test(e)?e.split("/").map(encodeURIComponent).join("/"):encodeURIComponent(e);function yc(e={}){try{return Object.fromEntries(Object.entries(e).map(([t,o])=>[t,decodeURIComponent(o)]))}catch{return null}}var Oo=class{#e;constructor(t){this.#e=t.map(o=>({...o,pattern:gc(o.path)}))}match(t){for(let o of this.#e){let n=o.pattern.exec(t),r=n&&yc(n.groups);if(r)return{screen:o,params:r}}return null}named(t){return this.#e.find(o=>o.name===t)??null}to(t,o={},n={}){let r=this.named(t);if(!r)return null;let s=r.path.replace(/{(\w+)(\*?)}/g,(l,c,f)=>bc(String(o[c]),f)),a=new URLSearchParams(Object.entries(n).filter(([,l])=>l!==""&&l!=null));return a.size>0?`${s}?${a}`:s}},wa=({screen:e,params:t})=>e.topics.map(o=>o.replace(/{(\w+)}/g,(n,r)=>t[r]));var wc=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),Mo=class{#e=new Map;#t=$(null);#o;#i=new Set;#n=new Map;#s=null;#r=null;#l={};ids=$([]);version=0;subscribers=0;loaded=$(!1);constructor(t,o=()=>0){this.topic=t,this.#o=o}row(t){return this.#e.get(t)??this.#t}peek(){return this.ids.peek().map(t=>this.row(t).peek())}watch(t){return this.#i.add(t),()=>{this.#i.delete(t)}}seed(t){t&&(t.epoch&&t.seq&&([this.#s,this.#r]=[t.epoch,t.seq]),this.#l=t.snapshot,this.#c(t.snapshot))}news(){let t=this.ids.peek().map(o=>[o,this.row(o).peek()]);return Object.fromEntries(t.filter(([o,n])=>n!==this.#l[o]))}apply(t){if("snapshot"in t)return this.#s=t.epoch,this.#r=t.seq,this.#c(t.snapshot),!0;if(this.#r===null)return!0;let o=Object.entries(t.patch??{}),n=o.every(([s])=>this.#e.has(s));if(t.epoch!==this.#s||t.from!==this.#r||!n)return this.#r=null,!1;this.#r=t.to;let r=o.map(([s,a])=>[s,{...this.row(s).peek(),...a}]);return this.#a({...t.put,...Object.fromEntries(r)},t.del),!0}#c(t){let o={};for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);(!a||JSON.stringify(a.peek())!==JSON.stringify(s))&&(o[r]=s)}let n=[...this.#e.keys()].filter(r=>!Object.hasOwn(t,r));se(()=>{this.#a(o,n,!0),this.loaded.value=!0})}#a(t,o,n=!1){this.version+=1,se(()=>{for(let r of o){let s=this.#e.get(r);this.#e.delete(r),s&&(s.value=null)}for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);a?a.value=s:this.#e.set(r,$(s))}this.#f(t)||this.#p()});for(let r of this.#i)r(t,o,n)}#f(t){let o=this.ids.peek();if(o.length!==this.#e.size||o.length!==this.#n.size)return!1;let n=r=>{let[s,a]=[this.#e.get(o[r]),this.#e.get(o[r+1])];return s===void 0?!1:r+1===o.length?!0:a!==void 0&&this.#o(s.peek(),a.peek())<=0};return Object.keys(t).every(r=>{let s=this.#n.get(r);return s!==void 0&&n(s)&&(s===0||n(s-1))})}#p(){let t=[...this.#e.keys()].sort((o,n)=>this.#o(this.row(o).peek(),this.row(n).peek()));this.#n=new Map(t.map((o,n)=>[o,n])),wc(t,this.ids.peek())||(this.ids.value=t)}};var xc=40,xa=new Map,bt=new Map;function ka(e,t){let o=new Mo(e,t);return o.seed(Qn[e]),o}function W(e,t){let o=ka(e,t);return xa.set(e,o),o}function Ft(e){let t=xa.get(e);if(t)return t;let o=bt.get(e)??ka(e);bt.delete(e),bt.set(e,o);for(let[n,r]of bt){if(bt.size<=xc)break;r.subscribers||bt.delete(n)}return o}var Ut=e=>Xn()?e.news():{};var kc=6e3,Sc=4,Ze=$([]),Tc=0;function et(e){Ze.value=Ze.peek().filter(t=>t.id!==e)}function yt({kind:e="good",text:t,detail:o=null,action:n=null,about:r=null}){let s=++Tc,a=Ze.peek().filter(l=>r===null||l.about!==r);return Ze.value=[...a,{id:s,kind:e,text:t,detail:o,action:n,about:r}].slice(-Sc),e==="good"&&Co(s),s}function Co(e){setTimeout(()=>document.querySelector(`[data-toast="${e}"]:is(:hover, :focus-within)`)||et(e),kc)}var tr=$(null),Ao=()=>import("./uplot.js").then(e=>tr.value=e.default,()=>{});var Ec=ks({"./screens/agent.js":()=>import("./screens/agent.js"),"./screens/batch.js":()=>import("./screens/batch.js"),"./screens/batches.js":()=>import("./screens/batches.js"),"./screens/build.js":()=>import("./screens/build.js"),"./screens/failures.js":()=>import("./screens/failures.js"),"./screens/fleet.js":()=>import("./screens/fleet.js"),"./screens/group.js":()=>import("./screens/group.js"),"./screens/job.js":()=>import("./screens/job.js"),"./screens/jobs.js":()=>import("./screens/jobs.js"),"./screens/org.js":()=>import("./screens/org.js"),"./screens/overview.js":()=>import("./screens/overview.js"),"./screens/settings.js":()=>import("./screens/settings.js"),"./screens/test.js":()=>import("./screens/test.js"),"./screens/tests.js":()=>import("./screens/tests.js"),"./screens/timeline.js":()=>import("./screens/timeline.js")});var Oc=3e3,Mc=2e3,Ea=150,Ro=new Oo(le),or=new Map,Po=new Map,tt=0,oe=history.state?.key??Lo(),Sa=[],I=$(null),Bt=$(!1),w=(e,t,o)=>Ro.to(e,t,o),wt=e=>Ro.named(e),nr=e=>Ro.match(e)?.screen??null;function Lo(){return Math.random().toString(36).slice(2)}function Ht(e){let t=new URL(e,location.href);if(t.origin!==location.origin||t.searchParams.has("scope"))return null;let o=Ro.match(t.pathname);return o&&{...o,query:t.searchParams,href:t.pathname+t.search}}var rr=e=>{if(!Po.has(e)){let t=Ec(`./screens/${e}.js`);Po.set(e,t),t.catch(()=>Po.delete(e))}return Po.get(e)};function Oa(e){let t=Ht(e);t&&rr(t.screen.name).catch(()=>{})}async function sr(e,t){let o=++tt;t.kind!=="first"&&Zn();let n=setTimeout(()=>Bt.value=!0,Ea);try{let r=await rr(e.screen.name);if(o!==tt)return;let s=Sa;Sa=wa(e).map(a=>B.subscribe(Ft(a)));for(let a of s)a();I.value={...e,module:r,problem:null,arrival:t}}catch(r){if(o!==tt)return;t.kind==="first"?I.value={...e,module:null,problem:{status:0,text:String(r)},arrival:t}:await Cc()?location.assign(e.href):o===tt&&Ac(e)}finally{clearTimeout(n),o===tt&&(Bt.value=!1)}}var Cc=()=>fetch("/healthz",{cache:"no-store",signal:AbortSignal.timeout(Oc)}).then(()=>!0,()=>!1);function Ac(e){let t=tt,o=I.peek();history.replaceState({key:oe},"",o.href);let n=yt({kind:"bad",text:`${e.screen.title} opens when the server is back.`}),r=B.onReconnect(()=>{r(),et(n),t===tt&&Z(e.href)})}function ar(){if(navigator.connection?.saveData)return;let e=[Ao,...le.map(({name:r})=>()=>rr(r))],t=()=>{let r=B.state.peek()==="live"&&e.shift();r&&r().then(o,()=>{})},o=()=>Pc(t),n=z(()=>{B.state.value==="live"&&(setTimeout(o,Mc),queueMicrotask(()=>n()))})}var Pc=window.requestIdleCallback??(e=>setTimeout(e,Ea));function Do(){let e=document.activeElement?.closest("[data-row]")?.dataset.row??null;or.set(oe,{y:window.scrollY,row:e})}function Z(e,{replace:t=!1}={}){let o=Ht(e);if(!o){location.assign(e);return}Do(),t||o.href===location.pathname+location.search?history.replaceState({key:oe},"",o.href):(oe=Lo(),history.pushState({key:oe},"",o.href)),sr(o,{kind:"push"})}function Wt(e,{push:t=!1}={}){let o=I.peek(),n=new URLSearchParams(o.query);for(let[a,l]of Object.entries(e))l===""||l==null?n.delete(a):n.set(a,l);let r=n.size>0?`?${n}`:"",s=location.pathname+r;s!==o.href&&(t?(Do(),oe=Lo(),history.pushState({key:oe},"",s)):history.replaceState({...history.state,key:oe},"",s),I.value={...o,query:n,href:s,arrival:{kind:"query"}})}function Rc(){let e=I.peek();if(location.pathname+location.search===e?.href)return;Do(),oe=history.state?.key??Lo();let t=Ht(location.href);t?sr(t,{kind:"pop",...or.get(oe)}):location.reload()}function Lc(e){if(e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a[href]");!t||t.target||t.hasAttribute("download")||!Ht(t.href)||t.hash&&t.pathname===location.pathname&&t.search===location.search||(e.preventDefault(),Z(t.href))}function Ta(e){let t=e.target.closest?.("a[href]");t&&Oa(t.href)}function Dc(){let e=new URL(location.href);e.searchParams.has("scope")&&(e.searchParams.delete("scope"),history.replaceState(history.state,"",e))}function ir(){history.scrollRestoration="manual",Dc();let e=location.href,t=Ht(e);history.replaceState({...history.state,key:oe},"",e);let o=Promise.resolve();return Eo&&e===location.href?I.value={screen:null,params:{},query:new URLSearchParams,href:"",module:null,problem:Eo,arrival:{kind:"first"}}:t&&(o=sr(t,{kind:"first",...history.state})),window.addEventListener("popstate",Rc),window.addEventListener("pagehide",()=>{Do(),history.replaceState({...history.state,key:oe,...or.get(oe)},"")}),document.addEventListener("click",Lc),document.addEventListener("pointerover",Ta),document.addEventListener("focusin",Ta),z(()=>{let n=I.value;if(!n)return;let r=n.problem?"Not found":n.module?.title?.(n)??n.screen.title;document.title=[r,...Ne.length>0?[X(U)]:[],"QualGent"].join(" \xB7 ")}),o}var me=$(!1);var ce=W("overview");var Ic=15e3;function Nc(){let e=ce.row("overview").peek();return e?`${D(e.waiting,"job")} waiting, ${e.running} running, ${e.done} passed, ${e.failed} failed`:""}function Ma(){let e=ge("");return C(()=>{let t=setInterval(()=>e.value=Nc(),Ic);return()=>clearInterval(t)},[]),i`<p class="unseen" aria-live="polite">${e}</p>`}var Kt=$(null);function ue(e){return Kt.peek()?.done(null),new Promise(t=>{Kt.value={...e,done:o=>{Kt.value=null,t(o)}}})}var g=({name:e})=>i`
<svg class="icon" aria-hidden="true" width="16" height="16">
<use href=${`#icon-${e}`} />
</svg>
`;var jc=["[autofocus]","form :is(input:not([type=radio], [type=checkbox]), textarea, select)","form input:checked","form :is(input, button)"];function V({title:e,className:t="",onClose:o,children:n,foot:r,bare:s=!1}){let a=M(null),l=G();P(()=>{let u=a.current,m=document.activeElement;return u.showModal(),(jc.map(p=>u.querySelector(p)).find(Boolean)??u.querySelector(".dialog-body")).focus(),()=>{u.close(),m?.isConnected&&document.activeElement===document.body&&m.focus({preventScroll:!0})}},[]);let c=u=>{u.preventDefault(),o()},f=M(null);return i`
<dialog
class=${`dialog ${t}`}
ref=${a}
aria-labelledby=${s?void 0:l}
aria-label=${s?e:void 0}
onCancel=${c}
onPointerDown=${u=>f.current=u.target}
onClick=${u=>u.target===a.current&&f.current===a.current&&o()}
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
`}function Ca({question:{title:e,text:t,act:o,keep:n="Cancel",danger:r=!1,done:s}}){return i`
<${V} title=${e} onClose=${()=>s(null)}>
<form class="ask" onSubmit=${l=>{l.preventDefault(),s({})}}>
<p>${t}</p>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>s(null)}>${n}</button>
<button type="submit" class=${`button ${r?"is-danger":"is-primary"}`}>${o}</button>
</footer>
</form>
<//>
`}var qc=({icon:e="pending",title:t,children:o})=>i`
<div class="state-block">
<${g} name=${e} />
<h2>${t}</h2>
${o}
</div>
`,ot=({title:e="Something went wrong",text:t,again:o})=>i`
<div class="state-block is-error" role="alert">
<${g} name="stale" />
<p>
<strong>${e}.</strong> ${t}
</p>
${o&&i`<button type="button" class="button" onClick=${o}>Try again</button>`}
</div>
`,lr=({lines:e=6})=>i`
<div class="skeleton" aria-hidden="true">
${Array.from({length:e},(t,o)=>i`<i key=${o}></i>`)}
</div>
`;var Aa=[["jobs","jobs"],["logs","logs"],["artifacts","artifacts"],["builds","stored builds"],["audit","audit entries"],["agents","agents that ran nothing"]];function Fc({found:e}){let t=Aa.filter(([o])=>e[o].count>0);return t.length===0?i`<p class="ask-count" data-preview>Nothing to remove.</p>`:i`
<dl class="facts due" data-preview>
${t.map(([o,n])=>i`
<div key=${o}>
<dt>${n}</dt>
<dd class="number">
<strong>${y(e[o].count)}</strong>
${e[o].bytes>0&&`, ${qn(e[o].bytes)}`}
</dd>
</div>
`)}
</dl>
`}function Pa({question:{preview:e,done:t}}){let[o,n]=k({}),r=()=>{n({}),e().then(f=>n({found:f}),f=>n({error:f}))};C(r,[]);let{found:s,error:a}=o,l=s?Aa.reduce((f,[u])=>f+s[u].count,0):0;return i`
<${V} title="Remove expired data" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${f=>{f.preventDefault(),l>0&&t({found:s})}}>
<p>These have passed their retention period. Removal cannot be undone.</p>
<div class="ask-preview" aria-live="polite">
${s&&i`<${Fc} found=${s} />`}
${!s&&!a&&i`<p class="quiet">Counting…</p>`}
${a&&i`<${ot} text=${a.message} again=${r} />`}
</div>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-danger" disabled=${l===0}>
${l>0?`Remove ${D(l,"thing")}`:"Remove"}
</button>
</footer>
</form>
<//>
`}var Io=({id:e,text:t})=>t&&i`
<span class="field-error" id=${e} data-error>
<${g} name="stale" />
${t}
</span>
`;function zt({label:e,hint:t,error:o,value:n,onInput:r,...s}){let a=G();return i`
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
<${Io} id=${`${a}-error`} text=${o} />
</div>
`}function Uc({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=G();return i`
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
<${Io} id=${`${a}-error`} text=${o} />
</div>
`}function Bc({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=G(),l=(c,f)=>s(r.map(([u])=>u).filter(u=>u===c?f:n.includes(u)));return i`
<fieldset class="field form-field checks" aria-describedby=${`${a}-hint ${a}-error`}>
<legend>${e}</legend>
<span class="checks-row">
${r.map(([c,f])=>i`
<label key=${c} class="check">
<input
type="checkbox"
checked=${n.includes(c)}
aria-invalid=${o?"true":void 0}
onChange=${u=>l(c,u.currentTarget.checked)}
/>
${f}
</label>
`)}
</span>
<span class="field-hint" id=${`${a}-hint`}>${t}</span>
<${Io} id=${`${a}-error`} text=${o} />
</fieldset>
`}var Hc=({problem:e})=>e&&i`<${ot} title="Nothing changed" text=${e.message} />`;var Wc=e=>e===""||/^https?:\/\/\S+$/.test(e);function Ra({question:{group:e,done:t}}){let[o,n]=k(e.note?.note??""),[r,s]=k(e.note?.owner??""),[a,l]=k(e.note?.ticket_url??""),[c,f]=k("");return i`
<${V} title="Note on this cause" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${m=>{m.preventDefault();let d=a.trim();Wc(d)?t({note:o.trim(),owner:r.trim(),ticket_url:d}):f("Enter the address of a web page")}}>
<p class="failure-cause">${e.cause}</p>
<${zt} label="Note" value=${o} onInput=${n} maxlength="500" />
<${zt} label="Owner" hint="Who looks after it" value=${r} onInput=${s} maxlength="200" />
<${zt}
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
`}var de={pause:{label:"Pause",icon:"paused",state:"paused",effect:"Finishes its test, then takes none until the time is over or someone resumes it.",timed:!0},drain:{label:"Drain",icon:"draining",state:"drained",effect:"For an update or removal: finishes its test, then is drained and may be unplugged."},quarantine:{label:"Quarantine",icon:"quarantined",state:"quarantined",effect:"Finishes its test, then takes none until someone has checked and released it.",needsReason:!0}},cr=e=>Object.keys(de).find(t=>de[t].state===e)??"pause";var xt=({text:e,onInput:t,required:o=!1})=>i`
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
`;function je({label:e,options:t,value:o,onChange:n,hideLabel:r=!1}){let s=G();return i`
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
`}var Kc=[["","Until resumed"],["1800","30 min"],["7200","2 h"],["86400","1 day"]],ur=e=>e===""?null:new Date((fe()+Number(e))*1e3).toISOString();function La({question:{name:e,how:t,done:o}}){let[n,r]=k(t??"pause"),[s,a]=k(""),[l,c]=k(""),{label:f,effect:u,timed:m,needsReason:d}=de[n],p=_=>{_.preventDefault(),o({how:n,note:l.trim(),until:m?ur(s):null})};return i`
<${V} title=${`Availability of ${e}`} onClose=${()=>o(null)}>
<form class="ask" onSubmit=${p}>
<${je}
label="Mode"
options=${Object.entries(de).map(([_,T])=>[_,T.label])}
value=${n}
onChange=${r}
/>
<p aria-live="polite">${u}</p>
${m&&i`<${je} label="Duration" options=${Kc} value=${s} onChange=${a} />`}
<${xt} text=${l} onInput=${c} required=${d} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>o(null)}>
Cancel
</button>
<button type="submit" class=${`button ${d?"is-danger":"is-primary"}`}>${f} ${e}</button>
</footer>
</form>
<//>
`}function Da(e){let t=2166136261;for(let o=0;o<e.length;o++)t=Math.imul(t^e.charCodeAt(o),16777619);return(t^t>>>15)>>>0}var fr=10,zc=32,Jc=3;function Ia(e,t){let o=t.match(/\d*$/)[0].slice(-Jc);return{stem:Da(`${e}
${t.slice(0,t.length-o.length)}`),number:Number(o)}}function No(e,t){let{stem:o,number:n}=Ia(e,t);return(o+n)%fr}function jo(e,t){let{stem:o,number:n}=Ia(e,t);return(Math.floor(o/fr)+Math.floor(n/fr)+3*n)%zc}var Vc=(e,t)=>`build-${No(e,t)}`;var pr=["M8 0h8v12H8z","M0 6h16v6H0z","M0 12L16 0v12z","M8 0h8v6H8zM0 6h8v6H0z","M5 3.5h6v5H5z","M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z","M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z","M5.33 0h5.34v12H5.33z","M0 4h16v4H0z","M8 1l7 5-7 5-7-5z","M0 0h8v6H0z","M8 2a4 4 0 1 0 .01 0z","M0 0l9 6-9 6z","M0 0h16L8 8z","M0 0h4v12H0z","M0 0L16 12H0z"],Gc=(e,t)=>`flag flag-${No(e,t)} ${jo(e,t)<pr.length?"":"is-exchanged"}`,ja=({org:e,version:t})=>i`
<svg class=${Gc(e,t)} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
<path class="flag-a" d="M0 0h16v12H0z" />
<path class="flag-b" d=${pr[jo(e,t)%pr.length]} />
<path class="flag-edge" d="M.5.5h15v11H.5z" />
</svg>
`,Na=({name:e,text:t,href:o,row:n,children:r})=>o?i`<a class=${e} title=${t} href=${o} tabindex=${n?-1:void 0}>${r}</a>`:i`<span class=${e} title=${t}>${r}</span>`,Me=({org:e,version:t,link:o=!1,children:n})=>{let r=o&&w("build",{org_id:e,app_version_id:t});return i`
<span class="build">
<${ja} org=${e} version=${t} />
<${Na} name="build-version" text=${t} href=${r} row=${o==="row"}>${n??t}<//>
<${Na} name="build-org" text=${e} href=${o&&w("org",{org_id:e})} row=${o==="row"}>${e}<//>
</span>
`};var qe=["busy","stopping","draining","idle","paused","drained","quarantined","suspect","offline","lost"],mr={draining:"finishes its job, then takes none",paused:"takes no jobs until it is resumed",drained:"empty: takes no jobs until it is resumed",quarantined:"unreliable: kept out until somebody lets it back",suspect:"silent for a moment: gets no new jobs",offline:"disconnected in order",lost:"stopped responding while it was expected"},Q=e=>e.status||e.state,Jt=({targets:e,fallback:t})=>`${e.join(", ")}${t?", while no other agent serves it":""}`,dr=({lost:e=0,paused:t=0,quarantined:o=0},n)=>{let r=e+n+o+t,s=[e&&`${e} lost`,n&&`${n} ${n===1?"needs":"need"} repair`,o&&`${o} quarantined`,t&&`${t} paused`].filter(Boolean).join(", "),a=`agent${r===1?" needs":"s need"} attention: ${s}`;return{count:r,tone:e+n>0?"bad":"warn",text:a}};var Ba=(e,t)=>`/api/v1/jobs/${e}/${t}`,qo=(e,t)=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}/${t}`,qa={0:"Nothing changed. Try again when connected.",403:"Nothing changed.",404:"It may have been removed.",409:"It has changed: check and try again."};function Qc(e){return qa[e.status]?qa[e.status]:e.retryable?"Nothing changed. Try again in a moment.":null}async function K(e,t,{undo:o=null,about:n=null}={}){try{let r=await e();return yt({text:typeof t=="function"?t(r):t,action:o,about:n}),r}catch(r){if(!(r instanceof Ee))throw r;let s=r.retryable?{label:"Try again",run:()=>K(e,t,{undo:o,about:n})}:null;return yt({kind:"bad",text:r.message,detail:Qc(r),action:s,about:n}),null}}var Fo=e=>K(()=>j("POST",Ba(e,"retry")),"Job requeued.",{about:e});async function hr({id:e,status:t,test:o="The test"}){if(t==="running"){let r=`${o} is stopped. A retry starts it from the beginning.`;if(!await ue({kind:"confirm",title:"Cancel running job",text:r,act:"Cancel job",keep:"Keep running",danger:!0}))return null}let n=S("retry","job")?{label:"Requeue",run:()=>Fo(e)}:null;return K(()=>j("POST",Ba(e,"cancel")),"Job cancelled.",{undo:n,about:e})}var Yc=(e,t)=>K(()=>j("POST",`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}/release`),({held:o})=>o?`${t} released: its jobs are tried again.`:`${t} was not held.`),Fa=[[void 0,"failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"]];async function Xc({within:e,filter:t={}}){let o=`${e??"/api/v1/jobs"}/retry`,n=e?Fa:Fa.slice(0,1),r=n.map(([a])=>({filter:{...t,status:"failed"},...a?{failure:a}:{}})),s=await Promise.all(r.map(a=>j("POST",o,{...a,dry_run:!0}).catch(()=>null)));return s.flatMap((a,l)=>{let c=a?.changed??0,f=l>0&&c===s[0]?.changed;if(c===0||f)return[];let[,u,m]=n[l],d={expected:c,...a.until?{until:a.until}:{}},p=()=>K(()=>j("POST",o,{...r[l],...d}),_=>yr.retry(_.changed));return[{label:`Retry ${y(c)} ${c===1?u:m}`,icon:"retry",run:p}]})}var Zc=e=>K(()=>j("POST","/api/v1/jobs/retry",{filter:{ids:e}}),({changed:t})=>t===0?"Nothing changed.":yr.retry(t)),_r=(e,t)=>he({action:"priority",filter:{ids:[e]},priority:t});function eu(e){let{name:t,paused_reason:o}=e,n=Q(e);return["suspect","offline","lost"].includes(n)?`${t} takes jobs when it is back: it is ${n}.`:o?`Resume requested; ${t} had paused itself.`:`${t} resumed.`}var Ha=(e,t,{note:o,until:n})=>K(()=>j("POST",qo(e,t),n?{note:o,until:n}:{note:o}),r=>r.job?`${e} finishes its test, then it is ${de[t].state}.`:`${e} is ${de[t].state}: no new jobs start.`,{about:e});async function $r(e,t="pause"){let o=await ue({kind:"hold",name:e,how:t});return o&&Ha(e,o.how,o)}async function gr(e){let o=(await J(qo(e,"").slice(0,-1)).catch(()=>null))?.held??null;if(o?.kind==="quarantined"){let s=`${e} gets jobs again. It is in quarantine${o.note?`: ${o.note}`:"."}`;if(!await ue({kind:"confirm",title:"Release agent from quarantine",text:s,act:"Release"}))return null}let n=o&&cr(o.kind),r=n&&S(n,"agent")?{label:"Undo",run:()=>Ha(e,n,o)}:null;return K(()=>j("POST",qo(e,"resume")),eu,{undo:r,about:e})}async function tu(e){let t=`Deletes ${e} and its pause or quarantine. Its attempts stay. A new agent, if it connects again.`;if(!await ue({kind:"confirm",title:"Delete agent",text:t,act:"Delete agent",danger:!0}))return!1;let n=qo(e,"").slice(0,-1);return await K(()=>j("DELETE",n).then(()=>!0),`${e} deleted.`,{about:e})===!0}var Wa=({id:e})=>`/api/v1/tests/${e}`,Ka=(e,t,o)=>K(()=>j("PATCH",Wa(e),{quarantined:!0,note:t,until:o}),"Test quarantined: its failures do not fail a batch.",{about:e.id});async function vr(e){let t=await ue({kind:"quarantine",test:e});return t&&Ka(e,t.note,t.until)}var br=e=>K(()=>j("PATCH",Wa(e),{quarantined:!1}),"Test released from quarantine: its failures count again.",{undo:{label:"Undo",run:()=>Ka(e,e.quarantine_note??"",e.quarantined_until)},about:e.id});async function ou(e){let t=await ue({kind:"failure-note",group:e});if(!t)return null;let o=`/api/v1/failures/${encodeURIComponent(e.org_id)}/${e.fingerprint}`;return K(()=>j("PUT",o,t),"Note saved.")}var Ua=e=>j("POST","/api/v1/retention",{dry_run:e});async function nu(){if(!await ue({kind:"due",preview:()=>Ua(!0)}))return null;let t=({jobs:o,logs:n,artifacts:r,builds:s,audit:a,agents:l})=>[o,n,r,s,a,l].reduce((c,f)=>c+f.count,0);return K(()=>Ua(!1),o=>t(o)>0?`${D(t(o),"thing")} removed.`:"Nothing was due.")}var Uo=({id:e})=>`/api/v1/webhooks/${e}`,ru=e=>K(()=>j("POST",`${Uo(e)}/test`),"Test event queued: see the deliveries."),su=e=>K(()=>j("PATCH",Uo(e),{enabled:!e.enabled}),e.enabled?"Webhook turned off.":"Webhook turned on.",{about:e.id}),au=(e,t)=>K(()=>j("POST",`${Uo(e)}/deliveries/${t}/redeliver`),"Delivery queued again.");async function iu(e){let t=`${e.url} receives no more events, and its deliveries are deleted.`;return await ue({kind:"confirm",title:"Remove webhook",text:t,act:"Remove",danger:!0})?await K(()=>j("DELETE",Uo(e)).then(()=>!0),"Webhook removed.")===!0:!1}var yr={cancel:e=>`${D(e,"job")} cancelled.`,retry:e=>`${D(e,"job")} queued again.`,priority:e=>`The priority of ${D(e,"job")} was changed.`};async function he({action:e,filter:t={},failure:o,within:n="/api/v1/jobs",priority:r,present:s,what:a}){let l=`${n}/${e}`,c=n==="/api/v1/jobs"&&Object.keys(t).length===0,f={filter:t,...o?{failure:o}:{},...c?{all:!0}:{}},u=E=>e==="priority"?{...f,priority:E}:f,p=await ue({kind:"many",action:e,priority:r??(s===0?1:0),what:a,preview:E=>j("POST",l,{...u(E),dry_run:!0})});if(!p)return null;let _={expected:p.found.changed,until:p.found.until,note:p.note};_.until===null&&delete _.until;let T=({changed:E})=>E===0?"Nothing changed.":yr[e](E),v=JSON.stringify([l,t]),b={filter:{...t,priority:p.priority},priority:s};return K(()=>j("POST",l,{...u(p.priority),..._}),T,{undo:e==="priority"&&(s??null)!==null?{label:"Undo",run:()=>K(()=>j("POST",l,b),T,{about:v})}:null,about:v})}var lu=Array.from({length:10},(e,t)=>[t,String(t)]),wr=({value:e,onChange:t})=>i`
<div class="ask-priority">
<${je} label="Priority (0 is now, 9 whenever)" options=${lu} value=${e} onChange=${t} />
</div>
`,cu=({of:e,present:t=null,done:o})=>i`
<button
type="button"
class="button"
onClick=${async()=>await he({action:"priority",present:t,...e})&&o?.()}
>
${t===null?"Priority\u2026":`Priority ${t}\u2026`}
</button>
`;var nt={done:"passed",pending:"waiting",waiting:"waiting",backoff:"backing off",assigned:"assigned",installing:"installing",executing:"running",parked:"parked"};function xr({job:e}){let t=e.phase==="parked"?"suspect":e.status;return i`
<span class=${`state state-${t}`}>
<${g} name=${t} />
<span>
${["pending","running"].includes(e.status)&&nt[e.phase]||nt[e.status]||e.status}
</span>
</span>
`}function Vt({agent:e}){let t=Q(e);return i`
<span class=${`state state-${t}`} title=${mr[t]}>
<${g} name=${t} />
<span>${t}</span>
</span>
`}var uu={cancel:"Cancel jobs",retry:"Retry jobs",priority:"Change the priority of jobs"},fu={cancel:"Cancel",retry:"Retry",priority:"Change"},pu={cancel:e=>`${D(e,"job")} will be cancelled. Tests that run are stopped.`,retry:e=>`${D(e,"job")} will be requeued.`,priority:(e,t)=>`${D(e,"waiting job")} will have priority ${t}.`},mu={cancel:"have already ended and stay as they are",retry:"wait, run, have passed or are quarantined, and stay as they are",priority:"do not wait, have that priority already or may not have it"},du=["pending","running","failed","done","cancelled"];function hu({action:e,priority:t,found:o}){let n=o.matched-o.changed,r=du.filter(s=>o.by_status[s]);return i`
<p class="ask-count" data-preview>
<strong class="number">${y(o.changed)}</strong>${" "}
${pu[e](o.changed,t).replace(/^\S+ /,"")}
</p>
<p class="quiet number">
${D(o.matched,"job")} ${o.matched===1?"matches":"match"}
${r.length>0&&": "}
${r.map(s=>`${y(o.by_status[s])} ${nt[s]??s}`).join(", ")}.
${n>0&&` ${y(n)} ${mu[e]}.`}
</p>
`}function _u({eta_seconds:e,later_seconds:t}){if(e===null||t===null)return"its start is not known";let o=n=>n<1?"now":Te(fe()+n,t>=1&&t<600);return t<1?`starts ${o(e)}, as before`:`starts ${o(e+t)} instead of ${o(e)}, ${be(t)} later`}function $u({effect:e}){if(e===null)return i`<p class="quiet">Too many jobs to tell what they overtake.</p>`;let{text:t,before:o,after:n,overtaken:r,groups:s}=e,a=s-r.length;return i`
<p data-effect>${r.length>0?`Overtakes ${D(s,"group")}:`:`${t}.`}</p>
${r.length>0&&i`
<ul class="plain ask-overtaken number">
${r.map(l=>i`
<li key=${l.group}>
<${Me} org=${l.org_id} version=${l.app_version_id} />
<span>${D(l.jobs,"job")} on ${l.target}: ${_u(l)}</span>
</li>
`)}
${a>0&&i`<li><span>${D(a,"more group")}</span></li>`}
</ul>
`}
${o&&n&&i`
<dl class="ask-waits">
<dt>Waits now</dt>
<dd>${o.text}</dd>
<dt>Then</dt>
<dd>${n.text}</dd>
</dl>
`}
`}function za({question:e}){let{action:t,what:o,preview:n,done:r}=e,[s,a]=k({}),[l,c]=k(""),[f,u]=k(e.priority),[m,d]=k(0);C(()=>{let v=!0;return a({}),n(f).then(b=>v&&a({found:b}),b=>v&&a({error:b})),()=>{v=!1}},[f,m]);let{found:p,error:_}=s,T=v=>{v.preventDefault(),p?.changed&&r({found:p,note:l.trim(),priority:f})};return i`
<${V} title=${uu[t]} onClose=${()=>r(null)}>
<form class="ask" onSubmit=${T}>
${o&&i`<p>${o}</p>`}
${t==="priority"&&i`<${wr} value=${f} onChange=${u} />`}
<div class="ask-preview" aria-live="polite">
${p&&i`<${hu} action=${t} priority=${f} found=${p} />`}
${p?.effect!==void 0&&p.changed>0&&i`<${$u} effect=${p.effect} />`}
${!p&&!_&&i`<p class="quiet">Counting…</p>`}
${_&&i`<${ot} text=${_.message} again=${()=>d(m+1)} />`}
</div>
<${xt} text=${l} onInput=${c} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>r(null)}>
${t==="cancel"?"Back":"Cancel"}
</button>
<button
type="submit"
class=${`button ${t==="cancel"?"is-danger":"is-primary"}`}
disabled=${!p?.changed}
>
${fu[t]} ${p?D(p.changed,"job"):"jobs"}
</button>
</footer>
</form>
<//>
`}var kr=86400,gu=[["","Until released"],[String(kr),"1 day"],[String(7*kr),"1 week"],[String(30*kr),"30 days"]];function Ja({question:{test:e,done:t}}){let[o,n]=k(""),[r,s]=k("");return i`
<${V} title="Quarantine test" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${l=>{l.preventDefault(),t({note:r.trim(),until:ur(o)})}}>
<p>
<span class="test-path">${e.test}</span> of ${e.org_id} still runs on ${e.target}, and its
failures are shown. From now on they do not fail a batch. Batches and builds that have finished keep their
result.
</p>
<${je} label="Duration" options=${gu} value=${o} onChange=${n} />
<${xt} text=${r} onInput=${s} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-primary">Quarantine</button>
</footer>
</form>
<//>
`}var vu={many:za,hold:La,quarantine:Ja,due:Pa,"failure-note":Ra,confirm:Ca};function Va(){let e=Kt.value;if(!e)return null;let t=vu[e.kind];return i`<${t} key=${e.kind} question=${e} />`}var Bo=()=>i`
<a class="brand" href="/" aria-label="QualGent, overview">
<svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
<path class="mark-pole" d="M4 2h3v28H4z" />
<path class="mark-flag" d="M7 4h22v18H7z" />
<path class="mark-hole" d="M13 9.5h10v7H13z" />
</svg>
<span class="brand-name">QualGent</span>
</a>
`;var Tr=e=>[...e.querySelectorAll("[data-row]")],Er="tr, li, [role=row], [role=listitem]",bu="a[href], button:not(:disabled), input:not(:disabled)",Sr=null;function Gt(e){let t=e.target.closest("[data-row]");if(t){Sr=e.currentTarget.id;for(let o of e.currentTarget.querySelectorAll("[data-row][tabindex='0']"))o.tabIndex=-1;t.tabIndex=0}}function Qt(e,t){if(!e.querySelector("[data-row][tabindex='0']")){let r=e.querySelector("[data-row]");r&&(r.tabIndex=0)}if(t===null||e.contains(document.activeElement))return;let o=Tr(e);(o.find(r=>r.dataset.row===t.key)??o[Math.min(t.at,o.length-1)])?.focus({preventScroll:!0})}function Yt(e){let t=document.activeElement;return!e?.contains(t)||!t.matches("[data-row]")?null:{key:t.dataset.row,at:Tr(e).indexOf(t)}}function yu(){let e=document.activeElement?.closest("[data-list]");if(e)return e;let t=Sr&&document.getElementById(Sr);if(t?.querySelector("[data-row]"))return t;let o=[...document.querySelectorAll("[data-list]:has([data-row])")];return o.find(n=>n.querySelector("a[data-row]"))??o[0]??null}function Ga(e){e?.focus({preventScroll:!0}),e?.closest(Er)?.scrollIntoView({block:"nearest"})}function Qa(e,t){for(let o=e;o&&o!==t;o=o.parentElement)if(o.matches(Er)&&o.querySelector("[data-row]"))return o;return null}function wu(e,t){let n=[...Qa(document.activeElement,e)?.querySelectorAll(bu)??[]].filter(r=>r.checkVisibility());n[n.indexOf(document.activeElement)+t]?.focus({preventScroll:!0})}function Or(e){let t=e.target.closest?.("[data-list]"),o={ArrowDown:1,ArrowUp:-1}[e.key],n={ArrowRight:1,ArrowLeft:-1}[e.key];return!t||e.shiftKey||!(o||n)?!1:(o?Xt(o):wu(t,n),!0)}function Xt(e){let t=yu();if(!t)return;let o=Tr(t),n=o.indexOf(Qa(document.activeElement,t)?.querySelector("[data-row]")),r=o.findIndex(s=>s.tabIndex===0);Ga(o[n<0?Math.max(0,r):Math.min(o.length-1,Math.max(0,n+e))])}function Mr(){let e=[...document.querySelectorAll("[data-list] [data-row]")],t=e.indexOf(document.activeElement),o=[...e.slice(t+1),...e.slice(0,t+1)].find(n=>n.dataset.failed!==void 0);return Ga(o),o!==void 0}function xu(e){let t=document.getElementById(e),o=t?.querySelector("[data-row][tabindex='0']");o?.focus({preventScroll:!0}),(o?.closest(Er)??t)?.scrollIntoView({block:"nearest"})}var ku=1500,Fe=$([]),rt=$(!1),st=$(Su()),Ya=0;function Su(){try{return localStorage.getItem("qualgent-keys")!=="off"}catch{return!0}}function Pr(e){st.value=e;try{localStorage.setItem("qualgent-keys",e?"on":"off")}catch{}}function kt(e,t){let o={title:e,keys:t};return Fe.value=[...Fe.peek(),o],()=>Fe.value=Fe.peek().filter(n=>n!==o)}function Tu(e,t){C(()=>kt(e,t),[e])}var Cr=e=>e.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")!=null;function Ho(e){for(let t of[...Fe.peek()].reverse()){let o=t.keys.find(n=>n.key===e&&n.run);if(o)return o}return null}function Ar(){clearTimeout(Ya),rt.value=!1}function Eu(e){if(e.defaultPrevented||e.isComposing)return;let t=e.ctrlKey||e.metaKey||e.altKey;if((e.ctrlKey||e.metaKey)&&!e.altKey&&e.key.toLowerCase()==="k"){Wo(e,Ho("Mod+k"));return}if(!(t||document.querySelector("dialog[open]"))){if(e.key==="Escape"){rt.peek()?Ar():Cr(e.target)?e.target.blur():Wo(e,Ho("Escape"));return}if(!Cr(e.target)&&Or(e)){e.preventDefault();return}Cr(e.target)||!st.peek()||e.key.length>1||(rt.peek()?(Ar(),Wo(e,Ho(`g ${e.key}`))):e.key==="g"?(e.preventDefault(),rt.value=!0,Ya=setTimeout(Ar,ku)):Wo(e,Ho(e.key)))}}function Wo(e,t){t&&(e.preventDefault(),t.run())}function Rr(){document.addEventListener("keydown",Eu)}var Xa=()=>rt.value&&i`
<p class="going" aria-hidden="true">
<kbd>g</kbd>
${le.filter(e=>e.place).map(({name:e,place:t})=>i`
<span key=${e}>
<kbd>${t.key}</kbd> ${t.label}
</span>
`)}
</p>
`;function Zt(e,t=250){let o,n=!1,r=!1,s=!1,a=0,l=async()=>{o=void 0,n=!0,r=!1;let f=performance.now();try{await e()}finally{let u=performance.now();a=u+Math.max(t,3*(u-f)),n=!1,r&&c()}},c=()=>{s||(r=!0,n||(o??=setTimeout(l,Math.max(0,a-performance.now()))))};return Object.assign(c,{stop(){s=!0,clearTimeout(o)}})}var Ou=1e3,Ko=class{#e;#t=0;data=$(null);error=$(null);constructor(t,o=null){this.#e=t,this.data.value=o}async load(){let t=++this.#t;try{let o=await J(this.#e);if(t!==this.#t)return;this.error.value=null,this.data.value=o}catch(o){t===this.#t&&(this.error.value=o)}}invalidate=Zt(()=>this.load(),Ou);close(){this.#t+=1,this.invalidate.stop()}};var Lr=W("settings");function eo(e){let t=F(()=>e?Ft(e):null,[e]);return C(()=>t&&B.subscribe(t),[t]),t}function Mu(e,t,o=null){let n=F(()=>new Ko(e,o),[e]);return C(()=>(e&&!n.data.peek()&&n.load(),()=>n.close()),[n]),C(()=>{n.data.peek()&&n.invalidate()},[t]),n}function Cu(e,t,o=[]){C(()=>{let n=Zt(t),r=Lr.watch((a,l,c)=>(c||e in a)&&n());e in Ut(Lr)&&n();let s=o.map(a=>a.watch(n));return()=>[r,...s,n.stop].forEach(a=>a())},[e,t])}function Dr(){let e=M(null),t=Yt(e.current);return P(()=>Qt(e.current,t)),{ref:e,onFocusIn:Gt,"data-list":!0}}function Au(e,t){let[o,n]=k(e);return C(()=>{let r=setTimeout(()=>n(e),t);return()=>clearTimeout(r)},[e]),o===e}var Pu=10,Ru=8;function Ir(e,{first:t=Pu,step:o=Ru}={}){let[n,r]=k(t);return C(()=>{if(n>=e){e>0&&r(1/0);return}let s=requestAnimationFrame(()=>r(n+o));return()=>cancelAnimationFrame(s)},[n,e]),n}var _e=W("problems",(e,t)=>e.rank-t.rank);var Nr=[["1h","1 h"],["24h","24 h"],["7d","7 days"]],jr="24h",qr={"1h":3600,"24h":86400,"7d":604800};function Lu(e){let t=e.get("period");return Nr.some(([o])=>o===t)?t:jr}var Fr=e=>Nr.find(([t])=>t===e)[1],St=e=>e?e.still_failed-e.excused:0;function Ur(e){let t=eo(e===jr?null:`totals:${e}`);return(t?t.row(e).value:ce.row("overview").value?.totals)??null}function Du(e,t){let o=t.getBoundingClientRect(),{offsetWidth:n,offsetHeight:r}=e,s=o.bottom+4+r<=window.innerHeight||o.top<r+4,a=o.left<window.innerWidth/2?o.left:o.right-n,l=Math.max(8,Math.min(a,window.innerWidth-n-8));e.style.setProperty("left",`${l}px`),e.style.setProperty("top",`${s?o.bottom+4:o.top-r-4}px`)}function Tt({label:e,icon:t,items:o,none:n,className:r="button",children:s,tip:a}){let[l,c]=k(!1),[f,u]=k(null),m=M(null),d=M(null),p=G(),_=(typeof o=="function"?f??[]:o).filter(Boolean);C(()=>{if(!l||typeof o!="function")return;let h=!0;return Promise.resolve(o()).then(x=>h&&u(x)),()=>{h=!1,u(null)}},[l]),P(()=>{if(!l)return;d.current.showPopover();let h=()=>c(!1);return window.addEventListener("resize",h),()=>window.removeEventListener("resize",h)},[l]),P(()=>{!l||!d.current||(Du(d.current,m.current),(d.current.querySelector("[aria-checked=true]")??d.current.querySelector("button"))?.focus())},[l,f]);let T=()=>{c(!1),m.current.focus()},v=h=>{let x=[...d.current.querySelectorAll("button")],E=x.indexOf(document.activeElement),$e={ArrowDown:E+1,ArrowUp:E-1,Home:0,End:x.length-1}[h.key];if($e!==void 0)x[($e+x.length)%x.length].focus();else if(h.key==="Escape")T();else{if(h.key==="Tab")return c(!1);if(h.key.length===1&&h.key!==" "){let pt=h.key.toLowerCase();[...x.slice(E+1),...x].find(Ce=>Ce.innerText.trim().toLowerCase().startsWith(pt))?.focus()}else return}h.preventDefault(),h.stopPropagation()},b=_.some(h=>h.checked!==void 0)?"menuitemradio":"menuitem";return i`
<span class="menu-holder">
<button
type="button"
class=${r}
ref=${m}
aria-haspopup="menu"
aria-expanded=${l}
aria-controls=${p}
aria-label=${s?void 0:e}
data-tip=${a}
onClick=${()=>c(!l)}
>
${t&&i`<${g} name=${t} />`}
${s}
</button>
${l&&i`
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
${_.map(h=>i`
<button
type="button"
key=${h.label}
role=${b}
tabindex="-1"
class=${h.danger?"is-danger":""}
aria-checked=${b==="menuitemradio"?String(!!h.checked):void 0}
onClick=${()=>{T(),h.run()}}
>
${h.icon?i`<${g} name=${h.icon} />`:i`<span class="icon"></span>`}
<span>${h.label}</span>
${h.hint&&i`<span class="menu-hint">${h.hint}</span>`}
${h.checked&&i`<${g} name="done" />`}
</button>
`)}
${_.length===0&&i`<div class="menu-about">${f?n:"Counting\u2026"}</div>`}
</div>
`}
</span>
`}var Br=le.filter(e=>e.place),Za=q!==null&&S("read","org"),ei="/team/",ti=4,Iu=()=>_e.ids.value.filter(e=>e.startsWith("agent_repair:")).reduce((e,t)=>e+(_e.row(t).value?.count??0),0);function Nu(){let e=ce.row("overview").value;if(!e)return{};let t=Br.some(o=>o.name==="fleet")?"fleet":"overview";return{jobs:{count:St(e.totals),tone:"bad",text:"failed in the last 24 hours"},[t]:dr(e.statuses??{},Iu())}}function ju({alert:e}){return e?.count?i`
<span class=${`nav-alert is-${e.tone} number`} title=${`${y(e.count)} ${e.text}`}>
${y(e.count)}
<span class="unseen"> ${e.text}</span>
</span>
`:null}var oi=(e,t)=>t!==null&&(e.name===t.name||e.name===t.parent);function ni(){ce.ids.value,eo("problems");let e=I.value?.screen??null,t=Nu(),o=Br.slice(ti);return i`
<nav class="nav" aria-label="Screens">
<ul>
${Br.map((n,r)=>i`
<li key=${n.name} class=${r>=ti?"is-wide-only":""}>
<a
class="nav-link"
href=${w(n.name)}
data-tip=${n.place.label}
data-tip-side="right"
aria-current=${n.name===e?.name?"page":oi(n,e)?"true":void 0}
>
<${g} name=${n.place.icon} />
<span class="nav-label">${n.place.label}</span>
<${ju} alert=${t[n.name]} />
</a>
</li>
`)}
${Za&&i`
<li class="is-wide-only">
<a class="nav-link" href=${ei} data-tip="Team" data-tip-side="right">
<${g} name="team" />
<span class="nav-label">Team</span>
</a>
</li>
`}
${o.length>0&&i`
<li class="is-phone-only">
<${Tt}
label="More screens"
className=${`nav-link ${o.some(n=>oi(n,e))?"is-here":""}`}
icon="more"
items=${[...o.map(n=>({label:n.place.label,icon:n.place.icon,run:()=>Z(w(n.name))})),...Za?[{label:"Team",icon:"team",run:()=>location.assign(ei)}]:[]]}
>
<span class="nav-label">More</span>
<//>
</li>
`}
</ul>
</nav>
`}var ri=/[\s/._-]/;function qu(e,t){let o=e.toLowerCase().replace(/\s+/g,""),n=t.toLowerCase();if(o==="")return{score:0,at:[]};let r=n.indexOf(e.toLowerCase().trim());if(r>=0){let c=r===0||ri.test(n[r-1]),f=Array.from({length:e.trim().length},(u,m)=>r+m);return{score:100+(c?20:0)+f.length*4-r*.1-n.length*.05,at:f}}let s=[],a=0,l=0;for(let c of o){let f=n.indexOf(c,l);if(f<0)return null;(f===0||ri.test(n[f-1]))&&(a+=8),a+=f===l&&s.length>0?5:1-Math.min(3,(f-l)*.1),s.push(f),l=f+1}return{score:a-n.length*.05,at:s}}function Fu(e,t){let o=e.toLowerCase().split(/\s+/).filter(Boolean),n=[...t.toLowerCase().matchAll(/[^\s/._-]+/g)];if(o.length===0||o[0].length<2)return null;let r=o.map((a,l)=>(l===0?n.slice(0,1):n).find(([c])=>c.startsWith(a)));return r.includes(void 0)?null:{score:100,at:r.flatMap(({index:a},l)=>Array.from(o[l],(c,f)=>a+f))}}var si=({danger:e,whole:t})=>e||t;function ai(e,t,o,n){return e.trim()===""?t.filter(s=>!si(s)).slice(0,n).map(s=>({entry:s,at:[]})):t.map(r=>({entry:r,fits:(si(r)?Fu:qu)(e,o(r))})).filter(({fits:r})=>r!==null).sort((r,s)=>s.fits.score-r.fits.score).slice(0,n).map(({entry:r,fits:s})=>({entry:r,at:s.at}))}var Uu=6,Bu=/^(pause|drain|quarantine|resume|release|retry|cancel|priority)(?:\s+(.*))?$/is,ii=/(?:^|\s)(\d)(?=\s|$)/,to={retry:{icon:"retry",jobs:"failed,cancelled",batches:"failed"},cancel:{icon:"cancelled",jobs:"waiting,running",batches:"running"},priority:{icon:"up",jobs:"waiting",batches:"running"}};function li(e){let[,t,o=""]=Bu.exec(e)??[];if(!t)return null;let n=t.toLowerCase();if(n!=="priority")return{verb:n,words:o.trim()};let r=ii.exec(o);return{verb:n,words:o.replace(ii," ").trim(),priority:r?Number(r[1]):0}}var zo=({verb:e,priority:t},o)=>e==="priority"?`Set priority ${t} of ${o}`:`${e==="retry"?"Retry":"Cancel"} ${o}`;function Hr(e,{name:t,note:o,status:n,operable:r}){if(!r)return null;if(["resume","release"].includes(e))return!(e==="release"?o==="quarantined":o||n==="paused")||!S("resume","agent")?null:{label:o==="quarantined"?`Release ${t}\u2026`:`Resume ${t}`,icon:"running",run:()=>gr(t)};let{label:s,icon:a,state:l}=de[e];return o===l||!S(e,"agent")?null:{label:`${s} ${t}\u2026`,icon:a,run:()=>$r(t,e)}}function Hu(e,{id:t,name:o,org_id:n,note:r,status:s}){let a={id:t,test:o,org_id:n,target:r};return!S("quarantine","test")||e==="release"!=(s==="quarantined")?null:e==="quarantine"?{label:`Quarantine ${o}\u2026`,icon:"paused",run:()=>vr(a)}:e==="release"?{label:`Release ${o}\u2026`,icon:"running",run:()=>Wu(a)}:null}async function Wu(e){let t=`${e.test} counts again: its failures fail batches and builds.`;await ue({kind:"confirm",title:"Release test from quarantine",text:t,act:"Release"})&&await br(e)}function Ku(e,{id:t,name:o,note:n,status:r}){let{verb:s,priority:a}=e,{icon:l,batches:c}=to[s];if(r!==c||!S(s,"batch"))return null;let f=[o,n].filter(Boolean).join(" on "),u={retry:{filter:{status:"failed"}},cancel:{},priority:{priority:a}}[s];return{label:`${zo(e,`jobs of ${f}`)}\u2026`,icon:l,run:()=>he({action:s,within:`/api/v1/batches/${t}`,what:`Jobs of ${f}.`,...u})}}function zu(e,{id:t,org_id:o}){let{verb:n,priority:r}=e;if(!o||!S(n,"job"))return null;let s={retry:{status:"failed"},cancel:{},priority:{}}[n],a={org_id:o,app_version_id:t,...s},l=`Jobs of build ${t} of ${o}.`;return{label:`${zo(e,`jobs of build ${t}`)}\u2026`,icon:to[n].icon,run:()=>he({action:n,filter:a,priority:r,what:l})}}function Wr(e,t){let{verb:o,priority:n}=e,r={retry:()=>Fo(t.id),cancel:()=>hr({...t,test:t.name}),priority:()=>_r(t.id,n)}[o];return{label:zo(e,t.name)+(o==="priority"?"\u2026":""),icon:to[o].icon,run:r}}async function Ju(e,{signal:t,found:o,hintOf:n}){let{verb:r,words:s,priority:a}=e;if(!S(r,"job"))return[];let l=`status:${to[r].jobs} ${s}`.trim(),{jobs:c}=await J(`/api/v1/jobs?${new URLSearchParams({q:l,limit:Uu})}`,{signal:t}),f=c.map(o).map(m=>({group:"Jobs",...Wr(e,m),hint:n(m)}));if(c.length<2||!s)return f;let u={group:"Jobs",label:`${zo(e,"all jobs that match")}\u2026`,icon:"jobs",hint:s,run:()=>he({action:r,filter:{q:l},priority:a,what:`Jobs that match \u201C${l}\u201D.`})};return[...f,u]}async function ci(e,t){let{verb:o,words:n}=e,r=o in to,[{results:s},a]=await Promise.all([J(`/api/v1/search?${new URLSearchParams({q:n})}`,{signal:t.signal}),r?Ju(e,t):[]]),l={agent:u=>!r&&Hr(o,u),test:u=>!r&&Hu(o,u),batch:u=>r&&Ku(e,u),build:u=>r&&zu(e,u)},c={agent:"Agents",test:"Tests",batch:"Batches",build:"Builds"};return[...s.map(u=>[u,l[u.kind]?.(u)]).filter(([,u])=>u).map(([u,m])=>({group:c[u.kind],hint:t.hintOf(u),...m})),...a]}var Jo=["true","false"],Go=/^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/,ui=/^\d{1,6}$/,Vo=/^(true|false)$/,Vu=/^(waiting|pending|running|failed|done|passed|cancelled|parked)$/,Et=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Qo={status:{what:"status",values:["waiting","running","failed","passed","cancelled","parked"],form:Vu},org:{what:"organization"},build:{what:"build prefix"},test:{what:"part of the test path"},agent:{what:"agent of the last attempt"},target:{what:"target"},age:{what:"time since submission",op:"<",values:["15m","1h","24h","7d"],form:Go},ended:{what:"time since its end",op:"<",values:["15m","1h","24h","7d"],form:Go},flaky:{what:"passed after a failed attempt",values:Jo,form:Vo},cause:{what:"part of the failure's cause"},reason:{what:"part of why it failed or was requeued"},duration:{what:"test duration",op:">",values:["10s","1m","5m","30m"],form:Go},attempts:{what:"number of attempts",op:">",values:["1","2","3"],form:ui},priority:{what:"0 (now) to 9 (whenever)",op:"<=",values:["0","1","5","9"],form:ui},tag:{what:"tag of the test"},project:{what:"project of Playwright in the test's name"},suite:{what:"suite of the batch"},branch:{what:"branch of the batch"},commit:{what:"commit prefix of the batch"},batch:{what:"id of the batch",form:Et},group:{what:"id of the group",form:Et},id:{what:"id of the job",form:Et},excused:{what:"failed in quarantine",values:Jo,form:Vo},quarantined:{what:"three agents were lost running it",values:Jo,form:Vo},simulated:{what:"run by a simulated agent",values:Jo,form:Vo}},Kr="label.",Yo=e=>Object.hasOwn(Qo,e)||e.startsWith(Kr)&&e.length>Kr.length;function zr({key:e,op:t,value:o}){if(e==="")return!0;if(!Yo(e)||o==="")return!1;let{form:n=/./,op:r=":"}=Qo[e]??{},s=[":","="].includes(t);return r!==":"?n.test(o)&&!(n===Go&&s):s&&o.split(",").every(a=>n.test(a))}var Gu=e=>Qo[e]?.op??":";var fi=/(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y,pi=/\s*/y;function Ot(e){let t=[],o=0;for(;o<e.length;){pi.lastIndex=o,o+=pi.exec(e)[0].length,fi.lastIndex=o;let{0:n,groups:r}=fi.exec(e);if(n==="")break;let{not:s,key:a="",op:l="",quoted:c,plain:f}=r;t.push({from:o,to:o+n.length,not:s!==void 0,key:a,op:l,value:c??f,valueFrom:o+(s??"").length+a.length+l.length}),o+=n.length}return t}function Qu(e,t){return Ot(e).find(n=>n.from<=t&&t<=n.to)??{from:t,to:t,not:!1,key:"",op:"",value:"",valueFrom:t}}var mi=e=>/["\n]/.test(e)?null:/\s/.test(e)||e===""?`"${e}"`:e;function Yu(e,{from:t,to:o},n,{done:r=!1}={}){let s=e.slice(o),a=r&&!/^\s/.test(s)?" ":"",l=t+n.length+(r?1:0);return{text:e.slice(0,t)+n+a+s,caret:l}}var di=(e,{from:t,to:o})=>`${e.slice(0,t).trimEnd()} ${e.slice(o).trimStart()}`.trim();function Xu(e,t){let o=Ot(e).filter(a=>a.key===t);if(o.length===0)return"";let[{not:n,op:r,value:s}]=o;return o.length>1||n||r!==":"||s.includes(",")?null:s}function Zu(e,t,o){let n=e;for(let r of Ot(e).filter(s=>s.key===t).reverse())n=di(n,r);return`${n} ${o===""?"":`${t}:${mi(o)}`}`.trim()}function Xo(e){let{screen:t,params:o,href:n}=I.peek()??{},r=t&&Object.keys(o).length===0;Z(Qe(r?n:"/",e))}var Zo=["system","light","dark"],ef=()=>document.documentElement.dataset.theme??"system",Mt=$(ef());function Ue(e){Mt.value=e,e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e;try{localStorage.setItem("qualgent-theme",e)}catch{}}window.addEventListener("storage",e=>{e.key==="qualgent-theme"&&Ue(Zo.includes(e.newValue)?e.newValue:"system")});var _i=8,ne=e=>()=>Z(e),tf=le.filter(e=>e.place).map(e=>({group:"Screens",label:e.place.label,icon:e.place.icon,hint:`g ${e.place.key}`,run:ne(w(e.name))})),of=[["orgs","Organizations and limits","org"],["retention","Retention","retention"],["webhooks","Webhooks","webhook"],["server","Server","server"]],nf=[S("retry","job")&&{label:"Retry all failed jobs\u2026",icon:"retry",danger:!0,run:()=>he({action:"retry",filter:{status:"failed"},what:"All failed jobs."})},S("cancel","job")&&{label:"Cancel all waiting jobs\u2026",icon:"cancelled",danger:!0,run:()=>he({action:"cancel",filter:{status:"pending"},what:"All waiting jobs."})},{label:"Use the light theme",icon:"theme-light",run:()=>Ue("light")},{label:"Use the dark theme",icon:"theme-dark",run:()=>Ue("dark")},{label:"Use the system's theme",icon:"theme-system",run:()=>Ue("system")},{label:"Keyboard shortcuts",icon:"help",hint:"?",run:()=>me.value=!0},q!==null&&{label:"Account",icon:"next",run:ne("/accounts/")},q!==null&&S("read","org")&&{label:"Organization",icon:"org",run:ne("/team/")},q!==null&&S("read","token")&&{label:"Tokens",icon:"next",run:ne("/team/tokens/")},q!==null&&S("read","member")&&{label:"Members",icon:"next",run:ne("/team/members/")},q!==null&&S("read","host")&&{label:"Device hosts",icon:"next",run:ne("/team/hosts/")},q!==null&&{label:"Log out",icon:"next",run:ne("/accounts/logout/")},...of.filter(([,,e])=>S("read",e)).map(([e,t])=>({label:t,icon:"settings",whole:!0,run:ne(w("settings",{},{part:e}))})),S("read","admin")&&{label:"Admin",icon:"next",run:ne("/admin/")},...Ne.filter(e=>e.scope!==U).map(e=>({label:`Switch to ${X(e.scope)}`,icon:"org",hint:e.role,run:()=>Xo(e.scope)})),S("read","docs")&&{label:"Documentation",icon:"help",run:ne("/docs/")},S("read","docs")&&{label:"API documentation",icon:"next",run:ne("/api/docs/")}].filter(Boolean).map(e=>({group:"Actions",...e}));function $i(e){return[Vn(),tf,nf].flatMap(o=>ai(e,o,n=>n.label,_i))}var gi={org:{group:"Organizations",icon:"org",href:({id:e})=>w("org",{org_id:e})},build:{group:"Builds",icon:"build",href:({id:e,org_id:t})=>w("build",{org_id:t,app_version_id:e})},test:{group:"Tests",icon:"tests",href:({id:e})=>w("test",{id:e})},batch:{group:"Batches",icon:"batches",href:({id:e})=>w("batch",{id:e})},group:{group:"Groups",icon:"build",href:({id:e})=>w("group",{id:e})},agent:{group:"Agents",icon:null,href:({id:e})=>w("agent",{name:e})},job:{group:"Jobs",icon:null,href:({id:e})=>w("job",{id:e})}},hi=Object.keys(gi),rf=({name:e,note:t})=>[e,t].filter(Boolean).join(" on ");function vi({kind:e,status:t,note:o,org_id:n,at:r}){if(e==="org")return"";let s=nt[t]??t,a=e==="agent"?[o||s]:[s,o,n??"several organizations"],l=e!=="agent"||t==="offline";return[...a,r&&l&&Nn(fe()-te(r))].filter(Boolean).join(" \xB7 ")}function bi(e){let{group:t,icon:o,href:n}=gi[e.kind];return{group:t,label:e.kind==="batch"?rf(e):e.name,icon:o??e.status,hint:vi(e.kind==="batch"?{...e,note:""}:e),run:ne(n(e))}}function sf(e,t){let o=t.toLowerCase();return e.toLowerCase().split(/\s+/).flatMap(n=>{let r=o.indexOf(n);return r<0?[]:Array.from(n,(s,a)=>r+a)})}function af(e,t){if(e.kind==="agent")return Hr(e.note?"resume":"pause",e);if(e.kind!=="job"||!Et.test(t))return null;let o=["pending","running"].includes(e.status)?"cancel":e.status==="done"?null:"retry";return!o||!S(o,"job")?null:{...Wr({verb:o},e),label:o==="cancel"?"Cancel this job":"Retry this job"}}async function yi(e,t){let{results:o}=await J(`/api/v1/search?${new URLSearchParams({q:e})}`,{signal:t});return o.sort((r,s)=>hi.indexOf(r.kind)-hi.indexOf(s.kind)).flatMap(r=>{let s=bi(r),a=af(r,e),l={entry:s,at:sf(e,s.label)};return a?[l,{entry:{group:s.group,...a},at:[],acts:!0}]:[l]})}async function lf(e,t,o){let[n,r]=await Promise.all([ci(e,{signal:o,found:wi,hintOf:vi}),yi(t,o)]);return[...n.map(s=>({entry:s,at:[],acts:!0})),...r]}var wi=e=>({kind:"job",name:e.test,note:e.app_version_id,at:e.finished_at??e.started_at??e.created_at,...e});async function cf(e,t){let o=new URLSearchParams({q:e,limit:_i}),{jobs:n}=await J(`/api/v1/jobs?${o}`,{signal:t}),r={group:"Jobs",label:"All jobs that match",icon:"jobs",hint:e,run:ne(w("jobs",{},{q:e}))},s=n.map(wi);return[...s.length>0?[r]:[],...s.map(bi)].map(a=>({entry:a,at:[]}))}async function xi(e,t){let o=li(e),n=Ot(o?o.words:e),r=n.some(({key:a})=>Yo(a)),s=n.every(zr)&&(e.match(/"/g)??[]).length%2===0;if(r&&!s)return[];try{return o?await lf(o,e,t):await(r?cf:yi)(e,t)}catch{return t.throwIfAborted(),[]}}var uf=/Mac|iP(hone|ad)/.test(navigator.platform),Ct=({keys:e})=>e.split(" ").map(t=>i`
<kbd key=${t}>
${t.replace("Mod+",uf?"\u2318":"Ctrl ").replace(/(?<=[⌘ ])[a-z]$/,o=>o.toUpperCase())}
</kbd>
`);var ff=120;function pf({text:e,at:t}){let o=new Set(t),n=[];for(let r=0,s=1;r<e.length;r=s,s+=1){for(;s<e.length&&o.has(s)===o.has(r);)s+=1;let a=e.slice(r,s);n.push(o.has(r)?i`<mark key=${r}>${a}</mark>`:a)}return n}function mf(e){let[t,o]=k({for:"",results:[]});return C(()=>{if(e==="")return o({for:"",results:[]});let n=new AbortController,r=setTimeout(()=>{xi(e,n.signal).then(s=>o({for:e,results:s}),()=>{})},ff);return()=>{clearTimeout(r),n.abort()}},[e]),t.for===e?t:{...t,results:t.results.filter(({acts:n})=>!n)}}function df(e){let t=[];return e.forEach((o,n)=>{let r=t.at(-1);r?.title===o.entry.group?r.results.push(o):t.push({title:o.entry.group,from:n,results:[o]})}),t}function hf({entry:e,letters:t,index:o,chosen:n,choose:r,point:s}){return i`
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
<${pf} text=${e.label} at=${t} />
</span>
${e.hint&&i`
<span class="palette-hint">
${/^(g .|\?)$/.test(e.hint)?i`<${Ct} keys=${e.hint} />`:e.hint}
</span>
`}
</div>
`}var _f=({results:e,at:t,choose:o,point:n})=>df(e).map(({title:r,from:s,results:a})=>i`
<div key=${`${r} ${s}`} role="group" aria-label=${r}>
<div class="palette-group" aria-hidden="true">${r}</div>
${a.map(({entry:l,at:c},f)=>i`
<${hf}
key=${`${l.label} ${f}`}
entry=${l}
letters=${c}
index=${s+f}
chosen=${s+f===t}
choose=${o}
point=${n}
/>
`)}
</div>
`);function ki(){let[e,t]=k(Oe.peek().query),[o,n]=k(0),r=M(null),s=e.trim(),a=mf(s),l=[...$i(s),...s?a.results:[]],c=Math.min(o,l.length-1);P(()=>r.current.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[c,e]);let f=m=>{vt({chosen:!0}),setTimeout(()=>l[m].entry.run())},u=m=>{let d={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+8,PageUp:c-8}[m.key];if(d!==void 0){let p=m.key.startsWith("Arrow");n(p?(d+l.length)%Math.max(1,l.length):Math.max(0,Math.min(l.length-1,d)))}else if(m.key==="Enter"&&l[c])f(c);else return;m.preventDefault()};return i`
<${V} title="Search or run a command" className="palette" bare onClose=${()=>vt()}>
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
<${_f} results=${l} at=${c} choose=${f} point=${n} />
</div>
<p class="palette-none" role="status">
${l.length===0?a.for===s?`No results for \u201C${s}\u201D.`:"Searching\u2026":i`<span class="unseen">${l.length} found</span>`}
</p>
<//>
`}var At={failed:e=>e.status==="failed"&&!e.excused,quarantined:e=>e.status==="failed"&&e.excused,flaky:e=>e.flaky,running:e=>e.status==="running",waiting:e=>e.status==="pending",done:e=>e.status==="done",cancelled:e=>e.status==="cancelled",simulated:e=>e.simulated&&["done","failed"].includes(e.status)},Si=e=>e.tries.reduce((t,o)=>Math.max(t,o.run_seconds??-1),-1);function Ti(e,{show:t="",test:o="",sort:n=""}){let r=At[t]??(()=>!0),s=o.toLowerCase(),a=e.filter(l=>r(l)&&l.test.toLowerCase().includes(s));if(n==="slowest"){let l=new Map(a.map(c=>[c.id,Si(c)]));a.sort((c,f)=>l.get(f.id)-l.get(c.id)||(c.id<f.id?-1:1))}else a.sort((l,c)=>(c.status==="failed")-(l.status==="failed")||(l.id<c.id?-1:1));return a.map(l=>l.id)}function Ei(e){let t=Object.keys(At),o={total:e.length,most:0,groups:new Map,trees:e.flatMap(n=>n.tries.map(r=>r.tree)),...Object.fromEntries(t.map(n=>[n,0]))};for(let n of e){for(let s of t)At[s](n)&&(o[s]+=1);if(o.most=Math.max(o.most,n.tries.length),!["pending","running"].includes(n.status))continue;let r=o.groups.get(n.group)??{waiting:0,running:0};r[n.status==="pending"?"waiting":"running"]+=1,o.groups.set(n.group,r)}return o}function $f(e){let t=null;for(let o of e){if(o===null||o.waiting>0&&o.explanation?.eta_seconds==null)return null;let n=o.waiting>0?o.explanation.eta_seconds:0;t=Math.max(t??0,n+o.work_seconds/Math.max(1,o.agents.length))}return t}var gf=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),Jr=class{#e;#t=$(0);#o=R(()=>(this.#t.value,this.#e.peek()));summary=R(()=>Ei(this.#o.value));constructor(t){this.#e=t}get loaded(){return this.#e.loaded}row(t){return this.#e.row(t)}follow(){return this.#t.value+=1,this.#e.watch(()=>this.#t.value+=1)}chosen(t){let o=[];return R(()=>{let n=Ti(this.#o.value,t);return gf(n,o)?o:o=n})}};var en=new Map;function Oi(e){let t=en.get(e);return t===void 0&&(en.size>=2e4&&en.clear(),t=e.toLowerCase().replace(/\d+/g,o=>o.padStart(12,"0")),en.set(e,t)),t}function at(e,t){let[o,n]=[Oi(e),Oi(t)];return o<n?-1:o>n?1:0}function tn(e){let t=Object.fromEntries(qe.map(s=>[s,e[s]??0])),o=qe.reduce((s,a)=>s+t[a],0),n=o-t.offline-t.lost,r=t.busy+t.stopping+t.draining;return{...t,known:o,connected:n,working:r,share:n>0?r/n:null}}var vf=e=>e.job?.org_id??null,oo="label.";function Mi(e,t){return t==="target"?e.targets:t==="org"?[vf(e)??"used by nobody"]:t.startsWith(oo)?[e.labels?.[t.slice(oo.length)]??"without this label"]:["all"]}function Ci(e){let t={};for(let[,o]of e)t[Q(o)]=(t[Q(o)]??0)+1;return t}function bf(e,t){let o=new Map;for(let[n,r]of e)for(let s of Mi(r,t))o.has(s)||o.set(s,{key:s,rows:[]}),o.get(s).rows.push([n,r]);return[...o.values()].sort((n,r)=>at(n.key,r.key)).map(n=>({key:n.key,ids:n.rows.map(([r])=>r),totals:tn(Ci(n.rows))}))}function yf(e){let t=new Map;for(let[,o]of e)for(let n of Object.keys(o.labels??{}))t.set(n,(t.get(n)??0)+1);return[...t].sort((o,n)=>n[1]-o[1]||at(o[0],n[0]))}var Ri={tiles:"Fleet as tiles",map:"Fleet as a map",table:"Fleet as a table",hours:"Utilization of the fleet by hour"},Vr=["true","false"],Ai={since:["24h","7d"]},Pi=e=>Number(e)>0,wf={overview:{period:["1h","24h","7d"]},fleet:{state:qe,view:Object.keys(Ri),color:["state","build"],group:e=>["target","org","all"].includes(e)||e.startsWith(oo)},timeline:{view:["lanes","table"],span:Pi,to:Pi},agent:{outcome:["passed","failed","timed_out","lost","cancelled","error"]},group:{status:["failed","running","pending","done","cancelled","parked"]},batch:{show:Object.keys(At),sort:["slowest"],view:["slowest"]},failures:{...Ai,label:["new","failing","flaky","infrastructure","quarantined"]},org:Ai,tests:{failing:Vr,flaky:Vr,quarantined:Vr,sort:["last","failing","flaky","slow"]}},xf={since:"period",span:"period",to:"time",group:"grouping",color:"coloring",sort:"order"},Gr=(e,t)=>Object.entries(wf[e]??{}).filter(([o,n])=>{let r=t.get(o);return r&&!(typeof n=="function"?n(r):n.includes(r))}).map(([o])=>[o,`No such ${xf[o]??(o==="show"?"result":o)}: \u201C${t.get(o)}\u201D.`]);var kf={agent:"agents",audit:"accounts",auditedjob:"accounts",delivery:"webhooks",org:"accounts",webhook:"webhooks"},Sf=/[:/_#?;@&=+$,"[\]<>%\n\\]/g;function Qr(e,t){let o=String(t).replace(Sf,n=>`_${n.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`);return`/admin/${kf[e]??"jobs"}/${e}/${encodeURIComponent(o)}/change/`}function Tf({parent:e,trail:t,crumb:o}){let n=wt(e??I.value?.screen?.parent??""),r=[...n?[[n.title,w(n.name)]]:[],...t];return r.length===0?null:i`
<nav class="crumbs" aria-label="Breadcrumbs">
${r.map(([s,a])=>i`
<a key=${a} href=${a} title=${s}>${s}</a>
<${g} name="next" />
`)}
${o&&i`<span aria-current="page" title=${o}>${o}</span>`}
</nav>
`}function Ef(){let{screen:e,query:t}=I.value??{};return Gr(e?.name,t).map(([o,n])=>i`
<p key=${o} class="why" role="status" data-unknown=${o}>
${n}${" "}
<button type="button" class="button is-link" onClick=${()=>Wt({[o]:""})}>Remove</button>
</p>
`)}function Yr({title:e,note:t,state:o,actions:n,inspect:r,tools:s,parent:a,trail:l=[],crumb:c,className:f="",children:u}){let m=M(null),d=S("read","admin")?r:null;return P(()=>{document.activeElement===document.body&&I.peek().arrival.kind!=="first"&&!document.querySelector("dialog[open]")&&m.current.focus({preventScroll:!0})},[]),i`
<header class="page-head">
<${Tf} parent=${a} trail=${l} crumb=${c} />
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
href=${Qr(...d)}
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
<${Ef} />
<div class=${`page ${f}`}>${u}</div>
`}var Of={0:"This screen could not be loaded",400:"Invalid request",403:"No access",404:"Not found"},Mf={0:"The server may have been upgraded: reload the page.",400:"The address is invalid.",404:"It may have been removed, or the address is wrong."},Cf=e=>wt(e?.parent==="overview"?"jobs":e?.parent)??wt("jobs");function Xr({problem:{status:e,text:t,elsewhere:o}}){let n=Cf(nr(location.pathname));return i`
<${Yr} title=${Of[e]??"Something went wrong"}>
<div class="state-block is-problem" data-problem=${e}>
<p>${qt(t)}</p>
${o?i`
<p>
It is in ${X(o)}.${" "}
<a href=${Qe(location.pathname+location.search,o)}>Open it there</a>
</p>
`:i`<p class="quiet">${Mf[e]}</p>`}
<p>
<a class="button" href="/">
Show overview
</a>${" "}
${n&&i`<a class="button" href=${w(n.name)}>Show ${n.title.toLowerCase()}</a>`}
</p>
</div>
<//>
`}var Li=()=>i`
<${V} title="Keyboard shortcuts" className="sheet" onClose=${()=>me.value=!1}>
<div class="sheet-groups">
${Fe.value.map(({title:e,keys:t})=>i`
<section key=${e}>
<h3>${e}</h3>
<dl>
${t.filter(({what:o})=>o).map(({key:o,what:n})=>i`
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
${S("read","docs")&&i`<p><a href="/docs/">Documentation</a></p>`}
<label class="check">
<input
type="checkbox"
checked=${st}
onChange=${e=>Pr(e.currentTarget.checked)}
/>
Enable single-letter shortcuts
</label>
<//>
`;function Af({toast:e}){let{id:t,kind:o,text:n,detail:r,action:s}=e,a=()=>o==="good"&&Co(t);return i`
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
onClick=${()=>{et(t),s.run()}}
>
${s.label}
</button>
`}
<button type="button" class="icon-button" aria-label="Dismiss" onClick=${()=>et(t)}>
<${g} name="close" />
</button>
</div>
`}var Di=()=>i`
<div class="toasts" role="status" aria-label="Messages">
${Ze.value.map(e=>i`<${Af} key=${e.id} toast=${e} />`)}
</div>
`;var Pf=400;function Ii(){let e=M(null);return C(()=>{let t=0,o=null,n=()=>{clearTimeout(t),o=null,e.current?.matches(":popover-open")&&e.current.hidePopover()},r=c=>{if(!c.isConnected||c.innerText.trim().startsWith(c.dataset.tip))return;let f=e.current;f.textContent=c.dataset.tip,f.matches(":popover-open")||f.showPopover();let u=c.getBoundingClientRect(),m=c.dataset.tipSide==="right",d=m?u.top+(u.height-f.offsetHeight)/2:u.bottom+6,p=d+f.offsetHeight<window.innerHeight,_=m?u.right+8:u.left+(u.width-f.offsetWidth)/2;f.style.setProperty("left",`${Math.max(6,Math.min(_,window.innerWidth-f.offsetWidth-6))}px`),f.style.setProperty("top",`${p?d:u.top-f.offsetHeight-6}px`)},s=c=>{let f=c.target.closest?.("[data-tip]");f!==o&&(n(),!(!f||c.type==="focusin"&&!f.matches(":focus-visible"))&&(c.type==="pointerover"&&c.pointerType!=="mouse"||(o=f,c.type==="focusin"?r(f):t=setTimeout(()=>r(f),Pf))))},l=[["pointerover",s],["focusin",s],["focusout",n],["pointerdown",n],["scroll",n],["keydown",c=>c.key==="Escape"&&n()]];for(let[c,f]of l)document.addEventListener(c,f,!0);return()=>l.forEach(([c,f])=>document.removeEventListener(c,f,!0))},[]),i`<div class="tip" role="tooltip" popover="manual" ref=${e}></div>`}var Rf={connecting:"Connecting to the server",live:"Data is up to date",paused:"Updates pause while the tab is hidden",reconnecting:"Connection lost; reconnecting",stale:"Server unreachable for a while; still trying",stopped:"Updates have stopped"},Lf={connecting:"reconnecting",paused:"paused",stopped:"stale"};function Ni({live:e}){let t=e.state.value,o=Ie(()=>t==="live"?"":`data from ${ae(e.age.value)} ago`);return i`
<p class=${`live live-${t}`} role="status" data-live=${t} data-tip=${Rf[t]}>
<${g} name=${Lf[t]??t} />
<span class="live-word">${t}</span>
${["reconnecting","stale"].includes(t)&&i`<span class="live-age" aria-hidden="true">${o}</span>`}
</p>
`}var ji={system:"System",light:"Light",dark:"Dark"},Df=()=>i`
<${Tt}
label=${`Color scheme: ${ji[Mt.value].toLowerCase()}`}
tip="Color scheme"
className="icon-button"
icon=${`theme-${Mt.value}`}
items=${Zo.map(e=>({label:ji[e],icon:`theme-${e}`,checked:e===Mt.value,run:()=>Ue(e)}))}
/>
`,If=()=>i`
<${Tt}
label=${`Scope: ${X(U)}`}
tip="Switch organization"
className="scope"
items=${Ne.map(e=>({label:X(e.scope),hint:e.role==="site"?"":e.role,checked:e.scope===U,run:()=>e.scope!==U&&Xo(e.scope)}))}
>
<${g} name="org" /><span class="unseen">Scope: </span>
<span class="scope-name" title=${X(U)}>${X(U)}</span>
<//>
`,qi=()=>i`
<header class="top">
<${Bo} />
${Ne.length>0&&i`<${If} />`}
<button type="button" class="jump" onClick=${()=>Ye()} aria-keyshortcuts="Control+K Meta+K">
<${g} name="search" />
<span class="jump-text">Search or run a command…</span>
<span class="jump-keys" aria-hidden="true">
<${Ct} keys="Mod+k" />
</span>
</button>
<${Ni} live=${B} />
<${Df} />
<button
type="button"
class="icon-button is-keys"
aria-label="Keyboard shortcuts"
data-tip="Keyboard shortcuts (?)"
onClick=${()=>me.value=!0}
>
<${g} name="help" />
</button>
${q!==null&&i`<a class="person" href="/accounts/" aria-label=${`Account of ${q}`} title=${q}>${q}</a>`}
</header>
`;function Nf(){let e=I.value;if(P(()=>{e&&la(e.arrival)},[e?.arrival]),!e)return i`
<div class="page">
<${lr} />
</div>
`;if(e.problem)return i`<${Xr} problem=${e.problem} />`;let t=e.module.default,o=JSON.stringify([e.screen.name,e.params]);return i`<${t} key=${o} params=${e.params} query=${e.query} />`}var jf=()=>B.serverError.value&&i`<p class="complaint" role="alert">Server error: ${B.serverError}</p>`;function qf(e){e.preventDefault(),location.reload()}var Ff={out:()=>i`You are logged out: nothing on this page is updated. <a href=${fa()}>Log in again</a>`,changed:()=>i`Your access has changed. <a href=${location.href} onClick=${qf}>Reload the page</a>`,left:()=>i`
You have no access to ${X(U)} any more. <a href="/" onClick=${Uf}>Leave this page</a>
`};function Uf(e){e.preventDefault(),location.assign("/")}function Bf(){return I.value,ie.value==="in"?null:i`
<p class="complaint" role="alert" data-session=${ie.value}>
${Ff[ie.value]()}
</p>
`}function Fi(){return i`
<div class="shell">
<aside class="side">
<${Bo} />
<${ni} />
<p class="side-foot">
${S("read","admin")&&i`<a href="/admin/">Admin</a>`}
${S("read","docs")&&i`<a href="/docs/">Docs</a><a href="/api/docs/">API</a>`}
${q!==null&&i`<a href="/accounts/logout/">Log out</a>`}
</p>
</aside>
<div class="stage">
<${qi} />
<${jf} />
<${Bf} />
<main
id="content"
tabindex="-1"
data-screen=${I.value&&(I.value.screen?.name??"none")}
aria-busy=${Bt.value}
>
<${Nf} />
</main>
</div>
</div>
<${Va} />
${Oe.value&&i`<${ki} />`}
${me.value&&i`<${Li} />`}
<${Xa} />
<${Di} />
<${Ii} />
<${Ma} />
`}var Ui=new WeakMap,Hf=O.diffed;function Wf(e,t){for(let o of e){if(!o||o.__===t)continue;let{type:n,__k:r}=o;o.__=null,typeof n=="string"&&r&&Bi(r,o)}}function Bi(e,t){for(let o of e)o?.__===t&&(o.__=null,typeof o.type=="string"&&o.__k&&Bi(o.__k,o))}O.diffed=e=>{Hf?.(e);let t=e.__c;if(!t)return;let o=Ui.get(t);o&&o!==e.__k&&Wf(o,e),e.__k&&Ui.set(t,e.__k)};function Kf(){let e=document.querySelector("[data-search]");e?e.select():Ye()}function Hi(){kt("Everywhere",[{key:"Mod+k",what:"search or run a command",run:()=>Oe.peek()?vt():Ye()},{key:"/",what:"search on this screen",run:Kf},{key:"f",what:"next failure",run:()=>Mr()||Z(w("jobs",{},{status:"failed"}))},{key:"?",what:"keyboard shortcuts",run:()=>me.value=!0},{key:"Esc",what:"close"}]),kt("Rows",[{key:"\u2191 \u2193 j k",what:"previous or next row"},{key:"\u2190 \u2192",what:"links and buttons of the row"},{key:"j",run:()=>Xt(1)},{key:"k",run:()=>Xt(-1)},{key:"Enter",what:"open the row"},...er(["retry","priority","cancel"],"job")?[{key:"Space x",what:"select the row, with Shift a range"}]:[]]);let e=le.filter(t=>t.place);kt("Screens",e.map(t=>({key:`g ${t.place.key}`,what:t.place.label.toLowerCase(),run:()=>Z(w(t.name))})))}var zf=300;B.subscribe(ce);location.hash==="#command"&&Jn();Wn();Dn();Rr();Hi();var Jf=ir(),Vf=Jf.finally(()=>B.start());ar();Promise.race([Vf,new Promise(e=>setTimeout(e,zf))]).then(()=>setTimeout(()=>{let e=document.getElementById("app");e.replaceChildren(),go(i`<${Fi} />`,e)}));var Wi=50,Gf=200,Qf=$(null),no=class{#e;#t;#o;#i;#n=new Map;#s=null;#r=0;ids=$([]);loading=$(null);error=$(null);more=$(!1);constructor({path:t,name:o,query:n={},page:r=null,mirrors:s=!1}){this.#e=t,this.#t=o,this.#o=n,this.#i=s,r&&this.#a(r)}row(t){return this.#n.get(t)??Qf}has(t){return this.#n.has(t)}start(){this.ids.peek().length===0&&this.first()}async first(){let t=await this.#m("first",null);t&&this.#a(t)}async next(){if(!this.#s||this.loading.peek())return;let t=await this.#m("more",this.#s);t&&this.#f(t)}refresh=async()=>{let t=this.#r,o;try{o=await J(this.#p(null,Math.min(Gf,Math.max(Wi,this.ids.peek().length))))}catch{return}if(t!==this.#r)return;let n=o[this.#t].some(({id:r})=>this.#n.has(r))||this.ids.peek().length===0;this.#i&&o.next===null?this.#a(o):n?this.merge(o[this.#t],o.next):this.#a(o)};merge(t,o=null){let n=t.filter(({id:r})=>!this.#n.has(r)).map(({id:r})=>r);for(let r of t)this.#l(r);this.#s===null&&o!==null&&this.ids.peek().length===0&&this.#c(o),n.length>0&&(this.ids.value=[...n,...this.ids.peek()])}watch(t,o=n=>n){let n=r=>Object.values(r).forEach(s=>this.update(o(s,this.row(s.id).peek())));return n(Ut(t)),t.watch(n)}update(t){this.#n.has(t.id)&&this.#l(t)}#l(t){let o=this.#n.get(t.id);o?o.value=t:this.#n.set(t.id,$(t))}#c(t){this.#s=t,this.more.value=t!==null}#a(t){let o=t[this.#t].map(({id:r})=>r);for(let r of t[this.#t])this.#l(r);let n=new Set(o);se(()=>{for(let[r,s]of[...this.#n])n.has(r)||(this.#n.delete(r),s.value=null);this.#c(t.next),this.ids.value=o})}#f(t){let o=t[this.#t].filter(({id:n})=>!this.#n.has(n)).map(({id:n})=>n);for(let n of t[this.#t])this.#l(n);this.#c(t.next),this.ids.value=[...this.ids.peek(),...o]}#p(t,o=Wi){let n=Object.entries({...this.#o,limit:o,cursor:t}).filter(([,r])=>r!==null&&r!=="");return`${this.#e}?${new URLSearchParams(n)}`}async#m(t,o){let n=++this.#r;this.loading.value=t,this.error.value=null;try{let r=await J(this.#p(o));return n===this.#r?r:null}catch(r){return n===this.#r&&(this.error.value=r),null}finally{n===this.#r&&(this.loading.value=null)}}};var ro=W("batches",(e,t)=>e.id<t.id?1:e.id>t.id?-1:0);var Zr=50,Yf={org_id:"organization",suite:"suite",branch:"branch"},Xf=e=>[e.name,e.branch].filter(Boolean).join(" \xB7 "),ts=e=>({...e,failed:e.failed-e.excused,quarantined:e.excused});function Zf(e){try{let t=new URL(e.url);return["https:","http:"].includes(t.protocol)?t.href:null}catch{return null}}var Ki=(e,t)=>Object.entries(e).every(([o,n])=>t[o]===n),es=class extends no{#e;fresh=R(()=>{let t=this.ids.value[0]??"";return this.loading.value==="first"?0:ro.ids.value.filter(o=>o>t&&Ki(this.#e,ro.row(o).peek()??{})).length});constructor({filters:t,page:o}){super({path:"/api/v1/batches",name:"batches",query:t,page:o}),this.#e=t}follow(){this.start();let t=this.watch(ro),o=B.onReconnect(()=>this.#t());return()=>{t(),o()}}async#t(){let t=this.ids.peek().filter(o=>ro.row(o).peek()===null);for(let o=0;o<t.length;o+=Zr){let n=t.slice(o,o+Zr).join(",");try{(await J(`/api/v1/batches?${new URLSearchParams({id:n,limit:Zr})}`)).batches.forEach(s=>this.update(s))}catch{return}}}};var ep=[.1,.2,.5,1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,43200,86400,604800],tp=e=>e===0?"0 s":e<10?pe(Math.round(e*10)/10):ae(e).replace(/ 00? \w+$/,""),op=e=>y(e<10?Math.round(e*10)/10:Math.round(e)),np=e=>Math.max(0,...e.map(t=>t??0));var rp=globalThis.document?parseFloat(getComputedStyle(document.documentElement).fontSize)/16:1,Y=e=>Math.round(e*rp);var zi=document.documentElement,so=document.createElement("i");so.hidden=!0;so.style.setProperty("forced-color-adjust","none");zi.append(so);var on=new Map,nn=$(0);function Ji(){on=new Map,nn.value+=1}new MutationObserver(Ji).observe(zi,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Ji);function it(e){return on.has(e)||(so.style.setProperty("color",`var(--${e})`),on.set(e,getComputedStyle(so).color)),on.get(e)}var os=(e,t=400)=>`${t} ${Y(e)}px Archivo, system-ui, sans-serif`;var Be=W("agents",(e,t)=>at(e.name,t.name)),sp=["suspect","paused","drained","quarantined","stopping","lost"],sn=$([]),Vi=$(0),rn=new Set;function Gi(e,t){let o=new Set(sn.peek());for(let r of t)o.delete(r),rn.delete(r);for(let[r,s]of Object.entries(e))sp.includes(s.status)?o.add(r):o.delete(r),s.simulated&&s.state!=="offline"?rn.add(r):rn.delete(r);Vi.value=rn.size;let n=[...o].sort(at);n.join(`
`)!==sn.peek().join(`
`)&&(sn.value=n)}Gi(Object.fromEntries(Be.ids.peek().map(e=>[e,Be.row(e).peek()])),[]);Be.watch(Gi);function lt({since:e,expected:t=0}){let o=F(()=>{let n=te(e);return R(()=>ae(n===null?null:ve.value-n))},[e]);return i`
<time class="number" datetime=${e}>${o}</time>
${t>=1&&i`<span class="quiet"> of about ${ae(t)}</span>`}
`}function ns({title:e,note:t,tools:o,id:n,className:r="",children:s}){let a=G();return i`
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
`}var ap=matchMedia("(max-width: 53.75em)"),ip=e=>ap.matches?e/2:e;function rs(e,t,o="more"){let[n,r]=k(!1),s=e>0&&i`
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
`;return[n||e<=0,s]}function ct({since:e}){let t=F(()=>R(()=>be(ve.value-te(e))),[e]);return i`<time class="number" datetime=${e}>${t}</time>`}var lp={server:"stale",agent_lost:"lost",agent_repair:"suspect",agent_paused:"paused",stranded:"pending",build_held:"suspect",failure:"failed",failures:"failed"},Qi=3,cp={bad:"Alarm",warn:"Warning"};function an({id:e}){let t=_e.row(e).value;return t?i`
<li class=${`problem is-${t.level}`} data-kind=${t.kind}>
<span class="problem-mark">
<${g} name=${lp[t.kind]??"stale"} />
<span class="unseen">${cp[t.level]}:</span>
</span>
<a class="problem-text" href=${t.link} data-row=${`problem/${e}`} tabindex="-1" title=${t.text}>
${t.text}
</a>
<span class="problem-detail" title=${t.detail}>${t.detail}</span>
<span class="problem-count number">
${t.count>1&&i`×${y(t.count)}<span class="unseen"> times</span>`}
</span>
<span class="problem-since" title=${t.since?ye(t.since):""}>
${t.since&&i`for <${ct} since=${t.since} />`}
</span>
</li>
`:null}function up(e,t){return`more: ${[t&&D(t,"alarm"),e-t&&D(e-t,"warning")].filter(Boolean).join(", ")}`}function fp(){let e=M(null),t=Yt(e.current);P(()=>{e.current&&Qt(e.current,t)});let o=_e.ids.value,n=o.slice(Qi),r=n.filter(l=>_e.row(l).value?.level==="bad").length,[s,a]=rs(n.length,"problems-list",up(n.length,r));return _e.loaded.value?i`
<${ns} id="problems" title="Problems" note=${o.length||""}>
${o.length>0?i`
<ul
class="problems"
id="problems-list"
data-list
ref=${e}
onFocusIn=${Gt}
aria-label="Problems, the most severe first"
>
${(s?o:o.slice(0,Qi)).map(l=>i`<${an} key=${l} id=${l} />`)}
</ul>
${a}
`:i`
<p class="nothing no-problems"><${g} name="done" /> No problems.</p>
`}
<//>
`:null}function pp(){let e=_e.ids.value.filter(t=>t.startsWith("agent_"));return e.length>0&&i`
<ul class="problems" data-list aria-label="Problems of agents">
${e.map(t=>i`<${an} key=${t} id=${t} />`)}
</ul>
`}function ss({name:e}){let t=_e.row(`agent_repair:${e}`).value;return t&&i`
<span class="tag is-bad" title=${t.detail}><${g} name="suspect" /> needs repair</span>
`}function as({as:e="div",left:t=0,top:o=0,width:n,height:r,className:s="",children:a,...l}){let c=M(null);return P(()=>{let{style:f}=c.current;f.setProperty("transform",`translate(${t}px, ${o}px)`),f.setProperty("width",n===void 0?"100%":`${n}px`),f.setProperty("height",r===void 0?"auto":`${r}px`)},[t,o,n,r]),i`<${e} ref=${c} class=${`placed ${s}`} ...${l}>${a}<//>`}function ao({since:e,expected:t}){let o=M(null);return P(()=>{let n=te(e);if(!(n===null||!t))return z(()=>{let r=Math.max(0,(ve.value-n)/t);o.current?.style.setProperty("--share",Math.min(1,r).toFixed(3)),o.current?.classList.toggle("is-over",r>1)})},[e,t]),i`<span class="progress" ref=${o} aria-hidden="true"></span>`}function ut({test:e}){let t=e.includes("::")?e.indexOf("::")+2:e.lastIndexOf("/")+1;return i`
<span class="test" title=${e}>
<span class="test-folder">${e.slice(0,t)}</span>
<span class="test-file">${e.slice(t)}</span>
</span>
`}var mp=({test:e})=>i`
<span class="test-path">${e.split(/(?<=[/_])/).map(t=>i`${t}<wbr />`)}</span>
`;var Yi=e=>e.job??e.installed?.[0]??null;function Xi({until:e,by:t,at:o}){return[[t&&`by ${t}`,o&&`at ${ye(o)}`].filter(Boolean).join(" "),e&&`until ${ye(e)}`].filter(Boolean).join(", ")}function Zi({held:e,paused_reason:t}){if(!e)return t?`paused itself: ${t}`:null;let{kind:o,note:n,...r}=e;return[n?`${o}: ${n}`:o,Xi(r)].filter(Boolean).join(", ")}function el({job:e}){return i`
<span class="took">
<span class="took-words">
${e.phase==="installing"&&i`<em>installing</em>${" "}`}
<${lt} since=${e.started_at} expected=${e.expected_seconds} />
</span>
<${ao} since=${e.started_at} expected=${e.expected_seconds} />
</span>
`}var ln=({agent:e})=>i`
<span class=${e.lost?"is-lost":"quiet"} title=${`last seen ${ye(e.last_seen_at)}`}>
${Q(e)} for <${ct} since=${e.last_seen_at} />
</span>
`;function dp({agent:e}){if(e.job)return i`<${ut} test=${e.job.test} />`;let t=e.lost?null:Zi(e);if(t)return i`<span class="card-hold" title=${t}>${t}</span>`;if(e.state==="offline")return i`<${ln} agent=${e} />`;let o=Jt(e);return i`<span class="quiet" title=${o}>${o}</span>`}function hp({id:e,index:t,count:o,...n}){let r=Be.row(e).value;if(!r)return null;let s=Yi(r),a=gt(r.labels);return i`
<${as}
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
href=${w("agent",{name:r.name})}
title=${r.name}
>
${r.name}
</a>
<${ss} name=${r.name} />
<${Vt} agent=${r} />
</span>
<span class="card-build">
${s?i`<${Me} org=${s.org_id} version=${s.app_version_id} />`:i`<span class="quiet">no build installed</span>`}
</span>
<span class="card-doing">
<${dp} agent=${r} />
</span>
<span class="card-took">${r.job&&i`<${el} job=${r.job} />`}</span>
<span class="card-labels" title=${a}>
${r.simulated&&i`<span class="tag">simulated</span>${" "}`}
${a}
</span>
<//>
`}function ls(e){let{id:t,label:o,className:n,sections:r=[{key:"all",ids:e.ids}],selection:s}=e,a=Dr(),l=r.flatMap(m=>m.ids),c=_p(e,l),f=Ir(l.length),u=m=>{let d=m.key===" "||m.key==="x"&&st.peek();if(!s||!d||m.ctrlKey||m.metaKey||m.altKey)return;let p=m.target.closest("[data-row]");p&&(m.preventDefault(),s.toggle(p.dataset.row.slice(e.kind.length+1),{through:m.shiftKey,shown:l}))};return i`
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
${s&&i`
<th role="columnheader" scope="col" class="c-pick">
<${vp} selection=${s} shown=${l} />
</th>
`}
${c.map(({name:m,title:d,numeric:p})=>i`
<th key=${m} role="columnheader" scope="col" class=${`c-${m} ${p?"is-numeric":""}`}>
${d}
</th>
`)}
</tr>
</thead>
${r.map(({key:m,title:d,className:p="",ids:_,empty:T,foot:v})=>{let b=_.slice(0,f);return _.length>0&&b.length===0?null:(f-=b.length,i`
<tbody key=${m} role="rowgroup" class=${p}>
${d&&i`
<tr role="row" class="divider">
<th role="rowheader" scope="rowgroup">${d}</th>
</tr>
`}
${b.map(h=>i`<${$p} key=${h} id=${h} table=${e} columns=${c} shown=${l} />`)}
${_.length===0&&T&&i`
<tr role="row" class="divider">
<td role="cell" class="nothing">${T}</td>
</tr>
`}
${v&&i`
<tr role="row" class="divider is-foot">
<td role="cell">${v}</td>
</tr>
`}
</tbody>
`)})}
</table>
`}function is(e){return typeof e=="string"?e:Array.isArray(e)?e.map(is).join("").trim():e&&typeof e.type=="string"?is(e.props.children):""}function _p({columns:e,rowOf:t},o){let n=o.join(),s=F(()=>{let a=({some:l})=>!l||o.some(c=>t(c).value&&l(t(c).value));return R(()=>e.map(a).join())},[e,n]).value.split(",");return e.filter((a,l)=>s[l]==="true")}function $p({id:e,table:t,columns:o,shown:n}){let{rowOf:r,kind:s,hrefOf:a,rowClass:l=()=>"",failed:c=()=>!1,selection:f}=t,u=r(e).value,m=Ie(()=>f?.ids.value.has(e)?" is-picked":"");if(!u)return null;let d=a(u,e),p=_=>{_.target.closest("a, button, input, label")||String(getSelection())||(_.metaKey||_.ctrlKey?window.open(d,"_blank","noopener"):Z(d))};return i`
<tr role="row" class=${`row ${l(u)}${m.value}`} onClick=${p}>
${f&&i`
<td role="cell" class="c-pick">
<${gp} id=${e} selection=${f} shown=${n} />
</td>
`}
${o.map(({name:_,label:T,numeric:v,main:b,stacked:h,under:x,cell:E})=>{let $e=E(u,e),pt=`c-${_} ${v?"is-numeric":""}`,Ce=!v&&is($e)||void 0;return i`
<td key=${_} role="cell" class=${pt} data-label=${T} title=${Ce}>
${b?i`
<span class=${`line ${h?"is-stacked":""}`}>
<a
class="row-link"
data-row=${`${s}/${e}`}
data-failed=${c(u)?"":void 0}
tabindex="-1"
href=${d}
>
${$e}
</a>
${b===!0?null:b(u)}
</span>
${x?.(u)}
`:$e}
</td>
`})}
</tr>
`}function gp({id:e,selection:t,shown:o}){let n=Ie(()=>t.ids.value.has(e));return i`
<label class="pick">
<input type="checkbox" tabindex="-1" checked=${n} onClick=${s=>t.toggle(e,{through:s.shiftKey,shown:o})} />
<span class="unseen">Select this row</span>
</label>
`}function vp({selection:e,shown:t}){let o=M(null),n=t.filter(r=>e.ids.value.has(r)).length;return P(()=>{o.current.indeterminate=n>0&&n<t.length}),i`
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
`}var bp=e=>e.job??e.installed?.[0]??null;function tl({agent:e}){let t=bp(e);return t?i`<${Me} org=${t.org_id} version=${t.app_version_id} />`:i`<span class="quiet">no build installed</span>`}function ol({agent:e}){let{job:t}=e;if(e.state==="offline")return i`<${ln} agent=${e} />`;if(!t){let o=Jt(e);return i`<span class="quiet" title=${o}>${o}</span>`}return i`
<span class="work">
<${ut} test=${t.test} />
<span class="work-time">
${t.phase==="installing"&&i`<em>installing</em>${" "}`}
<${lt} since=${t.started_at} expected=${t.expected_seconds} />
</span>
<${ao} since=${t.started_at} expected=${t.expected_seconds} />
</span>
`}var yp=e=>i`
<span class="agent-line">
<${Vt} agent=${e} />
${e.simulated&&i`<span class="tag" title="Simulates tests instead of running them">simulated</span>`}
</span>
`,wp=[{name:"name",title:"Agent",main:yp,stacked:!0,cell:e=>i`<span title=${e.name}>${e.name}</span>`},{name:"installed",title:"Build",cell:e=>i`<${tl} agent=${e} />`},{name:"job",title:"Job",cell:e=>i`<${ol} agent=${e} />`}],xp=({ids:e})=>i`
<${ls}
id="agents-list"
label="Agents"
className="agents"
columns=${wp}
ids=${e}
kind="agent"
rowOf=${t=>Be.row(t)}
hrefOf=${t=>w("agent",{name:t.name})}
rowClass=${t=>`agent-${Q(t)}`}
/>
`;var nl=["done","failed","quarantined","cancelled","running","waiting"];function kp({group:e}){let t=M(null);return P(()=>{nl.forEach((o,n)=>t.current.children[n].style.setProperty("flex-grow",e[o]||0))}),i`
<span class="bar" ref=${t} aria-hidden="true">
${nl.map(o=>i`<i key=${o} class=${`bar-${o}`}></i>`)}
</span>
`}var Sp=Y(152),Tp=8,rl=Y(34),Ep=86400,Op=(e,t,o,n,r)=>t.map(s=>{let a=Te(s,r<60);return r>=Ep||a==="00:00"?So(s):a});function Mp(e,t){if(!t)return rl;let o=Math.max(...t.map(n=>n.length));return Math.max(rl,Y(o*6.5)+Tp*2)}function Cp({write:e,steps:t,bare:o,axis:n}){let r=()=>it("ink-2"),s={stroke:()=>it("rule"),width:1},a={stroke:r,font:os(11),ticks:{show:!1}};return[{...a,values:o?(l,c)=>c.map(()=>""):Op,grid:n?s:{show:!1},size:o?0:Y(24),gap:4,space:Y(76)},{...a,values:(l,c)=>c.map(e),grid:s,size:n??Mp,gap:6,space:Y(n?20:32),...t?{incrs:t}:{}}]}var Ap=({data:e},t)=>e[t].flatMap((o,n,r)=>o!=null&&r[n-1]==null&&r[n+1]==null?[n]:[]),Pp=({name:e,tone:t,kind:o},n)=>({label:e,stroke:()=>it(t),fill:o==="bars"?()=>it(t):void 0,width:o==="bars"?0:2,dash:o==="dashed"?[4,3]:void 0,paths:o==="bars"?n:void 0,points:{show:!1,size:6,fill:()=>it(t),...o==="bars"?{}:{filter:Ap}},spanGaps:!1}),Rp={time:!0,range:e=>[e.data[0][0],e.data[0].at(-1)+(e.data[0][1]-e.data[0][0])]},Lp=(e,t,o=0)=>({range:(n,r,s)=>[r>=o?o:0,t??Math.max(e,(s??0)*1.08)]});function Dp({series:e,least:t,most:o,floor:n,height:r,group:s,width:a,onCursor:l,uPlot:c,...f}){let u=c.paths.bars({size:[.82,28],align:1});return{width:a,height:r,padding:[8,16,f.bare?4:0,0],legend:{show:!1},scales:{x:Rp,y:Lp(t,o,n)},cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1},sync:{key:s??null}},axes:Cp(f),series:[{},...e.map(m=>Pp(m,u))],hooks:{setCursor:[m=>l(m.cursor.idx??null)]}}}function Ip(e){let t=tr.value;return C(()=>{if(t)return;let o=new IntersectionObserver(s=>s.at(-1).isIntersecting&&Ao()),n=()=>{o.unobserve(e.current),o.observe(e.current)};n();let r=B.onReconnect(n);return()=>{r(),o.disconnect()}},[t]),t}function sl({title:e,data:t,series:o,write:n,summary:r,rest:s,height:a=Sp,least:l=1,...c}){let f=M(null),u=M(null),m=ge(null),d=F(()=>o,[e]),p=Ip(f);C(()=>{if(!p)return;let b=new p(Dp({...c,series:d,write:n,least:l,height:a,width:f.current.clientWidth,onCursor:x=>m.value=x,uPlot:p}),t,f.current);u.current=b;let h=new ResizeObserver(([x])=>b.setSize({width:Math.floor(x.contentRect.width),height:a}));return h.observe(f.current),()=>{u.current=null,h.disconnect(),b.destroy()}},[d,p]),C(()=>u.current?.setData(t),[t]);let _=nn.value;C(()=>u.current?.redraw(!1),[_]);let T=b=>{let h={ArrowLeft:-1,ArrowRight:1}[b.key];if(!h||!u.current)return;b.preventDefault();let x=Math.min(t[0].length-1,Math.max(0,(m.peek()??t[0].length)+h));u.current.setCursor({left:u.current.valToPos(t[0][x],"x"),top:10},!0,!0)},v=()=>u.current?.setCursor({left:-10,top:-10},!0,!0);return i`
<figure class="chart" data-chart=${e}>
<${Np} title=${e} data=${t} series=${o} write=${n} at=${m.value} rest=${s} />
<div
class="chart-box"
ref=${f}
tabindex="0"
role="img"
aria-label=${`${e}. ${r}`}
onKeyDown=${T}
onBlur=${v}
></div>
</figure>
`}function Np({title:e,data:t,series:o,write:n,at:r,rest:s=null}){let a=r!==null&&r<t[0].length?r:s,l=(c,f)=>{let u=c.shown?c.shown(a??t[0].length-1):t[f+1][a??t[0].length-1];return u==null?"\u2013":n(u)};return i`
<figcaption class="chart-head">
<strong>${e}</strong>
<span class="chart-time number quiet">
${a===null?"now":jt(t[0][a])}
</span>
${o.map((c,f)=>i`
<span
key=${c.name}
class=${`chart-key chart-key-${c.tone} ${c.kind==="dashed"?"is-dashed":""}`}
>
<i></i>
${c.name} <span class="number strong">${l(c,f)}</span>
</span>
`)}
</figcaption>
`}var jp=[Y(84),Y(150)],qp=Y(320),Fp=Y(64),Up=(e,t,o)=>t.length>1?`${e}, ${o.name}`:e,cs=(e,t,o,n)=>(t.shown?t.shown(n):e[o+1][n])??null;function Bp({label:e,charts:t}){let o=t.flatMap(({title:s,data:a,series:l,write:c})=>l.map((f,u)=>({name:Up(s,l,f),at:m=>cs(a,f,u,m),text:m=>cs(a,f,u,m)===null?"\u2013":c(cs(a,f,u,m))}))),n=t[0].data[0],r=n.map((s,a)=>a).filter(s=>o.some(({at:a})=>a(s)!==null));return i`
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
<th scope="row">${jt(n[s])}</th>
${o.map(({name:a,text:l})=>i`<td key=${a}>${l(s)}</td>`)}
</tr>
`)}
</tbody>
</table>
</div>
`}function Hp({label:e,charts:t,stacked:o=!1}){let[n,r]=k(!1),s=G(),a=t.length-1,l=F(()=>{let[m,d]=jp;return Math.min(d,Math.max(m,Math.floor((window.innerHeight-qp)/t.length)))},[]),{data:c}=t[0],f=c[0].findLastIndex((m,d)=>c[1][d]!==null),u=m=>o?{height:l,axis:Fp,bare:m<a,...f<0?{}:{rest:f}}:{};return i`
${n?i`<${Bp} label=${e} charts=${t} />`:i`
<div class=${`charts ${o?"is-stacked":""}`}>
${t.map((m,d)=>i`<${sl} key=${m.title} group=${s} ...${u(d)} ...${m} />`)}
</div>
`}
<p class="rest">
<button type="button" class="button is-link" onClick=${()=>r(!n)}>
${n?"Show charts":"Show as a table"}
</button>
</p>
`}function al({label:e,text:t,head:o}){let n=ge("copy"),r=async s=>{let a=s.currentTarget.parentElement.querySelector("code");try{await navigator.clipboard.writeText(t),n.value="copied"}catch{getSelection().selectAllChildren(a),n.value="selected"}setTimeout(()=>n.value="copy",2e3)};return i`
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
`}function us({lines:e}){let[t,o]=k(null),[n,r]=e.find(([a])=>a===t)??e[0],s=i`
<select
class="copy-choice"
aria-label="Command"
value=${n}
onChange=${a=>o(a.currentTarget.value)}
>
${e.map(([a])=>i`<option key=${a} value=${a}>${a}</option>`)}
</select>
`;return i`<${al} label=${n} text=${r} head=${s} />`}var fs=q===null?"curl -s":'curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"',Wp="http://127.0.0.1:3000",ps=()=>[Wp,"http://localhost:3000"].includes(location.origin)?"":` --url ${location.origin}`,ms=U?.startsWith("org:")?U.slice(4):"acme",cn=e=>/^[\w.-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,un=q!==null;var fn=!un||S("invite","host"),ds=()=>un?fn?i`
<a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
`:null:i`
On a machine with a device or a browser, in the folder of your tests:${" "}
<code>qgagent init</code> writes <code>qgagent.toml</code>, which says what runs; then${" "}
<code>qgagent run --url ${location.origin}</code>
`;var pn={org_id:ms,app_version_id:"1.0.0",test:"tests/onboarding.spec.js"},Kp=`qgjob submit --org-id ${cn(pn.org_id)} --app-version-id ${pn.app_version_id} --test ${pn.test}`,zp=`${fs} ${location.origin}/submit-job -H 'Content-Type: application/json' -d ${cn(JSON.stringify(pn))}`,Jp=()=>S("submit","job")?i`
<section class="empty" aria-labelledby="empty-title">
<h2 id="empty-title">Submit the first test</h2>
<p>
A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
Paste this into a terminal and watch this page.${" "}
${q!==null&&i`<a href="/install/">Install qgjob</a> first.`}
</p>
<${us}
lines=${[["Submit a job",`${Kp}${ps()}`],["Submit a job, with curl",zp]]}
/>
${fn&&i`<h3>Add an agent</h3><p>An agent runs the tests. <${ds} /></p>`}
</section>
`:i`<p class="nothing">No jobs yet.</p>`;var il="Failed in quarantine: fails neither batch nor build",ll=({of:e})=>e.excused>0&&i`
<span class="quiet" title=${il}>
${" "}<${g} name="quarantined" />
<span class="number">${y(e.excused)}</span>
<span class="unseen"> quarantined</span>
</span>
`;function Vp({of:e}){let{failed:t}=ts(e);return i`
<span class=${`number ${t>0?"bad strong":"quiet"}`}>${y(t)}</span>
<${ll} of=${e} />
`}var mn=e=>e==null?"\u2013":e<10?pe(e):be(e),cl=["at","waiting","running","submitted","done","failed","cancelled","installs","installs_avoided","wait_p50","wait_p95"];function Gp(e,t){let o=e.at.at(-1)??-1/0,n=t.filter(r=>r.at>o);return n.length>0&&e.at.length>0&&n.length===t.length&&n[0].at-o>2*e.step?null:{step:e.step,...Object.fromEntries(cl.map(r=>[r,[...e[r],...n.map(s=>s[r])]]))}}var ul={mean:e=>e.reduce((t,o)=>t+o,0)/e.length,most:e=>Math.max(...e)};function Qp(e,{from:t,to:o,count:n,names:r,merge:s="mean"}){let a=(o-t)/n,l=r.map(()=>Array.from({length:n},()=>[]));return e.at.forEach((c,f)=>{let u=Math.floor((c-t)/a);u<0||u>=n||r.forEach((m,d)=>{let p=e[m][f];p!=null&&l[d][u].push(p)})}),{at:Array.from({length:n},(c,f)=>t+f*a),values:Object.fromEntries(r.map((c,f)=>[c,l[f].map(u=>u.length>0?ul[s](u):null)]))}}function dn(e,t,o){let n=(e.at(-1)?.at??0)-o,r=e.filter(s=>s.at>n&&s[t]!==null).map(s=>s[t]);return r.length>0?ul.mean(r):null}var Yp=(e,t,o)=>Math.round(e.reduce((n,r)=>n+r[t]*o/60,0));var Xp=({installs:e,install_seconds:t})=>`${y(e)}${t===null?"":` \xB7 ${pe(e*t)} (${pe(t)} each)`}`,Zp=({installs_avoided:e,saved_seconds:t})=>`${y(e)}${t>0?` \xB7 \u2248 ${ae(t)} saved`:""}`;function hs({installs:e,installs_avoided:t,install_seconds:o,saved_seconds:n}){if(e+t===0)return"";let r=`${y(e)} made${e>0?` in ${pe(o)}`:""}`,s=`${Fn(t/(e+t))} avoided`;return`${r}, ${s}${n>0?`: \u2248 ${ae(n)} saved`:""}`}var _s=({starts_avoided:e})=>e>0?`${D(e,"start")} avoided`:"";var hn=W("series",(e,t)=>e.at-t.at);var $s=100,_n=24;function fl(e,{floor:t=0}={}){let o=Math.max(...e.filter(a=>a!==null),t+1),n=e.length>1?$s/(e.length-1):0,r="",s="M";return e.forEach((a,l)=>{if(a===null){s="M";return}let c=_n-1-(a-t)/(o-t)*(_n-2);r+=`${s}${(l*n).toFixed(1)} ${c.toFixed(1)}`,s="L"}),r}function $n({values:e,tone:t=""}){return e.filter(o=>o!==null).length<2?i`<svg class="spark" aria-hidden="true" viewBox=${`0 0 ${$s} ${_n}`}></svg>`:i`
<svg
class=${`spark ${t&&`spark-${t}`}`}
aria-hidden="true"
viewBox=${`0 0 ${$s} ${_n}`}
preserveAspectRatio="none"
>
<path class="spark-line" d=${fl(e)} vector-effect="non-scaling-stroke" />
</svg>
`}var pl=60,ft=({name:e,period:t,value:o,icon:n,note:r,loud:s,href:a,trend:l,tone:c,children:f})=>i`
<div class=${`figure ${s?"is-loud":""}`} data-figure=${e.toLowerCase()}>
<dt>
${n&&i`<${g} name=${n} />`}
${a?i`<a href=${a}>${e}</a>`:e}
${t&&i`<small class="figure-period">${t}</small>`}
</dt>
<dd>${o}</dd>
<dd class="figure-note">${r??""}</dd>
${f}
<dd class="figure-spark" aria-hidden="true">${l&&i`<${$n} values=${l} tone=${c} />`}</dd>
</div>
`,ml=e=>e===null?"":`${y(e<10?Math.round(e*10)/10:Math.round(e))} a minute`;function em({statuses:e,trend:t}){let o=qe.filter(r=>e[r]>0),n=o.reduce((r,s)=>r+e[s],0);return i`
<div class="figure" data-figure="agents">
<dt>
<a href=${w("fleet")}>Agents</a>
</dt>
<dd>${y(n)}</dd>
<dd class="figure-note">
${o.length===0?"none connected":""}
${o.map(r=>i`
<a key=${r} class=${`fleet-state on-board-${r}`} href=${w("fleet",{},{state:r})}>
<${g} name=${r} />
${y(e[r])} ${r}
</a>
`)}
</dd>
<dd class="figure-spark" aria-hidden="true">
<${$n} values=${t} tone="go" />
</dd>
</div>
`}function tm({period:e}){let t=Ur(e),o=ce.row("overview").value,n=Ie(()=>hn.ids.value.map(c=>hn.row(c).value)).value;if(!o)return i`<dl class="figures"></dl>`;let r=c=>n.map(f=>f[c]),s=c=>w("jobs",{},{status:c}),a=c=>w("jobs",{},{q:`${c} ended<${e}`}),l=Fr(e);return i`
<dl class="figures">
<${ft}
name="Waiting"
icon="pending"
href=${s("pending")}
value=${y(o.waiting)}
trend=${r("waiting")}
/>
<${ft}
name="Running"
icon="running"
href=${s("running")}
value=${y(o.running)}
trend=${r("running")}
tone="go"
/>
<${ft}
name="Passed"
icon="done"
period=${l}
href=${a("status:passed")}
value=${y(t?.done)}
note=${ml(dn(n,"done",pl))}
trend=${r("done")}
tone="good"
/>
<${ft}
name="Failed"
icon="failed"
period=${l}
href=${a("status:failed excused:false")}
value=${y(t&&St(t))}
loud=${St(t)>0}
note=${[ml(dn(n,"failed",pl)),t?.excused?`${y(t.excused)} quarantined`:"",t?.cancelled?`${y(t.cancelled)} cancelled`:""].filter(Boolean).join(", ")}
trend=${r("failed")}
tone="bad"
/>
<${ft}
name="Median wait"
value=${mn(o.wait_p50)}
note=${o.wait_p95==null?"no recent jobs":`p95 ${mn(o.wait_p95)}`}
trend=${r("wait_p50")}
/>
<${em}
statuses=${o.statuses??{}}
trend=${n.map(c=>tn(c.agents??{}).working)}
/>
<${ft}
name="Installs avoided"
href=${w("timeline",{},{span:qr[e]})}
period=${l}
value=${y(t?.installs_avoided)}
note=${t?[hs(t),_s(t)].filter(Boolean).join("; "):""}
trend=${r("installs_avoided")}
tone="yellow"
/>
</dl>
`}var Pt=R(()=>I.value?.query.get("q")??""),gs=R(()=>Pt.value.toLowerCase().split(/\s+/).filter(Boolean)),vs=e=>Wt({q:e}),om={group:e=>[e.org_id,e.app_version_id,e.target,gt(e.labels),...e.agents??[]],agent:e=>[e.name,e.host,Q(e),...e.targets??[],gt(e.labels),e.job?.org_id,e.job?.app_version_id,e.job?.test,...(e.installed??[]).flatMap(t=>[t.org_id,t.app_version_id])],job:e=>[e.id,e.org_id,e.app_version_id,e.test,e.status,e.phase,e.agent,e.target]},dl=new WeakMap;function hl(e,t,o){if(o.length===0)return!0;let n=dl.get(t);return n===void 0&&(n=om[e](t).join(" ").toLowerCase(),dl.set(t,n)),o.every(r=>n.includes(r))}var nm=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]);function rm(e,t){let o=[];return R(()=>{let n=e.ids.value;if(gs.value.length===0)return o=n;let r=n.filter(s=>{let a=e.row(s).value;return a!==null&&hl(t,a,gs.value)});return nm(r,o)?o:o=r})}var bs=({id:e,icon:t="search",label:o,placeholder:n=o,text:r,onInput:s})=>i`
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
`;var sm=({label:e})=>i`
<${bs}
id="filter"
icon="filter"
label=${e}
placeholder="Filter"
text=${Pt.value}
onInput=${vs}
/>
`;var ys=()=>i`
<span class="simulated" title="Run by a simulated agent">
<${g} name="simulated" /><span class="unseen">simulated</span>
</span>
`,am=({children:e})=>i`
<p class="banner" data-simulated>
<${g} name="stale" />
<span><strong>Simulated.</strong> ${e}</span>
</p>
`;var ws=({at:e,className:t=""})=>i`
<time class=${`number ${t}`} datetime=${e} title=${jn(e)}>${ye(e)}</time>
`;function im({job:e}){return e.finished_at&&e.started_at?i`<span class="number">${pe(te(e.finished_at)-te(e.started_at))}</span>`:e.status==="running"?e.started_at&&i`<${lt} since=${e.started_at} />`:e.status==="pending"?i`<span class="quiet">waiting <${ct} since=${e.created_at} /></span>`:""}var lm=e=>i`
${e.attempts>1&&i`<span class="tag">attempt ${y(e.attempts)}</span>`}
${e.flaky&&i`<span class="tag" title="Passed after a failed attempt">flaky</span>`}
`,cm=({job:e})=>i`
${e.batch.suite&&i`<a class="suite" tabindex="-1" href=${w("batch",{id:e.batch_id})}>${e.batch.suite}</a>`}
${e.batch.branch&&i`<span class="quiet suite-branch" title=${e.batch.branch}>${e.batch.branch}</span>`}
`;function _l({job:e}){let t=e.status==="pending"&&e.explanation?.text,o=t||e.cause||e.reason;return o&&i`<span class=${`row-why ${t?"quiet":"cause"}`} title=${o}>${o}</span>`}function um({job:e}){let t=e.status==="pending"?e.explanation?.eta_seconds:null;if(t==null&&e.status==="pending"&&e.explanation?.hold&&e.explanation.reason!=="no_agent")return i`<span class="quiet" title="Not before it is released">held</span>`;if(t==null)return null;let o=t<1?"now":be(t);return e.explanation.eta_guessed?i`<span class="number" title="A guess: nothing like it has run">${o}?</span>`:i`<span class="number">${o}</span>`}var $l=[{name:"status",title:"Status",cell:e=>i`<${xr} job=${e} />`},{name:"test",title:"Test",main:lm,cell:e=>i`<${ut} test=${e.test} />`,under:e=>i`<${_l} job=${e} />`},{name:"build",title:"Build",cell:e=>i`<${Me} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"suite",title:"Suite",some:e=>e.batch?.suite||e.batch?.branch,cell:e=>e.batch&&i`<${cm} job=${e} />`},{name:"agent",title:"Agent",label:"agent",some:e=>e.agent,cell:e=>e.agent??""},{name:"eta",title:"ETA",label:"expected",numeric:!0,some:e=>e.status==="pending"&&(e.explanation?.eta_seconds!=null||e.explanation?.hold),cell:e=>i`<${um} job=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>i`<${im} job=${e} />${e.simulated&&i`<${ys} />`}`},{name:"at",title:"Submitted",label:"submitted",numeric:!0,cell:e=>i`<${ws} className="quiet" at=${e.created_at} />`}],fm={kind:"job",columns:$l,hrefOf:e=>w("job",{id:e.id}),rowClass:e=>`job-${e.status}`,failed:e=>e.status==="failed"};function pm(e){let t=ge(null),o=M(new Set),n=a=>()=>{o.current.add(a),t.value??=e.peek()},r=a=>l=>{a==="focus"&&l.currentTarget.contains(l.relatedTarget)||(o.current.delete(a),o.current.size===0&&(t.value=null))};Rn(()=>{Pt.value,t.value=null});let s=t.value&&new Set(t.value);return{ids:t.value??e.value,waiting:s?e.value.filter(a=>!s.has(a)).length:0,show:()=>t.value=e.peek(),over:{onPointerEnter:n("pointer"),onPointerLeave:r("pointer"),onFocusIn:n("focus"),onFocusOut:r("focus")}}}var mm=W("events",(e,t)=>e.at<t.at?1:e.at>t.at?-1:e.id<t.id?1:-1);var io=e=>e.waiting+e.running>0,dm=["no_agent","agents_paused","build_held"],gl=e=>dm.includes(e?.reason??""),hm=e=>e.running===0&&gl(e.explanation);function _m(e,t){return io(e)!==io(t)?io(e)?-1:1:!io(e)&&e.changed_at!==t.changed_at?(e.changed_at??"")>(t.changed_at??"")?-1:1:(e.position??1/0)-(t.position??1/0)||(e.id<t.id?-1:1)}var $m=W("groups",_m);var vl=e=>Date.parse(e.started_at??e.created_at),gm=W("jobs",(e,t)=>vl(t)-vl(e)||(e.id<t.id?1:-1));function vm(e,t){return e.status==="pending"&&e.attempts===t?.attempts&&e.priority===t.priority&&e.explanation===void 0&&t.explanation?{...e,explanation:t.explanation}:e}export{hr as m0_0,he as m0_1,iu as m0_10,gr as m0_11,Xc as m0_12,Fo as m0_13,Zc as m0_14,_r as m0_15,su as m0_16,ru as m0_17,$r as m0_2,ou as m0_3,vr as m0_4,au as m0_5,Yc as m0_6,br as m0_7,tu as m0_8,nu as m0_9,as as m101_0,cu as m102_0,wr as m102_1,Xr as m103_0,an as m104_0,fp as m104_1,ao as m105_0,it as m10_0,os as m10_1,nn as m10_2,ip as m112_0,rs as m112_1,je as m117_0,am as m124_0,ys as m124_1,ct as m125_0,$n as m127_0,fl as m127_1,qc as m130_0,ot as m130_1,lr as m130_2,Vt as m131_0,xr as m131_1,nt as m131_2,ls as m132_0,ut as m137_0,mp as m137_1,bs as m138_0,ws as m140_0,B as m155_0,xp as m15_0,tl as m15_1,ol as m15_2,cl as m160_0,Qp as m160_1,Gp as m160_2,dn as m160_3,Yp as m160_4,mn as m160_5,Pt as m161_0,rm as m161_1,vs as m161_2,gs as m161_3,hl as m161_4,oo as m162_0,Ci as m162_1,bf as m162_2,Mi as m162_3,yf as m162_4,tn as m162_5,Nn as m167_0,qn as m167_1,Fn as m167_10,pe as m167_11,be as m167_12,te as m167_13,qt as m167_14,ec as m167_15,oc as m167_16,tc as m167_17,ye as m167_18,Te as m167_2,D as m167_3,So as m167_4,ae as m167_5,jn as m167_6,gt as m167_7,jt as m167_8,y as m167_9,pm as m169_0,de as m173_0,cr as m173_1,Ir as m174_0,Mu as m174_1,Dr as m174_2,Cu as m174_3,Au as m174_4,eo as m174_5,i as m176_0,Qr as m177_0,kt as m191_0,Fe as m191_1,rt as m191_2,Pr as m191_3,st as m191_4,Rr as m191_5,Tu as m191_6,Ri as m1_0,Gr as m1_1,at as m203_0,Zn as m206_0,Qn as m206_1,Xn as m206_2,q as m206_3,Eo as m206_4,Yn as m206_5,Ne as m206_6,le as m206_7,$c as m206_8,no as m207_0,vt as m209_0,Jn as m209_1,Ye as m209_2,Oe as m209_3,Vn as m209_4,_c as m209_5,S as m214_0,er as m214_1,Z as m215_0,Oa as m215_1,ar as m215_2,nr as m215_3,wt as m215_4,Wt as m215_5,ir as m215_6,w as m215_7,I as m215_8,Bt as m215_9,xu as m217_0,Yt as m217_1,Or as m217_2,Xt as m217_3,Mr as m217_4,Gt as m217_5,Qt as m217_6,Zp as m218_0,Xp as m218_1,hs as m218_2,_s as m218_3,Wn as m219_0,U as m219_1,Hn as m219_2,X as m219_3,Qe as m219_4,kp as m21_0,Et as m235_0,Qo as m235_1,Kr as m235_2,Yo as m235_3,zr as m235_4,Gu as m235_5,Yu as m237_0,Qu as m237_1,Ot as m237_2,Xu as m237_3,Zu as m237_4,di as m237_5,mi as m237_6,me as m242_0,Be as m243_0,Vi as m243_1,sn as m243_2,mm as m245_0,$m as m246_0,hm as m246_1,io as m246_2,gl as m246_3,gm as m247_0,vm as m247_1,ce as m248_0,Ut as m250_0,W as m250_1,Ft as m250_2,hn as m251_0,fs as m257_0,un as m257_1,ms as m257_2,cn as m257_3,ps as m257_4,Y as m259_0,Zo as m260_0,Ue as m260_1,Mt as m260_2,Zt as m261_0,et as m268_0,Co as m268_1,yt as m268_2,Ze as m268_3,jr as m269_0,Nr as m269_1,qr as m269_2,St as m269_3,Fr as m269_4,Lu as m269_5,Ur as m269_6,Ll as m274_0,Dl as m274_1,M as m274_10,k as m274_11,Il as m274_2,C as m274_3,Nl as m274_4,G as m274_5,Rl as m274_6,P as m274_7,F as m274_8,Js as m274_9,H as m276_0,xo as m276_1,ge as m276_10,Rn as m276_11,se as m276_2,R as m276_3,ta as m276_4,z as m276_5,$ as m276_6,Se as m276_7,Ie as m276_8,Yl as m276_9,Je as m277_0,De as m277_1,O as m277_10,go as m277_11,Ls as m277_12,yl as m277_2,Cl as m277_3,mt as m277_4,Pl as m277_5,wl as m277_6,mt as m277_7,Ml as m277_8,ho as m277_9,Hp as m32_0,us as m36_0,al as m36_1,V as m39_0,mr as m3_0,qe as m3_1,dr as m3_2,Jt as m3_3,Q as m3_4,lt as m43_0,Jp as m44_0,Vp as m47_0,il as m47_1,ll as m47_2,Ee as m4_0,pa as m4_1,J as m4_2,ma as m4_3,j as m4_4,ft as m52_0,tm as m52_1,sm as m54_0,ds as m55_0,fn as m55_1,Me as m56_0,ja as m56_1,Jr as m5_0,At as m5_1,Ti as m5_2,Si as m5_3,$f as m5_4,Ei as m5_5,pp as m61_0,ss as m61_1,hp as m63_0,ln as m63_1,el as m63_2,Yi as m63_3,Xi as m63_4,Zi as m63_5,Bc as m65_0,Io as m65_1,Hc as m65_2,Uc as m65_3,zt as m65_4,es as m6_0,Yf as m6_1,Xf as m6_2,Ki as m6_3,Zf as m6_4,ts as m6_5,g as m72_0,$l as m74_0,fm as m74_1,_l as m74_2,No as m7_0,jo as m7_1,Vc as m7_2,ep as m8_0,np as m8_1,tp as m8_2,op as m8_3,Tt as m90_0,Yr as m95_0,ns as m97_0,ve as m9_0,fe as m9_1,Ln as m9_2,Dn as m9_3};
