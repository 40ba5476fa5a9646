import{m294_0 as Dt,m294_1 as Wt,m294_2 as Qt,m294_3 as Ut,m294_4 as Kt,m294_5 as Gt,m294_6 as U,m294_7 as Jt,m294_8 as g,m294_9 as zt,m294_10 as Vt,m294_11 as Ht}from"../main.js";import{m292_0 as Zt,m292_1 as es,m292_2 as ts,m292_3 as se,m292_4 as ss,m292_5 as os,m292_6 as as,m292_7 as rs,m292_8 as h,m292_9 as ns,m292_10 as is,m292_11 as ms}from"../main.js";import{m10_0 as oe,m10_1 as A,m10_2 as k,m10_3 as _}from"../main.js";import{m11_0 as fs,m11_1 as ae,m11_2 as ds,m11_3 as hs}from"../main.js";import{m172_0 as gs,m172_1 as C,m172_2 as re,m172_3 as ws,m172_4 as bs,m172_5 as vs}from"../main.js";import{m179_0 as Ss,m179_1 as ks,m179_2 as Os,m179_3 as Ts,m179_4 as Es,m179_5 as R,m179_6 as Fs,m179_7 as Ns,m179_8 as js,m179_9 as As,m179_10 as ne,m179_11 as ie,m179_12 as $,m179_13 as Cs,m179_14 as Rs,m179_15 as Ps,m179_16 as Ls,m179_17 as K,m179_18 as Ms,m179_19 as Bs,m179_20 as Is,m179_21 as qs,m179_22 as me,m179_23 as Ds}from"../main.js";import{m188_0 as s}from"../main.js";import{m4_0 as Gs,m4_1 as Js,m4_2 as le,m4_3 as zs,m4_4 as Vs}from"../main.js";import{m268_0 as G}from"../main.js";var ue={"1h":3600,"24h":86400,"7d":604800},mt=6e4,P=class{#e;#t=null;#r=new AbortController;#s=0;#o=!1;columns=U(null);error=U(null);constructor(t){this.#e=t}start(){this.#a();let t=G.watch(()=>this.#a());this.load();let o=()=>document.hidden||this.load();return document.addEventListener("visibilitychange",o),()=>{t(),document.removeEventListener("visibilitychange",o),clearTimeout(this.#s),this.#r.abort()}}async load(){if(!this.#o){this.#o=!0,clearTimeout(this.#s);try{this.#t=await le(`/api/v1/series?range=${this.#e}`,{signal:this.#r.signal}),this.error.value=null,this.#a()}catch(t){if(t.name==="AbortError")return;this.error.value=t}finally{this.#o=!1}(this.#e!=="1h"||this.error.peek())&&(this.#s=setTimeout(()=>document.hidden||this.load(),mt))}}#a(){if(this.#t!==null){let t=this.#e==="1h"?re(this.#t,G.peek()):this.#t;t===null?this.load():this.columns.value=t}}};import{m286_0 as pe,m286_1 as ce,m286_2 as ro,m286_3 as no,m286_4 as fe,m286_5 as de,m286_6 as io}from"../main.js";import{m39_0 as he}from"../main.js";import{m107_0 as c}from"../main.js";import{m140_0 as ho,m140_1 as _e,m140_2 as $e}from"../main.js";var ge=60,O=e=>`since ${ie(e.at(-1))}`;function lt(e,t){let{at:o,values:a}=C(e,{...t,names:["done","failed"]}),r=a.done.map((n,i)=>n===null?null:n+a.failed[i]);return{title:"Throughput (per minute)",data:[o,r,a.done],series:[{name:"failed",tone:"bad",kind:"bars",shown:n=>a.failed[n]},{name:"passed",tone:"good",kind:"bars"}],write:_,least:4,newest:`mean ${O(o)}`,summary:[`Mean ${O(o)}: ${_(a.done.at(-1)??0)} passed and`,`${_(a.failed.at(-1)??0)} failed a minute;`,`at most ${_(A(r))} together in this period.`].join(" ")}}function ut(e,t){let{at:o,values:a}=C(e,{...t,names:["wait_p50","wait_p95"],merge:"most"}),r=n=>n.findLast(i=>i!==null)??null;return{title:"Wait",data:[o,a.wait_p95,a.wait_p50],series:[{name:"p95",tone:"warn",kind:"line",shown:n=>a.wait_p95[n]},{name:"p50",tone:"go",kind:"line",shown:n=>a.wait_p50[n]}],write:k,steps:oe,least:4,newest:`highest ${O(o)}`,summary:r(a.wait_p50)===null?"No job started in this period.":[`Latest wait: p50 ${k(r(a.wait_p50))}, p95 ${k(r(a.wait_p95))};`,`highest p95 in this period: ${k(A(a.wait_p95))}.`].join(" ")}}function pt(e,t){let{at:o,values:a}=C(e,{...t,names:["waiting","running"]});return{title:"Waiting and running",data:[o,a.waiting,a.running],series:[{name:"waiting",tone:"ink-2",kind:"line"},{name:"running",tone:"go",kind:"line"}],write:_,least:4,newest:`mean ${O(o)}`,summary:[`Mean ${O(o)}: ${_(a.waiting.at(-1)??0)} waiting and`,`${_(a.running.at(-1)??0)} running;`,`highest mean in this period: ${_(A(a.waiting))} waiting.`].join(" ")}}function ct(e,t){let o=ue[t],a=o/ge,r=Math.ceil(((e.at.at(-1)??ae())+e.step)/a)*a;return{from:r-o,to:r,count:ge}}function we({period:e,wait:t=!1}){let o=h(()=>new P(e),[e]);se(()=>o.start(),[o]);let a=t?null:o.columns.value,r=h(()=>a&&[lt,ut,pt].map(n=>n(a,ct(a,e))),[a]);return s`
<${c} id="charts" title="Over time" note=${fe(e)}>${o.error.value&&s`
<${_e}
title="Charts could not be loaded"
text=${o.error.value.message}
again=${()=>o.load()}
/>
`}${r&&s`<${he} label="Over time" charts=${r} />`}${!r&&!o.error.value&&s`
<div class="charts is-waiting"><${$e} lines=${5} /></div>
`}<//>
`}import{m51_0 as be}from"../main.js";var ft=3,dt=600;function ve(e){let t=[],o=new Map;for(let r of e){let n=`${r.kind} ${r.level}`,i=o.get(n);if(i&&K(i.at(-1).at)-K(r.at)<=dt)i.push(r);else{let p=[r];o.set(n,p),t.push(p)}}return t.flatMap(r=>r.length<ft?r.map(n=>({id:n.id,newest:n,count:1})):[{id:r.at(-1).id,newest:r[0],count:r.length}]).sort((r,n)=>r.newest.at<n.newest.at?1:r.newest.at>n.newest.at?-1:0)}import{m181_0 as L}from"../main.js";import{m186_0 as M,m186_1 as Lo,m186_2 as xe,m186_3 as Mo,m186_4 as Bo,m186_5 as Io}from"../main.js";import{m231_0 as Wo,m231_1 as Qo,m231_2 as Uo,m231_3 as Ko,m231_4 as Go,m231_5 as ye,m231_6 as Jo,m231_7 as m,m231_8 as zo,m231_9 as Vo}from"../main.js";import{m262_0 as J}from"../main.js";import{m80_0 as Se}from"../main.js";var ht=40,ke={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]},_t=new Set(["agent_connected","agent_disconnected","agent_heard"]),$t=e=>e.level==="info"&&_t.has(e.kind);function gt({job_id:e,batch_id:t,agent:o}){return e?m("job",{id:e}):t?m("batch",{id:t}):o?m("agent",{name:o}):null}function wt({kind:e,agent:t}){return e==="job_failed"?m("failures"):e.startsWith("job_")?m("jobs"):t?m("fleet"):m("batches")}function bt({line:{id:e,newest:t,count:o}}){let[a,r]=ke[t.level]??ke.info,n=o>1?wt(t):gt(t),i=t.agent&&t.job_id?m("agent",{name:t.agent}):null;return s`
<li class=${`feed-event feed-${t.level}`}><span class="feed-level"><${Se} name=${a} /><span class="feed-word">${r}</span></span><span class="feed-text">${n?s`
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
`}</span><time class="number quiet" datetime=${t.at}>${me(t.at)}</time></li>
`}function vt({ids:e,lines:t}){let o=xe(),a=M(e.length);return s`
<ol
class="feed"
id="feed-list"
...${o}
aria-label="Events, newest first"
>${e.slice(0,a).map(r=>t.get(r)).filter(Boolean).map(r=>s`<${bt} key=${r.id} line=${r} />`)}</ol>
`}function Oe(){let e=g(()=>{let p=J.ids.value.map(l=>J.row(l).value).filter(l=>l&&!$t(l));return new Map(ve(p).slice(0,ht).map(l=>[l.id,l]))}),t=g(()=>[...e.value.keys()]),{ids:o,waiting:a,show:r,over:n}=L(t),i=a>0&&s`<button type="button" class="pill" onClick=${r}>Show ${a} new</button>`;return s`
<div class="held" ...${n}><${c} id="feed" title="Events" tools=${i}>${o.length>0?s`<${vt} ids=${o} lines=${e.value} />`:s`
<p class="nothing">
No events yet. Failures, lost agents, pauses and finished batches appear here.
</p>
`}<//></div>
`}import{m59_0 as fa,m59_1 as Te}from"../main.js";import{m61_0 as Ee}from"../main.js";import{m173_0 as u,m173_1 as b,m173_2 as ga,m173_3 as wa,m173_4 as ba}from"../main.js";import{m260_0 as z,m260_1 as V,m260_2 as Fe}from"../main.js";import{m266_0 as ka,m266_1 as Oa,m266_2 as Ne}from"../main.js";import{m19_0 as je,m19_1 as Fa,m19_2 as Na}from"../main.js";import{m62_0 as Ae,m62_1 as Ca}from"../main.js";import{m122_0 as w,m122_1 as v}from"../main.js";var xt=12,yt=()=>s`
<p class="nothing">
No agent is connected. <${Ae} /></p>
`;function Ce(){let e=h(()=>b(z,"agent"),[]).value,t=w(xt),o=e.length<=t,a=o||u.value?e:[...new Set([...Ne.value,...Fe.value])],r=s`<a href=${m("fleet")}>Show fleet</a>`;return s`
<${c} id="agents" title="Agents" note=${e.length||""} tools=${r}>${a.length>0&&s`<${je} ids=${a.slice(0,t)} />`}${a.length>t&&s`
<p class="nothing"><a href=${m("fleet",{},{q:u.value})}>${$(a.length-t)} more</a></p>
`}${!o&&!u.value&&a.length===0&&s`<p class="nothing">No agents need attention.</p>`}${e.length===0&&(u.value?s`<p class="nothing">No agents match “${u.value}”.</p>`:z.loaded.value&&s`<${yt} />`)}<//>
`}import{m263_0 as f,m263_1 as Re,m263_2 as B,m263_3 as Pe,m263_4 as Ha}from"../main.js";import{m264_0 as x,m264_1 as Za}from"../main.js";import{m82_0 as sr,m82_1 as H,m82_2 as Le}from"../main.js";import{m143_0 as I}from"../main.js";var St=8;function kt({job:e}){let t=e.status==="pending"&&!e.reason?f.row(e.group).value?.explanation:null,o=t&&(Pe(t)?t.text:`Its group: ${t.text}`);return s`<${Le} job=${o?{...e,explanation:{text:o,why:o}}:e} />`}var Ot=H.columns.map(e=>e.under?{...e,under:t=>s`<${kt} job=${t} />`}:e);function Me(){let e=h(()=>b(x,"job"),[]),{ids:t,waiting:o,show:a,over:r}=L(e),n=w(St),[i,p]=v(t.length-n,"jobs-list"),l=s`
${o>0&&s`<button type="button" class="pill" onClick=${a}>Show ${o} new</button>`}<a href=${m("jobs",{},{q:u.value})}>All jobs</a>
`;return s`
<div class="held" ...${r}><${c} id="jobs" title="Latest jobs" tools=${l}><${I}
id="jobs-list"
label="Latest jobs"
className="jobs"
ids=${i?t:t.slice(0,n)}
rowOf=${q=>x.row(q)}
...${H}
columns=${Ot}
/>${t.length===0&&s`
<p class="nothing">${u.value?`No jobs match \u201C${u.value}\u201D among the latest.`:"No jobs yet."}</p>
`}${p}${i&&t.length>=100&&s`<p class="nothing">The ${R(t.length,"most recently changed job")}.</p>`}<//></div>
`}import{m105_0 as Be}from"../main.js";import{m114_0 as xr,m114_1 as Ie}from"../main.js";import{m8_0 as kr,m8_1 as Or,m8_2 as Tr,m8_3 as Er,m8_4 as Fr,m8_5 as Y,m8_6 as X}from"../main.js";import{m230_0 as qe,m230_1 as Ar}from"../main.js";import{m26_0 as De}from"../main.js";import{m50_0 as We}from"../main.js";import{m54_0 as Ir,m54_1 as qr,m54_2 as Qe}from"../main.js";import{m63_0 as Ue,m63_1 as Qr,m63_2 as Ur}from"../main.js";import{m112_0 as Ke,m112_1 as Jr,m112_2 as Ge}from"../main.js";import{m137_0 as Je,m137_1 as Hr}from"../main.js";function Tt({names:e}){if(e.length===0)return null;let t=e.slice(0,3).join(", ");return s`
<span class="clamp" title=${e.join(", ")}>${t}${e.length>3?` +${e.length-3}`:""}</span>
`}function He({value:e,open:t,strong:o}){return t?s`
<span class=${`number ${e===0?"quiet":""} ${o&&e>0?"strong":""}`}>${$(e)}</span>
`:null}function Et({group:e}){return e.explanation?s`<span class="clamp" title=${e.explanation.text}>${e.explanation.text}</span>`:e.running?s`<span class="quiet">all started</span>`:s`<span class="quiet">${e.status==="failed"?"failed":"finished"}</span>`}function Ft({group:e}){let t=ne(e.labels);return s`
${e.target}${t&&s`<span class="labels" title=${t}>${t}</span>`}
`}function Nt({group:e}){let t=X(e),{failed:o}=Y(t);return s`
<span class="number">${$(t.done)}</span>${o>0&&s`
<span class="number bad" title="failed">${" "}
+${$(o)}</span>
`}<${Qe} of=${t} />
`}var jt=({group:e})=>B(e)&&s`
<span class="trend"><${Je} values=${e.trend??[]} /><${He} value=${e.waiting} open strong /></span>
`,At=({group:e})=>e.position?s`<span class="number">${e.position}</span>`:s`<span class="quiet" title="It cannot start, or agents have all of it">–</span>`,Ct=[{name:"position",title:"#",cell:e=>e.waiting>0&&s`<${At} group=${e} />`},{name:"build",title:"Build",main:!0,cell:e=>s`<${Ue} org=${e.org_id} version=${e.app_version_id} />`},{name:"target",title:"Target",cell:e=>s`<${Ft} group=${e} />`},{name:"bar",title:"Progress",cell:e=>s`<${De} group=${Y(X(e))} />`},{name:"waiting",title:"Waiting",label:"waiting",numeric:!0,cell:e=>s`<${jt} group=${e} />`},{name:"running",title:"Running",label:"running",numeric:!0,cell:e=>s`<${He} value=${e.running} open=${B(e)} />`},{name:"done",title:"Passed",label:"passed",numeric:!0,cell:e=>s`<${Nt} group=${e} />`},{name:"priority",title:"Priority",label:"priority",numeric:!0,cell:e=>s`
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority??""}</span>
`},{name:"age",title:"Oldest",label:"oldest",numeric:!0,cell:e=>e.waiting>0&&s`<${We} since=${e.oldest_at} />`},{name:"agents",title:"Agents",label:"agents",cell:e=>s`<${Tt} names=${e.agents??[]} />`},{name:"why",title:"Why it waits",cell:e=>s`<${Et} group=${e} />`},{name:"acts",title:s`<span class="unseen">Actions</span>`,some:e=>e.waiting>0&&qe("priority","job"),cell:e=>e.waiting>0&&s`<${Ke} of=${Ge(e)} label=${`Priority of build ${e.app_version_id}\u2026`} />`}],Z=e=>f.row(e).value?.status==="failed",ze=8,Rt=4,Ve=200;function Ye(){let e=h(()=>b(f,"group"),[]),t=g(()=>{let[d,F,S]=[[],[],[]];for(let N of e.value){let j=f.row(N).value??{};(B(j)?Re(j)?F:d:S).push(N)}return S.sort((N,j)=>Z(j)-Z(N)),{open:d,blocked:F,over:S}}),{open:o,blocked:a,over:r}=t.value,n=r.filter(Z).length,i=w(ze),p=w(Rt),l=Math.max(p,Math.min(n,ze)),[q,tt]=v(o.length-i,"queue-list"),[st,ot]=v(a.length-p,"queue-list","more that cannot start"),[at,rt]=v(r.length-l,"queue-list","more finished"),D=(d,F,S)=>S?d:d.slice(0,F),ee=D(o,i,q),W=D(a,p,st),te=D(r,l,at),Q=u.value,nt=s`<a href=${m("jobs",{},{q:Q})}>Search all jobs</a>`,it=Q?s`No active groups match “${Q}”. ${nt}`:"No jobs waiting or running.",T=[];(ee.length>0||W.length===0)&&T.push({key:"open",ids:ee,empty:it,foot:tt}),W.length>0&&T.push({key:"blocked",title:"Cannot start",className:"is-blocked",ids:W,foot:ot}),te.length>0&&T.push({key:"over",title:`Recently finished${n?", failed first":""}`,className:"is-over",ids:te,foot:rt});let E=o.length+a.length;return s`
<${c} id="queue" title="Queue" note=${E>=Ve?`first ${E}`:E||""}><${I}
id="queue-list"
label="Queue of groups, next first"
className="queue"
columns=${Ct}
sections=${T}
kind="group"
rowOf=${d=>f.row(d)}
hrefOf=${d=>m("group",{id:d.id})}
/>${E>=Ve&&s`<${Pt} />`}<//>
`}var Pt=()=>s`
<p class="nothing">
Further groups are not shown. <a href=${m("jobs",{},{status:"pending"})}>All waiting jobs</a></p>
`;import{m127_0 as Xe}from"../main.js";import{m204_0 as vn,m204_1 as xn,m204_2 as yn,m204_3 as Sn,m204_4 as kn,m204_5 as On,m204_6 as Ze}from"../main.js";import{m233_0 as y,m233_1 as Fn,m233_2 as Nn,m233_3 as jn,m233_4 as An,m233_5 as Cn,m233_6 as Rn}from"../main.js";var Lt=[{key:"p",what:"to the problems",run:()=>y("problems-list")},{key:"q",what:"to the queue",run:()=>y("queue-list")},{key:"a",what:"to the agents",run:()=>y("agents-list")},{key:"e",what:"to the events",run:()=>y("feed-list")},{key:"l",what:"to the latest jobs",run:()=>y("jobs-list")}],Mt=({period:e})=>s`
<${Xe}
label="Period of totals and charts"
hideLabel
options=${ce}
value=${e}
onChange=${t=>ye({period:t===pe?"":t})}
/>
`,Bt=()=>s`
<span class="tag is-warn" data-simulated data-tip="Their tests are simulated, not run: the results prove nothing">${R(V.value,"simulated agent")}</span>
`;function et({query:e}){Ze("Overview",Lt);let t=g(()=>x.loaded.value&&x.ids.value.length===0&&f.loaded.value&&f.ids.value.length===0),o=M(4,{first:1,step:1}),a=de(e);return s`
<${Be}
title="Overview"
className="overview"
state=${V.value>0&&s`<${Bt} />`}
actions=${s`<${Ee} label="Filter groups, agents and jobs" /><${Mt} period=${a} />`}
>${t.value&&s`<${be} />`}<${Ie} /><${Te} period=${a} /><div class="overview-lists">${!t.value&&s`
<${Ye} /><${we} period=${a} wait=${o<2} />
`}${o>=3&&s`
<div class="overview-pair"><${Ce} /><${Oe} /></div>
`}${o>=4&&!t.value&&s`<${Me} />`}</div><//>
`}export{et as default};
