import{m297_0 as Ee,m297_1 as Ae,m297_2 as Fe,m297_3 as Ie,m297_4 as De,m297_5 as Ne,m297_6 as Pe,m297_7 as je,m297_8 as S,m297_9 as qe,m297_10 as Le,m297_11 as Me}from"../main.js";import{m0_0 as Ge,m0_1 as Ue,m0_2 as We,m0_3 as He,m0_4 as ze,m0_5 as Qe,m0_6 as Ke,m0_7 as Xe,m0_8 as T,m0_9 as Ye,m0_10 as Ze,m0_11 as et,m0_12 as tt,m0_13 as st,m0_14 as ot,m0_15 as at,m0_16 as rt,m0_17 as mt,m0_18 as it}from"../main.js";import{m264_0 as w,m264_1 as v,m264_2 as C}from"../main.js";import{m40_0 as dt,m40_1 as k}from"../shared.js";import{m27_0 as R}from"../main.js";import{m29_0 as ht,m29_1 as O,m29_2 as gt,m29_3 as bt}from"../shared.js";import{m33_0 as E}from"../shared.js";import{m34_0 as St,m34_1 as Tt,m34_2 as A}from"../shared.js";import{m182_0 as kt,m182_1 as Rt,m182_2 as F,m182_3 as Ot,m182_4 as Et,m182_5 as I,m182_6 as At,m182_7 as Ft,m182_8 as It,m182_9 as Dt,m182_10 as Nt,m182_11 as Pt,m182_12 as f,m182_13 as jt,m182_14 as qt,m182_15 as Lt,m182_16 as Mt,m182_17 as Vt,m182_18 as Jt,m182_19 as Gt,m182_20 as Ut,m182_21 as Wt,m182_22 as D,m182_23 as Ht}from"../main.js";import{m191_0 as s}from"../main.js";import{m235_0 as N,m235_1 as Yt,m235_2 as Zt,m235_3 as es,m235_4 as ts,m235_5 as P,m235_6 as ss,m235_7 as p,m235_8 as os,m235_9 as as}from"../main.js";import{m28_0 as is,m28_1 as j,m28_2 as ns,m28_3 as q,m28_4 as us,m28_5 as ls,m28_6 as _s,m28_7 as ds,m28_8 as ps}from"../shared.js";import{m82_0 as h}from"../main.js";import{m101_0 as L}from"../main.js";var be=5;function xe({found:e,tests:t,chosen:o,showAll:r}){let{org_id:m,with:n,others:a}=e,l=u=>P({with:u},{push:!0}),_=[{label:"Previous build",checked:!o,run:()=>l("")},...a.map(u=>({label:u,checked:u===o,run:()=>l(u)}))],d=a.length>0&&s`
<${L} label="Another build" items=${_} className="button is-link">
Another build<${h} name="down" /><//>
`;return n===null?s`<p class="nothing">Nothing to compare with: no build ran its tests on its branch before. ${d}</p>`:s`
<${q} found=${e} tools=${d} few=${be} showAll=${r}
ended=${t.done+t.failed}
left=${t.unfinished>0?`${f(t.unfinished)} to run`:""}
against=${s`the last runs of <a href=${p("build",{org_id:m,app_version_id:n})}>${n}</a>`}
/>
`}var M=({path:e,tests:t,version:o,chosen:r})=>s`
<${j}
key=${`${e} ${r}`}
path=${`${e}/compare`}
query=${r?{with:r}:{}}
version=${o}
title="The builds could not be compared"
draw=${(m,n)=>s`
<${xe} found=${m} tests=${t} chosen=${r} showAll=${n} />
`}
/>
`;import{m46_0 as V}from"../shared.js";import{m52_0 as J}from"../main.js";import{m55_0 as G}from"../shared.js";import{m57_0 as Fs,m57_1 as U,m57_2 as Is,m57_3 as Ds,m57_4 as Ns,m57_5 as W,m57_6 as Ps}from"../shared.js";import{m65_0 as H,m65_1 as Ls,m65_2 as Ms}from"../main.js";import{m79_0 as Gs,m79_1 as z}from"../shared.js";import{m107_0 as Q}from"../main.js";import{m109_0 as g}from"../main.js";import{m114_0 as K,m114_1 as Xs,m114_2 as X}from"../main.js";import{m115_0 as Y}from"../main.js";import{m125_0 as so,m125_1 as Z,m125_2 as oo,m125_3 as ao,m125_4 as ro,m125_5 as mo}from"../shared.js";import{m136_0 as uo,m136_1 as lo,m136_2 as ee}from"../main.js";import{m142_0 as co,m142_1 as te,m142_2 as se}from"../main.js";import{m144_0 as oe,m144_1 as ae,m144_2 as re}from"../shared.js";import{m14_0 as bo,m14_1 as xo,m14_2 as me}from"../shared.js";import{m189_0 as Bo,m189_1 as So,m189_2 as ie,m189_3 as To,m189_4 as wo,m189_5 as Co,m189_6 as ne}from"../main.js";import{m225_0 as Oo,m225_1 as Eo,m225_2 as Ao,m225_3 as Fo,m225_4 as Io,m225_5 as Do,m225_6 as No,m225_7 as Po,m225_8 as ue}from"../main.js";import{m234_0 as le,m234_1 as Lo}from"../main.js";import{m239_0 as _e,m239_1 as Jo,m239_2 as de,m239_3 as pe,m239_4 as Go,m239_5 as Uo}from"../main.js";import{m268_0 as b,m268_1 as ce,m268_2 as zo,m268_3 as Qo,m268_4 as Ko}from"../main.js";var Oa=({params:e})=>`${e.app_version_id} ${e.org_id}`,x=({org_id:e,app_version_id:t})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}`,fe=["total","done","failed","excused","cancelled"];function $e({org_id:e,app_version_id:t},o){return ne("groups"),b.ids.value.map(r=>b.row(r).value).filter(r=>r?.org_id===e&&r.app_version_id===t).map(r=>o.map(m=>r[m]).join()).toSorted().join(" ")}function ve(e,t){let o=$e({org_id:e,app_version_id:t},fe);return b.loaded.value?o:null}function ye(e){let{explanation:t,held_since:o}=b.row(e.id).value??e;return{...e,explanation:t,held_since:o}}var c=(e,t)=>e.reduce((o,r)=>o+r[t],0),B=({groups:e,tests:t})=>c(e,"total")>t.total,y=({groups:e})=>["total","done","failed","cancelled"].map(t=>c(e,t)).join(" ");function Be({build:e}){return e.file_url?s`
<a href=${e.file_url} download><${h} name="download" />${e.name||"app"}</a>
`:s`<span class="id">${e.app_url}</span>`}var Se=({status:e,groups:t})=>re(e,t.filter(({unfinished:o})=>o>0));function Te({found:{org_id:e,app_version_id:t,groups:o,tests:r}}){let m=X({org_id:e,app_version_id:t});return s`
${o.some(ae)&&le("release","build")&&s`
<button type="button" class="button" onClick=${()=>T(e,t)}><${h} name="running" />
Release build
</button>
`}<${Z} filter=${m.filter} tests=${r} />${c(o,"waiting")>0&&s`<${K} of=${m} />`}
`}var we={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}};function Ce({found:e,compared:t}){let{build:o,groups:r,tests:m,org_id:n,app_version_id:a}=e,l=Object.fromEntries(w.map(i=>[i,c(r,i)])),_=C({...l,tests:m}),d=r.filter(({waiting:i,running:ge})=>i+ge>0),[u]=r.map(i=>i.held_since).filter(Boolean).toSorted(),$=i=>{i==="failed"&&B(e)?location.hash="failures":N(p("jobs",{},{org_id:n,app_version_id:a,...we[i]??{status:i}}))};return s`
<div class="batch-summary"><${oe} groups=${r} /><${R} group=${v(_)} /><div class="batch-now"><${V} counts=${v(_)} choose=${$} />${d.length>0&&!d.every(ce)&&s`<${A} rows=${d} />`}</div><${k} found=${t} /><${G}
className="is-strip build-facts"
facts=${[["App",o&&s`<${Be} build=${o} />`],["Size",o?.size!=null&&F(o.size)],["First seen",r.length>0&&D(r.map(i=>i.created_at).toSorted()[0])],["Jobs",s`
<a href=${p("jobs",{},{org_id:n,app_version_id:a})}>${f(c(r,"total"))}</a>${B(e)&&s`${" "}<span class="quiet">· ${I(m.total,"test")}</span>`}
`],["Held",u&&s`<${J} since=${u} />`],["Installs",pe(e)],["Installs avoided",de(e)],["Starts avoided",e.starts_avoided>0&&f(e.starts_avoided)]]}
/>${_.running>0&&s`<p class="quiet">Installs count when their attempt ends: ${f(_.running)} still running.</p>`}${e.saved_seconds>0&&s`<p class="quiet">${_e}</p>`}</div>
`}function ke({batches:e}){if(e.length===0)return s`<p class="nothing">Its jobs were submitted one by one.</p>`;let t=new Map(e.map(o=>[o.id,{value:o}]));return s`
<${O}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...t.keys()]}
rowOf=${o=>t.get(o)}
/>
`}function he({params:e,query:t}){let o=S(ue,[]),r=$e(e,[...fe,"waiting","running"]),m=ie(`${x(e)}/summary`,r,o?.summary??null),n=m.data.value,a=n&&{...n,groups:n.groups.map(ye)},l=m.error.value,_=t.get("with")??"",{found:d,changes:u}=me(a&&x(e),_?{with:_}:{},a&&y(a),$=>ve(e.org_id,$));return l?.status===404?s`<${Y} problem=${{status:404,text:l.message}} />`:s`
<${Q}
title=${s`<${H} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,p("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${a?.groups.length>0&&s`<${E} status=${Se(a)} />`}
actions=${a&&s`<${Te} found=${a} />`}
>${l&&!a&&s`<${te} title="The build could not be loaded" text=${l.message} again=${m.load} />`}${!a&&!l&&s`<${se} />`}${a&&s`
<${ee}
many=${a.tests.simulated}
total=${a.tests.total}
href=${p("jobs",{},{...e,q:"simulated:true"})}
/><${Ce} found=${a} compared=${d} /><${U}
key=${x(e)}
path=${`${x(e)}/failures`}
version=${`${B(a)?y(a):c(a.groups,"failed")} ${u}`}
ended=${c(a.groups,"done")}
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
`}export{he as default,x as pathOf,Oa as title};
