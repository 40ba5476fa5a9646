import{m275_0 as vt,m275_1 as xt,m275_2 as yt,m275_3 as St,m275_4 as kt,m275_5 as Et,m275_6 as B,m275_7 as Ot,m275_8 as w,m275_9 as Tt,m275_10 as Ft,m275_11 as Nt}from"../main.js";import{m273_0 as Ct,m273_1 as Rt,m273_2 as Pt,m273_3 as H,m273_4 as Lt,m273_5 as Mt,m273_6 as It,m273_7 as Bt,m273_8 as c,m273_9 as Dt,m273_10 as qt,m273_11 as Wt}from"../main.js";import{m8_0 as Y,m8_1 as F,m8_2 as S,m8_3 as d}from"../main.js";import{m9_0 as Jt,m9_1 as X,m9_2 as zt,m9_3 as Vt}from"../main.js";import{m159_0 as Xt,m159_1 as N,m159_2 as Z,m159_3 as Zt,m159_4 as es,m159_5 as ts}from"../main.js";import{m175_0 as s}from"../main.js";import{m4_0 as ns,m4_1 as is,m4_2 as ee,m4_3 as ms,m4_4 as ls}from"../main.js";import{m250_0 as D}from"../main.js";var te={"1h":3600,"24h":86400,"7d":604800},Ke=6e4,j=class{#e;#t=null;#r=new AbortController;#s=0;#o=!1;columns=B(null);error=B(null);constructor(t){this.#e=t}start(){this.#a();let t=D.watch(()=>this.#a());this.load();let o=()=>document.hidden||this.load();return document.addEventListener("visibilitychange",o),()=>{t(),document.removeEventListener("visibilitychange",o),clearTimeout(this.#s),this.#r.abort()}}async load(){if(!this.#o){this.#o=!0,clearTimeout(this.#s);try{this.#t=await ee(`/api/v1/series?range=${this.#e}`,{signal:this.#r.signal}),this.error.value=null,this.#a()}catch(t){if(t.name==="AbortError")return;this.error.value=t}finally{this.#o=!1}(this.#e!=="1h"||this.error.peek())&&(this.#s=setTimeout(()=>document.hidden||this.load(),Ke))}}#a(){if(this.#t!==null){let t=this.#e==="1h"?Z(this.#t,D.peek()):this.#t;t===null?this.load():this.columns.value=t}}};import{m268_0 as se,m268_1 as oe,m268_2 as ws,m268_3 as ae,m268_4 as re,m268_5 as bs}from"../main.js";import{m32_0 as ne}from"../main.js";import{m96_0 as f}from"../main.js";import{m129_0 as Os,m129_1 as ie,m129_2 as me}from"../main.js";var le=60;function Ue(e,t){let{at:o,values:a}=N(e,{...t,names:["done","failed"]}),r=a.done.map((n,i)=>n===null?null:n+a.failed[i]);return{title:"Throughput (per minute)",data:[o,r,a.done],series:[{name:"failed",tone:"bad",kind:"bars",shown:n=>a.failed[n]},{name:"passed",tone:"good",kind:"bars"}],write:d,least:4,summary:[`Now ${d(a.done.at(-1)??0)} passed and ${d(a.failed.at(-1)??0)} failed a minute;`,`at most ${d(F(r))} together in this period.`].join(" ")}}function Ge(e,t){let{at:o,values:a}=N(e,{...t,names:["wait_p50","wait_p95"],merge:"most"}),r=n=>n.findLast(i=>i!==null)??null;return{title:"Wait",data:[o,a.wait_p95,a.wait_p50],series:[{name:"p95",tone:"warn",kind:"line",shown:n=>a.wait_p95[n]},{name:"p50",tone:"go",kind:"line",shown:n=>a.wait_p50[n]}],write:S,steps:Y,least:4,summary:r(a.wait_p50)===null?"No job started in this period.":[`Latest wait: p50 ${S(r(a.wait_p50))}, p95 ${S(r(a.wait_p95))};`,`highest p95 in this period: ${S(F(a.wait_p95))}.`].join(" ")}}function Qe(e,t){let{at:o,values:a}=N(e,{...t,names:["waiting","running"]});return{title:"Waiting and running",data:[o,a.waiting,a.running],series:[{name:"waiting",tone:"ink-2",kind:"line"},{name:"running",tone:"go",kind:"line"}],write:d,least:4,summary:[`Now ${d(a.waiting.at(-1)??0)} waiting and ${d(a.running.at(-1)??0)} running;`,`at most ${d(F(a.waiting))} waiting in this period.`].join(" ")}}function Je(e,t){let o=te[t],a=o/le,r=Math.ceil(((e.at.at(-1)??X())+e.step)/a)*a;return{from:r-o,to:r,count:le}}function ue({period:e,wait:t=!1}){let o=c(()=>new j(e),[e]);H(()=>o.start(),[o]);let a=t?null:o.columns.value,r=c(()=>a&&[Ue,Ge,Qe].map(n=>n(a,Je(a,e))),[a]);return s`
<${f} id="charts" title="Over time" note=${ae(e)}>
${o.error.value&&s`
<${ie}
title="Charts could not be loaded"
text=${o.error.value.message}
again=${()=>o.load()}
/>
`}
${r&&s`<${ne} label="Over time" charts=${r} />`}
${!r&&!o.error.value&&s`
<div class="charts is-waiting">
<${me} lines=${5} />
</div>
`}
<//>
`}import{m44_0 as pe}from"../main.js";import{m166_0 as Ks,m166_1 as Us,m166_2 as Gs,m166_3 as A,m166_4 as Qs,m166_5 as Js,m166_6 as zs,m166_7 as fe,m166_8 as h,m166_9 as Vs,m166_10 as Hs,m166_11 as Ys,m166_12 as q,m166_13 as Xs,m166_14 as Zs,m166_15 as eo,m166_16 as to,m166_17 as ce}from"../main.js";var ze=3,Ve=600;function de(e){let t=[],o=new Map;for(let r of e){let n=`${r.kind} ${r.level}`,i=o.get(n);if(i&&q(i.at(-1).at)-q(r.at)<=Ve)i.push(r);else{let _=[r];o.set(n,_),t.push(_)}}return t.flatMap(r=>r.length<ze?r.map(n=>({id:n.id,newest:n,count:1})):[{id:r.at(-1).id,newest:r[0],count:r.length}]).sort((r,n)=>r.newest.at<n.newest.at?1:r.newest.at>n.newest.at?-1:0)}import{m168_0 as C}from"../main.js";import{m173_0 as R,m173_1 as mo,m173_2 as he,m173_3 as lo,m173_4 as uo,m173_5 as po}from"../main.js";import{m214_0 as ho,m214_1 as $o,m214_2 as _o,m214_3 as go,m214_4 as wo,m214_5 as $e,m214_6 as bo,m214_7 as m,m214_8 as vo,m214_9 as xo}from"../main.js";import{m244_0 as W}from"../main.js";import{m71_0 as _e}from"../main.js";var He=40,ge={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]},Ye=new Set(["agent_connected","agent_disconnected","agent_heard"]),Xe=e=>e.level==="info"&&Ye.has(e.kind);function Ze({job_id:e,batch_id:t,agent:o}){return e?m("job",{id:e}):t?m("batch",{id:t}):o?m("agent",{name:o}):null}function et({kind:e,agent:t}){return e==="job_failed"?m("failures"):e.startsWith("job_")?m("jobs"):t?m("fleet"):m("batches")}function tt({line:{id:e,newest:t,count:o}}){let[a,r]=ge[t.level]??ge.info,n=o>1?et(t):Ze(t),i=t.agent&&t.job_id?m("agent",{name:t.agent}):null;return s`
<li class=${`feed-event feed-${t.level}`}>
<span class="feed-level">
<${_e} name=${a} />
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
and ${h(o-1)} more like it
</span>
`}
${i&&o===1&&s`
<span class="feed-more">
${" "}
<a href=${i}>${t.agent}</a>
</span>
`}
</span>
<time class="number quiet" datetime=${t.at}>${ce(t.at)}</time>
</li>
`}function st({ids:e,lines:t}){let o=he(),a=R(e.length);return s`
<ol
class="feed"
id="feed-list"
...${o}
aria-label="Events, newest first"
>
${e.slice(0,a).map(r=>t.get(r)).filter(Boolean).map(r=>s`<${tt} key=${r.id} line=${r} />`)}
</ol>
`}function we(){let e=w(()=>{let _=W.ids.value.map(u=>W.row(u).value).filter(u=>u&&!Xe(u));return new Map(de(_).slice(0,He).map(u=>[u.id,u]))}),t=w(()=>[...e.value.keys()]),{ids:o,waiting:a,show:r,over:n}=C(t),i=a>0&&s`<button type="button" class="pill" onClick=${r}>Show ${a} new</button>`;return s`
<div class="held" ...${n}>
<${f} id="feed" title="Events" tools=${i}>
${o.length>0?s`<${st} ids=${o} lines=${e.value} />`:s`
<p class="nothing">
No events yet. Failures, lost agents, pauses and finished batches appear here.
</p>
`}
<//>
</div>
`}import{m51_0 as Do,m51_1 as be}from"../main.js";import{m53_0 as ve}from"../main.js";import{m160_0 as l,m160_1 as v,m160_2 as Go,m160_3 as Qo,m160_4 as Jo}from"../main.js";import{m242_0 as K,m242_1 as U,m242_2 as xe}from"../main.js";import{m15_0 as ye,m15_1 as Xo,m15_2 as Zo}from"../main.js";import{m54_0 as Se,m54_1 as sa}from"../main.js";import{m111_0 as g,m111_1 as P}from"../main.js";var ot=12,at=()=>s`
<p class="nothing">
No agent is connected. <${Se} />
</p>
`;function ke(){let e=c(()=>v(K,"agent"),[]).value,t=g(ot),o=e.length<=t,a=o||l.value?e:xe.value,r=s`<a href=${m("fleet")}>Show fleet</a>`;return s`
<${f} id="agents" title="Agents" note=${e.length||""} tools=${r}>
${a.length>0&&s`<${ye} ids=${a.slice(0,t)} />`}
${a.length>t&&s`
<p class="nothing">
<a href=${m("fleet",{},{q:l.value})}>${h(a.length-t)} more</a>
</p>
`}
${!o&&!l.value&&a.length===0&&s`<p class="nothing">No agents need attention.</p>`}
${e.length===0&&(l.value?s`<p class="nothing">No agents match “${l.value}”.</p>`:K.loaded.value&&s`<${at} />`)}
<//>
`}import{m245_0 as $,m245_1 as G,m245_2 as L,m245_3 as Ee}from"../main.js";import{m246_0 as x,m246_1 as ba}from"../main.js";import{m73_0 as ya,m73_1 as Q,m73_2 as Oe}from"../main.js";import{m131_0 as M}from"../main.js";var rt=8;function nt({job:e}){let t=e.status==="pending"&&!e.reason?$.row(e.group).value?.explanation:null,o=t&&(Ee(t)?t.text:`Its group: ${t.text}`);return s`<${Oe} job=${o?{...e,explanation:{text:o}}:e} />`}var it=Q.columns.map(e=>e.under?{...e,under:t=>s`<${nt} job=${t} />`}:e);function Te(){let e=c(()=>v(x,"job"),[]),{ids:t,waiting:o,show:a,over:r}=C(e),n=g(rt),[i,_]=P(t.length-n,"jobs-list"),u=s`
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
rowOf=${k=>x.row(k)}
...${Q}
columns=${it}
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
`}import{m94_0 as Fe}from"../main.js";import{m103_0 as Ka,m103_1 as Ne}from"../main.js";import{m21_0 as je}from"../main.js";import{m43_0 as Ae}from"../main.js";import{m55_0 as Ce,m55_1 as Ha}from"../main.js";import{m126_0 as Re,m126_1 as Za}from"../main.js";function mt({names:e}){if(e.length===0)return null;let t=e.slice(0,3).join(", ");return s`
<span class="clamp" title=${e.join(", ")}>
${t}
${e.length>3?` +${e.length-3}`:""}
</span>
`}function Me({value:e,open:t,strong:o}){return t?s`
<span class=${`number ${e===0?"quiet":""} ${o&&e>0?"strong":""}`}>
${h(e)}
</span>
`:null}function lt({group:e}){return e.explanation?s`<span class="clamp" title=${e.explanation.text}>${e.explanation.text}</span>`:e.running?s`<span class="quiet">all started</span>`:s`<span class="quiet">${e.failed?`${h(e.failed)} failed`:"finished"}</span>`}function ut({group:e}){let t=fe(e.labels);return s`
${e.target}
${t&&s`<span class="labels" title=${t}>${t}</span>`}
`}function pt({group:e}){return s`
<span class="number">${h(e.done)}</span>
${e.failed>0&&s`
<span class="number bad" title="failed">
${" "}
+${h(e.failed)}
</span>
`}
`}var ft=({group:e})=>L(e)&&s`
<span class="trend">
<${Re} values=${e.trend??[]} />
<${Me} value=${e.waiting} open strong />
</span>
`,ct=[{name:"position",title:"#",cell:e=>s`<span class="number">${e.waiting&&!G(e)?e.position:""}</span>`},{name:"build",title:"Build",main:!0,cell:e=>s`<${Ce} org=${e.org_id} version=${e.app_version_id} />`},{name:"target",title:"Target",cell:e=>s`<${ut} group=${e} />`},{name:"bar",title:"Progress",cell:e=>s`<${je} group=${e} />`},{name:"waiting",title:"Waiting",label:"waiting",numeric:!0,cell:e=>s`<${ft} group=${e} />`},{name:"running",title:"Running",label:"running",numeric:!0,cell:e=>s`<${Me} value=${e.running} open=${L(e)} />`},{name:"done",title:"Passed",label:"passed",numeric:!0,cell:e=>s`<${pt} group=${e} />`},{name:"priority",title:"Priority",label:"priority",numeric:!0,cell:e=>s`
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority??""}</span>
`},{name:"age",title:"Oldest",label:"oldest",numeric:!0,cell:e=>e.waiting>0&&s`<${Ae} since=${e.oldest_at} />`},{name:"agents",title:"Agents",label:"agents",cell:e=>s`<${mt} names=${e.agents??[]} />`},{name:"why",title:"Why it waits",cell:e=>s`<${lt} group=${e} />`}],dt=8,Pe=4,Le=200;function Ie(){let e=c(()=>v($,"group"),[]),t=w(()=>{let[p,b,T]=[[],[],[]];for(let z of e.value){let V=$.row(z).value??{};(L(V)?G(V)?b:p:T).push(z)}return{open:p,blocked:b,over:T}}),{open:o,blocked:a,over:r}=t.value,n=[[o,g(dt)],[a,g(Pe)],[r,g(Pe)]],i=n.reduce((p,[b,T])=>p+Math.max(0,b.length-T),0),[_,u]=P(i,"queue-list"),[k,I,J]=n.map(([p,b])=>_?p:p.slice(0,b)),We=l.value?`No active groups match \u201C${l.value}\u201D.`:"No jobs waiting or running.",E=[];(k.length>0||I.length===0)&&E.push({key:"open",ids:k,empty:We}),I.length>0&&E.push({key:"blocked",title:"Cannot start",className:"is-blocked",ids:I}),J.length>0&&E.push({key:"over",title:"Recently finished",className:"is-over",ids:J});let O=o.length+a.length;return s`
<${f} id="queue" title="Queue" note=${O>=Le?`first ${O}`:O||""}>
<${M}
id="queue-list"
label="Queue of groups, next first"
className="queue"
columns=${ct}
sections=${E}
kind="group"
rowOf=${p=>$.row(p)}
hrefOf=${p=>m("group",{id:p.id})}
/>
${u}
${O>=Le&&s`<${ht} />`}
<//>
`}var ht=()=>s`
<p class="nothing">
Further groups are not shown. <a href=${m("jobs",{},{status:"pending"})}>All waiting jobs</a>
</p>
`;import{m116_0 as Be}from"../main.js";import{m190_0 as wr,m190_1 as br,m190_2 as vr,m190_3 as xr,m190_4 as yr,m190_5 as Sr,m190_6 as De}from"../main.js";import{m216_0 as y,m216_1 as Or,m216_2 as Tr,m216_3 as Fr,m216_4 as Nr,m216_5 as jr,m216_6 as Ar}from"../main.js";var $t=[{key:"p",what:"to the problems",run:()=>y("problems-list")},{key:"q",what:"to the queue",run:()=>y("queue-list")},{key:"a",what:"to the agents",run:()=>y("agents-list")},{key:"e",what:"to the events",run:()=>y("feed-list")},{key:"l",what:"to the latest jobs",run:()=>y("jobs-list")}],_t=({period:e})=>s`
<${Be}
label="Period of totals and charts"
hideLabel
options=${oe}
value=${e}
onChange=${t=>$e({period:t===se?"":t})}
/>
`,gt=()=>s`
<span class="tag is-warn" data-simulated data-tip="Their tests are simulated, not run: the results prove nothing">
${A(U.value,"simulated agent")}
</span>
`;function qe({query:e}){De("Overview",$t);let t=w(()=>x.loaded.value&&x.ids.value.length===0&&$.loaded.value&&$.ids.value.length===0),o=R(4,{first:1,step:1}),a=re(e);return s`
<${Fe}
title="Overview"
className="overview"
state=${U.value>0&&s`<${gt} />`}
actions=${s`<${ve} label="Filter groups, agents and jobs" /><${_t} period=${a} />`}
>
${t.value&&s`<${pe} />`}
<${Ne} />
<${be} period=${a} />
<div class="overview-lists">
${!t.value&&s`
<${Ie} />
<${ue} period=${a} wait=${o<2} />
`}
${o>=3&&s`
<div class="overview-pair">
<${ke} />
<${we} />
</div>
`}
${o>=4&&!t.value&&s`<${Te} />`}
</div>
<//>
`}export{qe as default};
