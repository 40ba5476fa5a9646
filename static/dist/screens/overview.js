import{m299_0 as Gt,m299_1 as zt,m299_2 as Ht,m299_3 as Vt,m299_4 as Yt,m299_5 as Xt,m299_6 as K,m299_7 as Zt,m299_8 as g,m299_9 as es,m299_10 as ts,m299_11 as ss}from"../main.js";import{m297_0 as rs,m297_1 as ns,m297_2 as is,m297_3 as ae,m297_4 as ms,m297_5 as ls,m297_6 as us,m297_7 as ps,m297_8 as d,m297_9 as fs,m297_10 as cs,m297_11 as ds}from"../main.js";import{m10_0 as re,m10_1 as N,m10_2 as O,m10_3 as _}from"../main.js";import{m11_0 as ws,m11_1 as ne,m11_2 as bs,m11_3 as vs}from"../main.js";import{m175_0 as Ss,m175_1 as C,m175_2 as ie,m175_3 as Os,m175_4 as ks,m175_5 as Ts}from"../main.js";import{m182_0 as As,m182_1 as js,m182_2 as Ns,m182_3 as Cs,m182_4 as Rs,m182_5 as R,m182_6 as Ps,m182_7 as Ls,m182_8 as Ms,m182_9 as Bs,m182_10 as me,m182_11 as le,m182_12 as h,m182_13 as Is,m182_14 as qs,m182_15 as Ds,m182_16 as Ws,m182_17 as J,m182_18 as Qs,m182_19 as Us,m182_20 as Ks,m182_21 as Js,m182_22 as ue,m182_23 as Gs}from"../main.js";import{m191_0 as s}from"../main.js";import{m4_0 as Xs,m4_1 as Zs,m4_2 as pe,m4_3 as eo,m4_4 as to}from"../main.js";import{m273_0 as G}from"../main.js";var fe={"1h":3600,"24h":86400,"7d":604800},ft=6e4,P=class{#e;#t=null;#r=new AbortController;#s=0;#o=!1;columns=K(null);error=K(null);constructor(t){this.#e=t}start(){this.#a();let t=G.watch(()=>this.#a());this.load();let o=()=>document.hidden||this.load();return document.addEventListener("visibilitychange",o),()=>{t(),document.removeEventListener("visibilitychange",o),clearTimeout(this.#s),this.#r.abort()}}async load(){if(!this.#o){this.#o=!0,clearTimeout(this.#s);try{this.#t=await pe(`/api/v1/series?range=${this.#e}`,{signal:this.#r.signal}),this.error.value=null,this.#a()}catch(t){if(t.name==="AbortError")return;this.error.value=t}finally{this.#o=!1}(this.#e!=="1h"||this.error.peek())&&(this.#s=setTimeout(()=>document.hidden||this.load(),ft))}}#a(){if(this.#t!==null){let t=this.#e==="1h"?ie(this.#t,G.peek()):this.#t;t===null?this.load():this.columns.value=t}}};import{m291_0 as ce,m291_1 as de,m291_2 as po,m291_3 as fo,m291_4 as _e,m291_5 as he,m291_6 as co}from"../main.js";import{m41_0 as $e}from"../main.js";import{m109_0 as f}from"../main.js";import{m142_0 as vo,m142_1 as ge,m142_2 as we}from"../main.js";var be=60,k=e=>`since ${le(e.at(-1))}`;function ct(e,t){let{at:o,values:a}=C(e,{...t,names:["done","failed"]}),r=a.done.map((n,i)=>n===null?null:n+a.failed[i]);return{title:"Throughput (per minute)",data:[o,r,a.done],series:[{name:"failed",tone:"bad",kind:"bars",shown:n=>a.failed[n]},{name:"passed",tone:"good",kind:"bars"}],write:_,least:4,newest:`mean ${k(o)}`,summary:[`Mean ${k(o)}: ${_(a.done.at(-1)??0)} passed and`,`${_(a.failed.at(-1)??0)} failed a minute;`,`at most ${_(N(r))} together in this period.`].join(" ")}}function dt(e,t){let{at:o,values:a}=C(e,{...t,names:["wait_p50","wait_p95"],merge:"most"}),r=n=>n.findLast(i=>i!==null)??null;return{title:"Wait",data:[o,a.wait_p95,a.wait_p50],series:[{name:"p95",tone:"warn",kind:"line",shown:n=>a.wait_p95[n]},{name:"p50",tone:"go",kind:"line",shown:n=>a.wait_p50[n]}],write:O,steps:re,least:4,newest:`highest ${k(o)}`,summary:r(a.wait_p50)===null?"No job started in this period.":[`Latest wait: p50 ${O(r(a.wait_p50))}, p95 ${O(r(a.wait_p95))};`,`highest p95 in this period: ${O(N(a.wait_p95))}.`].join(" ")}}function _t(e,t){let{at:o,values:a}=C(e,{...t,names:["waiting","running"]});return{title:"Waiting and running",data:[o,a.waiting,a.running],series:[{name:"waiting",tone:"ink-2",kind:"line"},{name:"running",tone:"go",kind:"line"}],write:_,least:4,newest:`mean ${k(o)}`,summary:[`Mean ${k(o)}: ${_(a.waiting.at(-1)??0)} waiting and`,`${_(a.running.at(-1)??0)} running;`,`highest mean in this period: ${_(N(a.waiting))} waiting.`].join(" ")}}function ht(e,t){let o=fe[t],a=o/be,r=Math.ceil(((e.at.at(-1)??ne())+e.step)/a)*a;return{from:r-o,to:r,count:be}}function ve({period:e,wait:t=!1}){let o=d(()=>new P(e),[e]);ae(()=>o.start(),[o]);let a=t?null:o.columns.value,r=d(()=>a&&[ct,dt,_t].map(n=>n(a,ht(a,e))),[a]);return s`
<${f} id="charts" title="Over time" note=${_e(e)}>${o.error.value&&s`
<${ge}
title="Charts could not be loaded"
text=${o.error.value.message}
again=${()=>o.load()}
/>
`}${r&&s`<${$e} label="Over time" charts=${r} />`}${!r&&!o.error.value&&s`
<div class="charts is-waiting"><${we} lines=${5} /></div>
`}<//>
`}import{m53_0 as xe}from"../main.js";var $t=3,gt=600;function ye(e){let t=[],o=new Map;for(let r of e){let n=`${r.kind} ${r.level}`,i=o.get(n);if(i&&J(i.at(-1).at)-J(r.at)<=gt)i.push(r);else{let p=[r];o.set(n,p),t.push(p)}}return t.flatMap(r=>r.length<$t?r.map(n=>({id:n.id,newest:n,count:1})):[{id:r.at(-1).id,newest:r[0],count:r.length}]).sort((r,n)=>r.newest.at<n.newest.at?1:r.newest.at>n.newest.at?-1:0)}import{m184_0 as L}from"../main.js";import{m189_0 as Wo,m189_1 as M,m189_2 as Qo,m189_3 as Se,m189_4 as Uo,m189_5 as Ko,m189_6 as Jo}from"../main.js";import{m235_0 as Ho,m235_1 as Vo,m235_2 as Yo,m235_3 as Xo,m235_4 as Zo,m235_5 as Oe,m235_6 as ea,m235_7 as m,m235_8 as ta,m235_9 as sa}from"../main.js";import{m267_0 as z}from"../main.js";import{m82_0 as B}from"../main.js";var wt=40,ke={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]},bt=new Set(["agent_connected","agent_disconnected","agent_heard"]),vt=e=>e.level==="info"&&bt.has(e.kind);function xt({job_id:e,batch_id:t,agent:o}){return e?m("job",{id:e}):t?m("batch",{id:t}):o?m("agent",{name:o}):null}function yt({kind:e,agent:t}){return e==="job_failed"?m("failures"):e.startsWith("job_")?m("jobs"):t?m("fleet"):m("batches")}function St({line:{id:e,newest:t,count:o}}){let[a,r]=ke[t.level]??ke.info,n=o>1?yt(t):xt(t),i=t.agent&&t.job_id?m("agent",{name:t.agent}):null;return s`
<li class=${`feed-event feed-${t.level}`}><span class="feed-level"><${B} name=${a} /><span class="feed-word">${r}</span></span><span class="feed-text">${n?s`
<a
href=${n}
data-row=${`event/${e}`}
tabindex="-1"
data-failed=${t.level==="bad"?"":void 0}
>${t.text}</a>
`:t.text}${o>1&&s`
<span class="feed-count number">${" "}
and ${h(o-1)} more like it
</span>
`}${i&&o===1&&s`
<span class="feed-more">${" "}<a href=${i}>${t.agent}</a></span>
`}</span><time class="number quiet" datetime=${t.at}>${ue(t.at)}</time></li>
`}function Ot({ids:e,lines:t}){let o=Se(),a=M(e.length);return s`
<ol
class="feed"
id="feed-list"
...${o}
aria-label="Events, newest first"
>${e.slice(0,a).map(r=>t.get(r)).filter(Boolean).map(r=>s`<${St} key=${r.id} line=${r} />`)}</ol>
`}function Te(){let e=g(()=>{let p=z.ids.value.map(l=>z.row(l).value).filter(l=>l&&!vt(l));return new Map(ye(p).slice(0,wt).map(l=>[l.id,l]))}),t=g(()=>[...e.value.keys()]),{ids:o,waiting:a,show:r,over:n}=L(t),i=a>0&&s`<button type="button" class="pill" onClick=${r}>Show ${a} new</button>`;return s`
<div class="held" ...${n}><${f} id="feed" title="Events" tools=${i}>${o.length>0?s`<${Ot} ids=${o} lines=${e.value} />`:s`
<p class="nothing">
No events yet. Failures, lost agents, pauses and finished batches appear here.
</p>
`}<//></div>
`}import{m61_0 as ba,m61_1 as Ee}from"../main.js";import{m63_0 as Fe}from"../main.js";import{m176_0 as u,m176_1 as b,m176_2 as Oa,m176_3 as ka,m176_4 as Ta}from"../main.js";import{m265_0 as H,m265_1 as V,m265_2 as Ae}from"../main.js";import{m271_0 as Na,m271_1 as Ca,m271_2 as je}from"../main.js";import{m19_0 as Ne,m19_1 as La,m19_2 as Ma}from"../main.js";import{m64_0 as Ce,m64_1 as qa}from"../main.js";import{m124_0 as w,m124_1 as v}from"../main.js";var kt=12,Tt=()=>s`
<p class="nothing">
No agent is connected. <${Ce} /></p>
`;function Re(){let e=d(()=>b(H,"agent"),[]).value,t=w(kt),o=e.length<=t,a=o||u.value?e:[...new Set([...je.value,...Ae.value])],r=s`<a href=${m("fleet")}>Show fleet</a>`;return s`
<${f} id="agents" title="Agents" note=${e.length||""} tools=${r}>${a.length>0&&s`<${Ne} ids=${a.slice(0,t)} />`}${a.length>t&&s`
<p class="nothing"><a href=${m("fleet",{},{q:u.value})}>${h(a.length-t)} more</a></p>
`}${!o&&!u.value&&a.length===0&&s`<p class="nothing">No agents need attention.</p>`}${e.length===0&&(u.value?s`<p class="nothing">No agents match “${u.value}”.</p>`:H.loaded.value&&s`<${Tt} />`)}<//>
`}import{m268_0 as Y,m268_1 as $,m268_2 as Pe,m268_3 as I,m268_4 as Le,m268_5 as or}from"../main.js";import{m269_0 as x,m269_1 as nr}from"../main.js";import{m84_0 as lr,m84_1 as X,m84_2 as Me}from"../main.js";import{m143_0 as fr,m143_1 as Be,m143_2 as cr,m143_3 as dr}from"../main.js";import{m145_0 as q}from"../main.js";var Et=8,Ft=({job:e})=>s`<${Be} job=${Y(e)} />`;function At({job:e}){let{explanation:t}=e.reason?e:Y(e),o=t&&(Le(t)?t.text:`Its group: ${t.text}`);return s`<${Me} job=${o?{...e,explanation:{text:o,why:o}}:e} />`}var jt={status:{cell:e=>s`<${Ft} job=${e} />`},test:{under:e=>s`<${At} job=${e} />`}},Nt=X.columns.map(e=>({...e,...jt[e.name]}));function Ie(){let e=d(()=>b(x,"job"),[]),{ids:t,waiting:o,show:a,over:r}=L(e),n=w(Et),[i,p]=v(t.length-n,"jobs-list"),l=s`
${o>0&&s`<button type="button" class="pill" onClick=${a}>Show ${o} new</button>`}<a href=${m("jobs",{},{q:u.value})}>All jobs</a>
`;return s`
<div class="held" ...${r}><${f} id="jobs" title="Latest jobs" tools=${l}><${q}
id="jobs-list"
label="Latest jobs"
className="jobs"
ids=${i?t:t.slice(0,n)}
rowOf=${D=>x.row(D)}
...${X}
columns=${Nt}
/>${t.length===0&&s`
<p class="nothing">${u.value?`No jobs match \u201C${u.value}\u201D among the latest.`:"No jobs yet."}</p>
`}${p}${i&&t.length>=100&&s`<p class="nothing">The ${R(t.length,"most recently changed job")}.</p>`}<//></div>
`}import{m107_0 as qe}from"../main.js";import{m116_0 as Pr,m116_1 as De}from"../main.js";import{m264_0 as Br,m264_1 as Z,m264_2 as ee}from"../main.js";import{m234_0 as We,m234_1 as Dr}from"../main.js";import{m20_0 as Qe}from"../main.js";import{m27_0 as Ue}from"../main.js";import{m52_0 as Ke}from"../main.js";import{m56_0 as Vr,m56_1 as Yr,m56_2 as Je}from"../main.js";import{m65_0 as Ge,m65_1 as en,m65_2 as tn}from"../main.js";import{m114_0 as ze,m114_1 as an,m114_2 as He}from"../main.js";import{m139_0 as Ve,m139_1 as mn}from"../main.js";import{m167_0 as Ye}from"../main.js";function Ct({names:e}){if(e.length===0)return null;let t=e.slice(0,3).join(", ");return s`
<span class="clamp" title=${e.join(", ")}>${t}${e.length>3?` +${e.length-3}`:""}</span>
`}function et({value:e,open:t,strong:o}){return t?s`
<span class=${`number ${e===0?"quiet":""} ${o&&e>0?"strong":""}`}>${h(e)}</span>
`:null}function Rt({group:e}){return e.explanation?s`<${Ye} explanation=${e.explanation} />`:e.running?s`<span class="quiet">all started</span>`:s`<span class="quiet">finished <${Qe} at=${e.changed_at} /></span>`}function Pt({group:e}){let t=me(e.labels);return s`
${e.target}${t&&s`<span class="labels" title=${t}>${t}</span>`}
`}function Lt({group:e}){let t=ee(e),{failed:o}=Z(t);return s`
${o>0&&s`
<span class="queue-failed bad" title=${`${h(o)} failed`}><${B} name="failed" /><span class="number">${h(o)}</span><span class="unseen"> failed,</span></span>
`}<${Je} of=${t} />${" "}<span class="number">${h(t.done)}</span>
`}var Mt=({group:e})=>I(e)&&s`
<span class="trend"><${Ve} values=${e.trend??[]} /><${et} value=${e.waiting} open strong /></span>
`,Bt=({group:e})=>e.position?s`<span class="number">${e.position}</span>`:s`<span class="quiet" title="It cannot start, or agents have all of it">–</span>`,It=[{name:"position",title:"#",cell:e=>e.waiting>0&&s`<${Bt} group=${e} />`},{name:"build",title:"Build",main:!0,cell:e=>s`<${Ge} org=${e.org_id} version=${e.app_version_id} />`},{name:"target",title:"Target",cell:e=>s`<${Pt} group=${e} />`},{name:"bar",title:"Progress",cell:e=>s`<${Ue} group=${Z(ee(e))} />`},{name:"waiting",title:"Waiting",label:"waiting",numeric:!0,cell:e=>s`<${Mt} group=${e} />`},{name:"running",title:"Running",label:"running",numeric:!0,cell:e=>s`<${et} value=${e.running} open=${I(e)} />`},{name:"done",title:"Ended",label:"passed",numeric:!0,cell:e=>s`<${Lt} group=${e} />`},{name:"priority",title:"Priority",label:"priority",numeric:!0,cell:e=>s`
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority??""}</span>
`},{name:"age",title:"Oldest",label:"oldest",numeric:!0,cell:e=>e.waiting>0&&s`<${Ke} since=${e.oldest_at} />`},{name:"agents",title:"Agents",label:"agents",cell:e=>s`<${Ct} names=${e.agents??[]} />`},{name:"why",title:"Why it waits",cell:e=>s`<${Rt} group=${e} />`},{name:"acts",title:s`<span class="unseen">Actions</span>`,some:e=>e.waiting>0&&We("priority","job"),cell:e=>e.waiting>0&&s`<${ze} of=${He(e)} label=${`Priority of build ${e.app_version_id}\u2026`} />`}],te=e=>$.row(e).value?.status==="failed",Xe=8,qt=4,Ze=200;function tt(){let e=d(()=>b($,"group"),[]),t=g(()=>{let[c,F,S]=[[],[],[]];for(let A of e.value){let j=$.row(A).value??{};(I(j)?Pe(j)?F:c:S).push(A)}return S.sort((A,j)=>te(j)-te(A)),{open:c,blocked:F,over:S}}),{open:o,blocked:a,over:r}=t.value,n=r.filter(te).length,i=w(Xe),p=w(qt),l=Math.max(p,Math.min(n,Xe)),[D,rt]=v(o.length-i,"queue-list"),[nt,it]=v(a.length-p,"queue-list","more that cannot start"),[mt,lt]=v(r.length-l,"queue-list","more finished"),W=(c,F,S)=>S?c:c.slice(0,F),se=W(o,i,D),Q=W(a,p,nt),oe=W(r,l,mt),U=u.value,ut=s`<a href=${m("jobs",{},{q:U})}>Search all jobs</a>`,pt=U?s`No active groups match “${U}”. ${ut}`:"No jobs waiting or running.",T=[];(se.length>0||Q.length===0)&&T.push({key:"open",ids:se,empty:pt,foot:rt}),Q.length>0&&T.push({key:"blocked",title:"Cannot start",className:"is-blocked",ids:Q,foot:it}),oe.length>0&&T.push({key:"over",title:`Recently finished${n?", failed first":""}`,className:"is-over",ids:oe,foot:lt});let E=o.length+a.length;return s`
<${f} id="queue" title="Queue" note=${E>=Ze?`first ${E}`:E||""}><${q}
id="queue-list"
label="Queue of groups, next first"
className="queue"
columns=${It}
sections=${T}
kind="group"
rowOf=${c=>$.row(c)}
hrefOf=${c=>m("group",{id:c.id})}
/>${E>=Ze&&s`<${Dt} />`}<//>
`}var Dt=()=>s`
<p class="nothing">
Further groups are not shown. <a href=${m("jobs",{},{status:"pending"})}>All waiting jobs</a></p>
`;import{m129_0 as st}from"../main.js";import{m207_0 as Mn,m207_1 as Bn,m207_2 as In,m207_3 as qn,m207_4 as Dn,m207_5 as Wn,m207_6 as ot}from"../main.js";import{m237_0 as y,m237_1 as Kn,m237_2 as Jn,m237_3 as Gn,m237_4 as zn,m237_5 as Hn,m237_6 as Vn}from"../main.js";var Wt=[{key:"p",what:"to the problems",run:()=>y("problems-list")},{key:"q",what:"to the queue",run:()=>y("queue-list")},{key:"a",what:"to the agents",run:()=>y("agents-list")},{key:"e",what:"to the events",run:()=>y("feed-list")},{key:"l",what:"to the latest jobs",run:()=>y("jobs-list")}],Qt=({period:e})=>s`
<${st}
label="Period of totals and charts"
hideLabel
options=${de}
value=${e}
onChange=${t=>Oe({period:t===ce?"":t})}
/>
`,Ut=()=>s`
<span class="tag is-warn" data-simulated data-tip="Their tests are simulated, not run: the results prove nothing">${R(V.value,"simulated agent")}</span>
`;function at({query:e}){ot("Overview",Wt);let t=g(()=>x.loaded.value&&x.ids.value.length===0&&$.loaded.value&&$.ids.value.length===0),o=M(4,{first:1,step:1}),a=he(e);return s`
<${qe}
title="Overview"
className="overview"
state=${V.value>0&&s`<${Ut} />`}
actions=${s`<${Fe} label="Filter groups, agents and jobs" /><${Qt} period=${a} />`}
>${t.value&&s`<${xe} />`}<${De} /><${Ee} period=${a} /><div class="overview-lists">${!t.value&&s`
<${tt} /><${ve} period=${a} wait=${o<2} />
`}${o>=3&&s`
<div class="overview-pair"><${Re} /><${Te} /></div>
`}${o>=4&&!t.value&&s`<${Ie} />`}</div><//>
`}export{at as default};
