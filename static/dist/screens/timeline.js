import{m277_0 as Zn,m277_1 as Jn,m277_2 as ts,m277_3 as Ut,m277_4 as es,m277_5 as ns,m277_6 as D,m277_7 as ss,m277_8 as pt,m277_9 as os,m277_10 as H,m277_11 as ht}from"../main.js";import{m275_0 as it,m275_1 as rs,m275_2 as ls,m275_3 as G,m275_4 as ms,m275_5 as qt,m275_6 as fs,m275_7 as tt,m275_8 as rt,m275_9 as us,m275_10 as et,m275_11 as cs}from"../main.js";import{m9_0 as I,m9_1 as X,m9_2 as hs,m9_3 as gs}from"../main.js";import{m54_0 as Vt}from"../main.js";import{m96_0 as xt}from"../main.js";import{m131_0 as Yt,m131_1 as Qt,m131_2 as Rt}from"../main.js";import{m168_0 as Ms,m168_1 as Ts,m168_2 as Zt,m168_3 as L,m168_4 as Os,m168_5 as F,m168_6 as Es,m168_7 as As,m168_8 as xs,m168_9 as C,m168_10 as Jt,m168_11 as lt,m168_12 as Rs,m168_13 as B,m168_14 as Ns,m168_15 as Ls,m168_16 as Cs,m168_17 as Ps,m168_18 as U}from"../main.js";import{m177_0 as f}from"../main.js";var Nt=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function te({name:t,installing:e,running:n,most:s,note:o}){let a=et(null);return tt(()=>{[e,n,Math.max(0,s-e-n)].forEach((i,r)=>a.current.children[r].style.setProperty("flex-grow",i))}),f`
<div class="spent">
<span class="spent-name">${t}</span>
<span class="spent-bar" ref=${a} aria-hidden="true">
<i class="spent-installs"></i>
<i class="spent-runs"></i>
<i></i>
</span>
<span class="spent-note number">${o}</span>
</div>
`}function ee({gain:t,where:e}){let{made:n,avoided:s,starts:o,cost:a,installing:i,running:r,saved:l,share:m,shareWithout:u}=t,c=n+s,d=i+(l??0),$=r+d;return f`
<div class="gain">
<dl class="gain-figures">
<div data-figure="installs made">
<dt>Installs made</dt>
<dd class="number">${C(n)}</dd>
</div>
<div data-figure="device time of installs">
<dt>Install time</dt>
<dd class="number">${F(a)}</dd>
</div>
<div data-figure="installs avoided">
<dt>Installs avoided</dt>
<dd class="number">${C(s)} <small>${c>0?Nt(s/c):""}</small></dd>
</div>
<div data-figure="starts avoided">
<dt>Starts avoided</dt>
<dd class="number">${C(o)}</dd>
</div>
<div data-figure="device time saved">
<dt title="Each avoided install counts as the mean of its build's">Time saved</dt>
<dd class="number">${l===null?"\u2013":`\u2248 ${F(l)}`}</dd>
</div>
</dl>
<div class="gain-bars">
<p class="gain-where">Device time ${e}</p>
<${te}
name="With grouping"
installing=${i}
running=${r}
most=${$}
note=${m===null?"nothing ran":`${Nt(m)} for installs`}
/>
<${te}
name="One install per test"
installing=${d}
running=${r}
most=${$}
note=${u===null?"no install measured":`${Nt(u)} for installs`}
/>
</div>
</div>
`}import{m216_0 as ne,m216_1 as Gs,m216_2 as Xs,m216_3 as zs,m216_4 as Us,m216_5 as ft,m216_6 as qs,m216_7 as q,m216_8 as Vs,m216_9 as Ys}from"../main.js";import{m3_0 as Js,m3_1 as to,m3_2 as eo,m3_3 as no,m3_4 as so,m3_5 as gt}from"../main.js";import{m7_0 as io,m7_1 as ro,m7_2 as Lt}from"../main.js";import{m10_0 as O,m10_1 as $t,m10_2 as fo}from"../main.js";import{m244_0 as Q,m244_1 as po,m244_2 as ho}from"../main.js";import{m260_0 as W}from"../main.js";var sn=new Set(["failed","timed_out","lost","error"]),se=new WeakMap;function E(t,e){let n=se.get(t);if(n)return n.over?n:{...n,run:n.started??(t.installs?e:n.from),to:Math.max(n.from,e)};let s=B(t.leased_at),o=B(t.started_at),a=B(t.finished_at),i={id:t.id,from:s,started:o,to:a,run:o??a,over:a!==null};return!t.installs&&i.over&&(i.run=s),!t.installs&&o!==null&&(i.started=s),se.set(t,i),i.over?i:E(t,e)}var Z=t=>sn.has(t.outcome);function Ct(t,e,n){let s=-1,o=1/0;return t.forEach((a,i)=>{let{from:r,to:l}=E(a,n),m=e<r?r-e:e>l?e-l:0;m<o&&([s,o]=[i,m])}),s}var oe=(t,e,n,s)=>Math.max(0,Math.min(e,s)-Math.max(t,n)),ae=t=>t.install_seconds!==null,on=new Set(["passed","failed","timed_out"]),an=t=>!ae(t)&&t.number===1&&(t.started_at!==null||on.has(t.outcome)),rn=t=>t.window!==null&&t.window!==t.id;function ie(t,e){let n=new Map;for(let s of t){if(s.window===null)continue;let{run:o,to:a}=E(s,e),i=n.get(s.window)??{from:o,to:a,tests:0,first:s};n.set(s.window,{...i,from:Math.min(i.from,o),to:Math.max(i.to,a),tests:i.tests+1})}return[...n.values()].filter(({tests:s})=>s>1)}function re(t,e){if(e.window===null)return null;let n=t.filter(({window:s})=>s===e.window);return n.some(({id:s})=>s===e.window)?n.length>1?`${n.indexOf(e)+1} of ${n.length} in one start`:null:"in one start with earlier tests"}function ut(t){let{saved:e,installing:n,running:s}=t,o=n+s;return{...t,share:o>0?n/o:null,shareWithout:o>0&&e!==null?(n+e)/(o+e):null}}function le(t,e){rn(e)&&(t.starts+=1),ae(e)?(t.made+=1,t.cost+=e.install_seconds):an(e)&&(t.avoided+=1,e.saved_seconds!==null&&(t.saved=(t.saved??0)+e.saved_seconds))}function me(t,{from:e,to:n,now:s}){let o={attempts:0,made:0,avoided:0,starts:0,cost:0,saved:null,installing:0,running:0};for(let a of t){let i=E(a,s);i.to<e||i.from>n||(o.attempts+=1,o.running+=oe(i.run,i.to,e,n),a.installs&&(o.installing+=oe(i.from,i.run,e,n)),i.over&&i.to<=n&&le(o,a))}return ut(o)}function fe(t,e,n,s){let o=new Map;for(let a of t){let i=E(a,s);if(i.to<e||i.from>n)continue;let r=`${a.org_id}
${a.app_version_id}`,l=o.get(r)??{key:r,org:a.org_id,version:a.app_version_id,attempts:0,made:0,avoided:0,starts:0,cost:0};l.attempts+=1,i.over&&i.to<=n&&le(l,a),o.set(r,l)}return[...o.values()].sort((a,i)=>i.attempts-a.attempts||(a.key<i.key?-1:1))}var Pt=30,Dt=7*86400,ce=6*3600,ln=7*86400,mn=.02,_t=(t,e,n)=>Math.min(n,Math.max(e,t)),vt=class{length=D(900);end=D(null);live=Ut(()=>this.end.value===null);at(e){let n=this.length.value,s=this.end.value??e+n*mn;return{from:s-n,to:s}}get query(){return{span:this.length.peek()===900?"":String(Math.round(this.length.peek())),to:this.end.peek()===null?"":String(Math.round(this.end.peek()))}}adopt(e){let[n,s]=[Number(e.get("span")),Number(e.get("to"))];this.length.value=n>0?_t(n,Pt,Dt):900,this.end.value=s>0?this.#t(s):null}move(e){let{to:n}=this.at(I.peek()),s=n+e;this.end.value=s>=I.peek()?null:this.#t(s)}lengthen(e){this.length.value=_t(e,Pt,Dt)}zoom(e,n=1){let{from:s,to:o}=this.at(I.peek()),a=_t((o-s)*e,Pt,Dt);if(this.end.peek()!==null){let i=s+(o-s)*n+a*(1-n);this.end.value=i>=I.peek()?null:this.#t(i)}this.length.value=a}reveal(e){let{from:n,to:s}=this.at(I.peek());e<n?this.move(e-n-(s-n)*.1):e>s&&this.move(e-s+(s-n)*.1)}#t(e){let n=I.peek();return _t(e,Math.min(n,n-ln+this.length.peek()),n)}},ue=[5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400];function bt({from:t,to:e},n,s=W(90)){let o=ue.find(l=>l/(e-t)*n>=s)??ue.at(-1),a=o<86400?l=>Zt(l,o<60):fn,i=[],r=new Date(t*1e3).getTimezoneOffset()*60;for(let l=Math.ceil((t-r)/o)*o+r;l<=e;l+=o)i.push({at:l,x:(l-t)/(e-t)*n,text:a(l)});return i}function fn(t){let e=new Date(t*1e3);return`${["Sun","Mon","Tue","Wed","Thu","Fri","Sat"][e.getDay()]} ${e.getDate()}`}var v=W(26),N=W(18),nt=(v-N)/2,un=W(46),Ft=.16,It=new Map;function cn(t,e){if(!It.has(e)){let n=document.createElement("canvas");n.width=8,n.height=8;let s=n.getContext("2d");s.strokeStyle=e,s.lineWidth=2.6,s.beginPath();for(let o of[-8,0,8])s.moveTo(o-1,9),s.lineTo(o+9,-1);s.stroke(),It.set(e,t.createPattern(n,"repeat"))}return It.get(e)}function de(t,e,n,s,o,a){t.fillStyle=cn(t,e),t.fillRect(n,s,o,a),!(o<3)&&(t.strokeStyle=e,t.lineWidth=1,t.strokeRect(n+.5,s+.5,o-1,a-1))}function dn(t,e,n,s){let o=O("bad");if(t.fillStyle=O("paper"),t.fillRect(e,n+N-6,s,2),t.fillStyle=o,t.fillRect(e,n+N-4,s,4),s<16)return;let a=e+s-13;t.fillRect(a,n,13,N),t.strokeStyle=O("paper"),t.lineWidth=2,t.beginPath(),t.moveTo(a+3.5,n+6),t.lineTo(a+9.5,n+12),t.moveTo(a+9.5,n+6),t.lineTo(a+3.5,n+12),t.stroke()}function pn(t,e,n,s,o){t.save(),t.beginPath(),t.rect(n,s,o-4,N),t.clip(),t.fillStyle=O("on-build"),t.fillText(e,n+5,s+N/2+.5),t.restore()}function hn(t,e,n,s,o){let a=O(Lt(e.org_id,e.app_version_id)),i=c=>(c-s.from)*s.scale,r=Math.max(-2,i(n.from)),l=Math.min(s.width+2,Math.max(r,i(n.run))),m=Math.min(s.width+2,Math.max(r+1.5,i(n.to)-(i(n.to)-r>3?1:0))),u=s.top+nt;t.globalAlpha=o?Ft:1,e.installs&&l>r&&de(t,a,r,u,Math.max(1.5,Math.min(l,m)-r),N),m>l&&(t.fillStyle=a,t.fillRect(l,u,m-l,N),e.outcome==="cancelled"?t.clearRect(l+1.5,u+1.5,Math.max(0,m-l-3),N-3):m-l>un&&pn(t,e.test.slice(e.test.lastIndexOf("/")+1),l,Z(e)?u-2:u,m-l-(Z(e)?13:0))),Z(e)&&dn(t,r,u,m-r),t.globalAlpha=1}function gn(t,{from:e,to:n,first:s},o,a){let i=Math.max(-2,(e-o.from)*o.scale),r=Math.min(o.width+2,(n-o.from)*o.scale)-i;r<4||(t.fillStyle=t.strokeStyle=O(Lt(s.org_id,s.app_version_id)),t.lineWidth=1,t.globalAlpha=a?Ft/2:.3,t.fillRect(i,o.top+1,r,v-3),t.globalAlpha=a?Ft:1,t.strokeRect(i+.5,o.top+1.5,r-1,v-4),t.globalAlpha=1)}var pe=["paused","drained","quarantined"];function $n(t){let e=t&&gt(t);return["offline","lost"].includes(e)?{look:e,since:B(t.last_seen_at)}:pe.includes(e)?{look:e,since:B(t.held?t.held.at:t.paused_at)}:null}var _n={lost:"bad",offline:"ink-2"},vn=72;function bn(t,e,{from:n,scale:s,width:o,top:a,now:i}){let r=Math.min(o,(i-n)*s),l=e.since===null?r-vn:Math.max(0,(e.since-n)*s);if(r-l<2)return;let m=e.look,u=pe.includes(m);t.save(),t.beginPath(),t.rect(l,a+nt,r-l,N),t.clip(),t.strokeStyle=t.fillStyle=O(_n[m]??"warn"),t.globalAlpha=m==="offline"?.35:.55,t.lineWidth=u?3:1,t.beginPath();for(let d=l-N;d<r;d+=m==="offline"?14:9)t.moveTo(d,a+nt+N),t.lineTo(u?d:d+N,a+nt);t.stroke(),t.globalAlpha=1;let c=t.measureText(m).width+8;r-l>c+8&&(t.clearRect(r-c-4,a+nt,c,N),t.fillText(m,r-c,a+v/2+.5)),t.restore()}function wn(t,e,{from:n,scale:s,top:o}){t.fillStyle=O("tint-2");for(let[a,i]of e)t.fillRect((a-n)*s,o,(i-a)*s,v)}function he(t,{names:e,lane:n,stretch:s,width:o,now:a,lit:i,unknown:r}){let{from:l,to:m}=s,u=o/(m-l),c=e.length*v;t.clearRect(0,0,o,c),e.forEach((d,$)=>wn(t,r(d),{from:l,scale:u,top:$*v})),t.fillStyle=O("rule");for(let{x:d}of bt(s,o))t.fillRect(Math.round(d),0,1,c);e.forEach((d,$)=>t.fillRect(0,($+1)*v-1,o,1)),t.font=$t(11,550),t.textBaseline="middle",e.forEach((d,$)=>{let y=$n(Q.row(d).peek());y&&bn(t,y,{from:l,scale:u,width:o,top:$*v,now:a});let w={from:l,scale:u,width:o,top:$*v},M=_=>i!==null&&i!==`${_.org_id}
${_.app_version_id}`;for(let _ of ie(n(d),a))_.to>=l&&_.from<=m&&gn(t,_,w,M(_.first));for(let _ of n(d)){let k=E(_,a);k.to>=l&&k.from<=m&&hn(t,_,k,w,M(_))}}),a<=m&&(t.fillStyle=O("ink"),t.fillRect(Math.round((a-l)*u),0,2,c))}function ge(t,{names:e,lane:n,step:s,stretch:o,width:a,now:i}){let{from:r,to:l}=o,m=a/(l-r),u=e.length*v;t.clearRect(0,0,a,u),t.fillStyle=O("rule");for(let{x:d}of bt(o,a))t.fillRect(Math.round(d),0,1,u);e.forEach((d,$)=>t.fillRect(0,($+1)*v-1,a,1));let c=Math.max(1.5,s*m-1);e.forEach((d,$)=>{let y=($+1)*v-nt;for(let w of n(d)){let M=(w.at-r)*m,_=w.install_seconds+w.run_seconds,k=Math.max(2,Math.min(1,_/s)*N),R=_>0?w.install_seconds/_*k:0;t.fillStyle=O("go"),t.fillRect(M,y-k+R,c,k-R),R>1&&de(t,O("go"),M,y-k,c,R),w.failed>0&&(t.fillStyle=O("bad"),t.fillRect(M,y+1,c,Math.max(2,w.failed/w.attempts*nt)))}}),i<=l&&(t.fillStyle=O("ink"),t.fillRect(Math.round((i-r)*m),0,2,u))}function $e(t,{stretch:e,width:n,height:s,now:o}){t.clearRect(0,0,n,s),t.font=$t(11),t.textBaseline="middle";let a=(o-e.from)/(e.to-e.from)*n;for(let{x:l,text:m}of bt(e,n)){if(o<=e.to&&Math.abs(l-a)<W(34))continue;t.fillStyle=O("ink-2");let u=t.measureText(m).width/2;l>u&&l<n-u&&t.fillText(m,l-u,s/2)}if(o>e.to)return;let i=W(15),r=Math.min(n-i*2,Math.max(0,a-i));t.fillStyle=O("ink"),t.fillRect(r,3,i*2,s-6),t.fillStyle=O("paper"),t.font=$t(11,650),t.fillText("now",r+i-t.measureText("now").width/2,s/2)}import{m102_0 as V}from"../main.js";import{m56_0 as mt,m56_1 as Fo}from"../main.js";import{m72_0 as st}from"../main.js";import{m132_0 as Ho,m132_1 as Go,m132_2 as _e}from"../main.js";import{m138_0 as wt,m138_1 as Uo}from"../main.js";var ve=W(288);function be(t){return t.phase==="parked"?["suspect","parked","suspect"]:t.finished_at===null?["running",_e[t.phase]??t.phase??"running","running"]:t.outcome==="passed"?["done","passed","done"]:Z(t)?["failed",(t.outcome??"failed").replace("_"," "),"failed"]:["cancelled",t.outcome??"ended","cancelled"]}var Bt=({row:t})=>{let[e,n,s]=be(t);return f`
<span class=${`state state-${s}`}>
<${st} name=${e} />
<span>${n}</span>
</span>
`};function kn(t,e){let n=t.finished_at===null&&t.started_at===null,s=t.installs?`${n?"installing for":"installed"} ${lt(e.run-e.from)}`:"no install: the build was on the device",o=e.to>e.run&&(t.started_at!==null||!t.installs),a=e.over?lt(e.to-e.run):F(e.to-e.run);return[s,o?`${t.finished_at===null?"runs for":"ran"} ${a}`:null]}var we=(t,e,n)=>[`${t.agent}: ${t.test}`,`build ${t.app_version_id} of ${t.org_id}`,be(t)[1],t.installs?"with an install":"without an install",...e?[e]:[],`at ${U(t.leased_at)}`,...t.finished_at===null&&n?["still running"]:[]].join(", ");function ke({row:t,place:e,times:n,left:s,top:o,width:a}){let[i,r]=kn(t,n);return f`
<${V}
className="map-card"
left=${Math.max(0,Math.min(s,a-ve))}
top=${o}
width=${Math.min(ve,a)}
aria-hidden="true"
>
<span class="card-head">
<${wt} test=${t.test} />
<${Bt} row=${t} />
</span>
<span class="card-build">
<${mt} org=${t.org_id} version=${t.app_version_id} />
</span>
<span>${i}</span>
${e&&f`<span>${e}</span>`}
${r&&f`<span>${r}</span>`}
<span class="card-labels">
${t.agent}, from ${U(t.leased_at)}
${t.simulated?", simulated":""}
</span>
<//>
`}import{m218_0 as ye,m218_1 as Se,m218_2 as ia,m218_3 as ra,m218_4 as la,m218_5 as Me,m218_6 as Te}from"../main.js";import{m273_0 as Oe}from"../shared.js";import{m30_0 as Wt}from"../shared.js";var Ee=W(28);function yn({name:t}){let e=Q.row(t).value,n=e&&gt(e);return!e||["busy","idle"].includes(n)?null:f`
<span class=${`lane-state state state-${n}`} title=${n}>
<${st} name=${n} />
<span class="unseen">${n}</span>
</span>
`}var Sn=({names:t,first:e,last:n})=>f`
<div class="lane-names" id="lanes-list" data-list onFocusIn=${Me} role="list" aria-label="Agents">
${t.slice(e,n).map((s,o)=>f`
<${V} key=${s} role="listitem" className="lane-name" top=${(e+o)*v} height=${v}>
<a href=${q("agent",{name:s})} data-row=${`lane/${s}`} tabindex="-1" title=${s}>${s}</a>
<${yn} name=${s} />
<//>
`)}
</div>
`;function kt(t){let e=et(null),n=et(null),s=Oe(e).value,o=H(0);tt(()=>{let l=new ResizeObserver(([m])=>o.value=Math.floor(m.contentRect.width));return l.observe(n.current),()=>l.disconnect()},[]);let a=Se(e.current);tt(()=>{e.current.style.setProperty("height",`${t.length*v}px`),Te(e.current.querySelector("[data-list]"),a)});let i=Math.min(t.length,Math.max(0,Math.floor(s.from/v))),r=Math.min(t.length,Math.max(i,Math.ceil(s.to/v)));return{box:e,tracks:n,width:o.value,first:i,last:r,near:t.slice(i,r)}}function yt({label:t,className:e="",names:n,lanes:s,shown:o,moment:a,draw:i,at:r,placeOf:l,onClick:m,onKey:u,named:c,words:d,children:$}){let{box:y,tracks:w,width:M,first:_,last:k,near:R}=s,K=qt(),A=it(h=>$e(h,{stretch:o,width:M,height:Ee,now:a}),[o.from,o.to,M,a]),j=()=>r.value=null,x=h=>{if(!(h.ctrlKey||h.metaKey||h.altKey)){if(h.key==="Escape"&&r.peek())j();else if(!u(h))return;h.preventDefault(),h.stopPropagation()}};return f`
<div class="timeline-head">
<span class="quiet">Agent</span>
<${Wt} width=${M} height=${Ee} draw=${A} />
</div>
<div class="lanes" ref=${y}>
<${Sn} names=${n} first=${_} last=${k} />
<div
class=${`lane-tracks ${e}`}
ref=${w}
role="listbox"
tabindex="0"
aria-label=${t}
aria-activedescendant=${K}
onPointerMove=${h=>r.value=l(h)}
onPointerLeave=${j}
onClick=${m}
onKeyDown=${x}
onBlur=${j}
>
<${V} className="lane-picture" top=${_*v} height=${R.length*v}>
<${Wt} width=${M} height=${R.length*v} draw=${i} />
<//>
<span id=${K} role="option" class="unseen" aria-selected=${c?"true":"false"}>
${d}
</span>
${$}
</div>
</div>
`}var Mn=.0015,Tn=120;function On(t,e){let n=H(X());ht(()=>{I.value,n.value=X()});let s=pt(()=>t.live.value&&e/t.length.value>3).value;return G(()=>{if(!s||matchMedia("(prefers-reduced-motion: reduce)").matches)return;let o=setInterval(()=>document.hidden||(n.value=X()),Tn);return()=>clearInterval(o)},[s]),n}function En(t,e){G(()=>{let n=t.current,s=null,l=[["pointerdown",m=>{m.button===0&&(s={x:m.clientX,moved:!1})}],["pointermove",m=>{if(!s||m.buttons===0)return;let u=m.clientX-s.x;!s.moved&&Math.abs(u)<4||(s.moved||n.setPointerCapture(m.pointerId),s={x:m.clientX,moved:!0},e.move(-u/n.clientWidth*e.length.peek()))}],["click",m=>{s?.moved&&m.stopImmediatePropagation(),s=null},!0],["wheel",m=>{let u=m.deltaX||(m.shiftKey?m.deltaY:0);if(m.ctrlKey||m.metaKey){let{left:c,width:d}=n.getBoundingClientRect();e.zoom(Math.exp(m.deltaY*Mn),(m.clientX-c)/d)}else if(u)e.move(u/n.clientWidth*e.length.peek());else return;m.preventDefault()}]];for(let[m,u,c]of l)n.addEventListener(m,u,{capture:c,passive:!1});return()=>l.forEach(([m,u,c])=>n.removeEventListener(m,u,{capture:c}))},[e])}function Ae({names:t,record:e,stretch:n,lit:s}){let o=kt(t),{box:a,tracks:i,width:r,first:l,last:m,near:u}=o,c=H(null);En(i,n);let d=On(n,r).value,$=n.at(d),y=e.version.value;G(()=>e.want(u,t,n.at(X())),[l,m,t,Math.round($.from/5),n.length.value,e.error.value===null]);let w=it(p=>he(p,{names:u,lane:g=>e.lane(g),stretch:$,width:r,now:d,lit:s,unknown:g=>e.unknown(g,t,$)}),[l,m,t,$.from,$.to,r,d,s,y]),M=p=>p&&e.lane(t[p.lane]??"").find(g=>g.id===p.id),_=p=>(p-$.from)/($.to-$.from)*r,k=p=>{let g=i.current.getBoundingClientRect(),S=Math.floor((p.clientY-g.top)/v),b=$.from+(p.clientX-g.left)/r*($.to-$.from),J=e.lane(t[S]??""),at=J[Ct(J,b,d)];if(!at)return null;let Xt=E(at,d),[en,nn]=[_(Xt.from),_(Xt.to)],zt=p.clientX-g.left;return zt>=en-3&&zt<=nn+3?{lane:S,id:at.id}:null},R=(p,g)=>{let S=M(p);if(!S)return;let b=q("job",{id:S.job_id});g.metaKey||g.ctrlKey?window.open(b,"_blank","noopener"):ne(b)},K=(p,g)=>{if(!g)return;c.value={lane:p,id:g.id};let S=E(g,d);(S.to<$.from||S.from>$.to)&&n.reveal(S.from);let b=a.current.getBoundingClientRect().top+p*v;b<110?window.scrollBy({top:b-110}):b+v>window.innerHeight-80&&window.scrollBy({top:b+v-window.innerHeight+80})},A=(p,g,S)=>{for(let b=p;b>=0&&b<t.length;b+=g){let J=e.lane(t[b]),at=J[Ct(J,S,d)];if(at)return K(b,at)}},j=p=>{let g=c.peek(),S=M(g);if(p.key==="Enter"&&S)R(g,p);else if(p.key.startsWith("Arrow")&&!S)A(l>0?l+16:0,1,$.to);else if(p.key==="ArrowDown"||p.key==="ArrowUp"){let b=p.key==="ArrowDown"?1:-1;A(g.lane+b,b,Math.max(E(S,d).from,$.from))}else if(p.key==="ArrowLeft"||p.key==="ArrowRight"){let b=e.lane(t[g.lane]);K(g.lane,b[b.indexOf(S)+(p.key==="ArrowRight"?1:-1)])}else if(p.key==="Home"||p.key==="End"){let b=e.lane(t[g?.lane??0]);K(g?.lane??0,p.key==="End"?b.at(-1):b.find(J=>E(J,d).to>=$.from))}else return!1;return!0},x=M(c.value),h=x&&E(x,d),T=x&&re(e.lane(t[c.value.lane]),x),z=x&&h.to>=$.from&&h.from<=$.to,P=x&&Math.max(0,_(h.from));return f`
<${yt}
label="Attempts by agent"
names=${t}
lanes=${o}
shown=${$}
moment=${d}
draw=${w}
named=${x}
words=${x?we(x,T,d):"Use the arrow keys to move between attempts"}
at=${c}
placeOf=${p=>p.buttons?null:k(p)}
onClick=${p=>R(k(p),p)}
onKey=${j}
>
${z&&f`
<${V}
className="map-mark"
left=${P-2}
top=${c.value.lane*v+2}
width=${Math.min(r,_(h.to))-P+4}
height=${v-4}
/>
<${ke}
row=${x}
place=${T}
times=${h}
left=${P}
top=${(c.value.lane+1)*v+4}
width=${r}
/>
`}
<//>
`}import{m4_0 as Wa,m4_1 as Ka,m4_2 as St,m4_3 as ja,m4_4 as Ha}from"../main.js";var xe=6e4,An=200,Re=t=>new Date(t*1e3).toISOString();function ct(t){let e=s=>t.reduce((o,a)=>o+a[s],0),n=e("install_seconds");return ut({attempts:e("attempts"),failed:e("failed"),made:e("installs"),avoided:e("installs_avoided"),starts:e("starts_avoided"),cost:n,saved:t.every(s=>s.saved_seconds===null)?null:e("saved_seconds"),installing:n,running:e("run_seconds")})}function xn(t){let e=new Map;for(let n of t)e.has(n.agent)||e.set(n.agent,[]),e.get(n.agent).push(n);return e}var Mt=class{#t=new AbortController;#n=0;#s="";data=D(null);error=D(null);want({from:e,to:n},s,o){let a=`${Math.round(e/60)} ${s?"live":Math.round(n/60)} ${o?.join(`
`)}`;a!==this.#s&&(this.#s=a,clearTimeout(this.#n),this.#n=setTimeout(()=>this.#e(e,s?null:n,o),An))}stop(){clearTimeout(this.#n),this.#t.abort()}again(){this.#s="",this.error.value=null}async#e(e,n,s){this.#t.abort(),this.#t=new AbortController;let o=n??Date.now()/1e3,a=new URLSearchParams([["from",Re(Math.max(e,o-7*86400+1))],["to",Re(o)],...(s??[]).map(i=>["agent",i])]);try{let{step:i,parts:r,total:l}=await St(`/api/v1/timeline/parts?${a}`,{signal:this.#t.signal});this.data.value={step:i,total:l,lanes:xn(r)},this.error.value=null}catch(i){if(i.name==="AbortError")return;this.error.value=i}n===null&&(this.#n=setTimeout(()=>this.#e(e+xe/1e3,null,s),xe))}};var Rn="Use the arrow keys to move between parts",Ne=264,dt=100;function Le(t,e){let n=Jt(Math.min(1,(t.install_seconds+t.run_seconds)/e));return[`${U(t.at*1e3)} to ${U((t.at+e)*1e3)}`,`${L(t.attempts,"attempt")}, ${C(t.failed)} failed`,`${L(t.installs,"install")}, ${C(t.installs_avoided)} avoided`,`${L(t.starts_avoided,"start")} of the runner avoided`,`busy ${n}: installs ${F(t.install_seconds)}, tests ${F(t.run_seconds)}`]}var Nn=({part:t,step:e,left:n,top:s,width:o})=>f`
<${V}
className="map-card"
left=${Math.max(0,Math.min(n,o-Ne))}
top=${s}
width=${Math.min(Ne,o)}
aria-hidden="true"
>
<strong>${t.agent}</strong>
${Le(t,e).map(a=>f`<span key=${a}>${a}</span>`)}
<//>
`;function Ce({names:t,parts:e,stretch:n,moment:s}){let o=kt(t),{tracks:a,width:i,first:r,last:l,near:m}=o,u=H(null),c=n.at(s),d=n.live.value,$=e.error.value;G(()=>e.want(c,d,t.length>dt?m:null),[Math.round(c.from/60),d,n.length.value,t.length>dt?m.join(`
`):"",$]);let y=e.data.value,w=h=>y?.lanes.get(h)??[],M=it(h=>ge(h,{names:m,lane:w,step:y?.step??1,stretch:c,width:i,now:s}),[r,l,t,c.from,c.to,i,y]),_=h=>h&&w(t[h.lane]??"")[h.index],k=h=>{let T=a.current.getBoundingClientRect(),z=Math.floor((h.clientY-T.top)/v),P=c.from+(h.clientX-T.left)/i*(c.to-c.from),p=w(t[z]??"").findIndex(g=>g.at<=P&&P<g.at+y.step);return p<0?null:{lane:z,index:p}},R=h=>{let T=_(h);T&&(n.length.value=y.step,n.reveal(T.at),n.end.value=Math.min(T.at+y.step,s))},K=h=>{let T=u.peek(),z=(g,S)=>Math.max(0,Math.min(S,g)),P=(g,S)=>{let b=w(t[g]??"");b.length>0&&(u.value={lane:g,index:z(S,b.length-1)})},p={ArrowDown:1,ArrowUp:-1}[h.key];if(h.key==="Enter"&&T)R(T);else if(h.key.startsWith("Arrow")&&!_(T))P(t.findIndex(g=>w(g).length>0),1/0);else if(p)P(z(T.lane+p,t.length-1),T.index);else if(h.key==="ArrowLeft"||h.key==="ArrowRight")P(T.lane,T.index+(h.key==="ArrowRight"?1:-1));else return!1;return!0},A=_(u.value),j=A?[A.agent,...Le(A,y.step)].join(", "):Rn,x=A&&Math.max(0,(A.at-c.from)/(c.to-c.from)*i);return f`
<${yt}
label="Total work per agent"
className="is-parts"
names=${t}
lanes=${o}
shown=${c}
moment=${s}
draw=${M}
named=${A}
words=${j}
at=${u}
placeOf=${k}
onClick=${h=>R(k(h))}
onKey=${K}
>
${A&&f`
<${Nn}
part=${A}
step=${y.step}
left=${x}
top=${(u.value.lane+1)*v+4}
width=${i}
/>
`}
<//>
`}function Pe({names:t,parts:e}){let n=e.data.value?.lanes??new Map,s=t.filter(o=>n.has(o)).map(o=>({name:o,...ct(n.get(o),null)}));return f`
<table class="tallies" aria-label="Total work per agent">
<thead>
<tr>
<th scope="col">Agent</th>
<th scope="col" class="is-numeric">Attempts</th>
<th scope="col" class="is-numeric">Failed</th>
<th scope="col" class="is-numeric">Installs</th>
<th scope="col" class="is-numeric">Avoided</th>
<th scope="col" class="is-numeric">Installing</th>
<th scope="col" class="is-numeric">Testing</th>
</tr>
</thead>
<tbody>
${s.map(o=>f`
<tr key=${o.name}>
<th scope="row"><a href=${q("agent",{name:o.name})}>${o.name}</a></th>
<td class="is-numeric">${C(o.attempts)}</td>
<td class="is-numeric">${C(o.failed)}</td>
<td class="is-numeric">${C(o.made)}</td>
<td class="is-numeric">${C(o.avoided)}</td>
<td class="is-numeric">${F(o.installing)}</td>
<td class="is-numeric">${F(o.running)}</td>
</tr>
`)}
</tbody>
</table>
`}var Kt=10,De=({attempts:t,made:e,avoided:n,cost:s})=>[L(t,"attempt"),`${L(e,"install")}${e>0?` (${F(s)})`:""}`,n>0&&`${C(n)} avoided`].filter(Boolean).join(", ");function Ie({builds:t,lit:e,onLit:n}){return t.length===0?null:f`
<div class="timeline-legend" role="group" aria-label="Builds: press to highlight">
${t.slice(0,Kt).map(s=>f`
<button
type="button"
key=${s.key}
class="legend-build"
aria-pressed=${e===s.key}
aria-description=${De(s)}
data-tip=${De(s)}
onClick=${()=>n(e===s.key?null:s.key)}
>
<${mt} org=${s.org} version=${s.version} />
</button>
`)}
${t.length>Kt&&f`<span class="quiet">and ${L(t.length-Kt,"more build")}</span>`}
<span class="legend-keys quiet">
<i class="key-install"></i> install <i class="key-test"></i> test <i class="key-failed"></i> failed
</span>
</div>
`}import{m133_0 as Fe}from"../main.js";import{m141_0 as Be}from"../main.js";var jt=200,We=(t,e,n)=>{let s=E(t,e);return n==="install"?t.installs&&s.run>s.from?lt(s.run-s.from):"\u2013":s.to>s.run?lt(s.to-s.run):"\u2013"},Ln=t=>[{name:"end",title:"Outcome",cell:e=>f`<${Bt} row=${e} />`},{name:"test",title:"Test",main:!0,cell:e=>f`<${wt} test=${e.test} />`},{name:"build",title:"Build",cell:e=>f`<${mt} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"agent",title:"Agent",cell:e=>f`<a href=${q("agent",{name:e.agent})}>${e.agent}</a>`},{name:"install",title:"Install",numeric:!0,cell:e=>f`<span class=${`number ${e.installs?"":"quiet"}`}>${We(e,t,"install")}</span>`},{name:"took",title:"Run",numeric:!0,cell:e=>f`<span class="number">${We(e,t,"run")}</span>`},{name:"at",title:"Started",numeric:!0,cell:e=>f`<${Be} at=${e.leased_at} />`}];function Ke({rows:t,now:e,isLoading:n}){let s=et(new Map).current,o=[...t].sort((r,l)=>r.id<l.id?1:-1).slice(0,jt);for(let r of o)s.has(r.id)?s.get(r.id).value=r:s.set(r.id,D(r));let a=o.map(r=>r.id),i=new Set(a);for(let r of s.keys())i.has(r)||s.delete(r);return f`
<${Fe}
id="timeline-table"
label="Attempts, newest first"
className="timeline-rows"
columns=${Ln(e)}
ids=${a}
kind="attempt"
rowOf=${r=>s.get(r)}
hrefOf=${r=>q("job",{id:r.job_id})}
failed=${Z}
/>
${t.length===0&&!n&&f`<p class="nothing">No attempts in this period.</p>`}
${t.length>jt&&f`
<p class="nothing">
The latest ${jt} of ${L(t.length,"attempt")} in this period. Choose a shorter one, or filter.
</p>
`}
`}import{m118_0 as Ht}from"../main.js";var Cn=[[300,"5 min"],[900,"15 min"],[3600,"1 h"],[14400,"4 h"],[86400,"24 h"],[604800,"7 days"]],Pn=[["lanes","Lanes"],["table","Table"]],Tt=({label:t,icon:e,keys:n,turned:s,run:o})=>f`
<button
type="button"
class=${`icon-button ${s?"is-turned":""}`}
aria-label=${t}
data-tip=${`${t} (${n})`}
onClick=${o}
>
<${st} name=${e} />
</button>
`;function je({stretch:t,view:e}){let n=t.length.value,s=t.live.value;return f`
<${Ht}
label="View"
hideLabel
options=${Pn}
value=${e}
onChange=${o=>ft({view:o==="table"?"table":""},{push:!0})}
/>
<${Ht}
label="Period"
hideLabel
options=${Cn}
value=${n}
onChange=${o=>t.lengthen(o)}
/>
<span class="timeline-moves" role="group" aria-label="Move">
<${Tt} label="Earlier" icon="next" turned keys="," run=${()=>t.move(-n/2)} />
<${Tt} label="Later" icon="next" keys="." run=${()=>t.move(n/2)} />
<${Tt} label="Zoom in" icon="plus" keys="+" run=${()=>t.zoom(.5,.5)} />
<${Tt} label="Zoom out" icon="minus" keys="-" run=${()=>t.zoom(2,.5)} />
</span>
<button type="button" class="button" aria-pressed=${s} onClick=${()=>t.end.value=null}>
<${st} name=${s?"live":"pending"} />
${s?"Live":"Go to now"}
</button>
`}import{m162_0 as Li,m162_1 as Ci,m162_2 as Pi,m162_3 as Y,m162_4 as He}from"../main.js";import{m192_0 as Fi,m192_1 as Bi,m192_2 as Wi,m192_3 as Ki,m192_4 as ji,m192_5 as Hi,m192_6 as Ge}from"../main.js";import{m204_0 as Xe}from"../main.js";import{m210_0 as qi,m210_1 as Vi,m210_2 as Yi,m210_3 as Qi,m210_4 as Zi,m210_5 as ze}from"../main.js";import{m251_0 as er,m251_1 as Ue,m251_2 as nr}from"../main.js";var ot=Ue("timeline");import{m270_0 as qe,m270_1 as rr,m270_2 as Gt,m270_3 as lr,m270_4 as mr,m270_5 as fr,m270_6 as Ve}from"../main.js";function Ye(t,[e,n]){let s=t.filter(([i,r])=>r<e||i>n),o=t.filter(([i,r])=>r>=e&&i<=n),a=[Math.min(e,...o.map(([i])=>i)),Math.max(n,...o.map(([,i])=>i))];return[...s,a].sort(([i],[r])=>i-r)}function Ot(t,e,n){let s=[],o=e;for(let[a,i]of t)if(!(i<=o)){if(a>=n)break;a>o&&s.push([o,a]),o=i}return o<n&&s.push([o,n]),s}var Dn=890,In=3e3,At=100,Qe=25,Ze=4,Fn=4e4,Bn=200,Je=t=>new Date(t*1e3).toISOString(),Et=class{#t=new Map;#n=new Map;#s=0;#e=new Map;#o=new Set;#a=[];#i={everyone:null,of:new Map};#f=new AbortController;#r=0;#l=0;version=D(0);liveFrom=1/0;pending=D(0);error=D(null);start(){ot.loaded.peek()&&this.#c();let e=ot.watch(n=>{let s=Object.values(n);s.length===ot.ids.peek().length?this.#c():this.#m(s)});return()=>{e(),clearTimeout(this.#r),cancelAnimationFrame(this.#l),this.#f.abort()}}lane(e){let n=this.#n.get(e);return n||(n=[...this.#t.get(e)?.values()??[]].sort((s,o)=>s.id<o.id?-1:1),this.#n.set(e,n)),n}agents(){return this.#t.keys()}unknown(e,n,{from:s,to:o}){return Ot(this.#e.get(this.#u(e,n))??[],s,Math.min(o,this.liveFrom))}isLoading(e,n){return e.length>0&&!this.error.value&&this.unknown(e[0],e,n).length>0}isPartial({from:e,to:n}){return this.#a.some(([s,o,a])=>Ot(this.#e.get(s)??[],Math.max(o,e),Math.min(a,n)).length>0)}want(e,n,s){clearTimeout(this.#r),this.#r=setTimeout(()=>{for(let o of new Set(e.map(a=>this.#u(a,n))))this.#d(o,s);this.#h(s)},Bn)}again(){this.error.value=null,this.#o.clear(),this.version.value+=1}#u(e,n){if(n.length<=At)return"";if(this.#i.everyone!==n){let s=new Map;for(let o=0;o<n.length;o+=Qe){let a=n.slice(o,o+Qe);for(let i of a)s.set(i,a.join(`
`))}this.#i={everyone:n,of:s}}return this.#i.of.get(e)??""}#d(e,{from:n,to:s}){let o=s-n>3600?3600:900;for(let[a,i]of Ot(this.#e.get(e)??[],n,Math.min(s,this.liveFrom)))for(let r=Math.floor(a/o)*o;r<i;r+=o){let l=[r,Math.min(r+o,this.liveFrom)],m=`${e}|${l[0]}|${o}`;this.#o.has(m)||l[0]>=l[1]||(this.#o.add(m),this.#p(e,l))}}async#p(e,[n,s]){this.pending.value+=1;try{let o=s;for(let a=0;a<Ze&&o>n;a++){let i=new URLSearchParams([["from",Je(n)],["to",Je(o)],...e.split(`
`).filter(Boolean).map(u=>["agent",u])]),{spans:r,complete:l}=await St(`/api/v1/timeline?${i}`,{signal:this.#f.signal}),m=l?n:B(r.at(-1).leased_at);if(this.#e.set(e,Ye(this.#e.get(e)??[],[m,o])),this.#m(r,{older:!0}),l)break;o=m+.001,a===Ze-1&&this.#a.push([e,n,m])}this.error.value=null}catch(o){o.name!=="AbortError"&&(this.error.value=o)}finally{this.pending.value-=1}}#c(){let e=ot.peek(),n=Math.min(...e.map(o=>B(o.leased_at))),s=X();this.liveFrom=e.length<In?s-Dn:n,this.#t.clear(),this.#n.clear(),this.#e.clear(),this.#o.clear(),this.#a=[],this.#s=0,this.#m(e)}#m(e,{older:n=!1}={}){for(let s of e){this.#t.has(s.agent)||this.#t.set(s.agent,new Map);let o=this.#t.get(s.agent);n&&o.has(s.id)||(o.has(s.id)||(this.#s+=1),o.set(s.id,s),this.#n.delete(s.agent))}this.#l||=requestAnimationFrame(()=>{this.#l=0,this.version.value+=1})}#h({from:e,to:n}){if(this.#s<=Fn)return;let s=X(),[o,a]=[e-(n-e),n+(n-e)];for(let[i,r]of this.#t){for(let[l,m]of r){let u=E(m,s);u.to>=o&&u.from<=a||(r.delete(l),this.#s-=1)}this.#n.delete(i)}this.#o.clear(),this.#a=[];for(let[i,r]of this.#e)this.#e.set(i,r.map(([l,m])=>[Math.max(l,o),Math.min(m,a)]).filter(([l,m])=>l<m));this.liveFrom=a<s?s:Math.max(this.liveFrom,o)}};var Wn="Aggregated: height is the share of time spent on jobs; installs are hatched, failures red. Click for the attempts.",Kn=400,jn=t=>[{key:"+",what:"zoom in",run:()=>t.zoom(.5,.5)},{key:"-",what:"zoom out",run:()=>t.zoom(2,.5)},{key:",",what:"earlier",run:()=>t.move(-t.length.peek()/2)},{key:".",what:"later",run:()=>t.move(t.length.peek()/2)},{key:"n",what:"go to now",run:()=>t.end.value=null},{key:"a",what:"to the agents",run:()=>ye("lanes-list")}];function Hn(t,e){let n=`${e.get("span")??""} ${e.get("to")??""}`;tt(()=>{let s=t.query;n!==`${s.span} ${s.to}`&&t.adopt(e)},[n]),ht(()=>{t.length.value,t.end.value;let s=setTimeout(()=>ft(t.query),Kn);return()=>clearTimeout(s)})}function Gn(t){let e=pt(()=>{let o=Q.ids.value.filter(i=>Y.value.length===0||He("agent",Q.row(i).peek(),Y.value));if(Y.value.length>0)return o;t.version.value;let a=[...t.agents()].filter(i=>Q.row(i).peek()===null);return a.length>0?[...o,...a].sort(Xe):o}),n=H([]),s=e.value;return(s.length!==n.peek().length||s.some((o,a)=>o!==n.peek()[a]))&&(n.value=s),n.peek()}function Xn(t,e,{from:n,to:s},o){let a=e.length>At?Math.min(s,Math.max(n,t.liveFrom)):n,i=e.flatMap(r=>t.lane(r)).filter(r=>{let l=E(r,o);return l.to>=a&&l.from<=s});return{rows:i,gain:me(i,{from:a,to:s,now:o}),builds:fe(i,a,s,o),from:a}}var zn=t=>t.live.value&&Y.value.length===0?Object.keys(Gt).find(e=>Gt[e]===t.length.value):void 0;function Un({total:t,lanes:e}={lanes:new Map},n){return Y.value.length===0||n.length>dt?ct(t?[t]:[]):ct(n.flatMap(s=>e.get(s)??[]))}var qn=(t,e)=>ut({...t,made:e.installs,avoided:e.installs_avoided,starts:e.starts_avoided,cost:e.install_seconds,saved:e.saved_seconds}),Vn=()=>f`
<${Yt} icon="timeline" title="No attempts yet">
<p>
Once jobs run, each agent has a lane here: installs hatched, tests in the color of their build.${" "}
<a href="/">Submit the first job</a>.
</p>
<//>
`;function tn({query:t}){let e=rt(()=>{let g=new vt;return g.adopt(t),g},[]),n=rt(()=>new Et,[]),s=H(null),o=rt(()=>new Mt,[]);G(()=>n.start(),[n]),G(()=>()=>o.stop(),[o]),Hn(e,t),Ge("Timeline",rt(()=>jn(e),[e])),ze("Timeline",()=>[{label:"Timeline: go to now",icon:"timeline",run:()=>e.end.value=null},{label:"Timeline as a table",icon:"timeline",run:()=>ft({view:"table"})}]);let a=Gn(n),i=n.pending.value,r=Math.max(I.value,X()),l=e.at(r),m=e.length.value/100,u=zn(e),c=Ve(u??qe),d=n.isLoading(a,l),{rows:$,gain:y,builds:w,from:M}=rt(()=>Xn(n,a,l,r),[a,I.value,m,Math.round(l.to/m),i,d]),_=e.length.value>ce,k=t.get("view")==="table"?"table":"lanes";if(G(()=>{k==="table"&&!_&&a.length<=At&&n.want(a,a,l)},[k,_,a,Math.round(l.to/m),m]),!ot.loaded.value)return f`
<${xt} title="Timeline">
<${Rt} lines=${10} />
<//>
`;let R=a.length===0&&Y.value.length===0,K=_?o:n,A=K.error.value,j=_?o.data.value===null&&!A:$.length===0&&d,x=_?Un(o.data.value??void 0,a):y,h=u!==void 0&&c!==null,T=h?B(c.since):_?l.from:M,z=Y.value.length>0&&!(_&&a.length>dt),P=!_&&f`<${Ie} builds=${w} lit=${s.value} onLit=${g=>s.value=g} />`,p=_?Wn:i>0?"Loading earlier attempts\u2026":n.isPartial(l)?"Gray: too many attempts to load at once. Choose a shorter period.":"";return f`
<${xt}
title="Timeline"
note=${L(a.length,"agent")}
className="timeline-page"
actions=${f`<${Vt} label="Filter agents by name, target, label, build or job" />`}
tools=${f`
<${je} stretch=${e} view=${k} />
<p class="timeline-state quiet" role="status">${p}</p>
`}
>
${R?f`<${Vn} />`:f`
${j?f`<div class="gain is-loading"><${Rt} lines=${3} /></div>`:f`
<${ee}
gain=${h?qn(x,c):x}
where=${[`from ${U(T*1e3)} to ${e.live.value?"now":U(l.to*1e3)}`,z&&L(a.length,"agent")].filter(Boolean).join(" \xB7 ")}
/>
`}
${P}
${A&&f`
<${Qt}
title="Earlier attempts could not be loaded"
text=${A.message}
again=${()=>K.again()}
/>
`}
${_?k==="table"?f`<${Pe} names=${a} parts=${o} />`:f`<${Ce} names=${a} parts=${o} stretch=${e} moment=${r} />`:k==="table"?f`<${Ke} rows=${$} now=${r} isLoading=${j} />`:f`<${Ae} names=${a} record=${n} stretch=${e} lit=${s.value} />`}
${a.length===0&&f`<p class="nothing">No agents match “${Y.value.join(" ")}”.</p>`}
`}
<//>
`}export{tn as default};
