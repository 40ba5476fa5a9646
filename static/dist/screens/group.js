import{m0_0 as xe,m0_1 as v,m0_2 as ye,m0_3 as ve,m0_4 as we,m0_5 as Te,m0_6 as w,m0_7 as Se,m0_8 as ke,m0_9 as Ce,m0_10 as Oe,m0_11 as je,m0_12 as Ae,m0_13 as Be,m0_14 as Pe,m0_15 as Le,m0_16 as We,m0_17 as Ee}from"../main.js";import{m6_0 as Me,m6_1 as Ne,m6_2 as Fe,m6_3 as Re,m6_4 as qe,m6_5 as g}from"../main.js";import{m21_0 as T}from"../main.js";import{m36_0 as He,m36_1 as S}from"../main.js";import{m37_0 as k}from"../shared.js";import{m43_0 as _}from"../main.js";import{m46_0 as f}from"../shared.js";import{m56_0 as C,m56_1 as ot}from"../main.js";import{m167_0 as rt,m167_1 as it,m167_2 as nt,m167_3 as O,m167_4 as mt,m167_5 as j,m167_6 as lt,m167_7 as h,m167_8 as pt,m167_9 as m,m167_10 as ct,m167_11 as A,m167_12 as ut,m167_13 as dt,m167_14 as _t,m167_15 as d,m167_16 as ft,m167_17 as $t,m167_18 as gt}from"../main.js";import{m174_0 as xt,m174_1 as B,m174_2 as yt,m174_3 as vt,m174_4 as wt,m174_5 as p}from"../main.js";import{m176_0 as o}from"../main.js";import{m215_0 as Ot,m215_1 as jt,m215_2 as At,m215_3 as Bt,m215_4 as Pt,m215_5 as $,m215_6 as Lt,m215_7 as n,m215_8 as Wt,m215_9 as Et}from"../main.js";import{m218_0 as P,m218_1 as L,m218_2 as Mt,m218_3 as Nt}from"../main.js";import{m15_0 as qt,m15_1 as It,m15_2 as W}from"../main.js";import{m97_0 as l}from"../main.js";import{m131_0 as E,m131_1 as Vt,m131_2 as zt}from"../main.js";var b=12;function me({name:e,group:a}){let s=p(`agent:${e}`);s.ids.value;let t=s.row(e).value,r=t?.job?.org_id===a.org_id&&t.job.app_version_id===a.app_version_id;return o`
<li class="group-agent">
<a href=${n("agent",{name:e})}>${e}</a>
${t&&o`<${E} agent=${t} />`}
${r&&o`
<a class="group-agent-job" href=${n("job",{id:t.job.id})}>
<${W} agent=${t} />
</a>
`}
</li>
`}function J({group:e}){let{agents:a}=e;return o`
<${l} id="group-agents" title="Agents" note=${a.length||""}>
${a.length===0&&o`<p class="nothing">No agents now.</p>`}
${a.length>0&&o`
<ul class="plain group-agents">
${a.slice(0,b).map(s=>o`<${me} key=${s} name=${s} group=${e} />`)}
</ul>
`}
${a.length>b&&o`
<p class="nothing">
${a.slice(b).map((s,t)=>o`
${t>0&&", "}
<a key=${s} href=${n("agent",{name:s})}>${s}</a>
`)}
</p>
`}
<//>
`}function G({group:e}){return e.installs+e.installs_avoided===0?null:o`
<${l} id="saving" title="Saved by grouping">
<${f}
className="is-strip"
facts=${[["Installs",L(e)],["Installs avoided",P(e)],["Starts avoided",m(e.starts_avoided)]]}
/>
<//>
`}import{m274_0 as mo,m274_1 as lo,m274_2 as po,m274_3 as x,m274_4 as co,m274_5 as uo,m274_6 as _o,m274_7 as fo,m274_8 as M,m274_9 as $o,m274_10 as go,m274_11 as ho}from"../main.js";import{m207_0 as N}from"../main.js";import{m247_0 as F,m247_1 as R}from"../main.js";import{m74_0 as So,m74_1 as y,m74_2 as ko}from"../main.js";import{m81_0 as q}from"../shared.js";import{m117_0 as I}from"../main.js";import{m132_0 as U}from"../main.js";import{m137_0 as D,m137_1 as Eo}from"../main.js";var Q=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],H=["failed","running","pending","done","cancelled","parked"],le=2e3,pe=5,ce=y.columns.filter(({name:e})=>!["build","suite"].includes(e)),ue=e=>H.includes(e.get("status"))?e.get("status"):"";function V({id:e,query:a,version:s}){p("jobs");let t=ue(a),r=M(()=>new N({path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0,...t?{status:t}:{}}}),[e,t]);x(()=>(r.start(),r.watch(F,R)),[r]),x(()=>{let u=setTimeout(()=>r.loading.peek()||r.refresh(),le);return()=>clearTimeout(u)},[r,s]);let i=r.ids.value,ie=H.slice(3).includes(t)?[...Q,[t,t]]:Q,ne=o`
<${I}
label="Which"
hideLabel
options=${ie}
value=${t}
onChange=${u=>$({status:u},{push:!0})}
/>
`;return o`
<${l} id="group-jobs" title="Jobs" tools=${ne}>
${i.length>0&&o`
<${U}
id="group-jobs-list"
label="Jobs, newest first"
className="jobs group-jobs"
ids=${i}
rowOf=${u=>r.row(u)}
...${y}
columns=${ce}
/>
`}
${i.length===0&&!r.loading.value&&!r.error.value&&o`<p class="nothing">No jobs match.</p>`}
<${q} list=${r} what="Jobs" />
<//>
`}function z({id:e,version:a}){let s=B(`/api/v1/groups/${e}/results?order=slowest&limit=${pe}`,a).data.value;if(!s?.results.length)return null;let t=r=>Math.max(...r.tries.map(i=>i.run_seconds??0));return o`
<${l} id="slowest" title="Slowest">
<ol class="plain slowest">
${s.results.map(r=>o`
<li key=${r.id}>
<a href=${n("job",{id:r.id})}>
<${D} test=${r.test} />
</a>
<span class="number">${A(t(r))}</span>
</li>
`)}
</ol>
<//>
`}function de({lane:e}){return o`
<tr role="row" data-lane=${e.priority}>
<th role="rowheader" scope="row" class="c-priority">
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority}</span>
</th>
<td role="cell" class="c-waiting is-numeric" data-label="waiting">
<span class="number strong">${m(e.waiting+e.backing_off)}</span>
</td>
<td role="cell" class="c-place is-numeric" data-label="in the queue">
<span class="number">${e.explanation?.position??"\u2013"}</span>
</td>
<td role="cell" class="c-age is-numeric" data-label="oldest">
<${_} since=${e.oldest_at} />
</td>
<td role="cell" class="c-why">
${e.explanation?.text??""}
${e.backing_off>0&&o`${" "}<span class="quiet">(${m(e.backing_off)} backing off)</span>`}
</td>
</tr>
`}var K=({lanes:e})=>o`
<${l} id="lanes" title="Waiting by priority" note=${`${e.length} lanes`}>
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
<tbody role="rowgroup">${e.map(a=>o`<${de} key=${a.priority} lane=${a} />`)}</tbody>
</table>
<//>
`;import{m72_0 as X}from"../main.js";import{m91_0 as Y}from"../shared.js";import{m95_0 as Z}from"../main.js";import{m102_0 as ee,m102_1 as ls}from"../main.js";import{m209_0 as us,m209_1 as ds,m209_2 as _s,m209_3 as fs,m209_4 as $s,m209_5 as te}from"../main.js";import{m214_0 as c,m214_1 as bs}from"../main.js";import{m257_0 as vs,m257_1 as ws,m257_2 as Ts,m257_3 as Ss,m257_4 as oe}from"../main.js";import{m250_0 as Os,m250_1 as js,m250_2 as se}from"../main.js";function Zs({params:e}){let a=se(`group:${e.id}`);a.ids.value;let s=a.row(e.id).value;return s?`${s.app_version_id} on ${s.target} ${s.org_id}`:"Group"}function ae(e){let a=`/api/v1/groups/${e.id}`,s=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,t=(r,i={})=>()=>v({action:r,within:a,what:s,...i});return[e.explanation?.reason==="build_held"&&c("release","build")&&{label:"Release build",icon:"running",run:()=>w(e.org_id,e.app_version_id)},e.failed>0&&c("retry","group")&&{label:`Retry ${m(e.failed)} failed\u2026`,icon:"retry",run:t("retry",{filter:{status:"failed"}})},e.waiting+e.running>0&&c("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:t("cancel")}].filter(Boolean)}function _e({group:e}){let a=`/api/v1/groups/${e.id}`;return o`
${ae(e).map(({label:s,icon:t,run:r,danger:i})=>o`
<button type="button" key=${t} class=${`button ${i?"is-danger":""}`} onClick=${r}>
<${X} name=${t} />
${s}
</button>
`)}
${e.waiting>0&&c("priority","group")&&o`<${ee} of=${{within:a}} present=${e.lanes.length===1?e.priority:null} />`}
`}var fe={waiting:"pending",quarantined:"failed"};function $e({group:e}){let[a]=e.lanes,s=e.lanes.length>1?null:a?.explanation??e.explanation;return o`
<div class="batch-summary">
<${T} group=${g(e)} />
<${k}
counts=${g(e)}
choose=${t=>$({status:fe[t]??t},{push:!0})}
/>
${s&&o`<p class="why" data-why>${s.text}</p>`}
<${f}
className="is-strip"
facts=${[["Position",s?.position&&m(s.position)],["Backing off",a?.backing_off>0&&e.lanes.length===1&&O(a.backing_off,"job")],["Oldest job",e.waiting>0&&o`<${_} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&`${j(e.work_seconds)} on one agent`]]}
/>
</div>
`}var ge=({group:e})=>o`
<details class="batch-commands">
<summary>Add a test to this group</summary>
<${S}
label="With qgjob"
text=${[`qgjob submit --org-id ${d(e.org_id)} --app-version-id ${d(e.app_version_id)}`,`--target ${d(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([a,s])=>`--label ${d(`${a}=${s}`)}`)].join(" ")+oe()}
/>
</details>
`;function re({params:{id:e},query:a}){let s=p(`group:${e}`),t=s.ids.value.length>0?s.row(e).value:null;if(te("This group",()=>t?ae(t):[]),!t)return o`<${Y} store=${s} kind="group" />`;let r=t.total-t.unfinished;return o`
<${Z}
title=${o`<${C} org=${t.org_id} version=${t.app_version_id} link />${" "}on ${t.target}`}
note=${h(t.labels)}
trail=${[[t.org_id,n("org",t)],[t.app_version_id,n("build",t)]]}
crumb=${[t.target,h(t.labels)].filter(Boolean).join(", ")}
inspect=${["group",t.id]}
actions=${o`<${_e} group=${t} />`}
>
<${$e} group=${t} />
<div class="columns">
<div>
${t.lanes.length>1&&o`<${K} lanes=${t.lanes} />`}
<${V} id=${e} query=${a} version=${`${t.total} ${t.running} ${r}`} />
</div>
<div>
<${J} group=${t} />
<${G} group=${t} />
<${z} id=${e} version=${r} />
${c("submit","job")&&o`<${ge} group=${t} />`}
</div>
</div>
<//>
`}export{re as default,Zs as title};
