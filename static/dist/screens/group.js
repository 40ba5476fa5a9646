import{m293_0 as ze,m293_1 as Xe,m293_2 as Ye,m293_3 as w,m293_4 as Ze,m293_5 as et,m293_6 as tt,m293_7 as st,m293_8 as d,m293_9 as ot,m293_10 as at,m293_11 as rt}from"../main.js";import{m0_0 as mt,m0_1 as lt,m0_2 as W,m0_3 as ct,m0_4 as ut,m0_5 as pt,m0_6 as dt,m0_7 as ft,m0_8 as P,m0_9 as _t,m0_10 as $t,m0_11 as ht,m0_12 as gt,m0_13 as bt,m0_14 as xt,m0_15 as yt,m0_16 as wt,m0_17 as vt,m0_18 as kt}from"../main.js";import{m8_0 as Tt,m8_1 as Bt,m8_2 as Ct,m8_3 as jt,m8_4 as At,m8_5 as E,m8_6 as J}from"../main.js";import{m26_0 as R}from"../main.js";import{m43_0 as Jt,m43_1 as M}from"../main.js";import{m44_0 as G}from"../shared.js";import{m50_0 as h}from"../main.js";import{m53_0 as v}from"../shared.js";import{m63_0 as N,m63_1 as Ut,m63_2 as Qt}from"../main.js";import{m180_0 as q,m180_1 as Vt,m180_2 as zt,m180_3 as Xt,m180_4 as Yt,m180_5 as T,m180_6 as Zt,m180_7 as F,m180_8 as es,m180_9 as ts,m180_10 as B,m180_11 as ss,m180_12 as m,m180_13 as os,m180_14 as C,m180_15 as as,m180_16 as rs,m180_17 as ns,m180_18 as is,m180_19 as g,m180_20 as ms,m180_21 as ls,m180_22 as cs,m180_23 as us}from"../main.js";import{m187_0 as fs,m187_1 as k,m187_2 as _s,m187_3 as $s,m187_4 as hs,m187_5 as f}from"../main.js";import{m189_0 as a}from"../main.js";import{m232_0 as ws,m232_1 as vs,m232_2 as ks,m232_3 as Ss,m232_4 as Os,m232_5 as S,m232_6 as Ts,m232_7 as l,m232_8 as Bs,m232_9 as Cs}from"../main.js";import{m236_0 as Ls,m236_1 as Ws,m236_2 as I,m236_3 as D,m236_4 as Ps,m236_5 as Es}from"../main.js";import{m19_0 as Ms,m19_1 as Gs,m19_2 as U}from"../main.js";import{m107_0 as u}from"../main.js";import{m141_0 as Q,m141_1 as Ds,m141_2 as Us}from"../main.js";var j=12;function je({name:e,group:s}){let o=f(`agent:${e}`);o.ids.value;let t=o.row(e).value,r=t?.job?.org_id===s.org_id&&t.job.app_version_id===s.app_version_id;return a`
<li class="group-agent"><a href=${l("agent",{name:e})}>${e}</a>${t&&a`<${Q} agent=${t} />`}${r&&a`
<a class="group-agent-job" href=${l("job",{id:t.job.id})}><${U} agent=${t} /></a>
`}</li>
`}function H({group:e}){let{agents:s}=e;return a`
<${u} id="group-agents" title="Agents" note=${s.length||""}>${s.length===0&&a`<p class="nothing">No agents now.</p>`}${s.length>0&&a`
<ul class="plain group-agents">${s.slice(0,j).map(o=>a`<${je} key=${o} name=${o} group=${e} />`)}</ul>
`}${s.length>j&&a`
<p class="nothing">${s.slice(j).map((o,t)=>a`
${t>0&&", "}<a key=${o} href=${l("agent",{name:o})}>${o}</a>
`)}</p>
`}<//>
`}function K({group:e}){return e.installs+e.installs_avoided===0?null:a`
<${u} id="saving" title="Saved by grouping"><${v}
className="is-strip"
facts=${[["Installs",D(e)],["Installs avoided",I(e)],["Starts avoided",m(e.starts_avoided)]]}
/><//>
`}import{m7_0 as ao,m7_1 as ro,m7_2 as no,m7_3 as V,m7_4 as io,m7_5 as mo}from"../shared.js";import{m295_0 as uo,m295_1 as po,m295_2 as fo,m295_3 as b,m295_4 as _o,m295_5 as $o,m295_6 as z,m295_7 as ho,m295_8 as go,m295_9 as bo,m295_10 as xo,m295_11 as yo}from"../main.js";import{m223_0 as X}from"../main.js";var x=["running","pending","failed","done","cancelled"],Y=x.indexOf("pending"),Ae=e=>(x.indexOf(e)+1||x.length)-1;function Le(e,s){return e.rank!==s.rank?e.rank-s.rank:e.place!==s.place?e.place<s.place?-1:1:e.id<s.id==(e.rank===Y)?-1:1}var O=class{#t=z(!1);#e;constructor({path:s,name:o,query:t},r=x){this.#e=r.map(n=>{let i=n==="pending"?"oldest":null;return new X({path:s,name:o,query:{...t,status:n,order:i}})})}ids=b(()=>{if(!this.#t.value)return[];let s=this.#e.findIndex(r=>r.more.value)+1;return[...new Set(this.#e.slice(0,s||void 0).flatMap(r=>r.ids.value))].map(r=>{let{status:n,explanation:i,rerun:p}=this.row(r).value??{},c=p?x.length:Ae(n);return{id:r,rank:c,place:c===Y&&i?.position||1/0}}).sort(Le).map(({id:r})=>r)});loading=b(()=>this.#e.map(s=>s.loading.value).find(Boolean)??null);error=b(()=>this.#e.map(s=>s.error.value).find(Boolean)??null);more=b(()=>this.#e.some(s=>s.more.value));row(s){return(this.#e.find(o=>o.has(s))??this.#e[0]).row(s)}start(){return this.first()}async first(){await Promise.all(this.#e.map(s=>s.first())),this.#t.value=!0}async next(){let s=this.#e.find(o=>o.error.peek());s?await s.first():await this.#e.find(o=>o.more.peek())?.next()}refresh=()=>Promise.all(this.#e.map(s=>s.refresh()));watch(s,o){let t=this.#e.map(r=>r.watch(s,o));return()=>t.forEach(r=>r())}};import{m265_0 as Z,m265_1 as ee}from"../main.js";import{m279_0 as te}from"../main.js";import{m82_0 as Wo,m82_1 as A,m82_2 as se}from"../main.js";import{m90_0 as oe}from"../shared.js";import{m127_0 as ae}from"../main.js";import{m143_0 as re}from"../main.js";import{m148_0 as ne,m148_1 as Fo}from"../main.js";var ie=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],me=["failed","running","pending","done","cancelled","parked"],We={"":"Jobs: running, waiting, failed, then the others",pending:"Waiting jobs, in the order in which they start"},Pe=2e3,Ee=5,Je=A.columns.filter(({name:e})=>!["build","suite"].includes(e));function Re(e){let s=t=>t.status==="pending"&&t.explanation?.reason===e,o=t=>!s(t)&&a`<${se} job=${t} />`;return Je.map(t=>e&&t.under?{...t,under:o}:t)}var Me=e=>me.includes(e.get("status"))?e.get("status"):"";function le({id:e,query:s,version:o,said:t}){f("jobs");let r=Me(s),n=d(()=>{let $={path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0}};return new O($,r?[r]:void 0)},[e,r]);w(()=>(n.start(),n.watch(Z,ee)),[n]);let i=d(()=>te(()=>n.loading.peek()||n.refresh(),Pe),[n]);w(()=>i.stop,[i]),w(i,[i,o]);let p=d(()=>Re(t),[t]),c=n.ids.value,Be=me.slice(3).includes(r)?[...ie,[r,r]]:ie,Ce=a`
<${ae}
label="Which"
hideLabel
options=${Be}
value=${r}
onChange=${$=>S({status:$},{push:!0})}
/>
`;return a`
<${u} id="group-jobs" title="Jobs" tools=${Ce}>${c.length>0&&a`
<${re}
id="group-jobs-list"
label=${We[r]??"Jobs, newest first"}
className="jobs group-jobs"
ids=${c}
rowOf=${$=>n.row($)}
...${A}
columns=${p}
/>
`}${c.length===0&&!n.loading.value&&!n.error.value&&a`<p class="nothing">No jobs match.</p>`}<${oe} list=${n} what="Jobs" /><//>
`}function ce({id:e,version:s}){let o=k(`/api/v1/groups/${e}/results?order=slowest&limit=${Ee}`,s).data.value;return o?.results.length?a`
<${u} id="slowest" title="Slowest"><ol class="plain slowest">${o.results.map(t=>a`
<li key=${t.id}><div><a href=${l("job",{id:t.id})}><${ne} test=${t.test} /></a>${t.usual_seconds!==void 0&&a`<span class="row-why number quiet">usually ${C(t.usual_seconds)}</span>`}</div><span class="number">${C(V(t))}</span></li>
`)}</ol><//>
`:null}import{m264_0 as ia,m264_1 as ma,m264_2 as la,m264_3 as y,m264_4 as ue}from"../main.js";var Ge=({explanation:e})=>e?.position&&!y(e)?e.position-1:null;function Ne({lane:e}){return a`
<tr role="row" data-lane=${e.priority}><th role="rowheader" scope="row" class="c-priority"><span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority}</span></th><td role="cell" class="c-waiting is-numeric" data-label="waiting"><span class="number strong">${m(e.waiting+e.backing_off)}</span></td><td role="cell" class="c-place is-numeric" data-label="jobs ahead"><span class="number">${m(Ge(e))}</span></td><td role="cell" class="c-age is-numeric" data-label="oldest"><${h} since=${e.oldest_at} /></td><td role="cell" class="c-why">${e.explanation?.text??""}${e.backing_off>0&&a`${" "}<span class="quiet">(${m(e.backing_off)} backing off)</span>`}</td></tr>
`}var pe=({lanes:e})=>a`
<${u} id="lanes" title="Waiting by priority" note=${`${e.length} lanes`}><table class="rows lanes" role="table" aria-label="Lanes, the most urgent first"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="c-priority">Priority</th><th role="columnheader" scope="col" class="c-waiting is-numeric">Waiting</th><th role="columnheader" scope="col" class="c-place is-numeric">Jobs ahead</th><th role="columnheader" scope="col" class="c-age is-numeric">Oldest</th><th role="columnheader" scope="col" class="c-why">Why it waits</th></tr></thead><tbody role="rowgroup">${e.map(s=>a`<${Ne} key=${s.priority} lane=${s} />`)}</tbody></table><//>
`;import{m80_0 as de}from"../main.js";import{m100_0 as fe}from"../shared.js";import{m105_0 as _e}from"../main.js";import{m112_0 as $e,m112_1 as ka,m112_2 as Sa}from"../main.js";import{m117_0 as Ba,m117_1 as he,m117_2 as ge}from"../shared.js";import{m123_0 as Aa,m123_1 as La,m123_2 as Wa,m123_3 as be}from"../shared.js";import{m134_0 as Ja,m134_1 as Ra,m134_2 as xe}from"../main.js";import{m222_0 as Na,m222_1 as qa,m222_2 as Fa,m222_3 as Ia,m222_4 as Da,m222_5 as Ua,m222_6 as Qa,m222_7 as Ha,m222_8 as ye}from"../main.js";import{m225_0 as za,m225_1 as Xa,m225_2 as Ya,m225_3 as Za,m225_4 as er,m225_5 as we}from"../main.js";import{m230_0 as ve,m230_1 as or,m230_2 as ar,m230_3 as rr}from"../shared.js";import{m231_0 as _,m231_1 as mr}from"../main.js";import{m275_0 as ur,m275_1 as pr,m275_2 as dr,m275_3 as fr,m275_4 as ke}from"../main.js";import{m268_0 as hr,m268_1 as gr,m268_2 as Se}from"../main.js";function Vr({params:e}){let s=Se(`group:${e.id}`);s.ids.value;let o=s.row(e.id).value;return o?`${o.app_version_id} on ${o.target} ${o.org_id}`:"Group"}function L(e){let s=`/api/v1/groups/${e.id}`,o=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,t=(p,c={})=>()=>W({action:p,within:s,what:o,...c}),[r,n,i]=be(e.tests);return[e.explanation?.reason==="build_held"&&_("release","build")&&{label:"Release build",icon:"running",run:()=>P(e.org_id,e.app_version_id)},e.tests.failed>0&&_("retry","group")&&{label:`Retry ${m(r)} ${n}\u2026`,icon:"retry",run:t("retry",{filter:ve({},i),failure:"latest"})},e.waiting+e.running>0&&_("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:t("cancel")}].filter(Boolean)}function qe({group:e}){let s=`/api/v1/groups/${e.id}`;return a`
${L(e).map(({label:o,icon:t,run:r,danger:n})=>a`
<button type="button" key=${t} class=${`button ${n?"is-danger":""}`} onClick=${r}><${de} name=${t} />${o}</button>
`)}${e.waiting>0&&_("priority","group")&&a`<${$e} of=${{within:s}} present=${e.lanes.length===1?e.priority:null} />`}
`}function Fe({group:e}){let s=L(e).find(({icon:o})=>o==="cancelled");return s&&a`<button type="button" class="button" onClick=${s.run}>Cancel jobs…</button>`}var Ie={waiting:"pending",quarantined:"failed"},Oe=({lanes:e,explanation:s})=>e.length>1&&s?.reason!=="in_window"?null:s??e[0]?.explanation;function De({group:e}){let[s]=e.lanes,o=Oe(e),t=e.explanation?.clear_seconds??null,r=E(J(e)),n=ue({explanation:o??e.explanation});return a`
<div class="batch-summary">${o&&a`
<${he} text=${o.text} stuck=${y(o)}><${ge} of=${{explanation:o,labels:e.labels}} what="jobs"><${Fe} group=${e} /><//><//>
`}<${R} group=${r} /><${G}
counts=${r}
choose=${i=>S({status:Ie[i]??i},{push:!0})}
/><${v}
className="is-strip"
facts=${[[`Position on ${e.target}`,e.waiting>0&&n&&m(n)],["Jobs",e.total>e.tests.total&&a`${m(e.total)} <span class="quiet">· ${T(e.tests.total,"test")}</span>`],["Backing off",s?.backing_off>0&&e.lanes.length===1&&T(s.backing_off,"job")],["Held",e.held_since&&a`<${h} since=${e.held_since} />`],["Oldest job",e.waiting>0&&a`<${h} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&a`<span class="unbroken">${F(e.work_seconds)}</span> on one agent`],["Expected end",t!==null&&a`in <span class="unbroken">${q(t)}</span>`]]}
/></div>
`}var Ue=({group:e})=>a`
<details class="batch-commands"><summary>Add a test to this group</summary><${M}
label="With qgjob"
text=${[`qgjob submit --org-id ${g(e.org_id)} --app-version-id ${g(e.app_version_id)}`,`--target ${g(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([s,o])=>`--label ${g(`${s}=${o}`)}`)].join(" ")+ke()}
/></details>
`,Qe=({total:e,running:s,unfinished:o,explanation:t,lanes:r})=>[e,s,o,...[{explanation:t},...r].map(n=>n.explanation?.text)].join(" ");function He({group:{id:e,total:s,running:o,unfinished:t}}){let r=d(ye,[])?.simulated??null,n={group:e,q:"simulated:true"},i=`/api/v1/jobs/count?${new URLSearchParams(n)}`,p=k(i,`${s} ${o} ${t}`,r);return a`
<${xe} many=${p.data.value?.count} total=${s} href=${l("jobs",{},n)} />
`}function Te({params:{id:e},query:s}){let o=f(`group:${e}`),t=o.ids.value.length>0?o.row(e).value:null;if(we("This group",()=>t?L(t):[]),!t)return a`<${fe} store=${o} kind="group" />`;let r=t.total-t.unfinished,n=Oe(t);return a`
<${_e}
title=${a`<${N} org=${t.org_id} version=${t.app_version_id} link />${" "}on ${t.target}`}
note=${B(t.labels)}
trail=${[[t.org_id,l("org",t)],[t.app_version_id,l("build",t)]]}
crumb=${[t.target,B(t.labels)].filter(Boolean).join(", ")}
inspect=${["group",t.id]}
actions=${a`<${qe} group=${t} />`}
><${He} group=${t} /><${De} group=${t} /><div class="columns"><div>${t.lanes.length>1&&a`<${pe} lanes=${t.lanes} />`}<${le} id=${e} query=${s} version=${Qe(t)} said=${y(n)?n.reason:""} /></div><div><${H} group=${t} /><${K} group=${t} /><${ce} id=${e} version=${r} />${_("submit","job")&&a`<${Ue} group=${t} />`}</div></div><//>
`}export{Te as default,Vr as title};
