import{m0_0 as Pe,m0_1 as j,m0_2 as We,m0_3 as Je,m0_4 as Me,m0_5 as Ge,m0_6 as B,m0_7 as Ne,m0_8 as Re,m0_9 as Ie,m0_10 as Fe,m0_11 as qe,m0_12 as De,m0_13 as Ue,m0_14 as He,m0_15 as Qe,m0_16 as Ve,m0_17 as ze}from"../main.js";import{m6_0 as Ye,m6_1 as Ze,m6_2 as et,m6_3 as tt,m6_4 as st,m6_5 as v}from"../main.js";import{m23_0 as C}from"../main.js";import{m39_0 as it,m39_1 as A}from"../main.js";import{m40_0 as E}from"../shared.js";import{m46_0 as f}from"../main.js";import{m49_0 as g}from"../shared.js";import{m59_0 as L,m59_1 as $t,m59_2 as ht}from"../main.js";import{m173_0 as P,m173_1 as xt,m173_2 as wt,m173_3 as yt,m173_4 as vt,m173_5 as W,m173_6 as kt,m173_7 as J,m173_8 as St,m173_9 as Tt,m173_10 as k,m173_11 as Ot,m173_12 as i,m173_13 as jt,m173_14 as M,m173_15 as Bt,m173_16 as Ct,m173_17 as At,m173_18 as Et,m173_19 as _,m173_20 as Lt,m173_21 as Pt,m173_22 as Wt}from"../main.js";import{m180_0 as Gt,m180_1 as G,m180_2 as Nt,m180_3 as Rt,m180_4 as It,m180_5 as p}from"../main.js";import{m182_0 as r}from"../main.js";import{m223_0 as Ht,m223_1 as Qt,m223_2 as Vt,m223_3 as zt,m223_4 as Kt,m223_5 as b,m223_6 as Xt,m223_7 as m,m223_8 as Yt,m223_9 as Zt}from"../main.js";import{m227_0 as ss,m227_1 as os,m227_2 as N,m227_3 as R,m227_4 as as,m227_5 as rs}from"../main.js";import{m16_0 as ms,m16_1 as ls,m16_2 as I}from"../main.js";import{m102_0 as l}from"../main.js";import{m136_0 as F,m136_1 as fs,m136_2 as _s}from"../main.js";var S=12;function he({name:e,group:t}){let a=p(`agent:${e}`);a.ids.value;let s=a.row(e).value,o=s?.job?.org_id===t.org_id&&s.job.app_version_id===t.app_version_id;return r`
<li class="group-agent">
<a href=${m("agent",{name:e})}>${e}</a>
${s&&r`<${F} agent=${s} />`}
${o&&r`
<a class="group-agent-job" href=${m("job",{id:s.job.id})}>
<${I} agent=${s} />
</a>
`}
</li>
`}function q({group:e}){let{agents:t}=e;return r`
<${l} id="group-agents" title="Agents" note=${t.length||""}>
${t.length===0&&r`<p class="nothing">No agents now.</p>`}
${t.length>0&&r`
<ul class="plain group-agents">
${t.slice(0,S).map(a=>r`<${he} key=${a} name=${a} group=${e} />`)}
</ul>
`}
${t.length>S&&r`
<p class="nothing">
${t.slice(S).map((a,s)=>r`
${s>0&&", "}
<a key=${a} href=${m("agent",{name:a})}>${a}</a>
`)}
</p>
`}
<//>
`}function D({group:e}){return e.installs+e.installs_avoided===0?null:r`
<${l} id="saving" title="Saved by grouping">
<${g}
className="is-strip"
facts=${[["Installs",R(e)],["Installs avoided",N(e)],["Starts avoided",i(e.starts_avoided)]]}
/>
<//>
`}import{m283_0 as js,m283_1 as Bs,m283_2 as Cs,m283_3 as x,m283_4 as As,m283_5 as Es,m283_6 as Ls,m283_7 as Ps,m283_8 as T,m283_9 as Ws,m283_10 as Js,m283_11 as Ms}from"../main.js";import{m285_0 as Rs,m285_1 as Is,m285_2 as Fs,m285_3 as $,m285_4 as qs,m285_5 as Ds,m285_6 as U,m285_7 as Us,m285_8 as Hs,m285_9 as Qs,m285_10 as Vs,m285_11 as zs}from"../main.js";import{m215_0 as H}from"../main.js";var w=["running","pending","failed","done","cancelled"],Q=w.indexOf("pending"),ge=e=>(w.indexOf(e)+1||w.length)-1;function be(e,t){return e.rank!==t.rank?e.rank-t.rank:e.place!==t.place?e.place<t.place?-1:1:e.id<t.id==(e.rank===Q)?-1:1}var y=class{#t=U(!1);#e;constructor({path:t,name:a,query:s},o=w){this.#e=o.map(n=>{let c=n==="pending"?"oldest":null;return new H({path:t,name:a,query:{...s,status:n,order:c}})})}ids=$(()=>{if(!this.#t.value)return[];let t=this.#e.findIndex(o=>o.more.value)+1;return[...new Set(this.#e.slice(0,t||void 0).flatMap(o=>o.ids.value))].map(o=>{let{status:n,explanation:c}=this.row(o).value??{},h=ge(n);return{id:o,rank:h,place:h===Q&&c?.position||1/0}}).sort(be).map(({id:o})=>o)});loading=$(()=>this.#e.map(t=>t.loading.value).find(Boolean)??null);error=$(()=>this.#e.map(t=>t.error.value).find(Boolean)??null);more=$(()=>this.#e.some(t=>t.more.value));row(t){return(this.#e.find(a=>a.has(t))??this.#e[0]).row(t)}start(){return this.first()}async first(){await Promise.all(this.#e.map(t=>t.first())),this.#t.value=!0}async next(){let t=this.#e.find(a=>a.error.peek());t?await t.first():await this.#e.find(a=>a.more.peek())?.next()}refresh=()=>Promise.all(this.#e.map(t=>t.refresh()));watch(t,a){let s=this.#e.map(o=>o.watch(t,a));return()=>s.forEach(o=>o())}};import{m256_0 as V,m256_1 as z}from"../main.js";import{m270_0 as K}from"../main.js";import{m77_0 as io,m77_1 as O,m77_2 as mo}from"../main.js";import{m85_0 as X}from"../shared.js";import{m122_0 as Y}from"../main.js";import{m137_0 as Z}from"../main.js";import{m142_0 as ee,m142_1 as go}from"../main.js";var te=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],se=["failed","running","pending","done","cancelled","parked"],xe={"":"Jobs: running, waiting, failed, then the others",pending:"Waiting jobs, in the order in which they start"},we=2e3,ye=5,ve=O.columns.filter(({name:e})=>!["build","suite"].includes(e)),ke=e=>se.includes(e.get("status"))?e.get("status"):"";function oe({id:e,query:t,version:a}){p("jobs");let s=ke(t),o=T(()=>{let d={path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0}};return new y(d,s?[s]:void 0)},[e,s]);x(()=>(o.start(),o.watch(V,z)),[o]);let n=T(()=>K(()=>o.loading.peek()||o.refresh(),we),[o]);x(()=>n.stop,[n]),x(n,[n,a]);let c=o.ids.value,h=se.slice(3).includes(s)?[...te,[s,s]]:te,$e=r`
<${Y}
label="Which"
hideLabel
options=${h}
value=${s}
onChange=${d=>b({status:d},{push:!0})}
/>
`;return r`
<${l} id="group-jobs" title="Jobs" tools=${$e}>
${c.length>0&&r`
<${Z}
id="group-jobs-list"
label=${xe[s]??"Jobs, newest first"}
className="jobs group-jobs"
ids=${c}
rowOf=${d=>o.row(d)}
...${O}
columns=${ve}
/>
`}
${c.length===0&&!o.loading.value&&!o.error.value&&r`<p class="nothing">No jobs match.</p>`}
<${X} list=${o} what="Jobs" />
<//>
`}function ae({id:e,version:t}){let a=G(`/api/v1/groups/${e}/results?order=slowest&limit=${ye}`,t).data.value;if(!a?.results.length)return null;let s=o=>Math.max(...o.tries.map(n=>n.run_seconds??0));return r`
<${l} id="slowest" title="Slowest">
<ol class="plain slowest">
${a.results.map(o=>r`
<li key=${o.id}>
<a href=${m("job",{id:o.id})}>
<${ee} test=${o.test} />
</a>
<span class="number">${M(s(o))}</span>
</li>
`)}
</ol>
<//>
`}import{m255_0 as Jo,m255_1 as Mo,m255_2 as Go,m255_3 as re}from"../main.js";var Se=({explanation:e})=>e?.position&&!re(e)?e.position-1:null;function Te({lane:e}){return r`
<tr role="row" data-lane=${e.priority}>
<th role="rowheader" scope="row" class="c-priority">
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority}</span>
</th>
<td role="cell" class="c-waiting is-numeric" data-label="waiting">
<span class="number strong">${i(e.waiting+e.backing_off)}</span>
</td>
<td role="cell" class="c-place is-numeric" data-label="jobs ahead">
<span class="number">${i(Se(e))}</span>
</td>
<td role="cell" class="c-age is-numeric" data-label="oldest">
<${f} since=${e.oldest_at} />
</td>
<td role="cell" class="c-why">
${e.explanation?.text??""}
${e.backing_off>0&&r`${" "}<span class="quiet">(${i(e.backing_off)} backing off)</span>`}
</td>
</tr>
`}var ne=({lanes:e})=>r`
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
<tbody role="rowgroup">${e.map(t=>r`<${Te} key=${t.priority} lane=${t} />`)}</tbody>
</table>
<//>
`;import{m75_0 as ie}from"../main.js";import{m95_0 as me}from"../shared.js";import{m100_0 as le}from"../main.js";import{m107_0 as ce,m107_1 as Zo,m107_2 as ea}from"../main.js";import{m217_0 as oa,m217_1 as aa,m217_2 as ra,m217_3 as na,m217_4 as ia,m217_5 as pe}from"../main.js";import{m222_0 as u,m222_1 as ca}from"../main.js";import{m266_0 as da,m266_1 as fa,m266_2 as _a,m266_3 as $a,m266_4 as ue}from"../main.js";import{m259_0 as ba,m259_1 as xa,m259_2 as de}from"../main.js";function Da({params:e}){let t=de(`group:${e.id}`);t.ids.value;let a=t.row(e.id).value;return a?`${a.app_version_id} on ${a.target} ${a.org_id}`:"Group"}function fe(e){let t=`/api/v1/groups/${e.id}`,a=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,s=(o,n={})=>()=>j({action:o,within:t,what:a,...n});return[e.explanation?.reason==="build_held"&&u("release","build")&&{label:"Release build",icon:"running",run:()=>B(e.org_id,e.app_version_id)},e.failed>0&&u("retry","group")&&{label:`Retry ${i(e.failed)} failed\u2026`,icon:"retry",run:s("retry",{filter:{status:"failed"}})},e.waiting+e.running>0&&u("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:s("cancel")}].filter(Boolean)}function Oe({group:e}){let t=`/api/v1/groups/${e.id}`;return r`
${fe(e).map(({label:a,icon:s,run:o,danger:n})=>r`
<button type="button" key=${s} class=${`button ${n?"is-danger":""}`} onClick=${o}>
<${ie} name=${s} />
${a}
</button>
`)}
${e.waiting>0&&u("priority","group")&&r`<${ce} of=${{within:t}} present=${e.lanes.length===1?e.priority:null} />`}
`}var je={waiting:"pending",quarantined:"failed"};function Be({group:e}){let[t]=e.lanes,a=e.lanes.length>1?null:t?.explanation??e.explanation,s=e.explanation?.clear_seconds??null;return r`
<div class="batch-summary">
${a&&r`<p class="why" data-why>${a.text}</p>`}
<${C} group=${v(e)} />
<${E}
counts=${v(e)}
choose=${o=>b({status:je[o]??o},{push:!0})}
/>
<${g}
className="is-strip"
facts=${[["Position",e.waiting>0&&e.position&&i(e.position)],["Backing off",t?.backing_off>0&&e.lanes.length===1&&W(t.backing_off,"job")],["Held",e.held_since&&r`<${f} since=${e.held_since} />`],["Oldest job",e.waiting>0&&r`<${f} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&r`<span class="unbroken">${J(e.work_seconds)}</span> on one agent`],["Expected end",s!==null&&r`in <span class="unbroken">${P(s)}</span>`]]}
/>
</div>
`}var Ce=({group:e})=>r`
<details class="batch-commands">
<summary>Add a test to this group</summary>
<${A}
label="With qgjob"
text=${[`qgjob submit --org-id ${_(e.org_id)} --app-version-id ${_(e.app_version_id)}`,`--target ${_(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([t,a])=>`--label ${_(`${t}=${a}`)}`)].join(" ")+ue()}
/>
</details>
`,Ae=({total:e,running:t,unfinished:a,explanation:s,lanes:o})=>[e,t,a,...[{explanation:s},...o].map(n=>n.explanation?.text)].join(" ");function _e({params:{id:e},query:t}){let a=p(`group:${e}`),s=a.ids.value.length>0?a.row(e).value:null;if(pe("This group",()=>s?fe(s):[]),!s)return r`<${me} store=${a} kind="group" />`;let o=s.total-s.unfinished;return r`
<${le}
title=${r`<${L} org=${s.org_id} version=${s.app_version_id} link />${" "}on ${s.target}`}
note=${k(s.labels)}
trail=${[[s.org_id,m("org",s)],[s.app_version_id,m("build",s)]]}
crumb=${[s.target,k(s.labels)].filter(Boolean).join(", ")}
inspect=${["group",s.id]}
actions=${r`<${Oe} group=${s} />`}
>
<${Be} group=${s} />
<div class="columns">
<div>
${s.lanes.length>1&&r`<${ne} lanes=${s.lanes} />`}
<${oe} id=${e} query=${t} version=${Ae(s)} />
</div>
<div>
<${q} group=${s} />
<${D} group=${s} />
<${ae} id=${e} version=${o} />
${u("submit","job")&&r`<${Ce} group=${s} />`}
</div>
</div>
<//>
`}export{_e as default,Da as title};
