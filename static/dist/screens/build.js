import{m295_0 as Ee,m295_1 as Fe,m295_2 as Ae,m295_3 as De,m295_4 as Ie,m295_5 as Ne,m295_6 as Pe,m295_7 as je,m295_8 as w,m295_9 as qe,m295_10 as Le,m295_11 as Me}from"../main.js";import{m0_0 as Ge,m0_1 as Ue,m0_2 as We,m0_3 as He,m0_4 as ze,m0_5 as Qe,m0_6 as Ke,m0_7 as Xe,m0_8 as S,m0_9 as Ye,m0_10 as Ze,m0_11 as et,m0_12 as tt,m0_13 as st,m0_14 as ot,m0_15 as at,m0_16 as rt,m0_17 as mt,m0_18 as it}from"../main.js";import{m262_0 as T,m262_1 as v,m262_2 as C}from"../main.js";import{m27_0 as dt,m27_1 as ct,m27_2 as k,m27_3 as O,m27_4 as R,m27_5 as pt}from"../shared.js";import{m26_0 as E}from"../main.js";import{m28_0 as bt,m28_1 as F,m28_2 as xt,m28_3 as vt}from"../shared.js";import{m32_0 as A}from"../shared.js";import{m33_0 as Tt,m33_1 as Ct,m33_2 as D}from"../shared.js";import{m180_0 as Rt,m180_1 as Et,m180_2 as I,m180_3 as Ft,m180_4 as At,m180_5 as N,m180_6 as Dt,m180_7 as It,m180_8 as Nt,m180_9 as Pt,m180_10 as jt,m180_11 as qt,m180_12 as f,m180_13 as Lt,m180_14 as Mt,m180_15 as Vt,m180_16 as Jt,m180_17 as Gt,m180_18 as Ut,m180_19 as Wt,m180_20 as Ht,m180_21 as zt,m180_22 as P,m180_23 as Qt}from"../main.js";import{m189_0 as s}from"../main.js";import{m233_0 as j,m233_1 as es,m233_2 as ts,m233_3 as ss,m233_4 as os,m233_5 as q,m233_6 as as,m233_7 as c,m233_8 as rs,m233_9 as ms}from"../main.js";import{m80_0 as h}from"../main.js";import{m99_0 as L}from"../main.js";var be=5;function xe({found:e,tests:t,chosen:o,showAll:r}){let{org_id:m,with:n,others:a}=e,l=u=>q({with:u},{push:!0}),_=[{label:"Previous build",checked:!o,run:()=>l("")},...a.map(u=>({label:u,checked:u===o,run:()=>l(u)}))],d=a.length>0&&s`
<${L} label="Another build" items=${_} className="button is-link">
Another build<${h} name="down" /><//>
`;return n===null?s`<p class="nothing">Nothing to compare with: no build ran its tests on its branch before. ${d}</p>`:s`
<${R} found=${e} tools=${d} few=${be} showAll=${r}
ended=${t.done+t.failed}
left=${t.unfinished>0?`${f(t.unfinished)} to run`:""}
against=${s`the last runs of <a href=${c("build",{org_id:m,app_version_id:n})}>${n}</a>`}
/>
`}var M=({path:e,tests:t,version:o,chosen:r})=>s`
<${O}
key=${`${e} ${r}`}
path=${`${e}/compare`}
query=${r?{with:r}:{}}
version=${o}
title="The builds could not be compared"
draw=${(m,n)=>s`
<${xe} found=${m} tests=${t} chosen=${r} showAll=${n} />
`}
/>
`;import{m44_0 as V}from"../shared.js";import{m50_0 as J}from"../main.js";import{m53_0 as G}from"../shared.js";import{m55_0 as Ts,m55_1 as U,m55_2 as Cs,m55_3 as ks,m55_4 as Os,m55_5 as W,m55_6 as Rs}from"../shared.js";import{m63_0 as H,m63_1 as As,m63_2 as Ds}from"../main.js";import{m77_0 as Ps,m77_1 as z}from"../shared.js";import{m105_0 as Q}from"../main.js";import{m107_0 as g}from"../main.js";import{m112_0 as K,m112_1 as Gs,m112_2 as X}from"../main.js";import{m113_0 as Y}from"../main.js";import{m123_0 as Qs,m123_1 as Z,m123_2 as Ks,m123_3 as Xs,m123_4 as Ys,m123_5 as Zs}from"../shared.js";import{m134_0 as so,m134_1 as oo,m134_2 as ee}from"../main.js";import{m140_0 as mo,m140_1 as te,m140_2 as se}from"../main.js";import{m142_0 as oe,m142_1 as ae,m142_2 as re}from"../shared.js";import{m14_0 as _o,m14_1 as co,m14_2 as me}from"../shared.js";import{m187_0 as $o,m187_1 as ie,m187_2 as ho,m187_3 as go,m187_4 as bo,m187_5 as ne}from"../main.js";import{m223_0 as yo,m223_1 as Bo,m223_2 as wo,m223_3 as So,m223_4 as To,m223_5 as Co,m223_6 as ko,m223_7 as Oo,m223_8 as ue}from"../main.js";import{m232_0 as le,m232_1 as Fo}from"../main.js";import{m237_0 as _e,m237_1 as Io,m237_2 as de,m237_3 as ce,m237_4 as No,m237_5 as Po}from"../main.js";import{m266_0 as b,m266_1 as pe,m266_2 as Lo,m266_3 as Mo,m266_4 as Vo}from"../main.js";var ya=({params:e})=>`${e.app_version_id} ${e.org_id}`,x=({org_id:e,app_version_id:t})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}`,fe=["total","done","failed","excused","cancelled"];function $e({org_id:e,app_version_id:t},o){return ne("groups"),b.ids.value.map(r=>b.row(r).value).filter(r=>r?.org_id===e&&r.app_version_id===t).map(r=>o.map(m=>r[m]).join()).toSorted().join(" ")}function ve(e,t){let o=$e({org_id:e,app_version_id:t},fe);return b.loaded.value?o:null}function ye(e){let{explanation:t,held_since:o}=b.row(e.id).value??e;return{...e,explanation:t,held_since:o}}var p=(e,t)=>e.reduce((o,r)=>o+r[t],0),B=({groups:e,tests:t})=>p(e,"total")>t.total,y=({groups:e})=>["total","done","failed","cancelled"].map(t=>p(e,t)).join(" ");function Be({build:e}){return e.file_url?s`
<a href=${e.file_url} download><${h} name="download" />${e.name||"app"}</a>
`:s`<span class="id">${e.app_url}</span>`}var we=({status:e,groups:t})=>re(e,t.filter(({unfinished:o})=>o>0));function Se({found:{org_id:e,app_version_id:t,groups:o,tests:r}}){let m=X({org_id:e,app_version_id:t});return s`
${o.some(ae)&&le("release","build")&&s`
<button type="button" class="button" onClick=${()=>S(e,t)}><${h} name="running" />
Release build
</button>
`}<${Z} filter=${m.filter} tests=${r} />${p(o,"waiting")>0&&s`<${K} of=${m} />`}
`}var Te={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}};function Ce({found:e,compared:t}){let{build:o,groups:r,tests:m,org_id:n,app_version_id:a}=e,l=Object.fromEntries(T.map(i=>[i,p(r,i)])),_=C({...l,tests:m}),d=r.filter(({waiting:i,running:ge})=>i+ge>0),[u]=r.map(i=>i.held_since).filter(Boolean).toSorted(),$=i=>{i==="failed"&&B(e)?location.hash="failures":j(c("jobs",{},{org_id:n,app_version_id:a,...Te[i]??{status:i}}))};return s`
<div class="batch-summary"><${oe} groups=${r} /><${E} group=${v(_)} /><div class="batch-now"><${V} counts=${v(_)} choose=${$} />${d.length>0&&!d.every(pe)&&s`<${D} rows=${d} />`}</div><${k} found=${t} /><${G}
className="is-strip build-facts"
facts=${[["App",o&&s`<${Be} build=${o} />`],["Size",o?.size!=null&&I(o.size)],["First seen",r.length>0&&P(r.map(i=>i.created_at).toSorted()[0])],["Jobs",s`
<a href=${c("jobs",{},{org_id:n,app_version_id:a})}>${f(p(r,"total"))}</a>${B(e)&&s`${" "}<span class="quiet">· ${N(m.total,"test")}</span>`}
`],["Held",u&&s`<${J} since=${u} />`],["Installs",ce(e)],["Installs avoided",de(e)],["Starts avoided",e.starts_avoided>0&&f(e.starts_avoided)]]}
/>${_.running>0&&s`<p class="quiet">Installs count when their attempt ends: ${f(_.running)} still running.</p>`}${e.saved_seconds>0&&s`<p class="quiet">${_e}</p>`}</div>
`}function ke({batches:e}){if(e.length===0)return s`<p class="nothing">Its jobs were submitted one by one.</p>`;let t=new Map(e.map(o=>[o.id,{value:o}]));return s`
<${F}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...t.keys()]}
rowOf=${o=>t.get(o)}
/>
`}function he({params:e,query:t}){let o=w(ue,[]),r=$e(e,[...fe,"waiting","running"]),m=ie(`${x(e)}/summary`,r,o?.summary??null),n=m.data.value,a=n&&{...n,groups:n.groups.map(ye)},l=m.error.value,_=t.get("with")??"",{found:d,changes:u}=me(a&&x(e),_?{with:_}:{},a&&y(a),$=>ve(e.org_id,$));return l?.status===404?s`<${Y} problem=${{status:404,text:l.message}} />`:s`
<${Q}
title=${s`<${H} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,c("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${a?.groups.length>0&&s`<${A} status=${we(a)} />`}
actions=${a&&s`<${Se} found=${a} />`}
>${l&&!a&&s`<${te} title="The build could not be loaded" text=${l.message} again=${m.load} />`}${!a&&!l&&s`<${se} />`}${a&&s`
<${ee}
many=${a.tests.simulated}
total=${a.tests.total}
href=${c("jobs",{},{...e,q:"simulated:true"})}
/><${Ce} found=${a} compared=${d} /><${U}
key=${x(e)}
path=${`${x(e)}/failures`}
version=${`${B(a)?y(a):p(a.groups,"failed")} ${u}`}
ended=${p(a.groups,"done")}
initial=${o?.failures??null}
>${($,i)=>s`
<${g} id="failures" title="Failures" note=${W($)}>${i()}<//>
`}<//><${g} id="changes" title="Changes"><${M}
path=${x(e)}
tests=${a.tests}
version=${`${y(a)} ${u}`}
chosen=${_}
/><//><${g} id="groups" title="Groups by target"><${z} groups=${a.groups} /><//><${g} id="batches" title="Batches" note=${a.batches.length||""}><${ke} batches=${a.batches} /><//>
`}<//>
`}export{he as default,x as pathOf,ya as title};
