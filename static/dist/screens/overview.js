import{m298_0 as Wt,m298_1 as Qt,m298_2 as Ut,m298_3 as Kt,m298_4 as Gt,m298_5 as Jt,m298_6 as K,m298_7 as zt,m298_8 as g,m298_9 as Vt,m298_10 as Ht,m298_11 as Yt}from"../main.js";import{m296_0 as es,m296_1 as ts,m296_2 as ss,m296_3 as oe,m296_4 as os,m296_5 as as,m296_6 as rs,m296_7 as ns,m296_8 as h,m296_9 as is,m296_10 as ms,m296_11 as ls}from"../main.js";import{m10_0 as ae,m10_1 as A,m10_2 as O,m10_3 as _}from"../main.js";import{m11_0 as ds,m11_1 as re,m11_2 as hs,m11_3 as _s}from"../main.js";import{m174_0 as ws,m174_1 as C,m174_2 as ne,m174_3 as bs,m174_4 as vs,m174_5 as xs}from"../main.js";import{m181_0 as Os,m181_1 as ks,m181_2 as Ts,m181_3 as Es,m181_4 as Fs,m181_5 as R,m181_6 as Ns,m181_7 as js,m181_8 as As,m181_9 as Cs,m181_10 as ie,m181_11 as me,m181_12 as $,m181_13 as Rs,m181_14 as Ps,m181_15 as Ms,m181_16 as Ls,m181_17 as G,m181_18 as Bs,m181_19 as Is,m181_20 as qs,m181_21 as Ds,m181_22 as le,m181_23 as Ws}from"../main.js";import{m190_0 as s}from"../main.js";import{m4_0 as Js,m4_1 as zs,m4_2 as ue,m4_3 as Vs,m4_4 as Hs}from"../main.js";import{m272_0 as J}from"../main.js";var pe={"1h":3600,"24h":86400,"7d":604800},lt=6e4,P=class{#e;#t=null;#r=new AbortController;#s=0;#o=!1;columns=K(null);error=K(null);constructor(t){this.#e=t}start(){this.#a();let t=J.watch(()=>this.#a());this.load();let o=()=>document.hidden||this.load();return document.addEventListener("visibilitychange",o),()=>{t(),document.removeEventListener("visibilitychange",o),clearTimeout(this.#s),this.#r.abort()}}async load(){if(!this.#o){this.#o=!0,clearTimeout(this.#s);try{this.#t=await ue(`/api/v1/series?range=${this.#e}`,{signal:this.#r.signal}),this.error.value=null,this.#a()}catch(t){if(t.name==="AbortError")return;this.error.value=t}finally{this.#o=!1}(this.#e!=="1h"||this.error.peek())&&(this.#s=setTimeout(()=>document.hidden||this.load(),lt))}}#a(){if(this.#t!==null){let t=this.#e==="1h"?ne(this.#t,J.peek()):this.#t;t===null?this.load():this.columns.value=t}}};import{m290_0 as fe,m290_1 as ce,m290_2 as no,m290_3 as io,m290_4 as de,m290_5 as he,m290_6 as mo}from"../main.js";import{m40_0 as _e}from"../main.js";import{m108_0 as f}from"../main.js";import{m141_0 as _o,m141_1 as $e,m141_2 as ge}from"../main.js";var we=60,k=e=>`since ${me(e.at(-1))}`;function ut(e,t){let{at:o,values:a}=C(e,{...t,names:["done","failed"]}),r=a.done.map((n,i)=>n===null?null:n+a.failed[i]);return{title:"Throughput (per minute)",data:[o,r,a.done],series:[{name:"failed",tone:"bad",kind:"bars",shown:n=>a.failed[n]},{name:"passed",tone:"good",kind:"bars"}],write:_,least:4,newest:`mean ${k(o)}`,summary:[`Mean ${k(o)}: ${_(a.done.at(-1)??0)} passed and`,`${_(a.failed.at(-1)??0)} failed a minute;`,`at most ${_(A(r))} together in this period.`].join(" ")}}function pt(e,t){let{at:o,values:a}=C(e,{...t,names:["wait_p50","wait_p95"],merge:"most"}),r=n=>n.findLast(i=>i!==null)??null;return{title:"Wait",data:[o,a.wait_p95,a.wait_p50],series:[{name:"p95",tone:"warn",kind:"line",shown:n=>a.wait_p95[n]},{name:"p50",tone:"go",kind:"line",shown:n=>a.wait_p50[n]}],write:O,steps:ae,least:4,newest:`highest ${k(o)}`,summary:r(a.wait_p50)===null?"No job started in this period.":[`Latest wait: p50 ${O(r(a.wait_p50))}, p95 ${O(r(a.wait_p95))};`,`highest p95 in this period: ${O(A(a.wait_p95))}.`].join(" ")}}function ft(e,t){let{at:o,values:a}=C(e,{...t,names:["waiting","running"]});return{title:"Waiting and running",data:[o,a.waiting,a.running],series:[{name:"waiting",tone:"ink-2",kind:"line"},{name:"running",tone:"go",kind:"line"}],write:_,least:4,newest:`mean ${k(o)}`,summary:[`Mean ${k(o)}: ${_(a.waiting.at(-1)??0)} waiting and`,`${_(a.running.at(-1)??0)} running;`,`highest mean in this period: ${_(A(a.waiting))} waiting.`].join(" ")}}function ct(e,t){let o=pe[t],a=o/we,r=Math.ceil(((e.at.at(-1)??re())+e.step)/a)*a;return{from:r-o,to:r,count:we}}function be({period:e,wait:t=!1}){let o=h(()=>new P(e),[e]);oe(()=>o.start(),[o]);let a=t?null:o.columns.value,r=h(()=>a&&[ut,pt,ft].map(n=>n(a,ct(a,e))),[a]);return s`
<${f} id="charts" title="Over time" note=${de(e)}>${o.error.value&&s`
<${$e}
title="Charts could not be loaded"
text=${o.error.value.message}
again=${()=>o.load()}
/>
`}${r&&s`<${_e} label="Over time" charts=${r} />`}${!r&&!o.error.value&&s`
<div class="charts is-waiting"><${ge} lines=${5} /></div>
`}<//>
`}import{m52_0 as ve}from"../main.js";var dt=3,ht=600;function xe(e){let t=[],o=new Map;for(let r of e){let n=`${r.kind} ${r.level}`,i=o.get(n);if(i&&G(i.at(-1).at)-G(r.at)<=ht)i.push(r);else{let p=[r];o.set(n,p),t.push(p)}}return t.flatMap(r=>r.length<dt?r.map(n=>({id:n.id,newest:n,count:1})):[{id:r.at(-1).id,newest:r[0],count:r.length}]).sort((r,n)=>r.newest.at<n.newest.at?1:r.newest.at>n.newest.at?-1:0)}import{m183_0 as M}from"../main.js";import{m188_0 as Lo,m188_1 as L,m188_2 as Bo,m188_3 as ye,m188_4 as Io,m188_5 as qo,m188_6 as Do}from"../main.js";import{m234_0 as Uo,m234_1 as Ko,m234_2 as Go,m234_3 as Jo,m234_4 as zo,m234_5 as Se,m234_6 as Vo,m234_7 as m,m234_8 as Ho,m234_9 as Yo}from"../main.js";import{m266_0 as z}from"../main.js";import{m81_0 as B}from"../main.js";var _t=40,Oe={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]},$t=new Set(["agent_connected","agent_disconnected","agent_heard"]),gt=e=>e.level==="info"&&$t.has(e.kind);function wt({job_id:e,batch_id:t,agent:o}){return e?m("job",{id:e}):t?m("batch",{id:t}):o?m("agent",{name:o}):null}function bt({kind:e,agent:t}){return e==="job_failed"?m("failures"):e.startsWith("job_")?m("jobs"):t?m("fleet"):m("batches")}function vt({line:{id:e,newest:t,count:o}}){let[a,r]=Oe[t.level]??Oe.info,n=o>1?bt(t):wt(t),i=t.agent&&t.job_id?m("agent",{name:t.agent}):null;return s`
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
`}function xt({ids:e,lines:t}){let o=ye(),a=L(e.length);return s`
<ol
class="feed"
id="feed-list"
...${o}
aria-label="Events, newest first"
>${e.slice(0,a).map(r=>t.get(r)).filter(Boolean).map(r=>s`<${vt} key=${r.id} line=${r} />`)}</ol>
`}function ke(){let e=g(()=>{let p=z.ids.value.map(l=>z.row(l).value).filter(l=>l&&!gt(l));return new Map(xe(p).slice(0,_t).map(l=>[l.id,l]))}),t=g(()=>[...e.value.keys()]),{ids:o,waiting:a,show:r,over:n}=M(t),i=a>0&&s`<button type="button" class="pill" onClick=${r}>Show ${a} new</button>`;return s`
<div class="held" ...${n}><${f} id="feed" title="Events" tools=${i}>${o.length>0?s`<${xt} ids=${o} lines=${e.value} />`:s`
<p class="nothing">
No events yet. Failures, lost agents, pauses and finished batches appear here.
</p>
`}<//></div>
`}import{m60_0 as ha,m60_1 as Te}from"../main.js";import{m62_0 as Ee}from"../main.js";import{m175_0 as u,m175_1 as b,m175_2 as ba,m175_3 as va,m175_4 as xa}from"../main.js";import{m264_0 as V,m264_1 as H,m264_2 as Fe}from"../main.js";import{m270_0 as Ta,m270_1 as Ea,m270_2 as Ne}from"../main.js";import{m19_0 as je,m19_1 as ja,m19_2 as Aa}from"../main.js";import{m63_0 as Ae,m63_1 as Pa}from"../main.js";import{m123_0 as w,m123_1 as v}from"../main.js";var yt=12,St=()=>s`
<p class="nothing">
No agent is connected. <${Ae} /></p>
`;function Ce(){let e=h(()=>b(V,"agent"),[]).value,t=w(yt),o=e.length<=t,a=o||u.value?e:[...new Set([...Ne.value,...Fe.value])],r=s`<a href=${m("fleet")}>Show fleet</a>`;return s`
<${f} id="agents" title="Agents" note=${e.length||""} tools=${r}>${a.length>0&&s`<${je} ids=${a.slice(0,t)} />`}${a.length>t&&s`
<p class="nothing"><a href=${m("fleet",{},{q:u.value})}>${$(a.length-t)} more</a></p>
`}${!o&&!u.value&&a.length===0&&s`<p class="nothing">No agents need attention.</p>`}${e.length===0&&(u.value?s`<p class="nothing">No agents match “${u.value}”.</p>`:V.loaded.value&&s`<${St} />`)}<//>
`}import{m267_0 as c,m267_1 as Re,m267_2 as I,m267_3 as Pe,m267_4 as Xa}from"../main.js";import{m268_0 as x,m268_1 as tr}from"../main.js";import{m83_0 as ar,m83_1 as Y,m83_2 as Me}from"../main.js";import{m144_0 as q}from"../main.js";var Ot=8;function kt({job:e}){let t=e.status==="pending"&&!e.reason?c.row(e.group).value?.explanation:null,o=t&&(Pe(t)?t.text:`Its group: ${t.text}`);return s`<${Me} job=${o?{...e,explanation:{text:o,why:o}}:e} />`}var Tt=Y.columns.map(e=>e.under?{...e,under:t=>s`<${kt} job=${t} />`}:e);function Le(){let e=h(()=>b(x,"job"),[]),{ids:t,waiting:o,show:a,over:r}=M(e),n=w(Ot),[i,p]=v(t.length-n,"jobs-list"),l=s`
${o>0&&s`<button type="button" class="pill" onClick=${a}>Show ${o} new</button>`}<a href=${m("jobs",{},{q:u.value})}>All jobs</a>
`;return s`
<div class="held" ...${r}><${f} id="jobs" title="Latest jobs" tools=${l}><${q}
id="jobs-list"
label="Latest jobs"
className="jobs"
ids=${i?t:t.slice(0,n)}
rowOf=${D=>x.row(D)}
...${Y}
columns=${Tt}
/>${t.length===0&&s`
<p class="nothing">${u.value?`No jobs match \u201C${u.value}\u201D among the latest.`:"No jobs yet."}</p>
`}${p}${i&&t.length>=100&&s`<p class="nothing">The ${R(t.length,"most recently changed job")}.</p>`}<//></div>
`}import{m106_0 as Be}from"../main.js";import{m115_0 as Sr,m115_1 as Ie}from"../main.js";import{m263_0 as Tr,m263_1 as X,m263_2 as Z}from"../main.js";import{m233_0 as qe,m233_1 as Nr}from"../main.js";import{m26_0 as De}from"../main.js";import{m51_0 as We}from"../main.js";import{m55_0 as Lr,m55_1 as Br,m55_2 as Qe}from"../main.js";import{m64_0 as Ue,m64_1 as Dr,m64_2 as Wr}from"../main.js";import{m113_0 as Ke,m113_1 as Kr,m113_2 as Ge}from"../main.js";import{m138_0 as Je,m138_1 as zr}from"../main.js";import{m166_0 as ze}from"../main.js";function Et({names:e}){if(e.length===0)return null;let t=e.slice(0,3).join(", ");return s`
<span class="clamp" title=${e.join(", ")}>${t}${e.length>3?` +${e.length-3}`:""}</span>
`}function Ye({value:e,open:t,strong:o}){return t?s`
<span class=${`number ${e===0?"quiet":""} ${o&&e>0?"strong":""}`}>${$(e)}</span>
`:null}function Ft({group:e}){return e.explanation?s`<${ze} explanation=${e.explanation} />`:e.running?s`<span class="quiet">all started</span>`:s`<span class="quiet">${e.status==="failed"?"failed":"finished"}</span>`}function Nt({group:e}){let t=ie(e.labels);return s`
${e.target}${t&&s`<span class="labels" title=${t}>${t}</span>`}
`}function jt({group:e}){let t=Z(e),{failed:o}=X(t);return s`
${o>0&&s`
<span class="queue-failed bad" title=${`${$(o)} failed`}><${B} name="failed" /><span class="number">${$(o)}</span><span class="unseen"> failed,</span></span>
`}<${Qe} of=${t} />${" "}<span class="number">${$(t.done)}</span>
`}var At=({group:e})=>I(e)&&s`
<span class="trend"><${Je} values=${e.trend??[]} /><${Ye} value=${e.waiting} open strong /></span>
`,Ct=({group:e})=>e.position?s`<span class="number">${e.position}</span>`:s`<span class="quiet" title="It cannot start, or agents have all of it">–</span>`,Rt=[{name:"position",title:"#",cell:e=>e.waiting>0&&s`<${Ct} group=${e} />`},{name:"build",title:"Build",main:!0,cell:e=>s`<${Ue} org=${e.org_id} version=${e.app_version_id} />`},{name:"target",title:"Target",cell:e=>s`<${Nt} group=${e} />`},{name:"bar",title:"Progress",cell:e=>s`<${De} group=${X(Z(e))} />`},{name:"waiting",title:"Waiting",label:"waiting",numeric:!0,cell:e=>s`<${At} group=${e} />`},{name:"running",title:"Running",label:"running",numeric:!0,cell:e=>s`<${Ye} value=${e.running} open=${I(e)} />`},{name:"done",title:"Passed",label:"passed",numeric:!0,cell:e=>s`<${jt} group=${e} />`},{name:"priority",title:"Priority",label:"priority",numeric:!0,cell:e=>s`
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority??""}</span>
`},{name:"age",title:"Oldest",label:"oldest",numeric:!0,cell:e=>e.waiting>0&&s`<${We} since=${e.oldest_at} />`},{name:"agents",title:"Agents",label:"agents",cell:e=>s`<${Et} names=${e.agents??[]} />`},{name:"why",title:"Why it waits",cell:e=>s`<${Ft} group=${e} />`},{name:"acts",title:s`<span class="unseen">Actions</span>`,some:e=>e.waiting>0&&qe("priority","job"),cell:e=>e.waiting>0&&s`<${Ke} of=${Ge(e)} label=${`Priority of build ${e.app_version_id}\u2026`} />`}],ee=e=>c.row(e).value?.status==="failed",Ve=8,Pt=4,He=200;function Xe(){let e=h(()=>b(c,"group"),[]),t=g(()=>{let[d,F,S]=[[],[],[]];for(let N of e.value){let j=c.row(N).value??{};(I(j)?Re(j)?F:d:S).push(N)}return S.sort((N,j)=>ee(j)-ee(N)),{open:d,blocked:F,over:S}}),{open:o,blocked:a,over:r}=t.value,n=r.filter(ee).length,i=w(Ve),p=w(Pt),l=Math.max(p,Math.min(n,Ve)),[D,st]=v(o.length-i,"queue-list"),[ot,at]=v(a.length-p,"queue-list","more that cannot start"),[rt,nt]=v(r.length-l,"queue-list","more finished"),W=(d,F,S)=>S?d:d.slice(0,F),te=W(o,i,D),Q=W(a,p,ot),se=W(r,l,rt),U=u.value,it=s`<a href=${m("jobs",{},{q:U})}>Search all jobs</a>`,mt=U?s`No active groups match “${U}”. ${it}`:"No jobs waiting or running.",T=[];(te.length>0||Q.length===0)&&T.push({key:"open",ids:te,empty:mt,foot:st}),Q.length>0&&T.push({key:"blocked",title:"Cannot start",className:"is-blocked",ids:Q,foot:at}),se.length>0&&T.push({key:"over",title:`Recently finished${n?", failed first":""}`,className:"is-over",ids:se,foot:nt});let E=o.length+a.length;return s`
<${f} id="queue" title="Queue" note=${E>=He?`first ${E}`:E||""}><${q}
id="queue-list"
label="Queue of groups, next first"
className="queue"
columns=${Rt}
sections=${T}
kind="group"
rowOf=${d=>c.row(d)}
hrefOf=${d=>m("group",{id:d.id})}
/>${E>=He&&s`<${Mt} />`}<//>
`}var Mt=()=>s`
<p class="nothing">
Further groups are not shown. <a href=${m("jobs",{},{status:"pending"})}>All waiting jobs</a></p>
`;import{m128_0 as Ze}from"../main.js";import{m206_0 as yn,m206_1 as Sn,m206_2 as On,m206_3 as kn,m206_4 as Tn,m206_5 as En,m206_6 as et}from"../main.js";import{m236_0 as y,m236_1 as jn,m236_2 as An,m236_3 as Cn,m236_4 as Rn,m236_5 as Pn,m236_6 as Mn}from"../main.js";var Lt=[{key:"p",what:"to the problems",run:()=>y("problems-list")},{key:"q",what:"to the queue",run:()=>y("queue-list")},{key:"a",what:"to the agents",run:()=>y("agents-list")},{key:"e",what:"to the events",run:()=>y("feed-list")},{key:"l",what:"to the latest jobs",run:()=>y("jobs-list")}],Bt=({period:e})=>s`
<${Ze}
label="Period of totals and charts"
hideLabel
options=${ce}
value=${e}
onChange=${t=>Se({period:t===fe?"":t})}
/>
`,It=()=>s`
<span class="tag is-warn" data-simulated data-tip="Their tests are simulated, not run: the results prove nothing">${R(H.value,"simulated agent")}</span>
`;function tt({query:e}){et("Overview",Lt);let t=g(()=>x.loaded.value&&x.ids.value.length===0&&c.loaded.value&&c.ids.value.length===0),o=L(4,{first:1,step:1}),a=he(e);return s`
<${Be}
title="Overview"
className="overview"
state=${H.value>0&&s`<${It} />`}
actions=${s`<${Ee} label="Filter groups, agents and jobs" /><${Bt} period=${a} />`}
>${t.value&&s`<${ve} />`}<${Ie} /><${Te} period=${a} /><div class="overview-lists">${!t.value&&s`
<${Xe} /><${be} period=${a} wait=${o<2} />
`}${o>=3&&s`
<div class="overview-pair"><${Ce} /><${ke} /></div>
`}${o>=4&&!t.value&&s`<${Le} />`}</div><//>
`}export{tt as default};
