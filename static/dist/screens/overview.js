import{m285_0 as Rt,m285_1 as Pt,m285_2 as Lt,m285_3 as Bt,m285_4 as Mt,m285_5 as It,m285_6 as W,m285_7 as qt,m285_8 as g,m285_9 as Dt,m285_10 as Wt,m285_11 as Qt}from"../main.js";import{m283_0 as Gt,m283_1 as Jt,m283_2 as zt,m283_3 as ee,m283_4 as Vt,m283_5 as Ht,m283_6 as Yt,m283_7 as Xt,m283_8 as c,m283_9 as Zt,m283_10 as es,m283_11 as ts}from"../main.js";import{m8_0 as te,m8_1 as A,m8_2 as O,m8_3 as d}from"../main.js";import{m9_0 as ns,m9_1 as se,m9_2 as is,m9_3 as ms}from"../main.js";import{m166_0 as ps,m166_1 as F,m166_2 as oe,m166_3 as fs,m166_4 as cs,m166_5 as ds}from"../main.js";import{m173_0 as $s,m173_1 as gs,m173_2 as ws,m173_3 as bs,m173_4 as vs,m173_5 as C,m173_6 as xs,m173_7 as ys,m173_8 as Ss,m173_9 as Os,m173_10 as ae,m173_11 as re,m173_12 as $,m173_13 as ks,m173_14 as Es,m173_15 as Ts,m173_16 as Ns,m173_17 as Q,m173_18 as As,m173_19 as Fs,m173_20 as Cs,m173_21 as js,m173_22 as Rs,m173_23 as ne}from"../main.js";import{m182_0 as s}from"../main.js";import{m4_0 as Is,m4_1 as qs,m4_2 as ie,m4_3 as Ds,m4_4 as Ws}from"../main.js";import{m260_0 as U}from"../main.js";var me={"1h":3600,"24h":86400,"7d":604800},st=6e4,j=class{#e;#t=null;#r=new AbortController;#s=0;#o=!1;columns=W(null);error=W(null);constructor(t){this.#e=t}start(){this.#a();let t=U.watch(()=>this.#a());this.load();let o=()=>document.hidden||this.load();return document.addEventListener("visibilitychange",o),()=>{t(),document.removeEventListener("visibilitychange",o),clearTimeout(this.#s),this.#r.abort()}}async load(){if(!this.#o){this.#o=!0,clearTimeout(this.#s);try{this.#t=await ie(`/api/v1/series?range=${this.#e}`,{signal:this.#r.signal}),this.error.value=null,this.#a()}catch(t){if(t.name==="AbortError")return;this.error.value=t}finally{this.#o=!1}(this.#e!=="1h"||this.error.peek())&&(this.#s=setTimeout(()=>document.hidden||this.load(),st))}}#a(){if(this.#t!==null){let t=this.#e==="1h"?oe(this.#t,U.peek()):this.#t;t===null?this.load():this.columns.value=t}}};import{m278_0 as le,m278_1 as ue,m278_2 as Xs,m278_3 as Zs,m278_4 as pe,m278_5 as fe,m278_6 as eo}from"../main.js";import{m35_0 as ce}from"../main.js";import{m102_0 as f}from"../main.js";import{m135_0 as io,m135_1 as de,m135_2 as _e}from"../main.js";var he=60,k=e=>`since ${re(e.at(-1))}`;function ot(e,t){let{at:o,values:a}=F(e,{...t,names:["done","failed"]}),r=a.done.map((n,i)=>n===null?null:n+a.failed[i]);return{title:"Throughput (per minute)",data:[o,r,a.done],series:[{name:"failed",tone:"bad",kind:"bars",shown:n=>a.failed[n]},{name:"passed",tone:"good",kind:"bars"}],write:d,least:4,newest:`mean ${k(o)}`,summary:[`Mean ${k(o)}: ${d(a.done.at(-1)??0)} passed and`,`${d(a.failed.at(-1)??0)} failed a minute;`,`at most ${d(A(r))} together in this period.`].join(" ")}}function at(e,t){let{at:o,values:a}=F(e,{...t,names:["wait_p50","wait_p95"],merge:"most"}),r=n=>n.findLast(i=>i!==null)??null;return{title:"Wait",data:[o,a.wait_p95,a.wait_p50],series:[{name:"p95",tone:"warn",kind:"line",shown:n=>a.wait_p95[n]},{name:"p50",tone:"go",kind:"line",shown:n=>a.wait_p50[n]}],write:O,steps:te,least:4,newest:`highest ${k(o)}`,summary:r(a.wait_p50)===null?"No job started in this period.":[`Latest wait: p50 ${O(r(a.wait_p50))}, p95 ${O(r(a.wait_p95))};`,`highest p95 in this period: ${O(A(a.wait_p95))}.`].join(" ")}}function rt(e,t){let{at:o,values:a}=F(e,{...t,names:["waiting","running"]});return{title:"Waiting and running",data:[o,a.waiting,a.running],series:[{name:"waiting",tone:"ink-2",kind:"line"},{name:"running",tone:"go",kind:"line"}],write:d,least:4,newest:`mean ${k(o)}`,summary:[`Mean ${k(o)}: ${d(a.waiting.at(-1)??0)} waiting and`,`${d(a.running.at(-1)??0)} running;`,`highest mean in this period: ${d(A(a.waiting))} waiting.`].join(" ")}}function nt(e,t){let o=me[t],a=o/he,r=Math.ceil(((e.at.at(-1)??se())+e.step)/a)*a;return{from:r-o,to:r,count:he}}function $e({period:e,wait:t=!1}){let o=c(()=>new j(e),[e]);ee(()=>o.start(),[o]);let a=t?null:o.columns.value,r=c(()=>a&&[ot,at,rt].map(n=>n(a,nt(a,e))),[a]);return s`
<${f} id="charts" title="Over time" note=${pe(e)}>
${o.error.value&&s`
<${de}
title="Charts could not be loaded"
text=${o.error.value.message}
again=${()=>o.load()}
/>
`}
${r&&s`<${ce} label="Over time" charts=${r} />`}
${!r&&!o.error.value&&s`
<div class="charts is-waiting">
<${_e} lines=${5} />
</div>
`}
<//>
`}import{m47_0 as ge}from"../main.js";var it=3,mt=600;function we(e){let t=[],o=new Map;for(let r of e){let n=`${r.kind} ${r.level}`,i=o.get(n);if(i&&Q(i.at(-1).at)-Q(r.at)<=mt)i.push(r);else{let h=[r];o.set(n,h),t.push(h)}}return t.flatMap(r=>r.length<it?r.map(n=>({id:n.id,newest:n,count:1})):[{id:r.at(-1).id,newest:r[0],count:r.length}]).sort((r,n)=>r.newest.at<n.newest.at?1:r.newest.at>n.newest.at?-1:0)}import{m175_0 as R}from"../main.js";import{m180_0 as P,m180_1 as No,m180_2 as be,m180_3 as Ao,m180_4 as Fo,m180_5 as Co}from"../main.js";import{m223_0 as Po,m223_1 as Lo,m223_2 as Bo,m223_3 as Mo,m223_4 as Io,m223_5 as ve,m223_6 as qo,m223_7 as m,m223_8 as Do,m223_9 as Wo}from"../main.js";import{m254_0 as K}from"../main.js";import{m75_0 as xe}from"../main.js";var lt=40,ye={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]},ut=new Set(["agent_connected","agent_disconnected","agent_heard"]),pt=e=>e.level==="info"&&ut.has(e.kind);function ft({job_id:e,batch_id:t,agent:o}){return e?m("job",{id:e}):t?m("batch",{id:t}):o?m("agent",{name:o}):null}function ct({kind:e,agent:t}){return e==="job_failed"?m("failures"):e.startsWith("job_")?m("jobs"):t?m("fleet"):m("batches")}function dt({line:{id:e,newest:t,count:o}}){let[a,r]=ye[t.level]??ye.info,n=o>1?ct(t):ft(t),i=t.agent&&t.job_id?m("agent",{name:t.agent}):null;return s`
<li class=${`feed-event feed-${t.level}`}>
<span class="feed-level">
<${xe} name=${a} />
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
${i&&o===1&&s`
<span class="feed-more">
${" "}
<a href=${i}>${t.agent}</a>
</span>
`}
</span>
<time class="number quiet" datetime=${t.at}>${ne(t.at)}</time>
</li>
`}function _t({ids:e,lines:t}){let o=be(),a=P(e.length);return s`
<ol
class="feed"
id="feed-list"
...${o}
aria-label="Events, newest first"
>
${e.slice(0,a).map(r=>t.get(r)).filter(Boolean).map(r=>s`<${dt} key=${r.id} line=${r} />`)}
</ol>
`}function Se(){let e=g(()=>{let h=K.ids.value.map(u=>K.row(u).value).filter(u=>u&&!pt(u));return new Map(we(h).slice(0,lt).map(u=>[u.id,u]))}),t=g(()=>[...e.value.keys()]),{ids:o,waiting:a,show:r,over:n}=R(t),i=a>0&&s`<button type="button" class="pill" onClick=${r}>Show ${a} new</button>`;return s`
<div class="held" ...${n}>
<${f} id="feed" title="Events" tools=${i}>
${o.length>0?s`<${_t} ids=${o} lines=${e.value} />`:s`
<p class="nothing">
No events yet. Failures, lost agents, pauses and finished batches appear here.
</p>
`}
<//>
</div>
`}import{m55_0 as na,m55_1 as Oe}from"../main.js";import{m57_0 as ke}from"../main.js";import{m167_0 as l,m167_1 as v,m167_2 as pa,m167_3 as fa,m167_4 as ca}from"../main.js";import{m252_0 as G,m252_1 as J,m252_2 as Ee}from"../main.js";import{m258_0 as ga,m258_1 as wa,m258_2 as Te}from"../main.js";import{m16_0 as Ne,m16_1 as xa,m16_2 as ya}from"../main.js";import{m58_0 as Ae,m58_1 as ka}from"../main.js";import{m117_0 as w,m117_1 as x}from"../main.js";var ht=12,$t=()=>s`
<p class="nothing">
No agent is connected. <${Ae} />
</p>
`;function Fe(){let e=c(()=>v(G,"agent"),[]).value,t=w(ht),o=e.length<=t,a=o||l.value?e:[...new Set([...Te.value,...Ee.value])],r=s`<a href=${m("fleet")}>Show fleet</a>`;return s`
<${f} id="agents" title="Agents" note=${e.length||""} tools=${r}>
${a.length>0&&s`<${Ne} ids=${a.slice(0,t)} />`}
${a.length>t&&s`
<p class="nothing">
<a href=${m("fleet",{},{q:l.value})}>${$(a.length-t)} more</a>
</p>
`}
${!o&&!l.value&&a.length===0&&s`<p class="nothing">No agents need attention.</p>`}
${e.length===0&&(l.value?s`<p class="nothing">No agents match “${l.value}”.</p>`:G.loaded.value&&s`<${$t} />`)}
<//>
`}import{m255_0 as _,m255_1 as Ce,m255_2 as L,m255_3 as je,m255_4 as Qa}from"../main.js";import{m256_0 as y,m256_1 as Ga}from"../main.js";import{m77_0 as Va,m77_1 as z,m77_2 as Re}from"../main.js";import{m137_0 as B}from"../main.js";var gt=8;function wt({job:e}){let t=e.status==="pending"&&!e.reason?_.row(e.group).value?.explanation:null,o=t&&(je(t)?t.text:`Its group: ${t.text}`);return s`<${Re} job=${o?{...e,explanation:{text:o}}:e} />`}var bt=z.columns.map(e=>e.under?{...e,under:t=>s`<${wt} job=${t} />`}:e);function Pe(){let e=c(()=>v(y,"job"),[]),{ids:t,waiting:o,show:a,over:r}=R(e),n=w(gt),[i,h]=x(t.length-n,"jobs-list"),u=s`
${o>0&&s`<button type="button" class="pill" onClick=${a}>Show ${o} new</button>`}
<a href=${m("jobs")}>All jobs</a>
`;return s`
<div class="held" ...${r}>
<${f} id="jobs" title="Latest jobs" tools=${u}>
<${B}
id="jobs-list"
label="Latest jobs"
className="jobs"
ids=${i?t:t.slice(0,n)}
rowOf=${I=>y.row(I)}
...${z}
columns=${bt}
/>
${t.length===0&&s`
<p class="nothing">
${l.value?`No jobs match \u201C${l.value}\u201D among the latest.`:"No jobs yet."}
</p>
`}
${h}
${i&&t.length>=100&&s`<p class="nothing">The ${C(t.length,"most recently changed job")}.</p>`}
<//>
</div>
`}import{m100_0 as Le}from"../main.js";import{m109_0 as _r,m109_1 as Be}from"../main.js";import{m6_0 as gr,m6_1 as wr,m6_2 as br,m6_3 as vr,m6_4 as xr,m6_5 as V}from"../main.js";import{m222_0 as Me,m222_1 as Or}from"../main.js";import{m23_0 as Ie}from"../main.js";import{m46_0 as qe}from"../main.js";import{m50_0 as Cr,m50_1 as jr,m50_2 as De}from"../main.js";import{m59_0 as We,m59_1 as Lr,m59_2 as Br}from"../main.js";import{m107_0 as Qe,m107_1 as qr,m107_2 as Ue}from"../main.js";import{m132_0 as Ke,m132_1 as Qr}from"../main.js";function vt({names:e}){if(e.length===0)return null;let t=e.slice(0,3).join(", ");return s`
<span class="clamp" title=${e.join(", ")}>
${t}
${e.length>3?` +${e.length-3}`:""}
</span>
`}function ze({value:e,open:t,strong:o}){return t?s`
<span class=${`number ${e===0?"quiet":""} ${o&&e>0?"strong":""}`}>
${$(e)}
</span>
`:null}function xt({group:e}){return e.explanation?s`<span class="clamp" title=${e.explanation.text}>${e.explanation.text}</span>`:e.running?s`<span class="quiet">all started</span>`:s`<span class="quiet">${e.status==="failed"?"failed":"finished"}</span>`}function yt({group:e}){let t=ae(e.labels);return s`
${e.target}
${t&&s`<span class="labels" title=${t}>${t}</span>`}
`}function St({group:e}){let{failed:t}=V(e);return s`
<span class="number">${$(e.done)}</span>
${t>0&&s`
<span class="number bad" title="failed">
${" "}
+${$(t)}
</span>
`}
<${De} of=${e} />
`}var Ot=({group:e})=>L(e)&&s`
<span class="trend">
<${Ke} values=${e.trend??[]} />
<${ze} value=${e.waiting} open strong />
</span>
`,kt=({group:e})=>e.position?s`<span class="number">${e.position}</span>`:s`<span class="quiet" title="No place: nothing of it can start now">–</span>`,Et=[{name:"position",title:"#",cell:e=>e.waiting>0&&s`<${kt} group=${e} />`},{name:"build",title:"Build",main:!0,cell:e=>s`<${We} org=${e.org_id} version=${e.app_version_id} />`},{name:"target",title:"Target",cell:e=>s`<${yt} group=${e} />`},{name:"bar",title:"Progress",cell:e=>s`<${Ie} group=${V(e)} />`},{name:"waiting",title:"Waiting",label:"waiting",numeric:!0,cell:e=>s`<${Ot} group=${e} />`},{name:"running",title:"Running",label:"running",numeric:!0,cell:e=>s`<${ze} value=${e.running} open=${L(e)} />`},{name:"done",title:"Passed",label:"passed",numeric:!0,cell:e=>s`<${St} group=${e} />`},{name:"priority",title:"Priority",label:"priority",numeric:!0,cell:e=>s`
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority??""}</span>
`},{name:"age",title:"Oldest",label:"oldest",numeric:!0,cell:e=>e.waiting>0&&s`<${qe} since=${e.oldest_at} />`},{name:"agents",title:"Agents",label:"agents",cell:e=>s`<${vt} names=${e.agents??[]} />`},{name:"why",title:"Why it waits",cell:e=>s`<${xt} group=${e} />`},{name:"acts",title:s`<span class="unseen">Actions</span>`,some:e=>e.waiting>0&&Me("priority","job"),cell:e=>e.waiting>0&&s`<${Qe} of=${Ue(e)} label=${`Priority of build ${e.app_version_id}\u2026`} />`}],Ge=8,M=4,Je=200;function Ve(){let e=c(()=>v(_,"group"),[]),t=g(()=>{let[p,b,N]=[[],[],[]];for(let X of e.value){let Z=_.row(X).value??{};(L(Z)?Ce(Z)?b:p:N).push(X)}return{open:p,blocked:b,over:N}}),{open:o,blocked:a,over:r}=t.value,n=(p,b)=>Math.max(0,p.length-w(b)),[i,h]=x(n(o,Ge),"queue-list"),[u,I]=x(n(a,M),"queue-list","more that cannot start"),[Ze,et]=x(n(r,M),"queue-list","more finished"),q=(p,b,N)=>N?p:p.slice(0,w(b)),H=q(o,Ge,i),D=q(a,M,u),Y=q(r,M,Ze),tt=l.value?`No active groups match \u201C${l.value}\u201D.`:"No jobs waiting or running.",E=[];(H.length>0||D.length===0)&&E.push({key:"open",ids:H,empty:tt,foot:h}),D.length>0&&E.push({key:"blocked",title:"Cannot start",className:"is-blocked",ids:D,foot:I}),Y.length>0&&E.push({key:"over",title:"Recently finished",className:"is-over",ids:Y,foot:et});let T=o.length+a.length;return s`
<${f} id="queue" title="Queue" note=${T>=Je?`first ${T}`:T||""}>
<${B}
id="queue-list"
label="Queue of groups, next first"
className="queue"
columns=${Et}
sections=${E}
kind="group"
rowOf=${p=>_.row(p)}
hrefOf=${p=>m("group",{id:p.id})}
/>
${T>=Je&&s`<${Tt} />`}
<//>
`}var Tt=()=>s`
<p class="nothing">
Further groups are not shown. <a href=${m("jobs",{},{status:"pending"})}>All waiting jobs</a>
</p>
`;import{m122_0 as He}from"../main.js";import{m198_0 as dn,m198_1 as _n,m198_2 as hn,m198_3 as $n,m198_4 as gn,m198_5 as wn,m198_6 as Ye}from"../main.js";import{m225_0 as S,m225_1 as xn,m225_2 as yn,m225_3 as Sn,m225_4 as On,m225_5 as kn,m225_6 as En}from"../main.js";var Nt=[{key:"p",what:"to the problems",run:()=>S("problems-list")},{key:"q",what:"to the queue",run:()=>S("queue-list")},{key:"a",what:"to the agents",run:()=>S("agents-list")},{key:"e",what:"to the events",run:()=>S("feed-list")},{key:"l",what:"to the latest jobs",run:()=>S("jobs-list")}],At=({period:e})=>s`
<${He}
label="Period of totals and charts"
hideLabel
options=${ue}
value=${e}
onChange=${t=>ve({period:t===le?"":t})}
/>
`,Ft=()=>s`
<span class="tag is-warn" data-simulated data-tip="Their tests are simulated, not run: the results prove nothing">
${C(J.value,"simulated agent")}
</span>
`;function Xe({query:e}){Ye("Overview",Nt);let t=g(()=>y.loaded.value&&y.ids.value.length===0&&_.loaded.value&&_.ids.value.length===0),o=P(4,{first:1,step:1}),a=fe(e);return s`
<${Le}
title="Overview"
className="overview"
state=${J.value>0&&s`<${Ft} />`}
actions=${s`<${ke} label="Filter groups, agents and jobs" /><${At} period=${a} />`}
>
${t.value&&s`<${ge} />`}
<${Be} />
<${Oe} period=${a} />
<div class="overview-lists">
${!t.value&&s`
<${Ve} />
<${$e} period=${a} wait=${o<2} />
`}
${o>=3&&s`
<div class="overview-pair">
<${Fe} />
<${Se} />
</div>
`}
${o>=4&&!t.value&&s`<${Pe} />`}
</div>
<//>
`}export{Xe as default};
