import{m295_0 as Te,m295_1 as Re,m295_2 as ke,m295_3 as R,m295_4 as ve,m295_5 as Ce,m295_6 as Be,m295_7 as A,m295_8 as d,m295_9 as Ee,m295_10 as L,m295_11 as z}from"../main.js";import{m0_0 as Ae,m0_1 as Le,m0_2 as G,m0_3 as Me,m0_4 as Pe,m0_5 as Ie,m0_6 as je,m0_7 as We,m0_8 as Je,m0_9 as De,m0_10 as He,m0_11 as Ve,m0_12 as Ue,m0_13 as qe,m0_14 as ze,m0_15 as Ge,m0_16 as Qe,m0_17 as Ke,m0_18 as Xe}from"../main.js";import{m7_0 as Q,m7_1 as M,m7_2 as ts,m7_3 as es,m7_4 as ss,m7_5 as os}from"../shared.js";import{m8_0 as ns,m8_1 as ms,m8_2 as K,m8_3 as is,m8_4 as ls}from"../shared.js";import{m27_0 as X,m27_1 as fs,m27_2 as ps,m27_3 as hs,m27_4 as $s,m27_5 as _s}from"../shared.js";import{m169_0 as Y}from"../shared.js";import{m189_0 as n}from"../main.js";import{m194_0 as Z,m194_1 as Ss,m194_2 as Os,m194_3 as Ts,m194_4 as Rs,m194_5 as ks}from"../shared.js";import{m80_0 as x}from"../main.js";function tt({batch:t}){let[e,s]=z(0);R(()=>{let a=()=>s(m=>m+1);return addEventListener("focus",a),()=>removeEventListener("focus",a)},[]);let o=Y(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return o?.content?n`
<a
class="button"
href=${`${o.content.url}${Z}index.html`}
target="_blank"
rel="noopener noreferrer"
><${x} name="link" />
Open report
<span class="unseen"> (opens in a new tab)</span></a>
`:null}import{m6_0 as et}from"../main.js";import{m180_0 as Ws,m180_1 as Js,m180_2 as Ds,m180_3 as Hs,m180_4 as Vs,m180_5 as Us,m180_6 as qs,m180_7 as zs,m180_8 as Gs,m180_9 as Qs,m180_10 as Ks,m180_11 as Xs,m180_12 as S,m180_13 as st,m180_14 as O,m180_15 as Ys,m180_16 as Zs,m180_17 as to,m180_18 as eo,m180_19 as so,m180_20 as oo,m180_21 as ao,m180_22 as ro,m180_23 as no}from"../main.js";import{m182_0 as ot}from"../main.js";import{m233_0 as at,m233_1 as uo,m233_2 as fo,m233_3 as po,m233_4 as ho,m233_5 as w,m233_6 as $o,m233_7 as b,m233_8 as _o,m233_9 as wo}from"../main.js";function rt(t,e){let s=1,o=0;for(let a of t.split(/(?<=[/_])/)){if(o+a.length<=e){o+=a.length;continue}let m=Math.ceil(a.length/e);s+=o>0?m:m-1,o=a.length-(m-1)*e}return s}function P(t){let e=0;return[0,...t.map(s=>e+=s)]}function I(t,e){let[s,o]=[0,Math.max(0,t.length-2)];for(;s<o;){let a=s+o+1>>1;t[a]<=e?s=a:o=a-1}return s}import{m235_0 as xo,m235_1 as nt,m235_2 as So,m235_3 as Oo,m235_4 as To,m235_5 as mt,m235_6 as it}from"../main.js";import{m198_0 as vo,m198_1 as lt,m198_2 as Co,m198_3 as Bo,m198_4 as Eo,m198_5 as Fo,m198_6 as No,m198_7 as Ao,m198_8 as Lo}from"../shared.js";import{m236_0 as Io,m236_1 as j}from"../main.js";import{m266_0 as W,m266_1 as Jo,m266_2 as Do,m266_3 as Ho,m266_4 as Vo}from"../main.js";import{m279_0 as $}from"../main.js";import{m293_0 as ct}from"../shared.js";import{m104_0 as Xo,m104_1 as ut,m104_2 as Yo}from"../shared.js";import{m221_0 as k}from"../shared.js";import{m111_0 as ft}from"../shared.js";import{m141_0 as ra,m141_1 as pt,m141_2 as na,m141_3 as v}from"../main.js";import{m148_0 as C,m148_1 as ht,m148_2 as la}from"../main.js";var qt=$(36),zt=$(18),Gt=$(26),J=$(16),Qt=$(775)/100,Kt=$(760),_t=4,Xt=$(176),Yt=.4,$t=12;function Zt({width:t,narrow:e,columns:s,hasStart:o}){let a=["rows matrix"];if(e&&a.push("is-narrow"),s>_t)a.push("is-dense");else if(e&&s>2)a.push("is-wordless");else if(o){let m=!e&&s*Xt>t*Yt;a.push(m?"is-wordless":"has-starts")}return a.join(" ")}var dt=t=>t.run_seconds!==null&&!lt(t);function te(t){let e=dt(t)?` after ${j(t)}`:"",s=t.cause||t.message,o=s?`: ${s}`:"";return`${k(t.outcome||t.phase)} on ${t.agent}${e}${o}`}function ee({job:t,attempt:e,told:s}){return n`
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
`}function me({from:t,to:e},s,o,a){let[m,r]=[I(s,t),I(s,e)],i=Array.from({length:r-m+1},(l,u)=>m+u),c=a===null?-1:o.indexOf(a.key.slice(7));if(c<0)return i;let h=[c-1,c,c+1].filter(l=>l>=0&&l<o.length);return[...new Set([...i,...h])].sort((l,u)=>l-u)}function ie(t,e,{hasStart:s,targets:o,twins:a,flaky:m,quarantined:r}){let i=e>_t?34:e>2?64:s?176:110,h=[o>1&&110,a.size>0&&88,m>0&&48,r>0&&96].reduce((l,u)=>l+(u||0),88+e*i);return Math.ceil($(h)/(t-J))}function le({ids:t,results:e,width:s,narrow:o,others:a}){return d(()=>{if(!o)return P(t.map(()=>qt));let m=Math.floor((s-J)/Qt),r=i=>rt(e.row(i).peek()?.test??"",m);return P(t.map(i=>J+r(i)*zt+a*Gt))},[t,e,o&&s,a])}function wt({ids:t,results:e,most:s,over:o}){let a=L(null),m=L(null),r=ct(m).value,i=r.width>0&&r.width<Kt,c=Math.min($t,Math.max(1,s)),h=e.summary.value,{hasStart:l,targets:u,twins:g,hasCauses:f}=h,y=i?ie(r.width,c,h):0,p=le({ids:t,results:e,width:r.width,narrow:i,others:y}),T=p[t.length],U=nt(a.current);return A(()=>it(a.current,U)),A(()=>{m.current.style.setProperty("height",`${T}px`),a.current.style.setProperty("--tries",c),a.current.style.setProperty("--cause",f?"1.2fr":"0px")},[T,c,f]),n`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${a}
class=${Zt({width:r.width,narrow:i,columns:c,hasStart:l})}
onFocusIn=${mt}
><thead role="rowgroup"><tr role="row" class="matrix-row" aria-rowindex="1"><th role="columnheader" scope="col">Status</th><th role="columnheader" scope="col">Test</th>${Array.from({length:c},(_,q)=>n`
<th key=${q} role="columnheader" scope="col" class="c-try">${s>$t?"":n`
<span class="try-word">Attempt </span>${q+1}
`}</th>
`)}${f&&n`<th role="columnheader" scope="col" class="c-said">Cause</th>`}</tr></thead><tbody role="rowgroup" ref=${m} ...${o}>${me(r,p,t,U).map(_=>n`
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
`}import{m127_0 as D}from"../main.js";import{m140_0 as B,m140_1 as bt,m140_2 as E}from"../main.js";import{m149_0 as gt}from"../main.js";var H=["failed","flaky","running","waiting"],ce=[["","Failed first"],["slowest","Slowest first"]],ue=150;function fe(t){let e=t.get("show")??"";return{show:Object.hasOwn(et,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var yt=0;function pe(t){clearTimeout(yt),yt=setTimeout(()=>w({test:t}),ue)}function he({wanted:t,summary:e}){let s=H.includes(t.show)||!t.show?H:[...H,t.show],a=[["","all",e.total],...s.map(m=>[m,v(m),e[m]])].map(([m,r,i])=>[m,n`${r} <span class="number quiet">${S(i)}</span>`]);return n`
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
<${B} icon=${e} title=${s}><p>${o}</p><p><button type="button" class="button" onClick=${()=>w({show:"",test:""})}>
Show all
</button></p><//>
`}function de({results:t,wanted:e}){let s=d(()=>t.chosen(e),[t]),o=ot(s),{most:a}=t.summary.value;return n`
${o.waiting>0&&n`
<p class="matrix-more"><button type="button" class="pill" onClick=${o.show}>Show ${S(o.waiting)} more</button></p>
`}${o.ids.length>0?n`<${wt} ids=${o.ids} results=${t} most=${a} over=${o.over} />`:n`<${_e} wanted=${e} />`}
`}function xt({results:t,query:e}){let s=fe(e);return t.loaded.value?n`
<${he} wanted=${s} summary=${t.summary.value} /><${de} key=${JSON.stringify(s)} results=${t} wanted=${s} />
`:n`<${E} lines=${12} />`}import{m187_0 as za,m187_1 as St,m187_2 as Ga,m187_3 as Qa,m187_4 as Ka,m187_5 as V}from"../main.js";import{m143_0 as Ot}from"../main.js";import{m145_0 as Tt,m145_1 as er,m145_2 as sr}from"../shared.js";var F=20,Rt=1.25,we=1;function be({row:{mean_seconds:t,usual_seconds:e,has_start:s}}){if(!e)return n`<span class="quiet" title=${t===null?"No run of it passed here":"Compared after three passed runs"}>–</span>`;let o=Math.abs(t-e)>=we&&(t>=e*Rt||t<=e/Rt),a=`${O(e)}${s?" with start":""}`;return n`
<span class=${`number ${o&&t>e?"strong":"quiet"}`}>${o?`${(t/e).toFixed(1)}\xD7 its usual ${a}`:`as usual (${a})`}</span>
`}var ge=[{name:"test",title:"Test",main:!0,cell:t=>n`<${C} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>O(t.run_seconds)},{name:"bar",title:"Share",cell:t=>n`<${Tt} share=${t.share} />`},{name:"share",title:n`<span class="unseen">Share in percent</span>`,label:"of the run time",numeric:!0,cell:t=>st(t.share)},{name:"usual",title:"Compared with usual",some:t=>t.usual_seconds,cell:t=>n`<${be} row=${t} />`}];function kt({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${F}`,s=St(e,`${t.done} ${t.failed}`),o=s.data.value,a=s.error.value;if(a&&!o)return n`<${bt} title="Run times could not be loaded" text=${a.message} again=${s.load} />`;if(!o)return n`<${E} />`;if(o.tests.length===0)return n`<${B} icon="batches" title="No test has run yet" />`;let m=new Map(o.tests.map(r=>[r.test_id,{value:r}]));return n`
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
`}import{m33_0 as vt,m33_1 as Ct,m33_2 as hr}from"../shared.js";import{m55_0 as dr,m55_1 as Bt,m55_2 as wr,m55_3 as br,m55_4 as gr,m55_5 as Et,m55_6 as yr}from"../shared.js";import{m100_0 as Ft}from"../shared.js";import{m105_0 as Nt}from"../main.js";import{m107_0 as At}from"../main.js";import{m112_0 as Lt,m112_1 as Br,m112_2 as Er}from"../main.js";import{m123_0 as Mt,m123_1 as Ar,m123_2 as Lr,m123_3 as Mr,m123_4 as Pr,m123_5 as Ir}from"../shared.js";import{m134_0 as Jr,m134_1 as Dr,m134_2 as Pt}from"../main.js";import{m144_0 as It}from"../shared.js";import{m14_0 as jt,m14_1 as zr,m14_2 as Gr}from"../shared.js";import{m223_0 as Xr,m223_1 as Yr,m223_2 as Zr,m223_3 as tn,m223_4 as en,m223_5 as sn,m223_6 as on,m223_7 as an,m223_8 as Wt}from"../main.js";import{m226_0 as mn,m226_1 as ln,m226_2 as cn,m226_3 as un,m226_4 as fn,m226_5 as Jt}from"../main.js";import{m231_0 as Dt,m231_1 as $n,m231_2 as _n,m231_3 as dn}from"../shared.js";import{m232_0 as N,m232_1 as gn}from"../main.js";import{m270_0 as Sn,m270_1 as On,m270_2 as Ht}from"../main.js";function Zn({params:t}){let e=Ht(`batch:${t.id}`);e.ids.value;let s=e.row(t.id).value;return s?[s.name,s.branch].filter(Boolean).join(" on "):"Batch"}var ye=[["Retry failed jobs of this batch\u2026",void 0,"Failed jobs of this batch."],["Retry new failures of this batch\u2026","new","Failed jobs of this batch whose test did not fail in the one before."],["Retry infrastructure failures of this batch\u2026","infrastructure","Failed jobs of this batch whose agent or install failed, not the test."]];function Vt(t){let e=`/api/v1/batches/${t.id}`,s=(o,a,m={})=>()=>G({action:o,within:e,what:a,...m});return[...ye.map(([o,a,m])=>t.failed>t.excused&&N("retry","batch")&&{label:o,icon:"retry",run:s("retry",m,{filter:Dt({}),failure:a})}),t.unfinished>0&&N("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:s("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function xe({batch:t,waiting:e,isOfJobs:s}){let o=`/api/v1/batches/${t.id}`;return n`
<${Mt} batch=${t} isOfJobs=${s} />${e>0&&N("priority","batch")&&n`<${Lt} of=${{within:o,what:"Waiting jobs of this batch."}} />`}<${tt} batch=${t} /><a class="button" href=${`${o}/junit`} download><${x} name="download" />
JUnit
</a>${Vt(t).filter(({danger:a})=>a).map(({label:a,icon:m,run:r})=>n`
<button type="button" key=${m} class="button is-danger" onClick=${r}><${x} name=${m} />${a}</button>
`)}
`}function Ut({params:{id:t},query:e}){let s=d(Wt,[]),o=V(`batch:${t}`),a=V(`results:${t}`),m=d(()=>new Q(a),[a]);R(()=>m.follow(),[m]);let r=o.ids.value.length>0?o.row(t).value:null;Jt("This batch",()=>r?Vt(r):[]);let i=e.get("with"),{found:c,changes:h}=jt(r,i||"previous");if(!r)return n`<${Ft} store=${o} kind="batch" />`;let l=m.loaded.value?m.summary.value:null,{waiting:u=null,simulated:g}=l??s??{},f=l?.twins.size>0,y=[{name:"results",title:"Results",count:S(r.total),body:()=>n`
<${Bt}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${r.failed} ${r.retries_used} ${h}`}
ended=${r.done}
over=${r.unfinished===0}
initial=${s?.failures??null}
>${(p,T)=>n`
<${At} id="failures" title="Failures" note=${Et(p)}>${T()}<//>
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
`}export{Ut as default,Zn as title};
