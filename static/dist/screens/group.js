import{m0_0 as xe,m0_1 as v,m0_2 as ye,m0_3 as ve,m0_4 as we,m0_5 as Te,m0_6 as w,m0_7 as Se,m0_8 as ke,m0_9 as Ce,m0_10 as Oe,m0_11 as je,m0_12 as Ae,m0_13 as Be,m0_14 as Pe,m0_15 as Le,m0_16 as We,m0_17 as Ee}from"../main.js";import{m6_0 as Me,m6_1 as Ne,m6_2 as Fe,m6_3 as Re,m6_4 as qe,m6_5 as g}from"../main.js";import{m21_0 as T}from"../main.js";import{m36_0 as He,m36_1 as S}from"../main.js";import{m37_0 as k}from"../shared.js";import{m43_0 as _}from"../main.js";import{m46_0 as f}from"../shared.js";import{m56_0 as C,m56_1 as ot}from"../main.js";import{m168_0 as rt,m168_1 as it,m168_2 as nt,m168_3 as O,m168_4 as mt,m168_5 as j,m168_6 as lt,m168_7 as h,m168_8 as pt,m168_9 as m,m168_10 as ct,m168_11 as A,m168_12 as ut,m168_13 as dt,m168_14 as _t,m168_15 as d,m168_16 as ft,m168_17 as $t,m168_18 as gt}from"../main.js";import{m175_0 as xt,m175_1 as B,m175_2 as yt,m175_3 as vt,m175_4 as wt,m175_5 as p}from"../main.js";import{m177_0 as o}from"../main.js";import{m216_0 as Ot,m216_1 as jt,m216_2 as At,m216_3 as Bt,m216_4 as Pt,m216_5 as $,m216_6 as Lt,m216_7 as n,m216_8 as Wt,m216_9 as Et}from"../main.js";import{m219_0 as P,m219_1 as L,m219_2 as Mt,m219_3 as Nt}from"../main.js";import{m15_0 as qt,m15_1 as It,m15_2 as W}from"../main.js";import{m98_0 as l}from"../main.js";import{m132_0 as E,m132_1 as Vt,m132_2 as zt}from"../main.js";var b=12;function me({name:e,group:a}){let s=p(`agent:${e}`);s.ids.value;let t=s.row(e).value,r=t?.job?.org_id===a.org_id&&t.job.app_version_id===a.app_version_id;return o`
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
`}import{m275_0 as mo,m275_1 as lo,m275_2 as po,m275_3 as x,m275_4 as co,m275_5 as uo,m275_6 as _o,m275_7 as fo,m275_8 as M,m275_9 as $o,m275_10 as go,m275_11 as ho}from"../main.js";import{m208_0 as N}from"../main.js";import{m248_0 as F,m248_1 as R}from"../main.js";import{m74_0 as So,m74_1 as y,m74_2 as ko}from"../main.js";import{m82_0 as q}from"../shared.js";import{m118_0 as I}from"../main.js";import{m133_0 as U}from"../main.js";import{m138_0 as D,m138_1 as Eo}from"../main.js";var Q=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],H=["failed","running","pending","done","cancelled","parked"],le=2e3,pe=5,ce=y.columns.filter(({name:e})=>!["build","suite"].includes(e)),ue=e=>H.includes(e.get("status"))?e.get("status"):"";function V({id:e,query:a,version:s}){p("jobs");let t=ue(a),r=M(()=>new N({path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0,...t?{status:t}:{}}}),[e,t]);x(()=>(r.start(),r.watch(F,R)),[r]),x(()=>{let u=setTimeout(()=>r.loading.peek()||r.refresh(),le);return()=>clearTimeout(u)},[r,s]);let i=r.ids.value,ie=H.slice(3).includes(t)?[...Q,[t,t]]:Q,ne=o`
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
`;import{m72_0 as X}from"../main.js";import{m92_0 as Y}from"../shared.js";import{m96_0 as Z}from"../main.js";import{m103_0 as ee,m103_1 as ls}from"../main.js";import{m210_0 as us,m210_1 as ds,m210_2 as _s,m210_3 as fs,m210_4 as $s,m210_5 as te}from"../main.js";import{m215_0 as c,m215_1 as bs}from"../main.js";import{m258_0 as vs,m258_1 as ws,m258_2 as Ts,m258_3 as Ss,m258_4 as oe}from"../main.js";import{m251_0 as Os,m251_1 as js,m251_2 as se}from"../main.js";function Zs({params:e}){let a=se(`group:${e.id}`);a.ids.value;let s=a.row(e.id).value;return s?`${s.app_version_id} on ${s.target} ${s.org_id}`:"Group"}function ae(e){let a=`/api/v1/groups/${e.id}`,s=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,t=(r,i={})=>()=>v({action:r,within:a,what:s,...i});return[e.explanation?.reason==="build_held"&&c("release","build")&&{label:"Release build",icon:"running",run:()=>w(e.org_id,e.app_version_id)},e.failed>0&&c("retry","group")&&{label:`Retry ${m(e.failed)} failed\u2026`,icon:"retry",run:t("retry",{filter:{status:"failed"}})},e.waiting+e.running>0&&c("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:t("cancel")}].filter(Boolean)}function _e({group:e}){let a=`/api/v1/groups/${e.id}`;return o`
${ae(e).map(({label:s,icon:t,run:r,danger:i})=>o`
<button type="button" key=${t} class=${`button ${i?"is-danger":""}`} onClick=${r}>
<${X} name=${t} />
${s}
</button>
`)}
${e.waiting>0&&c("priority","group")&&o`<${ee} of=${{within:a}} present=${e.lanes.length===1?e.priority:null} />`}
`}var fe={waiting:"pending",quarantined:"failed"};function $e({group:e}){let[a]=e.lanes,s=e.lanes.length>1?null:a?.explanation??e.explanation;return o`
<div class="batch-summary">
${s&&o`<p class="why" data-why>${s.text}</p>`}
<${T} group=${g(e)} />
<${k}
counts=${g(e)}
choose=${t=>$({status:fe[t]??t},{push:!0})}
/>
<${f}
className="is-strip"
facts=${[["Position",s?.position&&m(s.position)],["Backing off",a?.backing_off>0&&e.lanes.length===1&&O(a.backing_off,"job")],["Oldest job",e.waiting>0&&o`<${_} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&o`<span class="unbroken">${j(e.work_seconds)}</span> on one agent`]]}
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
