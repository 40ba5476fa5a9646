import{m0_0 as ye,m0_1 as g,m0_2 as ve,m0_3 as we,m0_4 as Te,m0_5 as Se,m0_6 as ke,m0_7 as w,m0_8 as Ce,m0_9 as Oe,m0_10 as Pe,m0_11 as je,m0_12 as Ae,m0_13 as Le,m0_14 as We,m0_15 as Be,m0_16 as Ee,m0_17 as Je,m0_18 as Me,m0_19 as Ge}from"../main.js";import{m6_0 as Ie,m6_1 as Re,m6_2 as qe,m6_3 as Ue,m6_4 as De,m6_5 as h}from"../main.js";import{m21_0 as T}from"../main.js";import{m36_0 as Ke,m36_1 as S}from"../main.js";import{m37_0 as k}from"../shared.js";import{m43_0 as _}from"../main.js";import{m46_0 as $}from"../shared.js";import{m56_0 as C,m56_1 as at}from"../main.js";import{m167_0 as nt,m167_1 as lt,m167_2 as pt,m167_3 as ut,m167_4 as ct,m167_5 as O,m167_6 as dt,m167_7 as b,m167_8 as _t,m167_9 as l,m167_10 as $t,m167_11 as P,m167_12 as ft,m167_13 as gt,m167_14 as ht,m167_15 as d,m167_16 as bt,m167_17 as xt,m167_18 as yt}from"../main.js";import{m174_0 as Tt,m174_1 as j,m174_2 as St,m174_3 as kt,m174_4 as Ct,m174_5 as p}from"../main.js";import{m176_0 as o}from"../main.js";import{m215_0 as Lt,m215_1 as Wt,m215_2 as Bt,m215_3 as Et,m215_4 as Jt,m215_5 as f,m215_6 as Mt,m215_7 as m,m215_8 as Gt,m215_9 as Nt}from"../main.js";import{m218_0 as A,m218_1 as L,m218_2 as Rt,m218_3 as qt}from"../main.js";import{m15_0 as Qt,m15_1 as Ht,m15_2 as W}from"../main.js";import{m97_0 as n}from"../main.js";import{m131_0 as B,m131_1 as Yt,m131_2 as Zt}from"../main.js";var x=12;function le({name:e,group:r}){let s=p(`agent:${e}`);s.ids.value;let t=s.row(e).value,a=t?.job?.org_id===r.org_id&&t.job.app_version_id===r.app_version_id;return o`
<li class="group-agent">
<a href=${m("agent",{name:e})}>${e}</a>
${t&&o`<${B} agent=${t} />`}
${a&&o`
<a class="group-agent-job" href=${m("job",{id:t.job.id})}>
<${W} agent=${t} />
</a>
`}
</li>
`}function E({group:e}){let{agents:r}=e;return o`
<${n} id="group-agents" title="Agents" note=${r.length||""}>
${r.length===0&&o`<p class="nothing">No agents now.</p>`}
${r.length>0&&o`
<ul class="plain group-agents">
${r.slice(0,x).map(s=>o`<${le} key=${s} name=${s} group=${e} />`)}
</ul>
`}
${r.length>x&&o`
<p class="nothing">
${r.slice(x).map((s,t)=>o`
${t>0&&", "}
<a key=${s} href=${m("agent",{name:s})}>${s}</a>
`)}
</p>
`}
<//>
`}function J({group:e}){return e.installs+e.installs_avoided===0?null:o`
<${n} id="saving" title="Saved by grouping">
<${$}
className="is-strip"
facts=${[["Installs",L(e)],["Installs avoided",A(e)],["Starts avoided",l(e.starts_avoided)]]}
/>
<//>
`}import{m274_0 as co,m274_1 as _o,m274_2 as $o,m274_3 as y,m274_4 as fo,m274_5 as go,m274_6 as ho,m274_7 as bo,m274_8 as M,m274_9 as xo,m274_10 as yo,m274_11 as vo}from"../main.js";import{m207_0 as G}from"../main.js";import{m247_0 as N,m247_1 as F}from"../main.js";import{m74_0 as Po,m74_1 as v,m74_2 as jo}from"../main.js";import{m81_0 as I}from"../shared.js";import{m117_0 as R}from"../main.js";import{m132_0 as q}from"../main.js";import{m137_0 as U,m137_1 as No}from"../main.js";var D=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],Q=["failed","running","pending","done","cancelled","parked"],pe=2e3,ue=5,ce=v.columns.filter(({name:e})=>!["build","suite"].includes(e)),de=e=>Q.includes(e.get("status"))?e.get("status"):"";function H({id:e,query:r,version:s}){p("jobs");let t=de(r),a=M(()=>new G({path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0,...t?{status:t}:{}}}),[e,t]);y(()=>(a.start(),a.watch(N,F)),[a]),y(()=>{let c=setTimeout(()=>a.loading.peek()||a.refresh(),pe);return()=>clearTimeout(c)},[a,s]);let i=a.ids.value,me=Q.slice(3).includes(t)?[...D,[t,t]]:D,ne=o`
<${R}
label="Which"
hideLabel
options=${me}
value=${t}
onChange=${c=>f({status:c},{push:!0})}
/>
`;return o`
<${n} id="group-jobs" title="Jobs" tools=${ne}>
${i.length>0&&o`
<${q}
id="group-jobs-list"
label="Jobs, newest first"
className="jobs group-jobs"
ids=${i}
rowOf=${c=>a.row(c)}
...${v}
columns=${ce}
/>
`}
${i.length===0&&!a.loading.value&&!a.error.value&&o`<p class="nothing">No jobs match.</p>`}
<${I} list=${a} what="Jobs" />
<//>
`}function V({id:e,version:r}){let s=j(`/api/v1/groups/${e}/results?order=slowest&limit=${ue}`,r).data.value;if(!s?.results.length)return null;let t=a=>Math.max(...a.tries.map(i=>i.run_seconds??0));return o`
<${n} id="slowest" title="Slowest">
<ol class="plain slowest">
${s.results.map(a=>o`
<li key=${a.id}>
<a href=${m("job",{id:a.id})}>
<${U} test=${a.test} />
</a>
<span class="number">${P(t(a))}</span>
</li>
`)}
</ol>
<//>
`}function _e({lane:e}){return o`
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
<${n} id="lanes" title="Waiting by priority" note=${e.length>1?`${e.length} lanes`:""}>
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
<tbody role="rowgroup">${e.map(r=>o`<${_e} key=${r.priority} lane=${r} />`)}</tbody>
</table>
<//>
`;import{m72_0 as K}from"../main.js";import{m90_0 as X}from"../main.js";import{m91_0 as Y}from"../shared.js";import{m95_0 as Z}from"../main.js";import{m102_0 as ee,m102_1 as te}from"../shared.js";import{m209_0 as gs,m209_1 as hs,m209_2 as bs,m209_3 as xs,m209_4 as ys,m209_5 as oe}from"../main.js";import{m214_0 as u,m214_1 as Ts}from"../main.js";import{m257_0 as Cs,m257_1 as Os,m257_2 as Ps,m257_3 as js,m257_4 as se}from"../main.js";import{m250_0 as Ws,m250_1 as Bs,m250_2 as re}from"../main.js";function ar({params:e}){let r=re(`group:${e.id}`);r.ids.value;let s=r.row(e.id).value;return s?`${s.app_version_id} on ${s.target} ${s.org_id}`:"Group"}function ae(e){let r=`/api/v1/groups/${e.id}`,s=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,t=(a,i={})=>()=>g({action:a,within:r,what:s,...i});return[e.explanation?.reason==="build_held"&&u("release","build")&&{label:"Release build",icon:"running",run:()=>w(e.org_id,e.app_version_id)},e.failed>0&&u("retry","group")&&{label:`Retry ${l(e.failed)} failed\u2026`,icon:"retry",run:t("retry",{filter:{status:"failed"}})},e.waiting+e.running>0&&u("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:t("cancel")}].filter(Boolean)}function $e({group:e}){let r=`/api/v1/groups/${e.id}`;return o`
${ae(e).map(({label:s,icon:t,run:a,danger:i})=>o`
<button type="button" key=${t} class=${`button ${i?"is-danger":""}`} onClick=${a}>
<${K} name=${t} />
${s}
</button>
`)}
${e.waiting>0&&u("priority","group")&&(e.lanes.length===1?o`<${ee} of=${{within:r}} present=${e.priority}>Priority ${e.priority}<//>`:o`
<${X}
label="Priority"
items=${te(null,s=>g({action:"priority",within:r,priority:s}))}
>
Priority…
<//>
`)}
`}var fe={waiting:"pending",quarantined:"failed"};function ge({group:e}){let{explanation:r}=e;return o`
<div class="batch-summary">
<${T} group=${h(e)} />
<${k}
counts=${h(e)}
choose=${s=>f({status:fe[s]??s},{push:!0})}
/>
${r&&o`<p class="why" data-why>${r.text}</p>`}
<${$}
className="is-strip"
facts=${[["Oldest job",e.waiting>0&&o`<${_} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&`${O(e.work_seconds)} on one agent`]]}
/>
</div>
`}var he=({group:e})=>o`
<details class="batch-commands">
<summary>Add a test to this group</summary>
<${S}
label="With qgjob"
text=${[`qgjob submit --org-id ${d(e.org_id)} --app-version-id ${d(e.app_version_id)}`,`--target ${d(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([r,s])=>`--label ${d(`${r}=${s}`)}`)].join(" ")+se()}
/>
</details>
`;function ie({params:{id:e},query:r}){let s=p(`group:${e}`),t=s.ids.value.length>0?s.row(e).value:null;if(oe("This group",()=>t?ae(t):[]),!t)return o`<${Y} store=${s} kind="group" />`;let a=t.total-t.unfinished;return o`
<${Z}
title=${o`<${C} org=${t.org_id} version=${t.app_version_id} link />${" "}on ${t.target}`}
note=${b(t.labels)}
trail=${[[t.org_id,m("org",t)],[t.app_version_id,m("build",t)]]}
crumb=${[t.target,b(t.labels)].filter(Boolean).join(", ")}
inspect=${["group",t.id]}
actions=${o`<${$e} group=${t} />`}
>
<${ge} group=${t} />
<div class="columns">
<div>
${t.lanes.length>0&&o`<${z} lanes=${t.lanes} />`}
<${H} id=${e} query=${r} version=${`${t.total} ${t.running} ${a}`} />
</div>
<div>
<${E} group=${t} />
<${J} group=${t} />
<${V} id=${e} version=${a} />
${u("submit","job")&&o`<${he} group=${t} />`}
</div>
</div>
<//>
`}export{ie as default,ar as title};
