import{m282_0 as me,m282_1 as ie,m282_2 as ne,m282_3 as _e,m282_4 as ue,m282_5 as le,m282_6 as pe,m282_7 as ce,m282_8 as h,m282_9 as de,m282_10 as fe,m282_11 as $e}from"../main.js";import{m6_0 as xe,m6_1 as be,m6_2 as ve,m6_3 as Te,m6_4 as ye,m6_5 as $}from"../main.js";import{m24_0 as we,m24_1 as Ce,m24_2 as x,m24_3 as b,m24_4 as Ee}from"../shared.js";import{m23_0 as v}from"../main.js";import{m25_0 as T,m25_1 as Ie,m25_2 as Ae,m25_3 as je}from"../shared.js";import{m29_0 as y}from"../shared.js";import{m40_0 as B}from"../shared.js";import{m49_0 as S}from"../shared.js";import{m51_0 as qe,m51_1 as w,m51_2 as ze,m51_3 as He,m51_4 as We,m51_5 as C,m51_6 as Je}from"../shared.js";import{m59_0 as E,m59_1 as Xe}from"../main.js";import{m72_0 as es,m72_1 as R}from"../shared.js";import{m75_0 as F}from"../main.js";import{m100_0 as O}from"../main.js";import{m102_0 as u}from"../main.js";import{m107_0 as k,m107_1 as _s}from"../main.js";import{m108_0 as I}from"../main.js";import{m118_0 as A}from"../shared.js";import{m135_0 as $s,m135_1 as j,m135_2 as D}from"../main.js";import{m137_0 as P}from"../main.js";import{m173_0 as vs,m173_1 as Ts,m173_2 as V,m173_3 as ys,m173_4 as Bs,m173_5 as Ss,m173_6 as ws,m173_7 as Cs,m173_8 as Es,m173_9 as Rs,m173_10 as Fs,m173_11 as Os,m173_12 as g,m173_13 as ks,m173_14 as Is,m173_15 as As,m173_16 as js,m173_17 as Ds,m173_18 as Ps,m173_19 as Vs,m173_20 as Ls,m173_21 as Ns,m173_22 as L}from"../main.js";import{m180_0 as Us,m180_1 as N,m180_2 as qs,m180_3 as zs,m180_4 as Hs,m180_5 as G}from"../main.js";import{m182_0 as t}from"../main.js";import{m214_0 as Xs,m214_1 as Ys,m214_2 as Zs,m214_3 as et,m214_4 as st,m214_5 as tt,m214_6 as at,m214_7 as ot,m214_8 as M}from"../main.js";import{m222_0 as U,m222_1 as it}from"../main.js";import{m223_0 as q,m223_1 as ut,m223_2 as lt,m223_3 as pt,m223_4 as ct,m223_5 as dt,m223_6 as ft,m223_7 as c,m223_8 as $t,m223_9 as gt}from"../main.js";import{m226_0 as z,m226_1 as H,m226_2 as W,m226_3 as bt,m226_4 as vt}from"../main.js";import{m254_0 as d,m254_1 as Bt,m254_2 as St,m254_3 as wt}from"../main.js";var ea=({params:e})=>`${e.app_version_id} ${e.org_id}`,l=({org_id:e,app_version_id:a})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(a)}`;function Q({org_id:e,app_version_id:a}){return G("groups"),d.ids.value.map(s=>d.row(s).value).filter(s=>s?.org_id===e&&s.app_version_id===a).map(s=>["total","waiting","running","done","failed","excused"].map(r=>s[r]).join()).toSorted().join(" ")}var K=e=>({...e,explanation:(d.row(e.id).value??e).explanation}),i=(e,a)=>e.reduce((s,r)=>s+r[a],0);function X({build:e}){return e.file_url?t`
<a href=${e.file_url} download>
<${F} name="download" />
${e.name||"app"}
</a>
`:t`<span class="id">${e.app_url}</span>`}function Y({found:{org_id:e,app_version_id:a,groups:s}}){let r={org_id:e,app_version_id:a},m=`Waiting jobs of build ${a} of ${e}.`;return t`
${i(s,"failed")>0&&U("retry","job")&&t`<${A} filter=${r}>Retry failed<//>`}
${i(s,"waiting")>0&&t`<${k} of=${{filter:r,what:m}} />`}
`}var Z=["done","failed","excused","cancelled","running","waiting","unfinished"],ee=({groups:e})=>Object.fromEntries(Z.map(a=>[a,i(e,a)])),se={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}};function te({found:e,params:a,chosen:s}){let{build:r,groups:m}=e,{org_id:o,app_version_id:n}=e,_=ee(e),f=p=>q(c("jobs",{},{org_id:o,app_version_id:n,...se[p]??{status:p}}));return t`
<div class="batch-summary">
<${v} group=${$(_)} />
<${B} counts=${$(_)} choose=${f} />
<${b} path=${l(a)} version=${`${_.done} ${_.failed}`} chosen=${s} />
<${S}
className="is-strip build-facts"
facts=${[["App",r&&t`<${X} build=${r} />`],["Size",r?.size!=null&&V(r.size)],["First seen",m.length>0&&L(m.map(p=>p.created_at).toSorted()[0])],["Jobs",t`
<a href=${c("jobs",{},{org_id:e.org_id,app_version_id:e.app_version_id})}>
${g(i(m,"total"))}
</a>
`],["Installs",W(e)],["Installs avoided",H(e)],["Starts avoided",e.starts_avoided>0&&g(e.starts_avoided)]]}
/>
${e.saved_seconds>0&&t`<p class="quiet">${z}</p>`}
</div>
`}function ae({batches:e}){if(e.length===0)return t`<p class="nothing">Its jobs were submitted one by one.</p>`;let a=new Map(e.map(s=>[s.id,{value:s}]));return t`
<${P}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...a.keys()]}
rowOf=${s=>a.get(s)}
...${T}
/>
`}function J({params:e,query:a}){let s=h(M,[]),r=Q(e),m=N(`${l(e)}/summary`,r,s?.summary??null),o=m.data.value,n=m.error.value;return n?.status===404?t`<${I} problem=${{status:404,text:n.message}} />`:t`
<${O}
title=${t`<${E} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,c("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${o?.groups.length>0&&t`<${y} status=${o.status} />`}
actions=${o&&t`<${Y} found=${o} />`}
>
${n&&!o&&t`<${j} title="The build could not be loaded" text=${n.message} again=${m.load} />`}
${!o&&!n&&t`<${D} />`}
${o&&t`
<${te} found=${o} params=${e} chosen=${a.get("with")??""} />
<${w}
key=${l(e)}
path=${`${l(e)}/failures`}
version=${i(o.groups,"failed")}
ended=${i(o.groups,"done")}
initial=${s?.failures??null}
>
${(_,f)=>t`
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
`}export{J as default,l as pathOf,ea as title};
