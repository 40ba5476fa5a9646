import{m0_0 as Be,m0_1 as O,m0_2 as Ee,m0_3 as Le,m0_4 as Pe,m0_5 as We,m0_6 as j,m0_7 as Je,m0_8 as Me,m0_9 as Ge,m0_10 as Re,m0_11 as Fe,m0_12 as Ie,m0_13 as Ne,m0_14 as qe,m0_15 as De,m0_16 as Ue,m0_17 as Qe}from"../main.js";import{m6_0 as ze,m6_1 as Ke,m6_2 as Xe,m6_3 as Ye,m6_4 as Ze,m6_5 as y}from"../main.js";import{m22_0 as C}from"../main.js";import{m37_0 as at,m37_1 as A}from"../main.js";import{m38_0 as B}from"../shared.js";import{m44_0 as $}from"../main.js";import{m47_0 as h}from"../shared.js";import{m57_0 as E,m57_1 as dt}from"../main.js";import{m170_0 as $t,m170_1 as ht,m170_2 as gt,m170_3 as bt,m170_4 as xt,m170_5 as L,m170_6 as wt,m170_7 as P,m170_8 as yt,m170_9 as vt,m170_10 as v,m170_11 as kt,m170_12 as i,m170_13 as St,m170_14 as W,m170_15 as Tt,m170_16 as Ot,m170_17 as jt,m170_18 as Ct,m170_19 as f,m170_20 as At,m170_21 as Bt,m170_22 as Et}from"../main.js";import{m177_0 as Wt,m177_1 as J,m177_2 as Jt,m177_3 as Mt,m177_4 as Gt,m177_5 as c}from"../main.js";import{m179_0 as a}from"../main.js";import{m219_0 as qt,m219_1 as Dt,m219_2 as Ut,m219_3 as Qt,m219_4 as Ht,m219_5 as g,m219_6 as Vt,m219_7 as m,m219_8 as zt,m219_9 as Kt}from"../main.js";import{m222_0 as Zt,m222_1 as M,m222_2 as G,m222_3 as es,m222_4 as ts}from"../main.js";import{m15_0 as as,m15_1 as rs,m15_2 as R}from"../main.js";import{m99_0 as p}from"../main.js";import{m133_0 as F,m133_1 as ps,m133_2 as cs}from"../main.js";var k=12;function _e({name:e,group:s}){let o=c(`agent:${e}`);o.ids.value;let t=o.row(e).value,r=t?.job?.org_id===s.org_id&&t.job.app_version_id===s.app_version_id;return a`
<li class="group-agent">
<a href=${m("agent",{name:e})}>${e}</a>
${t&&a`<${F} agent=${t} />`}
${r&&a`
<a class="group-agent-job" href=${m("job",{id:t.job.id})}>
<${R} agent=${t} />
</a>
`}
</li>
`}function I({group:e}){let{agents:s}=e;return a`
<${p} id="group-agents" title="Agents" note=${s.length||""}>
${s.length===0&&a`<p class="nothing">No agents now.</p>`}
${s.length>0&&a`
<ul class="plain group-agents">
${s.slice(0,k).map(o=>a`<${_e} key=${o} name=${o} group=${e} />`)}
</ul>
`}
${s.length>k&&a`
<p class="nothing">
${s.slice(k).map((o,t)=>a`
${t>0&&", "}
<a key=${o} href=${m("agent",{name:o})}>${o}</a>
`)}
</p>
`}
<//>
`}function N({group:e}){return e.installs+e.installs_avoided===0?null:a`
<${p} id="saving" title="Saved by grouping">
<${h}
className="is-strip"
facts=${[["Installs",G(e)],["Installs avoided",M(e)],["Starts avoided",i(e.starts_avoided)]]}
/>
<//>
`}import{m278_0 as ks,m278_1 as Ss,m278_2 as Ts,m278_3 as b,m278_4 as Os,m278_5 as js,m278_6 as Cs,m278_7 as As,m278_8 as S,m278_9 as Bs,m278_10 as Es,m278_11 as Ls}from"../main.js";import{m280_0 as Js,m280_1 as Ms,m280_2 as Gs,m280_3 as _,m280_4 as Rs,m280_5 as Fs,m280_6 as q,m280_7 as Is,m280_8 as Ns,m280_9 as qs,m280_10 as Ds,m280_11 as Us}from"../main.js";import{m211_0 as D}from"../main.js";var x=["running","pending","failed","done","cancelled"],U=x.indexOf("pending"),$e=e=>(x.indexOf(e)+1||x.length)-1;function he(e,s){return e.rank!==s.rank?e.rank-s.rank:e.place!==s.place?e.place<s.place?-1:1:e.id<s.id==(e.rank===U)?-1:1}var w=class{#t=q(1);#e;constructor({path:s,name:o,query:t},r=x){this.#e=r.map(n=>{let l=n==="pending"?"oldest":null;return new D({path:s,name:o,query:{...t,status:n,order:l}})})}ids=_(()=>[...new Set(this.#e.flatMap(t=>t.ids.value))].map(t=>{let{status:r,explanation:n}=this.row(t).value??{},l=$e(r);return{id:t,rank:l,place:l===U&&n?.position||1/0}}).sort(he).map(({id:t})=>t));loading=_(()=>this.#e.map(s=>s.loading.value).find(Boolean)??null);error=_(()=>this.#e.map(s=>s.error.value).find(Boolean)??null);more=_(()=>this.#e.some(s=>s.more.value));row(s){return(this.#e.find(o=>o.has(s))??this.#e[0]).row(s)}start(){return this.first()}async first(){await this.#s(0)}async next(){let s=this.#e.findIndex(t=>t.more.peek());s>=0&&await this.#e[s].next(),(s<0||!this.#e[s].more.peek()&&!this.#e[s].error.peek())&&await this.#s(s<0?this.#t.peek()-1:s+1)}async#s(s){for(let o=s;o<this.#e.length;o+=1)if(this.#t.value=Math.max(this.#t.peek(),o+1),await this.#e[o].first(),this.#e[o].more.peek()||this.#e[o].error.peek())return}refresh=()=>Promise.all(this.#e.slice(0,this.#t.peek()).map(s=>s.refresh()));watch(s,o){let t=this.#e.map(r=>r.watch(s,o));return()=>t.forEach(r=>r())}};import{m251_0 as Q,m251_1 as H}from"../main.js";import{m265_0 as V}from"../main.js";import{m75_0 as oo,m75_1 as T,m75_2 as ao}from"../main.js";import{m83_0 as z}from"../shared.js";import{m119_0 as K}from"../main.js";import{m134_0 as X}from"../main.js";import{m139_0 as Y,m139_1 as fo}from"../main.js";var Z=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],ee=["failed","running","pending","done","cancelled","parked"],ge={"":"Jobs: running, waiting, failed, then the others",pending:"Waiting jobs, in the order in which they start"},be=2e3,xe=5,we=T.columns.filter(({name:e})=>!["build","suite"].includes(e)),ye=e=>ee.includes(e.get("status"))?e.get("status"):"";function te({id:e,query:s,version:o}){c("jobs");let t=ye(s),r=S(()=>{let d={path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0}};return new w(d,t?[t]:void 0)},[e,t]);b(()=>(r.start(),r.watch(Q,H)),[r]);let n=S(()=>V(()=>r.loading.peek()||r.refresh(),be),[r]);b(()=>n.stop,[n]),b(n,[n,o]);let l=r.ids.value,de=ee.slice(3).includes(t)?[...Z,[t,t]]:Z,fe=a`
<${K}
label="Which"
hideLabel
options=${de}
value=${t}
onChange=${d=>g({status:d},{push:!0})}
/>
`;return a`
<${p} id="group-jobs" title="Jobs" tools=${fe}>
${l.length>0&&a`
<${X}
id="group-jobs-list"
label=${ge[t]??"Jobs, newest first"}
className="jobs group-jobs"
ids=${l}
rowOf=${d=>r.row(d)}
...${T}
columns=${we}
/>
`}
${l.length===0&&!r.loading.value&&!r.error.value&&a`<p class="nothing">No jobs match.</p>`}
<${z} list=${r} what="Jobs" />
<//>
`}function se({id:e,version:s}){let o=J(`/api/v1/groups/${e}/results?order=slowest&limit=${xe}`,s).data.value;if(!o?.results.length)return null;let t=r=>Math.max(...r.tries.map(n=>n.run_seconds??0));return a`
<${p} id="slowest" title="Slowest">
<ol class="plain slowest">
${o.results.map(r=>a`
<li key=${r.id}>
<a href=${m("job",{id:r.id})}>
<${Y} test=${r.test} />
</a>
<span class="number">${W(t(r))}</span>
</li>
`)}
</ol>
<//>
`}function ve({lane:e}){return a`
<tr role="row" data-lane=${e.priority}>
<th role="rowheader" scope="row" class="c-priority">
<span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority}</span>
</th>
<td role="cell" class="c-waiting is-numeric" data-label="waiting">
<span class="number strong">${i(e.waiting+e.backing_off)}</span>
</td>
<td role="cell" class="c-place is-numeric" data-label="jobs ahead">
<span class="number">${e.explanation?.position?i(e.explanation.position-1):"\u2013"}</span>
</td>
<td role="cell" class="c-age is-numeric" data-label="oldest">
<${$} since=${e.oldest_at} />
</td>
<td role="cell" class="c-why">
${e.explanation?.text??""}
${e.backing_off>0&&a`${" "}<span class="quiet">(${i(e.backing_off)} backing off)</span>`}
</td>
</tr>
`}var oe=({lanes:e})=>a`
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
<tbody role="rowgroup">${e.map(s=>a`<${ve} key=${s.priority} lane=${s} />`)}</tbody>
</table>
<//>
`;import{m73_0 as ae}from"../main.js";import{m93_0 as re}from"../shared.js";import{m97_0 as ne}from"../main.js";import{m104_0 as ie,m104_1 as qo}from"../main.js";import{m213_0 as Qo,m213_1 as Ho,m213_2 as Vo,m213_3 as zo,m213_4 as Ko,m213_5 as me}from"../main.js";import{m218_0 as u,m218_1 as Zo}from"../main.js";import{m261_0 as sa,m261_1 as oa,m261_2 as aa,m261_3 as ra,m261_4 as le}from"../main.js";import{m254_0 as ma,m254_1 as la,m254_2 as pe}from"../main.js";function La({params:e}){let s=pe(`group:${e.id}`);s.ids.value;let o=s.row(e.id).value;return o?`${o.app_version_id} on ${o.target} ${o.org_id}`:"Group"}function ce(e){let s=`/api/v1/groups/${e.id}`,o=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,t=(r,n={})=>()=>O({action:r,within:s,what:o,...n});return[e.explanation?.reason==="build_held"&&u("release","build")&&{label:"Release build",icon:"running",run:()=>j(e.org_id,e.app_version_id)},e.failed>0&&u("retry","group")&&{label:`Retry ${i(e.failed)} failed\u2026`,icon:"retry",run:t("retry",{filter:{status:"failed"}})},e.waiting+e.running>0&&u("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:t("cancel")}].filter(Boolean)}function ke({group:e}){let s=`/api/v1/groups/${e.id}`;return a`
${ce(e).map(({label:o,icon:t,run:r,danger:n})=>a`
<button type="button" key=${t} class=${`button ${n?"is-danger":""}`} onClick=${r}>
<${ae} name=${t} />
${o}
</button>
`)}
${e.waiting>0&&u("priority","group")&&a`<${ie} of=${{within:s}} present=${e.lanes.length===1?e.priority:null} />`}
`}var Se={waiting:"pending",quarantined:"failed"};function Te({group:e}){let[s]=e.lanes,o=e.lanes.length>1?null:s?.explanation??e.explanation;return a`
<div class="batch-summary">
${o&&a`<p class="why" data-why>${o.text}</p>`}
<${C} group=${y(e)} />
<${B}
counts=${y(e)}
choose=${t=>g({status:Se[t]??t},{push:!0})}
/>
<${h}
className="is-strip"
facts=${[["Position",e.waiting>0&&e.position&&i(e.position)],["Backing off",s?.backing_off>0&&e.lanes.length===1&&L(s.backing_off,"job")],["Oldest job",e.waiting>0&&a`<${$} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&a`<span class="unbroken">${P(e.work_seconds)}</span> on one agent`]]}
/>
</div>
`}var Oe=({group:e})=>a`
<details class="batch-commands">
<summary>Add a test to this group</summary>
<${A}
label="With qgjob"
text=${[`qgjob submit --org-id ${f(e.org_id)} --app-version-id ${f(e.app_version_id)}`,`--target ${f(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([s,o])=>`--label ${f(`${s}=${o}`)}`)].join(" ")+le()}
/>
</details>
`,je=({total:e,running:s,unfinished:o,explanation:t,lanes:r})=>[e,s,o,...[{explanation:t},...r].map(n=>n.explanation?.text)].join(" ");function ue({params:{id:e},query:s}){let o=c(`group:${e}`),t=o.ids.value.length>0?o.row(e).value:null;if(me("This group",()=>t?ce(t):[]),!t)return a`<${re} store=${o} kind="group" />`;let r=t.total-t.unfinished;return a`
<${ne}
title=${a`<${E} org=${t.org_id} version=${t.app_version_id} link />${" "}on ${t.target}`}
note=${v(t.labels)}
trail=${[[t.org_id,m("org",t)],[t.app_version_id,m("build",t)]]}
crumb=${[t.target,v(t.labels)].filter(Boolean).join(", ")}
inspect=${["group",t.id]}
actions=${a`<${ke} group=${t} />`}
>
<${Te} group=${t} />
<div class="columns">
<div>
${t.lanes.length>1&&a`<${oe} lanes=${t.lanes} />`}
<${te} id=${e} query=${s} version=${je(t)} />
</div>
<div>
<${I} group=${t} />
<${N} group=${t} />
<${se} id=${e} version=${r} />
${u("submit","job")&&a`<${Oe} group=${t} />`}
</div>
</div>
<//>
`}export{ue as default,La as title};
