import{m0_0 as De,m0_1 as B,m0_2 as Ue,m0_3 as Qe,m0_4 as He,m0_5 as Ve,m0_6 as A,m0_7 as ze,m0_8 as Ke,m0_9 as Xe,m0_10 as Ye,m0_11 as Ze,m0_12 as et,m0_13 as tt,m0_14 as st,m0_15 as ot,m0_16 as at,m0_17 as rt,m0_18 as nt}from"../main.js";import{m6_0 as lt,m6_1 as ct,m6_2 as ut,m6_3 as pt,m6_4 as dt,m6_5 as W,m6_6 as E}from"../main.js";import{m23_0 as L}from"../main.js";import{m40_0 as gt,m40_1 as P}from"../main.js";import{m41_0 as J}from"../shared.js";import{m47_0 as f}from"../main.js";import{m50_0 as b}from"../shared.js";import{m60_0 as M,m60_1 as Ot,m60_2 as Ct}from"../main.js";import{m174_0 as R,m174_1 as At,m174_2 as Wt,m174_3 as Et,m174_4 as Lt,m174_5 as G,m174_6 as Pt,m174_7 as N,m174_8 as Jt,m174_9 as Mt,m174_10 as T,m174_11 as Rt,m174_12 as m,m174_13 as Gt,m174_14 as F,m174_15 as Nt,m174_16 as Ft,m174_17 as It,m174_18 as qt,m174_19 as _,m174_20 as Dt,m174_21 as Ut,m174_22 as Qt,m174_23 as Ht}from"../main.js";import{m181_0 as Kt,m181_1 as I,m181_2 as Xt,m181_3 as Yt,m181_4 as Zt,m181_5 as u}from"../main.js";import{m183_0 as r}from"../main.js";import{m224_0 as as,m224_1 as rs,m224_2 as ns,m224_3 as is,m224_4 as ms,m224_5 as x,m224_6 as ls,m224_7 as l,m224_8 as cs,m224_9 as us}from"../main.js";import{m228_0 as fs,m228_1 as _s,m228_2 as q,m228_3 as D,m228_4 as $s,m228_5 as hs}from"../main.js";import{m16_0 as xs,m16_1 as ws,m16_2 as U}from"../main.js";import{m103_0 as c}from"../main.js";import{m137_0 as Q,m137_1 as Ts,m137_2 as Os}from"../main.js";var O=12;function Se({name:e,group:t}){let o=u(`agent:${e}`);o.ids.value;let s=o.row(e).value,a=s?.job?.org_id===t.org_id&&s.job.app_version_id===t.app_version_id;return r`
<li class="group-agent">
<a href=${l("agent",{name:e})}>${e}</a>
${s&&r`<${Q} agent=${s} />`}
${a&&r`
<a class="group-agent-job" href=${l("job",{id:s.job.id})}>
<${U} agent=${s} />
</a>
`}
</li>
`}function H({group:e}){let{agents:t}=e;return r`
<${c} id="group-agents" title="Agents" note=${t.length||""}>
${t.length===0&&r`<p class="nothing">No agents now.</p>`}
${t.length>0&&r`
<ul class="plain group-agents">
${t.slice(0,O).map(o=>r`<${Se} key=${o} name=${o} group=${e} />`)}
</ul>
`}
${t.length>O&&r`
<p class="nothing">
${t.slice(O).map((o,s)=>r`
${s>0&&", "}
<a key=${o} href=${l("agent",{name:o})}>${o}</a>
`)}
</p>
`}
<//>
`}function V({group:e}){return e.installs+e.installs_avoided===0?null:r`
<${c} id="saving" title="Saved by grouping">
<${b}
className="is-strip"
facts=${[["Installs",D(e)],["Installs avoided",q(e)],["Starts avoided",m(e.starts_avoided)]]}
/>
<//>
`}import{m284_0 as Ns,m284_1 as Fs,m284_2 as Is,m284_3 as w,m284_4 as qs,m284_5 as Ds,m284_6 as Us,m284_7 as Qs,m284_8 as y,m284_9 as Hs,m284_10 as Vs,m284_11 as zs}from"../main.js";import{m286_0 as Ys,m286_1 as Zs,m286_2 as eo,m286_3 as $,m286_4 as to,m286_5 as so,m286_6 as z,m286_7 as oo,m286_8 as ao,m286_9 as ro,m286_10 as no,m286_11 as io}from"../main.js";import{m216_0 as K}from"../main.js";var v=["running","pending","failed","done","cancelled"],X=v.indexOf("pending"),Te=e=>(v.indexOf(e)+1||v.length)-1;function Oe(e,t){return e.rank!==t.rank?e.rank-t.rank:e.place!==t.place?e.place<t.place?-1:1:e.id<t.id==(e.rank===X)?-1:1}var k=class{#t=z(!1);#e;constructor({path:t,name:o,query:s},a=v){this.#e=a.map(n=>{let i=n==="pending"?"oldest":null;return new K({path:t,name:o,query:{...s,status:n,order:i}})})}ids=$(()=>{if(!this.#t.value)return[];let t=this.#e.findIndex(a=>a.more.value)+1;return[...new Set(this.#e.slice(0,t||void 0).flatMap(a=>a.ids.value))].map(a=>{let{status:n,explanation:i}=this.row(a).value??{},g=Te(n);return{id:a,rank:g,place:g===X&&i?.position||1/0}}).sort(Oe).map(({id:a})=>a)});loading=$(()=>this.#e.map(t=>t.loading.value).find(Boolean)??null);error=$(()=>this.#e.map(t=>t.error.value).find(Boolean)??null);more=$(()=>this.#e.some(t=>t.more.value));row(t){return(this.#e.find(o=>o.has(t))??this.#e[0]).row(t)}start(){return this.first()}async first(){await Promise.all(this.#e.map(t=>t.first())),this.#t.value=!0}async next(){let t=this.#e.find(o=>o.error.peek());t?await t.first():await this.#e.find(o=>o.more.peek())?.next()}refresh=()=>Promise.all(this.#e.map(t=>t.refresh()));watch(t,o){let s=this.#e.map(a=>a.watch(t,o));return()=>s.forEach(a=>a())}};import{m257_0 as Y,m257_1 as Z}from"../main.js";import{m271_0 as ee}from"../main.js";import{m78_0 as xo,m78_1 as C,m78_2 as te}from"../main.js";import{m86_0 as se}from"../shared.js";import{m123_0 as oe}from"../main.js";import{m138_0 as ae}from"../main.js";import{m143_0 as re,m143_1 as jo}from"../main.js";var ne=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],ie=["failed","running","pending","done","cancelled","parked"],Ce={"":"Jobs: running, waiting, failed, then the others",pending:"Waiting jobs, in the order in which they start"},je=2e3,Be=5,Ae=C.columns.filter(({name:e})=>!["build","suite"].includes(e));function We(e){let t=s=>s.status==="pending"&&s.explanation?.reason===e,o=s=>!t(s)&&r`<${te} job=${s} />`;return Ae.map(s=>e&&s.under?{...s,under:o}:s)}var Ee=e=>ie.includes(e.get("status"))?e.get("status"):"";function me({id:e,query:t,version:o,said:s}){u("jobs");let a=Ee(t),n=y(()=>{let d={path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0}};return new k(d,a?[a]:void 0)},[e,a]);w(()=>(n.start(),n.watch(Y,Z)),[n]);let i=y(()=>ee(()=>n.loading.peek()||n.refresh(),je),[n]);w(()=>i.stop,[i]),w(i,[i,o]);let g=y(()=>We(s),[s]),S=n.ids.value,ve=ie.slice(3).includes(a)?[...ne,[a,a]]:ne,ke=r`
<${oe}
label="Which"
hideLabel
options=${ve}
value=${a}
onChange=${d=>x({status:d},{push:!0})}
/>
`;return r`
<${c} id="group-jobs" title="Jobs" tools=${ke}>
${S.length>0&&r`
<${ae}
id="group-jobs-list"
label=${Ce[a]??"Jobs, newest first"}
className="jobs group-jobs"
ids=${S}
rowOf=${d=>n.row(d)}
...${C}
columns=${g}
/>
`}
${S.length===0&&!n.loading.value&&!n.error.value&&r`<p class="nothing">No jobs match.</p>`}
<${se} list=${n} what="Jobs" />
<//>
`}function le({id:e,version:t}){let o=I(`/api/v1/groups/${e}/results?order=slowest&limit=${Be}`,t).data.value;if(!o?.results.length)return null;let s=a=>Math.max(...a.tries.map(n=>n.run_seconds??0));return r`
<${c} id="slowest" title="Slowest">
<ol class="plain slowest">
${o.results.map(a=>r`
<li key=${a.id}>
<a href=${l("job",{id:a.id})}>
<${re} test=${a.test} />
</a>
<span class="number">${F(s(a))}</span>
</li>
`)}
</ol>
<//>
`}import{m256_0 as Ho,m256_1 as Vo,m256_2 as zo,m256_3 as h,m256_4 as ce}from"../main.js";var Le=({explanation:e})=>e?.position&&!h(e)?e.position-1:null;function Pe({lane:e}){return r`
<tr role="row" data-lane=${e.priority}>
<th role="rowheader" scope="row" class="c-priority">
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority}</span>
</th>
<td role="cell" class="c-waiting is-numeric" data-label="waiting">
<span class="number strong">${m(e.waiting+e.backing_off)}</span>
</td>
<td role="cell" class="c-place is-numeric" data-label="jobs ahead">
<span class="number">${m(Le(e))}</span>
</td>
<td role="cell" class="c-age is-numeric" data-label="oldest">
<${f} since=${e.oldest_at} />
</td>
<td role="cell" class="c-why">
${e.explanation?.text??""}
${e.backing_off>0&&r`${" "}<span class="quiet">(${m(e.backing_off)} backing off)</span>`}
</td>
</tr>
`}var ue=({lanes:e})=>r`
<${c} id="lanes" title="Waiting by priority" note=${`${e.length} lanes`}>
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
<tbody role="rowgroup">${e.map(t=>r`<${Pe} key=${t.priority} lane=${t} />`)}</tbody>
</table>
<//>
`;import{m76_0 as pe}from"../main.js";import{m96_0 as de}from"../shared.js";import{m101_0 as fe}from"../main.js";import{m108_0 as _e,m108_1 as ca,m108_2 as ua}from"../main.js";import{m113_0 as fa,m113_1 as $e,m113_2 as he}from"../shared.js";import{m218_0 as ha,m218_1 as ga,m218_2 as ba,m218_3 as xa,m218_4 as wa,m218_5 as ge}from"../main.js";import{m223_0 as p,m223_1 as ka}from"../main.js";import{m267_0 as Oa,m267_1 as Ca,m267_2 as ja,m267_3 as Ba,m267_4 as be}from"../main.js";import{m260_0 as Ea,m260_1 as La,m260_2 as xe}from"../main.js";function nr({params:e}){let t=xe(`group:${e.id}`);t.ids.value;let o=t.row(e.id).value;return o?`${o.app_version_id} on ${o.target} ${o.org_id}`:"Group"}function j(e){let t=`/api/v1/groups/${e.id}`,o=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,s=(a,n={})=>()=>B({action:a,within:t,what:o,...n});return[e.explanation?.reason==="build_held"&&p("release","build")&&{label:"Release build",icon:"running",run:()=>A(e.org_id,e.app_version_id)},e.tests.failed>0&&p("retry","group")&&{label:`Retry ${m(e.tests.failed)} failed\u2026`,icon:"retry",run:s("retry",{filter:{status:"failed"},failure:"latest"})},e.waiting+e.running>0&&p("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:s("cancel")}].filter(Boolean)}function Je({group:e}){let t=`/api/v1/groups/${e.id}`;return r`
${j(e).map(({label:o,icon:s,run:a,danger:n})=>r`
<button type="button" key=${s} class=${`button ${n?"is-danger":""}`} onClick=${a}>
<${pe} name=${s} />
${o}
</button>
`)}
${e.waiting>0&&p("priority","group")&&r`<${_e} of=${{within:t}} present=${e.lanes.length===1?e.priority:null} />`}
`}function Me({group:e}){let t=j(e).find(({icon:o})=>o==="cancelled");return t&&r`<button type="button" class="button" onClick=${t.run}>Cancel jobs…</button>`}var Re={waiting:"pending",quarantined:"failed"},we=({lanes:e,explanation:t})=>e.length>1?null:e[0]?.explanation??t;function Ge({group:e}){let[t]=e.lanes,o=we(e),s=e.explanation?.clear_seconds??null,a=W(E(e)),n=ce({explanation:o??e.explanation});return r`
<div class="batch-summary">
${o&&r`
<${$e} text=${o.text} stuck=${h(o)}>
<${he} of=${{explanation:o,labels:e.labels}} what="jobs"><${Me} group=${e} /><//>
<//>
`}
<${L} group=${a} />
<${J}
counts=${a}
choose=${i=>x({status:Re[i]??i},{push:!0})}
/>
<${b}
className="is-strip"
facts=${[[`Position on ${e.target}`,e.waiting>0&&n&&m(n)],["Jobs",e.total>e.tests.total&&r`${m(e.total)} <span class="quiet">with earlier runs of a test</span>`],["Backing off",t?.backing_off>0&&e.lanes.length===1&&G(t.backing_off,"job")],["Held",e.held_since&&r`<${f} since=${e.held_since} />`],["Oldest job",e.waiting>0&&r`<${f} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&r`<span class="unbroken">${N(e.work_seconds)}</span> on one agent`],["Expected end",s!==null&&r`in <span class="unbroken">${R(s)}</span>`]]}
/>
</div>
`}var Ne=({group:e})=>r`
<details class="batch-commands">
<summary>Add a test to this group</summary>
<${P}
label="With qgjob"
text=${[`qgjob submit --org-id ${_(e.org_id)} --app-version-id ${_(e.app_version_id)}`,`--target ${_(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([t,o])=>`--label ${_(`${t}=${o}`)}`)].join(" ")+be()}
/>
</details>
`,Fe=({total:e,running:t,unfinished:o,explanation:s,lanes:a})=>[e,t,o,...[{explanation:s},...a].map(n=>n.explanation?.text)].join(" ");function ye({params:{id:e},query:t}){let o=u(`group:${e}`),s=o.ids.value.length>0?o.row(e).value:null;if(ge("This group",()=>s?j(s):[]),!s)return r`<${de} store=${o} kind="group" />`;let a=s.total-s.unfinished,n=we(s);return r`
<${fe}
title=${r`<${M} org=${s.org_id} version=${s.app_version_id} link />${" "}on ${s.target}`}
note=${T(s.labels)}
trail=${[[s.org_id,l("org",s)],[s.app_version_id,l("build",s)]]}
crumb=${[s.target,T(s.labels)].filter(Boolean).join(", ")}
inspect=${["group",s.id]}
actions=${r`<${Je} group=${s} />`}
>
<${Ge} group=${s} />
<div class="columns">
<div>
${s.lanes.length>1&&r`<${ue} lanes=${s.lanes} />`}
<${me} id=${e} query=${t} version=${Fe(s)} said=${h(n)?n.reason:""} />
</div>
<div>
<${H} group=${s} />
<${V} group=${s} />
<${le} id=${e} version=${a} />
${p("submit","job")&&r`<${Ne} group=${s} />`}
</div>
</div>
<//>
`}export{ye as default,nr as title};
