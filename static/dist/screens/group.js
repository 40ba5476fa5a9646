import{m0_0 as be,m0_1 as v,m0_2 as xe,m0_3 as ye,m0_4 as ve,m0_5 as we,m0_6 as w,m0_7 as Te,m0_8 as Se,m0_9 as ke,m0_10 as Ce,m0_11 as Oe,m0_12 as je,m0_13 as Ae,m0_14 as Be,m0_15 as Le,m0_16 as Pe,m0_17 as We}from"../main.js";import{m6_0 as Ge,m6_1 as Me,m6_2 as Ne,m6_3 as Fe,m6_4 as Re,m6_5 as g}from"../main.js";import{m21_0 as T}from"../main.js";import{m36_0 as Qe,m36_1 as S}from"../main.js";import{m37_0 as k}from"../shared.js";import{m43_0 as _}from"../main.js";import{m46_0 as $}from"../shared.js";import{m56_0 as C,m56_1 as tt}from"../main.js";import{m167_0 as rt,m167_1 as at,m167_2 as it,m167_3 as nt,m167_4 as mt,m167_5 as O,m167_6 as lt,m167_7 as h,m167_8 as pt,m167_9 as l,m167_10 as ut,m167_11 as j,m167_12 as ct,m167_13 as dt,m167_14 as _t,m167_15 as d,m167_16 as $t,m167_17 as ft,m167_18 as gt}from"../main.js";import{m174_0 as xt,m174_1 as A,m174_2 as yt,m174_3 as vt,m174_4 as wt,m174_5 as p}from"../main.js";import{m176_0 as o}from"../main.js";import{m215_0 as Ot,m215_1 as jt,m215_2 as At,m215_3 as Bt,m215_4 as Lt,m215_5 as f,m215_6 as Pt,m215_7 as n,m215_8 as Wt,m215_9 as Et}from"../main.js";import{m218_0 as B,m218_1 as L,m218_2 as Mt,m218_3 as Nt}from"../main.js";import{m15_0 as qt,m15_1 as It,m15_2 as P}from"../main.js";import{m97_0 as m}from"../main.js";import{m131_0 as W,m131_1 as Vt,m131_2 as zt}from"../main.js";var b=12;function ne({name:e,group:r}){let s=p(`agent:${e}`);s.ids.value;let t=s.row(e).value,a=t?.job?.org_id===r.org_id&&t.job.app_version_id===r.app_version_id;return o`
<li class="group-agent">
<a href=${n("agent",{name:e})}>${e}</a>
${t&&o`<${W} agent=${t} />`}
${a&&o`
<a class="group-agent-job" href=${n("job",{id:t.job.id})}>
<${P} agent=${t} />
</a>
`}
</li>
`}function E({group:e}){let{agents:r}=e;return o`
<${m} id="group-agents" title="Agents" note=${r.length||""}>
${r.length===0&&o`<p class="nothing">No agents now.</p>`}
${r.length>0&&o`
<ul class="plain group-agents">
${r.slice(0,b).map(s=>o`<${ne} key=${s} name=${s} group=${e} />`)}
</ul>
`}
${r.length>b&&o`
<p class="nothing">
${r.slice(b).map((s,t)=>o`
${t>0&&", "}
<a key=${s} href=${n("agent",{name:s})}>${s}</a>
`)}
</p>
`}
<//>
`}function J({group:e}){return e.installs+e.installs_avoided===0?null:o`
<${m} id="saving" title="Saved by grouping">
<${$}
className="is-strip"
facts=${[["Installs",L(e)],["Installs avoided",B(e)],["Starts avoided",l(e.starts_avoided)]]}
/>
<//>
`}import{m274_0 as mo,m274_1 as lo,m274_2 as po,m274_3 as x,m274_4 as uo,m274_5 as co,m274_6 as _o,m274_7 as $o,m274_8 as G,m274_9 as fo,m274_10 as go,m274_11 as ho}from"../main.js";import{m207_0 as M}from"../main.js";import{m247_0 as N,m247_1 as F}from"../main.js";import{m74_0 as So,m74_1 as y,m74_2 as ko}from"../main.js";import{m81_0 as R}from"../shared.js";import{m117_0 as q}from"../main.js";import{m132_0 as I}from"../main.js";import{m137_0 as U,m137_1 as Eo}from"../main.js";var D=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],Q=["failed","running","pending","done","cancelled","parked"],me=2e3,le=5,pe=y.columns.filter(({name:e})=>!["build","suite"].includes(e)),ue=e=>Q.includes(e.get("status"))?e.get("status"):"";function H({id:e,query:r,version:s}){p("jobs");let t=ue(r),a=G(()=>new M({path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0,...t?{status:t}:{}}}),[e,t]);x(()=>(a.start(),a.watch(N,F)),[a]),x(()=>{let c=setTimeout(()=>a.loading.peek()||a.refresh(),me);return()=>clearTimeout(c)},[a,s]);let i=a.ids.value,ae=Q.slice(3).includes(t)?[...D,[t,t]]:D,ie=o`
<${q}
label="Which"
hideLabel
options=${ae}
value=${t}
onChange=${c=>f({status:c},{push:!0})}
/>
`;return o`
<${m} id="group-jobs" title="Jobs" tools=${ie}>
${i.length>0&&o`
<${I}
id="group-jobs-list"
label="Jobs, newest first"
className="jobs group-jobs"
ids=${i}
rowOf=${c=>a.row(c)}
...${y}
columns=${pe}
/>
`}
${i.length===0&&!a.loading.value&&!a.error.value&&o`<p class="nothing">No jobs match.</p>`}
<${R} list=${a} what="Jobs" />
<//>
`}function V({id:e,version:r}){let s=A(`/api/v1/groups/${e}/results?order=slowest&limit=${le}`,r).data.value;if(!s?.results.length)return null;let t=a=>Math.max(...a.tries.map(i=>i.run_seconds??0));return o`
<${m} id="slowest" title="Slowest">
<ol class="plain slowest">
${s.results.map(a=>o`
<li key=${a.id}>
<a href=${n("job",{id:a.id})}>
<${U} test=${a.test} />
</a>
<span class="number">${j(t(a))}</span>
</li>
`)}
</ol>
<//>
`}function ce({lane:e}){return o`
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
<${_} since=${e.oldest_at} />
</td>
<td role="cell" class="c-why">
${e.explanation?.text??""}
${e.backing_off>0&&o`${" "}<span class="quiet">(${l(e.backing_off)} backing off)</span>`}
</td>
</tr>
`}var z=({lanes:e})=>o`
<${m} id="lanes" title="Waiting by priority" note=${e.length>1?`${e.length} lanes`:""}>
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
<tbody role="rowgroup">${e.map(r=>o`<${ce} key=${r.priority} lane=${r} />`)}</tbody>
</table>
<//>
`;import{m72_0 as K}from"../main.js";import{m91_0 as X}from"../shared.js";import{m95_0 as Y}from"../main.js";import{m102_0 as Z,m102_1 as ls}from"../main.js";import{m209_0 as cs,m209_1 as ds,m209_2 as _s,m209_3 as $s,m209_4 as fs,m209_5 as ee}from"../main.js";import{m214_0 as u,m214_1 as bs}from"../main.js";import{m257_0 as vs,m257_1 as ws,m257_2 as Ts,m257_3 as Ss,m257_4 as te}from"../main.js";import{m250_0 as Os,m250_1 as js,m250_2 as oe}from"../main.js";function Zs({params:e}){let r=oe(`group:${e.id}`);r.ids.value;let s=r.row(e.id).value;return s?`${s.app_version_id} on ${s.target} ${s.org_id}`:"Group"}function se(e){let r=`/api/v1/groups/${e.id}`,s=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,t=(a,i={})=>()=>v({action:a,within:r,what:s,...i});return[e.explanation?.reason==="build_held"&&u("release","build")&&{label:"Release build",icon:"running",run:()=>w(e.org_id,e.app_version_id)},e.failed>0&&u("retry","group")&&{label:`Retry ${l(e.failed)} failed\u2026`,icon:"retry",run:t("retry",{filter:{status:"failed"}})},e.waiting+e.running>0&&u("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:t("cancel")}].filter(Boolean)}function de({group:e}){let r=`/api/v1/groups/${e.id}`;return o`
${se(e).map(({label:s,icon:t,run:a,danger:i})=>o`
<button type="button" key=${t} class=${`button ${i?"is-danger":""}`} onClick=${a}>
<${K} name=${t} />
${s}
</button>
`)}
${e.waiting>0&&u("priority","group")&&o`<${Z} of=${{within:r}} present=${e.lanes.length===1?e.priority:null} />`}
`}var _e={waiting:"pending",quarantined:"failed"};function $e({group:e}){let{explanation:r}=e;return o`
<div class="batch-summary">
<${T} group=${g(e)} />
<${k}
counts=${g(e)}
choose=${s=>f({status:_e[s]??s},{push:!0})}
/>
${r&&o`<p class="why" data-why>${r.text}</p>`}
<${$}
className="is-strip"
facts=${[["Oldest job",e.waiting>0&&o`<${_} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&`${O(e.work_seconds)} on one agent`]]}
/>
</div>
`}var fe=({group:e})=>o`
<details class="batch-commands">
<summary>Add a test to this group</summary>
<${S}
label="With qgjob"
text=${[`qgjob submit --org-id ${d(e.org_id)} --app-version-id ${d(e.app_version_id)}`,`--target ${d(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([r,s])=>`--label ${d(`${r}=${s}`)}`)].join(" ")+te()}
/>
</details>
`;function re({params:{id:e},query:r}){let s=p(`group:${e}`),t=s.ids.value.length>0?s.row(e).value:null;if(ee("This group",()=>t?se(t):[]),!t)return o`<${X} store=${s} kind="group" />`;let a=t.total-t.unfinished;return o`
<${Y}
title=${o`<${C} org=${t.org_id} version=${t.app_version_id} link />${" "}on ${t.target}`}
note=${h(t.labels)}
trail=${[[t.org_id,n("org",t)],[t.app_version_id,n("build",t)]]}
crumb=${[t.target,h(t.labels)].filter(Boolean).join(", ")}
inspect=${["group",t.id]}
actions=${o`<${de} group=${t} />`}
>
<${$e} group=${t} />
<div class="columns">
<div>
${t.lanes.length>0&&o`<${z} lanes=${t.lanes} />`}
<${H} id=${e} query=${r} version=${`${t.total} ${t.running} ${a}`} />
</div>
<div>
<${E} group=${t} />
<${J} group=${t} />
<${V} id=${e} version=${a} />
${u("submit","job")&&o`<${fe} group=${t} />`}
</div>
</div>
<//>
`}export{re as default,Zs as title};
