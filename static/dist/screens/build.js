import{m271_0 as K,m271_1 as X,m271_2 as Y,m271_3 as Z,m271_4 as ee,m271_5 as se,m271_6 as ae,m271_7 as te,m271_8 as f,m271_9 as oe,m271_10 as re,m271_11 as me}from"../main.js";import{m0_0 as _e,m0_1 as c,m0_2 as le,m0_3 as ue,m0_4 as pe,m0_5 as de,m0_6 as fe,m0_7 as ce,m0_8 as $e,m0_9 as ge,m0_10 as he,m0_11 as be,m0_12 as xe,m0_13 as ve,m0_14 as ye,m0_15 as Te}from"../main.js";import{m22_0 as Se,m22_1 as $,m22_2 as ke,m22_3 as Ce}from"../shared.js";import{m23_0 as g,m23_1 as Ie,m23_2 as Pe}from"../shared.js";import{m46_0 as h}from"../shared.js";import{m47_0 as Oe,m47_1 as b,m47_2 as Je,m47_3 as Ge,m47_4 as x}from"../shared.js";import{m55_0 as v,m55_1 as We}from"../main.js";import{m68_0 as Le,m68_1 as y}from"../shared.js";import{m71_0 as T}from"../main.js";import{m89_0 as w}from"../main.js";import{m94_0 as B}from"../main.js";import{m96_0 as _}from"../main.js";import{m101_0 as S}from"../shared.js";import{m102_0 as k}from"../main.js";import{m128_0 as ms,m128_1 as C,m128_2 as F}from"../main.js";import{m130_0 as A}from"../main.js";import{m165_0 as us,m165_1 as I,m165_2 as ps,m165_3 as ds,m165_4 as fs,m165_5 as cs,m165_6 as $s,m165_7 as gs,m165_8 as l,m165_9 as hs,m165_10 as bs,m165_11 as xs,m165_12 as vs,m165_13 as ys,m165_14 as Ts,m165_15 as ws,m165_16 as Bs,m165_17 as P}from"../main.js";import{m172_0 as Cs,m172_1 as E,m172_2 as Fs,m172_3 as As,m172_4 as Is,m172_5 as R}from"../main.js";import{m174_0 as a}from"../main.js";import{m204_0 as Ds,m204_1 as Os,m204_2 as Js,m204_3 as Gs,m204_4 as Ms,m204_5 as Ns,m204_6 as Ws,m204_7 as zs,m204_8 as j}from"../main.js";import{m212_0 as D,m212_1 as Us}from"../main.js";import{m213_0 as Qs,m213_1 as Ks,m213_2 as Xs,m213_3 as Ys,m213_4 as Zs,m213_5 as ea,m213_6 as sa,m213_7 as d,m213_8 as aa,m213_9 as ta}from"../main.js";import{m216_0 as O,m216_1 as J,m216_2 as ma,m216_3 as ia}from"../main.js";import{m244_0 as u,m244_1 as la,m244_2 as ua,m244_3 as pa}from"../main.js";var Oa=({params:e})=>`${e.app_version_id} ${e.org_id}`,p=({org_id:e,app_version_id:t})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}`;function W({org_id:e,app_version_id:t}){return R("groups"),u.ids.value.map(s=>u.row(s).value).filter(s=>s?.org_id===e&&s.app_version_id===t).map(({total:s,waiting:r,running:n,done:o,failed:i})=>[s,r,n,o,i].join()).toSorted().join(" ")}var z=e=>({...e,explanation:(u.row(e.id).value??e).explanation}),m=(e,t)=>e.reduce((s,r)=>s+r[t],0);function H({build:e}){return e?e.file_url?a`
<a href=${e.file_url} download>
<${T} name="download" />
${e.name||"app"}
</a>
`:a`<span class="id">${e.app_url}</span>`:a`<span class="quiet">installed by the agents' own commands</span>`}function L({found:{org_id:e,app_version_id:t,groups:s}}){if(m(s,"waiting")===0||!D("priority","job"))return null;let r=`Waiting jobs of build ${t} of ${e}.`;return a`<${w} label="Priority" items=${S(null,o=>c({action:"priority",filter:{org_id:e,app_version_id:t},priority:o,what:r}))}>Priority…<//>`}function U({found:e}){let{build:t,groups:s}=e;return a`
<${h}
className="is-strip build-facts"
facts=${[["App",a`<${H} build=${t} />`],["Size",t?.size!=null&&I(t.size)],["First seen",s.length>0&&P(s.map(r=>r.created_at).toSorted()[0])],["Jobs",a`
<a href=${d("jobs",{},{org_id:e.org_id,app_version_id:e.app_version_id})}>
${l(m(s,"total"))}
</a>
`],["Passed",l(m(s,"done"))],["Failed",l(m(s,"failed"))],["Installs",J(e)],["Installs avoided",O(e)],["Starts avoided",l(e.starts_avoided)]]}
/>
`}function q({batches:e}){if(e.length===0)return a`<p class="nothing">Its jobs were submitted one by one.</p>`;let t=new Map(e.map(s=>[s.id,{value:s}]));return a`
<${A}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...t.keys()]}
rowOf=${s=>t.get(s)}
...${g}
/>
`}function G({params:e,query:t}){let s=f(j,[]),r=W(e),n=E(`${p(e)}/summary`,r,s?.summary??null),o=n.data.value,i=n.error.value;return i?.status===404?a`<${k} problem=${{status:404,text:i.message}} />`:a`
<${B}
title=${a`<${v} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,d("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
actions=${o&&a`<${L} found=${o} />`}
>
${i&&!o&&a`<${C} title="The build could not be loaded" text=${i.message} again=${n.load} />`}
${!o&&!i&&a`<${F} />`}
${o&&a`
<${U} found=${o} />
<${_} id="groups" title="Groups by target">
<${y} groups=${o.groups.map(z)} />
<//>
<${_} id="changes" title="Changes">
<${$}
path=${p(e)}
version=${`${m(o.groups,"done")} ${m(o.groups,"failed")}`}
chosen=${t.get("with")??""}
/>
<//>
<${b}
key=${p(e)}
path=${`${p(e)}/failures`}
version=${m(o.groups,"failed")}
ended=${m(o.groups,"done")}
initial=${s?.failures??null}
>
${(M,N)=>a`
<${_} id="failures" title="Failures" note=${x(M)}>${N}<//>
`}
<//>
<${_} id="batches" title="Batches" note=${o.batches.length||""}>
<${q} batches=${o.batches} />
<//>
`}
<//>
`}export{G as default,p as pathOf,Oa as title};
