import{m0_0 as he,m0_1 as h,m0_2 as be,m0_3 as xe,m0_4 as ye,m0_5 as we,m0_6 as ve,m0_7 as Te,m0_8 as Se,m0_9 as ke,m0_10 as Oe,m0_11 as je,m0_12 as Ae,m0_13 as Ce,m0_14 as Le,m0_15 as Pe}from"../main.js";import{m21_0 as v}from"../main.js";import{m36_0 as Ge,m36_1 as T}from"../main.js";import{m37_0 as S}from"../shared.js";import{m43_0 as $}from"../main.js";import{m46_0 as f}from"../shared.js";import{m55_0 as k,m55_1 as Ue}from"../main.js";import{m165_0 as ze,m165_1 as Ke,m165_2 as Xe,m165_3 as Ye,m165_4 as Ze,m165_5 as u,m165_6 as et,m165_7 as b,m165_8 as l,m165_9 as tt,m165_10 as O,m165_11 as st,m165_12 as ot,m165_13 as rt,m165_14 as d,m165_15 as at,m165_16 as it,m165_17 as nt}from"../main.js";import{m172_0 as pt,m172_1 as j,m172_2 as ct,m172_3 as ut,m172_4 as dt,m172_5 as p}from"../main.js";import{m174_0 as s}from"../main.js";import{m213_0 as ht,m213_1 as bt,m213_2 as xt,m213_3 as yt,m213_4 as wt,m213_5 as g,m213_6 as vt,m213_7 as n,m213_8 as Tt,m213_9 as St}from"../main.js";import{m216_0 as A,m216_1 as C,m216_2 as jt,m216_3 as At}from"../main.js";import{m15_0 as Pt,m15_1 as Wt,m15_2 as L}from"../main.js";import{m96_0 as m}from"../main.js";import{m129_0 as P,m129_1 as Mt,m129_2 as Nt}from"../main.js";var x=12;function ie({name:e,group:o}){let r=p(`agent:${e}`);r.ids.value;let t=r.row(e).value,a=t?.job?.org_id===o.org_id&&t.job.app_version_id===o.app_version_id;return s`
<li class="group-agent">
<a href=${n("agent",{name:e})}>${e}</a>
${t&&s`<${P} agent=${t} />`}
${a&&s`
<a class="group-agent-job" href=${n("job",{id:t.job.id})}>
<${L} agent=${t} />
</a>
`}
</li>
`}function W({group:e}){let{agents:o}=e;return s`
<${m} id="group-agents" title="Agents" note=${o.length||""}>
${o.length===0&&s`<p class="nothing">No agents now.</p>`}
${o.length>0&&s`
<ul class="plain group-agents">
${o.slice(0,x).map(r=>s`<${ie} key=${r} name=${r} group=${e} />`)}
</ul>
`}
${o.length>x&&s`
<p class="nothing">
${o.slice(x).map((r,t)=>s`
${t>0&&", "}
<a key=${r} href=${n("agent",{name:r})}>${r}</a>
`)}
</p>
`}
<//>
`}function E({group:e}){return e.installs+e.installs_avoided===0?null:s`
<${m} id="saving" title="Saved by grouping">
<${f}
className="is-strip"
facts=${[["Installs",C(e)],["Installs avoided",A(e)],["Starts avoided",l(e.starts_avoided)]]}
/>
<//>
`}import{m271_0 as Yt,m271_1 as Zt,m271_2 as es,m271_3 as y,m271_4 as ts,m271_5 as ss,m271_6 as os,m271_7 as rs,m271_8 as J,m271_9 as as,m271_10 as is,m271_11 as ns}from"../main.js";import{m205_0 as B}from"../shared.js";import{m245_0 as G,m245_1 as M}from"../main.js";import{m73_0 as _s,m73_1 as w,m73_2 as $s}from"../main.js";import{m80_0 as N}from"../shared.js";import{m115_0 as I}from"../main.js";import{m130_0 as F}from"../main.js";import{m135_0 as R}from"../main.js";var q=[["","all"],["failed","failed"],["running","running"],["pending","waiting"]],D=["failed","running","pending","done","cancelled","parked"],ne=2e3,me=5,le=w.columns.filter(({name:e})=>e!=="build"),pe=e=>D.includes(e.get("status"))?e.get("status"):"";function Q({id:e,query:o,version:r}){p("jobs");let t=pe(o),a=J(()=>new B({path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0,...t?{status:t}:{}}}),[e,t]);y(()=>(a.start(),a.watch(G,M)),[a]),y(()=>{let c=setTimeout(()=>a.loading.peek()||a.refresh(),ne);return()=>clearTimeout(c)},[a,r]);let i=a.ids.value,re=D.slice(3).includes(t)?[...q,[t,t]]:q,ae=s`
<${I}
label="Which"
hideLabel
options=${re}
value=${t}
onChange=${c=>g({status:c},{push:!0})}
/>
`;return s`
<${m} id="group-jobs" title="Jobs" tools=${ae}>
${i.length>0&&s`
<${F}
id="group-jobs-list"
label="Jobs, newest first"
className="jobs group-jobs"
ids=${i}
rowOf=${c=>a.row(c)}
...${w}
columns=${le}
/>
`}
${i.length===0&&!a.loading.value&&!a.error.value&&s`<p class="nothing">No jobs match.</p>`}
<${N} list=${a} what="Jobs" />
<//>
`}function U({id:e,version:o}){let r=j(`/api/v1/groups/${e}/results?order=slowest&limit=${me}`,o).data.value;if(!r?.results.length)return null;let t=a=>Math.max(...a.tries.map(i=>i.run_seconds??0));return s`
<${m} id="slowest" title="Slowest">
<ol class="plain slowest">
${r.results.map(a=>s`
<li key=${a.id}>
<a href=${n("job",{id:a.id})}>
<${R} test=${a.test} />
</a>
<span class="number">${O(t(a))}</span>
</li>
`)}
</ol>
<//>
`}var ce=({explanation:e})=>e?.eta_seconds==null?"\u2013":e.eta_seconds<1?"now":u(e.eta_seconds);function ue({lane:e}){return s`
<tr role="row" data-lane=${e.priority}>
<th role="rowheader" scope="row" class="c-priority">
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority}</span>
</th>
<td role="cell" class="c-waiting is-numeric" data-label="waiting">
<span class="number strong">${l(e.waiting+e.backing_off)}</span>
</td>
<td role="cell" class="c-place is-numeric" data-label="in the queue">
<span class="number">${e.explanation?.position??"\u2013"}</span>
</td>
<td role="cell" class="c-age is-numeric" data-label="oldest">
<${$} since=${e.oldest_at} />
</td>
<td role="cell" class="c-eta is-numeric" data-label="expected">
<span class="number">${ce(e)}</span>
</td>
<td role="cell" class="c-why">
${e.explanation?.text??""}
${e.backing_off>0&&s`${" "}<span class="quiet">(${l(e.backing_off)} backing off)</span>`}
</td>
</tr>
`}var H=({lanes:e})=>s`
<${m} id="lanes" title="Waiting by priority" note=${e.length>1?`${e.length} lanes`:""}>
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
<tbody role="rowgroup">${e.map(o=>s`<${ue} key=${o.priority} lane=${o} />`)}</tbody>
</table>
<//>
`;import{m71_0 as V}from"../main.js";import{m89_0 as z}from"../main.js";import{m90_0 as K}from"../shared.js";import{m94_0 as X}from"../main.js";import{m101_0 as Y}from"../shared.js";import{m207_0 as to,m207_1 as so,m207_2 as oo,m207_3 as ro,m207_4 as ao,m207_5 as Z}from"../main.js";import{m212_0 as _,m212_1 as mo}from"../main.js";import{m255_0 as co,m255_1 as uo,m255_2 as _o,m255_3 as $o,m255_4 as ee}from"../main.js";import{m248_0 as ho,m248_1 as bo,m248_2 as te}from"../main.js";function qo({params:e}){let o=te(`group:${e.id}`);o.ids.value;let r=o.row(e.id).value;return r?`${r.app_version_id} ${r.org_id}`:"Group"}function se(e){let o=`/api/v1/groups/${e.id}`,r=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,t=(a,i={})=>()=>h({action:a,within:o,what:r,...i});return[e.failed>0&&_("retry","group")&&{label:`Retry ${l(e.failed)} failed\u2026`,icon:"retry",run:t("retry",{filter:{status:"failed"}})},e.waiting+e.running>0&&_("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:t("cancel")}].filter(Boolean)}function de({group:e}){let o=`/api/v1/groups/${e.id}`;return s`
${se(e).map(({label:r,icon:t,run:a,danger:i})=>s`
<button type="button" key=${t} class=${`button ${i?"is-danger":""}`} onClick=${a}>
<${V} name=${t} />
${r}
</button>
`)}
${e.waiting>0&&_("priority","group")&&s`
<${z}
label="Priority"
items=${Y(e.priority,r=>h({action:"priority",within:o,priority:r}))}
>
Priority…
<//>
`}
`}function _e({group:e}){let{explanation:o}=e;return s`
<div class="batch-summary">
<${v} group=${e} />
<${S}
counts=${e}
choose=${r=>g({status:r==="waiting"?"pending":r},{push:!0})}
/>
${o&&s`<p class="why" data-why>${o.text}</p>`}
<${f}
className="is-strip"
facts=${[["Target",e.target],["Labels",b(e.labels)],["Place among groups",e.waiting>0&&(e.position===null?"none":String(e.position))],["Oldest job",e.waiting>0&&s`<${$} since=${e.oldest_at} />`],["Next start",o?.eta_seconds!=null&&(o.eta_seconds<1?"now":`in about ${u(o.eta_seconds)}`)],["Waiting work",e.work_seconds>0&&`${u(e.work_seconds)} on one agent`]]}
/>
</div>
`}var $e=({group:e})=>s`
<details class="batch-commands">
<summary>Add a test to this group</summary>
<${T}
label="With qgjob"
text=${[`qgjob submit --org-id ${d(e.org_id)} --app-version-id ${d(e.app_version_id)}`,`--target ${d(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([o,r])=>`--label ${d(`${o}=${r}`)}`)].join(" ")+ee()}
/>
</details>
`;function oe({params:{id:e},query:o}){let r=p(`group:${e}`),t=r.ids.value.length>0?r.row(e).value:null;if(Z("This group",()=>t?se(t):[]),!t)return s`<${K} store=${r} kind="group" />`;let a=t.total-t.unfinished;return s`
<${X}
title=${s`<${k} org=${t.org_id} version=${t.app_version_id} link />`}
trail=${[[t.org_id,n("org",t)],[t.app_version_id,n("build",t)]]}
crumb=${[t.target,b(t.labels)].filter(Boolean).join(", ")}
inspect=${["group",t.id]}
actions=${s`<${de} group=${t} />`}
>
<${_e} group=${t} />
<div class="columns">
<div>
${t.lanes.length>0&&s`<${H} lanes=${t.lanes} />`}
<${Q} id=${e} query=${o} version=${`${t.total} ${t.running} ${a}`} />
</div>
<div>
<${W} group=${t} />
<${E} group=${t} />
<${U} id=${e} version=${a} />
${_("submit","job")&&s`<${$e} group=${t} />`}
</div>
</div>
<//>
`}export{oe as default,qo as title};
