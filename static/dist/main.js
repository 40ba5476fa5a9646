var Ns=e=>t=>{var o=e[t];if(o)return o();throw new Error("Module not found in bundle: "+t)};var O,js,yo,Pe,Sn,go,Fs,_o,Us,On,Tn,Bs,It=Symbol.for("pv"),bo={},vo=[],Il=/^m(i|n|o|s|text|space)$/,wo=Array.isArray,xo=vo.slice,Le=Object.assign;function Ke(e){e&&e.parentNode&&e.remove()}function mt(e,t,o){var n,r,s,a={},l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?xo.call(arguments,2):o),ze(e,a,n,r,null)}function Nl(e,t,o){var n,r,s,a=Le({},e.props),l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e.type!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?xo.call(arguments,2):o),ze(e.type,a,n!==void 0?n:e.key,r!==void 0?r:e.ref,null)}function ze(e,t,o,n,r){var s={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:It,__v:r||++js,__i:-1,__u:0};return!r&&O.vnode&&O.vnode(s),s}function ql(){return{current:null}}function Ie(e){return e.children}function Je(e,t){this.props=e,this.context=t,this.__g=0}function De(e,t){if(t==null)return e.__&&De(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:De(e)}function jl(e){var t,o=e.__v,n=o.__e,r=[],s=[],a=e.__P;a&&((t=Le({constructor:It},o)).__v=o.__v+1,O.vnode&&O.vnode(t),Mn(a,t,o,e.__n,a.namespaceURI,32&o.__u?[n]:null,r,n||De(o),32&o.__u,s),t.__v=o.__v,t.__.__k[t.__i]=t,Gs(r,t,s),o.__=o.__e=null,t.__e!=n&&Ws(t))}function Ws(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ws(e)}function En(e){(8&e.__g||(e.__g|=8,Pe.push(e),go++))&&Sn==O.debounceRendering||((Sn=O.debounceRendering)||queueMicrotask)(Hs)}function Hs(){try{for(var e,t=1;Pe.length;)Pe.length>t&&Pe.sort(Fs),e=Pe.shift(),t=Pe.length,8&e.__g&&jl(e)}finally{(go=Pe.length)&&(Sn||queueMicrotask)(Hs)}}function Ks(e,t,o,n,r,s,a,l,c,p,u){var m,d,f,_,E,b,y=n.__k||vo,h=t.length;for(c=Fl(o,t,y,c,h),m=0;m<h;m++)(f=o.__k[m])!=null&&(d=~f.__i&&y[f.__i]||bo,f.__i=m,b=Mn(e,f,d,r,s,a,l,c,p,u),_=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&An(d.ref,null,f,d),f.ref&&u.push(f.ref,f.__c||_,f)),E=E||_,4&f.__u?(c=zs(f,c,e,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&b!==void 0?c=b:_&&(c=_.nextSibling),f.__u&=-21);return o.__e=E,c}function Fl(e,t,o,n,r){var s,a,l,c,p,u,m,d,f,_=o.length,E=_,b=0,y=0,h=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=h[s]=ze(null,a):wo(a)?a=h[s]=ze(Ie,{children:a}):a.constructor===It&&a.__b?a=h[s]=ze(a.type,a.props,a.key,a.ref,a.__v):h[s]=a,c=s+b,a.__=e,a.__b=e.__b+1,l=null,~(p=a.__i=Ul(a,o,c,E))&&(E--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,y=1)):(~p||(r>_?b--:r<_&&b++),typeof a.type!="function"&&(a.__u|=4))):h[s]=null;if(y){for(u=[],m=[],s=0;s<r;s++)if((a=h[s])&&16&a.__u){for(b=0,d=u.length;b<d;)u[f=b+d>>1]<a.__i?b=f+1:d=f;u[b]=a.__i,m[s]=b+1}for(b=u.length;s--;)m[s]&&(m[s]==b?b--:h[s].__u|=4)}if(E)for(s=0;s<_;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=De(l)),Cn(l,l));return n}function zs(e,t,o,n){var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=zs(r[s],t,o,!1));return t}for(t&&!t.parentNode&&(t=De(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,t):o.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Js(e,t){return t=t||[],e!=null&&typeof e!="boolean"&&(wo(e)?e.some(function(o){Js(o,t)}):t.push(e)),t}function Ul(e,t,o,n){var r,s=e.key,a=e.type,l=t[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&a==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=o+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function qs(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function ho(e,t,o,n,r){var s,a;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||qs(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||qs(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(a=Tn[t]||(Tn[t]=Bl(t)),(e.__a||(e.__a={}))[t]=On,s=t!=(t=t.replace(Us,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function Bl(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[_o]==null)t[_o]=On++;else if(t[_o]<this.__a[e])return;return o(O.event?O.event(t):t)}}}function Mn(e,t,o,n,r,s,a,l,c,p){var u,m,d,f,_,E,b,y,h,x,S,ae,We,we,X,Is,Re,He,xe=t.type;if(t.constructor!==It)return null;128&o.__u&&(c=32&o.__u,u=o.__c.__z)&&(t.__u|=c,m=s=[],u.nodeType==8?l=$o(u,s):s.push(u),l=s[0]||l),(u=O.__b)&&u(t);e:if(typeof xe=="function"){d=a.length;try{if(y=t.props,h=(u=xe.prototype)&&u.render,x=(u=xe.contextType)&&n[u.__c],S=u?x?x.props.value:u.__:n,(f=o.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(h?t.__c=f=new xe(y,S):(t.__c=f=new Je(y,S),f.constructor=xe,f.render=Hl),x&&x.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),h&&(f.__s||(f.__s=f.state),xe.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Le({},f.__s)),Le(f.__s,xe.getDerivedStateFromProps(y,f.__s)))),_=f.props,E=f.state,f.__v=t,o.__c){if(y!==_&&h&&!xe.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(y,S),t.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(y,f.__s,S)===!1){t.__v!=o.__v&&(f.props=y,f.state=f.__s,f.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(ie){ie&&(ie.__=t)}),vo.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=De(o);break e}f.componentWillUpdate&&f.componentWillUpdate(y,f.__s,S),h&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(_,E,b)})}else h&&!xe.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),h&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=S,f.props=y,f.__P=e,f.__g&=-5,ae=O.__r,We=h?25:0;do f.__g&=-9,ae&&ae(t),u=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++We<25);h&&(vo.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=Le({},n,f.getChildContext())),h&&o.__c&&f.getSnapshotBeforeUpdate&&(b=f.getSnapshotBeforeUpdate(_,E)),we=u&&u.type===Ie&&u.key==null?u.props.children:u,y.__P&&(u=l,r=(e=y.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=e&&(o.__k.some(function(ie){ie&&Cn(ie,ie)}),o.__k=null),l=o.__k?De(o,0):null),l=Ks(e,wo(we)?we:[we],t,o,n,r,s,a,l,c,p),y.__P&&(t.__e=null,l=u),t.__u&=-161,m&&m.some(Ke),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(ie){if(a.length=d,t.__v=null,c||s)if(ie&&ie.then){if(t.__u|=128|c,s){for(~(Re=s.indexOf(l||void 0))||(Re=s.length);(He=s[Re-1])&&He.nodeType==8;)Re--;for(;Re<s.length;Re++)if(He=s[Re])if(s[Re]=null,X){if(He==Is)break}else{if(He.nodeType!=8)break;He.data.startsWith("$s")&&(Is=$o(X=He))}}if(!X){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;X=l}(u=$o(X=t.__c.__z||(t.__c.__z=X)))?(t.__e=X,l=u):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ke);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),ie&&ie.then||Vs(t),O.__e(ie,t,o)}}else l=t.__e=Wl(o.__e,t,o,n,r,s,a,c,p,e);return(u=O.diffed)&&u(t),l}function $o(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function Vs(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Vs))}function Gs(e,t,o){for(var n=0;n<o.length;)An(o[n++],o[n++],o[n++]);O.__c&&O.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){O.__e(s,r.__v)}})}function Wl(e,t,o,n,r,s,a,l,c,p){var u,m,d,f,_,E,b,y,h=o.props||bo,x=t.props,S=t.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((_=s[u])&&(S?_.localName==S:_.nodeType==3)){e=_,s[u]=null;break}}if(!e){if(y=p.ownerDocument||document,!S)return y.createTextNode(x);e=y.createElementNS(r,S,x.is?x:p),l&&(O.__m&&O.__m(t,s),l=!1),s=null}if(S){if(p=S=="template"&&e.content||e,s=S=="textarea"&&x.defaultValue!=null?null:s&&xo.call(p.childNodes),!l&&s)for(h={},u=0;u<e.attributes.length;u++)h[(_=e.attributes[u]).name]=_.value;for(u in h)_=h[u],u=="dangerouslySetInnerHTML"?d=_:u=="children"||u in x||u=="value"&&"defaultValue"in x||u=="checked"&&"defaultChecked"in x||ho(e,u,null,_,r);for(u in x)_=x[u],u=="children"?f=_:u=="dangerouslySetInnerHTML"?m=_:u=="value"?E=_:u=="checked"?b=_:l&&typeof _!="function"||h[u]===_||ho(e,u,_,h[u],r);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(d&&(e.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Il.test(S))&&(r="http://www.w3.org/1999/xhtml"),Ks(p,wo(f)?f:[f],t,o,n,r,s,a,s?s[0]:o.__k&&De(o,0),l,c),s&&s.some(Ke)),l&&S!="textarea"||(u="value",S=="progress"&&E==null?e.removeAttribute(u):E==null||E===e[u]&&(S!="progress"||E)||ho(e,u,E,h[u],r),u="checked",b!=null&&b!=e[u]&&ho(e,u,b,h[u],r))}else h===x||l&&e.data==x||(e.data=x);return e}function An(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){O.__e(r,o)}}function Cn(e,t,o){var n,r,s,a;if(O.unmount&&O.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||An(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){O.__e(l,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&Cn(n[a],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=$o(n,s=[]))&&(n==e.__e&&s.some(Ke),Ke(r),Ke(n)),o||Ke(e.__e),e.__e=e.__c=e.__=null}function Hl(e,t,o){return this.constructor(e,o)}function ko(e,t){var o,n,r,s;O.__&&O.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=ze(Ie,{children:[e]}),r=[],s=[],Mn(t,t.__k,n||bo,bo,t.namespaceURI,n?null:t.firstChild?xo.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,s),Gs(r,t.__k,s),t.__k.props.children=null}function Kl(e,t){e&&typeof e=="object"&&(e.__u|=32),ko(e,t)}function zl(e){function t(o){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&n.forEach(function(a){a.__g|=4,En(a)})},this.sub=function(s){n.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){n.delete(s),a&&a.call(s)}}),o.children}return t.__c="__cC"+Bs++,t.__=e,t.Provider=(t.Consumer=function(o,n){return o.children(n)}).contextType=t,t}function Jl(e){return e.children}function Vl(e,t){return ze(Jl,{__P:t,children:e})}O={__e:function(e,t,o,n){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw go=0,e}},js=0,yo=function(e){return e!=null&&e.constructor===It},Je.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=Le({},this.state)),typeof e=="function"&&(e=e(Le({},o),this.props)),e&&(Le(o,e),this.__v&&(t&&this.__k.push(t),En(this)))},Je.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),En(this))},Je.prototype.render=Ie,Pe=[],go=0,Fs=function(e,t){return e.__v.__b-t.__v.__b},_o=Symbol(),Us=/(PointerCapture)$|Capture$/i,On=0,Tn={},Bs=0;var ke,P,Rn,Qs,Pn=Object.is,dt=0,sa=[],Ln=[],N=O,Ys=N.__b,Xs=N.__r,Zs=N.diffed,ea=N.__c,ta=N.unmount,oa=N.__;function Ve(e,t){N.__h&&N.__h(P,e,dt||t),dt=0;var o=P.__H||(P.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function T(e){return dt=1,aa(ia,e)}function aa(e,t,o){var n=Ve(ke++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):ia(void 0,t),function(s){var a=(n.__N||n.__)[0],l=n.t(a,s);Pn(a,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=P,!P.__f)){P.__f=!0;var r=P.shouldComponentUpdate;P.shouldComponentUpdate=function(s,a,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=s;if(c.__.some(function(d){d.__N&&(p=!0,Pn(d.__[0],d.__N[0])||(u=!0))}),r){var m=r.call(this,s,a,l);return p?m||u:m}return!p||u}}return n.__}function A(e,t){var o=Ve(ke++,3);!N.__s&&In(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,P.__H.__h.push(o))}function L(e,t){var o=Ve(ke++,4);!N.__s&&In(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,P.__h.push(o))}function M(e){return dt=5,j(function(){return{current:e}},[])}function Gl(e,t,o){dt=6,L(function(){if(typeof e=="function"){var n=e(t());return function(){e(null),typeof n=="function"&&n()}}if(e)return e.current=t(),function(){return e.current=null}},o==null?o:o.concat(e))}function j(e,t){var o=Ve(ke++,7);return In(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function Ql(e,t){return dt=8,j(function(){return e},t)}function Yl(e){var t=P.context[e.__c],o=Ve(ke++,9);return o.c=e,t?(o.__==null&&(o.__=!0,t.sub(P)),t.props.value):e.__}function Xl(e,t){N.useDebugValue&&N.useDebugValue(t?t(e):e)}function Zl(e){var t=Ve(ke++,10),o=T();return t.__=e,P.componentDidCatch||(P.componentDidCatch=function(n,r){t.__&&t.__(n,r),o[1](n)}),[o[0],function(){return o[1]()}]}function G(){var e=Ve(ke++,11);if(!e.__){for(var t=P.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function ec(){var e;do{for(;e=Ln.shift();)try{Nt(e)}catch(o){N.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=sa.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Nt),t.__h.some(Dn),t.__h=[]}catch(o){t.__h=[],N.__e(o,e.__v)}}}while(Ln.length)}N.__b=function(e){P=null,Ys&&Ys(e)},N.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),oa&&oa(e,t)},N.__r=function(e){Xs&&Xs(e),ke=0;var t=(P=e.__c).__H;t&&(Rn==P?P.__h=[]:(t.__h.some(Nt),t.__h.some(Dn),ke=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Rn=P},N.diffed=function(e){Zs&&Zs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ra(sa.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Rn=P=null},N.__c=function(e,t){t.some(function(o){try{o.__h.some(Nt),o.__h=o.__h.filter(function(n){return!n.__||Dn(n)})}catch(n){o.__h=[function(){throw n}]}}),ea&&ea(e,t)},N.unmount=function(e){ta&&ta(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,ra(Ln.push(r))}else Nt(r)}catch(s){t=s}}),n.__H=void 0,t&&N.__e(t,n.__v))};var na=typeof requestAnimationFrame=="function";function tc(e){var t,o=function(){clearTimeout(n),na&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);na&&(t=requestAnimationFrame(o))}function ra(e){e!=1&&Qs==N.requestAnimationFrame||((Qs=N.requestAnimationFrame)||tc)(ec)}function Nt(e){var t=P,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),P=t}function Dn(e){var t=P;e.__c=e.__(),P=t}function In(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!Pn(o,e[n])})}function ia(e,t){return typeof t=="function"?t(e):t}var oc=Symbol.for("preact-signals");function Oo(){if(Se>1)Se--;else{var e,t=!1;for((function(){var r=To;for(To=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();qt!==void 0;){var o=qt;for(qt=void 0,So++;o!==void 0;){var n=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&ca(o))try{o.c()}catch(r){t||(e=r,t=!0)}o=n}}if(So=0,Se--,t)throw e}}function le(e){if(Se>0)return e();Nn=++nc,Se++;try{return e()}finally{Oo()}}var te,D=void 0;function Te(e){var t=D,o=te;D=void 0,te=void 0;try{return e()}finally{D=t,te=o}}var qt=void 0,Se=0,So=0,nc=0,Nn=0,To=void 0,Eo=0;function la(e){if(D!==void 0){var t=e.n;if(t===void 0||t.t!==D)return t={i:0,S:e,p:D.s,n:void 0,t:D,e:void 0,x:void 0,r:t},D.s!==void 0&&(D.s.n=t),D.s=t,e.n=t,32&D.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=D.s,t.n=void 0,D.s.n=t,D.s=t),t}}function B(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}B.prototype.brand=oc;B.prototype.h=function(){return!0};B.prototype.S=function(e){var t=this,o=this.t;o!==e&&e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:Te(function(){var n;(n=t.W)==null||n.call(t)}))};B.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.e,n=e.x;o!==void 0&&(o.x=n,e.e=void 0),n!==void 0&&(n.e=o,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Te(function(){var r;(r=t.Z)==null||r.call(t)}))}};B.prototype.subscribe=function(e){var t=this;return z(function(){var o=t.value;Te(function(){return e(o)})},{name:"sub"})};B.prototype.valueOf=function(){return this.value};B.prototype.toString=function(){return this.value+""};B.prototype.toJSON=function(){return this.value};B.prototype.peek=function(){var e=this;return Te(function(){return e.value})};Object.defineProperty(B.prototype,"value",{get:function(){var e=la(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(So>100)throw new Error("Cycle detected");(function(o){Se!==0&&So===0&&o.l!==Nn&&(o.l=Nn,To={S:o,v:o.v,i:o.i,o:To})})(this),this.v=e,this.i++,Eo++,Se++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Oo()}}}});function $(e,t){return new B(e,t)}function ca(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function ua(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function pa(e){for(var t=e.s,o=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}e.s=o}function Ge(e,t){B.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Eo-1,this.f=4}Ge.prototype=new B;Ge.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Eo))return!0;if(this.g=Eo,this.f|=1,this.i>0&&!ca(this))return this.f&=-2,!0;var e=D;try{ua(this),D=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return D=e,pa(this),this.f&=-2,!0};Ge.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}B.prototype.S.call(this,e)};Ge.prototype.U=function(e){if(this.t!==void 0&&(B.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ge.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ge.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=la(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function C(e,t){return new Ge(e,t)}function fa(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Se++;var o=D;D=void 0;try{t()}catch(n){throw e.f&=-2,e.f|=8,qn(e),n}finally{D=o,Oo()}}}function qn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,fa(e)}function rc(e){if(D!==this)throw new Error("Out-of-order effect");pa(this),D=e,this.f&=-2;try{8&this.f&&qn(this)}finally{Oo()}}function ht(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,te&&te.push(this)}ht.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};ht.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,fa(this),ua(this),Se++;var e=D;return D=this,rc.bind(this,e)};ht.prototype.N=function(){2&this.f||(this.f|=2,this.u=qt,qt=this)};ht.prototype.d=function(){this.f|=8,1&this.f||qn(this)};ht.prototype.dispose=function(){this.d()};function z(e,t){var o=new ht(e,t);try{o.c()}catch(r){throw o.d(),r}var n=o.d.bind(o);return n[Symbol.dispose]=n,n}function Mo(e){return function(){var t=arguments,o=this;return le(function(){return Te(function(){return e.apply(o,[].slice.call(t))})})}}function sc(){var e=te;return te=[],function(){var t=te;return te&&e&&(e=e.concat(te)),te=e,t}}var ma=function(e,t){t.push(e);for(var o=Object.prototype.toString.call(e)==="[object Object]",n=Object.create(null),r=e;r&&r!==Object.prototype;r=o&&Object.getPrototypeOf(r)){var s=Object.getOwnPropertyDescriptors(r);for(var a in s)if(!n[a]){n[a]=!0;var l=s[a].value;typeof l=="function"?a!=="constructor"&&(e[a]=Mo(l)):r===e&&typeof l=="object"&&l!==null&&!("brand"in l)&&t.indexOf(l)<0&&ma(l,t)}}};function da(e){return function(){var t,o,n=sc();try{o=e.apply(void 0,[].slice.call(arguments))}catch(s){var r=te;if(te=void 0,r)try{le(function(){for(var a=0;a<r.length;a++)try{r[a].dispose()}catch{}})}catch{}throw s}finally{t=n()}return ma(o,[]),o[Symbol.dispose]=Mo(function(){if(t)for(var s=0;s<t.length;s++)t[s].dispose();t=void 0}),o}}var jn,_t,Ao,ac=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,ha=[],_a=[];z(function(){jn=this.N})();function $t(e,t){O[e]=t.bind(null,O[e]||function(){})}function jt(e){if(Ao){var t=Ao;Ao=void 0,t()}Ao=e&&e.S()}function $a(e){var t=this,o=e.data,n=$e(o);n.name="ReactiveDom",n.value=o;var r=j(function(){for(var l=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var p=C(function(){var f=n.value.value;return f===0?0:f===!0?"":f||""}),u=C(function(){return!Array.isArray(p.value)&&!yo(p.value)}),m=z(function(){if(this.N=ga,u.value){var f=p.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[u,p]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}$a.displayName="ReactiveTextNode";Object.defineProperties(B.prototype,{constructor:{configurable:!0,value:mt(Ie,null).constructor},type:{configurable:!0,value:$a},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});$t("__b",function(e,t){if(jt(),_t=void 0,typeof t.type=="string"){var o,n=t.props;for(var r in n)if(r!=="children"){var s=n[r];s instanceof B&&(o||(t.__np=o={}),o[r]=s,n[r]=s.peek())}}e(t)});$t("__r",function(e,t){if(e(t),t.type!==Ie){jt();var o,n=t.__c;n&&(n.__$f&=-2,(o=n.__$u)===void 0&&(n.__$u=o=(function(r,s){var a;return z(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;ac&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),_t=n,jt(o)}});$t("__e",function(e,t,o,n){jt(),_t=void 0,e(t,o,n)});$t("diffed",function(e,t){jt(),_t=void 0;var o;if(typeof t.type=="string"&&(o=t.__e)){var n=t.__np,r=t.props,s=o.U;if(s)for(var a in s){var l=s[a];l===void 0||n&&a in n||(l.d(),s[a]=void 0)}if(n){s||(s={},o.U=s);for(var c in n){var p=s[c],u=n[c];p===void 0?(p=ic(o,c,u,r),s[c]=p):p.o(u,r)}}}e(t)});function ic(e,t,o,n){var r=t in e&&e.ownerSVGElement===void 0,s=$(o);return{o:function(a,l){s.value=a,n=l},d:z(function(){this.N=ga;var a=s.value.value;n[t]!==a&&(n[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}$t("unmount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var n=o.U;if(n){o.U=void 0;for(var r in n){var s=n[r];s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var c in a)l[c]=a[c]}t.__np=void 0}else{var p=t.__c;if(p){p.__$f|=8;var u=p.__$u;u&&(p.__$u=void 0,u.d())}}e(t)});$t("__h",function(e,t,o,n){n<3&&(t.__$f|=2),e(t,o,n)});Je.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,n=o&&o.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(n||s||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function $e(e,t){return j(function(){return $(e,t)},[])}function Ne(e,t){var o=M(e);return o.current=e,_t.__$f|=4,j(function(){return C(function(){return o.current()},t)},[])}var lc=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(o),cancelAnimationFrame(n),e()},o=setTimeout(t,35),n=requestAnimationFrame(t)},cc=function(e){queueMicrotask(function(){queueMicrotask(e)})};function uc(){le(function(){for(var e;e=ha.shift();)jn.call(e)})}function pc(){ha.push(this)===1&&(O.requestAnimationFrame||lc)(uc)}function fc(){le(function(){for(var e;e=_a.shift();)jn.call(e)})}function ga(){_a.push(this)===1&&(O.requestAnimationFrame||cc)(fc)}function Fn(e,t){var o=M(e);o.current=e;var n=_t;A(function(){return z(function(){if(this.N=pc,!(n&&8&n.__$f))return o.current()},t)},[])}function mc(e){var t=j(function(){return e()},[]);return A(function(){return t[Symbol.dispose]},[t]),t}var va=0,ge=$(Date.now()/1e3);function Un(e){va=e*1e3-Date.now()}var Ee=()=>(Date.now()+va)/1e3;function ba(){ge.value=Ee()}function Bn(){setInterval(()=>document.hidden||ba(),1e3),document.addEventListener("visibilitychange",ba)}function dc(e){if(e())return;let t=new ResizeObserver(()=>e()&&r()),o=setTimeout(r,2e3),n=["wheel","touchstart","keydown","pointerdown"];function r(){t.disconnect(),clearTimeout(o);for(let s of n)window.removeEventListener(s,r)}for(let s of n)window.addEventListener(s,r,{passive:!0});t.observe(document.body)}function hc(e){let t=[...document.querySelectorAll("[data-row]")].find(o=>o.dataset.row===e);return t?.focus({preventScroll:!0}),t!==void 0}function ya({kind:e,y:t=0,row:o=null}){e!=="query"&&(e!=="first"&&document.querySelector("main h1")?.focus({preventScroll:!0}),e==="push"?window.scrollTo(0,0):t||o?dc(()=>(window.scrollTo(0,t),(o===null||hc(o))&&window.scrollY>=t-1)):e==="pop"&&window.scrollTo(0,0))}var wa=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Wn=e=>String(e).padStart(2,"0"),v=e=>e==null?"\u2013":String(e).replace(/\B(?<!\.\d*)(?=(\d{3})+(\.|$))/g,",");function ce(e){if(e==null||Number.isNaN(e))return"\u2013";let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<3600?`${Math.floor(t/60)} min ${Wn(t%60)} s`:t<86400?`${Math.floor(t/3600)} h ${Wn(Math.floor(t/60)%60)} min`:`${Math.floor(t/86400)} d ${Math.floor(t/3600)%24} h`}var Hn=e=>e.replace(/(?<=\d|min|≈|\d h) /g,"\xA0");function gt(e){let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<2*3600?`${Math.floor(t/60)} min`:t<48*3600?`${Math.floor(t/3600)} h`:`${Math.floor(t/86400)} days`}function Co(e){let t=e<20?5:10;return e<95?`${Math.max(t,Math.round(e/t)*t)} s`:e<5700?`${Math.round(e/60)} min`:e<48*3600?`${Math.round(e/3600)} h`:`${Math.round(e/86400)} days`}var Ut=e=>e<5?"a few seconds":`about ${Co(e)}`,_c=(e,t)=>e-t<95?`in ${Ut(e-t)}`:`about ${bt(e)}`;function Kn(e,t){if(Math.abs(t)<1)return"starts as soon as before";let[o,n]=[e<1?"now":Ut(e),Ut(e+t)],r=t>0?"later":"sooner";return o===n?`starts ${Ut(Math.abs(t))} ${r}`:`starts in ${n} instead of ${o}`}var zn=e=>e<5?"just now":`${gt(e)} ago`,de=e=>e!==null&&e>=0&&e<10?`${e<.05?"< 0.1":e.toFixed(1)} s`:ce(e);function oe(e){return e==null?null:(typeof e=="number"?e:Date.parse(e))/1e3}var Ft=[0,0];function xa(e){let t=Date.now();if(t<Ft[0]||t>=Ft[1]){let o=new Date(t);o.setHours(0,0,0,0);let n=new Date(o);n.setDate(n.getDate()+1),Ft=[o.getTime(),n.getTime()]}return e>=Ft[0]&&e<Ft[1]}function be(e){let t=oe(e);return t===null?"\u2013":xa(t*1e3)?Qe(t):`${Ro(t)}, ${Qe(t,!1)}`}function Ro(e){let t=new Date(e*1e3);return`${t.getDate()} ${wa[t.getMonth()]}`}function Jn(e){let t=new Date(e);return`${t.getDate()} ${wa[t.getMonth()]} ${t.getFullYear()}, ${Qe(t.getTime()/1e3)}`}var bt=e=>xa(e*1e3)?Qe(e,!1):be(e*1e3);function Qe(e,t=!0){let o=new Date(e*1e3);return[o.getHours(),o.getMinutes(),...t?[o.getSeconds()]:[]].map(Wn).join(":")}var vt=e=>Object.entries(e||{}).map(([t,o])=>`${t}=${o}`).join(" "),R=(e,t)=>`${v(e)} ${t}${e===1?"":"s"}`,Bt=e=>e.charAt(0).toUpperCase()+e.slice(1)+(/(^|[.!?…])$/.test(e)?"":".");function Vn(e){let t=["B","kB","MB","GB"],o=0,n=e;for(;n>=999.5&&o<t.length-1;)n/=1e3,o+=1;return`${o>0&&n<9.95?n.toFixed(1):Math.round(n)} ${t[o]}`}var $c=e=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:`'${String(e).replaceAll("'","'\\''")}'`;function Gn(e){return e==null?"\u2013":e>0&&e<.005?"<\xA01\xA0%":e<1&&e>.995?">\xA099\xA0%":`${Math.round(e*100)}\xA0%`}var gc=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.[cm]?[jt]sx?$/,""),bc=e=>/^[0-9a-f]{12,}$/i.test(e)?e.slice(0,10):e;var Qn=globalThis.document?.documentElement,vc=365*24*3600,F=Qn?.dataset.scope||null,Yn=e=>encodeURIComponent(e).replace("%3A",":"),Xn=()=>F===null?{}:{"QualGent-Scope":Yn(F)};function Ye(e,t=F){return t===null||!e.startsWith("/")?e:`${e}${e.includes("?")?"&":"?"}scope=${Yn(t)}`}var Z=e=>e==="site"?"Whole site":e.replace(/^org:/,"");function Zn(){if(F===null||!Qn)return;let e=isSecureContext?"; Secure":"",t=`${Qn.dataset.user}.${Yn(F)}`,o=!1,n=()=>{o||(document.cookie=`qualgent_scope=${t}; Path=/; Max-Age=${vc}; SameSite=Lax${e}`)};document.addEventListener("submit",({target:r})=>{o=r instanceof HTMLFormElement&&r.matches('[action="/accounts/logout/"]')}),window.addEventListener("focus",n),window.addEventListener("pageshow",()=>document.hasFocus()&&n()),window.addEventListener("pagehide",n),window.addEventListener("pointerdown",n,!0),window.addEventListener("keydown",r=>r.key==="Enter"&&n(),!0)}var ue=$("in"),ka=()=>`/accounts/login/?next=${encodeURIComponent(location.pathname+location.search)}`;var Oe=class extends Error{constructor(t,o,n={}){super(Bt(o)),this.status=t,this.fields=n}get retryable(){return[0,429,503,507].includes(this.status)}};async function Sa(e){let{status:t}=e,o=await e.json().catch(()=>null),n=t>=502?"the server does not answer":"the server could not do this";return new Oe(t,typeof o?.error=="string"?o.error:n,o?.fields)}async function yc(e){if(!e.ok)throw await Sa(e);return e.json().catch(()=>null)}async function J(e,{signal:t}={}){return Ea(e,{signal:t})}async function W(e,t,o){return Ea(t,{method:e,headers:{"Content-Type":"application/json"},body:JSON.stringify(o??{})})}async function Ta(e,t){try{let o=await fetch(e,{...t,headers:{...t.headers,...Xn()}});return o.status===401&&(ue.value="out"),o}catch(o){throw o instanceof Error&&o.name==="AbortError"?o:new Oe(0,"the server cannot be reached")}}async function Ea(e,t){return yc(await Ta(e,{headers:{Accept:"application/json"},...t}))}var Oa="deflate-raw";function Ma(){try{return!!new DecompressionStream(Oa)}catch{return!1}}async function wc(e,t=67108864){let o=new DecompressionStream(Oa),n=o.writable.getWriter(),[r]=await Promise.all([xc(o.readable,t),n.write(new Uint8Array(e)),n.close()]);return r}async function xc(e,t){let o=e.getReader(),n=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;for(let a=await o.read();!a.done;a=await o.read()){if(s+=a.value.length,s>t)throw o.cancel().catch(()=>{}),new RangeError(`a frame of the server is larger than ${t} bytes`);r+=n.decode(a.value,{stream:!0})}return r+n.decode()}async function Aa(e){return JSON.parse(typeof e=="string"?e:await wc(e))}var kc=500,Sc=3e4,Tc=15e3,Ec=4401,Oc=30,Mc=e=>`${e}${e.includes("?")?"&":"?"}frames=compact`;function Ac(){let e=window.earlySocket;return e?(delete window.earlySocket,e.socket.onopen=e.socket.onmessage=null,e.socket.readyState<=WebSocket.OPEN?e:null):null}var Po=class{#e;#t;#o=null;#i=new Map;#n=0;#s=0;#r;#l=new Set;#c=!1;#a=null;#p=0;#f=Ma();#m=Promise.resolve();#u=$("connecting");updatedAt=$(Ee());serverError=$(null);age=C(()=>Math.max(0,ge.value-this.updatedAt.value));state=C(()=>{let t="connecting";return this.#u.value==="open"?t="live":this.#u.value==="paused"?t="paused":this.#u.value==="unauthorized"?t="stopped":this.#u.value==="closed"&&(t=this.age.value>Oc?"stale":"reconnecting"),t});constructor(t,{onUnauthorized:o=async()=>!1}={}){this.#e=t,this.#t=o}start(){return document.addEventListener("visibilitychange",()=>this.#x()),window.addEventListener("online",()=>this.#h()),window.addEventListener("pagehide",()=>this.#o?.close()),window.addEventListener("pageshow",t=>t.persisted&&this.#h()),setInterval(()=>this.#k(),1e3),this.#_(),this.#m}subscribe(t){t.subscribers+=1,this.#i.set(t.topic,t),this.#l.delete(t.topic)&&this.#d({resync:[t.topic]}),this.#g();let o=!1;return()=>{o||(o=!0,t.subscribers-=1,!(t.subscribers>0)&&(this.#i.delete(t.topic),this.#g()))}}onReconnect(t){let o=!1;return z(()=>{let n=this.state.value;n==="live"&&o&&Te(t),n!=="connecting"&&(o=n!=="live")})}#_(){let t=Ac(),o=t?.socket??new WebSocket(this.#f?Mc(this.#e):this.#e);o.binaryType="arraybuffer",this.#o=o,this.#n=0,this.#l.clear(),this.#m=Promise.resolve(),this.#p=performance.now();for(let n of t?.messages??[])this.#b(o,n);o.addEventListener("message",n=>this.#b(o,n.data)),o.addEventListener("close",n=>this.#$(o,n.code)),t&&o.readyState===WebSocket.OPEN?(this.#a=t.topics.join(`
`),this.#g(),document.hidden&&this.#d({pause:!0})):o.addEventListener("open",()=>this.#v())}#v(){let t=[...this.#i.keys()];this.#a=t.join(`
`),this.#d({topics:t,...document.hidden?{pause:!0}:{}})}#$(t,o){if(t!==this.#o)return;if(this.#o=null,this.#a=null,o===Ec){this.#u.value="unauthorized",this.#t().then(r=>r&&this.#h());return}this.#u.value="closed";let n=Math.min(Sc,kc*2**this.#s);this.#s=Math.min(this.#s+1,10),this.#r=setTimeout(()=>this.#_(),n*(.5+Math.random()/2))}#h(){this.#o||(clearTimeout(this.#r),this.#s=0,this.#_())}#d(t){this.#o?.readyState===WebSocket.OPEN&&this.#o.send(JSON.stringify(t))}#g(){this.#c||(this.#c=!0,queueMicrotask(()=>{this.#c=!1;let t=[...this.#i.keys()];this.#a===null||this.#a===t.join(`
`)||(this.#a=t.join(`
`),this.#l.clear(),this.#d({topics:t}))}))}#b(t,o){let n=Promise.allSettled([Aa(o),this.#m]);this.#m=n.then(([r])=>{r.status==="fulfilled"?this.#w(t,r.value):this.#y(t)}).catch(reportError)}#y(t){t===this.#o&&(this.#f=!1,this.#$(t),t.close())}#w(t,o){if(t!==this.#o)return;if(this.#p=performance.now(),o.error!==void 0){this.serverError.value=o.error;return}o.beat!==void 0&&Un(o.beat);let n=this.#i.get(o.topic);n&&!n.apply(o)&&this.#d({resync:[o.topic]}),!n&&o.topic&&this.#l.add(o.topic),this.#n+=1,this.#d({ack:this.#n}),this.#s=0,this.serverError.value=null,this.updatedAt.value=Ee(),this.#u.value=document.hidden?"paused":"open"}#x(){if(this.#p=performance.now(),!this.#o){document.hidden||this.#h();return}this.#d({pause:document.hidden}),this.#u.peek()!=="connecting"&&(this.#u.value=document.hidden?"paused":"open")}#k(){if(this.#o&&!document.hidden&&performance.now()-this.#p>Tc){let t=this.#o;this.#$(t),t.close()}}};var Cc=location.protocol==="https:"?"wss:":"ws:";async function Rc(){ue.value="out";try{await J("/api/v1/me")}catch(e){return e instanceof Oe&&e.status===403&&(ue.value="left"),!1}return ue.value="changed",!0}var U=new Po(`${Cc}//${location.host}${Ye("/ws/live/")}`,{onUnauthorized:Rc});z(()=>{U.state.value==="live"&&ue.peek()==="out"&&(ue.value="in")});var Ra=function(e,t,o,n){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],l=t[s]?(t[0]|=a?1:2,o[t[s++]]):t[++s];a===3?n[0]=l:a===4?n[1]=Object.assign(n[1]||{},l):a===5?(n[1]=n[1]||{})[t[++s]]=l:a===6?n[1][t[++s]]+=l+"":a?(r=e.apply(l,Ra(e,l,o,["",null])),n.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):n.push(l)}return n},Ca=new Map;function Pa(e){var t=Ca.get(this);return t||(t=new Map,Ca.set(this,t)),(t=Ra(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,s=1,a="",l="",c=[0],p=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,a):s===3&&(d||a)?(c.push(3,d,a),s=2):s===2&&a==="..."&&d?c.push(4,d,0):s===2&&a&&!d?c.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(c.push(s,0,a,r),s=6),d&&(c.push(s,d,0,r),s=6)),a=""},u=0;u<o.length;u++){u&&(s===1&&p(),p(u));for(var m=0;m<o[u].length;m++)n=o[u][m],s===1?n==="<"?(p(),c=[c],s=3):a+=n:s===4?a==="--"&&n===">"?(s=1,a=""):a=n+a[0]:l?n===l?l="":a+=n:n==='"'||n==="'"?l=n:n===">"?(p(),s=1):s&&(n==="="?(s=5,r=a,a=""):n==="/"&&(s<5||o[u][m+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),s=2):a+=n),s===3&&a==="!--"&&(s=4,c=c[0])}return p(),c})(e)),t),arguments,[])).length>1?t:t[0]}var i=Pa.bind(function(...t){return this[0]=3,mt(...t)});var Me=$(null),Xe=(e="")=>Me.value={query:e},er=!1;function yt({chosen:e=!1}={}){Me.value=null,er&&!e&&history.back(),er=!1}function or(){er=document.referrer.startsWith(`${location.origin}/`),Xe()}var tr=new Set;function Pc(e,t){A(()=>{let o={title:e,commands:t};return tr.add(o),()=>tr.delete(o)})}var nr=()=>[...tr].flatMap(({title:e,commands:t})=>t().filter(Boolean).map(o=>({...o,group:e})));var Ze=JSON.parse(document.getElementById("state")?.textContent??"{}"),pe=Ze.screens,sr=Ze.topics,Lo=Ze.problem??null,q=Ze.person??null,ar=Ze.rights??{},qe=Ze.scopes??[],rr=Ze.data,La=!0,ir=()=>La;function Lc(){let e=rr;return rr=null,e}function lr(){rr=null,La=!1}var w=(e,t)=>ar[t]?.includes(e)??!1,cr=(e,t)=>e.some(o=>w(o,t));function Dc(e){let t=e.split(/({\w+\*?})/).map(o=>{let n=o.match(/^{(\w+)(\*?)}$/);return n?`(?<${n[1]}>${n[2]?".+?":"[^/]+"})`:o.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}).join("");return new RegExp(`^${t.replace(/\/$/,"")}/?$`)}var Ic=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))/,Nc=(e,t)=>t&&Ic.test(e)?e.split("/").map(encodeURIComponent).join("/"):encodeURIComponent(e);function qc(e={}){try{return Object.fromEntries(Object.entries(e).map(([t,o])=>[t,decodeURIComponent(o)]))}catch{return null}}var Do=class{#e;constructor(t){this.#e=t.map(o=>({...o,pattern:Dc(o.path)}))}match(t){for(let o of this.#e){let n=o.pattern.exec(t),r=n&&qc(n.groups);if(r)return{screen:o,params:r}}return null}named(t){return this.#e.find(o=>o.name===t)??null}to(t,o={},n={}){let r=this.named(t);if(!r)return null;let s=r.path.replace(/{(\w+)(\*?)}/g,(l,c,p)=>Nc(String(o[c]),p)),a=new URLSearchParams(Object.entries(n).filter(([,l])=>l!==""&&l!=null));return a.size>0?`${s}?${a}`:s}},Da=({screen:e,params:t})=>e.topics.map(o=>o.replace(/{(\w+)}/g,(n,r)=>t[r]));var jc=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),Io=class{#e=new Map;#t=$(null);#o;#i=new Set;#n=new Map;#s=null;#r=null;#l={};ids=$([]);version=0;subscribers=0;loaded=$(!1);constructor(t,o=()=>0){this.topic=t,this.#o=o}row(t){return this.#e.get(t)??this.#t}peek(){return this.ids.peek().map(t=>this.row(t).peek())}watch(t){return this.#i.add(t),()=>{this.#i.delete(t)}}seed(t){t&&(t.epoch&&t.seq&&([this.#s,this.#r]=[t.epoch,t.seq]),this.#l=t.snapshot,this.#c(t.snapshot))}news(){let t=this.ids.peek().map(o=>[o,this.row(o).peek()]);return Object.fromEntries(t.filter(([o,n])=>n!==this.#l[o]))}apply(t){if("snapshot"in t)return this.#s=t.epoch,this.#r=t.seq,this.#c(t.snapshot),!0;if(this.#r===null)return!0;let o=Object.entries(t.patch??{}),n=o.every(([s])=>this.#e.has(s));if(t.epoch!==this.#s||t.from!==this.#r||!n)return this.#r=null,!1;this.#r=t.to;let r=o.map(([s,a])=>[s,{...this.row(s).peek(),...a}]);return this.#a({...t.put,...Object.fromEntries(r)},t.del),!0}#c(t){let o={};for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);(!a||JSON.stringify(a.peek())!==JSON.stringify(s))&&(o[r]=s)}let n=[...this.#e.keys()].filter(r=>!Object.hasOwn(t,r));le(()=>{this.#a(o,n,!0),this.loaded.value=!0})}#a(t,o,n=!1){this.version+=1,le(()=>{for(let r of o){let s=this.#e.get(r);this.#e.delete(r),s&&(s.value=null)}for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);a?a.value=s:this.#e.set(r,$(s))}this.#p(t)||this.#f()});for(let r of this.#i)r(t,o,n)}#p(t){let o=this.ids.peek();if(o.length!==this.#e.size||o.length!==this.#n.size)return!1;let n=r=>{let[s,a]=[this.#e.get(o[r]),this.#e.get(o[r+1])];return s===void 0?!1:r+1===o.length?!0:a!==void 0&&this.#o(s.peek(),a.peek())<=0};return Object.keys(t).every(r=>{let s=this.#n.get(r);return s!==void 0&&n(s)&&(s===0||n(s-1))})}#f(){let t=[...this.#e.keys()].sort((o,n)=>this.#o(this.row(o).peek(),this.row(n).peek()));this.#n=new Map(t.map((o,n)=>[o,n])),jc(t,this.ids.peek())||(this.ids.value=t)}};var Fc=40,Ia=new Map,wt=new Map;function Na(e,t){let o=new Io(e,t);return o.seed(sr[e]),o}function H(e,t){let o=Na(e,t);return Ia.set(e,o),o}function Wt(e){let t=Ia.get(e);if(t)return t;let o=wt.get(e)??Na(e);wt.delete(e),wt.set(e,o);for(let[n,r]of wt){if(wt.size<=Fc)break;r.subscribers||wt.delete(n)}return o}var Ht=e=>ir()?e.news():{};var Uc=6e3,Bc=4,et=$([]),Wc=0;function tt(e){et.value=et.peek().filter(t=>t.id!==e)}function xt({kind:e="good",text:t,detail:o=null,action:n=null,about:r=null}){let s=++Wc,a=et.peek().filter(l=>r===null||l.about!==r);return et.value=[...a,{id:s,kind:e,text:t,detail:o,action:n,about:r}].slice(-Bc),e==="good"&&No(s),s}function No(e){setTimeout(()=>document.querySelector(`[data-toast="${e}"]:is(:hover, :focus-within)`)||tt(e),Uc)}var ur=$(null),qo=()=>import("./uplot.js").then(e=>ur.value=e.default,()=>{});var Hc=Ns({"./screens/agent.js":()=>import("./screens/agent.js"),"./screens/batch.js":()=>import("./screens/batch.js"),"./screens/batches.js":()=>import("./screens/batches.js"),"./screens/build.js":()=>import("./screens/build.js"),"./screens/failures.js":()=>import("./screens/failures.js"),"./screens/fleet.js":()=>import("./screens/fleet.js"),"./screens/group.js":()=>import("./screens/group.js"),"./screens/job.js":()=>import("./screens/job.js"),"./screens/jobs.js":()=>import("./screens/jobs.js"),"./screens/org.js":()=>import("./screens/org.js"),"./screens/overview.js":()=>import("./screens/overview.js"),"./screens/settings.js":()=>import("./screens/settings.js"),"./screens/test.js":()=>import("./screens/test.js"),"./screens/tests.js":()=>import("./screens/tests.js"),"./screens/timeline.js":()=>import("./screens/timeline.js")});var Kc=3e3,zc=2e3,Fa=150,Fo=new Do(pe),pr=new Map,jo=new Map,ot=0,ne=history.state?.key??Uo(),qa=[],I=$(null),Kt=$(!1),k=(e,t,o)=>Fo.to(e,t,o),kt=e=>Fo.named(e),fr=e=>Fo.match(e)?.screen??null;function Uo(){return Math.random().toString(36).slice(2)}function zt(e){let t=new URL(e,location.href);if(t.origin!==location.origin||t.searchParams.has("scope"))return null;let o=Fo.match(t.pathname);return o&&{...o,query:t.searchParams,href:t.pathname+t.search}}var mr=e=>{if(!jo.has(e)){let t=Hc(`./screens/${e}.js`);jo.set(e,t),t.catch(()=>jo.delete(e))}return jo.get(e)};function Ua(e){let t=zt(e);t&&mr(t.screen.name).catch(()=>{})}async function dr(e,t){let o=++ot;t.kind!=="first"&&lr();let n=setTimeout(()=>Kt.value=!0,Fa);try{let r=await mr(e.screen.name);if(o!==ot)return;let s=qa;qa=Da(e).map(a=>U.subscribe(Wt(a)));for(let a of s)a();I.value={...e,module:r,problem:null,arrival:t}}catch(r){if(o!==ot)return;t.kind==="first"?I.value={...e,module:null,problem:{status:0,text:String(r)},arrival:t}:await Jc()?location.assign(e.href):o===ot&&Vc(e)}finally{clearTimeout(n),o===ot&&(Kt.value=!1)}}var Jc=()=>fetch("/healthz",{cache:"no-store",signal:AbortSignal.timeout(Kc)}).then(()=>!0,()=>!1);function Vc(e){let t=ot,o=I.peek();history.replaceState({key:ne},"",o.href);let n=xt({kind:"bad",text:`${e.screen.title} opens when the server is back.`}),r=U.onReconnect(()=>{r(),tt(n),t===ot&&ee(e.href)})}function hr(){if(navigator.connection?.saveData)return;let e=[qo,...pe.map(({name:r})=>()=>mr(r))],t=()=>{let r=U.state.peek()==="live"&&e.shift();r&&r().then(o,()=>{})},o=()=>Gc(t),n=z(()=>{U.state.value==="live"&&(setTimeout(o,zc),queueMicrotask(()=>n()))})}var Gc=window.requestIdleCallback??(e=>setTimeout(e,Fa));function Bo(){let e=document.activeElement?.closest("[data-row]")?.dataset.row??null;pr.set(ne,{y:window.scrollY,row:e})}function ee(e,{replace:t=!1}={}){let o=zt(e);if(!o){location.assign(e);return}Bo(),t||o.href===location.pathname+location.search?history.replaceState({key:ne},"",o.href):(ne=Uo(),history.pushState({key:ne},"",o.href)),dr(o,{kind:"push"})}function Jt(e,{push:t=!1}={}){let o=I.peek(),n=new URLSearchParams(o.query);for(let[a,l]of Object.entries(e))l===""||l==null?n.delete(a):n.set(a,l);let r=n.size>0?`?${n}`:"",s=location.pathname+r;s!==o.href&&(t?(Bo(),ne=Uo(),history.pushState({key:ne},"",s)):history.replaceState({...history.state,key:ne},"",s),I.value={...o,query:n,href:s,arrival:{kind:"query"}})}function Qc(){let e=I.peek();if(location.pathname+location.search===e?.href)return;Bo(),ne=history.state?.key??Uo();let t=zt(location.href);t?dr(t,{kind:"pop",...pr.get(ne)}):location.reload()}function Yc(e){if(e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a[href]");!t||t.target||t.hasAttribute("download")||!zt(t.href)||t.hash&&t.pathname===location.pathname&&t.search===location.search||(e.preventDefault(),ee(t.href))}function ja(e){let t=e.target.closest?.("a[href]");t&&Ua(t.href)}function Xc(){let e=new URL(location.href);e.searchParams.has("scope")&&(e.searchParams.delete("scope"),history.replaceState(history.state,"",e))}function _r(){history.scrollRestoration="manual",Xc();let e=location.href,t=zt(e);history.replaceState({...history.state,key:ne},"",e);let o=Promise.resolve();return Lo&&e===location.href?I.value={screen:null,params:{},query:new URLSearchParams,href:"",module:null,problem:Lo,arrival:{kind:"first"}}:t&&(o=dr(t,{kind:"first",...history.state})),window.addEventListener("popstate",Qc),window.addEventListener("pagehide",()=>{Bo(),history.replaceState({...history.state,key:ne,...pr.get(ne)},"")}),document.addEventListener("click",Yc),document.addEventListener("pointerover",ja),document.addEventListener("focusin",ja),z(()=>{let n=I.value;if(!n)return;let r=n.problem?"Not found":n.module?.title?.(n)??n.screen.title;document.title=[r,...qe.length>0?[Z(F)]:[],"QualGent"].join(" \xB7 ")}),o}var he=$(!1);var fe=H("overview");var Zc=15e3;function eu(){let e=fe.row("overview").peek();return e?`${R(e.waiting,"job")} waiting, ${e.running} running, ${e.done} passed, ${e.failed} failed`:""}function Ba(){let e=$e("");return A(()=>{let t=setInterval(()=>e.value=eu(),Zc);return()=>clearInterval(t)},[]),i`<p class="unseen" aria-live="polite">${e}</p>`}var Vt=$(null);function me(e){return Vt.peek()?.done(null),new Promise(t=>{Vt.value={...e,done:o=>{Vt.value=null,t(o)}}})}var g=({name:e})=>i`
<svg class="icon" aria-hidden="true" width="16" height="16">
<use href=${`#icon-${e}`} />
</svg>
`;var tu=["[autofocus]",".ask-priority input:checked","form :is(input:not([type=radio], [type=checkbox]), textarea, select)","form input:checked","form :is(input, button)"];function V({title:e,className:t="",onClose:o,children:n,foot:r,bare:s=!1}){let a=M(null),l=G();L(()=>{let u=a.current,m=document.activeElement;return u.showModal(),(tu.map(f=>u.querySelector(f)).find(Boolean)??u.querySelector(".dialog-body")).focus(),()=>{u.close(),m?.isConnected&&document.activeElement===document.body&&m.focus({preventScroll:!0})}},[]);let c=u=>{u.preventDefault(),o()},p=M(null);return i`
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
`}function Wa({question:{title:e,text:t,act:o,keep:n="Cancel",danger:r=!1,done:s}}){return i`
<${V} title=${e} onClose=${()=>s(null)}>
<form class="ask" onSubmit=${l=>{l.preventDefault(),s({})}}>
<p>${t}</p>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>s(null)}>${n}</button>
<button type="submit" class=${`button ${r?"is-danger":"is-primary"}`}>${o}</button>
</footer>
</form>
<//>
`}var ou=({icon:e="pending",title:t,children:o})=>i`
<div class="state-block">
<${g} name=${e} />
<h2>${t}</h2>
${o}
</div>
`,nt=({title:e="Something went wrong",text:t,again:o})=>i`
<div class="state-block is-error" role="alert">
<${g} name="stale" />
<p>
<strong>${e}.</strong> ${t}
</p>
${o&&i`<button type="button" class="button" onClick=${o}>Try again</button>`}
</div>
`,$r=({lines:e=6})=>i`
<div class="skeleton" aria-hidden="true">
${Array.from({length:e},(t,o)=>i`<i key=${o}></i>`)}
</div>
`;var Ha=[["jobs","jobs"],["logs","logs"],["artifacts","artifacts"],["builds","stored builds"],["audit","audit entries"],["agents","agents that ran nothing"]];function nu({found:e}){let t=Ha.filter(([o])=>e[o].count>0);return t.length===0?i`<p class="ask-count" data-preview>Nothing to remove.</p>`:i`
<dl class="facts due" data-preview>
${t.map(([o,n])=>i`
<div key=${o}>
<dt>${n}</dt>
<dd class="number">
<strong>${v(e[o].count)}</strong>
${e[o].bytes>0&&`, ${Vn(e[o].bytes)}`}
</dd>
</div>
`)}
</dl>
`}function Ka({question:{preview:e,done:t}}){let[o,n]=T({}),r=()=>{n({}),e().then(p=>n({found:p}),p=>n({error:p}))};A(r,[]);let{found:s,error:a}=o,l=s?Ha.reduce((p,[u])=>p+s[u].count,0):0;return i`
<${V} title="Remove expired data" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${p=>{p.preventDefault(),l>0&&t({found:s})}}>
<p>These have passed their retention period. Removal cannot be undone.</p>
<div class="ask-preview" aria-live="polite">
${s&&i`<${nu} found=${s} />`}
${!s&&!a&&i`<p class="quiet">Counting…</p>`}
${a&&i`<${nt} text=${a.message} again=${r} />`}
</div>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-danger" disabled=${l===0}>
${l>0?`Remove ${R(l,"thing")}`:"Remove"}
</button>
</footer>
</form>
<//>
`}var Wo=({id:e,text:t})=>t&&i`
<span class="field-error" id=${e} data-error>
<${g} name="stale" />
${t}
</span>
`;function Gt({label:e,hint:t,error:o,value:n,onInput:r,...s}){let a=G();return i`
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
<${Wo} id=${`${a}-error`} text=${o} />
</div>
`}function ru({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=G();return i`
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
<${Wo} id=${`${a}-error`} text=${o} />
</div>
`}function su({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=G(),l=(c,p)=>s(r.map(([u])=>u).filter(u=>u===c?p:n.includes(u)));return i`
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
<${Wo} id=${`${a}-error`} text=${o} />
</fieldset>
`}var au=({problem:e})=>e&&i`<${nt} title="Nothing changed" text=${e.message} />`;var iu=e=>e===""||/^https?:\/\/\S+$/.test(e);function za({question:{group:e,done:t}}){let[o,n]=T(e.note?.note??""),[r,s]=T(e.note?.owner??""),[a,l]=T(e.note?.ticket_url??""),[c,p]=T("");return i`
<${V} title="Note on this cause" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${m=>{m.preventDefault();let d=a.trim();iu(d)?t({note:o.trim(),owner:r.trim(),ticket_url:d}):p("Enter the address of a web page")}}>
<p class="failure-cause">${e.cause}</p>
<${Gt} label="Note" value=${o} onInput=${n} maxlength="500" />
<${Gt} label="Owner" hint="Who looks after it" value=${r} onInput=${s} maxlength="200" />
<${Gt}
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
`}var re={pause:{label:"Pause",icon:"paused",state:"paused",effect:"Finishes its test, then takes none until the time is over or someone resumes it.",timed:!0},drain:{label:"Drain",icon:"draining",state:"drained",effect:"For an update or removal: finishes its test, then is drained and may be unplugged."},quarantine:{label:"Quarantine",icon:"quarantined",state:"quarantined",effect:"Finishes its test, then takes none until someone has checked and released it.",needsReason:!0}},gr=e=>Object.keys(re).find(t=>re[t].state===e)??"pause";var St=({text:e,onInput:t,required:o=!1})=>i`
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
`}var lu=[["","Until resumed"],["1800","30 min"],["7200","2 h"],["86400","1 day"]],br=e=>e===""?null:new Date((Ee()+Number(e))*1e3).toISOString();function Ja({question:{name:e,how:t,done:o}}){let[n,r]=T(t??"pause"),[s,a]=T(""),[l,c]=T(""),{label:p,effect:u,timed:m,needsReason:d}=re[n],f=_=>{_.preventDefault(),o({how:n,note:l.trim(),until:m?br(s):null})};return i`
<${V} title=${`Availability of ${e}`} onClose=${()=>o(null)}>
<form class="ask" onSubmit=${f}>
<${je}
label="Mode"
options=${Object.entries(re).map(([_,E])=>[_,E.label])}
value=${n}
onChange=${r}
/>
<p aria-live="polite">${u}</p>
${m&&i`<${je} label="Duration" options=${lu} value=${s} onChange=${a} />`}
<${St} text=${l} onInput=${c} required=${d} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>o(null)}>
Cancel
</button>
<button type="submit" class=${`button ${d?"is-danger":"is-primary"}`}>${p} ${e}</button>
</footer>
</form>
<//>
`}function Va(e){let t=2166136261;for(let o=0;o<e.length;o++)t=Math.imul(t^e.charCodeAt(o),16777619);return(t^t>>>15)>>>0}var vr=10,cu=32,uu=3;function Ga(e,t){let o=t.match(/\d*$/)[0].slice(-uu);return{stem:Va(`${e}
${t.slice(0,t.length-o.length)}`),number:Number(o)}}function Ho(e,t){let{stem:o,number:n}=Ga(e,t);return(o+n)%vr}function Ko(e,t){let{stem:o,number:n}=Ga(e,t);return(Math.floor(o/vr)+Math.floor(n/vr)+3*n)%cu}var pu=(e,t)=>`build-${Ho(e,t)}`;var yr=["M8 0h8v12H8z","M0 6h16v6H0z","M0 12L16 0v12z","M8 0h8v6H8zM0 6h8v6H0z","M5 3.5h6v5H5z","M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z","M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z","M5.33 0h5.34v12H5.33z","M0 4h16v4H0z","M8 1l7 5-7 5-7-5z","M0 0h8v6H0z","M8 2a4 4 0 1 0 .01 0z","M0 0l9 6-9 6z","M0 0h16L8 8z","M0 0h4v12H0z","M0 0L16 12H0z"],fu=(e,t)=>`flag flag-${Ho(e,t)} ${Ko(e,t)<yr.length?"":"is-exchanged"}`,Ya=({org:e,version:t})=>i`
<svg class=${fu(e,t)} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
<path class="flag-a" d="M0 0h16v12H0z" />
<path class="flag-b" d=${yr[Ko(e,t)%yr.length]} />
<path class="flag-edge" d="M.5.5h15v11H.5z" />
</svg>
`,Xa=({version:e})=>e.length<=9?e:i`
<span class="build-name">
<span>${e}</span>
<i aria-hidden="true" data-start=${e.slice(0,-6)} data-end=${e.slice(-6)}></i>
</span>
`,Qa=({name:e,text:t,href:o,row:n,children:r})=>o?i`<a class=${e} title=${t} href=${o} tabindex=${n?-1:void 0}>${r}</a>`:i`<span class=${e} title=${t}>${r}</span>`,Ae=({org:e,version:t,link:o=!1})=>{let n=o&&k("build",{org_id:e,app_version_id:t});return i`
<span class="build">
<${Ya} org=${e} version=${t} />
<${Qa} name="build-version" text=${t} href=${n} row=${o==="row"}>
<${Xa} version=${t} />
<//>
<${Qa} name="build-org" text=${e} href=${o&&k("org",{org_id:e})} row=${o==="row"}>${e}<//>
</span>
`};var Fe=["busy","stopping","draining","idle","paused","drained","quarantined","suspect","offline","lost"],Qt=["suspect","offline","lost"],wr="repair",xr={draining:"finishes its job, then takes none",paused:"takes no jobs until it is resumed",drained:"empty: takes no jobs until it is resumed",quarantined:"unreliable: kept out until somebody lets it back",suspect:"not responding for a moment: gets no new jobs",offline:"disconnected in order",lost:"stopped responding while it was expected"},Q=e=>e.status||e.state,Yt=({targets:e,fallback:t})=>`${e.join(", ")}${t?", while no other agent serves it":""}`,kr=({lost:e=0,paused:t=0,quarantined:o=0},n)=>{let r=e+n+o+t,s=[e&&`${e} lost`,n&&`${n} ${n===1?"needs":"need"} repair`,o&&`${o} quarantined`,t&&`${t} paused`].filter(Boolean).join(", "),a=`agent${r===1?" needs":"s need"} attention: ${s}`;return{count:r,tone:e+n>0?"bad":"warn",text:a}};var ti=(e,t)=>`/api/v1/jobs/${e}/${t}`,zo=(e,t)=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}/${t}`,Za={0:"Nothing changed. Try again when connected.",403:"Nothing changed.",404:"It may have been removed.",409:"It has changed: check and try again."};function mu(e){return Za[e.status]?Za[e.status]:e.retryable?"Nothing changed. Try again in a moment.":null}async function K(e,t,{undo:o=null,about:n=null}={}){try{let r=await e();return xt({text:typeof t=="function"?t(r):t,action:o,about:n}),r}catch(r){if(!(r instanceof Oe))throw r;let s=r.retryable?{label:"Try again",run:()=>K(e,t,{undo:o,about:n})}:null;return xt({kind:"bad",text:r.message,detail:mu(r),action:s,about:n}),null}}var Jo=e=>K(()=>W("POST",ti(e,"retry")),"Job requeued.",{about:e});async function Sr({id:e,status:t,test:o="The test"}){if(t==="running"){let r=`${o} is stopped. A retry starts it from the beginning.`;if(!await me({kind:"confirm",title:"Cancel running job",text:r,act:"Cancel job",keep:"Keep running",danger:!0}))return null}let n=w("retry","job")?{label:"Requeue",run:()=>Jo(e)}:null;return K(()=>W("POST",ti(e,"cancel")),"Job cancelled.",{undo:n,about:e})}var Tr=(e,t)=>K(()=>W("POST",`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}/release`),({held:o})=>o?`${t} released: its jobs are tried again.`:`${t} was not held.`),du=e=>K(()=>W("POST","/api/v1/jobs/retry",{filter:{ids:e}}),({changed:t})=>t===0?"Nothing changed.":Cr.retry(t)),Er=(e,t)=>_e({action:"priority",filter:{ids:[e]},priority:t});function hu(e){let{name:t,paused_reason:o}=e,n=Q(e);return Qt.includes(n)?`${t} takes jobs when it is back: it is ${n}.`:o?`Resume requested; ${t} had paused itself.`:`${t} resumed.`}var oi=(e,t,{note:o,until:n})=>K(()=>W("POST",zo(e,t),n?{note:o,until:n}:{note:o}),r=>r.job?`${e} finishes its test, then it is ${re[t].state}.`:`${e} is ${re[t].state}: no new jobs start.`,{about:e});async function Xt(e,t="pause"){let o=await me({kind:"hold",name:e,how:t});return o&&oi(e,o.how,o)}async function Or(e){let o=(await J(zo(e,"").slice(0,-1)).catch(()=>null))?.held??null;if(o?.kind==="quarantined"){let s=`${e} gets jobs again. It is in quarantine${o.note?`: ${o.note}`:"."}`;if(!await me({kind:"confirm",title:"Release agent from quarantine",text:s,act:"Release"}))return null}let n=o&&gr(o.kind),r=n&&w(n,"agent")?{label:"Undo",run:()=>oi(e,n,o)}:null;return K(()=>W("POST",zo(e,"resume")),hu,{undo:r,about:e})}async function _u(e){let t=`Deletes ${e} and its pause or quarantine. Its attempts stay. A new agent, if it connects again.`;if(!await me({kind:"confirm",title:"Delete agent",text:t,act:"Delete agent",danger:!0}))return!1;let n=zo(e,"").slice(0,-1);return await K(()=>W("DELETE",n).then(()=>!0),`${e} deleted.`,{about:e})===!0}var ni=({id:e})=>`/api/v1/tests/${e}`,ri=(e,t,o)=>K(()=>W("PATCH",ni(e),{quarantined:!0,note:t,until:o}),"Test quarantined: its failures do not fail a batch.",{about:e.id});async function Mr(e){let t=await me({kind:"quarantine",test:e});return t&&ri(e,t.note,t.until)}var Ar=e=>K(()=>W("PATCH",ni(e),{quarantined:!1}),"Test released from quarantine: its failures count again.",{undo:{label:"Undo",run:()=>ri(e,e.quarantine_note??"",e.quarantined_until)},about:e.id});async function $u(e){let t=await me({kind:"failure-note",group:e});if(!t)return null;let o=`/api/v1/failures/${encodeURIComponent(e.org_id)}/${e.fingerprint}`;return K(()=>W("PUT",o,t),"Note saved.")}var ei=e=>W("POST","/api/v1/retention",{dry_run:e});async function gu(){if(!await me({kind:"due",preview:()=>ei(!0)}))return null;let t=({jobs:o,logs:n,artifacts:r,builds:s,audit:a,agents:l})=>[o,n,r,s,a,l].reduce((c,p)=>c+p.count,0);return K(()=>ei(!1),o=>t(o)>0?`${R(t(o),"thing")} removed.`:"Nothing was due.")}var Vo=({id:e})=>`/api/v1/webhooks/${e}`,bu=e=>K(()=>W("POST",`${Vo(e)}/test`),"Test event queued: see the deliveries."),vu=e=>K(()=>W("PATCH",Vo(e),{enabled:!e.enabled}),e.enabled?"Webhook turned off.":"Webhook turned on.",{about:e.id}),yu=(e,t)=>K(()=>W("POST",`${Vo(e)}/deliveries/${t}/redeliver`),"Delivery queued again.");async function wu(e){let t=`${e.url} receives no more events, and its deliveries are deleted.`;return await me({kind:"confirm",title:"Remove webhook",text:t,act:"Remove",danger:!0})?await K(()=>W("DELETE",Vo(e)).then(()=>!0),"Webhook removed.")===!0:!1}var Cr={cancel:e=>`${R(e,"job")} cancelled.`,retry:e=>`${R(e,"job")} queued again.`,priority:e=>`The priority of ${R(e,"job")} was changed.`};async function _e({action:e,filter:t={},failure:o,within:n="/api/v1/jobs",priority:r,present:s,what:a}){let l=`${n}/${e}`,c=n==="/api/v1/jobs"&&Object.keys(t).length===0,p={filter:t,...o?{failure:o}:{},...c?{all:!0}:{}},u=X=>e==="priority"?{...p,priority:X}:p,f=await me({kind:"many",action:e,priority:r??(s===0?1:0),what:a,preview:X=>W("POST",l,{...u(X),dry_run:!0})});if(!f)return null;let _={expected:f.found.changed,until:f.found.until,note:f.note};_.until===null&&delete _.until;let E=({changed:X})=>X===0?"Nothing changed.":Cr[e](X),b=JSON.stringify([l,t]),{changed:y,by_status:h,effect:x}=f.found,S=s??(h.pending===y?x?.priority:null),ae={filter:{...t,priority:f.priority},priority:S};return K(()=>W("POST",l,{...u(f.priority),..._}),E,{undo:e==="priority"&&(S??null)!==null?{label:"Undo",run:()=>K(()=>W("POST",l,ae),E,{about:b})}:null,about:b})}var xu=Array.from({length:10},(e,t)=>[t,String(t)]),Rr=({value:e,onChange:t})=>i`
<div class="ask-priority">
<${je} label="Priority (0 is now, 9 whenever)" options=${xu} value=${e} onChange=${t} />
</div>
`,ku=({org_id:e,app_version_id:t})=>({filter:{org_id:e,app_version_id:t},what:`Waiting jobs of build ${t} of ${e}.`}),Su=({of:e,present:t=null,done:o,label:n})=>w("priority","job")&&i`
<button
type="button"
class=${n?"icon-button":"button"}
aria-label=${n}
data-tip=${n}
tabindex=${n&&-1}
onClick=${async()=>await _e({action:"priority",present:t,...e})&&o?.()}
>
${n?i`<${g} name="priority" />`:t===null?"Priority\u2026":`Priority ${t}\u2026`}
</button>
`;var Ce={done:"passed",pending:"waiting",waiting:"waiting",backoff:"backing off",assigned:"assigned",installing:"installing",executing:"running",parked:"parked"};function Pr({job:e}){let t=e.phase==="parked"?"suspect":e.status;return i`
<span class=${`state state-${t}`}>
<${g} name=${t} />
<span>
${["pending","running"].includes(e.status)&&Ce[e.phase]||Ce[e.status]||e.status}
</span>
</span>
`}function Zt({agent:e}){let t=Q(e);return i`
<span class=${`state state-${t}`} title=${xr[t]}>
<${g} name=${t} />
<span>${t}</span>
</span>
`}var Tu={cancel:"Cancel jobs",retry:"Retry jobs",priority:"Change the priority of jobs"},Eu={cancel:"Cancel",retry:"Retry",priority:"Change"},Ou={cancel:e=>`${R(e,"job")} will be cancelled. Tests that run are stopped.`,retry:e=>`${R(e,"job")} will be requeued.`,priority:(e,t)=>`${R(e,"waiting job")} will have priority ${t}.`},Mu={cancel:"have already ended and stay as they are",retry:"wait, run, have passed or are quarantined, and stay as they are",priority:"do not wait, have that priority already or may not have it"},Au=["pending","running","failed","done","cancelled"];function Cu({action:e,priority:t,found:o}){let n=o.matched-o.changed,r=Au.filter(s=>o.by_status[s]);return i`
<p class="ask-count" data-preview>
<strong class="number">${v(o.changed)}</strong>${" "}
${Ou[e](o.changed,t).replace(/^\S+ /,"")}
</p>
<p class="quiet number">
${R(o.matched,"job")} ${o.matched===1?"matches":"match"}
${r.length>0&&": "}
${r.map(s=>`${v(o.by_status[s])} ${Ce[s]??s}`).join(", ")}.
${n>0&&` ${v(n)} ${Mu[e]}.`}
</p>
`}var Ru=({eta_seconds:e,later_seconds:t,eta_guessed:o})=>e===null||t===null?"its start is not known":`${Kn(e,t)}${o?" (a guess)":""}`;function Pu({effect:e}){if(e===null)return i`<p class="quiet">Too many jobs to tell what they overtake.</p>`;let{text:t,waits:o,overtaken:n,groups:r}=e,s=new Set(o.map(l=>l.target)),a=r-n.length;return i`
<p data-effect>${n.length>0?`Overtakes ${R(r,"group")}:`:`${t}.`}</p>
${n.length>0&&i`
<ul class="plain ask-overtaken number">
${n.map(l=>i`
<li key=${l.group}>
<${Ae} org=${l.org_id} version=${l.app_version_id} />
<span>${R(l.jobs,"job")} on ${l.target}: ${Ru(l)}</span>
</li>
`)}
${a>0&&i`<li><span>${R(a,"more group")}</span></li>`}
</ul>
`}
${o.map(({group:l,app_version_id:c,target:p,before:u,after:m})=>i`
<dl key=${l} class="ask-waits">
${o.length>1&&i`<dt>Group</dt>`}
${o.length>1&&i`<dd>${s.size>1?`${c} on ${p}`:c}</dd>`}
<dt>Waits now</dt>
<dd>${u.text}</dd>
<dt>Then</dt>
<dd>${m.text}</dd>
</dl>
`)}
`}function si({question:e}){let{action:t,what:o,preview:n,done:r}=e,[s,a]=T({}),[l,c]=T(""),[p,u]=T(e.priority),[m,d]=T(0);A(()=>{let b=!0;return a({}),n(p).then(y=>b&&a({found:y}),y=>b&&a({error:y})),()=>{b=!1}},[p,m]);let{found:f,error:_}=s,E=b=>{b.preventDefault(),f?.changed&&r({found:f,note:l.trim(),priority:p})};return i`
<${V} title=${Tu[t]} onClose=${()=>r(null)}>
<form class="ask" onSubmit=${E}>
${o&&i`<p>${o}</p>`}
${t==="priority"&&i`<${Rr} value=${p} onChange=${u} />`}
<div class="ask-preview" role="group" aria-label="What changes" tabindex="0" aria-live="polite">
${f&&i`<${Cu} action=${t} priority=${p} found=${f} />`}
${f?.effect!==void 0&&f.changed>0&&i`<${Pu} effect=${f.effect} />`}
${!f&&!_&&i`<p class="quiet">Counting…</p>`}
${_&&i`<${nt} text=${_.message} again=${()=>d(m+1)} />`}
</div>
<${St} text=${l} onInput=${c} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>r(null)}>
${t==="cancel"?"Back":"Cancel"}
</button>
<button
type="submit"
class=${`button ${t==="cancel"?"is-danger":"is-primary"}`}
disabled=${!f?.changed}
>
${Eu[t]} ${f?R(f.changed,"job"):"jobs"}
</button>
</footer>
</form>
<//>
`}var Lr=86400,Lu=[["","Until released"],[String(Lr),"1 day"],[String(7*Lr),"1 week"],[String(30*Lr),"30 days"]];function ai({question:{test:e,done:t}}){let[o,n]=T(""),[r,s]=T("");return i`
<${V} title="Quarantine test" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${l=>{l.preventDefault(),t({note:r.trim(),until:br(o)})}}>
<p>
<span class="test-path">${e.test}</span> of ${e.org_id} still runs on ${e.target}, and its
failures are shown. From now on they do not fail a batch. Batches and builds that have finished keep their
result.
</p>
${e.doubt&&i`<p>${e.doubt}</p>`}
<${je} label="Duration" options=${Lu} value=${o} onChange=${n} />
<${St} text=${r} onInput=${s} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-primary">Quarantine</button>
</footer>
</form>
<//>
`}var Du={many:si,hold:Ja,quarantine:ai,due:Ka,"failure-note":za,confirm:Wa};function ii(){let e=Vt.value;if(!e)return null;let t=Du[e.kind];return i`<${t} key=${e.kind} question=${e} />`}var Go=()=>i`
<a class="brand" href="/" aria-label="QualGent, overview">
<svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
<path class="mark-pole" d="M4 2h3v28H4z" />
<path class="mark-flag" d="M7 4h22v18H7z" />
<path class="mark-hole" d="M13 9.5h10v7H13z" />
</svg>
<span class="brand-name">QualGent</span>
</a>
`;var Ir=e=>[...e.querySelectorAll("[data-row]")],Nr="tr, li, [role=row], [role=listitem]",Iu="a[href], button:not(:disabled), input:not(:disabled)",Dr=null;function eo(e){let t=e.target.closest("[data-row]");if(t){Dr=e.currentTarget.id;for(let o of e.currentTarget.querySelectorAll("[data-row][tabindex='0']"))o.tabIndex=-1;t.tabIndex=0}}function to(e,t){if(!e.querySelector("[data-row][tabindex='0']")){let r=e.querySelector("[data-row]");r&&(r.tabIndex=0)}if(t===null||e.contains(document.activeElement))return;let o=Ir(e);(o.find(r=>r.dataset.row===t.key)??o[Math.min(t.at,o.length-1)])?.focus({preventScroll:!0})}function oo(e){let t=document.activeElement;return!e?.contains(t)||!t.matches("[data-row]")?null:{key:t.dataset.row,at:Ir(e).indexOf(t)}}function Nu(){let e=document.activeElement?.closest("[data-list]");if(e)return e;let t=Dr&&document.getElementById(Dr);if(t?.querySelector("[data-row]"))return t;let o=[...document.querySelectorAll("[data-list]:has([data-row])")];return o.find(n=>n.querySelector("a[data-row]"))??o[0]??null}function li(e){e?.focus({preventScroll:!0}),e?.closest(Nr)?.scrollIntoView({block:"nearest"})}function ci(e,t){for(let o=e;o&&o!==t;o=o.parentElement)if(o.matches(Nr)&&o.querySelector("[data-row]"))return o;return null}function qu(e,t){let n=[...ci(document.activeElement,e)?.querySelectorAll(Iu)??[]].filter(r=>r.checkVisibility());n[n.indexOf(document.activeElement)+t]?.focus({preventScroll:!0})}function qr(e){let t=e.target.closest?.("[data-list]"),o={ArrowDown:1,ArrowUp:-1}[e.key],n={ArrowRight:1,ArrowLeft:-1}[e.key];return!t||e.shiftKey||!(o||n)?!1:(o?no(o):qu(t,n),!0)}function no(e){let t=Nu();if(!t)return;let o=Ir(t),n=o.indexOf(ci(document.activeElement,t)?.querySelector("[data-row]")),r=o.findIndex(s=>s.tabIndex===0);li(o[n<0?Math.max(0,r):Math.min(o.length-1,Math.max(0,n+e))])}function jr(){let e=[...document.querySelectorAll("[data-list] [data-row]")],t=e.indexOf(document.activeElement),o=[...e.slice(t+1),...e.slice(0,t+1)].find(n=>n.dataset.failed!==void 0);return li(o),o!==void 0}function ju(e){let t=document.getElementById(e),o=t?.querySelector("[data-row][tabindex='0']");o?.focus({preventScroll:!0}),(o?.closest(Nr)??t)?.scrollIntoView({block:"nearest"})}var Fu=1500,Ue=$([]),rt=$(!1),st=$(Uu()),ui=0;function Uu(){try{return localStorage.getItem("qualgent-keys")!=="off"}catch{return!0}}function Br(e){st.value=e;try{localStorage.setItem("qualgent-keys",e?"on":"off")}catch{}}function Tt(e,t){let o={title:e,keys:t};return Ue.value=[...Ue.peek(),o],()=>Ue.value=Ue.peek().filter(n=>n!==o)}function Bu(e,t){A(()=>Tt(e,t),[e])}var Fr=e=>e.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")!=null;function Qo(e){for(let t of[...Ue.peek()].reverse()){let o=t.keys.find(n=>n.key===e&&n.run);if(o)return o}return null}function Ur(){clearTimeout(ui),rt.value=!1}function Wu(e){if(e.defaultPrevented||e.isComposing)return;let t=e.ctrlKey||e.metaKey||e.altKey;if((e.ctrlKey||e.metaKey)&&!e.altKey&&e.key.toLowerCase()==="k"){Yo(e,Qo("Mod+k"));return}if(!(t||document.querySelector("dialog[open]"))){if(e.key==="Escape"){rt.peek()?Ur():Fr(e.target)?e.target.blur():Yo(e,Qo("Escape"));return}if(!Fr(e.target)&&qr(e)){e.preventDefault();return}Fr(e.target)||!st.peek()||e.key.length>1||(rt.peek()?(Ur(),Yo(e,Qo(`g ${e.key}`))):e.key==="g"?(e.preventDefault(),rt.value=!0,ui=setTimeout(Ur,Fu)):Yo(e,Qo(e.key)))}}function Yo(e,t){t&&(e.preventDefault(),t.run())}function Wr(){document.addEventListener("keydown",Wu)}var pi=()=>rt.value&&i`
<p class="going" aria-hidden="true">
<kbd>g</kbd>
${pe.filter(e=>e.place).map(({name:e,place:t})=>i`
<span key=${e}>
<kbd>${t.key}</kbd> ${t.label}
</span>
`)}
</p>
`;function ro(e,t=250){let o,n=!1,r=!1,s=!1,a=0,l=async()=>{o=void 0,n=!0,r=!1;let p=performance.now();try{await e()}finally{let u=performance.now();a=u+Math.max(t,3*(u-p)),n=!1,r&&c()}},c=()=>{s||(r=!0,n||(o??=setTimeout(l,Math.max(0,a-performance.now()))))};return Object.assign(c,{stop(){s=!0,clearTimeout(o)}})}var Hu=1e3,Xo=class{#e;#t=0;data=$(null);error=$(null);constructor(t,o=null){this.#e=t,this.data.value=o}async load(){let t=++this.#t;try{let o=await J(this.#e);if(t!==this.#t)return;this.error.value=null,this.data.value=o}catch(o){t===this.#t&&(this.error.value=o)}}invalidate=ro(()=>this.load(),Hu);close(){this.#t+=1,this.invalidate.stop()}};var Hr=H("settings");function so(e){let t=j(()=>e?Wt(e):null,[e]);return A(()=>t&&U.subscribe(t),[t]),t}function Ku(e,t,o=null){let n=j(()=>new Xo(e,o),[e]);return A(()=>(e&&!n.data.peek()&&n.load(),()=>n.close()),[n]),A(()=>{n.data.peek()&&n.invalidate()},[t]),n}function zu(e,t,o=[]){A(()=>{let n=ro(t),r=Hr.watch((a,l,c)=>(c||e in a)&&n());e in Ht(Hr)&&n();let s=o.map(a=>a.watch(n));return()=>[r,...s,n.stop].forEach(a=>a())},[e,t])}function Kr(){let e=M(null),t=oo(e.current);return L(()=>to(e.current,t)),{ref:e,onFocusIn:eo,"data-list":!0}}function Ju(e,t){let[o,n]=T(e);return A(()=>{let r=setTimeout(()=>n(e),t);return()=>clearTimeout(r)},[e]),o===e}var Vu=10,Gu=8;function zr(e,{first:t=Vu,step:o=Gu}={}){let[n,r]=T(t);return A(()=>{if(n>=e){e>0&&r(1/0);return}let s=requestAnimationFrame(()=>r(n+o));return()=>cancelAnimationFrame(s)},[n,e]),n}var ve=H("problems",(e,t)=>e.rank-t.rank),Jr="agent_repair:",fi=C(()=>ve.ids.value.filter(e=>e.startsWith(Jr)).join(`
`)),Zo=C(()=>fi.value===""?[]:fi.value.split(`
`).map(e=>e.slice(Jr.length))),Vr=e=>Zo.value.includes(e)?ve.row(Jr+e).value:null;var Gr=[["1h","1 h"],["24h","24 h"],["7d","7 days"]],Qr="24h",Yr={"1h":3600,"24h":86400,"7d":604800};function Qu(e){let t=e.get("period");return Gr.some(([o])=>o===t)?t:Qr}var Xr=e=>Gr.find(([t])=>t===e)[1],Et=e=>e?e.still_failed-e.excused:0;function Zr(e){let t=so(e===Qr?null:`totals:${e}`);return(t?t.row(e).value:fe.row("overview").value?.totals)??null}function Yu(e,t){let o=t.getBoundingClientRect(),{offsetWidth:n,offsetHeight:r}=e,s=o.bottom+4+r<=window.innerHeight||o.top<r+4,a=o.left<window.innerWidth/2?o.left:o.right-n,l=Math.max(8,Math.min(a,window.innerWidth-n-8));e.style.setProperty("left",`${l}px`),e.style.setProperty("top",`${s?o.bottom+4:o.top-r-4}px`)}function Ot({label:e,icon:t,items:o,none:n,className:r="button",children:s,tip:a}){let[l,c]=T(!1),[p,u]=T(null),m=M(null),d=M(null),f=G(),_=(typeof o=="function"?p??[]:o).filter(Boolean);A(()=>{if(!l||typeof o!="function")return;let h=!0;return Promise.resolve(o()).then(x=>h&&u(x)),()=>{h=!1,u(null)}},[l]),L(()=>{if(!l)return;d.current.showPopover();let h=()=>c(!1);return window.addEventListener("resize",h),()=>window.removeEventListener("resize",h)},[l]),L(()=>{!l||!d.current||(Yu(d.current,m.current),(d.current.querySelector("[aria-checked=true]")??d.current.querySelector("button"))?.focus())},[l,p]);let E=()=>{c(!1),m.current.focus()},b=h=>{let x=[...d.current.querySelectorAll("button")],S=x.indexOf(document.activeElement),ae={ArrowDown:S+1,ArrowUp:S-1,Home:0,End:x.length-1}[h.key];if(ae!==void 0)x[(ae+x.length)%x.length].focus();else if(h.key==="Escape")E();else{if(h.key==="Tab")return c(!1);if(h.key.length===1&&h.key!==" "){let We=h.key.toLowerCase();[...x.slice(S+1),...x].find(we=>we.innerText.trim().toLowerCase().startsWith(We))?.focus()}else return}h.preventDefault(),h.stopPropagation()},y=_.some(h=>h.checked!==void 0)?"menuitemradio":"menuitem";return i`
<span class="menu-holder">
<button
type="button"
class=${r}
ref=${m}
aria-haspopup="menu"
aria-expanded=${l}
aria-controls=${f}
aria-label=${s?void 0:e}
data-tip=${a}
onClick=${()=>c(!l)}
>
${t&&i`<${g} name=${t} />`}
${s}
</button>
${l&&i`
<div
id=${f}
class="menu"
role="menu"
aria-label=${e}
popover="auto"
ref=${d}
onKeyDown=${b}
onToggle=${h=>h.newState==="closed"&&c(!1)}
>
${_.map(h=>i`
<button
type="button"
key=${h.label}
role=${y}
tabindex="-1"
class=${h.danger?"is-danger":""}
aria-checked=${y==="menuitemradio"?String(!!h.checked):void 0}
onClick=${()=>{E(),h.run()}}
>
${h.icon?i`<${g} name=${h.icon} />`:i`<span class="icon"></span>`}
<span>${h.label}</span>
${h.hint&&i`<span class="menu-hint">${h.hint}</span>`}
${h.checked&&i`<${g} name="done" />`}
</button>
`)}
${_.length===0&&i`<div class="menu-about">${p?n:"Counting\u2026"}</div>`}
</div>
`}
</span>
`}var es=pe.filter(e=>e.place),mi=q!==null&&w("read","org"),di="/team/",hi=4;function Xu(){let e=fe.row("overview").value;if(!e)return{};let t=es.some(o=>o.name==="fleet")?"fleet":"overview";return{jobs:{count:Et(e.totals),tone:"bad",text:"failed in the last 24 hours"},[t]:kr(e.statuses??{},Zo.value.length)}}function Zu({alert:e}){return e?.count?i`
<span class=${`nav-alert is-${e.tone} number`} title=${`${v(e.count)} ${e.text}`}>
${v(e.count)}
<span class="unseen"> ${e.text}</span>
</span>
`:null}var _i=(e,t)=>t!==null&&(e.name===t.name||e.name===t.parent);function $i(){fe.ids.value,so("problems");let e=I.value?.screen??null,t=Xu(),o=es.slice(hi);return i`
<nav class="nav" aria-label="Screens">
<ul>
${es.map((n,r)=>i`
<li key=${n.name} class=${r>=hi?"is-wide-only":""}>
<a
class="nav-link"
href=${k(n.name)}
data-tip=${n.place.label}
data-tip-side="right"
aria-current=${n.name===e?.name?"page":_i(n,e)?"true":void 0}
>
<${g} name=${n.place.icon} />
<span class="nav-label">${n.place.label}</span>
<${Zu} alert=${t[n.name]} />
</a>
</li>
`)}
${mi&&i`
<li class="is-wide-only">
<a class="nav-link" href=${di} data-tip="Team" data-tip-side="right">
<${g} name="team" />
<span class="nav-label">Team</span>
</a>
</li>
`}
${o.length>0&&i`
<li class="is-phone-only">
<${Ot}
label="More screens"
className=${`nav-link ${o.some(n=>_i(n,e))?"is-here":""}`}
icon="more"
items=${[...o.map(n=>({label:n.place.label,icon:n.place.icon,run:()=>ee(k(n.name))})),...mi?[{label:"Team",icon:"team",run:()=>location.assign(di)}]:[]]}
>
<span class="nav-label">More</span>
<//>
</li>
`}
</ul>
</nav>
`}var gi=/[\s/._-]/;function ep(e,t){let o=e.toLowerCase().replace(/\s+/g,""),n=t.toLowerCase();if(o==="")return{score:0,at:[]};let r=n.indexOf(e.toLowerCase().trim());if(r>=0){let c=r===0||gi.test(n[r-1]),p=Array.from({length:e.trim().length},(u,m)=>r+m);return{score:100+(c?20:0)+p.length*4-r*.1-n.length*.05,at:p}}let s=[],a=0,l=0;for(let c of o){let p=n.indexOf(c,l);if(p<0)return null;(p===0||gi.test(n[p-1]))&&(a+=8),a+=p===l&&s.length>0?5:1-Math.min(3,(p-l)*.1),s.push(p),l=p+1}return{score:a-n.length*.05,at:s}}function tp(e,t){let o=e.toLowerCase().split(/\s+/).filter(Boolean),n=[...t.toLowerCase().matchAll(/[^\s/._-]+/g)];if(o.length===0||o[0].length<2)return null;let r=o.map((a,l)=>(l===0?n.slice(0,1):n).find(([c])=>c.startsWith(a)));return r.includes(void 0)?null:{score:100,at:r.flatMap(({index:a},l)=>Array.from(o[l],(c,p)=>a+p))}}var bi=({danger:e,whole:t})=>e||t;function vi(e,t,o,n){return e.trim()===""?t.filter(s=>!bi(s)).slice(0,n).map(s=>({entry:s,at:[]})):t.map(r=>({entry:r,fits:(bi(r)?tp:ep)(e,o(r))})).filter(({fits:r})=>r!==null).sort((r,s)=>s.fits.score-r.fits.score).slice(0,n).map(({entry:r,fits:s})=>({entry:r,at:s.at}))}var op=6,np=/^(pause|drain|quarantine|resume|release|retry|cancel|priority)(?:\s+(.*))?$/is,yi=/(?:^|\s)(\d)(?=\s|$)/,ao={retry:{icon:"retry",jobs:"failed,cancelled",batches:"failed"},cancel:{icon:"cancelled",jobs:"waiting,running",batches:"running"},priority:{icon:"priority",jobs:"waiting",batches:"running"}};function wi(e){let[,t,o=""]=np.exec(e)??[];if(!t)return null;let n=t.toLowerCase();if(n!=="priority")return{verb:n,words:o.trim()};let r=yi.exec(o);return{verb:n,words:o.replace(yi," ").trim(),priority:r?Number(r[1]):0}}var en=({verb:e,priority:t},o)=>e==="priority"?`Set priority ${t} of ${o}`:`${e==="retry"?"Retry":"Cancel"} ${o}`;function ts(e,{name:t,note:o,status:n,operable:r}){if(!r)return null;if(["resume","release"].includes(e))return!(e==="release"?o==="quarantined":o||n==="paused")||!w("resume","agent")?null:{label:o==="quarantined"?`Release ${t}\u2026`:`Resume ${t}`,icon:"running",run:()=>Or(t)};let{label:s,icon:a,state:l}=re[e];return o===l||!w(e,"agent")?null:{label:`${s} ${t}\u2026`,icon:a,run:()=>Xt(t,e)}}function rp(e,{id:t,name:o,org_id:n,note:r,status:s}){let a={id:t,test:o,org_id:n,target:r};return!w("quarantine","test")||e==="release"!=(s==="quarantined")?null:e==="quarantine"?{label:`Quarantine ${o}\u2026`,icon:"paused",run:()=>Mr(a)}:e==="release"?{label:`Release ${o}\u2026`,icon:"running",run:()=>sp(a)}:null}async function sp(e){let t=`${e.test} counts again: its failures fail batches and builds.`;await me({kind:"confirm",title:"Release test from quarantine",text:t,act:"Release"})&&await Ar(e)}function ap(e,{id:t,name:o,note:n,status:r}){let{verb:s,priority:a}=e,{icon:l,batches:c}=ao[s];if(r!==c||!w(s,"batch"))return null;let p=[o,n].filter(Boolean).join(" on "),u={retry:{filter:{status:"failed"}},cancel:{},priority:{priority:a}}[s];return{label:`${en(e,`jobs of ${p}`)}\u2026`,icon:l,run:()=>_e({action:s,within:`/api/v1/batches/${t}`,what:`Jobs of ${p}.`,...u})}}function ip(e,{id:t,org_id:o}){let{verb:n,priority:r}=e;if(!o||!w(n,"job"))return null;let s={retry:{status:"failed"},cancel:{},priority:{}}[n],a={org_id:o,app_version_id:t,...s},l=`Jobs of build ${t} of ${o}.`;return{label:`${en(e,`jobs of build ${t}`)}\u2026`,icon:ao[n].icon,run:()=>_e({action:n,filter:a,priority:r,what:l})}}function os(e,t){let{verb:o,priority:n}=e,r={retry:()=>Jo(t.id),cancel:()=>Sr({...t,test:t.name}),priority:()=>Er(t.id,n)}[o];return{label:en(e,t.name)+(o==="priority"?"\u2026":""),icon:ao[o].icon,run:r}}async function lp(e,{signal:t,found:o,hintOf:n}){let{verb:r,words:s,priority:a}=e;if(!w(r,"job"))return[];let l=`status:${ao[r].jobs} ${s}`.trim(),{jobs:c}=await J(`/api/v1/jobs?${new URLSearchParams({q:l,limit:op})}`,{signal:t}),p=c.map(o).map(m=>({group:"Jobs",...os(e,m),hint:n(m)}));if(c.length<2||!s)return p;let u={group:"Jobs",label:`${en(e,"all jobs that match")}\u2026`,icon:"jobs",hint:s,run:()=>_e({action:r,filter:{q:l},priority:a,what:`Jobs that match \u201C${l}\u201D.`})};return[...p,u]}async function xi(e,t){let{verb:o,words:n}=e,r=o in ao,[{results:s},a]=await Promise.all([J(`/api/v1/search?${new URLSearchParams({q:n})}`,{signal:t.signal}),r?lp(e,t):[]]),l={agent:u=>!r&&ts(o,u),test:u=>!r&&rp(o,u),batch:u=>r&&ap(e,u),build:u=>r&&ip(e,u)},c={agent:"Agents",test:"Tests",batch:"Batches",build:"Builds"};return[...s.map(u=>[u,l[u.kind]?.(u)]).filter(([,u])=>u).map(([u,m])=>({group:c[u.kind],hint:t.hintOf(u),...m})),...a]}var tn=["true","false"],nn=/^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/,ki=/^\d{1,6}$/,on=/^(true|false)$/,cp=/^(waiting|pending|running|failed|done|passed|cancelled|parked)$/,at=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,rn={status:{what:"status",values:["waiting","running","failed","passed","cancelled","parked"],form:cp},org:{what:"organization"},build:{what:"build prefix"},test:{what:"part of the test path"},agent:{what:"agent of the last attempt"},target:{what:"target"},age:{what:"time since submission",op:"<",values:["15m","1h","24h","7d"],form:nn},ended:{what:"time since its end",op:"<",values:["15m","1h","24h","7d"],form:nn},flaky:{what:"passed after a failed attempt",values:tn,form:on},cause:{what:"part of the failure's cause"},reason:{what:"part of why it failed or was requeued"},duration:{what:"test duration",op:">",values:["10s","1m","5m","30m"],form:nn},attempts:{what:"number of attempts",op:">",values:["1","2","3"],form:ki},priority:{what:"0 (now) to 9 (whenever)",op:"<=",values:["0","1","5","9"],form:ki},tag:{what:"tag of the test"},project:{what:"project of Playwright in the test's name"},suite:{what:"suite of the batch"},branch:{what:"branch of the batch"},commit:{what:"commit prefix of the batch"},batch:{what:"id of the batch",form:at},group:{what:"id of the group",form:at},id:{what:"id of the job",form:at},excused:{what:"failed in quarantine",values:tn,form:on},quarantined:{what:"three agents were lost running it",values:tn,form:on},simulated:{what:"run by a simulated agent",values:tn,form:on}},ns="label.",sn=e=>Object.hasOwn(rn,e)||e.startsWith(ns)&&e.length>ns.length;function rs({key:e,op:t,value:o}){if(e==="")return!0;if(!sn(e)||o==="")return!1;let{form:n=/./,op:r=":"}=rn[e]??{},s=[":","="].includes(t);return r!==":"?n.test(o)&&!(n===nn&&s):s&&o.split(",").every(a=>n.test(a))}var up=e=>rn[e]?.op??":";var Si=/(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y,Ti=/\s*/y;function Mt(e){let t=[],o=0;for(;o<e.length;){Ti.lastIndex=o,o+=Ti.exec(e)[0].length,Si.lastIndex=o;let{0:n,groups:r}=Si.exec(e);if(n==="")break;let{not:s,key:a="",op:l="",quoted:c,plain:p}=r;t.push({from:o,to:o+n.length,not:s!==void 0,key:a,op:l,value:c??p,valueFrom:o+(s??"").length+a.length+l.length}),o+=n.length}return t}function pp(e,t){return Mt(e).find(n=>n.from<=t&&t<=n.to)??{from:t,to:t,not:!1,key:"",op:"",value:"",valueFrom:t}}var Ei=e=>/["\n]/.test(e)?null:/\s/.test(e)||e===""?`"${e}"`:e;function fp(e,{from:t,to:o},n,{done:r=!1}={}){let s=e.slice(o),a=r&&!/^\s/.test(s)?" ":"",l=t+n.length+(r?1:0);return{text:e.slice(0,t)+n+a+s,caret:l}}var Oi=(e,{from:t,to:o})=>`${e.slice(0,t).trimEnd()} ${e.slice(o).trimStart()}`.trim();function mp(e,t){let o=Mt(e).filter(a=>a.key===t);if(o.length===0)return"";let[{not:n,op:r,value:s}]=o;return o.length>1||n||r!==":"||s.includes(",")?null:s}function dp(e,t,o){let n=e;for(let r of Mt(e).filter(s=>s.key===t).reverse())n=Oi(n,r);return`${n} ${o===""?"":`${t}:${Ei(o)}`}`.trim()}function an(e){let{screen:t,params:o,href:n}=I.peek()??{},r=t&&Object.keys(o).length===0;ee(Ye(r?n:"/",e))}var ln=["system","light","dark"],hp=()=>document.documentElement.dataset.theme??"system",At=$(hp());function Be(e){At.value=e,e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e;try{localStorage.setItem("qualgent-theme",e)}catch{}}window.addEventListener("storage",e=>{e.key==="qualgent-theme"&&Be(ln.includes(e.newValue)?e.newValue:"system")});var Ai=8,se=e=>()=>ee(e),_p=pe.filter(e=>e.place).map(e=>({group:"Screens",label:e.place.label,icon:e.place.icon,hint:`g ${e.place.key}`,run:se(k(e.name))})),$p=[["orgs","Organizations and limits","org"],["retention","Retention","retention"],["webhooks","Webhooks","webhook"],["server","Server","server"]],gp=[["Retry all failed jobs\u2026",void 0,"All failed jobs."],["Retry new failures\u2026","new","Failed jobs whose test did not fail in the run before."],["Retry infrastructure failures\u2026","infrastructure","Failed jobs whose agent or install failed, not the test."]],bp=[...gp.map(([e,t,o])=>w("retry","job")&&{label:e,icon:"retry",danger:!0,run:()=>_e({action:"retry",filter:{status:"failed"},failure:t,what:o})}),w("cancel","job")&&{label:"Cancel all waiting jobs\u2026",icon:"cancelled",danger:!0,run:()=>_e({action:"cancel",filter:{status:"pending"},what:"All waiting jobs."})},{label:"Use the light theme",icon:"theme-light",run:()=>Be("light")},{label:"Use the dark theme",icon:"theme-dark",run:()=>Be("dark")},{label:"Use the system's theme",icon:"theme-system",run:()=>Be("system")},{label:"Keyboard shortcuts",icon:"help",hint:"?",run:()=>he.value=!0},q!==null&&{label:"Account",icon:"next",run:se("/accounts/")},q!==null&&w("read","org")&&{label:"Organization",icon:"org",run:se("/team/")},q!==null&&w("read","token")&&{label:"Tokens",icon:"next",run:se("/team/tokens/")},q!==null&&w("read","member")&&{label:"Members",icon:"next",run:se("/team/members/")},q!==null&&w("read","host")&&{label:"Device hosts",icon:"next",run:se("/team/hosts/")},q!==null&&{label:"Log out",icon:"next",run:se("/accounts/logout/")},...$p.filter(([,,e])=>w("read",e)).map(([e,t])=>({label:t,icon:"settings",whole:!0,run:se(k("settings",{},{part:e}))})),w("read","admin")&&{label:"Admin",icon:"next",run:se("/admin/")},...qe.filter(e=>e.scope!==F).map(e=>({label:`Switch to ${Z(e.scope)}`,icon:"org",hint:e.role,run:()=>an(e.scope)})),w("read","docs")&&{label:"Documentation",icon:"help",run:se("/docs/")},w("read","docs")&&{label:"API documentation",icon:"next",run:se("/api/docs/")}].filter(Boolean).map(e=>({group:"Actions",...e}));function Ci(e){return[nr(),_p,bp].flatMap(o=>vi(e,o,n=>n.label,Ai))}var Ri={org:{group:"Organizations",icon:"org",href:({id:e})=>k("org",{org_id:e})},build:{group:"Builds",icon:"build",href:({id:e,org_id:t})=>k("build",{org_id:t,app_version_id:e})},test:{group:"Tests",icon:"tests",href:({id:e})=>k("test",{id:e})},batch:{group:"Batches",icon:"batches",href:({id:e})=>k("batch",{id:e})},group:{group:"Groups",icon:"build",href:({id:e})=>k("group",{id:e})},agent:{group:"Agents",icon:null,href:({id:e})=>k("agent",{name:e})},job:{group:"Jobs",icon:null,href:({id:e})=>k("job",{id:e})}},Mi=Object.keys(Ri),vp=({name:e,note:t})=>[e,t].filter(Boolean).join(" on ");function Pi({kind:e,status:t,note:o,org_id:n,at:r}){if(e==="org")return"";let s=Ce[t]??t,a=e==="agent"?[o||s]:[s,o,n??"several organizations"],l=e!=="agent"||Qt.includes(t);return[...a,r&&l&&zn(Ee()-oe(r))].filter(Boolean).join(" \xB7 ")}function Li(e){let{group:t,icon:o,href:n}=Ri[e.kind];return{group:t,label:e.kind==="batch"?vp(e):e.name,icon:o??e.status,hint:Pi(e.kind==="batch"?{...e,note:""}:e),run:se(n(e))}}function yp(e,t){let o=t.toLowerCase();return e.toLowerCase().split(/\s+/).flatMap(n=>{let r=o.indexOf(n);return r<0?[]:Array.from(n,(s,a)=>r+a)})}function wp(e,t){if(e.kind==="agent")return ts(e.note?"resume":"pause",e);if(e.kind!=="job"||!at.test(t))return null;let o=["pending","running"].includes(e.status)?"cancel":e.status==="done"?null:"retry";return!o||!w(o,"job")?null:{...os({verb:o},e),label:o==="cancel"?"Cancel this job":"Retry this job"}}var Di=e=>({group:"Jobs",label:"All jobs that match",icon:"jobs",hint:e,run:se(k("jobs",{},{q:e}))});async function Ii(e,t){let{results:o}=await J(`/api/v1/search?${new URLSearchParams({q:e})}`,{signal:t}),n=o.sort((a,l)=>Mi.indexOf(a.kind)-Mi.indexOf(l.kind)),r=n.some(({kind:a})=>a==="job")&&!at.test(e)?[{entry:Di(e),at:[]}]:[];return[...n.flatMap(a=>{let l=Li(a),c=wp(a,e),p={entry:l,at:yp(e,l.label)};return c?[p,{entry:{group:l.group,...c},at:[],acts:!0}]:[p]}),...r]}async function xp(e,t,o){let[n,r]=await Promise.all([xi(e,{signal:o,found:Ni,hintOf:Pi}),Ii(t,o)]);return[...n.map(s=>({entry:s,at:[],acts:!0})),...r]}var Ni=e=>({kind:"job",name:e.test,note:e.app_version_id,at:e.finished_at??e.started_at??e.created_at,...e});async function kp(e,t){let o=new URLSearchParams({q:e,limit:Ai}),{jobs:n}=await J(`/api/v1/jobs?${o}`,{signal:t}),r=n.map(Ni);return[...r.length>0?[Di(e)]:[],...r.map(Li)].map(s=>({entry:s,at:[]}))}async function qi(e,t){let o=wi(e),n=Mt(o?o.words:e),r=n.some(({key:a})=>sn(a)),s=n.every(rs)&&(e.match(/"/g)??[]).length%2===0;if(r&&!s)return[];try{return o?await xp(o,e,t):await(r?kp:Ii)(e,t)}catch{return t.throwIfAborted(),[]}}var Sp=/Mac|iP(hone|ad)/.test(navigator.platform),Ct=({keys:e})=>e.split(" ").map(t=>i`
<kbd key=${t}>
${t.replace("Mod+",Sp?"\u2318":"Ctrl ").replace(/(?<=[⌘ ])[a-z]$/,o=>o.toUpperCase())}
</kbd>
`);var Tp=120;function Ep({text:e,at:t}){let o=new Set(t),n=[];for(let r=0,s=1;r<e.length;r=s,s+=1){for(;s<e.length&&o.has(s)===o.has(r);)s+=1;let a=e.slice(r,s);n.push(o.has(r)?i`<mark key=${r}>${a}</mark>`:a)}return n}function Op(e){let[t,o]=T({for:"",results:[]});return A(()=>{if(e==="")return o({for:"",results:[]});let n=new AbortController,r=setTimeout(()=>{qi(e,n.signal).then(s=>o({for:e,results:s}),()=>{})},Tp);return()=>{clearTimeout(r),n.abort()}},[e]),t.for===e?t:{...t,results:t.results.filter(({acts:n})=>!n)}}function Mp(e){let t=[];return e.forEach((o,n)=>{let r=t.at(-1);r?.title===o.entry.group?r.results.push(o):t.push({title:o.entry.group,from:n,results:[o]})}),t}function Ap({entry:e,letters:t,index:o,chosen:n,choose:r,point:s}){return i`
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
<${Ep} text=${e.label} at=${t} />
</span>
${e.hint&&i`
<span class="palette-hint">
${/^(g .|\?)$/.test(e.hint)?i`<${Ct} keys=${e.hint} />`:e.hint}
</span>
`}
</div>
`}var Cp=({results:e,at:t,choose:o,point:n})=>Mp(e).map(({title:r,from:s,results:a})=>i`
<div key=${`${r} ${s}`} role="group" aria-label=${r}>
<div class="palette-group" aria-hidden="true">${r}</div>
${a.map(({entry:l,at:c},p)=>i`
<${Ap}
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
`);function ji(){let[e,t]=T(Me.peek().query),[o,n]=T(0),r=M(null),s=e.trim(),a=Op(s),l=[...Ci(s),...s?a.results:[]],c=Math.min(o,l.length-1);L(()=>r.current.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[c,e]);let p=m=>{yt({chosen:!0}),setTimeout(()=>l[m].entry.run())},u=m=>{let d={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+8,PageUp:c-8}[m.key];if(d!==void 0){let f=m.key.startsWith("Arrow");n(f?(d+l.length)%Math.max(1,l.length):Math.max(0,Math.min(l.length-1,d)))}else if(m.key==="Enter"&&l[c])p(c);else return;m.preventDefault()};return i`
<${V} title="Search or run a command" className="palette" bare onClose=${()=>yt()}>
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
<${Cp} results=${l} at=${c} choose=${p} point=${n} />
</div>
<p class="palette-none" role="status">
${l.length===0?a.for===s?`No results for \u201C${s}\u201D.`:"Searching\u2026":i`<span class="unseen">${l.length} found</span>`}
</p>
<//>
`}var Rt={failed:e=>e.status==="failed"&&!e.excused,quarantined:e=>e.status==="failed"&&e.excused,flaky:e=>e.flaky,running:e=>e.status==="running",waiting:e=>e.status==="pending",done:e=>e.status==="done",cancelled:e=>e.status==="cancelled",simulated:e=>e.simulated&&["done","failed"].includes(e.status)},Rp=["passed","failed","timed_out"],Fi=e=>e.tries.filter(({outcome:t})=>Rp.includes(t)).reduce((t,{run_seconds:o,start_seconds:n})=>Math.max(t,(o??-1)-(n??0)),-1);function Ui(e,{show:t="",test:o="",sort:n=""}){let r=Rt[t]??(()=>!0),s=o.toLowerCase(),a=e.filter(l=>r(l)&&l.test.toLowerCase().includes(s));if(n==="slowest"){let l=new Map(a.map(c=>[c.id,Fi(c)]));a.sort((c,p)=>l.get(p.id)-l.get(c.id)||(c.id<p.id?-1:1))}else a.sort((l,c)=>(c.status==="failed")-(l.status==="failed")||(l.id<c.id?-1:1));return a.map(l=>l.id)}function Bi(e){let t=Object.keys(Rt),o={total:e.length,most:0,groups:new Map,trees:e.flatMap(n=>n.tries.map(r=>r.tree)),...Object.fromEntries(t.map(n=>[n,0]))};for(let n of e){for(let s of t)Rt[s](n)&&(o[s]+=1);if(o.most=Math.max(o.most,n.tries.length),!["pending","running"].includes(n.status))continue;let r=o.groups.get(n.group)??{waiting:0,running:0};r[n.status==="pending"?"waiting":"running"]+=1,o.groups.set(n.group,r)}return o}function Pp(e){let o=e.filter(n=>n===null||n.waiting>0).map(n=>n?.explanation?.clear_seconds??null);return o.includes(null)?null:Math.max(0,...o)}var Lp=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),ss=class{#e;#t=$(0);#o=C(()=>(this.#t.value,this.#e.peek()));summary=C(()=>Bi(this.#o.value));constructor(t){this.#e=t}get loaded(){return this.#e.loaded}row(t){return this.#e.row(t)}follow(){return this.#t.value+=1,this.#e.watch(()=>this.#t.value+=1)}chosen(t){let o=[];return C(()=>{let n=Ui(this.#o.value,t);return Lp(n,o)?o:o=n})}};var cn=new Map;function Wi(e){let t=cn.get(e);return t===void 0&&(cn.size>=2e4&&cn.clear(),t=e.toLowerCase().replace(/\d+/g,o=>o.padStart(12,"0")),cn.set(e,t)),t}function it(e,t){let[o,n]=[Wi(e),Wi(t)];return o<n?-1:o>n?1:0}function un(e){let t=Object.fromEntries(Fe.map(s=>[s,e[s]??0])),o=Fe.reduce((s,a)=>s+t[a],0),n=o-t.suspect-t.offline-t.lost,r=t.busy+t.stopping+t.draining;return{...t,known:o,connected:n,working:r,share:n>0?r/n:null}}var Dp=e=>e.job?.org_id??null,io="label.";function Hi(e,t){return t==="target"?e.targets:t==="org"?[Dp(e)??"used by nobody"]:t.startsWith(io)?[e.labels?.[t.slice(io.length)]??"without this label"]:["all"]}function Ki(e){let t={};for(let[,o]of e)t[Q(o)]=(t[Q(o)]??0)+1;return t}function Ip(e,t){let o=new Map;for(let[n,r]of e)for(let s of Hi(r,t))o.has(s)||o.set(s,{key:s,rows:[]}),o.get(s).rows.push([n,r]);return[...o.values()].sort((n,r)=>it(n.key,r.key)).map(n=>({key:n.key,ids:n.rows.map(([r])=>r),totals:un(Ki(n.rows))}))}function Np(e){let t=new Map;for(let[,o]of e)for(let n of Object.keys(o.labels??{}))t.set(n,(t.get(n)??0)+1);return[...t].sort((o,n)=>n[1]-o[1]||it(o[0],n[0]))}var Vi={tiles:"Fleet as tiles",map:"Fleet as a map",table:"Fleet as a table",hours:"Utilization of the fleet by hour"},as=["true","false"],zi={since:["24h","7d"]},Ji=e=>Number(e)>0,qp={overview:{period:["1h","24h","7d"]},fleet:{state:[...Fe,wr],view:Object.keys(Vi),color:["state","build"],group:e=>["target","org","all"].includes(e)||e.startsWith(io)},timeline:{view:["lanes","table","installs"],span:Ji,to:Ji},agent:{outcome:["passed","failed","timed_out","lost","cancelled","error"]},group:{status:["failed","running","pending","done","cancelled","parked"]},batch:{show:Object.keys(Rt),sort:["slowest"],view:["slowest"]},failures:{...zi,label:["new","failing","flaky","infrastructure","quarantined"]},org:zi,tests:{failing:as,flaky:as,quarantined:as,sort:["last","failing","flaky","slow"]}},jp={since:"period",span:"period",to:"time",group:"grouping",color:"coloring",sort:"order"},is=(e,t)=>Object.entries(qp[e]??{}).filter(([o,n])=>{let r=t.get(o);return r&&!(typeof n=="function"?n(r):n.includes(r))}).map(([o])=>[o,`No such ${jp[o]??(o==="show"?"result":o)}: \u201C${t.get(o)}\u201D.`]);var Fp={agent:"agents",audit:"accounts",auditedjob:"accounts",delivery:"webhooks",org:"accounts",webhook:"webhooks"},Up=/[:/_#?;@&=+$,"[\]<>%\n\\]/g;function ls(e,t){let o=String(t).replace(Up,n=>`_${n.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`);return`/admin/${Fp[e]??"jobs"}/${e}/${encodeURIComponent(o)}/change/`}function Bp({parent:e,trail:t,crumb:o}){let n=kt(e??I.value?.screen?.parent??""),r=[...n?[[n.title,k(n.name)]]:[],...t];return r.length===0?null:i`
<nav class="crumbs" aria-label="Breadcrumbs">
${r.map(([s,a])=>i`
<a key=${a} href=${a} title=${s}>${s}</a>
<${g} name="next" />
`)}
${o&&i`<span aria-current="page" title=${o}>${o}</span>`}
</nav>
`}function Wp(){let{screen:e,query:t}=I.value??{};return is(e?.name,t).map(([o,n])=>i`
<p key=${o} class="why" role="status" data-unknown=${o}>
${n}${" "}
<button type="button" class="button is-link" onClick=${()=>Jt({[o]:""})}>Remove</button>
</p>
`)}function cs({title:e,note:t,state:o,actions:n,inspect:r,tools:s,parent:a,trail:l=[],crumb:c,className:p="",children:u}){let m=M(null),d=w("read","admin")?r:null;return L(()=>{document.activeElement===document.body&&I.peek().arrival.kind!=="first"&&!document.querySelector("dialog[open]")&&m.current.focus({preventScroll:!0})},[]),i`
<header class="page-head">
<${Bp} parent=${a} trail=${l} crumb=${c} />
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
href=${ls(...d)}
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
<${Wp} />
<div class=${`page ${p}`}>${u}</div>
`}var Hp={0:"This screen could not be loaded",400:"Invalid request",403:"No access",404:"Not found"},Kp={0:"The server may have been upgraded: reload the page.",400:"The address is invalid.",404:"It may have been removed, or the address is wrong."},zp=e=>kt(e?.parent==="overview"?"jobs":e?.parent)??kt("jobs");function us({problem:{status:e,text:t,elsewhere:o}}){let n=zp(fr(location.pathname));return i`
<${cs} title=${Hp[e]??"Something went wrong"}>
<div class="state-block is-problem" data-problem=${e}>
<p>${Bt(t)}</p>
${o?i`
<p>
It is in ${Z(o)}.${" "}
<a href=${Ye(location.pathname+location.search,o)}>Open it there</a>
</p>
`:i`<p class="quiet">${Kp[e]}</p>`}
<p>
<a class="button" href="/">
Show overview
</a>${" "}
${n&&i`<a class="button" href=${k(n.name)}>Show ${n.title.toLowerCase()}</a>`}
</p>
</div>
<//>
`}var Gi=()=>i`
<${V} title="Keyboard shortcuts" className="sheet" onClose=${()=>he.value=!1}>
<div class="sheet-groups">
${Ue.value.map(({title:e,keys:t})=>i`
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
${w("read","docs")&&i`<p><a href="/docs/">Documentation</a></p>`}
<label class="check">
<input
type="checkbox"
checked=${st}
onChange=${e=>Br(e.currentTarget.checked)}
/>
Enable single-letter shortcuts
</label>
<//>
`;function Jp({toast:e}){let{id:t,kind:o,text:n,detail:r,action:s}=e,a=()=>o==="good"&&No(t);return i`
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
onClick=${()=>{tt(t),s.run()}}
>
${s.label}
</button>
`}
<button type="button" class="icon-button" aria-label="Dismiss" onClick=${()=>tt(t)}>
<${g} name="close" />
</button>
</div>
`}var Qi=()=>i`
<div class="toasts" role="status" aria-label="Messages">
${et.value.map(e=>i`<${Jp} key=${e.id} toast=${e} />`)}
</div>
`;var Vp=400;function Yi(){let e=M(null);return A(()=>{let t=0,o=null,n=()=>{clearTimeout(t),o=null,e.current?.matches(":popover-open")&&e.current.hidePopover()},r=c=>{if(!c.isConnected||c.innerText.trim().startsWith(c.dataset.tip))return;let p=e.current;p.textContent=c.dataset.tip,p.matches(":popover-open")||p.showPopover();let u=c.getBoundingClientRect(),m=c.dataset.tipSide==="right",d=m?u.top+(u.height-p.offsetHeight)/2:u.bottom+6,f=d+p.offsetHeight<window.innerHeight,_=m?u.right+8:u.left+(u.width-p.offsetWidth)/2;p.style.setProperty("left",`${Math.max(6,Math.min(_,window.innerWidth-p.offsetWidth-6))}px`),p.style.setProperty("top",`${f?d:u.top-p.offsetHeight-6}px`)},s=c=>{let p=c.target.closest?.("[data-tip]");p!==o&&(n(),!(!p||c.type==="focusin"&&!p.matches(":focus-visible"))&&(c.type==="pointerover"&&c.pointerType!=="mouse"||(o=p,c.type==="focusin"?r(p):t=setTimeout(()=>r(p),Vp))))},l=[["pointerover",s],["focusin",s],["focusout",n],["pointerdown",n],["scroll",n],["keydown",c=>c.key==="Escape"&&n()]];for(let[c,p]of l)document.addEventListener(c,p,!0);return()=>l.forEach(([c,p])=>document.removeEventListener(c,p,!0))},[]),i`<div class="tip" role="tooltip" popover="manual" ref=${e}></div>`}var Gp={connecting:"Connecting to the server",live:"Data is up to date",paused:"Updates pause while the tab is hidden",reconnecting:"Connection lost; reconnecting",stale:"Server unreachable for a while; still trying",stopped:"Updates have stopped"},Qp={connecting:"reconnecting",paused:"paused",stopped:"stale"};function Xi({live:e}){let t=e.state.value,o=Ne(()=>t==="live"?"":`data from ${ce(e.age.value)} ago`);return i`
<p class=${`live live-${t}`} role="status" data-live=${t} data-tip=${Gp[t]}>
<${g} name=${Qp[t]??t} />
<span class="live-word">${t}</span>
${["reconnecting","stale"].includes(t)&&i`<span class="live-age" aria-hidden="true">${o}</span>`}
</p>
`}var Zi={system:"System",light:"Light",dark:"Dark"},Yp=()=>i`
<${Ot}
label=${`Color scheme: ${Zi[At.value].toLowerCase()}`}
tip="Color scheme"
className="icon-button"
icon=${`theme-${At.value}`}
items=${ln.map(e=>({label:Zi[e],icon:`theme-${e}`,checked:e===At.value,run:()=>Be(e)}))}
/>
`,Xp=()=>i`
<${Ot}
label=${`Scope: ${Z(F)}`}
tip="Switch organization"
className="scope"
items=${qe.map(e=>({label:Z(e.scope),hint:e.role==="site"?"":e.role,checked:e.scope===F,run:()=>e.scope!==F&&an(e.scope)}))}
>
<${g} name="org" /><span class="unseen">Scope: </span>
<span class="scope-name" title=${Z(F)}>${Z(F)}</span>
<//>
`,el=()=>i`
<header class="top">
<${Go} />
${qe.length>0&&i`<${Xp} />`}
<button type="button" class="jump" onClick=${()=>Xe()} aria-keyshortcuts="Control+K Meta+K">
<${g} name="search" />
<span class="jump-text">Search or run a command…</span>
<span class="jump-keys" aria-hidden="true">
<${Ct} keys="Mod+k" />
</span>
</button>
<${Xi} live=${U} />
<${Yp} />
<button
type="button"
class="icon-button is-keys"
aria-label="Keyboard shortcuts"
data-tip="Keyboard shortcuts (?)"
onClick=${()=>he.value=!0}
>
<${g} name="help" />
</button>
${q!==null&&i`<a class="person" href="/accounts/" aria-label=${`Account of ${q}`} title=${q}>${q}</a>`}
</header>
`;function Zp(){let e=I.value;if(L(()=>{e&&ya(e.arrival)},[e?.arrival]),!e)return i`
<div class="page">
<${$r} />
</div>
`;if(e.problem)return i`<${us} problem=${e.problem} />`;let t=e.module.default,o=JSON.stringify([e.screen.name,e.params]);return i`<${t} key=${o} params=${e.params} query=${e.query} />`}var ef=()=>U.serverError.value&&i`<p class="complaint" role="alert">Server error: ${U.serverError}</p>`;function tf(e){e.preventDefault(),location.reload()}var of={out:()=>i`You are logged out: nothing on this page is updated. <a href=${ka()}>Log in again</a>`,changed:()=>i`Your access has changed. <a href=${location.href} onClick=${tf}>Reload the page</a>`,left:()=>i`
You have no access to ${Z(F)} any more. <a href="/" onClick=${nf}>Leave this page</a>
`};function nf(e){e.preventDefault(),location.assign("/")}function rf(){return I.value,ue.value==="in"?null:i`
<p class="complaint" role="alert" data-session=${ue.value}>
${of[ue.value]()}
</p>
`}function tl(){return i`
<div class="shell">
<aside class="side">
<${Go} />
<${$i} />
<p class="side-foot">
${w("read","admin")&&i`<a href="/admin/">Admin</a>`}
${w("read","docs")&&i`<a href="/docs/">Docs</a><a href="/api/docs/">API</a>`}
${q!==null&&i`<a href="/accounts/logout/">Log out</a>`}
</p>
</aside>
<div class="stage">
<${el} />
<${ef} />
<${rf} />
<main
id="content"
tabindex="-1"
data-screen=${I.value&&(I.value.screen?.name??"none")}
aria-busy=${Kt.value}
>
<${Zp} />
</main>
</div>
</div>
<${ii} />
${Me.value&&i`<${ji} />`}
${he.value&&i`<${Gi} />`}
<${pi} />
<${Qi} />
<${Yi} />
<${Ba} />
`}var ol=new WeakMap,sf=O.diffed;function af(e,t){for(let o of e){if(!o||o.__===t)continue;let{type:n,__k:r}=o;o.__=null,typeof n=="string"&&r&&nl(r,o)}}function nl(e,t){for(let o of e)o?.__===t&&(o.__=null,typeof o.type=="string"&&o.__k&&nl(o.__k,o))}O.diffed=e=>{sf?.(e);let t=e.__c;if(!t)return;let o=ol.get(t);o&&o!==e.__k&&af(o,e),e.__k&&ol.set(t,e.__k)};function lf(){let e=document.querySelector("[data-search]");e?e.select():Xe()}function rl(){Tt("Everywhere",[{key:"Mod+k",what:"search or run a command",run:()=>Me.peek()?yt():Xe()},{key:"/",what:"search on this screen",run:lf},{key:"f",what:"next failure",run:()=>jr()||ee(k("jobs",{},{status:"failed"}))},{key:"?",what:"keyboard shortcuts",run:()=>he.value=!0},{key:"Esc",what:"close"}]),Tt("Rows",[{key:"\u2191 \u2193 j k",what:"previous or next row"},{key:"\u2190 \u2192",what:"links and buttons of the row"},{key:"j",run:()=>no(1)},{key:"k",run:()=>no(-1)},{key:"Enter",what:"open the row"},...cr(["retry","priority","cancel"],"job")?[{key:"Space x",what:"select the row, with Shift a range"}]:[]]);let e=pe.filter(t=>t.place);Tt("Screens",e.map(t=>({key:`g ${t.place.key}`,what:t.place.label.toLowerCase(),run:()=>ee(k(t.name))})))}var cf=300;U.subscribe(fe);location.hash==="#command"&&or();Zn();Bn();Wr();rl();var uf=_r(),pf=uf.finally(()=>U.start());hr();Promise.race([pf,new Promise(e=>setTimeout(e,cf))]).then(()=>setTimeout(()=>{let e=document.getElementById("app");e.replaceChildren(),ko(i`<${tl} />`,e)}));var sl=50,ff=200,mf=$(null),lo=class{#e;#t;#o;#i;#n=new Map;#s=null;#r=0;ids=$([]);loading=$(null);error=$(null);more=$(!1);constructor({path:t,name:o,query:n={},page:r=null,mirrors:s=!1}){this.#e=t,this.#t=o,this.#o=n,this.#i=s,r&&this.#a(r)}row(t){return this.#n.get(t)??mf}has(t){return this.#n.has(t)}start(){this.ids.peek().length===0&&this.first()}async first(){let t=await this.#m("first",null);t&&this.#a(t)}async next(){if(!this.#s||this.loading.peek())return;let t=await this.#m("more",this.#s);t&&this.#p(t)}refresh=async()=>{let t=this.#r,o;try{o=await J(this.#f(null,Math.min(ff,Math.max(sl,this.ids.peek().length))))}catch{return}if(t!==this.#r)return;let n=o[this.#t].some(({id:r})=>this.#n.has(r))||this.ids.peek().length===0;this.#i&&o.next===null?this.#a(o):n?this.merge(o[this.#t],o.next):this.#a(o)};merge(t,o=null){let n=t.filter(({id:r})=>!this.#n.has(r)).map(({id:r})=>r);for(let r of t)this.#l(r);this.#s===null&&o!==null&&this.ids.peek().length===0&&this.#c(o),n.length>0&&(this.ids.value=[...n,...this.ids.peek()])}watch(t,o=n=>n){let n=r=>Object.values(r).forEach(s=>this.update(o(s,this.row(s.id).peek())));return n(Ht(t)),t.watch(n)}update(t){this.#n.has(t.id)&&this.#l(t)}#l(t){let o=this.#n.get(t.id);o?o.value=t:this.#n.set(t.id,$(t))}#c(t){this.#s=t,this.more.value=t!==null}#a(t){let o=t[this.#t].map(({id:r})=>r);for(let r of t[this.#t])this.#l(r);let n=new Set(o);le(()=>{for(let[r,s]of[...this.#n])n.has(r)||(this.#n.delete(r),s.value=null);this.#c(t.next),this.ids.value=o})}#p(t){let o=t[this.#t].filter(({id:n})=>!this.#n.has(n)).map(({id:n})=>n);for(let n of t[this.#t])this.#l(n);this.#c(t.next),this.ids.value=[...this.ids.peek(),...o]}#f(t,o=sl){let n=Object.entries({...this.#o,limit:o,cursor:t}).filter(([,r])=>r!==null&&r!=="");return`${this.#e}?${new URLSearchParams(n)}`}async#m(t,o){let n=++this.#r;this.loading.value=t,this.error.value=null;try{let r=await J(this.#f(o));return n===this.#r?r:null}catch(r){return n===this.#r&&(this.error.value=r),null}finally{n===this.#r&&(this.loading.value=null)}}};var co=H("batches",(e,t)=>e.id<t.id?1:e.id>t.id?-1:0);var ps=50,df={org_id:"organization",suite:"suite",branch:"branch"},hf=e=>[e.name,e.branch].filter(Boolean).join(" \xB7 "),_f=({tests:e,...t})=>e?{...t,...e,waiting:e.unfinished-e.running}:t,ms=e=>({...e,failed:e.failed-e.excused,quarantined:e.excused});function $f(e){try{let t=new URL(e.url);return["https:","http:"].includes(t.protocol)?t.href:null}catch{return null}}var al=(e,t)=>Object.entries(e).every(([o,n])=>t[o]===n),fs=class extends lo{#e;fresh=C(()=>{let t=this.ids.value[0]??"";return this.loading.value==="first"?0:co.ids.value.filter(o=>o>t&&al(this.#e,co.row(o).peek()??{})).length});constructor({filters:t,page:o}){super({path:"/api/v1/batches",name:"batches",query:t,page:o}),this.#e=t}follow(){this.start();let t=this.watch(co),o=U.onReconnect(()=>this.#t());return()=>{t(),o()}}async#t(){let t=this.ids.peek().filter(o=>co.row(o).peek()===null);for(let o=0;o<t.length;o+=ps){let n=t.slice(o,o+ps).join(",");try{(await J(`/api/v1/batches?${new URLSearchParams({id:n,limit:ps})}`)).batches.forEach(s=>this.update(s))}catch{return}}}};var gf=[.1,.2,.5,1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,43200,86400,604800],bf=e=>e===0?"0 s":e<10?de(Math.round(e*10)/10):ce(e).replace(/ 00? \w+$/,""),vf=e=>v(e<10?Math.round(e*10)/10:Math.round(e)),yf=e=>Math.max(0,...e.map(t=>t??0));var wf=globalThis.document?parseFloat(getComputedStyle(document.documentElement).fontSize)/16:1,Y=e=>Math.round(e*wf);var il=document.documentElement,uo=document.createElement("i");uo.hidden=!0;uo.style.setProperty("forced-color-adjust","none");il.append(uo);var pn=new Map,fn=$(0);function ll(){pn=new Map,fn.value+=1}new MutationObserver(ll).observe(il,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener("change",ll);function lt(e){return pn.has(e)||(uo.style.setProperty("color",`var(--${e})`),pn.set(e,getComputedStyle(uo).color)),pn.get(e)}var ds=(e,t=400)=>`${t} ${Y(e)}px Archivo, system-ui, sans-serif`;var ye=H("agents",(e,t)=>it(e.name,t.name)),xf=["suspect","paused","drained","quarantined","stopping","lost"],dn=$([]),cl=$(0),mn=new Set;function ul(e,t){let o=new Set(dn.peek());for(let r of t)o.delete(r),mn.delete(r);for(let[r,s]of Object.entries(e))xf.includes(s.status)?o.add(r):o.delete(r),s.simulated&&s.state!=="offline"?mn.add(r):mn.delete(r);cl.value=mn.size;let n=[...o].sort(it);n.join(`
`)!==dn.peek().join(`
`)&&(dn.value=n)}ul(Object.fromEntries(ye.ids.peek().map(e=>[e,ye.row(e).peek()])),[]);ye.watch(ul);function ct({since:e,expected:t=0}){let o=j(()=>{let n=oe(e);return C(()=>ce(n===null?null:ge.value-n))},[e]);return i`
<time class="number" datetime=${e}>${o}</time>
${t>=1&&i`<span class="quiet"> of about <span class="unbroken">${ce(t)}</span></span>`}
`}var hs=q===null?"curl -s":'curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"',kf="http://127.0.0.1:3000",_s=()=>[kf,"http://localhost:3000"].includes(location.origin)?"":` --url ${location.origin}`,$s=F?.startsWith("org:")?F.slice(4):"acme",hn=e=>/^[\w.-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,Pt=q!==null;var Lt=!Pt||w("invite","host"),gs=()=>Pt?Lt?i`
<a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
`:null:i`
On a machine with a device or a browser, in the folder of your tests:${" "}
<code>qgagent init</code> writes <code>qgagent.toml</code>, which says what runs; then${" "}
<code>qgagent run --url ${location.origin}</code>
`;function bs({title:e,note:t,tools:o,id:n,className:r="",children:s}){let a=G();return i`
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
`}var Sf=matchMedia("(max-width: 53.75em)"),Tf=e=>Sf.matches?e/2:e;function vs(e,t,o="more"){let[n,r]=T(!1),s=e>0&&i`
<p class="rest">
<button
type="button"
class="button is-link"
aria-expanded=${n}
aria-controls=${t}
onClick=${()=>r(!n)}
>
${n?"Show fewer":`Show ${v(e)} ${o}`}
</button>
</p>
`;return[n||e<=0,s]}function ut({since:e}){let t=j(()=>C(()=>gt(ge.value-oe(e))),[e]);return i`<time class="number" datetime=${e}>${t}</time>`}var Ef={server:"stale",agent_lost:"lost",agent_repair:"suspect",agent_paused:"paused",agent_quarantined:"quarantined",stranded:"pending",build_held:"suspect",failure:"failed",failures:"failed"},pl=3,Of={bad:"Alarm",warn:"Warning"};function Mf({name:e}){let{label:t,effect:o}=re.quarantine;return i`
<button
type="button"
class="problem-act"
tabindex="-1"
title=${o}
onClick=${()=>Xt(e,"quarantine")}
>
${t}…<span class="unseen"> ${e}</span>
</button>
`}function Af({kind:e},t){let o=t.slice(e.length+1);return e==="agent_repair"&&w("quarantine","agent")&&ye.row(o).value?.operable?o:null}var Cf=({org:e,version:t})=>i`
<button type="button" class="problem-act" tabindex="-1" onClick=${()=>Tr(e,t)}>
Release build<span class="unseen"> ${t} of ${e}</span>
</button>
`;function Rf({row:{kind:e,link:t,detail:o,reason:n}}){let r=e==="stranded"&&n==="no_agent"&&Pt&&Lt,[s,a]=r?["Add agent","/team/hosts/"]:e==="stranded"?["Show agents","/fleet"]:[t.startsWith("/agents/")?"Open agent":"Show agents",t];return i`<a class="problem-act" tabindex="-1" href=${a} title=${o}>${s}</a>`}function Pf({row:e,id:t}){let o=Af(e,t);return o!==null?i`<${Mf} name=${o} />`:e.kind==="build_held"&&w("release","build")?i`<${Cf} org=${e.org_id} version=${e.held_version} />`:["agent_lost","agent_paused","stranded"].includes(e.kind)?i`<${Rf} row=${e} />`:null}function _n({id:e}){let t=ve.row(e).value;return t?i`
<li class=${`problem is-${t.level}`} data-kind=${t.kind}>
<span class="problem-mark">
<${g} name=${Ef[t.kind]??"stale"} />
<span class="unseen">${Of[t.level]}:</span>
</span>
<a class="problem-text" href=${t.link} data-row=${`problem/${e}`} tabindex="-1" title=${t.text}>
${t.text}
</a>
<span class="problem-detail" title=${t.detail}>${t.detail}</span>
<span class="problem-count number">
<${Pf} row=${t} id=${e} />
${t.count>1&&i`×${v(t.count)}<span class="unseen"> times</span>`}
</span>
<span class="problem-since" title=${t.since?be(t.since):""}>
${t.since&&i`for <${ut} since=${t.since} />`}
</span>
</li>
`:null}function Lf(e,t){return`more: ${[t&&R(t,"alarm"),e-t&&R(e-t,"warning")].filter(Boolean).join(", ")}`}function Df(){let e=M(null),t=oo(e.current);L(()=>{e.current&&to(e.current,t)});let o=ve.ids.value,n=o.slice(pl),r=n.filter(l=>ve.row(l).value?.level==="bad").length,[s,a]=vs(n.length,"problems-list",Lf(n.length,r));return ve.loaded.value?i`
<${bs} id="problems" title="Problems" note=${o.length||""}>
${o.length>0?i`
<ul
class="problems"
id="problems-list"
data-list
ref=${e}
onFocusIn=${eo}
aria-label="Problems, the most severe first"
>
${(s?o:o.slice(0,pl)).map(l=>i`<${_n} key=${l} id=${l} />`)}
</ul>
${a}
`:i`
<p class="nothing no-problems"><${g} name="done" /> No problems.</p>
`}
<//>
`:null}function If(){let e=ve.ids.value.filter(t=>t.startsWith("agent_"));return e.length>0&&i`
<ul class="problems" data-list aria-label="Problems of agents">
${e.map(t=>i`<${_n} key=${t} id=${t} />`)}
</ul>
`}function po({name:e}){let t=Vr(e);return t&&i`
<span class="tag is-bad" title=${t.detail}><${g} name="suspect" /> needs repair</span>
`}function ys({as:e="div",left:t=0,top:o=0,width:n,height:r,className:s="",children:a,...l}){let c=M(null);return L(()=>{let{style:p}=c.current;p.setProperty("transform",`translate(${t}px, ${o}px)`),p.setProperty("width",n===void 0?"100%":`${n}px`),p.setProperty("height",r===void 0?"auto":`${r}px`)},[t,o,n,r]),i`<${e} ref=${c} class=${`placed ${s}`} ...${l}>${a}<//>`}function fo({since:e,expected:t}){let o=M(null);return L(()=>{let n=oe(e);if(!(n===null||!t))return z(()=>{let r=Math.max(0,(ge.value-n)/t);o.current?.style.setProperty("--share",Math.min(1,r).toFixed(3)),o.current?.classList.toggle("is-over",r>1)})},[e,t]),i`<span class="progress" ref=${o} aria-hidden="true"></span>`}function pt({test:e}){let t=e.includes("::")?e.indexOf("::")+2:e.lastIndexOf("/")+1;return i`
<span class="test" title=${e}>
<span class="test-folder">${e.slice(0,t)}</span>
<span class="test-file">${e.slice(t)}</span>
</span>
`}var Nf=({test:e})=>i`
<span class="test-path">${e.split(/(?<=[/_])/).map(t=>i`${t}<wbr />`)}</span>
`;var fl=e=>e.job??e.installed?.[0]??null;function ml({until:e,by:t,at:o}){return[[t&&`by ${t}`,o&&`at ${be(o)}`].filter(Boolean).join(" "),e&&`until ${be(e)}`].filter(Boolean).join(", ")}function dl({held:e,paused_reason:t}){if(!e)return t?`paused itself: ${t}`:null;let{kind:o,note:n,...r}=e;return[n?`${o}: ${n}`:o,ml(r)].filter(Boolean).join(", ")}function hl({job:e}){return i`
<span class="took">
<span class="took-words">
${e.phase==="installing"&&i`<em>installing</em>${" "}`}
<${ct} since=${e.started_at} expected=${e.expected_seconds} />
</span>
<${fo} since=${e.started_at} expected=${e.expected_seconds} />
</span>
`}var $n=({agent:e})=>i`
<span class=${e.lost?"is-lost":"quiet"} title=${`last seen ${be(e.last_seen_at)}`}>
${Q(e)} for <${ut} since=${e.last_seen_at} />
</span>
`;function qf({agent:e}){if(e.job)return i`<${pt} test=${e.job.test} />`;let t=e.lost?null:dl(e);if(t)return i`<span class="card-hold" title=${t}>${t}</span>`;if(e.state==="offline")return i`<${$n} agent=${e} />`;let o=Yt(e);return i`<span class="quiet" title=${o}>${o}</span>`}function jf({id:e,index:t,count:o,...n}){let r=ye.row(e).value;if(!r)return null;let s=fl(r),a=vt(r.labels);return i`
<${ys}
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
<${Zt} agent=${r} />
</span>
<span class="card-build">
${s?i`<${Ae} org=${s.org_id} version=${s.app_version_id} />`:i`<span class="quiet">no build installed</span>`}
</span>
<span class="card-doing">
<${qf} agent=${r} />
</span>
<span class="card-took">${r.job&&i`<${hl} job=${r.job} />`}</span>
<span class="card-labels" title=${a}>
<${po} name=${r.name} />
${r.simulated&&i`<span class="tag">simulated</span>${" "}`}
${a}
</span>
<//>
`}function xs(e){let{id:t,label:o,className:n,sections:r=[{key:"all",ids:e.ids}],selection:s}=e,a=Kr(),l=r.flatMap(m=>m.ids),c=Ff(e,l),p=zr(l.length),u=m=>{let d=m.key===" "||m.key.toLowerCase()==="x"&&st.peek();if(!s||!d||m.ctrlKey||m.metaKey||m.altKey)return;let f=m.target.closest("[data-row]");f&&(m.preventDefault(),s.toggle(f.dataset.row.slice(e.kind.length+1),{through:m.shiftKey,shown:l}))};return i`
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
<${Wf} selection=${s} shown=${l} />
</th>
`}
${c.map(({name:m,title:d,numeric:f})=>i`
<th key=${m} role="columnheader" scope="col" class=${`c-${m} ${f?"is-numeric":""}`}>
${d}
</th>
`)}
</tr>
</thead>
${r.map(({key:m,title:d,className:f="",ids:_,empty:E,foot:b})=>{let y=_.slice(0,p);return _.length>0&&y.length===0?null:(p-=y.length,i`
<tbody key=${m} role="rowgroup" class=${f}>
${d&&i`
<tr role="row" class="divider">
<th role="rowheader" scope="rowgroup">${d}</th>
</tr>
`}
${y.map(h=>i`<${Uf} key=${h} id=${h} table=${e} columns=${c} shown=${l} />`)}
${_.length===0&&E&&i`
<tr role="row" class="divider">
<td role="cell" class="nothing">${E}</td>
</tr>
`}
${b&&i`
<tr role="row" class="divider is-foot">
<td role="cell">${b}</td>
</tr>
`}
</tbody>
`)})}
</table>
`}function ws(e){return typeof e=="string"?e:Array.isArray(e)?e.map(ws).join("").trim():e&&typeof e.type=="string"?ws(e.props.children):""}function Ff({columns:e,rowOf:t},o){let n=o.join(),s=j(()=>{let a=({some:l})=>!l||o.some(c=>t(c).value&&l(t(c).value));return C(()=>e.map(a).join())},[e,n]).value.split(",");return e.filter((a,l)=>s[l]==="true")}function Uf({id:e,table:t,columns:o,shown:n}){let{rowOf:r,kind:s,hrefOf:a,rowClass:l=()=>"",failed:c=()=>!1,selection:p}=t,u=r(e).value,m=Ne(()=>p?.ids.value.has(e)?" is-picked":"");if(!u)return null;let d=a(u,e),f=_=>{_.target.closest("a, button, input, label")||String(getSelection())||(_.metaKey||_.ctrlKey?window.open(d,"_blank","noopener"):ee(d))};return i`
<tr role="row" class=${`row ${l(u)}${m.value}`} onClick=${f}>
${p&&i`
<td role="cell" class="c-pick">
<${Bf} id=${e} selection=${p} shown=${n} />
</td>
`}
${o.map(({name:_,label:E,numeric:b,main:y,stacked:h,under:x,cell:S})=>{let ae=S(u,e),We=`c-${_} ${b?"is-numeric":""}`,we=!b&&ws(ae)||void 0;return i`
<td key=${_} role="cell" class=${We} data-label=${E} title=${we}>
${y?i`
<span class=${`line ${h?"is-stacked":""}`}>
<a
class="row-link"
data-row=${`${s}/${e}`}
data-failed=${c(u)?"":void 0}
tabindex="-1"
href=${d}
>
${ae}
</a>
${y===!0?null:y(u)}
</span>
${x?.(u)}
`:ae}
</td>
`})}
</tr>
`}function Bf({id:e,selection:t,shown:o}){let n=Ne(()=>t.ids.value.has(e));return i`
<label class="pick">
<input type="checkbox" tabindex="-1" checked=${n} onClick=${s=>t.toggle(e,{through:s.shiftKey,shown:o})} />
<span class="unseen">Select this row</span>
</label>
`}function Wf({selection:e,shown:t}){let o=M(null),n=t.filter(r=>e.ids.value.has(r)).length;return L(()=>{o.current.indeterminate=n>0&&n<t.length}),i`
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
`}var Hf=e=>e.job??e.installed?.[0]??null;function _l({agent:e}){let t=Hf(e);return t?i`<${Ae} org=${t.org_id} version=${t.app_version_id} />`:i`<span class="quiet">no build installed</span>`}function $l({agent:e}){let{job:t}=e;if(e.state==="offline")return i`<${$n} agent=${e} />`;if(!t){let o=Yt(e);return i`<span class="quiet" title=${o}>${o}</span>`}return i`
<span class="work">
<${pt} test=${t.test} />
<span class="work-time">
${t.phase==="installing"&&i`<em>installing</em>${" "}`}
<${ct} since=${t.started_at} expected=${t.expected_seconds} />
</span>
<${fo} since=${t.started_at} expected=${t.expected_seconds} />
</span>
`}var Kf=e=>i`
<span class="agent-line">
<${Zt} agent=${e} />
<${po} name=${e.name} />
${e.simulated&&i`<span class="tag" title="Simulates tests instead of running them">simulated</span>`}
</span>
`,zf=[{name:"name",title:"Agent",main:Kf,stacked:!0,cell:e=>i`<span title=${e.name}>${e.name}</span>`},{name:"installed",title:"Build",cell:e=>i`<${_l} agent=${e} />`},{name:"job",title:"Job",cell:e=>i`<${$l} agent=${e} />`}],Jf=({ids:e})=>i`
<${xs}
id="agents-list"
label="Agents"
className="agents"
columns=${zf}
ids=${e}
kind="agent"
rowOf=${t=>ye.row(t)}
hrefOf=${t=>k("agent",{name:t.name})}
rowClass=${t=>`agent-${Q(t)}`}
/>
`;var gl=["done","failed","quarantined","cancelled","running","waiting"];function Vf({group:e}){let t=M(null);return L(()=>{gl.forEach((o,n)=>t.current.children[n].style.setProperty("flex-grow",e[o]||0))}),i`
<span class="bar" ref=${t} aria-hidden="true">
${gl.map(o=>i`<i key=${o} class=${`bar-${o}`}></i>`)}
</span>
`}var Gf=Y(152),Qf=8,bl=Y(34),Yf=86400,Xf=(e,t,o,n,r)=>t.map(s=>{let a=Qe(s,r<60);return r>=Yf||a==="00:00"?Ro(s):a});function Zf(e,t){if(!t)return bl;let o=Math.max(...t.map(n=>n.length));return Math.max(bl,Y(o*6.5)+Qf*2)}function em({write:e,steps:t,bare:o,axis:n}){let r=()=>lt("ink-2"),s={stroke:()=>lt("rule"),width:1},a={stroke:r,font:ds(11),ticks:{show:!1}};return[{...a,values:o?(l,c)=>c.map(()=>""):Xf,grid:n?s:{show:!1},size:o?0:Y(24),gap:4,space:Y(76)},{...a,values:(l,c)=>c.map(e),grid:s,size:n??Zf,gap:6,space:Y(n?20:32),...t?{incrs:t}:{}}]}var tm=({data:e},t)=>e[t].flatMap((o,n,r)=>o!=null&&r[n-1]==null&&r[n+1]==null?[n]:[]),om=({name:e,tone:t,kind:o},n)=>({label:e,stroke:()=>lt(t),fill:o==="bars"?()=>lt(t):void 0,width:o==="bars"?0:2,dash:o==="dashed"?[4,3]:void 0,paths:o==="bars"?n:void 0,points:{show:!1,size:6,fill:()=>lt(t),...o==="bars"?{}:{filter:tm}},spanGaps:!1}),nm={time:!0,range:e=>[e.data[0][0],e.data[0].at(-1)+(e.data[0][1]-e.data[0][0])]},rm=(e,t,o=0)=>({range:(n,r,s)=>[r>=o?o:0,t??Math.max(e,(s??0)*1.08)]});function sm({series:e,least:t,most:o,floor:n,height:r,group:s,width:a,onCursor:l,uPlot:c,...p}){let u=c.paths.bars({size:[.82,28],align:1});return{width:a,height:r,padding:[8,16,p.bare?4:0,0],legend:{show:!1},scales:{x:nm,y:rm(t,o,n)},cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1},sync:{key:s??null}},axes:em(p),series:[{},...e.map(m=>om(m,u))],hooks:{setCursor:[m=>l(m.cursor.idx??null)]}}}function am(e){let t=ur.value;return A(()=>{if(t)return;let o=new IntersectionObserver(s=>s.at(-1).isIntersecting&&qo()),n=()=>{o.unobserve(e.current),o.observe(e.current)};n();let r=U.onReconnect(n);return()=>{r(),o.disconnect()}},[t]),t}function vl({title:e,data:t,series:o,write:n,summary:r,rest:s,newest:a,height:l=Gf,least:c=1,...p}){let u=M(null),m=M(null),d=$e(null),f=j(()=>o,[e]),_=am(u);A(()=>{if(!_)return;let h=new _(sm({...p,series:f,write:n,least:c,height:l,width:u.current.clientWidth,onCursor:S=>d.value=S,uPlot:_}),t,u.current);m.current=h;let x=new ResizeObserver(([S])=>h.setSize({width:Math.floor(S.contentRect.width),height:l}));return x.observe(u.current),()=>{m.current=null,x.disconnect(),h.destroy()}},[f,_]),A(()=>m.current?.setData(t),[t]);let E=fn.value;A(()=>m.current?.redraw(!1),[E]);let b=h=>{let x={ArrowLeft:-1,ArrowRight:1}[h.key];if(!x||!m.current)return;h.preventDefault();let S=Math.min(t[0].length-1,Math.max(0,(d.peek()??t[0].length)+x));m.current.setCursor({left:m.current.valToPos(t[0][S],"x"),top:10},!0,!0)},y=()=>m.current?.setCursor({left:-10,top:-10},!0,!0);return i`
<figure class="chart" data-chart=${e}>
<${im} at=${d.value} ...${{title:e,data:t,series:o,write:n,rest:s,newest:a}} />
<div
class="chart-box"
ref=${u}
tabindex="0"
role="img"
aria-label=${`${e}. ${r}`}
onKeyDown=${b}
onBlur=${y}
></div>
</figure>
`}function im({title:e,data:t,series:o,write:n,at:r,rest:s=null,newest:a="now"}){let l=r!==null&&r<t[0].length?r:s,c=(p,u)=>{let m=p.shown?p.shown(l??t[0].length-1):t[u+1][l??t[0].length-1];return m==null?"\u2013":n(m)};return i`
<figcaption class="chart-head">
<strong>${e}</strong>
<span class="chart-time number quiet">
${l===null?a:bt(t[0][l])}
</span>
${o.map((p,u)=>i`
<span
key=${p.name}
class=${`chart-key chart-key-${p.tone} ${p.kind==="dashed"?"is-dashed":""}`}
>
<i></i>
${p.name} <span class="number strong">${c(p,u)}</span>
</span>
`)}
</figcaption>
`}var lm=[Y(84),Y(150)],cm=Y(320),um=Y(64),pm=(e,t,o)=>t.length>1?`${e}, ${o.name}`:e,ks=(e,t,o,n)=>(t.shown?t.shown(n):e[o+1][n])??null;function fm({label:e,charts:t}){let o=t.flatMap(({title:s,data:a,series:l,write:c})=>l.map((p,u)=>({name:pm(s,l,p),at:m=>ks(a,p,u,m),text:m=>ks(a,p,u,m)===null?"\u2013":c(ks(a,p,u,m))}))),n=t[0].data[0],r=n.map((s,a)=>a).filter(s=>o.some(({at:a})=>a(s)!==null));return i`
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
<th scope="row">${bt(n[s])}</th>
${o.map(({name:a,text:l})=>i`<td key=${a}>${l(s)}</td>`)}
</tr>
`)}
</tbody>
</table>
</div>
`}function mm({label:e,charts:t,stacked:o=!1}){let[n,r]=T(!1),s=G(),a=t.length-1,l=j(()=>{let[m,d]=lm;return Math.min(d,Math.max(m,Math.floor((window.innerHeight-cm)/t.length)))},[]),{data:c}=t[0],p=c[0].findLastIndex((m,d)=>c[1][d]!==null),u=m=>o?{height:l,axis:um,bare:m<a,...p<0?{}:{rest:p}}:{};return i`
${n?i`<${fm} label=${e} charts=${t} />`:i`
<div class=${`charts ${o?"is-stacked":""}`}>
${t.map((m,d)=>i`<${vl} key=${m.title} group=${s} ...${u(d)} ...${m} />`)}
</div>
`}
<p class="rest">
<button type="button" class="button is-link" onClick=${()=>r(!n)}>
${n?"Show charts":"Show as a table"}
</button>
</p>
`}function yl({label:e,text:t,head:o}){let n=$e("copy"),r=async s=>{let a=s.currentTarget.parentElement.querySelector("code");try{await navigator.clipboard.writeText(t),n.value="copied"}catch{getSelection().selectAllChildren(a),n.value="selected"}setTimeout(()=>n.value="copy",2e3)};return i`
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
`}function Ss({lines:e}){let[t,o]=T(null),[n,r]=e.find(([a])=>a===t)??e[0],s=i`
<select
class="copy-choice"
aria-label="Command"
value=${n}
onChange=${a=>o(a.currentTarget.value)}
>
${e.map(([a])=>i`<option key=${a} value=${a}>${a}</option>`)}
</select>
`;return i`<${yl} label=${n} text=${r} head=${s} />`}var gn={org_id:$s,app_version_id:"1.0.0",test:"tests/onboarding.spec.js"},dm=`qgjob submit --org-id ${hn(gn.org_id)} --app-version-id ${gn.app_version_id} --test ${gn.test}`,hm=`${hs} ${location.origin}/submit-job -H 'Content-Type: application/json' -d ${hn(JSON.stringify(gn))}`,_m=()=>w("submit","job")?i`
<section class="empty" aria-labelledby="empty-title">
<h2 id="empty-title">Submit the first test</h2>
<p>
A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
Paste this into a terminal and watch this page.${" "}
${q!==null&&i`<a href="/install/">Install qgjob</a> first.`}
</p>
<${Ss}
lines=${[["Submit a job",`${dm}${_s()}`],["Submit a job, with curl",hm]]}
/>
${Lt&&i`<h3>Add an agent</h3><p>An agent runs the tests. <${gs} /></p>`}
</section>
`:i`<p class="nothing">No jobs yet.</p>`;var bn="Failed in quarantine: fails neither batch nor build",wl=({of:e})=>e.excused>0&&i`
<span class="quiet" title=${bn}>
${" "}<${g} name="quarantined" />
<span class="number">${v(e.excused)}</span>
<span class="unseen"> quarantined</span>
</span>
`;function $m({of:e}){let{failed:t}=ms(e);return i`
<span class=${`number ${t>0?"bad strong":"quiet"}`}>${v(t)}</span>
<${wl} of=${e} />
`}var vn=e=>e==null?"\u2013":e<10?de(e):gt(e),xl=["at","waiting","running","submitted","done","failed","cancelled","installs","installs_avoided","wait_p50","wait_p95"];function gm(e,t){let o=e.at.at(-1)??-1/0,n=t.filter(r=>r.at>o);return n.length>0&&e.at.length>0&&n.length===t.length&&n[0].at-o>2*e.step?null:{step:e.step,...Object.fromEntries(xl.map(r=>[r,[...e[r],...n.map(s=>s[r])]]))}}var kl={mean:e=>e.reduce((t,o)=>t+o,0)/e.length,most:e=>Math.max(...e)};function bm(e,{from:t,to:o,count:n,names:r,merge:s="mean"}){let a=(o-t)/n,l=r.map(()=>Array.from({length:n},()=>[]));return e.at.forEach((c,p)=>{let u=Math.floor((c-t)/a);u<0||u>=n||r.forEach((m,d)=>{let f=e[m][p];f!=null&&l[d][u].push(f)})}),{at:Array.from({length:n},(c,p)=>t+p*a),values:Object.fromEntries(r.map((c,p)=>[c,l[p].map(u=>u.length>0?kl[s](u):null)]))}}function yn(e,t,o){let n=(e.at(-1)?.at??0)-o,r=e.filter(s=>s.at>n&&s[t]!==null).map(s=>s[t]);return r.length>0?kl.mean(r):null}var vm=(e,t,o)=>Math.round(e.reduce((n,r)=>n+r[t]*o/60,0));var ym=["An avoided install saves what the build's installs took on average when its test ended;","before the build's first install, what its app's usually take."].join(" "),wm=({installs:e,install_seconds:t})=>`${v(e)}${t===null?"":` \xB7 ${de(e*t)} (${de(t)} each)`}`,xm=({installs_avoided:e,saved_seconds:t})=>`${v(e)}${t>0?` \xB7 \u2248 ${ce(t)} saved`:""}`;function Ts({installs:e,installs_avoided:t,install_seconds:o,saved_seconds:n}){if(e+t===0)return"";let r=`${v(e)} made${e>0?` in ${de(o)}`:""}`,s=`${Gn(t/(e+t))} avoided`;return`${r}, ${s}${n>0?`: \u2248 ${ce(n)} saved`:""}`}var km=e=>e.window!==null&&e.window!==e.id,Es=({starts_avoided:e})=>e>0?`${R(e,"start")} avoided`:"";var wn=H("series",(e,t)=>e.at-t.at);var Os=100,xn=24;function Sl(e,{floor:t=0}={}){let o=Math.max(...e.filter(a=>a!==null),t+1),n=e.length>1?Os/(e.length-1):0,r="",s="M";return e.forEach((a,l)=>{if(a===null){s="M";return}let c=xn-1-(a-t)/(o-t)*(xn-2);r+=`${s}${(l*n).toFixed(1)} ${c.toFixed(1)}`,s="L"}),r}function kn({values:e,tone:t=""}){return e.filter(o=>o!==null).length<2?i`<svg class="spark" aria-hidden="true" viewBox=${`0 0 ${Os} ${xn}`}></svg>`:i`
<svg
class=${`spark ${t&&`spark-${t}`}`}
aria-hidden="true"
viewBox=${`0 0 ${Os} ${xn}`}
preserveAspectRatio="none"
>
<path class="spark-line" d=${Sl(e)} vector-effect="non-scaling-stroke" />
</svg>
`}var Tl=60,ft=({name:e,period:t,value:o,icon:n,note:r,loud:s,href:a,trend:l,tone:c,more:p,children:u})=>i`
<div class=${`figure ${s?"is-loud":""}`} data-figure=${e.toLowerCase()}>
<dt>
${n&&i`<${g} name=${n} />`}
${a?i`<a href=${a}>${e}</a>`:e}
${t&&i`<small class="figure-period">${t}</small>`}
</dt>
<dd>${o}</dd>
<dd class="figure-note">${r&&Hn(r)}${p}</dd>
${u}
<dd class="figure-spark" aria-hidden="true">${l&&i`<${kn} values=${l} tone=${c} />`}</dd>
</div>
`,El=e=>e!==null&&`${v(e<10?Math.round(e*10)/10:Math.round(e))} a minute`;function Sm({statuses:e,trend:t}){let o=Fe.filter(r=>e[r]>0),n=o.reduce((r,s)=>r+e[s],0);return i`
<div class="figure" data-figure="agents">
<dt>
<a href=${k("fleet")}>Agents</a>
</dt>
<dd>${v(n)}</dd>
<dd class="figure-note">
${o.map(r=>i`
<a key=${r} class=${`fleet-state on-board-${r}`} href=${k("fleet",{},{state:r})}>
<${g} name=${r} />
${v(e[r])} ${r}
</a>
`)}
</dd>
<dd class="figure-spark" aria-hidden="true">
<${kn} values=${t} tone="go" />
</dd>
</div>
`}function Tm({period:e}){let t=Zr(e),o=fe.row("overview").value,n=Ne(()=>wn.ids.value.map(l=>wn.row(l).value)).value;if(!o)return i`<dl class="figures"></dl>`;let r=l=>n.map(c=>c[l]),s=l=>k("jobs",{},{q:`${l} ended<${e}`}),a=Xr(e);return i`
<dl class="figures">
<${ft}
name="Waiting"
icon="pending"
href="/jobs?status=pending"
value=${v(o.waiting)}
trend=${r("waiting")}
/>
<${ft}
name="Running"
icon="running"
href="/jobs?status=running"
value=${v(o.running)}
trend=${r("running")}
tone="go"
/>
<${ft}
name="Passed"
icon="done"
period=${a}
href=${s("status:passed")}
value=${v(t?.done)}
note=${El(yn(n,"done",Tl))}
more=${i` <a href="/tests?flaky=true">Flaky tests</a>`}
trend=${r("done")}
tone="good"
/>
<${ft}
name="Failed"
icon="failed"
period=${a}
href=${s("status:failed excused:false")}
value=${v(t&&Et(t))}
loud=${Et(t)>0}
note=${[El(yn(n,"failed",Tl)),t?.excused&&`${v(t.excused)} quarantined`,t?.cancelled&&`${v(t.cancelled)} cancelled`].filter(Boolean).join(", ")}
trend=${r("failed")}
tone="bad"
/>
<${ft}
name="Median wait"
period="5 min"
value=${vn(o.wait_p50)}
note=${o.wait_p95==null?"no recent jobs":`p95 ${vn(o.wait_p95)}`}
trend=${r("wait_p50")}
/>
<${Sm}
statuses=${o.statuses??{}}
trend=${n.map(l=>un(l.agents??{}).working)}
/>
<${ft}
name="Installs avoided"
href=${k("timeline",{},{span:Yr[e],view:"installs"})}
period=${a}
value=${v(t?.installs_avoided)}
note=${t&&[Ts(t),Es(t)].filter(Boolean).join("; ")}
trend=${r("installs_avoided")}
tone="yellow"
/>
</dl>
`}var Dt=C(()=>I.value?.query.get("q")??""),Ms=C(()=>Dt.value.toLowerCase().split(/\s+/).filter(Boolean)),As=e=>Jt({q:e}),Em={group:e=>[e.org_id,e.app_version_id,e.target,vt(e.labels),...e.agents??[]],agent:e=>[e.name,e.host,Q(e),...e.targets??[],vt(e.labels),e.job?.org_id,e.job?.app_version_id,e.job?.test,...(e.installed??[]).flatMap(t=>[t.org_id,t.app_version_id])],job:e=>[e.id,e.org_id,e.app_version_id,e.test,e.status,e.phase,e.agent,e.target]},Ol=new WeakMap;function Ml(e,t,o){if(o.length===0)return!0;let n=Ol.get(t);return n===void 0&&(n=Em[e](t).join(" ").toLowerCase(),Ol.set(t,n)),o.every(r=>n.includes(r))}var Om=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]);function Mm(e,t){let o=[];return C(()=>{let n=e.ids.value;if(Ms.value.length===0)return o=n;let r=n.filter(s=>{let a=e.row(s).value;return a!==null&&Ml(t,a,Ms.value)});return Om(r,o)?o:o=r})}var Cs=({id:e,icon:t="search",label:o,placeholder:n=o,text:r,onInput:s})=>i`
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
`;var Am=({label:e})=>i`
<${Cs}
id="filter"
icon="filter"
label=${e}
placeholder="Filter"
text=${Dt.value}
onInput=${As}
/>
`;var Al=e=>e.run_seconds??oe(e.finished_at)-oe(e.started_at),Rs=e=>e.run_seconds===null&&!e.started_at?"\u2013":`${de(Al(e))}${e.has_start??e.start_seconds?" with start":""}`;var Ps=()=>i`
<span class="simulated" title="Run by a simulated agent">
<${g} name="simulated" /><span class="unseen">simulated</span>
</span>
`,Cl=({children:e})=>i`
<p class="banner" data-simulated>
<${g} name="stale" />
<span><strong>Simulated.</strong> ${e}</span>
</p>
`,Cm=({many:e,total:t,href:o})=>e>0&&i`
<${Cl}>
${v(e)} of ${R(t,"test")} simulated, not run. <a href=${o}>Show simulated</a>
<//>
`;var Ls=({at:e,className:t=""})=>i`
<time class=${`number ${t}`} datetime=${e} title=${Jn(e)}>${be(e)}</time>
`;function Rm({job:e}){if(e.finished_at&&e.started_at)return i`<span class="number">${Rs(e)}</span>`;if(e.status==="running")return e.started_at&&i`<${ct} since=${e.started_at} />`;if(e.status!=="pending")return"";let[t,o]=e.attempts>0?["submitted"," ago"]:["waiting",""];return i`<span class="quiet took-wait">${t} <${ut} since=${e.created_at} />${o}</span>`}function Rl({status:e,attempts:t}){return e==="pending"?t>0&&`attempt ${v(t+1)} is next`:t<2?!1:e==="running"?`attempt ${v(t)}`:e==="done"?`passed on attempt ${v(t)}`:`${v(t)} attempts`}var Pm=e=>i`
${Rl(e)&&i`<span class="tag">${Rl(e)}</span>`}
${e.excused&&i`<span class="tag" title=${bn}>in quarantine</span>`}
${e.flaky&&i`<span class="tag" title="Passed after a failed attempt">flaky</span>`}
${e.rerun&&i`
<a class="tag" tabindex="-1" href=${k("job",e.rerun)}>
run again: ${Ce[e.rerun.status]??e.rerun.status}
</a>
`}
`,Lm=({job:e})=>i`
${e.batch.suite&&i`<a class="suite" tabindex="-1" href=${k("batch",{id:e.batch_id})}>${e.batch.suite}</a>`}
${e.batch.branch&&i`<span class="quiet suite-branch" title=${e.batch.branch}>${e.batch.branch}</span>`}
`;function Pl({job:e}){let t=e.status==="pending"&&e.explanation?.text,o=e.cause||e.reason,n=t||(o&&e.status==="running"?`attempt ${v(e.attempts-1)}: ${o}`:o);if(!n)return n;let{why:r,when:s}=t?e.explanation:{why:n};return i`
<span class=${`row-why ${t?"quiet":"cause"}`} title=${n}>
${r}${s&&i`<span class="row-start"> · ${s}</span>`}
</span>
`}function Dm({job:e}){let t=e.status==="pending"?e.explanation?.eta_seconds:null;if(t==null){let{hold:n,reason:r}=e.status==="pending"&&e.explanation||{};if(!n||r==="no_agent")return null;let[s]=n.agents,a=s?.status==="paused"&&!s.by,l=a?`${s.name} paused itself`:"Not before it is released";return i`<span class="quiet" title=${l}>${a?"paused":"held"}</span>`}let o=t<1?"now":Co(t);return e.explanation.eta_guessed?i`<span class="number" title="A guess: nothing like it has run">${o}?</span>`:i`<span class="number">${o}</span>`}var Ll=[{name:"status",title:"Status",cell:e=>i`<${Pr} job=${e} />`},{name:"test",title:"Test",main:Pm,cell:e=>i`<${pt} test=${e.test} />`,under:e=>i`<${Pl} job=${e} />`},{name:"build",title:"Build",cell:e=>i`<${Ae} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"suite",title:"Suite",some:e=>e.batch?.suite||e.batch?.branch,cell:e=>e.batch&&i`<${Lm} job=${e} />`},{name:"agent",title:"Agent",label:"agent",some:e=>e.agent,cell:e=>e.agent??""},{name:"eta",title:"ETA",label:"expected",numeric:!0,some:e=>e.status==="pending"&&(e.explanation?.eta_seconds!=null||e.explanation?.hold),cell:e=>i`<${Dm} job=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>i`<${Rm} job=${e} />${e.simulated&&i`<${Ps} />`}`},{name:"at",title:"Submitted",label:"submitted",numeric:!0,cell:e=>i`<${Ls} className="quiet" at=${e.created_at} />`}],Im={kind:"job",columns:Ll,hrefOf:e=>k("job",{id:e.id}),rowClass:e=>`job-${e.status}`,failed:e=>e.status==="failed"};function Nm(e){let t=$e(null),o=M(new Set),n=a=>()=>{o.current.add(a),t.value??=e.peek()},r=a=>l=>{a==="focus"&&l.currentTarget.contains(l.relatedTarget)||(o.current.delete(a),o.current.size===0&&(t.value=null))};Fn(()=>{Dt.value,t.value=null});let s=t.value&&new Set(t.value);return{ids:t.value??e.value,waiting:s?e.value.filter(a=>!s.has(a)).length:0,show:()=>t.value=e.peek(),over:{onPointerEnter:n("pointer"),onPointerLeave:r("pointer"),onFocusIn:n("focus"),onFocusOut:r("focus")}}}var qm=H("events",(e,t)=>e.at<t.at?1:e.at>t.at?-1:e.id<t.id?1:-1);var mo=e=>e.waiting+e.running>0,jm=["no_agent","agents_paused","build_held"],Ds=e=>jm.includes(e?.reason??""),Fm=e=>e.running===0&&Ds(e.explanation),Um=({explanation:e})=>Ds(e)||e?.groups_ahead==null?null:e.groups_ahead+1;function Bm(e,t){return mo(e)!==mo(t)?mo(e)?-1:1:!mo(e)&&e.changed_at!==t.changed_at?(e.changed_at??"")>(t.changed_at??"")?-1:1:(e.position??1/0)-(t.position??1/0)||(e.id<t.id?-1:1)}var Wm=H("groups",Bm);var Dl=e=>Date.parse(e.started_at??e.created_at),Hm=H("jobs",(e,t)=>Dl(t)-Dl(e)||(e.id<t.id?1:-1));function Km(e,t){if(e.attempts!==t?.attempts||e.status!==t.status)return e;let o=e.status==="pending"&&e.priority===t.priority;return{rerun:t.rerun,...o&&{explanation:t.explanation},...e}}export{Cr as m0_0,Sr as m0_1,_u as m0_10,gu as m0_11,wu as m0_12,Or as m0_13,Jo as m0_14,du as m0_15,Er as m0_16,vu as m0_17,bu as m0_18,_e as m0_2,Xt as m0_3,$u as m0_4,K as m0_5,Mr as m0_6,yu as m0_7,Tr as m0_8,Ar as m0_9,cs as m103_0,bs as m105_0,ys as m109_0,ge as m10_0,Ee as m10_1,Un as m10_2,Bn as m10_3,Su as m110_0,Rr as m110_1,ku as m110_2,us as m111_0,_n as m112_0,Df as m112_1,fo as m113_0,lt as m11_0,ds as m11_1,fn as m11_2,Tf as m120_0,vs as m120_1,je as m125_0,Cl as m132_0,Ps as m132_1,Cm as m132_2,ut as m133_0,kn as m135_0,Sl as m135_1,ou as m138_0,nt as m138_1,$r as m138_2,Zt as m139_0,Pr as m139_1,Ce as m139_2,xs as m140_0,pt as m145_0,Nf as m145_1,Cs as m146_0,Ls as m148_0,U as m164_0,xl as m169_0,bm as m169_1,gm as m169_2,yn as m169_3,vm as m169_4,vn as m169_5,Dt as m170_0,Mm as m170_1,As as m170_2,Ms as m170_3,Ml as m170_4,io as m171_0,Ki as m171_1,Ip as m171_2,Hi as m171_3,Np as m171_4,un as m171_5,Ut as m176_0,zn as m176_1,vt as m176_10,bt as m176_11,v as m176_12,Gn as m176_13,de as m176_14,gt as m176_15,Co as m176_16,oe as m176_17,Bt as m176_18,$c as m176_19,Vn as m176_2,bc as m176_20,gc as m176_21,be as m176_22,Hn as m176_23,Kn as m176_3,Qe as m176_4,R as m176_5,Ro as m176_6,ce as m176_7,Jn as m176_8,_c as m176_9,Nm as m178_0,re as m182_0,gr as m182_1,zr as m183_0,Ku as m183_1,Kr as m183_2,zu as m183_3,Ju as m183_4,so as m183_5,i as m185_0,ls as m186_0,Jf as m18_0,_l as m18_1,$l as m18_2,Vi as m1_0,is as m1_1,Tt as m201_0,Ue as m201_1,rt as m201_2,Br as m201_3,st as m201_4,Wr as m201_5,Bu as m201_6,it as m214_0,lr as m217_0,sr as m217_1,ir as m217_2,q as m217_3,Lo as m217_4,ar as m217_5,qe as m217_6,pe as m217_7,Lc as m217_8,lo as m218_0,yt as m220_0,or as m220_1,Xe as m220_2,Me as m220_3,nr as m220_4,Pc as m220_5,w as m226_0,cr as m226_1,ee as m227_0,Ua as m227_1,hr as m227_2,fr as m227_3,kt as m227_4,Jt as m227_5,_r as m227_6,k as m227_7,I as m227_8,Kt as m227_9,ju as m229_0,oo as m229_1,qr as m229_2,no as m229_3,jr as m229_4,eo as m229_5,to as m229_6,Al as m230_0,Rs as m230_1,ym as m231_0,km as m231_1,xm as m231_2,wm as m231_3,Ts as m231_4,Es as m231_5,Zn as m232_0,F as m232_1,Xn as m232_2,Z as m232_3,Ye as m232_4,at as m248_0,rn as m248_1,ns as m248_2,sn as m248_3,rs as m248_4,up as m248_5,fp as m250_0,pp as m250_1,Mt as m250_2,mp as m250_3,dp as m250_4,Oi as m250_5,Ei as m250_6,he as m255_0,ye as m256_0,cl as m256_1,dn as m256_2,qm as m258_0,Wm as m259_0,Fm as m259_1,mo as m259_2,Ds as m259_3,Um as m259_4,Vf as m25_0,Hm as m260_0,Km as m260_1,fe as m261_0,ve as m262_0,Vr as m262_1,Zo as m262_2,Ht as m263_0,H as m263_1,Wt as m263_2,wn as m264_0,hs as m270_0,Pt as m270_1,$s as m270_2,hn as m270_3,_s as m270_4,Y as m272_0,ln as m273_0,Be as m273_1,At as m273_2,ro as m274_0,tt as m281_0,No as m281_1,xt as m281_2,et as m281_3,Qr as m282_0,Gr as m282_1,Yr as m282_2,Et as m282_3,Xr as m282_4,Qu as m282_5,Zr as m282_6,Ql as m288_0,Yl as m288_1,M as m288_10,T as m288_11,Xl as m288_2,A as m288_3,Zl as m288_4,G as m288_5,Gl as m288_6,L as m288_7,j as m288_8,aa as m288_9,B as m290_0,Mo as m290_1,$e as m290_10,Fn as m290_11,le as m290_2,C as m290_3,da as m290_4,z as m290_5,$ as m290_6,Te as m290_7,Ne as m290_8,mc as m290_9,Je as m291_0,Ie as m291_1,O as m291_10,ko as m291_11,Js as m291_12,Nl as m291_2,zl as m291_3,mt as m291_4,Vl as m291_5,ql as m291_6,mt as m291_7,Kl as m291_8,yo as m291_9,mm as m38_0,Qt as m3_0,xr as m3_1,wr as m3_2,Fe as m3_3,kr as m3_4,Yt as m3_5,Q as m3_6,Ss as m42_0,yl as m42_1,V as m45_0,ct as m49_0,Oe as m4_0,Sa as m4_1,J as m4_2,Ta as m4_3,W as m4_4,_m as m50_0,$m as m53_0,bn as m53_1,wl as m53_2,ft as m58_0,Tm as m58_1,Am as m60_0,gs as m61_0,Lt as m61_1,Ae as m62_0,Xa as m62_1,Ya as m62_2,If as m67_0,po as m67_1,jf as m69_0,$n as m69_1,hl as m69_2,fl as m69_3,ml as m69_4,dl as m69_5,ss as m6_0,Rt as m6_1,Ui as m6_2,Fi as m6_3,Pp as m6_4,Bi as m6_5,su as m71_0,Wo as m71_1,au as m71_2,ru as m71_3,Gt as m71_4,g as m78_0,fs as m7_0,df as m7_1,hf as m7_2,al as m7_3,$f as m7_4,ms as m7_5,_f as m7_6,Ll as m80_0,Im as m80_1,Pl as m80_2,Ho as m8_0,Ko as m8_1,pu as m8_2,Ot as m97_0,gf as m9_0,yf as m9_1,bf as m9_2,vf as m9_3};
