import{m294_0 as le,m294_1 as ce,m294_2 as ue,m294_3 as O,m294_4 as fe,m294_5 as pe,m294_6 as he,m294_7 as B,m294_8 as b,m294_9 as $e,m294_10 as F,m294_11 as P}from"../main.js";import{m0_0 as be,m0_1 as we,m0_2 as j,m0_3 as ge,m0_4 as ye,m0_5 as xe,m0_6 as Se,m0_7 as Oe,m0_8 as Te,m0_9 as Re,m0_10 as ve,m0_11 as ke,m0_12 as Ce,m0_13 as Be,m0_14 as Fe,m0_15 as Ee,m0_16 as Ne,m0_17 as Ae,m0_18 as Me}from"../main.js";import{m7_0 as W,m7_1 as E,m7_2 as je,m7_3 as We,m7_4 as Ie,m7_5 as De}from"../shared.js";import{m8_0 as Ve,m8_1 as Ue,m8_2 as I,m8_3 as qe,m8_4 as Ge}from"../shared.js";import{m27_0 as D,m27_1 as Ke,m27_2 as Xe,m27_3 as Ye,m27_4 as Ze,m27_5 as ts}from"../shared.js";import{m169_0 as J}from"../shared.js";import{m189_0 as o}from"../main.js";import{m194_0 as H,m194_1 as ms,m194_2 as is,m194_3 as ls,m194_4 as cs,m194_5 as us}from"../shared.js";import{m80_0 as w}from"../main.js";function V({batch:t}){let[e,a]=P(0);O(()=>{let n=()=>a(m=>m+1);return addEventListener("focus",n),()=>removeEventListener("focus",n)},[]);let s=J(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return s?.content?o`
<a
class="button"
href=${`${s.content.url}${H}index.html`}
target="_blank"
rel="noopener noreferrer"
><${w} name="link" />
Open report
<span class="unseen"> (opens in a new tab)</span></a>
`:null}import{m6_0 as U}from"../main.js";import{m180_0 as Os,m180_1 as Ts,m180_2 as Rs,m180_3 as vs,m180_4 as ks,m180_5 as Cs,m180_6 as Bs,m180_7 as Fs,m180_8 as Es,m180_9 as Ns,m180_10 as As,m180_11 as Ms,m180_12 as g,m180_13 as q,m180_14 as y,m180_15 as Ls,m180_16 as Ps,m180_17 as js,m180_18 as Ws,m180_19 as Is,m180_20 as Ds,m180_21 as Js,m180_22 as Hs,m180_23 as Vs}from"../main.js";import{m182_0 as G}from"../main.js";import{m232_0 as Q,m232_1 as zs,m232_2 as Ks,m232_3 as Xs,m232_4 as Ys,m232_5 as $,m232_6 as Zs,m232_7 as _,m232_8 as to,m232_9 as eo}from"../main.js";import{m234_0 as ao,m234_1 as z,m234_2 as ro,m234_3 as no,m234_4 as mo,m234_5 as K,m234_6 as X}from"../main.js";import{m198_0 as co,m198_1 as Y,m198_2 as uo,m198_3 as fo,m198_4 as po,m198_5 as ho,m198_6 as $o,m198_7 as _o,m198_8 as bo}from"../shared.js";import{m235_0 as yo,m235_1 as N}from"../main.js";import{m278_0 as x}from"../main.js";import{m292_0 as Z}from"../shared.js";import{m104_0 as ko,m104_1 as tt,m104_2 as Co}from"../shared.js";import{m220_0 as et}from"../shared.js";import{m111_0 as st}from"../shared.js";import{m141_0 as Lo,m141_1 as ot,m141_2 as at}from"../main.js";import{m148_0 as T,m148_1 as Wo,m148_2 as Io}from"../main.js";var Mt=x(36),Lt=x(68),Pt=x(760),jt=4,Wt=x(176),It=.4,rt=12;function Dt({width:t,narrow:e,columns:a,hasStart:s}){let n=["rows matrix"];if(e&&n.push("is-narrow"),a>jt)n.push("is-dense");else if(s){let m=e?a>2:a*Wt>t*It;n.push(m?"is-wordless":"has-starts")}return n.join(" ")}var nt=t=>t.run_seconds!==null&&!Y(t);function Jt(t){let e=nt(t)?` after ${N(t)}`:"",a=t.cause||t.message,s=a?`: ${a}`:"";return`${et(t.outcome||t.phase)} on ${t.agent}${e}${s}`}function Ht({job:t,attempt:e}){return o`
<a
class="cell"
href=${_("job",{id:t.id},{attempt:e.number})}
tabindex="-1"
title=${Jt(e)}
><span class="unseen">attempt ${e.number}: </span><${tt} outcome=${e.outcome} phase=${e.phase} />${e.run_seconds!==null&&o`<span class="cell-time number">${nt(e)?N(e):"\u2013"}</span>`}</a>
`}function Vt({job:t,columns:e}){let a=t.tries.slice(-e);return Array.from({length:e},(s,n)=>{let m=a[n];return o`
<td key=${n} role="cell" class="c-try">${m&&o`<${Ht} job=${t} attempt=${m} />`}</td>
`})}var Ut=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function qt({id:t,index:e,top:a,height:s,results:n,columns:m,targeted:r,hasCauses:l}){let i=n.row(t).value;if(!i)return null;let c=_("job",{id:t}),u=f=>{f.target.closest("a, button")||String(getSelection())||(f.metaKey||f.ctrlKey?window.open(c,"_blank","noopener"):Q(c))};return o`
<${st}
as="tr"
role="row"
aria-rowindex=${e+2}
top=${a}
height=${s}
className="row matrix-row"
onClick=${u}
><td role="cell" class="c-status"><${ot} job=${i} /></td><td role="cell" class="c-test"><span class="line"><a
class="row-link"
data-row=${`result/${t}`}
data-failed=${i.status==="failed"?"":void 0}
tabindex="-1"
href=${c}
><${T} test=${i.test} /></a>${r&&o`<span class="tag">${i.target}</span>`}${Ut.map(([f,h,d])=>i[f]&&o`<span class="tag" key=${f} title=${d}>${h}</span>`)}</span></td><${Vt} job=${i} columns=${m} />${l&&o`<td role="cell" class="c-said quiet" title=${E(i)}>${E(i)}</td>`}<//>
`}function Gt({from:t,to:e},a,s,n){let m=Math.max(0,Math.floor(t/a)),r=Array.from({length:Math.max(0,Math.min(s.length,Math.ceil(e/a))-m)},(c,u)=>m+u),l=n===null?-1:s.indexOf(n.key.slice(7));if(l<0)return r;let i=[l-1,l,l+1].filter(c=>c>=0&&c<s.length);return[...new Set([...r,...i])].sort((c,u)=>c-u)}function mt({ids:t,results:e,most:a,over:s}){let n=F(null),m=F(null),r=Z(m).value,l=r.width>0&&r.width<Pt,i=l?Lt:Mt,c=Math.min(rt,Math.max(1,a)),{hasStart:u,targets:f,hasCauses:h}=e.summary.value,d=z(n.current);return B(()=>X(n.current,d)),B(()=>{m.current.style.setProperty("height",`${t.length*i}px`),n.current.style.setProperty("--tries",c),n.current.style.setProperty("--cause",h?"1.2fr":"0px")},[t.length,i,c,h]),o`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${n}
class=${Dt({width:r.width,narrow:l,columns:c,hasStart:u})}
onFocusIn=${K}
><thead role="rowgroup"><tr role="row" class="matrix-row" aria-rowindex="1"><th role="columnheader" scope="col">Status</th><th role="columnheader" scope="col">Test</th>${Array.from({length:c},(p,S)=>o`
<th key=${S} role="columnheader" scope="col" class="c-try">${a>rt?"":o`
<span class="try-word">Attempt </span>${S+1}
`}</th>
`)}${h&&o`<th role="columnheader" scope="col" class="c-said">Cause</th>`}</tr></thead><tbody role="rowgroup" ref=${m} ...${s}>${Gt(r,i,t,d).map(p=>o`
<${qt}
key=${t[p]}
id=${t[p]}
index=${p}
top=${p*i}
height=${i}
results=${e}
columns=${c}
targeted=${f>1}
hasCauses=${h}
/>
`)}</tbody></table>
`}import{m127_0 as A}from"../main.js";import{m140_0 as R,m140_1 as it,m140_2 as v}from"../main.js";import{m149_0 as lt}from"../main.js";var M=["failed","flaky","running","waiting"],Qt=[["","Failed first"],["slowest","Slowest first"]],zt=150;function Kt(t){let e=t.get("show")??"";return{show:Object.hasOwn(U,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var ct=0;function Xt(t){clearTimeout(ct),ct=setTimeout(()=>$({test:t}),zt)}function Yt({wanted:t,summary:e}){let a=M.includes(t.show)||!t.show?M:[...M,t.show],n=[["","all",e.total],...a.map(m=>[m,at(m),e[m]])].map(([m,r,l])=>[m,o`${r} <span class="number quiet">${g(l)}</span>`]);return o`
<div class="page-tools matrix-tools"><${A}
label="Which"
hideLabel
options=${n}
value=${t.show}
onChange=${m=>$({show:m},{push:!0})}
/><${lt}
id="result-search"
label="Filter by test path"
text=${t.test}
onInput=${Xt}
/><span class="tools-end"><${A}
label="Order"
hideLabel
options=${Qt}
value=${t.sort}
onChange=${m=>$({sort:m},{push:!0})}
/></span></div>
`}var Zt={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function te({wanted:t}){let[e,a,s]=!t.test&&Zt[t.show]||["search","No tests match","Try another path, or show all tests."];return o`
<${R} icon=${e} title=${a}><p>${s}</p><p><button type="button" class="button" onClick=${()=>$({show:"",test:""})}>
Show all
</button></p><//>
`}function ee({results:t,wanted:e}){let a=b(()=>t.chosen(e),[t]),s=G(a),{most:n}=t.summary.value;return o`
${s.waiting>0&&o`
<p class="matrix-more"><button type="button" class="pill" onClick=${s.show}>Show ${g(s.waiting)} more</button></p>
`}${s.ids.length>0?o`<${mt} ids=${s.ids} results=${t} most=${n} over=${s.over} />`:o`<${te} wanted=${e} />`}
`}function ut({results:t,query:e}){let a=Kt(e);return t.loaded.value?o`
<${Yt} wanted=${a} summary=${t.summary.value} /><${ee} key=${JSON.stringify(a)} results=${t} wanted=${a} />
`:o`<${v} lines=${12} />`}import{m187_0 as xa,m187_1 as ft,m187_2 as Sa,m187_3 as Oa,m187_4 as Ta,m187_5 as L}from"../main.js";import{m143_0 as pt}from"../main.js";import{m145_0 as ht,m145_1 as Ba,m145_2 as Fa}from"../shared.js";var k=20,$t=1.25,se=1;function oe({row:{mean_seconds:t,usual_seconds:e,has_start:a}}){if(!e)return o`<span class="quiet" title=${t===null?"No run of it passed here":"Compared after three passed runs"}>–</span>`;let s=Math.abs(t-e)>=se&&(t>=e*$t||t<=e/$t),n=`${y(e)}${a?" with start":""}`;return o`
<span class=${`number ${s&&t>e?"strong":"quiet"}`}>${s?`${(t/e).toFixed(1)}\xD7 its usual ${n}`:`as usual (${n})`}</span>
`}var ae=[{name:"test",title:"Test",main:!0,cell:t=>o`<${T} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>y(t.run_seconds)},{name:"bar",title:"Share",cell:t=>o`<${ht} share=${t.share} />`},{name:"share",title:"",label:"of the run time",numeric:!0,cell:t=>q(t.share)},{name:"usual",title:"Compared with usual",some:t=>t.usual_seconds,cell:t=>o`<${oe} row=${t} />`}];function _t({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${k}`,a=ft(e,`${t.done} ${t.failed}`),s=a.data.value,n=a.error.value;if(n&&!s)return o`<${it} title="Run times could not be loaded" text=${n.message} again=${a.load} />`;if(!s)return o`<${v} />`;if(s.tests.length===0)return o`<${R} icon="batches" title="No test has run yet" />`;let m=new Map(s.tests.map(r=>[r.test_id,{value:r}]));return o`
<p class="slow-total">${s.tests.length<k?"All tests":`The slowest ${k} tests`} ran
${" "}<strong class="number">${y(s.tests.reduce((r,l)=>r+l.run_seconds,0))}</strong>${s.tests.length===k&&o` of <span class="number">${y(s.run_seconds)}</span>`}${" "}on all agents together, all attempts counted, starts of runners not.
${!s.tests.some(r=>r.usual_seconds)&&" Compared with the usual time after three passed runs."}</p><${pt}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...m.keys()]}
rowOf=${r=>m.get(r)}
columns=${ae}
rowClass=${r=>r.runs>1?"":"is-once"}
hrefOf=${r=>_("job",{id:r.job_id})}
/>
`}import{m33_0 as dt,m33_1 as bt,m33_2 as Ha}from"../shared.js";import{m55_0 as qa,m55_1 as wt,m55_2 as Ga,m55_3 as Qa,m55_4 as za,m55_5 as gt,m55_6 as Ka}from"../shared.js";import{m100_0 as yt}from"../shared.js";import{m105_0 as xt}from"../main.js";import{m107_0 as St}from"../main.js";import{m112_0 as Ot,m112_1 as rr,m112_2 as nr}from"../main.js";import{m123_0 as Tt,m123_1 as lr,m123_2 as cr,m123_3 as ur,m123_4 as fr,m123_5 as pr}from"../shared.js";import{m134_0 as _r,m134_1 as dr,m134_2 as Rt}from"../main.js";import{m144_0 as vt}from"../shared.js";import{m14_0 as kt,m14_1 as xr,m14_2 as Sr}from"../shared.js";import{m222_0 as Rr,m222_1 as vr,m222_2 as kr,m222_3 as Cr,m222_4 as Br,m222_5 as Fr,m222_6 as Er,m222_7 as Nr,m222_8 as Ct}from"../main.js";import{m225_0 as Lr,m225_1 as Pr,m225_2 as jr,m225_3 as Wr,m225_4 as Ir,m225_5 as Bt}from"../main.js";import{m230_0 as Ft,m230_1 as Hr,m230_2 as Vr,m230_3 as Ur}from"../shared.js";import{m231_0 as C,m231_1 as Qr}from"../main.js";import{m269_0 as Xr,m269_1 as Yr,m269_2 as Et}from"../main.js";function kn({params:t}){let e=Et(`batch:${t.id}`);e.ids.value;let a=e.row(t.id).value;return a?[a.name,a.branch].filter(Boolean).join(" on "):"Batch"}var re=[["Retry failed jobs of this batch\u2026",void 0,"Failed jobs of this batch."],["Retry new failures of this batch\u2026","new","Failed jobs of this batch whose test did not fail in the one before."],["Retry infrastructure failures of this batch\u2026","infrastructure","Failed jobs of this batch whose agent or install failed, not the test."]];function Nt(t){let e=`/api/v1/batches/${t.id}`,a=(s,n,m={})=>()=>j({action:s,within:e,what:n,...m});return[...re.map(([s,n,m])=>t.failed>t.excused&&C("retry","batch")&&{label:s,icon:"retry",run:a("retry",m,{filter:Ft({}),failure:n})}),t.unfinished>0&&C("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:a("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function ne({batch:t,waiting:e}){let a=`/api/v1/batches/${t.id}`;return o`
<${Tt} batch=${t} />${Nt(t).filter(({danger:s})=>s).map(({label:s,icon:n,run:m})=>o`
<button type="button" key=${n} class="button is-danger" onClick=${m}><${w} name=${n} />${s}</button>
`)}${e>0&&C("priority","batch")&&o`<${Ot} of=${{within:a,what:"Waiting jobs of this batch."}} />`}<${V} batch=${t} /><a class="button" href=${`${a}/junit`} download><${w} name="download" />
JUnit
</a>
`}function At({params:{id:t},query:e}){let a=b(Ct,[]),s=L(`batch:${t}`),n=L(`results:${t}`),m=b(()=>new W(n),[n]);O(()=>m.follow(),[m]);let r=s.ids.value.length>0?s.row(t).value:null;Bt("This batch",()=>r?Nt(r):[]);let l=e.get("with"),{found:i,changes:c}=kt(r,l||"previous");if(!r)return o`<${yt} store=${s} kind="batch" />`;let u=m.loaded.value?m.summary.value:null,{waiting:f=null,simulated:h}=u??a??{},d=[{name:"results",title:"Results",count:g(r.total),body:()=>o`
<${wt}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${r.failed} ${r.retries_used} ${c}`}
ended=${r.done}
over=${r.unfinished===0}
initial=${a?.failures??null}
>${(p,S)=>o`
<${St} id="failures" title="Failures" note=${gt(p)}>${S()}<//>
`}<//><${ut} results=${m} query=${e} />
`},{name:"changes",title:"Changes",body:()=>o`<${D} batch=${r} chosen=${l} changes=${c} />`},{name:"slowest",title:"Slowest tests",body:()=>o`<${_t} batch=${r} />`}];return o`
<${xt}
title=${r.name}
crumb=${I(r)}
inspect=${["batch",r.id]}
note=${r.branch}
state=${o`<${dt} batch=${r} summary=${u} />`}
actions=${o`<${ne} batch=${r} waiting=${f??r.unfinished} />`}
><${Rt}
many=${h}
total=${r.total}
what="job"
href=${_("batch",{id:t},{show:"simulated"})}
/><${bt}
batch=${r}
summary=${u}
waiting=${f}
against=${l||"previous"}
compared=${i}
/><${vt}
label="Batch"
tabs=${d}
value=${l?"changes":e.get("view")==="slowest"?"slowest":"results"}
onChange=${p=>$({with:p==="changes"?"previous":"",view:p==="slowest"?p:""},{push:!0})}
/><//>
`}export{At as default,kn as title};
