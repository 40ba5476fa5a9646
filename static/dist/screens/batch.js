import{m286_0 as Ee,m286_1 as Fe,m286_2 as Ne,m286_3 as x,m286_4 as Le,m286_5 as Me,m286_6 as Ae,m286_7 as R,m286_8 as w,m286_9 as We,m286_10 as B,m286_11 as M}from"../main.js";import{m0_0 as De,m0_1 as Ie,m0_2 as A,m0_3 as Je,m0_4 as qe,m0_5 as Ue,m0_6 as Ve,m0_7 as Ge,m0_8 as He,m0_9 as Qe,m0_10 as ze,m0_11 as Ke,m0_12 as Xe,m0_13 as Ye,m0_14 as Ze,m0_15 as ts,m0_16 as es,m0_17 as ss,m0_18 as os}from"../main.js";import{m5_0 as W,m5_1 as P,m5_2 as ns,m5_3 as ms,m5_4 as j,m5_5 as is}from"../main.js";import{m6_0 as cs,m6_1 as fs,m6_2 as D,m6_3 as ps,m6_4 as I,m6_5 as J,m6_6 as $s}from"../main.js";import{m25_0 as q,m25_1 as U,m25_2 as _s,m25_3 as gs,m25_4 as bs,m25_5 as ws}from"../shared.js";import{m164_0 as V}from"../shared.js";import{m184_0 as s}from"../main.js";import{m189_0 as G,m189_1 as Os,m189_2 as Rs,m189_3 as Bs,m189_4 as Cs,m189_5 as Es}from"../shared.js";import{m77_0 as g}from"../main.js";function H({batch:t}){let[e,r]=M(0);x(()=>{let n=()=>r(a=>a+1);return addEventListener("focus",n),()=>removeEventListener("focus",n)},[]);let o=V(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return o?.content?s`
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
`:null}import{m175_0 as Q,m175_1 as Js,m175_2 as qs,m175_3 as Us,m175_4 as Vs,m175_5 as z,m175_6 as Gs,m175_7 as Hs,m175_8 as Qs,m175_9 as zs,m175_10 as Ks,m175_11 as Xs,m175_12 as f,m175_13 as K,m175_14 as d,m175_15 as Ys,m175_16 as Zs,m175_17 as to,m175_18 as eo,m175_19 as so,m175_20 as X,m175_21 as oo,m175_22 as ro,m175_23 as ao}from"../main.js";import{m177_0 as Y}from"../main.js";import{m226_0 as Z,m226_1 as uo,m226_2 as co,m226_3 as fo,m226_4 as po,m226_5 as h,m226_6 as $o,m226_7 as p,m226_8 as ho,m226_9 as _o}from"../main.js";import{m228_0 as wo,m228_1 as tt,m228_2 as yo,m228_3 as xo,m228_4 as So,m228_5 as et,m228_6 as st}from"../main.js";import{m271_0 as S}from"../main.js";import{m284_0 as ot}from"../shared.js";import{m101_0 as rt,m101_1 as Co,m101_2 as at}from"../shared.js";import{m108_0 as nt}from"../main.js";import{m138_0 as Mo,m138_1 as mt,m138_2 as it}from"../main.js";import{m144_0 as v,m144_1 as Po}from"../main.js";var Zt=S(36),te=S(68),ee=S(760),se=4,lt=12;function oe(t){let e=t.run_seconds===null?"":` after ${d(t.run_seconds)}`,r=t.cause||t.message,o=r?`: ${r}`:"";return`${at(t.outcome||t.phase)} on ${t.agent}${e}${o}`}function re({job:t,attempt:e}){return s`
<a
class="cell"
href=${p("job",{id:t.id},{attempt:e.number})}
tabindex="-1"
title=${oe(e)}
>
<span class="unseen">attempt ${e.number}: </span>
<${rt} outcome=${e.outcome} phase=${e.phase} />
${e.run_seconds!==null&&s`<span class="cell-time number">${d(e.run_seconds)}</span>`}
</a>
`}function ae({job:t,columns:e}){let r=t.tries.slice(-e);return Array.from({length:e},(o,n)=>{let a=r[n];return s`
<td key=${n} role="cell" class="c-try">${a&&s`<${re} job=${t} attempt=${a} />`}</td>
`})}var ut=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason),ne=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function me({id:t,index:e,top:r,height:o,results:n,columns:a}){let m=n.row(t).value;if(!m)return null;let l=p("job",{id:t}),c=i=>{i.target.closest("a, button")||String(getSelection())||(i.metaKey||i.ctrlKey?window.open(l,"_blank","noopener"):Z(l))};return s`
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
${ne.map(([i,u,$])=>m[i]&&s`<span class="tag" key=${i} title=${$}>${u}</span>`)}
</span>
</td>
<${ae} job=${m} columns=${a} />
<td role="cell" class="c-said quiet" title=${ut(m)}>${ut(m)}</td>
<//>
`}function ie({from:t,to:e},r,o,n){let a=Math.max(0,Math.floor(t/r)),m=Array.from({length:Math.max(0,Math.min(o.length,Math.ceil(e/r))-a)},(i,u)=>a+u),l=n===null?-1:o.indexOf(n.key.slice(7));if(l<0)return m;let c=[l-1,l,l+1].filter(i=>i>=0&&i<o.length);return[...new Set([...m,...c])].sort((i,u)=>i-u)}function ct({ids:t,results:e,most:r,over:o}){let n=B(null),a=B(null),m=ot(a).value,l=m.width>0&&m.width<ee,c=l?te:Zt,i=Math.min(lt,Math.max(1,r)),u=tt(n.current);return R(()=>st(n.current,u)),R(()=>{a.current.style.setProperty("height",`${t.length*c}px`),n.current.style.setProperty("--tries",i)},[t.length,c,i]),s`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${n}
class=${`rows matrix ${l?"is-narrow":""} ${i>se?"is-dense":""}`}
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
${ie(m,c,t,u).map($=>s`
<${me}
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
`}import{m124_0 as C}from"../main.js";import{m137_0 as T,m137_1 as ft,m137_2 as k}from"../main.js";import{m145_0 as pt}from"../main.js";var E=["failed","flaky","running","waiting"],le=[["","Failed first"],["slowest","Slowest first"]],ue=150;function ce(t){let e=t.get("show")??"";return{show:Object.hasOwn(P,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var $t=0;function fe(t){clearTimeout($t),$t=setTimeout(()=>h({test:t}),ue)}function pe({wanted:t,summary:e}){let r=E.includes(t.show)||!t.show?E:[...E,t.show],n=[["","all",e.total],...r.map(a=>[a,it[a]??a,e[a]])].map(([a,m,l])=>[a,s`${m} <span class="number quiet">${f(l)}</span>`]);return s`
<div class="page-tools matrix-tools">
<${C}
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
onInput=${fe}
/>
<span class="tools-end">
<${C}
label="Order"
hideLabel
options=${le}
value=${t.sort}
onChange=${a=>h({sort:a},{push:!0})}
/>
</span>
</div>
`}var $e={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function de({wanted:t}){let[e,r,o]=!t.test&&$e[t.show]||["search","No tests match","Try another path, or show all tests."];return s`
<${T} icon=${e} title=${r}>
<p>${o}</p>
<p>
<button type="button" class="button" onClick=${()=>h({show:"",test:""})}>
Show all
</button>
</p>
<//>
`}function he({results:t,wanted:e}){let r=w(()=>t.chosen(e),[t]),o=Y(r),{most:n}=t.summary.value;return s`
${o.waiting>0&&s`
<p class="matrix-more">
<button type="button" class="pill" onClick=${o.show}>Show ${f(o.waiting)} more</button>
</p>
`}
${o.ids.length>0?s`<${ct} ids=${o.ids} results=${t} most=${n} over=${o.over} />`:s`<${de} wanted=${e} />`}
`}function dt({results:t,query:e}){let r=ce(e);return t.loaded.value?s`
<${pe} wanted=${r} summary=${t.summary.value} />
<${he} key=${JSON.stringify(r)} results=${t} wanted=${r} />
`:s`<${k} lines=${12} />`}import{m182_0 as _r,m182_1 as ht,m182_2 as gr,m182_3 as br,m182_4 as wr,m182_5 as y}from"../main.js";import{m139_0 as _t}from"../main.js";import{m141_0 as gt,m141_1 as Tr,m141_2 as kr}from"../shared.js";var O=20,bt=1.25,_e=1;function ge({row:t}){let{run_seconds:e,runs:r,usual_seconds:o}=t;if(!o)return null;let n=e/r,a=Math.abs(n-o)>=_e&&(n>=o*bt||n<=o/bt);return s`
<span class=${`number ${a&&n>o?"strong":"quiet"}`}>
${a?`${(n/o).toFixed(1)}\xD7 its usual ${d(o)}`:`as usual (${d(o)})`}
</span>
`}var be=[{name:"test",title:"Test",main:!0,cell:t=>s`<${v} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>d(t.run_seconds)},{name:"bar",title:"Share",cell:t=>s`<${gt} share=${t.share} />`},{name:"share",title:"",label:"of the run time",numeric:!0,cell:t=>K(t.share)},{name:"usual",title:"Compared with usual",cell:t=>s`<${ge} row=${t} />`}];function wt({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${O}`,r=ht(e,`${t.done} ${t.failed}`),o=r.data.value,n=r.error.value;if(n&&!o)return s`<${ft} title="Run times could not be loaded" text=${n.message} again=${r.load} />`;if(!o)return s`<${k} />`;if(o.tests.length===0)return s`<${T} icon="batches" title="No test has run yet" />`;let a=new Map(o.tests.map(m=>[m.test_id,{value:m}]));return s`
<p class="slow-total">
${o.tests.length<O?"All tests":`The slowest ${O} tests`} ran
${" "}<strong class="number">${d(o.tests.reduce((m,l)=>m+l.run_seconds,0))}</strong>
${o.tests.length===O&&s` of <span class="number">${d(o.run_seconds)}</span>`}
${" "}on all agents together, all attempts counted.
</p>
<${_t}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...a.keys()]}
rowOf=${m=>a.get(m)}
columns=${be}
hrefOf=${m=>p("job",{id:m.job_id})}
/>
`}import{m30_0 as yt}from"../shared.js";import{m198_0 as xt,m198_1 as Dr,m198_2 as St}from"../shared.js";import{m225_0 as b,m225_1 as qr}from"../main.js";import{m258_0 as F,m258_1 as Gr,m258_2 as Hr,m258_3 as vt,m258_4 as Qr}from"../main.js";import{m269_0 as Tt,m269_1 as Xr,m269_2 as Yr,m269_3 as Zr,m269_4 as N}from"../main.js";import{m24_0 as kt}from"../main.js";import{m26_0 as ra,m26_1 as Ot,m26_2 as Rt,m26_3 as aa}from"../shared.js";import{m41_0 as Bt,m41_1 as ia}from"../main.js";import{m42_0 as Ct}from"../shared.js";import{m51_0 as Et}from"../shared.js";import{m61_0 as Ft,m61_1 as da,m61_2 as ha}from"../main.js";import{m147_0 as Nt}from"../main.js";var L=4;function we({held:t,rows:e}){let r=[...t.keys()];return s`
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
`}var ye={build_held:({app_version_id:t})=>`build ${t} is held`,no_agent:({target:t})=>`no agent serves ${t}`,agents_paused:({target:t})=>`no active agent serves ${t}`};function xe({held:t}){y("groups"),F.ids.value;let e=[...t.keys()].map(a=>F.row(a).value),r=j(e),o=e.some(a=>a?.explanation?.eta_guessed),n=e.find(a=>a?.waiting>0&&vt(a.explanation));return s`
<p class="batch-left" data-left>
${e.every(Boolean)?r===null?`Expected end not known${n?`: ${ye[n.explanation.reason](n)}`:" yet"}.`:r===0?"Its last tests are running.":s`Ends in <strong class="number">${Q(r)}</strong>${o&&", a guess"}.`:"\xA0"}
</p>
<${we} held=${t} rows=${e} />
`}function Se({batch:t}){let e=[["Wait and write a JUnit file",`qgjob wait --batch ${t.id} --junit report.xml${N()}`],b("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${t.id} --wait${N()}`],["Show results, with curl",`${Tt} ${location.origin}/api/v1/batches/${t.id}/results`]];return s`
<details class="batch-commands">
<summary>Command line</summary>
<${Bt} lines=${e.filter(Boolean)} />
</details>
`}function ve({batch:t}){let e=I(t);return e?s`
<a href=${e} target="_blank" rel="noopener noreferrer">
${new URL(e).host}
<${g} name="link" />
<span class="unseen"> (opens in a new tab)</span>
</a>
`:t.url}var Te=({retries_used:t,retries_allowed:e,retry_budget:r})=>(t>0||r!==null)&&`${f(t)} of ${f(e)}`,ke=({trees:t})=>s`<span title=${xt(t)}>${St(t)}</span>`;function Lt({batch:t,summary:e,against:r,compared:o}){let n=t.first_finished_at??t.finished_at,a=e??{...J(t),running:0,waiting:t.unfinished};return s`
<div class="batch-summary">
<${kt} group=${a} />
<div class="batch-now">
<${Ct} counts=${a} choose=${m=>h({show:m,with:""},{push:!0})} />
${e&&t.unfinished>0&&s`<${xe} held=${e.groups} />`}
</div>
<${U} batch=${t} chosen=${r} found=${o} />
<${Et}
className="is-strip"
facts=${[["Build",s`<${Ot} batch=${t} link />`],["Commit",t.commit&&s`<span class="id" title=${t.commit}>${X(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&s`<${ke} trees=${e.trees} />`],["CI run",t.url&&s`<${ve} batch=${t} />`],["Submitted",s`<${Nt} at=${t.created_at} />`],[n?"Duration":"Elapsed",s`<${Rt} batch=${t} />`],["Retries used",Te(t)]]}
/>
<${Se} batch=${t} />
</div>
`}import{m53_0 as Ia,m53_1 as Mt,m53_2 as Ja,m53_3 as qa,m53_4 as Ua,m53_5 as At,m53_6 as Va}from"../shared.js";import{m97_0 as Wt}from"../shared.js";import{m102_0 as Pt}from"../main.js";import{m104_0 as jt}from"../main.js";import{m109_0 as Dt,m109_1 as tn,m109_2 as en}from"../main.js";import{m120_0 as rn,m120_1 as It,m120_2 as Jt}from"../shared.js";import{m131_0 as qt,m131_1 as mn}from"../main.js";import{m140_0 as Ut}from"../shared.js";import{m12_0 as Vt,m12_1 as pn}from"../shared.js";import{m216_0 as hn,m216_1 as _n,m216_2 as gn,m216_3 as bn,m216_4 as wn,m216_5 as yn,m216_6 as xn,m216_7 as Sn,m216_8 as Gt}from"../main.js";import{m219_0 as kn,m219_1 as On,m219_2 as Rn,m219_3 as Bn,m219_4 as Cn,m219_5 as Ht}from"../main.js";import{m224_0 as Qt,m224_1 as Nn,m224_2 as Ln}from"../shared.js";import{m262_0 as Wn,m262_1 as Pn,m262_2 as zt}from"../main.js";function $m({params:t}){let e=zt(`batch:${t.id}`);e.ids.value;let r=e.row(t.id).value;return r?[r.name,r.branch].filter(Boolean).join(" on "):"Batch"}var Oe=[["Retry failed jobs of this batch\u2026",void 0,"Failed jobs of this batch."],["Retry new failures of this batch\u2026","new","Failed jobs of this batch whose test did not fail in the one before."],["Retry infrastructure failures of this batch\u2026","infrastructure","Failed jobs of this batch whose agent or install failed, not the test."]];function Kt(t){let e=`/api/v1/batches/${t.id}`,r=(o,n,a={})=>()=>A({action:o,within:e,what:n,...a});return[...Oe.map(([o,n,a])=>t.failed>t.excused&&b("retry","batch")&&{label:o,icon:"retry",run:r("retry",a,{filter:Qt({}),failure:n})}),t.unfinished>0&&b("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:r("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function Re({batch:t,waiting:e}){let r=`/api/v1/batches/${t.id}`;return s`
${t.failed>0&&b("retry","batch")&&s`<${It} within=${r}>Retry ${Jt(t)[1]}<//>`}
${Kt(t).filter(({danger:o})=>o).map(({label:o,icon:n,run:a})=>s`
<button type="button" key=${n} class="button is-danger" onClick=${a}>
<${g} name=${n} />
${o}
</button>
`)}
${e>0&&b("priority","batch")&&s`<${Dt} of=${{within:r,what:"Waiting jobs of this batch."}} />`}
<${H} batch=${t} />
<a class="button" href=${`${r}/junit`} download>
<${g} name="download" />
JUnit
</a>
`}function Xt({params:{id:t},query:e}){let r=w(Gt,[])?.failures??null,o=y(`batch:${t}`),n=y(`results:${t}`),a=w(()=>new W(n),[n]);x(()=>a.follow(),[a]);let m=o.ids.value.length>0?o.row(t).value:null;Ht("This batch",()=>m?Kt(m):[]);let l=e.get("with"),{found:c,changes:i}=Vt(m,l||"previous");if(!m)return s`<${Wt} store=${o} kind="batch" />`;let u=a.loaded.value?a.summary.value:null,$=[{name:"results",title:"Results",count:f(m.total),body:()=>s`
<${Mt}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${m.failed} ${m.retries_used} ${i}`}
ended=${m.done}
initial=${r}
>
${(_,Yt)=>s`
<${jt} id="failures" title="Failures" note=${At(_)}>${Yt()}<//>
`}
<//>
<${dt} results=${a} query=${e} />
`},{name:"changes",title:"Changes",body:()=>s`<${q} batch=${m} chosen=${l} changes=${i} />`},{name:"slowest",title:"Slowest tests",body:()=>s`<${wt} batch=${m} />`}];return s`
<${Pt}
title=${m.name}
crumb=${D(m)}
inspect=${["batch",m.id]}
note=${m.branch}
state=${s`<${yt} status=${m.status} />`}
actions=${s`<${Re} batch=${m} waiting=${u?.waiting??m.unfinished} />`}
>
${u?.simulated>0&&s`
<${qt}>
${f(u.simulated)} of ${z(m.total,"test")} simulated, not run.${" "}
<a href=${p("batch",{id:t},{show:"simulated"})}>Show simulated</a>
<//>
`}
<${Lt} batch=${m} summary=${u} against=${l||"previous"} compared=${c} />
<${Ut}
label="Batch"
tabs=${$}
value=${l?"changes":e.get("view")==="slowest"?"slowest":"results"}
onChange=${_=>h({with:_==="changes"?"previous":"",view:_==="slowest"?_:""},{push:!0})}
/>
<//>
`}export{Xt as default,$m as title};
