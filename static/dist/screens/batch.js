import{m290_0 as ne,m290_1 as me,m290_2 as ie,m290_3 as S,m290_4 as le,m290_5 as ce,m290_6 as ue,m290_7 as k,m290_8 as _,m290_9 as fe,m290_10 as C,m290_11 as N}from"../main.js";import{m0_0 as $e,m0_1 as _e,m0_2 as A,m0_3 as de,m0_4 as be,m0_5 as we,m0_6 as ge,m0_7 as ye,m0_8 as xe,m0_9 as Se,m0_10 as Te,m0_11 as Re,m0_12 as Oe,m0_13 as ve,m0_14 as ke,m0_15 as Ce,m0_16 as Be,m0_17 as Ee,m0_18 as Fe}from"../main.js";import{m6_0 as L,m6_1 as P,m6_2 as Ae,m6_3 as Le,m6_4 as Pe,m6_5 as We}from"../main.js";import{m7_0 as De,m7_1 as Je,m7_2 as W,m7_3 as He,m7_4 as Ve,m7_5 as Ue,m7_6 as Ge}from"../main.js";import{m26_0 as j,m26_1 as ze,m26_2 as Ke,m26_3 as Xe,m26_4 as Ye,m26_5 as Ze}from"../shared.js";import{m166_0 as I}from"../shared.js";import{m186_0 as r}from"../main.js";import{m191_0 as D,m191_1 as ns,m191_2 as ms,m191_3 as is,m191_4 as ls,m191_5 as cs}from"../shared.js";import{m78_0 as d}from"../main.js";function J({batch:t}){let[e,o]=N(0);S(()=>{let n=()=>o(m=>m+1);return addEventListener("focus",n),()=>removeEventListener("focus",n)},[]);let s=I(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return s?.content?r`
<a
class="button"
href=${`${s.content.url}${D}index.html`}
target="_blank"
rel="noopener noreferrer"
><${d} name="link" />
Open report
<span class="unseen"> (opens in a new tab)</span></a>
`:null}import{m177_0 as ys,m177_1 as xs,m177_2 as Ss,m177_3 as Ts,m177_4 as Rs,m177_5 as Os,m177_6 as vs,m177_7 as ks,m177_8 as Cs,m177_9 as Bs,m177_10 as Es,m177_11 as Fs,m177_12 as b,m177_13 as H,m177_14 as w,m177_15 as Ms,m177_16 as Ns,m177_17 as As,m177_18 as Ls,m177_19 as Ps,m177_20 as Ws,m177_21 as js,m177_22 as Is,m177_23 as Ds}from"../main.js";import{m179_0 as V}from"../main.js";import{m229_0 as U,m229_1 as Gs,m229_2 as qs,m229_3 as Qs,m229_4 as zs,m229_5 as p,m229_6 as Ks,m229_7 as h,m229_8 as Xs,m229_9 as Ys}from"../main.js";import{m231_0 as eo,m231_1 as G,m231_2 as so,m231_3 as oo,m231_4 as ao,m231_5 as q,m231_6 as Q}from"../main.js";import{m232_0 as mo,m232_1 as B}from"../main.js";import{m274_0 as g}from"../main.js";import{m288_0 as z}from"../shared.js";import{m102_0 as K,m102_1 as ho}from"../shared.js";import{m217_0 as X}from"../shared.js";import{m109_0 as Y}from"../main.js";import{m139_0 as xo,m139_1 as Z,m139_2 as tt}from"../main.js";import{m146_0 as T,m146_1 as Ro}from"../main.js";var Ft=g(36),Mt=g(68),Nt=g(760),At=4,Lt=g(176),Pt=.4,et=12;function Wt({width:t,narrow:e,columns:o,hasStart:s}){let n=["rows matrix"];if(e&&n.push("is-narrow"),o>At)n.push("is-dense");else if(s){let m=e?o>2:o*Lt>t*Pt;n.push(m?"is-wordless":"has-starts")}return n.join(" ")}function jt(t){let e=t.run_seconds===null?"":` after ${B(t)}`,o=t.cause||t.message,s=o?`: ${o}`:"";return`${X(t.outcome||t.phase)} on ${t.agent}${e}${s}`}function It({job:t,attempt:e}){return r`
<a
class="cell"
href=${h("job",{id:t.id},{attempt:e.number})}
tabindex="-1"
title=${jt(e)}
><span class="unseen">attempt ${e.number}: </span><${K} outcome=${e.outcome} phase=${e.phase} />${e.run_seconds!==null&&r`<span class="cell-time number">${B(e)}</span>`}</a>
`}function Dt({job:t,columns:e}){let o=t.tries.slice(-e);return Array.from({length:e},(s,n)=>{let m=o[n];return r`
<td key=${n} role="cell" class="c-try">${m&&r`<${It} job=${t} attempt=${m} />`}</td>
`})}var st=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason),Jt=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function Ht({id:t,index:e,top:o,height:s,results:n,columns:m}){let a=n.row(t).value;if(!a)return null;let l=h("job",{id:t}),u=i=>{i.target.closest("a, button")||String(getSelection())||(i.metaKey||i.ctrlKey?window.open(l,"_blank","noopener"):U(l))};return r`
<${Y}
as="tr"
role="row"
aria-rowindex=${e+2}
top=${o}
height=${s}
className="row matrix-row"
onClick=${u}
><td role="cell" class="c-status"><${Z} job=${a} /></td><td role="cell" class="c-test"><span class="line"><a
class="row-link"
data-row=${`result/${t}`}
data-failed=${a.status==="failed"?"":void 0}
tabindex="-1"
href=${l}
><${T} test=${a.test} /></a>${Jt.map(([i,c,$])=>a[i]&&r`<span class="tag" key=${i} title=${$}>${c}</span>`)}</span></td><${Dt} job=${a} columns=${m} /><td role="cell" class="c-said quiet" title=${st(a)}>${st(a)}</td><//>
`}function Vt({from:t,to:e},o,s,n){let m=Math.max(0,Math.floor(t/o)),a=Array.from({length:Math.max(0,Math.min(s.length,Math.ceil(e/o))-m)},(i,c)=>m+c),l=n===null?-1:s.indexOf(n.key.slice(7));if(l<0)return a;let u=[l-1,l,l+1].filter(i=>i>=0&&i<s.length);return[...new Set([...a,...u])].sort((i,c)=>i-c)}function ot({ids:t,results:e,most:o,over:s}){let n=C(null),m=C(null),a=z(m).value,l=a.width>0&&a.width<Nt,u=l?Mt:Ft,i=Math.min(et,Math.max(1,o)),{hasStart:c}=e.summary.value,$=G(n.current);return k(()=>Q(n.current,$)),k(()=>{m.current.style.setProperty("height",`${t.length*u}px`),n.current.style.setProperty("--tries",i)},[t.length,u,i]),r`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${n}
class=${Wt({width:a.width,narrow:l,columns:i,hasStart:c})}
onFocusIn=${q}
><thead role="rowgroup"><tr role="row" class="matrix-row" aria-rowindex="1"><th role="columnheader" scope="col">Status</th><th role="columnheader" scope="col">Test</th>${Array.from({length:i},(f,x)=>r`
<th key=${x} role="columnheader" scope="col" class="c-try">${o>et?"":r`
<span class="try-word">Attempt </span>${x+1}
`}</th>
`)}<th role="columnheader" scope="col" class="c-said">Cause</th></tr></thead><tbody role="rowgroup" ref=${m} ...${s}>${Vt(a,u,t,$).map(f=>r`
<${Ht}
key=${t[f]}
id=${t[f]}
index=${f}
top=${f*u}
height=${u}
results=${e}
columns=${i}
/>
`)}</tbody></table>
`}import{m125_0 as E}from"../main.js";import{m138_0 as R,m138_1 as at,m138_2 as O}from"../main.js";import{m147_0 as rt}from"../main.js";var F=["failed","flaky","running","waiting"],Ut=[["","Failed first"],["slowest","Slowest first"]],Gt=150;function qt(t){let e=t.get("show")??"";return{show:Object.hasOwn(P,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var nt=0;function Qt(t){clearTimeout(nt),nt=setTimeout(()=>p({test:t}),Gt)}function zt({wanted:t,summary:e}){let o=F.includes(t.show)||!t.show?F:[...F,t.show],n=[["","all",e.total],...o.map(m=>[m,tt(m),e[m]])].map(([m,a,l])=>[m,r`${a} <span class="number quiet">${b(l)}</span>`]);return r`
<div class="page-tools matrix-tools"><${E}
label="Which"
hideLabel
options=${n}
value=${t.show}
onChange=${m=>p({show:m},{push:!0})}
/><${rt}
id="result-search"
label="Filter by test path"
text=${t.test}
onInput=${Qt}
/><span class="tools-end"><${E}
label="Order"
hideLabel
options=${Ut}
value=${t.sort}
onChange=${m=>p({sort:m},{push:!0})}
/></span></div>
`}var Kt={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function Xt({wanted:t}){let[e,o,s]=!t.test&&Kt[t.show]||["search","No tests match","Try another path, or show all tests."];return r`
<${R} icon=${e} title=${o}><p>${s}</p><p><button type="button" class="button" onClick=${()=>p({show:"",test:""})}>
Show all
</button></p><//>
`}function Yt({results:t,wanted:e}){let o=_(()=>t.chosen(e),[t]),s=V(o),{most:n}=t.summary.value;return r`
${s.waiting>0&&r`
<p class="matrix-more"><button type="button" class="pill" onClick=${s.show}>Show ${b(s.waiting)} more</button></p>
`}${s.ids.length>0?r`<${ot} ids=${s.ids} results=${t} most=${n} over=${s.over} />`:r`<${Xt} wanted=${e} />`}
`}function mt({results:t,query:e}){let o=qt(e);return t.loaded.value?r`
<${zt} wanted=${o} summary=${t.summary.value} /><${Yt} key=${JSON.stringify(o)} results=${t} wanted=${o} />
`:r`<${O} lines=${12} />`}import{m184_0 as ra,m184_1 as it,m184_2 as na,m184_3 as ma,m184_4 as ia,m184_5 as M}from"../main.js";import{m141_0 as lt}from"../main.js";import{m143_0 as ct,m143_1 as pa,m143_2 as ha}from"../shared.js";var v=20,ut=1.25,Zt=1;function te({row:{mean_seconds:t,usual_seconds:e,has_start:o}}){if(!e)return null;let s=Math.abs(t-e)>=Zt&&(t>=e*ut||t<=e/ut),n=`${w(e)}${o?" with start":""}`;return r`
<span class=${`number ${s&&t>e?"strong":"quiet"}`}>${s?`${(t/e).toFixed(1)}\xD7 its usual ${n}`:`as usual (${n})`}</span>
`}var ee=[{name:"test",title:"Test",main:!0,cell:t=>r`<${T} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>w(t.run_seconds)},{name:"bar",title:"Share",cell:t=>r`<${ct} share=${t.share} />`},{name:"share",title:"",label:"of the run time",numeric:!0,cell:t=>H(t.share)},{name:"usual",title:"Compared with usual",cell:t=>r`<${te} row=${t} />`}];function ft({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${v}`,o=it(e,`${t.done} ${t.failed}`),s=o.data.value,n=o.error.value;if(n&&!s)return r`<${at} title="Run times could not be loaded" text=${n.message} again=${o.load} />`;if(!s)return r`<${O} />`;if(s.tests.length===0)return r`<${R} icon="batches" title="No test has run yet" />`;let m=new Map(s.tests.map(a=>[a.test_id,{value:a}]));return r`
<p class="slow-total">${s.tests.length<v?"All tests":`The slowest ${v} tests`} ran
${" "}<strong class="number">${w(s.tests.reduce((a,l)=>a+l.run_seconds,0))}</strong>${s.tests.length===v&&r` of <span class="number">${w(s.run_seconds)}</span>`}${" "}on all agents together, all attempts counted, starts of runners not.
</p><${lt}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...m.keys()]}
rowOf=${a=>m.get(a)}
columns=${ee}
hrefOf=${a=>h("job",{id:a.job_id})}
/>
`}import{m32_0 as pt,m32_1 as ht,m32_2 as Oa}from"../shared.js";import{m54_0 as Ca,m54_1 as $t,m54_2 as Ba,m54_3 as Ea,m54_4 as Fa,m54_5 as _t,m54_6 as Ma}from"../shared.js";import{m98_0 as dt}from"../shared.js";import{m103_0 as bt}from"../main.js";import{m105_0 as wt}from"../main.js";import{m110_0 as gt,m110_1 as Ja,m110_2 as Ha}from"../main.js";import{m121_0 as Ga,m121_1 as yt,m121_2 as xt}from"../shared.js";import{m132_0 as za,m132_1 as Ka,m132_2 as St}from"../main.js";import{m142_0 as Tt}from"../shared.js";import{m13_0 as Rt,m13_1 as er,m13_2 as sr}from"../shared.js";import{m219_0 as rr,m219_1 as nr,m219_2 as mr,m219_3 as ir,m219_4 as lr,m219_5 as cr,m219_6 as ur,m219_7 as fr,m219_8 as Ot}from"../main.js";import{m222_0 as $r,m222_1 as _r,m222_2 as dr,m222_3 as br,m222_4 as wr,m222_5 as vt}from"../main.js";import{m227_0 as kt,m227_1 as xr,m227_2 as Sr,m227_3 as Tr}from"../shared.js";import{m228_0 as y,m228_1 as vr}from"../main.js";import{m265_0 as Br,m265_1 as Er,m265_2 as Ct}from"../main.js";function nn({params:t}){let e=Ct(`batch:${t.id}`);e.ids.value;let o=e.row(t.id).value;return o?[o.name,o.branch].filter(Boolean).join(" on "):"Batch"}var se=[["Retry failed jobs of this batch\u2026",void 0,"Failed jobs of this batch."],["Retry new failures of this batch\u2026","new","Failed jobs of this batch whose test did not fail in the one before."],["Retry infrastructure failures of this batch\u2026","infrastructure","Failed jobs of this batch whose agent or install failed, not the test."]];function Bt(t){let e=`/api/v1/batches/${t.id}`,o=(s,n,m={})=>()=>A({action:s,within:e,what:n,...m});return[...se.map(([s,n,m])=>t.failed>t.excused&&y("retry","batch")&&{label:s,icon:"retry",run:o("retry",m,{filter:kt({}),failure:n})}),t.unfinished>0&&y("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:o("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function oe({batch:t,waiting:e}){let o=`/api/v1/batches/${t.id}`;return r`
${t.failed>0&&y("retry","batch")&&r`<${yt} within=${o}>Retry ${xt(t)[1]}<//>`}${Bt(t).filter(({danger:s})=>s).map(({label:s,icon:n,run:m})=>r`
<button type="button" key=${n} class="button is-danger" onClick=${m}><${d} name=${n} />${s}</button>
`)}${e>0&&y("priority","batch")&&r`<${gt} of=${{within:o,what:"Waiting jobs of this batch."}} />`}<${J} batch=${t} /><a class="button" href=${`${o}/junit`} download><${d} name="download" />
JUnit
</a>
`}function Et({params:{id:t},query:e}){let o=_(Ot,[])?.failures??null,s=M(`batch:${t}`),n=M(`results:${t}`),m=_(()=>new L(n),[n]);S(()=>m.follow(),[m]);let a=s.ids.value.length>0?s.row(t).value:null;vt("This batch",()=>a?Bt(a):[]);let l=e.get("with"),{found:u,changes:i}=Rt(a,l||"previous");if(!a)return r`<${dt} store=${s} kind="batch" />`;let c=m.loaded.value?m.summary.value:null,$=[{name:"results",title:"Results",count:b(a.total),body:()=>r`
<${$t}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${a.failed} ${a.retries_used} ${i}`}
ended=${a.done}
initial=${o}
>${(f,x)=>r`
<${wt} id="failures" title="Failures" note=${_t(f)}>${x()}<//>
`}<//><${mt} results=${m} query=${e} />
`},{name:"changes",title:"Changes",body:()=>r`<${j} batch=${a} chosen=${l} changes=${i} />`},{name:"slowest",title:"Slowest tests",body:()=>r`<${ft} batch=${a} />`}];return r`
<${bt}
title=${a.name}
crumb=${W(a)}
inspect=${["batch",a.id]}
note=${a.branch}
state=${r`<${pt} batch=${a} summary=${c} />`}
actions=${r`<${oe} batch=${a} waiting=${c?.waiting??a.unfinished} />`}
><${St}
many=${c?.simulated}
total=${a.total}
href=${h("batch",{id:t},{show:"simulated"})}
/><${ht} batch=${a} summary=${c} against=${l||"previous"} compared=${u} /><${Tt}
label="Batch"
tabs=${$}
value=${l?"changes":e.get("view")==="slowest"?"slowest":"results"}
onChange=${f=>p({with:f==="changes"?"previous":"",view:f==="slowest"?f:""},{push:!0})}
/><//>
`}export{Et as default,nn as title};
