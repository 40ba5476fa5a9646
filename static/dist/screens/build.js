import{m288_0 as Fe,m288_1 as Ie,m288_2 as je,m288_3 as Pe,m288_4 as qe,m288_5 as De,m288_6 as Le,m288_7 as Ne,m288_8 as S,m288_9 as Me,m288_10 as We,m288_11 as Ve}from"../main.js";import{m0_0 as Ge,m0_1 as He,m0_2 as Ue,m0_3 as Qe,m0_4 as Xe,m0_5 as Ke,m0_6 as Ye,m0_7 as Ze,m0_8 as k,m0_9 as et,m0_10 as tt,m0_11 as st,m0_12 as ot,m0_13 as at,m0_14 as rt,m0_15 as mt,m0_16 as it,m0_17 as nt,m0_18 as lt}from"../main.js";import{m7_0 as dt,m7_1 as ct,m7_2 as pt,m7_3 as ft,m7_4 as $t,m7_5 as y,m7_6 as ht}from"../main.js";import{m26_0 as xt,m26_1 as wt,m26_2 as C,m26_3 as E,m26_4 as A,m26_5 as yt}from"../shared.js";import{m25_0 as R}from"../main.js";import{m27_0 as O,m27_1 as kt,m27_2 as Ct,m27_3 as Et}from"../shared.js";import{m31_0 as F}from"../shared.js";import{m32_0 as It,m32_1 as I}from"../shared.js";import{m176_0 as qt,m176_1 as Dt,m176_2 as j,m176_3 as Lt,m176_4 as Nt,m176_5 as x,m176_6 as Mt,m176_7 as Wt,m176_8 as Vt,m176_9 as zt,m176_10 as P,m176_11 as Jt,m176_12 as p,m176_13 as Gt,m176_14 as Ht,m176_15 as Ut,m176_16 as Qt,m176_17 as Xt,m176_18 as Kt,m176_19 as Yt,m176_20 as Zt,m176_21 as es,m176_22 as q,m176_23 as ts}from"../main.js";import{m185_0 as r}from"../main.js";import{m227_0 as D,m227_1 as ms,m227_2 as is,m227_3 as ns,m227_4 as ls,m227_5 as L,m227_6 as us,m227_7 as f,m227_8 as _s,m227_9 as ds}from"../main.js";import{m78_0 as $}from"../main.js";import{m97_0 as N}from"../main.js";var ge=5;function be({found:e,tests:t,chosen:a,showAll:o}){let{org_id:m,with:i,others:s}=e,n=u=>L({with:u},{push:!0}),_=[{label:"Previous build",checked:!a,run:()=>n("")},...s.map(u=>({label:u,checked:u===a,run:()=>n(u)}))],c=s.length>0&&r`
<${N} label="Another build" items=${_} className="button is-link">
Another build<${$} name="down" /><//>
`;return i===null?r`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${c}</p>`:r`
<${A} found=${e} tools=${c} few=${ge} showAll=${o}
ended=${t.done+t.failed}
left=${t.unfinished>0?`${p(t.unfinished)} to run`:""}
against=${r`the last runs of <a href=${f("build",{org_id:m,app_version_id:i})}>${i}</a>`}
/>
`}var M=({path:e,tests:t,version:a,chosen:o})=>r`
<${E}
key=${`${e} ${o}`}
path=${`${e}/compare`}
query=${o?{with:o}:{}}
version=${a}
title="The builds could not be compared"
draw=${(m,i)=>r`
<${be} found=${m} tests=${t} chosen=${o} showAll=${i} />
`}
/>
`;import{m43_0 as W}from"../shared.js";import{m49_0 as V}from"../main.js";import{m52_0 as z}from"../shared.js";import{m54_0 as Os,m54_1 as J,m54_2 as Fs,m54_3 as Is,m54_4 as js,m54_5 as G,m54_6 as Ps}from"../shared.js";import{m62_0 as H,m62_1 as Ls,m62_2 as Ns}from"../main.js";import{m75_0 as Vs,m75_1 as U}from"../shared.js";import{m103_0 as Q}from"../main.js";import{m105_0 as h}from"../main.js";import{m110_0 as X,m110_1 as Xs,m110_2 as K}from"../main.js";import{m111_0 as Y}from"../main.js";import{m115_0 as to,m115_1 as Z,m115_2 as so}from"../shared.js";import{m121_0 as ee,m121_1 as ro,m121_2 as mo}from"../shared.js";import{m132_0 as lo,m132_1 as uo,m132_2 as te}from"../main.js";import{m138_0 as po,m138_1 as se,m138_2 as oe}from"../main.js";import{m140_0 as ae}from"../main.js";import{m13_0 as bo,m13_1 as xo,m13_2 as re}from"../shared.js";import{m183_0 as vo,m183_1 as me,m183_2 as Bo,m183_3 as To,m183_4 as So,m183_5 as ie}from"../main.js";import{m217_0 as Eo,m217_1 as Ao,m217_2 as Ro,m217_3 as Oo,m217_4 as Fo,m217_5 as Io,m217_6 as jo,m217_7 as Po,m217_8 as ne}from"../main.js";import{m226_0 as le,m226_1 as Lo}from"../main.js";import{m231_0 as ue,m231_1 as Wo,m231_2 as _e,m231_3 as de,m231_4 as Vo,m231_5 as zo}from"../main.js";import{m259_0 as g,m259_1 as v,m259_2 as Ho,m259_3 as ce,m259_4 as Uo}from"../main.js";var Ea=({params:e})=>`${e.app_version_id} ${e.org_id}`,b=({org_id:e,app_version_id:t})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}`,pe=["total","done","failed","excused","cancelled"];function fe({org_id:e,app_version_id:t},a){return ie("groups"),g.ids.value.map(o=>g.row(o).value).filter(o=>o?.org_id===e&&o.app_version_id===t).map(o=>a.map(m=>o[m]).join()).toSorted().join(" ")}function xe(e,t){let a=fe({org_id:e,app_version_id:t},pe);return g.loaded.value?a:null}function we(e){let{explanation:t,held_since:a}=g.row(e.id).value??e;return{...e,explanation:t,held_since:a}}var d=(e,t)=>e.reduce((a,o)=>a+o[t],0),T=({groups:e,tests:t})=>d(e,"total")>t.total,B=({groups:e})=>["total","done","failed","cancelled"].map(t=>d(e,t)).join(" ");function ye({build:e}){return e.file_url?r`
<a href=${e.file_url} download><${$} name="download" />${e.name||"app"}</a>
`:r`<span class="id">${e.app_url}</span>`}var $e=({waiting:e,explanation:t})=>e>0&&t?.reason==="build_held",ve=({status:e,groups:t})=>{let a=t.filter(({unfinished:o})=>o>0);return a.length>0&&a.every(o=>$e(o)&&v(o))?"held":e},Be=4,Te=e=>e.map(({target:t,labels:a})=>[t,P(a)].filter(Boolean).join(" ")).join(", ");function Se({groups:e}){let t=e.filter(s=>s.waiting>0),a=t.filter(({explanation:s})=>ce(s)),o=new Map;for(let s of a)o.set(s.explanation.text,[...o.get(s.explanation.text)??[],s]);if(o.size===0)return null;let m=x(d(t,"waiting"),"waiting job"),i=[...o].slice(0,Be);return r`
<${Z} stuck=${t.length===a.length||`${p(d(a,"waiting"))} of ${m} cannot start`}>${i.map(([s,n])=>r`
<p class="why" key=${s} data-why>${s}${e.length>1&&r`${" "}<span class="quiet"> · ${x(d(n,"waiting"),"job")} on ${Te(n)}</span>`}</p>
`)}${o.size>i.length&&r`<p class="quiet">and ${x(o.size-i.length,"more reason")}, below by target</p>`}<//>
`}function ke({found:{org_id:e,app_version_id:t,groups:a,tests:o}}){let m=K({org_id:e,app_version_id:t});return r`
${a.some($e)&&le("release","build")&&r`
<button type="button" class="button" onClick=${()=>k(e,t)}><${$} name="running" />
Release build
</button>
`}<${ee} filter=${m.filter} tests=${o} />${d(a,"waiting")>0&&r`<${X} of=${m} />`}
`}var Ce={waiting:{status:"pending"},failed:{q:"status:failed excused:false"},quarantined:{q:"status:failed excused:true"}};function Ee({found:e,compared:t}){let{build:a,groups:o,tests:m,org_id:i,app_version_id:s}=e,n={...m,waiting:m.unfinished-m.running},_=o.filter(({waiting:l,running:w})=>l+w>0),[c]=o.map(l=>l.held_since).filter(Boolean).toSorted(),u=l=>{l==="failed"&&T(e)?location.hash="failures":D(f("jobs",{},{org_id:i,app_version_id:s,...Ce[l]??{status:l}}))};return r`
<div class="batch-summary"><${Se} groups=${o} /><${R} group=${y(n)} /><div class="batch-now"><${W} counts=${y(n)} choose=${u} />${_.length>0&&!_.every(v)&&r`<${I} rows=${_} />`}</div><${C} found=${t} /><${z}
className="is-strip build-facts"
facts=${[["App",a&&r`<${ye} build=${a} />`],["Size",a?.size!=null&&j(a.size)],["First seen",o.length>0&&q(o.map(l=>l.created_at).toSorted()[0])],["Jobs",r`
<a href=${f("jobs",{},{org_id:i,app_version_id:s})}>${p(d(o,"total"))}</a>${T(e)&&r`${" "}<span class="quiet">with earlier runs</span>`}
`],["Held",c&&r`<${V} since=${c} />`],["Installs",de(e)],["Installs avoided",_e(e)],["Starts avoided",e.starts_avoided>0&&p(e.starts_avoided)]]}
/>${n.running>0&&r`<p class="quiet">Installs count when their attempt ends: ${p(n.running)} still running.</p>`}${e.saved_seconds>0&&r`<p class="quiet">${ue}</p>`}</div>
`}function Ae({batches:e}){if(e.length===0)return r`<p class="nothing">Its jobs were submitted one by one.</p>`;let t=new Map(e.map(a=>[a.id,{value:a}]));return r`
<${ae}
id="build-batches"
label="Batches with this build, newest first"
className="batches"
ids=${[...t.keys()]}
rowOf=${a=>t.get(a)}
...${O}
/>
`}function he({params:e,query:t}){let a=S(ne,[]),o=fe(e,[...pe,"waiting","running"]),m=me(`${b(e)}/summary`,o,a?.summary??null),i=m.data.value,s=i&&{...i,groups:i.groups.map(we)},n=m.error.value,_=t.get("with")??"",{found:c,changes:u}=re(s&&b(e),_?{with:_}:{},s&&B(s),l=>xe(e.org_id,l));return n?.status===404?r`<${Y} problem=${{status:404,text:n.message}} />`:r`
<${Q}
title=${r`<${H} org=${e.org_id} version=${e.app_version_id} />`}
trail=${[[e.org_id,f("org",e)]]}
crumb=${e.app_version_id}
className="object-page"
state=${s?.groups.length>0&&r`<${F} status=${ve(s)} />`}
actions=${s&&r`<${ke} found=${s} />`}
>${n&&!s&&r`<${se} title="The build could not be loaded" text=${n.message} again=${m.load} />`}${!s&&!n&&r`<${oe} />`}${s&&r`
<${te}
many=${s.tests.simulated}
total=${s.tests.total}
href=${f("jobs",{},{...e,q:"simulated:true"})}
/><${Ee} found=${s} compared=${c} /><${J}
key=${b(e)}
path=${`${b(e)}/failures`}
version=${`${T(s)?B(s):d(s.groups,"failed")} ${u}`}
ended=${d(s.groups,"done")}
initial=${a?.failures??null}
>${(l,w)=>r`
<${h} id="failures" title="Failures" note=${G(l)}>${w()}<//>
`}<//><${h} id="changes" title="Changes"><${M}
path=${b(e)}
tests=${s.tests}
version=${`${B(s)} ${u}`}
chosen=${_}
/><//><${h} id="groups" title="Groups by target"><${U} groups=${s.groups} /><//><${h} id="batches" title="Batches" note=${s.batches.length||""}><${Ae} batches=${s.batches} /><//>
`}<//>
`}export{he as default,b as pathOf,Ea as title};
