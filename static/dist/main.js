var ar=e=>t=>{var o=e[t];if(o)return o();throw new Error("Module not found in bundle: "+t)};var y,lr,Pt,de,Co,Mt,cr,Tt,ur,Do,Ao,fr,it=Symbol.for("pv"),Ct={},At=[],wa=/^m(i|n|o|s|text|space)$/,Dt=Array.isArray,Rt=At.slice,he=Object.assign;function Te(e){e&&e.parentNode&&e.remove()}function He(e,t,o){var n,r,s,a={},i=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return i>2&&(a.children=i>3?Rt.call(arguments,2):o),Oe(e,a,n,r,null)}function xa(e,t,o){var n,r,s,a=he({},e.props),i=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e.type!="function"?r=t[s]:a[s]=t[s];return i>2&&(a.children=i>3?Rt.call(arguments,2):o),Oe(e.type,a,n!==void 0?n:e.key,r!==void 0?r:e.ref,null)}function Oe(e,t,o,n,r){var s={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:it,__v:r||++lr,__i:-1,__u:0};return!r&&y.vnode&&y.vnode(s),s}function ka(){return{current:null}}function $e(e){return e.children}function Me(e,t){this.props=e,this.context=t,this.__g=0}function _e(e,t){if(t==null)return e.__&&_e(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:_e(e)}function Sa(e){var t,o=e.__v,n=o.__e,r=[],s=[],a=e.__P;a&&((t=he({constructor:it},o)).__v=o.__v+1,y.vnode&&y.vnode(t),Ro(a,t,o,e.__n,a.namespaceURI,32&o.__u?[n]:null,r,n||_e(o),32&o.__u,s),t.__v=o.__v,t.__.__k[t.__i]=t,gr(r,t,s),o.__=o.__e=null,t.__e!=n&&pr(t))}function pr(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),pr(e)}function Po(e){(8&e.__g||(e.__g|=8,de.push(e),Mt++))&&Co==y.debounceRendering||((Co=y.debounceRendering)||queueMicrotask)(mr)}function mr(){try{for(var e,t=1;de.length;)de.length>t&&de.sort(cr),e=de.shift(),t=de.length,8&e.__g&&Sa(e)}finally{(Mt=de.length)&&(Co||queueMicrotask)(mr)}}function dr(e,t,o,n,r,s,a,i,u,f,c){var m,d,p,h,_,$,w=n.__k||At,v=t.length;for(u=Ea(o,t,w,u,v),m=0;m<v;m++)(p=o.__k[m])!=null&&(d=~p.__i&&w[p.__i]||Ct,p.__i=m,$=Ro(e,p,d,r,s,a,i,u,f,c),h=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.ref&&Io(d.ref,null,p,d),p.ref&&c.push(p.ref,p.__c||h,p)),_=_||h,4&p.__u?(u=hr(p,u,e,!d.__v),d.__e&&(d.__e=null)):typeof p.type=="function"&&$!==void 0?u=$:h&&(u=h.nextSibling),p.__u&=-21);return o.__e=_,u}function Ea(e,t,o,n,r){var s,a,i,u,f,c,m,d,p,h=o.length,_=h,$=0,w=0,v=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=Oe(null,a):Dt(a)?a=v[s]=Oe($e,{children:a}):a.constructor===it&&a.__b?a=v[s]=Oe(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,u=s+$,a.__=e,a.__b=e.__b+1,i=null,~(f=a.__i=Ta(a,o,u,_))&&(_--,(i=o[f])&&(i.__u|=2)),i&&i.__v?(a.__u|=16,f==u-1?$--:f==u+1?$++:f!=u&&(f>u?$--:$++,w=1)):(~f||(r>h?$--:r<h&&$++),typeof a.type!="function"&&(a.__u|=4))):v[s]=null;if(w){for(c=[],m=[],s=0;s<r;s++)if((a=v[s])&&16&a.__u){for($=0,d=c.length;$<d;)c[p=$+d>>1]<a.__i?$=p+1:d=p;c[$]=a.__i,m[s]=$+1}for($=c.length;s--;)m[s]&&(m[s]==$?$--:v[s].__u|=4)}if(_)for(s=0;s<h;s++)!(i=o[s])||2&i.__u||(i.__e==n&&(n=_e(i)),jo(i,i));return n}function hr(e,t,o,n){var r,s,a,i;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=hr(r[s],t,o,!1));return t}for(t&&!t.parentNode&&(t=_e(e))&&!t.parentNode&&(t=null),a=e.__e,i=t;i&&i.nodeType==8;)i=i.nextSibling;for(a!=i&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,t):o.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function _r(e,t){return t=t||[],e!=null&&typeof e!="boolean"&&(Dt(e)?e.some(function(o){_r(o,t)}):t.push(e)),t}function Ta(e,t,o,n){var r,s=e.key,a=e.type,i=t[o],u=i&&!(2&i.__u);if(i===null&&s==null||u&&s==i.key&&a==i.type)return o;if(n>(u?1:0)){for(r=o-1;r>=0;r--)if((i=t[r])&&!(2&i.__u)&&s==i.key&&a==i.type)return r;for(r=o+1;r<t.length;r++)if((i=t[r])&&!(2&i.__u)&&s==i.key&&a==i.type)return r}return-1}function ir(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function Et(e,t,o,n,r){var s,a;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||ir(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||ir(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(a=Ao[t]||(Ao[t]=Oa(t)),(e.__a||(e.__a={}))[t]=Do,s=t!=(t=t.replace(ur,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function Oa(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[Tt]==null)t[Tt]=Do++;else if(t[Tt]<this.__a[e])return;return o(y.event?y.event(t):t)}}}function Ro(e,t,o,n,r,s,a,i,u,f){var c,m,d,p,h,_,$,w,v,E,M,Mo,rr,St,Se,sr,me,Ee,le=t.type;if(t.constructor!==it)return null;128&o.__u&&(u=32&o.__u,c=o.__c.__z)&&(t.__u|=u,m=s=[],c.nodeType==8?i=Ot(c,s):s.push(c),i=s[0]||i),(c=y.__b)&&c(t);e:if(typeof le=="function"){d=a.length;try{if(w=t.props,v=(c=le.prototype)&&c.render,E=(c=le.contextType)&&n[c.__c],M=c?E?E.props.value:c.__:n,(p=o.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(v?t.__c=p=new le(w,M):(t.__c=p=new Me(w,M),p.constructor=le,p.render=Ca),E&&E.sub(p),p.state||(p.state={}),p.__n=n,p.__g|=8,p.__h=[],p.__k=[]),v&&(p.__s||(p.__s=p.state),le.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=he({},p.__s)),he(p.__s,le.getDerivedStateFromProps(w,p.__s)))),h=p.props,_=p.state,p.__v=t,o.__c){if(w!==h&&v&&!le.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(w,M),t.__v==o.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(w,p.__s,M)===!1){t.__v!=o.__v&&(p.props=w,p.state=p.__s,p.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(Q){Q&&(Q.__=t)}),At.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&a.push(p),i=_e(o);break e}p.componentWillUpdate&&p.componentWillUpdate(w,p.__s,M),v&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,_,$)})}else v&&!le.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),v&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=M,p.props=w,p.__P=e,p.__g&=-5,Mo=y.__r,rr=v?25:0;do p.__g&=-9,Mo&&Mo(t),c=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++rr<25);v&&(At.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(n=he({},n,p.getChildContext())),v&&o.__c&&p.getSnapshotBeforeUpdate&&($=p.getSnapshotBeforeUpdate(h,_)),St=c&&c.type===$e&&c.key==null?c.props.children:c,w.__P&&(c=i,r=(e=w.__P).namespaceURI,u=s=null,o.props&&o.props.__P!=e&&(o.__k.some(function(Q){Q&&jo(Q,Q)}),o.__k=null),i=o.__k?_e(o,0):null),i=dr(e,Dt(St)?St:[St],t,o,n,r,s,a,i,u,f),w.__P&&(t.__e=null,i=c),t.__u&=-161,m&&m.some(Te),p.__h.length&&a.push(p),1&p.__g&&(p.__g&=-4)}catch(Q){if(a.length=d,t.__v=null,u||s)if(Q&&Q.then){if(t.__u|=128|u,s){for(~(me=s.indexOf(i||void 0))||(me=s.length);(Ee=s[me-1])&&Ee.nodeType==8;)me--;for(;me<s.length;me++)if(Ee=s[me])if(s[me]=null,Se){if(Ee==sr)break}else{if(Ee.nodeType!=8)break;Ee.data.startsWith("$s")&&(sr=Ot(Se=Ee))}}if(!Se){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;Se=i}(c=Ot(Se=t.__c.__z||(t.__c.__z=Se)))?(t.__e=Se,i=c):t.__e=i,i=i&&i.nextSibling}else s&&s.some(Te);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),Q&&Q.then||$r(t),y.__e(Q,t,o)}}else i=t.__e=Ma(o.__e,t,o,n,r,s,a,u,f,e);return(c=y.diffed)&&c(t),i}function Ot(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function $r(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some($r))}function gr(e,t,o){for(var n=0;n<o.length;)Io(o[n++],o[n++],o[n++]);y.__c&&y.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){y.__e(s,r.__v)}})}function Ma(e,t,o,n,r,s,a,i,u,f){var c,m,d,p,h,_,$,w,v=o.props||Ct,E=t.props,M=t.type;if(M=="svg"?r="http://www.w3.org/2000/svg":M=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(c=0;c<s.length;c++)if((h=s[c])&&(M?h.localName==M:h.nodeType==3)){e=h,s[c]=null;break}}if(!e){if(w=f.ownerDocument||document,!M)return w.createTextNode(E);e=w.createElementNS(r,M,E.is?E:f),i&&(y.__m&&y.__m(t,s),i=!1),s=null}if(M){if(f=M=="template"&&e.content||e,s=M=="textarea"&&E.defaultValue!=null?null:s&&Rt.call(f.childNodes),!i&&s)for(v={},c=0;c<e.attributes.length;c++)v[(h=e.attributes[c]).name]=h.value;for(c in v)h=v[c],c=="dangerouslySetInnerHTML"?d=h:c=="children"||c in E||c=="value"&&"defaultValue"in E||c=="checked"&&"defaultChecked"in E||Et(e,c,null,h,r);for(c in E)h=E[c],c=="children"?p=h:c=="dangerouslySetInnerHTML"?m=h:c=="value"?_=h:c=="checked"?$=h:i&&typeof h!="function"||v[c]===h||Et(e,c,h,v[c],r);m?(i||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(d&&(e.textContent=""),(M=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&wa.test(M))&&(r="http://www.w3.org/1999/xhtml"),dr(f,Dt(p)?p:[p],t,o,n,r,s,a,s?s[0]:o.__k&&_e(o,0),i,u),s&&s.some(Te)),i&&M!="textarea"||(c="value",M=="progress"&&_==null?e.removeAttribute(c):_==null||_===e[c]&&(M!="progress"||_)||Et(e,c,_,v[c],r),c="checked",$!=null&&$!=e[c]&&Et(e,c,$,v[c],r))}else v===E||i&&e.data==E||(e.data=E);return e}function Io(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){y.__e(r,o)}}function jo(e,t,o){var n,r,s,a;if(y.unmount&&y.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||Io(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(i){y.__e(i,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&jo(n[a],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=Ot(n,s=[]))&&(n==e.__e&&s.some(Te),Te(r),Te(n)),o||Te(e.__e),e.__e=e.__c=e.__=null}function Ca(e,t,o){return this.constructor(e,o)}function It(e,t){var o,n,r,s;y.__&&y.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=Oe($e,{children:[e]}),r=[],s=[],Ro(t,t.__k,n||Ct,Ct,t.namespaceURI,n?null:t.firstChild?Rt.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,s),gr(r,t.__k,s),t.__k.props.children=null}function Aa(e,t){e&&typeof e=="object"&&(e.__u|=32),It(e,t)}function Pa(e){function t(o){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&n.forEach(function(a){a.__g|=4,Po(a)})},this.sub=function(s){n.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){n.delete(s),a&&a.call(s)}}),o.children}return t.__c="__cC"+fr++,t.__=e,t.Provider=(t.Consumer=function(o,n){return o.children(n)}).contextType=t,t}function Da(e){return e.children}function Ra(e,t){return Oe(Da,{__P:t,children:e})}y={__e:function(e,t,o,n){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(i){e=i}}throw Mt=0,e}},lr=0,Pt=function(e){return e!=null&&e.constructor===it},Me.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=he({},this.state)),typeof e=="function"&&(e=e(he({},o),this.props)),e&&(he(o,e),this.__v&&(t&&this.__k.push(t),Po(this)))},Me.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Po(this))},Me.prototype.render=$e,de=[],Mt=0,cr=function(e,t){return e.__v.__b-t.__v.__b},Tt=Symbol(),ur=/(PointerCapture)$|Capture$/i,Do=0,Ao={},fr=0;var ce,O,No,vr,Lo=Object.is,We=0,Or=[],qo=[],P=y,br=P.__b,yr=P.__r,wr=P.diffed,xr=P.__c,kr=P.unmount,Sr=P.__;function Ce(e,t){P.__h&&P.__h(O,e,We||t),We=0;var o=O.__H||(O.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function T(e){return We=1,Mr(Cr,e)}function Mr(e,t,o){var n=Ce(ce++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):Cr(void 0,t),function(s){var a=(n.__N||n.__)[0],i=n.t(a,s);Lo(a,i)||(n.__N=[i,n.__[1]],n.__c.setState({}))}],n.__c=O,!O.__f)){O.__f=!0;var r=O.shouldComponentUpdate;O.shouldComponentUpdate=function(s,a,i){var u=this.__H;if(!u)return!0;var f=!1,c=this.props!=s;if(u.__.some(function(d){d.__N&&(f=!0,Lo(d.__[0],d.__N[0])||(c=!0))}),r){var m=r.call(this,s,a,i);return f?m||c:m}return!f||c}}return n.__}function k(e,t){var o=Ce(ce++,3);!P.__s&&Uo(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,O.__H.__h.push(o))}function L(e,t){var o=Ce(ce++,4);!P.__s&&Uo(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,O.__h.push(o))}function S(e){return We=5,K(function(){return{current:e}},[])}function Ia(e,t,o){We=6,L(function(){if(typeof e=="function"){var n=e(t());return function(){e(null),typeof n=="function"&&n()}}if(e)return e.current=t(),function(){return e.current=null}},o==null?o:o.concat(e))}function K(e,t){var o=Ce(ce++,7);return Uo(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function ja(e,t){return We=8,K(function(){return e},t)}function Na(e){var t=O.context[e.__c],o=Ce(ce++,9);return o.c=e,t?(o.__==null&&(o.__=!0,t.sub(O)),t.props.value):e.__}function La(e,t){P.useDebugValue&&P.useDebugValue(t?t(e):e)}function qa(e){var t=Ce(ce++,10),o=T();return t.__=e,O.componentDidCatch||(O.componentDidCatch=function(n,r){t.__&&t.__(n,r),o[1](n)}),[o[0],function(){return o[1]()}]}function J(){var e=Ce(ce++,11);if(!e.__){for(var t=O.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function Fa(){var e;do{for(;e=qo.shift();)try{lt(e)}catch(o){P.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=Or.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(lt),t.__h.some(Fo),t.__h=[]}catch(o){t.__h=[],P.__e(o,e.__v)}}}while(qo.length)}P.__b=function(e){O=null,br&&br(e)},P.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Sr&&Sr(e,t)},P.__r=function(e){yr&&yr(e),ce=0;var t=(O=e.__c).__H;t&&(No==O?O.__h=[]:(t.__h.some(lt),t.__h.some(Fo),ce=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),No=O},P.diffed=function(e){wr&&wr(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Tr(Or.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),No=O=null},P.__c=function(e,t){t.some(function(o){try{o.__h.some(lt),o.__h=o.__h.filter(function(n){return!n.__||Fo(n)})}catch(n){o.__h=[function(){throw n}]}}),xr&&xr(e,t)},P.unmount=function(e){kr&&kr(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Tr(qo.push(r))}else lt(r)}catch(s){t=s}}),n.__H=void 0,t&&P.__e(t,n.__v))};var Er=typeof requestAnimationFrame=="function";function Ua(e){var t,o=function(){clearTimeout(n),Er&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);Er&&(t=requestAnimationFrame(o))}function Tr(e){e!=1&&vr==P.requestAnimationFrame||((vr=P.requestAnimationFrame)||Ua)(Fa)}function lt(e){var t=O,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),O=t}function Fo(e){var t=O;e.__c=e.__(),O=t}function Uo(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!Lo(o,e[n])})}function Cr(e,t){return typeof t=="function"?t(e):t}var Ba=Symbol.for("preact-signals");function qt(){if(ue>1)ue--;else{var e,t=!1;for((function(){var r=Nt;for(Nt=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();ct!==void 0;){var o=ct;for(ct=void 0,jt++;o!==void 0;){var n=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&Pr(o))try{o.c()}catch(r){t||(e=r,t=!0)}o=n}}if(jt=0,ue--,t)throw e}}function se(e){if(ue>0)return e();Bo=++Ha,ue++;try{return e()}finally{qt()}}var V,C=void 0;function fe(e){var t=C,o=V;C=void 0,V=void 0;try{return e()}finally{C=t,V=o}}var ct=void 0,ue=0,jt=0,Ha=0,Bo=0,Nt=void 0,Lt=0;function Ar(e){if(C!==void 0){var t=e.n;if(t===void 0||t.t!==C)return t={i:0,S:e,p:C.s,n:void 0,t:C,e:void 0,x:void 0,r:t},C.s!==void 0&&(C.s.n=t),C.s=t,e.n=t,32&C.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=C.s,t.n=void 0,C.s.n=t,C.s=t),t}}function I(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}I.prototype.brand=Ba;I.prototype.h=function(){return!0};I.prototype.S=function(e){var t=this,o=this.t;o!==e&&e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:fe(function(){var n;(n=t.W)==null||n.call(t)}))};I.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.e,n=e.x;o!==void 0&&(o.x=n,e.e=void 0),n!==void 0&&(n.e=o,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&fe(function(){var r;(r=t.Z)==null||r.call(t)}))}};I.prototype.subscribe=function(e){var t=this;return j(function(){var o=t.value;fe(function(){return e(o)})},{name:"sub"})};I.prototype.valueOf=function(){return this.value};I.prototype.toString=function(){return this.value+""};I.prototype.toJSON=function(){return this.value};I.prototype.peek=function(){var e=this;return fe(function(){return e.value})};Object.defineProperty(I.prototype,"value",{get:function(){var e=Ar(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(jt>100)throw new Error("Cycle detected");(function(o){ue!==0&&jt===0&&o.l!==Bo&&(o.l=Bo,Nt={S:o,v:o.v,i:o.i,o:Nt})})(this),this.v=e,this.i++,Lt++,ue++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{qt()}}}});function g(e,t){return new I(e,t)}function Pr(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Dr(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Rr(e){for(var t=e.s,o=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}e.s=o}function Ae(e,t){I.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Lt-1,this.f=4}Ae.prototype=new I;Ae.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Lt))return!0;if(this.g=Lt,this.f|=1,this.i>0&&!Pr(this))return this.f&=-2,!0;var e=C;try{Dr(this),C=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return C=e,Rr(this),this.f&=-2,!0};Ae.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}I.prototype.S.call(this,e)};Ae.prototype.U=function(e){if(this.t!==void 0&&(I.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ae.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ae.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Ar(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function q(e,t){return new Ae(e,t)}function Ir(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ue++;var o=C;C=void 0;try{t()}catch(n){throw e.f&=-2,e.f|=8,Ho(e),n}finally{C=o,qt()}}}function Ho(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Ir(e)}function Wa(e){if(C!==this)throw new Error("Out-of-order effect");Rr(this),C=e,this.f&=-2;try{8&this.f&&Ho(this)}finally{qt()}}function Ke(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,V&&V.push(this)}Ke.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Ke.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ir(this),Dr(this),ue++;var e=C;return C=this,Wa.bind(this,e)};Ke.prototype.N=function(){2&this.f||(this.f|=2,this.u=ct,ct=this)};Ke.prototype.d=function(){this.f|=8,1&this.f||Ho(this)};Ke.prototype.dispose=function(){this.d()};function j(e,t){var o=new Ke(e,t);try{o.c()}catch(r){throw o.d(),r}var n=o.d.bind(o);return n[Symbol.dispose]=n,n}function Ft(e){return function(){var t=arguments,o=this;return se(function(){return fe(function(){return e.apply(o,[].slice.call(t))})})}}function Ka(){var e=V;return V=[],function(){var t=V;return V&&e&&(e=e.concat(V)),V=e,t}}var jr=function(e,t){t.push(e);for(var o=Object.prototype.toString.call(e)==="[object Object]",n=Object.create(null),r=e;r&&r!==Object.prototype;r=o&&Object.getPrototypeOf(r)){var s=Object.getOwnPropertyDescriptors(r);for(var a in s)if(!n[a]){n[a]=!0;var i=s[a].value;typeof i=="function"?a!=="constructor"&&(e[a]=Ft(i)):r===e&&typeof i=="object"&&i!==null&&!("brand"in i)&&t.indexOf(i)<0&&jr(i,t)}}};function Nr(e){return function(){var t,o,n=Ka();try{o=e.apply(void 0,[].slice.call(arguments))}catch(s){var r=V;if(V=void 0,r)try{se(function(){for(var a=0;a<r.length;a++)try{r[a].dispose()}catch{}})}catch{}throw s}finally{t=n()}return jr(o,[]),o[Symbol.dispose]=Ft(function(){if(t)for(var s=0;s<t.length;s++)t[s].dispose();t=void 0}),o}}var Wo,ze,Ut,za=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Lr=[],qr=[];j(function(){Wo=this.N})();function Je(e,t){y[e]=t.bind(null,y[e]||function(){})}function ut(e){if(Ut){var t=Ut;Ut=void 0,t()}Ut=e&&e.S()}function Fr(e){var t=this,o=e.data,n=ge(o);n.name="ReactiveDom",n.value=o;var r=K(function(){for(var i=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var f=q(function(){var p=n.value.value;return p===0?0:p===!0?"":p||""}),c=q(function(){return!Array.isArray(f.value)&&!Pt(f.value)}),m=j(function(){if(this.N=Ur,c.value){var p=f.value;i.__v&&i.__v.__e&&i.__v.__e.nodeType===3&&(i.__v.__e.data=p)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[c,f]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}Fr.displayName="ReactiveTextNode";Object.defineProperties(I.prototype,{constructor:{configurable:!0,value:He($e,null).constructor},type:{configurable:!0,value:Fr},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Je("__b",function(e,t){if(ut(),ze=void 0,typeof t.type=="string"){var o,n=t.props;for(var r in n)if(r!=="children"){var s=n[r];s instanceof I&&(o||(t.__np=o={}),o[r]=s,n[r]=s.peek())}}e(t)});Je("__r",function(e,t){if(e(t),t.type!==$e){ut();var o,n=t.__c;n&&(n.__$f&=-2,(o=n.__$u)===void 0&&(n.__$u=o=(function(r,s){var a;return j(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;za&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ze=n,ut(o)}});Je("__e",function(e,t,o,n){ut(),ze=void 0,e(t,o,n)});Je("diffed",function(e,t){ut(),ze=void 0;var o;if(typeof t.type=="string"&&(o=t.__e)){var n=t.__np,r=t.props,s=o.U;if(s)for(var a in s){var i=s[a];i===void 0||n&&a in n||(i.d(),s[a]=void 0)}if(n){s||(s={},o.U=s);for(var u in n){var f=s[u],c=n[u];f===void 0?(f=Ja(o,u,c,r),s[u]=f):f.o(c,r)}}}e(t)});function Ja(e,t,o,n){var r=t in e&&e.ownerSVGElement===void 0,s=g(o);return{o:function(a,i){s.value=a,n=i},d:j(function(){this.N=Ur;var a=s.value.value;n[t]!==a&&(n[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Je("unmount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var n=o.U;if(n){o.U=void 0;for(var r in n){var s=n[r];s&&s.d()}}}var a=t.__np;if(a){var i=t.props;for(var u in a)i[u]=a[u]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var c=f.__$u;c&&(f.__$u=void 0,c.d())}}e(t)});Je("__h",function(e,t,o,n){n<3&&(t.__$f|=2),e(t,o,n)});Me.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,n=o&&o.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(n||s||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var i in this.props)if(!(i in e))return!0;return!1};function ge(e,t){return K(function(){return g(e,t)},[])}function ve(e,t){var o=S(e);return o.current=e,ze.__$f|=4,K(function(){return q(function(){return o.current()},t)},[])}var Va=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(o),cancelAnimationFrame(n),e()},o=setTimeout(t,35),n=requestAnimationFrame(t)},Ga=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Ya(){se(function(){for(var e;e=Lr.shift();)Wo.call(e)})}function Qa(){Lr.push(this)===1&&(y.requestAnimationFrame||Va)(Ya)}function Xa(){se(function(){for(var e;e=qr.shift();)Wo.call(e)})}function Ur(){qr.push(this)===1&&(y.requestAnimationFrame||Ga)(Xa)}function Ko(e,t){var o=S(e);o.current=e;var n=ze;k(function(){return j(function(){if(this.N=Qa,!(n&&8&n.__$f))return o.current()},t)},[])}function Za(e){var t=K(function(){return e()},[]);return k(function(){return t[Symbol.dispose]},[t]),t}var Hr=0,ae=g(Date.now()/1e3);function zo(e){Hr=e*1e3-Date.now()}var Pe=()=>(Date.now()+Hr)/1e3;function Br(){ae.value=Pe()}function Jo(){setInterval(()=>document.hidden||Br(),1e3),document.addEventListener("visibilitychange",Br)}function ei(e){if(e())return;let t=new ResizeObserver(()=>e()&&r()),o=setTimeout(r,2e3),n=["wheel","touchstart","keydown","pointerdown"];function r(){t.disconnect(),clearTimeout(o);for(let s of n)window.removeEventListener(s,r)}for(let s of n)window.addEventListener(s,r,{passive:!0});t.observe(document.body)}function ti(e){let t=[...document.querySelectorAll("[data-row]")].find(o=>o.dataset.row===e);return t?.focus({preventScroll:!0}),t!==void 0}function Wr({kind:e,y:t=0,row:o=null}){e!=="query"&&(e!=="first"&&document.querySelector("main h1")?.focus({preventScroll:!0}),e==="push"?window.scrollTo(0,0):t||o?ei(()=>(window.scrollTo(0,t),(o===null||ti(o))&&window.scrollY>=t-1)):e==="pop"&&window.scrollTo(0,0))}var oe=g("in"),Kr=()=>`/accounts/login/?next=${encodeURIComponent(location.pathname+location.search)}`;var De=class extends Error{constructor(t,o,n={}){super(o),this.status=t,this.fields=n}get retryable(){return[0,429,503,507].includes(this.status)}};async function oi(e){let t=await e.json().catch(()=>null);if(e.ok)return t;throw new De(e.status,t?.error??`the server answered ${e.status}`,t?.fields)}async function ie(e,{signal:t}={}){return Jr(e,{signal:t})}async function N(e,t,o){return Jr(t,{method:e,headers:{"Content-Type":"application/json"},body:JSON.stringify(o??{})})}async function zr(e,t){try{let o=await fetch(e,t);return o.status===401&&(oe.value="out"),o}catch(o){throw o instanceof Error&&o.name==="AbortError"?o:new De(0,"the server cannot be reached")}}async function Jr(e,t){return oi(await zr(e,{headers:{Accept:"application/json"},...t}))}var Vr="deflate-raw";function Gr(){try{return!!new DecompressionStream(Vr)}catch{return!1}}async function ni(e,t=67108864){let o=new DecompressionStream(Vr),n=o.writable.getWriter(),[r]=await Promise.all([ri(o.readable,t),n.write(new Uint8Array(e)),n.close()]);return r}async function ri(e,t){let o=e.getReader(),n=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;for(let a=await o.read();!a.done;a=await o.read()){if(s+=a.value.length,s>t)throw o.cancel().catch(()=>{}),new RangeError(`a frame of the server is larger than ${t} bytes`);r+=n.decode(a.value,{stream:!0})}return r+n.decode()}async function Yr(e){return JSON.parse(typeof e=="string"?e:await ni(e))}var si=500,ai=3e4,ii=15e3,li=4401,ci=30;function ui(){let e=window.earlySocket;return e?(delete window.earlySocket,e.socket.onopen=e.socket.onmessage=null,e.socket.readyState<=WebSocket.OPEN?e:null):null}var Bt=class{#e;#o;#t=null;#n=new Map;#l=0;#s=0;#a;#c=new Set;#f=!1;#i=null;#p=0;#g=Gr();#d=Promise.resolve();#r=g("connecting");updatedAt=g(Pe());serverError=g(null);age=q(()=>Math.max(0,ae.value-this.updatedAt.value));state=q(()=>{let t="connecting";return this.#r.value==="open"?t="live":this.#r.value==="paused"?t="paused":this.#r.value==="unauthorized"?t="stopped":this.#r.value==="closed"&&(t=this.age.value>ci?"stale":"reconnecting"),t});constructor(t,{onUnauthorized:o=async()=>!1}={}){this.#e=t,this.#o=o}start(){document.addEventListener("visibilitychange",()=>this.#x()),window.addEventListener("online",()=>this.#m()),window.addEventListener("pagehide",()=>this.#t?.close()),window.addEventListener("pageshow",t=>t.persisted&&this.#m()),setInterval(()=>this.#k(),1e3),this.#h()}subscribe(t){t.subscribers+=1,this.#n.set(t.topic,t),this.#c.delete(t.topic)&&this.#u({resync:[t.topic]}),this.#$();let o=!1;return()=>{o||(o=!0,t.subscribers-=1,!(t.subscribers>0)&&(this.#n.delete(t.topic),this.#$()))}}onReconnect(t){let o=!1;return j(()=>{let n=this.state.value;n==="live"&&o&&fe(t),n!=="connecting"&&(o=n!=="live")})}#h(){let t=ui(),o=t?.socket??new WebSocket(this.#g?`${this.#e}?frames=compact`:this.#e);o.binaryType="arraybuffer",this.#t=o,this.#l=0,this.#c.clear(),this.#d=Promise.resolve(),this.#p=performance.now();for(let n of t?.messages??[])this.#v(o,n);o.addEventListener("message",n=>this.#v(o,n.data)),o.addEventListener("close",n=>this.#_(o,n.code)),t&&o.readyState===WebSocket.OPEN?(this.#i=t.topics.join(`
`),this.#$(),document.hidden&&this.#u({pause:!0})):o.addEventListener("open",()=>this.#b())}#b(){let t=[...this.#n.keys()];this.#i=t.join(`
`),this.#u({topics:t,...document.hidden?{pause:!0}:{}})}#_(t,o){if(t!==this.#t)return;if(this.#t=null,this.#i=null,o===li){this.#r.value="unauthorized",this.#o().then(r=>r&&this.#m());return}this.#r.value="closed";let n=Math.min(ai,si*2**this.#s);this.#s=Math.min(this.#s+1,10),this.#a=setTimeout(()=>this.#h(),n*(.5+Math.random()/2))}#m(){this.#t||(clearTimeout(this.#a),this.#s=0,this.#h())}#u(t){this.#t?.readyState===WebSocket.OPEN&&this.#t.send(JSON.stringify(t))}#$(){this.#f||(this.#f=!0,queueMicrotask(()=>{this.#f=!1;let t=[...this.#n.keys()];this.#i===null||this.#i===t.join(`
`)||(this.#i=t.join(`
`),this.#c.clear(),this.#u({topics:t}))}))}#v(t,o){let n=Promise.allSettled([Yr(o),this.#d]);this.#d=n.then(([r])=>{r.status==="fulfilled"?this.#w(t,r.value):this.#y(t)}).catch(reportError)}#y(t){t===this.#t&&(this.#g=!1,this.#_(t),t.close())}#w(t,o){if(t!==this.#t)return;if(this.#p=performance.now(),o.error!==void 0){this.serverError.value=o.error;return}o.beat!==void 0&&zo(o.beat);let n=this.#n.get(o.topic);n&&!n.apply(o)&&this.#u({resync:[o.topic]}),!n&&o.topic&&this.#c.add(o.topic),this.#l+=1,this.#u({ack:this.#l}),this.#s=0,this.serverError.value=null,this.updatedAt.value=Pe(),this.#r.value=document.hidden?"paused":"open"}#x(){if(this.#p=performance.now(),!this.#t){document.hidden||this.#m();return}this.#u({pause:document.hidden}),this.#r.peek()!=="connecting"&&(this.#r.value=document.hidden?"paused":"open")}#k(){if(this.#t&&!document.hidden&&performance.now()-this.#p>ii){let t=this.#t;this.#_(t),t.close()}}};var fi=location.protocol==="https:"?"wss:":"ws:";async function pi(){oe.value="out";try{await ie("/api/v1/me")}catch{return!1}return oe.value="changed",!0}var F=new Bt(`${fi}//${location.host}/ws/live/`,{onUnauthorized:pi});j(()=>{F.state.value==="live"&&oe.peek()==="out"&&(oe.value="in")});var Xr=function(e,t,o,n){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],i=t[s]?(t[0]|=a?1:2,o[t[s++]]):t[++s];a===3?n[0]=i:a===4?n[1]=Object.assign(n[1]||{},i):a===5?(n[1]=n[1]||{})[t[++s]]=i:a===6?n[1][t[++s]]+=i+"":a?(r=e.apply(i,Xr(e,i,o,["",null])),n.push(r),i[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):n.push(i)}return n},Qr=new Map;function Zr(e){var t=Qr.get(this);return t||(t=new Map,Qr.set(this,t)),(t=Xr(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,s=1,a="",i="",u=[0],f=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,d,a):s===3&&(d||a)?(u.push(3,d,a),s=2):s===2&&a==="..."&&d?u.push(4,d,0):s===2&&a&&!d?u.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(u.push(s,0,a,r),s=6),d&&(u.push(s,d,0,r),s=6)),a=""},c=0;c<o.length;c++){c&&(s===1&&f(),f(c));for(var m=0;m<o[c].length;m++)n=o[c][m],s===1?n==="<"?(f(),u=[u],s=3):a+=n:s===4?a==="--"&&n===">"?(s=1,a=""):a=n+a[0]:i?n===i?i="":a+=n:n==='"'||n==="'"?i=n:n===">"?(f(),s=1):s&&(n==="="?(s=5,r=a,a=""):n==="/"&&(s<5||o[c][m+1]===">")?(f(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(f(),s=2):a+=n),s===3&&a==="!--"&&(s=4,u=u[0])}return f(),u})(e)),t),arguments,[])).length>1?t:t[0]}var l=Zr.bind(function(...t){return this[0]=3,He(...t)});var pe=g(null),Ve=(e="")=>pe.value={query:e},Ge=()=>pe.value=null,Vo=new Set;function mi(e,t){k(()=>{let o={title:e,commands:t};return Vo.add(o),()=>Vo.delete(o)})}var Go=()=>[...Vo].flatMap(({title:e,commands:t})=>t().filter(Boolean).map(o=>({...o,group:e})));var Ye=JSON.parse(document.getElementById("state")?.textContent??"{}"),X=Ye.screens,Qo=Ye.topics,Ht=Ye.problem??null,B=Ye.person??null,Xo=Ye.rights??{},Yo=Ye.data;function di(){let e=Yo;return Yo=null,e}function Zo(){Yo=null}var D=(e,t)=>Xo[t]?.includes(e)??!1,en=(e,t)=>e.some(o=>D(o,t));function hi(e){let t=e.split(/({\w+\*?})/).map(o=>{let n=o.match(/^{(\w+)(\*?)}$/);return n?`(?<${n[1]}>${n[2]?".+?":"[^/]+"})`:o.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}).join("");return new RegExp(`^${t.replace(/\/$/,"")}/?$`)}function _i(e={}){try{return Object.fromEntries(Object.entries(e).map(([t,o])=>[t,decodeURIComponent(o)]))}catch{return null}}var Wt=class{#e;constructor(t){this.#e=t.map(o=>({...o,pattern:hi(o.path)}))}match(t){for(let o of this.#e){let n=o.pattern.exec(t),r=n&&_i(n.groups);if(r)return{screen:o,params:r}}return null}named(t){return this.#e.find(o=>o.name===t)??null}to(t,o={},n={}){let r=this.named(t);if(!r)return null;let s=r.path.replace(/{(\w+)\*?}/g,(i,u)=>String(o[u]).split("/").map(encodeURIComponent).join("/")),a=new URLSearchParams(Object.entries(n).filter(([,i])=>i!==""&&i!=null));return a.size>0?`${s}?${a}`:s}},es=({screen:e,params:t})=>e.topics.map(o=>o.replace(/{(\w+)}/g,(n,r)=>t[r]));var $i=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),Kt=class{#e=new Map;#o=g(null);#t;#n=new Set;#l=new Map;#s=null;#a=null;ids=g([]);version=0;subscribers=0;loaded=g(!1);constructor(t,o=()=>0){this.topic=t,this.#t=o}row(t){return this.#e.get(t)??this.#o}peek(){return this.ids.peek().map(t=>this.row(t).peek())}watch(t){return this.#n.add(t),()=>{this.#n.delete(t)}}seed(t){t&&this.#c(t.snapshot)}apply(t){if("snapshot"in t)return this.#s=t.epoch,this.#a=t.seq,this.#c(t.snapshot),!0;if(this.#a===null)return!0;let o=Object.entries(t.patch??{}),n=o.every(([s])=>this.#e.has(s));if(t.epoch!==this.#s||t.from!==this.#a||!n)return this.#a=null,!1;this.#a=t.to;let r=o.map(([s,a])=>[s,{...this.row(s).peek(),...a}]);return this.#f({...t.put,...Object.fromEntries(r)},t.del),!0}#c(t){let o={};for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);(!a||JSON.stringify(a.peek())!==JSON.stringify(s))&&(o[r]=s)}let n=[...this.#e.keys()].filter(r=>!Object.hasOwn(t,r));se(()=>{this.#f(o,n,!0),this.loaded.value=!0})}#f(t,o,n=!1){this.version+=1,se(()=>{for(let r of o){let s=this.#e.get(r);this.#e.delete(r),s&&(s.value=null)}for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);a?a.value=s:this.#e.set(r,g(s))}this.#i(t)||this.#p()});for(let r of this.#n)r(t,o,n)}#i(t){let o=this.ids.peek();if(o.length!==this.#e.size||o.length!==this.#l.size)return!1;let n=r=>{let[s,a]=[this.#e.get(o[r]),this.#e.get(o[r+1])];return s===void 0?!1:r+1===o.length?!0:a!==void 0&&this.#t(s.peek(),a.peek())<=0};return Object.keys(t).every(r=>{let s=this.#l.get(r);return s!==void 0&&n(s)&&(s===0||n(s-1))})}#p(){let t=[...this.#e.keys()].sort((o,n)=>this.#t(this.row(o).peek(),this.row(n).peek()));this.#l=new Map(t.map((o,n)=>[o,n])),$i(t,this.ids.peek())||(this.ids.value=t)}};var gi=40,ts=new Map,Qe=new Map;function os(e,t){let o=new Kt(e,t);return o.seed(Qo[e]),o}function z(e,t){let o=os(e,t);return ts.set(e,o),o}function ft(e){let t=ts.get(e);if(t)return t;let o=Qe.get(e)??os(e);Qe.delete(e),Qe.set(e,o);for(let[n,r]of Qe){if(Qe.size<=gi)break;r.subscribers||Qe.delete(n)}return o}var vi=6e3,bi=4,Re=g([]),yi=0;function Ie(e){Re.value=Re.peek().filter(t=>t.id!==e)}function Xe({kind:e="good",text:t,detail:o=null,action:n=null}){let r=++yi;return Re.value=[...Re.peek(),{id:r,kind:e,text:t,detail:o,action:n}].slice(-bi),e==="good"&&zt(r),r}function zt(e){setTimeout(()=>document.querySelector(`[data-toast="${e}"]:is(:hover, :focus-within)`)||Ie(e),vi)}var wi=ar({"./screens/agent.js":()=>import("./screens/agent.js"),"./screens/batch.js":()=>import("./screens/batch.js"),"./screens/batches.js":()=>import("./screens/batches.js"),"./screens/failures.js":()=>import("./screens/failures.js"),"./screens/fleet.js":()=>import("./screens/fleet.js"),"./screens/group.js":()=>import("./screens/group.js"),"./screens/job.js":()=>import("./screens/job.js"),"./screens/jobs.js":()=>import("./screens/jobs.js"),"./screens/overview.js":()=>import("./screens/overview.js"),"./screens/settings.js":()=>import("./screens/settings.js"),"./screens/test.js":()=>import("./screens/test.js"),"./screens/tests.js":()=>import("./screens/tests.js"),"./screens/timeline.js":()=>import("./screens/timeline.js")});var xi=3e3,ki=2e3,ss=150,tn=new Wt(X),on=new Map,Jt=new Map,je=0,G=history.state?.key??Vt(),ns=[],R=g(null),pt=g(!1),x=(e,t,o)=>tn.to(e,t,o),nn=e=>tn.named(e);function Vt(){return Math.random().toString(36).slice(2)}function mt(e){let t=new URL(e,location.href);if(t.origin!==location.origin)return null;let o=tn.match(t.pathname);return o&&{...o,query:t.searchParams,href:t.pathname+t.search}}var rn=e=>{if(!Jt.has(e)){let t=wi(`./screens/${e}.js`);Jt.set(e,t),t.catch(()=>Jt.delete(e))}return Jt.get(e)};function as(e){let t=mt(e);t&&rn(t.screen.name).catch(()=>{})}async function sn(e,t){let o=++je;t.kind!=="first"&&Zo();let n=setTimeout(()=>pt.value=!0,ss);try{let r=await rn(e.screen.name);if(o!==je)return;let s=ns;ns=es(e).map(a=>F.subscribe(ft(a)));for(let a of s)a();R.value={...e,module:r,problem:null,arrival:t}}catch(r){if(o!==je)return;t.kind==="first"?R.value={...e,module:null,problem:{status:0,text:String(r)},arrival:t}:await Si()?location.assign(e.href):o===je&&Ei(e)}finally{clearTimeout(n),o===je&&(pt.value=!1)}}var Si=()=>fetch("/healthz",{cache:"no-store",signal:AbortSignal.timeout(xi)}).then(()=>!0,()=>!1);function Ei(e){let t=je,o=R.peek();history.replaceState({key:G},"",o.href);let n=Xe({kind:"bad",text:`${e.screen.title} opens when the server is back.`}),r=F.onReconnect(()=>{r(),Ie(n),t===je&&Z(e.href)})}function an(){if(navigator.connection?.saveData)return;let e=X.map(({name:r})=>r),t=()=>{let r=F.state.peek()==="live"&&e.shift();r&&rn(r).then(o,()=>{})},o=()=>Ti(t),n=j(()=>{F.state.value==="live"&&(setTimeout(o,ki),queueMicrotask(()=>n()))})}var Ti=window.requestIdleCallback??(e=>setTimeout(e,ss));function Gt(){let e=document.activeElement?.closest("[data-row]")?.dataset.row??null;on.set(G,{y:window.scrollY,row:e})}function Z(e,{replace:t=!1}={}){let o=mt(e);if(!o){location.assign(e);return}Gt(),t||o.href===location.pathname+location.search?history.replaceState({key:G},"",o.href):(G=Vt(),history.pushState({key:G},"",o.href)),sn(o,{kind:"push"})}function ln(e,{push:t=!1}={}){let o=R.peek(),n=new URLSearchParams(o.query);for(let[a,i]of Object.entries(e))i===""||i==null?n.delete(a):n.set(a,i);let r=n.size>0?`?${n}`:"",s=location.pathname+r;s!==o.href&&(t?(Gt(),G=Vt(),history.pushState({key:G},"",s)):history.replaceState({key:G},"",s),R.value={...o,query:n,href:s,arrival:{kind:"query"}})}function Oi(){let e=R.peek();if(location.pathname+location.search===e?.href)return;Gt(),G=history.state?.key??Vt();let t=mt(location.href);t?sn(t,{kind:"pop",...on.get(G)}):location.reload()}function Mi(e){if(e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a[href]");!t||t.target||t.hasAttribute("download")||!mt(t.href)||t.hash&&t.pathname===location.pathname&&t.search===location.search||(e.preventDefault(),Z(t.href))}function Ci(){let e=/^#(job|group|agent)\/(.+)$/.exec(location.hash);if(!e||location.pathname!=="/")return null;try{let t=decodeURIComponent(e[2]);return x(e[1],{id:t,name:t})}catch{return null}}function rs(e){let t=e.target.closest?.("a[href]");t&&as(t.href)}function cn(){history.scrollRestoration="manual";let e=Ci()??location.href,t=mt(e);history.replaceState({...history.state,key:G},"",e);let o=Promise.resolve();return Ht&&e===location.href?R.value={screen:null,params:{},query:new URLSearchParams,href:"",module:null,problem:Ht,arrival:{kind:"first"}}:t&&(o=sn(t,{kind:"first",...history.state})),window.addEventListener("popstate",Oi),window.addEventListener("pagehide",()=>{Gt(),history.replaceState({key:G,...on.get(G)},"")}),document.addEventListener("click",Mi),document.addEventListener("pointerover",rs),document.addEventListener("focusin",rs),j(()=>{let n=R.value;if(!n)return;let r=n.problem?"Not found":n.module?.title?.(n)??n.screen.title;document.title=`${r} \xB7 QualGent`}),o}var ne=g(!1);var Ai=new Intl.NumberFormat("en"),Pi=new Intl.DateTimeFormat("en-GB",{hour:"2-digit",minute:"2-digit",second:"2-digit"}),Di=new Intl.DateTimeFormat("en-GB",{day:"numeric",month:"short",hour:"2-digit",minute:"2-digit"}),A=e=>e==null?"\u2013":Ai.format(e);function Y(e){if(e==null||Number.isNaN(e))return"\u2013";let t=Math.max(0,Math.floor(e)),o=n=>String(n).padStart(2,"0");return t<60?`${t} s`:t<3600?`${Math.floor(t/60)} m ${o(t%60)} s`:t<86400?`${Math.floor(t/3600)} h ${o(Math.floor(t/60)%60)} m`:`${Math.floor(t/86400)} d ${Math.floor(t/3600)%24} h`}function un(e){let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<2*3600?`${Math.floor(t/60)} min`:t<48*3600?`${Math.floor(t/3600)} h`:`${Math.floor(t/86400)} days`}var ht=e=>e!==null&&e>=0&&e<10?`${e.toFixed(1)} s`:Y(e);function re(e){return e==null?null:(typeof e=="number"?e:Date.parse(e))/1e3}var dt=[0,0];function Ri(e){let t=Date.now();if(t<dt[0]||t>=dt[1]){let o=new Date(t);o.setHours(0,0,0,0);let n=new Date(o);n.setDate(n.getDate()+1),dt=[o.getTime(),n.getTime()]}return e>=dt[0]&&e<dt[1]}function Ze(e){let t=re(e);return t===null?"\u2013":(Ri(t*1e3)?Pi:Di).format(t*1e3)}var et=e=>Object.entries(e||{}).map(([t,o])=>`${t}=${o}`).join(" "),H=(e,t)=>`${A(e)} ${t}${e===1?"":"s"}`;function fn(e){let t=["B","kB","MB","GB"],o=0,n=e;for(;n>=999.5&&o<t.length-1;)n/=1e3,o+=1;return`${o>0&&n<9.95?n.toFixed(1):Math.round(n)} ${t[o]}`}var Ii=e=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:`'${String(e).replaceAll("'","'\\''")}'`;function ji(e){return e==null?"\u2013":e>0&&e<.005?"< 1 %":e<1&&e>.995?"> 99 %":`${Math.round(e*100)} %`}var ee=z("overview");var Ni=15e3;function Li(){let e=ee.row("overview").peek();return e?`${H(e.waiting,"job")} waiting, ${e.running} running, ${e.done} passed, ${e.failed} failed`:""}function is(){let e=ge("");return k(()=>{let t=setInterval(()=>e.value=Li(),Ni);return()=>clearInterval(t)},[]),l`<p class="unseen" aria-live="polite">${e}</p>`}var _t=g(null);function be(e){return _t.peek()?.done(null),new Promise(t=>{_t.value={...e,done:o=>{_t.value=null,t(o)}}})}var b=({name:e})=>l`
  <svg class="icon" aria-hidden="true" width="16" height="16">
    <use href=${`#icon-${e}`} />
  </svg>
`;function U({title:e,className:t="",onClose:o,children:n,foot:r,bare:s=!1}){let a=S(null),i=J();k(()=>{let c=a.current,m=document.activeElement;return c.showModal(),(c.querySelector("[autofocus], form :is(input, button, select)")??c.querySelector(".dialog-body")).focus(),()=>{c.close(),m?.isConnected&&document.activeElement===document.body&&m.focus({preventScroll:!0})}},[]);let u=c=>{c.preventDefault(),o()},f=S(null);return l`
    <dialog
      class=${`dialog ${t}`}
      ref=${a}
      aria-labelledby=${s?void 0:i}
      aria-label=${s?e:void 0}
      onCancel=${u}
      onPointerDown=${c=>f.current=c.target}
      onClick=${c=>c.target===a.current&&f.current===a.current&&o()}
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
                <${b} name="close" />
              </button>
            </header>
          `}
        ${n}
        ${r&&l`<footer class="dialog-foot">${r}</footer>`}
      </div>
    </dialog>
  `}function ls({question:{title:e,text:t,act:o,danger:n=!1,done:r}}){return l`
    <${U} title=${e} onClose=${()=>r(null)}>
      <form class="ask" onSubmit=${a=>{a.preventDefault(),r({})}}>
        <p>${t}</p>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>r(null)}>
            Cancel
          </button>
          <button type="submit" class=${`button ${n?"is-danger":"is-primary"}`}>${o}</button>
        </footer>
      </form>
    <//>
  `}var qi=({icon:e="pending",title:t,children:o})=>l`
  <div class="state-block">
    <${b} name=${e} />
    <h2>${t}</h2>
    ${o}
  </div>
`,Ne=({title:e="Something went wrong",text:t,again:o})=>l`
  <div class="state-block is-error" role="alert">
    <${b} name="stale" />
    <p>
      <strong>${e}.</strong> ${t}
    </p>
    ${o&&l`<button type="button" class="button" onClick=${o}>Try again</button>`}
  </div>
`,pn=({lines:e=6})=>l`
  <div class="skeleton" aria-hidden="true">
    ${Array.from({length:e},(t,o)=>l`<i key=${o}></i>`)}
  </div>
`;var cs=[["jobs","jobs"],["logs","logs"],["artifacts","artifacts"],["builds","stored builds"],["audit","audit entries"],["agents","agents that ran nothing"]];function Fi({found:e}){let t=cs.filter(([o])=>e[o].count>0);return t.length===0?l`<p class="ask-count" data-preview>Nothing to remove.</p>`:l`
    <dl class="facts due" data-preview>
      ${t.map(([o,n])=>l`
          <div key=${o}>
            <dt>${n}</dt>
            <dd class="number">
              <strong>${A(e[o].count)}</strong>
              ${e[o].bytes>0&&`, ${fn(e[o].bytes)}`}
            </dd>
          </div>
        `)}
    </dl>
  `}function us({question:{preview:e,done:t}}){let[o,n]=T({}),r=()=>{n({}),e().then(f=>n({found:f}),f=>n({error:f}))};k(r,[]);let{found:s,error:a}=o,i=s?cs.reduce((f,[c])=>f+s[c].count,0):0;return l`
    <${U} title="Remove expired data" onClose=${()=>t(null)}>
      <form class="ask" onSubmit=${f=>{f.preventDefault(),i>0&&t({found:s})}}>
        <p>These have passed their retention period. Removal cannot be undone.</p>
        <div class="ask-preview" aria-live="polite">
          ${s&&l`<${Fi} found=${s} />`}
          ${!s&&!a&&l`<p class="quiet">Counting…</p>`}
          ${a&&l`<${Ne} text=${a.message} again=${r} />`}
        </div>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>t(null)}>
            Cancel
          </button>
          <button type="submit" class="button is-danger" disabled=${i===0}>
            ${i>0?`Remove ${H(i,"thing")}`:"Remove"}
          </button>
        </footer>
      </form>
    <//>
  `}var Yt=({id:e,text:t})=>t&&l`
    <span class="field-error" id=${e} data-error>
      <${b} name="stale" />
      ${t}
    </span>
  `;function $t({label:e,hint:t,error:o,value:n,onInput:r,...s}){let a=J();return l`
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
      <${Yt} id=${`${a}-error`} text=${o} />
    </div>
  `}function Ui({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=J();return l`
    <div class="field form-field">
      <label for=${a}>${e}</label>
      <select
        id=${a}
        onChange=${i=>s(i.currentTarget.value)}
        aria-invalid=${o?"true":void 0}
        aria-describedby=${`${a}-hint ${a}-error`}
      >
        ${r.map(([i,u])=>l`
            <option key=${i} value=${i} selected=${i===n}>${u}</option>
          `)}
      </select>
      <span class="field-hint" id=${`${a}-hint`}>${t}</span>
      <${Yt} id=${`${a}-error`} text=${o} />
    </div>
  `}function Bi({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=J(),i=(u,f)=>s(r.map(([c])=>c).filter(c=>c===u?f:n.includes(c)));return l`
    <fieldset class="field form-field checks" aria-describedby=${`${a}-hint ${a}-error`}>
      <legend>${e}</legend>
      <span class="checks-row">
        ${r.map(([u,f])=>l`
            <label key=${u} class="check">
              <input
                type="checkbox"
                checked=${n.includes(u)}
                aria-invalid=${o?"true":void 0}
                onChange=${c=>i(u,c.currentTarget.checked)}
              />
              ${f}
            </label>
          `)}
      </span>
      <span class="field-hint" id=${`${a}-hint`}>${t}</span>
      <${Yt} id=${`${a}-error`} text=${o} />
    </fieldset>
  `}var Hi=({problem:e})=>e&&l`<${Ne} title="Nothing changed" text=${e.message} />`;var Wi=e=>e===""||/^https?:\/\/\S+$/.test(e);function fs({question:{group:e,done:t}}){let[o,n]=T(e.note?.note??""),[r,s]=T(e.note?.owner??""),[a,i]=T(e.note?.ticket_url??""),[u,f]=T("");return l`
    <${U} title="Note on this cause" onClose=${()=>t(null)}>
      <form class="ask" onSubmit=${m=>{m.preventDefault();let d=a.trim();Wi(d)?t({note:o.trim(),owner:r.trim(),ticket_url:d}):f("This is no address of a web page")}}>
        <p class="failure-cause">${e.cause}</p>
        <${$t} label="Note" value=${o} onInput=${n} maxlength="500" />
        <${$t} label="Owner" hint="Who looks after it" value=${r} onInput=${s} maxlength="200" />
        <${$t}
          label="Ticket"
          hint="The address of its ticket"
          error=${u}
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
  `}var tt=({text:e,onInput:t})=>l`
  <label class="field">
    Reason <span class="quiet">(optional)</span>
    <input type="text" maxlength="500" value=${e} onInput=${o=>t(o.currentTarget.value)} />
  </label>
`;function Qt({label:e,options:t,value:o,onChange:n,hideLabel:r=!1}){let s=J();return l`
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
  `}var mn=[["pause","Pause","Someone needs the device for a while."],["drain","Drain","Empty the device before an update or removal."],["quarantine","Quarantine","The device is unreliable: it fails tests that pass elsewhere."]],Ki=[["","until resumed"],["1800","30 min"],["7200","2 h"],["86400","1 day"]],zi=e=>e===""?null:new Date((Pe()+Number(e))*1e3).toISOString();function ps({question:{name:e,how:t,done:o}}){let[n,r]=T(t??"pause"),[s,a]=T(""),[i,u]=T(""),f=c=>{c.preventDefault(),o({how:n,note:i.trim(),until:zi(s)})};return l`
    <${U} title=${`Availability of ${e}`} onClose=${()=>o(null)}>
      <form class="ask" onSubmit=${f}>
        <p>Its current job finishes; no new jobs start.</p>
        <${Qt} label="Mode" options=${mn} value=${n} onChange=${r} />
        <p class="quiet">${mn.find(([c])=>c===n)[2]}</p>
        <${Qt} label="Duration" options=${Ki} value=${s} onChange=${a} />
        <${tt} text=${i} onInput=${u} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>o(null)}>
            Cancel
          </button>
          <button type="submit" class="button is-primary">${mn.find(([c])=>c===n)[1]} ${e}</button>
        </footer>
      </form>
    <//>
  `}var gt={done:"passed",pending:"waiting",waiting:"waiting",backoff:"backing off",assigned:"assigned",installing:"installing",executing:"running"},dn=({job:e})=>l`
  <span class=${`state state-${e.status}`}>
    <${b} name=${e.status} />
    <span>
      ${["pending","running"].includes(e.status)&&gt[e.phase]||gt[e.status]||e.status}
    </span>
  </span>
`,vt=({state:e,lost:t=!1})=>l`
  <span class=${`state state-${t?"lost":e}`}>
    <${b} name=${e} />
    <span>${t?"lost":e}</span>
  </span>
`;var Ji={cancel:"Cancel jobs",retry:"Retry jobs",priority:"Change the priority of jobs"},Vi={cancel:"Cancel",retry:"Retry",priority:"Change"},Gi={cancel:e=>`${H(e,"job")} will be cancelled. Tests that run are stopped.`,retry:e=>`${H(e,"job")} will be requeued.`,priority:(e,t)=>`${H(e,"waiting job")} will have priority ${t}.`},Yi={cancel:"have already ended and stay as they are",retry:"wait, run, have passed or are quarantined, and stay as they are",priority:"do not wait or have that priority already"},Qi=["pending","running","failed","done","cancelled"];function Xi({question:e,found:t}){let{action:o,priority:n}=e,r=t.matched-t.changed,s=Qi.filter(a=>t.by_status[a]);return l`
    <p class="ask-count" data-preview>
      <strong class="number">${A(t.changed)}</strong>${" "}
      ${Gi[o](t.changed,n).replace(/^\S+ /,"")}
    </p>
    <p class="quiet number">
      ${H(t.matched,"job")} ${t.matched===1?"matches":"match"}
      ${s.length>0&&": "}
      ${s.map(a=>`${A(t.by_status[a])} ${gt[a]??a}`).join(", ")}.
      ${r>0&&` ${A(r)} ${Yi[o]}.`}
    </p>
  `}function ms({question:e}){let{action:t,what:o,preview:n,done:r}=e,[s,a]=T({}),[i,u]=T(""),f=()=>{a({}),n().then(p=>a({found:p}),p=>a({error:p}))};k(f,[]);let{found:c,error:m}=s,d=p=>{p.preventDefault(),c?.changed&&r({found:c,note:i.trim()})};return l`
    <${U} title=${Ji[t]} onClose=${()=>r(null)}>
      <form class="ask" onSubmit=${d}>
        ${o&&l`<p>${o}</p>`}
        <div class="ask-preview" aria-live="polite">
          ${c&&l`<${Xi} question=${e} found=${c} />`}
          ${!c&&!m&&l`<p class="quiet">Counting…</p>`}
          ${m&&l`<${Ne} text=${m.message} again=${f} />`}
        </div>
        <${tt} text=${i} onInput=${u} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>r(null)}>
            ${t==="cancel"?"Back":"Cancel"}
          </button>
          <button
            type="submit"
            class=${`button ${t==="cancel"?"is-danger":"is-primary"}`}
            disabled=${!c?.changed}
          >
            ${Vi[t]} ${c?H(c.changed,"job"):"jobs"}
          </button>
        </footer>
      </form>
    <//>
  `}function ds({question:{test:e,done:t}}){let[o,n]=T("");return l`
    <${U} title="Quarantine test" onClose=${()=>t(null)}>
      <form class="ask" onSubmit=${s=>{s.preventDefault(),t({note:o.trim()})}}>
        <p>
          <span class="test-path">${e.test}</span> of ${e.org_id} still runs on ${e.target}, and its
          failures are shown. From now on its failures do not fail a batch.
        </p>
        <${tt} text=${o} onInput=${n} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>t(null)}>
            Cancel
          </button>
          <button type="submit" class="button is-primary">Quarantine</button>
        </footer>
      </form>
    <//>
  `}var Zi={many:ms,hold:ps,quarantine:ds,due:us,"failure-note":fs,confirm:ls};function hs(){let e=_t.value;if(!e)return null;let t=Zi[e.kind];return l`<${t} key=${e.kind} question=${e} />`}var Xt=()=>l`
  <a class="brand" href="/" aria-label="QualGent, overview">
    <svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <path class="mark-pole" d="M4 2h3v28H4z" />
      <path class="mark-flag" d="M7 4h22v18H7z" />
      <path class="mark-hole" d="M13 9.5h10v7H13z" />
    </svg>
    <span class="brand-name">QualGent</span>
  </a>
`;var el=1500,ye=g([]),Le=g(!1),bt=g(tl()),$s=0;function tl(){try{return localStorage.getItem("qualgent-keys")!=="off"}catch{return!0}}function _n(e){bt.value=e;try{localStorage.setItem("qualgent-keys",e?"on":"off")}catch{}}function ot(e,t){let o={title:e,keys:t};return ye.value=[...ye.peek(),o],()=>ye.value=ye.peek().filter(n=>n!==o)}function ol(e,t){k(()=>ot(e,t),[e])}var _s=e=>e.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")!=null;function Zt(e){for(let t of[...ye.peek()].reverse()){let o=t.keys.find(n=>n.key===e&&n.run);if(o)return o}return null}function hn(){clearTimeout($s),Le.value=!1}function nl(e){if(e.defaultPrevented||e.isComposing)return;let t=e.ctrlKey||e.metaKey||e.altKey;if((e.ctrlKey||e.metaKey)&&!e.altKey&&e.key.toLowerCase()==="k"){eo(e,Zt("Mod+k"));return}if(!(t||document.querySelector("dialog[open]"))){if(e.key==="Escape"){Le.peek()?hn():_s(e.target)?e.target.blur():eo(e,Zt("Escape"));return}_s(e.target)||!bt.peek()||e.key.length>1||(Le.peek()?(hn(),eo(e,Zt(`g ${e.key}`))):e.key==="g"?(e.preventDefault(),Le.value=!0,$s=setTimeout(hn,el)):eo(e,Zt(e.key)))}}function eo(e,t){t&&(e.preventDefault(),t.run())}function $n(){document.addEventListener("keydown",nl)}var gs=()=>Le.value&&l`
    <p class="going" aria-hidden="true">
      <kbd>g</kbd>
      ${X.filter(e=>e.place).map(({name:e,place:t})=>l`
            <span key=${e}>
              <kbd>${t.key}</kbd> ${t.label}
            </span>
          `)}
    </p>
  `;function rl(e,t){let o=t.getBoundingClientRect(),{offsetWidth:n,offsetHeight:r}=e,s=o.bottom+4+r<=window.innerHeight||o.top<r+4,a=Math.max(8,Math.min(o.right-n,window.innerWidth-n-8));e.style.setProperty("left",`${a}px`),e.style.setProperty("top",`${s?o.bottom+4:o.top-r-4}px`)}function yt({label:e,icon:t,items:o,className:n="button",children:r,tip:s}){let[a,i]=T(!1),u=S(null),f=S(null),c=J(),m=typeof o=="function"?a?o().filter(Boolean):[]:o.filter(Boolean);k(()=>{if(!a)return;let _=f.current;_.showPopover(),rl(_,u.current),(_.querySelector("[aria-checked=true]")??_.querySelector("button"))?.focus();let $=()=>i(!1);return window.addEventListener("resize",$),()=>window.removeEventListener("resize",$)},[a]);let d=()=>{i(!1),u.current.focus()},p=_=>{let $=[...f.current.querySelectorAll("button")],w=$.indexOf(document.activeElement),v={ArrowDown:w+1,ArrowUp:w-1,Home:0,End:$.length-1}[_.key];if(v!==void 0)$[(v+$.length)%$.length].focus();else if(_.key==="Escape")d();else{if(_.key==="Tab")return i(!1);if(_.key.length===1&&_.key!==" "){let E=_.key.toLowerCase();[...$.slice(w+1),...$].find(M=>M.innerText.trim().toLowerCase().startsWith(E))?.focus()}else return}_.preventDefault(),_.stopPropagation()},h=m.some(_=>_.checked!==void 0)?"menuitemradio":"menuitem";return l`
    <span class="menu-holder">
      <button
        type="button"
        class=${n}
        ref=${u}
        aria-haspopup="menu"
        aria-expanded=${a}
        aria-controls=${c}
        aria-label=${r?void 0:e}
        data-tip=${s}
        onClick=${()=>i(!a)}
      >
        ${t&&l`<${b} name=${t} />`}
        ${r}
      </button>
      ${a&&l`
          <div
            id=${c}
            class="menu"
            role="menu"
            aria-label=${e}
            popover="auto"
            ref=${f}
            onKeyDown=${p}
            onToggle=${_=>_.newState==="closed"&&i(!1)}
          >
            ${m.map(_=>l`
                <button
                  type="button"
                  key=${_.label}
                  role=${h}
                  tabindex="-1"
                  class=${_.danger?"is-danger":""}
                  aria-checked=${h==="menuitemradio"?String(!!_.checked):void 0}
                  onClick=${()=>{d(),_.run()}}
                >
                  ${_.icon?l`<${b} name=${_.icon} />`:l`<span class="icon"></span>`}
                  <span>${_.label}</span>
                  ${_.hint&&l`<span class="menu-hint">${_.hint}</span>`}
                  ${_.checked&&l`<${b} name="done" />`}
                </button>
              `)}
          </div>
        `}
    </span>
  `}var gn=X.filter(e=>e.place),vs=4;function sl(){let e=ee.row("overview").value;if(!e)return{};let[t,o]=[e.lost??0,e.agents?.paused??0],n=gn.some(r=>r.name==="fleet")?"fleet":"overview";return{jobs:{count:e.totals?.failed??0,tone:"bad",text:"failed in the last 24 hours"},[n]:t>0?{count:t,tone:"bad",text:t===1?"agent is lost":"agents are lost"}:{count:o,tone:"warn",text:o===1?"agent is paused":"agents are paused"}}}function al({alert:e}){return e?.count?l`
    <span class=${`nav-alert is-${e.tone} number`} title=${`${A(e.count)} ${e.text}`}>
      ${A(e.count)}
      <span class="unseen"> ${e.text}</span>
    </span>
  `:null}var il=(e,t)=>t!==null&&(e.name===t.name||e.name===t.parent);function bs(){ee.ids.value;let e=R.value?.screen??null,t=sl(),o=gn.slice(vs);return l`
    <nav class="nav" aria-label="Screens">
      <ul>
        ${gn.map((n,r)=>l`
            <li key=${n.name} class=${r>=vs?"is-wide-only":""}>
              <a
                class="nav-link"
                href=${x(n.name)}
                data-tip=${n.place.label}
                data-tip-side="right"
                aria-current=${n.name===e?.name?"page":il(n,e)?"true":void 0}
              >
                <${b} name=${n.place.icon} />
                <span class="nav-label">${n.place.label}</span>
                <${al} alert=${t[n.name]} />
              </a>
            </li>
          `)}
        ${o.length>0&&l`
            <li class="is-phone-only">
              <${yt}
                label="More screens"
                className="nav-link"
                icon="more"
                items=${o.map(n=>({label:n.place.label,icon:n.place.icon,run:()=>Z(x(n.name))}))}
              >
                <span class="nav-label">More</span>
              <//>
            </li>
          `}
      </ul>
    </nav>
  `}var vn=(e,t)=>`/api/v1/jobs/${e}/${t}`,bn=(e,t)=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}/${t}`,ys={0:"Nothing changed. Try again when connected.",403:"Nothing changed.",404:"It may have been removed.",409:"It has changed: check and try again."};function ll(e){return ys[e.status]?ys[e.status]:e.retryable?"Nothing changed. Try again in a moment.":null}var cl=e=>e.charAt(0).toUpperCase()+e.slice(1)+(/[.!?]$/.test(e)?"":".");async function W(e,t){try{let o=await e();return Xe({text:typeof t=="function"?t(o):t}),o}catch(o){if(!(o instanceof De))throw o;let n=o.retryable?{label:"Try again",run:()=>W(e,t)}:null;return Xe({kind:"bad",text:cl(o.message),detail:ll(o),action:n}),null}}var yn=e=>W(()=>N("POST",vn(e,"cancel")),"Job cancelled."),wn=e=>W(()=>N("POST",vn(e,"retry")),"Job requeued."),ul=(e,t)=>W(()=>N("POST",vn(e,"priority"),{priority:t}),`Priority set to ${t}.`),xn=e=>W(()=>N("POST",bn(e,"resume")),`${e} resumed.`),fl={drain:"drained",pause:"paused",quarantine:"quarantined"};async function kn(e,t="pause"){let o=await be({kind:"hold",name:e,how:t});if(!o)return null;let{note:n,until:r}=o,s=r?{note:n,until:r}:{note:n};return W(()=>N("POST",bn(e,o.how),s),`${e} is ${fl[o.how]}: no new jobs start.`)}async function pl(e){let t=`${e} is forgotten, with its hold. What it ran stays; it is a new agent if it connects again.`;if(!await be({kind:"confirm",title:"Delete agent",text:t,act:"Delete agent",danger:!0}))return!1;let n=bn(e,"").slice(0,-1);return await W(()=>N("DELETE",n).then(()=>!0),`${e} deleted.`)===!0}var xs=({id:e})=>`/api/v1/tests/${e}`;async function ml(e){let t=await be({kind:"quarantine",test:e});return t?W(()=>N("PATCH",xs(e),{quarantined:!0,note:t.note}),"Test quarantined: its failures do not fail a batch."):null}var dl=e=>W(()=>N("PATCH",xs(e),{quarantined:!1}),"Test released from quarantine: its failures count again.");async function hl(e){let t=await be({kind:"failure-note",group:e});if(!t)return null;let o=`/api/v1/failures/${encodeURIComponent(e.org_id)}/${e.fingerprint}`;return W(()=>N("PUT",o,t),"Note saved.")}var ws=e=>N("POST","/api/v1/retention",{dry_run:e});async function _l(){if(!await be({kind:"due",preview:()=>ws(!0)}))return null;let t=({jobs:o,logs:n,artifacts:r,builds:s,audit:a,agents:i})=>[o,n,r,s,a,i].reduce((u,f)=>u+f.count,0);return W(()=>ws(!1),o=>`${H(t(o),"thing")} removed.`)}var to=({id:e})=>`/api/v1/webhooks/${e}`,$l=e=>W(()=>N("POST",`${to(e)}/test`),"Test event sent: see the deliveries."),gl=e=>W(()=>N("PATCH",to(e),{enabled:!e.enabled}),e.enabled?"Webhook turned off.":"Webhook turned on."),vl=(e,t)=>W(()=>N("POST",`${to(e)}/deliveries/${t}/redeliver`),"Delivery queued again.");async function bl(e){let t=`${e.url} receives no more events, and its deliveries are deleted.`;return await be({kind:"confirm",title:"Remove webhook",text:t,act:"Remove",danger:!0})?await W(()=>N("DELETE",to(e)).then(()=>!0),"Webhook removed.")===!0:!1}var yl={cancel:e=>`${H(e,"job")} cancelled.`,retry:e=>`${H(e,"job")} ${e===1?"waits":"wait"} again.`,priority:e=>`The priority of ${H(e,"job")} was changed.`};async function oo({action:e,filter:t={},within:o="/api/v1/jobs",priority:n,what:r}){let s=`${o}/${e}`,a=o==="/api/v1/jobs"&&Object.keys(t).length===0,i={filter:t,...a?{all:!0}:{},...e==="priority"?{priority:n}:{}},f=await be({kind:"many",action:e,priority:n,what:r,preview:()=>N("POST",s,{...i,dry_run:!0})});if(!f)return null;let c={expected:f.found.changed,until:f.found.until,note:f.note};return c.until===null&&delete c.until,W(()=>N("POST",s,{...i,...c}),({changed:m})=>yl[e](m))}var ks=/[\s/._-]/;function wl(e,t){let o=e.toLowerCase().replace(/\s+/g,""),n=t.toLowerCase();if(o==="")return{score:0,at:[]};let r=n.indexOf(e.toLowerCase().trim());if(r>=0){let u=r===0||ks.test(n[r-1]),f=Array.from({length:e.trim().length},(c,m)=>r+m);return{score:100+(u?20:0)+f.length*4-r*.1-n.length*.05,at:f}}let s=[],a=0,i=0;for(let u of o){let f=n.indexOf(u,i);if(f<0)return null;(f===0||ks.test(n[f-1]))&&(a+=8),a+=f===i&&s.length>0?5:1-Math.min(3,(f-i)*.1),s.push(f),i=f+1}return{score:a-n.length*.05,at:s}}function no(e,t,o,n){return e.trim()===""?t.slice(0,n).map(r=>({entry:r,at:[]})):t.map(r=>({entry:r,fits:wl(e,o(r))})).filter(({fits:r})=>r!==null).sort((r,s)=>s.fits.score-r.fits.score).slice(0,n).map(({entry:r,fits:s})=>({entry:r,at:s.at}))}var Sn=["true","false"],Tn=/^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/,Ss=/^\d{1,6}$/,En=/^(true|false)$/,xl=/^(waiting|pending|running|failed|done|passed|cancelled)$/,qe=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,ro={status:{what:"status",values:["waiting","running","failed","passed","cancelled"],form:xl},org:{what:"organization"},build:{what:"build prefix"},test:{what:"part of the test path"},agent:{what:"agent of the last attempt"},target:{what:"target"},age:{what:"time since submission",op:"<",values:["15m","1h","24h","7d"],form:Tn},flaky:{what:"passed after a failed attempt",values:Sn,form:En},cause:{what:"part of the failure's cause"},reason:{what:"part of why it failed or was requeued"},duration:{what:"test duration",op:">",values:["10s","1m","5m","30m"],form:Tn},attempts:{what:"number of attempts",op:">",values:["1","2","3"],form:Ss},priority:{what:"0 (now) to 9 (whenever)",op:"<=",values:["0","1","5","9"],form:Ss},suite:{what:"suite of the batch"},branch:{what:"branch of the batch"},commit:{what:"commit prefix of the batch"},batch:{what:"id of the batch",form:qe},group:{what:"id of the group",form:qe},id:{what:"id of the job",form:qe},quarantined:{what:"three agents were lost running it",values:Sn,form:En},simulated:{what:"run by a simulated agent",values:Sn,form:En}},On="label.",so=e=>Object.hasOwn(ro,e)||e.startsWith(On)&&e.length>On.length;function Mn({key:e,op:t,value:o}){if(e==="")return!0;if(!so(e)||o==="")return!1;let{form:n=/./,op:r=":"}=ro[e]??{},s=[":","="].includes(t);return r!==":"?n.test(o)&&!(n===Tn&&s):s&&o.split(",").every(a=>n.test(a))}var kl=e=>ro[e]?.op??":";var Es=/(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y,Ts=/\s*/y;function nt(e){let t=[],o=0;for(;o<e.length;){Ts.lastIndex=o,o+=Ts.exec(e)[0].length,Es.lastIndex=o;let{0:n,groups:r}=Es.exec(e);if(n==="")break;let{not:s,key:a="",op:i="",quoted:u,plain:f}=r;t.push({from:o,to:o+n.length,not:s!==void 0,key:a,op:i,value:u??f,valueFrom:o+(s??"").length+a.length+i.length}),o+=n.length}return t}function Sl(e,t){return nt(e).find(n=>n.from<=t&&t<=n.to)??{from:t,to:t,not:!1,key:"",op:"",value:"",valueFrom:t}}var Os=e=>/["\n]/.test(e)?null:/\s/.test(e)||e===""?`"${e}"`:e;function El(e,{from:t,to:o},n,{done:r=!1}={}){let s=e.slice(o),a=r&&!/^\s/.test(s)?" ":"",i=t+n.length+(r?1:0);return{text:e.slice(0,t)+n+a+s,caret:i}}var Ms=(e,{from:t,to:o})=>`${e.slice(0,t).trimEnd()} ${e.slice(o).trimStart()}`.trim();function Tl(e,t){let o=nt(e).filter(a=>a.key===t);if(o.length===0)return"";let[{not:n,op:r,value:s}]=o;return o.length>1||n||r!==":"||s.includes(",")?null:s}function Ol(e,t,o){let n=e;for(let r of nt(e).filter(s=>s.key===t).reverse())n=Ms(n,r);return`${n} ${o===""?"":`${t}:${Os(o)}`}`.trim()}var ao=["system","light","dark"],Ml=()=>document.documentElement.dataset.theme??"system",rt=g(Ml());function we(e){rt.value=e,e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e;try{localStorage.setItem("qualgent-theme",e)}catch{}}window.addEventListener("storage",e=>{e.key==="qualgent-theme"&&we(ao.includes(e.newValue)?e.newValue:"system")});var io=6,te=e=>()=>Z(e),Cl=X.filter(e=>e.place).map(e=>({group:"Screens",label:e.place.label,icon:e.place.icon,hint:`g ${e.place.key}`,run:te(x(e.name))})),Al=[D("retry","job")&&{label:"Retry all failed jobs\u2026",icon:"retry",run:()=>oo({action:"retry",filter:{status:"failed"},what:"All failed jobs."})},D("cancel","job")&&{label:"Cancel all waiting jobs\u2026",icon:"cancelled",run:()=>oo({action:"cancel",filter:{status:"pending"},what:"All waiting jobs."})},{label:"Colors: light",icon:"theme-light",run:()=>we("light")},{label:"Colors: dark",icon:"theme-dark",run:()=>we("dark")},{label:"Colors: system",icon:"theme-system",run:()=>we("system")},{label:"Keyboard shortcuts",icon:"help",hint:"?",run:()=>ne.value=!0},B!==null&&{label:"Account",icon:"next",run:te("/accounts/")},B!==null&&D("read","token")&&{label:"Tokens",icon:"next",run:te("/team/tokens/")},B!==null&&D("read","member")&&{label:"Members",icon:"next",run:te("/team/members/")},B!==null&&D("read","host")&&{label:"Device hosts",icon:"next",run:te("/team/hosts/")},B!==null&&{label:"Log out",icon:"next",run:te("/accounts/logout/")},D("read","admin")&&{label:"Admin",icon:"next",run:te("/admin/")},D("read","docs")&&{label:"API documentation",icon:"next",run:te("/api/docs/")}].filter(Boolean).map(e=>({group:"Actions",...e}));function Ps(e){return[Go(),Cl,Al].flatMap(o=>no(e,o,n=>n.label,io))}function Pl(e){let{name:t,state:o,held:n}=e,r={group:"Agents",label:t,icon:o,hint:o,run:te(x("agent",{name:t}))},s=n?D("resume","agent")&&{label:`Resume ${t}`,icon:"running",run:()=>xn(t)}:D("pause","agent")&&{label:`Pause ${t}\u2026`,icon:"paused",run:()=>kn(t)};return{shown:r,act:s&&{group:"Agents",...s}}}async function Dl(e,t){let o=e.replace(/^(pause|drain|quarantine|resume)\s+/i,""),n=o!==e,{agents:r}=await ie("/api/v1/agents",{signal:t});return no(o,r,s=>s.name,io).flatMap(({entry:s,at:a})=>{let{shown:i,act:u}=Pl(s);return u?n?[{entry:u,at:[]},{entry:i,at:a}]:[{entry:i,at:a},{entry:u,at:[]}]:[{entry:i,at:a}]})}var Cs=e=>({group:"Jobs",label:e.test,icon:e.status,hint:`${e.app_version_id} ${e.org_id}`,run:te(x("job",{id:e.id}))}),As=(e,t)=>ie(`/api/v1/jobs?${new URLSearchParams({...e,limit:io})}`,{signal:t});async function Rl(e,t){if(qe.test(e)){let{jobs:[i]}=await As({q:`id:${e.toLowerCase()}`},t);if(!i)return[];let u=["pending","running"].includes(i.status)?D("cancel","job")&&{label:"Cancel this job",icon:"cancelled",run:()=>yn(i.id)}:D("retry","job")&&i.status!=="done"&&{label:"Retry this job",icon:"retry",run:()=>wn(i.id)},f=u?[{group:"Jobs",...u}]:[];return[Cs(i),...f].map(c=>({entry:c,at:[]}))}let o=nt(e),n=o.some(({key:i})=>so(i)),r=o.every(Mn)&&(e.match(/"/g)??[]).length%2===0;if(n&&!r)return[];let{jobs:s}=await As(n?{q:e}:{test:e},t),a={group:"Jobs",label:"All jobs that match",icon:"jobs",hint:e,run:te(x("jobs",{},{q:e}))};return[...n&&s.length>0?[{entry:a,at:[]}]:[],...s.map(i=>{let u=i.test.indexOf(e);return{entry:Cs(i),at:u<0?[]:Array.from(e,(f,c)=>u+c)}})]}async function Il(e,t){if(x("batch",{id:"x"})===null)return[];let o=r=>({group:"Batches",label:[r.suite,r.branch].filter(Boolean).join(" on ")||r.id,icon:"batches",hint:`${r.total} jobs, ${r.org_id}`,run:te(x("batch",{id:r.id}))});if(qe.test(e)){let{batches:r}=await ie(`/api/v1/batches?id=${e.toLowerCase()}`,{signal:t});return r.map(s=>({entry:o(s),at:[]}))}let{batches:n}=await ie("/api/v1/batches?limit=100",{signal:t});return no(e,n.map(o),r=>r.label,io)}async function Ds(e,t){let o=await Promise.allSettled([Dl,Rl,Il].map(n=>n(e,t)));return t.throwIfAborted(),o.flatMap(n=>n.status==="fulfilled"?n.value:[])}var jl=/Mac|iP(hone|ad)/.test(navigator.platform),st=({keys:e})=>e.split(" ").map(t=>l`
      <kbd key=${t}>
        ${t.replace("Mod+",jl?"\u2318":"Ctrl ").replace(/(?<=[⌘ ])[a-z]$/,o=>o.toUpperCase())}
      </kbd>
    `);var Nl=120;function Ll({text:e,at:t}){let o=new Set(t),n=[];for(let r=0,s=1;r<e.length;r=s,s+=1){for(;s<e.length&&o.has(s)===o.has(r);)s+=1;let a=e.slice(r,s);n.push(o.has(r)?l`<mark key=${r}>${a}</mark>`:a)}return n}function ql(e){let[t,o]=T({for:"",results:[]});return k(()=>{if(e==="")return o({for:"",results:[]});let n=new AbortController,r=setTimeout(()=>{Ds(e,n.signal).then(s=>o({for:e,results:s}),()=>{})},Nl);return()=>{clearTimeout(r),n.abort()}},[e]),t}function Fl(e){let t=[];return e.forEach((o,n)=>{let r=t.at(-1);r?.title===o.entry.group?r.results.push(o):t.push({title:o.entry.group,from:n,results:[o]})}),t}function Ul({entry:e,letters:t,index:o,chosen:n,choose:r,point:s}){return l`
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
        <${Ll} text=${e.label} at=${t} />
      </span>
      ${e.hint&&l`
          <span class="palette-hint">
            ${/^(g .|\?)$/.test(e.hint)?l`<${st} keys=${e.hint} />`:e.hint}
          </span>
        `}
    </div>
  `}var Bl=({results:e,at:t,choose:o,point:n})=>Fl(e).map(({title:r,from:s,results:a})=>l`
      <div key=${`${r} ${s}`} role="group" aria-label=${r}>
        <div class="palette-group" aria-hidden="true">${r}</div>
        ${a.map(({entry:i,at:u},f)=>l`
            <${Ul}
              key=${`${i.label} ${f}`}
              entry=${i}
              letters=${u}
              index=${s+f}
              chosen=${s+f===t}
              choose=${o}
              point=${n}
            />
          `)}
      </div>
    `);function Rs(){let[e,t]=T(pe.peek().query),[o,n]=T(0),r=S(null),s=e.trim(),a=ql(s),i=[...Ps(s),...s?a.results:[]],u=Math.min(o,i.length-1);L(()=>r.current.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[u,e]);let f=m=>{Ge(),setTimeout(()=>i[m].entry.run())},c=m=>{let d={ArrowDown:u+1,ArrowUp:u-1,PageDown:u+8,PageUp:u-8}[m.key];if(d!==void 0){let p=m.key.startsWith("Arrow");n(p?(d+i.length)%Math.max(1,i.length):Math.max(0,Math.min(i.length-1,d)))}else if(m.key==="Enter"&&i[u])f(u);else return;m.preventDefault()};return l`
    <${U} title="Search or run a command" className="palette" bare onClose=${Ge}>
      <div class="palette-line">
        <${b} name="search" />
        <input
          type="text"
          role="combobox"
          aria-label="Search or run a command"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-autocomplete="list"
          aria-activedescendant=${i[u]?`palette-${u}`:void 0}
          placeholder="Screen, agent, test, id or command…"
          autocomplete="off"
          spellcheck=${!1}
          autofocus
          value=${e}
          onKeyDown=${c}
          onInput=${m=>{t(m.currentTarget.value),n(0)}}
        />
        <kbd aria-hidden="true">Esc</kbd>
      </div>
      <div id="palette-list" class="palette-list" role="listbox" aria-label="Results" tabindex="-1" ref=${r}>
        <${Bl} results=${i} at=${u} choose=${f} point=${n} />
      </div>
      <p class="palette-none" role="status">
        ${i.length===0?a.for===s?`No results for \u201C${s}\u201D.`:"Searching\u2026":l`<span class="unseen">${i.length} found</span>`}
      </p>
    <//>
  `}var Hl={agent:"agents",audit:"accounts",auditedjob:"accounts",delivery:"webhooks",org:"accounts",webhook:"webhooks"},Wl=/[:/_#?;@&=+$,"[\]<>%\n\\]/g;function Cn(e,t){let o=String(t).replace(Wl,n=>`_${n.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`);return`/admin/${Hl[e]??"jobs"}/${e}/${encodeURIComponent(o)}/change/`}function Kl({trail:e}){let t=nn(R.value?.screen?.parent??""),o=[...t?[[t.title,x(t.name)]]:[],...e];return o.length===0?null:l`
    <nav class="crumbs" aria-label="Breadcrumbs">
      ${o.map(([n,r])=>l`
          <a key=${r} href=${r}>${n}</a>
          <${b} name="next" />
        `)}
    </nav>
  `}function An({title:e,note:t,state:o,actions:n,inspect:r,tools:s,trail:a=[],className:i="",children:u}){let f=S(null),c=D("read","admin")?r:null;return L(()=>{document.activeElement===document.body&&R.peek().arrival.kind!=="first"&&!document.querySelector("dialog[open]")&&f.current.focus({preventScroll:!0})},[]),l`
    <header class="page-head">
      <${Kl} trail=${a} />
      <div class="page-line">
        <h1 tabindex="-1" ref=${f}>
          ${e}
          ${t!=null&&t!==""&&l`${" "}<small class="number">${t}</small>`}
        </h1>
        ${o&&l`<div class="page-state">${o}</div>`}
        ${(n||c)&&l`
            <div class="page-actions">
              ${n}
              ${c&&l`
                  <a
                    class="button is-link"
                    href=${Cn(...c)}
                    data-tip="Show in the admin"
                  >
                    Inspect
                  </a>
                `}
            </div>
          `}
      </div>
      ${s&&l`<div class="page-tools">${s}</div>`}
    </header>
    <div class=${`page ${i}`}>${u}</div>
  `}var zl={0:"This screen could not be loaded",400:"Invalid request",403:"No access",404:"Not found"},Jl={0:"The server may have been upgraded: reload the page.",400:"The address is invalid.",403:"Ask the administrator of this server for access.",404:"It may have been removed, or the address is wrong."},Pn=({problem:{status:e,text:t}})=>l`
  <${An} title=${zl[e]??"Something went wrong"}>
    <div class="state-block is-problem" data-problem=${e}>
      <p>${t.charAt(0).toUpperCase()+t.slice(1)}.</p>
      <p class="quiet">${Jl[e]}</p>
      <p>
        <a class="button" href="/">
          Show overview
        </a>${" "}
        <a class="button" href="/jobs">Show jobs</a>
      </p>
    </div>
  <//>
`;var Is=()=>l`
  <${U} title="Keyboard shortcuts" className="sheet" onClose=${()=>ne.value=!1}>
    <div class="sheet-groups">
      ${ye.value.map(({title:e,keys:t})=>l`
          <section key=${e}>
            <h3>${e}</h3>
            <dl>
              ${t.map(({key:o,what:n})=>l`
                  <div key=${o}>
                    <dt>
                      <${st} keys=${o} />
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
        checked=${bt}
        onChange=${e=>_n(e.currentTarget.checked)}
      />
      Enable single-letter shortcuts
    </label>
  <//>
`;function Vl({toast:e}){let{id:t,kind:o,text:n,detail:r,action:s}=e,a=()=>o==="good"&&zt(t);return l`
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
        ${r&&l`<span class="toast-detail"> ${r}</span>`}
      </p>
      ${s&&l`
          <button
            type="button"
            class="button"
            onClick=${()=>{Ie(t),s.run()}}
          >
            ${s.label}
          </button>
        `}
      <button type="button" class="icon-button" aria-label="Dismiss" onClick=${()=>Ie(t)}>
        <${b} name="close" />
      </button>
    </div>
  `}var js=()=>l`
  <div class="toasts" role="status" aria-label="Messages">
    ${Re.value.map(e=>l`<${Vl} key=${e.id} toast=${e} />`)}
  </div>
`;var Gl=400;function Ns(){let e=S(null);return k(()=>{let t=0,o=null,n=()=>{clearTimeout(t),o=null,e.current?.matches(":popover-open")&&e.current.hidePopover()},r=u=>{if(!u.isConnected)return;let f=e.current;f.textContent=u.dataset.tip,f.matches(":popover-open")||f.showPopover();let c=u.getBoundingClientRect(),m=u.dataset.tipSide==="right",d=m?c.top+(c.height-f.offsetHeight)/2:c.bottom+6,p=d+f.offsetHeight<window.innerHeight,h=m?c.right+8:c.left+(c.width-f.offsetWidth)/2;f.style.setProperty("left",`${Math.max(6,Math.min(h,window.innerWidth-f.offsetWidth-6))}px`),f.style.setProperty("top",`${p?d:c.top-f.offsetHeight-6}px`)},s=u=>{let f=u.target.closest?.("[data-tip]");f!==o&&(n(),!(!f||u.type==="focusin"&&!f.matches(":focus-visible"))&&(u.type==="pointerover"&&u.pointerType!=="mouse"||(o=f,u.type==="focusin"?r(f):t=setTimeout(()=>r(f),Gl))))},i=[["pointerover",s],["focusin",s],["focusout",n],["pointerdown",n],["scroll",n],["keydown",u=>u.key==="Escape"&&n()]];for(let[u,f]of i)document.addEventListener(u,f,!0);return()=>i.forEach(([u,f])=>document.removeEventListener(u,f,!0))},[]),l`<div class="tip" role="tooltip" popover="manual" ref=${e}></div>`}var Yl={connecting:"Connecting to the server",live:"Data is up to date",paused:"Updates pause while the tab is hidden",reconnecting:"Connection lost; reconnecting",stale:"Server unreachable for a while; still trying",stopped:"Updates have stopped"},Ql={connecting:"reconnecting",paused:"paused",stopped:"stale"};function Ls({live:e}){let t=e.state.value,o=ve(()=>t==="live"?"":`data from ${Y(e.age.value)} ago`);return l`
    <p class=${`live live-${t}`} role="status" data-live=${t} data-tip=${Yl[t]}>
      <${b} name=${Ql[t]??t} />
      <span class="live-word">${t}</span>
      ${["reconnecting","stale"].includes(t)&&l`<span class="live-age" aria-hidden="true">${o}</span>`}
    </p>
  `}var qs={system:"System",light:"Light",dark:"Dark"},Xl=()=>l`
  <${yt}
    label=${`Color scheme: ${qs[rt.value].toLowerCase()}`}
    tip="Color scheme"
    className="icon-button"
    icon=${`theme-${rt.value}`}
    items=${ao.map(e=>({label:qs[e],icon:`theme-${e}`,checked:e===rt.value,run:()=>we(e)}))}
  />
`,Fs=()=>l`
  <header class="top">
    <${Xt} />
    <button type="button" class="jump" onClick=${()=>Ve()} aria-keyshortcuts="Control+K Meta+K">
      <${b} name="search" />
      <span class="jump-text">Search or run a command…</span>
      <span class="jump-keys" aria-hidden="true">
        <${st} keys="Mod+k" />
      </span>
    </button>
    <${Ls} live=${F} />
    <${Xl} />
    <button
      type="button"
      class="icon-button is-keys"
      aria-label="Keyboard shortcuts"
      data-tip="Keyboard shortcuts (?)"
      onClick=${()=>ne.value=!0}
    >
      <${b} name="help" />
    </button>
    ${B!==null&&l`<a class="person" href="/accounts/" aria-label=${`Account of ${B}`}>${B}</a>`}
  </header>
`;function Zl(){let e=R.value;if(L(()=>{e&&Wr(e.arrival)},[e?.arrival]),!e)return l`
      <div class="page">
        <${pn} />
      </div>
    `;if(e.problem)return l`<${Pn} problem=${e.problem} />`;let t=e.module.default,o=`${e.screen.name} ${Object.values(e.params).join(" ")}`;return l`<${t} key=${o} params=${e.params} query=${e.query} />`}var ec=()=>F.serverError.value&&l`<p class="complaint" role="alert">Server error: ${F.serverError}</p>`;function tc(e){e.preventDefault(),location.reload()}function oc(){return R.value,oe.value==="in"?null:l`
    <p class="complaint" role="alert" data-session=${oe.value}>
      ${oe.value==="out"?l`You are logged out: nothing on this page is updated. <a href=${Kr()}>Log in again</a>`:l`Your access has changed. <a href=${location.href} onClick=${tc}>Reload the page</a>`}
    </p>
  `}function Us(){return l`
    <div class="shell">
      <aside class="side">
        <${Xt} />
        <${bs} />
        <p class="side-foot">
          ${D("read","admin")&&l`<a href="/admin/">Admin</a>`}
          ${D("read","docs")&&l`<a href="/api/docs/">API</a>`}
          ${B!==null&&l`<a href="/accounts/logout/">Log out</a>`}
        </p>
      </aside>
      <div class="stage">
        <${Fs} />
        <${ec} />
        <${oc} />
        <main
          id="content"
          tabindex="-1"
          data-screen=${R.value&&(R.value.screen?.name??"none")}
          aria-busy=${pt.value}
        >
          <${Zl} />
        </main>
      </div>
    </div>
    <${hs} />
    ${pe.value&&l`<${Rs} />`}
    ${ne.value&&l`<${Is} />`}
    <${gs} />
    <${js} />
    <${Ns} />
    <${is} />
  `}var Bs=new WeakMap,nc=y.diffed;function rc(e,t){for(let o of e){if(!o||o.__===t)continue;let{type:n,__k:r}=o;o.__=null,typeof n=="string"&&r&&Hs(r,o)}}function Hs(e,t){for(let o of e)o?.__===t&&(o.__=null,typeof o.type=="string"&&o.__k&&Hs(o.__k,o))}y.diffed=e=>{nc?.(e);let t=e.__c;if(!t)return;let o=Bs.get(t);o&&o!==e.__k&&rc(o,e),e.__k&&Bs.set(t,e.__k)};var Ws=e=>[...e.querySelectorAll("[data-row]")],Dn=null;function Rn(e){let t=e.target.closest("[data-row]");if(t){Dn=e.currentTarget.id;for(let o of e.currentTarget.querySelectorAll("[data-row][tabindex='0']"))o.tabIndex=-1;t.tabIndex=0}}function In(e,t){if(!e.querySelector("[data-row][tabindex='0']")){let o=e.querySelector("[data-row]");o&&(o.tabIndex=0)}t===null||e.contains(document.activeElement)||Ws(e).find(o=>o.dataset.row===t)?.focus({preventScroll:!0})}function jn(e){let t=document.activeElement;return e?.contains(t)&&t.matches("[data-row]")?t.dataset.row:null}function sc(){let e=document.activeElement?.closest("[data-list]");if(e)return e;let t=Dn&&document.getElementById(Dn);return t?.querySelector("[data-row]")?t:[...document.querySelectorAll("[data-list]")].find(o=>o.querySelector("[data-row]"))??null}function Ks(e){e?.focus({preventScroll:!0}),e?.closest("tr, li")?.scrollIntoView({block:"nearest"})}function lo(e){let t=sc();if(!t)return;let o=Ws(t),n=document.activeElement?.closest("[data-list] tr")?.querySelector("[data-row]"),r=o.indexOf(n??document.activeElement),s=o.findIndex(a=>a.tabIndex===0);Ks(o[r<0?Math.max(0,s):Math.min(o.length-1,Math.max(0,r+e))])}function Nn(){let e=[...document.querySelectorAll("[data-list] [data-row]")],t=e.indexOf(document.activeElement),o=[...e.slice(t+1),...e.slice(0,t+1)].find(n=>n.dataset.failed!==void 0);return Ks(o),o!==void 0}function ac(e){let t=document.getElementById(e),o=t?.querySelector("[data-row][tabindex='0']");o?.focus({preventScroll:!0}),(o?.closest("tr, li")??t)?.scrollIntoView({block:"nearest"})}function ic(){let e=document.querySelector("[data-search]");e?e.select():Ve()}function zs(){ot("Everywhere",[{key:"Mod+k",what:"search or run a command",run:()=>pe.peek()?Ge():Ve()},{key:"/",what:"search on this screen",run:ic},{key:"f",what:"next failure",run:()=>Nn()||Z(x("jobs",{},{status:"failed"}))},{key:"?",what:"keyboard shortcuts",run:()=>ne.value=!0},{key:"Esc",what:"close"}]),ot("Rows",[{key:"j",what:"next row",run:()=>lo(1)},{key:"k",what:"previous row",run:()=>lo(-1)},{key:"Enter",what:"open the row"},...en(["retry","priority","cancel"],"job")?[{key:"x",what:"select the row"}]:[]]);let e=X.filter(t=>t.place);ot("Screens",e.map(t=>({key:`g ${t.place.key}`,what:t.place.label.toLowerCase(),run:()=>Z(x(t.name))})))}var lc=300;F.subscribe(ee);Jo();$n();zs();var Js=cn();Js.finally(()=>F.start());an();Promise.race([Js,new Promise(e=>setTimeout(e,lc))]).then(()=>setTimeout(()=>{let e=document.getElementById("app");e.replaceChildren(),It(l`<${Us} />`,e)}));function co(e){let t=2166136261;for(let o=0;o<e.length;o++)t=Math.imul(t^e.charCodeAt(o),16777619);return(t^t>>>15)>>>0}var Ln=10,uo=class{#e=new Map;#o=Array(Ln).fill(0);index(t,o){let n=`${t}
${o}`,r=this.#e.get(n);if(r!==void 0)return r;let s=Math.min(...this.#o),a=co(n)%Ln;for(;this.#o[a]>s;)a=(a+1)%Ln;return this.#o[a]+=1,this.#e.set(n,a),a}},cc=new uo,fo=(e,t)=>cc.index(e,t),uc=(e,t)=>`build-${fo(e,t)}`;var Vs=document.documentElement,mo=document.createElement("i");mo.hidden=!0;Vs.append(mo);var po=new Map,Gs=g(0);function Ys(){po=new Map,Gs.value+=1}new MutationObserver(Ys).observe(Vs,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Ys);function fc(e){return po.has(e)||(mo.style.setProperty("color",`var(--${e})`),po.set(e,getComputedStyle(mo).color)),po.get(e)}var pc=(e,t=400)=>`${t} ${e}px Archivo, system-ui, sans-serif`;var ho=new Map;function Qs(e){let t=ho.get(e);return t===void 0&&(ho.size>=2e4&&ho.clear(),t=e.toLowerCase().replace(/\d+/g,o=>o.padStart(12,"0")),ho.set(e,t)),t}function _o(e,t){let[o,n]=[Qs(e),Qs(t)];return o<n?-1:o>n?1:0}var xe=z("agents",(e,t)=>_o(e.name,t.name)),wt=e=>e.lost?"lost":e.state,mc=["suspect","paused","stopping"],go=g([]),Xs=g(0),$o=new Set;function Zs(e,t){let o=new Set(go.peek());for(let r of t)o.delete(r),$o.delete(r);for(let[r,s]of Object.entries(e))s.lost||mc.includes(s.state)?o.add(r):o.delete(r),s.simulated&&s.state!=="offline"?$o.add(r):$o.delete(r);Xs.value=$o.size;let n=[...o].sort(_o);n.join(`
`)!==go.peek().join(`
`)&&(go.value=n)}Zs(Object.fromEntries(xe.ids.peek().map(e=>[e,xe.row(e).peek()])),[]);xe.watch(Zs);function ke({since:e}){let t=K(()=>{let o=re(e);return q(()=>Y(o===null?null:ae.value-o))},[e]);return l`<time class="number" datetime=${e}>${t}</time>`}var ea=["M8 0h8v12H8z","M0 6h16v6H0z","M0 12L16 0v12z","M8 0h8v6H8zM0 6h8v6H0z","M5 3.5h6v5H5z","M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z","M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z","M5.33 0h5.34v12H5.33z","M0 4h16v4H0z","M8 1l7 5-7 5-7-5z"],ta=({org:e,version:t})=>l`
  <svg class=${`flag flag-${fo(e,t)}`} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
    <path class="flag-a" d="M0 0h16v12H0z" />
    <path class="flag-b" d=${ea[co(t)%ea.length]} />
    <path class="flag-edge" d="M.5.5h15v11H.5z" />
  </svg>
`,Fe=({org:e,version:t,children:o})=>l`
  <span class="build">
    <${ta} org=${e} version=${t} />
    <span class="build-version" title=${t}>${o??t}</span>
    <span class="build-org" title=${e}>${e}</span>
  </span>
`;function qn({as:e="div",left:t=0,top:o=0,width:n,height:r,className:s="",children:a,...i}){let u=S(null);return L(()=>{let{style:f}=u.current;f.setProperty("transform",`translate(${t}px, ${o}px)`),f.setProperty("width",n===void 0?"100%":`${n}px`),f.setProperty("height",r===void 0?"auto":`${r}px`)},[t,o,n,r]),l`<${e} ref=${u} class=${`placed ${s}`} ...${i}>${a}<//>`}function xt({since:e,expected:t}){let o=S(null);return L(()=>{let n=re(e);if(!(n===null||!t))return j(()=>{let r=Math.max(0,(ae.value-n)/t);o.current?.style.setProperty("--share",Math.min(1,r).toFixed(3)),o.current?.classList.toggle("is-over",r>1)})},[e,t]),l`<span class="progress" ref=${o} aria-hidden="true"></span>`}function Fn({since:e}){let t=K(()=>q(()=>un(ae.value-re(e))),[e]);return l`<time class="number" datetime=${e}>${t}</time>`}function Ue({test:e}){let t=e.lastIndexOf("/")+1;return l`
    <span class="test" title=${e}>
      <span class="test-folder">${e.slice(0,t)}</span>
      <span class="test-file">${e.slice(t)}</span>
    </span>
  `}var oa=e=>e.job??e.installed?.[0]??null;function na({held:e,paused_reason:t}){return e?`${e.kind}${e.note?`: ${e.note}`:""}${e.until?`, until ${Ze(e.until)}`:""}`:t||null}function ra({job:e}){return l`
    <span class="took">
      <span class="took-words">
        ${e.phase==="installing"&&l`<em>installing</em>${" "}`}
        <${ke} since=${e.started_at} />
        ${e.expected_seconds>0&&l`<span class="quiet"> of ${Y(e.expected_seconds)}</span>`}
      </span>
      <${xt} since=${e.started_at} expected=${e.expected_seconds} />
    </span>
  `}var vo=({agent:e})=>l`
  <span class=${e.lost?"is-lost":"quiet"} title=${`last heard of ${Ze(e.last_seen_at)}`}>
    ${e.lost?"lost":"offline"} since <${Fn} since=${e.last_seen_at} />
  </span>
`;function dc({agent:e}){if(e.job)return l`<${Ue} test=${e.job.test} />`;let t=e.state==="offline"&&e.lost?null:na(e);return t?l`<span class="card-hold" title=${t}>${t}</span>`:e.state==="offline"?l`<${vo} agent=${e} />`:l`<span class="quiet">${e.targets.join(", ")}</span>`}function hc({id:e,index:t,count:o,...n}){let r=xe.row(e).value;if(!r)return null;let s=oa(r),a=et(r.labels);return l`
    <${qn}
      as="li"
      className=${`card card-${wt(r)}`}
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
        <${vt} state=${r.state} lost=${r.lost} />
      </span>
      <span class="card-build">
        ${s?l`<${Fe} org=${s.org_id} version=${s.app_version_id} />`:l`<span class="quiet">no build installed</span>`}
      </span>
      <span class="card-doing">
        <${dc} agent=${r} />
      </span>
      <span class="card-took">${r.job&&l`<${ra} job=${r.job} />`}</span>
      <span class="card-labels" title=${a}>
        ${r.simulated&&l`<span class="tag">simulated</span>${" "}`}
        ${a}
      </span>
    <//>
  `}function kt(e,t=250){let o,n=!1,r=!1,s=!1,a=0,i=async()=>{o=void 0,n=!0,r=!1;let f=performance.now();try{await e()}finally{let c=performance.now();a=c+Math.max(t,3*(c-f)),n=!1,r&&u()}},u=()=>{s||(r=!0,n||(o??=setTimeout(i,Math.max(0,a-performance.now()))))};return Object.assign(u,{stop(){s=!0,clearTimeout(o)}})}var _c=1e3,bo=class{#e;#o=0;data=g(null);error=g(null);constructor(t,o=null){this.#e=t,this.data.value=o}async load(){let t=++this.#o;try{let o=await ie(this.#e);if(t!==this.#o)return;this.error.value=null,this.data.value=o}catch(o){t===this.#o&&(this.error.value=o)}}invalidate=kt(()=>this.load(),_c);close(){this.#o+=1,this.invalidate.stop()}};var sa=z("settings");function Un(e){let t=K(()=>e?ft(e):null,[e]);return k(()=>t&&F.subscribe(t),[t]),t}function $c(e,t,o=null){let n=K(()=>new bo(e,o),[e]);return k(()=>(e&&!n.data.peek()&&n.load(),()=>n.close()),[n]),k(()=>{n.data.peek()&&n.invalidate()},[t]),n}function gc(e,t,o=[]){k(()=>{let n=kt(t),r=sa.watch((a,i,u)=>(u||e in a)&&n()),s=o.map(a=>a.watch(n));return()=>[r,...s,n.stop].forEach(a=>a())},[e,t])}var vc=10,bc=8;function Bn(e,{first:t=vc,step:o=bc}={}){let[n,r]=T(t);return k(()=>{if(n>=e){e>0&&r(1/0);return}let s=requestAnimationFrame(()=>r(n+o));return()=>cancelAnimationFrame(s)},[n,e]),n}function Hn(e){let{id:t,label:o,className:n,columns:r,sections:s=[{key:"all",ids:e.ids}],selection:a}=e,i=S(null),u=jn(i.current);L(()=>In(i.current,u));let f=s.flatMap(p=>p.ids),c=Bn(f.length),m=p=>{if(!a||p.key!=="x"||p.ctrlKey||p.metaKey||p.altKey)return;let h=p.target.closest("[data-row]");h&&(p.preventDefault(),a.toggle(h.dataset.row.slice(e.kind.length+1)))},d=r.length+(a?1:0);return l`
    <table
      id=${t}
      data-list
      role="table"
      aria-label=${o}
      class=${`rows ${n}`}
      ref=${i}
      onFocusIn=${Rn}
      onKeyDown=${m}
    >
      <thead role="rowgroup">
        <tr role="row">
          ${a&&l`
              <th role="columnheader" scope="col" class="c-pick">
                <${xc} selection=${a} shown=${f} />
              </th>
            `}
          ${r.map(({name:p,title:h,numeric:_})=>l`
              <th key=${p} role="columnheader" scope="col" class=${`c-${p} ${_?"is-numeric":""}`}>
                ${h}
              </th>
            `)}
        </tr>
      </thead>
      ${s.map(({key:p,title:h,className:_="",ids:$,empty:w})=>{let v=$.slice(0,c);return $.length>0&&v.length===0?null:(c-=v.length,l`
          <tbody key=${p} role="rowgroup" class=${_}>
            ${h&&l`
                <tr role="row" class="divider">
                  <th role="rowheader" scope="rowgroup" colspan=${d}>${h}</th>
                </tr>
              `}
            ${v.map(E=>l`<${yc} key=${E} id=${E} table=${e} shown=${f} />`)}
            ${$.length===0&&w&&l`
                <tr role="row" class="divider">
                  <td role="cell" class="nothing" colspan=${d}>${w}</td>
                </tr>
              `}
          </tbody>
        `)})}
    </table>
  `}function yc({id:e,table:t,shown:o}){let{columns:n,rowOf:r,kind:s,hrefOf:a,rowClass:i=()=>"",failed:u=()=>!1,selection:f}=t,c=r(e).value,m=ve(()=>f?.ids.value.has(e)?" is-picked":"");if(!c)return null;let d=a(c,e),p=h=>{h.target.closest("a, button, input, label")||String(getSelection())||(h.metaKey||h.ctrlKey?window.open(d,"_blank","noopener"):Z(d))};return l`
    <tr role="row" class=${`row ${i(c)}${m.value}`} onClick=${p}>
      ${f&&l`
          <td role="cell" class="c-pick">
            <${wc} id=${e} selection=${f} shown=${o} />
          </td>
        `}
      ${n.map(({name:h,label:_,numeric:$,main:w,stacked:v,cell:E})=>l`
          <td key=${h} role="cell" class=${`c-${h} ${$?"is-numeric":""}`} data-label=${_}>
            ${w?l`
                  <span class=${`line ${v?"is-stacked":""}`}>
                    <a
                      class="row-link"
                      data-row=${`${s}/${e}`}
                      data-failed=${u(c)?"":void 0}
                      tabindex="-1"
                      href=${d}
                    >
                      ${E(c,e)}
                    </a>
                    ${w===!0?null:w(c)}
                  </span>
                `:E(c,e)}
          </td>
        `)}
    </tr>
  `}function wc({id:e,selection:t,shown:o}){let n=ve(()=>t.ids.value.has(e));return l`
    <label class="pick">
      <input type="checkbox" tabindex="-1" checked=${n} onClick=${s=>t.toggle(e,{through:s.shiftKey,shown:o})} />
      <span class="unseen">Select this row</span>
    </label>
  `}function xc({selection:e,shown:t}){let o=S(null),n=t.filter(r=>e.ids.value.has(r)).length;return L(()=>{o.current.indeterminate=n>0&&n<t.length}),l`
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
  `}var kc=e=>e.job??e.installed?.[0]??null;function aa({agent:e}){let t=kc(e);return t?l`<${Fe} org=${t.org_id} version=${t.app_version_id} />`:l`<span class="quiet">no build installed</span>`}function ia({agent:e}){let{job:t}=e;return e.state==="offline"?l`<${vo} agent=${e} />`:t?l`
    <span class="work">
      <${Ue} test=${t.test} />
      <span class="work-time">
        ${t.phase==="installing"&&l`<em>installing</em>${" "}`}
        <${ke} since=${t.started_at} />
        ${t.expected_seconds?l`<span class="quiet"> of ${Y(t.expected_seconds)}</span>`:""}
      </span>
      <${xt} since=${t.started_at} expected=${t.expected_seconds} />
    </span>
  `:l`<span class="quiet">${e.targets.join(", ")}</span>`}var Sc=e=>l`
  <span class="agent-line">
    <${vt} state=${e.state} lost=${e.lost} />
    ${e.simulated&&l`<span class="tag" title="Simulates tests instead of running them">simulated</span>`}
  </span>
`,Ec=[{name:"name",title:"Agent",main:Sc,stacked:!0,cell:e=>l`<span title=${e.name}>${e.name}</span>`},{name:"installed",title:"Build",cell:e=>l`<${aa} agent=${e} />`},{name:"job",title:"Job",cell:e=>l`<${ia} agent=${e} />`}],Tc=({ids:e})=>l`
  <${Hn}
    id="agents-list"
    label="Agents"
    className="agents"
    columns=${Ec}
    ids=${e}
    kind="agent"
    rowOf=${t=>xe.row(t)}
    hrefOf=${t=>x("agent",{name:t.name})}
    rowClass=${t=>`agent-${wt(t)}`}
  />
`;var la=["done","failed","cancelled","running","waiting"];function Oc({group:e}){let t=S(null);return L(()=>{la.forEach((o,n)=>t.current.children[n].style.setProperty("flex-grow",e[o]||0))}),l`
    <span class="bar" ref=${t} aria-hidden="true">
      ${la.map(o=>l`<i key=${o} class=${`bar-${o}`}></i>`)}
    </span>
  `}function yo({label:e,text:t}){let o=ge("copy");return l`
    <div class="copy">
      <span class="copy-label">${e}</span>
      <pre tabindex="0" aria-label=${e}>
        <code>${t}</code>
      </pre>
      <button type="button" class="button" onClick=${async r=>{let s=r.currentTarget.parentElement.querySelector("code");try{await navigator.clipboard.writeText(t),o.value="copied"}catch{getSelection().selectAllChildren(s),o.value="selected"}setTimeout(()=>o.value="copy",2e3)}}>
        <${b} name="copy" />
        <span aria-live="polite">${o}</span>
      </button>
    </div>
  `}var Wn=B===null?"curl -s":'curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"',Mc="http://127.0.0.1:3000",Kn=()=>[Mc,"http://localhost:3000"].includes(location.origin)?"":` --url ${location.origin}`,zn=B!==null;var Jn=()=>zn?D("invite","host")?l`
        <a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
      `:l`Ask an owner of your team to enroll a device host.`:l`
      On a machine with a device or a browser, run:${" "}
      <code>qgagent run --url ${location.origin} --name my-device</code>
    `;var wo={org_id:"acme",app_version_id:"1.0.0",test:"tests/onboarding.spec.js"},Cc=`qgjob submit --org-id ${wo.org_id} --app-version-id ${wo.app_version_id} --test ${wo.test}`,Ac=()=>l`
  <section class="empty" aria-labelledby="empty-title">
    <h2 id="empty-title">Submit the first test</h2>
    <p>
      A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
      Paste one of these into a terminal and watch this page.
    </p>
    <${yo}
      label="With qgjob"
      text=${`${Cc}${Kn()}`}
    />
    <${yo}
      label="With curl"
      text=${`${Wn} ${location.origin}/submit-job -H 'Content-Type: application/json' -d '${JSON.stringify(wo)}'`}
    />
    <h3>Add an agent</h3>
    <p>An agent runs the tests. <${Jn} /></p>
  </section>
`;var ca=["at","waiting","running","submitted","done","failed","cancelled","installs","installs_avoided","wait_p50","wait_p95"];function Pc(e,t){let o=e.at.at(-1)??-1/0,n=t.filter(r=>r.at>o);return n.length>0&&e.at.length>0&&n.length===t.length&&n[0].at-o>2*e.step?null:{step:e.step,...Object.fromEntries(ca.map(r=>[r,[...e[r],...n.map(s=>s[r])]]))}}var ua={mean:e=>e.reduce((t,o)=>t+o,0)/e.length,most:e=>Math.max(...e)};function Dc(e,{from:t,to:o,count:n,names:r,merge:s="mean"}){let a=(o-t)/n,i=r.map(()=>Array.from({length:n},()=>[]));return e.at.forEach((u,f)=>{let c=Math.floor((u-t)/a);c<0||c>=n||r.forEach((m,d)=>{let p=e[m][f];p!=null&&i[d][c].push(p)})}),{at:Array.from({length:n},(u,f)=>t+f*a),values:Object.fromEntries(r.map((u,f)=>[u,i[f].map(c=>c.length>0?ua[s](c):null)]))}}function xo(e,t,o){let n=(e.at(-1)?.at??0)-o,r=e.filter(s=>s.at>n&&s[t]!==null).map(s=>s[t]);return r.length>0?ua.mean(r):null}var Rc=(e,t,o)=>Math.round(e.reduce((n,r)=>n+r[t]*o/60,0));var Vn=["busy","stopping","idle","paused","suspect","offline"],fa=new Intl.Collator("en",{numeric:!0});function ko(e){let t=Object.fromEntries(Vn.map(s=>[s,e[s]??0])),o=Vn.reduce((s,a)=>s+t[a],0),n=o-t.offline,r=t.busy+t.stopping;return{...t,known:o,connected:n,working:r,share:n>0?r/n:null}}var Ic=e=>e.job?.org_id??null,Gn="label.";function pa(e,t){return t==="target"?e.targets:t==="org"?[Ic(e)??"used by nobody"]:t.startsWith(Gn)?[e.labels?.[t.slice(Gn.length)]??"without this label"]:["all"]}function jc(e){let t={};for(let[,{state:o}]of e)t[o]=(t[o]??0)+1;return t}function Nc(e,t){let o=new Map;for(let[n,r]of e)for(let s of pa(r,t)){o.has(s)||o.set(s,{key:s,ids:[],states:{}});let a=o.get(s);a.ids.push(n),a.states[r.state]=(a.states[r.state]??0)+1}return[...o.values()].sort((n,r)=>fa.compare(n.key,r.key)).map(({key:n,ids:r,states:s})=>({key:n,ids:r,totals:ko(s)}))}function Lc(e){let t=new Map;for(let[,o]of e)for(let n of Object.keys(o.labels??{}))t.set(n,(t.get(n)??0)+1);return[...t].sort((o,n)=>n[1]-o[1]||fa.compare(o[0],n[0]))}var So=z("series",(e,t)=>e.at-t.at);var Yn=[["1h","1 h"],["24h","24 h"],["7d","7 days"]],Qn="24h";function qc(e){let t=e.get("period");return Yn.some(([o])=>o===t)?t:Qn}var Xn=e=>Yn.find(([t])=>t===e)[1];function Zn(e){let t=Un(e===Qn?null:`totals:${e}`);return(t?t.row(e).value:ee.row("overview").value?.totals)??null}var er=100,Eo=24;function ma(e,{floor:t=0}={}){let o=Math.max(...e.filter(a=>a!==null),t+1),n=e.length>1?er/(e.length-1):0,r="",s="M";return e.forEach((a,i)=>{if(a===null){s="M";return}let u=Eo-1-(a-t)/(o-t)*(Eo-2);r+=`${s}${(i*n).toFixed(1)} ${u.toFixed(1)}`,s="L"}),r}function To({values:e,tone:t=""}){return e.filter(o=>o!==null).length<2?l`<svg class="spark" aria-hidden="true" viewBox=${`0 0 ${er} ${Eo}`}></svg>`:l`
    <svg
      class=${`spark ${t&&`spark-${t}`}`}
      aria-hidden="true"
      viewBox=${`0 0 ${er} ${Eo}`}
      preserveAspectRatio="none"
    >
      <path class="spark-line" d=${ma(e)} vector-effect="non-scaling-stroke" />
    </svg>
  `}var Fc=["busy","idle","stopping","paused","suspect","offline"],da=60,Uc={"1h":"3600","24h":"86400","7d":"604800"},Be=({name:e,period:t,value:o,icon:n,note:r,loud:s,href:a,trend:i,tone:u,children:f})=>l`
  <div class=${`figure ${s?"is-loud":""}`} data-figure=${e.toLowerCase()}>
    <dt>
      ${n&&l`<${b} name=${n} />`}
      ${a?l`<a href=${a}>${e}</a>`:e}
      ${t&&l`<small class="figure-period">${t}</small>`}
    </dt>
    <dd>${o}</dd>
    <dd class="figure-note">${r??""}</dd>
    ${f}
    <dd class="figure-spark" aria-hidden="true">${i&&l`<${To} values=${i} tone=${u} />`}</dd>
  </div>
`,ha=e=>e===null?"":`${A(e<10?Math.round(e*10)/10:Math.round(e))} a minute`,_a=e=>e==null?"\u2013":e<10?ht(e):Y(e);function Bc({states:e,lost:t,trend:o}){let n=Fc.filter(s=>e[s]>0),r=n.reduce((s,a)=>s+e[a],0);return l`
    <div class="figure" data-figure="agents">
      <dt>
        <a href=${x("fleet")}>Agents</a>
      </dt>
      <dd>${A(r)}</dd>
      <dd class="figure-note">
        ${n.length===0?"none connected":""}
        ${n.map(s=>l`
            <a
              key=${s}
              class=${`fleet-state on-board-${s} ${s==="offline"&&t>0?"on-board-lost":""}`}
              href=${x("fleet",{},{state:s})}
            >
              <${b} name=${s} />
              ${A(e[s])} ${s}
            </a>
          `)}
      </dd>
      <dd class="figure-spark" aria-hidden="true">
        <${To} values=${o} tone="go" />
      </dd>
    </div>
  `}function $a({installs:e,installs_avoided:t,saved_seconds:o}){let n=e+t>0?`, ${Math.round(100*t/(e+t))} % saved`:"";return`${A(e)} made${n}${o>0?`, \u2248 ${Y(o)} of device time`:""}`}function Hc({period:e}){let t=Zn(e),o=ee.row("overview").value,n=ve(()=>So.ids.value.map(u=>So.row(u).value)).value;if(!o)return l`<dl class="figures"></dl>`;let r=u=>n.map(f=>f[u]),s=u=>x("jobs",{},{status:u}),a=u=>x("jobs",{},{q:`status:${u} age<${e}`}),i=Xn(e);return l`
    <dl class="figures">
      <${Be}
        name="Waiting"
        icon="pending"
        href=${s("pending")}
        value=${A(o.waiting)}
        trend=${r("waiting")}
      />
      <${Be}
        name="Running"
        icon="running"
        href=${s("running")}
        value=${A(o.running)}
        trend=${r("running")}
        tone="go"
      />
      <${Be}
        name="Done"
        icon="done"
        period=${i}
        href=${a("done")}
        value=${A(t?.done)}
        note=${ha(xo(n,"done",da))}
        trend=${r("done")}
        tone="good"
      />
      <${Be}
        name="Failed"
        icon="failed"
        period=${i}
        href=${a("failed")}
        value=${A(t?.failed)}
        loud=${t?.failed>0}
        note=${[ha(xo(n,"failed",da)),t?.cancelled?`${A(t.cancelled)} cancelled`:""].filter(Boolean).join(", ")}
        trend=${r("failed")}
        tone="bad"
      />
      <${Be}
        name="Wait p50"
        value=${_a(o.wait_p50)}
        note=${o.wait_p95==null?"no recent jobs":`p95 ${_a(o.wait_p95)}`}
        trend=${r("wait_p50")}
      />
      <${Bc}
        states=${o.agents??{}}
        lost=${o.lost}
        trend=${n.map(u=>ko(u.agents??{}).working)}
      />
      <${Be}
        name="Installs avoided"
        href=${x("timeline",{},{span:Uc[e]})}
        period=${i}
        value=${A(t?.installs_avoided)}
        note=${t?$a(t):""}
        trend=${r("installs_avoided")}
        tone="yellow"
      />
    </dl>
  `}var at=q(()=>R.value?.query.get("q")??""),tr=q(()=>at.value.toLowerCase().split(/\s+/).filter(Boolean)),or=e=>ln({q:e}),Wc={group:e=>[e.org_id,e.app_version_id,e.target,et(e.labels),...e.agents??[]],agent:e=>[e.name,e.host,e.state,...e.targets??[],et(e.labels),e.job?.org_id,e.job?.app_version_id,e.job?.test,...(e.installed??[]).flatMap(t=>[t.org_id,t.app_version_id])],job:e=>[e.id,e.org_id,e.app_version_id,e.test,e.status,e.phase,e.agent,e.target]},ga=new WeakMap;function va(e,t,o){if(o.length===0)return!0;let n=ga.get(t);return n===void 0&&(n=Wc[e](t).join(" ").toLowerCase(),ga.set(t,n)),o.every(r=>n.includes(r))}var Kc=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]);function zc(e,t){let o=[];return q(()=>{let n=e.ids.value;if(tr.value.length===0)return o=n;let r=n.filter(s=>{let a=e.row(s).value;return a!==null&&va(t,a,tr.value)});return Kc(r,o)?o:o=r})}var nr=({id:e,icon:t="search",label:o,placeholder:n=o,text:r,onInput:s})=>l`
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
`;var Jc=({label:e})=>l`
  <${nr}
    id="filter"
    icon="filter"
    label=${e}
    placeholder="Filter"
    text=${at.value}
    onInput=${or}
  />
`;function Vc({job:e}){return e.finished_at&&e.started_at?l`<span class="number">${ht(re(e.finished_at)-re(e.started_at))}</span>`:e.status==="running"?e.started_at&&l`<${ke} since=${e.started_at} />`:e.status==="pending"?l`<span class="quiet">waits <${ke} since=${e.created_at} /></span>`:""}var Gc=e=>l`
  ${e.attempts>1&&l`<span class="tag">attempt ${A(e.attempts)}</span>`}
  ${e.flaky&&l`<span class="tag" title="Passed after a failed attempt">flaky</span>`}
  ${e.simulated&&l`<span class="tag" title="run by a simulated agent">simulated</span>`}
`,Yc=({at:e})=>l`<time class="number quiet" datetime=${e} title=${e}>${Ze(e)}</time>`,ba=[{name:"status",title:"Status",cell:e=>l`<${dn} job=${e} />`},{name:"test",title:"Test",main:Gc,cell:e=>l`<${Ue} test=${e.test} />`},{name:"build",title:"Build",cell:e=>l`<${Fe} org=${e.org_id} version=${e.app_version_id} />`},{name:"cause",title:"Cause",cell:e=>e.cause&&l`<span class="cause" title=${e.cause}>${e.cause}</span>`},{name:"agent",title:"Agent",label:"agent",cell:e=>e.agent??""},{name:"took",title:"Duration",numeric:!0,cell:e=>l`<${Vc} job=${e} />`},{name:"at",title:"Submitted",label:"submitted",numeric:!0,cell:e=>l`<${Yc} at=${e.created_at} />`}],Qc={kind:"job",columns:ba,hrefOf:e=>x("job",{id:e.id}),rowClass:e=>`job-${e.status}`,failed:e=>e.status==="failed"};function Xc({title:e,note:t,tools:o,id:n,className:r="",children:s}){let a=J();return l`
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
  `}var Zc=({children:e})=>l`
  <p class="banner" data-simulated>
    <${b} name="stale" />
    <span><strong>Simulated.</strong> ${e}</span>
  </p>
`;function eu(e){let t=ge(null),o=S(new Set),n=a=>()=>{o.current.add(a),t.value??=e.peek()},r=a=>i=>{a==="focus"&&i.currentTarget.contains(i.relatedTarget)||(o.current.delete(a),o.current.size===0&&(t.value=null))};Ko(()=>{at.value,t.value=null});let s=t.value&&new Set(t.value);return{ids:t.value??e.value,waiting:s?e.value.filter(a=>!s.has(a)).length:0,show:()=>t.value=e.peek(),over:{onPointerEnter:n("pointer"),onPointerLeave:r("pointer"),onFocusIn:n("focus"),onFocusOut:r("focus")}}}var tu=z("events",(e,t)=>e.at<t.at?1:e.at>t.at?-1:e.id<t.id?1:-1);var Oo=e=>e.waiting+e.running>0,ou=["no_agent","agents_paused","build_held"],nu=e=>e.running===0&&ou.includes(e.explanation?.reason??"");function ru(e,t){return Oo(e)!==Oo(t)?Oo(e)?-1:1:(e.position??1/0)-(t.position??1/0)||(e.id<t.id?-1:1)}var su=z("groups",ru);var ya=e=>Date.parse(e.started_at??e.created_at),au=z("jobs",(e,t)=>ya(t)-ya(e)||(e.id<t.id?1:-1));export{yn as m0_0,oo as m0_1,xn as m0_10,wn as m0_11,ul as m0_12,gl as m0_13,$l as m0_14,kn as m0_2,hl as m0_3,ml as m0_4,vl as m0_5,dl as m0_6,pl as m0_7,_l as m0_8,bl as m0_9,Zc as m105_0,Fn as m106_0,To as m107_0,ma as m107_1,qi as m110_0,Ne as m110_1,pn as m110_2,vt as m111_0,dn as m111_1,gt as m111_2,Hn as m112_0,Ue as m117_0,nr as m118_0,Tc as m12_0,aa as m12_1,ia as m12_2,F as m132_0,ca as m134_0,Dc as m134_1,Pc as m134_2,xo as m134_3,Rc as m134_4,at as m135_0,zc as m135_1,or as m135_2,tr as m135_3,va as m135_4,Gn as m136_0,Vn as m136_1,Nc as m136_2,pa as m136_3,Lc as m136_4,jc as m136_5,ko as m136_6,fn as m141_0,H as m141_1,Ze as m141_10,Y as m141_2,et as m141_3,A as m141_4,ji as m141_5,ht as m141_6,un as m141_7,re as m141_8,Ii as m141_9,eu as m143_0,Bn as m147_0,$c as m147_1,gc as m147_2,Un as m147_3,l as m148_0,Cn as m149_0,ot as m157_0,ye as m157_1,Le as m157_2,_n as m157_3,bt as m157_4,$n as m157_5,ol as m157_6,_o as m169_0,Zo as m172_0,Qo as m172_1,B as m172_2,Ht as m172_3,Xo as m172_4,X as m172_5,di as m172_6,Ge as m174_0,Ve as m174_1,pe as m174_2,Go as m174_3,mi as m174_4,D as m179_0,en as m179_1,Oc as m17_0,Z as m180_0,as as m180_1,an as m180_2,nn as m180_3,ln as m180_4,cn as m180_5,x as m180_6,R as m180_7,pt as m180_8,ac as m182_0,jn as m182_1,lo as m182_2,Nn as m182_3,Rn as m182_4,In as m182_5,qe as m196_0,ro as m196_1,On as m196_2,so as m196_3,Mn as m196_4,kl as m196_5,El as m198_0,Sl as m198_1,nt as m198_2,Tl as m198_3,Ol as m198_4,Ms as m198_5,Os as m198_6,ne as m203_0,xe as m204_0,wt as m204_1,Xs as m204_2,go as m204_3,tu as m206_0,su as m207_0,nu as m207_1,Oo as m207_2,au as m208_0,ee as m209_0,z as m211_0,ft as m211_1,So as m212_0,Wn as m217_0,zn as m217_1,Kn as m217_2,ao as m219_0,we as m219_1,rt as m219_2,kt as m220_0,Ie as m227_0,zt as m227_1,Xe as m227_2,Re as m227_3,Qn as m228_0,Yn as m228_1,Xn as m228_2,qc as m228_3,Zn as m228_4,ja as m231_0,Na as m231_1,S as m231_10,T as m231_11,La as m231_2,k as m231_3,qa as m231_4,J as m231_5,Ia as m231_6,L as m231_7,K as m231_8,Mr as m231_9,I as m233_0,Ft as m233_1,ge as m233_10,Ko as m233_11,se as m233_2,q as m233_3,Nr as m233_4,j as m233_5,g as m233_6,fe as m233_7,ve as m233_8,Za as m233_9,Me as m234_0,$e as m234_1,y as m234_10,It as m234_11,_r as m234_12,xa as m234_2,Pa as m234_3,He as m234_4,Ra as m234_5,ka as m234_6,He as m234_7,Aa as m234_8,Pt as m234_9,yo as m29_0,De as m2_0,ie as m2_1,zr as m2_2,N as m2_3,U as m32_0,ke as m35_0,Ac as m36_0,Be as m42_0,Hc as m42_1,$a as m42_2,Jc as m44_0,Jn as m45_0,Fe as m46_0,ta as m46_1,hc as m52_0,vo as m52_1,ra as m52_2,oa as m52_3,na as m52_4,Bi as m54_0,Yt as m54_1,Hi as m54_2,Ui as m54_3,$t as m54_4,b as m59_0,uo as m5_0,fo as m5_1,uc as m5_2,ba as m61_0,Qc as m61_1,ae as m6_0,Pe as m6_1,zo as m6_2,Jo as m6_3,yt as m75_0,fc as m7_0,pc as m7_1,Gs as m7_2,An as m80_0,Xc as m82_0,qn as m85_0,Pn as m87_0,xt as m89_0,Qt as m98_0};
