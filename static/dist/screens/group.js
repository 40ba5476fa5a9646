import{m0_0 as Qe,m0_1 as Ke,m0_2 as j,m0_3 as Ve,m0_4 as ze,m0_5 as Xe,m0_6 as Ye,m0_7 as Ze,m0_8 as A,m0_9 as et,m0_10 as tt,m0_11 as st,m0_12 as ot,m0_13 as at,m0_14 as rt,m0_15 as nt,m0_16 as it,m0_17 as mt,m0_18 as lt}from"../main.js";import{m7_0 as pt,m7_1 as dt,m7_2 as ft,m7_3 as _t,m7_4 as $t,m7_5 as W,m7_6 as L}from"../main.js";import{m25_0 as E}from"../main.js";import{m42_0 as yt,m42_1 as P}from"../main.js";import{m43_0 as J}from"../shared.js";import{m49_0 as $}from"../main.js";import{m52_0 as y}from"../shared.js";import{m62_0 as R,m62_1 as jt,m62_2 as At}from"../main.js";import{m177_0 as M,m177_1 as Et,m177_2 as Pt,m177_3 as Jt,m177_4 as Rt,m177_5 as N,m177_6 as Mt,m177_7 as G,m177_8 as Nt,m177_9 as Gt,m177_10 as O,m177_11 as Ft,m177_12 as m,m177_13 as It,m177_14 as F,m177_15 as qt,m177_16 as Dt,m177_17 as Ut,m177_18 as Ht,m177_19 as h,m177_20 as Qt,m177_21 as Kt,m177_22 as Vt,m177_23 as zt}from"../main.js";import{m184_0 as Zt,m184_1 as I,m184_2 as es,m184_3 as ts,m184_4 as ss,m184_5 as p}from"../main.js";import{m186_0 as a}from"../main.js";import{m229_0 as is,m229_1 as ms,m229_2 as ls,m229_3 as cs,m229_4 as us,m229_5 as w,m229_6 as ps,m229_7 as l,m229_8 as ds,m229_9 as fs}from"../main.js";import{m233_0 as hs,m233_1 as gs,m233_2 as q,m233_3 as D,m233_4 as bs,m233_5 as xs}from"../main.js";import{m18_0 as vs,m18_1 as ks,m18_2 as U}from"../main.js";import{m105_0 as u}from"../main.js";import{m139_0 as H,m139_1 as Cs,m139_2 as js}from"../main.js";var T=12;function Be({name:e,group:s}){let o=p(`agent:${e}`);o.ids.value;let t=o.row(e).value,r=t?.job?.org_id===s.org_id&&t.job.app_version_id===s.app_version_id;return a`
<li class="group-agent"><a href=${l("agent",{name:e})}>${e}</a>${t&&a`<${H} agent=${t} />`}${r&&a`
<a class="group-agent-job" href=${l("job",{id:t.job.id})}><${U} agent=${t} /></a>
`}</li>
`}function Q({group:e}){let{agents:s}=e;return a`
<${u} id="group-agents" title="Agents" note=${s.length||""}>${s.length===0&&a`<p class="nothing">No agents now.</p>`}${s.length>0&&a`
<ul class="plain group-agents">${s.slice(0,T).map(o=>a`<${Be} key=${o} name=${o} group=${e} />`)}</ul>
`}${s.length>T&&a`
<p class="nothing">${s.slice(T).map((o,t)=>a`
${t>0&&", "}<a key=${o} href=${l("agent",{name:o})}>${o}</a>
`)}</p>
`}<//>
`}function K({group:e}){return e.installs+e.installs_avoided===0?null:a`
<${u} id="saving" title="Saved by grouping"><${y}
className="is-strip"
facts=${[["Installs",D(e)],["Installs avoided",q(e)],["Starts avoided",m(e.starts_avoided)]]}
/><//>
`}import{m290_0 as qs,m290_1 as Ds,m290_2 as Us,m290_3 as v,m290_4 as Hs,m290_5 as Qs,m290_6 as Ks,m290_7 as Vs,m290_8 as k,m290_9 as zs,m290_10 as Xs,m290_11 as Ys}from"../main.js";import{m6_0 as to,m6_1 as so,m6_2 as oo,m6_3 as V,m6_4 as ao,m6_5 as ro}from"../main.js";import{m292_0 as mo,m292_1 as lo,m292_2 as co,m292_3 as g,m292_4 as uo,m292_5 as po,m292_6 as z,m292_7 as fo,m292_8 as _o,m292_9 as $o,m292_10 as ho,m292_11 as go}from"../main.js";import{m220_0 as X}from"../main.js";var b=["running","pending","failed","done","cancelled"],Y=b.indexOf("pending"),Ce=e=>(b.indexOf(e)+1||b.length)-1;function je(e,s){return e.rank!==s.rank?e.rank-s.rank:e.place!==s.place?e.place<s.place?-1:1:e.id<s.id==(e.rank===Y)?-1:1}var S=class{#t=z(!1);#e;constructor({path:s,name:o,query:t},r=b){this.#e=r.map(n=>{let i=n==="pending"?"oldest":null;return new X({path:s,name:o,query:{...t,status:n,order:i}})})}ids=g(()=>{if(!this.#t.value)return[];let s=this.#e.findIndex(r=>r.more.value)+1;return[...new Set(this.#e.slice(0,s||void 0).flatMap(r=>r.ids.value))].map(r=>{let{status:n,explanation:i,rerun:f}=this.row(r).value??{},c=f?b.length:Ce(n);return{id:r,rank:c,place:c===Y&&i?.position||1/0}}).sort(je).map(({id:r})=>r)});loading=g(()=>this.#e.map(s=>s.loading.value).find(Boolean)??null);error=g(()=>this.#e.map(s=>s.error.value).find(Boolean)??null);more=g(()=>this.#e.some(s=>s.more.value));row(s){return(this.#e.find(o=>o.has(s))??this.#e[0]).row(s)}start(){return this.first()}async first(){await Promise.all(this.#e.map(s=>s.first())),this.#t.value=!0}async next(){let s=this.#e.find(o=>o.error.peek());s?await s.first():await this.#e.find(o=>o.more.peek())?.next()}refresh=()=>Promise.all(this.#e.map(s=>s.refresh()));watch(s,o){let t=this.#e.map(r=>r.watch(s,o));return()=>t.forEach(r=>r())}};import{m262_0 as Z,m262_1 as ee}from"../main.js";import{m276_0 as te}from"../main.js";import{m80_0 as jo,m80_1 as B,m80_2 as se}from"../main.js";import{m88_0 as oe}from"../shared.js";import{m125_0 as ae}from"../main.js";import{m141_0 as re}from"../main.js";import{m146_0 as ne,m146_1 as No}from"../main.js";var ie=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],me=["failed","running","pending","done","cancelled","parked"],Ae={"":"Jobs: running, waiting, failed, then the others",pending:"Waiting jobs, in the order in which they start"},We=2e3,Le=5,Ee=B.columns.filter(({name:e})=>!["build","suite"].includes(e));function Pe(e){let s=t=>t.status==="pending"&&t.explanation?.reason===e,o=t=>!s(t)&&a`<${se} job=${t} />`;return Ee.map(t=>e&&t.under?{...t,under:o}:t)}var Je=e=>me.includes(e.get("status"))?e.get("status"):"";function le({id:e,query:s,version:o,said:t}){p("jobs");let r=Je(s),n=k(()=>{let _={path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0}};return new S(_,r?[r]:void 0)},[e,r]);v(()=>(n.start(),n.watch(Z,ee)),[n]);let i=k(()=>te(()=>n.loading.peek()||n.refresh(),We),[n]);v(()=>i.stop,[i]),v(i,[i,o]);let f=k(()=>Pe(t),[t]),c=n.ids.value,Oe=me.slice(3).includes(r)?[...ie,[r,r]]:ie,Te=a`
<${ae}
label="Which"
hideLabel
options=${Oe}
value=${r}
onChange=${_=>w({status:_},{push:!0})}
/>
`;return a`
<${u} id="group-jobs" title="Jobs" tools=${Te}>${c.length>0&&a`
<${re}
id="group-jobs-list"
label=${Ae[r]??"Jobs, newest first"}
className="jobs group-jobs"
ids=${c}
rowOf=${_=>n.row(_)}
...${B}
columns=${f}
/>
`}${c.length===0&&!n.loading.value&&!n.error.value&&a`<p class="nothing">No jobs match.</p>`}<${oe} list=${n} what="Jobs" /><//>
`}function ce({id:e,version:s}){let o=I(`/api/v1/groups/${e}/results?order=slowest&limit=${Le}`,s).data.value;return o?.results.length?a`
<${u} id="slowest" title="Slowest"><ol class="plain slowest">${o.results.map(t=>a`
<li key=${t.id}><a href=${l("job",{id:t.id})}><${ne} test=${t.test} /></a><span class="number">${F(V(t))}</span></li>
`)}</ol><//>
`:null}import{m261_0 as aa,m261_1 as ra,m261_2 as na,m261_3 as x,m261_4 as ue}from"../main.js";var Re=({explanation:e})=>e?.position&&!x(e)?e.position-1:null;function Me({lane:e}){return a`
<tr role="row" data-lane=${e.priority}><th role="rowheader" scope="row" class="c-priority"><span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority}</span></th><td role="cell" class="c-waiting is-numeric" data-label="waiting"><span class="number strong">${m(e.waiting+e.backing_off)}</span></td><td role="cell" class="c-place is-numeric" data-label="jobs ahead"><span class="number">${m(Re(e))}</span></td><td role="cell" class="c-age is-numeric" data-label="oldest"><${$} since=${e.oldest_at} /></td><td role="cell" class="c-why">${e.explanation?.text??""}${e.backing_off>0&&a`${" "}<span class="quiet">(${m(e.backing_off)} backing off)</span>`}</td></tr>
`}var pe=({lanes:e})=>a`
<${u} id="lanes" title="Waiting by priority" note=${`${e.length} lanes`}><table class="rows lanes" role="table" aria-label="Lanes, the most urgent first"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="c-priority">Priority</th><th role="columnheader" scope="col" class="c-waiting is-numeric">Waiting</th><th role="columnheader" scope="col" class="c-place is-numeric">Jobs ahead</th><th role="columnheader" scope="col" class="c-age is-numeric">Oldest</th><th role="columnheader" scope="col" class="c-why">Why it waits</th></tr></thead><tbody role="rowgroup">${e.map(s=>a`<${Me} key=${s.priority} lane=${s} />`)}</tbody></table><//>
`;import{m78_0 as de}from"../main.js";import{m98_0 as fe}from"../shared.js";import{m103_0 as _e}from"../main.js";import{m110_0 as $e,m110_1 as ya,m110_2 as wa}from"../main.js";import{m115_0 as Sa,m115_1 as he,m115_2 as ge}from"../shared.js";import{m121_0 as Ba,m121_1 as Ca,m121_2 as be}from"../shared.js";import{m222_0 as Wa,m222_1 as La,m222_2 as Ea,m222_3 as Pa,m222_4 as Ja,m222_5 as xe}from"../main.js";import{m227_0 as ye,m227_1 as Na,m227_2 as Ga,m227_3 as Fa}from"../shared.js";import{m228_0 as d,m228_1 as Da}from"../main.js";import{m272_0 as Qa,m272_1 as Ka,m272_2 as Va,m272_3 as za,m272_4 as we}from"../main.js";import{m265_0 as Za,m265_1 as er,m265_2 as ve}from"../main.js";function Br({params:e}){let s=ve(`group:${e.id}`);s.ids.value;let o=s.row(e.id).value;return o?`${o.app_version_id} on ${o.target} ${o.org_id}`:"Group"}function C(e){let s=`/api/v1/groups/${e.id}`,o=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,t=(f,c={})=>()=>j({action:f,within:s,what:o,...c}),[r,n,i]=be(e.tests);return[e.explanation?.reason==="build_held"&&d("release","build")&&{label:"Release build",icon:"running",run:()=>A(e.org_id,e.app_version_id)},e.tests.failed>0&&d("retry","group")&&{label:`Retry ${m(r)} ${n}\u2026`,icon:"retry",run:t("retry",{filter:ye({},i),failure:"latest"})},e.waiting+e.running>0&&d("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:t("cancel")}].filter(Boolean)}function Ne({group:e}){let s=`/api/v1/groups/${e.id}`;return a`
${C(e).map(({label:o,icon:t,run:r,danger:n})=>a`
<button type="button" key=${t} class=${`button ${n?"is-danger":""}`} onClick=${r}><${de} name=${t} />${o}</button>
`)}${e.waiting>0&&d("priority","group")&&a`<${$e} of=${{within:s}} present=${e.lanes.length===1?e.priority:null} />`}
`}function Ge({group:e}){let s=C(e).find(({icon:o})=>o==="cancelled");return s&&a`<button type="button" class="button" onClick=${s.run}>Cancel jobs…</button>`}var Fe={waiting:"pending",quarantined:"failed"},ke=({lanes:e,explanation:s})=>e.length>1?null:e[0]?.explanation??s;function Ie({group:e}){let[s]=e.lanes,o=ke(e),t=e.explanation?.clear_seconds??null,r=W(L(e)),n=ue({explanation:o??e.explanation});return a`
<div class="batch-summary">${o&&a`
<${he} text=${o.text} stuck=${x(o)}><${ge} of=${{explanation:o,labels:e.labels}} what="jobs"><${Ge} group=${e} /><//><//>
`}<${E} group=${r} /><${J}
counts=${r}
choose=${i=>w({status:Fe[i]??i},{push:!0})}
/><${y}
className="is-strip"
facts=${[[`Position on ${e.target}`,e.waiting>0&&n&&m(n)],["Jobs",e.total>e.tests.total&&a`${m(e.total)} <span class="quiet">with earlier runs of a test</span>`],["Backing off",s?.backing_off>0&&e.lanes.length===1&&N(s.backing_off,"job")],["Held",e.held_since&&a`<${$} since=${e.held_since} />`],["Oldest job",e.waiting>0&&a`<${$} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&a`<span class="unbroken">${G(e.work_seconds)}</span> on one agent`],["Expected end",t!==null&&a`in <span class="unbroken">${M(t)}</span>`]]}
/></div>
`}var qe=({group:e})=>a`
<details class="batch-commands"><summary>Add a test to this group</summary><${P}
label="With qgjob"
text=${[`qgjob submit --org-id ${h(e.org_id)} --app-version-id ${h(e.app_version_id)}`,`--target ${h(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([s,o])=>`--label ${h(`${s}=${o}`)}`)].join(" ")+we()}
/></details>
`,De=({total:e,running:s,unfinished:o,explanation:t,lanes:r})=>[e,s,o,...[{explanation:t},...r].map(n=>n.explanation?.text)].join(" ");function Se({params:{id:e},query:s}){let o=p(`group:${e}`),t=o.ids.value.length>0?o.row(e).value:null;if(xe("This group",()=>t?C(t):[]),!t)return a`<${fe} store=${o} kind="group" />`;let r=t.total-t.unfinished,n=ke(t);return a`
<${_e}
title=${a`<${R} org=${t.org_id} version=${t.app_version_id} link />${" "}on ${t.target}`}
note=${O(t.labels)}
trail=${[[t.org_id,l("org",t)],[t.app_version_id,l("build",t)]]}
crumb=${[t.target,O(t.labels)].filter(Boolean).join(", ")}
inspect=${["group",t.id]}
actions=${a`<${Ne} group=${t} />`}
><${Ie} group=${t} /><div class="columns"><div>${t.lanes.length>1&&a`<${pe} lanes=${t.lanes} />`}<${le} id=${e} query=${s} version=${De(t)} said=${x(n)?n.reason:""} /></div><div><${Q} group=${t} /><${K} group=${t} /><${ce} id=${e} version=${r} />${d("submit","job")&&a`<${qe} group=${t} />`}</div></div><//>
`}export{Se as default,Br as title};
