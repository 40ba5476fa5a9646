import{m273_0 as yt,m273_1 as St,m273_2 as Et,m273_3 as kt,m273_4 as Ot,m273_5 as Tt,m273_6 as B,m273_7 as Ft,m273_8 as w,m273_9 as Nt,m273_10 as jt,m273_11 as At}from"../main.js";import{m271_0 as Pt,m271_1 as Lt,m271_2 as Mt,m271_3 as H,m271_4 as It,m271_5 as Bt,m271_6 as Dt,m271_7 as qt,m271_8 as f,m271_9 as Wt,m271_10 as Kt,m271_11 as Ut}from"../main.js";import{m8_0 as Y,m8_1 as F,m8_2 as S,m8_3 as d}from"../main.js";import{m9_0 as Vt,m9_1 as X,m9_2 as Ht,m9_3 as Yt}from"../main.js";import{m158_0 as es,m158_1 as N,m158_2 as Z,m158_3 as ts,m158_4 as ss,m158_5 as os}from"../main.js";import{m174_0 as s}from"../main.js";import{m4_0 as ms,m4_1 as ls,m4_2 as ee,m4_3 as us,m4_4 as ps}from"../main.js";import{m249_0 as D}from"../main.js";var te={"1h":3600,"24h":86400,"7d":604800},Ge=6e4,j=class{#e;#t=null;#r=new AbortController;#s=0;#o=!1;columns=B(null);error=B(null);constructor(t){this.#e=t}start(){this.#a();let t=D.watch(()=>this.#a());this.load();let o=()=>document.hidden||this.load();return document.addEventListener("visibilitychange",o),()=>{t(),document.removeEventListener("visibilitychange",o),clearTimeout(this.#s),this.#r.abort()}}async load(){if(!this.#o){this.#o=!0,clearTimeout(this.#s);try{this.#t=await ee(`/api/v1/series?range=${this.#e}`,{signal:this.#r.signal}),this.error.value=null,this.#a()}catch(t){if(t.name==="AbortError")return;this.error.value=t}finally{this.#o=!1}(this.#e!=="1h"||this.error.peek())&&(this.#s=setTimeout(()=>document.hidden||this.load(),Ge))}}#a(){if(this.#t!==null){let t=this.#e==="1h"?Z(this.#t,D.peek()):this.#t;t===null?this.load():this.columns.value=t}}};import{m267_0 as se,m267_1 as oe,m267_2 as vs,m267_3 as ae,m267_4 as re,m267_5 as xs}from"../main.js";import{m32_0 as ne}from"../main.js";import{m96_0 as c}from"../main.js";import{m128_0 as Fs,m128_1 as ie,m128_2 as me}from"../main.js";var le=60;function Qe(e,t){let{at:o,values:a}=N(e,{...t,names:["done","failed"]}),r=a.done.map((n,i)=>n===null?null:n+a.failed[i]);return{title:"Throughput (per minute)",data:[o,r,a.done],series:[{name:"failed",tone:"bad",kind:"bars",shown:n=>a.failed[n]},{name:"passed",tone:"good",kind:"bars"}],write:d,least:4,summary:[`Now ${d(a.done.at(-1)??0)} passed and ${d(a.failed.at(-1)??0)} failed a minute;`,`at most ${d(F(r))} together in this period.`].join(" ")}}function Je(e,t){let{at:o,values:a}=N(e,{...t,names:["wait_p50","wait_p95"],merge:"most"}),r=n=>n.findLast(i=>i!==null)??null;return{title:"Wait",data:[o,a.wait_p95,a.wait_p50],series:[{name:"p95",tone:"warn",kind:"line",shown:n=>a.wait_p95[n]},{name:"p50",tone:"go",kind:"line",shown:n=>a.wait_p50[n]}],write:S,steps:Y,least:4,summary:r(a.wait_p50)===null?"No job started in this period.":[`Latest wait: p50 ${S(r(a.wait_p50))}, p95 ${S(r(a.wait_p95))};`,`highest p95 in this period: ${S(F(a.wait_p95))}.`].join(" ")}}function ze(e,t){let{at:o,values:a}=N(e,{...t,names:["waiting","running"]});return{title:"Waiting and running",data:[o,a.waiting,a.running],series:[{name:"waiting",tone:"ink-2",kind:"line"},{name:"running",tone:"go",kind:"line"}],write:d,least:4,summary:[`Now ${d(a.waiting.at(-1)??0)} waiting and ${d(a.running.at(-1)??0)} running;`,`at most ${d(F(a.waiting))} waiting in this period.`].join(" ")}}function Ve(e,t){let o=te[t],a=o/le,r=Math.ceil(((e.at.at(-1)??X())+e.step)/a)*a;return{from:r-o,to:r,count:le}}function ue({period:e,wait:t=!1}){let o=f(()=>new j(e),[e]);H(()=>o.start(),[o]);let a=t?null:o.columns.value,r=f(()=>a&&[Qe,Je,ze].map(n=>n(a,Ve(a,e))),[a]);return s`
<${c} id="charts" title="Over time" note=${ae(e)}>
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
`}import{m44_0 as pe}from"../main.js";import{m165_0 as Gs,m165_1 as Qs,m165_2 as Js,m165_3 as A,m165_4 as zs,m165_5 as ce,m165_6 as Vs,m165_7 as fe,m165_8 as $,m165_9 as Hs,m165_10 as Ys,m165_11 as Xs,m165_12 as q,m165_13 as Zs,m165_14 as eo,m165_15 as to,m165_16 as so,m165_17 as de}from"../main.js";var He=3,Ye=600;function $e(e){let t=[],o=new Map;for(let r of e){let n=`${r.kind} ${r.level}`,i=o.get(n);if(i&&q(i.at(-1).at)-q(r.at)<=Ye)i.push(r);else{let _=[r];o.set(n,_),t.push(_)}}return t.flatMap(r=>r.length<He?r.map(n=>({id:n.id,newest:n,count:1})):[{id:r.at(-1).id,newest:r[0],count:r.length}]).sort((r,n)=>r.newest.at<n.newest.at?1:r.newest.at>n.newest.at?-1:0)}import{m167_0 as C}from"../main.js";import{m172_0 as R,m172_1 as lo,m172_2 as he,m172_3 as uo,m172_4 as po,m172_5 as co}from"../main.js";import{m213_0 as ho,m213_1 as _o,m213_2 as go,m213_3 as wo,m213_4 as bo,m213_5 as _e,m213_6 as vo,m213_7 as m,m213_8 as xo,m213_9 as yo}from"../main.js";import{m243_0 as W}from"../main.js";import{m71_0 as ge}from"../main.js";var Xe=40,we={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]},Ze=new Set(["agent_connected","agent_disconnected","agent_heard"]),et=e=>e.level==="info"&&Ze.has(e.kind);function tt({job_id:e,batch_id:t,agent:o}){return e?m("job",{id:e}):t?m("batch",{id:t}):o?m("agent",{name:o}):null}function st({kind:e,agent:t}){return e==="job_failed"?m("failures"):e.startsWith("job_")?m("jobs"):t?m("fleet"):m("batches")}function ot({line:{id:e,newest:t,count:o}}){let[a,r]=we[t.level]??we.info,n=o>1?st(t):tt(t),i=t.agent&&t.job_id?m("agent",{name:t.agent}):null;return s`
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
`}function at({ids:e,lines:t}){let o=he(),a=R(e.length);return s`
<ol
class="feed"
id="feed-list"
...${o}
aria-label="Events, newest first"
>
${e.slice(0,a).map(r=>t.get(r)).filter(Boolean).map(r=>s`<${ot} key=${r.id} line=${r} />`)}
</ol>
`}function be(){let e=w(()=>{let _=W.ids.value.map(u=>W.row(u).value).filter(u=>u&&!et(u));return new Map($e(_).slice(0,Xe).map(u=>[u.id,u]))}),t=w(()=>[...e.value.keys()]),{ids:o,waiting:a,show:r,over:n}=C(t),i=a>0&&s`<button type="button" class="pill" onClick=${r}>Show ${a} new</button>`;return s`
<div class="held" ...${n}>
<${c} id="feed" title="Events" tools=${i}>
${o.length>0?s`<${at} ids=${o} lines=${e.value} />`:s`
<p class="nothing">
No events yet. Failures, lost agents, pauses and finished batches appear here.
</p>
`}
<//>
</div>
`}import{m51_0 as qo,m51_1 as ve}from"../main.js";import{m53_0 as xe}from"../main.js";import{m159_0 as l,m159_1 as v,m159_2 as Qo,m159_3 as Jo,m159_4 as zo}from"../main.js";import{m241_0 as K,m241_1 as U,m241_2 as ye}from"../main.js";import{m15_0 as Se,m15_1 as Zo,m15_2 as ea}from"../main.js";import{m54_0 as Ee,m54_1 as oa}from"../main.js";import{m111_0 as g,m111_1 as P}from"../main.js";var rt=12,nt=()=>s`
<p class="nothing">
No agent is connected. <${Ee} />
</p>
`;function ke(){let e=f(()=>v(K,"agent"),[]).value,t=g(rt),o=e.length<=t,a=o||l.value?e:ye.value,r=s`<a href=${m("fleet")}>Show fleet</a>`;return s`
<${c} id="agents" title="Agents" note=${e.length||""} tools=${r}>
${a.length>0&&s`<${Se} ids=${a.slice(0,t)} />`}
${a.length>t&&s`
<p class="nothing">
<a href=${m("fleet",{},{q:l.value})}>${$(a.length-t)} more</a>
</p>
`}
${!o&&!l.value&&a.length===0&&s`<p class="nothing">No agents need attention.</p>`}
${e.length===0&&(l.value?s`<p class="nothing">No agents match “${l.value}”.</p>`:K.loaded.value&&s`<${nt} />`)}
<//>
`}import{m244_0 as h,m244_1 as G,m244_2 as L,m244_3 as Oe}from"../main.js";import{m245_0 as x,m245_1 as va}from"../main.js";import{m73_0 as Sa,m73_1 as Q,m73_2 as Te}from"../main.js";import{m130_0 as M}from"../main.js";var it=8;function mt({job:e}){let t=e.status==="pending"&&!e.reason?h.row(e.group).value?.explanation:null,o=t&&(Oe(t)?t.text:`Its group: ${t.text}`);return s`<${Te} job=${o?{...e,explanation:{text:o}}:e} />`}var lt=Q.columns.filter(({name:e})=>e!=="eta").map(e=>e.name==="why"?{...e,cell:t=>s`<${mt} job=${t} />`}:e);function Fe(){let e=f(()=>v(x,"job"),[]),{ids:t,waiting:o,show:a,over:r}=C(e),n=g(it),[i,_]=P(t.length-n,"jobs-list"),u=s`
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
rowOf=${E=>x.row(E)}
...${Q}
columns=${lt}
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
`}import{m94_0 as Ne}from"../main.js";import{m103_0 as Ua,m103_1 as je}from"../main.js";import{m21_0 as Ae}from"../main.js";import{m43_0 as Ce}from"../main.js";import{m55_0 as Re,m55_1 as Ya}from"../main.js";import{m125_0 as Pe,m125_1 as er}from"../main.js";function ut({names:e}){if(e.length===0)return null;let t=e.slice(0,3).join(", ");return s`
<span class="clamp" title=${e.join(", ")}>
${t}
${e.length>3?` +${e.length-3}`:""}
</span>
`}function Ie({value:e,open:t,strong:o}){return t?s`
<span class=${`number ${e===0?"quiet":""} ${o&&e>0?"strong":""}`}>
${$(e)}
</span>
`:null}function pt({group:e}){return e.explanation?s`<span class="clamp" title=${e.explanation.text}>${e.explanation.text}</span>`:e.running?s`<span class="quiet">all started</span>`:s`<span class="quiet">${e.failed?`${$(e.failed)} failed`:"finished"}</span>`}function ct({group:e}){let t=fe(e.labels);return s`
${e.target}
${t&&s`<span class="labels" title=${t}>${t}</span>`}
`}function ft({group:e}){return s`
<span class="number">${$(e.done)}</span>
${e.failed>0&&s`
<span class="number bad" title="failed">
${" "}
+${$(e.failed)}
</span>
`}
`}var dt=({group:e})=>L(e)&&s`
<span class="trend">
<${Pe} values=${e.trend??[]} />
<${Ie} value=${e.waiting} open strong />
</span>
`;function $t({group:e}){let t=e.explanation?.eta_seconds;return!e.waiting||t===null||t===void 0?null:s`<span class="number">${t<1?"now":ce(t)}</span>`}var ht=[{name:"position",title:"#",cell:e=>s`<span class="number">${e.waiting&&!G(e)?e.position:""}</span>`},{name:"build",title:"Build",main:!0,cell:e=>s`<${Re} org=${e.org_id} version=${e.app_version_id} />`},{name:"target",title:"Target",cell:e=>s`<${ct} group=${e} />`},{name:"bar",title:"Progress",cell:e=>s`<${Ae} group=${e} />`},{name:"waiting",title:"Waiting",label:"waiting",numeric:!0,cell:e=>s`<${dt} group=${e} />`},{name:"running",title:"Running",label:"running",numeric:!0,cell:e=>s`<${Ie} value=${e.running} open=${L(e)} />`},{name:"done",title:"Passed",label:"passed",numeric:!0,cell:e=>s`<${ft} group=${e} />`},{name:"priority",title:"Priority",label:"priority",numeric:!0,cell:e=>s`
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority??""}</span>
`},{name:"age",title:"Oldest",label:"oldest",numeric:!0,cell:e=>e.waiting>0&&s`<${Ce} since=${e.oldest_at} />`},{name:"eta",title:"ETA",label:"expected",numeric:!0,cell:e=>s`<${$t} group=${e} />`},{name:"agents",title:"Agents",label:"agents",cell:e=>s`<${ut} names=${e.agents??[]} />`},{name:"why",title:"Why it waits",cell:e=>s`<${pt} group=${e} />`}],_t=8,Le=4,Me=200;function Be(){let e=f(()=>v(h,"group"),[]),t=w(()=>{let[p,b,T]=[[],[],[]];for(let z of e.value){let V=h.row(z).value??{};(L(V)?G(V)?b:p:T).push(z)}return{open:p,blocked:b,over:T}}),{open:o,blocked:a,over:r}=t.value,n=[[o,g(_t)],[a,g(Le)],[r,g(Le)]],i=n.reduce((p,[b,T])=>p+Math.max(0,b.length-T),0),[_,u]=P(i,"queue-list"),[E,I,J]=n.map(([p,b])=>_?p:p.slice(0,b)),Ue=l.value?`No active groups match \u201C${l.value}\u201D.`:"No jobs waiting or running.",k=[];(E.length>0||I.length===0)&&k.push({key:"open",ids:E,empty:Ue}),I.length>0&&k.push({key:"blocked",title:"Cannot start",className:"is-blocked",ids:I}),J.length>0&&k.push({key:"over",title:"Recently finished",className:"is-over",ids:J});let O=o.length+a.length;return s`
<${c} id="queue" title="Queue" note=${O>=Me?`first ${O}`:O||""}>
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
${O>=Me&&s`<${gt} />`}
<//>
`}var gt=()=>s`
<p class="nothing">
Further groups are not shown. <a href=${m("jobs",{},{status:"pending"})}>All waiting jobs</a>
</p>
`;import{m115_0 as De}from"../main.js";import{m122_0 as qe}from"../main.js";import{m189_0 as xr,m189_1 as yr,m189_2 as Sr,m189_3 as Er,m189_4 as kr,m189_5 as Or,m189_6 as We}from"../main.js";import{m215_0 as y,m215_1 as Nr,m215_2 as jr,m215_3 as Ar,m215_4 as Cr,m215_5 as Rr,m215_6 as Pr}from"../main.js";var wt=[{key:"p",what:"to the problems",run:()=>y("problems-list")},{key:"q",what:"to the queue",run:()=>y("queue-list")},{key:"a",what:"to the agents",run:()=>y("agents-list")},{key:"e",what:"to the events",run:()=>y("feed-list")},{key:"l",what:"to the latest jobs",run:()=>y("jobs-list")}],bt=({period:e})=>s`
<${De}
label="Period of totals and charts"
hideLabel
options=${oe}
value=${e}
onChange=${t=>_e({period:t===se?"":t})}
/>
`;function Ke({query:e}){We("Overview",wt);let t=w(()=>x.loaded.value&&x.ids.value.length===0&&h.loaded.value&&h.ids.value.length===0),o=R(4,{first:1,step:1}),a=re(e);return s`
<${Ne}
title="Overview"
className="overview"
actions=${s`<${xe} label="Filter groups, agents and jobs" /><${bt} period=${a} />`}
>
${U.value>0&&s`
<${qe}>
Tests on ${A(U.value,"connected agent")} are simulated, not run: their results prove nothing.
<//>
`}
${t.value&&s`<${pe} />`}
<${je} />
<${ve} period=${a} />
<div class="overview-lists">
${!t.value&&s`
<${Be} />
<${ue} period=${a} wait=${o<2} />
`}
${o>=3&&s`
<div class="overview-pair">
<${ke} />
<${be} />
</div>
`}
${o>=4&&!t.value&&s`<${Fe} />`}
</div>
<//>
`}export{Ke as default};
