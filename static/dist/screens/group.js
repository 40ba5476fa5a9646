import{m297_0 as se,m297_1 as oe,m297_2 as ae,m297_3 as y,m297_4 as re,m297_5 as ne,m297_6 as ie,m297_7 as me,m297_8 as d,m297_9 as le,m297_10 as ce,m297_11 as ue}from"../main.js";import{m0_0 as fe,m0_1 as _e,m0_2 as R,m0_3 as $e,m0_4 as he,m0_5 as ge,m0_6 as be,m0_7 as xe,m0_8 as W,m0_9 as we,m0_10 as ye,m0_11 as ve,m0_12 as Se,m0_13 as ke,m0_14 as Oe,m0_15 as Te,m0_16 as Be,m0_17 as Ce,m0_18 as je}from"../main.js";import{m264_0 as Ee,m264_1 as J,m264_2 as M}from"../main.js";import{m27_0 as N}from"../main.js";import{m33_0 as q}from"../shared.js";import{m45_0 as qe,m45_1 as G}from"../main.js";import{m46_0 as F}from"../shared.js";import{m52_0 as g}from"../main.js";import{m55_0 as v}from"../shared.js";import{m65_0 as I,m65_1 as Ve,m65_2 as ze}from"../main.js";import{m182_0 as D,m182_1 as Ze,m182_2 as ts,m182_3 as es,m182_4 as ss,m182_5 as C,m182_6 as os,m182_7 as U,m182_8 as as,m182_9 as rs,m182_10 as j,m182_11 as ns,m182_12 as l,m182_13 as is,m182_14 as A,m182_15 as ms,m182_16 as ls,m182_17 as cs,m182_18 as us,m182_19 as b,m182_20 as ps,m182_21 as ds,m182_22 as fs,m182_23 as _s}from"../main.js";import{m189_0 as gs,m189_1 as bs,m189_2 as S,m189_3 as xs,m189_4 as ws,m189_5 as ys,m189_6 as _}from"../main.js";import{m191_0 as a}from"../main.js";import{m235_0 as Ts,m235_1 as Bs,m235_2 as Cs,m235_3 as js,m235_4 as As,m235_5 as k,m235_6 as Ls,m235_7 as c,m235_8 as Es,m235_9 as Ps}from"../main.js";import{m239_0 as Js,m239_1 as Ms,m239_2 as H,m239_3 as Q,m239_4 as Ns,m239_5 as qs}from"../main.js";import{m19_0 as Is,m19_1 as Ds,m19_2 as K}from"../main.js";import{m109_0 as p}from"../main.js";import{m143_0 as V,m143_1 as Vs,m143_2 as zs,m143_3 as Xs}from"../main.js";var L=12;function Rt({name:t,group:e}){let o=_(`agent:${t}`);o.ids.value;let s=o.row(t).value,r=s?.job?.org_id===e.org_id&&s.job.app_version_id===e.app_version_id;return a`
<li class="group-agent"><a href=${c("agent",{name:t})}>${t}</a>${s&&a`<${V} agent=${s} />`}${r&&a`
<a class="group-agent-job" href=${c("job",{id:s.job.id})}><${K} agent=${s} /></a>
`}</li>
`}function z({group:t}){let{agents:e}=t;return a`
<${p} id="group-agents" title="Agents" note=${e.length||""}>${e.length===0&&a`<p class="nothing">No agents now.</p>`}${e.length>0&&a`
<ul class="plain group-agents">${e.slice(0,L).map(o=>a`<${Rt} key=${o} name=${o} group=${t} />`)}</ul>
`}${e.length>L&&a`
<p class="nothing">${e.slice(L).map((o,s)=>a`
${s>0&&", "}<a key=${o} href=${c("agent",{name:o})}>${o}</a>
`)}</p>
`}<//>
`}function X({group:t}){return t.installs+t.installs_avoided===0?null:a`
<${p} id="saving" title="Saved by grouping"><${v}
className="is-strip"
facts=${[["Installs",Q(t)],["Installs avoided",H(t)],["Starts avoided",l(t.starts_avoided)]]}
/><//>
`}import{m299_0 as co,m299_1 as uo,m299_2 as po,m299_3 as f,m299_4 as fo,m299_5 as _o,m299_6 as Y,m299_7 as $o,m299_8 as ho,m299_9 as go,m299_10 as bo,m299_11 as xo}from"../main.js";import{m7_0 as vo,m7_1 as So,m7_2 as ko,m7_3 as Z,m7_4 as Oo,m7_5 as To}from"../shared.js";import{m226_0 as tt}from"../shared.js";var x=["running","pending","failed","done","cancelled"],et=x.indexOf("pending"),Wt=t=>(x.indexOf(t)+1||x.length)-1;function Jt(t,e){return t.rank!==e.rank?t.rank-e.rank:t.place!==e.place?t.place<e.place?-1:1:t.id<e.id==(t.rank===et)?-1:1}var O=class{#e=Y(!1);#t;constructor({path:e,name:o,query:s},r=x){this.#t=r.map(n=>{let i=n==="pending"?"oldest":null;return new tt({path:e,name:o,query:{...s,status:n,order:i}})})}ids=f(()=>{if(!this.#e.value)return[];let e=this.#t.findIndex(r=>r.more.value)+1;return[...new Set(this.#t.slice(0,e||void 0).flatMap(r=>r.ids.value))].map(r=>{let{status:n,explanation:i,rerun:m}=this.row(r).value??{},u=m?x.length:Wt(n),T=i?.reason==="in_window"?0:i?.position||1/0;return{id:r,rank:u,place:u===et?T:1/0}}).sort(Jt).map(({id:r})=>r)});loading=f(()=>this.#t.map(e=>e.loading.value).find(Boolean)??null);error=f(()=>this.#t.map(e=>e.error.value).find(Boolean)??null);more=f(()=>this.#t.some(e=>e.more.value));row(e){return(this.#t.find(o=>o.has(e))??this.#t[0]).row(e)}start(){return this.first()}async first(){await Promise.all(this.#t.map(e=>e.first())),this.#e.value=!0}async next(){let e=this.#t.find(o=>o.error.peek());e?await e.first():await this.#t.find(o=>o.more.peek())?.next()}refresh=()=>Promise.all(this.#t.map(e=>e.refresh()));watch(e,o){let s=this.#t.map(r=>r.watch(e,o));return()=>s.forEach(r=>r())}};import{m269_0 as st,m269_1 as ot}from"../main.js";import{m283_0 as at}from"../main.js";import{m84_0 as No,m84_1 as E,m84_2 as rt}from"../main.js";import{m92_0 as nt}from"../shared.js";import{m129_0 as it}from"../main.js";import{m145_0 as mt}from"../main.js";import{m150_0 as lt,m150_1 as Ko,m150_2 as Vo}from"../main.js";var ct=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],pt=["failed","running","pending","done","cancelled","parked"],Mt={"":"Jobs: running, waiting, failed, then the others",pending:"Waiting jobs, in the order in which they start"},Nt=2e3,qt=5,Gt=E.columns.filter(({name:t})=>!["build","suite"].includes(t)),Ft=t=>new Set(t.ids.value.map(e=>t.row(e).value?.priority)).size;function ut({priority:t,batch:e},o){return[o.priority&&`priority ${t}`,...o.batch&&e?[e.suite,e.branch]:[]].filter(Boolean).join(" \xB7 ")}function It(t,e){let o=r=>t&&r.status==="pending"&&r.explanation?.reason===t,s=r=>a`
${ut(r,e)&&a`<span class="row-why quiet" data-apart>${ut(r,e)}</span>`}${!o(r)&&a`<${rt} job=${r} />`}
`;return Gt.map(r=>r.under?{...r,under:s}:r)}var Dt=t=>pt.includes(t.get("status"))?t.get("status"):"";function dt({id:t,query:e,version:o,said:s,repeated:r}){_("jobs");let n=Dt(e),i=d(()=>{let h={path:"/api/v1/jobs",name:"jobs",query:{group:t,explain:!0}};return new O(h,n?[n]:void 0)},[t,n]);y(()=>(i.start(),i.watch(st,ot)),[i]);let m=d(()=>at(()=>i.loading.peek()||i.refresh(),Nt),[i]);y(()=>m.stop,[m]),y(m,[m,o]);let u=d(()=>f(()=>Ft(i)>1),[i]),T=d(()=>It(s,{priority:u.value,batch:r}),[s,r,u.value]),B=i.ids.value,Et=pt.slice(3).includes(n)?[...ct,[n,n]]:ct,Pt=a`
<${it}
label="Which"
hideLabel
options=${Et}
value=${n}
onChange=${h=>k({status:h},{push:!0})}
/>
`;return a`
<${p} id="group-jobs" title="Jobs" tools=${Pt}>${B.length>0&&a`
<${mt}
id="group-jobs-list"
label=${Mt[n]??"Jobs, newest first"}
className="jobs group-jobs"
ids=${B}
rowOf=${h=>i.row(h)}
...${E}
columns=${T}
/>
`}${B.length===0&&!i.loading.value&&!i.error.value&&a`<p class="nothing">No jobs match.</p>`}<${nt} list=${i} what="Jobs" /><//>
`}function ft({id:t,version:e}){let o=S(`/api/v1/groups/${t}/results?order=slowest&limit=${qt}`,e).data.value;return o?.results.length?a`
<${p} id="slowest" title="Slowest"><ol class="plain slowest">${o.results.map(s=>a`
<li key=${s.id}><div><a href=${c("job",{id:s.id})}><${lt} test=${s.test} /></a>${s.usual_seconds!==void 0&&a`<span class="row-why number quiet">usually ${A(s.usual_seconds)}</span>`}</div><span class="number">${A(Z(s))}</span></li>
`)}</ol><//>
`:null}import{m268_0 as _a,m268_1 as $a,m268_2 as ha,m268_3 as ga,m268_4 as w,m268_5 as _t}from"../main.js";var Ut=({explanation:t})=>t?.position&&!w(t)?t.position-1:null;function Ht({lane:t}){return a`
<tr role="row" data-lane=${t.priority}><th role="rowheader" scope="row" class="c-priority"><span class=${`number ${t.priority===0?"urgent":""}`}>${t.priority}</span></th><td role="cell" class="c-waiting is-numeric" data-label="waiting"><span class="number strong">${l(t.waiting+t.backing_off)}</span></td><td role="cell" class="c-place is-numeric" data-label="jobs ahead"><span class="number">${l(Ut(t))}</span></td><td role="cell" class="c-age is-numeric" data-label="oldest"><${g} since=${t.oldest_at} /></td><td role="cell" class="c-why">${t.explanation?.text??""}${t.backing_off>0&&a`${" "}<span class="quiet">(${l(t.backing_off)} backing off)</span>`}</td></tr>
`}var $t=({lanes:t})=>a`
<${p} id="lanes" title="Waiting by priority" note=${`${t.length} lanes`}><table class="rows lanes" role="table" aria-label="Lanes, the most urgent first"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="c-priority">Priority</th><th role="columnheader" scope="col" class="c-waiting is-numeric">Waiting</th><th role="columnheader" scope="col" class="c-place is-numeric">Jobs ahead</th><th role="columnheader" scope="col" class="c-age is-numeric">Oldest</th><th role="columnheader" scope="col" class="c-why">Why it waits</th></tr></thead><tbody role="rowgroup">${t.map(e=>a`<${Ht} key=${e.priority} lane=${e} />`)}</tbody></table><//>
`;import{m82_0 as ht}from"../main.js";import{m102_0 as gt}from"../shared.js";import{m107_0 as bt}from"../main.js";import{m114_0 as xt,m114_1 as Ea,m114_2 as Pa}from"../main.js";import{m119_0 as Ja,m119_1 as wt,m119_2 as yt}from"../shared.js";import{m125_0 as qa,m125_1 as Ga,m125_2 as Fa,m125_3 as Ia,m125_4 as Da,m125_5 as vt}from"../shared.js";import{m136_0 as Qa,m136_1 as Ka,m136_2 as St}from"../main.js";import{m144_0 as Xa,m144_1 as Ya,m144_2 as kt}from"../shared.js";import{m225_0 as er,m225_1 as sr,m225_2 as or,m225_3 as ar,m225_4 as rr,m225_5 as nr,m225_6 as ir,m225_7 as mr,m225_8 as Ot}from"../main.js";import{m228_0 as ur,m228_1 as pr,m228_2 as dr,m228_3 as fr,m228_4 as _r,m228_5 as Tt}from"../main.js";import{m233_0 as Bt,m233_1 as gr,m233_2 as br,m233_3 as xr}from"../shared.js";import{m234_0 as $,m234_1 as vr}from"../main.js";import{m279_0 as Or,m279_1 as Tr,m279_2 as Br,m279_3 as Cr,m279_4 as Ct}from"../main.js";import{m272_0 as Lr,m272_1 as Er,m272_2 as jt}from"../main.js";function dn({params:t}){let e=jt(`group:${t.id}`);e.ids.value;let o=e.row(t.id).value;return o?`${o.app_version_id} on ${o.target} ${o.org_id}`:"Group"}function P(t){let e=`/api/v1/groups/${t.id}`,o=`Jobs of build ${t.app_version_id} of ${t.org_id} for ${t.target}.`,s=(m,u={})=>()=>R({action:m,within:e,what:o,...u}),[r,n,i]=vt(t.tests);return[t.explanation?.reason==="build_held"&&$("release","build")&&{label:"Release build",icon:"running",run:()=>W(t.org_id,t.app_version_id)},t.tests.failed>0&&$("retry","group")&&{label:`Retry ${l(r)} ${n}\u2026`,icon:"retry",run:s("retry",{filter:Bt({},i),failure:"latest"})},t.waiting+t.running>0&&$("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:s("cancel")}].filter(Boolean)}function Qt({group:t}){let e=`/api/v1/groups/${t.id}`;return a`
${P(t).map(({label:o,icon:s,run:r,danger:n})=>a`
<button type="button" key=${s} class=${`button ${n?"is-danger":""}`} onClick=${r}><${ht} name=${s} />${o}</button>
`)}${t.waiting>0&&$("priority","group")&&a`<${xt} of=${{within:e}} present=${t.lanes.length===1?t.priority:null} />`}
`}function Kt({group:t}){let e=P(t).find(({icon:o})=>o==="cancelled");return e&&a`<button type="button" class="button" onClick=${e.run}>Cancel jobs…</button>`}var Vt={waiting:"pending",quarantined:"failed"},At=({lanes:t,explanation:e})=>t.length>1&&e?.reason!=="in_window"?null:e??t[0]?.explanation;function zt({group:t}){let[e]=t.lanes,o=At(t),s=t.explanation?.clear_seconds??null,r=J(M(t)),n=_t({explanation:o??t.explanation});return a`
<div class="batch-summary">${o&&a`
<${wt} text=${o.text} stuck=${w(o)}><${yt} of=${{explanation:o,labels:t.labels}} what="jobs"><${Kt} group=${t} /><//><//>
`}<${N} group=${r} /><${F}
counts=${r}
choose=${i=>k({status:Vt[i]??i},{push:!0})}
/><${v}
className="is-strip"
facts=${[[`Position on ${t.target}`,t.waiting>0&&n&&l(n)],["Jobs",t.total>t.tests.total&&a`${l(t.total)} <span class="quiet">· ${C(t.tests.total,"test")}</span>`],["Backing off",e?.backing_off>0&&t.lanes.length===1&&C(e.backing_off,"job")],["Held",t.held_since&&a`<${g} since=${t.held_since} />`],["Oldest job",t.waiting>0&&a`<${g} since=${t.oldest_at} />`],["Waiting work",t.work_seconds>0&&a`<span class="unbroken">${U(t.work_seconds)}</span> on one agent`],["Expected end",s!==null&&a`in <span class="unbroken">${D(s)}</span>`]]}
/></div>
`}var Xt=({group:t})=>a`
<details class="batch-commands"><summary>Add a test to this group</summary><${G}
label="With qgjob"
text=${[`qgjob submit --org-id ${b(t.org_id)} --app-version-id ${b(t.app_version_id)}`,`--target ${b(t.target)} --test tests/your.spec.js`,...Object.entries(t.labels).map(([e,o])=>`--label ${b(`${e}=${o}`)}`)].join(" ")+Ct()}
/></details>
`,Yt=({total:t,running:e,unfinished:o,explanation:s,lanes:r})=>[t,e,o,...[{explanation:s},...r].map(n=>n.explanation?.text)].join(" ");function Zt({group:{id:t,total:e,tests:o,running:s,unfinished:r}}){let n=d(Ot,[])?.simulated??null,i={group:t,q:"simulated:true"},m=`/api/v1/jobs/count?${new URLSearchParams(i)}`,u=S(m,`${e} ${s} ${r}`,n);return a`
<${St}
many=${u.data.value?.count}
total=${e}
what=${e>o.total?"job":"test"}
href=${c("jobs",{},i)}
/>
`}function Lt({params:{id:t},query:e}){let o=_(`group:${t}`),s=o.ids.value.length>0?o.row(t).value:null;if(Tt("This group",()=>s?P(s):[]),!s)return a`<${gt} store=${o} kind="group" />`;let r=s.total-s.unfinished,n=At(s);return a`
<${bt}
title=${a`
<span class="group-title"><${I} org=${s.org_id} version=${s.app_version_id} link />${" "}on ${s.target}</span>
`}
note=${j(s.labels)}
trail=${[[s.org_id,c("org",s)],[s.app_version_id,c("build",s)]]}
crumb=${[s.target,j(s.labels)].filter(Boolean).join(", ")}
inspect=${["group",s.id]}
state=${a`<${q} status=${kt(s.status,s.unfinished>0?[s]:[])} />`}
actions=${a`<${Qt} group=${s} />`}
><${Zt} group=${s} /><${zt} group=${s} /><div class="columns"><div>${s.lanes.length>1&&a`<${$t} lanes=${s.lanes} />`}<${dt}
id=${t}
query=${e}
version=${Yt(s)}
said=${w(n)?n.reason:""}
repeated=${s.total>s.tests.total}
/></div><div><${z} group=${s} /><${X} group=${s} /><${ft} id=${t} version=${r} />${$("submit","job")&&a`<${Xt} group=${s} />`}</div></div><//>
`}export{Lt as default,dn as title};
