import{m0_0 as qe,m0_1 as A,m0_2 as De,m0_3 as Ue,m0_4 as Qe,m0_5 as He,m0_6 as W,m0_7 as Ve,m0_8 as ze,m0_9 as Ke,m0_10 as Xe,m0_11 as Ye,m0_12 as Ze,m0_13 as et,m0_14 as tt,m0_15 as st,m0_16 as ot,m0_17 as at,m0_18 as rt}from"../main.js";import{m6_0 as mt,m6_1 as lt,m6_2 as ct,m6_3 as pt,m6_4 as ut,m6_5 as T}from"../main.js";import{m23_0 as E}from"../main.js";import{m40_0 as ht,m40_1 as P}from"../main.js";import{m41_0 as L}from"../shared.js";import{m47_0 as f}from"../main.js";import{m50_0 as b}from"../shared.js";import{m60_0 as J,m60_1 as Tt,m60_2 as Ot}from"../main.js";import{m174_0 as M,m174_1 as Bt,m174_2 as At,m174_3 as Wt,m174_4 as Et,m174_5 as G,m174_6 as Pt,m174_7 as N,m174_8 as Lt,m174_9 as Jt,m174_10 as O,m174_11 as Mt,m174_12 as i,m174_13 as Gt,m174_14 as R,m174_15 as Nt,m174_16 as Rt,m174_17 as Ft,m174_18 as It,m174_19 as _,m174_20 as qt,m174_21 as Dt,m174_22 as Ut,m174_23 as Qt}from"../main.js";import{m181_0 as zt,m181_1 as F,m181_2 as Kt,m181_3 as Xt,m181_4 as Yt,m181_5 as p}from"../main.js";import{m183_0 as r}from"../main.js";import{m224_0 as os,m224_1 as as,m224_2 as rs,m224_3 as ns,m224_4 as is,m224_5 as x,m224_6 as ms,m224_7 as m,m224_8 as ls,m224_9 as cs}from"../main.js";import{m228_0 as ds,m228_1 as fs,m228_2 as I,m228_3 as q,m228_4 as _s,m228_5 as $s}from"../main.js";import{m16_0 as bs,m16_1 as xs,m16_2 as D}from"../main.js";import{m103_0 as c}from"../main.js";import{m137_0 as U,m137_1 as Ss,m137_2 as Ts}from"../main.js";var C=12;function ke({name:e,group:t}){let o=p(`agent:${e}`);o.ids.value;let s=o.row(e).value,a=s?.job?.org_id===t.org_id&&s.job.app_version_id===t.app_version_id;return r`
<li class="group-agent">
<a href=${m("agent",{name:e})}>${e}</a>
${s&&r`<${U} agent=${s} />`}
${a&&r`
<a class="group-agent-job" href=${m("job",{id:s.job.id})}>
<${D} agent=${s} />
</a>
`}
</li>
`}function Q({group:e}){let{agents:t}=e;return r`
<${c} id="group-agents" title="Agents" note=${t.length||""}>
${t.length===0&&r`<p class="nothing">No agents now.</p>`}
${t.length>0&&r`
<ul class="plain group-agents">
${t.slice(0,C).map(o=>r`<${ke} key=${o} name=${o} group=${e} />`)}
</ul>
`}
${t.length>C&&r`
<p class="nothing">
${t.slice(C).map((o,s)=>r`
${s>0&&", "}
<a key=${o} href=${m("agent",{name:o})}>${o}</a>
`)}
</p>
`}
<//>
`}function H({group:e}){return e.installs+e.installs_avoided===0?null:r`
<${c} id="saving" title="Saved by grouping">
<${b}
className="is-strip"
facts=${[["Installs",q(e)],["Installs avoided",I(e)],["Starts avoided",i(e.starts_avoided)]]}
/>
<//>
`}import{m284_0 as Ns,m284_1 as Rs,m284_2 as Fs,m284_3 as y,m284_4 as Is,m284_5 as qs,m284_6 as Ds,m284_7 as Us,m284_8 as w,m284_9 as Qs,m284_10 as Hs,m284_11 as Vs}from"../main.js";import{m286_0 as Xs,m286_1 as Ys,m286_2 as Zs,m286_3 as $,m286_4 as eo,m286_5 as to,m286_6 as V,m286_7 as so,m286_8 as oo,m286_9 as ao,m286_10 as ro,m286_11 as no}from"../main.js";import{m216_0 as z}from"../main.js";var v=["running","pending","failed","done","cancelled"],K=v.indexOf("pending"),Se=e=>(v.indexOf(e)+1||v.length)-1;function Te(e,t){return e.rank!==t.rank?e.rank-t.rank:e.place!==t.place?e.place<t.place?-1:1:e.id<t.id==(e.rank===K)?-1:1}var k=class{#t=V(!1);#e;constructor({path:t,name:o,query:s},a=v){this.#e=a.map(n=>{let l=n==="pending"?"oldest":null;return new z({path:t,name:o,query:{...s,status:n,order:l}})})}ids=$(()=>{if(!this.#t.value)return[];let t=this.#e.findIndex(a=>a.more.value)+1;return[...new Set(this.#e.slice(0,t||void 0).flatMap(a=>a.ids.value))].map(a=>{let{status:n,explanation:l}=this.row(a).value??{},g=Se(n);return{id:a,rank:g,place:g===K&&l?.position||1/0}}).sort(Te).map(({id:a})=>a)});loading=$(()=>this.#e.map(t=>t.loading.value).find(Boolean)??null);error=$(()=>this.#e.map(t=>t.error.value).find(Boolean)??null);more=$(()=>this.#e.some(t=>t.more.value));row(t){return(this.#e.find(o=>o.has(t))??this.#e[0]).row(t)}start(){return this.first()}async first(){await Promise.all(this.#e.map(t=>t.first())),this.#t.value=!0}async next(){let t=this.#e.find(o=>o.error.peek());t?await t.first():await this.#e.find(o=>o.more.peek())?.next()}refresh=()=>Promise.all(this.#e.map(t=>t.refresh()));watch(t,o){let s=this.#e.map(a=>a.watch(t,o));return()=>s.forEach(a=>a())}};import{m257_0 as X,m257_1 as Y}from"../main.js";import{m271_0 as Z}from"../main.js";import{m78_0 as bo,m78_1 as j,m78_2 as ee}from"../main.js";import{m86_0 as te}from"../shared.js";import{m123_0 as se}from"../main.js";import{m138_0 as oe}from"../main.js";import{m143_0 as ae,m143_1 as Co}from"../main.js";var re=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],ne=["failed","running","pending","done","cancelled","parked"],Oe={"":"Jobs: running, waiting, failed, then the others",pending:"Waiting jobs, in the order in which they start"},Ce=2e3,je=5,Be=j.columns.filter(({name:e})=>!["build","suite"].includes(e));function Ae(e){let t=s=>s.status==="pending"&&s.explanation?.reason===e,o=s=>!t(s)&&r`<${ee} job=${s} />`;return Be.map(s=>e&&s.under?{...s,under:o}:s)}var We=e=>ne.includes(e.get("status"))?e.get("status"):"";function ie({id:e,query:t,version:o,said:s}){p("jobs");let a=We(t),n=w(()=>{let d={path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0}};return new k(d,a?[a]:void 0)},[e,a]);y(()=>(n.start(),n.watch(X,Y)),[n]);let l=w(()=>Z(()=>n.loading.peek()||n.refresh(),Ce),[n]);y(()=>l.stop,[l]),y(l,[l,o]);let g=w(()=>Ae(s),[s]),S=n.ids.value,we=ne.slice(3).includes(a)?[...re,[a,a]]:re,ve=r`
<${se}
label="Which"
hideLabel
options=${we}
value=${a}
onChange=${d=>x({status:d},{push:!0})}
/>
`;return r`
<${c} id="group-jobs" title="Jobs" tools=${ve}>
${S.length>0&&r`
<${oe}
id="group-jobs-list"
label=${Oe[a]??"Jobs, newest first"}
className="jobs group-jobs"
ids=${S}
rowOf=${d=>n.row(d)}
...${j}
columns=${g}
/>
`}
${S.length===0&&!n.loading.value&&!n.error.value&&r`<p class="nothing">No jobs match.</p>`}
<${te} list=${n} what="Jobs" />
<//>
`}function me({id:e,version:t}){let o=F(`/api/v1/groups/${e}/results?order=slowest&limit=${je}`,t).data.value;if(!o?.results.length)return null;let s=a=>Math.max(...a.tries.map(n=>n.run_seconds??0));return r`
<${c} id="slowest" title="Slowest">
<ol class="plain slowest">
${o.results.map(a=>r`
<li key=${a.id}>
<a href=${m("job",{id:a.id})}>
<${ae} test=${a.test} />
</a>
<span class="number">${R(s(a))}</span>
</li>
`)}
</ol>
<//>
`}import{m256_0 as Qo,m256_1 as Ho,m256_2 as Vo,m256_3 as h,m256_4 as le}from"../main.js";var Ee=({explanation:e})=>e?.position&&!h(e)?e.position-1:null;function Pe({lane:e}){return r`
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
`}var ce=({lanes:e})=>r`
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
`;import{m76_0 as pe}from"../main.js";import{m96_0 as ue}from"../shared.js";import{m101_0 as de}from"../main.js";import{m108_0 as fe,m108_1 as la,m108_2 as ca}from"../main.js";import{m113_0 as da,m113_1 as _e,m113_2 as $e}from"../shared.js";import{m218_0 as $a,m218_1 as ha,m218_2 as ga,m218_3 as ba,m218_4 as xa,m218_5 as he}from"../main.js";import{m223_0 as u,m223_1 as va}from"../main.js";import{m267_0 as Ta,m267_1 as Oa,m267_2 as Ca,m267_3 as ja,m267_4 as ge}from"../main.js";import{m260_0 as Wa,m260_1 as Ea,m260_2 as be}from"../main.js";function rr({params:e}){let t=be(`group:${e.id}`);t.ids.value;let o=t.row(e.id).value;return o?`${o.app_version_id} on ${o.target} ${o.org_id}`:"Group"}function B(e){let t=`/api/v1/groups/${e.id}`,o=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,s=(a,n={})=>()=>A({action:a,within:t,what:o,...n});return[e.explanation?.reason==="build_held"&&u("release","build")&&{label:"Release build",icon:"running",run:()=>W(e.org_id,e.app_version_id)},e.failed>0&&u("retry","group")&&{label:`Retry ${i(e.failed)} failed\u2026`,icon:"retry",run:s("retry",{filter:{status:"failed"}})},e.waiting+e.running>0&&u("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:s("cancel")}].filter(Boolean)}function Le({group:e}){let t=`/api/v1/groups/${e.id}`;return r`
${B(e).map(({label:o,icon:s,run:a,danger:n})=>r`
<button type="button" key=${s} class=${`button ${n?"is-danger":""}`} onClick=${a}>
<${pe} name=${s} />
${o}
</button>
`)}
${e.waiting>0&&u("priority","group")&&r`<${fe} of=${{within:t}} present=${e.lanes.length===1?e.priority:null} />`}
`}function Je({group:e}){let t=B(e).find(({icon:o})=>o==="cancelled");return t&&r`<button type="button" class="button" onClick=${t.run}>Cancel jobs…</button>`}var Me={waiting:"pending",quarantined:"failed"},xe=({lanes:e,explanation:t})=>e.length>1?null:e[0]?.explanation??t;function Ge({group:e}){let[t]=e.lanes,o=xe(e),s=e.explanation?.clear_seconds??null,a=le({explanation:o??e.explanation});return r`
<div class="batch-summary">
${o&&r`
<${_e} text=${o.text} stuck=${h(o)}>
<${$e} of=${{explanation:o,labels:e.labels}} what="jobs"><${Je} group=${e} /><//>
<//>
`}
<${E} group=${T(e)} />
<${L}
counts=${T(e)}
choose=${n=>x({status:Me[n]??n},{push:!0})}
/>
<${b}
className="is-strip"
facts=${[[`Position on ${e.target}`,e.waiting>0&&a&&i(a)],["Backing off",t?.backing_off>0&&e.lanes.length===1&&G(t.backing_off,"job")],["Held",e.held_since&&r`<${f} since=${e.held_since} />`],["Oldest job",e.waiting>0&&r`<${f} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&r`<span class="unbroken">${N(e.work_seconds)}</span> on one agent`],["Expected end",s!==null&&r`in <span class="unbroken">${M(s)}</span>`]]}
/>
</div>
`}var Ne=({group:e})=>r`
<details class="batch-commands">
<summary>Add a test to this group</summary>
<${P}
label="With qgjob"
text=${[`qgjob submit --org-id ${_(e.org_id)} --app-version-id ${_(e.app_version_id)}`,`--target ${_(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([t,o])=>`--label ${_(`${t}=${o}`)}`)].join(" ")+ge()}
/>
</details>
`,Re=({total:e,running:t,unfinished:o,explanation:s,lanes:a})=>[e,t,o,...[{explanation:s},...a].map(n=>n.explanation?.text)].join(" ");function ye({params:{id:e},query:t}){let o=p(`group:${e}`),s=o.ids.value.length>0?o.row(e).value:null;if(he("This group",()=>s?B(s):[]),!s)return r`<${ue} store=${o} kind="group" />`;let a=s.total-s.unfinished,n=xe(s);return r`
<${de}
title=${r`<${J} org=${s.org_id} version=${s.app_version_id} link />${" "}on ${s.target}`}
note=${O(s.labels)}
trail=${[[s.org_id,m("org",s)],[s.app_version_id,m("build",s)]]}
crumb=${[s.target,O(s.labels)].filter(Boolean).join(", ")}
inspect=${["group",s.id]}
actions=${r`<${Le} group=${s} />`}
>
<${Ge} group=${s} />
<div class="columns">
<div>
${s.lanes.length>1&&r`<${ce} lanes=${s.lanes} />`}
<${ie} id=${e} query=${t} version=${Re(s)} said=${h(n)?n.reason:""} />
</div>
<div>
<${Q} group=${s} />
<${H} group=${s} />
<${me} id=${e} version=${a} />
${u("submit","job")&&r`<${Ne} group=${s} />`}
</div>
</div>
<//>
`}export{ye as default,rr as title};
