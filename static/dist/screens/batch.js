import{m285_0 as Oe,m285_1 as Ce,m285_2 as Ee,m285_3 as x,m285_4 as Fe,m285_5 as Le,m285_6 as Ne,m285_7 as B,m285_8 as w,m285_9 as Me,m285_10 as O,m285_11 as M}from"../main.js";import{m0_0 as Pe,m0_1 as A,m0_2 as je,m0_3 as Ie,m0_4 as De,m0_5 as Je,m0_6 as qe,m0_7 as Ue,m0_8 as Ve,m0_9 as Ge,m0_10 as He,m0_11 as Qe,m0_12 as ze,m0_13 as Ke,m0_14 as Xe,m0_15 as Ye,m0_16 as Ze,m0_17 as ts,m0_18 as es}from"../main.js";import{m5_0 as W,m5_1 as P,m5_2 as rs,m5_3 as as,m5_4 as j,m5_5 as ns}from"../main.js";import{m6_0 as ls,m6_1 as us,m6_2 as I,m6_3 as cs,m6_4 as D,m6_5 as J,m6_6 as ps}from"../main.js";import{m25_0 as q,m25_1 as U,m25_2 as ds,m25_3 as hs,m25_4 as _s,m25_5 as gs}from"../shared.js";import{m164_0 as V}from"../shared.js";import{m184_0 as s}from"../main.js";import{m189_0 as G,m189_1 as Ts,m189_2 as ks,m189_3 as Rs,m189_4 as Bs,m189_5 as Os}from"../shared.js";import{m77_0 as g}from"../main.js";function H({batch:t}){let[e,r]=M(0);x(()=>{let n=()=>r(a=>a+1);return addEventListener("focus",n),()=>removeEventListener("focus",n)},[]);let o=V(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return o?.content?s`
<a
class="button"
href=${`${o.content.url}${G}index.html`}
target="_blank"
rel="noopener noreferrer"
>
<${g} name="link" />
Open report
<span class="unseen"> (opens in a new tab)</span>
</a>
`:null}import{m175_0 as Q,m175_1 as Is,m175_2 as Ds,m175_3 as Js,m175_4 as qs,m175_5 as z,m175_6 as Us,m175_7 as Vs,m175_8 as Gs,m175_9 as Hs,m175_10 as Qs,m175_11 as zs,m175_12 as p,m175_13 as K,m175_14 as d,m175_15 as Ks,m175_16 as Xs,m175_17 as Ys,m175_18 as Zs,m175_19 as to,m175_20 as X,m175_21 as eo,m175_22 as so,m175_23 as oo}from"../main.js";import{m177_0 as Y}from"../main.js";import{m225_0 as Z,m225_1 as io,m225_2 as lo,m225_3 as uo,m225_4 as co,m225_5 as h,m225_6 as po,m225_7 as f,m225_8 as fo,m225_9 as $o}from"../main.js";import{m227_0 as go,m227_1 as tt,m227_2 as bo,m227_3 as wo,m227_4 as yo,m227_5 as et,m227_6 as st}from"../main.js";import{m270_0 as S}from"../main.js";import{m283_0 as ot}from"../shared.js";import{m101_0 as rt,m101_1 as Bo,m101_2 as at}from"../shared.js";import{m108_0 as nt}from"../main.js";import{m138_0 as Lo,m138_1 as mt,m138_2 as it}from"../main.js";import{m144_0 as v,m144_1 as Ao}from"../main.js";var Xt=S(36),Yt=S(68),Zt=S(760),te=4,lt=12;function ee(t){let e=t.run_seconds===null?"":` after ${d(t.run_seconds)}`,r=t.cause||t.message,o=r?`: ${r}`:"";return`${at(t.outcome||t.phase)} on ${t.agent}${e}${o}`}function se({job:t,attempt:e}){return s`
<a
class="cell"
href=${f("job",{id:t.id},{attempt:e.number})}
tabindex="-1"
title=${ee(e)}
>
<span class="unseen">attempt ${e.number}: </span>
<${rt} outcome=${e.outcome} phase=${e.phase} />
${e.run_seconds!==null&&s`<span class="cell-time number">${d(e.run_seconds)}</span>`}
</a>
`}function oe({job:t,columns:e}){let r=t.tries.slice(-e);return Array.from({length:e},(o,n)=>{let a=r[n];return s`
<td key=${n} role="cell" class="c-try">${a&&s`<${se} job=${t} attempt=${a} />`}</td>
`})}var ut=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason),re=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function ae({id:t,index:e,top:r,height:o,results:n,columns:a}){let m=n.row(t).value;if(!m)return null;let l=f("job",{id:t}),c=i=>{i.target.closest("a, button")||String(getSelection())||(i.metaKey||i.ctrlKey?window.open(l,"_blank","noopener"):Z(l))};return s`
<${nt}
as="tr"
role="row"
aria-rowindex=${e+2}
top=${r}
height=${o}
className="row matrix-row"
onClick=${c}
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
<${v} test=${m.test} />
</a>
${re.map(([i,u,$])=>m[i]&&s`<span class="tag" key=${i} title=${$}>${u}</span>`)}
</span>
</td>
<${oe} job=${m} columns=${a} />
<td role="cell" class="c-said quiet" title=${ut(m)}>${ut(m)}</td>
<//>
`}function ne({from:t,to:e},r,o,n){let a=Math.max(0,Math.floor(t/r)),m=Array.from({length:Math.max(0,Math.min(o.length,Math.ceil(e/r))-a)},(i,u)=>a+u),l=n===null?-1:o.indexOf(n.key.slice(7));if(l<0)return m;let c=[l-1,l,l+1].filter(i=>i>=0&&i<o.length);return[...new Set([...m,...c])].sort((i,u)=>i-u)}function ct({ids:t,results:e,most:r,over:o}){let n=O(null),a=O(null),m=ot(a).value,l=m.width>0&&m.width<Zt,c=l?Yt:Xt,i=Math.min(lt,Math.max(1,r)),u=tt(n.current);return B(()=>st(n.current,u)),B(()=>{a.current.style.setProperty("height",`${t.length*c}px`),n.current.style.setProperty("--tries",i)},[t.length,c,i]),s`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${n}
class=${`rows matrix ${l?"is-narrow":""} ${i>te?"is-dense":""}`}
onFocusIn=${et}
>
<thead role="rowgroup">
<tr role="row" class="matrix-row" aria-rowindex="1">
<th role="columnheader" scope="col">Status</th>
<th role="columnheader" scope="col">Test</th>
${Array.from({length:i},($,_)=>s`
<th key=${_} role="columnheader" scope="col" class="c-try">
${r>lt?"":s`
<span class="try-word">Attempt </span>
${_+1}
`}
</th>
`)}
<th role="columnheader" scope="col" class="c-said">Cause</th>
</tr>
</thead>
<tbody role="rowgroup" ref=${a} ...${o}>
${ne(m,c,t,u).map($=>s`
<${ae}
key=${t[$]}
id=${t[$]}
index=${$}
top=${$*c}
height=${c}
results=${e}
columns=${i}
/>
`)}
</tbody>
</table>
`}import{m124_0 as C}from"../main.js";import{m137_0 as T,m137_1 as pt,m137_2 as k}from"../main.js";import{m145_0 as ft}from"../main.js";var E=["failed","flaky","running","waiting"],me=[["","Failed first"],["slowest","Slowest first"]],ie=150;function le(t){let e=t.get("show")??"";return{show:Object.hasOwn(P,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var $t=0;function ue(t){clearTimeout($t),$t=setTimeout(()=>h({test:t}),ie)}function ce({wanted:t,summary:e}){let r=E.includes(t.show)||!t.show?E:[...E,t.show],n=[["","all",e.total],...r.map(a=>[a,it[a]??a,e[a]])].map(([a,m,l])=>[a,s`${m} <span class="number quiet">${p(l)}</span>`]);return s`
<div class="page-tools matrix-tools">
<${C}
label="Which"
hideLabel
options=${n}
value=${t.show}
onChange=${a=>h({show:a},{push:!0})}
/>
<${ft}
id="result-search"
label="Filter by test path"
text=${t.test}
onInput=${ue}
/>
<span class="tools-end">
<${C}
label="Order"
hideLabel
options=${me}
value=${t.sort}
onChange=${a=>h({sort:a},{push:!0})}
/>
</span>
</div>
`}var pe={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function fe({wanted:t}){let[e,r,o]=!t.test&&pe[t.show]||["search","No tests match","Try another path, or show all tests."];return s`
<${T} icon=${e} title=${r}>
<p>${o}</p>
<p>
<button type="button" class="button" onClick=${()=>h({show:"",test:""})}>
Show all
</button>
</p>
<//>
`}function $e({results:t,wanted:e}){let r=w(()=>t.chosen(e),[t]),o=Y(r),{most:n}=t.summary.value;return s`
${o.waiting>0&&s`
<p class="matrix-more">
<button type="button" class="pill" onClick=${o.show}>Show ${p(o.waiting)} more</button>
</p>
`}
${o.ids.length>0?s`<${ct} ids=${o.ids} results=${t} most=${n} over=${o.over} />`:s`<${fe} wanted=${e} />`}
`}function dt({results:t,query:e}){let r=le(e);return t.loaded.value?s`
<${ce} wanted=${r} summary=${t.summary.value} />
<${$e} key=${JSON.stringify(r)} results=${t} wanted=${r} />
`:s`<${k} lines=${12} />`}import{m182_0 as dr,m182_1 as ht,m182_2 as hr,m182_3 as _r,m182_4 as gr,m182_5 as y}from"../main.js";import{m139_0 as _t}from"../main.js";import{m141_0 as gt,m141_1 as Sr,m141_2 as vr}from"../shared.js";var R=20,bt=1.25,de=1;function he({row:t}){let{run_seconds:e,runs:r,usual_seconds:o}=t;if(!o)return null;let n=e/r,a=Math.abs(n-o)>=de&&(n>=o*bt||n<=o/bt);return s`
<span class=${`number ${a&&n>o?"strong":"quiet"}`}>
${a?`${(n/o).toFixed(1)}\xD7 its usual ${d(o)}`:`as usual (${d(o)})`}
</span>
`}var _e=[{name:"test",title:"Test",main:!0,cell:t=>s`<${v} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>d(t.run_seconds)},{name:"bar",title:"Share",cell:t=>s`<${gt} share=${t.share} />`},{name:"share",title:"",label:"of the run time",numeric:!0,cell:t=>K(t.share)},{name:"usual",title:"Compared with usual",cell:t=>s`<${he} row=${t} />`}];function wt({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${R}`,r=ht(e,`${t.done} ${t.failed}`),o=r.data.value,n=r.error.value;if(n&&!o)return s`<${pt} title="Run times could not be loaded" text=${n.message} again=${r.load} />`;if(!o)return s`<${k} />`;if(o.tests.length===0)return s`<${T} icon="batches" title="No test has run yet" />`;let a=new Map(o.tests.map(m=>[m.test_id,{value:m}]));return s`
<p class="slow-total">
${o.tests.length<R?"All tests":`The slowest ${R} tests`} ran
${" "}<strong class="number">${d(o.tests.reduce((m,l)=>m+l.run_seconds,0))}</strong>
${o.tests.length===R&&s` of <span class="number">${d(o.run_seconds)}</span>`}
${" "}on all agents together, all attempts counted.
</p>
<${_t}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...a.keys()]}
rowOf=${m=>a.get(m)}
columns=${_e}
hrefOf=${m=>f("job",{id:m.job_id})}
/>
`}import{m30_0 as yt}from"../shared.js";import{m198_0 as xt,m198_1 as Pr,m198_2 as St}from"../shared.js";import{m224_0 as b,m224_1 as Dr}from"../main.js";import{m257_0 as F,m257_1 as Ur,m257_2 as Vr,m257_3 as vt,m257_4 as Gr}from"../main.js";import{m268_0 as Tt,m268_1 as zr,m268_2 as Kr,m268_3 as Xr,m268_4 as L}from"../main.js";import{m24_0 as kt}from"../main.js";import{m26_0 as sa,m26_1 as Rt,m26_2 as Bt,m26_3 as oa}from"../shared.js";import{m41_0 as Ot,m41_1 as na}from"../main.js";import{m42_0 as Ct}from"../shared.js";import{m51_0 as Et}from"../shared.js";import{m61_0 as Ft,m61_1 as fa,m61_2 as $a}from"../main.js";import{m147_0 as Lt}from"../main.js";var N=4;function ge({held:t,rows:e}){let r=[...t.keys()];return s`
<ul class="plain batch-groups">
${r.slice(0,N).map((o,n)=>s`
<li key=${o}>
${e[n]?s`
<a href=${f("group",{id:o})}>
<${Ft} org=${e[n].org_id} version=${e[n].app_version_id} />
</a>
`:s`<a href=${f("group",{id:o})}>Group</a>`}
<span class="quiet">
${e[n]?.explanation?.text??(t.get(o).waiting?"waiting":"All started")}
</span>
</li>
`)}
${r.length>N&&s`<li class="quiet">and ${p(r.length-N)} more groups</li>`}
</ul>
`}var be={build_held:({app_version_id:t})=>`build ${t} is held`,no_agent:({target:t})=>`no agent serves ${t}`,agents_paused:({target:t})=>`no active agent serves ${t}`};function we({held:t}){y("groups"),F.ids.value;let e=[...t.keys()].map(a=>F.row(a).value),r=j(e),o=e.some(a=>a?.explanation?.eta_guessed),n=e.find(a=>a?.waiting>0&&vt(a.explanation));return s`
<p class="batch-left" data-left>
${e.every(Boolean)?r===null?`Expected end not known${n?`: ${be[n.explanation.reason](n)}`:" yet"}.`:r===0?"Its last tests are running.":s`Ends in <strong class="number">${Q(r)}</strong>${o&&", a guess"}.`:"\xA0"}
</p>
<${ge} held=${t} rows=${e} />
`}function ye({batch:t}){let e=[["Wait and write a JUnit file",`qgjob wait --batch ${t.id} --junit report.xml${L()}`],b("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${t.id} --wait${L()}`],["Show results, with curl",`${Tt} ${location.origin}/api/v1/batches/${t.id}/results`]];return s`
<details class="batch-commands">
<summary>Command line</summary>
<${Ot} lines=${e.filter(Boolean)} />
</details>
`}function xe({batch:t}){let e=D(t);return e?s`
<a href=${e} target="_blank" rel="noopener noreferrer">
${new URL(e).host}
<${g} name="link" />
<span class="unseen"> (opens in a new tab)</span>
</a>
`:t.url}var Se=({retries_used:t,retries_allowed:e,retry_budget:r})=>(t>0||r!==null)&&`${p(t)} of ${p(e)}`,ve=({trees:t})=>s`<span title=${xt(t)}>${St(t)}</span>`;function Nt({batch:t,summary:e,against:r,compared:o}){let n=t.first_finished_at??t.finished_at,a=e??{...J(t),running:0,waiting:t.unfinished};return s`
<div class="batch-summary">
<${kt} group=${a} />
<div class="batch-now">
<${Ct} counts=${a} choose=${m=>h({show:m,with:""},{push:!0})} />
${e&&t.unfinished>0&&s`<${we} held=${e.groups} />`}
</div>
<${U} batch=${t} chosen=${r} found=${o} />
<${Et}
className="is-strip"
facts=${[["Build",s`<${Rt} batch=${t} link />`],["Commit",t.commit&&s`<span class="id" title=${t.commit}>${X(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&s`<${ve} trees=${e.trees} />`],["CI run",t.url&&s`<${xe} batch=${t} />`],["Submitted",s`<${Lt} at=${t.created_at} />`],[n?"Duration":"Elapsed",s`<${Bt} batch=${t} />`],["Retries used",Se(t)]]}
/>
<${ye} batch=${t} />
</div>
`}import{m53_0 as ja,m53_1 as Mt,m53_2 as Ia,m53_3 as Da,m53_4 as Ja,m53_5 as At,m53_6 as qa}from"../shared.js";import{m97_0 as Wt}from"../shared.js";import{m102_0 as Pt}from"../main.js";import{m104_0 as jt}from"../main.js";import{m109_0 as It,m109_1 as Ya,m109_2 as Za}from"../main.js";import{m120_0 as sn,m120_1 as Dt}from"../shared.js";import{m131_0 as Jt,m131_1 as an}from"../main.js";import{m140_0 as qt}from"../shared.js";import{m12_0 as Ut,m12_1 as cn}from"../shared.js";import{m216_0 as $n,m216_1 as dn,m216_2 as hn,m216_3 as _n,m216_4 as gn,m216_5 as bn,m216_6 as wn,m216_7 as yn,m216_8 as Vt}from"../main.js";import{m219_0 as vn,m219_1 as Tn,m219_2 as kn,m219_3 as Rn,m219_4 as Bn,m219_5 as Gt}from"../main.js";import{m261_0 as En,m261_1 as Fn,m261_2 as Ht}from"../main.js";function mm({params:t}){let e=Ht(`batch:${t.id}`);e.ids.value;let r=e.row(t.id).value;return r?[r.name,r.branch].filter(Boolean).join(" on "):"Batch"}var Te=[["Retry failed jobs of this batch\u2026",void 0,"Failed jobs of this batch."],["Retry new failures of this batch\u2026","new","Failed jobs of this batch whose test did not fail in the one before."],["Retry infrastructure failures of this batch\u2026","infrastructure","Failed jobs of this batch whose agent or install failed, not the test."]];function Qt(t){let e=`/api/v1/batches/${t.id}`,r=(o,n,a={})=>()=>A({action:o,within:e,what:n,...a});return[...Te.map(([o,n,a])=>t.failed>0&&b("retry","batch")&&{label:o,icon:"retry",run:r("retry",a,{filter:{status:"failed"},failure:n})}),t.unfinished>0&&b("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:r("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function ke({batch:t,waiting:e}){let r=`/api/v1/batches/${t.id}`;return s`
${t.failed>0&&b("retry","batch")&&s`<${Dt} within=${r}>Retry failed<//>`}
${Qt(t).filter(({danger:o})=>o).map(({label:o,icon:n,run:a})=>s`
<button type="button" key=${n} class="button is-danger" onClick=${a}>
<${g} name=${n} />
${o}
</button>
`)}
${e>0&&b("priority","batch")&&s`<${It} of=${{within:r,what:"Waiting jobs of this batch."}} />`}
<${H} batch=${t} />
<a class="button" href=${`${r}/junit`} download>
<${g} name="download" />
JUnit
</a>
`}function zt({params:{id:t},query:e}){let r=w(Vt,[])?.failures??null,o=y(`batch:${t}`),n=y(`results:${t}`),a=w(()=>new W(n),[n]);x(()=>a.follow(),[a]);let m=o.ids.value.length>0?o.row(t).value:null;Gt("This batch",()=>m?Qt(m):[]);let l=e.get("with"),{found:c,changes:i}=Ut(m,l||"previous");if(!m)return s`<${Wt} store=${o} kind="batch" />`;let u=a.loaded.value?a.summary.value:null,$=[{name:"results",title:"Results",count:p(m.total),body:()=>s`
<${Mt}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${m.failed} ${m.retries_used} ${i}`}
ended=${m.done}
initial=${r}
>
${(_,Kt)=>s`
<${jt} id="failures" title="Failures" note=${At(_)}>${Kt()}<//>
`}
<//>
<${dt} results=${a} query=${e} />
`},{name:"changes",title:"Changes",body:()=>s`<${q} batch=${m} chosen=${l} changes=${i} />`},{name:"slowest",title:"Slowest tests",body:()=>s`<${wt} batch=${m} />`}];return s`
<${Pt}
title=${m.name}
crumb=${I(m)}
inspect=${["batch",m.id]}
note=${m.branch}
state=${s`<${yt} status=${m.status} />`}
actions=${s`<${ke} batch=${m} waiting=${u?.waiting??m.unfinished} />`}
>
${u?.simulated>0&&s`
<${Jt}>
${p(u.simulated)} of ${z(m.total,"test")} simulated, not run.${" "}
<a href=${f("batch",{id:t},{show:"simulated"})}>Show simulated</a>
<//>
`}
<${Nt} batch=${m} summary=${u} against=${l||"previous"} compared=${c} />
<${qt}
label="Batch"
tabs=${$}
value=${l?"changes":e.get("view")==="slowest"?"slowest":"results"}
onChange=${_=>h({with:_==="changes"?"previous":"",view:_==="slowest"?_:""},{push:!0})}
/>
<//>
`}export{zt as default,mm as title};
