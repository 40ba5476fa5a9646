import{m271_0 as ke,m271_1 as ve,m271_2 as Oe,m271_3 as y,m271_4 as Re,m271_5 as Be,m271_6 as Ce,m271_7 as O,m271_8 as b,m271_9 as Fe,m271_10 as R,m271_11 as I}from"../main.js";import{m0_0 as Le,m0_1 as B,m0_2 as Ae,m0_3 as Me,m0_4 as We,m0_5 as Pe,m0_6 as Ie,m0_7 as je,m0_8 as De,m0_9 as Je,m0_10 as qe,m0_11 as Ue,m0_12 as Ge,m0_13 as He,m0_14 as Ve,m0_15 as Qe}from"../main.js";import{m5_0 as j,m5_1 as D,m5_2 as Xe,m5_3 as Ye,m5_4 as J,m5_5 as Ze}from"../main.js";import{m6_0 as ss,m6_1 as os,m6_2 as q,m6_3 as C,m6_4 as rs,m6_5 as as,m6_6 as U}from"../shared.js";import{m22_0 as G,m22_1 as is,m22_2 as ls,m22_3 as F}from"../shared.js";import{m154_0 as H}from"../shared.js";import{m174_0 as s}from"../main.js";import{m179_0 as V,m179_1 as ds,m179_2 as _s,m179_3 as gs}from"../shared.js";import{m71_0 as _}from"../main.js";function Q({batch:t}){let[e,r]=I(0);y(()=>{let n=()=>r(m=>m+1);return addEventListener("focus",n),()=>removeEventListener("focus",n)},[]);let o=H(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return o?.content?s`
<a
class="button"
href=${`${o.content.url}${V}index.html`}
target="_blank"
rel="noopener noreferrer"
>
<${_} name="link" />
Open report
<span class="unseen"> (opens in a new tab)</span>
</a>
`:null}import{m165_0 as Bs,m165_1 as Cs,m165_2 as Fs,m165_3 as z,m165_4 as Es,m165_5 as K,m165_6 as Ns,m165_7 as Ls,m165_8 as p,m165_9 as X,m165_10 as h,m165_11 as As,m165_12 as Ms,m165_13 as Ws,m165_14 as Ps,m165_15 as Y,m165_16 as Is,m165_17 as js}from"../main.js";import{m167_0 as Z}from"../main.js";import{m213_0 as tt,m213_1 as Gs,m213_2 as Hs,m213_3 as Vs,m213_4 as Qs,m213_5 as d,m213_6 as zs,m213_7 as f,m213_8 as Ks,m213_9 as Xs}from"../main.js";import{m215_0 as to,m215_1 as et,m215_2 as eo,m215_3 as so,m215_4 as oo,m215_5 as st,m215_6 as ot}from"../main.js";import{m257_0 as x}from"../main.js";import{m269_0 as rt}from"../shared.js";import{m93_0 as at,m93_1 as nt}from"../shared.js";import{m100_0 as mt}from"../main.js";import{m129_0 as $o,m129_1 as it,m129_2 as lt}from"../main.js";import{m135_0 as S}from"../main.js";var Qt=x(36),zt=x(68),Kt=x(760),Xt=4,ut=12;function Yt(t){let e=t.run_seconds===null?"":` after ${h(t.run_seconds)}`,r=t.cause||t.message,o=r?`: ${r}`:"";return`${nt(t.outcome||t.phase)} on ${t.agent}${e}${o}`}function Zt({job:t,attempt:e}){return s`
<a
class="cell"
href=${f("job",{id:t.id},{attempt:e.number})}
tabindex="-1"
title=${Yt(e)}
>
<span class="unseen">attempt ${e.number}: </span>
<${at} outcome=${e.outcome} phase=${e.phase} />
${e.run_seconds!==null&&s`<span class="cell-time number">${h(e.run_seconds)}</span>`}
</a>
`}function te({job:t,columns:e}){let r=t.tries.slice(-e);return Array.from({length:e},(o,n)=>{let m=r[n];return s`
<td key=${n} role="cell" class="c-try">${m&&s`<${Zt} job=${t} attempt=${m} />`}</td>
`})}var ct=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason),ee=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function se({id:t,index:e,top:r,height:o,results:n,columns:m}){let a=n.row(t).value;if(!a)return null;let l=f("job",{id:t}),u=i=>{i.target.closest("a, button")||String(getSelection())||(i.metaKey||i.ctrlKey?window.open(l,"_blank","noopener"):tt(l))};return s`
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
<${it} job=${a} />
</td>
<td role="cell" class="c-test">
<span class="line">
<a
class="row-link"
data-row=${`result/${t}`}
data-failed=${a.status==="failed"?"":void 0}
tabindex="-1"
href=${l}
>
<${S} test=${a.test} />
</a>
${ee.map(([i,c,$])=>a[i]&&s`<span class="tag" key=${i} title=${$}>${c}</span>`)}
</span>
</td>
<${te} job=${a} columns=${m} />
<td role="cell" class="c-said quiet" title=${ct(a)}>${ct(a)}</td>
<//>
`}function oe({from:t,to:e},r,o,n){let m=Math.max(0,Math.floor(t/r)),a=Array.from({length:Math.max(0,Math.min(o.length,Math.ceil(e/r))-m)},(i,c)=>m+c),l=n===null?-1:o.indexOf(n.key.slice(7));if(l<0)return a;let u=[l-1,l,l+1].filter(i=>i>=0&&i<o.length);return[...new Set([...a,...u])].sort((i,c)=>i-c)}function pt({ids:t,results:e,most:r,over:o}){let n=R(null),m=R(null),a=rt(m).value,l=a.width>0&&a.width<Kt,u=l?zt:Qt,i=Math.min(ut,Math.max(1,r)),c=et(n.current);return O(()=>ot(n.current,c)),O(()=>{m.current.style.setProperty("height",`${t.length*u}px`),n.current.style.setProperty("--tries",i)},[t.length,u,i]),s`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${n}
class=${`rows matrix ${l?"is-narrow":""} ${i>Xt?"is-dense":""}`}
onFocusIn=${st}
>
<thead role="rowgroup">
<tr role="row" class="matrix-row" aria-rowindex="1">
<th role="columnheader" scope="col">Status</th>
<th role="columnheader" scope="col">Test</th>
${Array.from({length:i},($,P)=>s`
<th key=${P} role="columnheader" scope="col" class="c-try">
${r>ut?"":s`
<span class="try-word">Attempt </span>
${P+1}
`}
</th>
`)}
<th role="columnheader" scope="col" class="c-said">Cause</th>
</tr>
</thead>
<tbody role="rowgroup" ref=${m} ...${o}>
${oe(a,u,t,c).map($=>s`
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
`}import{m115_0 as E}from"../main.js";import{m128_0 as T,m128_1 as ft,m128_2 as k}from"../main.js";import{m136_0 as $t}from"../main.js";var N=["failed","flaky","running","waiting"],re=[["","Failed first"],["slowest","Slowest first"]],ae=150;function ne(t){let e=t.get("show")??"";return{show:Object.hasOwn(D,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var ht=0;function me(t){clearTimeout(ht),ht=setTimeout(()=>d({test:t}),ae)}function ie({wanted:t,summary:e}){let r=N.includes(t.show)||!t.show?N:[...N,t.show],n=[["","all",e.total],...r.map(m=>[m,lt[m]??m,e[m]])].map(([m,a,l])=>[m,s`${a} <span class="number quiet">${p(l)}</span>`]);return s`
<div class="page-tools matrix-tools">
<${E}
label="Which"
hideLabel
options=${n}
value=${t.show}
onChange=${m=>d({show:m},{push:!0})}
/>
<${$t}
id="result-search"
label="Filter by test path"
text=${t.test}
onInput=${me}
/>
<span class="tools-end">
<${E}
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
`}function ce({results:t,wanted:e}){let r=b(()=>t.chosen(e),[t]),o=Z(r),{most:n}=t.summary.value;return s`
${o.waiting>0&&s`
<p class="matrix-more">
<button type="button" class="pill" onClick=${o.show}>Show ${p(o.waiting)} more</button>
</p>
`}
${o.ids.length>0?s`<${pt} ids=${o.ids} results=${t} most=${n} over=${o.over} />`:s`<${ue} wanted=${e} />`}
`}function dt({results:t,query:e}){let r=ne(e);return t.loaded.value?s`
<${ie} wanted=${r} summary=${t.summary.value} />
<${ce} key=${JSON.stringify(r)} results=${t} wanted=${r} />
`:s`<${k} lines=${12} />`}import{m172_0 as Ko,m172_1 as _t,m172_2 as Xo,m172_3 as Yo,m172_4 as Zo,m172_5 as w}from"../main.js";import{m130_0 as gt}from"../main.js";import{m132_0 as bt,m132_1 as rr,m132_2 as ar}from"../shared.js";var v=20,wt=1.25,pe=1;function fe({row:t}){let{run_seconds:e,runs:r,usual_seconds:o}=t;if(!o)return null;let n=e/r,m=Math.abs(n-o)>=pe&&(n>=o*wt||n<=o/wt);return s`
<span class=${`number ${m&&n>o?"strong":"quiet"}`}>
${m?`${(n/o).toFixed(1)}\xD7 its usual ${h(o)}`:`as usual (${h(o)})`}
</span>
`}var $e=[{name:"test",title:"Test",main:!0,cell:t=>s`<${S} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>h(t.run_seconds)},{name:"bar",title:"Share",cell:t=>s`<${bt} share=${t.share} />`},{name:"share",title:"",label:"of the run time",numeric:!0,cell:t=>X(t.share)},{name:"usual",title:"Compared with usual",cell:t=>s`<${fe} row=${t} />`}];function yt({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${v}`,r=_t(e,`${t.done} ${t.failed}`),o=r.data.value,n=r.error.value;if(n&&!o)return s`<${ft} title="Run times could not be loaded" text=${n.message} again=${r.load} />`;if(!o)return s`<${k} />`;if(o.tests.length===0)return s`<${T} icon="batches" title="No test has run yet" />`;let m=new Map(o.tests.map(a=>[a.test_id,{value:a}]));return s`
<p class="slow-total">
${o.tests.length<v?"All tests":`The slowest ${v} tests`} ran
${" "}<strong class="number">${h(o.tests.reduce((a,l)=>a+l.run_seconds,0))}</strong>
${o.tests.length===v&&s` of <span class="number">${h(o.run_seconds)}</span>`}
${" "}on all agents together, all attempts counted.
</p>
<${gt}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...m.keys()]}
rowOf=${a=>m.get(a)}
columns=${$e}
hrefOf=${a=>f("job",{id:a.job_id})}
/>
`}import{m27_0 as xt}from"../shared.js";import{m187_0 as St,m187_1 as br,m187_2 as Tt}from"../shared.js";import{m212_0 as g,m212_1 as xr}from"../main.js";import{m244_0 as L,m244_1 as kr,m244_2 as vr,m244_3 as Or}from"../main.js";import{m255_0 as kt,m255_1 as Cr,m255_2 as Fr,m255_3 as Er,m255_4 as A}from"../main.js";import{m21_0 as vt}from"../main.js";import{m23_0 as Wr,m23_1 as Ot,m23_2 as Rt}from"../shared.js";import{m36_0 as Bt,m36_1 as jr}from"../main.js";import{m37_0 as Ct}from"../shared.js";import{m46_0 as Ft}from"../shared.js";import{m55_0 as Et,m55_1 as Vr}from"../main.js";import{m138_0 as Nt}from"../main.js";var M=4;function he({held:t,rows:e}){let r=[...t.keys()];return s`
<ul class="plain batch-groups">
${r.slice(0,M).map((o,n)=>s`
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
${r.length>M&&s`<li class="quiet">and ${p(r.length-M)} more groups</li>`}
</ul>
`}function de({held:t}){w("groups"),L.ids.value;let e=[...t.keys()].map(n=>L.row(n).value),r=J(e),o=e.some(n=>n?.explanation?.eta_guessed);return s`
<p class="batch-left" data-left>
${r===null?"Expected end not known yet.":s`Ends in about <strong class="number">${K(r)}</strong>${o&&", a guess"}.`}
</p>
<${he} held=${t} rows=${e} />
`}function _e({batch:t}){let e=[["Wait and write a JUnit file",`qgjob wait --batch ${t.id} --junit report.xml${A()}`],g("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${t.id} --wait${A()}`],["Show results, with curl",`${kt} ${location.origin}/api/v1/batches/${t.id}/results`]];return s`
<details class="batch-commands">
<summary>Command line</summary>
<${Bt} lines=${e.filter(Boolean)} />
</details>
`}function ge({batch:t}){let e=U(t);return e?s`
<a href=${e} target="_blank" rel="noopener noreferrer">
${new URL(e).host}
<${_} name="link" />
<span class="unseen"> (opens in a new tab)</span>
</a>
`:t.url}var be=({retries_used:t,retry_budget:e})=>e===null?t>0&&`${p(t)}`:`${p(t)} of ${p(e)}`,we=({trees:t})=>s`<span title=${St(t)}>${Tt(t)}</span>`;function Lt({batch:t,summary:e}){let r=e??{...t,running:0,waiting:t.unfinished};return s`
<div class="batch-summary">
<${vt} group=${r} />
<div class="batch-now">
<${Ct} counts=${r} choose=${o=>d({show:o,with:""},{push:!0})} />
${e&&t.unfinished>0&&s`<${de} held=${e.groups} />`}
</div>
<${Ft}
className="is-strip"
facts=${[["Build",s`<${Ot} batch=${t} link />`],["Branch",t.branch],["Commit",t.commit&&s`<span class="id" title=${t.commit}>${Y(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&s`<${we} trees=${e.trees} />`],["CI run",t.url&&s`<${ge} batch=${t} />`],["Submitted",s`<${Nt} at=${t.created_at} />`],[t.finished_at?"Duration":"Elapsed",s`<${Rt} batch=${t} />`],["Retries used",be(t)],["Failed in quarantine",t.excused>0&&s`<span title="These do not fail the batch">${p(t.excused)}</span>`]]}
/>
<${_e} batch=${t} />
</div>
`}import{m47_0 as _a,m47_1 as At,m47_2 as ga,m47_3 as ba,m47_4 as Mt}from"../shared.js";import{m89_0 as W}from"../main.js";import{m90_0 as Wt}from"../shared.js";import{m94_0 as Pt}from"../main.js";import{m96_0 as It}from"../main.js";import{m101_0 as jt}from"../shared.js";import{m122_0 as Dt}from"../main.js";import{m131_0 as Jt}from"../shared.js";import{m204_0 as Ma,m204_1 as Wa,m204_2 as Pa,m204_3 as Ia,m204_4 as ja,m204_5 as Da,m204_6 as Ja,m204_7 as qa,m204_8 as qt}from"../main.js";import{m207_0 as Ha,m207_1 as Va,m207_2 as Qa,m207_3 as za,m207_4 as Ka,m207_5 as Ut}from"../main.js";import{m248_0 as Za,m248_1 as tn,m248_2 as Gt}from"../main.js";function Bn({params:t}){let e=Gt(`batch:${t.id}`);e.ids.value;let r=e.row(t.id).value;return r?[C(r),r.branch].filter(Boolean).join(" on "):"Batch"}function Ht(t){let e=`/api/v1/batches/${t.id}`,r=(o,n,m={})=>()=>B({action:o,within:e,what:n,...m});return[t.failed>0&&g("retry","batch")&&{label:`Retry ${p(t.failed)} failed\u2026`,icon:"retry",run:r("retry","Failed jobs of this batch.",{filter:{status:"failed"}})},t.unfinished>0&&g("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:r("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}var ye=t=>[{label:"New failures only\u2026",run:()=>F(t,"new")},{label:"Infrastructure failures only\u2026",run:()=>F(t,"infrastructure")}];function xe({batch:t,waiting:e}){let r=`/api/v1/batches/${t.id}`;return s`
${Ht(t).map(({label:o,icon:n,run:m,danger:a})=>s`
<button type="button" key=${n} class=${`button ${a?"is-danger":""}`} onClick=${m}>
<${_} name=${n} />
${o}
</button>
`)}
${t.failed>0&&g("retry","batch")&&s`
<${W} label="Retry only" items=${()=>ye(t)}>
Retry only…
<${_} name="down" />
<//>
`}
${e>0&&g("priority","batch")&&s`
<${W}
label="Priority"
items=${jt(null,o=>B({action:"priority",within:r,priority:o,what:"Waiting jobs of this batch."}))}
>
Priority…
<//>
`}
<${Q} batch=${t} />
<a class="button" href=${`${r}/junit`} download>
<${_} name="download" />
JUnit
</a>
`}function Vt({params:{id:t},query:e}){let r=b(qt,[])?.failures??null,o=w(`batch:${t}`),n=w(`results:${t}`),m=b(()=>new j(n),[n]);y(()=>m.follow(),[m]);let a=o.ids.value.length>0?o.row(t).value:null;if(Ut("This batch",()=>a?Ht(a):[]),!a)return s`<${Wt} store=${o} kind="batch" />`;let l=e.get("with"),u=m.loaded.value?m.summary.value:null,i=[{name:"results",title:"Results",count:p(a.total),body:()=>s`<${dt} results=${m} query=${e} />`},{name:"changes",title:"Changes",body:()=>s`<${G} batch=${a} chosen=${l} />`},{name:"slowest",title:"Slowest tests",body:()=>s`<${yt} batch=${a} />`}];return s`
<${Pt}
title=${C(a)}
crumb=${q(a)}
inspect=${["batch",a.id]}
note=${a.branch}
state=${s`<${xt} batch=${a} />`}
actions=${s`<${xe} batch=${a} waiting=${u?.waiting??a.unfinished} />`}
>
${u?.simulated>0&&s`
<${Dt}>
${p(u.simulated)} of ${z(a.total,"test")} simulated, not run.${" "}
<a href=${f("batch",{id:t},{show:"simulated"})}>Show simulated</a>
<//>
`}
<${Lt} batch=${a} summary=${u} />
<${At}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${a.failed} ${a.retries_used}`}
ended=${a.done}
initial=${r}
>
${(c,$)=>s`
<${It} id="failures" title="Failures" note=${Mt(c)}>${$}<//>
`}
<//>
<${Jt}
label="Batch"
tabs=${i}
value=${l?"changes":e.get("view")==="slowest"?"slowest":"results"}
onChange=${c=>d({with:c==="changes"?"previous":"",view:c==="slowest"?c:""},{push:!0})}
/>
<//>
`}export{Vt as default,Bn as title};
