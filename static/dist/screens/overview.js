import{m299_0 as Qt,m299_1 as Ut,m299_2 as Kt,m299_3 as Gt,m299_4 as Jt,m299_5 as zt,m299_6 as K,m299_7 as Vt,m299_8 as g,m299_9 as Ht,m299_10 as Yt,m299_11 as Xt}from"../main.js";import{m297_0 as ts,m297_1 as ss,m297_2 as os,m297_3 as oe,m297_4 as as,m297_5 as rs,m297_6 as ns,m297_7 as is,m297_8 as h,m297_9 as ms,m297_10 as ls,m297_11 as us}from"../main.js";import{m10_0 as ae,m10_1 as j,m10_2 as O,m10_3 as _}from"../main.js";import{m11_0 as hs,m11_1 as re,m11_2 as _s,m11_3 as $s}from"../main.js";import{m175_0 as bs,m175_1 as C,m175_2 as ne,m175_3 as vs,m175_4 as xs,m175_5 as ys}from"../main.js";import{m182_0 as ks,m182_1 as Ts,m182_2 as Es,m182_3 as Fs,m182_4 as As,m182_5 as R,m182_6 as Ns,m182_7 as js,m182_8 as Cs,m182_9 as Rs,m182_10 as ie,m182_11 as me,m182_12 as $,m182_13 as Ps,m182_14 as Ms,m182_15 as Ls,m182_16 as Bs,m182_17 as G,m182_18 as Is,m182_19 as qs,m182_20 as Ds,m182_21 as Ws,m182_22 as le,m182_23 as Qs}from"../main.js";import{m191_0 as s}from"../main.js";import{m4_0 as zs,m4_1 as Vs,m4_2 as ue,m4_3 as Hs,m4_4 as Ys}from"../main.js";import{m273_0 as J}from"../main.js";var pe={"1h":3600,"24h":86400,"7d":604800},ut=6e4,P=class{#e;#t=null;#r=new AbortController;#s=0;#o=!1;columns=K(null);error=K(null);constructor(t){this.#e=t}start(){this.#a();let t=J.watch(()=>this.#a());this.load();let o=()=>document.hidden||this.load();return document.addEventListener("visibilitychange",o),()=>{t(),document.removeEventListener("visibilitychange",o),clearTimeout(this.#s),this.#r.abort()}}async load(){if(!this.#o){this.#o=!0,clearTimeout(this.#s);try{this.#t=await ue(`/api/v1/series?range=${this.#e}`,{signal:this.#r.signal}),this.error.value=null,this.#a()}catch(t){if(t.name==="AbortError")return;this.error.value=t}finally{this.#o=!1}(this.#e!=="1h"||this.error.peek())&&(this.#s=setTimeout(()=>document.hidden||this.load(),ut))}}#a(){if(this.#t!==null){let t=this.#e==="1h"?ne(this.#t,J.peek()):this.#t;t===null?this.load():this.columns.value=t}}};import{m291_0 as fe,m291_1 as ce,m291_2 as io,m291_3 as mo,m291_4 as de,m291_5 as he,m291_6 as lo}from"../main.js";import{m41_0 as _e}from"../main.js";import{m109_0 as f}from"../main.js";import{m142_0 as $o,m142_1 as $e,m142_2 as ge}from"../main.js";var we=60,k=e=>`since ${me(e.at(-1))}`;function pt(e,t){let{at:o,values:a}=C(e,{...t,names:["done","failed"]}),r=a.done.map((n,i)=>n===null?null:n+a.failed[i]);return{title:"Throughput (per minute)",data:[o,r,a.done],series:[{name:"failed",tone:"bad",kind:"bars",shown:n=>a.failed[n]},{name:"passed",tone:"good",kind:"bars"}],write:_,least:4,newest:`mean ${k(o)}`,summary:[`Mean ${k(o)}: ${_(a.done.at(-1)??0)} passed and`,`${_(a.failed.at(-1)??0)} failed a minute;`,`at most ${_(j(r))} together in this period.`].join(" ")}}function ft(e,t){let{at:o,values:a}=C(e,{...t,names:["wait_p50","wait_p95"],merge:"most"}),r=n=>n.findLast(i=>i!==null)??null;return{title:"Wait",data:[o,a.wait_p95,a.wait_p50],series:[{name:"p95",tone:"warn",kind:"line",shown:n=>a.wait_p95[n]},{name:"p50",tone:"go",kind:"line",shown:n=>a.wait_p50[n]}],write:O,steps:ae,least:4,newest:`highest ${k(o)}`,summary:r(a.wait_p50)===null?"No job started in this period.":[`Latest wait: p50 ${O(r(a.wait_p50))}, p95 ${O(r(a.wait_p95))};`,`highest p95 in this period: ${O(j(a.wait_p95))}.`].join(" ")}}function ct(e,t){let{at:o,values:a}=C(e,{...t,names:["waiting","running"]});return{title:"Waiting and running",data:[o,a.waiting,a.running],series:[{name:"waiting",tone:"ink-2",kind:"line"},{name:"running",tone:"go",kind:"line"}],write:_,least:4,newest:`mean ${k(o)}`,summary:[`Mean ${k(o)}: ${_(a.waiting.at(-1)??0)} waiting and`,`${_(a.running.at(-1)??0)} running;`,`highest mean in this period: ${_(j(a.waiting))} waiting.`].join(" ")}}function dt(e,t){let o=pe[t],a=o/we,r=Math.ceil(((e.at.at(-1)??re())+e.step)/a)*a;return{from:r-o,to:r,count:we}}function be({period:e,wait:t=!1}){let o=h(()=>new P(e),[e]);oe(()=>o.start(),[o]);let a=t?null:o.columns.value,r=h(()=>a&&[pt,ft,ct].map(n=>n(a,dt(a,e))),[a]);return s`
<${f} id="charts" title="Over time" note=${de(e)}>${o.error.value&&s`
<${$e}
title="Charts could not be loaded"
text=${o.error.value.message}
again=${()=>o.load()}
/>
`}${r&&s`<${_e} label="Over time" charts=${r} />`}${!r&&!o.error.value&&s`
<div class="charts is-waiting"><${ge} lines=${5} /></div>
`}<//>
`}import{m53_0 as ve}from"../main.js";var ht=3,_t=600;function xe(e){let t=[],o=new Map;for(let r of e){let n=`${r.kind} ${r.level}`,i=o.get(n);if(i&&G(i.at(-1).at)-G(r.at)<=_t)i.push(r);else{let p=[r];o.set(n,p),t.push(p)}}return t.flatMap(r=>r.length<ht?r.map(n=>({id:n.id,newest:n,count:1})):[{id:r.at(-1).id,newest:r[0],count:r.length}]).sort((r,n)=>r.newest.at<n.newest.at?1:r.newest.at>n.newest.at?-1:0)}import{m184_0 as M}from"../main.js";import{m189_0 as Bo,m189_1 as L,m189_2 as Io,m189_3 as ye,m189_4 as qo,m189_5 as Do,m189_6 as Wo}from"../main.js";import{m235_0 as Ko,m235_1 as Go,m235_2 as Jo,m235_3 as zo,m235_4 as Vo,m235_5 as Se,m235_6 as Ho,m235_7 as m,m235_8 as Yo,m235_9 as Xo}from"../main.js";import{m267_0 as z}from"../main.js";import{m82_0 as B}from"../main.js";var $t=40,Oe={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]},gt=new Set(["agent_connected","agent_disconnected","agent_heard"]),wt=e=>e.level==="info"&&gt.has(e.kind);function bt({job_id:e,batch_id:t,agent:o}){return e?m("job",{id:e}):t?m("batch",{id:t}):o?m("agent",{name:o}):null}function vt({kind:e,agent:t}){return e==="job_failed"?m("failures"):e.startsWith("job_")?m("jobs"):t?m("fleet"):m("batches")}function xt({line:{id:e,newest:t,count:o}}){let[a,r]=Oe[t.level]??Oe.info,n=o>1?vt(t):bt(t),i=t.agent&&t.job_id?m("agent",{name:t.agent}):null;return s`
<li class=${`feed-event feed-${t.level}`}><span class="feed-level"><${B} name=${a} /><span class="feed-word">${r}</span></span><span class="feed-text">${n?s`
<a
href=${n}
data-row=${`event/${e}`}
tabindex="-1"
data-failed=${t.level==="bad"?"":void 0}
>${t.text}</a>
`:t.text}${o>1&&s`
<span class="feed-count number">${" "}
and ${$(o-1)} more like it
</span>
`}${i&&o===1&&s`
<span class="feed-more">${" "}<a href=${i}>${t.agent}</a></span>
`}</span><time class="number quiet" datetime=${t.at}>${le(t.at)}</time></li>
`}function yt({ids:e,lines:t}){let o=ye(),a=L(e.length);return s`
<ol
class="feed"
id="feed-list"
...${o}
aria-label="Events, newest first"
>${e.slice(0,a).map(r=>t.get(r)).filter(Boolean).map(r=>s`<${xt} key=${r.id} line=${r} />`)}</ol>
`}function ke(){let e=g(()=>{let p=z.ids.value.map(l=>z.row(l).value).filter(l=>l&&!wt(l));return new Map(xe(p).slice(0,$t).map(l=>[l.id,l]))}),t=g(()=>[...e.value.keys()]),{ids:o,waiting:a,show:r,over:n}=M(t),i=a>0&&s`<button type="button" class="pill" onClick=${r}>Show ${a} new</button>`;return s`
<div class="held" ...${n}><${f} id="feed" title="Events" tools=${i}>${o.length>0?s`<${yt} ids=${o} lines=${e.value} />`:s`
<p class="nothing">
No events yet. Failures, lost agents, pauses and finished batches appear here.
</p>
`}<//></div>
`}import{m61_0 as _a,m61_1 as Te}from"../main.js";import{m63_0 as Ee}from"../main.js";import{m176_0 as u,m176_1 as b,m176_2 as va,m176_3 as xa,m176_4 as ya}from"../main.js";import{m265_0 as V,m265_1 as H,m265_2 as Fe}from"../main.js";import{m271_0 as Ea,m271_1 as Fa,m271_2 as Ae}from"../main.js";import{m19_0 as Ne,m19_1 as ja,m19_2 as Ca}from"../main.js";import{m64_0 as je,m64_1 as Ma}from"../main.js";import{m124_0 as w,m124_1 as v}from"../main.js";var St=12,Ot=()=>s`
<p class="nothing">
No agent is connected. <${je} /></p>
`;function Ce(){let e=h(()=>b(V,"agent"),[]).value,t=w(St),o=e.length<=t,a=o||u.value?e:[...new Set([...Ae.value,...Fe.value])],r=s`<a href=${m("fleet")}>Show fleet</a>`;return s`
<${f} id="agents" title="Agents" note=${e.length||""} tools=${r}>${a.length>0&&s`<${Ne} ids=${a.slice(0,t)} />`}${a.length>t&&s`
<p class="nothing"><a href=${m("fleet",{},{q:u.value})}>${$(a.length-t)} more</a></p>
`}${!o&&!u.value&&a.length===0&&s`<p class="nothing">No agents need attention.</p>`}${e.length===0&&(u.value?s`<p class="nothing">No agents match “${u.value}”.</p>`:V.loaded.value&&s`<${Ot} />`)}<//>
`}import{m268_0 as c,m268_1 as Re,m268_2 as I,m268_3 as Pe,m268_4 as Za}from"../main.js";import{m269_0 as x,m269_1 as sr}from"../main.js";import{m84_0 as rr,m84_1 as Y,m84_2 as Me}from"../main.js";import{m145_0 as q}from"../main.js";var kt=8;function Tt({job:e}){let t=e.status==="pending"&&!e.reason?c.row(e.group).value?.explanation:null,o=t&&(Pe(t)?t.text:`Its group: ${t.text}`);return s`<${Me} job=${o?{...e,explanation:{text:o,why:o}}:e} />`}var Et=Y.columns.map(e=>e.under?{...e,under:t=>s`<${Tt} job=${t} />`}:e);function Le(){let e=h(()=>b(x,"job"),[]),{ids:t,waiting:o,show:a,over:r}=M(e),n=w(kt),[i,p]=v(t.length-n,"jobs-list"),l=s`
${o>0&&s`<button type="button" class="pill" onClick=${a}>Show ${o} new</button>`}<a href=${m("jobs",{},{q:u.value})}>All jobs</a>
`;return s`
<div class="held" ...${r}><${f} id="jobs" title="Latest jobs" tools=${l}><${q}
id="jobs-list"
label="Latest jobs"
className="jobs"
ids=${i?t:t.slice(0,n)}
rowOf=${D=>x.row(D)}
...${Y}
columns=${Et}
/>${t.length===0&&s`
<p class="nothing">${u.value?`No jobs match \u201C${u.value}\u201D among the latest.`:"No jobs yet."}</p>
`}${p}${i&&t.length>=100&&s`<p class="nothing">The ${R(t.length,"most recently changed job")}.</p>`}<//></div>
`}import{m107_0 as Be}from"../main.js";import{m116_0 as Or,m116_1 as Ie}from"../main.js";import{m264_0 as Er,m264_1 as X,m264_2 as Z}from"../main.js";import{m234_0 as qe,m234_1 as Nr}from"../main.js";import{m20_0 as De}from"../main.js";import{m27_0 as We}from"../main.js";import{m52_0 as Qe}from"../main.js";import{m56_0 as qr,m56_1 as Dr,m56_2 as Ue}from"../main.js";import{m65_0 as Ke,m65_1 as Ur,m65_2 as Kr}from"../main.js";import{m114_0 as Ge,m114_1 as zr,m114_2 as Je}from"../main.js";import{m139_0 as ze,m139_1 as Yr}from"../main.js";import{m167_0 as Ve}from"../main.js";function Ft({names:e}){if(e.length===0)return null;let t=e.slice(0,3).join(", ");return s`
<span class="clamp" title=${e.join(", ")}>${t}${e.length>3?` +${e.length-3}`:""}</span>
`}function Xe({value:e,open:t,strong:o}){return t?s`
<span class=${`number ${e===0?"quiet":""} ${o&&e>0?"strong":""}`}>${$(e)}</span>
`:null}function At({group:e}){return e.explanation?s`<${Ve} explanation=${e.explanation} />`:e.running?s`<span class="quiet">all started</span>`:s`<span class="quiet">finished <${De} at=${e.changed_at} /></span>`}function Nt({group:e}){let t=ie(e.labels);return s`
${e.target}${t&&s`<span class="labels" title=${t}>${t}</span>`}
`}function jt({group:e}){let t=Z(e),{failed:o}=X(t);return s`
${o>0&&s`
<span class="queue-failed bad" title=${`${$(o)} failed`}><${B} name="failed" /><span class="number">${$(o)}</span><span class="unseen"> failed,</span></span>
`}<${Ue} of=${t} />${" "}<span class="number">${$(t.done)}</span>
`}var Ct=({group:e})=>I(e)&&s`
<span class="trend"><${ze} values=${e.trend??[]} /><${Xe} value=${e.waiting} open strong /></span>
`,Rt=({group:e})=>e.position?s`<span class="number">${e.position}</span>`:s`<span class="quiet" title="It cannot start, or agents have all of it">–</span>`,Pt=[{name:"position",title:"#",cell:e=>e.waiting>0&&s`<${Rt} group=${e} />`},{name:"build",title:"Build",main:!0,cell:e=>s`<${Ke} org=${e.org_id} version=${e.app_version_id} />`},{name:"target",title:"Target",cell:e=>s`<${Nt} group=${e} />`},{name:"bar",title:"Progress",cell:e=>s`<${We} group=${X(Z(e))} />`},{name:"waiting",title:"Waiting",label:"waiting",numeric:!0,cell:e=>s`<${Ct} group=${e} />`},{name:"running",title:"Running",label:"running",numeric:!0,cell:e=>s`<${Xe} value=${e.running} open=${I(e)} />`},{name:"done",title:"Ended",label:"passed",numeric:!0,cell:e=>s`<${jt} group=${e} />`},{name:"priority",title:"Priority",label:"priority",numeric:!0,cell:e=>s`
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority??""}</span>
`},{name:"age",title:"Oldest",label:"oldest",numeric:!0,cell:e=>e.waiting>0&&s`<${Qe} since=${e.oldest_at} />`},{name:"agents",title:"Agents",label:"agents",cell:e=>s`<${Ft} names=${e.agents??[]} />`},{name:"why",title:"Why it waits",cell:e=>s`<${At} group=${e} />`},{name:"acts",title:s`<span class="unseen">Actions</span>`,some:e=>e.waiting>0&&qe("priority","job"),cell:e=>e.waiting>0&&s`<${Ge} of=${Je(e)} label=${`Priority of build ${e.app_version_id}\u2026`} />`}],ee=e=>c.row(e).value?.status==="failed",He=8,Mt=4,Ye=200;function Ze(){let e=h(()=>b(c,"group"),[]),t=g(()=>{let[d,F,S]=[[],[],[]];for(let A of e.value){let N=c.row(A).value??{};(I(N)?Re(N)?F:d:S).push(A)}return S.sort((A,N)=>ee(N)-ee(A)),{open:d,blocked:F,over:S}}),{open:o,blocked:a,over:r}=t.value,n=r.filter(ee).length,i=w(He),p=w(Mt),l=Math.max(p,Math.min(n,He)),[D,ot]=v(o.length-i,"queue-list"),[at,rt]=v(a.length-p,"queue-list","more that cannot start"),[nt,it]=v(r.length-l,"queue-list","more finished"),W=(d,F,S)=>S?d:d.slice(0,F),te=W(o,i,D),Q=W(a,p,at),se=W(r,l,nt),U=u.value,mt=s`<a href=${m("jobs",{},{q:U})}>Search all jobs</a>`,lt=U?s`No active groups match “${U}”. ${mt}`:"No jobs waiting or running.",T=[];(te.length>0||Q.length===0)&&T.push({key:"open",ids:te,empty:lt,foot:ot}),Q.length>0&&T.push({key:"blocked",title:"Cannot start",className:"is-blocked",ids:Q,foot:rt}),se.length>0&&T.push({key:"over",title:`Recently finished${n?", failed first":""}`,className:"is-over",ids:se,foot:it});let E=o.length+a.length;return s`
<${f} id="queue" title="Queue" note=${E>=Ye?`first ${E}`:E||""}><${q}
id="queue-list"
label="Queue of groups, next first"
className="queue"
columns=${Pt}
sections=${T}
kind="group"
rowOf=${d=>c.row(d)}
hrefOf=${d=>m("group",{id:d.id})}
/>${E>=Ye&&s`<${Lt} />`}<//>
`}var Lt=()=>s`
<p class="nothing">
Further groups are not shown. <a href=${m("jobs",{},{status:"pending"})}>All waiting jobs</a></p>
`;import{m129_0 as et}from"../main.js";import{m207_0 as Tn,m207_1 as En,m207_2 as Fn,m207_3 as An,m207_4 as Nn,m207_5 as jn,m207_6 as tt}from"../main.js";import{m237_0 as y,m237_1 as Pn,m237_2 as Mn,m237_3 as Ln,m237_4 as Bn,m237_5 as In,m237_6 as qn}from"../main.js";var Bt=[{key:"p",what:"to the problems",run:()=>y("problems-list")},{key:"q",what:"to the queue",run:()=>y("queue-list")},{key:"a",what:"to the agents",run:()=>y("agents-list")},{key:"e",what:"to the events",run:()=>y("feed-list")},{key:"l",what:"to the latest jobs",run:()=>y("jobs-list")}],It=({period:e})=>s`
<${et}
label="Period of totals and charts"
hideLabel
options=${ce}
value=${e}
onChange=${t=>Se({period:t===fe?"":t})}
/>
`,qt=()=>s`
<span class="tag is-warn" data-simulated data-tip="Their tests are simulated, not run: the results prove nothing">${R(H.value,"simulated agent")}</span>
`;function st({query:e}){tt("Overview",Bt);let t=g(()=>x.loaded.value&&x.ids.value.length===0&&c.loaded.value&&c.ids.value.length===0),o=L(4,{first:1,step:1}),a=he(e);return s`
<${Be}
title="Overview"
className="overview"
state=${H.value>0&&s`<${qt} />`}
actions=${s`<${Ee} label="Filter groups, agents and jobs" /><${It} period=${a} />`}
>${t.value&&s`<${ve} />`}<${Ie} /><${Te} period=${a} /><div class="overview-lists">${!t.value&&s`
<${Ze} /><${be} period=${a} wait=${o<2} />
`}${o>=3&&s`
<div class="overview-pair"><${Ce} /><${ke} /></div>
`}${o>=4&&!t.value&&s`<${Le} />`}</div><//>
`}export{st as default};
