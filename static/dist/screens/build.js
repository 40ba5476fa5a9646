import{m295_0 as Ae,m295_1 as Fe,m295_2 as De,m295_3 as Ie,m295_4 as Ne,m295_5 as Pe,m295_6 as je,m295_7 as qe,m295_8 as w,m295_9 as Le,m295_10 as He,m295_11 as Me}from"../main.js";import{m0_0 as Ge,m0_1 as Ue,m0_2 as We,m0_3 as ze,m0_4 as Qe,m0_5 as Ke,m0_6 as Xe,m0_7 as Ye,m0_8 as T,m0_9 as Ze,m0_10 as et,m0_11 as tt,m0_12 as st,m0_13 as ot,m0_14 as at,m0_15 as rt,m0_16 as mt,m0_17 as it,m0_18 as nt}from"../main.js";import{m262_0 as S,m262_1 as v,m262_2 as C}from"../main.js";import{m27_0 as pt,m27_1 as ct,m27_2 as k,m27_3 as E,m27_4 as R,m27_5 as ft}from"../shared.js";import{m26_0 as O}from"../main.js";import{m28_0 as A,m28_1 as xt,m28_2 as vt,m28_3 as yt}from"../shared.js";import{m32_0 as F}from"../shared.js";import{m33_0 as Ct,m33_1 as kt,m33_2 as D}from"../shared.js";import{m180_0 as Ot,m180_1 as At,m180_2 as I,m180_3 as Ft,m180_4 as Dt,m180_5 as N,m180_6 as It,m180_7 as Nt,m180_8 as Pt,m180_9 as jt,m180_10 as qt,m180_11 as Lt,m180_12 as f,m180_13 as Ht,m180_14 as Mt,m180_15 as Vt,m180_16 as Jt,m180_17 as Gt,m180_18 as Ut,m180_19 as Wt,m180_20 as zt,m180_21 as Qt,m180_22 as P,m180_23 as Kt}from"../main.js";import{m189_0 as s}from"../main.js";import{m233_0 as j,m233_1 as ts,m233_2 as ss,m233_3 as os,m233_4 as as,m233_5 as q,m233_6 as rs,m233_7 as p,m233_8 as ms,m233_9 as is}from"../main.js";import{m80_0 as h}from"../main.js";import{m99_0 as L}from"../main.js";var xe=5;function ve({found:e,tests:t,chosen:o,showAll:a}){let{org_id:m,with:n,others:r}=e,l=u=>q({with:u},{push:!0}),_=[{label:"Previous build",checked:!o,run:()=>l("")},...r.map(u=>({label:u,checked:u===o,run:()=>l(u)}))],d=r.length>0&&s`
<${L} label="Another build" items=${_} className="button is-link">
Another build<${h} name="down" /><//>
`;return n===null?s`<p class="nothing">Nothing to compare with: no build ran its tests on its branch before. ${d}</p>`:s`
<${R} found=${e} tools=${d} few=${xe} showAll=${a}
ended=${t.done+t.failed}
left=${t.unfinished>0?`${f(t.unfinished)} to run`:""}
against=${s`the last runs of <a href=${p("build",{org_id:m,app_version_id:n})}>${n}</a>`}
/>
`}var H=({path:e,tests:t,version:o,chosen:a})=>s`
<${E}
key=${`${e} ${a}`}
path=${`${e}/compare`}
query=${a?{with:a}:{}}
version=${o}
title="The builds could not be compared"
draw=${(m,n)=>s`
<${ve} found=${m} tests=${t} chosen=${a} showAll=${n} />
`}
/>
`;import{m44_0 as M}from"../shared.js";import{m50_0 as V}from"../main.js";import{m53_0 as J}from"../shared.js";import{m55_0 as Cs,m55_1 as G,m55_2 as ks,m55_3 as Es,m55_4 as Rs,m55_5 as U,m55_6 as Os}from"../shared.js";import{m63_0 as W,m63_1 as Ds,m63_2 as Is}from"../main.js";import{m77_0 as js,m77_1 as z}from"../shared.js";import{m105_0 as Q}from"../main.js";import{m107_0 as g}from"../main.js";import{m112_0 as K,m112_1 as Gs,m112_2 as X}from"../main.js";import{m113_0 as Y}from"../main.js";import{m123_0 as Ks,m123_1 as Z,m123_2 as Xs,m123_3 as Ys,m123_4 as Zs,m123_5 as eo}from"../shared.js";import{m134_0 as oo,m134_1 as ao,m134_2 as ee}from"../main.js";import{m140_0 as io,m140_1 as te,m140_2 as se}from"../main.js";import{m142_0 as oe,m142_1 as ae,m142_2 as re}from"../shared.js";import{m143_0 as me}from"../main.js";import{m14_0 as fo,m14_1 as $o,m14_2 as ie}from"../shared.js";import{m187_0 as bo,m187_1 as ne,m187_2 as xo,m187_3 as vo,m187_4 as yo,m187_5 as ue}from"../main.js";import{m223_0 as To,m223_1 as So,m223_2 as Co,m223_3 as ko,m223_4 as Eo,m223_5 as Ro,m223_6 as Oo,m223_7 as Ao,m223_8 as le}from"../main.js";import{m232_0 as _e,m232_1 as Io}from"../main.js";import{m237_0 as de,m237_1 as jo,m237_2 as pe,m237_3 as ce,m237_4 as qo,m237_5 as Lo}from"../main.js";import{m266_0 as b,m266_1 as fe,m266_2 as Vo,m266_3 as Jo,m266_4 as Go}from"../main.js";var Sa=({params:e})=>`${e.app_version_id} ${e.org_id}`,x=({org_id:e,app_version_id:t})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}`,$e=["total","done","failed","excused","cancelled"];function he({org_id:e,app_version_id:t},o){return ue("groups"),b.ids.value.map(a=>b.row(a).value).filter(a=>a?.org_id===e&&a.app_version_id===t).map(a=>o.map(m=>a[m]).join()).toSorted().join(" ")}function ye(e,t){let o=he({org_id:e,app_version_id:t},$e);return b.loaded.value?o:null}function Be(e){let{explanation:t,held_since:o}=b.row(e.id).value??e;return{...e,explanation:t,held_since:o}}var c=(e,t)=>e.reduce((o,a)=>o+a[t],0),B=({groups:e,tests:t})=>c(e,"total")>t.total,y=({groups:e})=>["total","done","failed","cancelled"].map(t=>c(e,t)).join(" ");function we({build:e}){return e.file_url?s`
<a href=${e.file_url} download><${h} name="download" />${e.name||"app"}</a>
`:s`<span class="id">${e.app_url}</span>`}var Te=({status:e,groups:t})=>{let o=t.filter(({unfinished:a})=>a>0);return o.length>0&&o.every(re)?"held":e};function Se({found:{org_id:e,app_version_id:t,groups:o,tests:a}}){let m=X({org_id:e,app_version_id:t});return s`
${o.some(ae)&&_e("release","build")&&s`
<button type="button" class="button" onClick=${()=>T(e,t)}><${h} name="running" />
Release build
</button>
`}<${Z} filter=${m.filter} tests=${a} />${c(o,"waiting")>0&&s`<${K} of=${m} />`}
`}var Ce={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}};function ke({found:e,compared:t}){let{build:o,groups:a,tests:m,org_id:n,app_version_id:r}=e,l=Object.fromEntries(S.map(i=>[i,c(a,i)])),_=C({...l,tests:m}),d=a.filter(({waiting:i,running:be})=>i+be>0),[u]=a.map(i=>i.held_since).filter(Boolean).toSorted(),$=i=>{i==="failed"&&B(e)?location.hash="failures":j(p("jobs",{},{org_id:n,app_version_id:r,...Ce[i]??{status:i}}))};return s`
<div class="batch-summary"><${oe} groups=${a} /><${O} group=${v(_)} /><div class="batch-now"><${M} counts=${v(_)} choose=${$} />${d.length>0&&!d.every(fe)&&s`<${D} rows=${d} />`}</div><${k} found=${t} /><${J}
className="is-strip build-facts"
facts=${[["App",o&&s`<${we} build=${o} />`],["Size",o?.size!=null&&I(o.size)],["First seen",a.length>0&&P(a.map(i=>i.created_at).toSorted()[0])],["Jobs",s`
<a href=${p("jobs",{},{org_id:n,app_version_id:r})}>${f(c(a,"total"))}</a>${B(e)&&s`${" "}<span class="quiet">· ${N(m.total,"test")}</span>`}
`],["Held",u&&s`<${V} since=${u} />`],["Installs",ce(e)],["Installs avoided",pe(e)],["Starts avoided",e.starts_avoided>0&&f(e.starts_avoided)]]}
/>${_.running>0&&s`<p class="quiet">Installs count when their attempt ends: ${f(_.running)} still running.</p>`}${e.saved_seconds>0&&s`<p class="quiet">${de}</p>`}</div>
`}function Ee({batches:e}){if(e.length===0)return s`<p class="nothing">Its jobs were submitted one by one.</p>`;let t=new Map(e.map(o=>[o.id,{value:o}]));return s`
<${me}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...t.keys()]}
rowOf=${o=>t.get(o)}
...${A}
/>
`}function ge({params:e,query:t}){let o=w(le,[]),a=he(e,[...$e,"waiting","running"]),m=ne(`${x(e)}/summary`,a,o?.summary??null),n=m.data.value,r=n&&{...n,groups:n.groups.map(Be)},l=m.error.value,_=t.get("with")??"",{found:d,changes:u}=ie(r&&x(e),_?{with:_}:{},r&&y(r),$=>ye(e.org_id,$));return l?.status===404?s`<${Y} problem=${{status:404,text:l.message}} />`:s`
<${Q}
title=${s`<${W} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,p("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${r?.groups.length>0&&s`<${F} status=${Te(r)} />`}
actions=${r&&s`<${Se} found=${r} />`}
>${l&&!r&&s`<${te} title="The build could not be loaded" text=${l.message} again=${m.load} />`}${!r&&!l&&s`<${se} />`}${r&&s`
<${ee}
many=${r.tests.simulated}
total=${r.tests.total}
href=${p("jobs",{},{...e,q:"simulated:true"})}
/><${ke} found=${r} compared=${d} /><${G}
key=${x(e)}
path=${`${x(e)}/failures`}
version=${`${B(r)?y(r):c(r.groups,"failed")} ${u}`}
ended=${c(r.groups,"done")}
initial=${o?.failures??null}
>${($,i)=>s`
<${g} id="failures" title="Failures" note=${U($)}>${i()}<//>
`}<//><${g} id="changes" title="Changes"><${H}
path=${x(e)}
tests=${r.tests}
version=${`${y(r)} ${u}`}
chosen=${_}
/><//><${g} id="groups" title="Groups by target"><${z} groups=${r.groups} /><//><${g} id="batches" title="Batches" note=${r.batches.length||""}><${Ee} batches=${r.batches} /><//>
`}<//>
`}export{ge as default,x as pathOf,Sa as title};
