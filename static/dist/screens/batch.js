import{m286_0 as Ce,m286_1 as Ee,m286_2 as Fe,m286_3 as x,m286_4 as Ne,m286_5 as Le,m286_6 as Me,m286_7 as R,m286_8 as w,m286_9 as Ae,m286_10 as B,m286_11 as M}from"../main.js";import{m0_0 as je,m0_1 as De,m0_2 as A,m0_3 as Ie,m0_4 as Je,m0_5 as qe,m0_6 as Ue,m0_7 as Ve,m0_8 as Ge,m0_9 as He,m0_10 as Qe,m0_11 as ze,m0_12 as Ke,m0_13 as Xe,m0_14 as Ye,m0_15 as Ze,m0_16 as ts,m0_17 as es,m0_18 as ss}from"../main.js";import{m5_0 as W,m5_1 as P,m5_2 as as,m5_3 as ns,m5_4 as j,m5_5 as ms}from"../main.js";import{m6_0 as us,m6_1 as cs,m6_2 as D,m6_3 as fs,m6_4 as I,m6_5 as J,m6_6 as ps}from"../main.js";import{m25_0 as q,m25_1 as U,m25_2 as hs,m25_3 as _s,m25_4 as gs,m25_5 as bs}from"../shared.js";import{m164_0 as V}from"../shared.js";import{m184_0 as s}from"../main.js";import{m189_0 as G,m189_1 as ks,m189_2 as Os,m189_3 as Rs,m189_4 as Bs,m189_5 as Cs}from"../shared.js";import{m77_0 as g}from"../main.js";function H({batch:t}){let[e,r]=M(0);x(()=>{let n=()=>r(a=>a+1);return addEventListener("focus",n),()=>removeEventListener("focus",n)},[]);let o=V(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return o?.content?s`
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
`:null}import{m175_0 as Q,m175_1 as Is,m175_2 as Js,m175_3 as qs,m175_4 as Us,m175_5 as Vs,m175_6 as Gs,m175_7 as Hs,m175_8 as Qs,m175_9 as zs,m175_10 as Ks,m175_11 as Xs,m175_12 as $,m175_13 as z,m175_14 as d,m175_15 as Ys,m175_16 as Zs,m175_17 as to,m175_18 as eo,m175_19 as so,m175_20 as K,m175_21 as oo,m175_22 as ro,m175_23 as ao}from"../main.js";import{m177_0 as X}from"../main.js";import{m226_0 as Y,m226_1 as uo,m226_2 as co,m226_3 as fo,m226_4 as po,m226_5 as h,m226_6 as $o,m226_7 as f,m226_8 as ho,m226_9 as _o}from"../main.js";import{m228_0 as wo,m228_1 as Z,m228_2 as yo,m228_3 as xo,m228_4 as So,m228_5 as tt,m228_6 as et}from"../main.js";import{m271_0 as S}from"../main.js";import{m284_0 as st}from"../shared.js";import{m101_0 as ot,m101_1 as Co,m101_2 as rt}from"../shared.js";import{m108_0 as at}from"../main.js";import{m138_0 as Mo,m138_1 as nt,m138_2 as mt}from"../main.js";import{m144_0 as T,m144_1 as Po}from"../main.js";var Yt=S(36),Zt=S(68),te=S(760),ee=4,it=12;function se(t){let e=t.run_seconds===null?"":` after ${d(t.run_seconds)}`,r=t.cause||t.message,o=r?`: ${r}`:"";return`${rt(t.outcome||t.phase)} on ${t.agent}${e}${o}`}function oe({job:t,attempt:e}){return s`
<a
class="cell"
href=${f("job",{id:t.id},{attempt:e.number})}
tabindex="-1"
title=${se(e)}
>
<span class="unseen">attempt ${e.number}: </span>
<${ot} outcome=${e.outcome} phase=${e.phase} />
${e.run_seconds!==null&&s`<span class="cell-time number">${d(e.run_seconds)}</span>`}
</a>
`}function re({job:t,columns:e}){let r=t.tries.slice(-e);return Array.from({length:e},(o,n)=>{let a=r[n];return s`
<td key=${n} role="cell" class="c-try">${a&&s`<${oe} job=${t} attempt=${a} />`}</td>
`})}var lt=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason),ae=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function ne({id:t,index:e,top:r,height:o,results:n,columns:a}){let m=n.row(t).value;if(!m)return null;let l=f("job",{id:t}),c=i=>{i.target.closest("a, button")||String(getSelection())||(i.metaKey||i.ctrlKey?window.open(l,"_blank","noopener"):Y(l))};return s`
<${at}
as="tr"
role="row"
aria-rowindex=${e+2}
top=${r}
height=${o}
className="row matrix-row"
onClick=${c}
>
<td role="cell" class="c-status">
<${nt} job=${m} />
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
<${T} test=${m.test} />
</a>
${ae.map(([i,u,p])=>m[i]&&s`<span class="tag" key=${i} title=${p}>${u}</span>`)}
</span>
</td>
<${re} job=${m} columns=${a} />
<td role="cell" class="c-said quiet" title=${lt(m)}>${lt(m)}</td>
<//>
`}function me({from:t,to:e},r,o,n){let a=Math.max(0,Math.floor(t/r)),m=Array.from({length:Math.max(0,Math.min(o.length,Math.ceil(e/r))-a)},(i,u)=>a+u),l=n===null?-1:o.indexOf(n.key.slice(7));if(l<0)return m;let c=[l-1,l,l+1].filter(i=>i>=0&&i<o.length);return[...new Set([...m,...c])].sort((i,u)=>i-u)}function ut({ids:t,results:e,most:r,over:o}){let n=B(null),a=B(null),m=st(a).value,l=m.width>0&&m.width<te,c=l?Zt:Yt,i=Math.min(it,Math.max(1,r)),u=Z(n.current);return R(()=>et(n.current,u)),R(()=>{a.current.style.setProperty("height",`${t.length*c}px`),n.current.style.setProperty("--tries",i)},[t.length,c,i]),s`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${n}
class=${`rows matrix ${l?"is-narrow":""} ${i>ee?"is-dense":""}`}
onFocusIn=${tt}
>
<thead role="rowgroup">
<tr role="row" class="matrix-row" aria-rowindex="1">
<th role="columnheader" scope="col">Status</th>
<th role="columnheader" scope="col">Test</th>
${Array.from({length:i},(p,_)=>s`
<th key=${_} role="columnheader" scope="col" class="c-try">
${r>it?"":s`
<span class="try-word">Attempt </span>
${_+1}
`}
</th>
`)}
<th role="columnheader" scope="col" class="c-said">Cause</th>
</tr>
</thead>
<tbody role="rowgroup" ref=${a} ...${o}>
${me(m,c,t,u).map(p=>s`
<${ne}
key=${t[p]}
id=${t[p]}
index=${p}
top=${p*c}
height=${c}
results=${e}
columns=${i}
/>
`)}
</tbody>
</table>
`}import{m124_0 as C}from"../main.js";import{m137_0 as v,m137_1 as ct,m137_2 as k}from"../main.js";import{m145_0 as ft}from"../main.js";var E=["failed","flaky","running","waiting"],ie=[["","Failed first"],["slowest","Slowest first"]],le=150;function ue(t){let e=t.get("show")??"";return{show:Object.hasOwn(P,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var pt=0;function ce(t){clearTimeout(pt),pt=setTimeout(()=>h({test:t}),le)}function fe({wanted:t,summary:e}){let r=E.includes(t.show)||!t.show?E:[...E,t.show],n=[["","all",e.total],...r.map(a=>[a,mt[a]??a,e[a]])].map(([a,m,l])=>[a,s`${m} <span class="number quiet">${$(l)}</span>`]);return s`
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
onInput=${ce}
/>
<span class="tools-end">
<${C}
label="Order"
hideLabel
options=${ie}
value=${t.sort}
onChange=${a=>h({sort:a},{push:!0})}
/>
</span>
</div>
`}var pe={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function $e({wanted:t}){let[e,r,o]=!t.test&&pe[t.show]||["search","No tests match","Try another path, or show all tests."];return s`
<${v} icon=${e} title=${r}>
<p>${o}</p>
<p>
<button type="button" class="button" onClick=${()=>h({show:"",test:""})}>
Show all
</button>
</p>
<//>
`}function de({results:t,wanted:e}){let r=w(()=>t.chosen(e),[t]),o=X(r),{most:n}=t.summary.value;return s`
${o.waiting>0&&s`
<p class="matrix-more">
<button type="button" class="pill" onClick=${o.show}>Show ${$(o.waiting)} more</button>
</p>
`}
${o.ids.length>0?s`<${ut} ids=${o.ids} results=${t} most=${n} over=${o.over} />`:s`<${$e} wanted=${e} />`}
`}function $t({results:t,query:e}){let r=ue(e);return t.loaded.value?s`
<${fe} wanted=${r} summary=${t.summary.value} />
<${de} key=${JSON.stringify(r)} results=${t} wanted=${r} />
`:s`<${k} lines=${12} />`}import{m182_0 as _r,m182_1 as dt,m182_2 as gr,m182_3 as br,m182_4 as wr,m182_5 as y}from"../main.js";import{m139_0 as ht}from"../main.js";import{m141_0 as _t,m141_1 as vr,m141_2 as kr}from"../shared.js";var O=20,gt=1.25,he=1;function _e({row:t}){let{run_seconds:e,runs:r,usual_seconds:o}=t;if(!o)return null;let n=e/r,a=Math.abs(n-o)>=he&&(n>=o*gt||n<=o/gt);return s`
<span class=${`number ${a&&n>o?"strong":"quiet"}`}>
${a?`${(n/o).toFixed(1)}\xD7 its usual ${d(o)}`:`as usual (${d(o)})`}
</span>
`}var ge=[{name:"test",title:"Test",main:!0,cell:t=>s`<${T} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>d(t.run_seconds)},{name:"bar",title:"Share",cell:t=>s`<${_t} share=${t.share} />`},{name:"share",title:"",label:"of the run time",numeric:!0,cell:t=>z(t.share)},{name:"usual",title:"Compared with usual",cell:t=>s`<${_e} row=${t} />`}];function bt({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${O}`,r=dt(e,`${t.done} ${t.failed}`),o=r.data.value,n=r.error.value;if(n&&!o)return s`<${ct} title="Run times could not be loaded" text=${n.message} again=${r.load} />`;if(!o)return s`<${k} />`;if(o.tests.length===0)return s`<${v} icon="batches" title="No test has run yet" />`;let a=new Map(o.tests.map(m=>[m.test_id,{value:m}]));return s`
<p class="slow-total">
${o.tests.length<O?"All tests":`The slowest ${O} tests`} ran
${" "}<strong class="number">${d(o.tests.reduce((m,l)=>m+l.run_seconds,0))}</strong>
${o.tests.length===O&&s` of <span class="number">${d(o.run_seconds)}</span>`}
${" "}on all agents together, all attempts counted.
</p>
<${ht}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...a.keys()]}
rowOf=${m=>a.get(m)}
columns=${ge}
hrefOf=${m=>f("job",{id:m.job_id})}
/>
`}import{m30_0 as wt}from"../shared.js";import{m198_0 as yt,m198_1 as Dr,m198_2 as xt}from"../shared.js";import{m225_0 as b,m225_1 as qr}from"../main.js";import{m258_0 as F,m258_1 as Gr,m258_2 as Hr,m258_3 as St,m258_4 as Qr}from"../main.js";import{m269_0 as Tt,m269_1 as Xr,m269_2 as Yr,m269_3 as Zr,m269_4 as N}from"../main.js";import{m24_0 as vt}from"../main.js";import{m26_0 as ra,m26_1 as kt,m26_2 as Ot,m26_3 as aa}from"../shared.js";import{m41_0 as Rt,m41_1 as ia}from"../main.js";import{m42_0 as Bt}from"../shared.js";import{m51_0 as Ct}from"../shared.js";import{m61_0 as Et,m61_1 as da,m61_2 as ha}from"../main.js";import{m147_0 as Ft}from"../main.js";var L=4;function be({held:t,rows:e}){let r=[...t.keys()];return s`
<ul class="plain batch-groups">
${r.slice(0,L).map((o,n)=>s`
<li key=${o}>
${e[n]?s`
<a href=${f("group",{id:o})}>
<${Et} org=${e[n].org_id} version=${e[n].app_version_id} />
</a>
`:s`<a href=${f("group",{id:o})}>Group</a>`}
<span class="quiet">
${e[n]?.explanation?.text??(t.get(o).waiting?"waiting":"All started")}
</span>
</li>
`)}
${r.length>L&&s`<li class="quiet">and ${$(r.length-L)} more groups</li>`}
</ul>
`}var we={build_held:({app_version_id:t})=>`build ${t} is held`,no_agent:({target:t})=>`no agent serves ${t}`,agents_paused:({target:t})=>`no active agent serves ${t}`};function ye({held:t}){y("groups"),F.ids.value;let e=[...t.keys()].map(a=>F.row(a).value),r=j(e),o=e.some(a=>a?.explanation?.eta_guessed),n=e.find(a=>a?.waiting>0&&St(a.explanation));return s`
<p class="batch-left" data-left>
${e.every(Boolean)?r===null?`Expected end not known${n?`: ${we[n.explanation.reason](n)}`:" yet"}.`:r===0?"Its last tests are running.":s`Ends in <strong class="number">${Q(r)}</strong>${o&&", a guess"}.`:"\xA0"}
</p>
<${be} held=${t} rows=${e} />
`}function xe({batch:t}){let e=[["Wait and write a JUnit file",`qgjob wait --batch ${t.id} --junit report.xml${N()}`],b("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${t.id} --wait${N()}`],["Show results, with curl",`${Tt} ${location.origin}/api/v1/batches/${t.id}/results`]];return s`
<details class="batch-commands">
<summary>Command line</summary>
<${Rt} lines=${e.filter(Boolean)} />
</details>
`}function Se({batch:t}){let e=I(t);return e?s`
<a href=${e} target="_blank" rel="noopener noreferrer">
${new URL(e).host}
<${g} name="link" />
<span class="unseen"> (opens in a new tab)</span>
</a>
`:t.url}var Te=({retries_used:t,retries_allowed:e,retry_budget:r})=>(t>0||r!==null)&&`${$(t)} of ${$(e)}`,ve=({trees:t})=>s`<span title=${yt(t)}>${xt(t)}</span>`;function Nt({batch:t,summary:e,against:r,compared:o}){let n=t.first_finished_at??t.finished_at,a=e??{...J(t),running:0,waiting:t.unfinished};return s`
<div class="batch-summary">
<${vt} group=${a} />
<div class="batch-now">
<${Bt} counts=${a} choose=${m=>h({show:m,with:""},{push:!0})} />
${e&&t.unfinished>0&&s`<${ye} held=${e.groups} />`}
</div>
<${U} batch=${t} chosen=${r} found=${o} />
<${Ct}
className="is-strip"
facts=${[["Build",s`<${kt} batch=${t} link />`],["Commit",t.commit&&s`<span class="id" title=${t.commit}>${K(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&s`<${ve} trees=${e.trees} />`],["CI run",t.url&&s`<${Se} batch=${t} />`],["Submitted",s`<${Ft} at=${t.created_at} />`],[n?"Duration":"Elapsed",s`<${Ot} batch=${t} />`],["Retries used",Te(t)]]}
/>
<${xe} batch=${t} />
</div>
`}import{m53_0 as Ia,m53_1 as Lt,m53_2 as Ja,m53_3 as qa,m53_4 as Ua,m53_5 as Mt,m53_6 as Va}from"../shared.js";import{m97_0 as At}from"../shared.js";import{m102_0 as Wt}from"../main.js";import{m104_0 as Pt}from"../main.js";import{m109_0 as jt,m109_1 as tn,m109_2 as en}from"../main.js";import{m120_0 as rn,m120_1 as Dt,m120_2 as It}from"../shared.js";import{m131_0 as mn,m131_1 as ln,m131_2 as Jt}from"../main.js";import{m140_0 as qt}from"../shared.js";import{m12_0 as Ut,m12_1 as $n}from"../shared.js";import{m216_0 as _n,m216_1 as gn,m216_2 as bn,m216_3 as wn,m216_4 as yn,m216_5 as xn,m216_6 as Sn,m216_7 as Tn,m216_8 as Vt}from"../main.js";import{m219_0 as On,m219_1 as Rn,m219_2 as Bn,m219_3 as Cn,m219_4 as En,m219_5 as Gt}from"../main.js";import{m224_0 as Ht,m224_1 as Ln,m224_2 as Mn,m224_3 as An}from"../shared.js";import{m262_0 as jn,m262_1 as Dn,m262_2 as Qt}from"../main.js";function hm({params:t}){let e=Qt(`batch:${t.id}`);e.ids.value;let r=e.row(t.id).value;return r?[r.name,r.branch].filter(Boolean).join(" on "):"Batch"}var ke=[["Retry failed jobs of this batch\u2026",void 0,"Failed jobs of this batch."],["Retry new failures of this batch\u2026","new","Failed jobs of this batch whose test did not fail in the one before."],["Retry infrastructure failures of this batch\u2026","infrastructure","Failed jobs of this batch whose agent or install failed, not the test."]];function zt(t){let e=`/api/v1/batches/${t.id}`,r=(o,n,a={})=>()=>A({action:o,within:e,what:n,...a});return[...ke.map(([o,n,a])=>t.failed>t.excused&&b("retry","batch")&&{label:o,icon:"retry",run:r("retry",a,{filter:Ht({}),failure:n})}),t.unfinished>0&&b("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:r("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function Oe({batch:t,waiting:e}){let r=`/api/v1/batches/${t.id}`;return s`
${t.failed>0&&b("retry","batch")&&s`<${Dt} within=${r}>Retry ${It(t)[1]}<//>`}
${zt(t).filter(({danger:o})=>o).map(({label:o,icon:n,run:a})=>s`
<button type="button" key=${n} class="button is-danger" onClick=${a}>
<${g} name=${n} />
${o}
</button>
`)}
${e>0&&b("priority","batch")&&s`<${jt} of=${{within:r,what:"Waiting jobs of this batch."}} />`}
<${H} batch=${t} />
<a class="button" href=${`${r}/junit`} download>
<${g} name="download" />
JUnit
</a>
`}function Kt({params:{id:t},query:e}){let r=w(Vt,[])?.failures??null,o=y(`batch:${t}`),n=y(`results:${t}`),a=w(()=>new W(n),[n]);x(()=>a.follow(),[a]);let m=o.ids.value.length>0?o.row(t).value:null;Gt("This batch",()=>m?zt(m):[]);let l=e.get("with"),{found:c,changes:i}=Ut(m,l||"previous");if(!m)return s`<${At} store=${o} kind="batch" />`;let u=a.loaded.value?a.summary.value:null,p=[{name:"results",title:"Results",count:$(m.total),body:()=>s`
<${Lt}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${m.failed} ${m.retries_used} ${i}`}
ended=${m.done}
initial=${r}
>
${(_,Xt)=>s`
<${Pt} id="failures" title="Failures" note=${Mt(_)}>${Xt()}<//>
`}
<//>
<${$t} results=${a} query=${e} />
`},{name:"changes",title:"Changes",body:()=>s`<${q} batch=${m} chosen=${l} changes=${i} />`},{name:"slowest",title:"Slowest tests",body:()=>s`<${bt} batch=${m} />`}];return s`
<${Wt}
title=${m.name}
crumb=${D(m)}
inspect=${["batch",m.id]}
note=${m.branch}
state=${s`<${wt} status=${m.status} />`}
actions=${s`<${Oe} batch=${m} waiting=${u?.waiting??m.unfinished} />`}
>
<${Jt}
many=${u?.simulated}
total=${m.total}
href=${f("batch",{id:t},{show:"simulated"})}
/>
<${Nt} batch=${m} summary=${u} against=${l||"previous"} compared=${c} />
<${qt}
label="Batch"
tabs=${p}
value=${l?"changes":e.get("view")==="slowest"?"slowest":"results"}
onChange=${_=>h({with:_==="changes"?"previous":"",view:_==="slowest"?_:""},{push:!0})}
/>
<//>
`}export{Kt as default,hm as title};
