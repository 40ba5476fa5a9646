import{m291_0 as me,m291_1 as ie,m291_2 as le,m291_3 as S,m291_4 as ce,m291_5 as ue,m291_6 as fe,m291_7 as k,m291_8 as _,m291_9 as pe,m291_10 as C,m291_11 as A}from"../main.js";import{m0_0 as de,m0_1 as _e,m0_2 as L,m0_3 as be,m0_4 as we,m0_5 as ge,m0_6 as ye,m0_7 as xe,m0_8 as Se,m0_9 as Te,m0_10 as Re,m0_11 as Oe,m0_12 as ve,m0_13 as ke,m0_14 as Ce,m0_15 as Be,m0_16 as Ee,m0_17 as Fe,m0_18 as Ne}from"../main.js";import{m6_0 as P,m6_1 as W,m6_2 as Le,m6_3 as Pe,m6_4 as We,m6_5 as je}from"../main.js";import{m7_0 as Je,m7_1 as He,m7_2 as j,m7_3 as Ve,m7_4 as Ue,m7_5 as qe,m7_6 as Ge}from"../main.js";import{m26_0 as I,m26_1 as Ke,m26_2 as Xe,m26_3 as Ye,m26_4 as Ze,m26_5 as ts}from"../shared.js";import{m167_0 as D}from"../shared.js";import{m187_0 as o}from"../main.js";import{m192_0 as J,m192_1 as ms,m192_2 as is,m192_3 as ls,m192_4 as cs,m192_5 as us}from"../shared.js";import{m79_0 as b}from"../main.js";function H({batch:t}){let[e,a]=A(0);S(()=>{let m=()=>a(n=>n+1);return addEventListener("focus",m),()=>removeEventListener("focus",m)},[]);let s=D(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return s?.content?o`
<a
class="button"
href=${`${s.content.url}${J}index.html`}
target="_blank"
rel="noopener noreferrer"
><${b} name="link" />
Open report
<span class="unseen"> (opens in a new tab)</span></a>
`:null}import{m178_0 as xs,m178_1 as Ss,m178_2 as Ts,m178_3 as Rs,m178_4 as Os,m178_5 as vs,m178_6 as ks,m178_7 as Cs,m178_8 as Bs,m178_9 as Es,m178_10 as Fs,m178_11 as Ns,m178_12 as w,m178_13 as V,m178_14 as g,m178_15 as Ms,m178_16 as As,m178_17 as Ls,m178_18 as Ps,m178_19 as Ws,m178_20 as js,m178_21 as Is,m178_22 as Ds,m178_23 as Js}from"../main.js";import{m180_0 as U}from"../main.js";import{m230_0 as q,m230_1 as Gs,m230_2 as Qs,m230_3 as zs,m230_4 as Ks,m230_5 as h,m230_6 as Xs,m230_7 as $,m230_8 as Ys,m230_9 as Zs}from"../main.js";import{m232_0 as so,m232_1 as G,m232_2 as oo,m232_3 as ao,m232_4 as ro,m232_5 as Q,m232_6 as z}from"../main.js";import{m233_0 as io,m233_1 as B}from"../main.js";import{m275_0 as y}from"../main.js";import{m289_0 as K}from"../shared.js";import{m103_0 as $o,m103_1 as X,m103_2 as _o}from"../shared.js";import{m218_0 as Y}from"../shared.js";import{m110_0 as Z}from"../shared.js";import{m140_0 as To,m140_1 as tt,m140_2 as et}from"../main.js";import{m147_0 as T,m147_1 as vo}from"../main.js";var Nt=y(36),Mt=y(68),At=y(760),Lt=4,Pt=y(176),Wt=.4,st=12;function jt({width:t,narrow:e,columns:a,hasStart:s}){let m=["rows matrix"];if(e&&m.push("is-narrow"),a>Lt)m.push("is-dense");else if(s){let n=e?a>2:a*Pt>t*Wt;m.push(n?"is-wordless":"has-starts")}return m.join(" ")}function It(t){let e=t.run_seconds===null?"":` after ${B(t)}`,a=t.cause||t.message,s=a?`: ${a}`:"";return`${Y(t.outcome||t.phase)} on ${t.agent}${e}${s}`}function Dt({job:t,attempt:e}){return o`
<a
class="cell"
href=${$("job",{id:t.id},{attempt:e.number})}
tabindex="-1"
title=${It(e)}
><span class="unseen">attempt ${e.number}: </span><${X} outcome=${e.outcome} phase=${e.phase} />${e.run_seconds!==null&&o`<span class="cell-time number">${B(e)}</span>`}</a>
`}function Jt({job:t,columns:e}){let a=t.tries.slice(-e);return Array.from({length:e},(s,m)=>{let n=a[m];return o`
<td key=${m} role="cell" class="c-try">${n&&o`<${Dt} job=${t} attempt=${n} />`}</td>
`})}var ot=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason),Ht=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function Vt({id:t,index:e,top:a,height:s,results:m,columns:n,targeted:r}){let i=m.row(t).value;if(!i)return null;let u=$("job",{id:t}),c=l=>{l.target.closest("a, button")||String(getSelection())||(l.metaKey||l.ctrlKey?window.open(u,"_blank","noopener"):q(u))};return o`
<${Z}
as="tr"
role="row"
aria-rowindex=${e+2}
top=${a}
height=${s}
className="row matrix-row"
onClick=${c}
><td role="cell" class="c-status"><${tt} job=${i} /></td><td role="cell" class="c-test"><span class="line"><a
class="row-link"
data-row=${`result/${t}`}
data-failed=${i.status==="failed"?"":void 0}
tabindex="-1"
href=${u}
><${T} test=${i.test} /></a>${r&&o`<span class="tag">${i.target}</span>`}${Ht.map(([l,d,f])=>i[l]&&o`<span class="tag" key=${l} title=${f}>${d}</span>`)}</span></td><${Jt} job=${i} columns=${n} /><td role="cell" class="c-said quiet" title=${ot(i)}>${ot(i)}</td><//>
`}function Ut({from:t,to:e},a,s,m){let n=Math.max(0,Math.floor(t/a)),r=Array.from({length:Math.max(0,Math.min(s.length,Math.ceil(e/a))-n)},(c,l)=>n+l),i=m===null?-1:s.indexOf(m.key.slice(7));if(i<0)return r;let u=[i-1,i,i+1].filter(c=>c>=0&&c<s.length);return[...new Set([...r,...u])].sort((c,l)=>c-l)}function at({ids:t,results:e,most:a,over:s}){let m=C(null),n=C(null),r=K(n).value,i=r.width>0&&r.width<At,u=i?Mt:Nt,c=Math.min(st,Math.max(1,a)),{hasStart:l,targets:d}=e.summary.value,f=G(m.current);return k(()=>z(m.current,f)),k(()=>{n.current.style.setProperty("height",`${t.length*u}px`),m.current.style.setProperty("--tries",c)},[t.length,u,c]),o`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${m}
class=${jt({width:r.width,narrow:i,columns:c,hasStart:l})}
onFocusIn=${Q}
><thead role="rowgroup"><tr role="row" class="matrix-row" aria-rowindex="1"><th role="columnheader" scope="col">Status</th><th role="columnheader" scope="col">Test</th>${Array.from({length:c},(p,M)=>o`
<th key=${M} role="columnheader" scope="col" class="c-try">${a>st?"":o`
<span class="try-word">Attempt </span>${M+1}
`}</th>
`)}<th role="columnheader" scope="col" class="c-said">Cause</th></tr></thead><tbody role="rowgroup" ref=${n} ...${s}>${Ut(r,u,t,f).map(p=>o`
<${Vt}
key=${t[p]}
id=${t[p]}
index=${p}
top=${p*u}
height=${u}
results=${e}
columns=${c}
targeted=${d>1}
/>
`)}</tbody></table>
`}import{m126_0 as E}from"../main.js";import{m139_0 as R,m139_1 as rt,m139_2 as O}from"../main.js";import{m148_0 as nt}from"../main.js";var F=["failed","flaky","running","waiting"],qt=[["","Failed first"],["slowest","Slowest first"]],Gt=150;function Qt(t){let e=t.get("show")??"";return{show:Object.hasOwn(W,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var mt=0;function zt(t){clearTimeout(mt),mt=setTimeout(()=>h({test:t}),Gt)}function Kt({wanted:t,summary:e}){let a=F.includes(t.show)||!t.show?F:[...F,t.show],m=[["","all",e.total],...a.map(n=>[n,et(n),e[n]])].map(([n,r,i])=>[n,o`${r} <span class="number quiet">${w(i)}</span>`]);return o`
<div class="page-tools matrix-tools"><${E}
label="Which"
hideLabel
options=${m}
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
options=${qt}
value=${t.sort}
onChange=${n=>h({sort:n},{push:!0})}
/></span></div>
`}var Xt={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function Yt({wanted:t}){let[e,a,s]=!t.test&&Xt[t.show]||["search","No tests match","Try another path, or show all tests."];return o`
<${R} icon=${e} title=${a}><p>${s}</p><p><button type="button" class="button" onClick=${()=>h({show:"",test:""})}>
Show all
</button></p><//>
`}function Zt({results:t,wanted:e}){let a=_(()=>t.chosen(e),[t]),s=U(a),{most:m}=t.summary.value;return o`
${s.waiting>0&&o`
<p class="matrix-more"><button type="button" class="pill" onClick=${s.show}>Show ${w(s.waiting)} more</button></p>
`}${s.ids.length>0?o`<${at} ids=${s.ids} results=${t} most=${m} over=${s.over} />`:o`<${Yt} wanted=${e} />`}
`}function it({results:t,query:e}){let a=Qt(e);return t.loaded.value?o`
<${Kt} wanted=${a} summary=${t.summary.value} /><${Zt} key=${JSON.stringify(a)} results=${t} wanted=${a} />
`:o`<${O} lines=${12} />`}import{m185_0 as ma,m185_1 as lt,m185_2 as ia,m185_3 as la,m185_4 as ca,m185_5 as N}from"../main.js";import{m142_0 as ct}from"../main.js";import{m144_0 as ut,m144_1 as $a,m144_2 as da}from"../shared.js";var v=20,ft=1.25,te=1;function ee({row:{mean_seconds:t,usual_seconds:e,has_start:a}}){if(!e)return o`<span class="quiet" title=${t===null?"No run of it passed here":"Compared after three passed runs"}>–</span>`;let s=Math.abs(t-e)>=te&&(t>=e*ft||t<=e/ft),m=`${g(e)}${a?" with start":""}`;return o`
<span class=${`number ${s&&t>e?"strong":"quiet"}`}>${s?`${(t/e).toFixed(1)}\xD7 its usual ${m}`:`as usual (${m})`}</span>
`}var se=[{name:"test",title:"Test",main:!0,cell:t=>o`<${T} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>g(t.run_seconds)},{name:"bar",title:"Share",cell:t=>o`<${ut} share=${t.share} />`},{name:"share",title:"",label:"of the run time",numeric:!0,cell:t=>V(t.share)},{name:"usual",title:"Compared with usual",some:t=>t.usual_seconds,cell:t=>o`<${ee} row=${t} />`}];function pt({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${v}`,a=lt(e,`${t.done} ${t.failed}`),s=a.data.value,m=a.error.value;if(m&&!s)return o`<${rt} title="Run times could not be loaded" text=${m.message} again=${a.load} />`;if(!s)return o`<${O} />`;if(s.tests.length===0)return o`<${R} icon="batches" title="No test has run yet" />`;let n=new Map(s.tests.map(r=>[r.test_id,{value:r}]));return o`
<p class="slow-total">${s.tests.length<v?"All tests":`The slowest ${v} tests`} ran
${" "}<strong class="number">${g(s.tests.reduce((r,i)=>r+i.run_seconds,0))}</strong>${s.tests.length===v&&o` of <span class="number">${g(s.run_seconds)}</span>`}${" "}on all agents together, all attempts counted, starts of runners not.
${!s.tests.some(r=>r.usual_seconds)&&" Compared with the usual time after three passed runs."}</p><${ct}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...n.keys()]}
rowOf=${r=>n.get(r)}
columns=${se}
rowClass=${r=>r.runs>1?"":"is-once"}
hrefOf=${r=>$("job",{id:r.job_id})}
/>
`}import{m32_0 as ht,m32_1 as $t,m32_2 as ka}from"../shared.js";import{m54_0 as Ea,m54_1 as dt,m54_2 as Fa,m54_3 as Na,m54_4 as Ma,m54_5 as _t,m54_6 as Aa}from"../shared.js";import{m99_0 as bt}from"../shared.js";import{m104_0 as wt}from"../main.js";import{m106_0 as gt}from"../main.js";import{m111_0 as yt,m111_1 as Va,m111_2 as Ua}from"../main.js";import{m122_0 as Qa,m122_1 as xt,m122_2 as St}from"../shared.js";import{m133_0 as Xa,m133_1 as Ya,m133_2 as Tt}from"../main.js";import{m143_0 as Rt}from"../shared.js";import{m13_0 as Ot,m13_1 as or,m13_2 as ar}from"../shared.js";import{m220_0 as mr,m220_1 as ir,m220_2 as lr,m220_3 as cr,m220_4 as ur,m220_5 as fr,m220_6 as pr,m220_7 as hr,m220_8 as vt}from"../main.js";import{m223_0 as _r,m223_1 as br,m223_2 as wr,m223_3 as gr,m223_4 as yr,m223_5 as kt}from"../main.js";import{m228_0 as Ct,m228_1 as Tr,m228_2 as Rr,m228_3 as Or}from"../shared.js";import{m229_0 as x,m229_1 as Cr}from"../main.js";import{m266_0 as Fr,m266_1 as Nr,m266_2 as Bt}from"../main.js";function ln({params:t}){let e=Bt(`batch:${t.id}`);e.ids.value;let a=e.row(t.id).value;return a?[a.name,a.branch].filter(Boolean).join(" on "):"Batch"}var oe=[["Retry failed jobs of this batch\u2026",void 0,"Failed jobs of this batch."],["Retry new failures of this batch\u2026","new","Failed jobs of this batch whose test did not fail in the one before."],["Retry infrastructure failures of this batch\u2026","infrastructure","Failed jobs of this batch whose agent or install failed, not the test."]];function Et(t){let e=`/api/v1/batches/${t.id}`,a=(s,m,n={})=>()=>L({action:s,within:e,what:m,...n});return[...oe.map(([s,m,n])=>t.failed>t.excused&&x("retry","batch")&&{label:s,icon:"retry",run:a("retry",n,{filter:Ct({}),failure:m})}),t.unfinished>0&&x("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:a("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function ae({batch:t,waiting:e}){let a=`/api/v1/batches/${t.id}`;return o`
${t.failed>0&&x("retry","batch")&&o`<${xt} within=${a}>Retry ${St(t)[1]}<//>`}${Et(t).filter(({danger:s})=>s).map(({label:s,icon:m,run:n})=>o`
<button type="button" key=${m} class="button is-danger" onClick=${n}><${b} name=${m} />${s}</button>
`)}${e>0&&x("priority","batch")&&o`<${yt} of=${{within:a,what:"Waiting jobs of this batch."}} />`}<${H} batch=${t} /><a class="button" href=${`${a}/junit`} download><${b} name="download" />
JUnit
</a>
`}function Ft({params:{id:t},query:e}){let a=_(vt,[])?.failures??null,s=N(`batch:${t}`),m=N(`results:${t}`),n=_(()=>new P(m),[m]);S(()=>n.follow(),[n]);let r=s.ids.value.length>0?s.row(t).value:null;kt("This batch",()=>r?Et(r):[]);let i=e.get("with"),{found:u,changes:c}=Ot(r,i||"previous");if(!r)return o`<${bt} store=${s} kind="batch" />`;let l=n.loaded.value?n.summary.value:null,d=[{name:"results",title:"Results",count:w(r.total),body:()=>o`
<${dt}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${r.failed} ${r.retries_used} ${c}`}
ended=${r.done}
initial=${a}
>${(f,p)=>o`
<${gt} id="failures" title="Failures" note=${_t(f)}>${p()}<//>
`}<//><${it} results=${n} query=${e} />
`},{name:"changes",title:"Changes",body:()=>o`<${I} batch=${r} chosen=${i} changes=${c} />`},{name:"slowest",title:"Slowest tests",body:()=>o`<${pt} batch=${r} />`}];return o`
<${wt}
title=${r.name}
crumb=${j(r)}
inspect=${["batch",r.id]}
note=${r.branch}
state=${o`<${ht} batch=${r} summary=${l} />`}
actions=${o`<${ae} batch=${r} waiting=${l?.waiting??r.unfinished} />`}
><${Tt}
many=${l?.simulated}
total=${r.total}
href=${$("batch",{id:t},{show:"simulated"})}
/><${$t} batch=${r} summary=${l} against=${i||"previous"} compared=${u} /><${Rt}
label="Batch"
tabs=${d}
value=${i?"changes":e.get("view")==="slowest"?"slowest":"results"}
onChange=${f=>h({with:f==="changes"?"previous":"",view:f==="slowest"?f:""},{push:!0})}
/><//>
`}export{Ft as default,ln as title};
