import{m284_0 as Re,m284_1 as Be,m284_2 as Oe,m284_3 as y,m284_4 as Ce,m284_5 as Ee,m284_6 as Fe,m284_7 as R,m284_8 as b,m284_9 as Le,m284_10 as B,m284_11 as M}from"../main.js";import{m0_0 as Ae,m0_1 as A,m0_2 as We,m0_3 as Pe,m0_4 as je,m0_5 as Ie,m0_6 as De,m0_7 as Je,m0_8 as qe,m0_9 as Ue,m0_10 as Ve,m0_11 as Ge,m0_12 as He,m0_13 as Qe,m0_14 as ze,m0_15 as Ke,m0_16 as Xe,m0_17 as Ye,m0_18 as Ze}from"../main.js";import{m5_0 as W,m5_1 as P,m5_2 as ss,m5_3 as os,m5_4 as j,m5_5 as rs}from"../main.js";import{m6_0 as ms,m6_1 as is,m6_2 as I,m6_3 as ls,m6_4 as D,m6_5 as J,m6_6 as us}from"../main.js";import{m24_0 as q,m24_1 as U,m24_2 as ps,m24_3 as $s,m24_4 as ds,m24_5 as hs}from"../shared.js";import{m163_0 as V}from"../shared.js";import{m183_0 as s}from"../main.js";import{m188_0 as G,m188_1 as Ss,m188_2 as Ts,m188_3 as vs,m188_4 as ks,m188_5 as Rs}from"../shared.js";import{m76_0 as _}from"../main.js";function H({batch:t}){let[e,r]=M(0);y(()=>{let n=()=>r(a=>a+1);return addEventListener("focus",n),()=>removeEventListener("focus",n)},[]);let o=V(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return o?.content?s`
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
`:null}import{m174_0 as Q,m174_1 as Ps,m174_2 as js,m174_3 as Is,m174_4 as Ds,m174_5 as z,m174_6 as Js,m174_7 as qs,m174_8 as Us,m174_9 as Vs,m174_10 as Gs,m174_11 as Hs,m174_12 as f,m174_13 as K,m174_14 as d,m174_15 as Qs,m174_16 as zs,m174_17 as Ks,m174_18 as Xs,m174_19 as Ys,m174_20 as X,m174_21 as Zs,m174_22 as to,m174_23 as eo}from"../main.js";import{m176_0 as Y}from"../main.js";import{m224_0 as Z,m224_1 as no,m224_2 as mo,m224_3 as io,m224_4 as lo,m224_5 as h,m224_6 as uo,m224_7 as p,m224_8 as co,m224_9 as fo}from"../main.js";import{m226_0 as ho,m226_1 as tt,m226_2 as _o,m226_3 as go,m226_4 as bo,m226_5 as et,m226_6 as st}from"../main.js";import{m269_0 as x}from"../main.js";import{m282_0 as ot}from"../shared.js";import{m100_0 as rt,m100_1 as ko,m100_2 as at}from"../shared.js";import{m107_0 as nt}from"../main.js";import{m137_0 as Eo,m137_1 as mt,m137_2 as it}from"../main.js";import{m143_0 as S,m143_1 as No}from"../main.js";var zt=x(36),Kt=x(68),Xt=x(760),Yt=4,lt=12;function Zt(t){let e=t.run_seconds===null?"":` after ${d(t.run_seconds)}`,r=t.cause||t.message,o=r?`: ${r}`:"";return`${at(t.outcome||t.phase)} on ${t.agent}${e}${o}`}function te({job:t,attempt:e}){return s`
<a
class="cell"
href=${p("job",{id:t.id},{attempt:e.number})}
tabindex="-1"
title=${Zt(e)}
>
<span class="unseen">attempt ${e.number}: </span>
<${rt} outcome=${e.outcome} phase=${e.phase} />
${e.run_seconds!==null&&s`<span class="cell-time number">${d(e.run_seconds)}</span>`}
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
${Array.from({length:i},($,N)=>s`
<th key=${N} role="columnheader" scope="col" class="c-try">
${r>lt?"":s`
<span class="try-word">Attempt </span>
${N+1}
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
`}import{m123_0 as O}from"../main.js";import{m136_0 as T,m136_1 as ft,m136_2 as v}from"../main.js";import{m144_0 as pt}from"../main.js";var C=["failed","flaky","running","waiting"],ae=[["","Failed first"],["slowest","Slowest first"]],ne=150;function me(t){let e=t.get("show")??"";return{show:Object.hasOwn(P,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var $t=0;function ie(t){clearTimeout($t),$t=setTimeout(()=>h({test:t}),ne)}function le({wanted:t,summary:e}){let r=C.includes(t.show)||!t.show?C:[...C,t.show],n=[["","all",e.total],...r.map(a=>[a,it[a]??a,e[a]])].map(([a,m,l])=>[a,s`${m} <span class="number quiet">${f(l)}</span>`]);return s`
<div class="page-tools matrix-tools">
<${O}
label="Which"
hideLabel
options=${n}
value=${t.show}
onChange=${a=>h({show:a},{push:!0})}
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
onChange=${a=>h({sort:a},{push:!0})}
/>
</span>
</div>
`}var ue={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function ce({wanted:t}){let[e,r,o]=!t.test&&ue[t.show]||["search","No tests match","Try another path, or show all tests."];return s`
<${T} icon=${e} title=${r}>
<p>${o}</p>
<p>
<button type="button" class="button" onClick=${()=>h({show:"",test:""})}>
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
`}function dt({results:t,query:e}){let r=me(e);return t.loaded.value?s`
<${le} wanted=${r} summary=${t.summary.value} />
<${fe} key=${JSON.stringify(r)} results=${t} wanted=${r} />
`:s`<${v} lines=${12} />`}import{m181_0 as pr,m181_1 as ht,m181_2 as $r,m181_3 as dr,m181_4 as hr,m181_5 as w}from"../main.js";import{m138_0 as _t}from"../main.js";import{m140_0 as gt,m140_1 as yr,m140_2 as xr}from"../shared.js";var k=20,bt=1.25,pe=1;function $e({row:t}){let{run_seconds:e,runs:r,usual_seconds:o}=t;if(!o)return null;let n=e/r,a=Math.abs(n-o)>=pe&&(n>=o*bt||n<=o/bt);return s`
<span class=${`number ${a&&n>o?"strong":"quiet"}`}>
${a?`${(n/o).toFixed(1)}\xD7 its usual ${d(o)}`:`as usual (${d(o)})`}
</span>
`}var de=[{name:"test",title:"Test",main:!0,cell:t=>s`<${S} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>d(t.run_seconds)},{name:"bar",title:"Share",cell:t=>s`<${gt} share=${t.share} />`},{name:"share",title:"",label:"of the run time",numeric:!0,cell:t=>K(t.share)},{name:"usual",title:"Compared with usual",cell:t=>s`<${$e} row=${t} />`}];function wt({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${k}`,r=ht(e,`${t.done} ${t.failed}`),o=r.data.value,n=r.error.value;if(n&&!o)return s`<${ft} title="Run times could not be loaded" text=${n.message} again=${r.load} />`;if(!o)return s`<${v} />`;if(o.tests.length===0)return s`<${T} icon="batches" title="No test has run yet" />`;let a=new Map(o.tests.map(m=>[m.test_id,{value:m}]));return s`
<p class="slow-total">
${o.tests.length<k?"All tests":`The slowest ${k} tests`} ran
${" "}<strong class="number">${d(o.tests.reduce((m,l)=>m+l.run_seconds,0))}</strong>
${o.tests.length===k&&s` of <span class="number">${d(o.run_seconds)}</span>`}
${" "}on all agents together, all attempts counted.
</p>
<${_t}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...a.keys()]}
rowOf=${m=>a.get(m)}
columns=${de}
hrefOf=${m=>p("job",{id:m.job_id})}
/>
`}import{m29_0 as yt}from"../shared.js";import{m197_0 as xt,m197_1 as Ar,m197_2 as St}from"../shared.js";import{m223_0 as g,m223_1 as jr}from"../main.js";import{m256_0 as E,m256_1 as Jr,m256_2 as qr,m256_3 as Tt,m256_4 as Ur}from"../main.js";import{m267_0 as vt,m267_1 as Hr,m267_2 as Qr,m267_3 as zr,m267_4 as F}from"../main.js";import{m23_0 as kt}from"../main.js";import{m25_0 as ta,m25_1 as Rt,m25_2 as Bt,m25_3 as ea}from"../shared.js";import{m40_0 as Ot,m40_1 as ra}from"../main.js";import{m41_0 as Ct}from"../shared.js";import{m50_0 as Et}from"../shared.js";import{m60_0 as Ft,m60_1 as ca,m60_2 as fa}from"../main.js";import{m146_0 as Lt}from"../main.js";var L=4;function he({held:t,rows:e}){let r=[...t.keys()];return s`
<ul class="plain batch-groups">
${r.slice(0,L).map((o,n)=>s`
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
${r.length>L&&s`<li class="quiet">and ${f(r.length-L)} more groups</li>`}
</ul>
`}var _e={build_held:({app_version_id:t})=>`build ${t} is held`,no_agent:({target:t})=>`no agent serves ${t}`,agents_paused:({target:t})=>`no active agent serves ${t}`};function ge({held:t}){w("groups"),E.ids.value;let e=[...t.keys()].map(a=>E.row(a).value),r=j(e),o=e.some(a=>a?.explanation?.eta_guessed),n=e.find(a=>a?.waiting>0&&Tt(a.explanation));return s`
<p class="batch-left" data-left>
${e.every(Boolean)?r===null?`Expected end not known${n?`: ${_e[n.explanation.reason](n)}`:" yet"}.`:r===0?"Its last tests are running.":s`Ends in <strong class="number">${Q(r)}</strong>${o&&", a guess"}.`:"\xA0"}
</p>
<${he} held=${t} rows=${e} />
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
`:t.url}var ye=({retries_used:t,retries_allowed:e,retry_budget:r})=>(t>0||r!==null)&&`${f(t)} of ${f(e)}`,xe=({trees:t})=>s`<span title=${xt(t)}>${St(t)}</span>`;function Nt({batch:t,summary:e,against:r}){let o=t.first_finished_at??t.finished_at,n=e??{...J(t),running:0,waiting:t.unfinished};return s`
<div class="batch-summary">
<${kt} group=${n} />
<div class="batch-now">
<${Ct} counts=${n} choose=${a=>h({show:a,with:""},{push:!0})} />
${e&&t.unfinished>0&&s`<${ge} held=${e.groups} />`}
</div>
<${U} batch=${t} chosen=${r} />
<${Et}
className="is-strip"
facts=${[["Build",s`<${Rt} batch=${t} link />`],["Commit",t.commit&&s`<span class="id" title=${t.commit}>${X(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&s`<${xe} trees=${e.trees} />`],["CI run",t.url&&s`<${we} batch=${t} />`],["Submitted",s`<${Lt} at=${t.created_at} />`],[o?"Duration":"Elapsed",s`<${Bt} batch=${t} />`],["Retries used",ye(t)]]}
/>
<${be} batch=${t} />
</div>
`}import{m52_0 as Wa,m52_1 as Mt,m52_2 as Pa,m52_3 as ja,m52_4 as Ia,m52_5 as At,m52_6 as Da}from"../shared.js";import{m96_0 as Wt}from"../shared.js";import{m101_0 as Pt}from"../main.js";import{m103_0 as jt}from"../main.js";import{m108_0 as It,m108_1 as Ka,m108_2 as Xa}from"../main.js";import{m119_0 as tn,m119_1 as Dt}from"../shared.js";import{m130_0 as Jt,m130_1 as on}from"../main.js";import{m139_0 as qt}from"../shared.js";import{m215_0 as ln,m215_1 as un,m215_2 as cn,m215_3 as fn,m215_4 as pn,m215_5 as $n,m215_6 as dn,m215_7 as hn,m215_8 as Ut}from"../main.js";import{m218_0 as bn,m218_1 as wn,m218_2 as yn,m218_3 as xn,m218_4 as Sn,m218_5 as Vt}from"../main.js";import{m260_0 as kn,m260_1 as Rn,m260_2 as Gt}from"../main.js";function em({params:t}){let e=Gt(`batch:${t.id}`);e.ids.value;let r=e.row(t.id).value;return r?[r.name,r.branch].filter(Boolean).join(" on "):"Batch"}var Se=[["Retry failed jobs of this batch\u2026",void 0,"Failed jobs of this batch."],["Retry new failures of this batch\u2026","new","Failed jobs of this batch whose test did not fail in the one before."],["Retry infrastructure failures of this batch\u2026","infrastructure","Failed jobs of this batch whose agent or install failed, not the test."]];function Ht(t){let e=`/api/v1/batches/${t.id}`,r=(o,n,a={})=>()=>A({action:o,within:e,what:n,...a});return[...Se.map(([o,n,a])=>t.failed>0&&g("retry","batch")&&{label:o,icon:"retry",run:r("retry",a,{filter:{status:"failed"},failure:n})}),t.unfinished>0&&g("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:r("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function Te({batch:t,waiting:e}){let r=`/api/v1/batches/${t.id}`;return s`
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
`}function Qt({params:{id:t},query:e}){let r=b(Ut,[])?.failures??null,o=w(`batch:${t}`),n=w(`results:${t}`),a=b(()=>new W(n),[n]);y(()=>a.follow(),[a]);let m=o.ids.value.length>0?o.row(t).value:null;if(Vt("This batch",()=>m?Ht(m):[]),!m)return s`<${Wt} store=${o} kind="batch" />`;let l=e.get("with"),u=a.loaded.value?a.summary.value:null,i=[{name:"results",title:"Results",count:f(m.total),body:()=>s`
<${Mt}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${m.failed} ${m.retries_used}`}
ended=${m.done}
initial=${r}
>
${(c,$)=>s`
<${jt} id="failures" title="Failures" note=${At(c)}>${$()}<//>
`}
<//>
<${dt} results=${a} query=${e} />
`},{name:"changes",title:"Changes",body:()=>s`<${q} batch=${m} chosen=${l} />`},{name:"slowest",title:"Slowest tests",body:()=>s`<${wt} batch=${m} />`}];return s`
<${Pt}
title=${m.name}
crumb=${I(m)}
inspect=${["batch",m.id]}
note=${m.branch}
state=${s`<${yt} status=${m.status} />`}
actions=${s`<${Te} batch=${m} waiting=${u?.waiting??m.unfinished} />`}
>
${u?.simulated>0&&s`
<${Jt}>
${f(u.simulated)} of ${z(m.total,"test")} simulated, not run.${" "}
<a href=${p("batch",{id:t},{show:"simulated"})}>Show simulated</a>
<//>
`}
<${Nt} batch=${m} summary=${u} against=${l||"previous"} />
<${qt}
label="Batch"
tabs=${i}
value=${l?"changes":e.get("view")==="slowest"?"slowest":"results"}
onChange=${c=>h({with:c==="changes"?"previous":"",view:c==="slowest"?c:""},{push:!0})}
/>
<//>
`}export{Qt as default,em as title};
