import{m0_0 as Ve,m0_1 as ze,m0_2 as W,m0_3 as Xe,m0_4 as Ye,m0_5 as Ze,m0_6 as et,m0_7 as tt,m0_8 as P,m0_9 as st,m0_10 as ot,m0_11 as at,m0_12 as rt,m0_13 as nt,m0_14 as it,m0_15 as mt,m0_16 as lt,m0_17 as ct,m0_18 as ut}from"../main.js";import{m8_0 as ft,m8_1 as _t,m8_2 as $t,m8_3 as ht,m8_4 as gt,m8_5 as E,m8_6 as J}from"../main.js";import{m26_0 as R}from"../main.js";import{m43_0 as vt,m43_1 as M}from"../main.js";import{m44_0 as G}from"../shared.js";import{m50_0 as $}from"../main.js";import{m53_0 as y}from"../shared.js";import{m63_0 as N,m63_1 as Lt,m63_2 as Wt}from"../main.js";import{m179_0 as q,m179_1 as Jt,m179_2 as Rt,m179_3 as Mt,m179_4 as Gt,m179_5 as T,m179_6 as Nt,m179_7 as F,m179_8 as qt,m179_9 as Ft,m179_10 as B,m179_11 as It,m179_12 as m,m179_13 as Dt,m179_14 as C,m179_15 as Ut,m179_16 as Qt,m179_17 as Ht,m179_18 as Kt,m179_19 as h,m179_20 as Vt,m179_21 as zt,m179_22 as Xt,m179_23 as Yt}from"../main.js";import{m186_0 as ts,m186_1 as w,m186_2 as ss,m186_3 as os,m186_4 as as,m186_5 as p}from"../main.js";import{m188_0 as a}from"../main.js";import{m231_0 as ls,m231_1 as cs,m231_2 as us,m231_3 as ps,m231_4 as ds,m231_5 as v,m231_6 as fs,m231_7 as l,m231_8 as _s,m231_9 as $s}from"../main.js";import{m235_0 as bs,m235_1 as xs,m235_2 as I,m235_3 as D,m235_4 as ys,m235_5 as ws}from"../main.js";import{m19_0 as Ss,m19_1 as Os,m19_2 as U}from"../main.js";import{m107_0 as u}from"../main.js";import{m141_0 as Q,m141_1 as As,m141_2 as Ls}from"../main.js";var j=12;function Ce({name:e,group:s}){let o=p(`agent:${e}`);o.ids.value;let t=o.row(e).value,r=t?.job?.org_id===s.org_id&&t.job.app_version_id===s.app_version_id;return a`
<li class="group-agent"><a href=${l("agent",{name:e})}>${e}</a>${t&&a`<${Q} agent=${t} />`}${r&&a`
<a class="group-agent-job" href=${l("job",{id:t.job.id})}><${U} agent=${t} /></a>
`}</li>
`}function H({group:e}){let{agents:s}=e;return a`
<${u} id="group-agents" title="Agents" note=${s.length||""}>${s.length===0&&a`<p class="nothing">No agents now.</p>`}${s.length>0&&a`
<ul class="plain group-agents">${s.slice(0,j).map(o=>a`<${Ce} key=${o} name=${o} group=${e} />`)}</ul>
`}${s.length>j&&a`
<p class="nothing">${s.slice(j).map((o,t)=>a`
${t>0&&", "}<a key=${o} href=${l("agent",{name:o})}>${o}</a>
`)}</p>
`}<//>
`}function K({group:e}){return e.installs+e.installs_avoided===0?null:a`
<${u} id="saving" title="Saved by grouping"><${y}
className="is-strip"
facts=${[["Installs",D(e)],["Installs avoided",I(e)],["Starts avoided",m(e.starts_avoided)]]}
/><//>
`}import{m292_0 as Us,m292_1 as Qs,m292_2 as Hs,m292_3 as k,m292_4 as Ks,m292_5 as Vs,m292_6 as zs,m292_7 as Xs,m292_8 as S,m292_9 as Ys,m292_10 as Zs,m292_11 as eo}from"../main.js";import{m7_0 as oo,m7_1 as ao,m7_2 as ro,m7_3 as V,m7_4 as no,m7_5 as io}from"../shared.js";import{m294_0 as co,m294_1 as uo,m294_2 as po,m294_3 as g,m294_4 as fo,m294_5 as _o,m294_6 as z,m294_7 as $o,m294_8 as ho,m294_9 as go,m294_10 as bo,m294_11 as xo}from"../main.js";import{m222_0 as X}from"../main.js";var b=["running","pending","failed","done","cancelled"],Y=b.indexOf("pending"),je=e=>(b.indexOf(e)+1||b.length)-1;function Ae(e,s){return e.rank!==s.rank?e.rank-s.rank:e.place!==s.place?e.place<s.place?-1:1:e.id<s.id==(e.rank===Y)?-1:1}var O=class{#t=z(!1);#e;constructor({path:s,name:o,query:t},r=b){this.#e=r.map(n=>{let i=n==="pending"?"oldest":null;return new X({path:s,name:o,query:{...t,status:n,order:i}})})}ids=g(()=>{if(!this.#t.value)return[];let s=this.#e.findIndex(r=>r.more.value)+1;return[...new Set(this.#e.slice(0,s||void 0).flatMap(r=>r.ids.value))].map(r=>{let{status:n,explanation:i,rerun:f}=this.row(r).value??{},c=f?b.length:je(n);return{id:r,rank:c,place:c===Y&&i?.position||1/0}}).sort(Ae).map(({id:r})=>r)});loading=g(()=>this.#e.map(s=>s.loading.value).find(Boolean)??null);error=g(()=>this.#e.map(s=>s.error.value).find(Boolean)??null);more=g(()=>this.#e.some(s=>s.more.value));row(s){return(this.#e.find(o=>o.has(s))??this.#e[0]).row(s)}start(){return this.first()}async first(){await Promise.all(this.#e.map(s=>s.first())),this.#t.value=!0}async next(){let s=this.#e.find(o=>o.error.peek());s?await s.first():await this.#e.find(o=>o.more.peek())?.next()}refresh=()=>Promise.all(this.#e.map(s=>s.refresh()));watch(s,o){let t=this.#e.map(r=>r.watch(s,o));return()=>t.forEach(r=>r())}};import{m264_0 as Z,m264_1 as ee}from"../main.js";import{m278_0 as te}from"../main.js";import{m82_0 as Lo,m82_1 as A,m82_2 as se}from"../main.js";import{m90_0 as oe}from"../shared.js";import{m127_0 as ae}from"../main.js";import{m143_0 as re}from"../main.js";import{m148_0 as ne,m148_1 as qo}from"../main.js";var ie=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],me=["failed","running","pending","done","cancelled","parked"],Le={"":"Jobs: running, waiting, failed, then the others",pending:"Waiting jobs, in the order in which they start"},We=2e3,Pe=5,Ee=A.columns.filter(({name:e})=>!["build","suite"].includes(e));function Je(e){let s=t=>t.status==="pending"&&t.explanation?.reason===e,o=t=>!s(t)&&a`<${se} job=${t} />`;return Ee.map(t=>e&&t.under?{...t,under:o}:t)}var Re=e=>me.includes(e.get("status"))?e.get("status"):"";function le({id:e,query:s,version:o,said:t}){p("jobs");let r=Re(s),n=S(()=>{let _={path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0}};return new O(_,r?[r]:void 0)},[e,r]);k(()=>(n.start(),n.watch(Z,ee)),[n]);let i=S(()=>te(()=>n.loading.peek()||n.refresh(),We),[n]);k(()=>i.stop,[i]),k(i,[i,o]);let f=S(()=>Je(t),[t]),c=n.ids.value,Te=me.slice(3).includes(r)?[...ie,[r,r]]:ie,Be=a`
<${ae}
label="Which"
hideLabel
options=${Te}
value=${r}
onChange=${_=>v({status:_},{push:!0})}
/>
`;return a`
<${u} id="group-jobs" title="Jobs" tools=${Be}>${c.length>0&&a`
<${re}
id="group-jobs-list"
label=${Le[r]??"Jobs, newest first"}
className="jobs group-jobs"
ids=${c}
rowOf=${_=>n.row(_)}
...${A}
columns=${f}
/>
`}${c.length===0&&!n.loading.value&&!n.error.value&&a`<p class="nothing">No jobs match.</p>`}<${oe} list=${n} what="Jobs" /><//>
`}function ce({id:e,version:s}){let o=w(`/api/v1/groups/${e}/results?order=slowest&limit=${Pe}`,s).data.value;return o?.results.length?a`
<${u} id="slowest" title="Slowest"><ol class="plain slowest">${o.results.map(t=>a`
<li key=${t.id}><div><a href=${l("job",{id:t.id})}><${ne} test=${t.test} /></a>${t.usual_seconds!==void 0&&a`<span class="row-why number quiet">usually ${C(t.usual_seconds)}</span>`}</div><span class="number">${C(V(t))}</span></li>
`)}</ol><//>
`:null}import{m263_0 as na,m263_1 as ia,m263_2 as ma,m263_3 as x,m263_4 as ue}from"../main.js";var Me=({explanation:e})=>e?.position&&!x(e)?e.position-1:null;function Ge({lane:e}){return a`
<tr role="row" data-lane=${e.priority}><th role="rowheader" scope="row" class="c-priority"><span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority}</span></th><td role="cell" class="c-waiting is-numeric" data-label="waiting"><span class="number strong">${m(e.waiting+e.backing_off)}</span></td><td role="cell" class="c-place is-numeric" data-label="jobs ahead"><span class="number">${m(Me(e))}</span></td><td role="cell" class="c-age is-numeric" data-label="oldest"><${$} since=${e.oldest_at} /></td><td role="cell" class="c-why">${e.explanation?.text??""}${e.backing_off>0&&a`${" "}<span class="quiet">(${m(e.backing_off)} backing off)</span>`}</td></tr>
`}var pe=({lanes:e})=>a`
<${u} id="lanes" title="Waiting by priority" note=${`${e.length} lanes`}><table class="rows lanes" role="table" aria-label="Lanes, the most urgent first"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="c-priority">Priority</th><th role="columnheader" scope="col" class="c-waiting is-numeric">Waiting</th><th role="columnheader" scope="col" class="c-place is-numeric">Jobs ahead</th><th role="columnheader" scope="col" class="c-age is-numeric">Oldest</th><th role="columnheader" scope="col" class="c-why">Why it waits</th></tr></thead><tbody role="rowgroup">${e.map(s=>a`<${Ge} key=${s.priority} lane=${s} />`)}</tbody></table><//>
`;import{m80_0 as de}from"../main.js";import{m100_0 as fe}from"../shared.js";import{m105_0 as _e}from"../main.js";import{m112_0 as $e,m112_1 as va,m112_2 as ka}from"../main.js";import{m117_0 as Ta,m117_1 as he,m117_2 as ge}from"../shared.js";import{m123_0 as ja,m123_1 as Aa,m123_2 as La,m123_3 as be}from"../shared.js";import{m134_0 as Ea,m134_1 as Ja,m134_2 as xe}from"../main.js";import{m224_0 as Ga,m224_1 as Na,m224_2 as qa,m224_3 as Fa,m224_4 as Ia,m224_5 as ye}from"../main.js";import{m229_0 as we,m229_1 as Qa,m229_2 as Ha,m229_3 as Ka}from"../shared.js";import{m230_0 as d,m230_1 as Xa}from"../main.js";import{m274_0 as er,m274_1 as tr,m274_2 as sr,m274_3 as or,m274_4 as ve}from"../main.js";import{m267_0 as nr,m267_1 as ir,m267_2 as ke}from"../main.js";function Jr({params:e}){let s=ke(`group:${e.id}`);s.ids.value;let o=s.row(e.id).value;return o?`${o.app_version_id} on ${o.target} ${o.org_id}`:"Group"}function L(e){let s=`/api/v1/groups/${e.id}`,o=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,t=(f,c={})=>()=>W({action:f,within:s,what:o,...c}),[r,n,i]=be(e.tests);return[e.explanation?.reason==="build_held"&&d("release","build")&&{label:"Release build",icon:"running",run:()=>P(e.org_id,e.app_version_id)},e.tests.failed>0&&d("retry","group")&&{label:`Retry ${m(r)} ${n}\u2026`,icon:"retry",run:t("retry",{filter:we({},i),failure:"latest"})},e.waiting+e.running>0&&d("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:t("cancel")}].filter(Boolean)}function Ne({group:e}){let s=`/api/v1/groups/${e.id}`;return a`
${L(e).map(({label:o,icon:t,run:r,danger:n})=>a`
<button type="button" key=${t} class=${`button ${n?"is-danger":""}`} onClick=${r}><${de} name=${t} />${o}</button>
`)}${e.waiting>0&&d("priority","group")&&a`<${$e} of=${{within:s}} present=${e.lanes.length===1?e.priority:null} />`}
`}function qe({group:e}){let s=L(e).find(({icon:o})=>o==="cancelled");return s&&a`<button type="button" class="button" onClick=${s.run}>Cancel jobs…</button>`}var Fe={waiting:"pending",quarantined:"failed"},Se=({lanes:e,explanation:s})=>e.length>1?null:e[0]?.explanation??s;function Ie({group:e}){let[s]=e.lanes,o=Se(e),t=e.explanation?.clear_seconds??null,r=E(J(e)),n=ue({explanation:o??e.explanation});return a`
<div class="batch-summary">${o&&a`
<${he} text=${o.text} stuck=${x(o)}><${ge} of=${{explanation:o,labels:e.labels}} what="jobs"><${qe} group=${e} /><//><//>
`}<${R} group=${r} /><${G}
counts=${r}
choose=${i=>v({status:Fe[i]??i},{push:!0})}
/><${y}
className="is-strip"
facts=${[[`Position on ${e.target}`,e.waiting>0&&n&&m(n)],["Jobs",e.total>e.tests.total&&a`${m(e.total)} <span class="quiet">· ${T(e.tests.total,"test")}</span>`],["Backing off",s?.backing_off>0&&e.lanes.length===1&&T(s.backing_off,"job")],["Held",e.held_since&&a`<${$} since=${e.held_since} />`],["Oldest job",e.waiting>0&&a`<${$} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&a`<span class="unbroken">${F(e.work_seconds)}</span> on one agent`],["Expected end",t!==null&&a`in <span class="unbroken">${q(t)}</span>`]]}
/></div>
`}var De=({group:e})=>a`
<details class="batch-commands"><summary>Add a test to this group</summary><${M}
label="With qgjob"
text=${[`qgjob submit --org-id ${h(e.org_id)} --app-version-id ${h(e.app_version_id)}`,`--target ${h(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([s,o])=>`--label ${h(`${s}=${o}`)}`)].join(" ")+ve()}
/></details>
`,Ue=({total:e,running:s,unfinished:o,explanation:t,lanes:r})=>[e,s,o,...[{explanation:t},...r].map(n=>n.explanation?.text)].join(" ");function Qe({group:{id:e,total:s,running:o,unfinished:t}}){let r={group:e,q:"simulated:true"},n=w(`/api/v1/jobs/count?${new URLSearchParams(r)}`,`${s} ${o} ${t}`);return a`
<${xe} many=${n.data.value?.count} total=${s} href=${l("jobs",{},r)} />
`}function Oe({params:{id:e},query:s}){let o=p(`group:${e}`),t=o.ids.value.length>0?o.row(e).value:null;if(ye("This group",()=>t?L(t):[]),!t)return a`<${fe} store=${o} kind="group" />`;let r=t.total-t.unfinished,n=Se(t);return a`
<${_e}
title=${a`<${N} org=${t.org_id} version=${t.app_version_id} link />${" "}on ${t.target}`}
note=${B(t.labels)}
trail=${[[t.org_id,l("org",t)],[t.app_version_id,l("build",t)]]}
crumb=${[t.target,B(t.labels)].filter(Boolean).join(", ")}
inspect=${["group",t.id]}
actions=${a`<${Ne} group=${t} />`}
><${Qe} group=${t} /><${Ie} group=${t} /><div class="columns"><div>${t.lanes.length>1&&a`<${pe} lanes=${t.lanes} />`}<${le} id=${e} query=${s} version=${Ue(t)} said=${x(n)?n.reason:""} /></div><div><${H} group=${t} /><${K} group=${t} /><${ce} id=${e} version=${r} />${d("submit","job")&&a`<${De} group=${t} />`}</div></div><//>
`}export{Oe as default,Jr as title};
