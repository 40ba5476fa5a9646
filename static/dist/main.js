var ds=e=>t=>{var o=e[t];if(o)return o();throw new Error("Module not found in bundle: "+t)};var E,_s,co,Pe,fn,ao,$s,ro,gs,dn,pn,vs,At=Symbol.for("pv"),io={},lo=[],sl=/^m(i|n|o|s|text|space)$/,uo=Array.isArray,fo=lo.slice,Re=Object.assign;function Ke(e){e&&e.parentNode&&e.remove()}function pt(e,t,o){var n,r,s,a={},l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?fo.call(arguments,2):o),ze(e,a,n,r,null)}function al(e,t,o){var n,r,s,a=Re({},e.props),l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e.type!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?fo.call(arguments,2):o),ze(e.type,a,n!==void 0?n:e.key,r!==void 0?r:e.ref,null)}function ze(e,t,o,n,r){var s={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:At,__v:r||++_s,__i:-1,__u:0};return!r&&E.vnode&&E.vnode(s),s}function il(){return{current:null}}function Le(e){return e.children}function Je(e,t){this.props=e,this.context=t,this.__g=0}function De(e,t){if(t==null)return e.__&&De(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:De(e)}function ll(e){var t,o=e.__v,n=o.__e,r=[],s=[],a=e.__P;a&&((t=Re({constructor:At},o)).__v=o.__v+1,E.vnode&&E.vnode(t),hn(a,t,o,e.__n,a.namespaceURI,32&o.__u?[n]:null,r,n||De(o),32&o.__u,s),t.__v=o.__v,t.__.__k[t.__i]=t,Ts(r,t,s),o.__=o.__e=null,t.__e!=n&&bs(t))}function bs(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),bs(e)}function mn(e){(8&e.__g||(e.__g|=8,Pe.push(e),ao++))&&fn==E.debounceRendering||((fn=E.debounceRendering)||queueMicrotask)(ys)}function ys(){try{for(var e,t=1;Pe.length;)Pe.length>t&&Pe.sort($s),e=Pe.shift(),t=Pe.length,8&e.__g&&ll(e)}finally{(ao=Pe.length)&&(fn||queueMicrotask)(ys)}}function ws(e,t,o,n,r,s,a,l,c,f,u){var m,d,p,h,T,g,b=n.__k||lo,v=t.length;for(c=cl(o,t,b,c,v),m=0;m<v;m++)(p=o.__k[m])!=null&&(d=~p.__i&&b[p.__i]||io,p.__i=m,g=hn(e,p,d,r,s,a,l,c,f,u),h=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.ref&&_n(d.ref,null,p,d),p.ref&&u.push(p.ref,p.__c||h,p)),T=T||h,4&p.__u?(c=xs(p,c,e,!d.__v),d.__e&&(d.__e=null)):typeof p.type=="function"&&g!==void 0?c=g:h&&(c=h.nextSibling),p.__u&=-21);return o.__e=T,c}function cl(e,t,o,n,r){var s,a,l,c,f,u,m,d,p,h=o.length,T=h,g=0,b=0,v=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=ze(null,a):uo(a)?a=v[s]=ze(Le,{children:a}):a.constructor===At&&a.__b?a=v[s]=ze(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,c=s+g,a.__=e,a.__b=e.__b+1,l=null,~(f=a.__i=ul(a,o,c,T))&&(T--,(l=o[f])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,f==c-1?g--:f==c+1?g++:f!=c&&(f>c?g--:g++,b=1)):(~f||(r>h?g--:r<h&&g++),typeof a.type!="function"&&(a.__u|=4))):v[s]=null;if(b){for(u=[],m=[],s=0;s<r;s++)if((a=v[s])&&16&a.__u){for(g=0,d=u.length;g<d;)u[p=g+d>>1]<a.__i?g=p+1:d=p;u[g]=a.__i,m[s]=g+1}for(g=u.length;s--;)m[s]&&(m[s]==g?g--:v[s].__u|=4)}if(T)for(s=0;s<h;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=De(l)),$n(l,l));return n}function xs(e,t,o,n){var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=xs(r[s],t,o,!1));return t}for(t&&!t.parentNode&&(t=De(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,t):o.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function ks(e,t){return t=t||[],e!=null&&typeof e!="boolean"&&(uo(e)?e.some(function(o){ks(o,t)}):t.push(e)),t}function ul(e,t,o,n){var r,s=e.key,a=e.type,l=t[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&a==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=o+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function hs(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function no(e,t,o,n,r){var s,a;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||hs(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||hs(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(a=pn[t]||(pn[t]=fl(t)),(e.__a||(e.__a={}))[t]=dn,s=t!=(t=t.replace(gs,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function fl(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[ro]==null)t[ro]=dn++;else if(t[ro]<this.__a[e])return;return o(E.event?E.event(t):t)}}}function hn(e,t,o,n,r,s,a,l,c,f){var u,m,d,p,h,T,g,b,v,q,C,y,Q,_e,$e,oo,ge,We,xe=t.type;if(t.constructor!==At)return null;128&o.__u&&(c=32&o.__u,u=o.__c.__z)&&(t.__u|=c,m=s=[],u.nodeType==8?l=so(u,s):s.push(u),l=s[0]||l),(u=E.__b)&&u(t);e:if(typeof xe=="function"){d=a.length;try{if(b=t.props,v=(u=xe.prototype)&&u.render,q=(u=xe.contextType)&&n[u.__c],C=u?q?q.props.value:u.__:n,(p=o.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(v?t.__c=p=new xe(b,C):(t.__c=p=new Je(b,C),p.constructor=xe,p.render=ml),q&&q.sub(p),p.state||(p.state={}),p.__n=n,p.__g|=8,p.__h=[],p.__k=[]),v&&(p.__s||(p.__s=p.state),xe.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Re({},p.__s)),Re(p.__s,xe.getDerivedStateFromProps(b,p.__s)))),h=p.props,T=p.state,p.__v=t,o.__c){if(b!==h&&v&&!xe.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(b,C),t.__v==o.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(b,p.__s,C)===!1){t.__v!=o.__v&&(p.props=b,p.state=p.__s,p.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(ie){ie&&(ie.__=t)}),lo.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&a.push(p),l=De(o);break e}p.componentWillUpdate&&p.componentWillUpdate(b,p.__s,C),v&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,T,g)})}else v&&!xe.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),v&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=C,p.props=b,p.__P=e,p.__g&=-5,y=E.__r,Q=v?25:0;do p.__g&=-9,y&&y(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++Q<25);v&&(lo.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(n=Re({},n,p.getChildContext())),v&&o.__c&&p.getSnapshotBeforeUpdate&&(g=p.getSnapshotBeforeUpdate(h,T)),_e=u&&u.type===Le&&u.key==null?u.props.children:u,b.__P&&(u=l,r=(e=b.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=e&&(o.__k.some(function(ie){ie&&$n(ie,ie)}),o.__k=null),l=o.__k?De(o,0):null),l=ws(e,uo(_e)?_e:[_e],t,o,n,r,s,a,l,c,f),b.__P&&(t.__e=null,l=u),t.__u&=-161,m&&m.some(Ke),p.__h.length&&a.push(p),1&p.__g&&(p.__g&=-4)}catch(ie){if(a.length=d,t.__v=null,c||s)if(ie&&ie.then){if(t.__u|=128|c,s){for(~(ge=s.indexOf(l||void 0))||(ge=s.length);(We=s[ge-1])&&We.nodeType==8;)ge--;for(;ge<s.length;ge++)if(We=s[ge])if(s[ge]=null,$e){if(We==oo)break}else{if(We.nodeType!=8)break;We.data.startsWith("$s")&&(oo=so($e=We))}}if(!$e){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;$e=l}(u=so($e=t.__c.__z||(t.__c.__z=$e)))?(t.__e=$e,l=u):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ke);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),ie&&ie.then||Ss(t),E.__e(ie,t,o)}}else l=t.__e=pl(o.__e,t,o,n,r,s,a,c,f,e);return(u=E.diffed)&&u(t),l}function so(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function Ss(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ss))}function Ts(e,t,o){for(var n=0;n<o.length;)_n(o[n++],o[n++],o[n++]);E.__c&&E.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){E.__e(s,r.__v)}})}function pl(e,t,o,n,r,s,a,l,c,f){var u,m,d,p,h,T,g,b,v=o.props||io,q=t.props,C=t.type;if(C=="svg"?r="http://www.w3.org/2000/svg":C=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((h=s[u])&&(C?h.localName==C:h.nodeType==3)){e=h,s[u]=null;break}}if(!e){if(b=f.ownerDocument||document,!C)return b.createTextNode(q);e=b.createElementNS(r,C,q.is?q:f),l&&(E.__m&&E.__m(t,s),l=!1),s=null}if(C){if(f=C=="template"&&e.content||e,s=C=="textarea"&&q.defaultValue!=null?null:s&&fo.call(f.childNodes),!l&&s)for(v={},u=0;u<e.attributes.length;u++)v[(h=e.attributes[u]).name]=h.value;for(u in v)h=v[u],u=="dangerouslySetInnerHTML"?d=h:u=="children"||u in q||u=="value"&&"defaultValue"in q||u=="checked"&&"defaultChecked"in q||no(e,u,null,h,r);for(u in q)h=q[u],u=="children"?p=h:u=="dangerouslySetInnerHTML"?m=h:u=="value"?T=h:u=="checked"?g=h:l&&typeof h!="function"||v[u]===h||no(e,u,h,v[u],r);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(d&&(e.textContent=""),(C=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&sl.test(C))&&(r="http://www.w3.org/1999/xhtml"),ws(f,uo(p)?p:[p],t,o,n,r,s,a,s?s[0]:o.__k&&De(o,0),l,c),s&&s.some(Ke)),l&&C!="textarea"||(u="value",C=="progress"&&T==null?e.removeAttribute(u):T==null||T===e[u]&&(C!="progress"||T)||no(e,u,T,v[u],r),u="checked",g!=null&&g!=e[u]&&no(e,u,g,v[u],r))}else v===q||l&&e.data==q||(e.data=q);return e}function _n(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){E.__e(r,o)}}function $n(e,t,o){var n,r,s,a;if(E.unmount&&E.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||_n(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){E.__e(l,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&$n(n[a],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=so(n,s=[]))&&(n==e.__e&&s.some(Ke),Ke(r),Ke(n)),o||Ke(e.__e),e.__e=e.__c=e.__=null}function ml(e,t,o){return this.constructor(e,o)}function po(e,t){var o,n,r,s;E.__&&E.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=ze(Le,{children:[e]}),r=[],s=[],hn(t,t.__k,n||io,io,t.namespaceURI,n?null:t.firstChild?fo.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,s),Ts(r,t.__k,s),t.__k.props.children=null}function dl(e,t){e&&typeof e=="object"&&(e.__u|=32),po(e,t)}function hl(e){function t(o){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&n.forEach(function(a){a.__g|=4,mn(a)})},this.sub=function(s){n.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){n.delete(s),a&&a.call(s)}}),o.children}return t.__c="__cC"+vs++,t.__=e,t.Provider=(t.Consumer=function(o,n){return o.children(n)}).contextType=t,t}function _l(e){return e.children}function $l(e,t){return ze(_l,{__P:t,children:e})}E={__e:function(e,t,o,n){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw ao=0,e}},_s=0,co=function(e){return e!=null&&e.constructor===At},Je.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=Re({},this.state)),typeof e=="function"&&(e=e(Re({},o),this.props)),e&&(Re(o,e),this.__v&&(t&&this.__k.push(t),mn(this)))},Je.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),mn(this))},Je.prototype.render=Le,Pe=[],ao=0,$s=function(e,t){return e.__v.__b-t.__v.__b},ro=Symbol(),gs=/(PointerCapture)$|Capture$/i,dn=0,pn={},vs=0;var ke,A,gn,Es,vn=Object.is,mt=0,Is=[],bn=[],L=E,Os=L.__b,Ms=L.__r,Cs=L.diffed,As=L.__c,Ps=L.unmount,Rs=L.__;function Ve(e,t){L.__h&&L.__h(A,e,mt||t),mt=0;var o=A.__H||(A.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function k(e){return mt=1,Ns(js,e)}function Ns(e,t,o){var n=Ve(ke++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):js(void 0,t),function(s){var a=(n.__N||n.__)[0],l=n.t(a,s);vn(a,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=A,!A.__f)){A.__f=!0;var r=A.shouldComponentUpdate;A.shouldComponentUpdate=function(s,a,l){var c=this.__H;if(!c)return!0;var f=!1,u=this.props!=s;if(c.__.some(function(d){d.__N&&(f=!0,vn(d.__[0],d.__N[0])||(u=!0))}),r){var m=r.call(this,s,a,l);return f?m||u:m}return!f||u}}return n.__}function O(e,t){var o=Ve(ke++,3);!L.__s&&wn(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,A.__H.__h.push(o))}function P(e,t){var o=Ve(ke++,4);!L.__s&&wn(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,A.__h.push(o))}function M(e){return mt=5,W(function(){return{current:e}},[])}function gl(e,t,o){mt=6,P(function(){if(typeof e=="function"){var n=e(t());return function(){e(null),typeof n=="function"&&n()}}if(e)return e.current=t(),function(){return e.current=null}},o==null?o:o.concat(e))}function W(e,t){var o=Ve(ke++,7);return wn(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function vl(e,t){return mt=8,W(function(){return e},t)}function bl(e){var t=A.context[e.__c],o=Ve(ke++,9);return o.c=e,t?(o.__==null&&(o.__=!0,t.sub(A)),t.props.value):e.__}function yl(e,t){L.useDebugValue&&L.useDebugValue(t?t(e):e)}function wl(e){var t=Ve(ke++,10),o=k();return t.__=e,A.componentDidCatch||(A.componentDidCatch=function(n,r){t.__&&t.__(n,r),o[1](n)}),[o[0],function(){return o[1]()}]}function G(){var e=Ve(ke++,11);if(!e.__){for(var t=A.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function xl(){var e;do{for(;e=bn.shift();)try{Pt(e)}catch(o){L.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=Is.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Pt),t.__h.some(yn),t.__h=[]}catch(o){t.__h=[],L.__e(o,e.__v)}}}while(bn.length)}L.__b=function(e){A=null,Os&&Os(e)},L.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Rs&&Rs(e,t)},L.__r=function(e){Ms&&Ms(e),ke=0;var t=(A=e.__c).__H;t&&(gn==A?A.__h=[]:(t.__h.some(Pt),t.__h.some(yn),ke=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),gn=A},L.diffed=function(e){Cs&&Cs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ls(Is.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),gn=A=null},L.__c=function(e,t){t.some(function(o){try{o.__h.some(Pt),o.__h=o.__h.filter(function(n){return!n.__||yn(n)})}catch(n){o.__h=[function(){throw n}]}}),As&&As(e,t)},L.unmount=function(e){Ps&&Ps(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Ls(bn.push(r))}else Pt(r)}catch(s){t=s}}),n.__H=void 0,t&&L.__e(t,n.__v))};var Ds=typeof requestAnimationFrame=="function";function kl(e){var t,o=function(){clearTimeout(n),Ds&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);Ds&&(t=requestAnimationFrame(o))}function Ls(e){e!=1&&Es==L.requestAnimationFrame||((Es=L.requestAnimationFrame)||kl)(xl)}function Pt(e){var t=A,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),A=t}function yn(e){var t=A;e.__c=e.__(),A=t}function wn(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!vn(o,e[n])})}function js(e,t){return typeof t=="function"?t(e):t}var Sl=Symbol.for("preact-signals");function $o(){if(Se>1)Se--;else{var e,t=!1;for((function(){var r=ho;for(ho=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();Rt!==void 0;){var o=Rt;for(Rt=void 0,mo++;o!==void 0;){var n=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&Fs(o))try{o.c()}catch(r){t||(e=r,t=!0)}o=n}}if(mo=0,Se--,t)throw e}}function ve(e){if(Se>0)return e();xn=++Tl,Se++;try{return e()}finally{$o()}}var ee,R=void 0;function Te(e){var t=R,o=ee;R=void 0,ee=void 0;try{return e()}finally{R=t,ee=o}}var Rt=void 0,Se=0,mo=0,Tl=0,xn=0,ho=void 0,_o=0;function qs(e){if(R!==void 0){var t=e.n;if(t===void 0||t.t!==R)return t={i:0,S:e,p:R.s,n:void 0,t:R,e:void 0,x:void 0,r:t},R.s!==void 0&&(R.s.n=t),R.s=t,e.n=t,32&R.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=R.s,t.n=void 0,R.s.n=t,R.s=t),t}}function B(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}B.prototype.brand=Sl;B.prototype.h=function(){return!0};B.prototype.S=function(e){var t=this,o=this.t;o!==e&&e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:Te(function(){var n;(n=t.W)==null||n.call(t)}))};B.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.e,n=e.x;o!==void 0&&(o.x=n,e.e=void 0),n!==void 0&&(n.e=o,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Te(function(){var r;(r=t.Z)==null||r.call(t)}))}};B.prototype.subscribe=function(e){var t=this;return z(function(){var o=t.value;Te(function(){return e(o)})},{name:"sub"})};B.prototype.valueOf=function(){return this.value};B.prototype.toString=function(){return this.value+""};B.prototype.toJSON=function(){return this.value};B.prototype.peek=function(){var e=this;return Te(function(){return e.value})};Object.defineProperty(B.prototype,"value",{get:function(){var e=qs(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(mo>100)throw new Error("Cycle detected");(function(o){Se!==0&&mo===0&&o.l!==xn&&(o.l=xn,ho={S:o,v:o.v,i:o.i,o:ho})})(this),this.v=e,this.i++,_o++,Se++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{$o()}}}});function _(e,t){return new B(e,t)}function Fs(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Us(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Bs(e){for(var t=e.s,o=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}e.s=o}function Ge(e,t){B.call(this,void 0,t),this.x=e,this.s=void 0,this.g=_o-1,this.f=4}Ge.prototype=new B;Ge.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===_o))return!0;if(this.g=_o,this.f|=1,this.i>0&&!Fs(this))return this.f&=-2,!0;var e=R;try{Us(this),R=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return R=e,Bs(this),this.f&=-2,!0};Ge.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}B.prototype.S.call(this,e)};Ge.prototype.U=function(e){if(this.t!==void 0&&(B.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ge.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ge.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=qs(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function I(e,t){return new Ge(e,t)}function Hs(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Se++;var o=R;R=void 0;try{t()}catch(n){throw e.f&=-2,e.f|=8,kn(e),n}finally{R=o,$o()}}}function kn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Hs(e)}function El(e){if(R!==this)throw new Error("Out-of-order effect");Bs(this),R=e,this.f&=-2;try{8&this.f&&kn(this)}finally{$o()}}function dt(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ee&&ee.push(this)}dt.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};dt.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Hs(this),Us(this),Se++;var e=R;return R=this,El.bind(this,e)};dt.prototype.N=function(){2&this.f||(this.f|=2,this.u=Rt,Rt=this)};dt.prototype.d=function(){this.f|=8,1&this.f||kn(this)};dt.prototype.dispose=function(){this.d()};function z(e,t){var o=new dt(e,t);try{o.c()}catch(r){throw o.d(),r}var n=o.d.bind(o);return n[Symbol.dispose]=n,n}function go(e){return function(){var t=arguments,o=this;return ve(function(){return Te(function(){return e.apply(o,[].slice.call(t))})})}}function Ol(){var e=ee;return ee=[],function(){var t=ee;return ee&&e&&(e=e.concat(ee)),ee=e,t}}var Ws=function(e,t){t.push(e);for(var o=Object.prototype.toString.call(e)==="[object Object]",n=Object.create(null),r=e;r&&r!==Object.prototype;r=o&&Object.getPrototypeOf(r)){var s=Object.getOwnPropertyDescriptors(r);for(var a in s)if(!n[a]){n[a]=!0;var l=s[a].value;typeof l=="function"?a!=="constructor"&&(e[a]=go(l)):r===e&&typeof l=="object"&&l!==null&&!("brand"in l)&&t.indexOf(l)<0&&Ws(l,t)}}};function Ks(e){return function(){var t,o,n=Ol();try{o=e.apply(void 0,[].slice.call(arguments))}catch(s){var r=ee;if(ee=void 0,r)try{ve(function(){for(var a=0;a<r.length;a++)try{r[a].dispose()}catch{}})}catch{}throw s}finally{t=n()}return Ws(o,[]),o[Symbol.dispose]=go(function(){if(t)for(var s=0;s<t.length;s++)t[s].dispose();t=void 0}),o}}var Sn,ht,vo,Ml=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,zs=[],Js=[];z(function(){Sn=this.N})();function _t(e,t){E[e]=t.bind(null,E[e]||function(){})}function Dt(e){if(vo){var t=vo;vo=void 0,t()}vo=e&&e.S()}function Vs(e){var t=this,o=e.data,n=be(o);n.name="ReactiveDom",n.value=o;var r=W(function(){for(var l=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var f=I(function(){var p=n.value.value;return p===0?0:p===!0?"":p||""}),u=I(function(){return!Array.isArray(f.value)&&!co(f.value)}),m=z(function(){if(this.N=Gs,u.value){var p=f.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=p)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[u,f]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}Vs.displayName="ReactiveTextNode";Object.defineProperties(B.prototype,{constructor:{configurable:!0,value:pt(Le,null).constructor},type:{configurable:!0,value:Vs},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});_t("__b",function(e,t){if(Dt(),ht=void 0,typeof t.type=="string"){var o,n=t.props;for(var r in n)if(r!=="children"){var s=n[r];s instanceof B&&(o||(t.__np=o={}),o[r]=s,n[r]=s.peek())}}e(t)});_t("__r",function(e,t){if(e(t),t.type!==Le){Dt();var o,n=t.__c;n&&(n.__$f&=-2,(o=n.__$u)===void 0&&(n.__$u=o=(function(r,s){var a;return z(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;Ml&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ht=n,Dt(o)}});_t("__e",function(e,t,o,n){Dt(),ht=void 0,e(t,o,n)});_t("diffed",function(e,t){Dt(),ht=void 0;var o;if(typeof t.type=="string"&&(o=t.__e)){var n=t.__np,r=t.props,s=o.U;if(s)for(var a in s){var l=s[a];l===void 0||n&&a in n||(l.d(),s[a]=void 0)}if(n){s||(s={},o.U=s);for(var c in n){var f=s[c],u=n[c];f===void 0?(f=Cl(o,c,u,r),s[c]=f):f.o(u,r)}}}e(t)});function Cl(e,t,o,n){var r=t in e&&e.ownerSVGElement===void 0,s=_(o);return{o:function(a,l){s.value=a,n=l},d:z(function(){this.N=Gs;var a=s.value.value;n[t]!==a&&(n[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}_t("unmount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var n=o.U;if(n){o.U=void 0;for(var r in n){var s=n[r];s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var c in a)l[c]=a[c]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var u=f.__$u;u&&(f.__$u=void 0,u.d())}}e(t)});_t("__h",function(e,t,o,n){n<3&&(t.__$f|=2),e(t,o,n)});Je.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,n=o&&o.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(n||s||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function be(e,t){return W(function(){return _(e,t)},[])}function Ie(e,t){var o=M(e);return o.current=e,ht.__$f|=4,W(function(){return I(function(){return o.current()},t)},[])}var Al=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(o),cancelAnimationFrame(n),e()},o=setTimeout(t,35),n=requestAnimationFrame(t)},Pl=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Rl(){ve(function(){for(var e;e=zs.shift();)Sn.call(e)})}function Dl(){zs.push(this)===1&&(E.requestAnimationFrame||Al)(Rl)}function Ll(){ve(function(){for(var e;e=Js.shift();)Sn.call(e)})}function Gs(){Js.push(this)===1&&(E.requestAnimationFrame||Pl)(Ll)}function Tn(e,t){var o=M(e);o.current=e;var n=ht;O(function(){return z(function(){if(this.N=Dl,!(n&&8&n.__$f))return o.current()},t)},[])}function Il(e){var t=W(function(){return e()},[]);return O(function(){return t[Symbol.dispose]},[t]),t}var Qs=0,ye=_(Date.now()/1e3);function En(e){Qs=e*1e3-Date.now()}var Ee=()=>(Date.now()+Qs)/1e3;function Ys(){ye.value=Ee()}function On(){setInterval(()=>document.hidden||Ys(),1e3),document.addEventListener("visibilitychange",Ys)}function Nl(e){if(e())return;let t=new ResizeObserver(()=>e()&&r()),o=setTimeout(r,2e3),n=["wheel","touchstart","keydown","pointerdown"];function r(){t.disconnect(),clearTimeout(o);for(let s of n)window.removeEventListener(s,r)}for(let s of n)window.addEventListener(s,r,{passive:!0});t.observe(document.body)}function jl(e){let t=[...document.querySelectorAll("[data-row]")].find(o=>o.dataset.row===e);return t?.focus({preventScroll:!0}),t!==void 0}function Xs({kind:e,y:t=0,row:o=null}){e!=="query"&&(e!=="first"&&document.querySelector("main h1")?.focus({preventScroll:!0}),e==="push"?window.scrollTo(0,0):t||o?Nl(()=>(window.scrollTo(0,t),(o===null||jl(o))&&window.scrollY>=t-1)):e==="pop"&&window.scrollTo(0,0))}var Zs=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Mn=e=>String(e).padStart(2,"0"),S=e=>e==null?"\u2013":String(e).replace(/\B(?<!\.\d*)(?=(\d{3})+(\.|$))/g,",");function le(e){if(e==null||Number.isNaN(e))return"\u2013";let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<3600?`${Math.floor(t/60)} min ${Mn(t%60)} s`:t<86400?`${Math.floor(t/3600)} h ${Mn(Math.floor(t/60)%60)} min`:`${Math.floor(t/86400)} d ${Math.floor(t/3600)%24} h`}function we(e){let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<2*3600?`${Math.floor(t/60)} min`:t<48*3600?`${Math.floor(t/3600)} h`:`${Math.floor(t/86400)} days`}var Cn=e=>e<5?"just now":`${we(e)} ago`,me=e=>e!==null&&e>=0&&e<10?`${e<.05?"< 0.1":e.toFixed(1)} s`:le(e);function te(e){return e==null?null:(typeof e=="number"?e:Date.parse(e))/1e3}var Lt=[0,0];function ql(e){let t=Date.now();if(t<Lt[0]||t>=Lt[1]){let o=new Date(t);o.setHours(0,0,0,0);let n=new Date(o);n.setDate(n.getDate()+1),Lt=[o.getTime(),n.getTime()]}return e>=Lt[0]&&e<Lt[1]}function oe(e){let t=te(e);return t===null?"\u2013":ql(t*1e3)?$t(t):`${bo(t)}, ${$t(t,!1)}`}function bo(e){let t=new Date(e*1e3);return`${t.getDate()} ${Zs[t.getMonth()]}`}function An(e){let t=new Date(e);return`${t.getDate()} ${Zs[t.getMonth()]} ${t.getFullYear()}, ${$t(t.getTime()/1e3)}`}function $t(e,t=!0){let o=new Date(e*1e3);return[o.getHours(),o.getMinutes(),...t?[o.getSeconds()]:[]].map(Mn).join(":")}var gt=e=>Object.entries(e||{}).map(([t,o])=>`${t}=${o}`).join(" "),N=(e,t)=>`${S(e)} ${t}${e===1?"":"s"}`,It=e=>e.charAt(0).toUpperCase()+e.slice(1)+(/(^|[.!?…])$/.test(e)?"":".");function Pn(e){let t=["B","kB","MB","GB"],o=0,n=e;for(;n>=999.5&&o<t.length-1;)n/=1e3,o+=1;return`${o>0&&n<9.95?n.toFixed(1):Math.round(n)} ${t[o]}`}var Fl=e=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:`'${String(e).replaceAll("'","'\\''")}'`;function Rn(e){return e==null?"\u2013":e>0&&e<.005?"< 1 %":e<1&&e>.995?"> 99 %":`${Math.round(e*100)} %`}var Ul=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.[cm]?[jt]sx?$/,""),Bl=e=>/^[0-9a-f]{12,}$/i.test(e)?e.slice(0,10):e;var Dn=globalThis.document?.documentElement,Hl=365*24*3600,U=Dn?.dataset.scope||null,Ln=e=>encodeURIComponent(e).replace("%3A",":"),In=()=>U===null?{}:{"QualGent-Scope":Ln(U)};function Ye(e,t=U){return t===null||!e.startsWith("/")?e:`${e}${e.includes("?")?"&":"?"}scope=${Ln(t)}`}var X=e=>e==="site"?"Whole site":e.replace(/^org:/,"");function Nn(){if(U===null||!Dn)return;let e=isSecureContext?"; Secure":"",t=`${Dn.dataset.user}.${Ln(U)}`,o=!1,n=()=>{o||(document.cookie=`qualgent_scope=${t}; Path=/; Max-Age=${Hl}; SameSite=Lax${e}`)};document.addEventListener("submit",({target:r})=>{o=r instanceof HTMLFormElement&&r.matches('[action="/accounts/logout/"]')}),window.addEventListener("focus",n),window.addEventListener("pageshow",()=>document.hasFocus()&&n()),window.addEventListener("pagehide",n),window.addEventListener("pointerdown",n,!0),window.addEventListener("keydown",r=>r.key==="Enter"&&n(),!0)}var ce=_("in"),ea=()=>`/accounts/login/?next=${encodeURIComponent(location.pathname+location.search)}`;var Oe=class extends Error{constructor(t,o,n={}){super(It(o)),this.status=t,this.fields=n}get retryable(){return[0,429,503,507].includes(this.status)}};async function ta(e){let{status:t}=e,o=await e.json().catch(()=>null),n=t>=502?"the server does not answer":"the server could not do this";return new Oe(t,typeof o?.error=="string"?o.error:n,o?.fields)}async function Wl(e){if(!e.ok)throw await ta(e);return e.json().catch(()=>null)}async function ne(e,{signal:t}={}){return na(e,{signal:t})}async function j(e,t,o){return na(t,{method:e,headers:{"Content-Type":"application/json"},body:JSON.stringify(o??{})})}async function oa(e,t){try{let o=await fetch(e,{...t,headers:{...t.headers,...In()}});return o.status===401&&(ce.value="out"),o}catch(o){throw o instanceof Error&&o.name==="AbortError"?o:new Oe(0,"the server cannot be reached")}}async function na(e,t){return Wl(await oa(e,{headers:{Accept:"application/json"},...t}))}var ra="deflate-raw";function sa(){try{return!!new DecompressionStream(ra)}catch{return!1}}async function Kl(e,t=67108864){let o=new DecompressionStream(ra),n=o.writable.getWriter(),[r]=await Promise.all([zl(o.readable,t),n.write(new Uint8Array(e)),n.close()]);return r}async function zl(e,t){let o=e.getReader(),n=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;for(let a=await o.read();!a.done;a=await o.read()){if(s+=a.value.length,s>t)throw o.cancel().catch(()=>{}),new RangeError(`a frame of the server is larger than ${t} bytes`);r+=n.decode(a.value,{stream:!0})}return r+n.decode()}async function aa(e){return JSON.parse(typeof e=="string"?e:await Kl(e))}var Jl=500,Vl=3e4,Gl=15e3,Yl=4401,Ql=30,Xl=e=>`${e}${e.includes("?")?"&":"?"}frames=compact`;function Zl(){let e=window.earlySocket;return e?(delete window.earlySocket,e.socket.onopen=e.socket.onmessage=null,e.socket.readyState<=WebSocket.OPEN?e:null):null}var yo=class{#e;#o;#t=null;#n=new Map;#a=0;#r=0;#s;#c=new Set;#f=!1;#i=null;#p=0;#m=sa();#d=Promise.resolve();#l=_("connecting");updatedAt=_(Ee());serverError=_(null);age=I(()=>Math.max(0,ye.value-this.updatedAt.value));state=I(()=>{let t="connecting";return this.#l.value==="open"?t="live":this.#l.value==="paused"?t="paused":this.#l.value==="unauthorized"?t="stopped":this.#l.value==="closed"&&(t=this.age.value>Ql?"stale":"reconnecting"),t});constructor(t,{onUnauthorized:o=async()=>!1}={}){this.#e=t,this.#o=o}start(){return document.addEventListener("visibilitychange",()=>this.#x()),window.addEventListener("online",()=>this.#h()),window.addEventListener("pagehide",()=>this.#t?.close()),window.addEventListener("pageshow",t=>t.persisted&&this.#h()),setInterval(()=>this.#k(),1e3),this.#_(),this.#d}subscribe(t){t.subscribers+=1,this.#n.set(t.topic,t),this.#c.delete(t.topic)&&this.#u({resync:[t.topic]}),this.#g();let o=!1;return()=>{o||(o=!0,t.subscribers-=1,!(t.subscribers>0)&&(this.#n.delete(t.topic),this.#g()))}}onReconnect(t){let o=!1;return z(()=>{let n=this.state.value;n==="live"&&o&&Te(t),n!=="connecting"&&(o=n!=="live")})}#_(){let t=Zl(),o=t?.socket??new WebSocket(this.#m?Xl(this.#e):this.#e);o.binaryType="arraybuffer",this.#t=o,this.#a=0,this.#c.clear(),this.#d=Promise.resolve(),this.#p=performance.now();for(let n of t?.messages??[])this.#v(o,n);o.addEventListener("message",n=>this.#v(o,n.data)),o.addEventListener("close",n=>this.#$(o,n.code)),t&&o.readyState===WebSocket.OPEN?(this.#i=t.topics.join(`
`),this.#g(),document.hidden&&this.#u({pause:!0})):o.addEventListener("open",()=>this.#b())}#b(){let t=[...this.#n.keys()];this.#i=t.join(`
`),this.#u({topics:t,...document.hidden?{pause:!0}:{}})}#$(t,o){if(t!==this.#t)return;if(this.#t=null,this.#i=null,o===Yl){this.#l.value="unauthorized",this.#o().then(r=>r&&this.#h());return}this.#l.value="closed";let n=Math.min(Vl,Jl*2**this.#r);this.#r=Math.min(this.#r+1,10),this.#s=setTimeout(()=>this.#_(),n*(.5+Math.random()/2))}#h(){this.#t||(clearTimeout(this.#s),this.#r=0,this.#_())}#u(t){this.#t?.readyState===WebSocket.OPEN&&this.#t.send(JSON.stringify(t))}#g(){this.#f||(this.#f=!0,queueMicrotask(()=>{this.#f=!1;let t=[...this.#n.keys()];this.#i===null||this.#i===t.join(`
`)||(this.#i=t.join(`
`),this.#c.clear(),this.#u({topics:t}))}))}#v(t,o){let n=Promise.allSettled([aa(o),this.#d]);this.#d=n.then(([r])=>{r.status==="fulfilled"?this.#w(t,r.value):this.#y(t)}).catch(reportError)}#y(t){t===this.#t&&(this.#m=!1,this.#$(t),t.close())}#w(t,o){if(t!==this.#t)return;if(this.#p=performance.now(),o.error!==void 0){this.serverError.value=o.error;return}o.beat!==void 0&&En(o.beat);let n=this.#n.get(o.topic);n&&!n.apply(o)&&this.#u({resync:[o.topic]}),!n&&o.topic&&this.#c.add(o.topic),this.#a+=1,this.#u({ack:this.#a}),this.#r=0,this.serverError.value=null,this.updatedAt.value=Ee(),this.#l.value=document.hidden?"paused":"open"}#x(){if(this.#p=performance.now(),!this.#t){document.hidden||this.#h();return}this.#u({pause:document.hidden}),this.#l.peek()!=="connecting"&&(this.#l.value=document.hidden?"paused":"open")}#k(){if(this.#t&&!document.hidden&&performance.now()-this.#p>Gl){let t=this.#t;this.#$(t),t.close()}}};var ec=location.protocol==="https:"?"wss:":"ws:";async function tc(){ce.value="out";try{await ne("/api/v1/me")}catch(e){return e instanceof Oe&&e.status===403&&(ce.value="left"),!1}return ce.value="changed",!0}var K=new yo(`${ec}//${location.host}${Ye("/ws/live/")}`,{onUnauthorized:tc});z(()=>{K.state.value==="live"&&ce.peek()==="out"&&(ce.value="in")});var la=function(e,t,o,n){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],l=t[s]?(t[0]|=a?1:2,o[t[s++]]):t[++s];a===3?n[0]=l:a===4?n[1]=Object.assign(n[1]||{},l):a===5?(n[1]=n[1]||{})[t[++s]]=l:a===6?n[1][t[++s]]+=l+"":a?(r=e.apply(l,la(e,l,o,["",null])),n.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):n.push(l)}return n},ia=new Map;function ca(e){var t=ia.get(this);return t||(t=new Map,ia.set(this,t)),(t=la(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,s=1,a="",l="",c=[0],f=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,a):s===3&&(d||a)?(c.push(3,d,a),s=2):s===2&&a==="..."&&d?c.push(4,d,0):s===2&&a&&!d?c.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(c.push(s,0,a,r),s=6),d&&(c.push(s,d,0,r),s=6)),a=""},u=0;u<o.length;u++){u&&(s===1&&f(),f(u));for(var m=0;m<o[u].length;m++)n=o[u][m],s===1?n==="<"?(f(),c=[c],s=3):a+=n:s===4?a==="--"&&n===">"?(s=1,a=""):a=n+a[0]:l?n===l?l="":a+=n:n==='"'||n==="'"?l=n:n===">"?(f(),s=1):s&&(n==="="?(s=5,r=a,a=""):n==="/"&&(s<5||o[u][m+1]===">")?(f(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(f(),s=2):a+=n),s===3&&a==="!--"&&(s=4,c=c[0])}return f(),c})(e)),t),arguments,[])).length>1?t:t[0]}var i=ca.bind(function(...t){return this[0]=3,pt(...t)});var Me=_(null),Qe=(e="")=>Me.value={query:e},jn=!1;function vt({chosen:e=!1}={}){Me.value=null,jn&&!e&&history.back(),jn=!1}function Fn(){jn=document.referrer.startsWith(`${location.origin}/`),Qe()}var qn=new Set;function oc(e,t){O(()=>{let o={title:e,commands:t};return qn.add(o),()=>qn.delete(o)})}var Un=()=>[...qn].flatMap(({title:e,commands:t})=>t().filter(Boolean).map(o=>({...o,group:e})));var Xe=JSON.parse(document.getElementById("state")?.textContent??"{}"),ue=Xe.screens,Hn=Xe.topics,wo=Xe.problem??null,F=Xe.person??null,Wn=Xe.rights??{},Ne=Xe.scopes??[],Bn=Xe.data,ua=!0,Kn=()=>ua;function nc(){let e=Bn;return Bn=null,e}function zn(){Bn=null,ua=!1}var x=(e,t)=>Wn[t]?.includes(e)??!1,Jn=(e,t)=>e.some(o=>x(o,t));function rc(e){let t=e.split(/({\w+\*?})/).map(o=>{let n=o.match(/^{(\w+)(\*?)}$/);return n?`(?<${n[1]}>${n[2]?".+?":"[^/]+"})`:o.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}).join("");return new RegExp(`^${t.replace(/\/$/,"")}/?$`)}var sc=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))/,ac=(e,t)=>t&&sc.test(e)?e.split("/").map(encodeURIComponent).join("/"):encodeURIComponent(e);function ic(e={}){try{return Object.fromEntries(Object.entries(e).map(([t,o])=>[t,decodeURIComponent(o)]))}catch{return null}}var xo=class{#e;constructor(t){this.#e=t.map(o=>({...o,pattern:rc(o.path)}))}match(t){for(let o of this.#e){let n=o.pattern.exec(t),r=n&&ic(n.groups);if(r)return{screen:o,params:r}}return null}named(t){return this.#e.find(o=>o.name===t)??null}to(t,o={},n={}){let r=this.named(t);if(!r)return null;let s=r.path.replace(/{(\w+)(\*?)}/g,(l,c,f)=>ac(String(o[c]),f)),a=new URLSearchParams(Object.entries(n).filter(([,l])=>l!==""&&l!=null));return a.size>0?`${s}?${a}`:s}},fa=({screen:e,params:t})=>e.topics.map(o=>o.replace(/{(\w+)}/g,(n,r)=>t[r]));var lc=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),ko=class{#e=new Map;#o=_(null);#t;#n=new Set;#a=new Map;#r=null;#s=null;#c={};ids=_([]);version=0;subscribers=0;loaded=_(!1);constructor(t,o=()=>0){this.topic=t,this.#t=o}row(t){return this.#e.get(t)??this.#o}peek(){return this.ids.peek().map(t=>this.row(t).peek())}watch(t){return this.#n.add(t),()=>{this.#n.delete(t)}}seed(t){t&&(t.epoch&&t.seq&&([this.#r,this.#s]=[t.epoch,t.seq]),this.#c=t.snapshot,this.#f(t.snapshot))}news(){let t=this.ids.peek().map(o=>[o,this.row(o).peek()]);return Object.fromEntries(t.filter(([o,n])=>n!==this.#c[o]))}apply(t){if("snapshot"in t)return this.#r=t.epoch,this.#s=t.seq,this.#f(t.snapshot),!0;if(this.#s===null)return!0;let o=Object.entries(t.patch??{}),n=o.every(([s])=>this.#e.has(s));if(t.epoch!==this.#r||t.from!==this.#s||!n)return this.#s=null,!1;this.#s=t.to;let r=o.map(([s,a])=>[s,{...this.row(s).peek(),...a}]);return this.#i({...t.put,...Object.fromEntries(r)},t.del),!0}#f(t){let o={};for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);(!a||JSON.stringify(a.peek())!==JSON.stringify(s))&&(o[r]=s)}let n=[...this.#e.keys()].filter(r=>!Object.hasOwn(t,r));ve(()=>{this.#i(o,n,!0),this.loaded.value=!0})}#i(t,o,n=!1){this.version+=1,ve(()=>{for(let r of o){let s=this.#e.get(r);this.#e.delete(r),s&&(s.value=null)}for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);a?a.value=s:this.#e.set(r,_(s))}this.#p(t)||this.#m()});for(let r of this.#n)r(t,o,n)}#p(t){let o=this.ids.peek();if(o.length!==this.#e.size||o.length!==this.#a.size)return!1;let n=r=>{let[s,a]=[this.#e.get(o[r]),this.#e.get(o[r+1])];return s===void 0?!1:r+1===o.length?!0:a!==void 0&&this.#t(s.peek(),a.peek())<=0};return Object.keys(t).every(r=>{let s=this.#a.get(r);return s!==void 0&&n(s)&&(s===0||n(s-1))})}#m(){let t=[...this.#e.keys()].sort((o,n)=>this.#t(this.row(o).peek(),this.row(n).peek()));this.#a=new Map(t.map((o,n)=>[o,n])),lc(t,this.ids.peek())||(this.ids.value=t)}};var cc=40,pa=new Map,bt=new Map;function ma(e,t){let o=new ko(e,t);return o.seed(Hn[e]),o}function J(e,t){let o=ma(e,t);return pa.set(e,o),o}function Nt(e){let t=pa.get(e);if(t)return t;let o=bt.get(e)??ma(e);bt.delete(e),bt.set(e,o);for(let[n,r]of bt){if(bt.size<=cc)break;r.subscribers||bt.delete(n)}return o}var Vn=e=>Kn()?e.news():{};var uc=6e3,fc=4,Ze=_([]),pc=0;function et(e){Ze.value=Ze.peek().filter(t=>t.id!==e)}function yt({kind:e="good",text:t,detail:o=null,action:n=null,about:r=null}){let s=++pc,a=Ze.peek().filter(l=>r===null||l.about!==r);return Ze.value=[...a,{id:s,kind:e,text:t,detail:o,action:n,about:r}].slice(-fc),e==="good"&&So(s),s}function So(e){setTimeout(()=>document.querySelector(`[data-toast="${e}"]:is(:hover, :focus-within)`)||et(e),uc)}var Gn=_(null),To=()=>import("./uplot.js").then(e=>Gn.value=e.default,()=>{});var mc=ds({"./screens/agent.js":()=>import("./screens/agent.js"),"./screens/batch.js":()=>import("./screens/batch.js"),"./screens/batches.js":()=>import("./screens/batches.js"),"./screens/build.js":()=>import("./screens/build.js"),"./screens/failures.js":()=>import("./screens/failures.js"),"./screens/fleet.js":()=>import("./screens/fleet.js"),"./screens/group.js":()=>import("./screens/group.js"),"./screens/job.js":()=>import("./screens/job.js"),"./screens/jobs.js":()=>import("./screens/jobs.js"),"./screens/org.js":()=>import("./screens/org.js"),"./screens/overview.js":()=>import("./screens/overview.js"),"./screens/settings.js":()=>import("./screens/settings.js"),"./screens/test.js":()=>import("./screens/test.js"),"./screens/tests.js":()=>import("./screens/tests.js"),"./screens/timeline.js":()=>import("./screens/timeline.js")});var dc=3e3,hc=2e3,_a=150,Oo=new xo(ue),Yn=new Map,Eo=new Map,tt=0,re=history.state?.key??Mo(),da=[],D=_(null),jt=_(!1),w=(e,t,o)=>Oo.to(e,t,o),wt=e=>Oo.named(e),Qn=e=>Oo.match(e)?.screen??null;function Mo(){return Math.random().toString(36).slice(2)}function qt(e){let t=new URL(e,location.href);if(t.origin!==location.origin||t.searchParams.has("scope"))return null;let o=Oo.match(t.pathname);return o&&{...o,query:t.searchParams,href:t.pathname+t.search}}var Xn=e=>{if(!Eo.has(e)){let t=mc(`./screens/${e}.js`);Eo.set(e,t),t.catch(()=>Eo.delete(e))}return Eo.get(e)};function $a(e){let t=qt(e);t&&Xn(t.screen.name).catch(()=>{})}async function Zn(e,t){let o=++tt;t.kind!=="first"&&zn();let n=setTimeout(()=>jt.value=!0,_a);try{let r=await Xn(e.screen.name);if(o!==tt)return;let s=da;da=fa(e).map(a=>K.subscribe(Nt(a)));for(let a of s)a();D.value={...e,module:r,problem:null,arrival:t}}catch(r){if(o!==tt)return;t.kind==="first"?D.value={...e,module:null,problem:{status:0,text:String(r)},arrival:t}:await _c()?location.assign(e.href):o===tt&&$c(e)}finally{clearTimeout(n),o===tt&&(jt.value=!1)}}var _c=()=>fetch("/healthz",{cache:"no-store",signal:AbortSignal.timeout(dc)}).then(()=>!0,()=>!1);function $c(e){let t=tt,o=D.peek();history.replaceState({key:re},"",o.href);let n=yt({kind:"bad",text:`${e.screen.title} opens when the server is back.`}),r=K.onReconnect(()=>{r(),et(n),t===tt&&Z(e.href)})}function er(){if(navigator.connection?.saveData)return;let e=[To,...ue.map(({name:r})=>()=>Xn(r))],t=()=>{let r=K.state.peek()==="live"&&e.shift();r&&r().then(o,()=>{})},o=()=>gc(t),n=z(()=>{K.state.value==="live"&&(setTimeout(o,hc),queueMicrotask(()=>n()))})}var gc=window.requestIdleCallback??(e=>setTimeout(e,_a));function Co(){let e=document.activeElement?.closest("[data-row]")?.dataset.row??null;Yn.set(re,{y:window.scrollY,row:e})}function Z(e,{replace:t=!1}={}){let o=qt(e);if(!o){location.assign(e);return}Co(),t||o.href===location.pathname+location.search?history.replaceState({key:re},"",o.href):(re=Mo(),history.pushState({key:re},"",o.href)),Zn(o,{kind:"push"})}function Ft(e,{push:t=!1}={}){let o=D.peek(),n=new URLSearchParams(o.query);for(let[a,l]of Object.entries(e))l===""||l==null?n.delete(a):n.set(a,l);let r=n.size>0?`?${n}`:"",s=location.pathname+r;s!==o.href&&(t?(Co(),re=Mo(),history.pushState({key:re},"",s)):history.replaceState({...history.state,key:re},"",s),D.value={...o,query:n,href:s,arrival:{kind:"query"}})}function vc(){let e=D.peek();if(location.pathname+location.search===e?.href)return;Co(),re=history.state?.key??Mo();let t=qt(location.href);t?Zn(t,{kind:"pop",...Yn.get(re)}):location.reload()}function bc(e){if(e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a[href]");!t||t.target||t.hasAttribute("download")||!qt(t.href)||t.hash&&t.pathname===location.pathname&&t.search===location.search||(e.preventDefault(),Z(t.href))}function ha(e){let t=e.target.closest?.("a[href]");t&&$a(t.href)}function yc(){let e=new URL(location.href);e.searchParams.has("scope")&&(e.searchParams.delete("scope"),history.replaceState(history.state,"",e))}function tr(){history.scrollRestoration="manual",yc();let e=location.href,t=qt(e);history.replaceState({...history.state,key:re},"",e);let o=Promise.resolve();return wo&&e===location.href?D.value={screen:null,params:{},query:new URLSearchParams,href:"",module:null,problem:wo,arrival:{kind:"first"}}:t&&(o=Zn(t,{kind:"first",...history.state})),window.addEventListener("popstate",vc),window.addEventListener("pagehide",()=>{Co(),history.replaceState({...history.state,key:re,...Yn.get(re)},"")}),document.addEventListener("click",bc),document.addEventListener("pointerover",ha),document.addEventListener("focusin",ha),z(()=>{let n=D.value;if(!n)return;let r=n.problem?"Not found":n.module?.title?.(n)??n.screen.title;document.title=[r,...Ne.length>0?[X(U)]:[],"QualGent"].join(" \xB7 ")}),o}var de=_(!1);var fe=J("overview");var wc=15e3;function xc(){let e=fe.row("overview").peek();return e?`${N(e.waiting,"job")} waiting, ${e.running} running, ${e.done} passed, ${e.failed} failed`:""}function ga(){let e=be("");return O(()=>{let t=setInterval(()=>e.value=xc(),wc);return()=>clearInterval(t)},[]),i`<p class="unseen" aria-live="polite">${e}</p>`}var Ut=_(null);function pe(e){return Ut.peek()?.done(null),new Promise(t=>{Ut.value={...e,done:o=>{Ut.value=null,t(o)}}})}var $=({name:e})=>i`
<svg class="icon" aria-hidden="true" width="16" height="16">
<use href=${`#icon-${e}`} />
</svg>
`;var kc=["[autofocus]","form :is(input:not([type=radio], [type=checkbox]), textarea, select)","form input:checked","form :is(input, button)"];function V({title:e,className:t="",onClose:o,children:n,foot:r,bare:s=!1}){let a=M(null),l=G();P(()=>{let u=a.current,m=document.activeElement;return u.showModal(),(kc.map(p=>u.querySelector(p)).find(Boolean)??u.querySelector(".dialog-body")).focus(),()=>{u.close(),m?.isConnected&&document.activeElement===document.body&&m.focus({preventScroll:!0})}},[]);let c=u=>{u.preventDefault(),o()},f=M(null);return i`
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
`}function va({question:{title:e,text:t,act:o,keep:n="Cancel",danger:r=!1,done:s}}){return i`
<${V} title=${e} onClose=${()=>s(null)}>
<form class="ask" onSubmit=${l=>{l.preventDefault(),s({})}}>
<p>${t}</p>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>s(null)}>${n}</button>
<button type="submit" class=${`button ${r?"is-danger":"is-primary"}`}>${o}</button>
</footer>
</form>
<//>
`}var Sc=({icon:e="pending",title:t,children:o})=>i`
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
`,or=({lines:e=6})=>i`
<div class="skeleton" aria-hidden="true">
${Array.from({length:e},(t,o)=>i`<i key=${o}></i>`)}
</div>
`;var ba=[["jobs","jobs"],["logs","logs"],["artifacts","artifacts"],["builds","stored builds"],["audit","audit entries"],["agents","agents that ran nothing"]];function Tc({found:e}){let t=ba.filter(([o])=>e[o].count>0);return t.length===0?i`<p class="ask-count" data-preview>Nothing to remove.</p>`:i`
<dl class="facts due" data-preview>
${t.map(([o,n])=>i`
<div key=${o}>
<dt>${n}</dt>
<dd class="number">
<strong>${S(e[o].count)}</strong>
${e[o].bytes>0&&`, ${Pn(e[o].bytes)}`}
</dd>
</div>
`)}
</dl>
`}function ya({question:{preview:e,done:t}}){let[o,n]=k({}),r=()=>{n({}),e().then(f=>n({found:f}),f=>n({error:f}))};O(r,[]);let{found:s,error:a}=o,l=s?ba.reduce((f,[u])=>f+s[u].count,0):0;return i`
<${V} title="Remove expired data" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${f=>{f.preventDefault(),l>0&&t({found:s})}}>
<p>These have passed their retention period. Removal cannot be undone.</p>
<div class="ask-preview" aria-live="polite">
${s&&i`<${Tc} found=${s} />`}
${!s&&!a&&i`<p class="quiet">Counting…</p>`}
${a&&i`<${ot} text=${a.message} again=${r} />`}
</div>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-danger" disabled=${l===0}>
${l>0?`Remove ${N(l,"thing")}`:"Remove"}
</button>
</footer>
</form>
<//>
`}var Ao=({id:e,text:t})=>t&&i`
<span class="field-error" id=${e} data-error>
<${$} name="stale" />
${t}
</span>
`;function Bt({label:e,hint:t,error:o,value:n,onInput:r,...s}){let a=G();return i`
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
<${Ao} id=${`${a}-error`} text=${o} />
</div>
`}function Ec({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=G();return i`
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
<${Ao} id=${`${a}-error`} text=${o} />
</div>
`}function Oc({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=G(),l=(c,f)=>s(r.map(([u])=>u).filter(u=>u===c?f:n.includes(u)));return i`
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
<${Ao} id=${`${a}-error`} text=${o} />
</fieldset>
`}var Mc=({problem:e})=>e&&i`<${ot} title="Nothing changed" text=${e.message} />`;var Cc=e=>e===""||/^https?:\/\/\S+$/.test(e);function wa({question:{group:e,done:t}}){let[o,n]=k(e.note?.note??""),[r,s]=k(e.note?.owner??""),[a,l]=k(e.note?.ticket_url??""),[c,f]=k("");return i`
<${V} title="Note on this cause" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${m=>{m.preventDefault();let d=a.trim();Cc(d)?t({note:o.trim(),owner:r.trim(),ticket_url:d}):f("Enter the address of a web page")}}>
<p class="failure-cause">${e.cause}</p>
<${Bt} label="Note" value=${o} onInput=${n} maxlength="500" />
<${Bt} label="Owner" hint="Who looks after it" value=${r} onInput=${s} maxlength="200" />
<${Bt}
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
`}var he={pause:{label:"Pause",icon:"paused",state:"paused",effect:"Finishes its test, then takes none until the time is over or someone resumes it.",timed:!0},drain:{label:"Drain",icon:"draining",state:"drained",effect:"For an update or removal: finishes its test, then is drained and may be unplugged."},quarantine:{label:"Quarantine",icon:"quarantined",state:"quarantined",effect:"Finishes its test, then takes none until someone has checked and released it.",needsReason:!0}},nr=e=>Object.keys(he).find(t=>he[t].state===e)??"pause";var xt=({text:e,onInput:t,required:o=!1})=>i`
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
`;function Po({label:e,options:t,value:o,onChange:n,hideLabel:r=!1}){let s=G();return i`
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
`}var Ac=[["","Until resumed"],["1800","30 min"],["7200","2 h"],["86400","1 day"]],Pc=e=>e===""?null:new Date((Ee()+Number(e))*1e3).toISOString();function xa({question:{name:e,how:t,done:o}}){let[n,r]=k(t??"pause"),[s,a]=k(""),[l,c]=k(""),{label:f,effect:u,timed:m,needsReason:d}=he[n],p=h=>{h.preventDefault(),o({how:n,note:l.trim(),until:m?Pc(s):null})};return i`
<${V} title=${`Availability of ${e}`} onClose=${()=>o(null)}>
<form class="ask" onSubmit=${p}>
<${Po}
label="Mode"
options=${Object.entries(he).map(([h,T])=>[h,T.label])}
value=${n}
onChange=${r}
/>
<p aria-live="polite">${u}</p>
${m&&i`<${Po} label="Duration" options=${Ac} value=${s} onChange=${a} />`}
<${xt} text=${l} onInput=${c} required=${d} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>o(null)}>
Cancel
</button>
<button type="submit" class=${`button ${d?"is-danger":"is-primary"}`}>${f} ${e}</button>
</footer>
</form>
<//>
`}function rr(e){let t=2166136261;for(let o=0;o<e.length;o++)t=Math.imul(t^e.charCodeAt(o),16777619);return(t^t>>>15)>>>0}var Ht=10,ka="qualgent-build-colors",Rc=500,Ro=class{#e=new Map;#o=new Map;#t=Array(Ht).fill(0);#n;constructor(t=null){this.#n=t}index(t,o){let n=rr(`${t}
${o}`);this.#e.has(n)||this.#r();let r=this.#e.get(n);if(r!==void 0)return r;let s=Math.min(...this.#t),a=n%Ht;for(;this.#t[a]>s;)a=(a+1)%Ht;return this.#a(n,a),this.#s(),a}pattern(t,o){return(this.index(t,o)+3*this.#o.get(rr(`${t}
${o}`)))%Ht}#a(t,o){this.#o.set(t,this.#t[o]),this.#t[o]+=1,this.#e.set(t,o)}#r(){try{for(let[t,o]of JSON.parse(this.#n?.getItem(ka)??"[]"))!this.#e.has(t)&&o>=0&&o<Ht&&this.#a(t,o)}catch{}}#s(){try{this.#n?.setItem(ka,JSON.stringify([...this.#e].slice(-Rc)))}catch{}}};function Dc(){try{return globalThis.localStorage??null}catch{return null}}var Sa=new Ro(Dc()),Do=(e,t)=>Sa.index(e,t),sr=(e,t)=>Sa.pattern(e,t),Lc=(e,t)=>`build-${Do(e,t)}`;var Ic=["M8 0h8v12H8z","M0 6h16v6H0z","M0 12L16 0v12z","M8 0h8v6H8zM0 6h8v6H0z","M5 3.5h6v5H5z","M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z","M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z","M5.33 0h5.34v12H5.33z","M0 4h16v4H0z","M8 1l7 5-7 5-7-5z"],Ea=({org:e,version:t})=>i`
<svg class=${`flag flag-${Do(e,t)}`} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
<path class="flag-a" d="M0 0h16v12H0z" />
<path class="flag-b" d=${Ic[sr(e,t)]} />
<path class="flag-edge" d="M.5.5h15v11H.5z" />
</svg>
`,Ta=({name:e,text:t,href:o,row:n,children:r})=>o?i`<a class=${e} title=${t} href=${o} tabindex=${n?-1:void 0}>${r}</a>`:i`<span class=${e} title=${t}>${r}</span>`,Ce=({org:e,version:t,link:o=!1,children:n})=>{let r=o&&w("build",{org_id:e,app_version_id:t});return i`
<span class="build">
<${Ea} org=${e} version=${t} />
<${Ta} name="build-version" text=${t} href=${r} row=${o==="row"}>${n??t}<//>
<${Ta} name="build-org" text=${e} href=${o&&w("org",{org_id:e})} row=${o==="row"}>${e}<//>
</span>
`};var je=["busy","stopping","draining","idle","paused","drained","quarantined","suspect","offline","lost"],ar={draining:"finishes its job, then takes none",paused:"takes no jobs until it is resumed",drained:"empty: takes no jobs until it is resumed",quarantined:"unreliable: kept out until somebody lets it back",suspect:"silent for a moment: gets no new jobs",offline:"disconnected in order",lost:"stopped responding while it was expected"},Y=e=>e.status||e.state,Wt=({targets:e,fallback:t})=>`${e.join(", ")}${t?", while no other agent serves it":""}`;var nt={done:"passed",pending:"waiting",waiting:"waiting",backoff:"backing off",assigned:"assigned",installing:"installing",executing:"running",parked:"parked"};function ir({job:e}){let t=e.phase==="parked"?"suspect":e.status;return i`
<span class=${`state state-${t}`}>
<${$} name=${t} />
<span>
${["pending","running"].includes(e.status)&&nt[e.phase]||nt[e.status]||e.status}
</span>
</span>
`}function Kt({agent:e}){let t=Y(e);return i`
<span class=${`state state-${t}`} title=${ar[t]}>
<${$} name=${t} />
<span>${t}</span>
</span>
`}var Nc={cancel:"Cancel jobs",retry:"Retry jobs",priority:"Change the priority of jobs"},jc={cancel:"Cancel",retry:"Retry",priority:"Change"},qc={cancel:e=>`${N(e,"job")} will be cancelled. Tests that run are stopped.`,retry:e=>`${N(e,"job")} will be requeued.`,priority:(e,t)=>`${N(e,"waiting job")} will have priority ${t}.`},Fc={cancel:"have already ended and stay as they are",retry:"wait, run, have passed or are quarantined, and stay as they are",priority:"do not wait or have that priority already"},Uc=["pending","running","failed","done","cancelled"];function Bc({question:e,found:t}){let{action:o,priority:n}=e,r=t.matched-t.changed,s=Uc.filter(a=>t.by_status[a]);return i`
<p class="ask-count" data-preview>
<strong class="number">${S(t.changed)}</strong>${" "}
${qc[o](t.changed,n).replace(/^\S+ /,"")}
</p>
<p class="quiet number">
${N(t.matched,"job")} ${t.matched===1?"matches":"match"}
${s.length>0&&": "}
${s.map(a=>`${S(t.by_status[a])} ${nt[a]??a}`).join(", ")}.
${r>0&&` ${S(r)} ${Fc[o]}.`}
</p>
`}var Oa=e=>e===null?"\u2013":e<1?"now":`in ${we(e)}`;function Hc({effect:e}){if(e===null)return i`<p class="quiet">Too many jobs to tell what they overtake.</p>`;let{text:t,before:o,after:n,overtaken:r}=e;return i`
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
<td class="is-numeric">${S(s.jobs)}</td>
<td class="is-numeric">${Oa(s.eta_seconds)}</td>
<td class="is-numeric">
${Oa(s.later_seconds===null?null:s.eta_seconds+s.later_seconds)}
</td>
</tr>
`)}
</tbody>
</table>
`}
`}function Ma({question:e}){let{action:t,what:o,preview:n,done:r}=e,[s,a]=k({}),[l,c]=k(""),f=()=>{a({}),n().then(p=>a({found:p}),p=>a({error:p}))};O(f,[]);let{found:u,error:m}=s,d=p=>{p.preventDefault(),u?.changed&&r({found:u,note:l.trim()})};return i`
<${V} title=${Nc[t]} onClose=${()=>r(null)}>
<form class="ask" onSubmit=${d}>
${o&&i`<p>${o}</p>`}
<div class="ask-preview" aria-live="polite">
${u&&i`<${Bc} question=${e} found=${u} />`}
${u?.effect!==void 0&&u.changed>0&&i`<${Hc} effect=${u.effect} />`}
${!u&&!m&&i`<p class="quiet">Counting…</p>`}
${m&&i`<${ot} text=${m.message} again=${f} />`}
</div>
<${xt} text=${l} onInput=${c} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>r(null)}>
${t==="cancel"?"Back":"Cancel"}
</button>
<button
type="submit"
class=${`button ${t==="cancel"?"is-danger":"is-primary"}`}
disabled=${!u?.changed}
>
${jc[t]} ${u?N(u.changed,"job"):"jobs"}
</button>
</footer>
</form>
<//>
`}function Ca({question:{test:e,done:t}}){let[o,n]=k("");return i`
<${V} title="Quarantine test" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${s=>{s.preventDefault(),t({note:o.trim()})}}>
<p>
<span class="test-path">${e.test}</span> of ${e.org_id} still runs on ${e.target}, and its
failures are shown. From now on its failures do not fail a batch.
</p>
<${xt} text=${o} onInput=${n} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-primary">Quarantine</button>
</footer>
</form>
<//>
`}var Wc={many:Ma,hold:xa,quarantine:Ca,due:ya,"failure-note":wa,confirm:va};function Aa(){let e=Ut.value;if(!e)return null;let t=Wc[e.kind];return i`<${t} key=${e.kind} question=${e} />`}var Lo=()=>i`
<a class="brand" href="/" aria-label="QualGent, overview">
<svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
<path class="mark-pole" d="M4 2h3v28H4z" />
<path class="mark-flag" d="M7 4h22v18H7z" />
<path class="mark-hole" d="M13 9.5h10v7H13z" />
</svg>
<span class="brand-name">QualGent</span>
</a>
`;var cr=e=>[...e.querySelectorAll("[data-row]")],ur="tr, li, [role=row], [role=listitem]",Kc="a[href], button:not(:disabled), input:not(:disabled)",lr=null;function zt(e){let t=e.target.closest("[data-row]");if(t){lr=e.currentTarget.id;for(let o of e.currentTarget.querySelectorAll("[data-row][tabindex='0']"))o.tabIndex=-1;t.tabIndex=0}}function Jt(e,t){if(!e.querySelector("[data-row][tabindex='0']")){let r=e.querySelector("[data-row]");r&&(r.tabIndex=0)}if(t===null||e.contains(document.activeElement))return;let o=cr(e);(o.find(r=>r.dataset.row===t.key)??o[Math.min(t.at,o.length-1)])?.focus({preventScroll:!0})}function Vt(e){let t=document.activeElement;return!e?.contains(t)||!t.matches("[data-row]")?null:{key:t.dataset.row,at:cr(e).indexOf(t)}}function zc(){let e=document.activeElement?.closest("[data-list]");if(e)return e;let t=lr&&document.getElementById(lr);if(t?.querySelector("[data-row]"))return t;let o=[...document.querySelectorAll("[data-list]:has([data-row])")];return o.find(n=>n.querySelector("a[data-row]"))??o[0]??null}function Pa(e){e?.focus({preventScroll:!0}),e?.closest(ur)?.scrollIntoView({block:"nearest"})}function Ra(e,t){for(let o=e;o&&o!==t;o=o.parentElement)if(o.matches(ur)&&o.querySelector("[data-row]"))return o;return null}function Jc(e,t){let n=[...Ra(document.activeElement,e)?.querySelectorAll(Kc)??[]].filter(r=>r.checkVisibility());n[n.indexOf(document.activeElement)+t]?.focus({preventScroll:!0})}function fr(e){let t=e.target.closest?.("[data-list]"),o={ArrowDown:1,ArrowUp:-1}[e.key],n={ArrowRight:1,ArrowLeft:-1}[e.key];return!t||e.shiftKey||!(o||n)?!1:(o?Gt(o):Jc(t,n),!0)}function Gt(e){let t=zc();if(!t)return;let o=cr(t),n=o.indexOf(Ra(document.activeElement,t)?.querySelector("[data-row]")),r=o.findIndex(s=>s.tabIndex===0);Pa(o[n<0?Math.max(0,r):Math.min(o.length-1,Math.max(0,n+e))])}function pr(){let e=[...document.querySelectorAll("[data-list] [data-row]")],t=e.indexOf(document.activeElement),o=[...e.slice(t+1),...e.slice(0,t+1)].find(n=>n.dataset.failed!==void 0);return Pa(o),o!==void 0}function Vc(e){let t=document.getElementById(e),o=t?.querySelector("[data-row][tabindex='0']");o?.focus({preventScroll:!0}),(o?.closest(ur)??t)?.scrollIntoView({block:"nearest"})}var Gc=1500,qe=_([]),rt=_(!1),st=_(Yc()),Da=0;function Yc(){try{return localStorage.getItem("qualgent-keys")!=="off"}catch{return!0}}function hr(e){st.value=e;try{localStorage.setItem("qualgent-keys",e?"on":"off")}catch{}}function kt(e,t){let o={title:e,keys:t};return qe.value=[...qe.peek(),o],()=>qe.value=qe.peek().filter(n=>n!==o)}function Qc(e,t){O(()=>kt(e,t),[e])}var mr=e=>e.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")!=null;function Io(e){for(let t of[...qe.peek()].reverse()){let o=t.keys.find(n=>n.key===e&&n.run);if(o)return o}return null}function dr(){clearTimeout(Da),rt.value=!1}function Xc(e){if(e.defaultPrevented||e.isComposing)return;let t=e.ctrlKey||e.metaKey||e.altKey;if((e.ctrlKey||e.metaKey)&&!e.altKey&&e.key.toLowerCase()==="k"){No(e,Io("Mod+k"));return}if(!(t||document.querySelector("dialog[open]"))){if(e.key==="Escape"){rt.peek()?dr():mr(e.target)?e.target.blur():No(e,Io("Escape"));return}if(!mr(e.target)&&fr(e)){e.preventDefault();return}mr(e.target)||!st.peek()||e.key.length>1||(rt.peek()?(dr(),No(e,Io(`g ${e.key}`))):e.key==="g"?(e.preventDefault(),rt.value=!0,Da=setTimeout(dr,Gc)):No(e,Io(e.key)))}}function No(e,t){t&&(e.preventDefault(),t.run())}function _r(){document.addEventListener("keydown",Xc)}var La=()=>rt.value&&i`
<p class="going" aria-hidden="true">
<kbd>g</kbd>
${ue.filter(e=>e.place).map(({name:e,place:t})=>i`
<span key=${e}>
<kbd>${t.key}</kbd> ${t.label}
</span>
`)}
</p>
`;var Zc=100;function eu(e,t){let o=t.getBoundingClientRect(),{offsetWidth:n,offsetHeight:r}=e,s=o.bottom+4+r<=window.innerHeight||o.top<r+4,a=o.left<window.innerWidth/2?o.left:o.right-n,l=Math.max(8,Math.min(a,window.innerWidth-n-8));e.style.setProperty("left",`${l}px`),e.style.setProperty("top",`${s?o.bottom+4:o.top-r-4}px`)}function tu({item:e,about:t}){let[o,n]=k("");return O(()=>{let r=!0,s=setTimeout(()=>e&&t(e).then(a=>r&&n(a)),Zc);return()=>{r=!1,clearTimeout(s)}},[e?.label]),i`<div class="menu-about" aria-live="polite" data-effect>${o}</div>`}function St({label:e,icon:t,items:o,none:n,about:r,className:s="button",children:a,tip:l}){let[c,f]=k(!1),[u,m]=k(null),[d,p]=k(null),h=M(null),T=M(null),g=G(),b=(typeof o=="function"?u??[]:o).filter(Boolean);O(()=>{if(!c||typeof o!="function")return;let y=!0;return Promise.resolve(o()).then(Q=>y&&m(Q)),()=>{y=!1,m(null),p(null)}},[c]),P(()=>{if(!c)return;T.current.showPopover();let y=()=>f(!1);return window.addEventListener("resize",y),()=>window.removeEventListener("resize",y)},[c]),P(()=>{!c||!T.current||(eu(T.current,h.current),(T.current.querySelector("[aria-checked=true]")??T.current.querySelector("button"))?.focus())},[c,u]);let v=()=>{f(!1),h.current.focus()},q=y=>{let Q=[...T.current.querySelectorAll("button")],_e=Q.indexOf(document.activeElement),$e={ArrowDown:_e+1,ArrowUp:_e-1,Home:0,End:Q.length-1}[y.key];if($e!==void 0)Q[($e+Q.length)%Q.length].focus();else if(y.key==="Escape")v();else{if(y.key==="Tab")return f(!1);if(y.key.length===1&&y.key!==" "){let oo=y.key.toLowerCase();[...Q.slice(_e+1),...Q].find(ge=>ge.innerText.trim().toLowerCase().startsWith(oo))?.focus()}else return}y.preventDefault(),y.stopPropagation()},C=b.some(y=>y.checked!==void 0)?"menuitemradio":"menuitem";return i`
<span class="menu-holder">
<button
type="button"
class=${s}
ref=${h}
aria-haspopup="menu"
aria-expanded=${c}
aria-controls=${g}
aria-label=${a?void 0:e}
data-tip=${l}
onClick=${()=>f(!c)}
>
${t&&i`<${$} name=${t} />`}
${a}
</button>
${c&&i`
<div
id=${g}
class="menu"
role="menu"
aria-label=${e}
popover="auto"
ref=${T}
onKeyDown=${q}
onToggle=${y=>y.newState==="closed"&&f(!1)}
>
${b.map(y=>i`
<button
type="button"
key=${y.label}
role=${C}
tabindex="-1"
class=${y.danger?"is-danger":""}
aria-checked=${C==="menuitemradio"?String(!!y.checked):void 0}
onFocus=${()=>p(y)}
onPointerEnter=${()=>p(y)}
onClick=${()=>{v(),y.run()}}
>
${y.icon?i`<${$} name=${y.icon} />`:i`<span class="icon"></span>`}
<span>${y.label}</span>
${y.hint&&i`<span class="menu-hint">${y.hint}</span>`}
${y.checked&&i`<${$} name="done" />`}
</button>
`)}
${b.length===0&&i`<div class="menu-about">${u?n:"Counting\u2026"}</div>`}
${r&&i`<${tu} item=${d} about=${r} />`}
</div>
`}
</span>
`}var $r=ue.filter(e=>e.place),Ia=F!==null&&x("read","org"),Na="/team/",ja=4;function ou(){let e=fe.row("overview").value;if(!e)return{};let[t,o]=[e.statuses?.lost??0,e.statuses?.paused??0],n=$r.some(r=>r.name==="fleet")?"fleet":"overview";return{jobs:{count:e.totals?.failed??0,tone:"bad",text:"failed in the last 24 hours"},[n]:t>0?{count:t,tone:"bad",text:t===1?"agent is lost":"agents are lost"}:{count:o,tone:"warn",text:o===1?"agent is paused":"agents are paused"}}}function nu({alert:e}){return e?.count?i`
<span class=${`nav-alert is-${e.tone} number`} title=${`${S(e.count)} ${e.text}`}>
${S(e.count)}
<span class="unseen"> ${e.text}</span>
</span>
`:null}var ru=(e,t)=>t!==null&&(e.name===t.name||e.name===t.parent);function qa(){fe.ids.value;let e=D.value?.screen??null,t=ou(),o=$r.slice(ja);return i`
<nav class="nav" aria-label="Screens">
<ul>
${$r.map((n,r)=>i`
<li key=${n.name} class=${r>=ja?"is-wide-only":""}>
<a
class="nav-link"
href=${w(n.name)}
data-tip=${n.place.label}
data-tip-side="right"
aria-current=${n.name===e?.name?"page":ru(n,e)?"true":void 0}
>
<${$} name=${n.place.icon} />
<span class="nav-label">${n.place.label}</span>
<${nu} alert=${t[n.name]} />
</a>
</li>
`)}
${Ia&&i`
<li class="is-wide-only">
<a class="nav-link" href=${Na} data-tip="Team" data-tip-side="right">
<${$} name="team" />
<span class="nav-label">Team</span>
</a>
</li>
`}
${o.length>0&&i`
<li class="is-phone-only">
<${St}
label="More screens"
className="nav-link"
icon="more"
items=${[...o.map(n=>({label:n.place.label,icon:n.place.icon,run:()=>Z(w(n.name))})),...Ia?[{label:"Team",icon:"team",run:()=>location.assign(Na)}]:[]]}
>
<span class="nav-label">More</span>
<//>
</li>
`}
</ul>
</nav>
`}var Ha=(e,t)=>`/api/v1/jobs/${e}/${t}`,jo=(e,t)=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}/${t}`,Fa={0:"Nothing changed. Try again when connected.",403:"Nothing changed.",404:"It may have been removed.",409:"It has changed: check and try again."};function su(e){return Fa[e.status]?Fa[e.status]:e.retryable?"Nothing changed. Try again in a moment.":null}async function H(e,t,{undo:o=null,about:n=null}={}){try{let r=await e();return yt({text:typeof t=="function"?t(r):t,action:o,about:n}),r}catch(r){if(!(r instanceof Oe))throw r;let s=r.retryable?{label:"Try again",run:()=>H(e,t,{undo:o,about:n})}:null;return yt({kind:"bad",text:r.message,detail:su(r),action:s,about:n}),null}}var qo=e=>H(()=>j("POST",Ha(e,"retry")),"Job requeued.",{about:e});async function gr({id:e,status:t,test:o="The test"}){if(t==="running"){let r=`${o} is stopped. A retry starts it from the beginning.`;if(!await pe({kind:"confirm",title:"Cancel running job",text:r,act:"Cancel job",keep:"Keep running",danger:!0}))return null}let n=x("retry","job")?{label:"Requeue",run:()=>qo(e)}:null;return H(()=>j("POST",Ha(e,"cancel")),"Job cancelled.",{undo:n,about:e})}var au=(e,t)=>H(()=>j("POST",`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}/release`),({held:o})=>o?`${t} released: its jobs are tried again.`:`${t} was not held.`),iu=({within:e="/api/v1/jobs",filter:t={}},o)=>j("POST",`${e}/priority`,{filter:t,priority:o,dry_run:!0}).then(({changed:n,effect:r})=>[n!==1&&N(n,"job"),r?.text].filter(Boolean).join(": "),()=>"");function lu({within:e="/api/v1/jobs",filter:t={}},o,n){let r=(c,f)=>j("POST",`${e}/priority`,{filter:{...t,priority:c},priority:f}),s=c=>({changed:f})=>f===0?"Nothing changed: no job waits.":`Priority ${c} for ${N(f,"job")}.`,a=JSON.stringify([e,t]),l={label:"Undo",run:()=>H(()=>r(o,n),s(n),{about:a})};return H(()=>r(n,o),s(o),{undo:l,about:a})}var Ua=[[void 0,"failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"]];async function cu({within:e,filter:t={}}){let o=`${e??"/api/v1/jobs"}/retry`,n=e?Ua:Ua.slice(0,1),r=n.map(([a])=>({filter:{...t,status:"failed"},...a?{failure:a}:{}})),s=await Promise.all(r.map(a=>j("POST",o,{...a,dry_run:!0}).catch(()=>null)));return s.flatMap((a,l)=>{let c=a?.changed??0,f=l>0&&c===s[0]?.changed;if(c===0||f)return[];let[,u,m]=n[l],d={expected:c,...a.until?{until:a.until}:{}},p=()=>H(()=>j("POST",o,{...r[l],...d}),h=>kr.retry(h.changed));return[{label:`Retry ${S(c)} ${c===1?u:m}`,icon:"retry",run:p}]})}var uu=e=>H(()=>j("POST","/api/v1/jobs/retry",{filter:{ids:e}}),({changed:t})=>t===0?"Nothing changed.":kr.retry(t)),vr=(e,t)=>Ae({action:"priority",filter:{ids:[e]},priority:t});function fu(e){let{name:t,paused_reason:o}=e,n=Y(e);return["suspect","offline","lost"].includes(n)?`${t} takes jobs when it is back: it is ${n}.`:o?`Resume requested; ${t} had paused itself.`:`${t} resumed.`}var Wa=(e,t,{note:o,until:n})=>H(()=>j("POST",jo(e,t),n?{note:o,until:n}:{note:o}),r=>r.job?`${e} finishes its test, then it is ${he[t].state}.`:`${e} is ${he[t].state}: no new jobs start.`,{about:e});async function br(e,t="pause"){let o=await pe({kind:"hold",name:e,how:t});return o&&Wa(e,o.how,o)}async function yr(e){let o=(await ne(jo(e,"").slice(0,-1)).catch(()=>null))?.held??null;if(o?.kind==="quarantined"){let s=`${e} gets jobs again. It is in quarantine${o.note?`: ${o.note}`:"."}`;if(!await pe({kind:"confirm",title:"Release agent from quarantine",text:s,act:"Release"}))return null}let n=o&&nr(o.kind),r=n&&x(n,"agent")?{label:"Undo",run:()=>Wa(e,n,o)}:null;return H(()=>j("POST",jo(e,"resume")),fu,{undo:r,about:e})}async function pu(e){let t=`Deletes ${e} and its pause or quarantine. Its attempts stay. A new agent, if it connects again.`;if(!await pe({kind:"confirm",title:"Delete agent",text:t,act:"Delete agent",danger:!0}))return!1;let n=jo(e,"").slice(0,-1);return await H(()=>j("DELETE",n).then(()=>!0),`${e} deleted.`,{about:e})===!0}var Ka=({id:e})=>`/api/v1/tests/${e}`,za=(e,t)=>H(()=>j("PATCH",Ka(e),{quarantined:!0,note:t}),"Test quarantined: its failures do not fail a batch.",{about:e.id});async function wr(e){let t=await pe({kind:"quarantine",test:e});return t&&za(e,t.note)}var xr=e=>H(()=>j("PATCH",Ka(e),{quarantined:!1}),"Test released from quarantine: its failures count again.",{undo:{label:"Undo",run:()=>za(e,e.quarantine_note??"")},about:e.id});async function mu(e){let t=await pe({kind:"failure-note",group:e});if(!t)return null;let o=`/api/v1/failures/${encodeURIComponent(e.org_id)}/${e.fingerprint}`;return H(()=>j("PUT",o,t),"Note saved.")}var Ba=e=>j("POST","/api/v1/retention",{dry_run:e});async function du(){if(!await pe({kind:"due",preview:()=>Ba(!0)}))return null;let t=({jobs:o,logs:n,artifacts:r,builds:s,audit:a,agents:l})=>[o,n,r,s,a,l].reduce((c,f)=>c+f.count,0);return H(()=>Ba(!1),o=>t(o)>0?`${N(t(o),"thing")} removed.`:"Nothing was due.")}var Fo=({id:e})=>`/api/v1/webhooks/${e}`,hu=e=>H(()=>j("POST",`${Fo(e)}/test`),"Test event queued: see the deliveries."),_u=e=>H(()=>j("PATCH",Fo(e),{enabled:!e.enabled}),e.enabled?"Webhook turned off.":"Webhook turned on.",{about:e.id}),$u=(e,t)=>H(()=>j("POST",`${Fo(e)}/deliveries/${t}/redeliver`),"Delivery queued again.");async function gu(e){let t=`${e.url} receives no more events, and its deliveries are deleted.`;return await pe({kind:"confirm",title:"Remove webhook",text:t,act:"Remove",danger:!0})?await H(()=>j("DELETE",Fo(e)).then(()=>!0),"Webhook removed.")===!0:!1}var kr={cancel:e=>`${N(e,"job")} cancelled.`,retry:e=>`${N(e,"job")} queued again.`,priority:e=>`The priority of ${N(e,"job")} was changed.`};async function Ae({action:e,filter:t={},failure:o,within:n="/api/v1/jobs",priority:r,what:s}){let a=`${n}/${e}`,l=n==="/api/v1/jobs"&&Object.keys(t).length===0,c={filter:t,...o?{failure:o}:{},...l?{all:!0}:{},...e==="priority"?{priority:r}:{}},u=await pe({kind:"many",action:e,priority:r,what:s,preview:()=>j("POST",a,{...c,dry_run:!0})});if(!u)return null;let m={expected:u.found.changed,until:u.found.until,note:u.note};return m.until===null&&delete m.until,H(()=>j("POST",a,{...c,...m}),({changed:d})=>d===0?"Nothing changed.":kr[e](d))}var Ja=/[\s/._-]/;function vu(e,t){let o=e.toLowerCase().replace(/\s+/g,""),n=t.toLowerCase();if(o==="")return{score:0,at:[]};let r=n.indexOf(e.toLowerCase().trim());if(r>=0){let c=r===0||Ja.test(n[r-1]),f=Array.from({length:e.trim().length},(u,m)=>r+m);return{score:100+(c?20:0)+f.length*4-r*.1-n.length*.05,at:f}}let s=[],a=0,l=0;for(let c of o){let f=n.indexOf(c,l);if(f<0)return null;(f===0||Ja.test(n[f-1]))&&(a+=8),a+=f===l&&s.length>0?5:1-Math.min(3,(f-l)*.1),s.push(f),l=f+1}return{score:a-n.length*.05,at:s}}function bu(e,t){let o=e.toLowerCase().split(/\s+/).filter(Boolean),n=[...t.toLowerCase().matchAll(/[^\s/._-]+/g)];if(o.length===0||o[0].length<2)return null;let r=o.map((a,l)=>(l===0?n.slice(0,1):n).find(([c])=>c.startsWith(a)));return r.includes(void 0)?null:{score:100,at:r.flatMap(({index:a},l)=>Array.from(o[l],(c,f)=>a+f))}}var Va=({danger:e,whole:t})=>e||t;function Ga(e,t,o,n){return e.trim()===""?t.filter(s=>!Va(s)).slice(0,n).map(s=>({entry:s,at:[]})):t.map(r=>({entry:r,fits:(Va(r)?bu:vu)(e,o(r))})).filter(({fits:r})=>r!==null).sort((r,s)=>s.fits.score-r.fits.score).slice(0,n).map(({entry:r,fits:s})=>({entry:r,at:s.at}))}var yu=6,wu=/^(pause|drain|quarantine|resume|release|retry|cancel|priority)(?:\s+(.*))?$/is,Ya=/(?:^|\s)(\d)(?=\s|$)/,Yt={retry:{icon:"retry",jobs:"failed,cancelled",batches:"failed"},cancel:{icon:"cancelled",jobs:"waiting,running",batches:"running"},priority:{icon:"up",jobs:"waiting",batches:"running"}};function Qa(e){let[,t,o=""]=wu.exec(e)??[];if(!t)return null;let n=t.toLowerCase();if(n!=="priority")return{verb:n,words:o.trim()};let r=Ya.exec(o);return{verb:n,words:o.replace(Ya," ").trim(),priority:r?Number(r[1]):0}}var Uo=({verb:e,priority:t},o)=>e==="priority"?`Set priority ${t} of ${o}`:`${e==="retry"?"Retry":"Cancel"} ${o}`;function Sr(e,{name:t,note:o,status:n,operable:r}){if(!r)return null;if(["resume","release"].includes(e))return!(e==="release"?o==="quarantined":o||n==="paused")||!x("resume","agent")?null:{label:o==="quarantined"?`Release ${t}\u2026`:`Resume ${t}`,icon:"running",run:()=>yr(t)};let{label:s,icon:a,state:l}=he[e];return o===l||!x(e,"agent")?null:{label:`${s} ${t}\u2026`,icon:a,run:()=>br(t,e)}}function xu(e,{id:t,name:o,org_id:n,note:r,status:s}){let a={id:t,test:o,org_id:n,target:r};return!x("quarantine","test")||e==="release"!=(s==="quarantined")?null:e==="quarantine"?{label:`Quarantine ${o}\u2026`,icon:"paused",run:()=>wr(a)}:e==="release"?{label:`Release ${o}\u2026`,icon:"running",run:()=>ku(a)}:null}async function ku(e){let t=`${e.test} counts again: its failures fail batches and builds.`;await pe({kind:"confirm",title:"Release test from quarantine",text:t,act:"Release"})&&await xr(e)}function Su(e,{id:t,name:o,note:n,status:r}){let{verb:s,priority:a}=e,{icon:l,batches:c}=Yt[s];if(r!==c||!x(s,"batch"))return null;let f=[o,n].filter(Boolean).join(" on "),u={retry:{filter:{status:"failed"}},cancel:{},priority:{priority:a}}[s];return{label:`${Uo(e,`jobs of ${f}`)}\u2026`,icon:l,run:()=>Ae({action:s,within:`/api/v1/batches/${t}`,what:`Jobs of ${f}.`,...u})}}function Tu(e,{id:t,org_id:o}){let{verb:n,priority:r}=e;if(!o||!x(n,"job"))return null;let s={retry:{status:"failed"},cancel:{},priority:{}}[n],a={org_id:o,app_version_id:t,...s},l=`Jobs of build ${t} of ${o}.`;return{label:`${Uo(e,`jobs of build ${t}`)}\u2026`,icon:Yt[n].icon,run:()=>Ae({action:n,filter:a,priority:r,what:l})}}function Tr(e,t){let{verb:o,priority:n}=e,r={retry:()=>qo(t.id),cancel:()=>gr({...t,test:t.name}),priority:()=>vr(t.id,n)}[o];return{label:Uo(e,t.name)+(o==="priority"?"\u2026":""),icon:Yt[o].icon,run:r}}async function Eu(e,{signal:t,found:o,hintOf:n}){let{verb:r,words:s,priority:a}=e;if(!x(r,"job"))return[];let l=`status:${Yt[r].jobs} ${s}`.trim(),{jobs:c}=await ne(`/api/v1/jobs?${new URLSearchParams({q:l,limit:yu})}`,{signal:t}),f=c.map(o).map(m=>({group:"Jobs",...Tr(e,m),hint:n(m)}));if(c.length<2||!s)return f;let u={group:"Jobs",label:`${Uo(e,"all jobs that match")}\u2026`,icon:"jobs",hint:s,run:()=>Ae({action:r,filter:{q:l},priority:a,what:`Jobs that match \u201C${l}\u201D.`})};return[...f,u]}async function Xa(e,t){let{verb:o,words:n}=e,r=o in Yt,[{results:s},a]=await Promise.all([ne(`/api/v1/search?${new URLSearchParams({q:n})}`,{signal:t.signal}),r?Eu(e,t):[]]),l={agent:u=>!r&&Sr(o,u),test:u=>!r&&xu(o,u),batch:u=>r&&Su(e,u),build:u=>r&&Tu(e,u)},c={agent:"Agents",test:"Tests",batch:"Batches",build:"Builds"};return[...s.map(u=>[u,l[u.kind]?.(u)]).filter(([,u])=>u).map(([u,m])=>({group:c[u.kind],hint:t.hintOf(u),...m})),...a]}var Er=["true","false"],Mr=/^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/,Za=/^\d{1,6}$/,Or=/^(true|false)$/,Ou=/^(waiting|pending|running|failed|done|passed|cancelled|parked)$/,Tt=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Bo={status:{what:"status",values:["waiting","running","failed","passed","cancelled","parked"],form:Ou},org:{what:"organization"},build:{what:"build prefix"},test:{what:"part of the test path"},agent:{what:"agent of the last attempt"},target:{what:"target"},age:{what:"time since submission",op:"<",values:["15m","1h","24h","7d"],form:Mr},flaky:{what:"passed after a failed attempt",values:Er,form:Or},cause:{what:"part of the failure's cause"},reason:{what:"part of why it failed or was requeued"},duration:{what:"test duration",op:">",values:["10s","1m","5m","30m"],form:Mr},attempts:{what:"number of attempts",op:">",values:["1","2","3"],form:Za},priority:{what:"0 (now) to 9 (whenever)",op:"<=",values:["0","1","5","9"],form:Za},tag:{what:"tag of the test"},project:{what:"project of Playwright in the test's name"},suite:{what:"suite of the batch"},branch:{what:"branch of the batch"},commit:{what:"commit prefix of the batch"},batch:{what:"id of the batch",form:Tt},group:{what:"id of the group",form:Tt},id:{what:"id of the job",form:Tt},quarantined:{what:"three agents were lost running it",values:Er,form:Or},simulated:{what:"run by a simulated agent",values:Er,form:Or}},Cr="label.",Ho=e=>Object.hasOwn(Bo,e)||e.startsWith(Cr)&&e.length>Cr.length;function Ar({key:e,op:t,value:o}){if(e==="")return!0;if(!Ho(e)||o==="")return!1;let{form:n=/./,op:r=":"}=Bo[e]??{},s=[":","="].includes(t);return r!==":"?n.test(o)&&!(n===Mr&&s):s&&o.split(",").every(a=>n.test(a))}var Mu=e=>Bo[e]?.op??":";var ei=/(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y,ti=/\s*/y;function Et(e){let t=[],o=0;for(;o<e.length;){ti.lastIndex=o,o+=ti.exec(e)[0].length,ei.lastIndex=o;let{0:n,groups:r}=ei.exec(e);if(n==="")break;let{not:s,key:a="",op:l="",quoted:c,plain:f}=r;t.push({from:o,to:o+n.length,not:s!==void 0,key:a,op:l,value:c??f,valueFrom:o+(s??"").length+a.length+l.length}),o+=n.length}return t}function Cu(e,t){return Et(e).find(n=>n.from<=t&&t<=n.to)??{from:t,to:t,not:!1,key:"",op:"",value:"",valueFrom:t}}var oi=e=>/["\n]/.test(e)?null:/\s/.test(e)||e===""?`"${e}"`:e;function Au(e,{from:t,to:o},n,{done:r=!1}={}){let s=e.slice(o),a=r&&!/^\s/.test(s)?" ":"",l=t+n.length+(r?1:0);return{text:e.slice(0,t)+n+a+s,caret:l}}var ni=(e,{from:t,to:o})=>`${e.slice(0,t).trimEnd()} ${e.slice(o).trimStart()}`.trim();function Pu(e,t){let o=Et(e).filter(a=>a.key===t);if(o.length===0)return"";let[{not:n,op:r,value:s}]=o;return o.length>1||n||r!==":"||s.includes(",")?null:s}function Ru(e,t,o){let n=e;for(let r of Et(e).filter(s=>s.key===t).reverse())n=ni(n,r);return`${n} ${o===""?"":`${t}:${oi(o)}`}`.trim()}function Wo(e){let{screen:t,params:o,href:n}=D.peek()??{},r=t&&Object.keys(o).length===0;Z(Ye(r?n:"/",e))}var Ko=["system","light","dark"],Du=()=>document.documentElement.dataset.theme??"system",Ot=_(Du());function Fe(e){Ot.value=e,e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e;try{localStorage.setItem("qualgent-theme",e)}catch{}}window.addEventListener("storage",e=>{e.key==="qualgent-theme"&&Fe(Ko.includes(e.newValue)?e.newValue:"system")});var si=8,se=e=>()=>Z(e),Lu=ue.filter(e=>e.place).map(e=>({group:"Screens",label:e.place.label,icon:e.place.icon,hint:`g ${e.place.key}`,run:se(w(e.name))})),Iu=[["orgs","Organizations and limits","org"],["retention","Retention","retention"],["webhooks","Webhooks","webhook"],["server","Server","server"]],Nu=[x("retry","job")&&{label:"Retry all failed jobs\u2026",icon:"retry",danger:!0,run:()=>Ae({action:"retry",filter:{status:"failed"},what:"All failed jobs."})},x("cancel","job")&&{label:"Cancel all waiting jobs\u2026",icon:"cancelled",danger:!0,run:()=>Ae({action:"cancel",filter:{status:"pending"},what:"All waiting jobs."})},{label:"Use the light theme",icon:"theme-light",run:()=>Fe("light")},{label:"Use the dark theme",icon:"theme-dark",run:()=>Fe("dark")},{label:"Use the system's theme",icon:"theme-system",run:()=>Fe("system")},{label:"Keyboard shortcuts",icon:"help",hint:"?",run:()=>de.value=!0},F!==null&&{label:"Account",icon:"next",run:se("/accounts/")},F!==null&&x("read","org")&&{label:"Organization",icon:"org",run:se("/team/")},F!==null&&x("read","token")&&{label:"Tokens",icon:"next",run:se("/team/tokens/")},F!==null&&x("read","member")&&{label:"Members",icon:"next",run:se("/team/members/")},F!==null&&x("read","host")&&{label:"Device hosts",icon:"next",run:se("/team/hosts/")},F!==null&&{label:"Log out",icon:"next",run:se("/accounts/logout/")},...Iu.filter(([,,e])=>x("read",e)).map(([e,t])=>({label:t,icon:"settings",whole:!0,run:se(w("settings",{},{part:e}))})),x("read","admin")&&{label:"Admin",icon:"next",run:se("/admin/")},...Ne.filter(e=>e.scope!==U).map(e=>({label:`Switch to ${X(e.scope)}`,icon:"org",hint:e.role,run:()=>Wo(e.scope)})),x("read","docs")&&{label:"Documentation",icon:"help",run:se("/docs/")},x("read","docs")&&{label:"API documentation",icon:"next",run:se("/api/docs/")}].filter(Boolean).map(e=>({group:"Actions",...e}));function ai(e){return[Un(),Lu,Nu].flatMap(o=>Ga(e,o,n=>n.label,si))}var ii={org:{group:"Organizations",icon:"org",href:({id:e})=>w("org",{org_id:e})},build:{group:"Builds",icon:"build",href:({id:e,org_id:t})=>w("build",{org_id:t,app_version_id:e})},test:{group:"Tests",icon:"tests",href:({id:e})=>w("test",{id:e})},batch:{group:"Batches",icon:"batches",href:({id:e})=>w("batch",{id:e})},group:{group:"Groups",icon:"build",href:({id:e})=>w("group",{id:e})},agent:{group:"Agents",icon:null,href:({id:e})=>w("agent",{name:e})},job:{group:"Jobs",icon:null,href:({id:e})=>w("job",{id:e})}},ri=Object.keys(ii),ju=({name:e,note:t})=>[e,t].filter(Boolean).join(" on ");function li({kind:e,status:t,note:o,org_id:n,at:r}){if(e==="org")return"";let s=nt[t]??t,a=e==="agent"?[o||s]:[s,o,n??"several organizations"],l=e!=="agent"||t==="offline";return[...a,r&&l&&Cn(Ee()-te(r))].filter(Boolean).join(" \xB7 ")}function ci(e){let{group:t,icon:o,href:n}=ii[e.kind];return{group:t,label:e.kind==="batch"?ju(e):e.name,icon:o??e.status,hint:li(e.kind==="batch"?{...e,note:""}:e),run:se(n(e))}}function qu(e,t){let o=t.toLowerCase();return e.toLowerCase().split(/\s+/).flatMap(n=>{let r=o.indexOf(n);return r<0?[]:Array.from(n,(s,a)=>r+a)})}function Fu(e,t){if(e.kind==="agent")return Sr(e.note?"resume":"pause",e);if(e.kind!=="job"||!Tt.test(t))return null;let o=["pending","running"].includes(e.status)?"cancel":e.status==="done"?null:"retry";return!o||!x(o,"job")?null:{...Tr({verb:o},e),label:o==="cancel"?"Cancel this job":"Retry this job"}}async function ui(e,t){let{results:o}=await ne(`/api/v1/search?${new URLSearchParams({q:e})}`,{signal:t});return o.sort((r,s)=>ri.indexOf(r.kind)-ri.indexOf(s.kind)).flatMap(r=>{let s=ci(r),a=Fu(r,e),l={entry:s,at:qu(e,s.label)};return a?[l,{entry:{group:s.group,...a},at:[],acts:!0}]:[l]})}async function Uu(e,t,o){let[n,r]=await Promise.all([Xa(e,{signal:o,found:fi,hintOf:li}),ui(t,o)]);return[...n.map(s=>({entry:s,at:[],acts:!0})),...r]}var fi=e=>({kind:"job",name:e.test,note:e.app_version_id,at:e.finished_at??e.started_at??e.created_at,...e});async function Bu(e,t){let o=new URLSearchParams({q:e,limit:si}),{jobs:n}=await ne(`/api/v1/jobs?${o}`,{signal:t}),r={group:"Jobs",label:"All jobs that match",icon:"jobs",hint:e,run:se(w("jobs",{},{q:e}))},s=n.map(fi);return[...s.length>0?[r]:[],...s.map(ci)].map(a=>({entry:a,at:[]}))}async function pi(e,t){let o=Qa(e),n=Et(o?o.words:e),r=n.some(({key:a})=>Ho(a)),s=n.every(Ar)&&(e.match(/"/g)??[]).length%2===0;if(r&&!s)return[];try{return o?await Uu(o,e,t):await(r?Bu:ui)(e,t)}catch{return t.throwIfAborted(),[]}}var Hu=/Mac|iP(hone|ad)/.test(navigator.platform),Mt=({keys:e})=>e.split(" ").map(t=>i`
<kbd key=${t}>
${t.replace("Mod+",Hu?"\u2318":"Ctrl ").replace(/(?<=[⌘ ])[a-z]$/,o=>o.toUpperCase())}
</kbd>
`);var Wu=120;function Ku({text:e,at:t}){let o=new Set(t),n=[];for(let r=0,s=1;r<e.length;r=s,s+=1){for(;s<e.length&&o.has(s)===o.has(r);)s+=1;let a=e.slice(r,s);n.push(o.has(r)?i`<mark key=${r}>${a}</mark>`:a)}return n}function zu(e){let[t,o]=k({for:"",results:[]});return O(()=>{if(e==="")return o({for:"",results:[]});let n=new AbortController,r=setTimeout(()=>{pi(e,n.signal).then(s=>o({for:e,results:s}),()=>{})},Wu);return()=>{clearTimeout(r),n.abort()}},[e]),t.for===e?t:{...t,results:t.results.filter(({acts:n})=>!n)}}function Ju(e){let t=[];return e.forEach((o,n)=>{let r=t.at(-1);r?.title===o.entry.group?r.results.push(o):t.push({title:o.entry.group,from:n,results:[o]})}),t}function Vu({entry:e,letters:t,index:o,chosen:n,choose:r,point:s}){return i`
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
<${Ku} text=${e.label} at=${t} />
</span>
${e.hint&&i`
<span class="palette-hint">
${/^(g .|\?)$/.test(e.hint)?i`<${Mt} keys=${e.hint} />`:e.hint}
</span>
`}
</div>
`}var Gu=({results:e,at:t,choose:o,point:n})=>Ju(e).map(({title:r,from:s,results:a})=>i`
<div key=${`${r} ${s}`} role="group" aria-label=${r}>
<div class="palette-group" aria-hidden="true">${r}</div>
${a.map(({entry:l,at:c},f)=>i`
<${Vu}
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
`);function mi(){let[e,t]=k(Me.peek().query),[o,n]=k(0),r=M(null),s=e.trim(),a=zu(s),l=[...ai(s),...s?a.results:[]],c=Math.min(o,l.length-1);P(()=>r.current.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[c,e]);let f=m=>{vt({chosen:!0}),setTimeout(()=>l[m].entry.run())},u=m=>{let d={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+8,PageUp:c-8}[m.key];if(d!==void 0){let p=m.key.startsWith("Arrow");n(p?(d+l.length)%Math.max(1,l.length):Math.max(0,Math.min(l.length-1,d)))}else if(m.key==="Enter"&&l[c])f(c);else return;m.preventDefault()};return i`
<${V} title="Search or run a command" className="palette" bare onClose=${()=>vt()}>
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
<${Gu} results=${l} at=${c} choose=${f} point=${n} />
</div>
<p class="palette-none" role="status">
${l.length===0?a.for===s?`No results for \u201C${s}\u201D.`:"Searching\u2026":i`<span class="unseen">${l.length} found</span>`}
</p>
<//>
`}var Ue={failed:e=>e.status==="failed",flaky:e=>e.flaky,running:e=>e.status==="running",waiting:e=>e.status==="pending",done:e=>e.status==="done",cancelled:e=>e.status==="cancelled",simulated:e=>e.simulated&&["done","failed"].includes(e.status)},di=e=>e.tries.reduce((t,o)=>Math.max(t,o.run_seconds??-1),-1);function hi(e,{show:t="",test:o="",sort:n=""}){let r=Ue[t]??(()=>!0),s=o.toLowerCase(),a=e.filter(l=>r(l)&&l.test.toLowerCase().includes(s));if(n==="slowest"){let l=new Map(a.map(c=>[c.id,di(c)]));a.sort((c,f)=>l.get(f.id)-l.get(c.id)||(c.id<f.id?-1:1))}else a.sort((l,c)=>Ue.failed(c)-Ue.failed(l)||(l.id<c.id?-1:1));return a.map(l=>l.id)}function _i(e){let t=Object.keys(Ue),o={total:e.length,most:0,groups:new Map,trees:e.flatMap(n=>n.tries.map(r=>r.tree)),...Object.fromEntries(t.map(n=>[n,0]))};for(let n of e){for(let s of t)Ue[s](n)&&(o[s]+=1);if(o.most=Math.max(o.most,n.tries.length),!["pending","running"].includes(n.status))continue;let r=o.groups.get(n.group)??{waiting:0,running:0};r[n.status==="pending"?"waiting":"running"]+=1,o.groups.set(n.group,r)}return o}function Yu(e){let t=null;for(let o of e){if(o===null||o.waiting>0&&o.explanation?.eta_seconds==null)return null;let n=o.waiting>0?o.explanation.eta_seconds:0;t=Math.max(t??0,n+o.work_seconds/Math.max(1,o.agents.length))}return t}var Qu=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),Pr=class{#e;#o=_(0);#t=I(()=>(this.#o.value,this.#e.peek()));summary=I(()=>_i(this.#t.value));constructor(t){this.#e=t}get loaded(){return this.#e.loaded}row(t){return this.#e.row(t)}follow(){return this.#o.value+=1,this.#e.watch(()=>this.#o.value+=1)}chosen(t){let o=[];return I(()=>{let n=hi(this.#t.value,t);return Qu(n,o)?o:o=n})}};var zo=new Map;function $i(e){let t=zo.get(e);return t===void 0&&(zo.size>=2e4&&zo.clear(),t=e.toLowerCase().replace(/\d+/g,o=>o.padStart(12,"0")),zo.set(e,t)),t}function at(e,t){let[o,n]=[$i(e),$i(t)];return o<n?-1:o>n?1:0}function Jo(e){let t=Object.fromEntries(je.map(s=>[s,e[s]??0])),o=je.reduce((s,a)=>s+t[a],0),n=o-t.offline-t.lost,r=t.busy+t.stopping+t.draining;return{...t,known:o,connected:n,working:r,share:n>0?r/n:null}}var Xu=e=>e.job?.org_id??null,Qt="label.";function gi(e,t){return t==="target"?e.targets:t==="org"?[Xu(e)??"used by nobody"]:t.startsWith(Qt)?[e.labels?.[t.slice(Qt.length)]??"without this label"]:["all"]}function vi(e){let t={};for(let[,o]of e)t[Y(o)]=(t[Y(o)]??0)+1;return t}function Zu(e,t){let o=new Map;for(let[n,r]of e)for(let s of gi(r,t))o.has(s)||o.set(s,{key:s,rows:[]}),o.get(s).rows.push([n,r]);return[...o.values()].sort((n,r)=>at(n.key,r.key)).map(n=>({key:n.key,ids:n.rows.map(([r])=>r),totals:Jo(vi(n.rows))}))}function ef(e){let t=new Map;for(let[,o]of e)for(let n of Object.keys(o.labels??{}))t.set(n,(t.get(n)??0)+1);return[...t].sort((o,n)=>n[1]-o[1]||at(o[0],n[0]))}var wi={tiles:"Fleet as tiles",map:"Fleet as a map",table:"Fleet as a table",hours:"Utilization of the fleet by hour"},Rr=["true","false"],bi={since:["24h","7d"]},yi=e=>Number(e)>0,tf={overview:{period:["1h","24h","7d"]},fleet:{state:je,view:Object.keys(wi),color:["state","build"],group:e=>["target","org","all"].includes(e)||e.startsWith(Qt)},timeline:{view:["lanes","table"],span:yi,to:yi},agent:{outcome:["passed","failed","timed_out","lost","cancelled","error"]},group:{status:["failed","running","pending","done","cancelled","parked"]},batch:{show:Object.keys(Ue),sort:["slowest"],view:["slowest"]},failures:{...bi,label:["new","failing","flaky","infrastructure","quarantined"]},org:bi,tests:{failing:Rr,flaky:Rr,quarantined:Rr,sort:["last","failing","flaky","slow"]}},of={since:"period",span:"period",to:"time",group:"grouping",color:"coloring",sort:"order"},Dr=(e,t)=>Object.entries(tf[e]??{}).filter(([o,n])=>{let r=t.get(o);return r&&!(typeof n=="function"?n(r):n.includes(r))}).map(([o])=>[o,`No such ${of[o]??(o==="show"?"result":o)}: \u201C${t.get(o)}\u201D.`]);var nf={agent:"agents",audit:"accounts",auditedjob:"accounts",delivery:"webhooks",org:"accounts",webhook:"webhooks"},rf=/[:/_#?;@&=+$,"[\]<>%\n\\]/g;function Lr(e,t){let o=String(t).replace(rf,n=>`_${n.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`);return`/admin/${nf[e]??"jobs"}/${e}/${encodeURIComponent(o)}/change/`}function sf({parent:e,trail:t,crumb:o}){let n=wt(e??D.value?.screen?.parent??""),r=[...n?[[n.title,w(n.name)]]:[],...t];return r.length===0?null:i`
<nav class="crumbs" aria-label="Breadcrumbs">
${r.map(([s,a])=>i`
<a key=${a} href=${a} title=${s}>${s}</a>
<${$} name="next" />
`)}
${o&&i`<span aria-current="page" title=${o}>${o}</span>`}
</nav>
`}function af(){let{screen:e,query:t}=D.value??{};return Dr(e?.name,t).map(([o,n])=>i`
<p key=${o} class="why" role="status" data-unknown=${o}>
${n}${" "}
<button type="button" class="button is-link" onClick=${()=>Ft({[o]:""})}>Remove</button>
</p>
`)}function Ir({title:e,note:t,state:o,actions:n,inspect:r,tools:s,parent:a,trail:l=[],crumb:c,className:f="",children:u}){let m=M(null),d=x("read","admin")?r:null;return P(()=>{document.activeElement===document.body&&D.peek().arrival.kind!=="first"&&!document.querySelector("dialog[open]")&&m.current.focus({preventScroll:!0})},[]),i`
<header class="page-head">
<${sf} parent=${a} trail=${l} crumb=${c} />
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
href=${Lr(...d)}
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
<${af} />
<div class=${`page ${f}`}>${u}</div>
`}var lf={0:"This screen could not be loaded",400:"Invalid request",403:"No access",404:"Not found"},cf={0:"The server may have been upgraded: reload the page.",400:"The address is invalid.",404:"It may have been removed, or the address is wrong."},uf=e=>wt(e?.parent==="overview"?"jobs":e?.parent)??wt("jobs");function Nr({problem:{status:e,text:t,elsewhere:o}}){let n=uf(Qn(location.pathname));return i`
<${Ir} title=${lf[e]??"Something went wrong"}>
<div class="state-block is-problem" data-problem=${e}>
<p>${It(t)}</p>
${o?i`
<p>
It is in ${X(o)}.${" "}
<a href=${Ye(location.pathname+location.search,o)}>Open it there</a>
</p>
`:i`<p class="quiet">${cf[e]}</p>`}
<p>
<a class="button" href="/">
Show overview
</a>${" "}
${n&&i`<a class="button" href=${w(n.name)}>Show ${n.title.toLowerCase()}</a>`}
</p>
</div>
<//>
`}var xi=()=>i`
<${V} title="Keyboard shortcuts" className="sheet" onClose=${()=>de.value=!1}>
<div class="sheet-groups">
${qe.value.map(({title:e,keys:t})=>i`
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
${x("read","docs")&&i`<p><a href="/docs/">Documentation</a></p>`}
<label class="check">
<input
type="checkbox"
checked=${st}
onChange=${e=>hr(e.currentTarget.checked)}
/>
Enable single-letter shortcuts
</label>
<//>
`;function ff({toast:e}){let{id:t,kind:o,text:n,detail:r,action:s}=e,a=()=>o==="good"&&So(t);return i`
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
`}var ki=()=>i`
<div class="toasts" role="status" aria-label="Messages">
${Ze.value.map(e=>i`<${ff} key=${e.id} toast=${e} />`)}
</div>
`;var pf=400;function Si(){let e=M(null);return O(()=>{let t=0,o=null,n=()=>{clearTimeout(t),o=null,e.current?.matches(":popover-open")&&e.current.hidePopover()},r=c=>{if(!c.isConnected||c.innerText.trim().startsWith(c.dataset.tip))return;let f=e.current;f.textContent=c.dataset.tip,f.matches(":popover-open")||f.showPopover();let u=c.getBoundingClientRect(),m=c.dataset.tipSide==="right",d=m?u.top+(u.height-f.offsetHeight)/2:u.bottom+6,p=d+f.offsetHeight<window.innerHeight,h=m?u.right+8:u.left+(u.width-f.offsetWidth)/2;f.style.setProperty("left",`${Math.max(6,Math.min(h,window.innerWidth-f.offsetWidth-6))}px`),f.style.setProperty("top",`${p?d:u.top-f.offsetHeight-6}px`)},s=c=>{let f=c.target.closest?.("[data-tip]");f!==o&&(n(),!(!f||c.type==="focusin"&&!f.matches(":focus-visible"))&&(c.type==="pointerover"&&c.pointerType!=="mouse"||(o=f,c.type==="focusin"?r(f):t=setTimeout(()=>r(f),pf))))},l=[["pointerover",s],["focusin",s],["focusout",n],["pointerdown",n],["scroll",n],["keydown",c=>c.key==="Escape"&&n()]];for(let[c,f]of l)document.addEventListener(c,f,!0);return()=>l.forEach(([c,f])=>document.removeEventListener(c,f,!0))},[]),i`<div class="tip" role="tooltip" popover="manual" ref=${e}></div>`}var mf={connecting:"Connecting to the server",live:"Data is up to date",paused:"Updates pause while the tab is hidden",reconnecting:"Connection lost; reconnecting",stale:"Server unreachable for a while; still trying",stopped:"Updates have stopped"},df={connecting:"reconnecting",paused:"paused",stopped:"stale"};function Ti({live:e}){let t=e.state.value,o=Ie(()=>t==="live"?"":`data from ${le(e.age.value)} ago`);return i`
<p class=${`live live-${t}`} role="status" data-live=${t} data-tip=${mf[t]}>
<${$} name=${df[t]??t} />
<span class="live-word">${t}</span>
${["reconnecting","stale"].includes(t)&&i`<span class="live-age" aria-hidden="true">${o}</span>`}
</p>
`}var Ei={system:"System",light:"Light",dark:"Dark"},hf=()=>i`
<${St}
label=${`Color scheme: ${Ei[Ot.value].toLowerCase()}`}
tip="Color scheme"
className="icon-button"
icon=${`theme-${Ot.value}`}
items=${Ko.map(e=>({label:Ei[e],icon:`theme-${e}`,checked:e===Ot.value,run:()=>Fe(e)}))}
/>
`,_f=()=>i`
<${St}
label=${`Scope: ${X(U)}`}
tip="Switch organization"
className="scope"
items=${Ne.map(e=>({label:X(e.scope),hint:e.role==="site"?"":e.role,checked:e.scope===U,run:()=>e.scope!==U&&Wo(e.scope)}))}
>
<${$} name="org" /><span class="unseen">Scope: </span>
<span class="scope-name" title=${X(U)}>${X(U)}</span>
<//>
`,Oi=()=>i`
<header class="top">
<${Lo} />
${Ne.length>0&&i`<${_f} />`}
<button type="button" class="jump" onClick=${()=>Qe()} aria-keyshortcuts="Control+K Meta+K">
<${$} name="search" />
<span class="jump-text">Search or run a command…</span>
<span class="jump-keys" aria-hidden="true">
<${Mt} keys="Mod+k" />
</span>
</button>
<${Ti} live=${K} />
<${hf} />
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
`;function $f(){let e=D.value;if(P(()=>{e&&Xs(e.arrival)},[e?.arrival]),!e)return i`
<div class="page">
<${or} />
</div>
`;if(e.problem)return i`<${Nr} problem=${e.problem} />`;let t=e.module.default,o=JSON.stringify([e.screen.name,e.params]);return i`<${t} key=${o} params=${e.params} query=${e.query} />`}var gf=()=>K.serverError.value&&i`<p class="complaint" role="alert">Server error: ${K.serverError}</p>`;function vf(e){e.preventDefault(),location.reload()}var bf={out:()=>i`You are logged out: nothing on this page is updated. <a href=${ea()}>Log in again</a>`,changed:()=>i`Your access has changed. <a href=${location.href} onClick=${vf}>Reload the page</a>`,left:()=>i`
You have no access to ${X(U)} any more. <a href="/" onClick=${yf}>Leave this page</a>
`};function yf(e){e.preventDefault(),location.assign("/")}function wf(){return D.value,ce.value==="in"?null:i`
<p class="complaint" role="alert" data-session=${ce.value}>
${bf[ce.value]()}
</p>
`}function Mi(){return i`
<div class="shell">
<aside class="side">
<${Lo} />
<${qa} />
<p class="side-foot">
${x("read","admin")&&i`<a href="/admin/">Admin</a>`}
${x("read","docs")&&i`<a href="/docs/">Docs</a><a href="/api/docs/">API</a>`}
${F!==null&&i`<a href="/accounts/logout/">Log out</a>`}
</p>
</aside>
<div class="stage">
<${Oi} />
<${gf} />
<${wf} />
<main
id="content"
tabindex="-1"
data-screen=${D.value&&(D.value.screen?.name??"none")}
aria-busy=${jt.value}
>
<${$f} />
</main>
</div>
</div>
<${Aa} />
${Me.value&&i`<${mi} />`}
${de.value&&i`<${xi} />`}
<${La} />
<${ki} />
<${Si} />
<${ga} />
`}var Ci=new WeakMap,xf=E.diffed;function kf(e,t){for(let o of e){if(!o||o.__===t)continue;let{type:n,__k:r}=o;o.__=null,typeof n=="string"&&r&&Ai(r,o)}}function Ai(e,t){for(let o of e)o?.__===t&&(o.__=null,typeof o.type=="string"&&o.__k&&Ai(o.__k,o))}E.diffed=e=>{xf?.(e);let t=e.__c;if(!t)return;let o=Ci.get(t);o&&o!==e.__k&&kf(o,e),e.__k&&Ci.set(t,e.__k)};function Sf(){let e=document.querySelector("[data-search]");e?e.select():Qe()}function Pi(){kt("Everywhere",[{key:"Mod+k",what:"search or run a command",run:()=>Me.peek()?vt():Qe()},{key:"/",what:"search on this screen",run:Sf},{key:"f",what:"next failure",run:()=>pr()||Z(w("jobs",{},{status:"failed"}))},{key:"?",what:"keyboard shortcuts",run:()=>de.value=!0},{key:"Esc",what:"close"}]),kt("Rows",[{key:"\u2191 \u2193 j k",what:"previous or next row"},{key:"\u2190 \u2192",what:"links and buttons of the row"},{key:"j",run:()=>Gt(1)},{key:"k",run:()=>Gt(-1)},{key:"Enter",what:"open the row"},...Jn(["retry","priority","cancel"],"job")?[{key:"Space x",what:"select the row, with Shift a range"}]:[]]);let e=ue.filter(t=>t.place);kt("Screens",e.map(t=>({key:`g ${t.place.key}`,what:t.place.label.toLowerCase(),run:()=>Z(w(t.name))})))}var Tf=300;K.subscribe(fe);location.hash==="#command"&&Fn();Nn();On();_r();Pi();var Ef=tr(),Of=Ef.finally(()=>K.start());er();Promise.race([Of,new Promise(e=>setTimeout(e,Tf))]).then(()=>setTimeout(()=>{let e=document.getElementById("app");e.replaceChildren(),po(i`<${Mi} />`,e)}));var Mf=[.1,.2,.5,1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,43200,86400,604800],Cf=e=>e===0?"0 s":e<10?me(Math.round(e*10)/10):le(e).replace(/ 00? \w+$/,""),Af=e=>S(e<10?Math.round(e*10)/10:Math.round(e)),Pf=e=>Math.max(0,...e.map(t=>t??0));var Rf=globalThis.document?parseFloat(getComputedStyle(document.documentElement).fontSize)/16:1,ae=e=>Math.round(e*Rf);var Ri=document.documentElement,Xt=document.createElement("i");Xt.hidden=!0;Xt.style.setProperty("forced-color-adjust","none");Ri.append(Xt);var Vo=new Map,Go=_(0);function Di(){Vo=new Map,Go.value+=1}new MutationObserver(Di).observe(Ri,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Di);function it(e){return Vo.has(e)||(Xt.style.setProperty("color",`var(--${e})`),Vo.set(e,getComputedStyle(Xt).color)),Vo.get(e)}var jr=(e,t=400)=>`${t} ${ae(e)}px Archivo, system-ui, sans-serif`;var Be=J("agents",(e,t)=>at(e.name,t.name)),Df=["suspect","paused","drained","quarantined","stopping","lost"],Qo=_([]),Li=_(0),Yo=new Set;function Ii(e,t){let o=new Set(Qo.peek());for(let r of t)o.delete(r),Yo.delete(r);for(let[r,s]of Object.entries(e))Df.includes(s.status)?o.add(r):o.delete(r),s.simulated&&s.state!=="offline"?Yo.add(r):Yo.delete(r);Li.value=Yo.size;let n=[...o].sort(at);n.join(`
`)!==Qo.peek().join(`
`)&&(Qo.value=n)}Ii(Object.fromEntries(Be.ids.peek().map(e=>[e,Be.row(e).peek()])),[]);Be.watch(Ii);function lt({since:e,expected:t=0}){let o=W(()=>{let n=te(e);return I(()=>le(n===null?null:ye.value-n))},[e]);return i`
<time class="number" datetime=${e}>${o}</time>
${t>=1&&i`<span class="quiet"> of about ${le(t)}</span>`}
`}var He=J("problems",(e,t)=>e.rank-t.rank);function qr({title:e,note:t,tools:o,id:n,className:r="",children:s}){let a=G();return i`
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
`}var Lf=matchMedia("(max-width: 53.75em)"),If=e=>Lf.matches?e/2:e;function Fr(e,t,o="more"){let[n,r]=k(!1),s=e>0&&i`
<p class="rest">
<button
type="button"
class="button is-link"
aria-expanded=${n}
aria-controls=${t}
onClick=${()=>r(!n)}
>
${n?"Show fewer":`Show ${S(e)} ${o}`}
</button>
</p>
`;return[n||e<=0,s]}function ct({since:e}){let t=W(()=>I(()=>we(ye.value-te(e))),[e]);return i`<time class="number" datetime=${e}>${t}</time>`}var Nf={server:"stale",agent_lost:"lost",agent_repair:"suspect",agent_paused:"paused",stranded:"pending",build_held:"suspect",failure:"failed",failures:"failed"},Ni=3,jf={bad:"Alarm",warn:"Warning"};function Xo({id:e}){let t=He.row(e).value;return t?i`
<li class=${`problem is-${t.level}`} data-kind=${t.kind}>
<span class="problem-mark">
<${$} name=${Nf[t.kind]??"stale"} />
<span class="unseen">${jf[t.level]}:</span>
</span>
<a class="problem-text" href=${t.link} data-row=${`problem/${e}`} tabindex="-1" title=${t.text}>
${t.text}
</a>
<span class="problem-detail" title=${t.detail}>${t.detail}</span>
<span class="problem-count number">
${t.count>1&&i`×${S(t.count)}<span class="unseen"> times</span>`}
</span>
<span class="problem-since" title=${t.since?oe(t.since):""}>
${t.since&&i`for <${ct} since=${t.since} />`}
</span>
</li>
`:null}function qf(e,t){return`more: ${[t&&N(t,"alarm"),e-t&&N(e-t,"warning")].filter(Boolean).join(", ")}`}function Ff(){let e=M(null),t=Vt(e.current);P(()=>{e.current&&Jt(e.current,t)});let o=He.ids.value,n=o.slice(Ni),r=n.filter(l=>He.row(l).value?.level==="bad").length,[s,a]=Fr(n.length,"problems-list",qf(n.length,r));return He.loaded.value?i`
<${qr} id="problems" title="Problems" note=${o.length||""}>
${o.length>0?i`
<ul
class="problems"
id="problems-list"
data-list
ref=${e}
onFocusIn=${zt}
aria-label="Problems, the most severe first"
>
${(s?o:o.slice(0,Ni)).map(l=>i`<${Xo} key=${l} id=${l} />`)}
</ul>
${a}
`:i`
<p class="nothing no-problems"><${$} name="done" /> No problems.</p>
`}
<//>
`:null}function Uf(){let e=He.ids.value.filter(t=>t.startsWith("agent_"));return e.length>0&&i`
<ul class="problems" data-list aria-label="Problems of agents">
${e.map(t=>i`<${Xo} key=${t} id=${t} />`)}
</ul>
`}function Ur({name:e}){let t=He.row(`agent_repair:${e}`).value;return t&&i`
<span class="tag is-bad" title=${t.detail}><${$} name="suspect" /> needs repair</span>
`}function Br({as:e="div",left:t=0,top:o=0,width:n,height:r,className:s="",children:a,...l}){let c=M(null);return P(()=>{let{style:f}=c.current;f.setProperty("transform",`translate(${t}px, ${o}px)`),f.setProperty("width",n===void 0?"100%":`${n}px`),f.setProperty("height",r===void 0?"auto":`${r}px`)},[t,o,n,r]),i`<${e} ref=${c} class=${`placed ${s}`} ...${l}>${a}<//>`}function Zt({since:e,expected:t}){let o=M(null);return P(()=>{let n=te(e);if(!(n===null||!t))return z(()=>{let r=Math.max(0,(ye.value-n)/t);o.current?.style.setProperty("--share",Math.min(1,r).toFixed(3)),o.current?.classList.toggle("is-over",r>1)})},[e,t]),i`<span class="progress" ref=${o} aria-hidden="true"></span>`}function ut({test:e}){let t=e.lastIndexOf("/")+1;return i`
<span class="test" title=${e}>
<span class="test-folder">${e.slice(0,t)}</span>
<span class="test-file">${e.slice(t)}</span>
</span>
`}var Bf=({test:e})=>i`
<span class="test-path">${e.split(/(?<=[/_])/).map(t=>i`${t}<wbr />`)}</span>
`;var ji=e=>e.job??e.installed?.[0]??null;function qi({until:e,by:t,at:o}){return[[t&&`by ${t}`,o&&`at ${oe(o)}`].filter(Boolean).join(" "),e&&`until ${oe(e)}`].filter(Boolean).join(", ")}function Fi({held:e,paused_reason:t}){if(!e)return t?`paused itself: ${t}`:null;let{kind:o,note:n,...r}=e;return[n?`${o}: ${n}`:o,qi(r)].filter(Boolean).join(", ")}function Ui({job:e}){return i`
<span class="took">
<span class="took-words">
${e.phase==="installing"&&i`<em>installing</em>${" "}`}
<${lt} since=${e.started_at} expected=${e.expected_seconds} />
</span>
<${Zt} since=${e.started_at} expected=${e.expected_seconds} />
</span>
`}var Zo=({agent:e})=>i`
<span class=${e.lost?"is-lost":"quiet"} title=${`last seen ${oe(e.last_seen_at)}`}>
${Y(e)} for <${ct} since=${e.last_seen_at} />
</span>
`;function Hf({agent:e}){if(e.job)return i`<${ut} test=${e.job.test} />`;let t=e.lost?null:Fi(e);if(t)return i`<span class="card-hold" title=${t}>${t}</span>`;if(e.state==="offline")return i`<${Zo} agent=${e} />`;let o=Wt(e);return i`<span class="quiet" title=${o}>${o}</span>`}function Wf({id:e,index:t,count:o,...n}){let r=Be.row(e).value;if(!r)return null;let s=ji(r),a=gt(r.labels);return i`
<${Br}
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
href=${w("agent",{name:r.name})}
title=${r.name}
>
${r.name}
</a>
<${Ur} name=${r.name} />
<${Kt} agent=${r} />
</span>
<span class="card-build">
${s?i`<${Ce} org=${s.org_id} version=${s.app_version_id} />`:i`<span class="quiet">no build installed</span>`}
</span>
<span class="card-doing">
<${Hf} agent=${r} />
</span>
<span class="card-took">${r.job&&i`<${Ui} job=${r.job} />`}</span>
<span class="card-labels" title=${a}>
${r.simulated&&i`<span class="tag">simulated</span>${" "}`}
${a}
</span>
<//>
`}function eo(e,t=250){let o,n=!1,r=!1,s=!1,a=0,l=async()=>{o=void 0,n=!0,r=!1;let f=performance.now();try{await e()}finally{let u=performance.now();a=u+Math.max(t,3*(u-f)),n=!1,r&&c()}},c=()=>{s||(r=!0,n||(o??=setTimeout(l,Math.max(0,a-performance.now()))))};return Object.assign(c,{stop(){s=!0,clearTimeout(o)}})}var Kf=1e3,en=class{#e;#o=0;data=_(null);error=_(null);constructor(t,o=null){this.#e=t,this.data.value=o}async load(){let t=++this.#o;try{let o=await ne(this.#e);if(t!==this.#o)return;this.error.value=null,this.data.value=o}catch(o){t===this.#o&&(this.error.value=o)}}invalidate=eo(()=>this.load(),Kf);close(){this.#o+=1,this.invalidate.stop()}};var Hr=J("settings");function Wr(e){let t=W(()=>e?Nt(e):null,[e]);return O(()=>t&&K.subscribe(t),[t]),t}function zf(e,t,o=null){let n=W(()=>new en(e,o),[e]);return O(()=>(e&&!n.data.peek()&&n.load(),()=>n.close()),[n]),O(()=>{n.data.peek()&&n.invalidate()},[t]),n}function Jf(e,t,o=[]){O(()=>{let n=eo(t),r=Hr.watch((a,l,c)=>(c||e in a)&&n());e in Vn(Hr)&&n();let s=o.map(a=>a.watch(n));return()=>[r,...s,n.stop].forEach(a=>a())},[e,t])}function Kr(){let e=M(null),t=Vt(e.current);return P(()=>Jt(e.current,t)),{ref:e,onFocusIn:zt,"data-list":!0}}function Vf(e,t){let[o,n]=k(e);return O(()=>{let r=setTimeout(()=>n(e),t);return()=>clearTimeout(r)},[e]),o===e}var Gf=10,Yf=8;function zr(e,{first:t=Gf,step:o=Yf}={}){let[n,r]=k(t);return O(()=>{if(n>=e){e>0&&r(1/0);return}let s=requestAnimationFrame(()=>r(n+o));return()=>cancelAnimationFrame(s)},[n,e]),n}function Vr(e){let{id:t,label:o,className:n,sections:r=[{key:"all",ids:e.ids}],selection:s}=e,a=Kr(),l=r.flatMap(m=>m.ids),c=Qf(e,l),f=zr(l.length),u=m=>{let d=m.key===" "||m.key==="x"&&st.peek();if(!s||!d||m.ctrlKey||m.metaKey||m.altKey)return;let p=m.target.closest("[data-row]");p&&(m.preventDefault(),s.toggle(p.dataset.row.slice(e.kind.length+1),{through:m.shiftKey,shown:l}))};return i`
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
<${ep} selection=${s} shown=${l} />
</th>
`}
${c.map(({name:m,title:d,numeric:p})=>i`
<th key=${m} role="columnheader" scope="col" class=${`c-${m} ${p?"is-numeric":""}`}>
${d}
</th>
`)}
</tr>
</thead>
${r.map(({key:m,title:d,className:p="",ids:h,empty:T})=>{let g=h.slice(0,f);return h.length>0&&g.length===0?null:(f-=g.length,i`
<tbody key=${m} role="rowgroup" class=${p}>
${d&&i`
<tr role="row" class="divider">
<th role="rowheader" scope="rowgroup">${d}</th>
</tr>
`}
${g.map(b=>i`<${Xf} key=${b} id=${b} table=${e} columns=${c} shown=${l} />`)}
${h.length===0&&T&&i`
<tr role="row" class="divider">
<td role="cell" class="nothing">${T}</td>
</tr>
`}
</tbody>
`)})}
</table>
`}function Jr(e){return typeof e=="string"?e:Array.isArray(e)?e.map(Jr).join("").trim():e&&typeof e.type=="string"?Jr(e.props.children):""}function Qf({columns:e,rowOf:t},o){let n=o.join(),s=W(()=>{let a=({some:l})=>!l||o.some(c=>t(c).value&&l(t(c).value));return I(()=>e.map(a).join())},[e,n]).value.split(",");return e.filter((a,l)=>s[l]==="true")}function Xf({id:e,table:t,columns:o,shown:n}){let{rowOf:r,kind:s,hrefOf:a,rowClass:l=()=>"",failed:c=()=>!1,selection:f}=t,u=r(e).value,m=Ie(()=>f?.ids.value.has(e)?" is-picked":"");if(!u)return null;let d=a(u,e),p=h=>{h.target.closest("a, button, input, label")||String(getSelection())||(h.metaKey||h.ctrlKey?window.open(d,"_blank","noopener"):Z(d))};return i`
<tr role="row" class=${`row ${l(u)}${m.value}`} onClick=${p}>
${f&&i`
<td role="cell" class="c-pick">
<${Zf} id=${e} selection=${f} shown=${n} />
</td>
`}
${o.map(({name:h,label:T,numeric:g,main:b,stacked:v,under:q,cell:C})=>{let y=C(u,e),Q=`c-${h} ${g?"is-numeric":""}`,_e=!g&&Jr(y)||void 0;return i`
<td key=${h} role="cell" class=${Q} data-label=${T} title=${_e}>
${b?i`
<span class=${`line ${v?"is-stacked":""}`}>
<a
class="row-link"
data-row=${`${s}/${e}`}
data-failed=${c(u)?"":void 0}
tabindex="-1"
href=${d}
>
${y}
</a>
${b===!0?null:b(u)}
</span>
${q?.(u)}
`:y}
</td>
`})}
</tr>
`}function Zf({id:e,selection:t,shown:o}){let n=Ie(()=>t.ids.value.has(e));return i`
<label class="pick">
<input type="checkbox" tabindex="-1" checked=${n} onClick=${s=>t.toggle(e,{through:s.shiftKey,shown:o})} />
<span class="unseen">Select this row</span>
</label>
`}function ep({selection:e,shown:t}){let o=M(null),n=t.filter(r=>e.ids.value.has(r)).length;return P(()=>{o.current.indeterminate=n>0&&n<t.length}),i`
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
`}var tp=e=>e.job??e.installed?.[0]??null;function Bi({agent:e}){let t=tp(e);return t?i`<${Ce} org=${t.org_id} version=${t.app_version_id} />`:i`<span class="quiet">no build installed</span>`}function Hi({agent:e}){let{job:t}=e;if(e.state==="offline")return i`<${Zo} agent=${e} />`;if(!t){let o=Wt(e);return i`<span class="quiet" title=${o}>${o}</span>`}return i`
<span class="work">
<${ut} test=${t.test} />
<span class="work-time">
${t.phase==="installing"&&i`<em>installing</em>${" "}`}
<${lt} since=${t.started_at} expected=${t.expected_seconds} />
</span>
<${Zt} since=${t.started_at} expected=${t.expected_seconds} />
</span>
`}var op=e=>i`
<span class="agent-line">
<${Kt} agent=${e} />
${e.simulated&&i`<span class="tag" title="Simulates tests instead of running them">simulated</span>`}
</span>
`,np=[{name:"name",title:"Agent",main:op,stacked:!0,cell:e=>i`<span title=${e.name}>${e.name}</span>`},{name:"installed",title:"Build",cell:e=>i`<${Bi} agent=${e} />`},{name:"job",title:"Job",cell:e=>i`<${Hi} agent=${e} />`}],rp=({ids:e})=>i`
<${Vr}
id="agents-list"
label="Agents"
className="agents"
columns=${np}
ids=${e}
kind="agent"
rowOf=${t=>Be.row(t)}
hrefOf=${t=>w("agent",{name:t.name})}
rowClass=${t=>`agent-${Y(t)}`}
/>
`;var Wi=["done","failed","cancelled","running","waiting"];function sp({group:e}){let t=M(null);return P(()=>{Wi.forEach((o,n)=>t.current.children[n].style.setProperty("flex-grow",e[o]||0))}),i`
<span class="bar" ref=${t} aria-hidden="true">
${Wi.map(o=>i`<i key=${o} class=${`bar-${o}`}></i>`)}
</span>
`}var ap=ae(152),ip=8,Ki=ae(34),lp=86400,cp=(e,t,o,n,r)=>t.map(s=>{let a=$t(s,r<60);return r>=lp||a==="00:00"?bo(s):a});function up(e,t){if(!t)return Ki;let o=Math.max(...t.map(n=>n.length));return Math.max(Ki,ae(o*6.5)+ip*2)}function fp({write:e,steps:t,bare:o,axis:n}){let r=()=>it("ink-2"),s={stroke:()=>it("rule"),width:1},a={stroke:r,font:jr(11),ticks:{show:!1}};return[{...a,values:o?(l,c)=>c.map(()=>""):cp,grid:n?s:{show:!1},size:o?0:ae(24),gap:4,space:ae(76)},{...a,values:(l,c)=>c.map(e),grid:s,size:n??up,gap:6,space:ae(n?20:32),...t?{incrs:t}:{}}]}var pp=({data:e},t)=>e[t].flatMap((o,n,r)=>o!=null&&r[n-1]==null&&r[n+1]==null?[n]:[]),mp=({name:e,tone:t,kind:o},n)=>({label:e,stroke:()=>it(t),fill:o==="bars"?()=>it(t):void 0,width:o==="bars"?0:2,dash:o==="dashed"?[4,3]:void 0,paths:o==="bars"?n:void 0,points:{show:!1,size:6,fill:()=>it(t),...o==="bars"?{}:{filter:pp}},spanGaps:!1}),dp={time:!0,range:e=>[e.data[0][0],e.data[0].at(-1)+(e.data[0][1]-e.data[0][0])]},hp=(e,t)=>({range:(o,n,r)=>[0,t??Math.max(e,(r??0)*1.08)]});function _p({series:e,least:t,most:o,height:n,group:r,width:s,onCursor:a,uPlot:l,...c}){let f=l.paths.bars({size:[.82,28],align:1});return{width:s,height:n,padding:[8,16,c.bare?4:0,0],legend:{show:!1},scales:{x:dp,y:hp(t,o)},cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1},sync:{key:r??null}},axes:fp(c),series:[{},...e.map(u=>mp(u,f))],hooks:{setCursor:[u=>a(u.cursor.idx??null)]}}}function $p(e){let t=Gn.value;return O(()=>{if(t)return;let o=new IntersectionObserver(s=>s.at(-1).isIntersecting&&To()),n=()=>{o.unobserve(e.current),o.observe(e.current)};n();let r=K.onReconnect(n);return()=>{r(),o.disconnect()}},[t]),t}function zi({title:e,data:t,series:o,write:n,summary:r,height:s=ap,least:a=1,...l}){let c=M(null),f=M(null),u=be(null),m=W(()=>o,[e]),d=$p(c);O(()=>{if(!d)return;let g=new d(_p({...l,series:m,write:n,least:a,height:s,width:c.current.clientWidth,onCursor:v=>u.value=v,uPlot:d}),t,c.current);f.current=g;let b=new ResizeObserver(([v])=>g.setSize({width:Math.floor(v.contentRect.width),height:s}));return b.observe(c.current),()=>{f.current=null,b.disconnect(),g.destroy()}},[m,d]),O(()=>f.current?.setData(t),[t]);let p=Go.value;O(()=>f.current?.redraw(!1),[p]);let h=g=>{let b={ArrowLeft:-1,ArrowRight:1}[g.key];if(!b||!f.current)return;g.preventDefault();let v=Math.min(t[0].length-1,Math.max(0,(u.peek()??t[0].length)+b));f.current.setCursor({left:f.current.valToPos(t[0][v],"x"),top:10},!0,!0)},T=()=>f.current?.setCursor({left:-10,top:-10},!0,!0);return i`
<figure class="chart" data-chart=${e}>
<${gp} title=${e} data=${t} series=${o} write=${n} at=${u.value} />
<div
class="chart-box"
ref=${c}
tabindex="0"
role="img"
aria-label=${`${e}. ${r}`}
onKeyDown=${h}
onBlur=${T}
></div>
</figure>
`}function gp({title:e,data:t,series:o,write:n,at:r}){let s=r!==null&&r<t[0].length?r:null,a=(l,c)=>{let f=l.shown?l.shown(s??t[0].length-1):t[c+1][s??t[0].length-1];return f==null?"\u2013":n(f)};return i`
<figcaption class="chart-head">
<strong>${e}</strong>
<span class="chart-time number quiet">
${s===null?"now":oe(t[0][s]*1e3)}
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
`}var vp=ae(84),bp=ae(64),yp=(e,t,o)=>t.length>1?`${e}, ${o.name}`:e,Gr=(e,t,o,n)=>(t.shown?t.shown(n):e[o+1][n])??null;function wp({label:e,charts:t}){let o=t.flatMap(({title:s,data:a,series:l,write:c})=>l.map((f,u)=>({name:yp(s,l,f),at:m=>Gr(a,f,u,m),text:m=>Gr(a,f,u,m)===null?"\u2013":c(Gr(a,f,u,m))}))),n=t[0].data[0],r=n.map((s,a)=>a).filter(s=>o.some(({at:a})=>a(s)!==null));return i`
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
<th scope="row">${oe(n[s]*1e3)}</th>
${o.map(({name:a,text:l})=>i`<td key=${a}>${l(s)}</td>`)}
</tr>
`)}
</tbody>
</table>
</div>
`}function xp({label:e,charts:t,stacked:o=!1}){let[n,r]=k(!1),s=G(),a=t.length-1,l=c=>o?{height:vp,axis:bp,bare:c<a}:{};return i`
${n?i`<${wp} label=${e} charts=${t} />`:i`
<div class=${`charts ${o?"is-stacked":""}`}>
${t.map((c,f)=>i`<${zi} key=${c.title} group=${s} ...${l(f)} ...${c} />`)}
</div>
`}
<p class="rest">
<button type="button" class="button is-link" onClick=${()=>r(!n)}>
${n?"Show charts":"Show as a table"}
</button>
</p>
`}function Ji({label:e,text:t,head:o}){let n=be("copy"),r=async s=>{let a=s.currentTarget.parentElement.querySelector("code");try{await navigator.clipboard.writeText(t),n.value="copied"}catch{getSelection().selectAllChildren(a),n.value="selected"}setTimeout(()=>n.value="copy",2e3)};return i`
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
`}function Yr({lines:e}){let[t,o]=k(null),[n,r]=e.find(([a])=>a===t)??e[0],s=i`
<select
class="copy-choice"
aria-label="Command"
value=${n}
onChange=${a=>o(a.currentTarget.value)}
>
${e.map(([a])=>i`<option key=${a} value=${a}>${a}</option>`)}
</select>
`;return i`<${Ji} label=${n} text=${r} head=${s} />`}var Qr=F===null?"curl -s":'curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"',kp="http://127.0.0.1:3000",Xr=()=>[kp,"http://localhost:3000"].includes(location.origin)?"":` --url ${location.origin}`,Zr=U?.startsWith("org:")?U.slice(4):"acme",tn=e=>/^[\w.-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,on=F!==null;var nn=!on||x("invite","host"),es=()=>on?nn?i`
<a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
`:null:i`
On a machine with a device or a browser, in the folder of your tests:${" "}
<code>qgagent init</code> writes <code>qgagent.toml</code>, which says what runs; then${" "}
<code>qgagent run --url ${location.origin}</code>
`;var rn={org_id:Zr,app_version_id:"1.0.0",test:"tests/onboarding.spec.js"},Sp=`qgjob submit --org-id ${tn(rn.org_id)} --app-version-id ${rn.app_version_id} --test ${rn.test}`,Tp=`${Qr} ${location.origin}/submit-job -H 'Content-Type: application/json' -d ${tn(JSON.stringify(rn))}`,Ep=()=>x("submit","job")?i`
<section class="empty" aria-labelledby="empty-title">
<h2 id="empty-title">Submit the first test</h2>
<p>
A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
Paste this into a terminal and watch this page.${" "}
${F!==null&&i`<a href="/install/">Install qgjob</a> first.`}
</p>
<${Yr}
lines=${[["Submit a job",`${Sp}${Xr()}`],["Submit a job, with curl",Tp]]}
/>
${nn&&i`<h3>Add an agent</h3><p>An agent runs the tests. <${es} /></p>`}
</section>
`:i`<p class="nothing">No jobs yet.</p>`;var sn=e=>e==null?"\u2013":e<10?me(e):we(e),Vi=["at","waiting","running","submitted","done","failed","cancelled","installs","installs_avoided","wait_p50","wait_p95"];function Op(e,t){let o=e.at.at(-1)??-1/0,n=t.filter(r=>r.at>o);return n.length>0&&e.at.length>0&&n.length===t.length&&n[0].at-o>2*e.step?null:{step:e.step,...Object.fromEntries(Vi.map(r=>[r,[...e[r],...n.map(s=>s[r])]]))}}var Gi={mean:e=>e.reduce((t,o)=>t+o,0)/e.length,most:e=>Math.max(...e)};function Mp(e,{from:t,to:o,count:n,names:r,merge:s="mean"}){let a=(o-t)/n,l=r.map(()=>Array.from({length:n},()=>[]));return e.at.forEach((c,f)=>{let u=Math.floor((c-t)/a);u<0||u>=n||r.forEach((m,d)=>{let p=e[m][f];p!=null&&l[d][u].push(p)})}),{at:Array.from({length:n},(c,f)=>t+f*a),values:Object.fromEntries(r.map((c,f)=>[c,l[f].map(u=>u.length>0?Gi[s](u):null)]))}}function an(e,t,o){let n=(e.at(-1)?.at??0)-o,r=e.filter(s=>s.at>n&&s[t]!==null).map(s=>s[t]);return r.length>0?Gi.mean(r):null}var Cp=(e,t,o)=>Math.round(e.reduce((n,r)=>n+r[t]*o/60,0));var Ap=({installs:e,install_seconds:t})=>`${S(e)}${t===null?"":` \xB7 ${me(e*t)} (${me(t)} each)`}`,Pp=({installs_avoided:e,saved_seconds:t})=>`${S(e)}${t>0?` \xB7 \u2248 ${le(t)} saved`:""}`;function ts({installs:e,installs_avoided:t,install_seconds:o,saved_seconds:n}){if(e+t===0)return"";let r=`${S(e)} made${e>0?` in ${me(o)}`:""}`,s=`${Rn(t/(e+t))} avoided`;return`${r}, ${s}${n>0?`: \u2248 ${le(n)} saved`:""}`}var os=({starts_avoided:e})=>e>0?`${N(e,"start")} avoided`:"";var ln=J("series",(e,t)=>e.at-t.at);var ns=[["1h","1 h"],["24h","24 h"],["7d","7 days"]],rs="24h",ss={"1h":3600,"24h":86400,"7d":604800};function Rp(e){let t=e.get("period");return ns.some(([o])=>o===t)?t:rs}var as=e=>ns.find(([t])=>t===e)[1];function is(e){let t=Wr(e===rs?null:`totals:${e}`);return(t?t.row(e).value:fe.row("overview").value?.totals)??null}var ls=100,cn=24;function Yi(e,{floor:t=0}={}){let o=Math.max(...e.filter(a=>a!==null),t+1),n=e.length>1?ls/(e.length-1):0,r="",s="M";return e.forEach((a,l)=>{if(a===null){s="M";return}let c=cn-1-(a-t)/(o-t)*(cn-2);r+=`${s}${(l*n).toFixed(1)} ${c.toFixed(1)}`,s="L"}),r}function un({values:e,tone:t=""}){return e.filter(o=>o!==null).length<2?i`<svg class="spark" aria-hidden="true" viewBox=${`0 0 ${ls} ${cn}`}></svg>`:i`
<svg
class=${`spark ${t&&`spark-${t}`}`}
aria-hidden="true"
viewBox=${`0 0 ${ls} ${cn}`}
preserveAspectRatio="none"
>
<path class="spark-line" d=${Yi(e)} vector-effect="non-scaling-stroke" />
</svg>
`}var Qi=60,ft=({name:e,period:t,value:o,icon:n,note:r,loud:s,href:a,trend:l,tone:c,children:f})=>i`
<div class=${`figure ${s?"is-loud":""}`} data-figure=${e.toLowerCase()}>
<dt>
${n&&i`<${$} name=${n} />`}
${a?i`<a href=${a}>${e}</a>`:e}
${t&&i`<small class="figure-period">${t}</small>`}
</dt>
<dd>${o}</dd>
<dd class="figure-note">${r??""}</dd>
${f}
<dd class="figure-spark" aria-hidden="true">${l&&i`<${un} values=${l} tone=${c} />`}</dd>
</div>
`,Xi=e=>e===null?"":`${S(e<10?Math.round(e*10)/10:Math.round(e))} a minute`;function Dp({statuses:e,trend:t}){let o=je.filter(r=>e[r]>0),n=o.reduce((r,s)=>r+e[s],0);return i`
<div class="figure" data-figure="agents">
<dt>
<a href=${w("fleet")}>Agents</a>
</dt>
<dd>${S(n)}</dd>
<dd class="figure-note">
${o.length===0?"none connected":""}
${o.map(r=>i`
<a key=${r} class=${`fleet-state on-board-${r}`} href=${w("fleet",{},{state:r})}>
<${$} name=${r} />
${S(e[r])} ${r}
</a>
`)}
</dd>
<dd class="figure-spark" aria-hidden="true">
<${un} values=${t} tone="go" />
</dd>
</div>
`}function Lp({period:e}){let t=is(e),o=fe.row("overview").value,n=Ie(()=>ln.ids.value.map(c=>ln.row(c).value)).value;if(!o)return i`<dl class="figures"></dl>`;let r=c=>n.map(f=>f[c]),s=c=>w("jobs",{},{status:c}),a=c=>w("jobs",{},{q:`status:${c} age<${e}`}),l=as(e);return i`
<dl class="figures">
<${ft}
name="Waiting"
icon="pending"
href=${s("pending")}
value=${S(o.waiting)}
trend=${r("waiting")}
/>
<${ft}
name="Running"
icon="running"
href=${s("running")}
value=${S(o.running)}
trend=${r("running")}
tone="go"
/>
<${ft}
name="Passed"
icon="done"
period=${l}
href=${a("done")}
value=${S(t?.done)}
note=${Xi(an(n,"done",Qi))}
trend=${r("done")}
tone="good"
/>
<${ft}
name="Failed"
icon="failed"
period=${l}
href=${a("failed")}
value=${S(t?.failed)}
loud=${t?.failed>0}
note=${[Xi(an(n,"failed",Qi)),t?.cancelled?`${S(t.cancelled)} cancelled`:""].filter(Boolean).join(", ")}
trend=${r("failed")}
tone="bad"
/>
<${ft}
name="Wait p50"
value=${sn(o.wait_p50)}
note=${o.wait_p95==null?"no recent jobs":`p95 ${sn(o.wait_p95)}`}
trend=${r("wait_p50")}
/>
<${Dp}
statuses=${o.statuses??{}}
trend=${n.map(c=>Jo(c.agents??{}).working)}
/>
<${ft}
name="Installs avoided"
href=${w("timeline",{},{span:ss[e]})}
period=${l}
value=${S(t?.installs_avoided)}
note=${t?[ts(t),os(t)].filter(Boolean).join("; "):""}
trend=${r("installs_avoided")}
tone="yellow"
/>
</dl>
`}var Ct=I(()=>D.value?.query.get("q")??""),cs=I(()=>Ct.value.toLowerCase().split(/\s+/).filter(Boolean)),us=e=>Ft({q:e}),Ip={group:e=>[e.org_id,e.app_version_id,e.target,gt(e.labels),...e.agents??[]],agent:e=>[e.name,e.host,Y(e),...e.targets??[],gt(e.labels),e.job?.org_id,e.job?.app_version_id,e.job?.test,...(e.installed??[]).flatMap(t=>[t.org_id,t.app_version_id])],job:e=>[e.id,e.org_id,e.app_version_id,e.test,e.status,e.phase,e.agent,e.target]},Zi=new WeakMap;function el(e,t,o){if(o.length===0)return!0;let n=Zi.get(t);return n===void 0&&(n=Ip[e](t).join(" ").toLowerCase(),Zi.set(t,n)),o.every(r=>n.includes(r))}var Np=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]);function jp(e,t){let o=[];return I(()=>{let n=e.ids.value;if(cs.value.length===0)return o=n;let r=n.filter(s=>{let a=e.row(s).value;return a!==null&&el(t,a,cs.value)});return Np(r,o)?o:o=r})}var fs=({id:e,icon:t="search",label:o,placeholder:n=o,text:r,onInput:s})=>i`
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
`;var qp=({label:e})=>i`
<${fs}
id="filter"
icon="filter"
label=${e}
placeholder="Filter"
text=${Ct.value}
onInput=${us}
/>
`;var ps=()=>i`
<span class="simulated" title="Run by a simulated agent">
<${$} name="simulated" /><span class="unseen">simulated</span>
</span>
`,Fp=({children:e})=>i`
<p class="banner" data-simulated>
<${$} name="stale" />
<span><strong>Simulated.</strong> ${e}</span>
</p>
`;var ms=({at:e,className:t=""})=>i`
<time class=${`number ${t}`} datetime=${e} title=${An(e)}>${oe(e)}</time>
`;function Up({job:e}){return e.finished_at&&e.started_at?i`<span class="number">${me(te(e.finished_at)-te(e.started_at))}</span>`:e.status==="running"?e.started_at&&i`<${lt} since=${e.started_at} />`:e.status==="pending"?i`<span class="quiet">waiting <${ct} since=${e.created_at} /></span>`:""}var Bp=e=>i`
${e.attempts>1&&i`<span class="tag">attempt ${S(e.attempts)}</span>`}
${e.flaky&&i`<span class="tag" title="Passed after a failed attempt">flaky</span>`}
`,Hp=({job:e})=>i`
${e.batch.suite&&i`<a class="suite" tabindex="-1" href=${w("batch",{id:e.batch_id})}>${e.batch.suite}</a>`}
${e.batch.branch&&i`<span class="quiet suite-branch" title=${e.batch.branch}>${e.batch.branch}</span>`}
`;function tl({job:e}){let t=e.status==="pending"&&e.explanation?.text,o=t||e.cause||e.reason;return o&&i`<span class=${`row-why ${t?"quiet":"cause"}`} title=${o}>${o}</span>`}function Wp({job:e}){let t=e.status==="pending"?e.explanation?.eta_seconds:null;if(t==null&&e.status==="pending"&&e.explanation?.hold)return i`<span class="quiet" title="Not before it is released">held</span>`;if(t==null)return null;let o=t<1?"now":we(t);return e.explanation.eta_guessed?i`<span class="number" title="A guess: nothing like it has run">${o}?</span>`:i`<span class="number">${o}</span>`}var ol=[{name:"status",title:"Status",cell:e=>i`<${ir} job=${e} />`},{name:"test",title:"Test",main:Bp,cell:e=>i`<${ut} test=${e.test} />`,under:e=>i`<${tl} job=${e} />`},{name:"build",title:"Build",cell:e=>i`<${Ce} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"suite",title:"Suite",some:e=>e.batch?.suite||e.batch?.branch,cell:e=>e.batch&&i`<${Hp} job=${e} />`},{name:"agent",title:"Agent",label:"agent",some:e=>e.agent,cell:e=>e.agent??""},{name:"eta",title:"ETA",label:"expected",numeric:!0,some:e=>e.status==="pending"&&(e.explanation?.eta_seconds!=null||e.explanation?.hold),cell:e=>i`<${Wp} job=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>i`<${Up} job=${e} />${e.simulated&&i`<${ps} />`}`},{name:"at",title:"Submitted",label:"submitted",numeric:!0,cell:e=>i`<${ms} className="quiet" at=${e.created_at} />`}],Kp={kind:"job",columns:ol,hrefOf:e=>w("job",{id:e.id}),rowClass:e=>`job-${e.status}`,failed:e=>e.status==="failed"};function zp(e){let t=be(null),o=M(new Set),n=a=>()=>{o.current.add(a),t.value??=e.peek()},r=a=>l=>{a==="focus"&&l.currentTarget.contains(l.relatedTarget)||(o.current.delete(a),o.current.size===0&&(t.value=null))};Tn(()=>{Ct.value,t.value=null});let s=t.value&&new Set(t.value);return{ids:t.value??e.value,waiting:s?e.value.filter(a=>!s.has(a)).length:0,show:()=>t.value=e.peek(),over:{onPointerEnter:n("pointer"),onPointerLeave:r("pointer"),onFocusIn:n("focus"),onFocusOut:r("focus")}}}var Jp=J("events",(e,t)=>e.at<t.at?1:e.at>t.at?-1:e.id<t.id?1:-1);var to=e=>e.waiting+e.running>0,Vp=["no_agent","agents_paused","build_held"],nl=e=>Vp.includes(e?.reason??""),Gp=e=>e.running===0&&nl(e.explanation);function Yp(e,t){return to(e)!==to(t)?to(e)?-1:1:!to(e)&&e.changed_at!==t.changed_at?(e.changed_at??"")>(t.changed_at??"")?-1:1:(e.position??1/0)-(t.position??1/0)||(e.id<t.id?-1:1)}var Qp=J("groups",Yp);var rl=e=>Date.parse(e.started_at??e.created_at),Xp=J("jobs",(e,t)=>rl(t)-rl(e)||(e.id<t.id?1:-1));function Zp(e,t){return e.status==="pending"&&e.attempts===t?.attempts&&e.priority===t.priority&&e.explanation===void 0&&t.explanation?{...e,explanation:t.explanation}:e}export{gr as m0_0,Ae as m0_1,du as m0_10,gu as m0_11,yr as m0_12,cu as m0_13,qo as m0_14,uu as m0_15,vr as m0_16,lu as m0_17,_u as m0_18,hu as m0_19,br as m0_2,mu as m0_3,iu as m0_4,wr as m0_5,$u as m0_6,au as m0_7,xr as m0_8,pu as m0_9,Br as m100_0,Nr as m102_0,Xo as m103_0,Ff as m103_1,Zt as m104_0,it as m10_0,jr as m10_1,Go as m10_2,If as m111_0,Fr as m111_1,Po as m116_0,Fp as m123_0,ps as m123_1,ct as m124_0,un as m126_0,Yi as m126_1,Sc as m129_0,ot as m129_1,or as m129_2,Kt as m130_0,ir as m130_1,nt as m130_2,Vr as m131_0,ut as m136_0,Bf as m136_1,fs as m137_0,ms as m139_0,K as m154_0,Vi as m159_0,Mp as m159_1,Op as m159_2,an as m159_3,Cp as m159_4,sn as m159_5,rp as m15_0,Bi as m15_1,Hi as m15_2,Ct as m160_0,jp as m160_1,us as m160_2,cs as m160_3,el as m160_4,Qt as m161_0,vi as m161_1,Zu as m161_2,gi as m161_3,ef as m161_4,Jo as m161_5,Cn as m166_0,Pn as m166_1,me as m166_10,we as m166_11,te as m166_12,It as m166_13,Fl as m166_14,Bl as m166_15,Ul as m166_16,oe as m166_17,$t as m166_2,N as m166_3,bo as m166_4,le as m166_5,An as m166_6,gt as m166_7,S as m166_8,Rn as m166_9,zp as m168_0,he as m172_0,nr as m172_1,zr as m173_0,zf as m173_1,Kr as m173_2,Jf as m173_3,Vf as m173_4,Wr as m173_5,i as m175_0,Lr as m176_0,kt as m190_0,qe as m190_1,rt as m190_2,hr as m190_3,st as m190_4,_r as m190_5,Qc as m190_6,wi as m1_0,Dr as m1_1,at as m202_0,zn as m205_0,Hn as m205_1,Kn as m205_2,F as m205_3,wo as m205_4,Wn as m205_5,Ne as m205_6,ue as m205_7,nc as m205_8,vt as m208_0,Fn as m208_1,Qe as m208_2,Me as m208_3,Un as m208_4,oc as m208_5,x as m213_0,Jn as m213_1,Z as m214_0,$a as m214_1,er as m214_2,Qn as m214_3,wt as m214_4,Ft as m214_5,tr as m214_6,w as m214_7,D as m214_8,jt as m214_9,Vc as m216_0,Vt as m216_1,fr as m216_2,Gt as m216_3,pr as m216_4,zt as m216_5,Jt as m216_6,Pp as m217_0,Ap as m217_1,ts as m217_2,os as m217_3,Nn as m218_0,U as m218_1,In as m218_2,X as m218_3,Ye as m218_4,sp as m21_0,Tt as m234_0,Bo as m234_1,Cr as m234_2,Ho as m234_3,Ar as m234_4,Mu as m234_5,Au as m236_0,Cu as m236_1,Et as m236_2,Pu as m236_3,Ru as m236_4,ni as m236_5,oi as m236_6,de as m241_0,Be as m242_0,Li as m242_1,Qo as m242_2,Jp as m244_0,Qp as m245_0,Gp as m245_1,to as m245_2,nl as m245_3,Xp as m246_0,Zp as m246_1,fe as m247_0,Vn as m249_0,J as m249_1,Nt as m249_2,ln as m250_0,Qr as m256_0,on as m256_1,Zr as m256_2,tn as m256_3,Xr as m256_4,ae as m258_0,Ko as m259_0,Fe as m259_1,Ot as m259_2,eo as m260_0,et as m267_0,So as m267_1,yt as m267_2,Ze as m267_3,rs as m268_0,ns as m268_1,ss as m268_2,as as m268_3,Rp as m268_4,is as m268_5,vl as m273_0,bl as m273_1,M as m273_10,k as m273_11,yl as m273_2,O as m273_3,wl as m273_4,G as m273_5,gl as m273_6,P as m273_7,W as m273_8,Ns as m273_9,B as m275_0,go as m275_1,be as m275_10,Tn as m275_11,ve as m275_2,I as m275_3,Ks as m275_4,z as m275_5,_ as m275_6,Te as m275_7,Ie as m275_8,Il as m275_9,Je as m276_0,Le as m276_1,E as m276_10,po as m276_11,ks as m276_12,al as m276_2,hl as m276_3,pt as m276_4,$l as m276_5,il as m276_6,pt as m276_7,dl as m276_8,co as m276_9,xp as m32_0,Yr as m36_0,Ji as m36_1,V as m39_0,ar as m3_0,je as m3_1,Wt as m3_2,Y as m3_3,lt as m43_0,Ep as m44_0,Oe as m4_0,ta as m4_1,ne as m4_2,oa as m4_3,j as m4_4,ft as m51_0,Lp as m51_1,qp as m53_0,es as m54_0,nn as m54_1,Ce as m55_0,Ea as m55_1,Pr as m5_0,Ue as m5_1,hi as m5_2,di as m5_3,Yu as m5_4,_i as m5_5,Uf as m60_0,Ur as m60_1,Wf as m62_0,Zo as m62_1,Ui as m62_2,ji as m62_3,qi as m62_4,Fi as m62_5,Oc as m64_0,Ao as m64_1,Mc as m64_2,Ec as m64_3,Bt as m64_4,$ as m71_0,ol as m73_0,Kp as m73_1,tl as m73_2,Ro as m7_0,Do as m7_1,sr as m7_2,Lc as m7_3,St as m89_0,Mf as m8_0,Pf as m8_1,Cf as m8_2,Af as m8_3,Ir as m94_0,qr as m96_0,ye as m9_0,Ee as m9_1,En as m9_2,On as m9_3};
