import{m291_0 as Ee,m291_1 as Ae,m291_2 as Re,m291_3 as Fe,m291_4 as Oe,m291_5 as Ie,m291_6 as Pe,m291_7 as De,m291_8 as w,m291_9 as Le,m291_10 as qe,m291_11 as Ne}from"../main.js";import{m0_0 as Me,m0_1 as Ve,m0_2 as Je,m0_3 as Ge,m0_4 as We,m0_5 as Ue,m0_6 as ze,m0_7 as Qe,m0_8 as S,m0_9 as Ke,m0_10 as Xe,m0_11 as Ye,m0_12 as Ze,m0_13 as et,m0_14 as tt,m0_15 as st,m0_16 as ot,m0_17 as at,m0_18 as rt}from"../main.js";import{m7_0 as nt,m7_1 as ut,m7_2 as lt,m7_3 as _t,m7_4 as dt,m7_5 as v,m7_6 as pt}from"../main.js";import{m26_0 as $t,m26_1 as ht,m26_2 as T,m26_3 as C,m26_4 as k,m26_5 as gt}from"../shared.js";import{m25_0 as E}from"../main.js";import{m27_0 as A,m27_1 as yt,m27_2 as wt,m27_3 as St}from"../shared.js";import{m31_0 as R}from"../shared.js";import{m32_0 as At,m32_1 as Rt,m32_2 as F}from"../shared.js";import{m178_0 as It,m178_1 as Pt,m178_2 as O,m178_3 as Dt,m178_4 as Lt,m178_5 as I,m178_6 as qt,m178_7 as Nt,m178_8 as jt,m178_9 as Ht,m178_10 as Mt,m178_11 as Vt,m178_12 as f,m178_13 as Jt,m178_14 as Gt,m178_15 as Wt,m178_16 as Ut,m178_17 as zt,m178_18 as Qt,m178_19 as Kt,m178_20 as Xt,m178_21 as Yt,m178_22 as P,m178_23 as Zt}from"../main.js";import{m187_0 as s}from"../main.js";import{m230_0 as D,m230_1 as as,m230_2 as rs,m230_3 as ms,m230_4 as is,m230_5 as L,m230_6 as ns,m230_7 as c,m230_8 as us,m230_9 as ls}from"../main.js";import{m79_0 as $}from"../main.js";import{m98_0 as q}from"../main.js";var he=5;function ge({found:e,tests:t,chosen:o,showAll:a}){let{org_id:m,with:u,others:r}=e,i=l=>L({with:l},{push:!0}),_=[{label:"Previous build",checked:!o,run:()=>i("")},...r.map(l=>({label:l,checked:l===o,run:()=>i(l)}))],p=r.length>0&&s`
<${q} label="Another build" items=${_} className="button is-link">
Another build<${$} name="down" /><//>
`;return u===null?s`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${p}</p>`:s`
<${k} found=${e} tools=${p} few=${he} showAll=${a}
ended=${t.done+t.failed}
left=${t.unfinished>0?`${f(t.unfinished)} to run`:""}
against=${s`the last runs of <a href=${c("build",{org_id:m,app_version_id:u})}>${u}</a>`}
/>
`}var N=({path:e,tests:t,version:o,chosen:a})=>s`
<${C}
key=${`${e} ${a}`}
path=${`${e}/compare`}
query=${a?{with:a}:{}}
version=${o}
title="The builds could not be compared"
draw=${(m,u)=>s`
<${ge} found=${m} tests=${t} chosen=${a} showAll=${u} />
`}
/>
`;import{m43_0 as j}from"../shared.js";import{m49_0 as H}from"../main.js";import{m52_0 as M}from"../shared.js";import{m54_0 as As,m54_1 as V,m54_2 as Rs,m54_3 as Fs,m54_4 as Os,m54_5 as J,m54_6 as Is}from"../shared.js";import{m62_0 as G,m62_1 as Ls,m62_2 as qs}from"../main.js";import{m76_0 as Hs,m76_1 as W}from"../shared.js";import{m104_0 as U}from"../main.js";import{m106_0 as h}from"../main.js";import{m111_0 as z,m111_1 as zs,m111_2 as Q}from"../main.js";import{m112_0 as K}from"../main.js";import{m122_0 as X,m122_1 as Zs,m122_2 as eo}from"../shared.js";import{m133_0 as oo,m133_1 as ao,m133_2 as Y}from"../main.js";import{m139_0 as io,m139_1 as Z,m139_2 as ee}from"../main.js";import{m141_0 as te,m141_1 as se,m141_2 as oe}from"../shared.js";import{m142_0 as ae}from"../main.js";import{m13_0 as fo,m13_1 as $o,m13_2 as re}from"../shared.js";import{m185_0 as bo,m185_1 as me,m185_2 as xo,m185_3 as vo,m185_4 as Bo,m185_5 as ie}from"../main.js";import{m220_0 as So,m220_1 as To,m220_2 as Co,m220_3 as ko,m220_4 as Eo,m220_5 as Ao,m220_6 as Ro,m220_7 as Fo,m220_8 as ne}from"../main.js";import{m229_0 as ue,m229_1 as Po}from"../main.js";import{m234_0 as le,m234_1 as qo,m234_2 as _e,m234_3 as de,m234_4 as No,m234_5 as jo}from"../main.js";import{m262_0 as g,m262_1 as pe,m262_2 as Vo,m262_3 as Jo,m262_4 as Go}from"../main.js";var Ta=({params:e})=>`${e.app_version_id} ${e.org_id}`,b=({org_id:e,app_version_id:t})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}`,ce=["total","done","failed","excused","cancelled"];function fe({org_id:e,app_version_id:t},o){return ie("groups"),g.ids.value.map(a=>g.row(a).value).filter(a=>a?.org_id===e&&a.app_version_id===t).map(a=>o.map(m=>a[m]).join()).toSorted().join(" ")}function be(e,t){let o=fe({org_id:e,app_version_id:t},ce);return g.loaded.value?o:null}function xe(e){let{explanation:t,held_since:o}=g.row(e.id).value??e;return{...e,explanation:t,held_since:o}}var d=(e,t)=>e.reduce((o,a)=>o+a[t],0),y=({groups:e,tests:t})=>d(e,"total")>t.total,B=({groups:e})=>["total","done","failed","cancelled"].map(t=>d(e,t)).join(" ");function ve({build:e}){return e.file_url?s`
<a href=${e.file_url} download><${$} name="download" />${e.name||"app"}</a>
`:s`<span class="id">${e.app_url}</span>`}var Be=({status:e,groups:t})=>{let o=t.filter(({unfinished:a})=>a>0);return o.length>0&&o.every(oe)?"held":e};function ye({found:{org_id:e,app_version_id:t,groups:o,tests:a}}){let m=Q({org_id:e,app_version_id:t});return s`
${o.some(se)&&ue("release","build")&&s`
<button type="button" class="button" onClick=${()=>S(e,t)}><${$} name="running" />
Release build
</button>
`}<${X} filter=${m.filter} tests=${a} />${d(o,"waiting")>0&&s`<${z} of=${m} />`}
`}var we={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}};function Se({found:e,compared:t}){let{build:o,groups:a,tests:m,org_id:u,app_version_id:r}=e,i={...m,waiting:d(a,"waiting"),running:d(a,"running")},_=a.filter(({waiting:n,running:x})=>n+x>0),[p]=a.map(n=>n.held_since).filter(Boolean).toSorted(),l=n=>{n==="failed"&&y(e)?location.hash="failures":D(c("jobs",{},{org_id:u,app_version_id:r,...we[n]??{status:n}}))};return s`
<div class="batch-summary"><${te} groups=${a} /><${E} group=${v(i)} /><div class="batch-now"><${j} counts=${v(i)} choose=${l} />${_.length>0&&!_.every(pe)&&s`<${F} rows=${_} />`}</div><${T} found=${t} /><${M}
className="is-strip build-facts"
facts=${[["App",o&&s`<${ve} build=${o} />`],["Size",o?.size!=null&&O(o.size)],["First seen",a.length>0&&P(a.map(n=>n.created_at).toSorted()[0])],["Jobs",s`
<a href=${c("jobs",{},{org_id:u,app_version_id:r})}>${f(d(a,"total"))}</a>${y(e)&&s`${" "}<span class="quiet">· ${I(m.total,"test")}</span>`}
`],["Held",p&&s`<${H} since=${p} />`],["Installs",de(e)],["Installs avoided",_e(e)],["Starts avoided",e.starts_avoided>0&&f(e.starts_avoided)]]}
/>${i.running>0&&s`<p class="quiet">Installs count when their attempt ends: ${f(i.running)} still running.</p>`}${e.saved_seconds>0&&s`<p class="quiet">${le}</p>`}</div>
`}function Te({batches:e}){if(e.length===0)return s`<p class="nothing">Its jobs were submitted one by one.</p>`;let t=new Map(e.map(o=>[o.id,{value:o}]));return s`
<${ae}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...t.keys()]}
rowOf=${o=>t.get(o)}
...${A}
/>
`}function $e({params:e,query:t}){let o=w(ne,[]),a=fe(e,[...ce,"waiting","running"]),m=me(`${b(e)}/summary`,a,o?.summary??null),u=m.data.value,r=u&&{...u,groups:u.groups.map(xe)},i=m.error.value,_=t.get("with")??"",{found:p,changes:l}=re(r&&b(e),_?{with:_}:{},r&&B(r),n=>be(e.org_id,n));return i?.status===404?s`<${K} problem=${{status:404,text:i.message}} />`:s`
<${U}
title=${s`<${G} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,c("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${r?.groups.length>0&&s`<${R} status=${Be(r)} />`}
actions=${r&&s`<${ye} found=${r} />`}
>${i&&!r&&s`<${Z} title="The build could not be loaded" text=${i.message} again=${m.load} />`}${!r&&!i&&s`<${ee} />`}${r&&s`
<${Y}
many=${r.tests.simulated}
total=${r.tests.total}
href=${c("jobs",{},{...e,q:"simulated:true"})}
/><${Se} found=${r} compared=${p} /><${V}
key=${b(e)}
path=${`${b(e)}/failures`}
version=${`${y(r)?B(r):d(r.groups,"failed")} ${l}`}
ended=${d(r.groups,"done")}
initial=${o?.failures??null}
>${(n,x)=>s`
<${h} id="failures" title="Failures" note=${J(n)}>${x()}<//>
`}<//><${h} id="changes" title="Changes"><${N}
path=${b(e)}
tests=${r.tests}
version=${`${B(r)} ${l}`}
chosen=${_}
/><//><${h} id="groups" title="Groups by target"><${W} groups=${r.groups} /><//><${h} id="batches" title="Batches" note=${r.batches.length||""}><${Te} batches=${r.batches} /><//>
`}<//>
`}export{$e as default,b as pathOf,Ta as title};
