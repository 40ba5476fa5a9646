import{m282_0 as me,m282_1 as ie,m282_2 as ne,m282_3 as _e,m282_4 as ue,m282_5 as le,m282_6 as pe,m282_7 as de,m282_8 as h,m282_9 as ce,m282_10 as fe,m282_11 as $e}from"../main.js";import{m6_0 as xe,m6_1 as be,m6_2 as ve,m6_3 as Te,m6_4 as ye,m6_5 as $}from"../main.js";import{m24_0 as we,m24_1 as Ce,m24_2 as x,m24_3 as b,m24_4 as Ee}from"../shared.js";import{m23_0 as v}from"../main.js";import{m25_0 as T,m25_1 as Ie,m25_2 as Ae,m25_3 as je}from"../shared.js";import{m29_0 as y}from"../shared.js";import{m40_0 as B}from"../shared.js";import{m49_0 as S}from"../shared.js";import{m51_0 as qe,m51_1 as w,m51_2 as ze,m51_3 as He,m51_4 as C,m51_5 as We}from"../shared.js";import{m59_0 as E,m59_1 as Ke}from"../main.js";import{m72_0 as Ze,m72_1 as R}from"../shared.js";import{m75_0 as F}from"../main.js";import{m100_0 as O}from"../main.js";import{m102_0 as u}from"../main.js";import{m107_0 as k,m107_1 as nt}from"../main.js";import{m108_0 as I}from"../main.js";import{m118_0 as A}from"../shared.js";import{m135_0 as ft,m135_1 as j,m135_2 as D}from"../main.js";import{m137_0 as P}from"../main.js";import{m173_0 as bt,m173_1 as vt,m173_2 as V,m173_3 as Tt,m173_4 as yt,m173_5 as Bt,m173_6 as St,m173_7 as wt,m173_8 as Ct,m173_9 as Et,m173_10 as Rt,m173_11 as Ft,m173_12 as g,m173_13 as Ot,m173_14 as kt,m173_15 as It,m173_16 as At,m173_17 as jt,m173_18 as Dt,m173_19 as Pt,m173_20 as Vt,m173_21 as Lt,m173_22 as L}from"../main.js";import{m180_0 as Mt,m180_1 as N,m180_2 as Ut,m180_3 as qt,m180_4 as zt,m180_5 as G}from"../main.js";import{m182_0 as s}from"../main.js";import{m214_0 as Kt,m214_1 as Xt,m214_2 as Yt,m214_3 as Zt,m214_4 as es,m214_5 as ts,m214_6 as ss,m214_7 as as,m214_8 as M}from"../main.js";import{m222_0 as U,m222_1 as ms}from"../main.js";import{m223_0 as q,m223_1 as _s,m223_2 as us,m223_3 as ls,m223_4 as ps,m223_5 as ds,m223_6 as cs,m223_7 as d,m223_8 as fs,m223_9 as $s}from"../main.js";import{m226_0 as z,m226_1 as H,m226_2 as W,m226_3 as xs,m226_4 as bs}from"../main.js";import{m254_0 as c,m254_1 as ys,m254_2 as Bs,m254_3 as Ss}from"../main.js";var Zs=({params:e})=>`${e.app_version_id} ${e.org_id}`,l=({org_id:e,app_version_id:a})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(a)}`;function Q({org_id:e,app_version_id:a}){return G("groups"),c.ids.value.map(t=>c.row(t).value).filter(t=>t?.org_id===e&&t.app_version_id===a).map(t=>["total","waiting","running","done","failed","excused"].map(r=>t[r]).join()).toSorted().join(" ")}var K=e=>({...e,explanation:(c.row(e.id).value??e).explanation}),i=(e,a)=>e.reduce((t,r)=>t+r[a],0);function X({build:e}){return e.file_url?s`
<a href=${e.file_url} download>
<${F} name="download" />
${e.name||"app"}
</a>
`:s`<span class="id">${e.app_url}</span>`}function Y({found:{org_id:e,app_version_id:a,groups:t}}){let r={org_id:e,app_version_id:a},m=`Waiting jobs of build ${a} of ${e}.`;return s`
${i(t,"failed")>0&&U("retry","job")&&s`<${A} filter=${r}>Retry failed<//>`}
${i(t,"waiting")>0&&s`<${k} of=${{filter:r,what:m}} />`}
`}var Z=["done","failed","excused","cancelled","running","waiting","unfinished"],ee=({groups:e})=>Object.fromEntries(Z.map(a=>[a,i(e,a)])),te={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}};function se({found:e,params:a,chosen:t}){let{build:r,groups:m}=e,{org_id:o,app_version_id:n}=e,_=ee(e),f=p=>q(d("jobs",{},{org_id:o,app_version_id:n,...te[p]??{status:p}}));return s`
<div class="batch-summary">
<${v} group=${$(_)} />
<${B} counts=${$(_)} choose=${f} />
<${b} path=${l(a)} version=${`${_.done} ${_.failed}`} chosen=${t} />
<${S}
className="is-strip build-facts"
facts=${[["App",r&&s`<${X} build=${r} />`],["Size",r?.size!=null&&V(r.size)],["First seen",m.length>0&&L(m.map(p=>p.created_at).toSorted()[0])],["Jobs",s`
<a href=${d("jobs",{},{org_id:e.org_id,app_version_id:e.app_version_id})}>
${g(i(m,"total"))}
</a>
`],["Installs",W(e)],["Installs avoided",H(e)],["Starts avoided",e.starts_avoided>0&&g(e.starts_avoided)]]}
/>
${e.saved_seconds>0&&s`<p class="quiet">${z}</p>`}
</div>
`}function ae({batches:e}){if(e.length===0)return s`<p class="nothing">Its jobs were submitted one by one.</p>`;let a=new Map(e.map(t=>[t.id,{value:t}]));return s`
<${P}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...a.keys()]}
rowOf=${t=>a.get(t)}
...${T}
/>
`}function J({params:e,query:a}){let t=h(M,[]),r=Q(e),m=N(`${l(e)}/summary`,r,t?.summary??null),o=m.data.value,n=m.error.value;return n?.status===404?s`<${I} problem=${{status:404,text:n.message}} />`:s`
<${O}
title=${s`<${E} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,d("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${o?.groups.length>0&&s`<${y} status=${o.status} />`}
actions=${o&&s`<${Y} found=${o} />`}
>
${n&&!o&&s`<${j} title="The build could not be loaded" text=${n.message} again=${m.load} />`}
${!o&&!n&&s`<${D} />`}
${o&&s`
<${se} found=${o} params=${e} chosen=${a.get("with")??""} />
<${w}
key=${l(e)}
path=${`${l(e)}/failures`}
version=${i(o.groups,"failed")}
ended=${i(o.groups,"done")}
initial=${t?.failures??null}
>
${(_,f)=>s`
<${u} id="failures" title="Failures" note=${C(_)}>${f()}<//>
`}
<//>
<${u} id="changes" title="Changes">
<${x}
path=${l(e)}
version=${`${i(o.groups,"done")} ${i(o.groups,"failed")}`}
chosen=${a.get("with")??""}
/>
<//>
<${u} id="groups" title="Groups by target">
<${R} groups=${o.groups.map(K)} />
<//>
<${u} id="batches" title="Batches" note=${o.batches.length||""}>
<${ae} batches=${o.batches} />
<//>
`}
<//>
`}export{J as default,l as pathOf,Zs as title};
