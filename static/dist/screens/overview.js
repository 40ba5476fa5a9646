import{m286_0 as Bt,m286_1 as Mt,m286_2 as It,m286_3 as qt,m286_4 as Dt,m286_5 as Wt,m286_6 as Q,m286_7 as Qt,m286_8 as g,m286_9 as Ut,m286_10 as Kt,m286_11 as Gt}from"../main.js";import{m284_0 as Vt,m284_1 as Ht,m284_2 as Yt,m284_3 as se,m284_4 as Xt,m284_5 as Zt,m284_6 as es,m284_7 as ts,m284_8 as f,m284_9 as ss,m284_10 as os,m284_11 as as}from"../main.js";import{m8_0 as oe,m8_1 as F,m8_2 as O,m8_3 as d}from"../main.js";import{m9_0 as ls,m9_1 as ae,m9_2 as us,m9_3 as ps}from"../main.js";import{m167_0 as ds,m167_1 as j,m167_2 as re,m167_3 as hs,m167_4 as _s,m167_5 as $s}from"../main.js";import{m174_0 as bs,m174_1 as vs,m174_2 as xs,m174_3 as ys,m174_4 as Ss,m174_5 as A,m174_6 as Os,m174_7 as ks,m174_8 as Es,m174_9 as Ts,m174_10 as ne,m174_11 as ie,m174_12 as $,m174_13 as Ns,m174_14 as Fs,m174_15 as js,m174_16 as As,m174_17 as U,m174_18 as Cs,m174_19 as Rs,m174_20 as Ps,m174_21 as Ls,m174_22 as me,m174_23 as Bs}from"../main.js";import{m183_0 as s}from"../main.js";import{m4_0 as Ws,m4_1 as Qs,m4_2 as le,m4_3 as Us,m4_4 as Ks}from"../main.js";import{m261_0 as K}from"../main.js";var ue={"1h":3600,"24h":86400,"7d":604800},rt=6e4,C=class{#e;#t=null;#r=new AbortController;#s=0;#o=!1;columns=Q(null);error=Q(null);constructor(t){this.#e=t}start(){this.#a();let t=K.watch(()=>this.#a());this.load();let o=()=>document.hidden||this.load();return document.addEventListener("visibilitychange",o),()=>{t(),document.removeEventListener("visibilitychange",o),clearTimeout(this.#s),this.#r.abort()}}async load(){if(!this.#o){this.#o=!0,clearTimeout(this.#s);try{this.#t=await le(`/api/v1/series?range=${this.#e}`,{signal:this.#r.signal}),this.error.value=null,this.#a()}catch(t){if(t.name==="AbortError")return;this.error.value=t}finally{this.#o=!1}(this.#e!=="1h"||this.error.peek())&&(this.#s=setTimeout(()=>document.hidden||this.load(),rt))}}#a(){if(this.#t!==null){let t=this.#e==="1h"?re(this.#t,K.peek()):this.#t;t===null?this.load():this.columns.value=t}}};import{m279_0 as pe,m279_1 as ce,m279_2 as to,m279_3 as so,m279_4 as fe,m279_5 as de,m279_6 as oo}from"../main.js";import{m36_0 as he}from"../main.js";import{m103_0 as c}from"../main.js";import{m136_0 as uo,m136_1 as _e,m136_2 as $e}from"../main.js";var ge=60,k=e=>`since ${ie(e.at(-1))}`;function nt(e,t){let{at:o,values:a}=j(e,{...t,names:["done","failed"]}),r=a.done.map((n,m)=>n===null?null:n+a.failed[m]);return{title:"Throughput (per minute)",data:[o,r,a.done],series:[{name:"failed",tone:"bad",kind:"bars",shown:n=>a.failed[n]},{name:"passed",tone:"good",kind:"bars"}],write:d,least:4,newest:`mean ${k(o)}`,summary:[`Mean ${k(o)}: ${d(a.done.at(-1)??0)} passed and`,`${d(a.failed.at(-1)??0)} failed a minute;`,`at most ${d(F(r))} together in this period.`].join(" ")}}function it(e,t){let{at:o,values:a}=j(e,{...t,names:["wait_p50","wait_p95"],merge:"most"}),r=n=>n.findLast(m=>m!==null)??null;return{title:"Wait",data:[o,a.wait_p95,a.wait_p50],series:[{name:"p95",tone:"warn",kind:"line",shown:n=>a.wait_p95[n]},{name:"p50",tone:"go",kind:"line",shown:n=>a.wait_p50[n]}],write:O,steps:oe,least:4,newest:`highest ${k(o)}`,summary:r(a.wait_p50)===null?"No job started in this period.":[`Latest wait: p50 ${O(r(a.wait_p50))}, p95 ${O(r(a.wait_p95))};`,`highest p95 in this period: ${O(F(a.wait_p95))}.`].join(" ")}}function mt(e,t){let{at:o,values:a}=j(e,{...t,names:["waiting","running"]});return{title:"Waiting and running",data:[o,a.waiting,a.running],series:[{name:"waiting",tone:"ink-2",kind:"line"},{name:"running",tone:"go",kind:"line"}],write:d,least:4,newest:`mean ${k(o)}`,summary:[`Mean ${k(o)}: ${d(a.waiting.at(-1)??0)} waiting and`,`${d(a.running.at(-1)??0)} running;`,`highest mean in this period: ${d(F(a.waiting))} waiting.`].join(" ")}}function lt(e,t){let o=ue[t],a=o/ge,r=Math.ceil(((e.at.at(-1)??ae())+e.step)/a)*a;return{from:r-o,to:r,count:ge}}function we({period:e,wait:t=!1}){let o=f(()=>new C(e),[e]);se(()=>o.start(),[o]);let a=t?null:o.columns.value,r=f(()=>a&&[nt,it,mt].map(n=>n(a,lt(a,e))),[a]);return s`
<${c} id="charts" title="Over time" note=${fe(e)}>
${o.error.value&&s`
<${_e}
title="Charts could not be loaded"
text=${o.error.value.message}
again=${()=>o.load()}
/>
`}
${r&&s`<${he} label="Over time" charts=${r} />`}
${!r&&!o.error.value&&s`
<div class="charts is-waiting">
<${$e} lines=${5} />
</div>
`}
<//>
`}import{m48_0 as be}from"../main.js";var ut=3,pt=600;function ve(e){let t=[],o=new Map;for(let r of e){let n=`${r.kind} ${r.level}`,m=o.get(n);if(m&&U(m.at(-1).at)-U(r.at)<=pt)m.push(r);else{let _=[r];o.set(n,_),t.push(_)}}return t.flatMap(r=>r.length<ut?r.map(n=>({id:n.id,newest:n,count:1})):[{id:r.at(-1).id,newest:r[0],count:r.length}]).sort((r,n)=>r.newest.at<n.newest.at?1:r.newest.at>n.newest.at?-1:0)}import{m176_0 as R}from"../main.js";import{m181_0 as P,m181_1 as Ao,m181_2 as xe,m181_3 as Co,m181_4 as Ro,m181_5 as Po}from"../main.js";import{m224_0 as Mo,m224_1 as Io,m224_2 as qo,m224_3 as Do,m224_4 as Wo,m224_5 as ye,m224_6 as Qo,m224_7 as i,m224_8 as Uo,m224_9 as Ko}from"../main.js";import{m255_0 as G}from"../main.js";import{m76_0 as Se}from"../main.js";var ct=40,Oe={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]},ft=new Set(["agent_connected","agent_disconnected","agent_heard"]),dt=e=>e.level==="info"&&ft.has(e.kind);function ht({job_id:e,batch_id:t,agent:o}){return e?i("job",{id:e}):t?i("batch",{id:t}):o?i("agent",{name:o}):null}function _t({kind:e,agent:t}){return e==="job_failed"?i("failures"):e.startsWith("job_")?i("jobs"):t?i("fleet"):i("batches")}function $t({line:{id:e,newest:t,count:o}}){let[a,r]=Oe[t.level]??Oe.info,n=o>1?_t(t):ht(t),m=t.agent&&t.job_id?i("agent",{name:t.agent}):null;return s`
<li class=${`feed-event feed-${t.level}`}>
<span class="feed-level">
<${Se} name=${a} />
<span class="feed-word">${r}</span>
</span>
<span class="feed-text">
${n?s`
<a
href=${n}
data-row=${`event/${e}`}
tabindex="-1"
data-failed=${t.level==="bad"?"":void 0}
>
${t.text}
</a>
`:t.text}
${o>1&&s`
<span class="feed-count number">
${" "}
and ${$(o-1)} more like it
</span>
`}
${m&&o===1&&s`
<span class="feed-more">
${" "}
<a href=${m}>${t.agent}</a>
</span>
`}
</span>
<time class="number quiet" datetime=${t.at}>${me(t.at)}</time>
</li>
`}function gt({ids:e,lines:t}){let o=xe(),a=P(e.length);return s`
<ol
class="feed"
id="feed-list"
...${o}
aria-label="Events, newest first"
>
${e.slice(0,a).map(r=>t.get(r)).filter(Boolean).map(r=>s`<${$t} key=${r.id} line=${r} />`)}
</ol>
`}function ke(){let e=g(()=>{let _=G.ids.value.map(u=>G.row(u).value).filter(u=>u&&!dt(u));return new Map(ve(_).slice(0,ct).map(u=>[u.id,u]))}),t=g(()=>[...e.value.keys()]),{ids:o,waiting:a,show:r,over:n}=R(t),m=a>0&&s`<button type="button" class="pill" onClick=${r}>Show ${a} new</button>`;return s`
<div class="held" ...${n}>
<${c} id="feed" title="Events" tools=${m}>
${o.length>0?s`<${gt} ids=${o} lines=${e.value} />`:s`
<p class="nothing">
No events yet. Failures, lost agents, pauses and finished batches appear here.
</p>
`}
<//>
</div>
`}import{m56_0 as la,m56_1 as Ee}from"../main.js";import{m58_0 as Te}from"../main.js";import{m168_0 as l,m168_1 as v,m168_2 as da,m168_3 as ha,m168_4 as _a}from"../main.js";import{m253_0 as J,m253_1 as z,m253_2 as Ne}from"../main.js";import{m259_0 as va,m259_1 as xa,m259_2 as Fe}from"../main.js";import{m16_0 as je,m16_1 as Oa,m16_2 as ka}from"../main.js";import{m59_0 as Ae,m59_1 as Na}from"../main.js";import{m118_0 as w,m118_1 as x}from"../main.js";var wt=12,bt=()=>s`
<p class="nothing">
No agent is connected. <${Ae} />
</p>
`;function Ce(){let e=f(()=>v(J,"agent"),[]).value,t=w(wt),o=e.length<=t,a=o||l.value?e:[...new Set([...Fe.value,...Ne.value])],r=s`<a href=${i("fleet")}>Show fleet</a>`;return s`
<${c} id="agents" title="Agents" note=${e.length||""} tools=${r}>
${a.length>0&&s`<${je} ids=${a.slice(0,t)} />`}
${a.length>t&&s`
<p class="nothing">
<a href=${i("fleet",{},{q:l.value})}>${$(a.length-t)} more</a>
</p>
`}
${!o&&!l.value&&a.length===0&&s`<p class="nothing">No agents need attention.</p>`}
${e.length===0&&(l.value?s`<p class="nothing">No agents match “${l.value}”.</p>`:J.loaded.value&&s`<${bt} />`)}
<//>
`}import{m256_0 as h,m256_1 as Re,m256_2 as L,m256_3 as Pe,m256_4 as Ga}from"../main.js";import{m257_0 as y,m257_1 as Va}from"../main.js";import{m78_0 as Xa,m78_1 as V,m78_2 as Le}from"../main.js";import{m138_0 as B}from"../main.js";var vt=8;function xt({job:e}){let t=e.status==="pending"&&!e.reason?h.row(e.group).value?.explanation:null,o=t&&(Pe(t)?t.text:`Its group: ${t.text}`);return s`<${Le} job=${o?{...e,explanation:{text:o,why:o}}:e} />`}var yt=V.columns.map(e=>e.under?{...e,under:t=>s`<${xt} job=${t} />`}:e);function Be(){let e=f(()=>v(y,"job"),[]),{ids:t,waiting:o,show:a,over:r}=R(e),n=w(vt),[m,_]=x(t.length-n,"jobs-list"),u=s`
${o>0&&s`<button type="button" class="pill" onClick=${a}>Show ${o} new</button>`}
<a href=${i("jobs",{},{q:l.value})}>All jobs</a>
`;return s`
<div class="held" ...${r}>
<${c} id="jobs" title="Latest jobs" tools=${u}>
<${B}
id="jobs-list"
label="Latest jobs"
className="jobs"
ids=${m?t:t.slice(0,n)}
rowOf=${I=>y.row(I)}
...${V}
columns=${yt}
/>
${t.length===0&&s`
<p class="nothing">
${l.value?`No jobs match \u201C${l.value}\u201D among the latest.`:"No jobs yet."}
</p>
`}
${_}
${m&&t.length>=100&&s`<p class="nothing">The ${A(t.length,"most recently changed job")}.</p>`}
<//>
</div>
`}import{m101_0 as Me}from"../main.js";import{m110_0 as gr,m110_1 as Ie}from"../main.js";import{m6_0 as vr,m6_1 as xr,m6_2 as yr,m6_3 as Sr,m6_4 as Or,m6_5 as H,m6_6 as Y}from"../main.js";import{m223_0 as qe,m223_1 as Tr}from"../main.js";import{m23_0 as De}from"../main.js";import{m47_0 as We}from"../main.js";import{m51_0 as Pr,m51_1 as Lr,m51_2 as Qe}from"../main.js";import{m60_0 as Ue,m60_1 as Ir,m60_2 as qr}from"../main.js";import{m108_0 as Ke,m108_1 as Qr,m108_2 as Ge}from"../main.js";import{m133_0 as Je,m133_1 as Gr}from"../main.js";function St({names:e}){if(e.length===0)return null;let t=e.slice(0,3).join(", ");return s`
<span class="clamp" title=${e.join(", ")}>
${t}
${e.length>3?` +${e.length-3}`:""}
</span>
`}function He({value:e,open:t,strong:o}){return t?s`
<span class=${`number ${e===0?"quiet":""} ${o&&e>0?"strong":""}`}>
${$(e)}
</span>
`:null}function Ot({group:e}){return e.explanation?s`<span class="clamp" title=${e.explanation.text}>${e.explanation.text}</span>`:e.running?s`<span class="quiet">all started</span>`:s`<span class="quiet">${e.status==="failed"?"failed":"finished"}</span>`}function kt({group:e}){let t=ne(e.labels);return s`
${e.target}
${t&&s`<span class="labels" title=${t}>${t}</span>`}
`}function Et({group:e}){let t=Y(e),{failed:o}=H(t);return s`
<span class="number">${$(t.done)}</span>
${o>0&&s`
<span class="number bad" title="failed">
${" "}
+${$(o)}
</span>
`}
<${Qe} of=${t} />
`}var Tt=({group:e})=>L(e)&&s`
<span class="trend">
<${Je} values=${e.trend??[]} />
<${He} value=${e.waiting} open strong />
</span>
`,Nt=({group:e})=>e.position?s`<span class="number">${e.position}</span>`:s`<span class="quiet" title="No place: nothing of it can start now">–</span>`,Ft=[{name:"position",title:"#",cell:e=>e.waiting>0&&s`<${Nt} group=${e} />`},{name:"build",title:"Build",main:!0,cell:e=>s`<${Ue} org=${e.org_id} version=${e.app_version_id} />`},{name:"target",title:"Target",cell:e=>s`<${kt} group=${e} />`},{name:"bar",title:"Progress",cell:e=>s`<${De} group=${H(Y(e))} />`},{name:"waiting",title:"Waiting",label:"waiting",numeric:!0,cell:e=>s`<${Tt} group=${e} />`},{name:"running",title:"Running",label:"running",numeric:!0,cell:e=>s`<${He} value=${e.running} open=${L(e)} />`},{name:"done",title:"Passed",label:"passed",numeric:!0,cell:e=>s`<${Et} group=${e} />`},{name:"priority",title:"Priority",label:"priority",numeric:!0,cell:e=>s`
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority??""}</span>
`},{name:"age",title:"Oldest",label:"oldest",numeric:!0,cell:e=>e.waiting>0&&s`<${We} since=${e.oldest_at} />`},{name:"agents",title:"Agents",label:"agents",cell:e=>s`<${St} names=${e.agents??[]} />`},{name:"why",title:"Why it waits",cell:e=>s`<${Ot} group=${e} />`},{name:"acts",title:s`<span class="unseen">Actions</span>`,some:e=>e.waiting>0&&qe("priority","job"),cell:e=>e.waiting>0&&s`<${Ke} of=${Ge(e)} label=${`Priority of build ${e.app_version_id}\u2026`} />`}],ze=8,M=4,Ve=200;function Ye(){let e=f(()=>v(h,"group"),[]),t=g(()=>{let[p,b,N]=[[],[],[]];for(let ee of e.value){let te=h.row(ee).value??{};(L(te)?Re(te)?b:p:N).push(ee)}return{open:p,blocked:b,over:N}}),{open:o,blocked:a,over:r}=t.value,n=(p,b)=>Math.max(0,p.length-w(b)),[m,_]=x(n(o,ze),"queue-list"),[u,I]=x(n(a,M),"queue-list","more that cannot start"),[tt,st]=x(n(r,M),"queue-list","more finished"),q=(p,b,N)=>N?p:p.slice(0,w(b)),X=q(o,ze,m),D=q(a,M,u),Z=q(r,M,tt),W=l.value,ot=s`<a href=${i("jobs",{},{q:W})}>Search all jobs</a>`,at=W?s`No active groups match “${W}”. ${ot}`:"No jobs waiting or running.",E=[];(X.length>0||D.length===0)&&E.push({key:"open",ids:X,empty:at,foot:_}),D.length>0&&E.push({key:"blocked",title:"Cannot start",className:"is-blocked",ids:D,foot:I}),Z.length>0&&E.push({key:"over",title:"Recently finished",className:"is-over",ids:Z,foot:st});let T=o.length+a.length;return s`
<${c} id="queue" title="Queue" note=${T>=Ve?`first ${T}`:T||""}>
<${B}
id="queue-list"
label="Queue of groups, next first"
className="queue"
columns=${Ft}
sections=${E}
kind="group"
rowOf=${p=>h.row(p)}
hrefOf=${p=>i("group",{id:p.id})}
/>
${T>=Ve&&s`<${jt} />`}
<//>
`}var jt=()=>s`
<p class="nothing">
Further groups are not shown. <a href=${i("jobs",{},{status:"pending"})}>All waiting jobs</a>
</p>
`;import{m123_0 as Xe}from"../main.js";import{m199_0 as $n,m199_1 as gn,m199_2 as wn,m199_3 as bn,m199_4 as vn,m199_5 as xn,m199_6 as Ze}from"../main.js";import{m226_0 as S,m226_1 as On,m226_2 as kn,m226_3 as En,m226_4 as Tn,m226_5 as Nn,m226_6 as Fn}from"../main.js";var At=[{key:"p",what:"to the problems",run:()=>S("problems-list")},{key:"q",what:"to the queue",run:()=>S("queue-list")},{key:"a",what:"to the agents",run:()=>S("agents-list")},{key:"e",what:"to the events",run:()=>S("feed-list")},{key:"l",what:"to the latest jobs",run:()=>S("jobs-list")}],Ct=({period:e})=>s`
<${Xe}
label="Period of totals and charts"
hideLabel
options=${ce}
value=${e}
onChange=${t=>ye({period:t===pe?"":t})}
/>
`,Rt=()=>s`
<span class="tag is-warn" data-simulated data-tip="Their tests are simulated, not run: the results prove nothing">
${A(z.value,"simulated agent")}
</span>
`;function et({query:e}){Ze("Overview",At);let t=g(()=>y.loaded.value&&y.ids.value.length===0&&h.loaded.value&&h.ids.value.length===0),o=P(4,{first:1,step:1}),a=de(e);return s`
<${Me}
title="Overview"
className="overview"
state=${z.value>0&&s`<${Rt} />`}
actions=${s`<${Te} label="Filter groups, agents and jobs" /><${Ct} period=${a} />`}
>
${t.value&&s`<${be} />`}
<${Ie} />
<${Ee} period=${a} />
<div class="overview-lists">
${!t.value&&s`
<${Ye} />
<${we} period=${a} wait=${o<2} />
`}
${o>=3&&s`
<div class="overview-pair">
<${Ce} />
<${ke} />
</div>
`}
${o>=4&&!t.value&&s`<${Be} />`}
</div>
<//>
`}export{et as default};
