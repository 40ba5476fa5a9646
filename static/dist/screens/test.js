import{m0_0 as Y,m0_1 as K,m0_2 as U,m0_3 as V,m0_4 as x,m0_5 as X,m0_6 as Z,m0_7 as v,m0_8 as ee,m0_9 as te,m0_10 as ae,m0_11 as se,m0_12 as oe,m0_13 as re,m0_14 as me,m0_15 as ne}from"../main.js";import{m42_0 as T}from"../shared.js";import{m46_0 as w}from"../shared.js";import{m55_0 as k,m55_1 as $e}from"../main.js";import{m71_0 as O}from"../main.js";import{m90_0 as q}from"../shared.js";import{m93_0 as f,m93_1 as xe}from"../shared.js";import{m94_0 as S}from"../main.js";import{m96_0 as u}from"../main.js";import{m109_0 as A,m109_1 as Se}from"../shared.js";import{m122_0 as B}from"../main.js";import{m130_0 as C}from"../main.js";import{m132_0 as Pe,m132_1 as g,m132_2 as h}from"../shared.js";import{m137_0 as _}from"../shared.js";import{m138_0 as b}from"../main.js";import{m165_0 as Ne,m165_1 as He,m165_2 as Qe,m165_3 as p,m165_4 as ze,m165_5 as Ee,m165_6 as Ge,m165_7 as Ye,m165_8 as $,m165_9 as y,m165_10 as d,m165_11 as Ke,m165_12 as Ue,m165_13 as Ve,m165_14 as Xe,m165_15 as Ze,m165_16 as R,m165_17 as j}from"../main.js";import{m172_0 as at,m172_1 as st,m172_2 as ot,m172_3 as rt,m172_4 as mt,m172_5 as D}from"../main.js";import{m174_0 as a}from"../main.js";import{m207_0 as ct,m207_1 as _t,m207_2 as pt,m207_3 as $t,m207_4 as dt,m207_5 as P}from"../main.js";import{m212_0 as F,m212_1 as ht}from"../main.js";import{m213_0 as xt,m213_1 as vt,m213_2 as Tt,m213_3 as wt,m213_4 as kt,m213_5 as Ot,m213_6 as qt,m213_7 as c,m213_8 as St,m213_9 as At}from"../main.js";import{m248_0 as Rt,m248_1 as jt,m248_2 as I}from"../main.js";function aa({params:e}){let o=I(`test:${e.id}`);return o.ids.value,o.row(e.id).value?.test??"Test"}var M=[{name:"outcome",title:"Outcome",cell:e=>a`<${f} outcome=${e.outcome} />`},{name:"version",title:"Build",main:!0,cell:e=>e.app_version_id},{name:"agent",title:"Agent",cell:e=>e.agent},{name:"message",title:"Cause",cell:e=>e.cause&&a`<span class="cause" title=${e.cause}>${e.cause}</span>`},{name:"took",title:"Duration",numeric:!0,cell:e=>a`<span class="number">${d(e.run_seconds)}</span>`},{name:"at",title:"Time",numeric:!0,cell:e=>a`<${b} className="quiet" at=${e.finished_at} />`}],N=({history:e})=>{let o=new Map(e.map(t=>[t.attempt,{value:t}]));return a`
<${C}
id="history-list"
label="Recent attempts"
className="runs"
kind="run"
columns=${M}
ids=${[...o.keys()]}
rowOf=${t=>o.get(t)}
hrefOf=${t=>c("job",{id:t.job_id})}
failed=${t=>t.outcome!=="passed"}
/>
`};function W(e){return F("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>v(e)}:{label:"Quarantine\u2026",icon:"paused",run:()=>x(e)}]:[]}var H=e=>e.pass_rate===null?"":e.pass_rate>=.95?"good":e.pass_rate<.7?"bad":"warn";function Q({test:e}){let{passed:o,attempts:t,flaky:n,jobs:i,mean_seconds:l,last_seconds:m}=e;return a`
<div class="tiles test-tiles">
<${_}
name="Passed"
value=${y(e.pass_rate)}
tone=${H(e)}
note=${`${$(o)} of ${p(t,"attempt")}`}
/>
<${_}
name="Flaky"
value=${y(e.flaky_rate)}
tone=${n>0?"warn":""}
note=${`${$(n)} of ${p(i,"job")} passed only on retry`}
/>
<${_}
name="Moving average"
value=${l===null?"\u2013":d(l)}
note=${m===null?"":`the last time ${d(m)}`}
/>
<${_}
name="Last 20"
value=${a`<${A} outcomes=${e.recent} />`}
note="passes up, failures down"
/>
</div>
`}function z({test:e}){let{history:o}=e,t=h(o,s=>s.agent).sort((s,r)=>r.failed/r.ran-s.failed/s.ran||r.ran-s.ran),n=h(o,s=>s.app_version_id),i=({key:s,...r})=>({...r,key:s,name:a`<a href=${c("agent",{name:s})}>${s}</a>`}),l=({key:s,...r})=>({...r,key:s,name:a`
<${k} org=${e.org_id} version=${s} link />
`}),m=o.length>0?`last ${p(o.length,"attempt")}`:"";return a`
<${u} title="By agent" note=${m}>
<${g} label="Attempts by agent" by="Agent" rows=${t.map(i)} />
<//>
<${u} title="By build" note=${m}>
<${g} label="Attempts by build" by="Build" rows=${n.map(l)} />
<//>
`}function J({params:{id:e}}){let o=D(`test:${e}`),t=o.ids.value.length>0?o.row(e).value:null;if(P("This test",()=>t?W(t):[]),!t)return a`<${q} store=${o} kind="test" />`;let{quarantined:n,quarantine_note:i,quarantined_at:l}=t,m=t.history.filter(s=>s.simulated).length;return a`
<${S}
title=${a`<span class="test-path">${t.test}</span>`}
crumb=${R(t.test)}
inspect=${["knowntest",t.id]}
state=${a`
<${f} outcome=${t.last_outcome} />
${n&&a`<span class="tag is-quarantined">quarantine</span>`}
`}
actions=${W(t).map(({label:s,icon:r,run:L})=>a`
<button type="button" key=${s} class="button" onClick=${L}>
<${O} name=${r} />
${s}
</button>
`)}
>
${m>0&&a`
<${B}>
${$(m)} of the last ${p(t.history.length,"attempt")} simulated, not run. The figures
include them.
<//>
`}
${n&&a`
<p class="why" data-why>
In quarantine since ${j(l)}
${i&&`: ${i}`}. It still runs; its failures do not fail a batch.
</p>
`}
<${Q} test=${t} />
<div class="columns">
<div>
<${u} title="Durations">
<${T} history=${t.history} usual=${t.mean_seconds} />
<//>
<${u}
title="Recent attempts"
tools=${a`<a href=${c("jobs",{},{test:t.test,org_id:t.org_id,target:t.target})}>
Show all jobs
</a>`}
>
<${N} history=${t.history} />
<//>
</div>
<div>
<${z} test=${t} />
<${u} title="Details">
<${w}
facts=${[["Organization",a`<a href=${c("tests",{},{org_id:t.org_id})}>${t.org_id}</a>`],["Target",t.target],["Last run",a`<a href=${c("job",{id:t.last_job_id})}>
<${b} at=${t.last_at} />
</a>`],["Id",a`<code class="id">${t.id}</code>`]]}
/>
<//>
</div>
</div>
<//>
`}export{J as default,aa as title};
