import{m44_0 as y}from"../shared.js";import{m48_0 as v}from"../shared.js";import{m58_0 as w,m58_1 as J}from"../main.js";import{m74_0 as S}from"../main.js";import{m94_0 as k}from"../shared.js";import{m98_0 as f,m98_1 as at,m98_2 as st}from"../shared.js";import{m99_0 as O}from"../main.js";import{m101_0 as u}from"../main.js";import{m114_0 as q,m114_1 as ut}from"../shared.js";import{m128_0 as B,m128_1 as pt}from"../main.js";import{m136_0 as C}from"../main.js";import{m138_0 as ht,m138_1 as g,m138_2 as h}from"../shared.js";import{m139_0 as bt,m139_1 as x}from"../shared.js";import{m141_0 as wt,m141_1 as P}from"../main.js";import{m143_0 as c}from"../shared.js";import{m144_0 as T}from"../main.js";import{m164_0 as Pt,m164_1 as jt,m164_2 as j,m164_3 as At,m164_4 as Rt,m164_5 as Dt}from"../shared.js";import{m172_0 as Lt,m172_1 as Mt,m172_2 as Nt,m172_3 as Et,m172_4 as Wt,m172_5 as p,m172_6 as Ht,m172_7 as zt,m172_8 as Gt,m172_9 as Qt,m172_10 as Ut,m172_11 as Yt,m172_12 as $,m172_13 as b,m172_14 as d,m172_15 as Jt,m172_16 as Kt,m172_17 as Vt,m172_18 as Xt,m172_19 as Zt,m172_20 as te,m172_21 as A,m172_22 as ee}from"../main.js";import{m179_0 as oe,m179_1 as me,m179_2 as re,m179_3 as ne,m179_4 as ie,m179_5 as R}from"../main.js";import{m181_0 as a}from"../main.js";import{m216_0 as pe,m216_1 as $e,m216_2 as de,m216_3 as fe,m216_4 as ge,m216_5 as D}from"../main.js";import{m222_0 as Te,m222_1 as be,m222_2 as ye,m222_3 as ve,m222_4 as we,m222_5 as Se,m222_6 as ke,m222_7 as _,m222_8 as Oe,m222_9 as qe}from"../main.js";import{m257_0 as Pe,m257_1 as je,m257_2 as I}from"../main.js";function aa({params:e}){let s=I(`test:${e.id}`);return s.ids.value,s.row(e.id).value?.test??"Test"}var L=[{name:"outcome",title:"Outcome",cell:e=>a`<${f} outcome=${e.outcome} />`},{name:"version",title:"Build",main:!0,cell:e=>e.app_version_id},{name:"agent",title:"Agent",cell:e=>e.agent},{name:"message",title:"Cause",cell:e=>e.cause&&a`<span class="cause" title=${e.cause}>${e.cause}</span>`},{name:"took",title:"Duration",numeric:!0,cell:e=>a`<span class="number">${d(e.run_seconds)}</span>`},{name:"at",title:"Time",numeric:!0,cell:e=>a`<${T} className="quiet" at=${e.finished_at} />`}],M=({history:e})=>{let s=new Map(e.map(t=>[t.attempt,{value:t}]));return a`
<${C}
id="history-list"
label="Recent attempts"
className="runs"
kind="run"
columns=${L}
ids=${[...s.keys()]}
rowOf=${t=>s.get(t)}
hrefOf=${t=>_("job",{id:t.job_id})}
failed=${t=>t.outcome!=="passed"}
/>
`},N=e=>e.pass_rate===null?"":e.pass_rate>=.95?"good":e.pass_rate<.7?"bad":"warn";function E({test:e}){let{passed:s,attempts:t,flaky:r,jobs:m,usual_seconds:l,last_seconds:n}=e;return a`
<div class="tiles test-tiles">
<${c}
name="Passed"
value=${b(e.pass_rate)}
tone=${N(e)}
note=${`${$(s)} of ${p(t,"attempt")}`}
/>
<${c}
name="Flaky"
value=${b(e.flaky_rate)}
tone=${r>0?"warn":""}
note=${`${$(r)} of ${p(m,"job")} passed only on retry`}
/>
<${c}
name="Usual duration"
value=${l===null?"\u2013":d(l)}
note=${n===null?"":`the last time ${d(n)}`}
/>
<${c}
name="Last 20"
value=${a`<${q} outcomes=${e.recent} />`}
note="passes up, failures down"
/>
</div>
`}function W({test:e}){let{history:s}=e,t=h(s,o=>o.agent).sort((o,i)=>i.failed/i.ran-o.failed/o.ran||i.ran-o.ran),r=h(s,o=>o.app_version_id),m=({key:o,...i})=>({...i,key:o,name:a`<a href=${_("agent",{name:o})}>${o}</a>`}),l=({key:o,...i})=>({...i,key:o,name:a`
<${w} org=${e.org_id} version=${o} link />
`}),n=s.length>0?`last ${p(s.length,"attempt")}`:"";return a`
<${u} title="By agent" note=${n}>
<${g} label="Attempts by agent" by="Agent" rows=${t.map(m)} />
<//>
<${u} title="By build" note=${n}>
<${g} label="Attempts by build" by="Build" rows=${r.map(l)} />
<//>
`}function F({params:{id:e}}){let s=R(`test:${e}`),t=s.ids.value.length>0?s.row(e).value:null;if(D("This test",()=>t?x(t):[]),!t)return a`<${k} store=${s} kind="test" />`;let r=t.history.filter(m=>m.simulated).length;return a`
<${O}
title=${a`<${P} test=${t.test} />`}
crumb=${A(t.test)}
inspect=${["knowntest",t.id]}
state=${a`
<${f} outcome=${t.last_outcome} />
${t.quarantined&&a`<span class="tag is-quarantined">quarantine</span>`}
`}
actions=${x(t).map(({label:m,icon:l,run:n})=>a`
<button type="button" key=${m} class="button" onClick=${n}>
<${S} name=${l} />
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
<${y} history=${t.history} usual=${t.usual_seconds} />
<//>
<${u}
title="Recent attempts"
tools=${a`<a href=${_("jobs",{},{test:t.test,org_id:t.org_id,target:t.target})}>
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
facts=${[["Organization",a`<a href=${_("tests",{},{org_id:t.org_id})}>${t.org_id}</a>`],["Target",t.target],["Last run",a`<a href=${_("job",{id:t.last_job_id})}>
<${T} at=${t.last_at} />
</a>`],["Id",a`<code class="id">${t.id}</code>`]]}
/>
<//>
</div>
</div>
<//>
`}export{F as default,aa as title};
