var ps=e=>t=>{var o=e[t];if(o)return o();throw new Error("Module not found in bundle: "+t)};var T,ds,co,Pe,un,ao,hs,ro,_s,mn,fn,$s,At=Symbol.for("pv"),io={},lo=[],nl=/^m(i|n|o|s|text|space)$/,uo=Array.isArray,fo=lo.slice,Re=Object.assign;function Ke(e){e&&e.parentNode&&e.remove()}function pt(e,t,o){var n,r,s,a={},l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?fo.call(arguments,2):o),ze(e,a,n,r,null)}function rl(e,t,o){var n,r,s,a=Re({},e.props),l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e.type!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?fo.call(arguments,2):o),ze(e.type,a,n!==void 0?n:e.key,r!==void 0?r:e.ref,null)}function ze(e,t,o,n,r){var s={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:At,__v:r||++ds,__i:-1,__u:0};return!r&&T.vnode&&T.vnode(s),s}function sl(){return{current:null}}function Le(e){return e.children}function Je(e,t){this.props=e,this.context=t,this.__g=0}function De(e,t){if(t==null)return e.__&&De(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:De(e)}function al(e){var t,o=e.__v,n=o.__e,r=[],s=[],a=e.__P;a&&((t=Re({constructor:At},o)).__v=o.__v+1,T.vnode&&T.vnode(t),dn(a,t,o,e.__n,a.namespaceURI,32&o.__u?[n]:null,r,n||De(o),32&o.__u,s),t.__v=o.__v,t.__.__k[t.__i]=t,ks(r,t,s),o.__=o.__e=null,t.__e!=n&&gs(t))}function gs(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),gs(e)}function pn(e){(8&e.__g||(e.__g|=8,Pe.push(e),ao++))&&un==T.debounceRendering||((un=T.debounceRendering)||queueMicrotask)(vs)}function vs(){try{for(var e,t=1;Pe.length;)Pe.length>t&&Pe.sort(hs),e=Pe.shift(),t=Pe.length,8&e.__g&&al(e)}finally{(ao=Pe.length)&&(un||queueMicrotask)(vs)}}function bs(e,t,o,n,r,s,a,l,c,f,u){var m,d,p,h,S,$,b=n.__k||lo,v=t.length;for(c=il(o,t,b,c,v),m=0;m<v;m++)(p=o.__k[m])!=null&&(d=~p.__i&&b[p.__i]||io,p.__i=m,$=dn(e,p,d,r,s,a,l,c,f,u),h=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.ref&&hn(d.ref,null,p,d),p.ref&&u.push(p.ref,p.__c||h,p)),S=S||h,4&p.__u?(c=ys(p,c,e,!d.__v),d.__e&&(d.__e=null)):typeof p.type=="function"&&$!==void 0?c=$:h&&(c=h.nextSibling),p.__u&=-21);return o.__e=S,c}function il(e,t,o,n,r){var s,a,l,c,f,u,m,d,p,h=o.length,S=h,$=0,b=0,v=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=ze(null,a):uo(a)?a=v[s]=ze(Le,{children:a}):a.constructor===At&&a.__b?a=v[s]=ze(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,c=s+$,a.__=e,a.__b=e.__b+1,l=null,~(f=a.__i=ll(a,o,c,S))&&(S--,(l=o[f])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,f==c-1?$--:f==c+1?$++:f!=c&&(f>c?$--:$++,b=1)):(~f||(r>h?$--:r<h&&$++),typeof a.type!="function"&&(a.__u|=4))):v[s]=null;if(b){for(u=[],m=[],s=0;s<r;s++)if((a=v[s])&&16&a.__u){for($=0,d=u.length;$<d;)u[p=$+d>>1]<a.__i?$=p+1:d=p;u[$]=a.__i,m[s]=$+1}for($=u.length;s--;)m[s]&&(m[s]==$?$--:v[s].__u|=4)}if(S)for(s=0;s<h;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=De(l)),_n(l,l));return n}function ys(e,t,o,n){var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=ys(r[s],t,o,!1));return t}for(t&&!t.parentNode&&(t=De(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,t):o.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function ws(e,t){return t=t||[],e!=null&&typeof e!="boolean"&&(uo(e)?e.some(function(o){ws(o,t)}):t.push(e)),t}function ll(e,t,o,n){var r,s=e.key,a=e.type,l=t[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&a==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=o+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function ms(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function no(e,t,o,n,r){var s,a;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||ms(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||ms(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(a=fn[t]||(fn[t]=cl(t)),(e.__a||(e.__a={}))[t]=mn,s=t!=(t=t.replace(_s,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function cl(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[ro]==null)t[ro]=mn++;else if(t[ro]<this.__a[e])return;return o(T.event?T.event(t):t)}}}function dn(e,t,o,n,r,s,a,l,c,f){var u,m,d,p,h,S,$,b,v,q,C,y,Q,$e,ge,oo,ve,We,xe=t.type;if(t.constructor!==At)return null;128&o.__u&&(c=32&o.__u,u=o.__c.__z)&&(t.__u|=c,m=s=[],u.nodeType==8?l=so(u,s):s.push(u),l=s[0]||l),(u=T.__b)&&u(t);e:if(typeof xe=="function"){d=a.length;try{if(b=t.props,v=(u=xe.prototype)&&u.render,q=(u=xe.contextType)&&n[u.__c],C=u?q?q.props.value:u.__:n,(p=o.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(v?t.__c=p=new xe(b,C):(t.__c=p=new Je(b,C),p.constructor=xe,p.render=fl),q&&q.sub(p),p.state||(p.state={}),p.__n=n,p.__g|=8,p.__h=[],p.__k=[]),v&&(p.__s||(p.__s=p.state),xe.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Re({},p.__s)),Re(p.__s,xe.getDerivedStateFromProps(b,p.__s)))),h=p.props,S=p.state,p.__v=t,o.__c){if(b!==h&&v&&!xe.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(b,C),t.__v==o.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(b,p.__s,C)===!1){t.__v!=o.__v&&(p.props=b,p.state=p.__s,p.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(ae){ae&&(ae.__=t)}),lo.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&a.push(p),l=De(o);break e}p.componentWillUpdate&&p.componentWillUpdate(b,p.__s,C),v&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,S,$)})}else v&&!xe.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),v&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=C,p.props=b,p.__P=e,p.__g&=-5,y=T.__r,Q=v?25:0;do p.__g&=-9,y&&y(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++Q<25);v&&(lo.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(n=Re({},n,p.getChildContext())),v&&o.__c&&p.getSnapshotBeforeUpdate&&($=p.getSnapshotBeforeUpdate(h,S)),$e=u&&u.type===Le&&u.key==null?u.props.children:u,b.__P&&(u=l,r=(e=b.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=e&&(o.__k.some(function(ae){ae&&_n(ae,ae)}),o.__k=null),l=o.__k?De(o,0):null),l=bs(e,uo($e)?$e:[$e],t,o,n,r,s,a,l,c,f),b.__P&&(t.__e=null,l=u),t.__u&=-161,m&&m.some(Ke),p.__h.length&&a.push(p),1&p.__g&&(p.__g&=-4)}catch(ae){if(a.length=d,t.__v=null,c||s)if(ae&&ae.then){if(t.__u|=128|c,s){for(~(ve=s.indexOf(l||void 0))||(ve=s.length);(We=s[ve-1])&&We.nodeType==8;)ve--;for(;ve<s.length;ve++)if(We=s[ve])if(s[ve]=null,ge){if(We==oo)break}else{if(We.nodeType!=8)break;We.data.startsWith("$s")&&(oo=so(ge=We))}}if(!ge){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ge=l}(u=so(ge=t.__c.__z||(t.__c.__z=ge)))?(t.__e=ge,l=u):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ke);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),ae&&ae.then||xs(t),T.__e(ae,t,o)}}else l=t.__e=ul(o.__e,t,o,n,r,s,a,c,f,e);return(u=T.diffed)&&u(t),l}function so(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function xs(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(xs))}function ks(e,t,o){for(var n=0;n<o.length;)hn(o[n++],o[n++],o[n++]);T.__c&&T.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){T.__e(s,r.__v)}})}function ul(e,t,o,n,r,s,a,l,c,f){var u,m,d,p,h,S,$,b,v=o.props||io,q=t.props,C=t.type;if(C=="svg"?r="http://www.w3.org/2000/svg":C=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((h=s[u])&&(C?h.localName==C:h.nodeType==3)){e=h,s[u]=null;break}}if(!e){if(b=f.ownerDocument||document,!C)return b.createTextNode(q);e=b.createElementNS(r,C,q.is?q:f),l&&(T.__m&&T.__m(t,s),l=!1),s=null}if(C){if(f=C=="template"&&e.content||e,s=C=="textarea"&&q.defaultValue!=null?null:s&&fo.call(f.childNodes),!l&&s)for(v={},u=0;u<e.attributes.length;u++)v[(h=e.attributes[u]).name]=h.value;for(u in v)h=v[u],u=="dangerouslySetInnerHTML"?d=h:u=="children"||u in q||u=="value"&&"defaultValue"in q||u=="checked"&&"defaultChecked"in q||no(e,u,null,h,r);for(u in q)h=q[u],u=="children"?p=h:u=="dangerouslySetInnerHTML"?m=h:u=="value"?S=h:u=="checked"?$=h:l&&typeof h!="function"||v[u]===h||no(e,u,h,v[u],r);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(d&&(e.textContent=""),(C=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&nl.test(C))&&(r="http://www.w3.org/1999/xhtml"),bs(f,uo(p)?p:[p],t,o,n,r,s,a,s?s[0]:o.__k&&De(o,0),l,c),s&&s.some(Ke)),l&&C!="textarea"||(u="value",C=="progress"&&S==null?e.removeAttribute(u):S==null||S===e[u]&&(C!="progress"||S)||no(e,u,S,v[u],r),u="checked",$!=null&&$!=e[u]&&no(e,u,$,v[u],r))}else v===q||l&&e.data==q||(e.data=q);return e}function hn(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){T.__e(r,o)}}function _n(e,t,o){var n,r,s,a;if(T.unmount&&T.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||hn(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){T.__e(l,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&_n(n[a],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=so(n,s=[]))&&(n==e.__e&&s.some(Ke),Ke(r),Ke(n)),o||Ke(e.__e),e.__e=e.__c=e.__=null}function fl(e,t,o){return this.constructor(e,o)}function po(e,t){var o,n,r,s;T.__&&T.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=ze(Le,{children:[e]}),r=[],s=[],dn(t,t.__k,n||io,io,t.namespaceURI,n?null:t.firstChild?fo.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,s),ks(r,t.__k,s),t.__k.props.children=null}function pl(e,t){e&&typeof e=="object"&&(e.__u|=32),po(e,t)}function ml(e){function t(o){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&n.forEach(function(a){a.__g|=4,pn(a)})},this.sub=function(s){n.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){n.delete(s),a&&a.call(s)}}),o.children}return t.__c="__cC"+$s++,t.__=e,t.Provider=(t.Consumer=function(o,n){return o.children(n)}).contextType=t,t}function dl(e){return e.children}function hl(e,t){return ze(dl,{__P:t,children:e})}T={__e:function(e,t,o,n){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw ao=0,e}},ds=0,co=function(e){return e!=null&&e.constructor===At},Je.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=Re({},this.state)),typeof e=="function"&&(e=e(Re({},o),this.props)),e&&(Re(o,e),this.__v&&(t&&this.__k.push(t),pn(this)))},Je.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),pn(this))},Je.prototype.render=Le,Pe=[],ao=0,hs=function(e,t){return e.__v.__b-t.__v.__b},ro=Symbol(),_s=/(PointerCapture)$|Capture$/i,mn=0,fn={},$s=0;var ke,A,$n,Ss,gn=Object.is,mt=0,Ds=[],vn=[],L=T,Ts=L.__b,Es=L.__r,Os=L.diffed,Ms=L.__c,Cs=L.unmount,As=L.__;function Ve(e,t){L.__h&&L.__h(A,e,mt||t),mt=0;var o=A.__H||(A.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function x(e){return mt=1,Ls(Ns,e)}function Ls(e,t,o){var n=Ve(ke++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):Ns(void 0,t),function(s){var a=(n.__N||n.__)[0],l=n.t(a,s);gn(a,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=A,!A.__f)){A.__f=!0;var r=A.shouldComponentUpdate;A.shouldComponentUpdate=function(s,a,l){var c=this.__H;if(!c)return!0;var f=!1,u=this.props!=s;if(c.__.some(function(d){d.__N&&(f=!0,gn(d.__[0],d.__N[0])||(u=!0))}),r){var m=r.call(this,s,a,l);return f?m||u:m}return!f||u}}return n.__}function O(e,t){var o=Ve(ke++,3);!L.__s&&yn(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,A.__H.__h.push(o))}function P(e,t){var o=Ve(ke++,4);!L.__s&&yn(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,A.__h.push(o))}function M(e){return mt=5,W(function(){return{current:e}},[])}function _l(e,t,o){mt=6,P(function(){if(typeof e=="function"){var n=e(t());return function(){e(null),typeof n=="function"&&n()}}if(e)return e.current=t(),function(){return e.current=null}},o==null?o:o.concat(e))}function W(e,t){var o=Ve(ke++,7);return yn(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function $l(e,t){return mt=8,W(function(){return e},t)}function gl(e){var t=A.context[e.__c],o=Ve(ke++,9);return o.c=e,t?(o.__==null&&(o.__=!0,t.sub(A)),t.props.value):e.__}function vl(e,t){L.useDebugValue&&L.useDebugValue(t?t(e):e)}function bl(e){var t=Ve(ke++,10),o=x();return t.__=e,A.componentDidCatch||(A.componentDidCatch=function(n,r){t.__&&t.__(n,r),o[1](n)}),[o[0],function(){return o[1]()}]}function G(){var e=Ve(ke++,11);if(!e.__){for(var t=A.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function yl(){var e;do{for(;e=vn.shift();)try{Pt(e)}catch(o){L.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=Ds.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Pt),t.__h.some(bn),t.__h=[]}catch(o){t.__h=[],L.__e(o,e.__v)}}}while(vn.length)}L.__b=function(e){A=null,Ts&&Ts(e)},L.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),As&&As(e,t)},L.__r=function(e){Es&&Es(e),ke=0;var t=(A=e.__c).__H;t&&($n==A?A.__h=[]:(t.__h.some(Pt),t.__h.some(bn),ke=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),$n=A},L.diffed=function(e){Os&&Os(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Rs(Ds.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),$n=A=null},L.__c=function(e,t){t.some(function(o){try{o.__h.some(Pt),o.__h=o.__h.filter(function(n){return!n.__||bn(n)})}catch(n){o.__h=[function(){throw n}]}}),Ms&&Ms(e,t)},L.unmount=function(e){Cs&&Cs(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Rs(vn.push(r))}else Pt(r)}catch(s){t=s}}),n.__H=void 0,t&&L.__e(t,n.__v))};var Ps=typeof requestAnimationFrame=="function";function wl(e){var t,o=function(){clearTimeout(n),Ps&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);Ps&&(t=requestAnimationFrame(o))}function Rs(e){e!=1&&Ss==L.requestAnimationFrame||((Ss=L.requestAnimationFrame)||wl)(yl)}function Pt(e){var t=A,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),A=t}function bn(e){var t=A;e.__c=e.__(),A=t}function yn(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!gn(o,e[n])})}function Ns(e,t){return typeof t=="function"?t(e):t}var xl=Symbol.for("preact-signals");function $o(){if(Se>1)Se--;else{var e,t=!1;for((function(){var r=ho;for(ho=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();Rt!==void 0;){var o=Rt;for(Rt=void 0,mo++;o!==void 0;){var n=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&js(o))try{o.c()}catch(r){t||(e=r,t=!0)}o=n}}if(mo=0,Se--,t)throw e}}function be(e){if(Se>0)return e();wn=++kl,Se++;try{return e()}finally{$o()}}var ee,R=void 0;function Te(e){var t=R,o=ee;R=void 0,ee=void 0;try{return e()}finally{R=t,ee=o}}var Rt=void 0,Se=0,mo=0,kl=0,wn=0,ho=void 0,_o=0;function Is(e){if(R!==void 0){var t=e.n;if(t===void 0||t.t!==R)return t={i:0,S:e,p:R.s,n:void 0,t:R,e:void 0,x:void 0,r:t},R.s!==void 0&&(R.s.n=t),R.s=t,e.n=t,32&R.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=R.s,t.n=void 0,R.s.n=t,R.s=t),t}}function B(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}B.prototype.brand=xl;B.prototype.h=function(){return!0};B.prototype.S=function(e){var t=this,o=this.t;o!==e&&e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:Te(function(){var n;(n=t.W)==null||n.call(t)}))};B.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.e,n=e.x;o!==void 0&&(o.x=n,e.e=void 0),n!==void 0&&(n.e=o,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Te(function(){var r;(r=t.Z)==null||r.call(t)}))}};B.prototype.subscribe=function(e){var t=this;return z(function(){var o=t.value;Te(function(){return e(o)})},{name:"sub"})};B.prototype.valueOf=function(){return this.value};B.prototype.toString=function(){return this.value+""};B.prototype.toJSON=function(){return this.value};B.prototype.peek=function(){var e=this;return Te(function(){return e.value})};Object.defineProperty(B.prototype,"value",{get:function(){var e=Is(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(mo>100)throw new Error("Cycle detected");(function(o){Se!==0&&mo===0&&o.l!==wn&&(o.l=wn,ho={S:o,v:o.v,i:o.i,o:ho})})(this),this.v=e,this.i++,_o++,Se++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{$o()}}}});function g(e,t){return new B(e,t)}function js(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function qs(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Fs(e){for(var t=e.s,o=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}e.s=o}function Ge(e,t){B.call(this,void 0,t),this.x=e,this.s=void 0,this.g=_o-1,this.f=4}Ge.prototype=new B;Ge.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===_o))return!0;if(this.g=_o,this.f|=1,this.i>0&&!js(this))return this.f&=-2,!0;var e=R;try{qs(this),R=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return R=e,Fs(this),this.f&=-2,!0};Ge.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}B.prototype.S.call(this,e)};Ge.prototype.U=function(e){if(this.t!==void 0&&(B.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ge.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ge.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Is(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function N(e,t){return new Ge(e,t)}function Us(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Se++;var o=R;R=void 0;try{t()}catch(n){throw e.f&=-2,e.f|=8,xn(e),n}finally{R=o,$o()}}}function xn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Us(e)}function Sl(e){if(R!==this)throw new Error("Out-of-order effect");Fs(this),R=e,this.f&=-2;try{8&this.f&&xn(this)}finally{$o()}}function dt(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ee&&ee.push(this)}dt.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};dt.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Us(this),qs(this),Se++;var e=R;return R=this,Sl.bind(this,e)};dt.prototype.N=function(){2&this.f||(this.f|=2,this.u=Rt,Rt=this)};dt.prototype.d=function(){this.f|=8,1&this.f||xn(this)};dt.prototype.dispose=function(){this.d()};function z(e,t){var o=new dt(e,t);try{o.c()}catch(r){throw o.d(),r}var n=o.d.bind(o);return n[Symbol.dispose]=n,n}function go(e){return function(){var t=arguments,o=this;return be(function(){return Te(function(){return e.apply(o,[].slice.call(t))})})}}function Tl(){var e=ee;return ee=[],function(){var t=ee;return ee&&e&&(e=e.concat(ee)),ee=e,t}}var Bs=function(e,t){t.push(e);for(var o=Object.prototype.toString.call(e)==="[object Object]",n=Object.create(null),r=e;r&&r!==Object.prototype;r=o&&Object.getPrototypeOf(r)){var s=Object.getOwnPropertyDescriptors(r);for(var a in s)if(!n[a]){n[a]=!0;var l=s[a].value;typeof l=="function"?a!=="constructor"&&(e[a]=go(l)):r===e&&typeof l=="object"&&l!==null&&!("brand"in l)&&t.indexOf(l)<0&&Bs(l,t)}}};function Hs(e){return function(){var t,o,n=Tl();try{o=e.apply(void 0,[].slice.call(arguments))}catch(s){var r=ee;if(ee=void 0,r)try{be(function(){for(var a=0;a<r.length;a++)try{r[a].dispose()}catch{}})}catch{}throw s}finally{t=n()}return Bs(o,[]),o[Symbol.dispose]=go(function(){if(t)for(var s=0;s<t.length;s++)t[s].dispose();t=void 0}),o}}var kn,ht,vo,El=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Ws=[],Ks=[];z(function(){kn=this.N})();function _t(e,t){T[e]=t.bind(null,T[e]||function(){})}function Dt(e){if(vo){var t=vo;vo=void 0,t()}vo=e&&e.S()}function zs(e){var t=this,o=e.data,n=me(o);n.name="ReactiveDom",n.value=o;var r=W(function(){for(var l=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var f=N(function(){var p=n.value.value;return p===0?0:p===!0?"":p||""}),u=N(function(){return!Array.isArray(f.value)&&!co(f.value)}),m=z(function(){if(this.N=Js,u.value){var p=f.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=p)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[u,f]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}zs.displayName="ReactiveTextNode";Object.defineProperties(B.prototype,{constructor:{configurable:!0,value:pt(Le,null).constructor},type:{configurable:!0,value:zs},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});_t("__b",function(e,t){if(Dt(),ht=void 0,typeof t.type=="string"){var o,n=t.props;for(var r in n)if(r!=="children"){var s=n[r];s instanceof B&&(o||(t.__np=o={}),o[r]=s,n[r]=s.peek())}}e(t)});_t("__r",function(e,t){if(e(t),t.type!==Le){Dt();var o,n=t.__c;n&&(n.__$f&=-2,(o=n.__$u)===void 0&&(n.__$u=o=(function(r,s){var a;return z(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;El&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ht=n,Dt(o)}});_t("__e",function(e,t,o,n){Dt(),ht=void 0,e(t,o,n)});_t("diffed",function(e,t){Dt(),ht=void 0;var o;if(typeof t.type=="string"&&(o=t.__e)){var n=t.__np,r=t.props,s=o.U;if(s)for(var a in s){var l=s[a];l===void 0||n&&a in n||(l.d(),s[a]=void 0)}if(n){s||(s={},o.U=s);for(var c in n){var f=s[c],u=n[c];f===void 0?(f=Ol(o,c,u,r),s[c]=f):f.o(u,r)}}}e(t)});function Ol(e,t,o,n){var r=t in e&&e.ownerSVGElement===void 0,s=g(o);return{o:function(a,l){s.value=a,n=l},d:z(function(){this.N=Js;var a=s.value.value;n[t]!==a&&(n[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}_t("unmount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var n=o.U;if(n){o.U=void 0;for(var r in n){var s=n[r];s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var c in a)l[c]=a[c]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var u=f.__$u;u&&(f.__$u=void 0,u.d())}}e(t)});_t("__h",function(e,t,o,n){n<3&&(t.__$f|=2),e(t,o,n)});Je.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,n=o&&o.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(n||s||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function me(e,t){return W(function(){return g(e,t)},[])}function Ne(e,t){var o=M(e);return o.current=e,ht.__$f|=4,W(function(){return N(function(){return o.current()},t)},[])}var Ml=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(o),cancelAnimationFrame(n),e()},o=setTimeout(t,35),n=requestAnimationFrame(t)},Cl=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Al(){be(function(){for(var e;e=Ws.shift();)kn.call(e)})}function Pl(){Ws.push(this)===1&&(T.requestAnimationFrame||Ml)(Al)}function Rl(){be(function(){for(var e;e=Ks.shift();)kn.call(e)})}function Js(){Ks.push(this)===1&&(T.requestAnimationFrame||Cl)(Rl)}function Sn(e,t){var o=M(e);o.current=e;var n=ht;O(function(){return z(function(){if(this.N=Pl,!(n&&8&n.__$f))return o.current()},t)},[])}function Dl(e){var t=W(function(){return e()},[]);return O(function(){return t[Symbol.dispose]},[t]),t}var Gs=0,ye=g(Date.now()/1e3);function Tn(e){Gs=e*1e3-Date.now()}var Ee=()=>(Date.now()+Gs)/1e3;function Vs(){ye.value=Ee()}function En(){setInterval(()=>document.hidden||Vs(),1e3),document.addEventListener("visibilitychange",Vs)}function Ll(e){if(e())return;let t=new ResizeObserver(()=>e()&&r()),o=setTimeout(r,2e3),n=["wheel","touchstart","keydown","pointerdown"];function r(){t.disconnect(),clearTimeout(o);for(let s of n)window.removeEventListener(s,r)}for(let s of n)window.addEventListener(s,r,{passive:!0});t.observe(document.body)}function Nl(e){let t=[...document.querySelectorAll("[data-row]")].find(o=>o.dataset.row===e);return t?.focus({preventScroll:!0}),t!==void 0}function Ys({kind:e,y:t=0,row:o=null}){e!=="query"&&(e!=="first"&&document.querySelector("main h1")?.focus({preventScroll:!0}),e==="push"?window.scrollTo(0,0):t||o?Ll(()=>(window.scrollTo(0,t),(o===null||Nl(o))&&window.scrollY>=t-1)):e==="pop"&&window.scrollTo(0,0))}var Qs=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],On=e=>String(e).padStart(2,"0"),k=e=>e==null?"\u2013":String(e).replace(/\B(?<!\.\d*)(?=(\d{3})+(\.|$))/g,",");function ie(e){if(e==null||Number.isNaN(e))return"\u2013";let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<3600?`${Math.floor(t/60)} min ${On(t%60)} s`:t<86400?`${Math.floor(t/3600)} h ${On(Math.floor(t/60)%60)} min`:`${Math.floor(t/86400)} d ${Math.floor(t/3600)%24} h`}function we(e){let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<2*3600?`${Math.floor(t/60)} min`:t<48*3600?`${Math.floor(t/3600)} h`:`${Math.floor(t/86400)} days`}var Mn=e=>e<5?"just now":`${we(e)} ago`,de=e=>e!==null&&e>=0&&e<10?`${e<.05?"< 0.1":e.toFixed(1)} s`:ie(e);function te(e){return e==null?null:(typeof e=="number"?e:Date.parse(e))/1e3}var Lt=[0,0];function Il(e){let t=Date.now();if(t<Lt[0]||t>=Lt[1]){let o=new Date(t);o.setHours(0,0,0,0);let n=new Date(o);n.setDate(n.getDate()+1),Lt=[o.getTime(),n.getTime()]}return e>=Lt[0]&&e<Lt[1]}function oe(e){let t=te(e);return t===null?"\u2013":Il(t*1e3)?$t(t):`${bo(t)}, ${$t(t,!1)}`}function bo(e){let t=new Date(e*1e3);return`${t.getDate()} ${Qs[t.getMonth()]}`}function Cn(e){let t=new Date(e);return`${t.getDate()} ${Qs[t.getMonth()]} ${t.getFullYear()}, ${$t(t.getTime()/1e3)}`}function $t(e,t=!0){let o=new Date(e*1e3);return[o.getHours(),o.getMinutes(),...t?[o.getSeconds()]:[]].map(On).join(":")}var gt=e=>Object.entries(e||{}).map(([t,o])=>`${t}=${o}`).join(" "),I=(e,t)=>`${k(e)} ${t}${e===1?"":"s"}`,Nt=e=>e.charAt(0).toUpperCase()+e.slice(1)+(/(^|[.!?…])$/.test(e)?"":".");function An(e){let t=["B","kB","MB","GB"],o=0,n=e;for(;n>=999.5&&o<t.length-1;)n/=1e3,o+=1;return`${o>0&&n<9.95?n.toFixed(1):Math.round(n)} ${t[o]}`}var jl=e=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:`'${String(e).replaceAll("'","'\\''")}'`;function Pn(e){return e==null?"\u2013":e>0&&e<.005?"< 1 %":e<1&&e>.995?"> 99 %":`${Math.round(e*100)} %`}var ql=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.[cm]?[jt]sx?$/,""),Fl=e=>/^[0-9a-f]{12,}$/i.test(e)?e.slice(0,10):e;var Rn=globalThis.document?.documentElement,Ul=365*24*3600,U=Rn?.dataset.scope||null,Dn=e=>encodeURIComponent(e).replace("%3A",":"),Ln=()=>U===null?{}:{"QualGent-Scope":Dn(U)};function Ye(e,t=U){return t===null||!e.startsWith("/")?e:`${e}${e.includes("?")?"&":"?"}scope=${Dn(t)}`}var X=e=>e==="site"?"Whole site":e.replace(/^org:/,"");function Nn(){if(U===null||!Rn)return;let e=isSecureContext?"; Secure":"",t=`${Rn.dataset.user}.${Dn(U)}`,o=!1,n=()=>{o||(document.cookie=`qualgent_scope=${t}; Path=/; Max-Age=${Ul}; SameSite=Lax${e}`)};document.addEventListener("submit",({target:r})=>{o=r instanceof HTMLFormElement&&r.matches('[action="/accounts/logout/"]')}),window.addEventListener("focus",n),window.addEventListener("pageshow",()=>document.hasFocus()&&n()),window.addEventListener("pagehide",n),window.addEventListener("pointerdown",n,!0),window.addEventListener("keydown",r=>r.key==="Enter"&&n(),!0)}var le=g("in"),Xs=()=>`/accounts/login/?next=${encodeURIComponent(location.pathname+location.search)}`;var Oe=class extends Error{constructor(t,o,n={}){super(Nt(o)),this.status=t,this.fields=n}get retryable(){return[0,429,503,507].includes(this.status)}};async function Zs(e){let{status:t}=e,o=await e.json().catch(()=>null),n=t>=502?"the server does not answer":"the server could not do this";return new Oe(t,typeof o?.error=="string"?o.error:n,o?.fields)}async function Bl(e){if(!e.ok)throw await Zs(e);return e.json().catch(()=>null)}async function ne(e,{signal:t}={}){return ta(e,{signal:t})}async function j(e,t,o){return ta(t,{method:e,headers:{"Content-Type":"application/json"},body:JSON.stringify(o??{})})}async function ea(e,t){try{let o=await fetch(e,{...t,headers:{...t.headers,...Ln()}});return o.status===401&&(le.value="out"),o}catch(o){throw o instanceof Error&&o.name==="AbortError"?o:new Oe(0,"the server cannot be reached")}}async function ta(e,t){return Bl(await ea(e,{headers:{Accept:"application/json"},...t}))}var oa="deflate-raw";function na(){try{return!!new DecompressionStream(oa)}catch{return!1}}async function Hl(e,t=67108864){let o=new DecompressionStream(oa),n=o.writable.getWriter(),[r]=await Promise.all([Wl(o.readable,t),n.write(new Uint8Array(e)),n.close()]);return r}async function Wl(e,t){let o=e.getReader(),n=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;for(let a=await o.read();!a.done;a=await o.read()){if(s+=a.value.length,s>t)throw o.cancel().catch(()=>{}),new RangeError(`a frame of the server is larger than ${t} bytes`);r+=n.decode(a.value,{stream:!0})}return r+n.decode()}async function ra(e){return JSON.parse(typeof e=="string"?e:await Hl(e))}var Kl=500,zl=3e4,Jl=15e3,Vl=4401,Gl=30,Yl=e=>`${e}${e.includes("?")?"&":"?"}frames=compact`;function Ql(){let e=window.earlySocket;return e?(delete window.earlySocket,e.socket.onopen=e.socket.onmessage=null,e.socket.readyState<=WebSocket.OPEN?e:null):null}var yo=class{#e;#o;#t=null;#n=new Map;#a=0;#r=0;#s;#c=new Set;#f=!1;#i=null;#p=0;#m=na();#d=Promise.resolve();#l=g("connecting");updatedAt=g(Ee());serverError=g(null);age=N(()=>Math.max(0,ye.value-this.updatedAt.value));state=N(()=>{let t="connecting";return this.#l.value==="open"?t="live":this.#l.value==="paused"?t="paused":this.#l.value==="unauthorized"?t="stopped":this.#l.value==="closed"&&(t=this.age.value>Gl?"stale":"reconnecting"),t});constructor(t,{onUnauthorized:o=async()=>!1}={}){this.#e=t,this.#o=o}start(){return document.addEventListener("visibilitychange",()=>this.#x()),window.addEventListener("online",()=>this.#h()),window.addEventListener("pagehide",()=>this.#t?.close()),window.addEventListener("pageshow",t=>t.persisted&&this.#h()),setInterval(()=>this.#k(),1e3),this.#_(),this.#d}subscribe(t){t.subscribers+=1,this.#n.set(t.topic,t),this.#c.delete(t.topic)&&this.#u({resync:[t.topic]}),this.#g();let o=!1;return()=>{o||(o=!0,t.subscribers-=1,!(t.subscribers>0)&&(this.#n.delete(t.topic),this.#g()))}}onReconnect(t){let o=!1;return z(()=>{let n=this.state.value;n==="live"&&o&&Te(t),n!=="connecting"&&(o=n!=="live")})}#_(){let t=Ql(),o=t?.socket??new WebSocket(this.#m?Yl(this.#e):this.#e);o.binaryType="arraybuffer",this.#t=o,this.#a=0,this.#c.clear(),this.#d=Promise.resolve(),this.#p=performance.now();for(let n of t?.messages??[])this.#v(o,n);o.addEventListener("message",n=>this.#v(o,n.data)),o.addEventListener("close",n=>this.#$(o,n.code)),t&&o.readyState===WebSocket.OPEN?(this.#i=t.topics.join(`
`),this.#g(),document.hidden&&this.#u({pause:!0})):o.addEventListener("open",()=>this.#b())}#b(){let t=[...this.#n.keys()];this.#i=t.join(`
`),this.#u({topics:t,...document.hidden?{pause:!0}:{}})}#$(t,o){if(t!==this.#t)return;if(this.#t=null,this.#i=null,o===Vl){this.#l.value="unauthorized",this.#o().then(r=>r&&this.#h());return}this.#l.value="closed";let n=Math.min(zl,Kl*2**this.#r);this.#r=Math.min(this.#r+1,10),this.#s=setTimeout(()=>this.#_(),n*(.5+Math.random()/2))}#h(){this.#t||(clearTimeout(this.#s),this.#r=0,this.#_())}#u(t){this.#t?.readyState===WebSocket.OPEN&&this.#t.send(JSON.stringify(t))}#g(){this.#f||(this.#f=!0,queueMicrotask(()=>{this.#f=!1;let t=[...this.#n.keys()];this.#i===null||this.#i===t.join(`
`)||(this.#i=t.join(`
`),this.#c.clear(),this.#u({topics:t}))}))}#v(t,o){let n=Promise.allSettled([ra(o),this.#d]);this.#d=n.then(([r])=>{r.status==="fulfilled"?this.#w(t,r.value):this.#y(t)}).catch(reportError)}#y(t){t===this.#t&&(this.#m=!1,this.#$(t),t.close())}#w(t,o){if(t!==this.#t)return;if(this.#p=performance.now(),o.error!==void 0){this.serverError.value=o.error;return}o.beat!==void 0&&Tn(o.beat);let n=this.#n.get(o.topic);n&&!n.apply(o)&&this.#u({resync:[o.topic]}),!n&&o.topic&&this.#c.add(o.topic),this.#a+=1,this.#u({ack:this.#a}),this.#r=0,this.serverError.value=null,this.updatedAt.value=Ee(),this.#l.value=document.hidden?"paused":"open"}#x(){if(this.#p=performance.now(),!this.#t){document.hidden||this.#h();return}this.#u({pause:document.hidden}),this.#l.peek()!=="connecting"&&(this.#l.value=document.hidden?"paused":"open")}#k(){if(this.#t&&!document.hidden&&performance.now()-this.#p>Jl){let t=this.#t;this.#$(t),t.close()}}};var Xl=location.protocol==="https:"?"wss:":"ws:";async function Zl(){le.value="out";try{await ne("/api/v1/me")}catch(e){return e instanceof Oe&&e.status===403&&(le.value="left"),!1}return le.value="changed",!0}var K=new yo(`${Xl}//${location.host}${Ye("/ws/live/")}`,{onUnauthorized:Zl});z(()=>{K.state.value==="live"&&le.peek()==="out"&&(le.value="in")});var aa=function(e,t,o,n){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],l=t[s]?(t[0]|=a?1:2,o[t[s++]]):t[++s];a===3?n[0]=l:a===4?n[1]=Object.assign(n[1]||{},l):a===5?(n[1]=n[1]||{})[t[++s]]=l:a===6?n[1][t[++s]]+=l+"":a?(r=e.apply(l,aa(e,l,o,["",null])),n.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):n.push(l)}return n},sa=new Map;function ia(e){var t=sa.get(this);return t||(t=new Map,sa.set(this,t)),(t=aa(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,s=1,a="",l="",c=[0],f=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,a):s===3&&(d||a)?(c.push(3,d,a),s=2):s===2&&a==="..."&&d?c.push(4,d,0):s===2&&a&&!d?c.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(c.push(s,0,a,r),s=6),d&&(c.push(s,d,0,r),s=6)),a=""},u=0;u<o.length;u++){u&&(s===1&&f(),f(u));for(var m=0;m<o[u].length;m++)n=o[u][m],s===1?n==="<"?(f(),c=[c],s=3):a+=n:s===4?a==="--"&&n===">"?(s=1,a=""):a=n+a[0]:l?n===l?l="":a+=n:n==='"'||n==="'"?l=n:n===">"?(f(),s=1):s&&(n==="="?(s=5,r=a,a=""):n==="/"&&(s<5||o[u][m+1]===">")?(f(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(f(),s=2):a+=n),s===3&&a==="!--"&&(s=4,c=c[0])}return f(),c})(e)),t),arguments,[])).length>1?t:t[0]}var i=ia.bind(function(...t){return this[0]=3,pt(...t)});var Me=g(null),Qe=(e="")=>Me.value={query:e},In=!1;function vt({chosen:e=!1}={}){Me.value=null,In&&!e&&history.back(),In=!1}function qn(){In=document.referrer.startsWith(`${location.origin}/`),Qe()}var jn=new Set;function ec(e,t){O(()=>{let o={title:e,commands:t};return jn.add(o),()=>jn.delete(o)})}var Fn=()=>[...jn].flatMap(({title:e,commands:t})=>t().filter(Boolean).map(o=>({...o,group:e})));var Xe=JSON.parse(document.getElementById("state")?.textContent??"{}"),ce=Xe.screens,Bn=Xe.topics,wo=Xe.problem??null,F=Xe.person??null,Hn=Xe.rights??{},Ie=Xe.scopes??[],Un=Xe.data,la=!0,Wn=()=>la;function tc(){let e=Un;return Un=null,e}function Kn(){Un=null,la=!1}var E=(e,t)=>Hn[t]?.includes(e)??!1,zn=(e,t)=>e.some(o=>E(o,t));function oc(e){let t=e.split(/({\w+\*?})/).map(o=>{let n=o.match(/^{(\w+)(\*?)}$/);return n?`(?<${n[1]}>${n[2]?".+?":"[^/]+"})`:o.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}).join("");return new RegExp(`^${t.replace(/\/$/,"")}/?$`)}var nc=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))/,rc=(e,t)=>t&&nc.test(e)?e.split("/").map(encodeURIComponent).join("/"):encodeURIComponent(e);function sc(e={}){try{return Object.fromEntries(Object.entries(e).map(([t,o])=>[t,decodeURIComponent(o)]))}catch{return null}}var xo=class{#e;constructor(t){this.#e=t.map(o=>({...o,pattern:oc(o.path)}))}match(t){for(let o of this.#e){let n=o.pattern.exec(t),r=n&&sc(n.groups);if(r)return{screen:o,params:r}}return null}named(t){return this.#e.find(o=>o.name===t)??null}to(t,o={},n={}){let r=this.named(t);if(!r)return null;let s=r.path.replace(/{(\w+)(\*?)}/g,(l,c,f)=>rc(String(o[c]),f)),a=new URLSearchParams(Object.entries(n).filter(([,l])=>l!==""&&l!=null));return a.size>0?`${s}?${a}`:s}},ca=({screen:e,params:t})=>e.topics.map(o=>o.replace(/{(\w+)}/g,(n,r)=>t[r]));var ac=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),ko=class{#e=new Map;#o=g(null);#t;#n=new Set;#a=new Map;#r=null;#s=null;#c={};ids=g([]);version=0;subscribers=0;loaded=g(!1);constructor(t,o=()=>0){this.topic=t,this.#t=o}row(t){return this.#e.get(t)??this.#o}peek(){return this.ids.peek().map(t=>this.row(t).peek())}watch(t){return this.#n.add(t),()=>{this.#n.delete(t)}}seed(t){t&&(t.epoch&&t.seq&&([this.#r,this.#s]=[t.epoch,t.seq]),this.#c=t.snapshot,this.#f(t.snapshot))}news(){let t=this.ids.peek().map(o=>[o,this.row(o).peek()]);return Object.fromEntries(t.filter(([o,n])=>n!==this.#c[o]))}apply(t){if("snapshot"in t)return this.#r=t.epoch,this.#s=t.seq,this.#f(t.snapshot),!0;if(this.#s===null)return!0;let o=Object.entries(t.patch??{}),n=o.every(([s])=>this.#e.has(s));if(t.epoch!==this.#r||t.from!==this.#s||!n)return this.#s=null,!1;this.#s=t.to;let r=o.map(([s,a])=>[s,{...this.row(s).peek(),...a}]);return this.#i({...t.put,...Object.fromEntries(r)},t.del),!0}#f(t){let o={};for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);(!a||JSON.stringify(a.peek())!==JSON.stringify(s))&&(o[r]=s)}let n=[...this.#e.keys()].filter(r=>!Object.hasOwn(t,r));be(()=>{this.#i(o,n,!0),this.loaded.value=!0})}#i(t,o,n=!1){this.version+=1,be(()=>{for(let r of o){let s=this.#e.get(r);this.#e.delete(r),s&&(s.value=null)}for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);a?a.value=s:this.#e.set(r,g(s))}this.#p(t)||this.#m()});for(let r of this.#n)r(t,o,n)}#p(t){let o=this.ids.peek();if(o.length!==this.#e.size||o.length!==this.#a.size)return!1;let n=r=>{let[s,a]=[this.#e.get(o[r]),this.#e.get(o[r+1])];return s===void 0?!1:r+1===o.length?!0:a!==void 0&&this.#t(s.peek(),a.peek())<=0};return Object.keys(t).every(r=>{let s=this.#a.get(r);return s!==void 0&&n(s)&&(s===0||n(s-1))})}#m(){let t=[...this.#e.keys()].sort((o,n)=>this.#t(this.row(o).peek(),this.row(n).peek()));this.#a=new Map(t.map((o,n)=>[o,n])),ac(t,this.ids.peek())||(this.ids.value=t)}};var ic=40,ua=new Map,bt=new Map;function fa(e,t){let o=new ko(e,t);return o.seed(Bn[e]),o}function J(e,t){let o=fa(e,t);return ua.set(e,o),o}function It(e){let t=ua.get(e);if(t)return t;let o=bt.get(e)??fa(e);bt.delete(e),bt.set(e,o);for(let[n,r]of bt){if(bt.size<=ic)break;r.subscribers||bt.delete(n)}return o}var Jn=e=>Wn()?e.news():{};var lc=6e3,cc=4,Ze=g([]),uc=0;function et(e){Ze.value=Ze.peek().filter(t=>t.id!==e)}function yt({kind:e="good",text:t,detail:o=null,action:n=null,about:r=null}){let s=++uc,a=Ze.peek().filter(l=>r===null||l.about!==r);return Ze.value=[...a,{id:s,kind:e,text:t,detail:o,action:n,about:r}].slice(-cc),e==="good"&&So(s),s}function So(e){setTimeout(()=>document.querySelector(`[data-toast="${e}"]:is(:hover, :focus-within)`)||et(e),lc)}var fc=ps({"./screens/agent.js":()=>import("./screens/agent.js"),"./screens/batch.js":()=>import("./screens/batch.js"),"./screens/batches.js":()=>import("./screens/batches.js"),"./screens/build.js":()=>import("./screens/build.js"),"./screens/failures.js":()=>import("./screens/failures.js"),"./screens/fleet.js":()=>import("./screens/fleet.js"),"./screens/group.js":()=>import("./screens/group.js"),"./screens/job.js":()=>import("./screens/job.js"),"./screens/jobs.js":()=>import("./screens/jobs.js"),"./screens/org.js":()=>import("./screens/org.js"),"./screens/overview.js":()=>import("./screens/overview.js"),"./screens/settings.js":()=>import("./screens/settings.js"),"./screens/test.js":()=>import("./screens/test.js"),"./screens/tests.js":()=>import("./screens/tests.js"),"./screens/timeline.js":()=>import("./screens/timeline.js")});var pc=3e3,mc=2e3,da=150,Eo=new xo(ce),Vn=new Map,To=new Map,tt=0,re=history.state?.key??Oo(),pa=[],D=g(null),jt=g(!1),w=(e,t,o)=>Eo.to(e,t,o),wt=e=>Eo.named(e),Gn=e=>Eo.match(e)?.screen??null;function Oo(){return Math.random().toString(36).slice(2)}function qt(e){let t=new URL(e,location.href);if(t.origin!==location.origin||t.searchParams.has("scope"))return null;let o=Eo.match(t.pathname);return o&&{...o,query:t.searchParams,href:t.pathname+t.search}}var Yn=e=>{if(!To.has(e)){let t=fc(`./screens/${e}.js`);To.set(e,t),t.catch(()=>To.delete(e))}return To.get(e)};function ha(e){let t=qt(e);t&&Yn(t.screen.name).catch(()=>{})}async function Qn(e,t){let o=++tt;t.kind!=="first"&&Kn();let n=setTimeout(()=>jt.value=!0,da);try{let r=await Yn(e.screen.name);if(o!==tt)return;let s=pa;pa=ca(e).map(a=>K.subscribe(It(a)));for(let a of s)a();D.value={...e,module:r,problem:null,arrival:t}}catch(r){if(o!==tt)return;t.kind==="first"?D.value={...e,module:null,problem:{status:0,text:String(r)},arrival:t}:await dc()?location.assign(e.href):o===tt&&hc(e)}finally{clearTimeout(n),o===tt&&(jt.value=!1)}}var dc=()=>fetch("/healthz",{cache:"no-store",signal:AbortSignal.timeout(pc)}).then(()=>!0,()=>!1);function hc(e){let t=tt,o=D.peek();history.replaceState({key:re},"",o.href);let n=yt({kind:"bad",text:`${e.screen.title} opens when the server is back.`}),r=K.onReconnect(()=>{r(),et(n),t===tt&&Z(e.href)})}function Xn(){if(navigator.connection?.saveData)return;let e=ce.map(({name:r})=>r),t=()=>{let r=K.state.peek()==="live"&&e.shift();r&&Yn(r).then(o,()=>{})},o=()=>_c(t),n=z(()=>{K.state.value==="live"&&(setTimeout(o,mc),queueMicrotask(()=>n()))})}var _c=window.requestIdleCallback??(e=>setTimeout(e,da));function Mo(){let e=document.activeElement?.closest("[data-row]")?.dataset.row??null;Vn.set(re,{y:window.scrollY,row:e})}function Z(e,{replace:t=!1}={}){let o=qt(e);if(!o){location.assign(e);return}Mo(),t||o.href===location.pathname+location.search?history.replaceState({key:re},"",o.href):(re=Oo(),history.pushState({key:re},"",o.href)),Qn(o,{kind:"push"})}function Ft(e,{push:t=!1}={}){let o=D.peek(),n=new URLSearchParams(o.query);for(let[a,l]of Object.entries(e))l===""||l==null?n.delete(a):n.set(a,l);let r=n.size>0?`?${n}`:"",s=location.pathname+r;s!==o.href&&(t?(Mo(),re=Oo(),history.pushState({key:re},"",s)):history.replaceState({...history.state,key:re},"",s),D.value={...o,query:n,href:s,arrival:{kind:"query"}})}function $c(){let e=D.peek();if(location.pathname+location.search===e?.href)return;Mo(),re=history.state?.key??Oo();let t=qt(location.href);t?Qn(t,{kind:"pop",...Vn.get(re)}):location.reload()}function gc(e){if(e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a[href]");!t||t.target||t.hasAttribute("download")||!qt(t.href)||t.hash&&t.pathname===location.pathname&&t.search===location.search||(e.preventDefault(),Z(t.href))}function ma(e){let t=e.target.closest?.("a[href]");t&&ha(t.href)}function vc(){let e=new URL(location.href);e.searchParams.has("scope")&&(e.searchParams.delete("scope"),history.replaceState(history.state,"",e))}function Zn(){history.scrollRestoration="manual",vc();let e=location.href,t=qt(e);history.replaceState({...history.state,key:re},"",e);let o=Promise.resolve();return wo&&e===location.href?D.value={screen:null,params:{},query:new URLSearchParams,href:"",module:null,problem:wo,arrival:{kind:"first"}}:t&&(o=Qn(t,{kind:"first",...history.state})),window.addEventListener("popstate",$c),window.addEventListener("pagehide",()=>{Mo(),history.replaceState({...history.state,key:re,...Vn.get(re)},"")}),document.addEventListener("click",gc),document.addEventListener("pointerover",ma),document.addEventListener("focusin",ma),z(()=>{let n=D.value;if(!n)return;let r=n.problem?"Not found":n.module?.title?.(n)??n.screen.title;document.title=[r,...Ie.length>0?[X(U)]:[],"QualGent"].join(" \xB7 ")}),o}var he=g(!1);var ue=J("overview");var bc=15e3;function yc(){let e=ue.row("overview").peek();return e?`${I(e.waiting,"job")} waiting, ${e.running} running, ${e.done} passed, ${e.failed} failed`:""}function _a(){let e=me("");return O(()=>{let t=setInterval(()=>e.value=yc(),bc);return()=>clearInterval(t)},[]),i`<p class="unseen" aria-live="polite">${e}</p>`}var Ut=g(null);function fe(e){return Ut.peek()?.done(null),new Promise(t=>{Ut.value={...e,done:o=>{Ut.value=null,t(o)}}})}var _=({name:e})=>i`
<svg class="icon" aria-hidden="true" width="16" height="16">
<use href=${`#icon-${e}`} />
</svg>
`;var wc=["[autofocus]","form :is(input:not([type=radio], [type=checkbox]), textarea, select)","form input:checked","form :is(input, button)"];function V({title:e,className:t="",onClose:o,children:n,foot:r,bare:s=!1}){let a=M(null),l=G();P(()=>{let u=a.current,m=document.activeElement;return u.showModal(),(wc.map(p=>u.querySelector(p)).find(Boolean)??u.querySelector(".dialog-body")).focus(),()=>{u.close(),m?.isConnected&&document.activeElement===document.body&&m.focus({preventScroll:!0})}},[]);let c=u=>{u.preventDefault(),o()},f=M(null);return i`
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
<${_} name="close" />
</button>
</header>
`}
${n}
${r&&i`<footer class="dialog-foot">${r}</footer>`}
</div>
</dialog>
`}function $a({question:{title:e,text:t,act:o,keep:n="Cancel",danger:r=!1,done:s}}){return i`
<${V} title=${e} onClose=${()=>s(null)}>
<form class="ask" onSubmit=${l=>{l.preventDefault(),s({})}}>
<p>${t}</p>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>s(null)}>${n}</button>
<button type="submit" class=${`button ${r?"is-danger":"is-primary"}`}>${o}</button>
</footer>
</form>
<//>
`}var xc=({icon:e="pending",title:t,children:o})=>i`
<div class="state-block">
<${_} name=${e} />
<h2>${t}</h2>
${o}
</div>
`,ot=({title:e="Something went wrong",text:t,again:o})=>i`
<div class="state-block is-error" role="alert">
<${_} name="stale" />
<p>
<strong>${e}.</strong> ${t}
</p>
${o&&i`<button type="button" class="button" onClick=${o}>Try again</button>`}
</div>
`,er=({lines:e=6})=>i`
<div class="skeleton" aria-hidden="true">
${Array.from({length:e},(t,o)=>i`<i key=${o}></i>`)}
</div>
`;var ga=[["jobs","jobs"],["logs","logs"],["artifacts","artifacts"],["builds","stored builds"],["audit","audit entries"],["agents","agents that ran nothing"]];function kc({found:e}){let t=ga.filter(([o])=>e[o].count>0);return t.length===0?i`<p class="ask-count" data-preview>Nothing to remove.</p>`:i`
<dl class="facts due" data-preview>
${t.map(([o,n])=>i`
<div key=${o}>
<dt>${n}</dt>
<dd class="number">
<strong>${k(e[o].count)}</strong>
${e[o].bytes>0&&`, ${An(e[o].bytes)}`}
</dd>
</div>
`)}
</dl>
`}function va({question:{preview:e,done:t}}){let[o,n]=x({}),r=()=>{n({}),e().then(f=>n({found:f}),f=>n({error:f}))};O(r,[]);let{found:s,error:a}=o,l=s?ga.reduce((f,[u])=>f+s[u].count,0):0;return i`
<${V} title="Remove expired data" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${f=>{f.preventDefault(),l>0&&t({found:s})}}>
<p>These have passed their retention period. Removal cannot be undone.</p>
<div class="ask-preview" aria-live="polite">
${s&&i`<${kc} found=${s} />`}
${!s&&!a&&i`<p class="quiet">Counting…</p>`}
${a&&i`<${ot} text=${a.message} again=${r} />`}
</div>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-danger" disabled=${l===0}>
${l>0?`Remove ${I(l,"thing")}`:"Remove"}
</button>
</footer>
</form>
<//>
`}var Co=({id:e,text:t})=>t&&i`
<span class="field-error" id=${e} data-error>
<${_} name="stale" />
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
<${Co} id=${`${a}-error`} text=${o} />
</div>
`}function Sc({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=G();return i`
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
<${Co} id=${`${a}-error`} text=${o} />
</div>
`}function Tc({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=G(),l=(c,f)=>s(r.map(([u])=>u).filter(u=>u===c?f:n.includes(u)));return i`
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
<${Co} id=${`${a}-error`} text=${o} />
</fieldset>
`}var Ec=({problem:e})=>e&&i`<${ot} title="Nothing changed" text=${e.message} />`;var Oc=e=>e===""||/^https?:\/\/\S+$/.test(e);function ba({question:{group:e,done:t}}){let[o,n]=x(e.note?.note??""),[r,s]=x(e.note?.owner??""),[a,l]=x(e.note?.ticket_url??""),[c,f]=x("");return i`
<${V} title="Note on this cause" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${m=>{m.preventDefault();let d=a.trim();Oc(d)?t({note:o.trim(),owner:r.trim(),ticket_url:d}):f("Enter the address of a web page")}}>
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
`}var _e={pause:{label:"Pause",icon:"paused",state:"paused",effect:"Finishes its test, then takes none until the time is over or someone resumes it.",timed:!0},drain:{label:"Drain",icon:"draining",state:"drained",effect:"For an update or removal: finishes its test, then is drained and may be unplugged."},quarantine:{label:"Quarantine",icon:"quarantined",state:"quarantined",effect:"Finishes its test, then takes none until someone has checked and released it.",needsReason:!0}},tr=e=>Object.keys(_e).find(t=>_e[t].state===e)??"pause";var xt=({text:e,onInput:t,required:o=!1})=>i`
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
`;function Ao({label:e,options:t,value:o,onChange:n,hideLabel:r=!1}){let s=G();return i`
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
`}var Mc=[["","Until resumed"],["1800","30 min"],["7200","2 h"],["86400","1 day"]],Cc=e=>e===""?null:new Date((Ee()+Number(e))*1e3).toISOString();function ya({question:{name:e,how:t,done:o}}){let[n,r]=x(t??"pause"),[s,a]=x(""),[l,c]=x(""),{label:f,effect:u,timed:m,needsReason:d}=_e[n],p=h=>{h.preventDefault(),o({how:n,note:l.trim(),until:m?Cc(s):null})};return i`
<${V} title=${`Availability of ${e}`} onClose=${()=>o(null)}>
<form class="ask" onSubmit=${p}>
<${Ao}
label="Mode"
options=${Object.entries(_e).map(([h,S])=>[h,S.label])}
value=${n}
onChange=${r}
/>
<p aria-live="polite">${u}</p>
${m&&i`<${Ao} label="Duration" options=${Mc} value=${s} onChange=${a} />`}
<${xt} text=${l} onInput=${c} required=${d} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>o(null)}>
Cancel
</button>
<button type="submit" class=${`button ${d?"is-danger":"is-primary"}`}>${f} ${e}</button>
</footer>
</form>
<//>
`}function or(e){let t=2166136261;for(let o=0;o<e.length;o++)t=Math.imul(t^e.charCodeAt(o),16777619);return(t^t>>>15)>>>0}var Ht=10,wa="qualgent-build-colors",Ac=500,Po=class{#e=new Map;#o=new Map;#t=Array(Ht).fill(0);#n;constructor(t=null){this.#n=t}index(t,o){let n=or(`${t}
${o}`);this.#e.has(n)||this.#r();let r=this.#e.get(n);if(r!==void 0)return r;let s=Math.min(...this.#t),a=n%Ht;for(;this.#t[a]>s;)a=(a+1)%Ht;return this.#a(n,a),this.#s(),a}pattern(t,o){return(this.index(t,o)+3*this.#o.get(or(`${t}
${o}`)))%Ht}#a(t,o){this.#o.set(t,this.#t[o]),this.#t[o]+=1,this.#e.set(t,o)}#r(){try{for(let[t,o]of JSON.parse(this.#n?.getItem(wa)??"[]"))!this.#e.has(t)&&o>=0&&o<Ht&&this.#a(t,o)}catch{}}#s(){try{this.#n?.setItem(wa,JSON.stringify([...this.#e].slice(-Ac)))}catch{}}};function Pc(){try{return globalThis.localStorage??null}catch{return null}}var xa=new Po(Pc()),Ro=(e,t)=>xa.index(e,t),nr=(e,t)=>xa.pattern(e,t),Rc=(e,t)=>`build-${Ro(e,t)}`;var Dc=["M8 0h8v12H8z","M0 6h16v6H0z","M0 12L16 0v12z","M8 0h8v6H8zM0 6h8v6H0z","M5 3.5h6v5H5z","M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z","M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z","M5.33 0h5.34v12H5.33z","M0 4h16v4H0z","M8 1l7 5-7 5-7-5z"],Sa=({org:e,version:t})=>i`
<svg class=${`flag flag-${Ro(e,t)}`} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
<path class="flag-a" d="M0 0h16v12H0z" />
<path class="flag-b" d=${Dc[nr(e,t)]} />
<path class="flag-edge" d="M.5.5h15v11H.5z" />
</svg>
`,ka=({name:e,text:t,href:o,row:n,children:r})=>o?i`<a class=${e} title=${t} href=${o} tabindex=${n?-1:void 0}>${r}</a>`:i`<span class=${e} title=${t}>${r}</span>`,Ce=({org:e,version:t,link:o=!1,children:n})=>{let r=o&&w("build",{org_id:e,app_version_id:t});return i`
<span class="build">
<${Sa} org=${e} version=${t} />
<${ka} name="build-version" text=${t} href=${r} row=${o==="row"}>${n??t}<//>
<${ka} name="build-org" text=${e} href=${o&&w("org",{org_id:e})} row=${o==="row"}>${e}<//>
</span>
`};var je=["busy","stopping","draining","idle","paused","drained","quarantined","suspect","offline","lost"],rr={draining:"finishes its job, then takes none",paused:"takes no jobs until it is resumed",drained:"empty: takes no jobs until it is resumed",quarantined:"unreliable: kept out until somebody lets it back",suspect:"silent for a moment: gets no new jobs",offline:"disconnected in order",lost:"stopped responding while it was expected"},Y=e=>e.status||e.state,Wt=({targets:e,fallback:t})=>`${e.join(", ")}${t?", while no other agent serves it":""}`;var nt={done:"passed",pending:"waiting",waiting:"waiting",backoff:"backing off",assigned:"assigned",installing:"installing",executing:"running",parked:"parked"};function sr({job:e}){let t=e.phase==="parked"?"suspect":e.status;return i`
<span class=${`state state-${t}`}>
<${_} name=${t} />
<span>
${["pending","running"].includes(e.status)&&nt[e.phase]||nt[e.status]||e.status}
</span>
</span>
`}function Kt({agent:e}){let t=Y(e);return i`
<span class=${`state state-${t}`} title=${rr[t]}>
<${_} name=${t} />
<span>${t}</span>
</span>
`}var Lc={cancel:"Cancel jobs",retry:"Retry jobs",priority:"Change the priority of jobs"},Nc={cancel:"Cancel",retry:"Retry",priority:"Change"},Ic={cancel:e=>`${I(e,"job")} will be cancelled. Tests that run are stopped.`,retry:e=>`${I(e,"job")} will be requeued.`,priority:(e,t)=>`${I(e,"waiting job")} will have priority ${t}.`},jc={cancel:"have already ended and stay as they are",retry:"wait, run, have passed or are quarantined, and stay as they are",priority:"do not wait or have that priority already"},qc=["pending","running","failed","done","cancelled"];function Fc({question:e,found:t}){let{action:o,priority:n}=e,r=t.matched-t.changed,s=qc.filter(a=>t.by_status[a]);return i`
<p class="ask-count" data-preview>
<strong class="number">${k(t.changed)}</strong>${" "}
${Ic[o](t.changed,n).replace(/^\S+ /,"")}
</p>
<p class="quiet number">
${I(t.matched,"job")} ${t.matched===1?"matches":"match"}
${s.length>0&&": "}
${s.map(a=>`${k(t.by_status[a])} ${nt[a]??a}`).join(", ")}.
${r>0&&` ${k(r)} ${jc[o]}.`}
</p>
`}var Ta=e=>e===null?"\u2013":e<1?"now":`in ${we(e)}`;function Uc({effect:e}){if(e===null)return i`<p class="quiet">Too many jobs to tell what they overtake.</p>`;let{text:t,before:o,after:n,overtaken:r}=e;return i`
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
<td class="is-numeric">${k(s.jobs)}</td>
<td class="is-numeric">${Ta(s.eta_seconds)}</td>
<td class="is-numeric">
${Ta(s.later_seconds===null?null:s.eta_seconds+s.later_seconds)}
</td>
</tr>
`)}
</tbody>
</table>
`}
`}function Ea({question:e}){let{action:t,what:o,preview:n,done:r}=e,[s,a]=x({}),[l,c]=x(""),f=()=>{a({}),n().then(p=>a({found:p}),p=>a({error:p}))};O(f,[]);let{found:u,error:m}=s,d=p=>{p.preventDefault(),u?.changed&&r({found:u,note:l.trim()})};return i`
<${V} title=${Lc[t]} onClose=${()=>r(null)}>
<form class="ask" onSubmit=${d}>
${o&&i`<p>${o}</p>`}
<div class="ask-preview" aria-live="polite">
${u&&i`<${Fc} question=${e} found=${u} />`}
${u?.effect!==void 0&&u.changed>0&&i`<${Uc} effect=${u.effect} />`}
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
${Nc[t]} ${u?I(u.changed,"job"):"jobs"}
</button>
</footer>
</form>
<//>
`}function Oa({question:{test:e,done:t}}){let[o,n]=x("");return i`
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
`}var Bc={many:Ea,hold:ya,quarantine:Oa,due:va,"failure-note":ba,confirm:$a};function Ma(){let e=Ut.value;if(!e)return null;let t=Bc[e.kind];return i`<${t} key=${e.kind} question=${e} />`}var Do=()=>i`
<a class="brand" href="/" aria-label="QualGent, overview">
<svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
<path class="mark-pole" d="M4 2h3v28H4z" />
<path class="mark-flag" d="M7 4h22v18H7z" />
<path class="mark-hole" d="M13 9.5h10v7H13z" />
</svg>
<span class="brand-name">QualGent</span>
</a>
`;var ir=e=>[...e.querySelectorAll("[data-row]")],lr="tr, li, [role=row], [role=listitem]",Hc="a[href], button:not(:disabled), input:not(:disabled)",ar=null;function zt(e){let t=e.target.closest("[data-row]");if(t){ar=e.currentTarget.id;for(let o of e.currentTarget.querySelectorAll("[data-row][tabindex='0']"))o.tabIndex=-1;t.tabIndex=0}}function Jt(e,t){if(!e.querySelector("[data-row][tabindex='0']")){let r=e.querySelector("[data-row]");r&&(r.tabIndex=0)}if(t===null||e.contains(document.activeElement))return;let o=ir(e);(o.find(r=>r.dataset.row===t.key)??o[Math.min(t.at,o.length-1)])?.focus({preventScroll:!0})}function Vt(e){let t=document.activeElement;return!e?.contains(t)||!t.matches("[data-row]")?null:{key:t.dataset.row,at:ir(e).indexOf(t)}}function Wc(){let e=document.activeElement?.closest("[data-list]");if(e)return e;let t=ar&&document.getElementById(ar);if(t?.querySelector("[data-row]"))return t;let o=[...document.querySelectorAll("[data-list]:has([data-row])")];return o.find(n=>n.querySelector("a[data-row]"))??o[0]??null}function Ca(e){e?.focus({preventScroll:!0}),e?.closest(lr)?.scrollIntoView({block:"nearest"})}function Aa(e,t){for(let o=e;o&&o!==t;o=o.parentElement)if(o.matches(lr)&&o.querySelector("[data-row]"))return o;return null}function Kc(e,t){let n=[...Aa(document.activeElement,e)?.querySelectorAll(Hc)??[]].filter(r=>r.checkVisibility());n[n.indexOf(document.activeElement)+t]?.focus({preventScroll:!0})}function cr(e){let t=e.target.closest?.("[data-list]"),o={ArrowDown:1,ArrowUp:-1}[e.key],n={ArrowRight:1,ArrowLeft:-1}[e.key];return!t||e.shiftKey||!(o||n)?!1:(o?Gt(o):Kc(t,n),!0)}function Gt(e){let t=Wc();if(!t)return;let o=ir(t),n=o.indexOf(Aa(document.activeElement,t)?.querySelector("[data-row]")),r=o.findIndex(s=>s.tabIndex===0);Ca(o[n<0?Math.max(0,r):Math.min(o.length-1,Math.max(0,n+e))])}function ur(){let e=[...document.querySelectorAll("[data-list] [data-row]")],t=e.indexOf(document.activeElement),o=[...e.slice(t+1),...e.slice(0,t+1)].find(n=>n.dataset.failed!==void 0);return Ca(o),o!==void 0}function zc(e){let t=document.getElementById(e),o=t?.querySelector("[data-row][tabindex='0']");o?.focus({preventScroll:!0}),(o?.closest(lr)??t)?.scrollIntoView({block:"nearest"})}var Jc=1500,qe=g([]),rt=g(!1),st=g(Vc()),Pa=0;function Vc(){try{return localStorage.getItem("qualgent-keys")!=="off"}catch{return!0}}function mr(e){st.value=e;try{localStorage.setItem("qualgent-keys",e?"on":"off")}catch{}}function kt(e,t){let o={title:e,keys:t};return qe.value=[...qe.peek(),o],()=>qe.value=qe.peek().filter(n=>n!==o)}function Gc(e,t){O(()=>kt(e,t),[e])}var fr=e=>e.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")!=null;function Lo(e){for(let t of[...qe.peek()].reverse()){let o=t.keys.find(n=>n.key===e&&n.run);if(o)return o}return null}function pr(){clearTimeout(Pa),rt.value=!1}function Yc(e){if(e.defaultPrevented||e.isComposing)return;let t=e.ctrlKey||e.metaKey||e.altKey;if((e.ctrlKey||e.metaKey)&&!e.altKey&&e.key.toLowerCase()==="k"){No(e,Lo("Mod+k"));return}if(!(t||document.querySelector("dialog[open]"))){if(e.key==="Escape"){rt.peek()?pr():fr(e.target)?e.target.blur():No(e,Lo("Escape"));return}if(!fr(e.target)&&cr(e)){e.preventDefault();return}fr(e.target)||!st.peek()||e.key.length>1||(rt.peek()?(pr(),No(e,Lo(`g ${e.key}`))):e.key==="g"?(e.preventDefault(),rt.value=!0,Pa=setTimeout(pr,Jc)):No(e,Lo(e.key)))}}function No(e,t){t&&(e.preventDefault(),t.run())}function dr(){document.addEventListener("keydown",Yc)}var Ra=()=>rt.value&&i`
<p class="going" aria-hidden="true">
<kbd>g</kbd>
${ce.filter(e=>e.place).map(({name:e,place:t})=>i`
<span key=${e}>
<kbd>${t.key}</kbd> ${t.label}
</span>
`)}
</p>
`;var Qc=100;function Xc(e,t){let o=t.getBoundingClientRect(),{offsetWidth:n,offsetHeight:r}=e,s=o.bottom+4+r<=window.innerHeight||o.top<r+4,a=o.left<window.innerWidth/2?o.left:o.right-n,l=Math.max(8,Math.min(a,window.innerWidth-n-8));e.style.setProperty("left",`${l}px`),e.style.setProperty("top",`${s?o.bottom+4:o.top-r-4}px`)}function Zc({item:e,about:t}){let[o,n]=x("");return O(()=>{let r=!0,s=setTimeout(()=>e&&t(e).then(a=>r&&n(a)),Qc);return()=>{r=!1,clearTimeout(s)}},[e?.label]),i`<div class="menu-about" aria-live="polite" data-effect>${o}</div>`}function St({label:e,icon:t,items:o,none:n,about:r,className:s="button",children:a,tip:l}){let[c,f]=x(!1),[u,m]=x(null),[d,p]=x(null),h=M(null),S=M(null),$=G(),b=(typeof o=="function"?u??[]:o).filter(Boolean);O(()=>{if(!c||typeof o!="function")return;let y=!0;return Promise.resolve(o()).then(Q=>y&&m(Q)),()=>{y=!1,m(null),p(null)}},[c]),P(()=>{if(!c)return;S.current.showPopover();let y=()=>f(!1);return window.addEventListener("resize",y),()=>window.removeEventListener("resize",y)},[c]),P(()=>{!c||!S.current||(Xc(S.current,h.current),(S.current.querySelector("[aria-checked=true]")??S.current.querySelector("button"))?.focus())},[c,u]);let v=()=>{f(!1),h.current.focus()},q=y=>{let Q=[...S.current.querySelectorAll("button")],$e=Q.indexOf(document.activeElement),ge={ArrowDown:$e+1,ArrowUp:$e-1,Home:0,End:Q.length-1}[y.key];if(ge!==void 0)Q[(ge+Q.length)%Q.length].focus();else if(y.key==="Escape")v();else{if(y.key==="Tab")return f(!1);if(y.key.length===1&&y.key!==" "){let oo=y.key.toLowerCase();[...Q.slice($e+1),...Q].find(ve=>ve.innerText.trim().toLowerCase().startsWith(oo))?.focus()}else return}y.preventDefault(),y.stopPropagation()},C=b.some(y=>y.checked!==void 0)?"menuitemradio":"menuitem";return i`
<span class="menu-holder">
<button
type="button"
class=${s}
ref=${h}
aria-haspopup="menu"
aria-expanded=${c}
aria-controls=${$}
aria-label=${a?void 0:e}
data-tip=${l}
onClick=${()=>f(!c)}
>
${t&&i`<${_} name=${t} />`}
${a}
</button>
${c&&i`
<div
id=${$}
class="menu"
role="menu"
aria-label=${e}
popover="auto"
ref=${S}
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
${y.icon?i`<${_} name=${y.icon} />`:i`<span class="icon"></span>`}
<span>${y.label}</span>
${y.hint&&i`<span class="menu-hint">${y.hint}</span>`}
${y.checked&&i`<${_} name="done" />`}
</button>
`)}
${b.length===0&&i`<div class="menu-about">${u?n:"Counting\u2026"}</div>`}
${r&&i`<${Zc} item=${d} about=${r} />`}
</div>
`}
</span>
`}var hr=ce.filter(e=>e.place),Da=F!==null&&E("read","org"),La="/team/",Na=4;function eu(){let e=ue.row("overview").value;if(!e)return{};let[t,o]=[e.statuses?.lost??0,e.statuses?.paused??0],n=hr.some(r=>r.name==="fleet")?"fleet":"overview";return{jobs:{count:e.totals?.failed??0,tone:"bad",text:"failed in the last 24 hours"},[n]:t>0?{count:t,tone:"bad",text:t===1?"agent is lost":"agents are lost"}:{count:o,tone:"warn",text:o===1?"agent is paused":"agents are paused"}}}function tu({alert:e}){return e?.count?i`
<span class=${`nav-alert is-${e.tone} number`} title=${`${k(e.count)} ${e.text}`}>
${k(e.count)}
<span class="unseen"> ${e.text}</span>
</span>
`:null}var ou=(e,t)=>t!==null&&(e.name===t.name||e.name===t.parent);function Ia(){ue.ids.value;let e=D.value?.screen??null,t=eu(),o=hr.slice(Na);return i`
<nav class="nav" aria-label="Screens">
<ul>
${hr.map((n,r)=>i`
<li key=${n.name} class=${r>=Na?"is-wide-only":""}>
<a
class="nav-link"
href=${w(n.name)}
data-tip=${n.place.label}
data-tip-side="right"
aria-current=${n.name===e?.name?"page":ou(n,e)?"true":void 0}
>
<${_} name=${n.place.icon} />
<span class="nav-label">${n.place.label}</span>
<${tu} alert=${t[n.name]} />
</a>
</li>
`)}
${Da&&i`
<li class="is-wide-only">
<a class="nav-link" href=${La} data-tip="Team" data-tip-side="right">
<${_} name="team" />
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
items=${[...o.map(n=>({label:n.place.label,icon:n.place.icon,run:()=>Z(w(n.name))})),...Da?[{label:"Team",icon:"team",run:()=>location.assign(La)}]:[]]}
>
<span class="nav-label">More</span>
<//>
</li>
`}
</ul>
</nav>
`}var Ua=(e,t)=>`/api/v1/jobs/${e}/${t}`,Io=(e,t)=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}/${t}`,ja={0:"Nothing changed. Try again when connected.",403:"Nothing changed.",404:"It may have been removed.",409:"It has changed: check and try again."};function nu(e){return ja[e.status]?ja[e.status]:e.retryable?"Nothing changed. Try again in a moment.":null}async function H(e,t,{undo:o=null,about:n=null}={}){try{let r=await e();return yt({text:typeof t=="function"?t(r):t,action:o,about:n}),r}catch(r){if(!(r instanceof Oe))throw r;let s=r.retryable?{label:"Try again",run:()=>H(e,t,{undo:o,about:n})}:null;return yt({kind:"bad",text:r.message,detail:nu(r),action:s,about:n}),null}}var jo=e=>H(()=>j("POST",Ua(e,"retry")),"Job requeued.",{about:e});async function _r({id:e,status:t,test:o="The test"}){if(t==="running"){let r=`${o} is stopped. A retry starts it from the beginning.`;if(!await fe({kind:"confirm",title:"Cancel running job",text:r,act:"Cancel job",keep:"Keep running",danger:!0}))return null}let n=E("retry","job")?{label:"Requeue",run:()=>jo(e)}:null;return H(()=>j("POST",Ua(e,"cancel")),"Job cancelled.",{undo:n,about:e})}var ru=(e,t)=>H(()=>j("POST",`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}/release`),({held:o})=>o?`${t} released: its jobs are tried again.`:`${t} was not held.`),su=({within:e="/api/v1/jobs",filter:t={}},o)=>j("POST",`${e}/priority`,{filter:t,priority:o,dry_run:!0}).then(({changed:n,effect:r})=>[n!==1&&I(n,"job"),r?.text].filter(Boolean).join(": "),()=>"");function au({within:e="/api/v1/jobs",filter:t={}},o,n){let r=(c,f)=>j("POST",`${e}/priority`,{filter:{...t,priority:c},priority:f}),s=c=>({changed:f})=>f===0?"Nothing changed: no job waits.":`Priority ${c} for ${I(f,"job")}.`,a=JSON.stringify([e,t]),l={label:"Undo",run:()=>H(()=>r(o,n),s(n),{about:a})};return H(()=>r(n,o),s(o),{undo:l,about:a})}var qa=[[void 0,"failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"]];async function iu({within:e,filter:t={}}){let o=`${e??"/api/v1/jobs"}/retry`,n=e?qa:qa.slice(0,1),r=n.map(([a])=>({filter:{...t,status:"failed"},...a?{failure:a}:{}})),s=await Promise.all(r.map(a=>j("POST",o,{...a,dry_run:!0}).catch(()=>null)));return s.flatMap((a,l)=>{let c=a?.changed??0,f=l>0&&c===s[0]?.changed;if(c===0||f)return[];let[,u,m]=n[l],d={expected:c,...a.until?{until:a.until}:{}},p=()=>H(()=>j("POST",o,{...r[l],...d}),h=>wr.retry(h.changed));return[{label:`Retry ${k(c)} ${c===1?u:m}`,icon:"retry",run:p}]})}var lu=e=>H(()=>j("POST","/api/v1/jobs/retry",{filter:{ids:e}}),({changed:t})=>t===0?"Nothing changed.":wr.retry(t)),$r=(e,t)=>Ae({action:"priority",filter:{ids:[e]},priority:t});function cu(e){let{name:t,paused_reason:o}=e,n=Y(e);return["suspect","offline","lost"].includes(n)?`${t} takes jobs when it is back: it is ${n}.`:o?`Resume requested; ${t} had paused itself.`:`${t} resumed.`}var Ba=(e,t,{note:o,until:n})=>H(()=>j("POST",Io(e,t),n?{note:o,until:n}:{note:o}),r=>r.job?`${e} finishes its test, then it is ${_e[t].state}.`:`${e} is ${_e[t].state}: no new jobs start.`,{about:e});async function gr(e,t="pause"){let o=await fe({kind:"hold",name:e,how:t});return o&&Ba(e,o.how,o)}async function vr(e){let o=(await ne(Io(e,"").slice(0,-1)).catch(()=>null))?.held??null;if(o?.kind==="quarantined"){let s=`${e} gets jobs again. It is in quarantine${o.note?`: ${o.note}`:"."}`;if(!await fe({kind:"confirm",title:"Release agent from quarantine",text:s,act:"Release"}))return null}let n=o&&tr(o.kind),r=n&&E(n,"agent")?{label:"Undo",run:()=>Ba(e,n,o)}:null;return H(()=>j("POST",Io(e,"resume")),cu,{undo:r,about:e})}async function uu(e){let t=`Deletes ${e} and its pause or quarantine. Its attempts stay. A new agent, if it connects again.`;if(!await fe({kind:"confirm",title:"Delete agent",text:t,act:"Delete agent",danger:!0}))return!1;let n=Io(e,"").slice(0,-1);return await H(()=>j("DELETE",n).then(()=>!0),`${e} deleted.`,{about:e})===!0}var Ha=({id:e})=>`/api/v1/tests/${e}`,Wa=(e,t)=>H(()=>j("PATCH",Ha(e),{quarantined:!0,note:t}),"Test quarantined: its failures do not fail a batch.",{about:e.id});async function br(e){let t=await fe({kind:"quarantine",test:e});return t&&Wa(e,t.note)}var yr=e=>H(()=>j("PATCH",Ha(e),{quarantined:!1}),"Test released from quarantine: its failures count again.",{undo:{label:"Undo",run:()=>Wa(e,e.quarantine_note??"")},about:e.id});async function fu(e){let t=await fe({kind:"failure-note",group:e});if(!t)return null;let o=`/api/v1/failures/${encodeURIComponent(e.org_id)}/${e.fingerprint}`;return H(()=>j("PUT",o,t),"Note saved.")}var Fa=e=>j("POST","/api/v1/retention",{dry_run:e});async function pu(){if(!await fe({kind:"due",preview:()=>Fa(!0)}))return null;let t=({jobs:o,logs:n,artifacts:r,builds:s,audit:a,agents:l})=>[o,n,r,s,a,l].reduce((c,f)=>c+f.count,0);return H(()=>Fa(!1),o=>t(o)>0?`${I(t(o),"thing")} removed.`:"Nothing was due.")}var qo=({id:e})=>`/api/v1/webhooks/${e}`,mu=e=>H(()=>j("POST",`${qo(e)}/test`),"Test event queued: see the deliveries."),du=e=>H(()=>j("PATCH",qo(e),{enabled:!e.enabled}),e.enabled?"Webhook turned off.":"Webhook turned on.",{about:e.id}),hu=(e,t)=>H(()=>j("POST",`${qo(e)}/deliveries/${t}/redeliver`),"Delivery queued again.");async function _u(e){let t=`${e.url} receives no more events, and its deliveries are deleted.`;return await fe({kind:"confirm",title:"Remove webhook",text:t,act:"Remove",danger:!0})?await H(()=>j("DELETE",qo(e)).then(()=>!0),"Webhook removed.")===!0:!1}var wr={cancel:e=>`${I(e,"job")} cancelled.`,retry:e=>`${I(e,"job")} queued again.`,priority:e=>`The priority of ${I(e,"job")} was changed.`};async function Ae({action:e,filter:t={},failure:o,within:n="/api/v1/jobs",priority:r,what:s}){let a=`${n}/${e}`,l=n==="/api/v1/jobs"&&Object.keys(t).length===0,c={filter:t,...o?{failure:o}:{},...l?{all:!0}:{},...e==="priority"?{priority:r}:{}},u=await fe({kind:"many",action:e,priority:r,what:s,preview:()=>j("POST",a,{...c,dry_run:!0})});if(!u)return null;let m={expected:u.found.changed,until:u.found.until,note:u.note};return m.until===null&&delete m.until,H(()=>j("POST",a,{...c,...m}),({changed:d})=>d===0?"Nothing changed.":wr[e](d))}var Ka=/[\s/._-]/;function $u(e,t){let o=e.toLowerCase().replace(/\s+/g,""),n=t.toLowerCase();if(o==="")return{score:0,at:[]};let r=n.indexOf(e.toLowerCase().trim());if(r>=0){let c=r===0||Ka.test(n[r-1]),f=Array.from({length:e.trim().length},(u,m)=>r+m);return{score:100+(c?20:0)+f.length*4-r*.1-n.length*.05,at:f}}let s=[],a=0,l=0;for(let c of o){let f=n.indexOf(c,l);if(f<0)return null;(f===0||Ka.test(n[f-1]))&&(a+=8),a+=f===l&&s.length>0?5:1-Math.min(3,(f-l)*.1),s.push(f),l=f+1}return{score:a-n.length*.05,at:s}}function gu(e,t){let o=e.toLowerCase().split(/\s+/).filter(Boolean),n=[...t.toLowerCase().matchAll(/[^\s/._-]+/g)];if(o.length===0||o[0].length<2)return null;let r=o.map((a,l)=>(l===0?n.slice(0,1):n).find(([c])=>c.startsWith(a)));return r.includes(void 0)?null:{score:100,at:r.flatMap(({index:a},l)=>Array.from(o[l],(c,f)=>a+f))}}var za=({danger:e,whole:t})=>e||t;function Ja(e,t,o,n){return e.trim()===""?t.filter(s=>!za(s)).slice(0,n).map(s=>({entry:s,at:[]})):t.map(r=>({entry:r,fits:(za(r)?gu:$u)(e,o(r))})).filter(({fits:r})=>r!==null).sort((r,s)=>s.fits.score-r.fits.score).slice(0,n).map(({entry:r,fits:s})=>({entry:r,at:s.at}))}var vu=6,bu=/^(pause|drain|quarantine|resume|release|retry|cancel|priority)(?:\s+(.*))?$/is,Va=/(?:^|\s)(\d)(?=\s|$)/,Yt={retry:{icon:"retry",jobs:"failed,cancelled",batches:"failed"},cancel:{icon:"cancelled",jobs:"waiting,running",batches:"running"},priority:{icon:"up",jobs:"waiting",batches:"running"}};function Ga(e){let[,t,o=""]=bu.exec(e)??[];if(!t)return null;let n=t.toLowerCase();if(n!=="priority")return{verb:n,words:o.trim()};let r=Va.exec(o);return{verb:n,words:o.replace(Va," ").trim(),priority:r?Number(r[1]):0}}var Fo=({verb:e,priority:t},o)=>e==="priority"?`Set priority ${t} of ${o}`:`${e==="retry"?"Retry":"Cancel"} ${o}`;function xr(e,{name:t,note:o,status:n,operable:r}){if(!r)return null;if(["resume","release"].includes(e))return!(e==="release"?o==="quarantined":o||n==="paused")||!E("resume","agent")?null:{label:o==="quarantined"?`Release ${t}\u2026`:`Resume ${t}`,icon:"running",run:()=>vr(t)};let{label:s,icon:a,state:l}=_e[e];return o===l||!E(e,"agent")?null:{label:`${s} ${t}\u2026`,icon:a,run:()=>gr(t,e)}}function yu(e,{id:t,name:o,org_id:n,note:r,status:s}){let a={id:t,test:o,org_id:n,target:r};return!E("quarantine","test")||e==="release"!=(s==="quarantined")?null:e==="quarantine"?{label:`Quarantine ${o}\u2026`,icon:"paused",run:()=>br(a)}:e==="release"?{label:`Release ${o}\u2026`,icon:"running",run:()=>wu(a)}:null}async function wu(e){let t=`${e.test} counts again: its failures fail batches and builds.`;await fe({kind:"confirm",title:"Release test from quarantine",text:t,act:"Release"})&&await yr(e)}function xu(e,{id:t,name:o,note:n,status:r}){let{verb:s,priority:a}=e,{icon:l,batches:c}=Yt[s];if(r!==c||!E(s,"batch"))return null;let f=[o,n].filter(Boolean).join(" on "),u={retry:{filter:{status:"failed"}},cancel:{},priority:{priority:a}}[s];return{label:`${Fo(e,`jobs of ${f}`)}\u2026`,icon:l,run:()=>Ae({action:s,within:`/api/v1/batches/${t}`,what:`Jobs of ${f}.`,...u})}}function ku(e,{id:t,org_id:o}){let{verb:n,priority:r}=e;if(!o||!E(n,"job"))return null;let s={retry:{status:"failed"},cancel:{},priority:{}}[n],a={org_id:o,app_version_id:t,...s},l=`Jobs of build ${t} of ${o}.`;return{label:`${Fo(e,`jobs of build ${t}`)}\u2026`,icon:Yt[n].icon,run:()=>Ae({action:n,filter:a,priority:r,what:l})}}function kr(e,t){let{verb:o,priority:n}=e,r={retry:()=>jo(t.id),cancel:()=>_r({...t,test:t.name}),priority:()=>$r(t.id,n)}[o];return{label:Fo(e,t.name)+(o==="priority"?"\u2026":""),icon:Yt[o].icon,run:r}}async function Su(e,{signal:t,found:o,hintOf:n}){let{verb:r,words:s,priority:a}=e;if(!E(r,"job"))return[];let l=`status:${Yt[r].jobs} ${s}`.trim(),{jobs:c}=await ne(`/api/v1/jobs?${new URLSearchParams({q:l,limit:vu})}`,{signal:t}),f=c.map(o).map(m=>({group:"Jobs",...kr(e,m),hint:n(m)}));if(c.length<2||!s)return f;let u={group:"Jobs",label:`${Fo(e,"all jobs that match")}\u2026`,icon:"jobs",hint:s,run:()=>Ae({action:r,filter:{q:l},priority:a,what:`Jobs that match \u201C${l}\u201D.`})};return[...f,u]}async function Ya(e,t){let{verb:o,words:n}=e,r=o in Yt,[{results:s},a]=await Promise.all([ne(`/api/v1/search?${new URLSearchParams({q:n})}`,{signal:t.signal}),r?Su(e,t):[]]),l={agent:u=>!r&&xr(o,u),test:u=>!r&&yu(o,u),batch:u=>r&&xu(e,u),build:u=>r&&ku(e,u)},c={agent:"Agents",test:"Tests",batch:"Batches",build:"Builds"};return[...s.map(u=>[u,l[u.kind]?.(u)]).filter(([,u])=>u).map(([u,m])=>({group:c[u.kind],hint:t.hintOf(u),...m})),...a]}var Sr=["true","false"],Er=/^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/,Qa=/^\d{1,6}$/,Tr=/^(true|false)$/,Tu=/^(waiting|pending|running|failed|done|passed|cancelled|parked)$/,Tt=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Uo={status:{what:"status",values:["waiting","running","failed","passed","cancelled","parked"],form:Tu},org:{what:"organization"},build:{what:"build prefix"},test:{what:"part of the test path"},agent:{what:"agent of the last attempt"},target:{what:"target"},age:{what:"time since submission",op:"<",values:["15m","1h","24h","7d"],form:Er},flaky:{what:"passed after a failed attempt",values:Sr,form:Tr},cause:{what:"part of the failure's cause"},reason:{what:"part of why it failed or was requeued"},duration:{what:"test duration",op:">",values:["10s","1m","5m","30m"],form:Er},attempts:{what:"number of attempts",op:">",values:["1","2","3"],form:Qa},priority:{what:"0 (now) to 9 (whenever)",op:"<=",values:["0","1","5","9"],form:Qa},tag:{what:"tag of the test"},project:{what:"project of Playwright in the test's name"},suite:{what:"suite of the batch"},branch:{what:"branch of the batch"},commit:{what:"commit prefix of the batch"},batch:{what:"id of the batch",form:Tt},group:{what:"id of the group",form:Tt},id:{what:"id of the job",form:Tt},quarantined:{what:"three agents were lost running it",values:Sr,form:Tr},simulated:{what:"run by a simulated agent",values:Sr,form:Tr}},Or="label.",Bo=e=>Object.hasOwn(Uo,e)||e.startsWith(Or)&&e.length>Or.length;function Mr({key:e,op:t,value:o}){if(e==="")return!0;if(!Bo(e)||o==="")return!1;let{form:n=/./,op:r=":"}=Uo[e]??{},s=[":","="].includes(t);return r!==":"?n.test(o)&&!(n===Er&&s):s&&o.split(",").every(a=>n.test(a))}var Eu=e=>Uo[e]?.op??":";var Xa=/(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y,Za=/\s*/y;function Et(e){let t=[],o=0;for(;o<e.length;){Za.lastIndex=o,o+=Za.exec(e)[0].length,Xa.lastIndex=o;let{0:n,groups:r}=Xa.exec(e);if(n==="")break;let{not:s,key:a="",op:l="",quoted:c,plain:f}=r;t.push({from:o,to:o+n.length,not:s!==void 0,key:a,op:l,value:c??f,valueFrom:o+(s??"").length+a.length+l.length}),o+=n.length}return t}function Ou(e,t){return Et(e).find(n=>n.from<=t&&t<=n.to)??{from:t,to:t,not:!1,key:"",op:"",value:"",valueFrom:t}}var ei=e=>/["\n]/.test(e)?null:/\s/.test(e)||e===""?`"${e}"`:e;function Mu(e,{from:t,to:o},n,{done:r=!1}={}){let s=e.slice(o),a=r&&!/^\s/.test(s)?" ":"",l=t+n.length+(r?1:0);return{text:e.slice(0,t)+n+a+s,caret:l}}var ti=(e,{from:t,to:o})=>`${e.slice(0,t).trimEnd()} ${e.slice(o).trimStart()}`.trim();function Cu(e,t){let o=Et(e).filter(a=>a.key===t);if(o.length===0)return"";let[{not:n,op:r,value:s}]=o;return o.length>1||n||r!==":"||s.includes(",")?null:s}function Au(e,t,o){let n=e;for(let r of Et(e).filter(s=>s.key===t).reverse())n=ti(n,r);return`${n} ${o===""?"":`${t}:${ei(o)}`}`.trim()}function Ho(e){let{screen:t,params:o,href:n}=D.peek()??{},r=t&&Object.keys(o).length===0;Z(Ye(r?n:"/",e))}var Wo=["system","light","dark"],Pu=()=>document.documentElement.dataset.theme??"system",Ot=g(Pu());function Fe(e){Ot.value=e,e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e;try{localStorage.setItem("qualgent-theme",e)}catch{}}window.addEventListener("storage",e=>{e.key==="qualgent-theme"&&Fe(Wo.includes(e.newValue)?e.newValue:"system")});var ni=8,pe=e=>()=>Z(e),Ru=ce.filter(e=>e.place).map(e=>({group:"Screens",label:e.place.label,icon:e.place.icon,hint:`g ${e.place.key}`,run:pe(w(e.name))})),Du=[["orgs","Organizations and limits","org"],["retention","Retention","retention"],["webhooks","Webhooks","webhook"],["server","Server","server"]],Lu=[E("retry","job")&&{label:"Retry all failed jobs\u2026",icon:"retry",danger:!0,run:()=>Ae({action:"retry",filter:{status:"failed"},what:"All failed jobs."})},E("cancel","job")&&{label:"Cancel all waiting jobs\u2026",icon:"cancelled",danger:!0,run:()=>Ae({action:"cancel",filter:{status:"pending"},what:"All waiting jobs."})},{label:"Use the light theme",icon:"theme-light",run:()=>Fe("light")},{label:"Use the dark theme",icon:"theme-dark",run:()=>Fe("dark")},{label:"Use the system's theme",icon:"theme-system",run:()=>Fe("system")},{label:"Keyboard shortcuts",icon:"help",hint:"?",run:()=>he.value=!0},F!==null&&{label:"Account",icon:"next",run:pe("/accounts/")},F!==null&&E("read","org")&&{label:"Organization",icon:"org",run:pe("/team/")},F!==null&&E("read","token")&&{label:"Tokens",icon:"next",run:pe("/team/tokens/")},F!==null&&E("read","member")&&{label:"Members",icon:"next",run:pe("/team/members/")},F!==null&&E("read","host")&&{label:"Device hosts",icon:"next",run:pe("/team/hosts/")},F!==null&&{label:"Log out",icon:"next",run:pe("/accounts/logout/")},...Du.filter(([,,e])=>E("read",e)).map(([e,t])=>({label:t,icon:"settings",whole:!0,run:pe(w("settings",{},{part:e}))})),E("read","admin")&&{label:"Admin",icon:"next",run:pe("/admin/")},...Ie.filter(e=>e.scope!==U).map(e=>({label:`Switch to ${X(e.scope)}`,icon:"org",hint:e.role,run:()=>Ho(e.scope)})),E("read","docs")&&{label:"API documentation",icon:"next",run:pe("/api/docs/")}].filter(Boolean).map(e=>({group:"Actions",...e}));function ri(e){return[Fn(),Ru,Lu].flatMap(o=>Ja(e,o,n=>n.label,ni))}var si={org:{group:"Organizations",icon:"org",href:({id:e})=>w("org",{org_id:e})},build:{group:"Builds",icon:"build",href:({id:e,org_id:t})=>w("build",{org_id:t,app_version_id:e})},test:{group:"Tests",icon:"tests",href:({id:e})=>w("test",{id:e})},batch:{group:"Batches",icon:"batches",href:({id:e})=>w("batch",{id:e})},group:{group:"Groups",icon:"build",href:({id:e})=>w("group",{id:e})},agent:{group:"Agents",icon:null,href:({id:e})=>w("agent",{name:e})},job:{group:"Jobs",icon:null,href:({id:e})=>w("job",{id:e})}},oi=Object.keys(si),Nu=({name:e,note:t})=>[e,t].filter(Boolean).join(" on ");function ai({kind:e,status:t,note:o,org_id:n,at:r}){if(e==="org")return"";let s=nt[t]??t,a=e==="agent"?[o||s]:[s,o,n??"several organizations"],l=e!=="agent"||t==="offline";return[...a,r&&l&&Mn(Ee()-te(r))].filter(Boolean).join(" \xB7 ")}function ii(e){let{group:t,icon:o,href:n}=si[e.kind];return{group:t,label:e.kind==="batch"?Nu(e):e.name,icon:o??e.status,hint:ai(e.kind==="batch"?{...e,note:""}:e),run:pe(n(e))}}function Iu(e,t){let o=t.toLowerCase();return e.toLowerCase().split(/\s+/).flatMap(n=>{let r=o.indexOf(n);return r<0?[]:Array.from(n,(s,a)=>r+a)})}function ju(e,t){if(e.kind==="agent")return xr(e.note?"resume":"pause",e);if(e.kind!=="job"||!Tt.test(t))return null;let o=["pending","running"].includes(e.status)?"cancel":e.status==="done"?null:"retry";return!o||!E(o,"job")?null:{...kr({verb:o},e),label:o==="cancel"?"Cancel this job":"Retry this job"}}async function li(e,t){let{results:o}=await ne(`/api/v1/search?${new URLSearchParams({q:e})}`,{signal:t});return o.sort((r,s)=>oi.indexOf(r.kind)-oi.indexOf(s.kind)).flatMap(r=>{let s=ii(r),a=ju(r,e),l={entry:s,at:Iu(e,s.label)};return a?[l,{entry:{group:s.group,...a},at:[],acts:!0}]:[l]})}async function qu(e,t,o){let[n,r]=await Promise.all([Ya(e,{signal:o,found:ci,hintOf:ai}),li(t,o)]);return[...n.map(s=>({entry:s,at:[],acts:!0})),...r]}var ci=e=>({kind:"job",name:e.test,note:e.app_version_id,at:e.finished_at??e.started_at??e.created_at,...e});async function Fu(e,t){let o=new URLSearchParams({q:e,limit:ni}),{jobs:n}=await ne(`/api/v1/jobs?${o}`,{signal:t}),r={group:"Jobs",label:"All jobs that match",icon:"jobs",hint:e,run:pe(w("jobs",{},{q:e}))},s=n.map(ci);return[...s.length>0?[r]:[],...s.map(ii)].map(a=>({entry:a,at:[]}))}async function ui(e,t){let o=Ga(e),n=Et(o?o.words:e),r=n.some(({key:a})=>Bo(a)),s=n.every(Mr)&&(e.match(/"/g)??[]).length%2===0;if(r&&!s)return[];try{return o?await qu(o,e,t):await(r?Fu:li)(e,t)}catch{return t.throwIfAborted(),[]}}var Uu=/Mac|iP(hone|ad)/.test(navigator.platform),Mt=({keys:e})=>e.split(" ").map(t=>i`
<kbd key=${t}>
${t.replace("Mod+",Uu?"\u2318":"Ctrl ").replace(/(?<=[⌘ ])[a-z]$/,o=>o.toUpperCase())}
</kbd>
`);var Bu=120;function Hu({text:e,at:t}){let o=new Set(t),n=[];for(let r=0,s=1;r<e.length;r=s,s+=1){for(;s<e.length&&o.has(s)===o.has(r);)s+=1;let a=e.slice(r,s);n.push(o.has(r)?i`<mark key=${r}>${a}</mark>`:a)}return n}function Wu(e){let[t,o]=x({for:"",results:[]});return O(()=>{if(e==="")return o({for:"",results:[]});let n=new AbortController,r=setTimeout(()=>{ui(e,n.signal).then(s=>o({for:e,results:s}),()=>{})},Bu);return()=>{clearTimeout(r),n.abort()}},[e]),t.for===e?t:{...t,results:t.results.filter(({acts:n})=>!n)}}function Ku(e){let t=[];return e.forEach((o,n)=>{let r=t.at(-1);r?.title===o.entry.group?r.results.push(o):t.push({title:o.entry.group,from:n,results:[o]})}),t}function zu({entry:e,letters:t,index:o,chosen:n,choose:r,point:s}){return i`
<div
class="palette-option"
id=${`palette-${o}`}
role="option"
aria-selected=${n}
onPointerMove=${()=>s(o)}
onClick=${()=>r(o)}
>
<${_} name=${e.icon} />
<span class="palette-label">
<${Hu} text=${e.label} at=${t} />
</span>
${e.hint&&i`
<span class="palette-hint">
${/^(g .|\?)$/.test(e.hint)?i`<${Mt} keys=${e.hint} />`:e.hint}
</span>
`}
</div>
`}var Ju=({results:e,at:t,choose:o,point:n})=>Ku(e).map(({title:r,from:s,results:a})=>i`
<div key=${`${r} ${s}`} role="group" aria-label=${r}>
<div class="palette-group" aria-hidden="true">${r}</div>
${a.map(({entry:l,at:c},f)=>i`
<${zu}
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
`);function fi(){let[e,t]=x(Me.peek().query),[o,n]=x(0),r=M(null),s=e.trim(),a=Wu(s),l=[...ri(s),...s?a.results:[]],c=Math.min(o,l.length-1);P(()=>r.current.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[c,e]);let f=m=>{vt({chosen:!0}),setTimeout(()=>l[m].entry.run())},u=m=>{let d={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+8,PageUp:c-8}[m.key];if(d!==void 0){let p=m.key.startsWith("Arrow");n(p?(d+l.length)%Math.max(1,l.length):Math.max(0,Math.min(l.length-1,d)))}else if(m.key==="Enter"&&l[c])f(c);else return;m.preventDefault()};return i`
<${V} title="Search or run a command" className="palette" bare onClose=${()=>vt()}>
<div class="palette-line">
<${_} name="search" />
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
<${Ju} results=${l} at=${c} choose=${f} point=${n} />
</div>
<p class="palette-none" role="status">
${l.length===0?a.for===s?`No results for \u201C${s}\u201D.`:"Searching\u2026":i`<span class="unseen">${l.length} found</span>`}
</p>
<//>
`}var Ue={failed:e=>e.status==="failed",flaky:e=>e.flaky,running:e=>e.status==="running",waiting:e=>e.status==="pending",done:e=>e.status==="done",cancelled:e=>e.status==="cancelled",simulated:e=>e.simulated&&["done","failed"].includes(e.status)},pi=e=>e.tries.reduce((t,o)=>Math.max(t,o.run_seconds??-1),-1);function mi(e,{show:t="",test:o="",sort:n=""}){let r=Ue[t]??(()=>!0),s=o.toLowerCase(),a=e.filter(l=>r(l)&&l.test.toLowerCase().includes(s));if(n==="slowest"){let l=new Map(a.map(c=>[c.id,pi(c)]));a.sort((c,f)=>l.get(f.id)-l.get(c.id)||(c.id<f.id?-1:1))}else a.sort((l,c)=>Ue.failed(c)-Ue.failed(l)||(l.id<c.id?-1:1));return a.map(l=>l.id)}function di(e){let t=Object.keys(Ue),o={total:e.length,most:0,groups:new Map,trees:e.flatMap(n=>n.tries.map(r=>r.tree)),...Object.fromEntries(t.map(n=>[n,0]))};for(let n of e){for(let s of t)Ue[s](n)&&(o[s]+=1);if(o.most=Math.max(o.most,n.tries.length),!["pending","running"].includes(n.status))continue;let r=o.groups.get(n.group)??{waiting:0,running:0};r[n.status==="pending"?"waiting":"running"]+=1,o.groups.set(n.group,r)}return o}function Vu(e){let t=null;for(let o of e){if(o===null||o.waiting>0&&o.explanation?.eta_seconds==null)return null;let n=o.waiting>0?o.explanation.eta_seconds:0;t=Math.max(t??0,n+o.work_seconds/Math.max(1,o.agents.length))}return t}var Gu=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),Cr=class{#e;#o=g(0);#t=N(()=>(this.#o.value,this.#e.peek()));summary=N(()=>di(this.#t.value));constructor(t){this.#e=t}get loaded(){return this.#e.loaded}row(t){return this.#e.row(t)}follow(){return this.#o.value+=1,this.#e.watch(()=>this.#o.value+=1)}chosen(t){let o=[];return N(()=>{let n=mi(this.#t.value,t);return Gu(n,o)?o:o=n})}};var Ko=new Map;function hi(e){let t=Ko.get(e);return t===void 0&&(Ko.size>=2e4&&Ko.clear(),t=e.toLowerCase().replace(/\d+/g,o=>o.padStart(12,"0")),Ko.set(e,t)),t}function at(e,t){let[o,n]=[hi(e),hi(t)];return o<n?-1:o>n?1:0}function zo(e){let t=Object.fromEntries(je.map(s=>[s,e[s]??0])),o=je.reduce((s,a)=>s+t[a],0),n=o-t.offline-t.lost,r=t.busy+t.stopping+t.draining;return{...t,known:o,connected:n,working:r,share:n>0?r/n:null}}var Yu=e=>e.job?.org_id??null,Qt="label.";function _i(e,t){return t==="target"?e.targets:t==="org"?[Yu(e)??"used by nobody"]:t.startsWith(Qt)?[e.labels?.[t.slice(Qt.length)]??"without this label"]:["all"]}function $i(e){let t={};for(let[,o]of e)t[Y(o)]=(t[Y(o)]??0)+1;return t}function Qu(e,t){let o=new Map;for(let[n,r]of e)for(let s of _i(r,t))o.has(s)||o.set(s,{key:s,rows:[]}),o.get(s).rows.push([n,r]);return[...o.values()].sort((n,r)=>at(n.key,r.key)).map(n=>({key:n.key,ids:n.rows.map(([r])=>r),totals:zo($i(n.rows))}))}function Xu(e){let t=new Map;for(let[,o]of e)for(let n of Object.keys(o.labels??{}))t.set(n,(t.get(n)??0)+1);return[...t].sort((o,n)=>n[1]-o[1]||at(o[0],n[0]))}var bi={tiles:"Fleet as tiles",map:"Fleet as a map",table:"Fleet as a table",hours:"Utilization of the fleet by hour"},Ar=["true","false"],gi={since:["24h","7d"]},vi=e=>Number(e)>0,Zu={overview:{period:["1h","24h","7d"]},fleet:{state:je,view:Object.keys(bi),color:["state","build"],group:e=>["target","org","all"].includes(e)||e.startsWith(Qt)},timeline:{view:["lanes","table"],span:vi,to:vi},agent:{outcome:["passed","failed","timed_out","lost","cancelled","error"]},group:{status:["failed","running","pending","done","cancelled","parked"]},batch:{show:Object.keys(Ue),sort:["slowest"],view:["slowest"]},failures:{...gi,label:["new","failing","flaky","infrastructure","quarantined"]},org:gi,tests:{failing:Ar,flaky:Ar,quarantined:Ar,sort:["last","failing","flaky","slow"]}},ef={since:"period",span:"period",to:"time",group:"grouping",color:"coloring",sort:"order"},Pr=(e,t)=>Object.entries(Zu[e]??{}).filter(([o,n])=>{let r=t.get(o);return r&&!(typeof n=="function"?n(r):n.includes(r))}).map(([o])=>[o,`No such ${ef[o]??(o==="show"?"result":o)}: \u201C${t.get(o)}\u201D.`]);var tf={agent:"agents",audit:"accounts",auditedjob:"accounts",delivery:"webhooks",org:"accounts",webhook:"webhooks"},of=/[:/_#?;@&=+$,"[\]<>%\n\\]/g;function Rr(e,t){let o=String(t).replace(of,n=>`_${n.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`);return`/admin/${tf[e]??"jobs"}/${e}/${encodeURIComponent(o)}/change/`}function nf({parent:e,trail:t,crumb:o}){let n=wt(e??D.value?.screen?.parent??""),r=[...n?[[n.title,w(n.name)]]:[],...t];return r.length===0?null:i`
<nav class="crumbs" aria-label="Breadcrumbs">
${r.map(([s,a])=>i`
<a key=${a} href=${a} title=${s}>${s}</a>
<${_} name="next" />
`)}
${o&&i`<span aria-current="page" title=${o}>${o}</span>`}
</nav>
`}function rf(){let{screen:e,query:t}=D.value??{};return Pr(e?.name,t).map(([o,n])=>i`
<p key=${o} class="why" role="status" data-unknown=${o}>
${n}${" "}
<button type="button" class="button is-link" onClick=${()=>Ft({[o]:""})}>Remove</button>
</p>
`)}function Dr({title:e,note:t,state:o,actions:n,inspect:r,tools:s,parent:a,trail:l=[],crumb:c,className:f="",children:u}){let m=M(null),d=E("read","admin")?r:null;return P(()=>{document.activeElement===document.body&&D.peek().arrival.kind!=="first"&&!document.querySelector("dialog[open]")&&m.current.focus({preventScroll:!0})},[]),i`
<header class="page-head">
<${nf} parent=${a} trail=${l} crumb=${c} />
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
href=${Rr(...d)}
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
<${rf} />
<div class=${`page ${f}`}>${u}</div>
`}var sf={0:"This screen could not be loaded",400:"Invalid request",403:"No access",404:"Not found"},af={0:"The server may have been upgraded: reload the page.",400:"The address is invalid.",404:"It may have been removed, or the address is wrong."},lf=e=>wt(e?.parent==="overview"?"jobs":e?.parent)??wt("jobs");function Lr({problem:{status:e,text:t,elsewhere:o}}){let n=lf(Gn(location.pathname));return i`
<${Dr} title=${sf[e]??"Something went wrong"}>
<div class="state-block is-problem" data-problem=${e}>
<p>${Nt(t)}</p>
${o?i`
<p>
It is in ${X(o)}.${" "}
<a href=${Ye(location.pathname+location.search,o)}>Open it there</a>
</p>
`:i`<p class="quiet">${af[e]}</p>`}
<p>
<a class="button" href="/">
Show overview
</a>${" "}
${n&&i`<a class="button" href=${w(n.name)}>Show ${n.title.toLowerCase()}</a>`}
</p>
</div>
<//>
`}var yi=()=>i`
<${V} title="Keyboard shortcuts" className="sheet" onClose=${()=>he.value=!1}>
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
<label class="check">
<input
type="checkbox"
checked=${st}
onChange=${e=>mr(e.currentTarget.checked)}
/>
Enable single-letter shortcuts
</label>
<//>
`;function cf({toast:e}){let{id:t,kind:o,text:n,detail:r,action:s}=e,a=()=>o==="good"&&So(t);return i`
<div
class=${`toast toast-${o}`}
data-toast=${t}
role=${o==="bad"?"alert":void 0}
onPointerLeave=${a}
onFocusOut=${a}
>
<${_} name=${o==="bad"?"failed":"done"} />
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
<${_} name="close" />
</button>
</div>
`}var wi=()=>i`
<div class="toasts" role="status" aria-label="Messages">
${Ze.value.map(e=>i`<${cf} key=${e.id} toast=${e} />`)}
</div>
`;var uf=400;function xi(){let e=M(null);return O(()=>{let t=0,o=null,n=()=>{clearTimeout(t),o=null,e.current?.matches(":popover-open")&&e.current.hidePopover()},r=c=>{if(!c.isConnected||c.innerText.trim().startsWith(c.dataset.tip))return;let f=e.current;f.textContent=c.dataset.tip,f.matches(":popover-open")||f.showPopover();let u=c.getBoundingClientRect(),m=c.dataset.tipSide==="right",d=m?u.top+(u.height-f.offsetHeight)/2:u.bottom+6,p=d+f.offsetHeight<window.innerHeight,h=m?u.right+8:u.left+(u.width-f.offsetWidth)/2;f.style.setProperty("left",`${Math.max(6,Math.min(h,window.innerWidth-f.offsetWidth-6))}px`),f.style.setProperty("top",`${p?d:u.top-f.offsetHeight-6}px`)},s=c=>{let f=c.target.closest?.("[data-tip]");f!==o&&(n(),!(!f||c.type==="focusin"&&!f.matches(":focus-visible"))&&(c.type==="pointerover"&&c.pointerType!=="mouse"||(o=f,c.type==="focusin"?r(f):t=setTimeout(()=>r(f),uf))))},l=[["pointerover",s],["focusin",s],["focusout",n],["pointerdown",n],["scroll",n],["keydown",c=>c.key==="Escape"&&n()]];for(let[c,f]of l)document.addEventListener(c,f,!0);return()=>l.forEach(([c,f])=>document.removeEventListener(c,f,!0))},[]),i`<div class="tip" role="tooltip" popover="manual" ref=${e}></div>`}var ff={connecting:"Connecting to the server",live:"Data is up to date",paused:"Updates pause while the tab is hidden",reconnecting:"Connection lost; reconnecting",stale:"Server unreachable for a while; still trying",stopped:"Updates have stopped"},pf={connecting:"reconnecting",paused:"paused",stopped:"stale"};function ki({live:e}){let t=e.state.value,o=Ne(()=>t==="live"?"":`data from ${ie(e.age.value)} ago`);return i`
<p class=${`live live-${t}`} role="status" data-live=${t} data-tip=${ff[t]}>
<${_} name=${pf[t]??t} />
<span class="live-word">${t}</span>
${["reconnecting","stale"].includes(t)&&i`<span class="live-age" aria-hidden="true">${o}</span>`}
</p>
`}var Si={system:"System",light:"Light",dark:"Dark"},mf=()=>i`
<${St}
label=${`Color scheme: ${Si[Ot.value].toLowerCase()}`}
tip="Color scheme"
className="icon-button"
icon=${`theme-${Ot.value}`}
items=${Wo.map(e=>({label:Si[e],icon:`theme-${e}`,checked:e===Ot.value,run:()=>Fe(e)}))}
/>
`,df=()=>i`
<${St}
label=${`Scope: ${X(U)}`}
tip="Switch organization"
className="scope"
items=${Ie.map(e=>({label:X(e.scope),hint:e.role==="site"?"":e.role,checked:e.scope===U,run:()=>e.scope!==U&&Ho(e.scope)}))}
>
<${_} name="org" /><span class="unseen">Scope: </span>
<span class="scope-name" title=${X(U)}>${X(U)}</span>
<//>
`,Ti=()=>i`
<header class="top">
<${Do} />
${Ie.length>0&&i`<${df} />`}
<button type="button" class="jump" onClick=${()=>Qe()} aria-keyshortcuts="Control+K Meta+K">
<${_} name="search" />
<span class="jump-text">Search or run a command…</span>
<span class="jump-keys" aria-hidden="true">
<${Mt} keys="Mod+k" />
</span>
</button>
<${ki} live=${K} />
<${mf} />
<button
type="button"
class="icon-button is-keys"
aria-label="Keyboard shortcuts"
data-tip="Keyboard shortcuts (?)"
onClick=${()=>he.value=!0}
>
<${_} name="help" />
</button>
${F!==null&&i`<a class="person" href="/accounts/" aria-label=${`Account of ${F}`} title=${F}>${F}</a>`}
</header>
`;function hf(){let e=D.value;if(P(()=>{e&&Ys(e.arrival)},[e?.arrival]),!e)return i`
<div class="page">
<${er} />
</div>
`;if(e.problem)return i`<${Lr} problem=${e.problem} />`;let t=e.module.default,o=JSON.stringify([e.screen.name,e.params]);return i`<${t} key=${o} params=${e.params} query=${e.query} />`}var _f=()=>K.serverError.value&&i`<p class="complaint" role="alert">Server error: ${K.serverError}</p>`;function $f(e){e.preventDefault(),location.reload()}var gf={out:()=>i`You are logged out: nothing on this page is updated. <a href=${Xs()}>Log in again</a>`,changed:()=>i`Your access has changed. <a href=${location.href} onClick=${$f}>Reload the page</a>`,left:()=>i`
You have no access to ${X(U)} any more. <a href="/" onClick=${vf}>Leave this page</a>
`};function vf(e){e.preventDefault(),location.assign("/")}function bf(){return D.value,le.value==="in"?null:i`
<p class="complaint" role="alert" data-session=${le.value}>
${gf[le.value]()}
</p>
`}function Ei(){return i`
<div class="shell">
<aside class="side">
<${Do} />
<${Ia} />
<p class="side-foot">
${E("read","admin")&&i`<a href="/admin/">Admin</a>`}
${E("read","docs")&&i`<a href="/api/docs/">API</a>`}
${F!==null&&i`<a href="/accounts/logout/">Log out</a>`}
</p>
</aside>
<div class="stage">
<${Ti} />
<${_f} />
<${bf} />
<main
id="content"
tabindex="-1"
data-screen=${D.value&&(D.value.screen?.name??"none")}
aria-busy=${jt.value}
>
<${hf} />
</main>
</div>
</div>
<${Ma} />
${Me.value&&i`<${fi} />`}
${he.value&&i`<${yi} />`}
<${Ra} />
<${wi} />
<${xi} />
<${_a} />
`}var Oi=new WeakMap,yf=T.diffed;function wf(e,t){for(let o of e){if(!o||o.__===t)continue;let{type:n,__k:r}=o;o.__=null,typeof n=="string"&&r&&Mi(r,o)}}function Mi(e,t){for(let o of e)o?.__===t&&(o.__=null,typeof o.type=="string"&&o.__k&&Mi(o.__k,o))}T.diffed=e=>{yf?.(e);let t=e.__c;if(!t)return;let o=Oi.get(t);o&&o!==e.__k&&wf(o,e),e.__k&&Oi.set(t,e.__k)};function xf(){let e=document.querySelector("[data-search]");e?e.select():Qe()}function Ci(){kt("Everywhere",[{key:"Mod+k",what:"search or run a command",run:()=>Me.peek()?vt():Qe()},{key:"/",what:"search on this screen",run:xf},{key:"f",what:"next failure",run:()=>ur()||Z(w("jobs",{},{status:"failed"}))},{key:"?",what:"keyboard shortcuts",run:()=>he.value=!0},{key:"Esc",what:"close"}]),kt("Rows",[{key:"\u2191 \u2193 j k",what:"previous or next row"},{key:"\u2190 \u2192",what:"links and buttons of the row"},{key:"j",run:()=>Gt(1)},{key:"k",run:()=>Gt(-1)},{key:"Enter",what:"open the row"},...zn(["retry","priority","cancel"],"job")?[{key:"Space x",what:"select the row, with Shift a range"}]:[]]);let e=ce.filter(t=>t.place);kt("Screens",e.map(t=>({key:`g ${t.place.key}`,what:t.place.label.toLowerCase(),run:()=>Z(w(t.name))})))}var kf=300;K.subscribe(ue);location.hash==="#command"&&qn();Nn();En();dr();Ci();var Sf=Zn(),Tf=Sf.finally(()=>K.start());Xn();Promise.race([Tf,new Promise(e=>setTimeout(e,kf))]).then(()=>setTimeout(()=>{let e=document.getElementById("app");e.replaceChildren(),po(i`<${Ei} />`,e)}));var Ef=[.1,.2,.5,1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,43200,86400,604800],Of=e=>e===0?"0 s":e<10?de(Math.round(e*10)/10):ie(e).replace(/ 00? \w+$/,""),Mf=e=>k(e<10?Math.round(e*10)/10:Math.round(e)),Cf=e=>Math.max(0,...e.map(t=>t??0));var Af=globalThis.document?parseFloat(getComputedStyle(document.documentElement).fontSize)/16:1,se=e=>Math.round(e*Af);var Ai=document.documentElement,Xt=document.createElement("i");Xt.hidden=!0;Xt.style.setProperty("forced-color-adjust","none");Ai.append(Xt);var Jo=new Map,Vo=g(0);function Pi(){Jo=new Map,Vo.value+=1}new MutationObserver(Pi).observe(Ai,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Pi);function it(e){return Jo.has(e)||(Xt.style.setProperty("color",`var(--${e})`),Jo.set(e,getComputedStyle(Xt).color)),Jo.get(e)}var Nr=(e,t=400)=>`${t} ${se(e)}px Archivo, system-ui, sans-serif`;var Be=J("agents",(e,t)=>at(e.name,t.name)),Pf=["suspect","paused","drained","quarantined","stopping","lost"],Yo=g([]),Ri=g(0),Go=new Set;function Di(e,t){let o=new Set(Yo.peek());for(let r of t)o.delete(r),Go.delete(r);for(let[r,s]of Object.entries(e))Pf.includes(s.status)?o.add(r):o.delete(r),s.simulated&&s.state!=="offline"?Go.add(r):Go.delete(r);Ri.value=Go.size;let n=[...o].sort(at);n.join(`
`)!==Yo.peek().join(`
`)&&(Yo.value=n)}Di(Object.fromEntries(Be.ids.peek().map(e=>[e,Be.row(e).peek()])),[]);Be.watch(Di);function lt({since:e,expected:t=0}){let o=W(()=>{let n=te(e);return N(()=>ie(n===null?null:ye.value-n))},[e]);return i`
<time class="number" datetime=${e}>${o}</time>
${t>=1&&i`<span class="quiet"> of about ${ie(t)}</span>`}
`}var He=J("problems",(e,t)=>e.rank-t.rank);function Ir({title:e,note:t,tools:o,id:n,className:r="",children:s}){let a=G();return i`
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
`}var Rf=matchMedia("(max-width: 53.75em)"),Df=e=>Rf.matches?e/2:e;function jr(e,t,o="more"){let[n,r]=x(!1),s=e>0&&i`
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
`;return[n||e<=0,s]}function ct({since:e}){let t=W(()=>N(()=>we(ye.value-te(e))),[e]);return i`<time class="number" datetime=${e}>${t}</time>`}var Lf={server:"stale",agent_lost:"lost",agent_repair:"suspect",agent_paused:"paused",stranded:"pending",build_held:"suspect",failure:"failed",failures:"failed"},Li=3,Nf={bad:"Alarm",warn:"Warning"};function Qo({id:e}){let t=He.row(e).value;return t?i`
<li class=${`problem is-${t.level}`} data-kind=${t.kind}>
<span class="problem-mark">
<${_} name=${Lf[t.kind]??"stale"} />
<span class="unseen">${Nf[t.level]}:</span>
</span>
<a class="problem-text" href=${t.link} data-row=${`problem/${e}`} tabindex="-1" title=${t.text}>
${t.text}
</a>
<span class="problem-detail" title=${t.detail}>${t.detail}</span>
<span class="problem-count number">
${t.count>1&&i`×${k(t.count)}<span class="unseen"> times</span>`}
</span>
<span class="problem-since" title=${t.since?oe(t.since):""}>
${t.since&&i`for <${ct} since=${t.since} />`}
</span>
</li>
`:null}function If(e,t){return`more: ${[t&&I(t,"alarm"),e-t&&I(e-t,"warning")].filter(Boolean).join(", ")}`}function jf(){let e=M(null),t=Vt(e.current);P(()=>{e.current&&Jt(e.current,t)});let o=He.ids.value,n=o.slice(Li),r=n.filter(l=>He.row(l).value?.level==="bad").length,[s,a]=jr(n.length,"problems-list",If(n.length,r));return He.loaded.value?i`
<${Ir} id="problems" title="Problems" note=${o.length||""}>
${o.length>0?i`
<ul
class="problems"
id="problems-list"
data-list
ref=${e}
onFocusIn=${zt}
aria-label="Problems, the most severe first"
>
${(s?o:o.slice(0,Li)).map(l=>i`<${Qo} key=${l} id=${l} />`)}
</ul>
${a}
`:i`
<p class="nothing no-problems"><${_} name="done" /> No problems.</p>
`}
<//>
`:null}function qf(){let e=He.ids.value.filter(t=>t.startsWith("agent_"));return e.length>0&&i`
<ul class="problems" data-list aria-label="Problems of agents">
${e.map(t=>i`<${Qo} key=${t} id=${t} />`)}
</ul>
`}function qr({name:e}){let t=He.row(`agent_repair:${e}`).value;return t&&i`
<span class="tag is-bad" title=${t.detail}><${_} name="suspect" /> needs repair</span>
`}function Fr({as:e="div",left:t=0,top:o=0,width:n,height:r,className:s="",children:a,...l}){let c=M(null);return P(()=>{let{style:f}=c.current;f.setProperty("transform",`translate(${t}px, ${o}px)`),f.setProperty("width",n===void 0?"100%":`${n}px`),f.setProperty("height",r===void 0?"auto":`${r}px`)},[t,o,n,r]),i`<${e} ref=${c} class=${`placed ${s}`} ...${l}>${a}<//>`}function Zt({since:e,expected:t}){let o=M(null);return P(()=>{let n=te(e);if(!(n===null||!t))return z(()=>{let r=Math.max(0,(ye.value-n)/t);o.current?.style.setProperty("--share",Math.min(1,r).toFixed(3)),o.current?.classList.toggle("is-over",r>1)})},[e,t]),i`<span class="progress" ref=${o} aria-hidden="true"></span>`}function ut({test:e}){let t=e.lastIndexOf("/")+1;return i`
<span class="test" title=${e}>
<span class="test-folder">${e.slice(0,t)}</span>
<span class="test-file">${e.slice(t)}</span>
</span>
`}var Ff=({test:e})=>i`
<span class="test-path">${e.split(/(?<=[/_])/).map(t=>i`${t}<wbr />`)}</span>
`;var Ni=e=>e.job??e.installed?.[0]??null;function Ii({until:e,by:t,at:o}){return[[t&&`by ${t}`,o&&`at ${oe(o)}`].filter(Boolean).join(" "),e&&`until ${oe(e)}`].filter(Boolean).join(", ")}function ji({held:e,paused_reason:t}){if(!e)return t?`paused itself: ${t}`:null;let{kind:o,note:n,...r}=e;return[n?`${o}: ${n}`:o,Ii(r)].filter(Boolean).join(", ")}function qi({job:e}){return i`
<span class="took">
<span class="took-words">
${e.phase==="installing"&&i`<em>installing</em>${" "}`}
<${lt} since=${e.started_at} expected=${e.expected_seconds} />
</span>
<${Zt} since=${e.started_at} expected=${e.expected_seconds} />
</span>
`}var Xo=({agent:e})=>i`
<span class=${e.lost?"is-lost":"quiet"} title=${`last seen ${oe(e.last_seen_at)}`}>
${Y(e)} for <${ct} since=${e.last_seen_at} />
</span>
`;function Uf({agent:e}){if(e.job)return i`<${ut} test=${e.job.test} />`;let t=e.lost?null:ji(e);if(t)return i`<span class="card-hold" title=${t}>${t}</span>`;if(e.state==="offline")return i`<${Xo} agent=${e} />`;let o=Wt(e);return i`<span class="quiet" title=${o}>${o}</span>`}function Bf({id:e,index:t,count:o,...n}){let r=Be.row(e).value;if(!r)return null;let s=Ni(r),a=gt(r.labels);return i`
<${Fr}
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
<${qr} name=${r.name} />
<${Kt} agent=${r} />
</span>
<span class="card-build">
${s?i`<${Ce} org=${s.org_id} version=${s.app_version_id} />`:i`<span class="quiet">no build installed</span>`}
</span>
<span class="card-doing">
<${Uf} agent=${r} />
</span>
<span class="card-took">${r.job&&i`<${qi} job=${r.job} />`}</span>
<span class="card-labels" title=${a}>
${r.simulated&&i`<span class="tag">simulated</span>${" "}`}
${a}
</span>
<//>
`}function eo(e,t=250){let o,n=!1,r=!1,s=!1,a=0,l=async()=>{o=void 0,n=!0,r=!1;let f=performance.now();try{await e()}finally{let u=performance.now();a=u+Math.max(t,3*(u-f)),n=!1,r&&c()}},c=()=>{s||(r=!0,n||(o??=setTimeout(l,Math.max(0,a-performance.now()))))};return Object.assign(c,{stop(){s=!0,clearTimeout(o)}})}var Hf=1e3,Zo=class{#e;#o=0;data=g(null);error=g(null);constructor(t,o=null){this.#e=t,this.data.value=o}async load(){let t=++this.#o;try{let o=await ne(this.#e);if(t!==this.#o)return;this.error.value=null,this.data.value=o}catch(o){t===this.#o&&(this.error.value=o)}}invalidate=eo(()=>this.load(),Hf);close(){this.#o+=1,this.invalidate.stop()}};var Ur=J("settings");function Br(e){let t=W(()=>e?It(e):null,[e]);return O(()=>t&&K.subscribe(t),[t]),t}function Wf(e,t,o=null){let n=W(()=>new Zo(e,o),[e]);return O(()=>(e&&!n.data.peek()&&n.load(),()=>n.close()),[n]),O(()=>{n.data.peek()&&n.invalidate()},[t]),n}function Kf(e,t,o=[]){O(()=>{let n=eo(t),r=Ur.watch((a,l,c)=>(c||e in a)&&n());e in Jn(Ur)&&n();let s=o.map(a=>a.watch(n));return()=>[r,...s,n.stop].forEach(a=>a())},[e,t])}function Hr(){let e=M(null),t=Vt(e.current);return P(()=>Jt(e.current,t)),{ref:e,onFocusIn:zt,"data-list":!0}}function zf(e,t){let[o,n]=x(e);return O(()=>{let r=setTimeout(()=>n(e),t);return()=>clearTimeout(r)},[e]),o===e}var Jf=10,Vf=8;function Wr(e,{first:t=Jf,step:o=Vf}={}){let[n,r]=x(t);return O(()=>{if(n>=e){e>0&&r(1/0);return}let s=requestAnimationFrame(()=>r(n+o));return()=>cancelAnimationFrame(s)},[n,e]),n}function zr(e){let{id:t,label:o,className:n,sections:r=[{key:"all",ids:e.ids}],selection:s}=e,a=Hr(),l=r.flatMap(m=>m.ids),c=Gf(e,l),f=Wr(l.length),u=m=>{let d=m.key===" "||m.key==="x"&&st.peek();if(!s||!d||m.ctrlKey||m.metaKey||m.altKey)return;let p=m.target.closest("[data-row]");p&&(m.preventDefault(),s.toggle(p.dataset.row.slice(e.kind.length+1),{through:m.shiftKey,shown:l}))};return i`
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
<${Xf} selection=${s} shown=${l} />
</th>
`}
${c.map(({name:m,title:d,numeric:p})=>i`
<th key=${m} role="columnheader" scope="col" class=${`c-${m} ${p?"is-numeric":""}`}>
${d}
</th>
`)}
</tr>
</thead>
${r.map(({key:m,title:d,className:p="",ids:h,empty:S})=>{let $=h.slice(0,f);return h.length>0&&$.length===0?null:(f-=$.length,i`
<tbody key=${m} role="rowgroup" class=${p}>
${d&&i`
<tr role="row" class="divider">
<th role="rowheader" scope="rowgroup">${d}</th>
</tr>
`}
${$.map(b=>i`<${Yf} key=${b} id=${b} table=${e} columns=${c} shown=${l} />`)}
${h.length===0&&S&&i`
<tr role="row" class="divider">
<td role="cell" class="nothing">${S}</td>
</tr>
`}
</tbody>
`)})}
</table>
`}function Kr(e){return typeof e=="string"?e:Array.isArray(e)?e.map(Kr).join("").trim():e&&typeof e.type=="string"?Kr(e.props.children):""}function Gf({columns:e,rowOf:t},o){let n=o.join(),s=W(()=>{let a=({some:l})=>!l||o.some(c=>t(c).value&&l(t(c).value));return N(()=>e.map(a).join())},[e,n]).value.split(",");return e.filter((a,l)=>s[l]==="true")}function Yf({id:e,table:t,columns:o,shown:n}){let{rowOf:r,kind:s,hrefOf:a,rowClass:l=()=>"",failed:c=()=>!1,selection:f}=t,u=r(e).value,m=Ne(()=>f?.ids.value.has(e)?" is-picked":"");if(!u)return null;let d=a(u,e),p=h=>{h.target.closest("a, button, input, label")||String(getSelection())||(h.metaKey||h.ctrlKey?window.open(d,"_blank","noopener"):Z(d))};return i`
<tr role="row" class=${`row ${l(u)}${m.value}`} onClick=${p}>
${f&&i`
<td role="cell" class="c-pick">
<${Qf} id=${e} selection=${f} shown=${n} />
</td>
`}
${o.map(({name:h,label:S,numeric:$,main:b,stacked:v,under:q,cell:C})=>{let y=C(u,e),Q=`c-${h} ${$?"is-numeric":""}`,$e=!$&&Kr(y)||void 0;return i`
<td key=${h} role="cell" class=${Q} data-label=${S} title=${$e}>
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
`}function Qf({id:e,selection:t,shown:o}){let n=Ne(()=>t.ids.value.has(e));return i`
<label class="pick">
<input type="checkbox" tabindex="-1" checked=${n} onClick=${s=>t.toggle(e,{through:s.shiftKey,shown:o})} />
<span class="unseen">Select this row</span>
</label>
`}function Xf({selection:e,shown:t}){let o=M(null),n=t.filter(r=>e.ids.value.has(r)).length;return P(()=>{o.current.indeterminate=n>0&&n<t.length}),i`
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
`}var Zf=e=>e.job??e.installed?.[0]??null;function Fi({agent:e}){let t=Zf(e);return t?i`<${Ce} org=${t.org_id} version=${t.app_version_id} />`:i`<span class="quiet">no build installed</span>`}function Ui({agent:e}){let{job:t}=e;if(e.state==="offline")return i`<${Xo} agent=${e} />`;if(!t){let o=Wt(e);return i`<span class="quiet" title=${o}>${o}</span>`}return i`
<span class="work">
<${ut} test=${t.test} />
<span class="work-time">
${t.phase==="installing"&&i`<em>installing</em>${" "}`}
<${lt} since=${t.started_at} expected=${t.expected_seconds} />
</span>
<${Zt} since=${t.started_at} expected=${t.expected_seconds} />
</span>
`}var ep=e=>i`
<span class="agent-line">
<${Kt} agent=${e} />
${e.simulated&&i`<span class="tag" title="Simulates tests instead of running them">simulated</span>`}
</span>
`,tp=[{name:"name",title:"Agent",main:ep,stacked:!0,cell:e=>i`<span title=${e.name}>${e.name}</span>`},{name:"installed",title:"Build",cell:e=>i`<${Fi} agent=${e} />`},{name:"job",title:"Job",cell:e=>i`<${Ui} agent=${e} />`}],op=({ids:e})=>i`
<${zr}
id="agents-list"
label="Agents"
className="agents"
columns=${tp}
ids=${e}
kind="agent"
rowOf=${t=>Be.row(t)}
hrefOf=${t=>w("agent",{name:t.name})}
rowClass=${t=>`agent-${Y(t)}`}
/>
`;var Bi=["done","failed","cancelled","running","waiting"];function np({group:e}){let t=M(null);return P(()=>{Bi.forEach((o,n)=>t.current.children[n].style.setProperty("flex-grow",e[o]||0))}),i`
<span class="bar" ref=${t} aria-hidden="true">
${Bi.map(o=>i`<i key=${o} class=${`bar-${o}`}></i>`)}
</span>
`}var rp=se(152),sp=8,Hi=se(34),ap=86400,ip=(e,t,o,n,r)=>t.map(s=>{let a=$t(s,r<60);return r>=ap||a==="00:00"?bo(s):a});function lp(e,t){if(!t)return Hi;let o=Math.max(...t.map(n=>n.length));return Math.max(Hi,se(o*6.5)+sp*2)}function cp({write:e,steps:t,bare:o,axis:n}){let r=()=>it("ink-2"),s={stroke:()=>it("rule"),width:1},a={stroke:r,font:Nr(11),ticks:{show:!1}};return[{...a,values:o?(l,c)=>c.map(()=>""):ip,grid:n?s:{show:!1},size:o?0:se(24),gap:4,space:se(76)},{...a,values:(l,c)=>c.map(e),grid:s,size:n??lp,gap:6,space:se(n?20:32),...t?{incrs:t}:{}}]}var up=({data:e},t)=>e[t].flatMap((o,n,r)=>o!=null&&r[n-1]==null&&r[n+1]==null?[n]:[]),fp=({name:e,tone:t,kind:o},n)=>({label:e,stroke:()=>it(t),fill:o==="bars"?()=>it(t):void 0,width:o==="bars"?0:2,dash:o==="dashed"?[4,3]:void 0,paths:o==="bars"?n:void 0,points:{show:!1,size:6,fill:()=>it(t),...o==="bars"?{}:{filter:up}},spanGaps:!1}),pp={time:!0,range:e=>[e.data[0][0],e.data[0].at(-1)+(e.data[0][1]-e.data[0][0])]},mp=(e,t)=>({range:(o,n,r)=>[0,t??Math.max(e,(r??0)*1.08)]});function dp({series:e,least:t,most:o,height:n,group:r,width:s,onCursor:a,uPlot:l,...c}){let f=l.paths.bars({size:[.82,28],align:1});return{width:s,height:n,padding:[8,16,c.bare?4:0,0],legend:{show:!1},scales:{x:pp,y:mp(t,o)},cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1},sync:{key:r??null}},axes:cp(c),series:[{},...e.map(u=>fp(u,f))],hooks:{setCursor:[u=>a(u.cursor.idx??null)]}}}function hp(){let e=me(null);return O(()=>{let t=()=>import("./uplot.js").then(o=>e.value=o.default,()=>{});return t(),K.onReconnect(()=>e.peek()??t())},[]),e.value}function Wi({title:e,data:t,series:o,write:n,summary:r,height:s=rp,least:a=1,...l}){let c=M(null),f=M(null),u=me(null),m=W(()=>o,[e]),d=hp();O(()=>{if(!d)return;let $=new d(dp({...l,series:m,write:n,least:a,height:s,width:c.current.clientWidth,onCursor:v=>u.value=v,uPlot:d}),t,c.current);f.current=$;let b=new ResizeObserver(([v])=>$.setSize({width:Math.floor(v.contentRect.width),height:s}));return b.observe(c.current),()=>{f.current=null,b.disconnect(),$.destroy()}},[m,d]),O(()=>f.current?.setData(t),[t]);let p=Vo.value;O(()=>f.current?.redraw(!1),[p]);let h=$=>{let b={ArrowLeft:-1,ArrowRight:1}[$.key];if(!b||!f.current)return;$.preventDefault();let v=Math.min(t[0].length-1,Math.max(0,(u.peek()??t[0].length)+b));f.current.setCursor({left:f.current.valToPos(t[0][v],"x"),top:10},!0,!0)},S=()=>f.current?.setCursor({left:-10,top:-10},!0,!0);return i`
<figure class="chart" data-chart=${e}>
<${_p} title=${e} data=${t} series=${o} write=${n} at=${u.value} />
<div
class="chart-box"
ref=${c}
tabindex="0"
role="img"
aria-label=${`${e}. ${r}`}
onKeyDown=${h}
onBlur=${S}
></div>
</figure>
`}function _p({title:e,data:t,series:o,write:n,at:r}){let s=r!==null&&r<t[0].length?r:null,a=(l,c)=>{let f=l.shown?l.shown(s??t[0].length-1):t[c+1][s??t[0].length-1];return f==null?"\u2013":n(f)};return i`
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
`}var $p=se(84),gp=se(64),vp=(e,t,o)=>t.length>1?`${e}, ${o.name}`:e,Jr=(e,t,o,n)=>(t.shown?t.shown(n):e[o+1][n])??null;function bp({label:e,charts:t}){let o=t.flatMap(({title:s,data:a,series:l,write:c})=>l.map((f,u)=>({name:vp(s,l,f),at:m=>Jr(a,f,u,m),text:m=>Jr(a,f,u,m)===null?"\u2013":c(Jr(a,f,u,m))}))),n=t[0].data[0],r=n.map((s,a)=>a).filter(s=>o.some(({at:a})=>a(s)!==null));return i`
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
`}function yp({label:e,charts:t,stacked:o=!1}){let[n,r]=x(!1),s=G(),a=t.length-1,l=c=>o?{height:$p,axis:gp,bare:c<a}:{};return i`
${n?i`<${bp} label=${e} charts=${t} />`:i`
<div class=${`charts ${o?"is-stacked":""}`}>
${t.map((c,f)=>i`<${Wi} key=${c.title} group=${s} ...${l(f)} ...${c} />`)}
</div>
`}
<p class="rest">
<button type="button" class="button is-link" onClick=${()=>r(!n)}>
${n?"Show charts":"Show as a table"}
</button>
</p>
`}function Ki({label:e,text:t,head:o}){let n=me("copy"),r=async s=>{let a=s.currentTarget.parentElement.querySelector("code");try{await navigator.clipboard.writeText(t),n.value="copied"}catch{getSelection().selectAllChildren(a),n.value="selected"}setTimeout(()=>n.value="copy",2e3)};return i`
<div class="copy">
${o??i`<span class="copy-label">${e}</span>`}
<pre tabindex="0" aria-label=${e}>
<code>${t}</code>
</pre>
<button type="button" class="button" onClick=${r}>
<${_} name="copy" />
<span aria-live="polite">${n}</span>
</button>
</div>
`}function Vr({lines:e}){let[t,o]=x(null),[n,r]=e.find(([a])=>a===t)??e[0],s=i`
<select
class="copy-choice"
aria-label="Command"
value=${n}
onChange=${a=>o(a.currentTarget.value)}
>
${e.map(([a])=>i`<option key=${a} value=${a}>${a}</option>`)}
</select>
`;return i`<${Ki} label=${n} text=${r} head=${s} />`}var Gr=F===null?"curl -s":'curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"',wp="http://127.0.0.1:3000",Yr=()=>[wp,"http://localhost:3000"].includes(location.origin)?"":` --url ${location.origin}`,Qr=U?.startsWith("org:")?U.slice(4):"acme",en=e=>/^[\w.-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,tn=F!==null;var on=!tn||E("invite","host"),Xr=()=>tn?on?i`
<a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
`:null:i`
On a machine with a device or a browser, in the folder of your tests:${" "}
<code>qgagent init</code> writes <code>qgagent.toml</code>, which says what runs; then${" "}
<code>qgagent run --url ${location.origin}</code>
`;var nn={org_id:Qr,app_version_id:"1.0.0",test:"tests/onboarding.spec.js"},xp=`qgjob submit --org-id ${en(nn.org_id)} --app-version-id ${nn.app_version_id} --test ${nn.test}`,kp=`${Gr} ${location.origin}/submit-job -H 'Content-Type: application/json' -d ${en(JSON.stringify(nn))}`,Sp=()=>E("submit","job")?i`
<section class="empty" aria-labelledby="empty-title">
<h2 id="empty-title">Submit the first test</h2>
<p>
A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
Paste this into a terminal and watch this page.${" "}
${F!==null&&i`<a href="/install/">Install qgjob</a> first.`}
</p>
<${Vr}
lines=${[["Submit a job",`${xp}${Yr()}`],["Submit a job, with curl",kp]]}
/>
${on&&i`<h3>Add an agent</h3><p>An agent runs the tests. <${Xr} /></p>`}
</section>
`:i`<p class="nothing">No jobs yet.</p>`;var rn=e=>e==null?"\u2013":e<10?de(e):we(e),zi=["at","waiting","running","submitted","done","failed","cancelled","installs","installs_avoided","wait_p50","wait_p95"];function Tp(e,t){let o=e.at.at(-1)??-1/0,n=t.filter(r=>r.at>o);return n.length>0&&e.at.length>0&&n.length===t.length&&n[0].at-o>2*e.step?null:{step:e.step,...Object.fromEntries(zi.map(r=>[r,[...e[r],...n.map(s=>s[r])]]))}}var Ji={mean:e=>e.reduce((t,o)=>t+o,0)/e.length,most:e=>Math.max(...e)};function Ep(e,{from:t,to:o,count:n,names:r,merge:s="mean"}){let a=(o-t)/n,l=r.map(()=>Array.from({length:n},()=>[]));return e.at.forEach((c,f)=>{let u=Math.floor((c-t)/a);u<0||u>=n||r.forEach((m,d)=>{let p=e[m][f];p!=null&&l[d][u].push(p)})}),{at:Array.from({length:n},(c,f)=>t+f*a),values:Object.fromEntries(r.map((c,f)=>[c,l[f].map(u=>u.length>0?Ji[s](u):null)]))}}function sn(e,t,o){let n=(e.at(-1)?.at??0)-o,r=e.filter(s=>s.at>n&&s[t]!==null).map(s=>s[t]);return r.length>0?Ji.mean(r):null}var Op=(e,t,o)=>Math.round(e.reduce((n,r)=>n+r[t]*o/60,0));var Mp=({installs:e,install_seconds:t})=>`${k(e)}${t===null?"":` \xB7 ${de(e*t)} (${de(t)} each)`}`,Cp=({installs_avoided:e,saved_seconds:t})=>`${k(e)}${t>0?` \xB7 \u2248 ${ie(t)} saved`:""}`;function Zr({installs:e,installs_avoided:t,install_seconds:o,saved_seconds:n}){if(e+t===0)return"";let r=`${k(e)} made${e>0?` in ${de(o)}`:""}`,s=`${Pn(t/(e+t))} avoided`;return`${r}, ${s}${n>0?`: \u2248 ${ie(n)} saved`:""}`}var es=({starts_avoided:e})=>e>0?`${I(e,"start")} avoided`:"";var an=J("series",(e,t)=>e.at-t.at);var ts=[["1h","1 h"],["24h","24 h"],["7d","7 days"]],os="24h",ns={"1h":3600,"24h":86400,"7d":604800};function Ap(e){let t=e.get("period");return ts.some(([o])=>o===t)?t:os}var rs=e=>ts.find(([t])=>t===e)[1];function ss(e){let t=Br(e===os?null:`totals:${e}`);return(t?t.row(e).value:ue.row("overview").value?.totals)??null}var as=100,ln=24;function Vi(e,{floor:t=0}={}){let o=Math.max(...e.filter(a=>a!==null),t+1),n=e.length>1?as/(e.length-1):0,r="",s="M";return e.forEach((a,l)=>{if(a===null){s="M";return}let c=ln-1-(a-t)/(o-t)*(ln-2);r+=`${s}${(l*n).toFixed(1)} ${c.toFixed(1)}`,s="L"}),r}function cn({values:e,tone:t=""}){return e.filter(o=>o!==null).length<2?i`<svg class="spark" aria-hidden="true" viewBox=${`0 0 ${as} ${ln}`}></svg>`:i`
<svg
class=${`spark ${t&&`spark-${t}`}`}
aria-hidden="true"
viewBox=${`0 0 ${as} ${ln}`}
preserveAspectRatio="none"
>
<path class="spark-line" d=${Vi(e)} vector-effect="non-scaling-stroke" />
</svg>
`}var Gi=60,ft=({name:e,period:t,value:o,icon:n,note:r,loud:s,href:a,trend:l,tone:c,children:f})=>i`
<div class=${`figure ${s?"is-loud":""}`} data-figure=${e.toLowerCase()}>
<dt>
${n&&i`<${_} name=${n} />`}
${a?i`<a href=${a}>${e}</a>`:e}
${t&&i`<small class="figure-period">${t}</small>`}
</dt>
<dd>${o}</dd>
<dd class="figure-note">${r??""}</dd>
${f}
<dd class="figure-spark" aria-hidden="true">${l&&i`<${cn} values=${l} tone=${c} />`}</dd>
</div>
`,Yi=e=>e===null?"":`${k(e<10?Math.round(e*10)/10:Math.round(e))} a minute`;function Pp({statuses:e,trend:t}){let o=je.filter(r=>e[r]>0),n=o.reduce((r,s)=>r+e[s],0);return i`
<div class="figure" data-figure="agents">
<dt>
<a href=${w("fleet")}>Agents</a>
</dt>
<dd>${k(n)}</dd>
<dd class="figure-note">
${o.length===0?"none connected":""}
${o.map(r=>i`
<a key=${r} class=${`fleet-state on-board-${r}`} href=${w("fleet",{},{state:r})}>
<${_} name=${r} />
${k(e[r])} ${r}
</a>
`)}
</dd>
<dd class="figure-spark" aria-hidden="true">
<${cn} values=${t} tone="go" />
</dd>
</div>
`}function Rp({period:e}){let t=ss(e),o=ue.row("overview").value,n=Ne(()=>an.ids.value.map(c=>an.row(c).value)).value;if(!o)return i`<dl class="figures"></dl>`;let r=c=>n.map(f=>f[c]),s=c=>w("jobs",{},{status:c}),a=c=>w("jobs",{},{q:`status:${c} age<${e}`}),l=rs(e);return i`
<dl class="figures">
<${ft}
name="Waiting"
icon="pending"
href=${s("pending")}
value=${k(o.waiting)}
trend=${r("waiting")}
/>
<${ft}
name="Running"
icon="running"
href=${s("running")}
value=${k(o.running)}
trend=${r("running")}
tone="go"
/>
<${ft}
name="Passed"
icon="done"
period=${l}
href=${a("done")}
value=${k(t?.done)}
note=${Yi(sn(n,"done",Gi))}
trend=${r("done")}
tone="good"
/>
<${ft}
name="Failed"
icon="failed"
period=${l}
href=${a("failed")}
value=${k(t?.failed)}
loud=${t?.failed>0}
note=${[Yi(sn(n,"failed",Gi)),t?.cancelled?`${k(t.cancelled)} cancelled`:""].filter(Boolean).join(", ")}
trend=${r("failed")}
tone="bad"
/>
<${ft}
name="Wait p50"
value=${rn(o.wait_p50)}
note=${o.wait_p95==null?"no recent jobs":`p95 ${rn(o.wait_p95)}`}
trend=${r("wait_p50")}
/>
<${Pp}
statuses=${o.statuses??{}}
trend=${n.map(c=>zo(c.agents??{}).working)}
/>
<${ft}
name="Installs avoided"
href=${w("timeline",{},{span:ns[e]})}
period=${l}
value=${k(t?.installs_avoided)}
note=${t?[Zr(t),es(t)].filter(Boolean).join("; "):""}
trend=${r("installs_avoided")}
tone="yellow"
/>
</dl>
`}var Ct=N(()=>D.value?.query.get("q")??""),is=N(()=>Ct.value.toLowerCase().split(/\s+/).filter(Boolean)),ls=e=>Ft({q:e}),Dp={group:e=>[e.org_id,e.app_version_id,e.target,gt(e.labels),...e.agents??[]],agent:e=>[e.name,e.host,Y(e),...e.targets??[],gt(e.labels),e.job?.org_id,e.job?.app_version_id,e.job?.test,...(e.installed??[]).flatMap(t=>[t.org_id,t.app_version_id])],job:e=>[e.id,e.org_id,e.app_version_id,e.test,e.status,e.phase,e.agent,e.target]},Qi=new WeakMap;function Xi(e,t,o){if(o.length===0)return!0;let n=Qi.get(t);return n===void 0&&(n=Dp[e](t).join(" ").toLowerCase(),Qi.set(t,n)),o.every(r=>n.includes(r))}var Lp=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]);function Np(e,t){let o=[];return N(()=>{let n=e.ids.value;if(is.value.length===0)return o=n;let r=n.filter(s=>{let a=e.row(s).value;return a!==null&&Xi(t,a,is.value)});return Lp(r,o)?o:o=r})}var cs=({id:e,icon:t="search",label:o,placeholder:n=o,text:r,onInput:s})=>i`
<form class="search" role="search" onSubmit=${a=>a.preventDefault()}>
<label for=${e}>
<${_} name=${t} />
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
`;var Ip=({label:e})=>i`
<${cs}
id="filter"
icon="filter"
label=${e}
placeholder="Filter"
text=${Ct.value}
onInput=${ls}
/>
`;var us=()=>i`
<span class="simulated" title="Run by a simulated agent">
<${_} name="simulated" /><span class="unseen">simulated</span>
</span>
`,jp=({children:e})=>i`
<p class="banner" data-simulated>
<${_} name="stale" />
<span><strong>Simulated.</strong> ${e}</span>
</p>
`;var fs=({at:e,className:t=""})=>i`
<time class=${`number ${t}`} datetime=${e} title=${Cn(e)}>${oe(e)}</time>
`;function qp({job:e}){return e.finished_at&&e.started_at?i`<span class="number">${de(te(e.finished_at)-te(e.started_at))}</span>`:e.status==="running"?e.started_at&&i`<${lt} since=${e.started_at} />`:e.status==="pending"?i`<span class="quiet">waiting <${ct} since=${e.created_at} /></span>`:""}var Fp=e=>i`
${e.attempts>1&&i`<span class="tag">attempt ${k(e.attempts)}</span>`}
${e.flaky&&i`<span class="tag" title="Passed after a failed attempt">flaky</span>`}
`,Up=({job:e})=>i`
${e.batch.suite&&i`<a class="suite" tabindex="-1" href=${w("batch",{id:e.batch_id})}>${e.batch.suite}</a>`}
${e.batch.branch&&i`<span class="quiet suite-branch" title=${e.batch.branch}>${e.batch.branch}</span>`}
`;function Zi({job:e}){let t=e.status==="pending"&&e.explanation?.text,o=t||e.cause||e.reason;return o&&i`<span class=${`row-why ${t?"quiet":"cause"}`} title=${o}>${o}</span>`}function Bp({job:e}){let t=e.status==="pending"?e.explanation?.eta_seconds:null;if(t==null&&e.status==="pending"&&e.explanation?.hold)return i`<span class="quiet" title="Not before it is released">held</span>`;if(t==null)return null;let o=t<1?"now":we(t);return e.explanation.eta_guessed?i`<span class="number" title="A guess: nothing like it has run">${o}?</span>`:i`<span class="number">${o}</span>`}var el=[{name:"status",title:"Status",cell:e=>i`<${sr} job=${e} />`},{name:"test",title:"Test",main:Fp,cell:e=>i`<${ut} test=${e.test} />`,under:e=>i`<${Zi} job=${e} />`},{name:"build",title:"Build",cell:e=>i`<${Ce} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"suite",title:"Suite",some:e=>e.batch?.suite||e.batch?.branch,cell:e=>e.batch&&i`<${Up} job=${e} />`},{name:"agent",title:"Agent",label:"agent",some:e=>e.agent,cell:e=>e.agent??""},{name:"eta",title:"ETA",label:"expected",numeric:!0,some:e=>e.status==="pending"&&(e.explanation?.eta_seconds!=null||e.explanation?.hold),cell:e=>i`<${Bp} job=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>i`<${qp} job=${e} />${e.simulated&&i`<${us} />`}`},{name:"at",title:"Submitted",label:"submitted",numeric:!0,cell:e=>i`<${fs} className="quiet" at=${e.created_at} />`}],Hp={kind:"job",columns:el,hrefOf:e=>w("job",{id:e.id}),rowClass:e=>`job-${e.status}`,failed:e=>e.status==="failed"};function Wp(e){let t=me(null),o=M(new Set),n=a=>()=>{o.current.add(a),t.value??=e.peek()},r=a=>l=>{a==="focus"&&l.currentTarget.contains(l.relatedTarget)||(o.current.delete(a),o.current.size===0&&(t.value=null))};Sn(()=>{Ct.value,t.value=null});let s=t.value&&new Set(t.value);return{ids:t.value??e.value,waiting:s?e.value.filter(a=>!s.has(a)).length:0,show:()=>t.value=e.peek(),over:{onPointerEnter:n("pointer"),onPointerLeave:r("pointer"),onFocusIn:n("focus"),onFocusOut:r("focus")}}}var Kp=J("events",(e,t)=>e.at<t.at?1:e.at>t.at?-1:e.id<t.id?1:-1);var to=e=>e.waiting+e.running>0,zp=["no_agent","agents_paused","build_held"],tl=e=>zp.includes(e?.reason??""),Jp=e=>e.running===0&&tl(e.explanation);function Vp(e,t){return to(e)!==to(t)?to(e)?-1:1:!to(e)&&e.changed_at!==t.changed_at?(e.changed_at??"")>(t.changed_at??"")?-1:1:(e.position??1/0)-(t.position??1/0)||(e.id<t.id?-1:1)}var Gp=J("groups",Vp);var ol=e=>Date.parse(e.started_at??e.created_at),Yp=J("jobs",(e,t)=>ol(t)-ol(e)||(e.id<t.id?1:-1));function Qp(e,t){return e.status==="pending"&&e.attempts===t?.attempts&&e.priority===t.priority&&e.explanation===void 0&&t.explanation?{...e,explanation:t.explanation}:e}export{_r as m0_0,Ae as m0_1,pu as m0_10,_u as m0_11,vr as m0_12,iu as m0_13,jo as m0_14,lu as m0_15,$r as m0_16,au as m0_17,du as m0_18,mu as m0_19,gr as m0_2,fu as m0_3,su as m0_4,br as m0_5,hu as m0_6,ru as m0_7,yr as m0_8,uu as m0_9,Fr as m100_0,Lr as m102_0,Qo as m103_0,jf as m103_1,Zt as m104_0,it as m10_0,Nr as m10_1,Vo as m10_2,Df as m111_0,jr as m111_1,Ao as m116_0,jp as m123_0,us as m123_1,ct as m124_0,cn as m126_0,Vi as m126_1,xc as m129_0,ot as m129_1,er as m129_2,Kt as m130_0,sr as m130_1,nt as m130_2,zr as m131_0,ut as m136_0,Ff as m136_1,cs as m137_0,fs as m139_0,K as m154_0,zi as m159_0,Ep as m159_1,Tp as m159_2,sn as m159_3,Op as m159_4,rn as m159_5,op as m15_0,Fi as m15_1,Ui as m15_2,Ct as m160_0,Np as m160_1,ls as m160_2,is as m160_3,Xi as m160_4,Qt as m161_0,$i as m161_1,Qu as m161_2,_i as m161_3,Xu as m161_4,zo as m161_5,Mn as m166_0,An as m166_1,de as m166_10,we as m166_11,te as m166_12,Nt as m166_13,jl as m166_14,Fl as m166_15,ql as m166_16,oe as m166_17,$t as m166_2,I as m166_3,bo as m166_4,ie as m166_5,Cn as m166_6,gt as m166_7,k as m166_8,Pn as m166_9,Wp as m168_0,_e as m172_0,tr as m172_1,Wr as m173_0,Wf as m173_1,Hr as m173_2,Kf as m173_3,zf as m173_4,Br as m173_5,i as m175_0,Rr as m176_0,kt as m190_0,qe as m190_1,rt as m190_2,mr as m190_3,st as m190_4,dr as m190_5,Gc as m190_6,bi as m1_0,Pr as m1_1,at as m202_0,Kn as m205_0,Bn as m205_1,Wn as m205_2,F as m205_3,wo as m205_4,Hn as m205_5,Ie as m205_6,ce as m205_7,tc as m205_8,vt as m208_0,qn as m208_1,Qe as m208_2,Me as m208_3,Fn as m208_4,ec as m208_5,E as m213_0,zn as m213_1,Z as m214_0,ha as m214_1,Xn as m214_2,Gn as m214_3,wt as m214_4,Ft as m214_5,Zn as m214_6,w as m214_7,D as m214_8,jt as m214_9,zc as m216_0,Vt as m216_1,cr as m216_2,Gt as m216_3,ur as m216_4,zt as m216_5,Jt as m216_6,Cp as m217_0,Mp as m217_1,Zr as m217_2,es as m217_3,Nn as m218_0,U as m218_1,Ln as m218_2,X as m218_3,Ye as m218_4,np as m21_0,Tt as m234_0,Uo as m234_1,Or as m234_2,Bo as m234_3,Mr as m234_4,Eu as m234_5,Mu as m236_0,Ou as m236_1,Et as m236_2,Cu as m236_3,Au as m236_4,ti as m236_5,ei as m236_6,he as m241_0,Be as m242_0,Ri as m242_1,Yo as m242_2,Kp as m244_0,Gp as m245_0,Jp as m245_1,to as m245_2,tl as m245_3,Yp as m246_0,Qp as m246_1,ue as m247_0,Jn as m249_0,J as m249_1,It as m249_2,an as m250_0,Gr as m256_0,tn as m256_1,Qr as m256_2,en as m256_3,Yr as m256_4,se as m258_0,Wo as m259_0,Fe as m259_1,Ot as m259_2,eo as m260_0,et as m267_0,So as m267_1,yt as m267_2,Ze as m267_3,os as m268_0,ts as m268_1,ns as m268_2,rs as m268_3,Ap as m268_4,ss as m268_5,$l as m272_0,gl as m272_1,M as m272_10,x as m272_11,vl as m272_2,O as m272_3,bl as m272_4,G as m272_5,_l as m272_6,P as m272_7,W as m272_8,Ls as m272_9,B as m274_0,go as m274_1,me as m274_10,Sn as m274_11,be as m274_2,N as m274_3,Hs as m274_4,z as m274_5,g as m274_6,Te as m274_7,Ne as m274_8,Dl as m274_9,Je as m275_0,Le as m275_1,T as m275_10,po as m275_11,ws as m275_12,rl as m275_2,ml as m275_3,pt as m275_4,hl as m275_5,sl as m275_6,pt as m275_7,pl as m275_8,co as m275_9,yp as m32_0,Vr as m36_0,Ki as m36_1,V as m39_0,rr as m3_0,je as m3_1,Wt as m3_2,Y as m3_3,lt as m43_0,Sp as m44_0,Oe as m4_0,Zs as m4_1,ne as m4_2,ea as m4_3,j as m4_4,ft as m51_0,Rp as m51_1,Ip as m53_0,Xr as m54_0,on as m54_1,Ce as m55_0,Sa as m55_1,Cr as m5_0,Ue as m5_1,mi as m5_2,pi as m5_3,Vu as m5_4,di as m5_5,qf as m60_0,qr as m60_1,Bf as m62_0,Xo as m62_1,qi as m62_2,Ni as m62_3,Ii as m62_4,ji as m62_5,Tc as m64_0,Co as m64_1,Ec as m64_2,Sc as m64_3,Bt as m64_4,_ as m71_0,el as m73_0,Hp as m73_1,Zi as m73_2,Po as m7_0,Ro as m7_1,nr as m7_2,Rc as m7_3,St as m89_0,Ef as m8_0,Cf as m8_1,Of as m8_2,Mf as m8_3,Dr as m94_0,Ir as m96_0,ye as m9_0,Ee as m9_1,Tn as m9_2,En as m9_3};
