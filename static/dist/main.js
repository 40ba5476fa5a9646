var Nr=e=>t=>{var o=e[t];if(o)return o();throw new Error("Module not found in bundle: "+t)};var w,Fr,Ht,be,Uo,Ft,Br,Nt,Ur,Wo,Ho,Hr,$t=Symbol.for("pv"),Bt={},Ut=[],$i=/^m(i|n|o|s|text|space)$/,Kt=Array.isArray,Wt=Ut.slice,ye=Object.assign;function De(e){e&&e.parentNode&&e.remove()}function Ze(e,t,o){var n,r,s,a={},l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Wt.call(arguments,2):o),Le(e,a,n,r,null)}function gi(e,t,o){var n,r,s,a=ye({},e.props),l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e.type!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Wt.call(arguments,2):o),Le(e.type,a,n!==void 0?n:e.key,r!==void 0?r:e.ref,null)}function Le(e,t,o,n,r){var s={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:$t,__v:r||++Fr,__i:-1,__u:0};return!r&&w.vnode&&w.vnode(s),s}function vi(){return{current:null}}function xe(e){return e.children}function je(e,t){this.props=e,this.context=t,this.__g=0}function we(e,t){if(t==null)return e.__&&we(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:we(e)}function bi(e){var t,o=e.__v,n=o.__e,r=[],s=[],a=e.__P;a&&((t=ye({constructor:$t},o)).__v=o.__v+1,w.vnode&&w.vnode(t),zo(a,t,o,e.__n,a.namespaceURI,32&o.__u?[n]:null,r,n||we(o),32&o.__u,s),t.__v=o.__v,t.__.__k[t.__i]=t,Yr(r,t,s),o.__=o.__e=null,t.__e!=n&&Kr(t))}function Kr(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Kr(e)}function Ko(e){(8&e.__g||(e.__g|=8,be.push(e),Ft++))&&Uo==w.debounceRendering||((Uo=w.debounceRendering)||queueMicrotask)(Wr)}function Wr(){try{for(var e,t=1;be.length;)be.length>t&&be.sort(Br),e=be.shift(),t=be.length,8&e.__g&&bi(e)}finally{(Ft=be.length)&&(Uo||queueMicrotask)(Wr)}}function zr(e,t,o,n,r,s,a,l,u,f,c){var m,d,p,_,h,$,x=n.__k||Ut,y=t.length;for(u=yi(o,t,x,u,y),m=0;m<y;m++)(p=o.__k[m])!=null&&(d=~p.__i&&x[p.__i]||Bt,p.__i=m,$=zo(e,p,d,r,s,a,l,u,f,c),_=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.ref&&Jo(d.ref,null,p,d),p.ref&&c.push(p.ref,p.__c||_,p)),h=h||_,4&p.__u?(u=Jr(p,u,e,!d.__v),d.__e&&(d.__e=null)):typeof p.type=="function"&&$!==void 0?u=$:_&&(u=_.nextSibling),p.__u&=-21);return o.__e=h,u}function yi(e,t,o,n,r){var s,a,l,u,f,c,m,d,p,_=o.length,h=_,$=0,x=0,y=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=y[s]=Le(null,a):Kt(a)?a=y[s]=Le(xe,{children:a}):a.constructor===$t&&a.__b?a=y[s]=Le(a.type,a.props,a.key,a.ref,a.__v):y[s]=a,u=s+$,a.__=e,a.__b=e.__b+1,l=null,~(f=a.__i=wi(a,o,u,h))&&(h--,(l=o[f])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,f==u-1?$--:f==u+1?$++:f!=u&&(f>u?$--:$++,x=1)):(~f||(r>_?$--:r<_&&$++),typeof a.type!="function"&&(a.__u|=4))):y[s]=null;if(x){for(c=[],m=[],s=0;s<r;s++)if((a=y[s])&&16&a.__u){for($=0,d=c.length;$<d;)c[p=$+d>>1]<a.__i?$=p+1:d=p;c[$]=a.__i,m[s]=$+1}for($=c.length;s--;)m[s]&&(m[s]==$?$--:y[s].__u|=4)}if(h)for(s=0;s<_;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=we(l)),Vo(l,l));return n}function Jr(e,t,o,n){var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Jr(r[s],t,o,!1));return t}for(t&&!t.parentNode&&(t=we(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,t):o.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Vr(e,t){return t=t||[],e!=null&&typeof e!="boolean"&&(Kt(e)?e.some(function(o){Vr(o,t)}):t.push(e)),t}function wi(e,t,o,n){var r,s=e.key,a=e.type,l=t[o],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return o;if(n>(u?1:0)){for(r=o-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=o+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function qr(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function It(e,t,o,n,r){var s,a;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||qr(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||qr(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(a=Ho[t]||(Ho[t]=xi(t)),(e.__a||(e.__a={}))[t]=Wo,s=t!=(t=t.replace(Ur,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function xi(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[Nt]==null)t[Nt]=Wo++;else if(t[Nt]<this.__a[e])return;return o(w.event?w.event(t):t)}}}function zo(e,t,o,n,r,s,a,l,u,f){var c,m,d,p,_,h,$,x,y,P,C,Bo,jr,jt,Pe,Ir,ve,Re,pe=t.type;if(t.constructor!==$t)return null;128&o.__u&&(u=32&o.__u,c=o.__c.__z)&&(t.__u|=u,m=s=[],c.nodeType==8?l=qt(c,s):s.push(c),l=s[0]||l),(c=w.__b)&&c(t);e:if(typeof pe=="function"){d=a.length;try{if(x=t.props,y=(c=pe.prototype)&&c.render,P=(c=pe.contextType)&&n[c.__c],C=c?P?P.props.value:c.__:n,(p=o.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(y?t.__c=p=new pe(x,C):(t.__c=p=new je(x,C),p.constructor=pe,p.render=Si),P&&P.sub(p),p.state||(p.state={}),p.__n=n,p.__g|=8,p.__h=[],p.__k=[]),y&&(p.__s||(p.__s=p.state),pe.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=ye({},p.__s)),ye(p.__s,pe.getDerivedStateFromProps(x,p.__s)))),_=p.props,h=p.state,p.__v=t,o.__c){if(x!==_&&y&&!pe.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(x,C),t.__v==o.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(x,p.__s,C)===!1){t.__v!=o.__v&&(p.props=x,p.state=p.__s,p.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(oe){oe&&(oe.__=t)}),Ut.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&a.push(p),l=we(o);break e}p.componentWillUpdate&&p.componentWillUpdate(x,p.__s,C),y&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(_,h,$)})}else y&&!pe.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),y&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=C,p.props=x,p.__P=e,p.__g&=-5,Bo=w.__r,jr=y?25:0;do p.__g&=-9,Bo&&Bo(t),c=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++jr<25);y&&(Ut.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(n=ye({},n,p.getChildContext())),y&&o.__c&&p.getSnapshotBeforeUpdate&&($=p.getSnapshotBeforeUpdate(_,h)),jt=c&&c.type===xe&&c.key==null?c.props.children:c,x.__P&&(c=l,r=(e=x.__P).namespaceURI,u=s=null,o.props&&o.props.__P!=e&&(o.__k.some(function(oe){oe&&Vo(oe,oe)}),o.__k=null),l=o.__k?we(o,0):null),l=zr(e,Kt(jt)?jt:[jt],t,o,n,r,s,a,l,u,f),x.__P&&(t.__e=null,l=c),t.__u&=-161,m&&m.some(De),p.__h.length&&a.push(p),1&p.__g&&(p.__g&=-4)}catch(oe){if(a.length=d,t.__v=null,u||s)if(oe&&oe.then){if(t.__u|=128|u,s){for(~(ve=s.indexOf(l||void 0))||(ve=s.length);(Re=s[ve-1])&&Re.nodeType==8;)ve--;for(;ve<s.length;ve++)if(Re=s[ve])if(s[ve]=null,Pe){if(Re==Ir)break}else{if(Re.nodeType!=8)break;Re.data.startsWith("$s")&&(Ir=qt(Pe=Re))}}if(!Pe){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Pe=l}(c=qt(Pe=t.__c.__z||(t.__c.__z=Pe)))?(t.__e=Pe,l=c):t.__e=l,l=l&&l.nextSibling}else s&&s.some(De);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),oe&&oe.then||Gr(t),w.__e(oe,t,o)}}else l=t.__e=ki(o.__e,t,o,n,r,s,a,u,f,e);return(c=w.diffed)&&c(t),l}function qt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function Gr(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Gr))}function Yr(e,t,o){for(var n=0;n<o.length;)Jo(o[n++],o[n++],o[n++]);w.__c&&w.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){w.__e(s,r.__v)}})}function ki(e,t,o,n,r,s,a,l,u,f){var c,m,d,p,_,h,$,x,y=o.props||Bt,P=t.props,C=t.type;if(C=="svg"?r="http://www.w3.org/2000/svg":C=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(c=0;c<s.length;c++)if((_=s[c])&&(C?_.localName==C:_.nodeType==3)){e=_,s[c]=null;break}}if(!e){if(x=f.ownerDocument||document,!C)return x.createTextNode(P);e=x.createElementNS(r,C,P.is?P:f),l&&(w.__m&&w.__m(t,s),l=!1),s=null}if(C){if(f=C=="template"&&e.content||e,s=C=="textarea"&&P.defaultValue!=null?null:s&&Wt.call(f.childNodes),!l&&s)for(y={},c=0;c<e.attributes.length;c++)y[(_=e.attributes[c]).name]=_.value;for(c in y)_=y[c],c=="dangerouslySetInnerHTML"?d=_:c=="children"||c in P||c=="value"&&"defaultValue"in P||c=="checked"&&"defaultChecked"in P||It(e,c,null,_,r);for(c in P)_=P[c],c=="children"?p=_:c=="dangerouslySetInnerHTML"?m=_:c=="value"?h=_:c=="checked"?$=_:l&&typeof _!="function"||y[c]===_||It(e,c,_,y[c],r);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(d&&(e.textContent=""),(C=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&$i.test(C))&&(r="http://www.w3.org/1999/xhtml"),zr(f,Kt(p)?p:[p],t,o,n,r,s,a,s?s[0]:o.__k&&we(o,0),l,u),s&&s.some(De)),l&&C!="textarea"||(c="value",C=="progress"&&h==null?e.removeAttribute(c):h==null||h===e[c]&&(C!="progress"||h)||It(e,c,h,y[c],r),c="checked",$!=null&&$!=e[c]&&It(e,c,$,y[c],r))}else y===P||l&&e.data==P||(e.data=P);return e}function Jo(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){w.__e(r,o)}}function Vo(e,t,o){var n,r,s,a;if(w.unmount&&w.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||Jo(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){w.__e(l,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&Vo(n[a],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=qt(n,s=[]))&&(n==e.__e&&s.some(De),De(r),De(n)),o||De(e.__e),e.__e=e.__c=e.__=null}function Si(e,t,o){return this.constructor(e,o)}function zt(e,t){var o,n,r,s;w.__&&w.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=Le(xe,{children:[e]}),r=[],s=[],zo(t,t.__k,n||Bt,Bt,t.namespaceURI,n?null:t.firstChild?Wt.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,s),Yr(r,t.__k,s),t.__k.props.children=null}function Ti(e,t){e&&typeof e=="object"&&(e.__u|=32),zt(e,t)}function Ei(e){function t(o){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&n.forEach(function(a){a.__g|=4,Ko(a)})},this.sub=function(s){n.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){n.delete(s),a&&a.call(s)}}),o.children}return t.__c="__cC"+Hr++,t.__=e,t.Provider=(t.Consumer=function(o,n){return o.children(n)}).contextType=t,t}function Oi(e){return e.children}function Mi(e,t){return Le(Oi,{__P:t,children:e})}w={__e:function(e,t,o,n){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw Ft=0,e}},Fr=0,Ht=function(e){return e!=null&&e.constructor===$t},je.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=ye({},this.state)),typeof e=="function"&&(e=e(ye({},o),this.props)),e&&(ye(o,e),this.__v&&(t&&this.__k.push(t),Ko(this)))},je.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ko(this))},je.prototype.render=xe,be=[],Ft=0,Br=function(e,t){return e.__v.__b-t.__v.__b},Nt=Symbol(),Ur=/(PointerCapture)$|Capture$/i,Wo=0,Ho={},Hr=0;var me,O,Go,Qr,Yo=Object.is,et=0,as=[],Qo=[],R=w,Xr=R.__b,Zr=R.__r,es=R.diffed,ts=R.__c,os=R.unmount,ns=R.__;function Ie(e,t){R.__h&&R.__h(O,e,et||t),et=0;var o=O.__H||(O.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function S(e){return et=1,is(ls,e)}function is(e,t,o){var n=Ie(me++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):ls(void 0,t),function(s){var a=(n.__N||n.__)[0],l=n.t(a,s);Yo(a,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=O,!O.__f)){O.__f=!0;var r=O.shouldComponentUpdate;O.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var f=!1,c=this.props!=s;if(u.__.some(function(d){d.__N&&(f=!0,Yo(d.__[0],d.__N[0])||(c=!0))}),r){var m=r.call(this,s,a,l);return f?m||c:m}return!f||c}}return n.__}function E(e,t){var o=Ie(me++,3);!R.__s&&Zo(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,O.__H.__h.push(o))}function L(e,t){var o=Ie(me++,4);!R.__s&&Zo(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,O.__h.push(o))}function T(e){return et=5,z(function(){return{current:e}},[])}function Ci(e,t,o){et=6,L(function(){if(typeof e=="function"){var n=e(t());return function(){e(null),typeof n=="function"&&n()}}if(e)return e.current=t(),function(){return e.current=null}},o==null?o:o.concat(e))}function z(e,t){var o=Ie(me++,7);return Zo(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function Ai(e,t){return et=8,z(function(){return e},t)}function Pi(e){var t=O.context[e.__c],o=Ie(me++,9);return o.c=e,t?(o.__==null&&(o.__=!0,t.sub(O)),t.props.value):e.__}function Ri(e,t){R.useDebugValue&&R.useDebugValue(t?t(e):e)}function Di(e){var t=Ie(me++,10),o=S();return t.__=e,O.componentDidCatch||(O.componentDidCatch=function(n,r){t.__&&t.__(n,r),o[1](n)}),[o[0],function(){return o[1]()}]}function G(){var e=Ie(me++,11);if(!e.__){for(var t=O.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function Li(){var e;do{for(;e=Qo.shift();)try{gt(e)}catch(o){R.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=as.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(gt),t.__h.some(Xo),t.__h=[]}catch(o){t.__h=[],R.__e(o,e.__v)}}}while(Qo.length)}R.__b=function(e){O=null,Xr&&Xr(e)},R.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ns&&ns(e,t)},R.__r=function(e){Zr&&Zr(e),me=0;var t=(O=e.__c).__H;t&&(Go==O?O.__h=[]:(t.__h.some(gt),t.__h.some(Xo),me=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Go=O},R.diffed=function(e){es&&es(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ss(as.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Go=O=null},R.__c=function(e,t){t.some(function(o){try{o.__h.some(gt),o.__h=o.__h.filter(function(n){return!n.__||Xo(n)})}catch(n){o.__h=[function(){throw n}]}}),ts&&ts(e,t)},R.unmount=function(e){os&&os(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,ss(Qo.push(r))}else gt(r)}catch(s){t=s}}),n.__H=void 0,t&&R.__e(t,n.__v))};var rs=typeof requestAnimationFrame=="function";function ji(e){var t,o=function(){clearTimeout(n),rs&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);rs&&(t=requestAnimationFrame(o))}function ss(e){e!=1&&Qr==R.requestAnimationFrame||((Qr=R.requestAnimationFrame)||ji)(Li)}function gt(e){var t=O,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),O=t}function Xo(e){var t=O;e.__c=e.__(),O=t}function Zo(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!Yo(o,e[n])})}function ls(e,t){return typeof t=="function"?t(e):t}var Ii=Symbol.for("preact-signals");function Yt(){if(de>1)de--;else{var e,t=!1;for((function(){var r=Vt;for(Vt=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();vt!==void 0;){var o=vt;for(vt=void 0,Jt++;o!==void 0;){var n=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&us(o))try{o.c()}catch(r){t||(e=r,t=!0)}o=n}}if(Jt=0,de--,t)throw e}}function ce(e){if(de>0)return e();en=++Ni,de++;try{return e()}finally{Yt()}}var Y,A=void 0;function he(e){var t=A,o=Y;A=void 0,Y=void 0;try{return e()}finally{A=t,Y=o}}var vt=void 0,de=0,Jt=0,Ni=0,en=0,Vt=void 0,Gt=0;function cs(e){if(A!==void 0){var t=e.n;if(t===void 0||t.t!==A)return t={i:0,S:e,p:A.s,n:void 0,t:A,e:void 0,x:void 0,r:t},A.s!==void 0&&(A.s.n=t),A.s=t,e.n=t,32&A.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=A.s,t.n=void 0,A.s.n=t,A.s=t),t}}function j(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}j.prototype.brand=Ii;j.prototype.h=function(){return!0};j.prototype.S=function(e){var t=this,o=this.t;o!==e&&e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:he(function(){var n;(n=t.W)==null||n.call(t)}))};j.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.e,n=e.x;o!==void 0&&(o.x=n,e.e=void 0),n!==void 0&&(n.e=o,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&he(function(){var r;(r=t.Z)==null||r.call(t)}))}};j.prototype.subscribe=function(e){var t=this;return q(function(){var o=t.value;he(function(){return e(o)})},{name:"sub"})};j.prototype.valueOf=function(){return this.value};j.prototype.toString=function(){return this.value+""};j.prototype.toJSON=function(){return this.value};j.prototype.peek=function(){var e=this;return he(function(){return e.value})};Object.defineProperty(j.prototype,"value",{get:function(){var e=cs(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Jt>100)throw new Error("Cycle detected");(function(o){de!==0&&Jt===0&&o.l!==en&&(o.l=en,Vt={S:o,v:o.v,i:o.i,o:Vt})})(this),this.v=e,this.i++,Gt++,de++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Yt()}}}});function g(e,t){return new j(e,t)}function us(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function fs(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function ps(e){for(var t=e.s,o=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}e.s=o}function Ne(e,t){j.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Gt-1,this.f=4}Ne.prototype=new j;Ne.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Gt))return!0;if(this.g=Gt,this.f|=1,this.i>0&&!us(this))return this.f&=-2,!0;var e=A;try{fs(this),A=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return A=e,ps(this),this.f&=-2,!0};Ne.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}j.prototype.S.call(this,e)};Ne.prototype.U=function(e){if(this.t!==void 0&&(j.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ne.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ne.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=cs(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function B(e,t){return new Ne(e,t)}function ms(e){var t=e.j;if(e.j=void 0,typeof t=="function"){de++;var o=A;A=void 0;try{t()}catch(n){throw e.f&=-2,e.f|=8,tn(e),n}finally{A=o,Yt()}}}function tn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,ms(e)}function qi(e){if(A!==this)throw new Error("Out-of-order effect");ps(this),A=e,this.f&=-2;try{8&this.f&&tn(this)}finally{Yt()}}function tt(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Y&&Y.push(this)}tt.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};tt.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,ms(this),fs(this),de++;var e=A;return A=this,qi.bind(this,e)};tt.prototype.N=function(){2&this.f||(this.f|=2,this.u=vt,vt=this)};tt.prototype.d=function(){this.f|=8,1&this.f||tn(this)};tt.prototype.dispose=function(){this.d()};function q(e,t){var o=new tt(e,t);try{o.c()}catch(r){throw o.d(),r}var n=o.d.bind(o);return n[Symbol.dispose]=n,n}function Qt(e){return function(){var t=arguments,o=this;return ce(function(){return he(function(){return e.apply(o,[].slice.call(t))})})}}function Fi(){var e=Y;return Y=[],function(){var t=Y;return Y&&e&&(e=e.concat(Y)),Y=e,t}}var ds=function(e,t){t.push(e);for(var o=Object.prototype.toString.call(e)==="[object Object]",n=Object.create(null),r=e;r&&r!==Object.prototype;r=o&&Object.getPrototypeOf(r)){var s=Object.getOwnPropertyDescriptors(r);for(var a in s)if(!n[a]){n[a]=!0;var l=s[a].value;typeof l=="function"?a!=="constructor"&&(e[a]=Qt(l)):r===e&&typeof l=="object"&&l!==null&&!("brand"in l)&&t.indexOf(l)<0&&ds(l,t)}}};function hs(e){return function(){var t,o,n=Fi();try{o=e.apply(void 0,[].slice.call(arguments))}catch(s){var r=Y;if(Y=void 0,r)try{ce(function(){for(var a=0;a<r.length;a++)try{r[a].dispose()}catch{}})}catch{}throw s}finally{t=n()}return ds(o,[]),o[Symbol.dispose]=Qt(function(){if(t)for(var s=0;s<t.length;s++)t[s].dispose();t=void 0}),o}}var on,ot,Xt,Bi=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,_s=[],$s=[];q(function(){on=this.N})();function nt(e,t){w[e]=t.bind(null,w[e]||function(){})}function bt(e){if(Xt){var t=Xt;Xt=void 0,t()}Xt=e&&e.S()}function gs(e){var t=this,o=e.data,n=ke(o);n.name="ReactiveDom",n.value=o;var r=z(function(){for(var l=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var f=B(function(){var p=n.value.value;return p===0?0:p===!0?"":p||""}),c=B(function(){return!Array.isArray(f.value)&&!Ht(f.value)}),m=q(function(){if(this.N=vs,c.value){var p=f.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=p)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[c,f]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}gs.displayName="ReactiveTextNode";Object.defineProperties(j.prototype,{constructor:{configurable:!0,value:Ze(xe,null).constructor},type:{configurable:!0,value:gs},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});nt("__b",function(e,t){if(bt(),ot=void 0,typeof t.type=="string"){var o,n=t.props;for(var r in n)if(r!=="children"){var s=n[r];s instanceof j&&(o||(t.__np=o={}),o[r]=s,n[r]=s.peek())}}e(t)});nt("__r",function(e,t){if(e(t),t.type!==xe){bt();var o,n=t.__c;n&&(n.__$f&=-2,(o=n.__$u)===void 0&&(n.__$u=o=(function(r,s){var a;return q(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;Bi&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ot=n,bt(o)}});nt("__e",function(e,t,o,n){bt(),ot=void 0,e(t,o,n)});nt("diffed",function(e,t){bt(),ot=void 0;var o;if(typeof t.type=="string"&&(o=t.__e)){var n=t.__np,r=t.props,s=o.U;if(s)for(var a in s){var l=s[a];l===void 0||n&&a in n||(l.d(),s[a]=void 0)}if(n){s||(s={},o.U=s);for(var u in n){var f=s[u],c=n[u];f===void 0?(f=Ui(o,u,c,r),s[u]=f):f.o(c,r)}}}e(t)});function Ui(e,t,o,n){var r=t in e&&e.ownerSVGElement===void 0,s=g(o);return{o:function(a,l){s.value=a,n=l},d:q(function(){this.N=vs;var a=s.value.value;n[t]!==a&&(n[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}nt("unmount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var n=o.U;if(n){o.U=void 0;for(var r in n){var s=n[r];s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var c=f.__$u;c&&(f.__$u=void 0,c.d())}}e(t)});nt("__h",function(e,t,o,n){n<3&&(t.__$f|=2),e(t,o,n)});je.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,n=o&&o.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(n||s||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function ke(e,t){return z(function(){return g(e,t)},[])}function Se(e,t){var o=T(e);return o.current=e,ot.__$f|=4,z(function(){return B(function(){return o.current()},t)},[])}var Hi=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(o),cancelAnimationFrame(n),e()},o=setTimeout(t,35),n=requestAnimationFrame(t)},Ki=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Wi(){ce(function(){for(var e;e=_s.shift();)on.call(e)})}function zi(){_s.push(this)===1&&(w.requestAnimationFrame||Hi)(Wi)}function Ji(){ce(function(){for(var e;e=$s.shift();)on.call(e)})}function vs(){$s.push(this)===1&&(w.requestAnimationFrame||Ki)(Ji)}function nn(e,t){var o=T(e);o.current=e;var n=ot;E(function(){return q(function(){if(this.N=zi,!(n&&8&n.__$f))return o.current()},t)},[])}function Vi(e){var t=z(function(){return e()},[]);return E(function(){return t[Symbol.dispose]},[t]),t}var ys=0,ue=g(Date.now()/1e3);function rn(e){ys=e*1e3-Date.now()}var _e=()=>(Date.now()+ys)/1e3;function bs(){ue.value=_e()}function sn(){setInterval(()=>document.hidden||bs(),1e3),document.addEventListener("visibilitychange",bs)}function Gi(e){if(e())return;let t=new ResizeObserver(()=>e()&&r()),o=setTimeout(r,2e3),n=["wheel","touchstart","keydown","pointerdown"];function r(){t.disconnect(),clearTimeout(o);for(let s of n)window.removeEventListener(s,r)}for(let s of n)window.addEventListener(s,r,{passive:!0});t.observe(document.body)}function Yi(e){let t=[...document.querySelectorAll("[data-row]")].find(o=>o.dataset.row===e);return t?.focus({preventScroll:!0}),t!==void 0}function ws({kind:e,y:t=0,row:o=null}){e!=="query"&&(e!=="first"&&document.querySelector("main h1")?.focus({preventScroll:!0}),e==="push"?window.scrollTo(0,0):t||o?Gi(()=>(window.scrollTo(0,t),(o===null||Yi(o))&&window.scrollY>=t-1)):e==="pop"&&window.scrollTo(0,0))}var xs=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],an=e=>String(e).padStart(2,"0"),M=e=>e==null?"\u2013":String(e).replace(/\B(?<!\.\d*)(?=(\d{3})+(\.|$))/g,",");function Q(e){if(e==null||Number.isNaN(e))return"\u2013";let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<3600?`${Math.floor(t/60)} min ${an(t%60)} s`:t<86400?`${Math.floor(t/3600)} h ${an(Math.floor(t/60)%60)} min`:`${Math.floor(t/86400)} d ${Math.floor(t/3600)%24} h`}function eo(e){let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<2*3600?`${Math.floor(t/60)} min`:t<48*3600?`${Math.floor(t/3600)} h`:`${Math.floor(t/86400)} days`}var ln=e=>e<5?"just now":`${eo(e)} ago`,wt=e=>e!==null&&e>=0&&e<10?`${e.toFixed(1)} s`:Q(e);function X(e){return e==null?null:(typeof e=="number"?e:Date.parse(e))/1e3}var yt=[0,0];function Qi(e){let t=Date.now();if(t<yt[0]||t>=yt[1]){let o=new Date(t);o.setHours(0,0,0,0);let n=new Date(o);n.setDate(n.getDate()+1),yt=[o.getTime(),n.getTime()]}return e>=yt[0]&&e<yt[1]}function rt(e){let t=X(e);if(t===null)return"\u2013";if(Qi(t*1e3))return Zt(t);let o=new Date(t*1e3);return`${o.getDate()} ${xs[o.getMonth()]}, ${Zt(t,!1)}`}function cn(e){let t=new Date(e);return`${t.getDate()} ${xs[t.getMonth()]} ${t.getFullYear()}, ${Zt(t.getTime()/1e3)}`}function Zt(e,t=!0){let o=new Date(e*1e3);return[o.getHours(),o.getMinutes(),...t?[o.getSeconds()]:[]].map(an).join(":")}var st=e=>Object.entries(e||{}).map(([t,o])=>`${t}=${o}`).join(" "),K=(e,t)=>`${M(e)} ${t}${e===1?"":"s"}`,xt=e=>e.charAt(0).toUpperCase()+e.slice(1)+(/(^|[.!?…])$/.test(e)?"":".");function un(e){let t=["B","kB","MB","GB"],o=0,n=e;for(;n>=999.5&&o<t.length-1;)n/=1e3,o+=1;return`${o>0&&n<9.95?n.toFixed(1):Math.round(n)} ${t[o]}`}var Xi=e=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:`'${String(e).replaceAll("'","'\\''")}'`;function Zi(e){return e==null?"\u2013":e>0&&e<.005?"< 1 %":e<1&&e>.995?"> 99 %":`${Math.round(e*100)} %`}var el=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.[cm]?[jt]sx?$/,""),tl=e=>/^[0-9a-f]{12,}$/i.test(e)?e.slice(0,10):e;var fn=globalThis.document?.documentElement,ol=365*24*3600,I=fn?.dataset.scope||null,pn=e=>encodeURIComponent(e).replace("%3A",":"),mn=()=>I===null?{}:{"QualGent-Scope":pn(I)};function qe(e,t=I){return t===null||!e.startsWith("/")?e:`${e}${e.includes("?")?"&":"?"}scope=${pn(t)}`}var Z=e=>e==="site"?"Whole site":e.replace(/^org:/,"");function dn(){if(I===null||!fn)return;let e=isSecureContext?"; Secure":"",t=`${fn.dataset.user}.${pn(I)}`,o=!1,n=()=>{o||(document.cookie=`qualgent_scope=${t}; Path=/; Max-Age=${ol}; SameSite=Lax${e}`)};document.addEventListener("submit",({target:r})=>{o=r instanceof HTMLFormElement&&r.matches('[action="/accounts/logout/"]')}),window.addEventListener("focus",n),window.addEventListener("pageshow",()=>document.hasFocus()&&n()),window.addEventListener("pagehide",n),window.addEventListener("pointerdown",n,!0),window.addEventListener("keydown",r=>r.key==="Enter"&&n(),!0)}var ne=g("in"),ks=()=>`/accounts/login/?next=${encodeURIComponent(location.pathname+location.search)}`;var $e=class extends Error{constructor(t,o,n={}){super(xt(o)),this.status=t,this.fields=n}get retryable(){return[0,429,503,507].includes(this.status)}};async function Ss(e){let{status:t}=e,o=await e.json().catch(()=>null),n=t>=502?"the server does not answer":"the server could not do this";return new $e(t,typeof o?.error=="string"?o.error:n,o?.fields)}async function nl(e){if(!e.ok)throw await Ss(e);return e.json().catch(()=>null)}async function ee(e,{signal:t}={}){return Es(e,{signal:t})}async function F(e,t,o){return Es(t,{method:e,headers:{"Content-Type":"application/json"},body:JSON.stringify(o??{})})}async function Ts(e,t){try{let o=await fetch(e,{...t,headers:{...t.headers,...mn()}});return o.status===401&&(ne.value="out"),o}catch(o){throw o instanceof Error&&o.name==="AbortError"?o:new $e(0,"the server cannot be reached")}}async function Es(e,t){return nl(await Ts(e,{headers:{Accept:"application/json"},...t}))}var Os="deflate-raw";function Ms(){try{return!!new DecompressionStream(Os)}catch{return!1}}async function rl(e,t=67108864){let o=new DecompressionStream(Os),n=o.writable.getWriter(),[r]=await Promise.all([sl(o.readable,t),n.write(new Uint8Array(e)),n.close()]);return r}async function sl(e,t){let o=e.getReader(),n=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;for(let a=await o.read();!a.done;a=await o.read()){if(s+=a.value.length,s>t)throw o.cancel().catch(()=>{}),new RangeError(`a frame of the server is larger than ${t} bytes`);r+=n.decode(a.value,{stream:!0})}return r+n.decode()}async function Cs(e){return JSON.parse(typeof e=="string"?e:await rl(e))}var al=500,il=3e4,ll=15e3,cl=4401,ul=30,fl=e=>`${e}${e.includes("?")?"&":"?"}frames=compact`;function pl(){let e=window.earlySocket;return e?(delete window.earlySocket,e.socket.onopen=e.socket.onmessage=null,e.socket.readyState<=WebSocket.OPEN?e:null):null}var to=class{#e;#o;#t=null;#n=new Map;#s=0;#r=0;#a;#c=new Set;#f=!1;#i=null;#p=0;#m=Ms();#d=Promise.resolve();#l=g("connecting");updatedAt=g(_e());serverError=g(null);age=B(()=>Math.max(0,ue.value-this.updatedAt.value));state=B(()=>{let t="connecting";return this.#l.value==="open"?t="live":this.#l.value==="paused"?t="paused":this.#l.value==="unauthorized"?t="stopped":this.#l.value==="closed"&&(t=this.age.value>ul?"stale":"reconnecting"),t});constructor(t,{onUnauthorized:o=async()=>!1}={}){this.#e=t,this.#o=o}start(){return document.addEventListener("visibilitychange",()=>this.#x()),window.addEventListener("online",()=>this.#h()),window.addEventListener("pagehide",()=>this.#t?.close()),window.addEventListener("pageshow",t=>t.persisted&&this.#h()),setInterval(()=>this.#k(),1e3),this.#_(),this.#d}subscribe(t){t.subscribers+=1,this.#n.set(t.topic,t),this.#c.delete(t.topic)&&this.#u({resync:[t.topic]}),this.#g();let o=!1;return()=>{o||(o=!0,t.subscribers-=1,!(t.subscribers>0)&&(this.#n.delete(t.topic),this.#g()))}}onReconnect(t){let o=!1;return q(()=>{let n=this.state.value;n==="live"&&o&&he(t),n!=="connecting"&&(o=n!=="live")})}#_(){let t=pl(),o=t?.socket??new WebSocket(this.#m?fl(this.#e):this.#e);o.binaryType="arraybuffer",this.#t=o,this.#s=0,this.#c.clear(),this.#d=Promise.resolve(),this.#p=performance.now();for(let n of t?.messages??[])this.#v(o,n);o.addEventListener("message",n=>this.#v(o,n.data)),o.addEventListener("close",n=>this.#$(o,n.code)),t&&o.readyState===WebSocket.OPEN?(this.#i=t.topics.join(`
`),this.#g(),document.hidden&&this.#u({pause:!0})):o.addEventListener("open",()=>this.#b())}#b(){let t=[...this.#n.keys()];this.#i=t.join(`
`),this.#u({topics:t,...document.hidden?{pause:!0}:{}})}#$(t,o){if(t!==this.#t)return;if(this.#t=null,this.#i=null,o===cl){this.#l.value="unauthorized",this.#o().then(r=>r&&this.#h());return}this.#l.value="closed";let n=Math.min(il,al*2**this.#r);this.#r=Math.min(this.#r+1,10),this.#a=setTimeout(()=>this.#_(),n*(.5+Math.random()/2))}#h(){this.#t||(clearTimeout(this.#a),this.#r=0,this.#_())}#u(t){this.#t?.readyState===WebSocket.OPEN&&this.#t.send(JSON.stringify(t))}#g(){this.#f||(this.#f=!0,queueMicrotask(()=>{this.#f=!1;let t=[...this.#n.keys()];this.#i===null||this.#i===t.join(`
`)||(this.#i=t.join(`
`),this.#c.clear(),this.#u({topics:t}))}))}#v(t,o){let n=Promise.allSettled([Cs(o),this.#d]);this.#d=n.then(([r])=>{r.status==="fulfilled"?this.#w(t,r.value):this.#y(t)}).catch(reportError)}#y(t){t===this.#t&&(this.#m=!1,this.#$(t),t.close())}#w(t,o){if(t!==this.#t)return;if(this.#p=performance.now(),o.error!==void 0){this.serverError.value=o.error;return}o.beat!==void 0&&rn(o.beat);let n=this.#n.get(o.topic);n&&!n.apply(o)&&this.#u({resync:[o.topic]}),!n&&o.topic&&this.#c.add(o.topic),this.#s+=1,this.#u({ack:this.#s}),this.#r=0,this.serverError.value=null,this.updatedAt.value=_e(),this.#l.value=document.hidden?"paused":"open"}#x(){if(this.#p=performance.now(),!this.#t){document.hidden||this.#h();return}this.#u({pause:document.hidden}),this.#l.peek()!=="connecting"&&(this.#l.value=document.hidden?"paused":"open")}#k(){if(this.#t&&!document.hidden&&performance.now()-this.#p>ll){let t=this.#t;this.#$(t),t.close()}}};var ml=location.protocol==="https:"?"wss:":"ws:";async function dl(){ne.value="out";try{await ee("/api/v1/me")}catch(e){return e instanceof $e&&e.status===403&&(ne.value="left"),!1}return ne.value="changed",!0}var U=new to(`${ml}//${location.host}${qe("/ws/live/")}`,{onUnauthorized:dl});q(()=>{U.state.value==="live"&&ne.peek()==="out"&&(ne.value="in")});var Ps=function(e,t,o,n){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],l=t[s]?(t[0]|=a?1:2,o[t[s++]]):t[++s];a===3?n[0]=l:a===4?n[1]=Object.assign(n[1]||{},l):a===5?(n[1]=n[1]||{})[t[++s]]=l:a===6?n[1][t[++s]]+=l+"":a?(r=e.apply(l,Ps(e,l,o,["",null])),n.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):n.push(l)}return n},As=new Map;function Rs(e){var t=As.get(this);return t||(t=new Map,As.set(this,t)),(t=Ps(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,s=1,a="",l="",u=[0],f=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,d,a):s===3&&(d||a)?(u.push(3,d,a),s=2):s===2&&a==="..."&&d?u.push(4,d,0):s===2&&a&&!d?u.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(u.push(s,0,a,r),s=6),d&&(u.push(s,d,0,r),s=6)),a=""},c=0;c<o.length;c++){c&&(s===1&&f(),f(c));for(var m=0;m<o[c].length;m++)n=o[c][m],s===1?n==="<"?(f(),u=[u],s=3):a+=n:s===4?a==="--"&&n===">"?(s=1,a=""):a=n+a[0]:l?n===l?l="":a+=n:n==='"'||n==="'"?l=n:n===">"?(f(),s=1):s&&(n==="="?(s=5,r=a,a=""):n==="/"&&(s<5||o[c][m+1]===">")?(f(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(f(),s=2):a+=n),s===3&&a==="!--"&&(s=4,u=u[0])}return f(),u})(e)),t),arguments,[])).length>1?t:t[0]}var i=Rs.bind(function(...t){return this[0]=3,Ze(...t)});var ge=g(null),Te=(e="")=>ge.value={query:e},at=()=>ge.value=null,hn=new Set;function hl(e,t){E(()=>{let o={title:e,commands:t};return hn.add(o),()=>hn.delete(o)})}var _n=()=>[...hn].flatMap(({title:e,commands:t})=>t().filter(Boolean).map(o=>({...o,group:e})));var Fe=JSON.parse(document.getElementById("state")?.textContent??"{}"),re=Fe.screens,gn=Fe.topics,oo=Fe.problem??null,N=Fe.person??null,vn=Fe.rights??{},Ee=Fe.scopes??[],$n=Fe.data,Ds=!0,bn=()=>Ds;function _l(){let e=$n;return $n=null,e}function yn(){$n=null,Ds=!1}var k=(e,t)=>vn[t]?.includes(e)??!1,wn=(e,t)=>e.some(o=>k(o,t));function $l(e){let t=e.split(/({\w+\*?})/).map(o=>{let n=o.match(/^{(\w+)(\*?)}$/);return n?`(?<${n[1]}>${n[2]?".+?":"[^/]+"})`:o.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}).join("");return new RegExp(`^${t.replace(/\/$/,"")}/?$`)}var gl=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))/,vl=(e,t)=>t&&gl.test(e)?e.split("/").map(encodeURIComponent).join("/"):encodeURIComponent(e);function bl(e={}){try{return Object.fromEntries(Object.entries(e).map(([t,o])=>[t,decodeURIComponent(o)]))}catch{return null}}var no=class{#e;constructor(t){this.#e=t.map(o=>({...o,pattern:$l(o.path)}))}match(t){for(let o of this.#e){let n=o.pattern.exec(t),r=n&&bl(n.groups);if(r)return{screen:o,params:r}}return null}named(t){return this.#e.find(o=>o.name===t)??null}to(t,o={},n={}){let r=this.named(t);if(!r)return null;let s=r.path.replace(/{(\w+)(\*?)}/g,(l,u,f)=>vl(String(o[u]),f)),a=new URLSearchParams(Object.entries(n).filter(([,l])=>l!==""&&l!=null));return a.size>0?`${s}?${a}`:s}},Ls=({screen:e,params:t})=>e.topics.map(o=>o.replace(/{(\w+)}/g,(n,r)=>t[r]));var yl=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),ro=class{#e=new Map;#o=g(null);#t;#n=new Set;#s=new Map;#r=null;#a=null;#c={};ids=g([]);version=0;subscribers=0;loaded=g(!1);constructor(t,o=()=>0){this.topic=t,this.#t=o}row(t){return this.#e.get(t)??this.#o}peek(){return this.ids.peek().map(t=>this.row(t).peek())}watch(t){return this.#n.add(t),()=>{this.#n.delete(t)}}seed(t){t&&(t.epoch&&t.seq&&([this.#r,this.#a]=[t.epoch,t.seq]),this.#c=t.snapshot,this.#f(t.snapshot))}news(){let t=this.ids.peek().map(o=>[o,this.row(o).peek()]);return Object.fromEntries(t.filter(([o,n])=>n!==this.#c[o]))}apply(t){if("snapshot"in t)return this.#r=t.epoch,this.#a=t.seq,this.#f(t.snapshot),!0;if(this.#a===null)return!0;let o=Object.entries(t.patch??{}),n=o.every(([s])=>this.#e.has(s));if(t.epoch!==this.#r||t.from!==this.#a||!n)return this.#a=null,!1;this.#a=t.to;let r=o.map(([s,a])=>[s,{...this.row(s).peek(),...a}]);return this.#i({...t.put,...Object.fromEntries(r)},t.del),!0}#f(t){let o={};for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);(!a||JSON.stringify(a.peek())!==JSON.stringify(s))&&(o[r]=s)}let n=[...this.#e.keys()].filter(r=>!Object.hasOwn(t,r));ce(()=>{this.#i(o,n,!0),this.loaded.value=!0})}#i(t,o,n=!1){this.version+=1,ce(()=>{for(let r of o){let s=this.#e.get(r);this.#e.delete(r),s&&(s.value=null)}for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);a?a.value=s:this.#e.set(r,g(s))}this.#p(t)||this.#m()});for(let r of this.#n)r(t,o,n)}#p(t){let o=this.ids.peek();if(o.length!==this.#e.size||o.length!==this.#s.size)return!1;let n=r=>{let[s,a]=[this.#e.get(o[r]),this.#e.get(o[r+1])];return s===void 0?!1:r+1===o.length?!0:a!==void 0&&this.#t(s.peek(),a.peek())<=0};return Object.keys(t).every(r=>{let s=this.#s.get(r);return s!==void 0&&n(s)&&(s===0||n(s-1))})}#m(){let t=[...this.#e.keys()].sort((o,n)=>this.#t(this.row(o).peek(),this.row(n).peek()));this.#s=new Map(t.map((o,n)=>[o,n])),yl(t,this.ids.peek())||(this.ids.value=t)}};var wl=40,js=new Map,it=new Map;function Is(e,t){let o=new ro(e,t);return o.seed(gn[e]),o}function J(e,t){let o=Is(e,t);return js.set(e,o),o}function kt(e){let t=js.get(e);if(t)return t;let o=it.get(e)??Is(e);it.delete(e),it.set(e,o);for(let[n,r]of it){if(it.size<=wl)break;r.subscribers||it.delete(n)}return o}var xn=e=>bn()?e.news():{};var xl=6e3,kl=4,Be=g([]),Sl=0;function Ue(e){Be.value=Be.peek().filter(t=>t.id!==e)}function lt({kind:e="good",text:t,detail:o=null,action:n=null}){let r=++Sl;return Be.value=[...Be.peek(),{id:r,kind:e,text:t,detail:o,action:n}].slice(-kl),e==="good"&&so(r),r}function so(e){setTimeout(()=>document.querySelector(`[data-toast="${e}"]:is(:hover, :focus-within)`)||Ue(e),xl)}var Tl=Nr({"./screens/agent.js":()=>import("./screens/agent.js"),"./screens/batch.js":()=>import("./screens/batch.js"),"./screens/batches.js":()=>import("./screens/batches.js"),"./screens/build.js":()=>import("./screens/build.js"),"./screens/failures.js":()=>import("./screens/failures.js"),"./screens/fleet.js":()=>import("./screens/fleet.js"),"./screens/group.js":()=>import("./screens/group.js"),"./screens/job.js":()=>import("./screens/job.js"),"./screens/jobs.js":()=>import("./screens/jobs.js"),"./screens/org.js":()=>import("./screens/org.js"),"./screens/overview.js":()=>import("./screens/overview.js"),"./screens/settings.js":()=>import("./screens/settings.js"),"./screens/test.js":()=>import("./screens/test.js"),"./screens/tests.js":()=>import("./screens/tests.js"),"./screens/timeline.js":()=>import("./screens/timeline.js")});var El=3e3,Ol=2e3,Fs=150,kn=new no(re),Sn=new Map,ao=new Map,He=0,te=history.state?.key??io(),Ns=[],D=g(null),St=g(!1),b=(e,t,o)=>kn.to(e,t,o),Tn=e=>kn.named(e);function io(){return Math.random().toString(36).slice(2)}function Tt(e){let t=new URL(e,location.href);if(t.origin!==location.origin||t.searchParams.has("scope"))return null;let o=kn.match(t.pathname);return o&&{...o,query:t.searchParams,href:t.pathname+t.search}}var En=e=>{if(!ao.has(e)){let t=Tl(`./screens/${e}.js`);ao.set(e,t),t.catch(()=>ao.delete(e))}return ao.get(e)};function Bs(e){let t=Tt(e);t&&En(t.screen.name).catch(()=>{})}async function On(e,t){let o=++He;t.kind!=="first"&&yn();let n=setTimeout(()=>St.value=!0,Fs);try{let r=await En(e.screen.name);if(o!==He)return;let s=Ns;Ns=Ls(e).map(a=>U.subscribe(kt(a)));for(let a of s)a();D.value={...e,module:r,problem:null,arrival:t}}catch(r){if(o!==He)return;t.kind==="first"?D.value={...e,module:null,problem:{status:0,text:String(r)},arrival:t}:await Ml()?location.assign(e.href):o===He&&Cl(e)}finally{clearTimeout(n),o===He&&(St.value=!1)}}var Ml=()=>fetch("/healthz",{cache:"no-store",signal:AbortSignal.timeout(El)}).then(()=>!0,()=>!1);function Cl(e){let t=He,o=D.peek();history.replaceState({key:te},"",o.href);let n=lt({kind:"bad",text:`${e.screen.title} opens when the server is back.`}),r=U.onReconnect(()=>{r(),Ue(n),t===He&&V(e.href)})}function Mn(){if(navigator.connection?.saveData)return;let e=re.map(({name:r})=>r),t=()=>{let r=U.state.peek()==="live"&&e.shift();r&&En(r).then(o,()=>{})},o=()=>Al(t),n=q(()=>{U.state.value==="live"&&(setTimeout(o,Ol),queueMicrotask(()=>n()))})}var Al=window.requestIdleCallback??(e=>setTimeout(e,Fs));function lo(){let e=document.activeElement?.closest("[data-row]")?.dataset.row??null;Sn.set(te,{y:window.scrollY,row:e})}function V(e,{replace:t=!1}={}){let o=Tt(e);if(!o){location.assign(e);return}lo(),t||o.href===location.pathname+location.search?history.replaceState({key:te},"",o.href):(te=io(),history.pushState({key:te},"",o.href)),On(o,{kind:"push"})}function Cn(e,{push:t=!1}={}){let o=D.peek(),n=new URLSearchParams(o.query);for(let[a,l]of Object.entries(e))l===""||l==null?n.delete(a):n.set(a,l);let r=n.size>0?`?${n}`:"",s=location.pathname+r;s!==o.href&&(t?(lo(),te=io(),history.pushState({key:te},"",s)):history.replaceState({...history.state,key:te},"",s),D.value={...o,query:n,href:s,arrival:{kind:"query"}})}function Pl(){let e=D.peek();if(location.pathname+location.search===e?.href)return;lo(),te=history.state?.key??io();let t=Tt(location.href);t?On(t,{kind:"pop",...Sn.get(te)}):location.reload()}function Rl(e){if(e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a[href]");!t||t.target||t.hasAttribute("download")||!Tt(t.href)||t.hash&&t.pathname===location.pathname&&t.search===location.search||(e.preventDefault(),V(t.href))}function qs(e){let t=e.target.closest?.("a[href]");t&&Bs(t.href)}function Dl(){let e=new URL(location.href);e.searchParams.has("scope")&&(e.searchParams.delete("scope"),history.replaceState(history.state,"",e))}function An(){history.scrollRestoration="manual",Dl();let e=location.href,t=Tt(e);history.replaceState({...history.state,key:te},"",e);let o=Promise.resolve();return oo&&e===location.href?D.value={screen:null,params:{},query:new URLSearchParams,href:"",module:null,problem:oo,arrival:{kind:"first"}}:t&&(o=On(t,{kind:"first",...history.state})),window.addEventListener("popstate",Pl),window.addEventListener("pagehide",()=>{lo(),history.replaceState({...history.state,key:te,...Sn.get(te)},"")}),document.addEventListener("click",Rl),document.addEventListener("pointerover",qs),document.addEventListener("focusin",qs),q(()=>{let n=D.value;if(!n)return;let r=n.problem?"Not found":n.module?.title?.(n)??n.screen.title;document.title=[r,...Ee.length>0?[Z(I)]:[],"QualGent"].join(" \xB7 ")}),o}var ie=g(!1);var se=J("overview");var Ll=15e3;function jl(){let e=se.row("overview").peek();return e?`${K(e.waiting,"job")} waiting, ${e.running} running, ${e.done} passed, ${e.failed} failed`:""}function Us(){let e=ke("");return E(()=>{let t=setInterval(()=>e.value=jl(),Ll);return()=>clearInterval(t)},[]),i`<p class="unseen" aria-live="polite">${e}</p>`}var Et=g(null);function fe(e){return Et.peek()?.done(null),new Promise(t=>{Et.value={...e,done:o=>{Et.value=null,t(o)}}})}var v=({name:e})=>i`
  <svg class="icon" aria-hidden="true" width="16" height="16">
    <use href=${`#icon-${e}`} />
  </svg>
`;function H({title:e,className:t="",onClose:o,children:n,foot:r,bare:s=!1}){let a=T(null),l=G();L(()=>{let c=a.current,m=document.activeElement;return c.showModal(),(c.querySelector("[autofocus], form :is(input, button, select)")??c.querySelector(".dialog-body")).focus(),()=>{c.close(),m?.isConnected&&document.activeElement===document.body&&m.focus({preventScroll:!0})}},[]);let u=c=>{c.preventDefault(),o()},f=T(null);return i`
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
  `}function Hs({question:{title:e,text:t,act:o,keep:n="Cancel",danger:r=!1,done:s}}){return i`
    <${H} title=${e} onClose=${()=>s(null)}>
      <form class="ask" onSubmit=${l=>{l.preventDefault(),s({})}}>
        <p>${t}</p>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>s(null)}>${n}</button>
          <button type="submit" class=${`button ${r?"is-danger":"is-primary"}`}>${o}</button>
        </footer>
      </form>
    <//>
  `}var Il=({icon:e="pending",title:t,children:o})=>i`
  <div class="state-block">
    <${v} name=${e} />
    <h2>${t}</h2>
    ${o}
  </div>
`,Ke=({title:e="Something went wrong",text:t,again:o})=>i`
  <div class="state-block is-error" role="alert">
    <${v} name="stale" />
    <p>
      <strong>${e}.</strong> ${t}
    </p>
    ${o&&i`<button type="button" class="button" onClick=${o}>Try again</button>`}
  </div>
`,Pn=({lines:e=6})=>i`
  <div class="skeleton" aria-hidden="true">
    ${Array.from({length:e},(t,o)=>i`<i key=${o}></i>`)}
  </div>
`;var Ks=[["jobs","jobs"],["logs","logs"],["artifacts","artifacts"],["builds","stored builds"],["audit","audit entries"],["agents","agents that ran nothing"]];function Nl({found:e}){let t=Ks.filter(([o])=>e[o].count>0);return t.length===0?i`<p class="ask-count" data-preview>Nothing to remove.</p>`:i`
    <dl class="facts due" data-preview>
      ${t.map(([o,n])=>i`
          <div key=${o}>
            <dt>${n}</dt>
            <dd class="number">
              <strong>${M(e[o].count)}</strong>
              ${e[o].bytes>0&&`, ${un(e[o].bytes)}`}
            </dd>
          </div>
        `)}
    </dl>
  `}function Ws({question:{preview:e,done:t}}){let[o,n]=S({}),r=()=>{n({}),e().then(f=>n({found:f}),f=>n({error:f}))};E(r,[]);let{found:s,error:a}=o,l=s?Ks.reduce((f,[c])=>f+s[c].count,0):0;return i`
    <${H} title="Remove expired data" onClose=${()=>t(null)}>
      <form class="ask" onSubmit=${f=>{f.preventDefault(),l>0&&t({found:s})}}>
        <p>These have passed their retention period. Removal cannot be undone.</p>
        <div class="ask-preview" aria-live="polite">
          ${s&&i`<${Nl} found=${s} />`}
          ${!s&&!a&&i`<p class="quiet">Counting…</p>`}
          ${a&&i`<${Ke} text=${a.message} again=${r} />`}
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
  `}var co=({id:e,text:t})=>t&&i`
    <span class="field-error" id=${e} data-error>
      <${v} name="stale" />
      ${t}
    </span>
  `;function Ot({label:e,hint:t,error:o,value:n,onInput:r,...s}){let a=G();return i`
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
      <${co} id=${`${a}-error`} text=${o} />
    </div>
  `}function ql({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=G();return i`
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
      <${co} id=${`${a}-error`} text=${o} />
    </div>
  `}function Fl({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=G(),l=(u,f)=>s(r.map(([c])=>c).filter(c=>c===u?f:n.includes(c)));return i`
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
      <${co} id=${`${a}-error`} text=${o} />
    </fieldset>
  `}var Bl=({problem:e})=>e&&i`<${Ke} title="Nothing changed" text=${e.message} />`;var Ul=e=>e===""||/^https?:\/\/\S+$/.test(e);function zs({question:{group:e,done:t}}){let[o,n]=S(e.note?.note??""),[r,s]=S(e.note?.owner??""),[a,l]=S(e.note?.ticket_url??""),[u,f]=S("");return i`
    <${H} title="Note on this cause" onClose=${()=>t(null)}>
      <form class="ask" onSubmit=${m=>{m.preventDefault();let d=a.trim();Ul(d)?t({note:o.trim(),owner:r.trim(),ticket_url:d}):f("Enter the address of a web page")}}>
        <p class="failure-cause">${e.cause}</p>
        <${Ot} label="Note" value=${o} onInput=${n} maxlength="500" />
        <${Ot} label="Owner" hint="Who looks after it" value=${r} onInput=${s} maxlength="200" />
        <${Ot}
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
  `}var le={pause:{label:"Pause",icon:"paused",state:"paused",effect:"Take a break: the current test finishes, then no jobs until the time is over or someone resumes it.",timed:!0},drain:{label:"Drain",icon:"stopping",state:"drained",effect:"Empty it for an update or removal: the current test finishes, then it is drained and may be unplugged."},quarantine:{label:"Quarantine",icon:"suspect",state:"quarantined",effect:"Do not trust it: the current test finishes, then no jobs until someone has checked and released it.",needsReason:!0}},Rn=e=>Object.keys(le).find(t=>le[t].state===e)??"pause";var ct=({text:e,onInput:t,required:o=!1})=>i`
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
`;function uo({label:e,options:t,value:o,onChange:n,hideLabel:r=!1}){let s=G();return i`
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
  `}var Hl=[["","until resumed"],["1800","30 min"],["7200","2 h"],["86400","1 day"]],Kl=e=>e===""?null:new Date((_e()+Number(e))*1e3).toISOString();function Js({question:{name:e,how:t,done:o}}){let[n,r]=S(t??"pause"),[s,a]=S(""),[l,u]=S(""),{label:f,effect:c,timed:m,needsReason:d}=le[n],p=_=>{_.preventDefault(),o({how:n,note:l.trim(),until:m?Kl(s):null})};return i`
    <${H} title=${`Availability of ${e}`} onClose=${()=>o(null)}>
      <form class="ask" onSubmit=${p}>
        <${uo}
          label="Mode"
          options=${Object.entries(le).map(([_,h])=>[_,h.label])}
          value=${n}
          onChange=${r}
        />
        <p aria-live="polite">${c}</p>
        ${m&&i`<${uo} label="Duration" options=${Hl} value=${s} onChange=${a} />`}
        <${ct} text=${l} onInput=${u} required=${d} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>o(null)}>
            Cancel
          </button>
          <button type="submit" class=${`button ${d?"is-danger":"is-primary"}`}>${f} ${e}</button>
        </footer>
      </form>
    <//>
  `}var We={done:"passed",pending:"waiting",waiting:"waiting",backoff:"backing off",assigned:"assigned",installing:"installing",executing:"running",parked:"parked"};function Dn({job:e}){let t=e.phase==="parked"?"suspect":e.status;return i`
    <span class=${`state state-${t}`}>
      <${v} name=${t} />
      <span>
        ${["pending","running"].includes(e.status)&&We[e.phase]||We[e.status]||e.status}
      </span>
    </span>
  `}var Mt=({state:e,lost:t=!1})=>i`
  <span class=${`state state-${t?"lost":e}`}>
    <${v} name=${e} />
    <span>${t?"lost":e}</span>
  </span>
`;var Wl={cancel:"Cancel jobs",retry:"Retry jobs",priority:"Change the priority of jobs"},zl={cancel:"Cancel",retry:"Retry",priority:"Change"},Jl={cancel:e=>`${K(e,"job")} will be cancelled. Tests that run are stopped.`,retry:e=>`${K(e,"job")} will be requeued.`,priority:(e,t)=>`${K(e,"waiting job")} will have priority ${t}.`},Vl={cancel:"have already ended and stay as they are",retry:"wait, run, have passed or are quarantined, and stay as they are",priority:"do not wait or have that priority already"},Gl=["pending","running","failed","done","cancelled"];function Yl({question:e,found:t}){let{action:o,priority:n}=e,r=t.matched-t.changed,s=Gl.filter(a=>t.by_status[a]);return i`
    <p class="ask-count" data-preview>
      <strong class="number">${M(t.changed)}</strong>${" "}
      ${Jl[o](t.changed,n).replace(/^\S+ /,"")}
    </p>
    <p class="quiet number">
      ${K(t.matched,"job")} ${t.matched===1?"matches":"match"}
      ${s.length>0&&": "}
      ${s.map(a=>`${M(t.by_status[a])} ${We[a]??a}`).join(", ")}.
      ${r>0&&` ${M(r)} ${Vl[o]}.`}
    </p>
  `}function Vs({question:e}){let{action:t,what:o,preview:n,done:r}=e,[s,a]=S({}),[l,u]=S(""),f=()=>{a({}),n().then(p=>a({found:p}),p=>a({error:p}))};E(f,[]);let{found:c,error:m}=s,d=p=>{p.preventDefault(),c?.changed&&r({found:c,note:l.trim()})};return i`
    <${H} title=${Wl[t]} onClose=${()=>r(null)}>
      <form class="ask" onSubmit=${d}>
        ${o&&i`<p>${o}</p>`}
        <div class="ask-preview" aria-live="polite">
          ${c&&i`<${Yl} question=${e} found=${c} />`}
          ${!c&&!m&&i`<p class="quiet">Counting…</p>`}
          ${m&&i`<${Ke} text=${m.message} again=${f} />`}
        </div>
        <${ct} text=${l} onInput=${u} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>r(null)}>
            ${t==="cancel"?"Back":"Cancel"}
          </button>
          <button
            type="submit"
            class=${`button ${t==="cancel"?"is-danger":"is-primary"}`}
            disabled=${!c?.changed}
          >
            ${zl[t]} ${c?K(c.changed,"job"):"jobs"}
          </button>
        </footer>
      </form>
    <//>
  `}function Gs({question:{test:e,done:t}}){let[o,n]=S("");return i`
    <${H} title="Quarantine test" onClose=${()=>t(null)}>
      <form class="ask" onSubmit=${s=>{s.preventDefault(),t({note:o.trim()})}}>
        <p>
          <span class="test-path">${e.test}</span> of ${e.org_id} still runs on ${e.target}, and its
          failures are shown. From now on its failures do not fail a batch.
        </p>
        <${ct} text=${o} onInput=${n} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>t(null)}>
            Cancel
          </button>
          <button type="submit" class="button is-primary">Quarantine</button>
        </footer>
      </form>
    <//>
  `}var Ql={many:Vs,hold:Js,quarantine:Gs,due:Ws,"failure-note":zs,confirm:Hs};function Ys(){let e=Et.value;if(!e)return null;let t=Ql[e.kind];return i`<${t} key=${e.kind} question=${e} />`}var fo=()=>i`
  <a class="brand" href="/" aria-label="QualGent, overview">
    <svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <path class="mark-pole" d="M4 2h3v28H4z" />
      <path class="mark-flag" d="M7 4h22v18H7z" />
      <path class="mark-hole" d="M13 9.5h10v7H13z" />
    </svg>
    <span class="brand-name">QualGent</span>
  </a>
`;var jn=e=>[...e.querySelectorAll("[data-row]")],In="tr, li, [role=row], [role=listitem]",Xl="a[href], button:not(:disabled), input:not(:disabled)",Ln=null;function Nn(e){let t=e.target.closest("[data-row]");if(t){Ln=e.currentTarget.id;for(let o of e.currentTarget.querySelectorAll("[data-row][tabindex='0']"))o.tabIndex=-1;t.tabIndex=0}}function qn(e,t){if(!e.querySelector("[data-row][tabindex='0']")){let r=e.querySelector("[data-row]");r&&(r.tabIndex=0)}if(t===null||e.contains(document.activeElement))return;let o=jn(e);(o.find(r=>r.dataset.row===t.key)??o[Math.min(t.at,o.length-1)])?.focus({preventScroll:!0})}function Fn(e){let t=document.activeElement;return!e?.contains(t)||!t.matches("[data-row]")?null:{key:t.dataset.row,at:jn(e).indexOf(t)}}function Zl(){let e=document.activeElement?.closest("[data-list]");if(e)return e;let t=Ln&&document.getElementById(Ln);if(t?.querySelector("[data-row]"))return t;let o=[...document.querySelectorAll("[data-list]:has([data-row])")];return o.find(n=>n.querySelector("a[data-row]"))??o[0]??null}function Qs(e){e?.focus({preventScroll:!0}),e?.closest(In)?.scrollIntoView({block:"nearest"})}function Xs(e,t){for(let o=e;o&&o!==t;o=o.parentElement)if(o.matches(In)&&o.querySelector("[data-row]"))return o;return null}function ec(e,t){let n=[...Xs(document.activeElement,e)?.querySelectorAll(Xl)??[]].filter(r=>r.checkVisibility());n[n.indexOf(document.activeElement)+t]?.focus({preventScroll:!0})}function Bn(e){let t=e.target.closest?.("[data-list]"),o={ArrowDown:1,ArrowUp:-1}[e.key],n={ArrowRight:1,ArrowLeft:-1}[e.key];return!t||e.shiftKey||!(o||n)?!1:(o?Ct(o):ec(t,n),!0)}function Ct(e){let t=Zl();if(!t)return;let o=jn(t),n=o.indexOf(Xs(document.activeElement,t)?.querySelector("[data-row]")),r=o.findIndex(s=>s.tabIndex===0);Qs(o[n<0?Math.max(0,r):Math.min(o.length-1,Math.max(0,n+e))])}function Un(){let e=[...document.querySelectorAll("[data-list] [data-row]")],t=e.indexOf(document.activeElement),o=[...e.slice(t+1),...e.slice(0,t+1)].find(n=>n.dataset.failed!==void 0);return Qs(o),o!==void 0}function tc(e){let t=document.getElementById(e),o=t?.querySelector("[data-row][tabindex='0']");o?.focus({preventScroll:!0}),(o?.closest(In)??t)?.scrollIntoView({block:"nearest"})}var oc=1500,Oe=g([]),ze=g(!1),Je=g(nc()),Zs=0;function nc(){try{return localStorage.getItem("qualgent-keys")!=="off"}catch{return!0}}function Wn(e){Je.value=e;try{localStorage.setItem("qualgent-keys",e?"on":"off")}catch{}}function ut(e,t){let o={title:e,keys:t};return Oe.value=[...Oe.peek(),o],()=>Oe.value=Oe.peek().filter(n=>n!==o)}function rc(e,t){E(()=>ut(e,t),[e])}var Hn=e=>e.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")!=null;function po(e){for(let t of[...Oe.peek()].reverse()){let o=t.keys.find(n=>n.key===e&&n.run);if(o)return o}return null}function Kn(){clearTimeout(Zs),ze.value=!1}function sc(e){if(e.defaultPrevented||e.isComposing)return;let t=e.ctrlKey||e.metaKey||e.altKey;if((e.ctrlKey||e.metaKey)&&!e.altKey&&e.key.toLowerCase()==="k"){mo(e,po("Mod+k"));return}if(!(t||document.querySelector("dialog[open]"))){if(e.key==="Escape"){ze.peek()?Kn():Hn(e.target)?e.target.blur():mo(e,po("Escape"));return}if(!Hn(e.target)&&Bn(e)){e.preventDefault();return}Hn(e.target)||!Je.peek()||e.key.length>1||(ze.peek()?(Kn(),mo(e,po(`g ${e.key}`))):e.key==="g"?(e.preventDefault(),ze.value=!0,Zs=setTimeout(Kn,oc)):mo(e,po(e.key)))}}function mo(e,t){t&&(e.preventDefault(),t.run())}function zn(){document.addEventListener("keydown",sc)}var ea=()=>ze.value&&i`
    <p class="going" aria-hidden="true">
      <kbd>g</kbd>
      ${re.filter(e=>e.place).map(({name:e,place:t})=>i`
            <span key=${e}>
              <kbd>${t.key}</kbd> ${t.label}
            </span>
          `)}
    </p>
  `;function ac(e,t){let o=t.getBoundingClientRect(),{offsetWidth:n,offsetHeight:r}=e,s=o.bottom+4+r<=window.innerHeight||o.top<r+4,a=Math.max(8,Math.min(o.right-n,window.innerWidth-n-8));e.style.setProperty("left",`${a}px`),e.style.setProperty("top",`${s?o.bottom+4:o.top-r-4}px`)}function ft({label:e,icon:t,items:o,className:n="button",children:r,tip:s}){let[a,l]=S(!1),u=T(null),f=T(null),c=G(),m=typeof o=="function"?a?o().filter(Boolean):[]:o.filter(Boolean);E(()=>{if(!a)return;let h=f.current;h.showPopover(),ac(h,u.current),(h.querySelector("[aria-checked=true]")??h.querySelector("button"))?.focus();let $=()=>l(!1);return window.addEventListener("resize",$),()=>window.removeEventListener("resize",$)},[a]);let d=()=>{l(!1),u.current.focus()},p=h=>{let $=[...f.current.querySelectorAll("button")],x=$.indexOf(document.activeElement),y={ArrowDown:x+1,ArrowUp:x-1,Home:0,End:$.length-1}[h.key];if(y!==void 0)$[(y+$.length)%$.length].focus();else if(h.key==="Escape")d();else{if(h.key==="Tab")return l(!1);if(h.key.length===1&&h.key!==" "){let P=h.key.toLowerCase();[...$.slice(x+1),...$].find(C=>C.innerText.trim().toLowerCase().startsWith(P))?.focus()}else return}h.preventDefault(),h.stopPropagation()},_=m.some(h=>h.checked!==void 0)?"menuitemradio":"menuitem";return i`
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
  `}var Jn=re.filter(e=>e.place),ta=N!==null&&k("read","org"),oa="/team/",na=4;function ic(){let e=se.row("overview").value;if(!e)return{};let[t,o]=[e.lost??0,e.agents?.paused??0],n=Jn.some(r=>r.name==="fleet")?"fleet":"overview";return{jobs:{count:e.totals?.failed??0,tone:"bad",text:"failed in the last 24 hours"},[n]:t>0?{count:t,tone:"bad",text:t===1?"agent is lost":"agents are lost"}:{count:o,tone:"warn",text:o===1?"agent is paused":"agents are paused"}}}function lc({alert:e}){return e?.count?i`
    <span class=${`nav-alert is-${e.tone} number`} title=${`${M(e.count)} ${e.text}`}>
      ${M(e.count)}
      <span class="unseen"> ${e.text}</span>
    </span>
  `:null}var cc=(e,t)=>t!==null&&(e.name===t.name||e.name===t.parent);function ra(){se.ids.value;let e=D.value?.screen??null,t=ic(),o=Jn.slice(na);return i`
    <nav class="nav" aria-label="Screens">
      <ul>
        ${Jn.map((n,r)=>i`
            <li key=${n.name} class=${r>=na?"is-wide-only":""}>
              <a
                class="nav-link"
                href=${b(n.name)}
                data-tip=${n.place.label}
                data-tip-side="right"
                aria-current=${n.name===e?.name?"page":cc(n,e)?"true":void 0}
              >
                <${v} name=${n.place.icon} />
                <span class="nav-label">${n.place.label}</span>
                <${lc} alert=${t[n.name]} />
              </a>
            </li>
          `)}
        ${ta&&i`
            <li class="is-wide-only">
              <a class="nav-link" href=${oa} data-tip="Team" data-tip-side="right">
                <${v} name="team" />
                <span class="nav-label">Team</span>
              </a>
            </li>
          `}
        ${o.length>0&&i`
            <li class="is-phone-only">
              <${ft}
                label="More screens"
                className="nav-link"
                icon="more"
                items=${[...o.map(n=>({label:n.place.label,icon:n.place.icon,run:()=>V(b(n.name))})),...ta?[{label:"Team",icon:"team",run:()=>location.assign(oa)}]:[]]}
              >
                <span class="nav-label">More</span>
              <//>
            </li>
          `}
      </ul>
    </nav>
  `}var Vn=(e,t)=>`/api/v1/jobs/${e}/${t}`,ho=(e,t)=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}/${t}`,sa={0:"Nothing changed. Try again when connected.",403:"Nothing changed.",404:"It may have been removed.",409:"It has changed: check and try again."};function uc(e){return sa[e.status]?sa[e.status]:e.retryable?"Nothing changed. Try again in a moment.":null}async function W(e,t,o=null){try{let n=await e();return lt({text:typeof t=="function"?t(n):t,action:o}),n}catch(n){if(!(n instanceof $e))throw n;let r=n.retryable?{label:"Try again",run:()=>W(e,t,o)}:null;return lt({kind:"bad",text:n.message,detail:uc(n),action:r}),null}}var _o=e=>W(()=>F("POST",Vn(e,"retry")),"Job requeued.");async function Gn({id:e,status:t,test:o="The test"}){if(t==="running"){let r=`${o} is stopped. A retry starts it from the beginning.`;if(!await fe({kind:"confirm",title:"Cancel running job",text:r,act:"Cancel job",keep:"Keep running",danger:!0}))return null}let n=k("retry","job")?{label:"Requeue",run:()=>_o(e)}:null;return W(()=>F("POST",Vn(e,"cancel")),"Job cancelled.",n)}var Yn=(e,t)=>W(()=>F("POST",Vn(e,"priority"),{priority:t}),`Priority set to ${t}.`),ia=(e,t,{note:o,until:n})=>W(()=>F("POST",ho(e,t),n?{note:o,until:n}:{note:o}),r=>r.job?`${e} finishes its test, then it is ${le[t].state}.`:`${e} is ${le[t].state}: no new jobs start.`);async function Qn(e,t="pause"){let o=await fe({kind:"hold",name:e,how:t});return o&&ia(e,o.how,o)}async function Xn(e){let o=(await ee(ho(e,"").slice(0,-1)).catch(()=>null))?.held??null;if(o?.kind==="quarantined"){let s=`${e} gets jobs again. It is in quarantine${o.note?`: ${o.note}`:"."}`;if(!await fe({kind:"confirm",title:"Release agent from quarantine",text:s,act:"Release"}))return null}let n=o&&Rn(o.kind),r=n&&k(n,"agent")?{label:"Undo",run:()=>ia(e,n,o)}:null;return W(()=>F("POST",ho(e,"resume")),`${e} resumed.`,r)}async function fc(e){let t=`${e} and its hold are deleted. Its attempts stay; if it connects again, it is a new agent.`;if(!await fe({kind:"confirm",title:"Delete agent",text:t,act:"Delete agent",danger:!0}))return!1;let n=ho(e,"").slice(0,-1);return await W(()=>F("DELETE",n).then(()=>!0),`${e} deleted.`)===!0}var la=({id:e})=>`/api/v1/tests/${e}`,ca=(e,t)=>W(()=>F("PATCH",la(e),{quarantined:!0,note:t}),"Test quarantined: its failures do not fail a batch.");async function Zn(e){let t=await fe({kind:"quarantine",test:e});return t&&ca(e,t.note)}var er=e=>W(()=>F("PATCH",la(e),{quarantined:!1}),"Test released from quarantine: its failures count again.",{label:"Undo",run:()=>ca(e,e.quarantine_note??"")});async function pc(e){let t=await fe({kind:"failure-note",group:e});if(!t)return null;let o=`/api/v1/failures/${encodeURIComponent(e.org_id)}/${e.fingerprint}`;return W(()=>F("PUT",o,t),"Note saved.")}var aa=e=>F("POST","/api/v1/retention",{dry_run:e});async function mc(){if(!await fe({kind:"due",preview:()=>aa(!0)}))return null;let t=({jobs:o,logs:n,artifacts:r,builds:s,audit:a,agents:l})=>[o,n,r,s,a,l].reduce((u,f)=>u+f.count,0);return W(()=>aa(!1),o=>`${K(t(o),"thing")} removed.`)}var $o=({id:e})=>`/api/v1/webhooks/${e}`,dc=e=>W(()=>F("POST",`${$o(e)}/test`),"Test event sent: see the deliveries."),hc=e=>W(()=>F("PATCH",$o(e),{enabled:!e.enabled}),e.enabled?"Webhook turned off.":"Webhook turned on."),_c=(e,t)=>W(()=>F("POST",`${$o(e)}/deliveries/${t}/redeliver`),"Delivery queued again.");async function $c(e){let t=`${e.url} receives no more events, and its deliveries are deleted.`;return await fe({kind:"confirm",title:"Remove webhook",text:t,act:"Remove",danger:!0})?await W(()=>F("DELETE",$o(e)).then(()=>!0),"Webhook removed.")===!0:!1}var gc={cancel:e=>`${K(e,"job")} cancelled.`,retry:e=>`${K(e,"job")} queued again.`,priority:e=>`The priority of ${K(e,"job")} was changed.`};async function Ve({action:e,filter:t={},within:o="/api/v1/jobs",priority:n,what:r}){let s=`${o}/${e}`,a=o==="/api/v1/jobs"&&Object.keys(t).length===0,l={filter:t,...a?{all:!0}:{},...e==="priority"?{priority:n}:{}},f=await fe({kind:"many",action:e,priority:n,what:r,preview:()=>F("POST",s,{...l,dry_run:!0})});if(!f)return null;let c={expected:f.found.changed,until:f.found.until,note:f.note};return c.until===null&&delete c.until,W(()=>F("POST",s,{...l,...c}),({changed:m})=>gc[e](m))}var ua=/[\s/._-]/;function vc(e,t){let o=e.toLowerCase().replace(/\s+/g,""),n=t.toLowerCase();if(o==="")return{score:0,at:[]};let r=n.indexOf(e.toLowerCase().trim());if(r>=0){let u=r===0||ua.test(n[r-1]),f=Array.from({length:e.trim().length},(c,m)=>r+m);return{score:100+(u?20:0)+f.length*4-r*.1-n.length*.05,at:f}}let s=[],a=0,l=0;for(let u of o){let f=n.indexOf(u,l);if(f<0)return null;(f===0||ua.test(n[f-1]))&&(a+=8),a+=f===l&&s.length>0?5:1-Math.min(3,(f-l)*.1),s.push(f),l=f+1}return{score:a-n.length*.05,at:s}}function bc(e,t){let o=e.toLowerCase().split(/\s+/).filter(Boolean),n=[...t.toLowerCase().matchAll(/[^\s/._-]+/g)];if(o.length===0||o[0].length<2)return null;let r=o.map((a,l)=>(l===0?n.slice(0,1):n).find(([u])=>u.startsWith(a)));return r.includes(void 0)?null:{score:100,at:r.flatMap(({index:a},l)=>Array.from(o[l],(u,f)=>a+f))}}var fa=({danger:e,whole:t})=>e||t;function pa(e,t,o,n){return e.trim()===""?t.filter(s=>!fa(s)).slice(0,n).map(s=>({entry:s,at:[]})):t.map(r=>({entry:r,fits:(fa(r)?bc:vc)(e,o(r))})).filter(({fits:r})=>r!==null).sort((r,s)=>s.fits.score-r.fits.score).slice(0,n).map(({entry:r,fits:s})=>({entry:r,at:s.at}))}var yc=6,wc=/^(pause|drain|quarantine|resume|release|retry|cancel|priority)(?:\s+(.*))?$/is,ma=/(?:^|\s)(\d)(?=\s|$)/,go={retry:{icon:"retry",jobs:"failed,cancelled",batches:"failed"},cancel:{icon:"cancelled",jobs:"waiting,running",batches:"running"},priority:{icon:"up",jobs:"waiting",batches:"running"}};function da(e){let[,t,o=""]=wc.exec(e)??[];if(!t)return null;let n=t.toLowerCase();if(n!=="priority")return{verb:n,words:o.trim()};let r=ma.exec(o);return{verb:n,words:o.replace(ma," ").trim(),priority:r?Number(r[1]):0}}var tr=({verb:e,priority:t},o)=>e==="priority"?`Set priority ${t} of ${o}`:`${e==="retry"?"Retry":"Cancel"} ${o}`;function or(e,{name:t,note:o,status:n,operable:r}){if(!r)return null;if(["resume","release"].includes(e))return!(e==="release"?o==="quarantined":o||n==="paused")||!k("resume","agent")?null:{label:o==="quarantined"?`Release ${t}\u2026`:`Resume ${t}`,icon:"running",run:()=>Xn(t)};let{label:s,icon:a,state:l}=le[e];return o===l||!k(e,"agent")?null:{label:`${s} ${t}\u2026`,icon:a,run:()=>Qn(t,e)}}function xc(e,{id:t,name:o,org_id:n,note:r,status:s}){let a={id:t,test:o,org_id:n,target:r};return!k("quarantine","test")||e==="release"!=(s==="quarantined")?null:e==="quarantine"?{label:`Quarantine ${o}\u2026`,icon:"paused",run:()=>Zn(a)}:e==="release"?{label:`Release ${o}`,icon:"running",run:()=>er(a)}:null}function kc(e,{id:t,name:o,note:n,status:r}){let{verb:s,priority:a}=e,{icon:l,batches:u}=go[s];if(r!==u||!k(s,"batch"))return null;let f=`Jobs of ${[o,n].filter(Boolean).join(" on ")}.`,c={retry:{filter:{status:"failed"}},cancel:{},priority:{priority:a}}[s];return{label:`${tr(e,`jobs of ${o}`)}\u2026`,icon:l,run:()=>Ve({action:s,within:`/api/v1/batches/${t}`,what:f,...c})}}function nr(e,t){let{verb:o,priority:n}=e,r={retry:()=>_o(t.id),cancel:()=>Gn({...t,test:t.name}),priority:()=>Yn(t.id,n)}[o];return{label:tr(e,t.name),icon:go[o].icon,run:r}}async function Sc(e,{signal:t,found:o,hintOf:n}){let{verb:r,words:s,priority:a}=e;if(!k(r,"job"))return[];let l=`status:${go[r].jobs} ${s}`.trim(),{jobs:u}=await ee(`/api/v1/jobs?${new URLSearchParams({q:l,limit:yc})}`,{signal:t}),f=u.map(o).map(m=>({group:"Jobs",...nr(e,m),hint:n(m)}));if(u.length<2||!s)return f;let c={group:"Jobs",label:`${tr(e,"all jobs that match")}\u2026`,icon:"jobs",hint:s,run:()=>Ve({action:r,filter:{q:l},priority:a,what:`Jobs that match \u201C${l}\u201D.`})};return[...f,c]}async function ha(e,t){let{verb:o,words:n}=e,r=o in go,[{results:s},a]=await Promise.all([ee(`/api/v1/search?${new URLSearchParams({q:n})}`,{signal:t.signal}),r?Sc(e,t):[]]),l={agent:c=>!r&&or(o,c),test:c=>!r&&xc(o,c),batch:c=>r&&kc(e,c)},u={agent:"Agents",test:"Tests",batch:"Batches"};return[...s.map(c=>[c,l[c.kind]?.(c)]).filter(([,c])=>c).map(([c,m])=>({group:u[c.kind],hint:t.hintOf(c),...m})),...a]}var rr=["true","false"],ar=/^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/,_a=/^\d{1,6}$/,sr=/^(true|false)$/,Tc=/^(waiting|pending|running|failed|done|passed|cancelled|parked)$/,pt=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,vo={status:{what:"status",values:["waiting","running","failed","passed","cancelled","parked"],form:Tc},org:{what:"organization"},build:{what:"build prefix"},test:{what:"part of the test path"},agent:{what:"agent of the last attempt"},target:{what:"target"},age:{what:"time since submission",op:"<",values:["15m","1h","24h","7d"],form:ar},flaky:{what:"passed after a failed attempt",values:rr,form:sr},cause:{what:"part of the failure's cause"},reason:{what:"part of why it failed or was requeued"},duration:{what:"test duration",op:">",values:["10s","1m","5m","30m"],form:ar},attempts:{what:"number of attempts",op:">",values:["1","2","3"],form:_a},priority:{what:"0 (now) to 9 (whenever)",op:"<=",values:["0","1","5","9"],form:_a},tag:{what:"tag of the test"},project:{what:"project of Playwright in the test's name"},suite:{what:"suite of the batch"},branch:{what:"branch of the batch"},commit:{what:"commit prefix of the batch"},batch:{what:"id of the batch",form:pt},group:{what:"id of the group",form:pt},id:{what:"id of the job",form:pt},quarantined:{what:"three agents were lost running it",values:rr,form:sr},simulated:{what:"run by a simulated agent",values:rr,form:sr}},ir="label.",bo=e=>Object.hasOwn(vo,e)||e.startsWith(ir)&&e.length>ir.length;function lr({key:e,op:t,value:o}){if(e==="")return!0;if(!bo(e)||o==="")return!1;let{form:n=/./,op:r=":"}=vo[e]??{},s=[":","="].includes(t);return r!==":"?n.test(o)&&!(n===ar&&s):s&&o.split(",").every(a=>n.test(a))}var Ec=e=>vo[e]?.op??":";var $a=/(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y,ga=/\s*/y;function mt(e){let t=[],o=0;for(;o<e.length;){ga.lastIndex=o,o+=ga.exec(e)[0].length,$a.lastIndex=o;let{0:n,groups:r}=$a.exec(e);if(n==="")break;let{not:s,key:a="",op:l="",quoted:u,plain:f}=r;t.push({from:o,to:o+n.length,not:s!==void 0,key:a,op:l,value:u??f,valueFrom:o+(s??"").length+a.length+l.length}),o+=n.length}return t}function Oc(e,t){return mt(e).find(n=>n.from<=t&&t<=n.to)??{from:t,to:t,not:!1,key:"",op:"",value:"",valueFrom:t}}var va=e=>/["\n]/.test(e)?null:/\s/.test(e)||e===""?`"${e}"`:e;function Mc(e,{from:t,to:o},n,{done:r=!1}={}){let s=e.slice(o),a=r&&!/^\s/.test(s)?" ":"",l=t+n.length+(r?1:0);return{text:e.slice(0,t)+n+a+s,caret:l}}var ba=(e,{from:t,to:o})=>`${e.slice(0,t).trimEnd()} ${e.slice(o).trimStart()}`.trim();function Cc(e,t){let o=mt(e).filter(a=>a.key===t);if(o.length===0)return"";let[{not:n,op:r,value:s}]=o;return o.length>1||n||r!==":"||s.includes(",")?null:s}function Ac(e,t,o){let n=e;for(let r of mt(e).filter(s=>s.key===t).reverse())n=ba(n,r);return`${n} ${o===""?"":`${t}:${va(o)}`}`.trim()}function yo(e){let{screen:t,params:o,href:n}=D.peek()??{},r=t&&Object.keys(o).length===0;V(qe(r?n:"/",e))}var wo=["system","light","dark"],Pc=()=>document.documentElement.dataset.theme??"system",dt=g(Pc());function Me(e){dt.value=e,e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e;try{localStorage.setItem("qualgent-theme",e)}catch{}}window.addEventListener("storage",e=>{e.key==="qualgent-theme"&&Me(wo.includes(e.newValue)?e.newValue:"system")});var wa=6,ae=e=>()=>V(e),Rc=re.filter(e=>e.place).map(e=>({group:"Screens",label:e.place.label,icon:e.place.icon,hint:`g ${e.place.key}`,run:ae(b(e.name))})),Dc=[["orgs","Organizations and limits","org"],["retention","Retention","retention"],["webhooks","Webhooks","webhook"],["server","Server","server"]],Lc=[k("retry","job")&&{label:"Retry all failed jobs\u2026",icon:"retry",danger:!0,run:()=>Ve({action:"retry",filter:{status:"failed"},what:"All failed jobs."})},k("cancel","job")&&{label:"Cancel all waiting jobs\u2026",icon:"cancelled",danger:!0,run:()=>Ve({action:"cancel",filter:{status:"pending"},what:"All waiting jobs."})},{label:"Colors: light",icon:"theme-light",run:()=>Me("light")},{label:"Colors: dark",icon:"theme-dark",run:()=>Me("dark")},{label:"Colors: system",icon:"theme-system",run:()=>Me("system")},{label:"Keyboard shortcuts",icon:"help",hint:"?",run:()=>ie.value=!0},N!==null&&{label:"Account",icon:"next",run:ae("/accounts/")},N!==null&&k("read","org")&&{label:"Organization",icon:"org",run:ae("/team/")},N!==null&&k("read","token")&&{label:"Tokens",icon:"next",run:ae("/team/tokens/")},N!==null&&k("read","member")&&{label:"Members",icon:"next",run:ae("/team/members/")},N!==null&&k("read","host")&&{label:"Device hosts",icon:"next",run:ae("/team/hosts/")},N!==null&&{label:"Log out",icon:"next",run:ae("/accounts/logout/")},...Dc.filter(([,,e])=>k("read",e)).map(([e,t])=>({label:t,icon:"settings",whole:!0,run:ae(b("settings",{},{part:e}))})),k("read","admin")&&{label:"Admin",icon:"next",run:ae("/admin/")},...Ee.filter(e=>e.scope!==I).map(e=>({label:`Switch to ${Z(e.scope)}`,icon:"org",hint:e.role,run:()=>yo(e.scope)})),k("read","docs")&&{label:"API documentation",icon:"next",run:ae("/api/docs/")}].filter(Boolean).map(e=>({group:"Actions",...e}));function xa(e){return[_n(),Rc,Lc].flatMap(o=>pa(e,o,n=>n.label,wa))}var ka={org:{group:"Organizations",icon:"org",href:({id:e})=>b("org",{org_id:e})},build:{group:"Builds",icon:"build",href:({id:e,org_id:t})=>b("build",{org_id:t,app_version_id:e})},test:{group:"Tests",icon:"tests",href:({id:e})=>b("test",{id:e})},batch:{group:"Batches",icon:"batches",href:({id:e})=>b("batch",{id:e})},group:{group:"Groups",icon:"build",href:({id:e})=>b("group",{id:e})},agent:{group:"Agents",icon:null,href:({id:e})=>b("agent",{name:e})},job:{group:"Jobs",icon:null,href:({id:e})=>b("job",{id:e})}},ya=Object.keys(ka),jc=({name:e,note:t})=>[e,t].filter(Boolean).join(" on ");function Sa({kind:e,status:t,note:o,org_id:n,at:r}){if(e==="org")return"";let s=We[t]??t,a=e==="agent"?[o||s]:[s,o,n??"several organizations"],l=e!=="agent"||t==="offline";return[...a,r&&l&&ln(_e()-X(r))].filter(Boolean).join(" \xB7 ")}function Ta(e){let{group:t,icon:o,href:n}=ka[e.kind];return{group:t,label:e.kind==="batch"?jc(e):e.name,icon:o??e.status,hint:Sa(e.kind==="batch"?{...e,note:""}:e),run:ae(n(e))}}function Ic(e,t){let o=t.toLowerCase();return e.toLowerCase().split(/\s+/).flatMap(n=>{let r=o.indexOf(n);return r<0?[]:Array.from(n,(s,a)=>r+a)})}function Nc(e,t){if(e.kind==="agent")return or(e.note?"resume":"pause",e);if(e.kind!=="job"||!pt.test(t))return null;let o=["pending","running"].includes(e.status)?"cancel":e.status==="done"?null:"retry";return!o||!k(o,"job")?null:{...nr({verb:o},e),label:o==="cancel"?"Cancel this job":"Retry this job"}}async function Ea(e,t){let{results:o}=await ee(`/api/v1/search?${new URLSearchParams({q:e})}`,{signal:t});return o.sort((r,s)=>ya.indexOf(r.kind)-ya.indexOf(s.kind)).flatMap(r=>{let s=Ta(r),a=Nc(r,e),l={entry:s,at:Ic(e,s.label)};return a?[l,{entry:{group:s.group,...a},at:[],acts:!0}]:[l]})}async function qc(e,t,o){let[n,r]=await Promise.all([ha(e,{signal:o,found:Oa,hintOf:Sa}),Ea(t,o)]);return[...n.map(s=>({entry:s,at:[],acts:!0})),...r]}var Oa=e=>({kind:"job",name:e.test,note:e.app_version_id,at:e.finished_at??e.started_at??e.created_at,...e});async function Fc(e,t){let o=new URLSearchParams({q:e,limit:wa}),{jobs:n}=await ee(`/api/v1/jobs?${o}`,{signal:t}),r={group:"Jobs",label:"All jobs that match",icon:"jobs",hint:e,run:ae(b("jobs",{},{q:e}))},s=n.map(Oa);return[...s.length>0?[r]:[],...s.map(Ta)].map(a=>({entry:a,at:[]}))}async function Ma(e,t){let o=da(e),n=mt(o?o.words:e),r=n.some(({key:a})=>bo(a)),s=n.every(lr)&&(e.match(/"/g)??[]).length%2===0;if(r&&!s)return[];try{return o?await qc(o,e,t):await(r?Fc:Ea)(e,t)}catch{return t.throwIfAborted(),[]}}var Bc=/Mac|iP(hone|ad)/.test(navigator.platform),ht=({keys:e})=>e.split(" ").map(t=>i`
      <kbd key=${t}>
        ${t.replace("Mod+",Bc?"\u2318":"Ctrl ").replace(/(?<=[⌘ ])[a-z]$/,o=>o.toUpperCase())}
      </kbd>
    `);var Uc=120;function Hc({text:e,at:t}){let o=new Set(t),n=[];for(let r=0,s=1;r<e.length;r=s,s+=1){for(;s<e.length&&o.has(s)===o.has(r);)s+=1;let a=e.slice(r,s);n.push(o.has(r)?i`<mark key=${r}>${a}</mark>`:a)}return n}function Kc(e){let[t,o]=S({for:"",results:[]});return E(()=>{if(e==="")return o({for:"",results:[]});let n=new AbortController,r=setTimeout(()=>{Ma(e,n.signal).then(s=>o({for:e,results:s}),()=>{})},Uc);return()=>{clearTimeout(r),n.abort()}},[e]),t.for===e?t:{...t,results:t.results.filter(({acts:n})=>!n)}}function Wc(e){let t=[];return e.forEach((o,n)=>{let r=t.at(-1);r?.title===o.entry.group?r.results.push(o):t.push({title:o.entry.group,from:n,results:[o]})}),t}function zc({entry:e,letters:t,index:o,chosen:n,choose:r,point:s}){return i`
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
        <${Hc} text=${e.label} at=${t} />
      </span>
      ${e.hint&&i`
          <span class="palette-hint">
            ${/^(g .|\?)$/.test(e.hint)?i`<${ht} keys=${e.hint} />`:e.hint}
          </span>
        `}
    </div>
  `}var Jc=({results:e,at:t,choose:o,point:n})=>Wc(e).map(({title:r,from:s,results:a})=>i`
      <div key=${`${r} ${s}`} role="group" aria-label=${r}>
        <div class="palette-group" aria-hidden="true">${r}</div>
        ${a.map(({entry:l,at:u},f)=>i`
            <${zc}
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
    `);function Ca(){let[e,t]=S(ge.peek().query),[o,n]=S(0),r=T(null),s=e.trim(),a=Kc(s),l=[...xa(s),...s?a.results:[]],u=Math.min(o,l.length-1);L(()=>r.current.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[u,e]);let f=m=>{at(),setTimeout(()=>l[m].entry.run())},c=m=>{let d={ArrowDown:u+1,ArrowUp:u-1,PageDown:u+8,PageUp:u-8}[m.key];if(d!==void 0){let p=m.key.startsWith("Arrow");n(p?(d+l.length)%Math.max(1,l.length):Math.max(0,Math.min(l.length-1,d)))}else if(m.key==="Enter"&&l[u])f(u);else return;m.preventDefault()};return i`
    <${H} title="Search or run a command" className="palette" bare onClose=${at}>
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
        <${Jc} results=${l} at=${u} choose=${f} point=${n} />
      </div>
      <p class="palette-none" role="status">
        ${l.length===0?a.for===s?`No results for \u201C${s}\u201D.`:"Searching\u2026":i`<span class="unseen">${l.length} found</span>`}
      </p>
    <//>
  `}var Vc={agent:"agents",audit:"accounts",auditedjob:"accounts",delivery:"webhooks",org:"accounts",webhook:"webhooks"},Gc=/[:/_#?;@&=+$,"[\]<>%\n\\]/g;function cr(e,t){let o=String(t).replace(Gc,n=>`_${n.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`);return`/admin/${Vc[e]??"jobs"}/${e}/${encodeURIComponent(o)}/change/`}function Yc({parent:e,trail:t,crumb:o}){let n=Tn(e??D.value?.screen?.parent??""),r=[...n?[[n.title,b(n.name)]]:[],...t];return r.length===0?null:i`
    <nav class="crumbs" aria-label="Breadcrumbs">
      ${r.map(([s,a])=>i`
          <a key=${a} href=${a}>${s}</a>
          <${v} name="next" />
        `)}
      ${o&&i`<span aria-current="page">${o}</span>`}
    </nav>
  `}function ur({title:e,note:t,state:o,actions:n,inspect:r,tools:s,parent:a,trail:l=[],crumb:u,className:f="",children:c}){let m=T(null),d=k("read","admin")?r:null;return L(()=>{document.activeElement===document.body&&D.peek().arrival.kind!=="first"&&!document.querySelector("dialog[open]")&&m.current.focus({preventScroll:!0})},[]),i`
    <header class="page-head">
      <${Yc} parent=${a} trail=${l} crumb=${u} />
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
                    href=${cr(...d)}
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
  `}var Qc={0:"This screen could not be loaded",400:"Invalid request",403:"No access",404:"Not found"},Xc={0:"The server may have been upgraded: reload the page.",400:"The address is invalid.",403:"Ask an owner of your organization for access.",404:"It may have been removed, or the address is wrong."},fr=({problem:{status:e,text:t,elsewhere:o}})=>i`
  <${ur} title=${Qc[e]??"Something went wrong"}>
    <div class="state-block is-problem" data-problem=${e}>
      <p>${xt(t)}</p>
      ${o?i`
              <p>
                It is in ${Z(o)}.${" "}
                <a href=${qe(location.pathname+location.search,o)}>Open it there</a>
              </p>
            `:i`<p class="quiet">${Xc[e]}</p>`}
      <p>
        <a class="button" href="/">
          Show overview
        </a>${" "}
        <a class="button" href="/jobs">Show jobs</a>
      </p>
    </div>
  <//>
`;var Aa=()=>i`
  <${H} title="Keyboard shortcuts" className="sheet" onClose=${()=>ie.value=!1}>
    <div class="sheet-groups">
      ${Oe.value.map(({title:e,keys:t})=>i`
          <section key=${e}>
            <h3>${e}</h3>
            <dl>
              ${t.map(({key:o,what:n})=>i`
                  <div key=${o}>
                    <dt>
                      <${ht} keys=${o} />
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
        checked=${Je}
        onChange=${e=>Wn(e.currentTarget.checked)}
      />
      Enable single-letter shortcuts
    </label>
  <//>
`;function Zc({toast:e}){let{id:t,kind:o,text:n,detail:r,action:s}=e,a=()=>o==="good"&&so(t);return i`
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
  `}var Pa=()=>i`
  <div class="toasts" role="status" aria-label="Messages">
    ${Be.value.map(e=>i`<${Zc} key=${e.id} toast=${e} />`)}
  </div>
`;var eu=400;function Ra(){let e=T(null);return E(()=>{let t=0,o=null,n=()=>{clearTimeout(t),o=null,e.current?.matches(":popover-open")&&e.current.hidePopover()},r=u=>{if(!u.isConnected)return;let f=e.current;f.textContent=u.dataset.tip,f.matches(":popover-open")||f.showPopover();let c=u.getBoundingClientRect(),m=u.dataset.tipSide==="right",d=m?c.top+(c.height-f.offsetHeight)/2:c.bottom+6,p=d+f.offsetHeight<window.innerHeight,_=m?c.right+8:c.left+(c.width-f.offsetWidth)/2;f.style.setProperty("left",`${Math.max(6,Math.min(_,window.innerWidth-f.offsetWidth-6))}px`),f.style.setProperty("top",`${p?d:c.top-f.offsetHeight-6}px`)},s=u=>{let f=u.target.closest?.("[data-tip]");f!==o&&(n(),!(!f||u.type==="focusin"&&!f.matches(":focus-visible"))&&(u.type==="pointerover"&&u.pointerType!=="mouse"||(o=f,u.type==="focusin"?r(f):t=setTimeout(()=>r(f),eu))))},l=[["pointerover",s],["focusin",s],["focusout",n],["pointerdown",n],["scroll",n],["keydown",u=>u.key==="Escape"&&n()]];for(let[u,f]of l)document.addEventListener(u,f,!0);return()=>l.forEach(([u,f])=>document.removeEventListener(u,f,!0))},[]),i`<div class="tip" role="tooltip" popover="manual" ref=${e}></div>`}var tu={connecting:"Connecting to the server",live:"Data is up to date",paused:"Updates pause while the tab is hidden",reconnecting:"Connection lost; reconnecting",stale:"Server unreachable for a while; still trying",stopped:"Updates have stopped"},ou={connecting:"reconnecting",paused:"paused",stopped:"stale"};function Da({live:e}){let t=e.state.value,o=Se(()=>t==="live"?"":`data from ${Q(e.age.value)} ago`);return i`
    <p class=${`live live-${t}`} role="status" data-live=${t} data-tip=${tu[t]}>
      <${v} name=${ou[t]??t} />
      <span class="live-word">${t}</span>
      ${["reconnecting","stale"].includes(t)&&i`<span class="live-age" aria-hidden="true">${o}</span>`}
    </p>
  `}var La={system:"System",light:"Light",dark:"Dark"},nu=()=>i`
  <${ft}
    label=${`Color scheme: ${La[dt.value].toLowerCase()}`}
    tip="Color scheme"
    className="icon-button"
    icon=${`theme-${dt.value}`}
    items=${wo.map(e=>({label:La[e],icon:`theme-${e}`,checked:e===dt.value,run:()=>Me(e)}))}
  />
`,ru=()=>i`
  <${ft}
    label=${`Scope: ${Z(I)}`}
    tip="Switch organization"
    className="scope"
    items=${Ee.map(e=>({label:Z(e.scope),hint:e.role==="site"?"":e.role,checked:e.scope===I,run:()=>e.scope!==I&&yo(e.scope)}))}
  >
    <${v} name="org" /><span class="unseen">Scope: </span><span class="scope-name">${Z(I)}</span>
  <//>
`,ja=()=>i`
  <header class="top">
    <${fo} />
    ${Ee.length>0&&i`<${ru} />`}
    <button type="button" class="jump" onClick=${()=>Te()} aria-keyshortcuts="Control+K Meta+K">
      <${v} name="search" />
      <span class="jump-text">Search or run a command…</span>
      <span class="jump-keys" aria-hidden="true">
        <${ht} keys="Mod+k" />
      </span>
    </button>
    <${Da} live=${U} />
    <${nu} />
    <button
      type="button"
      class="icon-button is-keys"
      aria-label="Keyboard shortcuts"
      data-tip="Keyboard shortcuts (?)"
      onClick=${()=>ie.value=!0}
    >
      <${v} name="help" />
    </button>
    ${N!==null&&i`<a class="person" href="/accounts/" aria-label=${`Account of ${N}`}>${N}</a>`}
  </header>
`;function su(){let e=D.value;if(L(()=>{e&&ws(e.arrival)},[e?.arrival]),!e)return i`
      <div class="page">
        <${Pn} />
      </div>
    `;if(e.problem)return i`<${fr} problem=${e.problem} />`;let t=e.module.default,o=JSON.stringify([e.screen.name,e.params]);return i`<${t} key=${o} params=${e.params} query=${e.query} />`}var au=()=>U.serverError.value&&i`<p class="complaint" role="alert">Server error: ${U.serverError}</p>`;function iu(e){e.preventDefault(),location.reload()}var lu={out:()=>i`You are logged out: nothing on this page is updated. <a href=${ks()}>Log in again</a>`,changed:()=>i`Your access has changed. <a href=${location.href} onClick=${iu}>Reload the page</a>`,left:()=>i`
    You have no access to ${Z(I)} any more. <a href="/" onClick=${cu}>Leave this page</a>
  `};function cu(e){e.preventDefault(),location.assign("/")}function uu(){return D.value,ne.value==="in"?null:i`
    <p class="complaint" role="alert" data-session=${ne.value}>
      ${lu[ne.value]()}
    </p>
  `}function Ia(){return i`
    <div class="shell">
      <aside class="side">
        <${fo} />
        <${ra} />
        <p class="side-foot">
          ${k("read","admin")&&i`<a href="/admin/">Admin</a>`}
          ${k("read","docs")&&i`<a href="/api/docs/">API</a>`}
          ${N!==null&&i`<a href="/accounts/logout/">Log out</a>`}
        </p>
      </aside>
      <div class="stage">
        <${ja} />
        <${au} />
        <${uu} />
        <main
          id="content"
          tabindex="-1"
          data-screen=${D.value&&(D.value.screen?.name??"none")}
          aria-busy=${St.value}
        >
          <${su} />
        </main>
      </div>
    </div>
    <${Ys} />
    ${ge.value&&i`<${Ca} />`}
    ${ie.value&&i`<${Aa} />`}
    <${ea} />
    <${Pa} />
    <${Ra} />
    <${Us} />
  `}var Na=new WeakMap,fu=w.diffed;function pu(e,t){for(let o of e){if(!o||o.__===t)continue;let{type:n,__k:r}=o;o.__=null,typeof n=="string"&&r&&qa(r,o)}}function qa(e,t){for(let o of e)o?.__===t&&(o.__=null,typeof o.type=="string"&&o.__k&&qa(o.__k,o))}w.diffed=e=>{fu?.(e);let t=e.__c;if(!t)return;let o=Na.get(t);o&&o!==e.__k&&pu(o,e),e.__k&&Na.set(t,e.__k)};function mu(){let e=document.querySelector("[data-search]");e?e.select():Te()}function Fa(){ut("Everywhere",[{key:"Mod+k",what:"search or run a command",run:()=>ge.peek()?at():Te()},{key:"/",what:"search on this screen",run:mu},{key:"f",what:"next failure",run:()=>Un()||V(b("jobs",{},{status:"failed"}))},{key:"?",what:"keyboard shortcuts",run:()=>ie.value=!0},{key:"Esc",what:"close"}]),ut("Rows",[{key:"\u2191 \u2193",what:"previous or next row"},{key:"\u2190 \u2192",what:"links and buttons of the row"},{key:"j",what:"next row",run:()=>Ct(1)},{key:"k",what:"previous row",run:()=>Ct(-1)},{key:"Enter",what:"open the row"},...wn(["retry","priority","cancel"],"job")?[{key:"Space",what:"select the row, with Shift a range"},{key:"x",what:"select the row"}]:[]]);let e=re.filter(t=>t.place);ut("Screens",e.map(t=>({key:`g ${t.place.key}`,what:t.place.label.toLowerCase(),run:()=>V(b(t.name))})))}var du=300;U.subscribe(se);location.hash==="#command"&&Te();dn();sn();zn();Fa();var hu=An(),_u=hu.finally(()=>U.start());Mn();Promise.race([_u,new Promise(e=>setTimeout(e,du))]).then(()=>setTimeout(()=>{let e=document.getElementById("app");e.replaceChildren(),zt(i`<${Ia} />`,e)}));function xo(e){let t=2166136261;for(let o=0;o<e.length;o++)t=Math.imul(t^e.charCodeAt(o),16777619);return(t^t>>>15)>>>0}var ko=10,Ba="qualgent-build-colors",$u=500,So=class{#e=new Map;#o=Array(ko).fill(0);#t;constructor(t=null){this.#t=t}index(t,o){let n=xo(`${t}
${o}`);this.#e.has(n)||this.#s();let r=this.#e.get(n);if(r!==void 0)return r;let s=Math.min(...this.#o),a=n%ko;for(;this.#o[a]>s;)a=(a+1)%ko;return this.#n(n,a),this.#r(),a}#n(t,o){this.#o[o]+=1,this.#e.set(t,o)}#s(){try{for(let[t,o]of JSON.parse(this.#t?.getItem(Ba)??"[]"))!this.#e.has(t)&&o>=0&&o<ko&&this.#n(t,o)}catch{}}#r(){try{this.#t?.setItem(Ba,JSON.stringify([...this.#e].slice(-$u)))}catch{}}};function gu(){try{return globalThis.localStorage??null}catch{return null}}var vu=new So(gu()),To=(e,t)=>vu.index(e,t),bu=(e,t)=>`build-${To(e,t)}`;var yu=globalThis.document?parseFloat(getComputedStyle(document.documentElement).fontSize)/16:1,pr=e=>Math.round(e*yu);var Ua=document.documentElement,At=document.createElement("i");At.hidden=!0;At.style.setProperty("forced-color-adjust","none");Ua.append(At);var Eo=new Map,Ha=g(0);function Ka(){Eo=new Map,Ha.value+=1}new MutationObserver(Ka).observe(Ua,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Ka);function wu(e){return Eo.has(e)||(At.style.setProperty("color",`var(--${e})`),Eo.set(e,getComputedStyle(At).color)),Eo.get(e)}var xu=(e,t=400)=>`${t} ${pr(e)}px Archivo, system-ui, sans-serif`;var Oo=new Map;function Wa(e){let t=Oo.get(e);return t===void 0&&(Oo.size>=2e4&&Oo.clear(),t=e.toLowerCase().replace(/\d+/g,o=>o.padStart(12,"0")),Oo.set(e,t)),t}function Ge(e,t){let[o,n]=[Wa(e),Wa(t)];return o<n?-1:o>n?1:0}var Ce=J("agents",(e,t)=>Ge(e.name,t.name)),Pt=e=>e.lost?"lost":e.state,ku=["suspect","paused","stopping"],Co=g([]),za=g(0),Mo=new Set;function Ja(e,t){let o=new Set(Co.peek());for(let r of t)o.delete(r),Mo.delete(r);for(let[r,s]of Object.entries(e))s.lost||ku.includes(s.state)?o.add(r):o.delete(r),s.simulated&&s.state!=="offline"?Mo.add(r):Mo.delete(r);za.value=Mo.size;let n=[...o].sort(Ge);n.join(`
`)!==Co.peek().join(`
`)&&(Co.value=n)}Ja(Object.fromEntries(Ce.ids.peek().map(e=>[e,Ce.row(e).peek()])),[]);Ce.watch(Ja);function Ye({since:e}){let t=z(()=>{let o=X(e);return B(()=>Q(o===null?null:ue.value-o))},[e]);return i`<time class="number" datetime=${e}>${t}</time>`}var Va=["M8 0h8v12H8z","M0 6h16v6H0z","M0 12L16 0v12z","M8 0h8v6H8zM0 6h8v6H0z","M5 3.5h6v5H5z","M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z","M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z","M5.33 0h5.34v12H5.33z","M0 4h16v4H0z","M8 1l7 5-7 5-7-5z"],Ya=({org:e,version:t})=>i`
  <svg class=${`flag flag-${To(e,t)}`} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
    <path class="flag-a" d="M0 0h16v12H0z" />
    <path class="flag-b" d=${Va[xo(t)%Va.length]} />
    <path class="flag-edge" d="M.5.5h15v11H.5z" />
  </svg>
`,Ga=({name:e,text:t,href:o,row:n,children:r})=>o?i`<a class=${e} title=${t} href=${o} tabindex=${n?-1:void 0}>${r}</a>`:i`<span class=${e} title=${t}>${r}</span>`,Qe=({org:e,version:t,link:o=!1,children:n})=>{let r=o&&b("build",{org_id:e,app_version_id:t});return i`
    <span class="build">
      <${Ya} org=${e} version=${t} />
      <${Ga} name="build-version" text=${t} href=${r} row=${o==="row"}>${n??t}<//>
      <${Ga} name="build-org" text=${e} href=${o&&b("org",{org_id:e})} row=${o==="row"}>${e}<//>
    </span>
  `};function mr({as:e="div",left:t=0,top:o=0,width:n,height:r,className:s="",children:a,...l}){let u=T(null);return L(()=>{let{style:f}=u.current;f.setProperty("transform",`translate(${t}px, ${o}px)`),f.setProperty("width",n===void 0?"100%":`${n}px`),f.setProperty("height",r===void 0?"auto":`${r}px`)},[t,o,n,r]),i`<${e} ref=${u} class=${`placed ${s}`} ...${l}>${a}<//>`}function Rt({since:e,expected:t}){let o=T(null);return L(()=>{let n=X(e);if(!(n===null||!t))return q(()=>{let r=Math.max(0,(ue.value-n)/t);o.current?.style.setProperty("--share",Math.min(1,r).toFixed(3)),o.current?.classList.toggle("is-over",r>1)})},[e,t]),i`<span class="progress" ref=${o} aria-hidden="true"></span>`}function Dt({since:e}){let t=z(()=>B(()=>eo(ue.value-X(e))),[e]);return i`<time class="number" datetime=${e}>${t}</time>`}function Xe({test:e}){let t=e.lastIndexOf("/")+1;return i`
    <span class="test" title=${e}>
      <span class="test-folder">${e.slice(0,t)}</span>
      <span class="test-file">${e.slice(t)}</span>
    </span>
  `}var Qa=e=>e.job??e.installed?.[0]??null;function Xa({held:e,paused_reason:t}){return e?`${e.kind}${e.note?`: ${e.note}`:""}${e.until?`, until ${rt(e.until)}`:""}`:t||null}function Za({job:e}){return i`
    <span class="took">
      <span class="took-words">
        ${e.phase==="installing"&&i`<em>installing</em>${" "}`}
        <${Ye} since=${e.started_at} />
        ${e.expected_seconds>0&&i`<span class="quiet"> of ${Q(e.expected_seconds)}</span>`}
      </span>
      <${Rt} since=${e.started_at} expected=${e.expected_seconds} />
    </span>
  `}var Ao=({agent:e})=>i`
  <span class=${e.lost?"is-lost":"quiet"} title=${`last seen ${rt(e.last_seen_at)}`}>
    ${e.lost?"lost":"offline"} for <${Dt} since=${e.last_seen_at} />
  </span>
`;function Su({agent:e}){if(e.job)return i`<${Xe} test=${e.job.test} />`;let t=e.state==="offline"&&e.lost?null:Xa(e);return t?i`<span class="card-hold" title=${t}>${t}</span>`:e.state==="offline"?i`<${Ao} agent=${e} />`:i`<span class="quiet">${e.targets.join(", ")}</span>`}function Tu({id:e,index:t,count:o,...n}){let r=Ce.row(e).value;if(!r)return null;let s=Qa(r),a=st(r.labels);return i`
    <${mr}
      as="li"
      className=${`card card-${Pt(r)}`}
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
        <${Mt} state=${r.state} lost=${r.lost} />
      </span>
      <span class="card-build">
        ${s?i`<${Qe} org=${s.org_id} version=${s.app_version_id} />`:i`<span class="quiet">no build installed</span>`}
      </span>
      <span class="card-doing">
        <${Su} agent=${r} />
      </span>
      <span class="card-took">${r.job&&i`<${Za} job=${r.job} />`}</span>
      <span class="card-labels" title=${a}>
        ${r.simulated&&i`<span class="tag">simulated</span>${" "}`}
        ${a}
      </span>
    <//>
  `}function Lt(e,t=250){let o,n=!1,r=!1,s=!1,a=0,l=async()=>{o=void 0,n=!0,r=!1;let f=performance.now();try{await e()}finally{let c=performance.now();a=c+Math.max(t,3*(c-f)),n=!1,r&&u()}},u=()=>{s||(r=!0,n||(o??=setTimeout(l,Math.max(0,a-performance.now()))))};return Object.assign(u,{stop(){s=!0,clearTimeout(o)}})}var Eu=1e3,Po=class{#e;#o=0;data=g(null);error=g(null);constructor(t,o=null){this.#e=t,this.data.value=o}async load(){let t=++this.#o;try{let o=await ee(this.#e);if(t!==this.#o)return;this.error.value=null,this.data.value=o}catch(o){t===this.#o&&(this.error.value=o)}}invalidate=Lt(()=>this.load(),Eu);close(){this.#o+=1,this.invalidate.stop()}};var dr=J("settings");function hr(e){let t=z(()=>e?kt(e):null,[e]);return E(()=>t&&U.subscribe(t),[t]),t}function Ou(e,t,o=null){let n=z(()=>new Po(e,o),[e]);return E(()=>(e&&!n.data.peek()&&n.load(),()=>n.close()),[n]),E(()=>{n.data.peek()&&n.invalidate()},[t]),n}function Mu(e,t,o=[]){E(()=>{let n=Lt(t),r=dr.watch((a,l,u)=>(u||e in a)&&n());e in xn(dr)&&n();let s=o.map(a=>a.watch(n));return()=>[r,...s,n.stop].forEach(a=>a())},[e,t])}function _r(){let e=T(null),t=Fn(e.current);return L(()=>qn(e.current,t)),{ref:e,onFocusIn:Nn,"data-list":!0}}function Cu(e,t){let[o,n]=S(e);return E(()=>{let r=setTimeout(()=>n(e),t);return()=>clearTimeout(r)},[e]),o===e}var Au=10,Pu=8;function $r(e,{first:t=Au,step:o=Pu}={}){let[n,r]=S(t);return E(()=>{if(n>=e){e>0&&r(1/0);return}let s=requestAnimationFrame(()=>r(n+o));return()=>cancelAnimationFrame(s)},[n,e]),n}function gr(e){let{id:t,label:o,className:n,columns:r,sections:s=[{key:"all",ids:e.ids}],selection:a}=e,l=_r(),u=s.flatMap(m=>m.ids),f=$r(u.length),c=m=>{let d=m.key===" "||m.key==="x"&&Je.peek();if(!a||!d||m.ctrlKey||m.metaKey||m.altKey)return;let p=m.target.closest("[data-row]");p&&(m.preventDefault(),a.toggle(p.dataset.row.slice(e.kind.length+1),{through:m.shiftKey,shown:u}))};return i`
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
                <${Lu} selection=${a} shown=${u} />
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
            ${$.map(x=>i`<${Ru} key=${x} id=${x} table=${e} shown=${u} />`)}
            ${_.length===0&&h&&i`
                <tr role="row" class="divider">
                  <td role="cell" class="nothing">${h}</td>
                </tr>
              `}
          </tbody>
        `)})}
    </table>
  `}function Ru({id:e,table:t,shown:o}){let{columns:n,rowOf:r,kind:s,hrefOf:a,rowClass:l=()=>"",failed:u=()=>!1,selection:f}=t,c=r(e).value,m=Se(()=>f?.ids.value.has(e)?" is-picked":"");if(!c)return null;let d=a(c,e),p=_=>{_.target.closest("a, button, input, label")||String(getSelection())||(_.metaKey||_.ctrlKey?window.open(d,"_blank","noopener"):V(d))};return i`
    <tr role="row" class=${`row ${l(c)}${m.value}`} onClick=${p}>
      ${f&&i`
          <td role="cell" class="c-pick">
            <${Du} id=${e} selection=${f} shown=${o} />
          </td>
        `}
      ${n.map(({name:_,label:h,numeric:$,main:x,stacked:y,cell:P})=>i`
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
                      ${P(c,e)}
                    </a>
                    ${x===!0?null:x(c)}
                  </span>
                `:P(c,e)}
          </td>
        `)}
    </tr>
  `}function Du({id:e,selection:t,shown:o}){let n=Se(()=>t.ids.value.has(e));return i`
    <label class="pick">
      <input type="checkbox" tabindex="-1" checked=${n} onClick=${s=>t.toggle(e,{through:s.shiftKey,shown:o})} />
      <span class="unseen">Select this row</span>
    </label>
  `}function Lu({selection:e,shown:t}){let o=T(null),n=t.filter(r=>e.ids.value.has(r)).length;return L(()=>{o.current.indeterminate=n>0&&n<t.length}),i`
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
  `}var ju=e=>e.job??e.installed?.[0]??null;function ei({agent:e}){let t=ju(e);return t?i`<${Qe} org=${t.org_id} version=${t.app_version_id} />`:i`<span class="quiet">no build installed</span>`}function ti({agent:e}){let{job:t}=e;return e.state==="offline"?i`<${Ao} agent=${e} />`:t?i`
    <span class="work">
      <${Xe} test=${t.test} />
      <span class="work-time">
        ${t.phase==="installing"&&i`<em>installing</em>${" "}`}
        <${Ye} since=${t.started_at} />
        ${t.expected_seconds?i`<span class="quiet"> of ${Q(t.expected_seconds)}</span>`:""}
      </span>
      <${Rt} since=${t.started_at} expected=${t.expected_seconds} />
    </span>
  `:i`<span class="quiet">${e.targets.join(", ")}</span>`}var Iu=e=>i`
  <span class="agent-line">
    <${Mt} state=${e.state} lost=${e.lost} />
    ${e.simulated&&i`<span class="tag" title="Simulates tests instead of running them">simulated</span>`}
  </span>
`,Nu=[{name:"name",title:"Agent",main:Iu,stacked:!0,cell:e=>i`<span title=${e.name}>${e.name}</span>`},{name:"installed",title:"Build",cell:e=>i`<${ei} agent=${e} />`},{name:"job",title:"Job",cell:e=>i`<${ti} agent=${e} />`}],qu=({ids:e})=>i`
  <${gr}
    id="agents-list"
    label="Agents"
    className="agents"
    columns=${Nu}
    ids=${e}
    kind="agent"
    rowOf=${t=>Ce.row(t)}
    hrefOf=${t=>b("agent",{name:t.name})}
    rowClass=${t=>`agent-${Pt(t)}`}
  />
`;var oi=["done","failed","cancelled","running","waiting"];function Fu({group:e}){let t=T(null);return L(()=>{oi.forEach((o,n)=>t.current.children[n].style.setProperty("flex-grow",e[o]||0))}),i`
    <span class="bar" ref=${t} aria-hidden="true">
      ${oi.map(o=>i`<i key=${o} class=${`bar-${o}`}></i>`)}
    </span>
  `}function ni({label:e,text:t,head:o}){let n=ke("copy"),r=async s=>{let a=s.currentTarget.parentElement.querySelector("code");try{await navigator.clipboard.writeText(t),n.value="copied"}catch{getSelection().selectAllChildren(a),n.value="selected"}setTimeout(()=>n.value="copy",2e3)};return i`
    <div class="copy">
      ${o??i`<span class="copy-label">${e}</span>`}
      <pre tabindex="0" aria-label=${e}>
        <code>${t}</code>
      </pre>
      <button type="button" class="button" onClick=${r}>
        <${v} name="copy" />
        <span aria-live="polite">${n}</span>
      </button>
    </div>
  `}function vr({lines:e}){let[t,o]=S(null),[n,r]=e.find(([a])=>a===t)??e[0],s=i`
    <select
      class="copy-choice"
      aria-label="Command"
      value=${n}
      onChange=${a=>o(a.currentTarget.value)}
    >
      ${e.map(([a])=>i`<option key=${a} value=${a}>${a}</option>`)}
    </select>
  `;return i`<${ni} label=${n} text=${r} head=${s} />`}var br=N===null?"curl -s":'curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"',Bu="http://127.0.0.1:3000",yr=()=>[Bu,"http://localhost:3000"].includes(location.origin)?"":` --url ${location.origin}`,wr=I?.startsWith("org:")?I.slice(4):"acme",Ro=e=>/^[\w.-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,xr=N!==null;var kr=()=>xr?k("invite","host")?i`
        <a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
      `:i`Ask an owner of your organization to enroll a device host.`:i`
      On a machine with a device or a browser, in the folder of your tests:${" "}
      <code>qgagent init</code> writes <code>qgagent.toml</code>, which says what runs; then${" "}
      <code>qgagent run --url ${location.origin}</code>
    `;var Do={org_id:wr,app_version_id:"1.0.0",test:"tests/onboarding.spec.js"},Uu=`qgjob submit --org-id ${Ro(Do.org_id)} --app-version-id ${Do.app_version_id} --test ${Do.test}`,Hu=`${br} ${location.origin}/submit-job -H 'Content-Type: application/json' -d ${Ro(JSON.stringify(Do))}`,Ku=()=>i`
  <section class="empty" aria-labelledby="empty-title">
    <h2 id="empty-title">Submit the first test</h2>
    <p>
      A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
      Paste this into a terminal and watch this page.
    </p>
    <${vr}
      lines=${[["Submit a job",`${Uu}${yr()}`],["Submit a job, with curl",Hu]]}
    />
    <h3>Add an agent</h3>
    <p>An agent runs the tests. <${kr} /></p>
  </section>
`;var ri=["at","waiting","running","submitted","done","failed","cancelled","installs","installs_avoided","wait_p50","wait_p95"];function Wu(e,t){let o=e.at.at(-1)??-1/0,n=t.filter(r=>r.at>o);return n.length>0&&e.at.length>0&&n.length===t.length&&n[0].at-o>2*e.step?null:{step:e.step,...Object.fromEntries(ri.map(r=>[r,[...e[r],...n.map(s=>s[r])]]))}}var si={mean:e=>e.reduce((t,o)=>t+o,0)/e.length,most:e=>Math.max(...e)};function zu(e,{from:t,to:o,count:n,names:r,merge:s="mean"}){let a=(o-t)/n,l=r.map(()=>Array.from({length:n},()=>[]));return e.at.forEach((u,f)=>{let c=Math.floor((u-t)/a);c<0||c>=n||r.forEach((m,d)=>{let p=e[m][f];p!=null&&l[d][c].push(p)})}),{at:Array.from({length:n},(u,f)=>t+f*a),values:Object.fromEntries(r.map((u,f)=>[u,l[f].map(c=>c.length>0?si[s](c):null)]))}}function Lo(e,t,o){let n=(e.at(-1)?.at??0)-o,r=e.filter(s=>s.at>n&&s[t]!==null).map(s=>s[t]);return r.length>0?si.mean(r):null}var Ju=(e,t,o)=>Math.round(e.reduce((n,r)=>n+r[t]*o/60,0));var Sr=["busy","stopping","idle","paused","suspect","offline"];function jo(e){let t=Object.fromEntries(Sr.map(s=>[s,e[s]??0])),o=Sr.reduce((s,a)=>s+t[a],0),n=o-t.offline,r=t.busy+t.stopping;return{...t,known:o,connected:n,working:r,share:n>0?r/n:null}}var Vu=e=>e.job?.org_id??null,Tr="label.";function ai(e,t){return t==="target"?e.targets:t==="org"?[Vu(e)??"used by nobody"]:t.startsWith(Tr)?[e.labels?.[t.slice(Tr.length)]??"without this label"]:["all"]}function Gu(e){let t={};for(let[,{state:o}]of e)t[o]=(t[o]??0)+1;return t}function Yu(e,t){let o=new Map;for(let[n,r]of e)for(let s of ai(r,t)){o.has(s)||o.set(s,{key:s,ids:[],states:{}});let a=o.get(s);a.ids.push(n),a.states[r.state]=(a.states[r.state]??0)+1}return[...o.values()].sort((n,r)=>Ge(n.key,r.key)).map(({key:n,ids:r,states:s})=>({key:n,ids:r,totals:jo(s)}))}function Qu(e){let t=new Map;for(let[,o]of e)for(let n of Object.keys(o.labels??{}))t.set(n,(t.get(n)??0)+1);return[...t].sort((o,n)=>n[1]-o[1]||Ge(o[0],n[0]))}var Io=J("series",(e,t)=>e.at-t.at);var Er=[["1h","1 h"],["24h","24 h"],["7d","7 days"]],Or="24h";function Xu(e){let t=e.get("period");return Er.some(([o])=>o===t)?t:Or}var Mr=e=>Er.find(([t])=>t===e)[1];function Cr(e){let t=hr(e===Or?null:`totals:${e}`);return(t?t.row(e).value:se.row("overview").value?.totals)??null}var Ar=100,No=24;function ii(e,{floor:t=0}={}){let o=Math.max(...e.filter(a=>a!==null),t+1),n=e.length>1?Ar/(e.length-1):0,r="",s="M";return e.forEach((a,l)=>{if(a===null){s="M";return}let u=No-1-(a-t)/(o-t)*(No-2);r+=`${s}${(l*n).toFixed(1)} ${u.toFixed(1)}`,s="L"}),r}function qo({values:e,tone:t=""}){return e.filter(o=>o!==null).length<2?i`<svg class="spark" aria-hidden="true" viewBox=${`0 0 ${Ar} ${No}`}></svg>`:i`
    <svg
      class=${`spark ${t&&`spark-${t}`}`}
      aria-hidden="true"
      viewBox=${`0 0 ${Ar} ${No}`}
      preserveAspectRatio="none"
    >
      <path class="spark-line" d=${ii(e)} vector-effect="non-scaling-stroke" />
    </svg>
  `}var Zu=["busy","idle","stopping","paused","suspect","offline"],li=60,ci={"1h":"3600","24h":"86400","7d":"604800"},Ae=({name:e,period:t,value:o,icon:n,note:r,loud:s,href:a,trend:l,tone:u,children:f})=>i`
  <div class=${`figure ${s?"is-loud":""}`} data-figure=${e.toLowerCase()}>
    <dt>
      ${n&&i`<${v} name=${n} />`}
      ${a?i`<a href=${a}>${e}</a>`:e}
      ${t&&i`<small class="figure-period">${t}</small>`}
    </dt>
    <dd>${o}</dd>
    <dd class="figure-note">${r??""}</dd>
    ${f}
    <dd class="figure-spark" aria-hidden="true">${l&&i`<${qo} values=${l} tone=${u} />`}</dd>
  </div>
`,ui=e=>e===null?"":`${M(e<10?Math.round(e*10)/10:Math.round(e))} a minute`,fi=e=>e==null?"\u2013":e<10?wt(e):Q(e);function ef({states:e,lost:t,trend:o}){let n=Zu.filter(s=>e[s]>0),r=n.reduce((s,a)=>s+e[a],0);return i`
    <div class="figure" data-figure="agents">
      <dt>
        <a href=${b("fleet")}>Agents</a>
      </dt>
      <dd>${M(r)}</dd>
      <dd class="figure-note">
        ${n.length===0?"none connected":""}
        ${n.map(s=>i`
            <a
              key=${s}
              class=${`fleet-state on-board-${s} ${s==="offline"&&t>0?"on-board-lost":""}`}
              href=${b("fleet",{},{state:s})}
            >
              <${v} name=${s} />
              ${M(e[s])} ${s}
            </a>
          `)}
      </dd>
      <dd class="figure-spark" aria-hidden="true">
        <${qo} values=${o} tone="go" />
      </dd>
    </div>
  `}function pi({installs:e,installs_avoided:t,saved_seconds:o}){let n=e+t>0?`, ${Math.round(100*t/(e+t))} % saved`:"";return`${M(e)} made${n}${o>0?`, \u2248 ${Q(o)} of device time`:""}`}function tf({period:e}){let t=Cr(e),o=se.row("overview").value,n=Se(()=>Io.ids.value.map(u=>Io.row(u).value)).value;if(!o)return i`<dl class="figures"></dl>`;let r=u=>n.map(f=>f[u]),s=u=>b("jobs",{},{status:u}),a=u=>b("jobs",{},{q:`status:${u} age<${e}`}),l=Mr(e);return i`
    <dl class="figures">
      <${Ae}
        name="Waiting"
        icon="pending"
        href=${s("pending")}
        value=${M(o.waiting)}
        trend=${r("waiting")}
      />
      <${Ae}
        name="Running"
        icon="running"
        href=${s("running")}
        value=${M(o.running)}
        trend=${r("running")}
        tone="go"
      />
      <${Ae}
        name="Passed"
        icon="done"
        period=${l}
        href=${a("done")}
        value=${M(t?.done)}
        note=${ui(Lo(n,"done",li))}
        trend=${r("done")}
        tone="good"
      />
      <${Ae}
        name="Failed"
        icon="failed"
        period=${l}
        href=${a("failed")}
        value=${M(t?.failed)}
        loud=${t?.failed>0}
        note=${[ui(Lo(n,"failed",li)),t?.cancelled?`${M(t.cancelled)} cancelled`:""].filter(Boolean).join(", ")}
        trend=${r("failed")}
        tone="bad"
      />
      <${Ae}
        name="Wait p50"
        value=${fi(o.wait_p50)}
        note=${o.wait_p95==null?"no recent jobs":`p95 ${fi(o.wait_p95)}`}
        trend=${r("wait_p50")}
      />
      <${ef}
        states=${o.agents??{}}
        lost=${o.lost}
        trend=${n.map(u=>jo(u.agents??{}).working)}
      />
      <${Ae}
        name="Installs avoided"
        href=${b("timeline",{},{span:ci[e]})}
        period=${l}
        value=${M(t?.installs_avoided)}
        note=${t?pi(t):""}
        trend=${r("installs_avoided")}
        tone="yellow"
      />
      <${Ae}
        name="Starts avoided"
        href=${b("timeline",{},{span:ci[e]})}
        period=${l}
        value=${M(t?.starts_avoided)}
        note="of the test runner"
        trend=${r("starts_avoided")}
        tone="yellow"
      />
    </dl>
  `}var _t=B(()=>D.value?.query.get("q")??""),Pr=B(()=>_t.value.toLowerCase().split(/\s+/).filter(Boolean)),Rr=e=>Cn({q:e}),of={group:e=>[e.org_id,e.app_version_id,e.target,st(e.labels),...e.agents??[]],agent:e=>[e.name,e.host,e.state,...e.targets??[],st(e.labels),e.job?.org_id,e.job?.app_version_id,e.job?.test,...(e.installed??[]).flatMap(t=>[t.org_id,t.app_version_id])],job:e=>[e.id,e.org_id,e.app_version_id,e.test,e.status,e.phase,e.agent,e.target]},mi=new WeakMap;function di(e,t,o){if(o.length===0)return!0;let n=mi.get(t);return n===void 0&&(n=of[e](t).join(" ").toLowerCase(),mi.set(t,n)),o.every(r=>n.includes(r))}var nf=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]);function rf(e,t){let o=[];return B(()=>{let n=e.ids.value;if(Pr.value.length===0)return o=n;let r=n.filter(s=>{let a=e.row(s).value;return a!==null&&di(t,a,Pr.value)});return nf(r,o)?o:o=r})}var Dr=({id:e,icon:t="search",label:o,placeholder:n=o,text:r,onInput:s})=>i`
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
`;var sf=({label:e})=>i`
  <${Dr}
    id="filter"
    icon="filter"
    label=${e}
    placeholder="Filter"
    text=${_t.value}
    onInput=${Rr}
  />
`;var Lr=({at:e,className:t=""})=>i`
  <time class=${`number ${t}`} datetime=${e} title=${cn(e)}>${rt(e)}</time>
`;function af({job:e}){return e.finished_at&&e.started_at?i`<span class="number">${wt(X(e.finished_at)-X(e.started_at))}</span>`:e.status==="running"?e.started_at&&i`<${Ye} since=${e.started_at} />`:e.status==="pending"?i`<span class="quiet">waiting <${Dt} since=${e.created_at} /></span>`:""}var lf=e=>i`
  ${e.attempts>1&&i`<span class="tag">attempt ${M(e.attempts)}</span>`}
  ${e.flaky&&i`<span class="tag" title="Passed after a failed attempt">flaky</span>`}
  ${e.simulated&&i`<span class="tag" title="run by a simulated agent">simulated</span>`}
`,cf=({job:e})=>i`
  <a class="suite" tabindex="-1" href=${b("batch",{id:e.batch_id})}>${e.batch.suite||"batch"}</a>
  ${e.batch.branch&&i`<span class="quiet suite-branch" title=${e.batch.branch}>${e.batch.branch}</span>`}
`,uf=({text:e})=>i`<span class="cause" title=${e}>${e}</span>`,hi=[{name:"status",title:"Status",cell:e=>i`<${Dn} job=${e} />`},{name:"test",title:"Test",main:lf,cell:e=>i`<${Xe} test=${e.test} />`},{name:"build",title:"Build",cell:e=>i`<${Qe} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"suite",title:"Suite",cell:e=>e.batch&&i`<${cf} job=${e} />`},{name:"cause",title:"Reason",cell:e=>(e.cause||e.reason)&&i`<${uf} text=${e.cause||e.reason} />`},{name:"agent",title:"Agent",label:"agent",cell:e=>e.agent??""},{name:"took",title:"Duration",numeric:!0,cell:e=>i`<${af} job=${e} />`},{name:"at",title:"Submitted",label:"submitted",numeric:!0,cell:e=>i`<${Lr} className="quiet" at=${e.created_at} />`}],ff={kind:"job",columns:hi,hrefOf:e=>b("job",{id:e.id}),rowClass:e=>`job-${e.status}`,failed:e=>e.status==="failed"};function pf({title:e,note:t,tools:o,id:n,className:r="",children:s}){let a=G();return i`
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
  `}var mf=({children:e})=>i`
  <p class="banner" data-simulated>
    <${v} name="stale" />
    <span><strong>Simulated.</strong> ${e}</span>
  </p>
`;function df(e){let t=ke(null),o=T(new Set),n=a=>()=>{o.current.add(a),t.value??=e.peek()},r=a=>l=>{a==="focus"&&l.currentTarget.contains(l.relatedTarget)||(o.current.delete(a),o.current.size===0&&(t.value=null))};nn(()=>{_t.value,t.value=null});let s=t.value&&new Set(t.value);return{ids:t.value??e.value,waiting:s?e.value.filter(a=>!s.has(a)).length:0,show:()=>t.value=e.peek(),over:{onPointerEnter:n("pointer"),onPointerLeave:r("pointer"),onFocusIn:n("focus"),onFocusOut:r("focus")}}}var hf=J("events",(e,t)=>e.at<t.at?1:e.at>t.at?-1:e.id<t.id?1:-1);var Fo=e=>e.waiting+e.running>0,_f=["no_agent","agents_paused","build_held"],$f=e=>e.running===0&&_f.includes(e.explanation?.reason??"");function gf(e,t){return Fo(e)!==Fo(t)?Fo(e)?-1:1:(e.position??1/0)-(t.position??1/0)||(e.id<t.id?-1:1)}var vf=J("groups",gf);var _i=e=>Date.parse(e.started_at??e.created_at),bf=J("jobs",(e,t)=>_i(t)-_i(e)||(e.id<t.id?1:-1));export{Gn as m0_0,Ve as m0_1,Xn as m0_10,_o as m0_11,Yn as m0_12,hc as m0_13,dc as m0_14,Qn as m0_2,pc as m0_3,Zn as m0_4,_c as m0_5,er as m0_6,fc as m0_7,mc as m0_8,$c as m0_9,uo as m109_0,mf as m116_0,Dt as m117_0,qo as m119_0,ii as m119_1,Il as m122_0,Ke as m122_1,Pn as m122_2,Mt as m123_0,Dn as m123_1,We as m123_2,gr as m124_0,Xe as m129_0,qu as m12_0,ei as m12_1,ti as m12_2,Dr as m130_0,Lr as m132_0,U as m146_0,ri as m150_0,zu as m150_1,Wu as m150_2,Lo as m150_3,Ju as m150_4,_t as m151_0,rf as m151_1,Rr as m151_2,Pr as m151_3,di as m151_4,Tr as m152_0,Sr as m152_1,Yu as m152_2,ai as m152_3,Qu as m152_4,Gu as m152_5,jo as m152_6,ln as m157_0,un as m157_1,eo as m157_10,X as m157_11,xt as m157_12,Xi as m157_13,tl as m157_14,el as m157_15,rt as m157_16,Zt as m157_2,K as m157_3,Q as m157_4,cn as m157_5,st as m157_6,M as m157_7,Zi as m157_8,wt as m157_9,df as m159_0,le as m163_0,Rn as m163_1,$r as m164_0,Ou as m164_1,_r as m164_2,Mu as m164_3,Cu as m164_4,hr as m164_5,i as m165_0,cr as m166_0,ut as m180_0,Oe as m180_1,ze as m180_2,Wn as m180_3,Je as m180_4,zn as m180_5,rc as m180_6,Fu as m18_0,Ge as m192_0,yn as m195_0,gn as m195_1,bn as m195_2,N as m195_3,oo as m195_4,vn as m195_5,Ee as m195_6,re as m195_7,_l as m195_8,at as m198_0,Te as m198_1,ge as m198_2,_n as m198_3,hl as m198_4,k as m203_0,wn as m203_1,V as m204_0,Bs as m204_1,Mn as m204_2,Tn as m204_3,Cn as m204_4,An as m204_5,b as m204_6,D as m204_7,St as m204_8,tc as m206_0,Fn as m206_1,Bn as m206_2,Ct as m206_3,Un as m206_4,Nn as m206_5,qn as m206_6,dn as m207_0,I as m207_1,mn as m207_2,Z as m207_3,qe as m207_4,pt as m223_0,vo as m223_1,ir as m223_2,bo as m223_3,lr as m223_4,Ec as m223_5,Mc as m225_0,Oc as m225_1,mt as m225_2,Cc as m225_3,Ac as m225_4,ba as m225_5,va as m225_6,ie as m230_0,Ce as m231_0,Pt as m231_1,za as m231_2,Co as m231_3,hf as m233_0,vf as m234_0,$f as m234_1,Fo as m234_2,bf as m235_0,se as m236_0,xn as m238_0,J as m238_1,kt as m238_2,Io as m239_0,br as m245_0,xr as m245_1,wr as m245_2,Ro as m245_3,yr as m245_4,pr as m247_0,wo as m248_0,Me as m248_1,dt as m248_2,Lt as m249_0,Ue as m256_0,so as m256_1,lt as m256_2,Be as m256_3,Or as m257_0,Er as m257_1,Mr as m257_2,Xu as m257_3,Cr as m257_4,Ai as m260_0,Pi as m260_1,T as m260_10,S as m260_11,Ri as m260_2,E as m260_3,Di as m260_4,G as m260_5,Ci as m260_6,L as m260_7,z as m260_8,is as m260_9,j as m262_0,Qt as m262_1,ke as m262_10,nn as m262_11,ce as m262_2,B as m262_3,hs as m262_4,q as m262_5,g as m262_6,he as m262_7,Se as m262_8,Vi as m262_9,je as m263_0,xe as m263_1,w as m263_10,zt as m263_11,Vr as m263_12,gi as m263_2,Ei as m263_3,Ze as m263_4,Mi as m263_5,vi as m263_6,Ze as m263_7,Ti as m263_8,Ht as m263_9,$e as m2_0,Ss as m2_1,ee as m2_2,Ts as m2_3,F as m2_4,vr as m32_0,ni as m32_1,H as m35_0,Ye as m39_0,Ku as m40_0,Ae as m47_0,tf as m47_1,pi as m47_2,sf as m49_0,kr as m50_0,Qe as m51_0,Ya as m51_1,Tu as m57_0,Ao as m57_1,Za as m57_2,Qa as m57_3,Xa as m57_4,Fl as m59_0,co as m59_1,Bl as m59_2,ql as m59_3,Ot as m59_4,So as m5_0,To as m5_1,bu as m5_2,v as m65_0,hi as m67_0,ff as m67_1,ue as m6_0,_e as m6_1,rn as m6_2,sn as m6_3,wu as m7_0,xu as m7_1,Ha as m7_2,ft as m83_0,ur as m88_0,pf as m90_0,mr as m94_0,fr as m96_0,Rt as m98_0};
