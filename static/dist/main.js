var Er=e=>t=>{var o=e[t];if(o)return o();throw new Error("Module not found in bundle: "+t)};var w,Or,qt,_e,Ro,It,Mr,Lt,Cr,jo,Io,Ar,dt=Symbol.for("pv"),Nt={},jt=[],Wa=/^m(i|n|o|s|text|space)$/,Ft=Array.isArray,Ut=jt.slice,$e=Object.assign;function Pe(e){e&&e.parentNode&&e.remove()}function Ge(e,t,o){var n,r,s,a={},l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Ut.call(arguments,2):o),De(e,a,n,r,null)}function za(e,t,o){var n,r,s,a=$e({},e.props),l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e.type!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Ut.call(arguments,2):o),De(e.type,a,n!==void 0?n:e.key,r!==void 0?r:e.ref,null)}function De(e,t,o,n,r){var s={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:dt,__v:r||++Or,__i:-1,__u:0};return!r&&w.vnode&&w.vnode(s),s}function Ja(){return{current:null}}function ve(e){return e.children}function Le(e,t){this.props=e,this.context=t,this.__g=0}function ge(e,t){if(t==null)return e.__&&ge(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:ge(e)}function Va(e){var t,o=e.__v,n=o.__e,r=[],s=[],a=e.__P;a&&((t=$e({constructor:dt},o)).__v=o.__v+1,w.vnode&&w.vnode(t),qo(a,t,o,e.__n,a.namespaceURI,32&o.__u?[n]:null,r,n||ge(o),32&o.__u,s),t.__v=o.__v,t.__.__k[t.__i]=t,jr(r,t,s),o.__=o.__e=null,t.__e!=n&&Pr(t))}function Pr(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Pr(e)}function No(e){(8&e.__g||(e.__g|=8,_e.push(e),It++))&&Ro==w.debounceRendering||((Ro=w.debounceRendering)||queueMicrotask)(Dr)}function Dr(){try{for(var e,t=1;_e.length;)_e.length>t&&_e.sort(Mr),e=_e.shift(),t=_e.length,8&e.__g&&Va(e)}finally{(It=_e.length)&&(Ro||queueMicrotask)(Dr)}}function Lr(e,t,o,n,r,s,a,l,u,f,c){var m,d,p,_,h,$,x=n.__k||jt,b=t.length;for(u=Ga(o,t,x,u,b),m=0;m<b;m++)(p=o.__k[m])!=null&&(d=~p.__i&&x[p.__i]||Nt,p.__i=m,$=qo(e,p,d,r,s,a,l,u,f,c),_=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.ref&&Fo(d.ref,null,p,d),p.ref&&c.push(p.ref,p.__c||_,p)),h=h||_,4&p.__u?(u=Rr(p,u,e,!d.__v),d.__e&&(d.__e=null)):typeof p.type=="function"&&$!==void 0?u=$:_&&(u=_.nextSibling),p.__u&=-21);return o.__e=h,u}function Ga(e,t,o,n,r){var s,a,l,u,f,c,m,d,p,_=o.length,h=_,$=0,x=0,b=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=b[s]=De(null,a):Ft(a)?a=b[s]=De(ve,{children:a}):a.constructor===dt&&a.__b?a=b[s]=De(a.type,a.props,a.key,a.ref,a.__v):b[s]=a,u=s+$,a.__=e,a.__b=e.__b+1,l=null,~(f=a.__i=Ya(a,o,u,h))&&(h--,(l=o[f])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,f==u-1?$--:f==u+1?$++:f!=u&&(f>u?$--:$++,x=1)):(~f||(r>_?$--:r<_&&$++),typeof a.type!="function"&&(a.__u|=4))):b[s]=null;if(x){for(c=[],m=[],s=0;s<r;s++)if((a=b[s])&&16&a.__u){for($=0,d=c.length;$<d;)c[p=$+d>>1]<a.__i?$=p+1:d=p;c[$]=a.__i,m[s]=$+1}for($=c.length;s--;)m[s]&&(m[s]==$?$--:b[s].__u|=4)}if(h)for(s=0;s<_;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=ge(l)),Uo(l,l));return n}function Rr(e,t,o,n){var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Rr(r[s],t,o,!1));return t}for(t&&!t.parentNode&&(t=ge(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,t):o.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ir(e,t){return t=t||[],e!=null&&typeof e!="boolean"&&(Ft(e)?e.some(function(o){Ir(o,t)}):t.push(e)),t}function Ya(e,t,o,n){var r,s=e.key,a=e.type,l=t[o],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return o;if(n>(u?1:0)){for(r=o-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=o+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function Tr(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function Dt(e,t,o,n,r){var s,a;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||Tr(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||Tr(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(a=Io[t]||(Io[t]=Qa(t)),(e.__a||(e.__a={}))[t]=jo,s=t!=(t=t.replace(Cr,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function Qa(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[Lt]==null)t[Lt]=jo++;else if(t[Lt]<this.__a[e])return;return o(w.event?w.event(t):t)}}}function qo(e,t,o,n,r,s,a,l,u,f){var c,m,d,p,_,h,$,x,b,A,M,Lo,kr,Pt,Ce,Sr,he,Ae,ce=t.type;if(t.constructor!==dt)return null;128&o.__u&&(u=32&o.__u,c=o.__c.__z)&&(t.__u|=u,m=s=[],c.nodeType==8?l=Rt(c,s):s.push(c),l=s[0]||l),(c=w.__b)&&c(t);e:if(typeof ce=="function"){d=a.length;try{if(x=t.props,b=(c=ce.prototype)&&c.render,A=(c=ce.contextType)&&n[c.__c],M=c?A?A.props.value:c.__:n,(p=o.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(b?t.__c=p=new ce(x,M):(t.__c=p=new Le(x,M),p.constructor=ce,p.render=Za),A&&A.sub(p),p.state||(p.state={}),p.__n=n,p.__g|=8,p.__h=[],p.__k=[]),b&&(p.__s||(p.__s=p.state),ce.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=$e({},p.__s)),$e(p.__s,ce.getDerivedStateFromProps(x,p.__s)))),_=p.props,h=p.state,p.__v=t,o.__c){if(x!==_&&b&&!ce.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(x,M),t.__v==o.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(x,p.__s,M)===!1){t.__v!=o.__v&&(p.props=x,p.state=p.__s,p.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(ee){ee&&(ee.__=t)}),jt.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&a.push(p),l=ge(o);break e}p.componentWillUpdate&&p.componentWillUpdate(x,p.__s,M),b&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(_,h,$)})}else b&&!ce.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),b&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=M,p.props=x,p.__P=e,p.__g&=-5,Lo=w.__r,kr=b?25:0;do p.__g&=-9,Lo&&Lo(t),c=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++kr<25);b&&(jt.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(n=$e({},n,p.getChildContext())),b&&o.__c&&p.getSnapshotBeforeUpdate&&($=p.getSnapshotBeforeUpdate(_,h)),Pt=c&&c.type===ve&&c.key==null?c.props.children:c,x.__P&&(c=l,r=(e=x.__P).namespaceURI,u=s=null,o.props&&o.props.__P!=e&&(o.__k.some(function(ee){ee&&Uo(ee,ee)}),o.__k=null),l=o.__k?ge(o,0):null),l=Lr(e,Ft(Pt)?Pt:[Pt],t,o,n,r,s,a,l,u,f),x.__P&&(t.__e=null,l=c),t.__u&=-161,m&&m.some(Pe),p.__h.length&&a.push(p),1&p.__g&&(p.__g&=-4)}catch(ee){if(a.length=d,t.__v=null,u||s)if(ee&&ee.then){if(t.__u|=128|u,s){for(~(he=s.indexOf(l||void 0))||(he=s.length);(Ae=s[he-1])&&Ae.nodeType==8;)he--;for(;he<s.length;he++)if(Ae=s[he])if(s[he]=null,Ce){if(Ae==Sr)break}else{if(Ae.nodeType!=8)break;Ae.data.startsWith("$s")&&(Sr=Rt(Ce=Ae))}}if(!Ce){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Ce=l}(c=Rt(Ce=t.__c.__z||(t.__c.__z=Ce)))?(t.__e=Ce,l=c):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Pe);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),ee&&ee.then||Nr(t),w.__e(ee,t,o)}}else l=t.__e=Xa(o.__e,t,o,n,r,s,a,u,f,e);return(c=w.diffed)&&c(t),l}function Rt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function Nr(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Nr))}function jr(e,t,o){for(var n=0;n<o.length;)Fo(o[n++],o[n++],o[n++]);w.__c&&w.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){w.__e(s,r.__v)}})}function Xa(e,t,o,n,r,s,a,l,u,f){var c,m,d,p,_,h,$,x,b=o.props||Nt,A=t.props,M=t.type;if(M=="svg"?r="http://www.w3.org/2000/svg":M=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(c=0;c<s.length;c++)if((_=s[c])&&(M?_.localName==M:_.nodeType==3)){e=_,s[c]=null;break}}if(!e){if(x=f.ownerDocument||document,!M)return x.createTextNode(A);e=x.createElementNS(r,M,A.is?A:f),l&&(w.__m&&w.__m(t,s),l=!1),s=null}if(M){if(f=M=="template"&&e.content||e,s=M=="textarea"&&A.defaultValue!=null?null:s&&Ut.call(f.childNodes),!l&&s)for(b={},c=0;c<e.attributes.length;c++)b[(_=e.attributes[c]).name]=_.value;for(c in b)_=b[c],c=="dangerouslySetInnerHTML"?d=_:c=="children"||c in A||c=="value"&&"defaultValue"in A||c=="checked"&&"defaultChecked"in A||Dt(e,c,null,_,r);for(c in A)_=A[c],c=="children"?p=_:c=="dangerouslySetInnerHTML"?m=_:c=="value"?h=_:c=="checked"?$=_:l&&typeof _!="function"||b[c]===_||Dt(e,c,_,b[c],r);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(d&&(e.textContent=""),(M=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Wa.test(M))&&(r="http://www.w3.org/1999/xhtml"),Lr(f,Ft(p)?p:[p],t,o,n,r,s,a,s?s[0]:o.__k&&ge(o,0),l,u),s&&s.some(Pe)),l&&M!="textarea"||(c="value",M=="progress"&&h==null?e.removeAttribute(c):h==null||h===e[c]&&(M!="progress"||h)||Dt(e,c,h,b[c],r),c="checked",$!=null&&$!=e[c]&&Dt(e,c,$,b[c],r))}else b===A||l&&e.data==A||(e.data=A);return e}function Fo(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){w.__e(r,o)}}function Uo(e,t,o){var n,r,s,a;if(w.unmount&&w.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||Fo(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){w.__e(l,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&Uo(n[a],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=Rt(n,s=[]))&&(n==e.__e&&s.some(Pe),Pe(r),Pe(n)),o||Pe(e.__e),e.__e=e.__c=e.__=null}function Za(e,t,o){return this.constructor(e,o)}function Bt(e,t){var o,n,r,s;w.__&&w.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=De(ve,{children:[e]}),r=[],s=[],qo(t,t.__k,n||Nt,Nt,t.namespaceURI,n?null:t.firstChild?Ut.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,s),jr(r,t.__k,s),t.__k.props.children=null}function ei(e,t){e&&typeof e=="object"&&(e.__u|=32),Bt(e,t)}function ti(e){function t(o){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&n.forEach(function(a){a.__g|=4,No(a)})},this.sub=function(s){n.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){n.delete(s),a&&a.call(s)}}),o.children}return t.__c="__cC"+Ar++,t.__=e,t.Provider=(t.Consumer=function(o,n){return o.children(n)}).contextType=t,t}function oi(e){return e.children}function ni(e,t){return De(oi,{__P:t,children:e})}w={__e:function(e,t,o,n){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw It=0,e}},Or=0,qt=function(e){return e!=null&&e.constructor===dt},Le.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=$e({},this.state)),typeof e=="function"&&(e=e($e({},o),this.props)),e&&($e(o,e),this.__v&&(t&&this.__k.push(t),No(this)))},Le.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),No(this))},Le.prototype.render=ve,_e=[],It=0,Mr=function(e,t){return e.__v.__b-t.__v.__b},Lt=Symbol(),Cr=/(PointerCapture)$|Capture$/i,jo=0,Io={},Ar=0;var ue,T,Bo,qr,Ho=Object.is,Ye=0,Vr=[],Ko=[],P=w,Fr=P.__b,Ur=P.__r,Br=P.diffed,Hr=P.__c,Kr=P.unmount,Wr=P.__;function Re(e,t){P.__h&&P.__h(T,e,Ye||t),Ye=0;var o=T.__H||(T.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function S(e){return Ye=1,Gr(Yr,e)}function Gr(e,t,o){var n=Re(ue++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):Yr(void 0,t),function(s){var a=(n.__N||n.__)[0],l=n.t(a,s);Ho(a,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=T,!T.__f)){T.__f=!0;var r=T.shouldComponentUpdate;T.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var f=!1,c=this.props!=s;if(u.__.some(function(d){d.__N&&(f=!0,Ho(d.__[0],d.__N[0])||(c=!0))}),r){var m=r.call(this,s,a,l);return f?m||c:m}return!f||c}}return n.__}function E(e,t){var o=Re(ue++,3);!P.__s&&zo(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,T.__H.__h.push(o))}function R(e,t){var o=Re(ue++,4);!P.__s&&zo(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,T.__h.push(o))}function k(e){return Ye=5,z(function(){return{current:e}},[])}function ri(e,t,o){Ye=6,R(function(){if(typeof e=="function"){var n=e(t());return function(){e(null),typeof n=="function"&&n()}}if(e)return e.current=t(),function(){return e.current=null}},o==null?o:o.concat(e))}function z(e,t){var o=Re(ue++,7);return zo(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function si(e,t){return Ye=8,z(function(){return e},t)}function ai(e){var t=T.context[e.__c],o=Re(ue++,9);return o.c=e,t?(o.__==null&&(o.__=!0,t.sub(T)),t.props.value):e.__}function ii(e,t){P.useDebugValue&&P.useDebugValue(t?t(e):e)}function li(e){var t=Re(ue++,10),o=S();return t.__=e,T.componentDidCatch||(T.componentDidCatch=function(n,r){t.__&&t.__(n,r),o[1](n)}),[o[0],function(){return o[1]()}]}function G(){var e=Re(ue++,11);if(!e.__){for(var t=T.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function ci(){var e;do{for(;e=Ko.shift();)try{ht(e)}catch(o){P.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=Vr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ht),t.__h.some(Wo),t.__h=[]}catch(o){t.__h=[],P.__e(o,e.__v)}}}while(Ko.length)}P.__b=function(e){T=null,Fr&&Fr(e)},P.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Wr&&Wr(e,t)},P.__r=function(e){Ur&&Ur(e),ue=0;var t=(T=e.__c).__H;t&&(Bo==T?T.__h=[]:(t.__h.some(ht),t.__h.some(Wo),ue=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Bo=T},P.diffed=function(e){Br&&Br(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Jr(Vr.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Bo=T=null},P.__c=function(e,t){t.some(function(o){try{o.__h.some(ht),o.__h=o.__h.filter(function(n){return!n.__||Wo(n)})}catch(n){o.__h=[function(){throw n}]}}),Hr&&Hr(e,t)},P.unmount=function(e){Kr&&Kr(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Jr(Ko.push(r))}else ht(r)}catch(s){t=s}}),n.__H=void 0,t&&P.__e(t,n.__v))};var zr=typeof requestAnimationFrame=="function";function ui(e){var t,o=function(){clearTimeout(n),zr&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);zr&&(t=requestAnimationFrame(o))}function Jr(e){e!=1&&qr==P.requestAnimationFrame||((qr=P.requestAnimationFrame)||ui)(ci)}function ht(e){var t=T,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),T=t}function Wo(e){var t=T;e.__c=e.__(),T=t}function zo(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!Ho(o,e[n])})}function Yr(e,t){return typeof t=="function"?t(e):t}var fi=Symbol.for("preact-signals");function zt(){if(fe>1)fe--;else{var e,t=!1;for((function(){var r=Kt;for(Kt=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();_t!==void 0;){var o=_t;for(_t=void 0,Ht++;o!==void 0;){var n=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&Xr(o))try{o.c()}catch(r){t||(e=r,t=!0)}o=n}}if(Ht=0,fe--,t)throw e}}function ie(e){if(fe>0)return e();Jo=++pi,fe++;try{return e()}finally{zt()}}var Y,C=void 0;function pe(e){var t=C,o=Y;C=void 0,Y=void 0;try{return e()}finally{C=t,Y=o}}var _t=void 0,fe=0,Ht=0,pi=0,Jo=0,Kt=void 0,Wt=0;function Qr(e){if(C!==void 0){var t=e.n;if(t===void 0||t.t!==C)return t={i:0,S:e,p:C.s,n:void 0,t:C,e:void 0,x:void 0,r:t},C.s!==void 0&&(C.s.n=t),C.s=t,e.n=t,32&C.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=C.s,t.n=void 0,C.s.n=t,C.s=t),t}}function I(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}I.prototype.brand=fi;I.prototype.h=function(){return!0};I.prototype.S=function(e){var t=this,o=this.t;o!==e&&e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:pe(function(){var n;(n=t.W)==null||n.call(t)}))};I.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.e,n=e.x;o!==void 0&&(o.x=n,e.e=void 0),n!==void 0&&(n.e=o,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&pe(function(){var r;(r=t.Z)==null||r.call(t)}))}};I.prototype.subscribe=function(e){var t=this;return j(function(){var o=t.value;pe(function(){return e(o)})},{name:"sub"})};I.prototype.valueOf=function(){return this.value};I.prototype.toString=function(){return this.value+""};I.prototype.toJSON=function(){return this.value};I.prototype.peek=function(){var e=this;return pe(function(){return e.value})};Object.defineProperty(I.prototype,"value",{get:function(){var e=Qr(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ht>100)throw new Error("Cycle detected");(function(o){fe!==0&&Ht===0&&o.l!==Jo&&(o.l=Jo,Kt={S:o,v:o.v,i:o.i,o:Kt})})(this),this.v=e,this.i++,Wt++,fe++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{zt()}}}});function g(e,t){return new I(e,t)}function Xr(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Zr(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function es(e){for(var t=e.s,o=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}e.s=o}function Ie(e,t){I.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Wt-1,this.f=4}Ie.prototype=new I;Ie.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Wt))return!0;if(this.g=Wt,this.f|=1,this.i>0&&!Xr(this))return this.f&=-2,!0;var e=C;try{Zr(this),C=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return C=e,es(this),this.f&=-2,!0};Ie.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}I.prototype.S.call(this,e)};Ie.prototype.U=function(e){if(this.t!==void 0&&(I.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ie.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ie.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Qr(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function F(e,t){return new Ie(e,t)}function ts(e){var t=e.j;if(e.j=void 0,typeof t=="function"){fe++;var o=C;C=void 0;try{t()}catch(n){throw e.f&=-2,e.f|=8,Vo(e),n}finally{C=o,zt()}}}function Vo(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,ts(e)}function mi(e){if(C!==this)throw new Error("Out-of-order effect");es(this),C=e,this.f&=-2;try{8&this.f&&Vo(this)}finally{zt()}}function Qe(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Y&&Y.push(this)}Qe.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Qe.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,ts(this),Zr(this),fe++;var e=C;return C=this,mi.bind(this,e)};Qe.prototype.N=function(){2&this.f||(this.f|=2,this.u=_t,_t=this)};Qe.prototype.d=function(){this.f|=8,1&this.f||Vo(this)};Qe.prototype.dispose=function(){this.d()};function j(e,t){var o=new Qe(e,t);try{o.c()}catch(r){throw o.d(),r}var n=o.d.bind(o);return n[Symbol.dispose]=n,n}function Jt(e){return function(){var t=arguments,o=this;return ie(function(){return pe(function(){return e.apply(o,[].slice.call(t))})})}}function di(){var e=Y;return Y=[],function(){var t=Y;return Y&&e&&(e=e.concat(Y)),Y=e,t}}var os=function(e,t){t.push(e);for(var o=Object.prototype.toString.call(e)==="[object Object]",n=Object.create(null),r=e;r&&r!==Object.prototype;r=o&&Object.getPrototypeOf(r)){var s=Object.getOwnPropertyDescriptors(r);for(var a in s)if(!n[a]){n[a]=!0;var l=s[a].value;typeof l=="function"?a!=="constructor"&&(e[a]=Jt(l)):r===e&&typeof l=="object"&&l!==null&&!("brand"in l)&&t.indexOf(l)<0&&os(l,t)}}};function ns(e){return function(){var t,o,n=di();try{o=e.apply(void 0,[].slice.call(arguments))}catch(s){var r=Y;if(Y=void 0,r)try{ie(function(){for(var a=0;a<r.length;a++)try{r[a].dispose()}catch{}})}catch{}throw s}finally{t=n()}return os(o,[]),o[Symbol.dispose]=Jt(function(){if(t)for(var s=0;s<t.length;s++)t[s].dispose();t=void 0}),o}}var Go,Xe,Vt,hi=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,rs=[],ss=[];j(function(){Go=this.N})();function Ze(e,t){w[e]=t.bind(null,w[e]||function(){})}function $t(e){if(Vt){var t=Vt;Vt=void 0,t()}Vt=e&&e.S()}function as(e){var t=this,o=e.data,n=be(o);n.name="ReactiveDom",n.value=o;var r=z(function(){for(var l=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var f=F(function(){var p=n.value.value;return p===0?0:p===!0?"":p||""}),c=F(function(){return!Array.isArray(f.value)&&!qt(f.value)}),m=j(function(){if(this.N=is,c.value){var p=f.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=p)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[c,f]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}as.displayName="ReactiveTextNode";Object.defineProperties(I.prototype,{constructor:{configurable:!0,value:Ge(ve,null).constructor},type:{configurable:!0,value:as},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ze("__b",function(e,t){if($t(),Xe=void 0,typeof t.type=="string"){var o,n=t.props;for(var r in n)if(r!=="children"){var s=n[r];s instanceof I&&(o||(t.__np=o={}),o[r]=s,n[r]=s.peek())}}e(t)});Ze("__r",function(e,t){if(e(t),t.type!==ve){$t();var o,n=t.__c;n&&(n.__$f&=-2,(o=n.__$u)===void 0&&(n.__$u=o=(function(r,s){var a;return j(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;hi&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Xe=n,$t(o)}});Ze("__e",function(e,t,o,n){$t(),Xe=void 0,e(t,o,n)});Ze("diffed",function(e,t){$t(),Xe=void 0;var o;if(typeof t.type=="string"&&(o=t.__e)){var n=t.__np,r=t.props,s=o.U;if(s)for(var a in s){var l=s[a];l===void 0||n&&a in n||(l.d(),s[a]=void 0)}if(n){s||(s={},o.U=s);for(var u in n){var f=s[u],c=n[u];f===void 0?(f=_i(o,u,c,r),s[u]=f):f.o(c,r)}}}e(t)});function _i(e,t,o,n){var r=t in e&&e.ownerSVGElement===void 0,s=g(o);return{o:function(a,l){s.value=a,n=l},d:j(function(){this.N=is;var a=s.value.value;n[t]!==a&&(n[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Ze("unmount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var n=o.U;if(n){o.U=void 0;for(var r in n){var s=n[r];s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var c=f.__$u;c&&(f.__$u=void 0,c.d())}}e(t)});Ze("__h",function(e,t,o,n){n<3&&(t.__$f|=2),e(t,o,n)});Le.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,n=o&&o.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(n||s||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function be(e,t){return z(function(){return g(e,t)},[])}function ye(e,t){var o=k(e);return o.current=e,Xe.__$f|=4,z(function(){return F(function(){return o.current()},t)},[])}var $i=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(o),cancelAnimationFrame(n),e()},o=setTimeout(t,35),n=requestAnimationFrame(t)},gi=function(e){queueMicrotask(function(){queueMicrotask(e)})};function vi(){ie(function(){for(var e;e=rs.shift();)Go.call(e)})}function bi(){rs.push(this)===1&&(w.requestAnimationFrame||$i)(vi)}function yi(){ie(function(){for(var e;e=ss.shift();)Go.call(e)})}function is(){ss.push(this)===1&&(w.requestAnimationFrame||gi)(yi)}function Yo(e,t){var o=k(e);o.current=e;var n=Xe;E(function(){return j(function(){if(this.N=bi,!(n&&8&n.__$f))return o.current()},t)},[])}function wi(e){var t=z(function(){return e()},[]);return E(function(){return t[Symbol.dispose]},[t]),t}var cs=0,le=g(Date.now()/1e3);function Qo(e){cs=e*1e3-Date.now()}var Ne=()=>(Date.now()+cs)/1e3;function ls(){le.value=Ne()}function Xo(){setInterval(()=>document.hidden||ls(),1e3),document.addEventListener("visibilitychange",ls)}function xi(e){if(e())return;let t=new ResizeObserver(()=>e()&&r()),o=setTimeout(r,2e3),n=["wheel","touchstart","keydown","pointerdown"];function r(){t.disconnect(),clearTimeout(o);for(let s of n)window.removeEventListener(s,r)}for(let s of n)window.addEventListener(s,r,{passive:!0});t.observe(document.body)}function ki(e){let t=[...document.querySelectorAll("[data-row]")].find(o=>o.dataset.row===e);return t?.focus({preventScroll:!0}),t!==void 0}function us({kind:e,y:t=0,row:o=null}){e!=="query"&&(e!=="first"&&document.querySelector("main h1")?.focus({preventScroll:!0}),e==="push"?window.scrollTo(0,0):t||o?xi(()=>(window.scrollTo(0,t),(o===null||ki(o))&&window.scrollY>=t-1)):e==="pop"&&window.scrollTo(0,0))}var Zo=globalThis.document?.documentElement,Si=365*24*3600,N=Zo?.dataset.scope||null,en=e=>encodeURIComponent(e).replace("%3A",":"),tn=()=>N===null?{}:{"QualGent-Scope":en(N)};function je(e,t=N){return t===null||!e.startsWith("/")?e:`${e}${e.includes("?")?"&":"?"}scope=${en(t)}`}var Q=e=>e==="site"?"Whole site":e.replace(/^org:/,"");function on(){if(N===null||!Zo)return;let e=isSecureContext?"; Secure":"",t=`${Zo.dataset.user}.${en(N)}`,o=!1,n=()=>{o||(document.cookie=`qualgent_scope=${t}; Path=/; Max-Age=${Si}; SameSite=Lax${e}`)};document.addEventListener("submit",({target:r})=>{o=r instanceof HTMLFormElement&&r.matches('[action="/accounts/logout/"]')}),window.addEventListener("focus",n),window.addEventListener("pageshow",()=>document.hasFocus()&&n()),window.addEventListener("pagehide",n),window.addEventListener("pointerdown",n,!0),window.addEventListener("keydown",r=>r.key==="Enter"&&n(),!0)}var te=g("in"),fs=()=>`/accounts/login/?next=${encodeURIComponent(location.pathname+location.search)}`;var me=class extends Error{constructor(t,o,n={}){super(o),this.status=t,this.fields=n}get retryable(){return[0,429,503,507].includes(this.status)}};async function Ei(e){let t=await e.json().catch(()=>null);if(e.ok)return t;throw new me(e.status,t?.error??`the server answered ${e.status}`,t?.fields)}async function we(e,{signal:t}={}){return ms(e,{signal:t})}async function q(e,t,o){return ms(t,{method:e,headers:{"Content-Type":"application/json"},body:JSON.stringify(o??{})})}async function ps(e,t){try{let o=await fetch(e,{...t,headers:{...t.headers,...tn()}});return o.status===401&&(te.value="out"),o}catch(o){throw o instanceof Error&&o.name==="AbortError"?o:new me(0,"the server cannot be reached")}}async function ms(e,t){return Ei(await ps(e,{headers:{Accept:"application/json"},...t}))}var ds="deflate-raw";function hs(){try{return!!new DecompressionStream(ds)}catch{return!1}}async function Ti(e,t=67108864){let o=new DecompressionStream(ds),n=o.writable.getWriter(),[r]=await Promise.all([Oi(o.readable,t),n.write(new Uint8Array(e)),n.close()]);return r}async function Oi(e,t){let o=e.getReader(),n=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;for(let a=await o.read();!a.done;a=await o.read()){if(s+=a.value.length,s>t)throw o.cancel().catch(()=>{}),new RangeError(`a frame of the server is larger than ${t} bytes`);r+=n.decode(a.value,{stream:!0})}return r+n.decode()}async function _s(e){return JSON.parse(typeof e=="string"?e:await Ti(e))}var Mi=500,Ci=3e4,Ai=15e3,Pi=4401,Di=30,Li=e=>`${e}${e.includes("?")?"&":"?"}frames=compact`;function Ri(){let e=window.earlySocket;return e?(delete window.earlySocket,e.socket.onopen=e.socket.onmessage=null,e.socket.readyState<=WebSocket.OPEN?e:null):null}var Gt=class{#e;#o;#t=null;#n=new Map;#s=0;#r=0;#a;#c=new Set;#f=!1;#i=null;#p=0;#m=hs();#d=Promise.resolve();#l=g("connecting");updatedAt=g(Ne());serverError=g(null);age=F(()=>Math.max(0,le.value-this.updatedAt.value));state=F(()=>{let t="connecting";return this.#l.value==="open"?t="live":this.#l.value==="paused"?t="paused":this.#l.value==="unauthorized"?t="stopped":this.#l.value==="closed"&&(t=this.age.value>Di?"stale":"reconnecting"),t});constructor(t,{onUnauthorized:o=async()=>!1}={}){this.#e=t,this.#o=o}start(){return document.addEventListener("visibilitychange",()=>this.#x()),window.addEventListener("online",()=>this.#h()),window.addEventListener("pagehide",()=>this.#t?.close()),window.addEventListener("pageshow",t=>t.persisted&&this.#h()),setInterval(()=>this.#k(),1e3),this.#_(),this.#d}subscribe(t){t.subscribers+=1,this.#n.set(t.topic,t),this.#c.delete(t.topic)&&this.#u({resync:[t.topic]}),this.#g();let o=!1;return()=>{o||(o=!0,t.subscribers-=1,!(t.subscribers>0)&&(this.#n.delete(t.topic),this.#g()))}}onReconnect(t){let o=!1;return j(()=>{let n=this.state.value;n==="live"&&o&&pe(t),n!=="connecting"&&(o=n!=="live")})}#_(){let t=Ri(),o=t?.socket??new WebSocket(this.#m?Li(this.#e):this.#e);o.binaryType="arraybuffer",this.#t=o,this.#s=0,this.#c.clear(),this.#d=Promise.resolve(),this.#p=performance.now();for(let n of t?.messages??[])this.#v(o,n);o.addEventListener("message",n=>this.#v(o,n.data)),o.addEventListener("close",n=>this.#$(o,n.code)),t&&o.readyState===WebSocket.OPEN?(this.#i=t.topics.join(`
`),this.#g(),document.hidden&&this.#u({pause:!0})):o.addEventListener("open",()=>this.#b())}#b(){let t=[...this.#n.keys()];this.#i=t.join(`
`),this.#u({topics:t,...document.hidden?{pause:!0}:{}})}#$(t,o){if(t!==this.#t)return;if(this.#t=null,this.#i=null,o===Pi){this.#l.value="unauthorized",this.#o().then(r=>r&&this.#h());return}this.#l.value="closed";let n=Math.min(Ci,Mi*2**this.#r);this.#r=Math.min(this.#r+1,10),this.#a=setTimeout(()=>this.#_(),n*(.5+Math.random()/2))}#h(){this.#t||(clearTimeout(this.#a),this.#r=0,this.#_())}#u(t){this.#t?.readyState===WebSocket.OPEN&&this.#t.send(JSON.stringify(t))}#g(){this.#f||(this.#f=!0,queueMicrotask(()=>{this.#f=!1;let t=[...this.#n.keys()];this.#i===null||this.#i===t.join(`
`)||(this.#i=t.join(`
`),this.#c.clear(),this.#u({topics:t}))}))}#v(t,o){let n=Promise.allSettled([_s(o),this.#d]);this.#d=n.then(([r])=>{r.status==="fulfilled"?this.#w(t,r.value):this.#y(t)}).catch(reportError)}#y(t){t===this.#t&&(this.#m=!1,this.#$(t),t.close())}#w(t,o){if(t!==this.#t)return;if(this.#p=performance.now(),o.error!==void 0){this.serverError.value=o.error;return}o.beat!==void 0&&Qo(o.beat);let n=this.#n.get(o.topic);n&&!n.apply(o)&&this.#u({resync:[o.topic]}),!n&&o.topic&&this.#c.add(o.topic),this.#s+=1,this.#u({ack:this.#s}),this.#r=0,this.serverError.value=null,this.updatedAt.value=Ne(),this.#l.value=document.hidden?"paused":"open"}#x(){if(this.#p=performance.now(),!this.#t){document.hidden||this.#h();return}this.#u({pause:document.hidden}),this.#l.peek()!=="connecting"&&(this.#l.value=document.hidden?"paused":"open")}#k(){if(this.#t&&!document.hidden&&performance.now()-this.#p>Ai){let t=this.#t;this.#$(t),t.close()}}};var Ii=location.protocol==="https:"?"wss:":"ws:";async function Ni(){te.value="out";try{await we("/api/v1/me")}catch(e){return e instanceof me&&e.status===403&&(te.value="left"),!1}return te.value="changed",!0}var U=new Gt(`${Ii}//${location.host}${je("/ws/live/")}`,{onUnauthorized:Ni});j(()=>{U.state.value==="live"&&te.peek()==="out"&&(te.value="in")});var gs=function(e,t,o,n){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],l=t[s]?(t[0]|=a?1:2,o[t[s++]]):t[++s];a===3?n[0]=l:a===4?n[1]=Object.assign(n[1]||{},l):a===5?(n[1]=n[1]||{})[t[++s]]=l:a===6?n[1][t[++s]]+=l+"":a?(r=e.apply(l,gs(e,l,o,["",null])),n.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):n.push(l)}return n},$s=new Map;function vs(e){var t=$s.get(this);return t||(t=new Map,$s.set(this,t)),(t=gs(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,s=1,a="",l="",u=[0],f=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,d,a):s===3&&(d||a)?(u.push(3,d,a),s=2):s===2&&a==="..."&&d?u.push(4,d,0):s===2&&a&&!d?u.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(u.push(s,0,a,r),s=6),d&&(u.push(s,d,0,r),s=6)),a=""},c=0;c<o.length;c++){c&&(s===1&&f(),f(c));for(var m=0;m<o[c].length;m++)n=o[c][m],s===1?n==="<"?(f(),u=[u],s=3):a+=n:s===4?a==="--"&&n===">"?(s=1,a=""):a=n+a[0]:l?n===l?l="":a+=n:n==='"'||n==="'"?l=n:n===">"?(f(),s=1):s&&(n==="="?(s=5,r=a,a=""):n==="/"&&(s<5||o[c][m+1]===">")?(f(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(f(),s=2):a+=n),s===3&&a==="!--"&&(s=4,u=u[0])}return f(),u})(e)),t),arguments,[])).length>1?t:t[0]}var i=vs.bind(function(...t){return this[0]=3,Ge(...t)});var de=g(null),et=(e="")=>de.value={query:e},tt=()=>de.value=null,nn=new Set;function ji(e,t){E(()=>{let o={title:e,commands:t};return nn.add(o),()=>nn.delete(o)})}var rn=()=>[...nn].flatMap(({title:e,commands:t})=>t().filter(Boolean).map(o=>({...o,group:e})));var qe=JSON.parse(document.getElementById("state")?.textContent??"{}"),oe=qe.screens,an=qe.topics,Yt=qe.problem??null,B=qe.person??null,ln=qe.rights??{},xe=qe.scopes??[],sn=qe.data,bs=!0,cn=()=>bs;function qi(){let e=sn;return sn=null,e}function un(){sn=null,bs=!1}var L=(e,t)=>ln[t]?.includes(e)??!1,fn=(e,t)=>e.some(o=>L(o,t));function Fi(e){let t=e.split(/({\w+\*?})/).map(o=>{let n=o.match(/^{(\w+)(\*?)}$/);return n?`(?<${n[1]}>${n[2]?".+?":"[^/]+"})`:o.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}).join("");return new RegExp(`^${t.replace(/\/$/,"")}/?$`)}var Ui=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))/,Bi=(e,t)=>t&&Ui.test(e)?e.split("/").map(encodeURIComponent).join("/"):encodeURIComponent(e);function Hi(e={}){try{return Object.fromEntries(Object.entries(e).map(([t,o])=>[t,decodeURIComponent(o)]))}catch{return null}}var Qt=class{#e;constructor(t){this.#e=t.map(o=>({...o,pattern:Fi(o.path)}))}match(t){for(let o of this.#e){let n=o.pattern.exec(t),r=n&&Hi(n.groups);if(r)return{screen:o,params:r}}return null}named(t){return this.#e.find(o=>o.name===t)??null}to(t,o={},n={}){let r=this.named(t);if(!r)return null;let s=r.path.replace(/{(\w+)(\*?)}/g,(l,u,f)=>Bi(String(o[u]),f)),a=new URLSearchParams(Object.entries(n).filter(([,l])=>l!==""&&l!=null));return a.size>0?`${s}?${a}`:s}},ys=({screen:e,params:t})=>e.topics.map(o=>o.replace(/{(\w+)}/g,(n,r)=>t[r]));var Ki=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),Xt=class{#e=new Map;#o=g(null);#t;#n=new Set;#s=new Map;#r=null;#a=null;#c={};ids=g([]);version=0;subscribers=0;loaded=g(!1);constructor(t,o=()=>0){this.topic=t,this.#t=o}row(t){return this.#e.get(t)??this.#o}peek(){return this.ids.peek().map(t=>this.row(t).peek())}watch(t){return this.#n.add(t),()=>{this.#n.delete(t)}}seed(t){t&&(t.epoch&&t.seq&&([this.#r,this.#a]=[t.epoch,t.seq]),this.#c=t.snapshot,this.#f(t.snapshot))}news(){let t=this.ids.peek().map(o=>[o,this.row(o).peek()]);return Object.fromEntries(t.filter(([o,n])=>n!==this.#c[o]))}apply(t){if("snapshot"in t)return this.#r=t.epoch,this.#a=t.seq,this.#f(t.snapshot),!0;if(this.#a===null)return!0;let o=Object.entries(t.patch??{}),n=o.every(([s])=>this.#e.has(s));if(t.epoch!==this.#r||t.from!==this.#a||!n)return this.#a=null,!1;this.#a=t.to;let r=o.map(([s,a])=>[s,{...this.row(s).peek(),...a}]);return this.#i({...t.put,...Object.fromEntries(r)},t.del),!0}#f(t){let o={};for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);(!a||JSON.stringify(a.peek())!==JSON.stringify(s))&&(o[r]=s)}let n=[...this.#e.keys()].filter(r=>!Object.hasOwn(t,r));ie(()=>{this.#i(o,n,!0),this.loaded.value=!0})}#i(t,o,n=!1){this.version+=1,ie(()=>{for(let r of o){let s=this.#e.get(r);this.#e.delete(r),s&&(s.value=null)}for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);a?a.value=s:this.#e.set(r,g(s))}this.#p(t)||this.#m()});for(let r of this.#n)r(t,o,n)}#p(t){let o=this.ids.peek();if(o.length!==this.#e.size||o.length!==this.#s.size)return!1;let n=r=>{let[s,a]=[this.#e.get(o[r]),this.#e.get(o[r+1])];return s===void 0?!1:r+1===o.length?!0:a!==void 0&&this.#t(s.peek(),a.peek())<=0};return Object.keys(t).every(r=>{let s=this.#s.get(r);return s!==void 0&&n(s)&&(s===0||n(s-1))})}#m(){let t=[...this.#e.keys()].sort((o,n)=>this.#t(this.row(o).peek(),this.row(n).peek()));this.#s=new Map(t.map((o,n)=>[o,n])),Ki(t,this.ids.peek())||(this.ids.value=t)}};var Wi=40,ws=new Map,ot=new Map;function xs(e,t){let o=new Xt(e,t);return o.seed(an[e]),o}function J(e,t){let o=xs(e,t);return ws.set(e,o),o}function gt(e){let t=ws.get(e);if(t)return t;let o=ot.get(e)??xs(e);ot.delete(e),ot.set(e,o);for(let[n,r]of ot){if(ot.size<=Wi)break;r.subscribers||ot.delete(n)}return o}var pn=e=>cn()?e.news():{};var zi=6e3,Ji=4,Fe=g([]),Vi=0;function Ue(e){Fe.value=Fe.peek().filter(t=>t.id!==e)}function nt({kind:e="good",text:t,detail:o=null,action:n=null}){let r=++Vi;return Fe.value=[...Fe.peek(),{id:r,kind:e,text:t,detail:o,action:n}].slice(-Ji),e==="good"&&Zt(r),r}function Zt(e){setTimeout(()=>document.querySelector(`[data-toast="${e}"]:is(:hover, :focus-within)`)||Ue(e),zi)}var Gi=Er({"./screens/agent.js":()=>import("./screens/agent.js"),"./screens/batch.js":()=>import("./screens/batch.js"),"./screens/batches.js":()=>import("./screens/batches.js"),"./screens/build.js":()=>import("./screens/build.js"),"./screens/failures.js":()=>import("./screens/failures.js"),"./screens/fleet.js":()=>import("./screens/fleet.js"),"./screens/group.js":()=>import("./screens/group.js"),"./screens/job.js":()=>import("./screens/job.js"),"./screens/jobs.js":()=>import("./screens/jobs.js"),"./screens/org.js":()=>import("./screens/org.js"),"./screens/overview.js":()=>import("./screens/overview.js"),"./screens/settings.js":()=>import("./screens/settings.js"),"./screens/test.js":()=>import("./screens/test.js"),"./screens/tests.js":()=>import("./screens/tests.js"),"./screens/timeline.js":()=>import("./screens/timeline.js")});var Yi=3e3,Qi=2e3,Es=150,mn=new Qt(oe),dn=new Map,eo=new Map,Be=0,X=history.state?.key??to(),ks=[],D=g(null),vt=g(!1),y=(e,t,o)=>mn.to(e,t,o),hn=e=>mn.named(e);function to(){return Math.random().toString(36).slice(2)}function bt(e){let t=new URL(e,location.href);if(t.origin!==location.origin||t.searchParams.has("scope"))return null;let o=mn.match(t.pathname);return o&&{...o,query:t.searchParams,href:t.pathname+t.search}}var _n=e=>{if(!eo.has(e)){let t=Gi(`./screens/${e}.js`);eo.set(e,t),t.catch(()=>eo.delete(e))}return eo.get(e)};function Ts(e){let t=bt(e);t&&_n(t.screen.name).catch(()=>{})}async function $n(e,t){let o=++Be;t.kind!=="first"&&un();let n=setTimeout(()=>vt.value=!0,Es);try{let r=await _n(e.screen.name);if(o!==Be)return;let s=ks;ks=ys(e).map(a=>U.subscribe(gt(a)));for(let a of s)a();D.value={...e,module:r,problem:null,arrival:t}}catch(r){if(o!==Be)return;t.kind==="first"?D.value={...e,module:null,problem:{status:0,text:String(r)},arrival:t}:await Xi()?location.assign(e.href):o===Be&&Zi(e)}finally{clearTimeout(n),o===Be&&(vt.value=!1)}}var Xi=()=>fetch("/healthz",{cache:"no-store",signal:AbortSignal.timeout(Yi)}).then(()=>!0,()=>!1);function Zi(e){let t=Be,o=D.peek();history.replaceState({key:X},"",o.href);let n=nt({kind:"bad",text:`${e.screen.title} opens when the server is back.`}),r=U.onReconnect(()=>{r(),Ue(n),t===Be&&V(e.href)})}function gn(){if(navigator.connection?.saveData)return;let e=oe.map(({name:r})=>r),t=()=>{let r=U.state.peek()==="live"&&e.shift();r&&_n(r).then(o,()=>{})},o=()=>el(t),n=j(()=>{U.state.value==="live"&&(setTimeout(o,Qi),queueMicrotask(()=>n()))})}var el=window.requestIdleCallback??(e=>setTimeout(e,Es));function oo(){let e=document.activeElement?.closest("[data-row]")?.dataset.row??null;dn.set(X,{y:window.scrollY,row:e})}function V(e,{replace:t=!1}={}){let o=bt(e);if(!o){location.assign(e);return}oo(),t||o.href===location.pathname+location.search?history.replaceState({key:X},"",o.href):(X=to(),history.pushState({key:X},"",o.href)),$n(o,{kind:"push"})}function vn(e,{push:t=!1}={}){let o=D.peek(),n=new URLSearchParams(o.query);for(let[a,l]of Object.entries(e))l===""||l==null?n.delete(a):n.set(a,l);let r=n.size>0?`?${n}`:"",s=location.pathname+r;s!==o.href&&(t?(oo(),X=to(),history.pushState({key:X},"",s)):history.replaceState({key:X},"",s),D.value={...o,query:n,href:s,arrival:{kind:"query"}})}function tl(){let e=D.peek();if(location.pathname+location.search===e?.href)return;oo(),X=history.state?.key??to();let t=bt(location.href);t?$n(t,{kind:"pop",...dn.get(X)}):location.reload()}function ol(e){if(e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a[href]");!t||t.target||t.hasAttribute("download")||!bt(t.href)||t.hash&&t.pathname===location.pathname&&t.search===location.search||(e.preventDefault(),V(t.href))}function Ss(e){let t=e.target.closest?.("a[href]");t&&Ts(t.href)}function nl(){let e=new URL(location.href);e.searchParams.has("scope")&&(e.searchParams.delete("scope"),history.replaceState(history.state,"",e))}function bn(){history.scrollRestoration="manual",nl();let e=location.href,t=bt(e);history.replaceState({...history.state,key:X},"",e);let o=Promise.resolve();return Yt&&e===location.href?D.value={screen:null,params:{},query:new URLSearchParams,href:"",module:null,problem:Yt,arrival:{kind:"first"}}:t&&(o=$n(t,{kind:"first",...history.state})),window.addEventListener("popstate",tl),window.addEventListener("pagehide",()=>{oo(),history.replaceState({key:X,...dn.get(X)},"")}),document.addEventListener("click",ol),document.addEventListener("pointerover",Ss),document.addEventListener("focusin",Ss),j(()=>{let n=D.value;if(!n)return;let r=n.problem?"Not found":n.module?.title?.(n)??n.screen.title;document.title=[r,...xe.length>0?[Q(N)]:[],"QualGent"].join(" \xB7 ")}),o}var re=g(!1);var rl=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],yn=e=>String(e).padStart(2,"0"),O=e=>e==null?"\u2013":String(e).replace(/\B(?<!\.\d*)(?=(\d{3})+(\.|$))/g,",");function Z(e){if(e==null||Number.isNaN(e))return"\u2013";let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<3600?`${Math.floor(t/60)} m ${yn(t%60)} s`:t<86400?`${Math.floor(t/3600)} h ${yn(Math.floor(t/60)%60)} m`:`${Math.floor(t/86400)} d ${Math.floor(t/3600)%24} h`}function xn(e){let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<2*3600?`${Math.floor(t/60)} min`:t<48*3600?`${Math.floor(t/3600)} h`:`${Math.floor(t/86400)} days`}var wt=e=>e!==null&&e>=0&&e<10?`${e.toFixed(1)} s`:Z(e);function se(e){return e==null?null:(typeof e=="number"?e:Date.parse(e))/1e3}var yt=[0,0];function sl(e){let t=Date.now();if(t<yt[0]||t>=yt[1]){let o=new Date(t);o.setHours(0,0,0,0);let n=new Date(o);n.setDate(n.getDate()+1),yt=[o.getTime(),n.getTime()]}return e>=yt[0]&&e<yt[1]}function rt(e){let t=se(e);if(t===null)return"\u2013";if(sl(t*1e3))return wn(t);let o=new Date(t*1e3);return`${o.getDate()} ${rl[o.getMonth()]}, ${wn(t,!1)}`}function wn(e,t=!0){let o=new Date(e*1e3);return[o.getHours(),o.getMinutes(),...t?[o.getSeconds()]:[]].map(yn).join(":")}var st=e=>Object.entries(e||{}).map(([t,o])=>`${t}=${o}`).join(" "),K=(e,t)=>`${O(e)} ${t}${e===1?"":"s"}`;function kn(e){let t=["B","kB","MB","GB"],o=0,n=e;for(;n>=999.5&&o<t.length-1;)n/=1e3,o+=1;return`${o>0&&n<9.95?n.toFixed(1):Math.round(n)} ${t[o]}`}var al=e=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:`'${String(e).replaceAll("'","'\\''")}'`;function il(e){return e==null?"\u2013":e>0&&e<.005?"< 1 %":e<1&&e>.995?"> 99 %":`${Math.round(e*100)} %`}var ll=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.[cm]?[jt]sx?$/,""),cl=e=>/^[0-9a-f]{12,}$/i.test(e)?e.slice(0,10):e;var ne=J("overview");var ul=15e3;function fl(){let e=ne.row("overview").peek();return e?`${K(e.waiting,"job")} waiting, ${e.running} running, ${e.done} passed, ${e.failed} failed`:""}function Os(){let e=be("");return E(()=>{let t=setInterval(()=>e.value=fl(),ul);return()=>clearInterval(t)},[]),i`<p class="unseen" aria-live="polite">${e}</p>`}var xt=g(null);function ke(e){return xt.peek()?.done(null),new Promise(t=>{xt.value={...e,done:o=>{xt.value=null,t(o)}}})}var v=({name:e})=>i`
  <svg class="icon" aria-hidden="true" width="16" height="16">
    <use href=${`#icon-${e}`} />
  </svg>
`;function H({title:e,className:t="",onClose:o,children:n,foot:r,bare:s=!1}){let a=k(null),l=G();R(()=>{let c=a.current,m=document.activeElement;return c.showModal(),(c.querySelector("[autofocus], form :is(input, button, select)")??c.querySelector(".dialog-body")).focus(),()=>{c.close(),m?.isConnected&&document.activeElement===document.body&&m.focus({preventScroll:!0})}},[]);let u=c=>{c.preventDefault(),o()},f=k(null);return i`
    <dialog
      class=${`dialog ${t}`}
      ref=${a}
      aria-labelledby=${s?void 0:l}
      aria-label=${s?e:void 0}
      onCancel=${u}
      onPointerDown=${c=>f.current=c.target}
      onClick=${c=>c.target===a.current&&f.current===a.current&&o()}
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
                <${v} name="close" />
              </button>
            </header>
          `}
        ${n}
        ${r&&i`<footer class="dialog-foot">${r}</footer>`}
      </div>
    </dialog>
  `}function Ms({question:{title:e,text:t,act:o,danger:n=!1,done:r}}){return i`
    <${H} title=${e} onClose=${()=>r(null)}>
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
  `}var pl=({icon:e="pending",title:t,children:o})=>i`
  <div class="state-block">
    <${v} name=${e} />
    <h2>${t}</h2>
    ${o}
  </div>
`,He=({title:e="Something went wrong",text:t,again:o})=>i`
  <div class="state-block is-error" role="alert">
    <${v} name="stale" />
    <p>
      <strong>${e}.</strong> ${t}
    </p>
    ${o&&i`<button type="button" class="button" onClick=${o}>Try again</button>`}
  </div>
`,Sn=({lines:e=6})=>i`
  <div class="skeleton" aria-hidden="true">
    ${Array.from({length:e},(t,o)=>i`<i key=${o}></i>`)}
  </div>
`;var Cs=[["jobs","jobs"],["logs","logs"],["artifacts","artifacts"],["builds","stored builds"],["audit","audit entries"],["agents","agents that ran nothing"]];function ml({found:e}){let t=Cs.filter(([o])=>e[o].count>0);return t.length===0?i`<p class="ask-count" data-preview>Nothing to remove.</p>`:i`
    <dl class="facts due" data-preview>
      ${t.map(([o,n])=>i`
          <div key=${o}>
            <dt>${n}</dt>
            <dd class="number">
              <strong>${O(e[o].count)}</strong>
              ${e[o].bytes>0&&`, ${kn(e[o].bytes)}`}
            </dd>
          </div>
        `)}
    </dl>
  `}function As({question:{preview:e,done:t}}){let[o,n]=S({}),r=()=>{n({}),e().then(f=>n({found:f}),f=>n({error:f}))};E(r,[]);let{found:s,error:a}=o,l=s?Cs.reduce((f,[c])=>f+s[c].count,0):0;return i`
    <${H} title="Remove expired data" onClose=${()=>t(null)}>
      <form class="ask" onSubmit=${f=>{f.preventDefault(),l>0&&t({found:s})}}>
        <p>These have passed their retention period. Removal cannot be undone.</p>
        <div class="ask-preview" aria-live="polite">
          ${s&&i`<${ml} found=${s} />`}
          ${!s&&!a&&i`<p class="quiet">Counting…</p>`}
          ${a&&i`<${He} text=${a.message} again=${r} />`}
        </div>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>t(null)}>
            Cancel
          </button>
          <button type="submit" class="button is-danger" disabled=${l===0}>
            ${l>0?`Remove ${K(l,"thing")}`:"Remove"}
          </button>
        </footer>
      </form>
    <//>
  `}var no=({id:e,text:t})=>t&&i`
    <span class="field-error" id=${e} data-error>
      <${v} name="stale" />
      ${t}
    </span>
  `;function kt({label:e,hint:t,error:o,value:n,onInput:r,...s}){let a=G();return i`
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
      <${no} id=${`${a}-error`} text=${o} />
    </div>
  `}function dl({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=G();return i`
    <div class="field form-field">
      <label for=${a}>${e}</label>
      <select
        id=${a}
        onChange=${l=>s(l.currentTarget.value)}
        aria-invalid=${o?"true":void 0}
        aria-describedby=${`${a}-hint ${a}-error`}
      >
        ${r.map(([l,u])=>i`
            <option key=${l} value=${l} selected=${l===n}>${u}</option>
          `)}
      </select>
      <span class="field-hint" id=${`${a}-hint`}>${t}</span>
      <${no} id=${`${a}-error`} text=${o} />
    </div>
  `}function hl({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=G(),l=(u,f)=>s(r.map(([c])=>c).filter(c=>c===u?f:n.includes(c)));return i`
    <fieldset class="field form-field checks" aria-describedby=${`${a}-hint ${a}-error`}>
      <legend>${e}</legend>
      <span class="checks-row">
        ${r.map(([u,f])=>i`
            <label key=${u} class="check">
              <input
                type="checkbox"
                checked=${n.includes(u)}
                aria-invalid=${o?"true":void 0}
                onChange=${c=>l(u,c.currentTarget.checked)}
              />
              ${f}
            </label>
          `)}
      </span>
      <span class="field-hint" id=${`${a}-hint`}>${t}</span>
      <${no} id=${`${a}-error`} text=${o} />
    </fieldset>
  `}var _l=({problem:e})=>e&&i`<${He} title="Nothing changed" text=${e.message} />`;var $l=e=>e===""||/^https?:\/\/\S+$/.test(e);function Ps({question:{group:e,done:t}}){let[o,n]=S(e.note?.note??""),[r,s]=S(e.note?.owner??""),[a,l]=S(e.note?.ticket_url??""),[u,f]=S("");return i`
    <${H} title="Note on this cause" onClose=${()=>t(null)}>
      <form class="ask" onSubmit=${m=>{m.preventDefault();let d=a.trim();$l(d)?t({note:o.trim(),owner:r.trim(),ticket_url:d}):f("Enter the address of a web page")}}>
        <p class="failure-cause">${e.cause}</p>
        <${kt} label="Note" value=${o} onInput=${n} maxlength="500" />
        <${kt} label="Owner" hint="Who looks after it" value=${r} onInput=${s} maxlength="200" />
        <${kt}
          label="Ticket"
          hint="The address of its ticket"
          error=${u}
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
  `}var at=({text:e,onInput:t})=>i`
  <label class="field">
    Reason <span class="quiet">(optional)</span>
    <input type="text" maxlength="500" value=${e} onInput=${o=>t(o.currentTarget.value)} />
  </label>
`;function ro({label:e,options:t,value:o,onChange:n,hideLabel:r=!1}){let s=G();return i`
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
  `}var En=[["pause","Pause","Someone needs the device for a while."],["drain","Drain","Empty the device before an update or removal."],["quarantine","Quarantine","The device is unreliable: it fails tests that pass elsewhere."]],gl=[["","until resumed"],["1800","30 min"],["7200","2 h"],["86400","1 day"]],vl=e=>e===""?null:new Date((Ne()+Number(e))*1e3).toISOString();function Ds({question:{name:e,how:t,done:o}}){let[n,r]=S(t??"pause"),[s,a]=S(""),[l,u]=S(""),f=c=>{c.preventDefault(),o({how:n,note:l.trim(),until:vl(s)})};return i`
    <${H} title=${`Availability of ${e}`} onClose=${()=>o(null)}>
      <form class="ask" onSubmit=${f}>
        <p>Its current job finishes; no new jobs start.</p>
        <${ro} label="Mode" options=${En} value=${n} onChange=${r} />
        <p class="quiet">${En.find(([c])=>c===n)[2]}</p>
        <${ro} label="Duration" options=${gl} value=${s} onChange=${a} />
        <${at} text=${l} onInput=${u} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>o(null)}>
            Cancel
          </button>
          <button type="submit" class="button is-primary">${En.find(([c])=>c===n)[1]} ${e}</button>
        </footer>
      </form>
    <//>
  `}var St={done:"passed",pending:"waiting",waiting:"waiting",backoff:"backing off",assigned:"assigned",installing:"installing",executing:"running",parked:"parked"};function Tn({job:e}){let t=e.phase==="parked"?"suspect":e.status;return i`
    <span class=${`state state-${t}`}>
      <${v} name=${t} />
      <span>
        ${["pending","running"].includes(e.status)&&St[e.phase]||St[e.status]||e.status}
      </span>
    </span>
  `}var Et=({state:e,lost:t=!1})=>i`
  <span class=${`state state-${t?"lost":e}`}>
    <${v} name=${e} />
    <span>${t?"lost":e}</span>
  </span>
`;var bl={cancel:"Cancel jobs",retry:"Retry jobs",priority:"Change the priority of jobs"},yl={cancel:"Cancel",retry:"Retry",priority:"Change"},wl={cancel:e=>`${K(e,"job")} will be cancelled. Tests that run are stopped.`,retry:e=>`${K(e,"job")} will be requeued.`,priority:(e,t)=>`${K(e,"waiting job")} will have priority ${t}.`},xl={cancel:"have already ended and stay as they are",retry:"wait, run, have passed or are quarantined, and stay as they are",priority:"do not wait or have that priority already"},kl=["pending","running","failed","done","cancelled"];function Sl({question:e,found:t}){let{action:o,priority:n}=e,r=t.matched-t.changed,s=kl.filter(a=>t.by_status[a]);return i`
    <p class="ask-count" data-preview>
      <strong class="number">${O(t.changed)}</strong>${" "}
      ${wl[o](t.changed,n).replace(/^\S+ /,"")}
    </p>
    <p class="quiet number">
      ${K(t.matched,"job")} ${t.matched===1?"matches":"match"}
      ${s.length>0&&": "}
      ${s.map(a=>`${O(t.by_status[a])} ${St[a]??a}`).join(", ")}.
      ${r>0&&` ${O(r)} ${xl[o]}.`}
    </p>
  `}function Ls({question:e}){let{action:t,what:o,preview:n,done:r}=e,[s,a]=S({}),[l,u]=S(""),f=()=>{a({}),n().then(p=>a({found:p}),p=>a({error:p}))};E(f,[]);let{found:c,error:m}=s,d=p=>{p.preventDefault(),c?.changed&&r({found:c,note:l.trim()})};return i`
    <${H} title=${bl[t]} onClose=${()=>r(null)}>
      <form class="ask" onSubmit=${d}>
        ${o&&i`<p>${o}</p>`}
        <div class="ask-preview" aria-live="polite">
          ${c&&i`<${Sl} question=${e} found=${c} />`}
          ${!c&&!m&&i`<p class="quiet">Counting…</p>`}
          ${m&&i`<${He} text=${m.message} again=${f} />`}
        </div>
        <${at} text=${l} onInput=${u} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>r(null)}>
            ${t==="cancel"?"Back":"Cancel"}
          </button>
          <button
            type="submit"
            class=${`button ${t==="cancel"?"is-danger":"is-primary"}`}
            disabled=${!c?.changed}
          >
            ${yl[t]} ${c?K(c.changed,"job"):"jobs"}
          </button>
        </footer>
      </form>
    <//>
  `}function Rs({question:{test:e,done:t}}){let[o,n]=S("");return i`
    <${H} title="Quarantine test" onClose=${()=>t(null)}>
      <form class="ask" onSubmit=${s=>{s.preventDefault(),t({note:o.trim()})}}>
        <p>
          <span class="test-path">${e.test}</span> of ${e.org_id} still runs on ${e.target}, and its
          failures are shown. From now on its failures do not fail a batch.
        </p>
        <${at} text=${o} onInput=${n} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>t(null)}>
            Cancel
          </button>
          <button type="submit" class="button is-primary">Quarantine</button>
        </footer>
      </form>
    <//>
  `}var El={many:Ls,hold:Ds,quarantine:Rs,due:As,"failure-note":Ps,confirm:Ms};function Is(){let e=xt.value;if(!e)return null;let t=El[e.kind];return i`<${t} key=${e.kind} question=${e} />`}var so=()=>i`
  <a class="brand" href="/" aria-label="QualGent, overview">
    <svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <path class="mark-pole" d="M4 2h3v28H4z" />
      <path class="mark-flag" d="M7 4h22v18H7z" />
      <path class="mark-hole" d="M13 9.5h10v7H13z" />
    </svg>
    <span class="brand-name">QualGent</span>
  </a>
`;var Mn=e=>[...e.querySelectorAll("[data-row]")],Cn="tr, li, [role=row], [role=listitem]",Tl="a[href], button:not(:disabled), input:not(:disabled)",On=null;function An(e){let t=e.target.closest("[data-row]");if(t){On=e.currentTarget.id;for(let o of e.currentTarget.querySelectorAll("[data-row][tabindex='0']"))o.tabIndex=-1;t.tabIndex=0}}function Pn(e,t){if(!e.querySelector("[data-row][tabindex='0']")){let r=e.querySelector("[data-row]");r&&(r.tabIndex=0)}if(t===null||e.contains(document.activeElement))return;let o=Mn(e);(o.find(r=>r.dataset.row===t.key)??o[Math.min(t.at,o.length-1)])?.focus({preventScroll:!0})}function Dn(e){let t=document.activeElement;return!e?.contains(t)||!t.matches("[data-row]")?null:{key:t.dataset.row,at:Mn(e).indexOf(t)}}function Ol(){let e=document.activeElement?.closest("[data-list]");if(e)return e;let t=On&&document.getElementById(On);if(t?.querySelector("[data-row]"))return t;let o=[...document.querySelectorAll("[data-list]:has([data-row])")];return o.find(n=>n.querySelector("a[data-row]"))??o[0]??null}function Ns(e){e?.focus({preventScroll:!0}),e?.closest(Cn)?.scrollIntoView({block:"nearest"})}function js(e,t){for(let o=e;o&&o!==t;o=o.parentElement)if(o.matches(Cn)&&o.querySelector("[data-row]"))return o;return null}function Ml(e,t){let n=[...js(document.activeElement,e)?.querySelectorAll(Tl)??[]].filter(r=>r.checkVisibility());n[n.indexOf(document.activeElement)+t]?.focus({preventScroll:!0})}function Ln(e){let t=e.target.closest?.("[data-list]"),o={ArrowDown:1,ArrowUp:-1}[e.key],n={ArrowRight:1,ArrowLeft:-1}[e.key];return!t||e.shiftKey||!(o||n)?!1:(o?Tt(o):Ml(t,n),!0)}function Tt(e){let t=Ol();if(!t)return;let o=Mn(t),n=o.indexOf(js(document.activeElement,t)?.querySelector("[data-row]")),r=o.findIndex(s=>s.tabIndex===0);Ns(o[n<0?Math.max(0,r):Math.min(o.length-1,Math.max(0,n+e))])}function Rn(){let e=[...document.querySelectorAll("[data-list] [data-row]")],t=e.indexOf(document.activeElement),o=[...e.slice(t+1),...e.slice(0,t+1)].find(n=>n.dataset.failed!==void 0);return Ns(o),o!==void 0}function Cl(e){let t=document.getElementById(e),o=t?.querySelector("[data-row][tabindex='0']");o?.focus({preventScroll:!0}),(o?.closest(Cn)??t)?.scrollIntoView({block:"nearest"})}var Al=1500,Se=g([]),Ke=g(!1),We=g(Pl()),qs=0;function Pl(){try{return localStorage.getItem("qualgent-keys")!=="off"}catch{return!0}}function jn(e){We.value=e;try{localStorage.setItem("qualgent-keys",e?"on":"off")}catch{}}function it(e,t){let o={title:e,keys:t};return Se.value=[...Se.peek(),o],()=>Se.value=Se.peek().filter(n=>n!==o)}function Dl(e,t){E(()=>it(e,t),[e])}var In=e=>e.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")!=null;function ao(e){for(let t of[...Se.peek()].reverse()){let o=t.keys.find(n=>n.key===e&&n.run);if(o)return o}return null}function Nn(){clearTimeout(qs),Ke.value=!1}function Ll(e){if(e.defaultPrevented||e.isComposing)return;let t=e.ctrlKey||e.metaKey||e.altKey;if((e.ctrlKey||e.metaKey)&&!e.altKey&&e.key.toLowerCase()==="k"){io(e,ao("Mod+k"));return}if(!(t||document.querySelector("dialog[open]"))){if(e.key==="Escape"){Ke.peek()?Nn():In(e.target)?e.target.blur():io(e,ao("Escape"));return}if(!In(e.target)&&Ln(e)){e.preventDefault();return}In(e.target)||!We.peek()||e.key.length>1||(Ke.peek()?(Nn(),io(e,ao(`g ${e.key}`))):e.key==="g"?(e.preventDefault(),Ke.value=!0,qs=setTimeout(Nn,Al)):io(e,ao(e.key)))}}function io(e,t){t&&(e.preventDefault(),t.run())}function qn(){document.addEventListener("keydown",Ll)}var Fs=()=>Ke.value&&i`
    <p class="going" aria-hidden="true">
      <kbd>g</kbd>
      ${oe.filter(e=>e.place).map(({name:e,place:t})=>i`
            <span key=${e}>
              <kbd>${t.key}</kbd> ${t.label}
            </span>
          `)}
    </p>
  `;function Rl(e,t){let o=t.getBoundingClientRect(),{offsetWidth:n,offsetHeight:r}=e,s=o.bottom+4+r<=window.innerHeight||o.top<r+4,a=Math.max(8,Math.min(o.right-n,window.innerWidth-n-8));e.style.setProperty("left",`${a}px`),e.style.setProperty("top",`${s?o.bottom+4:o.top-r-4}px`)}function lt({label:e,icon:t,items:o,className:n="button",children:r,tip:s}){let[a,l]=S(!1),u=k(null),f=k(null),c=G(),m=typeof o=="function"?a?o().filter(Boolean):[]:o.filter(Boolean);E(()=>{if(!a)return;let h=f.current;h.showPopover(),Rl(h,u.current),(h.querySelector("[aria-checked=true]")??h.querySelector("button"))?.focus();let $=()=>l(!1);return window.addEventListener("resize",$),()=>window.removeEventListener("resize",$)},[a]);let d=()=>{l(!1),u.current.focus()},p=h=>{let $=[...f.current.querySelectorAll("button")],x=$.indexOf(document.activeElement),b={ArrowDown:x+1,ArrowUp:x-1,Home:0,End:$.length-1}[h.key];if(b!==void 0)$[(b+$.length)%$.length].focus();else if(h.key==="Escape")d();else{if(h.key==="Tab")return l(!1);if(h.key.length===1&&h.key!==" "){let A=h.key.toLowerCase();[...$.slice(x+1),...$].find(M=>M.innerText.trim().toLowerCase().startsWith(A))?.focus()}else return}h.preventDefault(),h.stopPropagation()},_=m.some(h=>h.checked!==void 0)?"menuitemradio":"menuitem";return i`
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
        onClick=${()=>l(!a)}
      >
        ${t&&i`<${v} name=${t} />`}
        ${r}
      </button>
      ${a&&i`
          <div
            id=${c}
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
                  ${h.icon?i`<${v} name=${h.icon} />`:i`<span class="icon"></span>`}
                  <span>${h.label}</span>
                  ${h.hint&&i`<span class="menu-hint">${h.hint}</span>`}
                  ${h.checked&&i`<${v} name="done" />`}
                </button>
              `)}
          </div>
        `}
    </span>
  `}var Fn=oe.filter(e=>e.place),Us=4;function Il(){let e=ne.row("overview").value;if(!e)return{};let[t,o]=[e.lost??0,e.agents?.paused??0],n=Fn.some(r=>r.name==="fleet")?"fleet":"overview";return{jobs:{count:e.totals?.failed??0,tone:"bad",text:"failed in the last 24 hours"},[n]:t>0?{count:t,tone:"bad",text:t===1?"agent is lost":"agents are lost"}:{count:o,tone:"warn",text:o===1?"agent is paused":"agents are paused"}}}function Nl({alert:e}){return e?.count?i`
    <span class=${`nav-alert is-${e.tone} number`} title=${`${O(e.count)} ${e.text}`}>
      ${O(e.count)}
      <span class="unseen"> ${e.text}</span>
    </span>
  `:null}var jl=(e,t)=>t!==null&&(e.name===t.name||e.name===t.parent);function Bs(){ne.ids.value;let e=D.value?.screen??null,t=Il(),o=Fn.slice(Us);return i`
    <nav class="nav" aria-label="Screens">
      <ul>
        ${Fn.map((n,r)=>i`
            <li key=${n.name} class=${r>=Us?"is-wide-only":""}>
              <a
                class="nav-link"
                href=${y(n.name)}
                data-tip=${n.place.label}
                data-tip-side="right"
                aria-current=${n.name===e?.name?"page":jl(n,e)?"true":void 0}
              >
                <${v} name=${n.place.icon} />
                <span class="nav-label">${n.place.label}</span>
                <${Nl} alert=${t[n.name]} />
              </a>
            </li>
          `)}
        ${o.length>0&&i`
            <li class="is-phone-only">
              <${lt}
                label="More screens"
                className="nav-link"
                icon="more"
                items=${o.map(n=>({label:n.place.label,icon:n.place.icon,run:()=>V(y(n.name))}))}
              >
                <span class="nav-label">More</span>
              <//>
            </li>
          `}
      </ul>
    </nav>
  `}var Un=(e,t)=>`/api/v1/jobs/${e}/${t}`,Bn=(e,t)=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}/${t}`,Hs={0:"Nothing changed. Try again when connected.",403:"Nothing changed.",404:"It may have been removed.",409:"It has changed: check and try again."};function ql(e){return Hs[e.status]?Hs[e.status]:e.retryable?"Nothing changed. Try again in a moment.":null}var Fl=e=>e.charAt(0).toUpperCase()+e.slice(1)+(/[.!?]$/.test(e)?"":".");async function W(e,t){try{let o=await e();return nt({text:typeof t=="function"?t(o):t}),o}catch(o){if(!(o instanceof me))throw o;let n=o.retryable?{label:"Try again",run:()=>W(e,t)}:null;return nt({kind:"bad",text:Fl(o.message),detail:ql(o),action:n}),null}}var Hn=e=>W(()=>q("POST",Un(e,"cancel")),"Job cancelled."),Kn=e=>W(()=>q("POST",Un(e,"retry")),"Job requeued."),Ul=(e,t)=>W(()=>q("POST",Un(e,"priority"),{priority:t}),`Priority set to ${t}.`),Wn=e=>W(()=>q("POST",Bn(e,"resume")),`${e} resumed.`),Bl={drain:"drained",pause:"paused",quarantine:"quarantined"};async function zn(e,t="pause"){let o=await ke({kind:"hold",name:e,how:t});if(!o)return null;let{note:n,until:r}=o,s=r?{note:n,until:r}:{note:n};return W(()=>q("POST",Bn(e,o.how),s),`${e} is ${Bl[o.how]}: no new jobs start.`)}async function Hl(e){let t=`${e} and its hold are deleted. Its attempts stay; if it connects again, it is a new agent.`;if(!await ke({kind:"confirm",title:"Delete agent",text:t,act:"Delete agent",danger:!0}))return!1;let n=Bn(e,"").slice(0,-1);return await W(()=>q("DELETE",n).then(()=>!0),`${e} deleted.`)===!0}var Ws=({id:e})=>`/api/v1/tests/${e}`;async function Kl(e){let t=await ke({kind:"quarantine",test:e});return t?W(()=>q("PATCH",Ws(e),{quarantined:!0,note:t.note}),"Test quarantined: its failures do not fail a batch."):null}var Wl=e=>W(()=>q("PATCH",Ws(e),{quarantined:!1}),"Test released from quarantine: its failures count again.");async function zl(e){let t=await ke({kind:"failure-note",group:e});if(!t)return null;let o=`/api/v1/failures/${encodeURIComponent(e.org_id)}/${e.fingerprint}`;return W(()=>q("PUT",o,t),"Note saved.")}var Ks=e=>q("POST","/api/v1/retention",{dry_run:e});async function Jl(){if(!await ke({kind:"due",preview:()=>Ks(!0)}))return null;let t=({jobs:o,logs:n,artifacts:r,builds:s,audit:a,agents:l})=>[o,n,r,s,a,l].reduce((u,f)=>u+f.count,0);return W(()=>Ks(!1),o=>`${K(t(o),"thing")} removed.`)}var lo=({id:e})=>`/api/v1/webhooks/${e}`,Vl=e=>W(()=>q("POST",`${lo(e)}/test`),"Test event sent: see the deliveries."),Gl=e=>W(()=>q("PATCH",lo(e),{enabled:!e.enabled}),e.enabled?"Webhook turned off.":"Webhook turned on."),Yl=(e,t)=>W(()=>q("POST",`${lo(e)}/deliveries/${t}/redeliver`),"Delivery queued again.");async function Ql(e){let t=`${e.url} receives no more events, and its deliveries are deleted.`;return await ke({kind:"confirm",title:"Remove webhook",text:t,act:"Remove",danger:!0})?await W(()=>q("DELETE",lo(e)).then(()=>!0),"Webhook removed.")===!0:!1}var Xl={cancel:e=>`${K(e,"job")} cancelled.`,retry:e=>`${K(e,"job")} ${e===1?"waits":"wait"} again.`,priority:e=>`The priority of ${K(e,"job")} was changed.`};async function co({action:e,filter:t={},within:o="/api/v1/jobs",priority:n,what:r}){let s=`${o}/${e}`,a=o==="/api/v1/jobs"&&Object.keys(t).length===0,l={filter:t,...a?{all:!0}:{},...e==="priority"?{priority:n}:{}},f=await ke({kind:"many",action:e,priority:n,what:r,preview:()=>q("POST",s,{...l,dry_run:!0})});if(!f)return null;let c={expected:f.found.changed,until:f.found.until,note:f.note};return c.until===null&&delete c.until,W(()=>q("POST",s,{...l,...c}),({changed:m})=>Xl[e](m))}var zs=/[\s/._-]/;function Zl(e,t){let o=e.toLowerCase().replace(/\s+/g,""),n=t.toLowerCase();if(o==="")return{score:0,at:[]};let r=n.indexOf(e.toLowerCase().trim());if(r>=0){let u=r===0||zs.test(n[r-1]),f=Array.from({length:e.trim().length},(c,m)=>r+m);return{score:100+(u?20:0)+f.length*4-r*.1-n.length*.05,at:f}}let s=[],a=0,l=0;for(let u of o){let f=n.indexOf(u,l);if(f<0)return null;(f===0||zs.test(n[f-1]))&&(a+=8),a+=f===l&&s.length>0?5:1-Math.min(3,(f-l)*.1),s.push(f),l=f+1}return{score:a-n.length*.05,at:s}}function ec(e,t){let o=e.toLowerCase().split(/\s+/).filter(Boolean),n=[...t.toLowerCase().matchAll(/[^\s/._-]+/g)];if(o.length===0||o[0].length<2)return null;let r=o.map((a,l)=>(l===0?n.slice(0,1):n).find(([u])=>u.startsWith(a)));return r.includes(void 0)?null:{score:100,at:r.flatMap(({index:a},l)=>Array.from(o[l],(u,f)=>a+f))}}function Js(e,t,o,n){return e.trim()===""?t.filter(s=>!s.danger).slice(0,n).map(s=>({entry:s,at:[]})):t.map(r=>({entry:r,fits:(r.danger?ec:Zl)(e,o(r))})).filter(({fits:r})=>r!==null).sort((r,s)=>s.fits.score-r.fits.score).slice(0,n).map(({entry:r,fits:s})=>({entry:r,at:s.at}))}var Jn=["true","false"],Gn=/^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/,Vs=/^\d{1,6}$/,Vn=/^(true|false)$/,tc=/^(waiting|pending|running|failed|done|passed|cancelled|parked)$/,ct=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,uo={status:{what:"status",values:["waiting","running","failed","passed","cancelled","parked"],form:tc},org:{what:"organization"},build:{what:"build prefix"},test:{what:"part of the test path"},agent:{what:"agent of the last attempt"},target:{what:"target"},age:{what:"time since submission",op:"<",values:["15m","1h","24h","7d"],form:Gn},flaky:{what:"passed after a failed attempt",values:Jn,form:Vn},cause:{what:"part of the failure's cause"},reason:{what:"part of why it failed or was requeued"},duration:{what:"test duration",op:">",values:["10s","1m","5m","30m"],form:Gn},attempts:{what:"number of attempts",op:">",values:["1","2","3"],form:Vs},priority:{what:"0 (now) to 9 (whenever)",op:"<=",values:["0","1","5","9"],form:Vs},tag:{what:"tag of the test"},project:{what:"project of Playwright in the test's name"},suite:{what:"suite of the batch"},branch:{what:"branch of the batch"},commit:{what:"commit prefix of the batch"},batch:{what:"id of the batch",form:ct},group:{what:"id of the group",form:ct},id:{what:"id of the job",form:ct},quarantined:{what:"three agents were lost running it",values:Jn,form:Vn},simulated:{what:"run by a simulated agent",values:Jn,form:Vn}},Yn="label.",fo=e=>Object.hasOwn(uo,e)||e.startsWith(Yn)&&e.length>Yn.length;function Qn({key:e,op:t,value:o}){if(e==="")return!0;if(!fo(e)||o==="")return!1;let{form:n=/./,op:r=":"}=uo[e]??{},s=[":","="].includes(t);return r!==":"?n.test(o)&&!(n===Gn&&s):s&&o.split(",").every(a=>n.test(a))}var oc=e=>uo[e]?.op??":";var Gs=/(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y,Ys=/\s*/y;function ut(e){let t=[],o=0;for(;o<e.length;){Ys.lastIndex=o,o+=Ys.exec(e)[0].length,Gs.lastIndex=o;let{0:n,groups:r}=Gs.exec(e);if(n==="")break;let{not:s,key:a="",op:l="",quoted:u,plain:f}=r;t.push({from:o,to:o+n.length,not:s!==void 0,key:a,op:l,value:u??f,valueFrom:o+(s??"").length+a.length+l.length}),o+=n.length}return t}function nc(e,t){return ut(e).find(n=>n.from<=t&&t<=n.to)??{from:t,to:t,not:!1,key:"",op:"",value:"",valueFrom:t}}var Qs=e=>/["\n]/.test(e)?null:/\s/.test(e)||e===""?`"${e}"`:e;function rc(e,{from:t,to:o},n,{done:r=!1}={}){let s=e.slice(o),a=r&&!/^\s/.test(s)?" ":"",l=t+n.length+(r?1:0);return{text:e.slice(0,t)+n+a+s,caret:l}}var Xs=(e,{from:t,to:o})=>`${e.slice(0,t).trimEnd()} ${e.slice(o).trimStart()}`.trim();function sc(e,t){let o=ut(e).filter(a=>a.key===t);if(o.length===0)return"";let[{not:n,op:r,value:s}]=o;return o.length>1||n||r!==":"||s.includes(",")?null:s}function ac(e,t,o){let n=e;for(let r of ut(e).filter(s=>s.key===t).reverse())n=Xs(n,r);return`${n} ${o===""?"":`${t}:${Qs(o)}`}`.trim()}function po(e){let{screen:t,params:o,href:n}=D.peek()??{},r=t&&Object.keys(o).length===0;V(je(r?n:"/",e))}var mo=["system","light","dark"],ic=()=>document.documentElement.dataset.theme??"system",ft=g(ic());function Ee(e){ft.value=e,e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e;try{localStorage.setItem("qualgent-theme",e)}catch{}}window.addEventListener("storage",e=>{e.key==="qualgent-theme"&&Ee(mo.includes(e.newValue)?e.newValue:"system")});var ea=6,ae=e=>()=>V(e),lc=oe.filter(e=>e.place).map(e=>({group:"Screens",label:e.place.label,icon:e.place.icon,hint:`g ${e.place.key}`,run:ae(y(e.name))})),cc=[L("retry","job")&&{label:"Retry all failed jobs\u2026",icon:"retry",danger:!0,run:()=>co({action:"retry",filter:{status:"failed"},what:"All failed jobs."})},L("cancel","job")&&{label:"Cancel all waiting jobs\u2026",icon:"cancelled",danger:!0,run:()=>co({action:"cancel",filter:{status:"pending"},what:"All waiting jobs."})},{label:"Colors: light",icon:"theme-light",run:()=>Ee("light")},{label:"Colors: dark",icon:"theme-dark",run:()=>Ee("dark")},{label:"Colors: system",icon:"theme-system",run:()=>Ee("system")},{label:"Keyboard shortcuts",icon:"help",hint:"?",run:()=>re.value=!0},B!==null&&{label:"Account",icon:"next",run:ae("/accounts/")},B!==null&&L("read","org")&&{label:"Organization",icon:"org",run:ae("/team/")},B!==null&&L("read","token")&&{label:"Tokens",icon:"next",run:ae("/team/tokens/")},B!==null&&L("read","member")&&{label:"Members",icon:"next",run:ae("/team/members/")},B!==null&&L("read","host")&&{label:"Device hosts",icon:"next",run:ae("/team/hosts/")},B!==null&&{label:"Log out",icon:"next",run:ae("/accounts/logout/")},L("read","admin")&&{label:"Admin",icon:"next",run:ae("/admin/")},...xe.filter(e=>e.scope!==N).map(e=>({label:`Switch to ${Q(e.scope)}`,icon:"org",hint:e.role,run:()=>po(e.scope)})),L("read","docs")&&{label:"API documentation",icon:"next",run:ae("/api/docs/")}].filter(Boolean).map(e=>({group:"Actions",...e}));function ta(e){return[rn(),lc,cc].flatMap(o=>Js(e,o,n=>n.label,ea))}var oa={org:{group:"Organizations",icon:"org",href:({id:e})=>y("org",{org_id:e})},build:{group:"Builds",icon:"build",href:({id:e,org_id:t})=>y("build",{org_id:t,app_version_id:e})},test:{group:"Tests",icon:"tests",href:({id:e})=>y("test",{id:e})},batch:{group:"Batches",icon:"batches",href:({id:e})=>y("batch",{id:e})},group:{group:"Groups",icon:"build",href:({id:e})=>y("group",{id:e})},agent:{group:"Agents",icon:null,href:({id:e})=>y("agent",{name:e})},job:{group:"Jobs",icon:null,href:({id:e})=>y("job",{id:e})}},Zs=Object.keys(oa),uc=({name:e,note:t})=>[e,t].filter(Boolean).join(" on ");function na(e){let{group:t,icon:o,href:n}=oa[e.kind],r={org:"",agent:e.status,batch:e.org_id??"several organizations",build:e.org_id};return{group:t,label:e.kind==="batch"?uc(e):e.name,icon:o??e.status,hint:r[e.kind]??[e.note,e.org_id].filter(Boolean).join(" "),run:ae(n(e))}}function fc(e,t){let o=t.toLowerCase();return e.toLowerCase().split(/\s+/).flatMap(n=>{let r=o.indexOf(n);return r<0?[]:Array.from(n,(s,a)=>r+a)})}function pc({name:e,note:t,operable:o}){return o?t?L("resume","agent")?{label:`Resume ${e}`,icon:"running",run:()=>Wn(e)}:null:L("pause","agent")?{label:`Pause ${e}\u2026`,icon:"paused",run:()=>zn(e)}:null:null}function mc({id:e,status:t}){return["pending","running"].includes(t)?L("cancel","job")?{label:"Cancel this job",icon:"cancelled",run:()=>Hn(e)}:null:t!=="done"&&L("retry","job")?{label:"Retry this job",icon:"retry",run:()=>Kn(e)}:null}async function dc(e,t){let o=e.replace(/^(pause|drain|quarantine|resume)\s+/i,""),n=o!==e,{results:r}=await we(`/api/v1/search?${new URLSearchParams({q:o})}`,{signal:t});return r.filter(({kind:a})=>!n||a==="agent").sort((a,l)=>Zs.indexOf(a.kind)-Zs.indexOf(l.kind)).flatMap(a=>{let l=na(a),u=a.kind==="agent"?pc(a):a.kind==="job"&&ct.test(e)?mc(a):null,f={entry:l,at:fc(o,l.label)};if(!u)return[f];let c={entry:{group:l.group,...u},at:[]};return n?[c,f]:[f,c]})}async function hc(e,t){let o=new URLSearchParams({q:e,limit:ea}),{jobs:n}=await we(`/api/v1/jobs?${o}`,{signal:t}),r={group:"Jobs",label:"All jobs that match",icon:"jobs",hint:e,run:ae(y("jobs",{},{q:e}))},s=n.map(a=>({kind:"job",name:a.test,note:a.app_version_id,...a}));return[...s.length>0?[r]:[],...s.map(na)].map(a=>({entry:a,at:[]}))}async function ra(e,t){let o=ut(e),n=o.some(({key:s})=>fo(s)),r=o.every(Qn)&&(e.match(/"/g)??[]).length%2===0;if(n&&!r)return[];try{return await(n?hc:dc)(e,t)}catch{return t.throwIfAborted(),[]}}var _c=/Mac|iP(hone|ad)/.test(navigator.platform),pt=({keys:e})=>e.split(" ").map(t=>i`
      <kbd key=${t}>
        ${t.replace("Mod+",_c?"\u2318":"Ctrl ").replace(/(?<=[⌘ ])[a-z]$/,o=>o.toUpperCase())}
      </kbd>
    `);var $c=120;function gc({text:e,at:t}){let o=new Set(t),n=[];for(let r=0,s=1;r<e.length;r=s,s+=1){for(;s<e.length&&o.has(s)===o.has(r);)s+=1;let a=e.slice(r,s);n.push(o.has(r)?i`<mark key=${r}>${a}</mark>`:a)}return n}function vc(e){let[t,o]=S({for:"",results:[]});return E(()=>{if(e==="")return o({for:"",results:[]});let n=new AbortController,r=setTimeout(()=>{ra(e,n.signal).then(s=>o({for:e,results:s}),()=>{})},$c);return()=>{clearTimeout(r),n.abort()}},[e]),t}function bc(e){let t=[];return e.forEach((o,n)=>{let r=t.at(-1);r?.title===o.entry.group?r.results.push(o):t.push({title:o.entry.group,from:n,results:[o]})}),t}function yc({entry:e,letters:t,index:o,chosen:n,choose:r,point:s}){return i`
    <div
      class="palette-option"
      id=${`palette-${o}`}
      role="option"
      aria-selected=${n}
      onPointerMove=${()=>s(o)}
      onClick=${()=>r(o)}
    >
      <${v} name=${e.icon} />
      <span class="palette-label">
        <${gc} text=${e.label} at=${t} />
      </span>
      ${e.hint&&i`
          <span class="palette-hint">
            ${/^(g .|\?)$/.test(e.hint)?i`<${pt} keys=${e.hint} />`:e.hint}
          </span>
        `}
    </div>
  `}var wc=({results:e,at:t,choose:o,point:n})=>bc(e).map(({title:r,from:s,results:a})=>i`
      <div key=${`${r} ${s}`} role="group" aria-label=${r}>
        <div class="palette-group" aria-hidden="true">${r}</div>
        ${a.map(({entry:l,at:u},f)=>i`
            <${yc}
              key=${`${l.label} ${f}`}
              entry=${l}
              letters=${u}
              index=${s+f}
              chosen=${s+f===t}
              choose=${o}
              point=${n}
            />
          `)}
      </div>
    `);function sa(){let[e,t]=S(de.peek().query),[o,n]=S(0),r=k(null),s=e.trim(),a=vc(s),l=[...ta(s),...s?a.results:[]],u=Math.min(o,l.length-1);R(()=>r.current.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[u,e]);let f=m=>{tt(),setTimeout(()=>l[m].entry.run())},c=m=>{let d={ArrowDown:u+1,ArrowUp:u-1,PageDown:u+8,PageUp:u-8}[m.key];if(d!==void 0){let p=m.key.startsWith("Arrow");n(p?(d+l.length)%Math.max(1,l.length):Math.max(0,Math.min(l.length-1,d)))}else if(m.key==="Enter"&&l[u])f(u);else return;m.preventDefault()};return i`
    <${H} title="Search or run a command" className="palette" bare onClose=${tt}>
      <div class="palette-line">
        <${v} name="search" />
        <input
          type="text"
          role="combobox"
          aria-label="Search or run a command"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-autocomplete="list"
          aria-activedescendant=${l[u]?`palette-${u}`:void 0}
          placeholder="Screen, build, organization, test, agent, id or command…"
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
        <${wc} results=${l} at=${u} choose=${f} point=${n} />
      </div>
      <p class="palette-none" role="status">
        ${l.length===0?a.for===s?`No results for \u201C${s}\u201D.`:"Searching\u2026":i`<span class="unseen">${l.length} found</span>`}
      </p>
    <//>
  `}var xc={agent:"agents",audit:"accounts",auditedjob:"accounts",delivery:"webhooks",org:"accounts",webhook:"webhooks"},kc=/[:/_#?;@&=+$,"[\]<>%\n\\]/g;function Xn(e,t){let o=String(t).replace(kc,n=>`_${n.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`);return`/admin/${xc[e]??"jobs"}/${e}/${encodeURIComponent(o)}/change/`}function Sc({parent:e,trail:t,crumb:o}){let n=hn(e??D.value?.screen?.parent??""),r=[...n?[[n.title,y(n.name)]]:[],...t];return r.length===0?null:i`
    <nav class="crumbs" aria-label="Breadcrumbs">
      ${r.map(([s,a])=>i`
          <a key=${a} href=${a}>${s}</a>
          <${v} name="next" />
        `)}
      ${o&&i`<span aria-current="page">${o}</span>`}
    </nav>
  `}function Zn({title:e,note:t,state:o,actions:n,inspect:r,tools:s,parent:a,trail:l=[],crumb:u,className:f="",children:c}){let m=k(null),d=L("read","admin")?r:null;return R(()=>{document.activeElement===document.body&&D.peek().arrival.kind!=="first"&&!document.querySelector("dialog[open]")&&m.current.focus({preventScroll:!0})},[]),i`
    <header class="page-head">
      <${Sc} parent=${a} trail=${l} crumb=${u} />
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
                    href=${Xn(...d)}
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
    <div class=${`page ${f}`}>${c}</div>
  `}var Ec={0:"This screen could not be loaded",400:"Invalid request",403:"No access",404:"Not found"},Tc={0:"The server may have been upgraded: reload the page.",400:"The address is invalid.",403:"Ask an owner of your organization for access.",404:"It may have been removed, or the address is wrong."},er=({problem:{status:e,text:t,elsewhere:o}})=>i`
  <${Zn} title=${Ec[e]??"Something went wrong"}>
    <div class="state-block is-problem" data-problem=${e}>
      <p>${t.charAt(0).toUpperCase()+t.slice(1)}.</p>
      ${o?i`
              <p>
                It is in ${Q(o)}.${" "}
                <a href=${je(location.pathname+location.search,o)}>Open it there</a>
              </p>
            `:i`<p class="quiet">${Tc[e]}</p>`}
      <p>
        <a class="button" href="/">
          Show overview
        </a>${" "}
        <a class="button" href="/jobs">Show jobs</a>
      </p>
    </div>
  <//>
`;var aa=()=>i`
  <${H} title="Keyboard shortcuts" className="sheet" onClose=${()=>re.value=!1}>
    <div class="sheet-groups">
      ${Se.value.map(({title:e,keys:t})=>i`
          <section key=${e}>
            <h3>${e}</h3>
            <dl>
              ${t.map(({key:o,what:n})=>i`
                  <div key=${o}>
                    <dt>
                      <${pt} keys=${o} />
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
        checked=${We}
        onChange=${e=>jn(e.currentTarget.checked)}
      />
      Enable single-letter shortcuts
    </label>
  <//>
`;function Oc({toast:e}){let{id:t,kind:o,text:n,detail:r,action:s}=e,a=()=>o==="good"&&Zt(t);return i`
    <div
      class=${`toast toast-${o}`}
      data-toast=${t}
      role=${o==="bad"?"alert":void 0}
      onPointerLeave=${a}
      onFocusOut=${a}
    >
      <${v} name=${o==="bad"?"failed":"done"} />
      <p>
        ${n}
        ${r&&i`<span class="toast-detail"> ${r}</span>`}
      </p>
      ${s&&i`
          <button
            type="button"
            class="button"
            onClick=${()=>{Ue(t),s.run()}}
          >
            ${s.label}
          </button>
        `}
      <button type="button" class="icon-button" aria-label="Dismiss" onClick=${()=>Ue(t)}>
        <${v} name="close" />
      </button>
    </div>
  `}var ia=()=>i`
  <div class="toasts" role="status" aria-label="Messages">
    ${Fe.value.map(e=>i`<${Oc} key=${e.id} toast=${e} />`)}
  </div>
`;var Mc=400;function la(){let e=k(null);return E(()=>{let t=0,o=null,n=()=>{clearTimeout(t),o=null,e.current?.matches(":popover-open")&&e.current.hidePopover()},r=u=>{if(!u.isConnected)return;let f=e.current;f.textContent=u.dataset.tip,f.matches(":popover-open")||f.showPopover();let c=u.getBoundingClientRect(),m=u.dataset.tipSide==="right",d=m?c.top+(c.height-f.offsetHeight)/2:c.bottom+6,p=d+f.offsetHeight<window.innerHeight,_=m?c.right+8:c.left+(c.width-f.offsetWidth)/2;f.style.setProperty("left",`${Math.max(6,Math.min(_,window.innerWidth-f.offsetWidth-6))}px`),f.style.setProperty("top",`${p?d:c.top-f.offsetHeight-6}px`)},s=u=>{let f=u.target.closest?.("[data-tip]");f!==o&&(n(),!(!f||u.type==="focusin"&&!f.matches(":focus-visible"))&&(u.type==="pointerover"&&u.pointerType!=="mouse"||(o=f,u.type==="focusin"?r(f):t=setTimeout(()=>r(f),Mc))))},l=[["pointerover",s],["focusin",s],["focusout",n],["pointerdown",n],["scroll",n],["keydown",u=>u.key==="Escape"&&n()]];for(let[u,f]of l)document.addEventListener(u,f,!0);return()=>l.forEach(([u,f])=>document.removeEventListener(u,f,!0))},[]),i`<div class="tip" role="tooltip" popover="manual" ref=${e}></div>`}var Cc={connecting:"Connecting to the server",live:"Data is up to date",paused:"Updates pause while the tab is hidden",reconnecting:"Connection lost; reconnecting",stale:"Server unreachable for a while; still trying",stopped:"Updates have stopped"},Ac={connecting:"reconnecting",paused:"paused",stopped:"stale"};function ca({live:e}){let t=e.state.value,o=ye(()=>t==="live"?"":`data from ${Z(e.age.value)} ago`);return i`
    <p class=${`live live-${t}`} role="status" data-live=${t} data-tip=${Cc[t]}>
      <${v} name=${Ac[t]??t} />
      <span class="live-word">${t}</span>
      ${["reconnecting","stale"].includes(t)&&i`<span class="live-age" aria-hidden="true">${o}</span>`}
    </p>
  `}var ua={system:"System",light:"Light",dark:"Dark"},Pc=()=>i`
  <${lt}
    label=${`Color scheme: ${ua[ft.value].toLowerCase()}`}
    tip="Color scheme"
    className="icon-button"
    icon=${`theme-${ft.value}`}
    items=${mo.map(e=>({label:ua[e],icon:`theme-${e}`,checked:e===ft.value,run:()=>Ee(e)}))}
  />
`,Dc=()=>i`
  <${lt}
    label=${`Scope: ${Q(N)}`}
    tip="Switch organization"
    className="scope"
    items=${xe.map(e=>({label:Q(e.scope),hint:e.role==="site"?"":e.role,checked:e.scope===N,run:()=>e.scope!==N&&po(e.scope)}))}
  >
    <${v} name="org" /><span class="unseen">Scope: </span><span class="scope-name">${Q(N)}</span>
  <//>
`,fa=()=>i`
  <header class="top">
    <${so} />
    ${xe.length>0&&i`<${Dc} />`}
    <button type="button" class="jump" onClick=${()=>et()} aria-keyshortcuts="Control+K Meta+K">
      <${v} name="search" />
      <span class="jump-text">Search or run a command…</span>
      <span class="jump-keys" aria-hidden="true">
        <${pt} keys="Mod+k" />
      </span>
    </button>
    <${ca} live=${U} />
    <${Pc} />
    <button
      type="button"
      class="icon-button is-keys"
      aria-label="Keyboard shortcuts"
      data-tip="Keyboard shortcuts (?)"
      onClick=${()=>re.value=!0}
    >
      <${v} name="help" />
    </button>
    ${B!==null&&i`<a class="person" href="/accounts/" aria-label=${`Account of ${B}`}>${B}</a>`}
  </header>
`;function Lc(){let e=D.value;if(R(()=>{e&&us(e.arrival)},[e?.arrival]),!e)return i`
      <div class="page">
        <${Sn} />
      </div>
    `;if(e.problem)return i`<${er} problem=${e.problem} />`;let t=e.module.default,o=JSON.stringify([e.screen.name,e.params]);return i`<${t} key=${o} params=${e.params} query=${e.query} />`}var Rc=()=>U.serverError.value&&i`<p class="complaint" role="alert">Server error: ${U.serverError}</p>`;function Ic(e){e.preventDefault(),location.reload()}var Nc={out:()=>i`You are logged out: nothing on this page is updated. <a href=${fs()}>Log in again</a>`,changed:()=>i`Your access has changed. <a href=${location.href} onClick=${Ic}>Reload the page</a>`,left:()=>i`
    You have no access to ${Q(N)} any more. <a href="/" onClick=${jc}>Leave this page</a>
  `};function jc(e){e.preventDefault(),location.assign("/")}function qc(){return D.value,te.value==="in"?null:i`
    <p class="complaint" role="alert" data-session=${te.value}>
      ${Nc[te.value]()}
    </p>
  `}function pa(){return i`
    <div class="shell">
      <aside class="side">
        <${so} />
        <${Bs} />
        <p class="side-foot">
          ${L("read","admin")&&i`<a href="/admin/">Admin</a>`}
          ${L("read","docs")&&i`<a href="/api/docs/">API</a>`}
          ${B!==null&&i`<a href="/accounts/logout/">Log out</a>`}
        </p>
      </aside>
      <div class="stage">
        <${fa} />
        <${Rc} />
        <${qc} />
        <main
          id="content"
          tabindex="-1"
          data-screen=${D.value&&(D.value.screen?.name??"none")}
          aria-busy=${vt.value}
        >
          <${Lc} />
        </main>
      </div>
    </div>
    <${Is} />
    ${de.value&&i`<${sa} />`}
    ${re.value&&i`<${aa} />`}
    <${Fs} />
    <${ia} />
    <${la} />
    <${Os} />
  `}var ma=new WeakMap,Fc=w.diffed;function Uc(e,t){for(let o of e){if(!o||o.__===t)continue;let{type:n,__k:r}=o;o.__=null,typeof n=="string"&&r&&da(r,o)}}function da(e,t){for(let o of e)o?.__===t&&(o.__=null,typeof o.type=="string"&&o.__k&&da(o.__k,o))}w.diffed=e=>{Fc?.(e);let t=e.__c;if(!t)return;let o=ma.get(t);o&&o!==e.__k&&Uc(o,e),e.__k&&ma.set(t,e.__k)};function Bc(){let e=document.querySelector("[data-search]");e?e.select():et()}function ha(){it("Everywhere",[{key:"Mod+k",what:"search or run a command",run:()=>de.peek()?tt():et()},{key:"/",what:"search on this screen",run:Bc},{key:"f",what:"next failure",run:()=>Rn()||V(y("jobs",{},{status:"failed"}))},{key:"?",what:"keyboard shortcuts",run:()=>re.value=!0},{key:"Esc",what:"close"}]),it("Rows",[{key:"\u2191 \u2193",what:"previous or next row"},{key:"\u2190 \u2192",what:"links and buttons of the row"},{key:"j",what:"next row",run:()=>Tt(1)},{key:"k",what:"previous row",run:()=>Tt(-1)},{key:"Enter",what:"open the row"},...fn(["retry","priority","cancel"],"job")?[{key:"Space",what:"select the row, with Shift a range"},{key:"x",what:"select the row"}]:[]]);let e=oe.filter(t=>t.place);it("Screens",e.map(t=>({key:`g ${t.place.key}`,what:t.place.label.toLowerCase(),run:()=>V(y(t.name))})))}var Hc=300;U.subscribe(ne);on();Xo();qn();ha();var Kc=bn(),Wc=Kc.finally(()=>U.start());gn();Promise.race([Wc,new Promise(e=>setTimeout(e,Hc))]).then(()=>setTimeout(()=>{let e=document.getElementById("app");e.replaceChildren(),Bt(i`<${pa} />`,e)}));function ho(e){let t=2166136261;for(let o=0;o<e.length;o++)t=Math.imul(t^e.charCodeAt(o),16777619);return(t^t>>>15)>>>0}var _o=10,_a="qualgent-build-colors",zc=500,$o=class{#e=new Map;#o=Array(_o).fill(0);#t;constructor(t=null){this.#t=t}index(t,o){let n=ho(`${t}
${o}`);this.#e.has(n)||this.#s();let r=this.#e.get(n);if(r!==void 0)return r;let s=Math.min(...this.#o),a=n%_o;for(;this.#o[a]>s;)a=(a+1)%_o;return this.#n(n,a),this.#r(),a}#n(t,o){this.#o[o]+=1,this.#e.set(t,o)}#s(){try{for(let[t,o]of JSON.parse(this.#t?.getItem(_a)??"[]"))!this.#e.has(t)&&o>=0&&o<_o&&this.#n(t,o)}catch{}}#r(){try{this.#t?.setItem(_a,JSON.stringify([...this.#e].slice(-zc)))}catch{}}};function Jc(){try{return globalThis.localStorage??null}catch{return null}}var Vc=new $o(Jc()),go=(e,t)=>Vc.index(e,t),Gc=(e,t)=>`build-${go(e,t)}`;var Yc=globalThis.document?parseFloat(getComputedStyle(document.documentElement).fontSize)/16:1,tr=e=>Math.round(e*Yc);var $a=document.documentElement,Ot=document.createElement("i");Ot.hidden=!0;Ot.style.setProperty("forced-color-adjust","none");$a.append(Ot);var vo=new Map,ga=g(0);function va(){vo=new Map,ga.value+=1}new MutationObserver(va).observe($a,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener("change",va);function Qc(e){return vo.has(e)||(Ot.style.setProperty("color",`var(--${e})`),vo.set(e,getComputedStyle(Ot).color)),vo.get(e)}var Xc=(e,t=400)=>`${t} ${tr(e)}px Archivo, system-ui, sans-serif`;var bo=new Map;function ba(e){let t=bo.get(e);return t===void 0&&(bo.size>=2e4&&bo.clear(),t=e.toLowerCase().replace(/\d+/g,o=>o.padStart(12,"0")),bo.set(e,t)),t}function ze(e,t){let[o,n]=[ba(e),ba(t)];return o<n?-1:o>n?1:0}var Te=J("agents",(e,t)=>ze(e.name,t.name)),Mt=e=>e.lost?"lost":e.state,Zc=["suspect","paused","stopping"],wo=g([]),ya=g(0),yo=new Set;function wa(e,t){let o=new Set(wo.peek());for(let r of t)o.delete(r),yo.delete(r);for(let[r,s]of Object.entries(e))s.lost||Zc.includes(s.state)?o.add(r):o.delete(r),s.simulated&&s.state!=="offline"?yo.add(r):yo.delete(r);ya.value=yo.size;let n=[...o].sort(ze);n.join(`
`)!==wo.peek().join(`
`)&&(wo.value=n)}wa(Object.fromEntries(Te.ids.peek().map(e=>[e,Te.row(e).peek()])),[]);Te.watch(wa);function Oe({since:e}){let t=z(()=>{let o=se(e);return F(()=>Z(o===null?null:le.value-o))},[e]);return i`<time class="number" datetime=${e}>${t}</time>`}var xa=["M8 0h8v12H8z","M0 6h16v6H0z","M0 12L16 0v12z","M8 0h8v6H8zM0 6h8v6H0z","M5 3.5h6v5H5z","M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z","M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z","M5.33 0h5.34v12H5.33z","M0 4h16v4H0z","M8 1l7 5-7 5-7-5z"],Sa=({org:e,version:t})=>i`
  <svg class=${`flag flag-${go(e,t)}`} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
    <path class="flag-a" d="M0 0h16v12H0z" />
    <path class="flag-b" d=${xa[ho(t)%xa.length]} />
    <path class="flag-edge" d="M.5.5h15v11H.5z" />
  </svg>
`,ka=({name:e,text:t,href:o,row:n,children:r})=>o?i`<a class=${e} title=${t} href=${o} tabindex=${n?-1:void 0}>${r}</a>`:i`<span class=${e} title=${t}>${r}</span>`,Je=({org:e,version:t,link:o=!1,children:n})=>{let r=o&&y("build",{org_id:e,app_version_id:t});return i`
    <span class="build">
      <${Sa} org=${e} version=${t} />
      <${ka} name="build-version" text=${t} href=${r} row=${o==="row"}>${n??t}<//>
      <${ka} name="build-org" text=${e} href=${o&&y("org",{org_id:e})} row=${o==="row"}>${e}<//>
    </span>
  `};function or({as:e="div",left:t=0,top:o=0,width:n,height:r,className:s="",children:a,...l}){let u=k(null);return R(()=>{let{style:f}=u.current;f.setProperty("transform",`translate(${t}px, ${o}px)`),f.setProperty("width",n===void 0?"100%":`${n}px`),f.setProperty("height",r===void 0?"auto":`${r}px`)},[t,o,n,r]),i`<${e} ref=${u} class=${`placed ${s}`} ...${l}>${a}<//>`}function Ct({since:e,expected:t}){let o=k(null);return R(()=>{let n=se(e);if(!(n===null||!t))return j(()=>{let r=Math.max(0,(le.value-n)/t);o.current?.style.setProperty("--share",Math.min(1,r).toFixed(3)),o.current?.classList.toggle("is-over",r>1)})},[e,t]),i`<span class="progress" ref=${o} aria-hidden="true"></span>`}function nr({since:e}){let t=z(()=>F(()=>xn(le.value-se(e))),[e]);return i`<time class="number" datetime=${e}>${t}</time>`}function Ve({test:e}){let t=e.lastIndexOf("/")+1;return i`
    <span class="test" title=${e}>
      <span class="test-folder">${e.slice(0,t)}</span>
      <span class="test-file">${e.slice(t)}</span>
    </span>
  `}var Ea=e=>e.job??e.installed?.[0]??null;function Ta({held:e,paused_reason:t}){return e?`${e.kind}${e.note?`: ${e.note}`:""}${e.until?`, until ${rt(e.until)}`:""}`:t||null}function Oa({job:e}){return i`
    <span class="took">
      <span class="took-words">
        ${e.phase==="installing"&&i`<em>installing</em>${" "}`}
        <${Oe} since=${e.started_at} />
        ${e.expected_seconds>0&&i`<span class="quiet"> of ${Z(e.expected_seconds)}</span>`}
      </span>
      <${Ct} since=${e.started_at} expected=${e.expected_seconds} />
    </span>
  `}var xo=({agent:e})=>i`
  <span class=${e.lost?"is-lost":"quiet"} title=${`last heard of ${rt(e.last_seen_at)}`}>
    ${e.lost?"lost":"offline"} since <${nr} since=${e.last_seen_at} />
  </span>
`;function eu({agent:e}){if(e.job)return i`<${Ve} test=${e.job.test} />`;let t=e.state==="offline"&&e.lost?null:Ta(e);return t?i`<span class="card-hold" title=${t}>${t}</span>`:e.state==="offline"?i`<${xo} agent=${e} />`:i`<span class="quiet">${e.targets.join(", ")}</span>`}function tu({id:e,index:t,count:o,...n}){let r=Te.row(e).value;if(!r)return null;let s=Ea(r),a=st(r.labels);return i`
    <${or}
      as="li"
      className=${`card card-${Mt(r)}`}
      aria-setsize=${o}
      aria-posinset=${t+1}
      ...${n}
    >
      <span class="card-head">
        <a
          class="card-name"
          data-row=${`agent/${e}`}
          tabindex="-1"
          href=${y("agent",{name:r.name})}
          title=${r.name}
        >
          ${r.name}
        </a>
        <${Et} state=${r.state} lost=${r.lost} />
      </span>
      <span class="card-build">
        ${s?i`<${Je} org=${s.org_id} version=${s.app_version_id} />`:i`<span class="quiet">no build installed</span>`}
      </span>
      <span class="card-doing">
        <${eu} agent=${r} />
      </span>
      <span class="card-took">${r.job&&i`<${Oa} job=${r.job} />`}</span>
      <span class="card-labels" title=${a}>
        ${r.simulated&&i`<span class="tag">simulated</span>${" "}`}
        ${a}
      </span>
    <//>
  `}function At(e,t=250){let o,n=!1,r=!1,s=!1,a=0,l=async()=>{o=void 0,n=!0,r=!1;let f=performance.now();try{await e()}finally{let c=performance.now();a=c+Math.max(t,3*(c-f)),n=!1,r&&u()}},u=()=>{s||(r=!0,n||(o??=setTimeout(l,Math.max(0,a-performance.now()))))};return Object.assign(u,{stop(){s=!0,clearTimeout(o)}})}var ou=1e3,ko=class{#e;#o=0;data=g(null);error=g(null);constructor(t,o=null){this.#e=t,this.data.value=o}async load(){let t=++this.#o;try{let o=await we(this.#e);if(t!==this.#o)return;this.error.value=null,this.data.value=o}catch(o){t===this.#o&&(this.error.value=o)}}invalidate=At(()=>this.load(),ou);close(){this.#o+=1,this.invalidate.stop()}};var rr=J("settings");function sr(e){let t=z(()=>e?gt(e):null,[e]);return E(()=>t&&U.subscribe(t),[t]),t}function nu(e,t,o=null){let n=z(()=>new ko(e,o),[e]);return E(()=>(e&&!n.data.peek()&&n.load(),()=>n.close()),[n]),E(()=>{n.data.peek()&&n.invalidate()},[t]),n}function ru(e,t,o=[]){E(()=>{let n=At(t),r=rr.watch((a,l,u)=>(u||e in a)&&n());e in pn(rr)&&n();let s=o.map(a=>a.watch(n));return()=>[r,...s,n.stop].forEach(a=>a())},[e,t])}function ar(){let e=k(null),t=Dn(e.current);return R(()=>Pn(e.current,t)),{ref:e,onFocusIn:An,"data-list":!0}}function su(e,t){let[o,n]=S(e);return E(()=>{let r=setTimeout(()=>n(e),t);return()=>clearTimeout(r)},[e]),o===e}var au=10,iu=8;function ir(e,{first:t=au,step:o=iu}={}){let[n,r]=S(t);return E(()=>{if(n>=e){e>0&&r(1/0);return}let s=requestAnimationFrame(()=>r(n+o));return()=>cancelAnimationFrame(s)},[n,e]),n}function lr(e){let{id:t,label:o,className:n,columns:r,sections:s=[{key:"all",ids:e.ids}],selection:a}=e,l=ar(),u=s.flatMap(m=>m.ids),f=ir(u.length),c=m=>{let d=m.key===" "||m.key==="x"&&We.peek();if(!a||!d||m.ctrlKey||m.metaKey||m.altKey)return;let p=m.target.closest("[data-row]");p&&(m.preventDefault(),a.toggle(p.dataset.row.slice(e.kind.length+1),{through:m.shiftKey,shown:u}))};return i`
    <table
      id=${t}
      role="table"
      aria-label=${o}
      class=${`rows ${n}`}
      ...${l}
      onKeyDown=${c}
    >
      <thead role="rowgroup">
        <tr role="row">
          ${a&&i`
              <th role="columnheader" scope="col" class="c-pick">
                <${uu} selection=${a} shown=${u} />
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
            ${$.map(x=>i`<${lu} key=${x} id=${x} table=${e} shown=${u} />`)}
            ${_.length===0&&h&&i`
                <tr role="row" class="divider">
                  <td role="cell" class="nothing">${h}</td>
                </tr>
              `}
          </tbody>
        `)})}
    </table>
  `}function lu({id:e,table:t,shown:o}){let{columns:n,rowOf:r,kind:s,hrefOf:a,rowClass:l=()=>"",failed:u=()=>!1,selection:f}=t,c=r(e).value,m=ye(()=>f?.ids.value.has(e)?" is-picked":"");if(!c)return null;let d=a(c,e),p=_=>{_.target.closest("a, button, input, label")||String(getSelection())||(_.metaKey||_.ctrlKey?window.open(d,"_blank","noopener"):V(d))};return i`
    <tr role="row" class=${`row ${l(c)}${m.value}`} onClick=${p}>
      ${f&&i`
          <td role="cell" class="c-pick">
            <${cu} id=${e} selection=${f} shown=${o} />
          </td>
        `}
      ${n.map(({name:_,label:h,numeric:$,main:x,stacked:b,cell:A})=>i`
          <td key=${_} role="cell" class=${`c-${_} ${$?"is-numeric":""}`} data-label=${h}>
            ${x?i`
                  <span class=${`line ${b?"is-stacked":""}`}>
                    <a
                      class="row-link"
                      data-row=${`${s}/${e}`}
                      data-failed=${u(c)?"":void 0}
                      tabindex="-1"
                      href=${d}
                    >
                      ${A(c,e)}
                    </a>
                    ${x===!0?null:x(c)}
                  </span>
                `:A(c,e)}
          </td>
        `)}
    </tr>
  `}function cu({id:e,selection:t,shown:o}){let n=ye(()=>t.ids.value.has(e));return i`
    <label class="pick">
      <input type="checkbox" tabindex="-1" checked=${n} onClick=${s=>t.toggle(e,{through:s.shiftKey,shown:o})} />
      <span class="unseen">Select this row</span>
    </label>
  `}function uu({selection:e,shown:t}){let o=k(null),n=t.filter(r=>e.ids.value.has(r)).length;return R(()=>{o.current.indeterminate=n>0&&n<t.length}),i`
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
  `}var fu=e=>e.job??e.installed?.[0]??null;function Ma({agent:e}){let t=fu(e);return t?i`<${Je} org=${t.org_id} version=${t.app_version_id} />`:i`<span class="quiet">no build installed</span>`}function Ca({agent:e}){let{job:t}=e;return e.state==="offline"?i`<${xo} agent=${e} />`:t?i`
    <span class="work">
      <${Ve} test=${t.test} />
      <span class="work-time">
        ${t.phase==="installing"&&i`<em>installing</em>${" "}`}
        <${Oe} since=${t.started_at} />
        ${t.expected_seconds?i`<span class="quiet"> of ${Z(t.expected_seconds)}</span>`:""}
      </span>
      <${Ct} since=${t.started_at} expected=${t.expected_seconds} />
    </span>
  `:i`<span class="quiet">${e.targets.join(", ")}</span>`}var pu=e=>i`
  <span class="agent-line">
    <${Et} state=${e.state} lost=${e.lost} />
    ${e.simulated&&i`<span class="tag" title="Simulates tests instead of running them">simulated</span>`}
  </span>
`,mu=[{name:"name",title:"Agent",main:pu,stacked:!0,cell:e=>i`<span title=${e.name}>${e.name}</span>`},{name:"installed",title:"Build",cell:e=>i`<${Ma} agent=${e} />`},{name:"job",title:"Job",cell:e=>i`<${Ca} agent=${e} />`}],du=({ids:e})=>i`
  <${lr}
    id="agents-list"
    label="Agents"
    className="agents"
    columns=${mu}
    ids=${e}
    kind="agent"
    rowOf=${t=>Te.row(t)}
    hrefOf=${t=>y("agent",{name:t.name})}
    rowClass=${t=>`agent-${Mt(t)}`}
  />
`;var Aa=["done","failed","cancelled","running","waiting"];function hu({group:e}){let t=k(null);return R(()=>{Aa.forEach((o,n)=>t.current.children[n].style.setProperty("flex-grow",e[o]||0))}),i`
    <span class="bar" ref=${t} aria-hidden="true">
      ${Aa.map(o=>i`<i key=${o} class=${`bar-${o}`}></i>`)}
    </span>
  `}function So({label:e,text:t}){let o=be("copy");return i`
    <div class="copy">
      <span class="copy-label">${e}</span>
      <pre tabindex="0" aria-label=${e}>
        <code>${t}</code>
      </pre>
      <button type="button" class="button" onClick=${async r=>{let s=r.currentTarget.parentElement.querySelector("code");try{await navigator.clipboard.writeText(t),o.value="copied"}catch{getSelection().selectAllChildren(s),o.value="selected"}setTimeout(()=>o.value="copy",2e3)}}>
        <${v} name="copy" />
        <span aria-live="polite">${o}</span>
      </button>
    </div>
  `}var cr=B===null?"curl -s":'curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"',_u="http://127.0.0.1:3000",ur=()=>[_u,"http://localhost:3000"].includes(location.origin)?"":` --url ${location.origin}`,fr=N?.startsWith("org:")?N.slice(4):"acme",Eo=e=>/^[\w.-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,pr=B!==null;var mr=()=>pr?L("invite","host")?i`
        <a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
      `:i`Ask an owner of your organization to enroll a device host.`:i`
      On a machine with a device or a browser, in the folder of your tests:${" "}
      <code>qgagent init</code> writes <code>qgagent.toml</code>, which says what runs; then${" "}
      <code>qgagent run --url ${location.origin}</code>
    `;var To={org_id:fr,app_version_id:"1.0.0",test:"tests/onboarding.spec.js"},$u=`qgjob submit --org-id ${Eo(To.org_id)} --app-version-id ${To.app_version_id} --test ${To.test}`,gu=`${cr} ${location.origin}/submit-job -H 'Content-Type: application/json' -d ${Eo(JSON.stringify(To))}`,vu=()=>i`
  <section class="empty" aria-labelledby="empty-title">
    <h2 id="empty-title">Submit the first test</h2>
    <p>
      A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
      Paste one of these into a terminal and watch this page.
    </p>
    <${So}
      label="With qgjob"
      text=${`${$u}${ur()}`}
    />
    <${So}
      label="With curl"
      text=${gu}
    />
    <h3>Add an agent</h3>
    <p>An agent runs the tests. <${mr} /></p>
  </section>
`;var Pa=["at","waiting","running","submitted","done","failed","cancelled","installs","installs_avoided","wait_p50","wait_p95"];function bu(e,t){let o=e.at.at(-1)??-1/0,n=t.filter(r=>r.at>o);return n.length>0&&e.at.length>0&&n.length===t.length&&n[0].at-o>2*e.step?null:{step:e.step,...Object.fromEntries(Pa.map(r=>[r,[...e[r],...n.map(s=>s[r])]]))}}var Da={mean:e=>e.reduce((t,o)=>t+o,0)/e.length,most:e=>Math.max(...e)};function yu(e,{from:t,to:o,count:n,names:r,merge:s="mean"}){let a=(o-t)/n,l=r.map(()=>Array.from({length:n},()=>[]));return e.at.forEach((u,f)=>{let c=Math.floor((u-t)/a);c<0||c>=n||r.forEach((m,d)=>{let p=e[m][f];p!=null&&l[d][c].push(p)})}),{at:Array.from({length:n},(u,f)=>t+f*a),values:Object.fromEntries(r.map((u,f)=>[u,l[f].map(c=>c.length>0?Da[s](c):null)]))}}function Oo(e,t,o){let n=(e.at(-1)?.at??0)-o,r=e.filter(s=>s.at>n&&s[t]!==null).map(s=>s[t]);return r.length>0?Da.mean(r):null}var wu=(e,t,o)=>Math.round(e.reduce((n,r)=>n+r[t]*o/60,0));var dr=["busy","stopping","idle","paused","suspect","offline"];function Mo(e){let t=Object.fromEntries(dr.map(s=>[s,e[s]??0])),o=dr.reduce((s,a)=>s+t[a],0),n=o-t.offline,r=t.busy+t.stopping;return{...t,known:o,connected:n,working:r,share:n>0?r/n:null}}var xu=e=>e.job?.org_id??null,hr="label.";function La(e,t){return t==="target"?e.targets:t==="org"?[xu(e)??"used by nobody"]:t.startsWith(hr)?[e.labels?.[t.slice(hr.length)]??"without this label"]:["all"]}function ku(e){let t={};for(let[,{state:o}]of e)t[o]=(t[o]??0)+1;return t}function Su(e,t){let o=new Map;for(let[n,r]of e)for(let s of La(r,t)){o.has(s)||o.set(s,{key:s,ids:[],states:{}});let a=o.get(s);a.ids.push(n),a.states[r.state]=(a.states[r.state]??0)+1}return[...o.values()].sort((n,r)=>ze(n.key,r.key)).map(({key:n,ids:r,states:s})=>({key:n,ids:r,totals:Mo(s)}))}function Eu(e){let t=new Map;for(let[,o]of e)for(let n of Object.keys(o.labels??{}))t.set(n,(t.get(n)??0)+1);return[...t].sort((o,n)=>n[1]-o[1]||ze(o[0],n[0]))}var Co=J("series",(e,t)=>e.at-t.at);var _r=[["1h","1 h"],["24h","24 h"],["7d","7 days"]],$r="24h";function Tu(e){let t=e.get("period");return _r.some(([o])=>o===t)?t:$r}var gr=e=>_r.find(([t])=>t===e)[1];function vr(e){let t=sr(e===$r?null:`totals:${e}`);return(t?t.row(e).value:ne.row("overview").value?.totals)??null}var br=100,Ao=24;function Ra(e,{floor:t=0}={}){let o=Math.max(...e.filter(a=>a!==null),t+1),n=e.length>1?br/(e.length-1):0,r="",s="M";return e.forEach((a,l)=>{if(a===null){s="M";return}let u=Ao-1-(a-t)/(o-t)*(Ao-2);r+=`${s}${(l*n).toFixed(1)} ${u.toFixed(1)}`,s="L"}),r}function Po({values:e,tone:t=""}){return e.filter(o=>o!==null).length<2?i`<svg class="spark" aria-hidden="true" viewBox=${`0 0 ${br} ${Ao}`}></svg>`:i`
    <svg
      class=${`spark ${t&&`spark-${t}`}`}
      aria-hidden="true"
      viewBox=${`0 0 ${br} ${Ao}`}
      preserveAspectRatio="none"
    >
      <path class="spark-line" d=${Ra(e)} vector-effect="non-scaling-stroke" />
    </svg>
  `}var Ou=["busy","idle","stopping","paused","suspect","offline"],Ia=60,Na={"1h":"3600","24h":"86400","7d":"604800"},Me=({name:e,period:t,value:o,icon:n,note:r,loud:s,href:a,trend:l,tone:u,children:f})=>i`
  <div class=${`figure ${s?"is-loud":""}`} data-figure=${e.toLowerCase()}>
    <dt>
      ${n&&i`<${v} name=${n} />`}
      ${a?i`<a href=${a}>${e}</a>`:e}
      ${t&&i`<small class="figure-period">${t}</small>`}
    </dt>
    <dd>${o}</dd>
    <dd class="figure-note">${r??""}</dd>
    ${f}
    <dd class="figure-spark" aria-hidden="true">${l&&i`<${Po} values=${l} tone=${u} />`}</dd>
  </div>
`,ja=e=>e===null?"":`${O(e<10?Math.round(e*10)/10:Math.round(e))} a minute`,qa=e=>e==null?"\u2013":e<10?wt(e):Z(e);function Mu({states:e,lost:t,trend:o}){let n=Ou.filter(s=>e[s]>0),r=n.reduce((s,a)=>s+e[a],0);return i`
    <div class="figure" data-figure="agents">
      <dt>
        <a href=${y("fleet")}>Agents</a>
      </dt>
      <dd>${O(r)}</dd>
      <dd class="figure-note">
        ${n.length===0?"none connected":""}
        ${n.map(s=>i`
            <a
              key=${s}
              class=${`fleet-state on-board-${s} ${s==="offline"&&t>0?"on-board-lost":""}`}
              href=${y("fleet",{},{state:s})}
            >
              <${v} name=${s} />
              ${O(e[s])} ${s}
            </a>
          `)}
      </dd>
      <dd class="figure-spark" aria-hidden="true">
        <${Po} values=${o} tone="go" />
      </dd>
    </div>
  `}function Fa({installs:e,installs_avoided:t,saved_seconds:o}){let n=e+t>0?`, ${Math.round(100*t/(e+t))} % saved`:"";return`${O(e)} made${n}${o>0?`, \u2248 ${Z(o)} of device time`:""}`}function Cu({period:e}){let t=vr(e),o=ne.row("overview").value,n=ye(()=>Co.ids.value.map(u=>Co.row(u).value)).value;if(!o)return i`<dl class="figures"></dl>`;let r=u=>n.map(f=>f[u]),s=u=>y("jobs",{},{status:u}),a=u=>y("jobs",{},{q:`status:${u} age<${e}`}),l=gr(e);return i`
    <dl class="figures">
      <${Me}
        name="Waiting"
        icon="pending"
        href=${s("pending")}
        value=${O(o.waiting)}
        trend=${r("waiting")}
      />
      <${Me}
        name="Running"
        icon="running"
        href=${s("running")}
        value=${O(o.running)}
        trend=${r("running")}
        tone="go"
      />
      <${Me}
        name="Passed"
        icon="done"
        period=${l}
        href=${a("done")}
        value=${O(t?.done)}
        note=${ja(Oo(n,"done",Ia))}
        trend=${r("done")}
        tone="good"
      />
      <${Me}
        name="Failed"
        icon="failed"
        period=${l}
        href=${a("failed")}
        value=${O(t?.failed)}
        loud=${t?.failed>0}
        note=${[ja(Oo(n,"failed",Ia)),t?.cancelled?`${O(t.cancelled)} cancelled`:""].filter(Boolean).join(", ")}
        trend=${r("failed")}
        tone="bad"
      />
      <${Me}
        name="Wait p50"
        value=${qa(o.wait_p50)}
        note=${o.wait_p95==null?"no recent jobs":`p95 ${qa(o.wait_p95)}`}
        trend=${r("wait_p50")}
      />
      <${Mu}
        states=${o.agents??{}}
        lost=${o.lost}
        trend=${n.map(u=>Mo(u.agents??{}).working)}
      />
      <${Me}
        name="Installs avoided"
        href=${y("timeline",{},{span:Na[e]})}
        period=${l}
        value=${O(t?.installs_avoided)}
        note=${t?Fa(t):""}
        trend=${r("installs_avoided")}
        tone="yellow"
      />
      <${Me}
        name="Starts avoided"
        href=${y("timeline",{},{span:Na[e]})}
        period=${l}
        value=${O(t?.starts_avoided)}
        note="of the test runner"
        trend=${r("starts_avoided")}
        tone="yellow"
      />
    </dl>
  `}var mt=F(()=>D.value?.query.get("q")??""),yr=F(()=>mt.value.toLowerCase().split(/\s+/).filter(Boolean)),wr=e=>vn({q:e}),Au={group:e=>[e.org_id,e.app_version_id,e.target,st(e.labels),...e.agents??[]],agent:e=>[e.name,e.host,e.state,...e.targets??[],st(e.labels),e.job?.org_id,e.job?.app_version_id,e.job?.test,...(e.installed??[]).flatMap(t=>[t.org_id,t.app_version_id])],job:e=>[e.id,e.org_id,e.app_version_id,e.test,e.status,e.phase,e.agent,e.target]},Ua=new WeakMap;function Ba(e,t,o){if(o.length===0)return!0;let n=Ua.get(t);return n===void 0&&(n=Au[e](t).join(" ").toLowerCase(),Ua.set(t,n)),o.every(r=>n.includes(r))}var Pu=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]);function Du(e,t){let o=[];return F(()=>{let n=e.ids.value;if(yr.value.length===0)return o=n;let r=n.filter(s=>{let a=e.row(s).value;return a!==null&&Ba(t,a,yr.value)});return Pu(r,o)?o:o=r})}var xr=({id:e,icon:t="search",label:o,placeholder:n=o,text:r,onInput:s})=>i`
  <form class="search" role="search" onSubmit=${a=>a.preventDefault()}>
    <label for=${e}>
      <${v} name=${t} />
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
`;var Lu=({label:e})=>i`
  <${xr}
    id="filter"
    icon="filter"
    label=${e}
    placeholder="Filter"
    text=${mt.value}
    onInput=${wr}
  />
`;function Ru({job:e}){return e.finished_at&&e.started_at?i`<span class="number">${wt(se(e.finished_at)-se(e.started_at))}</span>`:e.status==="running"?e.started_at&&i`<${Oe} since=${e.started_at} />`:e.status==="pending"?i`<span class="quiet">waits <${Oe} since=${e.created_at} /></span>`:""}var Iu=e=>i`
  ${e.attempts>1&&i`<span class="tag">attempt ${O(e.attempts)}</span>`}
  ${e.flaky&&i`<span class="tag" title="Passed after a failed attempt">flaky</span>`}
  ${e.simulated&&i`<span class="tag" title="run by a simulated agent">simulated</span>`}
`,Nu=({at:e})=>i`<time class="number quiet" datetime=${e} title=${e}>${rt(e)}</time>`,ju=({job:e})=>i`
  <a class="suite" tabindex="-1" href=${y("batch",{id:e.batch_id})}>${e.batch.suite||"batch"}</a>
  ${e.batch.branch&&i`<span class="quiet suite-branch" title=${e.batch.branch}>${e.batch.branch}</span>`}
`,qu=({text:e})=>i`<span class="cause" title=${e}>${e}</span>`,Ha=[{name:"status",title:"Status",cell:e=>i`<${Tn} job=${e} />`},{name:"test",title:"Test",main:Iu,cell:e=>i`<${Ve} test=${e.test} />`},{name:"build",title:"Build",cell:e=>i`<${Je} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"suite",title:"Suite",cell:e=>e.batch&&i`<${ju} job=${e} />`},{name:"cause",title:"Reason",cell:e=>(e.cause||e.reason)&&i`<${qu} text=${e.cause||e.reason} />`},{name:"agent",title:"Agent",label:"agent",cell:e=>e.agent??""},{name:"took",title:"Duration",numeric:!0,cell:e=>i`<${Ru} job=${e} />`},{name:"at",title:"Submitted",label:"submitted",numeric:!0,cell:e=>i`<${Nu} at=${e.created_at} />`}],Fu={kind:"job",columns:Ha,hrefOf:e=>y("job",{id:e.id}),rowClass:e=>`job-${e.status}`,failed:e=>e.status==="failed"};function Uu({title:e,note:t,tools:o,id:n,className:r="",children:s}){let a=G();return i`
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
  `}var Bu=({children:e})=>i`
  <p class="banner" data-simulated>
    <${v} name="stale" />
    <span><strong>Simulated.</strong> ${e}</span>
  </p>
`;function Hu(e){let t=be(null),o=k(new Set),n=a=>()=>{o.current.add(a),t.value??=e.peek()},r=a=>l=>{a==="focus"&&l.currentTarget.contains(l.relatedTarget)||(o.current.delete(a),o.current.size===0&&(t.value=null))};Yo(()=>{mt.value,t.value=null});let s=t.value&&new Set(t.value);return{ids:t.value??e.value,waiting:s?e.value.filter(a=>!s.has(a)).length:0,show:()=>t.value=e.peek(),over:{onPointerEnter:n("pointer"),onPointerLeave:r("pointer"),onFocusIn:n("focus"),onFocusOut:r("focus")}}}var Ku=J("events",(e,t)=>e.at<t.at?1:e.at>t.at?-1:e.id<t.id?1:-1);var Do=e=>e.waiting+e.running>0,Wu=["no_agent","agents_paused","build_held"],zu=e=>e.running===0&&Wu.includes(e.explanation?.reason??"");function Ju(e,t){return Do(e)!==Do(t)?Do(e)?-1:1:(e.position??1/0)-(t.position??1/0)||(e.id<t.id?-1:1)}var Vu=J("groups",Ju);var Ka=e=>Date.parse(e.started_at??e.created_at),Gu=J("jobs",(e,t)=>Ka(t)-Ka(e)||(e.id<t.id?1:-1));export{Hn as m0_0,co as m0_1,Wn as m0_10,Kn as m0_11,Ul as m0_12,Gl as m0_13,Vl as m0_14,zn as m0_2,zl as m0_3,Kl as m0_4,Yl as m0_5,Wl as m0_6,Hl as m0_7,Jl as m0_8,Ql as m0_9,ro as m105_0,Bu as m112_0,nr as m113_0,Po as m114_0,Ra as m114_1,pl as m117_0,He as m117_1,Sn as m117_2,Et as m118_0,Tn as m118_1,St as m118_2,lr as m119_0,Ve as m124_0,xr as m125_0,du as m12_0,Ma as m12_1,Ca as m12_2,U as m140_0,Pa as m143_0,yu as m143_1,bu as m143_2,Oo as m143_3,wu as m143_4,mt as m144_0,Du as m144_1,wr as m144_2,yr as m144_3,Ba as m144_4,hr as m145_0,dr as m145_1,Su as m145_2,La as m145_3,Eu as m145_4,ku as m145_5,Mo as m145_6,kn as m150_0,wn as m150_1,al as m150_10,cl as m150_11,ll as m150_12,rt as m150_13,K as m150_2,Z as m150_3,st as m150_4,O as m150_5,il as m150_6,wt as m150_7,xn as m150_8,se as m150_9,Hu as m152_0,ir as m156_0,nu as m156_1,ar as m156_2,ru as m156_3,su as m156_4,sr as m156_5,i as m157_0,Xn as m158_0,it as m168_0,Se as m168_1,Ke as m168_2,jn as m168_3,We as m168_4,qn as m168_5,Dl as m168_6,hu as m17_0,ze as m180_0,un as m183_0,an as m183_1,cn as m183_2,B as m183_3,Yt as m183_4,ln as m183_5,xe as m183_6,oe as m183_7,qi as m183_8,tt as m185_0,et as m185_1,de as m185_2,rn as m185_3,ji as m185_4,L as m190_0,fn as m190_1,V as m191_0,Ts as m191_1,gn as m191_2,hn as m191_3,vn as m191_4,bn as m191_5,y as m191_6,D as m191_7,vt as m191_8,Cl as m193_0,Dn as m193_1,Ln as m193_2,Tt as m193_3,Rn as m193_4,An as m193_5,Pn as m193_6,on as m194_0,N as m194_1,tn as m194_2,Q as m194_3,je as m194_4,ct as m210_0,uo as m210_1,Yn as m210_2,fo as m210_3,Qn as m210_4,oc as m210_5,rc as m212_0,nc as m212_1,ut as m212_2,sc as m212_3,ac as m212_4,Xs as m212_5,Qs as m212_6,re as m217_0,Te as m218_0,Mt as m218_1,ya as m218_2,wo as m218_3,Ku as m220_0,Vu as m221_0,zu as m221_1,Do as m221_2,Gu as m222_0,ne as m223_0,pn as m225_0,J as m225_1,gt as m225_2,Co as m226_0,cr as m232_0,pr as m232_1,fr as m232_2,Eo as m232_3,ur as m232_4,tr as m234_0,mo as m235_0,Ee as m235_1,ft as m235_2,At as m236_0,Ue as m243_0,Zt as m243_1,nt as m243_2,Fe as m243_3,$r as m244_0,_r as m244_1,gr as m244_2,Tu as m244_3,vr as m244_4,si as m247_0,ai as m247_1,k as m247_10,S as m247_11,ii as m247_2,E as m247_3,li as m247_4,G as m247_5,ri as m247_6,R as m247_7,z as m247_8,Gr as m247_9,I as m249_0,Jt as m249_1,be as m249_10,Yo as m249_11,ie as m249_2,F as m249_3,ns as m249_4,j as m249_5,g as m249_6,pe as m249_7,ye as m249_8,wi as m249_9,Le as m250_0,ve as m250_1,w as m250_10,Bt as m250_11,Ir as m250_12,za as m250_2,ti as m250_3,Ge as m250_4,ni as m250_5,Ja as m250_6,Ge as m250_7,ei as m250_8,qt as m250_9,me as m2_0,we as m2_1,ps as m2_2,q as m2_3,So as m31_0,H as m34_0,Oe as m37_0,vu as m38_0,Me as m45_0,Cu as m45_1,Fa as m45_2,Lu as m47_0,mr as m48_0,Je as m49_0,Sa as m49_1,tu as m55_0,xo as m55_1,Oa as m55_2,Ea as m55_3,Ta as m55_4,hl as m57_0,no as m57_1,_l as m57_2,dl as m57_3,kt as m57_4,$o as m5_0,go as m5_1,Gc as m5_2,v as m63_0,Ha as m65_0,Fu as m65_1,le as m6_0,Ne as m6_1,Qo as m6_2,Xo as m6_3,Qc as m7_0,Xc as m7_1,ga as m7_2,lt as m80_0,Zn as m85_0,Uu as m87_0,or as m90_0,er as m92_0,Ct as m94_0};
