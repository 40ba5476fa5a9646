import{m42_0 as y}from"../shared.js";import{m46_0 as v}from"../shared.js";import{m55_0 as w,m55_1 as U}from"../main.js";import{m71_0 as O}from"../main.js";import{m90_0 as k}from"../shared.js";import{m93_0 as f,m93_1 as at}from"../shared.js";import{m94_0 as S}from"../main.js";import{m96_0 as u}from"../main.js";import{m109_0 as q,m109_1 as ut}from"../shared.js";import{m123_0 as B,m123_1 as $t}from"../main.js";import{m131_0 as C}from"../main.js";import{m133_0 as ht,m133_1 as g,m133_2 as h}from"../shared.js";import{m134_0 as Tt,m134_1 as b}from"../shared.js";import{m136_0 as wt,m136_1 as P}from"../main.js";import{m138_0 as p}from"../shared.js";import{m139_0 as x}from"../main.js";import{m166_0 as Pt,m166_1 as jt,m166_2 as At,m166_3 as $,m166_4 as Rt,m166_5 as Dt,m166_6 as It,m166_7 as Ft,m166_8 as _,m166_9 as T,m166_10 as d,m166_11 as Lt,m166_12 as Mt,m166_13 as Nt,m166_14 as Et,m166_15 as Wt,m166_16 as j,m166_17 as A}from"../main.js";import{m173_0 as Gt,m173_1 as Qt,m173_2 as Yt,m173_3 as Jt,m173_4 as Kt,m173_5 as R}from"../main.js";import{m175_0 as s}from"../main.js";import{m208_0 as te,m208_1 as ee,m208_2 as se,m208_3 as ae,m208_4 as oe,m208_5 as D}from"../main.js";import{m214_0 as ne,m214_1 as ie,m214_2 as le,m214_3 as ue,m214_4 as ce,m214_5 as pe,m214_6 as $e,m214_7 as c,m214_8 as _e,m214_9 as de}from"../main.js";import{m249_0 as he,m249_1 as be,m249_2 as I}from"../main.js";function We({params:e}){let o=I(`test:${e.id}`);return o.ids.value,o.row(e.id).value?.test??"Test"}var M=[{name:"outcome",title:"Outcome",cell:e=>s`<${f} outcome=${e.outcome} />`},{name:"version",title:"Build",main:!0,cell:e=>e.app_version_id},{name:"agent",title:"Agent",cell:e=>e.agent},{name:"message",title:"Cause",cell:e=>e.cause&&s`<span class="cause" title=${e.cause}>${e.cause}</span>`},{name:"took",title:"Duration",numeric:!0,cell:e=>s`<span class="number">${d(e.run_seconds)}</span>`},{name:"at",title:"Time",numeric:!0,cell:e=>s`<${x} className="quiet" at=${e.finished_at} />`}],N=({history:e})=>{let o=new Map(e.map(t=>[t.attempt,{value:t}]));return s`
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
note=${`${_(o)} of ${$(t,"attempt")}`}
/>
<${p}
name="Flaky"
value=${T(e.flaky_rate)}
tone=${n>0?"warn":""}
note=${`${_(n)} of ${$(i,"job")} passed only on retry`}
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
`}),m=o.length>0?`last ${$(o.length,"attempt")}`:"";return s`
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
${_(m)} of the last ${$(t.history.length,"attempt")} simulated, not run. The figures
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
`}export{F as default,We as title};
