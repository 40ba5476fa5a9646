import{m0_0 as yt,m0_1 as g,m0_2 as xt,m0_3 as vt,m0_4 as wt,m0_5 as Tt,m0_6 as St,m0_7 as kt,m0_8 as Ct,m0_9 as Ot,m0_10 as Pt,m0_11 as jt,m0_12 as At,m0_13 as Lt,m0_14 as Wt,m0_15 as Et,m0_16 as Jt,m0_17 as Bt,m0_18 as Mt,m0_19 as Gt}from"../main.js";import{m6_0 as It,m6_1 as Rt,m6_2 as qt,m6_3 as Ut,m6_4 as Dt,m6_5 as Qt,m6_6 as h}from"../main.js";import{m21_0 as w}from"../main.js";import{m36_0 as Xt,m36_1 as T}from"../main.js";import{m37_0 as S}from"../shared.js";import{m43_0 as _}from"../main.js";import{m46_0 as $}from"../shared.js";import{m56_0 as k,m56_1 as ie}from"../main.js";import{m167_0 as le,m167_1 as pe,m167_2 as ce,m167_3 as ue,m167_4 as de,m167_5 as C,m167_6 as _e,m167_7 as b,m167_8 as l,m167_9 as $e,m167_10 as O,m167_11 as fe,m167_12 as ge,m167_13 as he,m167_14 as u,m167_15 as be,m167_16 as ye,m167_17 as xe}from"../main.js";import{m174_0 as Te,m174_1 as P,m174_2 as Se,m174_3 as ke,m174_4 as Ce,m174_5 as p}from"../main.js";import{m176_0 as o}from"../main.js";import{m215_0 as Le,m215_1 as We,m215_2 as Ee,m215_3 as Je,m215_4 as Be,m215_5 as f,m215_6 as Me,m215_7 as m,m215_8 as Ge,m215_9 as Ne}from"../main.js";import{m218_0 as j,m218_1 as A,m218_2 as Re,m218_3 as qe}from"../main.js";import{m15_0 as Qe,m15_1 as He,m15_2 as L}from"../main.js";import{m97_0 as n}from"../main.js";import{m131_0 as W,m131_1 as Ye,m131_2 as Ze}from"../main.js";var y=12;function nt({name:t,group:r}){let s=p(`agent:${t}`);s.ids.value;let e=s.row(t).value,a=e?.job?.org_id===r.org_id&&e.job.app_version_id===r.app_version_id;return o`
<li class="group-agent">
<a href=${m("agent",{name:t})}>${t}</a>
${e&&o`<${W} agent=${e} />`}
${a&&o`
<a class="group-agent-job" href=${m("job",{id:e.job.id})}>
<${L} agent=${e} />
</a>
`}
</li>
`}function E({group:t}){let{agents:r}=t;return o`
<${n} id="group-agents" title="Agents" note=${r.length||""}>
${r.length===0&&o`<p class="nothing">No agents now.</p>`}
${r.length>0&&o`
<ul class="plain group-agents">
${r.slice(0,y).map(s=>o`<${nt} key=${s} name=${s} group=${t} />`)}
</ul>
`}
${r.length>y&&o`
<p class="nothing">
${r.slice(y).map((s,e)=>o`
${e>0&&", "}
<a key=${s} href=${m("agent",{name:s})}>${s}</a>
`)}
</p>
`}
<//>
`}function J({group:t}){return t.installs+t.installs_avoided===0?null:o`
<${n} id="saving" title="Saved by grouping">
<${$}
className="is-strip"
facts=${[["Installs",A(t)],["Installs avoided",j(t)],["Starts avoided",l(t.starts_avoided)]]}
/>
<//>
`}import{m274_0 as uo,m274_1 as _o,m274_2 as $o,m274_3 as x,m274_4 as fo,m274_5 as go,m274_6 as ho,m274_7 as bo,m274_8 as B,m274_9 as yo,m274_10 as xo,m274_11 as vo}from"../main.js";import{m207_0 as M}from"../main.js";import{m247_0 as G,m247_1 as N}from"../main.js";import{m74_0 as Po,m74_1 as v,m74_2 as jo}from"../main.js";import{m81_0 as F}from"../shared.js";import{m117_0 as I}from"../main.js";import{m132_0 as R}from"../main.js";import{m137_0 as q,m137_1 as No}from"../main.js";var U=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],D=["failed","running","pending","done","cancelled","parked"],lt=2e3,pt=5,ct=v.columns.filter(({name:t})=>!["build","suite"].includes(t)),ut=t=>D.includes(t.get("status"))?t.get("status"):"";function Q({id:t,query:r,version:s}){p("jobs");let e=ut(r),a=B(()=>new M({path:"/api/v1/jobs",name:"jobs",query:{group:t,explain:!0,...e?{status:e}:{}}}),[t,e]);x(()=>(a.start(),a.watch(G,N)),[a]),x(()=>{let c=setTimeout(()=>a.loading.peek()||a.refresh(),lt);return()=>clearTimeout(c)},[a,s]);let i=a.ids.value,it=D.slice(3).includes(e)?[...U,[e,e]]:U,mt=o`
<${I}
label="Which"
hideLabel
options=${it}
value=${e}
onChange=${c=>f({status:c},{push:!0})}
/>
`;return o`
<${n} id="group-jobs" title="Jobs" tools=${mt}>
${i.length>0&&o`
<${R}
id="group-jobs-list"
label="Jobs, newest first"
className="jobs group-jobs"
ids=${i}
rowOf=${c=>a.row(c)}
...${v}
columns=${ct}
/>
`}
${i.length===0&&!a.loading.value&&!a.error.value&&o`<p class="nothing">No jobs match.</p>`}
<${F} list=${a} what="Jobs" />
<//>
`}function H({id:t,version:r}){let s=P(`/api/v1/groups/${t}/results?order=slowest&limit=${pt}`,r).data.value;if(!s?.results.length)return null;let e=a=>Math.max(...a.tries.map(i=>i.run_seconds??0));return o`
<${n} id="slowest" title="Slowest">
<ol class="plain slowest">
${s.results.map(a=>o`
<li key=${a.id}>
<a href=${m("job",{id:a.id})}>
<${q} test=${a.test} />
</a>
<span class="number">${O(e(a))}</span>
</li>
`)}
</ol>
<//>
`}function dt({lane:t}){return o`
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
<${_} since=${t.oldest_at} />
</td>
<td role="cell" class="c-why">
${t.explanation?.text??""}
${t.backing_off>0&&o`${" "}<span class="quiet">(${l(t.backing_off)} backing off)</span>`}
</td>
</tr>
`}var V=({lanes:t})=>o`
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
<tbody role="rowgroup">${t.map(r=>o`<${dt} key=${r.priority} lane=${r} />`)}</tbody>
</table>
<//>
`;import{m72_0 as z}from"../main.js";import{m90_0 as K}from"../main.js";import{m91_0 as X}from"../shared.js";import{m95_0 as Y}from"../main.js";import{m102_0 as Z,m102_1 as tt}from"../shared.js";import{m209_0 as gs,m209_1 as hs,m209_2 as bs,m209_3 as ys,m209_4 as xs,m209_5 as et}from"../main.js";import{m214_0 as d,m214_1 as Ts}from"../main.js";import{m257_0 as Cs,m257_1 as Os,m257_2 as Ps,m257_3 as js,m257_4 as ot}from"../main.js";import{m250_0 as Ws,m250_1 as Es,m250_2 as st}from"../main.js";function ar({params:t}){let r=st(`group:${t.id}`);r.ids.value;let s=r.row(t.id).value;return s?`${s.app_version_id} on ${s.target} ${s.org_id}`:"Group"}function rt(t){let r=`/api/v1/groups/${t.id}`,s=`Jobs of build ${t.app_version_id} of ${t.org_id} for ${t.target}.`,e=(a,i={})=>()=>g({action:a,within:r,what:s,...i});return[t.failed>0&&d("retry","group")&&{label:`Retry ${l(t.failed)} failed\u2026`,icon:"retry",run:e("retry",{filter:{status:"failed"}})},t.waiting+t.running>0&&d("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:e("cancel")}].filter(Boolean)}function _t({group:t}){let r=`/api/v1/groups/${t.id}`;return o`
${rt(t).map(({label:s,icon:e,run:a,danger:i})=>o`
<button type="button" key=${e} class=${`button ${i?"is-danger":""}`} onClick=${a}>
<${z} name=${e} />
${s}
</button>
`)}
${t.waiting>0&&d("priority","group")&&(t.lanes.length===1?o`<${Z} of=${{within:r}} present=${t.priority}>Priority ${t.priority}<//>`:o`
<${K}
label="Priority"
items=${tt(null,s=>g({action:"priority",within:r,priority:s}))}
>
Priority…
<//>
`)}
`}var $t={waiting:"pending",quarantined:"failed"};function ft({group:t}){let{explanation:r}=t;return o`
<div class="batch-summary">
<${w} group=${h(t)} />
<${S}
counts=${h(t)}
choose=${s=>f({status:$t[s]??s},{push:!0})}
/>
${r&&o`<p class="why" data-why>${r.text}</p>`}
<${$}
className="is-strip"
facts=${[["Oldest job",t.waiting>0&&o`<${_} since=${t.oldest_at} />`],["Waiting work",t.work_seconds>0&&`${C(t.work_seconds)} on one agent`]]}
/>
</div>
`}var gt=({group:t})=>o`
<details class="batch-commands">
<summary>Add a test to this group</summary>
<${T}
label="With qgjob"
text=${[`qgjob submit --org-id ${u(t.org_id)} --app-version-id ${u(t.app_version_id)}`,`--target ${u(t.target)} --test tests/your.spec.js`,...Object.entries(t.labels).map(([r,s])=>`--label ${u(`${r}=${s}`)}`)].join(" ")+ot()}
/>
</details>
`;function at({params:{id:t},query:r}){let s=p(`group:${t}`),e=s.ids.value.length>0?s.row(t).value:null;if(et("This group",()=>e?rt(e):[]),!e)return o`<${X} store=${s} kind="group" />`;let a=e.total-e.unfinished;return o`
<${Y}
title=${o`<${k} org=${e.org_id} version=${e.app_version_id} link />${" "}on ${e.target}`}
note=${b(e.labels)}
trail=${[[e.org_id,m("org",e)],[e.app_version_id,m("build",e)]]}
crumb=${[e.target,b(e.labels)].filter(Boolean).join(", ")}
inspect=${["group",e.id]}
actions=${o`<${_t} group=${e} />`}
>
<${ft} group=${e} />
<div class="columns">
<div>
${e.lanes.length>0&&o`<${V} lanes=${e.lanes} />`}
<${Q} id=${t} query=${r} version=${`${e.total} ${e.running} ${a}`} />
</div>
<div>
<${E} group=${e} />
<${J} group=${e} />
<${H} id=${t} version=${a} />
${d("submit","job")&&o`<${gt} group=${e} />`}
</div>
</div>
<//>
`}export{at as default,ar as title};
