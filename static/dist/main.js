var Hr=e=>t=>{var o=e[t];if(o)return o();throw new Error("Module not found in bundle: "+t)};var x,Kr,Jt,ke,Vo,Wt,zr,Ut,Jr,Qo,Go,Vr,wt=Symbol.for("pv"),Kt={},zt=[],Si=/^m(i|n|o|s|text|space)$/,Vt=Array.isArray,Gt=zt.slice,Se=Object.assign;function qe(e){e&&e.parentNode&&e.remove()}function rt(e,t,o){var n,r,s,a={},l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Gt.call(arguments,2):o),Fe(e,a,n,r,null)}function Ti(e,t,o){var n,r,s,a=Se({},e.props),l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e.type!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Gt.call(arguments,2):o),Fe(e.type,a,n!==void 0?n:e.key,r!==void 0?r:e.ref,null)}function Fe(e,t,o,n,r){var s={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:wt,__v:r||++Kr,__i:-1,__u:0};return!r&&x.vnode&&x.vnode(s),s}function Ei(){return{current:null}}function Ee(e){return e.children}function Be(e,t){this.props=e,this.context=t,this.__g=0}function Te(e,t){if(t==null)return e.__&&Te(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:Te(e)}function Oi(e){var t,o=e.__v,n=o.__e,r=[],s=[],a=e.__P;a&&((t=Se({constructor:wt},o)).__v=o.__v+1,x.vnode&&x.vnode(t),Xo(a,t,o,e.__n,a.namespaceURI,32&o.__u?[n]:null,r,n||Te(o),32&o.__u,s),t.__v=o.__v,t.__.__k[t.__i]=t,ts(r,t,s),o.__=o.__e=null,t.__e!=n&&Gr(t))}function Gr(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Gr(e)}function Yo(e){(8&e.__g||(e.__g|=8,ke.push(e),Wt++))&&Vo==x.debounceRendering||((Vo=x.debounceRendering)||queueMicrotask)(Yr)}function Yr(){try{for(var e,t=1;ke.length;)ke.length>t&&ke.sort(zr),e=ke.shift(),t=ke.length,8&e.__g&&Oi(e)}finally{(Wt=ke.length)&&(Vo||queueMicrotask)(Yr)}}function Qr(e,t,o,n,r,s,a,l,u,f,c){var m,d,p,_,h,$,y=n.__k||zt,v=t.length;for(u=Mi(o,t,y,u,v),m=0;m<v;m++)(p=o.__k[m])!=null&&(d=~p.__i&&y[p.__i]||Kt,p.__i=m,$=Xo(e,p,d,r,s,a,l,u,f,c),_=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.ref&&Zo(d.ref,null,p,d),p.ref&&c.push(p.ref,p.__c||_,p)),h=h||_,4&p.__u?(u=Xr(p,u,e,!d.__v),d.__e&&(d.__e=null)):typeof p.type=="function"&&$!==void 0?u=$:_&&(u=_.nextSibling),p.__u&=-21);return o.__e=h,u}function Mi(e,t,o,n,r){var s,a,l,u,f,c,m,d,p,_=o.length,h=_,$=0,y=0,v=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=Fe(null,a):Vt(a)?a=v[s]=Fe(Ee,{children:a}):a.constructor===wt&&a.__b?a=v[s]=Fe(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,u=s+$,a.__=e,a.__b=e.__b+1,l=null,~(f=a.__i=Ci(a,o,u,h))&&(h--,(l=o[f])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,f==u-1?$--:f==u+1?$++:f!=u&&(f>u?$--:$++,y=1)):(~f||(r>_?$--:r<_&&$++),typeof a.type!="function"&&(a.__u|=4))):v[s]=null;if(y){for(c=[],m=[],s=0;s<r;s++)if((a=v[s])&&16&a.__u){for($=0,d=c.length;$<d;)c[p=$+d>>1]<a.__i?$=p+1:d=p;c[$]=a.__i,m[s]=$+1}for($=c.length;s--;)m[s]&&(m[s]==$?$--:v[s].__u|=4)}if(h)for(s=0;s<_;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=Te(l)),en(l,l));return n}function Xr(e,t,o,n){var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Xr(r[s],t,o,!1));return t}for(t&&!t.parentNode&&(t=Te(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,t):o.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Zr(e,t){return t=t||[],e!=null&&typeof e!="boolean"&&(Vt(e)?e.some(function(o){Zr(o,t)}):t.push(e)),t}function Ci(e,t,o,n){var r,s=e.key,a=e.type,l=t[o],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return o;if(n>(u?1:0)){for(r=o-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=o+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function Wr(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function Bt(e,t,o,n,r){var s,a;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||Wr(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||Wr(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(a=Go[t]||(Go[t]=Ai(t)),(e.__a||(e.__a={}))[t]=Qo,s=t!=(t=t.replace(Jr,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function Ai(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[Ut]==null)t[Ut]=Qo++;else if(t[Ut]<this.__a[e])return;return o(x.event?x.event(t):t)}}}function Xo(e,t,o,n,r,s,a,l,u,f){var c,m,d,p,_,h,$,y,v,P,C,Jo,Br,Ft,je,Ur,xe,Ne,he=t.type;if(t.constructor!==wt)return null;128&o.__u&&(u=32&o.__u,c=o.__c.__z)&&(t.__u|=u,m=s=[],c.nodeType==8?l=Ht(c,s):s.push(c),l=s[0]||l),(c=x.__b)&&c(t);e:if(typeof he=="function"){d=a.length;try{if(y=t.props,v=(c=he.prototype)&&c.render,P=(c=he.contextType)&&n[c.__c],C=c?P?P.props.value:c.__:n,(p=o.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(v?t.__c=p=new he(y,C):(t.__c=p=new Be(y,C),p.constructor=he,p.render=Di),P&&P.sub(p),p.state||(p.state={}),p.__n=n,p.__g|=8,p.__h=[],p.__k=[]),v&&(p.__s||(p.__s=p.state),he.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Se({},p.__s)),Se(p.__s,he.getDerivedStateFromProps(y,p.__s)))),_=p.props,h=p.state,p.__v=t,o.__c){if(y!==_&&v&&!he.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(y,C),t.__v==o.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(y,p.__s,C)===!1){t.__v!=o.__v&&(p.props=y,p.state=p.__s,p.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(ne){ne&&(ne.__=t)}),zt.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&a.push(p),l=Te(o);break e}p.componentWillUpdate&&p.componentWillUpdate(y,p.__s,C),v&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(_,h,$)})}else v&&!he.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),v&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=C,p.props=y,p.__P=e,p.__g&=-5,Jo=x.__r,Br=v?25:0;do p.__g&=-9,Jo&&Jo(t),c=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++Br<25);v&&(zt.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(n=Se({},n,p.getChildContext())),v&&o.__c&&p.getSnapshotBeforeUpdate&&($=p.getSnapshotBeforeUpdate(_,h)),Ft=c&&c.type===Ee&&c.key==null?c.props.children:c,y.__P&&(c=l,r=(e=y.__P).namespaceURI,u=s=null,o.props&&o.props.__P!=e&&(o.__k.some(function(ne){ne&&en(ne,ne)}),o.__k=null),l=o.__k?Te(o,0):null),l=Qr(e,Vt(Ft)?Ft:[Ft],t,o,n,r,s,a,l,u,f),y.__P&&(t.__e=null,l=c),t.__u&=-161,m&&m.some(qe),p.__h.length&&a.push(p),1&p.__g&&(p.__g&=-4)}catch(ne){if(a.length=d,t.__v=null,u||s)if(ne&&ne.then){if(t.__u|=128|u,s){for(~(xe=s.indexOf(l||void 0))||(xe=s.length);(Ne=s[xe-1])&&Ne.nodeType==8;)xe--;for(;xe<s.length;xe++)if(Ne=s[xe])if(s[xe]=null,je){if(Ne==Ur)break}else{if(Ne.nodeType!=8)break;Ne.data.startsWith("$s")&&(Ur=Ht(je=Ne))}}if(!je){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;je=l}(c=Ht(je=t.__c.__z||(t.__c.__z=je)))?(t.__e=je,l=c):t.__e=l,l=l&&l.nextSibling}else s&&s.some(qe);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),ne&&ne.then||es(t),x.__e(ne,t,o)}}else l=t.__e=Pi(o.__e,t,o,n,r,s,a,u,f,e);return(c=x.diffed)&&c(t),l}function Ht(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function es(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(es))}function ts(e,t,o){for(var n=0;n<o.length;)Zo(o[n++],o[n++],o[n++]);x.__c&&x.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){x.__e(s,r.__v)}})}function Pi(e,t,o,n,r,s,a,l,u,f){var c,m,d,p,_,h,$,y,v=o.props||Kt,P=t.props,C=t.type;if(C=="svg"?r="http://www.w3.org/2000/svg":C=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(c=0;c<s.length;c++)if((_=s[c])&&(C?_.localName==C:_.nodeType==3)){e=_,s[c]=null;break}}if(!e){if(y=f.ownerDocument||document,!C)return y.createTextNode(P);e=y.createElementNS(r,C,P.is?P:f),l&&(x.__m&&x.__m(t,s),l=!1),s=null}if(C){if(f=C=="template"&&e.content||e,s=C=="textarea"&&P.defaultValue!=null?null:s&&Gt.call(f.childNodes),!l&&s)for(v={},c=0;c<e.attributes.length;c++)v[(_=e.attributes[c]).name]=_.value;for(c in v)_=v[c],c=="dangerouslySetInnerHTML"?d=_:c=="children"||c in P||c=="value"&&"defaultValue"in P||c=="checked"&&"defaultChecked"in P||Bt(e,c,null,_,r);for(c in P)_=P[c],c=="children"?p=_:c=="dangerouslySetInnerHTML"?m=_:c=="value"?h=_:c=="checked"?$=_:l&&typeof _!="function"||v[c]===_||Bt(e,c,_,v[c],r);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(d&&(e.textContent=""),(C=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Si.test(C))&&(r="http://www.w3.org/1999/xhtml"),Qr(f,Vt(p)?p:[p],t,o,n,r,s,a,s?s[0]:o.__k&&Te(o,0),l,u),s&&s.some(qe)),l&&C!="textarea"||(c="value",C=="progress"&&h==null?e.removeAttribute(c):h==null||h===e[c]&&(C!="progress"||h)||Bt(e,c,h,v[c],r),c="checked",$!=null&&$!=e[c]&&Bt(e,c,$,v[c],r))}else v===P||l&&e.data==P||(e.data=P);return e}function Zo(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){x.__e(r,o)}}function en(e,t,o){var n,r,s,a;if(x.unmount&&x.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||Zo(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){x.__e(l,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&en(n[a],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=Ht(n,s=[]))&&(n==e.__e&&s.some(qe),qe(r),qe(n)),o||qe(e.__e),e.__e=e.__c=e.__=null}function Di(e,t,o){return this.constructor(e,o)}function Yt(e,t){var o,n,r,s;x.__&&x.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=Fe(Ee,{children:[e]}),r=[],s=[],Xo(t,t.__k,n||Kt,Kt,t.namespaceURI,n?null:t.firstChild?Gt.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,s),ts(r,t.__k,s),t.__k.props.children=null}function Ri(e,t){e&&typeof e=="object"&&(e.__u|=32),Yt(e,t)}function Li(e){function t(o){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&n.forEach(function(a){a.__g|=4,Yo(a)})},this.sub=function(s){n.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){n.delete(s),a&&a.call(s)}}),o.children}return t.__c="__cC"+Vr++,t.__=e,t.Provider=(t.Consumer=function(o,n){return o.children(n)}).contextType=t,t}function Ii(e){return e.children}function ji(e,t){return Fe(Ii,{__P:t,children:e})}x={__e:function(e,t,o,n){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw Wt=0,e}},Kr=0,Jt=function(e){return e!=null&&e.constructor===wt},Be.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=Se({},this.state)),typeof e=="function"&&(e=e(Se({},o),this.props)),e&&(Se(o,e),this.__v&&(t&&this.__k.push(t),Yo(this)))},Be.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Yo(this))},Be.prototype.render=Ee,ke=[],Wt=0,zr=function(e,t){return e.__v.__b-t.__v.__b},Ut=Symbol(),Jr=/(PointerCapture)$|Capture$/i,Qo=0,Go={},Vr=0;var _e,M,tn,os,on=Object.is,st=0,fs=[],nn=[],D=x,ns=D.__b,rs=D.__r,ss=D.diffed,as=D.__c,is=D.unmount,ls=D.__;function Ue(e,t){D.__h&&D.__h(M,e,st||t),st=0;var o=M.__H||(M.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function T(e){return st=1,ps(ms,e)}function ps(e,t,o){var n=Ue(_e++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):ms(void 0,t),function(s){var a=(n.__N||n.__)[0],l=n.t(a,s);on(a,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=M,!M.__f)){M.__f=!0;var r=M.shouldComponentUpdate;M.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var f=!1,c=this.props!=s;if(u.__.some(function(d){d.__N&&(f=!0,on(d.__[0],d.__N[0])||(c=!0))}),r){var m=r.call(this,s,a,l);return f?m||c:m}return!f||c}}return n.__}function S(e,t){var o=Ue(_e++,3);!D.__s&&sn(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,M.__H.__h.push(o))}function I(e,t){var o=Ue(_e++,4);!D.__s&&sn(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,M.__h.push(o))}function E(e){return st=5,B(function(){return{current:e}},[])}function Ni(e,t,o){st=6,I(function(){if(typeof e=="function"){var n=e(t());return function(){e(null),typeof n=="function"&&n()}}if(e)return e.current=t(),function(){return e.current=null}},o==null?o:o.concat(e))}function B(e,t){var o=Ue(_e++,7);return sn(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function qi(e,t){return st=8,B(function(){return e},t)}function Fi(e){var t=M.context[e.__c],o=Ue(_e++,9);return o.c=e,t?(o.__==null&&(o.__=!0,t.sub(M)),t.props.value):e.__}function Bi(e,t){D.useDebugValue&&D.useDebugValue(t?t(e):e)}function Ui(e){var t=Ue(_e++,10),o=T();return t.__=e,M.componentDidCatch||(M.componentDidCatch=function(n,r){t.__&&t.__(n,r),o[1](n)}),[o[0],function(){return o[1]()}]}function z(){var e=Ue(_e++,11);if(!e.__){for(var t=M.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function Hi(){var e;do{for(;e=nn.shift();)try{xt(e)}catch(o){D.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=fs.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(xt),t.__h.some(rn),t.__h=[]}catch(o){t.__h=[],D.__e(o,e.__v)}}}while(nn.length)}D.__b=function(e){M=null,ns&&ns(e)},D.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ls&&ls(e,t)},D.__r=function(e){rs&&rs(e),_e=0;var t=(M=e.__c).__H;t&&(tn==M?M.__h=[]:(t.__h.some(xt),t.__h.some(rn),_e=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),tn=M},D.diffed=function(e){ss&&ss(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&us(fs.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),tn=M=null},D.__c=function(e,t){t.some(function(o){try{o.__h.some(xt),o.__h=o.__h.filter(function(n){return!n.__||rn(n)})}catch(n){o.__h=[function(){throw n}]}}),as&&as(e,t)},D.unmount=function(e){is&&is(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,us(nn.push(r))}else xt(r)}catch(s){t=s}}),n.__H=void 0,t&&D.__e(t,n.__v))};var cs=typeof requestAnimationFrame=="function";function Wi(e){var t,o=function(){clearTimeout(n),cs&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);cs&&(t=requestAnimationFrame(o))}function us(e){e!=1&&os==D.requestAnimationFrame||((os=D.requestAnimationFrame)||Wi)(Hi)}function xt(e){var t=M,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),M=t}function rn(e){var t=M;e.__c=e.__(),M=t}function sn(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!on(o,e[n])})}function ms(e,t){return typeof t=="function"?t(e):t}var Ki=Symbol.for("preact-signals");function eo(){if($e>1)$e--;else{var e,t=!1;for((function(){var r=Xt;for(Xt=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();kt!==void 0;){var o=kt;for(kt=void 0,Qt++;o!==void 0;){var n=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&hs(o))try{o.c()}catch(r){t||(e=r,t=!0)}o=n}}if(Qt=0,$e--,t)throw e}}function fe(e){if($e>0)return e();an=++zi,$e++;try{return e()}finally{eo()}}var Q,A=void 0;function ge(e){var t=A,o=Q;A=void 0,Q=void 0;try{return e()}finally{A=t,Q=o}}var kt=void 0,$e=0,Qt=0,zi=0,an=0,Xt=void 0,Zt=0;function ds(e){if(A!==void 0){var t=e.n;if(t===void 0||t.t!==A)return t={i:0,S:e,p:A.s,n:void 0,t:A,e:void 0,x:void 0,r:t},A.s!==void 0&&(A.s.n=t),A.s=t,e.n=t,32&A.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=A.s,t.n=void 0,A.s.n=t,A.s=t),t}}function j(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}j.prototype.brand=Ki;j.prototype.h=function(){return!0};j.prototype.S=function(e){var t=this,o=this.t;o!==e&&e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:ge(function(){var n;(n=t.W)==null||n.call(t)}))};j.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.e,n=e.x;o!==void 0&&(o.x=n,e.e=void 0),n!==void 0&&(n.e=o,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&ge(function(){var r;(r=t.Z)==null||r.call(t)}))}};j.prototype.subscribe=function(e){var t=this;return F(function(){var o=t.value;ge(function(){return e(o)})},{name:"sub"})};j.prototype.valueOf=function(){return this.value};j.prototype.toString=function(){return this.value+""};j.prototype.toJSON=function(){return this.value};j.prototype.peek=function(){var e=this;return ge(function(){return e.value})};Object.defineProperty(j.prototype,"value",{get:function(){var e=ds(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Qt>100)throw new Error("Cycle detected");(function(o){$e!==0&&Qt===0&&o.l!==an&&(o.l=an,Xt={S:o,v:o.v,i:o.i,o:Xt})})(this),this.v=e,this.i++,Zt++,$e++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{eo()}}}});function g(e,t){return new j(e,t)}function hs(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function _s(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function $s(e){for(var t=e.s,o=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}e.s=o}function He(e,t){j.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Zt-1,this.f=4}He.prototype=new j;He.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Zt))return!0;if(this.g=Zt,this.f|=1,this.i>0&&!hs(this))return this.f&=-2,!0;var e=A;try{_s(this),A=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return A=e,$s(this),this.f&=-2,!0};He.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}j.prototype.S.call(this,e)};He.prototype.U=function(e){if(this.t!==void 0&&(j.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};He.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(He.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=ds(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function U(e,t){return new He(e,t)}function gs(e){var t=e.j;if(e.j=void 0,typeof t=="function"){$e++;var o=A;A=void 0;try{t()}catch(n){throw e.f&=-2,e.f|=8,ln(e),n}finally{A=o,eo()}}}function ln(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,gs(e)}function Ji(e){if(A!==this)throw new Error("Out-of-order effect");$s(this),A=e,this.f&=-2;try{8&this.f&&ln(this)}finally{eo()}}function at(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Q&&Q.push(this)}at.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};at.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,gs(this),_s(this),$e++;var e=A;return A=this,Ji.bind(this,e)};at.prototype.N=function(){2&this.f||(this.f|=2,this.u=kt,kt=this)};at.prototype.d=function(){this.f|=8,1&this.f||ln(this)};at.prototype.dispose=function(){this.d()};function F(e,t){var o=new at(e,t);try{o.c()}catch(r){throw o.d(),r}var n=o.d.bind(o);return n[Symbol.dispose]=n,n}function to(e){return function(){var t=arguments,o=this;return fe(function(){return ge(function(){return e.apply(o,[].slice.call(t))})})}}function Vi(){var e=Q;return Q=[],function(){var t=Q;return Q&&e&&(e=e.concat(Q)),Q=e,t}}var vs=function(e,t){t.push(e);for(var o=Object.prototype.toString.call(e)==="[object Object]",n=Object.create(null),r=e;r&&r!==Object.prototype;r=o&&Object.getPrototypeOf(r)){var s=Object.getOwnPropertyDescriptors(r);for(var a in s)if(!n[a]){n[a]=!0;var l=s[a].value;typeof l=="function"?a!=="constructor"&&(e[a]=to(l)):r===e&&typeof l=="object"&&l!==null&&!("brand"in l)&&t.indexOf(l)<0&&vs(l,t)}}};function bs(e){return function(){var t,o,n=Vi();try{o=e.apply(void 0,[].slice.call(arguments))}catch(s){var r=Q;if(Q=void 0,r)try{fe(function(){for(var a=0;a<r.length;a++)try{r[a].dispose()}catch{}})}catch{}throw s}finally{t=n()}return vs(o,[]),o[Symbol.dispose]=to(function(){if(t)for(var s=0;s<t.length;s++)t[s].dispose();t=void 0}),o}}var cn,it,oo,Gi=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,ys=[],ws=[];F(function(){cn=this.N})();function lt(e,t){x[e]=t.bind(null,x[e]||function(){})}function St(e){if(oo){var t=oo;oo=void 0,t()}oo=e&&e.S()}function xs(e){var t=this,o=e.data,n=le(o);n.name="ReactiveDom",n.value=o;var r=B(function(){for(var l=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var f=U(function(){var p=n.value.value;return p===0?0:p===!0?"":p||""}),c=U(function(){return!Array.isArray(f.value)&&!Jt(f.value)}),m=F(function(){if(this.N=ks,c.value){var p=f.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=p)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[c,f]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}xs.displayName="ReactiveTextNode";Object.defineProperties(j.prototype,{constructor:{configurable:!0,value:rt(Ee,null).constructor},type:{configurable:!0,value:xs},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});lt("__b",function(e,t){if(St(),it=void 0,typeof t.type=="string"){var o,n=t.props;for(var r in n)if(r!=="children"){var s=n[r];s instanceof j&&(o||(t.__np=o={}),o[r]=s,n[r]=s.peek())}}e(t)});lt("__r",function(e,t){if(e(t),t.type!==Ee){St();var o,n=t.__c;n&&(n.__$f&=-2,(o=n.__$u)===void 0&&(n.__$u=o=(function(r,s){var a;return F(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;Gi&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),it=n,St(o)}});lt("__e",function(e,t,o,n){St(),it=void 0,e(t,o,n)});lt("diffed",function(e,t){St(),it=void 0;var o;if(typeof t.type=="string"&&(o=t.__e)){var n=t.__np,r=t.props,s=o.U;if(s)for(var a in s){var l=s[a];l===void 0||n&&a in n||(l.d(),s[a]=void 0)}if(n){s||(s={},o.U=s);for(var u in n){var f=s[u],c=n[u];f===void 0?(f=Yi(o,u,c,r),s[u]=f):f.o(c,r)}}}e(t)});function Yi(e,t,o,n){var r=t in e&&e.ownerSVGElement===void 0,s=g(o);return{o:function(a,l){s.value=a,n=l},d:F(function(){this.N=ks;var a=s.value.value;n[t]!==a&&(n[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}lt("unmount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var n=o.U;if(n){o.U=void 0;for(var r in n){var s=n[r];s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var c=f.__$u;c&&(f.__$u=void 0,c.d())}}e(t)});lt("__h",function(e,t,o,n){n<3&&(t.__$f|=2),e(t,o,n)});Be.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,n=o&&o.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(n||s||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function le(e,t){return B(function(){return g(e,t)},[])}function Oe(e,t){var o=E(e);return o.current=e,it.__$f|=4,B(function(){return U(function(){return o.current()},t)},[])}var Qi=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(o),cancelAnimationFrame(n),e()},o=setTimeout(t,35),n=requestAnimationFrame(t)},Xi=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Zi(){fe(function(){for(var e;e=ys.shift();)cn.call(e)})}function el(){ys.push(this)===1&&(x.requestAnimationFrame||Qi)(Zi)}function tl(){fe(function(){for(var e;e=ws.shift();)cn.call(e)})}function ks(){ws.push(this)===1&&(x.requestAnimationFrame||Xi)(tl)}function un(e,t){var o=E(e);o.current=e;var n=it;S(function(){return F(function(){if(this.N=el,!(n&&8&n.__$f))return o.current()},t)},[])}function ol(e){var t=B(function(){return e()},[]);return S(function(){return t[Symbol.dispose]},[t]),t}var Ts=0,pe=g(Date.now()/1e3);function fn(e){Ts=e*1e3-Date.now()}var ve=()=>(Date.now()+Ts)/1e3;function Ss(){pe.value=ve()}function pn(){setInterval(()=>document.hidden||Ss(),1e3),document.addEventListener("visibilitychange",Ss)}function nl(e){if(e())return;let t=new ResizeObserver(()=>e()&&r()),o=setTimeout(r,2e3),n=["wheel","touchstart","keydown","pointerdown"];function r(){t.disconnect(),clearTimeout(o);for(let s of n)window.removeEventListener(s,r)}for(let s of n)window.addEventListener(s,r,{passive:!0});t.observe(document.body)}function rl(e){let t=[...document.querySelectorAll("[data-row]")].find(o=>o.dataset.row===e);return t?.focus({preventScroll:!0}),t!==void 0}function Es({kind:e,y:t=0,row:o=null}){e!=="query"&&(e!=="first"&&document.querySelector("main h1")?.focus({preventScroll:!0}),e==="push"?window.scrollTo(0,0):t||o?nl(()=>(window.scrollTo(0,t),(o===null||rl(o))&&window.scrollY>=t-1)):e==="pop"&&window.scrollTo(0,0))}var Os=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],mn=e=>String(e).padStart(2,"0"),O=e=>e==null?"\u2013":String(e).replace(/\B(?<!\.\d*)(?=(\d{3})+(\.|$))/g,",");function J(e){if(e==null||Number.isNaN(e))return"\u2013";let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<3600?`${Math.floor(t/60)} min ${mn(t%60)} s`:t<86400?`${Math.floor(t/3600)} h ${mn(Math.floor(t/60)%60)} min`:`${Math.floor(t/86400)} d ${Math.floor(t/3600)%24} h`}function Me(e){let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<2*3600?`${Math.floor(t/60)} min`:t<48*3600?`${Math.floor(t/3600)} h`:`${Math.floor(t/86400)} days`}var dn=e=>e<5?"just now":`${Me(e)} ago`,We=e=>e!==null&&e>=0&&e<10?`${e.toFixed(1)} s`:J(e);function X(e){return e==null?null:(typeof e=="number"?e:Date.parse(e))/1e3}var Tt=[0,0];function sl(e){let t=Date.now();if(t<Tt[0]||t>=Tt[1]){let o=new Date(t);o.setHours(0,0,0,0);let n=new Date(o);n.setDate(n.getDate()+1),Tt=[o.getTime(),n.getTime()]}return e>=Tt[0]&&e<Tt[1]}function me(e){let t=X(e);return t===null?"\u2013":sl(t*1e3)?ct(t):`${no(t)}, ${ct(t,!1)}`}function no(e){let t=new Date(e*1e3);return`${t.getDate()} ${Os[t.getMonth()]}`}function hn(e){let t=new Date(e);return`${t.getDate()} ${Os[t.getMonth()]} ${t.getFullYear()}, ${ct(t.getTime()/1e3)}`}function ct(e,t=!0){let o=new Date(e*1e3);return[o.getHours(),o.getMinutes(),...t?[o.getSeconds()]:[]].map(mn).join(":")}var ut=e=>Object.entries(e||{}).map(([t,o])=>`${t}=${o}`).join(" "),K=(e,t)=>`${O(e)} ${t}${e===1?"":"s"}`,Et=e=>e.charAt(0).toUpperCase()+e.slice(1)+(/(^|[.!?…])$/.test(e)?"":".");function _n(e){let t=["B","kB","MB","GB"],o=0,n=e;for(;n>=999.5&&o<t.length-1;)n/=1e3,o+=1;return`${o>0&&n<9.95?n.toFixed(1):Math.round(n)} ${t[o]}`}var al=e=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:`'${String(e).replaceAll("'","'\\''")}'`;function il(e){return e==null?"\u2013":e>0&&e<.005?"< 1 %":e<1&&e>.995?"> 99 %":`${Math.round(e*100)} %`}var ll=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.[cm]?[jt]sx?$/,""),cl=e=>/^[0-9a-f]{12,}$/i.test(e)?e.slice(0,10):e;var $n=globalThis.document?.documentElement,ul=365*24*3600,N=$n?.dataset.scope||null,gn=e=>encodeURIComponent(e).replace("%3A",":"),vn=()=>N===null?{}:{"QualGent-Scope":gn(N)};function Ke(e,t=N){return t===null||!e.startsWith("/")?e:`${e}${e.includes("?")?"&":"?"}scope=${gn(t)}`}var Z=e=>e==="site"?"Whole site":e.replace(/^org:/,"");function bn(){if(N===null||!$n)return;let e=isSecureContext?"; Secure":"",t=`${$n.dataset.user}.${gn(N)}`,o=!1,n=()=>{o||(document.cookie=`qualgent_scope=${t}; Path=/; Max-Age=${ul}; SameSite=Lax${e}`)};document.addEventListener("submit",({target:r})=>{o=r instanceof HTMLFormElement&&r.matches('[action="/accounts/logout/"]')}),window.addEventListener("focus",n),window.addEventListener("pageshow",()=>document.hasFocus()&&n()),window.addEventListener("pagehide",n),window.addEventListener("pointerdown",n,!0),window.addEventListener("keydown",r=>r.key==="Enter"&&n(),!0)}var re=g("in"),Ms=()=>`/accounts/login/?next=${encodeURIComponent(location.pathname+location.search)}`;var be=class extends Error{constructor(t,o,n={}){super(Et(o)),this.status=t,this.fields=n}get retryable(){return[0,429,503,507].includes(this.status)}};async function Cs(e){let{status:t}=e,o=await e.json().catch(()=>null),n=t>=502?"the server does not answer":"the server could not do this";return new be(t,typeof o?.error=="string"?o.error:n,o?.fields)}async function fl(e){if(!e.ok)throw await Cs(e);return e.json().catch(()=>null)}async function ee(e,{signal:t}={}){return Ps(e,{signal:t})}async function H(e,t,o){return Ps(t,{method:e,headers:{"Content-Type":"application/json"},body:JSON.stringify(o??{})})}async function As(e,t){try{let o=await fetch(e,{...t,headers:{...t.headers,...vn()}});return o.status===401&&(re.value="out"),o}catch(o){throw o instanceof Error&&o.name==="AbortError"?o:new be(0,"the server cannot be reached")}}async function Ps(e,t){return fl(await As(e,{headers:{Accept:"application/json"},...t}))}var Ds="deflate-raw";function Rs(){try{return!!new DecompressionStream(Ds)}catch{return!1}}async function pl(e,t=67108864){let o=new DecompressionStream(Ds),n=o.writable.getWriter(),[r]=await Promise.all([ml(o.readable,t),n.write(new Uint8Array(e)),n.close()]);return r}async function ml(e,t){let o=e.getReader(),n=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;for(let a=await o.read();!a.done;a=await o.read()){if(s+=a.value.length,s>t)throw o.cancel().catch(()=>{}),new RangeError(`a frame of the server is larger than ${t} bytes`);r+=n.decode(a.value,{stream:!0})}return r+n.decode()}async function Ls(e){return JSON.parse(typeof e=="string"?e:await pl(e))}var dl=500,hl=3e4,_l=15e3,$l=4401,gl=30,vl=e=>`${e}${e.includes("?")?"&":"?"}frames=compact`;function bl(){let e=window.earlySocket;return e?(delete window.earlySocket,e.socket.onopen=e.socket.onmessage=null,e.socket.readyState<=WebSocket.OPEN?e:null):null}var ro=class{#e;#o;#t=null;#n=new Map;#s=0;#r=0;#a;#c=new Set;#f=!1;#i=null;#p=0;#m=Rs();#d=Promise.resolve();#l=g("connecting");updatedAt=g(ve());serverError=g(null);age=U(()=>Math.max(0,pe.value-this.updatedAt.value));state=U(()=>{let t="connecting";return this.#l.value==="open"?t="live":this.#l.value==="paused"?t="paused":this.#l.value==="unauthorized"?t="stopped":this.#l.value==="closed"&&(t=this.age.value>gl?"stale":"reconnecting"),t});constructor(t,{onUnauthorized:o=async()=>!1}={}){this.#e=t,this.#o=o}start(){return document.addEventListener("visibilitychange",()=>this.#x()),window.addEventListener("online",()=>this.#h()),window.addEventListener("pagehide",()=>this.#t?.close()),window.addEventListener("pageshow",t=>t.persisted&&this.#h()),setInterval(()=>this.#k(),1e3),this.#_(),this.#d}subscribe(t){t.subscribers+=1,this.#n.set(t.topic,t),this.#c.delete(t.topic)&&this.#u({resync:[t.topic]}),this.#g();let o=!1;return()=>{o||(o=!0,t.subscribers-=1,!(t.subscribers>0)&&(this.#n.delete(t.topic),this.#g()))}}onReconnect(t){let o=!1;return F(()=>{let n=this.state.value;n==="live"&&o&&ge(t),n!=="connecting"&&(o=n!=="live")})}#_(){let t=bl(),o=t?.socket??new WebSocket(this.#m?vl(this.#e):this.#e);o.binaryType="arraybuffer",this.#t=o,this.#s=0,this.#c.clear(),this.#d=Promise.resolve(),this.#p=performance.now();for(let n of t?.messages??[])this.#v(o,n);o.addEventListener("message",n=>this.#v(o,n.data)),o.addEventListener("close",n=>this.#$(o,n.code)),t&&o.readyState===WebSocket.OPEN?(this.#i=t.topics.join(`
`),this.#g(),document.hidden&&this.#u({pause:!0})):o.addEventListener("open",()=>this.#b())}#b(){let t=[...this.#n.keys()];this.#i=t.join(`
`),this.#u({topics:t,...document.hidden?{pause:!0}:{}})}#$(t,o){if(t!==this.#t)return;if(this.#t=null,this.#i=null,o===$l){this.#l.value="unauthorized",this.#o().then(r=>r&&this.#h());return}this.#l.value="closed";let n=Math.min(hl,dl*2**this.#r);this.#r=Math.min(this.#r+1,10),this.#a=setTimeout(()=>this.#_(),n*(.5+Math.random()/2))}#h(){this.#t||(clearTimeout(this.#a),this.#r=0,this.#_())}#u(t){this.#t?.readyState===WebSocket.OPEN&&this.#t.send(JSON.stringify(t))}#g(){this.#f||(this.#f=!0,queueMicrotask(()=>{this.#f=!1;let t=[...this.#n.keys()];this.#i===null||this.#i===t.join(`
`)||(this.#i=t.join(`
`),this.#c.clear(),this.#u({topics:t}))}))}#v(t,o){let n=Promise.allSettled([Ls(o),this.#d]);this.#d=n.then(([r])=>{r.status==="fulfilled"?this.#w(t,r.value):this.#y(t)}).catch(reportError)}#y(t){t===this.#t&&(this.#m=!1,this.#$(t),t.close())}#w(t,o){if(t!==this.#t)return;if(this.#p=performance.now(),o.error!==void 0){this.serverError.value=o.error;return}o.beat!==void 0&&fn(o.beat);let n=this.#n.get(o.topic);n&&!n.apply(o)&&this.#u({resync:[o.topic]}),!n&&o.topic&&this.#c.add(o.topic),this.#s+=1,this.#u({ack:this.#s}),this.#r=0,this.serverError.value=null,this.updatedAt.value=ve(),this.#l.value=document.hidden?"paused":"open"}#x(){if(this.#p=performance.now(),!this.#t){document.hidden||this.#h();return}this.#u({pause:document.hidden}),this.#l.peek()!=="connecting"&&(this.#l.value=document.hidden?"paused":"open")}#k(){if(this.#t&&!document.hidden&&performance.now()-this.#p>_l){let t=this.#t;this.#$(t),t.close()}}};var yl=location.protocol==="https:"?"wss:":"ws:";async function wl(){re.value="out";try{await ee("/api/v1/me")}catch(e){return e instanceof be&&e.status===403&&(re.value="left"),!1}return re.value="changed",!0}var q=new ro(`${yl}//${location.host}${Ke("/ws/live/")}`,{onUnauthorized:wl});F(()=>{q.state.value==="live"&&re.peek()==="out"&&(re.value="in")});var js=function(e,t,o,n){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],l=t[s]?(t[0]|=a?1:2,o[t[s++]]):t[++s];a===3?n[0]=l:a===4?n[1]=Object.assign(n[1]||{},l):a===5?(n[1]=n[1]||{})[t[++s]]=l:a===6?n[1][t[++s]]+=l+"":a?(r=e.apply(l,js(e,l,o,["",null])),n.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):n.push(l)}return n},Is=new Map;function Ns(e){var t=Is.get(this);return t||(t=new Map,Is.set(this,t)),(t=js(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,s=1,a="",l="",u=[0],f=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,d,a):s===3&&(d||a)?(u.push(3,d,a),s=2):s===2&&a==="..."&&d?u.push(4,d,0):s===2&&a&&!d?u.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(u.push(s,0,a,r),s=6),d&&(u.push(s,d,0,r),s=6)),a=""},c=0;c<o.length;c++){c&&(s===1&&f(),f(c));for(var m=0;m<o[c].length;m++)n=o[c][m],s===1?n==="<"?(f(),u=[u],s=3):a+=n:s===4?a==="--"&&n===">"?(s=1,a=""):a=n+a[0]:l?n===l?l="":a+=n:n==='"'||n==="'"?l=n:n===">"?(f(),s=1):s&&(n==="="?(s=5,r=a,a=""):n==="/"&&(s<5||o[c][m+1]===">")?(f(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(f(),s=2):a+=n),s===3&&a==="!--"&&(s=4,u=u[0])}return f(),u})(e)),t),arguments,[])).length>1?t:t[0]}var i=Ns.bind(function(...t){return this[0]=3,rt(...t)});var ye=g(null),Ce=(e="")=>ye.value={query:e},ft=()=>ye.value=null,yn=new Set;function xl(e,t){S(()=>{let o={title:e,commands:t};return yn.add(o),()=>yn.delete(o)})}var wn=()=>[...yn].flatMap(({title:e,commands:t})=>t().filter(Boolean).map(o=>({...o,group:e})));var ze=JSON.parse(document.getElementById("state")?.textContent??"{}"),se=ze.screens,kn=ze.topics,so=ze.problem??null,L=ze.person??null,Sn=ze.rights??{},Ae=ze.scopes??[],xn=ze.data,qs=!0,Tn=()=>qs;function kl(){let e=xn;return xn=null,e}function En(){xn=null,qs=!1}var k=(e,t)=>Sn[t]?.includes(e)??!1,On=(e,t)=>e.some(o=>k(o,t));function Sl(e){let t=e.split(/({\w+\*?})/).map(o=>{let n=o.match(/^{(\w+)(\*?)}$/);return n?`(?<${n[1]}>${n[2]?".+?":"[^/]+"})`:o.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}).join("");return new RegExp(`^${t.replace(/\/$/,"")}/?$`)}var Tl=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))/,El=(e,t)=>t&&Tl.test(e)?e.split("/").map(encodeURIComponent).join("/"):encodeURIComponent(e);function Ol(e={}){try{return Object.fromEntries(Object.entries(e).map(([t,o])=>[t,decodeURIComponent(o)]))}catch{return null}}var ao=class{#e;constructor(t){this.#e=t.map(o=>({...o,pattern:Sl(o.path)}))}match(t){for(let o of this.#e){let n=o.pattern.exec(t),r=n&&Ol(n.groups);if(r)return{screen:o,params:r}}return null}named(t){return this.#e.find(o=>o.name===t)??null}to(t,o={},n={}){let r=this.named(t);if(!r)return null;let s=r.path.replace(/{(\w+)(\*?)}/g,(l,u,f)=>El(String(o[u]),f)),a=new URLSearchParams(Object.entries(n).filter(([,l])=>l!==""&&l!=null));return a.size>0?`${s}?${a}`:s}},Fs=({screen:e,params:t})=>e.topics.map(o=>o.replace(/{(\w+)}/g,(n,r)=>t[r]));var Ml=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),io=class{#e=new Map;#o=g(null);#t;#n=new Set;#s=new Map;#r=null;#a=null;#c={};ids=g([]);version=0;subscribers=0;loaded=g(!1);constructor(t,o=()=>0){this.topic=t,this.#t=o}row(t){return this.#e.get(t)??this.#o}peek(){return this.ids.peek().map(t=>this.row(t).peek())}watch(t){return this.#n.add(t),()=>{this.#n.delete(t)}}seed(t){t&&(t.epoch&&t.seq&&([this.#r,this.#a]=[t.epoch,t.seq]),this.#c=t.snapshot,this.#f(t.snapshot))}news(){let t=this.ids.peek().map(o=>[o,this.row(o).peek()]);return Object.fromEntries(t.filter(([o,n])=>n!==this.#c[o]))}apply(t){if("snapshot"in t)return this.#r=t.epoch,this.#a=t.seq,this.#f(t.snapshot),!0;if(this.#a===null)return!0;let o=Object.entries(t.patch??{}),n=o.every(([s])=>this.#e.has(s));if(t.epoch!==this.#r||t.from!==this.#a||!n)return this.#a=null,!1;this.#a=t.to;let r=o.map(([s,a])=>[s,{...this.row(s).peek(),...a}]);return this.#i({...t.put,...Object.fromEntries(r)},t.del),!0}#f(t){let o={};for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);(!a||JSON.stringify(a.peek())!==JSON.stringify(s))&&(o[r]=s)}let n=[...this.#e.keys()].filter(r=>!Object.hasOwn(t,r));fe(()=>{this.#i(o,n,!0),this.loaded.value=!0})}#i(t,o,n=!1){this.version+=1,fe(()=>{for(let r of o){let s=this.#e.get(r);this.#e.delete(r),s&&(s.value=null)}for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);a?a.value=s:this.#e.set(r,g(s))}this.#p(t)||this.#m()});for(let r of this.#n)r(t,o,n)}#p(t){let o=this.ids.peek();if(o.length!==this.#e.size||o.length!==this.#s.size)return!1;let n=r=>{let[s,a]=[this.#e.get(o[r]),this.#e.get(o[r+1])];return s===void 0?!1:r+1===o.length?!0:a!==void 0&&this.#t(s.peek(),a.peek())<=0};return Object.keys(t).every(r=>{let s=this.#s.get(r);return s!==void 0&&n(s)&&(s===0||n(s-1))})}#m(){let t=[...this.#e.keys()].sort((o,n)=>this.#t(this.row(o).peek(),this.row(n).peek()));this.#s=new Map(t.map((o,n)=>[o,n])),Ml(t,this.ids.peek())||(this.ids.value=t)}};var Cl=40,Bs=new Map,pt=new Map;function Us(e,t){let o=new io(e,t);return o.seed(kn[e]),o}function V(e,t){let o=Us(e,t);return Bs.set(e,o),o}function Ot(e){let t=Bs.get(e);if(t)return t;let o=pt.get(e)??Us(e);pt.delete(e),pt.set(e,o);for(let[n,r]of pt){if(pt.size<=Cl)break;r.subscribers||pt.delete(n)}return o}var Mn=e=>Tn()?e.news():{};var Al=6e3,Pl=4,Je=g([]),Dl=0;function Ve(e){Je.value=Je.peek().filter(t=>t.id!==e)}function mt({kind:e="good",text:t,detail:o=null,action:n=null}){let r=++Dl;return Je.value=[...Je.peek(),{id:r,kind:e,text:t,detail:o,action:n}].slice(-Pl),e==="good"&&lo(r),r}function lo(e){setTimeout(()=>document.querySelector(`[data-toast="${e}"]:is(:hover, :focus-within)`)||Ve(e),Al)}var Rl=Hr({"./screens/agent.js":()=>import("./screens/agent.js"),"./screens/batch.js":()=>import("./screens/batch.js"),"./screens/batches.js":()=>import("./screens/batches.js"),"./screens/build.js":()=>import("./screens/build.js"),"./screens/failures.js":()=>import("./screens/failures.js"),"./screens/fleet.js":()=>import("./screens/fleet.js"),"./screens/group.js":()=>import("./screens/group.js"),"./screens/job.js":()=>import("./screens/job.js"),"./screens/jobs.js":()=>import("./screens/jobs.js"),"./screens/org.js":()=>import("./screens/org.js"),"./screens/overview.js":()=>import("./screens/overview.js"),"./screens/settings.js":()=>import("./screens/settings.js"),"./screens/test.js":()=>import("./screens/test.js"),"./screens/tests.js":()=>import("./screens/tests.js"),"./screens/timeline.js":()=>import("./screens/timeline.js")});var Ll=3e3,Il=2e3,Ks=150,Cn=new ao(se),An=new Map,co=new Map,Ge=0,te=history.state?.key??uo(),Hs=[],R=g(null),Mt=g(!1),w=(e,t,o)=>Cn.to(e,t,o),Pn=e=>Cn.named(e);function uo(){return Math.random().toString(36).slice(2)}function Ct(e){let t=new URL(e,location.href);if(t.origin!==location.origin||t.searchParams.has("scope"))return null;let o=Cn.match(t.pathname);return o&&{...o,query:t.searchParams,href:t.pathname+t.search}}var Dn=e=>{if(!co.has(e)){let t=Rl(`./screens/${e}.js`);co.set(e,t),t.catch(()=>co.delete(e))}return co.get(e)};function zs(e){let t=Ct(e);t&&Dn(t.screen.name).catch(()=>{})}async function Rn(e,t){let o=++Ge;t.kind!=="first"&&En();let n=setTimeout(()=>Mt.value=!0,Ks);try{let r=await Dn(e.screen.name);if(o!==Ge)return;let s=Hs;Hs=Fs(e).map(a=>q.subscribe(Ot(a)));for(let a of s)a();R.value={...e,module:r,problem:null,arrival:t}}catch(r){if(o!==Ge)return;t.kind==="first"?R.value={...e,module:null,problem:{status:0,text:String(r)},arrival:t}:await jl()?location.assign(e.href):o===Ge&&Nl(e)}finally{clearTimeout(n),o===Ge&&(Mt.value=!1)}}var jl=()=>fetch("/healthz",{cache:"no-store",signal:AbortSignal.timeout(Ll)}).then(()=>!0,()=>!1);function Nl(e){let t=Ge,o=R.peek();history.replaceState({key:te},"",o.href);let n=mt({kind:"bad",text:`${e.screen.title} opens when the server is back.`}),r=q.onReconnect(()=>{r(),Ve(n),t===Ge&&Y(e.href)})}function Ln(){if(navigator.connection?.saveData)return;let e=se.map(({name:r})=>r),t=()=>{let r=q.state.peek()==="live"&&e.shift();r&&Dn(r).then(o,()=>{})},o=()=>ql(t),n=F(()=>{q.state.value==="live"&&(setTimeout(o,Il),queueMicrotask(()=>n()))})}var ql=window.requestIdleCallback??(e=>setTimeout(e,Ks));function fo(){let e=document.activeElement?.closest("[data-row]")?.dataset.row??null;An.set(te,{y:window.scrollY,row:e})}function Y(e,{replace:t=!1}={}){let o=Ct(e);if(!o){location.assign(e);return}fo(),t||o.href===location.pathname+location.search?history.replaceState({key:te},"",o.href):(te=uo(),history.pushState({key:te},"",o.href)),Rn(o,{kind:"push"})}function In(e,{push:t=!1}={}){let o=R.peek(),n=new URLSearchParams(o.query);for(let[a,l]of Object.entries(e))l===""||l==null?n.delete(a):n.set(a,l);let r=n.size>0?`?${n}`:"",s=location.pathname+r;s!==o.href&&(t?(fo(),te=uo(),history.pushState({key:te},"",s)):history.replaceState({...history.state,key:te},"",s),R.value={...o,query:n,href:s,arrival:{kind:"query"}})}function Fl(){let e=R.peek();if(location.pathname+location.search===e?.href)return;fo(),te=history.state?.key??uo();let t=Ct(location.href);t?Rn(t,{kind:"pop",...An.get(te)}):location.reload()}function Bl(e){if(e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a[href]");!t||t.target||t.hasAttribute("download")||!Ct(t.href)||t.hash&&t.pathname===location.pathname&&t.search===location.search||(e.preventDefault(),Y(t.href))}function Ws(e){let t=e.target.closest?.("a[href]");t&&zs(t.href)}function Ul(){let e=new URL(location.href);e.searchParams.has("scope")&&(e.searchParams.delete("scope"),history.replaceState(history.state,"",e))}function jn(){history.scrollRestoration="manual",Ul();let e=location.href,t=Ct(e);history.replaceState({...history.state,key:te},"",e);let o=Promise.resolve();return so&&e===location.href?R.value={screen:null,params:{},query:new URLSearchParams,href:"",module:null,problem:so,arrival:{kind:"first"}}:t&&(o=Rn(t,{kind:"first",...history.state})),window.addEventListener("popstate",Fl),window.addEventListener("pagehide",()=>{fo(),history.replaceState({...history.state,key:te,...An.get(te)},"")}),document.addEventListener("click",Bl),document.addEventListener("pointerover",Ws),document.addEventListener("focusin",Ws),F(()=>{let n=R.value;if(!n)return;let r=n.problem?"Not found":n.module?.title?.(n)??n.screen.title;document.title=[r,...Ae.length>0?[Z(N)]:[],"QualGent"].join(" \xB7 ")}),o}var ce=g(!1);var ae=V("overview");var Hl=15e3;function Wl(){let e=ae.row("overview").peek();return e?`${K(e.waiting,"job")} waiting, ${e.running} running, ${e.done} passed, ${e.failed} failed`:""}function Js(){let e=le("");return S(()=>{let t=setInterval(()=>e.value=Wl(),Hl);return()=>clearInterval(t)},[]),i`<p class="unseen" aria-live="polite">${e}</p>`}var At=g(null);function de(e){return At.peek()?.done(null),new Promise(t=>{At.value={...e,done:o=>{At.value=null,t(o)}}})}var b=({name:e})=>i`
  <svg class="icon" aria-hidden="true" width="16" height="16">
    <use href=${`#icon-${e}`} />
  </svg>
`;function W({title:e,className:t="",onClose:o,children:n,foot:r,bare:s=!1}){let a=E(null),l=z();I(()=>{let c=a.current,m=document.activeElement;return c.showModal(),(c.querySelector("[autofocus], form :is(input, button, select)")??c.querySelector(".dialog-body")).focus(),()=>{c.close(),m?.isConnected&&document.activeElement===document.body&&m.focus({preventScroll:!0})}},[]);let u=c=>{c.preventDefault(),o()},f=E(null);return i`
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
  `}function Vs({question:{title:e,text:t,act:o,keep:n="Cancel",danger:r=!1,done:s}}){return i`
    <${W} title=${e} onClose=${()=>s(null)}>
      <form class="ask" onSubmit=${l=>{l.preventDefault(),s({})}}>
        <p>${t}</p>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>s(null)}>${n}</button>
          <button type="submit" class=${`button ${r?"is-danger":"is-primary"}`}>${o}</button>
        </footer>
      </form>
    <//>
  `}var Kl=({icon:e="pending",title:t,children:o})=>i`
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
`,Nn=({lines:e=6})=>i`
  <div class="skeleton" aria-hidden="true">
    ${Array.from({length:e},(t,o)=>i`<i key=${o}></i>`)}
  </div>
`;var Gs=[["jobs","jobs"],["logs","logs"],["artifacts","artifacts"],["builds","stored builds"],["audit","audit entries"],["agents","agents that ran nothing"]];function zl({found:e}){let t=Gs.filter(([o])=>e[o].count>0);return t.length===0?i`<p class="ask-count" data-preview>Nothing to remove.</p>`:i`
    <dl class="facts due" data-preview>
      ${t.map(([o,n])=>i`
          <div key=${o}>
            <dt>${n}</dt>
            <dd class="number">
              <strong>${O(e[o].count)}</strong>
              ${e[o].bytes>0&&`, ${_n(e[o].bytes)}`}
            </dd>
          </div>
        `)}
    </dl>
  `}function Ys({question:{preview:e,done:t}}){let[o,n]=T({}),r=()=>{n({}),e().then(f=>n({found:f}),f=>n({error:f}))};S(r,[]);let{found:s,error:a}=o,l=s?Gs.reduce((f,[c])=>f+s[c].count,0):0;return i`
    <${W} title="Remove expired data" onClose=${()=>t(null)}>
      <form class="ask" onSubmit=${f=>{f.preventDefault(),l>0&&t({found:s})}}>
        <p>These have passed their retention period. Removal cannot be undone.</p>
        <div class="ask-preview" aria-live="polite">
          ${s&&i`<${zl} found=${s} />`}
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
  `}function Jl({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=z();return i`
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
  `}function Vl({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=z(),l=(u,f)=>s(r.map(([c])=>c).filter(c=>c===u?f:n.includes(c)));return i`
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
  `}var Gl=({problem:e})=>e&&i`<${Ye} title="Nothing changed" text=${e.message} />`;var Yl=e=>e===""||/^https?:\/\/\S+$/.test(e);function Qs({question:{group:e,done:t}}){let[o,n]=T(e.note?.note??""),[r,s]=T(e.note?.owner??""),[a,l]=T(e.note?.ticket_url??""),[u,f]=T("");return i`
    <${W} title="Note on this cause" onClose=${()=>t(null)}>
      <form class="ask" onSubmit=${m=>{m.preventDefault();let d=a.trim();Yl(d)?t({note:o.trim(),owner:r.trim(),ticket_url:d}):f("Enter the address of a web page")}}>
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
  `}var ue={pause:{label:"Pause",icon:"paused",state:"paused",effect:"Take a break: the current test finishes, then no jobs until the time is over or someone resumes it.",timed:!0},drain:{label:"Drain",icon:"stopping",state:"drained",effect:"Empty it for an update or removal: the current test finishes, then it is drained and may be unplugged."},quarantine:{label:"Quarantine",icon:"suspect",state:"quarantined",effect:"Do not trust it: the current test finishes, then no jobs until someone has checked and released it.",needsReason:!0}},qn=e=>Object.keys(ue).find(t=>ue[t].state===e)??"pause";var dt=({text:e,onInput:t,required:o=!1})=>i`
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
  `}var Ql=[["","until resumed"],["1800","30 min"],["7200","2 h"],["86400","1 day"]],Xl=e=>e===""?null:new Date((ve()+Number(e))*1e3).toISOString();function Xs({question:{name:e,how:t,done:o}}){let[n,r]=T(t??"pause"),[s,a]=T(""),[l,u]=T(""),{label:f,effect:c,timed:m,needsReason:d}=ue[n],p=_=>{_.preventDefault(),o({how:n,note:l.trim(),until:m?Xl(s):null})};return i`
    <${W} title=${`Availability of ${e}`} onClose=${()=>o(null)}>
      <form class="ask" onSubmit=${p}>
        <${mo}
          label="Mode"
          options=${Object.entries(ue).map(([_,h])=>[_,h.label])}
          value=${n}
          onChange=${r}
        />
        <p aria-live="polite">${c}</p>
        ${m&&i`<${mo} label="Duration" options=${Ql} value=${s} onChange=${a} />`}
        <${dt} text=${l} onInput=${u} required=${d} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>o(null)}>
            Cancel
          </button>
          <button type="submit" class=${`button ${d?"is-danger":"is-primary"}`}>${f} ${e}</button>
        </footer>
      </form>
    <//>
  `}function ho(e){let t=2166136261;for(let o=0;o<e.length;o++)t=Math.imul(t^e.charCodeAt(o),16777619);return(t^t>>>15)>>>0}var _o=10,Zs="qualgent-build-colors",Zl=500,$o=class{#e=new Map;#o=Array(_o).fill(0);#t;constructor(t=null){this.#t=t}index(t,o){let n=ho(`${t}
${o}`);this.#e.has(n)||this.#s();let r=this.#e.get(n);if(r!==void 0)return r;let s=Math.min(...this.#o),a=n%_o;for(;this.#o[a]>s;)a=(a+1)%_o;return this.#n(n,a),this.#r(),a}#n(t,o){this.#o[o]+=1,this.#e.set(t,o)}#s(){try{for(let[t,o]of JSON.parse(this.#t?.getItem(Zs)??"[]"))!this.#e.has(t)&&o>=0&&o<_o&&this.#n(t,o)}catch{}}#r(){try{this.#t?.setItem(Zs,JSON.stringify([...this.#e].slice(-Zl)))}catch{}}};function ec(){try{return globalThis.localStorage??null}catch{return null}}var tc=new $o(ec()),go=(e,t)=>tc.index(e,t),oc=(e,t)=>`build-${go(e,t)}`;var ea=["M8 0h8v12H8z","M0 6h16v6H0z","M0 12L16 0v12z","M8 0h8v6H8zM0 6h8v6H0z","M5 3.5h6v5H5z","M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z","M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z","M5.33 0h5.34v12H5.33z","M0 4h16v4H0z","M8 1l7 5-7 5-7-5z"],oa=({org:e,version:t})=>i`
  <svg class=${`flag flag-${go(e,t)}`} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
    <path class="flag-a" d="M0 0h16v12H0z" />
    <path class="flag-b" d=${ea[ho(t)%ea.length]} />
    <path class="flag-edge" d="M.5.5h15v11H.5z" />
  </svg>
`,ta=({name:e,text:t,href:o,row:n,children:r})=>o?i`<a class=${e} title=${t} href=${o} tabindex=${n?-1:void 0}>${r}</a>`:i`<span class=${e} title=${t}>${r}</span>`,we=({org:e,version:t,link:o=!1,children:n})=>{let r=o&&w("build",{org_id:e,app_version_id:t});return i`
    <span class="build">
      <${oa} org=${e} version=${t} />
      <${ta} name="build-version" text=${t} href=${r} row=${o==="row"}>${n??t}<//>
      <${ta} name="build-org" text=${e} href=${o&&w("org",{org_id:e})} row=${o==="row"}>${e}<//>
    </span>
  `};var Qe={done:"passed",pending:"waiting",waiting:"waiting",backoff:"backing off",assigned:"assigned",installing:"installing",executing:"running",parked:"parked"};function Fn({job:e}){let t=e.phase==="parked"?"suspect":e.status;return i`
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
`;var nc={cancel:"Cancel jobs",retry:"Retry jobs",priority:"Change the priority of jobs"},rc={cancel:"Cancel",retry:"Retry",priority:"Change"},sc={cancel:e=>`${K(e,"job")} will be cancelled. Tests that run are stopped.`,retry:e=>`${K(e,"job")} will be requeued.`,priority:(e,t)=>`${K(e,"waiting job")} will have priority ${t}.`},ac={cancel:"have already ended and stay as they are",retry:"wait, run, have passed or are quarantined, and stay as they are",priority:"do not wait or have that priority already"},ic=["pending","running","failed","done","cancelled"];function lc({question:e,found:t}){let{action:o,priority:n}=e,r=t.matched-t.changed,s=ic.filter(a=>t.by_status[a]);return i`
    <p class="ask-count" data-preview>
      <strong class="number">${O(t.changed)}</strong>${" "}
      ${sc[o](t.changed,n).replace(/^\S+ /,"")}
    </p>
    <p class="quiet number">
      ${K(t.matched,"job")} ${t.matched===1?"matches":"match"}
      ${s.length>0&&": "}
      ${s.map(a=>`${O(t.by_status[a])} ${Qe[a]??a}`).join(", ")}.
      ${r>0&&` ${O(r)} ${ac[o]}.`}
    </p>
  `}var na=e=>e===null?"\u2013":e<1?"now":`in ${Me(e)}`;function cc({effect:e}){if(e===null)return i`<p class="quiet">Too many jobs to tell what they overtake.</p>`;let{text:t,before:o,after:n,overtaken:r}=e;return i`
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
                  <td class="is-numeric">${na(s.eta_seconds)}</td>
                  <td class="is-numeric">
                    ${na(s.later_seconds===null?null:s.eta_seconds+s.later_seconds)}
                  </td>
                </tr>
              `)}
          </tbody>
        </table>
      `}
  `}function ra({question:e}){let{action:t,what:o,preview:n,done:r}=e,[s,a]=T({}),[l,u]=T(""),f=()=>{a({}),n().then(p=>a({found:p}),p=>a({error:p}))};S(f,[]);let{found:c,error:m}=s,d=p=>{p.preventDefault(),c?.changed&&r({found:c,note:l.trim()})};return i`
    <${W} title=${nc[t]} onClose=${()=>r(null)}>
      <form class="ask" onSubmit=${d}>
        ${o&&i`<p>${o}</p>`}
        <div class="ask-preview" aria-live="polite">
          ${c&&i`<${lc} question=${e} found=${c} />`}
          ${c?.effect!==void 0&&c.changed>0&&i`<${cc} effect=${c.effect} />`}
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
            ${rc[t]} ${c?K(c.changed,"job"):"jobs"}
          </button>
        </footer>
      </form>
    <//>
  `}function sa({question:{test:e,done:t}}){let[o,n]=T("");return i`
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
  `}var uc={many:ra,hold:Xs,quarantine:sa,due:Ys,"failure-note":Qs,confirm:Vs};function aa(){let e=At.value;if(!e)return null;let t=uc[e.kind];return i`<${t} key=${e.kind} question=${e} />`}var vo=()=>i`
  <a class="brand" href="/" aria-label="QualGent, overview">
    <svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <path class="mark-pole" d="M4 2h3v28H4z" />
      <path class="mark-flag" d="M7 4h22v18H7z" />
      <path class="mark-hole" d="M13 9.5h10v7H13z" />
    </svg>
    <span class="brand-name">QualGent</span>
  </a>
`;var Un=e=>[...e.querySelectorAll("[data-row]")],Hn="tr, li, [role=row], [role=listitem]",fc="a[href], button:not(:disabled), input:not(:disabled)",Bn=null;function Wn(e){let t=e.target.closest("[data-row]");if(t){Bn=e.currentTarget.id;for(let o of e.currentTarget.querySelectorAll("[data-row][tabindex='0']"))o.tabIndex=-1;t.tabIndex=0}}function Kn(e,t){if(!e.querySelector("[data-row][tabindex='0']")){let r=e.querySelector("[data-row]");r&&(r.tabIndex=0)}if(t===null||e.contains(document.activeElement))return;let o=Un(e);(o.find(r=>r.dataset.row===t.key)??o[Math.min(t.at,o.length-1)])?.focus({preventScroll:!0})}function zn(e){let t=document.activeElement;return!e?.contains(t)||!t.matches("[data-row]")?null:{key:t.dataset.row,at:Un(e).indexOf(t)}}function pc(){let e=document.activeElement?.closest("[data-list]");if(e)return e;let t=Bn&&document.getElementById(Bn);if(t?.querySelector("[data-row]"))return t;let o=[...document.querySelectorAll("[data-list]:has([data-row])")];return o.find(n=>n.querySelector("a[data-row]"))??o[0]??null}function ia(e){e?.focus({preventScroll:!0}),e?.closest(Hn)?.scrollIntoView({block:"nearest"})}function la(e,t){for(let o=e;o&&o!==t;o=o.parentElement)if(o.matches(Hn)&&o.querySelector("[data-row]"))return o;return null}function mc(e,t){let n=[...la(document.activeElement,e)?.querySelectorAll(fc)??[]].filter(r=>r.checkVisibility());n[n.indexOf(document.activeElement)+t]?.focus({preventScroll:!0})}function Jn(e){let t=e.target.closest?.("[data-list]"),o={ArrowDown:1,ArrowUp:-1}[e.key],n={ArrowRight:1,ArrowLeft:-1}[e.key];return!t||e.shiftKey||!(o||n)?!1:(o?Rt(o):mc(t,n),!0)}function Rt(e){let t=pc();if(!t)return;let o=Un(t),n=o.indexOf(la(document.activeElement,t)?.querySelector("[data-row]")),r=o.findIndex(s=>s.tabIndex===0);ia(o[n<0?Math.max(0,r):Math.min(o.length-1,Math.max(0,n+e))])}function Vn(){let e=[...document.querySelectorAll("[data-list] [data-row]")],t=e.indexOf(document.activeElement),o=[...e.slice(t+1),...e.slice(0,t+1)].find(n=>n.dataset.failed!==void 0);return ia(o),o!==void 0}function dc(e){let t=document.getElementById(e),o=t?.querySelector("[data-row][tabindex='0']");o?.focus({preventScroll:!0}),(o?.closest(Hn)??t)?.scrollIntoView({block:"nearest"})}var hc=1500,Pe=g([]),Xe=g(!1),Ze=g(_c()),ca=0;function _c(){try{return localStorage.getItem("qualgent-keys")!=="off"}catch{return!0}}function Qn(e){Ze.value=e;try{localStorage.setItem("qualgent-keys",e?"on":"off")}catch{}}function ht(e,t){let o={title:e,keys:t};return Pe.value=[...Pe.peek(),o],()=>Pe.value=Pe.peek().filter(n=>n!==o)}function $c(e,t){S(()=>ht(e,t),[e])}var Gn=e=>e.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")!=null;function bo(e){for(let t of[...Pe.peek()].reverse()){let o=t.keys.find(n=>n.key===e&&n.run);if(o)return o}return null}function Yn(){clearTimeout(ca),Xe.value=!1}function gc(e){if(e.defaultPrevented||e.isComposing)return;let t=e.ctrlKey||e.metaKey||e.altKey;if((e.ctrlKey||e.metaKey)&&!e.altKey&&e.key.toLowerCase()==="k"){yo(e,bo("Mod+k"));return}if(!(t||document.querySelector("dialog[open]"))){if(e.key==="Escape"){Xe.peek()?Yn():Gn(e.target)?e.target.blur():yo(e,bo("Escape"));return}if(!Gn(e.target)&&Jn(e)){e.preventDefault();return}Gn(e.target)||!Ze.peek()||e.key.length>1||(Xe.peek()?(Yn(),yo(e,bo(`g ${e.key}`))):e.key==="g"?(e.preventDefault(),Xe.value=!0,ca=setTimeout(Yn,hc)):yo(e,bo(e.key)))}}function yo(e,t){t&&(e.preventDefault(),t.run())}function Xn(){document.addEventListener("keydown",gc)}var ua=()=>Xe.value&&i`
    <p class="going" aria-hidden="true">
      <kbd>g</kbd>
      ${se.filter(e=>e.place).map(({name:e,place:t})=>i`
            <span key=${e}>
              <kbd>${t.key}</kbd> ${t.label}
            </span>
          `)}
    </p>
  `;function vc(e,t){let o=t.getBoundingClientRect(),{offsetWidth:n,offsetHeight:r}=e,s=o.bottom+4+r<=window.innerHeight||o.top<r+4,a=Math.max(8,Math.min(o.right-n,window.innerWidth-n-8));e.style.setProperty("left",`${a}px`),e.style.setProperty("top",`${s?o.bottom+4:o.top-r-4}px`)}function _t({label:e,icon:t,items:o,className:n="button",children:r,tip:s}){let[a,l]=T(!1),u=E(null),f=E(null),c=z(),m=typeof o=="function"?a?o().filter(Boolean):[]:o.filter(Boolean);S(()=>{if(!a)return;let h=f.current;h.showPopover(),vc(h,u.current),(h.querySelector("[aria-checked=true]")??h.querySelector("button"))?.focus();let $=()=>l(!1);return window.addEventListener("resize",$),()=>window.removeEventListener("resize",$)},[a]);let d=()=>{l(!1),u.current.focus()},p=h=>{let $=[...f.current.querySelectorAll("button")],y=$.indexOf(document.activeElement),v={ArrowDown:y+1,ArrowUp:y-1,Home:0,End:$.length-1}[h.key];if(v!==void 0)$[(v+$.length)%$.length].focus();else if(h.key==="Escape")d();else{if(h.key==="Tab")return l(!1);if(h.key.length===1&&h.key!==" "){let P=h.key.toLowerCase();[...$.slice(y+1),...$].find(C=>C.innerText.trim().toLowerCase().startsWith(P))?.focus()}else return}h.preventDefault(),h.stopPropagation()},_=m.some(h=>h.checked!==void 0)?"menuitemradio":"menuitem";return i`
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
  `}var Zn=se.filter(e=>e.place),fa=L!==null&&k("read","org"),pa="/team/",ma=4;function bc(){let e=ae.row("overview").value;if(!e)return{};let[t,o]=[e.lost??0,e.agents?.paused??0],n=Zn.some(r=>r.name==="fleet")?"fleet":"overview";return{jobs:{count:e.totals?.failed??0,tone:"bad",text:"failed in the last 24 hours"},[n]:t>0?{count:t,tone:"bad",text:t===1?"agent is lost":"agents are lost"}:{count:o,tone:"warn",text:o===1?"agent is paused":"agents are paused"}}}function yc({alert:e}){return e?.count?i`
    <span class=${`nav-alert is-${e.tone} number`} title=${`${O(e.count)} ${e.text}`}>
      ${O(e.count)}
      <span class="unseen"> ${e.text}</span>
    </span>
  `:null}var wc=(e,t)=>t!==null&&(e.name===t.name||e.name===t.parent);function da(){ae.ids.value;let e=R.value?.screen??null,t=bc(),o=Zn.slice(ma);return i`
    <nav class="nav" aria-label="Screens">
      <ul>
        ${Zn.map((n,r)=>i`
            <li key=${n.name} class=${r>=ma?"is-wide-only":""}>
              <a
                class="nav-link"
                href=${w(n.name)}
                data-tip=${n.place.label}
                data-tip-side="right"
                aria-current=${n.name===e?.name?"page":wc(n,e)?"true":void 0}
              >
                <${b} name=${n.place.icon} />
                <span class="nav-label">${n.place.label}</span>
                <${yc} alert=${t[n.name]} />
              </a>
            </li>
          `)}
        ${fa&&i`
            <li class="is-wide-only">
              <a class="nav-link" href=${pa} data-tip="Team" data-tip-side="right">
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
                items=${[...o.map(n=>({label:n.place.label,icon:n.place.icon,run:()=>Y(w(n.name))})),...fa?[{label:"Team",icon:"team",run:()=>location.assign(pa)}]:[]]}
              >
                <span class="nav-label">More</span>
              <//>
            </li>
          `}
      </ul>
    </nav>
  `}var $a=(e,t)=>`/api/v1/jobs/${e}/${t}`,wo=(e,t)=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}/${t}`,ha={0:"Nothing changed. Try again when connected.",403:"Nothing changed.",404:"It may have been removed.",409:"It has changed: check and try again."};function xc(e){return ha[e.status]?ha[e.status]:e.retryable?"Nothing changed. Try again in a moment.":null}async function G(e,t,o=null){try{let n=await e();return mt({text:typeof t=="function"?t(n):t,action:o}),n}catch(n){if(!(n instanceof be))throw n;let r=n.retryable?{label:"Try again",run:()=>G(e,t,o)}:null;return mt({kind:"bad",text:n.message,detail:xc(n),action:r}),null}}var xo=e=>G(()=>H("POST",$a(e,"retry")),"Job requeued.");async function er({id:e,status:t,test:o="The test"}){if(t==="running"){let r=`${o} is stopped. A retry starts it from the beginning.`;if(!await de({kind:"confirm",title:"Cancel running job",text:r,act:"Cancel job",keep:"Keep running",danger:!0}))return null}let n=k("retry","job")?{label:"Requeue",run:()=>xo(e)}:null;return G(()=>H("POST",$a(e,"cancel")),"Job cancelled.",n)}var tr=(e,t)=>De({action:"priority",filter:{ids:[e]},priority:t}),ga=(e,t,{note:o,until:n})=>G(()=>H("POST",wo(e,t),n?{note:o,until:n}:{note:o}),r=>r.job?`${e} finishes its test, then it is ${ue[t].state}.`:`${e} is ${ue[t].state}: no new jobs start.`);async function or(e,t="pause"){let o=await de({kind:"hold",name:e,how:t});return o&&ga(e,o.how,o)}async function nr(e){let o=(await ee(wo(e,"").slice(0,-1)).catch(()=>null))?.held??null;if(o?.kind==="quarantined"){let s=`${e} gets jobs again. It is in quarantine${o.note?`: ${o.note}`:"."}`;if(!await de({kind:"confirm",title:"Release agent from quarantine",text:s,act:"Release"}))return null}let n=o&&qn(o.kind),r=n&&k(n,"agent")?{label:"Undo",run:()=>ga(e,n,o)}:null;return G(()=>H("POST",wo(e,"resume")),`${e} resumed.`,r)}async function kc(e){let t=`${e} and its hold are deleted. Its attempts stay; if it connects again, it is a new agent.`;if(!await de({kind:"confirm",title:"Delete agent",text:t,act:"Delete agent",danger:!0}))return!1;let n=wo(e,"").slice(0,-1);return await G(()=>H("DELETE",n).then(()=>!0),`${e} deleted.`)===!0}var va=({id:e})=>`/api/v1/tests/${e}`,ba=(e,t)=>G(()=>H("PATCH",va(e),{quarantined:!0,note:t}),"Test quarantined: its failures do not fail a batch.");async function rr(e){let t=await de({kind:"quarantine",test:e});return t&&ba(e,t.note)}var sr=e=>G(()=>H("PATCH",va(e),{quarantined:!1}),"Test released from quarantine: its failures count again.",{label:"Undo",run:()=>ba(e,e.quarantine_note??"")});async function Sc(e){let t=await de({kind:"failure-note",group:e});if(!t)return null;let o=`/api/v1/failures/${encodeURIComponent(e.org_id)}/${e.fingerprint}`;return G(()=>H("PUT",o,t),"Note saved.")}var _a=e=>H("POST","/api/v1/retention",{dry_run:e});async function Tc(){if(!await de({kind:"due",preview:()=>_a(!0)}))return null;let t=({jobs:o,logs:n,artifacts:r,builds:s,audit:a,agents:l})=>[o,n,r,s,a,l].reduce((u,f)=>u+f.count,0);return G(()=>_a(!1),o=>`${K(t(o),"thing")} removed.`)}var ko=({id:e})=>`/api/v1/webhooks/${e}`,Ec=e=>G(()=>H("POST",`${ko(e)}/test`),"Test event sent: see the deliveries."),Oc=e=>G(()=>H("PATCH",ko(e),{enabled:!e.enabled}),e.enabled?"Webhook turned off.":"Webhook turned on."),Mc=(e,t)=>G(()=>H("POST",`${ko(e)}/deliveries/${t}/redeliver`),"Delivery queued again.");async function Cc(e){let t=`${e.url} receives no more events, and its deliveries are deleted.`;return await de({kind:"confirm",title:"Remove webhook",text:t,act:"Remove",danger:!0})?await G(()=>H("DELETE",ko(e)).then(()=>!0),"Webhook removed.")===!0:!1}var Ac={cancel:e=>`${K(e,"job")} cancelled.`,retry:e=>`${K(e,"job")} queued again.`,priority:e=>`The priority of ${K(e,"job")} was changed.`};async function De({action:e,filter:t={},failure:o,within:n="/api/v1/jobs",priority:r,what:s}){let a=`${n}/${e}`,l=n==="/api/v1/jobs"&&Object.keys(t).length===0,u={filter:t,...o?{failure:o}:{},...l?{all:!0}:{},...e==="priority"?{priority:r}:{}},c=await de({kind:"many",action:e,priority:r,what:s,preview:()=>H("POST",a,{...u,dry_run:!0})});if(!c)return null;let m={expected:c.found.changed,until:c.found.until,note:c.note};return m.until===null&&delete m.until,G(()=>H("POST",a,{...u,...m}),({changed:d})=>Ac[e](d))}var ya=/[\s/._-]/;function Pc(e,t){let o=e.toLowerCase().replace(/\s+/g,""),n=t.toLowerCase();if(o==="")return{score:0,at:[]};let r=n.indexOf(e.toLowerCase().trim());if(r>=0){let u=r===0||ya.test(n[r-1]),f=Array.from({length:e.trim().length},(c,m)=>r+m);return{score:100+(u?20:0)+f.length*4-r*.1-n.length*.05,at:f}}let s=[],a=0,l=0;for(let u of o){let f=n.indexOf(u,l);if(f<0)return null;(f===0||ya.test(n[f-1]))&&(a+=8),a+=f===l&&s.length>0?5:1-Math.min(3,(f-l)*.1),s.push(f),l=f+1}return{score:a-n.length*.05,at:s}}function Dc(e,t){let o=e.toLowerCase().split(/\s+/).filter(Boolean),n=[...t.toLowerCase().matchAll(/[^\s/._-]+/g)];if(o.length===0||o[0].length<2)return null;let r=o.map((a,l)=>(l===0?n.slice(0,1):n).find(([u])=>u.startsWith(a)));return r.includes(void 0)?null:{score:100,at:r.flatMap(({index:a},l)=>Array.from(o[l],(u,f)=>a+f))}}var wa=({danger:e,whole:t})=>e||t;function xa(e,t,o,n){return e.trim()===""?t.filter(s=>!wa(s)).slice(0,n).map(s=>({entry:s,at:[]})):t.map(r=>({entry:r,fits:(wa(r)?Dc:Pc)(e,o(r))})).filter(({fits:r})=>r!==null).sort((r,s)=>s.fits.score-r.fits.score).slice(0,n).map(({entry:r,fits:s})=>({entry:r,at:s.at}))}var Rc=6,Lc=/^(pause|drain|quarantine|resume|release|retry|cancel|priority)(?:\s+(.*))?$/is,ka=/(?:^|\s)(\d)(?=\s|$)/,So={retry:{icon:"retry",jobs:"failed,cancelled",batches:"failed"},cancel:{icon:"cancelled",jobs:"waiting,running",batches:"running"},priority:{icon:"up",jobs:"waiting",batches:"running"}};function Sa(e){let[,t,o=""]=Lc.exec(e)??[];if(!t)return null;let n=t.toLowerCase();if(n!=="priority")return{verb:n,words:o.trim()};let r=ka.exec(o);return{verb:n,words:o.replace(ka," ").trim(),priority:r?Number(r[1]):0}}var ar=({verb:e,priority:t},o)=>e==="priority"?`Set priority ${t} of ${o}`:`${e==="retry"?"Retry":"Cancel"} ${o}`;function ir(e,{name:t,note:o,status:n,operable:r}){if(!r)return null;if(["resume","release"].includes(e))return!(e==="release"?o==="quarantined":o||n==="paused")||!k("resume","agent")?null:{label:o==="quarantined"?`Release ${t}\u2026`:`Resume ${t}`,icon:"running",run:()=>nr(t)};let{label:s,icon:a,state:l}=ue[e];return o===l||!k(e,"agent")?null:{label:`${s} ${t}\u2026`,icon:a,run:()=>or(t,e)}}function Ic(e,{id:t,name:o,org_id:n,note:r,status:s}){let a={id:t,test:o,org_id:n,target:r};return!k("quarantine","test")||e==="release"!=(s==="quarantined")?null:e==="quarantine"?{label:`Quarantine ${o}\u2026`,icon:"paused",run:()=>rr(a)}:e==="release"?{label:`Release ${o}`,icon:"running",run:()=>sr(a)}:null}function jc(e,{id:t,name:o,note:n,status:r}){let{verb:s,priority:a}=e,{icon:l,batches:u}=So[s];if(r!==u||!k(s,"batch"))return null;let f=`Jobs of ${[o,n].filter(Boolean).join(" on ")}.`,c={retry:{filter:{status:"failed"}},cancel:{},priority:{priority:a}}[s];return{label:`${ar(e,`jobs of ${o}`)}\u2026`,icon:l,run:()=>De({action:s,within:`/api/v1/batches/${t}`,what:f,...c})}}function lr(e,t){let{verb:o,priority:n}=e,r={retry:()=>xo(t.id),cancel:()=>er({...t,test:t.name}),priority:()=>tr(t.id,n)}[o];return{label:ar(e,t.name)+(o==="priority"?"\u2026":""),icon:So[o].icon,run:r}}async function Nc(e,{signal:t,found:o,hintOf:n}){let{verb:r,words:s,priority:a}=e;if(!k(r,"job"))return[];let l=`status:${So[r].jobs} ${s}`.trim(),{jobs:u}=await ee(`/api/v1/jobs?${new URLSearchParams({q:l,limit:Rc})}`,{signal:t}),f=u.map(o).map(m=>({group:"Jobs",...lr(e,m),hint:n(m)}));if(u.length<2||!s)return f;let c={group:"Jobs",label:`${ar(e,"all jobs that match")}\u2026`,icon:"jobs",hint:s,run:()=>De({action:r,filter:{q:l},priority:a,what:`Jobs that match \u201C${l}\u201D.`})};return[...f,c]}async function Ta(e,t){let{verb:o,words:n}=e,r=o in So,[{results:s},a]=await Promise.all([ee(`/api/v1/search?${new URLSearchParams({q:n})}`,{signal:t.signal}),r?Nc(e,t):[]]),l={agent:c=>!r&&ir(o,c),test:c=>!r&&Ic(o,c),batch:c=>r&&jc(e,c)},u={agent:"Agents",test:"Tests",batch:"Batches"};return[...s.map(c=>[c,l[c.kind]?.(c)]).filter(([,c])=>c).map(([c,m])=>({group:u[c.kind],hint:t.hintOf(c),...m})),...a]}var cr=["true","false"],fr=/^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/,Ea=/^\d{1,6}$/,ur=/^(true|false)$/,qc=/^(waiting|pending|running|failed|done|passed|cancelled|parked)$/,$t=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,To={status:{what:"status",values:["waiting","running","failed","passed","cancelled","parked"],form:qc},org:{what:"organization"},build:{what:"build prefix"},test:{what:"part of the test path"},agent:{what:"agent of the last attempt"},target:{what:"target"},age:{what:"time since submission",op:"<",values:["15m","1h","24h","7d"],form:fr},flaky:{what:"passed after a failed attempt",values:cr,form:ur},cause:{what:"part of the failure's cause"},reason:{what:"part of why it failed or was requeued"},duration:{what:"test duration",op:">",values:["10s","1m","5m","30m"],form:fr},attempts:{what:"number of attempts",op:">",values:["1","2","3"],form:Ea},priority:{what:"0 (now) to 9 (whenever)",op:"<=",values:["0","1","5","9"],form:Ea},tag:{what:"tag of the test"},project:{what:"project of Playwright in the test's name"},suite:{what:"suite of the batch"},branch:{what:"branch of the batch"},commit:{what:"commit prefix of the batch"},batch:{what:"id of the batch",form:$t},group:{what:"id of the group",form:$t},id:{what:"id of the job",form:$t},quarantined:{what:"three agents were lost running it",values:cr,form:ur},simulated:{what:"run by a simulated agent",values:cr,form:ur}},pr="label.",Eo=e=>Object.hasOwn(To,e)||e.startsWith(pr)&&e.length>pr.length;function mr({key:e,op:t,value:o}){if(e==="")return!0;if(!Eo(e)||o==="")return!1;let{form:n=/./,op:r=":"}=To[e]??{},s=[":","="].includes(t);return r!==":"?n.test(o)&&!(n===fr&&s):s&&o.split(",").every(a=>n.test(a))}var Fc=e=>To[e]?.op??":";var Oa=/(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y,Ma=/\s*/y;function gt(e){let t=[],o=0;for(;o<e.length;){Ma.lastIndex=o,o+=Ma.exec(e)[0].length,Oa.lastIndex=o;let{0:n,groups:r}=Oa.exec(e);if(n==="")break;let{not:s,key:a="",op:l="",quoted:u,plain:f}=r;t.push({from:o,to:o+n.length,not:s!==void 0,key:a,op:l,value:u??f,valueFrom:o+(s??"").length+a.length+l.length}),o+=n.length}return t}function Bc(e,t){return gt(e).find(n=>n.from<=t&&t<=n.to)??{from:t,to:t,not:!1,key:"",op:"",value:"",valueFrom:t}}var Ca=e=>/["\n]/.test(e)?null:/\s/.test(e)||e===""?`"${e}"`:e;function Uc(e,{from:t,to:o},n,{done:r=!1}={}){let s=e.slice(o),a=r&&!/^\s/.test(s)?" ":"",l=t+n.length+(r?1:0);return{text:e.slice(0,t)+n+a+s,caret:l}}var Aa=(e,{from:t,to:o})=>`${e.slice(0,t).trimEnd()} ${e.slice(o).trimStart()}`.trim();function Hc(e,t){let o=gt(e).filter(a=>a.key===t);if(o.length===0)return"";let[{not:n,op:r,value:s}]=o;return o.length>1||n||r!==":"||s.includes(",")?null:s}function Wc(e,t,o){let n=e;for(let r of gt(e).filter(s=>s.key===t).reverse())n=Aa(n,r);return`${n} ${o===""?"":`${t}:${Ca(o)}`}`.trim()}function Oo(e){let{screen:t,params:o,href:n}=R.peek()??{},r=t&&Object.keys(o).length===0;Y(Ke(r?n:"/",e))}var Mo=["system","light","dark"],Kc=()=>document.documentElement.dataset.theme??"system",vt=g(Kc());function Re(e){vt.value=e,e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e;try{localStorage.setItem("qualgent-theme",e)}catch{}}window.addEventListener("storage",e=>{e.key==="qualgent-theme"&&Re(Mo.includes(e.newValue)?e.newValue:"system")});var Da=6,ie=e=>()=>Y(e),zc=se.filter(e=>e.place).map(e=>({group:"Screens",label:e.place.label,icon:e.place.icon,hint:`g ${e.place.key}`,run:ie(w(e.name))})),Jc=[["orgs","Organizations and limits","org"],["retention","Retention","retention"],["webhooks","Webhooks","webhook"],["server","Server","server"]],Vc=[k("retry","job")&&{label:"Retry all failed jobs\u2026",icon:"retry",danger:!0,run:()=>De({action:"retry",filter:{status:"failed"},what:"All failed jobs."})},k("cancel","job")&&{label:"Cancel all waiting jobs\u2026",icon:"cancelled",danger:!0,run:()=>De({action:"cancel",filter:{status:"pending"},what:"All waiting jobs."})},{label:"Colors: light",icon:"theme-light",run:()=>Re("light")},{label:"Colors: dark",icon:"theme-dark",run:()=>Re("dark")},{label:"Colors: system",icon:"theme-system",run:()=>Re("system")},{label:"Keyboard shortcuts",icon:"help",hint:"?",run:()=>ce.value=!0},L!==null&&{label:"Account",icon:"next",run:ie("/accounts/")},L!==null&&k("read","org")&&{label:"Organization",icon:"org",run:ie("/team/")},L!==null&&k("read","token")&&{label:"Tokens",icon:"next",run:ie("/team/tokens/")},L!==null&&k("read","member")&&{label:"Members",icon:"next",run:ie("/team/members/")},L!==null&&k("read","host")&&{label:"Device hosts",icon:"next",run:ie("/team/hosts/")},L!==null&&{label:"Log out",icon:"next",run:ie("/accounts/logout/")},...Jc.filter(([,,e])=>k("read",e)).map(([e,t])=>({label:t,icon:"settings",whole:!0,run:ie(w("settings",{},{part:e}))})),k("read","admin")&&{label:"Admin",icon:"next",run:ie("/admin/")},...Ae.filter(e=>e.scope!==N).map(e=>({label:`Switch to ${Z(e.scope)}`,icon:"org",hint:e.role,run:()=>Oo(e.scope)})),k("read","docs")&&{label:"API documentation",icon:"next",run:ie("/api/docs/")}].filter(Boolean).map(e=>({group:"Actions",...e}));function Ra(e){return[wn(),zc,Vc].flatMap(o=>xa(e,o,n=>n.label,Da))}var La={org:{group:"Organizations",icon:"org",href:({id:e})=>w("org",{org_id:e})},build:{group:"Builds",icon:"build",href:({id:e,org_id:t})=>w("build",{org_id:t,app_version_id:e})},test:{group:"Tests",icon:"tests",href:({id:e})=>w("test",{id:e})},batch:{group:"Batches",icon:"batches",href:({id:e})=>w("batch",{id:e})},group:{group:"Groups",icon:"build",href:({id:e})=>w("group",{id:e})},agent:{group:"Agents",icon:null,href:({id:e})=>w("agent",{name:e})},job:{group:"Jobs",icon:null,href:({id:e})=>w("job",{id:e})}},Pa=Object.keys(La),Gc=({name:e,note:t})=>[e,t].filter(Boolean).join(" on ");function Ia({kind:e,status:t,note:o,org_id:n,at:r}){if(e==="org")return"";let s=Qe[t]??t,a=e==="agent"?[o||s]:[s,o,n??"several organizations"],l=e!=="agent"||t==="offline";return[...a,r&&l&&dn(ve()-X(r))].filter(Boolean).join(" \xB7 ")}function ja(e){let{group:t,icon:o,href:n}=La[e.kind];return{group:t,label:e.kind==="batch"?Gc(e):e.name,icon:o??e.status,hint:Ia(e.kind==="batch"?{...e,note:""}:e),run:ie(n(e))}}function Yc(e,t){let o=t.toLowerCase();return e.toLowerCase().split(/\s+/).flatMap(n=>{let r=o.indexOf(n);return r<0?[]:Array.from(n,(s,a)=>r+a)})}function Qc(e,t){if(e.kind==="agent")return ir(e.note?"resume":"pause",e);if(e.kind!=="job"||!$t.test(t))return null;let o=["pending","running"].includes(e.status)?"cancel":e.status==="done"?null:"retry";return!o||!k(o,"job")?null:{...lr({verb:o},e),label:o==="cancel"?"Cancel this job":"Retry this job"}}async function Na(e,t){let{results:o}=await ee(`/api/v1/search?${new URLSearchParams({q:e})}`,{signal:t});return o.sort((r,s)=>Pa.indexOf(r.kind)-Pa.indexOf(s.kind)).flatMap(r=>{let s=ja(r),a=Qc(r,e),l={entry:s,at:Yc(e,s.label)};return a?[l,{entry:{group:s.group,...a},at:[],acts:!0}]:[l]})}async function Xc(e,t,o){let[n,r]=await Promise.all([Ta(e,{signal:o,found:qa,hintOf:Ia}),Na(t,o)]);return[...n.map(s=>({entry:s,at:[],acts:!0})),...r]}var qa=e=>({kind:"job",name:e.test,note:e.app_version_id,at:e.finished_at??e.started_at??e.created_at,...e});async function Zc(e,t){let o=new URLSearchParams({q:e,limit:Da}),{jobs:n}=await ee(`/api/v1/jobs?${o}`,{signal:t}),r={group:"Jobs",label:"All jobs that match",icon:"jobs",hint:e,run:ie(w("jobs",{},{q:e}))},s=n.map(qa);return[...s.length>0?[r]:[],...s.map(ja)].map(a=>({entry:a,at:[]}))}async function Fa(e,t){let o=Sa(e),n=gt(o?o.words:e),r=n.some(({key:a})=>Eo(a)),s=n.every(mr)&&(e.match(/"/g)??[]).length%2===0;if(r&&!s)return[];try{return o?await Xc(o,e,t):await(r?Zc:Na)(e,t)}catch{return t.throwIfAborted(),[]}}var eu=/Mac|iP(hone|ad)/.test(navigator.platform),bt=({keys:e})=>e.split(" ").map(t=>i`
      <kbd key=${t}>
        ${t.replace("Mod+",eu?"\u2318":"Ctrl ").replace(/(?<=[⌘ ])[a-z]$/,o=>o.toUpperCase())}
      </kbd>
    `);var tu=120;function ou({text:e,at:t}){let o=new Set(t),n=[];for(let r=0,s=1;r<e.length;r=s,s+=1){for(;s<e.length&&o.has(s)===o.has(r);)s+=1;let a=e.slice(r,s);n.push(o.has(r)?i`<mark key=${r}>${a}</mark>`:a)}return n}function nu(e){let[t,o]=T({for:"",results:[]});return S(()=>{if(e==="")return o({for:"",results:[]});let n=new AbortController,r=setTimeout(()=>{Fa(e,n.signal).then(s=>o({for:e,results:s}),()=>{})},tu);return()=>{clearTimeout(r),n.abort()}},[e]),t.for===e?t:{...t,results:t.results.filter(({acts:n})=>!n)}}function ru(e){let t=[];return e.forEach((o,n)=>{let r=t.at(-1);r?.title===o.entry.group?r.results.push(o):t.push({title:o.entry.group,from:n,results:[o]})}),t}function su({entry:e,letters:t,index:o,chosen:n,choose:r,point:s}){return i`
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
        <${ou} text=${e.label} at=${t} />
      </span>
      ${e.hint&&i`
          <span class="palette-hint">
            ${/^(g .|\?)$/.test(e.hint)?i`<${bt} keys=${e.hint} />`:e.hint}
          </span>
        `}
    </div>
  `}var au=({results:e,at:t,choose:o,point:n})=>ru(e).map(({title:r,from:s,results:a})=>i`
      <div key=${`${r} ${s}`} role="group" aria-label=${r}>
        <div class="palette-group" aria-hidden="true">${r}</div>
        ${a.map(({entry:l,at:u},f)=>i`
            <${su}
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
    `);function Ba(){let[e,t]=T(ye.peek().query),[o,n]=T(0),r=E(null),s=e.trim(),a=nu(s),l=[...Ra(s),...s?a.results:[]],u=Math.min(o,l.length-1);I(()=>r.current.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[u,e]);let f=m=>{ft(),setTimeout(()=>l[m].entry.run())},c=m=>{let d={ArrowDown:u+1,ArrowUp:u-1,PageDown:u+8,PageUp:u-8}[m.key];if(d!==void 0){let p=m.key.startsWith("Arrow");n(p?(d+l.length)%Math.max(1,l.length):Math.max(0,Math.min(l.length-1,d)))}else if(m.key==="Enter"&&l[u])f(u);else return;m.preventDefault()};return i`
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
        <${au} results=${l} at=${u} choose=${f} point=${n} />
      </div>
      <p class="palette-none" role="status">
        ${l.length===0?a.for===s?`No results for \u201C${s}\u201D.`:"Searching\u2026":i`<span class="unseen">${l.length} found</span>`}
      </p>
    <//>
  `}var iu={agent:"agents",audit:"accounts",auditedjob:"accounts",delivery:"webhooks",org:"accounts",webhook:"webhooks"},lu=/[:/_#?;@&=+$,"[\]<>%\n\\]/g;function dr(e,t){let o=String(t).replace(lu,n=>`_${n.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`);return`/admin/${iu[e]??"jobs"}/${e}/${encodeURIComponent(o)}/change/`}function cu({parent:e,trail:t,crumb:o}){let n=Pn(e??R.value?.screen?.parent??""),r=[...n?[[n.title,w(n.name)]]:[],...t];return r.length===0?null:i`
    <nav class="crumbs" aria-label="Breadcrumbs">
      ${r.map(([s,a])=>i`
          <a key=${a} href=${a}>${s}</a>
          <${b} name="next" />
        `)}
      ${o&&i`<span aria-current="page">${o}</span>`}
    </nav>
  `}function hr({title:e,note:t,state:o,actions:n,inspect:r,tools:s,parent:a,trail:l=[],crumb:u,className:f="",children:c}){let m=E(null),d=k("read","admin")?r:null;return I(()=>{document.activeElement===document.body&&R.peek().arrival.kind!=="first"&&!document.querySelector("dialog[open]")&&m.current.focus({preventScroll:!0})},[]),i`
    <header class="page-head">
      <${cu} parent=${a} trail=${l} crumb=${u} />
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
                    href=${dr(...d)}
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
  `}var uu={0:"This screen could not be loaded",400:"Invalid request",403:"No access",404:"Not found"},fu={0:"The server may have been upgraded: reload the page.",400:"The address is invalid.",403:"Ask an owner of your organization for access.",404:"It may have been removed, or the address is wrong."},_r=({problem:{status:e,text:t,elsewhere:o}})=>i`
  <${hr} title=${uu[e]??"Something went wrong"}>
    <div class="state-block is-problem" data-problem=${e}>
      <p>${Et(t)}</p>
      ${o?i`
              <p>
                It is in ${Z(o)}.${" "}
                <a href=${Ke(location.pathname+location.search,o)}>Open it there</a>
              </p>
            `:i`<p class="quiet">${fu[e]}</p>`}
      <p>
        <a class="button" href="/">
          Show overview
        </a>${" "}
        <a class="button" href="/jobs">Show jobs</a>
      </p>
    </div>
  <//>
`;var Ua=()=>i`
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
        onChange=${e=>Qn(e.currentTarget.checked)}
      />
      Enable single-letter shortcuts
    </label>
  <//>
`;function pu({toast:e}){let{id:t,kind:o,text:n,detail:r,action:s}=e,a=()=>o==="good"&&lo(t);return i`
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
  `}var Ha=()=>i`
  <div class="toasts" role="status" aria-label="Messages">
    ${Je.value.map(e=>i`<${pu} key=${e.id} toast=${e} />`)}
  </div>
`;var mu=400;function Wa(){let e=E(null);return S(()=>{let t=0,o=null,n=()=>{clearTimeout(t),o=null,e.current?.matches(":popover-open")&&e.current.hidePopover()},r=u=>{if(!u.isConnected)return;let f=e.current;f.textContent=u.dataset.tip,f.matches(":popover-open")||f.showPopover();let c=u.getBoundingClientRect(),m=u.dataset.tipSide==="right",d=m?c.top+(c.height-f.offsetHeight)/2:c.bottom+6,p=d+f.offsetHeight<window.innerHeight,_=m?c.right+8:c.left+(c.width-f.offsetWidth)/2;f.style.setProperty("left",`${Math.max(6,Math.min(_,window.innerWidth-f.offsetWidth-6))}px`),f.style.setProperty("top",`${p?d:c.top-f.offsetHeight-6}px`)},s=u=>{let f=u.target.closest?.("[data-tip]");f!==o&&(n(),!(!f||u.type==="focusin"&&!f.matches(":focus-visible"))&&(u.type==="pointerover"&&u.pointerType!=="mouse"||(o=f,u.type==="focusin"?r(f):t=setTimeout(()=>r(f),mu))))},l=[["pointerover",s],["focusin",s],["focusout",n],["pointerdown",n],["scroll",n],["keydown",u=>u.key==="Escape"&&n()]];for(let[u,f]of l)document.addEventListener(u,f,!0);return()=>l.forEach(([u,f])=>document.removeEventListener(u,f,!0))},[]),i`<div class="tip" role="tooltip" popover="manual" ref=${e}></div>`}var du={connecting:"Connecting to the server",live:"Data is up to date",paused:"Updates pause while the tab is hidden",reconnecting:"Connection lost; reconnecting",stale:"Server unreachable for a while; still trying",stopped:"Updates have stopped"},hu={connecting:"reconnecting",paused:"paused",stopped:"stale"};function Ka({live:e}){let t=e.state.value,o=Oe(()=>t==="live"?"":`data from ${J(e.age.value)} ago`);return i`
    <p class=${`live live-${t}`} role="status" data-live=${t} data-tip=${du[t]}>
      <${b} name=${hu[t]??t} />
      <span class="live-word">${t}</span>
      ${["reconnecting","stale"].includes(t)&&i`<span class="live-age" aria-hidden="true">${o}</span>`}
    </p>
  `}var za={system:"System",light:"Light",dark:"Dark"},_u=()=>i`
  <${_t}
    label=${`Color scheme: ${za[vt.value].toLowerCase()}`}
    tip="Color scheme"
    className="icon-button"
    icon=${`theme-${vt.value}`}
    items=${Mo.map(e=>({label:za[e],icon:`theme-${e}`,checked:e===vt.value,run:()=>Re(e)}))}
  />
`,$u=()=>i`
  <${_t}
    label=${`Scope: ${Z(N)}`}
    tip="Switch organization"
    className="scope"
    items=${Ae.map(e=>({label:Z(e.scope),hint:e.role==="site"?"":e.role,checked:e.scope===N,run:()=>e.scope!==N&&Oo(e.scope)}))}
  >
    <${b} name="org" /><span class="unseen">Scope: </span><span class="scope-name">${Z(N)}</span>
  <//>
`,Ja=()=>i`
  <header class="top">
    <${vo} />
    ${Ae.length>0&&i`<${$u} />`}
    <button type="button" class="jump" onClick=${()=>Ce()} aria-keyshortcuts="Control+K Meta+K">
      <${b} name="search" />
      <span class="jump-text">Search or run a command…</span>
      <span class="jump-keys" aria-hidden="true">
        <${bt} keys="Mod+k" />
      </span>
    </button>
    <${Ka} live=${q} />
    <${_u} />
    <button
      type="button"
      class="icon-button is-keys"
      aria-label="Keyboard shortcuts"
      data-tip="Keyboard shortcuts (?)"
      onClick=${()=>ce.value=!0}
    >
      <${b} name="help" />
    </button>
    ${L!==null&&i`<a class="person" href="/accounts/" aria-label=${`Account of ${L}`}>${L}</a>`}
  </header>
`;function gu(){let e=R.value;if(I(()=>{e&&Es(e.arrival)},[e?.arrival]),!e)return i`
      <div class="page">
        <${Nn} />
      </div>
    `;if(e.problem)return i`<${_r} problem=${e.problem} />`;let t=e.module.default,o=JSON.stringify([e.screen.name,e.params]);return i`<${t} key=${o} params=${e.params} query=${e.query} />`}var vu=()=>q.serverError.value&&i`<p class="complaint" role="alert">Server error: ${q.serverError}</p>`;function bu(e){e.preventDefault(),location.reload()}var yu={out:()=>i`You are logged out: nothing on this page is updated. <a href=${Ms()}>Log in again</a>`,changed:()=>i`Your access has changed. <a href=${location.href} onClick=${bu}>Reload the page</a>`,left:()=>i`
    You have no access to ${Z(N)} any more. <a href="/" onClick=${wu}>Leave this page</a>
  `};function wu(e){e.preventDefault(),location.assign("/")}function xu(){return R.value,re.value==="in"?null:i`
    <p class="complaint" role="alert" data-session=${re.value}>
      ${yu[re.value]()}
    </p>
  `}function Va(){return i`
    <div class="shell">
      <aside class="side">
        <${vo} />
        <${da} />
        <p class="side-foot">
          ${k("read","admin")&&i`<a href="/admin/">Admin</a>`}
          ${k("read","docs")&&i`<a href="/api/docs/">API</a>`}
          ${L!==null&&i`<a href="/accounts/logout/">Log out</a>`}
        </p>
      </aside>
      <div class="stage">
        <${Ja} />
        <${vu} />
        <${xu} />
        <main
          id="content"
          tabindex="-1"
          data-screen=${R.value&&(R.value.screen?.name??"none")}
          aria-busy=${Mt.value}
        >
          <${gu} />
        </main>
      </div>
    </div>
    <${aa} />
    ${ye.value&&i`<${Ba} />`}
    ${ce.value&&i`<${Ua} />`}
    <${ua} />
    <${Ha} />
    <${Wa} />
    <${Js} />
  `}var Ga=new WeakMap,ku=x.diffed;function Su(e,t){for(let o of e){if(!o||o.__===t)continue;let{type:n,__k:r}=o;o.__=null,typeof n=="string"&&r&&Ya(r,o)}}function Ya(e,t){for(let o of e)o?.__===t&&(o.__=null,typeof o.type=="string"&&o.__k&&Ya(o.__k,o))}x.diffed=e=>{ku?.(e);let t=e.__c;if(!t)return;let o=Ga.get(t);o&&o!==e.__k&&Su(o,e),e.__k&&Ga.set(t,e.__k)};function Tu(){let e=document.querySelector("[data-search]");e?e.select():Ce()}function Qa(){ht("Everywhere",[{key:"Mod+k",what:"search or run a command",run:()=>ye.peek()?ft():Ce()},{key:"/",what:"search on this screen",run:Tu},{key:"f",what:"next failure",run:()=>Vn()||Y(w("jobs",{},{status:"failed"}))},{key:"?",what:"keyboard shortcuts",run:()=>ce.value=!0},{key:"Esc",what:"close"}]),ht("Rows",[{key:"\u2191 \u2193",what:"previous or next row"},{key:"\u2190 \u2192",what:"links and buttons of the row"},{key:"j",what:"next row",run:()=>Rt(1)},{key:"k",what:"previous row",run:()=>Rt(-1)},{key:"Enter",what:"open the row"},...On(["retry","priority","cancel"],"job")?[{key:"Space",what:"select the row, with Shift a range"},{key:"x",what:"select the row"}]:[]]);let e=se.filter(t=>t.place);ht("Screens",e.map(t=>({key:`g ${t.place.key}`,what:t.place.label.toLowerCase(),run:()=>Y(w(t.name))})))}var Eu=300;q.subscribe(ae);location.hash==="#command"&&Ce();bn();pn();Xn();Qa();var Ou=jn(),Mu=Ou.finally(()=>q.start());Ln();Promise.race([Mu,new Promise(e=>setTimeout(e,Eu))]).then(()=>setTimeout(()=>{let e=document.getElementById("app");e.replaceChildren(),Yt(i`<${Va} />`,e)}));var Cu=[.1,.2,.5,1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,43200,86400,604800],Au=e=>e===0?"0 s":e<10?We(Math.round(e*10)/10):J(e).replace(/ 00? \w+$/,""),Pu=e=>O(e<10?Math.round(e*10)/10:Math.round(e)),Du=e=>Math.max(0,...e.map(t=>t??0));var Ru=globalThis.document?parseFloat(getComputedStyle(document.documentElement).fontSize)/16:1,oe=e=>Math.round(e*Ru);var Xa=document.documentElement,Lt=document.createElement("i");Lt.hidden=!0;Lt.style.setProperty("forced-color-adjust","none");Xa.append(Lt);var Co=new Map,Ao=g(0);function Za(){Co=new Map,Ao.value+=1}new MutationObserver(Za).observe(Xa,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Za);function et(e){return Co.has(e)||(Lt.style.setProperty("color",`var(--${e})`),Co.set(e,getComputedStyle(Lt).color)),Co.get(e)}var $r=(e,t=400)=>`${t} ${oe(e)}px Archivo, system-ui, sans-serif`;var Po=new Map;function ei(e){let t=Po.get(e);return t===void 0&&(Po.size>=2e4&&Po.clear(),t=e.toLowerCase().replace(/\d+/g,o=>o.padStart(12,"0")),Po.set(e,t)),t}function tt(e,t){let[o,n]=[ei(e),ei(t)];return o<n?-1:o>n?1:0}var Le=V("agents",(e,t)=>tt(e.name,t.name)),It=e=>e.lost?"lost":e.state,Lu=["suspect","paused","stopping"],Ro=g([]),ti=g(0),Do=new Set;function oi(e,t){let o=new Set(Ro.peek());for(let r of t)o.delete(r),Do.delete(r);for(let[r,s]of Object.entries(e))s.lost||Lu.includes(s.state)?o.add(r):o.delete(r),s.simulated&&s.state!=="offline"?Do.add(r):Do.delete(r);ti.value=Do.size;let n=[...o].sort(tt);n.join(`
`)!==Ro.peek().join(`
`)&&(Ro.value=n)}oi(Object.fromEntries(Le.ids.peek().map(e=>[e,Le.row(e).peek()])),[]);Le.watch(oi);function ot({since:e}){let t=B(()=>{let o=X(e);return U(()=>J(o===null?null:pe.value-o))},[e]);return i`<time class="number" datetime=${e}>${t}</time>`}function gr({as:e="div",left:t=0,top:o=0,width:n,height:r,className:s="",children:a,...l}){let u=E(null);return I(()=>{let{style:f}=u.current;f.setProperty("transform",`translate(${t}px, ${o}px)`),f.setProperty("width",n===void 0?"100%":`${n}px`),f.setProperty("height",r===void 0?"auto":`${r}px`)},[t,o,n,r]),i`<${e} ref=${u} class=${`placed ${s}`} ...${l}>${a}<//>`}function jt({since:e,expected:t}){let o=E(null);return I(()=>{let n=X(e);if(!(n===null||!t))return F(()=>{let r=Math.max(0,(pe.value-n)/t);o.current?.style.setProperty("--share",Math.min(1,r).toFixed(3)),o.current?.classList.toggle("is-over",r>1)})},[e,t]),i`<span class="progress" ref=${o} aria-hidden="true"></span>`}function Nt({since:e}){let t=B(()=>U(()=>Me(pe.value-X(e))),[e]);return i`<time class="number" datetime=${e}>${t}</time>`}function nt({test:e}){let t=e.lastIndexOf("/")+1;return i`
    <span class="test" title=${e}>
      <span class="test-folder">${e.slice(0,t)}</span>
      <span class="test-file">${e.slice(t)}</span>
    </span>
  `}var ni=e=>e.job??e.installed?.[0]??null;function ri({held:e,paused_reason:t}){return e?`${e.kind}${e.note?`: ${e.note}`:""}${e.until?`, until ${me(e.until)}`:""}`:t||null}function si({job:e}){return i`
    <span class="took">
      <span class="took-words">
        ${e.phase==="installing"&&i`<em>installing</em>${" "}`}
        <${ot} since=${e.started_at} />
        ${e.expected_seconds>0&&i`<span class="quiet"> of ${J(e.expected_seconds)}</span>`}
      </span>
      <${jt} since=${e.started_at} expected=${e.expected_seconds} />
    </span>
  `}var Lo=({agent:e})=>i`
  <span class=${e.lost?"is-lost":"quiet"} title=${`last seen ${me(e.last_seen_at)}`}>
    ${e.lost?"lost":"offline"} for <${Nt} since=${e.last_seen_at} />
  </span>
`;function Iu({agent:e}){if(e.job)return i`<${nt} test=${e.job.test} />`;let t=e.state==="offline"&&e.lost?null:ri(e);return t?i`<span class="card-hold" title=${t}>${t}</span>`:e.state==="offline"?i`<${Lo} agent=${e} />`:i`<span class="quiet">${e.targets.join(", ")}</span>`}function ju({id:e,index:t,count:o,...n}){let r=Le.row(e).value;if(!r)return null;let s=ni(r),a=ut(r.labels);return i`
    <${gr}
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
        <${Iu} agent=${r} />
      </span>
      <span class="card-took">${r.job&&i`<${si} job=${r.job} />`}</span>
      <span class="card-labels" title=${a}>
        ${r.simulated&&i`<span class="tag">simulated</span>${" "}`}
        ${a}
      </span>
    <//>
  `}function qt(e,t=250){let o,n=!1,r=!1,s=!1,a=0,l=async()=>{o=void 0,n=!0,r=!1;let f=performance.now();try{await e()}finally{let c=performance.now();a=c+Math.max(t,3*(c-f)),n=!1,r&&u()}},u=()=>{s||(r=!0,n||(o??=setTimeout(l,Math.max(0,a-performance.now()))))};return Object.assign(u,{stop(){s=!0,clearTimeout(o)}})}var Nu=1e3,Io=class{#e;#o=0;data=g(null);error=g(null);constructor(t,o=null){this.#e=t,this.data.value=o}async load(){let t=++this.#o;try{let o=await ee(this.#e);if(t!==this.#o)return;this.error.value=null,this.data.value=o}catch(o){t===this.#o&&(this.error.value=o)}}invalidate=qt(()=>this.load(),Nu);close(){this.#o+=1,this.invalidate.stop()}};var vr=V("settings");function br(e){let t=B(()=>e?Ot(e):null,[e]);return S(()=>t&&q.subscribe(t),[t]),t}function qu(e,t,o=null){let n=B(()=>new Io(e,o),[e]);return S(()=>(e&&!n.data.peek()&&n.load(),()=>n.close()),[n]),S(()=>{n.data.peek()&&n.invalidate()},[t]),n}function Fu(e,t,o=[]){S(()=>{let n=qt(t),r=vr.watch((a,l,u)=>(u||e in a)&&n());e in Mn(vr)&&n();let s=o.map(a=>a.watch(n));return()=>[r,...s,n.stop].forEach(a=>a())},[e,t])}function yr(){let e=E(null),t=zn(e.current);return I(()=>Kn(e.current,t)),{ref:e,onFocusIn:Wn,"data-list":!0}}function Bu(e,t){let[o,n]=T(e);return S(()=>{let r=setTimeout(()=>n(e),t);return()=>clearTimeout(r)},[e]),o===e}var Uu=10,Hu=8;function wr(e,{first:t=Uu,step:o=Hu}={}){let[n,r]=T(t);return S(()=>{if(n>=e){e>0&&r(1/0);return}let s=requestAnimationFrame(()=>r(n+o));return()=>cancelAnimationFrame(s)},[n,e]),n}function xr(e){let{id:t,label:o,className:n,columns:r,sections:s=[{key:"all",ids:e.ids}],selection:a}=e,l=yr(),u=s.flatMap(m=>m.ids),f=wr(u.length),c=m=>{let d=m.key===" "||m.key==="x"&&Ze.peek();if(!a||!d||m.ctrlKey||m.metaKey||m.altKey)return;let p=m.target.closest("[data-row]");p&&(m.preventDefault(),a.toggle(p.dataset.row.slice(e.kind.length+1),{through:m.shiftKey,shown:u}))};return i`
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
                <${zu} selection=${a} shown=${u} />
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
            ${$.map(y=>i`<${Wu} key=${y} id=${y} table=${e} shown=${u} />`)}
            ${_.length===0&&h&&i`
                <tr role="row" class="divider">
                  <td role="cell" class="nothing">${h}</td>
                </tr>
              `}
          </tbody>
        `)})}
    </table>
  `}function Wu({id:e,table:t,shown:o}){let{columns:n,rowOf:r,kind:s,hrefOf:a,rowClass:l=()=>"",failed:u=()=>!1,selection:f}=t,c=r(e).value,m=Oe(()=>f?.ids.value.has(e)?" is-picked":"");if(!c)return null;let d=a(c,e),p=_=>{_.target.closest("a, button, input, label")||String(getSelection())||(_.metaKey||_.ctrlKey?window.open(d,"_blank","noopener"):Y(d))};return i`
    <tr role="row" class=${`row ${l(c)}${m.value}`} onClick=${p}>
      ${f&&i`
          <td role="cell" class="c-pick">
            <${Ku} id=${e} selection=${f} shown=${o} />
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
  `}function Ku({id:e,selection:t,shown:o}){let n=Oe(()=>t.ids.value.has(e));return i`
    <label class="pick">
      <input type="checkbox" tabindex="-1" checked=${n} onClick=${s=>t.toggle(e,{through:s.shiftKey,shown:o})} />
      <span class="unseen">Select this row</span>
    </label>
  `}function zu({selection:e,shown:t}){let o=E(null),n=t.filter(r=>e.ids.value.has(r)).length;return I(()=>{o.current.indeterminate=n>0&&n<t.length}),i`
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
  `}var Ju=e=>e.job??e.installed?.[0]??null;function ai({agent:e}){let t=Ju(e);return t?i`<${we} org=${t.org_id} version=${t.app_version_id} />`:i`<span class="quiet">no build installed</span>`}function ii({agent:e}){let{job:t}=e;return e.state==="offline"?i`<${Lo} agent=${e} />`:t?i`
    <span class="work">
      <${nt} test=${t.test} />
      <span class="work-time">
        ${t.phase==="installing"&&i`<em>installing</em>${" "}`}
        <${ot} since=${t.started_at} />
        ${t.expected_seconds?i`<span class="quiet"> of ${J(t.expected_seconds)}</span>`:""}
      </span>
      <${jt} since=${t.started_at} expected=${t.expected_seconds} />
    </span>
  `:i`<span class="quiet">${e.targets.join(", ")}</span>`}var Vu=e=>i`
  <span class="agent-line">
    <${Dt} state=${e.state} lost=${e.lost} />
    ${e.simulated&&i`<span class="tag" title="Simulates tests instead of running them">simulated</span>`}
  </span>
`,Gu=[{name:"name",title:"Agent",main:Vu,stacked:!0,cell:e=>i`<span title=${e.name}>${e.name}</span>`},{name:"installed",title:"Build",cell:e=>i`<${ai} agent=${e} />`},{name:"job",title:"Job",cell:e=>i`<${ii} agent=${e} />`}],Yu=({ids:e})=>i`
  <${xr}
    id="agents-list"
    label="Agents"
    className="agents"
    columns=${Gu}
    ids=${e}
    kind="agent"
    rowOf=${t=>Le.row(t)}
    hrefOf=${t=>w("agent",{name:t.name})}
    rowClass=${t=>`agent-${It(t)}`}
  />
`;var li=["done","failed","cancelled","running","waiting"];function Qu({group:e}){let t=E(null);return I(()=>{li.forEach((o,n)=>t.current.children[n].style.setProperty("flex-grow",e[o]||0))}),i`
    <span class="bar" ref=${t} aria-hidden="true">
      ${li.map(o=>i`<i key=${o} class=${`bar-${o}`}></i>`)}
    </span>
  `}var Xu=oe(152),Zu=8,ci=oe(34),ef=86400,tf=(e,t,o,n,r)=>t.map(s=>{let a=ct(s,r<60);return r>=ef||a==="00:00"?no(s):a});function of(e,t){if(!t)return ci;let o=Math.max(...t.map(n=>n.length));return Math.max(ci,oe(o*6.5)+Zu*2)}function nf({write:e,steps:t,bare:o,axis:n}){let r=()=>et("ink-2"),s={stroke:()=>et("rule"),width:1},a={stroke:r,font:$r(11),ticks:{show:!1}};return[{...a,values:o?(l,u)=>u.map(()=>""):tf,grid:n?s:{show:!1},size:o?0:oe(24),gap:4,space:oe(76)},{...a,values:(l,u)=>u.map(e),grid:s,size:n??of,gap:6,space:oe(n?20:32),...t?{incrs:t}:{}}]}var rf=({data:e},t)=>e[t].flatMap((o,n,r)=>o!=null&&r[n-1]==null&&r[n+1]==null?[n]:[]),sf=({name:e,tone:t,kind:o},n)=>({label:e,stroke:()=>et(t),fill:o==="bars"?()=>et(t):void 0,width:o==="bars"?0:2,dash:o==="dashed"?[4,3]:void 0,paths:o==="bars"?n:void 0,points:{show:!1,size:6,fill:()=>et(t),...o==="bars"?{}:{filter:rf}},spanGaps:!1}),af={time:!0,range:e=>[e.data[0][0],e.data[0].at(-1)+(e.data[0][1]-e.data[0][0])]},lf=(e,t)=>({range:(o,n,r)=>[0,t??Math.max(e,(r??0)*1.08)]});function cf({series:e,least:t,most:o,height:n,group:r,width:s,onCursor:a,uPlot:l,...u}){let f=l.paths.bars({size:[.82,28],align:1});return{width:s,height:n,padding:[8,16,u.bare?4:0,0],legend:{show:!1},scales:{x:af,y:lf(t,o)},cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1},sync:{key:r??null}},axes:nf(u),series:[{},...e.map(c=>sf(c,f))],hooks:{setCursor:[c=>a(c.cursor.idx??null)]}}}function uf(){let e=le(null);return S(()=>{let t=()=>import("./uplot.js").then(o=>e.value=o.default,()=>{});return t(),q.onReconnect(()=>e.peek()??t())},[]),e.value}function ui({title:e,data:t,series:o,write:n,summary:r,height:s=Xu,least:a=1,...l}){let u=E(null),f=E(null),c=le(null),m=B(()=>o,[e]),d=uf();S(()=>{if(!d)return;let $=new d(cf({...l,series:m,write:n,least:a,height:s,width:u.current.clientWidth,onCursor:v=>c.value=v,uPlot:d}),t,u.current);f.current=$;let y=new ResizeObserver(([v])=>$.setSize({width:Math.floor(v.contentRect.width),height:s}));return y.observe(u.current),()=>{f.current=null,y.disconnect(),$.destroy()}},[m,d]),S(()=>f.current?.setData(t),[t]);let p=Ao.value;S(()=>f.current?.redraw(!1),[p]);let _=$=>{let y={ArrowLeft:-1,ArrowRight:1}[$.key];if(!y||!f.current)return;$.preventDefault();let v=Math.min(t[0].length-1,Math.max(0,(c.peek()??t[0].length)+y));f.current.setCursor({left:f.current.valToPos(t[0][v],"x"),top:10},!0,!0)},h=()=>f.current?.setCursor({left:-10,top:-10},!0,!0);return i`
    <figure class="chart" data-chart=${e}>
      <${ff} title=${e} data=${t} series=${o} write=${n} at=${c.value} />
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
  `}function ff({title:e,data:t,series:o,write:n,at:r}){let s=r!==null&&r<t[0].length?r:null,a=(l,u)=>{let f=l.shown?l.shown(s??t[0].length-1):t[u+1][s??t[0].length-1];return f==null?"\u2013":n(f)};return i`
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
  `}var pf=oe(84),mf=oe(64),df=(e,t,o)=>t.length>1?`${e}, ${o.name}`:e,kr=(e,t,o,n)=>(t.shown?t.shown(n):e[o+1][n])??null;function hf({label:e,charts:t}){let o=t.flatMap(({title:s,data:a,series:l,write:u})=>l.map((f,c)=>({name:df(s,l,f),at:m=>kr(a,f,c,m),text:m=>kr(a,f,c,m)===null?"\u2013":u(kr(a,f,c,m))}))),n=t[0].data[0],r=n.map((s,a)=>a).filter(s=>o.some(({at:a})=>a(s)!==null));return i`
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
  `}function _f({label:e,charts:t,stacked:o=!1}){let[n,r]=T(!1),s=z(),a=t.length-1,l=u=>o?{height:pf,axis:mf,bare:u<a}:{};return i`
    ${n?i`<${hf} label=${e} charts=${t} />`:i`
          <div class=${`charts ${o?"is-stacked":""}`}>
            ${t.map((u,f)=>i`<${ui} key=${u.title} group=${s} ...${l(f)} ...${u} />`)}
          </div>
        `}
    <p class="rest">
      <button type="button" class="button is-link" onClick=${()=>r(!n)}>
        ${n?"Show charts":"Show as a table"}
      </button>
    </p>
  `}function fi({label:e,text:t,head:o}){let n=le("copy"),r=async s=>{let a=s.currentTarget.parentElement.querySelector("code");try{await navigator.clipboard.writeText(t),n.value="copied"}catch{getSelection().selectAllChildren(a),n.value="selected"}setTimeout(()=>n.value="copy",2e3)};return i`
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
  `}function Sr({lines:e}){let[t,o]=T(null),[n,r]=e.find(([a])=>a===t)??e[0],s=i`
    <select
      class="copy-choice"
      aria-label="Command"
      value=${n}
      onChange=${a=>o(a.currentTarget.value)}
    >
      ${e.map(([a])=>i`<option key=${a} value=${a}>${a}</option>`)}
    </select>
  `;return i`<${fi} label=${n} text=${r} head=${s} />`}var Tr=L===null?"curl -s":'curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"',$f="http://127.0.0.1:3000",Er=()=>[$f,"http://localhost:3000"].includes(location.origin)?"":` --url ${location.origin}`,Or=N?.startsWith("org:")?N.slice(4):"acme",jo=e=>/^[\w.-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,No=L!==null;var qo=!No||k("invite","host"),Mr=()=>No?qo?i`
        <a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
      `:null:i`
      On a machine with a device or a browser, in the folder of your tests:${" "}
      <code>qgagent init</code> writes <code>qgagent.toml</code>, which says what runs; then${" "}
      <code>qgagent run --url ${location.origin}</code>
    `;var Fo={org_id:Or,app_version_id:"1.0.0",test:"tests/onboarding.spec.js"},gf=`qgjob submit --org-id ${jo(Fo.org_id)} --app-version-id ${Fo.app_version_id} --test ${Fo.test}`,vf=`${Tr} ${location.origin}/submit-job -H 'Content-Type: application/json' -d ${jo(JSON.stringify(Fo))}`,bf=()=>k("submit","job")?i`
      <section class="empty" aria-labelledby="empty-title">
        <h2 id="empty-title">Submit the first test</h2>
        <p>
          A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
          Paste this into a terminal and watch this page.${" "}
          ${L!==null&&i`<a href="/install/">Install qgjob</a> first.`}
        </p>
        <${Sr}
          lines=${[["Submit a job",`${gf}${Er()}`],["Submit a job, with curl",vf]]}
        />
        ${qo&&i`<h3>Add an agent</h3><p>An agent runs the tests. <${Mr} /></p>`}
      </section>
    `:i`<p class="nothing">No jobs yet.</p>`;var pi=["at","waiting","running","submitted","done","failed","cancelled","installs","installs_avoided","wait_p50","wait_p95"];function yf(e,t){let o=e.at.at(-1)??-1/0,n=t.filter(r=>r.at>o);return n.length>0&&e.at.length>0&&n.length===t.length&&n[0].at-o>2*e.step?null:{step:e.step,...Object.fromEntries(pi.map(r=>[r,[...e[r],...n.map(s=>s[r])]]))}}var mi={mean:e=>e.reduce((t,o)=>t+o,0)/e.length,most:e=>Math.max(...e)};function wf(e,{from:t,to:o,count:n,names:r,merge:s="mean"}){let a=(o-t)/n,l=r.map(()=>Array.from({length:n},()=>[]));return e.at.forEach((u,f)=>{let c=Math.floor((u-t)/a);c<0||c>=n||r.forEach((m,d)=>{let p=e[m][f];p!=null&&l[d][c].push(p)})}),{at:Array.from({length:n},(u,f)=>t+f*a),values:Object.fromEntries(r.map((u,f)=>[u,l[f].map(c=>c.length>0?mi[s](c):null)]))}}function Bo(e,t,o){let n=(e.at(-1)?.at??0)-o,r=e.filter(s=>s.at>n&&s[t]!==null).map(s=>s[t]);return r.length>0?mi.mean(r):null}var xf=(e,t,o)=>Math.round(e.reduce((n,r)=>n+r[t]*o/60,0));var Cr=["busy","stopping","idle","paused","suspect","offline"];function Uo(e){let t=Object.fromEntries(Cr.map(s=>[s,e[s]??0])),o=Cr.reduce((s,a)=>s+t[a],0),n=o-t.offline,r=t.busy+t.stopping;return{...t,known:o,connected:n,working:r,share:n>0?r/n:null}}var kf=e=>e.job?.org_id??null,Ar="label.";function di(e,t){return t==="target"?e.targets:t==="org"?[kf(e)??"used by nobody"]:t.startsWith(Ar)?[e.labels?.[t.slice(Ar.length)]??"without this label"]:["all"]}function Sf(e){let t={};for(let[,{state:o}]of e)t[o]=(t[o]??0)+1;return t}function Tf(e,t){let o=new Map;for(let[n,r]of e)for(let s of di(r,t)){o.has(s)||o.set(s,{key:s,ids:[],states:{}});let a=o.get(s);a.ids.push(n),a.states[r.state]=(a.states[r.state]??0)+1}return[...o.values()].sort((n,r)=>tt(n.key,r.key)).map(({key:n,ids:r,states:s})=>({key:n,ids:r,totals:Uo(s)}))}function Ef(e){let t=new Map;for(let[,o]of e)for(let n of Object.keys(o.labels??{}))t.set(n,(t.get(n)??0)+1);return[...t].sort((o,n)=>n[1]-o[1]||tt(o[0],n[0]))}var Ho=V("series",(e,t)=>e.at-t.at);var Pr=[["1h","1 h"],["24h","24 h"],["7d","7 days"]],Dr="24h";function Of(e){let t=e.get("period");return Pr.some(([o])=>o===t)?t:Dr}var Rr=e=>Pr.find(([t])=>t===e)[1];function Lr(e){let t=br(e===Dr?null:`totals:${e}`);return(t?t.row(e).value:ae.row("overview").value?.totals)??null}var Ir=100,Wo=24;function hi(e,{floor:t=0}={}){let o=Math.max(...e.filter(a=>a!==null),t+1),n=e.length>1?Ir/(e.length-1):0,r="",s="M";return e.forEach((a,l)=>{if(a===null){s="M";return}let u=Wo-1-(a-t)/(o-t)*(Wo-2);r+=`${s}${(l*n).toFixed(1)} ${u.toFixed(1)}`,s="L"}),r}function Ko({values:e,tone:t=""}){return e.filter(o=>o!==null).length<2?i`<svg class="spark" aria-hidden="true" viewBox=${`0 0 ${Ir} ${Wo}`}></svg>`:i`
    <svg
      class=${`spark ${t&&`spark-${t}`}`}
      aria-hidden="true"
      viewBox=${`0 0 ${Ir} ${Wo}`}
      preserveAspectRatio="none"
    >
      <path class="spark-line" d=${hi(e)} vector-effect="non-scaling-stroke" />
    </svg>
  `}var Mf=["busy","idle","stopping","paused","suspect","offline"],_i=60,$i={"1h":"3600","24h":"86400","7d":"604800"},Ie=({name:e,period:t,value:o,icon:n,note:r,loud:s,href:a,trend:l,tone:u,children:f})=>i`
  <div class=${`figure ${s?"is-loud":""}`} data-figure=${e.toLowerCase()}>
    <dt>
      ${n&&i`<${b} name=${n} />`}
      ${a?i`<a href=${a}>${e}</a>`:e}
      ${t&&i`<small class="figure-period">${t}</small>`}
    </dt>
    <dd>${o}</dd>
    <dd class="figure-note">${r??""}</dd>
    ${f}
    <dd class="figure-spark" aria-hidden="true">${l&&i`<${Ko} values=${l} tone=${u} />`}</dd>
  </div>
`,gi=e=>e===null?"":`${O(e<10?Math.round(e*10)/10:Math.round(e))} a minute`,vi=e=>e==null?"\u2013":e<10?We(e):J(e);function Cf({states:e,lost:t,trend:o}){let n=Mf.filter(s=>e[s]>0),r=n.reduce((s,a)=>s+e[a],0);return i`
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
        <${Ko} values=${o} tone="go" />
      </dd>
    </div>
  `}function bi({installs:e,installs_avoided:t,saved_seconds:o}){let n=e+t>0?`, ${Math.round(100*t/(e+t))} % saved`:"";return`${O(e)} made${n}${o>0?`, \u2248 ${J(o)} of device time`:""}`}function Af({period:e}){let t=Lr(e),o=ae.row("overview").value,n=Oe(()=>Ho.ids.value.map(u=>Ho.row(u).value)).value;if(!o)return i`<dl class="figures"></dl>`;let r=u=>n.map(f=>f[u]),s=u=>w("jobs",{},{status:u}),a=u=>w("jobs",{},{q:`status:${u} age<${e}`}),l=Rr(e);return i`
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
        note=${gi(Bo(n,"done",_i))}
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
        note=${[gi(Bo(n,"failed",_i)),t?.cancelled?`${O(t.cancelled)} cancelled`:""].filter(Boolean).join(", ")}
        trend=${r("failed")}
        tone="bad"
      />
      <${Ie}
        name="Wait p50"
        value=${vi(o.wait_p50)}
        note=${o.wait_p95==null?"no recent jobs":`p95 ${vi(o.wait_p95)}`}
        trend=${r("wait_p50")}
      />
      <${Cf}
        states=${o.agents??{}}
        lost=${o.lost}
        trend=${n.map(u=>Uo(u.agents??{}).working)}
      />
      <${Ie}
        name="Installs avoided"
        href=${w("timeline",{},{span:$i[e]})}
        period=${l}
        value=${O(t?.installs_avoided)}
        note=${t?bi(t):""}
        trend=${r("installs_avoided")}
        tone="yellow"
      />
      <${Ie}
        name="Starts avoided"
        href=${w("timeline",{},{span:$i[e]})}
        period=${l}
        value=${O(t?.starts_avoided)}
        note="of the test runner"
        trend=${r("starts_avoided")}
        tone="yellow"
      />
    </dl>
  `}var yt=U(()=>R.value?.query.get("q")??""),jr=U(()=>yt.value.toLowerCase().split(/\s+/).filter(Boolean)),Nr=e=>In({q:e}),Pf={group:e=>[e.org_id,e.app_version_id,e.target,ut(e.labels),...e.agents??[]],agent:e=>[e.name,e.host,e.state,...e.targets??[],ut(e.labels),e.job?.org_id,e.job?.app_version_id,e.job?.test,...(e.installed??[]).flatMap(t=>[t.org_id,t.app_version_id])],job:e=>[e.id,e.org_id,e.app_version_id,e.test,e.status,e.phase,e.agent,e.target]},yi=new WeakMap;function wi(e,t,o){if(o.length===0)return!0;let n=yi.get(t);return n===void 0&&(n=Pf[e](t).join(" ").toLowerCase(),yi.set(t,n)),o.every(r=>n.includes(r))}var Df=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]);function Rf(e,t){let o=[];return U(()=>{let n=e.ids.value;if(jr.value.length===0)return o=n;let r=n.filter(s=>{let a=e.row(s).value;return a!==null&&wi(t,a,jr.value)});return Df(r,o)?o:o=r})}var qr=({id:e,icon:t="search",label:o,placeholder:n=o,text:r,onInput:s})=>i`
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
`;var Lf=({label:e})=>i`
  <${qr}
    id="filter"
    icon="filter"
    label=${e}
    placeholder="Filter"
    text=${yt.value}
    onInput=${Nr}
  />
`;var Fr=({at:e,className:t=""})=>i`
  <time class=${`number ${t}`} datetime=${e} title=${hn(e)}>${me(e)}</time>
`;function If({job:e}){return e.finished_at&&e.started_at?i`<span class="number">${We(X(e.finished_at)-X(e.started_at))}</span>`:e.status==="running"?e.started_at&&i`<${ot} since=${e.started_at} />`:e.status==="pending"?i`<span class="quiet">waiting <${Nt} since=${e.created_at} /></span>`:""}var jf=e=>i`
  ${e.attempts>1&&i`<span class="tag">attempt ${O(e.attempts)}</span>`}
  ${e.flaky&&i`<span class="tag" title="Passed after a failed attempt">flaky</span>`}
  ${e.simulated&&i`<span class="tag" title="run by a simulated agent">simulated</span>`}
`,Nf=({job:e})=>i`
  <a class="suite" tabindex="-1" href=${w("batch",{id:e.batch_id})}>${e.batch.suite||"batch"}</a>
  ${e.batch.branch&&i`<span class="quiet suite-branch" title=${e.batch.branch}>${e.batch.branch}</span>`}
`;function qf({job:e}){let t=e.status==="pending"&&e.explanation?.text,o=t||e.cause||e.reason;return o&&i`<span class=${t?"clamp":"clamp cause"} title=${o}>${o}</span>`}function Ff({job:e}){let t=e.status==="pending"?e.explanation?.eta_seconds:null;if(t==null)return null;let o=t<1?"now":Me(t);return e.explanation.eta_guessed?i`<span class="number" title="A guess: nothing like it has run">${o}?</span>`:i`<span class="number">${o}</span>`}var xi=[{name:"status",title:"Status",cell:e=>i`<${Fn} job=${e} />`},{name:"test",title:"Test",main:jf,cell:e=>i`<${nt} test=${e.test} />`},{name:"build",title:"Build",cell:e=>i`<${we} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"suite",title:"Suite",cell:e=>e.batch&&i`<${Nf} job=${e} />`},{name:"why",title:"Why",cell:e=>i`<${qf} job=${e} />`},{name:"agent",title:"Agent",label:"agent",cell:e=>e.agent??""},{name:"eta",title:"ETA",label:"expected",numeric:!0,cell:e=>i`<${Ff} job=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>i`<${If} job=${e} />`},{name:"at",title:"Submitted",label:"submitted",numeric:!0,cell:e=>i`<${Fr} className="quiet" at=${e.created_at} />`}],Bf={kind:"job",columns:xi,hrefOf:e=>w("job",{id:e.id}),rowClass:e=>`job-${e.status}`,failed:e=>e.status==="failed"};function Uf({title:e,note:t,tools:o,id:n,className:r="",children:s}){let a=z();return i`
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
  `}var Hf=({children:e})=>i`
  <p class="banner" data-simulated>
    <${b} name="stale" />
    <span><strong>Simulated.</strong> ${e}</span>
  </p>
`;function Wf(e){let t=le(null),o=E(new Set),n=a=>()=>{o.current.add(a),t.value??=e.peek()},r=a=>l=>{a==="focus"&&l.currentTarget.contains(l.relatedTarget)||(o.current.delete(a),o.current.size===0&&(t.value=null))};un(()=>{yt.value,t.value=null});let s=t.value&&new Set(t.value);return{ids:t.value??e.value,waiting:s?e.value.filter(a=>!s.has(a)).length:0,show:()=>t.value=e.peek(),over:{onPointerEnter:n("pointer"),onPointerLeave:r("pointer"),onFocusIn:n("focus"),onFocusOut:r("focus")}}}var Kf=V("events",(e,t)=>e.at<t.at?1:e.at>t.at?-1:e.id<t.id?1:-1);var zo=e=>e.waiting+e.running>0,zf=["no_agent","agents_paused","build_held"],Jf=e=>e.running===0&&zf.includes(e.explanation?.reason??"");function Vf(e,t){return zo(e)!==zo(t)?zo(e)?-1:1:(e.position??1/0)-(t.position??1/0)||(e.id<t.id?-1:1)}var Gf=V("groups",Vf);var ki=e=>Date.parse(e.started_at??e.created_at),Yf=V("jobs",(e,t)=>ki(t)-ki(e)||(e.id<t.id?1:-1));function Qf(e,t){return e.status==="pending"&&e.attempts===t?.attempts&&e.priority===t.priority&&e.explanation===void 0&&t.explanation?{...e,explanation:t.explanation}:e}export{er as m0_0,De as m0_1,nr as m0_10,xo as m0_11,tr as m0_12,Oc as m0_13,Ec as m0_14,or as m0_2,Sc as m0_3,rr as m0_4,Mc as m0_5,sr as m0_6,kc as m0_7,Tc as m0_8,Cc as m0_9,jt as m101_0,mo as m112_0,Hf as m119_0,Nt as m120_0,Ko as m122_0,hi as m122_1,Kl as m125_0,Ye as m125_1,Nn as m125_2,Dt as m126_0,Fn as m126_1,Qe as m126_2,xr as m127_0,nt as m132_0,qr as m133_0,Fr as m135_0,Yu as m13_0,ai as m13_1,ii as m13_2,q as m150_0,pi as m155_0,wf as m155_1,yf as m155_2,Bo as m155_3,xf as m155_4,yt as m156_0,Rf as m156_1,Nr as m156_2,jr as m156_3,wi as m156_4,Ar as m157_0,Cr as m157_1,Tf as m157_2,di as m157_3,Ef as m157_4,Sf as m157_5,Uo as m157_6,dn as m162_0,_n as m162_1,We as m162_10,Me as m162_11,X as m162_12,Et as m162_13,al as m162_14,cl as m162_15,ll as m162_16,me as m162_17,ct as m162_2,K as m162_3,no as m162_4,J as m162_5,hn as m162_6,ut as m162_7,O as m162_8,il as m162_9,Wf as m164_0,ue as m168_0,qn as m168_1,wr as m169_0,qu as m169_1,yr as m169_2,Fu as m169_3,Bu as m169_4,br as m169_5,i as m171_0,dr as m172_0,ht as m186_0,Pe as m186_1,Xe as m186_2,Qn as m186_3,Ze as m186_4,Xn as m186_5,$c as m186_6,tt as m198_0,Qu as m19_0,En as m201_0,kn as m201_1,Tn as m201_2,L as m201_3,so as m201_4,Sn as m201_5,Ae as m201_6,se as m201_7,kl as m201_8,ft as m204_0,Ce as m204_1,ye as m204_2,wn as m204_3,xl as m204_4,k as m209_0,On as m209_1,Y as m210_0,zs as m210_1,Ln as m210_2,Pn as m210_3,In as m210_4,jn as m210_5,w as m210_6,R as m210_7,Mt as m210_8,dc as m212_0,zn as m212_1,Jn as m212_2,Rt as m212_3,Vn as m212_4,Wn as m212_5,Kn as m212_6,bn as m213_0,N as m213_1,vn as m213_2,Z as m213_3,Ke as m213_4,$t as m229_0,To as m229_1,pr as m229_2,Eo as m229_3,mr as m229_4,Fc as m229_5,Uc as m231_0,Bc as m231_1,gt as m231_2,Hc as m231_3,Wc as m231_4,Aa as m231_5,Ca as m231_6,ce as m236_0,Le as m237_0,It as m237_1,ti as m237_2,Ro as m237_3,Kf as m239_0,Gf as m240_0,Jf as m240_1,zo as m240_2,Yf as m241_0,Qf as m241_1,ae as m242_0,Mn as m244_0,V as m244_1,Ot as m244_2,Ho as m245_0,Tr as m251_0,No as m251_1,Or as m251_2,jo as m251_3,Er as m251_4,oe as m253_0,Mo as m254_0,Re as m254_1,vt as m254_2,qt as m255_0,Ve as m262_0,lo as m262_1,mt as m262_2,Je as m262_3,Dr as m263_0,Pr as m263_1,Rr as m263_2,Of as m263_3,Lr as m263_4,qi as m267_0,Fi as m267_1,E as m267_10,T as m267_11,Bi as m267_2,S as m267_3,Ui as m267_4,z as m267_5,Ni as m267_6,I as m267_7,B as m267_8,ps as m267_9,j as m269_0,to as m269_1,le as m269_10,un as m269_11,fe as m269_2,U as m269_3,bs as m269_4,F as m269_5,g as m269_6,ge as m269_7,Oe as m269_8,ol as m269_9,Be as m270_0,Ee as m270_1,x as m270_10,Yt as m270_11,Zr as m270_12,Ti as m270_2,Li as m270_3,rt as m270_4,ji as m270_5,Ei as m270_6,rt as m270_7,Ri as m270_8,Jt as m270_9,be as m2_0,Cs as m2_1,ee as m2_2,As as m2_3,H as m2_4,_f as m30_0,Sr as m34_0,fi as m34_1,W as m37_0,ot as m41_0,bf as m42_0,Ie as m49_0,Af as m49_1,bi as m49_2,Lf as m51_0,Mr as m52_0,qo as m52_1,we as m53_0,oa as m53_1,ju as m59_0,Lo as m59_1,si as m59_2,ni as m59_3,ri as m59_4,$o as m5_0,go as m5_1,oc as m5_2,Vl as m61_0,po as m61_1,Gl as m61_2,Jl as m61_3,Pt as m61_4,b as m68_0,Cu as m6_0,Du as m6_1,Au as m6_2,Pu as m6_3,xi as m70_0,Bf as m70_1,pe as m7_0,ve as m7_1,fn as m7_2,pn as m7_3,_t as m86_0,et as m8_0,$r as m8_1,Ao as m8_2,hr as m91_0,Uf as m93_0,gr as m97_0,_r as m99_0};
