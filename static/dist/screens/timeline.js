import{m272_0 as ts,m272_1 as es,m272_2 as ns,m272_3 as Zt,m272_4 as ss,m272_5 as os,m272_6 as D,m272_7 as as,m272_8 as $t,m272_9 as is,m272_10 as H,m272_11 as _t}from"../main.js";import{m270_0 as it,m270_1 as ms,m270_2 as us,m270_3 as G,m270_4 as fs,m270_5 as Jt,m270_6 as cs,m270_7 as tt,m270_8 as rt,m270_9 as ds,m270_10 as et,m270_11 as ps}from"../main.js";import{m9_0 as I,m9_1 as X,m9_2 as $s,m9_3 as _s}from"../main.js";import{m53_0 as te}from"../main.js";import{m93_0 as Dt}from"../main.js";import{m127_0 as ee,m127_1 as ne,m127_2 as It}from"../main.js";import{m164_0 as Es,m164_1 as Os,m164_2 as se,m164_3 as P,m164_4 as As,m164_5 as F,m164_6 as xs,m164_7 as Rs,m164_8 as N,m164_9 as oe,m164_10 as lt,m164_11 as Ns,m164_12 as B,m164_13 as Cs,m164_14 as Ls,m164_15 as Ds,m164_16 as Is,m164_17 as U}from"../main.js";import{m173_0 as u}from"../main.js";var Pt=t=>t===null?"\u2013":`${Math.round(t*100)} %`;function ae({name:t,installing:e,running:n,most:s,note:o}){let a=et(null);return tt(()=>{[e,n,Math.max(0,s-e-n)].forEach((i,r)=>a.current.children[r].style.setProperty("flex-grow",i))}),u`
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
<dd class="number">${N(n)}</dd>
</div>
<div data-figure="device time of installs">
<dt>Device time of installs</dt>
<dd class="number">${F(a)}</dd>
</div>
<div data-figure="installs avoided" class="is-yellow">
<dt>Installs avoided</dt>
<dd class="number">${N(s)} <small>${c>0?Pt(s/c):""}</small></dd>
</div>
<div data-figure="starts avoided" class="is-yellow">
<dt>Starts avoided</dt>
<dd class="number">${N(o)}</dd>
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
note=${m===null?"nothing ran":`${Pt(m)} for installs`}
/>
<${ae}
name="One install per test"
installing=${d}
running=${r}
most=${g}
note=${f===null?"no install measured":`${Pt(f)} for installs`}
/>
</div>
</div>
`}import{m212_0 as re,m212_1 as Xs,m212_2 as zs,m212_3 as Us,m212_4 as qs,m212_5 as ut,m212_6 as Vs,m212_7 as q,m212_8 as Ys,m212_9 as Qs}from"../main.js";import{m3_0 as to,m3_1 as eo,m3_2 as vt}from"../main.js";import{m7_0 as oo,m7_1 as ao,m7_2 as ft}from"../main.js";import{m10_0 as M,m10_1 as bt,m10_2 as lo}from"../main.js";import{m240_0 as Q,m240_1 as fo,m240_2 as co}from"../main.js";import{m256_0 as W}from"../main.js";var on=new Set(["failed","timed_out","lost","error"]),le=new WeakMap;function A(t,e){let n=le.get(t);if(n)return n.over?n:{...n,run:n.started??(t.installs?e:n.from),to:Math.max(n.from,e)};let s=B(t.leased_at),o=B(t.started_at),a=B(t.finished_at),i={id:t.id,from:s,started:o,to:a,run:o??a,over:a!==null};return!t.installs&&i.over&&(i.run=s),!t.installs&&o!==null&&(i.started=s),le.set(t,i),i.over?i:A(t,e)}var Z=t=>on.has(t.outcome);function Ft(t,e,n){let s=-1,o=1/0;return t.forEach((a,i)=>{let{from:r,to:l}=A(a,n),m=e<r?r-e:e>l?e-l:0;m<o&&([s,o]=[i,m])}),s}var me=(t,e,n,s)=>Math.max(0,Math.min(e,s)-Math.max(t,n)),ue=t=>t.install_seconds!==null,an=new Set(["passed","failed","timed_out"]),rn=t=>!ue(t)&&(t.started_at!==null||an.has(t.outcome)),ln=t=>t.window!==null&&t.window!==t.id;function fe(t,e){let n=new Map;for(let s of t){if(s.window===null)continue;let{run:o,to:a}=A(s,e),i=n.get(s.window)??{from:o,to:a,tests:0,first:s};n.set(s.window,{...i,from:Math.min(i.from,o),to:Math.max(i.to,a),tests:i.tests+1})}return[...n.values()].filter(({tests:s})=>s>1)}function ce(t,e){if(e.window===null)return null;let n=t.filter(({window:s})=>s===e.window);return n.some(({id:s})=>s===e.window)?n.length>1?`${n.indexOf(e)+1} of ${n.length} in one start`:null:"in one start with earlier tests"}function ct(t,e){let{installing:n,running:s}=t,o=e===null?null:t.avoided*e,a=n+s;return{...t,saved:o,share:a>0?n/a:null,shareWithout:a>0&&o!==null?(n+o)/(a+o):null}}function de(t,e){ln(e)&&(t.starts+=1),ue(e)?(t.made+=1,t.cost+=e.install_seconds):rn(e)&&(t.avoided+=1)}function pe(t,{from:e,to:n,now:s,mean:o}){let a={attempts:0,made:0,avoided:0,starts:0,cost:0,installing:0,running:0};for(let i of t){let r=A(i,s);r.to<e||r.from>n||(a.attempts+=1,a.running+=me(r.run,r.to,e,n),i.installs&&(a.installing+=me(r.from,r.run,e,n)),r.over&&r.to<=n&&de(a,i))}return ct(a,o)}function he(t,e,n,s){let o=new Map;for(let a of t){let i=A(a,s);if(i.to<e||i.from>n)continue;let r=`${a.org_id}
${a.app_version_id}`,l=o.get(r)??{key:r,org:a.org_id,version:a.app_version_id,attempts:0,made:0,avoided:0,starts:0,cost:0};l.attempts+=1,i.over&&i.to<=n&&de(l,a),o.set(r,l)}return[...o.values()].sort((a,i)=>i.attempts-a.attempts||(a.key<i.key?-1:1))}var Bt=30,Wt=7*86400,$e=6*3600,mn=7*86400,un=.02,wt=(t,e,n)=>Math.min(n,Math.max(e,t)),kt=class{length=D(900);end=D(null);live=Zt(()=>this.end.value===null);at(e){let n=this.length.value,s=this.end.value??e+n*un;return{from:s-n,to:s}}get query(){return{span:this.length.peek()===900?"":String(Math.round(this.length.peek())),to:this.end.peek()===null?"":String(Math.round(this.end.peek()))}}adopt(e){let[n,s]=[Number(e.get("span")),Number(e.get("to"))];this.length.value=n>0?wt(n,Bt,Wt):900,this.end.value=s>0?this.#t(s):null}move(e){let{to:n}=this.at(I.peek()),s=n+e;this.end.value=s>=I.peek()?null:this.#t(s)}lengthen(e){this.length.value=wt(e,Bt,Wt)}zoom(e,n=1){let{from:s,to:o}=this.at(I.peek()),a=wt((o-s)*e,Bt,Wt);if(this.end.peek()!==null){let i=s+(o-s)*n+a*(1-n);this.end.value=i>=I.peek()?null:this.#t(i)}this.length.value=a}reveal(e){let{from:n,to:s}=this.at(I.peek());e<n?this.move(e-n-(s-n)*.1):e>s&&this.move(e-s+(s-n)*.1)}#t(e){let n=I.peek();return wt(e,Math.min(n,n-mn+this.length.peek()),n)}},ge=[5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400];function St({from:t,to:e},n,s=W(90)){let o=ge.find(l=>l/(e-t)*n>=s)??ge.at(-1),a=o<86400?l=>se(l,o<60):fn,i=[],r=new Date(t*1e3).getTimezoneOffset()*60;for(let l=Math.ceil((t-r)/o)*o+r;l<=e;l+=o)i.push({at:l,x:(l-t)/(e-t)*n,text:a(l)});return i}function fn(t){let e=new Date(t*1e3);return`${["Sun","Mon","Tue","Wed","Thu","Fri","Sat"][e.getDay()]} ${e.getDate()}`}var _=W(26),C=W(18),nt=(_-C)/2,cn=W(46),jt=.16,Kt=new Map;function dn(t,e){if(!Kt.has(e)){let n=document.createElement("canvas");n.width=8,n.height=8;let s=n.getContext("2d");s.strokeStyle=e,s.lineWidth=2.6,s.beginPath();for(let o of[-8,0,8])s.moveTo(o-1,9),s.lineTo(o+9,-1);s.stroke(),Kt.set(e,t.createPattern(n,"repeat"))}return Kt.get(e)}function yt(t,e,n,s,o,a){t.fillStyle=dn(t,e),t.fillRect(n,s,o,a),!(o<3)&&(t.strokeStyle=e,t.lineWidth=1,t.strokeRect(n+.5,s+.5,o-1,a-1))}function pn(t,e,n,s){let o=M("bad");if(t.fillStyle=M("paper"),t.fillRect(e,n+C-6,s,2),t.fillStyle=o,t.fillRect(e,n+C-4,s,4),s<16)return;let a=e+s-13;t.fillRect(a,n,13,C),t.strokeStyle=M("paper"),t.lineWidth=2,t.beginPath(),t.moveTo(a+3.5,n+6),t.lineTo(a+9.5,n+12),t.moveTo(a+9.5,n+6),t.lineTo(a+3.5,n+12),t.stroke()}function hn(t,e,n,s,o){t.save(),t.beginPath(),t.rect(n,s,o-4,C),t.clip(),t.fillStyle=M("on-build"),t.fillText(e,n+5,s+C/2+.5),t.restore()}function gn(t,e,n,s,o){let a=M(ft(e.org_id,e.app_version_id)),i=c=>(c-s.from)*s.scale,r=Math.max(-2,i(n.from)),l=Math.min(s.width+2,Math.max(r,i(n.run))),m=Math.min(s.width+2,Math.max(r+1.5,i(n.to)-(i(n.to)-r>3?1:0))),f=s.top+nt;t.globalAlpha=o?jt:1,e.installs&&l>r&&yt(t,a,r,f,Math.max(1.5,Math.min(l,m)-r),C),m>l&&(t.fillStyle=a,t.fillRect(l,f,m-l,C),e.outcome==="cancelled"?t.clearRect(l+1.5,f+1.5,Math.max(0,m-l-3),C-3):m-l>cn&&hn(t,e.test.slice(e.test.lastIndexOf("/")+1),l,Z(e)?f-2:f,m-l-(Z(e)?13:0))),Z(e)&&pn(t,r,f,m-r),t.globalAlpha=1}function $n(t,{from:e,to:n,first:s},o,a){let i=Math.max(-2,(e-o.from)*o.scale),r=Math.min(o.width+2,(n-o.from)*o.scale)-i;r<4||(t.fillStyle=t.strokeStyle=M(ft(s.org_id,s.app_version_id)),t.lineWidth=1,t.globalAlpha=a?jt/2:.3,t.fillRect(i,o.top+1,r,_-3),t.globalAlpha=a?jt:1,t.strokeRect(i+.5,o.top+1.5,r-1,_-4),t.globalAlpha=1)}var _e=["paused","drained","quarantined"];function _n(t){let e=t&&vt(t);return["offline","lost"].includes(e)?{look:e,since:B(t.last_seen_at)}:_e.includes(e)?{look:e,since:B(t.held?t.held.at:t.paused_at)}:null}var vn={lost:"bad",offline:"ink-2"},bn=72;function wn(t,e,{from:n,scale:s,width:o,top:a,now:i}){let r=Math.min(o,(i-n)*s),l=e.since===null?r-bn:Math.max(0,(e.since-n)*s);if(r-l<2)return;let m=e.look,f=_e.includes(m);t.save(),t.beginPath(),t.rect(l,a+nt,r-l,C),t.clip(),t.strokeStyle=t.fillStyle=M(vn[m]??"warn"),t.globalAlpha=m==="offline"?.35:.55,t.lineWidth=f?3:1,t.beginPath();for(let d=l-C;d<r;d+=m==="offline"?14:9)t.moveTo(d,a+nt+C),t.lineTo(f?d:d+C,a+nt);t.stroke(),t.globalAlpha=1;let c=t.measureText(m).width+8;r-l>c+8&&(t.clearRect(r-c-4,a+nt,c,C),t.fillText(m,r-c,a+_/2+.5)),t.restore()}function kn(t,e,{from:n,scale:s,top:o}){t.fillStyle=M("tint-2");for(let[a,i]of e)t.fillRect((a-n)*s,o,(i-a)*s,_)}function ve(t,{names:e,lane:n,stretch:s,width:o,now:a,lit:i,unknown:r}){let{from:l,to:m}=s,f=o/(m-l),c=e.length*_;t.clearRect(0,0,o,c),e.forEach((d,g)=>kn(t,r(d),{from:l,scale:f,top:g*_})),t.fillStyle=M("rule");for(let{x:d}of St(s,o))t.fillRect(Math.round(d),0,1,c);e.forEach((d,g)=>t.fillRect(0,(g+1)*_-1,o,1)),t.font=bt(11,550),t.textBaseline="middle",e.forEach((d,g)=>{let S=_n(Q.row(d).peek());S&&wn(t,S,{from:l,scale:f,width:o,top:g*_,now:a});let y={from:l,scale:f,width:o,top:g*_},E=v=>i!==null&&i!==`${v.org_id}
${v.app_version_id}`;for(let v of fe(n(d),a))v.to>=l&&v.from<=m&&$n(t,v,y,E(v.first));for(let v of n(d)){let b=A(v,a);b.to>=l&&b.from<=m&&gn(t,v,b,y,E(v))}}),a<=m&&(t.fillStyle=M("ink"),t.fillRect(Math.round((a-l)*f),0,2,c))}function be(t,{names:e,lane:n,step:s,stretch:o,width:a,now:i}){let{from:r,to:l}=o,m=a/(l-r),f=e.length*_;t.clearRect(0,0,a,f),t.fillStyle=M("rule");for(let{x:d}of St(o,a))t.fillRect(Math.round(d),0,1,f);e.forEach((d,g)=>t.fillRect(0,(g+1)*_-1,a,1));let c=Math.max(1.5,s*m-1);e.forEach((d,g)=>{let S=(g+1)*_-nt;for(let y of n(d)){let E=(y.at-r)*m,v=y.install_seconds+y.run_seconds,b=Math.max(2,Math.min(1,v/s)*C),O=v>0?y.install_seconds/v*b:0;t.fillStyle=M("go"),t.fillRect(E,S-b+O,c,b-O),O>1&&yt(t,M("go"),E,S-b,c,O),y.failed>0&&(t.fillStyle=M("bad"),t.fillRect(E,S+1,c,Math.max(2,y.failed/y.attempts*nt)))}}),i<=l&&(t.fillStyle=M("ink"),t.fillRect(Math.round((i-r)*m),0,2,f))}function we(t,{stretch:e,width:n,height:s,now:o}){t.clearRect(0,0,n,s),t.font=bt(11),t.textBaseline="middle";let a=(o-e.from)/(e.to-e.from)*n;for(let{x:l,text:m}of St(e,n)){if(o<=e.to&&Math.abs(l-a)<W(34))continue;t.fillStyle=M("ink-2");let f=t.measureText(m).width/2;l>f&&l<n-f&&t.fillText(m,l-f,s/2)}if(o>e.to)return;let i=W(15),r=Math.min(n-i*2,Math.max(0,a-i));t.fillStyle=M("ink"),t.fillRect(r,3,i*2,s-6),t.fillStyle=M("paper"),t.font=bt(11,650),t.fillText("now",r+i-t.measureText("now").width/2,s/2)}import{m99_0 as V}from"../main.js";import{m55_0 as mt,m55_1 as Io}from"../main.js";import{m70_0 as st}from"../main.js";import{m128_0 as Ko,m128_1 as jo,m128_2 as ke}from"../main.js";import{m134_0 as Mt}from"../main.js";var Se=W(288);function ye(t){return t.phase==="parked"?["suspect","parked","suspect"]:t.finished_at===null?["running",ke[t.phase]??t.phase??"running","running"]:t.outcome==="passed"?["done","passed","done"]:Z(t)?["failed",(t.outcome??"failed").replace("_"," "),"failed"]:["cancelled",t.outcome??"ended","cancelled"]}var Ht=({row:t})=>{let[e,n,s]=ye(t);return u`
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
<${Ht} row=${t} />
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
`}import{m214_0 as Ee,m214_1 as Oe,m214_2 as sa,m214_3 as oa,m214_4 as aa,m214_5 as Ae,m214_6 as xe}from"../main.js";import{m268_0 as Re}from"../shared.js";import{m30_0 as dt}from"../shared.js";var Ne=W(28);function yn({name:t}){let e=Q.row(t).value,n=e&&vt(e);return!e||["busy","idle"].includes(n)?null:u`
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
`;function Tt(t){let e=et(null),n=et(null),s=Re(e).value,o=H(0);tt(()=>{let l=new ResizeObserver(([m])=>o.value=Math.floor(m.contentRect.width));return l.observe(n.current),()=>l.disconnect()},[]);let a=Oe(e.current);tt(()=>{e.current.style.setProperty("height",`${t.length*_}px`),xe(e.current.querySelector("[data-list]"),a)});let i=Math.min(t.length,Math.max(0,Math.floor(s.from/_))),r=Math.min(t.length,Math.max(i,Math.ceil(s.to/_)));return{box:e,tracks:n,width:o.value,first:i,last:r,near:t.slice(i,r)}}function Et({label:t,className:e="",names:n,lanes:s,shown:o,moment:a,draw:i,at:r,placeOf:l,onClick:m,onKey:f,named:c,words:d,children:g}){let{box:S,tracks:y,width:E,first:v,last:b,near:O}=s,j=Jt(),R=it(h=>we(h,{stretch:o,width:E,height:Ne,now:a}),[o.from,o.to,E,a]),K=()=>r.value=null,x=h=>{if(!(h.ctrlKey||h.metaKey||h.altKey)){if(h.key==="Escape"&&r.peek())K();else if(!f(h))return;h.preventDefault(),h.stopPropagation()}};return u`
<div class="timeline-head">
<span class="quiet">Agent</span>
<${dt} width=${E} height=${Ne} draw=${R} />
</div>
<div class="lanes" ref=${S}>
<${Mn} names=${n} first=${v} last=${b} />
<div
class=${`lane-tracks ${e}`}
ref=${y}
role="listbox"
tabindex="0"
aria-label=${t}
aria-activedescendant=${j}
onPointerMove=${h=>r.value=l(h)}
onPointerLeave=${K}
onClick=${m}
onKeyDown=${x}
onBlur=${K}
>
<${V} className="lane-picture" top=${v*_} height=${O.length*_}>
<${dt} width=${E} height=${O.length*_} draw=${i} />
<//>
<span id=${j} role="option" class="unseen" aria-selected=${c?"true":"false"}>
${d}
</span>
${g}
</div>
</div>
`}var Tn=.0015,En=120;function On(t,e){let n=H(X());_t(()=>{I.value,n.value=X()});let s=$t(()=>t.live.value&&e/t.length.value>3).value;return G(()=>{if(!s||matchMedia("(prefers-reduced-motion: reduce)").matches)return;let o=setInterval(()=>document.hidden||(n.value=X()),En);return()=>clearInterval(o)},[s]),n}function An(t,e){G(()=>{let n=t.current,s=null,l=[["pointerdown",m=>{m.button===0&&(s={x:m.clientX,moved:!1})}],["pointermove",m=>{if(!s||m.buttons===0)return;let f=m.clientX-s.x;!s.moved&&Math.abs(f)<4||(s.moved||n.setPointerCapture(m.pointerId),s={x:m.clientX,moved:!0},e.move(-f/n.clientWidth*e.length.peek()))}],["click",m=>{s?.moved&&m.stopImmediatePropagation(),s=null},!0],["wheel",m=>{let f=m.deltaX||(m.shiftKey?m.deltaY:0);if(m.ctrlKey||m.metaKey){let{left:c,width:d}=n.getBoundingClientRect();e.zoom(Math.exp(m.deltaY*Tn),(m.clientX-c)/d)}else if(f)e.move(f/n.clientWidth*e.length.peek());else return;m.preventDefault()}]];for(let[m,f,c]of l)n.addEventListener(m,f,{capture:c,passive:!1});return()=>l.forEach(([m,f,c])=>n.removeEventListener(m,f,{capture:c}))},[e])}function Ce({names:t,record:e,stretch:n,lit:s}){let o=Tt(t),{box:a,tracks:i,width:r,first:l,last:m,near:f}=o,c=H(null);An(i,n);let d=On(n,r).value,g=n.at(d),S=e.version.value;G(()=>e.want(f,t,n.at(X())),[l,m,t,Math.round(g.from/5),n.length.value,e.error.value===null]);let y=it(p=>ve(p,{names:f,lane:$=>e.lane($),stretch:g,width:r,now:d,lit:s,unknown:$=>e.unknown($,t,g)}),[l,m,t,g.from,g.to,r,d,s,S]),E=p=>p&&e.lane(t[p.lane]??"").find($=>$.id===p.id),v=p=>(p-g.from)/(g.to-g.from)*r,b=p=>{let $=i.current.getBoundingClientRect(),k=Math.floor((p.clientY-$.top)/_),w=g.from+(p.clientX-$.left)/r*(g.to-g.from),J=e.lane(t[k]??""),at=J[Ft(J,w,d)];if(!at)return null;let Yt=A(at,d),[nn,sn]=[v(Yt.from),v(Yt.to)],Qt=p.clientX-$.left;return Qt>=nn-3&&Qt<=sn+3?{lane:k,id:at.id}:null},O=(p,$)=>{let k=E(p);if(!k)return;let w=q("job",{id:k.job_id});$.metaKey||$.ctrlKey?window.open(w,"_blank","noopener"):re(w)},j=(p,$)=>{if(!$)return;c.value={lane:p,id:$.id};let k=A($,d);(k.to<g.from||k.from>g.to)&&n.reveal(k.from);let w=a.current.getBoundingClientRect().top+p*_;w<110?window.scrollBy({top:w-110}):w+_>window.innerHeight-80&&window.scrollBy({top:w+_-window.innerHeight+80})},R=(p,$,k)=>{for(let w=p;w>=0&&w<t.length;w+=$){let J=e.lane(t[w]),at=J[Ft(J,k,d)];if(at)return j(w,at)}},K=p=>{let $=c.peek(),k=E($);if(p.key==="Enter"&&k)O($,p);else if(p.key.startsWith("Arrow")&&!k)R(l>0?l+16:0,1,g.to);else if(p.key==="ArrowDown"||p.key==="ArrowUp"){let w=p.key==="ArrowDown"?1:-1;R($.lane+w,w,Math.max(A(k,d).from,g.from))}else if(p.key==="ArrowLeft"||p.key==="ArrowRight"){let w=e.lane(t[$.lane]);j($.lane,w[w.indexOf(k)+(p.key==="ArrowRight"?1:-1)])}else if(p.key==="Home"||p.key==="End"){let w=e.lane(t[$?.lane??0]);j($?.lane??0,p.key==="End"?w.at(-1):w.find(J=>A(J,d).to>=g.from))}else return!1;return!0},x=E(c.value),h=x&&A(x,d),T=x&&ce(e.lane(t[c.value.lane]),x),z=x&&h.to>=g.from&&h.from<=g.to,L=x&&Math.max(0,v(h.from));return u`
<${Et}
label="Attempts by agent"
names=${t}
lanes=${o}
shown=${g}
moment=${d}
draw=${y}
named=${x}
words=${x?Me(x,T,d):"Use the arrow keys to move between attempts"}
at=${c}
placeOf=${p=>p.buttons?null:b(p)}
onClick=${p=>O(b(p),p)}
onKey=${K}
>
${z&&u`
<${V}
className="map-mark"
left=${L-2}
top=${c.value.lane*_+2}
width=${Math.min(r,v(h.to))-L+4}
height=${_-4}
/>
<${Te}
row=${x}
place=${T}
times=${h}
left=${L}
top=${(c.value.lane+1)*_+4}
width=${r}
/>
`}
<//>
`}import{m4_0 as Pa,m4_1 as Fa,m4_2 as Ot,m4_3 as Ba,m4_4 as Wa}from"../main.js";var Le=6e4,xn=200,De=t=>new Date(t*1e3).toISOString();function pt(t,e){let n=o=>t.reduce((a,i)=>a+i[o],0),s=n("install_seconds");return ct({attempts:n("attempts"),failed:n("failed"),made:n("installs"),avoided:n("installs_avoided"),starts:n("starts_avoided"),cost:s,installing:s,running:n("run_seconds")},e)}function Rn(t){let e=new Map;for(let n of t)e.has(n.agent)||e.set(n.agent,[]),e.get(n.agent).push(n);return e}var At=class{#t=new AbortController;#n=0;#s="";data=D(null);error=D(null);want({from:e,to:n},s,o){let a=`${Math.round(e/60)} ${s?"live":Math.round(n/60)} ${o?.join(`
`)}`;a!==this.#s&&(this.#s=a,clearTimeout(this.#n),this.#n=setTimeout(()=>this.#e(e,s?null:n,o),xn))}stop(){clearTimeout(this.#n),this.#t.abort()}again(){this.#s="",this.error.value=null}async#e(e,n,s){this.#t.abort(),this.#t=new AbortController;let o=n??Date.now()/1e3,a=new URLSearchParams([["from",De(Math.max(e,o-7*86400+1))],["to",De(o)],...(s??[]).map(i=>["agent",i])]);try{let{step:i,parts:r,total:l}=await Ot(`/api/v1/timeline/parts?${a}`,{signal:this.#t.signal});this.data.value={step:i,total:l,lanes:Rn(r)},this.error.value=null}catch(i){if(i.name==="AbortError")return;this.error.value=i}n===null&&(this.#n=setTimeout(()=>this.#e(e+Le/1e3,null,s),Le))}};var Nn="Use the arrow keys to move between parts",Ie=264,ht=100;function Pe(t,e){let n=oe(Math.min(1,(t.install_seconds+t.run_seconds)/e));return[`${U(t.at*1e3)} to ${U((t.at+e)*1e3)}`,`${P(t.attempts,"test")}, ${N(t.failed)} failed`,`${P(t.installs,"install")}, ${N(t.installs_avoided)} avoided`,`${P(t.starts_avoided,"start")} of the runner avoided`,`busy ${n}: installs ${F(t.install_seconds)}, tests ${F(t.run_seconds)}`]}var Cn=({part:t,step:e,left:n,top:s,width:o})=>u`
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
`;function Fe({names:t,parts:e,stretch:n,moment:s}){let o=Tt(t),{tracks:a,width:i,first:r,last:l,near:m}=o,f=H(null),c=n.at(s),d=n.live.value,g=e.error.value;G(()=>e.want(c,d,t.length>ht?m:null),[Math.round(c.from/60),d,n.length.value,t.length>ht?m.join(`
`):"",g]);let S=e.data.value,y=h=>S?.lanes.get(h)??[],E=it(h=>be(h,{names:m,lane:y,step:S?.step??1,stretch:c,width:i,now:s}),[r,l,t,c.from,c.to,i,S]),v=h=>h&&y(t[h.lane]??"")[h.index],b=h=>{let T=a.current.getBoundingClientRect(),z=Math.floor((h.clientY-T.top)/_),L=c.from+(h.clientX-T.left)/i*(c.to-c.from),p=y(t[z]??"").findIndex($=>$.at<=L&&L<$.at+S.step);return p<0?null:{lane:z,index:p}},O=h=>{let T=v(h);T&&(n.length.value=S.step,n.reveal(T.at),n.end.value=Math.min(T.at+S.step,s))},j=h=>{let T=f.peek(),z=($,k)=>Math.max(0,Math.min(k,$)),L=($,k)=>{let w=y(t[$]??"");w.length>0&&(f.value={lane:$,index:z(k,w.length-1)})},p={ArrowDown:1,ArrowUp:-1}[h.key];if(h.key==="Enter"&&T)O(T);else if(h.key.startsWith("Arrow")&&!v(T))L(t.findIndex($=>y($).length>0),1/0);else if(p)L(z(T.lane+p,t.length-1),T.index);else if(h.key==="ArrowLeft"||h.key==="ArrowRight")L(T.lane,T.index+(h.key==="ArrowRight"?1:-1));else return!1;return!0},R=v(f.value),K=R?[R.agent,...Pe(R,S.step)].join(", "):Nn,x=R&&Math.max(0,(R.at-c.from)/(c.to-c.from)*i);return u`
<${Et}
label="Total work per agent"
className="is-parts"
names=${t}
lanes=${o}
shown=${c}
moment=${s}
draw=${E}
named=${R}
words=${K}
at=${f}
placeOf=${b}
onClick=${h=>O(b(h))}
onKey=${j}
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
`}var Gt=12,gt=26,xt=14;function Ln(t,e){t.clearRect(0,0,gt,xt);let n=M(e);yt(t,n,0,0,gt/2,xt),t.fillStyle=n,t.fillRect(gt/2,0,gt/2,xt)}function We({builds:t,lit:e,onLit:n}){return t.length===0?null:u`
<div class="timeline-legend" role="group" aria-label="Builds: press to highlight">
${t.slice(0,Gt).map(({key:s,org:o,version:a,attempts:i,made:r,avoided:l,cost:m})=>u`
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
${P(i,"test")}, ${P(r,"install")}${r>0&&` (${F(m)})`}
${l>0&&`, ${N(l)} avoided`}
</span>
</button>
`)}
${t.length>Gt&&u`<span class="quiet">and ${P(t.length-Gt,"more build")}</span>`}
</div>
`}import{m129_0 as Ke}from"../main.js";import{m137_0 as je}from"../main.js";var Xt=200,He=(t,e,n)=>{let s=A(t,e);return n==="install"?t.installs&&s.run>s.from?lt(s.run-s.from):"\u2013":s.to>s.run?lt(s.to-s.run):"\u2013"},Dn=t=>[{name:"end",title:"Outcome",cell:e=>u`<${Ht} row=${e} />`},{name:"test",title:"Test",main:!0,cell:e=>u`<${Mt} test=${e.test} />`},{name:"build",title:"Build",cell:e=>u`<${mt} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"agent",title:"Agent",cell:e=>u`<a href=${q("agent",{name:e.agent})}>${e.agent}</a>`},{name:"install",title:"Install",numeric:!0,cell:e=>u`<span class=${`number ${e.installs?"":"quiet"}`}>${He(e,t,"install")}</span>`},{name:"took",title:"Run",numeric:!0,cell:e=>u`<span class="number">${He(e,t,"run")}</span>`},{name:"at",title:"Started",numeric:!0,cell:e=>u`<${je} at=${e.leased_at} />`}];function Ge({rows:t,now:e,isLoading:n}){let s=et(new Map).current,o=[...t].sort((r,l)=>r.id<l.id?1:-1).slice(0,Xt);for(let r of o)s.has(r.id)?s.get(r.id).value=r:s.set(r.id,D(r));let a=o.map(r=>r.id),i=new Set(a);for(let r of s.keys())i.has(r)||s.delete(r);return u`
<${Ke}
id="timeline-table"
label="Attempts, newest first"
className="timeline-rows"
columns=${Dn(e)}
ids=${a}
kind="attempt"
rowOf=${r=>s.get(r)}
hrefOf=${r=>q("job",{id:r.job_id})}
failed=${Z}
/>
${t.length===0&&!n&&u`<p class="nothing">No attempts in this period.</p>`}
${t.length>Xt&&u`
<p class="nothing">
The latest ${Xt} of ${P(t.length,"attempt")} in this period. Choose a shorter one, or filter.
</p>
`}
`}import{m114_0 as zt}from"../main.js";var In=[[300,"5 min"],[900,"15 min"],[3600,"1 h"],[14400,"4 h"],[86400,"24 h"],[604800,"7 days"]],Pn=[["lanes","Lanes"],["table","Table"]],Rt=({label:t,icon:e,keys:n,turned:s,run:o})=>u`
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
<${zt}
label="View"
hideLabel
options=${Pn}
value=${e}
onChange=${o=>ut({view:o==="table"?"table":""},{push:!0})}
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
`}import{m158_0 as Li,m158_1 as Di,m158_2 as Ii,m158_3 as Y,m158_4 as ze}from"../main.js";import{m188_0 as Bi,m188_1 as Wi,m188_2 as Ki,m188_3 as ji,m188_4 as Hi,m188_5 as Gi,m188_6 as Ue}from"../main.js";import{m200_0 as qe}from"../main.js";import{m206_0 as Vi,m206_1 as Yi,m206_2 as Qi,m206_3 as Zi,m206_4 as Ji,m206_5 as Ve}from"../main.js";import{m247_0 as nr,m247_1 as Ye,m247_2 as sr}from"../main.js";var ot=Ye("timeline");import{m266_0 as Ut,m266_1 as lr,m266_2 as qt,m266_3 as mr,m266_4 as ur,m266_5 as Vt}from"../main.js";function Qe(t,[e,n]){let s=t.filter(([i,r])=>r<e||i>n),o=t.filter(([i,r])=>r>=e&&i<=n),a=[Math.min(e,...o.map(([i])=>i)),Math.max(n,...o.map(([,i])=>i))];return[...s,a].sort(([i],[r])=>i-r)}function Nt(t,e,n){let s=[],o=e;for(let[a,i]of t)if(!(i<=o)){if(a>=n)break;a>o&&s.push([o,a]),o=i}return o<n&&s.push([o,n]),s}var Fn=890,Bn=3e3,Lt=100,Ze=25,Je=4,Wn=4e4,Kn=200,tn=t=>new Date(t*1e3).toISOString(),Ct=class{#t=new Map;#n=new Map;#s=0;#e=new Map;#o=new Set;#a=[];#i={everyone:null,of:new Map};#u=new AbortController;#r=0;#l=0;version=D(0);liveFrom=1/0;pending=D(0);error=D(null);start(){ot.loaded.peek()&&this.#c();let e=ot.watch(n=>{let s=Object.values(n);s.length===ot.ids.peek().length?this.#c():this.#m(s)});return()=>{e(),clearTimeout(this.#r),cancelAnimationFrame(this.#l),this.#u.abort()}}lane(e){let n=this.#n.get(e);return n||(n=[...this.#t.get(e)?.values()??[]].sort((s,o)=>s.id<o.id?-1:1),this.#n.set(e,n)),n}agents(){return this.#t.keys()}unknown(e,n,{from:s,to:o}){return Nt(this.#e.get(this.#f(e,n))??[],s,Math.min(o,this.liveFrom))}isLoading(e,n){return e.length>0&&!this.error.value&&this.unknown(e[0],e,n).length>0}isPartial({from:e,to:n}){return this.#a.some(([s,o,a])=>Nt(this.#e.get(s)??[],Math.max(o,e),Math.min(a,n)).length>0)}want(e,n,s){clearTimeout(this.#r),this.#r=setTimeout(()=>{for(let o of new Set(e.map(a=>this.#f(a,n))))this.#d(o,s);this.#h(s)},Kn)}again(){this.error.value=null,this.#o.clear(),this.version.value+=1}#f(e,n){if(n.length<=Lt)return"";if(this.#i.everyone!==n){let s=new Map;for(let o=0;o<n.length;o+=Ze){let a=n.slice(o,o+Ze);for(let i of a)s.set(i,a.join(`
`))}this.#i={everyone:n,of:s}}return this.#i.of.get(e)??""}#d(e,{from:n,to:s}){let o=s-n>3600?3600:900;for(let[a,i]of Nt(this.#e.get(e)??[],n,Math.min(s,this.liveFrom)))for(let r=Math.floor(a/o)*o;r<i;r+=o){let l=[r,Math.min(r+o,this.liveFrom)],m=`${e}|${l[0]}|${o}`;this.#o.has(m)||l[0]>=l[1]||(this.#o.add(m),this.#p(e,l))}}async#p(e,[n,s]){this.pending.value+=1;try{let o=s;for(let a=0;a<Je&&o>n;a++){let i=new URLSearchParams([["from",tn(n)],["to",tn(o)],...e.split(`
`).filter(Boolean).map(f=>["agent",f])]),{spans:r,complete:l}=await Ot(`/api/v1/timeline?${i}`,{signal:this.#u.signal}),m=l?n:B(r.at(-1).leased_at);if(this.#e.set(e,Qe(this.#e.get(e)??[],[m,o])),this.#m(r,{older:!0}),l)break;o=m+.001,a===Je-1&&this.#a.push([e,n,m])}this.error.value=null}catch(o){o.name!=="AbortError"&&(this.error.value=o)}finally{this.pending.value-=1}}#c(){let e=ot.peek(),n=Math.min(...e.map(o=>B(o.leased_at))),s=X();this.liveFrom=e.length<Bn?s-Fn:n,this.#t.clear(),this.#n.clear(),this.#e.clear(),this.#o.clear(),this.#a=[],this.#s=0,this.#m(e)}#m(e,{older:n=!1}={}){for(let s of e){this.#t.has(s.agent)||this.#t.set(s.agent,new Map);let o=this.#t.get(s.agent);n&&o.has(s.id)||(o.has(s.id)||(this.#s+=1),o.set(s.id,s),this.#n.delete(s.agent))}this.#l||=requestAnimationFrame(()=>{this.#l=0,this.version.value+=1})}#h({from:e,to:n}){if(this.#s<=Wn)return;let s=X(),[o,a]=[e-(n-e),n+(n-e)];for(let[i,r]of this.#t){for(let[l,m]of r){let f=A(m,s);f.to>=o&&f.from<=a||(r.delete(l),this.#s-=1)}this.#n.delete(i)}this.#o.clear(),this.#a=[];for(let[i,r]of this.#e)this.#e.set(i,r.map(([l,m])=>[Math.max(l,o),Math.min(m,a)]).filter(([l,m])=>l<m));this.liveFrom=a<s?s:Math.max(this.liveFrom,o)}};var jn="Aggregated: height is the share of time spent on jobs; installs are hatched, failures red. Click for the attempts.",Hn=400,Gn=t=>[{key:"+",what:"zoom in",run:()=>t.zoom(.5,.5)},{key:"-",what:"zoom out",run:()=>t.zoom(2,.5)},{key:",",what:"earlier",run:()=>t.move(-t.length.peek()/2)},{key:".",what:"later",run:()=>t.move(t.length.peek()/2)},{key:"n",what:"go to now",run:()=>t.end.value=null},{key:"a",what:"to the agents",run:()=>Ee("lanes-list")}];function Xn(t,e){let n=`${e.get("span")??""} ${e.get("to")??""}`;tt(()=>{let s=t.query;n!==`${s.span} ${s.to}`&&t.adopt(e)},[n]),_t(()=>{t.length.value,t.end.value;let s=setTimeout(()=>ut(t.query),Hn);return()=>clearTimeout(s)})}function zn(t){let e=$t(()=>{let o=Q.ids.value.filter(i=>Y.value.length===0||ze("agent",Q.row(i).peek(),Y.value));if(Y.value.length>0)return o;t.version.value;let a=[...t.agents()].filter(i=>Q.row(i).peek()===null);return a.length>0?[...o,...a].sort(qe):o}),n=H([]),s=e.value;return(s.length!==n.peek().length||s.some((o,a)=>o!==n.peek()[a]))&&(n.value=s),n.peek()}function Un(t,e,{from:n,to:s},o,a){let i=e.length>Lt?Math.min(s,Math.max(n,t.liveFrom)):n,r=e.flatMap(l=>t.lane(l)).filter(l=>{let m=A(l,o);return m.to>=i&&m.from<=s});return{rows:r,gain:pe(r,{from:i,to:s,now:o,mean:a}),builds:he(r,i,s,o),from:i}}var qn=t=>t.live.value&&Y.value.length===0?Object.keys(qt).find(e=>qt[e]===t.length.value):void 0;function Vn({total:t,lanes:e}={lanes:new Map},n,s){return Y.value.length===0||n.length>ht?pt(t?[t]:[],s):pt(n.flatMap(o=>e.get(o)??[]),s)}var Yn=(t,e)=>ct({...t,made:e.installs,avoided:e.installs_avoided,starts:e.starts_avoided,cost:e.install_seconds},e.mean_install_seconds),Qn=()=>u`
<${ee} icon="timeline" title="No attempts yet">
<p>
Once jobs run, each agent has a lane here: installs hatched, tests in the color of their build.${" "}
<a href="/">Submit the first job</a>.
</p>
<//>
`;function en({query:t}){let e=rt(()=>{let k=new kt;return k.adopt(t),k},[]),n=rt(()=>new Ct,[]),s=H(null),o=rt(()=>new At,[]);G(()=>n.start(),[n]),G(()=>()=>o.stop(),[o]),Xn(e,t),Ue("Timeline",rt(()=>Gn(e),[e])),Ve("Timeline",()=>[{label:"Timeline: go to now",icon:"timeline",run:()=>e.end.value=null},{label:"Timeline as a table",icon:"timeline",run:()=>ut({view:"table"})}]);let a=zn(n),i=n.pending.value,r=Math.max(I.value,X()),l=e.at(r),m=e.length.value/100,f=qn(e),c=Vt(Ut),d=Vt(f??Ut),g=c?.mean_install_seconds??null,{rows:S,gain:y,builds:E,from:v}=rt(()=>Un(n,a,l,r,g),[a,I.value,m,Math.round(l.to/m),i,g]),b=e.length.value>$e,O=t.get("view")==="table"?"table":"lanes";if(G(()=>{O==="table"&&!b&&a.length<=Lt&&n.want(a,a,l)},[O,b,a,Math.round(l.to/m),m]),!ot.loaded.value)return u`
<${Dt} title="Timeline">
<${It} lines=${10} />
<//>
`;let j=a.length===0&&Y.value.length===0,R=b?o:n,K=R.error.value,x=b?o.data.value===null&&!K:S.length===0&&n.isLoading(a,l),h=b?Vn(o.data.value??void 0,a,g):y,T=f!==void 0&&d!==null,z=T?B(d.since):b?l.from:v,L=Y.value.length>0&&!(b&&a.length>ht),p=!b&&u`<${We} builds=${E} lit=${s.value} onLit=${k=>s.value=k} />`,$=b?jn:i>0?"Loading earlier attempts\u2026":n.isPartial(l)?"Gray: too many attempts to load at once. Choose a shorter period.":"";return u`
<${Dt}
title="Timeline"
note=${N(a.length)}
className="timeline-page"
actions=${u`<${te} label="Filter agents by name, target, label, build or job" />`}
tools=${u`<${Xe} stretch=${e} view=${O} />`}
>
${j?u`<${Qn} />`:u`
${x?u`<div class="gain is-loading"><${It} lines=${3} /></div>`:u`
<${ie}
gain=${T?Yn(h,d):h}
where=${[`from ${U(z*1e3)} to ${e.live.value?"now":U(l.to*1e3)}`,L&&P(a.length,"agent")].filter(Boolean).join(" \xB7 ")}
/>
`}
${p}
<p class="timeline-state" role="status">
${$}
</p>
${K&&u`
<${ne}
title="Earlier attempts could not be loaded"
text=${K.message}
again=${()=>R.again()}
/>
`}
${b?O==="table"?u`<${Be} names=${a} parts=${o} />`:u`<${Fe} names=${a} parts=${o} stretch=${e} moment=${r} />`:O==="table"?u`<${Ge} rows=${S} now=${r} isLoading=${x} />`:u`<${Ce} names=${a} record=${n} stretch=${e} lit=${s.value} />`}
${a.length===0&&u`<p class="nothing">No agents match “${Y.value.join(" ")}”.</p>`}
`}
<//>
`}export{en as default};
