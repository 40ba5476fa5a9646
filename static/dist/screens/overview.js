import{m276_0 as yt,m276_1 as St,m276_2 as Et,m276_3 as kt,m276_4 as Ot,m276_5 as Tt,m276_6 as B,m276_7 as Nt,m276_8 as w,m276_9 as Ft,m276_10 as At,m276_11 as Ct}from"../main.js";import{m274_0 as Lt,m274_1 as Pt,m274_2 as Mt,m274_3 as Y,m274_4 as It,m274_5 as Bt,m274_6 as Dt,m274_7 as qt,m274_8 as c,m274_9 as Wt,m274_10 as Qt,m274_11 as Ut}from"../main.js";import{m8_0 as X,m8_1 as N,m8_2 as S,m8_3 as d}from"../main.js";import{m9_0 as Vt,m9_1 as Z,m9_2 as Ht,m9_3 as Yt}from"../main.js";import{m160_0 as es,m160_1 as F,m160_2 as ee,m160_3 as ts,m160_4 as ss,m160_5 as os}from"../main.js";import{m176_0 as s}from"../main.js";import{m4_0 as ms,m4_1 as ls,m4_2 as te,m4_3 as us,m4_4 as ps}from"../main.js";import{m251_0 as D}from"../main.js";var se={"1h":3600,"24h":86400,"7d":604800},Ke=6e4,A=class{#e;#t=null;#r=new AbortController;#s=0;#o=!1;columns=B(null);error=B(null);constructor(t){this.#e=t}start(){this.#a();let t=D.watch(()=>this.#a());this.load();let o=()=>document.hidden||this.load();return document.addEventListener("visibilitychange",o),()=>{t(),document.removeEventListener("visibilitychange",o),clearTimeout(this.#s),this.#r.abort()}}async load(){if(!this.#o){this.#o=!0,clearTimeout(this.#s);try{this.#t=await te(`/api/v1/series?range=${this.#e}`,{signal:this.#r.signal}),this.error.value=null,this.#a()}catch(t){if(t.name==="AbortError")return;this.error.value=t}finally{this.#o=!1}(this.#e!=="1h"||this.error.peek())&&(this.#s=setTimeout(()=>document.hidden||this.load(),Ke))}}#a(){if(this.#t!==null){let t=this.#e==="1h"?ee(this.#t,D.peek()):this.#t;t===null?this.load():this.columns.value=t}}};import{m269_0 as oe,m269_1 as ae,m269_2 as vs,m269_3 as xs,m269_4 as re,m269_5 as ne,m269_6 as ys}from"../main.js";import{m32_0 as ie}from"../main.js";import{m97_0 as f}from"../main.js";import{m130_0 as Fs,m130_1 as me,m130_2 as le}from"../main.js";var ue=60;function Ge(e,t){let{at:o,values:a}=F(e,{...t,names:["done","failed"]}),r=a.done.map((n,i)=>n===null?null:n+a.failed[i]);return{title:"Throughput (per minute)",data:[o,r,a.done],series:[{name:"failed",tone:"bad",kind:"bars",shown:n=>a.failed[n]},{name:"passed",tone:"good",kind:"bars"}],write:d,least:4,summary:[`Now ${d(a.done.at(-1)??0)} passed and ${d(a.failed.at(-1)??0)} failed a minute;`,`at most ${d(N(r))} together in this period.`].join(" ")}}function Je(e,t){let{at:o,values:a}=F(e,{...t,names:["wait_p50","wait_p95"],merge:"most"}),r=n=>n.findLast(i=>i!==null)??null;return{title:"Wait",data:[o,a.wait_p95,a.wait_p50],series:[{name:"p95",tone:"warn",kind:"line",shown:n=>a.wait_p95[n]},{name:"p50",tone:"go",kind:"line",shown:n=>a.wait_p50[n]}],write:S,steps:X,least:4,summary:r(a.wait_p50)===null?"No job started in this period.":[`Latest wait: p50 ${S(r(a.wait_p50))}, p95 ${S(r(a.wait_p95))};`,`highest p95 in this period: ${S(N(a.wait_p95))}.`].join(" ")}}function ze(e,t){let{at:o,values:a}=F(e,{...t,names:["waiting","running"]});return{title:"Waiting and running",data:[o,a.waiting,a.running],series:[{name:"waiting",tone:"ink-2",kind:"line"},{name:"running",tone:"go",kind:"line"}],write:d,least:4,summary:[`Now ${d(a.waiting.at(-1)??0)} waiting and ${d(a.running.at(-1)??0)} running;`,`at most ${d(N(a.waiting))} waiting in this period.`].join(" ")}}function Ve(e,t){let o=se[t],a=o/ue,r=Math.ceil(((e.at.at(-1)??Z())+e.step)/a)*a;return{from:r-o,to:r,count:ue}}function pe({period:e,wait:t=!1}){let o=c(()=>new A(e),[e]);Y(()=>o.start(),[o]);let a=t?null:o.columns.value,r=c(()=>a&&[Ge,Je,ze].map(n=>n(a,Ve(a,e))),[a]);return s`
<${f} id="charts" title="Over time" note=${re(e)}>
${o.error.value&&s`
<${me}
title="Charts could not be loaded"
text=${o.error.value.message}
again=${()=>o.load()}
/>
`}
${r&&s`<${ie} label="Over time" charts=${r} />`}
${!r&&!o.error.value&&s`
<div class="charts is-waiting">
<${le} lines=${5} />
</div>
`}
<//>
`}import{m44_0 as fe}from"../main.js";import{m167_0 as Gs,m167_1 as Js,m167_2 as zs,m167_3 as C,m167_4 as Vs,m167_5 as Hs,m167_6 as Ys,m167_7 as ce,m167_8 as $,m167_9 as Xs,m167_10 as Zs,m167_11 as eo,m167_12 as q,m167_13 as to,m167_14 as so,m167_15 as oo,m167_16 as ao,m167_17 as de}from"../main.js";var He=3,Ye=600;function he(e){let t=[],o=new Map;for(let r of e){let n=`${r.kind} ${r.level}`,i=o.get(n);if(i&&q(i.at(-1).at)-q(r.at)<=Ye)i.push(r);else{let _=[r];o.set(n,_),t.push(_)}}return t.flatMap(r=>r.length<He?r.map(n=>({id:n.id,newest:n,count:1})):[{id:r.at(-1).id,newest:r[0],count:r.length}]).sort((r,n)=>r.newest.at<n.newest.at?1:r.newest.at>n.newest.at?-1:0)}import{m169_0 as j}from"../main.js";import{m174_0 as R,m174_1 as po,m174_2 as _e,m174_3 as fo,m174_4 as co,m174_5 as ho}from"../main.js";import{m215_0 as go,m215_1 as wo,m215_2 as bo,m215_3 as vo,m215_4 as xo,m215_5 as $e,m215_6 as yo,m215_7 as m,m215_8 as So,m215_9 as Eo}from"../main.js";import{m245_0 as W}from"../main.js";import{m72_0 as ge}from"../main.js";var Xe=40,we={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]},Ze=new Set(["agent_connected","agent_disconnected","agent_heard"]),et=e=>e.level==="info"&&Ze.has(e.kind);function tt({job_id:e,batch_id:t,agent:o}){return e?m("job",{id:e}):t?m("batch",{id:t}):o?m("agent",{name:o}):null}function st({kind:e,agent:t}){return e==="job_failed"?m("failures"):e.startsWith("job_")?m("jobs"):t?m("fleet"):m("batches")}function ot({line:{id:e,newest:t,count:o}}){let[a,r]=we[t.level]??we.info,n=o>1?st(t):tt(t),i=t.agent&&t.job_id?m("agent",{name:t.agent}):null;return s`
<li class=${`feed-event feed-${t.level}`}>
<span class="feed-level">
<${ge} name=${a} />
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
<time class="number quiet" datetime=${t.at}>${de(t.at)}</time>
</li>
`}function at({ids:e,lines:t}){let o=_e(),a=R(e.length);return s`
<ol
class="feed"
id="feed-list"
...${o}
aria-label="Events, newest first"
>
${e.slice(0,a).map(r=>t.get(r)).filter(Boolean).map(r=>s`<${ot} key=${r.id} line=${r} />`)}
</ol>
`}function be(){let e=w(()=>{let _=W.ids.value.map(u=>W.row(u).value).filter(u=>u&&!et(u));return new Map(he(_).slice(0,Xe).map(u=>[u.id,u]))}),t=w(()=>[...e.value.keys()]),{ids:o,waiting:a,show:r,over:n}=j(t),i=a>0&&s`<button type="button" class="pill" onClick=${r}>Show ${a} new</button>`;return s`
<div class="held" ...${n}>
<${f} id="feed" title="Events" tools=${i}>
${o.length>0?s`<${at} ids=${o} lines=${e.value} />`:s`
<p class="nothing">
No events yet. Failures, lost agents, pauses and finished batches appear here.
</p>
`}
<//>
</div>
`}import{m52_0 as Qo,m52_1 as ve}from"../main.js";import{m54_0 as xe}from"../main.js";import{m161_0 as l,m161_1 as v,m161_2 as zo,m161_3 as Vo,m161_4 as Ho}from"../main.js";import{m243_0 as Q,m243_1 as U,m243_2 as ye}from"../main.js";import{m15_0 as Se,m15_1 as ta,m15_2 as sa}from"../main.js";import{m55_0 as Ee,m55_1 as ra}from"../main.js";import{m112_0 as g,m112_1 as L}from"../main.js";var rt=12,nt=()=>s`
<p class="nothing">
No agent is connected. <${Ee} />
</p>
`;function ke(){let e=c(()=>v(Q,"agent"),[]).value,t=g(rt),o=e.length<=t,a=o||l.value?e:ye.value,r=s`<a href=${m("fleet")}>Show fleet</a>`;return s`
<${f} id="agents" title="Agents" note=${e.length||""} tools=${r}>
${a.length>0&&s`<${Se} ids=${a.slice(0,t)} />`}
${a.length>t&&s`
<p class="nothing">
<a href=${m("fleet",{},{q:l.value})}>${$(a.length-t)} more</a>
</p>
`}
${!o&&!l.value&&a.length===0&&s`<p class="nothing">No agents need attention.</p>`}
${e.length===0&&(l.value?s`<p class="nothing">No agents match “${l.value}”.</p>`:Q.loaded.value&&s`<${nt} />`)}
<//>
`}import{m246_0 as h,m246_1 as K,m246_2 as P,m246_3 as Oe}from"../main.js";import{m247_0 as x,m247_1 as ya}from"../main.js";import{m74_0 as ka,m74_1 as G,m74_2 as Te}from"../main.js";import{m132_0 as M}from"../main.js";var it=8;function mt({job:e}){let t=e.status==="pending"&&!e.reason?h.row(e.group).value?.explanation:null,o=t&&(Oe(t)?t.text:`Its group: ${t.text}`);return s`<${Te} job=${o?{...e,explanation:{text:o}}:e} />`}var lt=G.columns.map(e=>e.under?{...e,under:t=>s`<${mt} job=${t} />`}:e);function Ne(){let e=c(()=>v(x,"job"),[]),{ids:t,waiting:o,show:a,over:r}=j(e),n=g(it),[i,_]=L(t.length-n,"jobs-list"),u=s`
${o>0&&s`<button type="button" class="pill" onClick=${a}>Show ${o} new</button>`}
<a href=${m("jobs")}>All jobs</a>
`;return s`
<div class="held" ...${r}>
<${f} id="jobs" title="Latest jobs" tools=${u}>
<${M}
id="jobs-list"
label="Latest jobs"
className="jobs"
ids=${i?t:t.slice(0,n)}
rowOf=${E=>x.row(E)}
...${G}
columns=${lt}
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
`}import{m95_0 as Fe}from"../main.js";import{m104_0 as Ga,m104_1 as Ae}from"../main.js";import{m6_0 as Va,m6_1 as Ha,m6_2 as Ya,m6_3 as Xa,m6_4 as Za,m6_5 as er,m6_6 as J}from"../main.js";import{m21_0 as Ce}from"../main.js";import{m43_0 as je}from"../main.js";import{m47_0 as ir,m47_1 as mr,m47_2 as Re}from"../main.js";import{m56_0 as Le,m56_1 as pr}from"../main.js";import{m127_0 as Pe,m127_1 as dr}from"../main.js";function ut({names:e}){if(e.length===0)return null;let t=e.slice(0,3).join(", ");return s`
<span class="clamp" title=${e.join(", ")}>
${t}
${e.length>3?` +${e.length-3}`:""}
</span>
`}function Be({value:e,open:t,strong:o}){return t?s`
<span class=${`number ${e===0?"quiet":""} ${o&&e>0?"strong":""}`}>
${$(e)}
</span>
`:null}function pt({group:e}){return e.explanation?s`<span class="clamp" title=${e.explanation.text}>${e.explanation.text}</span>`:e.running?s`<span class="quiet">all started</span>`:s`<span class="quiet">${e.status==="failed"?"failed":"finished"}</span>`}function ft({group:e}){let t=ce(e.labels);return s`
${e.target}
${t&&s`<span class="labels" title=${t}>${t}</span>`}
`}function ct({group:e}){let{failed:t}=J(e);return s`
<span class="number">${$(e.done)}</span>
${t>0&&s`
<span class="number bad" title="failed">
${" "}
+${$(t)}
</span>
`}
<${Re} of=${e} />
`}var dt=({group:e})=>P(e)&&s`
<span class="trend">
<${Pe} values=${e.trend??[]} />
<${Be} value=${e.waiting} open strong />
</span>
`,ht=[{name:"position",title:"#",cell:e=>s`<span class="number">${e.waiting&&!K(e)?e.position:""}</span>`},{name:"build",title:"Build",main:!0,cell:e=>s`<${Le} org=${e.org_id} version=${e.app_version_id} />`},{name:"target",title:"Target",cell:e=>s`<${ft} group=${e} />`},{name:"bar",title:"Progress",cell:e=>s`<${Ce} group=${J(e)} />`},{name:"waiting",title:"Waiting",label:"waiting",numeric:!0,cell:e=>s`<${dt} group=${e} />`},{name:"running",title:"Running",label:"running",numeric:!0,cell:e=>s`<${Be} value=${e.running} open=${P(e)} />`},{name:"done",title:"Passed",label:"passed",numeric:!0,cell:e=>s`<${ct} group=${e} />`},{name:"priority",title:"Priority",label:"priority",numeric:!0,cell:e=>s`
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority??""}</span>
`},{name:"age",title:"Oldest",label:"oldest",numeric:!0,cell:e=>e.waiting>0&&s`<${je} since=${e.oldest_at} />`},{name:"agents",title:"Agents",label:"agents",cell:e=>s`<${ut} names=${e.agents??[]} />`},{name:"why",title:"Why it waits",cell:e=>s`<${pt} group=${e} />`}],_t=8,Me=4,Ie=200;function De(){let e=c(()=>v(h,"group"),[]),t=w(()=>{let[p,b,T]=[[],[],[]];for(let V of e.value){let H=h.row(V).value??{};(P(H)?K(H)?b:p:T).push(V)}return{open:p,blocked:b,over:T}}),{open:o,blocked:a,over:r}=t.value,n=[[o,g(_t)],[a,g(Me)],[r,g(Me)]],i=n.reduce((p,[b,T])=>p+Math.max(0,b.length-T),0),[_,u]=L(i,"queue-list"),[E,I,z]=n.map(([p,b])=>_?p:p.slice(0,b)),Ue=l.value?`No active groups match \u201C${l.value}\u201D.`:"No jobs waiting or running.",k=[];(E.length>0||I.length===0)&&k.push({key:"open",ids:E,empty:Ue}),I.length>0&&k.push({key:"blocked",title:"Cannot start",className:"is-blocked",ids:I}),z.length>0&&k.push({key:"over",title:"Recently finished",className:"is-over",ids:z});let O=o.length+a.length;return s`
<${f} id="queue" title="Queue" note=${O>=Ie?`first ${O}`:O||""}>
<${M}
id="queue-list"
label="Queue of groups, next first"
className="queue"
columns=${ht}
sections=${k}
kind="group"
rowOf=${p=>h.row(p)}
hrefOf=${p=>m("group",{id:p.id})}
/>
${u}
${O>=Ie&&s`<${$t} />`}
<//>
`}var $t=()=>s`
<p class="nothing">
Further groups are not shown. <a href=${m("jobs",{},{status:"pending"})}>All waiting jobs</a>
</p>
`;import{m117_0 as qe}from"../main.js";import{m191_0 as Pr,m191_1 as Mr,m191_2 as Ir,m191_3 as Br,m191_4 as Dr,m191_5 as qr,m191_6 as We}from"../main.js";import{m217_0 as y,m217_1 as Ur,m217_2 as Kr,m217_3 as Gr,m217_4 as Jr,m217_5 as zr,m217_6 as Vr}from"../main.js";var gt=[{key:"p",what:"to the problems",run:()=>y("problems-list")},{key:"q",what:"to the queue",run:()=>y("queue-list")},{key:"a",what:"to the agents",run:()=>y("agents-list")},{key:"e",what:"to the events",run:()=>y("feed-list")},{key:"l",what:"to the latest jobs",run:()=>y("jobs-list")}],wt=({period:e})=>s`
<${qe}
label="Period of totals and charts"
hideLabel
options=${ae}
value=${e}
onChange=${t=>$e({period:t===oe?"":t})}
/>
`,bt=()=>s`
<span class="tag is-warn" data-simulated data-tip="Their tests are simulated, not run: the results prove nothing">
${C(U.value,"simulated agent")}
</span>
`;function Qe({query:e}){We("Overview",gt);let t=w(()=>x.loaded.value&&x.ids.value.length===0&&h.loaded.value&&h.ids.value.length===0),o=R(4,{first:1,step:1}),a=ne(e);return s`
<${Fe}
title="Overview"
className="overview"
state=${U.value>0&&s`<${bt} />`}
actions=${s`<${xe} label="Filter groups, agents and jobs" /><${wt} period=${a} />`}
>
${t.value&&s`<${fe} />`}
<${Ae} />
<${ve} period=${a} />
<div class="overview-lists">
${!t.value&&s`
<${De} />
<${pe} period=${a} wait=${o<2} />
`}
${o>=3&&s`
<div class="overview-pair">
<${ke} />
<${be} />
</div>
`}
${o>=4&&!t.value&&s`<${Ne} />`}
</div>
<//>
`}export{Qe as default};
