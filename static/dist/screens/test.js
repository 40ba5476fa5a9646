import{m44_0 as y}from"../shared.js";import{m48_0 as v}from"../shared.js";import{m58_0 as w,m58_1 as V}from"../main.js";import{m74_0 as O}from"../main.js";import{m94_0 as S}from"../shared.js";import{m98_0 as f,m98_1 as ot,m98_2 as mt}from"../shared.js";import{m99_0 as k}from"../main.js";import{m101_0 as _}from"../main.js";import{m114_0 as q,m114_1 as $t}from"../shared.js";import{m128_0 as C,m128_1 as dt}from"../main.js";import{m136_0 as B}from"../main.js";import{m138_0 as Tt,m138_1 as g,m138_2 as h}from"../shared.js";import{m139_0 as P,m139_1 as vt,m139_2 as x}from"../shared.js";import{m141_0 as St,m141_1 as j}from"../main.js";import{m143_0 as $}from"../shared.js";import{m144_0 as T}from"../main.js";import{m164_0 as At,m164_1 as Rt,m164_2 as A,m164_3 as Ft,m164_4 as Dt,m164_5 as It}from"../shared.js";import{m172_0 as Nt,m172_1 as Et,m172_2 as Wt,m172_3 as Ht,m172_4 as zt,m172_5 as c,m172_6 as Gt,m172_7 as Qt,m172_8 as Ut,m172_9 as Yt,m172_10 as Jt,m172_11 as Kt,m172_12 as p,m172_13 as b,m172_14 as d,m172_15 as Vt,m172_16 as Xt,m172_17 as Zt,m172_18 as te,m172_19 as ee,m172_20 as ae,m172_21 as R,m172_22 as se}from"../main.js";import{m179_0 as re,m179_1 as ne,m179_2 as ie,m179_3 as le,m179_4 as ue,m179_5 as F}from"../main.js";import{m181_0 as a}from"../main.js";import{m216_0 as de,m216_1 as fe,m216_2 as ge,m216_3 as he,m216_4 as xe,m216_5 as D}from"../main.js";import{m222_0 as ye,m222_1 as ve,m222_2 as we,m222_3 as Oe,m222_4 as Se,m222_5 as ke,m222_6 as qe,m222_7 as l,m222_8 as Ce,m222_9 as Be}from"../main.js";import{m257_0 as Ae,m257_1 as Re,m257_2 as I}from"../main.js";function oa({params:t}){let s=I(`test:${t.id}`);return s.ids.value,s.row(t.id).value?.test??"Test"}var M=({run:{cause:t,org_id:s,fingerprint:e}})=>e===null?a`<span class="cause" title=${t}>${t}</span>`:a`
<a class="cause" href=${l("failures",{},{cause:`${s}/${e}`})} title=${t}>${t}</a>
`,N=[{name:"outcome",title:"Outcome",cell:t=>a`<${f} outcome=${t.outcome} />`},{name:"version",title:"Build",main:!0,cell:t=>t.app_version_id},{name:"agent",title:"Agent",cell:t=>t.agent},{name:"message",title:"Cause",cell:t=>t.cause&&a`<${M} run=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>a`<span class="number">${d(t.run_seconds)}</span>`},{name:"at",title:"Time",numeric:!0,cell:t=>a`<${T} className="quiet" at=${t.finished_at} />`}],E=({test:{org_id:t,history:s}})=>{let e=new Map(s.map(o=>[o.attempt,{value:{...o,org_id:t}}]));return a`
<${B}
id="history-list"
label="Recent attempts"
className="runs"
kind="run"
columns=${N}
ids=${[...e.keys()]}
rowOf=${o=>e.get(o)}
hrefOf=${o=>l("job",{id:o.job_id})}
failed=${o=>o.outcome!=="passed"}
/>
`},W=t=>t.pass_rate===null?"":t.pass_rate>=.95?"good":t.pass_rate<.7?"bad":"warn";function H({test:t}){let{passed:s,attempts:e,flaky:o,jobs:r,usual_seconds:u,last_seconds:n}=t;return a`
<div class="tiles test-tiles">
<${$}
name="Passed"
value=${b(t.pass_rate)}
tone=${W(t)}
note=${`${p(s)} of ${c(e,"attempt")}`}
/>
<${$}
name="Flaky"
value=${b(t.flaky_rate)}
tone=${o>0?"warn":""}
note=${`${p(o)} of ${c(r,"job")} passed only on retry`}
/>
<${$}
name="Usual duration"
value=${u===null?"\u2013":d(u)}
note=${n===null?"":`the last time ${d(n)}`}
/>
<${$}
name="Last 20"
value=${a`<${q} outcomes=${t.recent} />`}
note="passes up, failures down"
/>
</div>
`}function z({test:t}){let{history:s}=t,e=h(s,m=>m.agent).sort((m,i)=>i.failed/i.ran-m.failed/m.ran||i.ran-m.ran),o=h(s,m=>m.app_version_id),r=({key:m,...i})=>({...i,key:m,name:a`<a href=${l("agent",{name:m})}>${m}</a>`}),u=({key:m,...i})=>({...i,key:m,name:a`
<${w} org=${t.org_id} version=${m} link />
`}),n=s.length>0?`last ${c(s.length,"attempt")}`:"";return a`
<${_} title="By agent" note=${n}>
<${g} label="Attempts by agent" by="Agent" rows=${e.map(r)} />
<//>
<${_} title="By build" note=${n}>
<${g} label="Attempts by build" by="Build" rows=${o.map(u)} />
<//>
`}function L({params:{id:t}}){let s=F(`test:${t}`),e=s.ids.value.length>0?s.row(t).value:null;if(D("This test",()=>e?x(e):[]),!e)return a`<${S} store=${s} kind="test" />`;let o=e.history.filter(r=>r.simulated).length;return a`
<${k}
title=${a`<${j} test=${e.test} />`}
crumb=${R(e.test)}
inspect=${["knowntest",e.id]}
state=${a`
<${f} outcome=${e.last_outcome} />
${e.quarantined&&a`<span class="tag is-quarantined">quarantine</span>`}
<${P} test=${e} />
`}
actions=${x(e).map(({label:r,icon:u,run:n})=>a`
<button type="button" key=${r} class="button" onClick=${n}>
<${O} name=${u} />
${r}
</button>
`)}
>
${o>0&&a`
<${C}>
${p(o)} of the last ${c(e.history.length,"attempt")} simulated, not run. The figures
include them.
<//>
`}
${e.quarantined&&a`
<p class="why" data-why>
In quarantine ${A(e)}. It still runs; its failures do not fail a batch.
</p>
`}
<${H} test=${e} />
<div class="columns">
<div>
<${_} title="Durations">
<${y} history=${e.history} usual=${e.usual_seconds} />
<//>
<${_}
title="Recent attempts"
tools=${a`<a href=${l("jobs",{},{test:e.test,org_id:e.org_id,target:e.target})}>
Show all jobs
</a>`}
>
<${E} test=${e} />
<//>
</div>
<div>
<${z} test=${e} />
<${_} title="Details">
<${v}
facts=${[["Organization",a`<a href=${l("tests",{},{org_id:e.org_id})}>${e.org_id}</a>`],["Target",e.target],["Last run",a`<a href=${l("job",{id:e.last_job_id})}>
<${T} at=${e.last_at} />
</a>`],["Id",a`<code class="id">${e.id}</code>`]]}
/>
<//>
</div>
</div>
<//>
`}export{L as default,oa as title};
