var Ur=e=>t=>{var o=e[t];if(o)return o();throw new Error("Module not found in bundle: "+t)};var x,Wr,Jt,ke,zo,Wt,Kr,Ut,zr,Go,Jo,Jr,wt=Symbol.for("pv"),Kt={},zt=[],ki=/^m(i|n|o|s|text|space)$/,Vt=Array.isArray,Gt=zt.slice,Se=Object.assign;function qe(e){e&&e.parentNode&&e.remove()}function rt(e,t,o){var n,r,s,a={},l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Gt.call(arguments,2):o),Fe(e,a,n,r,null)}function Si(e,t,o){var n,r,s,a=Se({},e.props),l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e.type!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Gt.call(arguments,2):o),Fe(e.type,a,n!==void 0?n:e.key,r!==void 0?r:e.ref,null)}function Fe(e,t,o,n,r){var s={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:wt,__v:r||++Wr,__i:-1,__u:0};return!r&&x.vnode&&x.vnode(s),s}function Ti(){return{current:null}}function Ee(e){return e.children}function Be(e,t){this.props=e,this.context=t,this.__g=0}function Te(e,t){if(t==null)return e.__&&Te(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:Te(e)}function Ei(e){var t,o=e.__v,n=o.__e,r=[],s=[],a=e.__P;a&&((t=Se({constructor:wt},o)).__v=o.__v+1,x.vnode&&x.vnode(t),Yo(a,t,o,e.__n,a.namespaceURI,32&o.__u?[n]:null,r,n||Te(o),32&o.__u,s),t.__v=o.__v,t.__.__k[t.__i]=t,es(r,t,s),o.__=o.__e=null,t.__e!=n&&Vr(t))}function Vr(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Vr(e)}function Vo(e){(8&e.__g||(e.__g|=8,ke.push(e),Wt++))&&zo==x.debounceRendering||((zo=x.debounceRendering)||queueMicrotask)(Gr)}function Gr(){try{for(var e,t=1;ke.length;)ke.length>t&&ke.sort(Kr),e=ke.shift(),t=ke.length,8&e.__g&&Ei(e)}finally{(Wt=ke.length)&&(zo||queueMicrotask)(Gr)}}function Yr(e,t,o,n,r,s,a,l,u,f,c){var m,d,p,_,h,$,y=n.__k||zt,v=t.length;for(u=Oi(o,t,y,u,v),m=0;m<v;m++)(p=o.__k[m])!=null&&(d=~p.__i&&y[p.__i]||Kt,p.__i=m,$=Yo(e,p,d,r,s,a,l,u,f,c),_=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.ref&&Qo(d.ref,null,p,d),p.ref&&c.push(p.ref,p.__c||_,p)),h=h||_,4&p.__u?(u=Qr(p,u,e,!d.__v),d.__e&&(d.__e=null)):typeof p.type=="function"&&$!==void 0?u=$:_&&(u=_.nextSibling),p.__u&=-21);return o.__e=h,u}function Oi(e,t,o,n,r){var s,a,l,u,f,c,m,d,p,_=o.length,h=_,$=0,y=0,v=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=Fe(null,a):Vt(a)?a=v[s]=Fe(Ee,{children:a}):a.constructor===wt&&a.__b?a=v[s]=Fe(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,u=s+$,a.__=e,a.__b=e.__b+1,l=null,~(f=a.__i=Mi(a,o,u,h))&&(h--,(l=o[f])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,f==u-1?$--:f==u+1?$++:f!=u&&(f>u?$--:$++,y=1)):(~f||(r>_?$--:r<_&&$++),typeof a.type!="function"&&(a.__u|=4))):v[s]=null;if(y){for(c=[],m=[],s=0;s<r;s++)if((a=v[s])&&16&a.__u){for($=0,d=c.length;$<d;)c[p=$+d>>1]<a.__i?$=p+1:d=p;c[$]=a.__i,m[s]=$+1}for($=c.length;s--;)m[s]&&(m[s]==$?$--:v[s].__u|=4)}if(h)for(s=0;s<_;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=Te(l)),Xo(l,l));return n}function Qr(e,t,o,n){var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Qr(r[s],t,o,!1));return t}for(t&&!t.parentNode&&(t=Te(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,t):o.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Xr(e,t){return t=t||[],e!=null&&typeof e!="boolean"&&(Vt(e)?e.some(function(o){Xr(o,t)}):t.push(e)),t}function Mi(e,t,o,n){var r,s=e.key,a=e.type,l=t[o],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return o;if(n>(u?1:0)){for(r=o-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=o+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function Hr(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function Bt(e,t,o,n,r){var s,a;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||Hr(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||Hr(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(a=Jo[t]||(Jo[t]=Ci(t)),(e.__a||(e.__a={}))[t]=Go,s=t!=(t=t.replace(zr,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function Ci(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[Ut]==null)t[Ut]=Go++;else if(t[Ut]<this.__a[e])return;return o(x.event?x.event(t):t)}}}function Yo(e,t,o,n,r,s,a,l,u,f){var c,m,d,p,_,h,$,y,v,P,C,Ko,Fr,Ft,Ne,Br,xe,je,he=t.type;if(t.constructor!==wt)return null;128&o.__u&&(u=32&o.__u,c=o.__c.__z)&&(t.__u|=u,m=s=[],c.nodeType==8?l=Ht(c,s):s.push(c),l=s[0]||l),(c=x.__b)&&c(t);e:if(typeof he=="function"){d=a.length;try{if(y=t.props,v=(c=he.prototype)&&c.render,P=(c=he.contextType)&&n[c.__c],C=c?P?P.props.value:c.__:n,(p=o.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(v?t.__c=p=new he(y,C):(t.__c=p=new Be(y,C),p.constructor=he,p.render=Pi),P&&P.sub(p),p.state||(p.state={}),p.__n=n,p.__g|=8,p.__h=[],p.__k=[]),v&&(p.__s||(p.__s=p.state),he.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Se({},p.__s)),Se(p.__s,he.getDerivedStateFromProps(y,p.__s)))),_=p.props,h=p.state,p.__v=t,o.__c){if(y!==_&&v&&!he.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(y,C),t.__v==o.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(y,p.__s,C)===!1){t.__v!=o.__v&&(p.props=y,p.state=p.__s,p.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(ne){ne&&(ne.__=t)}),zt.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&a.push(p),l=Te(o);break e}p.componentWillUpdate&&p.componentWillUpdate(y,p.__s,C),v&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(_,h,$)})}else v&&!he.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),v&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=C,p.props=y,p.__P=e,p.__g&=-5,Ko=x.__r,Fr=v?25:0;do p.__g&=-9,Ko&&Ko(t),c=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++Fr<25);v&&(zt.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(n=Se({},n,p.getChildContext())),v&&o.__c&&p.getSnapshotBeforeUpdate&&($=p.getSnapshotBeforeUpdate(_,h)),Ft=c&&c.type===Ee&&c.key==null?c.props.children:c,y.__P&&(c=l,r=(e=y.__P).namespaceURI,u=s=null,o.props&&o.props.__P!=e&&(o.__k.some(function(ne){ne&&Xo(ne,ne)}),o.__k=null),l=o.__k?Te(o,0):null),l=Yr(e,Vt(Ft)?Ft:[Ft],t,o,n,r,s,a,l,u,f),y.__P&&(t.__e=null,l=c),t.__u&=-161,m&&m.some(qe),p.__h.length&&a.push(p),1&p.__g&&(p.__g&=-4)}catch(ne){if(a.length=d,t.__v=null,u||s)if(ne&&ne.then){if(t.__u|=128|u,s){for(~(xe=s.indexOf(l||void 0))||(xe=s.length);(je=s[xe-1])&&je.nodeType==8;)xe--;for(;xe<s.length;xe++)if(je=s[xe])if(s[xe]=null,Ne){if(je==Br)break}else{if(je.nodeType!=8)break;je.data.startsWith("$s")&&(Br=Ht(Ne=je))}}if(!Ne){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Ne=l}(c=Ht(Ne=t.__c.__z||(t.__c.__z=Ne)))?(t.__e=Ne,l=c):t.__e=l,l=l&&l.nextSibling}else s&&s.some(qe);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),ne&&ne.then||Zr(t),x.__e(ne,t,o)}}else l=t.__e=Ai(o.__e,t,o,n,r,s,a,u,f,e);return(c=x.diffed)&&c(t),l}function Ht(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function Zr(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Zr))}function es(e,t,o){for(var n=0;n<o.length;)Qo(o[n++],o[n++],o[n++]);x.__c&&x.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){x.__e(s,r.__v)}})}function Ai(e,t,o,n,r,s,a,l,u,f){var c,m,d,p,_,h,$,y,v=o.props||Kt,P=t.props,C=t.type;if(C=="svg"?r="http://www.w3.org/2000/svg":C=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(c=0;c<s.length;c++)if((_=s[c])&&(C?_.localName==C:_.nodeType==3)){e=_,s[c]=null;break}}if(!e){if(y=f.ownerDocument||document,!C)return y.createTextNode(P);e=y.createElementNS(r,C,P.is?P:f),l&&(x.__m&&x.__m(t,s),l=!1),s=null}if(C){if(f=C=="template"&&e.content||e,s=C=="textarea"&&P.defaultValue!=null?null:s&&Gt.call(f.childNodes),!l&&s)for(v={},c=0;c<e.attributes.length;c++)v[(_=e.attributes[c]).name]=_.value;for(c in v)_=v[c],c=="dangerouslySetInnerHTML"?d=_:c=="children"||c in P||c=="value"&&"defaultValue"in P||c=="checked"&&"defaultChecked"in P||Bt(e,c,null,_,r);for(c in P)_=P[c],c=="children"?p=_:c=="dangerouslySetInnerHTML"?m=_:c=="value"?h=_:c=="checked"?$=_:l&&typeof _!="function"||v[c]===_||Bt(e,c,_,v[c],r);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(d&&(e.textContent=""),(C=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ki.test(C))&&(r="http://www.w3.org/1999/xhtml"),Yr(f,Vt(p)?p:[p],t,o,n,r,s,a,s?s[0]:o.__k&&Te(o,0),l,u),s&&s.some(qe)),l&&C!="textarea"||(c="value",C=="progress"&&h==null?e.removeAttribute(c):h==null||h===e[c]&&(C!="progress"||h)||Bt(e,c,h,v[c],r),c="checked",$!=null&&$!=e[c]&&Bt(e,c,$,v[c],r))}else v===P||l&&e.data==P||(e.data=P);return e}function Qo(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){x.__e(r,o)}}function Xo(e,t,o){var n,r,s,a;if(x.unmount&&x.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||Qo(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){x.__e(l,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&Xo(n[a],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=Ht(n,s=[]))&&(n==e.__e&&s.some(qe),qe(r),qe(n)),o||qe(e.__e),e.__e=e.__c=e.__=null}function Pi(e,t,o){return this.constructor(e,o)}function Yt(e,t){var o,n,r,s;x.__&&x.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=Fe(Ee,{children:[e]}),r=[],s=[],Yo(t,t.__k,n||Kt,Kt,t.namespaceURI,n?null:t.firstChild?Gt.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,s),es(r,t.__k,s),t.__k.props.children=null}function Di(e,t){e&&typeof e=="object"&&(e.__u|=32),Yt(e,t)}function Ri(e){function t(o){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&n.forEach(function(a){a.__g|=4,Vo(a)})},this.sub=function(s){n.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){n.delete(s),a&&a.call(s)}}),o.children}return t.__c="__cC"+Jr++,t.__=e,t.Provider=(t.Consumer=function(o,n){return o.children(n)}).contextType=t,t}function Li(e){return e.children}function Ii(e,t){return Fe(Li,{__P:t,children:e})}x={__e:function(e,t,o,n){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw Wt=0,e}},Wr=0,Jt=function(e){return e!=null&&e.constructor===wt},Be.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=Se({},this.state)),typeof e=="function"&&(e=e(Se({},o),this.props)),e&&(Se(o,e),this.__v&&(t&&this.__k.push(t),Vo(this)))},Be.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Vo(this))},Be.prototype.render=Ee,ke=[],Wt=0,Kr=function(e,t){return e.__v.__b-t.__v.__b},Ut=Symbol(),zr=/(PointerCapture)$|Capture$/i,Go=0,Jo={},Jr=0;var _e,M,Zo,ts,en=Object.is,st=0,us=[],tn=[],D=x,os=D.__b,ns=D.__r,rs=D.diffed,ss=D.__c,as=D.unmount,is=D.__;function Ue(e,t){D.__h&&D.__h(M,e,st||t),st=0;var o=M.__H||(M.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function S(e){return st=1,fs(ps,e)}function fs(e,t,o){var n=Ue(_e++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):ps(void 0,t),function(s){var a=(n.__N||n.__)[0],l=n.t(a,s);en(a,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=M,!M.__f)){M.__f=!0;var r=M.shouldComponentUpdate;M.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var f=!1,c=this.props!=s;if(u.__.some(function(d){d.__N&&(f=!0,en(d.__[0],d.__N[0])||(c=!0))}),r){var m=r.call(this,s,a,l);return f?m||c:m}return!f||c}}return n.__}function k(e,t){var o=Ue(_e++,3);!D.__s&&nn(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,M.__H.__h.push(o))}function L(e,t){var o=Ue(_e++,4);!D.__s&&nn(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,M.__h.push(o))}function T(e){return st=5,B(function(){return{current:e}},[])}function Ni(e,t,o){st=6,L(function(){if(typeof e=="function"){var n=e(t());return function(){e(null),typeof n=="function"&&n()}}if(e)return e.current=t(),function(){return e.current=null}},o==null?o:o.concat(e))}function B(e,t){var o=Ue(_e++,7);return nn(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function ji(e,t){return st=8,B(function(){return e},t)}function qi(e){var t=M.context[e.__c],o=Ue(_e++,9);return o.c=e,t?(o.__==null&&(o.__=!0,t.sub(M)),t.props.value):e.__}function Fi(e,t){D.useDebugValue&&D.useDebugValue(t?t(e):e)}function Bi(e){var t=Ue(_e++,10),o=S();return t.__=e,M.componentDidCatch||(M.componentDidCatch=function(n,r){t.__&&t.__(n,r),o[1](n)}),[o[0],function(){return o[1]()}]}function z(){var e=Ue(_e++,11);if(!e.__){for(var t=M.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function Ui(){var e;do{for(;e=tn.shift();)try{xt(e)}catch(o){D.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=us.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(xt),t.__h.some(on),t.__h=[]}catch(o){t.__h=[],D.__e(o,e.__v)}}}while(tn.length)}D.__b=function(e){M=null,os&&os(e)},D.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),is&&is(e,t)},D.__r=function(e){ns&&ns(e),_e=0;var t=(M=e.__c).__H;t&&(Zo==M?M.__h=[]:(t.__h.some(xt),t.__h.some(on),_e=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Zo=M},D.diffed=function(e){rs&&rs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&cs(us.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Zo=M=null},D.__c=function(e,t){t.some(function(o){try{o.__h.some(xt),o.__h=o.__h.filter(function(n){return!n.__||on(n)})}catch(n){o.__h=[function(){throw n}]}}),ss&&ss(e,t)},D.unmount=function(e){as&&as(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,cs(tn.push(r))}else xt(r)}catch(s){t=s}}),n.__H=void 0,t&&D.__e(t,n.__v))};var ls=typeof requestAnimationFrame=="function";function Hi(e){var t,o=function(){clearTimeout(n),ls&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);ls&&(t=requestAnimationFrame(o))}function cs(e){e!=1&&ts==D.requestAnimationFrame||((ts=D.requestAnimationFrame)||Hi)(Ui)}function xt(e){var t=M,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),M=t}function on(e){var t=M;e.__c=e.__(),M=t}function nn(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!en(o,e[n])})}function ps(e,t){return typeof t=="function"?t(e):t}var Wi=Symbol.for("preact-signals");function eo(){if($e>1)$e--;else{var e,t=!1;for((function(){var r=Xt;for(Xt=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();kt!==void 0;){var o=kt;for(kt=void 0,Qt++;o!==void 0;){var n=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&ds(o))try{o.c()}catch(r){t||(e=r,t=!0)}o=n}}if(Qt=0,$e--,t)throw e}}function fe(e){if($e>0)return e();rn=++Ki,$e++;try{return e()}finally{eo()}}var Q,A=void 0;function ge(e){var t=A,o=Q;A=void 0,Q=void 0;try{return e()}finally{A=t,Q=o}}var kt=void 0,$e=0,Qt=0,Ki=0,rn=0,Xt=void 0,Zt=0;function ms(e){if(A!==void 0){var t=e.n;if(t===void 0||t.t!==A)return t={i:0,S:e,p:A.s,n:void 0,t:A,e:void 0,x:void 0,r:t},A.s!==void 0&&(A.s.n=t),A.s=t,e.n=t,32&A.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=A.s,t.n=void 0,A.s.n=t,A.s=t),t}}function I(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}I.prototype.brand=Wi;I.prototype.h=function(){return!0};I.prototype.S=function(e){var t=this,o=this.t;o!==e&&e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:ge(function(){var n;(n=t.W)==null||n.call(t)}))};I.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.e,n=e.x;o!==void 0&&(o.x=n,e.e=void 0),n!==void 0&&(n.e=o,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&ge(function(){var r;(r=t.Z)==null||r.call(t)}))}};I.prototype.subscribe=function(e){var t=this;return F(function(){var o=t.value;ge(function(){return e(o)})},{name:"sub"})};I.prototype.valueOf=function(){return this.value};I.prototype.toString=function(){return this.value+""};I.prototype.toJSON=function(){return this.value};I.prototype.peek=function(){var e=this;return ge(function(){return e.value})};Object.defineProperty(I.prototype,"value",{get:function(){var e=ms(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Qt>100)throw new Error("Cycle detected");(function(o){$e!==0&&Qt===0&&o.l!==rn&&(o.l=rn,Xt={S:o,v:o.v,i:o.i,o:Xt})})(this),this.v=e,this.i++,Zt++,$e++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{eo()}}}});function g(e,t){return new I(e,t)}function ds(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function hs(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function _s(e){for(var t=e.s,o=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}e.s=o}function He(e,t){I.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Zt-1,this.f=4}He.prototype=new I;He.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Zt))return!0;if(this.g=Zt,this.f|=1,this.i>0&&!ds(this))return this.f&=-2,!0;var e=A;try{hs(this),A=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return A=e,_s(this),this.f&=-2,!0};He.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}I.prototype.S.call(this,e)};He.prototype.U=function(e){if(this.t!==void 0&&(I.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};He.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(He.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=ms(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function U(e,t){return new He(e,t)}function $s(e){var t=e.j;if(e.j=void 0,typeof t=="function"){$e++;var o=A;A=void 0;try{t()}catch(n){throw e.f&=-2,e.f|=8,sn(e),n}finally{A=o,eo()}}}function sn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,$s(e)}function zi(e){if(A!==this)throw new Error("Out-of-order effect");_s(this),A=e,this.f&=-2;try{8&this.f&&sn(this)}finally{eo()}}function at(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Q&&Q.push(this)}at.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};at.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,$s(this),hs(this),$e++;var e=A;return A=this,zi.bind(this,e)};at.prototype.N=function(){2&this.f||(this.f|=2,this.u=kt,kt=this)};at.prototype.d=function(){this.f|=8,1&this.f||sn(this)};at.prototype.dispose=function(){this.d()};function F(e,t){var o=new at(e,t);try{o.c()}catch(r){throw o.d(),r}var n=o.d.bind(o);return n[Symbol.dispose]=n,n}function to(e){return function(){var t=arguments,o=this;return fe(function(){return ge(function(){return e.apply(o,[].slice.call(t))})})}}function Ji(){var e=Q;return Q=[],function(){var t=Q;return Q&&e&&(e=e.concat(Q)),Q=e,t}}var gs=function(e,t){t.push(e);for(var o=Object.prototype.toString.call(e)==="[object Object]",n=Object.create(null),r=e;r&&r!==Object.prototype;r=o&&Object.getPrototypeOf(r)){var s=Object.getOwnPropertyDescriptors(r);for(var a in s)if(!n[a]){n[a]=!0;var l=s[a].value;typeof l=="function"?a!=="constructor"&&(e[a]=to(l)):r===e&&typeof l=="object"&&l!==null&&!("brand"in l)&&t.indexOf(l)<0&&gs(l,t)}}};function vs(e){return function(){var t,o,n=Ji();try{o=e.apply(void 0,[].slice.call(arguments))}catch(s){var r=Q;if(Q=void 0,r)try{fe(function(){for(var a=0;a<r.length;a++)try{r[a].dispose()}catch{}})}catch{}throw s}finally{t=n()}return gs(o,[]),o[Symbol.dispose]=to(function(){if(t)for(var s=0;s<t.length;s++)t[s].dispose();t=void 0}),o}}var an,it,oo,Vi=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,bs=[],ys=[];F(function(){an=this.N})();function lt(e,t){x[e]=t.bind(null,x[e]||function(){})}function St(e){if(oo){var t=oo;oo=void 0,t()}oo=e&&e.S()}function ws(e){var t=this,o=e.data,n=le(o);n.name="ReactiveDom",n.value=o;var r=B(function(){for(var l=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var f=U(function(){var p=n.value.value;return p===0?0:p===!0?"":p||""}),c=U(function(){return!Array.isArray(f.value)&&!Jt(f.value)}),m=F(function(){if(this.N=xs,c.value){var p=f.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=p)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[c,f]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}ws.displayName="ReactiveTextNode";Object.defineProperties(I.prototype,{constructor:{configurable:!0,value:rt(Ee,null).constructor},type:{configurable:!0,value:ws},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});lt("__b",function(e,t){if(St(),it=void 0,typeof t.type=="string"){var o,n=t.props;for(var r in n)if(r!=="children"){var s=n[r];s instanceof I&&(o||(t.__np=o={}),o[r]=s,n[r]=s.peek())}}e(t)});lt("__r",function(e,t){if(e(t),t.type!==Ee){St();var o,n=t.__c;n&&(n.__$f&=-2,(o=n.__$u)===void 0&&(n.__$u=o=(function(r,s){var a;return F(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;Vi&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),it=n,St(o)}});lt("__e",function(e,t,o,n){St(),it=void 0,e(t,o,n)});lt("diffed",function(e,t){St(),it=void 0;var o;if(typeof t.type=="string"&&(o=t.__e)){var n=t.__np,r=t.props,s=o.U;if(s)for(var a in s){var l=s[a];l===void 0||n&&a in n||(l.d(),s[a]=void 0)}if(n){s||(s={},o.U=s);for(var u in n){var f=s[u],c=n[u];f===void 0?(f=Gi(o,u,c,r),s[u]=f):f.o(c,r)}}}e(t)});function Gi(e,t,o,n){var r=t in e&&e.ownerSVGElement===void 0,s=g(o);return{o:function(a,l){s.value=a,n=l},d:F(function(){this.N=xs;var a=s.value.value;n[t]!==a&&(n[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}lt("unmount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var n=o.U;if(n){o.U=void 0;for(var r in n){var s=n[r];s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var c=f.__$u;c&&(f.__$u=void 0,c.d())}}e(t)});lt("__h",function(e,t,o,n){n<3&&(t.__$f|=2),e(t,o,n)});Be.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,n=o&&o.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(n||s||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function le(e,t){return B(function(){return g(e,t)},[])}function Oe(e,t){var o=T(e);return o.current=e,it.__$f|=4,B(function(){return U(function(){return o.current()},t)},[])}var Yi=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(o),cancelAnimationFrame(n),e()},o=setTimeout(t,35),n=requestAnimationFrame(t)},Qi=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Xi(){fe(function(){for(var e;e=bs.shift();)an.call(e)})}function Zi(){bs.push(this)===1&&(x.requestAnimationFrame||Yi)(Xi)}function el(){fe(function(){for(var e;e=ys.shift();)an.call(e)})}function xs(){ys.push(this)===1&&(x.requestAnimationFrame||Qi)(el)}function ln(e,t){var o=T(e);o.current=e;var n=it;k(function(){return F(function(){if(this.N=Zi,!(n&&8&n.__$f))return o.current()},t)},[])}function tl(e){var t=B(function(){return e()},[]);return k(function(){return t[Symbol.dispose]},[t]),t}var Ss=0,pe=g(Date.now()/1e3);function cn(e){Ss=e*1e3-Date.now()}var ve=()=>(Date.now()+Ss)/1e3;function ks(){pe.value=ve()}function un(){setInterval(()=>document.hidden||ks(),1e3),document.addEventListener("visibilitychange",ks)}function ol(e){if(e())return;let t=new ResizeObserver(()=>e()&&r()),o=setTimeout(r,2e3),n=["wheel","touchstart","keydown","pointerdown"];function r(){t.disconnect(),clearTimeout(o);for(let s of n)window.removeEventListener(s,r)}for(let s of n)window.addEventListener(s,r,{passive:!0});t.observe(document.body)}function nl(e){let t=[...document.querySelectorAll("[data-row]")].find(o=>o.dataset.row===e);return t?.focus({preventScroll:!0}),t!==void 0}function Ts({kind:e,y:t=0,row:o=null}){e!=="query"&&(e!=="first"&&document.querySelector("main h1")?.focus({preventScroll:!0}),e==="push"?window.scrollTo(0,0):t||o?ol(()=>(window.scrollTo(0,t),(o===null||nl(o))&&window.scrollY>=t-1)):e==="pop"&&window.scrollTo(0,0))}var Es=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],fn=e=>String(e).padStart(2,"0"),O=e=>e==null?"\u2013":String(e).replace(/\B(?<!\.\d*)(?=(\d{3})+(\.|$))/g,",");function J(e){if(e==null||Number.isNaN(e))return"\u2013";let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<3600?`${Math.floor(t/60)} min ${fn(t%60)} s`:t<86400?`${Math.floor(t/3600)} h ${fn(Math.floor(t/60)%60)} min`:`${Math.floor(t/86400)} d ${Math.floor(t/3600)%24} h`}function Me(e){let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<2*3600?`${Math.floor(t/60)} min`:t<48*3600?`${Math.floor(t/3600)} h`:`${Math.floor(t/86400)} days`}var pn=e=>e<5?"just now":`${Me(e)} ago`,We=e=>e!==null&&e>=0&&e<10?`${e.toFixed(1)} s`:J(e);function X(e){return e==null?null:(typeof e=="number"?e:Date.parse(e))/1e3}var Tt=[0,0];function rl(e){let t=Date.now();if(t<Tt[0]||t>=Tt[1]){let o=new Date(t);o.setHours(0,0,0,0);let n=new Date(o);n.setDate(n.getDate()+1),Tt=[o.getTime(),n.getTime()]}return e>=Tt[0]&&e<Tt[1]}function me(e){let t=X(e);return t===null?"\u2013":rl(t*1e3)?ct(t):`${no(t)}, ${ct(t,!1)}`}function no(e){let t=new Date(e*1e3);return`${t.getDate()} ${Es[t.getMonth()]}`}function mn(e){let t=new Date(e);return`${t.getDate()} ${Es[t.getMonth()]} ${t.getFullYear()}, ${ct(t.getTime()/1e3)}`}function ct(e,t=!0){let o=new Date(e*1e3);return[o.getHours(),o.getMinutes(),...t?[o.getSeconds()]:[]].map(fn).join(":")}var ut=e=>Object.entries(e||{}).map(([t,o])=>`${t}=${o}`).join(" "),K=(e,t)=>`${O(e)} ${t}${e===1?"":"s"}`,Et=e=>e.charAt(0).toUpperCase()+e.slice(1)+(/(^|[.!?…])$/.test(e)?"":".");function dn(e){let t=["B","kB","MB","GB"],o=0,n=e;for(;n>=999.5&&o<t.length-1;)n/=1e3,o+=1;return`${o>0&&n<9.95?n.toFixed(1):Math.round(n)} ${t[o]}`}var sl=e=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:`'${String(e).replaceAll("'","'\\''")}'`;function al(e){return e==null?"\u2013":e>0&&e<.005?"< 1 %":e<1&&e>.995?"> 99 %":`${Math.round(e*100)} %`}var il=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.[cm]?[jt]sx?$/,""),ll=e=>/^[0-9a-f]{12,}$/i.test(e)?e.slice(0,10):e;var hn=globalThis.document?.documentElement,cl=365*24*3600,N=hn?.dataset.scope||null,_n=e=>encodeURIComponent(e).replace("%3A",":"),$n=()=>N===null?{}:{"QualGent-Scope":_n(N)};function Ke(e,t=N){return t===null||!e.startsWith("/")?e:`${e}${e.includes("?")?"&":"?"}scope=${_n(t)}`}var Z=e=>e==="site"?"Whole site":e.replace(/^org:/,"");function gn(){if(N===null||!hn)return;let e=isSecureContext?"; Secure":"",t=`${hn.dataset.user}.${_n(N)}`,o=!1,n=()=>{o||(document.cookie=`qualgent_scope=${t}; Path=/; Max-Age=${cl}; SameSite=Lax${e}`)};document.addEventListener("submit",({target:r})=>{o=r instanceof HTMLFormElement&&r.matches('[action="/accounts/logout/"]')}),window.addEventListener("focus",n),window.addEventListener("pageshow",()=>document.hasFocus()&&n()),window.addEventListener("pagehide",n),window.addEventListener("pointerdown",n,!0),window.addEventListener("keydown",r=>r.key==="Enter"&&n(),!0)}var re=g("in"),Os=()=>`/accounts/login/?next=${encodeURIComponent(location.pathname+location.search)}`;var be=class extends Error{constructor(t,o,n={}){super(Et(o)),this.status=t,this.fields=n}get retryable(){return[0,429,503,507].includes(this.status)}};async function Ms(e){let{status:t}=e,o=await e.json().catch(()=>null),n=t>=502?"the server does not answer":"the server could not do this";return new be(t,typeof o?.error=="string"?o.error:n,o?.fields)}async function ul(e){if(!e.ok)throw await Ms(e);return e.json().catch(()=>null)}async function ee(e,{signal:t}={}){return As(e,{signal:t})}async function H(e,t,o){return As(t,{method:e,headers:{"Content-Type":"application/json"},body:JSON.stringify(o??{})})}async function Cs(e,t){try{let o=await fetch(e,{...t,headers:{...t.headers,...$n()}});return o.status===401&&(re.value="out"),o}catch(o){throw o instanceof Error&&o.name==="AbortError"?o:new be(0,"the server cannot be reached")}}async function As(e,t){return ul(await Cs(e,{headers:{Accept:"application/json"},...t}))}var Ps="deflate-raw";function Ds(){try{return!!new DecompressionStream(Ps)}catch{return!1}}async function fl(e,t=67108864){let o=new DecompressionStream(Ps),n=o.writable.getWriter(),[r]=await Promise.all([pl(o.readable,t),n.write(new Uint8Array(e)),n.close()]);return r}async function pl(e,t){let o=e.getReader(),n=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;for(let a=await o.read();!a.done;a=await o.read()){if(s+=a.value.length,s>t)throw o.cancel().catch(()=>{}),new RangeError(`a frame of the server is larger than ${t} bytes`);r+=n.decode(a.value,{stream:!0})}return r+n.decode()}async function Rs(e){return JSON.parse(typeof e=="string"?e:await fl(e))}var ml=500,dl=3e4,hl=15e3,_l=4401,$l=30,gl=e=>`${e}${e.includes("?")?"&":"?"}frames=compact`;function vl(){let e=window.earlySocket;return e?(delete window.earlySocket,e.socket.onopen=e.socket.onmessage=null,e.socket.readyState<=WebSocket.OPEN?e:null):null}var ro=class{#e;#o;#t=null;#n=new Map;#s=0;#r=0;#a;#c=new Set;#f=!1;#i=null;#p=0;#m=Ds();#d=Promise.resolve();#l=g("connecting");updatedAt=g(ve());serverError=g(null);age=U(()=>Math.max(0,pe.value-this.updatedAt.value));state=U(()=>{let t="connecting";return this.#l.value==="open"?t="live":this.#l.value==="paused"?t="paused":this.#l.value==="unauthorized"?t="stopped":this.#l.value==="closed"&&(t=this.age.value>$l?"stale":"reconnecting"),t});constructor(t,{onUnauthorized:o=async()=>!1}={}){this.#e=t,this.#o=o}start(){return document.addEventListener("visibilitychange",()=>this.#x()),window.addEventListener("online",()=>this.#h()),window.addEventListener("pagehide",()=>this.#t?.close()),window.addEventListener("pageshow",t=>t.persisted&&this.#h()),setInterval(()=>this.#k(),1e3),this.#_(),this.#d}subscribe(t){t.subscribers+=1,this.#n.set(t.topic,t),this.#c.delete(t.topic)&&this.#u({resync:[t.topic]}),this.#g();let o=!1;return()=>{o||(o=!0,t.subscribers-=1,!(t.subscribers>0)&&(this.#n.delete(t.topic),this.#g()))}}onReconnect(t){let o=!1;return F(()=>{let n=this.state.value;n==="live"&&o&&ge(t),n!=="connecting"&&(o=n!=="live")})}#_(){let t=vl(),o=t?.socket??new WebSocket(this.#m?gl(this.#e):this.#e);o.binaryType="arraybuffer",this.#t=o,this.#s=0,this.#c.clear(),this.#d=Promise.resolve(),this.#p=performance.now();for(let n of t?.messages??[])this.#v(o,n);o.addEventListener("message",n=>this.#v(o,n.data)),o.addEventListener("close",n=>this.#$(o,n.code)),t&&o.readyState===WebSocket.OPEN?(this.#i=t.topics.join(`
`),this.#g(),document.hidden&&this.#u({pause:!0})):o.addEventListener("open",()=>this.#b())}#b(){let t=[...this.#n.keys()];this.#i=t.join(`
`),this.#u({topics:t,...document.hidden?{pause:!0}:{}})}#$(t,o){if(t!==this.#t)return;if(this.#t=null,this.#i=null,o===_l){this.#l.value="unauthorized",this.#o().then(r=>r&&this.#h());return}this.#l.value="closed";let n=Math.min(dl,ml*2**this.#r);this.#r=Math.min(this.#r+1,10),this.#a=setTimeout(()=>this.#_(),n*(.5+Math.random()/2))}#h(){this.#t||(clearTimeout(this.#a),this.#r=0,this.#_())}#u(t){this.#t?.readyState===WebSocket.OPEN&&this.#t.send(JSON.stringify(t))}#g(){this.#f||(this.#f=!0,queueMicrotask(()=>{this.#f=!1;let t=[...this.#n.keys()];this.#i===null||this.#i===t.join(`
`)||(this.#i=t.join(`
`),this.#c.clear(),this.#u({topics:t}))}))}#v(t,o){let n=Promise.allSettled([Rs(o),this.#d]);this.#d=n.then(([r])=>{r.status==="fulfilled"?this.#w(t,r.value):this.#y(t)}).catch(reportError)}#y(t){t===this.#t&&(this.#m=!1,this.#$(t),t.close())}#w(t,o){if(t!==this.#t)return;if(this.#p=performance.now(),o.error!==void 0){this.serverError.value=o.error;return}o.beat!==void 0&&cn(o.beat);let n=this.#n.get(o.topic);n&&!n.apply(o)&&this.#u({resync:[o.topic]}),!n&&o.topic&&this.#c.add(o.topic),this.#s+=1,this.#u({ack:this.#s}),this.#r=0,this.serverError.value=null,this.updatedAt.value=ve(),this.#l.value=document.hidden?"paused":"open"}#x(){if(this.#p=performance.now(),!this.#t){document.hidden||this.#h();return}this.#u({pause:document.hidden}),this.#l.peek()!=="connecting"&&(this.#l.value=document.hidden?"paused":"open")}#k(){if(this.#t&&!document.hidden&&performance.now()-this.#p>hl){let t=this.#t;this.#$(t),t.close()}}};var bl=location.protocol==="https:"?"wss:":"ws:";async function yl(){re.value="out";try{await ee("/api/v1/me")}catch(e){return e instanceof be&&e.status===403&&(re.value="left"),!1}return re.value="changed",!0}var j=new ro(`${bl}//${location.host}${Ke("/ws/live/")}`,{onUnauthorized:yl});F(()=>{j.state.value==="live"&&re.peek()==="out"&&(re.value="in")});var Is=function(e,t,o,n){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],l=t[s]?(t[0]|=a?1:2,o[t[s++]]):t[++s];a===3?n[0]=l:a===4?n[1]=Object.assign(n[1]||{},l):a===5?(n[1]=n[1]||{})[t[++s]]=l:a===6?n[1][t[++s]]+=l+"":a?(r=e.apply(l,Is(e,l,o,["",null])),n.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):n.push(l)}return n},Ls=new Map;function Ns(e){var t=Ls.get(this);return t||(t=new Map,Ls.set(this,t)),(t=Is(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,s=1,a="",l="",u=[0],f=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,d,a):s===3&&(d||a)?(u.push(3,d,a),s=2):s===2&&a==="..."&&d?u.push(4,d,0):s===2&&a&&!d?u.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(u.push(s,0,a,r),s=6),d&&(u.push(s,d,0,r),s=6)),a=""},c=0;c<o.length;c++){c&&(s===1&&f(),f(c));for(var m=0;m<o[c].length;m++)n=o[c][m],s===1?n==="<"?(f(),u=[u],s=3):a+=n:s===4?a==="--"&&n===">"?(s=1,a=""):a=n+a[0]:l?n===l?l="":a+=n:n==='"'||n==="'"?l=n:n===">"?(f(),s=1):s&&(n==="="?(s=5,r=a,a=""):n==="/"&&(s<5||o[c][m+1]===">")?(f(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(f(),s=2):a+=n),s===3&&a==="!--"&&(s=4,u=u[0])}return f(),u})(e)),t),arguments,[])).length>1?t:t[0]}var i=Ns.bind(function(...t){return this[0]=3,rt(...t)});var ye=g(null),Ce=(e="")=>ye.value={query:e},ft=()=>ye.value=null,vn=new Set;function wl(e,t){k(()=>{let o={title:e,commands:t};return vn.add(o),()=>vn.delete(o)})}var bn=()=>[...vn].flatMap(({title:e,commands:t})=>t().filter(Boolean).map(o=>({...o,group:e})));var ze=JSON.parse(document.getElementById("state")?.textContent??"{}"),se=ze.screens,wn=ze.topics,so=ze.problem??null,q=ze.person??null,xn=ze.rights??{},Ae=ze.scopes??[],yn=ze.data,js=!0,kn=()=>js;function xl(){let e=yn;return yn=null,e}function Sn(){yn=null,js=!1}var E=(e,t)=>xn[t]?.includes(e)??!1,Tn=(e,t)=>e.some(o=>E(o,t));function kl(e){let t=e.split(/({\w+\*?})/).map(o=>{let n=o.match(/^{(\w+)(\*?)}$/);return n?`(?<${n[1]}>${n[2]?".+?":"[^/]+"})`:o.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}).join("");return new RegExp(`^${t.replace(/\/$/,"")}/?$`)}var Sl=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))/,Tl=(e,t)=>t&&Sl.test(e)?e.split("/").map(encodeURIComponent).join("/"):encodeURIComponent(e);function El(e={}){try{return Object.fromEntries(Object.entries(e).map(([t,o])=>[t,decodeURIComponent(o)]))}catch{return null}}var ao=class{#e;constructor(t){this.#e=t.map(o=>({...o,pattern:kl(o.path)}))}match(t){for(let o of this.#e){let n=o.pattern.exec(t),r=n&&El(n.groups);if(r)return{screen:o,params:r}}return null}named(t){return this.#e.find(o=>o.name===t)??null}to(t,o={},n={}){let r=this.named(t);if(!r)return null;let s=r.path.replace(/{(\w+)(\*?)}/g,(l,u,f)=>Tl(String(o[u]),f)),a=new URLSearchParams(Object.entries(n).filter(([,l])=>l!==""&&l!=null));return a.size>0?`${s}?${a}`:s}},qs=({screen:e,params:t})=>e.topics.map(o=>o.replace(/{(\w+)}/g,(n,r)=>t[r]));var Ol=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),io=class{#e=new Map;#o=g(null);#t;#n=new Set;#s=new Map;#r=null;#a=null;#c={};ids=g([]);version=0;subscribers=0;loaded=g(!1);constructor(t,o=()=>0){this.topic=t,this.#t=o}row(t){return this.#e.get(t)??this.#o}peek(){return this.ids.peek().map(t=>this.row(t).peek())}watch(t){return this.#n.add(t),()=>{this.#n.delete(t)}}seed(t){t&&(t.epoch&&t.seq&&([this.#r,this.#a]=[t.epoch,t.seq]),this.#c=t.snapshot,this.#f(t.snapshot))}news(){let t=this.ids.peek().map(o=>[o,this.row(o).peek()]);return Object.fromEntries(t.filter(([o,n])=>n!==this.#c[o]))}apply(t){if("snapshot"in t)return this.#r=t.epoch,this.#a=t.seq,this.#f(t.snapshot),!0;if(this.#a===null)return!0;let o=Object.entries(t.patch??{}),n=o.every(([s])=>this.#e.has(s));if(t.epoch!==this.#r||t.from!==this.#a||!n)return this.#a=null,!1;this.#a=t.to;let r=o.map(([s,a])=>[s,{...this.row(s).peek(),...a}]);return this.#i({...t.put,...Object.fromEntries(r)},t.del),!0}#f(t){let o={};for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);(!a||JSON.stringify(a.peek())!==JSON.stringify(s))&&(o[r]=s)}let n=[...this.#e.keys()].filter(r=>!Object.hasOwn(t,r));fe(()=>{this.#i(o,n,!0),this.loaded.value=!0})}#i(t,o,n=!1){this.version+=1,fe(()=>{for(let r of o){let s=this.#e.get(r);this.#e.delete(r),s&&(s.value=null)}for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);a?a.value=s:this.#e.set(r,g(s))}this.#p(t)||this.#m()});for(let r of this.#n)r(t,o,n)}#p(t){let o=this.ids.peek();if(o.length!==this.#e.size||o.length!==this.#s.size)return!1;let n=r=>{let[s,a]=[this.#e.get(o[r]),this.#e.get(o[r+1])];return s===void 0?!1:r+1===o.length?!0:a!==void 0&&this.#t(s.peek(),a.peek())<=0};return Object.keys(t).every(r=>{let s=this.#s.get(r);return s!==void 0&&n(s)&&(s===0||n(s-1))})}#m(){let t=[...this.#e.keys()].sort((o,n)=>this.#t(this.row(o).peek(),this.row(n).peek()));this.#s=new Map(t.map((o,n)=>[o,n])),Ol(t,this.ids.peek())||(this.ids.value=t)}};var Ml=40,Fs=new Map,pt=new Map;function Bs(e,t){let o=new io(e,t);return o.seed(wn[e]),o}function V(e,t){let o=Bs(e,t);return Fs.set(e,o),o}function Ot(e){let t=Fs.get(e);if(t)return t;let o=pt.get(e)??Bs(e);pt.delete(e),pt.set(e,o);for(let[n,r]of pt){if(pt.size<=Ml)break;r.subscribers||pt.delete(n)}return o}var En=e=>kn()?e.news():{};var Cl=6e3,Al=4,Je=g([]),Pl=0;function Ve(e){Je.value=Je.peek().filter(t=>t.id!==e)}function mt({kind:e="good",text:t,detail:o=null,action:n=null}){let r=++Pl;return Je.value=[...Je.peek(),{id:r,kind:e,text:t,detail:o,action:n}].slice(-Al),e==="good"&&lo(r),r}function lo(e){setTimeout(()=>document.querySelector(`[data-toast="${e}"]:is(:hover, :focus-within)`)||Ve(e),Cl)}var Dl=Ur({"./screens/agent.js":()=>import("./screens/agent.js"),"./screens/batch.js":()=>import("./screens/batch.js"),"./screens/batches.js":()=>import("./screens/batches.js"),"./screens/build.js":()=>import("./screens/build.js"),"./screens/failures.js":()=>import("./screens/failures.js"),"./screens/fleet.js":()=>import("./screens/fleet.js"),"./screens/group.js":()=>import("./screens/group.js"),"./screens/job.js":()=>import("./screens/job.js"),"./screens/jobs.js":()=>import("./screens/jobs.js"),"./screens/org.js":()=>import("./screens/org.js"),"./screens/overview.js":()=>import("./screens/overview.js"),"./screens/settings.js":()=>import("./screens/settings.js"),"./screens/test.js":()=>import("./screens/test.js"),"./screens/tests.js":()=>import("./screens/tests.js"),"./screens/timeline.js":()=>import("./screens/timeline.js")});var Rl=3e3,Ll=2e3,Ws=150,On=new ao(se),Mn=new Map,co=new Map,Ge=0,te=history.state?.key??uo(),Us=[],R=g(null),Mt=g(!1),w=(e,t,o)=>On.to(e,t,o),Cn=e=>On.named(e);function uo(){return Math.random().toString(36).slice(2)}function Ct(e){let t=new URL(e,location.href);if(t.origin!==location.origin||t.searchParams.has("scope"))return null;let o=On.match(t.pathname);return o&&{...o,query:t.searchParams,href:t.pathname+t.search}}var An=e=>{if(!co.has(e)){let t=Dl(`./screens/${e}.js`);co.set(e,t),t.catch(()=>co.delete(e))}return co.get(e)};function Ks(e){let t=Ct(e);t&&An(t.screen.name).catch(()=>{})}async function Pn(e,t){let o=++Ge;t.kind!=="first"&&Sn();let n=setTimeout(()=>Mt.value=!0,Ws);try{let r=await An(e.screen.name);if(o!==Ge)return;let s=Us;Us=qs(e).map(a=>j.subscribe(Ot(a)));for(let a of s)a();R.value={...e,module:r,problem:null,arrival:t}}catch(r){if(o!==Ge)return;t.kind==="first"?R.value={...e,module:null,problem:{status:0,text:String(r)},arrival:t}:await Il()?location.assign(e.href):o===Ge&&Nl(e)}finally{clearTimeout(n),o===Ge&&(Mt.value=!1)}}var Il=()=>fetch("/healthz",{cache:"no-store",signal:AbortSignal.timeout(Rl)}).then(()=>!0,()=>!1);function Nl(e){let t=Ge,o=R.peek();history.replaceState({key:te},"",o.href);let n=mt({kind:"bad",text:`${e.screen.title} opens when the server is back.`}),r=j.onReconnect(()=>{r(),Ve(n),t===Ge&&Y(e.href)})}function Dn(){if(navigator.connection?.saveData)return;let e=se.map(({name:r})=>r),t=()=>{let r=j.state.peek()==="live"&&e.shift();r&&An(r).then(o,()=>{})},o=()=>jl(t),n=F(()=>{j.state.value==="live"&&(setTimeout(o,Ll),queueMicrotask(()=>n()))})}var jl=window.requestIdleCallback??(e=>setTimeout(e,Ws));function fo(){let e=document.activeElement?.closest("[data-row]")?.dataset.row??null;Mn.set(te,{y:window.scrollY,row:e})}function Y(e,{replace:t=!1}={}){let o=Ct(e);if(!o){location.assign(e);return}fo(),t||o.href===location.pathname+location.search?history.replaceState({key:te},"",o.href):(te=uo(),history.pushState({key:te},"",o.href)),Pn(o,{kind:"push"})}function Rn(e,{push:t=!1}={}){let o=R.peek(),n=new URLSearchParams(o.query);for(let[a,l]of Object.entries(e))l===""||l==null?n.delete(a):n.set(a,l);let r=n.size>0?`?${n}`:"",s=location.pathname+r;s!==o.href&&(t?(fo(),te=uo(),history.pushState({key:te},"",s)):history.replaceState({...history.state,key:te},"",s),R.value={...o,query:n,href:s,arrival:{kind:"query"}})}function ql(){let e=R.peek();if(location.pathname+location.search===e?.href)return;fo(),te=history.state?.key??uo();let t=Ct(location.href);t?Pn(t,{kind:"pop",...Mn.get(te)}):location.reload()}function Fl(e){if(e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a[href]");!t||t.target||t.hasAttribute("download")||!Ct(t.href)||t.hash&&t.pathname===location.pathname&&t.search===location.search||(e.preventDefault(),Y(t.href))}function Hs(e){let t=e.target.closest?.("a[href]");t&&Ks(t.href)}function Bl(){let e=new URL(location.href);e.searchParams.has("scope")&&(e.searchParams.delete("scope"),history.replaceState(history.state,"",e))}function Ln(){history.scrollRestoration="manual",Bl();let e=location.href,t=Ct(e);history.replaceState({...history.state,key:te},"",e);let o=Promise.resolve();return so&&e===location.href?R.value={screen:null,params:{},query:new URLSearchParams,href:"",module:null,problem:so,arrival:{kind:"first"}}:t&&(o=Pn(t,{kind:"first",...history.state})),window.addEventListener("popstate",ql),window.addEventListener("pagehide",()=>{fo(),history.replaceState({...history.state,key:te,...Mn.get(te)},"")}),document.addEventListener("click",Fl),document.addEventListener("pointerover",Hs),document.addEventListener("focusin",Hs),F(()=>{let n=R.value;if(!n)return;let r=n.problem?"Not found":n.module?.title?.(n)??n.screen.title;document.title=[r,...Ae.length>0?[Z(N)]:[],"QualGent"].join(" \xB7 ")}),o}var ce=g(!1);var ae=V("overview");var Ul=15e3;function Hl(){let e=ae.row("overview").peek();return e?`${K(e.waiting,"job")} waiting, ${e.running} running, ${e.done} passed, ${e.failed} failed`:""}function zs(){let e=le("");return k(()=>{let t=setInterval(()=>e.value=Hl(),Ul);return()=>clearInterval(t)},[]),i`<p class="unseen" aria-live="polite">${e}</p>`}var At=g(null);function de(e){return At.peek()?.done(null),new Promise(t=>{At.value={...e,done:o=>{At.value=null,t(o)}}})}var b=({name:e})=>i`
  <svg class="icon" aria-hidden="true" width="16" height="16">
    <use href=${`#icon-${e}`} />
  </svg>
`;function W({title:e,className:t="",onClose:o,children:n,foot:r,bare:s=!1}){let a=T(null),l=z();L(()=>{let c=a.current,m=document.activeElement;return c.showModal(),(c.querySelector("[autofocus], form :is(input, button, select)")??c.querySelector(".dialog-body")).focus(),()=>{c.close(),m?.isConnected&&document.activeElement===document.body&&m.focus({preventScroll:!0})}},[]);let u=c=>{c.preventDefault(),o()},f=T(null);return i`
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
                <${b} name="close" />
              </button>
            </header>
          `}
        ${n}
        ${r&&i`<footer class="dialog-foot">${r}</footer>`}
      </div>
    </dialog>
  `}function Js({question:{title:e,text:t,act:o,keep:n="Cancel",danger:r=!1,done:s}}){return i`
    <${W} title=${e} onClose=${()=>s(null)}>
      <form class="ask" onSubmit=${l=>{l.preventDefault(),s({})}}>
        <p>${t}</p>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>s(null)}>${n}</button>
          <button type="submit" class=${`button ${r?"is-danger":"is-primary"}`}>${o}</button>
        </footer>
      </form>
    <//>
  `}var Wl=({icon:e="pending",title:t,children:o})=>i`
  <div class="state-block">
    <${b} name=${e} />
    <h2>${t}</h2>
    ${o}
  </div>
`,Ye=({title:e="Something went wrong",text:t,again:o})=>i`
  <div class="state-block is-error" role="alert">
    <${b} name="stale" />
    <p>
      <strong>${e}.</strong> ${t}
    </p>
    ${o&&i`<button type="button" class="button" onClick=${o}>Try again</button>`}
  </div>
`,In=({lines:e=6})=>i`
  <div class="skeleton" aria-hidden="true">
    ${Array.from({length:e},(t,o)=>i`<i key=${o}></i>`)}
  </div>
`;var Vs=[["jobs","jobs"],["logs","logs"],["artifacts","artifacts"],["builds","stored builds"],["audit","audit entries"],["agents","agents that ran nothing"]];function Kl({found:e}){let t=Vs.filter(([o])=>e[o].count>0);return t.length===0?i`<p class="ask-count" data-preview>Nothing to remove.</p>`:i`
    <dl class="facts due" data-preview>
      ${t.map(([o,n])=>i`
          <div key=${o}>
            <dt>${n}</dt>
            <dd class="number">
              <strong>${O(e[o].count)}</strong>
              ${e[o].bytes>0&&`, ${dn(e[o].bytes)}`}
            </dd>
          </div>
        `)}
    </dl>
  `}function Gs({question:{preview:e,done:t}}){let[o,n]=S({}),r=()=>{n({}),e().then(f=>n({found:f}),f=>n({error:f}))};k(r,[]);let{found:s,error:a}=o,l=s?Vs.reduce((f,[c])=>f+s[c].count,0):0;return i`
    <${W} title="Remove expired data" onClose=${()=>t(null)}>
      <form class="ask" onSubmit=${f=>{f.preventDefault(),l>0&&t({found:s})}}>
        <p>These have passed their retention period. Removal cannot be undone.</p>
        <div class="ask-preview" aria-live="polite">
          ${s&&i`<${Kl} found=${s} />`}
          ${!s&&!a&&i`<p class="quiet">Counting…</p>`}
          ${a&&i`<${Ye} text=${a.message} again=${r} />`}
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
  `}var po=({id:e,text:t})=>t&&i`
    <span class="field-error" id=${e} data-error>
      <${b} name="stale" />
      ${t}
    </span>
  `;function Pt({label:e,hint:t,error:o,value:n,onInput:r,...s}){let a=z();return i`
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
      <${po} id=${`${a}-error`} text=${o} />
    </div>
  `}function zl({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=z();return i`
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
      <${po} id=${`${a}-error`} text=${o} />
    </div>
  `}function Jl({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=z(),l=(u,f)=>s(r.map(([c])=>c).filter(c=>c===u?f:n.includes(c)));return i`
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
      <${po} id=${`${a}-error`} text=${o} />
    </fieldset>
  `}var Vl=({problem:e})=>e&&i`<${Ye} title="Nothing changed" text=${e.message} />`;var Gl=e=>e===""||/^https?:\/\/\S+$/.test(e);function Ys({question:{group:e,done:t}}){let[o,n]=S(e.note?.note??""),[r,s]=S(e.note?.owner??""),[a,l]=S(e.note?.ticket_url??""),[u,f]=S("");return i`
    <${W} title="Note on this cause" onClose=${()=>t(null)}>
      <form class="ask" onSubmit=${m=>{m.preventDefault();let d=a.trim();Gl(d)?t({note:o.trim(),owner:r.trim(),ticket_url:d}):f("Enter the address of a web page")}}>
        <p class="failure-cause">${e.cause}</p>
        <${Pt} label="Note" value=${o} onInput=${n} maxlength="500" />
        <${Pt} label="Owner" hint="Who looks after it" value=${r} onInput=${s} maxlength="200" />
        <${Pt}
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
  `}var ue={pause:{label:"Pause",icon:"paused",state:"paused",effect:"Take a break: the current test finishes, then no jobs until the time is over or someone resumes it.",timed:!0},drain:{label:"Drain",icon:"stopping",state:"drained",effect:"Empty it for an update or removal: the current test finishes, then it is drained and may be unplugged."},quarantine:{label:"Quarantine",icon:"suspect",state:"quarantined",effect:"Do not trust it: the current test finishes, then no jobs until someone has checked and released it.",needsReason:!0}},Nn=e=>Object.keys(ue).find(t=>ue[t].state===e)??"pause";var dt=({text:e,onInput:t,required:o=!1})=>i`
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
`;function mo({label:e,options:t,value:o,onChange:n,hideLabel:r=!1}){let s=z();return i`
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
  `}var Yl=[["","until resumed"],["1800","30 min"],["7200","2 h"],["86400","1 day"]],Ql=e=>e===""?null:new Date((ve()+Number(e))*1e3).toISOString();function Qs({question:{name:e,how:t,done:o}}){let[n,r]=S(t??"pause"),[s,a]=S(""),[l,u]=S(""),{label:f,effect:c,timed:m,needsReason:d}=ue[n],p=_=>{_.preventDefault(),o({how:n,note:l.trim(),until:m?Ql(s):null})};return i`
    <${W} title=${`Availability of ${e}`} onClose=${()=>o(null)}>
      <form class="ask" onSubmit=${p}>
        <${mo}
          label="Mode"
          options=${Object.entries(ue).map(([_,h])=>[_,h.label])}
          value=${n}
          onChange=${r}
        />
        <p aria-live="polite">${c}</p>
        ${m&&i`<${mo} label="Duration" options=${Yl} value=${s} onChange=${a} />`}
        <${dt} text=${l} onInput=${u} required=${d} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>o(null)}>
            Cancel
          </button>
          <button type="submit" class=${`button ${d?"is-danger":"is-primary"}`}>${f} ${e}</button>
        </footer>
      </form>
    <//>
  `}function ho(e){let t=2166136261;for(let o=0;o<e.length;o++)t=Math.imul(t^e.charCodeAt(o),16777619);return(t^t>>>15)>>>0}var _o=10,Xs="qualgent-build-colors",Xl=500,$o=class{#e=new Map;#o=Array(_o).fill(0);#t;constructor(t=null){this.#t=t}index(t,o){let n=ho(`${t}
${o}`);this.#e.has(n)||this.#s();let r=this.#e.get(n);if(r!==void 0)return r;let s=Math.min(...this.#o),a=n%_o;for(;this.#o[a]>s;)a=(a+1)%_o;return this.#n(n,a),this.#r(),a}#n(t,o){this.#o[o]+=1,this.#e.set(t,o)}#s(){try{for(let[t,o]of JSON.parse(this.#t?.getItem(Xs)??"[]"))!this.#e.has(t)&&o>=0&&o<_o&&this.#n(t,o)}catch{}}#r(){try{this.#t?.setItem(Xs,JSON.stringify([...this.#e].slice(-Xl)))}catch{}}};function Zl(){try{return globalThis.localStorage??null}catch{return null}}var ec=new $o(Zl()),go=(e,t)=>ec.index(e,t),tc=(e,t)=>`build-${go(e,t)}`;var Zs=["M8 0h8v12H8z","M0 6h16v6H0z","M0 12L16 0v12z","M8 0h8v6H8zM0 6h8v6H0z","M5 3.5h6v5H5z","M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z","M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z","M5.33 0h5.34v12H5.33z","M0 4h16v4H0z","M8 1l7 5-7 5-7-5z"],ta=({org:e,version:t})=>i`
  <svg class=${`flag flag-${go(e,t)}`} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
    <path class="flag-a" d="M0 0h16v12H0z" />
    <path class="flag-b" d=${Zs[ho(t)%Zs.length]} />
    <path class="flag-edge" d="M.5.5h15v11H.5z" />
  </svg>
`,ea=({name:e,text:t,href:o,row:n,children:r})=>o?i`<a class=${e} title=${t} href=${o} tabindex=${n?-1:void 0}>${r}</a>`:i`<span class=${e} title=${t}>${r}</span>`,we=({org:e,version:t,link:o=!1,children:n})=>{let r=o&&w("build",{org_id:e,app_version_id:t});return i`
    <span class="build">
      <${ta} org=${e} version=${t} />
      <${ea} name="build-version" text=${t} href=${r} row=${o==="row"}>${n??t}<//>
      <${ea} name="build-org" text=${e} href=${o&&w("org",{org_id:e})} row=${o==="row"}>${e}<//>
    </span>
  `};var Qe={done:"passed",pending:"waiting",waiting:"waiting",backoff:"backing off",assigned:"assigned",installing:"installing",executing:"running",parked:"parked"};function jn({job:e}){let t=e.phase==="parked"?"suspect":e.status;return i`
    <span class=${`state state-${t}`}>
      <${b} name=${t} />
      <span>
        ${["pending","running"].includes(e.status)&&Qe[e.phase]||Qe[e.status]||e.status}
      </span>
    </span>
  `}var Dt=({state:e,lost:t=!1})=>i`
  <span class=${`state state-${t?"lost":e}`}>
    <${b} name=${e} />
    <span>${t?"lost":e}</span>
  </span>
`;var oc={cancel:"Cancel jobs",retry:"Retry jobs",priority:"Change the priority of jobs"},nc={cancel:"Cancel",retry:"Retry",priority:"Change"},rc={cancel:e=>`${K(e,"job")} will be cancelled. Tests that run are stopped.`,retry:e=>`${K(e,"job")} will be requeued.`,priority:(e,t)=>`${K(e,"waiting job")} will have priority ${t}.`},sc={cancel:"have already ended and stay as they are",retry:"wait, run, have passed or are quarantined, and stay as they are",priority:"do not wait or have that priority already"},ac=["pending","running","failed","done","cancelled"];function ic({question:e,found:t}){let{action:o,priority:n}=e,r=t.matched-t.changed,s=ac.filter(a=>t.by_status[a]);return i`
    <p class="ask-count" data-preview>
      <strong class="number">${O(t.changed)}</strong>${" "}
      ${rc[o](t.changed,n).replace(/^\S+ /,"")}
    </p>
    <p class="quiet number">
      ${K(t.matched,"job")} ${t.matched===1?"matches":"match"}
      ${s.length>0&&": "}
      ${s.map(a=>`${O(t.by_status[a])} ${Qe[a]??a}`).join(", ")}.
      ${r>0&&` ${O(r)} ${sc[o]}.`}
    </p>
  `}var oa=e=>e===null?"\u2013":e<1?"now":`in ${Me(e)}`;function lc({effect:e}){if(e===null)return i`<p class="quiet">Too many jobs to tell what they overtake.</p>`;let{text:t,before:o,after:n,overtaken:r}=e;return i`
    <p data-effect>${t}.</p>
    ${o&&n&&i`
        <dl class="ask-waits">
          <dt>Waits now</dt>
          <dd>${o.text}</dd>
          <dt>Then</dt>
          <dd>${n.text}</dd>
        </dl>
      `}
    ${r.length>0&&i`
        <table class="ask-overtaken">
          <thead>
            <tr>
              <th scope="col">Overtaken</th>
              <th scope="col" class="is-numeric">Jobs</th>
              <th scope="col" class="is-numeric">Start now</th>
              <th scope="col" class="is-numeric">Then</th>
            </tr>
          </thead>
          <tbody>
            ${r.map(s=>i`
                <tr key=${s.group}>
                  <th scope="row"><${we} org=${s.org_id} version=${s.app_version_id} /></th>
                  <td class="is-numeric">${O(s.jobs)}</td>
                  <td class="is-numeric">${oa(s.eta_seconds)}</td>
                  <td class="is-numeric">
                    ${oa(s.later_seconds===null?null:s.eta_seconds+s.later_seconds)}
                  </td>
                </tr>
              `)}
          </tbody>
        </table>
      `}
  `}function na({question:e}){let{action:t,what:o,preview:n,done:r}=e,[s,a]=S({}),[l,u]=S(""),f=()=>{a({}),n().then(p=>a({found:p}),p=>a({error:p}))};k(f,[]);let{found:c,error:m}=s,d=p=>{p.preventDefault(),c?.changed&&r({found:c,note:l.trim()})};return i`
    <${W} title=${oc[t]} onClose=${()=>r(null)}>
      <form class="ask" onSubmit=${d}>
        ${o&&i`<p>${o}</p>`}
        <div class="ask-preview" aria-live="polite">
          ${c&&i`<${ic} question=${e} found=${c} />`}
          ${c?.effect!==void 0&&c.changed>0&&i`<${lc} effect=${c.effect} />`}
          ${!c&&!m&&i`<p class="quiet">Counting…</p>`}
          ${m&&i`<${Ye} text=${m.message} again=${f} />`}
        </div>
        <${dt} text=${l} onInput=${u} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>r(null)}>
            ${t==="cancel"?"Back":"Cancel"}
          </button>
          <button
            type="submit"
            class=${`button ${t==="cancel"?"is-danger":"is-primary"}`}
            disabled=${!c?.changed}
          >
            ${nc[t]} ${c?K(c.changed,"job"):"jobs"}
          </button>
        </footer>
      </form>
    <//>
  `}function ra({question:{test:e,done:t}}){let[o,n]=S("");return i`
    <${W} title="Quarantine test" onClose=${()=>t(null)}>
      <form class="ask" onSubmit=${s=>{s.preventDefault(),t({note:o.trim()})}}>
        <p>
          <span class="test-path">${e.test}</span> of ${e.org_id} still runs on ${e.target}, and its
          failures are shown. From now on its failures do not fail a batch.
        </p>
        <${dt} text=${o} onInput=${n} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>t(null)}>
            Cancel
          </button>
          <button type="submit" class="button is-primary">Quarantine</button>
        </footer>
      </form>
    <//>
  `}var cc={many:na,hold:Qs,quarantine:ra,due:Gs,"failure-note":Ys,confirm:Js};function sa(){let e=At.value;if(!e)return null;let t=cc[e.kind];return i`<${t} key=${e.kind} question=${e} />`}var vo=()=>i`
  <a class="brand" href="/" aria-label="QualGent, overview">
    <svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <path class="mark-pole" d="M4 2h3v28H4z" />
      <path class="mark-flag" d="M7 4h22v18H7z" />
      <path class="mark-hole" d="M13 9.5h10v7H13z" />
    </svg>
    <span class="brand-name">QualGent</span>
  </a>
`;var Fn=e=>[...e.querySelectorAll("[data-row]")],Bn="tr, li, [role=row], [role=listitem]",uc="a[href], button:not(:disabled), input:not(:disabled)",qn=null;function Un(e){let t=e.target.closest("[data-row]");if(t){qn=e.currentTarget.id;for(let o of e.currentTarget.querySelectorAll("[data-row][tabindex='0']"))o.tabIndex=-1;t.tabIndex=0}}function Hn(e,t){if(!e.querySelector("[data-row][tabindex='0']")){let r=e.querySelector("[data-row]");r&&(r.tabIndex=0)}if(t===null||e.contains(document.activeElement))return;let o=Fn(e);(o.find(r=>r.dataset.row===t.key)??o[Math.min(t.at,o.length-1)])?.focus({preventScroll:!0})}function Wn(e){let t=document.activeElement;return!e?.contains(t)||!t.matches("[data-row]")?null:{key:t.dataset.row,at:Fn(e).indexOf(t)}}function fc(){let e=document.activeElement?.closest("[data-list]");if(e)return e;let t=qn&&document.getElementById(qn);if(t?.querySelector("[data-row]"))return t;let o=[...document.querySelectorAll("[data-list]:has([data-row])")];return o.find(n=>n.querySelector("a[data-row]"))??o[0]??null}function aa(e){e?.focus({preventScroll:!0}),e?.closest(Bn)?.scrollIntoView({block:"nearest"})}function ia(e,t){for(let o=e;o&&o!==t;o=o.parentElement)if(o.matches(Bn)&&o.querySelector("[data-row]"))return o;return null}function pc(e,t){let n=[...ia(document.activeElement,e)?.querySelectorAll(uc)??[]].filter(r=>r.checkVisibility());n[n.indexOf(document.activeElement)+t]?.focus({preventScroll:!0})}function Kn(e){let t=e.target.closest?.("[data-list]"),o={ArrowDown:1,ArrowUp:-1}[e.key],n={ArrowRight:1,ArrowLeft:-1}[e.key];return!t||e.shiftKey||!(o||n)?!1:(o?Rt(o):pc(t,n),!0)}function Rt(e){let t=fc();if(!t)return;let o=Fn(t),n=o.indexOf(ia(document.activeElement,t)?.querySelector("[data-row]")),r=o.findIndex(s=>s.tabIndex===0);aa(o[n<0?Math.max(0,r):Math.min(o.length-1,Math.max(0,n+e))])}function zn(){let e=[...document.querySelectorAll("[data-list] [data-row]")],t=e.indexOf(document.activeElement),o=[...e.slice(t+1),...e.slice(0,t+1)].find(n=>n.dataset.failed!==void 0);return aa(o),o!==void 0}function mc(e){let t=document.getElementById(e),o=t?.querySelector("[data-row][tabindex='0']");o?.focus({preventScroll:!0}),(o?.closest(Bn)??t)?.scrollIntoView({block:"nearest"})}var dc=1500,Pe=g([]),Xe=g(!1),Ze=g(hc()),la=0;function hc(){try{return localStorage.getItem("qualgent-keys")!=="off"}catch{return!0}}function Gn(e){Ze.value=e;try{localStorage.setItem("qualgent-keys",e?"on":"off")}catch{}}function ht(e,t){let o={title:e,keys:t};return Pe.value=[...Pe.peek(),o],()=>Pe.value=Pe.peek().filter(n=>n!==o)}function _c(e,t){k(()=>ht(e,t),[e])}var Jn=e=>e.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")!=null;function bo(e){for(let t of[...Pe.peek()].reverse()){let o=t.keys.find(n=>n.key===e&&n.run);if(o)return o}return null}function Vn(){clearTimeout(la),Xe.value=!1}function $c(e){if(e.defaultPrevented||e.isComposing)return;let t=e.ctrlKey||e.metaKey||e.altKey;if((e.ctrlKey||e.metaKey)&&!e.altKey&&e.key.toLowerCase()==="k"){yo(e,bo("Mod+k"));return}if(!(t||document.querySelector("dialog[open]"))){if(e.key==="Escape"){Xe.peek()?Vn():Jn(e.target)?e.target.blur():yo(e,bo("Escape"));return}if(!Jn(e.target)&&Kn(e)){e.preventDefault();return}Jn(e.target)||!Ze.peek()||e.key.length>1||(Xe.peek()?(Vn(),yo(e,bo(`g ${e.key}`))):e.key==="g"?(e.preventDefault(),Xe.value=!0,la=setTimeout(Vn,dc)):yo(e,bo(e.key)))}}function yo(e,t){t&&(e.preventDefault(),t.run())}function Yn(){document.addEventListener("keydown",$c)}var ca=()=>Xe.value&&i`
    <p class="going" aria-hidden="true">
      <kbd>g</kbd>
      ${se.filter(e=>e.place).map(({name:e,place:t})=>i`
            <span key=${e}>
              <kbd>${t.key}</kbd> ${t.label}
            </span>
          `)}
    </p>
  `;function gc(e,t){let o=t.getBoundingClientRect(),{offsetWidth:n,offsetHeight:r}=e,s=o.bottom+4+r<=window.innerHeight||o.top<r+4,a=Math.max(8,Math.min(o.right-n,window.innerWidth-n-8));e.style.setProperty("left",`${a}px`),e.style.setProperty("top",`${s?o.bottom+4:o.top-r-4}px`)}function _t({label:e,icon:t,items:o,className:n="button",children:r,tip:s}){let[a,l]=S(!1),u=T(null),f=T(null),c=z(),m=typeof o=="function"?a?o().filter(Boolean):[]:o.filter(Boolean);k(()=>{if(!a)return;let h=f.current;h.showPopover(),gc(h,u.current),(h.querySelector("[aria-checked=true]")??h.querySelector("button"))?.focus();let $=()=>l(!1);return window.addEventListener("resize",$),()=>window.removeEventListener("resize",$)},[a]);let d=()=>{l(!1),u.current.focus()},p=h=>{let $=[...f.current.querySelectorAll("button")],y=$.indexOf(document.activeElement),v={ArrowDown:y+1,ArrowUp:y-1,Home:0,End:$.length-1}[h.key];if(v!==void 0)$[(v+$.length)%$.length].focus();else if(h.key==="Escape")d();else{if(h.key==="Tab")return l(!1);if(h.key.length===1&&h.key!==" "){let P=h.key.toLowerCase();[...$.slice(y+1),...$].find(C=>C.innerText.trim().toLowerCase().startsWith(P))?.focus()}else return}h.preventDefault(),h.stopPropagation()},_=m.some(h=>h.checked!==void 0)?"menuitemradio":"menuitem";return i`
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
        ${t&&i`<${b} name=${t} />`}
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
                  ${h.icon?i`<${b} name=${h.icon} />`:i`<span class="icon"></span>`}
                  <span>${h.label}</span>
                  ${h.hint&&i`<span class="menu-hint">${h.hint}</span>`}
                  ${h.checked&&i`<${b} name="done" />`}
                </button>
              `)}
          </div>
        `}
    </span>
  `}var Qn=se.filter(e=>e.place),ua=q!==null&&E("read","org"),fa="/team/",pa=4;function vc(){let e=ae.row("overview").value;if(!e)return{};let[t,o]=[e.lost??0,e.agents?.paused??0],n=Qn.some(r=>r.name==="fleet")?"fleet":"overview";return{jobs:{count:e.totals?.failed??0,tone:"bad",text:"failed in the last 24 hours"},[n]:t>0?{count:t,tone:"bad",text:t===1?"agent is lost":"agents are lost"}:{count:o,tone:"warn",text:o===1?"agent is paused":"agents are paused"}}}function bc({alert:e}){return e?.count?i`
    <span class=${`nav-alert is-${e.tone} number`} title=${`${O(e.count)} ${e.text}`}>
      ${O(e.count)}
      <span class="unseen"> ${e.text}</span>
    </span>
  `:null}var yc=(e,t)=>t!==null&&(e.name===t.name||e.name===t.parent);function ma(){ae.ids.value;let e=R.value?.screen??null,t=vc(),o=Qn.slice(pa);return i`
    <nav class="nav" aria-label="Screens">
      <ul>
        ${Qn.map((n,r)=>i`
            <li key=${n.name} class=${r>=pa?"is-wide-only":""}>
              <a
                class="nav-link"
                href=${w(n.name)}
                data-tip=${n.place.label}
                data-tip-side="right"
                aria-current=${n.name===e?.name?"page":yc(n,e)?"true":void 0}
              >
                <${b} name=${n.place.icon} />
                <span class="nav-label">${n.place.label}</span>
                <${bc} alert=${t[n.name]} />
              </a>
            </li>
          `)}
        ${ua&&i`
            <li class="is-wide-only">
              <a class="nav-link" href=${fa} data-tip="Team" data-tip-side="right">
                <${b} name="team" />
                <span class="nav-label">Team</span>
              </a>
            </li>
          `}
        ${o.length>0&&i`
            <li class="is-phone-only">
              <${_t}
                label="More screens"
                className="nav-link"
                icon="more"
                items=${[...o.map(n=>({label:n.place.label,icon:n.place.icon,run:()=>Y(w(n.name))})),...ua?[{label:"Team",icon:"team",run:()=>location.assign(fa)}]:[]]}
              >
                <span class="nav-label">More</span>
              <//>
            </li>
          `}
      </ul>
    </nav>
  `}var _a=(e,t)=>`/api/v1/jobs/${e}/${t}`,wo=(e,t)=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}/${t}`,da={0:"Nothing changed. Try again when connected.",403:"Nothing changed.",404:"It may have been removed.",409:"It has changed: check and try again."};function wc(e){return da[e.status]?da[e.status]:e.retryable?"Nothing changed. Try again in a moment.":null}async function G(e,t,o=null){try{let n=await e();return mt({text:typeof t=="function"?t(n):t,action:o}),n}catch(n){if(!(n instanceof be))throw n;let r=n.retryable?{label:"Try again",run:()=>G(e,t,o)}:null;return mt({kind:"bad",text:n.message,detail:wc(n),action:r}),null}}var xo=e=>G(()=>H("POST",_a(e,"retry")),"Job requeued.");async function Xn({id:e,status:t,test:o="The test"}){if(t==="running"){let r=`${o} is stopped. A retry starts it from the beginning.`;if(!await de({kind:"confirm",title:"Cancel running job",text:r,act:"Cancel job",keep:"Keep running",danger:!0}))return null}let n=E("retry","job")?{label:"Requeue",run:()=>xo(e)}:null;return G(()=>H("POST",_a(e,"cancel")),"Job cancelled.",n)}var Zn=(e,t)=>De({action:"priority",filter:{ids:[e]},priority:t}),$a=(e,t,{note:o,until:n})=>G(()=>H("POST",wo(e,t),n?{note:o,until:n}:{note:o}),r=>r.job?`${e} finishes its test, then it is ${ue[t].state}.`:`${e} is ${ue[t].state}: no new jobs start.`);async function er(e,t="pause"){let o=await de({kind:"hold",name:e,how:t});return o&&$a(e,o.how,o)}async function tr(e){let o=(await ee(wo(e,"").slice(0,-1)).catch(()=>null))?.held??null;if(o?.kind==="quarantined"){let s=`${e} gets jobs again. It is in quarantine${o.note?`: ${o.note}`:"."}`;if(!await de({kind:"confirm",title:"Release agent from quarantine",text:s,act:"Release"}))return null}let n=o&&Nn(o.kind),r=n&&E(n,"agent")?{label:"Undo",run:()=>$a(e,n,o)}:null;return G(()=>H("POST",wo(e,"resume")),`${e} resumed.`,r)}async function xc(e){let t=`${e} and its hold are deleted. Its attempts stay; if it connects again, it is a new agent.`;if(!await de({kind:"confirm",title:"Delete agent",text:t,act:"Delete agent",danger:!0}))return!1;let n=wo(e,"").slice(0,-1);return await G(()=>H("DELETE",n).then(()=>!0),`${e} deleted.`)===!0}var ga=({id:e})=>`/api/v1/tests/${e}`,va=(e,t)=>G(()=>H("PATCH",ga(e),{quarantined:!0,note:t}),"Test quarantined: its failures do not fail a batch.");async function or(e){let t=await de({kind:"quarantine",test:e});return t&&va(e,t.note)}var nr=e=>G(()=>H("PATCH",ga(e),{quarantined:!1}),"Test released from quarantine: its failures count again.",{label:"Undo",run:()=>va(e,e.quarantine_note??"")});async function kc(e){let t=await de({kind:"failure-note",group:e});if(!t)return null;let o=`/api/v1/failures/${encodeURIComponent(e.org_id)}/${e.fingerprint}`;return G(()=>H("PUT",o,t),"Note saved.")}var ha=e=>H("POST","/api/v1/retention",{dry_run:e});async function Sc(){if(!await de({kind:"due",preview:()=>ha(!0)}))return null;let t=({jobs:o,logs:n,artifacts:r,builds:s,audit:a,agents:l})=>[o,n,r,s,a,l].reduce((u,f)=>u+f.count,0);return G(()=>ha(!1),o=>`${K(t(o),"thing")} removed.`)}var ko=({id:e})=>`/api/v1/webhooks/${e}`,Tc=e=>G(()=>H("POST",`${ko(e)}/test`),"Test event sent: see the deliveries."),Ec=e=>G(()=>H("PATCH",ko(e),{enabled:!e.enabled}),e.enabled?"Webhook turned off.":"Webhook turned on."),Oc=(e,t)=>G(()=>H("POST",`${ko(e)}/deliveries/${t}/redeliver`),"Delivery queued again.");async function Mc(e){let t=`${e.url} receives no more events, and its deliveries are deleted.`;return await de({kind:"confirm",title:"Remove webhook",text:t,act:"Remove",danger:!0})?await G(()=>H("DELETE",ko(e)).then(()=>!0),"Webhook removed.")===!0:!1}var Cc={cancel:e=>`${K(e,"job")} cancelled.`,retry:e=>`${K(e,"job")} queued again.`,priority:e=>`The priority of ${K(e,"job")} was changed.`};async function De({action:e,filter:t={},failure:o,within:n="/api/v1/jobs",priority:r,what:s}){let a=`${n}/${e}`,l=n==="/api/v1/jobs"&&Object.keys(t).length===0,u={filter:t,...o?{failure:o}:{},...l?{all:!0}:{},...e==="priority"?{priority:r}:{}},c=await de({kind:"many",action:e,priority:r,what:s,preview:()=>H("POST",a,{...u,dry_run:!0})});if(!c)return null;let m={expected:c.found.changed,until:c.found.until,note:c.note};return m.until===null&&delete m.until,G(()=>H("POST",a,{...u,...m}),({changed:d})=>Cc[e](d))}var ba=/[\s/._-]/;function Ac(e,t){let o=e.toLowerCase().replace(/\s+/g,""),n=t.toLowerCase();if(o==="")return{score:0,at:[]};let r=n.indexOf(e.toLowerCase().trim());if(r>=0){let u=r===0||ba.test(n[r-1]),f=Array.from({length:e.trim().length},(c,m)=>r+m);return{score:100+(u?20:0)+f.length*4-r*.1-n.length*.05,at:f}}let s=[],a=0,l=0;for(let u of o){let f=n.indexOf(u,l);if(f<0)return null;(f===0||ba.test(n[f-1]))&&(a+=8),a+=f===l&&s.length>0?5:1-Math.min(3,(f-l)*.1),s.push(f),l=f+1}return{score:a-n.length*.05,at:s}}function Pc(e,t){let o=e.toLowerCase().split(/\s+/).filter(Boolean),n=[...t.toLowerCase().matchAll(/[^\s/._-]+/g)];if(o.length===0||o[0].length<2)return null;let r=o.map((a,l)=>(l===0?n.slice(0,1):n).find(([u])=>u.startsWith(a)));return r.includes(void 0)?null:{score:100,at:r.flatMap(({index:a},l)=>Array.from(o[l],(u,f)=>a+f))}}var ya=({danger:e,whole:t})=>e||t;function wa(e,t,o,n){return e.trim()===""?t.filter(s=>!ya(s)).slice(0,n).map(s=>({entry:s,at:[]})):t.map(r=>({entry:r,fits:(ya(r)?Pc:Ac)(e,o(r))})).filter(({fits:r})=>r!==null).sort((r,s)=>s.fits.score-r.fits.score).slice(0,n).map(({entry:r,fits:s})=>({entry:r,at:s.at}))}var Dc=6,Rc=/^(pause|drain|quarantine|resume|release|retry|cancel|priority)(?:\s+(.*))?$/is,xa=/(?:^|\s)(\d)(?=\s|$)/,So={retry:{icon:"retry",jobs:"failed,cancelled",batches:"failed"},cancel:{icon:"cancelled",jobs:"waiting,running",batches:"running"},priority:{icon:"up",jobs:"waiting",batches:"running"}};function ka(e){let[,t,o=""]=Rc.exec(e)??[];if(!t)return null;let n=t.toLowerCase();if(n!=="priority")return{verb:n,words:o.trim()};let r=xa.exec(o);return{verb:n,words:o.replace(xa," ").trim(),priority:r?Number(r[1]):0}}var rr=({verb:e,priority:t},o)=>e==="priority"?`Set priority ${t} of ${o}`:`${e==="retry"?"Retry":"Cancel"} ${o}`;function sr(e,{name:t,note:o,status:n,operable:r}){if(!r)return null;if(["resume","release"].includes(e))return!(e==="release"?o==="quarantined":o||n==="paused")||!E("resume","agent")?null:{label:o==="quarantined"?`Release ${t}\u2026`:`Resume ${t}`,icon:"running",run:()=>tr(t)};let{label:s,icon:a,state:l}=ue[e];return o===l||!E(e,"agent")?null:{label:`${s} ${t}\u2026`,icon:a,run:()=>er(t,e)}}function Lc(e,{id:t,name:o,org_id:n,note:r,status:s}){let a={id:t,test:o,org_id:n,target:r};return!E("quarantine","test")||e==="release"!=(s==="quarantined")?null:e==="quarantine"?{label:`Quarantine ${o}\u2026`,icon:"paused",run:()=>or(a)}:e==="release"?{label:`Release ${o}`,icon:"running",run:()=>nr(a)}:null}function Ic(e,{id:t,name:o,note:n,status:r}){let{verb:s,priority:a}=e,{icon:l,batches:u}=So[s];if(r!==u||!E(s,"batch"))return null;let f=`Jobs of ${[o,n].filter(Boolean).join(" on ")}.`,c={retry:{filter:{status:"failed"}},cancel:{},priority:{priority:a}}[s];return{label:`${rr(e,`jobs of ${o}`)}\u2026`,icon:l,run:()=>De({action:s,within:`/api/v1/batches/${t}`,what:f,...c})}}function ar(e,t){let{verb:o,priority:n}=e,r={retry:()=>xo(t.id),cancel:()=>Xn({...t,test:t.name}),priority:()=>Zn(t.id,n)}[o];return{label:rr(e,t.name)+(o==="priority"?"\u2026":""),icon:So[o].icon,run:r}}async function Nc(e,{signal:t,found:o,hintOf:n}){let{verb:r,words:s,priority:a}=e;if(!E(r,"job"))return[];let l=`status:${So[r].jobs} ${s}`.trim(),{jobs:u}=await ee(`/api/v1/jobs?${new URLSearchParams({q:l,limit:Dc})}`,{signal:t}),f=u.map(o).map(m=>({group:"Jobs",...ar(e,m),hint:n(m)}));if(u.length<2||!s)return f;let c={group:"Jobs",label:`${rr(e,"all jobs that match")}\u2026`,icon:"jobs",hint:s,run:()=>De({action:r,filter:{q:l},priority:a,what:`Jobs that match \u201C${l}\u201D.`})};return[...f,c]}async function Sa(e,t){let{verb:o,words:n}=e,r=o in So,[{results:s},a]=await Promise.all([ee(`/api/v1/search?${new URLSearchParams({q:n})}`,{signal:t.signal}),r?Nc(e,t):[]]),l={agent:c=>!r&&sr(o,c),test:c=>!r&&Lc(o,c),batch:c=>r&&Ic(e,c)},u={agent:"Agents",test:"Tests",batch:"Batches"};return[...s.map(c=>[c,l[c.kind]?.(c)]).filter(([,c])=>c).map(([c,m])=>({group:u[c.kind],hint:t.hintOf(c),...m})),...a]}var ir=["true","false"],cr=/^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/,Ta=/^\d{1,6}$/,lr=/^(true|false)$/,jc=/^(waiting|pending|running|failed|done|passed|cancelled|parked)$/,$t=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,To={status:{what:"status",values:["waiting","running","failed","passed","cancelled","parked"],form:jc},org:{what:"organization"},build:{what:"build prefix"},test:{what:"part of the test path"},agent:{what:"agent of the last attempt"},target:{what:"target"},age:{what:"time since submission",op:"<",values:["15m","1h","24h","7d"],form:cr},flaky:{what:"passed after a failed attempt",values:ir,form:lr},cause:{what:"part of the failure's cause"},reason:{what:"part of why it failed or was requeued"},duration:{what:"test duration",op:">",values:["10s","1m","5m","30m"],form:cr},attempts:{what:"number of attempts",op:">",values:["1","2","3"],form:Ta},priority:{what:"0 (now) to 9 (whenever)",op:"<=",values:["0","1","5","9"],form:Ta},tag:{what:"tag of the test"},project:{what:"project of Playwright in the test's name"},suite:{what:"suite of the batch"},branch:{what:"branch of the batch"},commit:{what:"commit prefix of the batch"},batch:{what:"id of the batch",form:$t},group:{what:"id of the group",form:$t},id:{what:"id of the job",form:$t},quarantined:{what:"three agents were lost running it",values:ir,form:lr},simulated:{what:"run by a simulated agent",values:ir,form:lr}},ur="label.",Eo=e=>Object.hasOwn(To,e)||e.startsWith(ur)&&e.length>ur.length;function fr({key:e,op:t,value:o}){if(e==="")return!0;if(!Eo(e)||o==="")return!1;let{form:n=/./,op:r=":"}=To[e]??{},s=[":","="].includes(t);return r!==":"?n.test(o)&&!(n===cr&&s):s&&o.split(",").every(a=>n.test(a))}var qc=e=>To[e]?.op??":";var Ea=/(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y,Oa=/\s*/y;function gt(e){let t=[],o=0;for(;o<e.length;){Oa.lastIndex=o,o+=Oa.exec(e)[0].length,Ea.lastIndex=o;let{0:n,groups:r}=Ea.exec(e);if(n==="")break;let{not:s,key:a="",op:l="",quoted:u,plain:f}=r;t.push({from:o,to:o+n.length,not:s!==void 0,key:a,op:l,value:u??f,valueFrom:o+(s??"").length+a.length+l.length}),o+=n.length}return t}function Fc(e,t){return gt(e).find(n=>n.from<=t&&t<=n.to)??{from:t,to:t,not:!1,key:"",op:"",value:"",valueFrom:t}}var Ma=e=>/["\n]/.test(e)?null:/\s/.test(e)||e===""?`"${e}"`:e;function Bc(e,{from:t,to:o},n,{done:r=!1}={}){let s=e.slice(o),a=r&&!/^\s/.test(s)?" ":"",l=t+n.length+(r?1:0);return{text:e.slice(0,t)+n+a+s,caret:l}}var Ca=(e,{from:t,to:o})=>`${e.slice(0,t).trimEnd()} ${e.slice(o).trimStart()}`.trim();function Uc(e,t){let o=gt(e).filter(a=>a.key===t);if(o.length===0)return"";let[{not:n,op:r,value:s}]=o;return o.length>1||n||r!==":"||s.includes(",")?null:s}function Hc(e,t,o){let n=e;for(let r of gt(e).filter(s=>s.key===t).reverse())n=Ca(n,r);return`${n} ${o===""?"":`${t}:${Ma(o)}`}`.trim()}function Oo(e){let{screen:t,params:o,href:n}=R.peek()??{},r=t&&Object.keys(o).length===0;Y(Ke(r?n:"/",e))}var Mo=["system","light","dark"],Wc=()=>document.documentElement.dataset.theme??"system",vt=g(Wc());function Re(e){vt.value=e,e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e;try{localStorage.setItem("qualgent-theme",e)}catch{}}window.addEventListener("storage",e=>{e.key==="qualgent-theme"&&Re(Mo.includes(e.newValue)?e.newValue:"system")});var Pa=6,ie=e=>()=>Y(e),Kc=se.filter(e=>e.place).map(e=>({group:"Screens",label:e.place.label,icon:e.place.icon,hint:`g ${e.place.key}`,run:ie(w(e.name))})),zc=[["orgs","Organizations and limits","org"],["retention","Retention","retention"],["webhooks","Webhooks","webhook"],["server","Server","server"]],Jc=[E("retry","job")&&{label:"Retry all failed jobs\u2026",icon:"retry",danger:!0,run:()=>De({action:"retry",filter:{status:"failed"},what:"All failed jobs."})},E("cancel","job")&&{label:"Cancel all waiting jobs\u2026",icon:"cancelled",danger:!0,run:()=>De({action:"cancel",filter:{status:"pending"},what:"All waiting jobs."})},{label:"Colors: light",icon:"theme-light",run:()=>Re("light")},{label:"Colors: dark",icon:"theme-dark",run:()=>Re("dark")},{label:"Colors: system",icon:"theme-system",run:()=>Re("system")},{label:"Keyboard shortcuts",icon:"help",hint:"?",run:()=>ce.value=!0},q!==null&&{label:"Account",icon:"next",run:ie("/accounts/")},q!==null&&E("read","org")&&{label:"Organization",icon:"org",run:ie("/team/")},q!==null&&E("read","token")&&{label:"Tokens",icon:"next",run:ie("/team/tokens/")},q!==null&&E("read","member")&&{label:"Members",icon:"next",run:ie("/team/members/")},q!==null&&E("read","host")&&{label:"Device hosts",icon:"next",run:ie("/team/hosts/")},q!==null&&{label:"Log out",icon:"next",run:ie("/accounts/logout/")},...zc.filter(([,,e])=>E("read",e)).map(([e,t])=>({label:t,icon:"settings",whole:!0,run:ie(w("settings",{},{part:e}))})),E("read","admin")&&{label:"Admin",icon:"next",run:ie("/admin/")},...Ae.filter(e=>e.scope!==N).map(e=>({label:`Switch to ${Z(e.scope)}`,icon:"org",hint:e.role,run:()=>Oo(e.scope)})),E("read","docs")&&{label:"API documentation",icon:"next",run:ie("/api/docs/")}].filter(Boolean).map(e=>({group:"Actions",...e}));function Da(e){return[bn(),Kc,Jc].flatMap(o=>wa(e,o,n=>n.label,Pa))}var Ra={org:{group:"Organizations",icon:"org",href:({id:e})=>w("org",{org_id:e})},build:{group:"Builds",icon:"build",href:({id:e,org_id:t})=>w("build",{org_id:t,app_version_id:e})},test:{group:"Tests",icon:"tests",href:({id:e})=>w("test",{id:e})},batch:{group:"Batches",icon:"batches",href:({id:e})=>w("batch",{id:e})},group:{group:"Groups",icon:"build",href:({id:e})=>w("group",{id:e})},agent:{group:"Agents",icon:null,href:({id:e})=>w("agent",{name:e})},job:{group:"Jobs",icon:null,href:({id:e})=>w("job",{id:e})}},Aa=Object.keys(Ra),Vc=({name:e,note:t})=>[e,t].filter(Boolean).join(" on ");function La({kind:e,status:t,note:o,org_id:n,at:r}){if(e==="org")return"";let s=Qe[t]??t,a=e==="agent"?[o||s]:[s,o,n??"several organizations"],l=e!=="agent"||t==="offline";return[...a,r&&l&&pn(ve()-X(r))].filter(Boolean).join(" \xB7 ")}function Ia(e){let{group:t,icon:o,href:n}=Ra[e.kind];return{group:t,label:e.kind==="batch"?Vc(e):e.name,icon:o??e.status,hint:La(e.kind==="batch"?{...e,note:""}:e),run:ie(n(e))}}function Gc(e,t){let o=t.toLowerCase();return e.toLowerCase().split(/\s+/).flatMap(n=>{let r=o.indexOf(n);return r<0?[]:Array.from(n,(s,a)=>r+a)})}function Yc(e,t){if(e.kind==="agent")return sr(e.note?"resume":"pause",e);if(e.kind!=="job"||!$t.test(t))return null;let o=["pending","running"].includes(e.status)?"cancel":e.status==="done"?null:"retry";return!o||!E(o,"job")?null:{...ar({verb:o},e),label:o==="cancel"?"Cancel this job":"Retry this job"}}async function Na(e,t){let{results:o}=await ee(`/api/v1/search?${new URLSearchParams({q:e})}`,{signal:t});return o.sort((r,s)=>Aa.indexOf(r.kind)-Aa.indexOf(s.kind)).flatMap(r=>{let s=Ia(r),a=Yc(r,e),l={entry:s,at:Gc(e,s.label)};return a?[l,{entry:{group:s.group,...a},at:[],acts:!0}]:[l]})}async function Qc(e,t,o){let[n,r]=await Promise.all([Sa(e,{signal:o,found:ja,hintOf:La}),Na(t,o)]);return[...n.map(s=>({entry:s,at:[],acts:!0})),...r]}var ja=e=>({kind:"job",name:e.test,note:e.app_version_id,at:e.finished_at??e.started_at??e.created_at,...e});async function Xc(e,t){let o=new URLSearchParams({q:e,limit:Pa}),{jobs:n}=await ee(`/api/v1/jobs?${o}`,{signal:t}),r={group:"Jobs",label:"All jobs that match",icon:"jobs",hint:e,run:ie(w("jobs",{},{q:e}))},s=n.map(ja);return[...s.length>0?[r]:[],...s.map(Ia)].map(a=>({entry:a,at:[]}))}async function qa(e,t){let o=ka(e),n=gt(o?o.words:e),r=n.some(({key:a})=>Eo(a)),s=n.every(fr)&&(e.match(/"/g)??[]).length%2===0;if(r&&!s)return[];try{return o?await Qc(o,e,t):await(r?Xc:Na)(e,t)}catch{return t.throwIfAborted(),[]}}var Zc=/Mac|iP(hone|ad)/.test(navigator.platform),bt=({keys:e})=>e.split(" ").map(t=>i`
      <kbd key=${t}>
        ${t.replace("Mod+",Zc?"\u2318":"Ctrl ").replace(/(?<=[⌘ ])[a-z]$/,o=>o.toUpperCase())}
      </kbd>
    `);var eu=120;function tu({text:e,at:t}){let o=new Set(t),n=[];for(let r=0,s=1;r<e.length;r=s,s+=1){for(;s<e.length&&o.has(s)===o.has(r);)s+=1;let a=e.slice(r,s);n.push(o.has(r)?i`<mark key=${r}>${a}</mark>`:a)}return n}function ou(e){let[t,o]=S({for:"",results:[]});return k(()=>{if(e==="")return o({for:"",results:[]});let n=new AbortController,r=setTimeout(()=>{qa(e,n.signal).then(s=>o({for:e,results:s}),()=>{})},eu);return()=>{clearTimeout(r),n.abort()}},[e]),t.for===e?t:{...t,results:t.results.filter(({acts:n})=>!n)}}function nu(e){let t=[];return e.forEach((o,n)=>{let r=t.at(-1);r?.title===o.entry.group?r.results.push(o):t.push({title:o.entry.group,from:n,results:[o]})}),t}function ru({entry:e,letters:t,index:o,chosen:n,choose:r,point:s}){return i`
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
        <${tu} text=${e.label} at=${t} />
      </span>
      ${e.hint&&i`
          <span class="palette-hint">
            ${/^(g .|\?)$/.test(e.hint)?i`<${bt} keys=${e.hint} />`:e.hint}
          </span>
        `}
    </div>
  `}var su=({results:e,at:t,choose:o,point:n})=>nu(e).map(({title:r,from:s,results:a})=>i`
      <div key=${`${r} ${s}`} role="group" aria-label=${r}>
        <div class="palette-group" aria-hidden="true">${r}</div>
        ${a.map(({entry:l,at:u},f)=>i`
            <${ru}
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
    `);function Fa(){let[e,t]=S(ye.peek().query),[o,n]=S(0),r=T(null),s=e.trim(),a=ou(s),l=[...Da(s),...s?a.results:[]],u=Math.min(o,l.length-1);L(()=>r.current.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[u,e]);let f=m=>{ft(),setTimeout(()=>l[m].entry.run())},c=m=>{let d={ArrowDown:u+1,ArrowUp:u-1,PageDown:u+8,PageUp:u-8}[m.key];if(d!==void 0){let p=m.key.startsWith("Arrow");n(p?(d+l.length)%Math.max(1,l.length):Math.max(0,Math.min(l.length-1,d)))}else if(m.key==="Enter"&&l[u])f(u);else return;m.preventDefault()};return i`
    <${W} title="Search or run a command" className="palette" bare onClose=${ft}>
      <div class="palette-line">
        <${b} name="search" />
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
        <${su} results=${l} at=${u} choose=${f} point=${n} />
      </div>
      <p class="palette-none" role="status">
        ${l.length===0?a.for===s?`No results for \u201C${s}\u201D.`:"Searching\u2026":i`<span class="unseen">${l.length} found</span>`}
      </p>
    <//>
  `}var au={agent:"agents",audit:"accounts",auditedjob:"accounts",delivery:"webhooks",org:"accounts",webhook:"webhooks"},iu=/[:/_#?;@&=+$,"[\]<>%\n\\]/g;function pr(e,t){let o=String(t).replace(iu,n=>`_${n.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`);return`/admin/${au[e]??"jobs"}/${e}/${encodeURIComponent(o)}/change/`}function lu({parent:e,trail:t,crumb:o}){let n=Cn(e??R.value?.screen?.parent??""),r=[...n?[[n.title,w(n.name)]]:[],...t];return r.length===0?null:i`
    <nav class="crumbs" aria-label="Breadcrumbs">
      ${r.map(([s,a])=>i`
          <a key=${a} href=${a}>${s}</a>
          <${b} name="next" />
        `)}
      ${o&&i`<span aria-current="page">${o}</span>`}
    </nav>
  `}function mr({title:e,note:t,state:o,actions:n,inspect:r,tools:s,parent:a,trail:l=[],crumb:u,className:f="",children:c}){let m=T(null),d=E("read","admin")?r:null;return L(()=>{document.activeElement===document.body&&R.peek().arrival.kind!=="first"&&!document.querySelector("dialog[open]")&&m.current.focus({preventScroll:!0})},[]),i`
    <header class="page-head">
      <${lu} parent=${a} trail=${l} crumb=${u} />
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
                    href=${pr(...d)}
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
  `}var cu={0:"This screen could not be loaded",400:"Invalid request",403:"No access",404:"Not found"},uu={0:"The server may have been upgraded: reload the page.",400:"The address is invalid.",403:"Ask an owner of your organization for access.",404:"It may have been removed, or the address is wrong."},dr=({problem:{status:e,text:t,elsewhere:o}})=>i`
  <${mr} title=${cu[e]??"Something went wrong"}>
    <div class="state-block is-problem" data-problem=${e}>
      <p>${Et(t)}</p>
      ${o?i`
              <p>
                It is in ${Z(o)}.${" "}
                <a href=${Ke(location.pathname+location.search,o)}>Open it there</a>
              </p>
            `:i`<p class="quiet">${uu[e]}</p>`}
      <p>
        <a class="button" href="/">
          Show overview
        </a>${" "}
        <a class="button" href="/jobs">Show jobs</a>
      </p>
    </div>
  <//>
`;var Ba=()=>i`
  <${W} title="Keyboard shortcuts" className="sheet" onClose=${()=>ce.value=!1}>
    <div class="sheet-groups">
      ${Pe.value.map(({title:e,keys:t})=>i`
          <section key=${e}>
            <h3>${e}</h3>
            <dl>
              ${t.map(({key:o,what:n})=>i`
                  <div key=${o}>
                    <dt>
                      <${bt} keys=${o} />
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
        checked=${Ze}
        onChange=${e=>Gn(e.currentTarget.checked)}
      />
      Enable single-letter shortcuts
    </label>
  <//>
`;function fu({toast:e}){let{id:t,kind:o,text:n,detail:r,action:s}=e,a=()=>o==="good"&&lo(t);return i`
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
            onClick=${()=>{Ve(t),s.run()}}
          >
            ${s.label}
          </button>
        `}
      <button type="button" class="icon-button" aria-label="Dismiss" onClick=${()=>Ve(t)}>
        <${b} name="close" />
      </button>
    </div>
  `}var Ua=()=>i`
  <div class="toasts" role="status" aria-label="Messages">
    ${Je.value.map(e=>i`<${fu} key=${e.id} toast=${e} />`)}
  </div>
`;var pu=400;function Ha(){let e=T(null);return k(()=>{let t=0,o=null,n=()=>{clearTimeout(t),o=null,e.current?.matches(":popover-open")&&e.current.hidePopover()},r=u=>{if(!u.isConnected)return;let f=e.current;f.textContent=u.dataset.tip,f.matches(":popover-open")||f.showPopover();let c=u.getBoundingClientRect(),m=u.dataset.tipSide==="right",d=m?c.top+(c.height-f.offsetHeight)/2:c.bottom+6,p=d+f.offsetHeight<window.innerHeight,_=m?c.right+8:c.left+(c.width-f.offsetWidth)/2;f.style.setProperty("left",`${Math.max(6,Math.min(_,window.innerWidth-f.offsetWidth-6))}px`),f.style.setProperty("top",`${p?d:c.top-f.offsetHeight-6}px`)},s=u=>{let f=u.target.closest?.("[data-tip]");f!==o&&(n(),!(!f||u.type==="focusin"&&!f.matches(":focus-visible"))&&(u.type==="pointerover"&&u.pointerType!=="mouse"||(o=f,u.type==="focusin"?r(f):t=setTimeout(()=>r(f),pu))))},l=[["pointerover",s],["focusin",s],["focusout",n],["pointerdown",n],["scroll",n],["keydown",u=>u.key==="Escape"&&n()]];for(let[u,f]of l)document.addEventListener(u,f,!0);return()=>l.forEach(([u,f])=>document.removeEventListener(u,f,!0))},[]),i`<div class="tip" role="tooltip" popover="manual" ref=${e}></div>`}var mu={connecting:"Connecting to the server",live:"Data is up to date",paused:"Updates pause while the tab is hidden",reconnecting:"Connection lost; reconnecting",stale:"Server unreachable for a while; still trying",stopped:"Updates have stopped"},du={connecting:"reconnecting",paused:"paused",stopped:"stale"};function Wa({live:e}){let t=e.state.value,o=Oe(()=>t==="live"?"":`data from ${J(e.age.value)} ago`);return i`
    <p class=${`live live-${t}`} role="status" data-live=${t} data-tip=${mu[t]}>
      <${b} name=${du[t]??t} />
      <span class="live-word">${t}</span>
      ${["reconnecting","stale"].includes(t)&&i`<span class="live-age" aria-hidden="true">${o}</span>`}
    </p>
  `}var Ka={system:"System",light:"Light",dark:"Dark"},hu=()=>i`
  <${_t}
    label=${`Color scheme: ${Ka[vt.value].toLowerCase()}`}
    tip="Color scheme"
    className="icon-button"
    icon=${`theme-${vt.value}`}
    items=${Mo.map(e=>({label:Ka[e],icon:`theme-${e}`,checked:e===vt.value,run:()=>Re(e)}))}
  />
`,_u=()=>i`
  <${_t}
    label=${`Scope: ${Z(N)}`}
    tip="Switch organization"
    className="scope"
    items=${Ae.map(e=>({label:Z(e.scope),hint:e.role==="site"?"":e.role,checked:e.scope===N,run:()=>e.scope!==N&&Oo(e.scope)}))}
  >
    <${b} name="org" /><span class="unseen">Scope: </span><span class="scope-name">${Z(N)}</span>
  <//>
`,za=()=>i`
  <header class="top">
    <${vo} />
    ${Ae.length>0&&i`<${_u} />`}
    <button type="button" class="jump" onClick=${()=>Ce()} aria-keyshortcuts="Control+K Meta+K">
      <${b} name="search" />
      <span class="jump-text">Search or run a command…</span>
      <span class="jump-keys" aria-hidden="true">
        <${bt} keys="Mod+k" />
      </span>
    </button>
    <${Wa} live=${j} />
    <${hu} />
    <button
      type="button"
      class="icon-button is-keys"
      aria-label="Keyboard shortcuts"
      data-tip="Keyboard shortcuts (?)"
      onClick=${()=>ce.value=!0}
    >
      <${b} name="help" />
    </button>
    ${q!==null&&i`<a class="person" href="/accounts/" aria-label=${`Account of ${q}`}>${q}</a>`}
  </header>
`;function $u(){let e=R.value;if(L(()=>{e&&Ts(e.arrival)},[e?.arrival]),!e)return i`
      <div class="page">
        <${In} />
      </div>
    `;if(e.problem)return i`<${dr} problem=${e.problem} />`;let t=e.module.default,o=JSON.stringify([e.screen.name,e.params]);return i`<${t} key=${o} params=${e.params} query=${e.query} />`}var gu=()=>j.serverError.value&&i`<p class="complaint" role="alert">Server error: ${j.serverError}</p>`;function vu(e){e.preventDefault(),location.reload()}var bu={out:()=>i`You are logged out: nothing on this page is updated. <a href=${Os()}>Log in again</a>`,changed:()=>i`Your access has changed. <a href=${location.href} onClick=${vu}>Reload the page</a>`,left:()=>i`
    You have no access to ${Z(N)} any more. <a href="/" onClick=${yu}>Leave this page</a>
  `};function yu(e){e.preventDefault(),location.assign("/")}function wu(){return R.value,re.value==="in"?null:i`
    <p class="complaint" role="alert" data-session=${re.value}>
      ${bu[re.value]()}
    </p>
  `}function Ja(){return i`
    <div class="shell">
      <aside class="side">
        <${vo} />
        <${ma} />
        <p class="side-foot">
          ${E("read","admin")&&i`<a href="/admin/">Admin</a>`}
          ${E("read","docs")&&i`<a href="/api/docs/">API</a>`}
          ${q!==null&&i`<a href="/accounts/logout/">Log out</a>`}
        </p>
      </aside>
      <div class="stage">
        <${za} />
        <${gu} />
        <${wu} />
        <main
          id="content"
          tabindex="-1"
          data-screen=${R.value&&(R.value.screen?.name??"none")}
          aria-busy=${Mt.value}
        >
          <${$u} />
        </main>
      </div>
    </div>
    <${sa} />
    ${ye.value&&i`<${Fa} />`}
    ${ce.value&&i`<${Ba} />`}
    <${ca} />
    <${Ua} />
    <${Ha} />
    <${zs} />
  `}var Va=new WeakMap,xu=x.diffed;function ku(e,t){for(let o of e){if(!o||o.__===t)continue;let{type:n,__k:r}=o;o.__=null,typeof n=="string"&&r&&Ga(r,o)}}function Ga(e,t){for(let o of e)o?.__===t&&(o.__=null,typeof o.type=="string"&&o.__k&&Ga(o.__k,o))}x.diffed=e=>{xu?.(e);let t=e.__c;if(!t)return;let o=Va.get(t);o&&o!==e.__k&&ku(o,e),e.__k&&Va.set(t,e.__k)};function Su(){let e=document.querySelector("[data-search]");e?e.select():Ce()}function Ya(){ht("Everywhere",[{key:"Mod+k",what:"search or run a command",run:()=>ye.peek()?ft():Ce()},{key:"/",what:"search on this screen",run:Su},{key:"f",what:"next failure",run:()=>zn()||Y(w("jobs",{},{status:"failed"}))},{key:"?",what:"keyboard shortcuts",run:()=>ce.value=!0},{key:"Esc",what:"close"}]),ht("Rows",[{key:"\u2191 \u2193",what:"previous or next row"},{key:"\u2190 \u2192",what:"links and buttons of the row"},{key:"j",what:"next row",run:()=>Rt(1)},{key:"k",what:"previous row",run:()=>Rt(-1)},{key:"Enter",what:"open the row"},...Tn(["retry","priority","cancel"],"job")?[{key:"Space",what:"select the row, with Shift a range"},{key:"x",what:"select the row"}]:[]]);let e=se.filter(t=>t.place);ht("Screens",e.map(t=>({key:`g ${t.place.key}`,what:t.place.label.toLowerCase(),run:()=>Y(w(t.name))})))}var Tu=300;j.subscribe(ae);location.hash==="#command"&&Ce();gn();un();Yn();Ya();var Eu=Ln(),Ou=Eu.finally(()=>j.start());Dn();Promise.race([Ou,new Promise(e=>setTimeout(e,Tu))]).then(()=>setTimeout(()=>{let e=document.getElementById("app");e.replaceChildren(),Yt(i`<${Ja} />`,e)}));var Mu=[.1,.2,.5,1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,43200,86400,604800],Cu=e=>e===0?"0 s":e<10?We(Math.round(e*10)/10):J(e).replace(/ 00? \w+$/,""),Au=e=>O(e<10?Math.round(e*10)/10:Math.round(e)),Pu=e=>Math.max(0,...e.map(t=>t??0));var Du=globalThis.document?parseFloat(getComputedStyle(document.documentElement).fontSize)/16:1,oe=e=>Math.round(e*Du);var Qa=document.documentElement,Lt=document.createElement("i");Lt.hidden=!0;Lt.style.setProperty("forced-color-adjust","none");Qa.append(Lt);var Co=new Map,Ao=g(0);function Xa(){Co=new Map,Ao.value+=1}new MutationObserver(Xa).observe(Qa,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Xa);function et(e){return Co.has(e)||(Lt.style.setProperty("color",`var(--${e})`),Co.set(e,getComputedStyle(Lt).color)),Co.get(e)}var hr=(e,t=400)=>`${t} ${oe(e)}px Archivo, system-ui, sans-serif`;var Po=new Map;function Za(e){let t=Po.get(e);return t===void 0&&(Po.size>=2e4&&Po.clear(),t=e.toLowerCase().replace(/\d+/g,o=>o.padStart(12,"0")),Po.set(e,t)),t}function tt(e,t){let[o,n]=[Za(e),Za(t)];return o<n?-1:o>n?1:0}var Le=V("agents",(e,t)=>tt(e.name,t.name)),It=e=>e.lost?"lost":e.state,Ru=["suspect","paused","stopping"],Ro=g([]),ei=g(0),Do=new Set;function ti(e,t){let o=new Set(Ro.peek());for(let r of t)o.delete(r),Do.delete(r);for(let[r,s]of Object.entries(e))s.lost||Ru.includes(s.state)?o.add(r):o.delete(r),s.simulated&&s.state!=="offline"?Do.add(r):Do.delete(r);ei.value=Do.size;let n=[...o].sort(tt);n.join(`
`)!==Ro.peek().join(`
`)&&(Ro.value=n)}ti(Object.fromEntries(Le.ids.peek().map(e=>[e,Le.row(e).peek()])),[]);Le.watch(ti);function ot({since:e}){let t=B(()=>{let o=X(e);return U(()=>J(o===null?null:pe.value-o))},[e]);return i`<time class="number" datetime=${e}>${t}</time>`}function _r({as:e="div",left:t=0,top:o=0,width:n,height:r,className:s="",children:a,...l}){let u=T(null);return L(()=>{let{style:f}=u.current;f.setProperty("transform",`translate(${t}px, ${o}px)`),f.setProperty("width",n===void 0?"100%":`${n}px`),f.setProperty("height",r===void 0?"auto":`${r}px`)},[t,o,n,r]),i`<${e} ref=${u} class=${`placed ${s}`} ...${l}>${a}<//>`}function Nt({since:e,expected:t}){let o=T(null);return L(()=>{let n=X(e);if(!(n===null||!t))return F(()=>{let r=Math.max(0,(pe.value-n)/t);o.current?.style.setProperty("--share",Math.min(1,r).toFixed(3)),o.current?.classList.toggle("is-over",r>1)})},[e,t]),i`<span class="progress" ref=${o} aria-hidden="true"></span>`}function jt({since:e}){let t=B(()=>U(()=>Me(pe.value-X(e))),[e]);return i`<time class="number" datetime=${e}>${t}</time>`}function nt({test:e}){let t=e.lastIndexOf("/")+1;return i`
    <span class="test" title=${e}>
      <span class="test-folder">${e.slice(0,t)}</span>
      <span class="test-file">${e.slice(t)}</span>
    </span>
  `}var oi=e=>e.job??e.installed?.[0]??null;function ni({held:e,paused_reason:t}){return e?`${e.kind}${e.note?`: ${e.note}`:""}${e.until?`, until ${me(e.until)}`:""}`:t||null}function ri({job:e}){return i`
    <span class="took">
      <span class="took-words">
        ${e.phase==="installing"&&i`<em>installing</em>${" "}`}
        <${ot} since=${e.started_at} />
        ${e.expected_seconds>0&&i`<span class="quiet"> of ${J(e.expected_seconds)}</span>`}
      </span>
      <${Nt} since=${e.started_at} expected=${e.expected_seconds} />
    </span>
  `}var Lo=({agent:e})=>i`
  <span class=${e.lost?"is-lost":"quiet"} title=${`last seen ${me(e.last_seen_at)}`}>
    ${e.lost?"lost":"offline"} for <${jt} since=${e.last_seen_at} />
  </span>
`;function Lu({agent:e}){if(e.job)return i`<${nt} test=${e.job.test} />`;let t=e.state==="offline"&&e.lost?null:ni(e);return t?i`<span class="card-hold" title=${t}>${t}</span>`:e.state==="offline"?i`<${Lo} agent=${e} />`:i`<span class="quiet">${e.targets.join(", ")}</span>`}function Iu({id:e,index:t,count:o,...n}){let r=Le.row(e).value;if(!r)return null;let s=oi(r),a=ut(r.labels);return i`
    <${_r}
      as="li"
      className=${`card card-${It(r)}`}
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
        <${Dt} state=${r.state} lost=${r.lost} />
      </span>
      <span class="card-build">
        ${s?i`<${we} org=${s.org_id} version=${s.app_version_id} />`:i`<span class="quiet">no build installed</span>`}
      </span>
      <span class="card-doing">
        <${Lu} agent=${r} />
      </span>
      <span class="card-took">${r.job&&i`<${ri} job=${r.job} />`}</span>
      <span class="card-labels" title=${a}>
        ${r.simulated&&i`<span class="tag">simulated</span>${" "}`}
        ${a}
      </span>
    <//>
  `}function qt(e,t=250){let o,n=!1,r=!1,s=!1,a=0,l=async()=>{o=void 0,n=!0,r=!1;let f=performance.now();try{await e()}finally{let c=performance.now();a=c+Math.max(t,3*(c-f)),n=!1,r&&u()}},u=()=>{s||(r=!0,n||(o??=setTimeout(l,Math.max(0,a-performance.now()))))};return Object.assign(u,{stop(){s=!0,clearTimeout(o)}})}var Nu=1e3,Io=class{#e;#o=0;data=g(null);error=g(null);constructor(t,o=null){this.#e=t,this.data.value=o}async load(){let t=++this.#o;try{let o=await ee(this.#e);if(t!==this.#o)return;this.error.value=null,this.data.value=o}catch(o){t===this.#o&&(this.error.value=o)}}invalidate=qt(()=>this.load(),Nu);close(){this.#o+=1,this.invalidate.stop()}};var $r=V("settings");function gr(e){let t=B(()=>e?Ot(e):null,[e]);return k(()=>t&&j.subscribe(t),[t]),t}function ju(e,t,o=null){let n=B(()=>new Io(e,o),[e]);return k(()=>(e&&!n.data.peek()&&n.load(),()=>n.close()),[n]),k(()=>{n.data.peek()&&n.invalidate()},[t]),n}function qu(e,t,o=[]){k(()=>{let n=qt(t),r=$r.watch((a,l,u)=>(u||e in a)&&n());e in En($r)&&n();let s=o.map(a=>a.watch(n));return()=>[r,...s,n.stop].forEach(a=>a())},[e,t])}function vr(){let e=T(null),t=Wn(e.current);return L(()=>Hn(e.current,t)),{ref:e,onFocusIn:Un,"data-list":!0}}function Fu(e,t){let[o,n]=S(e);return k(()=>{let r=setTimeout(()=>n(e),t);return()=>clearTimeout(r)},[e]),o===e}var Bu=10,Uu=8;function br(e,{first:t=Bu,step:o=Uu}={}){let[n,r]=S(t);return k(()=>{if(n>=e){e>0&&r(1/0);return}let s=requestAnimationFrame(()=>r(n+o));return()=>cancelAnimationFrame(s)},[n,e]),n}function yr(e){let{id:t,label:o,className:n,columns:r,sections:s=[{key:"all",ids:e.ids}],selection:a}=e,l=vr(),u=s.flatMap(m=>m.ids),f=br(u.length),c=m=>{let d=m.key===" "||m.key==="x"&&Ze.peek();if(!a||!d||m.ctrlKey||m.metaKey||m.altKey)return;let p=m.target.closest("[data-row]");p&&(m.preventDefault(),a.toggle(p.dataset.row.slice(e.kind.length+1),{through:m.shiftKey,shown:u}))};return i`
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
                <${Ku} selection=${a} shown=${u} />
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
            ${$.map(y=>i`<${Hu} key=${y} id=${y} table=${e} shown=${u} />`)}
            ${_.length===0&&h&&i`
                <tr role="row" class="divider">
                  <td role="cell" class="nothing">${h}</td>
                </tr>
              `}
          </tbody>
        `)})}
    </table>
  `}function Hu({id:e,table:t,shown:o}){let{columns:n,rowOf:r,kind:s,hrefOf:a,rowClass:l=()=>"",failed:u=()=>!1,selection:f}=t,c=r(e).value,m=Oe(()=>f?.ids.value.has(e)?" is-picked":"");if(!c)return null;let d=a(c,e),p=_=>{_.target.closest("a, button, input, label")||String(getSelection())||(_.metaKey||_.ctrlKey?window.open(d,"_blank","noopener"):Y(d))};return i`
    <tr role="row" class=${`row ${l(c)}${m.value}`} onClick=${p}>
      ${f&&i`
          <td role="cell" class="c-pick">
            <${Wu} id=${e} selection=${f} shown=${o} />
          </td>
        `}
      ${n.map(({name:_,label:h,numeric:$,main:y,stacked:v,cell:P})=>i`
          <td key=${_} role="cell" class=${`c-${_} ${$?"is-numeric":""}`} data-label=${h}>
            ${y?i`
                  <span class=${`line ${v?"is-stacked":""}`}>
                    <a
                      class="row-link"
                      data-row=${`${s}/${e}`}
                      data-failed=${u(c)?"":void 0}
                      tabindex="-1"
                      href=${d}
                    >
                      ${P(c,e)}
                    </a>
                    ${y===!0?null:y(c)}
                  </span>
                `:P(c,e)}
          </td>
        `)}
    </tr>
  `}function Wu({id:e,selection:t,shown:o}){let n=Oe(()=>t.ids.value.has(e));return i`
    <label class="pick">
      <input type="checkbox" tabindex="-1" checked=${n} onClick=${s=>t.toggle(e,{through:s.shiftKey,shown:o})} />
      <span class="unseen">Select this row</span>
    </label>
  `}function Ku({selection:e,shown:t}){let o=T(null),n=t.filter(r=>e.ids.value.has(r)).length;return L(()=>{o.current.indeterminate=n>0&&n<t.length}),i`
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
  `}var zu=e=>e.job??e.installed?.[0]??null;function si({agent:e}){let t=zu(e);return t?i`<${we} org=${t.org_id} version=${t.app_version_id} />`:i`<span class="quiet">no build installed</span>`}function ai({agent:e}){let{job:t}=e;return e.state==="offline"?i`<${Lo} agent=${e} />`:t?i`
    <span class="work">
      <${nt} test=${t.test} />
      <span class="work-time">
        ${t.phase==="installing"&&i`<em>installing</em>${" "}`}
        <${ot} since=${t.started_at} />
        ${t.expected_seconds?i`<span class="quiet"> of ${J(t.expected_seconds)}</span>`:""}
      </span>
      <${Nt} since=${t.started_at} expected=${t.expected_seconds} />
    </span>
  `:i`<span class="quiet">${e.targets.join(", ")}</span>`}var Ju=e=>i`
  <span class="agent-line">
    <${Dt} state=${e.state} lost=${e.lost} />
    ${e.simulated&&i`<span class="tag" title="Simulates tests instead of running them">simulated</span>`}
  </span>
`,Vu=[{name:"name",title:"Agent",main:Ju,stacked:!0,cell:e=>i`<span title=${e.name}>${e.name}</span>`},{name:"installed",title:"Build",cell:e=>i`<${si} agent=${e} />`},{name:"job",title:"Job",cell:e=>i`<${ai} agent=${e} />`}],Gu=({ids:e})=>i`
  <${yr}
    id="agents-list"
    label="Agents"
    className="agents"
    columns=${Vu}
    ids=${e}
    kind="agent"
    rowOf=${t=>Le.row(t)}
    hrefOf=${t=>w("agent",{name:t.name})}
    rowClass=${t=>`agent-${It(t)}`}
  />
`;var ii=["done","failed","cancelled","running","waiting"];function Yu({group:e}){let t=T(null);return L(()=>{ii.forEach((o,n)=>t.current.children[n].style.setProperty("flex-grow",e[o]||0))}),i`
    <span class="bar" ref=${t} aria-hidden="true">
      ${ii.map(o=>i`<i key=${o} class=${`bar-${o}`}></i>`)}
    </span>
  `}var Qu=oe(152),Xu=8,li=oe(34),Zu=86400,ef=(e,t,o,n,r)=>t.map(s=>{let a=ct(s,r<60);return r>=Zu||a==="00:00"?no(s):a});function tf(e,t){if(!t)return li;let o=Math.max(...t.map(n=>n.length));return Math.max(li,oe(o*6.5)+Xu*2)}function of({write:e,steps:t,bare:o,axis:n}){let r=()=>et("ink-2"),s={stroke:()=>et("rule"),width:1},a={stroke:r,font:hr(11),ticks:{show:!1}};return[{...a,values:o?(l,u)=>u.map(()=>""):ef,grid:n?s:{show:!1},size:o?0:oe(24),gap:4,space:oe(76)},{...a,values:(l,u)=>u.map(e),grid:s,size:n??tf,gap:6,space:oe(n?20:32),...t?{incrs:t}:{}}]}var nf=({data:e},t)=>e[t].flatMap((o,n,r)=>o!=null&&r[n-1]==null&&r[n+1]==null?[n]:[]),rf=({name:e,tone:t,kind:o},n)=>({label:e,stroke:()=>et(t),fill:o==="bars"?()=>et(t):void 0,width:o==="bars"?0:2,dash:o==="dashed"?[4,3]:void 0,paths:o==="bars"?n:void 0,points:{show:!1,size:6,fill:()=>et(t),...o==="bars"?{}:{filter:nf}},spanGaps:!1}),sf={time:!0,range:e=>[e.data[0][0],e.data[0].at(-1)+(e.data[0][1]-e.data[0][0])]},af=(e,t)=>({range:(o,n,r)=>[0,t??Math.max(e,(r??0)*1.08)]});function lf({series:e,least:t,most:o,height:n,group:r,width:s,onCursor:a,uPlot:l,...u}){let f=l.paths.bars({size:[.82,28],align:1});return{width:s,height:n,padding:[8,16,u.bare?4:0,0],legend:{show:!1},scales:{x:sf,y:af(t,o)},cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1},sync:{key:r??null}},axes:of(u),series:[{},...e.map(c=>rf(c,f))],hooks:{setCursor:[c=>a(c.cursor.idx??null)]}}}function cf(){let e=le(null);return k(()=>{let t=()=>import("./uplot.js").then(o=>e.value=o.default,()=>{});return t(),j.onReconnect(()=>e.peek()??t())},[]),e.value}function ci({title:e,data:t,series:o,write:n,summary:r,height:s=Qu,least:a=1,...l}){let u=T(null),f=T(null),c=le(null),m=B(()=>o,[e]),d=cf();k(()=>{if(!d)return;let $=new d(lf({...l,series:m,write:n,least:a,height:s,width:u.current.clientWidth,onCursor:v=>c.value=v,uPlot:d}),t,u.current);f.current=$;let y=new ResizeObserver(([v])=>$.setSize({width:Math.floor(v.contentRect.width),height:s}));return y.observe(u.current),()=>{f.current=null,y.disconnect(),$.destroy()}},[m,d]),k(()=>f.current?.setData(t),[t]);let p=Ao.value;k(()=>f.current?.redraw(!1),[p]);let _=$=>{let y={ArrowLeft:-1,ArrowRight:1}[$.key];if(!y||!f.current)return;$.preventDefault();let v=Math.min(t[0].length-1,Math.max(0,(c.peek()??t[0].length)+y));f.current.setCursor({left:f.current.valToPos(t[0][v],"x"),top:10},!0,!0)},h=()=>f.current?.setCursor({left:-10,top:-10},!0,!0);return i`
    <figure class="chart" data-chart=${e}>
      <${uf} title=${e} data=${t} series=${o} write=${n} at=${c.value} />
      <div
        class="chart-box"
        ref=${u}
        tabindex="0"
        role="img"
        aria-label=${`${e}. ${r}`}
        onKeyDown=${_}
        onBlur=${h}
      ></div>
    </figure>
  `}function uf({title:e,data:t,series:o,write:n,at:r}){let s=r!==null&&r<t[0].length?r:null,a=(l,u)=>{let f=l.shown?l.shown(s??t[0].length-1):t[u+1][s??t[0].length-1];return f==null?"\u2013":n(f)};return i`
    <figcaption class="chart-head">
      <strong>${e}</strong>
      <span class="chart-time number quiet">
        ${s===null?"now":me(t[0][s]*1e3)}
      </span>
      ${o.map((l,u)=>i`
          <span
            key=${l.name}
            class=${`chart-key chart-key-${l.tone} ${l.kind==="dashed"?"is-dashed":""}`}
          >
            <i></i>
            ${l.name} <span class="number strong">${a(l,u)}</span>
          </span>
        `)}
    </figcaption>
  `}var ff=oe(84),pf=oe(64),mf=(e,t,o)=>t.length>1?`${e}, ${o.name}`:e,wr=(e,t,o,n)=>(t.shown?t.shown(n):e[o+1][n])??null;function df({label:e,charts:t}){let o=t.flatMap(({title:s,data:a,series:l,write:u})=>l.map((f,c)=>({name:mf(s,l,f),at:m=>wr(a,f,c,m),text:m=>wr(a,f,c,m)===null?"\u2013":u(wr(a,f,c,m))}))),n=t[0].data[0],r=n.map((s,a)=>a).filter(s=>o.some(({at:a})=>a(s)!==null));return i`
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
                <th scope="row">${me(n[s]*1e3)}</th>
                ${o.map(({name:a,text:l})=>i`<td key=${a}>${l(s)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function hf({label:e,charts:t,stacked:o=!1}){let[n,r]=S(!1),s=z(),a=t.length-1,l=u=>o?{height:ff,axis:pf,bare:u<a}:{};return i`
    ${n?i`<${df} label=${e} charts=${t} />`:i`
          <div class=${`charts ${o?"is-stacked":""}`}>
            ${t.map((u,f)=>i`<${ci} key=${u.title} group=${s} ...${l(f)} ...${u} />`)}
          </div>
        `}
    <p class="rest">
      <button type="button" class="button is-link" onClick=${()=>r(!n)}>
        ${n?"Show charts":"Show as a table"}
      </button>
    </p>
  `}function ui({label:e,text:t,head:o}){let n=le("copy"),r=async s=>{let a=s.currentTarget.parentElement.querySelector("code");try{await navigator.clipboard.writeText(t),n.value="copied"}catch{getSelection().selectAllChildren(a),n.value="selected"}setTimeout(()=>n.value="copy",2e3)};return i`
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
  `}function xr({lines:e}){let[t,o]=S(null),[n,r]=e.find(([a])=>a===t)??e[0],s=i`
    <select
      class="copy-choice"
      aria-label="Command"
      value=${n}
      onChange=${a=>o(a.currentTarget.value)}
    >
      ${e.map(([a])=>i`<option key=${a} value=${a}>${a}</option>`)}
    </select>
  `;return i`<${ui} label=${n} text=${r} head=${s} />`}var kr=q===null?"curl -s":'curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"',_f="http://127.0.0.1:3000",Sr=()=>[_f,"http://localhost:3000"].includes(location.origin)?"":` --url ${location.origin}`,Tr=N?.startsWith("org:")?N.slice(4):"acme",No=e=>/^[\w.-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,Er=q!==null;var Or=()=>Er?E("invite","host")?i`
        <a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
      `:i`Ask an owner of your organization to enroll a device host.`:i`
      On a machine with a device or a browser, in the folder of your tests:${" "}
      <code>qgagent init</code> writes <code>qgagent.toml</code>, which says what runs; then${" "}
      <code>qgagent run --url ${location.origin}</code>
    `;var jo={org_id:Tr,app_version_id:"1.0.0",test:"tests/onboarding.spec.js"},$f=`qgjob submit --org-id ${No(jo.org_id)} --app-version-id ${jo.app_version_id} --test ${jo.test}`,gf=`${kr} ${location.origin}/submit-job -H 'Content-Type: application/json' -d ${No(JSON.stringify(jo))}`,vf=()=>i`
  <section class="empty" aria-labelledby="empty-title">
    <h2 id="empty-title">Submit the first test</h2>
    <p>
      A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
      Paste this into a terminal and watch this page.
    </p>
    <${xr}
      lines=${[["Submit a job",`${$f}${Sr()}`],["Submit a job, with curl",gf]]}
    />
    <h3>Add an agent</h3>
    <p>An agent runs the tests. <${Or} /></p>
  </section>
`;var fi=["at","waiting","running","submitted","done","failed","cancelled","installs","installs_avoided","wait_p50","wait_p95"];function bf(e,t){let o=e.at.at(-1)??-1/0,n=t.filter(r=>r.at>o);return n.length>0&&e.at.length>0&&n.length===t.length&&n[0].at-o>2*e.step?null:{step:e.step,...Object.fromEntries(fi.map(r=>[r,[...e[r],...n.map(s=>s[r])]]))}}var pi={mean:e=>e.reduce((t,o)=>t+o,0)/e.length,most:e=>Math.max(...e)};function yf(e,{from:t,to:o,count:n,names:r,merge:s="mean"}){let a=(o-t)/n,l=r.map(()=>Array.from({length:n},()=>[]));return e.at.forEach((u,f)=>{let c=Math.floor((u-t)/a);c<0||c>=n||r.forEach((m,d)=>{let p=e[m][f];p!=null&&l[d][c].push(p)})}),{at:Array.from({length:n},(u,f)=>t+f*a),values:Object.fromEntries(r.map((u,f)=>[u,l[f].map(c=>c.length>0?pi[s](c):null)]))}}function qo(e,t,o){let n=(e.at(-1)?.at??0)-o,r=e.filter(s=>s.at>n&&s[t]!==null).map(s=>s[t]);return r.length>0?pi.mean(r):null}var wf=(e,t,o)=>Math.round(e.reduce((n,r)=>n+r[t]*o/60,0));var Mr=["busy","stopping","idle","paused","suspect","offline"];function Fo(e){let t=Object.fromEntries(Mr.map(s=>[s,e[s]??0])),o=Mr.reduce((s,a)=>s+t[a],0),n=o-t.offline,r=t.busy+t.stopping;return{...t,known:o,connected:n,working:r,share:n>0?r/n:null}}var xf=e=>e.job?.org_id??null,Cr="label.";function mi(e,t){return t==="target"?e.targets:t==="org"?[xf(e)??"used by nobody"]:t.startsWith(Cr)?[e.labels?.[t.slice(Cr.length)]??"without this label"]:["all"]}function kf(e){let t={};for(let[,{state:o}]of e)t[o]=(t[o]??0)+1;return t}function Sf(e,t){let o=new Map;for(let[n,r]of e)for(let s of mi(r,t)){o.has(s)||o.set(s,{key:s,ids:[],states:{}});let a=o.get(s);a.ids.push(n),a.states[r.state]=(a.states[r.state]??0)+1}return[...o.values()].sort((n,r)=>tt(n.key,r.key)).map(({key:n,ids:r,states:s})=>({key:n,ids:r,totals:Fo(s)}))}function Tf(e){let t=new Map;for(let[,o]of e)for(let n of Object.keys(o.labels??{}))t.set(n,(t.get(n)??0)+1);return[...t].sort((o,n)=>n[1]-o[1]||tt(o[0],n[0]))}var Bo=V("series",(e,t)=>e.at-t.at);var Ar=[["1h","1 h"],["24h","24 h"],["7d","7 days"]],Pr="24h";function Ef(e){let t=e.get("period");return Ar.some(([o])=>o===t)?t:Pr}var Dr=e=>Ar.find(([t])=>t===e)[1];function Rr(e){let t=gr(e===Pr?null:`totals:${e}`);return(t?t.row(e).value:ae.row("overview").value?.totals)??null}var Lr=100,Uo=24;function di(e,{floor:t=0}={}){let o=Math.max(...e.filter(a=>a!==null),t+1),n=e.length>1?Lr/(e.length-1):0,r="",s="M";return e.forEach((a,l)=>{if(a===null){s="M";return}let u=Uo-1-(a-t)/(o-t)*(Uo-2);r+=`${s}${(l*n).toFixed(1)} ${u.toFixed(1)}`,s="L"}),r}function Ho({values:e,tone:t=""}){return e.filter(o=>o!==null).length<2?i`<svg class="spark" aria-hidden="true" viewBox=${`0 0 ${Lr} ${Uo}`}></svg>`:i`
    <svg
      class=${`spark ${t&&`spark-${t}`}`}
      aria-hidden="true"
      viewBox=${`0 0 ${Lr} ${Uo}`}
      preserveAspectRatio="none"
    >
      <path class="spark-line" d=${di(e)} vector-effect="non-scaling-stroke" />
    </svg>
  `}var Of=["busy","idle","stopping","paused","suspect","offline"],hi=60,_i={"1h":"3600","24h":"86400","7d":"604800"},Ie=({name:e,period:t,value:o,icon:n,note:r,loud:s,href:a,trend:l,tone:u,children:f})=>i`
  <div class=${`figure ${s?"is-loud":""}`} data-figure=${e.toLowerCase()}>
    <dt>
      ${n&&i`<${b} name=${n} />`}
      ${a?i`<a href=${a}>${e}</a>`:e}
      ${t&&i`<small class="figure-period">${t}</small>`}
    </dt>
    <dd>${o}</dd>
    <dd class="figure-note">${r??""}</dd>
    ${f}
    <dd class="figure-spark" aria-hidden="true">${l&&i`<${Ho} values=${l} tone=${u} />`}</dd>
  </div>
`,$i=e=>e===null?"":`${O(e<10?Math.round(e*10)/10:Math.round(e))} a minute`,gi=e=>e==null?"\u2013":e<10?We(e):J(e);function Mf({states:e,lost:t,trend:o}){let n=Of.filter(s=>e[s]>0),r=n.reduce((s,a)=>s+e[a],0);return i`
    <div class="figure" data-figure="agents">
      <dt>
        <a href=${w("fleet")}>Agents</a>
      </dt>
      <dd>${O(r)}</dd>
      <dd class="figure-note">
        ${n.length===0?"none connected":""}
        ${n.map(s=>i`
            <a
              key=${s}
              class=${`fleet-state on-board-${s} ${s==="offline"&&t>0?"on-board-lost":""}`}
              href=${w("fleet",{},{state:s})}
            >
              <${b} name=${s} />
              ${O(e[s])} ${s}
            </a>
          `)}
      </dd>
      <dd class="figure-spark" aria-hidden="true">
        <${Ho} values=${o} tone="go" />
      </dd>
    </div>
  `}function vi({installs:e,installs_avoided:t,saved_seconds:o}){let n=e+t>0?`, ${Math.round(100*t/(e+t))} % saved`:"";return`${O(e)} made${n}${o>0?`, \u2248 ${J(o)} of device time`:""}`}function Cf({period:e}){let t=Rr(e),o=ae.row("overview").value,n=Oe(()=>Bo.ids.value.map(u=>Bo.row(u).value)).value;if(!o)return i`<dl class="figures"></dl>`;let r=u=>n.map(f=>f[u]),s=u=>w("jobs",{},{status:u}),a=u=>w("jobs",{},{q:`status:${u} age<${e}`}),l=Dr(e);return i`
    <dl class="figures">
      <${Ie}
        name="Waiting"
        icon="pending"
        href=${s("pending")}
        value=${O(o.waiting)}
        trend=${r("waiting")}
      />
      <${Ie}
        name="Running"
        icon="running"
        href=${s("running")}
        value=${O(o.running)}
        trend=${r("running")}
        tone="go"
      />
      <${Ie}
        name="Passed"
        icon="done"
        period=${l}
        href=${a("done")}
        value=${O(t?.done)}
        note=${$i(qo(n,"done",hi))}
        trend=${r("done")}
        tone="good"
      />
      <${Ie}
        name="Failed"
        icon="failed"
        period=${l}
        href=${a("failed")}
        value=${O(t?.failed)}
        loud=${t?.failed>0}
        note=${[$i(qo(n,"failed",hi)),t?.cancelled?`${O(t.cancelled)} cancelled`:""].filter(Boolean).join(", ")}
        trend=${r("failed")}
        tone="bad"
      />
      <${Ie}
        name="Wait p50"
        value=${gi(o.wait_p50)}
        note=${o.wait_p95==null?"no recent jobs":`p95 ${gi(o.wait_p95)}`}
        trend=${r("wait_p50")}
      />
      <${Mf}
        states=${o.agents??{}}
        lost=${o.lost}
        trend=${n.map(u=>Fo(u.agents??{}).working)}
      />
      <${Ie}
        name="Installs avoided"
        href=${w("timeline",{},{span:_i[e]})}
        period=${l}
        value=${O(t?.installs_avoided)}
        note=${t?vi(t):""}
        trend=${r("installs_avoided")}
        tone="yellow"
      />
      <${Ie}
        name="Starts avoided"
        href=${w("timeline",{},{span:_i[e]})}
        period=${l}
        value=${O(t?.starts_avoided)}
        note="of the test runner"
        trend=${r("starts_avoided")}
        tone="yellow"
      />
    </dl>
  `}var yt=U(()=>R.value?.query.get("q")??""),Ir=U(()=>yt.value.toLowerCase().split(/\s+/).filter(Boolean)),Nr=e=>Rn({q:e}),Af={group:e=>[e.org_id,e.app_version_id,e.target,ut(e.labels),...e.agents??[]],agent:e=>[e.name,e.host,e.state,...e.targets??[],ut(e.labels),e.job?.org_id,e.job?.app_version_id,e.job?.test,...(e.installed??[]).flatMap(t=>[t.org_id,t.app_version_id])],job:e=>[e.id,e.org_id,e.app_version_id,e.test,e.status,e.phase,e.agent,e.target]},bi=new WeakMap;function yi(e,t,o){if(o.length===0)return!0;let n=bi.get(t);return n===void 0&&(n=Af[e](t).join(" ").toLowerCase(),bi.set(t,n)),o.every(r=>n.includes(r))}var Pf=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]);function Df(e,t){let o=[];return U(()=>{let n=e.ids.value;if(Ir.value.length===0)return o=n;let r=n.filter(s=>{let a=e.row(s).value;return a!==null&&yi(t,a,Ir.value)});return Pf(r,o)?o:o=r})}var jr=({id:e,icon:t="search",label:o,placeholder:n=o,text:r,onInput:s})=>i`
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
`;var Rf=({label:e})=>i`
  <${jr}
    id="filter"
    icon="filter"
    label=${e}
    placeholder="Filter"
    text=${yt.value}
    onInput=${Nr}
  />
`;var qr=({at:e,className:t=""})=>i`
  <time class=${`number ${t}`} datetime=${e} title=${mn(e)}>${me(e)}</time>
`;function Lf({job:e}){return e.finished_at&&e.started_at?i`<span class="number">${We(X(e.finished_at)-X(e.started_at))}</span>`:e.status==="running"?e.started_at&&i`<${ot} since=${e.started_at} />`:e.status==="pending"?i`<span class="quiet">waiting <${jt} since=${e.created_at} /></span>`:""}var If=e=>i`
  ${e.attempts>1&&i`<span class="tag">attempt ${O(e.attempts)}</span>`}
  ${e.flaky&&i`<span class="tag" title="Passed after a failed attempt">flaky</span>`}
  ${e.simulated&&i`<span class="tag" title="run by a simulated agent">simulated</span>`}
`,Nf=({job:e})=>i`
  <a class="suite" tabindex="-1" href=${w("batch",{id:e.batch_id})}>${e.batch.suite||"batch"}</a>
  ${e.batch.branch&&i`<span class="quiet suite-branch" title=${e.batch.branch}>${e.batch.branch}</span>`}
`;function jf({job:e}){let t=e.status==="pending"&&e.explanation?.text,o=t||e.cause||e.reason;return o&&i`<span class=${t?"clamp":"clamp cause"} title=${o}>${o}</span>`}function qf({job:e}){let t=e.status==="pending"?e.explanation?.eta_seconds:null;if(t==null)return null;let o=t<1?"now":Me(t);return e.explanation.eta_guessed?i`<span class="number" title="A guess: nothing like it has run">${o}?</span>`:i`<span class="number">${o}</span>`}var wi=[{name:"status",title:"Status",cell:e=>i`<${jn} job=${e} />`},{name:"test",title:"Test",main:If,cell:e=>i`<${nt} test=${e.test} />`},{name:"build",title:"Build",cell:e=>i`<${we} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"suite",title:"Suite",cell:e=>e.batch&&i`<${Nf} job=${e} />`},{name:"why",title:"Why",cell:e=>i`<${jf} job=${e} />`},{name:"agent",title:"Agent",label:"agent",cell:e=>e.agent??""},{name:"eta",title:"ETA",label:"expected",numeric:!0,cell:e=>i`<${qf} job=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>i`<${Lf} job=${e} />`},{name:"at",title:"Submitted",label:"submitted",numeric:!0,cell:e=>i`<${qr} className="quiet" at=${e.created_at} />`}],Ff={kind:"job",columns:wi,hrefOf:e=>w("job",{id:e.id}),rowClass:e=>`job-${e.status}`,failed:e=>e.status==="failed"};function Bf({title:e,note:t,tools:o,id:n,className:r="",children:s}){let a=z();return i`
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
  `}var Uf=({children:e})=>i`
  <p class="banner" data-simulated>
    <${b} name="stale" />
    <span><strong>Simulated.</strong> ${e}</span>
  </p>
`;function Hf(e){let t=le(null),o=T(new Set),n=a=>()=>{o.current.add(a),t.value??=e.peek()},r=a=>l=>{a==="focus"&&l.currentTarget.contains(l.relatedTarget)||(o.current.delete(a),o.current.size===0&&(t.value=null))};ln(()=>{yt.value,t.value=null});let s=t.value&&new Set(t.value);return{ids:t.value??e.value,waiting:s?e.value.filter(a=>!s.has(a)).length:0,show:()=>t.value=e.peek(),over:{onPointerEnter:n("pointer"),onPointerLeave:r("pointer"),onFocusIn:n("focus"),onFocusOut:r("focus")}}}var Wf=V("events",(e,t)=>e.at<t.at?1:e.at>t.at?-1:e.id<t.id?1:-1);var Wo=e=>e.waiting+e.running>0,Kf=["no_agent","agents_paused","build_held"],zf=e=>e.running===0&&Kf.includes(e.explanation?.reason??"");function Jf(e,t){return Wo(e)!==Wo(t)?Wo(e)?-1:1:(e.position??1/0)-(t.position??1/0)||(e.id<t.id?-1:1)}var Vf=V("groups",Jf);var xi=e=>Date.parse(e.started_at??e.created_at),Gf=V("jobs",(e,t)=>xi(t)-xi(e)||(e.id<t.id?1:-1));function Yf(e,t){return e.status==="pending"&&e.attempts===t?.attempts&&e.priority===t.priority&&e.explanation===void 0&&t.explanation?{...e,explanation:t.explanation}:e}export{Xn as m0_0,De as m0_1,tr as m0_10,xo as m0_11,Zn as m0_12,Ec as m0_13,Tc as m0_14,er as m0_2,kc as m0_3,or as m0_4,Oc as m0_5,nr as m0_6,xc as m0_7,Sc as m0_8,Mc as m0_9,Nt as m101_0,mo as m112_0,Uf as m119_0,jt as m120_0,Ho as m122_0,di as m122_1,Wl as m125_0,Ye as m125_1,In as m125_2,Dt as m126_0,jn as m126_1,Qe as m126_2,yr as m127_0,nt as m132_0,jr as m133_0,qr as m135_0,Gu as m13_0,si as m13_1,ai as m13_2,j as m150_0,fi as m155_0,yf as m155_1,bf as m155_2,qo as m155_3,wf as m155_4,yt as m156_0,Df as m156_1,Nr as m156_2,Ir as m156_3,yi as m156_4,Cr as m157_0,Mr as m157_1,Sf as m157_2,mi as m157_3,Tf as m157_4,kf as m157_5,Fo as m157_6,pn as m162_0,dn as m162_1,We as m162_10,Me as m162_11,X as m162_12,Et as m162_13,sl as m162_14,ll as m162_15,il as m162_16,me as m162_17,ct as m162_2,K as m162_3,no as m162_4,J as m162_5,mn as m162_6,ut as m162_7,O as m162_8,al as m162_9,Hf as m164_0,ue as m168_0,Nn as m168_1,br as m169_0,ju as m169_1,vr as m169_2,qu as m169_3,Fu as m169_4,gr as m169_5,i as m171_0,pr as m172_0,ht as m186_0,Pe as m186_1,Xe as m186_2,Gn as m186_3,Ze as m186_4,Yn as m186_5,_c as m186_6,tt as m198_0,Yu as m19_0,Sn as m201_0,wn as m201_1,kn as m201_2,q as m201_3,so as m201_4,xn as m201_5,Ae as m201_6,se as m201_7,xl as m201_8,ft as m204_0,Ce as m204_1,ye as m204_2,bn as m204_3,wl as m204_4,E as m209_0,Tn as m209_1,Y as m210_0,Ks as m210_1,Dn as m210_2,Cn as m210_3,Rn as m210_4,Ln as m210_5,w as m210_6,R as m210_7,Mt as m210_8,mc as m212_0,Wn as m212_1,Kn as m212_2,Rt as m212_3,zn as m212_4,Un as m212_5,Hn as m212_6,gn as m213_0,N as m213_1,$n as m213_2,Z as m213_3,Ke as m213_4,$t as m229_0,To as m229_1,ur as m229_2,Eo as m229_3,fr as m229_4,qc as m229_5,Bc as m231_0,Fc as m231_1,gt as m231_2,Uc as m231_3,Hc as m231_4,Ca as m231_5,Ma as m231_6,ce as m236_0,Le as m237_0,It as m237_1,ei as m237_2,Ro as m237_3,Wf as m239_0,Vf as m240_0,zf as m240_1,Wo as m240_2,Gf as m241_0,Yf as m241_1,ae as m242_0,En as m244_0,V as m244_1,Ot as m244_2,Bo as m245_0,kr as m251_0,Er as m251_1,Tr as m251_2,No as m251_3,Sr as m251_4,oe as m253_0,Mo as m254_0,Re as m254_1,vt as m254_2,qt as m255_0,Ve as m262_0,lo as m262_1,mt as m262_2,Je as m262_3,Pr as m263_0,Ar as m263_1,Dr as m263_2,Ef as m263_3,Rr as m263_4,ji as m267_0,qi as m267_1,T as m267_10,S as m267_11,Fi as m267_2,k as m267_3,Bi as m267_4,z as m267_5,Ni as m267_6,L as m267_7,B as m267_8,fs as m267_9,I as m269_0,to as m269_1,le as m269_10,ln as m269_11,fe as m269_2,U as m269_3,vs as m269_4,F as m269_5,g as m269_6,ge as m269_7,Oe as m269_8,tl as m269_9,Be as m270_0,Ee as m270_1,x as m270_10,Yt as m270_11,Xr as m270_12,Si as m270_2,Ri as m270_3,rt as m270_4,Ii as m270_5,Ti as m270_6,rt as m270_7,Di as m270_8,Jt as m270_9,be as m2_0,Ms as m2_1,ee as m2_2,Cs as m2_3,H as m2_4,hf as m30_0,xr as m34_0,ui as m34_1,W as m37_0,ot as m41_0,vf as m42_0,Ie as m49_0,Cf as m49_1,vi as m49_2,Rf as m51_0,Or as m52_0,we as m53_0,ta as m53_1,Iu as m59_0,Lo as m59_1,ri as m59_2,oi as m59_3,ni as m59_4,$o as m5_0,go as m5_1,tc as m5_2,Jl as m61_0,po as m61_1,Vl as m61_2,zl as m61_3,Pt as m61_4,b as m68_0,Mu as m6_0,Pu as m6_1,Cu as m6_2,Au as m6_3,wi as m70_0,Ff as m70_1,pe as m7_0,ve as m7_1,cn as m7_2,un as m7_3,_t as m86_0,et as m8_0,hr as m8_1,Ao as m8_2,mr as m91_0,Bf as m93_0,_r as m97_0,dr as m99_0};
