import{m296_0 as Te,m296_1 as Re,m296_2 as ke,m296_3 as R,m296_4 as ve,m296_5 as Ce,m296_6 as Ee,m296_7 as A,m296_8 as d,m296_9 as Be,m296_10 as L,m296_11 as z}from"../main.js";import{m0_0 as Ae,m0_1 as Le,m0_2 as G,m0_3 as Me,m0_4 as Pe,m0_5 as Ie,m0_6 as je,m0_7 as We,m0_8 as Je,m0_9 as De,m0_10 as He,m0_11 as Ue,m0_12 as qe,m0_13 as Ve,m0_14 as ze,m0_15 as Ge,m0_16 as Qe,m0_17 as Ke,m0_18 as Xe}from"../main.js";import{m7_0 as Q,m7_1 as M,m7_2 as ts,m7_3 as es,m7_4 as ss,m7_5 as os}from"../shared.js";import{m8_0 as ns,m8_1 as ms,m8_2 as K,m8_3 as is,m8_4 as ls}from"../shared.js";import{m27_0 as X,m27_1 as fs,m27_2 as ps,m27_3 as hs,m27_4 as $s,m27_5 as _s,m27_6 as ds,m27_7 as ws,m27_8 as bs}from"../shared.js";import{m170_0 as Y}from"../shared.js";import{m190_0 as n}from"../main.js";import{m195_0 as Z,m195_1 as Rs,m195_2 as ks,m195_3 as vs,m195_4 as Cs,m195_5 as Es}from"../shared.js";import{m81_0 as x}from"../main.js";function tt({batch:t}){let[e,s]=z(0);R(()=>{let a=()=>s(m=>m+1);return addEventListener("focus",a),()=>removeEventListener("focus",a)},[]);let o=Y(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return o?.content?n`
<a
class="button"
href=${`${o.content.url}${Z}index.html`}
target="_blank"
rel="noopener noreferrer"
><${x} name="link" />
Open report
<span class="unseen"> (opens in a new tab)</span></a>
`:null}import{m6_0 as et}from"../main.js";import{m181_0 as Hs,m181_1 as Us,m181_2 as qs,m181_3 as Vs,m181_4 as zs,m181_5 as Gs,m181_6 as Qs,m181_7 as Ks,m181_8 as Xs,m181_9 as Ys,m181_10 as Zs,m181_11 as to,m181_12 as S,m181_13 as st,m181_14 as O,m181_15 as eo,m181_16 as so,m181_17 as oo,m181_18 as ao,m181_19 as ro,m181_20 as no,m181_21 as mo,m181_22 as io,m181_23 as lo}from"../main.js";import{m183_0 as ot}from"../main.js";import{m234_0 as at,m234_1 as ho,m234_2 as $o,m234_3 as _o,m234_4 as wo,m234_5 as w,m234_6 as bo,m234_7 as b,m234_8 as go,m234_9 as yo}from"../main.js";function rt(t,e){let s=1,o=0;for(let a of t.split(/(?<=[/_])/)){if(o+a.length<=e){o+=a.length;continue}let m=Math.ceil(a.length/e);s+=o>0?m:m-1,o=a.length-(m-1)*e}return s}function P(t){let e=0;return[0,...t.map(s=>e+=s)]}function I(t,e){let[s,o]=[0,Math.max(0,t.length-2)];for(;s<o;){let a=s+o+1>>1;t[a]<=e?s=a:o=a-1}return s}import{m236_0 as To,m236_1 as nt,m236_2 as Ro,m236_3 as ko,m236_4 as vo,m236_5 as mt,m236_6 as it}from"../main.js";import{m199_0 as Bo,m199_1 as lt,m199_2 as Fo,m199_3 as No,m199_4 as Ao,m199_5 as Lo,m199_6 as Mo,m199_7 as Po,m199_8 as Io}from"../shared.js";import{m237_0 as Jo,m237_1 as j}from"../main.js";import{m267_0 as W,m267_1 as Uo,m267_2 as qo,m267_3 as Vo,m267_4 as zo}from"../main.js";import{m280_0 as $}from"../main.js";import{m294_0 as ct}from"../shared.js";import{m105_0 as ta,m105_1 as ut,m105_2 as ea}from"../shared.js";import{m222_0 as k}from"../shared.js";import{m112_0 as ft}from"../shared.js";import{m142_0 as ia,m142_1 as pt,m142_2 as la,m142_3 as v}from"../main.js";import{m149_0 as C,m149_1 as ht,m149_2 as fa}from"../main.js";var Vt=$(36),zt=$(18),Gt=$(26),J=$(16),Qt=$(775)/100,Kt=$(760),_t=4,Xt=$(176),Yt=.4,$t=12;function Zt({width:t,narrow:e,columns:s,hasStart:o}){let a=["rows matrix"];if(e&&a.push("is-narrow"),s>_t)a.push("is-dense");else if(e&&s>2)a.push("is-wordless");else if(o){let m=!e&&s*Xt>t*Yt;a.push(m?"is-wordless":"has-starts")}return a.join(" ")}var dt=t=>t.run_seconds!==null&&!lt(t);function te(t){let e=dt(t)?` after ${j(t)}`:"",s=t.cause||t.message,o=s?`: ${s}`:"";return`${k(t.outcome||t.phase)} on ${t.agent}${e}${o}`}function ee({job:t,attempt:e,told:s}){return n`
<a
class="cell"
href=${b("job",{id:t.id},{attempt:e.number})}
tabindex="-1"
title=${te(e)}
><span class="unseen">attempt ${e.number}: </span>${s?n`<span class="unseen">${k(e.outcome)} </span>`:n`<${ut} outcome=${e.outcome} phase=${e.phase} />`}${e.run_seconds!==null&&n`<span class="cell-time number">${dt(e)?j(e):"\u2013"}</span>`}</a>
`}var se=({status:t,tries:[e,...s]})=>s.length===0&&e?.run_seconds!=null&&k(e.outcome)===v(t);function oe({job:t,columns:e,narrow:s}){let o=t.tries.slice(-e),a=s&&se(t);return Array.from({length:e},(m,r)=>{let i=o[r],c=i&&n`<${ee} job=${t} attempt=${i} told=${a} />`;return n`<td key=${r} role="cell" class="c-try">${c}</td>`})}var ae=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function re({job:t}){W.ids.value;let e=t.status==="pending"?W.row(t.group).value?.explanation:null;return n`<${pt} job=${e?{...t,explanation:e}:t} />`}function ne({id:t,index:e,top:s,height:o,results:a,columns:m,targeted:r,twin:i,hasCauses:c,narrow:h}){let l=a.row(t).value;if(!l)return null;let u=b("job",{id:t}),g=f=>{f.target.closest("a, button")||String(getSelection())||(f.metaKey||f.ctrlKey?window.open(u,"_blank","noopener"):at(u))};return n`
<${ft}
as="tr"
role="row"
aria-rowindex=${e+2}
top=${s}
height=${o}
className="row matrix-row"
onClick=${g}
><td role="cell" class="c-status"><${re} job=${l} /></td><td role="cell" class="c-test"><span class="line"><a
class="row-link"
data-row=${`result/${t}`}
data-failed=${l.status==="failed"?"":void 0}
tabindex="-1"
href=${u}
><${h?ht:C} test=${l.test} /></a>${r&&n`<span class="tag">${l.target}</span>`}${i&&n`<span class="tag">job ${i[0]} of ${i[1]}</span>`}${ae.map(([f,y,p])=>l[f]&&n`<span class="tag" key=${f} title=${p}>${y}</span>`)}</span></td><${oe} job=${l} columns=${m} narrow=${h} />${c&&n`<td role="cell" class="c-said quiet" title=${M(l)}>${M(l)}</td>`}<//>
`}function me({from:t,to:e},s,o,a){let[m,r]=[I(s,t),I(s,e)],i=Array.from({length:r-m+1},(l,u)=>m+u),c=a===null?-1:o.indexOf(a.key.slice(7));if(c<0)return i;let h=[c-1,c,c+1].filter(l=>l>=0&&l<o.length);return[...new Set([...i,...h])].sort((l,u)=>l-u)}function ie(t,e,{hasStart:s,targets:o,twins:a,flaky:m,quarantined:r}){let i=e>_t?34:e>2?64:s?176:110,h=[o>1&&110,a.size>0&&88,m>0&&48,r>0&&96].reduce((l,u)=>l+(u||0),88+e*i);return Math.ceil($(h)/(t-J))}function le({ids:t,results:e,width:s,narrow:o,others:a}){return d(()=>{if(!o)return P(t.map(()=>Vt));let m=Math.floor((s-J)/Qt),r=i=>rt(e.row(i).peek()?.test??"",m);return P(t.map(i=>J+r(i)*zt+a*Gt))},[t,e,o&&s,a])}function wt({ids:t,results:e,most:s,over:o}){let a=L(null),m=L(null),r=ct(m).value,i=r.width>0&&r.width<Kt,c=Math.min($t,Math.max(1,s)),h=e.summary.value,{hasStart:l,targets:u,twins:g,hasCauses:f}=h,y=i?ie(r.width,c,h):0,p=le({ids:t,results:e,width:r.width,narrow:i,others:y}),T=p[t.length],q=nt(a.current);return A(()=>it(a.current,q)),A(()=>{m.current.style.setProperty("height",`${T}px`),a.current.style.setProperty("--tries",c),a.current.style.setProperty("--cause",f?"1.2fr":"0px")},[T,c,f]),n`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${a}
class=${Zt({width:r.width,narrow:i,columns:c,hasStart:l})}
onFocusIn=${mt}
><thead role="rowgroup"><tr role="row" class="matrix-row" aria-rowindex="1"><th role="columnheader" scope="col">Status</th><th role="columnheader" scope="col">Test</th>${Array.from({length:c},(_,V)=>n`
<th key=${V} role="columnheader" scope="col" class="c-try">${s>$t?"":n`
<span class="try-word">Attempt </span>${V+1}
`}</th>
`)}${f&&n`<th role="columnheader" scope="col" class="c-said">Cause</th>`}</tr></thead><tbody role="rowgroup" ref=${m} ...${o}>${me(r,p,t,q).map(_=>n`
<${ne}
key=${t[_]}
id=${t[_]}
index=${_}
top=${p[_]}
height=${p[_+1]-p[_]}
results=${e}
columns=${c}
targeted=${u>1}
twin=${g.get(t[_])}
hasCauses=${f}
narrow=${i}
/>
`)}</tbody></table>
`}import{m128_0 as D}from"../main.js";import{m141_0 as E,m141_1 as bt,m141_2 as B}from"../main.js";import{m150_0 as gt}from"../main.js";var H=["failed","flaky","running","waiting"],ce=[["","Failed first"],["slowest","Slowest first"]],ue=150;function fe(t){let e=t.get("show")??"";return{show:Object.hasOwn(et,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var yt=0;function pe(t){clearTimeout(yt),yt=setTimeout(()=>w({test:t}),ue)}function he({wanted:t,summary:e}){let s=H.includes(t.show)||!t.show?H:[...H,t.show],a=[["","all",e.total],...s.map(m=>[m,v(m),e[m]])].map(([m,r,i])=>[m,n`${r} <span class="number quiet">${S(i)}</span>`]);return n`
<div class="page-tools matrix-tools"><${D}
label="Which"
hideLabel
options=${a}
value=${t.show}
onChange=${m=>w({show:m},{push:!0})}
/><${gt}
id="result-search"
label="Filter by test path"
text=${t.test}
onInput=${pe}
/><span class="tools-end"><${D}
label="Order"
hideLabel
options=${ce}
value=${t.sort}
onChange=${m=>w({sort:m},{push:!0})}
/></span></div>
`}var $e={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function _e({wanted:t}){let[e,s,o]=!t.test&&$e[t.show]||["search","No tests match","Try another path, or show all tests."];return n`
<${E} icon=${e} title=${s}><p>${o}</p><p><button type="button" class="button" onClick=${()=>w({show:"",test:""})}>
Show all
</button></p><//>
`}function de({results:t,wanted:e}){let s=d(()=>t.chosen(e),[t]),o=ot(s),{most:a}=t.summary.value;return n`
${o.waiting>0&&n`
<p class="matrix-more"><button type="button" class="pill" onClick=${o.show}>Show ${S(o.waiting)} more</button></p>
`}${o.ids.length>0?n`<${wt} ids=${o.ids} results=${t} most=${a} over=${o.over} />`:n`<${_e} wanted=${e} />`}
`}function xt({results:t,query:e}){let s=fe(e);return t.loaded.value?n`
<${he} wanted=${s} summary=${t.summary.value} /><${de} key=${JSON.stringify(s)} results=${t} wanted=${s} />
`:n`<${B} lines=${12} />`}import{m188_0 as Ka,m188_1 as St,m188_2 as Xa,m188_3 as Ya,m188_4 as Za,m188_5 as U}from"../main.js";import{m144_0 as Ot}from"../main.js";import{m146_0 as Tt,m146_1 as ar,m146_2 as rr}from"../shared.js";var F=20,Rt=1.25,we=1;function be({row:{mean_seconds:t,usual_seconds:e,has_start:s}}){if(!e)return n`<span class="quiet" title=${t===null?"No run of it passed here":"Compared after three passed runs"}>–</span>`;let o=Math.abs(t-e)>=we&&(t>=e*Rt||t<=e/Rt),a=`${O(e)}${s?" with start":""}`;return n`
<span class=${`number ${o&&t>e?"strong":"quiet"}`}>${o?`${(t/e).toFixed(1)}\xD7 its usual ${a}`:`as usual (${a})`}</span>
`}var ge=[{name:"test",title:"Test",main:!0,cell:t=>n`<${C} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>O(t.run_seconds)},{name:"bar",title:"Share",cell:t=>n`<${Tt} share=${t.share} />`},{name:"share",title:n`<span class="unseen">Share in percent</span>`,label:"of the run time",numeric:!0,cell:t=>st(t.share)},{name:"usual",title:"Compared with usual",some:t=>t.usual_seconds,cell:t=>n`<${be} row=${t} />`}];function kt({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${F}`,s=St(e,`${t.done} ${t.failed}`),o=s.data.value,a=s.error.value;if(a&&!o)return n`<${bt} title="Run times could not be loaded" text=${a.message} again=${s.load} />`;if(!o)return n`<${B} />`;if(o.tests.length===0)return n`<${E} icon="batches" title="No test has run yet" />`;let m=new Map(o.tests.map(r=>[r.test_id,{value:r}]));return n`
<p class="slow-total">${o.tests.length<F?"All tests":`The slowest ${F} tests`} ran
${" "}<strong class="number">${O(o.tests.reduce((r,i)=>r+i.run_seconds,0))}</strong>${o.tests.length===F&&n` of <span class="number">${O(o.run_seconds)}</span>`}${" "}on all agents together, all attempts counted, starts of runners not.
${!o.tests.some(r=>r.usual_seconds)&&" Compared with the usual time after three passed runs."}</p><${Ot}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...m.keys()]}
rowOf=${r=>m.get(r)}
columns=${ge}
rowClass=${r=>r.runs>1?"":"is-once"}
hrefOf=${r=>b("job",{id:r.job_id})}
/>
`}import{m33_0 as vt,m33_1 as Ct,m33_2 as dr}from"../shared.js";import{m56_0 as gr,m56_1 as Et,m56_2 as yr,m56_3 as xr,m56_4 as Sr,m56_5 as Bt,m56_6 as Or}from"../shared.js";import{m101_0 as Ft}from"../shared.js";import{m106_0 as Nt}from"../main.js";import{m108_0 as At}from"../main.js";import{m113_0 as Lt,m113_1 as Nr,m113_2 as Ar}from"../main.js";import{m124_0 as Mt,m124_1 as Pr,m124_2 as Ir,m124_3 as jr,m124_4 as Wr,m124_5 as Jr}from"../shared.js";import{m135_0 as Ur,m135_1 as qr,m135_2 as Pt}from"../main.js";import{m145_0 as It}from"../shared.js";import{m14_0 as jt,m14_1 as Kr,m14_2 as Xr}from"../shared.js";import{m224_0 as tn,m224_1 as en,m224_2 as sn,m224_3 as on,m224_4 as an,m224_5 as rn,m224_6 as nn,m224_7 as mn,m224_8 as Wt}from"../main.js";import{m227_0 as un,m227_1 as fn,m227_2 as pn,m227_3 as hn,m227_4 as $n,m227_5 as Jt}from"../main.js";import{m232_0 as Dt,m232_1 as wn,m232_2 as bn,m232_3 as gn}from"../shared.js";import{m233_0 as N,m233_1 as Sn}from"../main.js";import{m271_0 as Rn,m271_1 as kn,m271_2 as Ht}from"../main.js";function sm({params:t}){let e=Ht(`batch:${t.id}`);e.ids.value;let s=e.row(t.id).value;return s?[s.name,s.branch].filter(Boolean).join(" on "):"Batch"}var ye=[["Retry failed jobs of this batch\u2026",void 0,"Failed jobs of this batch."],["Retry new failures of this batch\u2026","new","Failed jobs of this batch whose test did not fail in the one before."],["Retry infrastructure failures of this batch\u2026","infrastructure","Failed jobs of this batch whose agent or install failed, not the test."]];function Ut(t){let e=`/api/v1/batches/${t.id}`,s=(o,a,m={})=>()=>G({action:o,within:e,what:a,...m});return[...ye.map(([o,a,m])=>t.failed>t.excused&&N("retry","batch")&&{label:o,icon:"retry",run:s("retry",m,{filter:Dt({}),failure:a})}),t.unfinished>0&&N("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:s("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function xe({batch:t,waiting:e,isOfJobs:s}){let o=`/api/v1/batches/${t.id}`;return n`
<${Mt} batch=${t} isOfJobs=${s} />${e>0&&N("priority","batch")&&n`<${Lt} of=${{within:o,what:"Waiting jobs of this batch."}} />`}<${tt} batch=${t} /><a class="button" href=${`${o}/junit`} download><${x} name="download" />
JUnit
</a>${Ut(t).filter(({danger:a})=>a).map(({label:a,icon:m,run:r})=>n`
<button type="button" key=${m} class="button is-danger" onClick=${r}><${x} name=${m} />${a}</button>
`)}
`}function qt({params:{id:t},query:e}){let s=d(Wt,[]),o=U(`batch:${t}`),a=U(`results:${t}`),m=d(()=>new Q(a),[a]);R(()=>m.follow(),[m]);let r=o.ids.value.length>0?o.row(t).value:null;Jt("This batch",()=>r?Ut(r):[]);let i=e.get("with"),{found:c,changes:h}=jt(r,i||"previous");if(!r)return n`<${Ft} store=${o} kind="batch" />`;let l=m.loaded.value?m.summary.value:null,{waiting:u=null,simulated:g}=l??s??{},f=l?.twins.size>0,y=[{name:"results",title:"Results",count:S(r.total),body:()=>n`
<${Et}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${r.failed} ${r.retries_used} ${h}`}
ended=${r.done}
over=${r.unfinished===0}
initial=${s?.failures??null}
>${(p,T)=>n`
<${At} id="failures" title="Failures" note=${Bt(p)}>${T()}<//>
`}<//><${xt} results=${m} query=${e} />
`},{name:"changes",title:"Changes",body:()=>n`<${X} batch=${r} chosen=${i} changes=${h} />`},{name:"slowest",title:"Slowest tests",body:()=>n`<${kt} batch=${r} />`}];return n`
<${Nt}
title=${r.name}
crumb=${K(r)}
inspect=${["batch",r.id]}
note=${r.branch}
state=${n`<${vt} batch=${r} summary=${l} />`}
actions=${n`<${xe} batch=${r} waiting=${u??r.unfinished} isOfJobs=${f} />`}
><${Pt}
many=${g}
total=${r.total}
what="job"
href=${b("batch",{id:t},{show:"simulated"})}
/><${Ct}
batch=${r}
summary=${l}
waiting=${u}
against=${i||"previous"}
compared=${c}
/><${It}
label="Batch"
tabs=${y}
value=${i?"changes":e.get("view")==="slowest"?"slowest":"results"}
onChange=${p=>w({with:p==="changes"?"previous":"",view:p==="slowest"?p:""},{push:!0})}
/><//>
`}export{qt as default,sm as title};
