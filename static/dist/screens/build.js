import{m270_0 as K,m270_1 as X,m270_2 as Y,m270_3 as Z,m270_4 as ee,m270_5 as se,m270_6 as ae,m270_7 as te,m270_8 as f,m270_9 as oe,m270_10 as re,m270_11 as me}from"../main.js";import{m0_0 as _e,m0_1 as c,m0_2 as le,m0_3 as ue,m0_4 as pe,m0_5 as de,m0_6 as fe,m0_7 as ce,m0_8 as $e,m0_9 as ge,m0_10 as he,m0_11 as be,m0_12 as xe,m0_13 as ve,m0_14 as ye,m0_15 as Te}from"../main.js";import{m22_0 as Se,m22_1 as $,m22_2 as ke,m22_3 as Ce}from"../shared.js";import{m23_0 as g,m23_1 as Ie,m23_2 as Pe}from"../shared.js";import{m46_0 as h}from"../shared.js";import{m47_0 as Oe,m47_1 as b,m47_2 as Je,m47_3 as Ge,m47_4 as x}from"../shared.js";import{m55_0 as v,m55_1 as We}from"../main.js";import{m67_0 as Le,m67_1 as y}from"../shared.js";import{m70_0 as T}from"../main.js";import{m88_0 as w}from"../main.js";import{m93_0 as B}from"../main.js";import{m95_0 as _}from"../main.js";import{m100_0 as S}from"../shared.js";import{m101_0 as k}from"../main.js";import{m127_0 as ms,m127_1 as C,m127_2 as F}from"../main.js";import{m129_0 as A}from"../main.js";import{m164_0 as us,m164_1 as I,m164_2 as ps,m164_3 as ds,m164_4 as fs,m164_5 as cs,m164_6 as $s,m164_7 as gs,m164_8 as l,m164_9 as hs,m164_10 as bs,m164_11 as xs,m164_12 as vs,m164_13 as ys,m164_14 as Ts,m164_15 as ws,m164_16 as Bs,m164_17 as P}from"../main.js";import{m171_0 as Cs,m171_1 as E,m171_2 as Fs,m171_3 as As,m171_4 as Is,m171_5 as R}from"../main.js";import{m173_0 as a}from"../main.js";import{m203_0 as Ds,m203_1 as Os,m203_2 as Js,m203_3 as Gs,m203_4 as Ms,m203_5 as Ns,m203_6 as Ws,m203_7 as zs,m203_8 as j}from"../main.js";import{m211_0 as D,m211_1 as Us}from"../main.js";import{m212_0 as Qs,m212_1 as Ks,m212_2 as Xs,m212_3 as Ys,m212_4 as Zs,m212_5 as ea,m212_6 as sa,m212_7 as d,m212_8 as aa,m212_9 as ta}from"../main.js";import{m215_0 as O,m215_1 as J,m215_2 as ma,m215_3 as ia}from"../main.js";import{m243_0 as u,m243_1 as la,m243_2 as ua,m243_3 as pa}from"../main.js";var Oa=({params:e})=>`${e.app_version_id} ${e.org_id}`,p=({org_id:e,app_version_id:t})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}`;function W({org_id:e,app_version_id:t}){return R("groups"),u.ids.value.map(s=>u.row(s).value).filter(s=>s?.org_id===e&&s.app_version_id===t).map(({total:s,waiting:r,running:n,done:o,failed:i})=>[s,r,n,o,i].join()).toSorted().join(" ")}var z=e=>({...e,explanation:(u.row(e.id).value??e).explanation}),m=(e,t)=>e.reduce((s,r)=>s+r[t],0);function H({build:e}){return e?e.file_url?a`
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
