var os=e=>t=>{var o=e[t];if(o)return o();throw new Error("Module not found in bundle: "+t)};var x,rs,eo,Ee,nn,Qt,ss,Gt,as,an,rn,is,Et=Symbol.for("pv"),Xt={},Zt=[],Wi=/^m(i|n|o|s|text|space)$/,to=Array.isArray,oo=Zt.slice,Oe=Object.assign;function Be(e){e&&e.parentNode&&e.remove()}function it(e,t,o){var n,r,s,a={},l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?oo.call(arguments,2):o),He(e,a,n,r,null)}function Ki(e,t,o){var n,r,s,a=Oe({},e.props),l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e.type!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?oo.call(arguments,2):o),He(e.type,a,n!==void 0?n:e.key,r!==void 0?r:e.ref,null)}function He(e,t,o,n,r){var s={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Et,__v:r||++rs,__i:-1,__u:0};return!r&&x.vnode&&x.vnode(s),s}function zi(){return{current:null}}function Ce(e){return e.children}function We(e,t){this.props=e,this.context=t,this.__g=0}function Me(e,t){if(t==null)return e.__&&Me(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:Me(e)}function Ji(e){var t,o=e.__v,n=o.__e,r=[],s=[],a=e.__P;a&&((t=Oe({constructor:Et},o)).__v=o.__v+1,x.vnode&&x.vnode(t),ln(a,t,o,e.__n,a.namespaceURI,32&o.__u?[n]:null,r,n||Me(o),32&o.__u,s),t.__v=o.__v,t.__.__k[t.__i]=t,ds(r,t,s),o.__=o.__e=null,t.__e!=n&&ls(t))}function ls(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),ls(e)}function sn(e){(8&e.__g||(e.__g|=8,Ee.push(e),Qt++))&&nn==x.debounceRendering||((nn=x.debounceRendering)||queueMicrotask)(cs)}function cs(){try{for(var e,t=1;Ee.length;)Ee.length>t&&Ee.sort(ss),e=Ee.shift(),t=Ee.length,8&e.__g&&Ji(e)}finally{(Qt=Ee.length)&&(nn||queueMicrotask)(cs)}}function us(e,t,o,n,r,s,a,l,c,f,u){var m,d,p,_,h,$,y=n.__k||Zt,v=t.length;for(c=Vi(o,t,y,c,v),m=0;m<v;m++)(p=o.__k[m])!=null&&(d=~p.__i&&y[p.__i]||Xt,p.__i=m,$=ln(e,p,d,r,s,a,l,c,f,u),_=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.ref&&cn(d.ref,null,p,d),p.ref&&u.push(p.ref,p.__c||_,p)),h=h||_,4&p.__u?(c=fs(p,c,e,!d.__v),d.__e&&(d.__e=null)):typeof p.type=="function"&&$!==void 0?c=$:_&&(c=_.nextSibling),p.__u&=-21);return o.__e=h,c}function Vi(e,t,o,n,r){var s,a,l,c,f,u,m,d,p,_=o.length,h=_,$=0,y=0,v=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=He(null,a):to(a)?a=v[s]=He(Ce,{children:a}):a.constructor===Et&&a.__b?a=v[s]=He(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,c=s+$,a.__=e,a.__b=e.__b+1,l=null,~(f=a.__i=Gi(a,o,c,h))&&(h--,(l=o[f])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,f==c-1?$--:f==c+1?$++:f!=c&&(f>c?$--:$++,y=1)):(~f||(r>_?$--:r<_&&$++),typeof a.type!="function"&&(a.__u|=4))):v[s]=null;if(y){for(u=[],m=[],s=0;s<r;s++)if((a=v[s])&&16&a.__u){for($=0,d=u.length;$<d;)u[p=$+d>>1]<a.__i?$=p+1:d=p;u[$]=a.__i,m[s]=$+1}for($=u.length;s--;)m[s]&&(m[s]==$?$--:v[s].__u|=4)}if(h)for(s=0;s<_;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=Me(l)),un(l,l));return n}function fs(e,t,o,n){var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=fs(r[s],t,o,!1));return t}for(t&&!t.parentNode&&(t=Me(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,t):o.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function ps(e,t){return t=t||[],e!=null&&typeof e!="boolean"&&(to(e)?e.some(function(o){ps(o,t)}):t.push(e)),t}function Gi(e,t,o,n){var r,s=e.key,a=e.type,l=t[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&a==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=o+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function ns(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function Vt(e,t,o,n,r){var s,a;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||ns(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||ns(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(a=rn[t]||(rn[t]=Yi(t)),(e.__a||(e.__a={}))[t]=an,s=t!=(t=t.replace(as,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function Yi(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[Gt]==null)t[Gt]=an++;else if(t[Gt]<this.__a[e])return;return o(x.event?x.event(t):t)}}}function ln(e,t,o,n,r,s,a,l,c,f){var u,m,d,p,_,h,$,y,v,P,M,Tt,zt,Jt,Fe,ts,Te,Ue,ge=t.type;if(t.constructor!==Et)return null;128&o.__u&&(c=32&o.__u,u=o.__c.__z)&&(t.__u|=c,m=s=[],u.nodeType==8?l=Yt(u,s):s.push(u),l=s[0]||l),(u=x.__b)&&u(t);e:if(typeof ge=="function"){d=a.length;try{if(y=t.props,v=(u=ge.prototype)&&u.render,P=(u=ge.contextType)&&n[u.__c],M=u?P?P.props.value:u.__:n,(p=o.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(v?t.__c=p=new ge(y,M):(t.__c=p=new We(y,M),p.constructor=ge,p.render=Xi),P&&P.sub(p),p.state||(p.state={}),p.__n=n,p.__g|=8,p.__h=[],p.__k=[]),v&&(p.__s||(p.__s=p.state),ge.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Oe({},p.__s)),Oe(p.__s,ge.getDerivedStateFromProps(y,p.__s)))),_=p.props,h=p.state,p.__v=t,o.__c){if(y!==_&&v&&!ge.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(y,M),t.__v==o.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(y,p.__s,M)===!1){t.__v!=o.__v&&(p.props=y,p.state=p.__s,p.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(re){re&&(re.__=t)}),Zt.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&a.push(p),l=Me(o);break e}p.componentWillUpdate&&p.componentWillUpdate(y,p.__s,M),v&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(_,h,$)})}else v&&!ge.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),v&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=M,p.props=y,p.__P=e,p.__g&=-5,Tt=x.__r,zt=v?25:0;do p.__g&=-9,Tt&&Tt(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++zt<25);v&&(Zt.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(n=Oe({},n,p.getChildContext())),v&&o.__c&&p.getSnapshotBeforeUpdate&&($=p.getSnapshotBeforeUpdate(_,h)),Jt=u&&u.type===Ce&&u.key==null?u.props.children:u,y.__P&&(u=l,r=(e=y.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=e&&(o.__k.some(function(re){re&&un(re,re)}),o.__k=null),l=o.__k?Me(o,0):null),l=us(e,to(Jt)?Jt:[Jt],t,o,n,r,s,a,l,c,f),y.__P&&(t.__e=null,l=u),t.__u&=-161,m&&m.some(Be),p.__h.length&&a.push(p),1&p.__g&&(p.__g&=-4)}catch(re){if(a.length=d,t.__v=null,c||s)if(re&&re.then){if(t.__u|=128|c,s){for(~(Te=s.indexOf(l||void 0))||(Te=s.length);(Ue=s[Te-1])&&Ue.nodeType==8;)Te--;for(;Te<s.length;Te++)if(Ue=s[Te])if(s[Te]=null,Fe){if(Ue==ts)break}else{if(Ue.nodeType!=8)break;Ue.data.startsWith("$s")&&(ts=Yt(Fe=Ue))}}if(!Fe){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Fe=l}(u=Yt(Fe=t.__c.__z||(t.__c.__z=Fe)))?(t.__e=Fe,l=u):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Be);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),re&&re.then||ms(t),x.__e(re,t,o)}}else l=t.__e=Qi(o.__e,t,o,n,r,s,a,c,f,e);return(u=x.diffed)&&u(t),l}function Yt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function ms(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ms))}function ds(e,t,o){for(var n=0;n<o.length;)cn(o[n++],o[n++],o[n++]);x.__c&&x.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){x.__e(s,r.__v)}})}function Qi(e,t,o,n,r,s,a,l,c,f){var u,m,d,p,_,h,$,y,v=o.props||Xt,P=t.props,M=t.type;if(M=="svg"?r="http://www.w3.org/2000/svg":M=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((_=s[u])&&(M?_.localName==M:_.nodeType==3)){e=_,s[u]=null;break}}if(!e){if(y=f.ownerDocument||document,!M)return y.createTextNode(P);e=y.createElementNS(r,M,P.is?P:f),l&&(x.__m&&x.__m(t,s),l=!1),s=null}if(M){if(f=M=="template"&&e.content||e,s=M=="textarea"&&P.defaultValue!=null?null:s&&oo.call(f.childNodes),!l&&s)for(v={},u=0;u<e.attributes.length;u++)v[(_=e.attributes[u]).name]=_.value;for(u in v)_=v[u],u=="dangerouslySetInnerHTML"?d=_:u=="children"||u in P||u=="value"&&"defaultValue"in P||u=="checked"&&"defaultChecked"in P||Vt(e,u,null,_,r);for(u in P)_=P[u],u=="children"?p=_:u=="dangerouslySetInnerHTML"?m=_:u=="value"?h=_:u=="checked"?$=_:l&&typeof _!="function"||v[u]===_||Vt(e,u,_,v[u],r);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(d&&(e.textContent=""),(M=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Wi.test(M))&&(r="http://www.w3.org/1999/xhtml"),us(f,to(p)?p:[p],t,o,n,r,s,a,s?s[0]:o.__k&&Me(o,0),l,c),s&&s.some(Be)),l&&M!="textarea"||(u="value",M=="progress"&&h==null?e.removeAttribute(u):h==null||h===e[u]&&(M!="progress"||h)||Vt(e,u,h,v[u],r),u="checked",$!=null&&$!=e[u]&&Vt(e,u,$,v[u],r))}else v===P||l&&e.data==P||(e.data=P);return e}function cn(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){x.__e(r,o)}}function un(e,t,o){var n,r,s,a;if(x.unmount&&x.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||cn(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){x.__e(l,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&un(n[a],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=Yt(n,s=[]))&&(n==e.__e&&s.some(Be),Be(r),Be(n)),o||Be(e.__e),e.__e=e.__c=e.__=null}function Xi(e,t,o){return this.constructor(e,o)}function no(e,t){var o,n,r,s;x.__&&x.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=He(Ce,{children:[e]}),r=[],s=[],ln(t,t.__k,n||Xt,Xt,t.namespaceURI,n?null:t.firstChild?oo.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,s),ds(r,t.__k,s),t.__k.props.children=null}function Zi(e,t){e&&typeof e=="object"&&(e.__u|=32),no(e,t)}function el(e){function t(o){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&n.forEach(function(a){a.__g|=4,sn(a)})},this.sub=function(s){n.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){n.delete(s),a&&a.call(s)}}),o.children}return t.__c="__cC"+is++,t.__=e,t.Provider=(t.Consumer=function(o,n){return o.children(n)}).contextType=t,t}function tl(e){return e.children}function ol(e,t){return He(tl,{__P:t,children:e})}x={__e:function(e,t,o,n){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw Qt=0,e}},rs=0,eo=function(e){return e!=null&&e.constructor===Et},We.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=Oe({},this.state)),typeof e=="function"&&(e=e(Oe({},o),this.props)),e&&(Oe(o,e),this.__v&&(t&&this.__k.push(t),sn(this)))},We.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),sn(this))},We.prototype.render=Ce,Ee=[],Qt=0,ss=function(e,t){return e.__v.__b-t.__v.__b},Gt=Symbol(),as=/(PointerCapture)$|Capture$/i,an=0,rn={},is=0;var ve,C,fn,hs,pn=Object.is,lt=0,ks=[],mn=[],D=x,_s=D.__b,$s=D.__r,gs=D.diffed,vs=D.__c,bs=D.unmount,ys=D.__;function Ke(e,t){D.__h&&D.__h(C,e,lt||t),lt=0;var o=C.__H||(C.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function T(e){return lt=1,Ss(Ts,e)}function Ss(e,t,o){var n=Ke(ve++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):Ts(void 0,t),function(s){var a=(n.__N||n.__)[0],l=n.t(a,s);pn(a,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=C,!C.__f)){C.__f=!0;var r=C.shouldComponentUpdate;C.shouldComponentUpdate=function(s,a,l){var c=this.__H;if(!c)return!0;var f=!1,u=this.props!=s;if(c.__.some(function(d){d.__N&&(f=!0,pn(d.__[0],d.__N[0])||(u=!0))}),r){var m=r.call(this,s,a,l);return f?m||u:m}return!f||u}}return n.__}function S(e,t){var o=Ke(ve++,3);!D.__s&&hn(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,C.__H.__h.push(o))}function j(e,t){var o=Ke(ve++,4);!D.__s&&hn(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,C.__h.push(o))}function E(e){return lt=5,W(function(){return{current:e}},[])}function nl(e,t,o){lt=6,j(function(){if(typeof e=="function"){var n=e(t());return function(){e(null),typeof n=="function"&&n()}}if(e)return e.current=t(),function(){return e.current=null}},o==null?o:o.concat(e))}function W(e,t){var o=Ke(ve++,7);return hn(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function rl(e,t){return lt=8,W(function(){return e},t)}function sl(e){var t=C.context[e.__c],o=Ke(ve++,9);return o.c=e,t?(o.__==null&&(o.__=!0,t.sub(C)),t.props.value):e.__}function al(e,t){D.useDebugValue&&D.useDebugValue(t?t(e):e)}function il(e){var t=Ke(ve++,10),o=T();return t.__=e,C.componentDidCatch||(C.componentDidCatch=function(n,r){t.__&&t.__(n,r),o[1](n)}),[o[0],function(){return o[1]()}]}function J(){var e=Ke(ve++,11);if(!e.__){for(var t=C.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function ll(){var e;do{for(;e=mn.shift();)try{Ot(e)}catch(o){D.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=ks.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ot),t.__h.some(dn),t.__h=[]}catch(o){t.__h=[],D.__e(o,e.__v)}}}while(mn.length)}D.__b=function(e){C=null,_s&&_s(e)},D.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ys&&ys(e,t)},D.__r=function(e){$s&&$s(e),ve=0;var t=(C=e.__c).__H;t&&(fn==C?C.__h=[]:(t.__h.some(Ot),t.__h.some(dn),ve=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),fn=C},D.diffed=function(e){gs&&gs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&xs(ks.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),fn=C=null},D.__c=function(e,t){t.some(function(o){try{o.__h.some(Ot),o.__h=o.__h.filter(function(n){return!n.__||dn(n)})}catch(n){o.__h=[function(){throw n}]}}),vs&&vs(e,t)},D.unmount=function(e){bs&&bs(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,xs(mn.push(r))}else Ot(r)}catch(s){t=s}}),n.__H=void 0,t&&D.__e(t,n.__v))};var ws=typeof requestAnimationFrame=="function";function cl(e){var t,o=function(){clearTimeout(n),ws&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);ws&&(t=requestAnimationFrame(o))}function xs(e){e!=1&&hs==D.requestAnimationFrame||((hs=D.requestAnimationFrame)||cl)(ll)}function Ot(e){var t=C,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),C=t}function dn(e){var t=C;e.__c=e.__(),C=t}function hn(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!pn(o,e[n])})}function Ts(e,t){return typeof t=="function"?t(e):t}var ul=Symbol.for("preact-signals");function io(){if(be>1)be--;else{var e,t=!1;for((function(){var r=so;for(so=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();Mt!==void 0;){var o=Mt;for(Mt=void 0,ro++;o!==void 0;){var n=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&Os(o))try{o.c()}catch(r){t||(e=r,t=!0)}o=n}}if(ro=0,be--,t)throw e}}function me(e){if(be>0)return e();_n=++fl,be++;try{return e()}finally{io()}}var X,A=void 0;function ye(e){var t=A,o=X;A=void 0,X=void 0;try{return e()}finally{A=t,X=o}}var Mt=void 0,be=0,ro=0,fl=0,_n=0,so=void 0,ao=0;function Es(e){if(A!==void 0){var t=e.n;if(t===void 0||t.t!==A)return t={i:0,S:e,p:A.s,n:void 0,t:A,e:void 0,x:void 0,r:t},A.s!==void 0&&(A.s.n=t),A.s=t,e.n=t,32&A.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=A.s,t.n=void 0,A.s.n=t,A.s=t),t}}function q(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}q.prototype.brand=ul;q.prototype.h=function(){return!0};q.prototype.S=function(e){var t=this,o=this.t;o!==e&&e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:ye(function(){var n;(n=t.W)==null||n.call(t)}))};q.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.e,n=e.x;o!==void 0&&(o.x=n,e.e=void 0),n!==void 0&&(n.e=o,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&ye(function(){var r;(r=t.Z)==null||r.call(t)}))}};q.prototype.subscribe=function(e){var t=this;return U(function(){var o=t.value;ye(function(){return e(o)})},{name:"sub"})};q.prototype.valueOf=function(){return this.value};q.prototype.toString=function(){return this.value+""};q.prototype.toJSON=function(){return this.value};q.prototype.peek=function(){var e=this;return ye(function(){return e.value})};Object.defineProperty(q.prototype,"value",{get:function(){var e=Es(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(ro>100)throw new Error("Cycle detected");(function(o){be!==0&&ro===0&&o.l!==_n&&(o.l=_n,so={S:o,v:o.v,i:o.i,o:so})})(this),this.v=e,this.i++,ao++,be++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{io()}}}});function g(e,t){return new q(e,t)}function Os(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ms(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Cs(e){for(var t=e.s,o=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}e.s=o}function ze(e,t){q.call(this,void 0,t),this.x=e,this.s=void 0,this.g=ao-1,this.f=4}ze.prototype=new q;ze.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===ao))return!0;if(this.g=ao,this.f|=1,this.i>0&&!Os(this))return this.f&=-2,!0;var e=A;try{Ms(this),A=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return A=e,Cs(this),this.f&=-2,!0};ze.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}q.prototype.S.call(this,e)};ze.prototype.U=function(e){if(this.t!==void 0&&(q.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};ze.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(ze.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Es(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function N(e,t){return new ze(e,t)}function As(e){var t=e.j;if(e.j=void 0,typeof t=="function"){be++;var o=A;A=void 0;try{t()}catch(n){throw e.f&=-2,e.f|=8,$n(e),n}finally{A=o,io()}}}function $n(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,As(e)}function pl(e){if(A!==this)throw new Error("Out-of-order effect");Cs(this),A=e,this.f&=-2;try{8&this.f&&$n(this)}finally{io()}}function ct(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,X&&X.push(this)}ct.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};ct.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,As(this),Ms(this),be++;var e=A;return A=this,pl.bind(this,e)};ct.prototype.N=function(){2&this.f||(this.f|=2,this.u=Mt,Mt=this)};ct.prototype.d=function(){this.f|=8,1&this.f||$n(this)};ct.prototype.dispose=function(){this.d()};function U(e,t){var o=new ct(e,t);try{o.c()}catch(r){throw o.d(),r}var n=o.d.bind(o);return n[Symbol.dispose]=n,n}function lo(e){return function(){var t=arguments,o=this;return me(function(){return ye(function(){return e.apply(o,[].slice.call(t))})})}}function ml(){var e=X;return X=[],function(){var t=X;return X&&e&&(e=e.concat(X)),X=e,t}}var Rs=function(e,t){t.push(e);for(var o=Object.prototype.toString.call(e)==="[object Object]",n=Object.create(null),r=e;r&&r!==Object.prototype;r=o&&Object.getPrototypeOf(r)){var s=Object.getOwnPropertyDescriptors(r);for(var a in s)if(!n[a]){n[a]=!0;var l=s[a].value;typeof l=="function"?a!=="constructor"&&(e[a]=lo(l)):r===e&&typeof l=="object"&&l!==null&&!("brand"in l)&&t.indexOf(l)<0&&Rs(l,t)}}};function Ds(e){return function(){var t,o,n=ml();try{o=e.apply(void 0,[].slice.call(arguments))}catch(s){var r=X;if(X=void 0,r)try{me(function(){for(var a=0;a<r.length;a++)try{r[a].dispose()}catch{}})}catch{}throw s}finally{t=n()}return Rs(o,[]),o[Symbol.dispose]=lo(function(){if(t)for(var s=0;s<t.length;s++)t[s].dispose();t=void 0}),o}}var gn,ut,co,dl=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Ps=[],Ls=[];U(function(){gn=this.N})();function ft(e,t){x[e]=t.bind(null,x[e]||function(){})}function Ct(e){if(co){var t=co;co=void 0,t()}co=e&&e.S()}function Ns(e){var t=this,o=e.data,n=ce(o);n.name="ReactiveDom",n.value=o;var r=W(function(){for(var l=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var f=N(function(){var p=n.value.value;return p===0?0:p===!0?"":p||""}),u=N(function(){return!Array.isArray(f.value)&&!eo(f.value)}),m=U(function(){if(this.N=Is,u.value){var p=f.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=p)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[u,f]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}Ns.displayName="ReactiveTextNode";Object.defineProperties(q.prototype,{constructor:{configurable:!0,value:it(Ce,null).constructor},type:{configurable:!0,value:Ns},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ft("__b",function(e,t){if(Ct(),ut=void 0,typeof t.type=="string"){var o,n=t.props;for(var r in n)if(r!=="children"){var s=n[r];s instanceof q&&(o||(t.__np=o={}),o[r]=s,n[r]=s.peek())}}e(t)});ft("__r",function(e,t){if(e(t),t.type!==Ce){Ct();var o,n=t.__c;n&&(n.__$f&=-2,(o=n.__$u)===void 0&&(n.__$u=o=(function(r,s){var a;return U(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;dl&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ut=n,Ct(o)}});ft("__e",function(e,t,o,n){Ct(),ut=void 0,e(t,o,n)});ft("diffed",function(e,t){Ct(),ut=void 0;var o;if(typeof t.type=="string"&&(o=t.__e)){var n=t.__np,r=t.props,s=o.U;if(s)for(var a in s){var l=s[a];l===void 0||n&&a in n||(l.d(),s[a]=void 0)}if(n){s||(s={},o.U=s);for(var c in n){var f=s[c],u=n[c];f===void 0?(f=hl(o,c,u,r),s[c]=f):f.o(u,r)}}}e(t)});function hl(e,t,o,n){var r=t in e&&e.ownerSVGElement===void 0,s=g(o);return{o:function(a,l){s.value=a,n=l},d:U(function(){this.N=Is;var a=s.value.value;n[t]!==a&&(n[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}ft("unmount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var n=o.U;if(n){o.U=void 0;for(var r in n){var s=n[r];s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var c in a)l[c]=a[c]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var u=f.__$u;u&&(f.__$u=void 0,u.d())}}e(t)});ft("__h",function(e,t,o,n){n<3&&(t.__$f|=2),e(t,o,n)});We.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,n=o&&o.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(n||s||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function ce(e,t){return W(function(){return g(e,t)},[])}function Ae(e,t){var o=E(e);return o.current=e,ut.__$f|=4,W(function(){return N(function(){return o.current()},t)},[])}var _l=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(o),cancelAnimationFrame(n),e()},o=setTimeout(t,35),n=requestAnimationFrame(t)},$l=function(e){queueMicrotask(function(){queueMicrotask(e)})};function gl(){me(function(){for(var e;e=Ps.shift();)gn.call(e)})}function vl(){Ps.push(this)===1&&(x.requestAnimationFrame||_l)(gl)}function bl(){me(function(){for(var e;e=Ls.shift();)gn.call(e)})}function Is(){Ls.push(this)===1&&(x.requestAnimationFrame||$l)(bl)}function vn(e,t){var o=E(e);o.current=e;var n=ut;S(function(){return U(function(){if(this.N=vl,!(n&&8&n.__$f))return o.current()},t)},[])}function yl(e){var t=W(function(){return e()},[]);return S(function(){return t[Symbol.dispose]},[t]),t}var qs=0,de=g(Date.now()/1e3);function bn(e){qs=e*1e3-Date.now()}var we=()=>(Date.now()+qs)/1e3;function js(){de.value=we()}function yn(){setInterval(()=>document.hidden||js(),1e3),document.addEventListener("visibilitychange",js)}function wl(e){if(e())return;let t=new ResizeObserver(()=>e()&&r()),o=setTimeout(r,2e3),n=["wheel","touchstart","keydown","pointerdown"];function r(){t.disconnect(),clearTimeout(o);for(let s of n)window.removeEventListener(s,r)}for(let s of n)window.addEventListener(s,r,{passive:!0});t.observe(document.body)}function xl(e){let t=[...document.querySelectorAll("[data-row]")].find(o=>o.dataset.row===e);return t?.focus({preventScroll:!0}),t!==void 0}function Fs({kind:e,y:t=0,row:o=null}){e!=="query"&&(e!=="first"&&document.querySelector("main h1")?.focus({preventScroll:!0}),e==="push"?window.scrollTo(0,0):t||o?wl(()=>(window.scrollTo(0,t),(o===null||xl(o))&&window.scrollY>=t-1)):e==="pop"&&window.scrollTo(0,0))}var Us=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],wn=e=>String(e).padStart(2,"0"),O=e=>e==null?"\u2013":String(e).replace(/\B(?<!\.\d*)(?=(\d{3})+(\.|$))/g,",");function Z(e){if(e==null||Number.isNaN(e))return"\u2013";let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<3600?`${Math.floor(t/60)} min ${wn(t%60)} s`:t<86400?`${Math.floor(t/3600)} h ${wn(Math.floor(t/60)%60)} min`:`${Math.floor(t/86400)} d ${Math.floor(t/3600)%24} h`}function he(e){let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<2*3600?`${Math.floor(t/60)} min`:t<48*3600?`${Math.floor(t/3600)} h`:`${Math.floor(t/86400)} days`}var xn=e=>e<5?"just now":`${he(e)} ago`,_e=e=>e!==null&&e>=0&&e<10?`${e.toFixed(1)} s`:Z(e);function ee(e){return e==null?null:(typeof e=="number"?e:Date.parse(e))/1e3}var At=[0,0];function kl(e){let t=Date.now();if(t<At[0]||t>=At[1]){let o=new Date(t);o.setHours(0,0,0,0);let n=new Date(o);n.setDate(n.getDate()+1),At=[o.getTime(),n.getTime()]}return e>=At[0]&&e<At[1]}function ue(e){let t=ee(e);return t===null?"\u2013":kl(t*1e3)?pt(t):`${uo(t)}, ${pt(t,!1)}`}function uo(e){let t=new Date(e*1e3);return`${t.getDate()} ${Us[t.getMonth()]}`}function kn(e){let t=new Date(e);return`${t.getDate()} ${Us[t.getMonth()]} ${t.getFullYear()}, ${pt(t.getTime()/1e3)}`}function pt(e,t=!0){let o=new Date(e*1e3);return[o.getHours(),o.getMinutes(),...t?[o.getSeconds()]:[]].map(wn).join(":")}var mt=e=>Object.entries(e||{}).map(([t,o])=>`${t}=${o}`).join(" "),B=(e,t)=>`${O(e)} ${t}${e===1?"":"s"}`,Rt=e=>e.charAt(0).toUpperCase()+e.slice(1)+(/(^|[.!?…])$/.test(e)?"":".");function Sn(e){let t=["B","kB","MB","GB"],o=0,n=e;for(;n>=999.5&&o<t.length-1;)n/=1e3,o+=1;return`${o>0&&n<9.95?n.toFixed(1):Math.round(n)} ${t[o]}`}var Sl=e=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:`'${String(e).replaceAll("'","'\\''")}'`;function Tn(e){return e==null?"\u2013":e>0&&e<.005?"< 1 %":e<1&&e>.995?"> 99 %":`${Math.round(e*100)} %`}var Tl=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.[cm]?[jt]sx?$/,""),El=e=>/^[0-9a-f]{12,}$/i.test(e)?e.slice(0,10):e;var En=globalThis.document?.documentElement,Ol=365*24*3600,I=En?.dataset.scope||null,On=e=>encodeURIComponent(e).replace("%3A",":"),Mn=()=>I===null?{}:{"QualGent-Scope":On(I)};function Je(e,t=I){return t===null||!e.startsWith("/")?e:`${e}${e.includes("?")?"&":"?"}scope=${On(t)}`}var Y=e=>e==="site"?"Whole site":e.replace(/^org:/,"");function Cn(){if(I===null||!En)return;let e=isSecureContext?"; Secure":"",t=`${En.dataset.user}.${On(I)}`,o=!1,n=()=>{o||(document.cookie=`qualgent_scope=${t}; Path=/; Max-Age=${Ol}; SameSite=Lax${e}`)};document.addEventListener("submit",({target:r})=>{o=r instanceof HTMLFormElement&&r.matches('[action="/accounts/logout/"]')}),window.addEventListener("focus",n),window.addEventListener("pageshow",()=>document.hasFocus()&&n()),window.addEventListener("pagehide",n),window.addEventListener("pointerdown",n,!0),window.addEventListener("keydown",r=>r.key==="Enter"&&n(),!0)}var se=g("in"),Bs=()=>`/accounts/login/?next=${encodeURIComponent(location.pathname+location.search)}`;var xe=class extends Error{constructor(t,o,n={}){super(Rt(o)),this.status=t,this.fields=n}get retryable(){return[0,429,503,507].includes(this.status)}};async function Hs(e){let{status:t}=e,o=await e.json().catch(()=>null),n=t>=502?"the server does not answer":"the server could not do this";return new xe(t,typeof o?.error=="string"?o.error:n,o?.fields)}async function Ml(e){if(!e.ok)throw await Hs(e);return e.json().catch(()=>null)}async function te(e,{signal:t}={}){return Ks(e,{signal:t})}async function H(e,t,o){return Ks(t,{method:e,headers:{"Content-Type":"application/json"},body:JSON.stringify(o??{})})}async function Ws(e,t){try{let o=await fetch(e,{...t,headers:{...t.headers,...Mn()}});return o.status===401&&(se.value="out"),o}catch(o){throw o instanceof Error&&o.name==="AbortError"?o:new xe(0,"the server cannot be reached")}}async function Ks(e,t){return Ml(await Ws(e,{headers:{Accept:"application/json"},...t}))}var zs="deflate-raw";function Js(){try{return!!new DecompressionStream(zs)}catch{return!1}}async function Cl(e,t=67108864){let o=new DecompressionStream(zs),n=o.writable.getWriter(),[r]=await Promise.all([Al(o.readable,t),n.write(new Uint8Array(e)),n.close()]);return r}async function Al(e,t){let o=e.getReader(),n=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;for(let a=await o.read();!a.done;a=await o.read()){if(s+=a.value.length,s>t)throw o.cancel().catch(()=>{}),new RangeError(`a frame of the server is larger than ${t} bytes`);r+=n.decode(a.value,{stream:!0})}return r+n.decode()}async function Vs(e){return JSON.parse(typeof e=="string"?e:await Cl(e))}var Rl=500,Dl=3e4,Pl=15e3,Ll=4401,Nl=30,Il=e=>`${e}${e.includes("?")?"&":"?"}frames=compact`;function jl(){let e=window.earlySocket;return e?(delete window.earlySocket,e.socket.onopen=e.socket.onmessage=null,e.socket.readyState<=WebSocket.OPEN?e:null):null}var fo=class{#e;#o;#t=null;#n=new Map;#s=0;#r=0;#a;#c=new Set;#f=!1;#i=null;#p=0;#m=Js();#d=Promise.resolve();#l=g("connecting");updatedAt=g(we());serverError=g(null);age=N(()=>Math.max(0,de.value-this.updatedAt.value));state=N(()=>{let t="connecting";return this.#l.value==="open"?t="live":this.#l.value==="paused"?t="paused":this.#l.value==="unauthorized"?t="stopped":this.#l.value==="closed"&&(t=this.age.value>Nl?"stale":"reconnecting"),t});constructor(t,{onUnauthorized:o=async()=>!1}={}){this.#e=t,this.#o=o}start(){return document.addEventListener("visibilitychange",()=>this.#x()),window.addEventListener("online",()=>this.#h()),window.addEventListener("pagehide",()=>this.#t?.close()),window.addEventListener("pageshow",t=>t.persisted&&this.#h()),setInterval(()=>this.#k(),1e3),this.#_(),this.#d}subscribe(t){t.subscribers+=1,this.#n.set(t.topic,t),this.#c.delete(t.topic)&&this.#u({resync:[t.topic]}),this.#g();let o=!1;return()=>{o||(o=!0,t.subscribers-=1,!(t.subscribers>0)&&(this.#n.delete(t.topic),this.#g()))}}onReconnect(t){let o=!1;return U(()=>{let n=this.state.value;n==="live"&&o&&ye(t),n!=="connecting"&&(o=n!=="live")})}#_(){let t=jl(),o=t?.socket??new WebSocket(this.#m?Il(this.#e):this.#e);o.binaryType="arraybuffer",this.#t=o,this.#s=0,this.#c.clear(),this.#d=Promise.resolve(),this.#p=performance.now();for(let n of t?.messages??[])this.#v(o,n);o.addEventListener("message",n=>this.#v(o,n.data)),o.addEventListener("close",n=>this.#$(o,n.code)),t&&o.readyState===WebSocket.OPEN?(this.#i=t.topics.join(`
`),this.#g(),document.hidden&&this.#u({pause:!0})):o.addEventListener("open",()=>this.#b())}#b(){let t=[...this.#n.keys()];this.#i=t.join(`
`),this.#u({topics:t,...document.hidden?{pause:!0}:{}})}#$(t,o){if(t!==this.#t)return;if(this.#t=null,this.#i=null,o===Ll){this.#l.value="unauthorized",this.#o().then(r=>r&&this.#h());return}this.#l.value="closed";let n=Math.min(Dl,Rl*2**this.#r);this.#r=Math.min(this.#r+1,10),this.#a=setTimeout(()=>this.#_(),n*(.5+Math.random()/2))}#h(){this.#t||(clearTimeout(this.#a),this.#r=0,this.#_())}#u(t){this.#t?.readyState===WebSocket.OPEN&&this.#t.send(JSON.stringify(t))}#g(){this.#f||(this.#f=!0,queueMicrotask(()=>{this.#f=!1;let t=[...this.#n.keys()];this.#i===null||this.#i===t.join(`
`)||(this.#i=t.join(`
`),this.#c.clear(),this.#u({topics:t}))}))}#v(t,o){let n=Promise.allSettled([Vs(o),this.#d]);this.#d=n.then(([r])=>{r.status==="fulfilled"?this.#w(t,r.value):this.#y(t)}).catch(reportError)}#y(t){t===this.#t&&(this.#m=!1,this.#$(t),t.close())}#w(t,o){if(t!==this.#t)return;if(this.#p=performance.now(),o.error!==void 0){this.serverError.value=o.error;return}o.beat!==void 0&&bn(o.beat);let n=this.#n.get(o.topic);n&&!n.apply(o)&&this.#u({resync:[o.topic]}),!n&&o.topic&&this.#c.add(o.topic),this.#s+=1,this.#u({ack:this.#s}),this.#r=0,this.serverError.value=null,this.updatedAt.value=we(),this.#l.value=document.hidden?"paused":"open"}#x(){if(this.#p=performance.now(),!this.#t){document.hidden||this.#h();return}this.#u({pause:document.hidden}),this.#l.peek()!=="connecting"&&(this.#l.value=document.hidden?"paused":"open")}#k(){if(this.#t&&!document.hidden&&performance.now()-this.#p>Pl){let t=this.#t;this.#$(t),t.close()}}};var ql=location.protocol==="https:"?"wss:":"ws:";async function Fl(){se.value="out";try{await te("/api/v1/me")}catch(e){return e instanceof xe&&e.status===403&&(se.value="left"),!1}return se.value="changed",!0}var F=new fo(`${ql}//${location.host}${Je("/ws/live/")}`,{onUnauthorized:Fl});U(()=>{F.state.value==="live"&&se.peek()==="out"&&(se.value="in")});var Ys=function(e,t,o,n){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],l=t[s]?(t[0]|=a?1:2,o[t[s++]]):t[++s];a===3?n[0]=l:a===4?n[1]=Object.assign(n[1]||{},l):a===5?(n[1]=n[1]||{})[t[++s]]=l:a===6?n[1][t[++s]]+=l+"":a?(r=e.apply(l,Ys(e,l,o,["",null])),n.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):n.push(l)}return n},Gs=new Map;function Qs(e){var t=Gs.get(this);return t||(t=new Map,Gs.set(this,t)),(t=Ys(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,s=1,a="",l="",c=[0],f=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,a):s===3&&(d||a)?(c.push(3,d,a),s=2):s===2&&a==="..."&&d?c.push(4,d,0):s===2&&a&&!d?c.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(c.push(s,0,a,r),s=6),d&&(c.push(s,d,0,r),s=6)),a=""},u=0;u<o.length;u++){u&&(s===1&&f(),f(u));for(var m=0;m<o[u].length;m++)n=o[u][m],s===1?n==="<"?(f(),c=[c],s=3):a+=n:s===4?a==="--"&&n===">"?(s=1,a=""):a=n+a[0]:l?n===l?l="":a+=n:n==='"'||n==="'"?l=n:n===">"?(f(),s=1):s&&(n==="="?(s=5,r=a,a=""):n==="/"&&(s<5||o[u][m+1]===">")?(f(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(f(),s=2):a+=n),s===3&&a==="!--"&&(s=4,c=c[0])}return f(),c})(e)),t),arguments,[])).length>1?t:t[0]}var i=Qs.bind(function(...t){return this[0]=3,it(...t)});var ke=g(null),Ve=(e="")=>ke.value={query:e},An=!1;function dt({chosen:e=!1}={}){ke.value=null,An&&!e&&history.back(),An=!1}function Dn(){An=document.referrer.startsWith(`${location.origin}/`),Ve()}var Rn=new Set;function Ul(e,t){S(()=>{let o={title:e,commands:t};return Rn.add(o),()=>Rn.delete(o)})}var Pn=()=>[...Rn].flatMap(({title:e,commands:t})=>t().filter(Boolean).map(o=>({...o,group:e})));var Ge=JSON.parse(document.getElementById("state")?.textContent??"{}"),ae=Ge.screens,Nn=Ge.topics,po=Ge.problem??null,L=Ge.person??null,In=Ge.rights??{},Re=Ge.scopes??[],Ln=Ge.data,Xs=!0,jn=()=>Xs;function Bl(){let e=Ln;return Ln=null,e}function qn(){Ln=null,Xs=!1}var k=(e,t)=>In[t]?.includes(e)??!1,Fn=(e,t)=>e.some(o=>k(o,t));function Hl(e){let t=e.split(/({\w+\*?})/).map(o=>{let n=o.match(/^{(\w+)(\*?)}$/);return n?`(?<${n[1]}>${n[2]?".+?":"[^/]+"})`:o.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}).join("");return new RegExp(`^${t.replace(/\/$/,"")}/?$`)}var Wl=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))/,Kl=(e,t)=>t&&Wl.test(e)?e.split("/").map(encodeURIComponent).join("/"):encodeURIComponent(e);function zl(e={}){try{return Object.fromEntries(Object.entries(e).map(([t,o])=>[t,decodeURIComponent(o)]))}catch{return null}}var mo=class{#e;constructor(t){this.#e=t.map(o=>({...o,pattern:Hl(o.path)}))}match(t){for(let o of this.#e){let n=o.pattern.exec(t),r=n&&zl(n.groups);if(r)return{screen:o,params:r}}return null}named(t){return this.#e.find(o=>o.name===t)??null}to(t,o={},n={}){let r=this.named(t);if(!r)return null;let s=r.path.replace(/{(\w+)(\*?)}/g,(l,c,f)=>Kl(String(o[c]),f)),a=new URLSearchParams(Object.entries(n).filter(([,l])=>l!==""&&l!=null));return a.size>0?`${s}?${a}`:s}},Zs=({screen:e,params:t})=>e.topics.map(o=>o.replace(/{(\w+)}/g,(n,r)=>t[r]));var Jl=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),ho=class{#e=new Map;#o=g(null);#t;#n=new Set;#s=new Map;#r=null;#a=null;#c={};ids=g([]);version=0;subscribers=0;loaded=g(!1);constructor(t,o=()=>0){this.topic=t,this.#t=o}row(t){return this.#e.get(t)??this.#o}peek(){return this.ids.peek().map(t=>this.row(t).peek())}watch(t){return this.#n.add(t),()=>{this.#n.delete(t)}}seed(t){t&&(t.epoch&&t.seq&&([this.#r,this.#a]=[t.epoch,t.seq]),this.#c=t.snapshot,this.#f(t.snapshot))}news(){let t=this.ids.peek().map(o=>[o,this.row(o).peek()]);return Object.fromEntries(t.filter(([o,n])=>n!==this.#c[o]))}apply(t){if("snapshot"in t)return this.#r=t.epoch,this.#a=t.seq,this.#f(t.snapshot),!0;if(this.#a===null)return!0;let o=Object.entries(t.patch??{}),n=o.every(([s])=>this.#e.has(s));if(t.epoch!==this.#r||t.from!==this.#a||!n)return this.#a=null,!1;this.#a=t.to;let r=o.map(([s,a])=>[s,{...this.row(s).peek(),...a}]);return this.#i({...t.put,...Object.fromEntries(r)},t.del),!0}#f(t){let o={};for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);(!a||JSON.stringify(a.peek())!==JSON.stringify(s))&&(o[r]=s)}let n=[...this.#e.keys()].filter(r=>!Object.hasOwn(t,r));me(()=>{this.#i(o,n,!0),this.loaded.value=!0})}#i(t,o,n=!1){this.version+=1,me(()=>{for(let r of o){let s=this.#e.get(r);this.#e.delete(r),s&&(s.value=null)}for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);a?a.value=s:this.#e.set(r,g(s))}this.#p(t)||this.#m()});for(let r of this.#n)r(t,o,n)}#p(t){let o=this.ids.peek();if(o.length!==this.#e.size||o.length!==this.#s.size)return!1;let n=r=>{let[s,a]=[this.#e.get(o[r]),this.#e.get(o[r+1])];return s===void 0?!1:r+1===o.length?!0:a!==void 0&&this.#t(s.peek(),a.peek())<=0};return Object.keys(t).every(r=>{let s=this.#s.get(r);return s!==void 0&&n(s)&&(s===0||n(s-1))})}#m(){let t=[...this.#e.keys()].sort((o,n)=>this.#t(this.row(o).peek(),this.row(n).peek()));this.#s=new Map(t.map((o,n)=>[o,n])),Jl(t,this.ids.peek())||(this.ids.value=t)}};var Vl=40,ea=new Map,ht=new Map;function ta(e,t){let o=new ho(e,t);return o.seed(Nn[e]),o}function V(e,t){let o=ta(e,t);return ea.set(e,o),o}function Dt(e){let t=ea.get(e);if(t)return t;let o=ht.get(e)??ta(e);ht.delete(e),ht.set(e,o);for(let[n,r]of ht){if(ht.size<=Vl)break;r.subscribers||ht.delete(n)}return o}var Un=e=>jn()?e.news():{};var Gl=6e3,Yl=4,Ye=g([]),Ql=0;function Qe(e){Ye.value=Ye.peek().filter(t=>t.id!==e)}function _t({kind:e="good",text:t,detail:o=null,action:n=null}){let r=++Ql;return Ye.value=[...Ye.peek(),{id:r,kind:e,text:t,detail:o,action:n}].slice(-Yl),e==="good"&&_o(r),r}function _o(e){setTimeout(()=>document.querySelector(`[data-toast="${e}"]:is(:hover, :focus-within)`)||Qe(e),Gl)}var Xl=os({"./screens/agent.js":()=>import("./screens/agent.js"),"./screens/batch.js":()=>import("./screens/batch.js"),"./screens/batches.js":()=>import("./screens/batches.js"),"./screens/build.js":()=>import("./screens/build.js"),"./screens/failures.js":()=>import("./screens/failures.js"),"./screens/fleet.js":()=>import("./screens/fleet.js"),"./screens/group.js":()=>import("./screens/group.js"),"./screens/job.js":()=>import("./screens/job.js"),"./screens/jobs.js":()=>import("./screens/jobs.js"),"./screens/org.js":()=>import("./screens/org.js"),"./screens/overview.js":()=>import("./screens/overview.js"),"./screens/settings.js":()=>import("./screens/settings.js"),"./screens/test.js":()=>import("./screens/test.js"),"./screens/tests.js":()=>import("./screens/tests.js"),"./screens/timeline.js":()=>import("./screens/timeline.js")});var Zl=3e3,ec=2e3,ra=150,go=new mo(ae),Bn=new Map,$o=new Map,Xe=0,oe=history.state?.key??vo(),oa=[],R=g(null),Pt=g(!1),w=(e,t,o)=>go.to(e,t,o),$t=e=>go.named(e),Hn=e=>go.match(e)?.screen??null;function vo(){return Math.random().toString(36).slice(2)}function Lt(e){let t=new URL(e,location.href);if(t.origin!==location.origin||t.searchParams.has("scope"))return null;let o=go.match(t.pathname);return o&&{...o,query:t.searchParams,href:t.pathname+t.search}}var Wn=e=>{if(!$o.has(e)){let t=Xl(`./screens/${e}.js`);$o.set(e,t),t.catch(()=>$o.delete(e))}return $o.get(e)};function sa(e){let t=Lt(e);t&&Wn(t.screen.name).catch(()=>{})}async function Kn(e,t){let o=++Xe;t.kind!=="first"&&qn();let n=setTimeout(()=>Pt.value=!0,ra);try{let r=await Wn(e.screen.name);if(o!==Xe)return;let s=oa;oa=Zs(e).map(a=>F.subscribe(Dt(a)));for(let a of s)a();R.value={...e,module:r,problem:null,arrival:t}}catch(r){if(o!==Xe)return;t.kind==="first"?R.value={...e,module:null,problem:{status:0,text:String(r)},arrival:t}:await tc()?location.assign(e.href):o===Xe&&oc(e)}finally{clearTimeout(n),o===Xe&&(Pt.value=!1)}}var tc=()=>fetch("/healthz",{cache:"no-store",signal:AbortSignal.timeout(Zl)}).then(()=>!0,()=>!1);function oc(e){let t=Xe,o=R.peek();history.replaceState({key:oe},"",o.href);let n=_t({kind:"bad",text:`${e.screen.title} opens when the server is back.`}),r=F.onReconnect(()=>{r(),Qe(n),t===Xe&&Q(e.href)})}function zn(){if(navigator.connection?.saveData)return;let e=ae.map(({name:r})=>r),t=()=>{let r=F.state.peek()==="live"&&e.shift();r&&Wn(r).then(o,()=>{})},o=()=>nc(t),n=U(()=>{F.state.value==="live"&&(setTimeout(o,ec),queueMicrotask(()=>n()))})}var nc=window.requestIdleCallback??(e=>setTimeout(e,ra));function bo(){let e=document.activeElement?.closest("[data-row]")?.dataset.row??null;Bn.set(oe,{y:window.scrollY,row:e})}function Q(e,{replace:t=!1}={}){let o=Lt(e);if(!o){location.assign(e);return}bo(),t||o.href===location.pathname+location.search?history.replaceState({key:oe},"",o.href):(oe=vo(),history.pushState({key:oe},"",o.href)),Kn(o,{kind:"push"})}function Nt(e,{push:t=!1}={}){let o=R.peek(),n=new URLSearchParams(o.query);for(let[a,l]of Object.entries(e))l===""||l==null?n.delete(a):n.set(a,l);let r=n.size>0?`?${n}`:"",s=location.pathname+r;s!==o.href&&(t?(bo(),oe=vo(),history.pushState({key:oe},"",s)):history.replaceState({...history.state,key:oe},"",s),R.value={...o,query:n,href:s,arrival:{kind:"query"}})}function rc(){let e=R.peek();if(location.pathname+location.search===e?.href)return;bo(),oe=history.state?.key??vo();let t=Lt(location.href);t?Kn(t,{kind:"pop",...Bn.get(oe)}):location.reload()}function sc(e){if(e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a[href]");!t||t.target||t.hasAttribute("download")||!Lt(t.href)||t.hash&&t.pathname===location.pathname&&t.search===location.search||(e.preventDefault(),Q(t.href))}function na(e){let t=e.target.closest?.("a[href]");t&&sa(t.href)}function ac(){let e=new URL(location.href);e.searchParams.has("scope")&&(e.searchParams.delete("scope"),history.replaceState(history.state,"",e))}function Jn(){history.scrollRestoration="manual",ac();let e=location.href,t=Lt(e);history.replaceState({...history.state,key:oe},"",e);let o=Promise.resolve();return po&&e===location.href?R.value={screen:null,params:{},query:new URLSearchParams,href:"",module:null,problem:po,arrival:{kind:"first"}}:t&&(o=Kn(t,{kind:"first",...history.state})),window.addEventListener("popstate",rc),window.addEventListener("pagehide",()=>{bo(),history.replaceState({...history.state,key:oe,...Bn.get(oe)},"")}),document.addEventListener("click",sc),document.addEventListener("pointerover",na),document.addEventListener("focusin",na),U(()=>{let n=R.value;if(!n)return;let r=n.problem?"Not found":n.module?.title?.(n)??n.screen.title;document.title=[r,...Re.length>0?[Y(I)]:[],"QualGent"].join(" \xB7 ")}),o}var fe=g(!1);var ie=V("overview");var ic=15e3;function lc(){let e=ie.row("overview").peek();return e?`${B(e.waiting,"job")} waiting, ${e.running} running, ${e.done} passed, ${e.failed} failed`:""}function aa(){let e=ce("");return S(()=>{let t=setInterval(()=>e.value=lc(),ic);return()=>clearInterval(t)},[]),i`<p class="unseen" aria-live="polite">${e}</p>`}var It=g(null);function $e(e){return It.peek()?.done(null),new Promise(t=>{It.value={...e,done:o=>{It.value=null,t(o)}}})}var b=({name:e})=>i`
<svg class="icon" aria-hidden="true" width="16" height="16">
<use href=${`#icon-${e}`} />
</svg>
`;var cc=["[autofocus]","form :is(input:not([type=radio], [type=checkbox]), textarea, select)","form input:checked","form :is(input, button)"];function K({title:e,className:t="",onClose:o,children:n,foot:r,bare:s=!1}){let a=E(null),l=J();j(()=>{let u=a.current,m=document.activeElement;return u.showModal(),(cc.map(p=>u.querySelector(p)).find(Boolean)??u.querySelector(".dialog-body")).focus(),()=>{u.close(),m?.isConnected&&document.activeElement===document.body&&m.focus({preventScroll:!0})}},[]);let c=u=>{u.preventDefault(),o()},f=E(null);return i`
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
<${b} name="close" />
</button>
</header>
`}
${n}
${r&&i`<footer class="dialog-foot">${r}</footer>`}
</div>
</dialog>
`}function ia({question:{title:e,text:t,act:o,keep:n="Cancel",danger:r=!1,done:s}}){return i`
<${K} title=${e} onClose=${()=>s(null)}>
<form class="ask" onSubmit=${l=>{l.preventDefault(),s({})}}>
<p>${t}</p>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>s(null)}>${n}</button>
<button type="submit" class=${`button ${r?"is-danger":"is-primary"}`}>${o}</button>
</footer>
</form>
<//>
`}var uc=({icon:e="pending",title:t,children:o})=>i`
<div class="state-block">
<${b} name=${e} />
<h2>${t}</h2>
${o}
</div>
`,Ze=({title:e="Something went wrong",text:t,again:o})=>i`
<div class="state-block is-error" role="alert">
<${b} name="stale" />
<p>
<strong>${e}.</strong> ${t}
</p>
${o&&i`<button type="button" class="button" onClick=${o}>Try again</button>`}
</div>
`,Vn=({lines:e=6})=>i`
<div class="skeleton" aria-hidden="true">
${Array.from({length:e},(t,o)=>i`<i key=${o}></i>`)}
</div>
`;var la=[["jobs","jobs"],["logs","logs"],["artifacts","artifacts"],["builds","stored builds"],["audit","audit entries"],["agents","agents that ran nothing"]];function fc({found:e}){let t=la.filter(([o])=>e[o].count>0);return t.length===0?i`<p class="ask-count" data-preview>Nothing to remove.</p>`:i`
<dl class="facts due" data-preview>
${t.map(([o,n])=>i`
<div key=${o}>
<dt>${n}</dt>
<dd class="number">
<strong>${O(e[o].count)}</strong>
${e[o].bytes>0&&`, ${Sn(e[o].bytes)}`}
</dd>
</div>
`)}
</dl>
`}function ca({question:{preview:e,done:t}}){let[o,n]=T({}),r=()=>{n({}),e().then(f=>n({found:f}),f=>n({error:f}))};S(r,[]);let{found:s,error:a}=o,l=s?la.reduce((f,[u])=>f+s[u].count,0):0;return i`
<${K} title="Remove expired data" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${f=>{f.preventDefault(),l>0&&t({found:s})}}>
<p>These have passed their retention period. Removal cannot be undone.</p>
<div class="ask-preview" aria-live="polite">
${s&&i`<${fc} found=${s} />`}
${!s&&!a&&i`<p class="quiet">Counting…</p>`}
${a&&i`<${Ze} text=${a.message} again=${r} />`}
</div>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-danger" disabled=${l===0}>
${l>0?`Remove ${B(l,"thing")}`:"Remove"}
</button>
</footer>
</form>
<//>
`}var yo=({id:e,text:t})=>t&&i`
<span class="field-error" id=${e} data-error>
<${b} name="stale" />
${t}
</span>
`;function jt({label:e,hint:t,error:o,value:n,onInput:r,...s}){let a=J();return i`
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
<${yo} id=${`${a}-error`} text=${o} />
</div>
`}function pc({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=J();return i`
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
<${yo} id=${`${a}-error`} text=${o} />
</div>
`}function mc({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=J(),l=(c,f)=>s(r.map(([u])=>u).filter(u=>u===c?f:n.includes(u)));return i`
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
<${yo} id=${`${a}-error`} text=${o} />
</fieldset>
`}var dc=({problem:e})=>e&&i`<${Ze} title="Nothing changed" text=${e.message} />`;var hc=e=>e===""||/^https?:\/\/\S+$/.test(e);function ua({question:{group:e,done:t}}){let[o,n]=T(e.note?.note??""),[r,s]=T(e.note?.owner??""),[a,l]=T(e.note?.ticket_url??""),[c,f]=T("");return i`
<${K} title="Note on this cause" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${m=>{m.preventDefault();let d=a.trim();hc(d)?t({note:o.trim(),owner:r.trim(),ticket_url:d}):f("Enter the address of a web page")}}>
<p class="failure-cause">${e.cause}</p>
<${jt} label="Note" value=${o} onInput=${n} maxlength="500" />
<${jt} label="Owner" hint="Who looks after it" value=${r} onInput=${s} maxlength="200" />
<${jt}
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
`}var pe={pause:{label:"Pause",icon:"paused",state:"paused",effect:"Take a break: the current test finishes, then no jobs until the time is over or someone resumes it.",timed:!0},drain:{label:"Drain",icon:"draining",state:"drained",effect:"Empty it for an update or removal: the current test finishes, then it is drained and may be unplugged."},quarantine:{label:"Quarantine",icon:"quarantined",state:"quarantined",effect:"Do not trust it: the current test finishes, then no jobs until someone has checked and released it.",needsReason:!0}},Gn=e=>Object.keys(pe).find(t=>pe[t].state===e)??"pause";var gt=({text:e,onInput:t,required:o=!1})=>i`
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
`;function wo({label:e,options:t,value:o,onChange:n,hideLabel:r=!1}){let s=J();return i`
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
`}var _c=[["","until resumed"],["1800","30 min"],["7200","2 h"],["86400","1 day"]],$c=e=>e===""?null:new Date((we()+Number(e))*1e3).toISOString();function fa({question:{name:e,how:t,done:o}}){let[n,r]=T(t??"pause"),[s,a]=T(""),[l,c]=T(""),{label:f,effect:u,timed:m,needsReason:d}=pe[n],p=_=>{_.preventDefault(),o({how:n,note:l.trim(),until:m?$c(s):null})};return i`
<${K} title=${`Availability of ${e}`} onClose=${()=>o(null)}>
<form class="ask" onSubmit=${p}>
<${wo}
label="Mode"
options=${Object.entries(pe).map(([_,h])=>[_,h.label])}
value=${n}
onChange=${r}
/>
<p aria-live="polite">${u}</p>
${m&&i`<${wo} label="Duration" options=${_c} value=${s} onChange=${a} />`}
<${gt} text=${l} onInput=${c} required=${d} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>o(null)}>
Cancel
</button>
<button type="submit" class=${`button ${d?"is-danger":"is-primary"}`}>${f} ${e}</button>
</footer>
</form>
<//>
`}function xo(e){let t=2166136261;for(let o=0;o<e.length;o++)t=Math.imul(t^e.charCodeAt(o),16777619);return(t^t>>>15)>>>0}var ko=10,pa="qualgent-build-colors",gc=500,So=class{#e=new Map;#o=Array(ko).fill(0);#t;constructor(t=null){this.#t=t}index(t,o){let n=xo(`${t}
${o}`);this.#e.has(n)||this.#s();let r=this.#e.get(n);if(r!==void 0)return r;let s=Math.min(...this.#o),a=n%ko;for(;this.#o[a]>s;)a=(a+1)%ko;return this.#n(n,a),this.#r(),a}#n(t,o){this.#o[o]+=1,this.#e.set(t,o)}#s(){try{for(let[t,o]of JSON.parse(this.#t?.getItem(pa)??"[]"))!this.#e.has(t)&&o>=0&&o<ko&&this.#n(t,o)}catch{}}#r(){try{this.#t?.setItem(pa,JSON.stringify([...this.#e].slice(-gc)))}catch{}}};function vc(){try{return globalThis.localStorage??null}catch{return null}}var bc=new So(vc()),To=(e,t)=>bc.index(e,t),yc=(e,t)=>`build-${To(e,t)}`;var ma=["M8 0h8v12H8z","M0 6h16v6H0z","M0 12L16 0v12z","M8 0h8v6H8zM0 6h8v6H0z","M5 3.5h6v5H5z","M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z","M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z","M5.33 0h5.34v12H5.33z","M0 4h16v4H0z","M8 1l7 5-7 5-7-5z"],ha=({org:e,version:t})=>i`
<svg class=${`flag flag-${To(e,t)}`} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
<path class="flag-a" d="M0 0h16v12H0z" />
<path class="flag-b" d=${ma[xo(t)%ma.length]} />
<path class="flag-edge" d="M.5.5h15v11H.5z" />
</svg>
`,da=({name:e,text:t,href:o,row:n,children:r})=>o?i`<a class=${e} title=${t} href=${o} tabindex=${n?-1:void 0}>${r}</a>`:i`<span class=${e} title=${t}>${r}</span>`,Se=({org:e,version:t,link:o=!1,children:n})=>{let r=o&&w("build",{org_id:e,app_version_id:t});return i`
<span class="build">
<${ha} org=${e} version=${t} />
<${da} name="build-version" text=${t} href=${r} row=${o==="row"}>${n??t}<//>
<${da} name="build-org" text=${e} href=${o&&w("org",{org_id:e})} row=${o==="row"}>${e}<//>
</span>
`};var De=["busy","stopping","draining","idle","paused","drained","quarantined","suspect","offline","lost"],Yn={draining:"finishes its job, then takes none",paused:"takes no jobs until it is resumed",drained:"empty: takes no jobs until it is resumed",quarantined:"unreliable: kept out until somebody lets it back",suspect:"silent for a moment: gets no new jobs",offline:"disconnected in order",lost:"stopped responding while it was expected"},G=e=>e.status||e.state;var et={done:"passed",pending:"waiting",waiting:"waiting",backoff:"backing off",assigned:"assigned",installing:"installing",executing:"running",parked:"parked"};function Qn({job:e}){let t=e.phase==="parked"?"suspect":e.status;return i`
<span class=${`state state-${t}`}>
<${b} name=${t} />
<span>
${["pending","running"].includes(e.status)&&et[e.phase]||et[e.status]||e.status}
</span>
</span>
`}function qt({agent:e}){let t=G(e);return i`
<span class=${`state state-${t}`} title=${Yn[t]}>
<${b} name=${t} />
<span>${t}</span>
</span>
`}var wc={cancel:"Cancel jobs",retry:"Retry jobs",priority:"Change the priority of jobs"},xc={cancel:"Cancel",retry:"Retry",priority:"Change"},kc={cancel:e=>`${B(e,"job")} will be cancelled. Tests that run are stopped.`,retry:e=>`${B(e,"job")} will be requeued.`,priority:(e,t)=>`${B(e,"waiting job")} will have priority ${t}.`},Sc={cancel:"have already ended and stay as they are",retry:"wait, run, have passed or are quarantined, and stay as they are",priority:"do not wait or have that priority already"},Tc=["pending","running","failed","done","cancelled"];function Ec({question:e,found:t}){let{action:o,priority:n}=e,r=t.matched-t.changed,s=Tc.filter(a=>t.by_status[a]);return i`
<p class="ask-count" data-preview>
<strong class="number">${O(t.changed)}</strong>${" "}
${kc[o](t.changed,n).replace(/^\S+ /,"")}
</p>
<p class="quiet number">
${B(t.matched,"job")} ${t.matched===1?"matches":"match"}
${s.length>0&&": "}
${s.map(a=>`${O(t.by_status[a])} ${et[a]??a}`).join(", ")}.
${r>0&&` ${O(r)} ${Sc[o]}.`}
</p>
`}var _a=e=>e===null?"\u2013":e<1?"now":`in ${he(e)}`;function Oc({effect:e}){if(e===null)return i`<p class="quiet">Too many jobs to tell what they overtake.</p>`;let{text:t,before:o,after:n,overtaken:r}=e;return i`
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
<td class="is-numeric">${O(s.jobs)}</td>
<td class="is-numeric">${_a(s.eta_seconds)}</td>
<td class="is-numeric">
${_a(s.later_seconds===null?null:s.eta_seconds+s.later_seconds)}
</td>
</tr>
`)}
</tbody>
</table>
`}
`}function $a({question:e}){let{action:t,what:o,preview:n,done:r}=e,[s,a]=T({}),[l,c]=T(""),f=()=>{a({}),n().then(p=>a({found:p}),p=>a({error:p}))};S(f,[]);let{found:u,error:m}=s,d=p=>{p.preventDefault(),u?.changed&&r({found:u,note:l.trim()})};return i`
<${K} title=${wc[t]} onClose=${()=>r(null)}>
<form class="ask" onSubmit=${d}>
${o&&i`<p>${o}</p>`}
<div class="ask-preview" aria-live="polite">
${u&&i`<${Ec} question=${e} found=${u} />`}
${u?.effect!==void 0&&u.changed>0&&i`<${Oc} effect=${u.effect} />`}
${!u&&!m&&i`<p class="quiet">Counting…</p>`}
${m&&i`<${Ze} text=${m.message} again=${f} />`}
</div>
<${gt} text=${l} onInput=${c} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>r(null)}>
${t==="cancel"?"Back":"Cancel"}
</button>
<button
type="submit"
class=${`button ${t==="cancel"?"is-danger":"is-primary"}`}
disabled=${!u?.changed}
>
${xc[t]} ${u?B(u.changed,"job"):"jobs"}
</button>
</footer>
</form>
<//>
`}function ga({question:{test:e,done:t}}){let[o,n]=T("");return i`
<${K} title="Quarantine test" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${s=>{s.preventDefault(),t({note:o.trim()})}}>
<p>
<span class="test-path">${e.test}</span> of ${e.org_id} still runs on ${e.target}, and its
failures are shown. From now on its failures do not fail a batch.
</p>
<${gt} text=${o} onInput=${n} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-primary">Quarantine</button>
</footer>
</form>
<//>
`}var Mc={many:$a,hold:fa,quarantine:ga,due:ca,"failure-note":ua,confirm:ia};function va(){let e=It.value;if(!e)return null;let t=Mc[e.kind];return i`<${t} key=${e.kind} question=${e} />`}var Eo=()=>i`
<a class="brand" href="/" aria-label="QualGent, overview">
<svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
<path class="mark-pole" d="M4 2h3v28H4z" />
<path class="mark-flag" d="M7 4h22v18H7z" />
<path class="mark-hole" d="M13 9.5h10v7H13z" />
</svg>
<span class="brand-name">QualGent</span>
</a>
`;var Zn=e=>[...e.querySelectorAll("[data-row]")],er="tr, li, [role=row], [role=listitem]",Cc="a[href], button:not(:disabled), input:not(:disabled)",Xn=null;function tr(e){let t=e.target.closest("[data-row]");if(t){Xn=e.currentTarget.id;for(let o of e.currentTarget.querySelectorAll("[data-row][tabindex='0']"))o.tabIndex=-1;t.tabIndex=0}}function or(e,t){if(!e.querySelector("[data-row][tabindex='0']")){let r=e.querySelector("[data-row]");r&&(r.tabIndex=0)}if(t===null||e.contains(document.activeElement))return;let o=Zn(e);(o.find(r=>r.dataset.row===t.key)??o[Math.min(t.at,o.length-1)])?.focus({preventScroll:!0})}function nr(e){let t=document.activeElement;return!e?.contains(t)||!t.matches("[data-row]")?null:{key:t.dataset.row,at:Zn(e).indexOf(t)}}function Ac(){let e=document.activeElement?.closest("[data-list]");if(e)return e;let t=Xn&&document.getElementById(Xn);if(t?.querySelector("[data-row]"))return t;let o=[...document.querySelectorAll("[data-list]:has([data-row])")];return o.find(n=>n.querySelector("a[data-row]"))??o[0]??null}function ba(e){e?.focus({preventScroll:!0}),e?.closest(er)?.scrollIntoView({block:"nearest"})}function ya(e,t){for(let o=e;o&&o!==t;o=o.parentElement)if(o.matches(er)&&o.querySelector("[data-row]"))return o;return null}function Rc(e,t){let n=[...ya(document.activeElement,e)?.querySelectorAll(Cc)??[]].filter(r=>r.checkVisibility());n[n.indexOf(document.activeElement)+t]?.focus({preventScroll:!0})}function rr(e){let t=e.target.closest?.("[data-list]"),o={ArrowDown:1,ArrowUp:-1}[e.key],n={ArrowRight:1,ArrowLeft:-1}[e.key];return!t||e.shiftKey||!(o||n)?!1:(o?Ft(o):Rc(t,n),!0)}function Ft(e){let t=Ac();if(!t)return;let o=Zn(t),n=o.indexOf(ya(document.activeElement,t)?.querySelector("[data-row]")),r=o.findIndex(s=>s.tabIndex===0);ba(o[n<0?Math.max(0,r):Math.min(o.length-1,Math.max(0,n+e))])}function sr(){let e=[...document.querySelectorAll("[data-list] [data-row]")],t=e.indexOf(document.activeElement),o=[...e.slice(t+1),...e.slice(0,t+1)].find(n=>n.dataset.failed!==void 0);return ba(o),o!==void 0}function Dc(e){let t=document.getElementById(e),o=t?.querySelector("[data-row][tabindex='0']");o?.focus({preventScroll:!0}),(o?.closest(er)??t)?.scrollIntoView({block:"nearest"})}var Pc=1500,Pe=g([]),tt=g(!1),ot=g(Lc()),wa=0;function Lc(){try{return localStorage.getItem("qualgent-keys")!=="off"}catch{return!0}}function lr(e){ot.value=e;try{localStorage.setItem("qualgent-keys",e?"on":"off")}catch{}}function vt(e,t){let o={title:e,keys:t};return Pe.value=[...Pe.peek(),o],()=>Pe.value=Pe.peek().filter(n=>n!==o)}function Nc(e,t){S(()=>vt(e,t),[e])}var ar=e=>e.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")!=null;function Oo(e){for(let t of[...Pe.peek()].reverse()){let o=t.keys.find(n=>n.key===e&&n.run);if(o)return o}return null}function ir(){clearTimeout(wa),tt.value=!1}function Ic(e){if(e.defaultPrevented||e.isComposing)return;let t=e.ctrlKey||e.metaKey||e.altKey;if((e.ctrlKey||e.metaKey)&&!e.altKey&&e.key.toLowerCase()==="k"){Mo(e,Oo("Mod+k"));return}if(!(t||document.querySelector("dialog[open]"))){if(e.key==="Escape"){tt.peek()?ir():ar(e.target)?e.target.blur():Mo(e,Oo("Escape"));return}if(!ar(e.target)&&rr(e)){e.preventDefault();return}ar(e.target)||!ot.peek()||e.key.length>1||(tt.peek()?(ir(),Mo(e,Oo(`g ${e.key}`))):e.key==="g"?(e.preventDefault(),tt.value=!0,wa=setTimeout(ir,Pc)):Mo(e,Oo(e.key)))}}function Mo(e,t){t&&(e.preventDefault(),t.run())}function cr(){document.addEventListener("keydown",Ic)}var xa=()=>tt.value&&i`
<p class="going" aria-hidden="true">
<kbd>g</kbd>
${ae.filter(e=>e.place).map(({name:e,place:t})=>i`
<span key=${e}>
<kbd>${t.key}</kbd> ${t.label}
</span>
`)}
</p>
`;function jc(e,t){let o=t.getBoundingClientRect(),{offsetWidth:n,offsetHeight:r}=e,s=o.bottom+4+r<=window.innerHeight||o.top<r+4,a=o.left<window.innerWidth/2?o.left:o.right-n,l=Math.max(8,Math.min(a,window.innerWidth-n-8));e.style.setProperty("left",`${l}px`),e.style.setProperty("top",`${s?o.bottom+4:o.top-r-4}px`)}function bt({label:e,icon:t,items:o,className:n="button",children:r,tip:s}){let[a,l]=T(!1),c=E(null),f=E(null),u=J(),m=typeof o=="function"?a?o().filter(Boolean):[]:o.filter(Boolean);S(()=>{if(!a)return;let h=f.current;h.showPopover(),jc(h,c.current),(h.querySelector("[aria-checked=true]")??h.querySelector("button"))?.focus();let $=()=>l(!1);return window.addEventListener("resize",$),()=>window.removeEventListener("resize",$)},[a]);let d=()=>{l(!1),c.current.focus()},p=h=>{let $=[...f.current.querySelectorAll("button")],y=$.indexOf(document.activeElement),v={ArrowDown:y+1,ArrowUp:y-1,Home:0,End:$.length-1}[h.key];if(v!==void 0)$[(v+$.length)%$.length].focus();else if(h.key==="Escape")d();else{if(h.key==="Tab")return l(!1);if(h.key.length===1&&h.key!==" "){let P=h.key.toLowerCase();[...$.slice(y+1),...$].find(M=>M.innerText.trim().toLowerCase().startsWith(P))?.focus()}else return}h.preventDefault(),h.stopPropagation()},_=m.some(h=>h.checked!==void 0)?"menuitemradio":"menuitem";return i`
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
${t&&i`<${b} name=${t} />`}
${r}
</button>
${a&&i`
<div
id=${u}
class="menu"
role="menu"
aria-label=${e}
popover="auto"
ref=${f}
onKeyDown=${p}
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
${h.icon?i`<${b} name=${h.icon} />`:i`<span class="icon"></span>`}
<span>${h.label}</span>
${h.hint&&i`<span class="menu-hint">${h.hint}</span>`}
${h.checked&&i`<${b} name="done" />`}
</button>
`)}
</div>
`}
</span>
`}var ur=ae.filter(e=>e.place),ka=L!==null&&k("read","org"),Sa="/team/",Ta=4;function qc(){let e=ie.row("overview").value;if(!e)return{};let[t,o]=[e.statuses?.lost??0,e.statuses?.paused??0],n=ur.some(r=>r.name==="fleet")?"fleet":"overview";return{jobs:{count:e.totals?.failed??0,tone:"bad",text:"failed in the last 24 hours"},[n]:t>0?{count:t,tone:"bad",text:t===1?"agent is lost":"agents are lost"}:{count:o,tone:"warn",text:o===1?"agent is paused":"agents are paused"}}}function Fc({alert:e}){return e?.count?i`
<span class=${`nav-alert is-${e.tone} number`} title=${`${O(e.count)} ${e.text}`}>
${O(e.count)}
<span class="unseen"> ${e.text}</span>
</span>
`:null}var Uc=(e,t)=>t!==null&&(e.name===t.name||e.name===t.parent);function Ea(){ie.ids.value;let e=R.value?.screen??null,t=qc(),o=ur.slice(Ta);return i`
<nav class="nav" aria-label="Screens">
<ul>
${ur.map((n,r)=>i`
<li key=${n.name} class=${r>=Ta?"is-wide-only":""}>
<a
class="nav-link"
href=${w(n.name)}
data-tip=${n.place.label}
data-tip-side="right"
aria-current=${n.name===e?.name?"page":Uc(n,e)?"true":void 0}
>
<${b} name=${n.place.icon} />
<span class="nav-label">${n.place.label}</span>
<${Fc} alert=${t[n.name]} />
</a>
</li>
`)}
${ka&&i`
<li class="is-wide-only">
<a class="nav-link" href=${Sa} data-tip="Team" data-tip-side="right">
<${b} name="team" />
<span class="nav-label">Team</span>
</a>
</li>
`}
${o.length>0&&i`
<li class="is-phone-only">
<${bt}
label="More screens"
className="nav-link"
icon="more"
items=${[...o.map(n=>({label:n.place.label,icon:n.place.icon,run:()=>Q(w(n.name))})),...ka?[{label:"Team",icon:"team",run:()=>location.assign(Sa)}]:[]]}
>
<span class="nav-label">More</span>
<//>
</li>
`}
</ul>
</nav>
`}var Ca=(e,t)=>`/api/v1/jobs/${e}/${t}`,Co=(e,t)=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}/${t}`,Oa={0:"Nothing changed. Try again when connected.",403:"Nothing changed.",404:"It may have been removed.",409:"It has changed: check and try again."};function Bc(e){return Oa[e.status]?Oa[e.status]:e.retryable?"Nothing changed. Try again in a moment.":null}async function z(e,t,o=null){try{let n=await e();return _t({text:typeof t=="function"?t(n):t,action:o}),n}catch(n){if(!(n instanceof xe))throw n;let r=n.retryable?{label:"Try again",run:()=>z(e,t,o)}:null;return _t({kind:"bad",text:n.message,detail:Bc(n),action:r}),null}}var Ao=e=>z(()=>H("POST",Ca(e,"retry")),"Job requeued.");async function fr({id:e,status:t,test:o="The test"}){if(t==="running"){let r=`${o} is stopped. A retry starts it from the beginning.`;if(!await $e({kind:"confirm",title:"Cancel running job",text:r,act:"Cancel job",keep:"Keep running",danger:!0}))return null}let n=k("retry","job")?{label:"Requeue",run:()=>Ao(e)}:null;return z(()=>H("POST",Ca(e,"cancel")),"Job cancelled.",n)}var Hc=(e,t)=>z(()=>H("POST",`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}/release`),({held:o})=>o?`${t} released: its jobs are tried again.`:`${t} was not held.`),pr=(e,t)=>Le({action:"priority",filter:{ids:[e]},priority:t});function Wc(e){let{name:t,paused_reason:o}=e,n=G(e);return["suspect","offline","lost"].includes(n)?`${t} takes jobs when it is back: it is ${n}.`:o?`Resume requested; ${t} had paused itself.`:`${t} resumed.`}var Aa=(e,t,{note:o,until:n})=>z(()=>H("POST",Co(e,t),n?{note:o,until:n}:{note:o}),r=>r.job?`${e} finishes its test, then it is ${pe[t].state}.`:`${e} is ${pe[t].state}: no new jobs start.`);async function mr(e,t="pause"){let o=await $e({kind:"hold",name:e,how:t});return o&&Aa(e,o.how,o)}async function dr(e){let o=(await te(Co(e,"").slice(0,-1)).catch(()=>null))?.held??null;if(o?.kind==="quarantined"){let s=`${e} gets jobs again. It is in quarantine${o.note?`: ${o.note}`:"."}`;if(!await $e({kind:"confirm",title:"Release agent from quarantine",text:s,act:"Release"}))return null}let n=o&&Gn(o.kind),r=n&&k(n,"agent")?{label:"Undo",run:()=>Aa(e,n,o)}:null;return z(()=>H("POST",Co(e,"resume")),Wc,r)}async function Kc(e){let t=`Deletes ${e} and its pause or quarantine. Its attempts stay. A new agent, if it connects again.`;if(!await $e({kind:"confirm",title:"Delete agent",text:t,act:"Delete agent",danger:!0}))return!1;let n=Co(e,"").slice(0,-1);return await z(()=>H("DELETE",n).then(()=>!0),`${e} deleted.`)===!0}var Ra=({id:e})=>`/api/v1/tests/${e}`,Da=(e,t)=>z(()=>H("PATCH",Ra(e),{quarantined:!0,note:t}),"Test quarantined: its failures do not fail a batch.");async function hr(e){let t=await $e({kind:"quarantine",test:e});return t&&Da(e,t.note)}var _r=e=>z(()=>H("PATCH",Ra(e),{quarantined:!1}),"Test released from quarantine: its failures count again.",{label:"Undo",run:()=>Da(e,e.quarantine_note??"")});async function zc(e){let t=await $e({kind:"failure-note",group:e});if(!t)return null;let o=`/api/v1/failures/${encodeURIComponent(e.org_id)}/${e.fingerprint}`;return z(()=>H("PUT",o,t),"Note saved.")}var Ma=e=>H("POST","/api/v1/retention",{dry_run:e});async function Jc(){if(!await $e({kind:"due",preview:()=>Ma(!0)}))return null;let t=({jobs:o,logs:n,artifacts:r,builds:s,audit:a,agents:l})=>[o,n,r,s,a,l].reduce((c,f)=>c+f.count,0);return z(()=>Ma(!1),o=>t(o)>0?`${B(t(o),"thing")} removed.`:"Nothing was due.")}var Ro=({id:e})=>`/api/v1/webhooks/${e}`,Vc=e=>z(()=>H("POST",`${Ro(e)}/test`),"Test event queued: see the deliveries."),Gc=e=>z(()=>H("PATCH",Ro(e),{enabled:!e.enabled}),e.enabled?"Webhook turned off.":"Webhook turned on."),Yc=(e,t)=>z(()=>H("POST",`${Ro(e)}/deliveries/${t}/redeliver`),"Delivery queued again.");async function Qc(e){let t=`${e.url} receives no more events, and its deliveries are deleted.`;return await $e({kind:"confirm",title:"Remove webhook",text:t,act:"Remove",danger:!0})?await z(()=>H("DELETE",Ro(e)).then(()=>!0),"Webhook removed.")===!0:!1}var Xc={cancel:e=>`${B(e,"job")} cancelled.`,retry:e=>`${B(e,"job")} queued again.`,priority:e=>`The priority of ${B(e,"job")} was changed.`};async function Le({action:e,filter:t={},failure:o,within:n="/api/v1/jobs",priority:r,what:s}){let a=`${n}/${e}`,l=n==="/api/v1/jobs"&&Object.keys(t).length===0,c={filter:t,...o?{failure:o}:{},...l?{all:!0}:{},...e==="priority"?{priority:r}:{}},u=await $e({kind:"many",action:e,priority:r,what:s,preview:()=>H("POST",a,{...c,dry_run:!0})});if(!u)return null;let m={expected:u.found.changed,until:u.found.until,note:u.note};return m.until===null&&delete m.until,z(()=>H("POST",a,{...c,...m}),({changed:d})=>d===0?"Nothing changed.":Xc[e](d))}var Pa=/[\s/._-]/;function Zc(e,t){let o=e.toLowerCase().replace(/\s+/g,""),n=t.toLowerCase();if(o==="")return{score:0,at:[]};let r=n.indexOf(e.toLowerCase().trim());if(r>=0){let c=r===0||Pa.test(n[r-1]),f=Array.from({length:e.trim().length},(u,m)=>r+m);return{score:100+(c?20:0)+f.length*4-r*.1-n.length*.05,at:f}}let s=[],a=0,l=0;for(let c of o){let f=n.indexOf(c,l);if(f<0)return null;(f===0||Pa.test(n[f-1]))&&(a+=8),a+=f===l&&s.length>0?5:1-Math.min(3,(f-l)*.1),s.push(f),l=f+1}return{score:a-n.length*.05,at:s}}function eu(e,t){let o=e.toLowerCase().split(/\s+/).filter(Boolean),n=[...t.toLowerCase().matchAll(/[^\s/._-]+/g)];if(o.length===0||o[0].length<2)return null;let r=o.map((a,l)=>(l===0?n.slice(0,1):n).find(([c])=>c.startsWith(a)));return r.includes(void 0)?null:{score:100,at:r.flatMap(({index:a},l)=>Array.from(o[l],(c,f)=>a+f))}}var La=({danger:e,whole:t})=>e||t;function Na(e,t,o,n){return e.trim()===""?t.filter(s=>!La(s)).slice(0,n).map(s=>({entry:s,at:[]})):t.map(r=>({entry:r,fits:(La(r)?eu:Zc)(e,o(r))})).filter(({fits:r})=>r!==null).sort((r,s)=>s.fits.score-r.fits.score).slice(0,n).map(({entry:r,fits:s})=>({entry:r,at:s.at}))}var tu=6,ou=/^(pause|drain|quarantine|resume|release|retry|cancel|priority)(?:\s+(.*))?$/is,Ia=/(?:^|\s)(\d)(?=\s|$)/,Do={retry:{icon:"retry",jobs:"failed,cancelled",batches:"failed"},cancel:{icon:"cancelled",jobs:"waiting,running",batches:"running"},priority:{icon:"up",jobs:"waiting",batches:"running"}};function ja(e){let[,t,o=""]=ou.exec(e)??[];if(!t)return null;let n=t.toLowerCase();if(n!=="priority")return{verb:n,words:o.trim()};let r=Ia.exec(o);return{verb:n,words:o.replace(Ia," ").trim(),priority:r?Number(r[1]):0}}var $r=({verb:e,priority:t},o)=>e==="priority"?`Set priority ${t} of ${o}`:`${e==="retry"?"Retry":"Cancel"} ${o}`;function gr(e,{name:t,note:o,status:n,operable:r}){if(!r)return null;if(["resume","release"].includes(e))return!(e==="release"?o==="quarantined":o||n==="paused")||!k("resume","agent")?null:{label:o==="quarantined"?`Release ${t}\u2026`:`Resume ${t}`,icon:"running",run:()=>dr(t)};let{label:s,icon:a,state:l}=pe[e];return o===l||!k(e,"agent")?null:{label:`${s} ${t}\u2026`,icon:a,run:()=>mr(t,e)}}function nu(e,{id:t,name:o,org_id:n,note:r,status:s}){let a={id:t,test:o,org_id:n,target:r};return!k("quarantine","test")||e==="release"!=(s==="quarantined")?null:e==="quarantine"?{label:`Quarantine ${o}\u2026`,icon:"paused",run:()=>hr(a)}:e==="release"?{label:`Release ${o}`,icon:"running",run:()=>_r(a)}:null}function ru(e,{id:t,name:o,note:n,status:r}){let{verb:s,priority:a}=e,{icon:l,batches:c}=Do[s];if(r!==c||!k(s,"batch"))return null;let f=`Jobs of ${[o,n].filter(Boolean).join(" on ")}.`,u={retry:{filter:{status:"failed"}},cancel:{},priority:{priority:a}}[s];return{label:`${$r(e,`jobs of ${o}`)}\u2026`,icon:l,run:()=>Le({action:s,within:`/api/v1/batches/${t}`,what:f,...u})}}function vr(e,t){let{verb:o,priority:n}=e,r={retry:()=>Ao(t.id),cancel:()=>fr({...t,test:t.name}),priority:()=>pr(t.id,n)}[o];return{label:$r(e,t.name)+(o==="priority"?"\u2026":""),icon:Do[o].icon,run:r}}async function su(e,{signal:t,found:o,hintOf:n}){let{verb:r,words:s,priority:a}=e;if(!k(r,"job"))return[];let l=`status:${Do[r].jobs} ${s}`.trim(),{jobs:c}=await te(`/api/v1/jobs?${new URLSearchParams({q:l,limit:tu})}`,{signal:t}),f=c.map(o).map(m=>({group:"Jobs",...vr(e,m),hint:n(m)}));if(c.length<2||!s)return f;let u={group:"Jobs",label:`${$r(e,"all jobs that match")}\u2026`,icon:"jobs",hint:s,run:()=>Le({action:r,filter:{q:l},priority:a,what:`Jobs that match \u201C${l}\u201D.`})};return[...f,u]}async function qa(e,t){let{verb:o,words:n}=e,r=o in Do,[{results:s},a]=await Promise.all([te(`/api/v1/search?${new URLSearchParams({q:n})}`,{signal:t.signal}),r?su(e,t):[]]),l={agent:u=>!r&&gr(o,u),test:u=>!r&&nu(o,u),batch:u=>r&&ru(e,u)},c={agent:"Agents",test:"Tests",batch:"Batches"};return[...s.map(u=>[u,l[u.kind]?.(u)]).filter(([,u])=>u).map(([u,m])=>({group:c[u.kind],hint:t.hintOf(u),...m})),...a]}var br=["true","false"],wr=/^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/,Fa=/^\d{1,6}$/,yr=/^(true|false)$/,au=/^(waiting|pending|running|failed|done|passed|cancelled|parked)$/,yt=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Po={status:{what:"status",values:["waiting","running","failed","passed","cancelled","parked"],form:au},org:{what:"organization"},build:{what:"build prefix"},test:{what:"part of the test path"},agent:{what:"agent of the last attempt"},target:{what:"target"},age:{what:"time since submission",op:"<",values:["15m","1h","24h","7d"],form:wr},flaky:{what:"passed after a failed attempt",values:br,form:yr},cause:{what:"part of the failure's cause"},reason:{what:"part of why it failed or was requeued"},duration:{what:"test duration",op:">",values:["10s","1m","5m","30m"],form:wr},attempts:{what:"number of attempts",op:">",values:["1","2","3"],form:Fa},priority:{what:"0 (now) to 9 (whenever)",op:"<=",values:["0","1","5","9"],form:Fa},tag:{what:"tag of the test"},project:{what:"project of Playwright in the test's name"},suite:{what:"suite of the batch"},branch:{what:"branch of the batch"},commit:{what:"commit prefix of the batch"},batch:{what:"id of the batch",form:yt},group:{what:"id of the group",form:yt},id:{what:"id of the job",form:yt},quarantined:{what:"three agents were lost running it",values:br,form:yr},simulated:{what:"run by a simulated agent",values:br,form:yr}},xr="label.",Lo=e=>Object.hasOwn(Po,e)||e.startsWith(xr)&&e.length>xr.length;function kr({key:e,op:t,value:o}){if(e==="")return!0;if(!Lo(e)||o==="")return!1;let{form:n=/./,op:r=":"}=Po[e]??{},s=[":","="].includes(t);return r!==":"?n.test(o)&&!(n===wr&&s):s&&o.split(",").every(a=>n.test(a))}var iu=e=>Po[e]?.op??":";var Ua=/(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y,Ba=/\s*/y;function wt(e){let t=[],o=0;for(;o<e.length;){Ba.lastIndex=o,o+=Ba.exec(e)[0].length,Ua.lastIndex=o;let{0:n,groups:r}=Ua.exec(e);if(n==="")break;let{not:s,key:a="",op:l="",quoted:c,plain:f}=r;t.push({from:o,to:o+n.length,not:s!==void 0,key:a,op:l,value:c??f,valueFrom:o+(s??"").length+a.length+l.length}),o+=n.length}return t}function lu(e,t){return wt(e).find(n=>n.from<=t&&t<=n.to)??{from:t,to:t,not:!1,key:"",op:"",value:"",valueFrom:t}}var Ha=e=>/["\n]/.test(e)?null:/\s/.test(e)||e===""?`"${e}"`:e;function cu(e,{from:t,to:o},n,{done:r=!1}={}){let s=e.slice(o),a=r&&!/^\s/.test(s)?" ":"",l=t+n.length+(r?1:0);return{text:e.slice(0,t)+n+a+s,caret:l}}var Wa=(e,{from:t,to:o})=>`${e.slice(0,t).trimEnd()} ${e.slice(o).trimStart()}`.trim();function uu(e,t){let o=wt(e).filter(a=>a.key===t);if(o.length===0)return"";let[{not:n,op:r,value:s}]=o;return o.length>1||n||r!==":"||s.includes(",")?null:s}function fu(e,t,o){let n=e;for(let r of wt(e).filter(s=>s.key===t).reverse())n=Wa(n,r);return`${n} ${o===""?"":`${t}:${Ha(o)}`}`.trim()}function No(e){let{screen:t,params:o,href:n}=R.peek()??{},r=t&&Object.keys(o).length===0;Q(Je(r?n:"/",e))}var Io=["system","light","dark"],pu=()=>document.documentElement.dataset.theme??"system",xt=g(pu());function Ne(e){xt.value=e,e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e;try{localStorage.setItem("qualgent-theme",e)}catch{}}window.addEventListener("storage",e=>{e.key==="qualgent-theme"&&Ne(Io.includes(e.newValue)?e.newValue:"system")});var za=6,le=e=>()=>Q(e),mu=ae.filter(e=>e.place).map(e=>({group:"Screens",label:e.place.label,icon:e.place.icon,hint:`g ${e.place.key}`,run:le(w(e.name))})),du=[["orgs","Organizations and limits","org"],["retention","Retention","retention"],["webhooks","Webhooks","webhook"],["server","Server","server"]],hu=[k("retry","job")&&{label:"Retry all failed jobs\u2026",icon:"retry",danger:!0,run:()=>Le({action:"retry",filter:{status:"failed"},what:"All failed jobs."})},k("cancel","job")&&{label:"Cancel all waiting jobs\u2026",icon:"cancelled",danger:!0,run:()=>Le({action:"cancel",filter:{status:"pending"},what:"All waiting jobs."})},{label:"Colors: light",icon:"theme-light",run:()=>Ne("light")},{label:"Colors: dark",icon:"theme-dark",run:()=>Ne("dark")},{label:"Colors: system",icon:"theme-system",run:()=>Ne("system")},{label:"Keyboard shortcuts",icon:"help",hint:"?",run:()=>fe.value=!0},L!==null&&{label:"Account",icon:"next",run:le("/accounts/")},L!==null&&k("read","org")&&{label:"Organization",icon:"org",run:le("/team/")},L!==null&&k("read","token")&&{label:"Tokens",icon:"next",run:le("/team/tokens/")},L!==null&&k("read","member")&&{label:"Members",icon:"next",run:le("/team/members/")},L!==null&&k("read","host")&&{label:"Device hosts",icon:"next",run:le("/team/hosts/")},L!==null&&{label:"Log out",icon:"next",run:le("/accounts/logout/")},...du.filter(([,,e])=>k("read",e)).map(([e,t])=>({label:t,icon:"settings",whole:!0,run:le(w("settings",{},{part:e}))})),k("read","admin")&&{label:"Admin",icon:"next",run:le("/admin/")},...Re.filter(e=>e.scope!==I).map(e=>({label:`Switch to ${Y(e.scope)}`,icon:"org",hint:e.role,run:()=>No(e.scope)})),k("read","docs")&&{label:"API documentation",icon:"next",run:le("/api/docs/")}].filter(Boolean).map(e=>({group:"Actions",...e}));function Ja(e){return[Pn(),mu,hu].flatMap(o=>Na(e,o,n=>n.label,za))}var Va={org:{group:"Organizations",icon:"org",href:({id:e})=>w("org",{org_id:e})},build:{group:"Builds",icon:"build",href:({id:e,org_id:t})=>w("build",{org_id:t,app_version_id:e})},test:{group:"Tests",icon:"tests",href:({id:e})=>w("test",{id:e})},batch:{group:"Batches",icon:"batches",href:({id:e})=>w("batch",{id:e})},group:{group:"Groups",icon:"build",href:({id:e})=>w("group",{id:e})},agent:{group:"Agents",icon:null,href:({id:e})=>w("agent",{name:e})},job:{group:"Jobs",icon:null,href:({id:e})=>w("job",{id:e})}},Ka=Object.keys(Va),_u=({name:e,note:t})=>[e,t].filter(Boolean).join(" on ");function Ga({kind:e,status:t,note:o,org_id:n,at:r}){if(e==="org")return"";let s=et[t]??t,a=e==="agent"?[o||s]:[s,o,n??"several organizations"],l=e!=="agent"||t==="offline";return[...a,r&&l&&xn(we()-ee(r))].filter(Boolean).join(" \xB7 ")}function Ya(e){let{group:t,icon:o,href:n}=Va[e.kind];return{group:t,label:e.kind==="batch"?_u(e):e.name,icon:o??e.status,hint:Ga(e.kind==="batch"?{...e,note:""}:e),run:le(n(e))}}function $u(e,t){let o=t.toLowerCase();return e.toLowerCase().split(/\s+/).flatMap(n=>{let r=o.indexOf(n);return r<0?[]:Array.from(n,(s,a)=>r+a)})}function gu(e,t){if(e.kind==="agent")return gr(e.note?"resume":"pause",e);if(e.kind!=="job"||!yt.test(t))return null;let o=["pending","running"].includes(e.status)?"cancel":e.status==="done"?null:"retry";return!o||!k(o,"job")?null:{...vr({verb:o},e),label:o==="cancel"?"Cancel this job":"Retry this job"}}async function Qa(e,t){let{results:o}=await te(`/api/v1/search?${new URLSearchParams({q:e})}`,{signal:t});return o.sort((r,s)=>Ka.indexOf(r.kind)-Ka.indexOf(s.kind)).flatMap(r=>{let s=Ya(r),a=gu(r,e),l={entry:s,at:$u(e,s.label)};return a?[l,{entry:{group:s.group,...a},at:[],acts:!0}]:[l]})}async function vu(e,t,o){let[n,r]=await Promise.all([qa(e,{signal:o,found:Xa,hintOf:Ga}),Qa(t,o)]);return[...n.map(s=>({entry:s,at:[],acts:!0})),...r]}var Xa=e=>({kind:"job",name:e.test,note:e.app_version_id,at:e.finished_at??e.started_at??e.created_at,...e});async function bu(e,t){let o=new URLSearchParams({q:e,limit:za}),{jobs:n}=await te(`/api/v1/jobs?${o}`,{signal:t}),r={group:"Jobs",label:"All jobs that match",icon:"jobs",hint:e,run:le(w("jobs",{},{q:e}))},s=n.map(Xa);return[...s.length>0?[r]:[],...s.map(Ya)].map(a=>({entry:a,at:[]}))}async function Za(e,t){let o=ja(e),n=wt(o?o.words:e),r=n.some(({key:a})=>Lo(a)),s=n.every(kr)&&(e.match(/"/g)??[]).length%2===0;if(r&&!s)return[];try{return o?await vu(o,e,t):await(r?bu:Qa)(e,t)}catch{return t.throwIfAborted(),[]}}var yu=/Mac|iP(hone|ad)/.test(navigator.platform),kt=({keys:e})=>e.split(" ").map(t=>i`
<kbd key=${t}>
${t.replace("Mod+",yu?"\u2318":"Ctrl ").replace(/(?<=[⌘ ])[a-z]$/,o=>o.toUpperCase())}
</kbd>
`);var wu=120;function xu({text:e,at:t}){let o=new Set(t),n=[];for(let r=0,s=1;r<e.length;r=s,s+=1){for(;s<e.length&&o.has(s)===o.has(r);)s+=1;let a=e.slice(r,s);n.push(o.has(r)?i`<mark key=${r}>${a}</mark>`:a)}return n}function ku(e){let[t,o]=T({for:"",results:[]});return S(()=>{if(e==="")return o({for:"",results:[]});let n=new AbortController,r=setTimeout(()=>{Za(e,n.signal).then(s=>o({for:e,results:s}),()=>{})},wu);return()=>{clearTimeout(r),n.abort()}},[e]),t.for===e?t:{...t,results:t.results.filter(({acts:n})=>!n)}}function Su(e){let t=[];return e.forEach((o,n)=>{let r=t.at(-1);r?.title===o.entry.group?r.results.push(o):t.push({title:o.entry.group,from:n,results:[o]})}),t}function Tu({entry:e,letters:t,index:o,chosen:n,choose:r,point:s}){return i`
<div
class="palette-option"
id=${`palette-${o}`}
role="option"
aria-selected=${n}
onPointerMove=${()=>s(o)}
onClick=${()=>r(o)}
>
<${b} name=${e.icon} />
<span class="palette-label">
<${xu} text=${e.label} at=${t} />
</span>
${e.hint&&i`
<span class="palette-hint">
${/^(g .|\?)$/.test(e.hint)?i`<${kt} keys=${e.hint} />`:e.hint}
</span>
`}
</div>
`}var Eu=({results:e,at:t,choose:o,point:n})=>Su(e).map(({title:r,from:s,results:a})=>i`
<div key=${`${r} ${s}`} role="group" aria-label=${r}>
<div class="palette-group" aria-hidden="true">${r}</div>
${a.map(({entry:l,at:c},f)=>i`
<${Tu}
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
`);function ei(){let[e,t]=T(ke.peek().query),[o,n]=T(0),r=E(null),s=e.trim(),a=ku(s),l=[...Ja(s),...s?a.results:[]],c=Math.min(o,l.length-1);j(()=>r.current.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[c,e]);let f=m=>{dt({chosen:!0}),setTimeout(()=>l[m].entry.run())},u=m=>{let d={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+8,PageUp:c-8}[m.key];if(d!==void 0){let p=m.key.startsWith("Arrow");n(p?(d+l.length)%Math.max(1,l.length):Math.max(0,Math.min(l.length-1,d)))}else if(m.key==="Enter"&&l[c])f(c);else return;m.preventDefault()};return i`
<${K} title="Search or run a command" className="palette" bare onClose=${()=>dt()}>
<div class="palette-line">
<${b} name="search" />
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
<${Eu} results=${l} at=${c} choose=${f} point=${n} />
</div>
<p class="palette-none" role="status">
${l.length===0?a.for===s?`No results for \u201C${s}\u201D.`:"Searching\u2026":i`<span class="unseen">${l.length} found</span>`}
</p>
<//>
`}var Ie={failed:e=>e.status==="failed",flaky:e=>e.flaky,running:e=>e.status==="running",waiting:e=>e.status==="pending",done:e=>e.status==="done",cancelled:e=>e.status==="cancelled",simulated:e=>e.simulated&&["done","failed"].includes(e.status)},ti=e=>e.tries.reduce((t,o)=>Math.max(t,o.run_seconds??-1),-1);function oi(e,{show:t="",test:o="",sort:n=""}){let r=Ie[t]??(()=>!0),s=o.toLowerCase(),a=e.filter(l=>r(l)&&l.test.toLowerCase().includes(s));if(n==="slowest"){let l=new Map(a.map(c=>[c.id,ti(c)]));a.sort((c,f)=>l.get(f.id)-l.get(c.id)||(c.id<f.id?-1:1))}else a.sort((l,c)=>Ie.failed(c)-Ie.failed(l)||(l.id<c.id?-1:1));return a.map(l=>l.id)}function ni(e){let t=Object.keys(Ie),o={total:e.length,most:0,groups:new Map,trees:e.flatMap(n=>n.tries.map(r=>r.tree)),...Object.fromEntries(t.map(n=>[n,0]))};for(let n of e){for(let s of t)Ie[s](n)&&(o[s]+=1);if(o.most=Math.max(o.most,n.tries.length),!["pending","running"].includes(n.status))continue;let r=o.groups.get(n.group)??{waiting:0,running:0};r[n.status==="pending"?"waiting":"running"]+=1,o.groups.set(n.group,r)}return o}function Ou(e){let t=null;for(let o of e){if(o===null||o.waiting>0&&o.explanation?.eta_seconds==null)return null;let n=o.waiting>0?o.explanation.eta_seconds:0;t=Math.max(t??0,n+o.work_seconds/Math.max(1,o.agents.length))}return t}var Mu=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),Sr=class{#e;#o=g(0);#t=N(()=>(this.#o.value,this.#e.peek()));summary=N(()=>ni(this.#t.value));constructor(t){this.#e=t}get loaded(){return this.#e.loaded}row(t){return this.#e.row(t)}follow(){return this.#o.value+=1,this.#e.watch(()=>this.#o.value+=1)}chosen(t){let o=[];return N(()=>{let n=oi(this.#t.value,t);return Mu(n,o)?o:o=n})}};var jo=new Map;function ri(e){let t=jo.get(e);return t===void 0&&(jo.size>=2e4&&jo.clear(),t=e.toLowerCase().replace(/\d+/g,o=>o.padStart(12,"0")),jo.set(e,t)),t}function nt(e,t){let[o,n]=[ri(e),ri(t)];return o<n?-1:o>n?1:0}function qo(e){let t=Object.fromEntries(De.map(s=>[s,e[s]??0])),o=De.reduce((s,a)=>s+t[a],0),n=o-t.offline-t.lost,r=t.busy+t.stopping+t.draining;return{...t,known:o,connected:n,working:r,share:n>0?r/n:null}}var Cu=e=>e.job?.org_id??null,Ut="label.";function si(e,t){return t==="target"?e.targets:t==="org"?[Cu(e)??"used by nobody"]:t.startsWith(Ut)?[e.labels?.[t.slice(Ut.length)]??"without this label"]:["all"]}function ai(e){let t={};for(let[,o]of e)t[G(o)]=(t[G(o)]??0)+1;return t}function Au(e,t){let o=new Map;for(let[n,r]of e)for(let s of si(r,t))o.has(s)||o.set(s,{key:s,rows:[]}),o.get(s).rows.push([n,r]);return[...o.values()].sort((n,r)=>nt(n.key,r.key)).map(n=>({key:n.key,ids:n.rows.map(([r])=>r),totals:qo(ai(n.rows))}))}function Ru(e){let t=new Map;for(let[,o]of e)for(let n of Object.keys(o.labels??{}))t.set(n,(t.get(n)??0)+1);return[...t].sort((o,n)=>n[1]-o[1]||nt(o[0],n[0]))}var ci={tiles:"Fleet as tiles",map:"Fleet as a map",table:"Fleet as a table",hours:"Utilization of the fleet by hour"},Tr=["true","false"],ii={since:["24h","7d"]},li=e=>Number(e)>0,Du={overview:{period:["1h","24h","7d"]},fleet:{state:De,view:Object.keys(ci),color:["state","build"],group:e=>["target","org","all"].includes(e)||e.startsWith(Ut)},timeline:{view:["lanes","table"],span:li,to:li},agent:{outcome:["passed","failed","timed_out","lost","cancelled","error"]},group:{status:["failed","running","pending","done","cancelled","parked"]},batch:{show:Object.keys(Ie),sort:["slowest"],view:["slowest"]},failures:ii,org:ii,tests:{failing:Tr,flaky:Tr,quarantined:Tr,sort:["last","failing","flaky","slow"]}},Pu={since:"period",span:"period",to:"time",group:"grouping",color:"coloring",sort:"order"},Er=(e,t)=>Object.entries(Du[e]??{}).filter(([o,n])=>{let r=t.get(o);return r&&!(typeof n=="function"?n(r):n.includes(r))}).map(([o])=>[o,`No such ${Pu[o]??(o==="show"?"result":o)}: \u201C${t.get(o)}\u201D.`]);var Lu={agent:"agents",audit:"accounts",auditedjob:"accounts",delivery:"webhooks",org:"accounts",webhook:"webhooks"},Nu=/[:/_#?;@&=+$,"[\]<>%\n\\]/g;function Or(e,t){let o=String(t).replace(Nu,n=>`_${n.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`);return`/admin/${Lu[e]??"jobs"}/${e}/${encodeURIComponent(o)}/change/`}function Iu({parent:e,trail:t,crumb:o}){let n=$t(e??R.value?.screen?.parent??""),r=[...n?[[n.title,w(n.name)]]:[],...t];return r.length===0?null:i`
<nav class="crumbs" aria-label="Breadcrumbs">
${r.map(([s,a])=>i`
<a key=${a} href=${a} title=${s}>${s}</a>
<${b} name="next" />
`)}
${o&&i`<span aria-current="page" title=${o}>${o}</span>`}
</nav>
`}function ju(){let{screen:e,query:t}=R.value??{};return Er(e?.name,t).map(([o,n])=>i`
<p key=${o} class="why" role="status" data-unknown=${o}>
${n}${" "}
<button type="button" class="button is-link" onClick=${()=>Nt({[o]:""})}>Remove</button>
</p>
`)}function Mr({title:e,note:t,state:o,actions:n,inspect:r,tools:s,parent:a,trail:l=[],crumb:c,className:f="",children:u}){let m=E(null),d=k("read","admin")?r:null;return j(()=>{document.activeElement===document.body&&R.peek().arrival.kind!=="first"&&!document.querySelector("dialog[open]")&&m.current.focus({preventScroll:!0})},[]),i`
<header class="page-head">
<${Iu} parent=${a} trail=${l} crumb=${c} />
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
href=${Or(...d)}
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
<${ju} />
<div class=${`page ${f}`}>${u}</div>
`}var qu={0:"This screen could not be loaded",400:"Invalid request",403:"No access",404:"Not found"},Fu={0:"The server may have been upgraded: reload the page.",400:"The address is invalid.",403:"Ask an owner of your organization for access.",404:"It may have been removed, or the address is wrong."},Uu=e=>$t(e?.parent==="overview"?"jobs":e?.parent)??$t("jobs");function Cr({problem:{status:e,text:t,elsewhere:o}}){let n=Uu(Hn(location.pathname));return i`
<${Mr} title=${qu[e]??"Something went wrong"}>
<div class="state-block is-problem" data-problem=${e}>
<p>${Rt(t)}</p>
${o?i`
<p>
It is in ${Y(o)}.${" "}
<a href=${Je(location.pathname+location.search,o)}>Open it there</a>
</p>
`:i`<p class="quiet">${Fu[e]}</p>`}
<p>
<a class="button" href="/">
Show overview
</a>${" "}
${n&&i`<a class="button" href=${w(n.name)}>Show ${n.title.toLowerCase()}</a>`}
</p>
</div>
<//>
`}var ui=()=>i`
<${K} title="Keyboard shortcuts" className="sheet" onClose=${()=>fe.value=!1}>
<div class="sheet-groups">
${Pe.value.map(({title:e,keys:t})=>i`
<section key=${e}>
<h3>${e}</h3>
<dl>
${t.map(({key:o,what:n})=>i`
<div key=${o}>
<dt>
<${kt} keys=${o} />
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
checked=${ot}
onChange=${e=>lr(e.currentTarget.checked)}
/>
Enable single-letter shortcuts
</label>
<//>
`;function Bu({toast:e}){let{id:t,kind:o,text:n,detail:r,action:s}=e,a=()=>o==="good"&&_o(t);return i`
<div
class=${`toast toast-${o}`}
data-toast=${t}
role=${o==="bad"?"alert":void 0}
onPointerLeave=${a}
onFocusOut=${a}
>
<${b} name=${o==="bad"?"failed":"done"} />
<p>
${n}
${r&&i`<span class="toast-detail"> ${r}</span>`}
</p>
${s&&i`
<button
type="button"
class="button"
onClick=${()=>{Qe(t),s.run()}}
>
${s.label}
</button>
`}
<button type="button" class="icon-button" aria-label="Dismiss" onClick=${()=>Qe(t)}>
<${b} name="close" />
</button>
</div>
`}var fi=()=>i`
<div class="toasts" role="status" aria-label="Messages">
${Ye.value.map(e=>i`<${Bu} key=${e.id} toast=${e} />`)}
</div>
`;var Hu=400;function pi(){let e=E(null);return S(()=>{let t=0,o=null,n=()=>{clearTimeout(t),o=null,e.current?.matches(":popover-open")&&e.current.hidePopover()},r=c=>{if(!c.isConnected)return;let f=e.current;f.textContent=c.dataset.tip,f.matches(":popover-open")||f.showPopover();let u=c.getBoundingClientRect(),m=c.dataset.tipSide==="right",d=m?u.top+(u.height-f.offsetHeight)/2:u.bottom+6,p=d+f.offsetHeight<window.innerHeight,_=m?u.right+8:u.left+(u.width-f.offsetWidth)/2;f.style.setProperty("left",`${Math.max(6,Math.min(_,window.innerWidth-f.offsetWidth-6))}px`),f.style.setProperty("top",`${p?d:u.top-f.offsetHeight-6}px`)},s=c=>{let f=c.target.closest?.("[data-tip]");f!==o&&(n(),!(!f||c.type==="focusin"&&!f.matches(":focus-visible"))&&(c.type==="pointerover"&&c.pointerType!=="mouse"||(o=f,c.type==="focusin"?r(f):t=setTimeout(()=>r(f),Hu))))},l=[["pointerover",s],["focusin",s],["focusout",n],["pointerdown",n],["scroll",n],["keydown",c=>c.key==="Escape"&&n()]];for(let[c,f]of l)document.addEventListener(c,f,!0);return()=>l.forEach(([c,f])=>document.removeEventListener(c,f,!0))},[]),i`<div class="tip" role="tooltip" popover="manual" ref=${e}></div>`}var Wu={connecting:"Connecting to the server",live:"Data is up to date",paused:"Updates pause while the tab is hidden",reconnecting:"Connection lost; reconnecting",stale:"Server unreachable for a while; still trying",stopped:"Updates have stopped"},Ku={connecting:"reconnecting",paused:"paused",stopped:"stale"};function mi({live:e}){let t=e.state.value,o=Ae(()=>t==="live"?"":`data from ${Z(e.age.value)} ago`);return i`
<p class=${`live live-${t}`} role="status" data-live=${t} data-tip=${Wu[t]}>
<${b} name=${Ku[t]??t} />
<span class="live-word">${t}</span>
${["reconnecting","stale"].includes(t)&&i`<span class="live-age" aria-hidden="true">${o}</span>`}
</p>
`}var di={system:"System",light:"Light",dark:"Dark"},zu=()=>i`
<${bt}
label=${`Color scheme: ${di[xt.value].toLowerCase()}`}
tip="Color scheme"
className="icon-button"
icon=${`theme-${xt.value}`}
items=${Io.map(e=>({label:di[e],icon:`theme-${e}`,checked:e===xt.value,run:()=>Ne(e)}))}
/>
`,Ju=()=>i`
<${bt}
label=${`Scope: ${Y(I)}`}
tip="Switch organization"
className="scope"
items=${Re.map(e=>({label:Y(e.scope),hint:e.role==="site"?"":e.role,checked:e.scope===I,run:()=>e.scope!==I&&No(e.scope)}))}
>
<${b} name="org" /><span class="unseen">Scope: </span>
<span class="scope-name" title=${Y(I)}>${Y(I)}</span>
<//>
`,hi=()=>i`
<header class="top">
<${Eo} />
${Re.length>0&&i`<${Ju} />`}
<button type="button" class="jump" onClick=${()=>Ve()} aria-keyshortcuts="Control+K Meta+K">
<${b} name="search" />
<span class="jump-text">Search or run a command…</span>
<span class="jump-keys" aria-hidden="true">
<${kt} keys="Mod+k" />
</span>
</button>
<${mi} live=${F} />
<${zu} />
<button
type="button"
class="icon-button is-keys"
aria-label="Keyboard shortcuts"
data-tip="Keyboard shortcuts (?)"
onClick=${()=>fe.value=!0}
>
<${b} name="help" />
</button>
${L!==null&&i`<a class="person" href="/accounts/" aria-label=${`Account of ${L}`} title=${L}>${L}</a>`}
</header>
`;function Vu(){let e=R.value;if(j(()=>{e&&Fs(e.arrival)},[e?.arrival]),!e)return i`
<div class="page">
<${Vn} />
</div>
`;if(e.problem)return i`<${Cr} problem=${e.problem} />`;let t=e.module.default,o=JSON.stringify([e.screen.name,e.params]);return i`<${t} key=${o} params=${e.params} query=${e.query} />`}var Gu=()=>F.serverError.value&&i`<p class="complaint" role="alert">Server error: ${F.serverError}</p>`;function Yu(e){e.preventDefault(),location.reload()}var Qu={out:()=>i`You are logged out: nothing on this page is updated. <a href=${Bs()}>Log in again</a>`,changed:()=>i`Your access has changed. <a href=${location.href} onClick=${Yu}>Reload the page</a>`,left:()=>i`
You have no access to ${Y(I)} any more. <a href="/" onClick=${Xu}>Leave this page</a>
`};function Xu(e){e.preventDefault(),location.assign("/")}function Zu(){return R.value,se.value==="in"?null:i`
<p class="complaint" role="alert" data-session=${se.value}>
${Qu[se.value]()}
</p>
`}function _i(){return i`
<div class="shell">
<aside class="side">
<${Eo} />
<${Ea} />
<p class="side-foot">
${k("read","admin")&&i`<a href="/admin/">Admin</a>`}
${k("read","docs")&&i`<a href="/api/docs/">API</a>`}
${L!==null&&i`<a href="/accounts/logout/">Log out</a>`}
</p>
</aside>
<div class="stage">
<${hi} />
<${Gu} />
<${Zu} />
<main
id="content"
tabindex="-1"
data-screen=${R.value&&(R.value.screen?.name??"none")}
aria-busy=${Pt.value}
>
<${Vu} />
</main>
</div>
</div>
<${va} />
${ke.value&&i`<${ei} />`}
${fe.value&&i`<${ui} />`}
<${xa} />
<${fi} />
<${pi} />
<${aa} />
`}var $i=new WeakMap,ef=x.diffed;function tf(e,t){for(let o of e){if(!o||o.__===t)continue;let{type:n,__k:r}=o;o.__=null,typeof n=="string"&&r&&gi(r,o)}}function gi(e,t){for(let o of e)o?.__===t&&(o.__=null,typeof o.type=="string"&&o.__k&&gi(o.__k,o))}x.diffed=e=>{ef?.(e);let t=e.__c;if(!t)return;let o=$i.get(t);o&&o!==e.__k&&tf(o,e),e.__k&&$i.set(t,e.__k)};function of(){let e=document.querySelector("[data-search]");e?e.select():Ve()}function vi(){vt("Everywhere",[{key:"Mod+k",what:"search or run a command",run:()=>ke.peek()?dt():Ve()},{key:"/",what:"search on this screen",run:of},{key:"f",what:"next failure",run:()=>sr()||Q(w("jobs",{},{status:"failed"}))},{key:"?",what:"keyboard shortcuts",run:()=>fe.value=!0},{key:"Esc",what:"close"}]),vt("Rows",[{key:"\u2191 \u2193",what:"previous or next row"},{key:"\u2190 \u2192",what:"links and buttons of the row"},{key:"j",what:"next row",run:()=>Ft(1)},{key:"k",what:"previous row",run:()=>Ft(-1)},{key:"Enter",what:"open the row"},...Fn(["retry","priority","cancel"],"job")?[{key:"Space",what:"select the row, with Shift a range"},{key:"x",what:"select the row"}]:[]]);let e=ae.filter(t=>t.place);vt("Screens",e.map(t=>({key:`g ${t.place.key}`,what:t.place.label.toLowerCase(),run:()=>Q(w(t.name))})))}var nf=300;F.subscribe(ie);location.hash==="#command"&&Dn();Cn();yn();cr();vi();var rf=Jn(),sf=rf.finally(()=>F.start());zn();Promise.race([sf,new Promise(e=>setTimeout(e,nf))]).then(()=>setTimeout(()=>{let e=document.getElementById("app");e.replaceChildren(),no(i`<${_i} />`,e)}));var af=[.1,.2,.5,1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,43200,86400,604800],lf=e=>e===0?"0 s":e<10?_e(Math.round(e*10)/10):Z(e).replace(/ 00? \w+$/,""),cf=e=>O(e<10?Math.round(e*10)/10:Math.round(e)),uf=e=>Math.max(0,...e.map(t=>t??0));var ff=globalThis.document?parseFloat(getComputedStyle(document.documentElement).fontSize)/16:1,ne=e=>Math.round(e*ff);var bi=document.documentElement,Bt=document.createElement("i");Bt.hidden=!0;Bt.style.setProperty("forced-color-adjust","none");bi.append(Bt);var Fo=new Map,Uo=g(0);function yi(){Fo=new Map,Uo.value+=1}new MutationObserver(yi).observe(bi,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener("change",yi);function rt(e){return Fo.has(e)||(Bt.style.setProperty("color",`var(--${e})`),Fo.set(e,getComputedStyle(Bt).color)),Fo.get(e)}var Ar=(e,t=400)=>`${t} ${ne(e)}px Archivo, system-ui, sans-serif`;var je=V("agents",(e,t)=>nt(e.name,t.name)),pf=["suspect","paused","drained","quarantined","stopping","lost"],Ho=g([]),wi=g(0),Bo=new Set;function xi(e,t){let o=new Set(Ho.peek());for(let r of t)o.delete(r),Bo.delete(r);for(let[r,s]of Object.entries(e))pf.includes(s.status)?o.add(r):o.delete(r),s.simulated&&s.state!=="offline"?Bo.add(r):Bo.delete(r);wi.value=Bo.size;let n=[...o].sort(nt);n.join(`
`)!==Ho.peek().join(`
`)&&(Ho.value=n)}xi(Object.fromEntries(je.ids.peek().map(e=>[e,je.row(e).peek()])),[]);je.watch(xi);function st({since:e,expected:t=0}){let o=W(()=>{let n=ee(e);return N(()=>Z(n===null?null:de.value-n))},[e]);return i`
<time class="number" datetime=${e}>${o}</time>
${t>=1&&i`<span class="quiet"> of about ${Z(t)}</span>`}
`}function Rr({as:e="div",left:t=0,top:o=0,width:n,height:r,className:s="",children:a,...l}){let c=E(null);return j(()=>{let{style:f}=c.current;f.setProperty("transform",`translate(${t}px, ${o}px)`),f.setProperty("width",n===void 0?"100%":`${n}px`),f.setProperty("height",r===void 0?"auto":`${r}px`)},[t,o,n,r]),i`<${e} ref=${c} class=${`placed ${s}`} ...${l}>${a}<//>`}function Ht({since:e,expected:t}){let o=E(null);return j(()=>{let n=ee(e);if(!(n===null||!t))return U(()=>{let r=Math.max(0,(de.value-n)/t);o.current?.style.setProperty("--share",Math.min(1,r).toFixed(3)),o.current?.classList.toggle("is-over",r>1)})},[e,t]),i`<span class="progress" ref=${o} aria-hidden="true"></span>`}function Wt({since:e}){let t=W(()=>N(()=>he(de.value-ee(e))),[e]);return i`<time class="number" datetime=${e}>${t}</time>`}function at({test:e}){let t=e.lastIndexOf("/")+1;return i`
<span class="test" title=${e}>
<span class="test-folder">${e.slice(0,t)}</span>
<span class="test-file">${e.slice(t)}</span>
</span>
`}var ki=e=>e.job??e.installed?.[0]??null;function Si({held:e,paused_reason:t}){if(!e)return t?`paused itself: ${t}`:null;let{kind:o,note:n,until:r,by:s,at:a}=e,l=[s&&`by ${s}`,a&&`at ${ue(a)}`].filter(Boolean).join(" ");return[n?`${o}: ${n}`:o,l,r&&`until ${ue(r)}`].filter(Boolean).join(", ")}function Ti({job:e}){return i`
<span class="took">
<span class="took-words">
${e.phase==="installing"&&i`<em>installing</em>${" "}`}
<${st} since=${e.started_at} expected=${e.expected_seconds} />
</span>
<${Ht} since=${e.started_at} expected=${e.expected_seconds} />
</span>
`}var Wo=({agent:e})=>i`
<span class=${e.lost?"is-lost":"quiet"} title=${`last seen ${ue(e.last_seen_at)}`}>
${G(e)} for <${Wt} since=${e.last_seen_at} />
</span>
`;function mf({agent:e}){if(e.job)return i`<${at} test=${e.job.test} />`;let t=e.lost?null:Si(e);if(t)return i`<span class="card-hold" title=${t}>${t}</span>`;if(e.state==="offline")return i`<${Wo} agent=${e} />`;let o=e.targets.join(", ");return i`<span class="quiet" title=${o}>${o}</span>`}function df({id:e,index:t,count:o,...n}){let r=je.row(e).value;if(!r)return null;let s=ki(r),a=mt(r.labels);return i`
<${Rr}
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
<${qt} agent=${r} />
</span>
<span class="card-build">
${s?i`<${Se} org=${s.org_id} version=${s.app_version_id} />`:i`<span class="quiet">no build installed</span>`}
</span>
<span class="card-doing">
<${mf} agent=${r} />
</span>
<span class="card-took">${r.job&&i`<${Ti} job=${r.job} />`}</span>
<span class="card-labels" title=${a}>
${r.simulated&&i`<span class="tag">simulated</span>${" "}`}
${a}
</span>
<//>
`}function Kt(e,t=250){let o,n=!1,r=!1,s=!1,a=0,l=async()=>{o=void 0,n=!0,r=!1;let f=performance.now();try{await e()}finally{let u=performance.now();a=u+Math.max(t,3*(u-f)),n=!1,r&&c()}},c=()=>{s||(r=!0,n||(o??=setTimeout(l,Math.max(0,a-performance.now()))))};return Object.assign(c,{stop(){s=!0,clearTimeout(o)}})}var hf=1e3,Ko=class{#e;#o=0;data=g(null);error=g(null);constructor(t,o=null){this.#e=t,this.data.value=o}async load(){let t=++this.#o;try{let o=await te(this.#e);if(t!==this.#o)return;this.error.value=null,this.data.value=o}catch(o){t===this.#o&&(this.error.value=o)}}invalidate=Kt(()=>this.load(),hf);close(){this.#o+=1,this.invalidate.stop()}};var Dr=V("settings");function Pr(e){let t=W(()=>e?Dt(e):null,[e]);return S(()=>t&&F.subscribe(t),[t]),t}function _f(e,t,o=null){let n=W(()=>new Ko(e,o),[e]);return S(()=>(e&&!n.data.peek()&&n.load(),()=>n.close()),[n]),S(()=>{n.data.peek()&&n.invalidate()},[t]),n}function $f(e,t,o=[]){S(()=>{let n=Kt(t),r=Dr.watch((a,l,c)=>(c||e in a)&&n());e in Un(Dr)&&n();let s=o.map(a=>a.watch(n));return()=>[r,...s,n.stop].forEach(a=>a())},[e,t])}function Lr(){let e=E(null),t=nr(e.current);return j(()=>or(e.current,t)),{ref:e,onFocusIn:tr,"data-list":!0}}function gf(e,t){let[o,n]=T(e);return S(()=>{let r=setTimeout(()=>n(e),t);return()=>clearTimeout(r)},[e]),o===e}var vf=10,bf=8;function Nr(e,{first:t=vf,step:o=bf}={}){let[n,r]=T(t);return S(()=>{if(n>=e){e>0&&r(1/0);return}let s=requestAnimationFrame(()=>r(n+o));return()=>cancelAnimationFrame(s)},[n,e]),n}function jr(e){let{id:t,label:o,className:n,columns:r,sections:s=[{key:"all",ids:e.ids}],selection:a}=e,l=Lr(),c=s.flatMap(m=>m.ids),f=Nr(c.length),u=m=>{let d=m.key===" "||m.key==="x"&&ot.peek();if(!a||!d||m.ctrlKey||m.metaKey||m.altKey)return;let p=m.target.closest("[data-row]");p&&(m.preventDefault(),a.toggle(p.dataset.row.slice(e.kind.length+1),{through:m.shiftKey,shown:c}))};return i`
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
<${xf} selection=${a} shown=${c} />
</th>
`}
${r.map(({name:m,title:d,numeric:p})=>i`
<th key=${m} role="columnheader" scope="col" class=${`c-${m} ${p?"is-numeric":""}`}>
${d}
</th>
`)}
</tr>
</thead>
${s.map(({key:m,title:d,className:p="",ids:_,empty:h})=>{let $=_.slice(0,f);return _.length>0&&$.length===0?null:(f-=$.length,i`
<tbody key=${m} role="rowgroup" class=${p}>
${d&&i`
<tr role="row" class="divider">
<th role="rowheader" scope="rowgroup">${d}</th>
</tr>
`}
${$.map(y=>i`<${yf} key=${y} id=${y} table=${e} shown=${c} />`)}
${_.length===0&&h&&i`
<tr role="row" class="divider">
<td role="cell" class="nothing">${h}</td>
</tr>
`}
</tbody>
`)})}
</table>
`}function Ir(e){return typeof e=="string"?e:Array.isArray(e)?e.map(Ir).join("").trim():e&&typeof e.type=="string"?Ir(e.props.children):""}function yf({id:e,table:t,shown:o}){let{columns:n,rowOf:r,kind:s,hrefOf:a,rowClass:l=()=>"",failed:c=()=>!1,selection:f}=t,u=r(e).value,m=Ae(()=>f?.ids.value.has(e)?" is-picked":"");if(!u)return null;let d=a(u,e),p=_=>{_.target.closest("a, button, input, label")||String(getSelection())||(_.metaKey||_.ctrlKey?window.open(d,"_blank","noopener"):Q(d))};return i`
<tr role="row" class=${`row ${l(u)}${m.value}`} onClick=${p}>
${f&&i`
<td role="cell" class="c-pick">
<${wf} id=${e} selection=${f} shown=${o} />
</td>
`}
${n.map(({name:_,label:h,numeric:$,main:y,stacked:v,cell:P})=>{let M=P(u,e),Tt=`c-${_} ${$?"is-numeric":""}`,zt=!$&&Ir(M)||void 0;return i`
<td key=${_} role="cell" class=${Tt} data-label=${h} title=${zt}>
${y?i`
<span class=${`line ${v?"is-stacked":""}`}>
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
`}function wf({id:e,selection:t,shown:o}){let n=Ae(()=>t.ids.value.has(e));return i`
<label class="pick">
<input type="checkbox" tabindex="-1" checked=${n} onClick=${s=>t.toggle(e,{through:s.shiftKey,shown:o})} />
<span class="unseen">Select this row</span>
</label>
`}function xf({selection:e,shown:t}){let o=E(null),n=t.filter(r=>e.ids.value.has(r)).length;return j(()=>{o.current.indeterminate=n>0&&n<t.length}),i`
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
`}var kf=e=>e.job??e.installed?.[0]??null;function Ei({agent:e}){let t=kf(e);return t?i`<${Se} org=${t.org_id} version=${t.app_version_id} />`:i`<span class="quiet">no build installed</span>`}function Oi({agent:e}){let{job:t}=e;if(e.state==="offline")return i`<${Wo} agent=${e} />`;if(!t){let o=e.targets.join(", ");return i`<span class="quiet" title=${o}>${o}</span>`}return i`
<span class="work">
<${at} test=${t.test} />
<span class="work-time">
${t.phase==="installing"&&i`<em>installing</em>${" "}`}
<${st} since=${t.started_at} expected=${t.expected_seconds} />
</span>
<${Ht} since=${t.started_at} expected=${t.expected_seconds} />
</span>
`}var Sf=e=>i`
<span class="agent-line">
<${qt} agent=${e} />
${e.simulated&&i`<span class="tag" title="Simulates tests instead of running them">simulated</span>`}
</span>
`,Tf=[{name:"name",title:"Agent",main:Sf,stacked:!0,cell:e=>i`<span title=${e.name}>${e.name}</span>`},{name:"installed",title:"Build",cell:e=>i`<${Ei} agent=${e} />`},{name:"job",title:"Job",cell:e=>i`<${Oi} agent=${e} />`}],Ef=({ids:e})=>i`
<${jr}
id="agents-list"
label="Agents"
className="agents"
columns=${Tf}
ids=${e}
kind="agent"
rowOf=${t=>je.row(t)}
hrefOf=${t=>w("agent",{name:t.name})}
rowClass=${t=>`agent-${G(t)}`}
/>
`;var Mi=["done","failed","cancelled","running","waiting"];function Of({group:e}){let t=E(null);return j(()=>{Mi.forEach((o,n)=>t.current.children[n].style.setProperty("flex-grow",e[o]||0))}),i`
<span class="bar" ref=${t} aria-hidden="true">
${Mi.map(o=>i`<i key=${o} class=${`bar-${o}`}></i>`)}
</span>
`}var Mf=ne(152),Cf=8,Ci=ne(34),Af=86400,Rf=(e,t,o,n,r)=>t.map(s=>{let a=pt(s,r<60);return r>=Af||a==="00:00"?uo(s):a});function Df(e,t){if(!t)return Ci;let o=Math.max(...t.map(n=>n.length));return Math.max(Ci,ne(o*6.5)+Cf*2)}function Pf({write:e,steps:t,bare:o,axis:n}){let r=()=>rt("ink-2"),s={stroke:()=>rt("rule"),width:1},a={stroke:r,font:Ar(11),ticks:{show:!1}};return[{...a,values:o?(l,c)=>c.map(()=>""):Rf,grid:n?s:{show:!1},size:o?0:ne(24),gap:4,space:ne(76)},{...a,values:(l,c)=>c.map(e),grid:s,size:n??Df,gap:6,space:ne(n?20:32),...t?{incrs:t}:{}}]}var Lf=({data:e},t)=>e[t].flatMap((o,n,r)=>o!=null&&r[n-1]==null&&r[n+1]==null?[n]:[]),Nf=({name:e,tone:t,kind:o},n)=>({label:e,stroke:()=>rt(t),fill:o==="bars"?()=>rt(t):void 0,width:o==="bars"?0:2,dash:o==="dashed"?[4,3]:void 0,paths:o==="bars"?n:void 0,points:{show:!1,size:6,fill:()=>rt(t),...o==="bars"?{}:{filter:Lf}},spanGaps:!1}),If={time:!0,range:e=>[e.data[0][0],e.data[0].at(-1)+(e.data[0][1]-e.data[0][0])]},jf=(e,t)=>({range:(o,n,r)=>[0,t??Math.max(e,(r??0)*1.08)]});function qf({series:e,least:t,most:o,height:n,group:r,width:s,onCursor:a,uPlot:l,...c}){let f=l.paths.bars({size:[.82,28],align:1});return{width:s,height:n,padding:[8,16,c.bare?4:0,0],legend:{show:!1},scales:{x:If,y:jf(t,o)},cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1},sync:{key:r??null}},axes:Pf(c),series:[{},...e.map(u=>Nf(u,f))],hooks:{setCursor:[u=>a(u.cursor.idx??null)]}}}function Ff(){let e=ce(null);return S(()=>{let t=()=>import("./uplot.js").then(o=>e.value=o.default,()=>{});return t(),F.onReconnect(()=>e.peek()??t())},[]),e.value}function Ai({title:e,data:t,series:o,write:n,summary:r,height:s=Mf,least:a=1,...l}){let c=E(null),f=E(null),u=ce(null),m=W(()=>o,[e]),d=Ff();S(()=>{if(!d)return;let $=new d(qf({...l,series:m,write:n,least:a,height:s,width:c.current.clientWidth,onCursor:v=>u.value=v,uPlot:d}),t,c.current);f.current=$;let y=new ResizeObserver(([v])=>$.setSize({width:Math.floor(v.contentRect.width),height:s}));return y.observe(c.current),()=>{f.current=null,y.disconnect(),$.destroy()}},[m,d]),S(()=>f.current?.setData(t),[t]);let p=Uo.value;S(()=>f.current?.redraw(!1),[p]);let _=$=>{let y={ArrowLeft:-1,ArrowRight:1}[$.key];if(!y||!f.current)return;$.preventDefault();let v=Math.min(t[0].length-1,Math.max(0,(u.peek()??t[0].length)+y));f.current.setCursor({left:f.current.valToPos(t[0][v],"x"),top:10},!0,!0)},h=()=>f.current?.setCursor({left:-10,top:-10},!0,!0);return i`
<figure class="chart" data-chart=${e}>
<${Uf} title=${e} data=${t} series=${o} write=${n} at=${u.value} />
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
`}function Uf({title:e,data:t,series:o,write:n,at:r}){let s=r!==null&&r<t[0].length?r:null,a=(l,c)=>{let f=l.shown?l.shown(s??t[0].length-1):t[c+1][s??t[0].length-1];return f==null?"\u2013":n(f)};return i`
<figcaption class="chart-head">
<strong>${e}</strong>
<span class="chart-time number quiet">
${s===null?"now":ue(t[0][s]*1e3)}
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
`}var Bf=ne(84),Hf=ne(64),Wf=(e,t,o)=>t.length>1?`${e}, ${o.name}`:e,qr=(e,t,o,n)=>(t.shown?t.shown(n):e[o+1][n])??null;function Kf({label:e,charts:t}){let o=t.flatMap(({title:s,data:a,series:l,write:c})=>l.map((f,u)=>({name:Wf(s,l,f),at:m=>qr(a,f,u,m),text:m=>qr(a,f,u,m)===null?"\u2013":c(qr(a,f,u,m))}))),n=t[0].data[0],r=n.map((s,a)=>a).filter(s=>o.some(({at:a})=>a(s)!==null));return i`
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
<th scope="row">${ue(n[s]*1e3)}</th>
${o.map(({name:a,text:l})=>i`<td key=${a}>${l(s)}</td>`)}
</tr>
`)}
</tbody>
</table>
</div>
`}function zf({label:e,charts:t,stacked:o=!1}){let[n,r]=T(!1),s=J(),a=t.length-1,l=c=>o?{height:Bf,axis:Hf,bare:c<a}:{};return i`
${n?i`<${Kf} label=${e} charts=${t} />`:i`
<div class=${`charts ${o?"is-stacked":""}`}>
${t.map((c,f)=>i`<${Ai} key=${c.title} group=${s} ...${l(f)} ...${c} />`)}
</div>
`}
<p class="rest">
<button type="button" class="button is-link" onClick=${()=>r(!n)}>
${n?"Show charts":"Show as a table"}
</button>
</p>
`}function Ri({label:e,text:t,head:o}){let n=ce("copy"),r=async s=>{let a=s.currentTarget.parentElement.querySelector("code");try{await navigator.clipboard.writeText(t),n.value="copied"}catch{getSelection().selectAllChildren(a),n.value="selected"}setTimeout(()=>n.value="copy",2e3)};return i`
<div class="copy">
${o??i`<span class="copy-label">${e}</span>`}
<pre tabindex="0" aria-label=${e}>
<code>${t}</code>
</pre>
<button type="button" class="button" onClick=${r}>
<${b} name="copy" />
<span aria-live="polite">${n}</span>
</button>
</div>
`}function Fr({lines:e}){let[t,o]=T(null),[n,r]=e.find(([a])=>a===t)??e[0],s=i`
<select
class="copy-choice"
aria-label="Command"
value=${n}
onChange=${a=>o(a.currentTarget.value)}
>
${e.map(([a])=>i`<option key=${a} value=${a}>${a}</option>`)}
</select>
`;return i`<${Ri} label=${n} text=${r} head=${s} />`}var Ur=L===null?"curl -s":'curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"',Jf="http://127.0.0.1:3000",Br=()=>[Jf,"http://localhost:3000"].includes(location.origin)?"":` --url ${location.origin}`,Hr=I?.startsWith("org:")?I.slice(4):"acme",zo=e=>/^[\w.-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,Jo=L!==null;var Vo=!Jo||k("invite","host"),Wr=()=>Jo?Vo?i`
<a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
`:null:i`
On a machine with a device or a browser, in the folder of your tests:${" "}
<code>qgagent init</code> writes <code>qgagent.toml</code>, which says what runs; then${" "}
<code>qgagent run --url ${location.origin}</code>
`;var Go={org_id:Hr,app_version_id:"1.0.0",test:"tests/onboarding.spec.js"},Vf=`qgjob submit --org-id ${zo(Go.org_id)} --app-version-id ${Go.app_version_id} --test ${Go.test}`,Gf=`${Ur} ${location.origin}/submit-job -H 'Content-Type: application/json' -d ${zo(JSON.stringify(Go))}`,Yf=()=>k("submit","job")?i`
<section class="empty" aria-labelledby="empty-title">
<h2 id="empty-title">Submit the first test</h2>
<p>
A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
Paste this into a terminal and watch this page.${" "}
${L!==null&&i`<a href="/install/">Install qgjob</a> first.`}
</p>
<${Fr}
lines=${[["Submit a job",`${Vf}${Br()}`],["Submit a job, with curl",Gf]]}
/>
${Vo&&i`<h3>Add an agent</h3><p>An agent runs the tests. <${Wr} /></p>`}
</section>
`:i`<p class="nothing">No jobs yet.</p>`;var Yo=e=>e==null?"\u2013":e<10?_e(e):he(e),Di=["at","waiting","running","submitted","done","failed","cancelled","installs","installs_avoided","wait_p50","wait_p95"];function Qf(e,t){let o=e.at.at(-1)??-1/0,n=t.filter(r=>r.at>o);return n.length>0&&e.at.length>0&&n.length===t.length&&n[0].at-o>2*e.step?null:{step:e.step,...Object.fromEntries(Di.map(r=>[r,[...e[r],...n.map(s=>s[r])]]))}}var Pi={mean:e=>e.reduce((t,o)=>t+o,0)/e.length,most:e=>Math.max(...e)};function Xf(e,{from:t,to:o,count:n,names:r,merge:s="mean"}){let a=(o-t)/n,l=r.map(()=>Array.from({length:n},()=>[]));return e.at.forEach((c,f)=>{let u=Math.floor((c-t)/a);u<0||u>=n||r.forEach((m,d)=>{let p=e[m][f];p!=null&&l[d][u].push(p)})}),{at:Array.from({length:n},(c,f)=>t+f*a),values:Object.fromEntries(r.map((c,f)=>[c,l[f].map(u=>u.length>0?Pi[s](u):null)]))}}function Qo(e,t,o){let n=(e.at(-1)?.at??0)-o,r=e.filter(s=>s.at>n&&s[t]!==null).map(s=>s[t]);return r.length>0?Pi.mean(r):null}var Zf=(e,t,o)=>Math.round(e.reduce((n,r)=>n+r[t]*o/60,0));var ep=({installs:e,install_seconds:t})=>`${O(e)}${t===null?"":`, ${Z(e*t)} (${_e(t)} each)`}`,tp=({installs_avoided:e,saved_seconds:t})=>`${O(e)}${t>0?`, \u2248 ${Z(t)} saved`:""}`;function Kr({installs:e,installs_avoided:t,install_seconds:o,saved_seconds:n}){if(e+t===0)return"";let r=`${O(e)} made${e>0?` in ${_e(o)}`:""}`,s=`${Tn(t/(e+t))} avoided`;return`${r}, ${s}${n>0?`: \u2248 ${Z(n)} saved`:""}`}var op=({starts_avoided:e})=>e>0?`${B(e,"start")} avoided`:"";var Xo=V("series",(e,t)=>e.at-t.at);var zr=[["1h","1 h"],["24h","24 h"],["7d","7 days"]],Jr="24h",Zo={"1h":3600,"24h":86400,"7d":604800};function np(e){let t=e.get("period");return zr.some(([o])=>o===t)?t:Jr}var Vr=e=>zr.find(([t])=>t===e)[1];function Gr(e){let t=Pr(e===Jr?null:`totals:${e}`);return(t?t.row(e).value:ie.row("overview").value?.totals)??null}var Yr=100,en=24;function Li(e,{floor:t=0}={}){let o=Math.max(...e.filter(a=>a!==null),t+1),n=e.length>1?Yr/(e.length-1):0,r="",s="M";return e.forEach((a,l)=>{if(a===null){s="M";return}let c=en-1-(a-t)/(o-t)*(en-2);r+=`${s}${(l*n).toFixed(1)} ${c.toFixed(1)}`,s="L"}),r}function tn({values:e,tone:t=""}){return e.filter(o=>o!==null).length<2?i`<svg class="spark" aria-hidden="true" viewBox=${`0 0 ${Yr} ${en}`}></svg>`:i`
<svg
class=${`spark ${t&&`spark-${t}`}`}
aria-hidden="true"
viewBox=${`0 0 ${Yr} ${en}`}
preserveAspectRatio="none"
>
<path class="spark-line" d=${Li(e)} vector-effect="non-scaling-stroke" />
</svg>
`}var Ni=60,qe=({name:e,period:t,value:o,icon:n,note:r,loud:s,href:a,trend:l,tone:c,children:f})=>i`
<div class=${`figure ${s?"is-loud":""}`} data-figure=${e.toLowerCase()}>
<dt>
${n&&i`<${b} name=${n} />`}
${a?i`<a href=${a}>${e}</a>`:e}
${t&&i`<small class="figure-period">${t}</small>`}
</dt>
<dd>${o}</dd>
<dd class="figure-note">${r??""}</dd>
${f}
<dd class="figure-spark" aria-hidden="true">${l&&i`<${tn} values=${l} tone=${c} />`}</dd>
</div>
`,Ii=e=>e===null?"":`${O(e<10?Math.round(e*10)/10:Math.round(e))} a minute`;function rp({statuses:e,trend:t}){let o=De.filter(r=>e[r]>0),n=o.reduce((r,s)=>r+e[s],0);return i`
<div class="figure" data-figure="agents">
<dt>
<a href=${w("fleet")}>Agents</a>
</dt>
<dd>${O(n)}</dd>
<dd class="figure-note">
${o.length===0?"none connected":""}
${o.map(r=>i`
<a key=${r} class=${`fleet-state on-board-${r}`} href=${w("fleet",{},{state:r})}>
<${b} name=${r} />
${O(e[r])} ${r}
</a>
`)}
</dd>
<dd class="figure-spark" aria-hidden="true">
<${tn} values=${t} tone="go" />
</dd>
</div>
`}function sp({period:e}){let t=Gr(e),o=ie.row("overview").value,n=Ae(()=>Xo.ids.value.map(c=>Xo.row(c).value)).value;if(!o)return i`<dl class="figures"></dl>`;let r=c=>n.map(f=>f[c]),s=c=>w("jobs",{},{status:c}),a=c=>w("jobs",{},{q:`status:${c} age<${e}`}),l=Vr(e);return i`
<dl class="figures">
<${qe}
name="Waiting"
icon="pending"
href=${s("pending")}
value=${O(o.waiting)}
trend=${r("waiting")}
/>
<${qe}
name="Running"
icon="running"
href=${s("running")}
value=${O(o.running)}
trend=${r("running")}
tone="go"
/>
<${qe}
name="Passed"
icon="done"
period=${l}
href=${a("done")}
value=${O(t?.done)}
note=${Ii(Qo(n,"done",Ni))}
trend=${r("done")}
tone="good"
/>
<${qe}
name="Failed"
icon="failed"
period=${l}
href=${a("failed")}
value=${O(t?.failed)}
loud=${t?.failed>0}
note=${[Ii(Qo(n,"failed",Ni)),t?.cancelled?`${O(t.cancelled)} cancelled`:""].filter(Boolean).join(", ")}
trend=${r("failed")}
tone="bad"
/>
<${qe}
name="Wait p50"
value=${Yo(o.wait_p50)}
note=${o.wait_p95==null?"no recent jobs":`p95 ${Yo(o.wait_p95)}`}
trend=${r("wait_p50")}
/>
<${rp}
statuses=${o.statuses??{}}
trend=${n.map(c=>qo(c.agents??{}).working)}
/>
<${qe}
name="Installs avoided"
href=${w("timeline",{},{span:Zo[e]})}
period=${l}
value=${O(t?.installs_avoided)}
note=${t?Kr(t):""}
trend=${r("installs_avoided")}
tone="yellow"
/>
<${qe}
name="Starts avoided"
href=${w("timeline",{},{span:Zo[e]})}
period=${l}
value=${O(t?.starts_avoided)}
note="of the test runner"
trend=${r("starts_avoided")}
tone="yellow"
/>
</dl>
`}var St=N(()=>R.value?.query.get("q")??""),Qr=N(()=>St.value.toLowerCase().split(/\s+/).filter(Boolean)),Xr=e=>Nt({q:e}),ap={group:e=>[e.org_id,e.app_version_id,e.target,mt(e.labels),...e.agents??[]],agent:e=>[e.name,e.host,G(e),...e.targets??[],mt(e.labels),e.job?.org_id,e.job?.app_version_id,e.job?.test,...(e.installed??[]).flatMap(t=>[t.org_id,t.app_version_id])],job:e=>[e.id,e.org_id,e.app_version_id,e.test,e.status,e.phase,e.agent,e.target]},ji=new WeakMap;function qi(e,t,o){if(o.length===0)return!0;let n=ji.get(t);return n===void 0&&(n=ap[e](t).join(" ").toLowerCase(),ji.set(t,n)),o.every(r=>n.includes(r))}var ip=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]);function lp(e,t){let o=[];return N(()=>{let n=e.ids.value;if(Qr.value.length===0)return o=n;let r=n.filter(s=>{let a=e.row(s).value;return a!==null&&qi(t,a,Qr.value)});return ip(r,o)?o:o=r})}var Zr=({id:e,icon:t="search",label:o,placeholder:n=o,text:r,onInput:s})=>i`
<form class="search" role="search" onSubmit=${a=>a.preventDefault()}>
<label for=${e}>
<${b} name=${t} />
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
`;var cp=({label:e})=>i`
<${Zr}
id="filter"
icon="filter"
label=${e}
placeholder="Filter"
text=${St.value}
onInput=${Xr}
/>
`;var es=({at:e,className:t=""})=>i`
<time class=${`number ${t}`} datetime=${e} title=${kn(e)}>${ue(e)}</time>
`;function up({job:e}){return e.finished_at&&e.started_at?i`<span class="number">${_e(ee(e.finished_at)-ee(e.started_at))}</span>`:e.status==="running"?e.started_at&&i`<${st} since=${e.started_at} />`:e.status==="pending"?i`<span class="quiet">waiting <${Wt} since=${e.created_at} /></span>`:""}var fp=e=>i`
${e.attempts>1&&i`<span class="tag">attempt ${O(e.attempts)}</span>`}
${e.flaky&&i`<span class="tag" title="Passed after a failed attempt">flaky</span>`}
${e.simulated&&i`<span class="tag" title="run by a simulated agent">simulated</span>`}
`,pp=({job:e})=>i`
<a class="suite" tabindex="-1" href=${w("batch",{id:e.batch_id})}>${e.batch.suite||"batch"}</a>
${e.batch.branch&&i`<span class="quiet suite-branch" title=${e.batch.branch}>${e.batch.branch}</span>`}
`;function Fi({job:e}){let t=e.status==="pending"&&e.explanation?.text,o=t||e.cause||e.reason;return o&&i`<span class=${t?"clamp":"clamp cause"} title=${o}>${o}</span>`}function mp({job:e}){let t=e.status==="pending"?e.explanation?.eta_seconds:null;if(t==null&&e.status==="pending"&&e.explanation?.hold)return i`<span class="quiet" title="Not before it is released">held</span>`;if(t==null)return null;let o=t<1?"now":he(t);return e.explanation.eta_guessed?i`<span class="number" title="A guess: nothing like it has run">${o}?</span>`:i`<span class="number">${o}</span>`}var Ui=[{name:"status",title:"Status",cell:e=>i`<${Qn} job=${e} />`},{name:"test",title:"Test",main:fp,cell:e=>i`<${at} test=${e.test} />`},{name:"build",title:"Build",cell:e=>i`<${Se} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"suite",title:"Suite",cell:e=>e.batch&&i`<${pp} job=${e} />`},{name:"why",title:"Why",cell:e=>i`<${Fi} job=${e} />`},{name:"agent",title:"Agent",label:"agent",cell:e=>e.agent??""},{name:"eta",title:"ETA",label:"expected",numeric:!0,cell:e=>i`<${mp} job=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>i`<${up} job=${e} />`},{name:"at",title:"Submitted",label:"submitted",numeric:!0,cell:e=>i`<${es} className="quiet" at=${e.created_at} />`}],dp={kind:"job",columns:Ui,hrefOf:e=>w("job",{id:e.id}),rowClass:e=>`job-${e.status}`,failed:e=>e.status==="failed"};function hp({title:e,note:t,tools:o,id:n,className:r="",children:s}){let a=J();return i`
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
`}var _p=({children:e})=>i`
<p class="banner" data-simulated>
<${b} name="stale" />
<span><strong>Simulated.</strong> ${e}</span>
</p>
`;function $p(e){let t=ce(null),o=E(new Set),n=a=>()=>{o.current.add(a),t.value??=e.peek()},r=a=>l=>{a==="focus"&&l.currentTarget.contains(l.relatedTarget)||(o.current.delete(a),o.current.size===0&&(t.value=null))};vn(()=>{St.value,t.value=null});let s=t.value&&new Set(t.value);return{ids:t.value??e.value,waiting:s?e.value.filter(a=>!s.has(a)).length:0,show:()=>t.value=e.peek(),over:{onPointerEnter:n("pointer"),onPointerLeave:r("pointer"),onFocusIn:n("focus"),onFocusOut:r("focus")}}}var gp=V("events",(e,t)=>e.at<t.at?1:e.at>t.at?-1:e.id<t.id?1:-1);var on=e=>e.waiting+e.running>0,vp=["no_agent","agents_paused","build_held"],Bi=e=>vp.includes(e?.reason??""),bp=e=>e.running===0&&Bi(e.explanation);function yp(e,t){return on(e)!==on(t)?on(e)?-1:1:(e.position??1/0)-(t.position??1/0)||(e.id<t.id?-1:1)}var wp=V("groups",yp);var Hi=e=>Date.parse(e.started_at??e.created_at),xp=V("jobs",(e,t)=>Hi(t)-Hi(e)||(e.id<t.id?1:-1));function kp(e,t){return e.status==="pending"&&e.attempts===t?.attempts&&e.priority===t.priority&&e.explanation===void 0&&t.explanation?{...e,explanation:t.explanation}:e}export{fr as m0_0,Le as m0_1,Qc as m0_10,dr as m0_11,Ao as m0_12,pr as m0_13,Gc as m0_14,Vc as m0_15,mr as m0_2,zc as m0_3,hr as m0_4,Yc as m0_5,Hc as m0_6,_r as m0_7,Kc as m0_8,Jc as m0_9,Cr as m101_0,Ht as m103_0,rt as m10_0,Ar as m10_1,Uo as m10_2,wo as m114_0,_p as m121_0,Wt as m122_0,tn as m124_0,Li as m124_1,uc as m127_0,Ze as m127_1,Vn as m127_2,qt as m128_0,Qn as m128_1,et as m128_2,jr as m129_0,at as m134_0,Zr as m135_0,es as m137_0,F as m152_0,Di as m157_0,Xf as m157_1,Qf as m157_2,Qo as m157_3,Zf as m157_4,Yo as m157_5,St as m158_0,lp as m158_1,Xr as m158_2,Qr as m158_3,qi as m158_4,Ut as m159_0,ai as m159_1,Au as m159_2,si as m159_3,Ru as m159_4,qo as m159_5,Ef as m15_0,Ei as m15_1,Oi as m15_2,xn as m164_0,Sn as m164_1,_e as m164_10,he as m164_11,ee as m164_12,Rt as m164_13,Sl as m164_14,El as m164_15,Tl as m164_16,ue as m164_17,pt as m164_2,B as m164_3,uo as m164_4,Z as m164_5,kn as m164_6,mt as m164_7,O as m164_8,Tn as m164_9,$p as m166_0,pe as m170_0,Gn as m170_1,Nr as m171_0,_f as m171_1,Lr as m171_2,$f as m171_3,gf as m171_4,Pr as m171_5,i as m173_0,Or as m174_0,vt as m188_0,Pe as m188_1,tt as m188_2,lr as m188_3,ot as m188_4,cr as m188_5,Nc as m188_6,ci as m1_0,Er as m1_1,nt as m200_0,qn as m203_0,Nn as m203_1,jn as m203_2,L as m203_3,po as m203_4,In as m203_5,Re as m203_6,ae as m203_7,Bl as m203_8,dt as m206_0,Dn as m206_1,Ve as m206_2,ke as m206_3,Pn as m206_4,Ul as m206_5,k as m211_0,Fn as m211_1,Q as m212_0,sa as m212_1,zn as m212_2,Hn as m212_3,$t as m212_4,Nt as m212_5,Jn as m212_6,w as m212_7,R as m212_8,Pt as m212_9,Dc as m214_0,nr as m214_1,rr as m214_2,Ft as m214_3,sr as m214_4,tr as m214_5,or as m214_6,tp as m215_0,ep as m215_1,Kr as m215_2,op as m215_3,Cn as m216_0,I as m216_1,Mn as m216_2,Y as m216_3,Je as m216_4,Of as m21_0,yt as m232_0,Po as m232_1,xr as m232_2,Lo as m232_3,kr as m232_4,iu as m232_5,cu as m234_0,lu as m234_1,wt as m234_2,uu as m234_3,fu as m234_4,Wa as m234_5,Ha as m234_6,fe as m239_0,je as m240_0,wi as m240_1,Ho as m240_2,gp as m242_0,wp as m243_0,bp as m243_1,on as m243_2,Bi as m243_3,xp as m244_0,kp as m244_1,ie as m245_0,Un as m247_0,V as m247_1,Dt as m247_2,Xo as m248_0,Ur as m254_0,Jo as m254_1,Hr as m254_2,zo as m254_3,Br as m254_4,ne as m256_0,Io as m257_0,Ne as m257_1,xt as m257_2,Kt as m258_0,Qe as m265_0,_o as m265_1,_t as m265_2,Ye as m265_3,Jr as m266_0,zr as m266_1,Zo as m266_2,Vr as m266_3,np as m266_4,Gr as m266_5,rl as m270_0,sl as m270_1,E as m270_10,T as m270_11,al as m270_2,S as m270_3,il as m270_4,J as m270_5,nl as m270_6,j as m270_7,W as m270_8,Ss as m270_9,q as m272_0,lo as m272_1,ce as m272_10,vn as m272_11,me as m272_2,N as m272_3,Ds as m272_4,U as m272_5,g as m272_6,ye as m272_7,Ae as m272_8,yl as m272_9,We as m273_0,Ce as m273_1,x as m273_10,no as m273_11,ps as m273_12,Ki as m273_2,el as m273_3,it as m273_4,ol as m273_5,zi as m273_6,it as m273_7,Zi as m273_8,eo as m273_9,zf as m32_0,Fr as m36_0,Ri as m36_1,K as m39_0,Yn as m3_0,De as m3_1,G as m3_2,st as m43_0,Yf as m44_0,xe as m4_0,Hs as m4_1,te as m4_2,Ws as m4_3,H as m4_4,qe as m51_0,sp as m51_1,cp as m53_0,Wr as m54_0,Vo as m54_1,Se as m55_0,ha as m55_1,Sr as m5_0,Ie as m5_1,oi as m5_2,ti as m5_3,Ou as m5_4,ni as m5_5,df as m61_0,Wo as m61_1,Ti as m61_2,ki as m61_3,Si as m61_4,mc as m63_0,yo as m63_1,dc as m63_2,pc as m63_3,jt as m63_4,b as m70_0,Ui as m72_0,dp as m72_1,Fi as m72_2,So as m7_0,To as m7_1,yc as m7_2,bt as m88_0,af as m8_0,uf as m8_1,lf as m8_2,cf as m8_3,Mr as m93_0,hp as m95_0,Rr as m99_0,de as m9_0,we as m9_1,bn as m9_2,yn as m9_3};
