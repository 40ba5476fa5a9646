import{m0_0 as ht,m0_1 as g,m0_2 as bt,m0_3 as yt,m0_4 as xt,m0_5 as vt,m0_6 as wt,m0_7 as Tt,m0_8 as St,m0_9 as kt,m0_10 as Ot,m0_11 as Pt,m0_12 as jt,m0_13 as At,m0_14 as Ct,m0_15 as Wt,m0_16 as Jt,m0_17 as Lt,m0_18 as Et,m0_19 as Mt}from"../main.js";import{m21_0 as v}from"../main.js";import{m36_0 as Ft,m36_1 as w}from"../main.js";import{m37_0 as T}from"../shared.js";import{m43_0 as $}from"../main.js";import{m46_0 as _}from"../shared.js";import{m55_0 as S,m55_1 as Kt}from"../main.js";import{m166_0 as Zt,m166_1 as te,m166_2 as ee,m166_3 as oe,m166_4 as se,m166_5 as k,m166_6 as re,m166_7 as h,m166_8 as l,m166_9 as ae,m166_10 as O,m166_11 as ie,m166_12 as me,m166_13 as ne,m166_14 as u,m166_15 as le,m166_16 as pe,m166_17 as ce}from"../main.js";import{m173_0 as $e,m173_1 as P,m173_2 as _e,m173_3 as fe,m173_4 as ge,m173_5 as p}from"../main.js";import{m175_0 as o}from"../main.js";import{m214_0 as ve,m214_1 as we,m214_2 as Te,m214_3 as Se,m214_4 as ke,m214_5 as f,m214_6 as Oe,m214_7 as m,m214_8 as Pe,m214_9 as je}from"../main.js";import{m217_0 as j,m217_1 as A,m217_2 as We,m217_3 as Je}from"../main.js";import{m15_0 as Me,m15_1 as Be,m15_2 as C}from"../main.js";import{m96_0 as n}from"../main.js";import{m130_0 as W,m130_1 as Re,m130_2 as qe}from"../main.js";var b=12;function mt({name:t,group:r}){let s=p(`agent:${t}`);s.ids.value;let e=s.row(t).value,a=e?.job?.org_id===r.org_id&&e.job.app_version_id===r.app_version_id;return o`
<li class="group-agent">
<a href=${m("agent",{name:t})}>${t}</a>
${e&&o`<${W} agent=${e} />`}
${a&&o`
<a class="group-agent-job" href=${m("job",{id:e.job.id})}>
<${C} agent=${e} />
</a>
`}
</li>
`}function J({group:t}){let{agents:r}=t;return o`
<${n} id="group-agents" title="Agents" note=${r.length||""}>
${r.length===0&&o`<p class="nothing">No agents now.</p>`}
${r.length>0&&o`
<ul class="plain group-agents">
${r.slice(0,b).map(s=>o`<${mt} key=${s} name=${s} group=${t} />`)}
</ul>
`}
${r.length>b&&o`
<p class="nothing">
${r.slice(b).map((s,e)=>o`
${e>0&&", "}
<a key=${s} href=${m("agent",{name:s})}>${s}</a>
`)}
</p>
`}
<//>
`}function L({group:t}){return t.installs+t.installs_avoided===0?null:o`
<${n} id="saving" title="Saved by grouping">
<${_}
className="is-strip"
facts=${[["Installs",A(t)],["Installs avoided",j(t)],["Starts avoided",l(t.starts_avoided)]]}
/>
<//>
`}import{m273_0 as oo,m273_1 as so,m273_2 as ro,m273_3 as y,m273_4 as ao,m273_5 as io,m273_6 as mo,m273_7 as no,m273_8 as E,m273_9 as lo,m273_10 as po,m273_11 as co}from"../main.js";import{m206_0 as M}from"../shared.js";import{m246_0 as B,m246_1 as G}from"../main.js";import{m73_0 as bo,m73_1 as x,m73_2 as yo}from"../main.js";import{m80_0 as N}from"../shared.js";import{m116_0 as I}from"../main.js";import{m131_0 as F}from"../main.js";import{m136_0 as R,m136_1 as jo}from"../main.js";var q=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],D=["failed","running","pending","done","cancelled","parked"],nt=2e3,lt=5,pt=x.columns.filter(({name:t})=>!["build","suite"].includes(t)),ct=t=>D.includes(t.get("status"))?t.get("status"):"";function Q({id:t,query:r,version:s}){p("jobs");let e=ct(r),a=E(()=>new M({path:"/api/v1/jobs",name:"jobs",query:{group:t,explain:!0,...e?{status:e}:{}}}),[t,e]);y(()=>(a.start(),a.watch(B,G)),[a]),y(()=>{let c=setTimeout(()=>a.loading.peek()||a.refresh(),nt);return()=>clearTimeout(c)},[a,s]);let i=a.ids.value,at=D.slice(3).includes(e)?[...q,[e,e]]:q,it=o`
<${I}
label="Which"
hideLabel
options=${at}
value=${e}
onChange=${c=>f({status:c},{push:!0})}
/>
`;return o`
<${n} id="group-jobs" title="Jobs" tools=${it}>
${i.length>0&&o`
<${F}
id="group-jobs-list"
label="Jobs, newest first"
className="jobs group-jobs"
ids=${i}
rowOf=${c=>a.row(c)}
...${x}
columns=${pt}
/>
`}
${i.length===0&&!a.loading.value&&!a.error.value&&o`<p class="nothing">No jobs match.</p>`}
<${N} list=${a} what="Jobs" />
<//>
`}function U({id:t,version:r}){let s=P(`/api/v1/groups/${t}/results?order=slowest&limit=${lt}`,r).data.value;if(!s?.results.length)return null;let e=a=>Math.max(...a.tries.map(i=>i.run_seconds??0));return o`
<${n} id="slowest" title="Slowest">
<ol class="plain slowest">
${s.results.map(a=>o`
<li key=${a.id}>
<a href=${m("job",{id:a.id})}>
<${R} test=${a.test} />
</a>
<span class="number">${O(e(a))}</span>
</li>
`)}
</ol>
<//>
`}function ut({lane:t}){return o`
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
<td role="cell" class="c-why">
${t.explanation?.text??""}
${t.backing_off>0&&o`${" "}<span class="quiet">(${l(t.backing_off)} backing off)</span>`}
</td>
</tr>
`}var H=({lanes:t})=>o`
<${n} id="lanes" title="Waiting by priority" note=${t.length>1?`${t.length} lanes`:""}>
<table class="rows lanes" role="table" aria-label="Lanes, the most urgent first">
<thead role="rowgroup">
<tr role="row">
<th role="columnheader" scope="col" class="c-priority">Priority</th>
<th role="columnheader" scope="col" class="c-waiting is-numeric">Waiting</th>
<th role="columnheader" scope="col" class="c-place is-numeric">Position</th>
<th role="columnheader" scope="col" class="c-age is-numeric">Oldest</th>
<th role="columnheader" scope="col" class="c-why">Why it waits</th>
</tr>
</thead>
<tbody role="rowgroup">${t.map(r=>o`<${ut} key=${r.priority} lane=${r} />`)}</tbody>
</table>
<//>
`;import{m71_0 as V}from"../main.js";import{m89_0 as z}from"../main.js";import{m90_0 as K}from"../shared.js";import{m94_0 as X}from"../main.js";import{m101_0 as Y,m101_1 as Z}from"../shared.js";import{m208_0 as ms,m208_1 as ns,m208_2 as ls,m208_3 as ps,m208_4 as cs,m208_5 as tt}from"../main.js";import{m213_0 as d,m213_1 as $s}from"../main.js";import{m256_0 as gs,m256_1 as hs,m256_2 as bs,m256_3 as ys,m256_4 as et}from"../main.js";import{m249_0 as ws,m249_1 as Ts,m249_2 as ot}from"../main.js";function Vs({params:t}){let r=ot(`group:${t.id}`);r.ids.value;let s=r.row(t.id).value;return s?`${s.app_version_id} on ${s.target} ${s.org_id}`:"Group"}function st(t){let r=`/api/v1/groups/${t.id}`,s=`Jobs of build ${t.app_version_id} of ${t.org_id} for ${t.target}.`,e=(a,i={})=>()=>g({action:a,within:r,what:s,...i});return[t.failed>0&&d("retry","group")&&{label:`Retry ${l(t.failed)} failed\u2026`,icon:"retry",run:e("retry",{filter:{status:"failed"}})},t.waiting+t.running>0&&d("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:e("cancel")}].filter(Boolean)}function dt({group:t}){let r=`/api/v1/groups/${t.id}`;return o`
${st(t).map(({label:s,icon:e,run:a,danger:i})=>o`
<button type="button" key=${e} class=${`button ${i?"is-danger":""}`} onClick=${a}>
<${V} name=${e} />
${s}
</button>
`)}
${t.waiting>0&&d("priority","group")&&(t.lanes.length===1?o`<${Y} of=${{within:r}} present=${t.priority}>Priority ${t.priority}<//>`:o`
<${z}
label="Priority"
items=${Z(null,s=>g({action:"priority",within:r,priority:s}))}
>
Priority…
<//>
`)}
`}function $t({group:t}){let{explanation:r}=t;return o`
<div class="batch-summary">
<${v} group=${t} />
<${T}
counts=${t}
choose=${s=>f({status:s==="waiting"?"pending":s},{push:!0})}
/>
${r&&o`<p class="why" data-why>${r.text}</p>`}
<${_}
className="is-strip"
facts=${[["Oldest job",t.waiting>0&&o`<${$} since=${t.oldest_at} />`],["Waiting work",t.work_seconds>0&&`${k(t.work_seconds)} on one agent`]]}
/>
</div>
`}var _t=({group:t})=>o`
<details class="batch-commands">
<summary>Add a test to this group</summary>
<${w}
label="With qgjob"
text=${[`qgjob submit --org-id ${u(t.org_id)} --app-version-id ${u(t.app_version_id)}`,`--target ${u(t.target)} --test tests/your.spec.js`,...Object.entries(t.labels).map(([r,s])=>`--label ${u(`${r}=${s}`)}`)].join(" ")+et()}
/>
</details>
`;function rt({params:{id:t},query:r}){let s=p(`group:${t}`),e=s.ids.value.length>0?s.row(t).value:null;if(tt("This group",()=>e?st(e):[]),!e)return o`<${K} store=${s} kind="group" />`;let a=e.total-e.unfinished;return o`
<${X}
title=${o`<${S} org=${e.org_id} version=${e.app_version_id} link />${" "}on ${e.target}`}
note=${h(e.labels)}
trail=${[[e.org_id,m("org",e)],[e.app_version_id,m("build",e)]]}
crumb=${[e.target,h(e.labels)].filter(Boolean).join(", ")}
inspect=${["group",e.id]}
actions=${o`<${dt} group=${e} />`}
>
<${$t} group=${e} />
<div class="columns">
<div>
${e.lanes.length>0&&o`<${H} lanes=${e.lanes} />`}
<${Q} id=${t} query=${r} version=${`${e.total} ${e.running} ${a}`} />
</div>
<div>
<${J} group=${e} />
<${L} group=${e} />
<${U} id=${t} version=${a} />
${d("submit","job")&&o`<${_t} group=${e} />`}
</div>
</div>
<//>
`}export{rt as default,Vs as title};
