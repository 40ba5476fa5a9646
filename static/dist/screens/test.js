import{m42_0 as y}from"../shared.js";import{m46_0 as v}from"../shared.js";import{m56_0 as w,m56_1 as U}from"../main.js";import{m72_0 as O}from"../main.js";import{m91_0 as k}from"../shared.js";import{m94_0 as f,m94_1 as at}from"../shared.js";import{m95_0 as S}from"../main.js";import{m97_0 as u}from"../main.js";import{m110_0 as q,m110_1 as ut}from"../shared.js";import{m124_0 as B,m124_1 as _t}from"../main.js";import{m132_0 as C}from"../main.js";import{m134_0 as ht,m134_1 as g,m134_2 as h}from"../shared.js";import{m135_0 as Tt,m135_1 as b}from"../shared.js";import{m137_0 as wt,m137_1 as P}from"../main.js";import{m139_0 as p}from"../shared.js";import{m140_0 as x}from"../main.js";import{m167_0 as Pt,m167_1 as jt,m167_2 as At,m167_3 as _,m167_4 as Rt,m167_5 as Dt,m167_6 as It,m167_7 as Ft,m167_8 as Lt,m167_9 as $,m167_10 as T,m167_11 as d,m167_12 as Mt,m167_13 as Nt,m167_14 as Et,m167_15 as Wt,m167_16 as Ht,m167_17 as j,m167_18 as A}from"../main.js";import{m174_0 as Qt,m174_1 as Yt,m174_2 as Jt,m174_3 as Kt,m174_4 as Ut,m174_5 as R}from"../main.js";import{m176_0 as s}from"../main.js";import{m209_0 as ee,m209_1 as se,m209_2 as ae,m209_3 as oe,m209_4 as re,m209_5 as D}from"../main.js";import{m215_0 as ie,m215_1 as le,m215_2 as ue,m215_3 as ce,m215_4 as pe,m215_5 as _e,m215_6 as $e,m215_7 as c,m215_8 as de,m215_9 as fe}from"../main.js";import{m250_0 as be,m250_1 as xe,m250_2 as I}from"../main.js";function He({params:e}){let o=I(`test:${e.id}`);return o.ids.value,o.row(e.id).value?.test??"Test"}var M=[{name:"outcome",title:"Outcome",cell:e=>s`<${f} outcome=${e.outcome} />`},{name:"version",title:"Build",main:!0,cell:e=>e.app_version_id},{name:"agent",title:"Agent",cell:e=>e.agent},{name:"message",title:"Cause",cell:e=>e.cause&&s`<span class="cause" title=${e.cause}>${e.cause}</span>`},{name:"took",title:"Duration",numeric:!0,cell:e=>s`<span class="number">${d(e.run_seconds)}</span>`},{name:"at",title:"Time",numeric:!0,cell:e=>s`<${x} className="quiet" at=${e.finished_at} />`}],N=({history:e})=>{let o=new Map(e.map(t=>[t.attempt,{value:t}]));return s`
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
`},E=e=>e.pass_rate===null?"":e.pass_rate>=.95?"good":e.pass_rate<.7?"bad":"warn";function W({test:e}){let{passed:o,attempts:t,flaky:n,jobs:i,mean_seconds:l,last_seconds:m}=e;return s`
<div class="tiles test-tiles">
<${p}
name="Passed"
value=${T(e.pass_rate)}
tone=${E(e)}
note=${`${$(o)} of ${_(t,"attempt")}`}
/>
<${p}
name="Flaky"
value=${T(e.flaky_rate)}
tone=${n>0?"warn":""}
note=${`${$(n)} of ${_(i,"job")} passed only on retry`}
/>
<${p}
name="Moving average"
value=${l===null?"\u2013":d(l)}
note=${m===null?"":`the last time ${d(m)}`}
/>
<${p}
name="Last 20"
value=${s`<${q} outcomes=${e.recent} />`}
note="passes up, failures down"
/>
</div>
`}function H({test:e}){let{history:o}=e,t=h(o,a=>a.agent).sort((a,r)=>r.failed/r.ran-a.failed/a.ran||r.ran-a.ran),n=h(o,a=>a.app_version_id),i=({key:a,...r})=>({...r,key:a,name:s`<a href=${c("agent",{name:a})}>${a}</a>`}),l=({key:a,...r})=>({...r,key:a,name:s`
<${w} org=${e.org_id} version=${a} link />
`}),m=o.length>0?`last ${_(o.length,"attempt")}`:"";return s`
<${u} title="By agent" note=${m}>
<${g} label="Attempts by agent" by="Agent" rows=${t.map(i)} />
<//>
<${u} title="By build" note=${m}>
<${g} label="Attempts by build" by="Build" rows=${n.map(l)} />
<//>
`}function F({params:{id:e}}){let o=R(`test:${e}`),t=o.ids.value.length>0?o.row(e).value:null;if(D("This test",()=>t?b(t):[]),!t)return s`<${k} store=${o} kind="test" />`;let{quarantined:n,quarantine_note:i,quarantined_at:l}=t,m=t.history.filter(a=>a.simulated).length;return s`
<${S}
title=${s`<${P} test=${t.test} />`}
crumb=${j(t.test)}
inspect=${["knowntest",t.id]}
state=${s`
<${f} outcome=${t.last_outcome} />
${n&&s`<span class="tag is-quarantined">quarantine</span>`}
`}
actions=${b(t).map(({label:a,icon:r,run:L})=>s`
<button type="button" key=${a} class="button" onClick=${L}>
<${O} name=${r} />
${a}
</button>
`)}
>
${m>0&&s`
<${B}>
${$(m)} of the last ${_(t.history.length,"attempt")} simulated, not run. The figures
include them.
<//>
`}
${n&&s`
<p class="why" data-why>
In quarantine since ${A(l)}
${i&&`: ${i}`}. It still runs; its failures do not fail a batch.
</p>
`}
<${W} test=${t} />
<div class="columns">
<div>
<${u} title="Durations">
<${y} history=${t.history} usual=${t.mean_seconds} />
<//>
<${u}
title="Recent attempts"
tools=${s`<a href=${c("jobs",{},{test:t.test,org_id:t.org_id,target:t.target})}>
Show all jobs
</a>`}
>
<${N} history=${t.history} />
<//>
</div>
<div>
<${H} test=${t} />
<${u} title="Details">
<${v}
facts=${[["Organization",s`<a href=${c("tests",{},{org_id:t.org_id})}>${t.org_id}</a>`],["Target",t.target],["Last run",s`<a href=${c("job",{id:t.last_job_id})}>
<${x} at=${t.last_at} />
</a>`],["Id",s`<code class="id">${t.id}</code>`]]}
/>
<//>
</div>
</div>
<//>
`}export{F as default,He as title};
