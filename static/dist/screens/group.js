import{m296_0 as se,m296_1 as oe,m296_2 as ae,m296_3 as y,m296_4 as re,m296_5 as ne,m296_6 as ie,m296_7 as me,m296_8 as d,m296_9 as le,m296_10 as ce,m296_11 as ue}from"../main.js";import{m0_0 as fe,m0_1 as _e,m0_2 as R,m0_3 as $e,m0_4 as he,m0_5 as ge,m0_6 as be,m0_7 as xe,m0_8 as W,m0_9 as we,m0_10 as ye,m0_11 as ve,m0_12 as Se,m0_13 as ke,m0_14 as Oe,m0_15 as Te,m0_16 as Be,m0_17 as Ce,m0_18 as je}from"../main.js";import{m263_0 as Ee,m263_1 as J,m263_2 as M}from"../main.js";import{m26_0 as N}from"../main.js";import{m32_0 as q}from"../shared.js";import{m44_0 as qe,m44_1 as G}from"../main.js";import{m45_0 as F}from"../shared.js";import{m51_0 as g}from"../main.js";import{m54_0 as v}from"../shared.js";import{m64_0 as I,m64_1 as Ve,m64_2 as ze}from"../main.js";import{m181_0 as D,m181_1 as Ze,m181_2 as ts,m181_3 as es,m181_4 as ss,m181_5 as C,m181_6 as os,m181_7 as U,m181_8 as as,m181_9 as rs,m181_10 as j,m181_11 as ns,m181_12 as l,m181_13 as is,m181_14 as A,m181_15 as ms,m181_16 as ls,m181_17 as cs,m181_18 as us,m181_19 as b,m181_20 as ps,m181_21 as ds,m181_22 as fs,m181_23 as _s}from"../main.js";import{m188_0 as gs,m188_1 as bs,m188_2 as S,m188_3 as xs,m188_4 as ws,m188_5 as ys,m188_6 as _}from"../main.js";import{m190_0 as a}from"../main.js";import{m234_0 as Ts,m234_1 as Bs,m234_2 as Cs,m234_3 as js,m234_4 as As,m234_5 as k,m234_6 as Ls,m234_7 as c,m234_8 as Es,m234_9 as Ps}from"../main.js";import{m238_0 as Js,m238_1 as Ms,m238_2 as H,m238_3 as Q,m238_4 as Ns,m238_5 as qs}from"../main.js";import{m19_0 as Is,m19_1 as Ds,m19_2 as K}from"../main.js";import{m108_0 as p}from"../main.js";import{m142_0 as V,m142_1 as Vs,m142_2 as zs,m142_3 as Xs}from"../main.js";var L=12;function Rt({name:t,group:e}){let o=_(`agent:${t}`);o.ids.value;let s=o.row(t).value,r=s?.job?.org_id===e.org_id&&s.job.app_version_id===e.app_version_id;return a`
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
`}import{m298_0 as co,m298_1 as uo,m298_2 as po,m298_3 as f,m298_4 as fo,m298_5 as _o,m298_6 as Y,m298_7 as $o,m298_8 as ho,m298_9 as go,m298_10 as bo,m298_11 as xo}from"../main.js";import{m7_0 as vo,m7_1 as So,m7_2 as ko,m7_3 as Z,m7_4 as Oo,m7_5 as To}from"../shared.js";import{m225_0 as tt}from"../shared.js";var x=["running","pending","failed","done","cancelled"],et=x.indexOf("pending"),Wt=t=>(x.indexOf(t)+1||x.length)-1;function Jt(t,e){return t.rank!==e.rank?t.rank-e.rank:t.place!==e.place?t.place<e.place?-1:1:t.id<e.id==(t.rank===et)?-1:1}var O=class{#e=Y(!1);#t;constructor({path:e,name:o,query:s},r=x){this.#t=r.map(n=>{let i=n==="pending"?"oldest":null;return new tt({path:e,name:o,query:{...s,status:n,order:i}})})}ids=f(()=>{if(!this.#e.value)return[];let e=this.#t.findIndex(r=>r.more.value)+1;return[...new Set(this.#t.slice(0,e||void 0).flatMap(r=>r.ids.value))].map(r=>{let{status:n,explanation:i,rerun:m}=this.row(r).value??{},u=m?x.length:Wt(n),T=i?.reason==="in_window"?0:i?.position||1/0;return{id:r,rank:u,place:u===et?T:1/0}}).sort(Jt).map(({id:r})=>r)});loading=f(()=>this.#t.map(e=>e.loading.value).find(Boolean)??null);error=f(()=>this.#t.map(e=>e.error.value).find(Boolean)??null);more=f(()=>this.#t.some(e=>e.more.value));row(e){return(this.#t.find(o=>o.has(e))??this.#t[0]).row(e)}start(){return this.first()}async first(){await Promise.all(this.#t.map(e=>e.first())),this.#e.value=!0}async next(){let e=this.#t.find(o=>o.error.peek());e?await e.first():await this.#t.find(o=>o.more.peek())?.next()}refresh=()=>Promise.all(this.#t.map(e=>e.refresh()));watch(e,o){let s=this.#t.map(r=>r.watch(e,o));return()=>s.forEach(r=>r())}};import{m268_0 as st,m268_1 as ot}from"../main.js";import{m282_0 as at}from"../main.js";import{m83_0 as No,m83_1 as E,m83_2 as rt}from"../main.js";import{m91_0 as nt}from"../shared.js";import{m128_0 as it}from"../main.js";import{m144_0 as mt}from"../main.js";import{m149_0 as lt,m149_1 as Ko,m149_2 as Vo}from"../main.js";var ct=[["","All"],["failed","failed"],["running","running"],["pending","waiting"]],pt=["failed","running","pending","done","cancelled","parked"],Mt={"":"Jobs: running, waiting, failed, then the others",pending:"Waiting jobs, in the order in which they start"},Nt=2e3,qt=5,Gt=E.columns.filter(({name:t})=>!["build","suite"].includes(t)),Ft=t=>new Set(t.ids.value.map(e=>t.row(e).value?.priority)).size;function ut({priority:t,batch:e},o){return[o.priority&&`priority ${t}`,...o.batch&&e?[e.suite,e.branch]:[]].filter(Boolean).join(" \xB7 ")}function It(t,e){let o=r=>t&&r.status==="pending"&&r.explanation?.reason===t,s=r=>a`
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
`:null}import{m267_0 as _a,m267_1 as $a,m267_2 as ha,m267_3 as w,m267_4 as _t}from"../main.js";var Ut=({explanation:t})=>t?.position&&!w(t)?t.position-1:null;function Ht({lane:t}){return a`
<tr role="row" data-lane=${t.priority}><th role="rowheader" scope="row" class="c-priority"><span class=${`number ${t.priority===0?"urgent":""}`}>${t.priority}</span></th><td role="cell" class="c-waiting is-numeric" data-label="waiting"><span class="number strong">${l(t.waiting+t.backing_off)}</span></td><td role="cell" class="c-place is-numeric" data-label="jobs ahead"><span class="number">${l(Ut(t))}</span></td><td role="cell" class="c-age is-numeric" data-label="oldest"><${g} since=${t.oldest_at} /></td><td role="cell" class="c-why">${t.explanation?.text??""}${t.backing_off>0&&a`${" "}<span class="quiet">(${l(t.backing_off)} backing off)</span>`}</td></tr>
`}var $t=({lanes:t})=>a`
<${p} id="lanes" title="Waiting by priority" note=${`${t.length} lanes`}><table class="rows lanes" role="table" aria-label="Lanes, the most urgent first"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="c-priority">Priority</th><th role="columnheader" scope="col" class="c-waiting is-numeric">Waiting</th><th role="columnheader" scope="col" class="c-place is-numeric">Jobs ahead</th><th role="columnheader" scope="col" class="c-age is-numeric">Oldest</th><th role="columnheader" scope="col" class="c-why">Why it waits</th></tr></thead><tbody role="rowgroup">${t.map(e=>a`<${Ht} key=${e.priority} lane=${e} />`)}</tbody></table><//>
`;import{m81_0 as ht}from"../main.js";import{m101_0 as gt}from"../shared.js";import{m106_0 as bt}from"../main.js";import{m113_0 as xt,m113_1 as La,m113_2 as Ea}from"../main.js";import{m118_0 as Wa,m118_1 as wt,m118_2 as yt}from"../shared.js";import{m124_0 as Na,m124_1 as qa,m124_2 as Ga,m124_3 as Fa,m124_4 as Ia,m124_5 as vt}from"../shared.js";import{m135_0 as Ha,m135_1 as Qa,m135_2 as St}from"../main.js";import{m143_0 as za,m143_1 as Xa,m143_2 as kt}from"../shared.js";import{m224_0 as tr,m224_1 as er,m224_2 as sr,m224_3 as or,m224_4 as ar,m224_5 as rr,m224_6 as nr,m224_7 as ir,m224_8 as Ot}from"../main.js";import{m227_0 as cr,m227_1 as ur,m227_2 as pr,m227_3 as dr,m227_4 as fr,m227_5 as Tt}from"../main.js";import{m232_0 as Bt,m232_1 as hr,m232_2 as gr,m232_3 as br}from"../shared.js";import{m233_0 as $,m233_1 as yr}from"../main.js";import{m278_0 as kr,m278_1 as Or,m278_2 as Tr,m278_3 as Br,m278_4 as Ct}from"../main.js";import{m271_0 as Ar,m271_1 as Lr,m271_2 as jt}from"../main.js";function pn({params:t}){let e=jt(`group:${t.id}`);e.ids.value;let o=e.row(t.id).value;return o?`${o.app_version_id} on ${o.target} ${o.org_id}`:"Group"}function P(t){let e=`/api/v1/groups/${t.id}`,o=`Jobs of build ${t.app_version_id} of ${t.org_id} for ${t.target}.`,s=(m,u={})=>()=>R({action:m,within:e,what:o,...u}),[r,n,i]=vt(t.tests);return[t.explanation?.reason==="build_held"&&$("release","build")&&{label:"Release build",icon:"running",run:()=>W(t.org_id,t.app_version_id)},t.tests.failed>0&&$("retry","group")&&{label:`Retry ${l(r)} ${n}\u2026`,icon:"retry",run:s("retry",{filter:Bt({},i),failure:"latest"})},t.waiting+t.running>0&&$("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:s("cancel")}].filter(Boolean)}function Qt({group:t}){let e=`/api/v1/groups/${t.id}`;return a`
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
`}export{Lt as default,pn as title};
