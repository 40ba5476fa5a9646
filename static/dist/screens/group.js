import{m0_0 as Fe,m0_1 as C,m0_2 as Ie,m0_3 as qe,m0_4 as De,m0_5 as Ue,m0_6 as j,m0_7 as Qe,m0_8 as He,m0_9 as Ve,m0_10 as ze,m0_11 as Ke,m0_12 as Xe,m0_13 as Ye,m0_14 as Ze,m0_15 as et,m0_16 as tt,m0_17 as st,m0_18 as ot}from"../main.js";import{m6_0 as nt,m6_1 as it,m6_2 as mt,m6_3 as lt,m6_4 as ct,m6_5 as T}from"../main.js";import{m23_0 as E}from"../main.js";import{m40_0 as _t,m40_1 as W}from"../main.js";import{m41_0 as P}from"../shared.js";import{m47_0 as f}from"../main.js";import{m50_0 as b}from"../shared.js";import{m60_0 as L,m60_1 as kt,m60_2 as St}from"../main.js";import{m174_0 as J,m174_1 as Bt,m174_2 as At,m174_3 as Ct,m174_4 as jt,m174_5 as M,m174_6 as Et,m174_7 as G,m174_8 as Wt,m174_9 as Pt,m174_10 as O,m174_11 as Lt,m174_12 as i,m174_13 as Jt,m174_14 as N,m174_15 as Mt,m174_16 as Gt,m174_17 as Nt,m174_18 as Rt,m174_19 as _,m174_20 as Ft,m174_21 as It,m174_22 as qt,m174_23 as Dt}from"../main.js";import{m181_0 as Ht,m181_1 as R,m181_2 as Vt,m181_3 as zt,m181_4 as Kt,m181_5 as p}from"../main.js";import{m183_0 as r}from"../main.js";import{m224_0 as ts,m224_1 as ss,m224_2 as os,m224_3 as as,m224_4 as rs,m224_5 as x,m224_6 as ns,m224_7 as m,m224_8 as is,m224_9 as ms}from"../main.js";import{m228_0 as ps,m228_1 as us,m228_2 as F,m228_3 as ds,m228_4 as I,m228_5 as fs,m228_6 as _s}from"../main.js";import{m16_0 as gs,m16_1 as bs,m16_2 as q}from"../main.js";import{m103_0 as c}from"../main.js";import{m137_0 as D,m137_1 as ks,m137_2 as Ss}from"../main.js";var B=12;function ve({name:e,group:s}){let o=p(`agent:${e}`);o.ids.value;let t=o.row(e).value,a=t?.job?.org_id===s.org_id&&t.job.app_version_id===s.app_version_id;return r`
<li class="group-agent">
<a href=${m("agent",{name:e})}>${e}</a>
${t&&r`<${D} agent=${t} />`}
${a&&r`
<a class="group-agent-job" href=${m("job",{id:t.job.id})}>
<${q} agent=${t} />
</a>
`}
</li>
`}function U({group:e}){let{agents:s}=e;return r`
<${c} id="group-agents" title="Agents" note=${s.length||""}>
${s.length===0&&r`<p class="nothing">No agents now.</p>`}
${s.length>0&&r`
<ul class="plain group-agents">
${s.slice(0,B).map(o=>r`<${ve} key=${o} name=${o} group=${e} />`)}
</ul>
`}
${s.length>B&&r`
<p class="nothing">
${s.slice(B).map((o,t)=>r`
${t>0&&", "}
<a key=${o} href=${m("agent",{name:o})}>${o}</a>
`)}
</p>
`}
<//>
`}function Q({group:e}){return e.installs+e.installs_avoided===0?null:r`
<${c} id="saving" title="Saved by grouping">
<${b}
className="is-strip"
facts=${[["Installs",I(e)],["Installs avoided",F(e)],["Starts avoided",i(e.starts_avoided)]]}
/>
<//>
`}import{m284_0 as Gs,m284_1 as Ns,m284_2 as Rs,m284_3 as w,m284_4 as Fs,m284_5 as Is,m284_6 as qs,m284_7 as Ds,m284_8 as y,m284_9 as Us,m284_10 as Qs,m284_11 as Hs}from"../main.js";import{m286_0 as Ks,m286_1 as Xs,m286_2 as Ys,m286_3 as $,m286_4 as Zs,m286_5 as eo,m286_6 as H,m286_7 as to,m286_8 as so,m286_9 as oo,m286_10 as ao,m286_11 as ro}from"../main.js";import{m216_0 as V}from"../main.js";var v=["running","pending","failed","done","cancelled"],z=v.indexOf("pending"),ke=e=>(v.indexOf(e)+1||v.length)-1;function Se(e,s){return e.rank!==s.rank?e.rank-s.rank:e.place!==s.place?e.place<s.place?-1:1:e.id<s.id==(e.rank===z)?-1:1}var k=class{#t=H(!1);#e;constructor({path:s,name:o,query:t},a=v){this.#e=a.map(n=>{let l=n==="pending"?"oldest":null;return new V({path:s,name:o,query:{...t,status:n,order:l}})})}ids=$(()=>{if(!this.#t.value)return[];let s=this.#e.findIndex(a=>a.more.value)+1;return[...new Set(this.#e.slice(0,s||void 0).flatMap(a=>a.ids.value))].map(a=>{let{status:n,explanation:l}=this.row(a).value??{},g=ke(n);return{id:a,rank:g,place:g===z&&l?.position||1/0}}).sort(Se).map(({id:a})=>a)});loading=$(()=>this.#e.map(s=>s.loading.value).find(Boolean)??null);error=$(()=>this.#e.map(s=>s.error.value).find(Boolean)??null);more=$(()=>this.#e.some(s=>s.more.value));row(s){return(this.#e.find(o=>o.has(s))??this.#e[0]).row(s)}start(){return this.first()}async first(){await Promise.all(this.#e.map(s=>s.first())),this.#t.value=!0}async next(){let s=this.#e.find(o=>o.error.peek());s?await s.first():await this.#e.find(o=>o.more.peek())?.next()}refresh=()=>Promise.all(this.#e.map(s=>s.refresh()));watch(s,o){let t=this.#e.map(a=>a.watch(s,o));return()=>t.forEach(a=>a())}};import{m257_0 as K,m257_1 as X}from"../main.js";import{m271_0 as Y}from"../main.js";import{m78_0 as go,m78_1 as A,m78_2 as Z}from"../main.js";import{m86_0 as ee}from"../shared.js";import{m123_0 as te}from"../main.js";import{m138_0 as se}from"../main.js";import{m143_0 as oe,m143_1 as Oo}from"../main.js";var ae=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],re=["failed","running","pending","done","cancelled","parked"],Te={"":"Jobs: running, waiting, failed, then the others",pending:"Waiting jobs, in the order in which they start"},Oe=2e3,Be=5,Ae=A.columns.filter(({name:e})=>!["build","suite"].includes(e));function Ce(e){let s=t=>t.status==="pending"&&t.explanation?.reason===e,o=t=>!s(t)&&r`<${Z} job=${t} />`;return Ae.map(t=>e&&t.under?{...t,under:o}:t)}var je=e=>re.includes(e.get("status"))?e.get("status"):"";function ne({id:e,query:s,version:o,said:t}){p("jobs");let a=je(s),n=y(()=>{let d={path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0}};return new k(d,a?[a]:void 0)},[e,a]);w(()=>(n.start(),n.watch(K,X)),[n]);let l=y(()=>Y(()=>n.loading.peek()||n.refresh(),Oe),[n]);w(()=>l.stop,[l]),w(l,[l,o]);let g=y(()=>Ce(t),[t]),S=n.ids.value,we=re.slice(3).includes(a)?[...ae,[a,a]]:ae,ye=r`
<${te}
label="Which"
hideLabel
options=${we}
value=${a}
onChange=${d=>x({status:d},{push:!0})}
/>
`;return r`
<${c} id="group-jobs" title="Jobs" tools=${ye}>
${S.length>0&&r`
<${se}
id="group-jobs-list"
label=${Te[a]??"Jobs, newest first"}
className="jobs group-jobs"
ids=${S}
rowOf=${d=>n.row(d)}
...${A}
columns=${g}
/>
`}
${S.length===0&&!n.loading.value&&!n.error.value&&r`<p class="nothing">No jobs match.</p>`}
<${ee} list=${n} what="Jobs" />
<//>
`}function ie({id:e,version:s}){let o=R(`/api/v1/groups/${e}/results?order=slowest&limit=${Be}`,s).data.value;if(!o?.results.length)return null;let t=a=>Math.max(...a.tries.map(n=>n.run_seconds??0));return r`
<${c} id="slowest" title="Slowest">
<ol class="plain slowest">
${o.results.map(a=>r`
<li key=${a.id}>
<a href=${m("job",{id:a.id})}>
<${oe} test=${a.test} />
</a>
<span class="number">${N(t(a))}</span>
</li>
`)}
</ol>
<//>
`}import{m256_0 as Uo,m256_1 as Qo,m256_2 as Ho,m256_3 as h,m256_4 as me}from"../main.js";var Ee=({explanation:e})=>e?.position&&!h(e)?e.position-1:null;function We({lane:e}){return r`
<tr role="row" data-lane=${e.priority}>
<th role="rowheader" scope="row" class="c-priority">
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority}</span>
</th>
<td role="cell" class="c-waiting is-numeric" data-label="waiting">
<span class="number strong">${i(e.waiting+e.backing_off)}</span>
</td>
<td role="cell" class="c-place is-numeric" data-label="jobs ahead">
<span class="number">${i(Ee(e))}</span>
</td>
<td role="cell" class="c-age is-numeric" data-label="oldest">
<${f} since=${e.oldest_at} />
</td>
<td role="cell" class="c-why">
${e.explanation?.text??""}
${e.backing_off>0&&r`${" "}<span class="quiet">(${i(e.backing_off)} backing off)</span>`}
</td>
</tr>
`}var le=({lanes:e})=>r`
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
<tbody role="rowgroup">${e.map(s=>r`<${We} key=${s.priority} lane=${s} />`)}</tbody>
</table>
<//>
`;import{m76_0 as ce}from"../main.js";import{m96_0 as pe}from"../shared.js";import{m101_0 as ue}from"../main.js";import{m108_0 as de,m108_1 as ma,m108_2 as la}from"../main.js";import{m113_0 as ua,m113_1 as fe}from"../shared.js";import{m218_0 as _a,m218_1 as $a,m218_2 as ha,m218_3 as ga,m218_4 as ba,m218_5 as _e}from"../main.js";import{m223_0 as u,m223_1 as ya}from"../main.js";import{m267_0 as Sa,m267_1 as Ta,m267_2 as Oa,m267_3 as Ba,m267_4 as $e}from"../main.js";import{m260_0 as ja,m260_1 as Ea,m260_2 as he}from"../main.js";function ar({params:e}){let s=he(`group:${e.id}`);s.ids.value;let o=s.row(e.id).value;return o?`${o.app_version_id} on ${o.target} ${o.org_id}`:"Group"}function ge(e){let s=`/api/v1/groups/${e.id}`,o=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,t=(a,n={})=>()=>C({action:a,within:s,what:o,...n});return[e.explanation?.reason==="build_held"&&u("release","build")&&{label:"Release build",icon:"running",run:()=>j(e.org_id,e.app_version_id)},e.failed>0&&u("retry","group")&&{label:`Retry ${i(e.failed)} failed\u2026`,icon:"retry",run:t("retry",{filter:{status:"failed"}})},e.waiting+e.running>0&&u("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:t("cancel")}].filter(Boolean)}function Pe({group:e}){let s=`/api/v1/groups/${e.id}`;return r`
${ge(e).map(({label:o,icon:t,run:a,danger:n})=>r`
<button type="button" key=${t} class=${`button ${n?"is-danger":""}`} onClick=${a}>
<${ce} name=${t} />
${o}
</button>
`)}
${e.waiting>0&&u("priority","group")&&r`<${de} of=${{within:s}} present=${e.lanes.length===1?e.priority:null} />`}
`}var Le={waiting:"pending",quarantined:"failed"},be=({lanes:e,explanation:s})=>e.length>1?null:e[0]?.explanation??s;function Je({group:e}){let[s]=e.lanes,o=be(e),t=e.explanation?.clear_seconds??null,a=me({explanation:o??e.explanation});return r`
<div class="batch-summary">
${o&&r`<${fe} text=${o.text} stuck=${h(o)} />`}
<${E} group=${T(e)} />
<${P}
counts=${T(e)}
choose=${n=>x({status:Le[n]??n},{push:!0})}
/>
<${b}
className="is-strip"
facts=${[[`Position on ${e.target}`,e.waiting>0&&a&&i(a)],["Backing off",s?.backing_off>0&&e.lanes.length===1&&M(s.backing_off,"job")],["Held",e.held_since&&r`<${f} since=${e.held_since} />`],["Oldest job",e.waiting>0&&r`<${f} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&r`<span class="unbroken">${G(e.work_seconds)}</span> on one agent`],["Expected end",t!==null&&r`in <span class="unbroken">${J(t)}</span>`]]}
/>
</div>
`}var Me=({group:e})=>r`
<details class="batch-commands">
<summary>Add a test to this group</summary>
<${W}
label="With qgjob"
text=${[`qgjob submit --org-id ${_(e.org_id)} --app-version-id ${_(e.app_version_id)}`,`--target ${_(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([s,o])=>`--label ${_(`${s}=${o}`)}`)].join(" ")+$e()}
/>
</details>
`,Ge=({total:e,running:s,unfinished:o,explanation:t,lanes:a})=>[e,s,o,...[{explanation:t},...a].map(n=>n.explanation?.text)].join(" ");function xe({params:{id:e},query:s}){let o=p(`group:${e}`),t=o.ids.value.length>0?o.row(e).value:null;if(_e("This group",()=>t?ge(t):[]),!t)return r`<${pe} store=${o} kind="group" />`;let a=t.total-t.unfinished,n=be(t);return r`
<${ue}
title=${r`<${L} org=${t.org_id} version=${t.app_version_id} link />${" "}on ${t.target}`}
note=${O(t.labels)}
trail=${[[t.org_id,m("org",t)],[t.app_version_id,m("build",t)]]}
crumb=${[t.target,O(t.labels)].filter(Boolean).join(", ")}
inspect=${["group",t.id]}
actions=${r`<${Pe} group=${t} />`}
>
<${Je} group=${t} />
<div class="columns">
<div>
${t.lanes.length>1&&r`<${le} lanes=${t.lanes} />`}
<${ne} id=${e} query=${s} version=${Ge(t)} said=${h(n)?n.reason:""} />
</div>
<div>
<${U} group=${t} />
<${Q} group=${t} />
<${ie} id=${e} version=${a} />
${u("submit","job")&&r`<${Me} group=${t} />`}
</div>
</div>
<//>
`}export{xe as default,ar as title};
