import{m274_0 as ie,m274_1 as ne,m274_2 as _e,m274_3 as ue,m274_4 as le,m274_5 as pe,m274_6 as ce,m274_7 as de,m274_8 as x,m274_9 as fe,m274_10 as $e,m274_11 as he}from"../main.js";import{m0_0 as be,m0_1 as b,m0_2 as ve,m0_3 as ye,m0_4 as Te,m0_5 as Be,m0_6 as we,m0_7 as Se,m0_8 as Ce,m0_9 as ke,m0_10 as Fe,m0_11 as Ie,m0_12 as Re,m0_13 as Ee,m0_14 as Pe,m0_15 as Ae,m0_16 as Oe,m0_17 as je,m0_18 as De,m0_19 as Me}from"../main.js";import{m6_0 as Ne,m6_1 as Ge,m6_2 as Ue,m6_3 as Ve,m6_4 as We,m6_5 as $}from"../main.js";import{m22_0 as He,m22_1 as Qe,m22_2 as v,m22_3 as y,m22_4 as Ke}from"../shared.js";import{m21_0 as T}from"../main.js";import{m23_0 as B,m23_1 as ss,m23_2 as ts,m23_3 as as}from"../shared.js";import{m27_0 as w}from"../shared.js";import{m37_0 as S}from"../shared.js";import{m46_0 as C}from"../shared.js";import{m48_0 as ps,m48_1 as k,m48_2 as cs,m48_3 as ds,m48_4 as F,m48_5 as fs}from"../shared.js";import{m56_0 as I,m56_1 as gs}from"../main.js";import{m69_0 as vs,m69_1 as R}from"../shared.js";import{m72_0 as E}from"../main.js";import{m90_0 as P}from"../main.js";import{m95_0 as A}from"../main.js";import{m97_0 as u}from"../main.js";import{m102_0 as Es,m102_1 as O}from"../shared.js";import{m103_0 as j}from"../main.js";import{m113_0 as D}from"../shared.js";import{m130_0 as Js,m130_1 as M,m130_2 as J}from"../main.js";import{m132_0 as L}from"../main.js";import{m167_0 as Vs,m167_1 as N,m167_2 as Ws,m167_3 as qs,m167_4 as zs,m167_5 as Hs,m167_6 as Qs,m167_7 as Ks,m167_8 as Xs,m167_9 as h,m167_10 as Ys,m167_11 as Zs,m167_12 as et,m167_13 as st,m167_14 as tt,m167_15 as at,m167_16 as ot,m167_17 as rt,m167_18 as G}from"../main.js";import{m174_0 as nt,m174_1 as U,m174_2 as _t,m174_3 as ut,m174_4 as lt,m174_5 as V}from"../main.js";import{m176_0 as t}from"../main.js";import{m206_0 as $t,m206_1 as ht,m206_2 as gt,m206_3 as xt,m206_4 as bt,m206_5 as vt,m206_6 as yt,m206_7 as Tt,m206_8 as W}from"../main.js";import{m214_0 as g,m214_1 as St}from"../main.js";import{m215_0 as q,m215_1 as Ft,m215_2 as It,m215_3 as Rt,m215_4 as Et,m215_5 as Pt,m215_6 as At,m215_7 as c,m215_8 as Ot,m215_9 as jt}from"../main.js";import{m218_0 as z,m218_1 as H,m218_2 as Jt,m218_3 as Lt}from"../main.js";import{m246_0 as d,m246_1 as Ut,m246_2 as Vt,m246_3 as Wt}from"../main.js";var va=({params:e})=>`${e.app_version_id} ${e.org_id}`,l=({org_id:e,app_version_id:a})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(a)}`;function K({org_id:e,app_version_id:a}){return V("groups"),d.ids.value.map(s=>d.row(s).value).filter(s=>s?.org_id===e&&s.app_version_id===a).map(s=>["total","waiting","running","done","failed","excused"].map(r=>s[r]).join()).toSorted().join(" ")}var X=e=>({...e,explanation:(d.row(e.id).value??e).explanation}),n=(e,a)=>e.reduce((s,r)=>s+r[a],0);function Y({build:e}){return e.file_url?t`
<a href=${e.file_url} download>
<${E} name="download" />
${e.name||"app"}
</a>
`:t`<span class="id">${e.app_url}</span>`}function Z({found:{org_id:e,app_version_id:a,groups:s}}){let r={org_id:e,app_version_id:a},m=`Waiting jobs of build ${a} of ${e}.`,o=i=>b({action:"priority",filter:r,priority:i,what:m});return t`
${n(s,"failed")>0&&g("retry","job")&&t`<${D} filter=${r}>Retry failed<//>`}
${n(s,"waiting")>0&&g("priority","job")&&t`<${P} label="Priority" items=${O(null,o)}>Priority…<//>`}
`}var ee=["done","failed","excused","cancelled","running","waiting","unfinished"],se=({groups:e})=>Object.fromEntries(ee.map(a=>[a,n(e,a)])),te={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}};function ae({found:e,params:a,chosen:s}){let{build:r,groups:m}=e,{org_id:o,app_version_id:i}=e,_=se(e),f=p=>q(c("jobs",{},{org_id:o,app_version_id:i,...te[p]??{status:p}}));return t`
<div class="batch-summary">
<${T} group=${$(_)} />
<${S} counts=${$(_)} choose=${f} />
<${y} path=${l(a)} version=${`${_.done} ${_.failed}`} chosen=${s} />
<${C}
className="is-strip build-facts"
facts=${[["App",r&&t`<${Y} build=${r} />`],["Size",r?.size!=null&&N(r.size)],["First seen",m.length>0&&G(m.map(p=>p.created_at).toSorted()[0])],["Jobs",t`
<a href=${c("jobs",{},{org_id:e.org_id,app_version_id:e.app_version_id})}>
${h(n(m,"total"))}
</a>
`],["Installs",H(e)],["Installs avoided",z(e)],["Starts avoided",e.starts_avoided>0&&h(e.starts_avoided)]]}
/>
</div>
`}function oe({batches:e}){if(e.length===0)return t`<p class="nothing">Its jobs were submitted one by one.</p>`;let a=new Map(e.map(s=>[s.id,{value:s}]));return t`
<${L}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...a.keys()]}
rowOf=${s=>a.get(s)}
...${B}
/>
`}function Q({params:e,query:a}){let s=x(W,[]),r=K(e),m=U(`${l(e)}/summary`,r,s?.summary??null),o=m.data.value,i=m.error.value;return i?.status===404?t`<${j} problem=${{status:404,text:i.message}} />`:t`
<${A}
title=${t`<${I} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,c("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${o?.groups.length>0&&t`<${w} status=${o.status} />`}
actions=${o&&t`<${Z} found=${o} />`}
>
${i&&!o&&t`<${M} title="The build could not be loaded" text=${i.message} again=${m.load} />`}
${!o&&!i&&t`<${J} />`}
${o&&t`
<${ae} found=${o} params=${e} chosen=${a.get("with")??""} />
<${k}
key=${l(e)}
path=${`${l(e)}/failures`}
version=${n(o.groups,"failed")}
ended=${n(o.groups,"done")}
initial=${s?.failures??null}
>
${(_,f)=>t`
<${u} id="failures" title="Failures" note=${F(_)}>${f()}<//>
`}
<//>
<${u} id="changes" title="Changes">
<${v}
path=${l(e)}
version=${`${n(o.groups,"done")} ${n(o.groups,"failed")}`}
chosen=${a.get("with")??""}
/>
<//>
<${u} id="groups" title="Groups by target">
<${R} groups=${o.groups.map(X)} />
<//>
<${u} id="batches" title="Batches" note=${o.batches.length||""}>
<${oe} batches=${o.batches} />
<//>
`}
<//>
`}export{Q as default,l as pathOf,va as title};
