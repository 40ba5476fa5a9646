import{m0_0 as xe,m0_1 as v,m0_2 as ye,m0_3 as ve,m0_4 as we,m0_5 as Te,m0_6 as w,m0_7 as Se,m0_8 as ke,m0_9 as Ce,m0_10 as je,m0_11 as Oe,m0_12 as Ae,m0_13 as Be,m0_14 as Le,m0_15 as Pe,m0_16 as Ee,m0_17 as Je}from"../main.js";import{m6_0 as Me,m6_1 as Ne,m6_2 as Fe,m6_3 as Re,m6_4 as Ie,m6_5 as g}from"../main.js";import{m21_0 as T}from"../main.js";import{m36_0 as He,m36_1 as S}from"../main.js";import{m37_0 as k}from"../shared.js";import{m43_0 as _}from"../main.js";import{m46_0 as f}from"../shared.js";import{m56_0 as C,m56_1 as st}from"../main.js";import{m169_0 as rt,m169_1 as it,m169_2 as nt,m169_3 as mt,m169_4 as lt,m169_5 as j,m169_6 as pt,m169_7 as O,m169_8 as ct,m169_9 as ut,m169_10 as h,m169_11 as dt,m169_12 as n,m169_13 as _t,m169_14 as A,m169_15 as ft,m169_16 as $t,m169_17 as gt,m169_18 as ht,m169_19 as d,m169_20 as bt,m169_21 as xt,m169_22 as yt}from"../main.js";import{m176_0 as Tt,m176_1 as B,m176_2 as St,m176_3 as kt,m176_4 as Ct,m176_5 as p}from"../main.js";import{m178_0 as s}from"../main.js";import{m217_0 as Lt,m217_1 as Pt,m217_2 as Et,m217_3 as Jt,m217_4 as Wt,m217_5 as $,m217_6 as Gt,m217_7 as m,m217_8 as Mt,m217_9 as Nt}from"../main.js";import{m220_0 as It,m220_1 as L,m220_2 as P,m220_3 as qt,m220_4 as Dt}from"../main.js";import{m15_0 as Ht,m15_1 as Vt,m15_2 as E}from"../main.js";import{m98_0 as l}from"../main.js";import{m132_0 as J,m132_1 as Zt,m132_2 as es}from"../main.js";var b=12;function me({name:e,group:a}){let o=p(`agent:${e}`);o.ids.value;let t=o.row(e).value,r=t?.job?.org_id===a.org_id&&t.job.app_version_id===a.app_version_id;return s`
<li class="group-agent">
<a href=${m("agent",{name:e})}>${e}</a>
${t&&s`<${J} agent=${t} />`}
${r&&s`
<a class="group-agent-job" href=${m("job",{id:t.job.id})}>
<${E} agent=${t} />
</a>
`}
</li>
`}function W({group:e}){let{agents:a}=e;return s`
<${l} id="group-agents" title="Agents" note=${a.length||""}>
${a.length===0&&s`<p class="nothing">No agents now.</p>`}
${a.length>0&&s`
<ul class="plain group-agents">
${a.slice(0,b).map(o=>s`<${me} key=${o} name=${o} group=${e} />`)}
</ul>
`}
${a.length>b&&s`
<p class="nothing">
${a.slice(b).map((o,t)=>s`
${t>0&&", "}
<a key=${o} href=${m("agent",{name:o})}>${o}</a>
`)}
</p>
`}
<//>
`}function G({group:e}){return e.installs+e.installs_avoided===0?null:s`
<${l} id="saving" title="Saved by grouping">
<${f}
className="is-strip"
facts=${[["Installs",P(e)],["Installs avoided",L(e)],["Starts avoided",n(e.starts_avoided)]]}
/>
<//>
`}import{m276_0 as ds,m276_1 as _s,m276_2 as fs,m276_3 as x,m276_4 as $s,m276_5 as gs,m276_6 as hs,m276_7 as bs,m276_8 as M,m276_9 as xs,m276_10 as ys,m276_11 as vs}from"../main.js";import{m209_0 as N}from"../main.js";import{m249_0 as F,m249_1 as R}from"../main.js";import{m74_0 as Os,m74_1 as y,m74_2 as As}from"../main.js";import{m82_0 as I}from"../shared.js";import{m118_0 as q}from"../main.js";import{m133_0 as D}from"../main.js";import{m138_0 as U,m138_1 as Ns}from"../main.js";var Q=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],H=["failed","running","pending","done","cancelled","parked"],le=2e3,pe=5,ce=y.columns.filter(({name:e})=>!["build","suite"].includes(e)),ue=e=>H.includes(e.get("status"))?e.get("status"):"";function V({id:e,query:a,version:o}){p("jobs");let t=ue(a),r=M(()=>new N({path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0,...t?{status:t}:{}}}),[e,t]);x(()=>(r.start(),r.watch(F,R)),[r]),x(()=>{let u=setTimeout(()=>r.loading.peek()||r.refresh(),le);return()=>clearTimeout(u)},[r,o]);let i=r.ids.value,ie=H.slice(3).includes(t)?[...Q,[t,t]]:Q,ne=s`
<${q}
label="Which"
hideLabel
options=${ie}
value=${t}
onChange=${u=>$({status:u},{push:!0})}
/>
`;return s`
<${l} id="group-jobs" title="Jobs" tools=${ne}>
${i.length>0&&s`
<${D}
id="group-jobs-list"
label="Jobs, newest first"
className="jobs group-jobs"
ids=${i}
rowOf=${u=>r.row(u)}
...${y}
columns=${ce}
/>
`}
${i.length===0&&!r.loading.value&&!r.error.value&&s`<p class="nothing">No jobs match.</p>`}
<${I} list=${r} what="Jobs" />
<//>
`}function z({id:e,version:a}){let o=B(`/api/v1/groups/${e}/results?order=slowest&limit=${pe}`,a).data.value;if(!o?.results.length)return null;let t=r=>Math.max(...r.tries.map(i=>i.run_seconds??0));return s`
<${l} id="slowest" title="Slowest">
<ol class="plain slowest">
${o.results.map(r=>s`
<li key=${r.id}>
<a href=${m("job",{id:r.id})}>
<${U} test=${r.test} />
</a>
<span class="number">${A(t(r))}</span>
</li>
`)}
</ol>
<//>
`}function de({lane:e}){return s`
<tr role="row" data-lane=${e.priority}>
<th role="rowheader" scope="row" class="c-priority">
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority}</span>
</th>
<td role="cell" class="c-waiting is-numeric" data-label="waiting">
<span class="number strong">${n(e.waiting+e.backing_off)}</span>
</td>
<td role="cell" class="c-place is-numeric" data-label="jobs ahead">
<span class="number">${e.explanation?.position?n(e.explanation.position-1):"\u2013"}</span>
</td>
<td role="cell" class="c-age is-numeric" data-label="oldest">
<${_} since=${e.oldest_at} />
</td>
<td role="cell" class="c-why">
${e.explanation?.text??""}
${e.backing_off>0&&s`${" "}<span class="quiet">(${n(e.backing_off)} backing off)</span>`}
</td>
</tr>
`}var K=({lanes:e})=>s`
<${l} id="lanes" title="Waiting by priority" note=${`${e.length} lanes`}>
<table class="rows lanes" role="table" aria-label="Lanes, the most urgent first">
<thead role="rowgroup">
<tr role="row">
<th role="columnheader" scope="col" class="c-priority">Priority</th>
<th role="columnheader" scope="col" class="c-waiting is-numeric">Waiting</th>
<th role="columnheader" scope="col" class="c-place is-numeric">Jobs ahead</th>
<th role="columnheader" scope="col" class="c-age is-numeric">Oldest</th>
<th role="columnheader" scope="col" class="c-why">Why it waits</th>
</tr>
</thead>
<tbody role="rowgroup">${e.map(a=>s`<${de} key=${a.priority} lane=${a} />`)}</tbody>
</table>
<//>
`;import{m72_0 as X}from"../main.js";import{m92_0 as Y}from"../shared.js";import{m96_0 as Z}from"../main.js";import{m103_0 as ee,m103_1 as _o}from"../main.js";import{m211_0 as go,m211_1 as ho,m211_2 as bo,m211_3 as xo,m211_4 as yo,m211_5 as te}from"../main.js";import{m216_0 as c,m216_1 as To}from"../main.js";import{m259_0 as Co,m259_1 as jo,m259_2 as Oo,m259_3 as Ao,m259_4 as se}from"../main.js";import{m252_0 as Po,m252_1 as Eo,m252_2 as oe}from"../main.js";function aa({params:e}){let a=oe(`group:${e.id}`);a.ids.value;let o=a.row(e.id).value;return o?`${o.app_version_id} on ${o.target} ${o.org_id}`:"Group"}function ae(e){let a=`/api/v1/groups/${e.id}`,o=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,t=(r,i={})=>()=>v({action:r,within:a,what:o,...i});return[e.explanation?.reason==="build_held"&&c("release","build")&&{label:"Release build",icon:"running",run:()=>w(e.org_id,e.app_version_id)},e.failed>0&&c("retry","group")&&{label:`Retry ${n(e.failed)} failed\u2026`,icon:"retry",run:t("retry",{filter:{status:"failed"}})},e.waiting+e.running>0&&c("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:t("cancel")}].filter(Boolean)}function _e({group:e}){let a=`/api/v1/groups/${e.id}`;return s`
${ae(e).map(({label:o,icon:t,run:r,danger:i})=>s`
<button type="button" key=${t} class=${`button ${i?"is-danger":""}`} onClick=${r}>
<${X} name=${t} />
${o}
</button>
`)}
${e.waiting>0&&c("priority","group")&&s`<${ee} of=${{within:a}} present=${e.lanes.length===1?e.priority:null} />`}
`}var fe={waiting:"pending",quarantined:"failed"};function $e({group:e}){let[a]=e.lanes,o=e.lanes.length>1?null:a?.explanation??e.explanation;return s`
<div class="batch-summary">
${o&&s`<p class="why" data-why>${o.text}</p>`}
<${T} group=${g(e)} />
<${k}
counts=${g(e)}
choose=${t=>$({status:fe[t]??t},{push:!0})}
/>
<${f}
className="is-strip"
facts=${[["Position",e.waiting>0&&e.position&&n(e.position)],["Backing off",a?.backing_off>0&&e.lanes.length===1&&j(a.backing_off,"job")],["Oldest job",e.waiting>0&&s`<${_} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&s`<span class="unbroken">${O(e.work_seconds)}</span> on one agent`]]}
/>
</div>
`}var ge=({group:e})=>s`
<details class="batch-commands">
<summary>Add a test to this group</summary>
<${S}
label="With qgjob"
text=${[`qgjob submit --org-id ${d(e.org_id)} --app-version-id ${d(e.app_version_id)}`,`--target ${d(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([a,o])=>`--label ${d(`${a}=${o}`)}`)].join(" ")+se()}
/>
</details>
`;function re({params:{id:e},query:a}){let o=p(`group:${e}`),t=o.ids.value.length>0?o.row(e).value:null;if(te("This group",()=>t?ae(t):[]),!t)return s`<${Y} store=${o} kind="group" />`;let r=t.total-t.unfinished;return s`
<${Z}
title=${s`<${C} org=${t.org_id} version=${t.app_version_id} link />${" "}on ${t.target}`}
note=${h(t.labels)}
trail=${[[t.org_id,m("org",t)],[t.app_version_id,m("build",t)]]}
crumb=${[t.target,h(t.labels)].filter(Boolean).join(", ")}
inspect=${["group",t.id]}
actions=${s`<${_e} group=${t} />`}
>
<${$e} group=${t} />
<div class="columns">
<div>
${t.lanes.length>1&&s`<${K} lanes=${t.lanes} />`}
<${V} id=${e} query=${a} version=${`${t.total} ${t.running} ${r}`} />
</div>
<div>
<${W} group=${t} />
<${G} group=${t} />
<${z} id=${e} version=${r} />
${c("submit","job")&&s`<${ge} group=${t} />`}
</div>
</div>
<//>
`}export{re as default,aa as title};
