import{m42_0 as y}from"../shared.js";import{m46_0 as v}from"../shared.js";import{m56_0 as w,m56_1 as J}from"../main.js";import{m72_0 as O}from"../main.js";import{m92_0 as S}from"../shared.js";import{m95_0 as f,m95_1 as st,m95_2 as at}from"../shared.js";import{m96_0 as k}from"../main.js";import{m98_0 as u}from"../main.js";import{m111_0 as q,m111_1 as ut}from"../shared.js";import{m125_0 as B,m125_1 as pt}from"../main.js";import{m133_0 as C}from"../main.js";import{m135_0 as ht,m135_1 as g,m135_2 as h}from"../shared.js";import{m136_0 as bt,m136_1 as x}from"../shared.js";import{m138_0 as wt,m138_1 as P}from"../main.js";import{m140_0 as c}from"../shared.js";import{m141_0 as T}from"../main.js";import{m161_0 as Pt,m161_1 as jt,m161_2 as At,m161_3 as Rt,m161_4 as j,m161_5 as Dt,m161_6 as It,m161_7 as Ft}from"../shared.js";import{m169_0 as Mt,m169_1 as Et,m169_2 as Wt,m169_3 as Ht,m169_4 as zt,m169_5 as p,m169_6 as Gt,m169_7 as Qt,m169_8 as Ut,m169_9 as Yt,m169_10 as Jt,m169_11 as Kt,m169_12 as $,m169_13 as b,m169_14 as d,m169_15 as Vt,m169_16 as Xt,m169_17 as Zt,m169_18 as te,m169_19 as ee,m169_20 as se,m169_21 as A,m169_22 as ae}from"../main.js";import{m176_0 as re,m176_1 as ne,m176_2 as ie,m176_3 as le,m176_4 as ue,m176_5 as R}from"../main.js";import{m178_0 as s}from"../main.js";import{m212_0 as de,m212_1 as fe,m212_2 as ge,m212_3 as he,m212_4 as xe,m212_5 as D}from"../main.js";import{m218_0 as ye,m218_1 as ve,m218_2 as we,m218_3 as Oe,m218_4 as Se,m218_5 as ke,m218_6 as qe,m218_7 as _,m218_8 as Be,m218_9 as Ce}from"../main.js";import{m253_0 as Ae,m253_1 as Re,m253_2 as I}from"../main.js";function os({params:e}){let a=I(`test:${e.id}`);return a.ids.value,a.row(e.id).value?.test??"Test"}var L=[{name:"outcome",title:"Outcome",cell:e=>s`<${f} outcome=${e.outcome} />`},{name:"version",title:"Build",main:!0,cell:e=>e.app_version_id},{name:"agent",title:"Agent",cell:e=>e.agent},{name:"message",title:"Cause",cell:e=>e.cause&&s`<span class="cause" title=${e.cause}>${e.cause}</span>`},{name:"took",title:"Duration",numeric:!0,cell:e=>s`<span class="number">${d(e.run_seconds)}</span>`},{name:"at",title:"Time",numeric:!0,cell:e=>s`<${T} className="quiet" at=${e.finished_at} />`}],N=({history:e})=>{let a=new Map(e.map(t=>[t.attempt,{value:t}]));return s`
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
