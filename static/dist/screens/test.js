import{m51_0 as y}from"../shared.js";import{m55_0 as v}from"../shared.js";import{m65_0 as w,m65_1 as S,m65_2 as O}from"../main.js";import{m82_0 as k}from"../main.js";import{m102_0 as B}from"../shared.js";import{m106_0 as nt,m106_1 as d,m106_2 as it}from"../shared.js";import{m107_0 as C}from"../main.js";import{m109_0 as _}from"../main.js";import{m122_0 as q,m122_1 as dt}from"../shared.js";import{m136_0 as F,m136_1 as xt,m136_2 as Tt}from"../main.js";import{m145_0 as P}from"../main.js";import{m147_0 as wt,m147_1 as f,m147_2 as g}from"../shared.js";import{m148_0 as R,m148_1 as kt,m148_2 as x}from"../shared.js";import{m150_0 as qt,m150_1 as j,m150_2 as Ft}from"../main.js";import{m152_0 as p}from"../shared.js";import{m153_0 as T}from"../main.js";import{m174_0 as Dt,m174_1 as Et,m174_2 as A,m174_3 as Lt,m174_4 as Mt,m174_5 as Ht}from"../shared.js";import{m182_0 as zt,m182_1 as Gt,m182_2 as Qt,m182_3 as Ut,m182_4 as Yt,m182_5 as $,m182_6 as Jt,m182_7 as Vt,m182_8 as Xt,m182_9 as Zt,m182_10 as te,m182_11 as ee,m182_12 as c,m182_13 as h,m182_14 as b,m182_15 as ae,m182_16 as se,m182_17 as oe,m182_18 as me,m182_19 as re,m182_20 as ne,m182_21 as N,m182_22 as ie,m182_23 as le}from"../main.js";import{m189_0 as pe,m189_1 as $e,m189_2 as ce,m189_3 as de,m189_4 as fe,m189_5 as ge,m189_6 as I}from"../main.js";import{m191_0 as a}from"../main.js";import{m228_0 as ye,m228_1 as ve,m228_2 as we,m228_3 as Se,m228_4 as Oe,m228_5 as D}from"../main.js";import{m235_0 as Ce,m235_1 as qe,m235_2 as Fe,m235_3 as Pe,m235_4 as Re,m235_5 as je,m235_6 as Ae,m235_7 as l,m235_8 as Ne,m235_9 as Ie}from"../main.js";import{m238_0 as Le,m238_1 as E}from"../main.js";import{m272_0 as Ke,m272_1 as We,m272_2 as L}from"../main.js";import{m294_0 as Qe,m294_1 as M,m294_2 as Ue}from"../shared.js";function ha({params:t}){let s=L(`test:${t.id}`);return s.ids.value,s.row(t.id).value?.test??"Test"}var K=({run:{cause:t,org_id:s,fingerprint:e}})=>e===null?a`<span class="cause clamp" title=${t}>${t}</span>`:a`
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
