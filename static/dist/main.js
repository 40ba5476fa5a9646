var Rs=e=>t=>{var o=e[t];if(o)return o();throw new Error("Module not found in bundle: "+t)};var O,Ls,bo,Ce,kn,_o,Ds,mo,Is,En,Sn,js,Lt=Symbol.for("pv"),$o={},go=[],Cl=/^m(i|n|o|s|text|space)$/,vo=Array.isArray,yo=go.slice,Re=Object.assign;function He(e){e&&e.parentNode&&e.remove()}function mt(e,t,o){var n,r,s,a={},i=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return i>2&&(a.children=i>3?yo.call(arguments,2):o),We(e,a,n,r,null)}function Rl(e,t,o){var n,r,s,a=Re({},e.props),i=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e.type!="function"?r=t[s]:a[s]=t[s];return i>2&&(a.children=i>3?yo.call(arguments,2):o),We(e.type,a,n!==void 0?n:e.key,r!==void 0?r:e.ref,null)}function We(e,t,o,n,r){var s={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Lt,__v:r||++Ls,__i:-1,__u:0};return!r&&O.vnode&&O.vnode(s),s}function Pl(){return{current:null}}function Le(e){return e.children}function Ke(e,t){this.props=e,this.context=t,this.__g=0}function Pe(e,t){if(t==null)return e.__&&Pe(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:Pe(e)}function Ll(e){var t,o=e.__v,n=o.__e,r=[],s=[],a=e.__P;a&&((t=Re({constructor:Lt},o)).__v=o.__v+1,O.vnode&&O.vnode(t),On(a,t,o,e.__n,a.namespaceURI,32&o.__u?[n]:null,r,n||Pe(o),32&o.__u,s),t.__v=o.__v,t.__.__k[t.__i]=t,Ws(r,t,s),o.__=o.__e=null,t.__e!=n&&Ns(t))}function Ns(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ns(e)}function Tn(e){(8&e.__g||(e.__g|=8,Ce.push(e),_o++))&&kn==O.debounceRendering||((kn=O.debounceRendering)||queueMicrotask)(qs)}function qs(){try{for(var e,t=1;Ce.length;)Ce.length>t&&Ce.sort(Ds),e=Ce.shift(),t=Ce.length,8&e.__g&&Ll(e)}finally{(_o=Ce.length)&&(kn||queueMicrotask)(qs)}}function Fs(e,t,o,n,r,s,a,i,c,f,u){var m,d,p,_,E,b,v=n.__k||go,h=t.length;for(c=Dl(o,t,v,c,h),m=0;m<h;m++)(p=o.__k[m])!=null&&(d=~p.__i&&v[p.__i]||$o,p.__i=m,b=On(e,p,d,r,s,a,i,c,f,u),_=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.ref&&Mn(d.ref,null,p,d),p.ref&&u.push(p.ref,p.__c||_,p)),E=E||_,4&p.__u?(c=Us(p,c,e,!d.__v),d.__e&&(d.__e=null)):typeof p.type=="function"&&b!==void 0?c=b:_&&(c=_.nextSibling),p.__u&=-21);return o.__e=E,c}function Dl(e,t,o,n,r){var s,a,i,c,f,u,m,d,p,_=o.length,E=_,b=0,v=0,h=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=h[s]=We(null,a):vo(a)?a=h[s]=We(Le,{children:a}):a.constructor===Lt&&a.__b?a=h[s]=We(a.type,a.props,a.key,a.ref,a.__v):h[s]=a,c=s+b,a.__=e,a.__b=e.__b+1,i=null,~(f=a.__i=Il(a,o,c,E))&&(E--,(i=o[f])&&(i.__u|=2)),i&&i.__v?(a.__u|=16,f==c-1?b--:f==c+1?b++:f!=c&&(f>c?b--:b++,v=1)):(~f||(r>_?b--:r<_&&b++),typeof a.type!="function"&&(a.__u|=4))):h[s]=null;if(v){for(u=[],m=[],s=0;s<r;s++)if((a=h[s])&&16&a.__u){for(b=0,d=u.length;b<d;)u[p=b+d>>1]<a.__i?b=p+1:d=p;u[b]=a.__i,m[s]=b+1}for(b=u.length;s--;)m[s]&&(m[s]==b?b--:h[s].__u|=4)}if(E)for(s=0;s<_;s++)!(i=o[s])||2&i.__u||(i.__e==n&&(n=Pe(i)),An(i,i));return n}function Us(e,t,o,n){var r,s,a,i;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Us(r[s],t,o,!1));return t}for(t&&!t.parentNode&&(t=Pe(e))&&!t.parentNode&&(t=null),a=e.__e,i=t;i&&i.nodeType==8;)i=i.nextSibling;for(a!=i&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,t):o.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Bs(e,t){return t=t||[],e!=null&&typeof e!="boolean"&&(vo(e)?e.some(function(o){Bs(o,t)}):t.push(e)),t}function Il(e,t,o,n){var r,s=e.key,a=e.type,i=t[o],c=i&&!(2&i.__u);if(i===null&&s==null||c&&s==i.key&&a==i.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((i=t[r])&&!(2&i.__u)&&s==i.key&&a==i.type)return r;for(r=o+1;r<t.length;r++)if((i=t[r])&&!(2&i.__u)&&s==i.key&&a==i.type)return r}return-1}function Ps(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function po(e,t,o,n,r){var s,a;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||Ps(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||Ps(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(a=Sn[t]||(Sn[t]=jl(t)),(e.__a||(e.__a={}))[t]=En,s=t!=(t=t.replace(Is,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function jl(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[mo]==null)t[mo]=En++;else if(t[mo]<this.__a[e])return;return o(O.event?O.event(t):t)}}}function On(e,t,o,n,r,s,a,i,c,f){var u,m,d,p,_,E,b,v,h,S,w,he,pt,Me,Ue,Cs,Ae,Be,ye=t.type;if(t.constructor!==Lt)return null;128&o.__u&&(c=32&o.__u,u=o.__c.__z)&&(t.__u|=c,m=s=[],u.nodeType==8?i=ho(u,s):s.push(u),i=s[0]||i),(u=O.__b)&&u(t);e:if(typeof ye=="function"){d=a.length;try{if(v=t.props,h=(u=ye.prototype)&&u.render,S=(u=ye.contextType)&&n[u.__c],w=u?S?S.props.value:u.__:n,(p=o.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(h?t.__c=p=new ye(v,w):(t.__c=p=new Ke(v,w),p.constructor=ye,p.render=ql),S&&S.sub(p),p.state||(p.state={}),p.__n=n,p.__g|=8,p.__h=[],p.__k=[]),h&&(p.__s||(p.__s=p.state),ye.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Re({},p.__s)),Re(p.__s,ye.getDerivedStateFromProps(v,p.__s)))),_=p.props,E=p.state,p.__v=t,o.__c){if(v!==_&&h&&!ye.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(v,w),t.__v==o.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(v,p.__s,w)===!1){t.__v!=o.__v&&(p.props=v,p.state=p.__s,p.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(se){se&&(se.__=t)}),go.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&a.push(p),i=Pe(o);break e}p.componentWillUpdate&&p.componentWillUpdate(v,p.__s,w),h&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(_,E,b)})}else h&&!ye.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),h&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=w,p.props=v,p.__P=e,p.__g&=-5,he=O.__r,pt=h?25:0;do p.__g&=-9,he&&he(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++pt<25);h&&(go.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(n=Re({},n,p.getChildContext())),h&&o.__c&&p.getSnapshotBeforeUpdate&&(b=p.getSnapshotBeforeUpdate(_,E)),Me=u&&u.type===Le&&u.key==null?u.props.children:u,v.__P&&(u=i,r=(e=v.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=e&&(o.__k.some(function(se){se&&An(se,se)}),o.__k=null),i=o.__k?Pe(o,0):null),i=Fs(e,vo(Me)?Me:[Me],t,o,n,r,s,a,i,c,f),v.__P&&(t.__e=null,i=u),t.__u&=-161,m&&m.some(He),p.__h.length&&a.push(p),1&p.__g&&(p.__g&=-4)}catch(se){if(a.length=d,t.__v=null,c||s)if(se&&se.then){if(t.__u|=128|c,s){for(~(Ae=s.indexOf(i||void 0))||(Ae=s.length);(Be=s[Ae-1])&&Be.nodeType==8;)Ae--;for(;Ae<s.length;Ae++)if(Be=s[Ae])if(s[Ae]=null,Ue){if(Be==Cs)break}else{if(Be.nodeType!=8)break;Be.data.startsWith("$s")&&(Cs=ho(Ue=Be))}}if(!Ue){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;Ue=i}(u=ho(Ue=t.__c.__z||(t.__c.__z=Ue)))?(t.__e=Ue,i=u):t.__e=i,i=i&&i.nextSibling}else s&&s.some(He);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),se&&se.then||Hs(t),O.__e(se,t,o)}}else i=t.__e=Nl(o.__e,t,o,n,r,s,a,c,f,e);return(u=O.diffed)&&u(t),i}function ho(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function Hs(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Hs))}function Ws(e,t,o){for(var n=0;n<o.length;)Mn(o[n++],o[n++],o[n++]);O.__c&&O.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){O.__e(s,r.__v)}})}function Nl(e,t,o,n,r,s,a,i,c,f){var u,m,d,p,_,E,b,v,h=o.props||$o,S=t.props,w=t.type;if(w=="svg"?r="http://www.w3.org/2000/svg":w=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((_=s[u])&&(w?_.localName==w:_.nodeType==3)){e=_,s[u]=null;break}}if(!e){if(v=f.ownerDocument||document,!w)return v.createTextNode(S);e=v.createElementNS(r,w,S.is?S:f),i&&(O.__m&&O.__m(t,s),i=!1),s=null}if(w){if(f=w=="template"&&e.content||e,s=w=="textarea"&&S.defaultValue!=null?null:s&&yo.call(f.childNodes),!i&&s)for(h={},u=0;u<e.attributes.length;u++)h[(_=e.attributes[u]).name]=_.value;for(u in h)_=h[u],u=="dangerouslySetInnerHTML"?d=_:u=="children"||u in S||u=="value"&&"defaultValue"in S||u=="checked"&&"defaultChecked"in S||po(e,u,null,_,r);for(u in S)_=S[u],u=="children"?p=_:u=="dangerouslySetInnerHTML"?m=_:u=="value"?E=_:u=="checked"?b=_:i&&typeof _!="function"||h[u]===_||po(e,u,_,h[u],r);m?(i||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(d&&(e.textContent=""),(w=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Cl.test(w))&&(r="http://www.w3.org/1999/xhtml"),Fs(f,vo(p)?p:[p],t,o,n,r,s,a,s?s[0]:o.__k&&Pe(o,0),i,c),s&&s.some(He)),i&&w!="textarea"||(u="value",w=="progress"&&E==null?e.removeAttribute(u):E==null||E===e[u]&&(w!="progress"||E)||po(e,u,E,h[u],r),u="checked",b!=null&&b!=e[u]&&po(e,u,b,h[u],r))}else h===S||i&&e.data==S||(e.data=S);return e}function Mn(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){O.__e(r,o)}}function An(e,t,o){var n,r,s,a;if(O.unmount&&O.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||Mn(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(i){O.__e(i,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&An(n[a],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=ho(n,s=[]))&&(n==e.__e&&s.some(He),He(r),He(n)),o||He(e.__e),e.__e=e.__c=e.__=null}function ql(e,t,o){return this.constructor(e,o)}function wo(e,t){var o,n,r,s;O.__&&O.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=We(Le,{children:[e]}),r=[],s=[],On(t,t.__k,n||$o,$o,t.namespaceURI,n?null:t.firstChild?yo.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,s),Ws(r,t.__k,s),t.__k.props.children=null}function Fl(e,t){e&&typeof e=="object"&&(e.__u|=32),wo(e,t)}function Ul(e){function t(o){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&n.forEach(function(a){a.__g|=4,Tn(a)})},this.sub=function(s){n.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){n.delete(s),a&&a.call(s)}}),o.children}return t.__c="__cC"+js++,t.__=e,t.Provider=(t.Consumer=function(o,n){return o.children(n)}).contextType=t,t}function Bl(e){return e.children}function Hl(e,t){return We(Bl,{__P:t,children:e})}O={__e:function(e,t,o,n){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(i){e=i}}throw _o=0,e}},Ls=0,bo=function(e){return e!=null&&e.constructor===Lt},Ke.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=Re({},this.state)),typeof e=="function"&&(e=e(Re({},o),this.props)),e&&(Re(o,e),this.__v&&(t&&this.__k.push(t),Tn(this)))},Ke.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Tn(this))},Ke.prototype.render=Le,Ce=[],_o=0,Ds=function(e,t){return e.__v.__b-t.__v.__b},mo=Symbol(),Is=/(PointerCapture)$|Capture$/i,En=0,Sn={},js=0;var we,R,Cn,Ks,Rn=Object.is,dt=0,ea=[],Pn=[],j=O,zs=j.__b,Js=j.__r,Vs=j.diffed,Gs=j.__c,Qs=j.unmount,Ys=j.__;function ze(e,t){j.__h&&j.__h(R,e,dt||t),dt=0;var o=R.__H||(R.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function T(e){return dt=1,ta(oa,e)}function ta(e,t,o){var n=ze(we++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):oa(void 0,t),function(s){var a=(n.__N||n.__)[0],i=n.t(a,s);Rn(a,i)||(n.__N=[i,n.__[1]],n.__c.setState({}))}],n.__c=R,!R.__f)){R.__f=!0;var r=R.shouldComponentUpdate;R.shouldComponentUpdate=function(s,a,i){var c=this.__H;if(!c)return!0;var f=!1,u=this.props!=s;if(c.__.some(function(d){d.__N&&(f=!0,Rn(d.__[0],d.__N[0])||(u=!0))}),r){var m=r.call(this,s,a,i);return f?m||u:m}return!f||u}}return n.__}function A(e,t){var o=ze(we++,3);!j.__s&&Dn(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,R.__H.__h.push(o))}function P(e,t){var o=ze(we++,4);!j.__s&&Dn(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,R.__h.push(o))}function M(e){return dt=5,F(function(){return{current:e}},[])}function Wl(e,t,o){dt=6,P(function(){if(typeof e=="function"){var n=e(t());return function(){e(null),typeof n=="function"&&n()}}if(e)return e.current=t(),function(){return e.current=null}},o==null?o:o.concat(e))}function F(e,t){var o=ze(we++,7);return Dn(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function Kl(e,t){return dt=8,F(function(){return e},t)}function zl(e){var t=R.context[e.__c],o=ze(we++,9);return o.c=e,t?(o.__==null&&(o.__=!0,t.sub(R)),t.props.value):e.__}function Jl(e,t){j.useDebugValue&&j.useDebugValue(t?t(e):e)}function Vl(e){var t=ze(we++,10),o=T();return t.__=e,R.componentDidCatch||(R.componentDidCatch=function(n,r){t.__&&t.__(n,r),o[1](n)}),[o[0],function(){return o[1]()}]}function G(){var e=ze(we++,11);if(!e.__){for(var t=R.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function Gl(){var e;do{for(;e=Pn.shift();)try{Dt(e)}catch(o){j.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=ea.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Dt),t.__h.some(Ln),t.__h=[]}catch(o){t.__h=[],j.__e(o,e.__v)}}}while(Pn.length)}j.__b=function(e){R=null,zs&&zs(e)},j.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ys&&Ys(e,t)},j.__r=function(e){Js&&Js(e),we=0;var t=(R=e.__c).__H;t&&(Cn==R?R.__h=[]:(t.__h.some(Dt),t.__h.some(Ln),we=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Cn=R},j.diffed=function(e){Vs&&Vs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Zs(ea.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Cn=R=null},j.__c=function(e,t){t.some(function(o){try{o.__h.some(Dt),o.__h=o.__h.filter(function(n){return!n.__||Ln(n)})}catch(n){o.__h=[function(){throw n}]}}),Gs&&Gs(e,t)},j.unmount=function(e){Qs&&Qs(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Zs(Pn.push(r))}else Dt(r)}catch(s){t=s}}),n.__H=void 0,t&&j.__e(t,n.__v))};var Xs=typeof requestAnimationFrame=="function";function Ql(e){var t,o=function(){clearTimeout(n),Xs&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);Xs&&(t=requestAnimationFrame(o))}function Zs(e){e!=1&&Ks==j.requestAnimationFrame||((Ks=j.requestAnimationFrame)||Ql)(Gl)}function Dt(e){var t=R,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),R=t}function Ln(e){var t=R;e.__c=e.__(),R=t}function Dn(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!Rn(o,e[n])})}function oa(e,t){return typeof t=="function"?t(e):t}var Yl=Symbol.for("preact-signals");function To(){if(xe>1)xe--;else{var e,t=!1;for((function(){var r=ko;for(ko=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();It!==void 0;){var o=It;for(It=void 0,xo++;o!==void 0;){var n=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&ra(o))try{o.c()}catch(r){t||(e=r,t=!0)}o=n}}if(xo=0,xe--,t)throw e}}function ae(e){if(xe>0)return e();In=++Xl,xe++;try{return e()}finally{To()}}var ee,L=void 0;function ke(e){var t=L,o=ee;L=void 0,ee=void 0;try{return e()}finally{L=t,ee=o}}var It=void 0,xe=0,xo=0,Xl=0,In=0,ko=void 0,So=0;function na(e){if(L!==void 0){var t=e.n;if(t===void 0||t.t!==L)return t={i:0,S:e,p:L.s,n:void 0,t:L,e:void 0,x:void 0,r:t},L.s!==void 0&&(L.s.n=t),L.s=t,e.n=t,32&L.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=L.s,t.n=void 0,L.s.n=t,L.s=t),t}}function H(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}H.prototype.brand=Yl;H.prototype.h=function(){return!0};H.prototype.S=function(e){var t=this,o=this.t;o!==e&&e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:ke(function(){var n;(n=t.W)==null||n.call(t)}))};H.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.e,n=e.x;o!==void 0&&(o.x=n,e.e=void 0),n!==void 0&&(n.e=o,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&ke(function(){var r;(r=t.Z)==null||r.call(t)}))}};H.prototype.subscribe=function(e){var t=this;return z(function(){var o=t.value;ke(function(){return e(o)})},{name:"sub"})};H.prototype.valueOf=function(){return this.value};H.prototype.toString=function(){return this.value+""};H.prototype.toJSON=function(){return this.value};H.prototype.peek=function(){var e=this;return ke(function(){return e.value})};Object.defineProperty(H.prototype,"value",{get:function(){var e=na(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(xo>100)throw new Error("Cycle detected");(function(o){xe!==0&&xo===0&&o.l!==In&&(o.l=In,ko={S:o,v:o.v,i:o.i,o:ko})})(this),this.v=e,this.i++,So++,xe++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{To()}}}});function $(e,t){return new H(e,t)}function ra(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function sa(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function aa(e){for(var t=e.s,o=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}e.s=o}function Je(e,t){H.call(this,void 0,t),this.x=e,this.s=void 0,this.g=So-1,this.f=4}Je.prototype=new H;Je.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===So))return!0;if(this.g=So,this.f|=1,this.i>0&&!ra(this))return this.f&=-2,!0;var e=L;try{sa(this),L=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return L=e,aa(this),this.f&=-2,!0};Je.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}H.prototype.S.call(this,e)};Je.prototype.U=function(e){if(this.t!==void 0&&(H.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Je.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Je.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=na(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function C(e,t){return new Je(e,t)}function ia(e){var t=e.j;if(e.j=void 0,typeof t=="function"){xe++;var o=L;L=void 0;try{t()}catch(n){throw e.f&=-2,e.f|=8,jn(e),n}finally{L=o,To()}}}function jn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,ia(e)}function Zl(e){if(L!==this)throw new Error("Out-of-order effect");aa(this),L=e,this.f&=-2;try{8&this.f&&jn(this)}finally{To()}}function ht(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ee&&ee.push(this)}ht.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};ht.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,ia(this),sa(this),xe++;var e=L;return L=this,Zl.bind(this,e)};ht.prototype.N=function(){2&this.f||(this.f|=2,this.u=It,It=this)};ht.prototype.d=function(){this.f|=8,1&this.f||jn(this)};ht.prototype.dispose=function(){this.d()};function z(e,t){var o=new ht(e,t);try{o.c()}catch(r){throw o.d(),r}var n=o.d.bind(o);return n[Symbol.dispose]=n,n}function Eo(e){return function(){var t=arguments,o=this;return ae(function(){return ke(function(){return e.apply(o,[].slice.call(t))})})}}function ec(){var e=ee;return ee=[],function(){var t=ee;return ee&&e&&(e=e.concat(ee)),ee=e,t}}var la=function(e,t){t.push(e);for(var o=Object.prototype.toString.call(e)==="[object Object]",n=Object.create(null),r=e;r&&r!==Object.prototype;r=o&&Object.getPrototypeOf(r)){var s=Object.getOwnPropertyDescriptors(r);for(var a in s)if(!n[a]){n[a]=!0;var i=s[a].value;typeof i=="function"?a!=="constructor"&&(e[a]=Eo(i)):r===e&&typeof i=="object"&&i!==null&&!("brand"in i)&&t.indexOf(i)<0&&la(i,t)}}};function ca(e){return function(){var t,o,n=ec();try{o=e.apply(void 0,[].slice.call(arguments))}catch(s){var r=ee;if(ee=void 0,r)try{ae(function(){for(var a=0;a<r.length;a++)try{r[a].dispose()}catch{}})}catch{}throw s}finally{t=n()}return la(o,[]),o[Symbol.dispose]=Eo(function(){if(t)for(var s=0;s<t.length;s++)t[s].dispose();t=void 0}),o}}var Nn,_t,Oo,tc=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,ua=[],fa=[];z(function(){Nn=this.N})();function $t(e,t){O[e]=t.bind(null,O[e]||function(){})}function jt(e){if(Oo){var t=Oo;Oo=void 0,t()}Oo=e&&e.S()}function pa(e){var t=this,o=e.data,n=_e(o);n.name="ReactiveDom",n.value=o;var r=F(function(){for(var i=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var f=C(function(){var p=n.value.value;return p===0?0:p===!0?"":p||""}),u=C(function(){return!Array.isArray(f.value)&&!bo(f.value)}),m=z(function(){if(this.N=ma,u.value){var p=f.value;i.__v&&i.__v.__e&&i.__v.__e.nodeType===3&&(i.__v.__e.data=p)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[u,f]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}pa.displayName="ReactiveTextNode";Object.defineProperties(H.prototype,{constructor:{configurable:!0,value:mt(Le,null).constructor},type:{configurable:!0,value:pa},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});$t("__b",function(e,t){if(jt(),_t=void 0,typeof t.type=="string"){var o,n=t.props;for(var r in n)if(r!=="children"){var s=n[r];s instanceof H&&(o||(t.__np=o={}),o[r]=s,n[r]=s.peek())}}e(t)});$t("__r",function(e,t){if(e(t),t.type!==Le){jt();var o,n=t.__c;n&&(n.__$f&=-2,(o=n.__$u)===void 0&&(n.__$u=o=(function(r,s){var a;return z(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;tc&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),_t=n,jt(o)}});$t("__e",function(e,t,o,n){jt(),_t=void 0,e(t,o,n)});$t("diffed",function(e,t){jt(),_t=void 0;var o;if(typeof t.type=="string"&&(o=t.__e)){var n=t.__np,r=t.props,s=o.U;if(s)for(var a in s){var i=s[a];i===void 0||n&&a in n||(i.d(),s[a]=void 0)}if(n){s||(s={},o.U=s);for(var c in n){var f=s[c],u=n[c];f===void 0?(f=oc(o,c,u,r),s[c]=f):f.o(u,r)}}}e(t)});function oc(e,t,o,n){var r=t in e&&e.ownerSVGElement===void 0,s=$(o);return{o:function(a,i){s.value=a,n=i},d:z(function(){this.N=ma;var a=s.value.value;n[t]!==a&&(n[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}$t("unmount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var n=o.U;if(n){o.U=void 0;for(var r in n){var s=n[r];s&&s.d()}}}var a=t.__np;if(a){var i=t.props;for(var c in a)i[c]=a[c]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var u=f.__$u;u&&(f.__$u=void 0,u.d())}}e(t)});$t("__h",function(e,t,o,n){n<3&&(t.__$f|=2),e(t,o,n)});Ke.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,n=o&&o.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(n||s||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var i in this.props)if(!(i in e))return!0;return!1};function _e(e,t){return F(function(){return $(e,t)},[])}function De(e,t){var o=M(e);return o.current=e,_t.__$f|=4,F(function(){return C(function(){return o.current()},t)},[])}var nc=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(o),cancelAnimationFrame(n),e()},o=setTimeout(t,35),n=requestAnimationFrame(t)},rc=function(e){queueMicrotask(function(){queueMicrotask(e)})};function sc(){ae(function(){for(var e;e=ua.shift();)Nn.call(e)})}function ac(){ua.push(this)===1&&(O.requestAnimationFrame||nc)(sc)}function ic(){ae(function(){for(var e;e=fa.shift();)Nn.call(e)})}function ma(){fa.push(this)===1&&(O.requestAnimationFrame||rc)(ic)}function qn(e,t){var o=M(e);o.current=e;var n=_t;A(function(){return z(function(){if(this.N=ac,!(n&&8&n.__$f))return o.current()},t)},[])}function lc(e){var t=F(function(){return e()},[]);return A(function(){return t[Symbol.dispose]},[t]),t}var ha=0,$e=$(Date.now()/1e3);function Fn(e){ha=e*1e3-Date.now()}var Se=()=>(Date.now()+ha)/1e3;function da(){$e.value=Se()}function Un(){setInterval(()=>document.hidden||da(),1e3),document.addEventListener("visibilitychange",da)}function cc(e){if(e())return;let t=new ResizeObserver(()=>e()&&r()),o=setTimeout(r,2e3),n=["wheel","touchstart","keydown","pointerdown"];function r(){t.disconnect(),clearTimeout(o);for(let s of n)window.removeEventListener(s,r)}for(let s of n)window.addEventListener(s,r,{passive:!0});t.observe(document.body)}function uc(e){let t=[...document.querySelectorAll("[data-row]")].find(o=>o.dataset.row===e);return t?.focus({preventScroll:!0}),t!==void 0}function _a({kind:e,y:t=0,row:o=null}){e!=="query"&&(e!=="first"&&document.querySelector("main h1")?.focus({preventScroll:!0}),e==="push"?window.scrollTo(0,0):t||o?cc(()=>(window.scrollTo(0,t),(o===null||uc(o))&&window.scrollY>=t-1)):e==="pop"&&window.scrollTo(0,0))}var $a=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Bn=e=>String(e).padStart(2,"0"),y=e=>e==null?"\u2013":String(e).replace(/\B(?<!\.\d*)(?=(\d{3})+(\.|$))/g,",");function ie(e){if(e==null||Number.isNaN(e))return"\u2013";let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<3600?`${Math.floor(t/60)} min ${Bn(t%60)} s`:t<86400?`${Math.floor(t/3600)} h ${Bn(Math.floor(t/60)%60)} min`:`${Math.floor(t/86400)} d ${Math.floor(t/3600)%24} h`}function gt(e){let t=Math.max(0,Math.floor(e));return t<60?`${t} s`:t<2*3600?`${Math.floor(t/60)} min`:t<48*3600?`${Math.floor(t/3600)} h`:`${Math.floor(t/86400)} days`}function Mo(e){let t=e<20?5:10;return e<95?`${Math.max(t,Math.round(e/t)*t)} s`:e<5700?`${Math.round(e/60)} min`:e<48*3600?`${Math.round(e/3600)} h`:`${Math.round(e/86400)} days`}var qt=e=>e<5?"a few seconds":`about ${Mo(e)}`,fc=(e,t)=>e-t<95?`in ${qt(e-t)}`:`about ${bt(e)}`;function Hn(e,t){if(t<1)return"starts as soon as before";let[o,n]=[e<1?"now":qt(e),qt(e+t)];return o===n?`starts ${qt(t)} later`:`starts in ${n} instead of ${o}`}var Wn=e=>e<5?"just now":`${gt(e)} ago`,pe=e=>e!==null&&e>=0&&e<10?`${e<.05?"< 0.1":e.toFixed(1)} s`:ie(e);function te(e){return e==null?null:(typeof e=="number"?e:Date.parse(e))/1e3}var Nt=[0,0];function ga(e){let t=Date.now();if(t<Nt[0]||t>=Nt[1]){let o=new Date(t);o.setHours(0,0,0,0);let n=new Date(o);n.setDate(n.getDate()+1),Nt=[o.getTime(),n.getTime()]}return e>=Nt[0]&&e<Nt[1]}function ge(e){let t=te(e);return t===null?"\u2013":ga(t*1e3)?Ve(t):`${Ao(t)}, ${Ve(t,!1)}`}function Ao(e){let t=new Date(e*1e3);return`${t.getDate()} ${$a[t.getMonth()]}`}function Kn(e){let t=new Date(e);return`${t.getDate()} ${$a[t.getMonth()]} ${t.getFullYear()}, ${Ve(t.getTime()/1e3)}`}var bt=e=>ga(e*1e3)?Ve(e,!1):ge(e*1e3);function Ve(e,t=!0){let o=new Date(e*1e3);return[o.getHours(),o.getMinutes(),...t?[o.getSeconds()]:[]].map(Bn).join(":")}var vt=e=>Object.entries(e||{}).map(([t,o])=>`${t}=${o}`).join(" "),D=(e,t)=>`${y(e)} ${t}${e===1?"":"s"}`,Ft=e=>e.charAt(0).toUpperCase()+e.slice(1)+(/(^|[.!?…])$/.test(e)?"":".");function zn(e){let t=["B","kB","MB","GB"],o=0,n=e;for(;n>=999.5&&o<t.length-1;)n/=1e3,o+=1;return`${o>0&&n<9.95?n.toFixed(1):Math.round(n)} ${t[o]}`}var pc=e=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:`'${String(e).replaceAll("'","'\\''")}'`;function Jn(e){return e==null?"\u2013":e>0&&e<.005?"<\xA01\xA0%":e<1&&e>.995?">\xA099\xA0%":`${Math.round(e*100)}\xA0%`}var mc=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.[cm]?[jt]sx?$/,""),dc=e=>/^[0-9a-f]{12,}$/i.test(e)?e.slice(0,10):e;var Vn=globalThis.document?.documentElement,hc=365*24*3600,U=Vn?.dataset.scope||null,Gn=e=>encodeURIComponent(e).replace("%3A",":"),Qn=()=>U===null?{}:{"QualGent-Scope":Gn(U)};function Ge(e,t=U){return t===null||!e.startsWith("/")?e:`${e}${e.includes("?")?"&":"?"}scope=${Gn(t)}`}var X=e=>e==="site"?"Whole site":e.replace(/^org:/,"");function Yn(){if(U===null||!Vn)return;let e=isSecureContext?"; Secure":"",t=`${Vn.dataset.user}.${Gn(U)}`,o=!1,n=()=>{o||(document.cookie=`qualgent_scope=${t}; Path=/; Max-Age=${hc}; SameSite=Lax${e}`)};document.addEventListener("submit",({target:r})=>{o=r instanceof HTMLFormElement&&r.matches('[action="/accounts/logout/"]')}),window.addEventListener("focus",n),window.addEventListener("pageshow",()=>document.hasFocus()&&n()),window.addEventListener("pagehide",n),window.addEventListener("pointerdown",n,!0),window.addEventListener("keydown",r=>r.key==="Enter"&&n(),!0)}var le=$("in"),ba=()=>`/accounts/login/?next=${encodeURIComponent(location.pathname+location.search)}`;var Te=class extends Error{constructor(t,o,n={}){super(Ft(o)),this.status=t,this.fields=n}get retryable(){return[0,429,503,507].includes(this.status)}};async function va(e){let{status:t}=e,o=await e.json().catch(()=>null),n=t>=502?"the server does not answer":"the server could not do this";return new Te(t,typeof o?.error=="string"?o.error:n,o?.fields)}async function _c(e){if(!e.ok)throw await va(e);return e.json().catch(()=>null)}async function J(e,{signal:t}={}){return wa(e,{signal:t})}async function N(e,t,o){return wa(t,{method:e,headers:{"Content-Type":"application/json"},body:JSON.stringify(o??{})})}async function ya(e,t){try{let o=await fetch(e,{...t,headers:{...t.headers,...Qn()}});return o.status===401&&(le.value="out"),o}catch(o){throw o instanceof Error&&o.name==="AbortError"?o:new Te(0,"the server cannot be reached")}}async function wa(e,t){return _c(await ya(e,{headers:{Accept:"application/json"},...t}))}var xa="deflate-raw";function ka(){try{return!!new DecompressionStream(xa)}catch{return!1}}async function $c(e,t=67108864){let o=new DecompressionStream(xa),n=o.writable.getWriter(),[r]=await Promise.all([gc(o.readable,t),n.write(new Uint8Array(e)),n.close()]);return r}async function gc(e,t){let o=e.getReader(),n=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;for(let a=await o.read();!a.done;a=await o.read()){if(s+=a.value.length,s>t)throw o.cancel().catch(()=>{}),new RangeError(`a frame of the server is larger than ${t} bytes`);r+=n.decode(a.value,{stream:!0})}return r+n.decode()}async function Sa(e){return JSON.parse(typeof e=="string"?e:await $c(e))}var bc=500,vc=3e4,yc=15e3,wc=4401,xc=30,kc=e=>`${e}${e.includes("?")?"&":"?"}frames=compact`;function Sc(){let e=window.earlySocket;return e?(delete window.earlySocket,e.socket.onopen=e.socket.onmessage=null,e.socket.readyState<=WebSocket.OPEN?e:null):null}var Co=class{#e;#t;#o=null;#i=new Map;#n=0;#s=0;#r;#l=new Set;#c=!1;#a=null;#f=0;#p=ka();#m=Promise.resolve();#u=$("connecting");updatedAt=$(Se());serverError=$(null);age=C(()=>Math.max(0,$e.value-this.updatedAt.value));state=C(()=>{let t="connecting";return this.#u.value==="open"?t="live":this.#u.value==="paused"?t="paused":this.#u.value==="unauthorized"?t="stopped":this.#u.value==="closed"&&(t=this.age.value>xc?"stale":"reconnecting"),t});constructor(t,{onUnauthorized:o=async()=>!1}={}){this.#e=t,this.#t=o}start(){return document.addEventListener("visibilitychange",()=>this.#x()),window.addEventListener("online",()=>this.#h()),window.addEventListener("pagehide",()=>this.#o?.close()),window.addEventListener("pageshow",t=>t.persisted&&this.#h()),setInterval(()=>this.#k(),1e3),this.#_(),this.#m}subscribe(t){t.subscribers+=1,this.#i.set(t.topic,t),this.#l.delete(t.topic)&&this.#d({resync:[t.topic]}),this.#g();let o=!1;return()=>{o||(o=!0,t.subscribers-=1,!(t.subscribers>0)&&(this.#i.delete(t.topic),this.#g()))}}onReconnect(t){let o=!1;return z(()=>{let n=this.state.value;n==="live"&&o&&ke(t),n!=="connecting"&&(o=n!=="live")})}#_(){let t=Sc(),o=t?.socket??new WebSocket(this.#p?kc(this.#e):this.#e);o.binaryType="arraybuffer",this.#o=o,this.#n=0,this.#l.clear(),this.#m=Promise.resolve(),this.#f=performance.now();for(let n of t?.messages??[])this.#b(o,n);o.addEventListener("message",n=>this.#b(o,n.data)),o.addEventListener("close",n=>this.#$(o,n.code)),t&&o.readyState===WebSocket.OPEN?(this.#a=t.topics.join(`
`),this.#g(),document.hidden&&this.#d({pause:!0})):o.addEventListener("open",()=>this.#v())}#v(){let t=[...this.#i.keys()];this.#a=t.join(`
`),this.#d({topics:t,...document.hidden?{pause:!0}:{}})}#$(t,o){if(t!==this.#o)return;if(this.#o=null,this.#a=null,o===wc){this.#u.value="unauthorized",this.#t().then(r=>r&&this.#h());return}this.#u.value="closed";let n=Math.min(vc,bc*2**this.#s);this.#s=Math.min(this.#s+1,10),this.#r=setTimeout(()=>this.#_(),n*(.5+Math.random()/2))}#h(){this.#o||(clearTimeout(this.#r),this.#s=0,this.#_())}#d(t){this.#o?.readyState===WebSocket.OPEN&&this.#o.send(JSON.stringify(t))}#g(){this.#c||(this.#c=!0,queueMicrotask(()=>{this.#c=!1;let t=[...this.#i.keys()];this.#a===null||this.#a===t.join(`
`)||(this.#a=t.join(`
`),this.#l.clear(),this.#d({topics:t}))}))}#b(t,o){let n=Promise.allSettled([Sa(o),this.#m]);this.#m=n.then(([r])=>{r.status==="fulfilled"?this.#w(t,r.value):this.#y(t)}).catch(reportError)}#y(t){t===this.#o&&(this.#p=!1,this.#$(t),t.close())}#w(t,o){if(t!==this.#o)return;if(this.#f=performance.now(),o.error!==void 0){this.serverError.value=o.error;return}o.beat!==void 0&&Fn(o.beat);let n=this.#i.get(o.topic);n&&!n.apply(o)&&this.#d({resync:[o.topic]}),!n&&o.topic&&this.#l.add(o.topic),this.#n+=1,this.#d({ack:this.#n}),this.#s=0,this.serverError.value=null,this.updatedAt.value=Se(),this.#u.value=document.hidden?"paused":"open"}#x(){if(this.#f=performance.now(),!this.#o){document.hidden||this.#h();return}this.#d({pause:document.hidden}),this.#u.peek()!=="connecting"&&(this.#u.value=document.hidden?"paused":"open")}#k(){if(this.#o&&!document.hidden&&performance.now()-this.#f>yc){let t=this.#o;this.#$(t),t.close()}}};var Tc=location.protocol==="https:"?"wss:":"ws:";async function Ec(){le.value="out";try{await J("/api/v1/me")}catch(e){return e instanceof Te&&e.status===403&&(le.value="left"),!1}return le.value="changed",!0}var B=new Co(`${Tc}//${location.host}${Ge("/ws/live/")}`,{onUnauthorized:Ec});z(()=>{B.state.value==="live"&&le.peek()==="out"&&(le.value="in")});var Ea=function(e,t,o,n){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],i=t[s]?(t[0]|=a?1:2,o[t[s++]]):t[++s];a===3?n[0]=i:a===4?n[1]=Object.assign(n[1]||{},i):a===5?(n[1]=n[1]||{})[t[++s]]=i:a===6?n[1][t[++s]]+=i+"":a?(r=e.apply(i,Ea(e,i,o,["",null])),n.push(r),i[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):n.push(i)}return n},Ta=new Map;function Oa(e){var t=Ta.get(this);return t||(t=new Map,Ta.set(this,t)),(t=Ea(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,s=1,a="",i="",c=[0],f=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,a):s===3&&(d||a)?(c.push(3,d,a),s=2):s===2&&a==="..."&&d?c.push(4,d,0):s===2&&a&&!d?c.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(c.push(s,0,a,r),s=6),d&&(c.push(s,d,0,r),s=6)),a=""},u=0;u<o.length;u++){u&&(s===1&&f(),f(u));for(var m=0;m<o[u].length;m++)n=o[u][m],s===1?n==="<"?(f(),c=[c],s=3):a+=n:s===4?a==="--"&&n===">"?(s=1,a=""):a=n+a[0]:i?n===i?i="":a+=n:n==='"'||n==="'"?i=n:n===">"?(f(),s=1):s&&(n==="="?(s=5,r=a,a=""):n==="/"&&(s<5||o[u][m+1]===">")?(f(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(f(),s=2):a+=n),s===3&&a==="!--"&&(s=4,c=c[0])}return f(),c})(e)),t),arguments,[])).length>1?t:t[0]}var l=Oa.bind(function(...t){return this[0]=3,mt(...t)});var Ee=$(null),Qe=(e="")=>Ee.value={query:e},Xn=!1;function yt({chosen:e=!1}={}){Ee.value=null,Xn&&!e&&history.back(),Xn=!1}function er(){Xn=document.referrer.startsWith(`${location.origin}/`),Qe()}var Zn=new Set;function Oc(e,t){A(()=>{let o={title:e,commands:t};return Zn.add(o),()=>Zn.delete(o)})}var tr=()=>[...Zn].flatMap(({title:e,commands:t})=>t().filter(Boolean).map(o=>({...o,group:e})));var Ye=JSON.parse(document.getElementById("state")?.textContent??"{}"),ce=Ye.screens,nr=Ye.topics,Ro=Ye.problem??null,q=Ye.person??null,rr=Ye.rights??{},Ie=Ye.scopes??[],or=Ye.data,Ma=!0,sr=()=>Ma;function Mc(){let e=or;return or=null,e}function ar(){or=null,Ma=!1}var x=(e,t)=>rr[t]?.includes(e)??!1,ir=(e,t)=>e.some(o=>x(o,t));function Ac(e){let t=e.split(/({\w+\*?})/).map(o=>{let n=o.match(/^{(\w+)(\*?)}$/);return n?`(?<${n[1]}>${n[2]?".+?":"[^/]+"})`:o.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}).join("");return new RegExp(`^${t.replace(/\/$/,"")}/?$`)}var Cc=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))/,Rc=(e,t)=>t&&Cc.test(e)?e.split("/").map(encodeURIComponent).join("/"):encodeURIComponent(e);function Pc(e={}){try{return Object.fromEntries(Object.entries(e).map(([t,o])=>[t,decodeURIComponent(o)]))}catch{return null}}var Po=class{#e;constructor(t){this.#e=t.map(o=>({...o,pattern:Ac(o.path)}))}match(t){for(let o of this.#e){let n=o.pattern.exec(t),r=n&&Pc(n.groups);if(r)return{screen:o,params:r}}return null}named(t){return this.#e.find(o=>o.name===t)??null}to(t,o={},n={}){let r=this.named(t);if(!r)return null;let s=r.path.replace(/{(\w+)(\*?)}/g,(i,c,f)=>Rc(String(o[c]),f)),a=new URLSearchParams(Object.entries(n).filter(([,i])=>i!==""&&i!=null));return a.size>0?`${s}?${a}`:s}},Aa=({screen:e,params:t})=>e.topics.map(o=>o.replace(/{(\w+)}/g,(n,r)=>t[r]));var Lc=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),Lo=class{#e=new Map;#t=$(null);#o;#i=new Set;#n=new Map;#s=null;#r=null;#l={};ids=$([]);version=0;subscribers=0;loaded=$(!1);constructor(t,o=()=>0){this.topic=t,this.#o=o}row(t){return this.#e.get(t)??this.#t}peek(){return this.ids.peek().map(t=>this.row(t).peek())}watch(t){return this.#i.add(t),()=>{this.#i.delete(t)}}seed(t){t&&(t.epoch&&t.seq&&([this.#s,this.#r]=[t.epoch,t.seq]),this.#l=t.snapshot,this.#c(t.snapshot))}news(){let t=this.ids.peek().map(o=>[o,this.row(o).peek()]);return Object.fromEntries(t.filter(([o,n])=>n!==this.#l[o]))}apply(t){if("snapshot"in t)return this.#s=t.epoch,this.#r=t.seq,this.#c(t.snapshot),!0;if(this.#r===null)return!0;let o=Object.entries(t.patch??{}),n=o.every(([s])=>this.#e.has(s));if(t.epoch!==this.#s||t.from!==this.#r||!n)return this.#r=null,!1;this.#r=t.to;let r=o.map(([s,a])=>[s,{...this.row(s).peek(),...a}]);return this.#a({...t.put,...Object.fromEntries(r)},t.del),!0}#c(t){let o={};for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);(!a||JSON.stringify(a.peek())!==JSON.stringify(s))&&(o[r]=s)}let n=[...this.#e.keys()].filter(r=>!Object.hasOwn(t,r));ae(()=>{this.#a(o,n,!0),this.loaded.value=!0})}#a(t,o,n=!1){this.version+=1,ae(()=>{for(let r of o){let s=this.#e.get(r);this.#e.delete(r),s&&(s.value=null)}for(let[r,s]of Object.entries(t)){let a=this.#e.get(r);a?a.value=s:this.#e.set(r,$(s))}this.#f(t)||this.#p()});for(let r of this.#i)r(t,o,n)}#f(t){let o=this.ids.peek();if(o.length!==this.#e.size||o.length!==this.#n.size)return!1;let n=r=>{let[s,a]=[this.#e.get(o[r]),this.#e.get(o[r+1])];return s===void 0?!1:r+1===o.length?!0:a!==void 0&&this.#o(s.peek(),a.peek())<=0};return Object.keys(t).every(r=>{let s=this.#n.get(r);return s!==void 0&&n(s)&&(s===0||n(s-1))})}#p(){let t=[...this.#e.keys()].sort((o,n)=>this.#o(this.row(o).peek(),this.row(n).peek()));this.#n=new Map(t.map((o,n)=>[o,n])),Lc(t,this.ids.peek())||(this.ids.value=t)}};var Dc=40,Ca=new Map,wt=new Map;function Ra(e,t){let o=new Lo(e,t);return o.seed(nr[e]),o}function W(e,t){let o=Ra(e,t);return Ca.set(e,o),o}function Ut(e){let t=Ca.get(e);if(t)return t;let o=wt.get(e)??Ra(e);wt.delete(e),wt.set(e,o);for(let[n,r]of wt){if(wt.size<=Dc)break;r.subscribers||wt.delete(n)}return o}var Bt=e=>sr()?e.news():{};var Ic=6e3,jc=4,Xe=$([]),Nc=0;function Ze(e){Xe.value=Xe.peek().filter(t=>t.id!==e)}function xt({kind:e="good",text:t,detail:o=null,action:n=null,about:r=null}){let s=++Nc,a=Xe.peek().filter(i=>r===null||i.about!==r);return Xe.value=[...a,{id:s,kind:e,text:t,detail:o,action:n,about:r}].slice(-jc),e==="good"&&Do(s),s}function Do(e){setTimeout(()=>document.querySelector(`[data-toast="${e}"]:is(:hover, :focus-within)`)||Ze(e),Ic)}var lr=$(null),Io=()=>import("./uplot.js").then(e=>lr.value=e.default,()=>{});var qc=Rs({"./screens/agent.js":()=>import("./screens/agent.js"),"./screens/batch.js":()=>import("./screens/batch.js"),"./screens/batches.js":()=>import("./screens/batches.js"),"./screens/build.js":()=>import("./screens/build.js"),"./screens/failures.js":()=>import("./screens/failures.js"),"./screens/fleet.js":()=>import("./screens/fleet.js"),"./screens/group.js":()=>import("./screens/group.js"),"./screens/job.js":()=>import("./screens/job.js"),"./screens/jobs.js":()=>import("./screens/jobs.js"),"./screens/org.js":()=>import("./screens/org.js"),"./screens/overview.js":()=>import("./screens/overview.js"),"./screens/settings.js":()=>import("./screens/settings.js"),"./screens/test.js":()=>import("./screens/test.js"),"./screens/tests.js":()=>import("./screens/tests.js"),"./screens/timeline.js":()=>import("./screens/timeline.js")});var Fc=3e3,Uc=2e3,Da=150,No=new Po(ce),cr=new Map,jo=new Map,et=0,oe=history.state?.key??qo(),Pa=[],I=$(null),Ht=$(!1),k=(e,t,o)=>No.to(e,t,o),kt=e=>No.named(e),ur=e=>No.match(e)?.screen??null;function qo(){return Math.random().toString(36).slice(2)}function Wt(e){let t=new URL(e,location.href);if(t.origin!==location.origin||t.searchParams.has("scope"))return null;let o=No.match(t.pathname);return o&&{...o,query:t.searchParams,href:t.pathname+t.search}}var fr=e=>{if(!jo.has(e)){let t=qc(`./screens/${e}.js`);jo.set(e,t),t.catch(()=>jo.delete(e))}return jo.get(e)};function Ia(e){let t=Wt(e);t&&fr(t.screen.name).catch(()=>{})}async function pr(e,t){let o=++et;t.kind!=="first"&&ar();let n=setTimeout(()=>Ht.value=!0,Da);try{let r=await fr(e.screen.name);if(o!==et)return;let s=Pa;Pa=Aa(e).map(a=>B.subscribe(Ut(a)));for(let a of s)a();I.value={...e,module:r,problem:null,arrival:t}}catch(r){if(o!==et)return;t.kind==="first"?I.value={...e,module:null,problem:{status:0,text:String(r)},arrival:t}:await Bc()?location.assign(e.href):o===et&&Hc(e)}finally{clearTimeout(n),o===et&&(Ht.value=!1)}}var Bc=()=>fetch("/healthz",{cache:"no-store",signal:AbortSignal.timeout(Fc)}).then(()=>!0,()=>!1);function Hc(e){let t=et,o=I.peek();history.replaceState({key:oe},"",o.href);let n=xt({kind:"bad",text:`${e.screen.title} opens when the server is back.`}),r=B.onReconnect(()=>{r(),Ze(n),t===et&&Z(e.href)})}function mr(){if(navigator.connection?.saveData)return;let e=[Io,...ce.map(({name:r})=>()=>fr(r))],t=()=>{let r=B.state.peek()==="live"&&e.shift();r&&r().then(o,()=>{})},o=()=>Wc(t),n=z(()=>{B.state.value==="live"&&(setTimeout(o,Uc),queueMicrotask(()=>n()))})}var Wc=window.requestIdleCallback??(e=>setTimeout(e,Da));function Fo(){let e=document.activeElement?.closest("[data-row]")?.dataset.row??null;cr.set(oe,{y:window.scrollY,row:e})}function Z(e,{replace:t=!1}={}){let o=Wt(e);if(!o){location.assign(e);return}Fo(),t||o.href===location.pathname+location.search?history.replaceState({key:oe},"",o.href):(oe=qo(),history.pushState({key:oe},"",o.href)),pr(o,{kind:"push"})}function Kt(e,{push:t=!1}={}){let o=I.peek(),n=new URLSearchParams(o.query);for(let[a,i]of Object.entries(e))i===""||i==null?n.delete(a):n.set(a,i);let r=n.size>0?`?${n}`:"",s=location.pathname+r;s!==o.href&&(t?(Fo(),oe=qo(),history.pushState({key:oe},"",s)):history.replaceState({...history.state,key:oe},"",s),I.value={...o,query:n,href:s,arrival:{kind:"query"}})}function Kc(){let e=I.peek();if(location.pathname+location.search===e?.href)return;Fo(),oe=history.state?.key??qo();let t=Wt(location.href);t?pr(t,{kind:"pop",...cr.get(oe)}):location.reload()}function zc(e){if(e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a[href]");!t||t.target||t.hasAttribute("download")||!Wt(t.href)||t.hash&&t.pathname===location.pathname&&t.search===location.search||(e.preventDefault(),Z(t.href))}function La(e){let t=e.target.closest?.("a[href]");t&&Ia(t.href)}function Jc(){let e=new URL(location.href);e.searchParams.has("scope")&&(e.searchParams.delete("scope"),history.replaceState(history.state,"",e))}function dr(){history.scrollRestoration="manual",Jc();let e=location.href,t=Wt(e);history.replaceState({...history.state,key:oe},"",e);let o=Promise.resolve();return Ro&&e===location.href?I.value={screen:null,params:{},query:new URLSearchParams,href:"",module:null,problem:Ro,arrival:{kind:"first"}}:t&&(o=pr(t,{kind:"first",...history.state})),window.addEventListener("popstate",Kc),window.addEventListener("pagehide",()=>{Fo(),history.replaceState({...history.state,key:oe,...cr.get(oe)},"")}),document.addEventListener("click",zc),document.addEventListener("pointerover",La),document.addEventListener("focusin",La),z(()=>{let n=I.value;if(!n)return;let r=n.problem?"Not found":n.module?.title?.(n)??n.screen.title;document.title=[r,...Ie.length>0?[X(U)]:[],"QualGent"].join(" \xB7 ")}),o}var me=$(!1);var ue=W("overview");var Vc=15e3;function Gc(){let e=ue.row("overview").peek();return e?`${D(e.waiting,"job")} waiting, ${e.running} running, ${e.done} passed, ${e.failed} failed`:""}function ja(){let e=_e("");return A(()=>{let t=setInterval(()=>e.value=Gc(),Vc);return()=>clearInterval(t)},[]),l`<p class="unseen" aria-live="polite">${e}</p>`}var zt=$(null);function fe(e){return zt.peek()?.done(null),new Promise(t=>{zt.value={...e,done:o=>{zt.value=null,t(o)}}})}var g=({name:e})=>l`
<svg class="icon" aria-hidden="true" width="16" height="16">
<use href=${`#icon-${e}`} />
</svg>
`;var Qc=["[autofocus]",".ask-priority input:checked","form :is(input:not([type=radio], [type=checkbox]), textarea, select)","form input:checked","form :is(input, button)"];function V({title:e,className:t="",onClose:o,children:n,foot:r,bare:s=!1}){let a=M(null),i=G();P(()=>{let u=a.current,m=document.activeElement;return u.showModal(),(Qc.map(p=>u.querySelector(p)).find(Boolean)??u.querySelector(".dialog-body")).focus(),()=>{u.close(),m?.isConnected&&document.activeElement===document.body&&m.focus({preventScroll:!0})}},[]);let c=u=>{u.preventDefault(),o()},f=M(null);return l`
<dialog
class=${`dialog ${t}`}
ref=${a}
aria-labelledby=${s?void 0:i}
aria-label=${s?e:void 0}
onCancel=${c}
onPointerDown=${u=>f.current=u.target}
onClick=${u=>u.target===a.current&&f.current===a.current&&o()}
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
<${g} name="close" />
</button>
</header>
`}
${n}
${r&&l`<footer class="dialog-foot">${r}</footer>`}
</div>
</dialog>
`}function Na({question:{title:e,text:t,act:o,keep:n="Cancel",danger:r=!1,done:s}}){return l`
<${V} title=${e} onClose=${()=>s(null)}>
<form class="ask" onSubmit=${i=>{i.preventDefault(),s({})}}>
<p>${t}</p>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>s(null)}>${n}</button>
<button type="submit" class=${`button ${r?"is-danger":"is-primary"}`}>${o}</button>
</footer>
</form>
<//>
`}var Yc=({icon:e="pending",title:t,children:o})=>l`
<div class="state-block">
<${g} name=${e} />
<h2>${t}</h2>
${o}
</div>
`,tt=({title:e="Something went wrong",text:t,again:o})=>l`
<div class="state-block is-error" role="alert">
<${g} name="stale" />
<p>
<strong>${e}.</strong> ${t}
</p>
${o&&l`<button type="button" class="button" onClick=${o}>Try again</button>`}
</div>
`,hr=({lines:e=6})=>l`
<div class="skeleton" aria-hidden="true">
${Array.from({length:e},(t,o)=>l`<i key=${o}></i>`)}
</div>
`;var qa=[["jobs","jobs"],["logs","logs"],["artifacts","artifacts"],["builds","stored builds"],["audit","audit entries"],["agents","agents that ran nothing"]];function Xc({found:e}){let t=qa.filter(([o])=>e[o].count>0);return t.length===0?l`<p class="ask-count" data-preview>Nothing to remove.</p>`:l`
<dl class="facts due" data-preview>
${t.map(([o,n])=>l`
<div key=${o}>
<dt>${n}</dt>
<dd class="number">
<strong>${y(e[o].count)}</strong>
${e[o].bytes>0&&`, ${zn(e[o].bytes)}`}
</dd>
</div>
`)}
</dl>
`}function Fa({question:{preview:e,done:t}}){let[o,n]=T({}),r=()=>{n({}),e().then(f=>n({found:f}),f=>n({error:f}))};A(r,[]);let{found:s,error:a}=o,i=s?qa.reduce((f,[u])=>f+s[u].count,0):0;return l`
<${V} title="Remove expired data" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${f=>{f.preventDefault(),i>0&&t({found:s})}}>
<p>These have passed their retention period. Removal cannot be undone.</p>
<div class="ask-preview" aria-live="polite">
${s&&l`<${Xc} found=${s} />`}
${!s&&!a&&l`<p class="quiet">Counting…</p>`}
${a&&l`<${tt} text=${a.message} again=${r} />`}
</div>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-danger" disabled=${i===0}>
${i>0?`Remove ${D(i,"thing")}`:"Remove"}
</button>
</footer>
</form>
<//>
`}var Uo=({id:e,text:t})=>t&&l`
<span class="field-error" id=${e} data-error>
<${g} name="stale" />
${t}
</span>
`;function Jt({label:e,hint:t,error:o,value:n,onInput:r,...s}){let a=G();return l`
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
<${Uo} id=${`${a}-error`} text=${o} />
</div>
`}function Zc({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=G();return l`
<div class="field form-field">
<label for=${a}>${e}</label>
<select
id=${a}
onChange=${i=>s(i.currentTarget.value)}
aria-invalid=${o?"true":void 0}
aria-describedby=${`${a}-hint ${a}-error`}
>
${r.map(([i,c])=>l`
<option key=${i} value=${i} selected=${i===n}>${c}</option>
`)}
</select>
<span class="field-hint" id=${`${a}-hint`}>${t}</span>
<${Uo} id=${`${a}-error`} text=${o} />
</div>
`}function eu({label:e,hint:t,error:o,value:n,options:r,onChange:s}){let a=G(),i=(c,f)=>s(r.map(([u])=>u).filter(u=>u===c?f:n.includes(u)));return l`
<fieldset class="field form-field checks" aria-describedby=${`${a}-hint ${a}-error`}>
<legend>${e}</legend>
<span class="checks-row">
${r.map(([c,f])=>l`
<label key=${c} class="check">
<input
type="checkbox"
checked=${n.includes(c)}
aria-invalid=${o?"true":void 0}
onChange=${u=>i(c,u.currentTarget.checked)}
/>
${f}
</label>
`)}
</span>
<span class="field-hint" id=${`${a}-hint`}>${t}</span>
<${Uo} id=${`${a}-error`} text=${o} />
</fieldset>
`}var tu=({problem:e})=>e&&l`<${tt} title="Nothing changed" text=${e.message} />`;var ou=e=>e===""||/^https?:\/\/\S+$/.test(e);function Ua({question:{group:e,done:t}}){let[o,n]=T(e.note?.note??""),[r,s]=T(e.note?.owner??""),[a,i]=T(e.note?.ticket_url??""),[c,f]=T("");return l`
<${V} title="Note on this cause" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${m=>{m.preventDefault();let d=a.trim();ou(d)?t({note:o.trim(),owner:r.trim(),ticket_url:d}):f("Enter the address of a web page")}}>
<p class="failure-cause">${e.cause}</p>
<${Jt} label="Note" value=${o} onInput=${n} maxlength="500" />
<${Jt} label="Owner" hint="Who looks after it" value=${r} onInput=${s} maxlength="200" />
<${Jt}
label="Ticket"
hint="The address of its ticket"
error=${c}
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
`}var ne={pause:{label:"Pause",icon:"paused",state:"paused",effect:"Finishes its test, then takes none until the time is over or someone resumes it.",timed:!0},drain:{label:"Drain",icon:"draining",state:"drained",effect:"For an update or removal: finishes its test, then is drained and may be unplugged."},quarantine:{label:"Quarantine",icon:"quarantined",state:"quarantined",effect:"Finishes its test, then takes none until someone has checked and released it.",needsReason:!0}},_r=e=>Object.keys(ne).find(t=>ne[t].state===e)??"pause";var St=({text:e,onInput:t,required:o=!1})=>l`
<label class="field">
Reason ${!o&&l`<span class="quiet">(optional)</span>`}
<input
type="text"
maxlength="500"
required=${o}
pattern=${o?".*\\S.*":void 0}
value=${e}
onInput=${n=>t(n.currentTarget.value)}
/>
</label>
`;function je({label:e,options:t,value:o,onChange:n,hideLabel:r=!1}){let s=G();return l`
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
`}var nu=[["","Until resumed"],["1800","30 min"],["7200","2 h"],["86400","1 day"]],$r=e=>e===""?null:new Date((Se()+Number(e))*1e3).toISOString();function Ba({question:{name:e,how:t,done:o}}){let[n,r]=T(t??"pause"),[s,a]=T(""),[i,c]=T(""),{label:f,effect:u,timed:m,needsReason:d}=ne[n],p=_=>{_.preventDefault(),o({how:n,note:i.trim(),until:m?$r(s):null})};return l`
<${V} title=${`Availability of ${e}`} onClose=${()=>o(null)}>
<form class="ask" onSubmit=${p}>
<${je}
label="Mode"
options=${Object.entries(ne).map(([_,E])=>[_,E.label])}
value=${n}
onChange=${r}
/>
<p aria-live="polite">${u}</p>
${m&&l`<${je} label="Duration" options=${nu} value=${s} onChange=${a} />`}
<${St} text=${i} onInput=${c} required=${d} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>o(null)}>
Cancel
</button>
<button type="submit" class=${`button ${d?"is-danger":"is-primary"}`}>${f} ${e}</button>
</footer>
</form>
<//>
`}function Ha(e){let t=2166136261;for(let o=0;o<e.length;o++)t=Math.imul(t^e.charCodeAt(o),16777619);return(t^t>>>15)>>>0}var gr=10,ru=32,su=3;function Wa(e,t){let o=t.match(/\d*$/)[0].slice(-su);return{stem:Ha(`${e}
${t.slice(0,t.length-o.length)}`),number:Number(o)}}function Bo(e,t){let{stem:o,number:n}=Wa(e,t);return(o+n)%gr}function Ho(e,t){let{stem:o,number:n}=Wa(e,t);return(Math.floor(o/gr)+Math.floor(n/gr)+3*n)%ru}var au=(e,t)=>`build-${Bo(e,t)}`;var br=["M8 0h8v12H8z","M0 6h16v6H0z","M0 12L16 0v12z","M8 0h8v6H8zM0 6h8v6H0z","M5 3.5h6v5H5z","M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z","M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z","M5.33 0h5.34v12H5.33z","M0 4h16v4H0z","M8 1l7 5-7 5-7-5z","M0 0h8v6H0z","M8 2a4 4 0 1 0 .01 0z","M0 0l9 6-9 6z","M0 0h16L8 8z","M0 0h4v12H0z","M0 0L16 12H0z"],iu=(e,t)=>`flag flag-${Bo(e,t)} ${Ho(e,t)<br.length?"":"is-exchanged"}`,za=({org:e,version:t})=>l`
<svg class=${iu(e,t)} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
<path class="flag-a" d="M0 0h16v12H0z" />
<path class="flag-b" d=${br[Ho(e,t)%br.length]} />
<path class="flag-edge" d="M.5.5h15v11H.5z" />
</svg>
`,Ka=({name:e,text:t,href:o,row:n,children:r})=>o?l`<a class=${e} title=${t} href=${o} tabindex=${n?-1:void 0}>${r}</a>`:l`<span class=${e} title=${t}>${r}</span>`,Oe=({org:e,version:t,link:o=!1,children:n})=>{let r=o&&k("build",{org_id:e,app_version_id:t});return l`
<span class="build">
<${za} org=${e} version=${t} />
<${Ka} name="build-version" text=${t} href=${r} row=${o==="row"}>${n??t}<//>
<${Ka} name="build-org" text=${e} href=${o&&k("org",{org_id:e})} row=${o==="row"}>${e}<//>
</span>
`};var Ne=["busy","stopping","draining","idle","paused","drained","quarantined","suspect","offline","lost"],Vt=["suspect","offline","lost"],vr="repair",yr={draining:"finishes its job, then takes none",paused:"takes no jobs until it is resumed",drained:"empty: takes no jobs until it is resumed",quarantined:"unreliable: kept out until somebody lets it back",suspect:"not responding for a moment: gets no new jobs",offline:"disconnected in order",lost:"stopped responding while it was expected"},Q=e=>e.status||e.state,Gt=({targets:e,fallback:t})=>`${e.join(", ")}${t?", while no other agent serves it":""}`,wr=({lost:e=0,paused:t=0,quarantined:o=0},n)=>{let r=e+n+o+t,s=[e&&`${e} lost`,n&&`${n} ${n===1?"needs":"need"} repair`,o&&`${o} quarantined`,t&&`${t} paused`].filter(Boolean).join(", "),a=`agent${r===1?" needs":"s need"} attention: ${s}`;return{count:r,tone:e+n>0?"bad":"warn",text:a}};var Qa=(e,t)=>`/api/v1/jobs/${e}/${t}`,Wo=(e,t)=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}/${t}`,Ja={0:"Nothing changed. Try again when connected.",403:"Nothing changed.",404:"It may have been removed.",409:"It has changed: check and try again."};function lu(e){return Ja[e.status]?Ja[e.status]:e.retryable?"Nothing changed. Try again in a moment.":null}async function K(e,t,{undo:o=null,about:n=null}={}){try{let r=await e();return xt({text:typeof t=="function"?t(r):t,action:o,about:n}),r}catch(r){if(!(r instanceof Te))throw r;let s=r.retryable?{label:"Try again",run:()=>K(e,t,{undo:o,about:n})}:null;return xt({kind:"bad",text:r.message,detail:lu(r),action:s,about:n}),null}}var Ko=e=>K(()=>N("POST",Qa(e,"retry")),"Job requeued.",{about:e});async function xr({id:e,status:t,test:o="The test"}){if(t==="running"){let r=`${o} is stopped. A retry starts it from the beginning.`;if(!await fe({kind:"confirm",title:"Cancel running job",text:r,act:"Cancel job",keep:"Keep running",danger:!0}))return null}let n=x("retry","job")?{label:"Requeue",run:()=>Ko(e)}:null;return K(()=>N("POST",Qa(e,"cancel")),"Job cancelled.",{undo:n,about:e})}var cu=(e,t)=>K(()=>N("POST",`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}/release`),({held:o})=>o?`${t} released: its jobs are tried again.`:`${t} was not held.`),Va=[[void 0,"failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"]];async function uu({within:e="/api/v1/jobs",filter:t={}}){let o=`${e}/retry`,n=Va.map(([s])=>({filter:{...t,status:"failed"},...s?{failure:s}:{}})),r=await Promise.all(n.map(s=>N("POST",o,{...s,dry_run:!0}).catch(()=>null)));return r.flatMap((s,a)=>{let i=s?.changed??0,c=a>0&&i===r[0]?.changed;if(i===0||c)return[];let[,f,u]=Va[a],m={expected:i,...s.until?{until:s.until}:{}},d=()=>K(()=>N("POST",o,{...n[a],...m}),p=>Or.retry(p.changed));return[{label:`Retry ${y(i)} ${i===1?f:u}`,icon:"retry",run:d}]})}var fu=e=>K(()=>N("POST","/api/v1/jobs/retry",{filter:{ids:e}}),({changed:t})=>t===0?"Nothing changed.":Or.retry(t)),kr=(e,t)=>de({action:"priority",filter:{ids:[e]},priority:t});function pu(e){let{name:t,paused_reason:o}=e,n=Q(e);return Vt.includes(n)?`${t} takes jobs when it is back: it is ${n}.`:o?`Resume requested; ${t} had paused itself.`:`${t} resumed.`}var Ya=(e,t,{note:o,until:n})=>K(()=>N("POST",Wo(e,t),n?{note:o,until:n}:{note:o}),r=>r.job?`${e} finishes its test, then it is ${ne[t].state}.`:`${e} is ${ne[t].state}: no new jobs start.`,{about:e});async function Qt(e,t="pause"){let o=await fe({kind:"hold",name:e,how:t});return o&&Ya(e,o.how,o)}async function Sr(e){let o=(await J(Wo(e,"").slice(0,-1)).catch(()=>null))?.held??null;if(o?.kind==="quarantined"){let s=`${e} gets jobs again. It is in quarantine${o.note?`: ${o.note}`:"."}`;if(!await fe({kind:"confirm",title:"Release agent from quarantine",text:s,act:"Release"}))return null}let n=o&&_r(o.kind),r=n&&x(n,"agent")?{label:"Undo",run:()=>Ya(e,n,o)}:null;return K(()=>N("POST",Wo(e,"resume")),pu,{undo:r,about:e})}async function mu(e){let t=`Deletes ${e} and its pause or quarantine. Its attempts stay. A new agent, if it connects again.`;if(!await fe({kind:"confirm",title:"Delete agent",text:t,act:"Delete agent",danger:!0}))return!1;let n=Wo(e,"").slice(0,-1);return await K(()=>N("DELETE",n).then(()=>!0),`${e} deleted.`,{about:e})===!0}var Xa=({id:e})=>`/api/v1/tests/${e}`,Za=(e,t,o)=>K(()=>N("PATCH",Xa(e),{quarantined:!0,note:t,until:o}),"Test quarantined: its failures do not fail a batch.",{about:e.id});async function Tr(e){let t=await fe({kind:"quarantine",test:e});return t&&Za(e,t.note,t.until)}var Er=e=>K(()=>N("PATCH",Xa(e),{quarantined:!1}),"Test released from quarantine: its failures count again.",{undo:{label:"Undo",run:()=>Za(e,e.quarantine_note??"",e.quarantined_until)},about:e.id});async function du(e){let t=await fe({kind:"failure-note",group:e});if(!t)return null;let o=`/api/v1/failures/${encodeURIComponent(e.org_id)}/${e.fingerprint}`;return K(()=>N("PUT",o,t),"Note saved.")}var Ga=e=>N("POST","/api/v1/retention",{dry_run:e});async function hu(){if(!await fe({kind:"due",preview:()=>Ga(!0)}))return null;let t=({jobs:o,logs:n,artifacts:r,builds:s,audit:a,agents:i})=>[o,n,r,s,a,i].reduce((c,f)=>c+f.count,0);return K(()=>Ga(!1),o=>t(o)>0?`${D(t(o),"thing")} removed.`:"Nothing was due.")}var zo=({id:e})=>`/api/v1/webhooks/${e}`,_u=e=>K(()=>N("POST",`${zo(e)}/test`),"Test event queued: see the deliveries."),$u=e=>K(()=>N("PATCH",zo(e),{enabled:!e.enabled}),e.enabled?"Webhook turned off.":"Webhook turned on.",{about:e.id}),gu=(e,t)=>K(()=>N("POST",`${zo(e)}/deliveries/${t}/redeliver`),"Delivery queued again.");async function bu(e){let t=`${e.url} receives no more events, and its deliveries are deleted.`;return await fe({kind:"confirm",title:"Remove webhook",text:t,act:"Remove",danger:!0})?await K(()=>N("DELETE",zo(e)).then(()=>!0),"Webhook removed.")===!0:!1}var Or={cancel:e=>`${D(e,"job")} cancelled.`,retry:e=>`${D(e,"job")} queued again.`,priority:e=>`The priority of ${D(e,"job")} was changed.`};async function de({action:e,filter:t={},failure:o,within:n="/api/v1/jobs",priority:r,present:s,what:a}){let i=`${n}/${e}`,c=n==="/api/v1/jobs"&&Object.keys(t).length===0,f={filter:t,...o?{failure:o}:{},...c?{all:!0}:{}},u=w=>e==="priority"?{...f,priority:w}:f,p=await fe({kind:"many",action:e,priority:r??(s===0?1:0),what:a,preview:w=>N("POST",i,{...u(w),dry_run:!0})});if(!p)return null;let _={expected:p.found.changed,until:p.found.until,note:p.note};_.until===null&&delete _.until;let E=({changed:w})=>w===0?"Nothing changed.":Or[e](w),b=JSON.stringify([i,t]),v={filter:{...t,priority:p.priority},priority:s};return K(()=>N("POST",i,{...u(p.priority),..._}),E,{undo:e==="priority"&&(s??null)!==null?{label:"Undo",run:()=>K(()=>N("POST",i,v),E,{about:b})}:null,about:b})}var vu=Array.from({length:10},(e,t)=>[t,String(t)]),Mr=({value:e,onChange:t})=>l`
<div class="ask-priority">
<${je} label="Priority (0 is now, 9 whenever)" options=${vu} value=${e} onChange=${t} />
</div>
`,yu=({of:e,present:t=null,done:o})=>x("priority","job")&&l`
<button
type="button"
class="button"
onClick=${async()=>await de({action:"priority",present:t,...e})&&o?.()}
>
${t===null?"Priority\u2026":`Priority ${t}\u2026`}
</button>
`;var ot={done:"passed",pending:"waiting",waiting:"waiting",backoff:"backing off",assigned:"assigned",installing:"installing",executing:"running",parked:"parked"};function Ar({job:e}){let t=e.phase==="parked"?"suspect":e.status;return l`
<span class=${`state state-${t}`}>
<${g} name=${t} />
<span>
${["pending","running"].includes(e.status)&&ot[e.phase]||ot[e.status]||e.status}
</span>
</span>
`}function Yt({agent:e}){let t=Q(e);return l`
<span class=${`state state-${t}`} title=${yr[t]}>
<${g} name=${t} />
<span>${t}</span>
</span>
`}var wu={cancel:"Cancel jobs",retry:"Retry jobs",priority:"Change the priority of jobs"},xu={cancel:"Cancel",retry:"Retry",priority:"Change"},ku={cancel:e=>`${D(e,"job")} will be cancelled. Tests that run are stopped.`,retry:e=>`${D(e,"job")} will be requeued.`,priority:(e,t)=>`${D(e,"waiting job")} will have priority ${t}.`},Su={cancel:"have already ended and stay as they are",retry:"wait, run, have passed or are quarantined, and stay as they are",priority:"do not wait, have that priority already or may not have it"},Tu=["pending","running","failed","done","cancelled"];function Eu({action:e,priority:t,found:o}){let n=o.matched-o.changed,r=Tu.filter(s=>o.by_status[s]);return l`
<p class="ask-count" data-preview>
<strong class="number">${y(o.changed)}</strong>${" "}
${ku[e](o.changed,t).replace(/^\S+ /,"")}
</p>
<p class="quiet number">
${D(o.matched,"job")} ${o.matched===1?"matches":"match"}
${r.length>0&&": "}
${r.map(s=>`${y(o.by_status[s])} ${ot[s]??s}`).join(", ")}.
${n>0&&` ${y(n)} ${Su[e]}.`}
</p>
`}var Ou=({eta_seconds:e,later_seconds:t})=>e===null||t===null?"its start is not known":Hn(e,t);function Mu({effect:e}){if(e===null)return l`<p class="quiet">Too many jobs to tell what they overtake.</p>`;let{text:t,before:o,after:n,overtaken:r,groups:s}=e,a=s-r.length;return l`
<p data-effect>${r.length>0?`Overtakes ${D(s,"group")}:`:`${t}.`}</p>
${r.length>0&&l`
<ul class="plain ask-overtaken number">
${r.map(i=>l`
<li key=${i.group}>
<${Oe} org=${i.org_id} version=${i.app_version_id} />
<span>${D(i.jobs,"job")} on ${i.target}: ${Ou(i)}</span>
</li>
`)}
${a>0&&l`<li><span>${D(a,"more group")}</span></li>`}
</ul>
`}
${o&&n&&l`
<dl class="ask-waits">
<dt>Waits now</dt>
<dd>${o.text}</dd>
<dt>Then</dt>
<dd>${n.text}</dd>
</dl>
`}
`}function ei({question:e}){let{action:t,what:o,preview:n,done:r}=e,[s,a]=T({}),[i,c]=T(""),[f,u]=T(e.priority),[m,d]=T(0);A(()=>{let b=!0;return a({}),n(f).then(v=>b&&a({found:v}),v=>b&&a({error:v})),()=>{b=!1}},[f,m]);let{found:p,error:_}=s,E=b=>{b.preventDefault(),p?.changed&&r({found:p,note:i.trim(),priority:f})};return l`
<${V} title=${wu[t]} onClose=${()=>r(null)}>
<form class="ask" onSubmit=${E}>
${o&&l`<p>${o}</p>`}
${t==="priority"&&l`<${Mr} value=${f} onChange=${u} />`}
<div class="ask-preview" aria-live="polite">
${p&&l`<${Eu} action=${t} priority=${f} found=${p} />`}
${p?.effect!==void 0&&p.changed>0&&l`<${Mu} effect=${p.effect} />`}
${!p&&!_&&l`<p class="quiet">Counting…</p>`}
${_&&l`<${tt} text=${_.message} again=${()=>d(m+1)} />`}
</div>
<${St} text=${i} onInput=${c} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>r(null)}>
${t==="cancel"?"Back":"Cancel"}
</button>
<button
type="submit"
class=${`button ${t==="cancel"?"is-danger":"is-primary"}`}
disabled=${!p?.changed}
>
${xu[t]} ${p?D(p.changed,"job"):"jobs"}
</button>
</footer>
</form>
<//>
`}var Cr=86400,Au=[["","Until released"],[String(Cr),"1 day"],[String(7*Cr),"1 week"],[String(30*Cr),"30 days"]];function ti({question:{test:e,done:t}}){let[o,n]=T(""),[r,s]=T("");return l`
<${V} title="Quarantine test" onClose=${()=>t(null)}>
<form class="ask" onSubmit=${i=>{i.preventDefault(),t({note:r.trim(),until:$r(o)})}}>
<p>
<span class="test-path">${e.test}</span> of ${e.org_id} still runs on ${e.target}, and its
failures are shown. From now on they do not fail a batch. Batches and builds that have finished keep their
result.
</p>
<${je} label="Duration" options=${Au} value=${o} onChange=${n} />
<${St} text=${r} onInput=${s} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>t(null)}>
Cancel
</button>
<button type="submit" class="button is-primary">Quarantine</button>
</footer>
</form>
<//>
`}var Cu={many:ei,hold:Ba,quarantine:ti,due:Fa,"failure-note":Ua,confirm:Na};function oi(){let e=zt.value;if(!e)return null;let t=Cu[e.kind];return l`<${t} key=${e.kind} question=${e} />`}var Jo=()=>l`
<a class="brand" href="/" aria-label="QualGent, overview">
<svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
<path class="mark-pole" d="M4 2h3v28H4z" />
<path class="mark-flag" d="M7 4h22v18H7z" />
<path class="mark-hole" d="M13 9.5h10v7H13z" />
</svg>
<span class="brand-name">QualGent</span>
</a>
`;var Pr=e=>[...e.querySelectorAll("[data-row]")],Lr="tr, li, [role=row], [role=listitem]",Ru="a[href], button:not(:disabled), input:not(:disabled)",Rr=null;function Xt(e){let t=e.target.closest("[data-row]");if(t){Rr=e.currentTarget.id;for(let o of e.currentTarget.querySelectorAll("[data-row][tabindex='0']"))o.tabIndex=-1;t.tabIndex=0}}function Zt(e,t){if(!e.querySelector("[data-row][tabindex='0']")){let r=e.querySelector("[data-row]");r&&(r.tabIndex=0)}if(t===null||e.contains(document.activeElement))return;let o=Pr(e);(o.find(r=>r.dataset.row===t.key)??o[Math.min(t.at,o.length-1)])?.focus({preventScroll:!0})}function eo(e){let t=document.activeElement;return!e?.contains(t)||!t.matches("[data-row]")?null:{key:t.dataset.row,at:Pr(e).indexOf(t)}}function Pu(){let e=document.activeElement?.closest("[data-list]");if(e)return e;let t=Rr&&document.getElementById(Rr);if(t?.querySelector("[data-row]"))return t;let o=[...document.querySelectorAll("[data-list]:has([data-row])")];return o.find(n=>n.querySelector("a[data-row]"))??o[0]??null}function ni(e){e?.focus({preventScroll:!0}),e?.closest(Lr)?.scrollIntoView({block:"nearest"})}function ri(e,t){for(let o=e;o&&o!==t;o=o.parentElement)if(o.matches(Lr)&&o.querySelector("[data-row]"))return o;return null}function Lu(e,t){let n=[...ri(document.activeElement,e)?.querySelectorAll(Ru)??[]].filter(r=>r.checkVisibility());n[n.indexOf(document.activeElement)+t]?.focus({preventScroll:!0})}function Dr(e){let t=e.target.closest?.("[data-list]"),o={ArrowDown:1,ArrowUp:-1}[e.key],n={ArrowRight:1,ArrowLeft:-1}[e.key];return!t||e.shiftKey||!(o||n)?!1:(o?to(o):Lu(t,n),!0)}function to(e){let t=Pu();if(!t)return;let o=Pr(t),n=o.indexOf(ri(document.activeElement,t)?.querySelector("[data-row]")),r=o.findIndex(s=>s.tabIndex===0);ni(o[n<0?Math.max(0,r):Math.min(o.length-1,Math.max(0,n+e))])}function Ir(){let e=[...document.querySelectorAll("[data-list] [data-row]")],t=e.indexOf(document.activeElement),o=[...e.slice(t+1),...e.slice(0,t+1)].find(n=>n.dataset.failed!==void 0);return ni(o),o!==void 0}function Du(e){let t=document.getElementById(e),o=t?.querySelector("[data-row][tabindex='0']");o?.focus({preventScroll:!0}),(o?.closest(Lr)??t)?.scrollIntoView({block:"nearest"})}var Iu=1500,qe=$([]),nt=$(!1),rt=$(ju()),si=0;function ju(){try{return localStorage.getItem("qualgent-keys")!=="off"}catch{return!0}}function qr(e){rt.value=e;try{localStorage.setItem("qualgent-keys",e?"on":"off")}catch{}}function Tt(e,t){let o={title:e,keys:t};return qe.value=[...qe.peek(),o],()=>qe.value=qe.peek().filter(n=>n!==o)}function Nu(e,t){A(()=>Tt(e,t),[e])}var jr=e=>e.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")!=null;function Vo(e){for(let t of[...qe.peek()].reverse()){let o=t.keys.find(n=>n.key===e&&n.run);if(o)return o}return null}function Nr(){clearTimeout(si),nt.value=!1}function qu(e){if(e.defaultPrevented||e.isComposing)return;let t=e.ctrlKey||e.metaKey||e.altKey;if((e.ctrlKey||e.metaKey)&&!e.altKey&&e.key.toLowerCase()==="k"){Go(e,Vo("Mod+k"));return}if(!(t||document.querySelector("dialog[open]"))){if(e.key==="Escape"){nt.peek()?Nr():jr(e.target)?e.target.blur():Go(e,Vo("Escape"));return}if(!jr(e.target)&&Dr(e)){e.preventDefault();return}jr(e.target)||!rt.peek()||e.key.length>1||(nt.peek()?(Nr(),Go(e,Vo(`g ${e.key}`))):e.key==="g"?(e.preventDefault(),nt.value=!0,si=setTimeout(Nr,Iu)):Go(e,Vo(e.key)))}}function Go(e,t){t&&(e.preventDefault(),t.run())}function Fr(){document.addEventListener("keydown",qu)}var ai=()=>nt.value&&l`
<p class="going" aria-hidden="true">
<kbd>g</kbd>
${ce.filter(e=>e.place).map(({name:e,place:t})=>l`
<span key=${e}>
<kbd>${t.key}</kbd> ${t.label}
</span>
`)}
</p>
`;function oo(e,t=250){let o,n=!1,r=!1,s=!1,a=0,i=async()=>{o=void 0,n=!0,r=!1;let f=performance.now();try{await e()}finally{let u=performance.now();a=u+Math.max(t,3*(u-f)),n=!1,r&&c()}},c=()=>{s||(r=!0,n||(o??=setTimeout(i,Math.max(0,a-performance.now()))))};return Object.assign(c,{stop(){s=!0,clearTimeout(o)}})}var Fu=1e3,Qo=class{#e;#t=0;data=$(null);error=$(null);constructor(t,o=null){this.#e=t,this.data.value=o}async load(){let t=++this.#t;try{let o=await J(this.#e);if(t!==this.#t)return;this.error.value=null,this.data.value=o}catch(o){t===this.#t&&(this.error.value=o)}}invalidate=oo(()=>this.load(),Fu);close(){this.#t+=1,this.invalidate.stop()}};var Ur=W("settings");function no(e){let t=F(()=>e?Ut(e):null,[e]);return A(()=>t&&B.subscribe(t),[t]),t}function Uu(e,t,o=null){let n=F(()=>new Qo(e,o),[e]);return A(()=>(e&&!n.data.peek()&&n.load(),()=>n.close()),[n]),A(()=>{n.data.peek()&&n.invalidate()},[t]),n}function Bu(e,t,o=[]){A(()=>{let n=oo(t),r=Ur.watch((a,i,c)=>(c||e in a)&&n());e in Bt(Ur)&&n();let s=o.map(a=>a.watch(n));return()=>[r,...s,n.stop].forEach(a=>a())},[e,t])}function Br(){let e=M(null),t=eo(e.current);return P(()=>Zt(e.current,t)),{ref:e,onFocusIn:Xt,"data-list":!0}}function Hu(e,t){let[o,n]=T(e);return A(()=>{let r=setTimeout(()=>n(e),t);return()=>clearTimeout(r)},[e]),o===e}var Wu=10,Ku=8;function Hr(e,{first:t=Wu,step:o=Ku}={}){let[n,r]=T(t);return A(()=>{if(n>=e){e>0&&r(1/0);return}let s=requestAnimationFrame(()=>r(n+o));return()=>cancelAnimationFrame(s)},[n,e]),n}var be=W("problems",(e,t)=>e.rank-t.rank),Wr="agent_repair:",ii=C(()=>be.ids.value.filter(e=>e.startsWith(Wr)).join(`
`)),Yo=C(()=>ii.value===""?[]:ii.value.split(`
`).map(e=>e.slice(Wr.length))),Kr=e=>Yo.value.includes(e)?be.row(Wr+e).value:null;var zr=[["1h","1 h"],["24h","24 h"],["7d","7 days"]],Jr="24h",Vr={"1h":3600,"24h":86400,"7d":604800};function zu(e){let t=e.get("period");return zr.some(([o])=>o===t)?t:Jr}var Gr=e=>zr.find(([t])=>t===e)[1],Et=e=>e?e.still_failed-e.excused:0;function Qr(e){let t=no(e===Jr?null:`totals:${e}`);return(t?t.row(e).value:ue.row("overview").value?.totals)??null}function Ju(e,t){let o=t.getBoundingClientRect(),{offsetWidth:n,offsetHeight:r}=e,s=o.bottom+4+r<=window.innerHeight||o.top<r+4,a=o.left<window.innerWidth/2?o.left:o.right-n,i=Math.max(8,Math.min(a,window.innerWidth-n-8));e.style.setProperty("left",`${i}px`),e.style.setProperty("top",`${s?o.bottom+4:o.top-r-4}px`)}function Ot({label:e,icon:t,items:o,none:n,className:r="button",children:s,tip:a}){let[i,c]=T(!1),[f,u]=T(null),m=M(null),d=M(null),p=G(),_=(typeof o=="function"?f??[]:o).filter(Boolean);A(()=>{if(!i||typeof o!="function")return;let h=!0;return Promise.resolve(o()).then(S=>h&&u(S)),()=>{h=!1,u(null)}},[i]),P(()=>{if(!i)return;d.current.showPopover();let h=()=>c(!1);return window.addEventListener("resize",h),()=>window.removeEventListener("resize",h)},[i]),P(()=>{!i||!d.current||(Ju(d.current,m.current),(d.current.querySelector("[aria-checked=true]")??d.current.querySelector("button"))?.focus())},[i,f]);let E=()=>{c(!1),m.current.focus()},b=h=>{let S=[...d.current.querySelectorAll("button")],w=S.indexOf(document.activeElement),he={ArrowDown:w+1,ArrowUp:w-1,Home:0,End:S.length-1}[h.key];if(he!==void 0)S[(he+S.length)%S.length].focus();else if(h.key==="Escape")E();else{if(h.key==="Tab")return c(!1);if(h.key.length===1&&h.key!==" "){let pt=h.key.toLowerCase();[...S.slice(w+1),...S].find(Me=>Me.innerText.trim().toLowerCase().startsWith(pt))?.focus()}else return}h.preventDefault(),h.stopPropagation()},v=_.some(h=>h.checked!==void 0)?"menuitemradio":"menuitem";return l`
<span class="menu-holder">
<button
type="button"
class=${r}
ref=${m}
aria-haspopup="menu"
aria-expanded=${i}
aria-controls=${p}
aria-label=${s?void 0:e}
data-tip=${a}
onClick=${()=>c(!i)}
>
${t&&l`<${g} name=${t} />`}
${s}
</button>
${i&&l`
<div
id=${p}
class="menu"
role="menu"
aria-label=${e}
popover="auto"
ref=${d}
onKeyDown=${b}
onToggle=${h=>h.newState==="closed"&&c(!1)}
>
${_.map(h=>l`
<button
type="button"
key=${h.label}
role=${v}
tabindex="-1"
class=${h.danger?"is-danger":""}
aria-checked=${v==="menuitemradio"?String(!!h.checked):void 0}
onClick=${()=>{E(),h.run()}}
>
${h.icon?l`<${g} name=${h.icon} />`:l`<span class="icon"></span>`}
<span>${h.label}</span>
${h.hint&&l`<span class="menu-hint">${h.hint}</span>`}
${h.checked&&l`<${g} name="done" />`}
</button>
`)}
${_.length===0&&l`<div class="menu-about">${f?n:"Counting\u2026"}</div>`}
</div>
`}
</span>
`}var Yr=ce.filter(e=>e.place),li=q!==null&&x("read","org"),ci="/team/",ui=4;function Vu(){let e=ue.row("overview").value;if(!e)return{};let t=Yr.some(o=>o.name==="fleet")?"fleet":"overview";return{jobs:{count:Et(e.totals),tone:"bad",text:"failed in the last 24 hours"},[t]:wr(e.statuses??{},Yo.value.length)}}function Gu({alert:e}){return e?.count?l`
<span class=${`nav-alert is-${e.tone} number`} title=${`${y(e.count)} ${e.text}`}>
${y(e.count)}
<span class="unseen"> ${e.text}</span>
</span>
`:null}var fi=(e,t)=>t!==null&&(e.name===t.name||e.name===t.parent);function pi(){ue.ids.value,no("problems");let e=I.value?.screen??null,t=Vu(),o=Yr.slice(ui);return l`
<nav class="nav" aria-label="Screens">
<ul>
${Yr.map((n,r)=>l`
<li key=${n.name} class=${r>=ui?"is-wide-only":""}>
<a
class="nav-link"
href=${k(n.name)}
data-tip=${n.place.label}
data-tip-side="right"
aria-current=${n.name===e?.name?"page":fi(n,e)?"true":void 0}
>
<${g} name=${n.place.icon} />
<span class="nav-label">${n.place.label}</span>
<${Gu} alert=${t[n.name]} />
</a>
</li>
`)}
${li&&l`
<li class="is-wide-only">
<a class="nav-link" href=${ci} data-tip="Team" data-tip-side="right">
<${g} name="team" />
<span class="nav-label">Team</span>
</a>
</li>
`}
${o.length>0&&l`
<li class="is-phone-only">
<${Ot}
label="More screens"
className=${`nav-link ${o.some(n=>fi(n,e))?"is-here":""}`}
icon="more"
items=${[...o.map(n=>({label:n.place.label,icon:n.place.icon,run:()=>Z(k(n.name))})),...li?[{label:"Team",icon:"team",run:()=>location.assign(ci)}]:[]]}
>
<span class="nav-label">More</span>
<//>
</li>
`}
</ul>
</nav>
`}var mi=/[\s/._-]/;function Qu(e,t){let o=e.toLowerCase().replace(/\s+/g,""),n=t.toLowerCase();if(o==="")return{score:0,at:[]};let r=n.indexOf(e.toLowerCase().trim());if(r>=0){let c=r===0||mi.test(n[r-1]),f=Array.from({length:e.trim().length},(u,m)=>r+m);return{score:100+(c?20:0)+f.length*4-r*.1-n.length*.05,at:f}}let s=[],a=0,i=0;for(let c of o){let f=n.indexOf(c,i);if(f<0)return null;(f===0||mi.test(n[f-1]))&&(a+=8),a+=f===i&&s.length>0?5:1-Math.min(3,(f-i)*.1),s.push(f),i=f+1}return{score:a-n.length*.05,at:s}}function Yu(e,t){let o=e.toLowerCase().split(/\s+/).filter(Boolean),n=[...t.toLowerCase().matchAll(/[^\s/._-]+/g)];if(o.length===0||o[0].length<2)return null;let r=o.map((a,i)=>(i===0?n.slice(0,1):n).find(([c])=>c.startsWith(a)));return r.includes(void 0)?null:{score:100,at:r.flatMap(({index:a},i)=>Array.from(o[i],(c,f)=>a+f))}}var di=({danger:e,whole:t})=>e||t;function hi(e,t,o,n){return e.trim()===""?t.filter(s=>!di(s)).slice(0,n).map(s=>({entry:s,at:[]})):t.map(r=>({entry:r,fits:(di(r)?Yu:Qu)(e,o(r))})).filter(({fits:r})=>r!==null).sort((r,s)=>s.fits.score-r.fits.score).slice(0,n).map(({entry:r,fits:s})=>({entry:r,at:s.at}))}var Xu=6,Zu=/^(pause|drain|quarantine|resume|release|retry|cancel|priority)(?:\s+(.*))?$/is,_i=/(?:^|\s)(\d)(?=\s|$)/,ro={retry:{icon:"retry",jobs:"failed,cancelled",batches:"failed"},cancel:{icon:"cancelled",jobs:"waiting,running",batches:"running"},priority:{icon:"up",jobs:"waiting",batches:"running"}};function $i(e){let[,t,o=""]=Zu.exec(e)??[];if(!t)return null;let n=t.toLowerCase();if(n!=="priority")return{verb:n,words:o.trim()};let r=_i.exec(o);return{verb:n,words:o.replace(_i," ").trim(),priority:r?Number(r[1]):0}}var Xo=({verb:e,priority:t},o)=>e==="priority"?`Set priority ${t} of ${o}`:`${e==="retry"?"Retry":"Cancel"} ${o}`;function Xr(e,{name:t,note:o,status:n,operable:r}){if(!r)return null;if(["resume","release"].includes(e))return!(e==="release"?o==="quarantined":o||n==="paused")||!x("resume","agent")?null:{label:o==="quarantined"?`Release ${t}\u2026`:`Resume ${t}`,icon:"running",run:()=>Sr(t)};let{label:s,icon:a,state:i}=ne[e];return o===i||!x(e,"agent")?null:{label:`${s} ${t}\u2026`,icon:a,run:()=>Qt(t,e)}}function ef(e,{id:t,name:o,org_id:n,note:r,status:s}){let a={id:t,test:o,org_id:n,target:r};return!x("quarantine","test")||e==="release"!=(s==="quarantined")?null:e==="quarantine"?{label:`Quarantine ${o}\u2026`,icon:"paused",run:()=>Tr(a)}:e==="release"?{label:`Release ${o}\u2026`,icon:"running",run:()=>tf(a)}:null}async function tf(e){let t=`${e.test} counts again: its failures fail batches and builds.`;await fe({kind:"confirm",title:"Release test from quarantine",text:t,act:"Release"})&&await Er(e)}function of(e,{id:t,name:o,note:n,status:r}){let{verb:s,priority:a}=e,{icon:i,batches:c}=ro[s];if(r!==c||!x(s,"batch"))return null;let f=[o,n].filter(Boolean).join(" on "),u={retry:{filter:{status:"failed"}},cancel:{},priority:{priority:a}}[s];return{label:`${Xo(e,`jobs of ${f}`)}\u2026`,icon:i,run:()=>de({action:s,within:`/api/v1/batches/${t}`,what:`Jobs of ${f}.`,...u})}}function nf(e,{id:t,org_id:o}){let{verb:n,priority:r}=e;if(!o||!x(n,"job"))return null;let s={retry:{status:"failed"},cancel:{},priority:{}}[n],a={org_id:o,app_version_id:t,...s},i=`Jobs of build ${t} of ${o}.`;return{label:`${Xo(e,`jobs of build ${t}`)}\u2026`,icon:ro[n].icon,run:()=>de({action:n,filter:a,priority:r,what:i})}}function Zr(e,t){let{verb:o,priority:n}=e,r={retry:()=>Ko(t.id),cancel:()=>xr({...t,test:t.name}),priority:()=>kr(t.id,n)}[o];return{label:Xo(e,t.name)+(o==="priority"?"\u2026":""),icon:ro[o].icon,run:r}}async function rf(e,{signal:t,found:o,hintOf:n}){let{verb:r,words:s,priority:a}=e;if(!x(r,"job"))return[];let i=`status:${ro[r].jobs} ${s}`.trim(),{jobs:c}=await J(`/api/v1/jobs?${new URLSearchParams({q:i,limit:Xu})}`,{signal:t}),f=c.map(o).map(m=>({group:"Jobs",...Zr(e,m),hint:n(m)}));if(c.length<2||!s)return f;let u={group:"Jobs",label:`${Xo(e,"all jobs that match")}\u2026`,icon:"jobs",hint:s,run:()=>de({action:r,filter:{q:i},priority:a,what:`Jobs that match \u201C${i}\u201D.`})};return[...f,u]}async function gi(e,t){let{verb:o,words:n}=e,r=o in ro,[{results:s},a]=await Promise.all([J(`/api/v1/search?${new URLSearchParams({q:n})}`,{signal:t.signal}),r?rf(e,t):[]]),i={agent:u=>!r&&Xr(o,u),test:u=>!r&&ef(o,u),batch:u=>r&&of(e,u),build:u=>r&&nf(e,u)},c={agent:"Agents",test:"Tests",batch:"Batches",build:"Builds"};return[...s.map(u=>[u,i[u.kind]?.(u)]).filter(([,u])=>u).map(([u,m])=>({group:c[u.kind],hint:t.hintOf(u),...m})),...a]}var Zo=["true","false"],tn=/^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/,bi=/^\d{1,6}$/,en=/^(true|false)$/,sf=/^(waiting|pending|running|failed|done|passed|cancelled|parked)$/,st=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,on={status:{what:"status",values:["waiting","running","failed","passed","cancelled","parked"],form:sf},org:{what:"organization"},build:{what:"build prefix"},test:{what:"part of the test path"},agent:{what:"agent of the last attempt"},target:{what:"target"},age:{what:"time since submission",op:"<",values:["15m","1h","24h","7d"],form:tn},ended:{what:"time since its end",op:"<",values:["15m","1h","24h","7d"],form:tn},flaky:{what:"passed after a failed attempt",values:Zo,form:en},cause:{what:"part of the failure's cause"},reason:{what:"part of why it failed or was requeued"},duration:{what:"test duration",op:">",values:["10s","1m","5m","30m"],form:tn},attempts:{what:"number of attempts",op:">",values:["1","2","3"],form:bi},priority:{what:"0 (now) to 9 (whenever)",op:"<=",values:["0","1","5","9"],form:bi},tag:{what:"tag of the test"},project:{what:"project of Playwright in the test's name"},suite:{what:"suite of the batch"},branch:{what:"branch of the batch"},commit:{what:"commit prefix of the batch"},batch:{what:"id of the batch",form:st},group:{what:"id of the group",form:st},id:{what:"id of the job",form:st},excused:{what:"failed in quarantine",values:Zo,form:en},quarantined:{what:"three agents were lost running it",values:Zo,form:en},simulated:{what:"run by a simulated agent",values:Zo,form:en}},es="label.",nn=e=>Object.hasOwn(on,e)||e.startsWith(es)&&e.length>es.length;function ts({key:e,op:t,value:o}){if(e==="")return!0;if(!nn(e)||o==="")return!1;let{form:n=/./,op:r=":"}=on[e]??{},s=[":","="].includes(t);return r!==":"?n.test(o)&&!(n===tn&&s):s&&o.split(",").every(a=>n.test(a))}var af=e=>on[e]?.op??":";var vi=/(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y,yi=/\s*/y;function Mt(e){let t=[],o=0;for(;o<e.length;){yi.lastIndex=o,o+=yi.exec(e)[0].length,vi.lastIndex=o;let{0:n,groups:r}=vi.exec(e);if(n==="")break;let{not:s,key:a="",op:i="",quoted:c,plain:f}=r;t.push({from:o,to:o+n.length,not:s!==void 0,key:a,op:i,value:c??f,valueFrom:o+(s??"").length+a.length+i.length}),o+=n.length}return t}function lf(e,t){return Mt(e).find(n=>n.from<=t&&t<=n.to)??{from:t,to:t,not:!1,key:"",op:"",value:"",valueFrom:t}}var wi=e=>/["\n]/.test(e)?null:/\s/.test(e)||e===""?`"${e}"`:e;function cf(e,{from:t,to:o},n,{done:r=!1}={}){let s=e.slice(o),a=r&&!/^\s/.test(s)?" ":"",i=t+n.length+(r?1:0);return{text:e.slice(0,t)+n+a+s,caret:i}}var xi=(e,{from:t,to:o})=>`${e.slice(0,t).trimEnd()} ${e.slice(o).trimStart()}`.trim();function uf(e,t){let o=Mt(e).filter(a=>a.key===t);if(o.length===0)return"";let[{not:n,op:r,value:s}]=o;return o.length>1||n||r!==":"||s.includes(",")?null:s}function ff(e,t,o){let n=e;for(let r of Mt(e).filter(s=>s.key===t).reverse())n=xi(n,r);return`${n} ${o===""?"":`${t}:${wi(o)}`}`.trim()}function rn(e){let{screen:t,params:o,href:n}=I.peek()??{},r=t&&Object.keys(o).length===0;Z(Ge(r?n:"/",e))}var sn=["system","light","dark"],pf=()=>document.documentElement.dataset.theme??"system",At=$(pf());function Fe(e){At.value=e,e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e;try{localStorage.setItem("qualgent-theme",e)}catch{}}window.addEventListener("storage",e=>{e.key==="qualgent-theme"&&Fe(sn.includes(e.newValue)?e.newValue:"system")});var Si=8,re=e=>()=>Z(e),mf=ce.filter(e=>e.place).map(e=>({group:"Screens",label:e.place.label,icon:e.place.icon,hint:`g ${e.place.key}`,run:re(k(e.name))})),df=[["orgs","Organizations and limits","org"],["retention","Retention","retention"],["webhooks","Webhooks","webhook"],["server","Server","server"]],hf=[["Retry all failed jobs\u2026",void 0,"All failed jobs."],["Retry new failures\u2026","new","Failed jobs whose test did not fail in the run before."],["Retry infrastructure failures\u2026","infrastructure","Failed jobs whose agent or install failed, not the test."]],_f=[...hf.map(([e,t,o])=>x("retry","job")&&{label:e,icon:"retry",danger:!0,run:()=>de({action:"retry",filter:{status:"failed"},failure:t,what:o})}),x("cancel","job")&&{label:"Cancel all waiting jobs\u2026",icon:"cancelled",danger:!0,run:()=>de({action:"cancel",filter:{status:"pending"},what:"All waiting jobs."})},{label:"Use the light theme",icon:"theme-light",run:()=>Fe("light")},{label:"Use the dark theme",icon:"theme-dark",run:()=>Fe("dark")},{label:"Use the system's theme",icon:"theme-system",run:()=>Fe("system")},{label:"Keyboard shortcuts",icon:"help",hint:"?",run:()=>me.value=!0},q!==null&&{label:"Account",icon:"next",run:re("/accounts/")},q!==null&&x("read","org")&&{label:"Organization",icon:"org",run:re("/team/")},q!==null&&x("read","token")&&{label:"Tokens",icon:"next",run:re("/team/tokens/")},q!==null&&x("read","member")&&{label:"Members",icon:"next",run:re("/team/members/")},q!==null&&x("read","host")&&{label:"Device hosts",icon:"next",run:re("/team/hosts/")},q!==null&&{label:"Log out",icon:"next",run:re("/accounts/logout/")},...df.filter(([,,e])=>x("read",e)).map(([e,t])=>({label:t,icon:"settings",whole:!0,run:re(k("settings",{},{part:e}))})),x("read","admin")&&{label:"Admin",icon:"next",run:re("/admin/")},...Ie.filter(e=>e.scope!==U).map(e=>({label:`Switch to ${X(e.scope)}`,icon:"org",hint:e.role,run:()=>rn(e.scope)})),x("read","docs")&&{label:"Documentation",icon:"help",run:re("/docs/")},x("read","docs")&&{label:"API documentation",icon:"next",run:re("/api/docs/")}].filter(Boolean).map(e=>({group:"Actions",...e}));function Ti(e){return[tr(),mf,_f].flatMap(o=>hi(e,o,n=>n.label,Si))}var Ei={org:{group:"Organizations",icon:"org",href:({id:e})=>k("org",{org_id:e})},build:{group:"Builds",icon:"build",href:({id:e,org_id:t})=>k("build",{org_id:t,app_version_id:e})},test:{group:"Tests",icon:"tests",href:({id:e})=>k("test",{id:e})},batch:{group:"Batches",icon:"batches",href:({id:e})=>k("batch",{id:e})},group:{group:"Groups",icon:"build",href:({id:e})=>k("group",{id:e})},agent:{group:"Agents",icon:null,href:({id:e})=>k("agent",{name:e})},job:{group:"Jobs",icon:null,href:({id:e})=>k("job",{id:e})}},ki=Object.keys(Ei),$f=({name:e,note:t})=>[e,t].filter(Boolean).join(" on ");function Oi({kind:e,status:t,note:o,org_id:n,at:r}){if(e==="org")return"";let s=ot[t]??t,a=e==="agent"?[o||s]:[s,o,n??"several organizations"],i=e!=="agent"||Vt.includes(t);return[...a,r&&i&&Wn(Se()-te(r))].filter(Boolean).join(" \xB7 ")}function Mi(e){let{group:t,icon:o,href:n}=Ei[e.kind];return{group:t,label:e.kind==="batch"?$f(e):e.name,icon:o??e.status,hint:Oi(e.kind==="batch"?{...e,note:""}:e),run:re(n(e))}}function gf(e,t){let o=t.toLowerCase();return e.toLowerCase().split(/\s+/).flatMap(n=>{let r=o.indexOf(n);return r<0?[]:Array.from(n,(s,a)=>r+a)})}function bf(e,t){if(e.kind==="agent")return Xr(e.note?"resume":"pause",e);if(e.kind!=="job"||!st.test(t))return null;let o=["pending","running"].includes(e.status)?"cancel":e.status==="done"?null:"retry";return!o||!x(o,"job")?null:{...Zr({verb:o},e),label:o==="cancel"?"Cancel this job":"Retry this job"}}var Ai=e=>({group:"Jobs",label:"All jobs that match",icon:"jobs",hint:e,run:re(k("jobs",{},{q:e}))});async function Ci(e,t){let{results:o}=await J(`/api/v1/search?${new URLSearchParams({q:e})}`,{signal:t}),n=o.sort((a,i)=>ki.indexOf(a.kind)-ki.indexOf(i.kind)),r=n.some(({kind:a})=>a==="job")&&!st.test(e)?[{entry:Ai(e),at:[]}]:[];return[...n.flatMap(a=>{let i=Mi(a),c=bf(a,e),f={entry:i,at:gf(e,i.label)};return c?[f,{entry:{group:i.group,...c},at:[],acts:!0}]:[f]}),...r]}async function vf(e,t,o){let[n,r]=await Promise.all([gi(e,{signal:o,found:Ri,hintOf:Oi}),Ci(t,o)]);return[...n.map(s=>({entry:s,at:[],acts:!0})),...r]}var Ri=e=>({kind:"job",name:e.test,note:e.app_version_id,at:e.finished_at??e.started_at??e.created_at,...e});async function yf(e,t){let o=new URLSearchParams({q:e,limit:Si}),{jobs:n}=await J(`/api/v1/jobs?${o}`,{signal:t}),r=n.map(Ri);return[...r.length>0?[Ai(e)]:[],...r.map(Mi)].map(s=>({entry:s,at:[]}))}async function Pi(e,t){let o=$i(e),n=Mt(o?o.words:e),r=n.some(({key:a})=>nn(a)),s=n.every(ts)&&(e.match(/"/g)??[]).length%2===0;if(r&&!s)return[];try{return o?await vf(o,e,t):await(r?yf:Ci)(e,t)}catch{return t.throwIfAborted(),[]}}var wf=/Mac|iP(hone|ad)/.test(navigator.platform),Ct=({keys:e})=>e.split(" ").map(t=>l`
<kbd key=${t}>
${t.replace("Mod+",wf?"\u2318":"Ctrl ").replace(/(?<=[⌘ ])[a-z]$/,o=>o.toUpperCase())}
</kbd>
`);var xf=120;function kf({text:e,at:t}){let o=new Set(t),n=[];for(let r=0,s=1;r<e.length;r=s,s+=1){for(;s<e.length&&o.has(s)===o.has(r);)s+=1;let a=e.slice(r,s);n.push(o.has(r)?l`<mark key=${r}>${a}</mark>`:a)}return n}function Sf(e){let[t,o]=T({for:"",results:[]});return A(()=>{if(e==="")return o({for:"",results:[]});let n=new AbortController,r=setTimeout(()=>{Pi(e,n.signal).then(s=>o({for:e,results:s}),()=>{})},xf);return()=>{clearTimeout(r),n.abort()}},[e]),t.for===e?t:{...t,results:t.results.filter(({acts:n})=>!n)}}function Tf(e){let t=[];return e.forEach((o,n)=>{let r=t.at(-1);r?.title===o.entry.group?r.results.push(o):t.push({title:o.entry.group,from:n,results:[o]})}),t}function Ef({entry:e,letters:t,index:o,chosen:n,choose:r,point:s}){return l`
<div
class="palette-option"
id=${`palette-${o}`}
role="option"
aria-selected=${n}
onPointerMove=${()=>s(o)}
onClick=${()=>r(o)}
>
<${g} name=${e.icon} />
<span class="palette-label">
<${kf} text=${e.label} at=${t} />
</span>
${e.hint&&l`
<span class="palette-hint">
${/^(g .|\?)$/.test(e.hint)?l`<${Ct} keys=${e.hint} />`:e.hint}
</span>
`}
</div>
`}var Of=({results:e,at:t,choose:o,point:n})=>Tf(e).map(({title:r,from:s,results:a})=>l`
<div key=${`${r} ${s}`} role="group" aria-label=${r}>
<div class="palette-group" aria-hidden="true">${r}</div>
${a.map(({entry:i,at:c},f)=>l`
<${Ef}
key=${`${i.label} ${f}`}
entry=${i}
letters=${c}
index=${s+f}
chosen=${s+f===t}
choose=${o}
point=${n}
/>
`)}
</div>
`);function Li(){let[e,t]=T(Ee.peek().query),[o,n]=T(0),r=M(null),s=e.trim(),a=Sf(s),i=[...Ti(s),...s?a.results:[]],c=Math.min(o,i.length-1);P(()=>r.current.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[c,e]);let f=m=>{yt({chosen:!0}),setTimeout(()=>i[m].entry.run())},u=m=>{let d={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+8,PageUp:c-8}[m.key];if(d!==void 0){let p=m.key.startsWith("Arrow");n(p?(d+i.length)%Math.max(1,i.length):Math.max(0,Math.min(i.length-1,d)))}else if(m.key==="Enter"&&i[c])f(c);else return;m.preventDefault()};return l`
<${V} title="Search or run a command" className="palette" bare onClose=${()=>yt()}>
<div class="palette-line">
<${g} name="search" />
<input
type="text"
role="combobox"
aria-label="Search or run a command"
aria-expanded="true"
aria-controls="palette-list"
aria-autocomplete="list"
aria-activedescendant=${i[c]?`palette-${c}`:void 0}
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
<${Of} results=${i} at=${c} choose=${f} point=${n} />
</div>
<p class="palette-none" role="status">
${i.length===0?a.for===s?`No results for \u201C${s}\u201D.`:"Searching\u2026":l`<span class="unseen">${i.length} found</span>`}
</p>
<//>
`}var Rt={failed:e=>e.status==="failed"&&!e.excused,quarantined:e=>e.status==="failed"&&e.excused,flaky:e=>e.flaky,running:e=>e.status==="running",waiting:e=>e.status==="pending",done:e=>e.status==="done",cancelled:e=>e.status==="cancelled",simulated:e=>e.simulated&&["done","failed"].includes(e.status)},Di=e=>e.tries.reduce((t,o)=>Math.max(t,o.run_seconds??-1),-1);function Ii(e,{show:t="",test:o="",sort:n=""}){let r=Rt[t]??(()=>!0),s=o.toLowerCase(),a=e.filter(i=>r(i)&&i.test.toLowerCase().includes(s));if(n==="slowest"){let i=new Map(a.map(c=>[c.id,Di(c)]));a.sort((c,f)=>i.get(f.id)-i.get(c.id)||(c.id<f.id?-1:1))}else a.sort((i,c)=>(c.status==="failed")-(i.status==="failed")||(i.id<c.id?-1:1));return a.map(i=>i.id)}function ji(e){let t=Object.keys(Rt),o={total:e.length,most:0,groups:new Map,trees:e.flatMap(n=>n.tries.map(r=>r.tree)),...Object.fromEntries(t.map(n=>[n,0]))};for(let n of e){for(let s of t)Rt[s](n)&&(o[s]+=1);if(o.most=Math.max(o.most,n.tries.length),!["pending","running"].includes(n.status))continue;let r=o.groups.get(n.group)??{waiting:0,running:0};r[n.status==="pending"?"waiting":"running"]+=1,o.groups.set(n.group,r)}return o}function Mf(e){let t=null;for(let o of e){if(o===null||o.waiting>0&&o.explanation?.eta_seconds==null)return null;let n=o.waiting>0?o.explanation.eta_seconds:0;t=Math.max(t??0,n+o.work_seconds/Math.max(1,o.agents.length))}return t}var Af=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]),os=class{#e;#t=$(0);#o=C(()=>(this.#t.value,this.#e.peek()));summary=C(()=>ji(this.#o.value));constructor(t){this.#e=t}get loaded(){return this.#e.loaded}row(t){return this.#e.row(t)}follow(){return this.#t.value+=1,this.#e.watch(()=>this.#t.value+=1)}chosen(t){let o=[];return C(()=>{let n=Ii(this.#o.value,t);return Af(n,o)?o:o=n})}};var an=new Map;function Ni(e){let t=an.get(e);return t===void 0&&(an.size>=2e4&&an.clear(),t=e.toLowerCase().replace(/\d+/g,o=>o.padStart(12,"0")),an.set(e,t)),t}function at(e,t){let[o,n]=[Ni(e),Ni(t)];return o<n?-1:o>n?1:0}function ln(e){let t=Object.fromEntries(Ne.map(s=>[s,e[s]??0])),o=Ne.reduce((s,a)=>s+t[a],0),n=o-t.suspect-t.offline-t.lost,r=t.busy+t.stopping+t.draining;return{...t,known:o,connected:n,working:r,share:n>0?r/n:null}}var Cf=e=>e.job?.org_id??null,so="label.";function qi(e,t){return t==="target"?e.targets:t==="org"?[Cf(e)??"used by nobody"]:t.startsWith(so)?[e.labels?.[t.slice(so.length)]??"without this label"]:["all"]}function Fi(e){let t={};for(let[,o]of e)t[Q(o)]=(t[Q(o)]??0)+1;return t}function Rf(e,t){let o=new Map;for(let[n,r]of e)for(let s of qi(r,t))o.has(s)||o.set(s,{key:s,rows:[]}),o.get(s).rows.push([n,r]);return[...o.values()].sort((n,r)=>at(n.key,r.key)).map(n=>({key:n.key,ids:n.rows.map(([r])=>r),totals:ln(Fi(n.rows))}))}function Pf(e){let t=new Map;for(let[,o]of e)for(let n of Object.keys(o.labels??{}))t.set(n,(t.get(n)??0)+1);return[...t].sort((o,n)=>n[1]-o[1]||at(o[0],n[0]))}var Hi={tiles:"Fleet as tiles",map:"Fleet as a map",table:"Fleet as a table",hours:"Utilization of the fleet by hour"},ns=["true","false"],Ui={since:["24h","7d"]},Bi=e=>Number(e)>0,Lf={overview:{period:["1h","24h","7d"]},fleet:{state:[...Ne,vr],view:Object.keys(Hi),color:["state","build"],group:e=>["target","org","all"].includes(e)||e.startsWith(so)},timeline:{view:["lanes","table","installs"],span:Bi,to:Bi},agent:{outcome:["passed","failed","timed_out","lost","cancelled","error"]},group:{status:["failed","running","pending","done","cancelled","parked"]},batch:{show:Object.keys(Rt),sort:["slowest"],view:["slowest"]},failures:{...Ui,label:["new","failing","flaky","infrastructure","quarantined"]},org:Ui,tests:{failing:ns,flaky:ns,quarantined:ns,sort:["last","failing","flaky","slow"]}},Df={since:"period",span:"period",to:"time",group:"grouping",color:"coloring",sort:"order"},rs=(e,t)=>Object.entries(Lf[e]??{}).filter(([o,n])=>{let r=t.get(o);return r&&!(typeof n=="function"?n(r):n.includes(r))}).map(([o])=>[o,`No such ${Df[o]??(o==="show"?"result":o)}: \u201C${t.get(o)}\u201D.`]);var If={agent:"agents",audit:"accounts",auditedjob:"accounts",delivery:"webhooks",org:"accounts",webhook:"webhooks"},jf=/[:/_#?;@&=+$,"[\]<>%\n\\]/g;function ss(e,t){let o=String(t).replace(jf,n=>`_${n.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`);return`/admin/${If[e]??"jobs"}/${e}/${encodeURIComponent(o)}/change/`}function Nf({parent:e,trail:t,crumb:o}){let n=kt(e??I.value?.screen?.parent??""),r=[...n?[[n.title,k(n.name)]]:[],...t];return r.length===0?null:l`
<nav class="crumbs" aria-label="Breadcrumbs">
${r.map(([s,a])=>l`
<a key=${a} href=${a} title=${s}>${s}</a>
<${g} name="next" />
`)}
${o&&l`<span aria-current="page" title=${o}>${o}</span>`}
</nav>
`}function qf(){let{screen:e,query:t}=I.value??{};return rs(e?.name,t).map(([o,n])=>l`
<p key=${o} class="why" role="status" data-unknown=${o}>
${n}${" "}
<button type="button" class="button is-link" onClick=${()=>Kt({[o]:""})}>Remove</button>
</p>
`)}function as({title:e,note:t,state:o,actions:n,inspect:r,tools:s,parent:a,trail:i=[],crumb:c,className:f="",children:u}){let m=M(null),d=x("read","admin")?r:null;return P(()=>{document.activeElement===document.body&&I.peek().arrival.kind!=="first"&&!document.querySelector("dialog[open]")&&m.current.focus({preventScroll:!0})},[]),l`
<header class="page-head">
<${Nf} parent=${a} trail=${i} crumb=${c} />
<div class="page-line">
<h1 tabindex="-1" ref=${m}>
${e}
${t!=null&&t!==""&&l`${" "}<small class="number">${t}</small>`}
</h1>
${o&&l`<div class="page-state">${o}</div>`}
${(n||d)&&l`
<div class="page-actions">
${n}
${d&&l`
<a
class="button is-link"
href=${ss(...d)}
data-tip="Show in the admin"
>
Open in admin
</a>
`}
</div>
`}
</div>
${s&&l`<div class="page-tools">${s}</div>`}
</header>
<${qf} />
<div class=${`page ${f}`}>${u}</div>
`}var Ff={0:"This screen could not be loaded",400:"Invalid request",403:"No access",404:"Not found"},Uf={0:"The server may have been upgraded: reload the page.",400:"The address is invalid.",404:"It may have been removed, or the address is wrong."},Bf=e=>kt(e?.parent==="overview"?"jobs":e?.parent)??kt("jobs");function is({problem:{status:e,text:t,elsewhere:o}}){let n=Bf(ur(location.pathname));return l`
<${as} title=${Ff[e]??"Something went wrong"}>
<div class="state-block is-problem" data-problem=${e}>
<p>${Ft(t)}</p>
${o?l`
<p>
It is in ${X(o)}.${" "}
<a href=${Ge(location.pathname+location.search,o)}>Open it there</a>
</p>
`:l`<p class="quiet">${Uf[e]}</p>`}
<p>
<a class="button" href="/">
Show overview
</a>${" "}
${n&&l`<a class="button" href=${k(n.name)}>Show ${n.title.toLowerCase()}</a>`}
</p>
</div>
<//>
`}var Wi=()=>l`
<${V} title="Keyboard shortcuts" className="sheet" onClose=${()=>me.value=!1}>
<div class="sheet-groups">
${qe.value.map(({title:e,keys:t})=>l`
<section key=${e}>
<h3>${e}</h3>
<dl>
${t.filter(({what:o})=>o).map(({key:o,what:n})=>l`
<div key=${o}>
<dt>
<${Ct} keys=${o} />
</dt>
<dd>${n}</dd>
</div>
`)}
</dl>
</section>
`)}
</div>
${x("read","docs")&&l`<p><a href="/docs/">Documentation</a></p>`}
<label class="check">
<input
type="checkbox"
checked=${rt}
onChange=${e=>qr(e.currentTarget.checked)}
/>
Enable single-letter shortcuts
</label>
<//>
`;function Hf({toast:e}){let{id:t,kind:o,text:n,detail:r,action:s}=e,a=()=>o==="good"&&Do(t);return l`
<div
class=${`toast toast-${o}`}
data-toast=${t}
role=${o==="bad"?"alert":void 0}
onPointerLeave=${a}
onFocusOut=${a}
>
<${g} name=${o==="bad"?"failed":"done"} />
<p>
${n}
${r&&l`<span class="toast-detail"> ${r}</span>`}
</p>
${s&&l`
<button
type="button"
class="button"
onClick=${()=>{Ze(t),s.run()}}
>
${s.label}
</button>
`}
<button type="button" class="icon-button" aria-label="Dismiss" onClick=${()=>Ze(t)}>
<${g} name="close" />
</button>
</div>
`}var Ki=()=>l`
<div class="toasts" role="status" aria-label="Messages">
${Xe.value.map(e=>l`<${Hf} key=${e.id} toast=${e} />`)}
</div>
`;var Wf=400;function zi(){let e=M(null);return A(()=>{let t=0,o=null,n=()=>{clearTimeout(t),o=null,e.current?.matches(":popover-open")&&e.current.hidePopover()},r=c=>{if(!c.isConnected||c.innerText.trim().startsWith(c.dataset.tip))return;let f=e.current;f.textContent=c.dataset.tip,f.matches(":popover-open")||f.showPopover();let u=c.getBoundingClientRect(),m=c.dataset.tipSide==="right",d=m?u.top+(u.height-f.offsetHeight)/2:u.bottom+6,p=d+f.offsetHeight<window.innerHeight,_=m?u.right+8:u.left+(u.width-f.offsetWidth)/2;f.style.setProperty("left",`${Math.max(6,Math.min(_,window.innerWidth-f.offsetWidth-6))}px`),f.style.setProperty("top",`${p?d:u.top-f.offsetHeight-6}px`)},s=c=>{let f=c.target.closest?.("[data-tip]");f!==o&&(n(),!(!f||c.type==="focusin"&&!f.matches(":focus-visible"))&&(c.type==="pointerover"&&c.pointerType!=="mouse"||(o=f,c.type==="focusin"?r(f):t=setTimeout(()=>r(f),Wf))))},i=[["pointerover",s],["focusin",s],["focusout",n],["pointerdown",n],["scroll",n],["keydown",c=>c.key==="Escape"&&n()]];for(let[c,f]of i)document.addEventListener(c,f,!0);return()=>i.forEach(([c,f])=>document.removeEventListener(c,f,!0))},[]),l`<div class="tip" role="tooltip" popover="manual" ref=${e}></div>`}var Kf={connecting:"Connecting to the server",live:"Data is up to date",paused:"Updates pause while the tab is hidden",reconnecting:"Connection lost; reconnecting",stale:"Server unreachable for a while; still trying",stopped:"Updates have stopped"},zf={connecting:"reconnecting",paused:"paused",stopped:"stale"};function Ji({live:e}){let t=e.state.value,o=De(()=>t==="live"?"":`data from ${ie(e.age.value)} ago`);return l`
<p class=${`live live-${t}`} role="status" data-live=${t} data-tip=${Kf[t]}>
<${g} name=${zf[t]??t} />
<span class="live-word">${t}</span>
${["reconnecting","stale"].includes(t)&&l`<span class="live-age" aria-hidden="true">${o}</span>`}
</p>
`}var Vi={system:"System",light:"Light",dark:"Dark"},Jf=()=>l`
<${Ot}
label=${`Color scheme: ${Vi[At.value].toLowerCase()}`}
tip="Color scheme"
className="icon-button"
icon=${`theme-${At.value}`}
items=${sn.map(e=>({label:Vi[e],icon:`theme-${e}`,checked:e===At.value,run:()=>Fe(e)}))}
/>
`,Vf=()=>l`
<${Ot}
label=${`Scope: ${X(U)}`}
tip="Switch organization"
className="scope"
items=${Ie.map(e=>({label:X(e.scope),hint:e.role==="site"?"":e.role,checked:e.scope===U,run:()=>e.scope!==U&&rn(e.scope)}))}
>
<${g} name="org" /><span class="unseen">Scope: </span>
<span class="scope-name" title=${X(U)}>${X(U)}</span>
<//>
`,Gi=()=>l`
<header class="top">
<${Jo} />
${Ie.length>0&&l`<${Vf} />`}
<button type="button" class="jump" onClick=${()=>Qe()} aria-keyshortcuts="Control+K Meta+K">
<${g} name="search" />
<span class="jump-text">Search or run a command…</span>
<span class="jump-keys" aria-hidden="true">
<${Ct} keys="Mod+k" />
</span>
</button>
<${Ji} live=${B} />
<${Jf} />
<button
type="button"
class="icon-button is-keys"
aria-label="Keyboard shortcuts"
data-tip="Keyboard shortcuts (?)"
onClick=${()=>me.value=!0}
>
<${g} name="help" />
</button>
${q!==null&&l`<a class="person" href="/accounts/" aria-label=${`Account of ${q}`} title=${q}>${q}</a>`}
</header>
`;function Gf(){let e=I.value;if(P(()=>{e&&_a(e.arrival)},[e?.arrival]),!e)return l`
<div class="page">
<${hr} />
</div>
`;if(e.problem)return l`<${is} problem=${e.problem} />`;let t=e.module.default,o=JSON.stringify([e.screen.name,e.params]);return l`<${t} key=${o} params=${e.params} query=${e.query} />`}var Qf=()=>B.serverError.value&&l`<p class="complaint" role="alert">Server error: ${B.serverError}</p>`;function Yf(e){e.preventDefault(),location.reload()}var Xf={out:()=>l`You are logged out: nothing on this page is updated. <a href=${ba()}>Log in again</a>`,changed:()=>l`Your access has changed. <a href=${location.href} onClick=${Yf}>Reload the page</a>`,left:()=>l`
You have no access to ${X(U)} any more. <a href="/" onClick=${Zf}>Leave this page</a>
`};function Zf(e){e.preventDefault(),location.assign("/")}function ep(){return I.value,le.value==="in"?null:l`
<p class="complaint" role="alert" data-session=${le.value}>
${Xf[le.value]()}
</p>
`}function Qi(){return l`
<div class="shell">
<aside class="side">
<${Jo} />
<${pi} />
<p class="side-foot">
${x("read","admin")&&l`<a href="/admin/">Admin</a>`}
${x("read","docs")&&l`<a href="/docs/">Docs</a><a href="/api/docs/">API</a>`}
${q!==null&&l`<a href="/accounts/logout/">Log out</a>`}
</p>
</aside>
<div class="stage">
<${Gi} />
<${Qf} />
<${ep} />
<main
id="content"
tabindex="-1"
data-screen=${I.value&&(I.value.screen?.name??"none")}
aria-busy=${Ht.value}
>
<${Gf} />
</main>
</div>
</div>
<${oi} />
${Ee.value&&l`<${Li} />`}
${me.value&&l`<${Wi} />`}
<${ai} />
<${Ki} />
<${zi} />
<${ja} />
`}var Yi=new WeakMap,tp=O.diffed;function op(e,t){for(let o of e){if(!o||o.__===t)continue;let{type:n,__k:r}=o;o.__=null,typeof n=="string"&&r&&Xi(r,o)}}function Xi(e,t){for(let o of e)o?.__===t&&(o.__=null,typeof o.type=="string"&&o.__k&&Xi(o.__k,o))}O.diffed=e=>{tp?.(e);let t=e.__c;if(!t)return;let o=Yi.get(t);o&&o!==e.__k&&op(o,e),e.__k&&Yi.set(t,e.__k)};function np(){let e=document.querySelector("[data-search]");e?e.select():Qe()}function Zi(){Tt("Everywhere",[{key:"Mod+k",what:"search or run a command",run:()=>Ee.peek()?yt():Qe()},{key:"/",what:"search on this screen",run:np},{key:"f",what:"next failure",run:()=>Ir()||Z(k("jobs",{},{status:"failed"}))},{key:"?",what:"keyboard shortcuts",run:()=>me.value=!0},{key:"Esc",what:"close"}]),Tt("Rows",[{key:"\u2191 \u2193 j k",what:"previous or next row"},{key:"\u2190 \u2192",what:"links and buttons of the row"},{key:"j",run:()=>to(1)},{key:"k",run:()=>to(-1)},{key:"Enter",what:"open the row"},...ir(["retry","priority","cancel"],"job")?[{key:"Space x",what:"select the row, with Shift a range"}]:[]]);let e=ce.filter(t=>t.place);Tt("Screens",e.map(t=>({key:`g ${t.place.key}`,what:t.place.label.toLowerCase(),run:()=>Z(k(t.name))})))}var rp=300;B.subscribe(ue);location.hash==="#command"&&er();Yn();Un();Fr();Zi();var sp=dr(),ap=sp.finally(()=>B.start());mr();Promise.race([ap,new Promise(e=>setTimeout(e,rp))]).then(()=>setTimeout(()=>{let e=document.getElementById("app");e.replaceChildren(),wo(l`<${Qi} />`,e)}));var el=50,ip=200,lp=$(null),ao=class{#e;#t;#o;#i;#n=new Map;#s=null;#r=0;ids=$([]);loading=$(null);error=$(null);more=$(!1);constructor({path:t,name:o,query:n={},page:r=null,mirrors:s=!1}){this.#e=t,this.#t=o,this.#o=n,this.#i=s,r&&this.#a(r)}row(t){return this.#n.get(t)??lp}has(t){return this.#n.has(t)}start(){this.ids.peek().length===0&&this.first()}async first(){let t=await this.#m("first",null);t&&this.#a(t)}async next(){if(!this.#s||this.loading.peek())return;let t=await this.#m("more",this.#s);t&&this.#f(t)}refresh=async()=>{let t=this.#r,o;try{o=await J(this.#p(null,Math.min(ip,Math.max(el,this.ids.peek().length))))}catch{return}if(t!==this.#r)return;let n=o[this.#t].some(({id:r})=>this.#n.has(r))||this.ids.peek().length===0;this.#i&&o.next===null?this.#a(o):n?this.merge(o[this.#t],o.next):this.#a(o)};merge(t,o=null){let n=t.filter(({id:r})=>!this.#n.has(r)).map(({id:r})=>r);for(let r of t)this.#l(r);this.#s===null&&o!==null&&this.ids.peek().length===0&&this.#c(o),n.length>0&&(this.ids.value=[...n,...this.ids.peek()])}watch(t,o=n=>n){let n=r=>Object.values(r).forEach(s=>this.update(o(s,this.row(s.id).peek())));return n(Bt(t)),t.watch(n)}update(t){this.#n.has(t.id)&&this.#l(t)}#l(t){let o=this.#n.get(t.id);o?o.value=t:this.#n.set(t.id,$(t))}#c(t){this.#s=t,this.more.value=t!==null}#a(t){let o=t[this.#t].map(({id:r})=>r);for(let r of t[this.#t])this.#l(r);let n=new Set(o);ae(()=>{for(let[r,s]of[...this.#n])n.has(r)||(this.#n.delete(r),s.value=null);this.#c(t.next),this.ids.value=o})}#f(t){let o=t[this.#t].filter(({id:n})=>!this.#n.has(n)).map(({id:n})=>n);for(let n of t[this.#t])this.#l(n);this.#c(t.next),this.ids.value=[...this.ids.peek(),...o]}#p(t,o=el){let n=Object.entries({...this.#o,limit:o,cursor:t}).filter(([,r])=>r!==null&&r!=="");return`${this.#e}?${new URLSearchParams(n)}`}async#m(t,o){let n=++this.#r;this.loading.value=t,this.error.value=null;try{let r=await J(this.#p(o));return n===this.#r?r:null}catch(r){return n===this.#r&&(this.error.value=r),null}finally{n===this.#r&&(this.loading.value=null)}}};var io=W("batches",(e,t)=>e.id<t.id?1:e.id>t.id?-1:0);var ls=50,cp={org_id:"organization",suite:"suite",branch:"branch"},up=e=>[e.name,e.branch].filter(Boolean).join(" \xB7 "),us=e=>({...e,failed:e.failed-e.excused,quarantined:e.excused});function fp(e){try{let t=new URL(e.url);return["https:","http:"].includes(t.protocol)?t.href:null}catch{return null}}var tl=(e,t)=>Object.entries(e).every(([o,n])=>t[o]===n),cs=class extends ao{#e;fresh=C(()=>{let t=this.ids.value[0]??"";return this.loading.value==="first"?0:io.ids.value.filter(o=>o>t&&tl(this.#e,io.row(o).peek()??{})).length});constructor({filters:t,page:o}){super({path:"/api/v1/batches",name:"batches",query:t,page:o}),this.#e=t}follow(){this.start();let t=this.watch(io),o=B.onReconnect(()=>this.#t());return()=>{t(),o()}}async#t(){let t=this.ids.peek().filter(o=>io.row(o).peek()===null);for(let o=0;o<t.length;o+=ls){let n=t.slice(o,o+ls).join(",");try{(await J(`/api/v1/batches?${new URLSearchParams({id:n,limit:ls})}`)).batches.forEach(s=>this.update(s))}catch{return}}}};var pp=[.1,.2,.5,1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,43200,86400,604800],mp=e=>e===0?"0 s":e<10?pe(Math.round(e*10)/10):ie(e).replace(/ 00? \w+$/,""),dp=e=>y(e<10?Math.round(e*10)/10:Math.round(e)),hp=e=>Math.max(0,...e.map(t=>t??0));var _p=globalThis.document?parseFloat(getComputedStyle(document.documentElement).fontSize)/16:1,Y=e=>Math.round(e*_p);var ol=document.documentElement,lo=document.createElement("i");lo.hidden=!0;lo.style.setProperty("forced-color-adjust","none");ol.append(lo);var cn=new Map,un=$(0);function nl(){cn=new Map,un.value+=1}new MutationObserver(nl).observe(ol,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener("change",nl);function it(e){return cn.has(e)||(lo.style.setProperty("color",`var(--${e})`),cn.set(e,getComputedStyle(lo).color)),cn.get(e)}var fs=(e,t=400)=>`${t} ${Y(e)}px Archivo, system-ui, sans-serif`;var ve=W("agents",(e,t)=>at(e.name,t.name)),$p=["suspect","paused","drained","quarantined","stopping","lost"],pn=$([]),rl=$(0),fn=new Set;function sl(e,t){let o=new Set(pn.peek());for(let r of t)o.delete(r),fn.delete(r);for(let[r,s]of Object.entries(e))$p.includes(s.status)?o.add(r):o.delete(r),s.simulated&&s.state!=="offline"?fn.add(r):fn.delete(r);rl.value=fn.size;let n=[...o].sort(at);n.join(`
`)!==pn.peek().join(`
`)&&(pn.value=n)}sl(Object.fromEntries(ve.ids.peek().map(e=>[e,ve.row(e).peek()])),[]);ve.watch(sl);function lt({since:e,expected:t=0}){let o=F(()=>{let n=te(e);return C(()=>ie(n===null?null:$e.value-n))},[e]);return l`
<time class="number" datetime=${e}>${o}</time>
${t>=1&&l`<span class="quiet"> of about <span class="unbroken">${ie(t)}</span></span>`}
`}function ps({title:e,note:t,tools:o,id:n,className:r="",children:s}){let a=G();return l`
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
`}var gp=matchMedia("(max-width: 53.75em)"),bp=e=>gp.matches?e/2:e;function ms(e,t,o="more"){let[n,r]=T(!1),s=e>0&&l`
<p class="rest">
<button
type="button"
class="button is-link"
aria-expanded=${n}
aria-controls=${t}
onClick=${()=>r(!n)}
>
${n?"Show fewer":`Show ${y(e)} ${o}`}
</button>
</p>
`;return[n||e<=0,s]}function ct({since:e}){let t=F(()=>C(()=>gt($e.value-te(e))),[e]);return l`<time class="number" datetime=${e}>${t}</time>`}var vp={server:"stale",agent_lost:"lost",agent_repair:"suspect",agent_paused:"paused",agent_quarantined:"quarantined",stranded:"pending",build_held:"suspect",failure:"failed",failures:"failed"},al=3,yp={bad:"Alarm",warn:"Warning"};function wp({name:e}){let{label:t,effect:o}=ne.quarantine;return l`
<button
type="button"
class="problem-act"
tabindex="-1"
title=${o}
onClick=${()=>Qt(e,"quarantine")}
>
${t}…<span class="unseen"> ${e}</span>
</button>
`}function xp({kind:e},t){let o=t.slice(e.length+1);return e==="agent_repair"&&x("quarantine","agent")&&ve.row(o).value?.operable?o:null}var kp=({row:{link:e,detail:t}})=>l`
<a class="problem-act" tabindex="-1" href=${e} title=${t}>
${e.startsWith("/agents/")?"Open agent":"Show agents"}
</a>
`;function mn({id:e}){let t=be.row(e).value;if(!t)return null;let o=xp(t,e);return l`
<li class=${`problem is-${t.level}`} data-kind=${t.kind}>
<span class="problem-mark">
<${g} name=${vp[t.kind]??"stale"} />
<span class="unseen">${yp[t.level]}:</span>
</span>
<a class="problem-text" href=${t.link} data-row=${`problem/${e}`} tabindex="-1" title=${t.text}>
${t.text}
</a>
<span class="problem-detail" title=${t.detail}>${t.detail}</span>
<span class="problem-count number">
${o!==null&&l`<${wp} name=${o} />`}
${t.kind==="agent_lost"&&l`<${kp} row=${t} />`}
${t.count>1&&l`×${y(t.count)}<span class="unseen"> times</span>`}
</span>
<span class="problem-since" title=${t.since?ge(t.since):""}>
${t.since&&l`for <${ct} since=${t.since} />`}
</span>
</li>
`}function Sp(e,t){return`more: ${[t&&D(t,"alarm"),e-t&&D(e-t,"warning")].filter(Boolean).join(", ")}`}function Tp(){let e=M(null),t=eo(e.current);P(()=>{e.current&&Zt(e.current,t)});let o=be.ids.value,n=o.slice(al),r=n.filter(i=>be.row(i).value?.level==="bad").length,[s,a]=ms(n.length,"problems-list",Sp(n.length,r));return be.loaded.value?l`
<${ps} id="problems" title="Problems" note=${o.length||""}>
${o.length>0?l`
<ul
class="problems"
id="problems-list"
data-list
ref=${e}
onFocusIn=${Xt}
aria-label="Problems, the most severe first"
>
${(s?o:o.slice(0,al)).map(i=>l`<${mn} key=${i} id=${i} />`)}
</ul>
${a}
`:l`
<p class="nothing no-problems"><${g} name="done" /> No problems.</p>
`}
<//>
`:null}function Ep(){let e=be.ids.value.filter(t=>t.startsWith("agent_"));return e.length>0&&l`
<ul class="problems" data-list aria-label="Problems of agents">
${e.map(t=>l`<${mn} key=${t} id=${t} />`)}
</ul>
`}function co({name:e}){let t=Kr(e);return t&&l`
<span class="tag is-bad" title=${t.detail}><${g} name="suspect" /> needs repair</span>
`}function ds({as:e="div",left:t=0,top:o=0,width:n,height:r,className:s="",children:a,...i}){let c=M(null);return P(()=>{let{style:f}=c.current;f.setProperty("transform",`translate(${t}px, ${o}px)`),f.setProperty("width",n===void 0?"100%":`${n}px`),f.setProperty("height",r===void 0?"auto":`${r}px`)},[t,o,n,r]),l`<${e} ref=${c} class=${`placed ${s}`} ...${i}>${a}<//>`}function uo({since:e,expected:t}){let o=M(null);return P(()=>{let n=te(e);if(!(n===null||!t))return z(()=>{let r=Math.max(0,($e.value-n)/t);o.current?.style.setProperty("--share",Math.min(1,r).toFixed(3)),o.current?.classList.toggle("is-over",r>1)})},[e,t]),l`<span class="progress" ref=${o} aria-hidden="true"></span>`}function ut({test:e}){let t=e.includes("::")?e.indexOf("::")+2:e.lastIndexOf("/")+1;return l`
<span class="test" title=${e}>
<span class="test-folder">${e.slice(0,t)}</span>
<span class="test-file">${e.slice(t)}</span>
</span>
`}var Op=({test:e})=>l`
<span class="test-path">${e.split(/(?<=[/_])/).map(t=>l`${t}<wbr />`)}</span>
`;var il=e=>e.job??e.installed?.[0]??null;function ll({until:e,by:t,at:o}){return[[t&&`by ${t}`,o&&`at ${ge(o)}`].filter(Boolean).join(" "),e&&`until ${ge(e)}`].filter(Boolean).join(", ")}function cl({held:e,paused_reason:t}){if(!e)return t?`paused itself: ${t}`:null;let{kind:o,note:n,...r}=e;return[n?`${o}: ${n}`:o,ll(r)].filter(Boolean).join(", ")}function ul({job:e}){return l`
<span class="took">
<span class="took-words">
${e.phase==="installing"&&l`<em>installing</em>${" "}`}
<${lt} since=${e.started_at} expected=${e.expected_seconds} />
</span>
<${uo} since=${e.started_at} expected=${e.expected_seconds} />
</span>
`}var dn=({agent:e})=>l`
<span class=${e.lost?"is-lost":"quiet"} title=${`last seen ${ge(e.last_seen_at)}`}>
${Q(e)} for <${ct} since=${e.last_seen_at} />
</span>
`;function Mp({agent:e}){if(e.job)return l`<${ut} test=${e.job.test} />`;let t=e.lost?null:cl(e);if(t)return l`<span class="card-hold" title=${t}>${t}</span>`;if(e.state==="offline")return l`<${dn} agent=${e} />`;let o=Gt(e);return l`<span class="quiet" title=${o}>${o}</span>`}function Ap({id:e,index:t,count:o,...n}){let r=ve.row(e).value;if(!r)return null;let s=il(r),a=vt(r.labels);return l`
<${ds}
as="li"
className=${`card card-${Q(r)}`}
aria-setsize=${o}
aria-posinset=${t+1}
...${n}
>
<span class="card-head">
<a
class="card-name"
data-row=${`agent/${e}`}
tabindex="-1"
href=${k("agent",{name:r.name})}
title=${r.name}
>
${r.name}
</a>
<${Yt} agent=${r} />
</span>
<span class="card-build">
${s?l`<${Oe} org=${s.org_id} version=${s.app_version_id} />`:l`<span class="quiet">no build installed</span>`}
</span>
<span class="card-doing">
<${Mp} agent=${r} />
</span>
<span class="card-took">${r.job&&l`<${ul} job=${r.job} />`}</span>
<span class="card-labels" title=${a}>
<${co} name=${r.name} />
${r.simulated&&l`<span class="tag">simulated</span>${" "}`}
${a}
</span>
<//>
`}function _s(e){let{id:t,label:o,className:n,sections:r=[{key:"all",ids:e.ids}],selection:s}=e,a=Br(),i=r.flatMap(m=>m.ids),c=Cp(e,i),f=Hr(i.length),u=m=>{let d=m.key===" "||m.key==="x"&&rt.peek();if(!s||!d||m.ctrlKey||m.metaKey||m.altKey)return;let p=m.target.closest("[data-row]");p&&(m.preventDefault(),s.toggle(p.dataset.row.slice(e.kind.length+1),{through:m.shiftKey,shown:i}))};return l`
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
${s&&l`
<th role="columnheader" scope="col" class="c-pick">
<${Lp} selection=${s} shown=${i} />
</th>
`}
${c.map(({name:m,title:d,numeric:p})=>l`
<th key=${m} role="columnheader" scope="col" class=${`c-${m} ${p?"is-numeric":""}`}>
${d}
</th>
`)}
</tr>
</thead>
${r.map(({key:m,title:d,className:p="",ids:_,empty:E,foot:b})=>{let v=_.slice(0,f);return _.length>0&&v.length===0?null:(f-=v.length,l`
<tbody key=${m} role="rowgroup" class=${p}>
${d&&l`
<tr role="row" class="divider">
<th role="rowheader" scope="rowgroup">${d}</th>
</tr>
`}
${v.map(h=>l`<${Rp} key=${h} id=${h} table=${e} columns=${c} shown=${i} />`)}
${_.length===0&&E&&l`
<tr role="row" class="divider">
<td role="cell" class="nothing">${E}</td>
</tr>
`}
${b&&l`
<tr role="row" class="divider is-foot">
<td role="cell">${b}</td>
</tr>
`}
</tbody>
`)})}
</table>
`}function hs(e){return typeof e=="string"?e:Array.isArray(e)?e.map(hs).join("").trim():e&&typeof e.type=="string"?hs(e.props.children):""}function Cp({columns:e,rowOf:t},o){let n=o.join(),s=F(()=>{let a=({some:i})=>!i||o.some(c=>t(c).value&&i(t(c).value));return C(()=>e.map(a).join())},[e,n]).value.split(",");return e.filter((a,i)=>s[i]==="true")}function Rp({id:e,table:t,columns:o,shown:n}){let{rowOf:r,kind:s,hrefOf:a,rowClass:i=()=>"",failed:c=()=>!1,selection:f}=t,u=r(e).value,m=De(()=>f?.ids.value.has(e)?" is-picked":"");if(!u)return null;let d=a(u,e),p=_=>{_.target.closest("a, button, input, label")||String(getSelection())||(_.metaKey||_.ctrlKey?window.open(d,"_blank","noopener"):Z(d))};return l`
<tr role="row" class=${`row ${i(u)}${m.value}`} onClick=${p}>
${f&&l`
<td role="cell" class="c-pick">
<${Pp} id=${e} selection=${f} shown=${n} />
</td>
`}
${o.map(({name:_,label:E,numeric:b,main:v,stacked:h,under:S,cell:w})=>{let he=w(u,e),pt=`c-${_} ${b?"is-numeric":""}`,Me=!b&&hs(he)||void 0;return l`
<td key=${_} role="cell" class=${pt} data-label=${E} title=${Me}>
${v?l`
<span class=${`line ${h?"is-stacked":""}`}>
<a
class="row-link"
data-row=${`${s}/${e}`}
data-failed=${c(u)?"":void 0}
tabindex="-1"
href=${d}
>
${he}
</a>
${v===!0?null:v(u)}
</span>
${S?.(u)}
`:he}
</td>
`})}
</tr>
`}function Pp({id:e,selection:t,shown:o}){let n=De(()=>t.ids.value.has(e));return l`
<label class="pick">
<input type="checkbox" tabindex="-1" checked=${n} onClick=${s=>t.toggle(e,{through:s.shiftKey,shown:o})} />
<span class="unseen">Select this row</span>
</label>
`}function Lp({selection:e,shown:t}){let o=M(null),n=t.filter(r=>e.ids.value.has(r)).length;return P(()=>{o.current.indeterminate=n>0&&n<t.length}),l`
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
`}var Dp=e=>e.job??e.installed?.[0]??null;function fl({agent:e}){let t=Dp(e);return t?l`<${Oe} org=${t.org_id} version=${t.app_version_id} />`:l`<span class="quiet">no build installed</span>`}function pl({agent:e}){let{job:t}=e;if(e.state==="offline")return l`<${dn} agent=${e} />`;if(!t){let o=Gt(e);return l`<span class="quiet" title=${o}>${o}</span>`}return l`
<span class="work">
<${ut} test=${t.test} />
<span class="work-time">
${t.phase==="installing"&&l`<em>installing</em>${" "}`}
<${lt} since=${t.started_at} expected=${t.expected_seconds} />
</span>
<${uo} since=${t.started_at} expected=${t.expected_seconds} />
</span>
`}var Ip=e=>l`
<span class="agent-line">
<${Yt} agent=${e} />
<${co} name=${e.name} />
${e.simulated&&l`<span class="tag" title="Simulates tests instead of running them">simulated</span>`}
</span>
`,jp=[{name:"name",title:"Agent",main:Ip,stacked:!0,cell:e=>l`<span title=${e.name}>${e.name}</span>`},{name:"installed",title:"Build",cell:e=>l`<${fl} agent=${e} />`},{name:"job",title:"Job",cell:e=>l`<${pl} agent=${e} />`}],Np=({ids:e})=>l`
<${_s}
id="agents-list"
label="Agents"
className="agents"
columns=${jp}
ids=${e}
kind="agent"
rowOf=${t=>ve.row(t)}
hrefOf=${t=>k("agent",{name:t.name})}
rowClass=${t=>`agent-${Q(t)}`}
/>
`;var ml=["done","failed","quarantined","cancelled","running","waiting"];function qp({group:e}){let t=M(null);return P(()=>{ml.forEach((o,n)=>t.current.children[n].style.setProperty("flex-grow",e[o]||0))}),l`
<span class="bar" ref=${t} aria-hidden="true">
${ml.map(o=>l`<i key=${o} class=${`bar-${o}`}></i>`)}
</span>
`}var Fp=Y(152),Up=8,dl=Y(34),Bp=86400,Hp=(e,t,o,n,r)=>t.map(s=>{let a=Ve(s,r<60);return r>=Bp||a==="00:00"?Ao(s):a});function Wp(e,t){if(!t)return dl;let o=Math.max(...t.map(n=>n.length));return Math.max(dl,Y(o*6.5)+Up*2)}function Kp({write:e,steps:t,bare:o,axis:n}){let r=()=>it("ink-2"),s={stroke:()=>it("rule"),width:1},a={stroke:r,font:fs(11),ticks:{show:!1}};return[{...a,values:o?(i,c)=>c.map(()=>""):Hp,grid:n?s:{show:!1},size:o?0:Y(24),gap:4,space:Y(76)},{...a,values:(i,c)=>c.map(e),grid:s,size:n??Wp,gap:6,space:Y(n?20:32),...t?{incrs:t}:{}}]}var zp=({data:e},t)=>e[t].flatMap((o,n,r)=>o!=null&&r[n-1]==null&&r[n+1]==null?[n]:[]),Jp=({name:e,tone:t,kind:o},n)=>({label:e,stroke:()=>it(t),fill:o==="bars"?()=>it(t):void 0,width:o==="bars"?0:2,dash:o==="dashed"?[4,3]:void 0,paths:o==="bars"?n:void 0,points:{show:!1,size:6,fill:()=>it(t),...o==="bars"?{}:{filter:zp}},spanGaps:!1}),Vp={time:!0,range:e=>[e.data[0][0],e.data[0].at(-1)+(e.data[0][1]-e.data[0][0])]},Gp=(e,t,o=0)=>({range:(n,r,s)=>[r>=o?o:0,t??Math.max(e,(s??0)*1.08)]});function Qp({series:e,least:t,most:o,floor:n,height:r,group:s,width:a,onCursor:i,uPlot:c,...f}){let u=c.paths.bars({size:[.82,28],align:1});return{width:a,height:r,padding:[8,16,f.bare?4:0,0],legend:{show:!1},scales:{x:Vp,y:Gp(t,o,n)},cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1},sync:{key:s??null}},axes:Kp(f),series:[{},...e.map(m=>Jp(m,u))],hooks:{setCursor:[m=>i(m.cursor.idx??null)]}}}function Yp(e){let t=lr.value;return A(()=>{if(t)return;let o=new IntersectionObserver(s=>s.at(-1).isIntersecting&&Io()),n=()=>{o.unobserve(e.current),o.observe(e.current)};n();let r=B.onReconnect(n);return()=>{r(),o.disconnect()}},[t]),t}function hl({title:e,data:t,series:o,write:n,summary:r,rest:s,newest:a,height:i=Fp,least:c=1,...f}){let u=M(null),m=M(null),d=_e(null),p=F(()=>o,[e]),_=Yp(u);A(()=>{if(!_)return;let h=new _(Qp({...f,series:p,write:n,least:c,height:i,width:u.current.clientWidth,onCursor:w=>d.value=w,uPlot:_}),t,u.current);m.current=h;let S=new ResizeObserver(([w])=>h.setSize({width:Math.floor(w.contentRect.width),height:i}));return S.observe(u.current),()=>{m.current=null,S.disconnect(),h.destroy()}},[p,_]),A(()=>m.current?.setData(t),[t]);let E=un.value;A(()=>m.current?.redraw(!1),[E]);let b=h=>{let S={ArrowLeft:-1,ArrowRight:1}[h.key];if(!S||!m.current)return;h.preventDefault();let w=Math.min(t[0].length-1,Math.max(0,(d.peek()??t[0].length)+S));m.current.setCursor({left:m.current.valToPos(t[0][w],"x"),top:10},!0,!0)},v=()=>m.current?.setCursor({left:-10,top:-10},!0,!0);return l`
<figure class="chart" data-chart=${e}>
<${Xp} at=${d.value} ...${{title:e,data:t,series:o,write:n,rest:s,newest:a}} />
<div
class="chart-box"
ref=${u}
tabindex="0"
role="img"
aria-label=${`${e}. ${r}`}
onKeyDown=${b}
onBlur=${v}
></div>
</figure>
`}function Xp({title:e,data:t,series:o,write:n,at:r,rest:s=null,newest:a="now"}){let i=r!==null&&r<t[0].length?r:s,c=(f,u)=>{let m=f.shown?f.shown(i??t[0].length-1):t[u+1][i??t[0].length-1];return m==null?"\u2013":n(m)};return l`
<figcaption class="chart-head">
<strong>${e}</strong>
<span class="chart-time number quiet">
${i===null?a:bt(t[0][i])}
</span>
${o.map((f,u)=>l`
<span
key=${f.name}
class=${`chart-key chart-key-${f.tone} ${f.kind==="dashed"?"is-dashed":""}`}
>
<i></i>
${f.name} <span class="number strong">${c(f,u)}</span>
</span>
`)}
</figcaption>
`}var Zp=[Y(84),Y(150)],em=Y(320),tm=Y(64),om=(e,t,o)=>t.length>1?`${e}, ${o.name}`:e,$s=(e,t,o,n)=>(t.shown?t.shown(n):e[o+1][n])??null;function nm({label:e,charts:t}){let o=t.flatMap(({title:s,data:a,series:i,write:c})=>i.map((f,u)=>({name:om(s,i,f),at:m=>$s(a,f,u,m),text:m=>$s(a,f,u,m)===null?"\u2013":c($s(a,f,u,m))}))),n=t[0].data[0],r=n.map((s,a)=>a).filter(s=>o.some(({at:a})=>a(s)!==null));return l`
<div class="chart-table" role="region" aria-label=${e} tabindex="0">
<table>
<thead>
<tr>
<th scope="col">Time</th>
${o.map(({name:s})=>l`<th key=${s} scope="col">${s}</th>`)}
</tr>
</thead>
<tbody>
${r.reverse().map(s=>l`
<tr key=${n[s]}>
<th scope="row">${bt(n[s])}</th>
${o.map(({name:a,text:i})=>l`<td key=${a}>${i(s)}</td>`)}
</tr>
`)}
</tbody>
</table>
</div>
`}function rm({label:e,charts:t,stacked:o=!1}){let[n,r]=T(!1),s=G(),a=t.length-1,i=F(()=>{let[m,d]=Zp;return Math.min(d,Math.max(m,Math.floor((window.innerHeight-em)/t.length)))},[]),{data:c}=t[0],f=c[0].findLastIndex((m,d)=>c[1][d]!==null),u=m=>o?{height:i,axis:tm,bare:m<a,...f<0?{}:{rest:f}}:{};return l`
${n?l`<${nm} label=${e} charts=${t} />`:l`
<div class=${`charts ${o?"is-stacked":""}`}>
${t.map((m,d)=>l`<${hl} key=${m.title} group=${s} ...${u(d)} ...${m} />`)}
</div>
`}
<p class="rest">
<button type="button" class="button is-link" onClick=${()=>r(!n)}>
${n?"Show charts":"Show as a table"}
</button>
</p>
`}function _l({label:e,text:t,head:o}){let n=_e("copy"),r=async s=>{let a=s.currentTarget.parentElement.querySelector("code");try{await navigator.clipboard.writeText(t),n.value="copied"}catch{getSelection().selectAllChildren(a),n.value="selected"}setTimeout(()=>n.value="copy",2e3)};return l`
<div class="copy">
${o??l`<span class="copy-label">${e}</span>`}
<pre tabindex="0" aria-label=${e}>
<code>${t}</code>
</pre>
<button type="button" class="button" onClick=${r}>
<${g} name="copy" />
<span aria-live="polite">${n}</span>
</button>
</div>
`}function gs({lines:e}){let[t,o]=T(null),[n,r]=e.find(([a])=>a===t)??e[0],s=l`
<select
class="copy-choice"
aria-label="Command"
value=${n}
onChange=${a=>o(a.currentTarget.value)}
>
${e.map(([a])=>l`<option key=${a} value=${a}>${a}</option>`)}
</select>
`;return l`<${_l} label=${n} text=${r} head=${s} />`}var bs=q===null?"curl -s":'curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"',sm="http://127.0.0.1:3000",vs=()=>[sm,"http://localhost:3000"].includes(location.origin)?"":` --url ${location.origin}`,ys=U?.startsWith("org:")?U.slice(4):"acme",hn=e=>/^[\w.-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,_n=q!==null;var $n=!_n||x("invite","host"),ws=()=>_n?$n?l`
<a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
`:null:l`
On a machine with a device or a browser, in the folder of your tests:${" "}
<code>qgagent init</code> writes <code>qgagent.toml</code>, which says what runs; then${" "}
<code>qgagent run --url ${location.origin}</code>
`;var gn={org_id:ys,app_version_id:"1.0.0",test:"tests/onboarding.spec.js"},am=`qgjob submit --org-id ${hn(gn.org_id)} --app-version-id ${gn.app_version_id} --test ${gn.test}`,im=`${bs} ${location.origin}/submit-job -H 'Content-Type: application/json' -d ${hn(JSON.stringify(gn))}`,lm=()=>x("submit","job")?l`
<section class="empty" aria-labelledby="empty-title">
<h2 id="empty-title">Submit the first test</h2>
<p>
A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
Paste this into a terminal and watch this page.${" "}
${q!==null&&l`<a href="/install/">Install qgjob</a> first.`}
</p>
<${gs}
lines=${[["Submit a job",`${am}${vs()}`],["Submit a job, with curl",im]]}
/>
${$n&&l`<h3>Add an agent</h3><p>An agent runs the tests. <${ws} /></p>`}
</section>
`:l`<p class="nothing">No jobs yet.</p>`;var $l="Failed in quarantine: fails neither batch nor build",gl=({of:e})=>e.excused>0&&l`
<span class="quiet" title=${$l}>
${" "}<${g} name="quarantined" />
<span class="number">${y(e.excused)}</span>
<span class="unseen"> quarantined</span>
</span>
`;function cm({of:e}){let{failed:t}=us(e);return l`
<span class=${`number ${t>0?"bad strong":"quiet"}`}>${y(t)}</span>
<${gl} of=${e} />
`}var bn=e=>e==null?"\u2013":e<10?pe(e):gt(e),bl=["at","waiting","running","submitted","done","failed","cancelled","installs","installs_avoided","wait_p50","wait_p95"];function um(e,t){let o=e.at.at(-1)??-1/0,n=t.filter(r=>r.at>o);return n.length>0&&e.at.length>0&&n.length===t.length&&n[0].at-o>2*e.step?null:{step:e.step,...Object.fromEntries(bl.map(r=>[r,[...e[r],...n.map(s=>s[r])]]))}}var vl={mean:e=>e.reduce((t,o)=>t+o,0)/e.length,most:e=>Math.max(...e)};function fm(e,{from:t,to:o,count:n,names:r,merge:s="mean"}){let a=(o-t)/n,i=r.map(()=>Array.from({length:n},()=>[]));return e.at.forEach((c,f)=>{let u=Math.floor((c-t)/a);u<0||u>=n||r.forEach((m,d)=>{let p=e[m][f];p!=null&&i[d][u].push(p)})}),{at:Array.from({length:n},(c,f)=>t+f*a),values:Object.fromEntries(r.map((c,f)=>[c,i[f].map(u=>u.length>0?vl[s](u):null)]))}}function vn(e,t,o){let n=(e.at(-1)?.at??0)-o,r=e.filter(s=>s.at>n&&s[t]!==null).map(s=>s[t]);return r.length>0?vl.mean(r):null}var pm=(e,t,o)=>Math.round(e.reduce((n,r)=>n+r[t]*o/60,0));var mm=["An avoided install saves what the build's installs took on average when its test ended;","before the build's first install, what its app's usually take."].join(" "),dm=({installs:e,install_seconds:t})=>`${y(e)}${t===null?"":` \xB7 ${pe(e*t)} (${pe(t)} each)`}`,hm=({installs_avoided:e,saved_seconds:t})=>`${y(e)}${t>0?` \xB7 \u2248 ${ie(t)} saved`:""}`;function xs({installs:e,installs_avoided:t,install_seconds:o,saved_seconds:n}){if(e+t===0)return"";let r=`${y(e)} made${e>0?` in ${pe(o)}`:""}`,s=`${Jn(t/(e+t))} avoided`;return`${r}, ${s}${n>0?`: \u2248 ${ie(n)} saved`:""}`}var ks=({starts_avoided:e})=>e>0?`${D(e,"start")} avoided`:"";var yn=W("series",(e,t)=>e.at-t.at);var Ss=100,wn=24;function yl(e,{floor:t=0}={}){let o=Math.max(...e.filter(a=>a!==null),t+1),n=e.length>1?Ss/(e.length-1):0,r="",s="M";return e.forEach((a,i)=>{if(a===null){s="M";return}let c=wn-1-(a-t)/(o-t)*(wn-2);r+=`${s}${(i*n).toFixed(1)} ${c.toFixed(1)}`,s="L"}),r}function xn({values:e,tone:t=""}){return e.filter(o=>o!==null).length<2?l`<svg class="spark" aria-hidden="true" viewBox=${`0 0 ${Ss} ${wn}`}></svg>`:l`
<svg
class=${`spark ${t&&`spark-${t}`}`}
aria-hidden="true"
viewBox=${`0 0 ${Ss} ${wn}`}
preserveAspectRatio="none"
>
<path class="spark-line" d=${yl(e)} vector-effect="non-scaling-stroke" />
</svg>
`}var wl=60,_m=e=>e.replace(/(?<=\d) /g,"\xA0"),ft=({name:e,period:t,value:o,icon:n,note:r,loud:s,href:a,trend:i,tone:c,children:f})=>l`
<div class=${`figure ${s?"is-loud":""}`} data-figure=${e.toLowerCase()}>
<dt>
${n&&l`<${g} name=${n} />`}
${a?l`<a href=${a}>${e}</a>`:e}
${t&&l`<small class="figure-period">${t}</small>`}
</dt>
<dd>${o}</dd>
<dd class="figure-note">${r?_m(r):""}</dd>
${f}
<dd class="figure-spark" aria-hidden="true">${i&&l`<${xn} values=${i} tone=${c} />`}</dd>
</div>
`,xl=e=>e===null?"":`${y(e<10?Math.round(e*10)/10:Math.round(e))} a minute`;function $m({statuses:e,trend:t}){let o=Ne.filter(r=>e[r]>0),n=o.reduce((r,s)=>r+e[s],0);return l`
<div class="figure" data-figure="agents">
<dt>
<a href=${k("fleet")}>Agents</a>
</dt>
<dd>${y(n)}</dd>
<dd class="figure-note">
${o.length===0?"none connected":""}
${o.map(r=>l`
<a key=${r} class=${`fleet-state on-board-${r}`} href=${k("fleet",{},{state:r})}>
<${g} name=${r} />
${y(e[r])} ${r}
</a>
`)}
</dd>
<dd class="figure-spark" aria-hidden="true">
<${xn} values=${t} tone="go" />
</dd>
</div>
`}function gm({period:e}){let t=Qr(e),o=ue.row("overview").value,n=De(()=>yn.ids.value.map(c=>yn.row(c).value)).value;if(!o)return l`<dl class="figures"></dl>`;let r=c=>n.map(f=>f[c]),s=c=>k("jobs",{},{status:c}),a=c=>k("jobs",{},{q:`${c} ended<${e}`}),i=Gr(e);return l`
<dl class="figures">
<${ft}
name="Waiting"
icon="pending"
href=${s("pending")}
value=${y(o.waiting)}
trend=${r("waiting")}
/>
<${ft}
name="Running"
icon="running"
href=${s("running")}
value=${y(o.running)}
trend=${r("running")}
tone="go"
/>
<${ft}
name="Passed"
icon="done"
period=${i}
href=${a("status:passed")}
value=${y(t?.done)}
note=${xl(vn(n,"done",wl))}
trend=${r("done")}
tone="good"
/>
<${ft}
name="Failed"
icon="failed"
period=${i}
href=${a("status:failed excused:false")}
value=${y(t&&Et(t))}
loud=${Et(t)>0}
note=${[xl(vn(n,"failed",wl)),t?.excused?`${y(t.excused)} quarantined`:"",t?.cancelled?`${y(t.cancelled)} cancelled`:""].filter(Boolean).join(", ")}
trend=${r("failed")}
tone="bad"
/>
<${ft}
name="Median wait"
value=${bn(o.wait_p50)}
note=${o.wait_p95==null?"no recent jobs":`p95 ${bn(o.wait_p95)}`}
trend=${r("wait_p50")}
/>
<${$m}
statuses=${o.statuses??{}}
trend=${n.map(c=>ln(c.agents??{}).working)}
/>
<${ft}
name="Installs avoided"
href=${k("timeline",{},{span:Vr[e],view:"installs"})}
period=${i}
value=${y(t?.installs_avoided)}
note=${t?[xs(t),ks(t)].filter(Boolean).join("; "):""}
trend=${r("installs_avoided")}
tone="yellow"
/>
</dl>
`}var Pt=C(()=>I.value?.query.get("q")??""),Ts=C(()=>Pt.value.toLowerCase().split(/\s+/).filter(Boolean)),Es=e=>Kt({q:e}),bm={group:e=>[e.org_id,e.app_version_id,e.target,vt(e.labels),...e.agents??[]],agent:e=>[e.name,e.host,Q(e),...e.targets??[],vt(e.labels),e.job?.org_id,e.job?.app_version_id,e.job?.test,...(e.installed??[]).flatMap(t=>[t.org_id,t.app_version_id])],job:e=>[e.id,e.org_id,e.app_version_id,e.test,e.status,e.phase,e.agent,e.target]},kl=new WeakMap;function Sl(e,t,o){if(o.length===0)return!0;let n=kl.get(t);return n===void 0&&(n=bm[e](t).join(" ").toLowerCase(),kl.set(t,n)),o.every(r=>n.includes(r))}var vm=(e,t)=>e.length===t.length&&e.every((o,n)=>o===t[n]);function ym(e,t){let o=[];return C(()=>{let n=e.ids.value;if(Ts.value.length===0)return o=n;let r=n.filter(s=>{let a=e.row(s).value;return a!==null&&Sl(t,a,Ts.value)});return vm(r,o)?o:o=r})}var Os=({id:e,icon:t="search",label:o,placeholder:n=o,text:r,onInput:s})=>l`
<form class="search" role="search" onSubmit=${a=>a.preventDefault()}>
<label for=${e}>
<${g} name=${t} />
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
`;var wm=({label:e})=>l`
<${Os}
id="filter"
icon="filter"
label=${e}
placeholder="Filter"
text=${Pt.value}
onInput=${Es}
/>
`;var Ms=()=>l`
<span class="simulated" title="Run by a simulated agent">
<${g} name="simulated" /><span class="unseen">simulated</span>
</span>
`,xm=({children:e})=>l`
<p class="banner" data-simulated>
<${g} name="stale" />
<span><strong>Simulated.</strong> ${e}</span>
</p>
`;var As=({at:e,className:t=""})=>l`
<time class=${`number ${t}`} datetime=${e} title=${Kn(e)}>${ge(e)}</time>
`;function km({job:e}){return e.finished_at&&e.started_at?l`<span class="number">${pe(te(e.finished_at)-te(e.started_at))}</span>`:e.status==="running"?e.started_at&&l`<${lt} since=${e.started_at} />`:e.status==="pending"?l`<span class="quiet">waiting <${ct} since=${e.created_at} /></span>`:""}function Tl({status:e,attempts:t}){return e==="pending"?t>0&&`attempt ${y(t+1)} is next`:t<2?!1:e==="running"?`attempt ${y(t)}`:e==="done"?`passed on attempt ${y(t)}`:`${y(t)} attempts`}var Sm=e=>l`
${Tl(e)&&l`<span class="tag">${Tl(e)}</span>`}
${e.flaky&&l`<span class="tag" title="Passed after a failed attempt">flaky</span>`}
`,Tm=({job:e})=>l`
${e.batch.suite&&l`<a class="suite" tabindex="-1" href=${k("batch",{id:e.batch_id})}>${e.batch.suite}</a>`}
${e.batch.branch&&l`<span class="quiet suite-branch" title=${e.batch.branch}>${e.batch.branch}</span>`}
`;function El({job:e}){let t=e.status==="pending"&&e.explanation?.text,o=t||e.cause||e.reason;return o&&l`<span class=${`row-why ${t?"quiet":"cause"}`} title=${o}>${o}</span>`}function Em({job:e}){let t=e.status==="pending"?e.explanation?.eta_seconds:null;if(t==null&&e.status==="pending"&&e.explanation?.hold&&e.explanation.reason!=="no_agent")return l`<span class="quiet" title="Not before it is released">held</span>`;if(t==null)return null;let o=t<1?"now":Mo(t);return e.explanation.eta_guessed?l`<span class="number" title="A guess: nothing like it has run">${o}?</span>`:l`<span class="number">${o}</span>`}var Ol=[{name:"status",title:"Status",cell:e=>l`<${Ar} job=${e} />`},{name:"test",title:"Test",main:Sm,cell:e=>l`<${ut} test=${e.test} />`,under:e=>l`<${El} job=${e} />`},{name:"build",title:"Build",cell:e=>l`<${Oe} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"suite",title:"Suite",some:e=>e.batch?.suite||e.batch?.branch,cell:e=>e.batch&&l`<${Tm} job=${e} />`},{name:"agent",title:"Agent",label:"agent",some:e=>e.agent,cell:e=>e.agent??""},{name:"eta",title:"ETA",label:"expected",numeric:!0,some:e=>e.status==="pending"&&(e.explanation?.eta_seconds!=null||e.explanation?.hold),cell:e=>l`<${Em} job=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>l`<${km} job=${e} />${e.simulated&&l`<${Ms} />`}`},{name:"at",title:"Submitted",label:"submitted",numeric:!0,cell:e=>l`<${As} className="quiet" at=${e.created_at} />`}],Om={kind:"job",columns:Ol,hrefOf:e=>k("job",{id:e.id}),rowClass:e=>`job-${e.status}`,failed:e=>e.status==="failed"};function Mm(e){let t=_e(null),o=M(new Set),n=a=>()=>{o.current.add(a),t.value??=e.peek()},r=a=>i=>{a==="focus"&&i.currentTarget.contains(i.relatedTarget)||(o.current.delete(a),o.current.size===0&&(t.value=null))};qn(()=>{Pt.value,t.value=null});let s=t.value&&new Set(t.value);return{ids:t.value??e.value,waiting:s?e.value.filter(a=>!s.has(a)).length:0,show:()=>t.value=e.peek(),over:{onPointerEnter:n("pointer"),onPointerLeave:r("pointer"),onFocusIn:n("focus"),onFocusOut:r("focus")}}}var Am=W("events",(e,t)=>e.at<t.at?1:e.at>t.at?-1:e.id<t.id?1:-1);var fo=e=>e.waiting+e.running>0,Cm=["no_agent","agents_paused","build_held"],Ml=e=>Cm.includes(e?.reason??""),Rm=e=>e.running===0&&Ml(e.explanation);function Pm(e,t){return fo(e)!==fo(t)?fo(e)?-1:1:!fo(e)&&e.changed_at!==t.changed_at?(e.changed_at??"")>(t.changed_at??"")?-1:1:(e.position??1/0)-(t.position??1/0)||(e.id<t.id?-1:1)}var Lm=W("groups",Pm);var Al=e=>Date.parse(e.started_at??e.created_at),Dm=W("jobs",(e,t)=>Al(t)-Al(e)||(e.id<t.id?1:-1));function Im(e,t){return e.status==="pending"&&e.attempts===t?.attempts&&e.priority===t.priority&&e.explanation===void 0&&t.explanation?{...e,explanation:t.explanation}:e}export{xr as m0_0,de as m0_1,bu as m0_10,Sr as m0_11,uu as m0_12,Ko as m0_13,fu as m0_14,kr as m0_15,$u as m0_16,_u as m0_17,Qt as m0_2,du as m0_3,Tr as m0_4,gu as m0_5,cu as m0_6,Er as m0_7,mu as m0_8,hu as m0_9,ds as m103_0,yu as m104_0,Mr as m104_1,is as m105_0,mn as m106_0,Tp as m106_1,uo as m107_0,it as m10_0,fs as m10_1,un as m10_2,bp as m114_0,ms as m114_1,je as m119_0,xm as m126_0,Ms as m126_1,ct as m127_0,xn as m129_0,yl as m129_1,Yc as m132_0,tt as m132_1,hr as m132_2,Yt as m133_0,Ar as m133_1,ot as m133_2,_s as m134_0,ut as m139_0,Op as m139_1,Os as m140_0,As as m142_0,B as m158_0,Np as m15_0,fl as m15_1,pl as m15_2,bl as m163_0,fm as m163_1,um as m163_2,vn as m163_3,pm as m163_4,bn as m163_5,Pt as m164_0,ym as m164_1,Es as m164_2,Ts as m164_3,Sl as m164_4,so as m165_0,Fi as m165_1,Rf as m165_2,qi as m165_3,Pf as m165_4,ln as m165_5,qt as m170_0,Wn as m170_1,vt as m170_10,bt as m170_11,y as m170_12,Jn as m170_13,pe as m170_14,gt as m170_15,Mo as m170_16,te as m170_17,Ft as m170_18,pc as m170_19,zn as m170_2,dc as m170_20,mc as m170_21,ge as m170_22,Hn as m170_3,Ve as m170_4,D as m170_5,Ao as m170_6,ie as m170_7,Kn as m170_8,fc as m170_9,Mm as m172_0,ne as m176_0,_r as m176_1,Hr as m177_0,Uu as m177_1,Br as m177_2,Bu as m177_3,Hu as m177_4,no as m177_5,l as m179_0,ss as m180_0,Tt as m194_0,qe as m194_1,nt as m194_2,qr as m194_3,rt as m194_4,Fr as m194_5,Nu as m194_6,Hi as m1_0,rs as m1_1,at as m207_0,ar as m210_0,nr as m210_1,sr as m210_2,q as m210_3,Ro as m210_4,rr as m210_5,Ie as m210_6,ce as m210_7,Mc as m210_8,ao as m211_0,yt as m213_0,er as m213_1,Qe as m213_2,Ee as m213_3,tr as m213_4,Oc as m213_5,x as m218_0,ir as m218_1,Z as m219_0,Ia as m219_1,mr as m219_2,ur as m219_3,kt as m219_4,Kt as m219_5,dr as m219_6,k as m219_7,I as m219_8,Ht as m219_9,Du as m221_0,eo as m221_1,Dr as m221_2,to as m221_3,Ir as m221_4,Xt as m221_5,Zt as m221_6,mm as m222_0,hm as m222_1,dm as m222_2,xs as m222_3,ks as m222_4,Yn as m223_0,U as m223_1,Qn as m223_2,X as m223_3,Ge as m223_4,qp as m22_0,st as m239_0,on as m239_1,es as m239_2,nn as m239_3,ts as m239_4,af as m239_5,cf as m241_0,lf as m241_1,Mt as m241_2,uf as m241_3,ff as m241_4,xi as m241_5,wi as m241_6,me as m246_0,ve as m247_0,rl as m247_1,pn as m247_2,Am as m249_0,Lm as m250_0,Rm as m250_1,fo as m250_2,Ml as m250_3,Dm as m251_0,Im as m251_1,ue as m252_0,be as m253_0,Kr as m253_1,Yo as m253_2,Bt as m254_0,W as m254_1,Ut as m254_2,yn as m255_0,bs as m261_0,_n as m261_1,ys as m261_2,hn as m261_3,vs as m261_4,Y as m263_0,sn as m264_0,Fe as m264_1,At as m264_2,oo as m265_0,Ze as m272_0,Do as m272_1,xt as m272_2,Xe as m272_3,Jr as m273_0,zr as m273_1,Vr as m273_2,Et as m273_3,Gr as m273_4,zu as m273_5,Qr as m273_6,Kl as m278_0,zl as m278_1,M as m278_10,T as m278_11,Jl as m278_2,A as m278_3,Vl as m278_4,G as m278_5,Wl as m278_6,P as m278_7,F as m278_8,ta as m278_9,H as m280_0,Eo as m280_1,_e as m280_10,qn as m280_11,ae as m280_2,C as m280_3,ca as m280_4,z as m280_5,$ as m280_6,ke as m280_7,De as m280_8,lc as m280_9,Ke as m281_0,Le as m281_1,O as m281_10,wo as m281_11,Bs as m281_12,Rl as m281_2,Ul as m281_3,mt as m281_4,Hl as m281_5,Pl as m281_6,mt as m281_7,Fl as m281_8,bo as m281_9,rm as m33_0,gs as m37_0,_l as m37_1,Vt as m3_0,yr as m3_1,vr as m3_2,Ne as m3_3,wr as m3_4,Gt as m3_5,Q as m3_6,V as m40_0,lt as m44_0,lm as m45_0,cm as m48_0,$l as m48_1,gl as m48_2,Te as m4_0,va as m4_1,J as m4_2,ya as m4_3,N as m4_4,ft as m53_0,gm as m53_1,wm as m55_0,ws as m56_0,$n as m56_1,Oe as m57_0,za as m57_1,os as m5_0,Rt as m5_1,Ii as m5_2,Di as m5_3,Mf as m5_4,ji as m5_5,Ep as m62_0,co as m62_1,Ap as m64_0,dn as m64_1,ul as m64_2,il as m64_3,ll as m64_4,cl as m64_5,eu as m66_0,Uo as m66_1,tu as m66_2,Zc as m66_3,Jt as m66_4,cs as m6_0,cp as m6_1,up as m6_2,tl as m6_3,fp as m6_4,us as m6_5,g as m73_0,Ol as m75_0,Om as m75_1,El as m75_2,Bo as m7_0,Ho as m7_1,au as m7_2,pp as m8_0,hp as m8_1,mp as m8_2,dp as m8_3,Ot as m92_0,as as m97_0,ps as m99_0,$e as m9_0,Se as m9_1,Fn as m9_2,Un as m9_3};
