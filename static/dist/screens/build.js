import{m273_0 as re,m273_1 as me,m273_2 as ie,m273_3 as ne,m273_4 as _e,m273_5 as ue,m273_6 as le,m273_7 as pe,m273_8 as g,m273_9 as ce,m273_10 as de,m273_11 as fe}from"../main.js";import{m0_0 as ge,m0_1 as b,m0_2 as be,m0_3 as xe,m0_4 as ve,m0_5 as ye,m0_6 as Te,m0_7 as Be,m0_8 as we,m0_9 as Se,m0_10 as Ce,m0_11 as ke,m0_12 as Pe,m0_13 as Ae,m0_14 as Fe,m0_15 as Ie,m0_16 as Oe,m0_17 as Re,m0_18 as je,m0_19 as Ee}from"../main.js";import{m22_0 as Je,m22_1 as Ne,m22_2 as x,m22_3 as v,m22_4 as Ge}from"../shared.js";import{m21_0 as y}from"../main.js";import{m23_0 as T,m23_1 as He,m23_2 as Le}from"../shared.js";import{m27_0 as B}from"../shared.js";import{m37_0 as w}from"../shared.js";import{m46_0 as S}from"../shared.js";import{m47_0 as ts,m47_1 as C,m47_2 as os,m47_3 as as,m47_4 as k,m47_5 as rs}from"../shared.js";import{m55_0 as P,m55_1 as ns}from"../main.js";import{m68_0 as ls,m68_1 as A}from"../shared.js";import{m71_0 as F}from"../main.js";import{m89_0 as I}from"../main.js";import{m94_0 as O}from"../main.js";import{m96_0 as u}from"../main.js";import{m101_0 as ys,m101_1 as R}from"../shared.js";import{m102_0 as j}from"../main.js";import{m112_0 as E}from"../shared.js";import{m129_0 as Ps,m129_1 as D,m129_2 as M}from"../main.js";import{m131_0 as J}from"../main.js";import{m166_0 as Rs,m166_1 as N,m166_2 as js,m166_3 as Es,m166_4 as Ds,m166_5 as Ms,m166_6 as Js,m166_7 as Ns,m166_8 as f,m166_9 as Gs,m166_10 as Vs,m166_11 as Ws,m166_12 as Us,m166_13 as zs,m166_14 as Hs,m166_15 as Ls,m166_16 as Qs,m166_17 as G}from"../main.js";import{m173_0 as Xs,m173_1 as V,m173_2 as Ys,m173_3 as Zs,m173_4 as et,m173_5 as W}from"../main.js";import{m175_0 as o}from"../main.js";import{m205_0 as rt,m205_1 as mt,m205_2 as it,m205_3 as nt,m205_4 as _t,m205_5 as ut,m205_6 as lt,m205_7 as pt,m205_8 as U}from"../main.js";import{m213_0 as $,m213_1 as ft}from"../main.js";import{m214_0 as z,m214_1 as gt,m214_2 as bt,m214_3 as xt,m214_4 as vt,m214_5 as yt,m214_6 as Tt,m214_7 as c,m214_8 as Bt,m214_9 as wt}from"../main.js";import{m217_0 as H,m217_1 as L,m217_2 as kt,m217_3 as Pt}from"../main.js";import{m245_0 as d,m245_1 as It,m245_2 as Ot,m245_3 as Rt}from"../main.js";var _o=({params:e})=>`${e.app_version_id} ${e.org_id}`,l=({org_id:e,app_version_id:a})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(a)}`;function K({org_id:e,app_version_id:a}){return W("groups"),d.ids.value.map(s=>d.row(s).value).filter(s=>s?.org_id===e&&s.app_version_id===a).map(({total:s,waiting:r,running:m,done:t,failed:i})=>[s,r,m,t,i].join()).toSorted().join(" ")}var X=e=>({...e,explanation:(d.row(e.id).value??e).explanation}),n=(e,a)=>e.reduce((s,r)=>s+r[a],0);function Y({build:e}){return e.file_url?o`
<a href=${e.file_url} download>
<${F} name="download" />
${e.name||"app"}
</a>
`:o`<span class="id">${e.app_url}</span>`}function Z({found:{org_id:e,app_version_id:a,groups:s}}){let r={org_id:e,app_version_id:a},m=`Waiting jobs of build ${a} of ${e}.`,t=i=>b({action:"priority",filter:r,priority:i,what:m});return o`
${n(s,"failed")>0&&$("retry","job")&&o`<${E} filter=${r}>Retry failed<//>`}
${n(s,"waiting")>0&&$("priority","job")&&o`<${I} label="Priority" items=${R(null,t)}>Priority…<//>`}
`}var ee=["done","failed","cancelled","running","waiting","unfinished"],Q=({groups:e})=>Object.fromEntries(ee.map(a=>[a,n(e,a)]));function se({found:e,params:a,chosen:s}){let{build:r,groups:m}=e,{org_id:t,app_version_id:i}=e,_=Q(e);return o`
<div class="batch-summary">
<${y} group=${_} />
<${w} counts=${_} choose=${p=>z(c("jobs",{},{org_id:t,app_version_id:i,status:p==="waiting"?"pending":p}))} />
<${v} path=${l(a)} version=${`${_.done} ${_.failed}`} chosen=${s} />
<${S}
className="is-strip build-facts"
facts=${[["App",r&&o`<${Y} build=${r} />`],["Size",r?.size!=null&&N(r.size)],["First seen",m.length>0&&G(m.map(p=>p.created_at).toSorted()[0])],["Jobs",o`
<a href=${c("jobs",{},{org_id:e.org_id,app_version_id:e.app_version_id})}>
${f(n(m,"total"))}
</a>
`],["Installs",L(e)],["Installs avoided",H(e)],["Starts avoided",e.starts_avoided>0&&f(e.starts_avoided)]]}
/>
</div>
`}function te({batches:e}){if(e.length===0)return o`<p class="nothing">Its jobs were submitted one by one.</p>`;let a=new Map(e.map(s=>[s.id,{value:s}]));return o`
<${J}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...a.keys()]}
rowOf=${s=>a.get(s)}
...${T}
/>
`}function q({params:e,query:a}){let s=g(U,[]),r=K(e),m=V(`${l(e)}/summary`,r,s?.summary??null),t=m.data.value,i=m.error.value;return i?.status===404?o`<${j} problem=${{status:404,text:i.message}} />`:o`
<${O}
title=${o`<${P} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,c("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${t?.groups.length>0&&o`<${B} batch=${{...Q(t),excused:0}} />`}
actions=${t&&o`<${Z} found=${t} />`}
>
${i&&!t&&o`<${D} title="The build could not be loaded" text=${i.message} again=${m.load} />`}
${!t&&!i&&o`<${M} />`}
${t&&o`
<${se} found=${t} params=${e} chosen=${a.get("with")??""} />
<${C}
key=${l(e)}
path=${`${l(e)}/failures`}
version=${n(t.groups,"failed")}
ended=${n(t.groups,"done")}
initial=${s?.failures??null}
>
${(_,h)=>o`
<${u} id="failures" title="Failures" note=${k(_)}>${h()}<//>
`}
<//>
<${u} id="changes" title="Changes">
<${x}
path=${l(e)}
version=${`${n(t.groups,"done")} ${n(t.groups,"failed")}`}
chosen=${a.get("with")??""}
/>
<//>
<${u} id="groups" title="Groups by target">
<${A} groups=${t.groups.map(X)} />
<//>
<${u} id="batches" title="Batches" note=${t.batches.length||""}>
<${te} batches=${t.batches} />
<//>
`}
<//>
`}export{q as default,l as pathOf,_o as title};
