import{m293_0 as Ee,m293_1 as Re,m293_2 as Ae,m293_3 as Fe,m293_4 as Oe,m293_5 as Ie,m293_6 as Pe,m293_7 as De,m293_8 as w,m293_9 as Le,m293_10 as qe,m293_11 as Ne}from"../main.js";import{m0_0 as Me,m0_1 as Ve,m0_2 as Je,m0_3 as Ge,m0_4 as We,m0_5 as Ue,m0_6 as ze,m0_7 as Qe,m0_8 as S,m0_9 as Ke,m0_10 as Xe,m0_11 as Ye,m0_12 as Ze,m0_13 as et,m0_14 as tt,m0_15 as st,m0_16 as ot,m0_17 as at,m0_18 as rt}from"../main.js";import{m8_0 as nt,m8_1 as ut,m8_2 as lt,m8_3 as _t,m8_4 as dt,m8_5 as v,m8_6 as pt}from"../main.js";import{m27_0 as $t,m27_1 as ht,m27_2 as T,m27_3 as C,m27_4 as k,m27_5 as gt}from"../shared.js";import{m26_0 as E}from"../main.js";import{m28_0 as R,m28_1 as yt,m28_2 as wt,m28_3 as St}from"../shared.js";import{m32_0 as A}from"../shared.js";import{m33_0 as Rt,m33_1 as At,m33_2 as F}from"../shared.js";import{m180_0 as It,m180_1 as Pt,m180_2 as O,m180_3 as Dt,m180_4 as Lt,m180_5 as I,m180_6 as qt,m180_7 as Nt,m180_8 as jt,m180_9 as Ht,m180_10 as Mt,m180_11 as Vt,m180_12 as f,m180_13 as Jt,m180_14 as Gt,m180_15 as Wt,m180_16 as Ut,m180_17 as zt,m180_18 as Qt,m180_19 as Kt,m180_20 as Xt,m180_21 as Yt,m180_22 as P,m180_23 as Zt}from"../main.js";import{m189_0 as s}from"../main.js";import{m232_0 as D,m232_1 as as,m232_2 as rs,m232_3 as ms,m232_4 as is,m232_5 as L,m232_6 as ns,m232_7 as c,m232_8 as us,m232_9 as ls}from"../main.js";import{m80_0 as $}from"../main.js";import{m99_0 as q}from"../main.js";var he=5;function ge({found:e,tests:t,chosen:o,showAll:a}){let{org_id:m,with:u,others:r}=e,i=l=>L({with:l},{push:!0}),_=[{label:"Previous build",checked:!o,run:()=>i("")},...r.map(l=>({label:l,checked:l===o,run:()=>i(l)}))],p=r.length>0&&s`
<${q} label="Another build" items=${_} className="button is-link">
Another build<${$} name="down" /><//>
`;return u===null?s`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${p}</p>`:s`
<${k} found=${e} tools=${p} few=${he} showAll=${a}
ended=${t.done+t.failed}
left=${t.unfinished>0?`${f(t.unfinished)} to run`:""}
against=${s`the last runs of <a href=${c("build",{org_id:m,app_version_id:u})}>${u}</a>`}
/>
`}var N=({path:e,tests:t,version:o,chosen:a})=>s`
<${C}
key=${`${e} ${a}`}
path=${`${e}/compare`}
query=${a?{with:a}:{}}
version=${o}
title="The builds could not be compared"
draw=${(m,u)=>s`
<${ge} found=${m} tests=${t} chosen=${a} showAll=${u} />
`}
/>
`;import{m44_0 as j}from"../shared.js";import{m50_0 as H}from"../main.js";import{m53_0 as M}from"../shared.js";import{m55_0 as Rs,m55_1 as V,m55_2 as As,m55_3 as Fs,m55_4 as Os,m55_5 as J,m55_6 as Is}from"../shared.js";import{m63_0 as G,m63_1 as Ls,m63_2 as qs}from"../main.js";import{m77_0 as Hs,m77_1 as W}from"../shared.js";import{m105_0 as U}from"../main.js";import{m107_0 as h}from"../main.js";import{m112_0 as z,m112_1 as zs,m112_2 as Q}from"../main.js";import{m113_0 as K}from"../main.js";import{m123_0 as Zs,m123_1 as X,m123_2 as eo,m123_3 as to}from"../shared.js";import{m134_0 as ao,m134_1 as ro,m134_2 as Y}from"../main.js";import{m140_0 as no,m140_1 as Z,m140_2 as ee}from"../main.js";import{m142_0 as te,m142_1 as se,m142_2 as oe}from"../shared.js";import{m143_0 as ae}from"../main.js";import{m14_0 as $o,m14_1 as ho,m14_2 as re}from"../shared.js";import{m187_0 as xo,m187_1 as me,m187_2 as vo,m187_3 as Bo,m187_4 as yo,m187_5 as ie}from"../main.js";import{m222_0 as To,m222_1 as Co,m222_2 as ko,m222_3 as Eo,m222_4 as Ro,m222_5 as Ao,m222_6 as Fo,m222_7 as Oo,m222_8 as ne}from"../main.js";import{m231_0 as ue,m231_1 as Do}from"../main.js";import{m236_0 as le,m236_1 as No,m236_2 as _e,m236_3 as de,m236_4 as jo,m236_5 as Ho}from"../main.js";import{m264_0 as g,m264_1 as pe,m264_2 as Jo,m264_3 as Go,m264_4 as Wo}from"../main.js";var Ca=({params:e})=>`${e.app_version_id} ${e.org_id}`,b=({org_id:e,app_version_id:t})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}`,ce=["total","done","failed","excused","cancelled"];function fe({org_id:e,app_version_id:t},o){return ie("groups"),g.ids.value.map(a=>g.row(a).value).filter(a=>a?.org_id===e&&a.app_version_id===t).map(a=>o.map(m=>a[m]).join()).toSorted().join(" ")}function be(e,t){let o=fe({org_id:e,app_version_id:t},ce);return g.loaded.value?o:null}function xe(e){let{explanation:t,held_since:o}=g.row(e.id).value??e;return{...e,explanation:t,held_since:o}}var d=(e,t)=>e.reduce((o,a)=>o+a[t],0),y=({groups:e,tests:t})=>d(e,"total")>t.total,B=({groups:e})=>["total","done","failed","cancelled"].map(t=>d(e,t)).join(" ");function ve({build:e}){return e.file_url?s`
<a href=${e.file_url} download><${$} name="download" />${e.name||"app"}</a>
`:s`<span class="id">${e.app_url}</span>`}var Be=({status:e,groups:t})=>{let o=t.filter(({unfinished:a})=>a>0);return o.length>0&&o.every(oe)?"held":e};function ye({found:{org_id:e,app_version_id:t,groups:o,tests:a}}){let m=Q({org_id:e,app_version_id:t});return s`
${o.some(se)&&ue("release","build")&&s`
<button type="button" class="button" onClick=${()=>S(e,t)}><${$} name="running" />
Release build
</button>
`}<${X} filter=${m.filter} tests=${a} />${d(o,"waiting")>0&&s`<${z} of=${m} />`}
`}var we={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}};function Se({found:e,compared:t}){let{build:o,groups:a,tests:m,org_id:u,app_version_id:r}=e,i={...m,waiting:d(a,"waiting"),running:d(a,"running")},_=a.filter(({waiting:n,running:x})=>n+x>0),[p]=a.map(n=>n.held_since).filter(Boolean).toSorted(),l=n=>{n==="failed"&&y(e)?location.hash="failures":D(c("jobs",{},{org_id:u,app_version_id:r,...we[n]??{status:n}}))};return s`
<div class="batch-summary"><${te} groups=${a} /><${E} group=${v(i)} /><div class="batch-now"><${j} counts=${v(i)} choose=${l} />${_.length>0&&!_.every(pe)&&s`<${F} rows=${_} />`}</div><${T} found=${t} /><${M}
className="is-strip build-facts"
facts=${[["App",o&&s`<${ve} build=${o} />`],["Size",o?.size!=null&&O(o.size)],["First seen",a.length>0&&P(a.map(n=>n.created_at).toSorted()[0])],["Jobs",s`
<a href=${c("jobs",{},{org_id:u,app_version_id:r})}>${f(d(a,"total"))}</a>${y(e)&&s`${" "}<span class="quiet">· ${I(m.total,"test")}</span>`}
`],["Held",p&&s`<${H} since=${p} />`],["Installs",de(e)],["Installs avoided",_e(e)],["Starts avoided",e.starts_avoided>0&&f(e.starts_avoided)]]}
/>${i.running>0&&s`<p class="quiet">Installs count when their attempt ends: ${f(i.running)} still running.</p>`}${e.saved_seconds>0&&s`<p class="quiet">${le}</p>`}</div>
`}function Te({batches:e}){if(e.length===0)return s`<p class="nothing">Its jobs were submitted one by one.</p>`;let t=new Map(e.map(o=>[o.id,{value:o}]));return s`
<${ae}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...t.keys()]}
rowOf=${o=>t.get(o)}
...${R}
/>
`}function $e({params:e,query:t}){let o=w(ne,[]),a=fe(e,[...ce,"waiting","running"]),m=me(`${b(e)}/summary`,a,o?.summary??null),u=m.data.value,r=u&&{...u,groups:u.groups.map(xe)},i=m.error.value,_=t.get("with")??"",{found:p,changes:l}=re(r&&b(e),_?{with:_}:{},r&&B(r),n=>be(e.org_id,n));return i?.status===404?s`<${K} problem=${{status:404,text:i.message}} />`:s`
<${U}
title=${s`<${G} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,c("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${r?.groups.length>0&&s`<${A} status=${Be(r)} />`}
actions=${r&&s`<${ye} found=${r} />`}
>${i&&!r&&s`<${Z} title="The build could not be loaded" text=${i.message} again=${m.load} />`}${!r&&!i&&s`<${ee} />`}${r&&s`
<${Y}
many=${r.tests.simulated}
total=${r.tests.total}
href=${c("jobs",{},{...e,q:"simulated:true"})}
/><${Se} found=${r} compared=${p} /><${V}
key=${b(e)}
path=${`${b(e)}/failures`}
version=${`${y(r)?B(r):d(r.groups,"failed")} ${l}`}
ended=${d(r.groups,"done")}
initial=${o?.failures??null}
>${(n,x)=>s`
<${h} id="failures" title="Failures" note=${J(n)}>${x()}<//>
`}<//><${h} id="changes" title="Changes"><${N}
path=${b(e)}
tests=${r.tests}
version=${`${B(r)} ${l}`}
chosen=${_}
/><//><${h} id="groups" title="Groups by target"><${W} groups=${r.groups} /><//><${h} id="batches" title="Batches" note=${r.batches.length||""}><${Te} batches=${r.batches} /><//>
`}<//>
`}export{$e as default,b as pathOf,Ca as title};
