import{m276_0 as es,m276_1 as ns,m276_2 as ss,m276_3 as Yt,m276_4 as os,m276_5 as as,m276_6 as D,m276_7 as is,m276_8 as $t,m276_9 as rs,m276_10 as H,m276_11 as vt}from"../main.js";import{m274_0 as it,m274_1 as fs,m274_2 as us,m274_3 as G,m274_4 as cs,m274_5 as Qt,m274_6 as ds,m274_7 as tt,m274_8 as rt,m274_9 as ps,m274_10 as et,m274_11 as hs}from"../main.js";import{m9_0 as P,m9_1 as X,m9_2 as vs,m9_3 as _s}from"../main.js";import{m54_0 as Zt}from"../main.js";import{m95_0 as Dt}from"../main.js";import{m130_0 as Jt,m130_1 as te,m130_2 as Pt}from"../main.js";import{m167_0 as Es,m167_1 as As,m167_2 as ee,m167_3 as I,m167_4 as xs,m167_5 as F,m167_6 as Rs,m167_7 as Ns,m167_8 as N,m167_9 as ne,m167_10 as lt,m167_11 as Cs,m167_12 as B,m167_13 as Ls,m167_14 as Ds,m167_15 as Ps,m167_16 as Is,m167_17 as U}from"../main.js";import{m176_0 as f}from"../main.js";var It=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function se({name:t,installing:e,running:n,most:s,note:o}){let a=et(null);return tt(()=>{[e,n,Math.max(0,s-e-n)].forEach((i,r)=>a.current.children[r].style.setProperty("flex-grow",i))}),f`
<div class="spent">
<span class="spent-name">${t}</span>
<span class="spent-bar" ref=${a} aria-hidden="true">
<i class="spent-installs"></i>
<i class="spent-runs"></i>
<i></i>
</span>
<span class="spent-note number">${o}</span>
</div>
`}function oe({gain:t,where:e}){let{made:n,avoided:s,starts:o,cost:a,installing:i,running:r,saved:l,share:m,shareWithout:u}=t,c=n+s,d=i+(l??0),$=r+d;return f`
<div class="gain">
<dl class="gain-figures">
<div data-figure="installs made">
<dt>Installs made</dt>
<dd class="number">${N(n)}</dd>
</div>
<div data-figure="device time of installs">
<dt>Device time of installs</dt>
<dd class="number">${F(a)}</dd>
</div>
<div data-figure="installs avoided">
<dt>Installs avoided</dt>
<dd class="number">${N(s)} <small>${c>0?It(s/c):""}</small></dd>
</div>
<div data-figure="starts avoided">
<dt>Starts avoided</dt>
<dd class="number">${N(o)}</dd>
</div>
<div data-figure="device time saved">
<dt title="Each avoided install counts as the mean of its build's">Device time saved</dt>
<dd class="number">${l===null?"\u2013":`\u2248 ${F(l)}`}</dd>
</div>
</dl>
<div class="gain-bars">
<p class="gain-where">Device time ${e}</p>
<${se}
name="With grouping"
installing=${i}
running=${r}
most=${$}
note=${m===null?"nothing ran":`${It(m)} for installs`}
/>
<${se}
name="One install per test"
installing=${d}
running=${r}
most=${$}
note=${u===null?"no install measured":`${It(u)} for installs`}
/>
</div>
</div>
`}import{m215_0 as ae,m215_1 as zs,m215_2 as Us,m215_3 as Vs,m215_4 as qs,m215_5 as ft,m215_6 as Ys,m215_7 as V,m215_8 as Qs,m215_9 as Zs}from"../main.js";import{m3_0 as eo,m3_1 as no,m3_2 as so,m3_3 as _t}from"../main.js";import{m7_0 as io,m7_1 as ro,m7_2 as lo,m7_3 as ut}from"../main.js";import{m10_0 as S,m10_1 as bt,m10_2 as uo}from"../main.js";import{m243_0 as Q,m243_1 as ho,m243_2 as go}from"../main.js";import{m259_0 as W}from"../main.js";var an=new Set(["failed","timed_out","lost","error"]),ie=new WeakMap;function E(t,e){let n=ie.get(t);if(n)return n.over?n:{...n,run:n.started??(t.installs?e:n.from),to:Math.max(n.from,e)};let s=B(t.leased_at),o=B(t.started_at),a=B(t.finished_at),i={id:t.id,from:s,started:o,to:a,run:o??a,over:a!==null};return!t.installs&&i.over&&(i.run=s),!t.installs&&o!==null&&(i.started=s),ie.set(t,i),i.over?i:E(t,e)}var Z=t=>an.has(t.outcome);function Ft(t,e,n){let s=-1,o=1/0;return t.forEach((a,i)=>{let{from:r,to:l}=E(a,n),m=e<r?r-e:e>l?e-l:0;m<o&&([s,o]=[i,m])}),s}var re=(t,e,n,s)=>Math.max(0,Math.min(e,s)-Math.max(t,n)),le=t=>t.install_seconds!==null,rn=new Set(["passed","failed","timed_out"]),ln=t=>!le(t)&&t.number===1&&(t.started_at!==null||rn.has(t.outcome)),mn=t=>t.window!==null&&t.window!==t.id;function me(t,e){let n=new Map;for(let s of t){if(s.window===null)continue;let{run:o,to:a}=E(s,e),i=n.get(s.window)??{from:o,to:a,tests:0,first:s};n.set(s.window,{...i,from:Math.min(i.from,o),to:Math.max(i.to,a),tests:i.tests+1})}return[...n.values()].filter(({tests:s})=>s>1)}function fe(t,e){if(e.window===null)return null;let n=t.filter(({window:s})=>s===e.window);return n.some(({id:s})=>s===e.window)?n.length>1?`${n.indexOf(e)+1} of ${n.length} in one start`:null:"in one start with earlier tests"}function ct(t){let{saved:e,installing:n,running:s}=t,o=n+s;return{...t,share:o>0?n/o:null,shareWithout:o>0&&e!==null?(n+e)/(o+e):null}}function ue(t,e){mn(e)&&(t.starts+=1),le(e)?(t.made+=1,t.cost+=e.install_seconds):ln(e)&&(t.avoided+=1,e.saved_seconds!==null&&(t.saved=(t.saved??0)+e.saved_seconds))}function ce(t,{from:e,to:n,now:s}){let o={attempts:0,made:0,avoided:0,starts:0,cost:0,saved:null,installing:0,running:0};for(let a of t){let i=E(a,s);i.to<e||i.from>n||(o.attempts+=1,o.running+=re(i.run,i.to,e,n),a.installs&&(o.installing+=re(i.from,i.run,e,n)),i.over&&i.to<=n&&ue(o,a))}return ct(o)}function de(t,e,n,s){let o=new Map;for(let a of t){let i=E(a,s);if(i.to<e||i.from>n)continue;let r=`${a.org_id}
${a.app_version_id}`,l=o.get(r)??{key:r,org:a.org_id,version:a.app_version_id,attempts:0,made:0,avoided:0,starts:0,cost:0};l.attempts+=1,i.over&&i.to<=n&&ue(l,a),o.set(r,l)}return[...o.values()].sort((a,i)=>i.attempts-a.attempts||(a.key<i.key?-1:1))}var Bt=30,Wt=7*86400,he=6*3600,fn=7*86400,un=.02,wt=(t,e,n)=>Math.min(n,Math.max(e,t)),kt=class{length=D(900);end=D(null);live=Yt(()=>this.end.value===null);at(e){let n=this.length.value,s=this.end.value??e+n*un;return{from:s-n,to:s}}get query(){return{span:this.length.peek()===900?"":String(Math.round(this.length.peek())),to:this.end.peek()===null?"":String(Math.round(this.end.peek()))}}adopt(e){let[n,s]=[Number(e.get("span")),Number(e.get("to"))];this.length.value=n>0?wt(n,Bt,Wt):900,this.end.value=s>0?this.#t(s):null}move(e){let{to:n}=this.at(P.peek()),s=n+e;this.end.value=s>=P.peek()?null:this.#t(s)}lengthen(e){this.length.value=wt(e,Bt,Wt)}zoom(e,n=1){let{from:s,to:o}=this.at(P.peek()),a=wt((o-s)*e,Bt,Wt);if(this.end.peek()!==null){let i=s+(o-s)*n+a*(1-n);this.end.value=i>=P.peek()?null:this.#t(i)}this.length.value=a}reveal(e){let{from:n,to:s}=this.at(P.peek());e<n?this.move(e-n-(s-n)*.1):e>s&&this.move(e-s+(s-n)*.1)}#t(e){let n=P.peek();return wt(e,Math.min(n,n-fn+this.length.peek()),n)}},pe=[5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400];function yt({from:t,to:e},n,s=W(90)){let o=pe.find(l=>l/(e-t)*n>=s)??pe.at(-1),a=o<86400?l=>ee(l,o<60):cn,i=[],r=new Date(t*1e3).getTimezoneOffset()*60;for(let l=Math.ceil((t-r)/o)*o+r;l<=e;l+=o)i.push({at:l,x:(l-t)/(e-t)*n,text:a(l)});return i}function cn(t){let e=new Date(t*1e3);return`${["Sun","Mon","Tue","Wed","Thu","Fri","Sat"][e.getDay()]} ${e.getDate()}`}var _=W(26),C=W(18),nt=(_-C)/2,dn=W(46),jt=.16,Kt=new Map;function pn(t,e){if(!Kt.has(e)){let n=document.createElement("canvas");n.width=8,n.height=8;let s=n.getContext("2d");s.strokeStyle=e,s.lineWidth=2.6,s.beginPath();for(let o of[-8,0,8])s.moveTo(o-1,9),s.lineTo(o+9,-1);s.stroke(),Kt.set(e,t.createPattern(n,"repeat"))}return Kt.get(e)}function St(t,e,n,s,o,a){t.fillStyle=pn(t,e),t.fillRect(n,s,o,a),!(o<3)&&(t.strokeStyle=e,t.lineWidth=1,t.strokeRect(n+.5,s+.5,o-1,a-1))}function hn(t,e,n,s){let o=S("bad");if(t.fillStyle=S("paper"),t.fillRect(e,n+C-6,s,2),t.fillStyle=o,t.fillRect(e,n+C-4,s,4),s<16)return;let a=e+s-13;t.fillRect(a,n,13,C),t.strokeStyle=S("paper"),t.lineWidth=2,t.beginPath(),t.moveTo(a+3.5,n+6),t.lineTo(a+9.5,n+12),t.moveTo(a+9.5,n+6),t.lineTo(a+3.5,n+12),t.stroke()}function gn(t,e,n,s,o){t.save(),t.beginPath(),t.rect(n,s,o-4,C),t.clip(),t.fillStyle=S("on-build"),t.fillText(e,n+5,s+C/2+.5),t.restore()}function $n(t,e,n,s,o){let a=S(ut(e.org_id,e.app_version_id)),i=c=>(c-s.from)*s.scale,r=Math.max(-2,i(n.from)),l=Math.min(s.width+2,Math.max(r,i(n.run))),m=Math.min(s.width+2,Math.max(r+1.5,i(n.to)-(i(n.to)-r>3?1:0))),u=s.top+nt;t.globalAlpha=o?jt:1,e.installs&&l>r&&St(t,a,r,u,Math.max(1.5,Math.min(l,m)-r),C),m>l&&(t.fillStyle=a,t.fillRect(l,u,m-l,C),e.outcome==="cancelled"?t.clearRect(l+1.5,u+1.5,Math.max(0,m-l-3),C-3):m-l>dn&&gn(t,e.test.slice(e.test.lastIndexOf("/")+1),l,Z(e)?u-2:u,m-l-(Z(e)?13:0))),Z(e)&&hn(t,r,u,m-r),t.globalAlpha=1}function vn(t,{from:e,to:n,first:s},o,a){let i=Math.max(-2,(e-o.from)*o.scale),r=Math.min(o.width+2,(n-o.from)*o.scale)-i;r<4||(t.fillStyle=t.strokeStyle=S(ut(s.org_id,s.app_version_id)),t.lineWidth=1,t.globalAlpha=a?jt/2:.3,t.fillRect(i,o.top+1,r,_-3),t.globalAlpha=a?jt:1,t.strokeRect(i+.5,o.top+1.5,r-1,_-4),t.globalAlpha=1)}var ge=["paused","drained","quarantined"];function _n(t){let e=t&&_t(t);return["offline","lost"].includes(e)?{look:e,since:B(t.last_seen_at)}:ge.includes(e)?{look:e,since:B(t.held?t.held.at:t.paused_at)}:null}var bn={lost:"bad",offline:"ink-2"},wn=72;function kn(t,e,{from:n,scale:s,width:o,top:a,now:i}){let r=Math.min(o,(i-n)*s),l=e.since===null?r-wn:Math.max(0,(e.since-n)*s);if(r-l<2)return;let m=e.look,u=ge.includes(m);t.save(),t.beginPath(),t.rect(l,a+nt,r-l,C),t.clip(),t.strokeStyle=t.fillStyle=S(bn[m]??"warn"),t.globalAlpha=m==="offline"?.35:.55,t.lineWidth=u?3:1,t.beginPath();for(let d=l-C;d<r;d+=m==="offline"?14:9)t.moveTo(d,a+nt+C),t.lineTo(u?d:d+C,a+nt);t.stroke(),t.globalAlpha=1;let c=t.measureText(m).width+8;r-l>c+8&&(t.clearRect(r-c-4,a+nt,c,C),t.fillText(m,r-c,a+_/2+.5)),t.restore()}function yn(t,e,{from:n,scale:s,top:o}){t.fillStyle=S("tint-2");for(let[a,i]of e)t.fillRect((a-n)*s,o,(i-a)*s,_)}function $e(t,{names:e,lane:n,stretch:s,width:o,now:a,lit:i,unknown:r}){let{from:l,to:m}=s,u=o/(m-l),c=e.length*_;t.clearRect(0,0,o,c),e.forEach((d,$)=>yn(t,r(d),{from:l,scale:u,top:$*_})),t.fillStyle=S("rule");for(let{x:d}of yt(s,o))t.fillRect(Math.round(d),0,1,c);e.forEach((d,$)=>t.fillRect(0,($+1)*_-1,o,1)),t.font=bt(11,550),t.textBaseline="middle",e.forEach((d,$)=>{let y=_n(Q.row(d).peek());y&&kn(t,y,{from:l,scale:u,width:o,top:$*_,now:a});let w={from:l,scale:u,width:o,top:$*_},T=v=>i!==null&&i!==`${v.org_id}
${v.app_version_id}`;for(let v of me(n(d),a))v.to>=l&&v.from<=m&&vn(t,v,w,T(v.first));for(let v of n(d)){let k=E(v,a);k.to>=l&&k.from<=m&&$n(t,v,k,w,T(v))}}),a<=m&&(t.fillStyle=S("ink"),t.fillRect(Math.round((a-l)*u),0,2,c))}function ve(t,{names:e,lane:n,step:s,stretch:o,width:a,now:i}){let{from:r,to:l}=o,m=a/(l-r),u=e.length*_;t.clearRect(0,0,a,u),t.fillStyle=S("rule");for(let{x:d}of yt(o,a))t.fillRect(Math.round(d),0,1,u);e.forEach((d,$)=>t.fillRect(0,($+1)*_-1,a,1));let c=Math.max(1.5,s*m-1);e.forEach((d,$)=>{let y=($+1)*_-nt;for(let w of n(d)){let T=(w.at-r)*m,v=w.install_seconds+w.run_seconds,k=Math.max(2,Math.min(1,v/s)*C),R=v>0?w.install_seconds/v*k:0;t.fillStyle=S("go"),t.fillRect(T,y-k+R,c,k-R),R>1&&St(t,S("go"),T,y-k,c,R),w.failed>0&&(t.fillStyle=S("bad"),t.fillRect(T,y+1,c,Math.max(2,w.failed/w.attempts*nt)))}}),i<=l&&(t.fillStyle=S("ink"),t.fillRect(Math.round((i-r)*m),0,2,u))}function _e(t,{stretch:e,width:n,height:s,now:o}){t.clearRect(0,0,n,s),t.font=bt(11),t.textBaseline="middle";let a=(o-e.from)/(e.to-e.from)*n;for(let{x:l,text:m}of yt(e,n)){if(o<=e.to&&Math.abs(l-a)<W(34))continue;t.fillStyle=S("ink-2");let u=t.measureText(m).width/2;l>u&&l<n-u&&t.fillText(m,l-u,s/2)}if(o>e.to)return;let i=W(15),r=Math.min(n-i*2,Math.max(0,a-i));t.fillStyle=S("ink"),t.fillRect(r,3,i*2,s-6),t.fillStyle=S("paper"),t.font=bt(11,650),t.fillText("now",r+i-t.measureText("now").width/2,s/2)}import{m101_0 as q}from"../main.js";import{m56_0 as mt,m56_1 as Bo}from"../main.js";import{m72_0 as st}from"../main.js";import{m131_0 as Go,m131_1 as Xo,m131_2 as be}from"../main.js";import{m137_0 as Mt,m137_1 as Vo}from"../main.js";var we=W(288);function ke(t){return t.phase==="parked"?["suspect","parked","suspect"]:t.finished_at===null?["running",be[t.phase]??t.phase??"running","running"]:t.outcome==="passed"?["done","passed","done"]:Z(t)?["failed",(t.outcome??"failed").replace("_"," "),"failed"]:["cancelled",t.outcome??"ended","cancelled"]}var Ht=({row:t})=>{let[e,n,s]=ke(t);return f`
<span class=${`state state-${s}`}>
<${st} name=${e} />
<span>${n}</span>
</span>
`};function Sn(t,e){let n=t.finished_at===null&&t.started_at===null,s=t.installs?`${n?"installing for":"installed"} ${lt(e.run-e.from)}`:"no install: the build was on the device",o=e.to>e.run&&(t.started_at!==null||!t.installs),a=e.over?lt(e.to-e.run):F(e.to-e.run);return[s,o?`${t.finished_at===null?"runs for":"ran"} ${a}`:null]}var ye=(t,e,n)=>[`${t.agent}: ${t.test}`,`build ${t.app_version_id} of ${t.org_id}`,ke(t)[1],t.installs?"with an install":"without an install",...e?[e]:[],`at ${U(t.leased_at)}`,...t.finished_at===null&&n?["still running"]:[]].join(", ");function Se({row:t,place:e,times:n,left:s,top:o,width:a}){let[i,r]=Sn(t,n);return f`
<${q}
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
${e&&f`<span>${e}</span>`}
${r&&f`<span>${r}</span>`}
<span class="card-labels">
${t.agent}, from ${U(t.leased_at)}
${t.simulated?", simulated":""}
</span>
<//>
`}import{m217_0 as Me,m217_1 as Te,m217_2 as ra,m217_3 as la,m217_4 as ma,m217_5 as Oe,m217_6 as Ee}from"../main.js";import{m272_0 as Ae}from"../shared.js";import{m30_0 as dt}from"../shared.js";var xe=W(28);function Mn({name:t}){let e=Q.row(t).value,n=e&&_t(e);return!e||["busy","idle"].includes(n)?null:f`
<span class=${`lane-state state state-${n}`} title=${n}>
<${st} name=${n} />
<span class="unseen">${n}</span>
</span>
`}var Tn=({names:t,first:e,last:n})=>f`
<div class="lane-names" id="lanes-list" data-list onFocusIn=${Oe} role="list" aria-label="Agents">
${t.slice(e,n).map((s,o)=>f`
<${q} key=${s} role="listitem" className="lane-name" top=${(e+o)*_} height=${_}>
<a href=${V("agent",{name:s})} data-row=${`lane/${s}`} tabindex="-1" title=${s}>${s}</a>
<${Mn} name=${s} />
<//>
`)}
</div>
`;function Tt(t){let e=et(null),n=et(null),s=Ae(e).value,o=H(0);tt(()=>{let l=new ResizeObserver(([m])=>o.value=Math.floor(m.contentRect.width));return l.observe(n.current),()=>l.disconnect()},[]);let a=Te(e.current);tt(()=>{e.current.style.setProperty("height",`${t.length*_}px`),Ee(e.current.querySelector("[data-list]"),a)});let i=Math.min(t.length,Math.max(0,Math.floor(s.from/_))),r=Math.min(t.length,Math.max(i,Math.ceil(s.to/_)));return{box:e,tracks:n,width:o.value,first:i,last:r,near:t.slice(i,r)}}function Ot({label:t,className:e="",names:n,lanes:s,shown:o,moment:a,draw:i,at:r,placeOf:l,onClick:m,onKey:u,named:c,words:d,children:$}){let{box:y,tracks:w,width:T,first:v,last:k,near:R}=s,K=Qt(),A=it(h=>_e(h,{stretch:o,width:T,height:xe,now:a}),[o.from,o.to,T,a]),j=()=>r.value=null,x=h=>{if(!(h.ctrlKey||h.metaKey||h.altKey)){if(h.key==="Escape"&&r.peek())j();else if(!u(h))return;h.preventDefault(),h.stopPropagation()}};return f`
<div class="timeline-head">
<span class="quiet">Agent</span>
<${dt} width=${T} height=${xe} draw=${A} />
</div>
<div class="lanes" ref=${y}>
<${Tn} names=${n} first=${v} last=${k} />
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
<${q} className="lane-picture" top=${v*_} height=${R.length*_}>
<${dt} width=${T} height=${R.length*_} draw=${i} />
<//>
<span id=${K} role="option" class="unseen" aria-selected=${c?"true":"false"}>
${d}
</span>
${$}
</div>
</div>
`}var On=.0015,En=120;function An(t,e){let n=H(X());vt(()=>{P.value,n.value=X()});let s=$t(()=>t.live.value&&e/t.length.value>3).value;return G(()=>{if(!s||matchMedia("(prefers-reduced-motion: reduce)").matches)return;let o=setInterval(()=>document.hidden||(n.value=X()),En);return()=>clearInterval(o)},[s]),n}function xn(t,e){G(()=>{let n=t.current,s=null,l=[["pointerdown",m=>{m.button===0&&(s={x:m.clientX,moved:!1})}],["pointermove",m=>{if(!s||m.buttons===0)return;let u=m.clientX-s.x;!s.moved&&Math.abs(u)<4||(s.moved||n.setPointerCapture(m.pointerId),s={x:m.clientX,moved:!0},e.move(-u/n.clientWidth*e.length.peek()))}],["click",m=>{s?.moved&&m.stopImmediatePropagation(),s=null},!0],["wheel",m=>{let u=m.deltaX||(m.shiftKey?m.deltaY:0);if(m.ctrlKey||m.metaKey){let{left:c,width:d}=n.getBoundingClientRect();e.zoom(Math.exp(m.deltaY*On),(m.clientX-c)/d)}else if(u)e.move(u/n.clientWidth*e.length.peek());else return;m.preventDefault()}]];for(let[m,u,c]of l)n.addEventListener(m,u,{capture:c,passive:!1});return()=>l.forEach(([m,u,c])=>n.removeEventListener(m,u,{capture:c}))},[e])}function Re({names:t,record:e,stretch:n,lit:s}){let o=Tt(t),{box:a,tracks:i,width:r,first:l,last:m,near:u}=o,c=H(null);xn(i,n);let d=An(n,r).value,$=n.at(d),y=e.version.value;G(()=>e.want(u,t,n.at(X())),[l,m,t,Math.round($.from/5),n.length.value,e.error.value===null]);let w=it(p=>$e(p,{names:u,lane:g=>e.lane(g),stretch:$,width:r,now:d,lit:s,unknown:g=>e.unknown(g,t,$)}),[l,m,t,$.from,$.to,r,d,s,y]),T=p=>p&&e.lane(t[p.lane]??"").find(g=>g.id===p.id),v=p=>(p-$.from)/($.to-$.from)*r,k=p=>{let g=i.current.getBoundingClientRect(),M=Math.floor((p.clientY-g.top)/_),b=$.from+(p.clientX-g.left)/r*($.to-$.from),J=e.lane(t[M]??""),at=J[Ft(J,b,d)];if(!at)return null;let Vt=E(at,d),[sn,on]=[v(Vt.from),v(Vt.to)],qt=p.clientX-g.left;return qt>=sn-3&&qt<=on+3?{lane:M,id:at.id}:null},R=(p,g)=>{let M=T(p);if(!M)return;let b=V("job",{id:M.job_id});g.metaKey||g.ctrlKey?window.open(b,"_blank","noopener"):ae(b)},K=(p,g)=>{if(!g)return;c.value={lane:p,id:g.id};let M=E(g,d);(M.to<$.from||M.from>$.to)&&n.reveal(M.from);let b=a.current.getBoundingClientRect().top+p*_;b<110?window.scrollBy({top:b-110}):b+_>window.innerHeight-80&&window.scrollBy({top:b+_-window.innerHeight+80})},A=(p,g,M)=>{for(let b=p;b>=0&&b<t.length;b+=g){let J=e.lane(t[b]),at=J[Ft(J,M,d)];if(at)return K(b,at)}},j=p=>{let g=c.peek(),M=T(g);if(p.key==="Enter"&&M)R(g,p);else if(p.key.startsWith("Arrow")&&!M)A(l>0?l+16:0,1,$.to);else if(p.key==="ArrowDown"||p.key==="ArrowUp"){let b=p.key==="ArrowDown"?1:-1;A(g.lane+b,b,Math.max(E(M,d).from,$.from))}else if(p.key==="ArrowLeft"||p.key==="ArrowRight"){let b=e.lane(t[g.lane]);K(g.lane,b[b.indexOf(M)+(p.key==="ArrowRight"?1:-1)])}else if(p.key==="Home"||p.key==="End"){let b=e.lane(t[g?.lane??0]);K(g?.lane??0,p.key==="End"?b.at(-1):b.find(J=>E(J,d).to>=$.from))}else return!1;return!0},x=T(c.value),h=x&&E(x,d),O=x&&fe(e.lane(t[c.value.lane]),x),z=x&&h.to>=$.from&&h.from<=$.to,L=x&&Math.max(0,v(h.from));return f`
<${Ot}
label="Attempts by agent"
names=${t}
lanes=${o}
shown=${$}
moment=${d}
draw=${w}
named=${x}
words=${x?ye(x,O,d):"Use the arrow keys to move between attempts"}
at=${c}
placeOf=${p=>p.buttons?null:k(p)}
onClick=${p=>R(k(p),p)}
onKey=${j}
>
${z&&f`
<${q}
className="map-mark"
left=${L-2}
top=${c.value.lane*_+2}
width=${Math.min(r,v(h.to))-L+4}
height=${_-4}
/>
<${Se}
row=${x}
place=${O}
times=${h}
left=${L}
top=${(c.value.lane+1)*_+4}
width=${r}
/>
`}
<//>
`}import{m4_0 as Ka,m4_1 as ja,m4_2 as Et,m4_3 as Ha,m4_4 as Ga}from"../main.js";var Ne=6e4,Rn=200,Ce=t=>new Date(t*1e3).toISOString();function pt(t){let e=s=>t.reduce((o,a)=>o+a[s],0),n=e("install_seconds");return ct({attempts:e("attempts"),failed:e("failed"),made:e("installs"),avoided:e("installs_avoided"),starts:e("starts_avoided"),cost:n,saved:t.every(s=>s.saved_seconds===null)?null:e("saved_seconds"),installing:n,running:e("run_seconds")})}function Nn(t){let e=new Map;for(let n of t)e.has(n.agent)||e.set(n.agent,[]),e.get(n.agent).push(n);return e}var At=class{#t=new AbortController;#n=0;#s="";data=D(null);error=D(null);want({from:e,to:n},s,o){let a=`${Math.round(e/60)} ${s?"live":Math.round(n/60)} ${o?.join(`
`)}`;a!==this.#s&&(this.#s=a,clearTimeout(this.#n),this.#n=setTimeout(()=>this.#e(e,s?null:n,o),Rn))}stop(){clearTimeout(this.#n),this.#t.abort()}again(){this.#s="",this.error.value=null}async#e(e,n,s){this.#t.abort(),this.#t=new AbortController;let o=n??Date.now()/1e3,a=new URLSearchParams([["from",Ce(Math.max(e,o-7*86400+1))],["to",Ce(o)],...(s??[]).map(i=>["agent",i])]);try{let{step:i,parts:r,total:l}=await Et(`/api/v1/timeline/parts?${a}`,{signal:this.#t.signal});this.data.value={step:i,total:l,lanes:Nn(r)},this.error.value=null}catch(i){if(i.name==="AbortError")return;this.error.value=i}n===null&&(this.#n=setTimeout(()=>this.#e(e+Ne/1e3,null,s),Ne))}};var Cn="Use the arrow keys to move between parts",Le=264,ht=100;function De(t,e){let n=ne(Math.min(1,(t.install_seconds+t.run_seconds)/e));return[`${U(t.at*1e3)} to ${U((t.at+e)*1e3)}`,`${I(t.attempts,"attempt")}, ${N(t.failed)} failed`,`${I(t.installs,"install")}, ${N(t.installs_avoided)} avoided`,`${I(t.starts_avoided,"start")} of the runner avoided`,`busy ${n}: installs ${F(t.install_seconds)}, tests ${F(t.run_seconds)}`]}var Ln=({part:t,step:e,left:n,top:s,width:o})=>f`
<${q}
className="map-card"
left=${Math.max(0,Math.min(n,o-Le))}
top=${s}
width=${Math.min(Le,o)}
aria-hidden="true"
>
<strong>${t.agent}</strong>
${De(t,e).map(a=>f`<span key=${a}>${a}</span>`)}
<//>
`;function Pe({names:t,parts:e,stretch:n,moment:s}){let o=Tt(t),{tracks:a,width:i,first:r,last:l,near:m}=o,u=H(null),c=n.at(s),d=n.live.value,$=e.error.value;G(()=>e.want(c,d,t.length>ht?m:null),[Math.round(c.from/60),d,n.length.value,t.length>ht?m.join(`
`):"",$]);let y=e.data.value,w=h=>y?.lanes.get(h)??[],T=it(h=>ve(h,{names:m,lane:w,step:y?.step??1,stretch:c,width:i,now:s}),[r,l,t,c.from,c.to,i,y]),v=h=>h&&w(t[h.lane]??"")[h.index],k=h=>{let O=a.current.getBoundingClientRect(),z=Math.floor((h.clientY-O.top)/_),L=c.from+(h.clientX-O.left)/i*(c.to-c.from),p=w(t[z]??"").findIndex(g=>g.at<=L&&L<g.at+y.step);return p<0?null:{lane:z,index:p}},R=h=>{let O=v(h);O&&(n.length.value=y.step,n.reveal(O.at),n.end.value=Math.min(O.at+y.step,s))},K=h=>{let O=u.peek(),z=(g,M)=>Math.max(0,Math.min(M,g)),L=(g,M)=>{let b=w(t[g]??"");b.length>0&&(u.value={lane:g,index:z(M,b.length-1)})},p={ArrowDown:1,ArrowUp:-1}[h.key];if(h.key==="Enter"&&O)R(O);else if(h.key.startsWith("Arrow")&&!v(O))L(t.findIndex(g=>w(g).length>0),1/0);else if(p)L(z(O.lane+p,t.length-1),O.index);else if(h.key==="ArrowLeft"||h.key==="ArrowRight")L(O.lane,O.index+(h.key==="ArrowRight"?1:-1));else return!1;return!0},A=v(u.value),j=A?[A.agent,...De(A,y.step)].join(", "):Cn,x=A&&Math.max(0,(A.at-c.from)/(c.to-c.from)*i);return f`
<${Ot}
label="Total work per agent"
className="is-parts"
names=${t}
lanes=${o}
shown=${c}
moment=${s}
draw=${T}
named=${A}
words=${j}
at=${u}
placeOf=${k}
onClick=${h=>R(k(h))}
onKey=${K}
>
${A&&f`
<${Ln}
part=${A}
step=${y.step}
left=${x}
top=${(u.value.lane+1)*_+4}
width=${i}
/>
`}
<//>
`}function Ie({names:t,parts:e}){let n=e.data.value?.lanes??new Map,s=t.filter(o=>n.has(o)).map(o=>({name:o,...pt(n.get(o),null)}));return f`
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
<th scope="row"><a href=${V("agent",{name:o.name})}>${o.name}</a></th>
<td class="is-numeric">${N(o.attempts)}</td>
<td class="is-numeric">${N(o.failed)}</td>
<td class="is-numeric">${N(o.made)}</td>
<td class="is-numeric">${N(o.avoided)}</td>
<td class="is-numeric">${F(o.installing)}</td>
<td class="is-numeric">${F(o.running)}</td>
</tr>
`)}
</tbody>
</table>
`}var Gt=12,gt=26,xt=14;function Dn(t,e){t.clearRect(0,0,gt,xt);let n=S(e);St(t,n,0,0,gt/2,xt),t.fillStyle=n,t.fillRect(gt/2,0,gt/2,xt)}var Fe=({attempts:t,made:e,avoided:n,cost:s})=>[I(t,"attempt"),`${I(e,"install")}${e>0?` (${F(s)})`:""}`,n>0&&`${N(n)} avoided`].filter(Boolean).join(", ");function Be({builds:t,lit:e,onLit:n}){return t.length===0?null:f`
<div class="timeline-legend" role="group" aria-label="Builds: press to highlight">
${t.slice(0,Gt).map(s=>f`
<button
type="button"
key=${s.key}
class="legend-build"
aria-pressed=${e===s.key}
aria-description=${Fe(s)}
data-tip=${Fe(s)}
onClick=${()=>n(e===s.key?null:s.key)}
>
<${dt}
width=${gt}
height=${xt}
draw=${o=>Dn(o,ut(s.org,s.version))}
/>
<${mt} org=${s.org} version=${s.version} />
</button>
`)}
${t.length>Gt&&f`<span class="quiet">and ${I(t.length-Gt,"more build")}</span>`}
</div>
`}import{m132_0 as We}from"../main.js";import{m140_0 as Ke}from"../main.js";var Xt=200,je=(t,e,n)=>{let s=E(t,e);return n==="install"?t.installs&&s.run>s.from?lt(s.run-s.from):"\u2013":s.to>s.run?lt(s.to-s.run):"\u2013"},Pn=t=>[{name:"end",title:"Outcome",cell:e=>f`<${Ht} row=${e} />`},{name:"test",title:"Test",main:!0,cell:e=>f`<${Mt} test=${e.test} />`},{name:"build",title:"Build",cell:e=>f`<${mt} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"agent",title:"Agent",cell:e=>f`<a href=${V("agent",{name:e.agent})}>${e.agent}</a>`},{name:"install",title:"Install",numeric:!0,cell:e=>f`<span class=${`number ${e.installs?"":"quiet"}`}>${je(e,t,"install")}</span>`},{name:"took",title:"Run",numeric:!0,cell:e=>f`<span class="number">${je(e,t,"run")}</span>`},{name:"at",title:"Started",numeric:!0,cell:e=>f`<${Ke} at=${e.leased_at} />`}];function He({rows:t,now:e,isLoading:n}){let s=et(new Map).current,o=[...t].sort((r,l)=>r.id<l.id?1:-1).slice(0,Xt);for(let r of o)s.has(r.id)?s.get(r.id).value=r:s.set(r.id,D(r));let a=o.map(r=>r.id),i=new Set(a);for(let r of s.keys())i.has(r)||s.delete(r);return f`
<${We}
id="timeline-table"
label="Attempts, newest first"
className="timeline-rows"
columns=${Pn(e)}
ids=${a}
kind="attempt"
rowOf=${r=>s.get(r)}
hrefOf=${r=>V("job",{id:r.job_id})}
failed=${Z}
/>
${t.length===0&&!n&&f`<p class="nothing">No attempts in this period.</p>`}
${t.length>Xt&&f`
<p class="nothing">
The latest ${Xt} of ${I(t.length,"attempt")} in this period. Choose a shorter one, or filter.
</p>
`}
`}import{m117_0 as zt}from"../main.js";var In=[[300,"5 min"],[900,"15 min"],[3600,"1 h"],[14400,"4 h"],[86400,"24 h"],[604800,"7 days"]],Fn=[["lanes","Lanes"],["table","Table"]],Rt=({label:t,icon:e,keys:n,turned:s,run:o})=>f`
<button
type="button"
class=${`icon-button ${s?"is-turned":""}`}
aria-label=${t}
data-tip=${`${t} (${n})`}
onClick=${o}
>
<${st} name=${e} />
</button>
`;function Ge({stretch:t,view:e}){let n=t.length.value,s=t.live.value;return f`
<${zt}
label="View"
hideLabel
options=${Fn}
value=${e}
onChange=${o=>ft({view:o==="table"?"table":""},{push:!0})}
/>
<${zt}
label="Period"
hideLabel
options=${In}
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
`}import{m161_0 as Fi,m161_1 as Bi,m161_2 as Wi,m161_3 as Y,m161_4 as Xe}from"../main.js";import{m191_0 as Hi,m191_1 as Gi,m191_2 as Xi,m191_3 as zi,m191_4 as Ui,m191_5 as Vi,m191_6 as ze}from"../main.js";import{m203_0 as Ue}from"../main.js";import{m209_0 as Ji,m209_1 as tr,m209_2 as er,m209_3 as nr,m209_4 as sr,m209_5 as Ve}from"../main.js";import{m250_0 as ir,m250_1 as qe,m250_2 as rr}from"../main.js";var ot=qe("timeline");import{m269_0 as Ye,m269_1 as cr,m269_2 as Ut,m269_3 as dr,m269_4 as pr,m269_5 as hr,m269_6 as Qe}from"../main.js";function Ze(t,[e,n]){let s=t.filter(([i,r])=>r<e||i>n),o=t.filter(([i,r])=>r>=e&&i<=n),a=[Math.min(e,...o.map(([i])=>i)),Math.max(n,...o.map(([,i])=>i))];return[...s,a].sort(([i],[r])=>i-r)}function Nt(t,e,n){let s=[],o=e;for(let[a,i]of t)if(!(i<=o)){if(a>=n)break;a>o&&s.push([o,a]),o=i}return o<n&&s.push([o,n]),s}var Bn=890,Wn=3e3,Lt=100,Je=25,tn=4,Kn=4e4,jn=200,en=t=>new Date(t*1e3).toISOString(),Ct=class{#t=new Map;#n=new Map;#s=0;#e=new Map;#o=new Set;#a=[];#i={everyone:null,of:new Map};#f=new AbortController;#r=0;#l=0;version=D(0);liveFrom=1/0;pending=D(0);error=D(null);start(){ot.loaded.peek()&&this.#c();let e=ot.watch(n=>{let s=Object.values(n);s.length===ot.ids.peek().length?this.#c():this.#m(s)});return()=>{e(),clearTimeout(this.#r),cancelAnimationFrame(this.#l),this.#f.abort()}}lane(e){let n=this.#n.get(e);return n||(n=[...this.#t.get(e)?.values()??[]].sort((s,o)=>s.id<o.id?-1:1),this.#n.set(e,n)),n}agents(){return this.#t.keys()}unknown(e,n,{from:s,to:o}){return Nt(this.#e.get(this.#u(e,n))??[],s,Math.min(o,this.liveFrom))}isLoading(e,n){return e.length>0&&!this.error.value&&this.unknown(e[0],e,n).length>0}isPartial({from:e,to:n}){return this.#a.some(([s,o,a])=>Nt(this.#e.get(s)??[],Math.max(o,e),Math.min(a,n)).length>0)}want(e,n,s){clearTimeout(this.#r),this.#r=setTimeout(()=>{for(let o of new Set(e.map(a=>this.#u(a,n))))this.#d(o,s);this.#h(s)},jn)}again(){this.error.value=null,this.#o.clear(),this.version.value+=1}#u(e,n){if(n.length<=Lt)return"";if(this.#i.everyone!==n){let s=new Map;for(let o=0;o<n.length;o+=Je){let a=n.slice(o,o+Je);for(let i of a)s.set(i,a.join(`
`))}this.#i={everyone:n,of:s}}return this.#i.of.get(e)??""}#d(e,{from:n,to:s}){let o=s-n>3600?3600:900;for(let[a,i]of Nt(this.#e.get(e)??[],n,Math.min(s,this.liveFrom)))for(let r=Math.floor(a/o)*o;r<i;r+=o){let l=[r,Math.min(r+o,this.liveFrom)],m=`${e}|${l[0]}|${o}`;this.#o.has(m)||l[0]>=l[1]||(this.#o.add(m),this.#p(e,l))}}async#p(e,[n,s]){this.pending.value+=1;try{let o=s;for(let a=0;a<tn&&o>n;a++){let i=new URLSearchParams([["from",en(n)],["to",en(o)],...e.split(`
`).filter(Boolean).map(u=>["agent",u])]),{spans:r,complete:l}=await Et(`/api/v1/timeline?${i}`,{signal:this.#f.signal}),m=l?n:B(r.at(-1).leased_at);if(this.#e.set(e,Ze(this.#e.get(e)??[],[m,o])),this.#m(r,{older:!0}),l)break;o=m+.001,a===tn-1&&this.#a.push([e,n,m])}this.error.value=null}catch(o){o.name!=="AbortError"&&(this.error.value=o)}finally{this.pending.value-=1}}#c(){let e=ot.peek(),n=Math.min(...e.map(o=>B(o.leased_at))),s=X();this.liveFrom=e.length<Wn?s-Bn:n,this.#t.clear(),this.#n.clear(),this.#e.clear(),this.#o.clear(),this.#a=[],this.#s=0,this.#m(e)}#m(e,{older:n=!1}={}){for(let s of e){this.#t.has(s.agent)||this.#t.set(s.agent,new Map);let o=this.#t.get(s.agent);n&&o.has(s.id)||(o.has(s.id)||(this.#s+=1),o.set(s.id,s),this.#n.delete(s.agent))}this.#l||=requestAnimationFrame(()=>{this.#l=0,this.version.value+=1})}#h({from:e,to:n}){if(this.#s<=Kn)return;let s=X(),[o,a]=[e-(n-e),n+(n-e)];for(let[i,r]of this.#t){for(let[l,m]of r){let u=E(m,s);u.to>=o&&u.from<=a||(r.delete(l),this.#s-=1)}this.#n.delete(i)}this.#o.clear(),this.#a=[];for(let[i,r]of this.#e)this.#e.set(i,r.map(([l,m])=>[Math.max(l,o),Math.min(m,a)]).filter(([l,m])=>l<m));this.liveFrom=a<s?s:Math.max(this.liveFrom,o)}};var Hn="Aggregated: height is the share of time spent on jobs; installs are hatched, failures red. Click for the attempts.",Gn=400,Xn=t=>[{key:"+",what:"zoom in",run:()=>t.zoom(.5,.5)},{key:"-",what:"zoom out",run:()=>t.zoom(2,.5)},{key:",",what:"earlier",run:()=>t.move(-t.length.peek()/2)},{key:".",what:"later",run:()=>t.move(t.length.peek()/2)},{key:"n",what:"go to now",run:()=>t.end.value=null},{key:"a",what:"to the agents",run:()=>Me("lanes-list")}];function zn(t,e){let n=`${e.get("span")??""} ${e.get("to")??""}`;tt(()=>{let s=t.query;n!==`${s.span} ${s.to}`&&t.adopt(e)},[n]),vt(()=>{t.length.value,t.end.value;let s=setTimeout(()=>ft(t.query),Gn);return()=>clearTimeout(s)})}function Un(t){let e=$t(()=>{let o=Q.ids.value.filter(i=>Y.value.length===0||Xe("agent",Q.row(i).peek(),Y.value));if(Y.value.length>0)return o;t.version.value;let a=[...t.agents()].filter(i=>Q.row(i).peek()===null);return a.length>0?[...o,...a].sort(Ue):o}),n=H([]),s=e.value;return(s.length!==n.peek().length||s.some((o,a)=>o!==n.peek()[a]))&&(n.value=s),n.peek()}function Vn(t,e,{from:n,to:s},o){let a=e.length>Lt?Math.min(s,Math.max(n,t.liveFrom)):n,i=e.flatMap(r=>t.lane(r)).filter(r=>{let l=E(r,o);return l.to>=a&&l.from<=s});return{rows:i,gain:ce(i,{from:a,to:s,now:o}),builds:de(i,a,s,o),from:a}}var qn=t=>t.live.value&&Y.value.length===0?Object.keys(Ut).find(e=>Ut[e]===t.length.value):void 0;function Yn({total:t,lanes:e}={lanes:new Map},n){return Y.value.length===0||n.length>ht?pt(t?[t]:[]):pt(n.flatMap(s=>e.get(s)??[]))}var Qn=(t,e)=>ct({...t,made:e.installs,avoided:e.installs_avoided,starts:e.starts_avoided,cost:e.install_seconds,saved:e.saved_seconds}),Zn=()=>f`
<${Jt} icon="timeline" title="No attempts yet">
<p>
Once jobs run, each agent has a lane here: installs hatched, tests in the color of their build.${" "}
<a href="/">Submit the first job</a>.
</p>
<//>
`;function nn({query:t}){let e=rt(()=>{let g=new kt;return g.adopt(t),g},[]),n=rt(()=>new Ct,[]),s=H(null),o=rt(()=>new At,[]);G(()=>n.start(),[n]),G(()=>()=>o.stop(),[o]),zn(e,t),ze("Timeline",rt(()=>Xn(e),[e])),Ve("Timeline",()=>[{label:"Timeline: go to now",icon:"timeline",run:()=>e.end.value=null},{label:"Timeline as a table",icon:"timeline",run:()=>ft({view:"table"})}]);let a=Un(n),i=n.pending.value,r=Math.max(P.value,X()),l=e.at(r),m=e.length.value/100,u=qn(e),c=Qe(u??Ye),d=n.isLoading(a,l),{rows:$,gain:y,builds:w,from:T}=rt(()=>Vn(n,a,l,r),[a,P.value,m,Math.round(l.to/m),i,d]),v=e.length.value>he,k=t.get("view")==="table"?"table":"lanes";if(G(()=>{k==="table"&&!v&&a.length<=Lt&&n.want(a,a,l)},[k,v,a,Math.round(l.to/m),m]),!ot.loaded.value)return f`
<${Dt} title="Timeline">
<${Pt} lines=${10} />
<//>
`;let R=a.length===0&&Y.value.length===0,K=v?o:n,A=K.error.value,j=v?o.data.value===null&&!A:$.length===0&&d,x=v?Yn(o.data.value??void 0,a):y,h=u!==void 0&&c!==null,O=h?B(c.since):v?l.from:T,z=Y.value.length>0&&!(v&&a.length>ht),L=!v&&f`<${Be} builds=${w} lit=${s.value} onLit=${g=>s.value=g} />`,p=v?Hn:i>0?"Loading earlier attempts\u2026":n.isPartial(l)?"Gray: too many attempts to load at once. Choose a shorter period.":"";return f`
<${Dt}
title="Timeline"
note=${N(a.length)}
className="timeline-page"
actions=${f`<${Zt} label="Filter agents by name, target, label, build or job" />`}
tools=${f`<${Ge} stretch=${e} view=${k} />`}
>
${R?f`<${Zn} />`:f`
${j?f`<div class="gain is-loading"><${Pt} lines=${3} /></div>`:f`
<${oe}
gain=${h?Qn(x,c):x}
where=${[`from ${U(O*1e3)} to ${e.live.value?"now":U(l.to*1e3)}`,z&&I(a.length,"agent")].filter(Boolean).join(" \xB7 ")}
/>
`}
${L}
<p class="timeline-state" role="status">
${p}
</p>
${A&&f`
<${te}
title="Earlier attempts could not be loaded"
text=${A.message}
again=${()=>K.again()}
/>
`}
${v?k==="table"?f`<${Ie} names=${a} parts=${o} />`:f`<${Pe} names=${a} parts=${o} stretch=${e} moment=${r} />`:k==="table"?f`<${He} rows=${$} now=${r} isLoading=${j} />`:f`<${Re} names=${a} record=${n} stretch=${e} lit=${s.value} />`}
${a.length===0&&f`<p class="nothing">No agents match “${Y.value.join(" ")}”.</p>`}
`}
<//>
`}export{nn as default};
