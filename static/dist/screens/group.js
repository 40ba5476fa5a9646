import{m0_0 as ht,m0_1 as h,m0_2 as bt,m0_3 as xt,m0_4 as yt,m0_5 as vt,m0_6 as wt,m0_7 as Tt,m0_8 as St,m0_9 as kt,m0_10 as Ot,m0_11 as jt,m0_12 as At,m0_13 as Ct,m0_14 as Lt,m0_15 as Wt}from"../main.js";import{m21_0 as w}from"../main.js";import{m36_0 as Gt,m36_1 as T}from"../main.js";import{m37_0 as S}from"../shared.js";import{m43_0 as $}from"../main.js";import{m46_0 as f}from"../shared.js";import{m55_0 as k,m55_1 as Ut}from"../main.js";import{m164_0 as zt,m164_1 as Kt,m164_2 as Xt,m164_3 as Yt,m164_4 as Zt,m164_5 as u,m164_6 as te,m164_7 as b,m164_8 as l,m164_9 as ee,m164_10 as O,m164_11 as se,m164_12 as oe,m164_13 as re,m164_14 as d,m164_15 as ae,m164_16 as ie,m164_17 as ne}from"../main.js";import{m171_0 as pe,m171_1 as j,m171_2 as ce,m171_3 as ue,m171_4 as de,m171_5 as p}from"../main.js";import{m173_0 as s}from"../main.js";import{m212_0 as he,m212_1 as be,m212_2 as xe,m212_3 as ye,m212_4 as ve,m212_5 as g,m212_6 as we,m212_7 as n,m212_8 as Te,m212_9 as Se}from"../main.js";import{m215_0 as A,m215_1 as C,m215_2 as je,m215_3 as Ae}from"../main.js";import{m15_0 as We,m15_1 as Pe,m15_2 as L}from"../main.js";import{m95_0 as m}from"../main.js";import{m128_0 as W,m128_1 as Me,m128_2 as Ne}from"../main.js";var x=12;function it({name:t,group:o}){let r=p(`agent:${t}`);r.ids.value;let e=r.row(t).value,a=e?.job?.org_id===o.org_id&&e.job.app_version_id===o.app_version_id;return s`
<li class="group-agent">
<a href=${n("agent",{name:t})}>${t}</a>
${e&&s`<${W} agent=${e} />`}
${a&&s`
<a class="group-agent-job" href=${n("job",{id:e.job.id})}>
<${L} agent=${e} />
</a>
`}
</li>
`}function P({group:t}){let{agents:o}=t;return s`
<${m} id="group-agents" title="Agents" note=${o.length||""}>
${o.length===0&&s`<p class="nothing">No agents now.</p>`}
${o.length>0&&s`
<ul class="plain group-agents">
${o.slice(0,x).map(r=>s`<${it} key=${r} name=${r} group=${t} />`)}
</ul>
`}
${o.length>x&&s`
<p class="nothing">
${o.slice(x).map((r,e)=>s`
${e>0&&", "}
<a key=${r} href=${n("agent",{name:r})}>${r}</a>
`)}
</p>
`}
<//>
`}function J({group:t}){return t.installs+t.installs_avoided===0?null:s`
<${m} id="saving" title="Saved by grouping">
<${f}
className="is-strip"
facts=${[["Installs",C(t)],["Installs avoided",A(t)],["Starts avoided",l(t.starts_avoided)]]}
/>
<//>
`}import{m270_0 as Ye,m270_1 as Ze,m270_2 as ts,m270_3 as y,m270_4 as es,m270_5 as ss,m270_6 as os,m270_7 as rs,m270_8 as B,m270_9 as as,m270_10 as is,m270_11 as ns}from"../main.js";import{m204_0 as E}from"../shared.js";import{m244_0 as G,m244_1 as M}from"../main.js";import{m72_0 as _s,m72_1 as v,m72_2 as $s}from"../main.js";import{m79_0 as N}from"../shared.js";import{m114_0 as I}from"../main.js";import{m129_0 as R}from"../main.js";import{m134_0 as q}from"../main.js";var F=[["","all"],["failed","failed"],["running","running"],["pending","waiting"]],D=["failed","running","pending","done","cancelled","parked"],nt=2e3,mt=5,lt=v.columns.filter(({name:t})=>t!=="build"),pt=t=>D.includes(t.get("status"))?t.get("status"):"";function Q({id:t,query:o,version:r}){p("jobs");let e=pt(o),a=B(()=>new E({path:"/api/v1/jobs",name:"jobs",query:{group:t,explain:!0,...e?{status:e}:{}}}),[t,e]);y(()=>(a.start(),a.watch(G,M)),[a]),y(()=>{let c=setTimeout(()=>a.loading.peek()||a.refresh(),nt);return()=>clearTimeout(c)},[a,r]);let i=a.ids.value,rt=D.slice(3).includes(e)?[...F,[e,e]]:F,at=s`
<${I}
label="Which"
hideLabel
options=${rt}
value=${e}
onChange=${c=>g({status:c},{push:!0})}
/>
`;return s`
<${m} id="group-jobs" title="Jobs" tools=${at}>
${i.length>0&&s`
<${R}
id="group-jobs-list"
label="Jobs, newest first"
className="jobs group-jobs"
ids=${i}
rowOf=${c=>a.row(c)}
...${v}
columns=${lt}
/>
`}
${i.length===0&&!a.loading.value&&!a.error.value&&s`<p class="nothing">No jobs match.</p>`}
<${N} list=${a} what="Jobs" />
<//>
`}function U({id:t,version:o}){let r=j(`/api/v1/groups/${t}/results?order=slowest&limit=${mt}`,o).data.value;if(!r?.results.length)return null;let e=a=>Math.max(...a.tries.map(i=>i.run_seconds??0));return s`
<${m} id="slowest" title="Slowest">
<ol class="plain slowest">
${r.results.map(a=>s`
<li key=${a.id}>
<a href=${n("job",{id:a.id})}>
<${q} test=${a.test} />
</a>
<span class="number">${O(e(a))}</span>
</li>
`)}
</ol>
<//>
`}var ct=({explanation:t})=>t?.eta_seconds==null?"\u2013":t.eta_seconds<1?"now":u(t.eta_seconds);function ut({lane:t}){return s`
<tr role="row" data-lane=${t.priority}>
<th role="rowheader" scope="row" class="c-priority">
<span class=${`number ${t.priority===0?"urgent":""}`}>${t.priority}</span>
</th>
<td role="cell" class="c-waiting is-numeric" data-label="waiting">
<span class="number strong">${l(t.waiting+t.backing_off)}</span>
</td>
<td role="cell" class="c-place is-numeric" data-label="in the queue">
<span class="number">${t.explanation?.position??"\u2013"}</span>
</td>
<td role="cell" class="c-age is-numeric" data-label="oldest">
<${$} since=${t.oldest_at} />
</td>
<td role="cell" class="c-eta is-numeric" data-label="expected">
<span class="number">${ct(t)}</span>
</td>
<td role="cell" class="c-why">
${t.explanation?.text??""}
${t.backing_off>0&&s`${" "}<span class="quiet">(${l(t.backing_off)} backing off)</span>`}
</td>
</tr>
`}var H=({lanes:t})=>s`
<${m} id="lanes" title="Waiting by priority" note=${t.length>1?`${t.length} lanes`:""}>
<table class="rows lanes" role="table" aria-label="Lanes, the most urgent first">
<thead role="rowgroup">
<tr role="row">
<th role="columnheader" scope="col" class="c-priority">Priority</th>
<th role="columnheader" scope="col" class="c-waiting is-numeric">Waiting</th>
<th role="columnheader" scope="col" class="c-place is-numeric">Position</th>
<th role="columnheader" scope="col" class="c-age is-numeric">Oldest</th>
<th role="columnheader" scope="col" class="c-eta is-numeric">Next starts</th>
<th role="columnheader" scope="col" class="c-why">Why it waits</th>
</tr>
</thead>
<tbody role="rowgroup">${t.map(o=>s`<${ut} key=${o.priority} lane=${o} />`)}</tbody>
</table>
<//>
`;import{m70_0 as V}from"../main.js";import{m88_0 as z}from"../main.js";import{m89_0 as K}from"../shared.js";import{m93_0 as X}from"../main.js";import{m100_0 as Y}from"../shared.js";import{m206_0 as eo,m206_1 as so,m206_2 as oo,m206_3 as ro,m206_4 as Z}from"../main.js";import{m211_0 as _,m211_1 as no}from"../main.js";import{m254_0 as po,m254_1 as co,m254_2 as uo,m254_3 as _o,m254_4 as tt}from"../main.js";import{m247_0 as go,m247_1 as ho,m247_2 as et}from"../main.js";function qo({params:t}){let o=et(`group:${t.id}`);o.ids.value;let r=o.row(t.id).value;return r?`${r.app_version_id} ${r.org_id}`:"Group"}function st(t){let o=`/api/v1/groups/${t.id}`,r=`Jobs of build ${t.app_version_id} of ${t.org_id} for ${t.target}.`,e=(a,i={})=>()=>h({action:a,within:o,what:r,...i});return[t.failed>0&&_("retry","group")&&{label:`Retry ${l(t.failed)} failed\u2026`,icon:"retry",run:e("retry",{filter:{status:"failed"}})},t.waiting+t.running>0&&_("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:e("cancel")}].filter(Boolean)}function dt({group:t}){let o=`/api/v1/groups/${t.id}`;return s`
${st(t).map(({label:r,icon:e,run:a,danger:i})=>s`
<button type="button" key=${e} class=${`button ${i?"is-danger":""}`} onClick=${a}>
<${V} name=${e} />
${r}
</button>
`)}
${t.waiting>0&&_("priority","group")&&s`
<${z}
label="Priority"
items=${Y(t.priority,r=>h({action:"priority",within:o,priority:r}))}
>
Priority…
<//>
`}
`}function _t({group:t}){let{explanation:o}=t;return s`
<div class="batch-summary">
<${w} group=${t} />
<${S}
counts=${t}
choose=${r=>g({status:r==="waiting"?"pending":r},{push:!0})}
/>
${o&&s`<p class="why" data-why>${o.text}</p>`}
<${f}
className="is-strip"
facts=${[["Target",t.target],["Labels",b(t.labels)],["Queue position",t.waiting>0&&String(t.position)],["Oldest job",t.waiting>0&&s`<${$} since=${t.oldest_at} />`],["Next start",o?.eta_seconds!=null&&(o.eta_seconds<1?"now":`in about ${u(o.eta_seconds)}`)],["Waiting work",t.work_seconds>0&&`${u(t.work_seconds)} on one agent`]]}
/>
</div>
`}var $t=({group:t})=>s`
<details class="batch-commands">
<summary>Add a test to this group</summary>
<${T}
label="With qgjob"
text=${[`qgjob submit --org-id ${d(t.org_id)} --app-version-id ${d(t.app_version_id)}`,`--target ${d(t.target)} --test tests/your.spec.js`,...Object.entries(t.labels).map(([o,r])=>`--label ${d(`${o}=${r}`)}`)].join(" ")+tt()}
/>
</details>
`;function ot({params:{id:t},query:o}){let r=p(`group:${t}`),e=r.ids.value.length>0?r.row(t).value:null;if(Z("This group",()=>e?st(e):[]),!e)return s`<${K} store=${r} kind="group" />`;let a=e.total-e.unfinished;return s`
<${X}
title=${s`<${k} org=${e.org_id} version=${e.app_version_id} link />`}
trail=${[[e.org_id,n("org",e)],[e.app_version_id,n("build",e)]]}
crumb=${[e.target,b(e.labels)].filter(Boolean).join(", ")}
inspect=${["group",e.id]}
actions=${s`<${dt} group=${e} />`}
>
<${_t} group=${e} />
<div class="columns">
<div>
${e.lanes.length>0&&s`<${H} lanes=${e.lanes} />`}
<${Q} id=${t} query=${o} version=${`${e.total} ${e.running} ${a}`} />
</div>
<div>
<${P} group=${e} />
<${J} group=${e} />
<${U} id=${t} version=${a} />
${_("submit","job")&&s`<${$t} group=${e} />`}
</div>
</div>
<//>
`}export{ot as default,qo as title};
