import{m45_0 as y}from"../shared.js";import{m49_0 as v}from"../shared.js";import{m59_0 as w,m59_1 as V}from"../main.js";import{m75_0 as O}from"../main.js";import{m95_0 as S}from"../shared.js";import{m99_0 as f,m99_1 as ot,m99_2 as mt}from"../shared.js";import{m100_0 as k}from"../main.js";import{m102_0 as _}from"../main.js";import{m115_0 as q,m115_1 as $t}from"../shared.js";import{m129_0 as C,m129_1 as dt}from"../main.js";import{m137_0 as B}from"../main.js";import{m139_0 as Tt,m139_1 as g,m139_2 as h}from"../shared.js";import{m140_0 as P,m140_1 as vt,m140_2 as x}from"../shared.js";import{m142_0 as St,m142_1 as j}from"../main.js";import{m144_0 as $}from"../shared.js";import{m145_0 as T}from"../main.js";import{m165_0 as At,m165_1 as Rt,m165_2 as A,m165_3 as Ft,m165_4 as Dt,m165_5 as It}from"../shared.js";import{m173_0 as Nt,m173_1 as Et,m173_2 as Wt,m173_3 as Ht,m173_4 as zt,m173_5 as c,m173_6 as Gt,m173_7 as Qt,m173_8 as Ut,m173_9 as Yt,m173_10 as Jt,m173_11 as Kt,m173_12 as p,m173_13 as b,m173_14 as d,m173_15 as Vt,m173_16 as Xt,m173_17 as Zt,m173_18 as te,m173_19 as ee,m173_20 as ae,m173_21 as R,m173_22 as se}from"../main.js";import{m180_0 as re,m180_1 as ne,m180_2 as ie,m180_3 as le,m180_4 as ue,m180_5 as F}from"../main.js";import{m182_0 as a}from"../main.js";import{m217_0 as de,m217_1 as fe,m217_2 as ge,m217_3 as he,m217_4 as xe,m217_5 as D}from"../main.js";import{m223_0 as ye,m223_1 as ve,m223_2 as we,m223_3 as Oe,m223_4 as Se,m223_5 as ke,m223_6 as qe,m223_7 as l,m223_8 as Ce,m223_9 as Be}from"../main.js";import{m259_0 as Ae,m259_1 as Re,m259_2 as I}from"../main.js";function oa({params:t}){let s=I(`test:${t.id}`);return s.ids.value,s.row(t.id).value?.test??"Test"}var M=({run:{cause:t,org_id:s,fingerprint:e}})=>e===null?a`<span class="cause" title=${t}>${t}</span>`:a`
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
