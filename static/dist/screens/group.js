import{m0_0 as Ve,m0_1 as ze,m0_2 as W,m0_3 as Xe,m0_4 as Ye,m0_5 as Ze,m0_6 as et,m0_7 as tt,m0_8 as P,m0_9 as st,m0_10 as ot,m0_11 as at,m0_12 as rt,m0_13 as nt,m0_14 as it,m0_15 as mt,m0_16 as lt,m0_17 as ct,m0_18 as ut}from"../main.js";import{m7_0 as ft,m7_1 as _t,m7_2 as $t,m7_3 as ht,m7_4 as gt,m7_5 as E,m7_6 as J}from"../main.js";import{m25_0 as R}from"../main.js";import{m42_0 as vt,m42_1 as M}from"../main.js";import{m43_0 as N}from"../shared.js";import{m49_0 as $}from"../main.js";import{m52_0 as y}from"../shared.js";import{m62_0 as G,m62_1 as Lt,m62_2 as Wt}from"../main.js";import{m178_0 as q,m178_1 as Jt,m178_2 as Rt,m178_3 as Mt,m178_4 as Nt,m178_5 as T,m178_6 as Gt,m178_7 as F,m178_8 as qt,m178_9 as Ft,m178_10 as B,m178_11 as It,m178_12 as m,m178_13 as Dt,m178_14 as C,m178_15 as Ut,m178_16 as Ht,m178_17 as Qt,m178_18 as Kt,m178_19 as h,m178_20 as Vt,m178_21 as zt,m178_22 as Xt,m178_23 as Yt}from"../main.js";import{m185_0 as ts,m185_1 as w,m185_2 as ss,m185_3 as os,m185_4 as as,m185_5 as p}from"../main.js";import{m187_0 as a}from"../main.js";import{m230_0 as ls,m230_1 as cs,m230_2 as us,m230_3 as ps,m230_4 as ds,m230_5 as v,m230_6 as fs,m230_7 as l,m230_8 as _s,m230_9 as $s}from"../main.js";import{m234_0 as bs,m234_1 as xs,m234_2 as I,m234_3 as D,m234_4 as ys,m234_5 as ws}from"../main.js";import{m18_0 as Ss,m18_1 as Os,m18_2 as U}from"../main.js";import{m106_0 as u}from"../main.js";import{m140_0 as H,m140_1 as As,m140_2 as Ls}from"../main.js";var j=12;function Ce({name:e,group:s}){let o=p(`agent:${e}`);o.ids.value;let t=o.row(e).value,r=t?.job?.org_id===s.org_id&&t.job.app_version_id===s.app_version_id;return a`
<li class="group-agent"><a href=${l("agent",{name:e})}>${e}</a>${t&&a`<${H} agent=${t} />`}${r&&a`
<a class="group-agent-job" href=${l("job",{id:t.job.id})}><${U} agent=${t} /></a>
`}</li>
`}function Q({group:e}){let{agents:s}=e;return a`
<${u} id="group-agents" title="Agents" note=${s.length||""}>${s.length===0&&a`<p class="nothing">No agents now.</p>`}${s.length>0&&a`
<ul class="plain group-agents">${s.slice(0,j).map(o=>a`<${Ce} key=${o} name=${o} group=${e} />`)}</ul>
`}${s.length>j&&a`
<p class="nothing">${s.slice(j).map((o,t)=>a`
${t>0&&", "}<a key=${o} href=${l("agent",{name:o})}>${o}</a>
`)}</p>
`}<//>
`}function K({group:e}){return e.installs+e.installs_avoided===0?null:a`
<${u} id="saving" title="Saved by grouping"><${y}
className="is-strip"
facts=${[["Installs",D(e)],["Installs avoided",I(e)],["Starts avoided",m(e.starts_avoided)]]}
/><//>
`}import{m291_0 as Us,m291_1 as Hs,m291_2 as Qs,m291_3 as k,m291_4 as Ks,m291_5 as Vs,m291_6 as zs,m291_7 as Xs,m291_8 as S,m291_9 as Ys,m291_10 as Zs,m291_11 as eo}from"../main.js";import{m6_0 as oo,m6_1 as ao,m6_2 as ro,m6_3 as V,m6_4 as no,m6_5 as io}from"../main.js";import{m293_0 as co,m293_1 as uo,m293_2 as po,m293_3 as g,m293_4 as fo,m293_5 as _o,m293_6 as z,m293_7 as $o,m293_8 as ho,m293_9 as go,m293_10 as bo,m293_11 as xo}from"../main.js";import{m221_0 as X}from"../main.js";var b=["running","pending","failed","done","cancelled"],Y=b.indexOf("pending"),je=e=>(b.indexOf(e)+1||b.length)-1;function Ae(e,s){return e.rank!==s.rank?e.rank-s.rank:e.place!==s.place?e.place<s.place?-1:1:e.id<s.id==(e.rank===Y)?-1:1}var O=class{#t=z(!1);#e;constructor({path:s,name:o,query:t},r=b){this.#e=r.map(n=>{let i=n==="pending"?"oldest":null;return new X({path:s,name:o,query:{...t,status:n,order:i}})})}ids=g(()=>{if(!this.#t.value)return[];let s=this.#e.findIndex(r=>r.more.value)+1;return[...new Set(this.#e.slice(0,s||void 0).flatMap(r=>r.ids.value))].map(r=>{let{status:n,explanation:i,rerun:f}=this.row(r).value??{},c=f?b.length:je(n);return{id:r,rank:c,place:c===Y&&i?.position||1/0}}).sort(Ae).map(({id:r})=>r)});loading=g(()=>this.#e.map(s=>s.loading.value).find(Boolean)??null);error=g(()=>this.#e.map(s=>s.error.value).find(Boolean)??null);more=g(()=>this.#e.some(s=>s.more.value));row(s){return(this.#e.find(o=>o.has(s))??this.#e[0]).row(s)}start(){return this.first()}async first(){await Promise.all(this.#e.map(s=>s.first())),this.#t.value=!0}async next(){let s=this.#e.find(o=>o.error.peek());s?await s.first():await this.#e.find(o=>o.more.peek())?.next()}refresh=()=>Promise.all(this.#e.map(s=>s.refresh()));watch(s,o){let t=this.#e.map(r=>r.watch(s,o));return()=>t.forEach(r=>r())}};import{m263_0 as Z,m263_1 as ee}from"../main.js";import{m277_0 as te}from"../main.js";import{m81_0 as Lo,m81_1 as A,m81_2 as se}from"../main.js";import{m89_0 as oe}from"../shared.js";import{m126_0 as ae}from"../main.js";import{m142_0 as re}from"../main.js";import{m147_0 as ne,m147_1 as qo}from"../main.js";var ie=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],me=["failed","running","pending","done","cancelled","parked"],Le={"":"Jobs: running, waiting, failed, then the others",pending:"Waiting jobs, in the order in which they start"},We=2e3,Pe=5,Ee=A.columns.filter(({name:e})=>!["build","suite"].includes(e));function Je(e){let s=t=>t.status==="pending"&&t.explanation?.reason===e,o=t=>!s(t)&&a`<${se} job=${t} />`;return Ee.map(t=>e&&t.under?{...t,under:o}:t)}var Re=e=>me.includes(e.get("status"))?e.get("status"):"";function le({id:e,query:s,version:o,said:t}){p("jobs");let r=Re(s),n=S(()=>{let _={path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0}};return new O(_,r?[r]:void 0)},[e,r]);k(()=>(n.start(),n.watch(Z,ee)),[n]);let i=S(()=>te(()=>n.loading.peek()||n.refresh(),We),[n]);k(()=>i.stop,[i]),k(i,[i,o]);let f=S(()=>Je(t),[t]),c=n.ids.value,Te=me.slice(3).includes(r)?[...ie,[r,r]]:ie,Be=a`
<${ae}
label="Which"
hideLabel
options=${Te}
value=${r}
onChange=${_=>v({status:_},{push:!0})}
/>
`;return a`
<${u} id="group-jobs" title="Jobs" tools=${Be}>${c.length>0&&a`
<${re}
id="group-jobs-list"
label=${Le[r]??"Jobs, newest first"}
className="jobs group-jobs"
ids=${c}
rowOf=${_=>n.row(_)}
...${A}
columns=${f}
/>
`}${c.length===0&&!n.loading.value&&!n.error.value&&a`<p class="nothing">No jobs match.</p>`}<${oe} list=${n} what="Jobs" /><//>
`}function ce({id:e,version:s}){let o=w(`/api/v1/groups/${e}/results?order=slowest&limit=${Pe}`,s).data.value;return o?.results.length?a`
<${u} id="slowest" title="Slowest"><ol class="plain slowest">${o.results.map(t=>a`
<li key=${t.id}><a href=${l("job",{id:t.id})}><${ne} test=${t.test} /></a><span class="number">${C(V(t))}${t.usual_seconds!==void 0&&a`<span class="quiet">, usually ${C(t.usual_seconds)}</span>`}</span></li>
`)}</ol><//>
`:null}import{m262_0 as na,m262_1 as ia,m262_2 as ma,m262_3 as x,m262_4 as ue}from"../main.js";var Me=({explanation:e})=>e?.position&&!x(e)?e.position-1:null;function Ne({lane:e}){return a`
<tr role="row" data-lane=${e.priority}><th role="rowheader" scope="row" class="c-priority"><span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority}</span></th><td role="cell" class="c-waiting is-numeric" data-label="waiting"><span class="number strong">${m(e.waiting+e.backing_off)}</span></td><td role="cell" class="c-place is-numeric" data-label="jobs ahead"><span class="number">${m(Me(e))}</span></td><td role="cell" class="c-age is-numeric" data-label="oldest"><${$} since=${e.oldest_at} /></td><td role="cell" class="c-why">${e.explanation?.text??""}${e.backing_off>0&&a`${" "}<span class="quiet">(${m(e.backing_off)} backing off)</span>`}</td></tr>
`}var pe=({lanes:e})=>a`
<${u} id="lanes" title="Waiting by priority" note=${`${e.length} lanes`}><table class="rows lanes" role="table" aria-label="Lanes, the most urgent first"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="c-priority">Priority</th><th role="columnheader" scope="col" class="c-waiting is-numeric">Waiting</th><th role="columnheader" scope="col" class="c-place is-numeric">Jobs ahead</th><th role="columnheader" scope="col" class="c-age is-numeric">Oldest</th><th role="columnheader" scope="col" class="c-why">Why it waits</th></tr></thead><tbody role="rowgroup">${e.map(s=>a`<${Ne} key=${s.priority} lane=${s} />`)}</tbody></table><//>
`;import{m79_0 as de}from"../main.js";import{m99_0 as fe}from"../shared.js";import{m104_0 as _e}from"../main.js";import{m111_0 as $e,m111_1 as va,m111_2 as ka}from"../main.js";import{m116_0 as Ta,m116_1 as he,m116_2 as ge}from"../shared.js";import{m122_0 as ja,m122_1 as Aa,m122_2 as be}from"../shared.js";import{m133_0 as Pa,m133_1 as Ea,m133_2 as xe}from"../main.js";import{m223_0 as Ma,m223_1 as Na,m223_2 as Ga,m223_3 as qa,m223_4 as Fa,m223_5 as ye}from"../main.js";import{m228_0 as we,m228_1 as Ua,m228_2 as Ha,m228_3 as Qa}from"../shared.js";import{m229_0 as d,m229_1 as za}from"../main.js";import{m273_0 as Za,m273_1 as er,m273_2 as tr,m273_3 as sr,m273_4 as ve}from"../main.js";import{m266_0 as rr,m266_1 as nr,m266_2 as ke}from"../main.js";function Er({params:e}){let s=ke(`group:${e.id}`);s.ids.value;let o=s.row(e.id).value;return o?`${o.app_version_id} on ${o.target} ${o.org_id}`:"Group"}function L(e){let s=`/api/v1/groups/${e.id}`,o=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,t=(f,c={})=>()=>W({action:f,within:s,what:o,...c}),[r,n,i]=be(e.tests);return[e.explanation?.reason==="build_held"&&d("release","build")&&{label:"Release build",icon:"running",run:()=>P(e.org_id,e.app_version_id)},e.tests.failed>0&&d("retry","group")&&{label:`Retry ${m(r)} ${n}\u2026`,icon:"retry",run:t("retry",{filter:we({},i),failure:"latest"})},e.waiting+e.running>0&&d("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:t("cancel")}].filter(Boolean)}function Ge({group:e}){let s=`/api/v1/groups/${e.id}`;return a`
${L(e).map(({label:o,icon:t,run:r,danger:n})=>a`
<button type="button" key=${t} class=${`button ${n?"is-danger":""}`} onClick=${r}><${de} name=${t} />${o}</button>
`)}${e.waiting>0&&d("priority","group")&&a`<${$e} of=${{within:s}} present=${e.lanes.length===1?e.priority:null} />`}
`}function qe({group:e}){let s=L(e).find(({icon:o})=>o==="cancelled");return s&&a`<button type="button" class="button" onClick=${s.run}>Cancel jobs…</button>`}var Fe={waiting:"pending",quarantined:"failed"},Se=({lanes:e,explanation:s})=>e.length>1?null:e[0]?.explanation??s;function Ie({group:e}){let[s]=e.lanes,o=Se(e),t=e.explanation?.clear_seconds??null,r=E(J(e)),n=ue({explanation:o??e.explanation});return a`
<div class="batch-summary">${o&&a`
<${he} text=${o.text} stuck=${x(o)}><${ge} of=${{explanation:o,labels:e.labels}} what="jobs"><${qe} group=${e} /><//><//>
`}<${R} group=${r} /><${N}
counts=${r}
choose=${i=>v({status:Fe[i]??i},{push:!0})}
/><${y}
className="is-strip"
facts=${[[`Position on ${e.target}`,e.waiting>0&&n&&m(n)],["Jobs",e.total>e.tests.total&&a`${m(e.total)} <span class="quiet">· ${T(e.tests.total,"test")}</span>`],["Backing off",s?.backing_off>0&&e.lanes.length===1&&T(s.backing_off,"job")],["Held",e.held_since&&a`<${$} since=${e.held_since} />`],["Oldest job",e.waiting>0&&a`<${$} since=${e.oldest_at} />`],["Waiting work",e.work_seconds>0&&a`<span class="unbroken">${F(e.work_seconds)}</span> on one agent`],["Expected end",t!==null&&a`in <span class="unbroken">${q(t)}</span>`]]}
/></div>
`}var De=({group:e})=>a`
<details class="batch-commands"><summary>Add a test to this group</summary><${M}
label="With qgjob"
text=${[`qgjob submit --org-id ${h(e.org_id)} --app-version-id ${h(e.app_version_id)}`,`--target ${h(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([s,o])=>`--label ${h(`${s}=${o}`)}`)].join(" ")+ve()}
/></details>
`,Ue=({total:e,running:s,unfinished:o,explanation:t,lanes:r})=>[e,s,o,...[{explanation:t},...r].map(n=>n.explanation?.text)].join(" ");function He({group:{id:e,total:s,running:o,unfinished:t}}){let r={group:e,q:"simulated:true"},n=w(`/api/v1/jobs/count?${new URLSearchParams(r)}`,`${s} ${o} ${t}`);return a`
<${xe} many=${n.data.value?.count} total=${s} href=${l("jobs",{},r)} />
`}function Oe({params:{id:e},query:s}){let o=p(`group:${e}`),t=o.ids.value.length>0?o.row(e).value:null;if(ye("This group",()=>t?L(t):[]),!t)return a`<${fe} store=${o} kind="group" />`;let r=t.total-t.unfinished,n=Se(t);return a`
<${_e}
title=${a`<${G} org=${t.org_id} version=${t.app_version_id} link />${" "}on ${t.target}`}
note=${B(t.labels)}
trail=${[[t.org_id,l("org",t)],[t.app_version_id,l("build",t)]]}
crumb=${[t.target,B(t.labels)].filter(Boolean).join(", ")}
inspect=${["group",t.id]}
actions=${a`<${Ge} group=${t} />`}
><${He} group=${t} /><${Ie} group=${t} /><div class="columns"><div>${t.lanes.length>1&&a`<${pe} lanes=${t.lanes} />`}<${le} id=${e} query=${s} version=${Ue(t)} said=${x(n)?n.reason:""} /></div><div><${Q} group=${t} /><${K} group=${t} /><${ce} id=${e} version=${r} />${d("submit","job")&&a`<${De} group=${t} />`}</div></div><//>
`}export{Oe as default,Er as title};
