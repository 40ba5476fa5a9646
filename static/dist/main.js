var Is=e=>t=>{var n=e[t];if(n)return n();throw new Error("Module not found in bundle: "+t)};var O,js,yn,Pe,To,gn,qs,_n,Fs,Mo,Eo,Us,It=Symbol.for("pv"),bn={},vn=[],Dl=/^m(i|n|o|s|text|space)$/,wn=Array.isArray,xn=vn.slice,Le=Object.assign;function Ke(e){e&&e.parentNode&&e.remove()}function mt(e,t,n){var o,r,s,a={},l=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?xn.call(arguments,2):n),ze(e,a,o,r,null)}function Il(e,t,n){var o,r,s,a=Le({},e.props),l=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e.type!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?xn.call(arguments,2):n),ze(e.type,a,o!==void 0?o:e.key,r!==void 0?r:e.ref,null)}function ze(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:It,__v:r||++js,__i:-1,__u:0};return!r&&O.vnode&&O.vnode(s),s}function Nl(){return{current:null}}function Ie(e){return e.children}function Je(e,t){this.props=e,this.context=t,this.__g=0}function De(e,t){if(t==null)return e.__&&De(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:De(e)}function jl(e){var t,n=e.__v,o=n.__e,r=[],s=[],a=e.__P;a&&((t=Le({constructor:It},n)).__v=n.__v+1,O.vnode&&O.vnode(t),Ao(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||De(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Vs(r,t,s),n.__=n.__e=null,t.__e!=o&&Bs(t))}function Bs(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Bs(e)}function Oo(e){(8&e.__g||(e.__g|=8,Pe.push(e),gn++))&&To==O.debounceRendering||((To=O.debounceRendering)||queueMicrotask)(Ws)}function Ws(){try{for(var e,t=1;Pe.length;)Pe.length>t&&Pe.sort(qs),e=Pe.shift(),t=Pe.length,8&e.__g&&jl(e)}finally{(gn=Pe.length)&&(To||queueMicrotask)(Ws)}}function Hs(e,t,n,o,r,s,a,l,c,p,u){var m,d,f,_,E,b,y=o.__k||vn,h=t.length;for(c=ql(n,t,y,c,h),m=0;m<h;m++)(f=n.__k[m])!=null&&(d=~f.__i&&y[f.__i]||bn,f.__i=m,b=Ao(e,f,d,r,s,a,l,c,p,u),_=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&Co(d.ref,null,f,d),f.ref&&u.push(f.ref,f.__c||_,f)),E=E||_,4&f.__u?(c=Ks(f,c,e,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&b!==void 0?c=b:_&&(c=_.nextSibling),f.__u&=-21);return n.__e=E,c}function ql(e,t,n,o,r){var s,a,l,c,p,u,m,d,f,_=n.length,E=_,b=0,y=0,h=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=h[s]=ze(null,a):wn(a)?a=h[s]=ze(Ie,{children:a}):a.constructor===It&&a.__b?a=h[s]=ze(a.type,a.props,a.key,a.ref,a.__v):h[s]=a,c=s+b,a.__=e,a.__b=e.__b+1,l=null,~(p=a.__i=Fl(a,n,c,E))&&(E--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,y=1)):(~p||(r>_?b--:r<_&&b++),typeof a.type!="function"&&(a.__u|=4))):h[s]=null;if(y){for(u=[],m=[],s=0;s<r;s++)if((a=h[s])&&16&a.__u){for(b=0,d=u.length;b<d;)u[f=b+d>>1]<a.__i?b=f+1:d=f;u[b]=a.__i,m[s]=b+1}for(b=u.length;s--;)m[s]&&(m[s]==b?b--:h[s].__u|=4)}if(E)for(s=0;s<_;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=De(l)),Ro(l,l));return o}function Ks(e,t,n,o){var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Ks(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=De(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function zs(e,t){return t=t||[],e!=null&&typeof e!="boolean"&&(wn(e)?e.some(function(n){zs(n,t)}):t.push(e)),t}function Fl(e,t,n,o){var r,s=e.key,a=e.type,l=t[n],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&a==l.type)return n;if(o>(c?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function Ns(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function hn(e,t,n,o,r){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Ns(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Ns(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=Eo[t]||(Eo[t]=Ul(t)),(e.__a||(e.__a={}))[t]=Mo,s=t!=(t=t.replace(Fs,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ul(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[_n]==null)t[_n]=Mo++;else if(t[_n]<this.__a[e])return;return n(O.event?O.event(t):t)}}}function Ao(e,t,n,o,r,s,a,l,c,p){var u,m,d,f,_,E,b,y,h,x,S,ie,We,we,X,Ds,Re,He,xe=t.type;if(t.constructor!==It)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,m=s=[],u.nodeType==8?l=$n(u,s):s.push(u),l=s[0]||l),(u=O.__b)&&u(t);e:if(typeof xe=="function"){d=a.length;try{if(y=t.props,h=(u=xe.prototype)&&u.render,x=(u=xe.contextType)&&o[u.__c],S=u?x?x.props.value:u.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(h?t.__c=f=new xe(y,S):(t.__c=f=new Je(y,S),f.constructor=xe,f.render=Wl),x&&x.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),h&&(f.__s||(f.__s=f.state),xe.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Le({},f.__s)),Le(f.__s,xe.getDerivedStateFromProps(y,f.__s)))),_=f.props,E=f.state,f.__v=t,n.__c){if(y!==_&&h&&!xe.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(y,S),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(y,f.__s,S)===!1){t.__v!=n.__v&&(f.props=y,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(le){le&&(le.__=t)}),vn.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=De(n);break e}f.componentWillUpdate&&f.componentWillUpdate(y,f.__s,S),h&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(_,E,b)})}else h&&!xe.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),h&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=S,f.props=y,f.__P=e,f.__g&=-5,ie=O.__r,We=h?25:0;do f.__g&=-9,ie&&ie(t),u=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++We<25);h&&(vn.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Le({},o,f.getChildContext())),h&&n.__c&&f.getSnapshotBeforeUpdate&&(b=f.getSnapshotBeforeUpdate(_,E)),we=u&&u.type===Ie&&u.key==null?u.props.children:u,y.__P&&(u=l,r=(e=y.__P).namespaceURI,c=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(le){le&&Ro(le,le)}),n.__k=null),l=n.__k?De(n,0):null),l=Hs(e,wn(we)?we:[we],t,n,o,r,s,a,l,c,p),y.__P&&(t.__e=null,l=u),t.__u&=-161,m&&m.some(Ke),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(le){if(a.length=d,t.__v=null,c||s)if(le&&le.then){if(t.__u|=128|c,s){for(~(Re=s.indexOf(l||void 0))||(Re=s.length);(He=s[Re-1])&&He.nodeType==8;)Re--;for(;Re<s.length;Re++)if(He=s[Re])if(s[Re]=null,X){if(He==Ds)break}else{if(He.nodeType!=8)break;He.data.startsWith("$s")&&(Ds=$n(X=He))}}if(!X){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;X=l}(u=$n(X=t.__c.__z||(t.__c.__z=X)))?(t.__e=X,l=u):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ke);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),le&&le.then||Js(t),O.__e(le,t,n)}}else l=t.__e=Bl(n.__e,t,n,o,r,s,a,c,p,e);return(u=O.diffed)&&u(t),l}function $n(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Js(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Js))}function Vs(e,t,n){for(var o=0;o<n.length;)Co(n[o++],n[o++],n[o++]);O.__c&&O.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){O.__e(s,r.__v)}})}function Bl(e,t,n,o,r,s,a,l,c,p){var u,m,d,f,_,E,b,y,h=n.props||bn,x=t.props,S=t.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((_=s[u])&&(S?_.localName==S:_.nodeType==3)){e=_,s[u]=null;break}}if(!e){if(y=p.ownerDocument||document,!S)return y.createTextNode(x);e=y.createElementNS(r,S,x.is?x:p),l&&(O.__m&&O.__m(t,s),l=!1),s=null}if(S){if(p=S=="template"&&e.content||e,s=S=="textarea"&&x.defaultValue!=null?null:s&&xn.call(p.childNodes),!l&&s)for(h={},u=0;u<e.attributes.length;u++)h[(_=e.attributes[u]).name]=_.value;for(u in h)_=h[u],u=="dangerouslySetInnerHTML"?d=_:u=="children"||u in x||u=="value"&&"defaultValue"in x||u=="checked"&&"defaultChecked"in x||hn(e,u,null,_,r);for(u in x)_=x[u],u=="children"?f=_:u=="dangerouslySetInnerHTML"?m=_:u=="value"?E=_:u=="checked"?b=_:l&&typeof _!="function"||h[u]===_||hn(e,u,_,h[u],r);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(d&&(e.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Dl.test(S))&&(r="http://www.w3.org/1999/xhtml"),Hs(p,wn(f)?f:[f],t,n,o,r,s,a,s?s[0]:n.__k&&De(n,0),l,c),s&&s.some(Ke)),l&&S!="textarea"||(u="value",S=="progress"&&E==null?e.removeAttribute(u):E==null||E===e[u]&&(S!="progress"||E)||hn(e,u,E,h[u],r),u="checked",b!=null&&b!=e[u]&&hn(e,u,b,h[u],r))}else h===x||l&&e.data==x||(e.data=x);return e}function Co(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){O.__e(r,n)}}function Ro(e,t,n){var o,r,s,a;if(O.unmount&&O.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Co(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){O.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&Ro(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=$n(o,s=[]))&&(o==e.__e&&s.some(Ke),Ke(r),Ke(o)),n||Ke(e.__e),e.__e=e.__c=e.__=null}function Wl(e,t,n){return this.constructor(e,n)}function kn(e,t){var n,o,r,s;O.__&&O.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=ze(Ie,{children:[e]}),r=[],s=[],Ao(t,t.__k,o||bn,bn,t.namespaceURI,o?null:t.firstChild?xn.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),Vs(r,t.__k,s),t.__k.props.children=null}function Hl(e,t){e&&typeof e=="object"&&(e.__u|=32),kn(e,t)}function Kl(e){function t(n){var o,r;return this.getChildContext||(o=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,Oo(a)})},this.sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}return t.__c="__cC"+Us++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}function zl(e){return e.children}function Jl(e,t){return ze(zl,{__P:t,children:e})}O={__e:function(e,t,n,o){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw gn=0,e}},js=0,yn=function(e){return e!=null&&e.constructor===It},Je.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Le({},this.state)),typeof e=="function"&&(e=e(Le({},n),this.props)),e&&(Le(n,e),this.__v&&(t&&this.__k.push(t),Oo(this)))},Je.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Oo(this))},Je.prototype.render=Ie,Pe=[],gn=0,qs=function(e,t){return e.__v.__b-t.__v.__b},_n=Symbol(),Fs=/(PointerCapture)$|Capture$/i,Mo=0,Eo={},Us=0;var ke,R,Po,Gs,Lo=Object.is,dt=0,ra=[],Do=[],N=O,Qs=N.__b,Ys=N.__r,Xs=N.diffed,Zs=N.__c,ea=N.unmount,ta=N.__;function Ve(e,t){N.__h&&N.__h(R,e,dt||t),dt=0;var n=R.__H||(R.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function T(e){return dt=1,sa(aa,e)}function sa(e,t,n){var o=Ve(ke++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):aa(void 0,t),function(s){var a=(o.__N||o.__)[0],l=o.t(a,s);Lo(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=R,!R.__f)){R.__f=!0;var r=R.shouldComponentUpdate;R.shouldComponentUpdate=function(s,a,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=s;if(c.__.some(function(d){d.__N&&(p=!0,Lo(d.__[0],d.__N[0])||(u=!0))}),r){var m=r.call(this,s,a,l);return p?m||u:m}return!p||u}}return o.__}function A(e,t){var n=Ve(ke++,3);!N.__s&&No(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,R.__H.__h.push(n))}function P(e,t){var n=Ve(ke++,4);!N.__s&&No(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,R.__h.push(n))}function M(e){return dt=5,F(function(){return{current:e}},[])}function Vl(e,t,n){dt=6,P(function(){if(typeof e=="function"){var o=e(t());return function(){e(null),typeof o=="function"&&o()}}if(e)return e.current=t(),function(){return e.current=null}},n==null?n:n.concat(e))}function F(e,t){var n=Ve(ke++,7);return No(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Gl(e,t){return dt=8,F(function(){return e},t)}function Ql(e){var t=R.context[e.__c],n=Ve(ke++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(R)),t.props.value):e.__}function Yl(e,t){N.useDebugValue&&N.useDebugValue(t?t(e):e)}function Xl(e){var t=Ve(ke++,10),n=T();return t.__=e,R.componentDidCatch||(R.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function G(){var e=Ve(ke++,11);if(!e.__){for(var t=R.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Zl(){var e;do{for(;e=Do.shift();)try{Nt(e)}catch(n){N.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=ra.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Nt),t.__h.some(Io),t.__h=[]}catch(n){t.__h=[],N.__e(n,e.__v)}}}while(Do.length)}N.__b=function(e){R=null,Qs&&Qs(e)},N.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ta&&ta(e,t)},N.__r=function(e){Ys&&Ys(e),ke=0;var t=(R=e.__c).__H;t&&(Po==R?R.__h=[]:(t.__h.some(Nt),t.__h.some(Io),ke=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Po=R},N.diffed=function(e){Xs&&Xs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&oa(ra.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Po=R=null},N.__c=function(e,t){t.some(function(n){try{n.__h.some(Nt),n.__h=n.__h.filter(function(o){return!o.__||Io(o)})}catch(o){n.__h=[function(){throw o}]}}),Zs&&Zs(e,t)},N.unmount=function(e){ea&&ea(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,oa(Do.push(r))}else Nt(r)}catch(s){t=s}}),o.__H=void 0,t&&N.__e(t,o.__v))};var na=typeof requestAnimationFrame=="function";function ec(e){var t,n=function(){clearTimeout(o),na&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);na&&(t=requestAnimationFrame(n))}function oa(e){e!=1&&Gs==N.requestAnimationFrame||((Gs=N.requestAnimationFrame)||ec)(Zl)}function Nt(e){var t=R,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),R=t}function Io(e){var t=R;e.__c=e.__(),R=t}function No(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Lo(n,e[o])})}function aa(e,t){return typeof t=="function"?t(e):t}var tc=Symbol.for("preact-signals");function On(){if(Se>1)Se--;else{var e,t=!1;for((function(){var r=Tn;for(Tn=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();jt!==void 0;){var n=jt;for(jt=void 0,Sn++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&la(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Sn=0,Se--,t)throw e}}function ce(e){if(Se>0)return e();jo=++nc,Se++;try{return e()}finally{On()}}var te,L=void 0;function Te(e){var t=L,n=te;L=void 0,te=void 0;try{return e()}finally{L=t,te=n}}var jt=void 0,Se=0,Sn=0,nc=0,jo=0,Tn=void 0,En=0;function ia(e){if(L!==void 0){var t=e.n;if(t===void 0||t.t!==L)return t={i:0,S:e,p:L.s,n:void 0,t:L,e:void 0,x:void 0,r:t},L.s!==void 0&&(L.s.n=t),L.s=t,e.n=t,32&L.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=L.s,t.n=void 0,L.s.n=t,L.s=t),t}}function W(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}W.prototype.brand=tc;W.prototype.h=function(){return!0};W.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Te(function(){var o;(o=t.W)==null||o.call(t)}))};W.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Te(function(){var r;(r=t.Z)==null||r.call(t)}))}};W.prototype.subscribe=function(e){var t=this;return z(function(){var n=t.value;Te(function(){return e(n)})},{name:"sub"})};W.prototype.valueOf=function(){return this.value};W.prototype.toString=function(){return this.value+""};W.prototype.toJSON=function(){return this.value};W.prototype.peek=function(){var e=this;return Te(function(){return e.value})};Object.defineProperty(W.prototype,"value",{get:function(){var e=ia(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Sn>100)throw new Error("Cycle detected");(function(n){Se!==0&&Sn===0&&n.l!==jo&&(n.l=jo,Tn={S:n,v:n.v,i:n.i,o:Tn})})(this),this.v=e,this.i++,En++,Se++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{On()}}}});function $(e,t){return new W(e,t)}function la(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function ca(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function ua(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Ge(e,t){W.call(this,void 0,t),this.x=e,this.s=void 0,this.g=En-1,this.f=4}Ge.prototype=new W;Ge.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===En))return!0;if(this.g=En,this.f|=1,this.i>0&&!la(this))return this.f&=-2,!0;var e=L;try{ca(this),L=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return L=e,ua(this),this.f&=-2,!0};Ge.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}W.prototype.S.call(this,e)};Ge.prototype.U=function(e){if(this.t!==void 0&&(W.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ge.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ge.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=ia(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function C(e,t){return new Ge(e,t)}function pa(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Se++;var n=L;L=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,qo(e),o}finally{L=n,On()}}}function qo(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,pa(e)}function oc(e){if(L!==this)throw new Error("Out-of-order effect");ua(this),L=e,this.f&=-2;try{8&this.f&&qo(this)}finally{On()}}function ht(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,te&&te.push(this)}ht.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};ht.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,pa(this),ca(this),Se++;var e=L;return L=this,oc.bind(this,e)};ht.prototype.N=function(){2&this.f||(this.f|=2,this.u=jt,jt=this)};ht.prototype.d=function(){this.f|=8,1&this.f||qo(this)};ht.prototype.dispose=function(){this.d()};function z(e,t){var n=new ht(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}function Mn(e){return function(){var t=arguments,n=this;return ce(function(){return Te(function(){return e.apply(n,[].slice.call(t))})})}}function rc(){var e=te;return te=[],function(){var t=te;return te&&e&&(e=e.concat(te)),te=e,t}}var fa=function(e,t){t.push(e);for(var n=Object.prototype.toString.call(e)==="[object Object]",o=Object.create(null),r=e;r&&r!==Object.prototype;r=n&&Object.getPrototypeOf(r)){var s=Object.getOwnPropertyDescriptors(r);for(var a in s)if(!o[a]){o[a]=!0;var l=s[a].value;typeof l=="function"?a!=="constructor"&&(e[a]=Mn(l)):r===e&&typeof l=="object"&&l!==null&&!("brand"in l)&&t.indexOf(l)<0&&fa(l,t)}}};function ma(e){return function(){var t,n,o=rc();try{n=e.apply(void 0,[].slice.call(arguments))}catch(s){var r=te;if(te=void 0,r)try{ce(function(){for(var a=0;a<r.length;a++)try{r[a].dispose()}catch{}})}catch{}throw s}finally{t=o()}return fa(n,[]),n[Symbol.dispose]=Mn(function(){if(t)for(var s=0;s<t.length;s++)t[s].dispose();t=void 0}),n}}var Fo,_t,An,sc=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,da=[],ha=[];z(function(){Fo=this.N})();function $t(e,t){O[e]=t.bind(null,O[e]||function(){})}function qt(e){if(An){var t=An;An=void 0,t()}An=e&&e.S()}function _a(e){var t=this,n=e.data,o=$e(n);o.name="ReactiveDom",o.value=n;var r=F(function(){for(var l=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var p=C(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),u=C(function(){return!Array.isArray(p.value)&&!yn(p.value)}),m=z(function(){if(this.N=$a,u.value){var f=p.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[u,p]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}_a.displayName="ReactiveTextNode";Object.defineProperties(W.prototype,{constructor:{configurable:!0,value:mt(Ie,null).constructor},type:{configurable:!0,value:_a},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});$t("__b",function(e,t){if(qt(),_t=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var s=o[r];s instanceof W&&(n||(t.__np=n={}),n[r]=s,o[r]=s.peek())}}e(t)});$t("__r",function(e,t){if(e(t),t.type!==Ie){qt();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,s){var a;return z(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;sc&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),_t=o,qt(n)}});$t("__e",function(e,t,n,o){qt(),_t=void 0,e(t,n,o)});$t("diffed",function(e,t){qt(),_t=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=void 0)}if(o){s||(s={},n.U=s);for(var c in o){var p=s[c],u=o[c];p===void 0?(p=ac(n,c,u,r),s[c]=p):p.o(u,r)}}}e(t)});function ac(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,s=$(n);return{o:function(a,l){s.value=a,o=l},d:z(function(){this.N=$a;var a=s.value.value;o[t]!==a&&(o[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}$t("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var s=o[r];s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var c in a)l[c]=a[c]}t.__np=void 0}else{var p=t.__c;if(p){p.__$f|=8;var u=p.__$u;u&&(p.__$u=void 0,u.d())}}e(t)});$t("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Je.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function $e(e,t){return F(function(){return $(e,t)},[])}function Ne(e,t){var n=M(e);return n.current=e,_t.__$f|=4,F(function(){return C(function(){return n.current()},t)},[])}var ic=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(n),cancelAnimationFrame(o),e()},n=setTimeout(t,35),o=requestAnimationFrame(t)},lc=function(e){queueMicrotask(function(){queueMicrotask(e)})};function cc(){ce(function(){for(var e;e=da.shift();)Fo.call(e)})}function uc(){da.push(this)===1&&(O.requestAnimationFrame||ic)(cc)}function pc(){ce(function(){for(var e;e=ha.shift();)Fo.call(e)})}function $a(){ha.push(this)===1&&(O.requestAnimationFrame||lc)(pc)}function Uo(e,t){var n=M(e);n.current=e;var o=_t;A(function(){return z(function(){if(this.N=uc,!(o&&8&o.__$f))return n.current()},t)},[])}function fc(e){var t=F(function(){return e()},[]);return A(function(){return t[Symbol.dispose]},[t]),t}var ba=0,ge=$(Date.now()/1e3);function Bo(e){ba=e*1e3-Date.now()}var Ee=()=>(Date.now()+ba)/1e3;function ga(){ge.value=Ee()}function Wo(){setInterval(()=>document.hidden||ga(),1e3),document.addEventListener("visibilitychange",ga)}function mc(e){if(e())return;let t=new ResizeObserver(()=>e()&&r()),n=setTimeout(r,2e3),o=["wheel","touchstart","keydown","pointerdown"];function r(){t.disconnect(),clearTimeout(n);for(let s of o)window.removeEventListener(s,r)}for(let s of o)window.addEventListener(s,r,{passive:!0});t.observe(document.body)}function dc(e){let t=[...document.querySelectorAll("[data-row]")].find(n=>n.dataset.row===e);return t?.focus({preventScroll:!0}),t!==void 0}function va({kind:e,y:t=0,row:n=null}){e!=="query"&&(e!=="first"&&document.querySelector("main h1")?.focus({preventScroll:!0}),e==="push"?window.scrollTo(0,0):t||n?mc(()=>(window.scrollTo(0,t),(n===null||dc(n))&&window.scrollY>=t-1)):e==="pop"&&window.scrollTo(0,0))}var ya=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Ho=e=>String(e).padStart(2,"0"),v=e=>e==null?"\u2013":String(e).replace(/\B(?<!\.\d*)(?=(\d{3})+(\.|$))/g,",");function ue(e){if(e==null||Number.isNaN(e))return"\u2013";let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<3600?`${Math.floor(t/60)} min ${Ho(t%60)} s`:t<86400?`${Math.floor(t/3600)} h ${Ho(Math.floor(t/60)%60)} min`:`${Math.floor(t/86400)} d ${Math.floor(t/3600)%24} h`}var Ko=e=>e.replace(/(?<=\d|min|≈|\d h) /g,"\xA0");function gt(e){let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<2*3600?`${Math.floor(t/60)} min`:t<48*3600?`${Math.floor(t/3600)} h`:`${Math.floor(t/86400)} days`}function Cn(e){let t=e<20?5:10;return e<95?`${Math.max(t,Math.round(e/t)*t)} s`:e<5700?`${Math.round(e/60)} min`:e<48*3600?`${Math.round(e/3600)} h`:`${Math.round(e/86400)} days`}var Ut=e=>e<5?"a few seconds":`about ${Cn(e)}`,hc=(e,t)=>e-t<95?`in ${Ut(e-t)}`:`about ${bt(e)}`;function zo(e,t){if(Math.abs(t)<1)return"starts as soon as before";let[n,o]=[e<1?"now":Ut(e),Ut(e+t)],r=t>0?"later":"sooner";return n===o?`starts ${Ut(Math.abs(t))} ${r}`:`starts in ${o} instead of ${n}`}var Jo=e=>e<5?"just now":`${gt(e)} ago`,ne=e=>e!==null&&e>=0&&e<10?`${e<.05?"< 0.1":e.toFixed(1)} s`:ue(e);function oe(e){return e==null?null:(typeof e=="number"?e:Date.parse(e))/1e3}var Ft=[0,0];function wa(e){let t=Date.now();if(t<Ft[0]||t>=Ft[1]){let n=new Date(t);n.setHours(0,0,0,0);let o=new Date(n);o.setDate(o.getDate()+1),Ft=[n.getTime(),o.getTime()]}return e>=Ft[0]&&e<Ft[1]}function be(e){let t=oe(e);return t===null?"\u2013":wa(t*1e3)?Qe(t):`${Rn(t)}, ${Qe(t,!1)}`}function Rn(e){let t=new Date(e*1e3);return`${t.getDate()} ${ya[t.getMonth()]}`}function Vo(e){let t=new Date(e);return`${t.getDate()} ${ya[t.getMonth()]} ${t.getFullYear()}, ${Qe(t.getTime()/1e3)}`}var bt=e=>wa(e*1e3)?Qe(e,!1):be(e*1e3);function Qe(e,t=!0){let n=new Date(e*1e3);return[n.getHours(),n.getMinutes(),...t?[n.getSeconds()]:[]].map(Ho).join(":")}var vt=e=>Object.entries(e||{}).map(([t,n])=>`${t}=${n}`).join(" "),D=(e,t)=>`${v(e)} ${t}${e===1?"":"s"}`,Bt=e=>e.charAt(0).toUpperCase()+e.slice(1)+(/(^|[.!?…])$/.test(e)?"":".");function Go(e){let t=["B","kB","MB","GB"],n=0,o=e;for(;o>=999.5&&n<t.length-1;)o/=1e3,n+=1;return`${n>0&&o<9.95?o.toFixed(1):Math.round(o)} ${t[n]}`}var _c=e=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:`'${String(e).replaceAll("'","'\\''")}'`;function Qo(e){return e==null?"\u2013":e>0&&e<.005?"<\xA01\xA0%":e<1&&e>.995?">\xA099\xA0%":`${Math.round(e*100)}\xA0%`}var $c=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.[cm]?[jt]sx?$/,""),gc=e=>/^[0-9a-f]{12,}$/i.test(e)?e.slice(0,10):e;var Yo=globalThis.document?.documentElement,bc=365*24*3600,U=Yo?.dataset.scope||null,Xo=e=>encodeURIComponent(e).replace("%3A",":"),Zo=()=>U===null?{}:{"QualGent-Scope":Xo(U)};function Ye(e,t=U){return t===null||!e.startsWith("/")?e:`${e}${e.includes("?")?"&":"?"}scope=${Xo(t)}`}var Z=e=>e==="site"?"Whole site":e.replace(/^org:/,"");function er(){if(U===null||!Yo)return;let e=isSecureContext?"; Secure":"",t=`${Yo.dataset.user}.${Xo(U)}`,n=!1,o=()=>{n||(document.cookie=`qualgent_scope=${t}; Path=/; Max-Age=${bc}; SameSite=Lax${e}`)};document.addEventListener("submit",({target:r})=>{n=r instanceof HTMLFormElement&&r.matches('[action="/accounts/logout/"]')}),window.addEventListener("focus",o),window.addEventListener("pageshow",()=>document.hasFocus()&&o()),window.addEventListener("pagehide",o),window.addEventListener("pointerdown",o,!0),window.addEventListener("keydown",r=>r.key==="Enter"&&o(),!0)}var pe=$("in"),xa=()=>`/accounts/login/?next=${encodeURIComponent(location.pathname+location.search)}`;var Oe=class extends Error{constructor(t,n,o={}){super(Bt(n)),this.status=t,this.fields=o}get retryable(){return[0,429,503,507].includes(this.status)}};async function ka(e){let{status:t}=e,n=await e.json().catch(()=>null),o=t>=502?"the server does not answer":"the server could not do this";return new Oe(t,typeof n?.error=="string"?n.error:o,n?.fields)}async function vc(e){if(!e.ok)throw await ka(e);return e.json().catch(()=>null)}async function J(e,{signal:t}={}){return Ta(e,{signal:t})}async function j(e,t,n){return Ta(t,{method:e,headers:{"Content-Type":"application/json"},body:JSON.stringify(n??{})})}async function Sa(e,t){try{let n=await fetch(e,{...t,headers:{...t.headers,...Zo()}});return n.status===401&&(pe.value="out"),n}catch(n){throw n instanceof Error&&n.name==="AbortError"?n:new Oe(0,"the server cannot be reached")}}async function Ta(e,t){return vc(await Sa(e,{headers:{Accept:"application/json"},...t}))}var Ea="deflate-raw";function Oa(){try{return!!new DecompressionStream(Ea)}catch{return!1}}async function yc(e,t=67108864){let n=new DecompressionStream(Ea),o=n.writable.getWriter(),[r]=await Promise.all([wc(n.readable,t),o.write(new Uint8Array(e)),o.close()]);return r}async function wc(e,t){let n=e.getReader(),o=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;for(let a=await n.read();!a.done;a=await n.read()){if(s+=a.value.length,s>t)throw n.cancel().catch(()=>{}),new RangeError(`a frame of the server is larger than ${t} bytes`);r+=o.decode(a.value,{stream:!0})}return r+o.decode()}async function Ma(e){return JSON.parse(typeof e=="string"?e:await yc(e))}var xc=500,kc=3e4,Sc=15e3,Tc=4401,Ec=30,Oc=e=>`${e}${e.includes("?")?"&":"?"}frames=compact`;function Mc(){let e=window.earlySocket;return e?(delete window.earlySocket,e.socket.onopen=e.socket.onmessage=null,e.socket.readyState<=WebSocket.OPEN?e:null):null}var Pn=class{#e;#t;#n=null;#i=new Map;#o=0;#s=0;#r;#l=new Set;#c=!1;#a=null;#p=0;#f=Oa();#m=Promise.resolve();#u=$("connecting");updatedAt=$(Ee());serverError=$(null);age=C(()=>Math.max(0,ge.value-this.updatedAt.value));state=C(()=>{let t="connecting";return this.#u.value==="open"?t="live":this.#u.value==="paused"?t="paused":this.#u.value==="unauthorized"?t="stopped":this.#u.value==="closed"&&(t=this.age.value>Ec?"stale":"reconnecting"),t});constructor(t,{onUnauthorized:n=async()=>!1}={}){this.#e=t,this.#t=n}start(){return document.addEventListener("visibilitychange",()=>this.#x()),window.addEventListener("online",()=>this.#h()),window.addEventListener("pagehide",()=>this.#n?.close()),window.addEventListener("pageshow",t=>t.persisted&&this.#h()),setInterval(()=>this.#k(),1e3),this.#_(),this.#m}subscribe(t){t.subscribers+=1,this.#i.set(t.topic,t),this.#l.delete(t.topic)&&this.#d({resync:[t.topic]}),this.#g();let n=!1;return()=>{n||(n=!0,t.subscribers-=1,!(t.subscribers>0)&&(this.#i.delete(t.topic),this.#g()))}}onReconnect(t){let n=!1;return z(()=>{let o=this.state.value;o==="live"&&n&&Te(t),o!=="connecting"&&(n=o!=="live")})}#_(){let t=Mc(),n=t?.socket??new WebSocket(this.#f?Oc(this.#e):this.#e);n.binaryType="arraybuffer",this.#n=n,this.#o=0,this.#l.clear(),this.#m=Promise.resolve(),this.#p=performance.now();for(let o of t?.messages??[])this.#b(n,o);n.addEventListener("message",o=>this.#b(n,o.data)),n.addEventListener("close",o=>this.#$(n,o.code)),t&&n.readyState===WebSocket.OPEN?(this.#a=t.topics.join(`
`),this.#g(),document.hidden&&this.#d({pause:!0})):n.addEventListener("open",()=>this.#v())}#v(){let t=[...this.#i.keys()];this.#a=t.join(`
`),this.#d({topics:t,...document.hidden?{pause:!0}:{}})}#$(t,n){if(t!==this.#n)return;if(this.#n=null,this.#a=null,n===Tc){this.#u.value="unauthorized",this.#t().then(r=>r&&this.#h());return}this.#u.value="closed";let o=Math.min(kc,xc*2**this.#s);this.#s=Math.min(this.#s+1,10),this.#r=setTimeout(()=>this.#_(),o*(.5+Math.random()/2))}#h(){this.#n||(clearTimeout(this.#r),this.#s=0,this.#_())}#d(t){this.#n?.readyState===WebSocket.OPEN&&this.#n.send(JSON.stringify(t))}#g(){this.#c||(this.#c=!0,queueMicrotask(()=>{this.#c=!1;let t=[...this.#i.keys()];this.#a===null||this.#a===t.join(`
`)||(this.#a=t.join(`
`),this.#l.clear(),this.#d({topics:t}))}))}#b(t,n){let o=Promise.allSettled([Ma(n),this.#m]);this.#m=o.then(([r])=>{r.status==="fulfilled"?this.#w(t,r.value):this.#y(t)}).catch(reportError)}#y(t){t===this.#n&&(this.#f=!1,this.#$(t),t.close())}#w(t,n){if(t!==this.#n)return;if(this.#p=performance.now(),n.error!==void 0){this.serverError.value=n.error;return}n.beat!==void 0&&Bo(n.beat);let o=this.#i.get(n.topic);o&&!o.apply(n)&&this.#d({resync:[n.topic]}),!o&&n.topic&&this.#l.add(n.topic),this.#o+=1,this.#d({ack:this.#o}),this.#s=0,this.serverError.value=null,this.updatedAt.value=Ee(),this.#u.value=document.hidden?"paused":"open"}#x(){if(this.#p=performance.now(),!this.#n){document.hidden||this.#h();return}this.#d({pause:document.hidden}),this.#u.peek()!=="connecting"&&(this.#u.value=document.hidden?"paused":"open")}#k(){if(this.#n&&!document.hidden&&performance.now()-this.#p>Sc){let t=this.#n;this.#$(t),t.close()}}};var Ac=location.protocol==="https:"?"wss:":"ws:";async function Cc(){pe.value="out";try{await J("/api/v1/me")}catch(e){return e instanceof Oe&&e.status===403&&(pe.value="left"),!1}return pe.value="changed",!0}var B=new Pn(`${Ac}//${location.host}${Ye("/ws/live/")}`,{onUnauthorized:Cc});z(()=>{B.state.value==="live"&&pe.peek()==="out"&&(pe.value="in")});var Ca=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],l=t[s]?(t[0]|=a?1:2,n[t[s++]]):t[++s];a===3?o[0]=l:a===4?o[1]=Object.assign(o[1]||{},l):a===5?(o[1]=o[1]||{})[t[++s]]=l:a===6?o[1][t[++s]]+=l+"":a?(r=e.apply(l,Ca(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(l)}return o},Aa=new Map;function Ra(e){var t=Aa.get(this);return t||(t=new Map,Aa.set(this,t)),(t=Ca(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,a="",l="",c=[0],p=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,a):s===3&&(d||a)?(c.push(3,d,a),s=2):s===2&&a==="..."&&d?c.push(4,d,0):s===2&&a&&!d?c.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(c.push(s,0,a,r),s=6),d&&(c.push(s,d,0,r),s=6)),a=""},u=0;u<n.length;u++){u&&(s===1&&p(),p(u));for(var m=0;m<n[u].length;m++)o=n[u][m],s===1?o==="<"?(p(),c=[c],s=3):a+=o:s===4?a==="--"&&o===">"?(s=1,a=""):a=o+a[0]:l?o===l?l="":a+=o:o==='"'||o==="'"?l=o:o===">"?(p(),s=1):s&&(o==="="?(s=5,r=a,a=""):o==="/"&&(s<5||n[u][m+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),s=2):a+=o),s===3&&a==="!--"&&(s=4,c=c[0])}return p(),c})(e)),t),arguments,[])).length>1?t:t[0]}var i=Ra.bind(function(...t){return this[0]=3,mt(...t)});var Me=$(null),Xe=(e="")=>Me.value={query:e},tr=!1;function yt({chosen:e=!1}={}){Me.value=null,tr&&!e&&history.back(),tr=!1}function or(){tr=document.referrer.startsWith(`${location.origin}/`),Xe()}var nr=new Set;function Rc(e,t){A(()=>{let n={title:e,commands:t};return nr.add(n),()=>nr.delete(n)})}var rr=()=>[...nr].flatMap(({title:e,commands:t})=>t().filter(Boolean).map(n=>({...n,group:e})));var Ze=JSON.parse(document.getElementById("state")?.textContent??"{}"),fe=Ze.screens,ar=Ze.topics,Ln=Ze.problem??null,q=Ze.person??null,ir=Ze.rights??{},je=Ze.scopes??[],sr=Ze.data,Pa=!0,lr=()=>Pa;function Pc(){let e=sr;return sr=null,e}function cr(){sr=null,Pa=!1}var w=(e,t)=>ir[t]?.includes(e)??!1,ur=(e,t)=>e.some(n=>w(n,t));function Lc(e){let t=e.split(/({\w+\*?})/).map(n=>{let o=n.match(/^{(\w+)(\*?)}$/);return o?`(?<${o[1]}>${o[2]?".+?":"[^/]+"})`:n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}).join("");return new RegExp(`^${t.replace(/\/$/,"")}/?$`)}var Dc=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))/,Ic=(e,t)=>t&&Dc.test(e)?e.split("/").map(encodeURIComponent).join("/"):encodeURIComponent(e);function Nc(e={}){try{return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,decodeURIComponent(n)]))}catch{return null}}var Dn=class{#e;constructor(t){this.#e=t.map(n=>({...n,pattern:Lc(n.path)}))}match(t){for(let n of this.#e){let o=n.pattern.exec(t),r=o&&Nc(o.groups);if(r)return{screen:n,params:r}}return null}named(t){return this.#e.find(n=>n.name===t)??null}to(t,n={},o={}){let r=this.named(t);if(!r)return null;let s=r.path.replace(/{(\w+)(\*?)}/g,(l,c,p)=>Ic(String(n[c]),p)),a=new URLSearchParams(Object.entries(o).filter(([,l])=>l!==""&&l!=null));return a.size>0?`${s}?${a}`:s}},La=({screen:e,params:t})=>e.topics.map(n=>n.replace(/{(\w+)}/g,(o,r)=>t[r]));var jc=(e,t)=>e.length===t.length&&e.every((n,o)=>n===t[o]),In=class{#e=new Map;#t=$(null);#n;#i=new Set;#o=new Map;#s=null;#r=null;#l={};ids=$([]);version=0;subscribers=0;loaded=$(!1);constructor(t,n=()=>0){this.topic=t,this.#n=n}row(t){return this.#e.get(t)??this.#t}peek(){return this.ids.peek().map(t=>this.row(t).peek())}watch(t){return this.#i.add(t),()=>{this.#i.delete(t)}}seed(t){t&&(t.epoch&&t.seq&&([this.#s,this.#r]=[t.epoch,t.seq]),this.#l=t.snapshot,this.#c(t.snapshot))}news(){let t=this.ids.peek().map(n=>[n,this.row(n).peek()]);return Object.fromEntries(t.filter(([n,o])=>o!==this.#l[n]))}apply(t){if("snapshot"in t)return this.#s=t.epoch,this.#r=t.seq,this.#c(t.snapshot),!0;if(this.#r===null)return!0;let n=Object.entries(t.patch??{}),o=n.every(([s])=>this.#e.has(s));if(t.epoch!==this.#s||t.from!==this.#r||!o)return this.#r=null,!1;this.#r=t.to;let r=n.map(([s,a])=>[s,{...this.row(s).peek(),...a}]);return this.#a({...t.put,...Object.fromEntries(r)},t.del),!0}#c(t){let n={};for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);(!a||JSON.stringify(a.peek())!==JSON.stringify(s))&&(n[r]=s)}let o=[...this.#e.keys()].filter(r=>!Object.hasOwn(t,r));ce(()=>{this.#a(n,o,!0),this.loaded.value=!0})}#a(t,n,o=!1){this.version+=1,ce(()=>{for(let r of n){let s=this.#e.get(r);this.#e.delete(r),s&&(s.value=null)}for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);a?a.value=s:this.#e.set(r,$(s))}this.#p(t)||this.#f()});for(let r of this.#i)r(t,n,o)}#p(t){let n=this.ids.peek();if(n.length!==this.#e.size||n.length!==this.#o.size)return!1;let o=r=>{let[s,a]=[this.#e.get(n[r]),this.#e.get(n[r+1])];return s===void 0?!1:r+1===n.length?!0:a!==void 0&&this.#n(s.peek(),a.peek())<=0};return Object.keys(t).every(r=>{let s=this.#o.get(r);return s!==void 0&&o(s)&&(s===0||o(s-1))})}#f(){let t=[...this.#e.keys()].sort((n,o)=>this.#n(this.row(n).peek(),this.row(o).peek()));this.#o=new Map(t.map((n,o)=>[n,o])),jc(t,this.ids.peek())||(this.ids.value=t)}};var qc=40,Da=new Map,wt=new Map;function Ia(e,t){let n=new In(e,t);return n.seed(ar[e]),n}function K(e,t){let n=Ia(e,t);return Da.set(e,n),n}function Wt(e){let t=Da.get(e);if(t)return t;let n=wt.get(e)??Ia(e);wt.delete(e),wt.set(e,n);for(let[o,r]of wt){if(wt.size<=qc)break;r.subscribers||wt.delete(o)}return n}var Ht=e=>lr()?e.news():{};var Fc=6e3,Uc=4,et=$([]),Bc=0;function tt(e){et.value=et.peek().filter(t=>t.id!==e)}function xt({kind:e="good",text:t,detail:n=null,action:o=null,about:r=null}){let s=++Bc,a=et.peek().filter(l=>r===null||l.about!==r);return et.value=[...a,{id:s,kind:e,text:t,detail:n,action:o,about:r}].slice(-Uc),e==="good"&&Nn(s),s}function Nn(e){setTimeout(()=>document.querySelector(`[data-toast="${e}"]:is(:hover, :focus-within)`)||tt(e),Fc)}var pr=$(null),jn=()=>import("./uplot.js").then(e=>pr.value=e.default,()=>{});var Wc=Is({"./screens/agent.js":()=>import("./screens/agent.js"),"./screens/batch.js":()=>import("./screens/batch.js"),"./screens/batches.js":()=>import("./screens/batches.js"),"./screens/build.js":()=>import("./screens/build.js"),"./screens/failures.js":()=>import("./screens/failures.js"),"./screens/fleet.js":()=>import("./screens/fleet.js"),"./screens/group.js":()=>import("./screens/group.js"),"./screens/job.js":()=>import("./screens/job.js"),"./screens/jobs.js":()=>import("./screens/jobs.js"),"./screens/org.js":()=>import("./screens/org.js"),"./screens/overview.js":()=>import("./screens/overview.js"),"./screens/settings.js":()=>import("./screens/settings.js"),"./screens/test.js":()=>import("./screens/test.js"),"./screens/tests.js":()=>import("./screens/tests.js"),"./screens/timeline.js":()=>import("./screens/timeline.js")});var Hc=3e3,Kc=2e3,qa=150,Fn=new Dn(fe),fr=new Map,qn=new Map,nt=0,re=history.state?.key??Un(),Na=[],I=$(null),Kt=$(!1),k=(e,t,n)=>Fn.to(e,t,n),kt=e=>Fn.named(e),mr=e=>Fn.match(e)?.screen??null;function Un(){return Math.random().toString(36).slice(2)}function zt(e){let t=new URL(e,location.href);if(t.origin!==location.origin||t.searchParams.has("scope"))return null;let n=Fn.match(t.pathname);return n&&{...n,query:t.searchParams,href:t.pathname+t.search}}var dr=e=>{if(!qn.has(e)){let t=Wc(`./screens/${e}.js`);qn.set(e,t),t.catch(()=>qn.delete(e))}return qn.get(e)};function Fa(e){let t=zt(e);t&&dr(t.screen.name).catch(()=>{})}async function hr(e,t){let n=++nt;t.kind!=="first"&&cr();let o=setTimeout(()=>Kt.value=!0,qa);try{let r=await dr(e.screen.name);if(n!==nt)return;let s=Na;Na=La(e).map(a=>B.subscribe(Wt(a)));for(let a of s)a();I.value={...e,module:r,problem:null,arrival:t}}catch(r){if(n!==nt)return;t.kind==="first"?I.value={...e,module:null,problem:{status:0,text:String(r)},arrival:t}:await zc()?location.assign(e.href):n===nt&&Jc(e)}finally{clearTimeout(o),n===nt&&(Kt.value=!1)}}var zc=()=>fetch("/healthz",{cache:"no-store",signal:AbortSignal.timeout(Hc)}).then(()=>!0,()=>!1);function Jc(e){let t=nt,n=I.peek();history.replaceState({key:re},"",n.href);let o=xt({kind:"bad",text:`${e.screen.title} opens when the server is back.`}),r=B.onReconnect(()=>{r(),tt(o),t===nt&&ee(e.href)})}function _r(){if(navigator.connection?.saveData)return;let e=[jn,...fe.map(({name:r})=>()=>dr(r))],t=()=>{let r=B.state.peek()==="live"&&e.shift();r&&r().then(n,()=>{})},n=()=>Vc(t),o=z(()=>{B.state.value==="live"&&(setTimeout(n,Kc),queueMicrotask(()=>o()))})}var Vc=window.requestIdleCallback??(e=>setTimeout(e,qa));function Bn(){let e=document.activeElement?.closest("[data-row]")?.dataset.row??null;fr.set(re,{y:window.scrollY,row:e})}function ee(e,{replace:t=!1}={}){let n=zt(e);if(!n){location.assign(e);return}Bn(),t||n.href===location.pathname+location.search?history.replaceState({key:re},"",n.href):(re=Un(),history.pushState({key:re},"",n.href)),hr(n,{kind:"push"})}function Jt(e,{push:t=!1}={}){let n=I.peek(),o=new URLSearchParams(n.query);for(let[a,l]of Object.entries(e))l===""||l==null?o.delete(a):o.set(a,l);let r=o.size>0?`?${o}`:"",s=location.pathname+r;s!==n.href&&(t?(Bn(),re=Un(),history.pushState({key:re},"",s)):history.replaceState({...history.state,key:re},"",s),I.value={...n,query:o,href:s,arrival:{kind:"query"}})}function Gc(){let e=I.peek();if(location.pathname+location.search===e?.href)return;Bn(),re=history.state?.key??Un();let t=zt(location.href);t?hr(t,{kind:"pop",...fr.get(re)}):location.reload()}function Qc(e){if(e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a[href]");!t||t.target||t.hasAttribute("download")||!zt(t.href)||t.hash&&t.pathname===location.pathname&&t.search===location.search||(e.preventDefault(),ee(t.href))}function ja(e){let t=e.target.closest?.("a[href]");t&&Fa(t.href)}function Yc(){let e=new URL(location.href);e.searchParams.has("scope")&&(e.searchParams.delete("scope"),history.replaceState(history.state,"",e))}function $r(){history.scrollRestoration="manual",Yc();let e=location.href,t=zt(e);history.replaceState({...history.state,key:re},"",e);let n=Promise.resolve();return Ln&&e===location.href?I.value={screen:null,params:{},query:new URLSearchParams,href:"",module:null,problem:Ln,arrival:{kind:"first"}}:t&&(n=hr(t,{kind:"first",...history.state})),window.addEventListener("popstate",Gc),window.addEventListener("pagehide",()=>{Bn(),history.replaceState({...history.state,key:re,...fr.get(re)},"")}),document.addEventListener("click",Qc),document.addEventListener("pointerover",ja),document.addEventListener("focusin",ja),z(()=>{let o=I.value;if(!o)return;let r=o.problem?"Not found":o.module?.title?.(o)??o.screen.title;document.title=[r,...je.length>0?[Z(U)]:[],"QualGent"].join(" \xB7 ")}),n}var he=$(!1);var me=K("overview");var Xc=15e3;function Zc(){let e=me.row("overview").peek();return e?`${D(e.waiting,"job")} waiting, ${e.running} running, ${e.done} passed, ${e.failed} failed`:""}function Ua(){let e=$e("");return A(()=>{let t=setInterval(()=>e.value=Zc(),Xc);return()=>clearInterval(t)},[]),i`<p class="unseen" aria-live="polite">${e}</p>`}var Vt=$(null);function de(e){return Vt.peek()?.done(null),new Promise(t=>{Vt.value={...e,done:n=>{Vt.value=null,t(n)}}})}var g=({name:e})=>i`
<svg class="icon" aria-hidden="true" width="16" height="16">
<use href=${`#icon-${e}`} />
</svg>
`;var eu=["[autofocus]",".ask-priority input:checked","form :is(input:not([type=radio], [type=checkbox]), textarea, select)","form input:checked","form :is(input, button)"];function V({title:e,className:t="",onClose:n,children:o,foot:r,bare:s=!1}){let a=M(null),l=G();P(()=>{let u=a.current,m=document.activeElement;return u.showModal(),(eu.map(f=>u.querySelector(f)).find(Boolean)??u.querySelector(".dialog-body")).focus(),()=>{u.close(),m?.isConnected&&document.activeElement===document.body&&m.focus({preventScroll:!0})}},[]);let c=u=>{u.preventDefault(),n()},p=M(null);return i`
<dialog
class=${`dialog ${t}`}
ref=${a}
aria-labelledby=${s?void 0:l}
aria-label=${s?e:void 0}
onCancel=${c}
onPointerDown=${u=>p.current=u.target}
onClick=${u=>u.target===a.current&&p.current===a.current&&n()}
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
onClick=${n}
>
<${g} name="close" />
</button>
</header>
`}
${o}
${r&&i`<footer class="dialog-foot">${r}</footer>`}
</div>
</dialog>
`}function Ba({question:{title:e,text:t,act:n,keep:o="Cancel",danger:r=!1,done:s}}){return i`
<${V} title=${e} onClose=${()=>s(null)}>
<form class="ask" onSubmit=${l=>{l.preventDefault(),s({})}}>
<p>${t}</p>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>s(null)}>${o}</button>
<button type="submit" class=${`button ${r?"is-danger":"is-primary"}`}>${n}</button>
</footer>
</form>
<//>
`}var tu=({icon:e="pending",title:t,children:n})=>i`
<div class="state-block">
<${g} name=${e} />
<h2>${t}</h2>
${n}
</div>
`,ot=({title:e="Something went wrong",text:t,again:n})=>i`
<div class="state-block is-error" role="alert">
<${g} name="stale" />
<p>
<strong>${e}.</strong> ${t}
</p>
${n&&i`<button type="button" class="button" onClick=${n}>Try again</button>`}
</div>
`,gr=({lines:e=6})=>i`
<div class="skeleton" aria-hidden="true">
${Array.from({length:e},(t,n)=>i`<i key=${n}></i>`)}
</div>
`;var Wa=[["jobs","jobs"],["logs","logs"],["artifacts","artifacts"],["builds","stored builds"],["audit","audit entries"],["agents","agents that ran nothing"]];function nu({found:e}){let t=Wa.filter(([n])=>e[n].count>0);return t.length===0?i`<p class="ask-count" data-preview>Nothing to remove.</p>`:i`
<dl class="facts due" data-preview>
${t.map(([n,o])=>i`
<div key=${n}>
<dt>${o}</dt>
<dd class="number">
<strong>${v(e[n].count)}</strong>
${e[n].bytes>0&&`, ${Go(e[n].bytes)}`}
</dd>
</div>
`)}
</dl>
`}function Ha({question:{preview:e,done:t}}){let[n,o]=T({}),r=()=>{o({}),e().then(p=>o({found:p}),p=>o({error:p}))};A(r,[]);let{found:s,error:a}=n,l=s?Wa.reduce((p,[u])=>p+s[u].count,0):0;return i`
<${V} title="Remove expired data" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${p=>{p.preventDefault(),l>0&&t({found:s})}}>
<p>These have passed their retention period. Removal cannot be undone.</p>
<div class="ask-preview" aria-live="polite">
${s&&i`<${nu} found=${s} />`}
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
`}var Wn=({id:e,text:t})=>t&&i`
<span class="field-error" id=${e} data-error>
<${g} name="stale" />
${t}
</span>
`;function Gt({label:e,hint:t,error:n,value:o,onInput:r,...s}){let a=G();return i`
<div class="field form-field">
<label for=${a}>${e}</label>
<input
type="text"
id=${a}
value=${o}
autocomplete="off"
spellcheck=${!1}
onInput=${l=>r(l.currentTarget.value)}
aria-invalid=${n?"true":void 0}
aria-describedby=${`${a}-hint ${a}-error`}
...${s}
/>
<span class="field-hint" id=${`${a}-hint`}>${t}</span>
<${Wn} id=${`${a}-error`} text=${n} />
</div>
`}function ou({label:e,hint:t,error:n,value:o,options:r,onChange:s}){let a=G();return i`
<div class="field form-field">
<label for=${a}>${e}</label>
<select
id=${a}
onChange=${l=>s(l.currentTarget.value)}
aria-invalid=${n?"true":void 0}
aria-describedby=${`${a}-hint ${a}-error`}
>
${r.map(([l,c])=>i`
<option key=${l} value=${l} selected=${l===o}>${c}</option>
`)}
</select>
<span class="field-hint" id=${`${a}-hint`}>${t}</span>
<${Wn} id=${`${a}-error`} text=${n} />
</div>
`}function ru({label:e,hint:t,error:n,value:o,options:r,onChange:s}){let a=G(),l=(c,p)=>s(r.map(([u])=>u).filter(u=>u===c?p:o.includes(u)));return i`
<fieldset class="field form-field checks" aria-describedby=${`${a}-hint ${a}-error`}>
<legend>${e}</legend>
<span class="checks-row">
${r.map(([c,p])=>i`
<label key=${c} class="check">
<input
type="checkbox"
checked=${o.includes(c)}
aria-invalid=${n?"true":void 0}
onChange=${u=>l(c,u.currentTarget.checked)}
/>
${p}
</label>
`)}
</span>
<span class="field-hint" id=${`${a}-hint`}>${t}</span>
<${Wn} id=${`${a}-error`} text=${n} />
</fieldset>
`}var su=({problem:e})=>e&&i`<${ot} title="Nothing changed" text=${e.message} />`;var au=e=>e===""||/^https?:\/\/\S+$/.test(e);function Ka({question:{group:e,done:t}}){let[n,o]=T(e.note?.note??""),[r,s]=T(e.note?.owner??""),[a,l]=T(e.note?.ticket_url??""),[c,p]=T("");return i`
<${V} title="Note on this cause" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${m=>{m.preventDefault();let d=a.trim();au(d)?t({note:n.trim(),owner:r.trim(),ticket_url:d}):p("Enter the address of a web page")}}>
<p class="failure-cause">${e.cause}</p>
<${Gt} label="Note" value=${n} onInput=${o} maxlength="500" />
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
`}var se={pause:{label:"Pause",icon:"paused",state:"paused",effect:"Finishes its test, then takes none until the time is over or someone resumes it.",timed:!0},drain:{label:"Drain",icon:"draining",state:"drained",effect:"For an update or removal: finishes its test, then is drained and may be unplugged."},quarantine:{label:"Quarantine",icon:"quarantined",state:"quarantined",effect:"Finishes its test, then takes none until someone has checked and released it.",needsReason:!0}},br=e=>Object.keys(se).find(t=>se[t].state===e)??"pause";var St=({text:e,onInput:t,required:n=!1})=>i`
<label class="field">
Reason ${!n&&i`<span class="quiet">(optional)</span>`}
<input
type="text"
maxlength="500"
required=${n}
pattern=${n?".*\\S.*":void 0}
value=${e}
onInput=${o=>t(o.currentTarget.value)}
/>
</label>
`;function qe({label:e,options:t,value:n,onChange:o,hideLabel:r=!1}){let s=G();return i`
<fieldset class="segmented">
<legend class=${r?"unseen":""}>${e}</legend>
<span class="segments">
${t.map(([a,l])=>i`
<label key=${a} class=${`segment ${a===n?"is-on":""}`}>
<input
type="radio"
name=${s}
value=${a}
checked=${a===n}
onChange=${()=>o(a)}
/>
<span>${l}</span>
</label>
`)}
</span>
</fieldset>
`}var iu=[["","Until resumed"],["1800","30 min"],["7200","2 h"],["86400","1 day"]],vr=e=>e===""?null:new Date((Ee()+Number(e))*1e3).toISOString();function za({question:{name:e,how:t,done:n}}){let[o,r]=T(t??"pause"),[s,a]=T(""),[l,c]=T(""),{label:p,effect:u,timed:m,needsReason:d}=se[o],f=_=>{_.preventDefault(),n({how:o,note:l.trim(),until:m?vr(s):null})};return i`
<${V} title=${`Availability of ${e}`} onClose=${()=>n(null)}>
<form class="ask" onSubmit=${f}>
<${qe}
label="Mode"
options=${Object.entries(se).map(([_,E])=>[_,E.label])}
value=${o}
onChange=${r}
/>
<p aria-live="polite">${u}</p>
${m&&i`<${qe} label="Duration" options=${iu} value=${s} onChange=${a} />`}
<${St} text=${l} onInput=${c} required=${d} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>n(null)}>
Cancel
</button>
<button type="submit" class=${`button ${d?"is-danger":"is-primary"}`}>${p} ${e}</button>
</footer>
</form>
<//>
`}function Ja(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619);return(t^t>>>15)>>>0}var yr=10,lu=32,cu=3;function Va(e,t){let n=t.match(/\d*$/)[0].slice(-cu);return{stem:Ja(`${e}
${t.slice(0,t.length-n.length)}`),number:Number(n)}}function Hn(e,t){let{stem:n,number:o}=Va(e,t);return(n+o)%yr}function Kn(e,t){let{stem:n,number:o}=Va(e,t);return(Math.floor(n/yr)+Math.floor(o/yr)+3*o)%lu}var uu=(e,t)=>`build-${Hn(e,t)}`;var wr=["M8 0h8v12H8z","M0 6h16v6H0z","M0 12L16 0v12z","M8 0h8v6H8zM0 6h8v6H0z","M5 3.5h6v5H5z","M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z","M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z","M5.33 0h5.34v12H5.33z","M0 4h16v4H0z","M8 1l7 5-7 5-7-5z","M0 0h8v6H0z","M8 2a4 4 0 1 0 .01 0z","M0 0l9 6-9 6z","M0 0h16L8 8z","M0 0h4v12H0z","M0 0L16 12H0z"],pu=(e,t)=>`flag flag-${Hn(e,t)} ${Kn(e,t)<wr.length?"":"is-exchanged"}`,Qa=({org:e,version:t})=>i`
<svg class=${pu(e,t)} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
<path class="flag-a" d="M0 0h16v12H0z" />
<path class="flag-b" d=${wr[Kn(e,t)%wr.length]} />
<path class="flag-edge" d="M.5.5h15v11H.5z" />
</svg>
`,Ya=({version:e})=>e.length<=9?e:i`
<span class="build-name">
<span>${e}</span>
<i aria-hidden="true" data-start=${e.slice(0,-6)} data-end=${e.slice(-6)}></i>
</span>
`,Ga=({name:e,text:t,href:n,row:o,children:r})=>n?i`<a class=${e} title=${t} href=${n} tabindex=${o?-1:void 0}>${r}</a>`:i`<span class=${e} title=${t}>${r}</span>`,Ae=({org:e,version:t,link:n=!1})=>{let o=n&&k("build",{org_id:e,app_version_id:t});return i`
<span class="build">
<${Qa} org=${e} version=${t} />
<${Ga} name="build-version" text=${t} href=${o} row=${n==="row"}>
<${Ya} version=${t} />
<//>
<${Ga} name="build-org" text=${e} href=${n&&k("org",{org_id:e})} row=${n==="row"}>${e}<//>
</span>
`};var Fe=["busy","stopping","draining","idle","paused","drained","quarantined","suspect","offline","lost"],Qt=["suspect","offline","lost"],xr="repair",kr={draining:"finishes its job, then takes none",paused:"takes no jobs until it is resumed",drained:"empty: takes no jobs until it is resumed",quarantined:"unreliable: kept out until somebody lets it back",suspect:"not responding for a moment: gets no new jobs",offline:"disconnected in order",lost:"stopped responding while it was expected"},Q=e=>e.status||e.state,Yt=({targets:e,fallback:t})=>`${e.join(", ")}${t?", while no other agent serves it":""}`,Sr=({lost:e=0,paused:t=0,quarantined:n=0},o)=>{let r=e+o+n+t,s=[e&&`${e} lost`,o&&`${o} ${o===1?"needs":"need"} repair`,n&&`${n} quarantined`,t&&`${t} paused`].filter(Boolean).join(", "),a=`agent${r===1?" needs":"s need"} attention: ${s}`;return{count:r,tone:e+o>0?"bad":"warn",text:a}};var ti=(e,t)=>`/api/v1/jobs/${e}/${t}`,zn=(e,t)=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}/${t}`,Xa={0:"Nothing changed. Try again when connected.",403:"Nothing changed.",404:"It may have been removed.",409:"It has changed: check and try again."};function fu(e){return Xa[e.status]?Xa[e.status]:e.retryable?"Nothing changed. Try again in a moment.":null}async function H(e,t,{undo:n=null,about:o=null}={}){try{let r=await e();return xt({text:typeof t=="function"?t(r):t,action:n,about:o}),r}catch(r){if(!(r instanceof Oe))throw r;let s=r.retryable?{label:"Try again",run:()=>H(e,t,{undo:n,about:o})}:null;return xt({kind:"bad",text:r.message,detail:fu(r),action:s,about:o}),null}}var Jn=e=>H(()=>j("POST",ti(e,"retry")),"Job requeued.",{about:e});async function Tr({id:e,status:t,test:n="The test"}){if(t==="running"){let r=`${n} is stopped. A retry starts it from the beginning.`;if(!await de({kind:"confirm",title:"Cancel running job",text:r,act:"Cancel job",keep:"Keep running",danger:!0}))return null}let o=w("retry","job")?{label:"Requeue",run:()=>Jn(e)}:null;return H(()=>j("POST",ti(e,"cancel")),"Job cancelled.",{undo:o,about:e})}var Er=(e,t)=>H(()=>j("POST",`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}/release`),({held:n})=>n?`${t} released: its jobs are tried again.`:`${t} was not held.`),Za=[[void 0,"failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"]];async function mu({within:e="/api/v1/jobs",filter:t={},fresh:n=t}){let o=`${e}/retry`,r=Za.map(([a=t.app_version_id&&"latest"])=>({filter:{...a==="new"?n:t,status:"failed"},failure:a})),s=await Promise.all(r.map(a=>j("POST",o,{...a,dry_run:!0}).catch(()=>null)));return s.flatMap((a,l)=>{let c=a?.changed??0,p=l>0&&c===s[0]?.changed;if(c===0||p)return[];let[,u,m]=Za[l],d={expected:c,until:a.until},f=()=>H(()=>j("POST",o,{...r[l],...d}),_=>Gn.retry(_.changed));return[{label:`Retry ${v(c)} ${c===1?u:m}`,icon:"retry",run:f}]})}var du=(e,t)=>H(()=>j("POST","/api/v1/jobs/retry",{filter:{...e,status:"failed"},failure:"latest",expected:t}),({changed:n})=>Gn.retry(n)),hu=e=>H(()=>j("POST","/api/v1/jobs/retry",{filter:{ids:e}}),({changed:t})=>t===0?"Nothing changed.":Gn.retry(t)),Or=(e,t)=>_e({action:"priority",filter:{ids:[e]},priority:t});function _u(e){let{name:t,paused_reason:n}=e,o=Q(e);return Qt.includes(o)?`${t} takes jobs when it is back: it is ${o}.`:n?`Resume requested; ${t} had paused itself.`:`${t} resumed.`}var ni=(e,t,{note:n,until:o})=>H(()=>j("POST",zn(e,t),o?{note:n,until:o}:{note:n}),r=>r.job?`${e} finishes its test, then it is ${se[t].state}.`:`${e} is ${se[t].state}: no new jobs start.`,{about:e});async function Xt(e,t="pause"){let n=await de({kind:"hold",name:e,how:t});return n&&ni(e,n.how,n)}async function Mr(e){let n=(await J(zn(e,"").slice(0,-1)).catch(()=>null))?.held??null;if(n?.kind==="quarantined"){let s=`${e} gets jobs again. It is in quarantine${n.note?`: ${n.note}`:"."}`;if(!await de({kind:"confirm",title:"Release agent from quarantine",text:s,act:"Release"}))return null}let o=n&&br(n.kind),r=o&&w(o,"agent")?{label:"Undo",run:()=>ni(e,o,n)}:null;return H(()=>j("POST",zn(e,"resume")),_u,{undo:r,about:e})}async function $u(e){let t=`Deletes ${e} and its pause or quarantine. Its attempts stay. A new agent, if it connects again.`;if(!await de({kind:"confirm",title:"Delete agent",text:t,act:"Delete agent",danger:!0}))return!1;let o=zn(e,"").slice(0,-1);return await H(()=>j("DELETE",o).then(()=>!0),`${e} deleted.`,{about:e})===!0}var oi=({id:e})=>`/api/v1/tests/${e}`,ri=(e,t,n)=>H(()=>j("PATCH",oi(e),{quarantined:!0,note:t,until:n}),"Test quarantined: its failures do not fail a batch.",{about:e.id});async function Ar(e){let t=await de({kind:"quarantine",test:e});return t&&ri(e,t.note,t.until)}var Cr=e=>H(()=>j("PATCH",oi(e),{quarantined:!1}),"Test released from quarantine: its failures count again.",{undo:{label:"Undo",run:()=>ri(e,e.quarantine_note??"",e.quarantined_until)},about:e.id});async function gu(e){let t=await de({kind:"failure-note",group:e});if(!t)return null;let n=`/api/v1/failures/${encodeURIComponent(e.org_id)}/${e.fingerprint}`;return H(()=>j("PUT",n,t),"Note saved.")}var ei=e=>j("POST","/api/v1/retention",{dry_run:e});async function bu(){if(!await de({kind:"due",preview:()=>ei(!0)}))return null;let t=({jobs:n,logs:o,artifacts:r,builds:s,audit:a,agents:l})=>[n,o,r,s,a,l].reduce((c,p)=>c+p.count,0);return H(()=>ei(!1),n=>t(n)>0?`${D(t(n),"thing")} removed.`:"Nothing was due.")}var Vn=({id:e})=>`/api/v1/webhooks/${e}`,vu=e=>H(()=>j("POST",`${Vn(e)}/test`),"Test event queued: see the deliveries."),yu=e=>H(()=>j("PATCH",Vn(e),{enabled:!e.enabled}),e.enabled?"Webhook turned off.":"Webhook turned on.",{about:e.id}),wu=(e,t)=>H(()=>j("POST",`${Vn(e)}/deliveries/${t}/redeliver`),"Delivery queued again.");async function xu(e){let t=`${e.url} receives no more events, and its deliveries are deleted.`;return await de({kind:"confirm",title:"Remove webhook",text:t,act:"Remove",danger:!0})?await H(()=>j("DELETE",Vn(e)).then(()=>!0),"Webhook removed.")===!0:!1}var Gn={cancel:e=>`${D(e,"job")} cancelled.`,retry:e=>`${D(e,"job")} queued again.`,priority:e=>`The priority of ${D(e,"job")} was changed.`};async function _e({action:e,filter:t={},failure:n,within:o="/api/v1/jobs",priority:r,present:s,what:a}){let l=`${o}/${e}`,c=o==="/api/v1/jobs"&&Object.keys(t).length===0,p={filter:t,...n?{failure:n}:{},...c?{all:!0}:{}},u=X=>e==="priority"?{...p,priority:X}:p,f=await de({kind:"many",action:e,priority:r??(s===0?1:0),what:a,preview:X=>j("POST",l,{...u(X),dry_run:!0})});if(!f)return null;let _={expected:f.found.changed,until:f.found.until,note:f.note};_.until===null&&delete _.until;let E=({changed:X})=>X===0?"Nothing changed.":Gn[e](X),b=JSON.stringify([l,t]),{changed:y,by_status:h,effect:x}=f.found,S=s??(h.pending===y?x?.priority:null),ie={filter:{...t,priority:f.priority},priority:S};return H(()=>j("POST",l,{...u(f.priority),..._}),E,{undo:e==="priority"&&(S??null)!==null?{label:"Undo",run:()=>H(()=>j("POST",l,ie),E,{about:b})}:null,about:b})}var ku=Array.from({length:10},(e,t)=>[t,String(t)]),Rr=({value:e,onChange:t})=>i`
<div class="ask-priority">
<${qe} label="Priority (0 is now, 9 whenever)" options=${ku} value=${e} onChange=${t} />
</div>
`,Su=({org_id:e,app_version_id:t})=>({filter:{org_id:e,app_version_id:t},what:`Waiting jobs of build ${t} of ${e}.`}),Tu=({of:e,present:t=null,done:n,label:o})=>w("priority","job")&&i`
<button
type="button"
class=${o?"icon-button":"button"}
aria-label=${o}
data-tip=${o}
tabindex=${o&&-1}
onClick=${async()=>await _e({action:"priority",present:t,...e})&&n?.()}
>
${o?i`<${g} name="priority" />`:t===null?"Priority\u2026":`Priority ${t}\u2026`}
</button>
`;var Ce={done:"passed",pending:"waiting",waiting:"waiting",backoff:"backing off",assigned:"assigned",installing:"installing",executing:"running",parked:"parked"};function Pr({job:e}){let t=e.phase==="parked"?"suspect":e.status;return i`
<span class=${`state state-${t}`}>
<${g} name=${t} />
<span>
${["pending","running"].includes(e.status)&&Ce[e.phase]||Ce[e.status]||e.status}
</span>
</span>
`}function Zt({agent:e}){let t=Q(e);return i`
<span class=${`state state-${t}`} title=${kr[t]}>
<${g} name=${t} />
<span>${t}</span>
</span>
`}var Eu={cancel:"Cancel jobs",retry:"Retry jobs",priority:"Change the priority of jobs"},Ou={cancel:"Cancel",retry:"Retry",priority:"Change"},Mu={cancel:e=>`${D(e,"job")} will be cancelled. Tests that run are stopped.`,retry:e=>`${D(e,"job")} will be requeued.`,priority:(e,t)=>`${D(e,"waiting job")} will have priority ${t}.`},Au={cancel:"have already ended and stay as they are",retry:"wait, run, have passed or are quarantined, and stay as they are",priority:"do not wait, have that priority already or may not have it"},Cu=["pending","running","failed","done","cancelled"];function Ru({action:e,priority:t,found:n}){let o=n.matched-n.changed,r=Cu.filter(s=>n.by_status[s]);return i`
<p class="ask-count" data-preview>
<strong class="number">${v(n.changed)}</strong>${" "}
${Mu[e](n.changed,t).replace(/^\S+ /,"")}
</p>
<p class="quiet number">
${D(n.matched,"job")} ${n.matched===1?"matches":"match"}
${r.length>0&&": "}
${r.map(s=>`${v(n.by_status[s])} ${Ce[s]??s}`).join(", ")}.
${o>0&&` ${v(o)} ${Au[e]}.`}
</p>
`}var Pu=({eta_seconds:e,later_seconds:t,eta_guessed:n})=>e===null||t===null?"its start is not known":`${zo(e,t)}${n?" (a guess)":""}`;function Lu({effect:e}){if(e===null)return i`<p class="quiet">Too many jobs to tell what they overtake.</p>`;let{text:t,waits:n,overtaken:o,groups:r}=e,s=new Set(n.map(l=>l.target)),a=r-o.length;return i`
<p data-effect>${o.length>0?`Overtakes ${D(r,"group")}:`:`${t}.`}</p>
${o.length>0&&i`
<ul class="plain ask-overtaken number">
${o.map(l=>i`
<li key=${l.group}>
<${Ae} org=${l.org_id} version=${l.app_version_id} />
<span>${D(l.jobs,"job")} on ${l.target}: ${Pu(l)}</span>
</li>
`)}
${a>0&&i`<li><span>${D(a,"more group")}</span></li>`}
</ul>
`}
${n.map(({group:l,app_version_id:c,target:p,before:u,after:m})=>i`
<dl key=${l} class="ask-waits">
${n.length>1&&i`<dt>Group</dt>`}
${n.length>1&&i`<dd>${s.size>1?`${c} on ${p}`:c}</dd>`}
<dt>Waits now</dt>
<dd>${u.text}</dd>
<dt>Then</dt>
<dd>${m.text}</dd>
</dl>
`)}
`}function si({question:e}){let{action:t,what:n,preview:o,done:r}=e,[s,a]=T({}),[l,c]=T(""),[p,u]=T(e.priority),[m,d]=T(0);A(()=>{let b=!0;return a({}),o(p).then(y=>b&&a({found:y}),y=>b&&a({error:y})),()=>{b=!1}},[p,m]);let{found:f,error:_}=s,E=b=>{b.preventDefault(),f?.changed&&r({found:f,note:l.trim(),priority:p})};return i`
<${V} title=${Eu[t]} onClose=${()=>r(null)}>
<form class="ask" onSubmit=${E}>
${n&&i`<p>${n}</p>`}
${t==="priority"&&i`<${Rr} value=${p} onChange=${u} />`}
<div class="ask-preview" role="group" aria-label="What changes" tabindex="0" aria-live="polite">
${f&&i`<${Ru} action=${t} priority=${p} found=${f} />`}
${f?.effect!==void 0&&f.changed>0&&i`<${Lu} effect=${f.effect} />`}
${!f&&!_&&i`<p class="quiet">Counting…</p>`}
${_&&i`<${ot} text=${_.message} again=${()=>d(m+1)} />`}
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
${Ou[t]} ${f?D(f.changed,"job"):"jobs"}
</button>
</footer>
</form>
<//>
`}var Lr=86400,Du=[["","Until released"],[String(Lr),"1 day"],[String(7*Lr),"1 week"],[String(30*Lr),"30 days"]];function ai({question:{test:e,done:t}}){let[n,o]=T(""),[r,s]=T("");return i`
<${V} title="Quarantine test" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${l=>{l.preventDefault(),t({note:r.trim(),until:vr(n)})}}>
<p>
<span class="test-path">${e.test}</span> of ${e.org_id} still runs on ${e.target}, and its
failures are shown. From now on they do not fail a batch. Batches and builds that have finished keep their
result.
</p>
${e.doubt&&i`<p>${e.doubt}</p>`}
<${qe} label="Duration" options=${Du} value=${n} onChange=${o} />
<${St} text=${r} onInput=${s} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-primary">Quarantine</button>
</footer>
</form>
<//>
`}var Iu={many:si,hold:za,quarantine:ai,due:Ha,"failure-note":Ka,confirm:Ba};function ii(){let e=Vt.value;if(!e)return null;let t=Iu[e.kind];return i`<${t} key=${e.kind} question=${e} />`}var Qn=()=>i`
<a class="brand" href="/" aria-label="QualGent, overview">
<svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
<path class="mark-pole" d="M4 2h3v28H4z" />
<path class="mark-flag" d="M7 4h22v18H7z" />
<path class="mark-hole" d="M13 9.5h10v7H13z" />
</svg>
<span class="brand-name">QualGent</span>
</a>
`;var Ir=e=>[...e.querySelectorAll("[data-row]")],Nr="tr, li, [role=row], [role=listitem]",Nu="a[href], button:not(:disabled), input:not(:disabled)",Dr=null;function en(e){let t=e.target.closest("[data-row]");if(t){Dr=e.currentTarget.id;for(let n of e.currentTarget.querySelectorAll("[data-row][tabindex='0']"))n.tabIndex=-1;t.tabIndex=0}}function tn(e,t){if(!e.querySelector("[data-row][tabindex='0']")){let r=e.querySelector("[data-row]");r&&(r.tabIndex=0)}if(t===null||e.contains(document.activeElement))return;let n=Ir(e);(n.find(r=>r.dataset.row===t.key)??n[Math.min(t.at,n.length-1)])?.focus({preventScroll:!0})}function nn(e){let t=document.activeElement;return!e?.contains(t)||!t.matches("[data-row]")?null:{key:t.dataset.row,at:Ir(e).indexOf(t)}}function ju(){let e=document.activeElement?.closest("[data-list]");if(e)return e;let t=Dr&&document.getElementById(Dr);if(t?.querySelector("[data-row]"))return t;let n=[...document.querySelectorAll("[data-list]:has([data-row])")];return n.find(o=>o.querySelector("a[data-row]"))??n[0]??null}function li(e){e?.focus({preventScroll:!0}),e?.closest(Nr)?.scrollIntoView({block:"nearest"})}function ci(e,t){for(let n=e;n&&n!==t;n=n.parentElement)if(n.matches(Nr)&&n.querySelector("[data-row]"))return n;return null}function qu(e,t){let o=[...ci(document.activeElement,e)?.querySelectorAll(Nu)??[]].filter(r=>r.checkVisibility());o[o.indexOf(document.activeElement)+t]?.focus({preventScroll:!0})}function jr(e){let t=e.target.closest?.("[data-list]"),n={ArrowDown:1,ArrowUp:-1}[e.key],o={ArrowRight:1,ArrowLeft:-1}[e.key];return!t||e.shiftKey||!(n||o)?!1:(n?on(n):qu(t,o),!0)}function on(e){let t=ju();if(!t)return;let n=Ir(t),o=n.indexOf(ci(document.activeElement,t)?.querySelector("[data-row]")),r=n.findIndex(s=>s.tabIndex===0);li(n[o<0?Math.max(0,r):Math.min(n.length-1,Math.max(0,o+e))])}function qr(){let e=[...document.querySelectorAll("[data-list] [data-row]")],t=e.indexOf(document.activeElement),n=[...e.slice(t+1),...e.slice(0,t+1)].find(o=>o.dataset.failed!==void 0);return li(n),n!==void 0}function Fu(e){let t=document.getElementById(e),n=t?.querySelector("[data-row][tabindex='0']");n?.focus({preventScroll:!0}),(n?.closest(Nr)??t)?.scrollIntoView({block:"nearest"})}var Uu=1500,Ue=$([]),rt=$(!1),st=$(Bu()),ui=0;function Bu(){try{return localStorage.getItem("qualgent-keys")!=="off"}catch{return!0}}function Br(e){st.value=e;try{localStorage.setItem("qualgent-keys",e?"on":"off")}catch{}}function Tt(e,t){let n={title:e,keys:t};return Ue.value=[...Ue.peek(),n],()=>Ue.value=Ue.peek().filter(o=>o!==n)}function Wu(e,t){A(()=>Tt(e,t),[e])}var Fr=e=>e.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")!=null;function Yn(e){for(let t of[...Ue.peek()].reverse()){let n=t.keys.find(o=>o.key===e&&o.run);if(n)return n}return null}function Ur(){clearTimeout(ui),rt.value=!1}function Hu(e){if(e.defaultPrevented||e.isComposing)return;let t=e.ctrlKey||e.metaKey||e.altKey;if((e.ctrlKey||e.metaKey)&&!e.altKey&&e.key.toLowerCase()==="k"){Xn(e,Yn("Mod+k"));return}if(!(t||document.querySelector("dialog[open]"))){if(e.key==="Escape"){rt.peek()?Ur():Fr(e.target)?e.target.blur():Xn(e,Yn("Escape"));return}if(!Fr(e.target)&&jr(e)){e.preventDefault();return}Fr(e.target)||!st.peek()||e.key.length>1||(rt.peek()?(Ur(),Xn(e,Yn(`g ${e.key}`))):e.key==="g"?(e.preventDefault(),rt.value=!0,ui=setTimeout(Ur,Uu)):Xn(e,Yn(e.key)))}}function Xn(e,t){t&&(e.preventDefault(),t.run())}function Wr(){document.addEventListener("keydown",Hu)}var pi=()=>rt.value&&i`
<p class="going" aria-hidden="true">
<kbd>g</kbd>
${fe.filter(e=>e.place).map(({name:e,place:t})=>i`
<span key=${e}>
<kbd>${t.key}</kbd> ${t.label}
</span>
`)}
</p>
`;function rn(e,t=250){let n,o=!1,r=!1,s=!1,a=0,l=async()=>{n=void 0,o=!0,r=!1;let p=performance.now();try{await e()}finally{let u=performance.now();a=u+Math.max(t,3*(u-p)),o=!1,r&&c()}},c=()=>{s||(r=!0,o||(n??=setTimeout(l,Math.max(0,a-performance.now()))))};return Object.assign(c,{stop(){s=!0,clearTimeout(n)}})}var Ku=1e3,Zn=class{#e;#t=0;data=$(null);error=$(null);constructor(t,n=null){this.#e=t,this.data.value=n}async load(){let t=++this.#t;try{let n=await J(this.#e);if(t!==this.#t)return;this.error.value=null,this.data.value=n}catch(n){t===this.#t&&(this.error.value=n)}}invalidate=rn(()=>this.load(),Ku);close(){this.#t+=1,this.invalidate.stop()}};var Hr=K("settings");function sn(e){let t=F(()=>e?Wt(e):null,[e]);return A(()=>t&&B.subscribe(t),[t]),t}function zu(e,t,n=null){let o=F(()=>new Zn(e,n),[e]);return A(()=>(e&&!o.data.peek()&&o.load(),()=>o.close()),[o]),A(()=>{o.data.peek()&&o.invalidate()},[t]),o}function Ju(e,t,n=[]){A(()=>{let o=rn(t),r=Hr.watch((a,l,c)=>(c||e in a)&&o());e in Ht(Hr)&&o();let s=n.map(a=>a.watch(o));return()=>[r,...s,o.stop].forEach(a=>a())},[e,t])}function Kr(){let e=M(null),t=nn(e.current);return P(()=>tn(e.current,t)),{ref:e,onFocusIn:en,"data-list":!0}}function Vu(e,t){let[n,o]=T(e);return A(()=>{let r=setTimeout(()=>o(e),t);return()=>clearTimeout(r)},[e]),n===e}var Gu=10,Qu=8;function zr(e,{first:t=Gu,step:n=Qu}={}){let[o,r]=T(t);return A(()=>{if(o>=e){e>0&&r(1/0);return}let s=requestAnimationFrame(()=>r(o+n));return()=>cancelAnimationFrame(s)},[o,e]),o}var ve=K("problems",(e,t)=>e.rank-t.rank),Jr="agent_repair:",fi=C(()=>ve.ids.value.filter(e=>e.startsWith(Jr)).join(`
`)),eo=C(()=>fi.value===""?[]:fi.value.split(`
`).map(e=>e.slice(Jr.length))),Vr=e=>eo.value.includes(e)?ve.row(Jr+e).value:null;var Gr=[["1h","1 h"],["24h","24 h"],["7d","7 days"]],Qr="24h",Yr={"1h":3600,"24h":86400,"7d":604800};function Yu(e){let t=e.get("period");return Gr.some(([n])=>n===t)?t:Qr}var Xr=e=>Gr.find(([t])=>t===e)[1],Et=e=>e?e.still_failed-e.excused:0;function Zr(e){let t=sn(e===Qr?null:`totals:${e}`);return(t?t.row(e).value:me.row("overview").value?.totals)??null}function Xu(e,t){let n=t.getBoundingClientRect(),{offsetWidth:o,offsetHeight:r}=e,s=n.bottom+4+r<=window.innerHeight||n.top<r+4,a=n.left<window.innerWidth/2?n.left:n.right-o,l=Math.max(8,Math.min(a,window.innerWidth-o-8));e.style.setProperty("left",`${l}px`),e.style.setProperty("top",`${s?n.bottom+4:n.top-r-4}px`)}function Ot({label:e,icon:t,items:n,none:o,className:r="button",children:s,tip:a}){let[l,c]=T(!1),[p,u]=T(null),m=M(null),d=M(null),f=G(),_=(typeof n=="function"?p??[]:n).filter(Boolean);A(()=>{if(!l||typeof n!="function")return;let h=!0;return Promise.resolve(n()).then(x=>h&&u(x)),()=>{h=!1,u(null)}},[l]),P(()=>{if(!l)return;d.current.showPopover();let h=()=>c(!1);return window.addEventListener("resize",h),()=>window.removeEventListener("resize",h)},[l]),P(()=>{!l||!d.current||(Xu(d.current,m.current),(d.current.querySelector("[aria-checked=true]")??d.current.querySelector("button"))?.focus())},[l,p]);let E=()=>{c(!1),m.current.focus()},b=h=>{let x=[...d.current.querySelectorAll("button")],S=x.indexOf(document.activeElement),ie={ArrowDown:S+1,ArrowUp:S-1,Home:0,End:x.length-1}[h.key];if(ie!==void 0)x[(ie+x.length)%x.length].focus();else if(h.key==="Escape")E();else{if(h.key==="Tab")return c(!1);if(h.key.length===1&&h.key!==" "){let We=h.key.toLowerCase();[...x.slice(S+1),...x].find(we=>we.innerText.trim().toLowerCase().startsWith(We))?.focus()}else return}h.preventDefault(),h.stopPropagation()},y=_.some(h=>h.checked!==void 0)?"menuitemradio":"menuitem";return i`
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
${_.length===0&&i`<div class="menu-about">${p?o:"Counting\u2026"}</div>`}
</div>
`}
</span>
`}var es=fe.filter(e=>e.place),mi=q!==null&&w("read","org"),di="/team/",hi=4;function Zu(){let e=me.row("overview").value;if(!e)return{};let t=es.some(n=>n.name==="fleet")?"fleet":"overview";return{jobs:{count:Et(e.totals),tone:"bad",text:"failed in the last 24 hours"},[t]:Sr(e.statuses??{},eo.value.length)}}function ep({alert:e}){return e?.count?i`
<span class=${`nav-alert is-${e.tone} number`} title=${`${v(e.count)} ${e.text}`}>
${v(e.count)}
<span class="unseen"> ${e.text}</span>
</span>
`:null}var _i=(e,t)=>t!==null&&(e.name===t.name||e.name===t.parent);function $i(){me.ids.value,sn("problems");let e=I.value?.screen??null,t=Zu(),n=es.slice(hi);return i`
<nav class="nav" aria-label="Screens">
<ul>
${es.map((o,r)=>i`
<li key=${o.name} class=${r>=hi?"is-wide-only":""}>
<a
class="nav-link"
href=${k(o.name)}
data-tip=${o.place.label}
data-tip-side="right"
aria-current=${o.name===e?.name?"page":_i(o,e)?"true":void 0}
>
<${g} name=${o.place.icon} />
<span class="nav-label">${o.place.label}</span>
<${ep} alert=${t[o.name]} />
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
${n.length>0&&i`
<li class="is-phone-only">
<${Ot}
label="More screens"
className=${`nav-link ${n.some(o=>_i(o,e))?"is-here":""}`}
icon="more"
items=${[...n.map(o=>({label:o.place.label,icon:o.place.icon,run:()=>ee(k(o.name))})),...mi?[{label:"Team",icon:"team",run:()=>location.assign(di)}]:[]]}
>
<span class="nav-label">More</span>
<//>
</li>
`}
</ul>
</nav>
`}var gi=/[\s/._-]/;function tp(e,t){let n=e.toLowerCase().replace(/\s+/g,""),o=t.toLowerCase();if(n==="")return{score:0,at:[]};let r=o.indexOf(e.toLowerCase().trim());if(r>=0){let c=r===0||gi.test(o[r-1]),p=Array.from({length:e.trim().length},(u,m)=>r+m);return{score:100+(c?20:0)+p.length*4-r*.1-o.length*.05,at:p}}let s=[],a=0,l=0;for(let c of n){let p=o.indexOf(c,l);if(p<0)return null;(p===0||gi.test(o[p-1]))&&(a+=8),a+=p===l&&s.length>0?5:1-Math.min(3,(p-l)*.1),s.push(p),l=p+1}return{score:a-o.length*.05,at:s}}function np(e,t){let n=e.toLowerCase().split(/\s+/).filter(Boolean),o=[...t.toLowerCase().matchAll(/[^\s/._-]+/g)];if(n.length===0||n[0].length<2)return null;let r=n.map((a,l)=>(l===0?o.slice(0,1):o).find(([c])=>c.startsWith(a)));return r.includes(void 0)?null:{score:100,at:r.flatMap(({index:a},l)=>Array.from(n[l],(c,p)=>a+p))}}var bi=({danger:e,whole:t})=>e||t;function vi(e,t,n,o){return e.trim()===""?t.filter(s=>!bi(s)).slice(0,o).map(s=>({entry:s,at:[]})):t.map(r=>({entry:r,fits:(bi(r)?np:tp)(e,n(r))})).filter(({fits:r})=>r!==null).sort((r,s)=>s.fits.score-r.fits.score).slice(0,o).map(({entry:r,fits:s})=>({entry:r,at:s.at}))}var op=6,rp=/^(pause|drain|quarantine|resume|release|retry|cancel|priority)(?:\s+(.*))?$/is,yi=/(?:^|\s)(\d)(?=\s|$)/,an={retry:{icon:"retry",jobs:"failed,cancelled",batches:"failed"},cancel:{icon:"cancelled",jobs:"waiting,running",batches:"running"},priority:{icon:"priority",jobs:"waiting",batches:"running"}};function wi(e){let[,t,n=""]=rp.exec(e)??[];if(!t)return null;let o=t.toLowerCase();if(o!=="priority")return{verb:o,words:n.trim()};let r=yi.exec(n);return{verb:o,words:n.replace(yi," ").trim(),priority:r?Number(r[1]):0}}var to=({verb:e,priority:t},n)=>e==="priority"?`Set priority ${t} of ${n}`:`${e==="retry"?"Retry":"Cancel"} ${n}`;function ts(e,{name:t,note:n,status:o,operable:r}){if(!r)return null;if(["resume","release"].includes(e))return!(e==="release"?n==="quarantined":n||o==="paused")||!w("resume","agent")?null:{label:n==="quarantined"?`Release ${t}\u2026`:`Resume ${t}`,icon:"running",run:()=>Mr(t)};let{label:s,icon:a,state:l}=se[e];return n===l||!w(e,"agent")?null:{label:`${s} ${t}\u2026`,icon:a,run:()=>Xt(t,e)}}function sp(e,{id:t,name:n,org_id:o,note:r,status:s}){let a={id:t,test:n,org_id:o,target:r};return!w("quarantine","test")||e==="release"!=(s==="quarantined")?null:e==="quarantine"?{label:`Quarantine ${n}\u2026`,icon:"paused",run:()=>Ar(a)}:e==="release"?{label:`Release ${n}\u2026`,icon:"running",run:()=>ap(a)}:null}async function ap(e){let t=`${e.test} counts again: its failures fail batches and builds.`;await de({kind:"confirm",title:"Release test from quarantine",text:t,act:"Release"})&&await Cr(e)}function ip(e,{id:t,name:n,note:o,status:r}){let{verb:s,priority:a}=e,{icon:l,batches:c}=an[s];if(r!==c||!w(s,"batch"))return null;let p=[n,o].filter(Boolean).join(" on "),u={retry:{filter:{status:"failed"}},cancel:{},priority:{priority:a}}[s];return{label:`${to(e,`jobs of ${p}`)}\u2026`,icon:l,run:()=>_e({action:s,within:`/api/v1/batches/${t}`,what:`Jobs of ${p}.`,...u})}}function lp(e,{id:t,org_id:n}){let{verb:o,priority:r}=e;if(!n||!w(o,"job"))return null;let s={retry:{status:"failed"},cancel:{},priority:{}}[o],a={org_id:n,app_version_id:t,...s},l=`Jobs of build ${t} of ${n}.`;return{label:`${to(e,`jobs of build ${t}`)}\u2026`,icon:an[o].icon,run:()=>_e({action:o,filter:a,priority:r,what:l})}}function ns(e,t){let{verb:n,priority:o}=e,r={retry:()=>Jn(t.id),cancel:()=>Tr({...t,test:t.name}),priority:()=>Or(t.id,o)}[n];return{label:to(e,t.name)+(n==="priority"?"\u2026":""),icon:an[n].icon,run:r}}async function cp(e,{signal:t,found:n,hintOf:o}){let{verb:r,words:s,priority:a}=e;if(!w(r,"job"))return[];let l=`status:${an[r].jobs} ${s}`.trim(),{jobs:c}=await J(`/api/v1/jobs?${new URLSearchParams({q:l,limit:op})}`,{signal:t}),p=c.map(n).map(m=>({group:"Jobs",...ns(e,m),hint:o(m)}));if(c.length<2||!s)return p;let u={group:"Jobs",label:`${to(e,"all jobs that match")}\u2026`,icon:"jobs",hint:s,run:()=>_e({action:r,filter:{q:l},priority:a,what:`Jobs that match \u201C${l}\u201D.`})};return[...p,u]}async function xi(e,t){let{verb:n,words:o}=e,r=n in an,[{results:s},a]=await Promise.all([J(`/api/v1/search?${new URLSearchParams({q:o})}`,{signal:t.signal}),r?cp(e,t):[]]),l={agent:u=>!r&&ts(n,u),test:u=>!r&&sp(n,u),batch:u=>r&&ip(e,u),build:u=>r&&lp(e,u)},c={agent:"Agents",test:"Tests",batch:"Batches",build:"Builds"};return[...s.map(u=>[u,l[u.kind]?.(u)]).filter(([,u])=>u).map(([u,m])=>({group:c[u.kind],hint:t.hintOf(u),...m})),...a]}var no=["true","false"],ro=/^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/,ki=/^\d{1,6}$/,oo=/^(true|false)$/,up=/^(waiting|pending|running|failed|done|passed|cancelled|parked)$/,at=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,so={status:{what:"status",values:["waiting","running","failed","passed","cancelled","parked"],form:up},org:{what:"organization"},build:{what:"build prefix"},test:{what:"part of the test path"},agent:{what:"agent of the last attempt"},target:{what:"target"},age:{what:"time since submission",op:"<",values:["15m","1h","24h","7d"],form:ro},ended:{what:"time since its end",op:"<",values:["15m","1h","24h","7d"],form:ro},flaky:{what:"passed after a failed attempt",values:no,form:oo},cause:{what:"part of the failure's cause"},reason:{what:"part of why it failed or was requeued"},duration:{what:"test duration",op:">",values:["10s","1m","5m","30m"],form:ro},attempts:{what:"number of attempts",op:">",values:["1","2","3"],form:ki},priority:{what:"0 (now) to 9 (whenever)",op:"<=",values:["0","1","5","9"],form:ki},tag:{what:"tag of the test"},project:{what:"project of Playwright in the test's name"},suite:{what:"suite of the batch"},branch:{what:"branch of the batch"},commit:{what:"commit prefix of the batch"},batch:{what:"id of the batch",form:at},group:{what:"id of the group",form:at},id:{what:"id of the job",form:at},excused:{what:"failed in quarantine",values:no,form:oo},quarantined:{what:"three agents were lost running it",values:no,form:oo},simulated:{what:"run by a simulated agent",values:no,form:oo}},os="label.",ao=e=>Object.hasOwn(so,e)||e.startsWith(os)&&e.length>os.length;function rs({key:e,op:t,value:n}){if(e==="")return!0;if(!ao(e)||n==="")return!1;let{form:o=/./,op:r=":"}=so[e]??{},s=[":","="].includes(t);return r!==":"?o.test(n)&&!(o===ro&&s):s&&n.split(",").every(a=>o.test(a))}var pp=e=>so[e]?.op??":";var Si=/(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y,Ti=/\s*/y;function Mt(e){let t=[],n=0;for(;n<e.length;){Ti.lastIndex=n,n+=Ti.exec(e)[0].length,Si.lastIndex=n;let{0:o,groups:r}=Si.exec(e);if(o==="")break;let{not:s,key:a="",op:l="",quoted:c,plain:p}=r;t.push({from:n,to:n+o.length,not:s!==void 0,key:a,op:l,value:c??p,valueFrom:n+(s??"").length+a.length+l.length}),n+=o.length}return t}function fp(e,t){return Mt(e).find(o=>o.from<=t&&t<=o.to)??{from:t,to:t,not:!1,key:"",op:"",value:"",valueFrom:t}}var Ei=e=>/["\n]/.test(e)?null:/\s/.test(e)||e===""?`"${e}"`:e;function mp(e,{from:t,to:n},o,{done:r=!1}={}){let s=e.slice(n),a=r&&!/^\s/.test(s)?" ":"",l=t+o.length+(r?1:0);return{text:e.slice(0,t)+o+a+s,caret:l}}var Oi=(e,{from:t,to:n})=>`${e.slice(0,t).trimEnd()} ${e.slice(n).trimStart()}`.trim();function dp(e,t){let n=Mt(e).filter(a=>a.key===t);if(n.length===0)return"";let[{not:o,op:r,value:s}]=n;return n.length>1||o||r!==":"||s.includes(",")?null:s}function hp(e,t,n){let o=e;for(let r of Mt(e).filter(s=>s.key===t).reverse())o=Oi(o,r);return`${o} ${n===""?"":`${t}:${Ei(n)}`}`.trim()}function io(e){let{screen:t,params:n,href:o}=I.peek()??{},r=t&&Object.keys(n).length===0;ee(Ye(r?o:"/",e))}var lo=["system","light","dark"],_p=()=>document.documentElement.dataset.theme??"system",At=$(_p());function Be(e){At.value=e,e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e;try{localStorage.setItem("qualgent-theme",e)}catch{}}window.addEventListener("storage",e=>{e.key==="qualgent-theme"&&Be(lo.includes(e.newValue)?e.newValue:"system")});var Ai=8,ae=e=>()=>ee(e),$p=fe.filter(e=>e.place).map(e=>({group:"Screens",label:e.place.label,icon:e.place.icon,hint:`g ${e.place.key}`,run:ae(k(e.name))})),gp=[["orgs","Organizations and limits","org"],["retention","Retention","retention"],["webhooks","Webhooks","webhook"],["server","Server","server"]],bp=[["Retry all failed jobs\u2026",void 0,"All failed jobs."],["Retry new failures\u2026","new","Failed jobs whose test did not fail in the run before."],["Retry infrastructure failures\u2026","infrastructure","Failed jobs whose agent or install failed, not the test."]],vp=[...bp.map(([e,t,n])=>w("retry","job")&&{label:e,icon:"retry",danger:!0,run:()=>_e({action:"retry",filter:{status:"failed"},failure:t,what:n})}),w("cancel","job")&&{label:"Cancel all waiting jobs\u2026",icon:"cancelled",danger:!0,run:()=>_e({action:"cancel",filter:{status:"pending"},what:"All waiting jobs."})},{label:"Use the light theme",icon:"theme-light",run:()=>Be("light")},{label:"Use the dark theme",icon:"theme-dark",run:()=>Be("dark")},{label:"Use the system's theme",icon:"theme-system",run:()=>Be("system")},{label:"Keyboard shortcuts",icon:"help",hint:"?",run:()=>he.value=!0},q!==null&&{label:"Account",icon:"next",run:ae("/accounts/")},q!==null&&w("read","org")&&{label:"Organization",icon:"org",run:ae("/team/")},q!==null&&w("read","token")&&{label:"Tokens",icon:"next",run:ae("/team/tokens/")},q!==null&&w("read","member")&&{label:"Members",icon:"next",run:ae("/team/members/")},q!==null&&w("read","host")&&{label:"Device hosts",icon:"next",run:ae("/team/hosts/")},q!==null&&{label:"Log out",icon:"next",run:ae("/accounts/logout/")},...gp.filter(([,,e])=>w("read",e)).map(([e,t])=>({label:t,icon:"settings",whole:!0,run:ae(k("settings",{},{part:e}))})),w("read","admin")&&{label:"Admin",icon:"next",run:ae("/admin/")},...je.filter(e=>e.scope!==U).map(e=>({label:`Switch to ${Z(e.scope)}`,icon:"org",hint:e.role,run:()=>io(e.scope)})),w("read","docs")&&{label:"Documentation",icon:"help",run:ae("/docs/")},w("read","docs")&&{label:"API documentation",icon:"next",run:ae("/api/docs/")}].filter(Boolean).map(e=>({group:"Actions",...e}));function Ci(e){return[rr(),$p,vp].flatMap(n=>vi(e,n,o=>o.label,Ai))}var Ri={org:{group:"Organizations",icon:"org",href:({id:e})=>k("org",{org_id:e})},build:{group:"Builds",icon:"build",href:({id:e,org_id:t})=>k("build",{org_id:t,app_version_id:e})},test:{group:"Tests",icon:"tests",href:({id:e})=>k("test",{id:e})},batch:{group:"Batches",icon:"batches",href:({id:e})=>k("batch",{id:e})},group:{group:"Groups",icon:"build",href:({id:e})=>k("group",{id:e})},agent:{group:"Agents",icon:null,href:({id:e})=>k("agent",{name:e})},job:{group:"Jobs",icon:null,href:({id:e})=>k("job",{id:e})}},Mi=Object.keys(Ri),yp=({name:e,note:t})=>[e,t].filter(Boolean).join(" on ");function Pi({kind:e,status:t,note:n,org_id:o,at:r}){if(e==="org")return"";let s=Ce[t]??t,a=e==="agent"?[n||s]:[s,n,o??"several organizations"],l=e!=="agent"||Qt.includes(t);return[...a,r&&l&&Jo(Ee()-oe(r))].filter(Boolean).join(" \xB7 ")}function Li(e){let{group:t,icon:n,href:o}=Ri[e.kind];return{group:t,label:e.kind==="batch"?yp(e):e.name,icon:n??e.status,hint:Pi(e.kind==="batch"?{...e,note:""}:e),run:ae(o(e))}}function wp(e,t){let n=t.toLowerCase();return e.toLowerCase().split(/\s+/).flatMap(o=>{let r=n.indexOf(o);return r<0?[]:Array.from(o,(s,a)=>r+a)})}function xp(e,t){if(e.kind==="agent")return ts(e.note?"resume":"pause",e);if(e.kind!=="job"||!at.test(t))return null;let n=["pending","running"].includes(e.status)?"cancel":e.status==="done"?null:"retry";return!n||!w(n,"job")?null:{...ns({verb:n},e),label:n==="cancel"?"Cancel this job":"Retry this job"}}var Di=e=>({group:"Jobs",label:"All jobs that match",icon:"jobs",hint:e,run:ae(k("jobs",{},{q:e}))});async function Ii(e,t){let{results:n}=await J(`/api/v1/search?${new URLSearchParams({q:e})}`,{signal:t}),o=n.sort((a,l)=>Mi.indexOf(a.kind)-Mi.indexOf(l.kind)),r=o.some(({kind:a})=>a==="job")&&!at.test(e)?[{entry:Di(e),at:[]}]:[];return[...o.flatMap(a=>{let l=Li(a),c=xp(a,e),p={entry:l,at:wp(e,l.label)};return c?[p,{entry:{group:l.group,...c},at:[],acts:!0}]:[p]}),...r]}async function kp(e,t,n){let[o,r]=await Promise.all([xi(e,{signal:n,found:Ni,hintOf:Pi}),Ii(t,n)]);return[...o.map(s=>({entry:s,at:[],acts:!0})),...r]}var Ni=e=>({kind:"job",name:e.test,note:e.app_version_id,at:e.finished_at??e.started_at??e.created_at,...e});async function Sp(e,t){let n=new URLSearchParams({q:e,limit:Ai}),{jobs:o}=await J(`/api/v1/jobs?${n}`,{signal:t}),r=o.map(Ni);return[...r.length>0?[Di(e)]:[],...r.map(Li)].map(s=>({entry:s,at:[]}))}async function ji(e,t){let n=wi(e),o=Mt(n?n.words:e),r=o.some(({key:a})=>ao(a)),s=o.every(rs)&&(e.match(/"/g)??[]).length%2===0;if(r&&!s)return[];try{return n?await kp(n,e,t):await(r?Sp:Ii)(e,t)}catch{return t.throwIfAborted(),[]}}var Tp=/Mac|iP(hone|ad)/.test(navigator.platform),Ct=({keys:e})=>e.split(" ").map(t=>i`
<kbd key=${t}>
${t.replace("Mod+",Tp?"\u2318":"Ctrl ").replace(/(?<=[⌘ ])[a-z]$/,n=>n.toUpperCase())}
</kbd>
`);var Ep=120;function Op({text:e,at:t}){let n=new Set(t),o=[];for(let r=0,s=1;r<e.length;r=s,s+=1){for(;s<e.length&&n.has(s)===n.has(r);)s+=1;let a=e.slice(r,s);o.push(n.has(r)?i`<mark key=${r}>${a}</mark>`:a)}return o}function Mp(e){let[t,n]=T({for:"",results:[]});return A(()=>{if(e==="")return n({for:"",results:[]});let o=new AbortController,r=setTimeout(()=>{ji(e,o.signal).then(s=>n({for:e,results:s}),()=>{})},Ep);return()=>{clearTimeout(r),o.abort()}},[e]),t.for===e?t:{...t,results:t.results.filter(({acts:o})=>!o)}}function Ap(e){let t=[];return e.forEach((n,o)=>{let r=t.at(-1);r?.title===n.entry.group?r.results.push(n):t.push({title:n.entry.group,from:o,results:[n]})}),t}function Cp({entry:e,letters:t,index:n,chosen:o,choose:r,point:s}){return i`
<div
class="palette-option"
id=${`palette-${n}`}
role="option"
aria-selected=${o}
onPointerMove=${()=>s(n)}
onClick=${()=>r(n)}
>
<${g} name=${e.icon} />
<span class="palette-label">
<${Op} text=${e.label} at=${t} />
</span>
${e.hint&&i`
<span class="palette-hint">
${/^(g .|\?)$/.test(e.hint)?i`<${Ct} keys=${e.hint} />`:e.hint}
</span>
`}
</div>
`}var Rp=({results:e,at:t,choose:n,point:o})=>Ap(e).map(({title:r,from:s,results:a})=>i`
<div key=${`${r} ${s}`} role="group" aria-label=${r}>
<div class="palette-group" aria-hidden="true">${r}</div>
${a.map(({entry:l,at:c},p)=>i`
<${Cp}
key=${`${l.label} ${p}`}
entry=${l}
letters=${c}
index=${s+p}
chosen=${s+p===t}
choose=${n}
point=${o}
/>
`)}
</div>
`);function qi(){let[e,t]=T(Me.peek().query),[n,o]=T(0),r=M(null),s=e.trim(),a=Mp(s),l=[...Ci(s),...s?a.results:[]],c=Math.min(n,l.length-1);P(()=>r.current.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[c,e]);let p=m=>{yt({chosen:!0}),setTimeout(()=>l[m].entry.run())},u=m=>{let d={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+8,PageUp:c-8}[m.key];if(d!==void 0){let f=m.key.startsWith("Arrow");o(f?(d+l.length)%Math.max(1,l.length):Math.max(0,Math.min(l.length-1,d)))}else if(m.key==="Enter"&&l[c])p(c);else return;m.preventDefault()};return i`
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
onInput=${m=>{t(m.currentTarget.value),o(0)}}
/>
<kbd aria-hidden="true">Esc</kbd>
</div>
<div id="palette-list" class="palette-list" role="listbox" aria-label="Results" tabindex="-1" ref=${r}>
<${Rp} results=${l} at=${c} choose=${p} point=${o} />
</div>
<p class="palette-none" role="status">
${l.length===0?a.for===s?`No results for \u201C${s}\u201D.`:"Searching\u2026":i`<span class="unseen">${l.length} found</span>`}
</p>
<//>
`}var Rt={failed:e=>e.status==="failed"&&!e.excused,quarantined:e=>e.status==="failed"&&e.excused,flaky:e=>e.flaky,running:e=>e.status==="running",waiting:e=>e.status==="pending",done:e=>e.status==="done",cancelled:e=>e.status==="cancelled",simulated:e=>e.simulated&&["done","failed"].includes(e.status)},Fi=e=>e.tries.reduce((t,n)=>Math.max(t,n.run_seconds??-1),-1);function Ui(e,{show:t="",test:n="",sort:o=""}){let r=Rt[t]??(()=>!0),s=n.toLowerCase(),a=e.filter(l=>r(l)&&l.test.toLowerCase().includes(s));if(o==="slowest"){let l=new Map(a.map(c=>[c.id,Fi(c)]));a.sort((c,p)=>l.get(p.id)-l.get(c.id)||(c.id<p.id?-1:1))}else a.sort((l,c)=>(c.status==="failed")-(l.status==="failed")||(l.id<c.id?-1:1));return a.map(l=>l.id)}function Bi(e){let t=Object.keys(Rt),n={total:e.length,most:0,groups:new Map,trees:e.flatMap(o=>o.tries.map(r=>r.tree)),...Object.fromEntries(t.map(o=>[o,0]))};for(let o of e){for(let s of t)Rt[s](o)&&(n[s]+=1);if(n.most=Math.max(n.most,o.tries.length),!["pending","running"].includes(o.status))continue;let r=n.groups.get(o.group)??{waiting:0,running:0};r[o.status==="pending"?"waiting":"running"]+=1,n.groups.set(o.group,r)}return n}function Pp(e){let n=e.filter(o=>o===null||o.waiting>0).map(o=>o?.explanation?.clear_seconds??null);return n.includes(null)?null:Math.max(0,...n)}var Lp=(e,t)=>e.length===t.length&&e.every((n,o)=>n===t[o]),ss=class{#e;#t=$(0);#n=C(()=>(this.#t.value,this.#e.peek()));summary=C(()=>Bi(this.#n.value));constructor(t){this.#e=t}get loaded(){return this.#e.loaded}row(t){return this.#e.row(t)}follow(){return this.#t.value+=1,this.#e.watch(()=>this.#t.value+=1)}chosen(t){let n=[];return C(()=>{let o=Ui(this.#n.value,t);return Lp(o,n)?n:n=o})}};var co=new Map;function Wi(e){let t=co.get(e);return t===void 0&&(co.size>=2e4&&co.clear(),t=e.toLowerCase().replace(/\d+/g,n=>n.padStart(12,"0")),co.set(e,t)),t}function it(e,t){let[n,o]=[Wi(e),Wi(t)];return n<o?-1:n>o?1:0}function uo(e){let t=Object.fromEntries(Fe.map(s=>[s,e[s]??0])),n=Fe.reduce((s,a)=>s+t[a],0),o=n-t.suspect-t.offline-t.lost,r=t.busy+t.stopping+t.draining;return{...t,known:n,connected:o,working:r,share:o>0?r/o:null}}var Dp=e=>e.job?.org_id??null,ln="label.";function Hi(e,t){return t==="target"?e.targets:t==="org"?[Dp(e)??"used by nobody"]:t.startsWith(ln)?[e.labels?.[t.slice(ln.length)]??"without this label"]:["all"]}function Ki(e){let t={};for(let[,n]of e)t[Q(n)]=(t[Q(n)]??0)+1;return t}function Ip(e,t){let n=new Map;for(let[o,r]of e)for(let s of Hi(r,t))n.has(s)||n.set(s,{key:s,rows:[]}),n.get(s).rows.push([o,r]);return[...n.values()].sort((o,r)=>it(o.key,r.key)).map(o=>({key:o.key,ids:o.rows.map(([r])=>r),totals:uo(Ki(o.rows))}))}function Np(e){let t=new Map;for(let[,n]of e)for(let o of Object.keys(n.labels??{}))t.set(o,(t.get(o)??0)+1);return[...t].sort((n,o)=>o[1]-n[1]||it(n[0],o[0]))}var Vi={tiles:"Fleet as tiles",map:"Fleet as a map",table:"Fleet as a table",hours:"Utilization of the fleet by hour"},as=["true","false"],zi={since:["24h","7d"]},Ji=e=>Number(e)>0,jp={overview:{period:["1h","24h","7d"]},fleet:{state:[...Fe,xr],view:Object.keys(Vi),color:["state","build"],group:e=>["target","org","all"].includes(e)||e.startsWith(ln)},timeline:{view:["lanes","table","installs"],span:Ji,to:Ji},agent:{outcome:["passed","failed","timed_out","lost","cancelled","error"]},group:{status:["failed","running","pending","done","cancelled","parked"]},batch:{show:Object.keys(Rt),sort:["slowest"],view:["slowest"]},failures:{...zi,label:["new","failing","flaky","infrastructure","quarantined"]},org:zi,tests:{failing:as,flaky:as,quarantined:as,sort:["last","failing","flaky","slow"]}},qp={since:"period",span:"period",to:"time",group:"grouping",color:"coloring",sort:"order"},is=(e,t)=>Object.entries(jp[e]??{}).filter(([n,o])=>{let r=t.get(n);return r&&!(typeof o=="function"?o(r):o.includes(r))}).map(([n])=>[n,`No such ${qp[n]??(n==="show"?"result":n)}: \u201C${t.get(n)}\u201D.`]);var Fp={agent:"agents",audit:"accounts",auditedjob:"accounts",delivery:"webhooks",org:"accounts",webhook:"webhooks"},Up=/[:/_#?;@&=+$,"[\]<>%\n\\]/g;function ls(e,t){let n=String(t).replace(Up,o=>`_${o.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`);return`/admin/${Fp[e]??"jobs"}/${e}/${encodeURIComponent(n)}/change/`}function Bp({parent:e,trail:t,crumb:n}){let o=kt(e??I.value?.screen?.parent??""),r=[...o?[[o.title,k(o.name)]]:[],...t];return r.length===0?null:i`
<nav class="crumbs" aria-label="Breadcrumbs">
${r.map(([s,a])=>i`
<a key=${a} href=${a} title=${s}>${s}</a>
<${g} name="next" />
`)}
${n&&i`<span aria-current="page" title=${n}>${n}</span>`}
</nav>
`}function Wp(){let{screen:e,query:t}=I.value??{};return is(e?.name,t).map(([n,o])=>i`
<p key=${n} class="why" role="status" data-unknown=${n}>
${o}${" "}
<button type="button" class="button is-link" onClick=${()=>Jt({[n]:""})}>Remove</button>
</p>
`)}function cs({title:e,note:t,state:n,actions:o,inspect:r,tools:s,parent:a,trail:l=[],crumb:c,className:p="",children:u}){let m=M(null),d=w("read","admin")?r:null;return P(()=>{document.activeElement===document.body&&I.peek().arrival.kind!=="first"&&!document.querySelector("dialog[open]")&&m.current.focus({preventScroll:!0})},[]),i`
<header class="page-head">
<${Bp} parent=${a} trail=${l} crumb=${c} />
<div class="page-line">
<h1 tabindex="-1" ref=${m}>
${e}
${t!=null&&t!==""&&i`${" "}<small class="number">${t}</small>`}
</h1>
${n&&i`<div class="page-state">${n}</div>`}
${(o||d)&&i`
<div class="page-actions">
${o}
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
`}var Hp={0:"This screen could not be loaded",400:"Invalid request",403:"No access",404:"Not found"},Kp={0:"The server may have been upgraded: reload the page.",400:"The address is invalid.",404:"It may have been removed, or the address is wrong."},zp=e=>kt(e?.parent==="overview"?"jobs":e?.parent)??kt("jobs");function us({problem:{status:e,text:t,elsewhere:n}}){let o=zp(mr(location.pathname));return i`
<${cs} title=${Hp[e]??"Something went wrong"}>
<div class="state-block is-problem" data-problem=${e}>
<p>${Bt(t)}</p>
${n?i`
<p>
It is in ${Z(n)}.${" "}
<a href=${Ye(location.pathname+location.search,n)}>Open it there</a>
</p>
`:i`<p class="quiet">${Kp[e]}</p>`}
<p>
<a class="button" href="/">
Show overview
</a>${" "}
${o&&i`<a class="button" href=${k(o.name)}>Show ${o.title.toLowerCase()}</a>`}
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
${t.filter(({what:n})=>n).map(({key:n,what:o})=>i`
<div key=${n}>
<dt>
<${Ct} keys=${n} />
</dt>
<dd>${o}</dd>
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
`;function Jp({toast:e}){let{id:t,kind:n,text:o,detail:r,action:s}=e,a=()=>n==="good"&&Nn(t);return i`
<div
class=${`toast toast-${n}`}
data-toast=${t}
role=${n==="bad"?"alert":void 0}
onPointerLeave=${a}
onFocusOut=${a}
>
<${g} name=${n==="bad"?"failed":"done"} />
<p>
${o}
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
`;var Vp=400;function Yi(){let e=M(null);return A(()=>{let t=0,n=null,o=()=>{clearTimeout(t),n=null,e.current?.matches(":popover-open")&&e.current.hidePopover()},r=c=>{if(!c.isConnected||c.innerText.trim().startsWith(c.dataset.tip))return;let p=e.current;p.textContent=c.dataset.tip,p.matches(":popover-open")||p.showPopover();let u=c.getBoundingClientRect(),m=c.dataset.tipSide==="right",d=m?u.top+(u.height-p.offsetHeight)/2:u.bottom+6,f=d+p.offsetHeight<window.innerHeight,_=m?u.right+8:u.left+(u.width-p.offsetWidth)/2;p.style.setProperty("left",`${Math.max(6,Math.min(_,window.innerWidth-p.offsetWidth-6))}px`),p.style.setProperty("top",`${f?d:u.top-p.offsetHeight-6}px`)},s=c=>{let p=c.target.closest?.("[data-tip]");p!==n&&(o(),!(!p||c.type==="focusin"&&!p.matches(":focus-visible"))&&(c.type==="pointerover"&&c.pointerType!=="mouse"||(n=p,c.type==="focusin"?r(p):t=setTimeout(()=>r(p),Vp))))},l=[["pointerover",s],["focusin",s],["focusout",o],["pointerdown",o],["scroll",o],["keydown",c=>c.key==="Escape"&&o()]];for(let[c,p]of l)document.addEventListener(c,p,!0);return()=>l.forEach(([c,p])=>document.removeEventListener(c,p,!0))},[]),i`<div class="tip" role="tooltip" popover="manual" ref=${e}></div>`}var Gp={connecting:"Connecting to the server",live:"Data is up to date",paused:"Updates pause while the tab is hidden",reconnecting:"Connection lost; reconnecting",stale:"Server unreachable for a while; still trying",stopped:"Updates have stopped"},Qp={connecting:"reconnecting",paused:"paused",stopped:"stale"};function Xi({live:e}){let t=e.state.value,n=Ne(()=>t==="live"?"":`data from ${ue(e.age.value)} ago`);return i`
<p class=${`live live-${t}`} role="status" data-live=${t} data-tip=${Gp[t]}>
<${g} name=${Qp[t]??t} />
<span class="live-word">${t}</span>
${["reconnecting","stale"].includes(t)&&i`<span class="live-age" aria-hidden="true">${n}</span>`}
</p>
`}var Zi={system:"System",light:"Light",dark:"Dark"},Yp=()=>i`
<${Ot}
label=${`Color scheme: ${Zi[At.value].toLowerCase()}`}
tip="Color scheme"
className="icon-button"
icon=${`theme-${At.value}`}
items=${lo.map(e=>({label:Zi[e],icon:`theme-${e}`,checked:e===At.value,run:()=>Be(e)}))}
/>
`,Xp=()=>i`
<${Ot}
label=${`Scope: ${Z(U)}`}
tip="Switch organization"
className="scope"
items=${je.map(e=>({label:Z(e.scope),hint:e.role==="site"?"":e.role,checked:e.scope===U,run:()=>e.scope!==U&&io(e.scope)}))}
>
<${g} name="org" /><span class="unseen">Scope: </span>
<span class="scope-name" title=${Z(U)}>${Z(U)}</span>
<//>
`,el=()=>i`
<header class="top">
<${Qn} />
${je.length>0&&i`<${Xp} />`}
<button type="button" class="jump" onClick=${()=>Xe()} aria-keyshortcuts="Control+K Meta+K">
<${g} name="search" />
<span class="jump-text">Search or run a command…</span>
<span class="jump-keys" aria-hidden="true">
<${Ct} keys="Mod+k" />
</span>
</button>
<${Xi} live=${B} />
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
`;function Zp(){let e=I.value;if(P(()=>{e&&va(e.arrival)},[e?.arrival]),!e)return i`
<div class="page">
<${gr} />
</div>
`;if(e.problem)return i`<${us} problem=${e.problem} />`;let t=e.module.default,n=JSON.stringify([e.screen.name,e.params]);return i`<${t} key=${n} params=${e.params} query=${e.query} />`}var ef=()=>B.serverError.value&&i`<p class="complaint" role="alert">Server error: ${B.serverError}</p>`;function tf(e){e.preventDefault(),location.reload()}var nf={out:()=>i`You are logged out: nothing on this page is updated. <a href=${xa()}>Log in again</a>`,changed:()=>i`Your access has changed. <a href=${location.href} onClick=${tf}>Reload the page</a>`,left:()=>i`
You have no access to ${Z(U)} any more. <a href="/" onClick=${of}>Leave this page</a>
`};function of(e){e.preventDefault(),location.assign("/")}function rf(){return I.value,pe.value==="in"?null:i`
<p class="complaint" role="alert" data-session=${pe.value}>
${nf[pe.value]()}
</p>
`}function tl(){return i`
<div class="shell">
<aside class="side">
<${Qn} />
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
${Me.value&&i`<${qi} />`}
${he.value&&i`<${Gi} />`}
<${pi} />
<${Qi} />
<${Yi} />
<${Ua} />
`}var nl=new WeakMap,sf=O.diffed;function af(e,t){for(let n of e){if(!n||n.__===t)continue;let{type:o,__k:r}=n;n.__=null,typeof o=="string"&&r&&ol(r,n)}}function ol(e,t){for(let n of e)n?.__===t&&(n.__=null,typeof n.type=="string"&&n.__k&&ol(n.__k,n))}O.diffed=e=>{sf?.(e);let t=e.__c;if(!t)return;let n=nl.get(t);n&&n!==e.__k&&af(n,e),e.__k&&nl.set(t,e.__k)};function lf(){let e=document.querySelector("[data-search]");e?e.select():Xe()}function rl(){Tt("Everywhere",[{key:"Mod+k",what:"search or run a command",run:()=>Me.peek()?yt():Xe()},{key:"/",what:"search on this screen",run:lf},{key:"f",what:"next failure",run:()=>qr()||ee(k("jobs",{},{status:"failed"}))},{key:"?",what:"keyboard shortcuts",run:()=>he.value=!0},{key:"Esc",what:"close"}]),Tt("Rows",[{key:"\u2191 \u2193 j k",what:"previous or next row"},{key:"\u2190 \u2192",what:"links and buttons of the row"},{key:"j",run:()=>on(1)},{key:"k",run:()=>on(-1)},{key:"Enter",what:"open the row"},...ur(["retry","priority","cancel"],"job")?[{key:"Space x",what:"select the row, with Shift a range"}]:[]]);let e=fe.filter(t=>t.place);Tt("Screens",e.map(t=>({key:`g ${t.place.key}`,what:t.place.label.toLowerCase(),run:()=>ee(k(t.name))})))}var cf=300;B.subscribe(me);location.hash==="#command"&&or();er();Wo();Wr();rl();var uf=$r(),pf=uf.finally(()=>B.start());_r();Promise.race([pf,new Promise(e=>setTimeout(e,cf))]).then(()=>setTimeout(()=>{let e=document.getElementById("app");e.replaceChildren(),kn(i`<${tl} />`,e)}));var sl=50,ff=200,mf=$(null),cn=class{#e;#t;#n;#i;#o=new Map;#s=null;#r=0;ids=$([]);loading=$(null);error=$(null);more=$(!1);constructor({path:t,name:n,query:o={},page:r=null,mirrors:s=!1}){this.#e=t,this.#t=n,this.#n=o,this.#i=s,r&&this.#a(r)}row(t){return this.#o.get(t)??mf}has(t){return this.#o.has(t)}start(){this.ids.peek().length===0&&this.first()}async first(){let t=await this.#m("first",null);t&&this.#a(t)}async next(){if(!this.#s||this.loading.peek())return;let t=await this.#m("more",this.#s);t&&this.#p(t)}refresh=async()=>{let t=this.#r,n;try{n=await J(this.#f(null,Math.min(ff,Math.max(sl,this.ids.peek().length))))}catch{return}if(t!==this.#r)return;let o=n[this.#t].some(({id:r})=>this.#o.has(r))||this.ids.peek().length===0;this.#i&&n.next===null?this.#a(n):o?this.merge(n[this.#t],n.next):this.#a(n)};merge(t,n=null){let o=t.filter(({id:r})=>!this.#o.has(r)).map(({id:r})=>r);for(let r of t)this.#l(r);this.#s===null&&n!==null&&this.ids.peek().length===0&&this.#c(n),o.length>0&&(this.ids.value=[...o,...this.ids.peek()])}watch(t,n=o=>o){let o=r=>Object.values(r).forEach(s=>this.update(n(s,this.row(s.id).peek())));return o(Ht(t)),t.watch(o)}update(t){this.#o.has(t.id)&&this.#l(t)}#l(t){let n=this.#o.get(t.id);n?n.value=t:this.#o.set(t.id,$(t))}#c(t){this.#s=t,this.more.value=t!==null}#a(t){let n=t[this.#t].map(({id:r})=>r);for(let r of t[this.#t])this.#l(r);let o=new Set(n);ce(()=>{for(let[r,s]of[...this.#o])o.has(r)||(this.#o.delete(r),s.value=null);this.#c(t.next),this.ids.value=n})}#p(t){let n=t[this.#t].filter(({id:o})=>!this.#o.has(o)).map(({id:o})=>o);for(let o of t[this.#t])this.#l(o);this.#c(t.next),this.ids.value=[...this.ids.peek(),...n]}#f(t,n=sl){let o=Object.entries({...this.#n,limit:n,cursor:t}).filter(([,r])=>r!==null&&r!=="");return`${this.#e}?${new URLSearchParams(o)}`}async#m(t,n){let o=++this.#r;this.loading.value=t,this.error.value=null;try{let r=await J(this.#f(n));return o===this.#r?r:null}catch(r){return o===this.#r&&(this.error.value=r),null}finally{o===this.#r&&(this.loading.value=null)}}};var un=K("batches",(e,t)=>e.id<t.id?1:e.id>t.id?-1:0);var ps=50,df={org_id:"organization",suite:"suite",branch:"branch"},hf=e=>[e.name,e.branch].filter(Boolean).join(" \xB7 "),_f=({tests:e,...t})=>e?{...t,...e,waiting:e.unfinished-e.running}:t,ms=e=>({...e,failed:e.failed-e.excused,quarantined:e.excused});function $f(e){try{let t=new URL(e.url);return["https:","http:"].includes(t.protocol)?t.href:null}catch{return null}}var al=(e,t)=>Object.entries(e).every(([n,o])=>t[n]===o),fs=class extends cn{#e;fresh=C(()=>{let t=this.ids.value[0]??"";return this.loading.value==="first"?0:un.ids.value.filter(n=>n>t&&al(this.#e,un.row(n).peek()??{})).length});constructor({filters:t,page:n}){super({path:"/api/v1/batches",name:"batches",query:t,page:n}),this.#e=t}follow(){this.start();let t=this.watch(un),n=B.onReconnect(()=>this.#t());return()=>{t(),n()}}async#t(){let t=this.ids.peek().filter(n=>un.row(n).peek()===null);for(let n=0;n<t.length;n+=ps){let o=t.slice(n,n+ps).join(",");try{(await J(`/api/v1/batches?${new URLSearchParams({id:o,limit:ps})}`)).batches.forEach(s=>this.update(s))}catch{return}}}};var gf=[.1,.2,.5,1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,43200,86400,604800],bf=e=>e===0?"0 s":e<10?ne(Math.round(e*10)/10):ue(e).replace(/ 00? \w+$/,""),vf=e=>v(e<10?Math.round(e*10)/10:Math.round(e)),yf=e=>Math.max(0,...e.map(t=>t??0));var wf=globalThis.document?parseFloat(getComputedStyle(document.documentElement).fontSize)/16:1,Y=e=>Math.round(e*wf);var il=document.documentElement,pn=document.createElement("i");pn.hidden=!0;pn.style.setProperty("forced-color-adjust","none");il.append(pn);var po=new Map,fo=$(0);function ll(){po=new Map,fo.value+=1}new MutationObserver(ll).observe(il,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener("change",ll);function lt(e){return po.has(e)||(pn.style.setProperty("color",`var(--${e})`),po.set(e,getComputedStyle(pn).color)),po.get(e)}var ds=(e,t=400)=>`${t} ${Y(e)}px Archivo, system-ui, sans-serif`;var ye=K("agents",(e,t)=>it(e.name,t.name)),xf=["suspect","paused","drained","quarantined","stopping","lost"],ho=$([]),cl=$(0),mo=new Set;function ul(e,t){let n=new Set(ho.peek());for(let r of t)n.delete(r),mo.delete(r);for(let[r,s]of Object.entries(e))xf.includes(s.status)?n.add(r):n.delete(r),s.simulated&&s.state!=="offline"?mo.add(r):mo.delete(r);cl.value=mo.size;let o=[...n].sort(it);o.join(`
`)!==ho.peek().join(`
`)&&(ho.value=o)}ul(Object.fromEntries(ye.ids.peek().map(e=>[e,ye.row(e).peek()])),[]);ye.watch(ul);function ct({since:e,expected:t=0}){let n=F(()=>{let o=oe(e);return C(()=>ue(o===null?null:ge.value-o))},[e]);return i`
<time class="number" datetime=${e}>${n}</time>
${t>=1&&i`<span class="quiet"> of about <span class="unbroken">${ue(t)}</span></span>`}
`}var hs=q===null?"curl -s":'curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"',kf="http://127.0.0.1:3000",_s=()=>[kf,"http://localhost:3000"].includes(location.origin)?"":` --url ${location.origin}`,$s=U?.startsWith("org:")?U.slice(4):"acme",_o=e=>/^[\w.-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,Pt=q!==null;var Lt=!Pt||w("invite","host"),gs=()=>Pt?Lt?i`
<a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
`:null:i`
On a machine with a device or a browser, in the folder of your tests:${" "}
<code>qgagent init</code> writes <code>qgagent.toml</code>, which says what runs; then${" "}
<code>qgagent run --url ${location.origin}</code>
`;function bs({title:e,note:t,tools:n,id:o,className:r="",children:s}){let a=G();return i`
<section id=${o} class=${`block ${r}`} aria-labelledby=${a} tabindex="-1">
<header class="block-head">
<h2 id=${a}>
${e}
${t!=null&&t!==""&&i`${" "}<small class="number">${t}</small>`}
</h2>
${n&&i`<div class="block-tools">${n}</div>`}
</header>
${s}
</section>
`}var Sf=matchMedia("(max-width: 53.75em)"),Tf=e=>Sf.matches?e/2:e;function vs(e,t,n="more"){let[o,r]=T(!1),s=e>0&&i`
<p class="rest">
<button
type="button"
class="button is-link"
aria-expanded=${o}
aria-controls=${t}
onClick=${()=>r(!o)}
>
${o?"Show fewer":`Show ${v(e)} ${n}`}
</button>
</p>
`;return[o||e<=0,s]}function ut({since:e}){let t=F(()=>C(()=>gt(ge.value-oe(e))),[e]);return i`<time class="number" datetime=${e}>${t}</time>`}var Ef={server:"stale",agent_lost:"lost",agent_repair:"suspect",agent_paused:"paused",agent_quarantined:"quarantined",stranded:"pending",build_held:"suspect",failure:"failed",failures:"failed"},pl=3,Of={bad:"Alarm",warn:"Warning"};function Mf({name:e}){let{label:t,effect:n}=se.quarantine;return i`
<button
type="button"
class="problem-act"
tabindex="-1"
title=${n}
onClick=${()=>Xt(e,"quarantine")}
>
${t}…<span class="unseen"> ${e}</span>
</button>
`}function Af({kind:e},t){let n=t.slice(e.length+1);return e==="agent_repair"&&w("quarantine","agent")&&ye.row(n).value?.operable?n:null}var Cf=({org:e,version:t})=>i`
<button type="button" class="problem-act" tabindex="-1" onClick=${()=>Er(e,t)}>
Release build<span class="unseen"> ${t} of ${e}</span>
</button>
`;function Rf({row:{kind:e,link:t,detail:n,reason:o}}){let r=e==="stranded"&&o==="no_agent"&&Pt&&Lt,[s,a]=r?["Add agent","/team/hosts/"]:e==="stranded"?["Show agents","/fleet"]:[t.startsWith("/agents/")?"Open agent":"Show agents",t];return i`<a class="problem-act" tabindex="-1" href=${a} title=${n}>${s}</a>`}function Pf({row:e,id:t}){let n=Af(e,t);return n!==null?i`<${Mf} name=${n} />`:e.kind==="build_held"&&w("release","build")?i`<${Cf} org=${e.org_id} version=${e.held_version} />`:["agent_lost","agent_paused","stranded"].includes(e.kind)?i`<${Rf} row=${e} />`:null}function $o({id:e}){let t=ve.row(e).value;return t?i`
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
`:null}function Lf(e,t){return`more: ${[t&&D(t,"alarm"),e-t&&D(e-t,"warning")].filter(Boolean).join(", ")}`}function Df(){let e=M(null),t=nn(e.current);P(()=>{e.current&&tn(e.current,t)});let n=ve.ids.value,o=n.slice(pl),r=o.filter(l=>ve.row(l).value?.level==="bad").length,[s,a]=vs(o.length,"problems-list",Lf(o.length,r));return ve.loaded.value?i`
<${bs} id="problems" title="Problems" note=${n.length||""}>
${n.length>0?i`
<ul
class="problems"
id="problems-list"
data-list
ref=${e}
onFocusIn=${en}
aria-label="Problems, the most severe first"
>
${(s?n:n.slice(0,pl)).map(l=>i`<${$o} key=${l} id=${l} />`)}
</ul>
${a}
`:i`
<p class="nothing no-problems"><${g} name="done" /> No problems.</p>
`}
<//>
`:null}function If(){let e=ve.ids.value.filter(t=>t.startsWith("agent_"));return e.length>0&&i`
<ul class="problems" data-list aria-label="Problems of agents">
${e.map(t=>i`<${$o} key=${t} id=${t} />`)}
</ul>
`}function fn({name:e}){let t=Vr(e);return t&&i`
<span class="tag is-bad" title=${t.detail}><${g} name="suspect" /> needs repair</span>
`}function ys({as:e="div",left:t=0,top:n=0,width:o,height:r,className:s="",children:a,...l}){let c=M(null);return P(()=>{let{style:p}=c.current;p.setProperty("transform",`translate(${t}px, ${n}px)`),p.setProperty("width",o===void 0?"100%":`${o}px`),p.setProperty("height",r===void 0?"auto":`${r}px`)},[t,n,o,r]),i`<${e} ref=${c} class=${`placed ${s}`} ...${l}>${a}<//>`}function mn({since:e,expected:t}){let n=M(null);return P(()=>{let o=oe(e);if(!(o===null||!t))return z(()=>{let r=Math.max(0,(ge.value-o)/t);n.current?.style.setProperty("--share",Math.min(1,r).toFixed(3)),n.current?.classList.toggle("is-over",r>1)})},[e,t]),i`<span class="progress" ref=${n} aria-hidden="true"></span>`}function pt({test:e}){let t=e.includes("::")?e.indexOf("::")+2:e.lastIndexOf("/")+1;return i`
<span class="test" title=${e}>
<span class="test-folder">${e.slice(0,t)}</span>
<span class="test-file">${e.slice(t)}</span>
</span>
`}var Nf=({test:e})=>i`
<span class="test-path">${e.split(/(?<=[/_])/).map(t=>i`${t}<wbr />`)}</span>
`;var fl=e=>e.job??e.installed?.[0]??null;function ml({until:e,by:t,at:n}){return[[t&&`by ${t}`,n&&`at ${be(n)}`].filter(Boolean).join(" "),e&&`until ${be(e)}`].filter(Boolean).join(", ")}function dl({held:e,paused_reason:t}){if(!e)return t?`paused itself: ${t}`:null;let{kind:n,note:o,...r}=e;return[o?`${n}: ${o}`:n,ml(r)].filter(Boolean).join(", ")}function hl({job:e}){return i`
<span class="took">
<span class="took-words">
${e.phase==="installing"&&i`<em>installing</em>${" "}`}
<${ct} since=${e.started_at} expected=${e.expected_seconds} />
</span>
<${mn} since=${e.started_at} expected=${e.expected_seconds} />
</span>
`}var go=({agent:e})=>i`
<span class=${e.lost?"is-lost":"quiet"} title=${`last seen ${be(e.last_seen_at)}`}>
${Q(e)} for <${ut} since=${e.last_seen_at} />
</span>
`;function jf({agent:e}){if(e.job)return i`<${pt} test=${e.job.test} />`;let t=e.lost?null:dl(e);if(t)return i`<span class="card-hold" title=${t}>${t}</span>`;if(e.state==="offline")return i`<${go} agent=${e} />`;let n=Yt(e);return i`<span class="quiet" title=${n}>${n}</span>`}function qf({id:e,index:t,count:n,...o}){let r=ye.row(e).value;if(!r)return null;let s=fl(r),a=vt(r.labels);return i`
<${ys}
as="li"
className=${`card card-${Q(r)}`}
aria-setsize=${n}
aria-posinset=${t+1}
...${o}
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
<${jf} agent=${r} />
</span>
<span class="card-took">${r.job&&i`<${hl} job=${r.job} />`}</span>
<span class="card-labels" title=${a}>
<${fn} name=${r.name} />
${r.simulated&&i`<span class="tag">simulated</span>${" "}`}
${a}
</span>
<//>
`}function xs(e){let{id:t,label:n,className:o,sections:r=[{key:"all",ids:e.ids}],selection:s}=e,a=Kr(),l=r.flatMap(m=>m.ids),c=Ff(e,l),p=zr(l.length),u=m=>{let d=m.key===" "||m.key.toLowerCase()==="x"&&st.peek();if(!s||!d||m.ctrlKey||m.metaKey||m.altKey)return;let f=m.target.closest("[data-row]");f&&(m.preventDefault(),s.toggle(f.dataset.row.slice(e.kind.length+1),{through:m.shiftKey,shown:l}))};return i`
<table
id=${t}
role="table"
aria-label=${n}
class=${`rows ${o}`}
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
`}function ws(e){return typeof e=="string"?e:Array.isArray(e)?e.map(ws).join("").trim():e&&typeof e.type=="string"?ws(e.props.children):""}function Ff({columns:e,rowOf:t},n){let o=n.join(),s=F(()=>{let a=({some:l})=>!l||n.some(c=>t(c).value&&l(t(c).value));return C(()=>e.map(a).join())},[e,o]).value.split(",");return e.filter((a,l)=>s[l]==="true")}function Uf({id:e,table:t,columns:n,shown:o}){let{rowOf:r,kind:s,hrefOf:a,rowClass:l=()=>"",failed:c=()=>!1,selection:p}=t,u=r(e).value,m=Ne(()=>p?.ids.value.has(e)?" is-picked":"");if(!u)return null;let d=a(u,e),f=_=>{_.target.closest("a, button, input, label")||String(getSelection())||(_.metaKey||_.ctrlKey?window.open(d,"_blank","noopener"):ee(d))};return i`
<tr role="row" class=${`row ${l(u)}${m.value}`} onClick=${f}>
${p&&i`
<td role="cell" class="c-pick">
<${Bf} id=${e} selection=${p} shown=${o} />
</td>
`}
${n.map(({name:_,label:E,numeric:b,main:y,stacked:h,under:x,cell:S})=>{let ie=S(u,e),We=`c-${_} ${b?"is-numeric":""}`,we=!b&&ws(ie)||void 0;return i`
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
${ie}
</a>
${y===!0?null:y(u)}
</span>
${x?.(u)}
`:ie}
</td>
`})}
</tr>
`}function Bf({id:e,selection:t,shown:n}){let o=Ne(()=>t.ids.value.has(e));return i`
<label class="pick">
<input type="checkbox" tabindex="-1" checked=${o} onClick=${s=>t.toggle(e,{through:s.shiftKey,shown:n})} />
<span class="unseen">Select this row</span>
</label>
`}function Wf({selection:e,shown:t}){let n=M(null),o=t.filter(r=>e.ids.value.has(r)).length;return P(()=>{n.current.indeterminate=o>0&&o<t.length}),i`
<label class="pick">
<input
type="checkbox"
ref=${n}
disabled=${t.length===0}
checked=${o>0&&o===t.length}
onChange=${()=>e.toggleAll(t)}
/>
<span class="unseen">Select all rows shown</span>
</label>
`}var Hf=e=>e.job??e.installed?.[0]??null;function _l({agent:e}){let t=Hf(e);return t?i`<${Ae} org=${t.org_id} version=${t.app_version_id} />`:i`<span class="quiet">no build installed</span>`}function $l({agent:e}){let{job:t}=e;if(e.state==="offline")return i`<${go} agent=${e} />`;if(!t){let n=Yt(e);return i`<span class="quiet" title=${n}>${n}</span>`}return i`
<span class="work">
<${pt} test=${t.test} />
<span class="work-time">
${t.phase==="installing"&&i`<em>installing</em>${" "}`}
<${ct} since=${t.started_at} expected=${t.expected_seconds} />
</span>
<${mn} since=${t.started_at} expected=${t.expected_seconds} />
</span>
`}var Kf=e=>i`
<span class="agent-line">
<${Zt} agent=${e} />
<${fn} name=${e.name} />
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
`;var gl=["done","failed","quarantined","cancelled","running","waiting"];function Vf({group:e}){let t=M(null);return P(()=>{gl.forEach((n,o)=>t.current.children[o].style.setProperty("flex-grow",e[n]||0))}),i`
<span class="bar" ref=${t} aria-hidden="true">
${gl.map(n=>i`<i key=${n} class=${`bar-${n}`}></i>`)}
</span>
`}var Gf=Y(152),Qf=8,bl=Y(34),Yf=86400,Xf=(e,t,n,o,r)=>t.map(s=>{let a=Qe(s,r<60);return r>=Yf||a==="00:00"?Rn(s):a});function Zf(e,t){if(!t)return bl;let n=Math.max(...t.map(o=>o.length));return Math.max(bl,Y(n*6.5)+Qf*2)}function em({write:e,steps:t,bare:n,axis:o}){let r=()=>lt("ink-2"),s={stroke:()=>lt("rule"),width:1},a={stroke:r,font:ds(11),ticks:{show:!1}};return[{...a,values:n?(l,c)=>c.map(()=>""):Xf,grid:o?s:{show:!1},size:n?0:Y(24),gap:4,space:Y(76)},{...a,values:(l,c)=>c.map(e),grid:s,size:o??Zf,gap:6,space:Y(o?20:32),...t?{incrs:t}:{}}]}var tm=({data:e},t)=>e[t].flatMap((n,o,r)=>n!=null&&r[o-1]==null&&r[o+1]==null?[o]:[]),nm=({name:e,tone:t,kind:n},o)=>({label:e,stroke:()=>lt(t),fill:n==="bars"?()=>lt(t):void 0,width:n==="bars"?0:2,dash:n==="dashed"?[4,3]:void 0,paths:n==="bars"?o:void 0,points:{show:!1,size:6,fill:()=>lt(t),...n==="bars"?{}:{filter:tm}},spanGaps:!1}),om={time:!0,range:e=>[e.data[0][0],e.data[0].at(-1)+(e.data[0][1]-e.data[0][0])]},rm=(e,t,n=0)=>({range:(o,r,s)=>[r>=n?n:0,t??Math.max(e,(s??0)*1.08)]});function sm({series:e,least:t,most:n,floor:o,height:r,group:s,width:a,onCursor:l,uPlot:c,...p}){let u=c.paths.bars({size:[.82,28],align:1});return{width:a,height:r,padding:[8,16,p.bare?4:0,0],legend:{show:!1},scales:{x:om,y:rm(t,n,o)},cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1},sync:{key:s??null}},axes:em(p),series:[{},...e.map(m=>nm(m,u))],hooks:{setCursor:[m=>l(m.cursor.idx??null)]}}}function am(e){let t=pr.value;return A(()=>{if(t)return;let n=new IntersectionObserver(s=>s.at(-1).isIntersecting&&jn()),o=()=>{n.unobserve(e.current),n.observe(e.current)};o();let r=B.onReconnect(o);return()=>{r(),n.disconnect()}},[t]),t}function vl({title:e,data:t,series:n,write:o,summary:r,rest:s,newest:a,height:l=Gf,least:c=1,...p}){let u=M(null),m=M(null),d=$e(null),f=F(()=>n,[e]),_=am(u);A(()=>{if(!_)return;let h=new _(sm({...p,series:f,write:o,least:c,height:l,width:u.current.clientWidth,onCursor:S=>d.value=S,uPlot:_}),t,u.current);m.current=h;let x=new ResizeObserver(([S])=>h.setSize({width:Math.floor(S.contentRect.width),height:l}));return x.observe(u.current),()=>{m.current=null,x.disconnect(),h.destroy()}},[f,_]),A(()=>m.current?.setData(t),[t]);let E=fo.value;A(()=>m.current?.redraw(!1),[E]);let b=h=>{let x={ArrowLeft:-1,ArrowRight:1}[h.key];if(!x||!m.current)return;h.preventDefault();let S=Math.min(t[0].length-1,Math.max(0,(d.peek()??t[0].length)+x));m.current.setCursor({left:m.current.valToPos(t[0][S],"x"),top:10},!0,!0)},y=()=>m.current?.setCursor({left:-10,top:-10},!0,!0);return i`
<figure class="chart" data-chart=${e}>
<${im} at=${d.value} ...${{title:e,data:t,series:n,write:o,rest:s,newest:a}} />
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
`}function im({title:e,data:t,series:n,write:o,at:r,rest:s=null,newest:a="now"}){let l=r!==null&&r<t[0].length?r:s,c=(p,u)=>{let m=p.shown?p.shown(l??t[0].length-1):t[u+1][l??t[0].length-1];return m==null?"\u2013":o(m)};return i`
<figcaption class="chart-head">
<strong>${e}</strong>
<span class="chart-time number quiet">
${l===null?a:bt(t[0][l])}
</span>
${n.map((p,u)=>i`
<span
key=${p.name}
class=${`chart-key chart-key-${p.tone} ${p.kind==="dashed"?"is-dashed":""}`}
>
<i></i>
${p.name} <span class="number strong">${c(p,u)}</span>
</span>
`)}
</figcaption>
`}var lm=[Y(84),Y(150)],cm=Y(320),um=Y(64),pm=(e,t,n)=>t.length>1?`${e}, ${n.name}`:e,ks=(e,t,n,o)=>(t.shown?t.shown(o):e[n+1][o])??null;function fm({label:e,charts:t}){let n=t.flatMap(({title:s,data:a,series:l,write:c})=>l.map((p,u)=>({name:pm(s,l,p),at:m=>ks(a,p,u,m),text:m=>ks(a,p,u,m)===null?"\u2013":c(ks(a,p,u,m))}))),o=t[0].data[0],r=o.map((s,a)=>a).filter(s=>n.some(({at:a})=>a(s)!==null));return i`
<div class="chart-table" role="region" aria-label=${e} tabindex="0">
<table>
<thead>
<tr>
<th scope="col">Time</th>
${n.map(({name:s})=>i`<th key=${s} scope="col">${s}</th>`)}
</tr>
</thead>
<tbody>
${r.reverse().map(s=>i`
<tr key=${o[s]}>
<th scope="row">${bt(o[s])}</th>
${n.map(({name:a,text:l})=>i`<td key=${a}>${l(s)}</td>`)}
</tr>
`)}
</tbody>
</table>
</div>
`}function mm({label:e,charts:t,stacked:n=!1}){let[o,r]=T(!1),s=G(),a=t.length-1,l=F(()=>{let[m,d]=lm;return Math.min(d,Math.max(m,Math.floor((window.innerHeight-cm)/t.length)))},[]),{data:c}=t[0],p=c[0].findLastIndex((m,d)=>c[1][d]!==null),u=m=>n?{height:l,axis:um,bare:m<a,...p<0?{}:{rest:p}}:{};return i`
${o?i`<${fm} label=${e} charts=${t} />`:i`
<div class=${`charts ${n?"is-stacked":""}`}>
${t.map((m,d)=>i`<${vl} key=${m.title} group=${s} ...${u(d)} ...${m} />`)}
</div>
`}
<p class="rest">
<button type="button" class="button is-link" onClick=${()=>r(!o)}>
${o?"Show charts":"Show as a table"}
</button>
</p>
`}function yl({label:e,text:t,head:n}){let o=$e("copy"),r=async s=>{let a=s.currentTarget.parentElement.querySelector("code");try{await navigator.clipboard.writeText(t),o.value="copied"}catch{getSelection().selectAllChildren(a),o.value="selected"}setTimeout(()=>o.value="copy",2e3)};return i`
<div class="copy">
${n??i`<span class="copy-label">${e}</span>`}
<pre tabindex="0" aria-label=${e}>
<code>${t}</code>
</pre>
<button type="button" class="button" onClick=${r}>
<${g} name="copy" />
<span aria-live="polite">${o}</span>
</button>
</div>
`}function Ss({lines:e}){let[t,n]=T(null),[o,r]=e.find(([a])=>a===t)??e[0],s=i`
<select
class="copy-choice"
aria-label="Command"
value=${o}
onChange=${a=>n(a.currentTarget.value)}
>
${e.map(([a])=>i`<option key=${a} value=${a}>${a}</option>`)}
</select>
`;return i`<${yl} label=${o} text=${r} head=${s} />`}var bo={org_id:$s,app_version_id:"1.0.0",test:"tests/onboarding.spec.js"},dm=`qgjob submit --org-id ${_o(bo.org_id)} --app-version-id ${bo.app_version_id} --test ${bo.test}`,hm=`${hs} ${location.origin}/submit-job -H 'Content-Type: application/json' -d ${_o(JSON.stringify(bo))}`,_m=()=>w("submit","job")?i`
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
`:i`<p class="nothing">No jobs yet.</p>`;var wl="Failed in quarantine: fails neither batch nor build",xl=({of:e})=>e.excused>0&&i`
<span class="quiet" title=${wl}>
${" "}<${g} name="quarantined" />
<span class="number">${v(e.excused)}</span>
<span class="unseen"> quarantined</span>
</span>
`;function $m({of:e}){let{failed:t}=ms(e);return i`
<span class=${`number ${t>0?"bad strong":"quiet"}`}>${v(t)}</span>
<${xl} of=${e} />
`}var vo=e=>e==null?"\u2013":e<10?ne(e):gt(e),kl=["at","waiting","running","submitted","done","failed","cancelled","installs","installs_avoided","wait_p50","wait_p95"];function gm(e,t){let n=e.at.at(-1)??-1/0,o=t.filter(r=>r.at>n);return o.length>0&&e.at.length>0&&o.length===t.length&&o[0].at-n>2*e.step?null:{step:e.step,...Object.fromEntries(kl.map(r=>[r,[...e[r],...o.map(s=>s[r])]]))}}var Sl={mean:e=>e.reduce((t,n)=>t+n,0)/e.length,most:e=>Math.max(...e)};function bm(e,{from:t,to:n,count:o,names:r,merge:s="mean"}){let a=(n-t)/o,l=r.map(()=>Array.from({length:o},()=>[]));return e.at.forEach((c,p)=>{let u=Math.floor((c-t)/a);u<0||u>=o||r.forEach((m,d)=>{let f=e[m][p];f!=null&&l[d][u].push(f)})}),{at:Array.from({length:o},(c,p)=>t+p*a),values:Object.fromEntries(r.map((c,p)=>[c,l[p].map(u=>u.length>0?Sl[s](u):null)]))}}function yo(e,t,n){let o=(e.at(-1)?.at??0)-n,r=e.filter(s=>s.at>o&&s[t]!==null).map(s=>s[t]);return r.length>0?Sl.mean(r):null}var vm=(e,t,n)=>Math.round(e.reduce((o,r)=>o+r[t]*n/60,0));var ym=["An avoided install saves what the build's installs took on average when its test ended;","before the build's first install, what its app's usually take."].join(" "),wm=({installs:e,install_seconds:t})=>`${v(e)}${t===null?"":` \xB7 ${ne(e*t)} (${ne(t)} each)`}`,xm=({installs_avoided:e,saved_seconds:t})=>`${v(e)}${t>0?` \xB7 \u2248 ${ue(t)} saved`:""}`;function Ts({installs:e,installs_avoided:t,install_seconds:n,saved_seconds:o}){if(e+t===0)return"";let r=`${v(e)} made${e>0?` in ${ne(n)}`:""}`,s=`${Qo(t/(e+t))} avoided`;return`${r}, ${s}${o>0?`: \u2248 ${ue(o)} saved`:""}`}var km=e=>e.window!==null&&e.window!==e.id,Es=({starts_avoided:e})=>e>0?`${D(e,"start")} avoided`:"";var wo=K("series",(e,t)=>e.at-t.at);var Os=100,xo=24;function Tl(e,{floor:t=0}={}){let n=Math.max(...e.filter(a=>a!==null),t+1),o=e.length>1?Os/(e.length-1):0,r="",s="M";return e.forEach((a,l)=>{if(a===null){s="M";return}let c=xo-1-(a-t)/(n-t)*(xo-2);r+=`${s}${(l*o).toFixed(1)} ${c.toFixed(1)}`,s="L"}),r}function ko({values:e,tone:t=""}){return e.filter(n=>n!==null).length<2?i`<svg class="spark" aria-hidden="true" viewBox=${`0 0 ${Os} ${xo}`}></svg>`:i`
<svg
class=${`spark ${t&&`spark-${t}`}`}
aria-hidden="true"
viewBox=${`0 0 ${Os} ${xo}`}
preserveAspectRatio="none"
>
<path class="spark-line" d=${Tl(e)} vector-effect="non-scaling-stroke" />
</svg>
`}var El=60,ft=({name:e,period:t,value:n,icon:o,note:r,loud:s,href:a,trend:l,tone:c,more:p,children:u})=>i`
<div class=${`figure ${s?"is-loud":""}`} data-figure=${e.toLowerCase()}>
<dt>
${o&&i`<${g} name=${o} />`}
${a?i`<a href=${a}>${e}</a>`:e}
${t&&i`<small class="figure-period">${t}</small>`}
</dt>
<dd>${n}</dd>
<dd class="figure-note">${r&&Ko(r)}${p}</dd>
${u}
<dd class="figure-spark" aria-hidden="true">${l&&i`<${ko} values=${l} tone=${c} />`}</dd>
</div>
`,Ol=e=>e!==null&&`${v(e<10?Math.round(e*10)/10:Math.round(e))} a minute`;function Sm({statuses:e,trend:t}){let n=Fe.filter(r=>e[r]>0),o=n.reduce((r,s)=>r+e[s],0);return i`
<div class="figure" data-figure="agents">
<dt>
<a href=${k("fleet")}>Agents</a>
</dt>
<dd>${v(o)}</dd>
<dd class="figure-note">
${n.map(r=>i`
<a key=${r} class=${`fleet-state on-board-${r}`} href=${k("fleet",{},{state:r})}>
<${g} name=${r} />
${v(e[r])} ${r}
</a>
`)}
</dd>
<dd class="figure-spark" aria-hidden="true">
<${ko} values=${t} tone="go" />
</dd>
</div>
`}function Tm({period:e}){let t=Zr(e),n=me.row("overview").value,o=Ne(()=>wo.ids.value.map(l=>wo.row(l).value)).value;if(!n)return i`<dl class="figures"></dl>`;let r=l=>o.map(c=>c[l]),s=l=>k("jobs",{},{q:`${l} ended<${e}`}),a=Xr(e);return i`
<dl class="figures">
<${ft}
name="Waiting"
icon="pending"
href="/jobs?status=pending"
value=${v(n.waiting)}
trend=${r("waiting")}
/>
<${ft}
name="Running"
icon="running"
href="/jobs?status=running"
value=${v(n.running)}
trend=${r("running")}
tone="go"
/>
<${ft}
name="Passed"
icon="done"
period=${a}
href=${s("status:passed")}
value=${v(t?.done)}
note=${Ol(yo(o,"done",El))}
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
note=${[Ol(yo(o,"failed",El)),t?.excused&&`${v(t.excused)} quarantined`,t?.cancelled&&`${v(t.cancelled)} cancelled`].filter(Boolean).join(", ")}
trend=${r("failed")}
tone="bad"
/>
<${ft}
name="Median wait"
value=${vo(n.wait_p50)}
note=${n.wait_p95==null?"no recent jobs":`p95 ${vo(n.wait_p95)}`}
trend=${r("wait_p50")}
/>
<${Sm}
statuses=${n.statuses??{}}
trend=${o.map(l=>uo(l.agents??{}).working)}
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
`}var Dt=C(()=>I.value?.query.get("q")??""),Ms=C(()=>Dt.value.toLowerCase().split(/\s+/).filter(Boolean)),As=e=>Jt({q:e}),Em={group:e=>[e.org_id,e.app_version_id,e.target,vt(e.labels),...e.agents??[]],agent:e=>[e.name,e.host,Q(e),...e.targets??[],vt(e.labels),e.job?.org_id,e.job?.app_version_id,e.job?.test,...(e.installed??[]).flatMap(t=>[t.org_id,t.app_version_id])],job:e=>[e.id,e.org_id,e.app_version_id,e.test,e.status,e.phase,e.agent,e.target]},Ml=new WeakMap;function Al(e,t,n){if(n.length===0)return!0;let o=Ml.get(t);return o===void 0&&(o=Em[e](t).join(" ").toLowerCase(),Ml.set(t,o)),n.every(r=>o.includes(r))}var Om=(e,t)=>e.length===t.length&&e.every((n,o)=>n===t[o]);function Mm(e,t){let n=[];return C(()=>{let o=e.ids.value;if(Ms.value.length===0)return n=o;let r=o.filter(s=>{let a=e.row(s).value;return a!==null&&Al(t,a,Ms.value)});return Om(r,n)?n:n=r})}var Cs=({id:e,icon:t="search",label:n,placeholder:o=n,text:r,onInput:s})=>i`
<form class="search" role="search" onSubmit=${a=>a.preventDefault()}>
<label for=${e}>
<${g} name=${t} />
<span class="unseen">${n}</span>
</label>
<input
id=${e}
data-search
type="search"
placeholder=${o}
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
`;var So=e=>e.run_seconds??oe(e.finished_at)-oe(e.started_at),Cm=e=>e.run_seconds===null&&!e.started_at?"\u2013":`${ne(So(e))}${e.has_start?" with start":""}`;var Rs=()=>i`
<span class="simulated" title="Run by a simulated agent">
<${g} name="simulated" /><span class="unseen">simulated</span>
</span>
`,Rm=({children:e})=>i`
<p class="banner" data-simulated>
<${g} name="stale" />
<span><strong>Simulated.</strong> ${e}</span>
</p>
`;var Ps=({at:e,className:t=""})=>i`
<time class=${`number ${t}`} datetime=${e} title=${Vo(e)}>${be(e)}</time>
`;function Pm({job:e}){return e.finished_at&&e.started_at?i`<span class="number">${ne(So(e))}</span>`:e.status==="running"?e.started_at&&i`<${ct} since=${e.started_at} />`:e.status!=="pending"?"":i`<span class="quiet took-wait">waiting <${ut} since=${e.created_at} /></span>`}function Cl({status:e,attempts:t}){return e==="pending"?t>0&&`attempt ${v(t+1)} is next`:t<2?!1:e==="running"?`attempt ${v(t)}`:e==="done"?`passed on attempt ${v(t)}`:`${v(t)} attempts`}var Lm=e=>i`
${Cl(e)&&i`<span class="tag">${Cl(e)}</span>`}
${e.flaky&&i`<span class="tag" title="Passed after a failed attempt">flaky</span>`}
${e.rerun&&i`
<a class="tag" tabindex="-1" href=${k("job",e.rerun)}>
run again: ${Ce[e.rerun.status]??e.rerun.status}
</a>
`}
`,Dm=({job:e})=>i`
${e.batch.suite&&i`<a class="suite" tabindex="-1" href=${k("batch",{id:e.batch_id})}>${e.batch.suite}</a>`}
${e.batch.branch&&i`<span class="quiet suite-branch" title=${e.batch.branch}>${e.batch.branch}</span>`}
`;function Rl({job:e}){let t=e.status==="pending"&&e.explanation?.text,n=e.cause||e.reason,o=t||(n&&e.status==="running"?`attempt ${v(e.attempts-1)}: ${n}`:n);if(!o)return o;let{why:r,when:s}=t?e.explanation:{why:o};return i`
<span class=${`row-why ${t?"quiet":"cause"}`} title=${o}>
${r}${s&&i`<span class="row-start"> · ${s}</span>`}
</span>
`}function Im({job:e}){let t=e.status==="pending"?e.explanation?.eta_seconds:null;if(t==null){let{hold:o,reason:r}=e.status==="pending"&&e.explanation||{};if(!o||r==="no_agent")return null;let[s]=o.agents,a=s?.status==="paused"&&!s.by,l=a?`${s.name} paused itself`:"Not before it is released";return i`<span class="quiet" title=${l}>${a?"paused":"held"}</span>`}let n=t<1?"now":Cn(t);return e.explanation.eta_guessed?i`<span class="number" title="A guess: nothing like it has run">${n}?</span>`:i`<span class="number">${n}</span>`}var Pl=[{name:"status",title:"Status",cell:e=>i`<${Pr} job=${e} />`},{name:"test",title:"Test",main:Lm,cell:e=>i`<${pt} test=${e.test} />`,under:e=>i`<${Rl} job=${e} />`},{name:"build",title:"Build",cell:e=>i`<${Ae} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"suite",title:"Suite",some:e=>e.batch?.suite||e.batch?.branch,cell:e=>e.batch&&i`<${Dm} job=${e} />`},{name:"agent",title:"Agent",label:"agent",some:e=>e.agent,cell:e=>e.agent??""},{name:"eta",title:"ETA",label:"expected",numeric:!0,some:e=>e.status==="pending"&&(e.explanation?.eta_seconds!=null||e.explanation?.hold),cell:e=>i`<${Im} job=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>i`<${Pm} job=${e} />${e.simulated&&i`<${Rs} />`}`},{name:"at",title:"Submitted",label:"submitted",numeric:!0,cell:e=>i`<${Ps} className="quiet" at=${e.created_at} />`}],Nm={kind:"job",columns:Pl,hrefOf:e=>k("job",{id:e.id}),rowClass:e=>`job-${e.status}`,failed:e=>e.status==="failed"};function jm(e){let t=$e(null),n=M(new Set),o=a=>()=>{n.current.add(a),t.value??=e.peek()},r=a=>l=>{a==="focus"&&l.currentTarget.contains(l.relatedTarget)||(n.current.delete(a),n.current.size===0&&(t.value=null))};Uo(()=>{Dt.value,t.value=null});let s=t.value&&new Set(t.value);return{ids:t.value??e.value,waiting:s?e.value.filter(a=>!s.has(a)).length:0,show:()=>t.value=e.peek(),over:{onPointerEnter:o("pointer"),onPointerLeave:r("pointer"),onFocusIn:o("focus"),onFocusOut:r("focus")}}}var qm=K("events",(e,t)=>e.at<t.at?1:e.at>t.at?-1:e.id<t.id?1:-1);var dn=e=>e.waiting+e.running>0,Fm=["no_agent","agents_paused","build_held"],Ls=e=>Fm.includes(e?.reason??""),Um=e=>e.running===0&&Ls(e.explanation),Bm=({explanation:e})=>Ls(e)||e?.groups_ahead==null?null:e.groups_ahead+1;function Wm(e,t){return dn(e)!==dn(t)?dn(e)?-1:1:!dn(e)&&e.changed_at!==t.changed_at?(e.changed_at??"")>(t.changed_at??"")?-1:1:(e.position??1/0)-(t.position??1/0)||(e.id<t.id?-1:1)}var Hm=K("groups",Wm);var Ll=e=>Date.parse(e.started_at??e.created_at),Km=K("jobs",(e,t)=>Ll(t)-Ll(e)||(e.id<t.id?1:-1));function zm(e,t){if(e.attempts!==t?.attempts||e.status!==t.status)return e;let n=e.status==="pending"&&e.priority===t.priority;return{rerun:t.rerun,...n&&{explanation:t.explanation},...e}}export{Tr as m0_0,_e as m0_1,xu as m0_10,Mr as m0_11,mu as m0_12,du as m0_13,Jn as m0_14,hu as m0_15,Or as m0_16,yu as m0_17,vu as m0_18,Xt as m0_2,gu as m0_3,Ar as m0_4,wu as m0_5,Er as m0_6,Cr as m0_7,$u as m0_8,bu as m0_9,cs as m102_0,bs as m104_0,ys as m108_0,Tu as m109_0,Rr as m109_1,Su as m109_2,lt as m10_0,ds as m10_1,fo as m10_2,us as m110_0,$o as m111_0,Df as m111_1,mn as m112_0,Tf as m119_0,vs as m119_1,qe as m124_0,Rm as m131_0,Rs as m131_1,ut as m132_0,ko as m134_0,Tl as m134_1,tu as m137_0,ot as m137_1,gr as m137_2,Zt as m138_0,Pr as m138_1,Ce as m138_2,xs as m139_0,pt as m144_0,Nf as m144_1,Cs as m145_0,Ps as m147_0,B as m163_0,kl as m168_0,bm as m168_1,gm as m168_2,yo as m168_3,vm as m168_4,vo as m168_5,Dt as m169_0,Mm as m169_1,As as m169_2,Ms as m169_3,Al as m169_4,ln as m170_0,Ki as m170_1,Ip as m170_2,Hi as m170_3,Np as m170_4,uo as m170_5,Ut as m175_0,Jo as m175_1,vt as m175_10,bt as m175_11,v as m175_12,Qo as m175_13,ne as m175_14,gt as m175_15,Cn as m175_16,oe as m175_17,Bt as m175_18,_c as m175_19,Go as m175_2,gc as m175_20,$c as m175_21,be as m175_22,Ko as m175_23,zo as m175_3,Qe as m175_4,D as m175_5,Rn as m175_6,ue as m175_7,Vo as m175_8,hc as m175_9,jm as m177_0,Jf as m17_0,_l as m17_1,$l as m17_2,se as m181_0,br as m181_1,zr as m182_0,zu as m182_1,Kr as m182_2,Ju as m182_3,Vu as m182_4,sn as m182_5,i as m184_0,ls as m185_0,Vi as m1_0,is as m1_1,Tt as m200_0,Ue as m200_1,rt as m200_2,Br as m200_3,st as m200_4,Wr as m200_5,Wu as m200_6,it as m213_0,cr as m216_0,ar as m216_1,lr as m216_2,q as m216_3,Ln as m216_4,ir as m216_5,je as m216_6,fe as m216_7,Pc as m216_8,cn as m217_0,yt as m219_0,or as m219_1,Xe as m219_2,Me as m219_3,rr as m219_4,Rc as m219_5,w as m224_0,ur as m224_1,ee as m225_0,Fa as m225_1,_r as m225_2,mr as m225_3,kt as m225_4,Jt as m225_5,$r as m225_6,k as m225_7,I as m225_8,Kt as m225_9,Fu as m227_0,nn as m227_1,jr as m227_2,on as m227_3,qr as m227_4,en as m227_5,tn as m227_6,So as m228_0,Cm as m228_1,ym as m229_0,km as m229_1,xm as m229_2,wm as m229_3,Ts as m229_4,Es as m229_5,er as m230_0,U as m230_1,Zo as m230_2,Z as m230_3,Ye as m230_4,at as m246_0,so as m246_1,os as m246_2,ao as m246_3,rs as m246_4,pp as m246_5,mp as m248_0,fp as m248_1,Mt as m248_2,dp as m248_3,hp as m248_4,Oi as m248_5,Ei as m248_6,Vf as m24_0,he as m253_0,ye as m254_0,cl as m254_1,ho as m254_2,qm as m256_0,Hm as m257_0,Um as m257_1,dn as m257_2,Ls as m257_3,Bm as m257_4,Km as m258_0,zm as m258_1,me as m259_0,ve as m260_0,Vr as m260_1,eo as m260_2,Ht as m261_0,K as m261_1,Wt as m261_2,wo as m262_0,hs as m268_0,Pt as m268_1,$s as m268_2,_o as m268_3,_s as m268_4,Y as m270_0,lo as m271_0,Be as m271_1,At as m271_2,rn as m272_0,tt as m279_0,Nn as m279_1,xt as m279_2,et as m279_3,Qr as m280_0,Gr as m280_1,Yr as m280_2,Et as m280_3,Xr as m280_4,Yu as m280_5,Zr as m280_6,Gl as m285_0,Ql as m285_1,M as m285_10,T as m285_11,Yl as m285_2,A as m285_3,Xl as m285_4,G as m285_5,Vl as m285_6,P as m285_7,F as m285_8,sa as m285_9,W as m287_0,Mn as m287_1,$e as m287_10,Uo as m287_11,ce as m287_2,C as m287_3,ma as m287_4,z as m287_5,$ as m287_6,Te as m287_7,Ne as m287_8,fc as m287_9,Je as m288_0,Ie as m288_1,O as m288_10,kn as m288_11,zs as m288_12,Il as m288_2,Kl as m288_3,mt as m288_4,Jl as m288_5,Nl as m288_6,mt as m288_7,Hl as m288_8,yn as m288_9,mm as m37_0,Qt as m3_0,kr as m3_1,xr as m3_2,Fe as m3_3,Sr as m3_4,Yt as m3_5,Q as m3_6,Ss as m41_0,yl as m41_1,V as m44_0,ct as m48_0,_m as m49_0,Oe as m4_0,ka as m4_1,J as m4_2,Sa as m4_3,j as m4_4,$m as m52_0,wl as m52_1,xl as m52_2,ft as m57_0,Tm as m57_1,Am as m59_0,ss as m5_0,Rt as m5_1,Ui as m5_2,Fi as m5_3,Pp as m5_4,Bi as m5_5,gs as m60_0,Lt as m60_1,Ae as m61_0,Ya as m61_1,Qa as m61_2,If as m66_0,fn as m66_1,qf as m68_0,go as m68_1,hl as m68_2,fl as m68_3,ml as m68_4,dl as m68_5,fs as m6_0,df as m6_1,hf as m6_2,al as m6_3,$f as m6_4,ms as m6_5,_f as m6_6,ru as m70_0,Wn as m70_1,su as m70_2,ou as m70_3,Gt as m70_4,g as m77_0,Pl as m79_0,Nm as m79_1,Rl as m79_2,Hn as m7_0,Kn as m7_1,uu as m7_2,gf as m8_0,yf as m8_1,bf as m8_2,vf as m8_3,Ot as m96_0,ge as m9_0,Ee as m9_1,Bo as m9_2,Wo as m9_3};
