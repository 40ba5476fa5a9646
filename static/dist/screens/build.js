import{m286_0 as he,m286_1 as ge,m286_2 as xe,m286_3 as be,m286_4 as ve,m286_5 as Be,m286_6 as Te,m286_7 as we,m286_8 as B,m286_9 as Se,m286_10 as ye,m286_11 as Ce}from"../main.js";import{m6_0 as Ae,m6_1 as Ee,m6_2 as Fe,m6_3 as Ie,m6_4 as Oe,m6_5 as x,m6_6 as Le}from"../main.js";import{m25_0 as qe,m25_1 as De,m25_2 as T,m25_3 as w,m25_4 as S,m25_5 as Ne}from"../shared.js";import{m24_0 as y}from"../main.js";import{m26_0 as C,m26_1 as ze,m26_2 as He,m26_3 as Qe}from"../shared.js";import{m30_0 as k}from"../shared.js";import{m175_0 as Ye,m175_1 as Ze,m175_2 as R,m175_3 as et,m175_4 as tt,m175_5 as st,m175_6 as ot,m175_7 as at,m175_8 as rt,m175_9 as mt,m175_10 as it,m175_11 as nt,m175_12 as d,m175_13 as ut,m175_14 as lt,m175_15 as _t,m175_16 as dt,m175_17 as pt,m175_18 as ct,m175_19 as ft,m175_20 as $t,m175_21 as ht,m175_22 as A,m175_23 as gt}from"../main.js";import{m184_0 as s}from"../main.js";import{m226_0 as E,m226_1 as Tt,m226_2 as wt,m226_3 as St,m226_4 as yt,m226_5 as F,m226_6 as Ct,m226_7 as _,m226_8 as kt,m226_9 as Rt}from"../main.js";import{m77_0 as g}from"../main.js";import{m96_0 as I}from"../main.js";function ie({found:e,tests:o,chosen:a,showAll:r}){let{org_id:m,with:t,others:i}=e,n=l=>F({with:l},{push:!0}),c=[{label:"Previous build",checked:!a,run:()=>n("")},...i.map(l=>({label:l,checked:l===a,run:()=>n(l)}))],u=i.length>0&&s`
<${I} label="Another build" items=${c} className="button is-link">
Another build<${g} name="down" />
<//>
`;return t===null?s`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${u}</p>`:s`
<${S} found=${e} tools=${u} showAll=${r}
ended=${o.done+o.failed}
left=${o.unfinished>0?`${d(o.unfinished)} to run`:""}
against=${s`the last runs of <a href=${_("build",{org_id:m,app_version_id:t})}>${t}</a>`}
/>
`}var O=({path:e,tests:o,version:a,chosen:r})=>s`
<${w}
key=${`${e} ${r}`}
path=${`${e}/compare`}
query=${r?{with:r}:{}}
version=${a}
title="The builds could not be compared"
draw=${(m,t)=>s`
<${ie} found=${m} tests=${o} chosen=${r} showAll=${t} />
`}
/>
`;import{m42_0 as L}from"../shared.js";import{m51_0 as P}from"../shared.js";import{m53_0 as Qt,m53_1 as j,m53_2 as Jt,m53_3 as Wt,m53_4 as Kt,m53_5 as q,m53_6 as Xt}from"../shared.js";import{m61_0 as D,m61_1 as es,m61_2 as ts}from"../main.js";import{m74_0 as as,m74_1 as N}from"../shared.js";import{m102_0 as M}from"../main.js";import{m104_0 as f}from"../main.js";import{m109_0 as V,m109_1 as _s,m109_2 as G}from"../main.js";import{m110_0 as U}from"../main.js";import{m120_0 as z,m120_1 as $s,m120_2 as hs}from"../shared.js";import{m131_0 as bs,m131_1 as vs,m131_2 as H}from"../main.js";import{m137_0 as ws,m137_1 as Q,m137_2 as J}from"../main.js";import{m139_0 as W}from"../main.js";import{m12_0 as Rs,m12_1 as K}from"../shared.js";import{m182_0 as Fs,m182_1 as X,m182_2 as Is,m182_3 as Os,m182_4 as Ls,m182_5 as Y}from"../main.js";import{m216_0 as qs,m216_1 as Ds,m216_2 as Ns,m216_3 as Ms,m216_4 as Vs,m216_5 as Gs,m216_6 as Us,m216_7 as zs,m216_8 as Z}from"../main.js";import{m230_0 as ee,m230_1 as Js,m230_2 as te,m230_3 as se,m230_4 as Ws,m230_5 as Ks}from"../main.js";import{m258_0 as $,m258_1 as Zs,m258_2 as eo,m258_3 as to,m258_4 as so}from"../main.js";var Io=({params:e})=>`${e.app_version_id} ${e.org_id}`,h=({org_id:e,app_version_id:o})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(o)}`,oe=["total","done","failed","excused","cancelled"];function ae({org_id:e,app_version_id:o},a){return Y("groups"),$.ids.value.map(r=>$.row(r).value).filter(r=>r?.org_id===e&&r.app_version_id===o).map(r=>a.map(m=>r[m]).join()).toSorted().join(" ")}function ne(e,o){let a=ae({org_id:e,app_version_id:o},oe);return $.loaded.value?a:null}var ue=e=>({...e,explanation:($.row(e.id).value??e).explanation}),p=(e,o)=>e.reduce((a,r)=>a+r[o],0),v=({groups:e,tests:o})=>p(e,"total")>o.total,b=({groups:e})=>["total","done","failed","cancelled"].map(o=>p(e,o)).join(" ");function le({build:e}){return e.file_url?s`
<a href=${e.file_url} download>
<${g} name="download" />
${e.name||"app"}
</a>
`:s`<span class="id">${e.app_url}</span>`}function _e({found:{org_id:e,app_version_id:o,groups:a,tests:r}}){let m=G({org_id:e,app_version_id:o});return s`
<${z} filter=${m.filter} tests=${r} />
${p(a,"waiting")>0&&s`<${V} of=${m} />`}
`}var de={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}};function pe({found:e,compared:o}){let{build:a,groups:r,tests:m,org_id:t,app_version_id:i}=e,n={...m,waiting:m.unfinished-m.running},c=u=>{u==="failed"&&v(e)?location.hash="failures":E(_("jobs",{},{org_id:t,app_version_id:i,...de[u]??{status:u}}))};return s`
<div class="batch-summary">
<${y} group=${x(n)} />
<${L} counts=${x(n)} choose=${c} />
<${T} found=${o} />
<${P}
className="is-strip build-facts"
facts=${[["App",a&&s`<${le} build=${a} />`],["Size",a?.size!=null&&R(a.size)],["First seen",r.length>0&&A(r.map(u=>u.created_at).toSorted()[0])],["Jobs",s`
<a href=${_("jobs",{},{org_id:t,app_version_id:i})}>${d(p(r,"total"))}</a>
${v(e)&&s`${" "}<span class="quiet">with earlier runs</span>`}
`],["Installs",se(e)],["Installs avoided",te(e)],["Starts avoided",e.starts_avoided>0&&d(e.starts_avoided)]]}
/>
${n.running>0&&s`<p class="quiet">Installs count when their attempt ends: ${d(n.running)} still running.</p>`}
${e.saved_seconds>0&&s`<p class="quiet">${ee}</p>`}
</div>
`}function ce({batches:e}){if(e.length===0)return s`<p class="nothing">Its jobs were submitted one by one.</p>`;let o=new Map(e.map(a=>[a.id,{value:a}]));return s`
<${W}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...o.keys()]}
rowOf=${a=>o.get(a)}
...${C}
/>
`}function re({params:e,query:o}){let a=B(Z,[]),r=ae(e,[...oe,"waiting","running"]),m=X(`${h(e)}/summary`,r,a?.summary??null),t=m.data.value,i=m.error.value,n=o.get("with")??"",{found:c,changes:u}=K(t&&h(e),n?{with:n}:{},t&&b(t),l=>ne(e.org_id,l));return i?.status===404?s`<${U} problem=${{status:404,text:i.message}} />`:s`
<${M}
title=${s`<${D} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,_("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${t?.groups.length>0&&s`<${k} status=${t.status} />`}
actions=${t&&s`<${_e} found=${t} />`}
>
${i&&!t&&s`<${Q} title="The build could not be loaded" text=${i.message} again=${m.load} />`}
${!t&&!i&&s`<${J} />`}
${t&&s`
<${H}
many=${t.tests.simulated}
total=${t.tests.total}
href=${_("jobs",{},{...e,q:"simulated:true"})}
/>
<${pe} found=${t} compared=${c} />
<${j}
key=${h(e)}
path=${`${h(e)}/failures`}
version=${`${v(t)?b(t):p(t.groups,"failed")} ${u}`}
ended=${p(t.groups,"done")}
initial=${a?.failures??null}
>
${(l,me)=>s`
<${f} id="failures" title="Failures" note=${q(l)}>${me()}<//>
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
<${N} groups=${t.groups.map(ue)} />
<//>
<${f} id="batches" title="Batches" note=${t.batches.length||""}>
<${ce} batches=${t.batches} />
<//>
`}
<//>
`}export{re as default,h as pathOf,Io as title};
