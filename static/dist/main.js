var ys=e=>t=>{var o=e[t];if(o)return o();throw new Error("Module not found in bundle: "+t)};var E,xs,ho,Re,vn,fo,ks,co,Ss,wn,bn,Ts,Pt=Symbol.for("pv"),po={},mo=[],gl=/^m(i|n|o|s|text|space)$/,_o=Array.isArray,$o=mo.slice,Le=Object.assign;function We(e){e&&e.parentNode&&e.remove()}function pt(e,t,o){var n,r,s,a={},l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?$o.call(arguments,2):o),Ke(e,a,n,r,null)}function vl(e,t,o){var n,r,s,a=Le({},e.props),l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e.type!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?$o.call(arguments,2):o),Ke(e.type,a,n!==void 0?n:e.key,r!==void 0?r:e.ref,null)}function Ke(e,t,o,n,r){var s={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Pt,__v:r||++xs,__i:-1,__u:0};return!r&&E.vnode&&E.vnode(s),s}function bl(){return{current:null}}function Ie(e){return e.children}function ze(e,t){this.props=e,this.context=t,this.__g=0}function De(e,t){if(t==null)return e.__&&De(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:De(e)}function yl(e){var t,o=e.__v,n=o.__e,r=[],s=[],a=e.__P;a&&((t=Le({constructor:Pt},o)).__v=o.__v+1,E.vnode&&E.vnode(t),xn(a,t,o,e.__n,a.namespaceURI,32&o.__u?[n]:null,r,n||De(o),32&o.__u,s),t.__v=o.__v,t.__.__k[t.__i]=t,Rs(r,t,s),o.__=o.__e=null,t.__e!=n&&Es(t))}function Es(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Es(e)}function yn(e){(8&e.__g||(e.__g|=8,Re.push(e),fo++))&&vn==E.debounceRendering||((vn=E.debounceRendering)||queueMicrotask)(Os)}function Os(){try{for(var e,t=1;Re.length;)Re.length>t&&Re.sort(ks),e=Re.shift(),t=Re.length,8&e.__g&&yl(e)}finally{(fo=Re.length)&&(vn||queueMicrotask)(Os)}}function Ms(e,t,o,n,r,s,a,l,c,f,u){var m,d,p,h,T,y,v=n.__k||mo,g=t.length;for(c=wl(o,t,v,c,g),m=0;m<g;m++)(p=o.__k[m])!=null&&(d=~p.__i&&v[p.__i]||po,p.__i=m,y=xn(e,p,d,r,s,a,l,c,f,u),h=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.ref&&kn(d.ref,null,p,d),p.ref&&u.push(p.ref,p.__c||h,p)),T=T||h,4&p.__u?(c=As(p,c,e,!d.__v),d.__e&&(d.__e=null)):typeof p.type=="function"&&y!==void 0?c=y:h&&(c=h.nextSibling),p.__u&=-21);return o.__e=T,c}function wl(e,t,o,n,r){var s,a,l,c,f,u,m,d,p,h=o.length,T=h,y=0,v=0,g=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=g[s]=Ke(null,a):_o(a)?a=g[s]=Ke(Ie,{children:a}):a.constructor===Pt&&a.__b?a=g[s]=Ke(a.type,a.props,a.key,a.ref,a.__v):g[s]=a,c=s+y,a.__=e,a.__b=e.__b+1,l=null,~(f=a.__i=xl(a,o,c,T))&&(T--,(l=o[f])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,f==c-1?y--:f==c+1?y++:f!=c&&(f>c?y--:y++,v=1)):(~f||(r>h?y--:r<h&&y++),typeof a.type!="function"&&(a.__u|=4))):g[s]=null;if(v){for(u=[],m=[],s=0;s<r;s++)if((a=g[s])&&16&a.__u){for(y=0,d=u.length;y<d;)u[p=y+d>>1]<a.__i?y=p+1:d=p;u[y]=a.__i,m[s]=y+1}for(y=u.length;s--;)m[s]&&(m[s]==y?y--:g[s].__u|=4)}if(T)for(s=0;s<h;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=De(l)),Sn(l,l));return n}function As(e,t,o,n){var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=As(r[s],t,o,!1));return t}for(t&&!t.parentNode&&(t=De(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,t):o.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Cs(e,t){return t=t||[],e!=null&&typeof e!="boolean"&&(_o(e)?e.some(function(o){Cs(o,t)}):t.push(e)),t}function xl(e,t,o,n){var r,s=e.key,a=e.type,l=t[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&a==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=o+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function ws(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function lo(e,t,o,n,r){var s,a;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||ws(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||ws(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(a=bn[t]||(bn[t]=kl(t)),(e.__a||(e.__a={}))[t]=wn,s=t!=(t=t.replace(Ss,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function kl(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[co]==null)t[co]=wn++;else if(t[co]<this.__a[e])return;return o(E.event?E.event(t):t)}}}function xn(e,t,o,n,r,s,a,l,c,f){var u,m,d,p,h,T,y,v,g,A,C,w,Z,$e,ge,io,ve,He,ke=t.type;if(t.constructor!==Pt)return null;128&o.__u&&(c=32&o.__u,u=o.__c.__z)&&(t.__u|=c,m=s=[],u.nodeType==8?l=uo(u,s):s.push(u),l=s[0]||l),(u=E.__b)&&u(t);e:if(typeof ke=="function"){d=a.length;try{if(v=t.props,g=(u=ke.prototype)&&u.render,A=(u=ke.contextType)&&n[u.__c],C=u?A?A.props.value:u.__:n,(p=o.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(g?t.__c=p=new ke(v,C):(t.__c=p=new ze(v,C),p.constructor=ke,p.render=Tl),A&&A.sub(p),p.state||(p.state={}),p.__n=n,p.__g|=8,p.__h=[],p.__k=[]),g&&(p.__s||(p.__s=p.state),ke.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Le({},p.__s)),Le(p.__s,ke.getDerivedStateFromProps(v,p.__s)))),h=p.props,T=p.state,p.__v=t,o.__c){if(v!==h&&g&&!ke.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(v,C),t.__v==o.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(v,p.__s,C)===!1){t.__v!=o.__v&&(p.props=v,p.state=p.__s,p.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(ae){ae&&(ae.__=t)}),mo.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&a.push(p),l=De(o);break e}p.componentWillUpdate&&p.componentWillUpdate(v,p.__s,C),g&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,T,y)})}else g&&!ke.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),g&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=C,p.props=v,p.__P=e,p.__g&=-5,w=E.__r,Z=g?25:0;do p.__g&=-9,w&&w(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++Z<25);g&&(mo.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(n=Le({},n,p.getChildContext())),g&&o.__c&&p.getSnapshotBeforeUpdate&&(y=p.getSnapshotBeforeUpdate(h,T)),$e=u&&u.type===Ie&&u.key==null?u.props.children:u,v.__P&&(u=l,r=(e=v.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=e&&(o.__k.some(function(ae){ae&&Sn(ae,ae)}),o.__k=null),l=o.__k?De(o,0):null),l=Ms(e,_o($e)?$e:[$e],t,o,n,r,s,a,l,c,f),v.__P&&(t.__e=null,l=u),t.__u&=-161,m&&m.some(We),p.__h.length&&a.push(p),1&p.__g&&(p.__g&=-4)}catch(ae){if(a.length=d,t.__v=null,c||s)if(ae&&ae.then){if(t.__u|=128|c,s){for(~(ve=s.indexOf(l||void 0))||(ve=s.length);(He=s[ve-1])&&He.nodeType==8;)ve--;for(;ve<s.length;ve++)if(He=s[ve])if(s[ve]=null,ge){if(He==io)break}else{if(He.nodeType!=8)break;He.data.startsWith("$s")&&(io=uo(ge=He))}}if(!ge){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ge=l}(u=uo(ge=t.__c.__z||(t.__c.__z=ge)))?(t.__e=ge,l=u):t.__e=l,l=l&&l.nextSibling}else s&&s.some(We);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),ae&&ae.then||Ps(t),E.__e(ae,t,o)}}else l=t.__e=Sl(o.__e,t,o,n,r,s,a,c,f,e);return(u=E.diffed)&&u(t),l}function uo(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function Ps(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ps))}function Rs(e,t,o){for(var n=0;n<o.length;)kn(o[n++],o[n++],o[n++]);E.__c&&E.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){E.__e(s,r.__v)}})}function Sl(e,t,o,n,r,s,a,l,c,f){var u,m,d,p,h,T,y,v,g=o.props||po,A=t.props,C=t.type;if(C=="svg"?r="http://www.w3.org/2000/svg":C=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((h=s[u])&&(C?h.localName==C:h.nodeType==3)){e=h,s[u]=null;break}}if(!e){if(v=f.ownerDocument||document,!C)return v.createTextNode(A);e=v.createElementNS(r,C,A.is?A:f),l&&(E.__m&&E.__m(t,s),l=!1),s=null}if(C){if(f=C=="template"&&e.content||e,s=C=="textarea"&&A.defaultValue!=null?null:s&&$o.call(f.childNodes),!l&&s)for(g={},u=0;u<e.attributes.length;u++)g[(h=e.attributes[u]).name]=h.value;for(u in g)h=g[u],u=="dangerouslySetInnerHTML"?d=h:u=="children"||u in A||u=="value"&&"defaultValue"in A||u=="checked"&&"defaultChecked"in A||lo(e,u,null,h,r);for(u in A)h=A[u],u=="children"?p=h:u=="dangerouslySetInnerHTML"?m=h:u=="value"?T=h:u=="checked"?y=h:l&&typeof h!="function"||g[u]===h||lo(e,u,h,g[u],r);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(d&&(e.textContent=""),(C=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&gl.test(C))&&(r="http://www.w3.org/1999/xhtml"),Ms(f,_o(p)?p:[p],t,o,n,r,s,a,s?s[0]:o.__k&&De(o,0),l,c),s&&s.some(We)),l&&C!="textarea"||(u="value",C=="progress"&&T==null?e.removeAttribute(u):T==null||T===e[u]&&(C!="progress"||T)||lo(e,u,T,g[u],r),u="checked",y!=null&&y!=e[u]&&lo(e,u,y,g[u],r))}else g===A||l&&e.data==A||(e.data=A);return e}function kn(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){E.__e(r,o)}}function Sn(e,t,o){var n,r,s,a;if(E.unmount&&E.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||kn(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){E.__e(l,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&Sn(n[a],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=uo(n,s=[]))&&(n==e.__e&&s.some(We),We(r),We(n)),o||We(e.__e),e.__e=e.__c=e.__=null}function Tl(e,t,o){return this.constructor(e,o)}function go(e,t){var o,n,r,s;E.__&&E.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=Ke(Ie,{children:[e]}),r=[],s=[],xn(t,t.__k,n||po,po,t.namespaceURI,n?null:t.firstChild?$o.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,s),Rs(r,t.__k,s),t.__k.props.children=null}function El(e,t){e&&typeof e=="object"&&(e.__u|=32),go(e,t)}function Ol(e){function t(o){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&n.forEach(function(a){a.__g|=4,yn(a)})},this.sub=function(s){n.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){n.delete(s),a&&a.call(s)}}),o.children}return t.__c="__cC"+Ts++,t.__=e,t.Provider=(t.Consumer=function(o,n){return o.children(n)}).contextType=t,t}function Ml(e){return e.children}function Al(e,t){return Ke(Ml,{__P:t,children:e})}E={__e:function(e,t,o,n){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw fo=0,e}},xs=0,ho=function(e){return e!=null&&e.constructor===Pt},ze.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=Le({},this.state)),typeof e=="function"&&(e=e(Le({},o),this.props)),e&&(Le(o,e),this.__v&&(t&&this.__k.push(t),yn(this)))},ze.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),yn(this))},ze.prototype.render=Ie,Re=[],fo=0,ks=function(e,t){return e.__v.__b-t.__v.__b},co=Symbol(),Ss=/(PointerCapture)$|Capture$/i,wn=0,bn={},Ts=0;var Se,P,Tn,Ls,En=Object.is,mt=0,Hs=[],On=[],N=E,Ds=N.__b,Is=N.__r,Ns=N.diffed,js=N.__c,qs=N.unmount,Fs=N.__;function Je(e,t){N.__h&&N.__h(P,e,mt||t),mt=0;var o=P.__H||(P.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function S(e){return mt=1,Ws(Ks,e)}function Ws(e,t,o){var n=Je(Se++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):Ks(void 0,t),function(s){var a=(n.__N||n.__)[0],l=n.t(a,s);En(a,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=P,!P.__f)){P.__f=!0;var r=P.shouldComponentUpdate;P.shouldComponentUpdate=function(s,a,l){var c=this.__H;if(!c)return!0;var f=!1,u=this.props!=s;if(c.__.some(function(d){d.__N&&(f=!0,En(d.__[0],d.__N[0])||(u=!0))}),r){var m=r.call(this,s,a,l);return f?m||u:m}return!f||u}}return n.__}function O(e,t){var o=Je(Se++,3);!N.__s&&An(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,P.__H.__h.push(o))}function R(e,t){var o=Je(Se++,4);!N.__s&&An(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,P.__h.push(o))}function M(e){return mt=5,U(function(){return{current:e}},[])}function Cl(e,t,o){mt=6,R(function(){if(typeof e=="function"){var n=e(t());return function(){e(null),typeof n=="function"&&n()}}if(e)return e.current=t(),function(){return e.current=null}},o==null?o:o.concat(e))}function U(e,t){var o=Je(Se++,7);return An(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function Pl(e,t){return mt=8,U(function(){return e},t)}function Rl(e){var t=P.context[e.__c],o=Je(Se++,9);return o.c=e,t?(o.__==null&&(o.__=!0,t.sub(P)),t.props.value):e.__}function Ll(e,t){N.useDebugValue&&N.useDebugValue(t?t(e):e)}function Dl(e){var t=Je(Se++,10),o=S();return t.__=e,P.componentDidCatch||(P.componentDidCatch=function(n,r){t.__&&t.__(n,r),o[1](n)}),[o[0],function(){return o[1]()}]}function Q(){var e=Je(Se++,11);if(!e.__){for(var t=P.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function Il(){var e;do{for(;e=On.shift();)try{Rt(e)}catch(o){N.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=Hs.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Rt),t.__h.some(Mn),t.__h=[]}catch(o){t.__h=[],N.__e(o,e.__v)}}}while(On.length)}N.__b=function(e){P=null,Ds&&Ds(e)},N.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Fs&&Fs(e,t)},N.__r=function(e){Is&&Is(e),Se=0;var t=(P=e.__c).__H;t&&(Tn==P?P.__h=[]:(t.__h.some(Rt),t.__h.some(Mn),Se=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Tn=P},N.diffed=function(e){Ns&&Ns(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Bs(Hs.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Tn=P=null},N.__c=function(e,t){t.some(function(o){try{o.__h.some(Rt),o.__h=o.__h.filter(function(n){return!n.__||Mn(n)})}catch(n){o.__h=[function(){throw n}]}}),js&&js(e,t)},N.unmount=function(e){qs&&qs(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Bs(On.push(r))}else Rt(r)}catch(s){t=s}}),n.__H=void 0,t&&N.__e(t,n.__v))};var Us=typeof requestAnimationFrame=="function";function Nl(e){var t,o=function(){clearTimeout(n),Us&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);Us&&(t=requestAnimationFrame(o))}function Bs(e){e!=1&&Ls==N.requestAnimationFrame||((Ls=N.requestAnimationFrame)||Nl)(Il)}function Rt(e){var t=P,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),P=t}function Mn(e){var t=P;e.__c=e.__(),P=t}function An(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!En(o,e[n])})}function Ks(e,t){return typeof t=="function"?t(e):t}var jl=Symbol.for("preact-signals");function wo(){if(Te>1)Te--;else{var e,t=!1;for((function(){var r=bo;for(bo=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();Lt!==void 0;){var o=Lt;for(Lt=void 0,vo++;o!==void 0;){var n=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&Js(o))try{o.c()}catch(r){t||(e=r,t=!0)}o=n}}if(vo=0,Te--,t)throw e}}function ie(e){if(Te>0)return e();Cn=++ql,Te++;try{return e()}finally{wo()}}var oe,D=void 0;function Ee(e){var t=D,o=oe;D=void 0,oe=void 0;try{return e()}finally{D=t,oe=o}}var Lt=void 0,Te=0,vo=0,ql=0,Cn=0,bo=void 0,yo=0;function zs(e){if(D!==void 0){var t=e.n;if(t===void 0||t.t!==D)return t={i:0,S:e,p:D.s,n:void 0,t:D,e:void 0,x:void 0,r:t},D.s!==void 0&&(D.s.n=t),D.s=t,e.n=t,32&D.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=D.s,t.n=void 0,D.s.n=t,D.s=t),t}}function W(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}W.prototype.brand=jl;W.prototype.h=function(){return!0};W.prototype.S=function(e){var t=this,o=this.t;o!==e&&e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:Ee(function(){var n;(n=t.W)==null||n.call(t)}))};W.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.e,n=e.x;o!==void 0&&(o.x=n,e.e=void 0),n!==void 0&&(n.e=o,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Ee(function(){var r;(r=t.Z)==null||r.call(t)}))}};W.prototype.subscribe=function(e){var t=this;return J(function(){var o=t.value;Ee(function(){return e(o)})},{name:"sub"})};W.prototype.valueOf=function(){return this.value};W.prototype.toString=function(){return this.value+""};W.prototype.toJSON=function(){return this.value};W.prototype.peek=function(){var e=this;return Ee(function(){return e.value})};Object.defineProperty(W.prototype,"value",{get:function(){var e=zs(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(vo>100)throw new Error("Cycle detected");(function(o){Te!==0&&vo===0&&o.l!==Cn&&(o.l=Cn,bo={S:o,v:o.v,i:o.i,o:bo})})(this),this.v=e,this.i++,yo++,Te++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{wo()}}}});function _(e,t){return new W(e,t)}function Js(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Vs(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Gs(e){for(var t=e.s,o=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}e.s=o}function Ve(e,t){W.call(this,void 0,t),this.x=e,this.s=void 0,this.g=yo-1,this.f=4}Ve.prototype=new W;Ve.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===yo))return!0;if(this.g=yo,this.f|=1,this.i>0&&!Js(this))return this.f&=-2,!0;var e=D;try{Vs(this),D=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return D=e,Gs(this),this.f&=-2,!0};Ve.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}W.prototype.S.call(this,e)};Ve.prototype.U=function(e){if(this.t!==void 0&&(W.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ve.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ve.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=zs(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function L(e,t){return new Ve(e,t)}function Qs(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Te++;var o=D;D=void 0;try{t()}catch(n){throw e.f&=-2,e.f|=8,Pn(e),n}finally{D=o,wo()}}}function Pn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Qs(e)}function Fl(e){if(D!==this)throw new Error("Out-of-order effect");Gs(this),D=e,this.f&=-2;try{8&this.f&&Pn(this)}finally{wo()}}function dt(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,oe&&oe.push(this)}dt.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};dt.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Qs(this),Vs(this),Te++;var e=D;return D=this,Fl.bind(this,e)};dt.prototype.N=function(){2&this.f||(this.f|=2,this.u=Lt,Lt=this)};dt.prototype.d=function(){this.f|=8,1&this.f||Pn(this)};dt.prototype.dispose=function(){this.d()};function J(e,t){var o=new dt(e,t);try{o.c()}catch(r){throw o.d(),r}var n=o.d.bind(o);return n[Symbol.dispose]=n,n}function xo(e){return function(){var t=arguments,o=this;return ie(function(){return Ee(function(){return e.apply(o,[].slice.call(t))})})}}function Ul(){var e=oe;return oe=[],function(){var t=oe;return oe&&e&&(e=e.concat(oe)),oe=e,t}}var Ys=function(e,t){t.push(e);for(var o=Object.prototype.toString.call(e)==="[object Object]",n=Object.create(null),r=e;r&&r!==Object.prototype;r=o&&Object.getPrototypeOf(r)){var s=Object.getOwnPropertyDescriptors(r);for(var a in s)if(!n[a]){n[a]=!0;var l=s[a].value;typeof l=="function"?a!=="constructor"&&(e[a]=xo(l)):r===e&&typeof l=="object"&&l!==null&&!("brand"in l)&&t.indexOf(l)<0&&Ys(l,t)}}};function Xs(e){return function(){var t,o,n=Ul();try{o=e.apply(void 0,[].slice.call(arguments))}catch(s){var r=oe;if(oe=void 0,r)try{ie(function(){for(var a=0;a<r.length;a++)try{r[a].dispose()}catch{}})}catch{}throw s}finally{t=n()}return Ys(o,[]),o[Symbol.dispose]=xo(function(){if(t)for(var s=0;s<t.length;s++)t[s].dispose();t=void 0}),o}}var Rn,ht,ko,Bl=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Zs=[],ea=[];J(function(){Rn=this.N})();function _t(e,t){E[e]=t.bind(null,E[e]||function(){})}function Dt(e){if(ko){var t=ko;ko=void 0,t()}ko=e&&e.S()}function ta(e){var t=this,o=e.data,n=be(o);n.name="ReactiveDom",n.value=o;var r=U(function(){for(var l=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var f=L(function(){var p=n.value.value;return p===0?0:p===!0?"":p||""}),u=L(function(){return!Array.isArray(f.value)&&!ho(f.value)}),m=J(function(){if(this.N=oa,u.value){var p=f.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=p)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[u,f]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}ta.displayName="ReactiveTextNode";Object.defineProperties(W.prototype,{constructor:{configurable:!0,value:pt(Ie,null).constructor},type:{configurable:!0,value:ta},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});_t("__b",function(e,t){if(Dt(),ht=void 0,typeof t.type=="string"){var o,n=t.props;for(var r in n)if(r!=="children"){var s=n[r];s instanceof W&&(o||(t.__np=o={}),o[r]=s,n[r]=s.peek())}}e(t)});_t("__r",function(e,t){if(e(t),t.type!==Ie){Dt();var o,n=t.__c;n&&(n.__$f&=-2,(o=n.__$u)===void 0&&(n.__$u=o=(function(r,s){var a;return J(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;Bl&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ht=n,Dt(o)}});_t("__e",function(e,t,o,n){Dt(),ht=void 0,e(t,o,n)});_t("diffed",function(e,t){Dt(),ht=void 0;var o;if(typeof t.type=="string"&&(o=t.__e)){var n=t.__np,r=t.props,s=o.U;if(s)for(var a in s){var l=s[a];l===void 0||n&&a in n||(l.d(),s[a]=void 0)}if(n){s||(s={},o.U=s);for(var c in n){var f=s[c],u=n[c];f===void 0?(f=Hl(o,c,u,r),s[c]=f):f.o(u,r)}}}e(t)});function Hl(e,t,o,n){var r=t in e&&e.ownerSVGElement===void 0,s=_(o);return{o:function(a,l){s.value=a,n=l},d:J(function(){this.N=oa;var a=s.value.value;n[t]!==a&&(n[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}_t("unmount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var n=o.U;if(n){o.U=void 0;for(var r in n){var s=n[r];s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var c in a)l[c]=a[c]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var u=f.__$u;u&&(f.__$u=void 0,u.d())}}e(t)});_t("__h",function(e,t,o,n){n<3&&(t.__$f|=2),e(t,o,n)});ze.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,n=o&&o.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(n||s||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function be(e,t){return U(function(){return _(e,t)},[])}function Ne(e,t){var o=M(e);return o.current=e,ht.__$f|=4,U(function(){return L(function(){return o.current()},t)},[])}var Wl=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(o),cancelAnimationFrame(n),e()},o=setTimeout(t,35),n=requestAnimationFrame(t)},Kl=function(e){queueMicrotask(function(){queueMicrotask(e)})};function zl(){ie(function(){for(var e;e=Zs.shift();)Rn.call(e)})}function Jl(){Zs.push(this)===1&&(E.requestAnimationFrame||Wl)(zl)}function Vl(){ie(function(){for(var e;e=ea.shift();)Rn.call(e)})}function oa(){ea.push(this)===1&&(E.requestAnimationFrame||Kl)(Vl)}function Ln(e,t){var o=M(e);o.current=e;var n=ht;O(function(){return J(function(){if(this.N=Jl,!(n&&8&n.__$f))return o.current()},t)},[])}function Gl(e){var t=U(function(){return e()},[]);return O(function(){return t[Symbol.dispose]},[t]),t}var ra=0,ye=_(Date.now()/1e3);function Dn(e){ra=e*1e3-Date.now()}var Oe=()=>(Date.now()+ra)/1e3;function na(){ye.value=Oe()}function In(){setInterval(()=>document.hidden||na(),1e3),document.addEventListener("visibilitychange",na)}function Ql(e){if(e())return;let t=new ResizeObserver(()=>e()&&r()),o=setTimeout(r,2e3),n=["wheel","touchstart","keydown","pointerdown"];function r(){t.disconnect(),clearTimeout(o);for(let s of n)window.removeEventListener(s,r)}for(let s of n)window.addEventListener(s,r,{passive:!0});t.observe(document.body)}function Yl(e){let t=[...document.querySelectorAll("[data-row]")].find(o=>o.dataset.row===e);return t?.focus({preventScroll:!0}),t!==void 0}function sa({kind:e,y:t=0,row:o=null}){e!=="query"&&(e!=="first"&&document.querySelector("main h1")?.focus({preventScroll:!0}),e==="push"?window.scrollTo(0,0):t||o?Ql(()=>(window.scrollTo(0,t),(o===null||Yl(o))&&window.scrollY>=t-1)):e==="pop"&&window.scrollTo(0,0))}var aa=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Nn=e=>String(e).padStart(2,"0"),b=e=>e==null?"\u2013":String(e).replace(/\B(?<!\.\d*)(?=(\d{3})+(\.|$))/g,",");function le(e){if(e==null||Number.isNaN(e))return"\u2013";let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<3600?`${Math.floor(t/60)} min ${Nn(t%60)} s`:t<86400?`${Math.floor(t/3600)} h ${Nn(Math.floor(t/60)%60)} min`:`${Math.floor(t/86400)} d ${Math.floor(t/3600)%24} h`}function we(e){let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<2*3600?`${Math.floor(t/60)} min`:t<48*3600?`${Math.floor(t/3600)} h`:`${Math.floor(t/86400)} days`}var jn=e=>e<5?"just now":`${we(e)} ago`,me=e=>e!==null&&e>=0&&e<10?`${e<.05?"< 0.1":e.toFixed(1)} s`:le(e);function ne(e){return e==null?null:(typeof e=="number"?e:Date.parse(e))/1e3}var It=[0,0];function ia(e){let t=Date.now();if(t<It[0]||t>=It[1]){let o=new Date(t);o.setHours(0,0,0,0);let n=new Date(o);n.setDate(n.getDate()+1),It=[o.getTime(),n.getTime()]}return e>=It[0]&&e<It[1]}function xe(e){let t=ne(e);return t===null?"\u2013":ia(t*1e3)?Ge(t):`${So(t)}, ${Ge(t,!1)}`}function So(e){let t=new Date(e*1e3);return`${t.getDate()} ${aa[t.getMonth()]}`}function qn(e){let t=new Date(e);return`${t.getDate()} ${aa[t.getMonth()]} ${t.getFullYear()}, ${Ge(t.getTime()/1e3)}`}var Nt=e=>ia(e*1e3)?Ge(e,!1):xe(e*1e3);function Ge(e,t=!0){let o=new Date(e*1e3);return[o.getHours(),o.getMinutes(),...t?[o.getSeconds()]:[]].map(Nn).join(":")}var $t=e=>Object.entries(e||{}).map(([t,o])=>`${t}=${o}`).join(" "),j=(e,t)=>`${b(e)} ${t}${e===1?"":"s"}`,jt=e=>e.charAt(0).toUpperCase()+e.slice(1)+(/(^|[.!?…])$/.test(e)?"":".");function Fn(e){let t=["B","kB","MB","GB"],o=0,n=e;for(;n>=999.5&&o<t.length-1;)n/=1e3,o+=1;return`${o>0&&n<9.95?n.toFixed(1):Math.round(n)} ${t[o]}`}var Xl=e=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:`'${String(e).replaceAll("'","'\\''")}'`;function Un(e){return e==null?"\u2013":e>0&&e<.005?"<\xA01\xA0%":e<1&&e>.995?">\xA099\xA0%":`${Math.round(e*100)}\xA0%`}var Zl=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.[cm]?[jt]sx?$/,""),ec=e=>/^[0-9a-f]{12,}$/i.test(e)?e.slice(0,10):e;var Bn=globalThis.document?.documentElement,tc=365*24*3600,B=Bn?.dataset.scope||null,Hn=e=>encodeURIComponent(e).replace("%3A",":"),Wn=()=>B===null?{}:{"QualGent-Scope":Hn(B)};function Qe(e,t=B){return t===null||!e.startsWith("/")?e:`${e}${e.includes("?")?"&":"?"}scope=${Hn(t)}`}var ee=e=>e==="site"?"Whole site":e.replace(/^org:/,"");function Kn(){if(B===null||!Bn)return;let e=isSecureContext?"; Secure":"",t=`${Bn.dataset.user}.${Hn(B)}`,o=!1,n=()=>{o||(document.cookie=`qualgent_scope=${t}; Path=/; Max-Age=${tc}; SameSite=Lax${e}`)};document.addEventListener("submit",({target:r})=>{o=r instanceof HTMLFormElement&&r.matches('[action="/accounts/logout/"]')}),window.addEventListener("focus",n),window.addEventListener("pageshow",()=>document.hasFocus()&&n()),window.addEventListener("pagehide",n),window.addEventListener("pointerdown",n,!0),window.addEventListener("keydown",r=>r.key==="Enter"&&n(),!0)}var ce=_("in"),la=()=>`/accounts/login/?next=${encodeURIComponent(location.pathname+location.search)}`;var Me=class extends Error{constructor(t,o,n={}){super(jt(o)),this.status=t,this.fields=n}get retryable(){return[0,429,503,507].includes(this.status)}};async function ca(e){let{status:t}=e,o=await e.json().catch(()=>null),n=t>=502?"the server does not answer":"the server could not do this";return new Me(t,typeof o?.error=="string"?o.error:n,o?.fields)}async function oc(e){if(!e.ok)throw await ca(e);return e.json().catch(()=>null)}async function V(e,{signal:t}={}){return fa(e,{signal:t})}async function q(e,t,o){return fa(t,{method:e,headers:{"Content-Type":"application/json"},body:JSON.stringify(o??{})})}async function ua(e,t){try{let o=await fetch(e,{...t,headers:{...t.headers,...Wn()}});return o.status===401&&(ce.value="out"),o}catch(o){throw o instanceof Error&&o.name==="AbortError"?o:new Me(0,"the server cannot be reached")}}async function fa(e,t){return oc(await ua(e,{headers:{Accept:"application/json"},...t}))}var pa="deflate-raw";function ma(){try{return!!new DecompressionStream(pa)}catch{return!1}}async function nc(e,t=67108864){let o=new DecompressionStream(pa),n=o.writable.getWriter(),[r]=await Promise.all([rc(o.readable,t),n.write(new Uint8Array(e)),n.close()]);return r}async function rc(e,t){let o=e.getReader(),n=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;for(let a=await o.read();!a.done;a=await o.read()){if(s+=a.value.length,s>t)throw o.cancel().catch(()=>{}),new RangeError(`a frame of the server is larger than ${t} bytes`);r+=n.decode(a.value,{stream:!0})}return r+n.decode()}async function da(e){return JSON.parse(typeof e=="string"?e:await nc(e))}var sc=500,ac=3e4,ic=15e3,lc=4401,cc=30,uc=e=>`${e}${e.includes("?")?"&":"?"}frames=compact`;function fc(){let e=window.earlySocket;return e?(delete window.earlySocket,e.socket.onopen=e.socket.onmessage=null,e.socket.readyState<=WebSocket.OPEN?e:null):null}var To=class{#e;#t;#o=null;#i=new Map;#n=0;#s=0;#r;#l=new Set;#c=!1;#a=null;#f=0;#p=ma();#m=Promise.resolve();#u=_("connecting");updatedAt=_(Oe());serverError=_(null);age=L(()=>Math.max(0,ye.value-this.updatedAt.value));state=L(()=>{let t="connecting";return this.#u.value==="open"?t="live":this.#u.value==="paused"?t="paused":this.#u.value==="unauthorized"?t="stopped":this.#u.value==="closed"&&(t=this.age.value>cc?"stale":"reconnecting"),t});constructor(t,{onUnauthorized:o=async()=>!1}={}){this.#e=t,this.#t=o}start(){return document.addEventListener("visibilitychange",()=>this.#x()),window.addEventListener("online",()=>this.#h()),window.addEventListener("pagehide",()=>this.#o?.close()),window.addEventListener("pageshow",t=>t.persisted&&this.#h()),setInterval(()=>this.#k(),1e3),this.#_(),this.#m}subscribe(t){t.subscribers+=1,this.#i.set(t.topic,t),this.#l.delete(t.topic)&&this.#d({resync:[t.topic]}),this.#g();let o=!1;return()=>{o||(o=!0,t.subscribers-=1,!(t.subscribers>0)&&(this.#i.delete(t.topic),this.#g()))}}onReconnect(t){let o=!1;return J(()=>{let n=this.state.value;n==="live"&&o&&Ee(t),n!=="connecting"&&(o=n!=="live")})}#_(){let t=fc(),o=t?.socket??new WebSocket(this.#p?uc(this.#e):this.#e);o.binaryType="arraybuffer",this.#o=o,this.#n=0,this.#l.clear(),this.#m=Promise.resolve(),this.#f=performance.now();for(let n of t?.messages??[])this.#v(o,n);o.addEventListener("message",n=>this.#v(o,n.data)),o.addEventListener("close",n=>this.#$(o,n.code)),t&&o.readyState===WebSocket.OPEN?(this.#a=t.topics.join(`
`),this.#g(),document.hidden&&this.#d({pause:!0})):o.addEventListener("open",()=>this.#b())}#b(){let t=[...this.#i.keys()];this.#a=t.join(`
`),this.#d({topics:t,...document.hidden?{pause:!0}:{}})}#$(t,o){if(t!==this.#o)return;if(this.#o=null,this.#a=null,o===lc){this.#u.value="unauthorized",this.#t().then(r=>r&&this.#h());return}this.#u.value="closed";let n=Math.min(ac,sc*2**this.#s);this.#s=Math.min(this.#s+1,10),this.#r=setTimeout(()=>this.#_(),n*(.5+Math.random()/2))}#h(){this.#o||(clearTimeout(this.#r),this.#s=0,this.#_())}#d(t){this.#o?.readyState===WebSocket.OPEN&&this.#o.send(JSON.stringify(t))}#g(){this.#c||(this.#c=!0,queueMicrotask(()=>{this.#c=!1;let t=[...this.#i.keys()];this.#a===null||this.#a===t.join(`
`)||(this.#a=t.join(`
`),this.#l.clear(),this.#d({topics:t}))}))}#v(t,o){let n=Promise.allSettled([da(o),this.#m]);this.#m=n.then(([r])=>{r.status==="fulfilled"?this.#w(t,r.value):this.#y(t)}).catch(reportError)}#y(t){t===this.#o&&(this.#p=!1,this.#$(t),t.close())}#w(t,o){if(t!==this.#o)return;if(this.#f=performance.now(),o.error!==void 0){this.serverError.value=o.error;return}o.beat!==void 0&&Dn(o.beat);let n=this.#i.get(o.topic);n&&!n.apply(o)&&this.#d({resync:[o.topic]}),!n&&o.topic&&this.#l.add(o.topic),this.#n+=1,this.#d({ack:this.#n}),this.#s=0,this.serverError.value=null,this.updatedAt.value=Oe(),this.#u.value=document.hidden?"paused":"open"}#x(){if(this.#f=performance.now(),!this.#o){document.hidden||this.#h();return}this.#d({pause:document.hidden}),this.#u.peek()!=="connecting"&&(this.#u.value=document.hidden?"paused":"open")}#k(){if(this.#o&&!document.hidden&&performance.now()-this.#f>ic){let t=this.#o;this.#$(t),t.close()}}};var pc=location.protocol==="https:"?"wss:":"ws:";async function mc(){ce.value="out";try{await V("/api/v1/me")}catch(e){return e instanceof Me&&e.status===403&&(ce.value="left"),!1}return ce.value="changed",!0}var H=new To(`${pc}//${location.host}${Qe("/ws/live/")}`,{onUnauthorized:mc});J(()=>{H.state.value==="live"&&ce.peek()==="out"&&(ce.value="in")});var _a=function(e,t,o,n){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],l=t[s]?(t[0]|=a?1:2,o[t[s++]]):t[++s];a===3?n[0]=l:a===4?n[1]=Object.assign(n[1]||{},l):a===5?(n[1]=n[1]||{})[t[++s]]=l:a===6?n[1][t[++s]]+=l+"":a?(r=e.apply(l,_a(e,l,o,["",null])),n.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):n.push(l)}return n},ha=new Map;function $a(e){var t=ha.get(this);return t||(t=new Map,ha.set(this,t)),(t=_a(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,s=1,a="",l="",c=[0],f=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,a):s===3&&(d||a)?(c.push(3,d,a),s=2):s===2&&a==="..."&&d?c.push(4,d,0):s===2&&a&&!d?c.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(c.push(s,0,a,r),s=6),d&&(c.push(s,d,0,r),s=6)),a=""},u=0;u<o.length;u++){u&&(s===1&&f(),f(u));for(var m=0;m<o[u].length;m++)n=o[u][m],s===1?n==="<"?(f(),c=[c],s=3):a+=n:s===4?a==="--"&&n===">"?(s=1,a=""):a=n+a[0]:l?n===l?l="":a+=n:n==='"'||n==="'"?l=n:n===">"?(f(),s=1):s&&(n==="="?(s=5,r=a,a=""):n==="/"&&(s<5||o[u][m+1]===">")?(f(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(f(),s=2):a+=n),s===3&&a==="!--"&&(s=4,c=c[0])}return f(),c})(e)),t),arguments,[])).length>1?t:t[0]}var i=$a.bind(function(...t){return this[0]=3,pt(...t)});var Ae=_(null),Ye=(e="")=>Ae.value={query:e},zn=!1;function gt({chosen:e=!1}={}){Ae.value=null,zn&&!e&&history.back(),zn=!1}function Vn(){zn=document.referrer.startsWith(`${location.origin}/`),Ye()}var Jn=new Set;function dc(e,t){O(()=>{let o={title:e,commands:t};return Jn.add(o),()=>Jn.delete(o)})}var Gn=()=>[...Jn].flatMap(({title:e,commands:t})=>t().filter(Boolean).map(o=>({...o,group:e})));var Xe=JSON.parse(document.getElementById("state")?.textContent??"{}"),ue=Xe.screens,Yn=Xe.topics,Eo=Xe.problem??null,F=Xe.person??null,Xn=Xe.rights??{},je=Xe.scopes??[],Qn=Xe.data,ga=!0,Zn=()=>ga;function hc(){let e=Qn;return Qn=null,e}function er(){Qn=null,ga=!1}var k=(e,t)=>Xn[t]?.includes(e)??!1,tr=(e,t)=>e.some(o=>k(o,t));function _c(e){let t=e.split(/({\w+\*?})/).map(o=>{let n=o.match(/^{(\w+)(\*?)}$/);return n?`(?<${n[1]}>${n[2]?".+?":"[^/]+"})`:o.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}).join("");return new RegExp(`^${t.replace(/\/$/,"")}/?$`)}var $c=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))/,gc=(e,t)=>t&&$c.test(e)?e.split("/").map(encodeURIComponent).join("/"):encodeURIComponent(e);function vc(e={}){try{return Object.fromEntries(Object.entries(e).map(([t,o])=>[t,decodeURIComponent(o)]))}catch{return null}}var Oo=class{#e;constructor(t){this.#e=t.map(o=>({...o,pattern:_c(o.path)}))}match(t){for(let o of this.#e){let n=o.pattern.exec(t),r=n&&vc(n.groups);if(r)return{screen:o,params:r}}return null}named(t){return this.#e.find(o=>o.name===t)??null}to(t,o={},n={}){let r=this.named(t);if(!r)return null;let s=r.path.replace(/{(\w+)(\*?)}/g,(l,c,f)=>gc(String(o[c]),f)),a=new URLSearchParams(Object.entries(n).filter(([,l])=>l!==""&&l!=null));return a.size>0?`${s}?${a}`:s}},va=({screen:e,params:t})=>e.topics.map(o=>o.replace(/{(\w+)}/g,(n,r)=>t[r]));var bc=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),Mo=class{#e=new Map;#t=_(null);#o;#i=new Set;#n=new Map;#s=null;#r=null;#l={};ids=_([]);version=0;subscribers=0;loaded=_(!1);constructor(t,o=()=>0){this.topic=t,this.#o=o}row(t){return this.#e.get(t)??this.#t}peek(){return this.ids.peek().map(t=>this.row(t).peek())}watch(t){return this.#i.add(t),()=>{this.#i.delete(t)}}seed(t){t&&(t.epoch&&t.seq&&([this.#s,this.#r]=[t.epoch,t.seq]),this.#l=t.snapshot,this.#c(t.snapshot))}news(){let t=this.ids.peek().map(o=>[o,this.row(o).peek()]);return Object.fromEntries(t.filter(([o,n])=>n!==this.#l[o]))}apply(t){if("snapshot"in t)return this.#s=t.epoch,this.#r=t.seq,this.#c(t.snapshot),!0;if(this.#r===null)return!0;let o=Object.entries(t.patch??{}),n=o.every(([s])=>this.#e.has(s));if(t.epoch!==this.#s||t.from!==this.#r||!n)return this.#r=null,!1;this.#r=t.to;let r=o.map(([s,a])=>[s,{...this.row(s).peek(),...a}]);return this.#a({...t.put,...Object.fromEntries(r)},t.del),!0}#c(t){let o={};for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);(!a||JSON.stringify(a.peek())!==JSON.stringify(s))&&(o[r]=s)}let n=[...this.#e.keys()].filter(r=>!Object.hasOwn(t,r));ie(()=>{this.#a(o,n,!0),this.loaded.value=!0})}#a(t,o,n=!1){this.version+=1,ie(()=>{for(let r of o){let s=this.#e.get(r);this.#e.delete(r),s&&(s.value=null)}for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);a?a.value=s:this.#e.set(r,_(s))}this.#f(t)||this.#p()});for(let r of this.#i)r(t,o,n)}#f(t){let o=this.ids.peek();if(o.length!==this.#e.size||o.length!==this.#n.size)return!1;let n=r=>{let[s,a]=[this.#e.get(o[r]),this.#e.get(o[r+1])];return s===void 0?!1:r+1===o.length?!0:a!==void 0&&this.#o(s.peek(),a.peek())<=0};return Object.keys(t).every(r=>{let s=this.#n.get(r);return s!==void 0&&n(s)&&(s===0||n(s-1))})}#p(){let t=[...this.#e.keys()].sort((o,n)=>this.#o(this.row(o).peek(),this.row(n).peek()));this.#n=new Map(t.map((o,n)=>[o,n])),bc(t,this.ids.peek())||(this.ids.value=t)}};var yc=40,ba=new Map,vt=new Map;function ya(e,t){let o=new Mo(e,t);return o.seed(Yn[e]),o}function z(e,t){let o=ya(e,t);return ba.set(e,o),o}function qt(e){let t=ba.get(e);if(t)return t;let o=vt.get(e)??ya(e);vt.delete(e),vt.set(e,o);for(let[n,r]of vt){if(vt.size<=yc)break;r.subscribers||vt.delete(n)}return o}var Ft=e=>Zn()?e.news():{};var wc=6e3,xc=4,Ze=_([]),kc=0;function et(e){Ze.value=Ze.peek().filter(t=>t.id!==e)}function bt({kind:e="good",text:t,detail:o=null,action:n=null,about:r=null}){let s=++kc,a=Ze.peek().filter(l=>r===null||l.about!==r);return Ze.value=[...a,{id:s,kind:e,text:t,detail:o,action:n,about:r}].slice(-xc),e==="good"&&Ao(s),s}function Ao(e){setTimeout(()=>document.querySelector(`[data-toast="${e}"]:is(:hover, :focus-within)`)||et(e),wc)}var or=_(null),Co=()=>import("./uplot.js").then(e=>or.value=e.default,()=>{});var Sc=ys({"./screens/agent.js":()=>import("./screens/agent.js"),"./screens/batch.js":()=>import("./screens/batch.js"),"./screens/batches.js":()=>import("./screens/batches.js"),"./screens/build.js":()=>import("./screens/build.js"),"./screens/failures.js":()=>import("./screens/failures.js"),"./screens/fleet.js":()=>import("./screens/fleet.js"),"./screens/group.js":()=>import("./screens/group.js"),"./screens/job.js":()=>import("./screens/job.js"),"./screens/jobs.js":()=>import("./screens/jobs.js"),"./screens/org.js":()=>import("./screens/org.js"),"./screens/overview.js":()=>import("./screens/overview.js"),"./screens/settings.js":()=>import("./screens/settings.js"),"./screens/test.js":()=>import("./screens/test.js"),"./screens/tests.js":()=>import("./screens/tests.js"),"./screens/timeline.js":()=>import("./screens/timeline.js")});var Tc=3e3,Ec=2e3,ka=150,Ro=new Oo(ue),nr=new Map,Po=new Map,tt=0,re=history.state?.key??Lo(),wa=[],I=_(null),Ut=_(!1),x=(e,t,o)=>Ro.to(e,t,o),yt=e=>Ro.named(e),rr=e=>Ro.match(e)?.screen??null;function Lo(){return Math.random().toString(36).slice(2)}function Bt(e){let t=new URL(e,location.href);if(t.origin!==location.origin||t.searchParams.has("scope"))return null;let o=Ro.match(t.pathname);return o&&{...o,query:t.searchParams,href:t.pathname+t.search}}var sr=e=>{if(!Po.has(e)){let t=Sc(`./screens/${e}.js`);Po.set(e,t),t.catch(()=>Po.delete(e))}return Po.get(e)};function Sa(e){let t=Bt(e);t&&sr(t.screen.name).catch(()=>{})}async function ar(e,t){let o=++tt;t.kind!=="first"&&er();let n=setTimeout(()=>Ut.value=!0,ka);try{let r=await sr(e.screen.name);if(o!==tt)return;let s=wa;wa=va(e).map(a=>H.subscribe(qt(a)));for(let a of s)a();I.value={...e,module:r,problem:null,arrival:t}}catch(r){if(o!==tt)return;t.kind==="first"?I.value={...e,module:null,problem:{status:0,text:String(r)},arrival:t}:await Oc()?location.assign(e.href):o===tt&&Mc(e)}finally{clearTimeout(n),o===tt&&(Ut.value=!1)}}var Oc=()=>fetch("/healthz",{cache:"no-store",signal:AbortSignal.timeout(Tc)}).then(()=>!0,()=>!1);function Mc(e){let t=tt,o=I.peek();history.replaceState({key:re},"",o.href);let n=bt({kind:"bad",text:`${e.screen.title} opens when the server is back.`}),r=H.onReconnect(()=>{r(),et(n),t===tt&&te(e.href)})}function ir(){if(navigator.connection?.saveData)return;let e=[Co,...ue.map(({name:r})=>()=>sr(r))],t=()=>{let r=H.state.peek()==="live"&&e.shift();r&&r().then(o,()=>{})},o=()=>Ac(t),n=J(()=>{H.state.value==="live"&&(setTimeout(o,Ec),queueMicrotask(()=>n()))})}var Ac=window.requestIdleCallback??(e=>setTimeout(e,ka));function Do(){let e=document.activeElement?.closest("[data-row]")?.dataset.row??null;nr.set(re,{y:window.scrollY,row:e})}function te(e,{replace:t=!1}={}){let o=Bt(e);if(!o){location.assign(e);return}Do(),t||o.href===location.pathname+location.search?history.replaceState({key:re},"",o.href):(re=Lo(),history.pushState({key:re},"",o.href)),ar(o,{kind:"push"})}function Ht(e,{push:t=!1}={}){let o=I.peek(),n=new URLSearchParams(o.query);for(let[a,l]of Object.entries(e))l===""||l==null?n.delete(a):n.set(a,l);let r=n.size>0?`?${n}`:"",s=location.pathname+r;s!==o.href&&(t?(Do(),re=Lo(),history.pushState({key:re},"",s)):history.replaceState({...history.state,key:re},"",s),I.value={...o,query:n,href:s,arrival:{kind:"query"}})}function Cc(){let e=I.peek();if(location.pathname+location.search===e?.href)return;Do(),re=history.state?.key??Lo();let t=Bt(location.href);t?ar(t,{kind:"pop",...nr.get(re)}):location.reload()}function Pc(e){if(e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a[href]");!t||t.target||t.hasAttribute("download")||!Bt(t.href)||t.hash&&t.pathname===location.pathname&&t.search===location.search||(e.preventDefault(),te(t.href))}function xa(e){let t=e.target.closest?.("a[href]");t&&Sa(t.href)}function Rc(){let e=new URL(location.href);e.searchParams.has("scope")&&(e.searchParams.delete("scope"),history.replaceState(history.state,"",e))}function lr(){history.scrollRestoration="manual",Rc();let e=location.href,t=Bt(e);history.replaceState({...history.state,key:re},"",e);let o=Promise.resolve();return Eo&&e===location.href?I.value={screen:null,params:{},query:new URLSearchParams,href:"",module:null,problem:Eo,arrival:{kind:"first"}}:t&&(o=ar(t,{kind:"first",...history.state})),window.addEventListener("popstate",Cc),window.addEventListener("pagehide",()=>{Do(),history.replaceState({...history.state,key:re,...nr.get(re)},"")}),document.addEventListener("click",Pc),document.addEventListener("pointerover",xa),document.addEventListener("focusin",xa),J(()=>{let n=I.value;if(!n)return;let r=n.problem?"Not found":n.module?.title?.(n)??n.screen.title;document.title=[r,...je.length>0?[ee(B)]:[],"QualGent"].join(" \xB7 ")}),o}var de=_(!1);var fe=z("overview");var Lc=15e3;function Dc(){let e=fe.row("overview").peek();return e?`${j(e.waiting,"job")} waiting, ${e.running} running, ${e.done} passed, ${e.failed} failed`:""}function Ta(){let e=be("");return O(()=>{let t=setInterval(()=>e.value=Dc(),Lc);return()=>clearInterval(t)},[]),i`<p class="unseen" aria-live="polite">${e}</p>`}var Wt=_(null);function pe(e){return Wt.peek()?.done(null),new Promise(t=>{Wt.value={...e,done:o=>{Wt.value=null,t(o)}}})}var $=({name:e})=>i`
<svg class="icon" aria-hidden="true" width="16" height="16">
<use href=${`#icon-${e}`} />
</svg>
`;var Ic=["[autofocus]","form :is(input:not([type=radio], [type=checkbox]), textarea, select)","form input:checked","form :is(input, button)"];function G({title:e,className:t="",onClose:o,children:n,foot:r,bare:s=!1}){let a=M(null),l=Q();R(()=>{let u=a.current,m=document.activeElement;return u.showModal(),(Ic.map(p=>u.querySelector(p)).find(Boolean)??u.querySelector(".dialog-body")).focus(),()=>{u.close(),m?.isConnected&&document.activeElement===document.body&&m.focus({preventScroll:!0})}},[]);let c=u=>{u.preventDefault(),o()},f=M(null);return i`
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
<${$} name="close" />
</button>
</header>
`}
${n}
${r&&i`<footer class="dialog-foot">${r}</footer>`}
</div>
</dialog>
`}function Ea({question:{title:e,text:t,act:o,keep:n="Cancel",danger:r=!1,done:s}}){return i`
<${G} title=${e} onClose=${()=>s(null)}>
<form class="ask" onSubmit=${l=>{l.preventDefault(),s({})}}>
<p>${t}</p>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>s(null)}>${n}</button>
<button type="submit" class=${`button ${r?"is-danger":"is-primary"}`}>${o}</button>
</footer>
</form>
<//>
`}var Nc=({icon:e="pending",title:t,children:o})=>i`
<div class="state-block">
<${$} name=${e} />
<h2>${t}</h2>
${o}
</div>
`,ot=({title:e="Something went wrong",text:t,again:o})=>i`
<div class="state-block is-error" role="alert">
<${$} name="stale" />
<p>
<strong>${e}.</strong> ${t}
</p>
${o&&i`<button type="button" class="button" onClick=${o}>Try again</button>`}
</div>
`,cr=({lines:e=6})=>i`
<div class="skeleton" aria-hidden="true">
${Array.from({length:e},(t,o)=>i`<i key=${o}></i>`)}
</div>
`;var Oa=[["jobs","jobs"],["logs","logs"],["artifacts","artifacts"],["builds","stored builds"],["audit","audit entries"],["agents","agents that ran nothing"]];function jc({found:e}){let t=Oa.filter(([o])=>e[o].count>0);return t.length===0?i`<p class="ask-count" data-preview>Nothing to remove.</p>`:i`
<dl class="facts due" data-preview>
${t.map(([o,n])=>i`
<div key=${o}>
<dt>${n}</dt>
<dd class="number">
<strong>${b(e[o].count)}</strong>
${e[o].bytes>0&&`, ${Fn(e[o].bytes)}`}
</dd>
</div>
`)}
</dl>
`}function Ma({question:{preview:e,done:t}}){let[o,n]=S({}),r=()=>{n({}),e().then(f=>n({found:f}),f=>n({error:f}))};O(r,[]);let{found:s,error:a}=o,l=s?Oa.reduce((f,[u])=>f+s[u].count,0):0;return i`
<${G} title="Remove expired data" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${f=>{f.preventDefault(),l>0&&t({found:s})}}>
<p>These have passed their retention period. Removal cannot be undone.</p>
<div class="ask-preview" aria-live="polite">
${s&&i`<${jc} found=${s} />`}
${!s&&!a&&i`<p class="quiet">Counting…</p>`}
${a&&i`<${ot} text=${a.message} again=${r} />`}
</div>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-danger" disabled=${l===0}>
${l>0?`Remove ${j(l,"thing")}`:"Remove"}
</button>
</footer>
</form>
<//>
`}var Io=({id:e,text:t})=>t&&i`
<span class="field-error" id=${e} data-error>
<${$} name="stale" />
${t}
</span>
`;function Kt({label:e,hint:t,error:o,value:n,onInput:r,...s}){let a=Q();return i`
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
`}function qc({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=Q();return i`
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
`}function Fc({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=Q(),l=(c,f)=>s(r.map(([u])=>u).filter(u=>u===c?f:n.includes(u)));return i`
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
`}var Uc=({problem:e})=>e&&i`<${ot} title="Nothing changed" text=${e.message} />`;var Bc=e=>e===""||/^https?:\/\/\S+$/.test(e);function Aa({question:{group:e,done:t}}){let[o,n]=S(e.note?.note??""),[r,s]=S(e.note?.owner??""),[a,l]=S(e.note?.ticket_url??""),[c,f]=S("");return i`
<${G} title="Note on this cause" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${m=>{m.preventDefault();let d=a.trim();Bc(d)?t({note:o.trim(),owner:r.trim(),ticket_url:d}):f("Enter the address of a web page")}}>
<p class="failure-cause">${e.cause}</p>
<${Kt} label="Note" value=${o} onInput=${n} maxlength="500" />
<${Kt} label="Owner" hint="Who looks after it" value=${r} onInput=${s} maxlength="200" />
<${Kt}
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
`}var he={pause:{label:"Pause",icon:"paused",state:"paused",effect:"Finishes its test, then takes none until the time is over or someone resumes it.",timed:!0},drain:{label:"Drain",icon:"draining",state:"drained",effect:"For an update or removal: finishes its test, then is drained and may be unplugged."},quarantine:{label:"Quarantine",icon:"quarantined",state:"quarantined",effect:"Finishes its test, then takes none until someone has checked and released it.",needsReason:!0}},ur=e=>Object.keys(he).find(t=>he[t].state===e)??"pause";var wt=({text:e,onInput:t,required:o=!1})=>i`
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
`;function No({label:e,options:t,value:o,onChange:n,hideLabel:r=!1}){let s=Q();return i`
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
`}var Hc=[["","Until resumed"],["1800","30 min"],["7200","2 h"],["86400","1 day"]],Wc=e=>e===""?null:new Date((Oe()+Number(e))*1e3).toISOString();function Ca({question:{name:e,how:t,done:o}}){let[n,r]=S(t??"pause"),[s,a]=S(""),[l,c]=S(""),{label:f,effect:u,timed:m,needsReason:d}=he[n],p=h=>{h.preventDefault(),o({how:n,note:l.trim(),until:m?Wc(s):null})};return i`
<${G} title=${`Availability of ${e}`} onClose=${()=>o(null)}>
<form class="ask" onSubmit=${p}>
<${No}
label="Mode"
options=${Object.entries(he).map(([h,T])=>[h,T.label])}
value=${n}
onChange=${r}
/>
<p aria-live="polite">${u}</p>
${m&&i`<${No} label="Duration" options=${Hc} value=${s} onChange=${a} />`}
<${wt} text=${l} onInput=${c} required=${d} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>o(null)}>
Cancel
</button>
<button type="submit" class=${`button ${d?"is-danger":"is-primary"}`}>${f} ${e}</button>
</footer>
</form>
<//>
`}function Pa(e){let t=2166136261;for(let o=0;o<e.length;o++)t=Math.imul(t^e.charCodeAt(o),16777619);return(t^t>>>15)>>>0}var fr=10,Kc=32,zc=3;function Ra(e,t){let o=t.match(/\d*$/)[0].slice(-zc);return{stem:Pa(`${e}
${t.slice(0,t.length-o.length)}`),number:Number(o)}}function jo(e,t){let{stem:o,number:n}=Ra(e,t);return(o+n)%fr}function qo(e,t){let{stem:o,number:n}=Ra(e,t);return(Math.floor(o/fr)+Math.floor(n/fr)+3*n)%Kc}var Jc=(e,t)=>`build-${jo(e,t)}`;var pr=["M8 0h8v12H8z","M0 6h16v6H0z","M0 12L16 0v12z","M8 0h8v6H8zM0 6h8v6H0z","M5 3.5h6v5H5z","M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z","M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z","M5.33 0h5.34v12H5.33z","M0 4h16v4H0z","M8 1l7 5-7 5-7-5z","M0 0h8v6H0z","M8 2a4 4 0 1 0 .01 0z","M0 0l9 6-9 6z","M0 0h16L8 8z","M0 0h4v12H0z","M0 0L16 12H0z"],Vc=(e,t)=>`flag flag-${jo(e,t)} ${qo(e,t)<pr.length?"":"is-exchanged"}`,Da=({org:e,version:t})=>i`
<svg class=${Vc(e,t)} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
<path class="flag-a" d="M0 0h16v12H0z" />
<path class="flag-b" d=${pr[qo(e,t)%pr.length]} />
<path class="flag-edge" d="M.5.5h15v11H.5z" />
</svg>
`,La=({name:e,text:t,href:o,row:n,children:r})=>o?i`<a class=${e} title=${t} href=${o} tabindex=${n?-1:void 0}>${r}</a>`:i`<span class=${e} title=${t}>${r}</span>`,Ce=({org:e,version:t,link:o=!1,children:n})=>{let r=o&&x("build",{org_id:e,app_version_id:t});return i`
<span class="build">
<${Da} org=${e} version=${t} />
<${La} name="build-version" text=${t} href=${r} row=${o==="row"}>${n??t}<//>
<${La} name="build-org" text=${e} href=${o&&x("org",{org_id:e})} row=${o==="row"}>${e}<//>
</span>
`};var qe=["busy","stopping","draining","idle","paused","drained","quarantined","suspect","offline","lost"],mr={draining:"finishes its job, then takes none",paused:"takes no jobs until it is resumed",drained:"empty: takes no jobs until it is resumed",quarantined:"unreliable: kept out until somebody lets it back",suspect:"silent for a moment: gets no new jobs",offline:"disconnected in order",lost:"stopped responding while it was expected"},Y=e=>e.status||e.state,zt=({targets:e,fallback:t})=>`${e.join(", ")}${t?", while no other agent serves it":""}`,dr=({lost:e=0,paused:t=0,quarantined:o=0},n)=>{let r=e+n+o+t,s=[e&&`${e} lost`,n&&`${n} ${n===1?"needs":"need"} repair`,o&&`${o} quarantined`,t&&`${t} paused`].filter(Boolean).join(", "),a=`agent${r===1?" needs":"s need"} attention: ${s}`;return{count:r,tone:e+n>0?"bad":"warn",text:a}};var nt={done:"passed",pending:"waiting",waiting:"waiting",backoff:"backing off",assigned:"assigned",installing:"installing",executing:"running",parked:"parked"};function hr({job:e}){let t=e.phase==="parked"?"suspect":e.status;return i`
<span class=${`state state-${t}`}>
<${$} name=${t} />
<span>
${["pending","running"].includes(e.status)&&nt[e.phase]||nt[e.status]||e.status}
</span>
</span>
`}function Jt({agent:e}){let t=Y(e);return i`
<span class=${`state state-${t}`} title=${mr[t]}>
<${$} name=${t} />
<span>${t}</span>
</span>
`}var Gc={cancel:"Cancel jobs",retry:"Retry jobs",priority:"Change the priority of jobs"},Qc={cancel:"Cancel",retry:"Retry",priority:"Change"},Yc={cancel:e=>`${j(e,"job")} will be cancelled. Tests that run are stopped.`,retry:e=>`${j(e,"job")} will be requeued.`,priority:(e,t)=>`${j(e,"waiting job")} will have priority ${t}.`},Xc={cancel:"have already ended and stay as they are",retry:"wait, run, have passed or are quarantined, and stay as they are",priority:"do not wait or have that priority already"},Zc=["pending","running","failed","done","cancelled"];function eu({question:e,found:t}){let{action:o,priority:n}=e,r=t.matched-t.changed,s=Zc.filter(a=>t.by_status[a]);return i`
<p class="ask-count" data-preview>
<strong class="number">${b(t.changed)}</strong>${" "}
${Yc[o](t.changed,n).replace(/^\S+ /,"")}
</p>
<p class="quiet number">
${j(t.matched,"job")} ${t.matched===1?"matches":"match"}
${s.length>0&&": "}
${s.map(a=>`${b(t.by_status[a])} ${nt[a]??a}`).join(", ")}.
${r>0&&` ${b(r)} ${Xc[o]}.`}
</p>
`}var Ia=e=>e===null?"\u2013":e<1?"now":`in ${we(e)}`;function tu({effect:e}){if(e===null)return i`<p class="quiet">Too many jobs to tell what they overtake.</p>`;let{text:t,before:o,after:n,overtaken:r}=e;return i`
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
<th scope="row"><${Ce} org=${s.org_id} version=${s.app_version_id} /></th>
<td class="is-numeric">${b(s.jobs)}</td>
<td class="is-numeric">${Ia(s.eta_seconds)}</td>
<td class="is-numeric">
${Ia(s.later_seconds===null?null:s.eta_seconds+s.later_seconds)}
</td>
</tr>
`)}
</tbody>
</table>
`}
`}function Na({question:e}){let{action:t,what:o,preview:n,done:r}=e,[s,a]=S({}),[l,c]=S(""),f=()=>{a({}),n().then(p=>a({found:p}),p=>a({error:p}))};O(f,[]);let{found:u,error:m}=s,d=p=>{p.preventDefault(),u?.changed&&r({found:u,note:l.trim()})};return i`
<${G} title=${Gc[t]} onClose=${()=>r(null)}>
<form class="ask" onSubmit=${d}>
${o&&i`<p>${o}</p>`}
<div class="ask-preview" aria-live="polite">
${u&&i`<${eu} question=${e} found=${u} />`}
${u?.effect!==void 0&&u.changed>0&&i`<${tu} effect=${u.effect} />`}
${!u&&!m&&i`<p class="quiet">Counting…</p>`}
${m&&i`<${ot} text=${m.message} again=${f} />`}
</div>
<${wt} text=${l} onInput=${c} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>r(null)}>
${t==="cancel"?"Back":"Cancel"}
</button>
<button
type="submit"
class=${`button ${t==="cancel"?"is-danger":"is-primary"}`}
disabled=${!u?.changed}
>
${Qc[t]} ${u?j(u.changed,"job"):"jobs"}
</button>
</footer>
</form>
<//>
`}function ja({question:{test:e,done:t}}){let[o,n]=S("");return i`
<${G} title="Quarantine test" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${s=>{s.preventDefault(),t({note:o.trim()})}}>
<p>
<span class="test-path">${e.test}</span> of ${e.org_id} still runs on ${e.target}, and its
failures are shown. From now on its failures do not fail a batch.
</p>
<${wt} text=${o} onInput=${n} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-primary">Quarantine</button>
</footer>
</form>
<//>
`}var ou={many:Na,hold:Ca,quarantine:ja,due:Ma,"failure-note":Aa,confirm:Ea};function qa(){let e=Wt.value;if(!e)return null;let t=ou[e.kind];return i`<${t} key=${e.kind} question=${e} />`}var Fo=()=>i`
<a class="brand" href="/" aria-label="QualGent, overview">
<svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
<path class="mark-pole" d="M4 2h3v28H4z" />
<path class="mark-flag" d="M7 4h22v18H7z" />
<path class="mark-hole" d="M13 9.5h10v7H13z" />
</svg>
<span class="brand-name">QualGent</span>
</a>
`;var $r=e=>[...e.querySelectorAll("[data-row]")],gr="tr, li, [role=row], [role=listitem]",nu="a[href], button:not(:disabled), input:not(:disabled)",_r=null;function Vt(e){let t=e.target.closest("[data-row]");if(t){_r=e.currentTarget.id;for(let o of e.currentTarget.querySelectorAll("[data-row][tabindex='0']"))o.tabIndex=-1;t.tabIndex=0}}function Gt(e,t){if(!e.querySelector("[data-row][tabindex='0']")){let r=e.querySelector("[data-row]");r&&(r.tabIndex=0)}if(t===null||e.contains(document.activeElement))return;let o=$r(e);(o.find(r=>r.dataset.row===t.key)??o[Math.min(t.at,o.length-1)])?.focus({preventScroll:!0})}function Qt(e){let t=document.activeElement;return!e?.contains(t)||!t.matches("[data-row]")?null:{key:t.dataset.row,at:$r(e).indexOf(t)}}function ru(){let e=document.activeElement?.closest("[data-list]");if(e)return e;let t=_r&&document.getElementById(_r);if(t?.querySelector("[data-row]"))return t;let o=[...document.querySelectorAll("[data-list]:has([data-row])")];return o.find(n=>n.querySelector("a[data-row]"))??o[0]??null}function Fa(e){e?.focus({preventScroll:!0}),e?.closest(gr)?.scrollIntoView({block:"nearest"})}function Ua(e,t){for(let o=e;o&&o!==t;o=o.parentElement)if(o.matches(gr)&&o.querySelector("[data-row]"))return o;return null}function su(e,t){let n=[...Ua(document.activeElement,e)?.querySelectorAll(nu)??[]].filter(r=>r.checkVisibility());n[n.indexOf(document.activeElement)+t]?.focus({preventScroll:!0})}function vr(e){let t=e.target.closest?.("[data-list]"),o={ArrowDown:1,ArrowUp:-1}[e.key],n={ArrowRight:1,ArrowLeft:-1}[e.key];return!t||e.shiftKey||!(o||n)?!1:(o?Yt(o):su(t,n),!0)}function Yt(e){let t=ru();if(!t)return;let o=$r(t),n=o.indexOf(Ua(document.activeElement,t)?.querySelector("[data-row]")),r=o.findIndex(s=>s.tabIndex===0);Fa(o[n<0?Math.max(0,r):Math.min(o.length-1,Math.max(0,n+e))])}function br(){let e=[...document.querySelectorAll("[data-list] [data-row]")],t=e.indexOf(document.activeElement),o=[...e.slice(t+1),...e.slice(0,t+1)].find(n=>n.dataset.failed!==void 0);return Fa(o),o!==void 0}function au(e){let t=document.getElementById(e),o=t?.querySelector("[data-row][tabindex='0']");o?.focus({preventScroll:!0}),(o?.closest(gr)??t)?.scrollIntoView({block:"nearest"})}var iu=1500,Fe=_([]),rt=_(!1),st=_(lu()),Ba=0;function lu(){try{return localStorage.getItem("qualgent-keys")!=="off"}catch{return!0}}function xr(e){st.value=e;try{localStorage.setItem("qualgent-keys",e?"on":"off")}catch{}}function xt(e,t){let o={title:e,keys:t};return Fe.value=[...Fe.peek(),o],()=>Fe.value=Fe.peek().filter(n=>n!==o)}function cu(e,t){O(()=>xt(e,t),[e])}var yr=e=>e.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")!=null;function Uo(e){for(let t of[...Fe.peek()].reverse()){let o=t.keys.find(n=>n.key===e&&n.run);if(o)return o}return null}function wr(){clearTimeout(Ba),rt.value=!1}function uu(e){if(e.defaultPrevented||e.isComposing)return;let t=e.ctrlKey||e.metaKey||e.altKey;if((e.ctrlKey||e.metaKey)&&!e.altKey&&e.key.toLowerCase()==="k"){Bo(e,Uo("Mod+k"));return}if(!(t||document.querySelector("dialog[open]"))){if(e.key==="Escape"){rt.peek()?wr():yr(e.target)?e.target.blur():Bo(e,Uo("Escape"));return}if(!yr(e.target)&&vr(e)){e.preventDefault();return}yr(e.target)||!st.peek()||e.key.length>1||(rt.peek()?(wr(),Bo(e,Uo(`g ${e.key}`))):e.key==="g"?(e.preventDefault(),rt.value=!0,Ba=setTimeout(wr,iu)):Bo(e,Uo(e.key)))}}function Bo(e,t){t&&(e.preventDefault(),t.run())}function kr(){document.addEventListener("keydown",uu)}var Ha=()=>rt.value&&i`
<p class="going" aria-hidden="true">
<kbd>g</kbd>
${ue.filter(e=>e.place).map(({name:e,place:t})=>i`
<span key=${e}>
<kbd>${t.key}</kbd> ${t.label}
</span>
`)}
</p>
`;function Xt(e,t=250){let o,n=!1,r=!1,s=!1,a=0,l=async()=>{o=void 0,n=!0,r=!1;let f=performance.now();try{await e()}finally{let u=performance.now();a=u+Math.max(t,3*(u-f)),n=!1,r&&c()}},c=()=>{s||(r=!0,n||(o??=setTimeout(l,Math.max(0,a-performance.now()))))};return Object.assign(c,{stop(){s=!0,clearTimeout(o)}})}var fu=1e3,Ho=class{#e;#t=0;data=_(null);error=_(null);constructor(t,o=null){this.#e=t,this.data.value=o}async load(){let t=++this.#t;try{let o=await V(this.#e);if(t!==this.#t)return;this.error.value=null,this.data.value=o}catch(o){t===this.#t&&(this.error.value=o)}}invalidate=Xt(()=>this.load(),fu);close(){this.#t+=1,this.invalidate.stop()}};var Sr=z("settings");function Zt(e){let t=U(()=>e?qt(e):null,[e]);return O(()=>t&&H.subscribe(t),[t]),t}function pu(e,t,o=null){let n=U(()=>new Ho(e,o),[e]);return O(()=>(e&&!n.data.peek()&&n.load(),()=>n.close()),[n]),O(()=>{n.data.peek()&&n.invalidate()},[t]),n}function mu(e,t,o=[]){O(()=>{let n=Xt(t),r=Sr.watch((a,l,c)=>(c||e in a)&&n());e in Ft(Sr)&&n();let s=o.map(a=>a.watch(n));return()=>[r,...s,n.stop].forEach(a=>a())},[e,t])}function Tr(){let e=M(null),t=Qt(e.current);return R(()=>Gt(e.current,t)),{ref:e,onFocusIn:Vt,"data-list":!0}}function du(e,t){let[o,n]=S(e);return O(()=>{let r=setTimeout(()=>n(e),t);return()=>clearTimeout(r)},[e]),o===e}var hu=10,_u=8;function Er(e,{first:t=hu,step:o=_u}={}){let[n,r]=S(t);return O(()=>{if(n>=e){e>0&&r(1/0);return}let s=requestAnimationFrame(()=>r(n+o));return()=>cancelAnimationFrame(s)},[n,e]),n}var _e=z("problems",(e,t)=>e.rank-t.rank);var Or=[["1h","1 h"],["24h","24 h"],["7d","7 days"]],Mr="24h",Ar={"1h":3600,"24h":86400,"7d":604800};function $u(e){let t=e.get("period");return Or.some(([o])=>o===t)?t:Mr}var Cr=e=>Or.find(([t])=>t===e)[1],kt=e=>e?e.still_failed-e.excused:0;function Pr(e){let t=Zt(e===Mr?null:`totals:${e}`);return(t?t.row(e).value:fe.row("overview").value?.totals)??null}var gu=100;function vu(e,t){let o=t.getBoundingClientRect(),{offsetWidth:n,offsetHeight:r}=e,s=o.bottom+4+r<=window.innerHeight||o.top<r+4,a=o.left<window.innerWidth/2?o.left:o.right-n,l=Math.max(8,Math.min(a,window.innerWidth-n-8));e.style.setProperty("left",`${l}px`),e.style.setProperty("top",`${s?o.bottom+4:o.top-r-4}px`)}function bu({item:e,about:t}){let[o,n]=S("");return O(()=>{let r=!0,s=setTimeout(()=>e&&t(e).then(a=>r&&n(a)),gu);return()=>{r=!1,clearTimeout(s)}},[e?.label]),i`<div class="menu-about" aria-live="polite" data-effect>${o}</div>`}function St({label:e,icon:t,items:o,none:n,about:r,className:s="button",children:a,tip:l}){let[c,f]=S(!1),[u,m]=S(null),[d,p]=S(null),h=M(null),T=M(null),y=Q(),v=(typeof o=="function"?u??[]:o).filter(Boolean);O(()=>{if(!c||typeof o!="function")return;let w=!0;return Promise.resolve(o()).then(Z=>w&&m(Z)),()=>{w=!1,m(null),p(null)}},[c]),R(()=>{if(!c)return;T.current.showPopover();let w=()=>f(!1);return window.addEventListener("resize",w),()=>window.removeEventListener("resize",w)},[c]),R(()=>{!c||!T.current||(vu(T.current,h.current),(T.current.querySelector("[aria-checked=true]")??T.current.querySelector("button"))?.focus())},[c,u]);let g=()=>{f(!1),h.current.focus()},A=w=>{let Z=[...T.current.querySelectorAll("button")],$e=Z.indexOf(document.activeElement),ge={ArrowDown:$e+1,ArrowUp:$e-1,Home:0,End:Z.length-1}[w.key];if(ge!==void 0)Z[(ge+Z.length)%Z.length].focus();else if(w.key==="Escape")g();else{if(w.key==="Tab")return f(!1);if(w.key.length===1&&w.key!==" "){let io=w.key.toLowerCase();[...Z.slice($e+1),...Z].find(ve=>ve.innerText.trim().toLowerCase().startsWith(io))?.focus()}else return}w.preventDefault(),w.stopPropagation()},C=v.some(w=>w.checked!==void 0)?"menuitemradio":"menuitem";return i`
<span class="menu-holder">
<button
type="button"
class=${s}
ref=${h}
aria-haspopup="menu"
aria-expanded=${c}
aria-controls=${y}
aria-label=${a?void 0:e}
data-tip=${l}
onClick=${()=>f(!c)}
>
${t&&i`<${$} name=${t} />`}
${a}
</button>
${c&&i`
<div
id=${y}
class="menu"
role="menu"
aria-label=${e}
popover="auto"
ref=${T}
onKeyDown=${A}
onToggle=${w=>w.newState==="closed"&&f(!1)}
>
${v.map(w=>i`
<button
type="button"
key=${w.label}
role=${C}
tabindex="-1"
class=${w.danger?"is-danger":""}
aria-checked=${C==="menuitemradio"?String(!!w.checked):void 0}
onFocus=${()=>p(w)}
onPointerEnter=${()=>p(w)}
onClick=${()=>{g(),w.run()}}
>
${w.icon?i`<${$} name=${w.icon} />`:i`<span class="icon"></span>`}
<span>${w.label}</span>
${w.hint&&i`<span class="menu-hint">${w.hint}</span>`}
${w.checked&&i`<${$} name="done" />`}
</button>
`)}
${v.length===0&&i`<div class="menu-about">${u?n:"Counting\u2026"}</div>`}
${r&&i`<${bu} item=${d} about=${r} />`}
</div>
`}
</span>
`}var Rr=ue.filter(e=>e.place),Wa=F!==null&&k("read","org"),Ka="/team/",za=4,yu=()=>_e.ids.value.filter(e=>e.startsWith("agent_repair:")).reduce((e,t)=>e+(_e.row(t).value?.count??0),0);function wu(){let e=fe.row("overview").value;if(!e)return{};let t=Rr.some(o=>o.name==="fleet")?"fleet":"overview";return{jobs:{count:kt(e.totals),tone:"bad",text:"failed in the last 24 hours"},[t]:dr(e.statuses??{},yu())}}function xu({alert:e}){return e?.count?i`
<span class=${`nav-alert is-${e.tone} number`} title=${`${b(e.count)} ${e.text}`}>
${b(e.count)}
<span class="unseen"> ${e.text}</span>
</span>
`:null}var Ja=(e,t)=>t!==null&&(e.name===t.name||e.name===t.parent);function Va(){fe.ids.value,Zt("problems");let e=I.value?.screen??null,t=wu(),o=Rr.slice(za);return i`
<nav class="nav" aria-label="Screens">
<ul>
${Rr.map((n,r)=>i`
<li key=${n.name} class=${r>=za?"is-wide-only":""}>
<a
class="nav-link"
href=${x(n.name)}
data-tip=${n.place.label}
data-tip-side="right"
aria-current=${n.name===e?.name?"page":Ja(n,e)?"true":void 0}
>
<${$} name=${n.place.icon} />
<span class="nav-label">${n.place.label}</span>
<${xu} alert=${t[n.name]} />
</a>
</li>
`)}
${Wa&&i`
<li class="is-wide-only">
<a class="nav-link" href=${Ka} data-tip="Team" data-tip-side="right">
<${$} name="team" />
<span class="nav-label">Team</span>
</a>
</li>
`}
${o.length>0&&i`
<li class="is-phone-only">
<${St}
label="More screens"
className=${`nav-link ${o.some(n=>Ja(n,e))?"is-here":""}`}
icon="more"
items=${[...o.map(n=>({label:n.place.label,icon:n.place.icon,run:()=>te(x(n.name))})),...Wa?[{label:"Team",icon:"team",run:()=>location.assign(Ka)}]:[]]}
>
<span class="nav-label">More</span>
<//>
</li>
`}
</ul>
</nav>
`}var Xa=(e,t)=>`/api/v1/jobs/${e}/${t}`,Wo=(e,t)=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}/${t}`,Ga={0:"Nothing changed. Try again when connected.",403:"Nothing changed.",404:"It may have been removed.",409:"It has changed: check and try again."};function ku(e){return Ga[e.status]?Ga[e.status]:e.retryable?"Nothing changed. Try again in a moment.":null}async function K(e,t,{undo:o=null,about:n=null}={}){try{let r=await e();return bt({text:typeof t=="function"?t(r):t,action:o,about:n}),r}catch(r){if(!(r instanceof Me))throw r;let s=r.retryable?{label:"Try again",run:()=>K(e,t,{undo:o,about:n})}:null;return bt({kind:"bad",text:r.message,detail:ku(r),action:s,about:n}),null}}var Ko=e=>K(()=>q("POST",Xa(e,"retry")),"Job requeued.",{about:e});async function Lr({id:e,status:t,test:o="The test"}){if(t==="running"){let r=`${o} is stopped. A retry starts it from the beginning.`;if(!await pe({kind:"confirm",title:"Cancel running job",text:r,act:"Cancel job",keep:"Keep running",danger:!0}))return null}let n=k("retry","job")?{label:"Requeue",run:()=>Ko(e)}:null;return K(()=>q("POST",Xa(e,"cancel")),"Job cancelled.",{undo:n,about:e})}var Su=(e,t)=>K(()=>q("POST",`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}/release`),({held:o})=>o?`${t} released: its jobs are tried again.`:`${t} was not held.`),Tu=({within:e="/api/v1/jobs",filter:t={}},o)=>q("POST",`${e}/priority`,{filter:t,priority:o,dry_run:!0}).then(({changed:n,effect:r})=>[n!==1&&j(n,"job"),r?.text].filter(Boolean).join(": "),()=>"");function Eu({within:e="/api/v1/jobs",filter:t={}},o,n){let r=(c,f)=>q("POST",`${e}/priority`,{filter:{...t,priority:c},priority:f}),s=c=>({changed:f})=>f===0?"Nothing changed: no job waits.":`Priority ${c} for ${j(f,"job")}.`,a=JSON.stringify([e,t]),l={label:"Undo",run:()=>K(()=>r(o,n),s(n),{about:a})};return K(()=>r(n,o),s(o),{undo:l,about:a})}var Qa=[[void 0,"failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"]];async function Ou({within:e,filter:t={}}){let o=`${e??"/api/v1/jobs"}/retry`,n=e?Qa:Qa.slice(0,1),r=n.map(([a])=>({filter:{...t,status:"failed"},...a?{failure:a}:{}})),s=await Promise.all(r.map(a=>q("POST",o,{...a,dry_run:!0}).catch(()=>null)));return s.flatMap((a,l)=>{let c=a?.changed??0,f=l>0&&c===s[0]?.changed;if(c===0||f)return[];let[,u,m]=n[l],d={expected:c,...a.until?{until:a.until}:{}},p=()=>K(()=>q("POST",o,{...r[l],...d}),h=>Fr.retry(h.changed));return[{label:`Retry ${b(c)} ${c===1?u:m}`,icon:"retry",run:p}]})}var Mu=e=>K(()=>q("POST","/api/v1/jobs/retry",{filter:{ids:e}}),({changed:t})=>t===0?"Nothing changed.":Fr.retry(t)),Dr=(e,t)=>Pe({action:"priority",filter:{ids:[e]},priority:t});function Au(e){let{name:t,paused_reason:o}=e,n=Y(e);return["suspect","offline","lost"].includes(n)?`${t} takes jobs when it is back: it is ${n}.`:o?`Resume requested; ${t} had paused itself.`:`${t} resumed.`}var Za=(e,t,{note:o,until:n})=>K(()=>q("POST",Wo(e,t),n?{note:o,until:n}:{note:o}),r=>r.job?`${e} finishes its test, then it is ${he[t].state}.`:`${e} is ${he[t].state}: no new jobs start.`,{about:e});async function Ir(e,t="pause"){let o=await pe({kind:"hold",name:e,how:t});return o&&Za(e,o.how,o)}async function Nr(e){let o=(await V(Wo(e,"").slice(0,-1)).catch(()=>null))?.held??null;if(o?.kind==="quarantined"){let s=`${e} gets jobs again. It is in quarantine${o.note?`: ${o.note}`:"."}`;if(!await pe({kind:"confirm",title:"Release agent from quarantine",text:s,act:"Release"}))return null}let n=o&&ur(o.kind),r=n&&k(n,"agent")?{label:"Undo",run:()=>Za(e,n,o)}:null;return K(()=>q("POST",Wo(e,"resume")),Au,{undo:r,about:e})}async function Cu(e){let t=`Deletes ${e} and its pause or quarantine. Its attempts stay. A new agent, if it connects again.`;if(!await pe({kind:"confirm",title:"Delete agent",text:t,act:"Delete agent",danger:!0}))return!1;let n=Wo(e,"").slice(0,-1);return await K(()=>q("DELETE",n).then(()=>!0),`${e} deleted.`,{about:e})===!0}var ei=({id:e})=>`/api/v1/tests/${e}`,ti=(e,t)=>K(()=>q("PATCH",ei(e),{quarantined:!0,note:t}),"Test quarantined: its failures do not fail a batch.",{about:e.id});async function jr(e){let t=await pe({kind:"quarantine",test:e});return t&&ti(e,t.note)}var qr=e=>K(()=>q("PATCH",ei(e),{quarantined:!1}),"Test released from quarantine: its failures count again.",{undo:{label:"Undo",run:()=>ti(e,e.quarantine_note??"")},about:e.id});async function Pu(e){let t=await pe({kind:"failure-note",group:e});if(!t)return null;let o=`/api/v1/failures/${encodeURIComponent(e.org_id)}/${e.fingerprint}`;return K(()=>q("PUT",o,t),"Note saved.")}var Ya=e=>q("POST","/api/v1/retention",{dry_run:e});async function Ru(){if(!await pe({kind:"due",preview:()=>Ya(!0)}))return null;let t=({jobs:o,logs:n,artifacts:r,builds:s,audit:a,agents:l})=>[o,n,r,s,a,l].reduce((c,f)=>c+f.count,0);return K(()=>Ya(!1),o=>t(o)>0?`${j(t(o),"thing")} removed.`:"Nothing was due.")}var zo=({id:e})=>`/api/v1/webhooks/${e}`,Lu=e=>K(()=>q("POST",`${zo(e)}/test`),"Test event queued: see the deliveries."),Du=e=>K(()=>q("PATCH",zo(e),{enabled:!e.enabled}),e.enabled?"Webhook turned off.":"Webhook turned on.",{about:e.id}),Iu=(e,t)=>K(()=>q("POST",`${zo(e)}/deliveries/${t}/redeliver`),"Delivery queued again.");async function Nu(e){let t=`${e.url} receives no more events, and its deliveries are deleted.`;return await pe({kind:"confirm",title:"Remove webhook",text:t,act:"Remove",danger:!0})?await K(()=>q("DELETE",zo(e)).then(()=>!0),"Webhook removed.")===!0:!1}var Fr={cancel:e=>`${j(e,"job")} cancelled.`,retry:e=>`${j(e,"job")} queued again.`,priority:e=>`The priority of ${j(e,"job")} was changed.`};async function Pe({action:e,filter:t={},failure:o,within:n="/api/v1/jobs",priority:r,what:s}){let a=`${n}/${e}`,l=n==="/api/v1/jobs"&&Object.keys(t).length===0,c={filter:t,...o?{failure:o}:{},...l?{all:!0}:{},...e==="priority"?{priority:r}:{}},u=await pe({kind:"many",action:e,priority:r,what:s,preview:()=>q("POST",a,{...c,dry_run:!0})});if(!u)return null;let m={expected:u.found.changed,until:u.found.until,note:u.note};return m.until===null&&delete m.until,K(()=>q("POST",a,{...c,...m}),({changed:d})=>d===0?"Nothing changed.":Fr[e](d))}var oi=/[\s/._-]/;function ju(e,t){let o=e.toLowerCase().replace(/\s+/g,""),n=t.toLowerCase();if(o==="")return{score:0,at:[]};let r=n.indexOf(e.toLowerCase().trim());if(r>=0){let c=r===0||oi.test(n[r-1]),f=Array.from({length:e.trim().length},(u,m)=>r+m);return{score:100+(c?20:0)+f.length*4-r*.1-n.length*.05,at:f}}let s=[],a=0,l=0;for(let c of o){let f=n.indexOf(c,l);if(f<0)return null;(f===0||oi.test(n[f-1]))&&(a+=8),a+=f===l&&s.length>0?5:1-Math.min(3,(f-l)*.1),s.push(f),l=f+1}return{score:a-n.length*.05,at:s}}function qu(e,t){let o=e.toLowerCase().split(/\s+/).filter(Boolean),n=[...t.toLowerCase().matchAll(/[^\s/._-]+/g)];if(o.length===0||o[0].length<2)return null;let r=o.map((a,l)=>(l===0?n.slice(0,1):n).find(([c])=>c.startsWith(a)));return r.includes(void 0)?null:{score:100,at:r.flatMap(({index:a},l)=>Array.from(o[l],(c,f)=>a+f))}}var ni=({danger:e,whole:t})=>e||t;function ri(e,t,o,n){return e.trim()===""?t.filter(s=>!ni(s)).slice(0,n).map(s=>({entry:s,at:[]})):t.map(r=>({entry:r,fits:(ni(r)?qu:ju)(e,o(r))})).filter(({fits:r})=>r!==null).sort((r,s)=>s.fits.score-r.fits.score).slice(0,n).map(({entry:r,fits:s})=>({entry:r,at:s.at}))}var Fu=6,Uu=/^(pause|drain|quarantine|resume|release|retry|cancel|priority)(?:\s+(.*))?$/is,si=/(?:^|\s)(\d)(?=\s|$)/,eo={retry:{icon:"retry",jobs:"failed,cancelled",batches:"failed"},cancel:{icon:"cancelled",jobs:"waiting,running",batches:"running"},priority:{icon:"up",jobs:"waiting",batches:"running"}};function ai(e){let[,t,o=""]=Uu.exec(e)??[];if(!t)return null;let n=t.toLowerCase();if(n!=="priority")return{verb:n,words:o.trim()};let r=si.exec(o);return{verb:n,words:o.replace(si," ").trim(),priority:r?Number(r[1]):0}}var Jo=({verb:e,priority:t},o)=>e==="priority"?`Set priority ${t} of ${o}`:`${e==="retry"?"Retry":"Cancel"} ${o}`;function Ur(e,{name:t,note:o,status:n,operable:r}){if(!r)return null;if(["resume","release"].includes(e))return!(e==="release"?o==="quarantined":o||n==="paused")||!k("resume","agent")?null:{label:o==="quarantined"?`Release ${t}\u2026`:`Resume ${t}`,icon:"running",run:()=>Nr(t)};let{label:s,icon:a,state:l}=he[e];return o===l||!k(e,"agent")?null:{label:`${s} ${t}\u2026`,icon:a,run:()=>Ir(t,e)}}function Bu(e,{id:t,name:o,org_id:n,note:r,status:s}){let a={id:t,test:o,org_id:n,target:r};return!k("quarantine","test")||e==="release"!=(s==="quarantined")?null:e==="quarantine"?{label:`Quarantine ${o}\u2026`,icon:"paused",run:()=>jr(a)}:e==="release"?{label:`Release ${o}\u2026`,icon:"running",run:()=>Hu(a)}:null}async function Hu(e){let t=`${e.test} counts again: its failures fail batches and builds.`;await pe({kind:"confirm",title:"Release test from quarantine",text:t,act:"Release"})&&await qr(e)}function Wu(e,{id:t,name:o,note:n,status:r}){let{verb:s,priority:a}=e,{icon:l,batches:c}=eo[s];if(r!==c||!k(s,"batch"))return null;let f=[o,n].filter(Boolean).join(" on "),u={retry:{filter:{status:"failed"}},cancel:{},priority:{priority:a}}[s];return{label:`${Jo(e,`jobs of ${f}`)}\u2026`,icon:l,run:()=>Pe({action:s,within:`/api/v1/batches/${t}`,what:`Jobs of ${f}.`,...u})}}function Ku(e,{id:t,org_id:o}){let{verb:n,priority:r}=e;if(!o||!k(n,"job"))return null;let s={retry:{status:"failed"},cancel:{},priority:{}}[n],a={org_id:o,app_version_id:t,...s},l=`Jobs of build ${t} of ${o}.`;return{label:`${Jo(e,`jobs of build ${t}`)}\u2026`,icon:eo[n].icon,run:()=>Pe({action:n,filter:a,priority:r,what:l})}}function Br(e,t){let{verb:o,priority:n}=e,r={retry:()=>Ko(t.id),cancel:()=>Lr({...t,test:t.name}),priority:()=>Dr(t.id,n)}[o];return{label:Jo(e,t.name)+(o==="priority"?"\u2026":""),icon:eo[o].icon,run:r}}async function zu(e,{signal:t,found:o,hintOf:n}){let{verb:r,words:s,priority:a}=e;if(!k(r,"job"))return[];let l=`status:${eo[r].jobs} ${s}`.trim(),{jobs:c}=await V(`/api/v1/jobs?${new URLSearchParams({q:l,limit:Fu})}`,{signal:t}),f=c.map(o).map(m=>({group:"Jobs",...Br(e,m),hint:n(m)}));if(c.length<2||!s)return f;let u={group:"Jobs",label:`${Jo(e,"all jobs that match")}\u2026`,icon:"jobs",hint:s,run:()=>Pe({action:r,filter:{q:l},priority:a,what:`Jobs that match \u201C${l}\u201D.`})};return[...f,u]}async function ii(e,t){let{verb:o,words:n}=e,r=o in eo,[{results:s},a]=await Promise.all([V(`/api/v1/search?${new URLSearchParams({q:n})}`,{signal:t.signal}),r?zu(e,t):[]]),l={agent:u=>!r&&Ur(o,u),test:u=>!r&&Bu(o,u),batch:u=>r&&Wu(e,u),build:u=>r&&Ku(e,u)},c={agent:"Agents",test:"Tests",batch:"Batches",build:"Builds"};return[...s.map(u=>[u,l[u.kind]?.(u)]).filter(([,u])=>u).map(([u,m])=>({group:c[u.kind],hint:t.hintOf(u),...m})),...a]}var Vo=["true","false"],Qo=/^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/,li=/^\d{1,6}$/,Go=/^(true|false)$/,Ju=/^(waiting|pending|running|failed|done|passed|cancelled|parked)$/,Tt=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Yo={status:{what:"status",values:["waiting","running","failed","passed","cancelled","parked"],form:Ju},org:{what:"organization"},build:{what:"build prefix"},test:{what:"part of the test path"},agent:{what:"agent of the last attempt"},target:{what:"target"},age:{what:"time since submission",op:"<",values:["15m","1h","24h","7d"],form:Qo},ended:{what:"time since its end",op:"<",values:["15m","1h","24h","7d"],form:Qo},flaky:{what:"passed after a failed attempt",values:Vo,form:Go},cause:{what:"part of the failure's cause"},reason:{what:"part of why it failed or was requeued"},duration:{what:"test duration",op:">",values:["10s","1m","5m","30m"],form:Qo},attempts:{what:"number of attempts",op:">",values:["1","2","3"],form:li},priority:{what:"0 (now) to 9 (whenever)",op:"<=",values:["0","1","5","9"],form:li},tag:{what:"tag of the test"},project:{what:"project of Playwright in the test's name"},suite:{what:"suite of the batch"},branch:{what:"branch of the batch"},commit:{what:"commit prefix of the batch"},batch:{what:"id of the batch",form:Tt},group:{what:"id of the group",form:Tt},id:{what:"id of the job",form:Tt},excused:{what:"failed in quarantine",values:Vo,form:Go},quarantined:{what:"three agents were lost running it",values:Vo,form:Go},simulated:{what:"run by a simulated agent",values:Vo,form:Go}},Hr="label.",Xo=e=>Object.hasOwn(Yo,e)||e.startsWith(Hr)&&e.length>Hr.length;function Wr({key:e,op:t,value:o}){if(e==="")return!0;if(!Xo(e)||o==="")return!1;let{form:n=/./,op:r=":"}=Yo[e]??{},s=[":","="].includes(t);return r!==":"?n.test(o)&&!(n===Qo&&s):s&&o.split(",").every(a=>n.test(a))}var Vu=e=>Yo[e]?.op??":";var ci=/(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y,ui=/\s*/y;function Et(e){let t=[],o=0;for(;o<e.length;){ui.lastIndex=o,o+=ui.exec(e)[0].length,ci.lastIndex=o;let{0:n,groups:r}=ci.exec(e);if(n==="")break;let{not:s,key:a="",op:l="",quoted:c,plain:f}=r;t.push({from:o,to:o+n.length,not:s!==void 0,key:a,op:l,value:c??f,valueFrom:o+(s??"").length+a.length+l.length}),o+=n.length}return t}function Gu(e,t){return Et(e).find(n=>n.from<=t&&t<=n.to)??{from:t,to:t,not:!1,key:"",op:"",value:"",valueFrom:t}}var fi=e=>/["\n]/.test(e)?null:/\s/.test(e)||e===""?`"${e}"`:e;function Qu(e,{from:t,to:o},n,{done:r=!1}={}){let s=e.slice(o),a=r&&!/^\s/.test(s)?" ":"",l=t+n.length+(r?1:0);return{text:e.slice(0,t)+n+a+s,caret:l}}var pi=(e,{from:t,to:o})=>`${e.slice(0,t).trimEnd()} ${e.slice(o).trimStart()}`.trim();function Yu(e,t){let o=Et(e).filter(a=>a.key===t);if(o.length===0)return"";let[{not:n,op:r,value:s}]=o;return o.length>1||n||r!==":"||s.includes(",")?null:s}function Xu(e,t,o){let n=e;for(let r of Et(e).filter(s=>s.key===t).reverse())n=pi(n,r);return`${n} ${o===""?"":`${t}:${fi(o)}`}`.trim()}function Zo(e){let{screen:t,params:o,href:n}=I.peek()??{},r=t&&Object.keys(o).length===0;te(Qe(r?n:"/",e))}var en=["system","light","dark"],Zu=()=>document.documentElement.dataset.theme??"system",Ot=_(Zu());function Ue(e){Ot.value=e,e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e;try{localStorage.setItem("qualgent-theme",e)}catch{}}window.addEventListener("storage",e=>{e.key==="qualgent-theme"&&Ue(en.includes(e.newValue)?e.newValue:"system")});var di=8,se=e=>()=>te(e),ef=ue.filter(e=>e.place).map(e=>({group:"Screens",label:e.place.label,icon:e.place.icon,hint:`g ${e.place.key}`,run:se(x(e.name))})),tf=[["orgs","Organizations and limits","org"],["retention","Retention","retention"],["webhooks","Webhooks","webhook"],["server","Server","server"]],of=[k("retry","job")&&{label:"Retry all failed jobs\u2026",icon:"retry",danger:!0,run:()=>Pe({action:"retry",filter:{status:"failed"},what:"All failed jobs."})},k("cancel","job")&&{label:"Cancel all waiting jobs\u2026",icon:"cancelled",danger:!0,run:()=>Pe({action:"cancel",filter:{status:"pending"},what:"All waiting jobs."})},{label:"Use the light theme",icon:"theme-light",run:()=>Ue("light")},{label:"Use the dark theme",icon:"theme-dark",run:()=>Ue("dark")},{label:"Use the system's theme",icon:"theme-system",run:()=>Ue("system")},{label:"Keyboard shortcuts",icon:"help",hint:"?",run:()=>de.value=!0},F!==null&&{label:"Account",icon:"next",run:se("/accounts/")},F!==null&&k("read","org")&&{label:"Organization",icon:"org",run:se("/team/")},F!==null&&k("read","token")&&{label:"Tokens",icon:"next",run:se("/team/tokens/")},F!==null&&k("read","member")&&{label:"Members",icon:"next",run:se("/team/members/")},F!==null&&k("read","host")&&{label:"Device hosts",icon:"next",run:se("/team/hosts/")},F!==null&&{label:"Log out",icon:"next",run:se("/accounts/logout/")},...tf.filter(([,,e])=>k("read",e)).map(([e,t])=>({label:t,icon:"settings",whole:!0,run:se(x("settings",{},{part:e}))})),k("read","admin")&&{label:"Admin",icon:"next",run:se("/admin/")},...je.filter(e=>e.scope!==B).map(e=>({label:`Switch to ${ee(e.scope)}`,icon:"org",hint:e.role,run:()=>Zo(e.scope)})),k("read","docs")&&{label:"Documentation",icon:"help",run:se("/docs/")},k("read","docs")&&{label:"API documentation",icon:"next",run:se("/api/docs/")}].filter(Boolean).map(e=>({group:"Actions",...e}));function hi(e){return[Gn(),ef,of].flatMap(o=>ri(e,o,n=>n.label,di))}var _i={org:{group:"Organizations",icon:"org",href:({id:e})=>x("org",{org_id:e})},build:{group:"Builds",icon:"build",href:({id:e,org_id:t})=>x("build",{org_id:t,app_version_id:e})},test:{group:"Tests",icon:"tests",href:({id:e})=>x("test",{id:e})},batch:{group:"Batches",icon:"batches",href:({id:e})=>x("batch",{id:e})},group:{group:"Groups",icon:"build",href:({id:e})=>x("group",{id:e})},agent:{group:"Agents",icon:null,href:({id:e})=>x("agent",{name:e})},job:{group:"Jobs",icon:null,href:({id:e})=>x("job",{id:e})}},mi=Object.keys(_i),nf=({name:e,note:t})=>[e,t].filter(Boolean).join(" on ");function $i({kind:e,status:t,note:o,org_id:n,at:r}){if(e==="org")return"";let s=nt[t]??t,a=e==="agent"?[o||s]:[s,o,n??"several organizations"],l=e!=="agent"||t==="offline";return[...a,r&&l&&jn(Oe()-ne(r))].filter(Boolean).join(" \xB7 ")}function gi(e){let{group:t,icon:o,href:n}=_i[e.kind];return{group:t,label:e.kind==="batch"?nf(e):e.name,icon:o??e.status,hint:$i(e.kind==="batch"?{...e,note:""}:e),run:se(n(e))}}function rf(e,t){let o=t.toLowerCase();return e.toLowerCase().split(/\s+/).flatMap(n=>{let r=o.indexOf(n);return r<0?[]:Array.from(n,(s,a)=>r+a)})}function sf(e,t){if(e.kind==="agent")return Ur(e.note?"resume":"pause",e);if(e.kind!=="job"||!Tt.test(t))return null;let o=["pending","running"].includes(e.status)?"cancel":e.status==="done"?null:"retry";return!o||!k(o,"job")?null:{...Br({verb:o},e),label:o==="cancel"?"Cancel this job":"Retry this job"}}async function vi(e,t){let{results:o}=await V(`/api/v1/search?${new URLSearchParams({q:e})}`,{signal:t});return o.sort((r,s)=>mi.indexOf(r.kind)-mi.indexOf(s.kind)).flatMap(r=>{let s=gi(r),a=sf(r,e),l={entry:s,at:rf(e,s.label)};return a?[l,{entry:{group:s.group,...a},at:[],acts:!0}]:[l]})}async function af(e,t,o){let[n,r]=await Promise.all([ii(e,{signal:o,found:bi,hintOf:$i}),vi(t,o)]);return[...n.map(s=>({entry:s,at:[],acts:!0})),...r]}var bi=e=>({kind:"job",name:e.test,note:e.app_version_id,at:e.finished_at??e.started_at??e.created_at,...e});async function lf(e,t){let o=new URLSearchParams({q:e,limit:di}),{jobs:n}=await V(`/api/v1/jobs?${o}`,{signal:t}),r={group:"Jobs",label:"All jobs that match",icon:"jobs",hint:e,run:se(x("jobs",{},{q:e}))},s=n.map(bi);return[...s.length>0?[r]:[],...s.map(gi)].map(a=>({entry:a,at:[]}))}async function yi(e,t){let o=ai(e),n=Et(o?o.words:e),r=n.some(({key:a})=>Xo(a)),s=n.every(Wr)&&(e.match(/"/g)??[]).length%2===0;if(r&&!s)return[];try{return o?await af(o,e,t):await(r?lf:vi)(e,t)}catch{return t.throwIfAborted(),[]}}var cf=/Mac|iP(hone|ad)/.test(navigator.platform),Mt=({keys:e})=>e.split(" ").map(t=>i`
<kbd key=${t}>
${t.replace("Mod+",cf?"\u2318":"Ctrl ").replace(/(?<=[⌘ ])[a-z]$/,o=>o.toUpperCase())}
</kbd>
`);var uf=120;function ff({text:e,at:t}){let o=new Set(t),n=[];for(let r=0,s=1;r<e.length;r=s,s+=1){for(;s<e.length&&o.has(s)===o.has(r);)s+=1;let a=e.slice(r,s);n.push(o.has(r)?i`<mark key=${r}>${a}</mark>`:a)}return n}function pf(e){let[t,o]=S({for:"",results:[]});return O(()=>{if(e==="")return o({for:"",results:[]});let n=new AbortController,r=setTimeout(()=>{yi(e,n.signal).then(s=>o({for:e,results:s}),()=>{})},uf);return()=>{clearTimeout(r),n.abort()}},[e]),t.for===e?t:{...t,results:t.results.filter(({acts:n})=>!n)}}function mf(e){let t=[];return e.forEach((o,n)=>{let r=t.at(-1);r?.title===o.entry.group?r.results.push(o):t.push({title:o.entry.group,from:n,results:[o]})}),t}function df({entry:e,letters:t,index:o,chosen:n,choose:r,point:s}){return i`
<div
class="palette-option"
id=${`palette-${o}`}
role="option"
aria-selected=${n}
onPointerMove=${()=>s(o)}
onClick=${()=>r(o)}
>
<${$} name=${e.icon} />
<span class="palette-label">
<${ff} text=${e.label} at=${t} />
</span>
${e.hint&&i`
<span class="palette-hint">
${/^(g .|\?)$/.test(e.hint)?i`<${Mt} keys=${e.hint} />`:e.hint}
</span>
`}
</div>
`}var hf=({results:e,at:t,choose:o,point:n})=>mf(e).map(({title:r,from:s,results:a})=>i`
<div key=${`${r} ${s}`} role="group" aria-label=${r}>
<div class="palette-group" aria-hidden="true">${r}</div>
${a.map(({entry:l,at:c},f)=>i`
<${df}
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
`);function wi(){let[e,t]=S(Ae.peek().query),[o,n]=S(0),r=M(null),s=e.trim(),a=pf(s),l=[...hi(s),...s?a.results:[]],c=Math.min(o,l.length-1);R(()=>r.current.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[c,e]);let f=m=>{gt({chosen:!0}),setTimeout(()=>l[m].entry.run())},u=m=>{let d={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+8,PageUp:c-8}[m.key];if(d!==void 0){let p=m.key.startsWith("Arrow");n(p?(d+l.length)%Math.max(1,l.length):Math.max(0,Math.min(l.length-1,d)))}else if(m.key==="Enter"&&l[c])f(c);else return;m.preventDefault()};return i`
<${G} title="Search or run a command" className="palette" bare onClose=${()=>gt()}>
<div class="palette-line">
<${$} name="search" />
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
<${hf} results=${l} at=${c} choose=${f} point=${n} />
</div>
<p class="palette-none" role="status">
${l.length===0?a.for===s?`No results for \u201C${s}\u201D.`:"Searching\u2026":i`<span class="unseen">${l.length} found</span>`}
</p>
<//>
`}var At={failed:e=>e.status==="failed"&&!e.excused,quarantined:e=>e.status==="failed"&&e.excused,flaky:e=>e.flaky,running:e=>e.status==="running",waiting:e=>e.status==="pending",done:e=>e.status==="done",cancelled:e=>e.status==="cancelled",simulated:e=>e.simulated&&["done","failed"].includes(e.status)},xi=e=>e.tries.reduce((t,o)=>Math.max(t,o.run_seconds??-1),-1);function ki(e,{show:t="",test:o="",sort:n=""}){let r=At[t]??(()=>!0),s=o.toLowerCase(),a=e.filter(l=>r(l)&&l.test.toLowerCase().includes(s));if(n==="slowest"){let l=new Map(a.map(c=>[c.id,xi(c)]));a.sort((c,f)=>l.get(f.id)-l.get(c.id)||(c.id<f.id?-1:1))}else a.sort((l,c)=>(c.status==="failed")-(l.status==="failed")||(l.id<c.id?-1:1));return a.map(l=>l.id)}function Si(e){let t=Object.keys(At),o={total:e.length,most:0,groups:new Map,trees:e.flatMap(n=>n.tries.map(r=>r.tree)),...Object.fromEntries(t.map(n=>[n,0]))};for(let n of e){for(let s of t)At[s](n)&&(o[s]+=1);if(o.most=Math.max(o.most,n.tries.length),!["pending","running"].includes(n.status))continue;let r=o.groups.get(n.group)??{waiting:0,running:0};r[n.status==="pending"?"waiting":"running"]+=1,o.groups.set(n.group,r)}return o}function _f(e){let t=null;for(let o of e){if(o===null||o.waiting>0&&o.explanation?.eta_seconds==null)return null;let n=o.waiting>0?o.explanation.eta_seconds:0;t=Math.max(t??0,n+o.work_seconds/Math.max(1,o.agents.length))}return t}var $f=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),Kr=class{#e;#t=_(0);#o=L(()=>(this.#t.value,this.#e.peek()));summary=L(()=>Si(this.#o.value));constructor(t){this.#e=t}get loaded(){return this.#e.loaded}row(t){return this.#e.row(t)}follow(){return this.#t.value+=1,this.#e.watch(()=>this.#t.value+=1)}chosen(t){let o=[];return L(()=>{let n=ki(this.#o.value,t);return $f(n,o)?o:o=n})}};var tn=new Map;function Ti(e){let t=tn.get(e);return t===void 0&&(tn.size>=2e4&&tn.clear(),t=e.toLowerCase().replace(/\d+/g,o=>o.padStart(12,"0")),tn.set(e,t)),t}function at(e,t){let[o,n]=[Ti(e),Ti(t)];return o<n?-1:o>n?1:0}function on(e){let t=Object.fromEntries(qe.map(s=>[s,e[s]??0])),o=qe.reduce((s,a)=>s+t[a],0),n=o-t.offline-t.lost,r=t.busy+t.stopping+t.draining;return{...t,known:o,connected:n,working:r,share:n>0?r/n:null}}var gf=e=>e.job?.org_id??null,to="label.";function Ei(e,t){return t==="target"?e.targets:t==="org"?[gf(e)??"used by nobody"]:t.startsWith(to)?[e.labels?.[t.slice(to.length)]??"without this label"]:["all"]}function Oi(e){let t={};for(let[,o]of e)t[Y(o)]=(t[Y(o)]??0)+1;return t}function vf(e,t){let o=new Map;for(let[n,r]of e)for(let s of Ei(r,t))o.has(s)||o.set(s,{key:s,rows:[]}),o.get(s).rows.push([n,r]);return[...o.values()].sort((n,r)=>at(n.key,r.key)).map(n=>({key:n.key,ids:n.rows.map(([r])=>r),totals:on(Oi(n.rows))}))}function bf(e){let t=new Map;for(let[,o]of e)for(let n of Object.keys(o.labels??{}))t.set(n,(t.get(n)??0)+1);return[...t].sort((o,n)=>n[1]-o[1]||at(o[0],n[0]))}var Ci={tiles:"Fleet as tiles",map:"Fleet as a map",table:"Fleet as a table",hours:"Utilization of the fleet by hour"},zr=["true","false"],Mi={since:["24h","7d"]},Ai=e=>Number(e)>0,yf={overview:{period:["1h","24h","7d"]},fleet:{state:qe,view:Object.keys(Ci),color:["state","build"],group:e=>["target","org","all"].includes(e)||e.startsWith(to)},timeline:{view:["lanes","table"],span:Ai,to:Ai},agent:{outcome:["passed","failed","timed_out","lost","cancelled","error"]},group:{status:["failed","running","pending","done","cancelled","parked"]},batch:{show:Object.keys(At),sort:["slowest"],view:["slowest"]},failures:{...Mi,label:["new","failing","flaky","infrastructure","quarantined"]},org:Mi,tests:{failing:zr,flaky:zr,quarantined:zr,sort:["last","failing","flaky","slow"]}},wf={since:"period",span:"period",to:"time",group:"grouping",color:"coloring",sort:"order"},Jr=(e,t)=>Object.entries(yf[e]??{}).filter(([o,n])=>{let r=t.get(o);return r&&!(typeof n=="function"?n(r):n.includes(r))}).map(([o])=>[o,`No such ${wf[o]??(o==="show"?"result":o)}: \u201C${t.get(o)}\u201D.`]);var xf={agent:"agents",audit:"accounts",auditedjob:"accounts",delivery:"webhooks",org:"accounts",webhook:"webhooks"},kf=/[:/_#?;@&=+$,"[\]<>%\n\\]/g;function Vr(e,t){let o=String(t).replace(kf,n=>`_${n.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`);return`/admin/${xf[e]??"jobs"}/${e}/${encodeURIComponent(o)}/change/`}function Sf({parent:e,trail:t,crumb:o}){let n=yt(e??I.value?.screen?.parent??""),r=[...n?[[n.title,x(n.name)]]:[],...t];return r.length===0?null:i`
<nav class="crumbs" aria-label="Breadcrumbs">
${r.map(([s,a])=>i`
<a key=${a} href=${a} title=${s}>${s}</a>
<${$} name="next" />
`)}
${o&&i`<span aria-current="page" title=${o}>${o}</span>`}
</nav>
`}function Tf(){let{screen:e,query:t}=I.value??{};return Jr(e?.name,t).map(([o,n])=>i`
<p key=${o} class="why" role="status" data-unknown=${o}>
${n}${" "}
<button type="button" class="button is-link" onClick=${()=>Ht({[o]:""})}>Remove</button>
</p>
`)}function Gr({title:e,note:t,state:o,actions:n,inspect:r,tools:s,parent:a,trail:l=[],crumb:c,className:f="",children:u}){let m=M(null),d=k("read","admin")?r:null;return R(()=>{document.activeElement===document.body&&I.peek().arrival.kind!=="first"&&!document.querySelector("dialog[open]")&&m.current.focus({preventScroll:!0})},[]),i`
<header class="page-head">
<${Sf} parent=${a} trail=${l} crumb=${c} />
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
href=${Vr(...d)}
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
<${Tf} />
<div class=${`page ${f}`}>${u}</div>
`}var Ef={0:"This screen could not be loaded",400:"Invalid request",403:"No access",404:"Not found"},Of={0:"The server may have been upgraded: reload the page.",400:"The address is invalid.",404:"It may have been removed, or the address is wrong."},Mf=e=>yt(e?.parent==="overview"?"jobs":e?.parent)??yt("jobs");function Qr({problem:{status:e,text:t,elsewhere:o}}){let n=Mf(rr(location.pathname));return i`
<${Gr} title=${Ef[e]??"Something went wrong"}>
<div class="state-block is-problem" data-problem=${e}>
<p>${jt(t)}</p>
${o?i`
<p>
It is in ${ee(o)}.${" "}
<a href=${Qe(location.pathname+location.search,o)}>Open it there</a>
</p>
`:i`<p class="quiet">${Of[e]}</p>`}
<p>
<a class="button" href="/">
Show overview
</a>${" "}
${n&&i`<a class="button" href=${x(n.name)}>Show ${n.title.toLowerCase()}</a>`}
</p>
</div>
<//>
`}var Pi=()=>i`
<${G} title="Keyboard shortcuts" className="sheet" onClose=${()=>de.value=!1}>
<div class="sheet-groups">
${Fe.value.map(({title:e,keys:t})=>i`
<section key=${e}>
<h3>${e}</h3>
<dl>
${t.filter(({what:o})=>o).map(({key:o,what:n})=>i`
<div key=${o}>
<dt>
<${Mt} keys=${o} />
</dt>
<dd>${n}</dd>
</div>
`)}
</dl>
</section>
`)}
</div>
${k("read","docs")&&i`<p><a href="/docs/">Documentation</a></p>`}
<label class="check">
<input
type="checkbox"
checked=${st}
onChange=${e=>xr(e.currentTarget.checked)}
/>
Enable single-letter shortcuts
</label>
<//>
`;function Af({toast:e}){let{id:t,kind:o,text:n,detail:r,action:s}=e,a=()=>o==="good"&&Ao(t);return i`
<div
class=${`toast toast-${o}`}
data-toast=${t}
role=${o==="bad"?"alert":void 0}
onPointerLeave=${a}
onFocusOut=${a}
>
<${$} name=${o==="bad"?"failed":"done"} />
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
<${$} name="close" />
</button>
</div>
`}var Ri=()=>i`
<div class="toasts" role="status" aria-label="Messages">
${Ze.value.map(e=>i`<${Af} key=${e.id} toast=${e} />`)}
</div>
`;var Cf=400;function Li(){let e=M(null);return O(()=>{let t=0,o=null,n=()=>{clearTimeout(t),o=null,e.current?.matches(":popover-open")&&e.current.hidePopover()},r=c=>{if(!c.isConnected||c.innerText.trim().startsWith(c.dataset.tip))return;let f=e.current;f.textContent=c.dataset.tip,f.matches(":popover-open")||f.showPopover();let u=c.getBoundingClientRect(),m=c.dataset.tipSide==="right",d=m?u.top+(u.height-f.offsetHeight)/2:u.bottom+6,p=d+f.offsetHeight<window.innerHeight,h=m?u.right+8:u.left+(u.width-f.offsetWidth)/2;f.style.setProperty("left",`${Math.max(6,Math.min(h,window.innerWidth-f.offsetWidth-6))}px`),f.style.setProperty("top",`${p?d:u.top-f.offsetHeight-6}px`)},s=c=>{let f=c.target.closest?.("[data-tip]");f!==o&&(n(),!(!f||c.type==="focusin"&&!f.matches(":focus-visible"))&&(c.type==="pointerover"&&c.pointerType!=="mouse"||(o=f,c.type==="focusin"?r(f):t=setTimeout(()=>r(f),Cf))))},l=[["pointerover",s],["focusin",s],["focusout",n],["pointerdown",n],["scroll",n],["keydown",c=>c.key==="Escape"&&n()]];for(let[c,f]of l)document.addEventListener(c,f,!0);return()=>l.forEach(([c,f])=>document.removeEventListener(c,f,!0))},[]),i`<div class="tip" role="tooltip" popover="manual" ref=${e}></div>`}var Pf={connecting:"Connecting to the server",live:"Data is up to date",paused:"Updates pause while the tab is hidden",reconnecting:"Connection lost; reconnecting",stale:"Server unreachable for a while; still trying",stopped:"Updates have stopped"},Rf={connecting:"reconnecting",paused:"paused",stopped:"stale"};function Di({live:e}){let t=e.state.value,o=Ne(()=>t==="live"?"":`data from ${le(e.age.value)} ago`);return i`
<p class=${`live live-${t}`} role="status" data-live=${t} data-tip=${Pf[t]}>
<${$} name=${Rf[t]??t} />
<span class="live-word">${t}</span>
${["reconnecting","stale"].includes(t)&&i`<span class="live-age" aria-hidden="true">${o}</span>`}
</p>
`}var Ii={system:"System",light:"Light",dark:"Dark"},Lf=()=>i`
<${St}
label=${`Color scheme: ${Ii[Ot.value].toLowerCase()}`}
tip="Color scheme"
className="icon-button"
icon=${`theme-${Ot.value}`}
items=${en.map(e=>({label:Ii[e],icon:`theme-${e}`,checked:e===Ot.value,run:()=>Ue(e)}))}
/>
`,Df=()=>i`
<${St}
label=${`Scope: ${ee(B)}`}
tip="Switch organization"
className="scope"
items=${je.map(e=>({label:ee(e.scope),hint:e.role==="site"?"":e.role,checked:e.scope===B,run:()=>e.scope!==B&&Zo(e.scope)}))}
>
<${$} name="org" /><span class="unseen">Scope: </span>
<span class="scope-name" title=${ee(B)}>${ee(B)}</span>
<//>
`,Ni=()=>i`
<header class="top">
<${Fo} />
${je.length>0&&i`<${Df} />`}
<button type="button" class="jump" onClick=${()=>Ye()} aria-keyshortcuts="Control+K Meta+K">
<${$} name="search" />
<span class="jump-text">Search or run a command…</span>
<span class="jump-keys" aria-hidden="true">
<${Mt} keys="Mod+k" />
</span>
</button>
<${Di} live=${H} />
<${Lf} />
<button
type="button"
class="icon-button is-keys"
aria-label="Keyboard shortcuts"
data-tip="Keyboard shortcuts (?)"
onClick=${()=>de.value=!0}
>
<${$} name="help" />
</button>
${F!==null&&i`<a class="person" href="/accounts/" aria-label=${`Account of ${F}`} title=${F}>${F}</a>`}
</header>
`;function If(){let e=I.value;if(R(()=>{e&&sa(e.arrival)},[e?.arrival]),!e)return i`
<div class="page">
<${cr} />
</div>
`;if(e.problem)return i`<${Qr} problem=${e.problem} />`;let t=e.module.default,o=JSON.stringify([e.screen.name,e.params]);return i`<${t} key=${o} params=${e.params} query=${e.query} />`}var Nf=()=>H.serverError.value&&i`<p class="complaint" role="alert">Server error: ${H.serverError}</p>`;function jf(e){e.preventDefault(),location.reload()}var qf={out:()=>i`You are logged out: nothing on this page is updated. <a href=${la()}>Log in again</a>`,changed:()=>i`Your access has changed. <a href=${location.href} onClick=${jf}>Reload the page</a>`,left:()=>i`
You have no access to ${ee(B)} any more. <a href="/" onClick=${Ff}>Leave this page</a>
`};function Ff(e){e.preventDefault(),location.assign("/")}function Uf(){return I.value,ce.value==="in"?null:i`
<p class="complaint" role="alert" data-session=${ce.value}>
${qf[ce.value]()}
</p>
`}function ji(){return i`
<div class="shell">
<aside class="side">
<${Fo} />
<${Va} />
<p class="side-foot">
${k("read","admin")&&i`<a href="/admin/">Admin</a>`}
${k("read","docs")&&i`<a href="/docs/">Docs</a><a href="/api/docs/">API</a>`}
${F!==null&&i`<a href="/accounts/logout/">Log out</a>`}
</p>
</aside>
<div class="stage">
<${Ni} />
<${Nf} />
<${Uf} />
<main
id="content"
tabindex="-1"
data-screen=${I.value&&(I.value.screen?.name??"none")}
aria-busy=${Ut.value}
>
<${If} />
</main>
</div>
</div>
<${qa} />
${Ae.value&&i`<${wi} />`}
${de.value&&i`<${Pi} />`}
<${Ha} />
<${Ri} />
<${Li} />
<${Ta} />
`}var qi=new WeakMap,Bf=E.diffed;function Hf(e,t){for(let o of e){if(!o||o.__===t)continue;let{type:n,__k:r}=o;o.__=null,typeof n=="string"&&r&&Fi(r,o)}}function Fi(e,t){for(let o of e)o?.__===t&&(o.__=null,typeof o.type=="string"&&o.__k&&Fi(o.__k,o))}E.diffed=e=>{Bf?.(e);let t=e.__c;if(!t)return;let o=qi.get(t);o&&o!==e.__k&&Hf(o,e),e.__k&&qi.set(t,e.__k)};function Wf(){let e=document.querySelector("[data-search]");e?e.select():Ye()}function Ui(){xt("Everywhere",[{key:"Mod+k",what:"search or run a command",run:()=>Ae.peek()?gt():Ye()},{key:"/",what:"search on this screen",run:Wf},{key:"f",what:"next failure",run:()=>br()||te(x("jobs",{},{status:"failed"}))},{key:"?",what:"keyboard shortcuts",run:()=>de.value=!0},{key:"Esc",what:"close"}]),xt("Rows",[{key:"\u2191 \u2193 j k",what:"previous or next row"},{key:"\u2190 \u2192",what:"links and buttons of the row"},{key:"j",run:()=>Yt(1)},{key:"k",run:()=>Yt(-1)},{key:"Enter",what:"open the row"},...tr(["retry","priority","cancel"],"job")?[{key:"Space x",what:"select the row, with Shift a range"}]:[]]);let e=ue.filter(t=>t.place);xt("Screens",e.map(t=>({key:`g ${t.place.key}`,what:t.place.label.toLowerCase(),run:()=>te(x(t.name))})))}var Kf=300;H.subscribe(fe);location.hash==="#command"&&Vn();Kn();In();kr();Ui();var zf=lr(),Jf=zf.finally(()=>H.start());ir();Promise.race([Jf,new Promise(e=>setTimeout(e,Kf))]).then(()=>setTimeout(()=>{let e=document.getElementById("app");e.replaceChildren(),go(i`<${ji} />`,e)}));var Bi=50,Vf=200,Gf=_(null),oo=class{#e;#t;#o;#i;#n=new Map;#s=null;#r=0;ids=_([]);loading=_(null);error=_(null);more=_(!1);constructor({path:t,name:o,query:n={},page:r=null,mirrors:s=!1}){this.#e=t,this.#t=o,this.#o=n,this.#i=s,r&&this.#a(r)}row(t){return this.#n.get(t)??Gf}has(t){return this.#n.has(t)}start(){this.ids.peek().length===0&&this.first()}async first(){let t=await this.#m("first",null);t&&this.#a(t)}async next(){if(!this.#s||this.loading.peek())return;let t=await this.#m("more",this.#s);t&&this.#f(t)}refresh=async()=>{let t=this.#r,o;try{o=await V(this.#p(null,Math.min(Vf,Math.max(Bi,this.ids.peek().length))))}catch{return}if(t!==this.#r)return;let n=o[this.#t].some(({id:r})=>this.#n.has(r))||this.ids.peek().length===0;this.#i&&o.next===null?this.#a(o):n?this.merge(o[this.#t],o.next):this.#a(o)};merge(t,o=null){let n=t.filter(({id:r})=>!this.#n.has(r)).map(({id:r})=>r);for(let r of t)this.#l(r);this.#s===null&&o!==null&&this.ids.peek().length===0&&this.#c(o),n.length>0&&(this.ids.value=[...n,...this.ids.peek()])}watch(t,o=n=>n){let n=r=>Object.values(r).forEach(s=>this.update(o(s,this.row(s.id).peek())));return n(Ft(t)),t.watch(n)}update(t){this.#n.has(t.id)&&this.#l(t)}#l(t){let o=this.#n.get(t.id);o?o.value=t:this.#n.set(t.id,_(t))}#c(t){this.#s=t,this.more.value=t!==null}#a(t){let o=t[this.#t].map(({id:r})=>r);for(let r of t[this.#t])this.#l(r);let n=new Set(o);ie(()=>{for(let[r,s]of[...this.#n])n.has(r)||(this.#n.delete(r),s.value=null);this.#c(t.next),this.ids.value=o})}#f(t){let o=t[this.#t].filter(({id:n})=>!this.#n.has(n)).map(({id:n})=>n);for(let n of t[this.#t])this.#l(n);this.#c(t.next),this.ids.value=[...this.ids.peek(),...o]}#p(t,o=Bi){let n=Object.entries({...this.#o,limit:o,cursor:t}).filter(([,r])=>r!==null&&r!=="");return`${this.#e}?${new URLSearchParams(n)}`}async#m(t,o){let n=++this.#r;this.loading.value=t,this.error.value=null;try{let r=await V(this.#p(o));return n===this.#r?r:null}catch(r){return n===this.#r&&(this.error.value=r),null}finally{n===this.#r&&(this.loading.value=null)}}};var no=z("batches",(e,t)=>e.id<t.id?1:e.id>t.id?-1:0);var Yr=50,Qf={org_id:"organization",suite:"suite",branch:"branch"},Yf=e=>[e.name,e.branch].filter(Boolean).join(" \xB7 "),Zr=e=>({...e,failed:e.failed-e.excused,quarantined:e.excused});function Xf(e){try{let t=new URL(e.url);return["https:","http:"].includes(t.protocol)?t.href:null}catch{return null}}var Hi=(e,t)=>Object.entries(e).every(([o,n])=>t[o]===n),Xr=class extends oo{#e;fresh=L(()=>{let t=this.ids.value[0]??"";return this.loading.value==="first"?0:no.ids.value.filter(o=>o>t&&Hi(this.#e,no.row(o).peek()??{})).length});constructor({filters:t,page:o}){super({path:"/api/v1/batches",name:"batches",query:t,page:o}),this.#e=t}follow(){this.start();let t=this.watch(no),o=H.onReconnect(()=>this.#t());return()=>{t(),o()}}async#t(){let t=this.ids.peek().filter(o=>no.row(o).peek()===null);for(let o=0;o<t.length;o+=Yr){let n=t.slice(o,o+Yr).join(",");try{(await V(`/api/v1/batches?${new URLSearchParams({id:n,limit:Yr})}`)).batches.forEach(s=>this.update(s))}catch{return}}}};var Zf=[.1,.2,.5,1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,43200,86400,604800],ep=e=>e===0?"0 s":e<10?me(Math.round(e*10)/10):le(e).replace(/ 00? \w+$/,""),tp=e=>b(e<10?Math.round(e*10)/10:Math.round(e)),op=e=>Math.max(0,...e.map(t=>t??0));var np=globalThis.document?parseFloat(getComputedStyle(document.documentElement).fontSize)/16:1,X=e=>Math.round(e*np);var Wi=document.documentElement,ro=document.createElement("i");ro.hidden=!0;ro.style.setProperty("forced-color-adjust","none");Wi.append(ro);var nn=new Map,rn=_(0);function Ki(){nn=new Map,rn.value+=1}new MutationObserver(Ki).observe(Wi,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Ki);function it(e){return nn.has(e)||(ro.style.setProperty("color",`var(--${e})`),nn.set(e,getComputedStyle(ro).color)),nn.get(e)}var es=(e,t=400)=>`${t} ${X(e)}px Archivo, system-ui, sans-serif`;var Be=z("agents",(e,t)=>at(e.name,t.name)),rp=["suspect","paused","drained","quarantined","stopping","lost"],an=_([]),zi=_(0),sn=new Set;function Ji(e,t){let o=new Set(an.peek());for(let r of t)o.delete(r),sn.delete(r);for(let[r,s]of Object.entries(e))rp.includes(s.status)?o.add(r):o.delete(r),s.simulated&&s.state!=="offline"?sn.add(r):sn.delete(r);zi.value=sn.size;let n=[...o].sort(at);n.join(`
`)!==an.peek().join(`
`)&&(an.value=n)}Ji(Object.fromEntries(Be.ids.peek().map(e=>[e,Be.row(e).peek()])),[]);Be.watch(Ji);function lt({since:e,expected:t=0}){let o=U(()=>{let n=ne(e);return L(()=>le(n===null?null:ye.value-n))},[e]);return i`
<time class="number" datetime=${e}>${o}</time>
${t>=1&&i`<span class="quiet"> of about ${le(t)}</span>`}
`}function ts({title:e,note:t,tools:o,id:n,className:r="",children:s}){let a=Q();return i`
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
`}var sp=matchMedia("(max-width: 53.75em)"),ap=e=>sp.matches?e/2:e;function os(e,t,o="more"){let[n,r]=S(!1),s=e>0&&i`
<p class="rest">
<button
type="button"
class="button is-link"
aria-expanded=${n}
aria-controls=${t}
onClick=${()=>r(!n)}
>
${n?"Show fewer":`Show ${b(e)} ${o}`}
</button>
</p>
`;return[n||e<=0,s]}function ct({since:e}){let t=U(()=>L(()=>we(ye.value-ne(e))),[e]);return i`<time class="number" datetime=${e}>${t}</time>`}var ip={server:"stale",agent_lost:"lost",agent_repair:"suspect",agent_paused:"paused",stranded:"pending",build_held:"suspect",failure:"failed",failures:"failed"},Vi=3,lp={bad:"Alarm",warn:"Warning"};function ln({id:e}){let t=_e.row(e).value;return t?i`
<li class=${`problem is-${t.level}`} data-kind=${t.kind}>
<span class="problem-mark">
<${$} name=${ip[t.kind]??"stale"} />
<span class="unseen">${lp[t.level]}:</span>
</span>
<a class="problem-text" href=${t.link} data-row=${`problem/${e}`} tabindex="-1" title=${t.text}>
${t.text}
</a>
<span class="problem-detail" title=${t.detail}>${t.detail}</span>
<span class="problem-count number">
${t.count>1&&i`×${b(t.count)}<span class="unseen"> times</span>`}
</span>
<span class="problem-since" title=${t.since?xe(t.since):""}>
${t.since&&i`for <${ct} since=${t.since} />`}
</span>
</li>
`:null}function cp(e,t){return`more: ${[t&&j(t,"alarm"),e-t&&j(e-t,"warning")].filter(Boolean).join(", ")}`}function up(){let e=M(null),t=Qt(e.current);R(()=>{e.current&&Gt(e.current,t)});let o=_e.ids.value,n=o.slice(Vi),r=n.filter(l=>_e.row(l).value?.level==="bad").length,[s,a]=os(n.length,"problems-list",cp(n.length,r));return _e.loaded.value?i`
<${ts} id="problems" title="Problems" note=${o.length||""}>
${o.length>0?i`
<ul
class="problems"
id="problems-list"
data-list
ref=${e}
onFocusIn=${Vt}
aria-label="Problems, the most severe first"
>
${(s?o:o.slice(0,Vi)).map(l=>i`<${ln} key=${l} id=${l} />`)}
</ul>
${a}
`:i`
<p class="nothing no-problems"><${$} name="done" /> No problems.</p>
`}
<//>
`:null}function fp(){let e=_e.ids.value.filter(t=>t.startsWith("agent_"));return e.length>0&&i`
<ul class="problems" data-list aria-label="Problems of agents">
${e.map(t=>i`<${ln} key=${t} id=${t} />`)}
</ul>
`}function ns({name:e}){let t=_e.row(`agent_repair:${e}`).value;return t&&i`
<span class="tag is-bad" title=${t.detail}><${$} name="suspect" /> needs repair</span>
`}function rs({as:e="div",left:t=0,top:o=0,width:n,height:r,className:s="",children:a,...l}){let c=M(null);return R(()=>{let{style:f}=c.current;f.setProperty("transform",`translate(${t}px, ${o}px)`),f.setProperty("width",n===void 0?"100%":`${n}px`),f.setProperty("height",r===void 0?"auto":`${r}px`)},[t,o,n,r]),i`<${e} ref=${c} class=${`placed ${s}`} ...${l}>${a}<//>`}function so({since:e,expected:t}){let o=M(null);return R(()=>{let n=ne(e);if(!(n===null||!t))return J(()=>{let r=Math.max(0,(ye.value-n)/t);o.current?.style.setProperty("--share",Math.min(1,r).toFixed(3)),o.current?.classList.toggle("is-over",r>1)})},[e,t]),i`<span class="progress" ref=${o} aria-hidden="true"></span>`}function ut({test:e}){let t=e.includes("::")?e.indexOf("::")+2:e.lastIndexOf("/")+1;return i`
<span class="test" title=${e}>
<span class="test-folder">${e.slice(0,t)}</span>
<span class="test-file">${e.slice(t)}</span>
</span>
`}var pp=({test:e})=>i`
<span class="test-path">${e.split(/(?<=[/_])/).map(t=>i`${t}<wbr />`)}</span>
`;var Gi=e=>e.job??e.installed?.[0]??null;function Qi({until:e,by:t,at:o}){return[[t&&`by ${t}`,o&&`at ${xe(o)}`].filter(Boolean).join(" "),e&&`until ${xe(e)}`].filter(Boolean).join(", ")}function Yi({held:e,paused_reason:t}){if(!e)return t?`paused itself: ${t}`:null;let{kind:o,note:n,...r}=e;return[n?`${o}: ${n}`:o,Qi(r)].filter(Boolean).join(", ")}function Xi({job:e}){return i`
<span class="took">
<span class="took-words">
${e.phase==="installing"&&i`<em>installing</em>${" "}`}
<${lt} since=${e.started_at} expected=${e.expected_seconds} />
</span>
<${so} since=${e.started_at} expected=${e.expected_seconds} />
</span>
`}var cn=({agent:e})=>i`
<span class=${e.lost?"is-lost":"quiet"} title=${`last seen ${xe(e.last_seen_at)}`}>
${Y(e)} for <${ct} since=${e.last_seen_at} />
</span>
`;function mp({agent:e}){if(e.job)return i`<${ut} test=${e.job.test} />`;let t=e.lost?null:Yi(e);if(t)return i`<span class="card-hold" title=${t}>${t}</span>`;if(e.state==="offline")return i`<${cn} agent=${e} />`;let o=zt(e);return i`<span class="quiet" title=${o}>${o}</span>`}function dp({id:e,index:t,count:o,...n}){let r=Be.row(e).value;if(!r)return null;let s=Gi(r),a=$t(r.labels);return i`
<${rs}
as="li"
className=${`card card-${Y(r)}`}
aria-setsize=${o}
aria-posinset=${t+1}
...${n}
>
<span class="card-head">
<a
class="card-name"
data-row=${`agent/${e}`}
tabindex="-1"
href=${x("agent",{name:r.name})}
title=${r.name}
>
${r.name}
</a>
<${ns} name=${r.name} />
<${Jt} agent=${r} />
</span>
<span class="card-build">
${s?i`<${Ce} org=${s.org_id} version=${s.app_version_id} />`:i`<span class="quiet">no build installed</span>`}
</span>
<span class="card-doing">
<${mp} agent=${r} />
</span>
<span class="card-took">${r.job&&i`<${Xi} job=${r.job} />`}</span>
<span class="card-labels" title=${a}>
${r.simulated&&i`<span class="tag">simulated</span>${" "}`}
${a}
</span>
<//>
`}function as(e){let{id:t,label:o,className:n,sections:r=[{key:"all",ids:e.ids}],selection:s}=e,a=Tr(),l=r.flatMap(m=>m.ids),c=hp(e,l),f=Er(l.length),u=m=>{let d=m.key===" "||m.key==="x"&&st.peek();if(!s||!d||m.ctrlKey||m.metaKey||m.altKey)return;let p=m.target.closest("[data-row]");p&&(m.preventDefault(),s.toggle(p.dataset.row.slice(e.kind.length+1),{through:m.shiftKey,shown:l}))};return i`
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
<${gp} selection=${s} shown=${l} />
</th>
`}
${c.map(({name:m,title:d,numeric:p})=>i`
<th key=${m} role="columnheader" scope="col" class=${`c-${m} ${p?"is-numeric":""}`}>
${d}
</th>
`)}
</tr>
</thead>
${r.map(({key:m,title:d,className:p="",ids:h,empty:T,foot:y})=>{let v=h.slice(0,f);return h.length>0&&v.length===0?null:(f-=v.length,i`
<tbody key=${m} role="rowgroup" class=${p}>
${d&&i`
<tr role="row" class="divider">
<th role="rowheader" scope="rowgroup">${d}</th>
</tr>
`}
${v.map(g=>i`<${_p} key=${g} id=${g} table=${e} columns=${c} shown=${l} />`)}
${h.length===0&&T&&i`
<tr role="row" class="divider">
<td role="cell" class="nothing">${T}</td>
</tr>
`}
${y&&i`
<tr role="row" class="divider is-foot">
<td role="cell">${y}</td>
</tr>
`}
</tbody>
`)})}
</table>
`}function ss(e){return typeof e=="string"?e:Array.isArray(e)?e.map(ss).join("").trim():e&&typeof e.type=="string"?ss(e.props.children):""}function hp({columns:e,rowOf:t},o){let n=o.join(),s=U(()=>{let a=({some:l})=>!l||o.some(c=>t(c).value&&l(t(c).value));return L(()=>e.map(a).join())},[e,n]).value.split(",");return e.filter((a,l)=>s[l]==="true")}function _p({id:e,table:t,columns:o,shown:n}){let{rowOf:r,kind:s,hrefOf:a,rowClass:l=()=>"",failed:c=()=>!1,selection:f}=t,u=r(e).value,m=Ne(()=>f?.ids.value.has(e)?" is-picked":"");if(!u)return null;let d=a(u,e),p=h=>{h.target.closest("a, button, input, label")||String(getSelection())||(h.metaKey||h.ctrlKey?window.open(d,"_blank","noopener"):te(d))};return i`
<tr role="row" class=${`row ${l(u)}${m.value}`} onClick=${p}>
${f&&i`
<td role="cell" class="c-pick">
<${$p} id=${e} selection=${f} shown=${n} />
</td>
`}
${o.map(({name:h,label:T,numeric:y,main:v,stacked:g,under:A,cell:C})=>{let w=C(u,e),Z=`c-${h} ${y?"is-numeric":""}`,$e=!y&&ss(w)||void 0;return i`
<td key=${h} role="cell" class=${Z} data-label=${T} title=${$e}>
${v?i`
<span class=${`line ${g?"is-stacked":""}`}>
<a
class="row-link"
data-row=${`${s}/${e}`}
data-failed=${c(u)?"":void 0}
tabindex="-1"
href=${d}
>
${w}
</a>
${v===!0?null:v(u)}
</span>
${A?.(u)}
`:w}
</td>
`})}
</tr>
`}function $p({id:e,selection:t,shown:o}){let n=Ne(()=>t.ids.value.has(e));return i`
<label class="pick">
<input type="checkbox" tabindex="-1" checked=${n} onClick=${s=>t.toggle(e,{through:s.shiftKey,shown:o})} />
<span class="unseen">Select this row</span>
</label>
`}function gp({selection:e,shown:t}){let o=M(null),n=t.filter(r=>e.ids.value.has(r)).length;return R(()=>{o.current.indeterminate=n>0&&n<t.length}),i`
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
`}var vp=e=>e.job??e.installed?.[0]??null;function Zi({agent:e}){let t=vp(e);return t?i`<${Ce} org=${t.org_id} version=${t.app_version_id} />`:i`<span class="quiet">no build installed</span>`}function el({agent:e}){let{job:t}=e;if(e.state==="offline")return i`<${cn} agent=${e} />`;if(!t){let o=zt(e);return i`<span class="quiet" title=${o}>${o}</span>`}return i`
<span class="work">
<${ut} test=${t.test} />
<span class="work-time">
${t.phase==="installing"&&i`<em>installing</em>${" "}`}
<${lt} since=${t.started_at} expected=${t.expected_seconds} />
</span>
<${so} since=${t.started_at} expected=${t.expected_seconds} />
</span>
`}var bp=e=>i`
<span class="agent-line">
<${Jt} agent=${e} />
${e.simulated&&i`<span class="tag" title="Simulates tests instead of running them">simulated</span>`}
</span>
`,yp=[{name:"name",title:"Agent",main:bp,stacked:!0,cell:e=>i`<span title=${e.name}>${e.name}</span>`},{name:"installed",title:"Build",cell:e=>i`<${Zi} agent=${e} />`},{name:"job",title:"Job",cell:e=>i`<${el} agent=${e} />`}],wp=({ids:e})=>i`
<${as}
id="agents-list"
label="Agents"
className="agents"
columns=${yp}
ids=${e}
kind="agent"
rowOf=${t=>Be.row(t)}
hrefOf=${t=>x("agent",{name:t.name})}
rowClass=${t=>`agent-${Y(t)}`}
/>
`;var tl=["done","failed","quarantined","cancelled","running","waiting"];function xp({group:e}){let t=M(null);return R(()=>{tl.forEach((o,n)=>t.current.children[n].style.setProperty("flex-grow",e[o]||0))}),i`
<span class="bar" ref=${t} aria-hidden="true">
${tl.map(o=>i`<i key=${o} class=${`bar-${o}`}></i>`)}
</span>
`}var kp=X(152),Sp=8,ol=X(34),Tp=86400,Ep=(e,t,o,n,r)=>t.map(s=>{let a=Ge(s,r<60);return r>=Tp||a==="00:00"?So(s):a});function Op(e,t){if(!t)return ol;let o=Math.max(...t.map(n=>n.length));return Math.max(ol,X(o*6.5)+Sp*2)}function Mp({write:e,steps:t,bare:o,axis:n}){let r=()=>it("ink-2"),s={stroke:()=>it("rule"),width:1},a={stroke:r,font:es(11),ticks:{show:!1}};return[{...a,values:o?(l,c)=>c.map(()=>""):Ep,grid:n?s:{show:!1},size:o?0:X(24),gap:4,space:X(76)},{...a,values:(l,c)=>c.map(e),grid:s,size:n??Op,gap:6,space:X(n?20:32),...t?{incrs:t}:{}}]}var Ap=({data:e},t)=>e[t].flatMap((o,n,r)=>o!=null&&r[n-1]==null&&r[n+1]==null?[n]:[]),Cp=({name:e,tone:t,kind:o},n)=>({label:e,stroke:()=>it(t),fill:o==="bars"?()=>it(t):void 0,width:o==="bars"?0:2,dash:o==="dashed"?[4,3]:void 0,paths:o==="bars"?n:void 0,points:{show:!1,size:6,fill:()=>it(t),...o==="bars"?{}:{filter:Ap}},spanGaps:!1}),Pp={time:!0,range:e=>[e.data[0][0],e.data[0].at(-1)+(e.data[0][1]-e.data[0][0])]},Rp=(e,t,o=0)=>({range:(n,r,s)=>[r>=o?o:0,t??Math.max(e,(s??0)*1.08)]});function Lp({series:e,least:t,most:o,floor:n,height:r,group:s,width:a,onCursor:l,uPlot:c,...f}){let u=c.paths.bars({size:[.82,28],align:1});return{width:a,height:r,padding:[8,16,f.bare?4:0,0],legend:{show:!1},scales:{x:Pp,y:Rp(t,o,n)},cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1},sync:{key:s??null}},axes:Mp(f),series:[{},...e.map(m=>Cp(m,u))],hooks:{setCursor:[m=>l(m.cursor.idx??null)]}}}function Dp(e){let t=or.value;return O(()=>{if(t)return;let o=new IntersectionObserver(s=>s.at(-1).isIntersecting&&Co()),n=()=>{o.unobserve(e.current),o.observe(e.current)};n();let r=H.onReconnect(n);return()=>{r(),o.disconnect()}},[t]),t}function nl({title:e,data:t,series:o,write:n,summary:r,rest:s,height:a=kp,least:l=1,...c}){let f=M(null),u=M(null),m=be(null),d=U(()=>o,[e]),p=Dp(f);O(()=>{if(!p)return;let v=new p(Lp({...c,series:d,write:n,least:l,height:a,width:f.current.clientWidth,onCursor:A=>m.value=A,uPlot:p}),t,f.current);u.current=v;let g=new ResizeObserver(([A])=>v.setSize({width:Math.floor(A.contentRect.width),height:a}));return g.observe(f.current),()=>{u.current=null,g.disconnect(),v.destroy()}},[d,p]),O(()=>u.current?.setData(t),[t]);let h=rn.value;O(()=>u.current?.redraw(!1),[h]);let T=v=>{let g={ArrowLeft:-1,ArrowRight:1}[v.key];if(!g||!u.current)return;v.preventDefault();let A=Math.min(t[0].length-1,Math.max(0,(m.peek()??t[0].length)+g));u.current.setCursor({left:u.current.valToPos(t[0][A],"x"),top:10},!0,!0)},y=()=>u.current?.setCursor({left:-10,top:-10},!0,!0);return i`
<figure class="chart" data-chart=${e}>
<${Ip} title=${e} data=${t} series=${o} write=${n} at=${m.value} rest=${s} />
<div
class="chart-box"
ref=${f}
tabindex="0"
role="img"
aria-label=${`${e}. ${r}`}
onKeyDown=${T}
onBlur=${y}
></div>
</figure>
`}function Ip({title:e,data:t,series:o,write:n,at:r,rest:s=null}){let a=r!==null&&r<t[0].length?r:s,l=(c,f)=>{let u=c.shown?c.shown(a??t[0].length-1):t[f+1][a??t[0].length-1];return u==null?"\u2013":n(u)};return i`
<figcaption class="chart-head">
<strong>${e}</strong>
<span class="chart-time number quiet">
${a===null?"now":Nt(t[0][a])}
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
`}var Np=[X(84),X(150)],jp=X(320),qp=X(64),Fp=(e,t,o)=>t.length>1?`${e}, ${o.name}`:e,is=(e,t,o,n)=>(t.shown?t.shown(n):e[o+1][n])??null;function Up({label:e,charts:t}){let o=t.flatMap(({title:s,data:a,series:l,write:c})=>l.map((f,u)=>({name:Fp(s,l,f),at:m=>is(a,f,u,m),text:m=>is(a,f,u,m)===null?"\u2013":c(is(a,f,u,m))}))),n=t[0].data[0],r=n.map((s,a)=>a).filter(s=>o.some(({at:a})=>a(s)!==null));return i`
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
<th scope="row">${Nt(n[s])}</th>
${o.map(({name:a,text:l})=>i`<td key=${a}>${l(s)}</td>`)}
</tr>
`)}
</tbody>
</table>
</div>
`}function Bp({label:e,charts:t,stacked:o=!1}){let[n,r]=S(!1),s=Q(),a=t.length-1,l=U(()=>{let[m,d]=Np;return Math.min(d,Math.max(m,Math.floor((window.innerHeight-jp)/t.length)))},[]),{data:c}=t[0],f=c[0].findLastIndex((m,d)=>c[1][d]!==null),u=m=>o?{height:l,axis:qp,bare:m<a,...f<0?{}:{rest:f}}:{};return i`
${n?i`<${Up} label=${e} charts=${t} />`:i`
<div class=${`charts ${o?"is-stacked":""}`}>
${t.map((m,d)=>i`<${nl} key=${m.title} group=${s} ...${u(d)} ...${m} />`)}
</div>
`}
<p class="rest">
<button type="button" class="button is-link" onClick=${()=>r(!n)}>
${n?"Show charts":"Show as a table"}
</button>
</p>
`}function rl({label:e,text:t,head:o}){let n=be("copy"),r=async s=>{let a=s.currentTarget.parentElement.querySelector("code");try{await navigator.clipboard.writeText(t),n.value="copied"}catch{getSelection().selectAllChildren(a),n.value="selected"}setTimeout(()=>n.value="copy",2e3)};return i`
<div class="copy">
${o??i`<span class="copy-label">${e}</span>`}
<pre tabindex="0" aria-label=${e}>
<code>${t}</code>
</pre>
<button type="button" class="button" onClick=${r}>
<${$} name="copy" />
<span aria-live="polite">${n}</span>
</button>
</div>
`}function ls({lines:e}){let[t,o]=S(null),[n,r]=e.find(([a])=>a===t)??e[0],s=i`
<select
class="copy-choice"
aria-label="Command"
value=${n}
onChange=${a=>o(a.currentTarget.value)}
>
${e.map(([a])=>i`<option key=${a} value=${a}>${a}</option>`)}
</select>
`;return i`<${rl} label=${n} text=${r} head=${s} />`}var cs=F===null?"curl -s":'curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"',Hp="http://127.0.0.1:3000",us=()=>[Hp,"http://localhost:3000"].includes(location.origin)?"":` --url ${location.origin}`,fs=B?.startsWith("org:")?B.slice(4):"acme",un=e=>/^[\w.-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,fn=F!==null;var pn=!fn||k("invite","host"),ps=()=>fn?pn?i`
<a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
`:null:i`
On a machine with a device or a browser, in the folder of your tests:${" "}
<code>qgagent init</code> writes <code>qgagent.toml</code>, which says what runs; then${" "}
<code>qgagent run --url ${location.origin}</code>
`;var mn={org_id:fs,app_version_id:"1.0.0",test:"tests/onboarding.spec.js"},Wp=`qgjob submit --org-id ${un(mn.org_id)} --app-version-id ${mn.app_version_id} --test ${mn.test}`,Kp=`${cs} ${location.origin}/submit-job -H 'Content-Type: application/json' -d ${un(JSON.stringify(mn))}`,zp=()=>k("submit","job")?i`
<section class="empty" aria-labelledby="empty-title">
<h2 id="empty-title">Submit the first test</h2>
<p>
A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
Paste this into a terminal and watch this page.${" "}
${F!==null&&i`<a href="/install/">Install qgjob</a> first.`}
</p>
<${ls}
lines=${[["Submit a job",`${Wp}${us()}`],["Submit a job, with curl",Kp]]}
/>
${pn&&i`<h3>Add an agent</h3><p>An agent runs the tests. <${ps} /></p>`}
</section>
`:i`<p class="nothing">No jobs yet.</p>`;var sl="Failed in quarantine: fails neither batch nor build",al=({of:e})=>e.excused>0&&i`
<span class="quiet" title=${sl}>
${" "}<${$} name="quarantined" />
<span class="number">${b(e.excused)}</span>
<span class="unseen"> quarantined</span>
</span>
`;function Jp({of:e}){let{failed:t}=Zr(e);return i`
<span class=${`number ${t>0?"bad strong":"quiet"}`}>${b(t)}</span>
<${al} of=${e} />
`}var dn=e=>e==null?"\u2013":e<10?me(e):we(e),il=["at","waiting","running","submitted","done","failed","cancelled","installs","installs_avoided","wait_p50","wait_p95"];function Vp(e,t){let o=e.at.at(-1)??-1/0,n=t.filter(r=>r.at>o);return n.length>0&&e.at.length>0&&n.length===t.length&&n[0].at-o>2*e.step?null:{step:e.step,...Object.fromEntries(il.map(r=>[r,[...e[r],...n.map(s=>s[r])]]))}}var ll={mean:e=>e.reduce((t,o)=>t+o,0)/e.length,most:e=>Math.max(...e)};function Gp(e,{from:t,to:o,count:n,names:r,merge:s="mean"}){let a=(o-t)/n,l=r.map(()=>Array.from({length:n},()=>[]));return e.at.forEach((c,f)=>{let u=Math.floor((c-t)/a);u<0||u>=n||r.forEach((m,d)=>{let p=e[m][f];p!=null&&l[d][u].push(p)})}),{at:Array.from({length:n},(c,f)=>t+f*a),values:Object.fromEntries(r.map((c,f)=>[c,l[f].map(u=>u.length>0?ll[s](u):null)]))}}function hn(e,t,o){let n=(e.at(-1)?.at??0)-o,r=e.filter(s=>s.at>n&&s[t]!==null).map(s=>s[t]);return r.length>0?ll.mean(r):null}var Qp=(e,t,o)=>Math.round(e.reduce((n,r)=>n+r[t]*o/60,0));var Yp=({installs:e,install_seconds:t})=>`${b(e)}${t===null?"":` \xB7 ${me(e*t)} (${me(t)} each)`}`,Xp=({installs_avoided:e,saved_seconds:t})=>`${b(e)}${t>0?` \xB7 \u2248 ${le(t)} saved`:""}`;function ms({installs:e,installs_avoided:t,install_seconds:o,saved_seconds:n}){if(e+t===0)return"";let r=`${b(e)} made${e>0?` in ${me(o)}`:""}`,s=`${Un(t/(e+t))} avoided`;return`${r}, ${s}${n>0?`: \u2248 ${le(n)} saved`:""}`}var ds=({starts_avoided:e})=>e>0?`${j(e,"start")} avoided`:"";var _n=z("series",(e,t)=>e.at-t.at);var hs=100,$n=24;function cl(e,{floor:t=0}={}){let o=Math.max(...e.filter(a=>a!==null),t+1),n=e.length>1?hs/(e.length-1):0,r="",s="M";return e.forEach((a,l)=>{if(a===null){s="M";return}let c=$n-1-(a-t)/(o-t)*($n-2);r+=`${s}${(l*n).toFixed(1)} ${c.toFixed(1)}`,s="L"}),r}function gn({values:e,tone:t=""}){return e.filter(o=>o!==null).length<2?i`<svg class="spark" aria-hidden="true" viewBox=${`0 0 ${hs} ${$n}`}></svg>`:i`
<svg
class=${`spark ${t&&`spark-${t}`}`}
aria-hidden="true"
viewBox=${`0 0 ${hs} ${$n}`}
preserveAspectRatio="none"
>
<path class="spark-line" d=${cl(e)} vector-effect="non-scaling-stroke" />
</svg>
`}var ul=60,ft=({name:e,period:t,value:o,icon:n,note:r,loud:s,href:a,trend:l,tone:c,children:f})=>i`
<div class=${`figure ${s?"is-loud":""}`} data-figure=${e.toLowerCase()}>
<dt>
${n&&i`<${$} name=${n} />`}
${a?i`<a href=${a}>${e}</a>`:e}
${t&&i`<small class="figure-period">${t}</small>`}
</dt>
<dd>${o}</dd>
<dd class="figure-note">${r??""}</dd>
${f}
<dd class="figure-spark" aria-hidden="true">${l&&i`<${gn} values=${l} tone=${c} />`}</dd>
</div>
`,fl=e=>e===null?"":`${b(e<10?Math.round(e*10)/10:Math.round(e))} a minute`;function Zp({statuses:e,trend:t}){let o=qe.filter(r=>e[r]>0),n=o.reduce((r,s)=>r+e[s],0);return i`
<div class="figure" data-figure="agents">
<dt>
<a href=${x("fleet")}>Agents</a>
</dt>
<dd>${b(n)}</dd>
<dd class="figure-note">
${o.length===0?"none connected":""}
${o.map(r=>i`
<a key=${r} class=${`fleet-state on-board-${r}`} href=${x("fleet",{},{state:r})}>
<${$} name=${r} />
${b(e[r])} ${r}
</a>
`)}
</dd>
<dd class="figure-spark" aria-hidden="true">
<${gn} values=${t} tone="go" />
</dd>
</div>
`}function em({period:e}){let t=Pr(e),o=fe.row("overview").value,n=Ne(()=>_n.ids.value.map(c=>_n.row(c).value)).value;if(!o)return i`<dl class="figures"></dl>`;let r=c=>n.map(f=>f[c]),s=c=>x("jobs",{},{status:c}),a=c=>x("jobs",{},{q:`${c} ended<${e}`}),l=Cr(e);return i`
<dl class="figures">
<${ft}
name="Waiting"
icon="pending"
href=${s("pending")}
value=${b(o.waiting)}
trend=${r("waiting")}
/>
<${ft}
name="Running"
icon="running"
href=${s("running")}
value=${b(o.running)}
trend=${r("running")}
tone="go"
/>
<${ft}
name="Passed"
icon="done"
period=${l}
href=${a("status:passed")}
value=${b(t?.done)}
note=${fl(hn(n,"done",ul))}
trend=${r("done")}
tone="good"
/>
<${ft}
name="Failed"
icon="failed"
period=${l}
href=${a("status:failed excused:false")}
value=${b(t&&kt(t))}
loud=${kt(t)>0}
note=${[fl(hn(n,"failed",ul)),t?.excused?`${b(t.excused)} quarantined`:"",t?.cancelled?`${b(t.cancelled)} cancelled`:""].filter(Boolean).join(", ")}
trend=${r("failed")}
tone="bad"
/>
<${ft}
name="Wait p50"
value=${dn(o.wait_p50)}
note=${o.wait_p95==null?"no recent jobs":`p95 ${dn(o.wait_p95)}`}
trend=${r("wait_p50")}
/>
<${Zp}
statuses=${o.statuses??{}}
trend=${n.map(c=>on(c.agents??{}).working)}
/>
<${ft}
name="Installs avoided"
href=${x("timeline",{},{span:Ar[e]})}
period=${l}
value=${b(t?.installs_avoided)}
note=${t?[ms(t),ds(t)].filter(Boolean).join("; "):""}
trend=${r("installs_avoided")}
tone="yellow"
/>
</dl>
`}var Ct=L(()=>I.value?.query.get("q")??""),_s=L(()=>Ct.value.toLowerCase().split(/\s+/).filter(Boolean)),$s=e=>Ht({q:e}),tm={group:e=>[e.org_id,e.app_version_id,e.target,$t(e.labels),...e.agents??[]],agent:e=>[e.name,e.host,Y(e),...e.targets??[],$t(e.labels),e.job?.org_id,e.job?.app_version_id,e.job?.test,...(e.installed??[]).flatMap(t=>[t.org_id,t.app_version_id])],job:e=>[e.id,e.org_id,e.app_version_id,e.test,e.status,e.phase,e.agent,e.target]},pl=new WeakMap;function ml(e,t,o){if(o.length===0)return!0;let n=pl.get(t);return n===void 0&&(n=tm[e](t).join(" ").toLowerCase(),pl.set(t,n)),o.every(r=>n.includes(r))}var om=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]);function nm(e,t){let o=[];return L(()=>{let n=e.ids.value;if(_s.value.length===0)return o=n;let r=n.filter(s=>{let a=e.row(s).value;return a!==null&&ml(t,a,_s.value)});return om(r,o)?o:o=r})}var gs=({id:e,icon:t="search",label:o,placeholder:n=o,text:r,onInput:s})=>i`
<form class="search" role="search" onSubmit=${a=>a.preventDefault()}>
<label for=${e}>
<${$} name=${t} />
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
`;var rm=({label:e})=>i`
<${gs}
id="filter"
icon="filter"
label=${e}
placeholder="Filter"
text=${Ct.value}
onInput=${$s}
/>
`;var vs=()=>i`
<span class="simulated" title="Run by a simulated agent">
<${$} name="simulated" /><span class="unseen">simulated</span>
</span>
`,sm=({children:e})=>i`
<p class="banner" data-simulated>
<${$} name="stale" />
<span><strong>Simulated.</strong> ${e}</span>
</p>
`;var bs=({at:e,className:t=""})=>i`
<time class=${`number ${t}`} datetime=${e} title=${qn(e)}>${xe(e)}</time>
`;function am({job:e}){return e.finished_at&&e.started_at?i`<span class="number">${me(ne(e.finished_at)-ne(e.started_at))}</span>`:e.status==="running"?e.started_at&&i`<${lt} since=${e.started_at} />`:e.status==="pending"?i`<span class="quiet">waiting <${ct} since=${e.created_at} /></span>`:""}var im=e=>i`
${e.attempts>1&&i`<span class="tag">attempt ${b(e.attempts)}</span>`}
${e.flaky&&i`<span class="tag" title="Passed after a failed attempt">flaky</span>`}
`,lm=({job:e})=>i`
${e.batch.suite&&i`<a class="suite" tabindex="-1" href=${x("batch",{id:e.batch_id})}>${e.batch.suite}</a>`}
${e.batch.branch&&i`<span class="quiet suite-branch" title=${e.batch.branch}>${e.batch.branch}</span>`}
`;function dl({job:e}){let t=e.status==="pending"&&e.explanation?.text,o=t||e.cause||e.reason;return o&&i`<span class=${`row-why ${t?"quiet":"cause"}`} title=${o}>${o}</span>`}function cm({job:e}){let t=e.status==="pending"?e.explanation?.eta_seconds:null;if(t==null&&e.status==="pending"&&e.explanation?.hold)return i`<span class="quiet" title="Not before it is released">held</span>`;if(t==null)return null;let o=t<1?"now":we(t);return e.explanation.eta_guessed?i`<span class="number" title="A guess: nothing like it has run">${o}?</span>`:i`<span class="number">${o}</span>`}var hl=[{name:"status",title:"Status",cell:e=>i`<${hr} job=${e} />`},{name:"test",title:"Test",main:im,cell:e=>i`<${ut} test=${e.test} />`,under:e=>i`<${dl} job=${e} />`},{name:"build",title:"Build",cell:e=>i`<${Ce} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"suite",title:"Suite",some:e=>e.batch?.suite||e.batch?.branch,cell:e=>e.batch&&i`<${lm} job=${e} />`},{name:"agent",title:"Agent",label:"agent",some:e=>e.agent,cell:e=>e.agent??""},{name:"eta",title:"ETA",label:"expected",numeric:!0,some:e=>e.status==="pending"&&(e.explanation?.eta_seconds!=null||e.explanation?.hold),cell:e=>i`<${cm} job=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>i`<${am} job=${e} />${e.simulated&&i`<${vs} />`}`},{name:"at",title:"Submitted",label:"submitted",numeric:!0,cell:e=>i`<${bs} className="quiet" at=${e.created_at} />`}],um={kind:"job",columns:hl,hrefOf:e=>x("job",{id:e.id}),rowClass:e=>`job-${e.status}`,failed:e=>e.status==="failed"};function fm(e){let t=be(null),o=M(new Set),n=a=>()=>{o.current.add(a),t.value??=e.peek()},r=a=>l=>{a==="focus"&&l.currentTarget.contains(l.relatedTarget)||(o.current.delete(a),o.current.size===0&&(t.value=null))};Ln(()=>{Ct.value,t.value=null});let s=t.value&&new Set(t.value);return{ids:t.value??e.value,waiting:s?e.value.filter(a=>!s.has(a)).length:0,show:()=>t.value=e.peek(),over:{onPointerEnter:n("pointer"),onPointerLeave:r("pointer"),onFocusIn:n("focus"),onFocusOut:r("focus")}}}var pm=z("events",(e,t)=>e.at<t.at?1:e.at>t.at?-1:e.id<t.id?1:-1);var ao=e=>e.waiting+e.running>0,mm=["no_agent","agents_paused","build_held"],_l=e=>mm.includes(e?.reason??""),dm=e=>e.running===0&&_l(e.explanation);function hm(e,t){return ao(e)!==ao(t)?ao(e)?-1:1:!ao(e)&&e.changed_at!==t.changed_at?(e.changed_at??"")>(t.changed_at??"")?-1:1:(e.position??1/0)-(t.position??1/0)||(e.id<t.id?-1:1)}var _m=z("groups",hm);var $l=e=>Date.parse(e.started_at??e.created_at),$m=z("jobs",(e,t)=>$l(t)-$l(e)||(e.id<t.id?1:-1));function gm(e,t){return e.status==="pending"&&e.attempts===t?.attempts&&e.priority===t.priority&&e.explanation===void 0&&t.explanation?{...e,explanation:t.explanation}:e}export{Lr as m0_0,Pe as m0_1,Ru as m0_10,Nu as m0_11,Nr as m0_12,Ou as m0_13,Ko as m0_14,Mu as m0_15,Dr as m0_16,Eu as m0_17,Du as m0_18,Lu as m0_19,Ir as m0_2,Pu as m0_3,Tu as m0_4,jr as m0_5,Iu as m0_6,Su as m0_7,qr as m0_8,Cu as m0_9,rs as m101_0,Qr as m103_0,ln as m104_0,up as m104_1,so as m105_0,it as m10_0,es as m10_1,rn as m10_2,ap as m112_0,os as m112_1,No as m117_0,sm as m124_0,vs as m124_1,ct as m125_0,gn as m127_0,cl as m127_1,Nc as m130_0,ot as m130_1,cr as m130_2,Jt as m131_0,hr as m131_1,nt as m131_2,as as m132_0,ut as m137_0,pp as m137_1,gs as m138_0,bs as m140_0,H as m155_0,wp as m15_0,Zi as m15_1,el as m15_2,il as m160_0,Gp as m160_1,Vp as m160_2,hn as m160_3,Qp as m160_4,dn as m160_5,Ct as m161_0,nm as m161_1,$s as m161_2,_s as m161_3,ml as m161_4,to as m162_0,Oi as m162_1,vf as m162_2,Ei as m162_3,bf as m162_4,on as m162_5,jn as m167_0,Fn as m167_1,Un as m167_10,me as m167_11,we as m167_12,ne as m167_13,jt as m167_14,Xl as m167_15,ec as m167_16,Zl as m167_17,xe as m167_18,Ge as m167_2,j as m167_3,So as m167_4,le as m167_5,qn as m167_6,$t as m167_7,Nt as m167_8,b as m167_9,fm as m169_0,he as m173_0,ur as m173_1,Er as m174_0,pu as m174_1,Tr as m174_2,mu as m174_3,du as m174_4,Zt as m174_5,i as m176_0,Vr as m177_0,xt as m191_0,Fe as m191_1,rt as m191_2,xr as m191_3,st as m191_4,kr as m191_5,cu as m191_6,Ci as m1_0,Jr as m1_1,at as m203_0,er as m206_0,Yn as m206_1,Zn as m206_2,F as m206_3,Eo as m206_4,Xn as m206_5,je as m206_6,ue as m206_7,hc as m206_8,oo as m207_0,gt as m209_0,Vn as m209_1,Ye as m209_2,Ae as m209_3,Gn as m209_4,dc as m209_5,k as m214_0,tr as m214_1,te as m215_0,Sa as m215_1,ir as m215_2,rr as m215_3,yt as m215_4,Ht as m215_5,lr as m215_6,x as m215_7,I as m215_8,Ut as m215_9,au as m217_0,Qt as m217_1,vr as m217_2,Yt as m217_3,br as m217_4,Vt as m217_5,Gt as m217_6,Xp as m218_0,Yp as m218_1,ms as m218_2,ds as m218_3,Kn as m219_0,B as m219_1,Wn as m219_2,ee as m219_3,Qe as m219_4,xp as m21_0,Tt as m235_0,Yo as m235_1,Hr as m235_2,Xo as m235_3,Wr as m235_4,Vu as m235_5,Qu as m237_0,Gu as m237_1,Et as m237_2,Yu as m237_3,Xu as m237_4,pi as m237_5,fi as m237_6,de as m242_0,Be as m243_0,zi as m243_1,an as m243_2,pm as m245_0,_m as m246_0,dm as m246_1,ao as m246_2,_l as m246_3,$m as m247_0,gm as m247_1,fe as m248_0,Ft as m250_0,z as m250_1,qt as m250_2,_n as m251_0,cs as m257_0,fn as m257_1,fs as m257_2,un as m257_3,us as m257_4,X as m259_0,en as m260_0,Ue as m260_1,Ot as m260_2,Xt as m261_0,et as m268_0,Ao as m268_1,bt as m268_2,Ze as m268_3,Mr as m269_0,Or as m269_1,Ar as m269_2,kt as m269_3,Cr as m269_4,$u as m269_5,Pr as m269_6,Pl as m274_0,Rl as m274_1,M as m274_10,S as m274_11,Ll as m274_2,O as m274_3,Dl as m274_4,Q as m274_5,Cl as m274_6,R as m274_7,U as m274_8,Ws as m274_9,W as m276_0,xo as m276_1,be as m276_10,Ln as m276_11,ie as m276_2,L as m276_3,Xs as m276_4,J as m276_5,_ as m276_6,Ee as m276_7,Ne as m276_8,Gl as m276_9,ze as m277_0,Ie as m277_1,E as m277_10,go as m277_11,Cs as m277_12,vl as m277_2,Ol as m277_3,pt as m277_4,Al as m277_5,bl as m277_6,pt as m277_7,El as m277_8,ho as m277_9,Bp as m32_0,ls as m36_0,rl as m36_1,G as m39_0,mr as m3_0,qe as m3_1,dr as m3_2,zt as m3_3,Y as m3_4,lt as m43_0,zp as m44_0,Jp as m47_0,sl as m47_1,al as m47_2,Me as m4_0,ca as m4_1,V as m4_2,ua as m4_3,q as m4_4,ft as m52_0,em as m52_1,rm as m54_0,ps as m55_0,pn as m55_1,Ce as m56_0,Da as m56_1,Kr as m5_0,At as m5_1,ki as m5_2,xi as m5_3,_f as m5_4,Si as m5_5,fp as m61_0,ns as m61_1,dp as m63_0,cn as m63_1,Xi as m63_2,Gi as m63_3,Qi as m63_4,Yi as m63_5,Fc as m65_0,Io as m65_1,Uc as m65_2,qc as m65_3,Kt as m65_4,Xr as m6_0,Qf as m6_1,Yf as m6_2,Hi as m6_3,Xf as m6_4,Zr as m6_5,$ as m72_0,hl as m74_0,um as m74_1,dl as m74_2,jo as m7_0,qo as m7_1,Jc as m7_2,Zf as m8_0,op as m8_1,ep as m8_2,tp as m8_3,St as m90_0,Gr as m95_0,ts as m97_0,ye as m9_0,Oe as m9_1,Dn as m9_2,In as m9_3};
