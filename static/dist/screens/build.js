import{m282_0 as me,m282_1 as ie,m282_2 as ne,m282_3 as _e,m282_4 as ue,m282_5 as le,m282_6 as pe,m282_7 as de,m282_8 as h,m282_9 as ce,m282_10 as fe,m282_11 as $e}from"../main.js";import{m6_0 as xe,m6_1 as be,m6_2 as ve,m6_3 as Te,m6_4 as Be,m6_5 as $}from"../main.js";import{m24_0 as we,m24_1 as Ce,m24_2 as x,m24_3 as b,m24_4 as Ee}from"../shared.js";import{m23_0 as v}from"../main.js";import{m25_0 as T,m25_1 as Ie,m25_2 as Ae,m25_3 as je}from"../shared.js";import{m29_0 as B}from"../shared.js";import{m40_0 as y}from"../shared.js";import{m49_0 as S}from"../shared.js";import{m51_0 as qe,m51_1 as w,m51_2 as ze,m51_3 as He,m51_4 as We,m51_5 as C,m51_6 as Je}from"../shared.js";import{m59_0 as E,m59_1 as Xe,m59_2 as Ye}from"../main.js";import{m72_0 as ss,m72_1 as R}from"../shared.js";import{m75_0 as F}from"../main.js";import{m100_0 as O}from"../main.js";import{m102_0 as u}from"../main.js";import{m107_0 as k,m107_1 as us}from"../main.js";import{m108_0 as I}from"../main.js";import{m118_0 as A}from"../shared.js";import{m135_0 as gs,m135_1 as j,m135_2 as D}from"../main.js";import{m137_0 as P}from"../main.js";import{m173_0 as Ts,m173_1 as Bs,m173_2 as N,m173_3 as ys,m173_4 as Ss,m173_5 as ws,m173_6 as Cs,m173_7 as Es,m173_8 as Rs,m173_9 as Fs,m173_10 as Os,m173_11 as ks,m173_12 as g,m173_13 as Is,m173_14 as As,m173_15 as js,m173_16 as Ds,m173_17 as Ps,m173_18 as Ns,m173_19 as Vs,m173_20 as Ls,m173_21 as Gs,m173_22 as V}from"../main.js";import{m180_0 as qs,m180_1 as L,m180_2 as zs,m180_3 as Hs,m180_4 as Ws,m180_5 as G}from"../main.js";import{m182_0 as t}from"../main.js";import{m214_0 as Ys,m214_1 as Zs,m214_2 as et,m214_3 as st,m214_4 as tt,m214_5 as at,m214_6 as ot,m214_7 as rt,m214_8 as M}from"../main.js";import{m222_0 as U,m222_1 as nt}from"../main.js";import{m223_0 as q,m223_1 as lt,m223_2 as pt,m223_3 as dt,m223_4 as ct,m223_5 as ft,m223_6 as $t,m223_7 as d,m223_8 as gt,m223_9 as ht}from"../main.js";import{m226_0 as z,m226_1 as H,m226_2 as W,m226_3 as vt,m226_4 as Tt}from"../main.js";import{m254_0 as c,m254_1 as St,m254_2 as wt,m254_3 as Ct}from"../main.js";var sa=({params:e})=>`${e.app_version_id} ${e.org_id}`,l=({org_id:e,app_version_id:a})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(a)}`;function Q({org_id:e,app_version_id:a}){return G("groups"),c.ids.value.map(s=>c.row(s).value).filter(s=>s?.org_id===e&&s.app_version_id===a).map(s=>["total","waiting","running","done","failed","excused"].map(r=>s[r]).join()).toSorted().join(" ")}var K=e=>({...e,explanation:(c.row(e.id).value??e).explanation}),i=(e,a)=>e.reduce((s,r)=>s+r[a],0);function X({build:e}){return e.file_url?t`
<a href=${e.file_url} download>
<${F} name="download" />
${e.name||"app"}
</a>
`:t`<span class="id">${e.app_url}</span>`}function Y({found:{org_id:e,app_version_id:a,groups:s}}){let r={org_id:e,app_version_id:a},m=`Waiting jobs of build ${a} of ${e}.`;return t`
${i(s,"failed")>0&&U("retry","job")&&t`<${A} filter=${r}>Retry failed<//>`}
${i(s,"waiting")>0&&t`<${k} of=${{filter:r,what:m}} />`}
`}var Z=["done","failed","excused","cancelled","running","waiting","unfinished"],ee=({groups:e})=>Object.fromEntries(Z.map(a=>[a,i(e,a)])),se={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}};function te({found:e,params:a,chosen:s}){let{build:r,groups:m}=e,{org_id:o,app_version_id:n}=e,_=ee(e),f=p=>q(d("jobs",{},{org_id:o,app_version_id:n,...se[p]??{status:p}}));return t`
<div class="batch-summary">
<${v} group=${$(_)} />
<${y} counts=${$(_)} choose=${f} />
<${b} path=${l(a)} version=${`${_.done} ${_.failed}`} chosen=${s} />
<${S}
className="is-strip build-facts"
facts=${[["App",r&&t`<${X} build=${r} />`],["Size",r?.size!=null&&N(r.size)],["First seen",m.length>0&&V(m.map(p=>p.created_at).toSorted()[0])],["Jobs",t`
<a href=${d("jobs",{},{org_id:e.org_id,app_version_id:e.app_version_id})}>
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
`}function J({params:e,query:a}){let s=h(M,[]),r=Q(e),m=L(`${l(e)}/summary`,r,s?.summary??null),o=m.data.value,n=m.error.value;return n?.status===404?t`<${I} problem=${{status:404,text:n.message}} />`:t`
<${O}
title=${t`<${E} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,d("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${o?.groups.length>0&&t`<${B} status=${o.status} />`}
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
`}export{J as default,l as pathOf,sa as title};
