import{m0_0 as Qe,m0_1 as He,m0_2 as j,m0_3 as Ke,m0_4 as Ve,m0_5 as ze,m0_6 as Xe,m0_7 as Ye,m0_8 as A,m0_9 as Ze,m0_10 as et,m0_11 as tt,m0_12 as st,m0_13 as ot,m0_14 as at,m0_15 as rt,m0_16 as nt,m0_17 as it,m0_18 as mt}from"../main.js";import{m6_0 as ut,m6_1 as pt,m6_2 as dt,m6_3 as ft,m6_4 as _t,m6_5 as W,m6_6 as L}from"../main.js";import{m24_0 as E}from"../main.js";import{m41_0 as xt,m41_1 as P}from"../main.js";import{m42_0 as J}from"../shared.js";import{m48_0 as $}from"../main.js";import{m51_0 as y}from"../shared.js";import{m61_0 as R,m61_1 as Bt,m61_2 as jt}from"../main.js";import{m175_0 as M,m175_1 as Lt,m175_2 as Et,m175_3 as Pt,m175_4 as Jt,m175_5 as G,m175_6 as Rt,m175_7 as N,m175_8 as Mt,m175_9 as Gt,m175_10 as O,m175_11 as Nt,m175_12 as m,m175_13 as Ft,m175_14 as F,m175_15 as It,m175_16 as qt,m175_17 as Dt,m175_18 as Ut,m175_19 as h,m175_20 as Qt,m175_21 as Ht,m175_22 as Kt,m175_23 as Vt}from"../main.js";import{m182_0 as Yt,m182_1 as I,m182_2 as Zt,m182_3 as es,m182_4 as ts,m182_5 as p}from"../main.js";import{m184_0 as r}from"../main.js";import{m226_0 as ns,m226_1 as is,m226_2 as ms,m226_3 as ls,m226_4 as cs,m226_5 as w,m226_6 as us,m226_7 as l,m226_8 as ps,m226_9 as ds}from"../main.js";import{m230_0 as $s,m230_1 as hs,m230_2 as q,m230_3 as D,m230_4 as gs,m230_5 as bs}from"../main.js";import{m17_0 as ws,m17_1 as vs,m17_2 as U}from"../main.js";import{m104_0 as u}from"../main.js";import{m138_0 as Q,m138_1 as Cs,m138_2 as Bs}from"../main.js";var T=12;function Te({name:e,group:t}){let o=p(`agent:${e}`);o.ids.value;let s=o.row(e).value,a=s?.job?.org_id===t.org_id&&s.job.app_version_id===t.app_version_id;return r`
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
<${u} id="group-agents" title="Agents" note=${t.length||""}>
${t.length===0&&r`<p class="nothing">No agents now.</p>`}
${t.length>0&&r`
<ul class="plain group-agents">
${t.slice(0,T).map(o=>r`<${Te} key=${o} name=${o} group=${e} />`)}
</ul>
`}
${t.length>T&&r`
<p class="nothing">
${t.slice(T).map((o,s)=>r`
${s>0&&", "}
<a key=${o} href=${l("agent",{name:o})}>${o}</a>
`)}
</p>
`}
<//>
`}function K({group:e}){return e.installs+e.installs_avoided===0?null:r`
<${u} id="saving" title="Saved by grouping">
<${y}
className="is-strip"
facts=${[["Installs",D(e)],["Installs avoided",q(e)],["Starts avoided",m(e.starts_avoided)]]}
/>
<//>
`}import{m287_0 as Is,m287_1 as qs,m287_2 as Ds,m287_3 as v,m287_4 as Us,m287_5 as Qs,m287_6 as Hs,m287_7 as Ks,m287_8 as k,m287_9 as Vs,m287_10 as zs,m287_11 as Xs}from"../main.js";import{m289_0 as eo,m289_1 as to,m289_2 as so,m289_3 as g,m289_4 as oo,m289_5 as ao,m289_6 as V,m289_7 as ro,m289_8 as no,m289_9 as io,m289_10 as mo,m289_11 as lo}from"../main.js";import{m217_0 as z}from"../main.js";var b=["running","pending","failed","done","cancelled"],X=b.indexOf("pending"),Ce=e=>(b.indexOf(e)+1||b.length)-1;function Be(e,t){return e.rank!==t.rank?e.rank-t.rank:e.place!==t.place?e.place<t.place?-1:1:e.id<t.id==(e.rank===X)?-1:1}var S=class{#t=V(!1);#e;constructor({path:t,name:o,query:s},a=b){this.#e=a.map(n=>{let i=n==="pending"?"oldest":null;return new z({path:t,name:o,query:{...s,status:n,order:i}})})}ids=g(()=>{if(!this.#t.value)return[];let t=this.#e.findIndex(a=>a.more.value)+1;return[...new Set(this.#e.slice(0,t||void 0).flatMap(a=>a.ids.value))].map(a=>{let{status:n,explanation:i,rerun:f}=this.row(a).value??{},c=f?b.length:Ce(n);return{id:a,rank:c,place:c===X&&i?.position||1/0}}).sort(Be).map(({id:a})=>a)});loading=g(()=>this.#e.map(t=>t.loading.value).find(Boolean)??null);error=g(()=>this.#e.map(t=>t.error.value).find(Boolean)??null);more=g(()=>this.#e.some(t=>t.more.value));row(t){return(this.#e.find(o=>o.has(t))??this.#e[0]).row(t)}start(){return this.first()}async first(){await Promise.all(this.#e.map(t=>t.first())),this.#t.value=!0}async next(){let t=this.#e.find(o=>o.error.peek());t?await t.first():await this.#e.find(o=>o.more.peek())?.next()}refresh=()=>Promise.all(this.#e.map(t=>t.refresh()));watch(t,o){let s=this.#e.map(a=>a.watch(t,o));return()=>s.forEach(a=>a())}};import{m259_0 as Y,m259_1 as Z}from"../main.js";import{m273_0 as ee}from"../main.js";import{m79_0 as wo,m79_1 as C,m79_2 as te}from"../main.js";import{m87_0 as se}from"../shared.js";import{m124_0 as oe}from"../main.js";import{m139_0 as ae}from"../main.js";import{m144_0 as re,m144_1 as Ao}from"../main.js";var ne=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],ie=["failed","running","pending","done","cancelled","parked"],je={"":"Jobs: running, waiting, failed, then the others",pending:"Waiting jobs, in the order in which they start"},Ae=2e3,We=5,Le=C.columns.filter(({name:e})=>!["build","suite"].includes(e));function Ee(e){let t=s=>s.status==="pending"&&s.explanation?.reason===e,o=s=>!t(s)&&r`<${te} job=${s} />`;return Le.map(s=>e&&s.under?{...s,under:o}:s)}var Pe=e=>ie.includes(e.get("status"))?e.get("status"):"";function me({id:e,query:t,version:o,said:s}){p("jobs");let a=Pe(t),n=k(()=>{let _={path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0}};return new S(_,a?[a]:void 0)},[e,a]);v(()=>(n.start(),n.watch(Y,Z)),[n]);let i=k(()=>ee(()=>n.loading.peek()||n.refresh(),Ae),[n]);v(()=>i.stop,[i]),v(i,[i,o]);let f=k(()=>Ee(s),[s]),c=n.ids.value,Se=ie.slice(3).includes(a)?[...ne,[a,a]]:ne,Oe=r`
<${oe}
label="Which"
hideLabel
options=${Se}
value=${a}
onChange=${_=>w({status:_},{push:!0})}
/>
`;return r`
<${u} id="group-jobs" title="Jobs" tools=${Oe}>
${c.length>0&&r`
<${ae}
id="group-jobs-list"
label=${je[a]??"Jobs, newest first"}
className="jobs group-jobs"
ids=${c}
rowOf=${_=>n.row(_)}
...${C}
columns=${f}
/>
`}
${c.length===0&&!n.loading.value&&!n.error.value&&r`<p class="nothing">No jobs match.</p>`}
<${se} list=${n} what="Jobs" />
<//>
`}function le({id:e,version:t}){let o=I(`/api/v1/groups/${e}/results?order=slowest&limit=${We}`,t).data.value;if(!o?.results.length)return null;let s=a=>Math.max(...a.tries.map(n=>n.run_seconds??0));return r`
<${u} id="slowest" title="Slowest">
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
`}import{m258_0 as Vo,m258_1 as zo,m258_2 as Xo,m258_3 as x,m258_4 as ce}from"../main.js";var Je=({explanation:e})=>e?.position&&!x(e)?e.position-1:null;function Re({lane:e}){return r`
<tr role="row" data-lane=${e.priority}>
<th role="rowheader" scope="row" class="c-priority">
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority}</span>
</th>
<td role="cell" class="c-waiting is-numeric" data-label="waiting">
<span class="number strong">${m(e.waiting+e.backing_off)}</span>
</td>
<td role="cell" class="c-place is-numeric" data-label="jobs ahead">
<span class="number">${m(Je(e))}</span>
</td>
<td role="cell" class="c-age is-numeric" data-label="oldest">
<${$} since=${e.oldest_at} />
</td>
<td role="cell" class="c-why">
${e.explanation?.text??""}
${e.backing_off>0&&r`${" "}<span class="quiet">(${m(e.backing_off)} backing off)</span>`}
</td>
</tr>
`}var ue=({lanes:e})=>r`
<${u} id="lanes" title="Waiting by priority" note=${`${e.length} lanes`}>
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
<tbody role="rowgroup">${e.map(t=>r`<${Re} key=${t.priority} lane=${t} />`)}</tbody>
</table>
<//>
`;import{m77_0 as pe}from"../main.js";import{m97_0 as de}from"../shared.js";import{m102_0 as fe}from"../main.js";import{m109_0 as _e,m109_1 as pa,m109_2 as da}from"../main.js";import{m114_0 as $a,m114_1 as $e,m114_2 as he}from"../shared.js";import{m120_0 as ba,m120_1 as xa,m120_2 as ge}from"../shared.js";import{m219_0 as va,m219_1 as ka,m219_2 as Sa,m219_3 as Oa,m219_4 as Ta,m219_5 as be}from"../main.js";import{m224_0 as xe,m224_1 as ja,m224_2 as Aa,m224_3 as Wa}from"../shared.js";import{m225_0 as d,m225_1 as Pa}from"../main.js";import{m269_0 as Ma,m269_1 as Ga,m269_2 as Na,m269_3 as Fa,m269_4 as ye}from"../main.js";import{m262_0 as Da,m262_1 as Ua,m262_2 as we}from"../main.js";function br({params:e}){let t=we(`group:${e.id}`);t.ids.value;let o=t.row(e.id).value;return o?`${o.app_version_id} on ${o.target} ${o.org_id}`:"Group"}function B(e){let t=`/api/v1/groups/${e.id}`,o=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,s=(f,c={})=>()=>j({action:f,within:t,what:o,...c}),[a,n,i]=ge(e.tests);return[e.explanation?.reason==="build_held"&&d("release","build")&&{label:"Release build",icon:"running",run:()=>A(e.org_id,e.app_version_id)},e.tests.failed>0&&d("retry","group")&&{label:`Retry ${m(a)} ${n}\u2026`,icon:"retry",run:s("retry",{filter:xe({},i),failure:"latest"})},e.waiting+e.running>0&&d("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:s("cancel")}].filter(Boolean)}function Me({group:e}){let t=`/api/v1/groups/${e.id}`;return r`
${B(e).map(({label:o,icon:s,run:a,danger:n})=>r`
<button type="button" key=${s} class=${`button ${n?"is-danger":""}`} onClick=${a}>
<${pe} name=${s} />
${o}
</button>
`)}
${e.waiting>0&&d("priority","group")&&r`<${_e} of=${{within:t}} present=${e.lanes.length===1?e.priority:null} />`}
`}function Ge({group:e}){let t=B(e).find(({icon:o})=>o==="cancelled");return t&&r`<button type="button" class="button" onClick=${t.run}>Cancel jobs…</button>`}var Ne={waiting:"pending",quarantined:"failed"},ve=({lanes:e,explanation:t})=>e.length>1?null:e[0]?.explanation??t;function Fe({group:e}){let[t]=e.lanes,o=ve(e),s=e.explanation?.clear_seconds??null,a=W(L(e)),n=ce({explanation:o??e.explanation});return r`
<div class="batch-summary">
${o&&r`
<${$e} text=${o.text} stuck=${x(o)}>
<${he} of=${{explanation:o,labels:e.labels}} what="jobs"><${Ge} group=${e} /><//>
<//>
`}
<${E} group=${a} />
<${J}
counts=${a}
choose=${i=>w({status:Ne[i]??i},{push:!0})}
/>
<${y}
className="is-strip"
facts=${[[`Position on ${e.target}`,e.waiting>0&&n&&m(n)],["Jobs",e.total>e.tests.total&&r`${m(e.total)} <span class="quiet">with earlier runs of a test</span>`],["Backing off",t?.backing_off>0&&e.lanes.length===1&&G(t.backing_off,"job")],["Held",e.held_since&&r`<${$} since=${e.held_since} />`],["Oldest job",e.waiting>0&&r`<${$} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&r`<span class="unbroken">${N(e.work_seconds)}</span> on one agent`],["Expected end",s!==null&&r`in <span class="unbroken">${M(s)}</span>`]]}
/>
</div>
`}var Ie=({group:e})=>r`
<details class="batch-commands">
<summary>Add a test to this group</summary>
<${P}
label="With qgjob"
text=${[`qgjob submit --org-id ${h(e.org_id)} --app-version-id ${h(e.app_version_id)}`,`--target ${h(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([t,o])=>`--label ${h(`${t}=${o}`)}`)].join(" ")+ye()}
/>
</details>
`,qe=({total:e,running:t,unfinished:o,explanation:s,lanes:a})=>[e,t,o,...[{explanation:s},...a].map(n=>n.explanation?.text)].join(" ");function ke({params:{id:e},query:t}){let o=p(`group:${e}`),s=o.ids.value.length>0?o.row(e).value:null;if(be("This group",()=>s?B(s):[]),!s)return r`<${de} store=${o} kind="group" />`;let a=s.total-s.unfinished,n=ve(s);return r`
<${fe}
title=${r`<${R} org=${s.org_id} version=${s.app_version_id} link />${" "}on ${s.target}`}
note=${O(s.labels)}
trail=${[[s.org_id,l("org",s)],[s.app_version_id,l("build",s)]]}
crumb=${[s.target,O(s.labels)].filter(Boolean).join(", ")}
inspect=${["group",s.id]}
actions=${r`<${Me} group=${s} />`}
>
<${Fe} group=${s} />
<div class="columns">
<div>
${s.lanes.length>1&&r`<${ue} lanes=${s.lanes} />`}
<${me} id=${e} query=${t} version=${qe(s)} said=${x(n)?n.reason:""} />
</div>
<div>
<${H} group=${s} />
<${K} group=${s} />
<${le} id=${e} version=${a} />
${d("submit","job")&&r`<${Ie} group=${s} />`}
</div>
</div>
<//>
`}export{ke as default,br as title};
