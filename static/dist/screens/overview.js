import{m272_0 as It,m272_1 as Bt,m272_2 as Dt,m272_3 as Wt,m272_4 as qt,m272_5 as Kt,m272_6 as q,m272_7 as Ut,m272_8 as b,m272_9 as Gt,m272_10 as Qt,m272_11 as Jt}from"../main.js";import{m270_0 as Ht,m270_1 as Yt,m270_2 as Xt,m270_3 as Z,m270_4 as Zt,m270_5 as es,m270_6 as ts,m270_7 as ee,m270_8 as $,m270_9 as ss,m270_10 as te,m270_11 as se}from"../main.js";import{m8_0 as oe,m8_1 as j,m8_2 as E,m8_3 as h}from"../main.js";import{m9_0 as is,m9_1 as re,m9_2 as ls,m9_3 as ms}from"../main.js";import{m157_0 as cs,m157_1 as C,m157_2 as ae,m157_3 as fs,m157_4 as ds,m157_5 as $s}from"../main.js";import{m173_0 as s}from"../main.js";import{m4_0 as ws,m4_1 as vs,m4_2 as ne,m4_3 as xs,m4_4 as ys}from"../main.js";import{m248_0 as K}from"../main.js";var ie={"1h":3600,"24h":86400,"7d":604800},tt=6e4,L=class{#e;#t=null;#a=new AbortController;#s=0;#o=!1;columns=q(null);error=q(null);constructor(t){this.#e=t}start(){this.#r();let t=K.watch(()=>this.#r());this.load();let o=()=>document.hidden||this.load();return document.addEventListener("visibilitychange",o),()=>{t(),document.removeEventListener("visibilitychange",o),clearTimeout(this.#s),this.#a.abort()}}async load(){if(!this.#o){this.#o=!0,clearTimeout(this.#s);try{this.#t=await ne(`/api/v1/series?range=${this.#e}`,{signal:this.#a.signal}),this.error.value=null,this.#r()}catch(t){if(t.name==="AbortError")return;this.error.value=t}finally{this.#o=!1}(this.#e!=="1h"||this.error.peek())&&(this.#s=setTimeout(()=>document.hidden||this.load(),tt))}}#r(){if(this.#t!==null){let t=this.#e==="1h"?ae(this.#t,K.peek()):this.#t;t===null?this.load():this.columns.value=t}}};import{m266_0 as le,m266_1 as me,m266_2 as js,m266_3 as ue,m266_4 as pe,m266_5 as Cs}from"../main.js";import{m32_0 as ce}from"../main.js";import{m95_0 as p}from"../main.js";import{m127_0 as Ws,m127_1 as fe,m127_2 as de}from"../main.js";var $e=60;function st(e,t){let{at:o,values:r}=C(e,{...t,names:["done","failed"]}),a=r.done.map((n,i)=>n===null?null:n+r.failed[i]);return{title:"Throughput (per minute)",data:[o,a,r.done],series:[{name:"failed",tone:"bad",kind:"bars",shown:n=>r.failed[n]},{name:"passed",tone:"good",kind:"bars"}],write:h,least:4,summary:[`Now ${h(r.done.at(-1)??0)} passed and ${h(r.failed.at(-1)??0)} failed a minute;`,`at most ${h(j(a))} together in this period.`].join(" ")}}function ot(e,t){let{at:o,values:r}=C(e,{...t,names:["wait_p50","wait_p95"],merge:"most"}),a=n=>n.findLast(i=>i!==null)??null;return{title:"Wait",data:[o,r.wait_p95,r.wait_p50],series:[{name:"p95",tone:"warn",kind:"line",shown:n=>r.wait_p95[n]},{name:"p50",tone:"go",kind:"line",shown:n=>r.wait_p50[n]}],write:E,steps:oe,least:4,summary:a(r.wait_p50)===null?"No job started in this period.":[`Latest wait: p50 ${E(a(r.wait_p50))}, p95 ${E(a(r.wait_p95))};`,`highest p95 in this period: ${E(j(r.wait_p95))}.`].join(" ")}}function rt(e,t){let{at:o,values:r}=C(e,{...t,names:["waiting","running"]});return{title:"Waiting and running",data:[o,r.waiting,r.running],series:[{name:"waiting",tone:"ink-2",kind:"line"},{name:"running",tone:"go",kind:"line"}],write:h,least:4,summary:[`Now ${h(r.waiting.at(-1)??0)} waiting and ${h(r.running.at(-1)??0)} running;`,`at most ${h(j(r.waiting))} waiting in this period.`].join(" ")}}function at(e,t){let o=ie[t],r=o/$e,a=Math.ceil(((e.at.at(-1)??re())+e.step)/r)*r;return{from:a-o,to:a,count:$e}}function he({period:e,wait:t=!1}){let o=$(()=>new L(e),[e]);Z(()=>o.start(),[o]);let r=t?null:o.columns.value,a=$(()=>r&&[st,ot,rt].map(n=>n(r,at(r,e))),[r]);return s`
<${p} id="charts" title="Over time" note=${ue(e)}>
${o.error.value&&s`
<${fe}
title="Charts could not be loaded"
text=${o.error.value.message}
again=${()=>o.load()}
/>
`}
${a&&s`<${ce} label="Over time" charts=${a} />`}
${!a&&!o.error.value&&s`
<div class="charts is-waiting">
<${de} lines=${5} />
</div>
`}
<//>
`}import{m44_0 as _e}from"../main.js";import{m164_0 as oo,m164_1 as ro,m164_2 as ao,m164_3 as v,m164_4 as no,m164_5 as ge,m164_6 as io,m164_7 as be,m164_8 as u,m164_9 as lo,m164_10 as mo,m164_11 as uo,m164_12 as U,m164_13 as po,m164_14 as co,m164_15 as fo,m164_16 as $o,m164_17 as P}from"../main.js";var nt=3,it=600;function we(e){let t=[],o=new Map;for(let a of e){let n=`${a.kind} ${a.level}`,i=o.get(n);if(i&&U(i.at(-1).at)-U(a.at)<=it)i.push(a);else{let m=[a];o.set(n,m),t.push(m)}}return t.flatMap(a=>a.length<nt?a.map(n=>({id:n.id,newest:n,count:1})):[{id:a.at(-1).id,newest:a[0],count:a.length}]).sort((a,n)=>a.newest.at<n.newest.at?1:a.newest.at>n.newest.at?-1:0)}import{m166_0 as M}from"../main.js";import{m171_0 as I,m171_1 as xo,m171_2 as ve,m171_3 as yo,m171_4 as So,m171_5 as ko}from"../main.js";import{m212_0 as To,m212_1 as Fo,m212_2 as No,m212_3 as Ro,m212_4 as Ao,m212_5 as xe,m212_6 as jo,m212_7 as l,m212_8 as Co,m212_9 as Lo}from"../main.js";import{m242_0 as G}from"../main.js";import{m70_0 as O}from"../main.js";var lt=40,ye={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]},mt=new Set(["agent_connected","agent_disconnected","agent_heard"]),ut=e=>e.level==="info"&&mt.has(e.kind);function pt({job_id:e,batch_id:t,agent:o}){return e?l("job",{id:e}):t?l("batch",{id:t}):o?l("agent",{name:o}):null}function ct({kind:e,agent:t}){return e==="job_failed"?l("failures"):e.startsWith("job_")?l("jobs"):t?l("fleet"):l("batches")}function ft({line:{id:e,newest:t,count:o}}){let[r,a]=ye[t.level]??ye.info,n=o>1?ct(t):pt(t),i=t.agent&&t.job_id?l("agent",{name:t.agent}):null;return s`
<li class=${`feed-event feed-${t.level}`}>
<span class="feed-level">
<${O} name=${r} />
<span class="feed-word">${a}</span>
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
and ${u(o-1)} more like it
</span>
`}
${i&&o===1&&s`
<span class="feed-more">
${" "}
<a href=${i}>${t.agent}</a>
</span>
`}
</span>
<time class="number quiet" datetime=${t.at}>${P(t.at)}</time>
</li>
`}function dt({ids:e,lines:t}){let o=ve(),r=I(e.length);return s`
<ol
class="feed"
id="feed-list"
...${o}
aria-label="Events, newest first"
>
${e.slice(0,r).map(a=>t.get(a)).filter(Boolean).map(a=>s`<${ft} key=${a.id} line=${a} />`)}
</ol>
`}function Se(){let e=b(()=>{let m=G.ids.value.map(f=>G.row(f).value).filter(f=>f&&!ut(f));return new Map(we(m).slice(0,lt).map(f=>[f.id,f]))}),t=b(()=>[...e.value.keys()]),{ids:o,waiting:r,show:a,over:n}=M(t),i=r>0&&s`<button type="button" class="pill" onClick=${a}>Show ${r} new</button>`;return s`
<div class="held" ...${n}>
<${p} id="feed" title="Events" tools=${i}>
${o.length>0?s`<${dt} ids=${o} lines=${e.value} />`:s`
<p class="nothing">
No events yet. Failures, lost agents, pauses and finished batches appear here.
</p>
`}
<//>
</div>
`}import{m51_0 as Zo,m51_1 as ke}from"../main.js";import{m53_0 as Ee}from"../main.js";import{m158_0 as c,m158_1 as x,m158_2 as rr,m158_3 as ar,m158_4 as nr}from"../main.js";import{m240_0 as Q,m240_1 as J,m240_2 as Oe}from"../main.js";import{m15_0 as Te,m15_1 as pr,m15_2 as cr}from"../main.js";import{m54_0 as Fe,m54_1 as $r}from"../main.js";var $t=matchMedia("(max-width: 53.75em)"),g=e=>$t.matches?e/2:e;function y(e,t,o="more"){let[r,a]=se(!1),n=e>0&&s`
<p class="rest">
<button
type="button"
class="button is-link"
aria-expanded=${r}
aria-controls=${t}
onClick=${()=>a(!r)}
>
${r?"Show fewer":`Show ${u(e)} ${o}`}
</button>
</p>
`;return[r||e<=0,n]}var ht=12,_t=()=>s`
<p class="nothing">
No agent is connected. <${Fe} />
</p>
`;function Ne(){let e=$(()=>x(Q,"agent"),[]).value,t=g(ht),o=e.length<=t,r=o||c.value?e:Oe.value,a=s`<a href=${l("fleet")}>Show fleet</a>`;return s`
<${p} id="agents" title="Agents" note=${e.length||""} tools=${a}>
${r.length>0&&s`<${Te} ids=${r.slice(0,t)} />`}
${r.length>t&&s`
<p class="nothing">
<a href=${l("fleet",{},{q:c.value})}>${u(r.length-t)} more</a>
</p>
`}
${!o&&!c.value&&r.length===0&&s`<p class="nothing">No agents need attention.</p>`}
${e.length===0&&(c.value?s`<p class="nothing">No agents match “${c.value}”.</p>`:Q.loaded.value&&s`<${_t} />`)}
<//>
`}import{m243_0 as _,m243_1 as z,m243_2 as B,m243_3 as Re}from"../main.js";import{m244_0 as S,m244_1 as Lr}from"../main.js";import{m72_0 as Ir,m72_1 as V,m72_2 as Ae}from"../main.js";import{m129_0 as D}from"../main.js";var gt=8;function bt({job:e}){let t=e.status==="pending"&&!e.reason?_.row(e.group).value?.explanation:null,o=t&&(Re(t)?t.text:`Its group: ${t.text}`);return s`<${Ae} job=${o?{...e,explanation:{text:o}}:e} />`}var wt=V.columns.filter(({name:e})=>e!=="eta").map(e=>e.name==="why"?{...e,cell:t=>s`<${bt} job=${t} />`}:e);function je(){let e=$(()=>x(S,"job"),[]),{ids:t,waiting:o,show:r,over:a}=M(e),n=g(gt),[i,m]=y(t.length-n,"jobs-list"),f=s`
${o>0&&s`<button type="button" class="pill" onClick=${r}>Show ${o} new</button>`}
<a href=${l("jobs")}>All jobs</a>
`;return s`
<div class="held" ...${a}>
<${p} id="jobs" title="Latest jobs" tools=${f}>
<${D}
id="jobs-list"
label="Latest jobs"
className="jobs"
ids=${i?t:t.slice(0,n)}
rowOf=${F=>S.row(F)}
...${V}
columns=${wt}
/>
${t.length===0&&s`
<p class="nothing">
${c.value?`No jobs match \u201C${c.value}\u201D among the latest.`:"No jobs yet."}
</p>
`}
${m}
${i&&t.length>=100&&s`<p class="nothing">The ${v(t.length,"most recently changed job")}.</p>`}
<//>
</div>
`}import{m93_0 as Ce}from"../main.js";import{m214_0 as k,m214_1 as Le,m214_2 as ra,m214_3 as aa,m214_4 as na,m214_5 as Pe,m214_6 as Me}from"../main.js";import{m247_0 as ma,m247_1 as Ie,m247_2 as ua}from"../main.js";var T=Ie("problems",(e,t)=>e.rank-t.rank);import{m122_0 as Be}from"../main.js";var vt={server:"stale",agent_lost:"lost",agent_paused:"paused",stranded:"pending",build_held:"suspect",failure:"failed",failures:"failed"},De=3,xt={bad:"Alarm",warn:"Warning"};function yt({id:e}){let t=T.row(e).value;return t?s`
<li class=${`problem is-${t.level}`} data-kind=${t.kind}>
<span class="problem-mark">
<${O} name=${vt[t.kind]??"stale"} />
<span class="unseen">${xt[t.level]}:</span>
</span>
<a class="problem-text" href=${t.link} data-row=${`problem/${e}`} tabindex="-1" title=${t.text}>
${t.text}
</a>
<span class="problem-detail" title=${t.detail}>${t.detail}</span>
<span class="problem-count number">
${t.count>1&&s`×${u(t.count)}<span class="unseen"> times</span>`}
</span>
<span class="problem-since" title=${t.since?P(t.since):""}>
${t.since&&s`for <${Be} since=${t.since} />`}
</span>
</li>
`:null}function St(e,t){return t===e?e===1?"more alarm":"more alarms":t>0?`more, ${v(t,"alarm")}`:"more"}function We(){let e=te(null),t=Le(e.current);ee(()=>{e.current&&Me(e.current,t)});let o=T.ids.value,r=o.slice(De),a=r.filter(m=>T.row(m).value?.level==="bad").length,[n,i]=y(r.length,"problems-list",St(r.length,a));return T.loaded.value?s`
<${p} id="problems" title="Problems" note=${o.length||""}>
${o.length>0?s`
<ul
class="problems"
id="problems-list"
data-list
ref=${e}
onFocusIn=${Pe}
aria-label="Problems, the most severe first"
>
${(n?o:o.slice(0,De)).map(m=>s`<${yt} key=${m} id=${m} />`)}
</ul>
${i}
`:s`
<p class="nothing no-problems"><${O} name="done" /> No problems.</p>
`}
<//>
`:null}import{m21_0 as qe}from"../main.js";import{m43_0 as Ke}from"../main.js";import{m55_0 as Ue,m55_1 as Ra}from"../main.js";import{m124_0 as Ge,m124_1 as Ca}from"../main.js";function kt({names:e}){if(e.length===0)return null;let t=e.slice(0,3).join(", ");return s`
<span class="clamp" title=${e.join(", ")}>
${t}
${e.length>3?` +${e.length-3}`:""}
</span>
`}function ze({value:e,open:t,strong:o}){return t?s`
<span class=${`number ${e===0?"quiet":""} ${o&&e>0?"strong":""}`}>
${u(e)}
</span>
`:null}function Et({group:e}){return e.explanation?s`<span class="clamp" title=${e.explanation.text}>${e.explanation.text}</span>`:e.running?s`<span class="quiet">all started</span>`:s`<span class="quiet">${e.failed?`${u(e.failed)} failed`:"finished"}</span>`}function Ot({group:e}){let t=be(e.labels);return s`
${e.target}
${t&&s`<span class="labels" title=${t}>${t}</span>`}
`}function Tt({group:e}){return s`
<span class="number">${u(e.done)}</span>
${e.failed>0&&s`
<span class="number bad" title="failed">
${" "}
+${u(e.failed)}
</span>
`}
`}var Ft=({group:e})=>B(e)&&s`
<span class="trend">
<${Ge} values=${e.trend??[]} />
<${ze} value=${e.waiting} open strong />
</span>
`;function Nt({group:e}){let t=e.explanation?.eta_seconds;return!e.waiting||t===null||t===void 0?null:s`<span class="number">${t<1?"now":ge(t)}</span>`}var Rt=[{name:"position",title:"#",cell:e=>s`<span class="number">${e.waiting&&!z(e)?e.position:""}</span>`},{name:"build",title:"Build",main:!0,cell:e=>s`<${Ue} org=${e.org_id} version=${e.app_version_id} />`},{name:"target",title:"Target",cell:e=>s`<${Ot} group=${e} />`},{name:"bar",title:"Progress",cell:e=>s`<${qe} group=${e} />`},{name:"waiting",title:"Waiting",label:"waiting",numeric:!0,cell:e=>s`<${Ft} group=${e} />`},{name:"running",title:"Running",label:"running",numeric:!0,cell:e=>s`<${ze} value=${e.running} open=${B(e)} />`},{name:"done",title:"Passed",label:"passed",numeric:!0,cell:e=>s`<${Tt} group=${e} />`},{name:"priority",title:"Priority",label:"priority",numeric:!0,cell:e=>s`
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority??""}</span>
`},{name:"age",title:"Oldest",label:"oldest",numeric:!0,cell:e=>e.waiting>0&&s`<${Ke} since=${e.oldest_at} />`},{name:"eta",title:"ETA",label:"expected",numeric:!0,cell:e=>s`<${Nt} group=${e} />`},{name:"agents",title:"Agents",label:"agents",cell:e=>s`<${kt} names=${e.agents??[]} />`},{name:"why",title:"Why it waits",cell:e=>s`<${Et} group=${e} />`}],At=8,Qe=4,Je=200;function Ve(){let e=$(()=>x(_,"group"),[]),t=b(()=>{let[d,w,A]=[[],[],[]];for(let Y of e.value){let X=_.row(Y).value??{};(B(X)?z(X)?w:d:A).push(Y)}return{open:d,blocked:w,over:A}}),{open:o,blocked:r,over:a}=t.value,n=[[o,g(At)],[r,g(Qe)],[a,g(Qe)]],i=n.reduce((d,[w,A])=>d+Math.max(0,w.length-A),0),[m,f]=y(i,"queue-list"),[F,W,H]=n.map(([d,w])=>m?d:d.slice(0,w)),et=c.value?`No active groups match \u201C${c.value}\u201D.`:"No jobs waiting or running.",N=[];(F.length>0||W.length===0)&&N.push({key:"open",ids:F,empty:et}),W.length>0&&N.push({key:"blocked",title:"Cannot start",className:"is-blocked",ids:W}),H.length>0&&N.push({key:"over",title:"Recently finished",className:"is-over",ids:H});let R=o.length+r.length;return s`
<${p} id="queue" title="Queue" note=${R>=Je?`first ${R}`:R||""}>
<${D}
id="queue-list"
label="Queue of groups, next first"
className="queue"
columns=${Rt}
sections=${N}
kind="group"
rowOf=${d=>_.row(d)}
hrefOf=${d=>l("group",{id:d.id})}
/>
${f}
${R>=Je&&s`<${jt} />`}
<//>
`}var jt=()=>s`
<p class="nothing">
Further groups are not shown. <a href=${l("jobs",{},{status:"pending"})}>All waiting jobs</a>
</p>
`;import{m114_0 as He}from"../main.js";import{m121_0 as Ye}from"../main.js";import{m188_0 as sn,m188_1 as on,m188_2 as rn,m188_3 as an,m188_4 as nn,m188_5 as ln,m188_6 as Xe}from"../main.js";var Ct=[{key:"p",what:"to the problems",run:()=>k("problems-list")},{key:"q",what:"to the queue",run:()=>k("queue-list")},{key:"a",what:"to the agents",run:()=>k("agents-list")},{key:"e",what:"to the events",run:()=>k("feed-list")},{key:"l",what:"to the latest jobs",run:()=>k("jobs-list")}],Lt=({period:e})=>s`
<${He}
label="Period of totals and charts"
hideLabel
options=${me}
value=${e}
onChange=${t=>xe({period:t===le?"":t})}
/>
`;function Ze({query:e}){Xe("Overview",Ct);let t=b(()=>S.loaded.value&&S.ids.value.length===0&&_.loaded.value&&_.ids.value.length===0),o=I(4,{first:1,step:1}),r=pe(e);return s`
<${Ce}
title="Overview"
className="overview"
actions=${s`<${Ee} label="Filter groups, agents and jobs" /><${Lt} period=${r} />`}
>
${J.value>0&&s`
<${Ye}>
Tests on ${v(J.value,"connected agent")} are simulated, not run: their results prove nothing.
<//>
`}
${t.value&&s`<${_e} />`}
<${We} />
<${ke} period=${r} />
<div class="overview-lists">
${!t.value&&s`
<${Ve} />
<${he} period=${r} wait=${o<2} />
`}
${o>=3&&s`
<div class="overview-pair">
<${Ne} />
<${Se} />
</div>
`}
${o>=4&&!t.value&&s`<${je} />`}
</div>
<//>
`}export{Ze as default};
