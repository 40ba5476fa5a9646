import{m290_0 as me,m290_1 as ie,m290_2 as le,m290_3 as S,m290_4 as ce,m290_5 as ue,m290_6 as fe,m290_7 as k,m290_8 as d,m290_9 as pe,m290_10 as C,m290_11 as A}from"../main.js";import{m0_0 as _e,m0_1 as de,m0_2 as L,m0_3 as be,m0_4 as we,m0_5 as ge,m0_6 as ye,m0_7 as xe,m0_8 as Se,m0_9 as Te,m0_10 as Re,m0_11 as Oe,m0_12 as ve,m0_13 as ke,m0_14 as Ce,m0_15 as Be,m0_16 as Ee,m0_17 as Fe,m0_18 as Me}from"../main.js";import{m6_0 as P,m6_1 as W,m6_2 as Le,m6_3 as Pe,m6_4 as We,m6_5 as je}from"../main.js";import{m7_0 as Je,m7_1 as He,m7_2 as j,m7_3 as Ve,m7_4 as Ue,m7_5 as Ge,m7_6 as qe}from"../main.js";import{m26_0 as I,m26_1 as Ke,m26_2 as Xe,m26_3 as Ye,m26_4 as Ze,m26_5 as ts}from"../shared.js";import{m166_0 as D}from"../shared.js";import{m186_0 as a}from"../main.js";import{m191_0 as J,m191_1 as ms,m191_2 as is,m191_3 as ls,m191_4 as cs,m191_5 as us}from"../shared.js";import{m78_0 as b}from"../main.js";function H({batch:t}){let[e,o]=A(0);S(()=>{let r=()=>o(n=>n+1);return addEventListener("focus",r),()=>removeEventListener("focus",r)},[]);let s=D(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return s?.content?a`
<a
class="button"
href=${`${s.content.url}${J}index.html`}
target="_blank"
rel="noopener noreferrer"
><${b} name="link" />
Open report
<span class="unseen"> (opens in a new tab)</span></a>
`:null}import{m177_0 as xs,m177_1 as Ss,m177_2 as Ts,m177_3 as Rs,m177_4 as Os,m177_5 as vs,m177_6 as ks,m177_7 as Cs,m177_8 as Bs,m177_9 as Es,m177_10 as Fs,m177_11 as Ms,m177_12 as w,m177_13 as V,m177_14 as g,m177_15 as Ns,m177_16 as As,m177_17 as Ls,m177_18 as Ps,m177_19 as Ws,m177_20 as js,m177_21 as Is,m177_22 as Ds,m177_23 as Js}from"../main.js";import{m179_0 as U}from"../main.js";import{m229_0 as G,m229_1 as qs,m229_2 as Qs,m229_3 as zs,m229_4 as Ks,m229_5 as h,m229_6 as Xs,m229_7 as $,m229_8 as Ys,m229_9 as Zs}from"../main.js";import{m231_0 as so,m231_1 as q,m231_2 as oo,m231_3 as ao,m231_4 as ro,m231_5 as Q,m231_6 as z}from"../main.js";import{m232_0 as io,m232_1 as B}from"../main.js";import{m274_0 as y}from"../main.js";import{m288_0 as K}from"../shared.js";import{m102_0 as X,m102_1 as $o}from"../shared.js";import{m217_0 as Y}from"../shared.js";import{m109_0 as Z}from"../main.js";import{m139_0 as So,m139_1 as tt,m139_2 as et}from"../main.js";import{m146_0 as T,m146_1 as Oo}from"../main.js";var Mt=y(36),Nt=y(68),At=y(760),Lt=4,Pt=y(176),Wt=.4,st=12;function jt({width:t,narrow:e,columns:o,hasStart:s}){let r=["rows matrix"];if(e&&r.push("is-narrow"),o>Lt)r.push("is-dense");else if(s){let n=e?o>2:o*Pt>t*Wt;r.push(n?"is-wordless":"has-starts")}return r.join(" ")}function It(t){let e=t.run_seconds===null?"":` after ${B(t)}`,o=t.cause||t.message,s=o?`: ${o}`:"";return`${Y(t.outcome||t.phase)} on ${t.agent}${e}${s}`}function Dt({job:t,attempt:e}){return a`
<a
class="cell"
href=${$("job",{id:t.id},{attempt:e.number})}
tabindex="-1"
title=${It(e)}
><span class="unseen">attempt ${e.number}: </span><${X} outcome=${e.outcome} phase=${e.phase} />${e.run_seconds!==null&&a`<span class="cell-time number">${B(e)}</span>`}</a>
`}function Jt({job:t,columns:e}){let o=t.tries.slice(-e);return Array.from({length:e},(s,r)=>{let n=o[r];return a`
<td key=${r} role="cell" class="c-try">${n&&a`<${Dt} job=${t} attempt=${n} />`}</td>
`})}var ot=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason),Ht=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function Vt({id:t,index:e,top:o,height:s,results:r,columns:n,targeted:m}){let i=r.row(t).value;if(!i)return null;let u=$("job",{id:t}),c=l=>{l.target.closest("a, button")||String(getSelection())||(l.metaKey||l.ctrlKey?window.open(u,"_blank","noopener"):G(u))};return a`
<${Z}
as="tr"
role="row"
aria-rowindex=${e+2}
top=${o}
height=${s}
className="row matrix-row"
onClick=${c}
><td role="cell" class="c-status"><${tt} job=${i} /></td><td role="cell" class="c-test"><span class="line"><a
class="row-link"
data-row=${`result/${t}`}
data-failed=${i.status==="failed"?"":void 0}
tabindex="-1"
href=${u}
><${T} test=${i.test} /></a>${m&&a`<span class="tag">${i.target}</span>`}${Ht.map(([l,_,f])=>i[l]&&a`<span class="tag" key=${l} title=${f}>${_}</span>`)}</span></td><${Jt} job=${i} columns=${n} /><td role="cell" class="c-said quiet" title=${ot(i)}>${ot(i)}</td><//>
`}function Ut({from:t,to:e},o,s,r){let n=Math.max(0,Math.floor(t/o)),m=Array.from({length:Math.max(0,Math.min(s.length,Math.ceil(e/o))-n)},(c,l)=>n+l),i=r===null?-1:s.indexOf(r.key.slice(7));if(i<0)return m;let u=[i-1,i,i+1].filter(c=>c>=0&&c<s.length);return[...new Set([...m,...u])].sort((c,l)=>c-l)}function at({ids:t,results:e,most:o,over:s}){let r=C(null),n=C(null),m=K(n).value,i=m.width>0&&m.width<At,u=i?Nt:Mt,c=Math.min(st,Math.max(1,o)),{hasStart:l,targets:_}=e.summary.value,f=q(r.current);return k(()=>z(r.current,f)),k(()=>{n.current.style.setProperty("height",`${t.length*u}px`),r.current.style.setProperty("--tries",c)},[t.length,u,c]),a`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${r}
class=${jt({width:m.width,narrow:i,columns:c,hasStart:l})}
onFocusIn=${Q}
><thead role="rowgroup"><tr role="row" class="matrix-row" aria-rowindex="1"><th role="columnheader" scope="col">Status</th><th role="columnheader" scope="col">Test</th>${Array.from({length:c},(p,N)=>a`
<th key=${N} role="columnheader" scope="col" class="c-try">${o>st?"":a`
<span class="try-word">Attempt </span>${N+1}
`}</th>
`)}<th role="columnheader" scope="col" class="c-said">Cause</th></tr></thead><tbody role="rowgroup" ref=${n} ...${s}>${Ut(m,u,t,f).map(p=>a`
<${Vt}
key=${t[p]}
id=${t[p]}
index=${p}
top=${p*u}
height=${u}
results=${e}
columns=${c}
targeted=${_>1}
/>
`)}</tbody></table>
`}import{m125_0 as E}from"../main.js";import{m138_0 as R,m138_1 as rt,m138_2 as O}from"../main.js";import{m147_0 as nt}from"../main.js";var F=["failed","flaky","running","waiting"],Gt=[["","Failed first"],["slowest","Slowest first"]],qt=150;function Qt(t){let e=t.get("show")??"";return{show:Object.hasOwn(W,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var mt=0;function zt(t){clearTimeout(mt),mt=setTimeout(()=>h({test:t}),qt)}function Kt({wanted:t,summary:e}){let o=F.includes(t.show)||!t.show?F:[...F,t.show],r=[["","all",e.total],...o.map(n=>[n,et(n),e[n]])].map(([n,m,i])=>[n,a`${m} <span class="number quiet">${w(i)}</span>`]);return a`
<div class="page-tools matrix-tools"><${E}
label="Which"
hideLabel
options=${r}
value=${t.show}
onChange=${n=>h({show:n},{push:!0})}
/><${nt}
id="result-search"
label="Filter by test path"
text=${t.test}
onInput=${zt}
/><span class="tools-end"><${E}
label="Order"
hideLabel
options=${Gt}
value=${t.sort}
onChange=${n=>h({sort:n},{push:!0})}
/></span></div>
`}var Xt={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function Yt({wanted:t}){let[e,o,s]=!t.test&&Xt[t.show]||["search","No tests match","Try another path, or show all tests."];return a`
<${R} icon=${e} title=${o}><p>${s}</p><p><button type="button" class="button" onClick=${()=>h({show:"",test:""})}>
Show all
</button></p><//>
`}function Zt({results:t,wanted:e}){let o=d(()=>t.chosen(e),[t]),s=U(o),{most:r}=t.summary.value;return a`
${s.waiting>0&&a`
<p class="matrix-more"><button type="button" class="pill" onClick=${s.show}>Show ${w(s.waiting)} more</button></p>
`}${s.ids.length>0?a`<${at} ids=${s.ids} results=${t} most=${r} over=${s.over} />`:a`<${Yt} wanted=${e} />`}
`}function it({results:t,query:e}){let o=Qt(e);return t.loaded.value?a`
<${Kt} wanted=${o} summary=${t.summary.value} /><${Zt} key=${JSON.stringify(o)} results=${t} wanted=${o} />
`:a`<${O} lines=${12} />`}import{m184_0 as na,m184_1 as lt,m184_2 as ma,m184_3 as ia,m184_4 as la,m184_5 as M}from"../main.js";import{m141_0 as ct}from"../main.js";import{m143_0 as ut,m143_1 as ha,m143_2 as $a}from"../shared.js";var v=20,ft=1.25,te=1;function ee({row:{mean_seconds:t,usual_seconds:e,has_start:o}}){if(!e)return null;let s=Math.abs(t-e)>=te&&(t>=e*ft||t<=e/ft),r=`${g(e)}${o?" with start":""}`;return a`
<span class=${`number ${s&&t>e?"strong":"quiet"}`}>${s?`${(t/e).toFixed(1)}\xD7 its usual ${r}`:`as usual (${r})`}</span>
`}var se=[{name:"test",title:"Test",main:!0,cell:t=>a`<${T} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>g(t.run_seconds)},{name:"bar",title:"Share",cell:t=>a`<${ut} share=${t.share} />`},{name:"share",title:"",label:"of the run time",numeric:!0,cell:t=>V(t.share)},{name:"usual",title:"Compared with usual",cell:t=>a`<${ee} row=${t} />`}];function pt({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${v}`,o=lt(e,`${t.done} ${t.failed}`),s=o.data.value,r=o.error.value;if(r&&!s)return a`<${rt} title="Run times could not be loaded" text=${r.message} again=${o.load} />`;if(!s)return a`<${O} />`;if(s.tests.length===0)return a`<${R} icon="batches" title="No test has run yet" />`;let n=new Map(s.tests.map(m=>[m.test_id,{value:m}]));return a`
<p class="slow-total">${s.tests.length<v?"All tests":`The slowest ${v} tests`} ran
${" "}<strong class="number">${g(s.tests.reduce((m,i)=>m+i.run_seconds,0))}</strong>${s.tests.length===v&&a` of <span class="number">${g(s.run_seconds)}</span>`}${" "}on all agents together, all attempts counted, starts of runners not.
</p><${ct}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...n.keys()]}
rowOf=${m=>n.get(m)}
columns=${se}
hrefOf=${m=>$("job",{id:m.job_id})}
/>
`}import{m32_0 as ht,m32_1 as $t,m32_2 as va}from"../shared.js";import{m54_0 as Ba,m54_1 as _t,m54_2 as Ea,m54_3 as Fa,m54_4 as Ma,m54_5 as dt,m54_6 as Na}from"../shared.js";import{m98_0 as bt}from"../shared.js";import{m103_0 as wt}from"../main.js";import{m105_0 as gt}from"../main.js";import{m110_0 as yt,m110_1 as Ha,m110_2 as Va}from"../main.js";import{m121_0 as qa,m121_1 as xt,m121_2 as St}from"../shared.js";import{m132_0 as Ka,m132_1 as Xa,m132_2 as Tt}from"../main.js";import{m142_0 as Rt}from"../shared.js";import{m13_0 as Ot,m13_1 as sr,m13_2 as or}from"../shared.js";import{m219_0 as nr,m219_1 as mr,m219_2 as ir,m219_3 as lr,m219_4 as cr,m219_5 as ur,m219_6 as fr,m219_7 as pr,m219_8 as vt}from"../main.js";import{m222_0 as _r,m222_1 as dr,m222_2 as br,m222_3 as wr,m222_4 as gr,m222_5 as kt}from"../main.js";import{m227_0 as Ct,m227_1 as Sr,m227_2 as Tr,m227_3 as Rr}from"../shared.js";import{m228_0 as x,m228_1 as kr}from"../main.js";import{m265_0 as Er,m265_1 as Fr,m265_2 as Bt}from"../main.js";function mn({params:t}){let e=Bt(`batch:${t.id}`);e.ids.value;let o=e.row(t.id).value;return o?[o.name,o.branch].filter(Boolean).join(" on "):"Batch"}var oe=[["Retry failed jobs of this batch\u2026",void 0,"Failed jobs of this batch."],["Retry new failures of this batch\u2026","new","Failed jobs of this batch whose test did not fail in the one before."],["Retry infrastructure failures of this batch\u2026","infrastructure","Failed jobs of this batch whose agent or install failed, not the test."]];function Et(t){let e=`/api/v1/batches/${t.id}`,o=(s,r,n={})=>()=>L({action:s,within:e,what:r,...n});return[...oe.map(([s,r,n])=>t.failed>t.excused&&x("retry","batch")&&{label:s,icon:"retry",run:o("retry",n,{filter:Ct({}),failure:r})}),t.unfinished>0&&x("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:o("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function ae({batch:t,waiting:e}){let o=`/api/v1/batches/${t.id}`;return a`
${t.failed>0&&x("retry","batch")&&a`<${xt} within=${o}>Retry ${St(t)[1]}<//>`}${Et(t).filter(({danger:s})=>s).map(({label:s,icon:r,run:n})=>a`
<button type="button" key=${r} class="button is-danger" onClick=${n}><${b} name=${r} />${s}</button>
`)}${e>0&&x("priority","batch")&&a`<${yt} of=${{within:o,what:"Waiting jobs of this batch."}} />`}<${H} batch=${t} /><a class="button" href=${`${o}/junit`} download><${b} name="download" />
JUnit
</a>
`}function Ft({params:{id:t},query:e}){let o=d(vt,[])?.failures??null,s=M(`batch:${t}`),r=M(`results:${t}`),n=d(()=>new P(r),[r]);S(()=>n.follow(),[n]);let m=s.ids.value.length>0?s.row(t).value:null;kt("This batch",()=>m?Et(m):[]);let i=e.get("with"),{found:u,changes:c}=Ot(m,i||"previous");if(!m)return a`<${bt} store=${s} kind="batch" />`;let l=n.loaded.value?n.summary.value:null,_=[{name:"results",title:"Results",count:w(m.total),body:()=>a`
<${_t}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${m.failed} ${m.retries_used} ${c}`}
ended=${m.done}
initial=${o}
>${(f,p)=>a`
<${gt} id="failures" title="Failures" note=${dt(f)}>${p()}<//>
`}<//><${it} results=${n} query=${e} />
`},{name:"changes",title:"Changes",body:()=>a`<${I} batch=${m} chosen=${i} changes=${c} />`},{name:"slowest",title:"Slowest tests",body:()=>a`<${pt} batch=${m} />`}];return a`
<${wt}
title=${m.name}
crumb=${j(m)}
inspect=${["batch",m.id]}
note=${m.branch}
state=${a`<${ht} batch=${m} summary=${l} />`}
actions=${a`<${ae} batch=${m} waiting=${l?.waiting??m.unfinished} />`}
><${Tt}
many=${l?.simulated}
total=${m.total}
href=${$("batch",{id:t},{show:"simulated"})}
/><${$t} batch=${m} summary=${l} against=${i||"previous"} compared=${u} /><${Rt}
label="Batch"
tabs=${_}
value=${i?"changes":e.get("view")==="slowest"?"slowest":"results"}
onChange=${f=>h({with:f==="changes"?"previous":"",view:f==="slowest"?f:""},{push:!0})}
/><//>
`}export{Ft as default,mn as title};
