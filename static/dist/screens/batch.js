import{m283_0 as Re,m283_1 as Be,m283_2 as Oe,m283_3 as x,m283_4 as Ce,m283_5 as Ee,m283_6 as Fe,m283_7 as R,m283_8 as b,m283_9 as Ne,m283_10 as B,m283_11 as A}from"../main.js";import{m0_0 as Me,m0_1 as M,m0_2 as We,m0_3 as Pe,m0_4 as je,m0_5 as Ie,m0_6 as De,m0_7 as Je,m0_8 as qe,m0_9 as Ue,m0_10 as Ve,m0_11 as Ge,m0_12 as He,m0_13 as Qe,m0_14 as ze,m0_15 as Ke,m0_16 as Xe,m0_17 as Ye}from"../main.js";import{m5_0 as W,m5_1 as P,m5_2 as es,m5_3 as ss,m5_4 as j,m5_5 as os}from"../main.js";import{m6_0 as ns,m6_1 as ms,m6_2 as I,m6_3 as is,m6_4 as D,m6_5 as J}from"../main.js";import{m24_0 as q,m24_1 as U,m24_2 as cs,m24_3 as fs,m24_4 as ps}from"../shared.js";import{m162_0 as V}from"../shared.js";import{m182_0 as s}from"../main.js";import{m187_0 as G,m187_1 as ws,m187_2 as xs,m187_3 as ys,m187_4 as Ss,m187_5 as Ts}from"../shared.js";import{m75_0 as _}from"../main.js";function H({batch:t}){let[e,r]=A(0);x(()=>{let n=()=>r(a=>a+1);return addEventListener("focus",n),()=>removeEventListener("focus",n)},[]);let o=V(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return o?.content?s`
<a
class="button"
href=${`${o.content.url}${G}index.html`}
target="_blank"
rel="noopener noreferrer"
>
<${_} name="link" />
Open report
<span class="unseen"> (opens in a new tab)</span>
</a>
`:null}import{m173_0 as Q,m173_1 as As,m173_2 as Ms,m173_3 as Ws,m173_4 as Ps,m173_5 as z,m173_6 as js,m173_7 as Is,m173_8 as Ds,m173_9 as Js,m173_10 as qs,m173_11 as Us,m173_12 as f,m173_13 as K,m173_14 as h,m173_15 as Vs,m173_16 as Gs,m173_17 as Hs,m173_18 as Qs,m173_19 as zs,m173_20 as X,m173_21 as Ks,m173_22 as Xs,m173_23 as Ys}from"../main.js";import{m175_0 as Y}from"../main.js";import{m223_0 as Z,m223_1 as oo,m223_2 as ro,m223_3 as ao,m223_4 as no,m223_5 as d,m223_6 as mo,m223_7 as p,m223_8 as io,m223_9 as lo}from"../main.js";import{m225_0 as fo,m225_1 as tt,m225_2 as po,m225_3 as $o,m225_4 as ho,m225_5 as et,m225_6 as st}from"../main.js";import{m268_0 as y}from"../main.js";import{m281_0 as ot}from"../shared.js";import{m99_0 as rt,m99_1 as So,m99_2 as at}from"../shared.js";import{m106_0 as nt}from"../main.js";import{m136_0 as Bo,m136_1 as mt,m136_2 as it}from"../main.js";import{m142_0 as S,m142_1 as Eo}from"../main.js";var zt=y(36),Kt=y(68),Xt=y(760),Yt=4,lt=12;function Zt(t){let e=t.run_seconds===null?"":` after ${h(t.run_seconds)}`,r=t.cause||t.message,o=r?`: ${r}`:"";return`${at(t.outcome||t.phase)} on ${t.agent}${e}${o}`}function te({job:t,attempt:e}){return s`
<a
class="cell"
href=${p("job",{id:t.id},{attempt:e.number})}
tabindex="-1"
title=${Zt(e)}
>
<span class="unseen">attempt ${e.number}: </span>
<${rt} outcome=${e.outcome} phase=${e.phase} />
${e.run_seconds!==null&&s`<span class="cell-time number">${h(e.run_seconds)}</span>`}
</a>
`}function ee({job:t,columns:e}){let r=t.tries.slice(-e);return Array.from({length:e},(o,n)=>{let a=r[n];return s`
<td key=${n} role="cell" class="c-try">${a&&s`<${te} job=${t} attempt=${a} />`}</td>
`})}var ut=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason),se=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function oe({id:t,index:e,top:r,height:o,results:n,columns:a}){let m=n.row(t).value;if(!m)return null;let l=p("job",{id:t}),u=i=>{i.target.closest("a, button")||String(getSelection())||(i.metaKey||i.ctrlKey?window.open(l,"_blank","noopener"):Z(l))};return s`
<${nt}
as="tr"
role="row"
aria-rowindex=${e+2}
top=${r}
height=${o}
className="row matrix-row"
onClick=${u}
>
<td role="cell" class="c-status">
<${mt} job=${m} />
</td>
<td role="cell" class="c-test">
<span class="line">
<a
class="row-link"
data-row=${`result/${t}`}
data-failed=${m.status==="failed"?"":void 0}
tabindex="-1"
href=${l}
>
<${S} test=${m.test} />
</a>
${se.map(([i,c,$])=>m[i]&&s`<span class="tag" key=${i} title=${$}>${c}</span>`)}
</span>
</td>
<${ee} job=${m} columns=${a} />
<td role="cell" class="c-said quiet" title=${ut(m)}>${ut(m)}</td>
<//>
`}function re({from:t,to:e},r,o,n){let a=Math.max(0,Math.floor(t/r)),m=Array.from({length:Math.max(0,Math.min(o.length,Math.ceil(e/r))-a)},(i,c)=>a+c),l=n===null?-1:o.indexOf(n.key.slice(7));if(l<0)return m;let u=[l-1,l,l+1].filter(i=>i>=0&&i<o.length);return[...new Set([...m,...u])].sort((i,c)=>i-c)}function ct({ids:t,results:e,most:r,over:o}){let n=B(null),a=B(null),m=ot(a).value,l=m.width>0&&m.width<Xt,u=l?Kt:zt,i=Math.min(lt,Math.max(1,r)),c=tt(n.current);return R(()=>st(n.current,c)),R(()=>{a.current.style.setProperty("height",`${t.length*u}px`),n.current.style.setProperty("--tries",i)},[t.length,u,i]),s`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${n}
class=${`rows matrix ${l?"is-narrow":""} ${i>Yt?"is-dense":""}`}
onFocusIn=${et}
>
<thead role="rowgroup">
<tr role="row" class="matrix-row" aria-rowindex="1">
<th role="columnheader" scope="col">Status</th>
<th role="columnheader" scope="col">Test</th>
${Array.from({length:i},($,L)=>s`
<th key=${L} role="columnheader" scope="col" class="c-try">
${r>lt?"":s`
<span class="try-word">Attempt </span>
${L+1}
`}
</th>
`)}
<th role="columnheader" scope="col" class="c-said">Cause</th>
</tr>
</thead>
<tbody role="rowgroup" ref=${a} ...${o}>
${re(m,u,t,c).map($=>s`
<${oe}
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
`}import{m122_0 as O}from"../main.js";import{m135_0 as T,m135_1 as ft,m135_2 as v}from"../main.js";import{m143_0 as pt}from"../main.js";var C=["failed","flaky","running","waiting"],ae=[["","Failed first"],["slowest","Slowest first"]],ne=150;function me(t){let e=t.get("show")??"";return{show:Object.hasOwn(P,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var $t=0;function ie(t){clearTimeout($t),$t=setTimeout(()=>d({test:t}),ne)}function le({wanted:t,summary:e}){let r=C.includes(t.show)||!t.show?C:[...C,t.show],n=[["","all",e.total],...r.map(a=>[a,it[a]??a,e[a]])].map(([a,m,l])=>[a,s`${m} <span class="number quiet">${f(l)}</span>`]);return s`
<div class="page-tools matrix-tools">
<${O}
label="Which"
hideLabel
options=${n}
value=${t.show}
onChange=${a=>d({show:a},{push:!0})}
/>
<${pt}
id="result-search"
label="Filter by test path"
text=${t.test}
onInput=${ie}
/>
<span class="tools-end">
<${O}
label="Order"
hideLabel
options=${ae}
value=${t.sort}
onChange=${a=>d({sort:a},{push:!0})}
/>
</span>
</div>
`}var ue={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function ce({wanted:t}){let[e,r,o]=!t.test&&ue[t.show]||["search","No tests match","Try another path, or show all tests."];return s`
<${T} icon=${e} title=${r}>
<p>${o}</p>
<p>
<button type="button" class="button" onClick=${()=>d({show:"",test:""})}>
Show all
</button>
</p>
<//>
`}function fe({results:t,wanted:e}){let r=b(()=>t.chosen(e),[t]),o=Y(r),{most:n}=t.summary.value;return s`
${o.waiting>0&&s`
<p class="matrix-more">
<button type="button" class="pill" onClick=${o.show}>Show ${f(o.waiting)} more</button>
</p>
`}
${o.ids.length>0?s`<${ct} ids=${o.ids} results=${t} most=${n} over=${o.over} />`:s`<${ce} wanted=${e} />`}
`}function ht({results:t,query:e}){let r=me(e);return t.loaded.value?s`
<${le} wanted=${r} summary=${t.summary.value} />
<${fe} key=${JSON.stringify(r)} results=${t} wanted=${r} />
`:s`<${v} lines=${12} />`}import{m180_0 as ur,m180_1 as dt,m180_2 as cr,m180_3 as fr,m180_4 as pr,m180_5 as w}from"../main.js";import{m137_0 as _t}from"../main.js";import{m139_0 as gt,m139_1 as gr,m139_2 as br}from"../shared.js";var k=20,bt=1.25,pe=1;function $e({row:t}){let{run_seconds:e,runs:r,usual_seconds:o}=t;if(!o)return null;let n=e/r,a=Math.abs(n-o)>=pe&&(n>=o*bt||n<=o/bt);return s`
<span class=${`number ${a&&n>o?"strong":"quiet"}`}>
${a?`${(n/o).toFixed(1)}\xD7 its usual ${h(o)}`:`as usual (${h(o)})`}
</span>
`}var he=[{name:"test",title:"Test",main:!0,cell:t=>s`<${S} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>h(t.run_seconds)},{name:"bar",title:"Share",cell:t=>s`<${gt} share=${t.share} />`},{name:"share",title:"",label:"of the run time",numeric:!0,cell:t=>K(t.share)},{name:"usual",title:"Compared with usual",cell:t=>s`<${$e} row=${t} />`}];function wt({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${k}`,r=dt(e,`${t.done} ${t.failed}`),o=r.data.value,n=r.error.value;if(n&&!o)return s`<${ft} title="Run times could not be loaded" text=${n.message} again=${r.load} />`;if(!o)return s`<${v} />`;if(o.tests.length===0)return s`<${T} icon="batches" title="No test has run yet" />`;let a=new Map(o.tests.map(m=>[m.test_id,{value:m}]));return s`
<p class="slow-total">
${o.tests.length<k?"All tests":`The slowest ${k} tests`} ran
${" "}<strong class="number">${h(o.tests.reduce((m,l)=>m+l.run_seconds,0))}</strong>
${o.tests.length===k&&s` of <span class="number">${h(o.run_seconds)}</span>`}
${" "}on all agents together, all attempts counted.
</p>
<${_t}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...a.keys()]}
rowOf=${m=>a.get(m)}
columns=${he}
hrefOf=${m=>p("job",{id:m.job_id})}
/>
`}import{m29_0 as xt}from"../shared.js";import{m196_0 as yt,m196_1 as Nr,m196_2 as St}from"../shared.js";import{m222_0 as g,m222_1 as Mr}from"../main.js";import{m255_0 as E,m255_1 as jr,m255_2 as Ir,m255_3 as Tt,m255_4 as Dr}from"../main.js";import{m266_0 as vt,m266_1 as Ur,m266_2 as Vr,m266_3 as Gr,m266_4 as F}from"../main.js";import{m23_0 as kt}from"../main.js";import{m25_0 as Xr,m25_1 as Rt,m25_2 as Bt,m25_3 as Yr}from"../shared.js";import{m39_0 as Ot,m39_1 as ea}from"../main.js";import{m40_0 as Ct}from"../shared.js";import{m49_0 as Et}from"../shared.js";import{m59_0 as Ft,m59_1 as ia,m59_2 as la}from"../main.js";import{m145_0 as Nt}from"../main.js";var N=4;function de({held:t,rows:e}){let r=[...t.keys()];return s`
<ul class="plain batch-groups">
${r.slice(0,N).map((o,n)=>s`
<li key=${o}>
${e[n]?s`
<a href=${p("group",{id:o})}>
<${Ft} org=${e[n].org_id} version=${e[n].app_version_id} />
</a>
`:s`<a href=${p("group",{id:o})}>Group</a>`}
<span class="quiet">
${e[n]?.explanation?.text??(t.get(o).waiting?"waiting":"All started")}
</span>
</li>
`)}
${r.length>N&&s`<li class="quiet">and ${f(r.length-N)} more groups</li>`}
</ul>
`}var _e={build_held:({app_version_id:t})=>`build ${t} is held`,no_agent:({target:t})=>`no agent serves ${t}`,agents_paused:({target:t})=>`no active agent serves ${t}`};function ge({held:t}){w("groups"),E.ids.value;let e=[...t.keys()].map(a=>E.row(a).value),r=j(e),o=e.some(a=>a?.explanation?.eta_guessed),n=e.find(a=>a?.waiting>0&&Tt(a.explanation));return s`
<p class="batch-left" data-left>
${e.every(Boolean)?r===null?`Expected end not known${n?`: ${_e[n.explanation.reason](n)}`:" yet"}.`:r===0?"Its last tests are running.":s`Ends in <strong class="number">${Q(r)}</strong>${o&&", a guess"}.`:"\xA0"}
</p>
<${de} held=${t} rows=${e} />
`}function be({batch:t}){let e=[["Wait and write a JUnit file",`qgjob wait --batch ${t.id} --junit report.xml${F()}`],g("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${t.id} --wait${F()}`],["Show results, with curl",`${vt} ${location.origin}/api/v1/batches/${t.id}/results`]];return s`
<details class="batch-commands">
<summary>Command line</summary>
<${Ot} lines=${e.filter(Boolean)} />
</details>
`}function we({batch:t}){let e=D(t);return e?s`
<a href=${e} target="_blank" rel="noopener noreferrer">
${new URL(e).host}
<${_} name="link" />
<span class="unseen"> (opens in a new tab)</span>
</a>
`:t.url}var xe=({retries_used:t,retry_budget:e})=>e===null?t>0&&`${f(t)}`:`${f(t)} of ${f(e)}`,ye=({trees:t})=>s`<span title=${yt(t)}>${St(t)}</span>`;function Lt({batch:t,summary:e,against:r}){let o=t.first_finished_at??t.finished_at,n=e??{...J(t),running:0,waiting:t.unfinished};return s`
<div class="batch-summary">
<${kt} group=${n} />
<div class="batch-now">
<${Ct} counts=${n} choose=${a=>d({show:a,with:""},{push:!0})} />
${e&&t.unfinished>0&&s`<${ge} held=${e.groups} />`}
</div>
<${U} batch=${t} chosen=${r} />
<${Et}
className="is-strip"
facts=${[["Build",s`<${Rt} batch=${t} link />`],["Commit",t.commit&&s`<span class="id" title=${t.commit}>${X(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&s`<${ye} trees=${e.trees} />`],["CI run",t.url&&s`<${we} batch=${t} />`],["Submitted",s`<${Nt} at=${t.created_at} />`],[o?"Duration":"Elapsed",s`<${Bt} batch=${t} />`],["Retries used",xe(t)]]}
/>
<${be} batch=${t} />
</div>
`}import{m51_0 as La,m51_1 as At,m51_2 as Aa,m51_3 as Ma,m51_4 as Wa,m51_5 as Mt,m51_6 as Pa}from"../shared.js";import{m95_0 as Wt}from"../shared.js";import{m100_0 as Pt}from"../main.js";import{m102_0 as jt}from"../main.js";import{m107_0 as It,m107_1 as Ha,m107_2 as Qa}from"../main.js";import{m118_0 as Dt}from"../shared.js";import{m129_0 as Jt,m129_1 as Za}from"../main.js";import{m138_0 as qt}from"../shared.js";import{m214_0 as rn,m214_1 as an,m214_2 as nn,m214_3 as mn,m214_4 as ln,m214_5 as un,m214_6 as cn,m214_7 as fn,m214_8 as Ut}from"../main.js";import{m217_0 as hn,m217_1 as dn,m217_2 as _n,m217_3 as gn,m217_4 as bn,m217_5 as Vt}from"../main.js";import{m259_0 as yn,m259_1 as Sn,m259_2 as Gt}from"../main.js";function Xn({params:t}){let e=Gt(`batch:${t.id}`);e.ids.value;let r=e.row(t.id).value;return r?[r.name,r.branch].filter(Boolean).join(" on "):"Batch"}var Se=[["Retry failed jobs of this batch\u2026",void 0,"Failed jobs of this batch."],["Retry new failures of this batch\u2026","new","Failed jobs of this batch whose test did not fail in the one before."],["Retry infrastructure failures of this batch\u2026","infrastructure","Failed jobs of this batch whose agent or install failed, not the test."]];function Ht(t){let e=`/api/v1/batches/${t.id}`,r=(o,n,a={})=>()=>M({action:o,within:e,what:n,...a});return[...Se.map(([o,n,a])=>t.failed>0&&g("retry","batch")&&{label:o,icon:"retry",run:r("retry",a,{filter:{status:"failed"},failure:n})}),t.unfinished>0&&g("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:r("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function Te({batch:t,waiting:e}){let r=`/api/v1/batches/${t.id}`;return s`
${t.failed>0&&g("retry","batch")&&s`<${Dt} within=${r}>Retry failed<//>`}
${Ht(t).filter(({danger:o})=>o).map(({label:o,icon:n,run:a})=>s`
<button type="button" key=${n} class="button is-danger" onClick=${a}>
<${_} name=${n} />
${o}
</button>
`)}
${e>0&&g("priority","batch")&&s`<${It} of=${{within:r,what:"Waiting jobs of this batch."}} />`}
<${H} batch=${t} />
<a class="button" href=${`${r}/junit`} download>
<${_} name="download" />
JUnit
</a>
`}function Qt({params:{id:t},query:e}){let r=b(Ut,[])?.failures??null,o=w(`batch:${t}`),n=w(`results:${t}`),a=b(()=>new W(n),[n]);x(()=>a.follow(),[a]);let m=o.ids.value.length>0?o.row(t).value:null;if(Vt("This batch",()=>m?Ht(m):[]),!m)return s`<${Wt} store=${o} kind="batch" />`;let l=e.get("with"),u=a.loaded.value?a.summary.value:null,i=[{name:"results",title:"Results",count:f(m.total),body:()=>s`
<${At}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${m.failed} ${m.retries_used}`}
ended=${m.done}
initial=${r}
>
${(c,$)=>s`
<${jt} id="failures" title="Failures" note=${Mt(c)}>${$()}<//>
`}
<//>
<${ht} results=${a} query=${e} />
`},{name:"changes",title:"Changes",body:()=>s`<${q} batch=${m} chosen=${l} />`},{name:"slowest",title:"Slowest tests",body:()=>s`<${wt} batch=${m} />`}];return s`
<${Pt}
title=${m.name}
crumb=${I(m)}
inspect=${["batch",m.id]}
note=${m.branch}
state=${s`<${xt} status=${m.status} />`}
actions=${s`<${Te} batch=${m} waiting=${u?.waiting??m.unfinished} />`}
>
${u?.simulated>0&&s`
<${Jt}>
${f(u.simulated)} of ${z(m.total,"test")} simulated, not run.${" "}
<a href=${p("batch",{id:t},{show:"simulated"})}>Show simulated</a>
<//>
`}
<${Lt} batch=${m} summary=${u} against=${l||"previous"} />
<${qt}
label="Batch"
tabs=${i}
value=${l?"changes":e.get("view")==="slowest"?"slowest":"results"}
onChange=${c=>d({with:c==="changes"?"previous":"",view:c==="slowest"?c:""},{push:!0})}
/>
<//>
`}export{Qt as default,Xn as title};
