import{m295_0 as et,m295_1 as tt,m295_2 as st,m295_3 as y,m295_4 as ot,m295_5 as at,m295_6 as rt,m295_7 as nt,m295_8 as d,m295_9 as it,m295_10 as mt,m295_11 as lt}from"../main.js";import{m0_0 as pt,m0_1 as dt,m0_2 as L,m0_3 as ft,m0_4 as _t,m0_5 as $t,m0_6 as ht,m0_7 as gt,m0_8 as R,m0_9 as bt,m0_10 as wt,m0_11 as xt,m0_12 as yt,m0_13 as vt,m0_14 as kt,m0_15 as St,m0_16 as Ot,m0_17 as Tt,m0_18 as Bt}from"../main.js";import{m262_0 as At,m262_1 as J,m262_2 as M}from"../main.js";import{m26_0 as N}from"../main.js";import{m43_0 as Rt,m43_1 as q}from"../main.js";import{m44_0 as G}from"../shared.js";import{m50_0 as g}from"../main.js";import{m53_0 as v}from"../shared.js";import{m63_0 as F,m63_1 as Ut,m63_2 as Qt}from"../main.js";import{m180_0 as I,m180_1 as Vt,m180_2 as zt,m180_3 as Xt,m180_4 as Yt,m180_5 as C,m180_6 as Zt,m180_7 as D,m180_8 as es,m180_9 as ts,m180_10 as j,m180_11 as ss,m180_12 as l,m180_13 as os,m180_14 as A,m180_15 as as,m180_16 as rs,m180_17 as ns,m180_18 as is,m180_19 as b,m180_20 as ms,m180_21 as ls,m180_22 as cs,m180_23 as us}from"../main.js";import{m187_0 as fs,m187_1 as k,m187_2 as _s,m187_3 as $s,m187_4 as hs,m187_5 as _}from"../main.js";import{m189_0 as a}from"../main.js";import{m233_0 as ys,m233_1 as vs,m233_2 as ks,m233_3 as Ss,m233_4 as Os,m233_5 as S,m233_6 as Ts,m233_7 as c,m233_8 as Bs,m233_9 as Cs}from"../main.js";import{m237_0 as Ps,m237_1 as Ws,m237_2 as U,m237_3 as Q,m237_4 as Es,m237_5 as Ls}from"../main.js";import{m19_0 as Ms,m19_1 as Ns,m19_2 as H}from"../main.js";import{m107_0 as p}from"../main.js";import{m141_0 as K,m141_1 as Ds,m141_2 as Us}from"../main.js";var P=12;function We({name:e,group:t}){let o=_(`agent:${e}`);o.ids.value;let s=o.row(e).value,r=s?.job?.org_id===t.org_id&&s.job.app_version_id===t.app_version_id;return a`
<li class="group-agent"><a href=${c("agent",{name:e})}>${e}</a>${s&&a`<${K} agent=${s} />`}${r&&a`
<a class="group-agent-job" href=${c("job",{id:s.job.id})}><${H} agent=${s} /></a>
`}</li>
`}function V({group:e}){let{agents:t}=e;return a`
<${p} id="group-agents" title="Agents" note=${t.length||""}>${t.length===0&&a`<p class="nothing">No agents now.</p>`}${t.length>0&&a`
<ul class="plain group-agents">${t.slice(0,P).map(o=>a`<${We} key=${o} name=${o} group=${e} />`)}</ul>
`}${t.length>P&&a`
<p class="nothing">${t.slice(P).map((o,s)=>a`
${s>0&&", "}<a key=${o} href=${c("agent",{name:o})}>${o}</a>
`)}</p>
`}<//>
`}function z({group:e}){return e.installs+e.installs_avoided===0?null:a`
<${p} id="saving" title="Saved by grouping"><${v}
className="is-strip"
facts=${[["Installs",Q(e)],["Installs avoided",U(e)],["Starts avoided",l(e.starts_avoided)]]}
/><//>
`}import{m297_0 as ao,m297_1 as ro,m297_2 as no,m297_3 as f,m297_4 as io,m297_5 as mo,m297_6 as X,m297_7 as lo,m297_8 as co,m297_9 as uo,m297_10 as po,m297_11 as fo}from"../main.js";import{m7_0 as ho,m7_1 as go,m7_2 as bo,m7_3 as Y,m7_4 as wo,m7_5 as xo}from"../shared.js";import{m224_0 as Z}from"../shared.js";var w=["running","pending","failed","done","cancelled"],ee=w.indexOf("pending"),Ee=e=>(w.indexOf(e)+1||w.length)-1;function Le(e,t){return e.rank!==t.rank?e.rank-t.rank:e.place!==t.place?e.place<t.place?-1:1:e.id<t.id==(e.rank===ee)?-1:1}var O=class{#t=X(!1);#e;constructor({path:t,name:o,query:s},r=w){this.#e=r.map(n=>{let i=n==="pending"?"oldest":null;return new Z({path:t,name:o,query:{...s,status:n,order:i}})})}ids=f(()=>{if(!this.#t.value)return[];let t=this.#e.findIndex(r=>r.more.value)+1;return[...new Set(this.#e.slice(0,t||void 0).flatMap(r=>r.ids.value))].map(r=>{let{status:n,explanation:i,rerun:m}=this.row(r).value??{},u=m?w.length:Ee(n),T=i?.reason==="in_window"?0:i?.position||1/0;return{id:r,rank:u,place:u===ee?T:1/0}}).sort(Le).map(({id:r})=>r)});loading=f(()=>this.#e.map(t=>t.loading.value).find(Boolean)??null);error=f(()=>this.#e.map(t=>t.error.value).find(Boolean)??null);more=f(()=>this.#e.some(t=>t.more.value));row(t){return(this.#e.find(o=>o.has(t))??this.#e[0]).row(t)}start(){return this.first()}async first(){await Promise.all(this.#e.map(t=>t.first())),this.#t.value=!0}async next(){let t=this.#e.find(o=>o.error.peek());t?await t.first():await this.#e.find(o=>o.more.peek())?.next()}refresh=()=>Promise.all(this.#e.map(t=>t.refresh()));watch(t,o){let s=this.#e.map(r=>r.watch(t,o));return()=>s.forEach(r=>r())}};import{m267_0 as te,m267_1 as se}from"../main.js";import{m281_0 as oe}from"../main.js";import{m82_0 as Wo,m82_1 as W,m82_2 as ae}from"../main.js";import{m90_0 as re}from"../shared.js";import{m127_0 as ne}from"../main.js";import{m143_0 as ie}from"../main.js";import{m148_0 as me,m148_1 as Fo,m148_2 as Io}from"../main.js";var le=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],ue=["failed","running","pending","done","cancelled","parked"],Re={"":"Jobs: running, waiting, failed, then the others",pending:"Waiting jobs, in the order in which they start"},Je=2e3,Me=5,Ne=W.columns.filter(({name:e})=>!["build","suite"].includes(e)),qe=e=>new Set(e.ids.value.map(t=>e.row(t).value?.priority)).size;function ce({priority:e,batch:t},o){return[o.priority&&`priority ${e}`,...o.batch&&t?[t.suite,t.branch]:[]].filter(Boolean).join(" \xB7 ")}function Ge(e,t){let o=r=>e&&r.status==="pending"&&r.explanation?.reason===e,s=r=>a`
${ce(r,t)&&a`<span class="row-why quiet" data-apart>${ce(r,t)}</span>`}${!o(r)&&a`<${ae} job=${r} />`}
`;return Ne.map(r=>r.under?{...r,under:s}:r)}var Fe=e=>ue.includes(e.get("status"))?e.get("status"):"";function pe({id:e,query:t,version:o,said:s,repeated:r}){_("jobs");let n=Fe(t),i=d(()=>{let h={path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0}};return new O(h,n?[n]:void 0)},[e,n]);y(()=>(i.start(),i.watch(te,se)),[i]);let m=d(()=>oe(()=>i.loading.peek()||i.refresh(),Je),[i]);y(()=>m.stop,[m]),y(m,[m,o]);let u=d(()=>f(()=>qe(i)>1),[i]),T=d(()=>Ge(s,{priority:u.value,batch:r}),[s,r,u.value]),B=i.ids.value,Ae=ue.slice(3).includes(n)?[...le,[n,n]]:le,Pe=a`
<${ne}
label="Which"
hideLabel
options=${Ae}
value=${n}
onChange=${h=>S({status:h},{push:!0})}
/>
`;return a`
<${p} id="group-jobs" title="Jobs" tools=${Pe}>${B.length>0&&a`
<${ie}
id="group-jobs-list"
label=${Re[n]??"Jobs, newest first"}
className="jobs group-jobs"
ids=${B}
rowOf=${h=>i.row(h)}
...${W}
columns=${T}
/>
`}${B.length===0&&!i.loading.value&&!i.error.value&&a`<p class="nothing">No jobs match.</p>`}<${re} list=${i} what="Jobs" /><//>
`}function de({id:e,version:t}){let o=k(`/api/v1/groups/${e}/results?order=slowest&limit=${Me}`,t).data.value;return o?.results.length?a`
<${p} id="slowest" title="Slowest"><ol class="plain slowest">${o.results.map(s=>a`
<li key=${s.id}><div><a href=${c("job",{id:s.id})}><${me} test=${s.test} /></a>${s.usual_seconds!==void 0&&a`<span class="row-why number quiet">usually ${A(s.usual_seconds)}</span>`}</div><span class="number">${A(Y(s))}</span></li>
`)}</ol><//>
`:null}import{m266_0 as la,m266_1 as ca,m266_2 as ua,m266_3 as x,m266_4 as fe}from"../main.js";var Ie=({explanation:e})=>e?.position&&!x(e)?e.position-1:null;function De({lane:e}){return a`
<tr role="row" data-lane=${e.priority}><th role="rowheader" scope="row" class="c-priority"><span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority}</span></th><td role="cell" class="c-waiting is-numeric" data-label="waiting"><span class="number strong">${l(e.waiting+e.backing_off)}</span></td><td role="cell" class="c-place is-numeric" data-label="jobs ahead"><span class="number">${l(Ie(e))}</span></td><td role="cell" class="c-age is-numeric" data-label="oldest"><${g} since=${e.oldest_at} /></td><td role="cell" class="c-why">${e.explanation?.text??""}${e.backing_off>0&&a`${" "}<span class="quiet">(${l(e.backing_off)} backing off)</span>`}</td></tr>
`}var _e=({lanes:e})=>a`
<${p} id="lanes" title="Waiting by priority" note=${`${e.length} lanes`}><table class="rows lanes" role="table" aria-label="Lanes, the most urgent first"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="c-priority">Priority</th><th role="columnheader" scope="col" class="c-waiting is-numeric">Waiting</th><th role="columnheader" scope="col" class="c-place is-numeric">Jobs ahead</th><th role="columnheader" scope="col" class="c-age is-numeric">Oldest</th><th role="columnheader" scope="col" class="c-why">Why it waits</th></tr></thead><tbody role="rowgroup">${e.map(t=>a`<${De} key=${t.priority} lane=${t} />`)}</tbody></table><//>
`;import{m80_0 as $e}from"../main.js";import{m100_0 as he}from"../shared.js";import{m105_0 as ge}from"../main.js";import{m112_0 as be,m112_1 as Oa,m112_2 as Ta}from"../main.js";import{m117_0 as ja,m117_1 as we,m117_2 as xe}from"../shared.js";import{m123_0 as Wa,m123_1 as Ea,m123_2 as La,m123_3 as Ra,m123_4 as Ja,m123_5 as ye}from"../shared.js";import{m134_0 as qa,m134_1 as Ga,m134_2 as ve}from"../main.js";import{m223_0 as Da,m223_1 as Ua,m223_2 as Qa,m223_3 as Ha,m223_4 as Ka,m223_5 as Va,m223_6 as za,m223_7 as Xa,m223_8 as ke}from"../main.js";import{m226_0 as er,m226_1 as tr,m226_2 as sr,m226_3 as or,m226_4 as ar,m226_5 as Se}from"../main.js";import{m231_0 as Oe,m231_1 as ir,m231_2 as mr,m231_3 as lr}from"../shared.js";import{m232_0 as $,m232_1 as pr}from"../main.js";import{m277_0 as _r,m277_1 as $r,m277_2 as hr,m277_3 as gr,m277_4 as Te}from"../main.js";import{m270_0 as xr,m270_1 as yr,m270_2 as Be}from"../main.js";function Zr({params:e}){let t=Be(`group:${e.id}`);t.ids.value;let o=t.row(e.id).value;return o?`${o.app_version_id} on ${o.target} ${o.org_id}`:"Group"}function E(e){let t=`/api/v1/groups/${e.id}`,o=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,s=(m,u={})=>()=>L({action:m,within:t,what:o,...u}),[r,n,i]=ye(e.tests);return[e.explanation?.reason==="build_held"&&$("release","build")&&{label:"Release build",icon:"running",run:()=>R(e.org_id,e.app_version_id)},e.tests.failed>0&&$("retry","group")&&{label:`Retry ${l(r)} ${n}\u2026`,icon:"retry",run:s("retry",{filter:Oe({},i),failure:"latest"})},e.waiting+e.running>0&&$("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:s("cancel")}].filter(Boolean)}function Ue({group:e}){let t=`/api/v1/groups/${e.id}`;return a`
${E(e).map(({label:o,icon:s,run:r,danger:n})=>a`
<button type="button" key=${s} class=${`button ${n?"is-danger":""}`} onClick=${r}><${$e} name=${s} />${o}</button>
`)}${e.waiting>0&&$("priority","group")&&a`<${be} of=${{within:t}} present=${e.lanes.length===1?e.priority:null} />`}
`}function Qe({group:e}){let t=E(e).find(({icon:o})=>o==="cancelled");return t&&a`<button type="button" class="button" onClick=${t.run}>Cancel jobs…</button>`}var He={waiting:"pending",quarantined:"failed"},Ce=({lanes:e,explanation:t})=>e.length>1&&t?.reason!=="in_window"?null:t??e[0]?.explanation;function Ke({group:e}){let[t]=e.lanes,o=Ce(e),s=e.explanation?.clear_seconds??null,r=J(M(e)),n=fe({explanation:o??e.explanation});return a`
<div class="batch-summary">${o&&a`
<${we} text=${o.text} stuck=${x(o)}><${xe} of=${{explanation:o,labels:e.labels}} what="jobs"><${Qe} group=${e} /><//><//>
`}<${N} group=${r} /><${G}
counts=${r}
choose=${i=>S({status:He[i]??i},{push:!0})}
/><${v}
className="is-strip"
facts=${[[`Position on ${e.target}`,e.waiting>0&&n&&l(n)],["Jobs",e.total>e.tests.total&&a`${l(e.total)} <span class="quiet">· ${C(e.tests.total,"test")}</span>`],["Backing off",t?.backing_off>0&&e.lanes.length===1&&C(t.backing_off,"job")],["Held",e.held_since&&a`<${g} since=${e.held_since} />`],["Oldest job",e.waiting>0&&a`<${g} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&a`<span class="unbroken">${D(e.work_seconds)}</span> on one agent`],["Expected end",s!==null&&a`in <span class="unbroken">${I(s)}</span>`]]}
/></div>
`}var Ve=({group:e})=>a`
<details class="batch-commands"><summary>Add a test to this group</summary><${q}
label="With qgjob"
text=${[`qgjob submit --org-id ${b(e.org_id)} --app-version-id ${b(e.app_version_id)}`,`--target ${b(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([t,o])=>`--label ${b(`${t}=${o}`)}`)].join(" ")+Te()}
/></details>
`,ze=({total:e,running:t,unfinished:o,explanation:s,lanes:r})=>[e,t,o,...[{explanation:s},...r].map(n=>n.explanation?.text)].join(" ");function Xe({group:{id:e,total:t,tests:o,running:s,unfinished:r}}){let n=d(ke,[])?.simulated??null,i={group:e,q:"simulated:true"},m=`/api/v1/jobs/count?${new URLSearchParams(i)}`,u=k(m,`${t} ${s} ${r}`,n);return a`
<${ve}
many=${u.data.value?.count}
total=${t}
what=${t>o.total?"job":"test"}
href=${c("jobs",{},i)}
/>
`}function je({params:{id:e},query:t}){let o=_(`group:${e}`),s=o.ids.value.length>0?o.row(e).value:null;if(Se("This group",()=>s?E(s):[]),!s)return a`<${he} store=${o} kind="group" />`;let r=s.total-s.unfinished,n=Ce(s);return a`
<${ge}
title=${a`
<span class="group-title"><${F} org=${s.org_id} version=${s.app_version_id} link />${" "}on ${s.target}</span>
`}
note=${j(s.labels)}
trail=${[[s.org_id,c("org",s)],[s.app_version_id,c("build",s)]]}
crumb=${[s.target,j(s.labels)].filter(Boolean).join(", ")}
inspect=${["group",s.id]}
actions=${a`<${Ue} group=${s} />`}
><${Xe} group=${s} /><${Ke} group=${s} /><div class="columns"><div>${s.lanes.length>1&&a`<${_e} lanes=${s.lanes} />`}<${pe}
id=${e}
query=${t}
version=${ze(s)}
said=${x(n)?n.reason:""}
repeated=${s.total>s.tests.total}
/></div><div><${V} group=${s} /><${z} group=${s} /><${de} id=${e} version=${r} />${$("submit","job")&&a`<${Ve} group=${s} />`}</div></div><//>
`}export{je as default,Zr as title};
