import{m42_0 as y}from"../shared.js";import{m46_0 as v}from"../shared.js";import{m56_0 as w,m56_1 as K}from"../main.js";import{m72_0 as k}from"../main.js";import{m92_0 as O}from"../shared.js";import{m95_0 as f,m95_1 as at}from"../shared.js";import{m96_0 as S}from"../main.js";import{m98_0 as u}from"../main.js";import{m111_0 as q,m111_1 as lt}from"../shared.js";import{m125_0 as B,m125_1 as _t}from"../main.js";import{m133_0 as C}from"../main.js";import{m135_0 as gt,m135_1 as g,m135_2 as h}from"../shared.js";import{m136_0 as Tt,m136_1 as x}from"../shared.js";import{m138_0 as vt,m138_1 as P}from"../main.js";import{m140_0 as _}from"../shared.js";import{m141_0 as T}from"../main.js";import{m160_0 as Ct,m160_1 as Pt,m160_2 as j,m160_3 as jt,m160_4 as At,m160_5 as Rt}from"../shared.js";import{m168_0 as Ft,m168_1 as Lt,m168_2 as Mt,m168_3 as p,m168_4 as Nt,m168_5 as Et,m168_6 as Wt,m168_7 as Ht,m168_8 as zt,m168_9 as $,m168_10 as b,m168_11 as d,m168_12 as Gt,m168_13 as Qt,m168_14 as Yt,m168_15 as Jt,m168_16 as Kt,m168_17 as A,m168_18 as Ut}from"../main.js";import{m175_0 as Zt,m175_1 as te,m175_2 as ee,m175_3 as ae,m175_4 as se,m175_5 as R}from"../main.js";import{m177_0 as a}from"../main.js";import{m210_0 as ie,m210_1 as le,m210_2 as ue,m210_3 as ce,m210_4 as _e,m210_5 as D}from"../main.js";import{m216_0 as de,m216_1 as fe,m216_2 as ge,m216_3 as he,m216_4 as xe,m216_5 as Te,m216_6 as be,m216_7 as c,m216_8 as ye,m216_9 as ve}from"../main.js";import{m251_0 as Oe,m251_1 as Se,m251_2 as I}from"../main.js";function Ve({params:e}){let s=I(`test:${e.id}`);return s.ids.value,s.row(e.id).value?.test??"Test"}var L=[{name:"outcome",title:"Outcome",cell:e=>a`<${f} outcome=${e.outcome} />`},{name:"version",title:"Build",main:!0,cell:e=>e.app_version_id},{name:"agent",title:"Agent",cell:e=>e.agent},{name:"message",title:"Cause",cell:e=>e.cause&&a`<span class="cause" title=${e.cause}>${e.cause}</span>`},{name:"took",title:"Duration",numeric:!0,cell:e=>a`<span class="number">${d(e.run_seconds)}</span>`},{name:"at",title:"Time",numeric:!0,cell:e=>a`<${T} className="quiet" at=${e.finished_at} />`}],M=({history:e})=>{let s=new Map(e.map(t=>[t.attempt,{value:t}]));return a`
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
