import{m283_0 as ve,m283_1 as ke,m283_2 as Re,m283_3 as x,m283_4 as Be,m283_5 as Oe,m283_6 as Ce,m283_7 as R,m283_8 as b,m283_9 as Ee,m283_10 as B,m283_11 as A}from"../main.js";import{m0_0 as Ne,m0_1 as M,m0_2 as Ae,m0_3 as Me,m0_4 as We,m0_5 as Pe,m0_6 as je,m0_7 as Ie,m0_8 as De,m0_9 as Je,m0_10 as qe,m0_11 as Ue,m0_12 as Ve,m0_13 as Ge,m0_14 as He,m0_15 as Qe,m0_16 as ze,m0_17 as Ke}from"../main.js";import{m5_0 as W,m5_1 as P,m5_2 as Ze,m5_3 as ts,m5_4 as j,m5_5 as es}from"../main.js";import{m6_0 as rs,m6_1 as as,m6_2 as I,m6_3 as ns,m6_4 as D,m6_5 as J}from"../main.js";import{m24_0 as q,m24_1 as U,m24_2 as ls,m24_3 as us,m24_4 as cs}from"../shared.js";import{m162_0 as V}from"../shared.js";import{m182_0 as s}from"../main.js";import{m187_0 as G,m187_1 as gs,m187_2 as bs,m187_3 as ws,m187_4 as xs,m187_5 as ys}from"../shared.js";import{m75_0 as _}from"../main.js";function H({batch:t}){let[e,r]=A(0);x(()=>{let a=()=>r(m=>m+1);return addEventListener("focus",a),()=>removeEventListener("focus",a)},[]);let o=V(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return o?.content?s`
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
`:null}import{m173_0 as Q,m173_1 as Ls,m173_2 as Ns,m173_3 as As,m173_4 as Ms,m173_5 as z,m173_6 as Ws,m173_7 as Ps,m173_8 as js,m173_9 as Is,m173_10 as Ds,m173_11 as Js,m173_12 as f,m173_13 as K,m173_14 as h,m173_15 as qs,m173_16 as Us,m173_17 as Vs,m173_18 as Gs,m173_19 as Hs,m173_20 as X,m173_21 as Qs,m173_22 as zs,m173_23 as Ks}from"../main.js";import{m175_0 as Y}from"../main.js";import{m223_0 as Z,m223_1 as eo,m223_2 as so,m223_3 as oo,m223_4 as ro,m223_5 as d,m223_6 as ao,m223_7 as p,m223_8 as no,m223_9 as mo}from"../main.js";import{m225_0 as uo,m225_1 as tt,m225_2 as co,m225_3 as fo,m225_4 as po,m225_5 as et,m225_6 as st}from"../main.js";import{m268_0 as y}from"../main.js";import{m281_0 as ot}from"../shared.js";import{m99_0 as rt,m99_1 as xo,m99_2 as at}from"../shared.js";import{m106_0 as nt}from"../main.js";import{m136_0 as ko,m136_1 as mt,m136_2 as it}from"../main.js";import{m142_0 as S,m142_1 as Oo}from"../main.js";var Qt=y(36),zt=y(68),Kt=y(760),Xt=4,lt=12;function Yt(t){let e=t.run_seconds===null?"":` after ${h(t.run_seconds)}`,r=t.cause||t.message,o=r?`: ${r}`:"";return`${at(t.outcome||t.phase)} on ${t.agent}${e}${o}`}function Zt({job:t,attempt:e}){return s`
<a
class="cell"
href=${p("job",{id:t.id},{attempt:e.number})}
tabindex="-1"
title=${Yt(e)}
>
<span class="unseen">attempt ${e.number}: </span>
<${rt} outcome=${e.outcome} phase=${e.phase} />
${e.run_seconds!==null&&s`<span class="cell-time number">${h(e.run_seconds)}</span>`}
</a>
`}function te({job:t,columns:e}){let r=t.tries.slice(-e);return Array.from({length:e},(o,a)=>{let m=r[a];return s`
<td key=${a} role="cell" class="c-try">${m&&s`<${Zt} job=${t} attempt=${m} />`}</td>
`})}var ut=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason),ee=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function se({id:t,index:e,top:r,height:o,results:a,columns:m}){let n=a.row(t).value;if(!n)return null;let l=p("job",{id:t}),u=i=>{i.target.closest("a, button")||String(getSelection())||(i.metaKey||i.ctrlKey?window.open(l,"_blank","noopener"):Z(l))};return s`
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
<${mt} job=${n} />
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
${ee.map(([i,c,$])=>n[i]&&s`<span class="tag" key=${i} title=${$}>${c}</span>`)}
</span>
</td>
<${te} job=${n} columns=${m} />
<td role="cell" class="c-said quiet" title=${ut(n)}>${ut(n)}</td>
<//>
`}function oe({from:t,to:e},r,o,a){let m=Math.max(0,Math.floor(t/r)),n=Array.from({length:Math.max(0,Math.min(o.length,Math.ceil(e/r))-m)},(i,c)=>m+c),l=a===null?-1:o.indexOf(a.key.slice(7));if(l<0)return n;let u=[l-1,l,l+1].filter(i=>i>=0&&i<o.length);return[...new Set([...n,...u])].sort((i,c)=>i-c)}function ct({ids:t,results:e,most:r,over:o}){let a=B(null),m=B(null),n=ot(m).value,l=n.width>0&&n.width<Kt,u=l?zt:Qt,i=Math.min(lt,Math.max(1,r)),c=tt(a.current);return R(()=>st(a.current,c)),R(()=>{m.current.style.setProperty("height",`${t.length*u}px`),a.current.style.setProperty("--tries",i)},[t.length,u,i]),s`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${a}
class=${`rows matrix ${l?"is-narrow":""} ${i>Xt?"is-dense":""}`}
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
<tbody role="rowgroup" ref=${m} ...${o}>
${oe(n,u,t,c).map($=>s`
<${se}
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
`}import{m122_0 as O}from"../main.js";import{m135_0 as T,m135_1 as ft,m135_2 as v}from"../main.js";import{m143_0 as pt}from"../main.js";var C=["failed","flaky","running","waiting"],re=[["","Failed first"],["slowest","Slowest first"]],ae=150;function ne(t){let e=t.get("show")??"";return{show:Object.hasOwn(P,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var $t=0;function me(t){clearTimeout($t),$t=setTimeout(()=>d({test:t}),ae)}function ie({wanted:t,summary:e}){let r=C.includes(t.show)||!t.show?C:[...C,t.show],a=[["","all",e.total],...r.map(m=>[m,it[m]??m,e[m]])].map(([m,n,l])=>[m,s`${n} <span class="number quiet">${f(l)}</span>`]);return s`
<div class="page-tools matrix-tools">
<${O}
label="Which"
hideLabel
options=${a}
value=${t.show}
onChange=${m=>d({show:m},{push:!0})}
/>
<${pt}
id="result-search"
label="Filter by test path"
text=${t.test}
onInput=${me}
/>
<span class="tools-end">
<${O}
label="Order"
hideLabel
options=${re}
value=${t.sort}
onChange=${m=>d({sort:m},{push:!0})}
/>
</span>
</div>
`}var le={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function ue({wanted:t}){let[e,r,o]=!t.test&&le[t.show]||["search","No tests match","Try another path, or show all tests."];return s`
<${T} icon=${e} title=${r}>
<p>${o}</p>
<p>
<button type="button" class="button" onClick=${()=>d({show:"",test:""})}>
Show all
</button>
</p>
<//>
`}function ce({results:t,wanted:e}){let r=b(()=>t.chosen(e),[t]),o=Y(r),{most:a}=t.summary.value;return s`
${o.waiting>0&&s`
<p class="matrix-more">
<button type="button" class="pill" onClick=${o.show}>Show ${f(o.waiting)} more</button>
</p>
`}
${o.ids.length>0?s`<${ct} ids=${o.ids} results=${t} most=${a} over=${o.over} />`:s`<${ue} wanted=${e} />`}
`}function ht({results:t,query:e}){let r=ne(e);return t.loaded.value?s`
<${ie} wanted=${r} summary=${t.summary.value} />
<${ce} key=${JSON.stringify(r)} results=${t} wanted=${r} />
`:s`<${v} lines=${12} />`}import{m180_0 as ir,m180_1 as dt,m180_2 as lr,m180_3 as ur,m180_4 as cr,m180_5 as w}from"../main.js";import{m137_0 as _t}from"../main.js";import{m139_0 as gt,m139_1 as dr,m139_2 as _r}from"../shared.js";var k=20,bt=1.25,fe=1;function pe({row:t}){let{run_seconds:e,runs:r,usual_seconds:o}=t;if(!o)return null;let a=e/r,m=Math.abs(a-o)>=fe&&(a>=o*bt||a<=o/bt);return s`
<span class=${`number ${m&&a>o?"strong":"quiet"}`}>
${m?`${(a/o).toFixed(1)}\xD7 its usual ${h(o)}`:`as usual (${h(o)})`}
</span>
`}var $e=[{name:"test",title:"Test",main:!0,cell:t=>s`<${S} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>h(t.run_seconds)},{name:"bar",title:"Share",cell:t=>s`<${gt} share=${t.share} />`},{name:"share",title:"",label:"of the run time",numeric:!0,cell:t=>K(t.share)},{name:"usual",title:"Compared with usual",cell:t=>s`<${pe} row=${t} />`}];function wt({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${k}`,r=dt(e,`${t.done} ${t.failed}`),o=r.data.value,a=r.error.value;if(a&&!o)return s`<${ft} title="Run times could not be loaded" text=${a.message} again=${r.load} />`;if(!o)return s`<${v} />`;if(o.tests.length===0)return s`<${T} icon="batches" title="No test has run yet" />`;let m=new Map(o.tests.map(n=>[n.test_id,{value:n}]));return s`
<p class="slow-total">
${o.tests.length<k?"All tests":`The slowest ${k} tests`} ran
${" "}<strong class="number">${h(o.tests.reduce((n,l)=>n+l.run_seconds,0))}</strong>
${o.tests.length===k&&s` of <span class="number">${h(o.run_seconds)}</span>`}
${" "}on all agents together, all attempts counted.
</p>
<${_t}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...m.keys()]}
rowOf=${n=>m.get(n)}
columns=${$e}
hrefOf=${n=>p("job",{id:n.job_id})}
/>
`}import{m29_0 as xt}from"../shared.js";import{m196_0 as yt,m196_1 as Er,m196_2 as St}from"../shared.js";import{m222_0 as g,m222_1 as Nr}from"../main.js";import{m255_0 as E,m255_1 as Wr,m255_2 as Pr,m255_3 as jr,m255_4 as Ir}from"../main.js";import{m266_0 as Tt,m266_1 as qr,m266_2 as Ur,m266_3 as Vr,m266_4 as F}from"../main.js";import{m23_0 as vt}from"../main.js";import{m25_0 as Kr,m25_1 as kt,m25_2 as Rt,m25_3 as Xr}from"../shared.js";import{m39_0 as Bt,m39_1 as ta}from"../main.js";import{m40_0 as Ot}from"../shared.js";import{m49_0 as Ct}from"../shared.js";import{m59_0 as Et,m59_1 as ma,m59_2 as ia}from"../main.js";import{m145_0 as Ft}from"../main.js";var L=4;function he({held:t,rows:e}){let r=[...t.keys()];return s`
<ul class="plain batch-groups">
${r.slice(0,L).map((o,a)=>s`
<li key=${o}>
${e[a]?s`
<a href=${p("group",{id:o})}>
<${Et} org=${e[a].org_id} version=${e[a].app_version_id} />
</a>
`:s`<a href=${p("group",{id:o})}>Group</a>`}
<span class="quiet">
${e[a]?.explanation?.text??(t.get(o).waiting?"waiting":"All started")}
</span>
</li>
`)}
${r.length>L&&s`<li class="quiet">and ${f(r.length-L)} more groups</li>`}
</ul>
`}function de({held:t}){w("groups"),E.ids.value;let e=[...t.keys()].map(a=>E.row(a).value),r=j(e),o=e.some(a=>a?.explanation?.eta_guessed);return s`
<p class="batch-left" data-left>
${e.every(Boolean)?r===null?"Expected end not known yet.":r===0?"Its last tests are running.":s`Ends in <strong class="number">${Q(r)}</strong>${o&&", a guess"}.`:"\xA0"}
</p>
<${he} held=${t} rows=${e} />
`}function _e({batch:t}){let e=[["Wait and write a JUnit file",`qgjob wait --batch ${t.id} --junit report.xml${F()}`],g("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${t.id} --wait${F()}`],["Show results, with curl",`${Tt} ${location.origin}/api/v1/batches/${t.id}/results`]];return s`
<details class="batch-commands">
<summary>Command line</summary>
<${Bt} lines=${e.filter(Boolean)} />
</details>
`}function ge({batch:t}){let e=D(t);return e?s`
<a href=${e} target="_blank" rel="noopener noreferrer">
${new URL(e).host}
<${_} name="link" />
<span class="unseen"> (opens in a new tab)</span>
</a>
`:t.url}var be=({retries_used:t,retry_budget:e})=>e===null?t>0&&`${f(t)}`:`${f(t)} of ${f(e)}`,we=({trees:t})=>s`<span title=${yt(t)}>${St(t)}</span>`;function Lt({batch:t,summary:e,against:r}){let o=t.first_finished_at??t.finished_at,a=e??{...J(t),running:0,waiting:t.unfinished};return s`
<div class="batch-summary">
<${vt} group=${a} />
<div class="batch-now">
<${Ot} counts=${a} choose=${m=>d({show:m,with:""},{push:!0})} />
${e&&t.unfinished>0&&s`<${de} held=${e.groups} />`}
</div>
<${U} batch=${t} chosen=${r} />
<${Ct}
className="is-strip"
facts=${[["Build",s`<${kt} batch=${t} link />`],["Commit",t.commit&&s`<span class="id" title=${t.commit}>${X(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&s`<${we} trees=${e.trees} />`],["CI run",t.url&&s`<${ge} batch=${t} />`],["Submitted",s`<${Ft} at=${t.created_at} />`],[o?"Duration":"Elapsed",s`<${Rt} batch=${t} />`],["Retries used",be(t)]]}
/>
<${_e} batch=${t} />
</div>
`}import{m51_0 as La,m51_1 as Nt,m51_2 as Na,m51_3 as Aa,m51_4 as Ma,m51_5 as At,m51_6 as Wa}from"../shared.js";import{m95_0 as Mt}from"../shared.js";import{m100_0 as Wt}from"../main.js";import{m102_0 as Pt}from"../main.js";import{m107_0 as jt,m107_1 as Ga,m107_2 as Ha}from"../main.js";import{m118_0 as It}from"../shared.js";import{m129_0 as Dt,m129_1 as Ya}from"../main.js";import{m138_0 as Jt}from"../shared.js";import{m214_0 as on,m214_1 as rn,m214_2 as an,m214_3 as nn,m214_4 as mn,m214_5 as ln,m214_6 as un,m214_7 as cn,m214_8 as qt}from"../main.js";import{m217_0 as $n,m217_1 as hn,m217_2 as dn,m217_3 as _n,m217_4 as gn,m217_5 as Ut}from"../main.js";import{m259_0 as xn,m259_1 as yn,m259_2 as Vt}from"../main.js";function Kn({params:t}){let e=Vt(`batch:${t.id}`);e.ids.value;let r=e.row(t.id).value;return r?[r.name,r.branch].filter(Boolean).join(" on "):"Batch"}var xe=[["Retry failed jobs of this batch\u2026",void 0,"Failed jobs of this batch."],["Retry new failures of this batch\u2026","new","Failed jobs of this batch whose test did not fail in the one before."],["Retry infrastructure failures of this batch\u2026","infrastructure","Failed jobs of this batch whose agent or install failed, not the test."]];function Gt(t){let e=`/api/v1/batches/${t.id}`,r=(o,a,m={})=>()=>M({action:o,within:e,what:a,...m});return[...xe.map(([o,a,m])=>t.failed>0&&g("retry","batch")&&{label:o,icon:"retry",run:r("retry",m,{filter:{status:"failed"},failure:a})}),t.unfinished>0&&g("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:r("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function ye({batch:t,waiting:e}){let r=`/api/v1/batches/${t.id}`;return s`
${t.failed>0&&g("retry","batch")&&s`<${It} within=${r}>Retry failed<//>`}
${Gt(t).filter(({danger:o})=>o).map(({label:o,icon:a,run:m})=>s`
<button type="button" key=${a} class="button is-danger" onClick=${m}>
<${_} name=${a} />
${o}
</button>
`)}
${e>0&&g("priority","batch")&&s`<${jt} of=${{within:r,what:"Waiting jobs of this batch."}} />`}
<${H} batch=${t} />
<a class="button" href=${`${r}/junit`} download>
<${_} name="download" />
JUnit
</a>
`}function Ht({params:{id:t},query:e}){let r=b(qt,[])?.failures??null,o=w(`batch:${t}`),a=w(`results:${t}`),m=b(()=>new W(a),[a]);x(()=>m.follow(),[m]);let n=o.ids.value.length>0?o.row(t).value:null;if(Ut("This batch",()=>n?Gt(n):[]),!n)return s`<${Mt} store=${o} kind="batch" />`;let l=e.get("with"),u=m.loaded.value?m.summary.value:null,i=[{name:"results",title:"Results",count:f(n.total),body:()=>s`
<${Nt}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${n.failed} ${n.retries_used}`}
ended=${n.done}
initial=${r}
>
${(c,$)=>s`
<${Pt} id="failures" title="Failures" note=${At(c)}>${$()}<//>
`}
<//>
<${ht} results=${m} query=${e} />
`},{name:"changes",title:"Changes",body:()=>s`<${q} batch=${n} chosen=${l} />`},{name:"slowest",title:"Slowest tests",body:()=>s`<${wt} batch=${n} />`}];return s`
<${Wt}
title=${n.name}
crumb=${I(n)}
inspect=${["batch",n.id]}
note=${n.branch}
state=${s`<${xt} status=${n.status} />`}
actions=${s`<${ye} batch=${n} waiting=${u?.waiting??n.unfinished} />`}
>
${u?.simulated>0&&s`
<${Dt}>
${f(u.simulated)} of ${z(n.total,"test")} simulated, not run.${" "}
<a href=${p("batch",{id:t},{show:"simulated"})}>Show simulated</a>
<//>
`}
<${Lt} batch=${n} summary=${u} against=${l||"previous"} />
<${Jt}
label="Batch"
tabs=${i}
value=${l?"changes":e.get("view")==="slowest"?"slowest":"results"}
onChange=${c=>d({with:c==="changes"?"previous":"",view:c==="slowest"?c:""},{push:!0})}
/>
<//>
`}export{Ht as default,Kn as title};
