import{m294_0 as me,m294_1 as ie,m294_2 as le,m294_3 as T,m294_4 as ce,m294_5 as ue,m294_6 as fe,m294_7 as B,m294_8 as b,m294_9 as pe,m294_10 as E,m294_11 as P}from"../main.js";import{m0_0 as de,m0_1 as _e,m0_2 as j,m0_3 as be,m0_4 as we,m0_5 as ge,m0_6 as ye,m0_7 as xe,m0_8 as Se,m0_9 as Te,m0_10 as Re,m0_11 as Oe,m0_12 as ve,m0_13 as ke,m0_14 as Ce,m0_15 as Be,m0_16 as Ee,m0_17 as Fe,m0_18 as Ne}from"../main.js";import{m7_0 as W,m7_1 as F,m7_2 as Le,m7_3 as Pe,m7_4 as je,m7_5 as We}from"../shared.js";import{m8_0 as Je,m8_1 as He,m8_2 as I,m8_3 as Ve,m8_4 as Ue}from"../shared.js";import{m27_0 as D,m27_1 as Qe,m27_2 as ze,m27_3 as Ke,m27_4 as Xe,m27_5 as Ye}from"../shared.js";import{m169_0 as J}from"../shared.js";import{m189_0 as o}from"../main.js";import{m194_0 as H,m194_1 as rs,m194_2 as ns,m194_3 as ms,m194_4 as is,m194_5 as ls}from"../shared.js";import{m80_0 as w}from"../main.js";function V({batch:t}){let[e,a]=P(0);T(()=>{let n=()=>a(m=>m+1);return addEventListener("focus",n),()=>removeEventListener("focus",n)},[]);let s=J(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return s?.content?o`
<a
class="button"
href=${`${s.content.url}${H}index.html`}
target="_blank"
rel="noopener noreferrer"
><${w} name="link" />
Open report
<span class="unseen"> (opens in a new tab)</span></a>
`:null}import{m6_0 as U}from"../main.js";import{m180_0 as xs,m180_1 as Ss,m180_2 as Ts,m180_3 as Rs,m180_4 as Os,m180_5 as vs,m180_6 as ks,m180_7 as Cs,m180_8 as Bs,m180_9 as Es,m180_10 as Fs,m180_11 as Ns,m180_12 as g,m180_13 as q,m180_14 as y,m180_15 as Ms,m180_16 as As,m180_17 as Ls,m180_18 as Ps,m180_19 as js,m180_20 as Ws,m180_21 as Is,m180_22 as Ds,m180_23 as Js}from"../main.js";import{m182_0 as G}from"../main.js";import{m232_0 as Q,m232_1 as Gs,m232_2 as Qs,m232_3 as zs,m232_4 as Ks,m232_5 as $,m232_6 as Xs,m232_7 as d,m232_8 as Ys,m232_9 as Zs}from"../main.js";import{m234_0 as so,m234_1 as z,m234_2 as oo,m234_3 as ao,m234_4 as ro,m234_5 as K,m234_6 as X}from"../main.js";import{m235_0 as io,m235_1 as N}from"../main.js";import{m278_0 as x}from"../main.js";import{m292_0 as Y}from"../shared.js";import{m104_0 as $o,m104_1 as Z,m104_2 as _o}from"../shared.js";import{m220_0 as tt}from"../shared.js";import{m111_0 as et}from"../shared.js";import{m141_0 as To,m141_1 as st,m141_2 as ot}from"../main.js";import{m148_0 as R,m148_1 as vo,m148_2 as ko}from"../main.js";var Nt=x(36),Mt=x(68),At=x(760),Lt=4,Pt=x(176),jt=.4,at=12;function Wt({width:t,narrow:e,columns:a,hasStart:s}){let n=["rows matrix"];if(e&&n.push("is-narrow"),a>Lt)n.push("is-dense");else if(s){let m=e?a>2:a*Pt>t*jt;n.push(m?"is-wordless":"has-starts")}return n.join(" ")}function It(t){let e=t.run_seconds===null?"":` after ${N(t)}`,a=t.cause||t.message,s=a?`: ${a}`:"";return`${tt(t.outcome||t.phase)} on ${t.agent}${e}${s}`}function Dt({job:t,attempt:e}){return o`
<a
class="cell"
href=${d("job",{id:t.id},{attempt:e.number})}
tabindex="-1"
title=${It(e)}
><span class="unseen">attempt ${e.number}: </span><${Z} outcome=${e.outcome} phase=${e.phase} />${e.run_seconds!==null&&o`<span class="cell-time number">${N(e)}</span>`}</a>
`}function Jt({job:t,columns:e}){let a=t.tries.slice(-e);return Array.from({length:e},(s,n)=>{let m=a[n];return o`
<td key=${n} role="cell" class="c-try">${m&&o`<${Dt} job=${t} attempt=${m} />`}</td>
`})}var Ht=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function Vt({id:t,index:e,top:a,height:s,results:n,columns:m,targeted:r,hasCauses:l}){let i=n.row(t).value;if(!i)return null;let c=d("job",{id:t}),u=f=>{f.target.closest("a, button")||String(getSelection())||(f.metaKey||f.ctrlKey?window.open(c,"_blank","noopener"):Q(c))};return o`
<${et}
as="tr"
role="row"
aria-rowindex=${e+2}
top=${a}
height=${s}
className="row matrix-row"
onClick=${u}
><td role="cell" class="c-status"><${st} job=${i} /></td><td role="cell" class="c-test"><span class="line"><a
class="row-link"
data-row=${`result/${t}`}
data-failed=${i.status==="failed"?"":void 0}
tabindex="-1"
href=${c}
><${R} test=${i.test} /></a>${r&&o`<span class="tag">${i.target}</span>`}${Ht.map(([f,h,_])=>i[f]&&o`<span class="tag" key=${f} title=${_}>${h}</span>`)}</span></td><${Jt} job=${i} columns=${m} />${l&&o`<td role="cell" class="c-said quiet" title=${F(i)}>${F(i)}</td>`}<//>
`}function Ut({from:t,to:e},a,s,n){let m=Math.max(0,Math.floor(t/a)),r=Array.from({length:Math.max(0,Math.min(s.length,Math.ceil(e/a))-m)},(c,u)=>m+u),l=n===null?-1:s.indexOf(n.key.slice(7));if(l<0)return r;let i=[l-1,l,l+1].filter(c=>c>=0&&c<s.length);return[...new Set([...r,...i])].sort((c,u)=>c-u)}function rt({ids:t,results:e,most:a,over:s}){let n=E(null),m=E(null),r=Y(m).value,l=r.width>0&&r.width<At,i=l?Mt:Nt,c=Math.min(at,Math.max(1,a)),{hasStart:u,targets:f,hasCauses:h}=e.summary.value,_=z(n.current);return B(()=>X(n.current,_)),B(()=>{m.current.style.setProperty("height",`${t.length*i}px`),n.current.style.setProperty("--tries",c),n.current.style.setProperty("--cause",h?"1.2fr":"0px")},[t.length,i,c,h]),o`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${n}
class=${Wt({width:r.width,narrow:l,columns:c,hasStart:u})}
onFocusIn=${K}
><thead role="rowgroup"><tr role="row" class="matrix-row" aria-rowindex="1"><th role="columnheader" scope="col">Status</th><th role="columnheader" scope="col">Test</th>${Array.from({length:c},(p,S)=>o`
<th key=${S} role="columnheader" scope="col" class="c-try">${a>at?"":o`
<span class="try-word">Attempt </span>${S+1}
`}</th>
`)}${h&&o`<th role="columnheader" scope="col" class="c-said">Cause</th>`}</tr></thead><tbody role="rowgroup" ref=${m} ...${s}>${Ut(r,i,t,_).map(p=>o`
<${Vt}
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
`}import{m127_0 as M}from"../main.js";import{m140_0 as O,m140_1 as nt,m140_2 as v}from"../main.js";import{m149_0 as mt}from"../main.js";var A=["failed","flaky","running","waiting"],qt=[["","Failed first"],["slowest","Slowest first"]],Gt=150;function Qt(t){let e=t.get("show")??"";return{show:Object.hasOwn(U,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var it=0;function zt(t){clearTimeout(it),it=setTimeout(()=>$({test:t}),Gt)}function Kt({wanted:t,summary:e}){let a=A.includes(t.show)||!t.show?A:[...A,t.show],n=[["","all",e.total],...a.map(m=>[m,ot(m),e[m]])].map(([m,r,l])=>[m,o`${r} <span class="number quiet">${g(l)}</span>`]);return o`
<div class="page-tools matrix-tools"><${M}
label="Which"
hideLabel
options=${n}
value=${t.show}
onChange=${m=>$({show:m},{push:!0})}
/><${mt}
id="result-search"
label="Filter by test path"
text=${t.test}
onInput=${zt}
/><span class="tools-end"><${M}
label="Order"
hideLabel
options=${qt}
value=${t.sort}
onChange=${m=>$({sort:m},{push:!0})}
/></span></div>
`}var Xt={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function Yt({wanted:t}){let[e,a,s]=!t.test&&Xt[t.show]||["search","No tests match","Try another path, or show all tests."];return o`
<${O} icon=${e} title=${a}><p>${s}</p><p><button type="button" class="button" onClick=${()=>$({show:"",test:""})}>
Show all
</button></p><//>
`}function Zt({results:t,wanted:e}){let a=b(()=>t.chosen(e),[t]),s=G(a),{most:n}=t.summary.value;return o`
${s.waiting>0&&o`
<p class="matrix-more"><button type="button" class="pill" onClick=${s.show}>Show ${g(s.waiting)} more</button></p>
`}${s.ids.length>0?o`<${rt} ids=${s.ids} results=${t} most=${n} over=${s.over} />`:o`<${Yt} wanted=${e} />`}
`}function lt({results:t,query:e}){let a=Qt(e);return t.loaded.value?o`
<${Kt} wanted=${a} summary=${t.summary.value} /><${Zt} key=${JSON.stringify(a)} results=${t} wanted=${a} />
`:o`<${v} lines=${12} />`}import{m187_0 as la,m187_1 as ct,m187_2 as ca,m187_3 as ua,m187_4 as fa,m187_5 as L}from"../main.js";import{m143_0 as ut}from"../main.js";import{m145_0 as ft,m145_1 as _a,m145_2 as ba}from"../shared.js";var k=20,pt=1.25,te=1;function ee({row:{mean_seconds:t,usual_seconds:e,has_start:a}}){if(!e)return o`<span class="quiet" title=${t===null?"No run of it passed here":"Compared after three passed runs"}>–</span>`;let s=Math.abs(t-e)>=te&&(t>=e*pt||t<=e/pt),n=`${y(e)}${a?" with start":""}`;return o`
<span class=${`number ${s&&t>e?"strong":"quiet"}`}>${s?`${(t/e).toFixed(1)}\xD7 its usual ${n}`:`as usual (${n})`}</span>
`}var se=[{name:"test",title:"Test",main:!0,cell:t=>o`<${R} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>y(t.run_seconds)},{name:"bar",title:"Share",cell:t=>o`<${ft} share=${t.share} />`},{name:"share",title:"",label:"of the run time",numeric:!0,cell:t=>q(t.share)},{name:"usual",title:"Compared with usual",some:t=>t.usual_seconds,cell:t=>o`<${ee} row=${t} />`}];function ht({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${k}`,a=ct(e,`${t.done} ${t.failed}`),s=a.data.value,n=a.error.value;if(n&&!s)return o`<${nt} title="Run times could not be loaded" text=${n.message} again=${a.load} />`;if(!s)return o`<${v} />`;if(s.tests.length===0)return o`<${O} icon="batches" title="No test has run yet" />`;let m=new Map(s.tests.map(r=>[r.test_id,{value:r}]));return o`
<p class="slow-total">${s.tests.length<k?"All tests":`The slowest ${k} tests`} ran
${" "}<strong class="number">${y(s.tests.reduce((r,l)=>r+l.run_seconds,0))}</strong>${s.tests.length===k&&o` of <span class="number">${y(s.run_seconds)}</span>`}${" "}on all agents together, all attempts counted, starts of runners not.
${!s.tests.some(r=>r.usual_seconds)&&" Compared with the usual time after three passed runs."}</p><${ut}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...m.keys()]}
rowOf=${r=>m.get(r)}
columns=${se}
rowClass=${r=>r.runs>1?"":"is-once"}
hrefOf=${r=>d("job",{id:r.job_id})}
/>
`}import{m33_0 as $t,m33_1 as dt,m33_2 as Ba}from"../shared.js";import{m55_0 as Na,m55_1 as _t,m55_2 as Ma,m55_3 as Aa,m55_4 as La,m55_5 as bt,m55_6 as Pa}from"../shared.js";import{m100_0 as wt}from"../shared.js";import{m105_0 as gt}from"../main.js";import{m107_0 as yt}from"../main.js";import{m112_0 as xt,m112_1 as qa,m112_2 as Ga}from"../main.js";import{m123_0 as St,m123_1 as Ka,m123_2 as Xa,m123_3 as Ya}from"../shared.js";import{m134_0 as er,m134_1 as sr,m134_2 as Tt}from"../main.js";import{m144_0 as Rt}from"../shared.js";import{m14_0 as Ot,m14_1 as mr,m14_2 as ir}from"../shared.js";import{m222_0 as ur,m222_1 as fr,m222_2 as pr,m222_3 as hr,m222_4 as $r,m222_5 as dr,m222_6 as _r,m222_7 as br,m222_8 as vt}from"../main.js";import{m225_0 as yr,m225_1 as xr,m225_2 as Sr,m225_3 as Tr,m225_4 as Rr,m225_5 as kt}from"../main.js";import{m230_0 as Ct,m230_1 as kr,m230_2 as Cr,m230_3 as Br}from"../shared.js";import{m231_0 as C,m231_1 as Nr}from"../main.js";import{m269_0 as Lr,m269_1 as Pr,m269_2 as Bt}from"../main.js";function pn({params:t}){let e=Bt(`batch:${t.id}`);e.ids.value;let a=e.row(t.id).value;return a?[a.name,a.branch].filter(Boolean).join(" on "):"Batch"}var oe=[["Retry failed jobs of this batch\u2026",void 0,"Failed jobs of this batch."],["Retry new failures of this batch\u2026","new","Failed jobs of this batch whose test did not fail in the one before."],["Retry infrastructure failures of this batch\u2026","infrastructure","Failed jobs of this batch whose agent or install failed, not the test."]];function Et(t){let e=`/api/v1/batches/${t.id}`,a=(s,n,m={})=>()=>j({action:s,within:e,what:n,...m});return[...oe.map(([s,n,m])=>t.failed>t.excused&&C("retry","batch")&&{label:s,icon:"retry",run:a("retry",m,{filter:Ct({}),failure:n})}),t.unfinished>0&&C("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:a("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function ae({batch:t,waiting:e}){let a=`/api/v1/batches/${t.id}`;return o`
<${St} batch=${t} />${Et(t).filter(({danger:s})=>s).map(({label:s,icon:n,run:m})=>o`
<button type="button" key=${n} class="button is-danger" onClick=${m}><${w} name=${n} />${s}</button>
`)}${e>0&&C("priority","batch")&&o`<${xt} of=${{within:a,what:"Waiting jobs of this batch."}} />`}<${V} batch=${t} /><a class="button" href=${`${a}/junit`} download><${w} name="download" />
JUnit
</a>
`}function Ft({params:{id:t},query:e}){let a=b(vt,[]),s=L(`batch:${t}`),n=L(`results:${t}`),m=b(()=>new W(n),[n]);T(()=>m.follow(),[m]);let r=s.ids.value.length>0?s.row(t).value:null;kt("This batch",()=>r?Et(r):[]);let l=e.get("with"),{found:i,changes:c}=Ot(r,l||"previous");if(!r)return o`<${wt} store=${s} kind="batch" />`;let u=m.loaded.value?m.summary.value:null,{waiting:f=null,simulated:h}=u??a??{},_=[{name:"results",title:"Results",count:g(r.total),body:()=>o`
<${_t}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${r.failed} ${r.retries_used} ${c}`}
ended=${r.done}
initial=${a?.failures??null}
>${(p,S)=>o`
<${yt} id="failures" title="Failures" note=${bt(p)}>${S()}<//>
`}<//><${lt} results=${m} query=${e} />
`},{name:"changes",title:"Changes",body:()=>o`<${D} batch=${r} chosen=${l} changes=${c} />`},{name:"slowest",title:"Slowest tests",body:()=>o`<${ht} batch=${r} />`}];return o`
<${gt}
title=${r.name}
crumb=${I(r)}
inspect=${["batch",r.id]}
note=${r.branch}
state=${o`<${$t} batch=${r} summary=${u} />`}
actions=${o`<${ae} batch=${r} waiting=${f??r.unfinished} />`}
><${Tt}
many=${h}
total=${r.total}
href=${d("batch",{id:t},{show:"simulated"})}
/><${dt}
batch=${r}
summary=${u}
waiting=${f}
against=${l||"previous"}
compared=${i}
/><${Rt}
label="Batch"
tabs=${_}
value=${l?"changes":e.get("view")==="slowest"?"slowest":"results"}
onChange=${p=>$({with:p==="changes"?"previous":"",view:p==="slowest"?p:""},{push:!0})}
/><//>
`}export{Ft as default,pn as title};
