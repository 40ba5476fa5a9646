import{m0_0 as Se,m0_1 as T,m0_2 as Te,m0_3 as Oe,m0_4 as Ce,m0_5 as je,m0_6 as O,m0_7 as Ae,m0_8 as Be,m0_9 as Ee,m0_10 as Pe,m0_11 as Le,m0_12 as Je,m0_13 as We,m0_14 as Me,m0_15 as Ge,m0_16 as Re,m0_17 as Fe}from"../main.js";import{m6_0 as Ie,m6_1 as De,m6_2 as Ue,m6_3 as Qe,m6_4 as He,m6_5 as x}from"../main.js";import{m22_0 as C}from"../main.js";import{m37_0 as Ye,m37_1 as j}from"../main.js";import{m38_0 as A}from"../shared.js";import{m44_0 as _}from"../main.js";import{m47_0 as $}from"../shared.js";import{m57_0 as B,m57_1 as nt}from"../main.js";import{m170_0 as pt,m170_1 as ct,m170_2 as ut,m170_3 as dt,m170_4 as ft,m170_5 as E,m170_6 as _t,m170_7 as P,m170_8 as $t,m170_9 as ht,m170_10 as w,m170_11 as gt,m170_12 as m,m170_13 as bt,m170_14 as L,m170_15 as xt,m170_16 as wt,m170_17 as yt,m170_18 as vt,m170_19 as d,m170_20 as kt,m170_21 as St,m170_22 as Tt}from"../main.js";import{m177_0 as jt,m177_1 as J,m177_2 as At,m177_3 as Bt,m177_4 as Et,m177_5 as c}from"../main.js";import{m179_0 as a}from"../main.js";import{m219_0 as Mt,m219_1 as Gt,m219_2 as Rt,m219_3 as Ft,m219_4 as Nt,m219_5 as h,m219_6 as qt,m219_7 as l,m219_8 as It,m219_9 as Dt}from"../main.js";import{m222_0 as Ht,m222_1 as W,m222_2 as M,m222_3 as Vt,m222_4 as zt}from"../main.js";import{m15_0 as Yt,m15_1 as Zt,m15_2 as G}from"../main.js";import{m99_0 as p}from"../main.js";import{m133_0 as R,m133_1 as as,m133_2 as rs}from"../main.js";var y=12;function ue({name:e,group:s}){let o=c(`agent:${e}`);o.ids.value;let t=o.row(e).value,r=t?.job?.org_id===s.org_id&&t.job.app_version_id===s.app_version_id;return a`
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
`}import{m278_0 as gs,m278_1 as bs,m278_2 as xs,m278_3 as v,m278_4 as ws,m278_5 as ys,m278_6 as vs,m278_7 as ks,m278_8 as q,m278_9 as Ss,m278_10 as Ts,m278_11 as Os}from"../main.js";import{m280_0 as As,m280_1 as Bs,m280_2 as Es,m280_3 as f,m280_4 as Ps,m280_5 as Ls,m280_6 as I,m280_7 as Js,m280_8 as Ws,m280_9 as Ms,m280_10 as Gs,m280_11 as Rs}from"../main.js";import{m211_0 as g}from"../main.js";var k=["running","pending","failed","done","cancelled"],de=e=>(k.indexOf(e)+1||k.length)-1,b=class{#t=I(1);#e;constructor({path:s,name:o,query:t}){this.#e=k.map(r=>new g({path:s,name:o,query:{...t,status:r}}))}ids=f(()=>[...new Set(this.#e.flatMap(t=>t.ids.value))].map(t=>({id:t,rank:de(this.row(t).value?.status)})).sort((t,r)=>t.rank-r.rank||(t.id<r.id?1:-1)).map(({id:t})=>t));loading=f(()=>this.#e.map(s=>s.loading.value).find(Boolean)??null);error=f(()=>this.#e.map(s=>s.error.value).find(Boolean)??null);more=f(()=>this.#e.some(s=>s.more.value));row(s){return(this.#e.find(o=>o.has(s))??this.#e[0]).row(s)}start(){return this.first()}async first(){await this.#s(0)}async next(){let s=this.#e.findIndex(t=>t.more.peek());s>=0&&await this.#e[s].next(),(s<0||!this.#e[s].more.peek()&&!this.#e[s].error.peek())&&await this.#s(s<0?this.#t.peek()-1:s+1)}async#s(s){for(let o=s;o<this.#e.length;o+=1)if(this.#t.value=Math.max(this.#t.peek(),o+1),await this.#e[o].first(),this.#e[o].more.peek()||this.#e[o].error.peek())return}refresh=()=>Promise.all(this.#e.slice(0,this.#t.peek()).map(s=>s.refresh()));watch(s,o){let t=this.#e.map(r=>r.watch(s,o));return()=>t.forEach(r=>r())}};import{m251_0 as D,m251_1 as U}from"../main.js";import{m75_0 as zs,m75_1 as S,m75_2 as Ks}from"../main.js";import{m83_0 as Q}from"../shared.js";import{m119_0 as H}from"../main.js";import{m134_0 as V}from"../main.js";import{m139_0 as z,m139_1 as ro}from"../main.js";var K=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],X=["failed","running","pending","done","cancelled","parked"],fe=2e3,_e=5,$e=S.columns.filter(({name:e})=>!["build","suite"].includes(e)),he=e=>X.includes(e.get("status"))?e.get("status"):"";function Y({id:e,query:s,version:o}){c("jobs");let t=he(s),r=q(()=>{let n={path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0}};return t?new g({...n,query:{...n.query,status:t}}):new b(n)},[e,t]);v(()=>(r.start(),r.watch(D,U)),[r]),v(()=>{let n=setTimeout(()=>r.loading.peek()||r.refresh(),fe);return()=>clearTimeout(n)},[r,o]);let i=r.ids.value,pe=X.slice(3).includes(t)?[...K,[t,t]]:K,ce=a`
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
`;import{m73_0 as te}from"../main.js";import{m93_0 as se}from"../shared.js";import{m97_0 as oe}from"../main.js";import{m104_0 as ae,m104_1 as Jo}from"../main.js";import{m213_0 as Go,m213_1 as Ro,m213_2 as Fo,m213_3 as No,m213_4 as qo,m213_5 as re}from"../main.js";import{m218_0 as u,m218_1 as Uo}from"../main.js";import{m261_0 as Vo,m261_1 as zo,m261_2 as Ko,m261_3 as Xo,m261_4 as ie}from"../main.js";import{m254_0 as ea,m254_1 as ta,m254_2 as ne}from"../main.js";function Sa({params:e}){let s=ne(`group:${e.id}`);s.ids.value;let o=s.row(e.id).value;return o?`${o.app_version_id} on ${o.target} ${o.org_id}`:"Group"}function me(e){let s=`/api/v1/groups/${e.id}`,o=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,t=(r,i={})=>()=>T({action:r,within:s,what:o,...i});return[e.explanation?.reason==="build_held"&&u("release","build")&&{label:"Release build",icon:"running",run:()=>O(e.org_id,e.app_version_id)},e.failed>0&&u("retry","group")&&{label:`Retry ${m(e.failed)} failed\u2026`,icon:"retry",run:t("retry",{filter:{status:"failed"}})},e.waiting+e.running>0&&u("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:t("cancel")}].filter(Boolean)}function be({group:e}){let s=`/api/v1/groups/${e.id}`;return a`
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
