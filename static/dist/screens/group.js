import{m0_0 as De,m0_1 as B,m0_2 as Ue,m0_3 as Qe,m0_4 as He,m0_5 as Ke,m0_6 as A,m0_7 as Ve,m0_8 as ze,m0_9 as Xe,m0_10 as Ye,m0_11 as Ze,m0_12 as et,m0_13 as tt,m0_14 as st,m0_15 as ot,m0_16 as at,m0_17 as rt,m0_18 as nt}from"../main.js";import{m6_0 as lt,m6_1 as ct,m6_2 as ut,m6_3 as pt,m6_4 as dt,m6_5 as W,m6_6 as L}from"../main.js";import{m24_0 as P}from"../main.js";import{m41_0 as gt,m41_1 as E}from"../main.js";import{m42_0 as J}from"../shared.js";import{m48_0 as _}from"../main.js";import{m51_0 as x}from"../shared.js";import{m61_0 as M,m61_1 as Ot,m61_2 as Ct}from"../main.js";import{m175_0 as R,m175_1 as At,m175_2 as Wt,m175_3 as Lt,m175_4 as Pt,m175_5 as G,m175_6 as Et,m175_7 as N,m175_8 as Jt,m175_9 as Mt,m175_10 as T,m175_11 as Rt,m175_12 as m,m175_13 as Gt,m175_14 as F,m175_15 as Nt,m175_16 as Ft,m175_17 as It,m175_18 as qt,m175_19 as $,m175_20 as Dt,m175_21 as Ut,m175_22 as Qt,m175_23 as Ht}from"../main.js";import{m182_0 as zt,m182_1 as I,m182_2 as Xt,m182_3 as Yt,m182_4 as Zt,m182_5 as p}from"../main.js";import{m184_0 as r}from"../main.js";import{m225_0 as as,m225_1 as rs,m225_2 as ns,m225_3 as is,m225_4 as ms,m225_5 as w,m225_6 as ls,m225_7 as l,m225_8 as cs,m225_9 as us}from"../main.js";import{m229_0 as fs,m229_1 as _s,m229_2 as q,m229_3 as D,m229_4 as $s,m229_5 as hs}from"../main.js";import{m17_0 as xs,m17_1 as ws,m17_2 as U}from"../main.js";import{m104_0 as c}from"../main.js";import{m138_0 as Q,m138_1 as Ts,m138_2 as Os}from"../main.js";var O=12;function Se({name:e,group:t}){let o=p(`agent:${e}`);o.ids.value;let s=o.row(e).value,a=s?.job?.org_id===t.org_id&&s.job.app_version_id===t.app_version_id;return r`
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
`}function K({group:e}){return e.installs+e.installs_avoided===0?null:r`
<${c} id="saving" title="Saved by grouping">
<${x}
className="is-strip"
facts=${[["Installs",D(e)],["Installs avoided",q(e)],["Starts avoided",m(e.starts_avoided)]]}
/>
<//>
`}import{m285_0 as Ns,m285_1 as Fs,m285_2 as Is,m285_3 as y,m285_4 as qs,m285_5 as Ds,m285_6 as Us,m285_7 as Qs,m285_8 as v,m285_9 as Hs,m285_10 as Ks,m285_11 as Vs}from"../main.js";import{m287_0 as Ys,m287_1 as Zs,m287_2 as eo,m287_3 as h,m287_4 as to,m287_5 as so,m287_6 as V,m287_7 as oo,m287_8 as ao,m287_9 as ro,m287_10 as no,m287_11 as io}from"../main.js";import{m217_0 as z}from"../main.js";var g=["running","pending","failed","done","cancelled"],X=g.indexOf("pending"),Te=e=>(g.indexOf(e)+1||g.length)-1;function Oe(e,t){return e.rank!==t.rank?e.rank-t.rank:e.place!==t.place?e.place<t.place?-1:1:e.id<t.id==(e.rank===X)?-1:1}var k=class{#t=V(!1);#e;constructor({path:t,name:o,query:s},a=g){this.#e=a.map(n=>{let i=n==="pending"?"oldest":null;return new z({path:t,name:o,query:{...s,status:n,order:i}})})}ids=h(()=>{if(!this.#t.value)return[];let t=this.#e.findIndex(a=>a.more.value)+1;return[...new Set(this.#e.slice(0,t||void 0).flatMap(a=>a.ids.value))].map(a=>{let{status:n,explanation:i,rerun:S}=this.row(a).value??{},u=S?g.length:Te(n);return{id:a,rank:u,place:u===X&&i?.position||1/0}}).sort(Oe).map(({id:a})=>a)});loading=h(()=>this.#e.map(t=>t.loading.value).find(Boolean)??null);error=h(()=>this.#e.map(t=>t.error.value).find(Boolean)??null);more=h(()=>this.#e.some(t=>t.more.value));row(t){return(this.#e.find(o=>o.has(t))??this.#e[0]).row(t)}start(){return this.first()}async first(){await Promise.all(this.#e.map(t=>t.first())),this.#t.value=!0}async next(){let t=this.#e.find(o=>o.error.peek());t?await t.first():await this.#e.find(o=>o.more.peek())?.next()}refresh=()=>Promise.all(this.#e.map(t=>t.refresh()));watch(t,o){let s=this.#e.map(a=>a.watch(t,o));return()=>s.forEach(a=>a())}};import{m258_0 as Y,m258_1 as Z}from"../main.js";import{m272_0 as ee}from"../main.js";import{m79_0 as xo,m79_1 as C,m79_2 as te}from"../main.js";import{m87_0 as se}from"../shared.js";import{m124_0 as oe}from"../main.js";import{m139_0 as ae}from"../main.js";import{m144_0 as re,m144_1 as jo}from"../main.js";var ne=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],ie=["failed","running","pending","done","cancelled","parked"],Ce={"":"Jobs: running, waiting, failed, then the others",pending:"Waiting jobs, in the order in which they start"},je=2e3,Be=5,Ae=C.columns.filter(({name:e})=>!["build","suite"].includes(e));function We(e){let t=s=>s.status==="pending"&&s.explanation?.reason===e,o=s=>!t(s)&&r`<${te} job=${s} />`;return Ae.map(s=>e&&s.under?{...s,under:o}:s)}var Le=e=>ie.includes(e.get("status"))?e.get("status"):"";function me({id:e,query:t,version:o,said:s}){p("jobs");let a=Le(t),n=v(()=>{let f={path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0}};return new k(f,a?[a]:void 0)},[e,a]);y(()=>(n.start(),n.watch(Y,Z)),[n]);let i=v(()=>ee(()=>n.loading.peek()||n.refresh(),je),[n]);y(()=>i.stop,[i]),y(i,[i,o]);let S=v(()=>We(s),[s]),u=n.ids.value,ve=ie.slice(3).includes(a)?[...ne,[a,a]]:ne,ke=r`
<${oe}
label="Which"
hideLabel
options=${ve}
value=${a}
onChange=${f=>w({status:f},{push:!0})}
/>
`;return r`
<${c} id="group-jobs" title="Jobs" tools=${ke}>
${u.length>0&&r`
<${ae}
id="group-jobs-list"
label=${Ce[a]??"Jobs, newest first"}
className="jobs group-jobs"
ids=${u}
rowOf=${f=>n.row(f)}
...${C}
columns=${S}
/>
`}
${u.length===0&&!n.loading.value&&!n.error.value&&r`<p class="nothing">No jobs match.</p>`}
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
`}import{m257_0 as Ho,m257_1 as Ko,m257_2 as Vo,m257_3 as b,m257_4 as ce}from"../main.js";var Pe=({explanation:e})=>e?.position&&!b(e)?e.position-1:null;function Ee({lane:e}){return r`
<tr role="row" data-lane=${e.priority}>
<th role="rowheader" scope="row" class="c-priority">
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority}</span>
</th>
<td role="cell" class="c-waiting is-numeric" data-label="waiting">
<span class="number strong">${m(e.waiting+e.backing_off)}</span>
</td>
<td role="cell" class="c-place is-numeric" data-label="jobs ahead">
<span class="number">${m(Pe(e))}</span>
</td>
<td role="cell" class="c-age is-numeric" data-label="oldest">
<${_} since=${e.oldest_at} />
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
<tbody role="rowgroup">${e.map(t=>r`<${Ee} key=${t.priority} lane=${t} />`)}</tbody>
</table>
<//>
`;import{m77_0 as pe}from"../main.js";import{m97_0 as de}from"../shared.js";import{m102_0 as fe}from"../main.js";import{m109_0 as _e,m109_1 as ca,m109_2 as ua}from"../main.js";import{m114_0 as fa,m114_1 as $e,m114_2 as he}from"../shared.js";import{m219_0 as ha,m219_1 as ga,m219_2 as ba,m219_3 as xa,m219_4 as wa,m219_5 as ge}from"../main.js";import{m224_0 as d,m224_1 as ka}from"../main.js";import{m268_0 as Oa,m268_1 as Ca,m268_2 as ja,m268_3 as Ba,m268_4 as be}from"../main.js";import{m261_0 as La,m261_1 as Pa,m261_2 as xe}from"../main.js";function nr({params:e}){let t=xe(`group:${e.id}`);t.ids.value;let o=t.row(e.id).value;return o?`${o.app_version_id} on ${o.target} ${o.org_id}`:"Group"}function j(e){let t=`/api/v1/groups/${e.id}`,o=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,s=(a,n={})=>()=>B({action:a,within:t,what:o,...n});return[e.explanation?.reason==="build_held"&&d("release","build")&&{label:"Release build",icon:"running",run:()=>A(e.org_id,e.app_version_id)},e.tests.failed>0&&d("retry","group")&&{label:`Retry ${m(e.tests.failed)} failed\u2026`,icon:"retry",run:s("retry",{filter:{status:"failed"},failure:"latest"})},e.waiting+e.running>0&&d("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:s("cancel")}].filter(Boolean)}function Je({group:e}){let t=`/api/v1/groups/${e.id}`;return r`
${j(e).map(({label:o,icon:s,run:a,danger:n})=>r`
<button type="button" key=${s} class=${`button ${n?"is-danger":""}`} onClick=${a}>
<${pe} name=${s} />
${o}
</button>
`)}
${e.waiting>0&&d("priority","group")&&r`<${_e} of=${{within:t}} present=${e.lanes.length===1?e.priority:null} />`}
`}function Me({group:e}){let t=j(e).find(({icon:o})=>o==="cancelled");return t&&r`<button type="button" class="button" onClick=${t.run}>Cancel jobs…</button>`}var Re={waiting:"pending",quarantined:"failed"},we=({lanes:e,explanation:t})=>e.length>1?null:e[0]?.explanation??t;function Ge({group:e}){let[t]=e.lanes,o=we(e),s=e.explanation?.clear_seconds??null,a=W(L(e)),n=ce({explanation:o??e.explanation});return r`
<div class="batch-summary">
${o&&r`
<${$e} text=${o.text} stuck=${b(o)}>
<${he} of=${{explanation:o,labels:e.labels}} what="jobs"><${Me} group=${e} /><//>
<//>
`}
<${P} group=${a} />
<${J}
counts=${a}
choose=${i=>w({status:Re[i]??i},{push:!0})}
/>
<${x}
className="is-strip"
facts=${[[`Position on ${e.target}`,e.waiting>0&&n&&m(n)],["Jobs",e.total>e.tests.total&&r`${m(e.total)} <span class="quiet">with earlier runs of a test</span>`],["Backing off",t?.backing_off>0&&e.lanes.length===1&&G(t.backing_off,"job")],["Held",e.held_since&&r`<${_} since=${e.held_since} />`],["Oldest job",e.waiting>0&&r`<${_} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&r`<span class="unbroken">${N(e.work_seconds)}</span> on one agent`],["Expected end",s!==null&&r`in <span class="unbroken">${R(s)}</span>`]]}
/>
</div>
`}var Ne=({group:e})=>r`
<details class="batch-commands">
<summary>Add a test to this group</summary>
<${E}
label="With qgjob"
text=${[`qgjob submit --org-id ${$(e.org_id)} --app-version-id ${$(e.app_version_id)}`,`--target ${$(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([t,o])=>`--label ${$(`${t}=${o}`)}`)].join(" ")+be()}
/>
</details>
`,Fe=({total:e,running:t,unfinished:o,explanation:s,lanes:a})=>[e,t,o,...[{explanation:s},...a].map(n=>n.explanation?.text)].join(" ");function ye({params:{id:e},query:t}){let o=p(`group:${e}`),s=o.ids.value.length>0?o.row(e).value:null;if(ge("This group",()=>s?j(s):[]),!s)return r`<${de} store=${o} kind="group" />`;let a=s.total-s.unfinished,n=we(s);return r`
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
<${me} id=${e} query=${t} version=${Fe(s)} said=${b(n)?n.reason:""} />
</div>
<div>
<${H} group=${s} />
<${K} group=${s} />
<${le} id=${e} version=${a} />
${d("submit","job")&&r`<${Ne} group=${s} />`}
</div>
</div>
<//>
`}export{ye as default,nr as title};
