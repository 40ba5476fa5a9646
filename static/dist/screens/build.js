import{m294_0 as Oe,m294_1 as Fe,m294_2 as Ie,m294_3 as De,m294_4 as Pe,m294_5 as je,m294_6 as Ne,m294_7 as qe,m294_8 as w,m294_9 as Le,m294_10 as He,m294_11 as Me}from"../main.js";import{m0_0 as Ge,m0_1 as We,m0_2 as Ue,m0_3 as ze,m0_4 as Qe,m0_5 as Ke,m0_6 as Xe,m0_7 as Ye,m0_8 as T,m0_9 as Ze,m0_10 as et,m0_11 as tt,m0_12 as st,m0_13 as ot,m0_14 as at,m0_15 as rt,m0_16 as mt,m0_17 as it,m0_18 as nt}from"../main.js";import{m261_0 as v,m261_1 as S}from"../main.js";import{m27_0 as ct,m27_1 as pt,m27_2 as C,m27_3 as k,m27_4 as E,m27_5 as ft}from"../shared.js";import{m26_0 as R}from"../main.js";import{m28_0 as A,m28_1 as xt,m28_2 as vt,m28_3 as Bt}from"../shared.js";import{m32_0 as O}from"../shared.js";import{m33_0 as Ct,m33_1 as kt,m33_2 as F}from"../shared.js";import{m180_0 as At,m180_1 as Ot,m180_2 as I,m180_3 as Ft,m180_4 as It,m180_5 as D,m180_6 as Dt,m180_7 as Pt,m180_8 as jt,m180_9 as Nt,m180_10 as qt,m180_11 as Lt,m180_12 as f,m180_13 as Ht,m180_14 as Mt,m180_15 as Vt,m180_16 as Jt,m180_17 as Gt,m180_18 as Wt,m180_19 as Ut,m180_20 as zt,m180_21 as Qt,m180_22 as P,m180_23 as Kt}from"../main.js";import{m189_0 as s}from"../main.js";import{m232_0 as j,m232_1 as ts,m232_2 as ss,m232_3 as os,m232_4 as as,m232_5 as N,m232_6 as rs,m232_7 as c,m232_8 as ms,m232_9 as is}from"../main.js";import{m80_0 as h}from"../main.js";import{m99_0 as q}from"../main.js";var be=5;function xe({found:e,tests:t,chosen:o,showAll:a}){let{org_id:m,with:n,others:r}=e,l=u=>N({with:u},{push:!0}),d=[{label:"Previous build",checked:!o,run:()=>l("")},...r.map(u=>({label:u,checked:u===o,run:()=>l(u)}))],_=r.length>0&&s`
<${q} label="Another build" items=${d} className="button is-link">
Another build<${h} name="down" /><//>
`;return n===null?s`<p class="nothing">Nothing to compare with: no build ran its tests on its branch before. ${_}</p>`:s`
<${E} found=${e} tools=${_} few=${be} showAll=${a}
ended=${t.done+t.failed}
left=${t.unfinished>0?`${f(t.unfinished)} to run`:""}
against=${s`the last runs of <a href=${c("build",{org_id:m,app_version_id:n})}>${n}</a>`}
/>
`}var L=({path:e,tests:t,version:o,chosen:a})=>s`
<${k}
key=${`${e} ${a}`}
path=${`${e}/compare`}
query=${a?{with:a}:{}}
version=${o}
title="The builds could not be compared"
draw=${(m,n)=>s`
<${xe} found=${m} tests=${t} chosen=${a} showAll=${n} />
`}
/>
`;import{m44_0 as H}from"../shared.js";import{m50_0 as M}from"../main.js";import{m53_0 as V}from"../shared.js";import{m55_0 as Cs,m55_1 as J,m55_2 as ks,m55_3 as Es,m55_4 as Rs,m55_5 as G,m55_6 as As}from"../shared.js";import{m63_0 as W,m63_1 as Is,m63_2 as Ds}from"../main.js";import{m77_0 as Ns,m77_1 as U}from"../shared.js";import{m105_0 as z}from"../main.js";import{m107_0 as g}from"../main.js";import{m112_0 as Q,m112_1 as Gs,m112_2 as K}from"../main.js";import{m113_0 as X}from"../main.js";import{m123_0 as Ks,m123_1 as Y,m123_2 as Xs,m123_3 as Ys}from"../shared.js";import{m134_0 as to,m134_1 as so,m134_2 as Z}from"../main.js";import{m140_0 as ro,m140_1 as ee,m140_2 as te}from"../main.js";import{m142_0 as se,m142_1 as oe,m142_2 as ae}from"../shared.js";import{m143_0 as re}from"../main.js";import{m14_0 as co,m14_1 as po,m14_2 as me}from"../shared.js";import{m187_0 as ho,m187_1 as ie,m187_2 as go,m187_3 as bo,m187_4 as xo,m187_5 as ne}from"../main.js";import{m222_0 as yo,m222_1 as wo,m222_2 as To,m222_3 as So,m222_4 as Co,m222_5 as ko,m222_6 as Eo,m222_7 as Ro,m222_8 as ue}from"../main.js";import{m231_0 as le,m231_1 as Fo}from"../main.js";import{m236_0 as de,m236_1 as Po,m236_2 as _e,m236_3 as ce,m236_4 as jo,m236_5 as No}from"../main.js";import{m265_0 as b,m265_1 as pe,m265_2 as Ho,m265_3 as Mo,m265_4 as Vo}from"../main.js";var wa=({params:e})=>`${e.app_version_id} ${e.org_id}`,x=({org_id:e,app_version_id:t})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}`,fe=["total","done","failed","excused","cancelled"];function $e({org_id:e,app_version_id:t},o){return ne("groups"),b.ids.value.map(a=>b.row(a).value).filter(a=>a?.org_id===e&&a.app_version_id===t).map(a=>o.map(m=>a[m]).join()).toSorted().join(" ")}function ve(e,t){let o=$e({org_id:e,app_version_id:t},fe);return b.loaded.value?o:null}function Be(e){let{explanation:t,held_since:o}=b.row(e.id).value??e;return{...e,explanation:t,held_since:o}}var p=(e,t)=>e.reduce((o,a)=>o+a[t],0),y=({groups:e,tests:t})=>p(e,"total")>t.total,B=({groups:e})=>["total","done","failed","cancelled"].map(t=>p(e,t)).join(" ");function ye({build:e}){return e.file_url?s`
<a href=${e.file_url} download><${h} name="download" />${e.name||"app"}</a>
`:s`<span class="id">${e.app_url}</span>`}var we=({status:e,groups:t})=>{let o=t.filter(({unfinished:a})=>a>0);return o.length>0&&o.every(ae)?"held":e};function Te({found:{org_id:e,app_version_id:t,groups:o,tests:a}}){let m=K({org_id:e,app_version_id:t});return s`
${o.some(oe)&&le("release","build")&&s`
<button type="button" class="button" onClick=${()=>T(e,t)}><${h} name="running" />
Release build
</button>
`}<${Y} filter=${m.filter} tests=${a} />${p(o,"waiting")>0&&s`<${Q} of=${m} />`}
`}var Se={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}},Ce=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function ke({found:e,compared:t}){let{build:o,groups:a,tests:m,org_id:n,app_version_id:r}=e,l=Object.fromEntries(Ce.map(i=>[i,p(a,i)])),d=S({...l,tests:m}),_=a.filter(({waiting:i,running:ge})=>i+ge>0),[u]=a.map(i=>i.held_since).filter(Boolean).toSorted(),$=i=>{i==="failed"&&y(e)?location.hash="failures":j(c("jobs",{},{org_id:n,app_version_id:r,...Se[i]??{status:i}}))};return s`
<div class="batch-summary"><${se} groups=${a} /><${R} group=${v(d)} /><div class="batch-now"><${H} counts=${v(d)} choose=${$} />${_.length>0&&!_.every(pe)&&s`<${F} rows=${_} />`}</div><${C} found=${t} /><${V}
className="is-strip build-facts"
facts=${[["App",o&&s`<${ye} build=${o} />`],["Size",o?.size!=null&&I(o.size)],["First seen",a.length>0&&P(a.map(i=>i.created_at).toSorted()[0])],["Jobs",s`
<a href=${c("jobs",{},{org_id:n,app_version_id:r})}>${f(p(a,"total"))}</a>${y(e)&&s`${" "}<span class="quiet">· ${D(m.total,"test")}</span>`}
`],["Held",u&&s`<${M} since=${u} />`],["Installs",ce(e)],["Installs avoided",_e(e)],["Starts avoided",e.starts_avoided>0&&f(e.starts_avoided)]]}
/>${d.running>0&&s`<p class="quiet">Installs count when their attempt ends: ${f(d.running)} still running.</p>`}${e.saved_seconds>0&&s`<p class="quiet">${de}</p>`}</div>
`}function Ee({batches:e}){if(e.length===0)return s`<p class="nothing">Its jobs were submitted one by one.</p>`;let t=new Map(e.map(o=>[o.id,{value:o}]));return s`
<${re}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...t.keys()]}
rowOf=${o=>t.get(o)}
...${A}
/>
`}function he({params:e,query:t}){let o=w(ue,[]),a=$e(e,[...fe,"waiting","running"]),m=ie(`${x(e)}/summary`,a,o?.summary??null),n=m.data.value,r=n&&{...n,groups:n.groups.map(Be)},l=m.error.value,d=t.get("with")??"",{found:_,changes:u}=me(r&&x(e),d?{with:d}:{},r&&B(r),$=>ve(e.org_id,$));return l?.status===404?s`<${X} problem=${{status:404,text:l.message}} />`:s`
<${z}
title=${s`<${W} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,c("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${r?.groups.length>0&&s`<${O} status=${we(r)} />`}
actions=${r&&s`<${Te} found=${r} />`}
>${l&&!r&&s`<${ee} title="The build could not be loaded" text=${l.message} again=${m.load} />`}${!r&&!l&&s`<${te} />`}${r&&s`
<${Z}
many=${r.tests.simulated}
total=${r.tests.total}
href=${c("jobs",{},{...e,q:"simulated:true"})}
/><${ke} found=${r} compared=${_} /><${J}
key=${x(e)}
path=${`${x(e)}/failures`}
version=${`${y(r)?B(r):p(r.groups,"failed")} ${u}`}
ended=${p(r.groups,"done")}
initial=${o?.failures??null}
>${($,i)=>s`
<${g} id="failures" title="Failures" note=${G($)}>${i()}<//>
`}<//><${g} id="changes" title="Changes"><${L}
path=${x(e)}
tests=${r.tests}
version=${`${B(r)} ${u}`}
chosen=${d}
/><//><${g} id="groups" title="Groups by target"><${U} groups=${r.groups} /><//><${g} id="batches" title="Batches" note=${r.batches.length||""}><${Ee} batches=${r.batches} /><//>
`}<//>
`}export{he as default,x as pathOf,wa as title};
