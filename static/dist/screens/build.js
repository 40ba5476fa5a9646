import{m283_0 as ie,m283_1 as ne,m283_2 as _e,m283_3 as ue,m283_4 as pe,m283_5 as le,m283_6 as de,m283_7 as ce,m283_8 as h,m283_9 as fe,m283_10 as $e,m283_11 as ge}from"../main.js";import{m6_0 as be,m6_1 as ve,m6_2 as Te,m6_3 as Be,m6_4 as ye,m6_5 as $}from"../main.js";import{m24_0 as Ce,m24_1 as Ee,m24_2 as x,m24_3 as b,m24_4 as Oe}from"../shared.js";import{m23_0 as v}from"../main.js";import{m25_0 as T,m25_1 as Ie,m25_2 as De,m25_3 as Pe}from"../shared.js";import{m29_0 as B}from"../shared.js";import{m40_0 as y}from"../shared.js";import{m49_0 as S}from"../shared.js";import{m51_0 as ze,m51_1 as w,m51_2 as He,m51_3 as Je,m51_4 as Qe,m51_5 as C,m51_6 as We}from"../shared.js";import{m59_0 as E,m59_1 as Ye,m59_2 as Ze}from"../main.js";import{m72_0 as ts,m72_1 as O}from"../shared.js";import{m75_0 as R}from"../main.js";import{m100_0 as F}from"../main.js";import{m102_0 as u}from"../main.js";import{m107_0 as k,m107_1 as ps,m107_2 as A}from"../main.js";import{m108_0 as I}from"../main.js";import{m118_0 as D}from"../shared.js";import{m135_0 as hs,m135_1 as P,m135_2 as j}from"../main.js";import{m137_0 as N}from"../main.js";import{m173_0 as Bs,m173_1 as ys,m173_2 as V,m173_3 as Ss,m173_4 as ws,m173_5 as Cs,m173_6 as Es,m173_7 as Os,m173_8 as Rs,m173_9 as Fs,m173_10 as ks,m173_11 as As,m173_12 as g,m173_13 as Is,m173_14 as Ds,m173_15 as Ps,m173_16 as js,m173_17 as Ns,m173_18 as Vs,m173_19 as Ls,m173_20 as Gs,m173_21 as Ms,m173_22 as Us,m173_23 as L}from"../main.js";import{m180_0 as Hs,m180_1 as G,m180_2 as Js,m180_3 as Qs,m180_4 as Ws,m180_5 as M}from"../main.js";import{m182_0 as t}from"../main.js";import{m214_0 as et,m214_1 as st,m214_2 as tt,m214_3 as at,m214_4 as ot,m214_5 as rt,m214_6 as mt,m214_7 as it,m214_8 as U}from"../main.js";import{m222_0 as q,m222_1 as ut}from"../main.js";import{m223_0 as z,m223_1 as dt,m223_2 as ct,m223_3 as ft,m223_4 as $t,m223_5 as gt,m223_6 as ht,m223_7 as d,m223_8 as xt,m223_9 as bt}from"../main.js";import{m227_0 as H,m227_1 as Bt,m227_2 as J,m227_3 as Q,m227_4 as yt,m227_5 as St}from"../main.js";import{m255_0 as c,m255_1 as Et,m255_2 as Ot,m255_3 as Rt,m255_4 as Ft}from"../main.js";var ra=({params:e})=>`${e.app_version_id} ${e.org_id}`,p=({org_id:e,app_version_id:a})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(a)}`;function K({org_id:e,app_version_id:a}){return M("groups"),c.ids.value.map(s=>c.row(s).value).filter(s=>s?.org_id===e&&s.app_version_id===a).map(s=>["total","waiting","running","done","failed","excused"].map(r=>s[r]).join()).toSorted().join(" ")}var X=e=>({...e,explanation:(c.row(e.id).value??e).explanation}),m=(e,a)=>e.reduce((s,r)=>s+r[a],0);function Y({build:e}){return e.file_url?t`
<a href=${e.file_url} download>
<${R} name="download" />
${e.name||"app"}
</a>
`:t`<span class="id">${e.app_url}</span>`}function Z({found:{org_id:e,app_version_id:a,groups:s}}){let r=A({org_id:e,app_version_id:a});return t`
${m(s,"failed")>0&&q("retry","job")&&t`<${D} filter=${r.filter}>Retry failed<//>`}
${m(s,"waiting")>0&&t`<${k} of=${r} />`}
`}var ee=["done","failed","excused","cancelled","running","waiting","unfinished"],se=({groups:e})=>Object.fromEntries(ee.map(a=>[a,m(e,a)])),te={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}};function ae({found:e,params:a,chosen:s}){let{build:r,groups:i}=e,{org_id:o,app_version_id:n}=e,_=se(e),f=l=>z(d("jobs",{},{org_id:o,app_version_id:n,...te[l]??{status:l}}));return t`
<div class="batch-summary">
<${v} group=${$(_)} />
<${y} counts=${$(_)} choose=${f} />
<${b} path=${p(a)} version=${`${_.done} ${_.failed}`} chosen=${s} />
<${S}
className="is-strip build-facts"
facts=${[["App",r&&t`<${Y} build=${r} />`],["Size",r?.size!=null&&V(r.size)],["First seen",i.length>0&&L(i.map(l=>l.created_at).toSorted()[0])],["Jobs",t`
<a href=${d("jobs",{},{org_id:e.org_id,app_version_id:e.app_version_id})}>
${g(m(i,"total"))}
</a>
`],["Installs",Q(e)],["Installs avoided",J(e)],["Starts avoided",e.starts_avoided>0&&g(e.starts_avoided)]]}
/>
${e.saved_seconds>0&&t`<p class="quiet">${H}</p>`}
</div>
`}function oe({batches:e}){if(e.length===0)return t`<p class="nothing">Its jobs were submitted one by one.</p>`;let a=new Map(e.map(s=>[s.id,{value:s}]));return t`
<${N}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...a.keys()]}
rowOf=${s=>a.get(s)}
...${T}
/>
`}function W({params:e,query:a}){let s=h(U,[]),r=K(e),i=G(`${p(e)}/summary`,r,s?.summary??null),o=i.data.value,n=i.error.value;return n?.status===404?t`<${I} problem=${{status:404,text:n.message}} />`:t`
<${F}
title=${t`<${E} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,d("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${o?.groups.length>0&&t`<${B} status=${o.status} />`}
actions=${o&&t`<${Z} found=${o} />`}
>
${n&&!o&&t`<${P} title="The build could not be loaded" text=${n.message} again=${i.load} />`}
${!o&&!n&&t`<${j} />`}
${o&&t`
<${ae} found=${o} params=${e} chosen=${a.get("with")??""} />
<${w}
key=${p(e)}
path=${`${p(e)}/failures`}
version=${m(o.groups,"failed")}
ended=${m(o.groups,"done")}
initial=${s?.failures??null}
>
${(_,f)=>t`
<${u} id="failures" title="Failures" note=${C(_)}>${f()}<//>
`}
<//>
<${u} id="changes" title="Changes">
<${x}
path=${p(e)}
version=${`${m(o.groups,"done")} ${m(o.groups,"failed")}`}
chosen=${a.get("with")??""}
/>
<//>
<${u} id="groups" title="Groups by target">
<${O} groups=${o.groups.map(X)} />
<//>
<${u} id="batches" title="Batches" note=${o.batches.length||""}>
<${oe} batches=${o.batches} />
<//>
`}
<//>
`}export{W as default,p as pathOf,ra as title};
