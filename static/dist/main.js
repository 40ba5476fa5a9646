var js=t=>e=>{var n=t[e];if(n)return n();throw new Error("Module not found in bundle: "+e)};var O,Fs,yn,Rt,To,gn,Us,_n,Bs,Mo,Eo,Hs,Ne=Symbol.for("pv"),bn={},vn=[],Nl=/^m(i|n|o|s|text|space)$/,wn=Array.isArray,xn=vn.slice,Pt=Object.assign;function Wt(t){t&&t.parentNode&&t.remove()}function me(t,e,n){var o,r,s,a={},l=arguments.length;for(s in e)s=="key"?o=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:a[s]=e[s];return l>2&&(a.children=l>3?xn.call(arguments,2):n),Kt(t,a,o,r,null)}function jl(t,e,n){var o,r,s,a=Pt({},t.props),l=arguments.length;for(s in e)s=="key"?o=e[s]:s=="ref"&&typeof t.type!="function"?r=e[s]:a[s]=e[s];return l>2&&(a.children=l>3?xn.call(arguments,2):n),Kt(t.type,a,o!==void 0?o:t.key,r!==void 0?r:t.ref,null)}function Kt(t,e,n,o,r){var s={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ne,__v:r||++Fs,__i:-1,__u:0};return!r&&O.vnode&&O.vnode(s),s}function ql(){return{current:null}}function Dt(t){return t.children}function zt(t,e){this.props=t,this.context=e,this.__g=0}function Lt(t,e){if(e==null)return t.__&&Lt(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Lt(t)}function Fl(t){var e,n=t.__v,o=n.__e,r=[],s=[],a=t.__P;a&&((e=Pt({constructor:Ne},n)).__v=n.__v+1,O.vnode&&O.vnode(e),Ao(a,e,n,t.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||Lt(n),32&n.__u,s),e.__v=n.__v,e.__.__k[e.__i]=e,Qs(r,e,s),n.__=n.__e=null,e.__e!=o&&Ws(e))}function Ws(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ws(t)}function Oo(t){(8&t.__g||(t.__g|=8,Rt.push(t),gn++))&&To==O.debounceRendering||((To=O.debounceRendering)||queueMicrotask)(Ks)}function Ks(){try{for(var t,e=1;Rt.length;)Rt.length>e&&Rt.sort(Us),t=Rt.shift(),e=Rt.length,8&t.__g&&Fl(t)}finally{(gn=Rt.length)&&(To||queueMicrotask)(Ks)}}function zs(t,e,n,o,r,s,a,l,c,p,u){var m,d,f,_,E,b,y=o.__k||vn,h=e.length;for(c=Ul(n,e,y,c,h),m=0;m<h;m++)(f=n.__k[m])!=null&&(d=~f.__i&&y[f.__i]||bn,f.__i=m,b=Ao(t,f,d,r,s,a,l,c,p,u),_=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&Co(d.ref,null,f,d),f.ref&&u.push(f.ref,f.__c||_,f)),E=E||_,4&f.__u?(c=Js(f,c,t,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&b!==void 0?c=b:_&&(c=_.nextSibling),f.__u&=-21);return n.__e=E,c}function Ul(t,e,n,o,r){var s,a,l,c,p,u,m,d,f,_=n.length,E=_,b=0,y=0,h=t.__k=Array(r);for(s=0;s<r;s++)(a=e[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=h[s]=Kt(null,a):wn(a)?a=h[s]=Kt(Dt,{children:a}):a.constructor===Ne&&a.__b?a=h[s]=Kt(a.type,a.props,a.key,a.ref,a.__v):h[s]=a,c=s+b,a.__=t,a.__b=t.__b+1,l=null,~(p=a.__i=Bl(a,n,c,E))&&(E--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,y=1)):(~p||(r>_?b--:r<_&&b++),typeof a.type!="function"&&(a.__u|=4))):h[s]=null;if(y){for(u=[],m=[],s=0;s<r;s++)if((a=h[s])&&16&a.__u){for(b=0,d=u.length;b<d;)u[f=b+d>>1]<a.__i?b=f+1:d=f;u[b]=a.__i,m[s]=b+1}for(b=u.length;s--;)m[s]&&(m[s]==b?b--:h[s].__u|=4)}if(E)for(s=0;s<_;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Lt(l)),Ro(l,l));return o}function Js(t,e,n,o){var r,s,a,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Js(r[s],e,n,!1));return e}for(e&&!e.parentNode&&(e=Lt(t))&&!e.parentNode&&(e=null),a=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,e):n.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Vs(t,e){return e=e||[],t!=null&&typeof t!="boolean"&&(wn(t)?t.some(function(n){Vs(n,e)}):e.push(t)),e}function Bl(t,e,n,o){var r,s=t.key,a=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&a==l.type)return n;if(o>(c?1:0)){for(r=n-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=n+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function qs(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function hn(t,e,n,o,r){var s,a;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||qs(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||qs(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(a=Eo[e]||(Eo[e]=Hl(e)),(t.__a||(t.__a={}))[e]=Mo,s=e!=(e=e.replace(Bs,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,a,s):t.removeEventListener(e,a,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Hl(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[_n]==null)e[_n]=Mo++;else if(e[_n]<this.__a[t])return;return n(O.event?O.event(e):e)}}}function Ao(t,e,n,o,r,s,a,l,c,p){var u,m,d,f,_,E,b,y,h,x,k,it,Bt,wt,X,Ns,Ct,Ht,xt=e.type;if(e.constructor!==Ne)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,m=s=[],u.nodeType==8?l=$n(u,s):s.push(u),l=s[0]||l),(u=O.__b)&&u(e);t:if(typeof xt=="function"){d=a.length;try{if(y=e.props,h=(u=xt.prototype)&&u.render,x=(u=xt.contextType)&&o[u.__c],k=u?x?x.props.value:u.__:o,(f=n.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(h?e.__c=f=new xt(y,k):(e.__c=f=new zt(y,k),f.constructor=xt,f.render=Kl),x&&x.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),h&&(f.__s||(f.__s=f.state),xt.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Pt({},f.__s)),Pt(f.__s,xt.getDerivedStateFromProps(y,f.__s)))),_=f.props,E=f.state,f.__v=e,n.__c){if(y!==_&&h&&!xt.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(y,k),e.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(y,f.__s,k)===!1){e.__v!=n.__v&&(f.props=y,f.state=f.__s,f.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(lt){lt&&(lt.__=e)}),vn.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Lt(n);break t}f.componentWillUpdate&&f.componentWillUpdate(y,f.__s,k),h&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(_,E,b)})}else h&&!xt.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),h&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=k,f.props=y,f.__P=t,f.__g&=-5,it=O.__r,Bt=h?25:0;do f.__g&=-9,it&&it(e),u=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++Bt<25);h&&(vn.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Pt({},o,f.getChildContext())),h&&n.__c&&f.getSnapshotBeforeUpdate&&(b=f.getSnapshotBeforeUpdate(_,E)),wt=u&&u.type===Dt&&u.key==null?u.props.children:u,y.__P&&(u=l,r=(t=y.__P).namespaceURI,c=s=null,n.props&&n.props.__P!=t&&(n.__k.some(function(lt){lt&&Ro(lt,lt)}),n.__k=null),l=n.__k?Lt(n,0):null),l=zs(t,wn(wt)?wt:[wt],e,n,o,r,s,a,l,c,p),y.__P&&(e.__e=null,l=u),e.__u&=-161,m&&m.some(Wt),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(lt){if(a.length=d,e.__v=null,c||s)if(lt&&lt.then){if(e.__u|=128|c,s){for(~(Ct=s.indexOf(l||void 0))||(Ct=s.length);(Ht=s[Ct-1])&&Ht.nodeType==8;)Ct--;for(;Ct<s.length;Ct++)if(Ht=s[Ct])if(s[Ct]=null,X){if(Ht==Ns)break}else{if(Ht.nodeType!=8)break;Ht.data.startsWith("$s")&&(Ns=$n(X=Ht))}}if(!X){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;X=l}(u=$n(X=e.__c.__z||(e.__c.__z=X)))?(e.__e=X,l=u):e.__e=l,l=l&&l.nextSibling}else s&&s.some(Wt);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),lt&&lt.then||Gs(e),O.__e(lt,e,n)}}else l=e.__e=Wl(n.__e,e,n,o,r,s,a,c,p,t);return(u=O.diffed)&&u(e),l}function $n(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Gs(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Gs))}function Qs(t,e,n){for(var o=0;o<n.length;)Co(n[o++],n[o++],n[o++]);O.__c&&O.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){O.__e(s,r.__v)}})}function Wl(t,e,n,o,r,s,a,l,c,p){var u,m,d,f,_,E,b,y,h=n.props||bn,x=e.props,k=e.type;if(k=="svg"?r="http://www.w3.org/2000/svg":k=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((_=s[u])&&(k?_.localName==k:_.nodeType==3)){t=_,s[u]=null;break}}if(!t){if(y=p.ownerDocument||document,!k)return y.createTextNode(x);t=y.createElementNS(r,k,x.is?x:p),l&&(O.__m&&O.__m(e,s),l=!1),s=null}if(k){if(p=k=="template"&&t.content||t,s=k=="textarea"&&x.defaultValue!=null?null:s&&xn.call(p.childNodes),!l&&s)for(h={},u=0;u<t.attributes.length;u++)h[(_=t.attributes[u]).name]=_.value;for(u in h)_=h[u],u=="dangerouslySetInnerHTML"?d=_:u=="children"||u in x||u=="value"&&"defaultValue"in x||u=="checked"&&"defaultChecked"in x||hn(t,u,null,_,r);for(u in x)_=x[u],u=="children"?f=_:u=="dangerouslySetInnerHTML"?m=_:u=="value"?E=_:u=="checked"?b=_:l&&typeof _!="function"||h[u]===_||hn(t,u,_,h[u],r);m?(l||d&&(m.__html==d.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):(d&&(t.textContent=""),(k=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Nl.test(k))&&(r="http://www.w3.org/1999/xhtml"),zs(p,wn(f)?f:[f],e,n,o,r,s,a,s?s[0]:n.__k&&Lt(n,0),l,c),s&&s.some(Wt)),l&&k!="textarea"||(u="value",k=="progress"&&E==null?t.removeAttribute(u):E==null||E===t[u]&&(k!="progress"||E)||hn(t,u,E,h[u],r),u="checked",b!=null&&b!=t[u]&&hn(t,u,b,h[u],r))}else h===x||l&&t.data==x||(t.data=x);return t}function Co(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){O.__e(r,n)}}function Ro(t,e,n){var o,r,s,a;if(O.unmount&&O.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Co(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){O.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(a=0;a<o.length;a++)o[a]&&Ro(o[a],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(r=$n(o,s=[]))&&(o==t.__e&&s.some(Wt),Wt(r),Wt(o)),n||Wt(t.__e),t.__e=t.__c=t.__=null}function Kl(t,e,n){return this.constructor(t,n)}function kn(t,e){var n,o,r,s;O.__&&O.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Kt(Dt,{children:[t]}),r=[],s=[],Ao(e,e.__k,o||bn,bn,e.namespaceURI,o?null:e.firstChild?xn.call(e.childNodes):null,r,o?o.__e:e.firstChild,n,s),Qs(r,e.__k,s),e.__k.props.children=null}function zl(t,e){t&&typeof t=="object"&&(t.__u|=32),kn(t,e)}function Jl(t){function e(n){var o,r;return this.getChildContext||(o=new Set,(r={})[e.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,Oo(a)})},this.sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}return e.__c="__cC"+Hs++,e.__=t,e.Provider=(e.Consumer=function(n,o){return n.children(o)}).contextType=e,e}function Vl(t){return t.children}function Gl(t,e){return Kt(Vl,{__P:e,children:t})}O={__e:function(t,e,n,o){for(var r,s,a;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,o||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw gn=0,t}},Fs=0,yn=function(t){return t!=null&&t.constructor===Ne},zt.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Pt({},this.state)),typeof t=="function"&&(t=t(Pt({},n),this.props)),t&&(Pt(n,t),this.__v&&(e&&this.__k.push(e),Oo(this)))},zt.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Oo(this))},zt.prototype.render=Dt,Rt=[],gn=0,Us=function(t,e){return t.__v.__b-e.__v.__b},_n=Symbol(),Bs=/(PointerCapture)$|Capture$/i,Mo=0,Eo={},Hs=0;var kt,R,Po,Ys,Lo=Object.is,de=0,aa=[],Do=[],N=O,Xs=N.__b,Zs=N.__r,ta=N.diffed,ea=N.__c,na=N.unmount,oa=N.__;function Jt(t,e){N.__h&&N.__h(R,t,de||e),de=0;var n=R.__H||(R.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function S(t){return de=1,ia(la,t)}function ia(t,e,n){var o=Jt(kt++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):la(void 0,e),function(s){var a=(o.__N||o.__)[0],l=o.t(a,s);Lo(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=R,!R.__f)){R.__f=!0;var r=R.shouldComponentUpdate;R.shouldComponentUpdate=function(s,a,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=s;if(c.__.some(function(d){d.__N&&(p=!0,Lo(d.__[0],d.__N[0])||(u=!0))}),r){var m=r.call(this,s,a,l);return p?m||u:m}return!p||u}}return o.__}function A(t,e){var n=Jt(kt++,3);!N.__s&&No(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,R.__H.__h.push(n))}function P(t,e){var n=Jt(kt++,4);!N.__s&&No(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,R.__h.push(n))}function M(t){return de=5,F(function(){return{current:t}},[])}function Ql(t,e,n){de=6,P(function(){if(typeof t=="function"){var o=t(e());return function(){t(null),typeof o=="function"&&o()}}if(t)return t.current=e(),function(){return t.current=null}},n==null?n:n.concat(t))}function F(t,e){var n=Jt(kt++,7);return No(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Yl(t,e){return de=8,F(function(){return t},e)}function Xl(t){var e=R.context[t.__c],n=Jt(kt++,9);return n.c=t,e?(n.__==null&&(n.__=!0,e.sub(R)),e.props.value):t.__}function Zl(t,e){N.useDebugValue&&N.useDebugValue(e?e(t):t)}function tc(t){var e=Jt(kt++,10),n=S();return e.__=t,R.componentDidCatch||(R.componentDidCatch=function(o,r){e.__&&e.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function G(){var t=Jt(kt++,11);if(!t.__){for(var e=R.__v;!e.__m&&e.__;)e=e.__;var n=e.__m||(e.__m=[0,0]);t.__="P"+n[0]+"-"+n[1]++}return t.__}function ec(){var t;do{for(;t=Do.shift();)try{je(t)}catch(n){N.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=aa.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(je),e.__h.some(Io),e.__h=[]}catch(n){e.__h=[],N.__e(n,t.__v)}}}while(Do.length)}N.__b=function(t){R=null,Xs&&Xs(t)},N.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),oa&&oa(t,e)},N.__r=function(t){Zs&&Zs(t),kt=0;var e=(R=t.__c).__H;e&&(Po==R?R.__h=[]:(e.__h.some(je),e.__h.some(Io),kt=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Po=R},N.diffed=function(t){ta&&ta(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&sa(aa.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Po=R=null},N.__c=function(t,e){e.some(function(n){try{n.__h.some(je),n.__h=n.__h.filter(function(o){return!o.__||Io(o)})}catch(o){n.__h=[function(){throw o}]}}),ea&&ea(t,e)},N.unmount=function(t){na&&na(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,sa(Do.push(r))}else je(r)}catch(s){e=s}}),o.__H=void 0,e&&N.__e(e,o.__v))};var ra=typeof requestAnimationFrame=="function";function nc(t){var e,n=function(){clearTimeout(o),ra&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);ra&&(e=requestAnimationFrame(n))}function sa(t){t!=1&&Ys==N.requestAnimationFrame||((Ys=N.requestAnimationFrame)||nc)(ec)}function je(t){var e=R,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),R=e}function Io(t){var e=R;t.__c=t.__(),R=e}function No(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Lo(n,t[o])})}function la(t,e){return typeof e=="function"?e(t):e}var oc=Symbol.for("preact-signals");function On(){if(St>1)St--;else{var t,e=!1;for((function(){var r=Tn;for(Tn=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();qe!==void 0;){var n=qe;for(qe=void 0,Sn++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&ua(n))try{n.c()}catch(r){e||(t=r,e=!0)}n=o}}if(Sn=0,St--,e)throw t}}function ct(t){if(St>0)return t();jo=++rc,St++;try{return t()}finally{On()}}var et,L=void 0;function Tt(t){var e=L,n=et;L=void 0,et=void 0;try{return t()}finally{L=e,et=n}}var qe=void 0,St=0,Sn=0,rc=0,jo=0,Tn=void 0,En=0;function ca(t){if(L!==void 0){var e=t.n;if(e===void 0||e.t!==L)return e={i:0,S:t,p:L.s,n:void 0,t:L,e:void 0,x:void 0,r:e},L.s!==void 0&&(L.s.n=e),L.s=e,t.n=e,32&L.f&&t.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=L.s,e.n=void 0,L.s.n=e,L.s=e),e}}function H(t,e){this.v=t,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}H.prototype.brand=oc;H.prototype.h=function(){return!0};H.prototype.S=function(t){var e=this,n=this.t;n!==t&&t.e===void 0&&(t.x=n,this.t=t,n!==void 0?n.e=t:Tt(function(){var o;(o=e.W)==null||o.call(e)}))};H.prototype.U=function(t){var e=this;if(this.t!==void 0){var n=t.e,o=t.x;n!==void 0&&(n.x=o,t.e=void 0),o!==void 0&&(o.e=n,t.x=void 0),t===this.t&&(this.t=o,o===void 0&&Tt(function(){var r;(r=e.Z)==null||r.call(e)}))}};H.prototype.subscribe=function(t){var e=this;return z(function(){var n=e.value;Tt(function(){return t(n)})},{name:"sub"})};H.prototype.valueOf=function(){return this.value};H.prototype.toString=function(){return this.value+""};H.prototype.toJSON=function(){return this.value};H.prototype.peek=function(){var t=this;return Tt(function(){return t.value})};Object.defineProperty(H.prototype,"value",{get:function(){var t=ca(this);return t!==void 0&&(t.i=this.i),this.v},set:function(t){if(t!==this.v){if(Sn>100)throw new Error("Cycle detected");(function(n){St!==0&&Sn===0&&n.l!==jo&&(n.l=jo,Tn={S:n,v:n.v,i:n.i,o:Tn})})(this),this.v=t,this.i++,En++,St++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{On()}}}});function $(t,e){return new H(t,e)}function ua(t){for(var e=t.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function pa(t){for(var e=t.s;e!==void 0;e=e.n){var n=e.S.n;if(n!==void 0&&(e.r=n),e.S.n=e,e.i=-1,e.n===void 0){t.s=e;break}}}function fa(t){for(var e=t.s,n=void 0;e!==void 0;){var o=e.p;e.i===-1?(e.S.U(e),o!==void 0&&(o.n=e.n),e.n!==void 0&&(e.n.p=o)):n=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=o}t.s=n}function Vt(t,e){H.call(this,void 0,e),this.x=t,this.s=void 0,this.g=En-1,this.f=4}Vt.prototype=new H;Vt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===En))return!0;if(this.g=En,this.f|=1,this.i>0&&!ua(this))return this.f&=-2,!0;var t=L;try{pa(this),L=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return L=t,fa(this),this.f&=-2,!0};Vt.prototype.S=function(t){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}H.prototype.S.call(this,t)};Vt.prototype.U=function(t){if(this.t!==void 0&&(H.prototype.U.call(this,t),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};Vt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var t=this.t;t!==void 0;t=t.x)t.t.N()}};Object.defineProperty(Vt.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var t=ca(this);if(this.h(),t!==void 0&&(t.i=this.i),16&this.f)throw this.v;return this.v}});function C(t,e){return new Vt(t,e)}function ma(t){var e=t.j;if(t.j=void 0,typeof e=="function"){St++;var n=L;L=void 0;try{e()}catch(o){throw t.f&=-2,t.f|=8,qo(t),o}finally{L=n,On()}}}function qo(t){for(var e=t.s;e!==void 0;e=e.n)e.S.U(e);t.x=void 0,t.s=void 0,ma(t)}function sc(t){if(L!==this)throw new Error("Out-of-order effect");fa(this),L=t,this.f&=-2;try{8&this.f&&qo(this)}finally{On()}}function he(t,e){this.x=t,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,et&&et.push(this)}he.prototype.c=function(){var t=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{t()}};he.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,ma(this),pa(this),St++;var t=L;return L=this,sc.bind(this,t)};he.prototype.N=function(){2&this.f||(this.f|=2,this.u=qe,qe=this)};he.prototype.d=function(){this.f|=8,1&this.f||qo(this)};he.prototype.dispose=function(){this.d()};function z(t,e){var n=new he(t,e);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}function Mn(t){return function(){var e=arguments,n=this;return ct(function(){return Tt(function(){return t.apply(n,[].slice.call(e))})})}}function ac(){var t=et;return et=[],function(){var e=et;return et&&t&&(t=t.concat(et)),et=t,e}}var da=function(t,e){e.push(t);for(var n=Object.prototype.toString.call(t)==="[object Object]",o=Object.create(null),r=t;r&&r!==Object.prototype;r=n&&Object.getPrototypeOf(r)){var s=Object.getOwnPropertyDescriptors(r);for(var a in s)if(!o[a]){o[a]=!0;var l=s[a].value;typeof l=="function"?a!=="constructor"&&(t[a]=Mn(l)):r===t&&typeof l=="object"&&l!==null&&!("brand"in l)&&e.indexOf(l)<0&&da(l,e)}}};function ha(t){return function(){var e,n,o=ac();try{n=t.apply(void 0,[].slice.call(arguments))}catch(s){var r=et;if(et=void 0,r)try{ct(function(){for(var a=0;a<r.length;a++)try{r[a].dispose()}catch{}})}catch{}throw s}finally{e=o()}return da(n,[]),n[Symbol.dispose]=Mn(function(){if(e)for(var s=0;s<e.length;s++)e[s].dispose();e=void 0}),n}}var Fo,_e,An,ic=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,_a=[],$a=[];z(function(){Fo=this.N})();function $e(t,e){O[t]=e.bind(null,O[t]||function(){})}function Fe(t){if(An){var e=An;An=void 0,e()}An=t&&t.S()}function ga(t){var e=this,n=t.data,o=$t(n);o.name="ReactiveDom",o.value=n;var r=F(function(){for(var l=e,c=e.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var p=C(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),u=C(function(){return!Array.isArray(p.value)&&!yn(p.value)}),m=z(function(){if(this.N=ba,u.value){var f=p.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),d=e.__$u.d;return e.__$u.d=function(){m(),d.call(this)},[u,p]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}ga.displayName="ReactiveTextNode";Object.defineProperties(H.prototype,{constructor:{configurable:!0,value:me(Dt,null).constructor},type:{configurable:!0,value:ga},props:{configurable:!0,get:function(){var t=this;return{data:{get value(){return t.value}}}}},__b:{configurable:!0,value:1}});$e("__b",function(t,e){if(Fe(),_e=void 0,typeof e.type=="string"){var n,o=e.props;for(var r in o)if(r!=="children"){var s=o[r];s instanceof H&&(n||(e.__np=n={}),n[r]=s,o[r]=s.peek())}}t(e)});$e("__r",function(t,e){if(t(e),e.type!==Dt){Fe();var n,o=e.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,s){var a;return z(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;ic&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(o),typeof e.type=="function"?e.type.displayName||e.type.name:""))),_e=o,Fe(n)}});$e("__e",function(t,e,n,o){Fe(),_e=void 0,t(e,n,o)});$e("diffed",function(t,e){Fe(),_e=void 0;var n;if(typeof e.type=="string"&&(n=e.__e)){var o=e.__np,r=e.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=void 0)}if(o){s||(s={},n.U=s);for(var c in o){var p=s[c],u=o[c];p===void 0?(p=lc(n,c,u,r),s[c]=p):p.o(u,r)}}}t(e)});function lc(t,e,n,o){var r=e in t&&t.ownerSVGElement===void 0,s=$(n);return{o:function(a,l){s.value=a,o=l},d:z(function(){this.N=ba;var a=s.value.value;o[e]!==a&&(o[e]=a,r?t[e]=a:a!=null&&(a!==!1||e[4]==="-")?t.setAttribute(e,a):t.removeAttribute(e))})}}$e("unmount",function(t,e){if(typeof e.type=="string"){var n=e.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var s=o[r];s&&s.d()}}}var a=e.__np;if(a){var l=e.props;for(var c in a)l[c]=a[c]}e.__np=void 0}else{var p=e.__c;if(p){p.__$f|=8;var u=p.__$u;u&&(p.__$u=void 0,u.d())}}t(e)});$e("__h",function(t,e,n,o){o<3&&(e.__$f|=2),t(e,n,o)});zt.prototype.shouldComponentUpdate=function(t,e){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var a in t)if(a!=="__source"&&t[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in t))return!0;return!1};function $t(t,e){return F(function(){return $(t,e)},[])}function It(t,e){var n=M(t);return n.current=t,_e.__$f|=4,F(function(){return C(function(){return n.current()},e)},[])}var cc=typeof requestAnimationFrame>"u"?setTimeout:function(t){var e=function(){clearTimeout(n),cancelAnimationFrame(o),t()},n=setTimeout(e,35),o=requestAnimationFrame(e)},uc=function(t){queueMicrotask(function(){queueMicrotask(t)})};function pc(){ct(function(){for(var t;t=_a.shift();)Fo.call(t)})}function fc(){_a.push(this)===1&&(O.requestAnimationFrame||cc)(pc)}function mc(){ct(function(){for(var t;t=$a.shift();)Fo.call(t)})}function ba(){$a.push(this)===1&&(O.requestAnimationFrame||uc)(mc)}function Uo(t,e){var n=M(t);n.current=t;var o=_e;A(function(){return z(function(){if(this.N=fc,!(o&&8&o.__$f))return n.current()},e)},[])}function dc(t){var e=F(function(){return t()},[]);return A(function(){return e[Symbol.dispose]},[e]),e}var ya=0,gt=$(Date.now()/1e3);function Bo(t){ya=t*1e3-Date.now()}var Et=()=>(Date.now()+ya)/1e3;function va(){gt.value=Et()}function Ho(){setInterval(()=>document.hidden||va(),1e3),document.addEventListener("visibilitychange",va)}function hc(t){if(t())return;let e=new ResizeObserver(()=>t()&&r()),n=setTimeout(r,2e3),o=["wheel","touchstart","keydown","pointerdown"];function r(){e.disconnect(),clearTimeout(n);for(let s of o)window.removeEventListener(s,r)}for(let s of o)window.addEventListener(s,r,{passive:!0});e.observe(document.body)}function _c(t){let e=[...document.querySelectorAll("[data-row]")].find(n=>n.dataset.row===t);return e?.focus({preventScroll:!0}),e!==void 0}function wa({kind:t,y:e=0,row:n=null}){t!=="query"&&(t!=="first"&&document.querySelector("main h1")?.focus({preventScroll:!0}),t==="push"?window.scrollTo(0,0):e||n?hc(()=>(window.scrollTo(0,e),(n===null||_c(n))&&window.scrollY>=e-1)):t==="pop"&&window.scrollTo(0,0))}var xa=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Wo=t=>String(t).padStart(2,"0"),v=t=>t==null?"\u2013":String(t).replace(/\B(?<!\.\d*)(?=(\d{3})+(\.|$))/g,",");function ut(t){if(t==null||Number.isNaN(t))return"\u2013";let e=Math.max(0,Math.floor(t));return e<60?`${e} s`:e<3600?`${Math.floor(e/60)} min ${Wo(e%60)} s`:e<86400?`${Math.floor(e/3600)} h ${Wo(Math.floor(e/60)%60)} min`:`${Math.floor(e/86400)} d ${Math.floor(e/3600)%24} h`}function be(t){let e=Math.max(0,Math.floor(t));return e<60?`${e} s`:e<2*3600?`${Math.floor(e/60)} min`:e<48*3600?`${Math.floor(e/3600)} h`:`${Math.floor(e/86400)} days`}function Cn(t){let e=t<20?5:10;return t<95?`${Math.max(e,Math.round(t/e)*e)} s`:t<5700?`${Math.round(t/60)} min`:t<48*3600?`${Math.round(t/3600)} h`:`${Math.round(t/86400)} days`}var ge=t=>t<5?"a few seconds":`about ${Cn(t)}`;function Ko({text:t,eta_seconds:e}){if(e==null)return[t,""];let n=` \xB7 ${ge(e)}`,o=t.lastIndexOf(n);return o>0&&/^(, a guess.*)?$/.test(t.slice(o+n.length))?[t.slice(0,o),t.slice(o)]:[t,""]}var $c=(t,e)=>t-e<95?`in ${ge(t-e)}`:`about ${ve(t)}`;function zo(t,e){if(Math.abs(e)<1)return"starts as soon as before";let[n,o]=[t<1?"now":ge(t),ge(t+e)],r=e>0?"later":"sooner";return n===o?`starts ${ge(Math.abs(e))} ${r}`:`starts in ${o} instead of ${n}`}var Jo=t=>t<5?"just now":`${be(t)} ago`,nt=t=>t!==null&&t>=0&&t<10?`${t<.05?"< 0.1":t.toFixed(1)} s`:ut(t);function ot(t){return t==null?null:(typeof t=="number"?t:Date.parse(t))/1e3}var Ue=[0,0];function ka(t){let e=Date.now();if(e<Ue[0]||e>=Ue[1]){let n=new Date(e);n.setHours(0,0,0,0);let o=new Date(n);o.setDate(o.getDate()+1),Ue=[n.getTime(),o.getTime()]}return t>=Ue[0]&&t<Ue[1]}function bt(t){let e=ot(t);return e===null?"\u2013":ka(e*1e3)?Gt(e):`${Rn(e)}, ${Gt(e,!1)}`}function Rn(t){let e=new Date(t*1e3);return`${e.getDate()} ${xa[e.getMonth()]}`}function Vo(t){let e=new Date(t);return`${e.getDate()} ${xa[e.getMonth()]} ${e.getFullYear()}, ${Gt(e.getTime()/1e3)}`}var ve=t=>ka(t*1e3)?Gt(t,!1):bt(t*1e3);function Gt(t,e=!0){let n=new Date(t*1e3);return[n.getHours(),n.getMinutes(),...e?[n.getSeconds()]:[]].map(Wo).join(":")}var ye=t=>Object.entries(t||{}).map(([e,n])=>`${e}=${n}`).join(" "),D=(t,e)=>`${v(t)} ${e}${t===1?"":"s"}`,Be=t=>t.charAt(0).toUpperCase()+t.slice(1)+(/(^|[.!?…])$/.test(t)?"":".");function Go(t){let e=["B","kB","MB","GB"],n=0,o=t;for(;o>=999.5&&n<e.length-1;)o/=1e3,n+=1;return`${n>0&&o<9.95?o.toFixed(1):Math.round(o)} ${e[n]}`}var gc=t=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(t)?t:`'${String(t).replaceAll("'","'\\''")}'`;function Qo(t){return t==null?"\u2013":t>0&&t<.005?"<\xA01\xA0%":t<1&&t>.995?">\xA099\xA0%":`${Math.round(t*100)}\xA0%`}var bc=t=>t.slice(t.lastIndexOf("/")+1).replace(/\.[cm]?[jt]sx?$/,""),vc=t=>/^[0-9a-f]{12,}$/i.test(t)?t.slice(0,10):t;var Yo=globalThis.document?.documentElement,yc=365*24*3600,U=Yo?.dataset.scope||null,Xo=t=>encodeURIComponent(t).replace("%3A",":"),Zo=()=>U===null?{}:{"QualGent-Scope":Xo(U)};function Qt(t,e=U){return e===null||!t.startsWith("/")?t:`${t}${t.includes("?")?"&":"?"}scope=${Xo(e)}`}var Z=t=>t==="site"?"Whole site":t.replace(/^org:/,"");function tr(){if(U===null||!Yo)return;let t=isSecureContext?"; Secure":"",e=`${Yo.dataset.user}.${Xo(U)}`,n=!1,o=()=>{n||(document.cookie=`qualgent_scope=${e}; Path=/; Max-Age=${yc}; SameSite=Lax${t}`)};document.addEventListener("submit",({target:r})=>{n=r instanceof HTMLFormElement&&r.matches('[action="/accounts/logout/"]')}),window.addEventListener("focus",o),window.addEventListener("pageshow",()=>document.hasFocus()&&o()),window.addEventListener("pagehide",o),window.addEventListener("pointerdown",o,!0),window.addEventListener("keydown",r=>r.key==="Enter"&&o(),!0)}var pt=$("in"),Sa=()=>`/accounts/login/?next=${encodeURIComponent(location.pathname+location.search)}`;var Ot=class extends Error{constructor(e,n,o={}){super(Be(n)),this.status=e,this.fields=o}get retryable(){return[0,429,503,507].includes(this.status)}};async function Ta(t){let{status:e}=t,n=await t.json().catch(()=>null),o=e>=502?"the server does not answer":"the server could not do this";return new Ot(e,typeof n?.error=="string"?n.error:o,n?.fields)}async function wc(t){if(!t.ok)throw await Ta(t);return t.json().catch(()=>null)}async function J(t,{signal:e}={}){return Oa(t,{signal:e})}async function j(t,e,n){return Oa(e,{method:t,headers:{"Content-Type":"application/json"},body:JSON.stringify(n??{})})}async function Ea(t,e){try{let n=await fetch(t,{...e,headers:{...e.headers,...Zo()}});return n.status===401&&(pt.value="out"),n}catch(n){throw n instanceof Error&&n.name==="AbortError"?n:new Ot(0,"the server cannot be reached")}}async function Oa(t,e){return wc(await Ea(t,{headers:{Accept:"application/json"},...e}))}var Ma="deflate-raw";function Aa(){try{return!!new DecompressionStream(Ma)}catch{return!1}}async function xc(t,e=67108864){let n=new DecompressionStream(Ma),o=n.writable.getWriter(),[r]=await Promise.all([kc(n.readable,e),o.write(new Uint8Array(t)),o.close()]);return r}async function kc(t,e){let n=t.getReader(),o=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;for(let a=await n.read();!a.done;a=await n.read()){if(s+=a.value.length,s>e)throw n.cancel().catch(()=>{}),new RangeError(`a frame of the server is larger than ${e} bytes`);r+=o.decode(a.value,{stream:!0})}return r+o.decode()}async function Ca(t){return JSON.parse(typeof t=="string"?t:await xc(t))}var Sc=500,Tc=3e4,Ec=15e3,Oc=4401,Mc=30,Ac=t=>`${t}${t.includes("?")?"&":"?"}frames=compact`;function Cc(){let t=window.earlySocket;return t?(delete window.earlySocket,t.socket.onopen=t.socket.onmessage=null,t.socket.readyState<=WebSocket.OPEN?t:null):null}var Pn=class{#t;#e;#n=null;#i=new Map;#o=0;#s=0;#r;#l=new Set;#c=!1;#a=null;#p=0;#f=Aa();#m=Promise.resolve();#u=$("connecting");updatedAt=$(Et());serverError=$(null);age=C(()=>Math.max(0,gt.value-this.updatedAt.value));state=C(()=>{let e="connecting";return this.#u.value==="open"?e="live":this.#u.value==="paused"?e="paused":this.#u.value==="unauthorized"?e="stopped":this.#u.value==="closed"&&(e=this.age.value>Mc?"stale":"reconnecting"),e});constructor(e,{onUnauthorized:n=async()=>!1}={}){this.#t=e,this.#e=n}start(){return document.addEventListener("visibilitychange",()=>this.#x()),window.addEventListener("online",()=>this.#h()),window.addEventListener("pagehide",()=>this.#n?.close()),window.addEventListener("pageshow",e=>e.persisted&&this.#h()),setInterval(()=>this.#k(),1e3),this.#_(),this.#m}subscribe(e){e.subscribers+=1,this.#i.set(e.topic,e),this.#l.delete(e.topic)&&this.#d({resync:[e.topic]}),this.#g();let n=!1;return()=>{n||(n=!0,e.subscribers-=1,!(e.subscribers>0)&&(this.#i.delete(e.topic),this.#g()))}}onReconnect(e){let n=!1;return z(()=>{let o=this.state.value;o==="live"&&n&&Tt(e),o!=="connecting"&&(n=o!=="live")})}#_(){let e=Cc(),n=e?.socket??new WebSocket(this.#f?Ac(this.#t):this.#t);n.binaryType="arraybuffer",this.#n=n,this.#o=0,this.#l.clear(),this.#m=Promise.resolve(),this.#p=performance.now();for(let o of e?.messages??[])this.#b(n,o);n.addEventListener("message",o=>this.#b(n,o.data)),n.addEventListener("close",o=>this.#$(n,o.code)),e&&n.readyState===WebSocket.OPEN?(this.#a=e.topics.join(`
`),this.#g(),document.hidden&&this.#d({pause:!0})):n.addEventListener("open",()=>this.#v())}#v(){let e=[...this.#i.keys()];this.#a=e.join(`
`),this.#d({topics:e,...document.hidden?{pause:!0}:{}})}#$(e,n){if(e!==this.#n)return;if(this.#n=null,this.#a=null,n===Oc){this.#u.value="unauthorized",this.#e().then(r=>r&&this.#h());return}this.#u.value="closed";let o=Math.min(Tc,Sc*2**this.#s);this.#s=Math.min(this.#s+1,10),this.#r=setTimeout(()=>this.#_(),o*(.5+Math.random()/2))}#h(){this.#n||(clearTimeout(this.#r),this.#s=0,this.#_())}#d(e){this.#n?.readyState===WebSocket.OPEN&&this.#n.send(JSON.stringify(e))}#g(){this.#c||(this.#c=!0,queueMicrotask(()=>{this.#c=!1;let e=[...this.#i.keys()];this.#a===null||this.#a===e.join(`
`)||(this.#a=e.join(`
`),this.#l.clear(),this.#d({topics:e}))}))}#b(e,n){let o=Promise.allSettled([Ca(n),this.#m]);this.#m=o.then(([r])=>{r.status==="fulfilled"?this.#w(e,r.value):this.#y(e)}).catch(reportError)}#y(e){e===this.#n&&(this.#f=!1,this.#$(e),e.close())}#w(e,n){if(e!==this.#n)return;if(this.#p=performance.now(),n.error!==void 0){this.serverError.value=n.error;return}n.beat!==void 0&&Bo(n.beat);let o=this.#i.get(n.topic);o&&!o.apply(n)&&this.#d({resync:[n.topic]}),!o&&n.topic&&this.#l.add(n.topic),this.#o+=1,this.#d({ack:this.#o}),this.#s=0,this.serverError.value=null,this.updatedAt.value=Et(),this.#u.value=document.hidden?"paused":"open"}#x(){if(this.#p=performance.now(),!this.#n){document.hidden||this.#h();return}this.#d({pause:document.hidden}),this.#u.peek()!=="connecting"&&(this.#u.value=document.hidden?"paused":"open")}#k(){if(this.#n&&!document.hidden&&performance.now()-this.#p>Ec){let e=this.#n;this.#$(e),e.close()}}};var Rc=location.protocol==="https:"?"wss:":"ws:";async function Pc(){pt.value="out";try{await J("/api/v1/me")}catch(t){return t instanceof Ot&&t.status===403&&(pt.value="left"),!1}return pt.value="changed",!0}var B=new Pn(`${Rc}//${location.host}${Qt("/ws/live/")}`,{onUnauthorized:Pc});z(()=>{B.state.value==="live"&&pt.peek()==="out"&&(pt.value="in")});var Pa=function(t,e,n,o){var r;e[0]=0;for(var s=1;s<e.length;s++){var a=e[s++],l=e[s]?(e[0]|=a?1:2,n[e[s++]]):e[++s];a===3?o[0]=l:a===4?o[1]=Object.assign(o[1]||{},l):a===5?(o[1]=o[1]||{})[e[++s]]=l:a===6?o[1][e[++s]]+=l+"":a?(r=t.apply(l,Pa(t,l,n,["",null])),o.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):o.push(l)}return o},Ra=new Map;function La(t){var e=Ra.get(this);return e||(e=new Map,Ra.set(this,e)),(e=Pa(this,e.get(t)||(e.set(t,e=(function(n){for(var o,r,s=1,a="",l="",c=[0],p=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,a):s===3&&(d||a)?(c.push(3,d,a),s=2):s===2&&a==="..."&&d?c.push(4,d,0):s===2&&a&&!d?c.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(c.push(s,0,a,r),s=6),d&&(c.push(s,d,0,r),s=6)),a=""},u=0;u<n.length;u++){u&&(s===1&&p(),p(u));for(var m=0;m<n[u].length;m++)o=n[u][m],s===1?o==="<"?(p(),c=[c],s=3):a+=o:s===4?a==="--"&&o===">"?(s=1,a=""):a=o+a[0]:l?o===l?l="":a+=o:o==='"'||o==="'"?l=o:o===">"?(p(),s=1):s&&(o==="="?(s=5,r=a,a=""):o==="/"&&(s<5||n[u][m+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),s=2):a+=o),s===3&&a==="!--"&&(s=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var i=La.bind(function(...e){return this[0]=3,me(...e)});var Mt=$(null),Yt=(t="")=>Mt.value={query:t},er=!1;function we({chosen:t=!1}={}){Mt.value=null,er&&!t&&history.back(),er=!1}function or(){er=document.referrer.startsWith(`${location.origin}/`),Yt()}var nr=new Set;function Lc(t,e){A(()=>{let n={title:t,commands:e};return nr.add(n),()=>nr.delete(n)})}var rr=()=>[...nr].flatMap(({title:t,commands:e})=>e().filter(Boolean).map(n=>({...n,group:t})));var Xt=JSON.parse(document.getElementById("state")?.textContent??"{}"),ft=Xt.screens,ar=Xt.topics,Ln=Xt.problem??null,q=Xt.person??null,ir=Xt.rights??{},Nt=Xt.scopes??[],sr=Xt.data,Da=!0,lr=()=>Da;function Dc(){let t=sr;return sr=null,t}function cr(){sr=null,Da=!1}var w=(t,e)=>ir[e]?.includes(t)??!1,ur=(t,e)=>t.some(n=>w(n,e));function Ic(t){let e=t.split(/({\w+\*?})/).map(n=>{let o=n.match(/^{(\w+)(\*?)}$/);return o?`(?<${o[1]}>${o[2]?".+?":"[^/]+"})`:n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}).join("");return new RegExp(`^${e.replace(/\/$/,"")}/?$`)}var Nc=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))/,jc=(t,e)=>e&&Nc.test(t)?t.split("/").map(encodeURIComponent).join("/"):encodeURIComponent(t);function qc(t={}){try{return Object.fromEntries(Object.entries(t).map(([e,n])=>[e,decodeURIComponent(n)]))}catch{return null}}var Dn=class{#t;constructor(e){this.#t=e.map(n=>({...n,pattern:Ic(n.path)}))}match(e){for(let n of this.#t){let o=n.pattern.exec(e),r=o&&qc(o.groups);if(r)return{screen:n,params:r}}return null}named(e){return this.#t.find(n=>n.name===e)??null}to(e,n={},o={}){let r=this.named(e);if(!r)return null;let s=r.path.replace(/{(\w+)(\*?)}/g,(l,c,p)=>jc(String(n[c]),p)),a=new URLSearchParams(Object.entries(o).filter(([,l])=>l!==""&&l!=null));return a.size>0?`${s}?${a}`:s}},Ia=({screen:t,params:e})=>t.topics.map(n=>n.replace(/{(\w+)}/g,(o,r)=>e[r]));var Fc=(t,e)=>t.length===e.length&&t.every((n,o)=>n===e[o]),In=class{#t=new Map;#e=$(null);#n;#i=new Set;#o=new Map;#s=null;#r=null;#l={};ids=$([]);version=0;subscribers=0;loaded=$(!1);constructor(e,n=()=>0){this.topic=e,this.#n=n}row(e){return this.#t.get(e)??this.#e}peek(){return this.ids.peek().map(e=>this.row(e).peek())}watch(e){return this.#i.add(e),()=>{this.#i.delete(e)}}seed(e){e&&(e.epoch&&e.seq&&([this.#s,this.#r]=[e.epoch,e.seq]),this.#l=e.snapshot,this.#c(e.snapshot))}news(){let e=this.ids.peek().map(n=>[n,this.row(n).peek()]);return Object.fromEntries(e.filter(([n,o])=>o!==this.#l[n]))}apply(e){if("snapshot"in e)return this.#s=e.epoch,this.#r=e.seq,this.#c(e.snapshot),!0;if(this.#r===null)return!0;let n=Object.entries(e.patch??{}),o=n.every(([s])=>this.#t.has(s));if(e.epoch!==this.#s||e.from!==this.#r||!o)return this.#r=null,!1;this.#r=e.to;let r=n.map(([s,a])=>[s,{...this.row(s).peek(),...a}]);return this.#a({...e.put,...Object.fromEntries(r)},e.del),!0}#c(e){let n={};for(let[r,s]of Object.entries(e)){let a=this.#t.get(r);(!a||JSON.stringify(a.peek())!==JSON.stringify(s))&&(n[r]=s)}let o=[...this.#t.keys()].filter(r=>!Object.hasOwn(e,r));ct(()=>{this.#a(n,o,!0),this.loaded.value=!0})}#a(e,n,o=!1){this.version+=1,ct(()=>{for(let r of n){let s=this.#t.get(r);this.#t.delete(r),s&&(s.value=null)}for(let[r,s]of Object.entries(e)){let a=this.#t.get(r);a?a.value=s:this.#t.set(r,$(s))}this.#p(e)||this.#f()});for(let r of this.#i)r(e,n,o)}#p(e){let n=this.ids.peek();if(n.length!==this.#t.size||n.length!==this.#o.size)return!1;let o=r=>{let[s,a]=[this.#t.get(n[r]),this.#t.get(n[r+1])];return s===void 0?!1:r+1===n.length?!0:a!==void 0&&this.#n(s.peek(),a.peek())<=0};return Object.keys(e).every(r=>{let s=this.#o.get(r);return s!==void 0&&o(s)&&(s===0||o(s-1))})}#f(){let e=[...this.#t.keys()].sort((n,o)=>this.#n(this.row(n).peek(),this.row(o).peek()));this.#o=new Map(e.map((n,o)=>[n,o])),Fc(e,this.ids.peek())||(this.ids.value=e)}};var Uc=40,Na=new Map,xe=new Map;function ja(t,e){let n=new In(t,e);return n.seed(ar[t]),n}function K(t,e){let n=ja(t,e);return Na.set(t,n),n}function He(t){let e=Na.get(t);if(e)return e;let n=xe.get(t)??ja(t);xe.delete(t),xe.set(t,n);for(let[o,r]of xe){if(xe.size<=Uc)break;r.subscribers||xe.delete(o)}return n}var We=t=>lr()?t.news():{};var Bc=6e3,Hc=4,Zt=$([]),Wc=0;function te(t){Zt.value=Zt.peek().filter(e=>e.id!==t)}function ke({kind:t="good",text:e,detail:n=null,action:o=null,about:r=null}){let s=++Wc,a=Zt.peek().filter(l=>r===null||l.about!==r);return Zt.value=[...a,{id:s,kind:t,text:e,detail:n,action:o,about:r}].slice(-Hc),t==="good"&&Nn(s),s}function Nn(t){setTimeout(()=>document.querySelector(`[data-toast="${t}"]:is(:hover, :focus-within)`)||te(t),Bc)}var pr=$(null),jn=()=>import("./uplot.js").then(t=>pr.value=t.default,()=>{});var Kc=js({"./screens/agent.js":()=>import("./screens/agent.js"),"./screens/batch.js":()=>import("./screens/batch.js"),"./screens/batches.js":()=>import("./screens/batches.js"),"./screens/build.js":()=>import("./screens/build.js"),"./screens/failures.js":()=>import("./screens/failures.js"),"./screens/fleet.js":()=>import("./screens/fleet.js"),"./screens/group.js":()=>import("./screens/group.js"),"./screens/job.js":()=>import("./screens/job.js"),"./screens/jobs.js":()=>import("./screens/jobs.js"),"./screens/org.js":()=>import("./screens/org.js"),"./screens/overview.js":()=>import("./screens/overview.js"),"./screens/settings.js":()=>import("./screens/settings.js"),"./screens/test.js":()=>import("./screens/test.js"),"./screens/tests.js":()=>import("./screens/tests.js"),"./screens/timeline.js":()=>import("./screens/timeline.js")});var zc=3e3,Jc=2e3,Ua=150,Fn=new Dn(ft),fr=new Map,qn=new Map,ee=0,rt=history.state?.key??Un(),qa=[],I=$(null),Ke=$(!1),T=(t,e,n)=>Fn.to(t,e,n),Se=t=>Fn.named(t),mr=t=>Fn.match(t)?.screen??null;function Un(){return Math.random().toString(36).slice(2)}function ze(t){let e=new URL(t,location.href);if(e.origin!==location.origin||e.searchParams.has("scope"))return null;let n=Fn.match(e.pathname);return n&&{...n,query:e.searchParams,href:e.pathname+e.search}}var dr=t=>{if(!qn.has(t)){let e=Kc(`./screens/${t}.js`);qn.set(t,e),e.catch(()=>qn.delete(t))}return qn.get(t)};function Ba(t){let e=ze(t);e&&dr(e.screen.name).catch(()=>{})}async function hr(t,e){let n=++ee;e.kind!=="first"&&cr();let o=setTimeout(()=>Ke.value=!0,Ua);try{let r=await dr(t.screen.name);if(n!==ee)return;let s=qa;qa=Ia(t).map(a=>B.subscribe(He(a)));for(let a of s)a();I.value={...t,module:r,problem:null,arrival:e}}catch(r){if(n!==ee)return;e.kind==="first"?I.value={...t,module:null,problem:{status:0,text:String(r)},arrival:e}:await Vc()?location.assign(t.href):n===ee&&Gc(t)}finally{clearTimeout(o),n===ee&&(Ke.value=!1)}}var Vc=()=>fetch("/healthz",{cache:"no-store",signal:AbortSignal.timeout(zc)}).then(()=>!0,()=>!1);function Gc(t){let e=ee,n=I.peek();history.replaceState({key:rt},"",n.href);let o=ke({kind:"bad",text:`${t.screen.title} opens when the server is back.`}),r=B.onReconnect(()=>{r(),te(o),e===ee&&tt(t.href)})}function _r(){if(navigator.connection?.saveData)return;let t=[jn,...ft.map(({name:r})=>()=>dr(r))],e=()=>{let r=B.state.peek()==="live"&&t.shift();r&&r().then(n,()=>{})},n=()=>Qc(e),o=z(()=>{B.state.value==="live"&&(setTimeout(n,Jc),queueMicrotask(()=>o()))})}var Qc=window.requestIdleCallback??(t=>setTimeout(t,Ua));function Bn(){let t=document.activeElement?.closest("[data-row]")?.dataset.row??null;fr.set(rt,{y:window.scrollY,row:t})}function tt(t,{replace:e=!1}={}){let n=ze(t);if(!n){location.assign(t);return}Bn(),e||n.href===location.pathname+location.search?history.replaceState({key:rt},"",n.href):(rt=Un(),history.pushState({key:rt},"",n.href)),hr(n,{kind:"push"})}function Je(t,{push:e=!1}={}){let n=I.peek(),o=new URLSearchParams(n.query);for(let[a,l]of Object.entries(t))l===""||l==null?o.delete(a):o.set(a,l);let r=o.size>0?`?${o}`:"",s=location.pathname+r;s!==n.href&&(e?(Bn(),rt=Un(),history.pushState({key:rt},"",s)):history.replaceState({...history.state,key:rt},"",s),I.value={...n,query:o,href:s,arrival:{kind:"query"}})}function Yc(){let t=I.peek();if(location.pathname+location.search===t?.href)return;Bn(),rt=history.state?.key??Un();let e=ze(location.href);e?hr(e,{kind:"pop",...fr.get(rt)}):location.reload()}function Xc(t){if(t.defaultPrevented||t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey)return;let e=t.target.closest("a[href]");!e||e.target||e.hasAttribute("download")||!ze(e.href)||e.hash&&e.pathname===location.pathname&&e.search===location.search||(t.preventDefault(),tt(e.href))}function Fa(t){let e=t.target.closest?.("a[href]");e&&Ba(e.href)}function Zc(){let t=new URL(location.href);t.searchParams.has("scope")&&(t.searchParams.delete("scope"),history.replaceState(history.state,"",t))}function $r(){history.scrollRestoration="manual",Zc();let t=location.href,e=ze(t);history.replaceState({...history.state,key:rt},"",t);let n=Promise.resolve();return Ln&&t===location.href?I.value={screen:null,params:{},query:new URLSearchParams,href:"",module:null,problem:Ln,arrival:{kind:"first"}}:e&&(n=hr(e,{kind:"first",...history.state})),window.addEventListener("popstate",Yc),window.addEventListener("pagehide",()=>{Bn(),history.replaceState({...history.state,key:rt,...fr.get(rt)},"")}),document.addEventListener("click",Xc),document.addEventListener("pointerover",Fa),document.addEventListener("focusin",Fa),z(()=>{let o=I.value;if(!o)return;let r=o.problem?"Not found":o.module?.title?.(o)??o.screen.title;document.title=[r,...Nt.length>0?[Z(U)]:[],"QualGent"].join(" \xB7 ")}),n}var ht=$(!1);var mt=K("overview");var tu=15e3;function eu(){let t=mt.row("overview").peek();return t?`${D(t.waiting,"job")} waiting, ${t.running} running, ${t.done} passed, ${t.failed} failed`:""}function Ha(){let t=$t("");return A(()=>{let e=setInterval(()=>t.value=eu(),tu);return()=>clearInterval(e)},[]),i`<p class="unseen" aria-live="polite">${t}</p>`}var Ve=$(null);function dt(t){return Ve.peek()?.done(null),new Promise(e=>{Ve.value={...t,done:n=>{Ve.value=null,e(n)}}})}var g=({name:t})=>i`
<svg class="icon" aria-hidden="true" width="16" height="16">
<use href=${`#icon-${t}`} />
</svg>
`;var nu=["[autofocus]",".ask-priority input:checked","form :is(input:not([type=radio], [type=checkbox]), textarea, select)","form input:checked","form :is(input, button)"];function V({title:t,className:e="",onClose:n,children:o,foot:r,bare:s=!1}){let a=M(null),l=G();P(()=>{let u=a.current,m=document.activeElement;return u.showModal(),(nu.map(f=>u.querySelector(f)).find(Boolean)??u.querySelector(".dialog-body")).focus(),()=>{u.close(),m?.isConnected&&document.activeElement===document.body&&m.focus({preventScroll:!0})}},[]);let c=u=>{u.preventDefault(),n()},p=M(null);return i`
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
`}function Wa({question:{title:t,text:e,act:n,keep:o="Cancel",danger:r=!1,done:s}}){return i`
<${V} title=${t} onClose=${()=>s(null)}>
<form class="ask" onSubmit=${l=>{l.preventDefault(),s({})}}>
<p>${e}</p>
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>s(null)}>${o}</button>
<button type="submit" class=${`button ${r?"is-danger":"is-primary"}`}>${n}</button>
</footer>
</form>
<//>
`}var ou=({icon:t="pending",title:e,children:n})=>i`
<div class="state-block">
<${g} name=${t} />
<h2>${e}</h2>
${n}
</div>
`,ne=({title:t="Something went wrong",text:e,again:n})=>i`
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
`;var Ka=[["jobs","jobs"],["logs","logs"],["artifacts","artifacts"],["builds","stored builds"],["audit","audit entries"],["agents","agents that ran nothing"]];function ru({found:t}){let e=Ka.filter(([n])=>t[n].count>0);return e.length===0?i`<p class="ask-count" data-preview>Nothing to remove.</p>`:i`
<dl class="facts due" data-preview>
${e.map(([n,o])=>i`
<div key=${n}>
<dt>${o}</dt>
<dd class="number">
<strong>${v(t[n].count)}</strong>
${t[n].bytes>0&&`, ${Go(t[n].bytes)}`}
</dd>
</div>
`)}
</dl>
`}function za({question:{preview:t,done:e}}){let[n,o]=S({}),r=()=>{o({}),t().then(p=>o({found:p}),p=>o({error:p}))};A(r,[]);let{found:s,error:a}=n,l=s?Ka.reduce((p,[u])=>p+s[u].count,0):0;return i`
<${V} title="Remove expired data" onClose=${()=>e(null)}>
<form class="ask" onSubmit=${p=>{p.preventDefault(),l>0&&e({found:s})}}>
<p>These have passed their retention period. Removal cannot be undone.</p>
<div class="ask-preview" aria-live="polite">
${s&&i`<${ru} found=${s} />`}
${!s&&!a&&i`<p class="quiet">Counting…</p>`}
${a&&i`<${ne} text=${a.message} again=${r} />`}
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
`}var Hn=({id:t,text:e})=>e&&i`
<span class="field-error" id=${t} data-error>
<${g} name="stale" />
${e}
</span>
`;function Ge({label:t,hint:e,error:n,value:o,onInput:r,...s}){let a=G();return i`
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
<${Hn} id=${`${a}-error`} text=${n} />
</div>
`}function su({label:t,hint:e,error:n,value:o,options:r,onChange:s}){let a=G();return i`
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
<${Hn} id=${`${a}-error`} text=${n} />
</div>
`}function au({label:t,hint:e,error:n,value:o,options:r,onChange:s}){let a=G(),l=(c,p)=>s(r.map(([u])=>u).filter(u=>u===c?p:o.includes(u)));return i`
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
<${Hn} id=${`${a}-error`} text=${n} />
</fieldset>
`}var iu=({problem:t})=>t&&i`<${ne} title="Nothing changed" text=${t.message} />`;var lu=t=>t===""||/^https?:\/\/\S+$/.test(t);function Ja({question:{group:t,done:e}}){let[n,o]=S(t.note?.note??""),[r,s]=S(t.note?.owner??""),[a,l]=S(t.note?.ticket_url??""),[c,p]=S("");return i`
<${V} title="Note on this cause" onClose=${()=>e(null)}>
<form class="ask" onSubmit=${m=>{m.preventDefault();let d=a.trim();lu(d)?e({note:n.trim(),owner:r.trim(),ticket_url:d}):p("Enter the address of a web page")}}>
<p class="failure-cause">${t.cause}</p>
<${Ge} label="Note" value=${n} onInput=${o} maxlength="500" />
<${Ge} label="Owner" hint="Who looks after it" value=${r} onInput=${s} maxlength="200" />
<${Ge}
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
`}var st={pause:{label:"Pause",icon:"paused",state:"paused",effect:"Finishes its test, then takes none until the time is over or someone resumes it.",timed:!0},drain:{label:"Drain",icon:"draining",state:"drained",effect:"For an update or removal: finishes its test, then is drained and may be unplugged."},quarantine:{label:"Quarantine",icon:"quarantined",state:"quarantined",effect:"Finishes its test, then takes none until someone has checked and released it.",needsReason:!0}},br=t=>Object.keys(st).find(e=>st[e].state===t)??"pause";var Te=({text:t,onInput:e,required:n=!1})=>i`
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
`;function jt({label:t,options:e,value:n,onChange:o,hideLabel:r=!1}){let s=G();return i`
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
`}var cu=[["","Until resumed"],["1800","30 min"],["7200","2 h"],["86400","1 day"]],vr=t=>t===""?null:new Date((Et()+Number(t))*1e3).toISOString();function Va({question:{name:t,how:e,done:n}}){let[o,r]=S(e??"pause"),[s,a]=S(""),[l,c]=S(""),{label:p,effect:u,timed:m,needsReason:d}=st[o],f=_=>{_.preventDefault(),n({how:o,note:l.trim(),until:m?vr(s):null})};return i`
<${V} title=${`Availability of ${t}`} onClose=${()=>n(null)}>
<form class="ask" onSubmit=${f}>
<${jt}
label="Mode"
options=${Object.entries(st).map(([_,E])=>[_,E.label])}
value=${o}
onChange=${r}
/>
<p aria-live="polite">${u}</p>
${m&&i`<${jt} label="Duration" options=${cu} value=${s} onChange=${a} />`}
<${Te} text=${l} onInput=${c} required=${d} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>n(null)}>
Cancel
</button>
<button type="submit" class=${`button ${d?"is-danger":"is-primary"}`}>${p} ${t}</button>
</footer>
</form>
<//>
`}function Ga(t){let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return(e^e>>>15)>>>0}var yr=10,uu=32,pu=3;function Qa(t,e){let n=e.match(/\d*$/)[0].slice(-pu);return{stem:Ga(`${t}
${e.slice(0,e.length-n.length)}`),number:Number(n)}}function Wn(t,e){let{stem:n,number:o}=Qa(t,e);return(n+o)%yr}function Kn(t,e){let{stem:n,number:o}=Qa(t,e);return(Math.floor(n/yr)+Math.floor(o/yr)+3*o)%uu}var fu=(t,e)=>`build-${Wn(t,e)}`;var wr=["M8 0h8v12H8z","M0 6h16v6H0z","M0 12L16 0v12z","M8 0h8v6H8zM0 6h8v6H0z","M5 3.5h6v5H5z","M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z","M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z","M5.33 0h5.34v12H5.33z","M0 4h16v4H0z","M8 1l7 5-7 5-7-5z","M0 0h8v6H0z","M8 2a4 4 0 1 0 .01 0z","M0 0l9 6-9 6z","M0 0h16L8 8z","M0 0h4v12H0z","M0 0L16 12H0z"],mu=(t,e)=>`flag flag-${Wn(t,e)} ${Kn(t,e)<wr.length?"":"is-exchanged"}`,Xa=({org:t,version:e})=>i`
<svg class=${mu(t,e)} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
<path class="flag-a" d="M0 0h16v12H0z" />
<path class="flag-b" d=${wr[Kn(t,e)%wr.length]} />
<path class="flag-edge" d="M.5.5h15v11H.5z" />
</svg>
`,Za=({version:t})=>t.length<=9?t:i`
<span class="build-name">
<span>${t}</span>
<i aria-hidden="true" data-start=${t.slice(0,-6)} data-end=${t.slice(-6)}></i>
</span>
`,Ya=({name:t,text:e,href:n,row:o,children:r})=>n?i`<a class=${t} title=${e} href=${n} tabindex=${o?-1:void 0}>${r}</a>`:i`<span class=${t} title=${e}>${r}</span>`,At=({org:t,version:e,link:n=!1})=>{let o=n&&T("build",{org_id:t,app_version_id:e});return i`
<span class="build">
<${Xa} org=${t} version=${e} />
<${Ya} name="build-version" text=${e} href=${o} row=${n==="row"}>
<${Za} version=${e} />
<//>
<${Ya} name="build-org" text=${t} href=${n&&T("org",{org_id:t})} row=${n==="row"}>${t}<//>
</span>
`};var qt=["busy","stopping","draining","idle","paused","drained","quarantined","suspect","offline","lost"],Qe=["suspect","offline","lost"],xr="repair",kr={draining:"finishes its job, then takes none",paused:"takes no jobs until it is resumed",drained:"empty: takes no jobs until it is resumed",quarantined:"unreliable: kept out until somebody lets it back",suspect:"not responding for a moment: gets no new jobs",offline:"disconnected in order",lost:"stopped responding while it was expected"},Q=t=>t.status||t.state,Ye=({targets:t,fallback:e})=>`${t.join(", ")}${e?", while no other agent serves it":""}`,Sr=({lost:t=0,paused:e=0,quarantined:n=0},o)=>{let r=t+o+n+e,s=[t&&`${t} lost`,o&&`${o} ${o===1?"needs":"need"} repair`,n&&`${n} quarantined`,e&&`${e} paused`].filter(Boolean).join(", "),a=`agent${r===1?" needs":"s need"} attention: ${s}`;return{count:r,tone:t+o>0?"bad":"warn",text:a}};var oi=(t,e)=>`/api/v1/jobs/${t}/${e}`,zn=(t,e)=>`/api/v1/agents/${t.split("/").map(encodeURIComponent).join("/")}/${e}`,ti={0:"Nothing changed. Try again when connected.",403:"Nothing changed.",404:"It may have been removed.",409:"It has changed: check and try again."};function du(t){return ti[t.status]?ti[t.status]:t.retryable?"Nothing changed. Try again in a moment.":null}async function W(t,e,{undo:n=null,about:o=null}={}){try{let r=await t();return ke({text:typeof e=="function"?e(r):e,action:n,about:o}),r}catch(r){if(!(r instanceof Ot))throw r;let s=r.retryable?{label:"Try again",run:()=>W(t,e,{undo:n,about:o})}:null;return ke({kind:"bad",text:r.message,detail:du(r),action:s,about:o}),null}}var Jn=t=>W(()=>j("POST",oi(t,"retry")),"Job requeued.",{about:t});async function Tr({id:t,status:e,test:n="The test"}){if(e==="running"){let r=`${n} is stopped. A retry starts it from the beginning.`;if(!await dt({kind:"confirm",title:"Cancel running job",text:r,act:"Cancel job",keep:"Keep running",danger:!0}))return null}let o=w("retry","job")?{label:"Requeue",run:()=>Jn(t)}:null;return W(()=>j("POST",oi(t,"cancel")),"Job cancelled.",{undo:o,about:t})}var Er=(t,e)=>W(()=>j("POST",`/api/v1/builds/${encodeURIComponent(t)}/${encodeURIComponent(e)}/release`),({held:n})=>n?`${e} released: its jobs are tried again.`:`${e} was not held.`),ei=[[void 0,"failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"]];async function hu({within:t="/api/v1/jobs",filter:e={},fresh:n=e}){let o=`${t}/retry`,r=ei.map(([a=e.app_version_id&&"latest"])=>({filter:{...a==="new"?n:e,status:"failed"},failure:a})),s=await Promise.all(r.map(a=>j("POST",o,{...a,dry_run:!0}).catch(()=>null)));return s.flatMap((a,l)=>{let c=a?.changed??0,p=l>0&&c===s[0]?.changed;if(c===0||p)return[];let[,u,m]=ei[l],d={expected:c,until:a.until},f=()=>W(()=>j("POST",o,{...r[l],...d}),_=>Gn.retry(_.changed));return[{label:`Retry ${v(c)} ${c===1?u:m}`,icon:"retry",run:f}]})}var _u=(t,e)=>W(()=>j("POST","/api/v1/jobs/retry",{filter:{...t,status:"failed"},failure:"latest",expected:e}),({changed:n})=>Gn.retry(n)),$u=t=>W(()=>j("POST","/api/v1/jobs/retry",{filter:{ids:t}}),({changed:e})=>e===0?"Nothing changed.":Gn.retry(e)),Or=(t,e)=>_t({action:"priority",filter:{ids:[t]},priority:e});function gu(t){let{name:e,paused_reason:n}=t,o=Q(t);return Qe.includes(o)?`${e} takes jobs when it is back: it is ${o}.`:n?`Resume requested; ${e} had paused itself.`:`${e} resumed.`}var ri=(t,e,{note:n,until:o})=>W(()=>j("POST",zn(t,e),o?{note:n,until:o}:{note:n}),r=>r.job?`${t} finishes its test, then it is ${st[e].state}.`:`${t} is ${st[e].state}: no new jobs start.`,{about:t});async function Xe(t,e="pause"){let n=await dt({kind:"hold",name:t,how:e});return n&&ri(t,n.how,n)}async function Mr(t){let n=(await J(zn(t,"").slice(0,-1)).catch(()=>null))?.held??null;if(n?.kind==="quarantined"){let s=`${t} gets jobs again. It is in quarantine${n.note?`: ${n.note}`:"."}`;if(!await dt({kind:"confirm",title:"Release agent from quarantine",text:s,act:"Release"}))return null}let o=n&&br(n.kind),r=o&&w(o,"agent")?{label:"Undo",run:()=>ri(t,o,n)}:null;return W(()=>j("POST",zn(t,"resume")),gu,{undo:r,about:t})}async function bu(t){let e=`Deletes ${t} and its pause or quarantine. Its attempts stay. A new agent, if it connects again.`;if(!await dt({kind:"confirm",title:"Delete agent",text:e,act:"Delete agent",danger:!0}))return!1;let o=zn(t,"").slice(0,-1);return await W(()=>j("DELETE",o).then(()=>!0),`${t} deleted.`,{about:t})===!0}var si=({id:t})=>`/api/v1/tests/${t}`,ai=(t,e,n)=>W(()=>j("PATCH",si(t),{quarantined:!0,note:e,until:n}),"Test quarantined: its failures do not fail a batch.",{about:t.id});async function Ar(t){let e=await dt({kind:"quarantine",test:t});return e&&ai(t,e.note,e.until)}var Cr=t=>W(()=>j("PATCH",si(t),{quarantined:!1}),"Test released from quarantine: its failures count again.",{undo:{label:"Undo",run:()=>ai(t,t.quarantine_note??"",t.quarantined_until)},about:t.id});async function vu(t){let e=await dt({kind:"failure-note",group:t});if(!e)return null;let n=`/api/v1/failures/${encodeURIComponent(t.org_id)}/${t.fingerprint}`;return W(()=>j("PUT",n,e),"Note saved.")}var ni=t=>j("POST","/api/v1/retention",{dry_run:t});async function yu(){if(!await dt({kind:"due",preview:()=>ni(!0)}))return null;let e=({jobs:n,logs:o,artifacts:r,builds:s,audit:a,agents:l})=>[n,o,r,s,a,l].reduce((c,p)=>c+p.count,0);return W(()=>ni(!1),n=>e(n)>0?`${D(e(n),"thing")} removed.`:"Nothing was due.")}var Vn=({id:t})=>`/api/v1/webhooks/${t}`,wu=t=>W(()=>j("POST",`${Vn(t)}/test`),"Test event queued: see the deliveries."),xu=t=>W(()=>j("PATCH",Vn(t),{enabled:!t.enabled}),t.enabled?"Webhook turned off.":"Webhook turned on.",{about:t.id}),ku=(t,e)=>W(()=>j("POST",`${Vn(t)}/deliveries/${e}/redeliver`),"Delivery queued again.");async function Su(t){let e=`${t.url} receives no more events, and its deliveries are deleted.`;return await dt({kind:"confirm",title:"Remove webhook",text:e,act:"Remove",danger:!0})?await W(()=>j("DELETE",Vn(t)).then(()=>!0),"Webhook removed.")===!0:!1}var Gn={cancel:t=>`${D(t,"job")} cancelled.`,retry:t=>`${D(t,"job")} queued again.`,priority:t=>`The priority of ${D(t,"job")} was changed.`};async function _t({action:t,filter:e={},failure:n,within:o="/api/v1/jobs",priority:r,present:s,what:a}){let l=`${o}/${t}`,c=o==="/api/v1/jobs"&&Object.keys(e).length===0,p={filter:e,...n?{failure:n}:{},...c?{all:!0}:{}},u=X=>t==="priority"?{...p,priority:X}:p,f=await dt({kind:"many",action:t,priority:r??(s===0?1:0),what:a,preview:X=>j("POST",l,{...u(X),dry_run:!0})});if(!f)return null;let _={expected:f.found.changed,until:f.found.until,note:f.note};_.until===null&&delete _.until;let E=({changed:X})=>X===0?"Nothing changed.":Gn[t](X),b=JSON.stringify([l,e]),{changed:y,by_status:h,effect:x}=f.found,k=s??(h.pending===y?x?.priority:null),it={filter:{...e,priority:f.priority},priority:k};return W(()=>j("POST",l,{...u(f.priority),..._}),E,{undo:t==="priority"&&(k??null)!==null?{label:"Undo",run:()=>W(()=>j("POST",l,it),E,{about:b})}:null,about:b})}var Tu=Array.from({length:10},(t,e)=>[e,String(e)]),Rr=({value:t,onChange:e})=>i`
<div class="ask-priority">
<${jt} label="Priority (0 is now, 9 whenever)" options=${Tu} value=${t} onChange=${e} />
</div>
`,Eu=({org_id:t,app_version_id:e})=>({filter:{org_id:t,app_version_id:e},what:`Waiting jobs of build ${e} of ${t}.`}),Ou=({of:t,present:e=null,done:n,label:o})=>w("priority","job")&&i`
<button
type="button"
class=${o?"icon-button":"button"}
aria-label=${o}
data-tip=${o}
tabindex=${o&&-1}
onClick=${async()=>await _t({action:"priority",present:e,...t})&&n?.()}
>
${o?i`<${g} name="priority" />`:e===null?"Priority\u2026":`Priority ${e}\u2026`}
</button>
`;var oe={done:"passed",pending:"waiting",waiting:"waiting",backoff:"backing off",assigned:"assigned",installing:"installing",executing:"running",parked:"parked"};function Pr({job:t}){let e=t.phase==="parked"?"suspect":t.status;return i`
<span class=${`state state-${e}`}>
<${g} name=${e} />
<span>
${["pending","running"].includes(t.status)&&oe[t.phase]||oe[t.status]||t.status}
</span>
</span>
`}function Ze({agent:t}){let e=Q(t);return i`
<span class=${`state state-${e}`} title=${kr[e]}>
<${g} name=${e} />
<span>${e}</span>
</span>
`}var Mu={cancel:"Cancel jobs",retry:"Retry jobs",priority:"Change the priority of jobs"},Au={cancel:"Cancel",retry:"Retry",priority:"Change"},Cu={cancel:t=>`${D(t,"job")} will be cancelled. Tests that run are stopped.`,retry:t=>`${D(t,"job")} will be requeued.`,priority:(t,e)=>`${D(t,"waiting job")} will have priority ${e}.`},Ru={cancel:"have already ended and stay as they are",retry:"wait, run, have passed or are quarantined, and stay as they are",priority:"do not wait, have that priority already or may not have it"},Pu=["pending","running","failed","done","cancelled"];function Lu({action:t,priority:e,found:n}){let o=n.matched-n.changed,r=Pu.filter(s=>n.by_status[s]);return i`
<p class="ask-count" data-preview>
<strong class="number">${v(n.changed)}</strong>${" "}
${Cu[t](n.changed,e).replace(/^\S+ /,"")}
</p>
<p class="quiet number">
${D(n.matched,"job")} ${n.matched===1?"matches":"match"}
${r.length>0&&": "}
${r.map(s=>`${v(n.by_status[s])} ${oe[s]??s}`).join(", ")}.
${o>0&&` ${v(o)} ${Ru[t]}.`}
</p>
`}var Du=({eta_seconds:t,later_seconds:e,eta_guessed:n})=>t===null||e===null?"its start is not known":`${zo(t,e)}${n?" (a guess)":""}`;function Iu({effect:t}){if(t===null)return i`<p class="quiet">Too many jobs to tell what they overtake.</p>`;let{text:e,waits:n,overtaken:o,groups:r}=t,s=new Set(n.map(l=>l.target)),a=r-o.length;return i`
<p data-effect>${o.length>0?`Overtakes ${D(r,"group")}:`:`${e}.`}</p>
${o.length>0&&i`
<ul class="plain ask-overtaken number">
${o.map(l=>i`
<li key=${l.group}>
<${At} org=${l.org_id} version=${l.app_version_id} />
<span>${D(l.jobs,"job")} on ${l.target}: ${Du(l)}</span>
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
`}function ii({question:t}){let{action:e,what:n,preview:o,done:r}=t,[s,a]=S({}),[l,c]=S(""),[p,u]=S(t.priority),[m,d]=S(0);A(()=>{let b=!0;return a({}),o(p).then(y=>b&&a({found:y}),y=>b&&a({error:y})),()=>{b=!1}},[p,m]);let{found:f,error:_}=s,E=b=>{b.preventDefault(),f?.changed&&r({found:f,note:l.trim(),priority:p})};return i`
<${V} title=${Mu[e]} onClose=${()=>r(null)}>
<form class="ask" onSubmit=${E}>
${n&&i`<p>${n}</p>`}
${e==="priority"&&i`<${Rr} value=${p} onChange=${u} />`}
<div class="ask-preview" role="group" aria-label="What changes" tabindex="0" aria-live="polite">
${f&&i`<${Lu} action=${e} priority=${p} found=${f} />`}
${f?.effect!==void 0&&f.changed>0&&i`<${Iu} effect=${f.effect} />`}
${!f&&!_&&i`<p class="quiet">Counting…</p>`}
${_&&i`<${ne} text=${_.message} again=${()=>d(m+1)} />`}
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
${Au[e]} ${f?D(f.changed,"job"):"jobs"}
</button>
</footer>
</form>
<//>
`}var Lr=86400,Nu=[["","Until released"],[String(Lr),"1 day"],[String(7*Lr),"1 week"],[String(30*Lr),"30 days"]];function li({question:{test:t,done:e}}){let[n,o]=S(""),[r,s]=S("");return i`
<${V} title="Quarantine test" onClose=${()=>e(null)}>
<form class="ask" onSubmit=${l=>{l.preventDefault(),e({note:r.trim(),until:vr(n)})}}>
<p>
<span class="test-path">${t.test}</span> of ${t.org_id} still runs on ${t.target}, and its
failures are shown. From now on they do not fail a batch. Batches and builds that have finished keep their
result.
</p>
${t.doubt&&i`<p>${t.doubt}</p>`}
<${jt} label="Duration" options=${Nu} value=${n} onChange=${o} />
<${Te} text=${r} onInput=${s} />
<footer class="dialog-foot">
<button type="button" class="button" onClick=${()=>e(null)}>
Cancel
</button>
<button type="submit" class="button is-primary">Quarantine</button>
</footer>
</form>
<//>
`}var ju={many:ii,hold:Va,quarantine:li,due:za,"failure-note":Ja,confirm:Wa};function ci(){let t=Ve.value;if(!t)return null;let e=ju[t.kind];return i`<${e} key=${t.kind} question=${t} />`}var Qn=()=>i`
<a class="brand" href="/" aria-label="QualGent, overview">
<svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
<path class="mark-pole" d="M4 2h3v28H4z" />
<path class="mark-flag" d="M7 4h22v18H7z" />
<path class="mark-hole" d="M13 9.5h10v7H13z" />
</svg>
<span class="brand-name">QualGent</span>
</a>
`;var Ir=t=>[...t.querySelectorAll("[data-row]")],Nr="tr, li, [role=row], [role=listitem]",qu="a[href], button:not(:disabled), input:not(:disabled)",Dr=null;function tn(t){let e=t.target.closest("[data-row]");if(e){Dr=t.currentTarget.id;for(let n of t.currentTarget.querySelectorAll("[data-row][tabindex='0']"))n.tabIndex=-1;e.tabIndex=0}}function en(t,e){if(!t.querySelector("[data-row][tabindex='0']")){let r=t.querySelector("[data-row]");r&&(r.tabIndex=0)}if(e===null||t.contains(document.activeElement))return;let n=Ir(t);(n.find(r=>r.dataset.row===e.key)??n[Math.min(e.at,n.length-1)])?.focus({preventScroll:!0})}function nn(t){let e=document.activeElement;return!t?.contains(e)||!e.matches("[data-row]")?null:{key:e.dataset.row,at:Ir(t).indexOf(e)}}function Fu(){let t=document.activeElement?.closest("[data-list]");if(t)return t;let e=Dr&&document.getElementById(Dr);if(e?.querySelector("[data-row]"))return e;let n=[...document.querySelectorAll("[data-list]:has([data-row])")];return n.find(o=>o.querySelector("a[data-row]"))??n[0]??null}function ui(t){t?.focus({preventScroll:!0}),t?.closest(Nr)?.scrollIntoView({block:"nearest"})}function pi(t,e){for(let n=t;n&&n!==e;n=n.parentElement)if(n.matches(Nr)&&n.querySelector("[data-row]"))return n;return null}function Uu(t,e){let o=[...pi(document.activeElement,t)?.querySelectorAll(qu)??[]].filter(r=>r.checkVisibility());o[o.indexOf(document.activeElement)+e]?.focus({preventScroll:!0})}function jr(t){let e=t.target.closest?.("[data-list]"),n={ArrowDown:1,ArrowUp:-1}[t.key],o={ArrowRight:1,ArrowLeft:-1}[t.key];return!e||t.shiftKey||!(n||o)?!1:(n?on(n):Uu(e,o),!0)}function on(t){let e=Fu();if(!e)return;let n=Ir(e),o=n.indexOf(pi(document.activeElement,e)?.querySelector("[data-row]")),r=n.findIndex(s=>s.tabIndex===0);ui(n[o<0?Math.max(0,r):Math.min(n.length-1,Math.max(0,o+t))])}function qr(){let t=[...document.querySelectorAll("[data-list] [data-row]")],e=t.indexOf(document.activeElement),n=[...t.slice(e+1),...t.slice(0,e+1)].find(o=>o.dataset.failed!==void 0);return ui(n),n!==void 0}function Bu(t){let e=document.getElementById(t),n=e?.querySelector("[data-row][tabindex='0']");n?.focus({preventScroll:!0}),(n?.closest(Nr)??e)?.scrollIntoView({block:"nearest"})}var Hu=1500,Ft=$([]),re=$(!1),se=$(Wu()),fi=0;function Wu(){try{return localStorage.getItem("qualgent-keys")!=="off"}catch{return!0}}function Br(t){se.value=t;try{localStorage.setItem("qualgent-keys",t?"on":"off")}catch{}}function Ee(t,e){let n={title:t,keys:e};return Ft.value=[...Ft.peek(),n],()=>Ft.value=Ft.peek().filter(o=>o!==n)}function Ku(t,e){A(()=>Ee(t,e),[t])}var Fr=t=>t.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")!=null;function Yn(t){for(let e of[...Ft.peek()].reverse()){let n=e.keys.find(o=>o.key===t&&o.run);if(n)return n}return null}function Ur(){clearTimeout(fi),re.value=!1}function zu(t){if(t.defaultPrevented||t.isComposing)return;let e=t.ctrlKey||t.metaKey||t.altKey;if((t.ctrlKey||t.metaKey)&&!t.altKey&&t.key.toLowerCase()==="k"){Xn(t,Yn("Mod+k"));return}if(!(e||document.querySelector("dialog[open]"))){if(t.key==="Escape"){re.peek()?Ur():Fr(t.target)?t.target.blur():Xn(t,Yn("Escape"));return}if(!Fr(t.target)&&jr(t)){t.preventDefault();return}Fr(t.target)||!se.peek()||t.key.length>1||(re.peek()?(Ur(),Xn(t,Yn(`g ${t.key}`))):t.key==="g"?(t.preventDefault(),re.value=!0,fi=setTimeout(Ur,Hu)):Xn(t,Yn(t.key)))}}function Xn(t,e){e&&(t.preventDefault(),e.run())}function Hr(){document.addEventListener("keydown",zu)}var mi=()=>re.value&&i`
<p class="going" aria-hidden="true">
<kbd>g</kbd>
${ft.filter(t=>t.place).map(({name:t,place:e})=>i`
<span key=${t}>
<kbd>${e.key}</kbd> ${e.label}
</span>
`)}
</p>
`;function rn(t,e=250){let n,o=!1,r=!1,s=!1,a=0,l=async()=>{n=void 0,o=!0,r=!1;let p=performance.now();try{await t()}finally{let u=performance.now();a=u+Math.max(e,3*(u-p)),o=!1,r&&c()}},c=()=>{s||(r=!0,o||(n??=setTimeout(l,Math.max(0,a-performance.now()))))};return Object.assign(c,{stop(){s=!0,clearTimeout(n)}})}var Ju=1e3,Zn=class{#t;#e=0;data=$(null);error=$(null);constructor(e,n=null){this.#t=e,this.data.value=n}async load(){let e=++this.#e;try{let n=await J(this.#t);if(e!==this.#e)return;this.error.value=null,this.data.value=n}catch(n){e===this.#e&&(this.error.value=n)}}invalidate=rn(()=>this.load(),Ju);close(){this.#e+=1,this.invalidate.stop()}};var Wr=K("settings");function sn(t){let e=F(()=>t?He(t):null,[t]);return A(()=>e&&B.subscribe(e),[e]),e}function Vu(t,e,n=null){let o=F(()=>new Zn(t,n),[t]);return A(()=>(t&&!o.data.peek()&&o.load(),()=>o.close()),[o]),A(()=>{o.data.peek()&&o.invalidate()},[e]),o}function Gu(t,e,n=[]){A(()=>{let o=rn(e),r=Wr.watch((a,l,c)=>(c||t in a)&&o());t in We(Wr)&&o();let s=n.map(a=>a.watch(o));return()=>[r,...s,o.stop].forEach(a=>a())},[t,e])}function Kr(){let t=M(null),e=nn(t.current);return P(()=>en(t.current,e)),{ref:t,onFocusIn:tn,"data-list":!0}}function Qu(t,e){let[n,o]=S(t);return A(()=>{let r=setTimeout(()=>o(t),e);return()=>clearTimeout(r)},[t]),n===t}var Yu=10,Xu=8;function zr(t,{first:e=Yu,step:n=Xu}={}){let[o,r]=S(e);return A(()=>{if(o>=t){t>0&&r(1/0);return}let s=requestAnimationFrame(()=>r(o+n));return()=>cancelAnimationFrame(s)},[o,t]),o}var vt=K("problems",(t,e)=>t.rank-e.rank),Jr="agent_repair:",di=C(()=>vt.ids.value.filter(t=>t.startsWith(Jr)).join(`
`)),to=C(()=>di.value===""?[]:di.value.split(`
`).map(t=>t.slice(Jr.length))),Vr=t=>to.value.includes(t)?vt.row(Jr+t).value:null;var Gr=[["1h","1 h"],["24h","24 h"],["7d","7 days"]],Qr="24h",Yr={"1h":3600,"24h":86400,"7d":604800};function Zu(t){let e=t.get("period");return Gr.some(([n])=>n===e)?e:Qr}var Xr=t=>Gr.find(([e])=>e===t)[1],Oe=t=>t?t.still_failed-t.excused:0;function Zr(t){let e=sn(t===Qr?null:`totals:${t}`);return(e?e.row(t).value:mt.row("overview").value?.totals)??null}function tp(t,e){let n=e.getBoundingClientRect(),{offsetWidth:o,offsetHeight:r}=t,s=n.bottom+4+r<=window.innerHeight||n.top<r+4,a=n.left<window.innerWidth/2?n.left:n.right-o,l=Math.max(8,Math.min(a,window.innerWidth-o-8));t.style.setProperty("left",`${l}px`),t.style.setProperty("top",`${s?n.bottom+4:n.top-r-4}px`)}function Me({label:t,icon:e,items:n,none:o,className:r="button",children:s,tip:a}){let[l,c]=S(!1),[p,u]=S(null),m=M(null),d=M(null),f=G(),_=(typeof n=="function"?p??[]:n).filter(Boolean);A(()=>{if(!l||typeof n!="function")return;let h=!0;return Promise.resolve(n()).then(x=>h&&u(x)),()=>{h=!1,u(null)}},[l]),P(()=>{if(!l)return;d.current.showPopover();let h=()=>c(!1);return window.addEventListener("resize",h),()=>window.removeEventListener("resize",h)},[l]),P(()=>{!l||!d.current||(tp(d.current,m.current),(d.current.querySelector("[aria-checked=true]")??d.current.querySelector("button"))?.focus())},[l,p]);let E=()=>{c(!1),m.current.focus()},b=h=>{let x=[...d.current.querySelectorAll("button")],k=x.indexOf(document.activeElement),it={ArrowDown:k+1,ArrowUp:k-1,Home:0,End:x.length-1}[h.key];if(it!==void 0)x[(it+x.length)%x.length].focus();else if(h.key==="Escape")E();else{if(h.key==="Tab")return c(!1);if(h.key.length===1&&h.key!==" "){let Bt=h.key.toLowerCase();[...x.slice(k+1),...x].find(wt=>wt.innerText.trim().toLowerCase().startsWith(Bt))?.focus()}else return}h.preventDefault(),h.stopPropagation()},y=_.some(h=>h.checked!==void 0)?"menuitemradio":"menuitem";return i`
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
role=${y}
tabindex="-1"
class=${h.danger?"is-danger":""}
aria-checked=${y==="menuitemradio"?String(!!h.checked):void 0}
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
`}var ts=ft.filter(t=>t.place),hi=q!==null&&w("read","org"),_i="/team/",$i=4;function ep(){let t=mt.row("overview").value;if(!t)return{};let e=ts.some(n=>n.name==="fleet")?"fleet":"overview";return{jobs:{count:Oe(t.totals),tone:"bad",text:"failed in the last 24 hours"},[e]:Sr(t.statuses??{},to.value.length)}}function np({alert:t}){return t?.count?i`
<span class=${`nav-alert is-${t.tone} number`} title=${`${v(t.count)} ${t.text}`}>
${v(t.count)}
<span class="unseen"> ${t.text}</span>
</span>
`:null}var gi=(t,e)=>e!==null&&(t.name===e.name||t.name===e.parent);function bi(){mt.ids.value,sn("problems");let t=I.value?.screen??null,e=ep(),n=ts.slice($i);return i`
<nav class="nav" aria-label="Screens">
<ul>
${ts.map((o,r)=>i`
<li key=${o.name} class=${r>=$i?"is-wide-only":""}>
<a
class="nav-link"
href=${T(o.name)}
data-tip=${o.place.label}
data-tip-side="right"
aria-current=${o.name===t?.name?"page":gi(o,t)?"true":void 0}
>
<${g} name=${o.place.icon} />
<span class="nav-label">${o.place.label}</span>
<${np} alert=${e[o.name]} />
</a>
</li>
`)}
${hi&&i`
<li class="is-wide-only">
<a class="nav-link" href=${_i} data-tip="Team" data-tip-side="right">
<${g} name="team" />
<span class="nav-label">Team</span>
</a>
</li>
`}
${n.length>0&&i`
<li class="is-phone-only">
<${Me}
label="More screens"
className=${`nav-link ${n.some(o=>gi(o,t))?"is-here":""}`}
icon="more"
items=${[...n.map(o=>({label:o.place.label,icon:o.place.icon,run:()=>tt(T(o.name))})),...hi?[{label:"Team",icon:"team",run:()=>location.assign(_i)}]:[]]}
>
<span class="nav-label">More</span>
<//>
</li>
`}
</ul>
</nav>
`}var vi=/[\s/._-]/;function op(t,e){let n=t.toLowerCase().replace(/\s+/g,""),o=e.toLowerCase();if(n==="")return{score:0,at:[]};let r=o.indexOf(t.toLowerCase().trim());if(r>=0){let c=r===0||vi.test(o[r-1]),p=Array.from({length:t.trim().length},(u,m)=>r+m);return{score:100+(c?20:0)+p.length*4-r*.1-o.length*.05,at:p}}let s=[],a=0,l=0;for(let c of n){let p=o.indexOf(c,l);if(p<0)return null;(p===0||vi.test(o[p-1]))&&(a+=8),a+=p===l&&s.length>0?5:1-Math.min(3,(p-l)*.1),s.push(p),l=p+1}return{score:a-o.length*.05,at:s}}function rp(t,e){let n=t.toLowerCase().split(/\s+/).filter(Boolean),o=[...e.toLowerCase().matchAll(/[^\s/._-]+/g)];if(n.length===0||n[0].length<2)return null;let r=n.map((a,l)=>(l===0?o.slice(0,1):o).find(([c])=>c.startsWith(a)));return r.includes(void 0)?null:{score:100,at:r.flatMap(({index:a},l)=>Array.from(n[l],(c,p)=>a+p))}}var yi=({danger:t,whole:e})=>t||e;function wi(t,e,n,o){return t.trim()===""?e.filter(s=>!yi(s)).slice(0,o).map(s=>({entry:s,at:[]})):e.map(r=>({entry:r,fits:(yi(r)?rp:op)(t,n(r))})).filter(({fits:r})=>r!==null).sort((r,s)=>s.fits.score-r.fits.score).slice(0,o).map(({entry:r,fits:s})=>({entry:r,at:s.at}))}var sp=6,ap=/^(pause|drain|quarantine|resume|release|retry|cancel|priority)(?:\s+(.*))?$/is,xi=/(?:^|\s)(\d)(?=\s|$)/,an={retry:{icon:"retry",jobs:"failed,cancelled",batches:"failed"},cancel:{icon:"cancelled",jobs:"waiting,running",batches:"running"},priority:{icon:"priority",jobs:"waiting",batches:"running"}};function ki(t){let[,e,n=""]=ap.exec(t)??[];if(!e)return null;let o=e.toLowerCase();if(o!=="priority")return{verb:o,words:n.trim()};let r=xi.exec(n);return{verb:o,words:n.replace(xi," ").trim(),priority:r?Number(r[1]):0}}var eo=({verb:t,priority:e},n)=>t==="priority"?`Set priority ${e} of ${n}`:`${t==="retry"?"Retry":"Cancel"} ${n}`;function es(t,{name:e,note:n,status:o,operable:r}){if(!r)return null;if(["resume","release"].includes(t))return!(t==="release"?n==="quarantined":n||o==="paused")||!w("resume","agent")?null:{label:n==="quarantined"?`Release ${e}\u2026`:`Resume ${e}`,icon:"running",run:()=>Mr(e)};let{label:s,icon:a,state:l}=st[t];return n===l||!w(t,"agent")?null:{label:`${s} ${e}\u2026`,icon:a,run:()=>Xe(e,t)}}function ip(t,{id:e,name:n,org_id:o,note:r,status:s}){let a={id:e,test:n,org_id:o,target:r};return!w("quarantine","test")||t==="release"!=(s==="quarantined")?null:t==="quarantine"?{label:`Quarantine ${n}\u2026`,icon:"paused",run:()=>Ar(a)}:t==="release"?{label:`Release ${n}\u2026`,icon:"running",run:()=>lp(a)}:null}async function lp(t){let e=`${t.test} counts again: its failures fail batches and builds.`;await dt({kind:"confirm",title:"Release test from quarantine",text:e,act:"Release"})&&await Cr(t)}function cp(t,{id:e,name:n,note:o,status:r}){let{verb:s,priority:a}=t,{icon:l,batches:c}=an[s];if(r!==c||!w(s,"batch"))return null;let p=[n,o].filter(Boolean).join(" on "),u={retry:{filter:{status:"failed"}},cancel:{},priority:{priority:a}}[s];return{label:`${eo(t,`jobs of ${p}`)}\u2026`,icon:l,run:()=>_t({action:s,within:`/api/v1/batches/${e}`,what:`Jobs of ${p}.`,...u})}}function up(t,{id:e,org_id:n}){let{verb:o,priority:r}=t;if(!n||!w(o,"job"))return null;let s={retry:{status:"failed"},cancel:{},priority:{}}[o],a={org_id:n,app_version_id:e,...s},l=`Jobs of build ${e} of ${n}.`;return{label:`${eo(t,`jobs of build ${e}`)}\u2026`,icon:an[o].icon,run:()=>_t({action:o,filter:a,priority:r,what:l})}}function ns(t,e){let{verb:n,priority:o}=t,r={retry:()=>Jn(e.id),cancel:()=>Tr({...e,test:e.name}),priority:()=>Or(e.id,o)}[n];return{label:eo(t,e.name)+(n==="priority"?"\u2026":""),icon:an[n].icon,run:r}}async function pp(t,{signal:e,found:n,hintOf:o}){let{verb:r,words:s,priority:a}=t;if(!w(r,"job"))return[];let l=`status:${an[r].jobs} ${s}`.trim(),{jobs:c}=await J(`/api/v1/jobs?${new URLSearchParams({q:l,limit:sp})}`,{signal:e}),p=c.map(n).map(m=>({group:"Jobs",...ns(t,m),hint:o(m)}));if(c.length<2||!s)return p;let u={group:"Jobs",label:`${eo(t,"all jobs that match")}\u2026`,icon:"jobs",hint:s,run:()=>_t({action:r,filter:{q:l},priority:a,what:`Jobs that match \u201C${l}\u201D.`})};return[...p,u]}async function Si(t,e){let{verb:n,words:o}=t,r=n in an,[{results:s},a]=await Promise.all([J(`/api/v1/search?${new URLSearchParams({q:o})}`,{signal:e.signal}),r?pp(t,e):[]]),l={agent:u=>!r&&es(n,u),test:u=>!r&&ip(n,u),batch:u=>r&&cp(t,u),build:u=>r&&up(t,u)},c={agent:"Agents",test:"Tests",batch:"Batches",build:"Builds"};return[...s.map(u=>[u,l[u.kind]?.(u)]).filter(([,u])=>u).map(([u,m])=>({group:c[u.kind],hint:e.hintOf(u),...m})),...a]}var no=["true","false"],ro=/^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/,Ti=/^\d{1,6}$/,oo=/^(true|false)$/,fp=/^(waiting|pending|running|failed|done|passed|cancelled|parked)$/,ae=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,so={status:{what:"status",values:["waiting","running","failed","passed","cancelled","parked"],form:fp},org:{what:"organization"},build:{what:"build prefix"},test:{what:"part of the test path"},agent:{what:"agent of the last attempt"},target:{what:"target"},age:{what:"time since submission",op:"<",values:["15m","1h","24h","7d"],form:ro},ended:{what:"time since its end",op:"<",values:["15m","1h","24h","7d"],form:ro},flaky:{what:"passed after a failed attempt",values:no,form:oo},cause:{what:"part of the failure's cause"},reason:{what:"part of why it failed or was requeued"},duration:{what:"test duration",op:">",values:["10s","1m","5m","30m"],form:ro},attempts:{what:"number of attempts",op:">",values:["1","2","3"],form:Ti},priority:{what:"0 (now) to 9 (whenever)",op:"<=",values:["0","1","5","9"],form:Ti},tag:{what:"tag of the test"},project:{what:"project of Playwright in the test's name"},suite:{what:"suite of the batch"},branch:{what:"branch of the batch"},commit:{what:"commit prefix of the batch"},batch:{what:"id of the batch",form:ae},group:{what:"id of the group",form:ae},id:{what:"id of the job",form:ae},excused:{what:"failed in quarantine",values:no,form:oo},quarantined:{what:"three agents were lost running it",values:no,form:oo},simulated:{what:"run by a simulated agent",values:no,form:oo}},os="label.",ao=t=>Object.hasOwn(so,t)||t.startsWith(os)&&t.length>os.length;function rs({key:t,op:e,value:n}){if(t==="")return!0;if(!ao(t)||n==="")return!1;let{form:o=/./,op:r=":"}=so[t]??{},s=[":","="].includes(e);return r!==":"?o.test(n)&&!(o===ro&&s):s&&n.split(",").every(a=>o.test(a))}var mp=t=>so[t]?.op??":";var Ei=/(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y,Oi=/\s*/y;function Ae(t){let e=[],n=0;for(;n<t.length;){Oi.lastIndex=n,n+=Oi.exec(t)[0].length,Ei.lastIndex=n;let{0:o,groups:r}=Ei.exec(t);if(o==="")break;let{not:s,key:a="",op:l="",quoted:c,plain:p}=r;e.push({from:n,to:n+o.length,not:s!==void 0,key:a,op:l,value:c??p,valueFrom:n+(s??"").length+a.length+l.length}),n+=o.length}return e}function dp(t,e){return Ae(t).find(o=>o.from<=e&&e<=o.to)??{from:e,to:e,not:!1,key:"",op:"",value:"",valueFrom:e}}var Mi=t=>/["\n]/.test(t)?null:/\s/.test(t)||t===""?`"${t}"`:t;function hp(t,{from:e,to:n},o,{done:r=!1}={}){let s=t.slice(n),a=r&&!/^\s/.test(s)?" ":"",l=e+o.length+(r?1:0);return{text:t.slice(0,e)+o+a+s,caret:l}}var Ai=(t,{from:e,to:n})=>`${t.slice(0,e).trimEnd()} ${t.slice(n).trimStart()}`.trim();function _p(t,e){let n=Ae(t).filter(a=>a.key===e);if(n.length===0)return"";let[{not:o,op:r,value:s}]=n;return n.length>1||o||r!==":"||s.includes(",")?null:s}function $p(t,e,n){let o=t;for(let r of Ae(t).filter(s=>s.key===e).reverse())o=Ai(o,r);return`${o} ${n===""?"":`${e}:${Mi(n)}`}`.trim()}function io(t){let{screen:e,params:n,href:o}=I.peek()??{},r=e&&Object.keys(n).length===0;tt(Qt(r?o:"/",t))}var lo=["system","light","dark"],gp=()=>document.documentElement.dataset.theme??"system",Ce=$(gp());function Ut(t){Ce.value=t,t==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=t;try{localStorage.setItem("qualgent-theme",t)}catch{}}window.addEventListener("storage",t=>{t.key==="qualgent-theme"&&Ut(lo.includes(t.newValue)?t.newValue:"system")});var Ri=8,at=t=>()=>tt(t),bp=ft.filter(t=>t.place).map(t=>({group:"Screens",label:t.place.label,icon:t.place.icon,hint:`g ${t.place.key}`,run:at(T(t.name))})),vp=[["orgs","Organizations and limits","org"],["retention","Retention","retention"],["webhooks","Webhooks","webhook"],["server","Server","server"]],yp=[["Retry all failed jobs\u2026",void 0,"All failed jobs."],["Retry new failures\u2026","new","Failed jobs whose test did not fail in the run before."],["Retry infrastructure failures\u2026","infrastructure","Failed jobs whose agent or install failed, not the test."]],wp=[...yp.map(([t,e,n])=>w("retry","job")&&{label:t,icon:"retry",danger:!0,run:()=>_t({action:"retry",filter:{status:"failed"},failure:e,what:n})}),w("cancel","job")&&{label:"Cancel all waiting jobs\u2026",icon:"cancelled",danger:!0,run:()=>_t({action:"cancel",filter:{status:"pending"},what:"All waiting jobs."})},{label:"Use the light theme",icon:"theme-light",run:()=>Ut("light")},{label:"Use the dark theme",icon:"theme-dark",run:()=>Ut("dark")},{label:"Use the system's theme",icon:"theme-system",run:()=>Ut("system")},{label:"Keyboard shortcuts",icon:"help",hint:"?",run:()=>ht.value=!0},q!==null&&{label:"Account",icon:"next",run:at("/accounts/")},q!==null&&w("read","org")&&{label:"Organization",icon:"org",run:at("/team/")},q!==null&&w("read","token")&&{label:"Tokens",icon:"next",run:at("/team/tokens/")},q!==null&&w("read","member")&&{label:"Members",icon:"next",run:at("/team/members/")},q!==null&&w("read","host")&&{label:"Device hosts",icon:"next",run:at("/team/hosts/")},q!==null&&{label:"Log out",icon:"next",run:at("/accounts/logout/")},...vp.filter(([,,t])=>w("read",t)).map(([t,e])=>({label:e,icon:"settings",whole:!0,run:at(T("settings",{},{part:t}))})),w("read","admin")&&{label:"Admin",icon:"next",run:at("/admin/")},...Nt.filter(t=>t.scope!==U).map(t=>({label:`Switch to ${Z(t.scope)}`,icon:"org",hint:t.role,run:()=>io(t.scope)})),w("read","docs")&&{label:"Documentation",icon:"help",run:at("/docs/")},w("read","docs")&&{label:"API documentation",icon:"next",run:at("/api/docs/")}].filter(Boolean).map(t=>({group:"Actions",...t}));function Pi(t){return[rr(),bp,wp].flatMap(n=>wi(t,n,o=>o.label,Ri))}var Li={org:{group:"Organizations",icon:"org",href:({id:t})=>T("org",{org_id:t})},build:{group:"Builds",icon:"build",href:({id:t,org_id:e})=>T("build",{org_id:e,app_version_id:t})},test:{group:"Tests",icon:"tests",href:({id:t})=>T("test",{id:t})},batch:{group:"Batches",icon:"batches",href:({id:t})=>T("batch",{id:t})},group:{group:"Groups",icon:"build",href:({id:t})=>T("group",{id:t})},agent:{group:"Agents",icon:null,href:({id:t})=>T("agent",{name:t})},job:{group:"Jobs",icon:null,href:({id:t})=>T("job",{id:t})}},Ci=Object.keys(Li),xp=({name:t,note:e})=>[t,e].filter(Boolean).join(" on ");function Di({kind:t,status:e,note:n,org_id:o,at:r}){if(t==="org")return"";let s=oe[e]??e,a=t==="agent"?[n||s]:[s,n,o??"several organizations"],l=t!=="agent"||Qe.includes(e);return[...a,r&&l&&Jo(Et()-ot(r))].filter(Boolean).join(" \xB7 ")}function Ii(t){let{group:e,icon:n,href:o}=Li[t.kind];return{group:e,label:t.kind==="batch"?xp(t):t.name,icon:n??t.status,hint:Di(t.kind==="batch"?{...t,note:""}:t),run:at(o(t))}}function kp(t,e){let n=e.toLowerCase();return t.toLowerCase().split(/\s+/).flatMap(o=>{let r=n.indexOf(o);return r<0?[]:Array.from(o,(s,a)=>r+a)})}function Sp(t,e){if(t.kind==="agent")return es(t.note?"resume":"pause",t);if(t.kind!=="job"||!ae.test(e))return null;let n=["pending","running"].includes(t.status)?"cancel":t.status==="done"?null:"retry";return!n||!w(n,"job")?null:{...ns({verb:n},t),label:n==="cancel"?"Cancel this job":"Retry this job"}}var Ni=t=>({group:"Jobs",label:"All jobs that match",icon:"jobs",hint:t,run:at(T("jobs",{},{q:t}))});async function ji(t,e){let{results:n}=await J(`/api/v1/search?${new URLSearchParams({q:t})}`,{signal:e}),o=n.sort((a,l)=>Ci.indexOf(a.kind)-Ci.indexOf(l.kind)),r=o.some(({kind:a})=>a==="job")&&!ae.test(t)?[{entry:Ni(t),at:[]}]:[];return[...o.flatMap(a=>{let l=Ii(a),c=Sp(a,t),p={entry:l,at:kp(t,l.label)};return c?[p,{entry:{group:l.group,...c},at:[],acts:!0}]:[p]}),...r]}async function Tp(t,e,n){let[o,r]=await Promise.all([Si(t,{signal:n,found:qi,hintOf:Di}),ji(e,n)]);return[...o.map(s=>({entry:s,at:[],acts:!0})),...r]}var qi=t=>({kind:"job",name:t.test,note:t.app_version_id,at:t.finished_at??t.started_at??t.created_at,...t});async function Ep(t,e){let n=new URLSearchParams({q:t,limit:Ri}),{jobs:o}=await J(`/api/v1/jobs?${n}`,{signal:e}),r=o.map(qi);return[...r.length>0?[Ni(t)]:[],...r.map(Ii)].map(s=>({entry:s,at:[]}))}async function Fi(t,e){let n=ki(t),o=Ae(n?n.words:t),r=o.some(({key:a})=>ao(a)),s=o.every(rs)&&(t.match(/"/g)??[]).length%2===0;if(r&&!s)return[];try{return n?await Tp(n,t,e):await(r?Ep:ji)(t,e)}catch{return e.throwIfAborted(),[]}}var Op=/Mac|iP(hone|ad)/.test(navigator.platform),Re=({keys:t})=>t.split(" ").map(e=>i`
<kbd key=${e}>
${e.replace("Mod+",Op?"\u2318":"Ctrl ").replace(/(?<=[⌘ ])[a-z]$/,n=>n.toUpperCase())}
</kbd>
`);var Mp=120;function Ap({text:t,at:e}){let n=new Set(e),o=[];for(let r=0,s=1;r<t.length;r=s,s+=1){for(;s<t.length&&n.has(s)===n.has(r);)s+=1;let a=t.slice(r,s);o.push(n.has(r)?i`<mark key=${r}>${a}</mark>`:a)}return o}function Cp(t){let[e,n]=S({for:"",results:[]});return A(()=>{if(t==="")return n({for:"",results:[]});let o=new AbortController,r=setTimeout(()=>{Fi(t,o.signal).then(s=>n({for:t,results:s}),()=>{})},Mp);return()=>{clearTimeout(r),o.abort()}},[t]),e.for===t?e:{...e,results:e.results.filter(({acts:o})=>!o)}}function Rp(t){let e=[];return t.forEach((n,o)=>{let r=e.at(-1);r?.title===n.entry.group?r.results.push(n):e.push({title:n.entry.group,from:o,results:[n]})}),e}function Pp({entry:t,letters:e,index:n,chosen:o,choose:r,point:s}){return i`
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
<${Ap} text=${t.label} at=${e} />
</span>
${t.hint&&i`
<span class="palette-hint">
${/^(g .|\?)$/.test(t.hint)?i`<${Re} keys=${t.hint} />`:t.hint}
</span>
`}
</div>
`}var Lp=({results:t,at:e,choose:n,point:o})=>Rp(t).map(({title:r,from:s,results:a})=>i`
<div key=${`${r} ${s}`} role="group" aria-label=${r}>
<div class="palette-group" aria-hidden="true">${r}</div>
${a.map(({entry:l,at:c},p)=>i`
<${Pp}
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
`);function Ui(){let[t,e]=S(Mt.peek().query),[n,o]=S(0),r=M(null),s=t.trim(),a=Cp(s),l=[...Pi(s),...s?a.results:[]],c=Math.min(n,l.length-1);P(()=>r.current.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[c,t]);let p=m=>{we({chosen:!0}),setTimeout(()=>l[m].entry.run())},u=m=>{let d={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+8,PageUp:c-8}[m.key];if(d!==void 0){let f=m.key.startsWith("Arrow");o(f?(d+l.length)%Math.max(1,l.length):Math.max(0,Math.min(l.length-1,d)))}else if(m.key==="Enter"&&l[c])p(c);else return;m.preventDefault()};return i`
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
<${Lp} results=${l} at=${c} choose=${p} point=${o} />
</div>
<p class="palette-none" role="status">
${l.length===0?a.for===s?`No results for \u201C${s}\u201D.`:"Searching\u2026":i`<span class="unseen">${l.length} found</span>`}
</p>
<//>
`}var Pe={failed:t=>t.status==="failed"&&!t.excused,quarantined:t=>t.status==="failed"&&t.excused,flaky:t=>t.flaky,running:t=>t.status==="running",waiting:t=>t.status==="pending",done:t=>t.status==="done",cancelled:t=>t.status==="cancelled",simulated:t=>t.simulated&&["done","failed"].includes(t.status)},Bi=t=>t.tries.reduce((e,n)=>Math.max(e,n.run_seconds??-1),-1);function Hi(t,{show:e="",test:n="",sort:o=""}){let r=Pe[e]??(()=>!0),s=n.toLowerCase(),a=t.filter(l=>r(l)&&l.test.toLowerCase().includes(s));if(o==="slowest"){let l=new Map(a.map(c=>[c.id,Bi(c)]));a.sort((c,p)=>l.get(p.id)-l.get(c.id)||(c.id<p.id?-1:1))}else a.sort((l,c)=>(c.status==="failed")-(l.status==="failed")||(l.id<c.id?-1:1));return a.map(l=>l.id)}function Wi(t){let e=Object.keys(Pe),n={total:t.length,most:0,groups:new Map,trees:t.flatMap(o=>o.tries.map(r=>r.tree)),...Object.fromEntries(e.map(o=>[o,0]))};for(let o of t){for(let s of e)Pe[s](o)&&(n[s]+=1);if(n.most=Math.max(n.most,o.tries.length),!["pending","running"].includes(o.status))continue;let r=n.groups.get(o.group)??{waiting:0,running:0};r[o.status==="pending"?"waiting":"running"]+=1,n.groups.set(o.group,r)}return n}function Dp(t){let n=t.filter(o=>o===null||o.waiting>0).map(o=>o?.explanation?.clear_seconds??null);return n.includes(null)?null:Math.max(0,...n)}var Ip=(t,e)=>t.length===e.length&&t.every((n,o)=>n===e[o]),ss=class{#t;#e=$(0);#n=C(()=>(this.#e.value,this.#t.peek()));summary=C(()=>Wi(this.#n.value));constructor(e){this.#t=e}get loaded(){return this.#t.loaded}row(e){return this.#t.row(e)}follow(){return this.#e.value+=1,this.#t.watch(()=>this.#e.value+=1)}chosen(e){let n=[];return C(()=>{let o=Hi(this.#n.value,e);return Ip(o,n)?n:n=o})}};var co=new Map;function Ki(t){let e=co.get(t);return e===void 0&&(co.size>=2e4&&co.clear(),e=t.toLowerCase().replace(/\d+/g,n=>n.padStart(12,"0")),co.set(t,e)),e}function ie(t,e){let[n,o]=[Ki(t),Ki(e)];return n<o?-1:n>o?1:0}function uo(t){let e=Object.fromEntries(qt.map(s=>[s,t[s]??0])),n=qt.reduce((s,a)=>s+e[a],0),o=n-e.suspect-e.offline-e.lost,r=e.busy+e.stopping+e.draining;return{...e,known:n,connected:o,working:r,share:o>0?r/o:null}}var Np=t=>t.job?.org_id??null,ln="label.";function zi(t,e){return e==="target"?t.targets:e==="org"?[Np(t)??"used by nobody"]:e.startsWith(ln)?[t.labels?.[e.slice(ln.length)]??"without this label"]:["all"]}function Ji(t){let e={};for(let[,n]of t)e[Q(n)]=(e[Q(n)]??0)+1;return e}function jp(t,e){let n=new Map;for(let[o,r]of t)for(let s of zi(r,e))n.has(s)||n.set(s,{key:s,rows:[]}),n.get(s).rows.push([o,r]);return[...n.values()].sort((o,r)=>ie(o.key,r.key)).map(o=>({key:o.key,ids:o.rows.map(([r])=>r),totals:uo(Ji(o.rows))}))}function qp(t){let e=new Map;for(let[,n]of t)for(let o of Object.keys(n.labels??{}))e.set(o,(e.get(o)??0)+1);return[...e].sort((n,o)=>o[1]-n[1]||ie(n[0],o[0]))}var Qi={tiles:"Fleet as tiles",map:"Fleet as a map",table:"Fleet as a table",hours:"Utilization of the fleet by hour"},as=["true","false"],Vi={since:["24h","7d"]},Gi=t=>Number(t)>0,Fp={overview:{period:["1h","24h","7d"]},fleet:{state:[...qt,xr],view:Object.keys(Qi),color:["state","build"],group:t=>["target","org","all"].includes(t)||t.startsWith(ln)},timeline:{view:["lanes","table","installs"],span:Gi,to:Gi},agent:{outcome:["passed","failed","timed_out","lost","cancelled","error"]},group:{status:["failed","running","pending","done","cancelled","parked"]},batch:{show:Object.keys(Pe),sort:["slowest"],view:["slowest"]},failures:{...Vi,label:["new","failing","flaky","infrastructure","quarantined"]},org:Vi,tests:{failing:as,flaky:as,quarantined:as,sort:["last","failing","flaky","slow"]}},Up={since:"period",span:"period",to:"time",group:"grouping",color:"coloring",sort:"order"},is=(t,e)=>Object.entries(Fp[t]??{}).filter(([n,o])=>{let r=e.get(n);return r&&!(typeof o=="function"?o(r):o.includes(r))}).map(([n])=>[n,`No such ${Up[n]??(n==="show"?"result":n)}: \u201C${e.get(n)}\u201D.`]);var Bp={agent:"agents",audit:"accounts",auditedjob:"accounts",delivery:"webhooks",org:"accounts",webhook:"webhooks"},Hp=/[:/_#?;@&=+$,"[\]<>%\n\\]/g;function ls(t,e){let n=String(e).replace(Hp,o=>`_${o.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`);return`/admin/${Bp[t]??"jobs"}/${t}/${encodeURIComponent(n)}/change/`}function Wp({parent:t,trail:e,crumb:n}){let o=Se(t??I.value?.screen?.parent??""),r=[...o?[[o.title,T(o.name)]]:[],...e];return r.length===0?null:i`
<nav class="crumbs" aria-label="Breadcrumbs">
${r.map(([s,a])=>i`
<a key=${a} href=${a} title=${s}>${s}</a>
<${g} name="next" />
`)}
${n&&i`<span aria-current="page" title=${n}>${n}</span>`}
</nav>
`}function Kp(){let{screen:t,query:e}=I.value??{};return is(t?.name,e).map(([n,o])=>i`
<p key=${n} class="why" role="status" data-unknown=${n}>
${o}${" "}
<button type="button" class="button is-link" onClick=${()=>Je({[n]:""})}>Remove</button>
</p>
`)}function cs({title:t,note:e,state:n,actions:o,inspect:r,tools:s,parent:a,trail:l=[],crumb:c,className:p="",children:u}){let m=M(null),d=w("read","admin")?r:null;return P(()=>{document.activeElement===document.body&&I.peek().arrival.kind!=="first"&&!document.querySelector("dialog[open]")&&m.current.focus({preventScroll:!0})},[]),i`
<header class="page-head">
<${Wp} parent=${a} trail=${l} crumb=${c} />
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
href=${ls(...d)}
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
<${Kp} />
<div class=${`page ${p}`}>${u}</div>
`}var zp={0:"This screen could not be loaded",400:"Invalid request",403:"No access",404:"Not found"},Jp={0:"The server may have been upgraded: reload the page.",400:"The address is invalid.",404:"It may have been removed, or the address is wrong."},Vp=t=>Se(t?.parent==="overview"?"jobs":t?.parent)??Se("jobs");function us({problem:{status:t,text:e,elsewhere:n}}){let o=Vp(mr(location.pathname));return i`
<${cs} title=${zp[t]??"Something went wrong"}>
<div class="state-block is-problem" data-problem=${t}>
<p>${Be(e)}</p>
${n?i`
<p>
It is in ${Z(n)}.${" "}
<a href=${Qt(location.pathname+location.search,n)}>Open it there</a>
</p>
`:i`<p class="quiet">${Jp[t]}</p>`}
<p>
<a class="button" href="/">
Show overview
</a>${" "}
${o&&i`<a class="button" href=${T(o.name)}>Show ${o.title.toLowerCase()}</a>`}
</p>
</div>
<//>
`}var Yi=()=>i`
<${V} title="Keyboard shortcuts" className="sheet" onClose=${()=>ht.value=!1}>
<div class="sheet-groups">
${Ft.value.map(({title:t,keys:e})=>i`
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
checked=${se}
onChange=${t=>Br(t.currentTarget.checked)}
/>
Enable single-letter shortcuts
</label>
<//>
`;function Gp({toast:t}){let{id:e,kind:n,text:o,detail:r,action:s}=t,a=()=>n==="good"&&Nn(e);return i`
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
onClick=${()=>{te(e),s.run()}}
>
${s.label}
</button>
`}
<button type="button" class="icon-button" aria-label="Dismiss" onClick=${()=>te(e)}>
<${g} name="close" />
</button>
</div>
`}var Xi=()=>i`
<div class="toasts" role="status" aria-label="Messages">
${Zt.value.map(t=>i`<${Gp} key=${t.id} toast=${t} />`)}
</div>
`;var Qp=400;function Zi(){let t=M(null);return A(()=>{let e=0,n=null,o=()=>{clearTimeout(e),n=null,t.current?.matches(":popover-open")&&t.current.hidePopover()},r=c=>{if(!c.isConnected||c.innerText.trim().startsWith(c.dataset.tip))return;let p=t.current;p.textContent=c.dataset.tip,p.matches(":popover-open")||p.showPopover();let u=c.getBoundingClientRect(),m=c.dataset.tipSide==="right",d=m?u.top+(u.height-p.offsetHeight)/2:u.bottom+6,f=d+p.offsetHeight<window.innerHeight,_=m?u.right+8:u.left+(u.width-p.offsetWidth)/2;p.style.setProperty("left",`${Math.max(6,Math.min(_,window.innerWidth-p.offsetWidth-6))}px`),p.style.setProperty("top",`${f?d:u.top-p.offsetHeight-6}px`)},s=c=>{let p=c.target.closest?.("[data-tip]");p!==n&&(o(),!(!p||c.type==="focusin"&&!p.matches(":focus-visible"))&&(c.type==="pointerover"&&c.pointerType!=="mouse"||(n=p,c.type==="focusin"?r(p):e=setTimeout(()=>r(p),Qp))))},l=[["pointerover",s],["focusin",s],["focusout",o],["pointerdown",o],["scroll",o],["keydown",c=>c.key==="Escape"&&o()]];for(let[c,p]of l)document.addEventListener(c,p,!0);return()=>l.forEach(([c,p])=>document.removeEventListener(c,p,!0))},[]),i`<div class="tip" role="tooltip" popover="manual" ref=${t}></div>`}var Yp={connecting:"Connecting to the server",live:"Data is up to date",paused:"Updates pause while the tab is hidden",reconnecting:"Connection lost; reconnecting",stale:"Server unreachable for a while; still trying",stopped:"Updates have stopped"},Xp={connecting:"reconnecting",paused:"paused",stopped:"stale"};function tl({live:t}){let e=t.state.value,n=It(()=>e==="live"?"":`data from ${ut(t.age.value)} ago`);return i`
<p class=${`live live-${e}`} role="status" data-live=${e} data-tip=${Yp[e]}>
<${g} name=${Xp[e]??e} />
<span class="live-word">${e}</span>
${["reconnecting","stale"].includes(e)&&i`<span class="live-age" aria-hidden="true">${n}</span>`}
</p>
`}var el={system:"System",light:"Light",dark:"Dark"},Zp=()=>i`
<${Me}
label=${`Color scheme: ${el[Ce.value].toLowerCase()}`}
tip="Color scheme"
className="icon-button"
icon=${`theme-${Ce.value}`}
items=${lo.map(t=>({label:el[t],icon:`theme-${t}`,checked:t===Ce.value,run:()=>Ut(t)}))}
/>
`,tf=()=>i`
<${Me}
label=${`Scope: ${Z(U)}`}
tip="Switch organization"
className="scope"
items=${Nt.map(t=>({label:Z(t.scope),hint:t.role==="site"?"":t.role,checked:t.scope===U,run:()=>t.scope!==U&&io(t.scope)}))}
>
<${g} name="org" /><span class="unseen">Scope: </span>
<span class="scope-name" title=${Z(U)}>${Z(U)}</span>
<//>
`,nl=()=>i`
<header class="top">
<${Qn} />
${Nt.length>0&&i`<${tf} />`}
<button type="button" class="jump" onClick=${()=>Yt()} aria-keyshortcuts="Control+K Meta+K">
<${g} name="search" />
<span class="jump-text">Search or run a command…</span>
<span class="jump-keys" aria-hidden="true">
<${Re} keys="Mod+k" />
</span>
</button>
<${tl} live=${B} />
<${Zp} />
<button
type="button"
class="icon-button is-keys"
aria-label="Keyboard shortcuts"
data-tip="Keyboard shortcuts (?)"
onClick=${()=>ht.value=!0}
>
<${g} name="help" />
</button>
${q!==null&&i`<a class="person" href="/accounts/" aria-label=${`Account of ${q}`} title=${q}>${q}</a>`}
</header>
`;function ef(){let t=I.value;if(P(()=>{t&&wa(t.arrival)},[t?.arrival]),!t)return i`
<div class="page">
<${gr} />
</div>
`;if(t.problem)return i`<${us} problem=${t.problem} />`;let e=t.module.default,n=JSON.stringify([t.screen.name,t.params]);return i`<${e} key=${n} params=${t.params} query=${t.query} />`}var nf=()=>B.serverError.value&&i`<p class="complaint" role="alert">Server error: ${B.serverError}</p>`;function of(t){t.preventDefault(),location.reload()}var rf={out:()=>i`You are logged out: nothing on this page is updated. <a href=${Sa()}>Log in again</a>`,changed:()=>i`Your access has changed. <a href=${location.href} onClick=${of}>Reload the page</a>`,left:()=>i`
You have no access to ${Z(U)} any more. <a href="/" onClick=${sf}>Leave this page</a>
`};function sf(t){t.preventDefault(),location.assign("/")}function af(){return I.value,pt.value==="in"?null:i`
<p class="complaint" role="alert" data-session=${pt.value}>
${rf[pt.value]()}
</p>
`}function ol(){return i`
<div class="shell">
<aside class="side">
<${Qn} />
<${bi} />
<p class="side-foot">
${w("read","admin")&&i`<a href="/admin/">Admin</a>`}
${w("read","docs")&&i`<a href="/docs/">Docs</a><a href="/api/docs/">API</a>`}
${q!==null&&i`<a href="/accounts/logout/">Log out</a>`}
</p>
</aside>
<div class="stage">
<${nl} />
<${nf} />
<${af} />
<main
id="content"
tabindex="-1"
data-screen=${I.value&&(I.value.screen?.name??"none")}
aria-busy=${Ke.value}
>
<${ef} />
</main>
</div>
</div>
<${ci} />
${Mt.value&&i`<${Ui} />`}
${ht.value&&i`<${Yi} />`}
<${mi} />
<${Xi} />
<${Zi} />
<${Ha} />
`}var rl=new WeakMap,lf=O.diffed;function cf(t,e){for(let n of t){if(!n||n.__===e)continue;let{type:o,__k:r}=n;n.__=null,typeof o=="string"&&r&&sl(r,n)}}function sl(t,e){for(let n of t)n?.__===e&&(n.__=null,typeof n.type=="string"&&n.__k&&sl(n.__k,n))}O.diffed=t=>{lf?.(t);let e=t.__c;if(!e)return;let n=rl.get(e);n&&n!==t.__k&&cf(n,t),t.__k&&rl.set(e,t.__k)};function uf(){let t=document.querySelector("[data-search]");t?t.select():Yt()}function al(){Ee("Everywhere",[{key:"Mod+k",what:"search or run a command",run:()=>Mt.peek()?we():Yt()},{key:"/",what:"search on this screen",run:uf},{key:"f",what:"next failure",run:()=>qr()||tt(T("jobs",{},{status:"failed"}))},{key:"?",what:"keyboard shortcuts",run:()=>ht.value=!0},{key:"Esc",what:"close"}]),Ee("Rows",[{key:"\u2191 \u2193 j k",what:"previous or next row"},{key:"\u2190 \u2192",what:"links and buttons of the row"},{key:"j",run:()=>on(1)},{key:"k",run:()=>on(-1)},{key:"Enter",what:"open the row"},...ur(["retry","priority","cancel"],"job")?[{key:"Space x",what:"select the row, with Shift a range"}]:[]]);let t=ft.filter(e=>e.place);Ee("Screens",t.map(e=>({key:`g ${e.place.key}`,what:e.place.label.toLowerCase(),run:()=>tt(T(e.name))})))}var pf=300;B.subscribe(mt);location.hash==="#command"&&or();tr();Ho();Hr();al();var ff=$r(),mf=ff.finally(()=>B.start());_r();Promise.race([mf,new Promise(t=>setTimeout(t,pf))]).then(()=>setTimeout(()=>{let t=document.getElementById("app");t.replaceChildren(),kn(i`<${ol} />`,t)}));var il=50,df=200,hf=$(null),cn=class{#t;#e;#n;#i;#o=new Map;#s=null;#r=0;ids=$([]);loading=$(null);error=$(null);more=$(!1);constructor({path:e,name:n,query:o={},page:r=null,mirrors:s=!1}){this.#t=e,this.#e=n,this.#n=o,this.#i=s,r&&this.#a(r)}row(e){return this.#o.get(e)??hf}has(e){return this.#o.has(e)}start(){this.ids.peek().length===0&&this.first()}async first(){let e=await this.#m("first",null);e&&this.#a(e)}async next(){if(!this.#s||this.loading.peek())return;let e=await this.#m("more",this.#s);e&&this.#p(e)}refresh=async()=>{let e=this.#r,n;try{n=await J(this.#f(null,Math.min(df,Math.max(il,this.ids.peek().length))))}catch{return}if(e!==this.#r)return;let o=n[this.#e].some(({id:r})=>this.#o.has(r))||this.ids.peek().length===0;this.#i&&n.next===null?this.#a(n):o?this.merge(n[this.#e],n.next):this.#a(n)};merge(e,n=null){let o=e.filter(({id:r})=>!this.#o.has(r)).map(({id:r})=>r);for(let r of e)this.#l(r);this.#s===null&&n!==null&&this.ids.peek().length===0&&this.#c(n),o.length>0&&(this.ids.value=[...o,...this.ids.peek()])}watch(e,n=o=>o){let o=r=>Object.values(r).forEach(s=>this.update(n(s,this.row(s.id).peek())));return o(We(e)),e.watch(o)}update(e){this.#o.has(e.id)&&this.#l(e)}#l(e){let n=this.#o.get(e.id);n?n.value=e:this.#o.set(e.id,$(e))}#c(e){this.#s=e,this.more.value=e!==null}#a(e){let n=e[this.#e].map(({id:r})=>r);for(let r of e[this.#e])this.#l(r);let o=new Set(n);ct(()=>{for(let[r,s]of[...this.#o])o.has(r)||(this.#o.delete(r),s.value=null);this.#c(e.next),this.ids.value=n})}#p(e){let n=e[this.#e].filter(({id:o})=>!this.#o.has(o)).map(({id:o})=>o);for(let o of e[this.#e])this.#l(o);this.#c(e.next),this.ids.value=[...this.ids.peek(),...n]}#f(e,n=il){let o=Object.entries({...this.#n,limit:n,cursor:e}).filter(([,r])=>r!==null&&r!=="");return`${this.#t}?${new URLSearchParams(o)}`}async#m(e,n){let o=++this.#r;this.loading.value=e,this.error.value=null;try{let r=await J(this.#f(n));return o===this.#r?r:null}catch(r){return o===this.#r&&(this.error.value=r),null}finally{o===this.#r&&(this.loading.value=null)}}};var un=K("batches",(t,e)=>t.id<e.id?1:t.id>e.id?-1:0);var ps=50,_f={org_id:"organization",suite:"suite",branch:"branch"},$f=t=>[t.name,t.branch].filter(Boolean).join(" \xB7 "),ms=t=>({...t,failed:t.failed-t.excused,quarantined:t.excused});function gf(t){try{let e=new URL(t.url);return["https:","http:"].includes(e.protocol)?e.href:null}catch{return null}}var ll=(t,e)=>Object.entries(t).every(([n,o])=>e[n]===o),fs=class extends cn{#t;fresh=C(()=>{let e=this.ids.value[0]??"";return this.loading.value==="first"?0:un.ids.value.filter(n=>n>e&&ll(this.#t,un.row(n).peek()??{})).length});constructor({filters:e,page:n}){super({path:"/api/v1/batches",name:"batches",query:e,page:n}),this.#t=e}follow(){this.start();let e=this.watch(un),n=B.onReconnect(()=>this.#e());return()=>{e(),n()}}async#e(){let e=this.ids.peek().filter(n=>un.row(n).peek()===null);for(let n=0;n<e.length;n+=ps){let o=e.slice(n,n+ps).join(",");try{(await J(`/api/v1/batches?${new URLSearchParams({id:o,limit:ps})}`)).batches.forEach(s=>this.update(s))}catch{return}}}};var bf=[.1,.2,.5,1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,43200,86400,604800],vf=t=>t===0?"0 s":t<10?nt(Math.round(t*10)/10):ut(t).replace(/ 00? \w+$/,""),yf=t=>v(t<10?Math.round(t*10)/10:Math.round(t)),wf=t=>Math.max(0,...t.map(e=>e??0));var xf=globalThis.document?parseFloat(getComputedStyle(document.documentElement).fontSize)/16:1,Y=t=>Math.round(t*xf);var cl=document.documentElement,pn=document.createElement("i");pn.hidden=!0;pn.style.setProperty("forced-color-adjust","none");cl.append(pn);var po=new Map,fo=$(0);function ul(){po=new Map,fo.value+=1}new MutationObserver(ul).observe(cl,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener("change",ul);function le(t){return po.has(t)||(pn.style.setProperty("color",`var(--${t})`),po.set(t,getComputedStyle(pn).color)),po.get(t)}var ds=(t,e=400)=>`${e} ${Y(t)}px Archivo, system-ui, sans-serif`;var yt=K("agents",(t,e)=>ie(t.name,e.name)),kf=["suspect","paused","drained","quarantined","stopping","lost"],ho=$([]),pl=$(0),mo=new Set;function fl(t,e){let n=new Set(ho.peek());for(let r of e)n.delete(r),mo.delete(r);for(let[r,s]of Object.entries(t))kf.includes(s.status)?n.add(r):n.delete(r),s.simulated&&s.state!=="offline"?mo.add(r):mo.delete(r);pl.value=mo.size;let o=[...n].sort(ie);o.join(`
`)!==ho.peek().join(`
`)&&(ho.value=o)}fl(Object.fromEntries(yt.ids.peek().map(t=>[t,yt.row(t).peek()])),[]);yt.watch(fl);function ce({since:t,expected:e=0}){let n=F(()=>{let o=ot(t);return C(()=>ut(o===null?null:gt.value-o))},[t]);return i`
<time class="number" datetime=${t}>${n}</time>
${e>=1&&i`<span class="quiet"> of about <span class="unbroken">${ut(e)}</span></span>`}
`}var hs=q===null?"curl -s":'curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"',Sf="http://127.0.0.1:3000",_s=()=>[Sf,"http://localhost:3000"].includes(location.origin)?"":` --url ${location.origin}`,$s=U?.startsWith("org:")?U.slice(4):"acme",_o=t=>/^[\w.-]+$/.test(t)?t:`'${t.replaceAll("'","'\\''")}'`,Le=q!==null;var De=!Le||w("invite","host"),gs=()=>Le?De?i`
<a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
`:null:i`
On a machine with a device or a browser, in the folder of your tests:${" "}
<code>qgagent init</code> writes <code>qgagent.toml</code>, which says what runs; then${" "}
<code>qgagent run --url ${location.origin}</code>
`;function bs({title:t,note:e,tools:n,id:o,className:r="",children:s}){let a=G();return i`
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
`}var Tf=matchMedia("(max-width: 53.75em)"),Ef=t=>Tf.matches?t/2:t;function vs(t,e,n="more"){let[o,r]=S(!1),s=t>0&&i`
<p class="rest">
<button
type="button"
class="button is-link"
aria-expanded=${o}
aria-controls=${e}
onClick=${()=>r(!o)}
>
${o?"Show fewer":`Show ${v(t)} ${n}`}
</button>
</p>
`;return[o||t<=0,s]}function ue({since:t}){let e=F(()=>C(()=>be(gt.value-ot(t))),[t]);return i`<time class="number" datetime=${t}>${e}</time>`}var Of={server:"stale",agent_lost:"lost",agent_repair:"suspect",agent_paused:"paused",agent_quarantined:"quarantined",stranded:"pending",build_held:"suspect",failure:"failed",failures:"failed"},ml=3,Mf={bad:"Alarm",warn:"Warning"};function Af({name:t}){let{label:e,effect:n}=st.quarantine;return i`
<button
type="button"
class="problem-act"
tabindex="-1"
title=${n}
onClick=${()=>Xe(t,"quarantine")}
>
${e}…<span class="unseen"> ${t}</span>
</button>
`}function Cf({kind:t},e){let n=e.slice(t.length+1);return t==="agent_repair"&&w("quarantine","agent")&&yt.row(n).value?.operable?n:null}var Rf=({org:t,version:e})=>i`
<button type="button" class="problem-act" tabindex="-1" onClick=${()=>Er(t,e)}>
Release build<span class="unseen"> ${e} of ${t}</span>
</button>
`;function Pf({row:{kind:t,link:e,detail:n,reason:o}}){let r=t==="stranded"&&o==="no_agent"&&Le&&De,[s,a]=r?["Add agent","/team/hosts/"]:t==="stranded"?["Show agents","/fleet"]:[e.startsWith("/agents/")?"Open agent":"Show agents",e];return i`<a class="problem-act" tabindex="-1" href=${a} title=${n}>${s}</a>`}function Lf({row:t,id:e}){let n=Cf(t,e);return n!==null?i`<${Af} name=${n} />`:t.kind==="build_held"&&w("release","build")?i`<${Rf} org=${t.org_id} version=${t.held_version} />`:["agent_lost","agent_paused","stranded"].includes(t.kind)?i`<${Pf} row=${t} />`:null}function $o({id:t}){let e=vt.row(t).value;return e?i`
<li class=${`problem is-${e.level}`} data-kind=${e.kind}>
<span class="problem-mark">
<${g} name=${Of[e.kind]??"stale"} />
<span class="unseen">${Mf[e.level]}:</span>
</span>
<a class="problem-text" href=${e.link} data-row=${`problem/${t}`} tabindex="-1" title=${e.text}>
${e.text}
</a>
<span class="problem-detail" title=${e.detail}>${e.detail}</span>
<span class="problem-count number">
<${Lf} row=${e} id=${t} />
${e.count>1&&i`×${v(e.count)}<span class="unseen"> times</span>`}
</span>
<span class="problem-since" title=${e.since?bt(e.since):""}>
${e.since&&i`for <${ue} since=${e.since} />`}
</span>
</li>
`:null}function Df(t,e){return`more: ${[e&&D(e,"alarm"),t-e&&D(t-e,"warning")].filter(Boolean).join(", ")}`}function If(){let t=M(null),e=nn(t.current);P(()=>{t.current&&en(t.current,e)});let n=vt.ids.value,o=n.slice(ml),r=o.filter(l=>vt.row(l).value?.level==="bad").length,[s,a]=vs(o.length,"problems-list",Df(o.length,r));return vt.loaded.value?i`
<${bs} id="problems" title="Problems" note=${n.length||""}>
${n.length>0?i`
<ul
class="problems"
id="problems-list"
data-list
ref=${t}
onFocusIn=${tn}
aria-label="Problems, the most severe first"
>
${(s?n:n.slice(0,ml)).map(l=>i`<${$o} key=${l} id=${l} />`)}
</ul>
${a}
`:i`
<p class="nothing no-problems"><${g} name="done" /> No problems.</p>
`}
<//>
`:null}function Nf(){let t=vt.ids.value.filter(e=>e.startsWith("agent_"));return t.length>0&&i`
<ul class="problems" data-list aria-label="Problems of agents">
${t.map(e=>i`<${$o} key=${e} id=${e} />`)}
</ul>
`}function fn({name:t}){let e=Vr(t);return e&&i`
<span class="tag is-bad" title=${e.detail}><${g} name="suspect" /> needs repair</span>
`}function ys({as:t="div",left:e=0,top:n=0,width:o,height:r,className:s="",children:a,...l}){let c=M(null);return P(()=>{let{style:p}=c.current;p.setProperty("transform",`translate(${e}px, ${n}px)`),p.setProperty("width",o===void 0?"100%":`${o}px`),p.setProperty("height",r===void 0?"auto":`${r}px`)},[e,n,o,r]),i`<${t} ref=${c} class=${`placed ${s}`} ...${l}>${a}<//>`}function mn({since:t,expected:e}){let n=M(null);return P(()=>{let o=ot(t);if(!(o===null||!e))return z(()=>{let r=Math.max(0,(gt.value-o)/e);n.current?.style.setProperty("--share",Math.min(1,r).toFixed(3)),n.current?.classList.toggle("is-over",r>1)})},[t,e]),i`<span class="progress" ref=${n} aria-hidden="true"></span>`}function pe({test:t}){let e=t.includes("::")?t.indexOf("::")+2:t.lastIndexOf("/")+1;return i`
<span class="test" title=${t}>
<span class="test-folder">${t.slice(0,e)}</span>
<span class="test-file">${t.slice(e)}</span>
</span>
`}var jf=({test:t})=>i`
<span class="test-path">${t.split(/(?<=[/_])/).map(e=>i`${e}<wbr />`)}</span>
`;var dl=t=>t.job??t.installed?.[0]??null;function hl({until:t,by:e,at:n}){return[[e&&`by ${e}`,n&&`at ${bt(n)}`].filter(Boolean).join(" "),t&&`until ${bt(t)}`].filter(Boolean).join(", ")}function _l({held:t,paused_reason:e}){if(!t)return e?`paused itself: ${e}`:null;let{kind:n,note:o,...r}=t;return[o?`${n}: ${o}`:n,hl(r)].filter(Boolean).join(", ")}function $l({job:t}){return i`
<span class="took">
<span class="took-words">
${t.phase==="installing"&&i`<em>installing</em>${" "}`}
<${ce} since=${t.started_at} expected=${t.expected_seconds} />
</span>
<${mn} since=${t.started_at} expected=${t.expected_seconds} />
</span>
`}var go=({agent:t})=>i`
<span class=${t.lost?"is-lost":"quiet"} title=${`last seen ${bt(t.last_seen_at)}`}>
${Q(t)} for <${ue} since=${t.last_seen_at} />
</span>
`;function qf({agent:t}){if(t.job)return i`<${pe} test=${t.job.test} />`;let e=t.lost?null:_l(t);if(e)return i`<span class="card-hold" title=${e}>${e}</span>`;if(t.state==="offline")return i`<${go} agent=${t} />`;let n=Ye(t);return i`<span class="quiet" title=${n}>${n}</span>`}function Ff({id:t,index:e,count:n,...o}){let r=yt.row(t).value;if(!r)return null;let s=dl(r),a=ye(r.labels);return i`
<${ys}
as="li"
className=${`card card-${Q(r)}`}
aria-setsize=${n}
aria-posinset=${e+1}
...${o}
>
<span class="card-head">
<a
class="card-name"
data-row=${`agent/${t}`}
tabindex="-1"
href=${T("agent",{name:r.name})}
title=${r.name}
>
${r.name}
</a>
<${Ze} agent=${r} />
</span>
<span class="card-build">
${s?i`<${At} org=${s.org_id} version=${s.app_version_id} />`:i`<span class="quiet">no build installed</span>`}
</span>
<span class="card-doing">
<${qf} agent=${r} />
</span>
<span class="card-took">${r.job&&i`<${$l} job=${r.job} />`}</span>
<span class="card-labels" title=${a}>
<${fn} name=${r.name} />
${r.simulated&&i`<span class="tag">simulated</span>${" "}`}
${a}
</span>
<//>
`}function xs(t){let{id:e,label:n,className:o,sections:r=[{key:"all",ids:t.ids}],selection:s}=t,a=Kr(),l=r.flatMap(m=>m.ids),c=Uf(t,l),p=zr(l.length),u=m=>{let d=m.key===" "||m.key.toLowerCase()==="x"&&se.peek();if(!s||!d||m.ctrlKey||m.metaKey||m.altKey)return;let f=m.target.closest("[data-row]");f&&(m.preventDefault(),s.toggle(f.dataset.row.slice(t.kind.length+1),{through:m.shiftKey,shown:l}))};return i`
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
<${Wf} selection=${s} shown=${l} />
</th>
`}
${c.map(({name:m,title:d,numeric:f})=>i`
<th key=${m} role="columnheader" scope="col" class=${`c-${m} ${f?"is-numeric":""}`}>
${d}
</th>
`)}
</tr>
</thead>
${r.map(({key:m,title:d,className:f="",ids:_,empty:E,foot:b})=>{let y=_.slice(0,p);return _.length>0&&y.length===0?null:(p-=y.length,i`
<tbody key=${m} role="rowgroup" class=${f}>
${d&&i`
<tr role="row" class="divider">
<th role="rowheader" scope="rowgroup">${d}</th>
</tr>
`}
${y.map(h=>i`<${Bf} key=${h} id=${h} table=${t} columns=${c} shown=${l} />`)}
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
`}function ws(t){return typeof t=="string"?t:Array.isArray(t)?t.map(ws).join("").trim():t&&typeof t.type=="string"?ws(t.props.children):""}function Uf({columns:t,rowOf:e},n){let o=n.join(),s=F(()=>{let a=({some:l})=>!l||n.some(c=>e(c).value&&l(e(c).value));return C(()=>t.map(a).join())},[t,o]).value.split(",");return t.filter((a,l)=>s[l]==="true")}function Bf({id:t,table:e,columns:n,shown:o}){let{rowOf:r,kind:s,hrefOf:a,rowClass:l=()=>"",failed:c=()=>!1,selection:p}=e,u=r(t).value,m=It(()=>p?.ids.value.has(t)?" is-picked":"");if(!u)return null;let d=a(u,t),f=_=>{_.target.closest("a, button, input, label")||String(getSelection())||(_.metaKey||_.ctrlKey?window.open(d,"_blank","noopener"):tt(d))};return i`
<tr role="row" class=${`row ${l(u)}${m.value}`} onClick=${f}>
${p&&i`
<td role="cell" class="c-pick">
<${Hf} id=${t} selection=${p} shown=${o} />
</td>
`}
${n.map(({name:_,label:E,numeric:b,main:y,stacked:h,under:x,cell:k})=>{let it=k(u,t),Bt=`c-${_} ${b?"is-numeric":""}`,wt=!b&&ws(it)||void 0;return i`
<td key=${_} role="cell" class=${Bt} data-label=${E} title=${wt}>
${y?i`
<span class=${`line ${h?"is-stacked":""}`}>
<a
class="row-link"
data-row=${`${s}/${t}`}
data-failed=${c(u)?"":void 0}
tabindex="-1"
href=${d}
>
${it}
</a>
${y===!0?null:y(u)}
</span>
${x?.(u)}
`:it}
</td>
`})}
</tr>
`}function Hf({id:t,selection:e,shown:n}){let o=It(()=>e.ids.value.has(t));return i`
<label class="pick">
<input type="checkbox" tabindex="-1" checked=${o} onClick=${s=>e.toggle(t,{through:s.shiftKey,shown:n})} />
<span class="unseen">Select this row</span>
</label>
`}function Wf({selection:t,shown:e}){let n=M(null),o=e.filter(r=>t.ids.value.has(r)).length;return P(()=>{n.current.indeterminate=o>0&&o<e.length}),i`
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
`}var Kf=t=>t.job??t.installed?.[0]??null;function gl({agent:t}){let e=Kf(t);return e?i`<${At} org=${e.org_id} version=${e.app_version_id} />`:i`<span class="quiet">no build installed</span>`}function bl({agent:t}){let{job:e}=t;if(t.state==="offline")return i`<${go} agent=${t} />`;if(!e){let n=Ye(t);return i`<span class="quiet" title=${n}>${n}</span>`}return i`
<span class="work">
<${pe} test=${e.test} />
<span class="work-time">
${e.phase==="installing"&&i`<em>installing</em>${" "}`}
<${ce} since=${e.started_at} expected=${e.expected_seconds} />
</span>
<${mn} since=${e.started_at} expected=${e.expected_seconds} />
</span>
`}var zf=t=>i`
<span class="agent-line">
<${Ze} agent=${t} />
<${fn} name=${t.name} />
${t.simulated&&i`<span class="tag" title="Simulates tests instead of running them">simulated</span>`}
</span>
`,Jf=[{name:"name",title:"Agent",main:zf,stacked:!0,cell:t=>i`<span title=${t.name}>${t.name}</span>`},{name:"installed",title:"Build",cell:t=>i`<${gl} agent=${t} />`},{name:"job",title:"Job",cell:t=>i`<${bl} agent=${t} />`}],Vf=({ids:t})=>i`
<${xs}
id="agents-list"
label="Agents"
className="agents"
columns=${Jf}
ids=${t}
kind="agent"
rowOf=${e=>yt.row(e)}
hrefOf=${e=>T("agent",{name:e.name})}
rowClass=${e=>`agent-${Q(e)}`}
/>
`;var vl=["done","failed","quarantined","cancelled","running","waiting"];function Gf({group:t}){let e=M(null);return P(()=>{vl.forEach((n,o)=>e.current.children[o].style.setProperty("flex-grow",t[n]||0))}),i`
<span class="bar" ref=${e} aria-hidden="true">
${vl.map(n=>i`<i key=${n} class=${`bar-${n}`}></i>`)}
</span>
`}var Qf=Y(152),Yf=8,yl=Y(34),Xf=86400,Zf=(t,e,n,o,r)=>e.map(s=>{let a=Gt(s,r<60);return r>=Xf||a==="00:00"?Rn(s):a});function tm(t,e){if(!e)return yl;let n=Math.max(...e.map(o=>o.length));return Math.max(yl,Y(n*6.5)+Yf*2)}function em({write:t,steps:e,bare:n,axis:o}){let r=()=>le("ink-2"),s={stroke:()=>le("rule"),width:1},a={stroke:r,font:ds(11),ticks:{show:!1}};return[{...a,values:n?(l,c)=>c.map(()=>""):Zf,grid:o?s:{show:!1},size:n?0:Y(24),gap:4,space:Y(76)},{...a,values:(l,c)=>c.map(t),grid:s,size:o??tm,gap:6,space:Y(o?20:32),...e?{incrs:e}:{}}]}var nm=({data:t},e)=>t[e].flatMap((n,o,r)=>n!=null&&r[o-1]==null&&r[o+1]==null?[o]:[]),om=({name:t,tone:e,kind:n},o)=>({label:t,stroke:()=>le(e),fill:n==="bars"?()=>le(e):void 0,width:n==="bars"?0:2,dash:n==="dashed"?[4,3]:void 0,paths:n==="bars"?o:void 0,points:{show:!1,size:6,fill:()=>le(e),...n==="bars"?{}:{filter:nm}},spanGaps:!1}),rm={time:!0,range:t=>[t.data[0][0],t.data[0].at(-1)+(t.data[0][1]-t.data[0][0])]},sm=(t,e,n=0)=>({range:(o,r,s)=>[r>=n?n:0,e??Math.max(t,(s??0)*1.08)]});function am({series:t,least:e,most:n,floor:o,height:r,group:s,width:a,onCursor:l,uPlot:c,...p}){let u=c.paths.bars({size:[.82,28],align:1});return{width:a,height:r,padding:[8,16,p.bare?4:0,0],legend:{show:!1},scales:{x:rm,y:sm(e,n,o)},cursor:{y:!1,drag:{x:!1,y:!1},points:{show:!1},sync:{key:s??null}},axes:em(p),series:[{},...t.map(m=>om(m,u))],hooks:{setCursor:[m=>l(m.cursor.idx??null)]}}}function im(t){let e=pr.value;return A(()=>{if(e)return;let n=new IntersectionObserver(s=>s.at(-1).isIntersecting&&jn()),o=()=>{n.unobserve(t.current),n.observe(t.current)};o();let r=B.onReconnect(o);return()=>{r(),n.disconnect()}},[e]),e}function wl({title:t,data:e,series:n,write:o,summary:r,rest:s,newest:a,height:l=Qf,least:c=1,...p}){let u=M(null),m=M(null),d=$t(null),f=F(()=>n,[t]),_=im(u);A(()=>{if(!_)return;let h=new _(am({...p,series:f,write:o,least:c,height:l,width:u.current.clientWidth,onCursor:k=>d.value=k,uPlot:_}),e,u.current);m.current=h;let x=new ResizeObserver(([k])=>h.setSize({width:Math.floor(k.contentRect.width),height:l}));return x.observe(u.current),()=>{m.current=null,x.disconnect(),h.destroy()}},[f,_]),A(()=>m.current?.setData(e),[e]);let E=fo.value;A(()=>m.current?.redraw(!1),[E]);let b=h=>{let x={ArrowLeft:-1,ArrowRight:1}[h.key];if(!x||!m.current)return;h.preventDefault();let k=Math.min(e[0].length-1,Math.max(0,(d.peek()??e[0].length)+x));m.current.setCursor({left:m.current.valToPos(e[0][k],"x"),top:10},!0,!0)},y=()=>m.current?.setCursor({left:-10,top:-10},!0,!0);return i`
<figure class="chart" data-chart=${t}>
<${lm} at=${d.value} ...${{title:t,data:e,series:n,write:o,rest:s,newest:a}} />
<div
class="chart-box"
ref=${u}
tabindex="0"
role="img"
aria-label=${`${t}. ${r}`}
onKeyDown=${b}
onBlur=${y}
></div>
</figure>
`}function lm({title:t,data:e,series:n,write:o,at:r,rest:s=null,newest:a="now"}){let l=r!==null&&r<e[0].length?r:s,c=(p,u)=>{let m=p.shown?p.shown(l??e[0].length-1):e[u+1][l??e[0].length-1];return m==null?"\u2013":o(m)};return i`
<figcaption class="chart-head">
<strong>${t}</strong>
<span class="chart-time number quiet">
${l===null?a:ve(e[0][l])}
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
`}var cm=[Y(84),Y(150)],um=Y(320),pm=Y(64),fm=(t,e,n)=>e.length>1?`${t}, ${n.name}`:t,ks=(t,e,n,o)=>(e.shown?e.shown(o):t[n+1][o])??null;function mm({label:t,charts:e}){let n=e.flatMap(({title:s,data:a,series:l,write:c})=>l.map((p,u)=>({name:fm(s,l,p),at:m=>ks(a,p,u,m),text:m=>ks(a,p,u,m)===null?"\u2013":c(ks(a,p,u,m))}))),o=e[0].data[0],r=o.map((s,a)=>a).filter(s=>n.some(({at:a})=>a(s)!==null));return i`
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
<th scope="row">${ve(o[s])}</th>
${n.map(({name:a,text:l})=>i`<td key=${a}>${l(s)}</td>`)}
</tr>
`)}
</tbody>
</table>
</div>
`}function dm({label:t,charts:e,stacked:n=!1}){let[o,r]=S(!1),s=G(),a=e.length-1,l=F(()=>{let[m,d]=cm;return Math.min(d,Math.max(m,Math.floor((window.innerHeight-um)/e.length)))},[]),{data:c}=e[0],p=c[0].findLastIndex((m,d)=>c[1][d]!==null),u=m=>n?{height:l,axis:pm,bare:m<a,...p<0?{}:{rest:p}}:{};return i`
${o?i`<${mm} label=${t} charts=${e} />`:i`
<div class=${`charts ${n?"is-stacked":""}`}>
${e.map((m,d)=>i`<${wl} key=${m.title} group=${s} ...${u(d)} ...${m} />`)}
</div>
`}
<p class="rest">
<button type="button" class="button is-link" onClick=${()=>r(!o)}>
${o?"Show charts":"Show as a table"}
</button>
</p>
`}function xl({label:t,text:e,head:n}){let o=$t("copy"),r=async s=>{let a=s.currentTarget.parentElement.querySelector("code");try{await navigator.clipboard.writeText(e),o.value="copied"}catch{getSelection().selectAllChildren(a),o.value="selected"}setTimeout(()=>o.value="copy",2e3)};return i`
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
`}function Ss({lines:t}){let[e,n]=S(null),[o,r]=t.find(([a])=>a===e)??t[0],s=i`
<select
class="copy-choice"
aria-label="Command"
value=${o}
onChange=${a=>n(a.currentTarget.value)}
>
${t.map(([a])=>i`<option key=${a} value=${a}>${a}</option>`)}
</select>
`;return i`<${xl} label=${o} text=${r} head=${s} />`}var bo={org_id:$s,app_version_id:"1.0.0",test:"tests/onboarding.spec.js"},hm=`qgjob submit --org-id ${_o(bo.org_id)} --app-version-id ${bo.app_version_id} --test ${bo.test}`,_m=`${hs} ${location.origin}/submit-job -H 'Content-Type: application/json' -d ${_o(JSON.stringify(bo))}`,$m=()=>w("submit","job")?i`
<section class="empty" aria-labelledby="empty-title">
<h2 id="empty-title">Submit the first test</h2>
<p>
A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
Paste this into a terminal and watch this page.${" "}
${q!==null&&i`<a href="/install/">Install qgjob</a> first.`}
</p>
<${Ss}
lines=${[["Submit a job",`${hm}${_s()}`],["Submit a job, with curl",_m]]}
/>
${De&&i`<h3>Add an agent</h3><p>An agent runs the tests. <${gs} /></p>`}
</section>
`:i`<p class="nothing">No jobs yet.</p>`;var kl="Failed in quarantine: fails neither batch nor build",Sl=({of:t})=>t.excused>0&&i`
<span class="quiet" title=${kl}>
${" "}<${g} name="quarantined" />
<span class="number">${v(t.excused)}</span>
<span class="unseen"> quarantined</span>
</span>
`;function gm({of:t}){let{failed:e}=ms(t);return i`
<span class=${`number ${e>0?"bad strong":"quiet"}`}>${v(e)}</span>
<${Sl} of=${t} />
`}var vo=t=>t==null?"\u2013":t<10?nt(t):be(t),Tl=["at","waiting","running","submitted","done","failed","cancelled","installs","installs_avoided","wait_p50","wait_p95"];function bm(t,e){let n=t.at.at(-1)??-1/0,o=e.filter(r=>r.at>n);return o.length>0&&t.at.length>0&&o.length===e.length&&o[0].at-n>2*t.step?null:{step:t.step,...Object.fromEntries(Tl.map(r=>[r,[...t[r],...o.map(s=>s[r])]]))}}var El={mean:t=>t.reduce((e,n)=>e+n,0)/t.length,most:t=>Math.max(...t)};function vm(t,{from:e,to:n,count:o,names:r,merge:s="mean"}){let a=(n-e)/o,l=r.map(()=>Array.from({length:o},()=>[]));return t.at.forEach((c,p)=>{let u=Math.floor((c-e)/a);u<0||u>=o||r.forEach((m,d)=>{let f=t[m][p];f!=null&&l[d][u].push(f)})}),{at:Array.from({length:o},(c,p)=>e+p*a),values:Object.fromEntries(r.map((c,p)=>[c,l[p].map(u=>u.length>0?El[s](u):null)]))}}function yo(t,e,n){let o=(t.at(-1)?.at??0)-n,r=t.filter(s=>s.at>o&&s[e]!==null).map(s=>s[e]);return r.length>0?El.mean(r):null}var ym=(t,e,n)=>Math.round(t.reduce((o,r)=>o+r[e]*n/60,0));var wm=["An avoided install saves what the build's installs took on average when its test ended;","before the build's first install, what its app's usually take."].join(" "),xm=({installs:t,install_seconds:e})=>`${v(t)}${e===null?"":` \xB7 ${nt(t*e)} (${nt(e)} each)`}`,km=({installs_avoided:t,saved_seconds:e})=>`${v(t)}${e>0?` \xB7 \u2248 ${ut(e)} saved`:""}`;function Ts({installs:t,installs_avoided:e,install_seconds:n,saved_seconds:o}){if(t+e===0)return"";let r=`${v(t)} made${t>0?` in ${nt(n)}`:""}`,s=`${Qo(e/(t+e))} avoided`;return`${r}, ${s}${o>0?`: \u2248 ${ut(o)} saved`:""}`}var Es=t=>t.window!==null&&t.window!==t.id,Os=t=>t.window!=null&&t.window===t.id,Ms=({starts_avoided:t})=>t>0?`${D(t,"start")} avoided`:"";var wo=K("series",(t,e)=>t.at-e.at);var As=100,xo=24;function Ol(t,{floor:e=0}={}){let n=Math.max(...t.filter(a=>a!==null),e+1),o=t.length>1?As/(t.length-1):0,r="",s="M";return t.forEach((a,l)=>{if(a===null){s="M";return}let c=xo-1-(a-e)/(n-e)*(xo-2);r+=`${s}${(l*o).toFixed(1)} ${c.toFixed(1)}`,s="L"}),r}function ko({values:t,tone:e=""}){return t.filter(n=>n!==null).length<2?i`<svg class="spark" aria-hidden="true" viewBox=${`0 0 ${As} ${xo}`}></svg>`:i`
<svg
class=${`spark ${e&&`spark-${e}`}`}
aria-hidden="true"
viewBox=${`0 0 ${As} ${xo}`}
preserveAspectRatio="none"
>
<path class="spark-line" d=${Ol(t)} vector-effect="non-scaling-stroke" />
</svg>
`}var Ml=60,Sm=t=>t.replace(/(?<=\d|n) /g,"\xA0"),fe=({name:t,period:e,value:n,icon:o,note:r,loud:s,href:a,trend:l,tone:c,more:p,children:u})=>i`
<div class=${`figure ${s?"is-loud":""}`} data-figure=${t.toLowerCase()}>
<dt>
${o&&i`<${g} name=${o} />`}
${a?i`<a href=${a}>${t}</a>`:t}
${e&&i`<small class="figure-period">${e}</small>`}
</dt>
<dd>${n}</dd>
<dd class="figure-note">${r&&Sm(r)}${p}</dd>
${u}
<dd class="figure-spark" aria-hidden="true">${l&&i`<${ko} values=${l} tone=${c} />`}</dd>
</div>
`,Al=t=>t!==null&&`${v(t<10?Math.round(t*10)/10:Math.round(t))} a minute`;function Tm({statuses:t,trend:e}){let n=qt.filter(r=>t[r]>0),o=n.reduce((r,s)=>r+t[s],0);return i`
<div class="figure" data-figure="agents">
<dt>
<a href=${T("fleet")}>Agents</a>
</dt>
<dd>${v(o)}</dd>
<dd class="figure-note">
${n.map(r=>i`
<a key=${r} class=${`fleet-state on-board-${r}`} href=${T("fleet",{},{state:r})}>
<${g} name=${r} />
${v(t[r])} ${r}
</a>
`)}
</dd>
<dd class="figure-spark" aria-hidden="true">
<${ko} values=${e} tone="go" />
</dd>
</div>
`}function Em({period:t}){let e=Zr(t),n=mt.row("overview").value,o=It(()=>wo.ids.value.map(l=>wo.row(l).value)).value;if(!n)return i`<dl class="figures"></dl>`;let r=l=>o.map(c=>c[l]),s=l=>T("jobs",{},{q:`${l} ended<${t}`}),a=Xr(t);return i`
<dl class="figures">
<${fe}
name="Waiting"
icon="pending"
href="/jobs?status=pending"
value=${v(n.waiting)}
trend=${r("waiting")}
/>
<${fe}
name="Running"
icon="running"
href="/jobs?status=running"
value=${v(n.running)}
trend=${r("running")}
tone="go"
/>
<${fe}
name="Passed"
icon="done"
period=${a}
href=${s("status:passed")}
value=${v(e?.done)}
note=${Al(yo(o,"done",Ml))}
more=${i` <a href="/tests?flaky=true">Flaky tests</a>`}
trend=${r("done")}
tone="good"
/>
<${fe}
name="Failed"
icon="failed"
period=${a}
href=${s("status:failed excused:false")}
value=${v(e&&Oe(e))}
loud=${Oe(e)>0}
note=${[Al(yo(o,"failed",Ml)),e?.excused&&`${v(e.excused)} quarantined`,e?.cancelled&&`${v(e.cancelled)} cancelled`].filter(Boolean).join(", ")}
trend=${r("failed")}
tone="bad"
/>
<${fe}
name="Median wait"
value=${vo(n.wait_p50)}
note=${n.wait_p95==null?"no recent jobs":`p95 ${vo(n.wait_p95)}`}
trend=${r("wait_p50")}
/>
<${Tm}
statuses=${n.statuses??{}}
trend=${o.map(l=>uo(l.agents??{}).working)}
/>
<${fe}
name="Installs avoided"
href=${T("timeline",{},{span:Yr[t],view:"installs"})}
period=${a}
value=${v(e?.installs_avoided)}
note=${e&&[Ts(e),Ms(e)].filter(Boolean).join("; ")}
trend=${r("installs_avoided")}
tone="yellow"
/>
</dl>
`}var Ie=C(()=>I.value?.query.get("q")??""),Cs=C(()=>Ie.value.toLowerCase().split(/\s+/).filter(Boolean)),Rs=t=>Je({q:t}),Om={group:t=>[t.org_id,t.app_version_id,t.target,ye(t.labels),...t.agents??[]],agent:t=>[t.name,t.host,Q(t),...t.targets??[],ye(t.labels),t.job?.org_id,t.job?.app_version_id,t.job?.test,...(t.installed??[]).flatMap(e=>[e.org_id,e.app_version_id])],job:t=>[t.id,t.org_id,t.app_version_id,t.test,t.status,t.phase,t.agent,t.target]},Cl=new WeakMap;function Rl(t,e,n){if(n.length===0)return!0;let o=Cl.get(e);return o===void 0&&(o=Om[t](e).join(" ").toLowerCase(),Cl.set(e,o)),n.every(r=>o.includes(r))}var Mm=(t,e)=>t.length===e.length&&t.every((n,o)=>n===e[o]);function Am(t,e){let n=[];return C(()=>{let o=t.ids.value;if(Cs.value.length===0)return n=o;let r=o.filter(s=>{let a=t.row(s).value;return a!==null&&Rl(e,a,Cs.value)});return Mm(r,n)?n:n=r})}var Ps=({id:t,icon:e="search",label:n,placeholder:o=n,text:r,onInput:s})=>i`
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
`;var Cm=({label:t})=>i`
<${Ps}
id="filter"
icon="filter"
label=${t}
placeholder="Filter"
text=${Ie.value}
onInput=${Rs}
/>
`;var So=t=>t.run_seconds??ot(t.finished_at)-ot(t.started_at),Rm=t=>t.run_seconds===null&&!t.started_at?"\u2013":nt(So(t)),Pm=(t,e=!1)=>Os(t)||e&&!Es(t)?" with start":"";var Ls=()=>i`
<span class="simulated" title="Run by a simulated agent">
<${g} name="simulated" /><span class="unseen">simulated</span>
</span>
`,Lm=({children:t})=>i`
<p class="banner" data-simulated>
<${g} name="stale" />
<span><strong>Simulated.</strong> ${t}</span>
</p>
`;var Ds=({at:t,className:e=""})=>i`
<time class=${`number ${e}`} datetime=${t} title=${Vo(t)}>${bt(t)}</time>
`;function Dm({job:t}){return t.finished_at&&t.started_at?i`<span class="number">${nt(So(t))}</span>`:t.status==="running"?t.started_at&&i`<${ce} since=${t.started_at} />`:t.status!=="pending"?"":i`<span class="quiet took-wait">waiting <${ue} since=${t.created_at} /></span>`}function Pl({status:t,attempts:e}){return t==="pending"?e>0&&`attempt ${v(e+1)} is next`:e<2?!1:t==="running"?`attempt ${v(e)}`:t==="done"?`passed on attempt ${v(e)}`:`${v(e)} attempts`}var Im=t=>i`
${Pl(t)&&i`<span class="tag">${Pl(t)}</span>`}
${t.flaky&&i`<span class="tag" title="Passed after a failed attempt">flaky</span>`}
`,Nm=({job:t})=>i`
${t.batch.suite&&i`<a class="suite" tabindex="-1" href=${T("batch",{id:t.batch_id})}>${t.batch.suite}</a>`}
${t.batch.branch&&i`<span class="quiet suite-branch" title=${t.batch.branch}>${t.batch.branch}</span>`}
`;function Ll({job:t}){let e=t.status==="pending"&&t.explanation?.text,n=t.cause||t.reason,o=e||(n&&t.status==="running"?`attempt ${v(t.attempts-1)}: ${n}`:n);if(!o)return o;let[r,s]=e?Ko(t.explanation):[o];return i`
<span class=${`row-why ${e?"quiet":"cause"}`} title=${o}>
${r}${s&&i`<span class="row-start">${s}</span>`}
</span>
`}function jm({job:t}){let e=t.status==="pending"?t.explanation?.eta_seconds:null;if(e==null){let{hold:o,reason:r}=t.status==="pending"&&t.explanation||{};if(!o||r==="no_agent")return null;let[s]=o.agents,a=s?.status==="paused"&&!s.by,l=a?`${s.name} paused itself`:"Not before it is released";return i`<span class="quiet" title=${l}>${a?"paused":"held"}</span>`}let n=e<1?"now":Cn(e);return t.explanation.eta_guessed?i`<span class="number" title="A guess: nothing like it has run">${n}?</span>`:i`<span class="number">${n}</span>`}var Dl=[{name:"status",title:"Status",cell:t=>i`<${Pr} job=${t} />`},{name:"test",title:"Test",main:Im,cell:t=>i`<${pe} test=${t.test} />`,under:t=>i`<${Ll} job=${t} />`},{name:"build",title:"Build",cell:t=>i`<${At} org=${t.org_id} version=${t.app_version_id} link="row" />`},{name:"suite",title:"Suite",some:t=>t.batch?.suite||t.batch?.branch,cell:t=>t.batch&&i`<${Nm} job=${t} />`},{name:"agent",title:"Agent",label:"agent",some:t=>t.agent,cell:t=>t.agent??""},{name:"eta",title:"ETA",label:"expected",numeric:!0,some:t=>t.status==="pending"&&(t.explanation?.eta_seconds!=null||t.explanation?.hold),cell:t=>i`<${jm} job=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>i`<${Dm} job=${t} />${t.simulated&&i`<${Ls} />`}`},{name:"at",title:"Submitted",label:"submitted",numeric:!0,cell:t=>i`<${Ds} className="quiet" at=${t.created_at} />`}],qm={kind:"job",columns:Dl,hrefOf:t=>T("job",{id:t.id}),rowClass:t=>`job-${t.status}`,failed:t=>t.status==="failed"};function Fm(t){let e=$t(null),n=M(new Set),o=a=>()=>{n.current.add(a),e.value??=t.peek()},r=a=>l=>{a==="focus"&&l.currentTarget.contains(l.relatedTarget)||(n.current.delete(a),n.current.size===0&&(e.value=null))};Uo(()=>{Ie.value,e.value=null});let s=e.value&&new Set(e.value);return{ids:e.value??t.value,waiting:s?t.value.filter(a=>!s.has(a)).length:0,show:()=>e.value=t.peek(),over:{onPointerEnter:o("pointer"),onPointerLeave:r("pointer"),onFocusIn:o("focus"),onFocusOut:r("focus")}}}var Um=K("events",(t,e)=>t.at<e.at?1:t.at>e.at?-1:t.id<e.id?1:-1);var dn=t=>t.waiting+t.running>0,Bm=["no_agent","agents_paused","build_held"],Is=t=>Bm.includes(t?.reason??""),Hm=t=>t.running===0&&Is(t.explanation),Wm=({explanation:t})=>Is(t)||t?.groups_ahead==null?null:t.groups_ahead+1;function Km(t,e){return dn(t)!==dn(e)?dn(t)?-1:1:!dn(t)&&t.changed_at!==e.changed_at?(t.changed_at??"")>(e.changed_at??"")?-1:1:(t.position??1/0)-(e.position??1/0)||(t.id<e.id?-1:1)}var zm=K("groups",Km);var Il=t=>Date.parse(t.started_at??t.created_at),Jm=K("jobs",(t,e)=>Il(e)-Il(t)||(t.id<e.id?1:-1));function Vm(t,e){return t.status==="pending"&&t.attempts===e?.attempts&&t.priority===e.priority&&t.explanation===void 0&&e.explanation?{...t,explanation:e.explanation}:t}export{Tr as m0_0,_t as m0_1,Su as m0_10,Mr as m0_11,hu as m0_12,_u as m0_13,Jn as m0_14,$u as m0_15,Or as m0_16,xu as m0_17,wu as m0_18,Xe as m0_2,vu as m0_3,Ar as m0_4,ku as m0_5,Er as m0_6,Cr as m0_7,bu as m0_8,yu as m0_9,cs as m101_0,bs as m103_0,ys as m107_0,Ou as m108_0,Rr as m108_1,Eu as m108_2,us as m109_0,le as m10_0,ds as m10_1,fo as m10_2,$o as m110_0,If as m110_1,mn as m111_0,Ef as m118_0,vs as m118_1,jt as m123_0,Lm as m130_0,Ls as m130_1,ue as m131_0,ko as m133_0,Ol as m133_1,ou as m136_0,ne as m136_1,gr as m136_2,Ze as m137_0,Pr as m137_1,oe as m137_2,xs as m138_0,pe as m143_0,jf as m143_1,Ps as m144_0,Ds as m146_0,B as m162_0,Tl as m167_0,vm as m167_1,bm as m167_2,yo as m167_3,ym as m167_4,vo as m167_5,Ie as m168_0,Am as m168_1,Rs as m168_2,Cs as m168_3,Rl as m168_4,ln as m169_0,Ji as m169_1,jp as m169_2,zi as m169_3,qp as m169_4,uo as m169_5,Vf as m16_0,gl as m16_1,bl as m16_2,ge as m174_0,Jo as m174_1,ye as m174_10,ve as m174_11,v as m174_12,Qo as m174_13,nt as m174_14,be as m174_15,Cn as m174_16,ot as m174_17,Be as m174_18,gc as m174_19,Go as m174_2,vc as m174_20,Ko as m174_21,bc as m174_22,bt as m174_23,zo as m174_3,Gt as m174_4,D as m174_5,Rn as m174_6,ut as m174_7,Vo as m174_8,$c as m174_9,Fm as m176_0,st as m180_0,br as m180_1,zr as m181_0,Vu as m181_1,Kr as m181_2,Gu as m181_3,Qu as m181_4,sn as m181_5,i as m183_0,ls as m184_0,Ee as m199_0,Ft as m199_1,re as m199_2,Br as m199_3,se as m199_4,Hr as m199_5,Ku as m199_6,Qi as m1_0,is as m1_1,ie as m212_0,cr as m215_0,ar as m215_1,lr as m215_2,q as m215_3,Ln as m215_4,ir as m215_5,Nt as m215_6,ft as m215_7,Dc as m215_8,cn as m216_0,we as m218_0,or as m218_1,Yt as m218_2,Mt as m218_3,rr as m218_4,Lc as m218_5,w as m223_0,ur as m223_1,tt as m224_0,Ba as m224_1,_r as m224_2,mr as m224_3,Se as m224_4,Je as m224_5,$r as m224_6,T as m224_7,I as m224_8,Ke as m224_9,Bu as m226_0,nn as m226_1,jr as m226_2,on as m226_3,qr as m226_4,tn as m226_5,en as m226_6,So as m227_0,Rm as m227_1,Pm as m227_2,wm as m228_0,Es as m228_1,km as m228_2,Os as m228_3,xm as m228_4,Ts as m228_5,Ms as m228_6,tr as m229_0,U as m229_1,Zo as m229_2,Z as m229_3,Qt as m229_4,Gf as m23_0,ae as m245_0,so as m245_1,os as m245_2,ao as m245_3,rs as m245_4,mp as m245_5,hp as m247_0,dp as m247_1,Ae as m247_2,_p as m247_3,$p as m247_4,Ai as m247_5,Mi as m247_6,ht as m252_0,yt as m253_0,pl as m253_1,ho as m253_2,Um as m255_0,zm as m256_0,Hm as m256_1,dn as m256_2,Is as m256_3,Wm as m256_4,Jm as m257_0,Vm as m257_1,mt as m258_0,vt as m259_0,Vr as m259_1,to as m259_2,We as m260_0,K as m260_1,He as m260_2,wo as m261_0,hs as m267_0,Le as m267_1,$s as m267_2,_o as m267_3,_s as m267_4,Y as m269_0,lo as m270_0,Ut as m270_1,Ce as m270_2,rn as m271_0,te as m278_0,Nn as m278_1,ke as m278_2,Zt as m278_3,Qr as m279_0,Gr as m279_1,Yr as m279_2,Oe as m279_3,Xr as m279_4,Zu as m279_5,Zr as m279_6,Yl as m284_0,Xl as m284_1,M as m284_10,S as m284_11,Zl as m284_2,A as m284_3,tc as m284_4,G as m284_5,Ql as m284_6,P as m284_7,F as m284_8,ia as m284_9,H as m286_0,Mn as m286_1,$t as m286_10,Uo as m286_11,ct as m286_2,C as m286_3,ha as m286_4,z as m286_5,$ as m286_6,Tt as m286_7,It as m286_8,dc as m286_9,zt as m287_0,Dt as m287_1,O as m287_10,kn as m287_11,Vs as m287_12,jl as m287_2,Jl as m287_3,me as m287_4,Gl as m287_5,ql as m287_6,me as m287_7,zl as m287_8,yn as m287_9,dm as m36_0,Qe as m3_0,kr as m3_1,xr as m3_2,qt as m3_3,Sr as m3_4,Ye as m3_5,Q as m3_6,Ss as m40_0,xl as m40_1,V as m43_0,ce as m47_0,$m as m48_0,Ot as m4_0,Ta as m4_1,J as m4_2,Ea as m4_3,j as m4_4,gm as m51_0,kl as m51_1,Sl as m51_2,fe as m56_0,Em as m56_1,Cm as m58_0,gs as m59_0,De as m59_1,ss as m5_0,Pe as m5_1,Hi as m5_2,Bi as m5_3,Dp as m5_4,Wi as m5_5,At as m60_0,Za as m60_1,Xa as m60_2,Nf as m65_0,fn as m65_1,Ff as m67_0,go as m67_1,$l as m67_2,dl as m67_3,hl as m67_4,_l as m67_5,au as m69_0,Hn as m69_1,iu as m69_2,su as m69_3,Ge as m69_4,fs as m6_0,_f as m6_1,$f as m6_2,ll as m6_3,gf as m6_4,ms as m6_5,g as m76_0,Dl as m78_0,qm as m78_1,Ll as m78_2,Wn as m7_0,Kn as m7_1,fu as m7_2,bf as m8_0,wf as m8_1,vf as m8_2,yf as m8_3,Me as m95_0,gt as m9_0,Et as m9_1,Bo as m9_2,Ho as m9_3};
