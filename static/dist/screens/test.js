import{m43_0 as y}from"../shared.js";import{m47_0 as v}from"../shared.js";import{m57_0 as w,m57_1 as J}from"../main.js";import{m73_0 as O}from"../main.js";import{m93_0 as S}from"../shared.js";import{m96_0 as f,m96_1 as st,m96_2 as at}from"../shared.js";import{m97_0 as k}from"../main.js";import{m99_0 as u}from"../main.js";import{m112_0 as q,m112_1 as ut}from"../shared.js";import{m126_0 as B,m126_1 as pt}from"../main.js";import{m134_0 as C}from"../main.js";import{m136_0 as ht,m136_1 as g,m136_2 as h}from"../shared.js";import{m137_0 as bt,m137_1 as x}from"../shared.js";import{m139_0 as wt,m139_1 as P}from"../main.js";import{m141_0 as c}from"../shared.js";import{m142_0 as T}from"../main.js";import{m162_0 as Pt,m162_1 as jt,m162_2 as At,m162_3 as Rt,m162_4 as j,m162_5 as Dt,m162_6 as It,m162_7 as Ft}from"../shared.js";import{m170_0 as Mt,m170_1 as Et,m170_2 as Wt,m170_3 as Ht,m170_4 as zt,m170_5 as p,m170_6 as Gt,m170_7 as Qt,m170_8 as Ut,m170_9 as Yt,m170_10 as Jt,m170_11 as Kt,m170_12 as $,m170_13 as b,m170_14 as d,m170_15 as Vt,m170_16 as Xt,m170_17 as Zt,m170_18 as te,m170_19 as ee,m170_20 as se,m170_21 as A,m170_22 as ae}from"../main.js";import{m177_0 as re,m177_1 as ne,m177_2 as ie,m177_3 as le,m177_4 as ue,m177_5 as R}from"../main.js";import{m179_0 as s}from"../main.js";import{m213_0 as de,m213_1 as fe,m213_2 as ge,m213_3 as he,m213_4 as xe,m213_5 as D}from"../main.js";import{m219_0 as ye,m219_1 as ve,m219_2 as we,m219_3 as Oe,m219_4 as Se,m219_5 as ke,m219_6 as qe,m219_7 as _,m219_8 as Be,m219_9 as Ce}from"../main.js";import{m254_0 as Ae,m254_1 as Re,m254_2 as I}from"../main.js";function os({params:e}){let a=I(`test:${e.id}`);return a.ids.value,a.row(e.id).value?.test??"Test"}var L=[{name:"outcome",title:"Outcome",cell:e=>s`<${f} outcome=${e.outcome} />`},{name:"version",title:"Build",main:!0,cell:e=>e.app_version_id},{name:"agent",title:"Agent",cell:e=>e.agent},{name:"message",title:"Cause",cell:e=>e.cause&&s`<span class="cause" title=${e.cause}>${e.cause}</span>`},{name:"took",title:"Duration",numeric:!0,cell:e=>s`<span class="number">${d(e.run_seconds)}</span>`},{name:"at",title:"Time",numeric:!0,cell:e=>s`<${T} className="quiet" at=${e.finished_at} />`}],N=({history:e})=>{let a=new Map(e.map(t=>[t.attempt,{value:t}]));return s`
<${C}
id="history-list"
label="Recent attempts"
className="runs"
kind="run"
columns=${L}
ids=${[...a.keys()]}
rowOf=${t=>a.get(t)}
hrefOf=${t=>_("job",{id:t.job_id})}
failed=${t=>t.outcome!=="passed"}
/>
`},M=e=>e.pass_rate===null?"":e.pass_rate>=.95?"good":e.pass_rate<.7?"bad":"warn";function E({test:e}){let{passed:a,attempts:t,flaky:r,jobs:m,usual_seconds:l,last_seconds:n}=e;return s`
<div class="tiles test-tiles">
<${c}
name="Passed"
value=${b(e.pass_rate)}
tone=${M(e)}
note=${`${$(a)} of ${p(t,"attempt")}`}
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
value=${s`<${q} outcomes=${e.recent} />`}
note="passes up, failures down"
/>
</div>
`}function W({test:e}){let{history:a}=e,t=h(a,o=>o.agent).sort((o,i)=>i.failed/i.ran-o.failed/o.ran||i.ran-o.ran),r=h(a,o=>o.app_version_id),m=({key:o,...i})=>({...i,key:o,name:s`<a href=${_("agent",{name:o})}>${o}</a>`}),l=({key:o,...i})=>({...i,key:o,name:s`
<${w} org=${e.org_id} version=${o} link />
`}),n=a.length>0?`last ${p(a.length,"attempt")}`:"";return s`
<${u} title="By agent" note=${n}>
<${g} label="Attempts by agent" by="Agent" rows=${t.map(m)} />
<//>
<${u} title="By build" note=${n}>
<${g} label="Attempts by build" by="Build" rows=${r.map(l)} />
<//>
`}function F({params:{id:e}}){let a=R(`test:${e}`),t=a.ids.value.length>0?a.row(e).value:null;if(D("This test",()=>t?x(t):[]),!t)return s`<${S} store=${a} kind="test" />`;let r=t.history.filter(m=>m.simulated).length;return s`
<${k}
title=${s`<${P} test=${t.test} />`}
crumb=${A(t.test)}
inspect=${["knowntest",t.id]}
state=${s`
<${f} outcome=${t.last_outcome} />
${t.quarantined&&s`<span class="tag is-quarantined">quarantine</span>`}
`}
actions=${x(t).map(({label:m,icon:l,run:n})=>s`
<button type="button" key=${m} class="button" onClick=${n}>
<${O} name=${l} />
${m}
</button>
`)}
>
${r>0&&s`
<${B}>
${$(r)} of the last ${p(t.history.length,"attempt")} simulated, not run. The figures
include them.
<//>
`}
${t.quarantined&&s`
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
tools=${s`<a href=${_("jobs",{},{test:t.test,org_id:t.org_id,target:t.target})}>
Show all jobs
</a>`}
>
<${N} history=${t.history} />
<//>
</div>
<div>
<${W} test=${t} />
<${u} title="Details">
<${v}
facts=${[["Organization",s`<a href=${_("tests",{},{org_id:t.org_id})}>${t.org_id}</a>`],["Target",t.target],["Last run",s`<a href=${_("job",{id:t.last_job_id})}>
<${T} at=${t.last_at} />
</a>`],["Id",s`<code class="id">${t.id}</code>`]]}
/>
<//>
</div>
</div>
<//>
`}export{F as default,os as title};
