import{m284_0 as pe,m284_1 as de,m284_2 as ce,m284_3 as fe,m284_4 as $e,m284_5 as he,m284_6 as ge,m284_7 as be,m284_8 as B,m284_9 as xe,m284_10 as ve,m284_11 as Be}from"../main.js";import{m6_0 as ye,m6_1 as Se,m6_2 as Ce,m6_3 as ke,m6_4 as Re,m6_5 as x}from"../main.js";import{m24_0 as Ie,m24_1 as Ee,m24_2 as T,m24_3 as w,m24_4 as y,m24_5 as Oe}from"../shared.js";import{m23_0 as S}from"../main.js";import{m25_0 as C,m25_1 as Ne,m25_2 as Ve,m25_3 as qe}from"../shared.js";import{m29_0 as k}from"../shared.js";import{m174_0 as Ue,m174_1 as Qe,m174_2 as R,m174_3 as Je,m174_4 as We,m174_5 as Ke,m174_6 as Xe,m174_7 as Ye,m174_8 as Ze,m174_9 as et,m174_10 as tt,m174_11 as st,m174_12 as _,m174_13 as ot,m174_14 as at,m174_15 as rt,m174_16 as mt,m174_17 as it,m174_18 as nt,m174_19 as ut,m174_20 as lt,m174_21 as _t,m174_22 as A,m174_23 as pt}from"../main.js";import{m183_0 as t}from"../main.js";import{m224_0 as F,m224_1 as ht,m224_2 as gt,m224_3 as bt,m224_4 as xt,m224_5 as I,m224_6 as vt,m224_7 as p,m224_8 as Bt,m224_9 as Tt}from"../main.js";import{m76_0 as h}from"../main.js";import{m95_0 as E}from"../main.js";function se({found:e,tests:o,chosen:a,showAll:r}){let{org_id:m,with:s,others:i}=e,l=n=>I({with:n},{push:!0}),u=[{label:"Previous build",checked:!a,run:()=>l("")},...i.map(n=>({label:n,checked:n===a,run:()=>l(n)}))],$=i.length>0&&t`
<${E} label="Another build" items=${u} className="button is-link">
Another build<${h} name="down" />
<//>
`;return s===null?t`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${$}</p>`:t`
<${y} found=${e} tools=${$} showAll=${r}
ended=${o.done+o.failed}
left=${o.unfinished>0?`${_(o.unfinished)} to run`:""}
against=${t`<a href=${p("build",{org_id:m,app_version_id:s})}>${s}</a>`}
/>
`}var O=({path:e,tests:o,version:a,chosen:r})=>t`
<${w}
key=${`${e} ${r}`}
path=${`${e}/compare`}
query=${r?{with:r}:{}}
version=${a}
title="The builds could not be compared"
draw=${(m,s)=>t`
<${se} found=${m} tests=${o} chosen=${r} showAll=${s} />
`}
/>
`;import{m41_0 as P}from"../shared.js";import{m50_0 as j}from"../shared.js";import{m52_0 as qt,m52_1 as D,m52_2 as Mt,m52_3 as Gt,m52_4 as zt,m52_5 as L,m52_6 as Ht}from"../shared.js";import{m60_0 as N,m60_1 as Jt,m60_2 as Wt}from"../main.js";import{m73_0 as Yt,m73_1 as V}from"../shared.js";import{m101_0 as q}from"../main.js";import{m103_0 as c}from"../main.js";import{m108_0 as M,m108_1 as rs,m108_2 as G}from"../main.js";import{m109_0 as z}from"../main.js";import{m119_0 as H,m119_1 as ls}from"../shared.js";import{m136_0 as ds,m136_1 as U,m136_2 as Q}from"../main.js";import{m138_0 as J}from"../main.js";import{m181_0 as gs,m181_1 as W,m181_2 as bs,m181_3 as xs,m181_4 as vs,m181_5 as K}from"../main.js";import{m215_0 as ws,m215_1 as ys,m215_2 as Ss,m215_3 as Cs,m215_4 as ks,m215_5 as Rs,m215_6 as As,m215_7 as Fs,m215_8 as X}from"../main.js";import{m228_0 as Y,m228_1 as Os,m228_2 as Z,m228_3 as ee,m228_4 as Ps,m228_5 as js}from"../main.js";import{m256_0 as g,m256_1 as Ns,m256_2 as Vs,m256_3 as qs,m256_4 as Ms}from"../main.js";var ho=({params:e})=>`${e.app_version_id} ${e.org_id}`,f=({org_id:e,app_version_id:o})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(o)}`;function oe({org_id:e,app_version_id:o}){return K("groups"),g.ids.value.map(a=>g.row(a).value).filter(a=>a?.org_id===e&&a.app_version_id===o).map(a=>["total","waiting","running","done","failed","excused"].map(r=>a[r]).join()).toSorted().join(" ")}var ae=e=>({...e,explanation:(g.row(e.id).value??e).explanation}),d=(e,o)=>e.reduce((a,r)=>a+r[o],0),b=({groups:e,tests:o})=>d(e,"total")>o.total,v=({groups:e})=>["total","done","failed","cancelled"].map(o=>d(e,o)).join(" ");function re({build:e}){return e.file_url?t`
<a href=${e.file_url} download>
<${h} name="download" />
${e.name||"app"}
</a>
`:t`<span class="id">${e.app_url}</span>`}function me({found:{org_id:e,app_version_id:o,groups:a,tests:r}}){let m=G({org_id:e,app_version_id:o});return t`
<${H} filter=${m.filter} failed=${r.failed} />
${d(a,"waiting")>0&&t`<${M} of=${m} />`}
`}var ie={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}};function ne({found:e,params:o,chosen:a}){let{build:r,groups:m,tests:s,org_id:i,app_version_id:l}=e,u={...s,waiting:s.unfinished-s.running},$=n=>{n==="failed"&&b(e)?location.hash="failures":F(p("jobs",{},{org_id:i,app_version_id:l,...ie[n]??{status:n}}))};return t`
<div class="batch-summary">
<${S} group=${x(u)} />
<${P} counts=${x(u)} choose=${$} />
<${T} path=${f(o)} version=${v(e)} chosen=${a} />
<${j}
className="is-strip build-facts"
facts=${[["App",r&&t`<${re} build=${r} />`],["Size",r?.size!=null&&R(r.size)],["First seen",m.length>0&&A(m.map(n=>n.created_at).toSorted()[0])],["Jobs",t`
<a href=${p("jobs",{},{org_id:i,app_version_id:l})}>${_(d(m,"total"))}</a>
${b(e)&&t`${" "}<span class="quiet">with earlier runs</span>`}
`],["Installs",ee(e)],["Installs avoided",Z(e)],["Starts avoided",e.starts_avoided>0&&_(e.starts_avoided)]]}
/>
${u.running>0&&t`<p class="quiet">Installs count when their attempt ends: ${_(u.running)} still running.</p>`}
${e.saved_seconds>0&&t`<p class="quiet">${Y}</p>`}
</div>
`}function ue({batches:e}){if(e.length===0)return t`<p class="nothing">Its jobs were submitted one by one.</p>`;let o=new Map(e.map(a=>[a.id,{value:a}]));return t`
<${J}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...o.keys()]}
rowOf=${a=>o.get(a)}
...${C}
/>
`}function te({params:e,query:o}){let a=B(X,[]),r=oe(e),m=W(`${f(e)}/summary`,r,a?.summary??null),s=m.data.value,i=m.error.value;return i?.status===404?t`<${z} problem=${{status:404,text:i.message}} />`:t`
<${q}
title=${t`<${N} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,p("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${s?.groups.length>0&&t`<${k} status=${s.status} />`}
actions=${s&&t`<${me} found=${s} />`}
>
${i&&!s&&t`<${U} title="The build could not be loaded" text=${i.message} again=${m.load} />`}
${!s&&!i&&t`<${Q} />`}
${s&&t`
<${ne} found=${s} params=${e} chosen=${o.get("with")??""} />
<${D}
key=${f(e)}
path=${`${f(e)}/failures`}
version=${b(s)?v(s):d(s.groups,"failed")}
ended=${d(s.groups,"done")}
initial=${a?.failures??null}
>
${(l,u)=>t`
<${c} id="failures" title="Failures" note=${L(l)}>${u()}<//>
`}
<//>
<${c} id="changes" title="Changes">
<${O}
path=${f(e)}
tests=${s.tests}
version=${v(s)}
chosen=${o.get("with")??""}
/>
<//>
<${c}
id="groups"
title="Groups by target"
note=${b(s)?"all jobs, also earlier runs of a test":""}
>
<${V} groups=${s.groups.map(ae)} />
<//>
<${c} id="batches" title="Batches" note=${s.batches.length||""}>
<${ue} batches=${s.batches} />
<//>
`}
<//>
`}export{te as default,f as pathOf,ho as title};
