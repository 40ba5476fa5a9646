import{m286_0 as Lt,m286_1 as Bt,m286_2 as Mt,m286_3 as It,m286_4 as qt,m286_5 as Dt,m286_6 as Q,m286_7 as Wt,m286_8 as g,m286_9 as Qt,m286_10 as Ut,m286_11 as Kt}from"../main.js";import{m284_0 as zt,m284_1 as Vt,m284_2 as Ht,m284_3 as te,m284_4 as Yt,m284_5 as Xt,m284_6 as Zt,m284_7 as es,m284_8 as f,m284_9 as ts,m284_10 as ss,m284_11 as os}from"../main.js";import{m8_0 as se,m8_1 as F,m8_2 as O,m8_3 as d}from"../main.js";import{m9_0 as ms,m9_1 as oe,m9_2 as ls,m9_3 as us}from"../main.js";import{m167_0 as fs,m167_1 as j,m167_2 as ae,m167_3 as ds,m167_4 as _s,m167_5 as hs}from"../main.js";import{m174_0 as ws,m174_1 as bs,m174_2 as vs,m174_3 as xs,m174_4 as ys,m174_5 as A,m174_6 as Ss,m174_7 as Os,m174_8 as ks,m174_9 as Es,m174_10 as re,m174_11 as ne,m174_12 as $,m174_13 as Ts,m174_14 as Ns,m174_15 as Fs,m174_16 as js,m174_17 as U,m174_18 as As,m174_19 as Cs,m174_20 as Rs,m174_21 as Ps,m174_22 as ie,m174_23 as Ls}from"../main.js";import{m183_0 as s}from"../main.js";import{m4_0 as Ds,m4_1 as Ws,m4_2 as me,m4_3 as Qs,m4_4 as Us}from"../main.js";import{m261_0 as K}from"../main.js";var le={"1h":3600,"24h":86400,"7d":604800},at=6e4,C=class{#e;#t=null;#r=new AbortController;#s=0;#o=!1;columns=Q(null);error=Q(null);constructor(t){this.#e=t}start(){this.#a();let t=K.watch(()=>this.#a());this.load();let o=()=>document.hidden||this.load();return document.addEventListener("visibilitychange",o),()=>{t(),document.removeEventListener("visibilitychange",o),clearTimeout(this.#s),this.#r.abort()}}async load(){if(!this.#o){this.#o=!0,clearTimeout(this.#s);try{this.#t=await me(`/api/v1/series?range=${this.#e}`,{signal:this.#r.signal}),this.error.value=null,this.#a()}catch(t){if(t.name==="AbortError")return;this.error.value=t}finally{this.#o=!1}(this.#e!=="1h"||this.error.peek())&&(this.#s=setTimeout(()=>document.hidden||this.load(),at))}}#a(){if(this.#t!==null){let t=this.#e==="1h"?ae(this.#t,K.peek()):this.#t;t===null?this.load():this.columns.value=t}}};import{m279_0 as ue,m279_1 as pe,m279_2 as eo,m279_3 as to,m279_4 as ce,m279_5 as fe,m279_6 as so}from"../main.js";import{m36_0 as de}from"../main.js";import{m103_0 as c}from"../main.js";import{m136_0 as lo,m136_1 as _e,m136_2 as he}from"../main.js";var $e=60,k=e=>`since ${ne(e.at(-1))}`;function rt(e,t){let{at:o,values:a}=j(e,{...t,names:["done","failed"]}),r=a.done.map((n,m)=>n===null?null:n+a.failed[m]);return{title:"Throughput (per minute)",data:[o,r,a.done],series:[{name:"failed",tone:"bad",kind:"bars",shown:n=>a.failed[n]},{name:"passed",tone:"good",kind:"bars"}],write:d,least:4,newest:`mean ${k(o)}`,summary:[`Mean ${k(o)}: ${d(a.done.at(-1)??0)} passed and`,`${d(a.failed.at(-1)??0)} failed a minute;`,`at most ${d(F(r))} together in this period.`].join(" ")}}function nt(e,t){let{at:o,values:a}=j(e,{...t,names:["wait_p50","wait_p95"],merge:"most"}),r=n=>n.findLast(m=>m!==null)??null;return{title:"Wait",data:[o,a.wait_p95,a.wait_p50],series:[{name:"p95",tone:"warn",kind:"line",shown:n=>a.wait_p95[n]},{name:"p50",tone:"go",kind:"line",shown:n=>a.wait_p50[n]}],write:O,steps:se,least:4,newest:`highest ${k(o)}`,summary:r(a.wait_p50)===null?"No job started in this period.":[`Latest wait: p50 ${O(r(a.wait_p50))}, p95 ${O(r(a.wait_p95))};`,`highest p95 in this period: ${O(F(a.wait_p95))}.`].join(" ")}}function it(e,t){let{at:o,values:a}=j(e,{...t,names:["waiting","running"]});return{title:"Waiting and running",data:[o,a.waiting,a.running],series:[{name:"waiting",tone:"ink-2",kind:"line"},{name:"running",tone:"go",kind:"line"}],write:d,least:4,newest:`mean ${k(o)}`,summary:[`Mean ${k(o)}: ${d(a.waiting.at(-1)??0)} waiting and`,`${d(a.running.at(-1)??0)} running;`,`highest mean in this period: ${d(F(a.waiting))} waiting.`].join(" ")}}function mt(e,t){let o=le[t],a=o/$e,r=Math.ceil(((e.at.at(-1)??oe())+e.step)/a)*a;return{from:r-o,to:r,count:$e}}function ge({period:e,wait:t=!1}){let o=f(()=>new C(e),[e]);te(()=>o.start(),[o]);let a=t?null:o.columns.value,r=f(()=>a&&[rt,nt,it].map(n=>n(a,mt(a,e))),[a]);return s`
<${c} id="charts" title="Over time" note=${ce(e)}>
${o.error.value&&s`
<${_e}
title="Charts could not be loaded"
text=${o.error.value.message}
again=${()=>o.load()}
/>
`}
${r&&s`<${de} label="Over time" charts=${r} />`}
${!r&&!o.error.value&&s`
<div class="charts is-waiting">
<${he} lines=${5} />
</div>
`}
<//>
`}import{m48_0 as we}from"../main.js";var lt=3,ut=600;function be(e){let t=[],o=new Map;for(let r of e){let n=`${r.kind} ${r.level}`,m=o.get(n);if(m&&U(m.at(-1).at)-U(r.at)<=ut)m.push(r);else{let h=[r];o.set(n,h),t.push(h)}}return t.flatMap(r=>r.length<lt?r.map(n=>({id:n.id,newest:n,count:1})):[{id:r.at(-1).id,newest:r[0],count:r.length}]).sort((r,n)=>r.newest.at<n.newest.at?1:r.newest.at>n.newest.at?-1:0)}import{m176_0 as R}from"../main.js";import{m181_0 as P,m181_1 as jo,m181_2 as ve,m181_3 as Ao,m181_4 as Co,m181_5 as Ro}from"../main.js";import{m224_0 as Bo,m224_1 as Mo,m224_2 as Io,m224_3 as qo,m224_4 as Do,m224_5 as xe,m224_6 as Wo,m224_7 as i,m224_8 as Qo,m224_9 as Uo}from"../main.js";import{m255_0 as G}from"../main.js";import{m76_0 as ye}from"../main.js";var pt=40,Se={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]},ct=new Set(["agent_connected","agent_disconnected","agent_heard"]),ft=e=>e.level==="info"&&ct.has(e.kind);function dt({job_id:e,batch_id:t,agent:o}){return e?i("job",{id:e}):t?i("batch",{id:t}):o?i("agent",{name:o}):null}function _t({kind:e,agent:t}){return e==="job_failed"?i("failures"):e.startsWith("job_")?i("jobs"):t?i("fleet"):i("batches")}function ht({line:{id:e,newest:t,count:o}}){let[a,r]=Se[t.level]??Se.info,n=o>1?_t(t):dt(t),m=t.agent&&t.job_id?i("agent",{name:t.agent}):null;return s`
<li class=${`feed-event feed-${t.level}`}>
<span class="feed-level">
<${ye} name=${a} />
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
<time class="number quiet" datetime=${t.at}>${ie(t.at)}</time>
</li>
`}function $t({ids:e,lines:t}){let o=ve(),a=P(e.length);return s`
<ol
class="feed"
id="feed-list"
...${o}
aria-label="Events, newest first"
>
${e.slice(0,a).map(r=>t.get(r)).filter(Boolean).map(r=>s`<${ht} key=${r.id} line=${r} />`)}
</ol>
`}function Oe(){let e=g(()=>{let h=G.ids.value.map(u=>G.row(u).value).filter(u=>u&&!ft(u));return new Map(be(h).slice(0,pt).map(u=>[u.id,u]))}),t=g(()=>[...e.value.keys()]),{ids:o,waiting:a,show:r,over:n}=R(t),m=a>0&&s`<button type="button" class="pill" onClick=${r}>Show ${a} new</button>`;return s`
<div class="held" ...${n}>
<${c} id="feed" title="Events" tools=${m}>
${o.length>0?s`<${$t} ids=${o} lines=${e.value} />`:s`
<p class="nothing">
No events yet. Failures, lost agents, pauses and finished batches appear here.
</p>
`}
<//>
</div>
`}import{m56_0 as ma,m56_1 as ke}from"../main.js";import{m58_0 as Ee}from"../main.js";import{m168_0 as l,m168_1 as v,m168_2 as fa,m168_3 as da,m168_4 as _a}from"../main.js";import{m253_0 as J,m253_1 as z,m253_2 as Te}from"../main.js";import{m259_0 as ba,m259_1 as va,m259_2 as Ne}from"../main.js";import{m16_0 as Fe,m16_1 as Sa,m16_2 as Oa}from"../main.js";import{m59_0 as je,m59_1 as Ta}from"../main.js";import{m118_0 as w,m118_1 as x}from"../main.js";var gt=12,wt=()=>s`
<p class="nothing">
No agent is connected. <${je} />
</p>
`;function Ae(){let e=f(()=>v(J,"agent"),[]).value,t=w(gt),o=e.length<=t,a=o||l.value?e:[...new Set([...Ne.value,...Te.value])],r=s`<a href=${i("fleet")}>Show fleet</a>`;return s`
<${c} id="agents" title="Agents" note=${e.length||""} tools=${r}>
${a.length>0&&s`<${Fe} ids=${a.slice(0,t)} />`}
${a.length>t&&s`
<p class="nothing">
<a href=${i("fleet",{},{q:l.value})}>${$(a.length-t)} more</a>
</p>
`}
${!o&&!l.value&&a.length===0&&s`<p class="nothing">No agents need attention.</p>`}
${e.length===0&&(l.value?s`<p class="nothing">No agents match “${l.value}”.</p>`:J.loaded.value&&s`<${wt} />`)}
<//>
`}import{m256_0 as _,m256_1 as Ce,m256_2 as L,m256_3 as Re,m256_4 as Ka}from"../main.js";import{m257_0 as y,m257_1 as za}from"../main.js";import{m78_0 as Ya,m78_1 as V,m78_2 as Pe}from"../main.js";import{m138_0 as B}from"../main.js";var bt=8;function vt({job:e}){let t=e.status==="pending"&&!e.reason?_.row(e.group).value?.explanation:null,o=t&&(Re(t)?t.text:`Its group: ${t.text}`);return s`<${Pe} job=${o?{...e,explanation:{text:o,why:o}}:e} />`}var xt=V.columns.map(e=>e.under?{...e,under:t=>s`<${vt} job=${t} />`}:e);function Le(){let e=f(()=>v(y,"job"),[]),{ids:t,waiting:o,show:a,over:r}=R(e),n=w(bt),[m,h]=x(t.length-n,"jobs-list"),u=s`
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
columns=${xt}
/>
${t.length===0&&s`
<p class="nothing">
${l.value?`No jobs match \u201C${l.value}\u201D among the latest.`:"No jobs yet."}
</p>
`}
${h}
${m&&t.length>=100&&s`<p class="nothing">The ${A(t.length,"most recently changed job")}.</p>`}
<//>
</div>
`}import{m101_0 as Be}from"../main.js";import{m110_0 as $r,m110_1 as Me}from"../main.js";import{m6_0 as br,m6_1 as vr,m6_2 as xr,m6_3 as yr,m6_4 as Sr,m6_5 as H}from"../main.js";import{m223_0 as Ie,m223_1 as Er}from"../main.js";import{m23_0 as qe}from"../main.js";import{m47_0 as De}from"../main.js";import{m51_0 as Rr,m51_1 as Pr,m51_2 as We}from"../main.js";import{m60_0 as Qe,m60_1 as Mr,m60_2 as Ir}from"../main.js";import{m108_0 as Ue,m108_1 as Wr,m108_2 as Ke}from"../main.js";import{m133_0 as Ge,m133_1 as Kr}from"../main.js";function yt({names:e}){if(e.length===0)return null;let t=e.slice(0,3).join(", ");return s`
<span class="clamp" title=${e.join(", ")}>
${t}
${e.length>3?` +${e.length-3}`:""}
</span>
`}function Ve({value:e,open:t,strong:o}){return t?s`
<span class=${`number ${e===0?"quiet":""} ${o&&e>0?"strong":""}`}>
${$(e)}
</span>
`:null}function St({group:e}){return e.explanation?s`<span class="clamp" title=${e.explanation.text}>${e.explanation.text}</span>`:e.running?s`<span class="quiet">all started</span>`:s`<span class="quiet">${e.status==="failed"?"failed":"finished"}</span>`}function Ot({group:e}){let t=re(e.labels);return s`
${e.target}
${t&&s`<span class="labels" title=${t}>${t}</span>`}
`}function kt({group:e}){let{failed:t}=H(e);return s`
<span class="number">${$(e.done)}</span>
${t>0&&s`
<span class="number bad" title="failed">
${" "}
+${$(t)}
</span>
`}
<${We} of=${e} />
`}var Et=({group:e})=>L(e)&&s`
<span class="trend">
<${Ge} values=${e.trend??[]} />
<${Ve} value=${e.waiting} open strong />
</span>
`,Tt=({group:e})=>e.position?s`<span class="number">${e.position}</span>`:s`<span class="quiet" title="No place: nothing of it can start now">–</span>`,Nt=[{name:"position",title:"#",cell:e=>e.waiting>0&&s`<${Tt} group=${e} />`},{name:"build",title:"Build",main:!0,cell:e=>s`<${Qe} org=${e.org_id} version=${e.app_version_id} />`},{name:"target",title:"Target",cell:e=>s`<${Ot} group=${e} />`},{name:"bar",title:"Progress",cell:e=>s`<${qe} group=${H(e)} />`},{name:"waiting",title:"Waiting",label:"waiting",numeric:!0,cell:e=>s`<${Et} group=${e} />`},{name:"running",title:"Running",label:"running",numeric:!0,cell:e=>s`<${Ve} value=${e.running} open=${L(e)} />`},{name:"done",title:"Passed",label:"passed",numeric:!0,cell:e=>s`<${kt} group=${e} />`},{name:"priority",title:"Priority",label:"priority",numeric:!0,cell:e=>s`
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority??""}</span>
`},{name:"age",title:"Oldest",label:"oldest",numeric:!0,cell:e=>e.waiting>0&&s`<${De} since=${e.oldest_at} />`},{name:"agents",title:"Agents",label:"agents",cell:e=>s`<${yt} names=${e.agents??[]} />`},{name:"why",title:"Why it waits",cell:e=>s`<${St} group=${e} />`},{name:"acts",title:s`<span class="unseen">Actions</span>`,some:e=>e.waiting>0&&Ie("priority","job"),cell:e=>e.waiting>0&&s`<${Ue} of=${Ke(e)} label=${`Priority of build ${e.app_version_id}\u2026`} />`}],Je=8,M=4,ze=200;function He(){let e=f(()=>v(_,"group"),[]),t=g(()=>{let[p,b,N]=[[],[],[]];for(let Z of e.value){let ee=_.row(Z).value??{};(L(ee)?Ce(ee)?b:p:N).push(Z)}return{open:p,blocked:b,over:N}}),{open:o,blocked:a,over:r}=t.value,n=(p,b)=>Math.max(0,p.length-w(b)),[m,h]=x(n(o,Je),"queue-list"),[u,I]=x(n(a,M),"queue-list","more that cannot start"),[et,tt]=x(n(r,M),"queue-list","more finished"),q=(p,b,N)=>N?p:p.slice(0,w(b)),Y=q(o,Je,m),D=q(a,M,u),X=q(r,M,et),W=l.value,st=s`<a href=${i("jobs",{},{q:W})}>Search all jobs</a>`,ot=W?s`No active groups match “${W}”. ${st}`:"No jobs waiting or running.",E=[];(Y.length>0||D.length===0)&&E.push({key:"open",ids:Y,empty:ot,foot:h}),D.length>0&&E.push({key:"blocked",title:"Cannot start",className:"is-blocked",ids:D,foot:I}),X.length>0&&E.push({key:"over",title:"Recently finished",className:"is-over",ids:X,foot:tt});let T=o.length+a.length;return s`
<${c} id="queue" title="Queue" note=${T>=ze?`first ${T}`:T||""}>
<${B}
id="queue-list"
label="Queue of groups, next first"
className="queue"
columns=${Nt}
sections=${E}
kind="group"
rowOf=${p=>_.row(p)}
hrefOf=${p=>i("group",{id:p.id})}
/>
${T>=ze&&s`<${Ft} />`}
<//>
`}var Ft=()=>s`
<p class="nothing">
Further groups are not shown. <a href=${i("jobs",{},{status:"pending"})}>All waiting jobs</a>
</p>
`;import{m123_0 as Ye}from"../main.js";import{m199_0 as hn,m199_1 as $n,m199_2 as gn,m199_3 as wn,m199_4 as bn,m199_5 as vn,m199_6 as Xe}from"../main.js";import{m226_0 as S,m226_1 as Sn,m226_2 as On,m226_3 as kn,m226_4 as En,m226_5 as Tn,m226_6 as Nn}from"../main.js";var jt=[{key:"p",what:"to the problems",run:()=>S("problems-list")},{key:"q",what:"to the queue",run:()=>S("queue-list")},{key:"a",what:"to the agents",run:()=>S("agents-list")},{key:"e",what:"to the events",run:()=>S("feed-list")},{key:"l",what:"to the latest jobs",run:()=>S("jobs-list")}],At=({period:e})=>s`
<${Ye}
label="Period of totals and charts"
hideLabel
options=${pe}
value=${e}
onChange=${t=>xe({period:t===ue?"":t})}
/>
`,Ct=()=>s`
<span class="tag is-warn" data-simulated data-tip="Their tests are simulated, not run: the results prove nothing">
${A(z.value,"simulated agent")}
</span>
`;function Ze({query:e}){Xe("Overview",jt);let t=g(()=>y.loaded.value&&y.ids.value.length===0&&_.loaded.value&&_.ids.value.length===0),o=P(4,{first:1,step:1}),a=fe(e);return s`
<${Be}
title="Overview"
className="overview"
state=${z.value>0&&s`<${Ct} />`}
actions=${s`<${Ee} label="Filter groups, agents and jobs" /><${At} period=${a} />`}
>
${t.value&&s`<${we} />`}
<${Me} />
<${ke} period=${a} />
<div class="overview-lists">
${!t.value&&s`
<${He} />
<${ge} period=${a} wait=${o<2} />
`}
${o>=3&&s`
<div class="overview-pair">
<${Ae} />
<${Oe} />
</div>
`}
${o>=4&&!t.value&&s`<${Le} />`}
</div>
<//>
`}export{Ze as default};
