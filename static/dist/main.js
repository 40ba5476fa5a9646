var xs=e=>t=>{var o=e[t];if(o)return o();throw new Error("Module not found in bundle: "+t)};var E,Ss,_o,Re,vn,po,Ts,uo,Es,wn,bn,Os,Rt=Symbol.for("pv"),mo={},ho=[],bl=/^m(i|n|o|s|text|space)$/,$o=Array.isArray,go=ho.slice,Le=Object.assign;function We(e){e&&e.parentNode&&e.remove()}function pt(e,t,o){var n,r,s,a={},l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?go.call(arguments,2):o),Ke(e,a,n,r,null)}function yl(e,t,o){var n,r,s,a=Le({},e.props),l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e.type!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?go.call(arguments,2):o),Ke(e.type,a,n!==void 0?n:e.key,r!==void 0?r:e.ref,null)}function Ke(e,t,o,n,r){var s={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Rt,__v:r||++Ss,__i:-1,__u:0};return!r&&E.vnode&&E.vnode(s),s}function wl(){return{current:null}}function Ie(e){return e.children}function ze(e,t){this.props=e,this.context=t,this.__g=0}function De(e,t){if(t==null)return e.__&&De(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:De(e)}function xl(e){var t,o=e.__v,n=o.__e,r=[],s=[],a=e.__P;a&&((t=Le({constructor:Rt},o)).__v=o.__v+1,E.vnode&&E.vnode(t),xn(a,t,o,e.__n,a.namespaceURI,32&o.__u?[n]:null,r,n||De(o),32&o.__u,s),t.__v=o.__v,t.__.__k[t.__i]=t,Ds(r,t,s),o.__=o.__e=null,t.__e!=n&&Ms(t))}function Ms(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ms(e)}function yn(e){(8&e.__g||(e.__g|=8,Re.push(e),po++))&&vn==E.debounceRendering||((vn=E.debounceRendering)||queueMicrotask)(As)}function As(){try{for(var e,t=1;Re.length;)Re.length>t&&Re.sort(Ts),e=Re.shift(),t=Re.length,8&e.__g&&xl(e)}finally{(po=Re.length)&&(vn||queueMicrotask)(As)}}function Cs(e,t,o,n,r,s,a,l,c,f,u){var m,d,p,h,T,y,v=n.__k||ho,g=t.length;for(c=kl(o,t,v,c,g),m=0;m<g;m++)(p=o.__k[m])!=null&&(d=~p.__i&&v[p.__i]||mo,p.__i=m,y=xn(e,p,d,r,s,a,l,c,f,u),h=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.ref&&kn(d.ref,null,p,d),p.ref&&u.push(p.ref,p.__c||h,p)),T=T||h,4&p.__u?(c=Ps(p,c,e,!d.__v),d.__e&&(d.__e=null)):typeof p.type=="function"&&y!==void 0?c=y:h&&(c=h.nextSibling),p.__u&=-21);return o.__e=T,c}function kl(e,t,o,n,r){var s,a,l,c,f,u,m,d,p,h=o.length,T=h,y=0,v=0,g=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=g[s]=Ke(null,a):$o(a)?a=g[s]=Ke(Ie,{children:a}):a.constructor===Rt&&a.__b?a=g[s]=Ke(a.type,a.props,a.key,a.ref,a.__v):g[s]=a,c=s+y,a.__=e,a.__b=e.__b+1,l=null,~(f=a.__i=Sl(a,o,c,T))&&(T--,(l=o[f])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,f==c-1?y--:f==c+1?y++:f!=c&&(f>c?y--:y++,v=1)):(~f||(r>h?y--:r<h&&y++),typeof a.type!="function"&&(a.__u|=4))):g[s]=null;if(v){for(u=[],m=[],s=0;s<r;s++)if((a=g[s])&&16&a.__u){for(y=0,d=u.length;y<d;)u[p=y+d>>1]<a.__i?y=p+1:d=p;u[y]=a.__i,m[s]=y+1}for(y=u.length;s--;)m[s]&&(m[s]==y?y--:g[s].__u|=4)}if(T)for(s=0;s<h;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=De(l)),Sn(l,l));return n}function Ps(e,t,o,n){var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Ps(r[s],t,o,!1));return t}for(t&&!t.parentNode&&(t=De(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,t):o.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Rs(e,t){return t=t||[],e!=null&&typeof e!="boolean"&&($o(e)?e.some(function(o){Rs(o,t)}):t.push(e)),t}function Sl(e,t,o,n){var r,s=e.key,a=e.type,l=t[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&a==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=o+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function ks(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function co(e,t,o,n,r){var s,a;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||ks(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||ks(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(a=bn[t]||(bn[t]=Tl(t)),(e.__a||(e.__a={}))[t]=wn,s=t!=(t=t.replace(Es,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function Tl(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[uo]==null)t[uo]=wn++;else if(t[uo]<this.__a[e])return;return o(E.event?E.event(t):t)}}}function xn(e,t,o,n,r,s,a,l,c,f){var u,m,d,p,h,T,y,v,g,A,C,w,Z,$e,ge,lo,ve,He,ke=t.type;if(t.constructor!==Rt)return null;128&o.__u&&(c=32&o.__u,u=o.__c.__z)&&(t.__u|=c,m=s=[],u.nodeType==8?l=fo(u,s):s.push(u),l=s[0]||l),(u=E.__b)&&u(t);e:if(typeof ke=="function"){d=a.length;try{if(v=t.props,g=(u=ke.prototype)&&u.render,A=(u=ke.contextType)&&n[u.__c],C=u?A?A.props.value:u.__:n,(p=o.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(g?t.__c=p=new ke(v,C):(t.__c=p=new ze(v,C),p.constructor=ke,p.render=Ol),A&&A.sub(p),p.state||(p.state={}),p.__n=n,p.__g|=8,p.__h=[],p.__k=[]),g&&(p.__s||(p.__s=p.state),ke.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Le({},p.__s)),Le(p.__s,ke.getDerivedStateFromProps(v,p.__s)))),h=p.props,T=p.state,p.__v=t,o.__c){if(v!==h&&g&&!ke.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(v,C),t.__v==o.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(v,p.__s,C)===!1){t.__v!=o.__v&&(p.props=v,p.state=p.__s,p.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(ae){ae&&(ae.__=t)}),ho.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&a.push(p),l=De(o);break e}p.componentWillUpdate&&p.componentWillUpdate(v,p.__s,C),g&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,T,y)})}else g&&!ke.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),g&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=C,p.props=v,p.__P=e,p.__g&=-5,w=E.__r,Z=g?25:0;do p.__g&=-9,w&&w(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++Z<25);g&&(ho.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(n=Le({},n,p.getChildContext())),g&&o.__c&&p.getSnapshotBeforeUpdate&&(y=p.getSnapshotBeforeUpdate(h,T)),$e=u&&u.type===Ie&&u.key==null?u.props.children:u,v.__P&&(u=l,r=(e=v.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=e&&(o.__k.some(function(ae){ae&&Sn(ae,ae)}),o.__k=null),l=o.__k?De(o,0):null),l=Cs(e,$o($e)?$e:[$e],t,o,n,r,s,a,l,c,f),v.__P&&(t.__e=null,l=u),t.__u&=-161,m&&m.some(We),p.__h.length&&a.push(p),1&p.__g&&(p.__g&=-4)}catch(ae){if(a.length=d,t.__v=null,c||s)if(ae&&ae.then){if(t.__u|=128|c,s){for(~(ve=s.indexOf(l||void 0))||(ve=s.length);(He=s[ve-1])&&He.nodeType==8;)ve--;for(;ve<s.length;ve++)if(He=s[ve])if(s[ve]=null,ge){if(He==lo)break}else{if(He.nodeType!=8)break;He.data.startsWith("$s")&&(lo=fo(ge=He))}}if(!ge){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ge=l}(u=fo(ge=t.__c.__z||(t.__c.__z=ge)))?(t.__e=ge,l=u):t.__e=l,l=l&&l.nextSibling}else s&&s.some(We);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),ae&&ae.then||Ls(t),E.__e(ae,t,o)}}else l=t.__e=El(o.__e,t,o,n,r,s,a,c,f,e);return(u=E.diffed)&&u(t),l}function fo(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function Ls(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ls))}function Ds(e,t,o){for(var n=0;n<o.length;)kn(o[n++],o[n++],o[n++]);E.__c&&E.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){E.__e(s,r.__v)}})}function El(e,t,o,n,r,s,a,l,c,f){var u,m,d,p,h,T,y,v,g=o.props||mo,A=t.props,C=t.type;if(C=="svg"?r="http://www.w3.org/2000/svg":C=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((h=s[u])&&(C?h.localName==C:h.nodeType==3)){e=h,s[u]=null;break}}if(!e){if(v=f.ownerDocument||document,!C)return v.createTextNode(A);e=v.createElementNS(r,C,A.is?A:f),l&&(E.__m&&E.__m(t,s),l=!1),s=null}if(C){if(f=C=="template"&&e.content||e,s=C=="textarea"&&A.defaultValue!=null?null:s&&go.call(f.childNodes),!l&&s)for(g={},u=0;u<e.attributes.length;u++)g[(h=e.attributes[u]).name]=h.value;for(u in g)h=g[u],u=="dangerouslySetInnerHTML"?d=h:u=="children"||u in A||u=="value"&&"defaultValue"in A||u=="checked"&&"defaultChecked"in A||co(e,u,null,h,r);for(u in A)h=A[u],u=="children"?p=h:u=="dangerouslySetInnerHTML"?m=h:u=="value"?T=h:u=="checked"?y=h:l&&typeof h!="function"||g[u]===h||co(e,u,h,g[u],r);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(d&&(e.textContent=""),(C=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&bl.test(C))&&(r="http://www.w3.org/1999/xhtml"),Cs(f,$o(p)?p:[p],t,o,n,r,s,a,s?s[0]:o.__k&&De(o,0),l,c),s&&s.some(We)),l&&C!="textarea"||(u="value",C=="progress"&&T==null?e.removeAttribute(u):T==null||T===e[u]&&(C!="progress"||T)||co(e,u,T,g[u],r),u="checked",y!=null&&y!=e[u]&&co(e,u,y,g[u],r))}else g===A||l&&e.data==A||(e.data=A);return e}function kn(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){E.__e(r,o)}}function Sn(e,t,o){var n,r,s,a;if(E.unmount&&E.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||kn(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){E.__e(l,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&Sn(n[a],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=fo(n,s=[]))&&(n==e.__e&&s.some(We),We(r),We(n)),o||We(e.__e),e.__e=e.__c=e.__=null}function Ol(e,t,o){return this.constructor(e,o)}function vo(e,t){var o,n,r,s;E.__&&E.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=Ke(Ie,{children:[e]}),r=[],s=[],xn(t,t.__k,n||mo,mo,t.namespaceURI,n?null:t.firstChild?go.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,s),Ds(r,t.__k,s),t.__k.props.children=null}function Ml(e,t){e&&typeof e=="object"&&(e.__u|=32),vo(e,t)}function Al(e){function t(o){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&n.forEach(function(a){a.__g|=4,yn(a)})},this.sub=function(s){n.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){n.delete(s),a&&a.call(s)}}),o.children}return t.__c="__cC"+Os++,t.__=e,t.Provider=(t.Consumer=function(o,n){return o.children(n)}).contextType=t,t}function Cl(e){return e.children}function Pl(e,t){return Ke(Cl,{__P:t,children:e})}E={__e:function(e,t,o,n){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw po=0,e}},Ss=0,_o=function(e){return e!=null&&e.constructor===Rt},ze.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=Le({},this.state)),typeof e=="function"&&(e=e(Le({},o),this.props)),e&&(Le(o,e),this.__v&&(t&&this.__k.push(t),yn(this)))},ze.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),yn(this))},ze.prototype.render=Ie,Re=[],po=0,Ts=function(e,t){return e.__v.__b-t.__v.__b},uo=Symbol(),Es=/(PointerCapture)$|Capture$/i,wn=0,bn={},Os=0;var Se,P,Tn,Is,En=Object.is,mt=0,Ks=[],On=[],N=E,Ns=N.__b,js=N.__r,qs=N.diffed,Fs=N.__c,Us=N.unmount,Bs=N.__;function Je(e,t){N.__h&&N.__h(P,e,mt||t),mt=0;var o=P.__H||(P.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function k(e){return mt=1,zs(Js,e)}function zs(e,t,o){var n=Je(Se++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):Js(void 0,t),function(s){var a=(n.__N||n.__)[0],l=n.t(a,s);En(a,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=P,!P.__f)){P.__f=!0;var r=P.shouldComponentUpdate;P.shouldComponentUpdate=function(s,a,l){var c=this.__H;if(!c)return!0;var f=!1,u=this.props!=s;if(c.__.some(function(d){d.__N&&(f=!0,En(d.__[0],d.__N[0])||(u=!0))}),r){var m=r.call(this,s,a,l);return f?m||u:m}return!f||u}}return n.__}function O(e,t){var o=Je(Se++,3);!N.__s&&An(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,P.__H.__h.push(o))}function R(e,t){var o=Je(Se++,4);!N.__s&&An(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,P.__h.push(o))}function M(e){return mt=5,U(function(){return{current:e}},[])}function Rl(e,t,o){mt=6,R(function(){if(typeof e=="function"){var n=e(t());return function(){e(null),typeof n=="function"&&n()}}if(e)return e.current=t(),function(){return e.current=null}},o==null?o:o.concat(e))}function U(e,t){var o=Je(Se++,7);return An(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function Ll(e,t){return mt=8,U(function(){return e},t)}function Dl(e){var t=P.context[e.__c],o=Je(Se++,9);return o.c=e,t?(o.__==null&&(o.__=!0,t.sub(P)),t.props.value):e.__}function Il(e,t){N.useDebugValue&&N.useDebugValue(t?t(e):e)}function Nl(e){var t=Je(Se++,10),o=k();return t.__=e,P.componentDidCatch||(P.componentDidCatch=function(n,r){t.__&&t.__(n,r),o[1](n)}),[o[0],function(){return o[1]()}]}function Q(){var e=Je(Se++,11);if(!e.__){for(var t=P.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function jl(){var e;do{for(;e=On.shift();)try{Lt(e)}catch(o){N.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=Ks.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Lt),t.__h.some(Mn),t.__h=[]}catch(o){t.__h=[],N.__e(o,e.__v)}}}while(On.length)}N.__b=function(e){P=null,Ns&&Ns(e)},N.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Bs&&Bs(e,t)},N.__r=function(e){js&&js(e),Se=0;var t=(P=e.__c).__H;t&&(Tn==P?P.__h=[]:(t.__h.some(Lt),t.__h.some(Mn),Se=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Tn=P},N.diffed=function(e){qs&&qs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ws(Ks.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Tn=P=null},N.__c=function(e,t){t.some(function(o){try{o.__h.some(Lt),o.__h=o.__h.filter(function(n){return!n.__||Mn(n)})}catch(n){o.__h=[function(){throw n}]}}),Fs&&Fs(e,t)},N.unmount=function(e){Us&&Us(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Ws(On.push(r))}else Lt(r)}catch(s){t=s}}),n.__H=void 0,t&&N.__e(t,n.__v))};var Hs=typeof requestAnimationFrame=="function";function ql(e){var t,o=function(){clearTimeout(n),Hs&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);Hs&&(t=requestAnimationFrame(o))}function Ws(e){e!=1&&Is==N.requestAnimationFrame||((Is=N.requestAnimationFrame)||ql)(jl)}function Lt(e){var t=P,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),P=t}function Mn(e){var t=P;e.__c=e.__(),P=t}function An(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!En(o,e[n])})}function Js(e,t){return typeof t=="function"?t(e):t}var Fl=Symbol.for("preact-signals");function xo(){if(Te>1)Te--;else{var e,t=!1;for((function(){var r=yo;for(yo=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();Dt!==void 0;){var o=Dt;for(Dt=void 0,bo++;o!==void 0;){var n=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&Gs(o))try{o.c()}catch(r){t||(e=r,t=!0)}o=n}}if(bo=0,Te--,t)throw e}}function ie(e){if(Te>0)return e();Cn=++Ul,Te++;try{return e()}finally{xo()}}var oe,D=void 0;function Ee(e){var t=D,o=oe;D=void 0,oe=void 0;try{return e()}finally{D=t,oe=o}}var Dt=void 0,Te=0,bo=0,Ul=0,Cn=0,yo=void 0,wo=0;function Vs(e){if(D!==void 0){var t=e.n;if(t===void 0||t.t!==D)return t={i:0,S:e,p:D.s,n:void 0,t:D,e:void 0,x:void 0,r:t},D.s!==void 0&&(D.s.n=t),D.s=t,e.n=t,32&D.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=D.s,t.n=void 0,D.s.n=t,D.s=t),t}}function W(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}W.prototype.brand=Fl;W.prototype.h=function(){return!0};W.prototype.S=function(e){var t=this,o=this.t;o!==e&&e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:Ee(function(){var n;(n=t.W)==null||n.call(t)}))};W.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.e,n=e.x;o!==void 0&&(o.x=n,e.e=void 0),n!==void 0&&(n.e=o,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Ee(function(){var r;(r=t.Z)==null||r.call(t)}))}};W.prototype.subscribe=function(e){var t=this;return J(function(){var o=t.value;Ee(function(){return e(o)})},{name:"sub"})};W.prototype.valueOf=function(){return this.value};W.prototype.toString=function(){return this.value+""};W.prototype.toJSON=function(){return this.value};W.prototype.peek=function(){var e=this;return Ee(function(){return e.value})};Object.defineProperty(W.prototype,"value",{get:function(){var e=Vs(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(bo>100)throw new Error("Cycle detected");(function(o){Te!==0&&bo===0&&o.l!==Cn&&(o.l=Cn,yo={S:o,v:o.v,i:o.i,o:yo})})(this),this.v=e,this.i++,wo++,Te++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{xo()}}}});function _(e,t){return new W(e,t)}function Gs(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Qs(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ys(e){for(var t=e.s,o=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}e.s=o}function Ve(e,t){W.call(this,void 0,t),this.x=e,this.s=void 0,this.g=wo-1,this.f=4}Ve.prototype=new W;Ve.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===wo))return!0;if(this.g=wo,this.f|=1,this.i>0&&!Gs(this))return this.f&=-2,!0;var e=D;try{Qs(this),D=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return D=e,Ys(this),this.f&=-2,!0};Ve.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}W.prototype.S.call(this,e)};Ve.prototype.U=function(e){if(this.t!==void 0&&(W.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ve.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ve.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Vs(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function L(e,t){return new Ve(e,t)}function Xs(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Te++;var o=D;D=void 0;try{t()}catch(n){throw e.f&=-2,e.f|=8,Pn(e),n}finally{D=o,xo()}}}function Pn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Xs(e)}function Bl(e){if(D!==this)throw new Error("Out-of-order effect");Ys(this),D=e,this.f&=-2;try{8&this.f&&Pn(this)}finally{xo()}}function dt(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,oe&&oe.push(this)}dt.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};dt.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Xs(this),Qs(this),Te++;var e=D;return D=this,Bl.bind(this,e)};dt.prototype.N=function(){2&this.f||(this.f|=2,this.u=Dt,Dt=this)};dt.prototype.d=function(){this.f|=8,1&this.f||Pn(this)};dt.prototype.dispose=function(){this.d()};function J(e,t){var o=new dt(e,t);try{o.c()}catch(r){throw o.d(),r}var n=o.d.bind(o);return n[Symbol.dispose]=n,n}function ko(e){return function(){var t=arguments,o=this;return ie(function(){return Ee(function(){return e.apply(o,[].slice.call(t))})})}}function Hl(){var e=oe;return oe=[],function(){var t=oe;return oe&&e&&(e=e.concat(oe)),oe=e,t}}var Zs=function(e,t){t.push(e);for(var o=Object.prototype.toString.call(e)==="[object Object]",n=Object.create(null),r=e;r&&r!==Object.prototype;r=o&&Object.getPrototypeOf(r)){var s=Object.getOwnPropertyDescriptors(r);for(var a in s)if(!n[a]){n[a]=!0;var l=s[a].value;typeof l=="function"?a!=="constructor"&&(e[a]=ko(l)):r===e&&typeof l=="object"&&l!==null&&!("brand"in l)&&t.indexOf(l)<0&&Zs(l,t)}}};function ea(e){return function(){var t,o,n=Hl();try{o=e.apply(void 0,[].slice.call(arguments))}catch(s){var r=oe;if(oe=void 0,r)try{ie(function(){for(var a=0;a<r.length;a++)try{r[a].dispose()}catch{}})}catch{}throw s}finally{t=n()}return Zs(o,[]),o[Symbol.dispose]=ko(function(){if(t)for(var s=0;s<t.length;s++)t[s].dispose();t=void 0}),o}}var Rn,ht,So,Wl=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,ta=[],oa=[];J(function(){Rn=this.N})();function _t(e,t){E[e]=t.bind(null,E[e]||function(){})}function It(e){if(So){var t=So;So=void 0,t()}So=e&&e.S()}function na(e){var t=this,o=e.data,n=be(o);n.name="ReactiveDom",n.value=o;var r=U(function(){for(var l=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var f=L(function(){var p=n.value.value;return p===0?0:p===!0?"":p||""}),u=L(function(){return!Array.isArray(f.value)&&!_o(f.value)}),m=J(function(){if(this.N=ra,u.value){var p=f.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=p)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[u,f]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}na.displayName="ReactiveTextNode";Object.defineProperties(W.prototype,{constructor:{configurable:!0,value:pt(Ie,null).constructor},type:{configurable:!0,value:na},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});_t("__b",function(e,t){if(It(),ht=void 0,typeof t.type=="string"){var o,n=t.props;for(var r in n)if(r!=="children"){var s=n[r];s instanceof W&&(o||(t.__np=o={}),o[r]=s,n[r]=s.peek())}}e(t)});_t("__r",function(e,t){if(e(t),t.type!==Ie){It();var o,n=t.__c;n&&(n.__$f&=-2,(o=n.__$u)===void 0&&(n.__$u=o=(function(r,s){var a;return J(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;Wl&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ht=n,It(o)}});_t("__e",function(e,t,o,n){It(),ht=void 0,e(t,o,n)});_t("diffed",function(e,t){It(),ht=void 0;var o;if(typeof t.type=="string"&&(o=t.__e)){var n=t.__np,r=t.props,s=o.U;if(s)for(var a in s){var l=s[a];l===void 0||n&&a in n||(l.d(),s[a]=void 0)}if(n){s||(s={},o.U=s);for(var c in n){var f=s[c],u=n[c];f===void 0?(f=Kl(o,c,u,r),s[c]=f):f.o(u,r)}}}e(t)});function Kl(e,t,o,n){var r=t in e&&e.ownerSVGElement===void 0,s=_(o);return{o:function(a,l){s.value=a,n=l},d:J(function(){this.N=ra;var a=s.value.value;n[t]!==a&&(n[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}_t("unmount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var n=o.U;if(n){o.U=void 0;for(var r in n){var s=n[r];s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var c in a)l[c]=a[c]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var u=f.__$u;u&&(f.__$u=void 0,u.d())}}e(t)});_t("__h",function(e,t,o,n){n<3&&(t.__$f|=2),e(t,o,n)});ze.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,n=o&&o.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(n||s||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function be(e,t){return U(function(){return _(e,t)},[])}function Ne(e,t){var o=M(e);return o.current=e,ht.__$f|=4,U(function(){return L(function(){return o.current()},t)},[])}var zl=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(o),cancelAnimationFrame(n),e()},o=setTimeout(t,35),n=requestAnimationFrame(t)},Jl=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Vl(){ie(function(){for(var e;e=ta.shift();)Rn.call(e)})}function Gl(){ta.push(this)===1&&(E.requestAnimationFrame||zl)(Vl)}function Ql(){ie(function(){for(var e;e=oa.shift();)Rn.call(e)})}function ra(){oa.push(this)===1&&(E.requestAnimationFrame||Jl)(Ql)}function Ln(e,t){var o=M(e);o.current=e;var n=ht;O(function(){return J(function(){if(this.N=Gl,!(n&&8&n.__$f))return o.current()},t)},[])}function Yl(e){var t=U(function(){return e()},[]);return O(function(){return t[Symbol.dispose]},[t]),t}var aa=0,ye=_(Date.now()/1e3);function Dn(e){aa=e*1e3-Date.now()}var Oe=()=>(Date.now()+aa)/1e3;function sa(){ye.value=Oe()}function In(){setInterval(()=>document.hidden||sa(),1e3),document.addEventListener("visibilitychange",sa)}function Xl(e){if(e())return;let t=new ResizeObserver(()=>e()&&r()),o=setTimeout(r,2e3),n=["wheel","touchstart","keydown","pointerdown"];function r(){t.disconnect(),clearTimeout(o);for(let s of n)window.removeEventListener(s,r)}for(let s of n)window.addEventListener(s,r,{passive:!0});t.observe(document.body)}function Zl(e){let t=[...document.querySelectorAll("[data-row]")].find(o=>o.dataset.row===e);return t?.focus({preventScroll:!0}),t!==void 0}function ia({kind:e,y:t=0,row:o=null}){e!=="query"&&(e!=="first"&&document.querySelector("main h1")?.focus({preventScroll:!0}),e==="push"?window.scrollTo(0,0):t||o?Xl(()=>(window.scrollTo(0,t),(o===null||Zl(o))&&window.scrollY>=t-1)):e==="pop"&&window.scrollTo(0,0))}var la=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Nn=e=>String(e).padStart(2,"0"),b=e=>e==null?"\u2013":String(e).replace(/\B(?<!\.\d*)(?=(\d{3})+(\.|$))/g,",");function le(e){if(e==null||Number.isNaN(e))return"\u2013";let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<3600?`${Math.floor(t/60)} min ${Nn(t%60)} s`:t<86400?`${Math.floor(t/3600)} h ${Nn(Math.floor(t/60)%60)} min`:`${Math.floor(t/86400)} d ${Math.floor(t/3600)%24} h`}function we(e){let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<2*3600?`${Math.floor(t/60)} min`:t<48*3600?`${Math.floor(t/3600)} h`:`${Math.floor(t/86400)} days`}var jn=e=>e<5?"just now":`${we(e)} ago`,me=e=>e!==null&&e>=0&&e<10?`${e<.05?"< 0.1":e.toFixed(1)} s`:le(e);function ne(e){return e==null?null:(typeof e=="number"?e:Date.parse(e))/1e3}var Nt=[0,0];function ca(e){let t=Date.now();if(t<Nt[0]||t>=Nt[1]){let o=new Date(t);o.setHours(0,0,0,0);let n=new Date(o);n.setDate(n.getDate()+1),Nt=[o.getTime(),n.getTime()]}return e>=Nt[0]&&e<Nt[1]}function xe(e){let t=ne(e);return t===null?"\u2013":ca(t*1e3)?Ge(t):`${To(t)}, ${Ge(t,!1)}`}function To(e){let t=new Date(e*1e3);return`${t.getDate()} ${la[t.getMonth()]}`}function qn(e){let t=new Date(e);return`${t.getDate()} ${la[t.getMonth()]} ${t.getFullYear()}, ${Ge(t.getTime()/1e3)}`}var jt=e=>ca(e*1e3)?Ge(e,!1):xe(e*1e3);function Ge(e,t=!0){let o=new Date(e*1e3);return[o.getHours(),o.getMinutes(),...t?[o.getSeconds()]:[]].map(Nn).join(":")}var $t=e=>Object.entries(e||{}).map(([t,o])=>`${t}=${o}`).join(" "),j=(e,t)=>`${b(e)} ${t}${e===1?"":"s"}`,qt=e=>e.charAt(0).toUpperCase()+e.slice(1)+(/(^|[.!?…])$/.test(e)?"":".");function Fn(e){let t=["B","kB","MB","GB"],o=0,n=e;for(;n>=999.5&&o<t.length-1;)n/=1e3,o+=1;return`${o>0&&n<9.95?n.toFixed(1):Math.round(n)} ${t[o]}`}var ec=e=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:`'${String(e).replaceAll("'","'\\''")}'`;function Un(e){return e==null?"\u2013":e>0&&e<.005?"<\xA01\xA0%":e<1&&e>.995?">\xA099\xA0%":`${Math.round(e*100)}\xA0%`}var tc=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.[cm]?[jt]sx?$/,""),oc=e=>/^[0-9a-f]{12,}$/i.test(e)?e.slice(0,10):e;var Bn=globalThis.document?.documentElement,nc=365*24*3600,B=Bn?.dataset.scope||null,Hn=e=>encodeURIComponent(e).replace("%3A",":"),Wn=()=>B===null?{}:{"QualGent-Scope":Hn(B)};function Qe(e,t=B){return t===null||!e.startsWith("/")?e:`${e}${e.includes("?")?"&":"?"}scope=${Hn(t)}`}var ee=e=>e==="site"?"Whole site":e.replace(/^org:/,"");function Kn(){if(B===null||!Bn)return;let e=isSecureContext?"; Secure":"",t=`${Bn.dataset.user}.${Hn(B)}`,o=!1,n=()=>{o||(document.cookie=`qualgent_scope=${t}; Path=/; Max-Age=${nc}; SameSite=Lax${e}`)};document.addEventListener("submit",({target:r})=>{o=r instanceof HTMLFormElement&&r.matches('[action="/accounts/logout/"]')}),window.addEventListener("focus",n),window.addEventListener("pageshow",()=>document.hasFocus()&&n()),window.addEventListener("pagehide",n),window.addEventListener("pointerdown",n,!0),window.addEventListener("keydown",r=>r.key==="Enter"&&n(),!0)}var ce=_("in"),ua=()=>`/accounts/login/?next=${encodeURIComponent(location.pathname+location.search)}`;var Me=class extends Error{constructor(t,o,n={}){super(qt(o)),this.status=t,this.fields=n}get retryable(){return[0,429,503,507].includes(this.status)}};async function fa(e){let{status:t}=e,o=await e.json().catch(()=>null),n=t>=502?"the server does not answer":"the server could not do this";return new Me(t,typeof o?.error=="string"?o.error:n,o?.fields)}async function rc(e){if(!e.ok)throw await fa(e);return e.json().catch(()=>null)}async function V(e,{signal:t}={}){return ma(e,{signal:t})}async function q(e,t,o){return ma(t,{method:e,headers:{"Content-Type":"application/json"},body:JSON.stringify(o??{})})}async function pa(e,t){try{let o=await fetch(e,{...t,headers:{...t.headers,...Wn()}});return o.status===401&&(ce.value="out"),o}catch(o){throw o instanceof Error&&o.name==="AbortError"?o:new Me(0,"the server cannot be reached")}}async function ma(e,t){return rc(await pa(e,{headers:{Accept:"application/json"},...t}))}var da="deflate-raw";function ha(){try{return!!new DecompressionStream(da)}catch{return!1}}async function sc(e,t=67108864){let o=new DecompressionStream(da),n=o.writable.getWriter(),[r]=await Promise.all([ac(o.readable,t),n.write(new Uint8Array(e)),n.close()]);return r}async function ac(e,t){let o=e.getReader(),n=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;for(let a=await o.read();!a.done;a=await o.read()){if(s+=a.value.length,s>t)throw o.cancel().catch(()=>{}),new RangeError(`a frame of the server is larger than ${t} bytes`);r+=n.decode(a.value,{stream:!0})}return r+n.decode()}async function _a(e){return JSON.parse(typeof e=="string"?e:await sc(e))}var ic=500,lc=3e4,cc=15e3,uc=4401,fc=30,pc=e=>`${e}${e.includes("?")?"&":"?"}frames=compact`;function mc(){let e=window.earlySocket;return e?(delete window.earlySocket,e.socket.onopen=e.socket.onmessage=null,e.socket.readyState<=WebSocket.OPEN?e:null):null}var Eo=class{#e;#t;#o=null;#i=new Map;#n=0;#s=0;#r;#l=new Set;#c=!1;#a=null;#f=0;#p=ha();#m=Promise.resolve();#u=_("connecting");updatedAt=_(Oe());serverError=_(null);age=L(()=>Math.max(0,ye.value-this.updatedAt.value));state=L(()=>{let t="connecting";return this.#u.value==="open"?t="live":this.#u.value==="paused"?t="paused":this.#u.value==="unauthorized"?t="stopped":this.#u.value==="closed"&&(t=this.age.value>fc?"stale":"reconnecting"),t});constructor(t,{onUnauthorized:o=async()=>!1}={}){this.#e=t,this.#t=o}start(){return document.addEventListener("visibilitychange",()=>this.#x()),window.addEventListener("online",()=>this.#h()),window.addEventListener("pagehide",()=>this.#o?.close()),window.addEventListener("pageshow",t=>t.persisted&&this.#h()),setInterval(()=>this.#k(),1e3),this.#_(),this.#m}subscribe(t){t.subscribers+=1,this.#i.set(t.topic,t),this.#l.delete(t.topic)&&this.#d({resync:[t.topic]}),this.#g();let o=!1;return()=>{o||(o=!0,t.subscribers-=1,!(t.subscribers>0)&&(this.#i.delete(t.topic),this.#g()))}}onReconnect(t){let o=!1;return J(()=>{let n=this.state.value;n==="live"&&o&&Ee(t),n!=="connecting"&&(o=n!=="live")})}#_(){let t=mc(),o=t?.socket??new WebSocket(this.#p?pc(this.#e):this.#e);o.binaryType="arraybuffer",this.#o=o,this.#n=0,this.#l.clear(),this.#m=Promise.resolve(),this.#f=performance.now();for(let n of t?.messages??[])this.#v(o,n);o.addEventListener("message",n=>this.#v(o,n.data)),o.addEventListener("close",n=>this.#$(o,n.code)),t&&o.readyState===WebSocket.OPEN?(this.#a=t.topics.join(`
`),this.#g(),document.hidden&&this.#d({pause:!0})):o.addEventListener("open",()=>this.#b())}#b(){let t=[...this.#i.keys()];this.#a=t.join(`
`),this.#d({topics:t,...document.hidden?{pause:!0}:{}})}#$(t,o){if(t!==this.#o)return;if(this.#o=null,this.#a=null,o===uc){this.#u.value="unauthorized",this.#t().then(r=>r&&this.#h());return}this.#u.value="closed";let n=Math.min(lc,ic*2**this.#s);this.#s=Math.min(this.#s+1,10),this.#r=setTimeout(()=>this.#_(),n*(.5+Math.random()/2))}#h(){this.#o||(clearTimeout(this.#r),this.#s=0,this.#_())}#d(t){this.#o?.readyState===WebSocket.OPEN&&this.#o.send(JSON.stringify(t))}#g(){this.#c||(this.#c=!0,queueMicrotask(()=>{this.#c=!1;let t=[...this.#i.keys()];this.#a===null||this.#a===t.join(`
`)||(this.#a=t.join(`
`),this.#l.clear(),this.#d({topics:t}))}))}#v(t,o){let n=Promise.allSettled([_a(o),this.#m]);this.#m=n.then(([r])=>{r.status==="fulfilled"?this.#w(t,r.value):this.#y(t)}).catch(reportError)}#y(t){t===this.#o&&(this.#p=!1,this.#$(t),t.close())}#w(t,o){if(t!==this.#o)return;if(this.#f=performance.now(),o.error!==void 0){this.serverError.value=o.error;return}o.beat!==void 0&&Dn(o.beat);let n=this.#i.get(o.topic);n&&!n.apply(o)&&this.#d({resync:[o.topic]}),!n&&o.topic&&this.#l.add(o.topic),this.#n+=1,this.#d({ack:this.#n}),this.#s=0,this.serverError.value=null,this.updatedAt.value=Oe(),this.#u.value=document.hidden?"paused":"open"}#x(){if(this.#f=performance.now(),!this.#o){document.hidden||this.#h();return}this.#d({pause:document.hidden}),this.#u.peek()!=="connecting"&&(this.#u.value=document.hidden?"paused":"open")}#k(){if(this.#o&&!document.hidden&&performance.now()-this.#f>cc){let t=this.#o;this.#$(t),t.close()}}};var dc=location.protocol==="https:"?"wss:":"ws:";async function hc(){ce.value="out";try{await V("/api/v1/me")}catch(e){return e instanceof Me&&e.status===403&&(ce.value="left"),!1}return ce.value="changed",!0}var H=new Eo(`${dc}//${location.host}${Qe("/ws/live/")}`,{onUnauthorized:hc});J(()=>{H.state.value==="live"&&ce.peek()==="out"&&(ce.value="in")});var ga=function(e,t,o,n){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],l=t[s]?(t[0]|=a?1:2,o[t[s++]]):t[++s];a===3?n[0]=l:a===4?n[1]=Object.assign(n[1]||{},l):a===5?(n[1]=n[1]||{})[t[++s]]=l:a===6?n[1][t[++s]]+=l+"":a?(r=e.apply(l,ga(e,l,o,["",null])),n.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):n.push(l)}return n},$a=new Map;function va(e){var t=$a.get(this);return t||(t=new Map,$a.set(this,t)),(t=ga(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,s=1,a="",l="",c=[0],f=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,a):s===3&&(d||a)?(c.push(3,d,a),s=2):s===2&&a==="..."&&d?c.push(4,d,0):s===2&&a&&!d?c.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(c.push(s,0,a,r),s=6),d&&(c.push(s,d,0,r),s=6)),a=""},u=0;u<o.length;u++){u&&(s===1&&f(),f(u));for(var m=0;m<o[u].length;m++)n=o[u][m],s===1?n==="<"?(f(),c=[c],s=3):a+=n:s===4?a==="--"&&n===">"?(s=1,a=""):a=n+a[0]:l?n===l?l="":a+=n:n==='"'||n==="'"?l=n:n===">"?(f(),s=1):s&&(n==="="?(s=5,r=a,a=""):n==="/"&&(s<5||o[u][m+1]===">")?(f(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(f(),s=2):a+=n),s===3&&a==="!--"&&(s=4,c=c[0])}return f(),c})(e)),t),arguments,[])).length>1?t:t[0]}var i=va.bind(function(...t){return this[0]=3,pt(...t)});var Ae=_(null),Ye=(e="")=>Ae.value={query:e},zn=!1;function gt({chosen:e=!1}={}){Ae.value=null,zn&&!e&&history.back(),zn=!1}function Vn(){zn=document.referrer.startsWith(`${location.origin}/`),Ye()}var Jn=new Set;function _c(e,t){O(()=>{let o={title:e,commands:t};return Jn.add(o),()=>Jn.delete(o)})}var Gn=()=>[...Jn].flatMap(({title:e,commands:t})=>t().filter(Boolean).map(o=>({...o,group:e})));var Xe=JSON.parse(document.getElementById("state")?.textContent??"{}"),ue=Xe.screens,Yn=Xe.topics,Oo=Xe.problem??null,F=Xe.person??null,Xn=Xe.rights??{},je=Xe.scopes??[],Qn=Xe.data,ba=!0,Zn=()=>ba;function $c(){let e=Qn;return Qn=null,e}function er(){Qn=null,ba=!1}var S=(e,t)=>Xn[t]?.includes(e)??!1,tr=(e,t)=>e.some(o=>S(o,t));function gc(e){let t=e.split(/({\w+\*?})/).map(o=>{let n=o.match(/^{(\w+)(\*?)}$/);return n?`(?<${n[1]}>${n[2]?".+?":"[^/]+"})`:o.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}).join("");return new RegExp(`^${t.replace(/\/$/,"")}/?$`)}var vc=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))/,bc=(e,t)=>t&&vc.test(e)?e.split("/").map(encodeURIComponent).join("/"):encodeURIComponent(e);function yc(e={}){try{return Object.fromEntries(Object.entries(e).map(([t,o])=>[t,decodeURIComponent(o)]))}catch{return null}}var Mo=class{#e;constructor(t){this.#e=t.map(o=>({...o,pattern:gc(o.path)}))}match(t){for(let o of this.#e){let n=o.pattern.exec(t),r=n&&yc(n.groups);if(r)return{screen:o,params:r}}return null}named(t){return this.#e.find(o=>o.name===t)??null}to(t,o={},n={}){let r=this.named(t);if(!r)return null;let s=r.path.replace(/{(\w+)(\*?)}/g,(l,c,f)=>bc(String(o[c]),f)),a=new URLSearchParams(Object.entries(n).filter(([,l])=>l!==""&&l!=null));return a.size>0?`${s}?${a}`:s}},ya=({screen:e,params:t})=>e.topics.map(o=>o.replace(/{(\w+)}/g,(n,r)=>t[r]));var wc=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),Ao=class{#e=new Map;#t=_(null);#o;#i=new Set;#n=new Map;#s=null;#r=null;#l={};ids=_([]);version=0;subscribers=0;loaded=_(!1);constructor(t,o=()=>0){this.topic=t,this.#o=o}row(t){return this.#e.get(t)??this.#t}peek(){return this.ids.peek().map(t=>this.row(t).peek())}watch(t){return this.#i.add(t),()=>{this.#i.delete(t)}}seed(t){t&&(t.epoch&&t.seq&&([this.#s,this.#r]=[t.epoch,t.seq]),this.#l=t.snapshot,this.#c(t.snapshot))}news(){let t=this.ids.peek().map(o=>[o,this.row(o).peek()]);return Object.fromEntries(t.filter(([o,n])=>n!==this.#l[o]))}apply(t){if("snapshot"in t)return this.#s=t.epoch,this.#r=t.seq,this.#c(t.snapshot),!0;if(this.#r===null)return!0;let o=Object.entries(t.patch??{}),n=o.every(([s])=>this.#e.has(s));if(t.epoch!==this.#s||t.from!==this.#r||!n)return this.#r=null,!1;this.#r=t.to;let r=o.map(([s,a])=>[s,{...this.row(s).peek(),...a}]);return this.#a({...t.put,...Object.fromEntries(r)},t.del),!0}#c(t){let o={};for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);(!a||JSON.stringify(a.peek())!==JSON.stringify(s))&&(o[r]=s)}let n=[...this.#e.keys()].filter(r=>!Object.hasOwn(t,r));ie(()=>{this.#a(o,n,!0),this.loaded.value=!0})}#a(t,o,n=!1){this.version+=1,ie(()=>{for(let r of o){let s=this.#e.get(r);this.#e.delete(r),s&&(s.value=null)}for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);a?a.value=s:this.#e.set(r,_(s))}this.#f(t)||this.#p()});for(let r of this.#i)r(t,o,n)}#f(t){let o=this.ids.peek();if(o.length!==this.#e.size||o.length!==this.#n.size)return!1;let n=r=>{let[s,a]=[this.#e.get(o[r]),this.#e.get(o[r+1])];return s===void 0?!1:r+1===o.length?!0:a!==void 0&&this.#o(s.peek(),a.peek())<=0};return Object.keys(t).every(r=>{let s=this.#n.get(r);return s!==void 0&&n(s)&&(s===0||n(s-1))})}#p(){let t=[...this.#e.keys()].sort((o,n)=>this.#o(this.row(o).peek(),this.row(n).peek()));this.#n=new Map(t.map((o,n)=>[o,n])),wc(t,this.ids.peek())||(this.ids.value=t)}};var xc=40,wa=new Map,vt=new Map;function xa(e,t){let o=new Ao(e,t);return o.seed(Yn[e]),o}function z(e,t){let o=xa(e,t);return wa.set(e,o),o}function Ft(e){let t=wa.get(e);if(t)return t;let o=vt.get(e)??xa(e);vt.delete(e),vt.set(e,o);for(let[n,r]of vt){if(vt.size<=xc)break;r.subscribers||vt.delete(n)}return o}var Ut=e=>Zn()?e.news():{};var kc=6e3,Sc=4,Ze=_([]),Tc=0;function et(e){Ze.value=Ze.peek().filter(t=>t.id!==e)}function bt({kind:e="good",text:t,detail:o=null,action:n=null,about:r=null}){let s=++Tc,a=Ze.peek().filter(l=>r===null||l.about!==r);return Ze.value=[...a,{id:s,kind:e,text:t,detail:o,action:n,about:r}].slice(-Sc),e==="good"&&Co(s),s}function Co(e){setTimeout(()=>document.querySelector(`[data-toast="${e}"]:is(:hover, :focus-within)`)||et(e),kc)}var or=_(null),Po=()=>import("./uplot.js").then(e=>or.value=e.default,()=>{});var Ec=xs({"./screens/agent.js":()=>import("./screens/agent.js"),"./screens/batch.js":()=>import("./screens/batch.js"),"./screens/batches.js":()=>import("./screens/batches.js"),"./screens/build.js":()=>import("./screens/build.js"),"./screens/failures.js":()=>import("./screens/failures.js"),"./screens/fleet.js":()=>import("./screens/fleet.js"),"./screens/group.js":()=>import("./screens/group.js"),"./screens/job.js":()=>import("./screens/job.js"),"./screens/jobs.js":()=>import("./screens/jobs.js"),"./screens/org.js":()=>import("./screens/org.js"),"./screens/overview.js":()=>import("./screens/overview.js"),"./screens/settings.js":()=>import("./screens/settings.js"),"./screens/test.js":()=>import("./screens/test.js"),"./screens/tests.js":()=>import("./screens/tests.js"),"./screens/timeline.js":()=>import("./screens/timeline.js")});var Oc=3e3,Mc=2e3,Ta=150,Lo=new Mo(ue),nr=new Map,Ro=new Map,tt=0,re=history.state?.key??Do(),ka=[],I=_(null),Bt=_(!1),x=(e,t,o)=>Lo.to(e,t,o),yt=e=>Lo.named(e),rr=e=>Lo.match(e)?.screen??null;function Do(){return Math.random().toString(36).slice(2)}function Ht(e){let t=new URL(e,location.href);if(t.origin!==location.origin||t.searchParams.has("scope"))return null;let o=Lo.match(t.pathname);return o&&{...o,query:t.searchParams,href:t.pathname+t.search}}var sr=e=>{if(!Ro.has(e)){let t=Ec(`./screens/${e}.js`);Ro.set(e,t),t.catch(()=>Ro.delete(e))}return Ro.get(e)};function Ea(e){let t=Ht(e);t&&sr(t.screen.name).catch(()=>{})}async function ar(e,t){let o=++tt;t.kind!=="first"&&er();let n=setTimeout(()=>Bt.value=!0,Ta);try{let r=await sr(e.screen.name);if(o!==tt)return;let s=ka;ka=ya(e).map(a=>H.subscribe(Ft(a)));for(let a of s)a();I.value={...e,module:r,problem:null,arrival:t}}catch(r){if(o!==tt)return;t.kind==="first"?I.value={...e,module:null,problem:{status:0,text:String(r)},arrival:t}:await Ac()?location.assign(e.href):o===tt&&Cc(e)}finally{clearTimeout(n),o===tt&&(Bt.value=!1)}}var Ac=()=>fetch("/healthz",{cache:"no-store",signal:AbortSignal.timeout(Oc)}).then(()=>!0,()=>!1);function Cc(e){let t=tt,o=I.peek();history.replaceState({key:re},"",o.href);let n=bt({kind:"bad",text:`${e.screen.title} opens when the server is back.`}),r=H.onReconnect(()=>{r(),et(n),t===tt&&te(e.href)})}function ir(){if(navigator.connection?.saveData)return;let e=[Po,...ue.map(({name:r})=>()=>sr(r))],t=()=>{let r=H.state.peek()==="live"&&e.shift();r&&r().then(o,()=>{})},o=()=>Pc(t),n=J(()=>{H.state.value==="live"&&(setTimeout(o,Mc),queueMicrotask(()=>n()))})}var Pc=window.requestIdleCallback??(e=>setTimeout(e,Ta));function Io(){let e=document.activeElement?.closest("[data-row]")?.dataset.row??null;nr.set(re,{y:window.scrollY,row:e})}function te(e,{replace:t=!1}={}){let o=Ht(e);if(!o){location.assign(e);return}Io(),t||o.href===location.pathname+location.search?history.replaceState({key:re},"",o.href):(re=Do(),history.pushState({key:re},"",o.href)),ar(o,{kind:"push"})}function Wt(e,{push:t=!1}={}){let o=I.peek(),n=new URLSearchParams(o.query);for(let[a,l]of Object.entries(e))l===""||l==null?n.delete(a):n.set(a,l);let r=n.size>0?`?${n}`:"",s=location.pathname+r;s!==o.href&&(t?(Io(),re=Do(),history.pushState({key:re},"",s)):history.replaceState({...history.state,key:re},"",s),I.value={...o,query:n,href:s,arrival:{kind:"query"}})}function Rc(){let e=I.peek();if(location.pathname+location.search===e?.href)return;Io(),re=history.state?.key??Do();let t=Ht(location.href);t?ar(t,{kind:"pop",...nr.get(re)}):location.reload()}function Lc(e){if(e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a[href]");!t||t.target||t.hasAttribute("download")||!Ht(t.href)||t.hash&&t.pathname===location.pathname&&t.search===location.search||(e.preventDefault(),te(t.href))}function Sa(e){let t=e.target.closest?.("a[href]");t&&Ea(t.href)}function Dc(){let e=new URL(location.href);e.searchParams.has("scope")&&(e.searchParams.delete("scope"),history.replaceState(history.state,"",e))}function lr(){history.scrollRestoration="manual",Dc();let e=location.href,t=Ht(e);history.replaceState({...history.state,key:re},"",e);let o=Promise.resolve();return Oo&&e===location.href?I.value={screen:null,params:{},query:new URLSearchParams,href:"",module:null,problem:Oo,arrival:{kind:"first"}}:t&&(o=ar(t,{kind:"first",...history.state})),window.addEventListener("popstate",Rc),window.addEventListener("pagehide",()=>{Io(),history.replaceState({...history.state,key:re,...nr.get(re)},"")}),document.addEventListener("click",Lc),document.addEventListener("pointerover",Sa),document.addEventListener("focusin",Sa),J(()=>{let n=I.value;if(!n)return;let r=n.problem?"Not found":n.module?.title?.(n)??n.screen.title;document.title=[r,...je.length>0?[ee(B)]:[],"QualGent"].join(" \xB7 ")}),o}var de=_(!1);var fe=z("overview");var Ic=15e3;function Nc(){let e=fe.row("overview").peek();return e?`${j(e.waiting,"job")} waiting, ${e.running} running, ${e.done} passed, ${e.failed} failed`:""}function Oa(){let e=be("");return O(()=>{let t=setInterval(()=>e.value=Nc(),Ic);return()=>clearInterval(t)},[]),i`<p class="unseen" aria-live="polite">${e}</p>`}var Kt=_(null);function pe(e){return Kt.peek()?.done(null),new Promise(t=>{Kt.value={...e,done:o=>{Kt.value=null,t(o)}}})}var $=({name:e})=>i`
<svg class="icon" aria-hidden="true" width="16" height="16">
<use href=${`#icon-${e}`} />
</svg>
`;var jc=["[autofocus]","form :is(input:not([type=radio], [type=checkbox]), textarea, select)","form input:checked","form :is(input, button)"];function G({title:e,className:t="",onClose:o,children:n,foot:r,bare:s=!1}){let a=M(null),l=Q();R(()=>{let u=a.current,m=document.activeElement;return u.showModal(),(jc.map(p=>u.querySelector(p)).find(Boolean)??u.querySelector(".dialog-body")).focus(),()=>{u.close(),m?.isConnected&&document.activeElement===document.body&&m.focus({preventScroll:!0})}},[]);let c=u=>{u.preventDefault(),o()},f=M(null);return i`
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
`}function Ma({question:{title:e,text:t,act:o,keep:n="Cancel",danger:r=!1,done:s}}){return i`
<${G} title=${e} onClose=${()=>s(null)}>
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
`;var Aa=[["jobs","jobs"],["logs","logs"],["artifacts","artifacts"],["builds","stored builds"],["audit","audit entries"],["agents","agents that ran nothing"]];function Fc({found:e}){let t=Aa.filter(([o])=>e[o].count>0);return t.length===0?i`<p class="ask-count" data-preview>Nothing to remove.</p>`:i`
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
`}function Ca({question:{preview:e,done:t}}){let[o,n]=k({}),r=()=>{n({}),e().then(f=>n({found:f}),f=>n({error:f}))};O(r,[]);let{found:s,error:a}=o,l=s?Aa.reduce((f,[u])=>f+s[u].count,0):0;return i`
<${G} title="Remove expired data" onClose=${()=>t(null)}>
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
${l>0?`Remove ${j(l,"thing")}`:"Remove"}
</button>
</footer>
</form>
<//>
`}var No=({id:e,text:t})=>t&&i`
<span class="field-error" id=${e} data-error>
<${$} name="stale" />
${t}
</span>
`;function zt({label:e,hint:t,error:o,value:n,onInput:r,...s}){let a=Q();return i`
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
<${No} id=${`${a}-error`} text=${o} />
</div>
`}function Uc({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=Q();return i`
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
<${No} id=${`${a}-error`} text=${o} />
</div>
`}function Bc({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=Q(),l=(c,f)=>s(r.map(([u])=>u).filter(u=>u===c?f:n.includes(u)));return i`
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
<${No} id=${`${a}-error`} text=${o} />
</fieldset>
`}var Hc=({problem:e})=>e&&i`<${ot} title="Nothing changed" text=${e.message} />`;var Wc=e=>e===""||/^https?:\/\/\S+$/.test(e);function Pa({question:{group:e,done:t}}){let[o,n]=k(e.note?.note??""),[r,s]=k(e.note?.owner??""),[a,l]=k(e.note?.ticket_url??""),[c,f]=k("");return i`
<${G} title="Note on this cause" onClose=${()=>t(null)}>
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
`;function xt({label:e,options:t,value:o,onChange:n,hideLabel:r=!1}){let s=Q();return i`
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
`}var Kc=[["","Until resumed"],["1800","30 min"],["7200","2 h"],["86400","1 day"]],fr=e=>e===""?null:new Date((Oe()+Number(e))*1e3).toISOString();function Ra({question:{name:e,how:t,done:o}}){let[n,r]=k(t??"pause"),[s,a]=k(""),[l,c]=k(""),{label:f,effect:u,timed:m,needsReason:d}=he[n],p=h=>{h.preventDefault(),o({how:n,note:l.trim(),until:m?fr(s):null})};return i`
<${G} title=${`Availability of ${e}`} onClose=${()=>o(null)}>
<form class="ask" onSubmit=${p}>
<${xt}
label="Mode"
options=${Object.entries(he).map(([h,T])=>[h,T.label])}
value=${n}
onChange=${r}
/>
<p aria-live="polite">${u}</p>
${m&&i`<${xt} label="Duration" options=${Kc} value=${s} onChange=${a} />`}
<${wt} text=${l} onInput=${c} required=${d} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>o(null)}>
Cancel
</button>
<button type="submit" class=${`button ${d?"is-danger":"is-primary"}`}>${f} ${e}</button>
</footer>
</form>
<//>
`}function La(e){let t=2166136261;for(let o=0;o<e.length;o++)t=Math.imul(t^e.charCodeAt(o),16777619);return(t^t>>>15)>>>0}var pr=10,zc=32,Jc=3;function Da(e,t){let o=t.match(/\d*$/)[0].slice(-Jc);return{stem:La(`${e}
${t.slice(0,t.length-o.length)}`),number:Number(o)}}function jo(e,t){let{stem:o,number:n}=Da(e,t);return(o+n)%pr}function qo(e,t){let{stem:o,number:n}=Da(e,t);return(Math.floor(o/pr)+Math.floor(n/pr)+3*n)%zc}var Vc=(e,t)=>`build-${jo(e,t)}`;var mr=["M8 0h8v12H8z","M0 6h16v6H0z","M0 12L16 0v12z","M8 0h8v6H8zM0 6h8v6H0z","M5 3.5h6v5H5z","M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z","M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z","M5.33 0h5.34v12H5.33z","M0 4h16v4H0z","M8 1l7 5-7 5-7-5z","M0 0h8v6H0z","M8 2a4 4 0 1 0 .01 0z","M0 0l9 6-9 6z","M0 0h16L8 8z","M0 0h4v12H0z","M0 0L16 12H0z"],Gc=(e,t)=>`flag flag-${jo(e,t)} ${qo(e,t)<mr.length?"":"is-exchanged"}`,Na=({org:e,version:t})=>i`
<svg class=${Gc(e,t)} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
<path class="flag-a" d="M0 0h16v12H0z" />
<path class="flag-b" d=${mr[qo(e,t)%mr.length]} />
<path class="flag-edge" d="M.5.5h15v11H.5z" />
</svg>
`,Ia=({name:e,text:t,href:o,row:n,children:r})=>o?i`<a class=${e} title=${t} href=${o} tabindex=${n?-1:void 0}>${r}</a>`:i`<span class=${e} title=${t}>${r}</span>`,Ce=({org:e,version:t,link:o=!1,children:n})=>{let r=o&&x("build",{org_id:e,app_version_id:t});return i`
<span class="build">
<${Na} org=${e} version=${t} />
<${Ia} name="build-version" text=${t} href=${r} row=${o==="row"}>${n??t}<//>
<${Ia} name="build-org" text=${e} href=${o&&x("org",{org_id:e})} row=${o==="row"}>${e}<//>
</span>
`};var qe=["busy","stopping","draining","idle","paused","drained","quarantined","suspect","offline","lost"],dr={draining:"finishes its job, then takes none",paused:"takes no jobs until it is resumed",drained:"empty: takes no jobs until it is resumed",quarantined:"unreliable: kept out until somebody lets it back",suspect:"silent for a moment: gets no new jobs",offline:"disconnected in order",lost:"stopped responding while it was expected"},Y=e=>e.status||e.state,Jt=({targets:e,fallback:t})=>`${e.join(", ")}${t?", while no other agent serves it":""}`,hr=({lost:e=0,paused:t=0,quarantined:o=0},n)=>{let r=e+n+o+t,s=[e&&`${e} lost`,n&&`${n} ${n===1?"needs":"need"} repair`,o&&`${o} quarantined`,t&&`${t} paused`].filter(Boolean).join(", "),a=`agent${r===1?" needs":"s need"} attention: ${s}`;return{count:r,tone:e+n>0?"bad":"warn",text:a}};var nt={done:"passed",pending:"waiting",waiting:"waiting",backoff:"backing off",assigned:"assigned",installing:"installing",executing:"running",parked:"parked"};function _r({job:e}){let t=e.phase==="parked"?"suspect":e.status;return i`
<span class=${`state state-${t}`}>
<${$} name=${t} />
<span>
${["pending","running"].includes(e.status)&&nt[e.phase]||nt[e.status]||e.status}
</span>
</span>
`}function Vt({agent:e}){let t=Y(e);return i`
<span class=${`state state-${t}`} title=${dr[t]}>
<${$} name=${t} />
<span>${t}</span>
</span>
`}var Qc={cancel:"Cancel jobs",retry:"Retry jobs",priority:"Change the priority of jobs"},Yc={cancel:"Cancel",retry:"Retry",priority:"Change"},Xc={cancel:e=>`${j(e,"job")} will be cancelled. Tests that run are stopped.`,retry:e=>`${j(e,"job")} will be requeued.`,priority:(e,t)=>`${j(e,"waiting job")} will have priority ${t}.`},Zc={cancel:"have already ended and stay as they are",retry:"wait, run, have passed or are quarantined, and stay as they are",priority:"do not wait or have that priority already"},eu=["pending","running","failed","done","cancelled"];function tu({question:e,found:t}){let{action:o,priority:n}=e,r=t.matched-t.changed,s=eu.filter(a=>t.by_status[a]);return i`
<p class="ask-count" data-preview>
<strong class="number">${b(t.changed)}</strong>${" "}
${Xc[o](t.changed,n).replace(/^\S+ /,"")}
</p>
<p class="quiet number">
${j(t.matched,"job")} ${t.matched===1?"matches":"match"}
${s.length>0&&": "}
${s.map(a=>`${b(t.by_status[a])} ${nt[a]??a}`).join(", ")}.
${r>0&&` ${b(r)} ${Zc[o]}.`}
</p>
`}var ja=e=>e===null?"\u2013":e<1?"now":`in ${we(e)}`;function ou({effect:e}){if(e===null)return i`<p class="quiet">Too many jobs to tell what they overtake.</p>`;let{text:t,before:o,after:n,overtaken:r}=e;return i`
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
<td class="is-numeric">${ja(s.eta_seconds)}</td>
<td class="is-numeric">
${ja(s.later_seconds===null?null:s.eta_seconds+s.later_seconds)}
</td>
</tr>
`)}
</tbody>
</table>
`}
`}function qa({question:e}){let{action:t,what:o,preview:n,done:r}=e,[s,a]=k({}),[l,c]=k(""),f=()=>{a({}),n().then(p=>a({found:p}),p=>a({error:p}))};O(f,[]);let{found:u,error:m}=s,d=p=>{p.preventDefault(),u?.changed&&r({found:u,note:l.trim()})};return i`
<${G} title=${Qc[t]} onClose=${()=>r(null)}>
<form class="ask" onSubmit=${d}>
${o&&i`<p>${o}</p>`}
<div class="ask-preview" aria-live="polite">
${u&&i`<${tu} question=${e} found=${u} />`}
${u?.effect!==void 0&&u.changed>0&&i`<${ou} effect=${u.effect} />`}
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
${Yc[t]} ${u?j(u.changed,"job"):"jobs"}
</button>
</footer>
</form>
<//>
`}var $r=86400,nu=[["","Until released"],[String($r),"1 day"],[String(7*$r),"1 week"],[String(30*$r),"30 days"]];function Fa({question:{test:e,done:t}}){let[o,n]=k(""),[r,s]=k("");return i`
<${G} title="Quarantine test" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${l=>{l.preventDefault(),t({note:r.trim(),until:fr(o)})}}>
<p>
<span class="test-path">${e.test}</span> of ${e.org_id} still runs on ${e.target}, and its
failures are shown. From now on they do not fail a batch. Batches and builds that have finished keep their
result.
</p>
<${xt} label="Duration" options=${nu} value=${o} onChange=${n} />
<${wt} text=${r} onInput=${s} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-primary">Quarantine</button>
</footer>
</form>
<//>
`}var ru={many:qa,hold:Ra,quarantine:Fa,due:Ca,"failure-note":Pa,confirm:Ma};function Ua(){let e=Kt.value;if(!e)return null;let t=ru[e.kind];return i`<${t} key=${e.kind} question=${e} />`}var Fo=()=>i`
<a class="brand" href="/" aria-label="QualGent, overview">
<svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
<path class="mark-pole" d="M4 2h3v28H4z" />
<path class="mark-flag" d="M7 4h22v18H7z" />
<path class="mark-hole" d="M13 9.5h10v7H13z" />
</svg>
<span class="brand-name">QualGent</span>
</a>
`;var vr=e=>[...e.querySelectorAll("[data-row]")],br="tr, li, [role=row], [role=listitem]",su="a[href], button:not(:disabled), input:not(:disabled)",gr=null;function Gt(e){let t=e.target.closest("[data-row]");if(t){gr=e.currentTarget.id;for(let o of e.currentTarget.querySelectorAll("[data-row][tabindex='0']"))o.tabIndex=-1;t.tabIndex=0}}function Qt(e,t){if(!e.querySelector("[data-row][tabindex='0']")){let r=e.querySelector("[data-row]");r&&(r.tabIndex=0)}if(t===null||e.contains(document.activeElement))return;let o=vr(e);(o.find(r=>r.dataset.row===t.key)??o[Math.min(t.at,o.length-1)])?.focus({preventScroll:!0})}function Yt(e){let t=document.activeElement;return!e?.contains(t)||!t.matches("[data-row]")?null:{key:t.dataset.row,at:vr(e).indexOf(t)}}function au(){let e=document.activeElement?.closest("[data-list]");if(e)return e;let t=gr&&document.getElementById(gr);if(t?.querySelector("[data-row]"))return t;let o=[...document.querySelectorAll("[data-list]:has([data-row])")];return o.find(n=>n.querySelector("a[data-row]"))??o[0]??null}function Ba(e){e?.focus({preventScroll:!0}),e?.closest(br)?.scrollIntoView({block:"nearest"})}function Ha(e,t){for(let o=e;o&&o!==t;o=o.parentElement)if(o.matches(br)&&o.querySelector("[data-row]"))return o;return null}function iu(e,t){let n=[...Ha(document.activeElement,e)?.querySelectorAll(su)??[]].filter(r=>r.checkVisibility());n[n.indexOf(document.activeElement)+t]?.focus({preventScroll:!0})}function yr(e){let t=e.target.closest?.("[data-list]"),o={ArrowDown:1,ArrowUp:-1}[e.key],n={ArrowRight:1,ArrowLeft:-1}[e.key];return!t||e.shiftKey||!(o||n)?!1:(o?Xt(o):iu(t,n),!0)}function Xt(e){let t=au();if(!t)return;let o=vr(t),n=o.indexOf(Ha(document.activeElement,t)?.querySelector("[data-row]")),r=o.findIndex(s=>s.tabIndex===0);Ba(o[n<0?Math.max(0,r):Math.min(o.length-1,Math.max(0,n+e))])}function wr(){let e=[...document.querySelectorAll("[data-list] [data-row]")],t=e.indexOf(document.activeElement),o=[...e.slice(t+1),...e.slice(0,t+1)].find(n=>n.dataset.failed!==void 0);return Ba(o),o!==void 0}function lu(e){let t=document.getElementById(e),o=t?.querySelector("[data-row][tabindex='0']");o?.focus({preventScroll:!0}),(o?.closest(br)??t)?.scrollIntoView({block:"nearest"})}var cu=1500,Fe=_([]),rt=_(!1),st=_(uu()),Wa=0;function uu(){try{return localStorage.getItem("qualgent-keys")!=="off"}catch{return!0}}function Sr(e){st.value=e;try{localStorage.setItem("qualgent-keys",e?"on":"off")}catch{}}function kt(e,t){let o={title:e,keys:t};return Fe.value=[...Fe.peek(),o],()=>Fe.value=Fe.peek().filter(n=>n!==o)}function fu(e,t){O(()=>kt(e,t),[e])}var xr=e=>e.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")!=null;function Uo(e){for(let t of[...Fe.peek()].reverse()){let o=t.keys.find(n=>n.key===e&&n.run);if(o)return o}return null}function kr(){clearTimeout(Wa),rt.value=!1}function pu(e){if(e.defaultPrevented||e.isComposing)return;let t=e.ctrlKey||e.metaKey||e.altKey;if((e.ctrlKey||e.metaKey)&&!e.altKey&&e.key.toLowerCase()==="k"){Bo(e,Uo("Mod+k"));return}if(!(t||document.querySelector("dialog[open]"))){if(e.key==="Escape"){rt.peek()?kr():xr(e.target)?e.target.blur():Bo(e,Uo("Escape"));return}if(!xr(e.target)&&yr(e)){e.preventDefault();return}xr(e.target)||!st.peek()||e.key.length>1||(rt.peek()?(kr(),Bo(e,Uo(`g ${e.key}`))):e.key==="g"?(e.preventDefault(),rt.value=!0,Wa=setTimeout(kr,cu)):Bo(e,Uo(e.key)))}}function Bo(e,t){t&&(e.preventDefault(),t.run())}function Tr(){document.addEventListener("keydown",pu)}var Ka=()=>rt.value&&i`
<p class="going" aria-hidden="true">
<kbd>g</kbd>
${ue.filter(e=>e.place).map(({name:e,place:t})=>i`
<span key=${e}>
<kbd>${t.key}</kbd> ${t.label}
</span>
`)}
</p>
`;function Zt(e,t=250){let o,n=!1,r=!1,s=!1,a=0,l=async()=>{o=void 0,n=!0,r=!1;let f=performance.now();try{await e()}finally{let u=performance.now();a=u+Math.max(t,3*(u-f)),n=!1,r&&c()}},c=()=>{s||(r=!0,n||(o??=setTimeout(l,Math.max(0,a-performance.now()))))};return Object.assign(c,{stop(){s=!0,clearTimeout(o)}})}var mu=1e3,Ho=class{#e;#t=0;data=_(null);error=_(null);constructor(t,o=null){this.#e=t,this.data.value=o}async load(){let t=++this.#t;try{let o=await V(this.#e);if(t!==this.#t)return;this.error.value=null,this.data.value=o}catch(o){t===this.#t&&(this.error.value=o)}}invalidate=Zt(()=>this.load(),mu);close(){this.#t+=1,this.invalidate.stop()}};var Er=z("settings");function eo(e){let t=U(()=>e?Ft(e):null,[e]);return O(()=>t&&H.subscribe(t),[t]),t}function du(e,t,o=null){let n=U(()=>new Ho(e,o),[e]);return O(()=>(e&&!n.data.peek()&&n.load(),()=>n.close()),[n]),O(()=>{n.data.peek()&&n.invalidate()},[t]),n}function hu(e,t,o=[]){O(()=>{let n=Zt(t),r=Er.watch((a,l,c)=>(c||e in a)&&n());e in Ut(Er)&&n();let s=o.map(a=>a.watch(n));return()=>[r,...s,n.stop].forEach(a=>a())},[e,t])}function Or(){let e=M(null),t=Yt(e.current);return R(()=>Qt(e.current,t)),{ref:e,onFocusIn:Gt,"data-list":!0}}function _u(e,t){let[o,n]=k(e);return O(()=>{let r=setTimeout(()=>n(e),t);return()=>clearTimeout(r)},[e]),o===e}var $u=10,gu=8;function Mr(e,{first:t=$u,step:o=gu}={}){let[n,r]=k(t);return O(()=>{if(n>=e){e>0&&r(1/0);return}let s=requestAnimationFrame(()=>r(n+o));return()=>cancelAnimationFrame(s)},[n,e]),n}var _e=z("problems",(e,t)=>e.rank-t.rank);var Ar=[["1h","1 h"],["24h","24 h"],["7d","7 days"]],Cr="24h",Pr={"1h":3600,"24h":86400,"7d":604800};function vu(e){let t=e.get("period");return Ar.some(([o])=>o===t)?t:Cr}var Rr=e=>Ar.find(([t])=>t===e)[1],St=e=>e?e.still_failed-e.excused:0;function Lr(e){let t=eo(e===Cr?null:`totals:${e}`);return(t?t.row(e).value:fe.row("overview").value?.totals)??null}var bu=100;function yu(e,t){let o=t.getBoundingClientRect(),{offsetWidth:n,offsetHeight:r}=e,s=o.bottom+4+r<=window.innerHeight||o.top<r+4,a=o.left<window.innerWidth/2?o.left:o.right-n,l=Math.max(8,Math.min(a,window.innerWidth-n-8));e.style.setProperty("left",`${l}px`),e.style.setProperty("top",`${s?o.bottom+4:o.top-r-4}px`)}function wu({item:e,about:t}){let[o,n]=k("");return O(()=>{let r=!0,s=setTimeout(()=>e&&t(e).then(a=>r&&n(a)),bu);return()=>{r=!1,clearTimeout(s)}},[e?.label]),i`<div class="menu-about" aria-live="polite" data-effect>${o}</div>`}function Tt({label:e,icon:t,items:o,none:n,about:r,className:s="button",children:a,tip:l}){let[c,f]=k(!1),[u,m]=k(null),[d,p]=k(null),h=M(null),T=M(null),y=Q(),v=(typeof o=="function"?u??[]:o).filter(Boolean);O(()=>{if(!c||typeof o!="function")return;let w=!0;return Promise.resolve(o()).then(Z=>w&&m(Z)),()=>{w=!1,m(null),p(null)}},[c]),R(()=>{if(!c)return;T.current.showPopover();let w=()=>f(!1);return window.addEventListener("resize",w),()=>window.removeEventListener("resize",w)},[c]),R(()=>{!c||!T.current||(yu(T.current,h.current),(T.current.querySelector("[aria-checked=true]")??T.current.querySelector("button"))?.focus())},[c,u]);let g=()=>{f(!1),h.current.focus()},A=w=>{let Z=[...T.current.querySelectorAll("button")],$e=Z.indexOf(document.activeElement),ge={ArrowDown:$e+1,ArrowUp:$e-1,Home:0,End:Z.length-1}[w.key];if(ge!==void 0)Z[(ge+Z.length)%Z.length].focus();else if(w.key==="Escape")g();else{if(w.key==="Tab")return f(!1);if(w.key.length===1&&w.key!==" "){let lo=w.key.toLowerCase();[...Z.slice($e+1),...Z].find(ve=>ve.innerText.trim().toLowerCase().startsWith(lo))?.focus()}else return}w.preventDefault(),w.stopPropagation()},C=v.some(w=>w.checked!==void 0)?"menuitemradio":"menuitem";return i`
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
${r&&i`<${wu} item=${d} about=${r} />`}
</div>
`}
</span>
`}var Dr=ue.filter(e=>e.place),za=F!==null&&S("read","org"),Ja="/team/",Va=4,xu=()=>_e.ids.value.filter(e=>e.startsWith("agent_repair:")).reduce((e,t)=>e+(_e.row(t).value?.count??0),0);function ku(){let e=fe.row("overview").value;if(!e)return{};let t=Dr.some(o=>o.name==="fleet")?"fleet":"overview";return{jobs:{count:St(e.totals),tone:"bad",text:"failed in the last 24 hours"},[t]:hr(e.statuses??{},xu())}}function Su({alert:e}){return e?.count?i`
<span class=${`nav-alert is-${e.tone} number`} title=${`${b(e.count)} ${e.text}`}>
${b(e.count)}
<span class="unseen"> ${e.text}</span>
</span>
`:null}var Ga=(e,t)=>t!==null&&(e.name===t.name||e.name===t.parent);function Qa(){fe.ids.value,eo("problems");let e=I.value?.screen??null,t=ku(),o=Dr.slice(Va);return i`
<nav class="nav" aria-label="Screens">
<ul>
${Dr.map((n,r)=>i`
<li key=${n.name} class=${r>=Va?"is-wide-only":""}>
<a
class="nav-link"
href=${x(n.name)}
data-tip=${n.place.label}
data-tip-side="right"
aria-current=${n.name===e?.name?"page":Ga(n,e)?"true":void 0}
>
<${$} name=${n.place.icon} />
<span class="nav-label">${n.place.label}</span>
<${Su} alert=${t[n.name]} />
</a>
</li>
`)}
${za&&i`
<li class="is-wide-only">
<a class="nav-link" href=${Ja} data-tip="Team" data-tip-side="right">
<${$} name="team" />
<span class="nav-label">Team</span>
</a>
</li>
`}
${o.length>0&&i`
<li class="is-phone-only">
<${Tt}
label="More screens"
className=${`nav-link ${o.some(n=>Ga(n,e))?"is-here":""}`}
icon="more"
items=${[...o.map(n=>({label:n.place.label,icon:n.place.icon,run:()=>te(x(n.name))})),...za?[{label:"Team",icon:"team",run:()=>location.assign(Ja)}]:[]]}
>
<span class="nav-label">More</span>
<//>
</li>
`}
</ul>
</nav>
`}var ei=(e,t)=>`/api/v1/jobs/${e}/${t}`,Wo=(e,t)=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}/${t}`,Ya={0:"Nothing changed. Try again when connected.",403:"Nothing changed.",404:"It may have been removed.",409:"It has changed: check and try again."};function Tu(e){return Ya[e.status]?Ya[e.status]:e.retryable?"Nothing changed. Try again in a moment.":null}async function K(e,t,{undo:o=null,about:n=null}={}){try{let r=await e();return bt({text:typeof t=="function"?t(r):t,action:o,about:n}),r}catch(r){if(!(r instanceof Me))throw r;let s=r.retryable?{label:"Try again",run:()=>K(e,t,{undo:o,about:n})}:null;return bt({kind:"bad",text:r.message,detail:Tu(r),action:s,about:n}),null}}var Ko=e=>K(()=>q("POST",ei(e,"retry")),"Job requeued.",{about:e});async function Ir({id:e,status:t,test:o="The test"}){if(t==="running"){let r=`${o} is stopped. A retry starts it from the beginning.`;if(!await pe({kind:"confirm",title:"Cancel running job",text:r,act:"Cancel job",keep:"Keep running",danger:!0}))return null}let n=S("retry","job")?{label:"Requeue",run:()=>Ko(e)}:null;return K(()=>q("POST",ei(e,"cancel")),"Job cancelled.",{undo:n,about:e})}var Eu=(e,t)=>K(()=>q("POST",`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}/release`),({held:o})=>o?`${t} released: its jobs are tried again.`:`${t} was not held.`),Ou=({within:e="/api/v1/jobs",filter:t={}},o)=>q("POST",`${e}/priority`,{filter:t,priority:o,dry_run:!0}).then(({changed:n,effect:r})=>[n!==1&&j(n,"job"),r?.text].filter(Boolean).join(": "),()=>"");function Mu({within:e="/api/v1/jobs",filter:t={}},o,n){let r=(c,f)=>q("POST",`${e}/priority`,{filter:{...t,priority:c},priority:f}),s=c=>({changed:f})=>f===0?"Nothing changed: no job waits.":`Priority ${c} for ${j(f,"job")}.`,a=JSON.stringify([e,t]),l={label:"Undo",run:()=>K(()=>r(o,n),s(n),{about:a})};return K(()=>r(n,o),s(o),{undo:l,about:a})}var Xa=[[void 0,"failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"]];async function Au({within:e,filter:t={}}){let o=`${e??"/api/v1/jobs"}/retry`,n=e?Xa:Xa.slice(0,1),r=n.map(([a])=>({filter:{...t,status:"failed"},...a?{failure:a}:{}})),s=await Promise.all(r.map(a=>q("POST",o,{...a,dry_run:!0}).catch(()=>null)));return s.flatMap((a,l)=>{let c=a?.changed??0,f=l>0&&c===s[0]?.changed;if(c===0||f)return[];let[,u,m]=n[l],d={expected:c,...a.until?{until:a.until}:{}},p=()=>K(()=>q("POST",o,{...r[l],...d}),h=>Br.retry(h.changed));return[{label:`Retry ${b(c)} ${c===1?u:m}`,icon:"retry",run:p}]})}var Cu=e=>K(()=>q("POST","/api/v1/jobs/retry",{filter:{ids:e}}),({changed:t})=>t===0?"Nothing changed.":Br.retry(t)),Nr=(e,t)=>Pe({action:"priority",filter:{ids:[e]},priority:t});function Pu(e){let{name:t,paused_reason:o}=e,n=Y(e);return["suspect","offline","lost"].includes(n)?`${t} takes jobs when it is back: it is ${n}.`:o?`Resume requested; ${t} had paused itself.`:`${t} resumed.`}var ti=(e,t,{note:o,until:n})=>K(()=>q("POST",Wo(e,t),n?{note:o,until:n}:{note:o}),r=>r.job?`${e} finishes its test, then it is ${he[t].state}.`:`${e} is ${he[t].state}: no new jobs start.`,{about:e});async function jr(e,t="pause"){let o=await pe({kind:"hold",name:e,how:t});return o&&ti(e,o.how,o)}async function qr(e){let o=(await V(Wo(e,"").slice(0,-1)).catch(()=>null))?.held??null;if(o?.kind==="quarantined"){let s=`${e} gets jobs again. It is in quarantine${o.note?`: ${o.note}`:"."}`;if(!await pe({kind:"confirm",title:"Release agent from quarantine",text:s,act:"Release"}))return null}let n=o&&ur(o.kind),r=n&&S(n,"agent")?{label:"Undo",run:()=>ti(e,n,o)}:null;return K(()=>q("POST",Wo(e,"resume")),Pu,{undo:r,about:e})}async function Ru(e){let t=`Deletes ${e} and its pause or quarantine. Its attempts stay. A new agent, if it connects again.`;if(!await pe({kind:"confirm",title:"Delete agent",text:t,act:"Delete agent",danger:!0}))return!1;let n=Wo(e,"").slice(0,-1);return await K(()=>q("DELETE",n).then(()=>!0),`${e} deleted.`,{about:e})===!0}var oi=({id:e})=>`/api/v1/tests/${e}`,ni=(e,t,o)=>K(()=>q("PATCH",oi(e),{quarantined:!0,note:t,until:o}),"Test quarantined: its failures do not fail a batch.",{about:e.id});async function Fr(e){let t=await pe({kind:"quarantine",test:e});return t&&ni(e,t.note,t.until)}var Ur=e=>K(()=>q("PATCH",oi(e),{quarantined:!1}),"Test released from quarantine: its failures count again.",{undo:{label:"Undo",run:()=>ni(e,e.quarantine_note??"",e.quarantined_until)},about:e.id});async function Lu(e){let t=await pe({kind:"failure-note",group:e});if(!t)return null;let o=`/api/v1/failures/${encodeURIComponent(e.org_id)}/${e.fingerprint}`;return K(()=>q("PUT",o,t),"Note saved.")}var Za=e=>q("POST","/api/v1/retention",{dry_run:e});async function Du(){if(!await pe({kind:"due",preview:()=>Za(!0)}))return null;let t=({jobs:o,logs:n,artifacts:r,builds:s,audit:a,agents:l})=>[o,n,r,s,a,l].reduce((c,f)=>c+f.count,0);return K(()=>Za(!1),o=>t(o)>0?`${j(t(o),"thing")} removed.`:"Nothing was due.")}var zo=({id:e})=>`/api/v1/webhooks/${e}`,Iu=e=>K(()=>q("POST",`${zo(e)}/test`),"Test event queued: see the deliveries."),Nu=e=>K(()=>q("PATCH",zo(e),{enabled:!e.enabled}),e.enabled?"Webhook turned off.":"Webhook turned on.",{about:e.id}),ju=(e,t)=>K(()=>q("POST",`${zo(e)}/deliveries/${t}/redeliver`),"Delivery queued again.");async function qu(e){let t=`${e.url} receives no more events, and its deliveries are deleted.`;return await pe({kind:"confirm",title:"Remove webhook",text:t,act:"Remove",danger:!0})?await K(()=>q("DELETE",zo(e)).then(()=>!0),"Webhook removed.")===!0:!1}var Br={cancel:e=>`${j(e,"job")} cancelled.`,retry:e=>`${j(e,"job")} queued again.`,priority:e=>`The priority of ${j(e,"job")} was changed.`};async function Pe({action:e,filter:t={},failure:o,within:n="/api/v1/jobs",priority:r,what:s}){let a=`${n}/${e}`,l=n==="/api/v1/jobs"&&Object.keys(t).length===0,c={filter:t,...o?{failure:o}:{},...l?{all:!0}:{},...e==="priority"?{priority:r}:{}},u=await pe({kind:"many",action:e,priority:r,what:s,preview:()=>q("POST",a,{...c,dry_run:!0})});if(!u)return null;let m={expected:u.found.changed,until:u.found.until,note:u.note};return m.until===null&&delete m.until,K(()=>q("POST",a,{...c,...m}),({changed:d})=>d===0?"Nothing changed.":Br[e](d))}var ri=/[\s/._-]/;function Fu(e,t){let o=e.toLowerCase().replace(/\s+/g,""),n=t.toLowerCase();if(o==="")return{score:0,at:[]};let r=n.indexOf(e.toLowerCase().trim());if(r>=0){let c=r===0||ri.test(n[r-1]),f=Array.from({length:e.trim().length},(u,m)=>r+m);return{score:100+(c?20:0)+f.length*4-r*.1-n.length*.05,at:f}}let s=[],a=0,l=0;for(let c of o){let f=n.indexOf(c,l);if(f<0)return null;(f===0||ri.test(n[f-1]))&&(a+=8),a+=f===l&&s.length>0?5:1-Math.min(3,(f-l)*.1),s.push(f),l=f+1}return{score:a-n.length*.05,at:s}}function Uu(e,t){let o=e.toLowerCase().split(/\s+/).filter(Boolean),n=[...t.toLowerCase().matchAll(/[^\s/._-]+/g)];if(o.length===0||o[0].length<2)return null;let r=o.map((a,l)=>(l===0?n.slice(0,1):n).find(([c])=>c.startsWith(a)));return r.includes(void 0)?null:{score:100,at:r.flatMap(({index:a},l)=>Array.from(o[l],(c,f)=>a+f))}}var si=({danger:e,whole:t})=>e||t;function ai(e,t,o,n){return e.trim()===""?t.filter(s=>!si(s)).slice(0,n).map(s=>({entry:s,at:[]})):t.map(r=>({entry:r,fits:(si(r)?Uu:Fu)(e,o(r))})).filter(({fits:r})=>r!==null).sort((r,s)=>s.fits.score-r.fits.score).slice(0,n).map(({entry:r,fits:s})=>({entry:r,at:s.at}))}var Bu=6,Hu=/^(pause|drain|quarantine|resume|release|retry|cancel|priority)(?:\s+(.*))?$/is,ii=/(?:^|\s)(\d)(?=\s|$)/,to={retry:{icon:"retry",jobs:"failed,cancelled",batches:"failed"},cancel:{icon:"cancelled",jobs:"waiting,running",batches:"running"},priority:{icon:"up",jobs:"waiting",batches:"running"}};function li(e){let[,t,o=""]=Hu.exec(e)??[];if(!t)return null;let n=t.toLowerCase();if(n!=="priority")return{verb:n,words:o.trim()};let r=ii.exec(o);return{verb:n,words:o.replace(ii," ").trim(),priority:r?Number(r[1]):0}}var Jo=({verb:e,priority:t},o)=>e==="priority"?`Set priority ${t} of ${o}`:`${e==="retry"?"Retry":"Cancel"} ${o}`;function Hr(e,{name:t,note:o,status:n,operable:r}){if(!r)return null;if(["resume","release"].includes(e))return!(e==="release"?o==="quarantined":o||n==="paused")||!S("resume","agent")?null:{label:o==="quarantined"?`Release ${t}\u2026`:`Resume ${t}`,icon:"running",run:()=>qr(t)};let{label:s,icon:a,state:l}=he[e];return o===l||!S(e,"agent")?null:{label:`${s} ${t}\u2026`,icon:a,run:()=>jr(t,e)}}function Wu(e,{id:t,name:o,org_id:n,note:r,status:s}){let a={id:t,test:o,org_id:n,target:r};return!S("quarantine","test")||e==="release"!=(s==="quarantined")?null:e==="quarantine"?{label:`Quarantine ${o}\u2026`,icon:"paused",run:()=>Fr(a)}:e==="release"?{label:`Release ${o}\u2026`,icon:"running",run:()=>Ku(a)}:null}async function Ku(e){let t=`${e.test} counts again: its failures fail batches and builds.`;await pe({kind:"confirm",title:"Release test from quarantine",text:t,act:"Release"})&&await Ur(e)}function zu(e,{id:t,name:o,note:n,status:r}){let{verb:s,priority:a}=e,{icon:l,batches:c}=to[s];if(r!==c||!S(s,"batch"))return null;let f=[o,n].filter(Boolean).join(" on "),u={retry:{filter:{status:"failed"}},cancel:{},priority:{priority:a}}[s];return{label:`${Jo(e,`jobs of ${f}`)}\u2026`,icon:l,run:()=>Pe({action:s,within:`/api/v1/batches/${t}`,what:`Jobs of ${f}.`,...u})}}function Ju(e,{id:t,org_id:o}){let{verb:n,priority:r}=e;if(!o||!S(n,"job"))return null;let s={retry:{status:"failed"},cancel:{},priority:{}}[n],a={org_id:o,app_version_id:t,...s},l=`Jobs of build ${t} of ${o}.`;return{label:`${Jo(e,`jobs of build ${t}`)}\u2026`,icon:to[n].icon,run:()=>Pe({action:n,filter:a,priority:r,what:l})}}function Wr(e,t){let{verb:o,priority:n}=e,r={retry:()=>Ko(t.id),cancel:()=>Ir({...t,test:t.name}),priority:()=>Nr(t.id,n)}[o];return{label:Jo(e,t.name)+(o==="priority"?"\u2026":""),icon:to[o].icon,run:r}}async function Vu(e,{signal:t,found:o,hintOf:n}){let{verb:r,words:s,priority:a}=e;if(!S(r,"job"))return[];let l=`status:${to[r].jobs} ${s}`.trim(),{jobs:c}=await V(`/api/v1/jobs?${new URLSearchParams({q:l,limit:Bu})}`,{signal:t}),f=c.map(o).map(m=>({group:"Jobs",...Wr(e,m),hint:n(m)}));if(c.length<2||!s)return f;let u={group:"Jobs",label:`${Jo(e,"all jobs that match")}\u2026`,icon:"jobs",hint:s,run:()=>Pe({action:r,filter:{q:l},priority:a,what:`Jobs that match \u201C${l}\u201D.`})};return[...f,u]}async function ci(e,t){let{verb:o,words:n}=e,r=o in to,[{results:s},a]=await Promise.all([V(`/api/v1/search?${new URLSearchParams({q:n})}`,{signal:t.signal}),r?Vu(e,t):[]]),l={agent:u=>!r&&Hr(o,u),test:u=>!r&&Wu(o,u),batch:u=>r&&zu(e,u),build:u=>r&&Ju(e,u)},c={agent:"Agents",test:"Tests",batch:"Batches",build:"Builds"};return[...s.map(u=>[u,l[u.kind]?.(u)]).filter(([,u])=>u).map(([u,m])=>({group:c[u.kind],hint:t.hintOf(u),...m})),...a]}var Vo=["true","false"],Qo=/^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/,ui=/^\d{1,6}$/,Go=/^(true|false)$/,Gu=/^(waiting|pending|running|failed|done|passed|cancelled|parked)$/,Et=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Yo={status:{what:"status",values:["waiting","running","failed","passed","cancelled","parked"],form:Gu},org:{what:"organization"},build:{what:"build prefix"},test:{what:"part of the test path"},agent:{what:"agent of the last attempt"},target:{what:"target"},age:{what:"time since submission",op:"<",values:["15m","1h","24h","7d"],form:Qo},ended:{what:"time since its end",op:"<",values:["15m","1h","24h","7d"],form:Qo},flaky:{what:"passed after a failed attempt",values:Vo,form:Go},cause:{what:"part of the failure's cause"},reason:{what:"part of why it failed or was requeued"},duration:{what:"test duration",op:">",values:["10s","1m","5m","30m"],form:Qo},attempts:{what:"number of attempts",op:">",values:["1","2","3"],form:ui},priority:{what:"0 (now) to 9 (whenever)",op:"<=",values:["0","1","5","9"],form:ui},tag:{what:"tag of the test"},project:{what:"project of Playwright in the test's name"},suite:{what:"suite of the batch"},branch:{what:"branch of the batch"},commit:{what:"commit prefix of the batch"},batch:{what:"id of the batch",form:Et},group:{what:"id of the group",form:Et},id:{what:"id of the job",form:Et},excused:{what:"failed in quarantine",values:Vo,form:Go},quarantined:{what:"three agents were lost running it",values:Vo,form:Go},simulated:{what:"run by a simulated agent",values:Vo,form:Go}},Kr="label.",Xo=e=>Object.hasOwn(Yo,e)||e.startsWith(Kr)&&e.length>Kr.length;function zr({key:e,op:t,value:o}){if(e==="")return!0;if(!Xo(e)||o==="")return!1;let{form:n=/./,op:r=":"}=Yo[e]??{},s=[":","="].includes(t);return r!==":"?n.test(o)&&!(n===Qo&&s):s&&o.split(",").every(a=>n.test(a))}var Qu=e=>Yo[e]?.op??":";var fi=/(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y,pi=/\s*/y;function Ot(e){let t=[],o=0;for(;o<e.length;){pi.lastIndex=o,o+=pi.exec(e)[0].length,fi.lastIndex=o;let{0:n,groups:r}=fi.exec(e);if(n==="")break;let{not:s,key:a="",op:l="",quoted:c,plain:f}=r;t.push({from:o,to:o+n.length,not:s!==void 0,key:a,op:l,value:c??f,valueFrom:o+(s??"").length+a.length+l.length}),o+=n.length}return t}function Yu(e,t){return Ot(e).find(n=>n.from<=t&&t<=n.to)??{from:t,to:t,not:!1,key:"",op:"",value:"",valueFrom:t}}var mi=e=>/["\n]/.test(e)?null:/\s/.test(e)||e===""?`"${e}"`:e;function Xu(e,{from:t,to:o},n,{done:r=!1}={}){let s=e.slice(o),a=r&&!/^\s/.test(s)?" ":"",l=t+n.length+(r?1:0);return{text:e.slice(0,t)+n+a+s,caret:l}}var di=(e,{from:t,to:o})=>`${e.slice(0,t).trimEnd()} ${e.slice(o).trimStart()}`.trim();function Zu(e,t){let o=Ot(e).filter(a=>a.key===t);if(o.length===0)return"";let[{not:n,op:r,value:s}]=o;return o.length>1||n||r!==":"||s.includes(",")?null:s}function ef(e,t,o){let n=e;for(let r of Ot(e).filter(s=>s.key===t).reverse())n=di(n,r);return`${n} ${o===""?"":`${t}:${mi(o)}`}`.trim()}function Zo(e){let{screen:t,params:o,href:n}=I.peek()??{},r=t&&Object.keys(o).length===0;te(Qe(r?n:"/",e))}var en=["system","light","dark"],tf=()=>document.documentElement.dataset.theme??"system",Mt=_(tf());function Ue(e){Mt.value=e,e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e;try{localStorage.setItem("qualgent-theme",e)}catch{}}window.addEventListener("storage",e=>{e.key==="qualgent-theme"&&Ue(en.includes(e.newValue)?e.newValue:"system")});var _i=8,se=e=>()=>te(e),of=ue.filter(e=>e.place).map(e=>({group:"Screens",label:e.place.label,icon:e.place.icon,hint:`g ${e.place.key}`,run:se(x(e.name))})),nf=[["orgs","Organizations and limits","org"],["retention","Retention","retention"],["webhooks","Webhooks","webhook"],["server","Server","server"]],rf=[S("retry","job")&&{label:"Retry all failed jobs\u2026",icon:"retry",danger:!0,run:()=>Pe({action:"retry",filter:{status:"failed"},what:"All failed jobs."})},S("cancel","job")&&{label:"Cancel all waiting jobs\u2026",icon:"cancelled",danger:!0,run:()=>Pe({action:"cancel",filter:{status:"pending"},what:"All waiting jobs."})},{label:"Use the light theme",icon:"theme-light",run:()=>Ue("light")},{label:"Use the dark theme",icon:"theme-dark",run:()=>Ue("dark")},{label:"Use the system's theme",icon:"theme-system",run:()=>Ue("system")},{label:"Keyboard shortcuts",icon:"help",hint:"?",run:()=>de.value=!0},F!==null&&{label:"Account",icon:"next",run:se("/accounts/")},F!==null&&S("read","org")&&{label:"Organization",icon:"org",run:se("/team/")},F!==null&&S("read","token")&&{label:"Tokens",icon:"next",run:se("/team/tokens/")},F!==null&&S("read","member")&&{label:"Members",icon:"next",run:se("/team/members/")},F!==null&&S("read","host")&&{label:"Device hosts",icon:"next",run:se("/team/hosts/")},F!==null&&{label:"Log out",icon:"next",run:se("/accounts/logout/")},...nf.filter(([,,e])=>S("read",e)).map(([e,t])=>({label:t,icon:"settings",whole:!0,run:se(x("settings",{},{part:e}))})),S("read","admin")&&{label:"Admin",icon:"next",run:se("/admin/")},...je.filter(e=>e.scope!==B).map(e=>({label:`Switch to ${ee(e.scope)}`,icon:"org",hint:e.role,run:()=>Zo(e.scope)})),S("read","docs")&&{label:"Documentation",icon:"help",run:se("/docs/")},S("read","docs")&&{label:"API documentation",icon:"next",run:se("/api/docs/")}].filter(Boolean).map(e=>({group:"Actions",...e}));function $i(e){return[Gn(),of,rf].flatMap(o=>ai(e,o,n=>n.label,_i))}var gi={org:{group:"Organizations",icon:"org",href:({id:e})=>x("org",{org_id:e})},build:{group:"Builds",icon:"build",href:({id:e,org_id:t})=>x("build",{org_id:t,app_version_id:e})},test:{group:"Tests",icon:"tests",href:({id:e})=>x("test",{id:e})},batch:{group:"Batches",icon:"batches",href:({id:e})=>x("batch",{id:e})},group:{group:"Groups",icon:"build",href:({id:e})=>x("group",{id:e})},agent:{group:"Agents",icon:null,href:({id:e})=>x("agent",{name:e})},job:{group:"Jobs",icon:null,href:({id:e})=>x("job",{id:e})}},hi=Object.keys(gi),sf=({name:e,note:t})=>[e,t].filter(Boolean).join(" on ");function vi({kind:e,status:t,note:o,org_id:n,at:r}){if(e==="org")return"";let s=nt[t]??t,a=e==="agent"?[o||s]:[s,o,n??"several organizations"],l=e!=="agent"||t==="offline";return[...a,r&&l&&jn(Oe()-ne(r))].filter(Boolean).join(" \xB7 ")}function bi(e){let{group:t,icon:o,href:n}=gi[e.kind];return{group:t,label:e.kind==="batch"?sf(e):e.name,icon:o??e.status,hint:vi(e.kind==="batch"?{...e,note:""}:e),run:se(n(e))}}function af(e,t){let o=t.toLowerCase();return e.toLowerCase().split(/\s+/).flatMap(n=>{let r=o.indexOf(n);return r<0?[]:Array.from(n,(s,a)=>r+a)})}function lf(e,t){if(e.kind==="agent")return Hr(e.note?"resume":"pause",e);if(e.kind!=="job"||!Et.test(t))return null;let o=["pending","running"].includes(e.status)?"cancel":e.status==="done"?null:"retry";return!o||!S(o,"job")?null:{...Wr({verb:o},e),label:o==="cancel"?"Cancel this job":"Retry this job"}}async function yi(e,t){let{results:o}=await V(`/api/v1/search?${new URLSearchParams({q:e})}`,{signal:t});return o.sort((r,s)=>hi.indexOf(r.kind)-hi.indexOf(s.kind)).flatMap(r=>{let s=bi(r),a=lf(r,e),l={entry:s,at:af(e,s.label)};return a?[l,{entry:{group:s.group,...a},at:[],acts:!0}]:[l]})}async function cf(e,t,o){let[n,r]=await Promise.all([ci(e,{signal:o,found:wi,hintOf:vi}),yi(t,o)]);return[...n.map(s=>({entry:s,at:[],acts:!0})),...r]}var wi=e=>({kind:"job",name:e.test,note:e.app_version_id,at:e.finished_at??e.started_at??e.created_at,...e});async function uf(e,t){let o=new URLSearchParams({q:e,limit:_i}),{jobs:n}=await V(`/api/v1/jobs?${o}`,{signal:t}),r={group:"Jobs",label:"All jobs that match",icon:"jobs",hint:e,run:se(x("jobs",{},{q:e}))},s=n.map(wi);return[...s.length>0?[r]:[],...s.map(bi)].map(a=>({entry:a,at:[]}))}async function xi(e,t){let o=li(e),n=Ot(o?o.words:e),r=n.some(({key:a})=>Xo(a)),s=n.every(zr)&&(e.match(/"/g)??[]).length%2===0;if(r&&!s)return[];try{return o?await cf(o,e,t):await(r?uf:yi)(e,t)}catch{return t.throwIfAborted(),[]}}var ff=/Mac|iP(hone|ad)/.test(navigator.platform),At=({keys:e})=>e.split(" ").map(t=>i`
<kbd key=${t}>
${t.replace("Mod+",ff?"\u2318":"Ctrl ").replace(/(?<=[⌘ ])[a-z]$/,o=>o.toUpperCase())}
</kbd>
`);var pf=120;function mf({text:e,at:t}){let o=new Set(t),n=[];for(let r=0,s=1;r<e.length;r=s,s+=1){for(;s<e.length&&o.has(s)===o.has(r);)s+=1;let a=e.slice(r,s);n.push(o.has(r)?i`<mark key=${r}>${a}</mark>`:a)}return n}function df(e){let[t,o]=k({for:"",results:[]});return O(()=>{if(e==="")return o({for:"",results:[]});let n=new AbortController,r=setTimeout(()=>{xi(e,n.signal).then(s=>o({for:e,results:s}),()=>{})},pf);return()=>{clearTimeout(r),n.abort()}},[e]),t.for===e?t:{...t,results:t.results.filter(({acts:n})=>!n)}}function hf(e){let t=[];return e.forEach((o,n)=>{let r=t.at(-1);r?.title===o.entry.group?r.results.push(o):t.push({title:o.entry.group,from:n,results:[o]})}),t}function _f({entry:e,letters:t,index:o,chosen:n,choose:r,point:s}){return i`
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
<${mf} text=${e.label} at=${t} />
</span>
${e.hint&&i`
<span class="palette-hint">
${/^(g .|\?)$/.test(e.hint)?i`<${At} keys=${e.hint} />`:e.hint}
</span>
`}
</div>
`}var $f=({results:e,at:t,choose:o,point:n})=>hf(e).map(({title:r,from:s,results:a})=>i`
<div key=${`${r} ${s}`} role="group" aria-label=${r}>
<div class="palette-group" aria-hidden="true">${r}</div>
${a.map(({entry:l,at:c},f)=>i`
<${_f}
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
`);function ki(){let[e,t]=k(Ae.peek().query),[o,n]=k(0),r=M(null),s=e.trim(),a=df(s),l=[...$i(s),...s?a.results:[]],c=Math.min(o,l.length-1);R(()=>r.current.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[c,e]);let f=m=>{gt({chosen:!0}),setTimeout(()=>l[m].entry.run())},u=m=>{let d={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+8,PageUp:c-8}[m.key];if(d!==void 0){let p=m.key.startsWith("Arrow");n(p?(d+l.length)%Math.max(1,l.length):Math.max(0,Math.min(l.length-1,d)))}else if(m.key==="Enter"&&l[c])f(c);else return;m.preventDefault()};return i`
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
<${$f} results=${l} at=${c} choose=${f} point=${n} />
</div>
<p class="palette-none" role="status">
${l.length===0?a.for===s?`No results for \u201C${s}\u201D.`:"Searching\u2026":i`<span class="unseen">${l.length} found</span>`}
</p>
<//>
`}var Ct={failed:e=>e.status==="failed"&&!e.excused,quarantined:e=>e.status==="failed"&&e.excused,flaky:e=>e.flaky,running:e=>e.status==="running",waiting:e=>e.status==="pending",done:e=>e.status==="done",cancelled:e=>e.status==="cancelled",simulated:e=>e.simulated&&["done","failed"].includes(e.status)},Si=e=>e.tries.reduce((t,o)=>Math.max(t,o.run_seconds??-1),-1);function Ti(e,{show:t="",test:o="",sort:n=""}){let r=Ct[t]??(()=>!0),s=o.toLowerCase(),a=e.filter(l=>r(l)&&l.test.toLowerCase().includes(s));if(n==="slowest"){let l=new Map(a.map(c=>[c.id,Si(c)]));a.sort((c,f)=>l.get(f.id)-l.get(c.id)||(c.id<f.id?-1:1))}else a.sort((l,c)=>(c.status==="failed")-(l.status==="failed")||(l.id<c.id?-1:1));return a.map(l=>l.id)}function Ei(e){let t=Object.keys(Ct),o={total:e.length,most:0,groups:new Map,trees:e.flatMap(n=>n.tries.map(r=>r.tree)),...Object.fromEntries(t.map(n=>[n,0]))};for(let n of e){for(let s of t)Ct[s](n)&&(o[s]+=1);if(o.most=Math.max(o.most,n.tries.length),!["pending","running"].includes(n.status))continue;let r=o.groups.get(n.group)??{waiting:0,running:0};r[n.status==="pending"?"waiting":"running"]+=1,o.groups.set(n.group,r)}return o}function gf(e){let t=null;for(let o of e){if(o===null||o.waiting>0&&o.explanation?.eta_seconds==null)return null;let n=o.waiting>0?o.explanation.eta_seconds:0;t=Math.max(t??0,n+o.work_seconds/Math.max(1,o.agents.length))}return t}var vf=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),Jr=class{#e;#t=_(0);#o=L(()=>(this.#t.value,this.#e.peek()));summary=L(()=>Ei(this.#o.value));constructor(t){this.#e=t}get loaded(){return this.#e.loaded}row(t){return this.#e.row(t)}follow(){return this.#t.value+=1,this.#e.watch(()=>this.#t.value+=1)}chosen(t){let o=[];return L(()=>{let n=Ti(this.#o.value,t);return vf(n,o)?o:o=n})}};var tn=new Map;function Oi(e){let t=tn.get(e);return t===void 0&&(tn.size>=2e4&&tn.clear(),t=e.toLowerCase().replace(/\d+/g,o=>o.padStart(12,"0")),tn.set(e,t)),t}function at(e,t){let[o,n]=[Oi(e),Oi(t)];return o<n?-1:o>n?1:0}function on(e){let t=Object.fromEntries(qe.map(s=>[s,e[s]??0])),o=qe.reduce((s,a)=>s+t[a],0),n=o-t.offline-t.lost,r=t.busy+t.stopping+t.draining;return{...t,known:o,connected:n,working:r,share:n>0?r/n:null}}var bf=e=>e.job?.org_id??null,oo="label.";function Mi(e,t){return t==="target"?e.targets:t==="org"?[bf(e)??"used by nobody"]:t.startsWith(oo)?[e.labels?.[t.slice(oo.length)]??"without this label"]:["all"]}function Ai(e){let t={};for(let[,o]of e)t[Y(o)]=(t[Y(o)]??0)+1;return t}function yf(e,t){let o=new Map;for(let[n,r]of e)for(let s of Mi(r,t))o.has(s)||o.set(s,{key:s,rows:[]}),o.get(s).rows.push([n,r]);return[...o.values()].sort((n,r)=>at(n.key,r.key)).map(n=>({key:n.key,ids:n.rows.map(([r])=>r),totals:on(Ai(n.rows))}))}function wf(e){let t=new Map;for(let[,o]of e)for(let n of Object.keys(o.labels??{}))t.set(n,(t.get(n)??0)+1);return[...t].sort((o,n)=>n[1]-o[1]||at(o[0],n[0]))}var Ri={tiles:"Fleet as tiles",map:"Fleet as a map",table:"Fleet as a table",hours:"Utilization of the fleet by hour"},Vr=["true","false"],Ci={since:["24h","7d"]},Pi=e=>Number(e)>0,xf={overview:{period:["1h","24h","7d"]},fleet:{state:qe,view:Object.keys(Ri),color:["state","build"],group:e=>["target","org","all"].includes(e)||e.startsWith(oo)},timeline:{view:["lanes","table"],span:Pi,to:Pi},agent:{outcome:["passed","failed","timed_out","lost","cancelled","error"]},group:{status:["failed","running","pending","done","cancelled","parked"]},batch:{show:Object.keys(Ct),sort:["slowest"],view:["slowest"]},failures:{...Ci,label:["new","failing","flaky","infrastructure","quarantined"]},org:Ci,tests:{failing:Vr,flaky:Vr,quarantined:Vr,sort:["last","failing","flaky","slow"]}},kf={since:"period",span:"period",to:"time",group:"grouping",color:"coloring",sort:"order"},Gr=(e,t)=>Object.entries(xf[e]??{}).filter(([o,n])=>{let r=t.get(o);return r&&!(typeof n=="function"?n(r):n.includes(r))}).map(([o])=>[o,`No such ${kf[o]??(o==="show"?"result":o)}: \u201C${t.get(o)}\u201D.`]);var Sf={agent:"agents",audit:"accounts",auditedjob:"accounts",delivery:"webhooks",org:"accounts",webhook:"webhooks"},Tf=/[:/_#?;@&=+$,"[\]<>%\n\\]/g;function Qr(e,t){let o=String(t).replace(Tf,n=>`_${n.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`);return`/admin/${Sf[e]??"jobs"}/${e}/${encodeURIComponent(o)}/change/`}function Ef({parent:e,trail:t,crumb:o}){let n=yt(e??I.value?.screen?.parent??""),r=[...n?[[n.title,x(n.name)]]:[],...t];return r.length===0?null:i`
<nav class="crumbs" aria-label="Breadcrumbs">
${r.map(([s,a])=>i`
<a key=${a} href=${a} title=${s}>${s}</a>
<${$} name="next" />
`)}
${o&&i`<span aria-current="page" title=${o}>${o}</span>`}
</nav>
`}function Of(){let{screen:e,query:t}=I.value??{};return Gr(e?.name,t).map(([o,n])=>i`
<p key=${o} class="why" role="status" data-unknown=${o}>
${n}${" "}
<button type="button" class="button is-link" onClick=${()=>Wt({[o]:""})}>Remove</button>
</p>
`)}function Yr({title:e,note:t,state:o,actions:n,inspect:r,tools:s,parent:a,trail:l=[],crumb:c,className:f="",children:u}){let m=M(null),d=S("read","admin")?r:null;return R(()=>{document.activeElement===document.body&&I.peek().arrival.kind!=="first"&&!document.querySelector("dialog[open]")&&m.current.focus({preventScroll:!0})},[]),i`
<header class="page-head">
<${Ef} parent=${a} trail=${l} crumb=${c} />
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
<${Of} />
<div class=${`page ${f}`}>${u}</div>
`}var Mf={0:"This screen could not be loaded",400:"Invalid request",403:"No access",404:"Not found"},Af={0:"The server may have been upgraded: reload the page.",400:"The address is invalid.",404:"It may have been removed, or the address is wrong."},Cf=e=>yt(e?.parent==="overview"?"jobs":e?.parent)??yt("jobs");function Xr({problem:{status:e,text:t,elsewhere:o}}){let n=Cf(rr(location.pathname));return i`
<${Yr} title=${Mf[e]??"Something went wrong"}>
<div class="state-block is-problem" data-problem=${e}>
<p>${qt(t)}</p>
${o?i`
<p>
It is in ${ee(o)}.${" "}
<a href=${Qe(location.pathname+location.search,o)}>Open it there</a>
</p>
`:i`<p class="quiet">${Af[e]}</p>`}
<p>
<a class="button" href="/">
Show overview
</a>${" "}
${n&&i`<a class="button" href=${x(n.name)}>Show ${n.title.toLowerCase()}</a>`}
</p>
</div>
<//>
`}var Li=()=>i`
<${G} title="Keyboard shortcuts" className="sheet" onClose=${()=>de.value=!1}>
<div class="sheet-groups">
${Fe.value.map(({title:e,keys:t})=>i`
<section key=${e}>
<h3>${e}</h3>
<dl>
${t.filter(({what:o})=>o).map(({key:o,what:n})=>i`
<div key=${o}>
<dt>
<${At} keys=${o} />
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
onChange=${e=>Sr(e.currentTarget.checked)}
/>
Enable single-letter shortcuts
</label>
<//>
`;function Pf({toast:e}){let{id:t,kind:o,text:n,detail:r,action:s}=e,a=()=>o==="good"&&Co(t);return i`
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
`}var Di=()=>i`
<div class="toasts" role="status" aria-label="Messages">
${Ze.value.map(e=>i`<${Pf} key=${e.id} toast=${e} />`)}
</div>
`;var Rf=400;function Ii(){let e=M(null);return O(()=>{let t=0,o=null,n=()=>{clearTimeout(t),o=null,e.current?.matches(":popover-open")&&e.current.hidePopover()},r=c=>{if(!c.isConnected||c.innerText.trim().startsWith(c.dataset.tip))return;let f=e.current;f.textContent=c.dataset.tip,f.matches(":popover-open")||f.showPopover();let u=c.getBoundingClientRect(),m=c.dataset.tipSide==="right",d=m?u.top+(u.height-f.offsetHeight)/2:u.bottom+6,p=d+f.offsetHeight<window.innerHeight,h=m?u.right+8:u.left+(u.width-f.offsetWidth)/2;f.style.setProperty("left",`${Math.max(6,Math.min(h,window.innerWidth-f.offsetWidth-6))}px`),f.style.setProperty("top",`${p?d:u.top-f.offsetHeight-6}px`)},s=c=>{let f=c.target.closest?.("[data-tip]");f!==o&&(n(),!(!f||c.type==="focusin"&&!f.matches(":focus-visible"))&&(c.type==="pointerover"&&c.pointerType!=="mouse"||(o=f,c.type==="focusin"?r(f):t=setTimeout(()=>r(f),Rf))))},l=[["pointerover",s],["focusin",s],["focusout",n],["pointerdown",n],["scroll",n],["keydown",c=>c.key==="Escape"&&n()]];for(let[c,f]of l)document.addEventListener(c,f,!0);return()=>l.forEach(([c,f])=>document.removeEventListener(c,f,!0))},[]),i`<div class="tip" role="tooltip" popover="manual" ref=${e}></div>`}var Lf={connecting:"Connecting to the server",live:"Data is up to date",paused:"Updates pause while the tab is hidden",reconnecting:"Connection lost; reconnecting",stale:"Server unreachable for a while; still trying",stopped:"Updates have stopped"},Df={connecting:"reconnecting",paused:"paused",stopped:"stale"};function Ni({live:e}){let t=e.state.value,o=Ne(()=>t==="live"?"":`data from ${le(e.age.value)} ago`);return i`
<p class=${`live live-${t}`} role="status" data-live=${t} data-tip=${Lf[t]}>
<${$} name=${Df[t]??t} />
<span class="live-word">${t}</span>
${["reconnecting","stale"].includes(t)&&i`<span class="live-age" aria-hidden="true">${o}</span>`}
</p>
`}var ji={system:"System",light:"Light",dark:"Dark"},If=()=>i`
<${Tt}
label=${`Color scheme: ${ji[Mt.value].toLowerCase()}`}
tip="Color scheme"
className="icon-button"
icon=${`theme-${Mt.value}`}
items=${en.map(e=>({label:ji[e],icon:`theme-${e}`,checked:e===Mt.value,run:()=>Ue(e)}))}
/>
`,Nf=()=>i`
<${Tt}
label=${`Scope: ${ee(B)}`}
tip="Switch organization"
className="scope"
items=${je.map(e=>({label:ee(e.scope),hint:e.role==="site"?"":e.role,checked:e.scope===B,run:()=>e.scope!==B&&Zo(e.scope)}))}
>
<${$} name="org" /><span class="unseen">Scope: </span>
<span class="scope-name" title=${ee(B)}>${ee(B)}</span>
<//>
`,qi=()=>i`
<header class="top">
<${Fo} />
${je.length>0&&i`<${Nf} />`}
<button type="button" class="jump" onClick=${()=>Ye()} aria-keyshortcuts="Control+K Meta+K">
<${$} name="search" />
<span class="jump-text">Search or run a command…</span>
<span class="jump-keys" aria-hidden="true">
<${At} keys="Mod+k" />
</span>
</button>
<${Ni} live=${H} />
<${If} />
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
`;function jf(){let e=I.value;if(R(()=>{e&&ia(e.arrival)},[e?.arrival]),!e)return i`
<div class="page">
<${cr} />
</div>
`;if(e.problem)return i`<${Xr} problem=${e.problem} />`;let t=e.module.default,o=JSON.stringify([e.screen.name,e.params]);return i`<${t} key=${o} params=${e.params} query=${e.query} />`}var qf=()=>H.serverError.value&&i`<p class="complaint" role="alert">Server error: ${H.serverError}</p>`;function Ff(e){e.preventDefault(),location.reload()}var Uf={out:()=>i`You are logged out: nothing on this page is updated. <a href=${ua()}>Log in again</a>`,changed:()=>i`Your access has changed. <a href=${location.href} onClick=${Ff}>Reload the page</a>`,left:()=>i`
You have no access to ${ee(B)} any more. <a href="/" onClick=${Bf}>Leave this page</a>
`};function Bf(e){e.preventDefault(),location.assign("/")}function Hf(){return I.value,ce.value==="in"?null:i`
<p class="complaint" role="alert" data-session=${ce.value}>
${Uf[ce.value]()}
</p>
`}function Fi(){return i`
<div class="shell">
<aside class="side">
<${Fo} />
<${Qa} />
<p class="side-foot">
${S("read","admin")&&i`<a href="/admin/">Admin</a>`}
${S("read","docs")&&i`<a href="/docs/">Docs</a><a href="/api/docs/">API</a>`}
${F!==null&&i`<a href="/accounts/logout/">Log out</a>`}
</p>
</aside>
<div class="stage">
<${qi} />
<${qf} />
<${Hf} />
<main
id="content"
tabindex="-1"
data-screen=${I.value&&(I.value.screen?.name??"none")}
aria-busy=${Bt.value}
>
<${jf} />
</main>
</div>
</div>
<${Ua} />
${Ae.value&&i`<${ki} />`}
${de.value&&i`<${Li} />`}
<${Ka} />
<${Di} />
<${Ii} />
<${Oa} />
`}var Ui=new WeakMap,Wf=E.diffed;function Kf(e,t){for(let o of e){if(!o||o.__===t)continue;let{type:n,__k:r}=o;o.__=null,typeof n=="string"&&r&&Bi(r,o)}}function Bi(e,t){for(let o of e)o?.__===t&&(o.__=null,typeof o.type=="string"&&o.__k&&Bi(o.__k,o))}E.diffed=e=>{Wf?.(e);let t=e.__c;if(!t)return;let o=Ui.get(t);o&&o!==e.__k&&Kf(o,e),e.__k&&Ui.set(t,e.__k)};function zf(){let e=document.querySelector("[data-search]");e?e.select():Ye()}function Hi(){kt("Everywhere",[{key:"Mod+k",what:"search or run a command",run:()=>Ae.peek()?gt():Ye()},{key:"/",what:"search on this screen",run:zf},{key:"f",what:"next failure",run:()=>wr()||te(x("jobs",{},{status:"failed"}))},{key:"?",what:"keyboard shortcuts",run:()=>de.value=!0},{key:"Esc",what:"close"}]),kt("Rows",[{key:"\u2191 \u2193 j k",what:"previous or next row"},{key:"\u2190 \u2192",what:"links and buttons of the row"},{key:"j",run:()=>Xt(1)},{key:"k",run:()=>Xt(-1)},{key:"Enter",what:"open the row"},...tr(["retry","priority","cancel"],"job")?[{key:"Space x",what:"select the row, with Shift a range"}]:[]]);let e=ue.filter(t=>t.place);kt("Screens",e.map(t=>({key:`g ${t.place.key}`,what:t.place.label.toLowerCase(),run:()=>te(x(t.name))})))}var Jf=300;H.subscribe(fe);location.hash==="#command"&&Vn();Kn();In();Tr();Hi();var Vf=lr(),Gf=Vf.finally(()=>H.start());ir();Promise.race([Gf,new Promise(e=>setTimeout(e,Jf))]).then(()=>setTimeout(()=>{let e=document.getElementById("app");e.replaceChildren(),vo(i`<${Fi} />`,e)}));var Wi=50,Qf=200,Yf=_(null),no=class{#e;#t;#o;#i;#n=new Map;#s=null;#r=0;ids=_([]);loading=_(null);error=_(null);more=_(!1);constructor({path:t,name:o,query:n={},page:r=null,mirrors:s=!1}){this.#e=t,this.#t=o,this.#o=n,this.#i=s,r&&this.#a(r)}row(t){return this.#n.get(t)??Yf}has(t){return this.#n.has(t)}start(){this.ids.peek().length===0&&this.first()}async first(){let t=await this.#m("first",null);t&&this.#a(t)}async next(){if(!this.#s||this.loading.peek())return;let t=await this.#m("more",this.#s);t&&this.#f(t)}refresh=async()=>{let t=this.#r,o;try{o=await V(this.#p(null,Math.min(Qf,Math.max(Wi,this.ids.peek().length))))}catch{return}if(t!==this.#r)return;let n=o[this.#t].some(({id:r})=>this.#n.has(r))||this.ids.peek().length===0;this.#i&&o.next===null?this.#a(o):n?this.merge(o[this.#t],o.next):this.#a(o)};merge(t,o=null){let n=t.filter(({id:r})=>!this.#n.has(r)).map(({id:r})=>r);for(let r of t)this.#l(r);this.#s===null&&o!==null&&this.ids.peek().length===0&&this.#c(o),n.length>0&&(this.ids.value=[...n,...this.ids.peek()])}watch(t,o=n=>n){let n=r=>Object.values(r).forEach(s=>this.update(o(s,this.row(s.id).peek())));return n(Ut(t)),t.watch(n)}update(t){this.#n.has(t.id)&&this.#l(t)}#l(t){let o=this.#n.get(t.id);o?o.value=t:this.#n.set(t.id,_(t))}#c(t){this.#s=t,this.more.value=t!==null}#a(t){let o=t[this.#t].map(({id:r})=>r);for(let r of t[this.#t])this.#l(r);let n=new Set(o);ie(()=>{for(let[r,s]of[...this.#n])n.has(r)||(this.#n.delete(r),s.value=null);this.#c(t.next),this.ids.value=o})}#f(t){let o=t[this.#t].filter(({id:n})=>!this.#n.has(n)).map(({id:n})=>n);for(let n of t[this.#t])this.#l(n);this.#c(t.next),this.ids.value=[...this.ids.peek(),...o]}#p(t,o=Wi){let n=Object.entries({...this.#o,limit:o,cursor:t}).filter(([,r])=>r!==null&&r!=="");return`${this.#e}?${new URLSearchParams(n)}`}async#m(t,o){let n=++this.#r;this.loading.value=t,this.error.value=null;try{let r=await V(this.#p(o));return n===this.#r?r:null}catch(r){return n===this.#r&&(this.error.value=r),null}finally{n===this.#r&&(this.loading.value=null)}}};var ro=z("batches",(e,t)=>e.id<t.id?1:e.id>t.id?-1:0);var Zr=50,Xf={org_id:"organization",suite:"suite",branch:"branch"},Zf=e=>[e.name,e.branch].filter(Boolean).join(" \xB7 "),ts=e=>({...e,failed:e.failed-e.excused,quarantined:e.excused});function ep(e){try{let t=new URL(e.url);return["https:","http:"].includes(t.protocol)?t.href:null}catch{return null}}var Ki=(e,t)=>Object.entries(e).every(([o,n])=>t[o]===n),es=class extends no{#e;fresh=L(()=>{let t=this.ids.value[0]??"";return this.loading.value==="first"?0:ro.ids.value.filter(o=>o>t&&Ki(this.#e,ro.row(o).peek()??{})).length});constructor({filters:t,page:o}){super({path:"/api/v1/batches",name:"batches",query:t,page:o}),this.#e=t}follow(){this.start();let t=this.watch(ro),o=H.onReconnect(()=>this.#t());return()=>{t(),o()}}async#t(){let t=this.ids.peek().filter(o=>ro.row(o).peek()===null);for(let o=0;o<t.length;o+=Zr){let n=t.slice(o,o+Zr).join(",");try{(await V(`/api/v1/batches?${new URLSearchParams({id:n,limit:Zr})}`)).batches.forEach(s=>this.update(s))}catch{return}}}};var tp=[.1,.2,.5,1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,43200,86400,604800],op=e=>e===0?"0 s":e<10?me(Math.round(e*10)/10):le(e).replace(/ 00? \w+$/,""),np=e=>b(e<10?Math.round(e*10)/10:Math.round(e)),rp=e=>Math.max(0,...e.map(t=>t??0));var sp=globalThis.document?parseFloat(getComputedStyle(document.documentElement).fontSize)/16:1,X=e=>Math.round(e*sp);var zi=document.documentElement,so=document.createElement("i");so.hidden=!0;so.style.setProperty("forced-color-adjust","none");zi.append(so);var nn=new Map,rn=_(0);function Ji(){nn=new Map,rn.value+=1}new MutationObserver(Ji).observe(zi,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Ji);function it(e){return nn.has(e)||(so.style.setProperty("color",`var(--${e})`),nn.set(e,getComputedStyle(so).color)),nn.get(e)}var os=(e,t=400)=>`${t} ${X(e)}px Archivo, system-ui, sans-serif`;var Be=z("agents",(e,t)=>at(e.name,t.name)),ap=["suspect","paused","drained","quarantined","stopping","lost"],an=_([]),Vi=_(0),sn=new Set;function Gi(e,t){let o=new Set(an.peek());for(let r of t)o.delete(r),sn.delete(r);for(let[r,s]of Object.entries(e))ap.includes(s.status)?o.add(r):o.delete(r),s.simulated&&s.state!=="offline"?sn.add(r):sn.delete(r);Vi.value=sn.size;let n=[...o].sort(at);n.join(`
`)!==an.peek().join(`
`)&&(an.value=n)}Gi(Object.fromEntries(Be.ids.peek().map(e=>[e,Be.row(e).peek()])),[]);Be.watch(Gi);function lt({since:e,expected:t=0}){let o=U(()=>{let n=ne(e);return L(()=>le(n===null?null:ye.value-n))},[e]);return i`
<time class="number" datetime=${e}>${o}</time>
${t>=1&&i`<span class="quiet"> of about ${le(t)}</span>`}
`}function ns({title:e,note:t,tools:o,id:n,className:r="",children:s}){let a=Q();return i`
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
`}var ip=matchMedia("(max-width: 53.75em)"),lp=e=>ip.matches?e/2:e;function rs(e,t,o="more"){let[n,r]=k(!1),s=e>0&&i`
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
`;return[n||e<=0,s]}function ct({since:e}){let t=U(()=>L(()=>we(ye.value-ne(e))),[e]);return i`<time class="number" datetime=${e}>${t}</time>`}var cp={server:"stale",agent_lost:"lost",agent_repair:"suspect",agent_paused:"paused",stranded:"pending",build_held:"suspect",failure:"failed",failures:"failed"},Qi=3,up={bad:"Alarm",warn:"Warning"};function ln({id:e}){let t=_e.row(e).value;return t?i`
<li class=${`problem is-${t.level}`} data-kind=${t.kind}>
<span class="problem-mark">
<${$} name=${cp[t.kind]??"stale"} />
<span class="unseen">${up[t.level]}:</span>
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
`:null}function fp(e,t){return`more: ${[t&&j(t,"alarm"),e-t&&j(e-t,"warning")].filter(Boolean).join(", ")}`}function pp(){let e=M(null),t=Yt(e.current);R(()=>{e.current&&Qt(e.current,t)});let o=_e.ids.value,n=o.slice(Qi),r=n.filter(l=>_e.row(l).value?.level==="bad").length,[s,a]=rs(n.length,"problems-list",fp(n.length,r));return _e.loaded.value?i`
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
${(s?o:o.slice(0,Qi)).map(l=>i`<${ln} key=${l} id=${l} />`)}
</ul>
${a}
`:i`
<p class="nothing no-problems"><${$} name="done" /> No problems.</p>
`}
<//>
`:null}function mp(){let e=_e.ids.value.filter(t=>t.startsWith("agent_"));return e.length>0&&i`
<ul class="problems" data-list aria-label="Problems of agents">
${e.map(t=>i`<${ln} key=${t} id=${t} />`)}
</ul>
`}function ss({name:e}){let t=_e.row(`agent_repair:${e}`).value;return t&&i`
<span class="tag is-bad" title=${t.detail}><${$} name="suspect" /> needs repair</span>
`}function as({as:e="div",left:t=0,top:o=0,width:n,height:r,className:s="",children:a,...l}){let c=M(null);return R(()=>{let{style:f}=c.current;f.setProperty("transform",`translate(${t}px, ${o}px)`),f.setProperty("width",n===void 0?"100%":`${n}px`),f.setProperty("height",r===void 0?"auto":`${r}px`)},[t,o,n,r]),i`<${e} ref=${c} class=${`placed ${s}`} ...${l}>${a}<//>`}function ao({since:e,expected:t}){let o=M(null);return R(()=>{let n=ne(e);if(!(n===null||!t))return J(()=>{let r=Math.max(0,(ye.value-n)/t);o.current?.style.setProperty("--share",Math.min(1,r).toFixed(3)),o.current?.classList.toggle("is-over",r>1)})},[e,t]),i`<span class="progress" ref=${o} aria-hidden="true"></span>`}function ut({test:e}){let t=e.includes("::")?e.indexOf("::")+2:e.lastIndexOf("/")+1;return i`
<span class="test" title=${e}>
<span class="test-folder">${e.slice(0,t)}</span>
<span class="test-file">${e.slice(t)}</span>
</span>
`}var dp=({test:e})=>i`
<span class="test-path">${e.split(/(?<=[/_])/).map(t=>i`${t}<wbr />`)}</span>
`;var Yi=e=>e.job??e.installed?.[0]??null;function Xi({until:e,by:t,at:o}){return[[t&&`by ${t}`,o&&`at ${xe(o)}`].filter(Boolean).join(" "),e&&`until ${xe(e)}`].filter(Boolean).join(", ")}function Zi({held:e,paused_reason:t}){if(!e)return t?`paused itself: ${t}`:null;let{kind:o,note:n,...r}=e;return[n?`${o}: ${n}`:o,Xi(r)].filter(Boolean).join(", ")}function el({job:e}){return i`
<span class="took">
<span class="took-words">
${e.phase==="installing"&&i`<em>installing</em>${" "}`}
<${lt} since=${e.started_at} expected=${e.expected_seconds} />
</span>
<${ao} since=${e.started_at} expected=${e.expected_seconds} />
</span>
`}var cn=({agent:e})=>i`
<span class=${e.lost?"is-lost":"quiet"} title=${`last seen ${xe(e.last_seen_at)}`}>
${Y(e)} for <${ct} since=${e.last_seen_at} />
</span>
`;function hp({agent:e}){if(e.job)return i`<${ut} test=${e.job.test} />`;let t=e.lost?null:Zi(e);if(t)return i`<span class="card-hold" title=${t}>${t}</span>`;if(e.state==="offline")return i`<${cn} agent=${e} />`;let o=Jt(e);return i`<span class="quiet" title=${o}>${o}</span>`}function _p({id:e,index:t,count:o,...n}){let r=Be.row(e).value;if(!r)return null;let s=Yi(r),a=$t(r.labels);return i`
<${as}
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
<${ss} name=${r.name} />
<${Vt} agent=${r} />
</span>
<span class="card-build">
${s?i`<${Ce} org=${s.org_id} version=${s.app_version_id} />`:i`<span class="quiet">no build installed</span>`}
</span>
<span class="card-doing">
<${hp} agent=${r} />
</span>
<span class="card-took">${r.job&&i`<${el} job=${r.job} />`}</span>
<span class="card-labels" title=${a}>
${r.simulated&&i`<span class="tag">simulated</span>${" "}`}
${a}
</span>
<//>
`}function ls(e){let{id:t,label:o,className:n,sections:r=[{key:"all",ids:e.ids}],selection:s}=e,a=Or(),l=r.flatMap(m=>m.ids),c=$p(e,l),f=Mr(l.length),u=m=>{let d=m.key===" "||m.key==="x"&&st.peek();if(!s||!d||m.ctrlKey||m.metaKey||m.altKey)return;let p=m.target.closest("[data-row]");p&&(m.preventDefault(),s.toggle(p.dataset.row.slice(e.kind.length+1),{through:m.shiftKey,shown:l}))};return i`
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
<${bp} selection=${s} shown=${l} />
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
${v.map(g=>i`<${gp} key=${g} id=${g} table=${e} columns=${c} shown=${l} />`)}
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
`}function is(e){return typeof e=="string"?e:Array.isArray(e)?e.map(is).join("").trim():e&&typeof e.type=="string"?is(e.props.children):""}function $p({columns:e,rowOf:t},o){let n=o.join(),s=U(()=>{let a=({some:l})=>!l||o.some(c=>t(c).value&&l(t(c).value));return L(()=>e.map(a).join())},[e,n]).value.split(",");return e.filter((a,l)=>s[l]==="true")}function gp({id:e,table:t,columns:o,shown:n}){let{rowOf:r,kind:s,hrefOf:a,rowClass:l=()=>"",failed:c=()=>!1,selection:f}=t,u=r(e).value,m=Ne(()=>f?.ids.value.has(e)?" is-picked":"");if(!u)return null;let d=a(u,e),p=h=>{h.target.closest("a, button, input, label")||String(getSelection())||(h.metaKey||h.ctrlKey?window.open(d,"_blank","noopener"):te(d))};return i`
<tr role="row" class=${`row ${l(u)}${m.value}`} onClick=${p}>
${f&&i`
<td role="cell" class="c-pick">
<${vp} id=${e} selection=${f} shown=${n} />
</td>
`}
${o.map(({name:h,label:T,numeric:y,main:v,stacked:g,under:A,cell:C})=>{let w=C(u,e),Z=`c-${h} ${y?"is-numeric":""}`,$e=!y&&is(w)||void 0;return i`
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
`}function vp({id:e,selection:t,shown:o}){let n=Ne(()=>t.ids.value.has(e));return i`
<label class="pick">
<input type="checkbox" tabindex="-1" checked=${n} onClick=${s=>t.toggle(e,{through:s.shiftKey,shown:o})} />
<span class="unseen">Select this row</span>
</label>
`}function bp({selection:e,shown:t}){let o=M(null),n=t.filter(r=>e.ids.value.has(r)).length;return R(()=>{o.current.indeterminate=n>0&&n<t.length}),i`
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
`}var yp=e=>e.job??e.installed?.[0]??null;function tl({agent:e}){let t=yp(e);return t?i`<${Ce} org=${t.org_id} version=${t.app_version_id} />`:i`<span class="quiet">no build installed</span>`}function ol({agent:e}){let{job:t}=e;if(e.state==="offline")return i`<${cn} agent=${e} />`;if(!t){let o=Jt(e);return i`<span class="quiet" title=${o}>${o}</span>`}return i`
<span class="work">
<${ut} test=${t.test} />
<span class="work-time">
${t.phase==="installing"&&i`<em>installing</em>${" "}`}
<${lt} since=${t.started_at} expected=${t.expected_seconds} />
</span>
<${ao} since=${t.started_at} expected=${t.expected_seconds} />
</span>
`}var wp=e=>i`
<span class="agent-line">
<${Vt} agent=${e} />
${e.simulated&&i`<span class="tag" title="Simulates tests instead of running them">simulated</span>`}
</span>
`,xp=[{name:"name",title:"Agent",main:wp,stacked:!0,cell:e=>i`<span title=${e.name}>${e.name}</span>`},{name:"installed",title:"Build",cell:e=>i`<${tl} agent=${e} />`},{name:"job",title:"Job",cell:e=>i`<${ol} agent=${e} />`}],kp=({ids:e})=>i`
<${ls}
id="agents-list"
label="Agents"
className="agents"
columns=${xp}
ids=${e}
kind="agent"
rowOf=${t=>Be.row(t)}
hrefOf=${t=>x("agent",{name:t.name})}
rowClass=${t=>`agent-${Y(t)}`}
/>
`;var nl=["done","failed","quarantined","cancelled","running","waiting"];function Sp({group:e}){let t=M(null);return R(()=>{nl.forEach((o,n)=>t.current.children[n].style.setProperty("flex-grow",e[o]||0))}),i`
<span class="bar" ref=${t} aria-hidden="true">
${nl.map(o=>i`<i key=${o} class=${`bar-${o}`}></i>`)}
</span>
`}var Tp=X(152),Ep=8,rl=X(34),Op=86400,Mp=(e,t,o,n,r)=>t.map(s=>{let a=Ge(s,r<60);return r>=Op||a==="00:00"?To(s):a});function Ap(e,t){if(!t)return rl;let o=Math.max(...t.map(n=>n.length));return Math.max(rl,X(o*6.5)+Ep*2)}function Cp({write:e,steps:t,bare:o,axis:n}){let r=()=>it("ink-2"),s={stroke:()=>it("rule"),width:1},a={stroke:r,font:os(11),ticks:{show:!1}};return[{...a,values:o?(l,c)=>c.map(()=>""):Mp,grid:n?s:{show:!1},size:o?0:X(24),gap:4,space:X(76)},{...a,values:(l,c)=>c.map(e),grid:s,size:n??Ap,gap:6,space:X(n?20:32),...t?{incrs:t}:{}}]}var Pp=({data:e},t)=>e[t].flatMap((o,n,r)=>o!=null&&r[n-1]==null&&r[n+1]==null?[n]:[]),Rp=({name:e,tone:t,kind:o},n)=>({label:e,stroke:()=>it(t),fill:o==="bars"?()=>it(t):void 0,width:o==="bars"?0:2,dash:o==="dashed"?[4,3]:void 0,paths:o==="bars"?n:void 0,points:{show:!1,size:6,fill:()=>it(t),...o==="bars"?{}:{filter:Pp}},spanGaps:!1}),Lp={time:!0,range:e=>[e.data[0][0],e.data[0].at(-1)+(e.data[0][1]-e.data[0][0])]},Dp=(e,t,o=0)=>({range:(n,r,s)=>[r>=o?o:0,t??Math.max(e,(s??0)*1.08)]});function Ip({series:e,least:t,most:o,floor:n,height:r,group:s,width:a,onCursor:l,uPlot:c,...f}){let u=c.paths.bars({size:[.82,28],align:1});return{width:a,height:r,padding:[8,16,f.bare?4:0,0],legend:{show:!1},scales:{x:Lp,y:Dp(t,o,n)},cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1},sync:{key:s??null}},axes:Cp(f),series:[{},...e.map(m=>Rp(m,u))],hooks:{setCursor:[m=>l(m.cursor.idx??null)]}}}function Np(e){let t=or.value;return O(()=>{if(t)return;let o=new IntersectionObserver(s=>s.at(-1).isIntersecting&&Po()),n=()=>{o.unobserve(e.current),o.observe(e.current)};n();let r=H.onReconnect(n);return()=>{r(),o.disconnect()}},[t]),t}function sl({title:e,data:t,series:o,write:n,summary:r,rest:s,height:a=Tp,least:l=1,...c}){let f=M(null),u=M(null),m=be(null),d=U(()=>o,[e]),p=Np(f);O(()=>{if(!p)return;let v=new p(Ip({...c,series:d,write:n,least:l,height:a,width:f.current.clientWidth,onCursor:A=>m.value=A,uPlot:p}),t,f.current);u.current=v;let g=new ResizeObserver(([A])=>v.setSize({width:Math.floor(A.contentRect.width),height:a}));return g.observe(f.current),()=>{u.current=null,g.disconnect(),v.destroy()}},[d,p]),O(()=>u.current?.setData(t),[t]);let h=rn.value;O(()=>u.current?.redraw(!1),[h]);let T=v=>{let g={ArrowLeft:-1,ArrowRight:1}[v.key];if(!g||!u.current)return;v.preventDefault();let A=Math.min(t[0].length-1,Math.max(0,(m.peek()??t[0].length)+g));u.current.setCursor({left:u.current.valToPos(t[0][A],"x"),top:10},!0,!0)},y=()=>u.current?.setCursor({left:-10,top:-10},!0,!0);return i`
<figure class="chart" data-chart=${e}>
<${jp} title=${e} data=${t} series=${o} write=${n} at=${m.value} rest=${s} />
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
`}function jp({title:e,data:t,series:o,write:n,at:r,rest:s=null}){let a=r!==null&&r<t[0].length?r:s,l=(c,f)=>{let u=c.shown?c.shown(a??t[0].length-1):t[f+1][a??t[0].length-1];return u==null?"\u2013":n(u)};return i`
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
`}var qp=[X(84),X(150)],Fp=X(320),Up=X(64),Bp=(e,t,o)=>t.length>1?`${e}, ${o.name}`:e,cs=(e,t,o,n)=>(t.shown?t.shown(n):e[o+1][n])??null;function Hp({label:e,charts:t}){let o=t.flatMap(({title:s,data:a,series:l,write:c})=>l.map((f,u)=>({name:Bp(s,l,f),at:m=>cs(a,f,u,m),text:m=>cs(a,f,u,m)===null?"\u2013":c(cs(a,f,u,m))}))),n=t[0].data[0],r=n.map((s,a)=>a).filter(s=>o.some(({at:a})=>a(s)!==null));return i`
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
`}function Wp({label:e,charts:t,stacked:o=!1}){let[n,r]=k(!1),s=Q(),a=t.length-1,l=U(()=>{let[m,d]=qp;return Math.min(d,Math.max(m,Math.floor((window.innerHeight-Fp)/t.length)))},[]),{data:c}=t[0],f=c[0].findLastIndex((m,d)=>c[1][d]!==null),u=m=>o?{height:l,axis:Up,bare:m<a,...f<0?{}:{rest:f}}:{};return i`
${n?i`<${Hp} label=${e} charts=${t} />`:i`
<div class=${`charts ${o?"is-stacked":""}`}>
${t.map((m,d)=>i`<${sl} key=${m.title} group=${s} ...${u(d)} ...${m} />`)}
</div>
`}
<p class="rest">
<button type="button" class="button is-link" onClick=${()=>r(!n)}>
${n?"Show charts":"Show as a table"}
</button>
</p>
`}function al({label:e,text:t,head:o}){let n=be("copy"),r=async s=>{let a=s.currentTarget.parentElement.querySelector("code");try{await navigator.clipboard.writeText(t),n.value="copied"}catch{getSelection().selectAllChildren(a),n.value="selected"}setTimeout(()=>n.value="copy",2e3)};return i`
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
`}function us({lines:e}){let[t,o]=k(null),[n,r]=e.find(([a])=>a===t)??e[0],s=i`
<select
class="copy-choice"
aria-label="Command"
value=${n}
onChange=${a=>o(a.currentTarget.value)}
>
${e.map(([a])=>i`<option key=${a} value=${a}>${a}</option>`)}
</select>
`;return i`<${al} label=${n} text=${r} head=${s} />`}var fs=F===null?"curl -s":'curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"',Kp="http://127.0.0.1:3000",ps=()=>[Kp,"http://localhost:3000"].includes(location.origin)?"":` --url ${location.origin}`,ms=B?.startsWith("org:")?B.slice(4):"acme",un=e=>/^[\w.-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,fn=F!==null;var pn=!fn||S("invite","host"),ds=()=>fn?pn?i`
<a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
`:null:i`
On a machine with a device or a browser, in the folder of your tests:${" "}
<code>qgagent init</code> writes <code>qgagent.toml</code>, which says what runs; then${" "}
<code>qgagent run --url ${location.origin}</code>
`;var mn={org_id:ms,app_version_id:"1.0.0",test:"tests/onboarding.spec.js"},zp=`qgjob submit --org-id ${un(mn.org_id)} --app-version-id ${mn.app_version_id} --test ${mn.test}`,Jp=`${fs} ${location.origin}/submit-job -H 'Content-Type: application/json' -d ${un(JSON.stringify(mn))}`,Vp=()=>S("submit","job")?i`
<section class="empty" aria-labelledby="empty-title">
<h2 id="empty-title">Submit the first test</h2>
<p>
A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
Paste this into a terminal and watch this page.${" "}
${F!==null&&i`<a href="/install/">Install qgjob</a> first.`}
</p>
<${us}
lines=${[["Submit a job",`${zp}${ps()}`],["Submit a job, with curl",Jp]]}
/>
${pn&&i`<h3>Add an agent</h3><p>An agent runs the tests. <${ds} /></p>`}
</section>
`:i`<p class="nothing">No jobs yet.</p>`;var il="Failed in quarantine: fails neither batch nor build",ll=({of:e})=>e.excused>0&&i`
<span class="quiet" title=${il}>
${" "}<${$} name="quarantined" />
<span class="number">${b(e.excused)}</span>
<span class="unseen"> quarantined</span>
</span>
`;function Gp({of:e}){let{failed:t}=ts(e);return i`
<span class=${`number ${t>0?"bad strong":"quiet"}`}>${b(t)}</span>
<${ll} of=${e} />
`}var dn=e=>e==null?"\u2013":e<10?me(e):we(e),cl=["at","waiting","running","submitted","done","failed","cancelled","installs","installs_avoided","wait_p50","wait_p95"];function Qp(e,t){let o=e.at.at(-1)??-1/0,n=t.filter(r=>r.at>o);return n.length>0&&e.at.length>0&&n.length===t.length&&n[0].at-o>2*e.step?null:{step:e.step,...Object.fromEntries(cl.map(r=>[r,[...e[r],...n.map(s=>s[r])]]))}}var ul={mean:e=>e.reduce((t,o)=>t+o,0)/e.length,most:e=>Math.max(...e)};function Yp(e,{from:t,to:o,count:n,names:r,merge:s="mean"}){let a=(o-t)/n,l=r.map(()=>Array.from({length:n},()=>[]));return e.at.forEach((c,f)=>{let u=Math.floor((c-t)/a);u<0||u>=n||r.forEach((m,d)=>{let p=e[m][f];p!=null&&l[d][u].push(p)})}),{at:Array.from({length:n},(c,f)=>t+f*a),values:Object.fromEntries(r.map((c,f)=>[c,l[f].map(u=>u.length>0?ul[s](u):null)]))}}function hn(e,t,o){let n=(e.at(-1)?.at??0)-o,r=e.filter(s=>s.at>n&&s[t]!==null).map(s=>s[t]);return r.length>0?ul.mean(r):null}var Xp=(e,t,o)=>Math.round(e.reduce((n,r)=>n+r[t]*o/60,0));var Zp=({installs:e,install_seconds:t})=>`${b(e)}${t===null?"":` \xB7 ${me(e*t)} (${me(t)} each)`}`,em=({installs_avoided:e,saved_seconds:t})=>`${b(e)}${t>0?` \xB7 \u2248 ${le(t)} saved`:""}`;function hs({installs:e,installs_avoided:t,install_seconds:o,saved_seconds:n}){if(e+t===0)return"";let r=`${b(e)} made${e>0?` in ${me(o)}`:""}`,s=`${Un(t/(e+t))} avoided`;return`${r}, ${s}${n>0?`: \u2248 ${le(n)} saved`:""}`}var _s=({starts_avoided:e})=>e>0?`${j(e,"start")} avoided`:"";var _n=z("series",(e,t)=>e.at-t.at);var $s=100,$n=24;function fl(e,{floor:t=0}={}){let o=Math.max(...e.filter(a=>a!==null),t+1),n=e.length>1?$s/(e.length-1):0,r="",s="M";return e.forEach((a,l)=>{if(a===null){s="M";return}let c=$n-1-(a-t)/(o-t)*($n-2);r+=`${s}${(l*n).toFixed(1)} ${c.toFixed(1)}`,s="L"}),r}function gn({values:e,tone:t=""}){return e.filter(o=>o!==null).length<2?i`<svg class="spark" aria-hidden="true" viewBox=${`0 0 ${$s} ${$n}`}></svg>`:i`
<svg
class=${`spark ${t&&`spark-${t}`}`}
aria-hidden="true"
viewBox=${`0 0 ${$s} ${$n}`}
preserveAspectRatio="none"
>
<path class="spark-line" d=${fl(e)} vector-effect="non-scaling-stroke" />
</svg>
`}var pl=60,ft=({name:e,period:t,value:o,icon:n,note:r,loud:s,href:a,trend:l,tone:c,children:f})=>i`
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
`,ml=e=>e===null?"":`${b(e<10?Math.round(e*10)/10:Math.round(e))} a minute`;function tm({statuses:e,trend:t}){let o=qe.filter(r=>e[r]>0),n=o.reduce((r,s)=>r+e[s],0);return i`
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
`}function om({period:e}){let t=Lr(e),o=fe.row("overview").value,n=Ne(()=>_n.ids.value.map(c=>_n.row(c).value)).value;if(!o)return i`<dl class="figures"></dl>`;let r=c=>n.map(f=>f[c]),s=c=>x("jobs",{},{status:c}),a=c=>x("jobs",{},{q:`${c} ended<${e}`}),l=Rr(e);return i`
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
note=${ml(hn(n,"done",pl))}
trend=${r("done")}
tone="good"
/>
<${ft}
name="Failed"
icon="failed"
period=${l}
href=${a("status:failed excused:false")}
value=${b(t&&St(t))}
loud=${St(t)>0}
note=${[ml(hn(n,"failed",pl)),t?.excused?`${b(t.excused)} quarantined`:"",t?.cancelled?`${b(t.cancelled)} cancelled`:""].filter(Boolean).join(", ")}
trend=${r("failed")}
tone="bad"
/>
<${ft}
name="Median wait"
value=${dn(o.wait_p50)}
note=${o.wait_p95==null?"no recent jobs":`p95 ${dn(o.wait_p95)}`}
trend=${r("wait_p50")}
/>
<${tm}
statuses=${o.statuses??{}}
trend=${n.map(c=>on(c.agents??{}).working)}
/>
<${ft}
name="Installs avoided"
href=${x("timeline",{},{span:Pr[e]})}
period=${l}
value=${b(t?.installs_avoided)}
note=${t?[hs(t),_s(t)].filter(Boolean).join("; "):""}
trend=${r("installs_avoided")}
tone="yellow"
/>
</dl>
`}var Pt=L(()=>I.value?.query.get("q")??""),gs=L(()=>Pt.value.toLowerCase().split(/\s+/).filter(Boolean)),vs=e=>Wt({q:e}),nm={group:e=>[e.org_id,e.app_version_id,e.target,$t(e.labels),...e.agents??[]],agent:e=>[e.name,e.host,Y(e),...e.targets??[],$t(e.labels),e.job?.org_id,e.job?.app_version_id,e.job?.test,...(e.installed??[]).flatMap(t=>[t.org_id,t.app_version_id])],job:e=>[e.id,e.org_id,e.app_version_id,e.test,e.status,e.phase,e.agent,e.target]},dl=new WeakMap;function hl(e,t,o){if(o.length===0)return!0;let n=dl.get(t);return n===void 0&&(n=nm[e](t).join(" ").toLowerCase(),dl.set(t,n)),o.every(r=>n.includes(r))}var rm=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]);function sm(e,t){let o=[];return L(()=>{let n=e.ids.value;if(gs.value.length===0)return o=n;let r=n.filter(s=>{let a=e.row(s).value;return a!==null&&hl(t,a,gs.value)});return rm(r,o)?o:o=r})}var bs=({id:e,icon:t="search",label:o,placeholder:n=o,text:r,onInput:s})=>i`
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
`;var am=({label:e})=>i`
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
<${$} name="simulated" /><span class="unseen">simulated</span>
</span>
`,im=({children:e})=>i`
<p class="banner" data-simulated>
<${$} name="stale" />
<span><strong>Simulated.</strong> ${e}</span>
</p>
`;var ws=({at:e,className:t=""})=>i`
<time class=${`number ${t}`} datetime=${e} title=${qn(e)}>${xe(e)}</time>
`;function lm({job:e}){return e.finished_at&&e.started_at?i`<span class="number">${me(ne(e.finished_at)-ne(e.started_at))}</span>`:e.status==="running"?e.started_at&&i`<${lt} since=${e.started_at} />`:e.status==="pending"?i`<span class="quiet">waiting <${ct} since=${e.created_at} /></span>`:""}var cm=e=>i`
${e.attempts>1&&i`<span class="tag">attempt ${b(e.attempts)}</span>`}
${e.flaky&&i`<span class="tag" title="Passed after a failed attempt">flaky</span>`}
`,um=({job:e})=>i`
${e.batch.suite&&i`<a class="suite" tabindex="-1" href=${x("batch",{id:e.batch_id})}>${e.batch.suite}</a>`}
${e.batch.branch&&i`<span class="quiet suite-branch" title=${e.batch.branch}>${e.batch.branch}</span>`}
`;function _l({job:e}){let t=e.status==="pending"&&e.explanation?.text,o=t||e.cause||e.reason;return o&&i`<span class=${`row-why ${t?"quiet":"cause"}`} title=${o}>${o}</span>`}function fm({job:e}){let t=e.status==="pending"?e.explanation?.eta_seconds:null;if(t==null&&e.status==="pending"&&e.explanation?.hold)return i`<span class="quiet" title="Not before it is released">held</span>`;if(t==null)return null;let o=t<1?"now":we(t);return e.explanation.eta_guessed?i`<span class="number" title="A guess: nothing like it has run">${o}?</span>`:i`<span class="number">${o}</span>`}var $l=[{name:"status",title:"Status",cell:e=>i`<${_r} job=${e} />`},{name:"test",title:"Test",main:cm,cell:e=>i`<${ut} test=${e.test} />`,under:e=>i`<${_l} job=${e} />`},{name:"build",title:"Build",cell:e=>i`<${Ce} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"suite",title:"Suite",some:e=>e.batch?.suite||e.batch?.branch,cell:e=>e.batch&&i`<${um} job=${e} />`},{name:"agent",title:"Agent",label:"agent",some:e=>e.agent,cell:e=>e.agent??""},{name:"eta",title:"ETA",label:"expected",numeric:!0,some:e=>e.status==="pending"&&(e.explanation?.eta_seconds!=null||e.explanation?.hold),cell:e=>i`<${fm} job=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>i`<${lm} job=${e} />${e.simulated&&i`<${ys} />`}`},{name:"at",title:"Submitted",label:"submitted",numeric:!0,cell:e=>i`<${ws} className="quiet" at=${e.created_at} />`}],pm={kind:"job",columns:$l,hrefOf:e=>x("job",{id:e.id}),rowClass:e=>`job-${e.status}`,failed:e=>e.status==="failed"};function mm(e){let t=be(null),o=M(new Set),n=a=>()=>{o.current.add(a),t.value??=e.peek()},r=a=>l=>{a==="focus"&&l.currentTarget.contains(l.relatedTarget)||(o.current.delete(a),o.current.size===0&&(t.value=null))};Ln(()=>{Pt.value,t.value=null});let s=t.value&&new Set(t.value);return{ids:t.value??e.value,waiting:s?e.value.filter(a=>!s.has(a)).length:0,show:()=>t.value=e.peek(),over:{onPointerEnter:n("pointer"),onPointerLeave:r("pointer"),onFocusIn:n("focus"),onFocusOut:r("focus")}}}var dm=z("events",(e,t)=>e.at<t.at?1:e.at>t.at?-1:e.id<t.id?1:-1);var io=e=>e.waiting+e.running>0,hm=["no_agent","agents_paused","build_held"],gl=e=>hm.includes(e?.reason??""),_m=e=>e.running===0&&gl(e.explanation);function $m(e,t){return io(e)!==io(t)?io(e)?-1:1:!io(e)&&e.changed_at!==t.changed_at?(e.changed_at??"")>(t.changed_at??"")?-1:1:(e.position??1/0)-(t.position??1/0)||(e.id<t.id?-1:1)}var gm=z("groups",$m);var vl=e=>Date.parse(e.started_at??e.created_at),vm=z("jobs",(e,t)=>vl(t)-vl(e)||(e.id<t.id?1:-1));function bm(e,t){return e.status==="pending"&&e.attempts===t?.attempts&&e.priority===t.priority&&e.explanation===void 0&&t.explanation?{...e,explanation:t.explanation}:e}export{Ir as m0_0,Pe as m0_1,Du as m0_10,qu as m0_11,qr as m0_12,Au as m0_13,Ko as m0_14,Cu as m0_15,Nr as m0_16,Mu as m0_17,Nu as m0_18,Iu as m0_19,jr as m0_2,Lu as m0_3,Ou as m0_4,Fr as m0_5,ju as m0_6,Eu as m0_7,Ur as m0_8,Ru as m0_9,as as m101_0,Xr as m103_0,ln as m104_0,pp as m104_1,ao as m105_0,it as m10_0,os as m10_1,rn as m10_2,lp as m112_0,rs as m112_1,xt as m117_0,im as m124_0,ys as m124_1,ct as m125_0,gn as m127_0,fl as m127_1,qc as m130_0,ot as m130_1,cr as m130_2,Vt as m131_0,_r as m131_1,nt as m131_2,ls as m132_0,ut as m137_0,dp as m137_1,bs as m138_0,ws as m140_0,H as m155_0,kp as m15_0,tl as m15_1,ol as m15_2,cl as m160_0,Yp as m160_1,Qp as m160_2,hn as m160_3,Xp as m160_4,dn as m160_5,Pt as m161_0,sm as m161_1,vs as m161_2,gs as m161_3,hl as m161_4,oo as m162_0,Ai as m162_1,yf as m162_2,Mi as m162_3,wf as m162_4,on as m162_5,jn as m167_0,Fn as m167_1,Un as m167_10,me as m167_11,we as m167_12,ne as m167_13,qt as m167_14,ec as m167_15,oc as m167_16,tc as m167_17,xe as m167_18,Ge as m167_2,j as m167_3,To as m167_4,le as m167_5,qn as m167_6,$t as m167_7,jt as m167_8,b as m167_9,mm as m169_0,he as m173_0,ur as m173_1,Mr as m174_0,du as m174_1,Or as m174_2,hu as m174_3,_u as m174_4,eo as m174_5,i as m176_0,Qr as m177_0,kt as m191_0,Fe as m191_1,rt as m191_2,Sr as m191_3,st as m191_4,Tr as m191_5,fu as m191_6,Ri as m1_0,Gr as m1_1,at as m203_0,er as m206_0,Yn as m206_1,Zn as m206_2,F as m206_3,Oo as m206_4,Xn as m206_5,je as m206_6,ue as m206_7,$c as m206_8,no as m207_0,gt as m209_0,Vn as m209_1,Ye as m209_2,Ae as m209_3,Gn as m209_4,_c as m209_5,S as m214_0,tr as m214_1,te as m215_0,Ea as m215_1,ir as m215_2,rr as m215_3,yt as m215_4,Wt as m215_5,lr as m215_6,x as m215_7,I as m215_8,Bt as m215_9,lu as m217_0,Yt as m217_1,yr as m217_2,Xt as m217_3,wr as m217_4,Gt as m217_5,Qt as m217_6,em as m218_0,Zp as m218_1,hs as m218_2,_s as m218_3,Kn as m219_0,B as m219_1,Wn as m219_2,ee as m219_3,Qe as m219_4,Sp as m21_0,Et as m235_0,Yo as m235_1,Kr as m235_2,Xo as m235_3,zr as m235_4,Qu as m235_5,Xu as m237_0,Yu as m237_1,Ot as m237_2,Zu as m237_3,ef as m237_4,di as m237_5,mi as m237_6,de as m242_0,Be as m243_0,Vi as m243_1,an as m243_2,dm as m245_0,gm as m246_0,_m as m246_1,io as m246_2,gl as m246_3,vm as m247_0,bm as m247_1,fe as m248_0,Ut as m250_0,z as m250_1,Ft as m250_2,_n as m251_0,fs as m257_0,fn as m257_1,ms as m257_2,un as m257_3,ps as m257_4,X as m259_0,en as m260_0,Ue as m260_1,Mt as m260_2,Zt as m261_0,et as m268_0,Co as m268_1,bt as m268_2,Ze as m268_3,Cr as m269_0,Ar as m269_1,Pr as m269_2,St as m269_3,Rr as m269_4,vu as m269_5,Lr as m269_6,Ll as m274_0,Dl as m274_1,M as m274_10,k as m274_11,Il as m274_2,O as m274_3,Nl as m274_4,Q as m274_5,Rl as m274_6,R as m274_7,U as m274_8,zs as m274_9,W as m276_0,ko as m276_1,be as m276_10,Ln as m276_11,ie as m276_2,L as m276_3,ea as m276_4,J as m276_5,_ as m276_6,Ee as m276_7,Ne as m276_8,Yl as m276_9,ze as m277_0,Ie as m277_1,E as m277_10,vo as m277_11,Rs as m277_12,yl as m277_2,Al as m277_3,pt as m277_4,Pl as m277_5,wl as m277_6,pt as m277_7,Ml as m277_8,_o as m277_9,Wp as m32_0,us as m36_0,al as m36_1,G as m39_0,dr as m3_0,qe as m3_1,hr as m3_2,Jt as m3_3,Y as m3_4,lt as m43_0,Vp as m44_0,Gp as m47_0,il as m47_1,ll as m47_2,Me as m4_0,fa as m4_1,V as m4_2,pa as m4_3,q as m4_4,ft as m52_0,om as m52_1,am as m54_0,ds as m55_0,pn as m55_1,Ce as m56_0,Na as m56_1,Jr as m5_0,Ct as m5_1,Ti as m5_2,Si as m5_3,gf as m5_4,Ei as m5_5,mp as m61_0,ss as m61_1,_p as m63_0,cn as m63_1,el as m63_2,Yi as m63_3,Xi as m63_4,Zi as m63_5,Bc as m65_0,No as m65_1,Hc as m65_2,Uc as m65_3,zt as m65_4,es as m6_0,Xf as m6_1,Zf as m6_2,Ki as m6_3,ep as m6_4,ts as m6_5,$ as m72_0,$l as m74_0,pm as m74_1,_l as m74_2,jo as m7_0,qo as m7_1,Vc as m7_2,tp as m8_0,rp as m8_1,op as m8_2,np as m8_3,Tt as m90_0,Yr as m95_0,ns as m97_0,ye as m9_0,Oe as m9_1,Dn as m9_2,In as m9_3};
