import{m275_0 as re,m275_1 as me,m275_2 as ie,m275_3 as ne,m275_4 as ue,m275_5 as _e,m275_6 as le,m275_7 as pe,m275_8 as h,m275_9 as ce,m275_10 as de,m275_11 as fe}from"../main.js";import{m6_0 as he,m6_1 as xe,m6_2 as be,m6_3 as ve,m6_4 as Te,m6_5 as $}from"../main.js";import{m22_0 as we,m22_1 as Se,m22_2 as x,m22_3 as b,m22_4 as Ce}from"../shared.js";import{m21_0 as v}from"../main.js";import{m23_0 as T,m23_1 as Ie,m23_2 as Oe,m23_3 as je}from"../shared.js";import{m27_0 as y}from"../shared.js";import{m37_0 as B}from"../shared.js";import{m46_0 as w}from"../shared.js";import{m48_0 as Ve,m48_1 as S,m48_2 as ze,m48_3 as He,m48_4 as C,m48_5 as qe}from"../shared.js";import{m56_0 as R,m56_1 as Qe}from"../main.js";import{m69_0 as Ye,m69_1 as E}from"../shared.js";import{m72_0 as F}from"../main.js";import{m96_0 as k}from"../main.js";import{m98_0 as _}from"../main.js";import{m103_0 as I,m103_1 as it}from"../main.js";import{m104_0 as O}from"../main.js";import{m114_0 as j}from"../shared.js";import{m131_0 as dt,m131_1 as P,m131_2 as A}from"../main.js";import{m133_0 as D}from"../main.js";import{m168_0 as xt,m168_1 as L,m168_2 as bt,m168_3 as vt,m168_4 as Tt,m168_5 as yt,m168_6 as Bt,m168_7 as wt,m168_8 as St,m168_9 as g,m168_10 as Ct,m168_11 as Rt,m168_12 as Et,m168_13 as Ft,m168_14 as kt,m168_15 as It,m168_16 as Ot,m168_17 as jt,m168_18 as N}from"../main.js";import{m175_0 as Dt,m175_1 as G,m175_2 as Lt,m175_3 as Nt,m175_4 as Gt,m175_5 as M}from"../main.js";import{m177_0 as s}from"../main.js";import{m207_0 as Ht,m207_1 as qt,m207_2 as Wt,m207_3 as Jt,m207_4 as Qt,m207_5 as Kt,m207_6 as Xt,m207_7 as Yt,m207_8 as U}from"../main.js";import{m215_0 as V,m215_1 as ts}from"../main.js";import{m216_0 as z,m216_1 as os,m216_2 as rs,m216_3 as ms,m216_4 as is,m216_5 as ns,m216_6 as us,m216_7 as c,m216_8 as _s,m216_9 as ls}from"../main.js";import{m219_0 as H,m219_1 as q,m219_2 as ds,m219_3 as fs}from"../main.js";import{m247_0 as d,m247_1 as hs,m247_2 as xs,m247_3 as bs}from"../main.js";var Js=({params:e})=>`${e.app_version_id} ${e.org_id}`,l=({org_id:e,app_version_id:a})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(a)}`;function J({org_id:e,app_version_id:a}){return M("groups"),d.ids.value.map(t=>d.row(t).value).filter(t=>t?.org_id===e&&t.app_version_id===a).map(t=>["total","waiting","running","done","failed","excused"].map(r=>t[r]).join()).toSorted().join(" ")}var Q=e=>({...e,explanation:(d.row(e.id).value??e).explanation}),i=(e,a)=>e.reduce((t,r)=>t+r[a],0);function K({build:e}){return e.file_url?s`
<a href=${e.file_url} download>
<${F} name="download" />
${e.name||"app"}
</a>
`:s`<span class="id">${e.app_url}</span>`}function X({found:{org_id:e,app_version_id:a,groups:t}}){let r={org_id:e,app_version_id:a},m=`Waiting jobs of build ${a} of ${e}.`;return s`
${i(t,"failed")>0&&V("retry","job")&&s`<${j} filter=${r}>Retry failed<//>`}
${i(t,"waiting")>0&&s`<${I} of=${{filter:r,what:m}} />`}
`}var Y=["done","failed","excused","cancelled","running","waiting","unfinished"],Z=({groups:e})=>Object.fromEntries(Y.map(a=>[a,i(e,a)])),ee={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}};function te({found:e,params:a,chosen:t}){let{build:r,groups:m}=e,{org_id:o,app_version_id:n}=e,u=Z(e),f=p=>z(c("jobs",{},{org_id:o,app_version_id:n,...ee[p]??{status:p}}));return s`
<div class="batch-summary">
<${v} group=${$(u)} />
<${B} counts=${$(u)} choose=${f} />
<${b} path=${l(a)} version=${`${u.done} ${u.failed}`} chosen=${t} />
<${w}
className="is-strip build-facts"
facts=${[["App",r&&s`<${K} build=${r} />`],["Size",r?.size!=null&&L(r.size)],["First seen",m.length>0&&N(m.map(p=>p.created_at).toSorted()[0])],["Jobs",s`
<a href=${c("jobs",{},{org_id:e.org_id,app_version_id:e.app_version_id})}>
${g(i(m,"total"))}
</a>
`],["Installs",q(e)],["Installs avoided",H(e)],["Starts avoided",e.starts_avoided>0&&g(e.starts_avoided)]]}
/>
</div>
`}function se({batches:e}){if(e.length===0)return s`<p class="nothing">Its jobs were submitted one by one.</p>`;let a=new Map(e.map(t=>[t.id,{value:t}]));return s`
<${D}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...a.keys()]}
rowOf=${t=>a.get(t)}
...${T}
/>
`}function W({params:e,query:a}){let t=h(U,[]),r=J(e),m=G(`${l(e)}/summary`,r,t?.summary??null),o=m.data.value,n=m.error.value;return n?.status===404?s`<${O} problem=${{status:404,text:n.message}} />`:s`
<${k}
title=${s`<${R} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,c("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${o?.groups.length>0&&s`<${y} status=${o.status} />`}
actions=${o&&s`<${X} found=${o} />`}
>
${n&&!o&&s`<${P} title="The build could not be loaded" text=${n.message} again=${m.load} />`}
${!o&&!n&&s`<${A} />`}
${o&&s`
<${te} found=${o} params=${e} chosen=${a.get("with")??""} />
<${S}
key=${l(e)}
path=${`${l(e)}/failures`}
version=${i(o.groups,"failed")}
ended=${i(o.groups,"done")}
initial=${t?.failures??null}
>
${(u,f)=>s`
<${_} id="failures" title="Failures" note=${C(u)}>${f()}<//>
`}
<//>
<${_} id="changes" title="Changes">
<${x}
path=${l(e)}
version=${`${i(o.groups,"done")} ${i(o.groups,"failed")}`}
chosen=${a.get("with")??""}
/>
<//>
<${_} id="groups" title="Groups by target">
<${E} groups=${o.groups.map(Q)} />
<//>
<${_} id="batches" title="Batches" note=${o.batches.length||""}>
<${se} batches=${o.batches} />
<//>
`}
<//>
`}export{W as default,l as pathOf,Js as title};
