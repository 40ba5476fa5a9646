import{m272_0 as ts,m272_1 as es,m272_2 as ns,m272_3 as Qt,m272_4 as ss,m272_5 as os,m272_6 as I,m272_7 as as,m272_8 as $t,m272_9 as is,m272_10 as H,m272_11 as _t}from"../main.js";import{m270_0 as it,m270_1 as ms,m270_2 as fs,m270_3 as z,m270_4 as us,m270_5 as Zt,m270_6 as cs,m270_7 as tt,m270_8 as rt,m270_9 as ds,m270_10 as et,m270_11 as ps}from"../main.js";import{m9_0 as P,m9_1 as G,m9_2 as $s,m9_3 as _s}from"../main.js";import{m53_0 as Jt}from"../main.js";import{m93_0 as Dt}from"../main.js";import{m127_0 as te,m127_1 as ee,m127_2 as ne}from"../main.js";import{m164_0 as Os,m164_1 as Es,m164_2 as se,m164_3 as C,m164_4 as As,m164_5 as F,m164_6 as xs,m164_7 as Rs,m164_8 as D,m164_9 as oe,m164_10 as lt,m164_11 as Ns,m164_12 as B,m164_13 as Cs,m164_14 as Ds,m164_15 as Ls,m164_16 as Is,m164_17 as U}from"../main.js";import{m173_0 as u}from"../main.js";var Lt=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function ae({name:t,installing:e,running:n,most:s,note:o}){let a=et(null);return tt(()=>{[e,n,Math.max(0,s-e-n)].forEach((i,r)=>a.current.children[r].style.setProperty("flex-grow",i))}),u`
<div class="spent">
<span class="spent-name">${t}</span>
<span class="spent-bar" ref=${a} aria-hidden="true">
<i class="spent-installs"></i>
<i class="spent-runs"></i>
<i></i>
</span>
<span class="spent-note number">${o}</span>
</div>
`}function ie({gain:t,where:e}){let{made:n,avoided:s,starts:o,cost:a,installing:i,running:r,saved:l,share:m,shareWithout:f}=t,c=n+s,d=i+(l??0),g=r+d;return u`
<div class="gain">
<dl class="gain-figures">
<div data-figure="installs made">
<dt>Installs made</dt>
<dd class="number">${D(n)}</dd>
</div>
<div data-figure="device time of installs">
<dt>Device time of installs</dt>
<dd class="number">${F(a)}</dd>
</div>
<div data-figure="installs avoided" class="is-yellow">
<dt>Installs avoided</dt>
<dd class="number">${D(s)} <small>${c>0?Lt(s/c):""}</small></dd>
</div>
<div data-figure="starts avoided" class="is-yellow">
<dt>Starts avoided</dt>
<dd class="number">${D(o)}</dd>
</div>
<div data-figure="device time saved">
<dt>Device time saved</dt>
<dd class="number">${l===null?"\u2013":`\u2248 ${F(l)}`}</dd>
</div>
</dl>
<div class="gain-bars">
<p class="gain-where">Device time ${e}</p>
<${ae}
name="With grouping"
installing=${i}
running=${r}
most=${g}
note=${m===null?"nothing ran":`${Lt(m)} for installs`}
/>
<${ae}
name="One install per test"
installing=${d}
running=${r}
most=${g}
note=${f===null?"no install measured":`${Lt(f)} for installs`}
/>
</div>
</div>
`}import{m212_0 as re,m212_1 as Xs,m212_2 as zs,m212_3 as Us,m212_4 as qs,m212_5 as ft,m212_6 as Vs,m212_7 as q,m212_8 as Ys,m212_9 as Qs}from"../main.js";import{m3_0 as to,m3_1 as eo,m3_2 as vt}from"../main.js";import{m7_0 as oo,m7_1 as ao,m7_2 as ut}from"../main.js";import{m10_0 as y,m10_1 as bt,m10_2 as lo}from"../main.js";import{m240_0 as Q,m240_1 as uo,m240_2 as co}from"../main.js";import{m256_0 as W}from"../main.js";var on=new Set(["failed","timed_out","lost","error"]),le=new WeakMap;function E(t,e){let n=le.get(t);if(n)return n.over?n:{...n,run:n.started??(t.installs?e:n.from),to:Math.max(n.from,e)};let s=B(t.leased_at),o=B(t.started_at),a=B(t.finished_at),i={id:t.id,from:s,started:o,to:a,run:o??a,over:a!==null};return!t.installs&&i.over&&(i.run=s),!t.installs&&o!==null&&(i.started=s),le.set(t,i),i.over?i:E(t,e)}var Z=t=>on.has(t.outcome);function It(t,e,n){let s=-1,o=1/0;return t.forEach((a,i)=>{let{from:r,to:l}=E(a,n),m=e<r?r-e:e>l?e-l:0;m<o&&([s,o]=[i,m])}),s}var me=(t,e,n,s)=>Math.max(0,Math.min(e,s)-Math.max(t,n)),fe=t=>t.install_seconds!==null,an=new Set(["passed","failed"]),rn=t=>!fe(t)&&(t.started_at!==null||an.has(t.outcome)),ln=t=>t.window!==null&&t.window!==t.id;function ue(t,e){let n=new Map;for(let s of t){if(s.window===null)continue;let{run:o,to:a}=E(s,e),i=n.get(s.window)??{from:o,to:a,tests:0,first:s};n.set(s.window,{...i,from:Math.min(i.from,o),to:Math.max(i.to,a),tests:i.tests+1})}return[...n.values()].filter(({tests:s})=>s>1)}function ce(t,e){if(e.window===null)return null;let n=t.filter(({window:s})=>s===e.window);return n.some(({id:s})=>s===e.window)?n.length>1?`${n.indexOf(e)+1} of ${n.length} in one start`:null:"in one start with earlier tests"}function ct(t,e){let{installing:n,running:s}=t,o=e===null?null:t.avoided*e,a=n+s;return{...t,saved:o,share:a>0?n/a:null,shareWithout:a>0&&o!==null?(n+o)/(a+o):null}}function de(t,e){ln(e)&&(t.starts+=1),fe(e)?(t.made+=1,t.cost+=e.install_seconds):rn(e)&&(t.avoided+=1)}function pe(t,{from:e,to:n,now:s,mean:o}){let a={attempts:0,made:0,avoided:0,starts:0,cost:0,installing:0,running:0};for(let i of t){let r=E(i,s);r.to<e||r.from>n||(a.attempts+=1,a.running+=me(r.run,r.to,e,n),i.installs&&(a.installing+=me(r.from,r.run,e,n)),r.over&&r.to<=n&&de(a,i))}return ct(a,o)}function he(t,e,n,s){let o=new Map;for(let a of t){let i=E(a,s);if(i.to<e||i.from>n)continue;let r=`${a.org_id}
${a.app_version_id}`,l=o.get(r)??{key:r,org:a.org_id,version:a.app_version_id,attempts:0,made:0,avoided:0,starts:0,cost:0};l.attempts+=1,i.over&&i.to<=n&&de(l,a),o.set(r,l)}return[...o.values()].sort((a,i)=>i.attempts-a.attempts||(a.key<i.key?-1:1))}var Pt=30,Ft=7*86400,$e=6*3600,mn=7*86400,fn=.02,wt=(t,e,n)=>Math.min(n,Math.max(e,t)),kt=class{length=I(900);end=I(null);live=Qt(()=>this.end.value===null);at(e){let n=this.length.value,s=this.end.value??e+n*fn;return{from:s-n,to:s}}get query(){return{span:this.length.peek()===900?"":String(Math.round(this.length.peek())),to:this.end.peek()===null?"":String(Math.round(this.end.peek()))}}adopt(e){let[n,s]=[Number(e.get("span")),Number(e.get("to"))];this.length.value=n>0?wt(n,Pt,Ft):900,this.end.value=s>0?this.#t(s):null}move(e){let{to:n}=this.at(P.peek()),s=n+e;this.end.value=s>=P.peek()?null:this.#t(s)}lengthen(e){this.length.value=wt(e,Pt,Ft)}zoom(e,n=1){let{from:s,to:o}=this.at(P.peek()),a=wt((o-s)*e,Pt,Ft);if(this.end.peek()!==null){let i=s+(o-s)*n+a*(1-n);this.end.value=i>=P.peek()?null:this.#t(i)}this.length.value=a}reveal(e){let{from:n,to:s}=this.at(P.peek());e<n?this.move(e-n-(s-n)*.1):e>s&&this.move(e-s+(s-n)*.1)}#t(e){let n=P.peek();return wt(e,Math.min(n,n-mn+this.length.peek()),n)}},ge=[5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400];function St({from:t,to:e},n,s=W(90)){let o=ge.find(l=>l/(e-t)*n>=s)??ge.at(-1),a=o<86400?l=>se(l,o<60):un,i=[],r=new Date(t*1e3).getTimezoneOffset()*60;for(let l=Math.ceil((t-r)/o)*o+r;l<=e;l+=o)i.push({at:l,x:(l-t)/(e-t)*n,text:a(l)});return i}function un(t){let e=new Date(t*1e3);return`${["Sun","Mon","Tue","Wed","Thu","Fri","Sat"][e.getDay()]} ${e.getDate()}`}var _=W(26),N=W(18),nt=(_-N)/2,cn=W(46),Wt=.16,Bt=new Map;function dn(t,e){if(!Bt.has(e)){let n=document.createElement("canvas");n.width=8,n.height=8;let s=n.getContext("2d");s.strokeStyle=e,s.lineWidth=2.6,s.beginPath();for(let o of[-8,0,8])s.moveTo(o-1,9),s.lineTo(o+9,-1);s.stroke(),Bt.set(e,t.createPattern(n,"repeat"))}return Bt.get(e)}function yt(t,e,n,s,o,a){t.fillStyle=dn(t,e),t.fillRect(n,s,o,a),!(o<3)&&(t.strokeStyle=e,t.lineWidth=1,t.strokeRect(n+.5,s+.5,o-1,a-1))}function pn(t,e,n,s){let o=y("bad");if(t.fillStyle=y("paper"),t.fillRect(e,n+N-6,s,2),t.fillStyle=o,t.fillRect(e,n+N-4,s,4),s<16)return;let a=e+s-13;t.fillRect(a,n,13,N),t.strokeStyle=y("paper"),t.lineWidth=2,t.beginPath(),t.moveTo(a+3.5,n+6),t.lineTo(a+9.5,n+12),t.moveTo(a+9.5,n+6),t.lineTo(a+3.5,n+12),t.stroke()}function hn(t,e,n,s,o){t.save(),t.beginPath(),t.rect(n,s,o-4,N),t.clip(),t.fillStyle=y("on-build"),t.fillText(e,n+5,s+N/2+.5),t.restore()}function gn(t,e,n,s,o){let a=y(ut(e.org_id,e.app_version_id)),i=c=>(c-s.from)*s.scale,r=Math.max(-2,i(n.from)),l=Math.min(s.width+2,Math.max(r,i(n.run))),m=Math.min(s.width+2,Math.max(r+1.5,i(n.to)-(i(n.to)-r>3?1:0))),f=s.top+nt;t.globalAlpha=o?Wt:1,e.installs&&l>r&&yt(t,a,r,f,Math.max(1.5,Math.min(l,m)-r),N),m>l&&(t.fillStyle=a,t.fillRect(l,f,m-l,N),e.outcome==="cancelled"?t.clearRect(l+1.5,f+1.5,Math.max(0,m-l-3),N-3):m-l>cn&&hn(t,e.test.slice(e.test.lastIndexOf("/")+1),l,Z(e)?f-2:f,m-l-(Z(e)?13:0))),Z(e)&&pn(t,r,f,m-r),t.globalAlpha=1}function $n(t,{from:e,to:n,first:s},o,a){let i=Math.max(-2,(e-o.from)*o.scale),r=Math.min(o.width+2,(n-o.from)*o.scale)-i;r<4||(t.fillStyle=t.strokeStyle=y(ut(s.org_id,s.app_version_id)),t.lineWidth=1,t.globalAlpha=a?Wt/2:.3,t.fillRect(i,o.top+1,r,_-3),t.globalAlpha=a?Wt:1,t.strokeRect(i+.5,o.top+1.5,r-1,_-4),t.globalAlpha=1)}var _e=["paused","drained","quarantined"];function _n(t){let e=t&&vt(t);return["offline","lost"].includes(e)?{look:e,since:B(t.last_seen_at)}:_e.includes(e)?{look:e,since:B(t.held?t.held.at:t.paused_at)}:null}var vn={lost:"bad",offline:"ink-2"},bn=72;function wn(t,e,{from:n,scale:s,width:o,top:a,now:i}){let r=Math.min(o,(i-n)*s),l=e.since===null?r-bn:Math.max(0,(e.since-n)*s);if(r-l<2)return;let m=e.look,f=_e.includes(m);t.save(),t.beginPath(),t.rect(l,a+nt,r-l,N),t.clip(),t.strokeStyle=t.fillStyle=y(vn[m]??"warn"),t.globalAlpha=m==="offline"?.35:.55,t.lineWidth=f?3:1,t.beginPath();for(let d=l-N;d<r;d+=m==="offline"?14:9)t.moveTo(d,a+nt+N),t.lineTo(f?d:d+N,a+nt);t.stroke(),t.globalAlpha=1;let c=t.measureText(m).width+8;r-l>c+8&&(t.clearRect(r-c-4,a+nt,c,N),t.fillText(m,r-c,a+_/2+.5)),t.restore()}function kn(t,e,{from:n,scale:s,top:o}){t.fillStyle=y("tint-2");for(let[a,i]of e)t.fillRect((a-n)*s,o,(i-a)*s,_)}function ve(t,{names:e,lane:n,stretch:s,width:o,now:a,lit:i,unknown:r}){let{from:l,to:m}=s,f=o/(m-l),c=e.length*_;t.clearRect(0,0,o,c),e.forEach((d,g)=>kn(t,r(d),{from:l,scale:f,top:g*_})),t.fillStyle=y("rule");for(let{x:d}of St(s,o))t.fillRect(Math.round(d),0,1,c);e.forEach((d,g)=>t.fillRect(0,(g+1)*_-1,o,1)),t.font=bt(11,550),t.textBaseline="middle",e.forEach((d,g)=>{let S=_n(Q.row(d).peek());S&&wn(t,S,{from:l,scale:f,width:o,top:g*_,now:a});let k={from:l,scale:f,width:o,top:g*_},T=v=>i!==null&&i!==`${v.org_id}
${v.app_version_id}`;for(let v of ue(n(d),a))v.to>=l&&v.from<=m&&$n(t,v,k,T(v.first));for(let v of n(d)){let w=E(v,a);w.to>=l&&w.from<=m&&gn(t,v,w,k,T(v))}}),a<=m&&(t.fillStyle=y("ink"),t.fillRect(Math.round((a-l)*f),0,2,c))}function be(t,{names:e,lane:n,step:s,stretch:o,width:a,now:i}){let{from:r,to:l}=o,m=a/(l-r),f=e.length*_;t.clearRect(0,0,a,f),t.fillStyle=y("rule");for(let{x:d}of St(o,a))t.fillRect(Math.round(d),0,1,f);e.forEach((d,g)=>t.fillRect(0,(g+1)*_-1,a,1));let c=Math.max(1.5,s*m-1);e.forEach((d,g)=>{let S=(g+1)*_-nt;for(let k of n(d)){let T=(k.at-r)*m,v=k.install_seconds+k.run_seconds,w=Math.max(2,Math.min(1,v/s)*N),A=v>0?k.install_seconds/v*w:0;t.fillStyle=y("go"),t.fillRect(T,S-w+A,c,w-A),A>1&&yt(t,y("go"),T,S-w,c,A),k.failed>0&&(t.fillStyle=y("bad"),t.fillRect(T,S+1,c,Math.max(2,k.failed/k.attempts*nt)))}}),i<=l&&(t.fillStyle=y("ink"),t.fillRect(Math.round((i-r)*m),0,2,f))}function we(t,{stretch:e,width:n,height:s,now:o}){t.clearRect(0,0,n,s),t.font=bt(11),t.textBaseline="middle";let a=(o-e.from)/(e.to-e.from)*n;for(let{x:l,text:m}of St(e,n)){if(o<=e.to&&Math.abs(l-a)<W(34))continue;t.fillStyle=y("ink-2");let f=t.measureText(m).width/2;l>f&&l<n-f&&t.fillText(m,l-f,s/2)}if(o>e.to)return;let i=W(15),r=Math.min(n-i*2,Math.max(0,a-i));t.fillStyle=y("ink"),t.fillRect(r,3,i*2,s-6),t.fillStyle=y("paper"),t.font=bt(11,650),t.fillText("now",r+i-t.measureText("now").width/2,s/2)}import{m99_0 as V}from"../main.js";import{m55_0 as mt,m55_1 as Io}from"../main.js";import{m70_0 as st}from"../main.js";import{m128_0 as Ko,m128_1 as jo,m128_2 as ke}from"../main.js";import{m134_0 as Mt}from"../main.js";var Se=W(288);function ye(t){return t.phase==="parked"?["suspect","parked","suspect"]:t.finished_at===null?["running",ke[t.phase]??t.phase??"running","running"]:t.outcome==="passed"?["done","passed","done"]:Z(t)?["failed",(t.outcome??"failed").replace("_"," "),"failed"]:["cancelled",t.outcome??"ended","cancelled"]}var Kt=({row:t})=>{let[e,n,s]=ye(t);return u`
<span class=${`state state-${s}`}>
<${st} name=${e} />
<span>${n}</span>
</span>
`};function Sn(t,e){let n=t.finished_at===null&&t.started_at===null,s=t.installs?`${n?"installing for":"installed"} ${lt(e.run-e.from)}`:"no install: the build was on the device",o=e.to>e.run&&(t.started_at!==null||!t.installs),a=e.over?lt(e.to-e.run):F(e.to-e.run);return[s,o?`${t.finished_at===null?"runs for":"ran"} ${a}`:null]}var Me=(t,e,n)=>[`${t.agent}: ${t.test}`,`build ${t.app_version_id} of ${t.org_id}`,ye(t)[1],t.installs?"with an install":"without an install",...e?[e]:[],`at ${U(t.leased_at)}`,...t.finished_at===null&&n?["still running"]:[]].join(", ");function Te({row:t,place:e,times:n,left:s,top:o,width:a}){let[i,r]=Sn(t,n);return u`
<${V}
className="map-card"
left=${Math.max(0,Math.min(s,a-Se))}
top=${o}
width=${Math.min(Se,a)}
aria-hidden="true"
>
<span class="card-head">
<${Mt} test=${t.test} />
<${Kt} row=${t} />
</span>
<span class="card-build">
<${mt} org=${t.org_id} version=${t.app_version_id} />
</span>
<span>${i}</span>
${e&&u`<span>${e}</span>`}
${r&&u`<span>${r}</span>`}
<span class="card-labels">
${t.agent}, from ${U(t.leased_at)}
${t.simulated?", simulated":""}
</span>
<//>
`}import{m214_0 as Oe,m214_1 as Ee,m214_2 as sa,m214_3 as oa,m214_4 as aa,m214_5 as Ae,m214_6 as xe}from"../main.js";import{m268_0 as Re}from"../shared.js";import{m30_0 as dt}from"../shared.js";var Ne=W(28);function yn({name:t}){let e=Q.row(t).value,n=e&&vt(e);return!e||["busy","idle"].includes(n)?null:u`
<span class=${`lane-state state state-${n}`} title=${n}>
<${st} name=${n} />
<span class="unseen">${n}</span>
</span>
`}var Mn=({names:t,first:e,last:n})=>u`
<div class="lane-names" id="lanes-list" data-list onFocusIn=${Ae} role="list" aria-label="Agents">
${t.slice(e,n).map((s,o)=>u`
<${V} key=${s} role="listitem" className="lane-name" top=${(e+o)*_} height=${_}>
<a href=${q("agent",{name:s})} data-row=${`lane/${s}`} tabindex="-1" title=${s}>${s}</a>
<${yn} name=${s} />
<//>
`)}
</div>
`;function Tt(t){let e=et(null),n=et(null),s=Re(e).value,o=H(0);tt(()=>{let l=new ResizeObserver(([m])=>o.value=Math.floor(m.contentRect.width));return l.observe(n.current),()=>l.disconnect()},[]);let a=Ee(e.current);tt(()=>{e.current.style.setProperty("height",`${t.length*_}px`),xe(e.current.querySelector("[data-list]"),a)});let i=Math.min(t.length,Math.max(0,Math.floor(s.from/_))),r=Math.min(t.length,Math.max(i,Math.ceil(s.to/_)));return{box:e,tracks:n,width:o.value,first:i,last:r,near:t.slice(i,r)}}function Ot({label:t,className:e="",names:n,lanes:s,shown:o,moment:a,draw:i,at:r,placeOf:l,onClick:m,onKey:f,named:c,words:d,children:g}){let{box:S,tracks:k,width:T,first:v,last:w,near:A}=s,K=Zt(),R=it(h=>we(h,{stretch:o,width:T,height:Ne,now:a}),[o.from,o.to,T,a]),j=()=>r.value=null,x=h=>{if(!(h.ctrlKey||h.metaKey||h.altKey)){if(h.key==="Escape"&&r.peek())j();else if(!f(h))return;h.preventDefault(),h.stopPropagation()}};return u`
<div class="timeline-head">
<span class="quiet">Agent</span>
<${dt} width=${T} height=${Ne} draw=${R} />
</div>
<div class="lanes" ref=${S}>
<${Mn} names=${n} first=${v} last=${w} />
<div
class=${`lane-tracks ${e}`}
ref=${k}
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
<${V} className="lane-picture" top=${v*_} height=${A.length*_}>
<${dt} width=${T} height=${A.length*_} draw=${i} />
<//>
<span id=${K} role="option" class="unseen" aria-selected=${c?"true":"false"}>
${d}
</span>
${g}
</div>
</div>
`}var Tn=.0015,On=120;function En(t,e){let n=H(G());_t(()=>{P.value,n.value=G()});let s=$t(()=>t.live.value&&e/t.length.value>3).value;return z(()=>{if(!s||matchMedia("(prefers-reduced-motion: reduce)").matches)return;let o=setInterval(()=>document.hidden||(n.value=G()),On);return()=>clearInterval(o)},[s]),n}function An(t,e){z(()=>{let n=t.current,s=null,l=[["pointerdown",m=>{m.button===0&&(s={x:m.clientX,moved:!1})}],["pointermove",m=>{if(!s||m.buttons===0)return;let f=m.clientX-s.x;!s.moved&&Math.abs(f)<4||(s.moved||n.setPointerCapture(m.pointerId),s={x:m.clientX,moved:!0},e.move(-f/n.clientWidth*e.length.peek()))}],["click",m=>{s?.moved&&m.stopImmediatePropagation(),s=null},!0],["wheel",m=>{let f=m.deltaX||(m.shiftKey?m.deltaY:0);if(m.ctrlKey||m.metaKey){let{left:c,width:d}=n.getBoundingClientRect();e.zoom(Math.exp(m.deltaY*Tn),(m.clientX-c)/d)}else if(f)e.move(f/n.clientWidth*e.length.peek());else return;m.preventDefault()}]];for(let[m,f,c]of l)n.addEventListener(m,f,{capture:c,passive:!1});return()=>l.forEach(([m,f,c])=>n.removeEventListener(m,f,{capture:c}))},[e])}function Ce({names:t,record:e,stretch:n,lit:s}){let o=Tt(t),{box:a,tracks:i,width:r,first:l,last:m,near:f}=o,c=H(null);An(i,n);let d=En(n,r).value,g=n.at(d),S=e.version.value;z(()=>e.want(f,t,n.at(G())),[l,m,t,Math.round(g.from/5),n.length.value,e.error.value===null]);let k=it(p=>ve(p,{names:f,lane:$=>e.lane($),stretch:g,width:r,now:d,lit:s,unknown:$=>e.unknown($,t,g)}),[l,m,t,g.from,g.to,r,d,s,S]),T=p=>p&&e.lane(t[p.lane]??"").find($=>$.id===p.id),v=p=>(p-g.from)/(g.to-g.from)*r,w=p=>{let $=i.current.getBoundingClientRect(),M=Math.floor((p.clientY-$.top)/_),b=g.from+(p.clientX-$.left)/r*(g.to-g.from),J=e.lane(t[M]??""),at=J[It(J,b,d)];if(!at)return null;let Vt=E(at,d),[nn,sn]=[v(Vt.from),v(Vt.to)],Yt=p.clientX-$.left;return Yt>=nn-3&&Yt<=sn+3?{lane:M,id:at.id}:null},A=(p,$)=>{let M=T(p);if(!M)return;let b=q("job",{id:M.job_id});$.metaKey||$.ctrlKey?window.open(b,"_blank","noopener"):re(b)},K=(p,$)=>{if(!$)return;c.value={lane:p,id:$.id};let M=E($,d);(M.to<g.from||M.from>g.to)&&n.reveal(M.from);let b=a.current.getBoundingClientRect().top+p*_;b<110?window.scrollBy({top:b-110}):b+_>window.innerHeight-80&&window.scrollBy({top:b+_-window.innerHeight+80})},R=(p,$,M)=>{for(let b=p;b>=0&&b<t.length;b+=$){let J=e.lane(t[b]),at=J[It(J,M,d)];if(at)return K(b,at)}},j=p=>{let $=c.peek(),M=T($);if(p.key==="Enter"&&M)A($,p);else if(p.key.startsWith("Arrow")&&!M)R(l>0?l+16:0,1,g.to);else if(p.key==="ArrowDown"||p.key==="ArrowUp"){let b=p.key==="ArrowDown"?1:-1;R($.lane+b,b,Math.max(E(M,d).from,g.from))}else if(p.key==="ArrowLeft"||p.key==="ArrowRight"){let b=e.lane(t[$.lane]);K($.lane,b[b.indexOf(M)+(p.key==="ArrowRight"?1:-1)])}else if(p.key==="Home"||p.key==="End"){let b=e.lane(t[$?.lane??0]);K($?.lane??0,p.key==="End"?b.at(-1):b.find(J=>E(J,d).to>=g.from))}else return!1;return!0},x=T(c.value),h=x&&E(x,d),O=x&&ce(e.lane(t[c.value.lane]),x),X=x&&h.to>=g.from&&h.from<=g.to,L=x&&Math.max(0,v(h.from));return u`
<${Ot}
label="Attempts by agent"
names=${t}
lanes=${o}
shown=${g}
moment=${d}
draw=${k}
named=${x}
words=${x?Me(x,O,d):"Use the arrow keys to move between attempts"}
at=${c}
placeOf=${p=>p.buttons?null:w(p)}
onClick=${p=>A(w(p),p)}
onKey=${j}
>
${X&&u`
<${V}
className="map-mark"
left=${L-2}
top=${c.value.lane*_+2}
width=${Math.min(r,v(h.to))-L+4}
height=${_-4}
/>
<${Te}
row=${x}
place=${O}
times=${h}
left=${L}
top=${(c.value.lane+1)*_+4}
width=${r}
/>
`}
<//>
`}import{m4_0 as Pa,m4_1 as Fa,m4_2 as Et,m4_3 as Ba,m4_4 as Wa}from"../main.js";var De=6e4,xn=200,Le=t=>new Date(t*1e3).toISOString();function pt(t,e){let n=o=>t.reduce((a,i)=>a+i[o],0),s=n("install_seconds");return ct({attempts:n("attempts"),failed:n("failed"),made:n("installs"),avoided:n("installs_avoided"),starts:n("starts_avoided"),cost:s,installing:s,running:n("run_seconds")},e)}function Rn(t){let e=new Map;for(let n of t)e.has(n.agent)||e.set(n.agent,[]),e.get(n.agent).push(n);return e}var At=class{#t=new AbortController;#n=0;#s="";data=I(null);error=I(null);want({from:e,to:n},s,o){let a=`${Math.round(e/60)} ${s?"live":Math.round(n/60)} ${o?.join(`
`)}`;a!==this.#s&&(this.#s=a,clearTimeout(this.#n),this.#n=setTimeout(()=>this.#e(e,s?null:n,o),xn))}stop(){clearTimeout(this.#n),this.#t.abort()}again(){this.#s="",this.error.value=null}async#e(e,n,s){this.#t.abort(),this.#t=new AbortController;let o=n??Date.now()/1e3,a=new URLSearchParams([["from",Le(Math.max(e,o-7*86400+1))],["to",Le(o)],...(s??[]).map(i=>["agent",i])]);try{let{step:i,parts:r,total:l}=await Et(`/api/v1/timeline/parts?${a}`,{signal:this.#t.signal});this.data.value={step:i,total:l,lanes:Rn(r)},this.error.value=null}catch(i){if(i.name==="AbortError")return;this.error.value=i}n===null&&(this.#n=setTimeout(()=>this.#e(e+De/1e3,null,s),De))}};var Nn="Use the arrow keys to move between parts",Ie=264,ht=100;function Pe(t,e){let n=oe(Math.min(1,(t.install_seconds+t.run_seconds)/e));return[`${U(t.at*1e3)} to ${U((t.at+e)*1e3)}`,`${C(t.attempts,"test")}, ${D(t.failed)} failed`,`${C(t.installs,"install")}, ${D(t.installs_avoided)} avoided`,`${C(t.starts_avoided,"start")} of the runner avoided`,`busy ${n}: installs ${F(t.install_seconds)}, tests ${F(t.run_seconds)}`]}var Cn=({part:t,step:e,left:n,top:s,width:o})=>u`
<${V}
className="map-card"
left=${Math.max(0,Math.min(n,o-Ie))}
top=${s}
width=${Math.min(Ie,o)}
aria-hidden="true"
>
<strong>${t.agent}</strong>
${Pe(t,e).map(a=>u`<span key=${a}>${a}</span>`)}
<//>
`;function Fe({names:t,parts:e,stretch:n,moment:s}){let o=Tt(t),{tracks:a,width:i,first:r,last:l,near:m}=o,f=H(null),c=n.at(s),d=n.live.value,g=e.error.value;z(()=>e.want(c,d,t.length>ht?m:null),[Math.round(c.from/60),d,n.length.value,t.length>ht?m.join(`
`):"",g]);let S=e.data.value,k=h=>S?.lanes.get(h)??[],T=it(h=>be(h,{names:m,lane:k,step:S?.step??1,stretch:c,width:i,now:s}),[r,l,t,c.from,c.to,i,S]),v=h=>h&&k(t[h.lane]??"")[h.index],w=h=>{let O=a.current.getBoundingClientRect(),X=Math.floor((h.clientY-O.top)/_),L=c.from+(h.clientX-O.left)/i*(c.to-c.from),p=k(t[X]??"").findIndex($=>$.at<=L&&L<$.at+S.step);return p<0?null:{lane:X,index:p}},A=h=>{let O=v(h);O&&(n.length.value=S.step,n.reveal(O.at),n.end.value=Math.min(O.at+S.step,s))},K=h=>{let O=f.peek(),X=($,M)=>Math.max(0,Math.min(M,$)),L=($,M)=>{let b=k(t[$]??"");b.length>0&&(f.value={lane:$,index:X(M,b.length-1)})},p={ArrowDown:1,ArrowUp:-1}[h.key];if(h.key==="Enter"&&O)A(O);else if(h.key.startsWith("Arrow")&&!v(O))L(t.findIndex($=>k($).length>0),1/0);else if(p)L(X(O.lane+p,t.length-1),O.index);else if(h.key==="ArrowLeft"||h.key==="ArrowRight")L(O.lane,O.index+(h.key==="ArrowRight"?1:-1));else return!1;return!0},R=v(f.value),j=R?[R.agent,...Pe(R,S.step)].join(", "):Nn,x=R&&Math.max(0,(R.at-c.from)/(c.to-c.from)*i);return u`
<${Ot}
label="Total work per agent"
className="is-parts"
names=${t}
lanes=${o}
shown=${c}
moment=${s}
draw=${T}
named=${R}
words=${j}
at=${f}
placeOf=${w}
onClick=${h=>A(w(h))}
onKey=${K}
>
${R&&u`
<${Cn}
part=${R}
step=${S.step}
left=${x}
top=${(f.value.lane+1)*_+4}
width=${i}
/>
`}
<//>
`}function Be({names:t,parts:e}){let n=e.data.value?.lanes??new Map,s=t.filter(o=>n.has(o)).map(o=>({name:o,...pt(n.get(o),null)}));return u`
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
<td class="is-numeric">${D(o.attempts)}</td>
<td class="is-numeric">${D(o.failed)}</td>
<td class="is-numeric">${D(o.made)}</td>
<td class="is-numeric">${D(o.avoided)}</td>
<td class="is-numeric">${F(o.installing)}</td>
<td class="is-numeric">${F(o.running)}</td>
</tr>
`)}
</tbody>
</table>
`}var jt=12,gt=26,xt=14;function Dn(t,e){t.clearRect(0,0,gt,xt);let n=y(e);yt(t,n,0,0,gt/2,xt),t.fillStyle=n,t.fillRect(gt/2,0,gt/2,xt)}function We({builds:t,lit:e,onLit:n}){return t.length===0?null:u`
<div class="timeline-legend" role="group" aria-label="Builds: press to highlight">
${t.slice(0,jt).map(({key:s,org:o,version:a,attempts:i,made:r,avoided:l,cost:m})=>u`
<button
type="button"
key=${s}
class="legend-build"
aria-pressed=${e===s}
title=${`${o} ${a}`}
onClick=${()=>n(e===s?null:s)}
>
<${dt} width=${gt} height=${xt} draw=${f=>Dn(f,ut(o,a))} />
<${mt} org=${o} version=${a} />
<span class="number quiet">
${C(i,"test")}, ${C(r,"install")}${r>0&&` (${F(m)})`}
${l>0&&`, ${D(l)} avoided`}
</span>
</button>
`)}
${t.length>jt&&u`<span class="quiet">and ${C(t.length-jt,"more build")}</span>`}
</div>
`}import{m129_0 as Ke}from"../main.js";import{m137_0 as je}from"../main.js";var Ht=200,He=(t,e,n)=>{let s=E(t,e);return n==="install"?t.installs&&s.run>s.from?lt(s.run-s.from):"none":s.to>s.run?lt(s.to-s.run):"\u2013"},Ln=t=>[{name:"end",title:"Outcome",cell:e=>u`<${Kt} row=${e} />`},{name:"test",title:"Test",main:!0,cell:e=>u`<${Mt} test=${e.test} />`},{name:"build",title:"Build",cell:e=>u`<${mt} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"agent",title:"Agent",cell:e=>u`<a href=${q("agent",{name:e.agent})}>${e.agent}</a>`},{name:"install",title:"Installed",numeric:!0,cell:e=>u`<span class=${`number ${e.installs?"":"quiet"}`}>${He(e,t,"install")}</span>`},{name:"took",title:"Ran",numeric:!0,cell:e=>u`<span class="number">${He(e,t,"run")}</span>`},{name:"at",title:"From",numeric:!0,cell:e=>u`<${je} at=${e.leased_at} />`}];function Ge({rows:t,now:e}){let n=et(new Map).current,s=[...t].sort((i,r)=>i.id<r.id?1:-1).slice(0,Ht);for(let i of s)n.has(i.id)?n.get(i.id).value=i:n.set(i.id,I(i));let o=s.map(i=>i.id),a=new Set(o);for(let i of n.keys())a.has(i)||n.delete(i);return u`
<${Ke}
id="timeline-table"
label="Attempts, newest first"
className="timeline-rows"
columns=${Ln(e)}
ids=${o}
kind="attempt"
rowOf=${i=>n.get(i)}
hrefOf=${i=>q("job",{id:i.job_id})}
failed=${Z}
/>
${t.length===0&&u`<p class="nothing">No attempts in this period.</p>`}
${t.length>Ht&&u`
<p class="nothing">
The latest ${Ht} of ${C(t.length,"attempt")} in this period. Choose a shorter one, or filter.
</p>
`}
`}import{m114_0 as Gt}from"../main.js";var In=[[300,"5 min"],[900,"15 min"],[3600,"1 h"],[14400,"4 h"],[86400,"24 h"],[604800,"7 days"]],Pn=[["lanes","Lanes"],["table","Table"]],Rt=({label:t,icon:e,keys:n,turned:s,run:o})=>u`
<button
type="button"
class=${`icon-button ${s?"is-turned":""}`}
aria-label=${t}
data-tip=${`${t} (${n})`}
onClick=${o}
>
<${st} name=${e} />
</button>
`;function Xe({stretch:t,view:e}){let n=t.length.value,s=t.live.value;return u`
<${Gt}
label="View"
hideLabel
options=${Pn}
value=${e}
onChange=${o=>ft({view:o==="table"?"table":""},{push:!0})}
/>
<${Gt}
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
`}import{m158_0 as Di,m158_1 as Li,m158_2 as Ii,m158_3 as Y,m158_4 as ze}from"../main.js";import{m188_0 as Bi,m188_1 as Wi,m188_2 as Ki,m188_3 as ji,m188_4 as Hi,m188_5 as Gi,m188_6 as Ue}from"../main.js";import{m200_0 as qe}from"../main.js";import{m206_0 as Vi,m206_1 as Yi,m206_2 as Qi,m206_3 as Zi,m206_4 as Ve}from"../main.js";import{m247_0 as er,m247_1 as Ye,m247_2 as nr}from"../main.js";var ot=Ye("timeline");import{m266_0 as Xt,m266_1 as rr,m266_2 as zt,m266_3 as lr,m266_4 as mr,m266_5 as Ut}from"../main.js";function Qe(t,[e,n]){let s=t.filter(([i,r])=>r<e||i>n),o=t.filter(([i,r])=>r>=e&&i<=n),a=[Math.min(e,...o.map(([i])=>i)),Math.max(n,...o.map(([,i])=>i))];return[...s,a].sort(([i],[r])=>i-r)}function Nt(t,e,n){let s=[],o=e;for(let[a,i]of t)if(!(i<=o)){if(a>=n)break;a>o&&s.push([o,a]),o=i}return o<n&&s.push([o,n]),s}var Fn=890,Bn=3e3,qt=100,Ze=25,Je=4,Wn=4e4,Kn=200,tn=t=>new Date(t*1e3).toISOString(),Ct=class{#t=new Map;#n=new Map;#s=0;#e=new Map;#o=new Set;#a=[];#i={everyone:null,of:new Map};#f=new AbortController;#r=0;#l=0;version=I(0);liveFrom=1/0;pending=I(0);error=I(null);start(){ot.loaded.peek()&&this.#c();let e=ot.watch(n=>{let s=Object.values(n);s.length===ot.ids.peek().length?this.#c():this.#m(s)});return()=>{e(),clearTimeout(this.#r),cancelAnimationFrame(this.#l),this.#f.abort()}}lane(e){let n=this.#n.get(e);return n||(n=[...this.#t.get(e)?.values()??[]].sort((s,o)=>s.id<o.id?-1:1),this.#n.set(e,n)),n}agents(){return this.#t.keys()}unknown(e,n,{from:s,to:o}){return Nt(this.#e.get(this.#u(e,n))??[],s,Math.min(o,this.liveFrom))}isPartial({from:e,to:n}){return this.#a.some(([s,o,a])=>Nt(this.#e.get(s)??[],Math.max(o,e),Math.min(a,n)).length>0)}want(e,n,s){clearTimeout(this.#r),this.#r=setTimeout(()=>{for(let o of new Set(e.map(a=>this.#u(a,n))))this.#d(o,s);this.#h(s)},Kn)}again(){this.error.value=null,this.#o.clear(),this.version.value+=1}#u(e,n){if(n.length<=qt)return"";if(this.#i.everyone!==n){let s=new Map;for(let o=0;o<n.length;o+=Ze){let a=n.slice(o,o+Ze);for(let i of a)s.set(i,a.join(`
`))}this.#i={everyone:n,of:s}}return this.#i.of.get(e)??""}#d(e,{from:n,to:s}){let o=s-n>3600?3600:900;for(let[a,i]of Nt(this.#e.get(e)??[],n,Math.min(s,this.liveFrom)))for(let r=Math.floor(a/o)*o;r<i;r+=o){let l=[r,Math.min(r+o,this.liveFrom)],m=`${e}|${l[0]}|${o}`;this.#o.has(m)||l[0]>=l[1]||(this.#o.add(m),this.#p(e,l))}}async#p(e,[n,s]){this.pending.value+=1;try{let o=s;for(let a=0;a<Je&&o>n;a++){let i=new URLSearchParams([["from",tn(n)],["to",tn(o)],...e.split(`
`).filter(Boolean).map(f=>["agent",f])]),{spans:r,complete:l}=await Et(`/api/v1/timeline?${i}`,{signal:this.#f.signal}),m=l?n:B(r.at(-1).leased_at);if(this.#e.set(e,Qe(this.#e.get(e)??[],[m,o])),this.#m(r,{older:!0}),l)break;o=m+.001,a===Je-1&&this.#a.push([e,n,m])}this.error.value=null}catch(o){o.name!=="AbortError"&&(this.error.value=o)}finally{this.pending.value-=1}}#c(){let e=ot.peek(),n=Math.min(...e.map(o=>B(o.leased_at))),s=G();this.liveFrom=e.length<Bn?s-Fn:n,this.#t.clear(),this.#n.clear(),this.#e.clear(),this.#o.clear(),this.#a=[],this.#s=0,this.#m(e)}#m(e,{older:n=!1}={}){for(let s of e){this.#t.has(s.agent)||this.#t.set(s.agent,new Map);let o=this.#t.get(s.agent);n&&o.has(s.id)||(o.has(s.id)||(this.#s+=1),o.set(s.id,s),this.#n.delete(s.agent))}this.#l||=requestAnimationFrame(()=>{this.#l=0,this.version.value+=1})}#h({from:e,to:n}){if(this.#s<=Wn)return;let s=G(),[o,a]=[e-(n-e),n+(n-e)];for(let[i,r]of this.#t){for(let[l,m]of r){let f=E(m,s);f.to>=o&&f.from<=a||(r.delete(l),this.#s-=1)}this.#n.delete(i)}this.#o.clear(),this.#a=[];for(let[i,r]of this.#e)this.#e.set(i,r.map(([l,m])=>[Math.max(l,o),Math.min(m,a)]).filter(([l,m])=>l<m));this.liveFrom=a<s?s:Math.max(this.liveFrom,o)}};var jn="Aggregated: height is the share of time spent on jobs; installs are hatched, failures red. Click for the attempts.",Hn=400,Gn=t=>[{key:"+",what:"zoom in",run:()=>t.zoom(.5,.5)},{key:"-",what:"zoom out",run:()=>t.zoom(2,.5)},{key:",",what:"earlier",run:()=>t.move(-t.length.peek()/2)},{key:".",what:"later",run:()=>t.move(t.length.peek()/2)},{key:"n",what:"go to now",run:()=>t.end.value=null},{key:"a",what:"to the agents",run:()=>Oe("lanes-list")}];function Xn(t,e){let n=`${e.get("span")??""} ${e.get("to")??""}`;tt(()=>{let s=t.query;n!==`${s.span} ${s.to}`&&t.adopt(e)},[n]),_t(()=>{t.length.value,t.end.value;let s=setTimeout(()=>ft(t.query),Hn);return()=>clearTimeout(s)})}function zn(t){let e=$t(()=>{let o=Q.ids.value.filter(i=>Y.value.length===0||ze("agent",Q.row(i).peek(),Y.value));if(Y.value.length>0)return o;t.version.value;let a=[...t.agents()].filter(i=>Q.row(i).peek()===null);return a.length>0?[...o,...a].sort(qe):o}),n=H([]),s=e.value;return(s.length!==n.peek().length||s.some((o,a)=>o!==n.peek()[a]))&&(n.value=s),n.peek()}function Un(t,e,{from:n,to:s},o,a){let i=e.length>qt?Math.min(s,Math.max(n,t.liveFrom)):n,r=e.flatMap(l=>t.lane(l)).filter(l=>{let m=E(l,o);return m.to>=i&&m.from<=s});return{rows:r,gain:pe(r,{from:i,to:s,now:o,mean:a}),builds:he(r,i,s,o),from:i}}var qn=t=>t.live.value&&Y.value.length===0?Object.keys(zt).find(e=>zt[e]===t.length.value):void 0;function Vn({total:t,lanes:e}={lanes:new Map},n,s){return Y.value.length===0||n.length>ht?pt(t?[t]:[],s):pt(n.flatMap(o=>e.get(o)??[]),s)}var Yn=(t,e)=>ct({...t,made:e.installs,avoided:e.installs_avoided,starts:e.starts_avoided,cost:e.install_seconds},e.mean_install_seconds),Qn=()=>u`
<${te} icon="timeline" title="No attempts yet">
<p>
Once jobs run, each agent has a lane here: installs hatched, tests in the color of their build.${" "}
<a href="/">Submit the first job</a>.
</p>
<//>
`;function en({query:t}){let e=rt(()=>{let $=new kt;return $.adopt(t),$},[]),n=rt(()=>new Ct,[]),s=H(null),o=rt(()=>new At,[]);z(()=>n.start(),[n]),z(()=>()=>o.stop(),[o]),Xn(e,t),Ue("Timeline",rt(()=>Gn(e),[e])),Ve("Timeline",()=>[{label:"Timeline: go to now",icon:"timeline",run:()=>e.end.value=null},{label:"Timeline as a table",icon:"timeline",run:()=>ft({view:"table"})}]);let a=zn(n),i=n.pending.value,r=Math.max(P.value,G()),l=e.at(r),m=e.length.value/100,f=qn(e),c=Ut(Xt),d=Ut(f??Xt),g=c?.mean_install_seconds??null,{rows:S,gain:k,builds:T,from:v}=rt(()=>Un(n,a,l,r,g),[a,P.value,m,Math.round(l.to/m),i,g]),w=e.length.value>$e,A=t.get("view")==="table"?"table":"lanes";if(!ot.loaded.value)return u`
<${Dt} title="Timeline">
<${ne} lines=${10} />
<//>
`;let K=a.length===0&&Y.value.length===0,R=w?o:n,j=R.error.value,x=w?Vn(o.data.value??void 0,a,g):k,h=f!==void 0&&d!==null,O=h?B(d.since):w?l.from:v,X=Y.value.length>0&&!(w&&a.length>ht),L=!w&&u`<${We} builds=${T} lit=${s.value} onLit=${$=>s.value=$} />`,p=w?jn:i>0?"Loading earlier attempts\u2026":n.isPartial(l)?"Gray: too many attempts to load at once. Choose a shorter period.":"";return u`
<${Dt}
title="Timeline"
note=${C(a.length,"agent")}
className="timeline-page"
actions=${u`<${Jt} label="Filter agents by name, target, label, build or job" />`}
tools=${u`<${Xe} stretch=${e} view=${A} />`}
>
${K?u`<${Qn} />`:u`
<${ie}
gain=${h?Yn(x,d):x}
where=${[`from ${U(O*1e3)} to ${e.live.value?"now":U(l.to*1e3)}`,X&&C(a.length,"agent")].filter(Boolean).join(" \xB7 ")}
/>
${L}
<p class="timeline-state" role="status">
${p}
</p>
${j&&u`
<${ee}
title="Earlier attempts could not be loaded"
text=${j.message}
again=${()=>R.again()}
/>
`}
${w?A==="table"?u`<${Be} names=${a} parts=${o} />`:u`<${Fe} names=${a} parts=${o} stretch=${e} moment=${r} />`:A==="table"?u`<${Ge} rows=${S} now=${r} />`:u`<${Ce} names=${a} record=${n} stretch=${e} lit=${s.value} />`}
${a.length===0&&u`<p class="nothing">No agents match “${Y.value.join(" ")}”.</p>`}
`}
<//>
`}export{en as default};
