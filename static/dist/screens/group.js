import{m294_0 as ze,m294_1 as Xe,m294_2 as Ye,m294_3 as y,m294_4 as Ze,m294_5 as et,m294_6 as tt,m294_7 as st,m294_8 as d,m294_9 as ot,m294_10 as at,m294_11 as rt}from"../main.js";import{m0_0 as mt,m0_1 as lt,m0_2 as L,m0_3 as ct,m0_4 as ut,m0_5 as pt,m0_6 as dt,m0_7 as ft,m0_8 as P,m0_9 as _t,m0_10 as $t,m0_11 as ht,m0_12 as gt,m0_13 as bt,m0_14 as xt,m0_15 as wt,m0_16 as yt,m0_17 as vt,m0_18 as kt}from"../main.js";import{m261_0 as Tt,m261_1 as R,m261_2 as J}from"../main.js";import{m26_0 as M}from"../main.js";import{m43_0 as Wt,m43_1 as N}from"../main.js";import{m44_0 as G}from"../shared.js";import{m50_0 as h}from"../main.js";import{m53_0 as v}from"../shared.js";import{m63_0 as q,m63_1 as qt,m63_2 as Ft}from"../main.js";import{m180_0 as F,m180_1 as Ut,m180_2 as Qt,m180_3 as Ht,m180_4 as Kt,m180_5 as B,m180_6 as Vt,m180_7 as I,m180_8 as zt,m180_9 as Xt,m180_10 as C,m180_11 as Yt,m180_12 as l,m180_13 as Zt,m180_14 as j,m180_15 as es,m180_16 as ts,m180_17 as ss,m180_18 as os,m180_19 as g,m180_20 as as,m180_21 as rs,m180_22 as ns,m180_23 as is}from"../main.js";import{m187_0 as cs,m187_1 as k,m187_2 as us,m187_3 as ps,m187_4 as ds,m187_5 as f}from"../main.js";import{m189_0 as a}from"../main.js";import{m232_0 as gs,m232_1 as bs,m232_2 as xs,m232_3 as ws,m232_4 as ys,m232_5 as S,m232_6 as vs,m232_7 as c,m232_8 as ks,m232_9 as Ss}from"../main.js";import{m236_0 as Bs,m236_1 as Cs,m236_2 as D,m236_3 as U,m236_4 as js,m236_5 as As}from"../main.js";import{m19_0 as Ls,m19_1 as Ps,m19_2 as Q}from"../main.js";import{m107_0 as u}from"../main.js";import{m141_0 as H,m141_1 as Gs,m141_2 as qs}from"../main.js";var A=12;function je({name:e,group:s}){let o=f(`agent:${e}`);o.ids.value;let t=o.row(e).value,r=t?.job?.org_id===s.org_id&&t.job.app_version_id===s.app_version_id;return a`
<li class="group-agent"><a href=${c("agent",{name:e})}>${e}</a>${t&&a`<${H} agent=${t} />`}${r&&a`
<a class="group-agent-job" href=${c("job",{id:t.job.id})}><${Q} agent=${t} /></a>
`}</li>
`}function K({group:e}){let{agents:s}=e;return a`
<${u} id="group-agents" title="Agents" note=${s.length||""}>${s.length===0&&a`<p class="nothing">No agents now.</p>`}${s.length>0&&a`
<ul class="plain group-agents">${s.slice(0,A).map(o=>a`<${je} key=${o} name=${o} group=${e} />`)}</ul>
`}${s.length>A&&a`
<p class="nothing">${s.slice(A).map((o,t)=>a`
${t>0&&", "}<a key=${o} href=${c("agent",{name:o})}>${o}</a>
`)}</p>
`}<//>
`}function V({group:e}){return e.installs+e.installs_avoided===0?null:a`
<${u} id="saving" title="Saved by grouping"><${v}
className="is-strip"
facts=${[["Installs",U(e)],["Installs avoided",D(e)],["Starts avoided",l(e.starts_avoided)]]}
/><//>
`}import{m7_0 as eo,m7_1 as to,m7_2 as so,m7_3 as z,m7_4 as oo,m7_5 as ao}from"../shared.js";import{m296_0 as io,m296_1 as mo,m296_2 as lo,m296_3 as b,m296_4 as co,m296_5 as uo,m296_6 as X,m296_7 as po,m296_8 as fo,m296_9 as _o,m296_10 as $o,m296_11 as ho}from"../main.js";import{m223_0 as Y}from"../shared.js";var x=["running","pending","failed","done","cancelled"],Z=x.indexOf("pending"),Ae=e=>(x.indexOf(e)+1||x.length)-1;function We(e,s){return e.rank!==s.rank?e.rank-s.rank:e.place!==s.place?e.place<s.place?-1:1:e.id<s.id==(e.rank===Z)?-1:1}var O=class{#t=X(!1);#e;constructor({path:s,name:o,query:t},r=x){this.#e=r.map(n=>{let i=n==="pending"?"oldest":null;return new Y({path:s,name:o,query:{...t,status:n,order:i}})})}ids=b(()=>{if(!this.#t.value)return[];let s=this.#e.findIndex(r=>r.more.value)+1;return[...new Set(this.#e.slice(0,s||void 0).flatMap(r=>r.ids.value))].map(r=>{let{status:n,explanation:i,rerun:p}=this.row(r).value??{},m=p?x.length:Ae(n),T=i?.reason==="in_window"?0:i?.position||1/0;return{id:r,rank:m,place:m===Z?T:1/0}}).sort(We).map(({id:r})=>r)});loading=b(()=>this.#e.map(s=>s.loading.value).find(Boolean)??null);error=b(()=>this.#e.map(s=>s.error.value).find(Boolean)??null);more=b(()=>this.#e.some(s=>s.more.value));row(s){return(this.#e.find(o=>o.has(s))??this.#e[0]).row(s)}start(){return this.first()}async first(){await Promise.all(this.#e.map(s=>s.first())),this.#t.value=!0}async next(){let s=this.#e.find(o=>o.error.peek());s?await s.first():await this.#e.find(o=>o.more.peek())?.next()}refresh=()=>Promise.all(this.#e.map(s=>s.refresh()));watch(s,o){let t=this.#e.map(r=>r.watch(s,o));return()=>t.forEach(r=>r())}};import{m266_0 as ee,m266_1 as te}from"../main.js";import{m280_0 as se}from"../main.js";import{m82_0 as Co,m82_1 as W,m82_2 as oe}from"../main.js";import{m90_0 as ae}from"../shared.js";import{m127_0 as re}from"../main.js";import{m143_0 as ne}from"../main.js";import{m148_0 as ie,m148_1 as Mo,m148_2 as No}from"../main.js";var me=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],le=["failed","running","pending","done","cancelled","parked"],Ee={"":"Jobs: running, waiting, failed, then the others",pending:"Waiting jobs, in the order in which they start"},Le=2e3,Pe=5,Re=W.columns.filter(({name:e})=>!["build","suite"].includes(e));function Je(e){let s=t=>t.status==="pending"&&t.explanation?.reason===e,o=t=>a`<${oe} job=${t} known=${s(t)} />`;return Re.map(t=>e&&t.under?{...t,under:o}:t)}var Me=e=>le.includes(e.get("status"))?e.get("status"):"";function ce({id:e,query:s,version:o,said:t}){f("jobs");let r=Me(s),n=d(()=>{let $={path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0}};return new O($,r?[r]:void 0)},[e,r]);y(()=>(n.start(),n.watch(ee,te)),[n]);let i=d(()=>se(()=>n.loading.peek()||n.refresh(),Le),[n]);y(()=>i.stop,[i]),y(i,[i,o]);let p=d(()=>Je(t),[t]),m=n.ids.value,T=le.slice(3).includes(r)?[...me,[r,r]]:me,Ce=a`
<${re}
label="Which"
hideLabel
options=${T}
value=${r}
onChange=${$=>S({status:$},{push:!0})}
/>
`;return a`
<${u} id="group-jobs" title="Jobs" tools=${Ce}>${m.length>0&&a`
<${ne}
id="group-jobs-list"
label=${Ee[r]??"Jobs, newest first"}
className="jobs group-jobs"
ids=${m}
rowOf=${$=>n.row($)}
...${W}
columns=${p}
/>
`}${m.length===0&&!n.loading.value&&!n.error.value&&a`<p class="nothing">No jobs match.</p>`}<${ae} list=${n} what="Jobs" /><//>
`}function ue({id:e,version:s}){let o=k(`/api/v1/groups/${e}/results?order=slowest&limit=${Pe}`,s).data.value;return o?.results.length?a`
<${u} id="slowest" title="Slowest"><ol class="plain slowest">${o.results.map(t=>a`
<li key=${t.id}><div><a href=${c("job",{id:t.id})}><${ie} test=${t.test} /></a>${t.usual_seconds!==void 0&&a`<span class="row-why number quiet">usually ${j(t.usual_seconds)}</span>`}</div><span class="number">${j(z(t))}</span></li>
`)}</ol><//>
`:null}import{m265_0 as aa,m265_1 as ra,m265_2 as na,m265_3 as w,m265_4 as pe}from"../main.js";var Ne=({explanation:e})=>e?.position&&!w(e)?e.position-1:null;function Ge({lane:e}){return a`
<tr role="row" data-lane=${e.priority}><th role="rowheader" scope="row" class="c-priority"><span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority}</span></th><td role="cell" class="c-waiting is-numeric" data-label="waiting"><span class="number strong">${l(e.waiting+e.backing_off)}</span></td><td role="cell" class="c-place is-numeric" data-label="jobs ahead"><span class="number">${l(Ne(e))}</span></td><td role="cell" class="c-age is-numeric" data-label="oldest"><${h} since=${e.oldest_at} /></td><td role="cell" class="c-why">${e.explanation?.text??""}${e.backing_off>0&&a`${" "}<span class="quiet">(${l(e.backing_off)} backing off)</span>`}</td></tr>
`}var de=({lanes:e})=>a`
<${u} id="lanes" title="Waiting by priority" note=${`${e.length} lanes`}><table class="rows lanes" role="table" aria-label="Lanes, the most urgent first"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="c-priority">Priority</th><th role="columnheader" scope="col" class="c-waiting is-numeric">Waiting</th><th role="columnheader" scope="col" class="c-place is-numeric">Jobs ahead</th><th role="columnheader" scope="col" class="c-age is-numeric">Oldest</th><th role="columnheader" scope="col" class="c-why">Why it waits</th></tr></thead><tbody role="rowgroup">${e.map(s=>a`<${Ge} key=${s.priority} lane=${s} />`)}</tbody></table><//>
`;import{m80_0 as fe}from"../main.js";import{m100_0 as _e}from"../shared.js";import{m105_0 as $e}from"../main.js";import{m112_0 as he,m112_1 as wa,m112_2 as ya}from"../main.js";import{m117_0 as Sa,m117_1 as ge,m117_2 as be}from"../shared.js";import{m123_0 as Ba,m123_1 as Ca,m123_2 as ja,m123_3 as Aa,m123_4 as Wa,m123_5 as xe}from"../shared.js";import{m134_0 as Pa,m134_1 as Ra,m134_2 as we}from"../main.js";import{m222_0 as Na,m222_1 as Ga,m222_2 as qa,m222_3 as Fa,m222_4 as Ia,m222_5 as Da,m222_6 as Ua,m222_7 as Qa,m222_8 as ye}from"../main.js";import{m225_0 as Va,m225_1 as za,m225_2 as Xa,m225_3 as Ya,m225_4 as Za,m225_5 as ve}from"../main.js";import{m230_0 as ke,m230_1 as sr,m230_2 as or,m230_3 as ar}from"../shared.js";import{m231_0 as _,m231_1 as ir}from"../main.js";import{m276_0 as cr,m276_1 as ur,m276_2 as pr,m276_3 as dr,m276_4 as Se}from"../main.js";import{m269_0 as $r,m269_1 as hr,m269_2 as Oe}from"../main.js";function Kr({params:e}){let s=Oe(`group:${e.id}`);s.ids.value;let o=s.row(e.id).value;return o?`${o.app_version_id} on ${o.target} ${o.org_id}`:"Group"}function E(e){let s=`/api/v1/groups/${e.id}`,o=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,t=(p,m={})=>()=>L({action:p,within:s,what:o,...m}),[r,n,i]=xe(e.tests);return[e.explanation?.reason==="build_held"&&_("release","build")&&{label:"Release build",icon:"running",run:()=>P(e.org_id,e.app_version_id)},e.tests.failed>0&&_("retry","group")&&{label:`Retry ${l(r)} ${n}\u2026`,icon:"retry",run:t("retry",{filter:ke({},i),failure:"latest"})},e.waiting+e.running>0&&_("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:t("cancel")}].filter(Boolean)}function qe({group:e}){let s=`/api/v1/groups/${e.id}`;return a`
${E(e).map(({label:o,icon:t,run:r,danger:n})=>a`
<button type="button" key=${t} class=${`button ${n?"is-danger":""}`} onClick=${r}><${fe} name=${t} />${o}</button>
`)}${e.waiting>0&&_("priority","group")&&a`<${he} of=${{within:s}} present=${e.lanes.length===1?e.priority:null} />`}
`}function Fe({group:e}){let s=E(e).find(({icon:o})=>o==="cancelled");return s&&a`<button type="button" class="button" onClick=${s.run}>Cancel jobs…</button>`}var Ie={waiting:"pending",quarantined:"failed"},Te=({lanes:e,explanation:s})=>e.length>1&&s?.reason!=="in_window"?null:s??e[0]?.explanation;function De({group:e}){let[s]=e.lanes,o=Te(e),t=e.explanation?.clear_seconds??null,r=R(J(e)),n=pe({explanation:o??e.explanation});return a`
<div class="batch-summary">${o&&a`
<${ge} text=${o.text} stuck=${w(o)}><${be} of=${{explanation:o,labels:e.labels}} what="jobs"><${Fe} group=${e} /><//><//>
`}<${M} group=${r} /><${G}
counts=${r}
choose=${i=>S({status:Ie[i]??i},{push:!0})}
/><${v}
className="is-strip"
facts=${[[`Position on ${e.target}`,e.waiting>0&&n&&l(n)],["Jobs",e.total>e.tests.total&&a`${l(e.total)} <span class="quiet">· ${B(e.tests.total,"test")}</span>`],["Backing off",s?.backing_off>0&&e.lanes.length===1&&B(s.backing_off,"job")],["Held",e.held_since&&a`<${h} since=${e.held_since} />`],["Oldest job",e.waiting>0&&a`<${h} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&a`<span class="unbroken">${I(e.work_seconds)}</span> on one agent`],["Expected end",t!==null&&a`in <span class="unbroken">${F(t)}</span>`]]}
/></div>
`}var Ue=({group:e})=>a`
<details class="batch-commands"><summary>Add a test to this group</summary><${N}
label="With qgjob"
text=${[`qgjob submit --org-id ${g(e.org_id)} --app-version-id ${g(e.app_version_id)}`,`--target ${g(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([s,o])=>`--label ${g(`${s}=${o}`)}`)].join(" ")+Se()}
/></details>
`,Qe=({total:e,running:s,unfinished:o,explanation:t,lanes:r})=>[e,s,o,...[{explanation:t},...r].map(n=>n.explanation?.text)].join(" ");function He({group:{id:e,total:s,tests:o,running:t,unfinished:r}}){let n=d(ye,[])?.simulated??null,i={group:e,q:"simulated:true"},p=`/api/v1/jobs/count?${new URLSearchParams(i)}`,m=k(p,`${s} ${t} ${r}`,n);return a`
<${we}
many=${m.data.value?.count}
total=${s}
what=${s>o.total?"job":"test"}
href=${c("jobs",{},i)}
/>
`}function Be({params:{id:e},query:s}){let o=f(`group:${e}`),t=o.ids.value.length>0?o.row(e).value:null;if(ve("This group",()=>t?E(t):[]),!t)return a`<${_e} store=${o} kind="group" />`;let r=t.total-t.unfinished,n=Te(t);return a`
<${$e}
title=${a`
<span class="group-title"><${q} org=${t.org_id} version=${t.app_version_id} link />${" "}on ${t.target}</span>
`}
note=${C(t.labels)}
trail=${[[t.org_id,c("org",t)],[t.app_version_id,c("build",t)]]}
crumb=${[t.target,C(t.labels)].filter(Boolean).join(", ")}
inspect=${["group",t.id]}
actions=${a`<${qe} group=${t} />`}
><${He} group=${t} /><${De} group=${t} /><div class="columns"><div>${t.lanes.length>1&&a`<${de} lanes=${t.lanes} />`}<${ce} id=${e} query=${s} version=${Qe(t)} said=${w(n)?n.reason:""} /></div><div><${K} group=${t} /><${V} group=${t} /><${ue} id=${e} version=${r} />${_("submit","job")&&a`<${Ue} group=${t} />`}</div></div><//>
`}export{Be as default,Kr as title};
