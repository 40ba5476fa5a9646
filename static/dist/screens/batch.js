import{m288_0 as se,m288_1 as oe,m288_2 as ae,m288_3 as y,m288_4 as re,m288_5 as ne,m288_6 as me,m288_7 as v,m288_8 as _,m288_9 as ie,m288_10 as k,m288_11 as F}from"../main.js";import{m0_0 as ue,m0_1 as fe,m0_2 as N,m0_3 as pe,m0_4 as he,m0_5 as $e,m0_6 as de,m0_7 as _e,m0_8 as be,m0_9 as we,m0_10 as ge,m0_11 as ye,m0_12 as xe,m0_13 as Se,m0_14 as Re,m0_15 as Te,m0_16 as Oe,m0_17 as ve,m0_18 as ke}from"../main.js";import{m6_0 as M,m6_1 as L,m6_2 as Ee,m6_3 as Fe,m6_4 as Ne,m6_5 as Me}from"../main.js";import{m7_0 as Pe,m7_1 as We,m7_2 as A,m7_3 as je,m7_4 as Ie,m7_5 as De,m7_6 as Je}from"../main.js";import{m26_0 as P,m26_1 as Ue,m26_2 as Ge,m26_3 as qe,m26_4 as Qe,m26_5 as ze}from"../shared.js";import{m165_0 as W}from"../shared.js";import{m185_0 as a}from"../main.js";import{m190_0 as j,m190_1 as ss,m190_2 as os,m190_3 as as,m190_4 as rs,m190_5 as ns}from"../shared.js";import{m78_0 as b}from"../main.js";function I({batch:t}){let[s,r]=F(0);y(()=>{let m=()=>r(n=>n+1);return addEventListener("focus",m),()=>removeEventListener("focus",m)},[]);let e=W(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${s}`);return e?.content?a`
<a
class="button"
href=${`${e.content.url}${j}index.html`}
target="_blank"
rel="noopener noreferrer"
><${b} name="link" />
Open report
<span class="unseen"> (opens in a new tab)</span></a>
`:null}import{m176_0 as _s,m176_1 as bs,m176_2 as ws,m176_3 as gs,m176_4 as ys,m176_5 as xs,m176_6 as Ss,m176_7 as Rs,m176_8 as Ts,m176_9 as Os,m176_10 as vs,m176_11 as ks,m176_12 as w,m176_13 as D,m176_14 as p,m176_15 as Cs,m176_16 as Bs,m176_17 as Es,m176_18 as Fs,m176_19 as Ns,m176_20 as Ms,m176_21 as Ls,m176_22 as As,m176_23 as Ps}from"../main.js";import{m178_0 as J}from"../main.js";import{m227_0 as V,m227_1 as Js,m227_2 as Vs,m227_3 as Hs,m227_4 as Us,m227_5 as $,m227_6 as Gs,m227_7 as d,m227_8 as qs,m227_9 as Qs}from"../main.js";import{m229_0 as Xs,m229_1 as H,m229_2 as Ys,m229_3 as Zs,m229_4 as to,m229_5 as U,m229_6 as G}from"../main.js";import{m272_0 as x}from"../main.js";import{m286_0 as q}from"../shared.js";import{m102_0 as Q,m102_1 as mo,m102_2 as z}from"../shared.js";import{m109_0 as K}from"../main.js";import{m139_0 as fo,m139_1 as X,m139_2 as Y}from"../main.js";import{m145_0 as S,m145_1 as $o}from"../main.js";var Et=x(36),Ft=x(68),Nt=x(760),Mt=4,Z=12;function Lt(t){let s=t.run_seconds===null?"":` after ${p(t.run_seconds)}`,r=t.cause||t.message,e=r?`: ${r}`:"";return`${z(t.outcome||t.phase)} on ${t.agent}${s}${e}`}function At({job:t,attempt:s}){return a`
<a
class="cell"
href=${d("job",{id:t.id},{attempt:s.number})}
tabindex="-1"
title=${Lt(s)}
><span class="unseen">attempt ${s.number}: </span><${Q} outcome=${s.outcome} phase=${s.phase} />${s.run_seconds!==null&&a`<span class="cell-time number">${p(s.run_seconds)}</span>`}</a>
`}function Pt({job:t,columns:s}){let r=t.tries.slice(-s);return Array.from({length:s},(e,m)=>{let n=r[m];return a`
<td key=${m} role="cell" class="c-try">${n&&a`<${At} job=${t} attempt=${n} />`}</td>
`})}var tt=t=>t.tries.findLast(s=>s.cause)?.cause??(t.status==="done"?"":t.cause||t.reason),Wt=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function jt({id:t,index:s,top:r,height:e,results:m,columns:n}){let o=m.row(t).value;if(!o)return null;let l=d("job",{id:t}),u=i=>{i.target.closest("a, button")||String(getSelection())||(i.metaKey||i.ctrlKey?window.open(l,"_blank","noopener"):V(l))};return a`
<${K}
as="tr"
role="row"
aria-rowindex=${s+2}
top=${r}
height=${e}
className="row matrix-row"
onClick=${u}
><td role="cell" class="c-status"><${X} job=${o} /></td><td role="cell" class="c-test"><span class="line"><a
class="row-link"
data-row=${`result/${t}`}
data-failed=${o.status==="failed"?"":void 0}
tabindex="-1"
href=${l}
><${S} test=${o.test} /></a>${Wt.map(([i,c,f])=>o[i]&&a`<span class="tag" key=${i} title=${f}>${c}</span>`)}</span></td><${Pt} job=${o} columns=${n} /><td role="cell" class="c-said quiet" title=${tt(o)}>${tt(o)}</td><//>
`}function It({from:t,to:s},r,e,m){let n=Math.max(0,Math.floor(t/r)),o=Array.from({length:Math.max(0,Math.min(e.length,Math.ceil(s/r))-n)},(i,c)=>n+c),l=m===null?-1:e.indexOf(m.key.slice(7));if(l<0)return o;let u=[l-1,l,l+1].filter(i=>i>=0&&i<e.length);return[...new Set([...o,...u])].sort((i,c)=>i-c)}function et({ids:t,results:s,most:r,over:e}){let m=k(null),n=k(null),o=q(n).value,l=o.width>0&&o.width<Nt,u=l?Ft:Et,i=Math.min(Z,Math.max(1,r)),c=H(m.current);return v(()=>G(m.current,c)),v(()=>{n.current.style.setProperty("height",`${t.length*u}px`),m.current.style.setProperty("--tries",i)},[t.length,u,i]),a`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${m}
class=${`rows matrix ${l?"is-narrow":""} ${i>Mt?"is-dense":""}`}
onFocusIn=${U}
><thead role="rowgroup"><tr role="row" class="matrix-row" aria-rowindex="1"><th role="columnheader" scope="col">Status</th><th role="columnheader" scope="col">Test</th>${Array.from({length:i},(f,h)=>a`
<th key=${h} role="columnheader" scope="col" class="c-try">${r>Z?"":a`
<span class="try-word">Attempt </span>${h+1}
`}</th>
`)}<th role="columnheader" scope="col" class="c-said">Cause</th></tr></thead><tbody role="rowgroup" ref=${n} ...${e}>${It(o,u,t,c).map(f=>a`
<${jt}
key=${t[f]}
id=${t[f]}
index=${f}
top=${f*u}
height=${u}
results=${s}
columns=${i}
/>
`)}</tbody></table>
`}import{m125_0 as C}from"../main.js";import{m138_0 as R,m138_1 as st,m138_2 as T}from"../main.js";import{m146_0 as ot}from"../main.js";var B=["failed","flaky","running","waiting"],Dt=[["","Failed first"],["slowest","Slowest first"]],Jt=150;function Vt(t){let s=t.get("show")??"";return{show:Object.hasOwn(L,s)?s:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var at=0;function Ht(t){clearTimeout(at),at=setTimeout(()=>$({test:t}),Jt)}function Ut({wanted:t,summary:s}){let r=B.includes(t.show)||!t.show?B:[...B,t.show],m=[["","all",s.total],...r.map(n=>[n,Y(n),s[n]])].map(([n,o,l])=>[n,a`${o} <span class="number quiet">${w(l)}</span>`]);return a`
<div class="page-tools matrix-tools"><${C}
label="Which"
hideLabel
options=${m}
value=${t.show}
onChange=${n=>$({show:n},{push:!0})}
/><${ot}
id="result-search"
label="Filter by test path"
text=${t.test}
onInput=${Ht}
/><span class="tools-end"><${C}
label="Order"
hideLabel
options=${Dt}
value=${t.sort}
onChange=${n=>$({sort:n},{push:!0})}
/></span></div>
`}var Gt={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function qt({wanted:t}){let[s,r,e]=!t.test&&Gt[t.show]||["search","No tests match","Try another path, or show all tests."];return a`
<${R} icon=${s} title=${r}><p>${e}</p><p><button type="button" class="button" onClick=${()=>$({show:"",test:""})}>
Show all
</button></p><//>
`}function Qt({results:t,wanted:s}){let r=_(()=>t.chosen(s),[t]),e=J(r),{most:m}=t.summary.value;return a`
${e.waiting>0&&a`
<p class="matrix-more"><button type="button" class="pill" onClick=${e.show}>Show ${w(e.waiting)} more</button></p>
`}${e.ids.length>0?a`<${et} ids=${e.ids} results=${t} most=${m} over=${e.over} />`:a`<${qt} wanted=${s} />`}
`}function rt({results:t,query:s}){let r=Vt(s);return t.loaded.value?a`
<${Ut} wanted=${r} summary=${t.summary.value} /><${Qt} key=${JSON.stringify(r)} results=${t} wanted=${r} />
`:a`<${T} lines=${12} />`}import{m183_0 as zo,m183_1 as nt,m183_2 as Ko,m183_3 as Xo,m183_4 as Yo,m183_5 as E}from"../main.js";import{m140_0 as mt}from"../main.js";import{m142_0 as it,m142_1 as oa,m142_2 as aa}from"../shared.js";var O=20,lt=1.25,zt=1;function Kt({row:t}){let{run_seconds:s,runs:r,usual_seconds:e}=t;if(!e)return null;let m=s/r,n=Math.abs(m-e)>=zt&&(m>=e*lt||m<=e/lt);return a`
<span class=${`number ${n&&m>e?"strong":"quiet"}`}>${n?`${(m/e).toFixed(1)}\xD7 its usual ${p(e)}`:`as usual (${p(e)})`}</span>
`}var Xt=[{name:"test",title:"Test",main:!0,cell:t=>a`<${S} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>p(t.run_seconds)},{name:"bar",title:"Share",cell:t=>a`<${it} share=${t.share} />`},{name:"share",title:"",label:"of the run time",numeric:!0,cell:t=>D(t.share)},{name:"usual",title:"Compared with usual",cell:t=>a`<${Kt} row=${t} />`}];function ct({batch:t}){let s=`/api/v1/batches/${t.id}/slowest?limit=${O}`,r=nt(s,`${t.done} ${t.failed}`),e=r.data.value,m=r.error.value;if(m&&!e)return a`<${st} title="Run times could not be loaded" text=${m.message} again=${r.load} />`;if(!e)return a`<${T} />`;if(e.tests.length===0)return a`<${R} icon="batches" title="No test has run yet" />`;let n=new Map(e.tests.map(o=>[o.test_id,{value:o}]));return a`
<p class="slow-total">${e.tests.length<O?"All tests":`The slowest ${O} tests`} ran
${" "}<strong class="number">${p(e.tests.reduce((o,l)=>o+l.run_seconds,0))}</strong>${e.tests.length===O&&a` of <span class="number">${p(e.run_seconds)}</span>`}${" "}on all agents together, all attempts counted.
</p><${mt}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...n.keys()]}
rowOf=${o=>n.get(o)}
columns=${Xt}
hrefOf=${o=>d("job",{id:o.job_id})}
/>
`}import{m31_0 as ut}from"../shared.js";import{m32_0 as ft,m32_1 as ba}from"../shared.js";import{m54_0 as ya,m54_1 as pt,m54_2 as xa,m54_3 as Sa,m54_4 as Ra,m54_5 as ht,m54_6 as Ta}from"../shared.js";import{m98_0 as $t}from"../shared.js";import{m103_0 as dt}from"../main.js";import{m105_0 as _t}from"../main.js";import{m110_0 as bt,m110_1 as Ma,m110_2 as La}from"../main.js";import{m121_0 as Wa,m121_1 as wt,m121_2 as gt}from"../shared.js";import{m132_0 as Da,m132_1 as Ja,m132_2 as yt}from"../main.js";import{m141_0 as xt}from"../shared.js";import{m13_0 as St,m13_1 as qa,m13_2 as Qa}from"../shared.js";import{m217_0 as Xa,m217_1 as Ya,m217_2 as Za,m217_3 as tr,m217_4 as er,m217_5 as sr,m217_6 as or,m217_7 as ar,m217_8 as Rt}from"../main.js";import{m220_0 as mr,m220_1 as ir,m220_2 as lr,m220_3 as cr,m220_4 as ur,m220_5 as Tt}from"../main.js";import{m225_0 as Ot,m225_1 as hr,m225_2 as $r,m225_3 as dr}from"../shared.js";import{m226_0 as g,m226_1 as wr}from"../main.js";import{m263_0 as xr,m263_1 as Sr,m263_2 as vt}from"../main.js";function Zr({params:t}){let s=vt(`batch:${t.id}`);s.ids.value;let r=s.row(t.id).value;return r?[r.name,r.branch].filter(Boolean).join(" on "):"Batch"}var Yt=[["Retry failed jobs of this batch\u2026",void 0,"Failed jobs of this batch."],["Retry new failures of this batch\u2026","new","Failed jobs of this batch whose test did not fail in the one before."],["Retry infrastructure failures of this batch\u2026","infrastructure","Failed jobs of this batch whose agent or install failed, not the test."]];function kt(t){let s=`/api/v1/batches/${t.id}`,r=(e,m,n={})=>()=>N({action:e,within:s,what:m,...n});return[...Yt.map(([e,m,n])=>t.failed>t.excused&&g("retry","batch")&&{label:e,icon:"retry",run:r("retry",n,{filter:Ot({}),failure:m})}),t.unfinished>0&&g("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:r("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function Zt({batch:t,waiting:s}){let r=`/api/v1/batches/${t.id}`;return a`
${t.failed>0&&g("retry","batch")&&a`<${wt} within=${r}>Retry ${gt(t)[1]}<//>`}${kt(t).filter(({danger:e})=>e).map(({label:e,icon:m,run:n})=>a`
<button type="button" key=${m} class="button is-danger" onClick=${n}><${b} name=${m} />${e}</button>
`)}${s>0&&g("priority","batch")&&a`<${bt} of=${{within:r,what:"Waiting jobs of this batch."}} />`}<${I} batch=${t} /><a class="button" href=${`${r}/junit`} download><${b} name="download" />
JUnit
</a>
`}function Ct({params:{id:t},query:s}){let r=_(Rt,[])?.failures??null,e=E(`batch:${t}`),m=E(`results:${t}`),n=_(()=>new M(m),[m]);y(()=>n.follow(),[n]);let o=e.ids.value.length>0?e.row(t).value:null;Tt("This batch",()=>o?kt(o):[]);let l=s.get("with"),{found:u,changes:i}=St(o,l||"previous");if(!o)return a`<${$t} store=${e} kind="batch" />`;let c=n.loaded.value?n.summary.value:null,f=[{name:"results",title:"Results",count:w(o.total),body:()=>a`
<${pt}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${o.failed} ${o.retries_used} ${i}`}
ended=${o.done}
initial=${r}
>${(h,Bt)=>a`
<${_t} id="failures" title="Failures" note=${ht(h)}>${Bt()}<//>
`}<//><${rt} results=${n} query=${s} />
`},{name:"changes",title:"Changes",body:()=>a`<${P} batch=${o} chosen=${l} changes=${i} />`},{name:"slowest",title:"Slowest tests",body:()=>a`<${ct} batch=${o} />`}];return a`
<${dt}
title=${o.name}
crumb=${A(o)}
inspect=${["batch",o.id]}
note=${o.branch}
state=${a`<${ut} status=${o.status} />`}
actions=${a`<${Zt} batch=${o} waiting=${c?.waiting??o.unfinished} />`}
><${yt}
many=${c?.simulated}
total=${o.total}
href=${d("batch",{id:t},{show:"simulated"})}
/><${ft} batch=${o} summary=${c} against=${l||"previous"} compared=${u} /><${xt}
label="Batch"
tabs=${f}
value=${l?"changes":s.get("view")==="slowest"?"slowest":"results"}
onChange=${h=>$({with:h==="changes"?"previous":"",view:h==="slowest"?h:""},{push:!0})}
/><//>
`}export{Ct as default,Zr as title};
