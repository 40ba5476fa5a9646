var Is=t=>e=>{var n=t[e];if(n)return n();throw new Error("Module not found in bundle: "+e)};var O,qs,wn,Pt,To,bn,js,$n,Fs,Mo,Eo,Us,Ne=Symbol.for("pv"),vn={},yn=[],Dl=/^m(i|n|o|s|text|space)$/,xn=Array.isArray,kn=yn.slice,Lt=Object.assign;function Jt(t){t&&t.parentNode&&t.remove()}function he(t,e,n){var o,r,s,a={},l=arguments.length;for(s in e)s=="key"?o=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:a[s]=e[s];return l>2&&(a.children=l>3?kn.call(arguments,2):n),Vt(t,a,o,r,null)}function Il(t,e,n){var o,r,s,a=Lt({},t.props),l=arguments.length;for(s in e)s=="key"?o=e[s]:s=="ref"&&typeof t.type!="function"?r=e[s]:a[s]=e[s];return l>2&&(a.children=l>3?kn.call(arguments,2):n),Vt(t.type,a,o!==void 0?o:t.key,r!==void 0?r:t.ref,null)}function Vt(t,e,n,o,r){var s={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ne,__v:r||++qs,__i:-1,__u:0};return!r&&O.vnode&&O.vnode(s),s}function Nl(){return{current:null}}function It(t){return t.children}function Gt(t,e){this.props=t,this.context=e,this.__g=0}function Dt(t,e){if(e==null)return t.__&&Dt(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Dt(t)}function ql(t){var e,n=t.__v,o=n.__e,r=[],s=[],a=t.__P;a&&((e=Lt({constructor:Ne},n)).__v=n.__v+1,O.vnode&&O.vnode(e),Ao(a,e,n,t.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||Dt(n),32&n.__u,s),e.__v=n.__v,e.__.__k[e.__i]=e,Vs(r,e,s),n.__=n.__e=null,e.__e!=o&&Bs(e))}function Bs(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Bs(t)}function Oo(t){(8&t.__g||(t.__g|=8,Pt.push(t),bn++))&&To==O.debounceRendering||((To=O.debounceRendering)||queueMicrotask)(Hs)}function Hs(){try{for(var t,e=1;Pt.length;)Pt.length>e&&Pt.sort(js),t=Pt.shift(),e=Pt.length,8&t.__g&&ql(t)}finally{(bn=Pt.length)&&(To||queueMicrotask)(Hs)}}function Ws(t,e,n,o,r,s,a,l,c,p,u){var m,d,f,_,E,b,v=o.__k||yn,h=e.length;for(c=jl(n,e,v,c,h),m=0;m<h;m++)(f=n.__k[m])!=null&&(d=~f.__i&&v[f.__i]||vn,f.__i=m,b=Ao(t,f,d,r,s,a,l,c,p,u),_=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&Co(d.ref,null,f,d),f.ref&&u.push(f.ref,f.__c||_,f)),E=E||_,4&f.__u?(c=Ks(f,c,t,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&b!==void 0?c=b:_&&(c=_.nextSibling),f.__u&=-21);return n.__e=E,c}function jl(t,e,n,o,r){var s,a,l,c,p,u,m,d,f,_=n.length,E=_,b=0,v=0,h=t.__k=Array(r);for(s=0;s<r;s++)(a=e[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=h[s]=Vt(null,a):xn(a)?a=h[s]=Vt(It,{children:a}):a.constructor===Ne&&a.__b?a=h[s]=Vt(a.type,a.props,a.key,a.ref,a.__v):h[s]=a,c=s+b,a.__=t,a.__b=t.__b+1,l=null,~(p=a.__i=Fl(a,n,c,E))&&(E--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,v=1)):(~p||(r>_?b--:r<_&&b++),typeof a.type!="function"&&(a.__u|=4))):h[s]=null;if(v){for(u=[],m=[],s=0;s<r;s++)if((a=h[s])&&16&a.__u){for(b=0,d=u.length;b<d;)u[f=b+d>>1]<a.__i?b=f+1:d=f;u[b]=a.__i,m[s]=b+1}for(b=u.length;s--;)m[s]&&(m[s]==b?b--:h[s].__u|=4)}if(E)for(s=0;s<_;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Dt(l)),Ro(l,l));return o}function Ks(t,e,n,o){var r,s,a,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Ks(r[s],e,n,!1));return e}for(e&&!e.parentNode&&(e=Dt(t))&&!e.parentNode&&(e=null),a=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,e):n.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function zs(t,e){return e=e||[],t!=null&&typeof t!="boolean"&&(xn(t)?t.some(function(n){zs(n,e)}):e.push(t)),e}function Fl(t,e,n,o){var r,s=t.key,a=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&a==l.type)return n;if(o>(c?1:0)){for(r=n-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=n+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function Ns(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function _n(t,e,n,o,r){var s,a;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Ns(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Ns(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(a=Eo[e]||(Eo[e]=Ul(e)),(t.__a||(t.__a={}))[e]=Mo,s=e!=(e=e.replace(Fs,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,a,s):t.removeEventListener(e,a,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Ul(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[$n]==null)e[$n]=Mo++;else if(e[$n]<this.__a[t])return;return n(O.event?O.event(e):e)}}}function Ao(t,e,n,o,r,s,a,l,c,p){var u,m,d,f,_,E,b,v,h,k,S,lt,Kt,wt,tt,Ds,Rt,zt,xt=e.type;if(e.constructor!==Ne)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,m=s=[],u.nodeType==8?l=gn(u,s):s.push(u),l=s[0]||l),(u=O.__b)&&u(e);t:if(typeof xt=="function"){d=a.length;try{if(v=e.props,h=(u=xt.prototype)&&u.render,k=(u=xt.contextType)&&o[u.__c],S=u?k?k.props.value:u.__:o,(f=n.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(h?e.__c=f=new xt(v,S):(e.__c=f=new Gt(v,S),f.constructor=xt,f.render=Hl),k&&k.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),h&&(f.__s||(f.__s=f.state),xt.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Lt({},f.__s)),Lt(f.__s,xt.getDerivedStateFromProps(v,f.__s)))),_=f.props,E=f.state,f.__v=e,n.__c){if(v!==_&&h&&!xt.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(v,S),e.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(v,f.__s,S)===!1){e.__v!=n.__v&&(f.props=v,f.state=f.__s,f.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(ct){ct&&(ct.__=e)}),yn.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Dt(n);break t}f.componentWillUpdate&&f.componentWillUpdate(v,f.__s,S),h&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(_,E,b)})}else h&&!xt.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),h&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=S,f.props=v,f.__P=t,f.__g&=-5,lt=O.__r,Kt=h?25:0;do f.__g&=-9,lt&&lt(e),u=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++Kt<25);h&&(yn.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Lt({},o,f.getChildContext())),h&&n.__c&&f.getSnapshotBeforeUpdate&&(b=f.getSnapshotBeforeUpdate(_,E)),wt=u&&u.type===It&&u.key==null?u.props.children:u,v.__P&&(u=l,r=(t=v.__P).namespaceURI,c=s=null,n.props&&n.props.__P!=t&&(n.__k.some(function(ct){ct&&Ro(ct,ct)}),n.__k=null),l=n.__k?Dt(n,0):null),l=Ws(t,xn(wt)?wt:[wt],e,n,o,r,s,a,l,c,p),v.__P&&(e.__e=null,l=u),e.__u&=-161,m&&m.some(Jt),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(ct){if(a.length=d,e.__v=null,c||s)if(ct&&ct.then){if(e.__u|=128|c,s){for(~(Rt=s.indexOf(l||void 0))||(Rt=s.length);(zt=s[Rt-1])&&zt.nodeType==8;)Rt--;for(;Rt<s.length;Rt++)if(zt=s[Rt])if(s[Rt]=null,tt){if(zt==Ds)break}else{if(zt.nodeType!=8)break;zt.data.startsWith("$s")&&(Ds=gn(tt=zt))}}if(!tt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;tt=l}(u=gn(tt=e.__c.__z||(e.__c.__z=tt)))?(e.__e=tt,l=u):e.__e=l,l=l&&l.nextSibling}else s&&s.some(Jt);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),ct&&ct.then||Js(e),O.__e(ct,e,n)}}else l=e.__e=Bl(n.__e,e,n,o,r,s,a,c,p,t);return(u=O.diffed)&&u(e),l}function gn(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Js(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Js))}function Vs(t,e,n){for(var o=0;o<n.length;)Co(n[o++],n[o++],n[o++]);O.__c&&O.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){O.__e(s,r.__v)}})}function Bl(t,e,n,o,r,s,a,l,c,p){var u,m,d,f,_,E,b,v,h=n.props||vn,k=e.props,S=e.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((_=s[u])&&(S?_.localName==S:_.nodeType==3)){t=_,s[u]=null;break}}if(!t){if(v=p.ownerDocument||document,!S)return v.createTextNode(k);t=v.createElementNS(r,S,k.is?k:p),l&&(O.__m&&O.__m(e,s),l=!1),s=null}if(S){if(p=S=="template"&&t.content||t,s=S=="textarea"&&k.defaultValue!=null?null:s&&kn.call(p.childNodes),!l&&s)for(h={},u=0;u<t.attributes.length;u++)h[(_=t.attributes[u]).name]=_.value;for(u in h)_=h[u],u=="dangerouslySetInnerHTML"?d=_:u=="children"||u in k||u=="value"&&"defaultValue"in k||u=="checked"&&"defaultChecked"in k||_n(t,u,null,_,r);for(u in k)_=k[u],u=="children"?f=_:u=="dangerouslySetInnerHTML"?m=_:u=="value"?E=_:u=="checked"?b=_:l&&typeof _!="function"||h[u]===_||_n(t,u,_,h[u],r);m?(l||d&&(m.__html==d.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):(d&&(t.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Dl.test(S))&&(r="http://www.w3.org/1999/xhtml"),Ws(p,xn(f)?f:[f],e,n,o,r,s,a,s?s[0]:n.__k&&Dt(n,0),l,c),s&&s.some(Jt)),l&&S!="textarea"||(u="value",S=="progress"&&E==null?t.removeAttribute(u):E==null||E===t[u]&&(S!="progress"||E)||_n(t,u,E,h[u],r),u="checked",b!=null&&b!=t[u]&&_n(t,u,b,h[u],r))}else h===k||l&&t.data==k||(t.data=k);return t}function Co(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){O.__e(r,n)}}function Ro(t,e,n){var o,r,s,a;if(O.unmount&&O.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Co(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){O.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(a=0;a<o.length;a++)o[a]&&Ro(o[a],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(r=gn(o,s=[]))&&(o==t.__e&&s.some(Jt),Jt(r),Jt(o)),n||Jt(t.__e),t.__e=t.__c=t.__=null}function Hl(t,e,n){return this.constructor(t,n)}function Sn(t,e){var n,o,r,s;O.__&&O.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Vt(It,{children:[t]}),r=[],s=[],Ao(e,e.__k,o||vn,vn,e.namespaceURI,o?null:e.firstChild?kn.call(e.childNodes):null,r,o?o.__e:e.firstChild,n,s),Vs(r,e.__k,s),e.__k.props.children=null}function Wl(t,e){t&&typeof t=="object"&&(t.__u|=32),Sn(t,e)}function Kl(t){function e(n){var o,r;return this.getChildContext||(o=new Set,(r={})[e.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,Oo(a)})},this.sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}return e.__c="__cC"+Us++,e.__=t,e.Provider=(e.Consumer=function(n,o){return n.children(o)}).contextType=e,e}function zl(t){return t.children}function Jl(t,e){return Vt(zl,{__P:e,children:t})}O={__e:function(t,e,n,o){for(var r,s,a;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,o||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw bn=0,t}},qs=0,wn=function(t){return t!=null&&t.constructor===Ne},Gt.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Lt({},this.state)),typeof t=="function"&&(t=t(Lt({},n),this.props)),t&&(Lt(n,t),this.__v&&(e&&this.__k.push(e),Oo(this)))},Gt.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Oo(this))},Gt.prototype.render=It,Pt=[],bn=0,js=function(t,e){return t.__v.__b-e.__v.__b},$n=Symbol(),Fs=/(PointerCapture)$|Capture$/i,Mo=0,Eo={},Us=0;var kt,R,Po,Gs,Lo=Object.is,_e=0,ra=[],Do=[],N=O,Qs=N.__b,Ys=N.__r,Xs=N.diffed,Zs=N.__c,ta=N.unmount,ea=N.__;function Qt(t,e){N.__h&&N.__h(R,t,_e||e),_e=0;var n=R.__H||(R.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function T(t){return _e=1,sa(aa,t)}function sa(t,e,n){var o=Qt(kt++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):aa(void 0,e),function(s){var a=(o.__N||o.__)[0],l=o.t(a,s);Lo(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=R,!R.__f)){R.__f=!0;var r=R.shouldComponentUpdate;R.shouldComponentUpdate=function(s,a,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=s;if(c.__.some(function(d){d.__N&&(p=!0,Lo(d.__[0],d.__N[0])||(u=!0))}),r){var m=r.call(this,s,a,l);return p?m||u:m}return!p||u}}return o.__}function A(t,e){var n=Qt(kt++,3);!N.__s&&No(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,R.__H.__h.push(n))}function P(t,e){var n=Qt(kt++,4);!N.__s&&No(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,R.__h.push(n))}function M(t){return _e=5,q(function(){return{current:t}},[])}function Vl(t,e,n){_e=6,P(function(){if(typeof t=="function"){var o=t(e());return function(){t(null),typeof o=="function"&&o()}}if(t)return t.current=e(),function(){return t.current=null}},n==null?n:n.concat(t))}function q(t,e){var n=Qt(kt++,7);return No(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Gl(t,e){return _e=8,q(function(){return t},e)}function Ql(t){var e=R.context[t.__c],n=Qt(kt++,9);return n.c=t,e?(n.__==null&&(n.__=!0,e.sub(R)),e.props.value):t.__}function Yl(t,e){N.useDebugValue&&N.useDebugValue(e?e(t):t)}function Xl(t){var e=Qt(kt++,10),n=T();return e.__=t,R.componentDidCatch||(R.componentDidCatch=function(o,r){e.__&&e.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function G(){var t=Qt(kt++,11);if(!t.__){for(var e=R.__v;!e.__m&&e.__;)e=e.__;var n=e.__m||(e.__m=[0,0]);t.__="P"+n[0]+"-"+n[1]++}return t.__}function Zl(){var t;do{for(;t=Do.shift();)try{qe(t)}catch(n){N.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=ra.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(qe),e.__h.some(Io),e.__h=[]}catch(n){e.__h=[],N.__e(n,t.__v)}}}while(Do.length)}N.__b=function(t){R=null,Qs&&Qs(t)},N.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),ea&&ea(t,e)},N.__r=function(t){Ys&&Ys(t),kt=0;var e=(R=t.__c).__H;e&&(Po==R?R.__h=[]:(e.__h.some(qe),e.__h.some(Io),kt=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Po=R},N.diffed=function(t){Xs&&Xs(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&oa(ra.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Po=R=null},N.__c=function(t,e){e.some(function(n){try{n.__h.some(qe),n.__h=n.__h.filter(function(o){return!o.__||Io(o)})}catch(o){n.__h=[function(){throw o}]}}),Zs&&Zs(t,e)},N.unmount=function(t){ta&&ta(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,oa(Do.push(r))}else qe(r)}catch(s){e=s}}),o.__H=void 0,e&&N.__e(e,o.__v))};var na=typeof requestAnimationFrame=="function";function tc(t){var e,n=function(){clearTimeout(o),na&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);na&&(e=requestAnimationFrame(n))}function oa(t){t!=1&&Gs==N.requestAnimationFrame||((Gs=N.requestAnimationFrame)||tc)(Zl)}function qe(t){var e=R,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),R=e}function Io(t){var e=R;t.__c=t.__(),R=e}function No(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Lo(n,t[o])})}function aa(t,e){return typeof e=="function"?e(t):e}var ec=Symbol.for("preact-signals");function Mn(){if(St>1)St--;else{var t,e=!1;for((function(){var r=En;for(En=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();je!==void 0;){var n=je;for(je=void 0,Tn++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&la(n))try{n.c()}catch(r){e||(t=r,e=!0)}n=o}}if(Tn=0,St--,e)throw t}}function ut(t){if(St>0)return t();qo=++nc,St++;try{return t()}finally{Mn()}}var rt,L=void 0;function Tt(t){var e=L,n=rt;L=void 0,rt=void 0;try{return t()}finally{L=e,rt=n}}var je=void 0,St=0,Tn=0,nc=0,qo=0,En=void 0,On=0;function ia(t){if(L!==void 0){var e=t.n;if(e===void 0||e.t!==L)return e={i:0,S:t,p:L.s,n:void 0,t:L,e:void 0,x:void 0,r:e},L.s!==void 0&&(L.s.n=e),L.s=e,t.n=e,32&L.f&&t.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=L.s,e.n=void 0,L.s.n=e,L.s=e),e}}function H(t,e){this.v=t,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}H.prototype.brand=ec;H.prototype.h=function(){return!0};H.prototype.S=function(t){var e=this,n=this.t;n!==t&&t.e===void 0&&(t.x=n,this.t=t,n!==void 0?n.e=t:Tt(function(){var o;(o=e.W)==null||o.call(e)}))};H.prototype.U=function(t){var e=this;if(this.t!==void 0){var n=t.e,o=t.x;n!==void 0&&(n.x=o,t.e=void 0),o!==void 0&&(o.e=n,t.x=void 0),t===this.t&&(this.t=o,o===void 0&&Tt(function(){var r;(r=e.Z)==null||r.call(e)}))}};H.prototype.subscribe=function(t){var e=this;return z(function(){var n=e.value;Tt(function(){return t(n)})},{name:"sub"})};H.prototype.valueOf=function(){return this.value};H.prototype.toString=function(){return this.value+""};H.prototype.toJSON=function(){return this.value};H.prototype.peek=function(){var t=this;return Tt(function(){return t.value})};Object.defineProperty(H.prototype,"value",{get:function(){var t=ia(this);return t!==void 0&&(t.i=this.i),this.v},set:function(t){if(t!==this.v){if(Tn>100)throw new Error("Cycle detected");(function(n){St!==0&&Tn===0&&n.l!==qo&&(n.l=qo,En={S:n,v:n.v,i:n.i,o:En})})(this),this.v=t,this.i++,On++,St++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{Mn()}}}});function $(t,e){return new H(t,e)}function la(t){for(var e=t.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function ca(t){for(var e=t.s;e!==void 0;e=e.n){var n=e.S.n;if(n!==void 0&&(e.r=n),e.S.n=e,e.i=-1,e.n===void 0){t.s=e;break}}}function ua(t){for(var e=t.s,n=void 0;e!==void 0;){var o=e.p;e.i===-1?(e.S.U(e),o!==void 0&&(o.n=e.n),e.n!==void 0&&(e.n.p=o)):n=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=o}t.s=n}function Yt(t,e){H.call(this,void 0,e),this.x=t,this.s=void 0,this.g=On-1,this.f=4}Yt.prototype=new H;Yt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===On))return!0;if(this.g=On,this.f|=1,this.i>0&&!la(this))return this.f&=-2,!0;var t=L;try{ca(this),L=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return L=t,ua(this),this.f&=-2,!0};Yt.prototype.S=function(t){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}H.prototype.S.call(this,t)};Yt.prototype.U=function(t){if(this.t!==void 0&&(H.prototype.U.call(this,t),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};Yt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var t=this.t;t!==void 0;t=t.x)t.t.N()}};Object.defineProperty(Yt.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var t=ia(this);if(this.h(),t!==void 0&&(t.i=this.i),16&this.f)throw this.v;return this.v}});function C(t,e){return new Yt(t,e)}function pa(t){var e=t.j;if(t.j=void 0,typeof e=="function"){St++;var n=L;L=void 0;try{e()}catch(o){throw t.f&=-2,t.f|=8,jo(t),o}finally{L=n,Mn()}}}function jo(t){for(var e=t.s;e!==void 0;e=e.n)e.S.U(e);t.x=void 0,t.s=void 0,pa(t)}function oc(t){if(L!==this)throw new Error("Out-of-order effect");ua(this),L=t,this.f&=-2;try{8&this.f&&jo(this)}finally{Mn()}}function $e(t,e){this.x=t,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,rt&&rt.push(this)}$e.prototype.c=function(){var t=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{t()}};$e.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,pa(this),ca(this),St++;var t=L;return L=this,oc.bind(this,t)};$e.prototype.N=function(){2&this.f||(this.f|=2,this.u=je,je=this)};$e.prototype.d=function(){this.f|=8,1&this.f||jo(this)};$e.prototype.dispose=function(){this.d()};function z(t,e){var n=new $e(t,e);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}function An(t){return function(){var e=arguments,n=this;return ut(function(){return Tt(function(){return t.apply(n,[].slice.call(e))})})}}function rc(){var t=rt;return rt=[],function(){var e=rt;return rt&&t&&(t=t.concat(rt)),rt=t,e}}var fa=function(t,e){e.push(t);for(var n=Object.prototype.toString.call(t)==="[object Object]",o=Object.create(null),r=t;r&&r!==Object.prototype;r=n&&Object.getPrototypeOf(r)){var s=Object.getOwnPropertyDescriptors(r);for(var a in s)if(!o[a]){o[a]=!0;var l=s[a].value;typeof l=="function"?a!=="constructor"&&(t[a]=An(l)):r===t&&typeof l=="object"&&l!==null&&!("brand"in l)&&e.indexOf(l)<0&&fa(l,e)}}};function ma(t){return function(){var e,n,o=rc();try{n=t.apply(void 0,[].slice.call(arguments))}catch(s){var r=rt;if(rt=void 0,r)try{ut(function(){for(var a=0;a<r.length;a++)try{r[a].dispose()}catch{}})}catch{}throw s}finally{e=o()}return fa(n,[]),n[Symbol.dispose]=An(function(){if(e)for(var s=0;s<e.length;s++)e[s].dispose();e=void 0}),n}}var Fo,ge,Cn,sc=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,da=[],ha=[];z(function(){Fo=this.N})();function be(t,e){O[t]=e.bind(null,O[t]||function(){})}function Fe(t){if(Cn){var e=Cn;Cn=void 0,e()}Cn=t&&t.S()}function _a(t){var e=this,n=t.data,o=gt(n);o.name="ReactiveDom",o.value=n;var r=q(function(){for(var l=e,c=e.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var p=C(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),u=C(function(){return!Array.isArray(p.value)&&!wn(p.value)}),m=z(function(){if(this.N=$a,u.value){var f=p.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),d=e.__$u.d;return e.__$u.d=function(){m(),d.call(this)},[u,p]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}_a.displayName="ReactiveTextNode";Object.defineProperties(H.prototype,{constructor:{configurable:!0,value:he(It,null).constructor},type:{configurable:!0,value:_a},props:{configurable:!0,get:function(){var t=this;return{data:{get value(){return t.value}}}}},__b:{configurable:!0,value:1}});be("__b",function(t,e){if(Fe(),ge=void 0,typeof e.type=="string"){var n,o=e.props;for(var r in o)if(r!=="children"){var s=o[r];s instanceof H&&(n||(e.__np=n={}),n[r]=s,o[r]=s.peek())}}t(e)});be("__r",function(t,e){if(t(e),e.type!==It){Fe();var n,o=e.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,s){var a;return z(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;sc&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(o),typeof e.type=="function"?e.type.displayName||e.type.name:""))),ge=o,Fe(n)}});be("__e",function(t,e,n,o){Fe(),ge=void 0,t(e,n,o)});be("diffed",function(t,e){Fe(),ge=void 0;var n;if(typeof e.type=="string"&&(n=e.__e)){var o=e.__np,r=e.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=void 0)}if(o){s||(s={},n.U=s);for(var c in o){var p=s[c],u=o[c];p===void 0?(p=ac(n,c,u,r),s[c]=p):p.o(u,r)}}}t(e)});function ac(t,e,n,o){var r=e in t&&t.ownerSVGElement===void 0,s=$(n);return{o:function(a,l){s.value=a,o=l},d:z(function(){this.N=$a;var a=s.value.value;o[e]!==a&&(o[e]=a,r?t[e]=a:a!=null&&(a!==!1||e[4]==="-")?t.setAttribute(e,a):t.removeAttribute(e))})}}be("unmount",function(t,e){if(typeof e.type=="string"){var n=e.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var s=o[r];s&&s.d()}}}var a=e.__np;if(a){var l=e.props;for(var c in a)l[c]=a[c]}e.__np=void 0}else{var p=e.__c;if(p){p.__$f|=8;var u=p.__$u;u&&(p.__$u=void 0,u.d())}}t(e)});be("__h",function(t,e,n,o){o<3&&(e.__$f|=2),t(e,n,o)});Gt.prototype.shouldComponentUpdate=function(t,e){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var a in t)if(a!=="__source"&&t[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in t))return!0;return!1};function gt(t,e){return q(function(){return $(t,e)},[])}function Nt(t,e){var n=M(t);return n.current=t,ge.__$f|=4,q(function(){return C(function(){return n.current()},e)},[])}var ic=typeof requestAnimationFrame>"u"?setTimeout:function(t){var e=function(){clearTimeout(n),cancelAnimationFrame(o),t()},n=setTimeout(e,35),o=requestAnimationFrame(e)},lc=function(t){queueMicrotask(function(){queueMicrotask(t)})};function cc(){ut(function(){for(var t;t=da.shift();)Fo.call(t)})}function uc(){da.push(this)===1&&(O.requestAnimationFrame||ic)(cc)}function pc(){ut(function(){for(var t;t=ha.shift();)Fo.call(t)})}function $a(){ha.push(this)===1&&(O.requestAnimationFrame||lc)(pc)}function Uo(t,e){var n=M(t);n.current=t;var o=ge;A(function(){return z(function(){if(this.N=uc,!(o&&8&o.__$f))return n.current()},e)},[])}function fc(t){var e=q(function(){return t()},[]);return A(function(){return e[Symbol.dispose]},[e]),e}var ba=0,pt=$(Date.now()/1e3);function Bo(t){ba=t*1e3-Date.now()}var Et=()=>(Date.now()+ba)/1e3;function ga(){pt.value=Et()}function Ho(){setInterval(()=>document.hidden||ga(),1e3),document.addEventListener("visibilitychange",ga)}function mc(t){if(t())return;let e=new ResizeObserver(()=>t()&&r()),n=setTimeout(r,2e3),o=["wheel","touchstart","keydown","pointerdown"];function r(){e.disconnect(),clearTimeout(n);for(let s of o)window.removeEventListener(s,r)}for(let s of o)window.addEventListener(s,r,{passive:!0});e.observe(document.body)}function dc(t){let e=[...document.querySelectorAll("[data-row]")].find(n=>n.dataset.row===t);return e?.focus({preventScroll:!0}),e!==void 0}function va({kind:t,y:e=0,row:n=null}){t!=="query"&&(t!=="first"&&document.querySelector("main h1")?.focus({preventScroll:!0}),t==="push"?window.scrollTo(0,0):e||n?mc(()=>(window.scrollTo(0,e),(n===null||dc(n))&&window.scrollY>=e-1)):t==="pop"&&window.scrollTo(0,0))}var ya=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Wo=t=>String(t).padStart(2,"0"),y=t=>t==null?"\u2013":String(t).replace(/\B(?<!\.\d*)(?=(\d{3})+(\.|$))/g,",");function et(t){if(t==null||Number.isNaN(t))return"\u2013";let e=Math.max(0,Math.floor(t));return e<60?`${e} s`:e<3600?`${Math.floor(e/60)} min ${Wo(e%60)} s`:e<86400?`${Math.floor(e/3600)} h ${Wo(Math.floor(e/60)%60)} min`:`${Math.floor(e/86400)} d ${Math.floor(e/3600)%24} h`}function ve(t){let e=Math.max(0,Math.floor(t));return e<60?`${e} s`:e<2*3600?`${Math.floor(e/60)} min`:e<48*3600?`${Math.floor(e/3600)} h`:`${Math.floor(e/86400)} days`}function Rn(t){let e=t<20?5:10;return t<95?`${Math.max(e,Math.round(t/e)*e)} s`:t<5700?`${Math.round(t/60)} min`:t<48*3600?`${Math.round(t/3600)} h`:`${Math.round(t/86400)} days`}var Be=t=>t<5?"a few seconds":`about ${Rn(t)}`,Ko=(t,e)=>t-e<95?`in ${Be(t-e)}`:`about ${qt(t)}`;function zo(t,e){if(Math.abs(e)<1)return"starts as soon as before";let[n,o]=[t<1?"now":Be(t),Be(t+e)],r=e>0?"later":"sooner";return n===o?`starts ${Be(Math.abs(e))} ${r}`:`starts in ${o} instead of ${n}`}var Jo=t=>t<5?"just now":`${ve(t)} ago`,Q=t=>t!==null&&t>=0&&t<10?`${t<.05?"< 0.1":t.toFixed(1)} s`:et(t);function Y(t){return t==null?null:(typeof t=="number"?t:Date.parse(t))/1e3}var Ue=[0,0];function wa(t){let e=Date.now();if(e<Ue[0]||e>=Ue[1]){let n=new Date(e);n.setHours(0,0,0,0);let o=new Date(n);o.setDate(o.getDate()+1),Ue=[n.getTime(),o.getTime()]}return t>=Ue[0]&&t<Ue[1]}function bt(t){let e=Y(t);return e===null?"\u2013":wa(e*1e3)?Xt(e):`${Pn(e)}, ${Xt(e,!1)}`}function Pn(t){let e=new Date(t*1e3);return`${e.getDate()} ${ya[e.getMonth()]}`}function Vo(t){let e=new Date(t);return`${e.getDate()} ${ya[e.getMonth()]} ${e.getFullYear()}, ${Xt(e.getTime()/1e3)}`}var qt=t=>wa(t*1e3)?Xt(t,!1):bt(t*1e3);function Xt(t,e=!0){let n=new Date(t*1e3);return[n.getHours(),n.getMinutes(),...e?[n.getSeconds()]:[]].map(Wo).join(":")}var ye=t=>Object.entries(t||{}).map(([e,n])=>`${e}=${n}`).join(" "),D=(t,e)=>`${y(t)} ${e}${t===1?"":"s"}`,He=t=>t.charAt(0).toUpperCase()+t.slice(1)+(/(^|[.!?…])$/.test(t)?"":".");function Go(t){let e=["B","kB","MB","GB"],n=0,o=t;for(;o>=999.5&&n<e.length-1;)o/=1e3,n+=1;return`${n>0&&o<9.95?o.toFixed(1):Math.round(o)} ${e[n]}`}var hc=t=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(t)?t:`'${String(t).replaceAll("'","'\\''")}'`;function Qo(t){return t==null?"\u2013":t>0&&t<.005?"<\xA01\xA0%":t<1&&t>.995?">\xA099\xA0%":`${Math.round(t*100)}\xA0%`}var _c=t=>t.slice(t.lastIndexOf("/")+1).replace(/\.[cm]?[jt]sx?$/,""),$c=t=>/^[0-9a-f]{12,}$/i.test(t)?t.slice(0,10):t;var Yo=globalThis.document?.documentElement,gc=365*24*3600,U=Yo?.dataset.scope||null,Xo=t=>encodeURIComponent(t).replace("%3A",":"),Zo=()=>U===null?{}:{"QualGent-Scope":Xo(U)};function Zt(t,e=U){return e===null||!t.startsWith("/")?t:`${t}${t.includes("?")?"&":"?"}scope=${Xo(e)}`}var nt=t=>t==="site"?"Whole site":t.replace(/^org:/,"");function tr(){if(U===null||!Yo)return;let t=isSecureContext?"; Secure":"",e=`${Yo.dataset.user}.${Xo(U)}`,n=!1,o=()=>{n||(document.cookie=`qualgent_scope=${e}; Path=/; Max-Age=${gc}; SameSite=Lax${t}`)};document.addEventListener("submit",({target:r})=>{n=r instanceof HTMLFormElement&&r.matches('[action="/accounts/logout/"]')}),window.addEventListener("focus",o),window.addEventListener("pageshow",()=>document.hasFocus()&&o()),window.addEventListener("pagehide",o),window.addEventListener("pointerdown",o,!0),window.addEventListener("keydown",r=>r.key==="Enter"&&o(),!0)}var ft=$("in"),xa=()=>`/accounts/login/?next=${encodeURIComponent(location.pathname+location.search)}`;var Ot=class extends Error{constructor(e,n,o={}){super(He(n)),this.status=e,this.fields=o}get retryable(){return[0,429,503,507].includes(this.status)}};async function ka(t){let{status:e}=t,n=await t.json().catch(()=>null),o=e>=502?"the server does not answer":"the server could not do this";return new Ot(e,typeof n?.error=="string"?n.error:o,n?.fields)}async function bc(t){if(!t.ok)throw await ka(t);return t.json().catch(()=>null)}async function J(t,{signal:e}={}){return Ta(t,{signal:e})}async function j(t,e,n){return Ta(e,{method:t,headers:{"Content-Type":"application/json"},body:JSON.stringify(n??{})})}async function Sa(t,e){try{let n=await fetch(t,{...e,headers:{...e.headers,...Zo()}});return n.status===401&&(ft.value="out"),n}catch(n){throw n instanceof Error&&n.name==="AbortError"?n:new Ot(0,"the server cannot be reached")}}async function Ta(t,e){return bc(await Sa(t,{headers:{Accept:"application/json"},...e}))}var Ea="deflate-raw";function Oa(){try{return!!new DecompressionStream(Ea)}catch{return!1}}async function vc(t,e=67108864){let n=new DecompressionStream(Ea),o=n.writable.getWriter(),[r]=await Promise.all([yc(n.readable,e),o.write(new Uint8Array(t)),o.close()]);return r}async function yc(t,e){let n=t.getReader(),o=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;for(let a=await n.read();!a.done;a=await n.read()){if(s+=a.value.length,s>e)throw n.cancel().catch(()=>{}),new RangeError(`a frame of the server is larger than ${e} bytes`);r+=o.decode(a.value,{stream:!0})}return r+o.decode()}async function Ma(t){return JSON.parse(typeof t=="string"?t:await vc(t))}var wc=500,xc=3e4,kc=15e3,Sc=4401,Tc=30,Ec=t=>`${t}${t.includes("?")?"&":"?"}frames=compact`;function Oc(){let t=window.earlySocket;return t?(delete window.earlySocket,t.socket.onopen=t.socket.onmessage=null,t.socket.readyState<=WebSocket.OPEN?t:null):null}var Ln=class{#t;#e;#n=null;#i=new Map;#o=0;#s=0;#r;#l=new Set;#c=!1;#a=null;#p=0;#f=Oa();#m=Promise.resolve();#u=$("connecting");updatedAt=$(Et());serverError=$(null);age=C(()=>Math.max(0,pt.value-this.updatedAt.value));state=C(()=>{let e="connecting";return this.#u.value==="open"?e="live":this.#u.value==="paused"?e="paused":this.#u.value==="unauthorized"?e="stopped":this.#u.value==="closed"&&(e=this.age.value>Tc?"stale":"reconnecting"),e});constructor(e,{onUnauthorized:n=async()=>!1}={}){this.#t=e,this.#e=n}start(){return document.addEventListener("visibilitychange",()=>this.#x()),window.addEventListener("online",()=>this.#h()),window.addEventListener("pagehide",()=>this.#n?.close()),window.addEventListener("pageshow",e=>e.persisted&&this.#h()),setInterval(()=>this.#k(),1e3),this.#_(),this.#m}subscribe(e){e.subscribers+=1,this.#i.set(e.topic,e),this.#l.delete(e.topic)&&this.#d({resync:[e.topic]}),this.#g();let n=!1;return()=>{n||(n=!0,e.subscribers-=1,!(e.subscribers>0)&&(this.#i.delete(e.topic),this.#g()))}}onReconnect(e){let n=!1;return z(()=>{let o=this.state.value;o==="live"&&n&&Tt(e),o!=="connecting"&&(n=o!=="live")})}#_(){let e=Oc(),n=e?.socket??new WebSocket(this.#f?Ec(this.#t):this.#t);n.binaryType="arraybuffer",this.#n=n,this.#o=0,this.#l.clear(),this.#m=Promise.resolve(),this.#p=performance.now();for(let o of e?.messages??[])this.#b(n,o);n.addEventListener("message",o=>this.#b(n,o.data)),n.addEventListener("close",o=>this.#$(n,o.code)),e&&n.readyState===WebSocket.OPEN?(this.#a=e.topics.join(`
`),this.#g(),document.hidden&&this.#d({pause:!0})):n.addEventListener("open",()=>this.#v())}#v(){let e=[...this.#i.keys()];this.#a=e.join(`
`),this.#d({topics:e,...document.hidden?{pause:!0}:{}})}#$(e,n){if(e!==this.#n)return;if(this.#n=null,this.#a=null,n===Sc){this.#u.value="unauthorized",this.#e().then(r=>r&&this.#h());return}this.#u.value="closed";let o=Math.min(xc,wc*2**this.#s);this.#s=Math.min(this.#s+1,10),this.#r=setTimeout(()=>this.#_(),o*(.5+Math.random()/2))}#h(){this.#n||(clearTimeout(this.#r),this.#s=0,this.#_())}#d(e){this.#n?.readyState===WebSocket.OPEN&&this.#n.send(JSON.stringify(e))}#g(){this.#c||(this.#c=!0,queueMicrotask(()=>{this.#c=!1;let e=[...this.#i.keys()];this.#a===null||this.#a===e.join(`
`)||(this.#a=e.join(`
`),this.#l.clear(),this.#d({topics:e}))}))}#b(e,n){let o=Promise.allSettled([Ma(n),this.#m]);this.#m=o.then(([r])=>{r.status==="fulfilled"?this.#w(e,r.value):this.#y(e)}).catch(reportError)}#y(e){e===this.#n&&(this.#f=!1,this.#$(e),e.close())}#w(e,n){if(e!==this.#n)return;if(this.#p=performance.now(),n.error!==void 0){this.serverError.value=n.error;return}n.beat!==void 0&&Bo(n.beat);let o=this.#i.get(n.topic);o&&!o.apply(n)&&this.#d({resync:[n.topic]}),!o&&n.topic&&this.#l.add(n.topic),this.#o+=1,this.#d({ack:this.#o}),this.#s=0,this.serverError.value=null,this.updatedAt.value=Et(),this.#u.value=document.hidden?"paused":"open"}#x(){if(this.#p=performance.now(),!this.#n){document.hidden||this.#h();return}this.#d({pause:document.hidden}),this.#u.peek()!=="connecting"&&(this.#u.value=document.hidden?"paused":"open")}#k(){if(this.#n&&!document.hidden&&performance.now()-this.#p>kc){let e=this.#n;this.#$(e),e.close()}}};var Mc=location.protocol==="https:"?"wss:":"ws:";async function Ac(){ft.value="out";try{await J("/api/v1/me")}catch(t){return t instanceof Ot&&t.status===403&&(ft.value="left"),!1}return ft.value="changed",!0}var B=new Ln(`${Mc}//${location.host}${Zt("/ws/live/")}`,{onUnauthorized:Ac});z(()=>{B.state.value==="live"&&ft.peek()==="out"&&(ft.value="in")});var Ca=function(t,e,n,o){var r;e[0]=0;for(var s=1;s<e.length;s++){var a=e[s++],l=e[s]?(e[0]|=a?1:2,n[e[s++]]):e[++s];a===3?o[0]=l:a===4?o[1]=Object.assign(o[1]||{},l):a===5?(o[1]=o[1]||{})[e[++s]]=l:a===6?o[1][e[++s]]+=l+"":a?(r=t.apply(l,Ca(t,l,n,["",null])),o.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):o.push(l)}return o},Aa=new Map;function Ra(t){var e=Aa.get(this);return e||(e=new Map,Aa.set(this,e)),(e=Ca(this,e.get(t)||(e.set(t,e=(function(n){for(var o,r,s=1,a="",l="",c=[0],p=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,a):s===3&&(d||a)?(c.push(3,d,a),s=2):s===2&&a==="..."&&d?c.push(4,d,0):s===2&&a&&!d?c.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(c.push(s,0,a,r),s=6),d&&(c.push(s,d,0,r),s=6)),a=""},u=0;u<n.length;u++){u&&(s===1&&p(),p(u));for(var m=0;m<n[u].length;m++)o=n[u][m],s===1?o==="<"?(p(),c=[c],s=3):a+=o:s===4?a==="--"&&o===">"?(s=1,a=""):a=o+a[0]:l?o===l?l="":a+=o:o==='"'||o==="'"?l=o:o===">"?(p(),s=1):s&&(o==="="?(s=5,r=a,a=""):o==="/"&&(s<5||n[u][m+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),s=2):a+=o),s===3&&a==="!--"&&(s=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var i=Ra.bind(function(...e){return this[0]=3,he(...e)});var Mt=$(null),te=(t="")=>Mt.value={query:t},er=!1;function we({chosen:t=!1}={}){Mt.value=null,er&&!t&&history.back(),er=!1}function or(){er=document.referrer.startsWith(`${location.origin}/`),te()}var nr=new Set;function Cc(t,e){A(()=>{let n={title:t,commands:e};return nr.add(n),()=>nr.delete(n)})}var rr=()=>[...nr].flatMap(({title:t,commands:e})=>e().filter(Boolean).map(n=>({...n,group:t})));var ee=JSON.parse(document.getElementById("state")?.textContent??"{}"),mt=ee.screens,ar=ee.topics,Dn=ee.problem??null,F=ee.person??null,ir=ee.rights??{},jt=ee.scopes??[],sr=ee.data,Pa=!0,lr=()=>Pa;function Rc(){let t=sr;return sr=null,t}function cr(){sr=null,Pa=!1}var w=(t,e)=>ir[e]?.includes(t)??!1,ur=(t,e)=>t.some(n=>w(n,e));function Pc(t){let e=t.split(/({\w+\*?})/).map(n=>{let o=n.match(/^{(\w+)(\*?)}$/);return o?`(?<${o[1]}>${o[2]?".+?":"[^/]+"})`:n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}).join("");return new RegExp(`^${e.replace(/\/$/,"")}/?$`)}var Lc=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))/,Dc=(t,e)=>e&&Lc.test(t)?t.split("/").map(encodeURIComponent).join("/"):encodeURIComponent(t);function Ic(t={}){try{return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,decodeURIComponent(n)]))}catch{return null}}var In=class{#t;constructor(e){this.#t=e.map(n=>({...n,pattern:Pc(n.path)}))}match(e){for(let n of this.#t){let o=n.pattern.exec(e),r=o&&Ic(o.groups);if(r)return{screen:n,params:r}}return null}named(e){return this.#t.find(n=>n.name===e)??null}to(e,n={},o={}){let r=this.named(e);if(!r)return null;let s=r.path.replace(/{(\w+)(\*?)}/g,(l,c,p)=>Dc(String(n[c]),p)),a=new URLSearchParams(Object.entries(o).filter(([,l])=>l!==""&&l!=null));return a.size>0?`${s}?${a}`:s}},La=({screen:t,params:e})=>t.topics.map(n=>n.replace(/{(\w+)}/g,(o,r)=>e[r]));var Nc=(t,e)=>t.length===e.length&&t.every((n,o)=>n===e[o]),Nn=class{#t=new Map;#e=$(null);#n;#i=new Set;#o=new Map;#s=null;#r=null;#l={};ids=$([]);version=0;subscribers=0;loaded=$(!1);constructor(e,n=()=>0){this.topic=e,this.#n=n}row(e){return this.#t.get(e)??this.#e}peek(){return this.ids.peek().map(e=>this.row(e).peek())}watch(e){return this.#i.add(e),()=>{this.#i.delete(e)}}seed(e){e&&(e.epoch&&e.seq&&([this.#s,this.#r]=[e.epoch,e.seq]),this.#l=e.snapshot,this.#c(e.snapshot))}news(){let e=this.ids.peek().map(n=>[n,this.row(n).peek()]);return Object.fromEntries(e.filter(([n,o])=>o!==this.#l[n]))}apply(e){if("snapshot"in e)return this.#s=e.epoch,this.#r=e.seq,this.#c(e.snapshot),!0;if(this.#r===null)return!0;let n=Object.entries(e.patch??{}),o=n.every(([s])=>this.#t.has(s));if(e.epoch!==this.#s||e.from!==this.#r||!o)return this.#r=null,!1;this.#r=e.to;let r=n.map(([s,a])=>[s,{...this.row(s).peek(),...a}]);return this.#a({...e.put,...Object.fromEntries(r)},e.del),!0}#c(e){let n={};for(let[r,s]of Object.entries(e)){let a=this.#t.get(r);(!a||JSON.stringify(a.peek())!==JSON.stringify(s))&&(n[r]=s)}let o=[...this.#t.keys()].filter(r=>!Object.hasOwn(e,r));ut(()=>{this.#a(n,o,!0),this.loaded.value=!0})}#a(e,n,o=!1){this.version+=1,ut(()=>{for(let r of n){let s=this.#t.get(r);this.#t.delete(r),s&&(s.value=null)}for(let[r,s]of Object.entries(e)){let a=this.#t.get(r);a?a.value=s:this.#t.set(r,$(s))}this.#p(e)||this.#f()});for(let r of this.#i)r(e,n,o)}#p(e){let n=this.ids.peek();if(n.length!==this.#t.size||n.length!==this.#o.size)return!1;let o=r=>{let[s,a]=[this.#t.get(n[r]),this.#t.get(n[r+1])];return s===void 0?!1:r+1===n.length?!0:a!==void 0&&this.#n(s.peek(),a.peek())<=0};return Object.keys(e).every(r=>{let s=this.#o.get(r);return s!==void 0&&o(s)&&(s===0||o(s-1))})}#f(){let e=[...this.#t.keys()].sort((n,o)=>this.#n(this.row(n).peek(),this.row(o).peek()));this.#o=new Map(e.map((n,o)=>[n,o])),Nc(e,this.ids.peek())||(this.ids.value=e)}};var qc=40,Da=new Map,xe=new Map;function Ia(t,e){let n=new Nn(t,e);return n.seed(ar[t]),n}function W(t,e){let n=Ia(t,e);return Da.set(t,n),n}function We(t){let e=Da.get(t);if(e)return e;let n=xe.get(t)??Ia(t);xe.delete(t),xe.set(t,n);for(let[o,r]of xe){if(xe.size<=qc)break;r.subscribers||xe.delete(o)}return n}var Ke=t=>lr()?t.news():{};var jc=6e3,Fc=4,ne=$([]),Uc=0;function oe(t){ne.value=ne.peek().filter(e=>e.id!==t)}function ke({kind:t="good",text:e,detail:n=null,action:o=null,about:r=null}){let s=++Uc,a=ne.peek().filter(l=>r===null||l.about!==r);return ne.value=[...a,{id:s,kind:t,text:e,detail:n,action:o,about:r}].slice(-Fc),t==="good"&&qn(s),s}function qn(t){setTimeout(()=>document.querySelector(`[data-toast="${t}"]:is(:hover, :focus-within)`)||oe(t),jc)}var pr=$(null),jn=()=>import("./uplot.js").then(t=>pr.value=t.default,()=>{});var Bc=Is({"./screens/agent.js":()=>import("./screens/agent.js"),"./screens/batch.js":()=>import("./screens/batch.js"),"./screens/batches.js":()=>import("./screens/batches.js"),"./screens/build.js":()=>import("./screens/build.js"),"./screens/failures.js":()=>import("./screens/failures.js"),"./screens/fleet.js":()=>import("./screens/fleet.js"),"./screens/group.js":()=>import("./screens/group.js"),"./screens/job.js":()=>import("./screens/job.js"),"./screens/jobs.js":()=>import("./screens/jobs.js"),"./screens/org.js":()=>import("./screens/org.js"),"./screens/overview.js":()=>import("./screens/overview.js"),"./screens/settings.js":()=>import("./screens/settings.js"),"./screens/test.js":()=>import("./screens/test.js"),"./screens/tests.js":()=>import("./screens/tests.js"),"./screens/timeline.js":()=>import("./screens/timeline.js")});var Hc=3e3,Wc=2e3,ja=150,Un=new In(mt),fr=new Map,Fn=new Map,re=0,st=history.state?.key??Bn(),Na=[],I=$(null),ze=$(!1),x=(t,e,n)=>Un.to(t,e,n),Se=t=>Un.named(t),mr=t=>Un.match(t)?.screen??null;function Bn(){return Math.random().toString(36).slice(2)}function Je(t){let e=new URL(t,location.href);if(e.origin!==location.origin||e.searchParams.has("scope"))return null;let n=Un.match(e.pathname);return n&&{...n,query:e.searchParams,href:e.pathname+e.search}}var dr=t=>{if(!Fn.has(t)){let e=Bc(`./screens/${t}.js`);Fn.set(t,e),e.catch(()=>Fn.delete(t))}return Fn.get(t)};function Fa(t){let e=Je(t);e&&dr(e.screen.name).catch(()=>{})}async function hr(t,e){let n=++re;e.kind!=="first"&&cr();let o=setTimeout(()=>ze.value=!0,ja);try{let r=await dr(t.screen.name);if(n!==re)return;let s=Na;Na=La(t).map(a=>B.subscribe(We(a)));for(let a of s)a();I.value={...t,module:r,problem:null,arrival:e}}catch(r){if(n!==re)return;e.kind==="first"?I.value={...t,module:null,problem:{status:0,text:String(r)},arrival:e}:await Kc()?location.assign(t.href):n===re&&zc(t)}finally{clearTimeout(o),n===re&&(ze.value=!1)}}var Kc=()=>fetch("/healthz",{cache:"no-store",signal:AbortSignal.timeout(Hc)}).then(()=>!0,()=>!1);function zc(t){let e=re,n=I.peek();history.replaceState({key:st},"",n.href);let o=ke({kind:"bad",text:`${t.screen.title} opens when the server is back.`}),r=B.onReconnect(()=>{r(),oe(o),e===re&&ot(t.href)})}function _r(){if(navigator.connection?.saveData)return;let t=[jn,...mt.map(({name:r})=>()=>dr(r))],e=()=>{let r=B.state.peek()==="live"&&t.shift();r&&r().then(n,()=>{})},n=()=>Jc(e),o=z(()=>{B.state.value==="live"&&(setTimeout(n,Wc),queueMicrotask(()=>o()))})}var Jc=window.requestIdleCallback??(t=>setTimeout(t,ja));function Hn(){let t=document.activeElement?.closest("[data-row]")?.dataset.row??null;fr.set(st,{y:window.scrollY,row:t})}function ot(t,{replace:e=!1}={}){let n=Je(t);if(!n){location.assign(t);return}Hn(),e||n.href===location.pathname+location.search?history.replaceState({key:st},"",n.href):(st=Bn(),history.pushState({key:st},"",n.href)),hr(n,{kind:"push"})}function Ve(t,{push:e=!1}={}){let n=I.peek(),o=new URLSearchParams(n.query);for(let[a,l]of Object.entries(t))l===""||l==null?o.delete(a):o.set(a,l);let r=o.size>0?`?${o}`:"",s=location.pathname+r;s!==n.href&&(e?(Hn(),st=Bn(),history.pushState({key:st},"",s)):history.replaceState({...history.state,key:st},"",s),I.value={...n,query:o,href:s,arrival:{kind:"query"}})}function Vc(){let t=I.peek();if(location.pathname+location.search===t?.href)return;Hn(),st=history.state?.key??Bn();let e=Je(location.href);e?hr(e,{kind:"pop",...fr.get(st)}):location.reload()}function Gc(t){if(t.defaultPrevented||t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey)return;let e=t.target.closest("a[href]");!e||e.target||e.hasAttribute("download")||!Je(e.href)||e.hash&&e.pathname===location.pathname&&e.search===location.search||(t.preventDefault(),ot(e.href))}function qa(t){let e=t.target.closest?.("a[href]");e&&Fa(e.href)}function Qc(){let t=new URL(location.href);t.searchParams.has("scope")&&(t.searchParams.delete("scope"),history.replaceState(history.state,"",t))}function $r(){history.scrollRestoration="manual",Qc();let t=location.href,e=Je(t);history.replaceState({...history.state,key:st},"",t);let n=Promise.resolve();return Dn&&t===location.href?I.value={screen:null,params:{},query:new URLSearchParams,href:"",module:null,problem:Dn,arrival:{kind:"first"}}:e&&(n=hr(e,{kind:"first",...history.state})),window.addEventListener("popstate",Vc),window.addEventListener("pagehide",()=>{Hn(),history.replaceState({...history.state,key:st,...fr.get(st)},"")}),document.addEventListener("click",Gc),document.addEventListener("pointerover",qa),document.addEventListener("focusin",qa),z(()=>{let o=I.value;if(!o)return;let r=o.problem?"Not found":o.module?.title?.(o)??o.screen.title;document.title=[r,...jt.length>0?[nt(U)]:[],"QualGent"].join(" \xB7 ")}),n}var _t=$(!1);var dt=W("overview");var Yc=15e3;function Xc(){let t=dt.row("overview").peek();return t?`${D(t.waiting,"job")} waiting, ${t.running} running, ${t.done} passed, ${t.failed} failed`:""}function Ua(){let t=gt("");return A(()=>{let e=setInterval(()=>t.value=Xc(),Yc);return()=>clearInterval(e)},[]),i`<p class="unseen" aria-live="polite">${t}</p>`}var Ge=$(null);function ht(t){return Ge.peek()?.done(null),new Promise(e=>{Ge.value={...t,done:n=>{Ge.value=null,e(n)}}})}var g=({name:t})=>i`
<svg class="icon" aria-hidden="true" width="16" height="16">
<use href=${`#icon-${t}`} />
</svg>
`;var Zc=["[autofocus]",".ask-priority input:checked","form :is(input:not([type=radio], [type=checkbox]), textarea, select)","form input:checked","form :is(input, button)"];function V({title:t,className:e="",onClose:n,children:o,foot:r,bare:s=!1}){let a=M(null),l=G();P(()=>{let u=a.current,m=document.activeElement;return u.showModal(),(Zc.map(f=>u.querySelector(f)).find(Boolean)??u.querySelector(".dialog-body")).focus(),()=>{u.close(),m?.isConnected&&document.activeElement===document.body&&m.focus({preventScroll:!0})}},[]);let c=u=>{u.preventDefault(),n()},p=M(null);return i`
<dialog
class=${`dialog ${e}`}
ref=${a}
aria-labelledby=${s?void 0:l}
aria-label=${s?t:void 0}
onCancel=${c}
onPointerDown=${u=>p.current=u.target}
onClick=${u=>u.target===a.current&&p.current===a.current&&n()}
>
<div class="dialog-body" tabindex="-1">
${!s&&i`
<header class="dialog-head">
<h2 id=${l}>${t}</h2>
<button
type="button"
class="icon-button"
aria-label="Close"
data-tip="Close (Esc)"
onClick=${n}
>
<${g} name="close" />
</button>
</header>
`}
${o}
${r&&i`<footer class="dialog-foot">${r}</footer>`}
</div>
</dialog>
`}function Ba({question:{title:t,text:e,act:n,keep:o="Cancel",danger:r=!1,done:s}}){return i`
<${V} title=${t} onClose=${()=>s(null)}>
<form class="ask" onSubmit=${l=>{l.preventDefault(),s({})}}>
<p>${e}</p>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>s(null)}>${o}</button>
<button type="submit" class=${`button ${r?"is-danger":"is-primary"}`}>${n}</button>
</footer>
</form>
<//>
`}var tu=({icon:t="pending",title:e,children:n})=>i`
<div class="state-block">
<${g} name=${t} />
<h2>${e}</h2>
${n}
</div>
`,se=({title:t="Something went wrong",text:e,again:n})=>i`
<div class="state-block is-error" role="alert">
<${g} name="stale" />
<p>
<strong>${t}.</strong> ${e}
</p>
${n&&i`<button type="button" class="button" onClick=${n}>Try again</button>`}
</div>
`,gr=({lines:t=6})=>i`
<div class="skeleton" aria-hidden="true">
${Array.from({length:t},(e,n)=>i`<i key=${n}></i>`)}
</div>
`;var Ha=[["jobs","jobs"],["logs","logs"],["artifacts","artifacts"],["builds","stored builds"],["audit","audit entries"],["agents","agents that ran nothing"]];function eu({found:t}){let e=Ha.filter(([n])=>t[n].count>0);return e.length===0?i`<p class="ask-count" data-preview>Nothing to remove.</p>`:i`
<dl class="facts due" data-preview>
${e.map(([n,o])=>i`
<div key=${n}>
<dt>${o}</dt>
<dd class="number">
<strong>${y(t[n].count)}</strong>
${t[n].bytes>0&&`, ${Go(t[n].bytes)}`}
</dd>
</div>
`)}
</dl>
`}function Wa({question:{preview:t,done:e}}){let[n,o]=T({}),r=()=>{o({}),t().then(p=>o({found:p}),p=>o({error:p}))};A(r,[]);let{found:s,error:a}=n,l=s?Ha.reduce((p,[u])=>p+s[u].count,0):0;return i`
<${V} title="Remove expired data" onClose=${()=>e(null)}>
<form class="ask" onSubmit=${p=>{p.preventDefault(),l>0&&e({found:s})}}>
<p>These have passed their retention period. Removal cannot be undone.</p>
<div class="ask-preview" aria-live="polite">
${s&&i`<${eu} found=${s} />`}
${!s&&!a&&i`<p class="quiet">Counting…</p>`}
${a&&i`<${se} text=${a.message} again=${r} />`}
</div>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>e(null)}>
Cancel
</button>
<button type="submit" class="button is-danger" disabled=${l===0}>
${l>0?`Remove ${D(l,"thing")}`:"Remove"}
</button>
</footer>
</form>
<//>
`}var Wn=({id:t,text:e})=>e&&i`
<span class="field-error" id=${t} data-error>
<${g} name="stale" />
${e}
</span>
`;function Qe({label:t,hint:e,error:n,value:o,onInput:r,...s}){let a=G();return i`
<div class="field form-field">
<label for=${a}>${t}</label>
<input
type="text"
id=${a}
value=${o}
autocomplete="off"
spellcheck=${!1}
onInput=${l=>r(l.currentTarget.value)}
aria-invalid=${n?"true":void 0}
aria-describedby=${`${a}-hint ${a}-error`}
...${s}
/>
<span class="field-hint" id=${`${a}-hint`}>${e}</span>
<${Wn} id=${`${a}-error`} text=${n} />
</div>
`}function nu({label:t,hint:e,error:n,value:o,options:r,onChange:s}){let a=G();return i`
<div class="field form-field">
<label for=${a}>${t}</label>
<select
id=${a}
onChange=${l=>s(l.currentTarget.value)}
aria-invalid=${n?"true":void 0}
aria-describedby=${`${a}-hint ${a}-error`}
>
${r.map(([l,c])=>i`
<option key=${l} value=${l} selected=${l===o}>${c}</option>
`)}
</select>
<span class="field-hint" id=${`${a}-hint`}>${e}</span>
<${Wn} id=${`${a}-error`} text=${n} />
</div>
`}function ou({label:t,hint:e,error:n,value:o,options:r,onChange:s}){let a=G(),l=(c,p)=>s(r.map(([u])=>u).filter(u=>u===c?p:o.includes(u)));return i`
<fieldset class="field form-field checks" aria-describedby=${`${a}-hint ${a}-error`}>
<legend>${t}</legend>
<span class="checks-row">
${r.map(([c,p])=>i`
<label key=${c} class="check">
<input
type="checkbox"
checked=${o.includes(c)}
aria-invalid=${n?"true":void 0}
onChange=${u=>l(c,u.currentTarget.checked)}
/>
${p}
</label>
`)}
</span>
<span class="field-hint" id=${`${a}-hint`}>${e}</span>
<${Wn} id=${`${a}-error`} text=${n} />
</fieldset>
`}var ru=({problem:t})=>t&&i`<${se} title="Nothing changed" text=${t.message} />`;var su=t=>t===""||/^https?:\/\/\S+$/.test(t);function Ka({question:{group:t,done:e}}){let[n,o]=T(t.note?.note??""),[r,s]=T(t.note?.owner??""),[a,l]=T(t.note?.ticket_url??""),[c,p]=T("");return i`
<${V} title="Note on this cause" onClose=${()=>e(null)}>
<form class="ask" onSubmit=${m=>{m.preventDefault();let d=a.trim();su(d)?e({note:n.trim(),owner:r.trim(),ticket_url:d}):p("Enter the address of a web page")}}>
<p class="failure-cause">${t.cause}</p>
<${Qe} label="Note" value=${n} onInput=${o} maxlength="500" />
<${Qe} label="Owner" hint="Who looks after it" value=${r} onInput=${s} maxlength="200" />
<${Qe}
label="Ticket"
hint="The address of its ticket"
error=${c}
value=${a}
onInput=${l}
maxlength="2000"
/>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>e(null)}>
Cancel
</button>
<button type="submit" class="button is-primary">Save note</button>
</footer>
</form>
<//>
`}var at={pause:{label:"Pause",icon:"paused",state:"paused",effect:"Finishes its test, then takes none until the time is over or someone resumes it.",timed:!0},drain:{label:"Drain",icon:"draining",state:"drained",effect:"For an update or removal: finishes its test, then is drained and may be unplugged."},quarantine:{label:"Quarantine",icon:"quarantined",state:"quarantined",effect:"Finishes its test, then takes none until someone has checked and released it.",needsReason:!0}},br=t=>Object.keys(at).find(e=>at[e].state===t)??"pause";var Te=({text:t,onInput:e,required:n=!1})=>i`
<label class="field">
Reason ${!n&&i`<span class="quiet">(optional)</span>`}
<input
type="text"
maxlength="500"
required=${n}
pattern=${n?".*\\S.*":void 0}
value=${t}
onInput=${o=>e(o.currentTarget.value)}
/>
</label>
`;function Ft({label:t,options:e,value:n,onChange:o,hideLabel:r=!1}){let s=G();return i`
<fieldset class="segmented">
<legend class=${r?"unseen":""}>${t}</legend>
<span class="segments">
${e.map(([a,l])=>i`
<label key=${a} class=${`segment ${a===n?"is-on":""}`}>
<input
type="radio"
name=${s}
value=${a}
checked=${a===n}
onChange=${()=>o(a)}
/>
<span>${l}</span>
</label>
`)}
</span>
</fieldset>
`}var au=[["","Until resumed"],["1800","30 min"],["7200","2 h"],["86400","1 day"]],vr=t=>t===""?null:new Date((Et()+Number(t))*1e3).toISOString();function za({question:{name:t,how:e,done:n}}){let[o,r]=T(e??"pause"),[s,a]=T(""),[l,c]=T(""),{label:p,effect:u,timed:m,needsReason:d}=at[o],f=_=>{_.preventDefault(),n({how:o,note:l.trim(),until:m?vr(s):null})};return i`
<${V} title=${`Availability of ${t}`} onClose=${()=>n(null)}>
<form class="ask" onSubmit=${f}>
<${Ft}
label="Mode"
options=${Object.entries(at).map(([_,E])=>[_,E.label])}
value=${o}
onChange=${r}
/>
<p aria-live="polite">${u}</p>
${m&&i`<${Ft} label="Duration" options=${au} value=${s} onChange=${a} />`}
<${Te} text=${l} onInput=${c} required=${d} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>n(null)}>
Cancel
</button>
<button type="submit" class=${`button ${d?"is-danger":"is-primary"}`}>${p} ${t}</button>
</footer>
</form>
<//>
`}function Ja(t){let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return(e^e>>>15)>>>0}var yr=10,iu=32,lu=3;function Va(t,e){let n=e.match(/\d*$/)[0].slice(-lu);return{stem:Ja(`${t}
${e.slice(0,e.length-n.length)}`),number:Number(n)}}function Kn(t,e){let{stem:n,number:o}=Va(t,e);return(n+o)%yr}function zn(t,e){let{stem:n,number:o}=Va(t,e);return(Math.floor(n/yr)+Math.floor(o/yr)+3*o)%iu}var cu=(t,e)=>`build-${Kn(t,e)}`;var wr=["M8 0h8v12H8z","M0 6h16v6H0z","M0 12L16 0v12z","M8 0h8v6H8zM0 6h8v6H0z","M5 3.5h6v5H5z","M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z","M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z","M5.33 0h5.34v12H5.33z","M0 4h16v4H0z","M8 1l7 5-7 5-7-5z","M0 0h8v6H0z","M8 2a4 4 0 1 0 .01 0z","M0 0l9 6-9 6z","M0 0h16L8 8z","M0 0h4v12H0z","M0 0L16 12H0z"],uu=(t,e)=>`flag flag-${Kn(t,e)} ${zn(t,e)<wr.length?"":"is-exchanged"}`,Qa=({org:t,version:e})=>i`
<svg class=${uu(t,e)} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
<path class="flag-a" d="M0 0h16v12H0z" />
<path class="flag-b" d=${wr[zn(t,e)%wr.length]} />
<path class="flag-edge" d="M.5.5h15v11H.5z" />
</svg>
`,Ga=({name:t,text:e,href:n,row:o,children:r})=>n?i`<a class=${t} title=${e} href=${n} tabindex=${o?-1:void 0}>${r}</a>`:i`<span class=${t} title=${e}>${r}</span>`,At=({org:t,version:e,link:n=!1,children:o})=>{let r=n&&x("build",{org_id:t,app_version_id:e});return i`
<span class="build">
<${Qa} org=${t} version=${e} />
<${Ga} name="build-version" text=${e} href=${r} row=${n==="row"}>${o??e}<//>
<${Ga} name="build-org" text=${t} href=${n&&x("org",{org_id:t})} row=${n==="row"}>${t}<//>
</span>
`};var Ut=["busy","stopping","draining","idle","paused","drained","quarantined","suspect","offline","lost"],Ye=["suspect","offline","lost"],xr="repair",kr={draining:"finishes its job, then takes none",paused:"takes no jobs until it is resumed",drained:"empty: takes no jobs until it is resumed",quarantined:"unreliable: kept out until somebody lets it back",suspect:"not responding for a moment: gets no new jobs",offline:"disconnected in order",lost:"stopped responding while it was expected"},X=t=>t.status||t.state,Xe=({targets:t,fallback:e})=>`${t.join(", ")}${e?", while no other agent serves it":""}`,Sr=({lost:t=0,paused:e=0,quarantined:n=0},o)=>{let r=t+o+n+e,s=[t&&`${t} lost`,o&&`${o} ${o===1?"needs":"need"} repair`,n&&`${n} quarantined`,e&&`${e} paused`].filter(Boolean).join(", "),a=`agent${r===1?" needs":"s need"} attention: ${s}`;return{count:r,tone:t+o>0?"bad":"warn",text:a}};var ti=(t,e)=>`/api/v1/jobs/${t}/${e}`,Jn=(t,e)=>`/api/v1/agents/${t.split("/").map(encodeURIComponent).join("/")}/${e}`,Ya={0:"Nothing changed. Try again when connected.",403:"Nothing changed.",404:"It may have been removed.",409:"It has changed: check and try again."};function pu(t){return Ya[t.status]?Ya[t.status]:t.retryable?"Nothing changed. Try again in a moment.":null}async function K(t,e,{undo:n=null,about:o=null}={}){try{let r=await t();return ke({text:typeof e=="function"?e(r):e,action:n,about:o}),r}catch(r){if(!(r instanceof Ot))throw r;let s=r.retryable?{label:"Try again",run:()=>K(t,e,{undo:n,about:o})}:null;return ke({kind:"bad",text:r.message,detail:pu(r),action:s,about:o}),null}}var Vn=t=>K(()=>j("POST",ti(t,"retry")),"Job requeued.",{about:t});async function Tr({id:t,status:e,test:n="The test"}){if(e==="running"){let r=`${n} is stopped. A retry starts it from the beginning.`;if(!await ht({kind:"confirm",title:"Cancel running job",text:r,act:"Cancel job",keep:"Keep running",danger:!0}))return null}let o=w("retry","job")?{label:"Requeue",run:()=>Vn(t)}:null;return K(()=>j("POST",ti(t,"cancel")),"Job cancelled.",{undo:o,about:t})}var Er=(t,e)=>K(()=>j("POST",`/api/v1/builds/${encodeURIComponent(t)}/${encodeURIComponent(e)}/release`),({held:n})=>n?`${e} released: its jobs are tried again.`:`${e} was not held.`),Xa=[[void 0,"failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"]];async function fu({within:t="/api/v1/jobs",filter:e={}}){let n=`${t}/retry`,o=Xa.map(([s=e.app_version_id&&"latest"])=>({filter:{...e,status:"failed"},failure:s})),r=await Promise.all(o.map(s=>j("POST",n,{...s,dry_run:!0}).catch(()=>null)));return r.flatMap((s,a)=>{let l=s?.changed??0,c=a>0&&l===r[0]?.changed;if(l===0||c)return[];let[,p,u]=Xa[a],m={expected:l,until:s.until},d=()=>K(()=>j("POST",n,{...o[a],...m}),f=>Rr.retry(f.changed));return[{label:`Retry ${y(l)} ${l===1?p:u}`,icon:"retry",run:d}]})}var mu=t=>K(()=>j("POST","/api/v1/jobs/retry",{filter:{ids:t}}),({changed:e})=>e===0?"Nothing changed.":Rr.retry(e)),Or=(t,e)=>$t({action:"priority",filter:{ids:[t]},priority:e});function du(t){let{name:e,paused_reason:n}=t,o=X(t);return Ye.includes(o)?`${e} takes jobs when it is back: it is ${o}.`:n?`Resume requested; ${e} had paused itself.`:`${e} resumed.`}var ei=(t,e,{note:n,until:o})=>K(()=>j("POST",Jn(t,e),o?{note:n,until:o}:{note:n}),r=>r.job?`${t} finishes its test, then it is ${at[e].state}.`:`${t} is ${at[e].state}: no new jobs start.`,{about:t});async function Ze(t,e="pause"){let n=await ht({kind:"hold",name:t,how:e});return n&&ei(t,n.how,n)}async function Mr(t){let n=(await J(Jn(t,"").slice(0,-1)).catch(()=>null))?.held??null;if(n?.kind==="quarantined"){let s=`${t} gets jobs again. It is in quarantine${n.note?`: ${n.note}`:"."}`;if(!await ht({kind:"confirm",title:"Release agent from quarantine",text:s,act:"Release"}))return null}let o=n&&br(n.kind),r=o&&w(o,"agent")?{label:"Undo",run:()=>ei(t,o,n)}:null;return K(()=>j("POST",Jn(t,"resume")),du,{undo:r,about:t})}async function hu(t){let e=`Deletes ${t} and its pause or quarantine. Its attempts stay. A new agent, if it connects again.`;if(!await ht({kind:"confirm",title:"Delete agent",text:e,act:"Delete agent",danger:!0}))return!1;let o=Jn(t,"").slice(0,-1);return await K(()=>j("DELETE",o).then(()=>!0),`${t} deleted.`,{about:t})===!0}var ni=({id:t})=>`/api/v1/tests/${t}`,oi=(t,e,n)=>K(()=>j("PATCH",ni(t),{quarantined:!0,note:e,until:n}),"Test quarantined: its failures do not fail a batch.",{about:t.id});async function Ar(t){let e=await ht({kind:"quarantine",test:t});return e&&oi(t,e.note,e.until)}var Cr=t=>K(()=>j("PATCH",ni(t),{quarantined:!1}),"Test released from quarantine: its failures count again.",{undo:{label:"Undo",run:()=>oi(t,t.quarantine_note??"",t.quarantined_until)},about:t.id});async function _u(t){let e=await ht({kind:"failure-note",group:t});if(!e)return null;let n=`/api/v1/failures/${encodeURIComponent(t.org_id)}/${t.fingerprint}`;return K(()=>j("PUT",n,e),"Note saved.")}var Za=t=>j("POST","/api/v1/retention",{dry_run:t});async function $u(){if(!await ht({kind:"due",preview:()=>Za(!0)}))return null;let e=({jobs:n,logs:o,artifacts:r,builds:s,audit:a,agents:l})=>[n,o,r,s,a,l].reduce((c,p)=>c+p.count,0);return K(()=>Za(!1),n=>e(n)>0?`${D(e(n),"thing")} removed.`:"Nothing was due.")}var Gn=({id:t})=>`/api/v1/webhooks/${t}`,gu=t=>K(()=>j("POST",`${Gn(t)}/test`),"Test event queued: see the deliveries."),bu=t=>K(()=>j("PATCH",Gn(t),{enabled:!t.enabled}),t.enabled?"Webhook turned off.":"Webhook turned on.",{about:t.id}),vu=(t,e)=>K(()=>j("POST",`${Gn(t)}/deliveries/${e}/redeliver`),"Delivery queued again.");async function yu(t){let e=`${t.url} receives no more events, and its deliveries are deleted.`;return await ht({kind:"confirm",title:"Remove webhook",text:e,act:"Remove",danger:!0})?await K(()=>j("DELETE",Gn(t)).then(()=>!0),"Webhook removed.")===!0:!1}var Rr={cancel:t=>`${D(t,"job")} cancelled.`,retry:t=>`${D(t,"job")} queued again.`,priority:t=>`The priority of ${D(t,"job")} was changed.`};async function $t({action:t,filter:e={},failure:n,within:o="/api/v1/jobs",priority:r,present:s,what:a}){let l=`${o}/${t}`,c=o==="/api/v1/jobs"&&Object.keys(e).length===0,p={filter:e,...n?{failure:n}:{},...c?{all:!0}:{}},u=tt=>t==="priority"?{...p,priority:tt}:p,f=await ht({kind:"many",action:t,priority:r??(s===0?1:0),what:a,preview:tt=>j("POST",l,{...u(tt),dry_run:!0})});if(!f)return null;let _={expected:f.found.changed,until:f.found.until,note:f.note};_.until===null&&delete _.until;let E=({changed:tt})=>tt===0?"Nothing changed.":Rr[t](tt),b=JSON.stringify([l,e]),{changed:v,by_status:h,effect:k}=f.found,S=s??(h.pending===v?k?.priority:null),lt={filter:{...e,priority:f.priority},priority:S};return K(()=>j("POST",l,{...u(f.priority),..._}),E,{undo:t==="priority"&&(S??null)!==null?{label:"Undo",run:()=>K(()=>j("POST",l,lt),E,{about:b})}:null,about:b})}var wu=Array.from({length:10},(t,e)=>[e,String(e)]),Pr=({value:t,onChange:e})=>i`
<div class="ask-priority">
<${Ft} label="Priority (0 is now, 9 whenever)" options=${wu} value=${t} onChange=${e} />
</div>
`,xu=({org_id:t,app_version_id:e})=>({filter:{org_id:t,app_version_id:e},what:`Waiting jobs of build ${e} of ${t}.`}),ku=({of:t,present:e=null,done:n,label:o})=>w("priority","job")&&i`
<button
type="button"
class=${o?"icon-button":"button"}
aria-label=${o}
data-tip=${o}
onClick=${async()=>await $t({action:"priority",present:e,...t})&&n?.()}
>
${o?i`<${g} name="priority" />`:e===null?"Priority\u2026":`Priority ${e}\u2026`}
</button>
`;var ae={done:"passed",pending:"waiting",waiting:"waiting",backoff:"backing off",assigned:"assigned",installing:"installing",executing:"running",parked:"parked"};function Lr({job:t}){let e=t.phase==="parked"?"suspect":t.status;return i`
<span class=${`state state-${e}`}>
<${g} name=${e} />
<span>
${["pending","running"].includes(t.status)&&ae[t.phase]||ae[t.status]||t.status}
</span>
</span>
`}function tn({agent:t}){let e=X(t);return i`
<span class=${`state state-${e}`} title=${kr[e]}>
<${g} name=${e} />
<span>${e}</span>
</span>
`}var Su={cancel:"Cancel jobs",retry:"Retry jobs",priority:"Change the priority of jobs"},Tu={cancel:"Cancel",retry:"Retry",priority:"Change"},Eu={cancel:t=>`${D(t,"job")} will be cancelled. Tests that run are stopped.`,retry:t=>`${D(t,"job")} will be requeued.`,priority:(t,e)=>`${D(t,"waiting job")} will have priority ${e}.`},Ou={cancel:"have already ended and stay as they are",retry:"wait, run, have passed or are quarantined, and stay as they are",priority:"do not wait, have that priority already or may not have it"},Mu=["pending","running","failed","done","cancelled"];function Au({action:t,priority:e,found:n}){let o=n.matched-n.changed,r=Mu.filter(s=>n.by_status[s]);return i`
<p class="ask-count" data-preview>
<strong class="number">${y(n.changed)}</strong>${" "}
${Eu[t](n.changed,e).replace(/^\S+ /,"")}
</p>
<p class="quiet number">
${D(n.matched,"job")} ${n.matched===1?"matches":"match"}
${r.length>0&&": "}
${r.map(s=>`${y(n.by_status[s])} ${ae[s]??s}`).join(", ")}.
${o>0&&` ${y(o)} ${Ou[t]}.`}
</p>
`}var Cu=({eta_seconds:t,later_seconds:e,eta_guessed:n})=>t===null||e===null?"its start is not known":`${zo(t,e)}${n?" (a guess)":""}`;function Ru({effect:t}){if(t===null)return i`<p class="quiet">Too many jobs to tell what they overtake.</p>`;let{text:e,waits:n,overtaken:o,groups:r}=t,s=new Set(n.map(l=>l.target)),a=r-o.length;return i`
<p data-effect>${o.length>0?`Overtakes ${D(r,"group")}:`:`${e}.`}</p>
${o.length>0&&i`
<ul class="plain ask-overtaken number">
${o.map(l=>i`
<li key=${l.group}>
<${At} org=${l.org_id} version=${l.app_version_id} />
<span>${D(l.jobs,"job")} on ${l.target}: ${Cu(l)}</span>
</li>
`)}
${a>0&&i`<li><span>${D(a,"more group")}</span></li>`}
</ul>
`}
${n.map(({group:l,app_version_id:c,target:p,before:u,after:m})=>i`
<dl key=${l} class="ask-waits">
${n.length>1&&i`<dt>Group</dt>`}
${n.length>1&&i`<dd>${s.size>1?`${c} on ${p}`:c}</dd>`}
<dt>Waits now</dt>
<dd>${u.text}</dd>
<dt>Then</dt>
<dd>${m.text}</dd>
</dl>
`)}
`}function ri({question:t}){let{action:e,what:n,preview:o,done:r}=t,[s,a]=T({}),[l,c]=T(""),[p,u]=T(t.priority),[m,d]=T(0);A(()=>{let b=!0;return a({}),o(p).then(v=>b&&a({found:v}),v=>b&&a({error:v})),()=>{b=!1}},[p,m]);let{found:f,error:_}=s,E=b=>{b.preventDefault(),f?.changed&&r({found:f,note:l.trim(),priority:p})};return i`
<${V} title=${Su[e]} onClose=${()=>r(null)}>
<form class="ask" onSubmit=${E}>
${n&&i`<p>${n}</p>`}
${e==="priority"&&i`<${Pr} value=${p} onChange=${u} />`}
<div class="ask-preview" role="group" aria-label="What changes" tabindex="0" aria-live="polite">
${f&&i`<${Au} action=${e} priority=${p} found=${f} />`}
${f?.effect!==void 0&&f.changed>0&&i`<${Ru} effect=${f.effect} />`}
${!f&&!_&&i`<p class="quiet">Counting…</p>`}
${_&&i`<${se} text=${_.message} again=${()=>d(m+1)} />`}
</div>
<${Te} text=${l} onInput=${c} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>r(null)}>
${e==="cancel"?"Back":"Cancel"}
</button>
<button
type="submit"
class=${`button ${e==="cancel"?"is-danger":"is-primary"}`}
disabled=${!f?.changed}
>
${Tu[e]} ${f?D(f.changed,"job"):"jobs"}
</button>
</footer>
</form>
<//>
`}var Dr=86400,Pu=[["","Until released"],[String(Dr),"1 day"],[String(7*Dr),"1 week"],[String(30*Dr),"30 days"]];function si({question:{test:t,done:e}}){let[n,o]=T(""),[r,s]=T("");return i`
<${V} title="Quarantine test" onClose=${()=>e(null)}>
<form class="ask" onSubmit=${l=>{l.preventDefault(),e({note:r.trim(),until:vr(n)})}}>
<p>
<span class="test-path">${t.test}</span> of ${t.org_id} still runs on ${t.target}, and its
failures are shown. From now on they do not fail a batch. Batches and builds that have finished keep their
result.
</p>
${t.doubt&&i`<p>${t.doubt}</p>`}
<${Ft} label="Duration" options=${Pu} value=${n} onChange=${o} />
<${Te} text=${r} onInput=${s} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>e(null)}>
Cancel
</button>
<button type="submit" class="button is-primary">Quarantine</button>
</footer>
</form>
<//>
`}var Lu={many:ri,hold:za,quarantine:si,due:Wa,"failure-note":Ka,confirm:Ba};function ai(){let t=Ge.value;if(!t)return null;let e=Lu[t.kind];return i`<${e} key=${t.kind} question=${t} />`}var Qn=()=>i`
<a class="brand" href="/" aria-label="QualGent, overview">
<svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
<path class="mark-pole" d="M4 2h3v28H4z" />
<path class="mark-flag" d="M7 4h22v18H7z" />
<path class="mark-hole" d="M13 9.5h10v7H13z" />
</svg>
<span class="brand-name">QualGent</span>
</a>
`;var Nr=t=>[...t.querySelectorAll("[data-row]")],qr="tr, li, [role=row], [role=listitem]",Du="a[href], button:not(:disabled), input:not(:disabled)",Ir=null;function en(t){let e=t.target.closest("[data-row]");if(e){Ir=t.currentTarget.id;for(let n of t.currentTarget.querySelectorAll("[data-row][tabindex='0']"))n.tabIndex=-1;e.tabIndex=0}}function nn(t,e){if(!t.querySelector("[data-row][tabindex='0']")){let r=t.querySelector("[data-row]");r&&(r.tabIndex=0)}if(e===null||t.contains(document.activeElement))return;let n=Nr(t);(n.find(r=>r.dataset.row===e.key)??n[Math.min(e.at,n.length-1)])?.focus({preventScroll:!0})}function on(t){let e=document.activeElement;return!t?.contains(e)||!e.matches("[data-row]")?null:{key:e.dataset.row,at:Nr(t).indexOf(e)}}function Iu(){let t=document.activeElement?.closest("[data-list]");if(t)return t;let e=Ir&&document.getElementById(Ir);if(e?.querySelector("[data-row]"))return e;let n=[...document.querySelectorAll("[data-list]:has([data-row])")];return n.find(o=>o.querySelector("a[data-row]"))??n[0]??null}function ii(t){t?.focus({preventScroll:!0}),t?.closest(qr)?.scrollIntoView({block:"nearest"})}function li(t,e){for(let n=t;n&&n!==e;n=n.parentElement)if(n.matches(qr)&&n.querySelector("[data-row]"))return n;return null}function Nu(t,e){let o=[...li(document.activeElement,t)?.querySelectorAll(Du)??[]].filter(r=>r.checkVisibility());o[o.indexOf(document.activeElement)+e]?.focus({preventScroll:!0})}function jr(t){let e=t.target.closest?.("[data-list]"),n={ArrowDown:1,ArrowUp:-1}[t.key],o={ArrowRight:1,ArrowLeft:-1}[t.key];return!e||t.shiftKey||!(n||o)?!1:(n?rn(n):Nu(e,o),!0)}function rn(t){let e=Iu();if(!e)return;let n=Nr(e),o=n.indexOf(li(document.activeElement,e)?.querySelector("[data-row]")),r=n.findIndex(s=>s.tabIndex===0);ii(n[o<0?Math.max(0,r):Math.min(n.length-1,Math.max(0,o+t))])}function Fr(){let t=[...document.querySelectorAll("[data-list] [data-row]")],e=t.indexOf(document.activeElement),n=[...t.slice(e+1),...t.slice(0,e+1)].find(o=>o.dataset.failed!==void 0);return ii(n),n!==void 0}function qu(t){let e=document.getElementById(t),n=e?.querySelector("[data-row][tabindex='0']");n?.focus({preventScroll:!0}),(n?.closest(qr)??e)?.scrollIntoView({block:"nearest"})}var ju=1500,Bt=$([]),ie=$(!1),le=$(Fu()),ci=0;function Fu(){try{return localStorage.getItem("qualgent-keys")!=="off"}catch{return!0}}function Hr(t){le.value=t;try{localStorage.setItem("qualgent-keys",t?"on":"off")}catch{}}function Ee(t,e){let n={title:t,keys:e};return Bt.value=[...Bt.peek(),n],()=>Bt.value=Bt.peek().filter(o=>o!==n)}function Uu(t,e){A(()=>Ee(t,e),[t])}var Ur=t=>t.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")!=null;function Yn(t){for(let e of[...Bt.peek()].reverse()){let n=e.keys.find(o=>o.key===t&&o.run);if(n)return n}return null}function Br(){clearTimeout(ci),ie.value=!1}function Bu(t){if(t.defaultPrevented||t.isComposing)return;let e=t.ctrlKey||t.metaKey||t.altKey;if((t.ctrlKey||t.metaKey)&&!t.altKey&&t.key.toLowerCase()==="k"){Xn(t,Yn("Mod+k"));return}if(!(e||document.querySelector("dialog[open]"))){if(t.key==="Escape"){ie.peek()?Br():Ur(t.target)?t.target.blur():Xn(t,Yn("Escape"));return}if(!Ur(t.target)&&jr(t)){t.preventDefault();return}Ur(t.target)||!le.peek()||t.key.length>1||(ie.peek()?(Br(),Xn(t,Yn(`g ${t.key}`))):t.key==="g"?(t.preventDefault(),ie.value=!0,ci=setTimeout(Br,ju)):Xn(t,Yn(t.key)))}}function Xn(t,e){e&&(t.preventDefault(),e.run())}function Wr(){document.addEventListener("keydown",Bu)}var ui=()=>ie.value&&i`
<p class="going" aria-hidden="true">
<kbd>g</kbd>
${mt.filter(t=>t.place).map(({name:t,place:e})=>i`
<span key=${t}>
<kbd>${e.key}</kbd> ${e.label}
</span>
`)}
</p>
`;function sn(t,e=250){let n,o=!1,r=!1,s=!1,a=0,l=async()=>{n=void 0,o=!0,r=!1;let p=performance.now();try{await t()}finally{let u=performance.now();a=u+Math.max(e,3*(u-p)),o=!1,r&&c()}},c=()=>{s||(r=!0,o||(n??=setTimeout(l,Math.max(0,a-performance.now()))))};return Object.assign(c,{stop(){s=!0,clearTimeout(n)}})}var Hu=1e3,Zn=class{#t;#e=0;data=$(null);error=$(null);constructor(e,n=null){this.#t=e,this.data.value=n}async load(){let e=++this.#e;try{let n=await J(this.#t);if(e!==this.#e)return;this.error.value=null,this.data.value=n}catch(n){e===this.#e&&(this.error.value=n)}}invalidate=sn(()=>this.load(),Hu);close(){this.#e+=1,this.invalidate.stop()}};var Kr=W("settings");function Ht(t){let e=q(()=>t?We(t):null,[t]);return A(()=>e&&B.subscribe(e),[e]),e}function Wu(t,e,n=null){let o=q(()=>new Zn(t,n),[t]);return A(()=>(t&&!o.data.peek()&&o.load(),()=>o.close()),[o]),A(()=>{o.data.peek()&&o.invalidate()},[e]),o}function Ku(t,e,n=[]){A(()=>{let o=sn(e),r=Kr.watch((a,l,c)=>(c||t in a)&&o());t in Ke(Kr)&&o();let s=n.map(a=>a.watch(o));return()=>[r,...s,o.stop].forEach(a=>a())},[t,e])}function zr(){let t=M(null),e=on(t.current);return P(()=>nn(t.current,e)),{ref:t,onFocusIn:en,"data-list":!0}}function zu(t,e){let[n,o]=T(t);return A(()=>{let r=setTimeout(()=>o(t),e);return()=>clearTimeout(r)},[t]),n===t}var Ju=10,Vu=8;function Jr(t,{first:e=Ju,step:n=Vu}={}){let[o,r]=T(e);return A(()=>{if(o>=t){t>0&&r(1/0);return}let s=requestAnimationFrame(()=>r(o+n));return()=>cancelAnimationFrame(s)},[o,t]),o}var vt=W("problems",(t,e)=>t.rank-e.rank),Vr="agent_repair:",pi=C(()=>vt.ids.value.filter(t=>t.startsWith(Vr)).join(`
`)),to=C(()=>pi.value===""?[]:pi.value.split(`
`).map(t=>t.slice(Vr.length))),Gr=t=>to.value.includes(t)?vt.row(Vr+t).value:null;var Qr=[["1h","1 h"],["24h","24 h"],["7d","7 days"]],Yr="24h",Xr={"1h":3600,"24h":86400,"7d":604800};function Gu(t){let e=t.get("period");return Qr.some(([n])=>n===e)?e:Yr}var Zr=t=>Qr.find(([e])=>e===t)[1],Oe=t=>t?t.still_failed-t.excused:0;function ts(t){let e=Ht(t===Yr?null:`totals:${t}`);return(e?e.row(t).value:dt.row("overview").value?.totals)??null}function Qu(t,e){let n=e.getBoundingClientRect(),{offsetWidth:o,offsetHeight:r}=t,s=n.bottom+4+r<=window.innerHeight||n.top<r+4,a=n.left<window.innerWidth/2?n.left:n.right-o,l=Math.max(8,Math.min(a,window.innerWidth-o-8));t.style.setProperty("left",`${l}px`),t.style.setProperty("top",`${s?n.bottom+4:n.top-r-4}px`)}function Me({label:t,icon:e,items:n,none:o,className:r="button",children:s,tip:a}){let[l,c]=T(!1),[p,u]=T(null),m=M(null),d=M(null),f=G(),_=(typeof n=="function"?p??[]:n).filter(Boolean);A(()=>{if(!l||typeof n!="function")return;let h=!0;return Promise.resolve(n()).then(k=>h&&u(k)),()=>{h=!1,u(null)}},[l]),P(()=>{if(!l)return;d.current.showPopover();let h=()=>c(!1);return window.addEventListener("resize",h),()=>window.removeEventListener("resize",h)},[l]),P(()=>{!l||!d.current||(Qu(d.current,m.current),(d.current.querySelector("[aria-checked=true]")??d.current.querySelector("button"))?.focus())},[l,p]);let E=()=>{c(!1),m.current.focus()},b=h=>{let k=[...d.current.querySelectorAll("button")],S=k.indexOf(document.activeElement),lt={ArrowDown:S+1,ArrowUp:S-1,Home:0,End:k.length-1}[h.key];if(lt!==void 0)k[(lt+k.length)%k.length].focus();else if(h.key==="Escape")E();else{if(h.key==="Tab")return c(!1);if(h.key.length===1&&h.key!==" "){let Kt=h.key.toLowerCase();[...k.slice(S+1),...k].find(wt=>wt.innerText.trim().toLowerCase().startsWith(Kt))?.focus()}else return}h.preventDefault(),h.stopPropagation()},v=_.some(h=>h.checked!==void 0)?"menuitemradio":"menuitem";return i`
<span class="menu-holder">
<button
type="button"
class=${r}
ref=${m}
aria-haspopup="menu"
aria-expanded=${l}
aria-controls=${f}
aria-label=${s?void 0:t}
data-tip=${a}
onClick=${()=>c(!l)}
>
${e&&i`<${g} name=${e} />`}
${s}
</button>
${l&&i`
<div
id=${f}
class="menu"
role="menu"
aria-label=${t}
popover="auto"
ref=${d}
onKeyDown=${b}
onToggle=${h=>h.newState==="closed"&&c(!1)}
>
${_.map(h=>i`
<button
type="button"
key=${h.label}
role=${v}
tabindex="-1"
class=${h.danger?"is-danger":""}
aria-checked=${v==="menuitemradio"?String(!!h.checked):void 0}
onClick=${()=>{E(),h.run()}}
>
${h.icon?i`<${g} name=${h.icon} />`:i`<span class="icon"></span>`}
<span>${h.label}</span>
${h.hint&&i`<span class="menu-hint">${h.hint}</span>`}
${h.checked&&i`<${g} name="done" />`}
</button>
`)}
${_.length===0&&i`<div class="menu-about">${p?o:"Counting\u2026"}</div>`}
</div>
`}
</span>
`}var es=mt.filter(t=>t.place),fi=F!==null&&w("read","org"),mi="/team/",di=4;function Yu(){let t=dt.row("overview").value;if(!t)return{};let e=es.some(n=>n.name==="fleet")?"fleet":"overview";return{jobs:{count:Oe(t.totals),tone:"bad",text:"failed in the last 24 hours"},[e]:Sr(t.statuses??{},to.value.length)}}function Xu({alert:t}){return t?.count?i`
<span class=${`nav-alert is-${t.tone} number`} title=${`${y(t.count)} ${t.text}`}>
${y(t.count)}
<span class="unseen"> ${t.text}</span>
</span>
`:null}var hi=(t,e)=>e!==null&&(t.name===e.name||t.name===e.parent);function _i(){dt.ids.value,Ht("problems");let t=I.value?.screen??null,e=Yu(),n=es.slice(di);return i`
<nav class="nav" aria-label="Screens">
<ul>
${es.map((o,r)=>i`
<li key=${o.name} class=${r>=di?"is-wide-only":""}>
<a
class="nav-link"
href=${x(o.name)}
data-tip=${o.place.label}
data-tip-side="right"
aria-current=${o.name===t?.name?"page":hi(o,t)?"true":void 0}
>
<${g} name=${o.place.icon} />
<span class="nav-label">${o.place.label}</span>
<${Xu} alert=${e[o.name]} />
</a>
</li>
`)}
${fi&&i`
<li class="is-wide-only">
<a class="nav-link" href=${mi} data-tip="Team" data-tip-side="right">
<${g} name="team" />
<span class="nav-label">Team</span>
</a>
</li>
`}
${n.length>0&&i`
<li class="is-phone-only">
<${Me}
label="More screens"
className=${`nav-link ${n.some(o=>hi(o,t))?"is-here":""}`}
icon="more"
items=${[...n.map(o=>({label:o.place.label,icon:o.place.icon,run:()=>ot(x(o.name))})),...fi?[{label:"Team",icon:"team",run:()=>location.assign(mi)}]:[]]}
>
<span class="nav-label">More</span>
<//>
</li>
`}
</ul>
</nav>
`}var $i=/[\s/._-]/;function Zu(t,e){let n=t.toLowerCase().replace(/\s+/g,""),o=e.toLowerCase();if(n==="")return{score:0,at:[]};let r=o.indexOf(t.toLowerCase().trim());if(r>=0){let c=r===0||$i.test(o[r-1]),p=Array.from({length:t.trim().length},(u,m)=>r+m);return{score:100+(c?20:0)+p.length*4-r*.1-o.length*.05,at:p}}let s=[],a=0,l=0;for(let c of n){let p=o.indexOf(c,l);if(p<0)return null;(p===0||$i.test(o[p-1]))&&(a+=8),a+=p===l&&s.length>0?5:1-Math.min(3,(p-l)*.1),s.push(p),l=p+1}return{score:a-o.length*.05,at:s}}function tp(t,e){let n=t.toLowerCase().split(/\s+/).filter(Boolean),o=[...e.toLowerCase().matchAll(/[^\s/._-]+/g)];if(n.length===0||n[0].length<2)return null;let r=n.map((a,l)=>(l===0?o.slice(0,1):o).find(([c])=>c.startsWith(a)));return r.includes(void 0)?null:{score:100,at:r.flatMap(({index:a},l)=>Array.from(n[l],(c,p)=>a+p))}}var gi=({danger:t,whole:e})=>t||e;function bi(t,e,n,o){return t.trim()===""?e.filter(s=>!gi(s)).slice(0,o).map(s=>({entry:s,at:[]})):e.map(r=>({entry:r,fits:(gi(r)?tp:Zu)(t,n(r))})).filter(({fits:r})=>r!==null).sort((r,s)=>s.fits.score-r.fits.score).slice(0,o).map(({entry:r,fits:s})=>({entry:r,at:s.at}))}var ep=6,np=/^(pause|drain|quarantine|resume|release|retry|cancel|priority)(?:\s+(.*))?$/is,vi=/(?:^|\s)(\d)(?=\s|$)/,an={retry:{icon:"retry",jobs:"failed,cancelled",batches:"failed"},cancel:{icon:"cancelled",jobs:"waiting,running",batches:"running"},priority:{icon:"priority",jobs:"waiting",batches:"running"}};function yi(t){let[,e,n=""]=np.exec(t)??[];if(!e)return null;let o=e.toLowerCase();if(o!=="priority")return{verb:o,words:n.trim()};let r=vi.exec(n);return{verb:o,words:n.replace(vi," ").trim(),priority:r?Number(r[1]):0}}var eo=({verb:t,priority:e},n)=>t==="priority"?`Set priority ${e} of ${n}`:`${t==="retry"?"Retry":"Cancel"} ${n}`;function ns(t,{name:e,note:n,status:o,operable:r}){if(!r)return null;if(["resume","release"].includes(t))return!(t==="release"?n==="quarantined":n||o==="paused")||!w("resume","agent")?null:{label:n==="quarantined"?`Release ${e}\u2026`:`Resume ${e}`,icon:"running",run:()=>Mr(e)};let{label:s,icon:a,state:l}=at[t];return n===l||!w(t,"agent")?null:{label:`${s} ${e}\u2026`,icon:a,run:()=>Ze(e,t)}}function op(t,{id:e,name:n,org_id:o,note:r,status:s}){let a={id:e,test:n,org_id:o,target:r};return!w("quarantine","test")||t==="release"!=(s==="quarantined")?null:t==="quarantine"?{label:`Quarantine ${n}\u2026`,icon:"paused",run:()=>Ar(a)}:t==="release"?{label:`Release ${n}\u2026`,icon:"running",run:()=>rp(a)}:null}async function rp(t){let e=`${t.test} counts again: its failures fail batches and builds.`;await ht({kind:"confirm",title:"Release test from quarantine",text:e,act:"Release"})&&await Cr(t)}function sp(t,{id:e,name:n,note:o,status:r}){let{verb:s,priority:a}=t,{icon:l,batches:c}=an[s];if(r!==c||!w(s,"batch"))return null;let p=[n,o].filter(Boolean).join(" on "),u={retry:{filter:{status:"failed"}},cancel:{},priority:{priority:a}}[s];return{label:`${eo(t,`jobs of ${p}`)}\u2026`,icon:l,run:()=>$t({action:s,within:`/api/v1/batches/${e}`,what:`Jobs of ${p}.`,...u})}}function ap(t,{id:e,org_id:n}){let{verb:o,priority:r}=t;if(!n||!w(o,"job"))return null;let s={retry:{status:"failed"},cancel:{},priority:{}}[o],a={org_id:n,app_version_id:e,...s},l=`Jobs of build ${e} of ${n}.`;return{label:`${eo(t,`jobs of build ${e}`)}\u2026`,icon:an[o].icon,run:()=>$t({action:o,filter:a,priority:r,what:l})}}function os(t,e){let{verb:n,priority:o}=t,r={retry:()=>Vn(e.id),cancel:()=>Tr({...e,test:e.name}),priority:()=>Or(e.id,o)}[n];return{label:eo(t,e.name)+(n==="priority"?"\u2026":""),icon:an[n].icon,run:r}}async function ip(t,{signal:e,found:n,hintOf:o}){let{verb:r,words:s,priority:a}=t;if(!w(r,"job"))return[];let l=`status:${an[r].jobs} ${s}`.trim(),{jobs:c}=await J(`/api/v1/jobs?${new URLSearchParams({q:l,limit:ep})}`,{signal:e}),p=c.map(n).map(m=>({group:"Jobs",...os(t,m),hint:o(m)}));if(c.length<2||!s)return p;let u={group:"Jobs",label:`${eo(t,"all jobs that match")}\u2026`,icon:"jobs",hint:s,run:()=>$t({action:r,filter:{q:l},priority:a,what:`Jobs that match \u201C${l}\u201D.`})};return[...p,u]}async function wi(t,e){let{verb:n,words:o}=t,r=n in an,[{results:s},a]=await Promise.all([J(`/api/v1/search?${new URLSearchParams({q:o})}`,{signal:e.signal}),r?ip(t,e):[]]),l={agent:u=>!r&&ns(n,u),test:u=>!r&&op(n,u),batch:u=>r&&sp(t,u),build:u=>r&&ap(t,u)},c={agent:"Agents",test:"Tests",batch:"Batches",build:"Builds"};return[...s.map(u=>[u,l[u.kind]?.(u)]).filter(([,u])=>u).map(([u,m])=>({group:c[u.kind],hint:e.hintOf(u),...m})),...a]}var no=["true","false"],ro=/^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/,xi=/^\d{1,6}$/,oo=/^(true|false)$/,lp=/^(waiting|pending|running|failed|done|passed|cancelled|parked)$/,ce=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,so={status:{what:"status",values:["waiting","running","failed","passed","cancelled","parked"],form:lp},org:{what:"organization"},build:{what:"build prefix"},test:{what:"part of the test path"},agent:{what:"agent of the last attempt"},target:{what:"target"},age:{what:"time since submission",op:"<",values:["15m","1h","24h","7d"],form:ro},ended:{what:"time since its end",op:"<",values:["15m","1h","24h","7d"],form:ro},flaky:{what:"passed after a failed attempt",values:no,form:oo},cause:{what:"part of the failure's cause"},reason:{what:"part of why it failed or was requeued"},duration:{what:"test duration",op:">",values:["10s","1m","5m","30m"],form:ro},attempts:{what:"number of attempts",op:">",values:["1","2","3"],form:xi},priority:{what:"0 (now) to 9 (whenever)",op:"<=",values:["0","1","5","9"],form:xi},tag:{what:"tag of the test"},project:{what:"project of Playwright in the test's name"},suite:{what:"suite of the batch"},branch:{what:"branch of the batch"},commit:{what:"commit prefix of the batch"},batch:{what:"id of the batch",form:ce},group:{what:"id of the group",form:ce},id:{what:"id of the job",form:ce},excused:{what:"failed in quarantine",values:no,form:oo},quarantined:{what:"three agents were lost running it",values:no,form:oo},simulated:{what:"run by a simulated agent",values:no,form:oo}},rs="label.",ao=t=>Object.hasOwn(so,t)||t.startsWith(rs)&&t.length>rs.length;function ss({key:t,op:e,value:n}){if(t==="")return!0;if(!ao(t)||n==="")return!1;let{form:o=/./,op:r=":"}=so[t]??{},s=[":","="].includes(e);return r!==":"?o.test(n)&&!(o===ro&&s):s&&n.split(",").every(a=>o.test(a))}var cp=t=>so[t]?.op??":";var ki=/(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y,Si=/\s*/y;function Ae(t){let e=[],n=0;for(;n<t.length;){Si.lastIndex=n,n+=Si.exec(t)[0].length,ki.lastIndex=n;let{0:o,groups:r}=ki.exec(t);if(o==="")break;let{not:s,key:a="",op:l="",quoted:c,plain:p}=r;e.push({from:n,to:n+o.length,not:s!==void 0,key:a,op:l,value:c??p,valueFrom:n+(s??"").length+a.length+l.length}),n+=o.length}return e}function up(t,e){return Ae(t).find(o=>o.from<=e&&e<=o.to)??{from:e,to:e,not:!1,key:"",op:"",value:"",valueFrom:e}}var Ti=t=>/["\n]/.test(t)?null:/\s/.test(t)||t===""?`"${t}"`:t;function pp(t,{from:e,to:n},o,{done:r=!1}={}){let s=t.slice(n),a=r&&!/^\s/.test(s)?" ":"",l=e+o.length+(r?1:0);return{text:t.slice(0,e)+o+a+s,caret:l}}var Ei=(t,{from:e,to:n})=>`${t.slice(0,e).trimEnd()} ${t.slice(n).trimStart()}`.trim();function fp(t,e){let n=Ae(t).filter(a=>a.key===e);if(n.length===0)return"";let[{not:o,op:r,value:s}]=n;return n.length>1||o||r!==":"||s.includes(",")?null:s}function mp(t,e,n){let o=t;for(let r of Ae(t).filter(s=>s.key===e).reverse())o=Ei(o,r);return`${o} ${n===""?"":`${e}:${Ti(n)}`}`.trim()}function io(t){let{screen:e,params:n,href:o}=I.peek()??{},r=e&&Object.keys(n).length===0;ot(Zt(r?o:"/",t))}var lo=["system","light","dark"],dp=()=>document.documentElement.dataset.theme??"system",Ce=$(dp());function Wt(t){Ce.value=t,t==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=t;try{localStorage.setItem("qualgent-theme",t)}catch{}}window.addEventListener("storage",t=>{t.key==="qualgent-theme"&&Wt(lo.includes(t.newValue)?t.newValue:"system")});var Mi=8,it=t=>()=>ot(t),hp=mt.filter(t=>t.place).map(t=>({group:"Screens",label:t.place.label,icon:t.place.icon,hint:`g ${t.place.key}`,run:it(x(t.name))})),_p=[["orgs","Organizations and limits","org"],["retention","Retention","retention"],["webhooks","Webhooks","webhook"],["server","Server","server"]],$p=[["Retry all failed jobs\u2026",void 0,"All failed jobs."],["Retry new failures\u2026","new","Failed jobs whose test did not fail in the run before."],["Retry infrastructure failures\u2026","infrastructure","Failed jobs whose agent or install failed, not the test."]],gp=[...$p.map(([t,e,n])=>w("retry","job")&&{label:t,icon:"retry",danger:!0,run:()=>$t({action:"retry",filter:{status:"failed"},failure:e,what:n})}),w("cancel","job")&&{label:"Cancel all waiting jobs\u2026",icon:"cancelled",danger:!0,run:()=>$t({action:"cancel",filter:{status:"pending"},what:"All waiting jobs."})},{label:"Use the light theme",icon:"theme-light",run:()=>Wt("light")},{label:"Use the dark theme",icon:"theme-dark",run:()=>Wt("dark")},{label:"Use the system's theme",icon:"theme-system",run:()=>Wt("system")},{label:"Keyboard shortcuts",icon:"help",hint:"?",run:()=>_t.value=!0},F!==null&&{label:"Account",icon:"next",run:it("/accounts/")},F!==null&&w("read","org")&&{label:"Organization",icon:"org",run:it("/team/")},F!==null&&w("read","token")&&{label:"Tokens",icon:"next",run:it("/team/tokens/")},F!==null&&w("read","member")&&{label:"Members",icon:"next",run:it("/team/members/")},F!==null&&w("read","host")&&{label:"Device hosts",icon:"next",run:it("/team/hosts/")},F!==null&&{label:"Log out",icon:"next",run:it("/accounts/logout/")},..._p.filter(([,,t])=>w("read",t)).map(([t,e])=>({label:e,icon:"settings",whole:!0,run:it(x("settings",{},{part:t}))})),w("read","admin")&&{label:"Admin",icon:"next",run:it("/admin/")},...jt.filter(t=>t.scope!==U).map(t=>({label:`Switch to ${nt(t.scope)}`,icon:"org",hint:t.role,run:()=>io(t.scope)})),w("read","docs")&&{label:"Documentation",icon:"help",run:it("/docs/")},w("read","docs")&&{label:"API documentation",icon:"next",run:it("/api/docs/")}].filter(Boolean).map(t=>({group:"Actions",...t}));function Ai(t){return[rr(),hp,gp].flatMap(n=>bi(t,n,o=>o.label,Mi))}var Ci={org:{group:"Organizations",icon:"org",href:({id:t})=>x("org",{org_id:t})},build:{group:"Builds",icon:"build",href:({id:t,org_id:e})=>x("build",{org_id:e,app_version_id:t})},test:{group:"Tests",icon:"tests",href:({id:t})=>x("test",{id:t})},batch:{group:"Batches",icon:"batches",href:({id:t})=>x("batch",{id:t})},group:{group:"Groups",icon:"build",href:({id:t})=>x("group",{id:t})},agent:{group:"Agents",icon:null,href:({id:t})=>x("agent",{name:t})},job:{group:"Jobs",icon:null,href:({id:t})=>x("job",{id:t})}},Oi=Object.keys(Ci),bp=({name:t,note:e})=>[t,e].filter(Boolean).join(" on ");function Ri({kind:t,status:e,note:n,org_id:o,at:r}){if(t==="org")return"";let s=ae[e]??e,a=t==="agent"?[n||s]:[s,n,o??"several organizations"],l=t!=="agent"||Ye.includes(e);return[...a,r&&l&&Jo(Et()-Y(r))].filter(Boolean).join(" \xB7 ")}function Pi(t){let{group:e,icon:n,href:o}=Ci[t.kind];return{group:e,label:t.kind==="batch"?bp(t):t.name,icon:n??t.status,hint:Ri(t.kind==="batch"?{...t,note:""}:t),run:it(o(t))}}function vp(t,e){let n=e.toLowerCase();return t.toLowerCase().split(/\s+/).flatMap(o=>{let r=n.indexOf(o);return r<0?[]:Array.from(o,(s,a)=>r+a)})}function yp(t,e){if(t.kind==="agent")return ns(t.note?"resume":"pause",t);if(t.kind!=="job"||!ce.test(e))return null;let n=["pending","running"].includes(t.status)?"cancel":t.status==="done"?null:"retry";return!n||!w(n,"job")?null:{...os({verb:n},t),label:n==="cancel"?"Cancel this job":"Retry this job"}}var Li=t=>({group:"Jobs",label:"All jobs that match",icon:"jobs",hint:t,run:it(x("jobs",{},{q:t}))});async function Di(t,e){let{results:n}=await J(`/api/v1/search?${new URLSearchParams({q:t})}`,{signal:e}),o=n.sort((a,l)=>Oi.indexOf(a.kind)-Oi.indexOf(l.kind)),r=o.some(({kind:a})=>a==="job")&&!ce.test(t)?[{entry:Li(t),at:[]}]:[];return[...o.flatMap(a=>{let l=Pi(a),c=yp(a,t),p={entry:l,at:vp(t,l.label)};return c?[p,{entry:{group:l.group,...c},at:[],acts:!0}]:[p]}),...r]}async function wp(t,e,n){let[o,r]=await Promise.all([wi(t,{signal:n,found:Ii,hintOf:Ri}),Di(e,n)]);return[...o.map(s=>({entry:s,at:[],acts:!0})),...r]}var Ii=t=>({kind:"job",name:t.test,note:t.app_version_id,at:t.finished_at??t.started_at??t.created_at,...t});async function xp(t,e){let n=new URLSearchParams({q:t,limit:Mi}),{jobs:o}=await J(`/api/v1/jobs?${n}`,{signal:e}),r=o.map(Ii);return[...r.length>0?[Li(t)]:[],...r.map(Pi)].map(s=>({entry:s,at:[]}))}async function Ni(t,e){let n=yi(t),o=Ae(n?n.words:t),r=o.some(({key:a})=>ao(a)),s=o.every(ss)&&(t.match(/"/g)??[]).length%2===0;if(r&&!s)return[];try{return n?await wp(n,t,e):await(r?xp:Di)(t,e)}catch{return e.throwIfAborted(),[]}}var kp=/Mac|iP(hone|ad)/.test(navigator.platform),Re=({keys:t})=>t.split(" ").map(e=>i`
<kbd key=${e}>
${e.replace("Mod+",kp?"\u2318":"Ctrl ").replace(/(?<=[⌘ ])[a-z]$/,n=>n.toUpperCase())}
</kbd>
`);var Sp=120;function Tp({text:t,at:e}){let n=new Set(e),o=[];for(let r=0,s=1;r<t.length;r=s,s+=1){for(;s<t.length&&n.has(s)===n.has(r);)s+=1;let a=t.slice(r,s);o.push(n.has(r)?i`<mark key=${r}>${a}</mark>`:a)}return o}function Ep(t){let[e,n]=T({for:"",results:[]});return A(()=>{if(t==="")return n({for:"",results:[]});let o=new AbortController,r=setTimeout(()=>{Ni(t,o.signal).then(s=>n({for:t,results:s}),()=>{})},Sp);return()=>{clearTimeout(r),o.abort()}},[t]),e.for===t?e:{...e,results:e.results.filter(({acts:o})=>!o)}}function Op(t){let e=[];return t.forEach((n,o)=>{let r=e.at(-1);r?.title===n.entry.group?r.results.push(n):e.push({title:n.entry.group,from:o,results:[n]})}),e}function Mp({entry:t,letters:e,index:n,chosen:o,choose:r,point:s}){return i`
<div
class="palette-option"
id=${`palette-${n}`}
role="option"
aria-selected=${o}
onPointerMove=${()=>s(n)}
onClick=${()=>r(n)}
>
<${g} name=${t.icon} />
<span class="palette-label">
<${Tp} text=${t.label} at=${e} />
</span>
${t.hint&&i`
<span class="palette-hint">
${/^(g .|\?)$/.test(t.hint)?i`<${Re} keys=${t.hint} />`:t.hint}
</span>
`}
</div>
`}var Ap=({results:t,at:e,choose:n,point:o})=>Op(t).map(({title:r,from:s,results:a})=>i`
<div key=${`${r} ${s}`} role="group" aria-label=${r}>
<div class="palette-group" aria-hidden="true">${r}</div>
${a.map(({entry:l,at:c},p)=>i`
<${Mp}
key=${`${l.label} ${p}`}
entry=${l}
letters=${c}
index=${s+p}
chosen=${s+p===e}
choose=${n}
point=${o}
/>
`)}
</div>
`);function qi(){let[t,e]=T(Mt.peek().query),[n,o]=T(0),r=M(null),s=t.trim(),a=Ep(s),l=[...Ai(s),...s?a.results:[]],c=Math.min(n,l.length-1);P(()=>r.current.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[c,t]);let p=m=>{we({chosen:!0}),setTimeout(()=>l[m].entry.run())},u=m=>{let d={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+8,PageUp:c-8}[m.key];if(d!==void 0){let f=m.key.startsWith("Arrow");o(f?(d+l.length)%Math.max(1,l.length):Math.max(0,Math.min(l.length-1,d)))}else if(m.key==="Enter"&&l[c])p(c);else return;m.preventDefault()};return i`
<${V} title="Search or run a command" className="palette" bare onClose=${()=>we()}>
<div class="palette-line">
<${g} name="search" />
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
value=${t}
onKeyDown=${u}
onInput=${m=>{e(m.currentTarget.value),o(0)}}
/>
<kbd aria-hidden="true">Esc</kbd>
</div>
<div id="palette-list" class="palette-list" role="listbox" aria-label="Results" tabindex="-1" ref=${r}>
<${Ap} results=${l} at=${c} choose=${p} point=${o} />
</div>
<p class="palette-none" role="status">
${l.length===0?a.for===s?`No results for \u201C${s}\u201D.`:"Searching\u2026":i`<span class="unseen">${l.length} found</span>`}
</p>
<//>
`}var Pe={failed:t=>t.status==="failed"&&!t.excused,quarantined:t=>t.status==="failed"&&t.excused,flaky:t=>t.flaky,running:t=>t.status==="running",waiting:t=>t.status==="pending",done:t=>t.status==="done",cancelled:t=>t.status==="cancelled",simulated:t=>t.simulated&&["done","failed"].includes(t.status)},ji=t=>t.tries.reduce((e,n)=>Math.max(e,n.run_seconds??-1),-1);function Fi(t,{show:e="",test:n="",sort:o=""}){let r=Pe[e]??(()=>!0),s=n.toLowerCase(),a=t.filter(l=>r(l)&&l.test.toLowerCase().includes(s));if(o==="slowest"){let l=new Map(a.map(c=>[c.id,ji(c)]));a.sort((c,p)=>l.get(p.id)-l.get(c.id)||(c.id<p.id?-1:1))}else a.sort((l,c)=>(c.status==="failed")-(l.status==="failed")||(l.id<c.id?-1:1));return a.map(l=>l.id)}function Ui(t){let e=Object.keys(Pe),n={total:t.length,most:0,groups:new Map,trees:t.flatMap(o=>o.tries.map(r=>r.tree)),...Object.fromEntries(e.map(o=>[o,0]))};for(let o of t){for(let s of e)Pe[s](o)&&(n[s]+=1);if(n.most=Math.max(n.most,o.tries.length),!["pending","running"].includes(o.status))continue;let r=n.groups.get(o.group)??{waiting:0,running:0};r[o.status==="pending"?"waiting":"running"]+=1,n.groups.set(o.group,r)}return n}function Cp(t){let n=t.filter(o=>o===null||o.waiting>0).map(o=>o?.explanation?.clear_seconds??null);return n.includes(null)?null:Math.max(0,...n)}var Rp=(t,e)=>t.length===e.length&&t.every((n,o)=>n===e[o]),as=class{#t;#e=$(0);#n=C(()=>(this.#e.value,this.#t.peek()));summary=C(()=>Ui(this.#n.value));constructor(e){this.#t=e}get loaded(){return this.#t.loaded}row(e){return this.#t.row(e)}follow(){return this.#e.value+=1,this.#t.watch(()=>this.#e.value+=1)}chosen(e){let n=[];return C(()=>{let o=Fi(this.#n.value,e);return Rp(o,n)?n:n=o})}};var co=new Map;function Bi(t){let e=co.get(t);return e===void 0&&(co.size>=2e4&&co.clear(),e=t.toLowerCase().replace(/\d+/g,n=>n.padStart(12,"0")),co.set(t,e)),e}function ue(t,e){let[n,o]=[Bi(t),Bi(e)];return n<o?-1:n>o?1:0}function uo(t){let e=Object.fromEntries(Ut.map(s=>[s,t[s]??0])),n=Ut.reduce((s,a)=>s+e[a],0),o=n-e.suspect-e.offline-e.lost,r=e.busy+e.stopping+e.draining;return{...e,known:n,connected:o,working:r,share:o>0?r/o:null}}var Pp=t=>t.job?.org_id??null,ln="label.";function Hi(t,e){return e==="target"?t.targets:e==="org"?[Pp(t)??"used by nobody"]:e.startsWith(ln)?[t.labels?.[e.slice(ln.length)]??"without this label"]:["all"]}function Wi(t){let e={};for(let[,n]of t)e[X(n)]=(e[X(n)]??0)+1;return e}function Lp(t,e){let n=new Map;for(let[o,r]of t)for(let s of Hi(r,e))n.has(s)||n.set(s,{key:s,rows:[]}),n.get(s).rows.push([o,r]);return[...n.values()].sort((o,r)=>ue(o.key,r.key)).map(o=>({key:o.key,ids:o.rows.map(([r])=>r),totals:uo(Wi(o.rows))}))}function Dp(t){let e=new Map;for(let[,n]of t)for(let o of Object.keys(n.labels??{}))e.set(o,(e.get(o)??0)+1);return[...e].sort((n,o)=>o[1]-n[1]||ue(n[0],o[0]))}var Ji={tiles:"Fleet as tiles",map:"Fleet as a map",table:"Fleet as a table",hours:"Utilization of the fleet by hour"},is=["true","false"],Ki={since:["24h","7d"]},zi=t=>Number(t)>0,Ip={overview:{period:["1h","24h","7d"]},fleet:{state:[...Ut,xr],view:Object.keys(Ji),color:["state","build"],group:t=>["target","org","all"].includes(t)||t.startsWith(ln)},timeline:{view:["lanes","table","installs"],span:zi,to:zi},agent:{outcome:["passed","failed","timed_out","lost","cancelled","error"]},group:{status:["failed","running","pending","done","cancelled","parked"]},batch:{show:Object.keys(Pe),sort:["slowest"],view:["slowest"]},failures:{...Ki,label:["new","failing","flaky","infrastructure","quarantined"]},org:Ki,tests:{failing:is,flaky:is,quarantined:is,sort:["last","failing","flaky","slow"]}},Np={since:"period",span:"period",to:"time",group:"grouping",color:"coloring",sort:"order"},ls=(t,e)=>Object.entries(Ip[t]??{}).filter(([n,o])=>{let r=e.get(n);return r&&!(typeof o=="function"?o(r):o.includes(r))}).map(([n])=>[n,`No such ${Np[n]??(n==="show"?"result":n)}: \u201C${e.get(n)}\u201D.`]);var qp={agent:"agents",audit:"accounts",auditedjob:"accounts",delivery:"webhooks",org:"accounts",webhook:"webhooks"},jp=/[:/_#?;@&=+$,"[\]<>%\n\\]/g;function cs(t,e){let n=String(e).replace(jp,o=>`_${o.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`);return`/admin/${qp[t]??"jobs"}/${t}/${encodeURIComponent(n)}/change/`}function Fp({parent:t,trail:e,crumb:n}){let o=Se(t??I.value?.screen?.parent??""),r=[...o?[[o.title,x(o.name)]]:[],...e];return r.length===0?null:i`
<nav class="crumbs" aria-label="Breadcrumbs">
${r.map(([s,a])=>i`
<a key=${a} href=${a} title=${s}>${s}</a>
<${g} name="next" />
`)}
${n&&i`<span aria-current="page" title=${n}>${n}</span>`}
</nav>
`}function Up(){let{screen:t,query:e}=I.value??{};return ls(t?.name,e).map(([n,o])=>i`
<p key=${n} class="why" role="status" data-unknown=${n}>
${o}${" "}
<button type="button" class="button is-link" onClick=${()=>Ve({[n]:""})}>Remove</button>
</p>
`)}function us({title:t,note:e,state:n,actions:o,inspect:r,tools:s,parent:a,trail:l=[],crumb:c,className:p="",children:u}){let m=M(null),d=w("read","admin")?r:null;return P(()=>{document.activeElement===document.body&&I.peek().arrival.kind!=="first"&&!document.querySelector("dialog[open]")&&m.current.focus({preventScroll:!0})},[]),i`
<header class="page-head">
<${Fp} parent=${a} trail=${l} crumb=${c} />
<div class="page-line">
<h1 tabindex="-1" ref=${m}>
${t}
${e!=null&&e!==""&&i`${" "}<small class="number">${e}</small>`}
</h1>
${n&&i`<div class="page-state">${n}</div>`}
${(o||d)&&i`
<div class="page-actions">
${o}
${d&&i`
<a
class="button is-link"
href=${cs(...d)}
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
<${Up} />
<div class=${`page ${p}`}>${u}</div>
`}var Bp={0:"This screen could not be loaded",400:"Invalid request",403:"No access",404:"Not found"},Hp={0:"The server may have been upgraded: reload the page.",400:"The address is invalid.",404:"It may have been removed, or the address is wrong."},Wp=t=>Se(t?.parent==="overview"?"jobs":t?.parent)??Se("jobs");function ps({problem:{status:t,text:e,elsewhere:n}}){let o=Wp(mr(location.pathname));return i`
<${us} title=${Bp[t]??"Something went wrong"}>
<div class="state-block is-problem" data-problem=${t}>
<p>${He(e)}</p>
${n?i`
<p>
It is in ${nt(n)}.${" "}
<a href=${Zt(location.pathname+location.search,n)}>Open it there</a>
</p>
`:i`<p class="quiet">${Hp[t]}</p>`}
<p>
<a class="button" href="/">
Show overview
</a>${" "}
${o&&i`<a class="button" href=${x(o.name)}>Show ${o.title.toLowerCase()}</a>`}
</p>
</div>
<//>
`}var Vi=()=>i`
<${V} title="Keyboard shortcuts" className="sheet" onClose=${()=>_t.value=!1}>
<div class="sheet-groups">
${Bt.value.map(({title:t,keys:e})=>i`
<section key=${t}>
<h3>${t}</h3>
<dl>
${e.filter(({what:n})=>n).map(({key:n,what:o})=>i`
<div key=${n}>
<dt>
<${Re} keys=${n} />
</dt>
<dd>${o}</dd>
</div>
`)}
</dl>
</section>
`)}
</div>
${w("read","docs")&&i`<p><a href="/docs/">Documentation</a></p>`}
<label class="check">
<input
type="checkbox"
checked=${le}
onChange=${t=>Hr(t.currentTarget.checked)}
/>
Enable single-letter shortcuts
</label>
<//>
`;function Kp({toast:t}){let{id:e,kind:n,text:o,detail:r,action:s}=t,a=()=>n==="good"&&qn(e);return i`
<div
class=${`toast toast-${n}`}
data-toast=${e}
role=${n==="bad"?"alert":void 0}
onPointerLeave=${a}
onFocusOut=${a}
>
<${g} name=${n==="bad"?"failed":"done"} />
<p>
${o}
${r&&i`<span class="toast-detail"> ${r}</span>`}
</p>
${s&&i`
<button
type="button"
class="button"
onClick=${()=>{oe(e),s.run()}}
>
${s.label}
</button>
`}
<button type="button" class="icon-button" aria-label="Dismiss" onClick=${()=>oe(e)}>
<${g} name="close" />
</button>
</div>
`}var Gi=()=>i`
<div class="toasts" role="status" aria-label="Messages">
${ne.value.map(t=>i`<${Kp} key=${t.id} toast=${t} />`)}
</div>
`;var zp=400;function Qi(){let t=M(null);return A(()=>{let e=0,n=null,o=()=>{clearTimeout(e),n=null,t.current?.matches(":popover-open")&&t.current.hidePopover()},r=c=>{if(!c.isConnected||c.innerText.trim().startsWith(c.dataset.tip))return;let p=t.current;p.textContent=c.dataset.tip,p.matches(":popover-open")||p.showPopover();let u=c.getBoundingClientRect(),m=c.dataset.tipSide==="right",d=m?u.top+(u.height-p.offsetHeight)/2:u.bottom+6,f=d+p.offsetHeight<window.innerHeight,_=m?u.right+8:u.left+(u.width-p.offsetWidth)/2;p.style.setProperty("left",`${Math.max(6,Math.min(_,window.innerWidth-p.offsetWidth-6))}px`),p.style.setProperty("top",`${f?d:u.top-p.offsetHeight-6}px`)},s=c=>{let p=c.target.closest?.("[data-tip]");p!==n&&(o(),!(!p||c.type==="focusin"&&!p.matches(":focus-visible"))&&(c.type==="pointerover"&&c.pointerType!=="mouse"||(n=p,c.type==="focusin"?r(p):e=setTimeout(()=>r(p),zp))))},l=[["pointerover",s],["focusin",s],["focusout",o],["pointerdown",o],["scroll",o],["keydown",c=>c.key==="Escape"&&o()]];for(let[c,p]of l)document.addEventListener(c,p,!0);return()=>l.forEach(([c,p])=>document.removeEventListener(c,p,!0))},[]),i`<div class="tip" role="tooltip" popover="manual" ref=${t}></div>`}var Jp={connecting:"Connecting to the server",live:"Data is up to date",paused:"Updates pause while the tab is hidden",reconnecting:"Connection lost; reconnecting",stale:"Server unreachable for a while; still trying",stopped:"Updates have stopped"},Vp={connecting:"reconnecting",paused:"paused",stopped:"stale"};function Yi({live:t}){let e=t.state.value,n=Nt(()=>e==="live"?"":`data from ${et(t.age.value)} ago`);return i`
<p class=${`live live-${e}`} role="status" data-live=${e} data-tip=${Jp[e]}>
<${g} name=${Vp[e]??e} />
<span class="live-word">${e}</span>
${["reconnecting","stale"].includes(e)&&i`<span class="live-age" aria-hidden="true">${n}</span>`}
</p>
`}var Xi={system:"System",light:"Light",dark:"Dark"},Gp=()=>i`
<${Me}
label=${`Color scheme: ${Xi[Ce.value].toLowerCase()}`}
tip="Color scheme"
className="icon-button"
icon=${`theme-${Ce.value}`}
items=${lo.map(t=>({label:Xi[t],icon:`theme-${t}`,checked:t===Ce.value,run:()=>Wt(t)}))}
/>
`,Qp=()=>i`
<${Me}
label=${`Scope: ${nt(U)}`}
tip="Switch organization"
className="scope"
items=${jt.map(t=>({label:nt(t.scope),hint:t.role==="site"?"":t.role,checked:t.scope===U,run:()=>t.scope!==U&&io(t.scope)}))}
>
<${g} name="org" /><span class="unseen">Scope: </span>
<span class="scope-name" title=${nt(U)}>${nt(U)}</span>
<//>
`,Zi=()=>i`
<header class="top">
<${Qn} />
${jt.length>0&&i`<${Qp} />`}
<button type="button" class="jump" onClick=${()=>te()} aria-keyshortcuts="Control+K Meta+K">
<${g} name="search" />
<span class="jump-text">Search or run a command…</span>
<span class="jump-keys" aria-hidden="true">
<${Re} keys="Mod+k" />
</span>
</button>
<${Yi} live=${B} />
<${Gp} />
<button
type="button"
class="icon-button is-keys"
aria-label="Keyboard shortcuts"
data-tip="Keyboard shortcuts (?)"
onClick=${()=>_t.value=!0}
>
<${g} name="help" />
</button>
${F!==null&&i`<a class="person" href="/accounts/" aria-label=${`Account of ${F}`} title=${F}>${F}</a>`}
</header>
`;function Yp(){let t=I.value;if(P(()=>{t&&va(t.arrival)},[t?.arrival]),!t)return i`
<div class="page">
<${gr} />
</div>
`;if(t.problem)return i`<${ps} problem=${t.problem} />`;let e=t.module.default,n=JSON.stringify([t.screen.name,t.params]);return i`<${e} key=${n} params=${t.params} query=${t.query} />`}var Xp=()=>B.serverError.value&&i`<p class="complaint" role="alert">Server error: ${B.serverError}</p>`;function Zp(t){t.preventDefault(),location.reload()}var tf={out:()=>i`You are logged out: nothing on this page is updated. <a href=${xa()}>Log in again</a>`,changed:()=>i`Your access has changed. <a href=${location.href} onClick=${Zp}>Reload the page</a>`,left:()=>i`
You have no access to ${nt(U)} any more. <a href="/" onClick=${ef}>Leave this page</a>
`};function ef(t){t.preventDefault(),location.assign("/")}function nf(){return I.value,ft.value==="in"?null:i`
<p class="complaint" role="alert" data-session=${ft.value}>
${tf[ft.value]()}
</p>
`}function tl(){return i`
<div class="shell">
<aside class="side">
<${Qn} />
<${_i} />
<p class="side-foot">
${w("read","admin")&&i`<a href="/admin/">Admin</a>`}
${w("read","docs")&&i`<a href="/docs/">Docs</a><a href="/api/docs/">API</a>`}
${F!==null&&i`<a href="/accounts/logout/">Log out</a>`}
</p>
</aside>
<div class="stage">
<${Zi} />
<${Xp} />
<${nf} />
<main
id="content"
tabindex="-1"
data-screen=${I.value&&(I.value.screen?.name??"none")}
aria-busy=${ze.value}
>
<${Yp} />
</main>
</div>
</div>
<${ai} />
${Mt.value&&i`<${qi} />`}
${_t.value&&i`<${Vi} />`}
<${ui} />
<${Gi} />
<${Qi} />
<${Ua} />
`}var el=new WeakMap,of=O.diffed;function rf(t,e){for(let n of t){if(!n||n.__===e)continue;let{type:o,__k:r}=n;n.__=null,typeof o=="string"&&r&&nl(r,n)}}function nl(t,e){for(let n of t)n?.__===e&&(n.__=null,typeof n.type=="string"&&n.__k&&nl(n.__k,n))}O.diffed=t=>{of?.(t);let e=t.__c;if(!e)return;let n=el.get(e);n&&n!==t.__k&&rf(n,t),t.__k&&el.set(e,t.__k)};function sf(){let t=document.querySelector("[data-search]");t?t.select():te()}function ol(){Ee("Everywhere",[{key:"Mod+k",what:"search or run a command",run:()=>Mt.peek()?we():te()},{key:"/",what:"search on this screen",run:sf},{key:"f",what:"next failure",run:()=>Fr()||ot(x("jobs",{},{status:"failed"}))},{key:"?",what:"keyboard shortcuts",run:()=>_t.value=!0},{key:"Esc",what:"close"}]),Ee("Rows",[{key:"\u2191 \u2193 j k",what:"previous or next row"},{key:"\u2190 \u2192",what:"links and buttons of the row"},{key:"j",run:()=>rn(1)},{key:"k",run:()=>rn(-1)},{key:"Enter",what:"open the row"},...ur(["retry","priority","cancel"],"job")?[{key:"Space x",what:"select the row, with Shift a range"}]:[]]);let t=mt.filter(e=>e.place);Ee("Screens",t.map(e=>({key:`g ${e.place.key}`,what:e.place.label.toLowerCase(),run:()=>ot(x(e.name))})))}var af=300;B.subscribe(dt);location.hash==="#command"&&or();tr();Ho();Wr();ol();var lf=$r(),cf=lf.finally(()=>B.start());_r();Promise.race([cf,new Promise(t=>setTimeout(t,af))]).then(()=>setTimeout(()=>{let t=document.getElementById("app");t.replaceChildren(),Sn(i`<${tl} />`,t)}));var rl=50,uf=200,pf=$(null),cn=class{#t;#e;#n;#i;#o=new Map;#s=null;#r=0;ids=$([]);loading=$(null);error=$(null);more=$(!1);constructor({path:e,name:n,query:o={},page:r=null,mirrors:s=!1}){this.#t=e,this.#e=n,this.#n=o,this.#i=s,r&&this.#a(r)}row(e){return this.#o.get(e)??pf}has(e){return this.#o.has(e)}start(){this.ids.peek().length===0&&this.first()}async first(){let e=await this.#m("first",null);e&&this.#a(e)}async next(){if(!this.#s||this.loading.peek())return;let e=await this.#m("more",this.#s);e&&this.#p(e)}refresh=async()=>{let e=this.#r,n;try{n=await J(this.#f(null,Math.min(uf,Math.max(rl,this.ids.peek().length))))}catch{return}if(e!==this.#r)return;let o=n[this.#e].some(({id:r})=>this.#o.has(r))||this.ids.peek().length===0;this.#i&&n.next===null?this.#a(n):o?this.merge(n[this.#e],n.next):this.#a(n)};merge(e,n=null){let o=e.filter(({id:r})=>!this.#o.has(r)).map(({id:r})=>r);for(let r of e)this.#l(r);this.#s===null&&n!==null&&this.ids.peek().length===0&&this.#c(n),o.length>0&&(this.ids.value=[...o,...this.ids.peek()])}watch(e,n=o=>o){let o=r=>Object.values(r).forEach(s=>this.update(n(s,this.row(s.id).peek())));return o(Ke(e)),e.watch(o)}update(e){this.#o.has(e.id)&&this.#l(e)}#l(e){let n=this.#o.get(e.id);n?n.value=e:this.#o.set(e.id,$(e))}#c(e){this.#s=e,this.more.value=e!==null}#a(e){let n=e[this.#e].map(({id:r})=>r);for(let r of e[this.#e])this.#l(r);let o=new Set(n);ut(()=>{for(let[r,s]of[...this.#o])o.has(r)||(this.#o.delete(r),s.value=null);this.#c(e.next),this.ids.value=n})}#p(e){let n=e[this.#e].filter(({id:o})=>!this.#o.has(o)).map(({id:o})=>o);for(let o of e[this.#e])this.#l(o);this.#c(e.next),this.ids.value=[...this.ids.peek(),...n]}#f(e,n=rl){let o=Object.entries({...this.#n,limit:n,cursor:e}).filter(([,r])=>r!==null&&r!=="");return`${this.#t}?${new URLSearchParams(o)}`}async#m(e,n){let o=++this.#r;this.loading.value=e,this.error.value=null;try{let r=await J(this.#f(n));return o===this.#r?r:null}catch(r){return o===this.#r&&(this.error.value=r),null}finally{o===this.#r&&(this.loading.value=null)}}};var un=W("batches",(t,e)=>t.id<e.id?1:t.id>e.id?-1:0);var fs=50,ff={org_id:"organization",suite:"suite",branch:"branch"},mf=t=>[t.name,t.branch].filter(Boolean).join(" \xB7 "),ds=t=>({...t,failed:t.failed-t.excused,quarantined:t.excused});function df(t){try{let e=new URL(t.url);return["https:","http:"].includes(e.protocol)?e.href:null}catch{return null}}var sl=(t,e)=>Object.entries(t).every(([n,o])=>e[n]===o),ms=class extends cn{#t;fresh=C(()=>{let e=this.ids.value[0]??"";return this.loading.value==="first"?0:un.ids.value.filter(n=>n>e&&sl(this.#t,un.row(n).peek()??{})).length});constructor({filters:e,page:n}){super({path:"/api/v1/batches",name:"batches",query:e,page:n}),this.#t=e}follow(){this.start();let e=this.watch(un),n=B.onReconnect(()=>this.#e());return()=>{e(),n()}}async#e(){let e=this.ids.peek().filter(n=>un.row(n).peek()===null);for(let n=0;n<e.length;n+=fs){let o=e.slice(n,n+fs).join(",");try{(await J(`/api/v1/batches?${new URLSearchParams({id:o,limit:fs})}`)).batches.forEach(s=>this.update(s))}catch{return}}}};var hf=[.1,.2,.5,1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,43200,86400,604800],_f=t=>t===0?"0 s":t<10?Q(Math.round(t*10)/10):et(t).replace(/ 00? \w+$/,""),$f=t=>y(t<10?Math.round(t*10)/10:Math.round(t)),gf=t=>Math.max(0,...t.map(e=>e??0));var bf=globalThis.document?parseFloat(getComputedStyle(document.documentElement).fontSize)/16:1,Z=t=>Math.round(t*bf);var al=document.documentElement,pn=document.createElement("i");pn.hidden=!0;pn.style.setProperty("forced-color-adjust","none");al.append(pn);var po=new Map,fo=$(0);function il(){po=new Map,fo.value+=1}new MutationObserver(il).observe(al,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener("change",il);function pe(t){return po.has(t)||(pn.style.setProperty("color",`var(--${t})`),po.set(t,getComputedStyle(pn).color)),po.get(t)}var hs=(t,e=400)=>`${e} ${Z(t)}px Archivo, system-ui, sans-serif`;var yt=W("agents",(t,e)=>ue(t.name,e.name)),vf=["suspect","paused","drained","quarantined","stopping","lost"],ho=$([]),ll=$(0),mo=new Set;function cl(t,e){let n=new Set(ho.peek());for(let r of e)n.delete(r),mo.delete(r);for(let[r,s]of Object.entries(t))vf.includes(s.status)?n.add(r):n.delete(r),s.simulated&&s.state!=="offline"?mo.add(r):mo.delete(r);ll.value=mo.size;let o=[...n].sort(ue);o.join(`
`)!==ho.peek().join(`
`)&&(ho.value=o)}cl(Object.fromEntries(yt.ids.peek().map(t=>[t,yt.row(t).peek()])),[]);yt.watch(cl);function Ct({since:t,expected:e=0}){let n=q(()=>{let o=Y(t);return C(()=>et(o===null?null:pt.value-o))},[t]);return i`
<time class="number" datetime=${t}>${n}</time>
${e>=1&&i`<span class="quiet"> of about <span class="unbroken">${et(e)}</span></span>`}
`}var _s=F===null?"curl -s":'curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"',yf="http://127.0.0.1:3000",$s=()=>[yf,"http://localhost:3000"].includes(location.origin)?"":` --url ${location.origin}`,gs=U?.startsWith("org:")?U.slice(4):"acme",_o=t=>/^[\w.-]+$/.test(t)?t:`'${t.replaceAll("'","'\\''")}'`,Le=F!==null;var De=!Le||w("invite","host"),bs=()=>Le?De?i`
<a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
`:null:i`
On a machine with a device or a browser, in the folder of your tests:${" "}
<code>qgagent init</code> writes <code>qgagent.toml</code>, which says what runs; then${" "}
<code>qgagent run --url ${location.origin}</code>
`;function vs({title:t,note:e,tools:n,id:o,className:r="",children:s}){let a=G();return i`
<section id=${o} class=${`block ${r}`} aria-labelledby=${a} tabindex="-1">
<header class="block-head">
<h2 id=${a}>
${t}
${e!=null&&e!==""&&i`${" "}<small class="number">${e}</small>`}
</h2>
${n&&i`<div class="block-tools">${n}</div>`}
</header>
${s}
</section>
`}var wf=matchMedia("(max-width: 53.75em)"),xf=t=>wf.matches?t/2:t;function ys(t,e,n="more"){let[o,r]=T(!1),s=t>0&&i`
<p class="rest">
<button
type="button"
class="button is-link"
aria-expanded=${o}
aria-controls=${e}
onClick=${()=>r(!o)}
>
${o?"Show fewer":`Show ${y(t)} ${n}`}
</button>
</p>
`;return[o||t<=0,s]}function fe({since:t}){let e=q(()=>C(()=>ve(pt.value-Y(t))),[t]);return i`<time class="number" datetime=${t}>${e}</time>`}var kf={server:"stale",agent_lost:"lost",agent_repair:"suspect",agent_paused:"paused",agent_quarantined:"quarantined",stranded:"pending",build_held:"suspect",failure:"failed",failures:"failed"},ul=3,Sf={bad:"Alarm",warn:"Warning"};function Tf({name:t}){let{label:e,effect:n}=at.quarantine;return i`
<button
type="button"
class="problem-act"
tabindex="-1"
title=${n}
onClick=${()=>Ze(t,"quarantine")}
>
${e}…<span class="unseen"> ${t}</span>
</button>
`}function Ef({kind:t},e){let n=e.slice(t.length+1);return t==="agent_repair"&&w("quarantine","agent")&&yt.row(n).value?.operable?n:null}var Of=({org:t,version:e})=>i`
<button type="button" class="problem-act" tabindex="-1" onClick=${()=>Er(t,e)}>
Release build<span class="unseen"> ${e} of ${t}</span>
</button>
`;function Mf({row:{kind:t,link:e,detail:n,reason:o}}){let r=t==="stranded"&&o==="no_agent"&&Le&&De,[s,a]=r?["Add agent","/team/hosts/"]:t==="stranded"?["Show agents","/fleet"]:[e.startsWith("/agents/")?"Open agent":"Show agents",e];return i`<a class="problem-act" tabindex="-1" href=${a} title=${n}>${s}</a>`}function Af({row:t,id:e}){let n=Ef(t,e);return n!==null?i`<${Tf} name=${n} />`:t.kind==="build_held"&&w("release","build")?i`<${Of} org=${t.org_id} version=${t.held_version} />`:["agent_lost","agent_paused","stranded"].includes(t.kind)?i`<${Mf} row=${t} />`:null}function $o({id:t}){let e=vt.row(t).value;return e?i`
<li class=${`problem is-${e.level}`} data-kind=${e.kind}>
<span class="problem-mark">
<${g} name=${kf[e.kind]??"stale"} />
<span class="unseen">${Sf[e.level]}:</span>
</span>
<a class="problem-text" href=${e.link} data-row=${`problem/${t}`} tabindex="-1" title=${e.text}>
${e.text}
</a>
<span class="problem-detail" title=${e.detail}>${e.detail}</span>
<span class="problem-count number">
<${Af} row=${e} id=${t} />
${e.count>1&&i`×${y(e.count)}<span class="unseen"> times</span>`}
</span>
<span class="problem-since" title=${e.since?bt(e.since):""}>
${e.since&&i`for <${fe} since=${e.since} />`}
</span>
</li>
`:null}function Cf(t,e){return`more: ${[e&&D(e,"alarm"),t-e&&D(t-e,"warning")].filter(Boolean).join(", ")}`}function Rf(){let t=M(null),e=on(t.current);P(()=>{t.current&&nn(t.current,e)});let n=vt.ids.value,o=n.slice(ul),r=o.filter(l=>vt.row(l).value?.level==="bad").length,[s,a]=ys(o.length,"problems-list",Cf(o.length,r));return vt.loaded.value?i`
<${vs} id="problems" title="Problems" note=${n.length||""}>
${n.length>0?i`
<ul
class="problems"
id="problems-list"
data-list
ref=${t}
onFocusIn=${en}
aria-label="Problems, the most severe first"
>
${(s?n:n.slice(0,ul)).map(l=>i`<${$o} key=${l} id=${l} />`)}
</ul>
${a}
`:i`
<p class="nothing no-problems"><${g} name="done" /> No problems.</p>
`}
<//>
`:null}function Pf(){let t=vt.ids.value.filter(e=>e.startsWith("agent_"));return t.length>0&&i`
<ul class="problems" data-list aria-label="Problems of agents">
${t.map(e=>i`<${$o} key=${e} id=${e} />`)}
</ul>
`}function fn({name:t}){let e=Gr(t);return e&&i`
<span class="tag is-bad" title=${e.detail}><${g} name="suspect" /> needs repair</span>
`}function ws({as:t="div",left:e=0,top:n=0,width:o,height:r,className:s="",children:a,...l}){let c=M(null);return P(()=>{let{style:p}=c.current;p.setProperty("transform",`translate(${e}px, ${n}px)`),p.setProperty("width",o===void 0?"100%":`${o}px`),p.setProperty("height",r===void 0?"auto":`${r}px`)},[e,n,o,r]),i`<${t} ref=${c} class=${`placed ${s}`} ...${l}>${a}<//>`}function mn({since:t,expected:e}){let n=M(null);return P(()=>{let o=Y(t);if(!(o===null||!e))return z(()=>{let r=Math.max(0,(pt.value-o)/e);n.current?.style.setProperty("--share",Math.min(1,r).toFixed(3)),n.current?.classList.toggle("is-over",r>1)})},[t,e]),i`<span class="progress" ref=${n} aria-hidden="true"></span>`}function me({test:t}){let e=t.includes("::")?t.indexOf("::")+2:t.lastIndexOf("/")+1;return i`
<span class="test" title=${t}>
<span class="test-folder">${t.slice(0,e)}</span>
<span class="test-file">${t.slice(e)}</span>
</span>
`}var Lf=({test:t})=>i`
<span class="test-path">${t.split(/(?<=[/_])/).map(e=>i`${e}<wbr />`)}</span>
`;var pl=t=>t.job??t.installed?.[0]??null;function fl({until:t,by:e,at:n}){return[[e&&`by ${e}`,n&&`at ${bt(n)}`].filter(Boolean).join(" "),t&&`until ${bt(t)}`].filter(Boolean).join(", ")}function ml({held:t,paused_reason:e}){if(!t)return e?`paused itself: ${e}`:null;let{kind:n,note:o,...r}=t;return[o?`${n}: ${o}`:n,fl(r)].filter(Boolean).join(", ")}function dl({job:t}){return i`
<span class="took">
<span class="took-words">
${t.phase==="installing"&&i`<em>installing</em>${" "}`}
<${Ct} since=${t.started_at} expected=${t.expected_seconds} />
</span>
<${mn} since=${t.started_at} expected=${t.expected_seconds} />
</span>
`}var go=({agent:t})=>i`
<span class=${t.lost?"is-lost":"quiet"} title=${`last seen ${bt(t.last_seen_at)}`}>
${X(t)} for <${fe} since=${t.last_seen_at} />
</span>
`;function Df({agent:t}){if(t.job)return i`<${me} test=${t.job.test} />`;let e=t.lost?null:ml(t);if(e)return i`<span class="card-hold" title=${e}>${e}</span>`;if(t.state==="offline")return i`<${go} agent=${t} />`;let n=Xe(t);return i`<span class="quiet" title=${n}>${n}</span>`}function If({id:t,index:e,count:n,...o}){let r=yt.row(t).value;if(!r)return null;let s=pl(r),a=ye(r.labels);return i`
<${ws}
as="li"
className=${`card card-${X(r)}`}
aria-setsize=${n}
aria-posinset=${e+1}
...${o}
>
<span class="card-head">
<a
class="card-name"
data-row=${`agent/${t}`}
tabindex="-1"
href=${x("agent",{name:r.name})}
title=${r.name}
>
${r.name}
</a>
<${tn} agent=${r} />
</span>
<span class="card-build">
${s?i`<${At} org=${s.org_id} version=${s.app_version_id} />`:i`<span class="quiet">no build installed</span>`}
</span>
<span class="card-doing">
<${Df} agent=${r} />
</span>
<span class="card-took">${r.job&&i`<${dl} job=${r.job} />`}</span>
<span class="card-labels" title=${a}>
<${fn} name=${r.name} />
${r.simulated&&i`<span class="tag">simulated</span>${" "}`}
${a}
</span>
<//>
`}function ks(t){let{id:e,label:n,className:o,sections:r=[{key:"all",ids:t.ids}],selection:s}=t,a=zr(),l=r.flatMap(m=>m.ids),c=Nf(t,l),p=Jr(l.length),u=m=>{let d=m.key===" "||m.key==="x"&&le.peek();if(!s||!d||m.ctrlKey||m.metaKey||m.altKey)return;let f=m.target.closest("[data-row]");f&&(m.preventDefault(),s.toggle(f.dataset.row.slice(t.kind.length+1),{through:m.shiftKey,shown:l}))};return i`
<table
id=${e}
role="table"
aria-label=${n}
class=${`rows ${o}`}
...${a}
onKeyDown=${u}
>
<thead role="rowgroup">
<tr role="row">
${s&&i`
<th role="columnheader" scope="col" class="c-pick">
<${Ff} selection=${s} shown=${l} />
</th>
`}
${c.map(({name:m,title:d,numeric:f})=>i`
<th key=${m} role="columnheader" scope="col" class=${`c-${m} ${f?"is-numeric":""}`}>
${d}
</th>
`)}
</tr>
</thead>
${r.map(({key:m,title:d,className:f="",ids:_,empty:E,foot:b})=>{let v=_.slice(0,p);return _.length>0&&v.length===0?null:(p-=v.length,i`
<tbody key=${m} role="rowgroup" class=${f}>
${d&&i`
<tr role="row" class="divider">
<th role="rowheader" scope="rowgroup">${d}</th>
</tr>
`}
${v.map(h=>i`<${qf} key=${h} id=${h} table=${t} columns=${c} shown=${l} />`)}
${_.length===0&&E&&i`
<tr role="row" class="divider">
<td role="cell" class="nothing">${E}</td>
</tr>
`}
${b&&i`
<tr role="row" class="divider is-foot">
<td role="cell">${b}</td>
</tr>
`}
</tbody>
`)})}
</table>
`}function xs(t){return typeof t=="string"?t:Array.isArray(t)?t.map(xs).join("").trim():t&&typeof t.type=="string"?xs(t.props.children):""}function Nf({columns:t,rowOf:e},n){let o=n.join(),s=q(()=>{let a=({some:l})=>!l||n.some(c=>e(c).value&&l(e(c).value));return C(()=>t.map(a).join())},[t,o]).value.split(",");return t.filter((a,l)=>s[l]==="true")}function qf({id:t,table:e,columns:n,shown:o}){let{rowOf:r,kind:s,hrefOf:a,rowClass:l=()=>"",failed:c=()=>!1,selection:p}=e,u=r(t).value,m=Nt(()=>p?.ids.value.has(t)?" is-picked":"");if(!u)return null;let d=a(u,t),f=_=>{_.target.closest("a, button, input, label")||String(getSelection())||(_.metaKey||_.ctrlKey?window.open(d,"_blank","noopener"):ot(d))};return i`
<tr role="row" class=${`row ${l(u)}${m.value}`} onClick=${f}>
${p&&i`
<td role="cell" class="c-pick">
<${jf} id=${t} selection=${p} shown=${o} />
</td>
`}
${n.map(({name:_,label:E,numeric:b,main:v,stacked:h,under:k,cell:S})=>{let lt=S(u,t),Kt=`c-${_} ${b?"is-numeric":""}`,wt=!b&&xs(lt)||void 0;return i`
<td key=${_} role="cell" class=${Kt} data-label=${E} title=${wt}>
${v?i`
<span class=${`line ${h?"is-stacked":""}`}>
<a
class="row-link"
data-row=${`${s}/${t}`}
data-failed=${c(u)?"":void 0}
tabindex="-1"
href=${d}
>
${lt}
</a>
${v===!0?null:v(u)}
</span>
${k?.(u)}
`:lt}
</td>
`})}
</tr>
`}function jf({id:t,selection:e,shown:n}){let o=Nt(()=>e.ids.value.has(t));return i`
<label class="pick">
<input type="checkbox" tabindex="-1" checked=${o} onClick=${s=>e.toggle(t,{through:s.shiftKey,shown:n})} />
<span class="unseen">Select this row</span>
</label>
`}function Ff({selection:t,shown:e}){let n=M(null),o=e.filter(r=>t.ids.value.has(r)).length;return P(()=>{n.current.indeterminate=o>0&&o<e.length}),i`
<label class="pick">
<input
type="checkbox"
ref=${n}
disabled=${e.length===0}
checked=${o>0&&o===e.length}
onChange=${()=>t.toggleAll(e)}
/>
<span class="unseen">Select all rows shown</span>
</label>
`}var Uf=t=>t.job??t.installed?.[0]??null;function hl({agent:t}){let e=Uf(t);return e?i`<${At} org=${e.org_id} version=${e.app_version_id} />`:i`<span class="quiet">no build installed</span>`}function _l({agent:t}){let{job:e}=t;if(t.state==="offline")return i`<${go} agent=${t} />`;if(!e){let n=Xe(t);return i`<span class="quiet" title=${n}>${n}</span>`}return i`
<span class="work">
<${me} test=${e.test} />
<span class="work-time">
${e.phase==="installing"&&i`<em>installing</em>${" "}`}
<${Ct} since=${e.started_at} expected=${e.expected_seconds} />
</span>
<${mn} since=${e.started_at} expected=${e.expected_seconds} />
</span>
`}var Bf=t=>i`
<span class="agent-line">
<${tn} agent=${t} />
<${fn} name=${t.name} />
${t.simulated&&i`<span class="tag" title="Simulates tests instead of running them">simulated</span>`}
</span>
`,Hf=[{name:"name",title:"Agent",main:Bf,stacked:!0,cell:t=>i`<span title=${t.name}>${t.name}</span>`},{name:"installed",title:"Build",cell:t=>i`<${hl} agent=${t} />`},{name:"job",title:"Job",cell:t=>i`<${_l} agent=${t} />`}],Wf=({ids:t})=>i`
<${ks}
id="agents-list"
label="Agents"
className="agents"
columns=${Hf}
ids=${t}
kind="agent"
rowOf=${e=>yt.row(e)}
hrefOf=${e=>x("agent",{name:e.name})}
rowClass=${e=>`agent-${X(e)}`}
/>
`;var $l=["done","failed","quarantined","cancelled","running","waiting"];function Kf({group:t}){let e=M(null);return P(()=>{$l.forEach((n,o)=>e.current.children[o].style.setProperty("flex-grow",t[n]||0))}),i`
<span class="bar" ref=${e} aria-hidden="true">
${$l.map(n=>i`<i key=${n} class=${`bar-${n}`}></i>`)}
</span>
`}var zf=Z(152),Jf=8,gl=Z(34),Vf=86400,Gf=(t,e,n,o,r)=>e.map(s=>{let a=Xt(s,r<60);return r>=Vf||a==="00:00"?Pn(s):a});function Qf(t,e){if(!e)return gl;let n=Math.max(...e.map(o=>o.length));return Math.max(gl,Z(n*6.5)+Jf*2)}function Yf({write:t,steps:e,bare:n,axis:o}){let r=()=>pe("ink-2"),s={stroke:()=>pe("rule"),width:1},a={stroke:r,font:hs(11),ticks:{show:!1}};return[{...a,values:n?(l,c)=>c.map(()=>""):Gf,grid:o?s:{show:!1},size:n?0:Z(24),gap:4,space:Z(76)},{...a,values:(l,c)=>c.map(t),grid:s,size:o??Qf,gap:6,space:Z(o?20:32),...e?{incrs:e}:{}}]}var Xf=({data:t},e)=>t[e].flatMap((n,o,r)=>n!=null&&r[o-1]==null&&r[o+1]==null?[o]:[]),Zf=({name:t,tone:e,kind:n},o)=>({label:t,stroke:()=>pe(e),fill:n==="bars"?()=>pe(e):void 0,width:n==="bars"?0:2,dash:n==="dashed"?[4,3]:void 0,paths:n==="bars"?o:void 0,points:{show:!1,size:6,fill:()=>pe(e),...n==="bars"?{}:{filter:Xf}},spanGaps:!1}),tm={time:!0,range:t=>[t.data[0][0],t.data[0].at(-1)+(t.data[0][1]-t.data[0][0])]},em=(t,e,n=0)=>({range:(o,r,s)=>[r>=n?n:0,e??Math.max(t,(s??0)*1.08)]});function nm({series:t,least:e,most:n,floor:o,height:r,group:s,width:a,onCursor:l,uPlot:c,...p}){let u=c.paths.bars({size:[.82,28],align:1});return{width:a,height:r,padding:[8,16,p.bare?4:0,0],legend:{show:!1},scales:{x:tm,y:em(e,n,o)},cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1},sync:{key:s??null}},axes:Yf(p),series:[{},...t.map(m=>Zf(m,u))],hooks:{setCursor:[m=>l(m.cursor.idx??null)]}}}function om(t){let e=pr.value;return A(()=>{if(e)return;let n=new IntersectionObserver(s=>s.at(-1).isIntersecting&&jn()),o=()=>{n.unobserve(t.current),n.observe(t.current)};o();let r=B.onReconnect(o);return()=>{r(),n.disconnect()}},[e]),e}function bl({title:t,data:e,series:n,write:o,summary:r,rest:s,newest:a,height:l=zf,least:c=1,...p}){let u=M(null),m=M(null),d=gt(null),f=q(()=>n,[t]),_=om(u);A(()=>{if(!_)return;let h=new _(nm({...p,series:f,write:o,least:c,height:l,width:u.current.clientWidth,onCursor:S=>d.value=S,uPlot:_}),e,u.current);m.current=h;let k=new ResizeObserver(([S])=>h.setSize({width:Math.floor(S.contentRect.width),height:l}));return k.observe(u.current),()=>{m.current=null,k.disconnect(),h.destroy()}},[f,_]),A(()=>m.current?.setData(e),[e]);let E=fo.value;A(()=>m.current?.redraw(!1),[E]);let b=h=>{let k={ArrowLeft:-1,ArrowRight:1}[h.key];if(!k||!m.current)return;h.preventDefault();let S=Math.min(e[0].length-1,Math.max(0,(d.peek()??e[0].length)+k));m.current.setCursor({left:m.current.valToPos(e[0][S],"x"),top:10},!0,!0)},v=()=>m.current?.setCursor({left:-10,top:-10},!0,!0);return i`
<figure class="chart" data-chart=${t}>
<${rm} at=${d.value} ...${{title:t,data:e,series:n,write:o,rest:s,newest:a}} />
<div
class="chart-box"
ref=${u}
tabindex="0"
role="img"
aria-label=${`${t}. ${r}`}
onKeyDown=${b}
onBlur=${v}
></div>
</figure>
`}function rm({title:t,data:e,series:n,write:o,at:r,rest:s=null,newest:a="now"}){let l=r!==null&&r<e[0].length?r:s,c=(p,u)=>{let m=p.shown?p.shown(l??e[0].length-1):e[u+1][l??e[0].length-1];return m==null?"\u2013":o(m)};return i`
<figcaption class="chart-head">
<strong>${t}</strong>
<span class="chart-time number quiet">
${l===null?a:qt(e[0][l])}
</span>
${n.map((p,u)=>i`
<span
key=${p.name}
class=${`chart-key chart-key-${p.tone} ${p.kind==="dashed"?"is-dashed":""}`}
>
<i></i>
${p.name} <span class="number strong">${c(p,u)}</span>
</span>
`)}
</figcaption>
`}var sm=[Z(84),Z(150)],am=Z(320),im=Z(64),lm=(t,e,n)=>e.length>1?`${t}, ${n.name}`:t,Ss=(t,e,n,o)=>(e.shown?e.shown(o):t[n+1][o])??null;function cm({label:t,charts:e}){let n=e.flatMap(({title:s,data:a,series:l,write:c})=>l.map((p,u)=>({name:lm(s,l,p),at:m=>Ss(a,p,u,m),text:m=>Ss(a,p,u,m)===null?"\u2013":c(Ss(a,p,u,m))}))),o=e[0].data[0],r=o.map((s,a)=>a).filter(s=>n.some(({at:a})=>a(s)!==null));return i`
<div class="chart-table" role="region" aria-label=${t} tabindex="0">
<table>
<thead>
<tr>
<th scope="col">Time</th>
${n.map(({name:s})=>i`<th key=${s} scope="col">${s}</th>`)}
</tr>
</thead>
<tbody>
${r.reverse().map(s=>i`
<tr key=${o[s]}>
<th scope="row">${qt(o[s])}</th>
${n.map(({name:a,text:l})=>i`<td key=${a}>${l(s)}</td>`)}
</tr>
`)}
</tbody>
</table>
</div>
`}function um({label:t,charts:e,stacked:n=!1}){let[o,r]=T(!1),s=G(),a=e.length-1,l=q(()=>{let[m,d]=sm;return Math.min(d,Math.max(m,Math.floor((window.innerHeight-am)/e.length)))},[]),{data:c}=e[0],p=c[0].findLastIndex((m,d)=>c[1][d]!==null),u=m=>n?{height:l,axis:im,bare:m<a,...p<0?{}:{rest:p}}:{};return i`
${o?i`<${cm} label=${t} charts=${e} />`:i`
<div class=${`charts ${n?"is-stacked":""}`}>
${e.map((m,d)=>i`<${bl} key=${m.title} group=${s} ...${u(d)} ...${m} />`)}
</div>
`}
<p class="rest">
<button type="button" class="button is-link" onClick=${()=>r(!o)}>
${o?"Show charts":"Show as a table"}
</button>
</p>
`}function vl({label:t,text:e,head:n}){let o=gt("copy"),r=async s=>{let a=s.currentTarget.parentElement.querySelector("code");try{await navigator.clipboard.writeText(e),o.value="copied"}catch{getSelection().selectAllChildren(a),o.value="selected"}setTimeout(()=>o.value="copy",2e3)};return i`
<div class="copy">
${n??i`<span class="copy-label">${t}</span>`}
<pre tabindex="0" aria-label=${t}>
<code>${e}</code>
</pre>
<button type="button" class="button" onClick=${r}>
<${g} name="copy" />
<span aria-live="polite">${o}</span>
</button>
</div>
`}function Ts({lines:t}){let[e,n]=T(null),[o,r]=t.find(([a])=>a===e)??t[0],s=i`
<select
class="copy-choice"
aria-label="Command"
value=${o}
onChange=${a=>n(a.currentTarget.value)}
>
${t.map(([a])=>i`<option key=${a} value=${a}>${a}</option>`)}
</select>
`;return i`<${vl} label=${o} text=${r} head=${s} />`}var bo={org_id:gs,app_version_id:"1.0.0",test:"tests/onboarding.spec.js"},pm=`qgjob submit --org-id ${_o(bo.org_id)} --app-version-id ${bo.app_version_id} --test ${bo.test}`,fm=`${_s} ${location.origin}/submit-job -H 'Content-Type: application/json' -d ${_o(JSON.stringify(bo))}`,mm=()=>w("submit","job")?i`
<section class="empty" aria-labelledby="empty-title">
<h2 id="empty-title">Submit the first test</h2>
<p>
A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
Paste this into a terminal and watch this page.${" "}
${F!==null&&i`<a href="/install/">Install qgjob</a> first.`}
</p>
<${Ts}
lines=${[["Submit a job",`${pm}${$s()}`],["Submit a job, with curl",fm]]}
/>
${De&&i`<h3>Add an agent</h3><p>An agent runs the tests. <${bs} /></p>`}
</section>
`:i`<p class="nothing">No jobs yet.</p>`;var yl="Failed in quarantine: fails neither batch nor build",wl=({of:t})=>t.excused>0&&i`
<span class="quiet" title=${yl}>
${" "}<${g} name="quarantined" />
<span class="number">${y(t.excused)}</span>
<span class="unseen"> quarantined</span>
</span>
`;function dm({of:t}){let{failed:e}=ds(t);return i`
<span class=${`number ${e>0?"bad strong":"quiet"}`}>${y(e)}</span>
<${wl} of=${t} />
`}var vo=t=>t==null?"\u2013":t<10?Q(t):ve(t),xl=["at","waiting","running","submitted","done","failed","cancelled","installs","installs_avoided","wait_p50","wait_p95"];function hm(t,e){let n=t.at.at(-1)??-1/0,o=e.filter(r=>r.at>n);return o.length>0&&t.at.length>0&&o.length===e.length&&o[0].at-n>2*t.step?null:{step:t.step,...Object.fromEntries(xl.map(r=>[r,[...t[r],...o.map(s=>s[r])]]))}}var kl={mean:t=>t.reduce((e,n)=>e+n,0)/t.length,most:t=>Math.max(...t)};function _m(t,{from:e,to:n,count:o,names:r,merge:s="mean"}){let a=(n-e)/o,l=r.map(()=>Array.from({length:o},()=>[]));return t.at.forEach((c,p)=>{let u=Math.floor((c-e)/a);u<0||u>=o||r.forEach((m,d)=>{let f=t[m][p];f!=null&&l[d][u].push(f)})}),{at:Array.from({length:o},(c,p)=>e+p*a),values:Object.fromEntries(r.map((c,p)=>[c,l[p].map(u=>u.length>0?kl[s](u):null)]))}}function yo(t,e,n){let o=(t.at(-1)?.at??0)-n,r=t.filter(s=>s.at>o&&s[e]!==null).map(s=>s[e]);return r.length>0?kl.mean(r):null}var $m=(t,e,n)=>Math.round(t.reduce((o,r)=>o+r[e]*n/60,0));var gm=["An avoided install saves what the build's installs took on average when its test ended;","before the build's first install, what its app's usually take."].join(" "),bm=({installs:t,install_seconds:e})=>`${y(t)}${e===null?"":` \xB7 ${Q(t*e)} (${Q(e)} each)`}`,vm=({installs_avoided:t,saved_seconds:e})=>`${y(t)}${e>0?` \xB7 \u2248 ${et(e)} saved`:""}`;function Es({installs:t,installs_avoided:e,install_seconds:n,saved_seconds:o}){if(t+e===0)return"";let r=`${y(t)} made${t>0?` in ${Q(n)}`:""}`,s=`${Qo(e/(t+e))} avoided`;return`${r}, ${s}${o>0?`: \u2248 ${et(o)} saved`:""}`}var wo=t=>t.window!==null&&t.window!==t.id,Os=({starts_avoided:t})=>t>0?`${D(t,"start")} avoided`:"";var xo=W("series",(t,e)=>t.at-e.at);var Ms=100,ko=24;function Sl(t,{floor:e=0}={}){let n=Math.max(...t.filter(a=>a!==null),e+1),o=t.length>1?Ms/(t.length-1):0,r="",s="M";return t.forEach((a,l)=>{if(a===null){s="M";return}let c=ko-1-(a-e)/(n-e)*(ko-2);r+=`${s}${(l*o).toFixed(1)} ${c.toFixed(1)}`,s="L"}),r}function So({values:t,tone:e=""}){return t.filter(n=>n!==null).length<2?i`<svg class="spark" aria-hidden="true" viewBox=${`0 0 ${Ms} ${ko}`}></svg>`:i`
<svg
class=${`spark ${e&&`spark-${e}`}`}
aria-hidden="true"
viewBox=${`0 0 ${Ms} ${ko}`}
preserveAspectRatio="none"
>
<path class="spark-line" d=${Sl(t)} vector-effect="non-scaling-stroke" />
</svg>
`}var Tl=60,ym=t=>t.replace(/(?<=\d|n) /g,"\xA0"),de=({name:t,period:e,value:n,icon:o,note:r,loud:s,href:a,trend:l,tone:c,more:p,children:u})=>i`
<div class=${`figure ${s?"is-loud":""}`} data-figure=${t.toLowerCase()}>
<dt>
${o&&i`<${g} name=${o} />`}
${a?i`<a href=${a}>${t}</a>`:t}
${e&&i`<small class="figure-period">${e}</small>`}
</dt>
<dd>${n}</dd>
<dd class="figure-note">${r&&ym(r)}${p}</dd>
${u}
<dd class="figure-spark" aria-hidden="true">${l&&i`<${So} values=${l} tone=${c} />`}</dd>
</div>
`,El=t=>t!==null&&`${y(t<10?Math.round(t*10)/10:Math.round(t))} a minute`;function wm({statuses:t,trend:e}){let n=Ut.filter(r=>t[r]>0),o=n.reduce((r,s)=>r+t[s],0);return i`
<div class="figure" data-figure="agents">
<dt>
<a href=${x("fleet")}>Agents</a>
</dt>
<dd>${y(o)}</dd>
<dd class="figure-note">
${n.map(r=>i`
<a key=${r} class=${`fleet-state on-board-${r}`} href=${x("fleet",{},{state:r})}>
<${g} name=${r} />
${y(t[r])} ${r}
</a>
`)}
</dd>
<dd class="figure-spark" aria-hidden="true">
<${So} values=${e} tone="go" />
</dd>
</div>
`}function xm({period:t}){let e=ts(t),n=dt.row("overview").value,o=Nt(()=>xo.ids.value.map(l=>xo.row(l).value)).value;if(!n)return i`<dl class="figures"></dl>`;let r=l=>o.map(c=>c[l]),s=l=>x("jobs",{},{q:`${l} ended<${t}`}),a=Zr(t);return i`
<dl class="figures">
<${de}
name="Waiting"
icon="pending"
href="/jobs?status=pending"
value=${y(n.waiting)}
trend=${r("waiting")}
/>
<${de}
name="Running"
icon="running"
href="/jobs?status=running"
value=${y(n.running)}
trend=${r("running")}
tone="go"
/>
<${de}
name="Passed"
icon="done"
period=${a}
href=${s("status:passed")}
value=${y(e?.done)}
note=${El(yo(o,"done",Tl))}
more=${i` <a href="/tests?flaky=true">Flaky tests</a>`}
trend=${r("done")}
tone="good"
/>
<${de}
name="Failed"
icon="failed"
period=${a}
href=${s("status:failed excused:false")}
value=${y(e&&Oe(e))}
loud=${Oe(e)>0}
note=${[El(yo(o,"failed",Tl)),e?.excused&&`${y(e.excused)} quarantined`,e?.cancelled&&`${y(e.cancelled)} cancelled`].filter(Boolean).join(", ")}
trend=${r("failed")}
tone="bad"
/>
<${de}
name="Median wait"
value=${vo(n.wait_p50)}
note=${n.wait_p95==null?"no recent jobs":`p95 ${vo(n.wait_p95)}`}
trend=${r("wait_p50")}
/>
<${wm}
statuses=${n.statuses??{}}
trend=${o.map(l=>uo(l.agents??{}).working)}
/>
<${de}
name="Installs avoided"
href=${x("timeline",{},{span:Xr[t],view:"installs"})}
period=${a}
value=${y(e?.installs_avoided)}
note=${e&&[Es(e),Os(e)].filter(Boolean).join("; ")}
trend=${r("installs_avoided")}
tone="yellow"
/>
</dl>
`}var Ie=C(()=>I.value?.query.get("q")??""),As=C(()=>Ie.value.toLowerCase().split(/\s+/).filter(Boolean)),Cs=t=>Ve({q:t}),km={group:t=>[t.org_id,t.app_version_id,t.target,ye(t.labels),...t.agents??[]],agent:t=>[t.name,t.host,X(t),...t.targets??[],ye(t.labels),t.job?.org_id,t.job?.app_version_id,t.job?.test,...(t.installed??[]).flatMap(e=>[e.org_id,e.app_version_id])],job:t=>[t.id,t.org_id,t.app_version_id,t.test,t.status,t.phase,t.agent,t.target]},Ol=new WeakMap;function Ml(t,e,n){if(n.length===0)return!0;let o=Ol.get(e);return o===void 0&&(o=km[t](e).join(" ").toLowerCase(),Ol.set(e,o)),n.every(r=>o.includes(r))}var Sm=(t,e)=>t.length===e.length&&t.every((n,o)=>n===e[o]);function Tm(t,e){let n=[];return C(()=>{let o=t.ids.value;if(As.value.length===0)return n=o;let r=o.filter(s=>{let a=t.row(s).value;return a!==null&&Ml(e,a,As.value)});return Sm(r,n)?n:n=r})}var Rs=({id:t,icon:e="search",label:n,placeholder:o=n,text:r,onInput:s})=>i`
<form class="search" role="search" onSubmit=${a=>a.preventDefault()}>
<label for=${t}>
<${g} name=${e} />
<span class="unseen">${n}</span>
</label>
<input
id=${t}
data-search
type="search"
placeholder=${o}
autocomplete="off"
spellcheck=${!1}
value=${r}
onInput=${a=>s(a.currentTarget.value)}
/>
<kbd aria-hidden="true">/</kbd>
</form>
`;var Em=({label:t})=>i`
<${Rs}
id="filter"
icon="filter"
label=${t}
placeholder="Filter"
text=${Ie.value}
onInput=${Cs}
/>
`;function Om(t,e){let n=t-e;return n<0?`${et(-n)} longer than expected`:`ends ${Ko(t,e)}`}function Mm({job:t}){let e=Ht(`agent:${t.agent}`),n=e.ids.value.length>0?e.row(t.agent).value?.job:null,{started_at:o,expected_seconds:r}=n??{},s=q(()=>C(()=>Om(Y(o)+r,pt.value)),[o,r]);return n?.id===t.id&&n.awaited_until?i`<span class="unbroken" data-end>waits until ${qt(Y(n.awaited_until))}</span>`:n?.id!==t.id||n.phase!=="executing"||!(r>=1)?null:i`<span class="unbroken" data-end>${s}</span>`}var dn=t=>t.run_seconds??Y(t.finished_at)-Y(t.started_at),Am=t=>t.run_seconds===null&&!t.started_at?"\u2013":Q(dn(t));function Cm({job:t,last:e}){let n=Ht(t.test_id?`test:${t.test_id}`:null),o=n?.ids.value.length?n.row(t.test_id).value:null,s=o?.history.some(({job_id:c})=>c!==t.id)?[o.usual_with_start,o.usual_without_start]:[null,null],[a,l]=wo(e)?s.reverse():s;return i`
<span>
ran ${Q(dn(t))}${l!==null&&(wo(e)?" without start":" with start")}
${a!==null&&i`<span class="quiet">, usually ${Q(a)}</span>`}
</span>
`}function Rm({job:t}){let e=t.tries?.at(-1);if(!e)return null;if(t.status==="pending")return i`<p class="job-run number" data-run><span>attempt ${e.number+1} is next</span></p>`;if(!t.agent)return null;let n=t.status==="running";return i`
<p class="job-run number" data-run>
<span>
on <a href=${x("agent",{name:t.agent})}>${t.agent}</a>
${n&&i`${" "}for <${Ct} since=${t.started_at??e.leased_at} />`}
</span>
${e.number>1&&i`<span>attempt ${e.number}</span>`}
${n&&i`<${Mm} job=${t} />`}
${!n&&t.started_at&&t.finished_at&&i`<${Cm} job=${t} last=${e} />`}
</p>
`}var Ps=()=>i`
<span class="simulated" title="Run by a simulated agent">
<${g} name="simulated" /><span class="unseen">simulated</span>
</span>
`,Pm=({children:t})=>i`
<p class="banner" data-simulated>
<${g} name="stale" />
<span><strong>Simulated.</strong> ${t}</span>
</p>
`;var Ls=({at:t,className:e=""})=>i`
<time class=${`number ${e}`} datetime=${t} title=${Vo(t)}>${bt(t)}</time>
`;function Lm({job:t}){return t.finished_at&&t.started_at?i`<span class="number">${Q(dn(t))}</span>`:t.status==="running"?t.started_at&&i`<${Ct} since=${t.started_at} />`:t.status!=="pending"?"":i`<span class="quiet took-wait">waiting <${fe} since=${t.created_at} /></span>`}function Al({status:t,attempts:e}){return t==="pending"?e>0&&`attempt ${y(e+1)} is next`:e<2?!1:t==="running"?`attempt ${y(e)}`:t==="done"?`passed on attempt ${y(e)}`:`${y(e)} attempts`}var Dm=t=>i`
${Al(t)&&i`<span class="tag">${Al(t)}</span>`}
${t.flaky&&i`<span class="tag" title="Passed after a failed attempt">flaky</span>`}
`,Im=({job:t})=>i`
${t.batch.suite&&i`<a class="suite" tabindex="-1" href=${x("batch",{id:t.batch_id})}>${t.batch.suite}</a>`}
${t.batch.branch&&i`<span class="quiet suite-branch" title=${t.batch.branch}>${t.batch.branch}</span>`}
`;function Cl({job:t}){let e=t.status==="pending"&&t.explanation?.text,n=e||t.cause||t.reason;return n&&i`<span class=${`row-why ${e?"quiet":"cause"}`} title=${n}>${n}</span>`}function Nm({job:t}){let e=t.status==="pending"?t.explanation?.eta_seconds:null;if(e==null){let{hold:o,reason:r}=t.status==="pending"&&t.explanation||{};if(!o||r==="no_agent")return null;let[s]=o.agents,a=s?.status==="paused"&&!s.by,l=a?`${s.name} paused itself`:"Not before it is released";return i`<span class="quiet" title=${l}>${a?"paused":"held"}</span>`}let n=e<1?"now":Rn(e);return t.explanation.eta_guessed?i`<span class="number" title="A guess: nothing like it has run">${n}?</span>`:i`<span class="number">${n}</span>`}var Rl=[{name:"status",title:"Status",cell:t=>i`<${Lr} job=${t} />`},{name:"test",title:"Test",main:Dm,cell:t=>i`<${me} test=${t.test} />`,under:t=>i`<${Cl} job=${t} />`},{name:"build",title:"Build",cell:t=>i`<${At} org=${t.org_id} version=${t.app_version_id} link="row" />`},{name:"suite",title:"Suite",some:t=>t.batch?.suite||t.batch?.branch,cell:t=>t.batch&&i`<${Im} job=${t} />`},{name:"agent",title:"Agent",label:"agent",some:t=>t.agent,cell:t=>t.agent??""},{name:"eta",title:"ETA",label:"expected",numeric:!0,some:t=>t.status==="pending"&&(t.explanation?.eta_seconds!=null||t.explanation?.hold),cell:t=>i`<${Nm} job=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>i`<${Lm} job=${t} />${t.simulated&&i`<${Ps} />`}`},{name:"at",title:"Submitted",label:"submitted",numeric:!0,cell:t=>i`<${Ls} className="quiet" at=${t.created_at} />`}],qm={kind:"job",columns:Rl,hrefOf:t=>x("job",{id:t.id}),rowClass:t=>`job-${t.status}`,failed:t=>t.status==="failed"};function jm(t){let e=gt(null),n=M(new Set),o=a=>()=>{n.current.add(a),e.value??=t.peek()},r=a=>l=>{a==="focus"&&l.currentTarget.contains(l.relatedTarget)||(n.current.delete(a),n.current.size===0&&(e.value=null))};Uo(()=>{Ie.value,e.value=null});let s=e.value&&new Set(e.value);return{ids:e.value??t.value,waiting:s?t.value.filter(a=>!s.has(a)).length:0,show:()=>e.value=t.peek(),over:{onPointerEnter:o("pointer"),onPointerLeave:r("pointer"),onFocusIn:o("focus"),onFocusOut:r("focus")}}}var Fm=W("events",(t,e)=>t.at<e.at?1:t.at>e.at?-1:t.id<e.id?1:-1);var hn=t=>t.waiting+t.running>0,Um=["no_agent","agents_paused","build_held"],Pl=t=>Um.includes(t?.reason??""),Bm=t=>t.running===0&&Pl(t.explanation);function Hm(t,e){return hn(t)!==hn(e)?hn(t)?-1:1:!hn(t)&&t.changed_at!==e.changed_at?(t.changed_at??"")>(e.changed_at??"")?-1:1:(t.position??1/0)-(e.position??1/0)||(t.id<e.id?-1:1)}var Wm=W("groups",Hm);var Ll=t=>Date.parse(t.started_at??t.created_at),Km=W("jobs",(t,e)=>Ll(e)-Ll(t)||(t.id<e.id?1:-1));function zm(t,e){return t.status==="pending"&&t.attempts===e?.attempts&&t.priority===e.priority&&t.explanation===void 0&&e.explanation?{...t,explanation:e.explanation}:t}export{Tr as m0_0,$t as m0_1,yu as m0_10,Mr as m0_11,fu as m0_12,Vn as m0_13,mu as m0_14,Or as m0_15,bu as m0_16,gu as m0_17,Ze as m0_2,_u as m0_3,Ar as m0_4,vu as m0_5,Er as m0_6,Cr as m0_7,hu as m0_8,$u as m0_9,us as m100_0,vs as m102_0,ws as m106_0,ku as m107_0,Pr as m107_1,xu as m107_2,ps as m108_0,$o as m109_0,Rf as m109_1,pe as m10_0,hs as m10_1,fo as m10_2,mn as m110_0,xf as m117_0,ys as m117_1,Ft as m122_0,Pm as m129_0,Ps as m129_1,fe as m130_0,So as m132_0,Sl as m132_1,tu as m135_0,se as m135_1,gr as m135_2,tn as m136_0,Lr as m136_1,ae as m136_2,ks as m137_0,me as m142_0,Lf as m142_1,Rs as m143_0,Ls as m145_0,B as m161_0,xl as m166_0,_m as m166_1,hm as m166_2,yo as m166_3,$m as m166_4,vo as m166_5,Ie as m167_0,Tm as m167_1,Cs as m167_2,As as m167_3,Ml as m167_4,ln as m168_0,Wi as m168_1,Lp as m168_2,Hi as m168_3,Dp as m168_4,uo as m168_5,Wf as m16_0,hl as m16_1,_l as m16_2,Be as m173_0,Jo as m173_1,ye as m173_10,qt as m173_11,y as m173_12,Qo as m173_13,Q as m173_14,ve as m173_15,Rn as m173_16,Y as m173_17,He as m173_18,hc as m173_19,Go as m173_2,$c as m173_20,_c as m173_21,bt as m173_22,zo as m173_3,Xt as m173_4,D as m173_5,Pn as m173_6,et as m173_7,Vo as m173_8,Ko as m173_9,jm as m175_0,at as m179_0,br as m179_1,Jr as m180_0,Wu as m180_1,zr as m180_2,Ku as m180_3,zu as m180_4,Ht as m180_5,i as m182_0,cs as m183_0,Ee as m198_0,Bt as m198_1,ie as m198_2,Hr as m198_3,le as m198_4,Wr as m198_5,Uu as m198_6,Ji as m1_0,ls as m1_1,ue as m211_0,cr as m214_0,ar as m214_1,lr as m214_2,F as m214_3,Dn as m214_4,ir as m214_5,jt as m214_6,mt as m214_7,Rc as m214_8,cn as m215_0,we as m217_0,or as m217_1,te as m217_2,Mt as m217_3,rr as m217_4,Cc as m217_5,w as m222_0,ur as m222_1,ot as m223_0,Fa as m223_1,_r as m223_2,mr as m223_3,Se as m223_4,Ve as m223_5,$r as m223_6,x as m223_7,I as m223_8,ze as m223_9,qu as m225_0,on as m225_1,jr as m225_2,rn as m225_3,Fr as m225_4,en as m225_5,nn as m225_6,gm as m226_0,wo as m226_1,vm as m226_2,bm as m226_3,Es as m226_4,Os as m226_5,tr as m227_0,U as m227_1,Zo as m227_2,nt as m227_3,Zt as m227_4,Kf as m23_0,ce as m243_0,so as m243_1,rs as m243_2,ao as m243_3,ss as m243_4,cp as m243_5,pp as m245_0,up as m245_1,Ae as m245_2,fp as m245_3,mp as m245_4,Ei as m245_5,Ti as m245_6,_t as m250_0,yt as m251_0,ll as m251_1,ho as m251_2,Fm as m253_0,Wm as m254_0,Bm as m254_1,hn as m254_2,Pl as m254_3,Km as m255_0,zm as m255_1,dt as m256_0,vt as m257_0,Gr as m257_1,to as m257_2,Ke as m258_0,W as m258_1,We as m258_2,xo as m259_0,_s as m265_0,Le as m265_1,gs as m265_2,_o as m265_3,$s as m265_4,Z as m267_0,lo as m268_0,Wt as m268_1,Ce as m268_2,sn as m269_0,oe as m276_0,qn as m276_1,ke as m276_2,ne as m276_3,Yr as m277_0,Qr as m277_1,Xr as m277_2,Oe as m277_3,Zr as m277_4,Gu as m277_5,ts as m277_6,Gl as m282_0,Ql as m282_1,M as m282_10,T as m282_11,Yl as m282_2,A as m282_3,Xl as m282_4,G as m282_5,Vl as m282_6,P as m282_7,q as m282_8,sa as m282_9,H as m284_0,An as m284_1,gt as m284_10,Uo as m284_11,ut as m284_2,C as m284_3,ma as m284_4,z as m284_5,$ as m284_6,Tt as m284_7,Nt as m284_8,fc as m284_9,Gt as m285_0,It as m285_1,O as m285_10,Sn as m285_11,zs as m285_12,Il as m285_2,Kl as m285_3,he as m285_4,Jl as m285_5,Nl as m285_6,he as m285_7,Wl as m285_8,wn as m285_9,um as m35_0,Ts as m39_0,vl as m39_1,Ye as m3_0,kr as m3_1,xr as m3_2,Ut as m3_3,Sr as m3_4,Xe as m3_5,X as m3_6,V as m42_0,Ct as m46_0,mm as m47_0,Ot as m4_0,ka as m4_1,J as m4_2,Sa as m4_3,j as m4_4,dm as m50_0,yl as m50_1,wl as m50_2,de as m55_0,xm as m55_1,Em as m57_0,bs as m58_0,De as m58_1,At as m59_0,Qa as m59_1,as as m5_0,Pe as m5_1,Fi as m5_2,ji as m5_3,Cp as m5_4,Ui as m5_5,Pf as m64_0,fn as m64_1,If as m66_0,go as m66_1,dl as m66_2,pl as m66_3,fl as m66_4,ml as m66_5,ou as m68_0,Wn as m68_1,ru as m68_2,nu as m68_3,Qe as m68_4,ms as m6_0,ff as m6_1,mf as m6_2,sl as m6_3,df as m6_4,ds as m6_5,g as m75_0,Rl as m77_0,qm as m77_1,Cl as m77_2,Kn as m7_0,zn as m7_1,cu as m7_2,Rm as m80_0,dn as m80_1,Am as m80_2,hf as m8_0,gf as m8_1,_f as m8_2,$f as m8_3,Me as m94_0,pt as m9_0,Et as m9_1,Bo as m9_2,Ho as m9_3};
