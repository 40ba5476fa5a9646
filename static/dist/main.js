var dr=e=>t=>{var o=e[t];if(o)return o();throw new Error("Module not found in bundle: "+t)};var w,_r,Lt,me,Oo,Pt,$r,Ct,gr,Ao,Mo,vr,ct=Symbol.for("pv"),Dt={},Rt=[],Pa=/^m(i|n|o|s|text|space)$/,It=Array.isArray,jt=Rt.slice,de=Object.assign;function Te(e){e&&e.parentNode&&e.remove()}function Ke(e,t,o){var n,r,s,a={},l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?jt.call(arguments,2):o),Oe(e,a,n,r,null)}function Da(e,t,o){var n,r,s,a=de({},e.props),l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e.type!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?jt.call(arguments,2):o),Oe(e.type,a,n!==void 0?n:e.key,r!==void 0?r:e.ref,null)}function Oe(e,t,o,n,r){var s={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ct,__v:r||++_r,__i:-1,__u:0};return!r&&w.vnode&&w.vnode(s),s}function Ra(){return{current:null}}function _e(e){return e.children}function Me(e,t){this.props=e,this.context=t,this.__g=0}function he(e,t){if(t==null)return e.__&&he(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:he(e)}function La(e){var t,o=e.__v,n=o.__e,r=[],s=[],a=e.__P;a&&((t=de({constructor:ct},o)).__v=o.__v+1,w.vnode&&w.vnode(t),Po(a,t,o,e.__n,a.namespaceURI,32&o.__u?[n]:null,r,n||he(o),32&o.__u,s),t.__v=o.__v,t.__.__k[t.__i]=t,Er(r,t,s),o.__=o.__e=null,t.__e!=n&&br(t))}function br(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),br(e)}function Co(e){(8&e.__g||(e.__g|=8,me.push(e),Pt++))&&Oo==w.debounceRendering||((Oo=w.debounceRendering)||queueMicrotask)(yr)}function yr(){try{for(var e,t=1;me.length;)me.length>t&&me.sort($r),e=me.shift(),t=me.length,8&e.__g&&La(e)}finally{(Pt=me.length)&&(Oo||queueMicrotask)(yr)}}function wr(e,t,o,n,r,s,a,l,u,f,c){var m,d,p,_,h,$,x=n.__k||Rt,y=t.length;for(u=Ia(o,t,x,u,y),m=0;m<y;m++)(p=o.__k[m])!=null&&(d=~p.__i&&x[p.__i]||Dt,p.__i=m,$=Po(e,p,d,r,s,a,l,u,f,c),_=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.ref&&Do(d.ref,null,p,d),p.ref&&c.push(p.ref,p.__c||_,p)),h=h||_,4&p.__u?(u=xr(p,u,e,!d.__v),d.__e&&(d.__e=null)):typeof p.type=="function"&&$!==void 0?u=$:_&&(u=_.nextSibling),p.__u&=-21);return o.__e=h,u}function Ia(e,t,o,n,r){var s,a,l,u,f,c,m,d,p,_=o.length,h=_,$=0,x=0,y=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=y[s]=Oe(null,a):It(a)?a=y[s]=Oe(_e,{children:a}):a.constructor===ct&&a.__b?a=y[s]=Oe(a.type,a.props,a.key,a.ref,a.__v):y[s]=a,u=s+$,a.__=e,a.__b=e.__b+1,l=null,~(f=a.__i=ja(a,o,u,h))&&(h--,(l=o[f])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,f==u-1?$--:f==u+1?$++:f!=u&&(f>u?$--:$++,x=1)):(~f||(r>_?$--:r<_&&$++),typeof a.type!="function"&&(a.__u|=4))):y[s]=null;if(x){for(c=[],m=[],s=0;s<r;s++)if((a=y[s])&&16&a.__u){for($=0,d=c.length;$<d;)c[p=$+d>>1]<a.__i?$=p+1:d=p;c[$]=a.__i,m[s]=$+1}for($=c.length;s--;)m[s]&&(m[s]==$?$--:y[s].__u|=4)}if(h)for(s=0;s<_;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=he(l)),Ro(l,l));return n}function xr(e,t,o,n){var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=xr(r[s],t,o,!1));return t}for(t&&!t.parentNode&&(t=he(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,t):o.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function kr(e,t){return t=t||[],e!=null&&typeof e!="boolean"&&(It(e)?e.some(function(o){kr(o,t)}):t.push(e)),t}function ja(e,t,o,n){var r,s=e.key,a=e.type,l=t[o],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return o;if(n>(u?1:0)){for(r=o-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=o+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function hr(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function Mt(e,t,o,n,r){var s,a;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||hr(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||hr(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(a=Mo[t]||(Mo[t]=Na(t)),(e.__a||(e.__a={}))[t]=Ao,s=t!=(t=t.replace(gr,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function Na(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[Ct]==null)t[Ct]=Ao++;else if(t[Ct]<this.__a[e])return;return o(w.event?w.event(t):t)}}}function Po(e,t,o,n,r,s,a,l,u,f){var c,m,d,p,_,h,$,x,y,A,O,To,pr,Ot,Se,mr,pe,Ee,ie=t.type;if(t.constructor!==ct)return null;128&o.__u&&(u=32&o.__u,c=o.__c.__z)&&(t.__u|=u,m=s=[],c.nodeType==8?l=At(c,s):s.push(c),l=s[0]||l),(c=w.__b)&&c(t);e:if(typeof ie=="function"){d=a.length;try{if(x=t.props,y=(c=ie.prototype)&&c.render,A=(c=ie.contextType)&&n[c.__c],O=c?A?A.props.value:c.__:n,(p=o.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(y?t.__c=p=new ie(x,O):(t.__c=p=new Me(x,O),p.constructor=ie,p.render=Fa),A&&A.sub(p),p.state||(p.state={}),p.__n=n,p.__g|=8,p.__h=[],p.__k=[]),y&&(p.__s||(p.__s=p.state),ie.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=de({},p.__s)),de(p.__s,ie.getDerivedStateFromProps(x,p.__s)))),_=p.props,h=p.state,p.__v=t,o.__c){if(x!==_&&y&&!ie.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(x,O),t.__v==o.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(x,p.__s,O)===!1){t.__v!=o.__v&&(p.props=x,p.state=p.__s,p.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(Q){Q&&(Q.__=t)}),Rt.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&a.push(p),l=he(o);break e}p.componentWillUpdate&&p.componentWillUpdate(x,p.__s,O),y&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(_,h,$)})}else y&&!ie.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),y&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=O,p.props=x,p.__P=e,p.__g&=-5,To=w.__r,pr=y?25:0;do p.__g&=-9,To&&To(t),c=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++pr<25);y&&(Rt.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(n=de({},n,p.getChildContext())),y&&o.__c&&p.getSnapshotBeforeUpdate&&($=p.getSnapshotBeforeUpdate(_,h)),Ot=c&&c.type===_e&&c.key==null?c.props.children:c,x.__P&&(c=l,r=(e=x.__P).namespaceURI,u=s=null,o.props&&o.props.__P!=e&&(o.__k.some(function(Q){Q&&Ro(Q,Q)}),o.__k=null),l=o.__k?he(o,0):null),l=wr(e,It(Ot)?Ot:[Ot],t,o,n,r,s,a,l,u,f),x.__P&&(t.__e=null,l=c),t.__u&=-161,m&&m.some(Te),p.__h.length&&a.push(p),1&p.__g&&(p.__g&=-4)}catch(Q){if(a.length=d,t.__v=null,u||s)if(Q&&Q.then){if(t.__u|=128|u,s){for(~(pe=s.indexOf(l||void 0))||(pe=s.length);(Ee=s[pe-1])&&Ee.nodeType==8;)pe--;for(;pe<s.length;pe++)if(Ee=s[pe])if(s[pe]=null,Se){if(Ee==mr)break}else{if(Ee.nodeType!=8)break;Ee.data.startsWith("$s")&&(mr=At(Se=Ee))}}if(!Se){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Se=l}(c=At(Se=t.__c.__z||(t.__c.__z=Se)))?(t.__e=Se,l=c):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Te);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),Q&&Q.then||Sr(t),w.__e(Q,t,o)}}else l=t.__e=qa(o.__e,t,o,n,r,s,a,u,f,e);return(c=w.diffed)&&c(t),l}function At(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function Sr(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Sr))}function Er(e,t,o){for(var n=0;n<o.length;)Do(o[n++],o[n++],o[n++]);w.__c&&w.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){w.__e(s,r.__v)}})}function qa(e,t,o,n,r,s,a,l,u,f){var c,m,d,p,_,h,$,x,y=o.props||Dt,A=t.props,O=t.type;if(O=="svg"?r="http://www.w3.org/2000/svg":O=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(c=0;c<s.length;c++)if((_=s[c])&&(O?_.localName==O:_.nodeType==3)){e=_,s[c]=null;break}}if(!e){if(x=f.ownerDocument||document,!O)return x.createTextNode(A);e=x.createElementNS(r,O,A.is?A:f),l&&(w.__m&&w.__m(t,s),l=!1),s=null}if(O){if(f=O=="template"&&e.content||e,s=O=="textarea"&&A.defaultValue!=null?null:s&&jt.call(f.childNodes),!l&&s)for(y={},c=0;c<e.attributes.length;c++)y[(_=e.attributes[c]).name]=_.value;for(c in y)_=y[c],c=="dangerouslySetInnerHTML"?d=_:c=="children"||c in A||c=="value"&&"defaultValue"in A||c=="checked"&&"defaultChecked"in A||Mt(e,c,null,_,r);for(c in A)_=A[c],c=="children"?p=_:c=="dangerouslySetInnerHTML"?m=_:c=="value"?h=_:c=="checked"?$=_:l&&typeof _!="function"||y[c]===_||Mt(e,c,_,y[c],r);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(d&&(e.textContent=""),(O=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Pa.test(O))&&(r="http://www.w3.org/1999/xhtml"),wr(f,It(p)?p:[p],t,o,n,r,s,a,s?s[0]:o.__k&&he(o,0),l,u),s&&s.some(Te)),l&&O!="textarea"||(c="value",O=="progress"&&h==null?e.removeAttribute(c):h==null||h===e[c]&&(O!="progress"||h)||Mt(e,c,h,y[c],r),c="checked",$!=null&&$!=e[c]&&Mt(e,c,$,y[c],r))}else y===A||l&&e.data==A||(e.data=A);return e}function Do(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){w.__e(r,o)}}function Ro(e,t,o){var n,r,s,a;if(w.unmount&&w.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||Do(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){w.__e(l,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&Ro(n[a],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=At(n,s=[]))&&(n==e.__e&&s.some(Te),Te(r),Te(n)),o||Te(e.__e),e.__e=e.__c=e.__=null}function Fa(e,t,o){return this.constructor(e,o)}function Nt(e,t){var o,n,r,s;w.__&&w.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=Oe(_e,{children:[e]}),r=[],s=[],Po(t,t.__k,n||Dt,Dt,t.namespaceURI,n?null:t.firstChild?jt.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,s),Er(r,t.__k,s),t.__k.props.children=null}function Ba(e,t){e&&typeof e=="object"&&(e.__u|=32),Nt(e,t)}function Ua(e){function t(o){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&n.forEach(function(a){a.__g|=4,Co(a)})},this.sub=function(s){n.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){n.delete(s),a&&a.call(s)}}),o.children}return t.__c="__cC"+vr++,t.__=e,t.Provider=(t.Consumer=function(o,n){return o.children(n)}).contextType=t,t}function Ha(e){return e.children}function Ka(e,t){return Oe(Ha,{__P:t,children:e})}w={__e:function(e,t,o,n){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw Pt=0,e}},_r=0,Lt=function(e){return e!=null&&e.constructor===ct},Me.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=de({},this.state)),typeof e=="function"&&(e=e(de({},o),this.props)),e&&(de(o,e),this.__v&&(t&&this.__k.push(t),Co(this)))},Me.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Co(this))},Me.prototype.render=_e,me=[],Pt=0,$r=function(e,t){return e.__v.__b-t.__v.__b},Ct=Symbol(),gr=/(PointerCapture)$|Capture$/i,Ao=0,Mo={},vr=0;var le,T,Lo,Tr,Io=Object.is,We=0,Ir=[],jo=[],P=w,Or=P.__b,Mr=P.__r,Cr=P.diffed,Ar=P.__c,Pr=P.unmount,Dr=P.__;function Ce(e,t){P.__h&&P.__h(T,e,We||t),We=0;var o=T.__H||(T.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function S(e){return We=1,jr(Nr,e)}function jr(e,t,o){var n=Ce(le++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):Nr(void 0,t),function(s){var a=(n.__N||n.__)[0],l=n.t(a,s);Io(a,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=T,!T.__f)){T.__f=!0;var r=T.shouldComponentUpdate;T.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var f=!1,c=this.props!=s;if(u.__.some(function(d){d.__N&&(f=!0,Io(d.__[0],d.__N[0])||(c=!0))}),r){var m=r.call(this,s,a,l);return f?m||c:m}return!f||c}}return n.__}function E(e,t){var o=Ce(le++,3);!P.__s&&qo(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,T.__H.__h.push(o))}function L(e,t){var o=Ce(le++,4);!P.__s&&qo(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,T.__h.push(o))}function k(e){return We=5,W(function(){return{current:e}},[])}function Wa(e,t,o){We=6,L(function(){if(typeof e=="function"){var n=e(t());return function(){e(null),typeof n=="function"&&n()}}if(e)return e.current=t(),function(){return e.current=null}},o==null?o:o.concat(e))}function W(e,t){var o=Ce(le++,7);return qo(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function za(e,t){return We=8,W(function(){return e},t)}function Ja(e){var t=T.context[e.__c],o=Ce(le++,9);return o.c=e,t?(o.__==null&&(o.__=!0,t.sub(T)),t.props.value):e.__}function Va(e,t){P.useDebugValue&&P.useDebugValue(t?t(e):e)}function Ga(e){var t=Ce(le++,10),o=S();return t.__=e,T.componentDidCatch||(T.componentDidCatch=function(n,r){t.__&&t.__(n,r),o[1](n)}),[o[0],function(){return o[1]()}]}function J(){var e=Ce(le++,11);if(!e.__){for(var t=T.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function Ya(){var e;do{for(;e=jo.shift();)try{ut(e)}catch(o){P.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=Ir.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ut),t.__h.some(No),t.__h=[]}catch(o){t.__h=[],P.__e(o,e.__v)}}}while(jo.length)}P.__b=function(e){T=null,Or&&Or(e)},P.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Dr&&Dr(e,t)},P.__r=function(e){Mr&&Mr(e),le=0;var t=(T=e.__c).__H;t&&(Lo==T?T.__h=[]:(t.__h.some(ut),t.__h.some(No),le=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Lo=T},P.diffed=function(e){Cr&&Cr(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Lr(Ir.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Lo=T=null},P.__c=function(e,t){t.some(function(o){try{o.__h.some(ut),o.__h=o.__h.filter(function(n){return!n.__||No(n)})}catch(n){o.__h=[function(){throw n}]}}),Ar&&Ar(e,t)},P.unmount=function(e){Pr&&Pr(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Lr(jo.push(r))}else ut(r)}catch(s){t=s}}),n.__H=void 0,t&&P.__e(t,n.__v))};var Rr=typeof requestAnimationFrame=="function";function Qa(e){var t,o=function(){clearTimeout(n),Rr&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);Rr&&(t=requestAnimationFrame(o))}function Lr(e){e!=1&&Tr==P.requestAnimationFrame||((Tr=P.requestAnimationFrame)||Qa)(Ya)}function ut(e){var t=T,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),T=t}function No(e){var t=T;e.__c=e.__(),T=t}function qo(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!Io(o,e[n])})}function Nr(e,t){return typeof t=="function"?t(e):t}var Xa=Symbol.for("preact-signals");function Ut(){if(ce>1)ce--;else{var e,t=!1;for((function(){var r=Ft;for(Ft=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();ft!==void 0;){var o=ft;for(ft=void 0,qt++;o!==void 0;){var n=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&Fr(o))try{o.c()}catch(r){t||(e=r,t=!0)}o=n}}if(qt=0,ce--,t)throw e}}function re(e){if(ce>0)return e();Fo=++Za,ce++;try{return e()}finally{Ut()}}var V,M=void 0;function ue(e){var t=M,o=V;M=void 0,V=void 0;try{return e()}finally{M=t,V=o}}var ft=void 0,ce=0,qt=0,Za=0,Fo=0,Ft=void 0,Bt=0;function qr(e){if(M!==void 0){var t=e.n;if(t===void 0||t.t!==M)return t={i:0,S:e,p:M.s,n:void 0,t:M,e:void 0,x:void 0,r:t},M.s!==void 0&&(M.s.n=t),M.s=t,e.n=t,32&M.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=M.s,t.n=void 0,M.s.n=t,M.s=t),t}}function I(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}I.prototype.brand=Xa;I.prototype.h=function(){return!0};I.prototype.S=function(e){var t=this,o=this.t;o!==e&&e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:ue(function(){var n;(n=t.W)==null||n.call(t)}))};I.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.e,n=e.x;o!==void 0&&(o.x=n,e.e=void 0),n!==void 0&&(n.e=o,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&ue(function(){var r;(r=t.Z)==null||r.call(t)}))}};I.prototype.subscribe=function(e){var t=this;return j(function(){var o=t.value;ue(function(){return e(o)})},{name:"sub"})};I.prototype.valueOf=function(){return this.value};I.prototype.toString=function(){return this.value+""};I.prototype.toJSON=function(){return this.value};I.prototype.peek=function(){var e=this;return ue(function(){return e.value})};Object.defineProperty(I.prototype,"value",{get:function(){var e=qr(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(qt>100)throw new Error("Cycle detected");(function(o){ce!==0&&qt===0&&o.l!==Fo&&(o.l=Fo,Ft={S:o,v:o.v,i:o.i,o:Ft})})(this),this.v=e,this.i++,Bt++,ce++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ut()}}}});function g(e,t){return new I(e,t)}function Fr(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Br(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ur(e){for(var t=e.s,o=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}e.s=o}function Ae(e,t){I.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Bt-1,this.f=4}Ae.prototype=new I;Ae.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Bt))return!0;if(this.g=Bt,this.f|=1,this.i>0&&!Fr(this))return this.f&=-2,!0;var e=M;try{Br(this),M=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return M=e,Ur(this),this.f&=-2,!0};Ae.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}I.prototype.S.call(this,e)};Ae.prototype.U=function(e){if(this.t!==void 0&&(I.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ae.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ae.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=qr(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function q(e,t){return new Ae(e,t)}function Hr(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ce++;var o=M;M=void 0;try{t()}catch(n){throw e.f&=-2,e.f|=8,Bo(e),n}finally{M=o,Ut()}}}function Bo(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Hr(e)}function ei(e){if(M!==this)throw new Error("Out-of-order effect");Ur(this),M=e,this.f&=-2;try{8&this.f&&Bo(this)}finally{Ut()}}function ze(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,V&&V.push(this)}ze.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};ze.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Hr(this),Br(this),ce++;var e=M;return M=this,ei.bind(this,e)};ze.prototype.N=function(){2&this.f||(this.f|=2,this.u=ft,ft=this)};ze.prototype.d=function(){this.f|=8,1&this.f||Bo(this)};ze.prototype.dispose=function(){this.d()};function j(e,t){var o=new ze(e,t);try{o.c()}catch(r){throw o.d(),r}var n=o.d.bind(o);return n[Symbol.dispose]=n,n}function Ht(e){return function(){var t=arguments,o=this;return re(function(){return ue(function(){return e.apply(o,[].slice.call(t))})})}}function ti(){var e=V;return V=[],function(){var t=V;return V&&e&&(e=e.concat(V)),V=e,t}}var Kr=function(e,t){t.push(e);for(var o=Object.prototype.toString.call(e)==="[object Object]",n=Object.create(null),r=e;r&&r!==Object.prototype;r=o&&Object.getPrototypeOf(r)){var s=Object.getOwnPropertyDescriptors(r);for(var a in s)if(!n[a]){n[a]=!0;var l=s[a].value;typeof l=="function"?a!=="constructor"&&(e[a]=Ht(l)):r===e&&typeof l=="object"&&l!==null&&!("brand"in l)&&t.indexOf(l)<0&&Kr(l,t)}}};function Wr(e){return function(){var t,o,n=ti();try{o=e.apply(void 0,[].slice.call(arguments))}catch(s){var r=V;if(V=void 0,r)try{re(function(){for(var a=0;a<r.length;a++)try{r[a].dispose()}catch{}})}catch{}throw s}finally{t=n()}return Kr(o,[]),o[Symbol.dispose]=Ht(function(){if(t)for(var s=0;s<t.length;s++)t[s].dispose();t=void 0}),o}}var Uo,Je,Kt,oi=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,zr=[],Jr=[];j(function(){Uo=this.N})();function Ve(e,t){w[e]=t.bind(null,w[e]||function(){})}function pt(e){if(Kt){var t=Kt;Kt=void 0,t()}Kt=e&&e.S()}function Vr(e){var t=this,o=e.data,n=$e(o);n.name="ReactiveDom",n.value=o;var r=W(function(){for(var l=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var f=q(function(){var p=n.value.value;return p===0?0:p===!0?"":p||""}),c=q(function(){return!Array.isArray(f.value)&&!Lt(f.value)}),m=j(function(){if(this.N=Gr,c.value){var p=f.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=p)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[c,f]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}Vr.displayName="ReactiveTextNode";Object.defineProperties(I.prototype,{constructor:{configurable:!0,value:Ke(_e,null).constructor},type:{configurable:!0,value:Vr},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ve("__b",function(e,t){if(pt(),Je=void 0,typeof t.type=="string"){var o,n=t.props;for(var r in n)if(r!=="children"){var s=n[r];s instanceof I&&(o||(t.__np=o={}),o[r]=s,n[r]=s.peek())}}e(t)});Ve("__r",function(e,t){if(e(t),t.type!==_e){pt();var o,n=t.__c;n&&(n.__$f&=-2,(o=n.__$u)===void 0&&(n.__$u=o=(function(r,s){var a;return j(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;oi&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Je=n,pt(o)}});Ve("__e",function(e,t,o,n){pt(),Je=void 0,e(t,o,n)});Ve("diffed",function(e,t){pt(),Je=void 0;var o;if(typeof t.type=="string"&&(o=t.__e)){var n=t.__np,r=t.props,s=o.U;if(s)for(var a in s){var l=s[a];l===void 0||n&&a in n||(l.d(),s[a]=void 0)}if(n){s||(s={},o.U=s);for(var u in n){var f=s[u],c=n[u];f===void 0?(f=ni(o,u,c,r),s[u]=f):f.o(c,r)}}}e(t)});function ni(e,t,o,n){var r=t in e&&e.ownerSVGElement===void 0,s=g(o);return{o:function(a,l){s.value=a,n=l},d:j(function(){this.N=Gr;var a=s.value.value;n[t]!==a&&(n[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Ve("unmount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var n=o.U;if(n){o.U=void 0;for(var r in n){var s=n[r];s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var c=f.__$u;c&&(f.__$u=void 0,c.d())}}e(t)});Ve("__h",function(e,t,o,n){n<3&&(t.__$f|=2),e(t,o,n)});Me.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,n=o&&o.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(n||s||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function $e(e,t){return W(function(){return g(e,t)},[])}function ge(e,t){var o=k(e);return o.current=e,Je.__$f|=4,W(function(){return q(function(){return o.current()},t)},[])}var ri=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(o),cancelAnimationFrame(n),e()},o=setTimeout(t,35),n=requestAnimationFrame(t)},si=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ai(){re(function(){for(var e;e=zr.shift();)Uo.call(e)})}function ii(){zr.push(this)===1&&(w.requestAnimationFrame||ri)(ai)}function li(){re(function(){for(var e;e=Jr.shift();)Uo.call(e)})}function Gr(){Jr.push(this)===1&&(w.requestAnimationFrame||si)(li)}function Ho(e,t){var o=k(e);o.current=e;var n=Je;E(function(){return j(function(){if(this.N=ii,!(n&&8&n.__$f))return o.current()},t)},[])}function ci(e){var t=W(function(){return e()},[]);return E(function(){return t[Symbol.dispose]},[t]),t}var Qr=0,se=g(Date.now()/1e3);function Ko(e){Qr=e*1e3-Date.now()}var Pe=()=>(Date.now()+Qr)/1e3;function Yr(){se.value=Pe()}function Wo(){setInterval(()=>document.hidden||Yr(),1e3),document.addEventListener("visibilitychange",Yr)}function ui(e){if(e())return;let t=new ResizeObserver(()=>e()&&r()),o=setTimeout(r,2e3),n=["wheel","touchstart","keydown","pointerdown"];function r(){t.disconnect(),clearTimeout(o);for(let s of n)window.removeEventListener(s,r)}for(let s of n)window.addEventListener(s,r,{passive:!0});t.observe(document.body)}function fi(e){let t=[...document.querySelectorAll("[data-row]")].find(o=>o.dataset.row===e);return t?.focus({preventScroll:!0}),t!==void 0}function Xr({kind:e,y:t=0,row:o=null}){e!=="query"&&(e!=="first"&&document.querySelector("main h1")?.focus({preventScroll:!0}),e==="push"?window.scrollTo(0,0):t||o?ui(()=>(window.scrollTo(0,t),(o===null||fi(o))&&window.scrollY>=t-1)):e==="pop"&&window.scrollTo(0,0))}var te=g("in"),Zr=()=>`/accounts/login/?next=${encodeURIComponent(location.pathname+location.search)}`;var De=class extends Error{constructor(t,o,n={}){super(o),this.status=t,this.fields=n}get retryable(){return[0,429,503,507].includes(this.status)}};async function pi(e){let t=await e.json().catch(()=>null);if(e.ok)return t;throw new De(e.status,t?.error??`the server answered ${e.status}`,t?.fields)}async function ve(e,{signal:t}={}){return ts(e,{signal:t})}async function N(e,t,o){return ts(t,{method:e,headers:{"Content-Type":"application/json"},body:JSON.stringify(o??{})})}async function es(e,t){try{let o=await fetch(e,t);return o.status===401&&(te.value="out"),o}catch(o){throw o instanceof Error&&o.name==="AbortError"?o:new De(0,"the server cannot be reached")}}async function ts(e,t){return pi(await es(e,{headers:{Accept:"application/json"},...t}))}var os="deflate-raw";function ns(){try{return!!new DecompressionStream(os)}catch{return!1}}async function mi(e,t=67108864){let o=new DecompressionStream(os),n=o.writable.getWriter(),[r]=await Promise.all([di(o.readable,t),n.write(new Uint8Array(e)),n.close()]);return r}async function di(e,t){let o=e.getReader(),n=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;for(let a=await o.read();!a.done;a=await o.read()){if(s+=a.value.length,s>t)throw o.cancel().catch(()=>{}),new RangeError(`a frame of the server is larger than ${t} bytes`);r+=n.decode(a.value,{stream:!0})}return r+n.decode()}async function rs(e){return JSON.parse(typeof e=="string"?e:await mi(e))}var hi=500,_i=3e4,$i=15e3,gi=4401,vi=30;function bi(){let e=window.earlySocket;return e?(delete window.earlySocket,e.socket.onopen=e.socket.onmessage=null,e.socket.readyState<=WebSocket.OPEN?e:null):null}var Wt=class{#e;#o;#t=null;#n=new Map;#l=0;#r=0;#s;#c=new Set;#f=!1;#a=null;#p=0;#m=ns();#d=Promise.resolve();#i=g("connecting");updatedAt=g(Pe());serverError=g(null);age=q(()=>Math.max(0,se.value-this.updatedAt.value));state=q(()=>{let t="connecting";return this.#i.value==="open"?t="live":this.#i.value==="paused"?t="paused":this.#i.value==="unauthorized"?t="stopped":this.#i.value==="closed"&&(t=this.age.value>vi?"stale":"reconnecting"),t});constructor(t,{onUnauthorized:o=async()=>!1}={}){this.#e=t,this.#o=o}start(){return document.addEventListener("visibilitychange",()=>this.#x()),window.addEventListener("online",()=>this.#h()),window.addEventListener("pagehide",()=>this.#t?.close()),window.addEventListener("pageshow",t=>t.persisted&&this.#h()),setInterval(()=>this.#k(),1e3),this.#_(),this.#d}subscribe(t){t.subscribers+=1,this.#n.set(t.topic,t),this.#c.delete(t.topic)&&this.#u({resync:[t.topic]}),this.#g();let o=!1;return()=>{o||(o=!0,t.subscribers-=1,!(t.subscribers>0)&&(this.#n.delete(t.topic),this.#g()))}}onReconnect(t){let o=!1;return j(()=>{let n=this.state.value;n==="live"&&o&&ue(t),n!=="connecting"&&(o=n!=="live")})}#_(){let t=bi(),o=t?.socket??new WebSocket(this.#m?`${this.#e}?frames=compact`:this.#e);o.binaryType="arraybuffer",this.#t=o,this.#l=0,this.#c.clear(),this.#d=Promise.resolve(),this.#p=performance.now();for(let n of t?.messages??[])this.#v(o,n);o.addEventListener("message",n=>this.#v(o,n.data)),o.addEventListener("close",n=>this.#$(o,n.code)),t&&o.readyState===WebSocket.OPEN?(this.#a=t.topics.join(`
`),this.#g(),document.hidden&&this.#u({pause:!0})):o.addEventListener("open",()=>this.#b())}#b(){let t=[...this.#n.keys()];this.#a=t.join(`
`),this.#u({topics:t,...document.hidden?{pause:!0}:{}})}#$(t,o){if(t!==this.#t)return;if(this.#t=null,this.#a=null,o===gi){this.#i.value="unauthorized",this.#o().then(r=>r&&this.#h());return}this.#i.value="closed";let n=Math.min(_i,hi*2**this.#r);this.#r=Math.min(this.#r+1,10),this.#s=setTimeout(()=>this.#_(),n*(.5+Math.random()/2))}#h(){this.#t||(clearTimeout(this.#s),this.#r=0,this.#_())}#u(t){this.#t?.readyState===WebSocket.OPEN&&this.#t.send(JSON.stringify(t))}#g(){this.#f||(this.#f=!0,queueMicrotask(()=>{this.#f=!1;let t=[...this.#n.keys()];this.#a===null||this.#a===t.join(`
`)||(this.#a=t.join(`
`),this.#c.clear(),this.#u({topics:t}))}))}#v(t,o){let n=Promise.allSettled([rs(o),this.#d]);this.#d=n.then(([r])=>{r.status==="fulfilled"?this.#w(t,r.value):this.#y(t)}).catch(reportError)}#y(t){t===this.#t&&(this.#m=!1,this.#$(t),t.close())}#w(t,o){if(t!==this.#t)return;if(this.#p=performance.now(),o.error!==void 0){this.serverError.value=o.error;return}o.beat!==void 0&&Ko(o.beat);let n=this.#n.get(o.topic);n&&!n.apply(o)&&this.#u({resync:[o.topic]}),!n&&o.topic&&this.#c.add(o.topic),this.#l+=1,this.#u({ack:this.#l}),this.#r=0,this.serverError.value=null,this.updatedAt.value=Pe(),this.#i.value=document.hidden?"paused":"open"}#x(){if(this.#p=performance.now(),!this.#t){document.hidden||this.#h();return}this.#u({pause:document.hidden}),this.#i.peek()!=="connecting"&&(this.#i.value=document.hidden?"paused":"open")}#k(){if(this.#t&&!document.hidden&&performance.now()-this.#p>$i){let t=this.#t;this.#$(t),t.close()}}};var yi=location.protocol==="https:"?"wss:":"ws:";async function wi(){te.value="out";try{await ve("/api/v1/me")}catch{return!1}return te.value="changed",!0}var F=new Wt(`${yi}//${location.host}/ws/live/`,{onUnauthorized:wi});j(()=>{F.state.value==="live"&&te.peek()==="out"&&(te.value="in")});var as=function(e,t,o,n){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],l=t[s]?(t[0]|=a?1:2,o[t[s++]]):t[++s];a===3?n[0]=l:a===4?n[1]=Object.assign(n[1]||{},l):a===5?(n[1]=n[1]||{})[t[++s]]=l:a===6?n[1][t[++s]]+=l+"":a?(r=e.apply(l,as(e,l,o,["",null])),n.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):n.push(l)}return n},ss=new Map;function is(e){var t=ss.get(this);return t||(t=new Map,ss.set(this,t)),(t=as(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,s=1,a="",l="",u=[0],f=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,d,a):s===3&&(d||a)?(u.push(3,d,a),s=2):s===2&&a==="..."&&d?u.push(4,d,0):s===2&&a&&!d?u.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(u.push(s,0,a,r),s=6),d&&(u.push(s,d,0,r),s=6)),a=""},c=0;c<o.length;c++){c&&(s===1&&f(),f(c));for(var m=0;m<o[c].length;m++)n=o[c][m],s===1?n==="<"?(f(),u=[u],s=3):a+=n:s===4?a==="--"&&n===">"?(s=1,a=""):a=n+a[0]:l?n===l?l="":a+=n:n==='"'||n==="'"?l=n:n===">"?(f(),s=1):s&&(n==="="?(s=5,r=a,a=""):n==="/"&&(s<5||o[c][m+1]===">")?(f(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(f(),s=2):a+=n),s===3&&a==="!--"&&(s=4,u=u[0])}return f(),u})(e)),t),arguments,[])).length>1?t:t[0]}var i=is.bind(function(...t){return this[0]=3,Ke(...t)});var fe=g(null),Ge=(e="")=>fe.value={query:e},Ye=()=>fe.value=null,zo=new Set;function xi(e,t){E(()=>{let o={title:e,commands:t};return zo.add(o),()=>zo.delete(o)})}var Jo=()=>[...zo].flatMap(({title:e,commands:t})=>t().filter(Boolean).map(o=>({...o,group:e})));var Qe=JSON.parse(document.getElementById("state")?.textContent??"{}"),X=Qe.screens,Go=Qe.topics,zt=Qe.problem??null,U=Qe.person??null,Yo=Qe.rights??{},Vo=Qe.data,ls=!0,Qo=()=>ls;function ki(){let e=Vo;return Vo=null,e}function Xo(){Vo=null,ls=!1}var D=(e,t)=>Yo[t]?.includes(e)??!1,Zo=(e,t)=>e.some(o=>D(o,t));function Si(e){let t=e.split(/({\w+\*?})/).map(o=>{let n=o.match(/^{(\w+)(\*?)}$/);return n?`(?<${n[1]}>${n[2]?".+?":"[^/]+"})`:o.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}).join("");return new RegExp(`^${t.replace(/\/$/,"")}/?$`)}function Ei(e={}){try{return Object.fromEntries(Object.entries(e).map(([t,o])=>[t,decodeURIComponent(o)]))}catch{return null}}var Jt=class{#e;constructor(t){this.#e=t.map(o=>({...o,pattern:Si(o.path)}))}match(t){for(let o of this.#e){let n=o.pattern.exec(t),r=n&&Ei(n.groups);if(r)return{screen:o,params:r}}return null}named(t){return this.#e.find(o=>o.name===t)??null}to(t,o={},n={}){let r=this.named(t);if(!r)return null;let s=r.path.replace(/{(\w+)\*?}/g,(l,u)=>String(o[u]).split("/").map(encodeURIComponent).join("/")),a=new URLSearchParams(Object.entries(n).filter(([,l])=>l!==""&&l!=null));return a.size>0?`${s}?${a}`:s}},cs=({screen:e,params:t})=>e.topics.map(o=>o.replace(/{(\w+)}/g,(n,r)=>t[r]));var Ti=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),Vt=class{#e=new Map;#o=g(null);#t;#n=new Set;#l=new Map;#r=null;#s=null;#c={};ids=g([]);version=0;subscribers=0;loaded=g(!1);constructor(t,o=()=>0){this.topic=t,this.#t=o}row(t){return this.#e.get(t)??this.#o}peek(){return this.ids.peek().map(t=>this.row(t).peek())}watch(t){return this.#n.add(t),()=>{this.#n.delete(t)}}seed(t){t&&(t.epoch&&t.seq&&([this.#r,this.#s]=[t.epoch,t.seq]),this.#c=t.snapshot,this.#f(t.snapshot))}news(){let t=this.ids.peek().map(o=>[o,this.row(o).peek()]);return Object.fromEntries(t.filter(([o,n])=>n!==this.#c[o]))}apply(t){if("snapshot"in t)return this.#r=t.epoch,this.#s=t.seq,this.#f(t.snapshot),!0;if(this.#s===null)return!0;let o=Object.entries(t.patch??{}),n=o.every(([s])=>this.#e.has(s));if(t.epoch!==this.#r||t.from!==this.#s||!n)return this.#s=null,!1;this.#s=t.to;let r=o.map(([s,a])=>[s,{...this.row(s).peek(),...a}]);return this.#a({...t.put,...Object.fromEntries(r)},t.del),!0}#f(t){let o={};for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);(!a||JSON.stringify(a.peek())!==JSON.stringify(s))&&(o[r]=s)}let n=[...this.#e.keys()].filter(r=>!Object.hasOwn(t,r));re(()=>{this.#a(o,n,!0),this.loaded.value=!0})}#a(t,o,n=!1){this.version+=1,re(()=>{for(let r of o){let s=this.#e.get(r);this.#e.delete(r),s&&(s.value=null)}for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);a?a.value=s:this.#e.set(r,g(s))}this.#p(t)||this.#m()});for(let r of this.#n)r(t,o,n)}#p(t){let o=this.ids.peek();if(o.length!==this.#e.size||o.length!==this.#l.size)return!1;let n=r=>{let[s,a]=[this.#e.get(o[r]),this.#e.get(o[r+1])];return s===void 0?!1:r+1===o.length?!0:a!==void 0&&this.#t(s.peek(),a.peek())<=0};return Object.keys(t).every(r=>{let s=this.#l.get(r);return s!==void 0&&n(s)&&(s===0||n(s-1))})}#m(){let t=[...this.#e.keys()].sort((o,n)=>this.#t(this.row(o).peek(),this.row(n).peek()));this.#l=new Map(t.map((o,n)=>[o,n])),Ti(t,this.ids.peek())||(this.ids.value=t)}};var Oi=40,us=new Map,Xe=new Map;function fs(e,t){let o=new Vt(e,t);return o.seed(Go[e]),o}function z(e,t){let o=fs(e,t);return us.set(e,o),o}function mt(e){let t=us.get(e);if(t)return t;let o=Xe.get(e)??fs(e);Xe.delete(e),Xe.set(e,o);for(let[n,r]of Xe){if(Xe.size<=Oi)break;r.subscribers||Xe.delete(n)}return o}var en=e=>Qo()?e.news():{};var Mi=6e3,Ci=4,Re=g([]),Ai=0;function Le(e){Re.value=Re.peek().filter(t=>t.id!==e)}function Ze({kind:e="good",text:t,detail:o=null,action:n=null}){let r=++Ai;return Re.value=[...Re.peek(),{id:r,kind:e,text:t,detail:o,action:n}].slice(-Ci),e==="good"&&Gt(r),r}function Gt(e){setTimeout(()=>document.querySelector(`[data-toast="${e}"]:is(:hover, :focus-within)`)||Le(e),Mi)}var Pi=dr({"./screens/agent.js":()=>import("./screens/agent.js"),"./screens/batch.js":()=>import("./screens/batch.js"),"./screens/batches.js":()=>import("./screens/batches.js"),"./screens/build.js":()=>import("./screens/build.js"),"./screens/failures.js":()=>import("./screens/failures.js"),"./screens/fleet.js":()=>import("./screens/fleet.js"),"./screens/group.js":()=>import("./screens/group.js"),"./screens/job.js":()=>import("./screens/job.js"),"./screens/jobs.js":()=>import("./screens/jobs.js"),"./screens/org.js":()=>import("./screens/org.js"),"./screens/overview.js":()=>import("./screens/overview.js"),"./screens/settings.js":()=>import("./screens/settings.js"),"./screens/test.js":()=>import("./screens/test.js"),"./screens/tests.js":()=>import("./screens/tests.js"),"./screens/timeline.js":()=>import("./screens/timeline.js")});var Di=3e3,Ri=2e3,ds=150,tn=new Jt(X),on=new Map,Yt=new Map,Ie=0,G=history.state?.key??Qt(),ps=[],R=g(null),dt=g(!1),b=(e,t,o)=>tn.to(e,t,o),nn=e=>tn.named(e);function Qt(){return Math.random().toString(36).slice(2)}function ht(e){let t=new URL(e,location.href);if(t.origin!==location.origin)return null;let o=tn.match(t.pathname);return o&&{...o,query:t.searchParams,href:t.pathname+t.search}}var rn=e=>{if(!Yt.has(e)){let t=Pi(`./screens/${e}.js`);Yt.set(e,t),t.catch(()=>Yt.delete(e))}return Yt.get(e)};function hs(e){let t=ht(e);t&&rn(t.screen.name).catch(()=>{})}async function sn(e,t){let o=++Ie;t.kind!=="first"&&Xo();let n=setTimeout(()=>dt.value=!0,ds);try{let r=await rn(e.screen.name);if(o!==Ie)return;let s=ps;ps=cs(e).map(a=>F.subscribe(mt(a)));for(let a of s)a();R.value={...e,module:r,problem:null,arrival:t}}catch(r){if(o!==Ie)return;t.kind==="first"?R.value={...e,module:null,problem:{status:0,text:String(r)},arrival:t}:await Li()?location.assign(e.href):o===Ie&&Ii(e)}finally{clearTimeout(n),o===Ie&&(dt.value=!1)}}var Li=()=>fetch("/healthz",{cache:"no-store",signal:AbortSignal.timeout(Di)}).then(()=>!0,()=>!1);function Ii(e){let t=Ie,o=R.peek();history.replaceState({key:G},"",o.href);let n=Ze({kind:"bad",text:`${e.screen.title} opens when the server is back.`}),r=F.onReconnect(()=>{r(),Le(n),t===Ie&&Z(e.href)})}function an(){if(navigator.connection?.saveData)return;let e=X.map(({name:r})=>r),t=()=>{let r=F.state.peek()==="live"&&e.shift();r&&rn(r).then(o,()=>{})},o=()=>ji(t),n=j(()=>{F.state.value==="live"&&(setTimeout(o,Ri),queueMicrotask(()=>n()))})}var ji=window.requestIdleCallback??(e=>setTimeout(e,ds));function Xt(){let e=document.activeElement?.closest("[data-row]")?.dataset.row??null;on.set(G,{y:window.scrollY,row:e})}function Z(e,{replace:t=!1}={}){let o=ht(e);if(!o){location.assign(e);return}Xt(),t||o.href===location.pathname+location.search?history.replaceState({key:G},"",o.href):(G=Qt(),history.pushState({key:G},"",o.href)),sn(o,{kind:"push"})}function ln(e,{push:t=!1}={}){let o=R.peek(),n=new URLSearchParams(o.query);for(let[a,l]of Object.entries(e))l===""||l==null?n.delete(a):n.set(a,l);let r=n.size>0?`?${n}`:"",s=location.pathname+r;s!==o.href&&(t?(Xt(),G=Qt(),history.pushState({key:G},"",s)):history.replaceState({key:G},"",s),R.value={...o,query:n,href:s,arrival:{kind:"query"}})}function Ni(){let e=R.peek();if(location.pathname+location.search===e?.href)return;Xt(),G=history.state?.key??Qt();let t=ht(location.href);t?sn(t,{kind:"pop",...on.get(G)}):location.reload()}function qi(e){if(e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a[href]");!t||t.target||t.hasAttribute("download")||!ht(t.href)||t.hash&&t.pathname===location.pathname&&t.search===location.search||(e.preventDefault(),Z(t.href))}function Fi(){let e=/^#(job|group|agent)\/(.+)$/.exec(location.hash);if(!e||location.pathname!=="/")return null;try{let t=decodeURIComponent(e[2]);return b(e[1],{id:t,name:t})}catch{return null}}function ms(e){let t=e.target.closest?.("a[href]");t&&hs(t.href)}function cn(){history.scrollRestoration="manual";let e=Fi()??location.href,t=ht(e);history.replaceState({...history.state,key:G},"",e);let o=Promise.resolve();return zt&&e===location.href?R.value={screen:null,params:{},query:new URLSearchParams,href:"",module:null,problem:zt,arrival:{kind:"first"}}:t&&(o=sn(t,{kind:"first",...history.state})),window.addEventListener("popstate",Ni),window.addEventListener("pagehide",()=>{Xt(),history.replaceState({key:G,...on.get(G)},"")}),document.addEventListener("click",qi),document.addEventListener("pointerover",ms),document.addEventListener("focusin",ms),j(()=>{let n=R.value;if(!n)return;let r=n.problem?"Not found":n.module?.title?.(n)??n.screen.title;document.title=`${r} \xB7 QualGent`}),o}var oe=g(!1);var Bi=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],un=e=>String(e).padStart(2,"0"),C=e=>e==null?"\u2013":String(e).replace(/\B(?<!\.\d*)(?=(\d{3})+(\.|$))/g,",");function Y(e){if(e==null||Number.isNaN(e))return"\u2013";let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<3600?`${Math.floor(t/60)} m ${un(t%60)} s`:t<86400?`${Math.floor(t/3600)} h ${un(Math.floor(t/60)%60)} m`:`${Math.floor(t/86400)} d ${Math.floor(t/3600)%24} h`}function pn(e){let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<2*3600?`${Math.floor(t/60)} min`:t<48*3600?`${Math.floor(t/3600)} h`:`${Math.floor(t/86400)} days`}var $t=e=>e!==null&&e>=0&&e<10?`${e.toFixed(1)} s`:Y(e);function ne(e){return e==null?null:(typeof e=="number"?e:Date.parse(e))/1e3}var _t=[0,0];function Ui(e){let t=Date.now();if(t<_t[0]||t>=_t[1]){let o=new Date(t);o.setHours(0,0,0,0);let n=new Date(o);n.setDate(n.getDate()+1),_t=[o.getTime(),n.getTime()]}return e>=_t[0]&&e<_t[1]}function et(e){let t=ne(e);if(t===null)return"\u2013";if(Ui(t*1e3))return fn(t);let o=new Date(t*1e3);return`${o.getDate()} ${Bi[o.getMonth()]}, ${fn(t,!1)}`}function fn(e,t=!0){let o=new Date(e*1e3);return[o.getHours(),o.getMinutes(),...t?[o.getSeconds()]:[]].map(un).join(":")}var tt=e=>Object.entries(e||{}).map(([t,o])=>`${t}=${o}`).join(" "),H=(e,t)=>`${C(e)} ${t}${e===1?"":"s"}`;function mn(e){let t=["B","kB","MB","GB"],o=0,n=e;for(;n>=999.5&&o<t.length-1;)n/=1e3,o+=1;return`${o>0&&n<9.95?n.toFixed(1):Math.round(n)} ${t[o]}`}var Hi=e=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:`'${String(e).replaceAll("'","'\\''")}'`;function Ki(e){return e==null?"\u2013":e>0&&e<.005?"< 1 %":e<1&&e>.995?"> 99 %":`${Math.round(e*100)} %`}var Wi=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.[cm]?[jt]sx?$/,"");var ee=z("overview");var zi=15e3;function Ji(){let e=ee.row("overview").peek();return e?`${H(e.waiting,"job")} waiting, ${e.running} running, ${e.done} passed, ${e.failed} failed`:""}function _s(){let e=$e("");return E(()=>{let t=setInterval(()=>e.value=Ji(),zi);return()=>clearInterval(t)},[]),i`<p class="unseen" aria-live="polite">${e}</p>`}var gt=g(null);function be(e){return gt.peek()?.done(null),new Promise(t=>{gt.value={...e,done:o=>{gt.value=null,t(o)}}})}var v=({name:e})=>i`
  <svg class="icon" aria-hidden="true" width="16" height="16">
    <use href=${`#icon-${e}`} />
  </svg>
`;function B({title:e,className:t="",onClose:o,children:n,foot:r,bare:s=!1}){let a=k(null),l=J();L(()=>{let c=a.current,m=document.activeElement;return c.showModal(),(c.querySelector("[autofocus], form :is(input, button, select)")??c.querySelector(".dialog-body")).focus(),()=>{c.close(),m?.isConnected&&document.activeElement===document.body&&m.focus({preventScroll:!0})}},[]);let u=c=>{c.preventDefault(),o()},f=k(null);return i`
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
  `}function $s({question:{title:e,text:t,act:o,danger:n=!1,done:r}}){return i`
    <${B} title=${e} onClose=${()=>r(null)}>
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
  `}var Vi=({icon:e="pending",title:t,children:o})=>i`
  <div class="state-block">
    <${v} name=${e} />
    <h2>${t}</h2>
    ${o}
  </div>
`,je=({title:e="Something went wrong",text:t,again:o})=>i`
  <div class="state-block is-error" role="alert">
    <${v} name="stale" />
    <p>
      <strong>${e}.</strong> ${t}
    </p>
    ${o&&i`<button type="button" class="button" onClick=${o}>Try again</button>`}
  </div>
`,dn=({lines:e=6})=>i`
  <div class="skeleton" aria-hidden="true">
    ${Array.from({length:e},(t,o)=>i`<i key=${o}></i>`)}
  </div>
`;var gs=[["jobs","jobs"],["logs","logs"],["artifacts","artifacts"],["builds","stored builds"],["audit","audit entries"],["agents","agents that ran nothing"]];function Gi({found:e}){let t=gs.filter(([o])=>e[o].count>0);return t.length===0?i`<p class="ask-count" data-preview>Nothing to remove.</p>`:i`
    <dl class="facts due" data-preview>
      ${t.map(([o,n])=>i`
          <div key=${o}>
            <dt>${n}</dt>
            <dd class="number">
              <strong>${C(e[o].count)}</strong>
              ${e[o].bytes>0&&`, ${mn(e[o].bytes)}`}
            </dd>
          </div>
        `)}
    </dl>
  `}function vs({question:{preview:e,done:t}}){let[o,n]=S({}),r=()=>{n({}),e().then(f=>n({found:f}),f=>n({error:f}))};E(r,[]);let{found:s,error:a}=o,l=s?gs.reduce((f,[c])=>f+s[c].count,0):0;return i`
    <${B} title="Remove expired data" onClose=${()=>t(null)}>
      <form class="ask" onSubmit=${f=>{f.preventDefault(),l>0&&t({found:s})}}>
        <p>These have passed their retention period. Removal cannot be undone.</p>
        <div class="ask-preview" aria-live="polite">
          ${s&&i`<${Gi} found=${s} />`}
          ${!s&&!a&&i`<p class="quiet">Counting…</p>`}
          ${a&&i`<${je} text=${a.message} again=${r} />`}
        </div>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>t(null)}>
            Cancel
          </button>
          <button type="submit" class="button is-danger" disabled=${l===0}>
            ${l>0?`Remove ${H(l,"thing")}`:"Remove"}
          </button>
        </footer>
      </form>
    <//>
  `}var Zt=({id:e,text:t})=>t&&i`
    <span class="field-error" id=${e} data-error>
      <${v} name="stale" />
      ${t}
    </span>
  `;function vt({label:e,hint:t,error:o,value:n,onInput:r,...s}){let a=J();return i`
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
      <${Zt} id=${`${a}-error`} text=${o} />
    </div>
  `}function Yi({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=J();return i`
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
      <${Zt} id=${`${a}-error`} text=${o} />
    </div>
  `}function Qi({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=J(),l=(u,f)=>s(r.map(([c])=>c).filter(c=>c===u?f:n.includes(c)));return i`
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
      <${Zt} id=${`${a}-error`} text=${o} />
    </fieldset>
  `}var Xi=({problem:e})=>e&&i`<${je} title="Nothing changed" text=${e.message} />`;var Zi=e=>e===""||/^https?:\/\/\S+$/.test(e);function bs({question:{group:e,done:t}}){let[o,n]=S(e.note?.note??""),[r,s]=S(e.note?.owner??""),[a,l]=S(e.note?.ticket_url??""),[u,f]=S("");return i`
    <${B} title="Note on this cause" onClose=${()=>t(null)}>
      <form class="ask" onSubmit=${m=>{m.preventDefault();let d=a.trim();Zi(d)?t({note:o.trim(),owner:r.trim(),ticket_url:d}):f("This is no address of a web page")}}>
        <p class="failure-cause">${e.cause}</p>
        <${vt} label="Note" value=${o} onInput=${n} maxlength="500" />
        <${vt} label="Owner" hint="Who looks after it" value=${r} onInput=${s} maxlength="200" />
        <${vt}
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
  `}var ot=({text:e,onInput:t})=>i`
  <label class="field">
    Reason <span class="quiet">(optional)</span>
    <input type="text" maxlength="500" value=${e} onInput=${o=>t(o.currentTarget.value)} />
  </label>
`;function eo({label:e,options:t,value:o,onChange:n,hideLabel:r=!1}){let s=J();return i`
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
  `}var hn=[["pause","Pause","Someone needs the device for a while."],["drain","Drain","Empty the device before an update or removal."],["quarantine","Quarantine","The device is unreliable: it fails tests that pass elsewhere."]],el=[["","until resumed"],["1800","30 min"],["7200","2 h"],["86400","1 day"]],tl=e=>e===""?null:new Date((Pe()+Number(e))*1e3).toISOString();function ys({question:{name:e,how:t,done:o}}){let[n,r]=S(t??"pause"),[s,a]=S(""),[l,u]=S(""),f=c=>{c.preventDefault(),o({how:n,note:l.trim(),until:tl(s)})};return i`
    <${B} title=${`Availability of ${e}`} onClose=${()=>o(null)}>
      <form class="ask" onSubmit=${f}>
        <p>Its current job finishes; no new jobs start.</p>
        <${eo} label="Mode" options=${hn} value=${n} onChange=${r} />
        <p class="quiet">${hn.find(([c])=>c===n)[2]}</p>
        <${eo} label="Duration" options=${el} value=${s} onChange=${a} />
        <${ot} text=${l} onInput=${u} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>o(null)}>
            Cancel
          </button>
          <button type="submit" class="button is-primary">${hn.find(([c])=>c===n)[1]} ${e}</button>
        </footer>
      </form>
    <//>
  `}var bt={done:"passed",pending:"waiting",waiting:"waiting",backoff:"backing off",assigned:"assigned",installing:"installing",executing:"running"},_n=({job:e})=>i`
  <span class=${`state state-${e.status}`}>
    <${v} name=${e.status} />
    <span>
      ${["pending","running"].includes(e.status)&&bt[e.phase]||bt[e.status]||e.status}
    </span>
  </span>
`,yt=({state:e,lost:t=!1})=>i`
  <span class=${`state state-${t?"lost":e}`}>
    <${v} name=${e} />
    <span>${t?"lost":e}</span>
  </span>
`;var ol={cancel:"Cancel jobs",retry:"Retry jobs",priority:"Change the priority of jobs"},nl={cancel:"Cancel",retry:"Retry",priority:"Change"},rl={cancel:e=>`${H(e,"job")} will be cancelled. Tests that run are stopped.`,retry:e=>`${H(e,"job")} will be requeued.`,priority:(e,t)=>`${H(e,"waiting job")} will have priority ${t}.`},sl={cancel:"have already ended and stay as they are",retry:"wait, run, have passed or are quarantined, and stay as they are",priority:"do not wait or have that priority already"},al=["pending","running","failed","done","cancelled"];function il({question:e,found:t}){let{action:o,priority:n}=e,r=t.matched-t.changed,s=al.filter(a=>t.by_status[a]);return i`
    <p class="ask-count" data-preview>
      <strong class="number">${C(t.changed)}</strong>${" "}
      ${rl[o](t.changed,n).replace(/^\S+ /,"")}
    </p>
    <p class="quiet number">
      ${H(t.matched,"job")} ${t.matched===1?"matches":"match"}
      ${s.length>0&&": "}
      ${s.map(a=>`${C(t.by_status[a])} ${bt[a]??a}`).join(", ")}.
      ${r>0&&` ${C(r)} ${sl[o]}.`}
    </p>
  `}function ws({question:e}){let{action:t,what:o,preview:n,done:r}=e,[s,a]=S({}),[l,u]=S(""),f=()=>{a({}),n().then(p=>a({found:p}),p=>a({error:p}))};E(f,[]);let{found:c,error:m}=s,d=p=>{p.preventDefault(),c?.changed&&r({found:c,note:l.trim()})};return i`
    <${B} title=${ol[t]} onClose=${()=>r(null)}>
      <form class="ask" onSubmit=${d}>
        ${o&&i`<p>${o}</p>`}
        <div class="ask-preview" aria-live="polite">
          ${c&&i`<${il} question=${e} found=${c} />`}
          ${!c&&!m&&i`<p class="quiet">Counting…</p>`}
          ${m&&i`<${je} text=${m.message} again=${f} />`}
        </div>
        <${ot} text=${l} onInput=${u} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>r(null)}>
            ${t==="cancel"?"Back":"Cancel"}
          </button>
          <button
            type="submit"
            class=${`button ${t==="cancel"?"is-danger":"is-primary"}`}
            disabled=${!c?.changed}
          >
            ${nl[t]} ${c?H(c.changed,"job"):"jobs"}
          </button>
        </footer>
      </form>
    <//>
  `}function xs({question:{test:e,done:t}}){let[o,n]=S("");return i`
    <${B} title="Quarantine test" onClose=${()=>t(null)}>
      <form class="ask" onSubmit=${s=>{s.preventDefault(),t({note:o.trim()})}}>
        <p>
          <span class="test-path">${e.test}</span> of ${e.org_id} still runs on ${e.target}, and its
          failures are shown. From now on its failures do not fail a batch.
        </p>
        <${ot} text=${o} onInput=${n} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>t(null)}>
            Cancel
          </button>
          <button type="submit" class="button is-primary">Quarantine</button>
        </footer>
      </form>
    <//>
  `}var ll={many:ws,hold:ys,quarantine:xs,due:vs,"failure-note":bs,confirm:$s};function ks(){let e=gt.value;if(!e)return null;let t=ll[e.kind];return i`<${t} key=${e.kind} question=${e} />`}var to=()=>i`
  <a class="brand" href="/" aria-label="QualGent, overview">
    <svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <path class="mark-pole" d="M4 2h3v28H4z" />
      <path class="mark-flag" d="M7 4h22v18H7z" />
      <path class="mark-hole" d="M13 9.5h10v7H13z" />
    </svg>
    <span class="brand-name">QualGent</span>
  </a>
`;var Ss=e=>[...e.querySelectorAll("[data-row]")],gn="tr, li, [role=row], [role=listitem]",cl="a[href], button:not(:disabled), input:not(:disabled)",$n=null;function vn(e){let t=e.target.closest("[data-row]");if(t){$n=e.currentTarget.id;for(let o of e.currentTarget.querySelectorAll("[data-row][tabindex='0']"))o.tabIndex=-1;t.tabIndex=0}}function bn(e,t){if(!e.querySelector("[data-row][tabindex='0']")){let o=e.querySelector("[data-row]");o&&(o.tabIndex=0)}t===null||e.contains(document.activeElement)||Ss(e).find(o=>o.dataset.row===t)?.focus({preventScroll:!0})}function yn(e){let t=document.activeElement;return e?.contains(t)&&t.matches("[data-row]")?t.dataset.row:null}function ul(){let e=document.activeElement?.closest("[data-list]");if(e)return e;let t=$n&&document.getElementById($n);if(t?.querySelector("[data-row]"))return t;let o=[...document.querySelectorAll("[data-list]:has([data-row])")];return o.find(n=>n.querySelector("a[data-row]"))??o[0]??null}function Es(e){e?.focus({preventScroll:!0}),e?.closest(gn)?.scrollIntoView({block:"nearest"})}function Ts(e,t){for(let o=e;o&&o!==t;o=o.parentElement)if(o.matches(gn)&&o.querySelector("[data-row]"))return o;return null}function fl(e,t){let n=[...Ts(document.activeElement,e)?.querySelectorAll(cl)??[]].filter(r=>r.checkVisibility());n[n.indexOf(document.activeElement)+t]?.focus({preventScroll:!0})}function wn(e){let t=e.target.closest?.("[data-list]"),o={ArrowDown:1,ArrowUp:-1}[e.key],n={ArrowRight:1,ArrowLeft:-1}[e.key];return!t||e.shiftKey||!(o||n)?!1:(o?wt(o):fl(t,n),!0)}function wt(e){let t=ul();if(!t)return;let o=Ss(t),n=o.indexOf(Ts(document.activeElement,t)?.querySelector("[data-row]")),r=o.findIndex(s=>s.tabIndex===0);Es(o[n<0?Math.max(0,r):Math.min(o.length-1,Math.max(0,n+e))])}function xn(){let e=[...document.querySelectorAll("[data-list] [data-row]")],t=e.indexOf(document.activeElement),o=[...e.slice(t+1),...e.slice(0,t+1)].find(n=>n.dataset.failed!==void 0);return Es(o),o!==void 0}function pl(e){let t=document.getElementById(e),o=t?.querySelector("[data-row][tabindex='0']");o?.focus({preventScroll:!0}),(o?.closest(gn)??t)?.scrollIntoView({block:"nearest"})}var ml=1500,ye=g([]),Ne=g(!1),qe=g(dl()),Os=0;function dl(){try{return localStorage.getItem("qualgent-keys")!=="off"}catch{return!0}}function En(e){qe.value=e;try{localStorage.setItem("qualgent-keys",e?"on":"off")}catch{}}function nt(e,t){let o={title:e,keys:t};return ye.value=[...ye.peek(),o],()=>ye.value=ye.peek().filter(n=>n!==o)}function hl(e,t){E(()=>nt(e,t),[e])}var kn=e=>e.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")!=null;function oo(e){for(let t of[...ye.peek()].reverse()){let o=t.keys.find(n=>n.key===e&&n.run);if(o)return o}return null}function Sn(){clearTimeout(Os),Ne.value=!1}function _l(e){if(e.defaultPrevented||e.isComposing)return;let t=e.ctrlKey||e.metaKey||e.altKey;if((e.ctrlKey||e.metaKey)&&!e.altKey&&e.key.toLowerCase()==="k"){no(e,oo("Mod+k"));return}if(!(t||document.querySelector("dialog[open]"))){if(e.key==="Escape"){Ne.peek()?Sn():kn(e.target)?e.target.blur():no(e,oo("Escape"));return}if(!kn(e.target)&&wn(e)){e.preventDefault();return}kn(e.target)||!qe.peek()||e.key.length>1||(Ne.peek()?(Sn(),no(e,oo(`g ${e.key}`))):e.key==="g"?(e.preventDefault(),Ne.value=!0,Os=setTimeout(Sn,ml)):no(e,oo(e.key)))}}function no(e,t){t&&(e.preventDefault(),t.run())}function Tn(){document.addEventListener("keydown",_l)}var Ms=()=>Ne.value&&i`
    <p class="going" aria-hidden="true">
      <kbd>g</kbd>
      ${X.filter(e=>e.place).map(({name:e,place:t})=>i`
            <span key=${e}>
              <kbd>${t.key}</kbd> ${t.label}
            </span>
          `)}
    </p>
  `;function $l(e,t){let o=t.getBoundingClientRect(),{offsetWidth:n,offsetHeight:r}=e,s=o.bottom+4+r<=window.innerHeight||o.top<r+4,a=Math.max(8,Math.min(o.right-n,window.innerWidth-n-8));e.style.setProperty("left",`${a}px`),e.style.setProperty("top",`${s?o.bottom+4:o.top-r-4}px`)}function xt({label:e,icon:t,items:o,className:n="button",children:r,tip:s}){let[a,l]=S(!1),u=k(null),f=k(null),c=J(),m=typeof o=="function"?a?o().filter(Boolean):[]:o.filter(Boolean);E(()=>{if(!a)return;let h=f.current;h.showPopover(),$l(h,u.current),(h.querySelector("[aria-checked=true]")??h.querySelector("button"))?.focus();let $=()=>l(!1);return window.addEventListener("resize",$),()=>window.removeEventListener("resize",$)},[a]);let d=()=>{l(!1),u.current.focus()},p=h=>{let $=[...f.current.querySelectorAll("button")],x=$.indexOf(document.activeElement),y={ArrowDown:x+1,ArrowUp:x-1,Home:0,End:$.length-1}[h.key];if(y!==void 0)$[(y+$.length)%$.length].focus();else if(h.key==="Escape")d();else{if(h.key==="Tab")return l(!1);if(h.key.length===1&&h.key!==" "){let A=h.key.toLowerCase();[...$.slice(x+1),...$].find(O=>O.innerText.trim().toLowerCase().startsWith(A))?.focus()}else return}h.preventDefault(),h.stopPropagation()},_=m.some(h=>h.checked!==void 0)?"menuitemradio":"menuitem";return i`
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
  `}var On=X.filter(e=>e.place),Cs=4;function gl(){let e=ee.row("overview").value;if(!e)return{};let[t,o]=[e.lost??0,e.agents?.paused??0],n=On.some(r=>r.name==="fleet")?"fleet":"overview";return{jobs:{count:e.totals?.failed??0,tone:"bad",text:"failed in the last 24 hours"},[n]:t>0?{count:t,tone:"bad",text:t===1?"agent is lost":"agents are lost"}:{count:o,tone:"warn",text:o===1?"agent is paused":"agents are paused"}}}function vl({alert:e}){return e?.count?i`
    <span class=${`nav-alert is-${e.tone} number`} title=${`${C(e.count)} ${e.text}`}>
      ${C(e.count)}
      <span class="unseen"> ${e.text}</span>
    </span>
  `:null}var bl=(e,t)=>t!==null&&(e.name===t.name||e.name===t.parent);function As(){ee.ids.value;let e=R.value?.screen??null,t=gl(),o=On.slice(Cs);return i`
    <nav class="nav" aria-label="Screens">
      <ul>
        ${On.map((n,r)=>i`
            <li key=${n.name} class=${r>=Cs?"is-wide-only":""}>
              <a
                class="nav-link"
                href=${b(n.name)}
                data-tip=${n.place.label}
                data-tip-side="right"
                aria-current=${n.name===e?.name?"page":bl(n,e)?"true":void 0}
              >
                <${v} name=${n.place.icon} />
                <span class="nav-label">${n.place.label}</span>
                <${vl} alert=${t[n.name]} />
              </a>
            </li>
          `)}
        ${o.length>0&&i`
            <li class="is-phone-only">
              <${xt}
                label="More screens"
                className="nav-link"
                icon="more"
                items=${o.map(n=>({label:n.place.label,icon:n.place.icon,run:()=>Z(b(n.name))}))}
              >
                <span class="nav-label">More</span>
              <//>
            </li>
          `}
      </ul>
    </nav>
  `}var Mn=(e,t)=>`/api/v1/jobs/${e}/${t}`,Cn=(e,t)=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}/${t}`,Ps={0:"Nothing changed. Try again when connected.",403:"Nothing changed.",404:"It may have been removed.",409:"It has changed: check and try again."};function yl(e){return Ps[e.status]?Ps[e.status]:e.retryable?"Nothing changed. Try again in a moment.":null}var wl=e=>e.charAt(0).toUpperCase()+e.slice(1)+(/[.!?]$/.test(e)?"":".");async function K(e,t){try{let o=await e();return Ze({text:typeof t=="function"?t(o):t}),o}catch(o){if(!(o instanceof De))throw o;let n=o.retryable?{label:"Try again",run:()=>K(e,t)}:null;return Ze({kind:"bad",text:wl(o.message),detail:yl(o),action:n}),null}}var An=e=>K(()=>N("POST",Mn(e,"cancel")),"Job cancelled."),Pn=e=>K(()=>N("POST",Mn(e,"retry")),"Job requeued."),xl=(e,t)=>K(()=>N("POST",Mn(e,"priority"),{priority:t}),`Priority set to ${t}.`),Dn=e=>K(()=>N("POST",Cn(e,"resume")),`${e} resumed.`),kl={drain:"drained",pause:"paused",quarantine:"quarantined"};async function Rn(e,t="pause"){let o=await be({kind:"hold",name:e,how:t});if(!o)return null;let{note:n,until:r}=o,s=r?{note:n,until:r}:{note:n};return K(()=>N("POST",Cn(e,o.how),s),`${e} is ${kl[o.how]}: no new jobs start.`)}async function Sl(e){let t=`${e} is forgotten, with its hold. What it ran stays; it is a new agent if it connects again.`;if(!await be({kind:"confirm",title:"Delete agent",text:t,act:"Delete agent",danger:!0}))return!1;let n=Cn(e,"").slice(0,-1);return await K(()=>N("DELETE",n).then(()=>!0),`${e} deleted.`)===!0}var Rs=({id:e})=>`/api/v1/tests/${e}`;async function El(e){let t=await be({kind:"quarantine",test:e});return t?K(()=>N("PATCH",Rs(e),{quarantined:!0,note:t.note}),"Test quarantined: its failures do not fail a batch."):null}var Tl=e=>K(()=>N("PATCH",Rs(e),{quarantined:!1}),"Test released from quarantine: its failures count again.");async function Ol(e){let t=await be({kind:"failure-note",group:e});if(!t)return null;let o=`/api/v1/failures/${encodeURIComponent(e.org_id)}/${e.fingerprint}`;return K(()=>N("PUT",o,t),"Note saved.")}var Ds=e=>N("POST","/api/v1/retention",{dry_run:e});async function Ml(){if(!await be({kind:"due",preview:()=>Ds(!0)}))return null;let t=({jobs:o,logs:n,artifacts:r,builds:s,audit:a,agents:l})=>[o,n,r,s,a,l].reduce((u,f)=>u+f.count,0);return K(()=>Ds(!1),o=>`${H(t(o),"thing")} removed.`)}var ro=({id:e})=>`/api/v1/webhooks/${e}`,Cl=e=>K(()=>N("POST",`${ro(e)}/test`),"Test event sent: see the deliveries."),Al=e=>K(()=>N("PATCH",ro(e),{enabled:!e.enabled}),e.enabled?"Webhook turned off.":"Webhook turned on."),Pl=(e,t)=>K(()=>N("POST",`${ro(e)}/deliveries/${t}/redeliver`),"Delivery queued again.");async function Dl(e){let t=`${e.url} receives no more events, and its deliveries are deleted.`;return await be({kind:"confirm",title:"Remove webhook",text:t,act:"Remove",danger:!0})?await K(()=>N("DELETE",ro(e)).then(()=>!0),"Webhook removed.")===!0:!1}var Rl={cancel:e=>`${H(e,"job")} cancelled.`,retry:e=>`${H(e,"job")} ${e===1?"waits":"wait"} again.`,priority:e=>`The priority of ${H(e,"job")} was changed.`};async function so({action:e,filter:t={},within:o="/api/v1/jobs",priority:n,what:r}){let s=`${o}/${e}`,a=o==="/api/v1/jobs"&&Object.keys(t).length===0,l={filter:t,...a?{all:!0}:{},...e==="priority"?{priority:n}:{}},f=await be({kind:"many",action:e,priority:n,what:r,preview:()=>N("POST",s,{...l,dry_run:!0})});if(!f)return null;let c={expected:f.found.changed,until:f.found.until,note:f.note};return c.until===null&&delete c.until,K(()=>N("POST",s,{...l,...c}),({changed:m})=>Rl[e](m))}var Ls=/[\s/._-]/;function Ll(e,t){let o=e.toLowerCase().replace(/\s+/g,""),n=t.toLowerCase();if(o==="")return{score:0,at:[]};let r=n.indexOf(e.toLowerCase().trim());if(r>=0){let u=r===0||Ls.test(n[r-1]),f=Array.from({length:e.trim().length},(c,m)=>r+m);return{score:100+(u?20:0)+f.length*4-r*.1-n.length*.05,at:f}}let s=[],a=0,l=0;for(let u of o){let f=n.indexOf(u,l);if(f<0)return null;(f===0||Ls.test(n[f-1]))&&(a+=8),a+=f===l&&s.length>0?5:1-Math.min(3,(f-l)*.1),s.push(f),l=f+1}return{score:a-n.length*.05,at:s}}function Il(e,t){let o=e.toLowerCase().split(/\s+/).filter(Boolean),n=[...t.toLowerCase().matchAll(/[^\s/._-]+/g)];if(o.length===0||o[0].length<2)return null;let r=o.map((a,l)=>(l===0?n.slice(0,1):n).find(([u])=>u.startsWith(a)));return r.includes(void 0)?null:{score:100,at:r.flatMap(({index:a},l)=>Array.from(o[l],(u,f)=>a+f))}}function Is(e,t,o,n){return e.trim()===""?t.filter(s=>!s.danger).slice(0,n).map(s=>({entry:s,at:[]})):t.map(r=>({entry:r,fits:(r.danger?Il:Ll)(e,o(r))})).filter(({fits:r})=>r!==null).sort((r,s)=>s.fits.score-r.fits.score).slice(0,n).map(({entry:r,fits:s})=>({entry:r,at:s.at}))}var Ln=["true","false"],jn=/^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/,js=/^\d{1,6}$/,In=/^(true|false)$/,jl=/^(waiting|pending|running|failed|done|passed|cancelled)$/,rt=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,ao={status:{what:"status",values:["waiting","running","failed","passed","cancelled"],form:jl},org:{what:"organization"},build:{what:"build prefix"},test:{what:"part of the test path"},agent:{what:"agent of the last attempt"},target:{what:"target"},age:{what:"time since submission",op:"<",values:["15m","1h","24h","7d"],form:jn},flaky:{what:"passed after a failed attempt",values:Ln,form:In},cause:{what:"part of the failure's cause"},reason:{what:"part of why it failed or was requeued"},duration:{what:"test duration",op:">",values:["10s","1m","5m","30m"],form:jn},attempts:{what:"number of attempts",op:">",values:["1","2","3"],form:js},priority:{what:"0 (now) to 9 (whenever)",op:"<=",values:["0","1","5","9"],form:js},suite:{what:"suite of the batch"},branch:{what:"branch of the batch"},commit:{what:"commit prefix of the batch"},batch:{what:"id of the batch",form:rt},group:{what:"id of the group",form:rt},id:{what:"id of the job",form:rt},quarantined:{what:"three agents were lost running it",values:Ln,form:In},simulated:{what:"run by a simulated agent",values:Ln,form:In}},Nn="label.",io=e=>Object.hasOwn(ao,e)||e.startsWith(Nn)&&e.length>Nn.length;function qn({key:e,op:t,value:o}){if(e==="")return!0;if(!io(e)||o==="")return!1;let{form:n=/./,op:r=":"}=ao[e]??{},s=[":","="].includes(t);return r!==":"?n.test(o)&&!(n===jn&&s):s&&o.split(",").every(a=>n.test(a))}var Nl=e=>ao[e]?.op??":";var Ns=/(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y,qs=/\s*/y;function st(e){let t=[],o=0;for(;o<e.length;){qs.lastIndex=o,o+=qs.exec(e)[0].length,Ns.lastIndex=o;let{0:n,groups:r}=Ns.exec(e);if(n==="")break;let{not:s,key:a="",op:l="",quoted:u,plain:f}=r;t.push({from:o,to:o+n.length,not:s!==void 0,key:a,op:l,value:u??f,valueFrom:o+(s??"").length+a.length+l.length}),o+=n.length}return t}function ql(e,t){return st(e).find(n=>n.from<=t&&t<=n.to)??{from:t,to:t,not:!1,key:"",op:"",value:"",valueFrom:t}}var Fs=e=>/["\n]/.test(e)?null:/\s/.test(e)||e===""?`"${e}"`:e;function Fl(e,{from:t,to:o},n,{done:r=!1}={}){let s=e.slice(o),a=r&&!/^\s/.test(s)?" ":"",l=t+n.length+(r?1:0);return{text:e.slice(0,t)+n+a+s,caret:l}}var Bs=(e,{from:t,to:o})=>`${e.slice(0,t).trimEnd()} ${e.slice(o).trimStart()}`.trim();function Bl(e,t){let o=st(e).filter(a=>a.key===t);if(o.length===0)return"";let[{not:n,op:r,value:s}]=o;return o.length>1||n||r!==":"||s.includes(",")?null:s}function Ul(e,t,o){let n=e;for(let r of st(e).filter(s=>s.key===t).reverse())n=Bs(n,r);return`${n} ${o===""?"":`${t}:${Fs(o)}`}`.trim()}var lo=["system","light","dark"],Hl=()=>document.documentElement.dataset.theme??"system",at=g(Hl());function we(e){at.value=e,e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e;try{localStorage.setItem("qualgent-theme",e)}catch{}}window.addEventListener("storage",e=>{e.key==="qualgent-theme"&&we(lo.includes(e.newValue)?e.newValue:"system")});var Hs=6,ae=e=>()=>Z(e),Kl=X.filter(e=>e.place).map(e=>({group:"Screens",label:e.place.label,icon:e.place.icon,hint:`g ${e.place.key}`,run:ae(b(e.name))})),Wl=[D("retry","job")&&{label:"Retry all failed jobs\u2026",icon:"retry",danger:!0,run:()=>so({action:"retry",filter:{status:"failed"},what:"All failed jobs."})},D("cancel","job")&&{label:"Cancel all waiting jobs\u2026",icon:"cancelled",danger:!0,run:()=>so({action:"cancel",filter:{status:"pending"},what:"All waiting jobs."})},{label:"Colors: light",icon:"theme-light",run:()=>we("light")},{label:"Colors: dark",icon:"theme-dark",run:()=>we("dark")},{label:"Colors: system",icon:"theme-system",run:()=>we("system")},{label:"Keyboard shortcuts",icon:"help",hint:"?",run:()=>oe.value=!0},U!==null&&{label:"Account",icon:"next",run:ae("/accounts/")},U!==null&&D("read","token")&&{label:"Tokens",icon:"next",run:ae("/team/tokens/")},U!==null&&D("read","member")&&{label:"Members",icon:"next",run:ae("/team/members/")},U!==null&&D("read","host")&&{label:"Device hosts",icon:"next",run:ae("/team/hosts/")},U!==null&&{label:"Log out",icon:"next",run:ae("/accounts/logout/")},D("read","admin")&&{label:"Admin",icon:"next",run:ae("/admin/")},D("read","docs")&&{label:"API documentation",icon:"next",run:ae("/api/docs/")}].filter(Boolean).map(e=>({group:"Actions",...e}));function Ks(e){return[Jo(),Kl,Wl].flatMap(o=>Is(e,o,n=>n.label,Hs))}var Ws={org:{group:"Organizations",icon:"org",href:({id:e})=>b("org",{org_id:e})},build:{group:"Builds",icon:"build",href:({id:e,org_id:t})=>t.includes("/")?b("jobs",{},{org_id:t,app_version_id:e}):b("build",{org_id:t,app_version_id:e})},test:{group:"Tests",icon:"tests",href:({id:e})=>b("test",{id:e})},batch:{group:"Batches",icon:"batches",href:({id:e})=>b("batch",{id:e})},group:{group:"Groups",icon:"build",href:({id:e})=>b("group",{id:e})},agent:{group:"Agents",icon:null,href:({id:e})=>b("agent",{name:e})},job:{group:"Jobs",icon:null,href:({id:e})=>b("job",{id:e})}},Us=Object.keys(Ws),zl=({name:e,note:t})=>[e,t].filter(Boolean).join(" on ");function zs(e){let{group:t,icon:o,href:n}=Ws[e.kind],r={org:"",agent:e.status,batch:e.org_id??"several organizations",build:e.org_id};return{group:t,label:e.kind==="batch"?zl(e):e.name,icon:o??e.status,hint:r[e.kind]??[e.note,e.org_id].filter(Boolean).join(" "),run:ae(n(e))}}function Jl(e,t){let o=t.toLowerCase();return e.toLowerCase().split(/\s+/).flatMap(n=>{let r=o.indexOf(n);return r<0?[]:Array.from(n,(s,a)=>r+a)})}function Vl({name:e,note:t}){return t?D("resume","agent")?{label:`Resume ${e}`,icon:"running",run:()=>Dn(e)}:null:D("pause","agent")?{label:`Pause ${e}\u2026`,icon:"paused",run:()=>Rn(e)}:null}function Gl({id:e,status:t}){return["pending","running"].includes(t)?D("cancel","job")?{label:"Cancel this job",icon:"cancelled",run:()=>An(e)}:null:t!=="done"&&D("retry","job")?{label:"Retry this job",icon:"retry",run:()=>Pn(e)}:null}async function Yl(e,t){let o=e.replace(/^(pause|drain|quarantine|resume)\s+/i,""),n=o!==e,{results:r}=await ve(`/api/v1/search?${new URLSearchParams({q:o})}`,{signal:t});return r.filter(({kind:a})=>!n||a==="agent").sort((a,l)=>Us.indexOf(a.kind)-Us.indexOf(l.kind)).flatMap(a=>{let l=zs(a),u=a.kind==="agent"?Vl(a):a.kind==="job"&&rt.test(e)?Gl(a):null,f={entry:l,at:Jl(o,l.label)};if(!u)return[f];let c={entry:{group:l.group,...u},at:[]};return n?[c,f]:[f,c]})}async function Ql(e,t){let o=new URLSearchParams({q:e,limit:Hs}),{jobs:n}=await ve(`/api/v1/jobs?${o}`,{signal:t}),r={group:"Jobs",label:"All jobs that match",icon:"jobs",hint:e,run:ae(b("jobs",{},{q:e}))},s=n.map(a=>({kind:"job",name:a.test,note:a.app_version_id,...a}));return[...s.length>0?[r]:[],...s.map(zs)].map(a=>({entry:a,at:[]}))}async function Js(e,t){let o=st(e),n=o.some(({key:s})=>io(s)),r=o.every(qn)&&(e.match(/"/g)??[]).length%2===0;if(n&&!r)return[];try{return await(n?Ql:Yl)(e,t)}catch{return t.throwIfAborted(),[]}}var Xl=/Mac|iP(hone|ad)/.test(navigator.platform),it=({keys:e})=>e.split(" ").map(t=>i`
      <kbd key=${t}>
        ${t.replace("Mod+",Xl?"\u2318":"Ctrl ").replace(/(?<=[⌘ ])[a-z]$/,o=>o.toUpperCase())}
      </kbd>
    `);var Zl=120;function ec({text:e,at:t}){let o=new Set(t),n=[];for(let r=0,s=1;r<e.length;r=s,s+=1){for(;s<e.length&&o.has(s)===o.has(r);)s+=1;let a=e.slice(r,s);n.push(o.has(r)?i`<mark key=${r}>${a}</mark>`:a)}return n}function tc(e){let[t,o]=S({for:"",results:[]});return E(()=>{if(e==="")return o({for:"",results:[]});let n=new AbortController,r=setTimeout(()=>{Js(e,n.signal).then(s=>o({for:e,results:s}),()=>{})},Zl);return()=>{clearTimeout(r),n.abort()}},[e]),t}function oc(e){let t=[];return e.forEach((o,n)=>{let r=t.at(-1);r?.title===o.entry.group?r.results.push(o):t.push({title:o.entry.group,from:n,results:[o]})}),t}function nc({entry:e,letters:t,index:o,chosen:n,choose:r,point:s}){return i`
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
        <${ec} text=${e.label} at=${t} />
      </span>
      ${e.hint&&i`
          <span class="palette-hint">
            ${/^(g .|\?)$/.test(e.hint)?i`<${it} keys=${e.hint} />`:e.hint}
          </span>
        `}
    </div>
  `}var rc=({results:e,at:t,choose:o,point:n})=>oc(e).map(({title:r,from:s,results:a})=>i`
      <div key=${`${r} ${s}`} role="group" aria-label=${r}>
        <div class="palette-group" aria-hidden="true">${r}</div>
        ${a.map(({entry:l,at:u},f)=>i`
            <${nc}
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
    `);function Vs(){let[e,t]=S(fe.peek().query),[o,n]=S(0),r=k(null),s=e.trim(),a=tc(s),l=[...Ks(s),...s?a.results:[]],u=Math.min(o,l.length-1);L(()=>r.current.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[u,e]);let f=m=>{Ye(),setTimeout(()=>l[m].entry.run())},c=m=>{let d={ArrowDown:u+1,ArrowUp:u-1,PageDown:u+8,PageUp:u-8}[m.key];if(d!==void 0){let p=m.key.startsWith("Arrow");n(p?(d+l.length)%Math.max(1,l.length):Math.max(0,Math.min(l.length-1,d)))}else if(m.key==="Enter"&&l[u])f(u);else return;m.preventDefault()};return i`
    <${B} title="Search or run a command" className="palette" bare onClose=${Ye}>
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
        <${rc} results=${l} at=${u} choose=${f} point=${n} />
      </div>
      <p class="palette-none" role="status">
        ${l.length===0?a.for===s?`No results for \u201C${s}\u201D.`:"Searching\u2026":i`<span class="unseen">${l.length} found</span>`}
      </p>
    <//>
  `}var sc={agent:"agents",audit:"accounts",auditedjob:"accounts",delivery:"webhooks",org:"accounts",webhook:"webhooks"},ac=/[:/_#?;@&=+$,"[\]<>%\n\\]/g;function Fn(e,t){let o=String(t).replace(ac,n=>`_${n.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`);return`/admin/${sc[e]??"jobs"}/${e}/${encodeURIComponent(o)}/change/`}function ic({parent:e,trail:t,crumb:o}){let n=nn(e??R.value?.screen?.parent??""),r=[...n?[[n.title,b(n.name)]]:[],...t];return r.length===0?null:i`
    <nav class="crumbs" aria-label="Breadcrumbs">
      ${r.map(([s,a])=>i`
          <a key=${a} href=${a}>${s}</a>
          <${v} name="next" />
        `)}
      ${o&&i`<span aria-current="page">${o}</span>`}
    </nav>
  `}function Bn({title:e,note:t,state:o,actions:n,inspect:r,tools:s,parent:a,trail:l=[],crumb:u,className:f="",children:c}){let m=k(null),d=D("read","admin")?r:null;return L(()=>{document.activeElement===document.body&&R.peek().arrival.kind!=="first"&&!document.querySelector("dialog[open]")&&m.current.focus({preventScroll:!0})},[]),i`
    <header class="page-head">
      <${ic} parent=${a} trail=${l} crumb=${u} />
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
                    href=${Fn(...d)}
                    data-tip="Show in the admin"
                  >
                    Inspect
                  </a>
                `}
            </div>
          `}
      </div>
      ${s&&i`<div class="page-tools">${s}</div>`}
    </header>
    <div class=${`page ${f}`}>${c}</div>
  `}var lc={0:"This screen could not be loaded",400:"Invalid request",403:"No access",404:"Not found"},cc={0:"The server may have been upgraded: reload the page.",400:"The address is invalid.",403:"Ask the administrator of this server for access.",404:"It may have been removed, or the address is wrong."},Un=({problem:{status:e,text:t}})=>i`
  <${Bn} title=${lc[e]??"Something went wrong"}>
    <div class="state-block is-problem" data-problem=${e}>
      <p>${t.charAt(0).toUpperCase()+t.slice(1)}.</p>
      <p class="quiet">${cc[e]}</p>
      <p>
        <a class="button" href="/">
          Show overview
        </a>${" "}
        <a class="button" href="/jobs">Show jobs</a>
      </p>
    </div>
  <//>
`;var Gs=()=>i`
  <${B} title="Keyboard shortcuts" className="sheet" onClose=${()=>oe.value=!1}>
    <div class="sheet-groups">
      ${ye.value.map(({title:e,keys:t})=>i`
          <section key=${e}>
            <h3>${e}</h3>
            <dl>
              ${t.map(({key:o,what:n})=>i`
                  <div key=${o}>
                    <dt>
                      <${it} keys=${o} />
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
        checked=${qe}
        onChange=${e=>En(e.currentTarget.checked)}
      />
      Enable single-letter shortcuts
    </label>
  <//>
`;function uc({toast:e}){let{id:t,kind:o,text:n,detail:r,action:s}=e,a=()=>o==="good"&&Gt(t);return i`
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
            onClick=${()=>{Le(t),s.run()}}
          >
            ${s.label}
          </button>
        `}
      <button type="button" class="icon-button" aria-label="Dismiss" onClick=${()=>Le(t)}>
        <${v} name="close" />
      </button>
    </div>
  `}var Ys=()=>i`
  <div class="toasts" role="status" aria-label="Messages">
    ${Re.value.map(e=>i`<${uc} key=${e.id} toast=${e} />`)}
  </div>
`;var fc=400;function Qs(){let e=k(null);return E(()=>{let t=0,o=null,n=()=>{clearTimeout(t),o=null,e.current?.matches(":popover-open")&&e.current.hidePopover()},r=u=>{if(!u.isConnected)return;let f=e.current;f.textContent=u.dataset.tip,f.matches(":popover-open")||f.showPopover();let c=u.getBoundingClientRect(),m=u.dataset.tipSide==="right",d=m?c.top+(c.height-f.offsetHeight)/2:c.bottom+6,p=d+f.offsetHeight<window.innerHeight,_=m?c.right+8:c.left+(c.width-f.offsetWidth)/2;f.style.setProperty("left",`${Math.max(6,Math.min(_,window.innerWidth-f.offsetWidth-6))}px`),f.style.setProperty("top",`${p?d:c.top-f.offsetHeight-6}px`)},s=u=>{let f=u.target.closest?.("[data-tip]");f!==o&&(n(),!(!f||u.type==="focusin"&&!f.matches(":focus-visible"))&&(u.type==="pointerover"&&u.pointerType!=="mouse"||(o=f,u.type==="focusin"?r(f):t=setTimeout(()=>r(f),fc))))},l=[["pointerover",s],["focusin",s],["focusout",n],["pointerdown",n],["scroll",n],["keydown",u=>u.key==="Escape"&&n()]];for(let[u,f]of l)document.addEventListener(u,f,!0);return()=>l.forEach(([u,f])=>document.removeEventListener(u,f,!0))},[]),i`<div class="tip" role="tooltip" popover="manual" ref=${e}></div>`}var pc={connecting:"Connecting to the server",live:"Data is up to date",paused:"Updates pause while the tab is hidden",reconnecting:"Connection lost; reconnecting",stale:"Server unreachable for a while; still trying",stopped:"Updates have stopped"},mc={connecting:"reconnecting",paused:"paused",stopped:"stale"};function Xs({live:e}){let t=e.state.value,o=ge(()=>t==="live"?"":`data from ${Y(e.age.value)} ago`);return i`
    <p class=${`live live-${t}`} role="status" data-live=${t} data-tip=${pc[t]}>
      <${v} name=${mc[t]??t} />
      <span class="live-word">${t}</span>
      ${["reconnecting","stale"].includes(t)&&i`<span class="live-age" aria-hidden="true">${o}</span>`}
    </p>
  `}var Zs={system:"System",light:"Light",dark:"Dark"},dc=()=>i`
  <${xt}
    label=${`Color scheme: ${Zs[at.value].toLowerCase()}`}
    tip="Color scheme"
    className="icon-button"
    icon=${`theme-${at.value}`}
    items=${lo.map(e=>({label:Zs[e],icon:`theme-${e}`,checked:e===at.value,run:()=>we(e)}))}
  />
`,ea=()=>i`
  <header class="top">
    <${to} />
    <button type="button" class="jump" onClick=${()=>Ge()} aria-keyshortcuts="Control+K Meta+K">
      <${v} name="search" />
      <span class="jump-text">Search or run a command…</span>
      <span class="jump-keys" aria-hidden="true">
        <${it} keys="Mod+k" />
      </span>
    </button>
    <${Xs} live=${F} />
    <${dc} />
    <button
      type="button"
      class="icon-button is-keys"
      aria-label="Keyboard shortcuts"
      data-tip="Keyboard shortcuts (?)"
      onClick=${()=>oe.value=!0}
    >
      <${v} name="help" />
    </button>
    ${U!==null&&i`<a class="person" href="/accounts/" aria-label=${`Account of ${U}`}>${U}</a>`}
  </header>
`;function hc(){let e=R.value;if(L(()=>{e&&Xr(e.arrival)},[e?.arrival]),!e)return i`
      <div class="page">
        <${dn} />
      </div>
    `;if(e.problem)return i`<${Un} problem=${e.problem} />`;let t=e.module.default,o=`${e.screen.name} ${Object.values(e.params).join(" ")}`;return i`<${t} key=${o} params=${e.params} query=${e.query} />`}var _c=()=>F.serverError.value&&i`<p class="complaint" role="alert">Server error: ${F.serverError}</p>`;function $c(e){e.preventDefault(),location.reload()}function gc(){return R.value,te.value==="in"?null:i`
    <p class="complaint" role="alert" data-session=${te.value}>
      ${te.value==="out"?i`You are logged out: nothing on this page is updated. <a href=${Zr()}>Log in again</a>`:i`Your access has changed. <a href=${location.href} onClick=${$c}>Reload the page</a>`}
    </p>
  `}function ta(){return i`
    <div class="shell">
      <aside class="side">
        <${to} />
        <${As} />
        <p class="side-foot">
          ${D("read","admin")&&i`<a href="/admin/">Admin</a>`}
          ${D("read","docs")&&i`<a href="/api/docs/">API</a>`}
          ${U!==null&&i`<a href="/accounts/logout/">Log out</a>`}
        </p>
      </aside>
      <div class="stage">
        <${ea} />
        <${_c} />
        <${gc} />
        <main
          id="content"
          tabindex="-1"
          data-screen=${R.value&&(R.value.screen?.name??"none")}
          aria-busy=${dt.value}
        >
          <${hc} />
        </main>
      </div>
    </div>
    <${ks} />
    ${fe.value&&i`<${Vs} />`}
    ${oe.value&&i`<${Gs} />`}
    <${Ms} />
    <${Ys} />
    <${Qs} />
    <${_s} />
  `}var oa=new WeakMap,vc=w.diffed;function bc(e,t){for(let o of e){if(!o||o.__===t)continue;let{type:n,__k:r}=o;o.__=null,typeof n=="string"&&r&&na(r,o)}}function na(e,t){for(let o of e)o?.__===t&&(o.__=null,typeof o.type=="string"&&o.__k&&na(o.__k,o))}w.diffed=e=>{vc?.(e);let t=e.__c;if(!t)return;let o=oa.get(t);o&&o!==e.__k&&bc(o,e),e.__k&&oa.set(t,e.__k)};function yc(){let e=document.querySelector("[data-search]");e?e.select():Ge()}function ra(){nt("Everywhere",[{key:"Mod+k",what:"search or run a command",run:()=>fe.peek()?Ye():Ge()},{key:"/",what:"search on this screen",run:yc},{key:"f",what:"next failure",run:()=>xn()||Z(b("jobs",{},{status:"failed"}))},{key:"?",what:"keyboard shortcuts",run:()=>oe.value=!0},{key:"Esc",what:"close"}]),nt("Rows",[{key:"\u2191 \u2193",what:"previous or next row"},{key:"\u2190 \u2192",what:"links and buttons of the row"},{key:"j",what:"next row",run:()=>wt(1)},{key:"k",what:"previous row",run:()=>wt(-1)},{key:"Enter",what:"open the row"},...Zo(["retry","priority","cancel"],"job")?[{key:"Space",what:"select the row, with Shift a range"},{key:"x",what:"select the row"}]:[]]);let e=X.filter(t=>t.place);nt("Screens",e.map(t=>({key:`g ${t.place.key}`,what:t.place.label.toLowerCase(),run:()=>Z(b(t.name))})))}var wc=300;F.subscribe(ee);Wo();Tn();ra();var xc=cn(),kc=xc.finally(()=>F.start());an();Promise.race([kc,new Promise(e=>setTimeout(e,wc))]).then(()=>setTimeout(()=>{let e=document.getElementById("app");e.replaceChildren(),Nt(i`<${ta} />`,e)}));function co(e){let t=2166136261;for(let o=0;o<e.length;o++)t=Math.imul(t^e.charCodeAt(o),16777619);return(t^t>>>15)>>>0}var Hn=10,uo=class{#e=new Map;#o=Array(Hn).fill(0);index(t,o){let n=`${t}
${o}`,r=this.#e.get(n);if(r!==void 0)return r;let s=Math.min(...this.#o),a=co(n)%Hn;for(;this.#o[a]>s;)a=(a+1)%Hn;return this.#o[a]+=1,this.#e.set(n,a),a}},Sc=new uo,fo=(e,t)=>Sc.index(e,t),Ec=(e,t)=>`build-${fo(e,t)}`;var Tc=globalThis.document?parseFloat(getComputedStyle(document.documentElement).fontSize)/16:1,Kn=e=>Math.round(e*Tc);var sa=document.documentElement,kt=document.createElement("i");kt.hidden=!0;kt.style.setProperty("forced-color-adjust","none");sa.append(kt);var po=new Map,aa=g(0);function ia(){po=new Map,aa.value+=1}new MutationObserver(ia).observe(sa,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener("change",ia);function Oc(e){return po.has(e)||(kt.style.setProperty("color",`var(--${e})`),po.set(e,getComputedStyle(kt).color)),po.get(e)}var Mc=(e,t=400)=>`${t} ${Kn(e)}px Archivo, system-ui, sans-serif`;var mo=new Map;function la(e){let t=mo.get(e);return t===void 0&&(mo.size>=2e4&&mo.clear(),t=e.toLowerCase().replace(/\d+/g,o=>o.padStart(12,"0")),mo.set(e,t)),t}function Fe(e,t){let[o,n]=[la(e),la(t)];return o<n?-1:o>n?1:0}var xe=z("agents",(e,t)=>Fe(e.name,t.name)),St=e=>e.lost?"lost":e.state,Cc=["suspect","paused","stopping"],_o=g([]),ca=g(0),ho=new Set;function ua(e,t){let o=new Set(_o.peek());for(let r of t)o.delete(r),ho.delete(r);for(let[r,s]of Object.entries(e))s.lost||Cc.includes(s.state)?o.add(r):o.delete(r),s.simulated&&s.state!=="offline"?ho.add(r):ho.delete(r);ca.value=ho.size;let n=[...o].sort(Fe);n.join(`
`)!==_o.peek().join(`
`)&&(_o.value=n)}ua(Object.fromEntries(xe.ids.peek().map(e=>[e,xe.row(e).peek()])),[]);xe.watch(ua);function ke({since:e}){let t=W(()=>{let o=ne(e);return q(()=>Y(o===null?null:se.value-o))},[e]);return i`<time class="number" datetime=${e}>${t}</time>`}var fa=["M8 0h8v12H8z","M0 6h16v6H0z","M0 12L16 0v12z","M8 0h8v6H8zM0 6h8v6H0z","M5 3.5h6v5H5z","M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z","M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z","M5.33 0h5.34v12H5.33z","M0 4h16v4H0z","M8 1l7 5-7 5-7-5z"],ma=({org:e,version:t})=>i`
  <svg class=${`flag flag-${fo(e,t)}`} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
    <path class="flag-a" d="M0 0h16v12H0z" />
    <path class="flag-b" d=${fa[co(t)%fa.length]} />
    <path class="flag-edge" d="M.5.5h15v11H.5z" />
  </svg>
`,pa=({name:e,text:t,href:o,row:n,children:r})=>o?i`<a class=${e} title=${t} href=${o} tabindex=${n?-1:void 0}>${r}</a>`:i`<span class=${e} title=${t}>${r}</span>`,Be=({org:e,version:t,link:o=!1,children:n})=>{let r=o&&!e.includes("/")&&b("build",{org_id:e,app_version_id:t});return i`
    <span class="build">
      <${ma} org=${e} version=${t} />
      <${pa} name="build-version" text=${t} href=${r} row=${o==="row"}>${n??t}<//>
      <${pa} name="build-org" text=${e} href=${o&&b("org",{org_id:e})} row=${o==="row"}>${e}<//>
    </span>
  `};function Wn({as:e="div",left:t=0,top:o=0,width:n,height:r,className:s="",children:a,...l}){let u=k(null);return L(()=>{let{style:f}=u.current;f.setProperty("transform",`translate(${t}px, ${o}px)`),f.setProperty("width",n===void 0?"100%":`${n}px`),f.setProperty("height",r===void 0?"auto":`${r}px`)},[t,o,n,r]),i`<${e} ref=${u} class=${`placed ${s}`} ...${l}>${a}<//>`}function Et({since:e,expected:t}){let o=k(null);return L(()=>{let n=ne(e);if(!(n===null||!t))return j(()=>{let r=Math.max(0,(se.value-n)/t);o.current?.style.setProperty("--share",Math.min(1,r).toFixed(3)),o.current?.classList.toggle("is-over",r>1)})},[e,t]),i`<span class="progress" ref=${o} aria-hidden="true"></span>`}function zn({since:e}){let t=W(()=>q(()=>pn(se.value-ne(e))),[e]);return i`<time class="number" datetime=${e}>${t}</time>`}function Ue({test:e}){let t=e.lastIndexOf("/")+1;return i`
    <span class="test" title=${e}>
      <span class="test-folder">${e.slice(0,t)}</span>
      <span class="test-file">${e.slice(t)}</span>
    </span>
  `}var da=e=>e.job??e.installed?.[0]??null;function ha({held:e,paused_reason:t}){return e?`${e.kind}${e.note?`: ${e.note}`:""}${e.until?`, until ${et(e.until)}`:""}`:t||null}function _a({job:e}){return i`
    <span class="took">
      <span class="took-words">
        ${e.phase==="installing"&&i`<em>installing</em>${" "}`}
        <${ke} since=${e.started_at} />
        ${e.expected_seconds>0&&i`<span class="quiet"> of ${Y(e.expected_seconds)}</span>`}
      </span>
      <${Et} since=${e.started_at} expected=${e.expected_seconds} />
    </span>
  `}var $o=({agent:e})=>i`
  <span class=${e.lost?"is-lost":"quiet"} title=${`last heard of ${et(e.last_seen_at)}`}>
    ${e.lost?"lost":"offline"} since <${zn} since=${e.last_seen_at} />
  </span>
`;function Ac({agent:e}){if(e.job)return i`<${Ue} test=${e.job.test} />`;let t=e.state==="offline"&&e.lost?null:ha(e);return t?i`<span class="card-hold" title=${t}>${t}</span>`:e.state==="offline"?i`<${$o} agent=${e} />`:i`<span class="quiet">${e.targets.join(", ")}</span>`}function Pc({id:e,index:t,count:o,...n}){let r=xe.row(e).value;if(!r)return null;let s=da(r),a=tt(r.labels);return i`
    <${Wn}
      as="li"
      className=${`card card-${St(r)}`}
      aria-setsize=${o}
      aria-posinset=${t+1}
      ...${n}
    >
      <span class="card-head">
        <a
          class="card-name"
          data-row=${`agent/${e}`}
          tabindex="-1"
          href=${b("agent",{name:r.name})}
          title=${r.name}
        >
          ${r.name}
        </a>
        <${yt} state=${r.state} lost=${r.lost} />
      </span>
      <span class="card-build">
        ${s?i`<${Be} org=${s.org_id} version=${s.app_version_id} />`:i`<span class="quiet">no build installed</span>`}
      </span>
      <span class="card-doing">
        <${Ac} agent=${r} />
      </span>
      <span class="card-took">${r.job&&i`<${_a} job=${r.job} />`}</span>
      <span class="card-labels" title=${a}>
        ${r.simulated&&i`<span class="tag">simulated</span>${" "}`}
        ${a}
      </span>
    <//>
  `}function Tt(e,t=250){let o,n=!1,r=!1,s=!1,a=0,l=async()=>{o=void 0,n=!0,r=!1;let f=performance.now();try{await e()}finally{let c=performance.now();a=c+Math.max(t,3*(c-f)),n=!1,r&&u()}},u=()=>{s||(r=!0,n||(o??=setTimeout(l,Math.max(0,a-performance.now()))))};return Object.assign(u,{stop(){s=!0,clearTimeout(o)}})}var Dc=1e3,go=class{#e;#o=0;data=g(null);error=g(null);constructor(t,o=null){this.#e=t,this.data.value=o}async load(){let t=++this.#o;try{let o=await ve(this.#e);if(t!==this.#o)return;this.error.value=null,this.data.value=o}catch(o){t===this.#o&&(this.error.value=o)}}invalidate=Tt(()=>this.load(),Dc);close(){this.#o+=1,this.invalidate.stop()}};var Jn=z("settings");function Vn(e){let t=W(()=>e?mt(e):null,[e]);return E(()=>t&&F.subscribe(t),[t]),t}function Rc(e,t,o=null){let n=W(()=>new go(e,o),[e]);return E(()=>(e&&!n.data.peek()&&n.load(),()=>n.close()),[n]),E(()=>{n.data.peek()&&n.invalidate()},[t]),n}function Lc(e,t,o=[]){E(()=>{let n=Tt(t),r=Jn.watch((a,l,u)=>(u||e in a)&&n());e in en(Jn)&&n();let s=o.map(a=>a.watch(n));return()=>[r,...s,n.stop].forEach(a=>a())},[e,t])}function Gn(){let e=k(null),t=yn(e.current);return L(()=>bn(e.current,t)),{ref:e,onFocusIn:vn,"data-list":!0}}var Ic=10,jc=8;function Yn(e,{first:t=Ic,step:o=jc}={}){let[n,r]=S(t);return E(()=>{if(n>=e){e>0&&r(1/0);return}let s=requestAnimationFrame(()=>r(n+o));return()=>cancelAnimationFrame(s)},[n,e]),n}function Qn(e){let{id:t,label:o,className:n,columns:r,sections:s=[{key:"all",ids:e.ids}],selection:a}=e,l=Gn(),u=s.flatMap(m=>m.ids),f=Yn(u.length),c=m=>{let d=m.key===" "||m.key==="x"&&qe.peek();if(!a||!d||m.ctrlKey||m.metaKey||m.altKey)return;let p=m.target.closest("[data-row]");p&&(m.preventDefault(),a.toggle(p.dataset.row.slice(e.kind.length+1),{through:m.shiftKey,shown:u}))};return i`
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
                <${Fc} selection=${a} shown=${u} />
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
            ${$.map(x=>i`<${Nc} key=${x} id=${x} table=${e} shown=${u} />`)}
            ${_.length===0&&h&&i`
                <tr role="row" class="divider">
                  <td role="cell" class="nothing">${h}</td>
                </tr>
              `}
          </tbody>
        `)})}
    </table>
  `}function Nc({id:e,table:t,shown:o}){let{columns:n,rowOf:r,kind:s,hrefOf:a,rowClass:l=()=>"",failed:u=()=>!1,selection:f}=t,c=r(e).value,m=ge(()=>f?.ids.value.has(e)?" is-picked":"");if(!c)return null;let d=a(c,e),p=_=>{_.target.closest("a, button, input, label")||String(getSelection())||(_.metaKey||_.ctrlKey?window.open(d,"_blank","noopener"):Z(d))};return i`
    <tr role="row" class=${`row ${l(c)}${m.value}`} onClick=${p}>
      ${f&&i`
          <td role="cell" class="c-pick">
            <${qc} id=${e} selection=${f} shown=${o} />
          </td>
        `}
      ${n.map(({name:_,label:h,numeric:$,main:x,stacked:y,cell:A})=>i`
          <td key=${_} role="cell" class=${`c-${_} ${$?"is-numeric":""}`} data-label=${h}>
            ${x?i`
                  <span class=${`line ${y?"is-stacked":""}`}>
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
  `}function qc({id:e,selection:t,shown:o}){let n=ge(()=>t.ids.value.has(e));return i`
    <label class="pick">
      <input type="checkbox" tabindex="-1" checked=${n} onClick=${s=>t.toggle(e,{through:s.shiftKey,shown:o})} />
      <span class="unseen">Select this row</span>
    </label>
  `}function Fc({selection:e,shown:t}){let o=k(null),n=t.filter(r=>e.ids.value.has(r)).length;return L(()=>{o.current.indeterminate=n>0&&n<t.length}),i`
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
  `}var Bc=e=>e.job??e.installed?.[0]??null;function $a({agent:e}){let t=Bc(e);return t?i`<${Be} org=${t.org_id} version=${t.app_version_id} />`:i`<span class="quiet">no build installed</span>`}function ga({agent:e}){let{job:t}=e;return e.state==="offline"?i`<${$o} agent=${e} />`:t?i`
    <span class="work">
      <${Ue} test=${t.test} />
      <span class="work-time">
        ${t.phase==="installing"&&i`<em>installing</em>${" "}`}
        <${ke} since=${t.started_at} />
        ${t.expected_seconds?i`<span class="quiet"> of ${Y(t.expected_seconds)}</span>`:""}
      </span>
      <${Et} since=${t.started_at} expected=${t.expected_seconds} />
    </span>
  `:i`<span class="quiet">${e.targets.join(", ")}</span>`}var Uc=e=>i`
  <span class="agent-line">
    <${yt} state=${e.state} lost=${e.lost} />
    ${e.simulated&&i`<span class="tag" title="Simulates tests instead of running them">simulated</span>`}
  </span>
`,Hc=[{name:"name",title:"Agent",main:Uc,stacked:!0,cell:e=>i`<span title=${e.name}>${e.name}</span>`},{name:"installed",title:"Build",cell:e=>i`<${$a} agent=${e} />`},{name:"job",title:"Job",cell:e=>i`<${ga} agent=${e} />`}],Kc=({ids:e})=>i`
  <${Qn}
    id="agents-list"
    label="Agents"
    className="agents"
    columns=${Hc}
    ids=${e}
    kind="agent"
    rowOf=${t=>xe.row(t)}
    hrefOf=${t=>b("agent",{name:t.name})}
    rowClass=${t=>`agent-${St(t)}`}
  />
`;var va=["done","failed","cancelled","running","waiting"];function Wc({group:e}){let t=k(null);return L(()=>{va.forEach((o,n)=>t.current.children[n].style.setProperty("flex-grow",e[o]||0))}),i`
    <span class="bar" ref=${t} aria-hidden="true">
      ${va.map(o=>i`<i key=${o} class=${`bar-${o}`}></i>`)}
    </span>
  `}function vo({label:e,text:t}){let o=$e("copy");return i`
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
  `}var Xn=U===null?"curl -s":'curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"',zc="http://127.0.0.1:3000",Zn=()=>[zc,"http://localhost:3000"].includes(location.origin)?"":` --url ${location.origin}`,er=U!==null;var tr=()=>er?D("invite","host")?i`
        <a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
      `:i`Ask an owner of your team to enroll a device host.`:i`
      On a machine with a device or a browser, run:${" "}
      <code>qgagent run --url ${location.origin} --name my-device</code>
    `;var bo={org_id:"acme",app_version_id:"1.0.0",test:"tests/onboarding.spec.js"},Jc=`qgjob submit --org-id ${bo.org_id} --app-version-id ${bo.app_version_id} --test ${bo.test}`,Vc=()=>i`
  <section class="empty" aria-labelledby="empty-title">
    <h2 id="empty-title">Submit the first test</h2>
    <p>
      A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
      Paste one of these into a terminal and watch this page.
    </p>
    <${vo}
      label="With qgjob"
      text=${`${Jc}${Zn()}`}
    />
    <${vo}
      label="With curl"
      text=${`${Xn} ${location.origin}/submit-job -H 'Content-Type: application/json' -d '${JSON.stringify(bo)}'`}
    />
    <h3>Add an agent</h3>
    <p>An agent runs the tests. <${tr} /></p>
  </section>
`;var ba=["at","waiting","running","submitted","done","failed","cancelled","installs","installs_avoided","wait_p50","wait_p95"];function Gc(e,t){let o=e.at.at(-1)??-1/0,n=t.filter(r=>r.at>o);return n.length>0&&e.at.length>0&&n.length===t.length&&n[0].at-o>2*e.step?null:{step:e.step,...Object.fromEntries(ba.map(r=>[r,[...e[r],...n.map(s=>s[r])]]))}}var ya={mean:e=>e.reduce((t,o)=>t+o,0)/e.length,most:e=>Math.max(...e)};function Yc(e,{from:t,to:o,count:n,names:r,merge:s="mean"}){let a=(o-t)/n,l=r.map(()=>Array.from({length:n},()=>[]));return e.at.forEach((u,f)=>{let c=Math.floor((u-t)/a);c<0||c>=n||r.forEach((m,d)=>{let p=e[m][f];p!=null&&l[d][c].push(p)})}),{at:Array.from({length:n},(u,f)=>t+f*a),values:Object.fromEntries(r.map((u,f)=>[u,l[f].map(c=>c.length>0?ya[s](c):null)]))}}function yo(e,t,o){let n=(e.at(-1)?.at??0)-o,r=e.filter(s=>s.at>n&&s[t]!==null).map(s=>s[t]);return r.length>0?ya.mean(r):null}var Qc=(e,t,o)=>Math.round(e.reduce((n,r)=>n+r[t]*o/60,0));var or=["busy","stopping","idle","paused","suspect","offline"];function wo(e){let t=Object.fromEntries(or.map(s=>[s,e[s]??0])),o=or.reduce((s,a)=>s+t[a],0),n=o-t.offline,r=t.busy+t.stopping;return{...t,known:o,connected:n,working:r,share:n>0?r/n:null}}var Xc=e=>e.job?.org_id??null,nr="label.";function wa(e,t){return t==="target"?e.targets:t==="org"?[Xc(e)??"used by nobody"]:t.startsWith(nr)?[e.labels?.[t.slice(nr.length)]??"without this label"]:["all"]}function Zc(e){let t={};for(let[,{state:o}]of e)t[o]=(t[o]??0)+1;return t}function eu(e,t){let o=new Map;for(let[n,r]of e)for(let s of wa(r,t)){o.has(s)||o.set(s,{key:s,ids:[],states:{}});let a=o.get(s);a.ids.push(n),a.states[r.state]=(a.states[r.state]??0)+1}return[...o.values()].sort((n,r)=>Fe(n.key,r.key)).map(({key:n,ids:r,states:s})=>({key:n,ids:r,totals:wo(s)}))}function tu(e){let t=new Map;for(let[,o]of e)for(let n of Object.keys(o.labels??{}))t.set(n,(t.get(n)??0)+1);return[...t].sort((o,n)=>n[1]-o[1]||Fe(o[0],n[0]))}var xo=z("series",(e,t)=>e.at-t.at);var rr=[["1h","1 h"],["24h","24 h"],["7d","7 days"]],sr="24h";function ou(e){let t=e.get("period");return rr.some(([o])=>o===t)?t:sr}var ar=e=>rr.find(([t])=>t===e)[1];function ir(e){let t=Vn(e===sr?null:`totals:${e}`);return(t?t.row(e).value:ee.row("overview").value?.totals)??null}var lr=100,ko=24;function xa(e,{floor:t=0}={}){let o=Math.max(...e.filter(a=>a!==null),t+1),n=e.length>1?lr/(e.length-1):0,r="",s="M";return e.forEach((a,l)=>{if(a===null){s="M";return}let u=ko-1-(a-t)/(o-t)*(ko-2);r+=`${s}${(l*n).toFixed(1)} ${u.toFixed(1)}`,s="L"}),r}function So({values:e,tone:t=""}){return e.filter(o=>o!==null).length<2?i`<svg class="spark" aria-hidden="true" viewBox=${`0 0 ${lr} ${ko}`}></svg>`:i`
    <svg
      class=${`spark ${t&&`spark-${t}`}`}
      aria-hidden="true"
      viewBox=${`0 0 ${lr} ${ko}`}
      preserveAspectRatio="none"
    >
      <path class="spark-line" d=${xa(e)} vector-effect="non-scaling-stroke" />
    </svg>
  `}var nu=["busy","idle","stopping","paused","suspect","offline"],ka=60,ru={"1h":"3600","24h":"86400","7d":"604800"},He=({name:e,period:t,value:o,icon:n,note:r,loud:s,href:a,trend:l,tone:u,children:f})=>i`
  <div class=${`figure ${s?"is-loud":""}`} data-figure=${e.toLowerCase()}>
    <dt>
      ${n&&i`<${v} name=${n} />`}
      ${a?i`<a href=${a}>${e}</a>`:e}
      ${t&&i`<small class="figure-period">${t}</small>`}
    </dt>
    <dd>${o}</dd>
    <dd class="figure-note">${r??""}</dd>
    ${f}
    <dd class="figure-spark" aria-hidden="true">${l&&i`<${So} values=${l} tone=${u} />`}</dd>
  </div>
`,Sa=e=>e===null?"":`${C(e<10?Math.round(e*10)/10:Math.round(e))} a minute`,Ea=e=>e==null?"\u2013":e<10?$t(e):Y(e);function su({states:e,lost:t,trend:o}){let n=nu.filter(s=>e[s]>0),r=n.reduce((s,a)=>s+e[a],0);return i`
    <div class="figure" data-figure="agents">
      <dt>
        <a href=${b("fleet")}>Agents</a>
      </dt>
      <dd>${C(r)}</dd>
      <dd class="figure-note">
        ${n.length===0?"none connected":""}
        ${n.map(s=>i`
            <a
              key=${s}
              class=${`fleet-state on-board-${s} ${s==="offline"&&t>0?"on-board-lost":""}`}
              href=${b("fleet",{},{state:s})}
            >
              <${v} name=${s} />
              ${C(e[s])} ${s}
            </a>
          `)}
      </dd>
      <dd class="figure-spark" aria-hidden="true">
        <${So} values=${o} tone="go" />
      </dd>
    </div>
  `}function Ta({installs:e,installs_avoided:t,saved_seconds:o}){let n=e+t>0?`, ${Math.round(100*t/(e+t))} % saved`:"";return`${C(e)} made${n}${o>0?`, \u2248 ${Y(o)} of device time`:""}`}function au({period:e}){let t=ir(e),o=ee.row("overview").value,n=ge(()=>xo.ids.value.map(u=>xo.row(u).value)).value;if(!o)return i`<dl class="figures"></dl>`;let r=u=>n.map(f=>f[u]),s=u=>b("jobs",{},{status:u}),a=u=>b("jobs",{},{q:`status:${u} age<${e}`}),l=ar(e);return i`
    <dl class="figures">
      <${He}
        name="Waiting"
        icon="pending"
        href=${s("pending")}
        value=${C(o.waiting)}
        trend=${r("waiting")}
      />
      <${He}
        name="Running"
        icon="running"
        href=${s("running")}
        value=${C(o.running)}
        trend=${r("running")}
        tone="go"
      />
      <${He}
        name="Passed"
        icon="done"
        period=${l}
        href=${a("done")}
        value=${C(t?.done)}
        note=${Sa(yo(n,"done",ka))}
        trend=${r("done")}
        tone="good"
      />
      <${He}
        name="Failed"
        icon="failed"
        period=${l}
        href=${a("failed")}
        value=${C(t?.failed)}
        loud=${t?.failed>0}
        note=${[Sa(yo(n,"failed",ka)),t?.cancelled?`${C(t.cancelled)} cancelled`:""].filter(Boolean).join(", ")}
        trend=${r("failed")}
        tone="bad"
      />
      <${He}
        name="Wait p50"
        value=${Ea(o.wait_p50)}
        note=${o.wait_p95==null?"no recent jobs":`p95 ${Ea(o.wait_p95)}`}
        trend=${r("wait_p50")}
      />
      <${su}
        states=${o.agents??{}}
        lost=${o.lost}
        trend=${n.map(u=>wo(u.agents??{}).working)}
      />
      <${He}
        name="Installs avoided"
        href=${b("timeline",{},{span:ru[e]})}
        period=${l}
        value=${C(t?.installs_avoided)}
        note=${t?Ta(t):""}
        trend=${r("installs_avoided")}
        tone="yellow"
      />
    </dl>
  `}var lt=q(()=>R.value?.query.get("q")??""),cr=q(()=>lt.value.toLowerCase().split(/\s+/).filter(Boolean)),ur=e=>ln({q:e}),iu={group:e=>[e.org_id,e.app_version_id,e.target,tt(e.labels),...e.agents??[]],agent:e=>[e.name,e.host,e.state,...e.targets??[],tt(e.labels),e.job?.org_id,e.job?.app_version_id,e.job?.test,...(e.installed??[]).flatMap(t=>[t.org_id,t.app_version_id])],job:e=>[e.id,e.org_id,e.app_version_id,e.test,e.status,e.phase,e.agent,e.target]},Oa=new WeakMap;function Ma(e,t,o){if(o.length===0)return!0;let n=Oa.get(t);return n===void 0&&(n=iu[e](t).join(" ").toLowerCase(),Oa.set(t,n)),o.every(r=>n.includes(r))}var lu=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]);function cu(e,t){let o=[];return q(()=>{let n=e.ids.value;if(cr.value.length===0)return o=n;let r=n.filter(s=>{let a=e.row(s).value;return a!==null&&Ma(t,a,cr.value)});return lu(r,o)?o:o=r})}var fr=({id:e,icon:t="search",label:o,placeholder:n=o,text:r,onInput:s})=>i`
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
`;var uu=({label:e})=>i`
  <${fr}
    id="filter"
    icon="filter"
    label=${e}
    placeholder="Filter"
    text=${lt.value}
    onInput=${ur}
  />
`;function fu({job:e}){return e.finished_at&&e.started_at?i`<span class="number">${$t(ne(e.finished_at)-ne(e.started_at))}</span>`:e.status==="running"?e.started_at&&i`<${ke} since=${e.started_at} />`:e.status==="pending"?i`<span class="quiet">waits <${ke} since=${e.created_at} /></span>`:""}var pu=e=>i`
  ${e.attempts>1&&i`<span class="tag">attempt ${C(e.attempts)}</span>`}
  ${e.flaky&&i`<span class="tag" title="Passed after a failed attempt">flaky</span>`}
  ${e.simulated&&i`<span class="tag" title="run by a simulated agent">simulated</span>`}
`,mu=({at:e})=>i`<time class="number quiet" datetime=${e} title=${e}>${et(e)}</time>`,du=({job:e})=>i`
  <a class="suite" tabindex="-1" href=${b("batch",{id:e.batch_id})}>${e.batch.suite||"batch"}</a>
  ${e.batch.branch&&i`<span class="quiet suite-branch" title=${e.batch.branch}>${e.batch.branch}</span>`}
`,hu=({text:e})=>i`<span class="cause" title=${e}>${e}</span>`,Ca=[{name:"status",title:"Status",cell:e=>i`<${_n} job=${e} />`},{name:"test",title:"Test",main:pu,cell:e=>i`<${Ue} test=${e.test} />`},{name:"build",title:"Build",cell:e=>i`<${Be} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"suite",title:"Suite",cell:e=>e.batch&&i`<${du} job=${e} />`},{name:"cause",title:"Reason",cell:e=>(e.cause||e.reason)&&i`<${hu} text=${e.cause||e.reason} />`},{name:"agent",title:"Agent",label:"agent",cell:e=>e.agent??""},{name:"took",title:"Duration",numeric:!0,cell:e=>i`<${fu} job=${e} />`},{name:"at",title:"Submitted",label:"submitted",numeric:!0,cell:e=>i`<${mu} at=${e.created_at} />`}],_u={kind:"job",columns:Ca,hrefOf:e=>b("job",{id:e.id}),rowClass:e=>`job-${e.status}`,failed:e=>e.status==="failed"};function $u({title:e,note:t,tools:o,id:n,className:r="",children:s}){let a=J();return i`
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
  `}var gu=({children:e})=>i`
  <p class="banner" data-simulated>
    <${v} name="stale" />
    <span><strong>Simulated.</strong> ${e}</span>
  </p>
`;function vu(e){let t=$e(null),o=k(new Set),n=a=>()=>{o.current.add(a),t.value??=e.peek()},r=a=>l=>{a==="focus"&&l.currentTarget.contains(l.relatedTarget)||(o.current.delete(a),o.current.size===0&&(t.value=null))};Ho(()=>{lt.value,t.value=null});let s=t.value&&new Set(t.value);return{ids:t.value??e.value,waiting:s?e.value.filter(a=>!s.has(a)).length:0,show:()=>t.value=e.peek(),over:{onPointerEnter:n("pointer"),onPointerLeave:r("pointer"),onFocusIn:n("focus"),onFocusOut:r("focus")}}}var bu=z("events",(e,t)=>e.at<t.at?1:e.at>t.at?-1:e.id<t.id?1:-1);var Eo=e=>e.waiting+e.running>0,yu=["no_agent","agents_paused","build_held"],wu=e=>e.running===0&&yu.includes(e.explanation?.reason??"");function xu(e,t){return Eo(e)!==Eo(t)?Eo(e)?-1:1:(e.position??1/0)-(t.position??1/0)||(e.id<t.id?-1:1)}var ku=z("groups",xu);var Aa=e=>Date.parse(e.started_at??e.created_at),Su=z("jobs",(e,t)=>Aa(t)-Aa(e)||(e.id<t.id?1:-1));export{An as m0_0,so as m0_1,Dn as m0_10,Pn as m0_11,xl as m0_12,Al as m0_13,Cl as m0_14,Rn as m0_2,Ol as m0_3,El as m0_4,Pl as m0_5,Tl as m0_6,Sl as m0_7,Ml as m0_8,Dl as m0_9,eo as m101_0,gu as m108_0,zn as m109_0,So as m110_0,xa as m110_1,Vi as m113_0,je as m113_1,dn as m113_2,yt as m114_0,_n as m114_1,bt as m114_2,Qn as m115_0,Ue as m120_0,fr as m121_0,Kc as m12_0,$a as m12_1,ga as m12_2,F as m136_0,ba as m138_0,Yc as m138_1,Gc as m138_2,yo as m138_3,Qc as m138_4,lt as m139_0,cu as m139_1,ur as m139_2,cr as m139_3,Ma as m139_4,nr as m140_0,or as m140_1,eu as m140_2,wa as m140_3,tu as m140_4,Zc as m140_5,wo as m140_6,mn as m145_0,fn as m145_1,Hi as m145_10,Wi as m145_11,et as m145_12,H as m145_2,Y as m145_3,tt as m145_4,C as m145_5,Ki as m145_6,$t as m145_7,pn as m145_8,ne as m145_9,vu as m147_0,Yn as m151_0,Rc as m151_1,Gn as m151_2,Lc as m151_3,Vn as m151_4,i as m152_0,Fn as m153_0,nt as m162_0,ye as m162_1,Ne as m162_2,En as m162_3,qe as m162_4,Tn as m162_5,hl as m162_6,Fe as m174_0,Xo as m177_0,Go as m177_1,Qo as m177_2,U as m177_3,zt as m177_4,Yo as m177_5,X as m177_6,ki as m177_7,Ye as m179_0,Ge as m179_1,fe as m179_2,Jo as m179_3,xi as m179_4,Wc as m17_0,D as m184_0,Zo as m184_1,Z as m185_0,hs as m185_1,an as m185_2,nn as m185_3,ln as m185_4,cn as m185_5,b as m185_6,R as m185_7,dt as m185_8,pl as m187_0,yn as m187_1,wn as m187_2,wt as m187_3,xn as m187_4,vn as m187_5,bn as m187_6,rt as m203_0,ao as m203_1,Nn as m203_2,io as m203_3,qn as m203_4,Nl as m203_5,Fl as m205_0,ql as m205_1,st as m205_2,Bl as m205_3,Ul as m205_4,Bs as m205_5,Fs as m205_6,oe as m210_0,xe as m211_0,St as m211_1,ca as m211_2,_o as m211_3,bu as m213_0,ku as m214_0,wu as m214_1,Eo as m214_2,Su as m215_0,ee as m216_0,en as m218_0,z as m218_1,mt as m218_2,xo as m219_0,Xn as m224_0,er as m224_1,Zn as m224_2,Kn as m226_0,lo as m227_0,we as m227_1,at as m227_2,Tt as m228_0,Le as m235_0,Gt as m235_1,Ze as m235_2,Re as m235_3,sr as m236_0,rr as m236_1,ar as m236_2,ou as m236_3,ir as m236_4,za as m239_0,Ja as m239_1,k as m239_10,S as m239_11,Va as m239_2,E as m239_3,Ga as m239_4,J as m239_5,Wa as m239_6,L as m239_7,W as m239_8,jr as m239_9,I as m241_0,Ht as m241_1,$e as m241_10,Ho as m241_11,re as m241_2,q as m241_3,Wr as m241_4,j as m241_5,g as m241_6,ue as m241_7,ge as m241_8,ci as m241_9,Me as m242_0,_e as m242_1,w as m242_10,Nt as m242_11,kr as m242_12,Da as m242_2,Ua as m242_3,Ke as m242_4,Ka as m242_5,Ra as m242_6,Ke as m242_7,Ba as m242_8,Lt as m242_9,De as m2_0,ve as m2_1,es as m2_2,N as m2_3,vo as m30_0,B as m33_0,ke as m36_0,Vc as m37_0,He as m44_0,au as m44_1,Ta as m44_2,uu as m46_0,tr as m47_0,Be as m48_0,ma as m48_1,Pc as m54_0,$o as m54_1,_a as m54_2,da as m54_3,ha as m54_4,Qi as m56_0,Zt as m56_1,Xi as m56_2,Yi as m56_3,vt as m56_4,uo as m5_0,fo as m5_1,Ec as m5_2,v as m62_0,Ca as m64_0,_u as m64_1,se as m6_0,Pe as m6_1,Ko as m6_2,Wo as m6_3,xt as m78_0,Oc as m7_0,Mc as m7_1,aa as m7_2,Bn as m83_0,$u as m85_0,Wn as m88_0,Un as m90_0,Et as m92_0};
