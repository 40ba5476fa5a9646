import{m297_0 as Ae,m297_1 as Fe,m297_2 as Ie,m297_3 as De,m297_4 as je,m297_5 as Ne,m297_6 as Pe,m297_7 as qe,m297_8 as T,m297_9 as Le,m297_10 as Me,m297_11 as Ve}from"../main.js";import{m0_0 as Ue,m0_1 as We,m0_2 as He,m0_3 as ze,m0_4 as Qe,m0_5 as Ke,m0_6 as Xe,m0_7 as Ye,m0_8 as C,m0_9 as Ze,m0_10 as et,m0_11 as tt,m0_12 as st,m0_13 as ot,m0_14 as at,m0_15 as rt,m0_16 as mt,m0_17 as it,m0_18 as nt}from"../main.js";import{m264_0 as k,m264_1 as w,m264_2 as R}from"../main.js";import{m40_0 as ct,m40_1 as O}from"../shared.js";import{m27_0 as E}from"../main.js";import{m29_0 as gt,m29_1 as A,m29_2 as bt,m29_3 as xt}from"../shared.js";import{m33_0 as F}from"../shared.js";import{m34_0 as St,m34_1 as Tt,m34_2 as I}from"../shared.js";import{m182_0 as Rt,m182_1 as Ot,m182_2 as D,m182_3 as Et,m182_4 as At,m182_5 as j,m182_6 as Ft,m182_7 as It,m182_8 as Dt,m182_9 as jt,m182_10 as Nt,m182_11 as Pt,m182_12 as f,m182_13 as qt,m182_14 as Lt,m182_15 as Mt,m182_16 as Vt,m182_17 as Jt,m182_18 as Gt,m182_19 as Ut,m182_20 as Wt,m182_21 as Ht,m182_22 as N,m182_23 as zt}from"../main.js";import{m191_0 as s}from"../main.js";import{m235_0 as P,m235_1 as Zt,m235_2 as es,m235_3 as ts,m235_4 as ss,m235_5 as q,m235_6 as os,m235_7 as c,m235_8 as as,m235_9 as rs}from"../main.js";import{m28_0 as ns,m28_1 as L,m28_2 as us,m28_3 as M,m28_4 as ls,m28_5 as _s,m28_6 as ds,m28_7 as cs,m28_8 as ps}from"../shared.js";import{m82_0 as g}from"../main.js";import{m101_0 as V}from"../main.js";var xe=5;function ve({found:e,tests:t,chosen:a,showAll:r}){let{org_id:m,with:n,others:o}=e,_=l=>q({with:l},{push:!0}),u=[{label:"Previous build",checked:!a,run:()=>_("")},...o.map(l=>({label:l,checked:l===a,run:()=>_(l)}))],d=o.length>0&&s`
<${V} label="Another build" items=${u} className="button is-link">
Another build<${g} name="down" /><//>
`;return n===null?s`<p class="nothing">Nothing to compare with: no build ran its tests on its branch before. ${d}</p>`:s`
<${M} found=${e} tools=${d} few=${xe} showAll=${r}
ended=${t.done+t.failed}
left=${t.unfinished>0?`${f(t.unfinished)} to run`:""}
against=${s`the last runs of <a href=${c("build",{org_id:m,app_version_id:n})}>${n}</a>`}
/>
`}var J=({path:e,tests:t,version:a,chosen:r})=>s`
<${L}
key=${`${e} ${r}`}
path=${`${e}/compare`}
query=${r?{with:r}:{}}
version=${a}
title="The builds could not be compared"
draw=${(m,n)=>s`
<${ve} found=${m} tests=${t} chosen=${r} showAll=${n} />
`}
/>
`;import{m46_0 as G}from"../shared.js";import{m52_0 as U}from"../main.js";import{m55_0 as W}from"../shared.js";import{m57_0 as Is,m57_1 as H,m57_2 as Ds,m57_3 as js,m57_4 as Ns,m57_5 as z,m57_6 as Ps}from"../shared.js";import{m65_0 as Q,m65_1 as Ms,m65_2 as Vs}from"../main.js";import{m79_0 as Us,m79_1 as K}from"../shared.js";import{m107_0 as X}from"../main.js";import{m109_0 as b}from"../main.js";import{m114_0 as Y,m114_1 as Ys,m114_2 as Z}from"../main.js";import{m115_0 as ee}from"../main.js";import{m125_0 as oo,m125_1 as te,m125_2 as ao,m125_3 as ro,m125_4 as mo,m125_5 as io}from"../shared.js";import{m136_0 as lo,m136_1 as _o,m136_2 as se}from"../main.js";import{m142_0 as fo,m142_1 as oe,m142_2 as ae}from"../main.js";import{m144_0 as re,m144_1 as me,m144_2 as ie}from"../shared.js";import{m14_0 as xo,m14_1 as vo,m14_2 as B}from"../shared.js";import{m189_0 as Bo,m189_1 as So,m189_2 as ne,m189_3 as To,m189_4 as Co,m189_5 as ko,m189_6 as ue}from"../main.js";import{m225_0 as Eo,m225_1 as Ao,m225_2 as Fo,m225_3 as Io,m225_4 as Do,m225_5 as jo,m225_6 as No,m225_7 as Po,m225_8 as le}from"../main.js";import{m234_0 as _e,m234_1 as Mo}from"../main.js";import{m239_0 as de,m239_1 as Go,m239_2 as ce,m239_3 as pe,m239_4 as Uo,m239_5 as Wo}from"../main.js";import{m268_0 as Qo,m268_1 as x,m268_2 as fe,m268_3 as Ko,m268_4 as Xo,m268_5 as Yo}from"../main.js";var Aa=({params:e})=>`${e.app_version_id} ${e.org_id}`,$=({org_id:e,app_version_id:t})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}`,$e=["total","done","failed","excused","cancelled"];function he({org_id:e,app_version_id:t},a){return ue("groups"),x.ids.value.map(r=>x.row(r).value).filter(r=>r?.org_id===e&&r.app_version_id===t).map(r=>a.map(m=>r[m]).join()).toSorted().join(" ")}function ye(e,t){let a=he({org_id:e,app_version_id:t},$e);return x.loaded.value?a:null}function we(e){let{explanation:t,held_since:a}=x.row(e.id).value??e;return{...e,explanation:t,held_since:a}}var p=(e,t)=>e.reduce((a,r)=>a+r[t],0),S=({groups:e,tests:t})=>p(e,"total")>t.total,y=({groups:e})=>["total","done","failed","cancelled"].map(t=>p(e,t)).join(" ");function Be({build:e}){return e.file_url?s`
<a href=${e.file_url} download><${g} name="download" />${e.name||"app"}</a>
`:s`<span class="id">${e.app_url}</span>`}var Se=({status:e,groups:t})=>ie(e,t.filter(({unfinished:a})=>a>0));function Te({found:{org_id:e,app_version_id:t,groups:a,tests:r}}){let m=Z({org_id:e,app_version_id:t});return s`
${a.some(me)&&_e("release","build")&&s`
<button type="button" class="button" onClick=${()=>C(e,t)}><${g} name="running" />
Release build
</button>
`}<${te} filter=${m.filter} tests=${r} />${p(a,"waiting")>0&&s`<${Y} of=${m} />`}
`}var Ce={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}};function ke({found:e,compared:t}){let{build:a,groups:r,tests:m,org_id:n,app_version_id:o}=e,_=Object.fromEntries(k.map(i=>[i,p(r,i)])),u=R({..._,tests:m}),d=r.filter(({waiting:i,running:h})=>i+h>0),[l]=r.map(i=>i.held_since).filter(Boolean).toSorted(),v=i=>{i==="failed"&&S(e)?location.hash="failures":P(c("jobs",{},{org_id:n,app_version_id:o,...Ce[i]??{status:i}}))};return s`
<div class="batch-summary"><${re} groups=${r} /><${E} group=${w(u)} /><div class="batch-now"><${G} counts=${w(u)} choose=${v} />${d.length>0&&!d.every(fe)&&s`<${I} rows=${d} />`}</div><${O} found=${t} tests=${m} /><${W}
className="is-strip build-facts"
facts=${[["App",a&&s`<${Be} build=${a} />`],["Size",a?.size!=null&&D(a.size)],["First seen",r.length>0&&N(r.map(i=>i.created_at).toSorted()[0])],["Jobs",s`
<a href=${c("jobs",{},{org_id:n,app_version_id:o})}>${f(p(r,"total"))}</a>${S(e)&&s`${" "}<span class="quiet">· ${j(m.total,"test")}</span>`}
`],["Held",l&&s`<${U} since=${l} />`],["Installs",pe(e)],["Installs avoided",ce(e)],["Starts avoided",e.starts_avoided>0&&f(e.starts_avoided)]]}
/>${u.running>0&&s`<p class="quiet">Installs count when their attempt ends: ${f(u.running)} still running.</p>`}${e.saved_seconds>0&&s`<p class="quiet">${de}</p>`}</div>
`}function Re({batches:e}){if(e.length===0)return s`<p class="nothing">Its jobs were submitted one by one.</p>`;let t=new Map(e.map(a=>[a.id,{value:a}]));return s`
<${A}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...t.keys()]}
rowOf=${a=>t.get(a)}
/>
`}function ge({params:e,query:t}){let a=T(le,[]),r=he(e,[...$e,"waiting","running"]),m=ne(`${$(e)}/summary`,r,a?.summary??null),n=m.data.value,o=n&&{...n,groups:n.groups.map(we)},_=m.error.value,u=t.get("with")??"",{found:d,changes:l}=B(o&&$(e),u?{with:u}:{},o&&y(o),h=>ye(e.org_id,h)),{found:v}=B(o&&u&&$(e),{},o&&y(o),()=>null),i=u&&v?.with&&`new against ${v.with}`;return _?.status===404?s`<${ee} problem=${{status:404,text:_.message}} />`:s`
<${X}
title=${s`<${Q} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,c("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${o?.groups.length>0&&s`<${F} status=${Se(o)} />`}
actions=${o&&s`<${Te} found=${o} />`}
>${_&&!o&&s`<${oe} title="The build could not be loaded" text=${_.message} again=${m.load} />`}${!o&&!_&&s`<${ae} />`}${o&&s`
<${se}
many=${o.tests.simulated}
total=${o.tests.total}
href=${c("jobs",{},{...e,q:"simulated:true"})}
/><${ke} found=${o} compared=${d} /><${H}
key=${$(e)}
path=${`${$(e)}/failures`}
version=${`${S(o)?y(o):p(o.groups,"failed")} ${l}`}
ended=${p(o.groups,"done")}
initial=${a?.failures??null}
>${(h,be)=>s`
<${b}
id="failures"
title="Failures"
note=${[z(h),i].filter(Boolean).join(" \xB7 ")}
>${be()}<//>
`}<//><${b} id="changes" title="Changes"><${J}
path=${$(e)}
tests=${o.tests}
version=${`${y(o)} ${l}`}
chosen=${u}
/><//><${b} id="groups" title="Groups by target"><${K} groups=${o.groups} /><//><${b} id="batches" title="Batches" note=${o.batches.length||""}><${Re} batches=${o.batches} /><//>
`}<//>
`}export{ge as default,$ as pathOf,Aa as title};
