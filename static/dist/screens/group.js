import{m0_0 as Se,m0_1 as T,m0_2 as Te,m0_3 as Oe,m0_4 as Ce,m0_5 as je,m0_6 as O,m0_7 as Ae,m0_8 as Be,m0_9 as Ee,m0_10 as Pe,m0_11 as Le,m0_12 as Je,m0_13 as We,m0_14 as Me,m0_15 as Ge,m0_16 as Re,m0_17 as Fe}from"../main.js";import{m6_0 as Ie,m6_1 as De,m6_2 as Ue,m6_3 as Qe,m6_4 as He,m6_5 as x}from"../main.js";import{m22_0 as C}from"../main.js";import{m38_0 as Ye,m38_1 as j}from"../main.js";import{m39_0 as A}from"../shared.js";import{m45_0 as _}from"../main.js";import{m48_0 as $}from"../shared.js";import{m58_0 as B,m58_1 as nt}from"../main.js";import{m171_0 as pt,m171_1 as ct,m171_2 as ut,m171_3 as dt,m171_4 as ft,m171_5 as E,m171_6 as _t,m171_7 as P,m171_8 as $t,m171_9 as ht,m171_10 as w,m171_11 as gt,m171_12 as m,m171_13 as bt,m171_14 as L,m171_15 as xt,m171_16 as wt,m171_17 as yt,m171_18 as vt,m171_19 as d,m171_20 as kt,m171_21 as St,m171_22 as Tt}from"../main.js";import{m178_0 as jt,m178_1 as J,m178_2 as At,m178_3 as Bt,m178_4 as Et,m178_5 as c}from"../main.js";import{m180_0 as a}from"../main.js";import{m220_0 as Mt,m220_1 as Gt,m220_2 as Rt,m220_3 as Ft,m220_4 as Nt,m220_5 as h,m220_6 as qt,m220_7 as l,m220_8 as It,m220_9 as Dt}from"../main.js";import{m223_0 as Ht,m223_1 as W,m223_2 as M,m223_3 as Vt,m223_4 as zt}from"../main.js";import{m15_0 as Yt,m15_1 as Zt,m15_2 as G}from"../main.js";import{m100_0 as p}from"../main.js";import{m134_0 as R,m134_1 as as,m134_2 as rs}from"../main.js";var y=12;function ue({name:e,group:s}){let o=c(`agent:${e}`);o.ids.value;let t=o.row(e).value,r=t?.job?.org_id===s.org_id&&t.job.app_version_id===s.app_version_id;return a`
<li class="group-agent">
<a href=${l("agent",{name:e})}>${e}</a>
${t&&a`<${R} agent=${t} />`}
${r&&a`
<a class="group-agent-job" href=${l("job",{id:t.job.id})}>
<${G} agent=${t} />
</a>
`}
</li>
`}function F({group:e}){let{agents:s}=e;return a`
<${p} id="group-agents" title="Agents" note=${s.length||""}>
${s.length===0&&a`<p class="nothing">No agents now.</p>`}
${s.length>0&&a`
<ul class="plain group-agents">
${s.slice(0,y).map(o=>a`<${ue} key=${o} name=${o} group=${e} />`)}
</ul>
`}
${s.length>y&&a`
<p class="nothing">
${s.slice(y).map((o,t)=>a`
${t>0&&", "}
<a key=${o} href=${l("agent",{name:o})}>${o}</a>
`)}
</p>
`}
<//>
`}function N({group:e}){return e.installs+e.installs_avoided===0?null:a`
<${p} id="saving" title="Saved by grouping">
<${$}
className="is-strip"
facts=${[["Installs",M(e)],["Installs avoided",W(e)],["Starts avoided",m(e.starts_avoided)]]}
/>
<//>
`}import{m279_0 as gs,m279_1 as bs,m279_2 as xs,m279_3 as v,m279_4 as ws,m279_5 as ys,m279_6 as vs,m279_7 as ks,m279_8 as q,m279_9 as Ss,m279_10 as Ts,m279_11 as Os}from"../main.js";import{m281_0 as As,m281_1 as Bs,m281_2 as Es,m281_3 as f,m281_4 as Ps,m281_5 as Ls,m281_6 as I,m281_7 as Js,m281_8 as Ws,m281_9 as Ms,m281_10 as Gs,m281_11 as Rs}from"../main.js";import{m212_0 as g}from"../main.js";var k=["running","pending","failed","done","cancelled"],de=e=>(k.indexOf(e)+1||k.length)-1,b=class{#t=I(1);#e;constructor({path:s,name:o,query:t}){this.#e=k.map(r=>new g({path:s,name:o,query:{...t,status:r}}))}ids=f(()=>[...new Set(this.#e.flatMap(t=>t.ids.value))].map(t=>({id:t,rank:de(this.row(t).value?.status)})).sort((t,r)=>t.rank-r.rank||(t.id<r.id?1:-1)).map(({id:t})=>t));loading=f(()=>this.#e.map(s=>s.loading.value).find(Boolean)??null);error=f(()=>this.#e.map(s=>s.error.value).find(Boolean)??null);more=f(()=>this.#e.some(s=>s.more.value));row(s){return(this.#e.find(o=>o.has(s))??this.#e[0]).row(s)}start(){return this.first()}async first(){await this.#s(0)}async next(){let s=this.#e.findIndex(t=>t.more.peek());s>=0&&await this.#e[s].next(),(s<0||!this.#e[s].more.peek()&&!this.#e[s].error.peek())&&await this.#s(s<0?this.#t.peek()-1:s+1)}async#s(s){for(let o=s;o<this.#e.length;o+=1)if(this.#t.value=Math.max(this.#t.peek(),o+1),await this.#e[o].first(),this.#e[o].more.peek()||this.#e[o].error.peek())return}refresh=()=>Promise.all(this.#e.slice(0,this.#t.peek()).map(s=>s.refresh()));watch(s,o){let t=this.#e.map(r=>r.watch(s,o));return()=>t.forEach(r=>r())}};import{m252_0 as D,m252_1 as U}from"../main.js";import{m76_0 as zs,m76_1 as S,m76_2 as Ks}from"../main.js";import{m84_0 as Q}from"../shared.js";import{m120_0 as H}from"../main.js";import{m135_0 as V}from"../main.js";import{m140_0 as z,m140_1 as ro}from"../main.js";var K=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],X=["failed","running","pending","done","cancelled","parked"],fe=2e3,_e=5,$e=S.columns.filter(({name:e})=>!["build","suite"].includes(e)),he=e=>X.includes(e.get("status"))?e.get("status"):"";function Y({id:e,query:s,version:o}){c("jobs");let t=he(s),r=q(()=>{let n={path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0}};return t?new g({...n,query:{...n.query,status:t}}):new b(n)},[e,t]);v(()=>(r.start(),r.watch(D,U)),[r]),v(()=>{let n=setTimeout(()=>r.loading.peek()||r.refresh(),fe);return()=>clearTimeout(n)},[r,o]);let i=r.ids.value,pe=X.slice(3).includes(t)?[...K,[t,t]]:K,ce=a`
<${H}
label="Which"
hideLabel
options=${pe}
value=${t}
onChange=${n=>h({status:n},{push:!0})}
/>
`;return a`
<${p} id="group-jobs" title="Jobs" tools=${ce}>
${i.length>0&&a`
<${V}
id="group-jobs-list"
label=${t?"Jobs, newest first":"Jobs: running, waiting, failed, then the others"}
className="jobs group-jobs"
ids=${i}
rowOf=${n=>r.row(n)}
...${S}
columns=${$e}
/>
`}
${i.length===0&&!r.loading.value&&!r.error.value&&a`<p class="nothing">No jobs match.</p>`}
<${Q} list=${r} what="Jobs" />
<//>
`}function Z({id:e,version:s}){let o=J(`/api/v1/groups/${e}/results?order=slowest&limit=${_e}`,s).data.value;if(!o?.results.length)return null;let t=r=>Math.max(...r.tries.map(i=>i.run_seconds??0));return a`
<${p} id="slowest" title="Slowest">
<ol class="plain slowest">
${o.results.map(r=>a`
<li key=${r.id}>
<a href=${l("job",{id:r.id})}>
<${z} test=${r.test} />
</a>
<span class="number">${L(t(r))}</span>
</li>
`)}
</ol>
<//>
`}function ge({lane:e}){return a`
<tr role="row" data-lane=${e.priority}>
<th role="rowheader" scope="row" class="c-priority">
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority}</span>
</th>
<td role="cell" class="c-waiting is-numeric" data-label="waiting">
<span class="number strong">${m(e.waiting+e.backing_off)}</span>
</td>
<td role="cell" class="c-place is-numeric" data-label="jobs ahead">
<span class="number">${e.explanation?.position?m(e.explanation.position-1):"\u2013"}</span>
</td>
<td role="cell" class="c-age is-numeric" data-label="oldest">
<${_} since=${e.oldest_at} />
</td>
<td role="cell" class="c-why">
${e.explanation?.text??""}
${e.backing_off>0&&a`${" "}<span class="quiet">(${m(e.backing_off)} backing off)</span>`}
</td>
</tr>
`}var ee=({lanes:e})=>a`
<${p} id="lanes" title="Waiting by priority" note=${`${e.length} lanes`}>
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
<tbody role="rowgroup">${e.map(s=>a`<${ge} key=${s.priority} lane=${s} />`)}</tbody>
</table>
<//>
`;import{m74_0 as te}from"../main.js";import{m94_0 as se}from"../shared.js";import{m98_0 as oe}from"../main.js";import{m105_0 as ae,m105_1 as Jo}from"../main.js";import{m214_0 as Go,m214_1 as Ro,m214_2 as Fo,m214_3 as No,m214_4 as qo,m214_5 as re}from"../main.js";import{m219_0 as u,m219_1 as Uo}from"../main.js";import{m262_0 as Vo,m262_1 as zo,m262_2 as Ko,m262_3 as Xo,m262_4 as ie}from"../main.js";import{m255_0 as ea,m255_1 as ta,m255_2 as ne}from"../main.js";function Sa({params:e}){let s=ne(`group:${e.id}`);s.ids.value;let o=s.row(e.id).value;return o?`${o.app_version_id} on ${o.target} ${o.org_id}`:"Group"}function me(e){let s=`/api/v1/groups/${e.id}`,o=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,t=(r,i={})=>()=>T({action:r,within:s,what:o,...i});return[e.explanation?.reason==="build_held"&&u("release","build")&&{label:"Release build",icon:"running",run:()=>O(e.org_id,e.app_version_id)},e.failed>0&&u("retry","group")&&{label:`Retry ${m(e.failed)} failed\u2026`,icon:"retry",run:t("retry",{filter:{status:"failed"}})},e.waiting+e.running>0&&u("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:t("cancel")}].filter(Boolean)}function be({group:e}){let s=`/api/v1/groups/${e.id}`;return a`
${me(e).map(({label:o,icon:t,run:r,danger:i})=>a`
<button type="button" key=${t} class=${`button ${i?"is-danger":""}`} onClick=${r}>
<${te} name=${t} />
${o}
</button>
`)}
${e.waiting>0&&u("priority","group")&&a`<${ae} of=${{within:s}} present=${e.lanes.length===1?e.priority:null} />`}
`}var xe={waiting:"pending",quarantined:"failed"};function we({group:e}){let[s]=e.lanes,o=e.lanes.length>1?null:s?.explanation??e.explanation;return a`
<div class="batch-summary">
${o&&a`<p class="why" data-why>${o.text}</p>`}
<${C} group=${x(e)} />
<${A}
counts=${x(e)}
choose=${t=>h({status:xe[t]??t},{push:!0})}
/>
<${$}
className="is-strip"
facts=${[["Position",e.waiting>0&&e.position&&m(e.position)],["Backing off",s?.backing_off>0&&e.lanes.length===1&&E(s.backing_off,"job")],["Oldest job",e.waiting>0&&a`<${_} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&a`<span class="unbroken">${P(e.work_seconds)}</span> on one agent`]]}
/>
</div>
`}var ye=({group:e})=>a`
<details class="batch-commands">
<summary>Add a test to this group</summary>
<${j}
label="With qgjob"
text=${[`qgjob submit --org-id ${d(e.org_id)} --app-version-id ${d(e.app_version_id)}`,`--target ${d(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([s,o])=>`--label ${d(`${s}=${o}`)}`)].join(" ")+ie()}
/>
</details>
`;function le({params:{id:e},query:s}){let o=c(`group:${e}`),t=o.ids.value.length>0?o.row(e).value:null;if(re("This group",()=>t?me(t):[]),!t)return a`<${se} store=${o} kind="group" />`;let r=t.total-t.unfinished;return a`
<${oe}
title=${a`<${B} org=${t.org_id} version=${t.app_version_id} link />${" "}on ${t.target}`}
note=${w(t.labels)}
trail=${[[t.org_id,l("org",t)],[t.app_version_id,l("build",t)]]}
crumb=${[t.target,w(t.labels)].filter(Boolean).join(", ")}
inspect=${["group",t.id]}
actions=${a`<${be} group=${t} />`}
>
<${we} group=${t} />
<div class="columns">
<div>
${t.lanes.length>1&&a`<${ee} lanes=${t.lanes} />`}
<${Y} id=${e} query=${s} version=${`${t.total} ${t.running} ${r}`} />
</div>
<div>
<${F} group=${t} />
<${N} group=${t} />
<${Z} id=${e} version=${r} />
${u("submit","job")&&a`<${ye} group=${t} />`}
</div>
</div>
<//>
`}export{le as default,Sa as title};
