import{m284_0 as de,m284_1 as ce,m284_2 as fe,m284_3 as $e,m284_4 as he,m284_5 as ge,m284_6 as be,m284_7 as xe,m284_8 as B,m284_9 as ve,m284_10 as Be,m284_11 as we}from"../main.js";import{m6_0 as ye,m6_1 as Ce,m6_2 as ke,m6_3 as Re,m6_4 as Ae,m6_5 as x,m6_6 as Fe}from"../main.js";import{m24_0 as Oe,m24_1 as Le,m24_2 as w,m24_3 as T,m24_4 as S,m24_5 as Pe}from"../shared.js";import{m23_0 as y}from"../main.js";import{m25_0 as C,m25_1 as qe,m25_2 as Me,m25_3 as Ge}from"../shared.js";import{m29_0 as k}from"../shared.js";import{m174_0 as Qe,m174_1 as We,m174_2 as R,m174_3 as Ke,m174_4 as Xe,m174_5 as Ye,m174_6 as Ze,m174_7 as et,m174_8 as tt,m174_9 as st,m174_10 as ot,m174_11 as at,m174_12 as _,m174_13 as rt,m174_14 as mt,m174_15 as it,m174_16 as nt,m174_17 as ut,m174_18 as lt,m174_19 as _t,m174_20 as pt,m174_21 as dt,m174_22 as A,m174_23 as ct}from"../main.js";import{m183_0 as s}from"../main.js";import{m224_0 as F,m224_1 as bt,m224_2 as xt,m224_3 as vt,m224_4 as Bt,m224_5 as I,m224_6 as wt,m224_7 as p,m224_8 as Tt,m224_9 as St}from"../main.js";import{m76_0 as h}from"../main.js";import{m95_0 as E}from"../main.js";function se({found:e,tests:o,chosen:a,showAll:r}){let{org_id:m,with:t,others:i}=e,u=n=>I({with:n},{push:!0}),l=[{label:"Previous build",checked:!a,run:()=>u("")},...i.map(n=>({label:n,checked:n===a,run:()=>u(n)}))],$=i.length>0&&s`
<${E} label="Another build" items=${l} className="button is-link">
Another build<${h} name="down" />
<//>
`;return t===null?s`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${$}</p>`:s`
<${S} found=${e} tools=${$} showAll=${r}
ended=${o.done+o.failed}
left=${o.unfinished>0?`${_(o.unfinished)} to run`:""}
against=${s`the last runs of <a href=${p("build",{org_id:m,app_version_id:t})}>${t}</a>`}
/>
`}var O=({path:e,tests:o,version:a,chosen:r})=>s`
<${T}
key=${`${e} ${r}`}
path=${`${e}/compare`}
query=${r?{with:r}:{}}
version=${a}
title="The builds could not be compared"
draw=${(m,t)=>s`
<${se} found=${m} tests=${o} chosen=${r} showAll=${t} />
`}
/>
`;import{m41_0 as L}from"../shared.js";import{m50_0 as P}from"../shared.js";import{m52_0 as Gt,m52_1 as j,m52_2 as zt,m52_3 as Ht,m52_4 as Ut,m52_5 as D,m52_6 as Jt}from"../shared.js";import{m60_0 as N,m60_1 as Kt,m60_2 as Xt}from"../main.js";import{m73_0 as es,m73_1 as V}from"../shared.js";import{m101_0 as q}from"../main.js";import{m103_0 as c}from"../main.js";import{m108_0 as M,m108_1 as is,m108_2 as G}from"../main.js";import{m109_0 as z}from"../main.js";import{m119_0 as H,m119_1 as ps}from"../shared.js";import{m136_0 as fs,m136_1 as U,m136_2 as J}from"../main.js";import{m138_0 as Q}from"../main.js";import{m181_0 as xs,m181_1 as W,m181_2 as vs,m181_3 as Bs,m181_4 as ws,m181_5 as K}from"../main.js";import{m215_0 as ys,m215_1 as Cs,m215_2 as ks,m215_3 as Rs,m215_4 as As,m215_5 as Fs,m215_6 as Is,m215_7 as Es,m215_8 as X}from"../main.js";import{m228_0 as Y,m228_1 as Ps,m228_2 as Z,m228_3 as ee,m228_4 as js,m228_5 as Ds}from"../main.js";import{m256_0 as g,m256_1 as qs,m256_2 as Ms,m256_3 as Gs,m256_4 as zs}from"../main.js";var bo=({params:e})=>`${e.app_version_id} ${e.org_id}`,f=({org_id:e,app_version_id:o})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(o)}`;function oe({org_id:e,app_version_id:o}){return K("groups"),g.ids.value.map(a=>g.row(a).value).filter(a=>a?.org_id===e&&a.app_version_id===o).map(a=>["total","waiting","running","done","failed","excused"].map(r=>a[r]).join()).toSorted().join(" ")}var ae=e=>({...e,explanation:(g.row(e.id).value??e).explanation}),d=(e,o)=>e.reduce((a,r)=>a+r[o],0),b=({groups:e,tests:o})=>d(e,"total")>o.total,re="all jobs of those with work, also earlier runs of a test",v=({groups:e})=>["total","done","failed","cancelled"].map(o=>d(e,o)).join(" ");function me({build:e}){return e.file_url?s`
<a href=${e.file_url} download>
<${h} name="download" />
${e.name||"app"}
</a>
`:s`<span class="id">${e.app_url}</span>`}function ie({found:{org_id:e,app_version_id:o,groups:a,tests:r}}){let m=G({org_id:e,app_version_id:o});return s`
<${H} filter=${m.filter} failed=${r.failed} />
${d(a,"waiting")>0&&s`<${M} of=${m} />`}
`}var ne={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}};function ue({found:e,params:o,chosen:a}){let{build:r,groups:m,tests:t,org_id:i,app_version_id:u}=e,l={...t,waiting:t.unfinished-t.running},$=n=>{n==="failed"&&b(e)?location.hash="failures":F(p("jobs",{},{org_id:i,app_version_id:u,...ne[n]??{status:n}}))};return s`
<div class="batch-summary">
<${y} group=${x(l)} />
<${L} counts=${x(l)} choose=${$} />
<${w} path=${f(o)} version=${v(e)} chosen=${a} />
<${P}
className="is-strip build-facts"
facts=${[["App",r&&s`<${me} build=${r} />`],["Size",r?.size!=null&&R(r.size)],["First seen",m.length>0&&A(m.map(n=>n.created_at).toSorted()[0])],["Jobs",s`
<a href=${p("jobs",{},{org_id:i,app_version_id:u})}>${_(d(m,"total"))}</a>
${b(e)&&s`${" "}<span class="quiet">with earlier runs</span>`}
`],["Installs",ee(e)],["Installs avoided",Z(e)],["Starts avoided",e.starts_avoided>0&&_(e.starts_avoided)]]}
/>
${l.running>0&&s`<p class="quiet">Installs count when their attempt ends: ${_(l.running)} still running.</p>`}
${e.saved_seconds>0&&s`<p class="quiet">${Y}</p>`}
</div>
`}function le({batches:e}){if(e.length===0)return s`<p class="nothing">Its jobs were submitted one by one.</p>`;let o=new Map(e.map(a=>[a.id,{value:a}]));return s`
<${Q}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...o.keys()]}
rowOf=${a=>o.get(a)}
...${C}
/>
`}function te({params:e,query:o}){let a=B(X,[]),r=oe(e),m=W(`${f(e)}/summary`,r,a?.summary??null),t=m.data.value,i=m.error.value;return i?.status===404?s`<${z} problem=${{status:404,text:i.message}} />`:s`
<${q}
title=${s`<${N} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,p("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${t?.groups.length>0&&s`<${k} status=${t.status} />`}
actions=${t&&s`<${ie} found=${t} />`}
>
${i&&!t&&s`<${U} title="The build could not be loaded" text=${i.message} again=${m.load} />`}
${!t&&!i&&s`<${J} />`}
${t&&s`
<${ue} found=${t} params=${e} chosen=${o.get("with")??""} />
<${j}
key=${f(e)}
path=${`${f(e)}/failures`}
version=${b(t)?v(t):d(t.groups,"failed")}
ended=${d(t.groups,"done")}
initial=${a?.failures??null}
>
${(u,l)=>s`
<${c} id="failures" title="Failures" note=${D(u)}>${l()}<//>
`}
<//>
<${c} id="changes" title="Changes">
<${O}
path=${f(e)}
tests=${t.tests}
version=${v(t)}
chosen=${o.get("with")??""}
/>
<//>
<${c}
id="groups"
title="Groups by target"
note=${t.groups.some(u=>!u.tests)&&b(t)?re:""}
>
<${V} groups=${t.groups.map(ae)} />
<//>
<${c} id="batches" title="Batches" note=${t.batches.length||""}>
<${le} batches=${t.batches} />
<//>
`}
<//>
`}export{te as default,f as pathOf,bo as title};
