import{m277_0 as Nt,m277_1 as Ft,m277_2 as jt,m277_3 as At,m277_4 as Ct,m277_5 as Rt,m277_6 as D,m277_7 as Lt,m277_8 as g,m277_9 as Pt,m277_10 as Mt,m277_11 as It}from"../main.js";import{m275_0 as Dt,m275_1 as Wt,m275_2 as Qt,m275_3 as ee,m275_4 as Ut,m275_5 as Kt,m275_6 as Gt,m275_7 as Jt,m275_8 as c,m275_9 as zt,m275_10 as Ht,m275_11 as Vt}from"../main.js";import{m8_0 as te,m8_1 as N,m8_2 as k,m8_3 as d}from"../main.js";import{m9_0 as ts,m9_1 as se,m9_2 as ss,m9_3 as os}from"../main.js";import{m161_0 as ns,m161_1 as F,m161_2 as oe,m161_3 as is,m161_4 as ms,m161_5 as ls}from"../main.js";import{m177_0 as s}from"../main.js";import{m4_0 as ds,m4_1 as hs,m4_2 as ae,m4_3 as _s,m4_4 as $s}from"../main.js";import{m252_0 as W}from"../main.js";var re={"1h":3600,"24h":86400,"7d":604800},Ye=6e4,j=class{#e;#t=null;#r=new AbortController;#s=0;#o=!1;columns=D(null);error=D(null);constructor(t){this.#e=t}start(){this.#a();let t=W.watch(()=>this.#a());this.load();let o=()=>document.hidden||this.load();return document.addEventListener("visibilitychange",o),()=>{t(),document.removeEventListener("visibilitychange",o),clearTimeout(this.#s),this.#r.abort()}}async load(){if(!this.#o){this.#o=!0,clearTimeout(this.#s);try{this.#t=await ae(`/api/v1/series?range=${this.#e}`,{signal:this.#r.signal}),this.error.value=null,this.#a()}catch(t){if(t.name==="AbortError")return;this.error.value=t}finally{this.#o=!1}(this.#e!=="1h"||this.error.peek())&&(this.#s=setTimeout(()=>document.hidden||this.load(),Ye))}}#a(){if(this.#t!==null){let t=this.#e==="1h"?oe(this.#t,W.peek()):this.#t;t===null?this.load():this.columns.value=t}}};import{m270_0 as ne,m270_1 as ie,m270_2 as Es,m270_3 as Ts,m270_4 as me,m270_5 as le,m270_6 as Ns}from"../main.js";import{m32_0 as ue}from"../main.js";import{m98_0 as f}from"../main.js";import{m131_0 as Ps,m131_1 as pe,m131_2 as fe}from"../main.js";var ce=60;function Xe(e,t){let{at:o,values:a}=F(e,{...t,names:["done","failed"]}),r=a.done.map((n,i)=>n===null?null:n+a.failed[i]);return{title:"Throughput (per minute)",data:[o,r,a.done],series:[{name:"failed",tone:"bad",kind:"bars",shown:n=>a.failed[n]},{name:"passed",tone:"good",kind:"bars"}],write:d,least:4,summary:[`Now ${d(a.done.at(-1)??0)} passed and ${d(a.failed.at(-1)??0)} failed a minute;`,`at most ${d(N(r))} together in this period.`].join(" ")}}function Ze(e,t){let{at:o,values:a}=F(e,{...t,names:["wait_p50","wait_p95"],merge:"most"}),r=n=>n.findLast(i=>i!==null)??null;return{title:"Wait",data:[o,a.wait_p95,a.wait_p50],series:[{name:"p95",tone:"warn",kind:"line",shown:n=>a.wait_p95[n]},{name:"p50",tone:"go",kind:"line",shown:n=>a.wait_p50[n]}],write:k,steps:te,least:4,summary:r(a.wait_p50)===null?"No job started in this period.":[`Latest wait: p50 ${k(r(a.wait_p50))}, p95 ${k(r(a.wait_p95))};`,`highest p95 in this period: ${k(N(a.wait_p95))}.`].join(" ")}}function et(e,t){let{at:o,values:a}=F(e,{...t,names:["waiting","running"]});return{title:"Waiting and running",data:[o,a.waiting,a.running],series:[{name:"waiting",tone:"ink-2",kind:"line"},{name:"running",tone:"go",kind:"line"}],write:d,least:4,summary:[`Now ${d(a.waiting.at(-1)??0)} waiting and ${d(a.running.at(-1)??0)} running;`,`at most ${d(N(a.waiting))} waiting in this period.`].join(" ")}}function tt(e,t){let o=re[t],a=o/ce,r=Math.ceil(((e.at.at(-1)??se())+e.step)/a)*a;return{from:r-o,to:r,count:ce}}function de({period:e,wait:t=!1}){let o=c(()=>new j(e),[e]);ee(()=>o.start(),[o]);let a=t?null:o.columns.value,r=c(()=>a&&[Xe,Ze,et].map(n=>n(a,tt(a,e))),[a]);return s`
<${f} id="charts" title="Over time" note=${me(e)}>
${o.error.value&&s`
<${pe}
title="Charts could not be loaded"
text=${o.error.value.message}
again=${()=>o.load()}
/>
`}
${r&&s`<${ue} label="Over time" charts=${r} />`}
${!r&&!o.error.value&&s`
<div class="charts is-waiting">
<${fe} lines=${5} />
</div>
`}
<//>
`}import{m44_0 as he}from"../main.js";import{m168_0 as Xs,m168_1 as Zs,m168_2 as eo,m168_3 as A,m168_4 as to,m168_5 as so,m168_6 as oo,m168_7 as _e,m168_8 as ao,m168_9 as $,m168_10 as ro,m168_11 as no,m168_12 as io,m168_13 as Q,m168_14 as mo,m168_15 as lo,m168_16 as uo,m168_17 as po,m168_18 as $e}from"../main.js";var st=3,ot=600;function ge(e){let t=[],o=new Map;for(let r of e){let n=`${r.kind} ${r.level}`,i=o.get(n);if(i&&Q(i.at(-1).at)-Q(r.at)<=ot)i.push(r);else{let _=[r];o.set(n,_),t.push(_)}}return t.flatMap(r=>r.length<st?r.map(n=>({id:n.id,newest:n,count:1})):[{id:r.at(-1).id,newest:r[0],count:r.length}]).sort((r,n)=>r.newest.at<n.newest.at?1:r.newest.at>n.newest.at?-1:0)}import{m170_0 as C}from"../main.js";import{m175_0 as R,m175_1 as wo,m175_2 as we,m175_3 as bo,m175_4 as vo,m175_5 as xo}from"../main.js";import{m216_0 as ko,m216_1 as Oo,m216_2 as Eo,m216_3 as To,m216_4 as No,m216_5 as be,m216_6 as Fo,m216_7 as m,m216_8 as jo,m216_9 as Ao}from"../main.js";import{m246_0 as U}from"../main.js";import{m72_0 as ve}from"../main.js";var at=40,xe={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]},rt=new Set(["agent_connected","agent_disconnected","agent_heard"]),nt=e=>e.level==="info"&&rt.has(e.kind);function it({job_id:e,batch_id:t,agent:o}){return e?m("job",{id:e}):t?m("batch",{id:t}):o?m("agent",{name:o}):null}function mt({kind:e,agent:t}){return e==="job_failed"?m("failures"):e.startsWith("job_")?m("jobs"):t?m("fleet"):m("batches")}function lt({line:{id:e,newest:t,count:o}}){let[a,r]=xe[t.level]??xe.info,n=o>1?mt(t):it(t),i=t.agent&&t.job_id?m("agent",{name:t.agent}):null;return s`
<li class=${`feed-event feed-${t.level}`}>
<span class="feed-level">
<${ve} name=${a} />
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
<time class="number quiet" datetime=${t.at}>${$e(t.at)}</time>
</li>
`}function ut({ids:e,lines:t}){let o=we(),a=R(e.length);return s`
<ol
class="feed"
id="feed-list"
...${o}
aria-label="Events, newest first"
>
${e.slice(0,a).map(r=>t.get(r)).filter(Boolean).map(r=>s`<${lt} key=${r.id} line=${r} />`)}
</ol>
`}function ye(){let e=g(()=>{let _=U.ids.value.map(u=>U.row(u).value).filter(u=>u&&!nt(u));return new Map(ge(_).slice(0,at).map(u=>[u.id,u]))}),t=g(()=>[...e.value.keys()]),{ids:o,waiting:a,show:r,over:n}=C(t),i=a>0&&s`<button type="button" class="pill" onClick=${r}>Show ${a} new</button>`;return s`
<div class="held" ...${n}>
<${f} id="feed" title="Events" tools=${i}>
${o.length>0?s`<${ut} ids=${o} lines=${e.value} />`:s`
<p class="nothing">
No events yet. Failures, lost agents, pauses and finished batches appear here.
</p>
`}
<//>
</div>
`}import{m52_0 as Vo,m52_1 as Se}from"../main.js";import{m54_0 as ke}from"../main.js";import{m162_0 as l,m162_1 as v,m162_2 as ta,m162_3 as sa,m162_4 as oa}from"../main.js";import{m244_0 as K,m244_1 as G,m244_2 as Oe}from"../main.js";import{m250_0 as ma,m250_1 as la,m250_2 as Ee}from"../main.js";import{m15_0 as Te,m15_1 as fa,m15_2 as ca}from"../main.js";import{m55_0 as Ne,m55_1 as _a}from"../main.js";import{m113_0 as w,m113_1 as x}from"../main.js";var pt=12,ft=()=>s`
<p class="nothing">
No agent is connected. <${Ne} />
</p>
`;function Fe(){let e=c(()=>v(K,"agent"),[]).value,t=w(pt),o=e.length<=t,a=o||l.value?e:[...new Set([...Ee.value,...Oe.value])],r=s`<a href=${m("fleet")}>Show fleet</a>`;return s`
<${f} id="agents" title="Agents" note=${e.length||""} tools=${r}>
${a.length>0&&s`<${Te} ids=${a.slice(0,t)} />`}
${a.length>t&&s`
<p class="nothing">
<a href=${m("fleet",{},{q:l.value})}>${$(a.length-t)} more</a>
</p>
`}
${!o&&!l.value&&a.length===0&&s`<p class="nothing">No agents need attention.</p>`}
${e.length===0&&(l.value?s`<p class="nothing">No agents match “${l.value}”.</p>`:K.loaded.value&&s`<${ft} />`)}
<//>
`}import{m247_0 as h,m247_1 as J,m247_2 as L,m247_3 as je}from"../main.js";import{m248_0 as y,m248_1 as La}from"../main.js";import{m74_0 as Ia,m74_1 as z,m74_2 as Ae}from"../main.js";import{m133_0 as P}from"../main.js";var ct=8;function dt({job:e}){let t=e.status==="pending"&&!e.reason?h.row(e.group).value?.explanation:null,o=t&&(je(t)?t.text:`Its group: ${t.text}`);return s`<${Ae} job=${o?{...e,explanation:{text:o}}:e} />`}var ht=z.columns.map(e=>e.under?{...e,under:t=>s`<${dt} job=${t} />`}:e);function Ce(){let e=c(()=>v(y,"job"),[]),{ids:t,waiting:o,show:a,over:r}=C(e),n=w(ct),[i,_]=x(t.length-n,"jobs-list"),u=s`
${o>0&&s`<button type="button" class="pill" onClick=${a}>Show ${o} new</button>`}
<a href=${m("jobs")}>All jobs</a>
`;return s`
<div class="held" ...${r}>
<${f} id="jobs" title="Latest jobs" tools=${u}>
<${P}
id="jobs-list"
label="Latest jobs"
className="jobs"
ids=${i?t:t.slice(0,n)}
rowOf=${I=>y.row(I)}
...${z}
columns=${ht}
/>
${t.length===0&&s`
<p class="nothing">
${l.value?`No jobs match \u201C${l.value}\u201D among the latest.`:"No jobs yet."}
</p>
`}
${_}
${i&&t.length>=100&&s`<p class="nothing">The ${A(t.length,"most recently changed job")}.</p>`}
<//>
</div>
`}import{m96_0 as Re}from"../main.js";import{m105_0 as ar,m105_1 as Le}from"../main.js";import{m6_0 as ir,m6_1 as mr,m6_2 as lr,m6_3 as ur,m6_4 as pr,m6_5 as H}from"../main.js";import{m21_0 as Pe}from"../main.js";import{m43_0 as Me}from"../main.js";import{m47_0 as gr,m47_1 as wr,m47_2 as Ie}from"../main.js";import{m56_0 as Be,m56_1 as xr}from"../main.js";import{m128_0 as qe,m128_1 as kr}from"../main.js";function _t({names:e}){if(e.length===0)return null;let t=e.slice(0,3).join(", ");return s`
<span class="clamp" title=${e.join(", ")}>
${t}
${e.length>3?` +${e.length-3}`:""}
</span>
`}function Qe({value:e,open:t,strong:o}){return t?s`
<span class=${`number ${e===0?"quiet":""} ${o&&e>0?"strong":""}`}>
${$(e)}
</span>
`:null}function $t({group:e}){return e.explanation?s`<span class="clamp" title=${e.explanation.text}>${e.explanation.text}</span>`:e.running?s`<span class="quiet">all started</span>`:s`<span class="quiet">${e.status==="failed"?"failed":"finished"}</span>`}function gt({group:e}){let t=_e(e.labels);return s`
${e.target}
${t&&s`<span class="labels" title=${t}>${t}</span>`}
`}function wt({group:e}){let{failed:t}=H(e);return s`
<span class="number">${$(e.done)}</span>
${t>0&&s`
<span class="number bad" title="failed">
${" "}
+${$(t)}
</span>
`}
<${Ie} of=${e} />
`}var bt=({group:e})=>L(e)&&s`
<span class="trend">
<${qe} values=${e.trend??[]} />
<${Qe} value=${e.waiting} open strong />
</span>
`;function vt({group:e}){if(!e.position)return s`<span class="quiet" title="No place: no agent takes its jobs now">–</span>`;let t=J(e);return s`
<span class=${`number ${t?"quiet":""}`} title=${t?"Its place when it is released":void 0}>
${e.position}
</span>
`}var xt=[{name:"position",title:"#",cell:e=>e.waiting>0&&s`<${vt} group=${e} />`},{name:"build",title:"Build",main:!0,cell:e=>s`<${Be} org=${e.org_id} version=${e.app_version_id} />`},{name:"target",title:"Target",cell:e=>s`<${gt} group=${e} />`},{name:"bar",title:"Progress",cell:e=>s`<${Pe} group=${H(e)} />`},{name:"waiting",title:"Waiting",label:"waiting",numeric:!0,cell:e=>s`<${bt} group=${e} />`},{name:"running",title:"Running",label:"running",numeric:!0,cell:e=>s`<${Qe} value=${e.running} open=${L(e)} />`},{name:"done",title:"Passed",label:"passed",numeric:!0,cell:e=>s`<${wt} group=${e} />`},{name:"priority",title:"Priority",label:"priority",numeric:!0,cell:e=>s`
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority??""}</span>
`},{name:"age",title:"Oldest",label:"oldest",numeric:!0,cell:e=>e.waiting>0&&s`<${Me} since=${e.oldest_at} />`},{name:"agents",title:"Agents",label:"agents",cell:e=>s`<${_t} names=${e.agents??[]} />`},{name:"why",title:"Why it waits",cell:e=>s`<${$t} group=${e} />`}],De=8,M=4,We=200;function Ue(){let e=c(()=>v(h,"group"),[]),t=g(()=>{let[p,b,T]=[[],[],[]];for(let X of e.value){let Z=h.row(X).value??{};(L(Z)?J(Z)?b:p:T).push(X)}return{open:p,blocked:b,over:T}}),{open:o,blocked:a,over:r}=t.value,n=(p,b)=>Math.max(0,p.length-w(b)),[i,_]=x(n(o,De),"queue-list"),[u,I]=x(n(a,M),"queue-list","more that cannot start"),[ze,He]=x(n(r,M),"queue-list","more finished"),B=(p,b,T)=>T?p:p.slice(0,w(b)),V=B(o,De,i),q=B(a,M,u),Y=B(r,M,ze),Ve=l.value?`No active groups match \u201C${l.value}\u201D.`:"No jobs waiting or running.",O=[];(V.length>0||q.length===0)&&O.push({key:"open",ids:V,empty:Ve,foot:_}),q.length>0&&O.push({key:"blocked",title:"Cannot start",className:"is-blocked",ids:q,foot:I}),Y.length>0&&O.push({key:"over",title:"Recently finished",className:"is-over",ids:Y,foot:He});let E=o.length+a.length;return s`
<${f} id="queue" title="Queue" note=${E>=We?`first ${E}`:E||""}>
<${P}
id="queue-list"
label="Queue of groups, next first"
className="queue"
columns=${xt}
sections=${O}
kind="group"
rowOf=${p=>h.row(p)}
hrefOf=${p=>m("group",{id:p.id})}
/>
${E>=We&&s`<${yt} />`}
<//>
`}var yt=()=>s`
<p class="nothing">
Further groups are not shown. <a href=${m("jobs",{},{status:"pending"})}>All waiting jobs</a>
</p>
`;import{m118_0 as Ke}from"../main.js";import{m192_0 as Jr,m192_1 as zr,m192_2 as Hr,m192_3 as Vr,m192_4 as Yr,m192_5 as Xr,m192_6 as Ge}from"../main.js";import{m218_0 as S,m218_1 as tn,m218_2 as sn,m218_3 as on,m218_4 as an,m218_5 as rn,m218_6 as nn}from"../main.js";var St=[{key:"p",what:"to the problems",run:()=>S("problems-list")},{key:"q",what:"to the queue",run:()=>S("queue-list")},{key:"a",what:"to the agents",run:()=>S("agents-list")},{key:"e",what:"to the events",run:()=>S("feed-list")},{key:"l",what:"to the latest jobs",run:()=>S("jobs-list")}],kt=({period:e})=>s`
<${Ke}
label="Period of totals and charts"
hideLabel
options=${ie}
value=${e}
onChange=${t=>be({period:t===ne?"":t})}
/>
`,Ot=()=>s`
<span class="tag is-warn" data-simulated data-tip="Their tests are simulated, not run: the results prove nothing">
${A(G.value,"simulated agent")}
</span>
`;function Je({query:e}){Ge("Overview",St);let t=g(()=>y.loaded.value&&y.ids.value.length===0&&h.loaded.value&&h.ids.value.length===0),o=R(4,{first:1,step:1}),a=le(e);return s`
<${Re}
title="Overview"
className="overview"
state=${G.value>0&&s`<${Ot} />`}
actions=${s`<${ke} label="Filter groups, agents and jobs" /><${kt} period=${a} />`}
>
${t.value&&s`<${he} />`}
<${Le} />
<${Se} period=${a} />
<div class="overview-lists">
${!t.value&&s`
<${Ue} />
<${de} period=${a} wait=${o<2} />
`}
${o>=3&&s`
<div class="overview-pair">
<${Fe} />
<${ye} />
</div>
`}
${o>=4&&!t.value&&s`<${Ce} />`}
</div>
<//>
`}export{Je as default};
