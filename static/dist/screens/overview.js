import{m284_0 as At,m284_1 as Ct,m284_2 as jt,m284_3 as Rt,m284_4 as Lt,m284_5 as Pt,m284_6 as W,m284_7 as Mt,m284_8 as g,m284_9 as Bt,m284_10 as It,m284_11 as qt}from"../main.js";import{m282_0 as Qt,m282_1 as Ut,m282_2 as Kt,m282_3 as ee,m282_4 as Gt,m282_5 as Jt,m282_6 as zt,m282_7 as Vt,m282_8 as f,m282_9 as Ht,m282_10 as Yt,m282_11 as Xt}from"../main.js";import{m8_0 as te,m8_1 as F,m8_2 as O,m8_3 as d}from"../main.js";import{m9_0 as os,m9_1 as se,m9_2 as as,m9_3 as rs}from"../main.js";import{m166_0 as ms,m166_1 as A,m166_2 as oe,m166_3 as ls,m166_4 as us,m166_5 as ps}from"../main.js";import{m173_0 as ds,m173_1 as hs,m173_2 as _s,m173_3 as $s,m173_4 as gs,m173_5 as C,m173_6 as ws,m173_7 as bs,m173_8 as vs,m173_9 as xs,m173_10 as ae,m173_11 as re,m173_12 as $,m173_13 as ys,m173_14 as Ss,m173_15 as Os,m173_16 as ks,m173_17 as Q,m173_18 as Es,m173_19 as Ts,m173_20 as Ns,m173_21 as Fs,m173_22 as ne}from"../main.js";import{m182_0 as s}from"../main.js";import{m4_0 as Ls,m4_1 as Ps,m4_2 as ie,m4_3 as Ms,m4_4 as Bs}from"../main.js";import{m259_0 as U}from"../main.js";var me={"1h":3600,"24h":86400,"7d":604800},Ze=6e4,j=class{#e;#t=null;#r=new AbortController;#s=0;#o=!1;columns=W(null);error=W(null);constructor(t){this.#e=t}start(){this.#a();let t=U.watch(()=>this.#a());this.load();let o=()=>document.hidden||this.load();return document.addEventListener("visibilitychange",o),()=>{t(),document.removeEventListener("visibilitychange",o),clearTimeout(this.#s),this.#r.abort()}}async load(){if(!this.#o){this.#o=!0,clearTimeout(this.#s);try{this.#t=await ie(`/api/v1/series?range=${this.#e}`,{signal:this.#r.signal}),this.error.value=null,this.#a()}catch(t){if(t.name==="AbortError")return;this.error.value=t}finally{this.#o=!1}(this.#e!=="1h"||this.error.peek())&&(this.#s=setTimeout(()=>document.hidden||this.load(),Ze))}}#a(){if(this.#t!==null){let t=this.#e==="1h"?oe(this.#t,U.peek()):this.#t;t===null?this.load():this.columns.value=t}}};import{m277_0 as le,m277_1 as ue,m277_2 as zs,m277_3 as Vs,m277_4 as pe,m277_5 as ce,m277_6 as Hs}from"../main.js";import{m35_0 as fe}from"../main.js";import{m102_0 as c}from"../main.js";import{m135_0 as oo,m135_1 as de,m135_2 as he}from"../main.js";var _e=60,k=e=>`since ${re(e.at(-1))}`;function et(e,t){let{at:o,values:a}=A(e,{...t,names:["done","failed"]}),r=a.done.map((n,i)=>n===null?null:n+a.failed[i]);return{title:"Throughput (per minute)",data:[o,r,a.done],series:[{name:"failed",tone:"bad",kind:"bars",shown:n=>a.failed[n]},{name:"passed",tone:"good",kind:"bars"}],write:d,least:4,newest:`mean ${k(o)}`,summary:[`Mean ${k(o)}: ${d(a.done.at(-1)??0)} passed and`,`${d(a.failed.at(-1)??0)} failed a minute;`,`at most ${d(F(r))} together in this period.`].join(" ")}}function tt(e,t){let{at:o,values:a}=A(e,{...t,names:["wait_p50","wait_p95"],merge:"most"}),r=n=>n.findLast(i=>i!==null)??null;return{title:"Wait",data:[o,a.wait_p95,a.wait_p50],series:[{name:"p95",tone:"warn",kind:"line",shown:n=>a.wait_p95[n]},{name:"p50",tone:"go",kind:"line",shown:n=>a.wait_p50[n]}],write:O,steps:te,least:4,newest:`highest ${k(o)}`,summary:r(a.wait_p50)===null?"No job started in this period.":[`Latest wait: p50 ${O(r(a.wait_p50))}, p95 ${O(r(a.wait_p95))};`,`highest p95 in this period: ${O(F(a.wait_p95))}.`].join(" ")}}function st(e,t){let{at:o,values:a}=A(e,{...t,names:["waiting","running"]});return{title:"Waiting and running",data:[o,a.waiting,a.running],series:[{name:"waiting",tone:"ink-2",kind:"line"},{name:"running",tone:"go",kind:"line"}],write:d,least:4,newest:`mean ${k(o)}`,summary:[`Mean ${k(o)}: ${d(a.waiting.at(-1)??0)} waiting and`,`${d(a.running.at(-1)??0)} running;`,`highest mean in this period: ${d(F(a.waiting))} waiting.`].join(" ")}}function ot(e,t){let o=me[t],a=o/_e,r=Math.ceil(((e.at.at(-1)??se())+e.step)/a)*a;return{from:r-o,to:r,count:_e}}function $e({period:e,wait:t=!1}){let o=f(()=>new j(e),[e]);ee(()=>o.start(),[o]);let a=t?null:o.columns.value,r=f(()=>a&&[et,tt,st].map(n=>n(a,ot(a,e))),[a]);return s`
<${c} id="charts" title="Over time" note=${pe(e)}>
${o.error.value&&s`
<${de}
title="Charts could not be loaded"
text=${o.error.value.message}
again=${()=>o.load()}
/>
`}
${r&&s`<${fe} label="Over time" charts=${r} />`}
${!r&&!o.error.value&&s`
<div class="charts is-waiting">
<${he} lines=${5} />
</div>
`}
<//>
`}import{m47_0 as ge}from"../main.js";var at=3,rt=600;function we(e){let t=[],o=new Map;for(let r of e){let n=`${r.kind} ${r.level}`,i=o.get(n);if(i&&Q(i.at(-1).at)-Q(r.at)<=rt)i.push(r);else{let _=[r];o.set(n,_),t.push(_)}}return t.flatMap(r=>r.length<at?r.map(n=>({id:n.id,newest:n,count:1})):[{id:r.at(-1).id,newest:r[0],count:r.length}]).sort((r,n)=>r.newest.at<n.newest.at?1:r.newest.at>n.newest.at?-1:0)}import{m175_0 as R}from"../main.js";import{m180_0 as L,m180_1 as Oo,m180_2 as be,m180_3 as ko,m180_4 as Eo,m180_5 as To}from"../main.js";import{m223_0 as Ao,m223_1 as Co,m223_2 as jo,m223_3 as Ro,m223_4 as Lo,m223_5 as ve,m223_6 as Po,m223_7 as m,m223_8 as Mo,m223_9 as Bo}from"../main.js";import{m253_0 as K}from"../main.js";import{m75_0 as xe}from"../main.js";var nt=40,ye={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]},it=new Set(["agent_connected","agent_disconnected","agent_heard"]),mt=e=>e.level==="info"&&it.has(e.kind);function lt({job_id:e,batch_id:t,agent:o}){return e?m("job",{id:e}):t?m("batch",{id:t}):o?m("agent",{name:o}):null}function ut({kind:e,agent:t}){return e==="job_failed"?m("failures"):e.startsWith("job_")?m("jobs"):t?m("fleet"):m("batches")}function pt({line:{id:e,newest:t,count:o}}){let[a,r]=ye[t.level]??ye.info,n=o>1?ut(t):lt(t),i=t.agent&&t.job_id?m("agent",{name:t.agent}):null;return s`
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
`}function ct({ids:e,lines:t}){let o=be(),a=L(e.length);return s`
<ol
class="feed"
id="feed-list"
...${o}
aria-label="Events, newest first"
>
${e.slice(0,a).map(r=>t.get(r)).filter(Boolean).map(r=>s`<${pt} key=${r.id} line=${r} />`)}
</ol>
`}function Se(){let e=g(()=>{let _=K.ids.value.map(u=>K.row(u).value).filter(u=>u&&!mt(u));return new Map(we(_).slice(0,nt).map(u=>[u.id,u]))}),t=g(()=>[...e.value.keys()]),{ids:o,waiting:a,show:r,over:n}=R(t),i=a>0&&s`<button type="button" class="pill" onClick=${r}>Show ${a} new</button>`;return s`
<div class="held" ...${n}>
<${c} id="feed" title="Events" tools=${i}>
${o.length>0?s`<${ct} ids=${o} lines=${e.value} />`:s`
<p class="nothing">
No events yet. Failures, lost agents, pauses and finished batches appear here.
</p>
`}
<//>
</div>
`}import{m55_0 as sa,m55_1 as Oe}from"../main.js";import{m57_0 as ke}from"../main.js";import{m167_0 as l,m167_1 as v,m167_2 as ia,m167_3 as ma,m167_4 as la}from"../main.js";import{m251_0 as G,m251_1 as J,m251_2 as Ee}from"../main.js";import{m257_0 as da,m257_1 as ha,m257_2 as Te}from"../main.js";import{m16_0 as Ne,m16_1 as ga,m16_2 as wa}from"../main.js";import{m58_0 as Fe,m58_1 as xa}from"../main.js";import{m117_0 as w,m117_1 as x}from"../main.js";var ft=12,dt=()=>s`
<p class="nothing">
No agent is connected. <${Fe} />
</p>
`;function Ae(){let e=f(()=>v(G,"agent"),[]).value,t=w(ft),o=e.length<=t,a=o||l.value?e:[...new Set([...Te.value,...Ee.value])],r=s`<a href=${m("fleet")}>Show fleet</a>`;return s`
<${c} id="agents" title="Agents" note=${e.length||""} tools=${r}>
${a.length>0&&s`<${Ne} ids=${a.slice(0,t)} />`}
${a.length>t&&s`
<p class="nothing">
<a href=${m("fleet",{},{q:l.value})}>${$(a.length-t)} more</a>
</p>
`}
${!o&&!l.value&&a.length===0&&s`<p class="nothing">No agents need attention.</p>`}
${e.length===0&&(l.value?s`<p class="nothing">No agents match “${l.value}”.</p>`:G.loaded.value&&s`<${dt} />`)}
<//>
`}import{m254_0 as h,m254_1 as Ce,m254_2 as P,m254_3 as je}from"../main.js";import{m255_0 as y,m255_1 as Da}from"../main.js";import{m77_0 as Ua,m77_1 as z,m77_2 as Re}from"../main.js";import{m137_0 as M}from"../main.js";var ht=8;function _t({job:e}){let t=e.status==="pending"&&!e.reason?h.row(e.group).value?.explanation:null,o=t&&(je(t)?t.text:`Its group: ${t.text}`);return s`<${Re} job=${o?{...e,explanation:{text:o}}:e} />`}var $t=z.columns.map(e=>e.under?{...e,under:t=>s`<${_t} job=${t} />`}:e);function Le(){let e=f(()=>v(y,"job"),[]),{ids:t,waiting:o,show:a,over:r}=R(e),n=w(ht),[i,_]=x(t.length-n,"jobs-list"),u=s`
${o>0&&s`<button type="button" class="pill" onClick=${a}>Show ${o} new</button>`}
<a href=${m("jobs")}>All jobs</a>
`;return s`
<div class="held" ...${r}>
<${c} id="jobs" title="Latest jobs" tools=${u}>
<${M}
id="jobs-list"
label="Latest jobs"
className="jobs"
ids=${i?t:t.slice(0,n)}
rowOf=${I=>y.row(I)}
...${z}
columns=${$t}
/>
${t.length===0&&s`
<p class="nothing">
${l.value?`No jobs match \u201C${l.value}\u201D among the latest.`:"No jobs yet."}
</p>
`}
${_}
${i&&t.length>=100&&s`<p class="nothing">The ${C(t.length,"most recently changed job")}.</p>`}
<//>
</div>
`}import{m100_0 as Pe}from"../main.js";import{m109_0 as ur,m109_1 as Me}from"../main.js";import{m6_0 as fr,m6_1 as dr,m6_2 as hr,m6_3 as _r,m6_4 as $r,m6_5 as V}from"../main.js";import{m23_0 as Be}from"../main.js";import{m46_0 as Ie}from"../main.js";import{m50_0 as Sr,m50_1 as Or,m50_2 as qe}from"../main.js";import{m59_0 as De,m59_1 as Tr,m59_2 as Nr}from"../main.js";import{m132_0 as We,m132_1 as Cr}from"../main.js";function gt({names:e}){if(e.length===0)return null;let t=e.slice(0,3).join(", ");return s`
<span class="clamp" title=${e.join(", ")}>
${t}
${e.length>3?` +${e.length-3}`:""}
</span>
`}function Ke({value:e,open:t,strong:o}){return t?s`
<span class=${`number ${e===0?"quiet":""} ${o&&e>0?"strong":""}`}>
${$(e)}
</span>
`:null}function wt({group:e}){return e.explanation?s`<span class="clamp" title=${e.explanation.text}>${e.explanation.text}</span>`:e.running?s`<span class="quiet">all started</span>`:s`<span class="quiet">${e.status==="failed"?"failed":"finished"}</span>`}function bt({group:e}){let t=ae(e.labels);return s`
${e.target}
${t&&s`<span class="labels" title=${t}>${t}</span>`}
`}function vt({group:e}){let{failed:t}=V(e);return s`
<span class="number">${$(e.done)}</span>
${t>0&&s`
<span class="number bad" title="failed">
${" "}
+${$(t)}
</span>
`}
<${qe} of=${e} />
`}var xt=({group:e})=>P(e)&&s`
<span class="trend">
<${We} values=${e.trend??[]} />
<${Ke} value=${e.waiting} open strong />
</span>
`,yt=({group:e})=>e.position?s`<span class="number">${e.position}</span>`:s`<span class="quiet" title="No place: nothing of it can start now">–</span>`,St=[{name:"position",title:"#",cell:e=>e.waiting>0&&s`<${yt} group=${e} />`},{name:"build",title:"Build",main:!0,cell:e=>s`<${De} org=${e.org_id} version=${e.app_version_id} />`},{name:"target",title:"Target",cell:e=>s`<${bt} group=${e} />`},{name:"bar",title:"Progress",cell:e=>s`<${Be} group=${V(e)} />`},{name:"waiting",title:"Waiting",label:"waiting",numeric:!0,cell:e=>s`<${xt} group=${e} />`},{name:"running",title:"Running",label:"running",numeric:!0,cell:e=>s`<${Ke} value=${e.running} open=${P(e)} />`},{name:"done",title:"Passed",label:"passed",numeric:!0,cell:e=>s`<${vt} group=${e} />`},{name:"priority",title:"Priority",label:"priority",numeric:!0,cell:e=>s`
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority??""}</span>
`},{name:"age",title:"Oldest",label:"oldest",numeric:!0,cell:e=>e.waiting>0&&s`<${Ie} since=${e.oldest_at} />`},{name:"agents",title:"Agents",label:"agents",cell:e=>s`<${gt} names=${e.agents??[]} />`},{name:"why",title:"Why it waits",cell:e=>s`<${wt} group=${e} />`}],Qe=8,B=4,Ue=200;function Ge(){let e=f(()=>v(h,"group"),[]),t=g(()=>{let[p,b,N]=[[],[],[]];for(let X of e.value){let Z=h.row(X).value??{};(P(Z)?Ce(Z)?b:p:N).push(X)}return{open:p,blocked:b,over:N}}),{open:o,blocked:a,over:r}=t.value,n=(p,b)=>Math.max(0,p.length-w(b)),[i,_]=x(n(o,Qe),"queue-list"),[u,I]=x(n(a,B),"queue-list","more that cannot start"),[He,Ye]=x(n(r,B),"queue-list","more finished"),q=(p,b,N)=>N?p:p.slice(0,w(b)),H=q(o,Qe,i),D=q(a,B,u),Y=q(r,B,He),Xe=l.value?`No active groups match \u201C${l.value}\u201D.`:"No jobs waiting or running.",E=[];(H.length>0||D.length===0)&&E.push({key:"open",ids:H,empty:Xe,foot:_}),D.length>0&&E.push({key:"blocked",title:"Cannot start",className:"is-blocked",ids:D,foot:I}),Y.length>0&&E.push({key:"over",title:"Recently finished",className:"is-over",ids:Y,foot:Ye});let T=o.length+a.length;return s`
<${c} id="queue" title="Queue" note=${T>=Ue?`first ${T}`:T||""}>
<${M}
id="queue-list"
label="Queue of groups, next first"
className="queue"
columns=${St}
sections=${E}
kind="group"
rowOf=${p=>h.row(p)}
hrefOf=${p=>m("group",{id:p.id})}
/>
${T>=Ue&&s`<${Ot} />`}
<//>
`}var Ot=()=>s`
<p class="nothing">
Further groups are not shown. <a href=${m("jobs",{},{status:"pending"})}>All waiting jobs</a>
</p>
`;import{m122_0 as Je}from"../main.js";import{m198_0 as en,m198_1 as tn,m198_2 as sn,m198_3 as on,m198_4 as an,m198_5 as rn,m198_6 as ze}from"../main.js";import{m225_0 as S,m225_1 as ln,m225_2 as un,m225_3 as pn,m225_4 as cn,m225_5 as fn,m225_6 as dn}from"../main.js";var kt=[{key:"p",what:"to the problems",run:()=>S("problems-list")},{key:"q",what:"to the queue",run:()=>S("queue-list")},{key:"a",what:"to the agents",run:()=>S("agents-list")},{key:"e",what:"to the events",run:()=>S("feed-list")},{key:"l",what:"to the latest jobs",run:()=>S("jobs-list")}],Et=({period:e})=>s`
<${Je}
label="Period of totals and charts"
hideLabel
options=${ue}
value=${e}
onChange=${t=>ve({period:t===le?"":t})}
/>
`,Tt=()=>s`
<span class="tag is-warn" data-simulated data-tip="Their tests are simulated, not run: the results prove nothing">
${C(J.value,"simulated agent")}
</span>
`;function Ve({query:e}){ze("Overview",kt);let t=g(()=>y.loaded.value&&y.ids.value.length===0&&h.loaded.value&&h.ids.value.length===0),o=L(4,{first:1,step:1}),a=ce(e);return s`
<${Pe}
title="Overview"
className="overview"
state=${J.value>0&&s`<${Tt} />`}
actions=${s`<${ke} label="Filter groups, agents and jobs" /><${Et} period=${a} />`}
>
${t.value&&s`<${ge} />`}
<${Me} />
<${Oe} period=${a} />
<div class="overview-lists">
${!t.value&&s`
<${Ge} />
<${$e} period=${a} wait=${o<2} />
`}
${o>=3&&s`
<div class="overview-pair">
<${Ae} />
<${Se} />
</div>
`}
${o>=4&&!t.value&&s`<${Le} />`}
</div>
<//>
`}export{Ve as default};
