import{m284_0 as de,m284_1 as ce,m284_2 as fe,m284_3 as $e,m284_4 as he,m284_5 as ge,m284_6 as be,m284_7 as xe,m284_8 as x,m284_9 as ve,m284_10 as Te,m284_11 as Be}from"../main.js";import{m6_0 as Se,m6_1 as Ce,m6_2 as ke,m6_3 as Ae,m6_4 as Ee,m6_5 as b}from"../main.js";import{m24_0 as Oe,m24_1 as Re,m24_2 as v,m24_3 as T,m24_4 as B,m24_5 as Pe}from"../shared.js";import{m23_0 as w}from"../main.js";import{m25_0 as y,m25_1 as Me,m25_2 as Ve,m25_3 as qe}from"../shared.js";import{m29_0 as S}from"../shared.js";import{m174_0 as Qe,m174_1 as Je,m174_2 as C,m174_3 as We,m174_4 as Ke,m174_5 as Xe,m174_6 as Ye,m174_7 as Ze,m174_8 as et,m174_9 as tt,m174_10 as st,m174_11 as ot,m174_12 as l,m174_13 as at,m174_14 as rt,m174_15 as mt,m174_16 as it,m174_17 as nt,m174_18 as ut,m174_19 as lt,m174_20 as _t,m174_21 as pt,m174_22 as dt,m174_23 as k}from"../main.js";import{m183_0 as s}from"../main.js";import{m224_0 as A,m224_1 as gt,m224_2 as bt,m224_3 as xt,m224_4 as vt,m224_5 as E,m224_6 as Tt,m224_7 as _,m224_8 as Bt,m224_9 as wt}from"../main.js";import{m76_0 as h}from"../main.js";import{m95_0 as F}from"../main.js";function se({found:e,counts:o,chosen:t,showAll:r}){let{org_id:m,with:a,others:n}=e,i=c=>E({with:c},{push:!0}),d=[{label:"Previous build",checked:!t,run:()=>i("")},...n.map(c=>({label:c,checked:c===t,run:()=>i(c)}))],u=n.length>0&&s`
<${F} label="Another build" items=${d} className="button is-link">
Another build<${h} name="down" />
<//>
`;return a===null?s`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${u}</p>`:s`
<${B} found=${e} tools=${u} showAll=${r}
ended=${o.done+o.failed}
left=${o.unfinished>0?`${l(o.unfinished)} to run`:""}
against=${s`<a href=${_("build",{org_id:m,app_version_id:a})}>${a}</a>`}
/>
`}var I=({path:e,counts:o,chosen:t})=>s`
<${T}
key=${`${e} ${t}`}
path=${`${e}/compare`}
query=${t?{with:t}:{}}
version=${`${o.done} ${o.failed}`}
title="The builds could not be compared"
draw=${(r,m)=>s`
<${se} found=${r} counts=${o} chosen=${t} showAll=${m} />
`}
/>
`;import{m41_0 as O}from"../shared.js";import{m50_0 as R}from"../shared.js";import{m52_0 as qt,m52_1 as P,m52_2 as Gt,m52_3 as Ut,m52_4 as zt,m52_5 as D,m52_6 as Ht}from"../shared.js";import{m60_0 as N,m60_1 as Wt,m60_2 as Kt}from"../main.js";import{m73_0 as Zt,m73_1 as j}from"../shared.js";import{m101_0 as L}from"../main.js";import{m103_0 as f}from"../main.js";import{m108_0 as M,m108_1 as ms,m108_2 as V}from"../main.js";import{m109_0 as q}from"../main.js";import{m119_0 as G}from"../shared.js";import{m136_0 as ds,m136_1 as U,m136_2 as z}from"../main.js";import{m138_0 as H}from"../main.js";import{m181_0 as gs,m181_1 as Q,m181_2 as bs,m181_3 as xs,m181_4 as vs,m181_5 as J}from"../main.js";import{m215_0 as ws,m215_1 as ys,m215_2 as Ss,m215_3 as Cs,m215_4 as ks,m215_5 as As,m215_6 as Es,m215_7 as Fs,m215_8 as W}from"../main.js";import{m223_0 as K,m223_1 as Rs}from"../main.js";import{m228_0 as X,m228_1 as Ns,m228_2 as Y,m228_3 as js,m228_4 as Z,m228_5 as Ls,m228_6 as Ms}from"../main.js";import{m256_0 as g,m256_1 as Gs,m256_2 as Us,m256_3 as zs,m256_4 as Hs}from"../main.js";var To=({params:e})=>`${e.app_version_id} ${e.org_id}`,$=({org_id:e,app_version_id:o})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(o)}`;function oe({org_id:e,app_version_id:o}){return J("groups"),g.ids.value.map(t=>g.row(t).value).filter(t=>t?.org_id===e&&t.app_version_id===o).map(t=>["total","waiting","running","done","failed","excused"].map(r=>t[r]).join()).toSorted().join(" ")}var ae=e=>({...e,explanation:(g.row(e.id).value??e).explanation}),p=(e,o)=>e.reduce((t,r)=>t+r[o],0);function re({build:e}){return e.file_url?s`
<a href=${e.file_url} download>
<${h} name="download" />
${e.name||"app"}
</a>
`:s`<span class="id">${e.app_url}</span>`}function me({found:{org_id:e,app_version_id:o,groups:t}}){let r=V({org_id:e,app_version_id:o});return s`
${p(t,"failed")>0&&K("retry","job")&&s`<${G} filter=${r.filter}>Retry failed<//>`}
${p(t,"waiting")>0&&s`<${M} of=${r} />`}
`}var ie=["done","failed","excused","cancelled","running","waiting","unfinished"],ee=({groups:e})=>Object.fromEntries(ie.map(o=>[o,p(e,o)])),ne={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}};function ue({found:e,params:o,chosen:t}){let{build:r,groups:m}=e,{org_id:a,app_version_id:n}=e,i=ee(e),d=u=>A(_("jobs",{},{org_id:a,app_version_id:n,...ne[u]??{status:u}}));return s`
<div class="batch-summary">
<${w} group=${b(i)} />
<${O} counts=${b(i)} choose=${d} />
<${v} path=${$(o)} version=${`${i.done} ${i.failed}`} chosen=${t} />
<${R}
className="is-strip build-facts"
facts=${[["App",r&&s`<${re} build=${r} />`],["Size",r?.size!=null&&C(r.size)],["First seen",m.length>0&&k(m.map(u=>u.created_at).toSorted()[0])],["Jobs",s`
<a href=${_("jobs",{},{org_id:e.org_id,app_version_id:e.app_version_id})}>
${l(p(m,"total"))}
</a>
`],["Installs",Z(e)],["Installs avoided",Y(e)],["Starts avoided",e.starts_avoided>0&&l(e.starts_avoided)]]}
/>
${i.running>0&&s`<p class="quiet">Installs count when their attempt ends: ${l(i.running)} still running.</p>`}
${e.saved_seconds>0&&s`<p class="quiet">${X}</p>`}
</div>
`}function le({batches:e}){if(e.length===0)return s`<p class="nothing">Its jobs were submitted one by one.</p>`;let o=new Map(e.map(t=>[t.id,{value:t}]));return s`
<${H}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...o.keys()]}
rowOf=${t=>o.get(t)}
...${y}
/>
`}function te({params:e,query:o}){let t=x(W,[]),r=oe(e),m=Q(`${$(e)}/summary`,r,t?.summary??null),a=m.data.value,n=m.error.value;return n?.status===404?s`<${q} problem=${{status:404,text:n.message}} />`:s`
<${L}
title=${s`<${N} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,_("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${a?.groups.length>0&&s`<${S} status=${a.status} />`}
actions=${a&&s`<${me} found=${a} />`}
>
${n&&!a&&s`<${U} title="The build could not be loaded" text=${n.message} again=${m.load} />`}
${!a&&!n&&s`<${z} />`}
${a&&s`
<${ue} found=${a} params=${e} chosen=${o.get("with")??""} />
<${P}
key=${$(e)}
path=${`${$(e)}/failures`}
version=${p(a.groups,"failed")}
ended=${p(a.groups,"done")}
initial=${t?.failures??null}
>
${(i,d)=>s`
<${f} id="failures" title="Failures" note=${D(i)}>${d()}<//>
`}
<//>
<${f} id="changes" title="Changes">
<${I}
path=${$(e)}
counts=${ee(a)}
chosen=${o.get("with")??""}
/>
<//>
<${f} id="groups" title="Groups by target">
<${j} groups=${a.groups.map(ae)} />
<//>
<${f} id="batches" title="Batches" note=${a.batches.length||""}>
<${le} batches=${a.batches} />
<//>
`}
<//>
`}export{te as default,$ as pathOf,To as title};
