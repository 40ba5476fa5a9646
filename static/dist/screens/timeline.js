import{m274_0 as ts,m274_1 as es,m274_2 as ns,m274_3 as Yt,m274_4 as ss,m274_5 as os,m274_6 as P,m274_7 as as,m274_8 as $t,m274_9 as is,m274_10 as H,m274_11 as vt}from"../main.js";import{m272_0 as it,m272_1 as ms,m272_2 as us,m272_3 as G,m272_4 as fs,m272_5 as Qt,m272_6 as cs,m272_7 as tt,m272_8 as lt,m272_9 as ds,m272_10 as et,m272_11 as ps}from"../main.js";import{m9_0 as I,m9_1 as X,m9_2 as $s,m9_3 as vs}from"../main.js";import{m53_0 as Zt}from"../main.js";import{m94_0 as Dt}from"../main.js";import{m129_0 as Jt,m129_1 as te,m129_2 as Pt}from"../main.js";import{m166_0 as Es,m166_1 as Os,m166_2 as ee,m166_3 as F,m166_4 as As,m166_5 as B,m166_6 as xs,m166_7 as Rs,m166_8 as N,m166_9 as ne,m166_10 as rt,m166_11 as Ns,m166_12 as W,m166_13 as Cs,m166_14 as Ls,m166_15 as Ds,m166_16 as Ps,m166_17 as U}from"../main.js";import{m175_0 as u}from"../main.js";var It=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function se({name:t,installing:e,running:n,most:s,note:o}){let a=et(null);return tt(()=>{[e,n,Math.max(0,s-e-n)].forEach((i,l)=>a.current.children[l].style.setProperty("flex-grow",i))}),u`
<div class="spent">
<span class="spent-name">${t}</span>
<span class="spent-bar" ref=${a} aria-hidden="true">
<i class="spent-installs"></i>
<i class="spent-runs"></i>
<i></i>
</span>
<span class="spent-note number">${o}</span>
</div>
`}function oe({gain:t,where:e}){let{made:n,avoided:s,starts:o,cost:a,installing:i,running:l,saved:r,share:m,shareWithout:f}=t,c=n+s,p=i+(r??0),g=l+p;return u`
<div class="gain">
<dl class="gain-figures">
<div data-figure="installs made">
<dt>Installs made</dt>
<dd class="number">${N(n)}</dd>
</div>
<div data-figure="device time of installs">
<dt>Device time of installs</dt>
<dd class="number">${B(a)}</dd>
</div>
<div data-figure="installs avoided" class="is-yellow">
<dt>Installs avoided</dt>
<dd class="number">${N(s)} <small>${c>0?It(s/c):""}</small></dd>
</div>
<div data-figure="starts avoided" class="is-yellow">
<dt>Starts avoided</dt>
<dd class="number">${N(o)}</dd>
</div>
<div data-figure="device time saved">
<dt title="Each avoided install counts as the mean of its build's">Device time saved</dt>
<dd class="number">${r===null?"\u2013":`\u2248 ${B(r)}`}</dd>
</div>
</dl>
<div class="gain-bars">
<p class="gain-where">Device time ${e}</p>
<${se}
name="With grouping"
installing=${i}
running=${l}
most=${g}
note=${m===null?"nothing ran":`${It(m)} for installs`}
/>
<${se}
name="One install per test"
installing=${p}
running=${l}
most=${g}
note=${f===null?"no install measured":`${It(f)} for installs`}
/>
</div>
</div>
`}import{m214_0 as ae,m214_1 as Xs,m214_2 as zs,m214_3 as Us,m214_4 as qs,m214_5 as ut,m214_6 as Vs,m214_7 as q,m214_8 as Ys,m214_9 as Qs}from"../main.js";import{m3_0 as to,m3_1 as eo,m3_2 as _t}from"../main.js";import{m7_0 as oo,m7_1 as ao,m7_2 as io,m7_3 as ft}from"../main.js";import{m10_0 as y,m10_1 as bt,m10_2 as mo}from"../main.js";import{m242_0 as Q,m242_1 as co,m242_2 as po}from"../main.js";import{m258_0 as K}from"../main.js";var on=new Set(["failed","timed_out","lost","error"]),ie=new WeakMap;function E(t,e){let n=ie.get(t);if(n)return n.over?n:{...n,run:n.started??(t.installs?e:n.from),to:Math.max(n.from,e)};let s=W(t.leased_at),o=W(t.started_at),a=W(t.finished_at),i={id:t.id,from:s,started:o,to:a,run:o??a,over:a!==null};return!t.installs&&i.over&&(i.run=s),!t.installs&&o!==null&&(i.started=s),ie.set(t,i),i.over?i:E(t,e)}var Z=t=>on.has(t.outcome);function Ft(t,e,n){let s=-1,o=1/0;return t.forEach((a,i)=>{let{from:l,to:r}=E(a,n),m=e<l?l-e:e>r?e-r:0;m<o&&([s,o]=[i,m])}),s}var le=(t,e,n,s)=>Math.max(0,Math.min(e,s)-Math.max(t,n)),re=t=>t.install_seconds!==null,an=new Set(["passed","failed","timed_out"]),ln=t=>!re(t)&&(t.started_at!==null||an.has(t.outcome)),rn=t=>t.window!==null&&t.window!==t.id;function me(t,e){let n=new Map;for(let s of t){if(s.window===null)continue;let{run:o,to:a}=E(s,e),i=n.get(s.window)??{from:o,to:a,tests:0,first:s};n.set(s.window,{...i,from:Math.min(i.from,o),to:Math.max(i.to,a),tests:i.tests+1})}return[...n.values()].filter(({tests:s})=>s>1)}function ue(t,e){if(e.window===null)return null;let n=t.filter(({window:s})=>s===e.window);return n.some(({id:s})=>s===e.window)?n.length>1?`${n.indexOf(e)+1} of ${n.length} in one start`:null:"in one start with earlier tests"}function ct(t){let{saved:e,installing:n,running:s}=t,o=n+s;return{...t,share:o>0?n/o:null,shareWithout:o>0&&e!==null?(n+e)/(o+e):null}}function fe(t,e){rn(e)&&(t.starts+=1),re(e)?(t.made+=1,t.cost+=e.install_seconds):ln(e)&&(t.avoided+=1,e.saved_seconds!==null&&(t.saved=(t.saved??0)+e.saved_seconds))}function ce(t,{from:e,to:n,now:s}){let o={attempts:0,made:0,avoided:0,starts:0,cost:0,saved:null,installing:0,running:0};for(let a of t){let i=E(a,s);i.to<e||i.from>n||(o.attempts+=1,o.running+=le(i.run,i.to,e,n),a.installs&&(o.installing+=le(i.from,i.run,e,n)),i.over&&i.to<=n&&fe(o,a))}return ct(o)}function de(t,e,n,s){let o=new Map;for(let a of t){let i=E(a,s);if(i.to<e||i.from>n)continue;let l=`${a.org_id}
${a.app_version_id}`,r=o.get(l)??{key:l,org:a.org_id,version:a.app_version_id,attempts:0,made:0,avoided:0,starts:0,cost:0};r.attempts+=1,i.over&&i.to<=n&&fe(r,a),o.set(l,r)}return[...o.values()].sort((a,i)=>i.attempts-a.attempts||(a.key<i.key?-1:1))}var Bt=30,Wt=7*86400,he=6*3600,mn=7*86400,un=.02,wt=(t,e,n)=>Math.min(n,Math.max(e,t)),kt=class{length=P(900);end=P(null);live=Yt(()=>this.end.value===null);at(e){let n=this.length.value,s=this.end.value??e+n*un;return{from:s-n,to:s}}get query(){return{span:this.length.peek()===900?"":String(Math.round(this.length.peek())),to:this.end.peek()===null?"":String(Math.round(this.end.peek()))}}adopt(e){let[n,s]=[Number(e.get("span")),Number(e.get("to"))];this.length.value=n>0?wt(n,Bt,Wt):900,this.end.value=s>0?this.#t(s):null}move(e){let{to:n}=this.at(I.peek()),s=n+e;this.end.value=s>=I.peek()?null:this.#t(s)}lengthen(e){this.length.value=wt(e,Bt,Wt)}zoom(e,n=1){let{from:s,to:o}=this.at(I.peek()),a=wt((o-s)*e,Bt,Wt);if(this.end.peek()!==null){let i=s+(o-s)*n+a*(1-n);this.end.value=i>=I.peek()?null:this.#t(i)}this.length.value=a}reveal(e){let{from:n,to:s}=this.at(I.peek());e<n?this.move(e-n-(s-n)*.1):e>s&&this.move(e-s+(s-n)*.1)}#t(e){let n=I.peek();return wt(e,Math.min(n,n-mn+this.length.peek()),n)}},pe=[5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400];function St({from:t,to:e},n,s=K(90)){let o=pe.find(r=>r/(e-t)*n>=s)??pe.at(-1),a=o<86400?r=>ee(r,o<60):fn,i=[],l=new Date(t*1e3).getTimezoneOffset()*60;for(let r=Math.ceil((t-l)/o)*o+l;r<=e;r+=o)i.push({at:r,x:(r-t)/(e-t)*n,text:a(r)});return i}function fn(t){let e=new Date(t*1e3);return`${["Sun","Mon","Tue","Wed","Thu","Fri","Sat"][e.getDay()]} ${e.getDate()}`}var _=K(26),C=K(18),nt=(_-C)/2,cn=K(46),jt=.16,Kt=new Map;function dn(t,e){if(!Kt.has(e)){let n=document.createElement("canvas");n.width=8,n.height=8;let s=n.getContext("2d");s.strokeStyle=e,s.lineWidth=2.6,s.beginPath();for(let o of[-8,0,8])s.moveTo(o-1,9),s.lineTo(o+9,-1);s.stroke(),Kt.set(e,t.createPattern(n,"repeat"))}return Kt.get(e)}function yt(t,e,n,s,o,a){t.fillStyle=dn(t,e),t.fillRect(n,s,o,a),!(o<3)&&(t.strokeStyle=e,t.lineWidth=1,t.strokeRect(n+.5,s+.5,o-1,a-1))}function pn(t,e,n,s){let o=y("bad");if(t.fillStyle=y("paper"),t.fillRect(e,n+C-6,s,2),t.fillStyle=o,t.fillRect(e,n+C-4,s,4),s<16)return;let a=e+s-13;t.fillRect(a,n,13,C),t.strokeStyle=y("paper"),t.lineWidth=2,t.beginPath(),t.moveTo(a+3.5,n+6),t.lineTo(a+9.5,n+12),t.moveTo(a+9.5,n+6),t.lineTo(a+3.5,n+12),t.stroke()}function hn(t,e,n,s,o){t.save(),t.beginPath(),t.rect(n,s,o-4,C),t.clip(),t.fillStyle=y("on-build"),t.fillText(e,n+5,s+C/2+.5),t.restore()}function gn(t,e,n,s,o){let a=y(ft(e.org_id,e.app_version_id)),i=c=>(c-s.from)*s.scale,l=Math.max(-2,i(n.from)),r=Math.min(s.width+2,Math.max(l,i(n.run))),m=Math.min(s.width+2,Math.max(l+1.5,i(n.to)-(i(n.to)-l>3?1:0))),f=s.top+nt;t.globalAlpha=o?jt:1,e.installs&&r>l&&yt(t,a,l,f,Math.max(1.5,Math.min(r,m)-l),C),m>r&&(t.fillStyle=a,t.fillRect(r,f,m-r,C),e.outcome==="cancelled"?t.clearRect(r+1.5,f+1.5,Math.max(0,m-r-3),C-3):m-r>cn&&hn(t,e.test.slice(e.test.lastIndexOf("/")+1),r,Z(e)?f-2:f,m-r-(Z(e)?13:0))),Z(e)&&pn(t,l,f,m-l),t.globalAlpha=1}function $n(t,{from:e,to:n,first:s},o,a){let i=Math.max(-2,(e-o.from)*o.scale),l=Math.min(o.width+2,(n-o.from)*o.scale)-i;l<4||(t.fillStyle=t.strokeStyle=y(ft(s.org_id,s.app_version_id)),t.lineWidth=1,t.globalAlpha=a?jt/2:.3,t.fillRect(i,o.top+1,l,_-3),t.globalAlpha=a?jt:1,t.strokeRect(i+.5,o.top+1.5,l-1,_-4),t.globalAlpha=1)}var ge=["paused","drained","quarantined"];function vn(t){let e=t&&_t(t);return["offline","lost"].includes(e)?{look:e,since:W(t.last_seen_at)}:ge.includes(e)?{look:e,since:W(t.held?t.held.at:t.paused_at)}:null}var _n={lost:"bad",offline:"ink-2"},bn=72;function wn(t,e,{from:n,scale:s,width:o,top:a,now:i}){let l=Math.min(o,(i-n)*s),r=e.since===null?l-bn:Math.max(0,(e.since-n)*s);if(l-r<2)return;let m=e.look,f=ge.includes(m);t.save(),t.beginPath(),t.rect(r,a+nt,l-r,C),t.clip(),t.strokeStyle=t.fillStyle=y(_n[m]??"warn"),t.globalAlpha=m==="offline"?.35:.55,t.lineWidth=f?3:1,t.beginPath();for(let p=r-C;p<l;p+=m==="offline"?14:9)t.moveTo(p,a+nt+C),t.lineTo(f?p:p+C,a+nt);t.stroke(),t.globalAlpha=1;let c=t.measureText(m).width+8;l-r>c+8&&(t.clearRect(l-c-4,a+nt,c,C),t.fillText(m,l-c,a+_/2+.5)),t.restore()}function kn(t,e,{from:n,scale:s,top:o}){t.fillStyle=y("tint-2");for(let[a,i]of e)t.fillRect((a-n)*s,o,(i-a)*s,_)}function $e(t,{names:e,lane:n,stretch:s,width:o,now:a,lit:i,unknown:l}){let{from:r,to:m}=s,f=o/(m-r),c=e.length*_;t.clearRect(0,0,o,c),e.forEach((p,g)=>kn(t,l(p),{from:r,scale:f,top:g*_})),t.fillStyle=y("rule");for(let{x:p}of St(s,o))t.fillRect(Math.round(p),0,1,c);e.forEach((p,g)=>t.fillRect(0,(g+1)*_-1,o,1)),t.font=bt(11,550),t.textBaseline="middle",e.forEach((p,g)=>{let S=vn(Q.row(p).peek());S&&wn(t,S,{from:r,scale:f,width:o,top:g*_,now:a});let k={from:r,scale:f,width:o,top:g*_},b=v=>i!==null&&i!==`${v.org_id}
${v.app_version_id}`;for(let v of me(n(p),a))v.to>=r&&v.from<=m&&$n(t,v,k,b(v.first));for(let v of n(p)){let O=E(v,a);O.to>=r&&O.from<=m&&gn(t,v,O,k,b(v))}}),a<=m&&(t.fillStyle=y("ink"),t.fillRect(Math.round((a-r)*f),0,2,c))}function ve(t,{names:e,lane:n,step:s,stretch:o,width:a,now:i}){let{from:l,to:r}=o,m=a/(r-l),f=e.length*_;t.clearRect(0,0,a,f),t.fillStyle=y("rule");for(let{x:p}of St(o,a))t.fillRect(Math.round(p),0,1,f);e.forEach((p,g)=>t.fillRect(0,(g+1)*_-1,a,1));let c=Math.max(1.5,s*m-1);e.forEach((p,g)=>{let S=(g+1)*_-nt;for(let k of n(p)){let b=(k.at-l)*m,v=k.install_seconds+k.run_seconds,O=Math.max(2,Math.min(1,v/s)*C),x=v>0?k.install_seconds/v*O:0;t.fillStyle=y("go"),t.fillRect(b,S-O+x,c,O-x),x>1&&yt(t,y("go"),b,S-O,c,x),k.failed>0&&(t.fillStyle=y("bad"),t.fillRect(b,S+1,c,Math.max(2,k.failed/k.attempts*nt)))}}),i<=r&&(t.fillStyle=y("ink"),t.fillRect(Math.round((i-l)*m),0,2,f))}function _e(t,{stretch:e,width:n,height:s,now:o}){t.clearRect(0,0,n,s),t.font=bt(11),t.textBaseline="middle";let a=(o-e.from)/(e.to-e.from)*n;for(let{x:r,text:m}of St(e,n)){if(o<=e.to&&Math.abs(r-a)<K(34))continue;t.fillStyle=y("ink-2");let f=t.measureText(m).width/2;r>f&&r<n-f&&t.fillText(m,r-f,s/2)}if(o>e.to)return;let i=K(15),l=Math.min(n-i*2,Math.max(0,a-i));t.fillStyle=y("ink"),t.fillRect(l,3,i*2,s-6),t.fillStyle=y("paper"),t.font=bt(11,650),t.fillText("now",l+i-t.measureText("now").width/2,s/2)}import{m100_0 as V}from"../main.js";import{m55_0 as mt,m55_1 as Io}from"../main.js";import{m71_0 as st}from"../main.js";import{m130_0 as jo,m130_1 as Ho,m130_2 as be}from"../main.js";import{m136_0 as Mt,m136_1 as zo}from"../main.js";var we=K(288);function ke(t){return t.phase==="parked"?["suspect","parked","suspect"]:t.finished_at===null?["running",be[t.phase]??t.phase??"running","running"]:t.outcome==="passed"?["done","passed","done"]:Z(t)?["failed",(t.outcome??"failed").replace("_"," "),"failed"]:["cancelled",t.outcome??"ended","cancelled"]}var Ht=({row:t})=>{let[e,n,s]=ke(t);return u`
<span class=${`state state-${s}`}>
<${st} name=${e} />
<span>${n}</span>
</span>
`};function Sn(t,e){let n=t.finished_at===null&&t.started_at===null,s=t.installs?`${n?"installing for":"installed"} ${rt(e.run-e.from)}`:"no install: the build was on the device",o=e.to>e.run&&(t.started_at!==null||!t.installs),a=e.over?rt(e.to-e.run):B(e.to-e.run);return[s,o?`${t.finished_at===null?"runs for":"ran"} ${a}`:null]}var Se=(t,e,n)=>[`${t.agent}: ${t.test}`,`build ${t.app_version_id} of ${t.org_id}`,ke(t)[1],t.installs?"with an install":"without an install",...e?[e]:[],`at ${U(t.leased_at)}`,...t.finished_at===null&&n?["still running"]:[]].join(", ");function ye({row:t,place:e,times:n,left:s,top:o,width:a}){let[i,l]=Sn(t,n);return u`
<${V}
className="map-card"
left=${Math.max(0,Math.min(s,a-we))}
top=${o}
width=${Math.min(we,a)}
aria-hidden="true"
>
<span class="card-head">
<${Mt} test=${t.test} />
<${Ht} row=${t} />
</span>
<span class="card-build">
<${mt} org=${t.org_id} version=${t.app_version_id} />
</span>
<span>${i}</span>
${e&&u`<span>${e}</span>`}
${l&&u`<span>${l}</span>`}
<span class="card-labels">
${t.agent}, from ${U(t.leased_at)}
${t.simulated?", simulated":""}
</span>
<//>
`}import{m216_0 as Me,m216_1 as Te,m216_2 as aa,m216_3 as ia,m216_4 as la,m216_5 as Ee,m216_6 as Oe}from"../main.js";import{m270_0 as Ae}from"../shared.js";import{m30_0 as dt}from"../shared.js";var xe=K(28);function yn({name:t}){let e=Q.row(t).value,n=e&&_t(e);return!e||["busy","idle"].includes(n)?null:u`
<span class=${`lane-state state state-${n}`} title=${n}>
<${st} name=${n} />
<span class="unseen">${n}</span>
</span>
`}var Mn=({names:t,first:e,last:n})=>u`
<div class="lane-names" id="lanes-list" data-list onFocusIn=${Ee} role="list" aria-label="Agents">
${t.slice(e,n).map((s,o)=>u`
<${V} key=${s} role="listitem" className="lane-name" top=${(e+o)*_} height=${_}>
<a href=${q("agent",{name:s})} data-row=${`lane/${s}`} tabindex="-1" title=${s}>${s}</a>
<${yn} name=${s} />
<//>
`)}
</div>
`;function Tt(t){let e=et(null),n=et(null),s=Ae(e).value,o=H(0);tt(()=>{let r=new ResizeObserver(([m])=>o.value=Math.floor(m.contentRect.width));return r.observe(n.current),()=>r.disconnect()},[]);let a=Te(e.current);tt(()=>{e.current.style.setProperty("height",`${t.length*_}px`),Oe(e.current.querySelector("[data-list]"),a)});let i=Math.min(t.length,Math.max(0,Math.floor(s.from/_))),l=Math.min(t.length,Math.max(i,Math.ceil(s.to/_)));return{box:e,tracks:n,width:o.value,first:i,last:l,near:t.slice(i,l)}}function Et({label:t,className:e="",names:n,lanes:s,shown:o,moment:a,draw:i,at:l,placeOf:r,onClick:m,onKey:f,named:c,words:p,children:g}){let{box:S,tracks:k,width:b,first:v,last:O,near:x}=s,L=Qt(),R=it(h=>_e(h,{stretch:o,width:b,height:xe,now:a}),[o.from,o.to,b,a]),j=()=>l.value=null,A=h=>{if(!(h.ctrlKey||h.metaKey||h.altKey)){if(h.key==="Escape"&&l.peek())j();else if(!f(h))return;h.preventDefault(),h.stopPropagation()}};return u`
<div class="timeline-head">
<span class="quiet">Agent</span>
<${dt} width=${b} height=${xe} draw=${R} />
</div>
<div class="lanes" ref=${S}>
<${Mn} names=${n} first=${v} last=${O} />
<div
class=${`lane-tracks ${e}`}
ref=${k}
role="listbox"
tabindex="0"
aria-label=${t}
aria-activedescendant=${L}
onPointerMove=${h=>l.value=r(h)}
onPointerLeave=${j}
onClick=${m}
onKeyDown=${A}
onBlur=${j}
>
<${V} className="lane-picture" top=${v*_} height=${x.length*_}>
<${dt} width=${b} height=${x.length*_} draw=${i} />
<//>
<span id=${L} role="option" class="unseen" aria-selected=${c?"true":"false"}>
${p}
</span>
${g}
</div>
</div>
`}var Tn=.0015,En=120;function On(t,e){let n=H(X());vt(()=>{I.value,n.value=X()});let s=$t(()=>t.live.value&&e/t.length.value>3).value;return G(()=>{if(!s||matchMedia("(prefers-reduced-motion: reduce)").matches)return;let o=setInterval(()=>document.hidden||(n.value=X()),En);return()=>clearInterval(o)},[s]),n}function An(t,e){G(()=>{let n=t.current,s=null,r=[["pointerdown",m=>{m.button===0&&(s={x:m.clientX,moved:!1})}],["pointermove",m=>{if(!s||m.buttons===0)return;let f=m.clientX-s.x;!s.moved&&Math.abs(f)<4||(s.moved||n.setPointerCapture(m.pointerId),s={x:m.clientX,moved:!0},e.move(-f/n.clientWidth*e.length.peek()))}],["click",m=>{s?.moved&&m.stopImmediatePropagation(),s=null},!0],["wheel",m=>{let f=m.deltaX||(m.shiftKey?m.deltaY:0);if(m.ctrlKey||m.metaKey){let{left:c,width:p}=n.getBoundingClientRect();e.zoom(Math.exp(m.deltaY*Tn),(m.clientX-c)/p)}else if(f)e.move(f/n.clientWidth*e.length.peek());else return;m.preventDefault()}]];for(let[m,f,c]of r)n.addEventListener(m,f,{capture:c,passive:!1});return()=>r.forEach(([m,f,c])=>n.removeEventListener(m,f,{capture:c}))},[e])}function Re({names:t,record:e,stretch:n,lit:s}){let o=Tt(t),{box:a,tracks:i,width:l,first:r,last:m,near:f}=o,c=H(null);An(i,n);let p=On(n,l).value,g=n.at(p),S=e.version.value;G(()=>e.want(f,t,n.at(X())),[r,m,t,Math.round(g.from/5),n.length.value,e.error.value===null]);let k=it(d=>$e(d,{names:f,lane:$=>e.lane($),stretch:g,width:l,now:p,lit:s,unknown:$=>e.unknown($,t,g)}),[r,m,t,g.from,g.to,l,p,s,S]),b=d=>d&&e.lane(t[d.lane]??"").find($=>$.id===d.id),v=d=>(d-g.from)/(g.to-g.from)*l,O=d=>{let $=i.current.getBoundingClientRect(),M=Math.floor((d.clientY-$.top)/_),w=g.from+(d.clientX-$.left)/l*(g.to-g.from),J=e.lane(t[M]??""),at=J[Ft(J,w,p)];if(!at)return null;let qt=E(at,p),[nn,sn]=[v(qt.from),v(qt.to)],Vt=d.clientX-$.left;return Vt>=nn-3&&Vt<=sn+3?{lane:M,id:at.id}:null},x=(d,$)=>{let M=b(d);if(!M)return;let w=q("job",{id:M.job_id});$.metaKey||$.ctrlKey?window.open(w,"_blank","noopener"):ae(w)},L=(d,$)=>{if(!$)return;c.value={lane:d,id:$.id};let M=E($,p);(M.to<g.from||M.from>g.to)&&n.reveal(M.from);let w=a.current.getBoundingClientRect().top+d*_;w<110?window.scrollBy({top:w-110}):w+_>window.innerHeight-80&&window.scrollBy({top:w+_-window.innerHeight+80})},R=(d,$,M)=>{for(let w=d;w>=0&&w<t.length;w+=$){let J=e.lane(t[w]),at=J[Ft(J,M,p)];if(at)return L(w,at)}},j=d=>{let $=c.peek(),M=b($);if(d.key==="Enter"&&M)x($,d);else if(d.key.startsWith("Arrow")&&!M)R(r>0?r+16:0,1,g.to);else if(d.key==="ArrowDown"||d.key==="ArrowUp"){let w=d.key==="ArrowDown"?1:-1;R($.lane+w,w,Math.max(E(M,p).from,g.from))}else if(d.key==="ArrowLeft"||d.key==="ArrowRight"){let w=e.lane(t[$.lane]);L($.lane,w[w.indexOf(M)+(d.key==="ArrowRight"?1:-1)])}else if(d.key==="Home"||d.key==="End"){let w=e.lane(t[$?.lane??0]);L($?.lane??0,d.key==="End"?w.at(-1):w.find(J=>E(J,p).to>=g.from))}else return!1;return!0},A=b(c.value),h=A&&E(A,p),T=A&&ue(e.lane(t[c.value.lane]),A),z=A&&h.to>=g.from&&h.from<=g.to,D=A&&Math.max(0,v(h.from));return u`
<${Et}
label="Attempts by agent"
names=${t}
lanes=${o}
shown=${g}
moment=${p}
draw=${k}
named=${A}
words=${A?Se(A,T,p):"Use the arrow keys to move between attempts"}
at=${c}
placeOf=${d=>d.buttons?null:O(d)}
onClick=${d=>x(O(d),d)}
onKey=${j}
>
${z&&u`
<${V}
className="map-mark"
left=${D-2}
top=${c.value.lane*_+2}
width=${Math.min(l,v(h.to))-D+4}
height=${_-4}
/>
<${ye}
row=${A}
place=${T}
times=${h}
left=${D}
top=${(c.value.lane+1)*_+4}
width=${l}
/>
`}
<//>
`}import{m4_0 as Ba,m4_1 as Wa,m4_2 as Ot,m4_3 as Ka,m4_4 as ja}from"../main.js";var Ne=6e4,xn=200,Ce=t=>new Date(t*1e3).toISOString();function pt(t){let e=s=>t.reduce((o,a)=>o+a[s],0),n=e("install_seconds");return ct({attempts:e("attempts"),failed:e("failed"),made:e("installs"),avoided:e("installs_avoided"),starts:e("starts_avoided"),cost:n,saved:t.every(s=>s.saved_seconds===null)?null:e("saved_seconds"),installing:n,running:e("run_seconds")})}function Rn(t){let e=new Map;for(let n of t)e.has(n.agent)||e.set(n.agent,[]),e.get(n.agent).push(n);return e}var At=class{#t=new AbortController;#n=0;#s="";data=P(null);error=P(null);want({from:e,to:n},s,o){let a=`${Math.round(e/60)} ${s?"live":Math.round(n/60)} ${o?.join(`
`)}`;a!==this.#s&&(this.#s=a,clearTimeout(this.#n),this.#n=setTimeout(()=>this.#e(e,s?null:n,o),xn))}stop(){clearTimeout(this.#n),this.#t.abort()}again(){this.#s="",this.error.value=null}async#e(e,n,s){this.#t.abort(),this.#t=new AbortController;let o=n??Date.now()/1e3,a=new URLSearchParams([["from",Ce(Math.max(e,o-7*86400+1))],["to",Ce(o)],...(s??[]).map(i=>["agent",i])]);try{let{step:i,parts:l,total:r}=await Ot(`/api/v1/timeline/parts?${a}`,{signal:this.#t.signal});this.data.value={step:i,total:r,lanes:Rn(l)},this.error.value=null}catch(i){if(i.name==="AbortError")return;this.error.value=i}n===null&&(this.#n=setTimeout(()=>this.#e(e+Ne/1e3,null,s),Ne))}};var Nn="Use the arrow keys to move between parts",Le=264,ht=100;function De(t,e){let n=ne(Math.min(1,(t.install_seconds+t.run_seconds)/e));return[`${U(t.at*1e3)} to ${U((t.at+e)*1e3)}`,`${F(t.attempts,"test")}, ${N(t.failed)} failed`,`${F(t.installs,"install")}, ${N(t.installs_avoided)} avoided`,`${F(t.starts_avoided,"start")} of the runner avoided`,`busy ${n}: installs ${B(t.install_seconds)}, tests ${B(t.run_seconds)}`]}var Cn=({part:t,step:e,left:n,top:s,width:o})=>u`
<${V}
className="map-card"
left=${Math.max(0,Math.min(n,o-Le))}
top=${s}
width=${Math.min(Le,o)}
aria-hidden="true"
>
<strong>${t.agent}</strong>
${De(t,e).map(a=>u`<span key=${a}>${a}</span>`)}
<//>
`;function Pe({names:t,parts:e,stretch:n,moment:s}){let o=Tt(t),{tracks:a,width:i,first:l,last:r,near:m}=o,f=H(null),c=n.at(s),p=n.live.value,g=e.error.value;G(()=>e.want(c,p,t.length>ht?m:null),[Math.round(c.from/60),p,n.length.value,t.length>ht?m.join(`
`):"",g]);let S=e.data.value,k=h=>S?.lanes.get(h)??[],b=it(h=>ve(h,{names:m,lane:k,step:S?.step??1,stretch:c,width:i,now:s}),[l,r,t,c.from,c.to,i,S]),v=h=>h&&k(t[h.lane]??"")[h.index],O=h=>{let T=a.current.getBoundingClientRect(),z=Math.floor((h.clientY-T.top)/_),D=c.from+(h.clientX-T.left)/i*(c.to-c.from),d=k(t[z]??"").findIndex($=>$.at<=D&&D<$.at+S.step);return d<0?null:{lane:z,index:d}},x=h=>{let T=v(h);T&&(n.length.value=S.step,n.reveal(T.at),n.end.value=Math.min(T.at+S.step,s))},L=h=>{let T=f.peek(),z=($,M)=>Math.max(0,Math.min(M,$)),D=($,M)=>{let w=k(t[$]??"");w.length>0&&(f.value={lane:$,index:z(M,w.length-1)})},d={ArrowDown:1,ArrowUp:-1}[h.key];if(h.key==="Enter"&&T)x(T);else if(h.key.startsWith("Arrow")&&!v(T))D(t.findIndex($=>k($).length>0),1/0);else if(d)D(z(T.lane+d,t.length-1),T.index);else if(h.key==="ArrowLeft"||h.key==="ArrowRight")D(T.lane,T.index+(h.key==="ArrowRight"?1:-1));else return!1;return!0},R=v(f.value),j=R?[R.agent,...De(R,S.step)].join(", "):Nn,A=R&&Math.max(0,(R.at-c.from)/(c.to-c.from)*i);return u`
<${Et}
label="Total work per agent"
className="is-parts"
names=${t}
lanes=${o}
shown=${c}
moment=${s}
draw=${b}
named=${R}
words=${j}
at=${f}
placeOf=${O}
onClick=${h=>x(O(h))}
onKey=${L}
>
${R&&u`
<${Cn}
part=${R}
step=${S.step}
left=${A}
top=${(f.value.lane+1)*_+4}
width=${i}
/>
`}
<//>
`}function Ie({names:t,parts:e}){let n=e.data.value?.lanes??new Map,s=t.filter(o=>n.has(o)).map(o=>({name:o,...pt(n.get(o),null)}));return u`
<table class="tallies" aria-label="Total work per agent">
<thead>
<tr>
<th scope="col">Agent</th>
<th scope="col" class="is-numeric">Tests</th>
<th scope="col" class="is-numeric">Failed</th>
<th scope="col" class="is-numeric">Installs</th>
<th scope="col" class="is-numeric">Avoided</th>
<th scope="col" class="is-numeric">Installing</th>
<th scope="col" class="is-numeric">Testing</th>
</tr>
</thead>
<tbody>
${s.map(o=>u`
<tr key=${o.name}>
<th scope="row"><a href=${q("agent",{name:o.name})}>${o.name}</a></th>
<td class="is-numeric">${N(o.attempts)}</td>
<td class="is-numeric">${N(o.failed)}</td>
<td class="is-numeric">${N(o.made)}</td>
<td class="is-numeric">${N(o.avoided)}</td>
<td class="is-numeric">${B(o.installing)}</td>
<td class="is-numeric">${B(o.running)}</td>
</tr>
`)}
</tbody>
</table>
`}var Gt=12,gt=26,xt=14;function Ln(t,e){t.clearRect(0,0,gt,xt);let n=y(e);yt(t,n,0,0,gt/2,xt),t.fillStyle=n,t.fillRect(gt/2,0,gt/2,xt)}function Fe({builds:t,lit:e,onLit:n}){return t.length===0?null:u`
<div class="timeline-legend" role="group" aria-label="Builds: press to highlight">
${t.slice(0,Gt).map(({key:s,org:o,version:a,attempts:i,made:l,avoided:r,cost:m})=>u`
<button
type="button"
key=${s}
class="legend-build"
aria-pressed=${e===s}
title=${`${o} ${a}`}
onClick=${()=>n(e===s?null:s)}
>
<${dt} width=${gt} height=${xt} draw=${f=>Ln(f,ft(o,a))} />
<${mt} org=${o} version=${a} />
<span class="number quiet">
${F(i,"test")}, ${F(l,"install")}${l>0&&` (${B(m)})`}
${r>0&&`, ${N(r)} avoided`}
</span>
</button>
`)}
${t.length>Gt&&u`<span class="quiet">and ${F(t.length-Gt,"more build")}</span>`}
</div>
`}import{m131_0 as Be}from"../main.js";import{m139_0 as We}from"../main.js";var Xt=200,Ke=(t,e,n)=>{let s=E(t,e);return n==="install"?t.installs&&s.run>s.from?rt(s.run-s.from):"\u2013":s.to>s.run?rt(s.to-s.run):"\u2013"},Dn=t=>[{name:"end",title:"Outcome",cell:e=>u`<${Ht} row=${e} />`},{name:"test",title:"Test",main:!0,cell:e=>u`<${Mt} test=${e.test} />`},{name:"build",title:"Build",cell:e=>u`<${mt} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"agent",title:"Agent",cell:e=>u`<a href=${q("agent",{name:e.agent})}>${e.agent}</a>`},{name:"install",title:"Install",numeric:!0,cell:e=>u`<span class=${`number ${e.installs?"":"quiet"}`}>${Ke(e,t,"install")}</span>`},{name:"took",title:"Run",numeric:!0,cell:e=>u`<span class="number">${Ke(e,t,"run")}</span>`},{name:"at",title:"Started",numeric:!0,cell:e=>u`<${We} at=${e.leased_at} />`}];function je({rows:t,now:e,isLoading:n}){let s=et(new Map).current,o=[...t].sort((l,r)=>l.id<r.id?1:-1).slice(0,Xt);for(let l of o)s.has(l.id)?s.get(l.id).value=l:s.set(l.id,P(l));let a=o.map(l=>l.id),i=new Set(a);for(let l of s.keys())i.has(l)||s.delete(l);return u`
<${Be}
id="timeline-table"
label="Attempts, newest first"
className="timeline-rows"
columns=${Dn(e)}
ids=${a}
kind="attempt"
rowOf=${l=>s.get(l)}
hrefOf=${l=>q("job",{id:l.job_id})}
failed=${Z}
/>
${t.length===0&&!n&&u`<p class="nothing">No attempts in this period.</p>`}
${t.length>Xt&&u`
<p class="nothing">
The latest ${Xt} of ${F(t.length,"attempt")} in this period. Choose a shorter one, or filter.
</p>
`}
`}import{m116_0 as zt}from"../main.js";var Pn=[[300,"5 min"],[900,"15 min"],[3600,"1 h"],[14400,"4 h"],[86400,"24 h"],[604800,"7 days"]],In=[["lanes","Lanes"],["table","Table"]],Rt=({label:t,icon:e,keys:n,turned:s,run:o})=>u`
<button
type="button"
class=${`icon-button ${s?"is-turned":""}`}
aria-label=${t}
data-tip=${`${t} (${n})`}
onClick=${o}
>
<${st} name=${e} />
</button>
`;function He({stretch:t,view:e}){let n=t.length.value,s=t.live.value;return u`
<${zt}
label="View"
hideLabel
options=${In}
value=${e}
onChange=${o=>ut({view:o==="table"?"table":""},{push:!0})}
/>
<${zt}
label="Period"
hideLabel
options=${Pn}
value=${n}
onChange=${o=>t.lengthen(o)}
/>
<span class="timeline-moves" role="group" aria-label="Move">
<${Rt} label="Earlier" icon="next" turned keys="," run=${()=>t.move(-n/2)} />
<${Rt} label="Later" icon="next" keys="." run=${()=>t.move(n/2)} />
<${Rt} label="Zoom in" icon="plus" keys="+" run=${()=>t.zoom(.5,.5)} />
<${Rt} label="Zoom out" icon="minus" keys="-" run=${()=>t.zoom(2,.5)} />
</span>
<button type="button" class="button" aria-pressed=${s} onClick=${()=>t.end.value=null}>
<${st} name=${s?"live":"pending"} />
${s?"Live":"Go to now"}
</button>
`}import{m160_0 as Pi,m160_1 as Ii,m160_2 as Fi,m160_3 as Y,m160_4 as Ge}from"../main.js";import{m190_0 as Ki,m190_1 as ji,m190_2 as Hi,m190_3 as Gi,m190_4 as Xi,m190_5 as zi,m190_6 as Xe}from"../main.js";import{m202_0 as ze}from"../main.js";import{m208_0 as Qi,m208_1 as Zi,m208_2 as Ji,m208_3 as tl,m208_4 as el,m208_5 as Ue}from"../main.js";import{m249_0 as ol,m249_1 as qe,m249_2 as al}from"../main.js";var ot=qe("timeline");import{m268_0 as Ve,m268_1 as ul,m268_2 as Ut,m268_3 as fl,m268_4 as cl,m268_5 as Ye}from"../main.js";function Qe(t,[e,n]){let s=t.filter(([i,l])=>l<e||i>n),o=t.filter(([i,l])=>l>=e&&i<=n),a=[Math.min(e,...o.map(([i])=>i)),Math.max(n,...o.map(([,i])=>i))];return[...s,a].sort(([i],[l])=>i-l)}function Nt(t,e,n){let s=[],o=e;for(let[a,i]of t)if(!(i<=o)){if(a>=n)break;a>o&&s.push([o,a]),o=i}return o<n&&s.push([o,n]),s}var Fn=890,Bn=3e3,Lt=100,Ze=25,Je=4,Wn=4e4,Kn=200,tn=t=>new Date(t*1e3).toISOString(),Ct=class{#t=new Map;#n=new Map;#s=0;#e=new Map;#o=new Set;#a=[];#i={everyone:null,of:new Map};#u=new AbortController;#l=0;#r=0;version=P(0);liveFrom=1/0;pending=P(0);error=P(null);start(){ot.loaded.peek()&&this.#c();let e=ot.watch(n=>{let s=Object.values(n);s.length===ot.ids.peek().length?this.#c():this.#m(s)});return()=>{e(),clearTimeout(this.#l),cancelAnimationFrame(this.#r),this.#u.abort()}}lane(e){let n=this.#n.get(e);return n||(n=[...this.#t.get(e)?.values()??[]].sort((s,o)=>s.id<o.id?-1:1),this.#n.set(e,n)),n}agents(){return this.#t.keys()}unknown(e,n,{from:s,to:o}){return Nt(this.#e.get(this.#f(e,n))??[],s,Math.min(o,this.liveFrom))}isLoading(e,n){return e.length>0&&!this.error.value&&this.unknown(e[0],e,n).length>0}isPartial({from:e,to:n}){return this.#a.some(([s,o,a])=>Nt(this.#e.get(s)??[],Math.max(o,e),Math.min(a,n)).length>0)}want(e,n,s){clearTimeout(this.#l),this.#l=setTimeout(()=>{for(let o of new Set(e.map(a=>this.#f(a,n))))this.#d(o,s);this.#h(s)},Kn)}again(){this.error.value=null,this.#o.clear(),this.version.value+=1}#f(e,n){if(n.length<=Lt)return"";if(this.#i.everyone!==n){let s=new Map;for(let o=0;o<n.length;o+=Ze){let a=n.slice(o,o+Ze);for(let i of a)s.set(i,a.join(`
`))}this.#i={everyone:n,of:s}}return this.#i.of.get(e)??""}#d(e,{from:n,to:s}){let o=s-n>3600?3600:900;for(let[a,i]of Nt(this.#e.get(e)??[],n,Math.min(s,this.liveFrom)))for(let l=Math.floor(a/o)*o;l<i;l+=o){let r=[l,Math.min(l+o,this.liveFrom)],m=`${e}|${r[0]}|${o}`;this.#o.has(m)||r[0]>=r[1]||(this.#o.add(m),this.#p(e,r))}}async#p(e,[n,s]){this.pending.value+=1;try{let o=s;for(let a=0;a<Je&&o>n;a++){let i=new URLSearchParams([["from",tn(n)],["to",tn(o)],...e.split(`
`).filter(Boolean).map(f=>["agent",f])]),{spans:l,complete:r}=await Ot(`/api/v1/timeline?${i}`,{signal:this.#u.signal}),m=r?n:W(l.at(-1).leased_at);if(this.#e.set(e,Qe(this.#e.get(e)??[],[m,o])),this.#m(l,{older:!0}),r)break;o=m+.001,a===Je-1&&this.#a.push([e,n,m])}this.error.value=null}catch(o){o.name!=="AbortError"&&(this.error.value=o)}finally{this.pending.value-=1}}#c(){let e=ot.peek(),n=Math.min(...e.map(o=>W(o.leased_at))),s=X();this.liveFrom=e.length<Bn?s-Fn:n,this.#t.clear(),this.#n.clear(),this.#e.clear(),this.#o.clear(),this.#a=[],this.#s=0,this.#m(e)}#m(e,{older:n=!1}={}){for(let s of e){this.#t.has(s.agent)||this.#t.set(s.agent,new Map);let o=this.#t.get(s.agent);n&&o.has(s.id)||(o.has(s.id)||(this.#s+=1),o.set(s.id,s),this.#n.delete(s.agent))}this.#r||=requestAnimationFrame(()=>{this.#r=0,this.version.value+=1})}#h({from:e,to:n}){if(this.#s<=Wn)return;let s=X(),[o,a]=[e-(n-e),n+(n-e)];for(let[i,l]of this.#t){for(let[r,m]of l){let f=E(m,s);f.to>=o&&f.from<=a||(l.delete(r),this.#s-=1)}this.#n.delete(i)}this.#o.clear(),this.#a=[];for(let[i,l]of this.#e)this.#e.set(i,l.map(([r,m])=>[Math.max(r,o),Math.min(m,a)]).filter(([r,m])=>r<m));this.liveFrom=a<s?s:Math.max(this.liveFrom,o)}};var jn="Aggregated: height is the share of time spent on jobs; installs are hatched, failures red. Click for the attempts.",Hn=400,Gn=t=>[{key:"+",what:"zoom in",run:()=>t.zoom(.5,.5)},{key:"-",what:"zoom out",run:()=>t.zoom(2,.5)},{key:",",what:"earlier",run:()=>t.move(-t.length.peek()/2)},{key:".",what:"later",run:()=>t.move(t.length.peek()/2)},{key:"n",what:"go to now",run:()=>t.end.value=null},{key:"a",what:"to the agents",run:()=>Me("lanes-list")}];function Xn(t,e){let n=`${e.get("span")??""} ${e.get("to")??""}`;tt(()=>{let s=t.query;n!==`${s.span} ${s.to}`&&t.adopt(e)},[n]),vt(()=>{t.length.value,t.end.value;let s=setTimeout(()=>ut(t.query),Hn);return()=>clearTimeout(s)})}function zn(t){let e=$t(()=>{let o=Q.ids.value.filter(i=>Y.value.length===0||Ge("agent",Q.row(i).peek(),Y.value));if(Y.value.length>0)return o;t.version.value;let a=[...t.agents()].filter(i=>Q.row(i).peek()===null);return a.length>0?[...o,...a].sort(ze):o}),n=H([]),s=e.value;return(s.length!==n.peek().length||s.some((o,a)=>o!==n.peek()[a]))&&(n.value=s),n.peek()}function Un(t,e,{from:n,to:s},o){let a=e.length>Lt?Math.min(s,Math.max(n,t.liveFrom)):n,i=e.flatMap(l=>t.lane(l)).filter(l=>{let r=E(l,o);return r.to>=a&&r.from<=s});return{rows:i,gain:ce(i,{from:a,to:s,now:o}),builds:de(i,a,s,o),from:a}}var qn=t=>t.live.value&&Y.value.length===0?Object.keys(Ut).find(e=>Ut[e]===t.length.value):void 0;function Vn({total:t,lanes:e}={lanes:new Map},n){return Y.value.length===0||n.length>ht?pt(t?[t]:[]):pt(n.flatMap(s=>e.get(s)??[]))}var Yn=(t,e)=>ct({...t,made:e.installs,avoided:e.installs_avoided,starts:e.starts_avoided,cost:e.install_seconds,saved:e.saved_seconds}),Qn=()=>u`
<${Jt} icon="timeline" title="No attempts yet">
<p>
Once jobs run, each agent has a lane here: installs hatched, tests in the color of their build.${" "}
<a href="/">Submit the first job</a>.
</p>
<//>
`;function en({query:t}){let e=lt(()=>{let d=new kt;return d.adopt(t),d},[]),n=lt(()=>new Ct,[]),s=H(null),o=lt(()=>new At,[]);G(()=>n.start(),[n]),G(()=>()=>o.stop(),[o]),Xn(e,t),Xe("Timeline",lt(()=>Gn(e),[e])),Ue("Timeline",()=>[{label:"Timeline: go to now",icon:"timeline",run:()=>e.end.value=null},{label:"Timeline as a table",icon:"timeline",run:()=>ut({view:"table"})}]);let a=zn(n),i=n.pending.value,l=Math.max(I.value,X()),r=e.at(l),m=e.length.value/100,f=qn(e),c=Ye(f??Ve),{rows:p,gain:g,builds:S,from:k}=lt(()=>Un(n,a,r,l),[a,I.value,m,Math.round(r.to/m),i]),b=e.length.value>he,v=t.get("view")==="table"?"table":"lanes";if(G(()=>{v==="table"&&!b&&a.length<=Lt&&n.want(a,a,r)},[v,b,a,Math.round(r.to/m),m]),!ot.loaded.value)return u`
<${Dt} title="Timeline">
<${Pt} lines=${10} />
<//>
`;let O=a.length===0&&Y.value.length===0,x=b?o:n,L=x.error.value,R=b?o.data.value===null&&!L:p.length===0&&n.isLoading(a,r),j=b?Vn(o.data.value??void 0,a):g,A=f!==void 0&&c!==null,h=A?W(c.since):b?r.from:k,T=Y.value.length>0&&!(b&&a.length>ht),z=!b&&u`<${Fe} builds=${S} lit=${s.value} onLit=${d=>s.value=d} />`,D=b?jn:i>0?"Loading earlier attempts\u2026":n.isPartial(r)?"Gray: too many attempts to load at once. Choose a shorter period.":"";return u`
<${Dt}
title="Timeline"
note=${N(a.length)}
className="timeline-page"
actions=${u`<${Zt} label="Filter agents by name, target, label, build or job" />`}
tools=${u`<${He} stretch=${e} view=${v} />`}
>
${O?u`<${Qn} />`:u`
${R?u`<div class="gain is-loading"><${Pt} lines=${3} /></div>`:u`
<${oe}
gain=${A?Yn(j,c):j}
where=${[`from ${U(h*1e3)} to ${e.live.value?"now":U(r.to*1e3)}`,T&&F(a.length,"agent")].filter(Boolean).join(" \xB7 ")}
/>
`}
${z}
<p class="timeline-state" role="status">
${D}
</p>
${L&&u`
<${te}
title="Earlier attempts could not be loaded"
text=${L.message}
again=${()=>x.again()}
/>
`}
${b?v==="table"?u`<${Ie} names=${a} parts=${o} />`:u`<${Pe} names=${a} parts=${o} stretch=${e} moment=${l} />`:v==="table"?u`<${je} rows=${p} now=${l} isLoading=${R} />`:u`<${Re} names=${a} record=${n} stretch=${e} lit=${s.value} />`}
${a.length===0&&u`<p class="nothing">No agents match “${Y.value.join(" ")}”.</p>`}
`}
<//>
`}export{en as default};
