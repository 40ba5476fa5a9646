import{m286_0 as $e,m286_1 as he,m286_2 as ge,m286_3 as xe,m286_4 as be,m286_5 as ve,m286_6 as Be,m286_7 as Te,m286_8 as B,m286_9 as we,m286_10 as ye,m286_11 as Se}from"../main.js";import{m6_0 as Re,m6_1 as Ae,m6_2 as Ee,m6_3 as Fe,m6_4 as Ie,m6_5 as x,m6_6 as Oe}from"../main.js";import{m25_0 as De,m25_1 as Ne,m25_2 as T,m25_3 as w,m25_4 as y,m25_5 as je}from"../shared.js";import{m24_0 as S}from"../main.js";import{m26_0 as C,m26_1 as Ue,m26_2 as ze,m26_3 as He}from"../shared.js";import{m30_0 as k}from"../shared.js";import{m175_0 as Xe,m175_1 as Ye,m175_2 as R,m175_3 as Ze,m175_4 as et,m175_5 as tt,m175_6 as st,m175_7 as ot,m175_8 as at,m175_9 as rt,m175_10 as mt,m175_11 as it,m175_12 as _,m175_13 as nt,m175_14 as ut,m175_15 as lt,m175_16 as _t,m175_17 as dt,m175_18 as pt,m175_19 as ct,m175_20 as ft,m175_21 as $t,m175_22 as A,m175_23 as ht}from"../main.js";import{m184_0 as s}from"../main.js";import{m226_0 as E,m226_1 as Bt,m226_2 as Tt,m226_3 as wt,m226_4 as yt,m226_5 as F,m226_6 as St,m226_7 as d,m226_8 as Ct,m226_9 as kt}from"../main.js";import{m77_0 as g}from"../main.js";import{m96_0 as I}from"../main.js";function me({found:e,tests:o,chosen:a,showAll:r}){let{org_id:m,with:t,others:i}=e,n=l=>F({with:l},{push:!0}),c=[{label:"Previous build",checked:!a,run:()=>n("")},...i.map(l=>({label:l,checked:l===a,run:()=>n(l)}))],u=i.length>0&&s`
<${I} label="Another build" items=${c} className="button is-link">
Another build<${g} name="down" />
<//>
`;return t===null?s`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${u}</p>`:s`
<${y} found=${e} tools=${u} showAll=${r}
ended=${o.done+o.failed}
left=${o.unfinished>0?`${_(o.unfinished)} to run`:""}
against=${s`the last runs of <a href=${d("build",{org_id:m,app_version_id:t})}>${t}</a>`}
/>
`}var O=({path:e,tests:o,version:a,chosen:r})=>s`
<${w}
key=${`${e} ${r}`}
path=${`${e}/compare`}
query=${r?{with:r}:{}}
version=${a}
title="The builds could not be compared"
draw=${(m,t)=>s`
<${me} found=${m} tests=${o} chosen=${r} showAll=${t} />
`}
/>
`;import{m42_0 as L}from"../shared.js";import{m51_0 as P}from"../shared.js";import{m53_0 as Ht,m53_1 as D,m53_2 as Qt,m53_3 as Jt,m53_4 as Wt,m53_5 as N,m53_6 as Kt}from"../shared.js";import{m61_0 as j,m61_1 as Zt,m61_2 as es}from"../main.js";import{m74_0 as os,m74_1 as q}from"../shared.js";import{m102_0 as V}from"../main.js";import{m104_0 as f}from"../main.js";import{m109_0 as M,m109_1 as ls,m109_2 as G}from"../main.js";import{m110_0 as U}from"../main.js";import{m120_0 as z,m120_1 as fs,m120_2 as $s}from"../shared.js";import{m137_0 as xs,m137_1 as H,m137_2 as Q}from"../main.js";import{m139_0 as J}from"../main.js";import{m12_0 as ws,m12_1 as W}from"../shared.js";import{m182_0 as Cs,m182_1 as K,m182_2 as ks,m182_3 as Rs,m182_4 as As,m182_5 as X}from"../main.js";import{m216_0 as Is,m216_1 as Os,m216_2 as Ls,m216_3 as Ps,m216_4 as Ds,m216_5 as Ns,m216_6 as js,m216_7 as qs,m216_8 as Y}from"../main.js";import{m230_0 as Z,m230_1 as Gs,m230_2 as ee,m230_3 as te,m230_4 as Us,m230_5 as zs}from"../main.js";import{m258_0 as $,m258_1 as Js,m258_2 as Ws,m258_3 as Ks,m258_4 as Xs}from"../main.js";var Co=({params:e})=>`${e.app_version_id} ${e.org_id}`,h=({org_id:e,app_version_id:o})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(o)}`,se=["total","done","failed","excused","cancelled"];function oe({org_id:e,app_version_id:o},a){return X("groups"),$.ids.value.map(r=>$.row(r).value).filter(r=>r?.org_id===e&&r.app_version_id===o).map(r=>a.map(m=>r[m]).join()).toSorted().join(" ")}function ie(e,o){let a=oe({org_id:e,app_version_id:o},se);return $.loaded.value?a:null}var ne=e=>({...e,explanation:($.row(e.id).value??e).explanation}),p=(e,o)=>e.reduce((a,r)=>a+r[o],0),v=({groups:e,tests:o})=>p(e,"total")>o.total,b=({groups:e})=>["total","done","failed","cancelled"].map(o=>p(e,o)).join(" ");function ue({build:e}){return e.file_url?s`
<a href=${e.file_url} download>
<${g} name="download" />
${e.name||"app"}
</a>
`:s`<span class="id">${e.app_url}</span>`}function le({found:{org_id:e,app_version_id:o,groups:a,tests:r}}){let m=G({org_id:e,app_version_id:o});return s`
<${z} filter=${m.filter} tests=${r} />
${p(a,"waiting")>0&&s`<${M} of=${m} />`}
`}var _e={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}};function de({found:e,compared:o}){let{build:a,groups:r,tests:m,org_id:t,app_version_id:i}=e,n={...m,waiting:m.unfinished-m.running},c=u=>{u==="failed"&&v(e)?location.hash="failures":E(d("jobs",{},{org_id:t,app_version_id:i,..._e[u]??{status:u}}))};return s`
<div class="batch-summary">
<${S} group=${x(n)} />
<${L} counts=${x(n)} choose=${c} />
<${T} found=${o} />
<${P}
className="is-strip build-facts"
facts=${[["App",a&&s`<${ue} build=${a} />`],["Size",a?.size!=null&&R(a.size)],["First seen",r.length>0&&A(r.map(u=>u.created_at).toSorted()[0])],["Jobs",s`
<a href=${d("jobs",{},{org_id:t,app_version_id:i})}>${_(p(r,"total"))}</a>
${v(e)&&s`${" "}<span class="quiet">with earlier runs</span>`}
`],["Installs",te(e)],["Installs avoided",ee(e)],["Starts avoided",e.starts_avoided>0&&_(e.starts_avoided)]]}
/>
${n.running>0&&s`<p class="quiet">Installs count when their attempt ends: ${_(n.running)} still running.</p>`}
${e.saved_seconds>0&&s`<p class="quiet">${Z}</p>`}
</div>
`}function pe({batches:e}){if(e.length===0)return s`<p class="nothing">Its jobs were submitted one by one.</p>`;let o=new Map(e.map(a=>[a.id,{value:a}]));return s`
<${J}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...o.keys()]}
rowOf=${a=>o.get(a)}
...${C}
/>
`}function ae({params:e,query:o}){let a=B(Y,[]),r=oe(e,[...se,"waiting","running"]),m=K(`${h(e)}/summary`,r,a?.summary??null),t=m.data.value,i=m.error.value,n=o.get("with")??"",{found:c,changes:u}=W(t&&h(e),n?{with:n}:{},t&&b(t),l=>ie(e.org_id,l));return i?.status===404?s`<${U} problem=${{status:404,text:i.message}} />`:s`
<${V}
title=${s`<${j} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,d("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${t?.groups.length>0&&s`<${k} status=${t.status} />`}
actions=${t&&s`<${le} found=${t} />`}
>
${i&&!t&&s`<${H} title="The build could not be loaded" text=${i.message} again=${m.load} />`}
${!t&&!i&&s`<${Q} />`}
${t&&s`
<${de} found=${t} compared=${c} />
<${D}
key=${h(e)}
path=${`${h(e)}/failures`}
version=${`${v(t)?b(t):p(t.groups,"failed")} ${u}`}
ended=${p(t.groups,"done")}
initial=${a?.failures??null}
>
${(l,re)=>s`
<${f} id="failures" title="Failures" note=${N(l)}>${re()}<//>
`}
<//>
<${f} id="changes" title="Changes">
<${O}
path=${h(e)}
tests=${t.tests}
version=${`${b(t)} ${u}`}
chosen=${n}
/>
<//>
<${f} id="groups" title="Groups by target">
<${q} groups=${t.groups.map(ne)} />
<//>
<${f} id="batches" title="Batches" note=${t.batches.length||""}>
<${pe} batches=${t.batches} />
<//>
`}
<//>
`}export{ae as default,h as pathOf,Co as title};
