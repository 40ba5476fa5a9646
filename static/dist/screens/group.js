import{m0_0 as Je,m0_1 as A,m0_2 as Me,m0_3 as Ge,m0_4 as Ne,m0_5 as Re,m0_6 as B,m0_7 as Ie,m0_8 as Fe,m0_9 as qe,m0_10 as De,m0_11 as Ue,m0_12 as Qe,m0_13 as He,m0_14 as Ve,m0_15 as ze,m0_16 as Ke,m0_17 as Xe}from"../main.js";import{m6_0 as et,m6_1 as tt,m6_2 as st,m6_3 as ot,m6_4 as at,m6_5 as k}from"../main.js";import{m23_0 as C}from"../main.js";import{m39_0 as lt,m39_1 as E}from"../main.js";import{m40_0 as P}from"../shared.js";import{m46_0 as f}from"../main.js";import{m49_0 as g}from"../shared.js";import{m59_0 as W,m59_1 as gt,m59_2 as bt}from"../main.js";import{m173_0 as L,m173_1 as vt,m173_2 as yt,m173_3 as kt,m173_4 as St,m173_5 as J,m173_6 as Tt,m173_7 as M,m173_8 as Ot,m173_9 as jt,m173_10 as S,m173_11 as At,m173_12 as i,m173_13 as Bt,m173_14 as G,m173_15 as Ct,m173_16 as Et,m173_17 as Pt,m173_18 as Wt,m173_19 as _,m173_20 as Lt,m173_21 as Jt,m173_22 as Mt,m173_23 as Gt}from"../main.js";import{m180_0 as It,m180_1 as N,m180_2 as Ft,m180_3 as qt,m180_4 as Dt,m180_5 as p}from"../main.js";import{m182_0 as r}from"../main.js";import{m223_0 as zt,m223_1 as Kt,m223_2 as Xt,m223_3 as Yt,m223_4 as Zt,m223_5 as b,m223_6 as es,m223_7 as m,m223_8 as ts,m223_9 as ss}from"../main.js";import{m227_0 as rs,m227_1 as ns,m227_2 as R,m227_3 as I,m227_4 as is,m227_5 as ms}from"../main.js";import{m16_0 as ps,m16_1 as us,m16_2 as F}from"../main.js";import{m102_0 as l}from"../main.js";import{m136_0 as q,m136_1 as hs,m136_2 as gs}from"../main.js";var T=12;function be({name:e,group:t}){let o=p(`agent:${e}`);o.ids.value;let s=o.row(e).value,a=s?.job?.org_id===t.org_id&&s.job.app_version_id===t.app_version_id;return r`
<li class="group-agent">
<a href=${m("agent",{name:e})}>${e}</a>
${s&&r`<${q} agent=${s} />`}
${a&&r`
<a class="group-agent-job" href=${m("job",{id:s.job.id})}>
<${F} agent=${s} />
</a>
`}
</li>
`}function D({group:e}){let{agents:t}=e;return r`
<${l} id="group-agents" title="Agents" note=${t.length||""}>
${t.length===0&&r`<p class="nothing">No agents now.</p>`}
${t.length>0&&r`
<ul class="plain group-agents">
${t.slice(0,T).map(o=>r`<${be} key=${o} name=${o} group=${e} />`)}
</ul>
`}
${t.length>T&&r`
<p class="nothing">
${t.slice(T).map((o,s)=>r`
${s>0&&", "}
<a key=${o} href=${m("agent",{name:o})}>${o}</a>
`)}
</p>
`}
<//>
`}function U({group:e}){return e.installs+e.installs_avoided===0?null:r`
<${l} id="saving" title="Saved by grouping">
<${g}
className="is-strip"
facts=${[["Installs",I(e)],["Installs avoided",R(e)],["Starts avoided",i(e.starts_avoided)]]}
/>
<//>
`}import{m283_0 as Cs,m283_1 as Es,m283_2 as Ps,m283_3 as x,m283_4 as Ws,m283_5 as Ls,m283_6 as Js,m283_7 as Ms,m283_8 as O,m283_9 as Gs,m283_10 as Ns,m283_11 as Rs}from"../main.js";import{m285_0 as qs,m285_1 as Ds,m285_2 as Us,m285_3 as $,m285_4 as Qs,m285_5 as Hs,m285_6 as Q,m285_7 as Vs,m285_8 as zs,m285_9 as Ks,m285_10 as Xs,m285_11 as Ys}from"../main.js";import{m215_0 as H}from"../main.js";var w=["running","pending","failed","done","cancelled"],V=w.indexOf("pending"),xe=e=>(w.indexOf(e)+1||w.length)-1;function we(e,t){return e.rank!==t.rank?e.rank-t.rank:e.place!==t.place?e.place<t.place?-1:1:e.id<t.id==(e.rank===V)?-1:1}var v=class{#t=Q(!1);#e;constructor({path:t,name:o,query:s},a=w){this.#e=a.map(n=>{let c=n==="pending"?"oldest":null;return new H({path:t,name:o,query:{...s,status:n,order:c}})})}ids=$(()=>{if(!this.#t.value)return[];let t=this.#e.findIndex(a=>a.more.value)+1;return[...new Set(this.#e.slice(0,t||void 0).flatMap(a=>a.ids.value))].map(a=>{let{status:n,explanation:c}=this.row(a).value??{},h=xe(n);return{id:a,rank:h,place:h===V&&c?.position||1/0}}).sort(we).map(({id:a})=>a)});loading=$(()=>this.#e.map(t=>t.loading.value).find(Boolean)??null);error=$(()=>this.#e.map(t=>t.error.value).find(Boolean)??null);more=$(()=>this.#e.some(t=>t.more.value));row(t){return(this.#e.find(o=>o.has(t))??this.#e[0]).row(t)}start(){return this.first()}async first(){await Promise.all(this.#e.map(t=>t.first())),this.#t.value=!0}async next(){let t=this.#e.find(o=>o.error.peek());t?await t.first():await this.#e.find(o=>o.more.peek())?.next()}refresh=()=>Promise.all(this.#e.map(t=>t.refresh()));watch(t,o){let s=this.#e.map(a=>a.watch(t,o));return()=>s.forEach(a=>a())}};import{m256_0 as z,m256_1 as K}from"../main.js";import{m270_0 as X}from"../main.js";import{m77_0 as co,m77_1 as j,m77_2 as po}from"../main.js";import{m85_0 as Y}from"../shared.js";import{m122_0 as Z}from"../main.js";import{m137_0 as ee}from"../main.js";import{m142_0 as te,m142_1 as wo}from"../main.js";var se=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],oe=["failed","running","pending","done","cancelled","parked"],ve={"":"Jobs: running, waiting, failed, then the others",pending:"Waiting jobs, in the order in which they start"},ye=2e3,ke=5,Se=j.columns.filter(({name:e})=>!["build","suite"].includes(e)),Te=e=>oe.includes(e.get("status"))?e.get("status"):"";function ae({id:e,query:t,version:o}){p("jobs");let s=Te(t),a=O(()=>{let d={path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0}};return new v(d,s?[s]:void 0)},[e,s]);x(()=>(a.start(),a.watch(z,K)),[a]);let n=O(()=>X(()=>a.loading.peek()||a.refresh(),ye),[a]);x(()=>n.stop,[n]),x(n,[n,o]);let c=a.ids.value,h=oe.slice(3).includes(s)?[...se,[s,s]]:se,ge=r`
<${Z}
label="Which"
hideLabel
options=${h}
value=${s}
onChange=${d=>b({status:d},{push:!0})}
/>
`;return r`
<${l} id="group-jobs" title="Jobs" tools=${ge}>
${c.length>0&&r`
<${ee}
id="group-jobs-list"
label=${ve[s]??"Jobs, newest first"}
className="jobs group-jobs"
ids=${c}
rowOf=${d=>a.row(d)}
...${j}
columns=${Se}
/>
`}
${c.length===0&&!a.loading.value&&!a.error.value&&r`<p class="nothing">No jobs match.</p>`}
<${Y} list=${a} what="Jobs" />
<//>
`}function re({id:e,version:t}){let o=N(`/api/v1/groups/${e}/results?order=slowest&limit=${ke}`,t).data.value;if(!o?.results.length)return null;let s=a=>Math.max(...a.tries.map(n=>n.run_seconds??0));return r`
<${l} id="slowest" title="Slowest">
<ol class="plain slowest">
${o.results.map(a=>r`
<li key=${a.id}>
<a href=${m("job",{id:a.id})}>
<${te} test=${a.test} />
</a>
<span class="number">${G(s(a))}</span>
</li>
`)}
</ol>
<//>
`}import{m255_0 as No,m255_1 as Ro,m255_2 as Io,m255_3 as y,m255_4 as ne}from"../main.js";var Oe=({explanation:e})=>e?.position&&!y(e)?e.position-1:null;function je({lane:e}){return r`
<tr role="row" data-lane=${e.priority}>
<th role="rowheader" scope="row" class="c-priority">
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority}</span>
</th>
<td role="cell" class="c-waiting is-numeric" data-label="waiting">
<span class="number strong">${i(e.waiting+e.backing_off)}</span>
</td>
<td role="cell" class="c-place is-numeric" data-label="jobs ahead">
<span class="number">${i(Oe(e))}</span>
</td>
<td role="cell" class="c-age is-numeric" data-label="oldest">
<${f} since=${e.oldest_at} />
</td>
<td role="cell" class="c-why">
${e.explanation?.text??""}
${e.backing_off>0&&r`${" "}<span class="quiet">(${i(e.backing_off)} backing off)</span>`}
</td>
</tr>
`}var ie=({lanes:e})=>r`
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
<tbody role="rowgroup">${e.map(t=>r`<${je} key=${t.priority} lane=${t} />`)}</tbody>
</table>
<//>
`;import{m75_0 as me}from"../main.js";import{m95_0 as le}from"../shared.js";import{m100_0 as ce}from"../main.js";import{m107_0 as pe,m107_1 as sa,m107_2 as oa}from"../main.js";import{m112_0 as na,m112_1 as ue}from"../shared.js";import{m217_0 as la,m217_1 as ca,m217_2 as pa,m217_3 as ua,m217_4 as da,m217_5 as de}from"../main.js";import{m222_0 as u,m222_1 as $a}from"../main.js";import{m266_0 as ba,m266_1 as xa,m266_2 as wa,m266_3 as va,m266_4 as fe}from"../main.js";import{m259_0 as Sa,m259_1 as Ta,m259_2 as _e}from"../main.js";function Ya({params:e}){let t=_e(`group:${e.id}`);t.ids.value;let o=t.row(e.id).value;return o?`${o.app_version_id} on ${o.target} ${o.org_id}`:"Group"}function $e(e){let t=`/api/v1/groups/${e.id}`,o=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,s=(a,n={})=>()=>A({action:a,within:t,what:o,...n});return[e.explanation?.reason==="build_held"&&u("release","build")&&{label:"Release build",icon:"running",run:()=>B(e.org_id,e.app_version_id)},e.failed>0&&u("retry","group")&&{label:`Retry ${i(e.failed)} failed\u2026`,icon:"retry",run:s("retry",{filter:{status:"failed"}})},e.waiting+e.running>0&&u("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:s("cancel")}].filter(Boolean)}function Ae({group:e}){let t=`/api/v1/groups/${e.id}`;return r`
${$e(e).map(({label:o,icon:s,run:a,danger:n})=>r`
<button type="button" key=${s} class=${`button ${n?"is-danger":""}`} onClick=${a}>
<${me} name=${s} />
${o}
</button>
`)}
${e.waiting>0&&u("priority","group")&&r`<${pe} of=${{within:t}} present=${e.lanes.length===1?e.priority:null} />`}
`}var Be={waiting:"pending",quarantined:"failed"};function Ce({group:e}){let[t]=e.lanes,o=e.lanes.length>1?null:t?.explanation??e.explanation,s=e.explanation?.clear_seconds??null,a=ne(e);return r`
<div class="batch-summary">
${o&&r`<${ue} text=${o.text} stuck=${y(o)} />`}
<${C} group=${k(e)} />
<${P}
counts=${k(e)}
choose=${n=>b({status:Be[n]??n},{push:!0})}
/>
<${g}
className="is-strip"
facts=${[[`Position on ${e.target}`,e.waiting>0&&a&&i(a)],["Backing off",t?.backing_off>0&&e.lanes.length===1&&J(t.backing_off,"job")],["Held",e.held_since&&r`<${f} since=${e.held_since} />`],["Oldest job",e.waiting>0&&r`<${f} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&r`<span class="unbroken">${M(e.work_seconds)}</span> on one agent`],["Expected end",s!==null&&r`in <span class="unbroken">${L(s)}</span>`]]}
/>
</div>
`}var Ee=({group:e})=>r`
<details class="batch-commands">
<summary>Add a test to this group</summary>
<${E}
label="With qgjob"
text=${[`qgjob submit --org-id ${_(e.org_id)} --app-version-id ${_(e.app_version_id)}`,`--target ${_(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([t,o])=>`--label ${_(`${t}=${o}`)}`)].join(" ")+fe()}
/>
</details>
`,Pe=({total:e,running:t,unfinished:o,explanation:s,lanes:a})=>[e,t,o,...[{explanation:s},...a].map(n=>n.explanation?.text)].join(" ");function he({params:{id:e},query:t}){let o=p(`group:${e}`),s=o.ids.value.length>0?o.row(e).value:null;if(de("This group",()=>s?$e(s):[]),!s)return r`<${le} store=${o} kind="group" />`;let a=s.total-s.unfinished;return r`
<${ce}
title=${r`<${W} org=${s.org_id} version=${s.app_version_id} link />${" "}on ${s.target}`}
note=${S(s.labels)}
trail=${[[s.org_id,m("org",s)],[s.app_version_id,m("build",s)]]}
crumb=${[s.target,S(s.labels)].filter(Boolean).join(", ")}
inspect=${["group",s.id]}
actions=${r`<${Ae} group=${s} />`}
>
<${Ce} group=${s} />
<div class="columns">
<div>
${s.lanes.length>1&&r`<${ie} lanes=${s.lanes} />`}
<${ae} id=${e} query=${t} version=${Pe(s)} />
</div>
<div>
<${D} group=${s} />
<${U} group=${s} />
<${re} id=${e} version=${a} />
${u("submit","job")&&r`<${Ee} group=${s} />`}
</div>
</div>
<//>
`}export{he as default,Ya as title};
