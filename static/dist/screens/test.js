import{m50_0 as y}from"../shared.js";import{m54_0 as v}from"../shared.js";import{m64_0 as w,m64_1 as S,m64_2 as O}from"../main.js";import{m81_0 as k}from"../main.js";import{m101_0 as B}from"../shared.js";import{m105_0 as nt,m105_1 as d,m105_2 as it}from"../shared.js";import{m106_0 as C}from"../main.js";import{m108_0 as _}from"../main.js";import{m121_0 as q,m121_1 as dt}from"../shared.js";import{m135_0 as F,m135_1 as xt,m135_2 as Tt}from"../main.js";import{m144_0 as P}from"../main.js";import{m146_0 as wt,m146_1 as f,m146_2 as g}from"../shared.js";import{m147_0 as R,m147_1 as kt,m147_2 as x}from"../shared.js";import{m149_0 as qt,m149_1 as j,m149_2 as Ft}from"../main.js";import{m151_0 as p}from"../shared.js";import{m152_0 as T}from"../main.js";import{m173_0 as Dt,m173_1 as Et,m173_2 as A,m173_3 as Lt,m173_4 as Mt,m173_5 as Ht}from"../shared.js";import{m181_0 as zt,m181_1 as Gt,m181_2 as Qt,m181_3 as Ut,m181_4 as Yt,m181_5 as $,m181_6 as Jt,m181_7 as Vt,m181_8 as Xt,m181_9 as Zt,m181_10 as te,m181_11 as ee,m181_12 as c,m181_13 as h,m181_14 as b,m181_15 as ae,m181_16 as se,m181_17 as oe,m181_18 as me,m181_19 as re,m181_20 as ne,m181_21 as N,m181_22 as ie,m181_23 as le}from"../main.js";import{m188_0 as pe,m188_1 as $e,m188_2 as ce,m188_3 as de,m188_4 as fe,m188_5 as ge,m188_6 as I}from"../main.js";import{m190_0 as a}from"../main.js";import{m227_0 as ye,m227_1 as ve,m227_2 as we,m227_3 as Se,m227_4 as Oe,m227_5 as D}from"../main.js";import{m234_0 as Ce,m234_1 as qe,m234_2 as Fe,m234_3 as Pe,m234_4 as Re,m234_5 as je,m234_6 as Ae,m234_7 as l,m234_8 as Ne,m234_9 as Ie}from"../main.js";import{m237_0 as Le,m237_1 as E}from"../main.js";import{m271_0 as Ke,m271_1 as We,m271_2 as L}from"../main.js";import{m293_0 as Qe,m293_1 as M,m293_2 as Ue}from"../shared.js";function ha({params:t}){let s=L(`test:${t.id}`);return s.ids.value,s.row(t.id).value?.test??"Test"}var K=({run:{cause:t,org_id:s,fingerprint:e}})=>e===null?a`<span class="cause clamp" title=${t}>${t}</span>`:a`
<a class="cause clamp" href=${l("failures",{},{cause:`${s}/${e}`})} title=${t}>${t}</a>
`,W=[{name:"outcome",title:"Outcome",cell:t=>a`<${d} outcome=${t.outcome} />`},{name:"version",title:"Build",main:!0,cell:({org_id:t,app_version_id:s})=>a`
<span class="build" title=${s}><${O} org=${t} version=${s} /><span class="build-version"><${S} version=${s} /></span></span>
`},{name:"agent",title:"Agent",cell:t=>t.agent},{name:"message",title:"Cause",cell:t=>t.cause&&a`<${K} run=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>a`<span class="number">${E(t)}</span>`},{name:"at",title:"Time",numeric:!0,cell:t=>a`<${T} className="quiet" at=${t.finished_at} />`}],z=({test:{org_id:t,history:s}})=>{let e=new Map(s.map(o=>[o.attempt,{value:{...o,org_id:t}}]));return a`
<${P}
id="history-list"
label="Recent attempts"
className="runs"
kind="run"
columns=${W}
ids=${[...e.keys()]}
rowOf=${o=>e.get(o)}
hrefOf=${o=>l("job",{id:o.job_id})}
failed=${o=>o.outcome!=="passed"}
/>
`},G=t=>t.pass_rate===null?"":t.pass_rate>=.95?"good":t.pass_rate<.7?"bad":"warn";function Q({test:t}){let{passed:s,attempts:e,flaky:o,jobs:r,usual_seconds:u,last_seconds:n}=t;return a`
<div class="tiles test-tiles"><${p}
name="Passed"
value=${h(t.pass_rate)}
tone=${G(t)}
note=${`${c(s)} of ${$(e,"attempt")}`}
/><${p}
name="Flaky"
value=${h(t.flaky_rate)}
tone=${o>0?"warn":""}
note=${`${c(o)} of ${$(r,"job")} passed only on retry`}
/><${p}
name="Usual duration"
value=${u===null?"\u2013":b(u)}
note=${M(t)||(n===null?"":`the last time ${b(n)}`)}
/><${p}
name="Last 20"
value=${a`<${q} outcomes=${t.recent} />`}
note="passes up, failures down"
/></div>
`}function U({test:t}){let{history:s}=t,e=g(s,m=>m.agent).sort((m,i)=>i.failed/i.ran-m.failed/m.ran||i.ran-m.ran),o=g(s,m=>m.app_version_id),r=({key:m,...i})=>({...i,key:m,name:a`<a href=${l("agent",{name:m})}>${m}</a>`}),u=({key:m,...i})=>({...i,key:m,name:a`
<${w} org=${t.org_id} version=${m} link />
`}),n=s.length>0?`last ${$(s.length,"attempt")}`:"";return a`
<${_} title="By agent" note=${n}><${f} label="Attempts by agent" by="Agent" rows=${e.map(r)} /><//><${_} title="By build" note=${n}><${f} label="Attempts by build" by="Build" rows=${o.map(u)} /><//>
`}function H({params:{id:t}}){let s=I(`test:${t}`),e=s.ids.value.length>0?s.row(t).value:null;if(D("This test",()=>e?x(e):[]),!e)return a`<${B} store=${s} kind="test" />`;let o=e.history.filter(r=>r.simulated).length;return a`
<${C}
title=${a`<${j} test=${e.test} />`}
crumb=${N(e.test)}
inspect=${["knowntest",e.id]}
state=${a`
<${d} outcome=${e.last_outcome} />${e.quarantined&&a`<span class="tag is-quarantined">quarantine</span>`}<${R} test=${e} />
`}
actions=${x(e).map(({label:r,icon:u,run:n})=>a`
<button type="button" key=${r} class="button" onClick=${n}><${k} name=${u} />${r}</button>
`)}
>${o>0&&a`
<${F}>${c(o)} of the last ${$(e.history.length,"attempt")} simulated, not run. The figures
include them.
<//>
`}${e.quarantined&&a`
<p class="why" data-why>
In quarantine ${A(e)}. It still runs; its failures do not fail a batch.
</p>
`}<${Q} test=${e} /><div class="columns"><div><${_} title="Durations"><${y} history=${e.history} usual=${e.usual_seconds} /><//><${_}
title="Recent attempts"
tools=${a`<a href=${l("jobs",{},{test:e.test,org_id:e.org_id,target:e.target})}>
Show all jobs
</a>`}
><${z} test=${e} /><//></div><div><${U} test=${e} /><${_} title="Details"><${v}
facts=${[["Organization",a`<a href=${l("tests",{},{org_id:e.org_id})}>${e.org_id}</a>`],["Target",e.target],["Last run",a`<a href=${l("job",{id:e.last_job_id})}><${T} at=${e.last_at} /></a>`],["Id",a`<code class="id">${e.id}</code>`]]}
/><//></div></div><//>
`}export{H as default,ha as title};
