import{m274_0 as ke,m274_1 as Oe,m274_2 as Re,m274_3 as y,m274_4 as Be,m274_5 as Ce,m274_6 as Ee,m274_7 as O,m274_8 as w,m274_9 as Fe,m274_10 as R,m274_11 as P}from"../main.js";import{m0_0 as Le,m0_1 as B,m0_2 as Ae,m0_3 as Pe,m0_4 as We,m0_5 as Ie,m0_6 as je,m0_7 as De,m0_8 as Je,m0_9 as Ue,m0_10 as qe,m0_11 as Ve,m0_12 as Ge,m0_13 as He,m0_14 as Qe,m0_15 as ze,m0_16 as Ke,m0_17 as Xe,m0_18 as Ye,m0_19 as Ze}from"../main.js";import{m5_0 as W,m5_1 as I,m5_2 as ss,m5_3 as os,m5_4 as j,m5_5 as rs}from"../main.js";import{m6_0 as ms,m6_1 as is,m6_2 as D,m6_3 as C,m6_4 as ls,m6_5 as J,m6_6 as U}from"../main.js";import{m22_0 as q,m22_1 as V,m22_2 as ps,m22_3 as fs,m22_4 as $s}from"../shared.js";import{m156_0 as G}from"../shared.js";import{m176_0 as s}from"../main.js";import{m181_0 as H,m181_1 as ys,m181_2 as xs,m181_3 as Ss}from"../shared.js";import{m72_0 as _}from"../main.js";function Q({batch:t}){let[e,r]=P(0);y(()=>{let a=()=>r(m=>m+1);return addEventListener("focus",a),()=>removeEventListener("focus",a)},[]);let o=G(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return o?.content?s`
<a
class="button"
href=${`${o.content.url}${H}index.html`}
target="_blank"
rel="noopener noreferrer"
>
<${_} name="link" />
Open report
<span class="unseen"> (opens in a new tab)</span>
</a>
`:null}import{m167_0 as Ns,m167_1 as Ls,m167_2 as As,m167_3 as z,m167_4 as Ps,m167_5 as K,m167_6 as Ws,m167_7 as Is,m167_8 as p,m167_9 as X,m167_10 as h,m167_11 as js,m167_12 as Ds,m167_13 as Js,m167_14 as Us,m167_15 as Y,m167_16 as qs,m167_17 as Vs}from"../main.js";import{m169_0 as Z}from"../main.js";import{m215_0 as tt,m215_1 as Ks,m215_2 as Xs,m215_3 as Ys,m215_4 as Zs,m215_5 as d,m215_6 as to,m215_7 as f,m215_8 as eo,m215_9 as so}from"../main.js";import{m217_0 as ao,m217_1 as et,m217_2 as no,m217_3 as mo,m217_4 as io,m217_5 as st,m217_6 as ot}from"../main.js";import{m259_0 as x}from"../main.js";import{m272_0 as rt}from"../shared.js";import{m94_0 as at,m94_1 as nt}from"../shared.js";import{m101_0 as mt}from"../main.js";import{m131_0 as bo,m131_1 as it,m131_2 as lt}from"../main.js";import{m137_0 as S,m137_1 as So}from"../main.js";var Kt=x(36),Xt=x(68),Yt=x(760),Zt=4,ut=12;function te(t){let e=t.run_seconds===null?"":` after ${h(t.run_seconds)}`,r=t.cause||t.message,o=r?`: ${r}`:"";return`${nt(t.outcome||t.phase)} on ${t.agent}${e}${o}`}function ee({job:t,attempt:e}){return s`
<a
class="cell"
href=${f("job",{id:t.id},{attempt:e.number})}
tabindex="-1"
title=${te(e)}
>
<span class="unseen">attempt ${e.number}: </span>
<${at} outcome=${e.outcome} phase=${e.phase} />
${e.run_seconds!==null&&s`<span class="cell-time number">${h(e.run_seconds)}</span>`}
</a>
`}function se({job:t,columns:e}){let r=t.tries.slice(-e);return Array.from({length:e},(o,a)=>{let m=r[a];return s`
<td key=${a} role="cell" class="c-try">${m&&s`<${ee} job=${t} attempt=${m} />`}</td>
`})}var ct=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason),oe=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function re({id:t,index:e,top:r,height:o,results:a,columns:m}){let n=a.row(t).value;if(!n)return null;let l=f("job",{id:t}),u=i=>{i.target.closest("a, button")||String(getSelection())||(i.metaKey||i.ctrlKey?window.open(l,"_blank","noopener"):tt(l))};return s`
<${mt}
as="tr"
role="row"
aria-rowindex=${e+2}
top=${r}
height=${o}
className="row matrix-row"
onClick=${u}
>
<td role="cell" class="c-status">
<${it} job=${n} />
</td>
<td role="cell" class="c-test">
<span class="line">
<a
class="row-link"
data-row=${`result/${t}`}
data-failed=${n.status==="failed"?"":void 0}
tabindex="-1"
href=${l}
>
<${S} test=${n.test} />
</a>
${oe.map(([i,c,$])=>n[i]&&s`<span class="tag" key=${i} title=${$}>${c}</span>`)}
</span>
</td>
<${se} job=${n} columns=${m} />
<td role="cell" class="c-said quiet" title=${ct(n)}>${ct(n)}</td>
<//>
`}function ae({from:t,to:e},r,o,a){let m=Math.max(0,Math.floor(t/r)),n=Array.from({length:Math.max(0,Math.min(o.length,Math.ceil(e/r))-m)},(i,c)=>m+c),l=a===null?-1:o.indexOf(a.key.slice(7));if(l<0)return n;let u=[l-1,l,l+1].filter(i=>i>=0&&i<o.length);return[...new Set([...n,...u])].sort((i,c)=>i-c)}function pt({ids:t,results:e,most:r,over:o}){let a=R(null),m=R(null),n=rt(m).value,l=n.width>0&&n.width<Yt,u=l?Xt:Kt,i=Math.min(ut,Math.max(1,r)),c=et(a.current);return O(()=>ot(a.current,c)),O(()=>{m.current.style.setProperty("height",`${t.length*u}px`),a.current.style.setProperty("--tries",i)},[t.length,u,i]),s`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${a}
class=${`rows matrix ${l?"is-narrow":""} ${i>Zt?"is-dense":""}`}
onFocusIn=${st}
>
<thead role="rowgroup">
<tr role="row" class="matrix-row" aria-rowindex="1">
<th role="columnheader" scope="col">Status</th>
<th role="columnheader" scope="col">Test</th>
${Array.from({length:i},($,A)=>s`
<th key=${A} role="columnheader" scope="col" class="c-try">
${r>ut?"":s`
<span class="try-word">Attempt </span>
${A+1}
`}
</th>
`)}
<th role="columnheader" scope="col" class="c-said">Cause</th>
</tr>
</thead>
<tbody role="rowgroup" ref=${m} ...${o}>
${ae(n,u,t,c).map($=>s`
<${re}
key=${t[$]}
id=${t[$]}
index=${$}
top=${$*u}
height=${u}
results=${e}
columns=${i}
/>
`)}
</tbody>
</table>
`}import{m117_0 as E}from"../main.js";import{m130_0 as T,m130_1 as ft,m130_2 as v}from"../main.js";import{m138_0 as $t}from"../main.js";var F=["failed","flaky","running","waiting"],ne=[["","Failed first"],["slowest","Slowest first"]],me=150;function ie(t){let e=t.get("show")??"";return{show:Object.hasOwn(I,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var ht=0;function le(t){clearTimeout(ht),ht=setTimeout(()=>d({test:t}),me)}function ue({wanted:t,summary:e}){let r=F.includes(t.show)||!t.show?F:[...F,t.show],a=[["","all",e.total],...r.map(m=>[m,lt[m]??m,e[m]])].map(([m,n,l])=>[m,s`${n} <span class="number quiet">${p(l)}</span>`]);return s`
<div class="page-tools matrix-tools">
<${E}
label="Which"
hideLabel
options=${a}
value=${t.show}
onChange=${m=>d({show:m},{push:!0})}
/>
<${$t}
id="result-search"
label="Filter by test path"
text=${t.test}
onInput=${le}
/>
<span class="tools-end">
<${E}
label="Order"
hideLabel
options=${ne}
value=${t.sort}
onChange=${m=>d({sort:m},{push:!0})}
/>
</span>
</div>
`}var ce={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function pe({wanted:t}){let[e,r,o]=!t.test&&ce[t.show]||["search","No tests match","Try another path, or show all tests."];return s`
<${T} icon=${e} title=${r}>
<p>${o}</p>
<p>
<button type="button" class="button" onClick=${()=>d({show:"",test:""})}>
Show all
</button>
</p>
<//>
`}function fe({results:t,wanted:e}){let r=w(()=>t.chosen(e),[t]),o=Z(r),{most:a}=t.summary.value;return s`
${o.waiting>0&&s`
<p class="matrix-more">
<button type="button" class="pill" onClick=${o.show}>Show ${p(o.waiting)} more</button>
</p>
`}
${o.ids.length>0?s`<${pt} ids=${o.ids} results=${t} most=${a} over=${o.over} />`:s`<${pe} wanted=${e} />`}
`}function dt({results:t,query:e}){let r=ie(e);return t.loaded.value?s`
<${ue} wanted=${r} summary=${t.summary.value} />
<${fe} key=${JSON.stringify(r)} results=${t} wanted=${r} />
`:s`<${v} lines=${12} />`}import{m174_0 as sr,m174_1 as _t,m174_2 as or,m174_3 as rr,m174_4 as ar,m174_5 as b}from"../main.js";import{m132_0 as gt}from"../main.js";import{m134_0 as wt,m134_1 as ur,m134_2 as cr}from"../shared.js";var k=20,bt=1.25,$e=1;function he({row:t}){let{run_seconds:e,runs:r,usual_seconds:o}=t;if(!o)return null;let a=e/r,m=Math.abs(a-o)>=$e&&(a>=o*bt||a<=o/bt);return s`
<span class=${`number ${m&&a>o?"strong":"quiet"}`}>
${m?`${(a/o).toFixed(1)}\xD7 its usual ${h(o)}`:`as usual (${h(o)})`}
</span>
`}var de=[{name:"test",title:"Test",main:!0,cell:t=>s`<${S} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>h(t.run_seconds)},{name:"bar",title:"Share",cell:t=>s`<${wt} share=${t.share} />`},{name:"share",title:"",label:"of the run time",numeric:!0,cell:t=>X(t.share)},{name:"usual",title:"Compared with usual",cell:t=>s`<${he} row=${t} />`}];function yt({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${k}`,r=_t(e,`${t.done} ${t.failed}`),o=r.data.value,a=r.error.value;if(a&&!o)return s`<${ft} title="Run times could not be loaded" text=${a.message} again=${r.load} />`;if(!o)return s`<${v} />`;if(o.tests.length===0)return s`<${T} icon="batches" title="No test has run yet" />`;let m=new Map(o.tests.map(n=>[n.test_id,{value:n}]));return s`
<p class="slow-total">
${o.tests.length<k?"All tests":`The slowest ${k} tests`} ran
${" "}<strong class="number">${h(o.tests.reduce((n,l)=>n+l.run_seconds,0))}</strong>
${o.tests.length===k&&s` of <span class="number">${h(o.run_seconds)}</span>`}
${" "}on all agents together, all attempts counted.
</p>
<${gt}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...m.keys()]}
rowOf=${n=>m.get(n)}
columns=${de}
hrefOf=${n=>f("job",{id:n.job_id})}
/>
`}import{m27_0 as xt}from"../shared.js";import{m189_0 as St,m189_1 as vr,m189_2 as Tt}from"../shared.js";import{m214_0 as g,m214_1 as Rr}from"../main.js";import{m246_0 as M,m246_1 as Er,m246_2 as Fr,m246_3 as Mr}from"../main.js";import{m257_0 as vt,m257_1 as Ar,m257_2 as Pr,m257_3 as Wr,m257_4 as N}from"../main.js";import{m21_0 as kt}from"../main.js";import{m23_0 as Ur,m23_1 as Ot,m23_2 as Rt}from"../shared.js";import{m36_0 as Bt,m36_1 as Gr}from"../main.js";import{m37_0 as Ct}from"../shared.js";import{m46_0 as Et}from"../shared.js";import{m56_0 as Ft,m56_1 as Zr}from"../main.js";import{m140_0 as Mt}from"../main.js";var L=4;function _e({held:t,rows:e}){let r=[...t.keys()];return s`
<ul class="plain batch-groups">
${r.slice(0,L).map((o,a)=>s`
<li key=${o}>
${e[a]?s`
<a href=${f("group",{id:o})}>
<${Ft} org=${e[a].org_id} version=${e[a].app_version_id} />
</a>
`:s`<a href=${f("group",{id:o})}>Group</a>`}
<span class="quiet">
${e[a]?.explanation?.text??(t.get(o).waiting?"waiting":"All started")}
</span>
</li>
`)}
${r.length>L&&s`<li class="quiet">and ${p(r.length-L)} more groups</li>`}
</ul>
`}function ge({held:t}){b("groups"),M.ids.value;let e=[...t.keys()].map(a=>M.row(a).value),r=j(e),o=e.some(a=>a?.explanation?.eta_guessed);return s`
<p class="batch-left" data-left>
${r===null?"Expected end not known yet.":r===0?"Its last tests are running.":s`Ends in about <strong class="number">${K(r)}</strong>${o&&", a guess"}.`}
</p>
<${_e} held=${t} rows=${e} />
`}function we({batch:t}){let e=[["Wait and write a JUnit file",`qgjob wait --batch ${t.id} --junit report.xml${N()}`],g("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${t.id} --wait${N()}`],["Show results, with curl",`${vt} ${location.origin}/api/v1/batches/${t.id}/results`]];return s`
<details class="batch-commands">
<summary>Command line</summary>
<${Bt} lines=${e.filter(Boolean)} />
</details>
`}function be({batch:t}){let e=J(t);return e?s`
<a href=${e} target="_blank" rel="noopener noreferrer">
${new URL(e).host}
<${_} name="link" />
<span class="unseen"> (opens in a new tab)</span>
</a>
`:t.url}var ye=({retries_used:t,retry_budget:e})=>e===null?t>0&&`${p(t)}`:`${p(t)} of ${p(e)}`,xe=({trees:t})=>s`<span title=${St(t)}>${Tt(t)}</span>`;function Nt({batch:t,summary:e,against:r}){let o=e??{...U(t),running:0,waiting:t.unfinished};return s`
<div class="batch-summary">
<${kt} group=${o} />
<div class="batch-now">
<${Ct} counts=${o} choose=${a=>d({show:a,with:""},{push:!0})} />
${e&&t.unfinished>0&&s`<${ge} held=${e.groups} />`}
</div>
<${V} batch=${t} chosen=${r} />
<${Et}
className="is-strip"
facts=${[["Build",s`<${Ot} batch=${t} link />`],["Commit",t.commit&&s`<span class="id" title=${t.commit}>${Y(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&s`<${xe} trees=${e.trees} />`],["CI run",t.url&&s`<${be} batch=${t} />`],["Submitted",s`<${Mt} at=${t.created_at} />`],[t.finished_at?"Duration":"Elapsed",s`<${Rt} batch=${t} />`],["Retries used",ye(t)]]}
/>
<${we} batch=${t} />
</div>
`}import{m48_0 as Ta,m48_1 as Lt,m48_2 as va,m48_3 as ka,m48_4 as At,m48_5 as Oa}from"../shared.js";import{m90_0 as Pt}from"../main.js";import{m91_0 as Wt}from"../shared.js";import{m95_0 as It}from"../main.js";import{m97_0 as jt}from"../main.js";import{m102_0 as Wa,m102_1 as Dt}from"../shared.js";import{m113_0 as Jt}from"../shared.js";import{m124_0 as Ut,m124_1 as Ua}from"../main.js";import{m133_0 as qt}from"../shared.js";import{m206_0 as Qa,m206_1 as za,m206_2 as Ka,m206_3 as Xa,m206_4 as Ya,m206_5 as Za,m206_6 as tn,m206_7 as en,m206_8 as Vt}from"../main.js";import{m209_0 as rn,m209_1 as an,m209_2 as nn,m209_3 as mn,m209_4 as ln,m209_5 as Gt}from"../main.js";import{m250_0 as pn,m250_1 as fn,m250_2 as Ht}from"../main.js";function Jn({params:t}){let e=Ht(`batch:${t.id}`);e.ids.value;let r=e.row(t.id).value;return r?[C(r),r.branch].filter(Boolean).join(" on "):"Batch"}function Qt(t){let e=`/api/v1/batches/${t.id}`,r=(o,a,m={})=>()=>B({action:o,within:e,what:a,...m});return[t.failed>0&&g("retry","batch")&&{label:`Retry ${p(t.failed)} failed\u2026`,icon:"retry",run:r("retry","Failed jobs of this batch.",{filter:{status:"failed"}})},t.unfinished>0&&g("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:r("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function Se({batch:t,waiting:e}){let r=`/api/v1/batches/${t.id}`;return s`
${t.failed>0&&g("retry","batch")&&s`<${Jt} within=${r}>Retry failed<//>`}
${Qt(t).filter(({danger:o})=>o).map(({label:o,icon:a,run:m})=>s`
<button type="button" key=${a} class="button is-danger" onClick=${m}>
<${_} name=${a} />
${o}
</button>
`)}
${e>0&&g("priority","batch")&&s`
<${Pt}
label="Priority"
items=${Dt(null,o=>B({action:"priority",within:r,priority:o,what:"Waiting jobs of this batch."}))}
>
Priority…
<//>
`}
<${Q} batch=${t} />
<a class="button" href=${`${r}/junit`} download>
<${_} name="download" />
JUnit
</a>
`}function zt({params:{id:t},query:e}){let r=w(Vt,[])?.failures??null,o=b(`batch:${t}`),a=b(`results:${t}`),m=w(()=>new W(a),[a]);y(()=>m.follow(),[m]);let n=o.ids.value.length>0?o.row(t).value:null;if(Gt("This batch",()=>n?Qt(n):[]),!n)return s`<${Wt} store=${o} kind="batch" />`;let l=e.get("with"),u=m.loaded.value?m.summary.value:null,i=[{name:"results",title:"Results",count:p(n.total),body:()=>s`
<${Lt}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${n.failed} ${n.retries_used}`}
ended=${n.done}
initial=${r}
>
${(c,$)=>s`
<${jt} id="failures" title="Failures" note=${At(c)}>${$()}<//>
`}
<//>
<${dt} results=${m} query=${e} />
`},{name:"changes",title:"Changes",body:()=>s`<${q} batch=${n} chosen=${l} />`},{name:"slowest",title:"Slowest tests",body:()=>s`<${yt} batch=${n} />`}];return s`
<${It}
title=${C(n)}
crumb=${D(n)}
inspect=${["batch",n.id]}
note=${n.branch}
state=${s`<${xt} status=${n.status} />`}
actions=${s`<${Se} batch=${n} waiting=${u?.waiting??n.unfinished} />`}
>
${u?.simulated>0&&s`
<${Ut}>
${p(u.simulated)} of ${z(n.total,"test")} simulated, not run.${" "}
<a href=${f("batch",{id:t},{show:"simulated"})}>Show simulated</a>
<//>
`}
<${Nt} batch=${n} summary=${u} against=${l||"previous"} />
<${qt}
label="Batch"
tabs=${i}
value=${l?"changes":e.get("view")==="slowest"?"slowest":"results"}
onChange=${c=>d({with:c==="changes"?"previous":"",view:c==="slowest"?c:""},{push:!0})}
/>
<//>
`}export{zt as default,Jn as title};
