import{m284_0 as pe,m284_1 as de,m284_2 as ce,m284_3 as fe,m284_4 as $e,m284_5 as he,m284_6 as ge,m284_7 as be,m284_8 as B,m284_9 as xe,m284_10 as ve,m284_11 as Be}from"../main.js";import{m6_0 as ye,m6_1 as Se,m6_2 as Ce,m6_3 as ke,m6_4 as Re,m6_5 as b,m6_6 as Ae}from"../main.js";import{m24_0 as Ee,m24_1 as Oe,m24_2 as w,m24_3 as T,m24_4 as y,m24_5 as Pe}from"../shared.js";import{m23_0 as S}from"../main.js";import{m25_0 as C,m25_1 as Ve,m25_2 as qe,m25_3 as Me}from"../shared.js";import{m29_0 as k}from"../shared.js";import{m174_0 as Qe,m174_1 as Je,m174_2 as R,m174_3 as We,m174_4 as Ke,m174_5 as Xe,m174_6 as Ye,m174_7 as Ze,m174_8 as et,m174_9 as tt,m174_10 as st,m174_11 as at,m174_12 as _,m174_13 as ot,m174_14 as rt,m174_15 as mt,m174_16 as it,m174_17 as nt,m174_18 as ut,m174_19 as lt,m174_20 as _t,m174_21 as pt,m174_22 as A,m174_23 as dt}from"../main.js";import{m183_0 as t}from"../main.js";import{m224_0 as F,m224_1 as gt,m224_2 as bt,m224_3 as xt,m224_4 as vt,m224_5 as I,m224_6 as Bt,m224_7 as p,m224_8 as wt,m224_9 as Tt}from"../main.js";import{m76_0 as h}from"../main.js";import{m95_0 as E}from"../main.js";function se({found:e,tests:a,chosen:o,showAll:r}){let{org_id:m,with:s,others:i}=e,l=n=>I({with:n},{push:!0}),u=[{label:"Previous build",checked:!o,run:()=>l("")},...i.map(n=>({label:n,checked:n===o,run:()=>l(n)}))],$=i.length>0&&t`
<${E} label="Another build" items=${u} className="button is-link">
Another build<${h} name="down" />
<//>
`;return s===null?t`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${$}</p>`:t`
<${y} found=${e} tools=${$} showAll=${r}
ended=${a.done+a.failed}
left=${a.unfinished>0?`${_(a.unfinished)} to run`:""}
against=${t`the last runs of <a href=${p("build",{org_id:m,app_version_id:s})}>${s}</a>`}
/>
`}var O=({path:e,tests:a,version:o,chosen:r})=>t`
<${T}
key=${`${e} ${r}`}
path=${`${e}/compare`}
query=${r?{with:r}:{}}
version=${o}
title="The builds could not be compared"
draw=${(m,s)=>t`
<${se} found=${m} tests=${a} chosen=${r} showAll=${s} />
`}
/>
`;import{m41_0 as P}from"../shared.js";import{m50_0 as L}from"../shared.js";import{m52_0 as Mt,m52_1 as D,m52_2 as Gt,m52_3 as zt,m52_4 as Ht,m52_5 as N,m52_6 as Ut}from"../shared.js";import{m60_0 as j,m60_1 as Wt,m60_2 as Kt}from"../main.js";import{m73_0 as Zt,m73_1 as V}from"../shared.js";import{m101_0 as q}from"../main.js";import{m103_0 as c}from"../main.js";import{m108_0 as M,m108_1 as ms,m108_2 as G}from"../main.js";import{m109_0 as z}from"../main.js";import{m119_0 as H,m119_1 as _s}from"../shared.js";import{m136_0 as cs,m136_1 as U,m136_2 as Q}from"../main.js";import{m138_0 as J}from"../main.js";import{m181_0 as bs,m181_1 as W,m181_2 as xs,m181_3 as vs,m181_4 as Bs,m181_5 as K}from"../main.js";import{m215_0 as ys,m215_1 as Ss,m215_2 as Cs,m215_3 as ks,m215_4 as Rs,m215_5 as As,m215_6 as Fs,m215_7 as Is,m215_8 as X}from"../main.js";import{m228_0 as Y,m228_1 as Ps,m228_2 as Z,m228_3 as ee,m228_4 as Ls,m228_5 as Ds}from"../main.js";import{m256_0 as g,m256_1 as Vs,m256_2 as qs,m256_3 as Ms,m256_4 as Gs}from"../main.js";var ha=({params:e})=>`${e.app_version_id} ${e.org_id}`,f=({org_id:e,app_version_id:a})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(a)}`;function ae({org_id:e,app_version_id:a}){return K("groups"),g.ids.value.map(o=>g.row(o).value).filter(o=>o?.org_id===e&&o.app_version_id===a).map(o=>["total","waiting","running","done","failed","excused"].map(r=>o[r]).join()).toSorted().join(" ")}var oe=e=>({...e,explanation:(g.row(e.id).value??e).explanation}),d=(e,a)=>e.reduce((o,r)=>o+r[a],0),x=({groups:e,tests:a})=>d(e,"total")>a.total,v=({groups:e})=>["total","done","failed","cancelled"].map(a=>d(e,a)).join(" ");function re({build:e}){return e.file_url?t`
<a href=${e.file_url} download>
<${h} name="download" />
${e.name||"app"}
</a>
`:t`<span class="id">${e.app_url}</span>`}function me({found:{org_id:e,app_version_id:a,groups:o,tests:r}}){let m=G({org_id:e,app_version_id:a});return t`
<${H} filter=${m.filter} failed=${r.failed} />
${d(o,"waiting")>0&&t`<${M} of=${m} />`}
`}var ie={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}};function ne({found:e,params:a,chosen:o}){let{build:r,groups:m,tests:s,org_id:i,app_version_id:l}=e,u={...s,waiting:s.unfinished-s.running},$=n=>{n==="failed"&&x(e)?location.hash="failures":F(p("jobs",{},{org_id:i,app_version_id:l,...ie[n]??{status:n}}))};return t`
<div class="batch-summary">
<${S} group=${b(u)} />
<${P} counts=${b(u)} choose=${$} />
<${w} path=${f(a)} version=${v(e)} chosen=${o} />
<${L}
className="is-strip build-facts"
facts=${[["App",r&&t`<${re} build=${r} />`],["Size",r?.size!=null&&R(r.size)],["First seen",m.length>0&&A(m.map(n=>n.created_at).toSorted()[0])],["Jobs",t`
<a href=${p("jobs",{},{org_id:i,app_version_id:l})}>${_(d(m,"total"))}</a>
${x(e)&&t`${" "}<span class="quiet">with earlier runs</span>`}
`],["Installs",ee(e)],["Installs avoided",Z(e)],["Starts avoided",e.starts_avoided>0&&_(e.starts_avoided)]]}
/>
${u.running>0&&t`<p class="quiet">Installs count when their attempt ends: ${_(u.running)} still running.</p>`}
${e.saved_seconds>0&&t`<p class="quiet">${Y}</p>`}
</div>
`}function ue({batches:e}){if(e.length===0)return t`<p class="nothing">Its jobs were submitted one by one.</p>`;let a=new Map(e.map(o=>[o.id,{value:o}]));return t`
<${J}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...a.keys()]}
rowOf=${o=>a.get(o)}
...${C}
/>
`}function te({params:e,query:a}){let o=B(X,[]),r=ae(e),m=W(`${f(e)}/summary`,r,o?.summary??null),s=m.data.value,i=m.error.value;return i?.status===404?t`<${z} problem=${{status:404,text:i.message}} />`:t`
<${q}
title=${t`<${j} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,p("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${s?.groups.length>0&&t`<${k} status=${s.status} />`}
actions=${s&&t`<${me} found=${s} />`}
>
${i&&!s&&t`<${U} title="The build could not be loaded" text=${i.message} again=${m.load} />`}
${!s&&!i&&t`<${Q} />`}
${s&&t`
<${ne} found=${s} params=${e} chosen=${a.get("with")??""} />
<${D}
key=${f(e)}
path=${`${f(e)}/failures`}
version=${x(s)?v(s):d(s.groups,"failed")}
ended=${d(s.groups,"done")}
initial=${o?.failures??null}
>
${(l,u)=>t`
<${c} id="failures" title="Failures" note=${N(l)}>${u()}<//>
`}
<//>
<${c} id="changes" title="Changes">
<${O}
path=${f(e)}
tests=${s.tests}
version=${v(s)}
chosen=${a.get("with")??""}
/>
<//>
<${c} id="groups" title="Groups by target">
<${V} groups=${s.groups.map(oe)} />
<//>
<${c} id="batches" title="Batches" note=${s.batches.length||""}>
<${ue} batches=${s.batches} />
<//>
`}
<//>
`}export{te as default,f as pathOf,ha as title};
