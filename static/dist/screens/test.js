import{m42_0 as y}from"../shared.js";import{m46_0 as v}from"../shared.js";import{m56_0 as w,m56_1 as K}from"../main.js";import{m72_0 as k}from"../main.js";import{m91_0 as O}from"../shared.js";import{m94_0 as f,m94_1 as at}from"../shared.js";import{m95_0 as S}from"../main.js";import{m97_0 as u}from"../main.js";import{m110_0 as q,m110_1 as lt}from"../shared.js";import{m124_0 as B,m124_1 as _t}from"../main.js";import{m132_0 as C}from"../main.js";import{m134_0 as gt,m134_1 as g,m134_2 as h}from"../shared.js";import{m135_0 as Tt,m135_1 as x}from"../shared.js";import{m137_0 as vt,m137_1 as P}from"../main.js";import{m139_0 as _}from"../shared.js";import{m140_0 as T}from"../main.js";import{m159_0 as Ct,m159_1 as Pt,m159_2 as j,m159_3 as jt,m159_4 as At,m159_5 as Rt}from"../shared.js";import{m167_0 as Ft,m167_1 as Lt,m167_2 as Mt,m167_3 as p,m167_4 as Nt,m167_5 as Et,m167_6 as Wt,m167_7 as Ht,m167_8 as zt,m167_9 as $,m167_10 as b,m167_11 as d,m167_12 as Gt,m167_13 as Qt,m167_14 as Yt,m167_15 as Jt,m167_16 as Kt,m167_17 as A,m167_18 as Ut}from"../main.js";import{m174_0 as Zt,m174_1 as te,m174_2 as ee,m174_3 as ae,m174_4 as se,m174_5 as R}from"../main.js";import{m176_0 as a}from"../main.js";import{m209_0 as ie,m209_1 as le,m209_2 as ue,m209_3 as ce,m209_4 as _e,m209_5 as D}from"../main.js";import{m215_0 as de,m215_1 as fe,m215_2 as ge,m215_3 as he,m215_4 as xe,m215_5 as Te,m215_6 as be,m215_7 as c,m215_8 as ye,m215_9 as ve}from"../main.js";import{m250_0 as Oe,m250_1 as Se,m250_2 as I}from"../main.js";function Ve({params:e}){let s=I(`test:${e.id}`);return s.ids.value,s.row(e.id).value?.test??"Test"}var L=[{name:"outcome",title:"Outcome",cell:e=>a`<${f} outcome=${e.outcome} />`},{name:"version",title:"Build",main:!0,cell:e=>e.app_version_id},{name:"agent",title:"Agent",cell:e=>e.agent},{name:"message",title:"Cause",cell:e=>e.cause&&a`<span class="cause" title=${e.cause}>${e.cause}</span>`},{name:"took",title:"Duration",numeric:!0,cell:e=>a`<span class="number">${d(e.run_seconds)}</span>`},{name:"at",title:"Time",numeric:!0,cell:e=>a`<${T} className="quiet" at=${e.finished_at} />`}],M=({history:e})=>{let s=new Map(e.map(t=>[t.attempt,{value:t}]));return a`
<${C}
id="history-list"
label="Recent attempts"
className="runs"
kind="run"
columns=${L}
ids=${[...s.keys()]}
rowOf=${t=>s.get(t)}
hrefOf=${t=>c("job",{id:t.job_id})}
failed=${t=>t.outcome!=="passed"}
/>
`},N=e=>e.pass_rate===null?"":e.pass_rate>=.95?"good":e.pass_rate<.7?"bad":"warn";function E({test:e}){let{passed:s,attempts:t,flaky:r,jobs:m,mean_seconds:l,last_seconds:n}=e;return a`
<div class="tiles test-tiles">
<${_}
name="Passed"
value=${b(e.pass_rate)}
tone=${N(e)}
note=${`${$(s)} of ${p(t,"attempt")}`}
/>
<${_}
name="Flaky"
value=${b(e.flaky_rate)}
tone=${r>0?"warn":""}
note=${`${$(r)} of ${p(m,"job")} passed only on retry`}
/>
<${_}
name="Moving average"
value=${l===null?"\u2013":d(l)}
note=${n===null?"":`the last time ${d(n)}`}
/>
<${_}
name="Last 20"
value=${a`<${q} outcomes=${e.recent} />`}
note="passes up, failures down"
/>
</div>
`}function W({test:e}){let{history:s}=e,t=h(s,o=>o.agent).sort((o,i)=>i.failed/i.ran-o.failed/o.ran||i.ran-o.ran),r=h(s,o=>o.app_version_id),m=({key:o,...i})=>({...i,key:o,name:a`<a href=${c("agent",{name:o})}>${o}</a>`}),l=({key:o,...i})=>({...i,key:o,name:a`
<${w} org=${e.org_id} version=${o} link />
`}),n=s.length>0?`last ${p(s.length,"attempt")}`:"";return a`
<${u} title="By agent" note=${n}>
<${g} label="Attempts by agent" by="Agent" rows=${t.map(m)} />
<//>
<${u} title="By build" note=${n}>
<${g} label="Attempts by build" by="Build" rows=${r.map(l)} />
<//>
`}function F({params:{id:e}}){let s=R(`test:${e}`),t=s.ids.value.length>0?s.row(e).value:null;if(D("This test",()=>t?x(t):[]),!t)return a`<${O} store=${s} kind="test" />`;let r=t.history.filter(m=>m.simulated).length;return a`
<${S}
title=${a`<${P} test=${t.test} />`}
crumb=${A(t.test)}
inspect=${["knowntest",t.id]}
state=${a`
<${f} outcome=${t.last_outcome} />
${t.quarantined&&a`<span class="tag is-quarantined">quarantine</span>`}
`}
actions=${x(t).map(({label:m,icon:l,run:n})=>a`
<button type="button" key=${m} class="button" onClick=${n}>
<${k} name=${l} />
${m}
</button>
`)}
>
${r>0&&a`
<${B}>
${$(r)} of the last ${p(t.history.length,"attempt")} simulated, not run. The figures
include them.
<//>
`}
${t.quarantined&&a`
<p class="why" data-why>
In quarantine ${j(t)}. It still runs; its failures do not fail a batch.
</p>
`}
<${E} test=${t} />
<div class="columns">
<div>
<${u} title="Durations">
<${y} history=${t.history} usual=${t.mean_seconds} />
<//>
<${u}
title="Recent attempts"
tools=${a`<a href=${c("jobs",{},{test:t.test,org_id:t.org_id,target:t.target})}>
Show all jobs
</a>`}
>
<${M} history=${t.history} />
<//>
</div>
<div>
<${W} test=${t} />
<${u} title="Details">
<${v}
facts=${[["Organization",a`<a href=${c("tests",{},{org_id:t.org_id})}>${t.org_id}</a>`],["Target",t.target],["Last run",a`<a href=${c("job",{id:t.last_job_id})}>
<${T} at=${t.last_at} />
</a>`],["Id",a`<code class="id">${t.id}</code>`]]}
/>
<//>
</div>
</div>
<//>
`}export{F as default,Ve as title};
