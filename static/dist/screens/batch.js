import{m295_0 as Oe,m295_1 as Te,m295_2 as Re,m295_3 as R,m295_4 as ke,m295_5 as ve,m295_6 as Ce,m295_7 as F,m295_8 as d,m295_9 as Be,m295_10 as N,m295_11 as U}from"../main.js";import{m0_0 as Ne,m0_1 as Ae,m0_2 as q,m0_3 as Le,m0_4 as Me,m0_5 as Pe,m0_6 as je,m0_7 as Ie,m0_8 as We,m0_9 as Je,m0_10 as De,m0_11 as He,m0_12 as Ve,m0_13 as Ue,m0_14 as qe,m0_15 as ze,m0_16 as Ge,m0_17 as Qe,m0_18 as Ke}from"../main.js";import{m7_0 as z,m7_1 as A,m7_2 as Ze,m7_3 as ts,m7_4 as es,m7_5 as ss}from"../shared.js";import{m8_0 as rs,m8_1 as ns,m8_2 as G,m8_3 as ms,m8_4 as is}from"../shared.js";import{m27_0 as Q,m27_1 as us,m27_2 as fs,m27_3 as ps,m27_4 as hs,m27_5 as $s}from"../shared.js";import{m169_0 as K}from"../shared.js";import{m189_0 as n}from"../main.js";import{m194_0 as X,m194_1 as xs,m194_2 as Ss,m194_3 as Os,m194_4 as Ts,m194_5 as Rs}from"../shared.js";import{m80_0 as x}from"../main.js";function Y({batch:t}){let[e,o]=U(0);R(()=>{let a=()=>o(m=>m+1);return addEventListener("focus",a),()=>removeEventListener("focus",a)},[]);let s=K(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return s?.content?n`
<a
class="button"
href=${`${s.content.url}${X}index.html`}
target="_blank"
rel="noopener noreferrer"
><${x} name="link" />
Open report
<span class="unseen"> (opens in a new tab)</span></a>
`:null}import{m6_0 as Z}from"../main.js";import{m180_0 as Is,m180_1 as Ws,m180_2 as Js,m180_3 as Ds,m180_4 as Hs,m180_5 as Vs,m180_6 as Us,m180_7 as qs,m180_8 as zs,m180_9 as Gs,m180_10 as Qs,m180_11 as Ks,m180_12 as S,m180_13 as tt,m180_14 as O,m180_15 as Xs,m180_16 as Ys,m180_17 as Zs,m180_18 as to,m180_19 as eo,m180_20 as so,m180_21 as oo,m180_22 as ao,m180_23 as ro}from"../main.js";import{m182_0 as et}from"../main.js";import{m233_0 as st,m233_1 as co,m233_2 as uo,m233_3 as fo,m233_4 as po,m233_5 as w,m233_6 as ho,m233_7 as b,m233_8 as $o,m233_9 as _o}from"../main.js";function ot(t,e){let o=1,s=0;for(let a of t.split(/(?<=[/_])/)){if(s+a.length<=e){s+=a.length;continue}let m=Math.ceil(a.length/e);o+=s>0?m:m-1,s=a.length-(m-1)*e}return o}function L(t){let e=0;return[0,...t.map(o=>e+=o)]}function M(t,e){let[o,s]=[0,Math.max(0,t.length-2)];for(;o<s;){let a=o+s+1>>1;t[a]<=e?o=a:s=a-1}return o}import{m235_0 as yo,m235_1 as at,m235_2 as xo,m235_3 as So,m235_4 as Oo,m235_5 as rt,m235_6 as nt}from"../main.js";import{m198_0 as ko,m198_1 as mt,m198_2 as vo,m198_3 as Co,m198_4 as Bo,m198_5 as Eo,m198_6 as Fo,m198_7 as No,m198_8 as Ao}from"../shared.js";import{m236_0 as Po,m236_1 as P}from"../main.js";import{m266_0 as j,m266_1 as Wo,m266_2 as Jo,m266_3 as Do,m266_4 as Ho}from"../main.js";import{m279_0 as $}from"../main.js";import{m293_0 as it}from"../shared.js";import{m104_0 as Ko,m104_1 as lt,m104_2 as Xo}from"../shared.js";import{m221_0 as ct}from"../shared.js";import{m111_0 as ut}from"../shared.js";import{m141_0 as aa,m141_1 as ft,m141_2 as ra,m141_3 as pt}from"../main.js";import{m148_0 as k,m148_1 as ht,m148_2 as ia}from"../main.js";var qt=$(36),zt=$(18),Gt=$(26),I=$(16),Qt=$(775)/100,Kt=$(760),_t=4,Xt=$(176),Yt=.4,$t=12;function Zt({width:t,narrow:e,columns:o,hasStart:s}){let a=["rows matrix"];if(e&&a.push("is-narrow"),o>_t)a.push("is-dense");else if(e&&o>2)a.push("is-wordless");else if(s){let m=!e&&o*Xt>t*Yt;a.push(m?"is-wordless":"has-starts")}return a.join(" ")}var dt=t=>t.run_seconds!==null&&!mt(t);function te(t){let e=dt(t)?` after ${P(t)}`:"",o=t.cause||t.message,s=o?`: ${o}`:"";return`${ct(t.outcome||t.phase)} on ${t.agent}${e}${s}`}function ee({job:t,attempt:e}){return n`
<a
class="cell"
href=${b("job",{id:t.id},{attempt:e.number})}
tabindex="-1"
title=${te(e)}
><span class="unseen">attempt ${e.number}: </span><${lt} outcome=${e.outcome} phase=${e.phase} />${e.run_seconds!==null&&n`<span class="cell-time number">${dt(e)?P(e):"\u2013"}</span>`}</a>
`}function se({job:t,columns:e}){let o=t.tries.slice(-e);return Array.from({length:e},(s,a)=>{let m=o[a];return n`
<td key=${a} role="cell" class="c-try">${m&&n`<${ee} job=${t} attempt=${m} />`}</td>
`})}var oe=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function ae({job:t}){j.ids.value;let e=t.status==="pending"?j.row(t.group).value?.explanation:null;return n`<${ft} job=${e?{...t,explanation:e}:t} />`}function re({id:t,index:e,top:o,height:s,results:a,columns:m,targeted:r,twin:i,hasCauses:c,narrow:h}){let l=a.row(t).value;if(!l)return null;let u=b("job",{id:t}),g=f=>{f.target.closest("a, button")||String(getSelection())||(f.metaKey||f.ctrlKey?window.open(u,"_blank","noopener"):st(u))};return n`
<${ut}
as="tr"
role="row"
aria-rowindex=${e+2}
top=${o}
height=${s}
className="row matrix-row"
onClick=${g}
><td role="cell" class="c-status"><${ae} job=${l} /></td><td role="cell" class="c-test"><span class="line"><a
class="row-link"
data-row=${`result/${t}`}
data-failed=${l.status==="failed"?"":void 0}
tabindex="-1"
href=${u}
><${h?ht:k} test=${l.test} /></a>${r&&n`<span class="tag">${l.target}</span>`}${i&&n`<span class="tag">job ${i[0]} of ${i[1]}</span>`}${oe.map(([f,y,p])=>l[f]&&n`<span class="tag" key=${f} title=${p}>${y}</span>`)}</span></td><${se} job=${l} columns=${m} />${c&&n`<td role="cell" class="c-said quiet" title=${A(l)}>${A(l)}</td>`}<//>
`}function ne({from:t,to:e},o,s,a){let[m,r]=[M(o,t),M(o,e)],i=Array.from({length:r-m+1},(l,u)=>m+u),c=a===null?-1:s.indexOf(a.key.slice(7));if(c<0)return i;let h=[c-1,c,c+1].filter(l=>l>=0&&l<s.length);return[...new Set([...i,...h])].sort((l,u)=>l-u)}function me(t,e,{hasStart:o,targets:s,twins:a,flaky:m,quarantined:r}){let i=e>_t?34:e>2?64:o?176:110,h=[s>1&&110,a.size>0&&88,m>0&&48,r>0&&96].reduce((l,u)=>l+(u||0),88+e*i);return Math.ceil($(h)/(t-I))}function ie({ids:t,results:e,width:o,narrow:s,others:a}){return d(()=>{if(!s)return L(t.map(()=>qt));let m=Math.floor((o-I)/Qt),r=i=>ot(e.row(i).peek()?.test??"",m);return L(t.map(i=>I+r(i)*zt+a*Gt))},[t,e,s&&o,a])}function wt({ids:t,results:e,most:o,over:s}){let a=N(null),m=N(null),r=it(m).value,i=r.width>0&&r.width<Kt,c=Math.min($t,Math.max(1,o)),h=e.summary.value,{hasStart:l,targets:u,twins:g,hasCauses:f}=h,y=i?me(r.width,c,h):0,p=ie({ids:t,results:e,width:r.width,narrow:i,others:y}),T=p[t.length],H=at(a.current);return F(()=>nt(a.current,H)),F(()=>{m.current.style.setProperty("height",`${T}px`),a.current.style.setProperty("--tries",c),a.current.style.setProperty("--cause",f?"1.2fr":"0px")},[T,c,f]),n`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${a}
class=${Zt({width:r.width,narrow:i,columns:c,hasStart:l})}
onFocusIn=${rt}
><thead role="rowgroup"><tr role="row" class="matrix-row" aria-rowindex="1"><th role="columnheader" scope="col">Status</th><th role="columnheader" scope="col">Test</th>${Array.from({length:c},(_,V)=>n`
<th key=${V} role="columnheader" scope="col" class="c-try">${o>$t?"":n`
<span class="try-word">Attempt </span>${V+1}
`}</th>
`)}${f&&n`<th role="columnheader" scope="col" class="c-said">Cause</th>`}</tr></thead><tbody role="rowgroup" ref=${m} ...${s}>${ne(r,p,t,H).map(_=>n`
<${re}
key=${t[_]}
id=${t[_]}
index=${_}
top=${p[_]}
height=${p[_+1]-p[_]}
results=${e}
columns=${c}
targeted=${u>1}
twin=${g.get(t[_])}
hasCauses=${f}
narrow=${i}
/>
`)}</tbody></table>
`}import{m127_0 as W}from"../main.js";import{m140_0 as v,m140_1 as bt,m140_2 as C}from"../main.js";import{m149_0 as gt}from"../main.js";var J=["failed","flaky","running","waiting"],le=[["","Failed first"],["slowest","Slowest first"]],ce=150;function ue(t){let e=t.get("show")??"";return{show:Object.hasOwn(Z,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var yt=0;function fe(t){clearTimeout(yt),yt=setTimeout(()=>w({test:t}),ce)}function pe({wanted:t,summary:e}){let o=J.includes(t.show)||!t.show?J:[...J,t.show],a=[["","all",e.total],...o.map(m=>[m,pt(m),e[m]])].map(([m,r,i])=>[m,n`${r} <span class="number quiet">${S(i)}</span>`]);return n`
<div class="page-tools matrix-tools"><${W}
label="Which"
hideLabel
options=${a}
value=${t.show}
onChange=${m=>w({show:m},{push:!0})}
/><${gt}
id="result-search"
label="Filter by test path"
text=${t.test}
onInput=${fe}
/><span class="tools-end"><${W}
label="Order"
hideLabel
options=${le}
value=${t.sort}
onChange=${m=>w({sort:m},{push:!0})}
/></span></div>
`}var he={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function $e({wanted:t}){let[e,o,s]=!t.test&&he[t.show]||["search","No tests match","Try another path, or show all tests."];return n`
<${v} icon=${e} title=${o}><p>${s}</p><p><button type="button" class="button" onClick=${()=>w({show:"",test:""})}>
Show all
</button></p><//>
`}function _e({results:t,wanted:e}){let o=d(()=>t.chosen(e),[t]),s=et(o),{most:a}=t.summary.value;return n`
${s.waiting>0&&n`
<p class="matrix-more"><button type="button" class="pill" onClick=${s.show}>Show ${S(s.waiting)} more</button></p>
`}${s.ids.length>0?n`<${wt} ids=${s.ids} results=${t} most=${a} over=${s.over} />`:n`<${$e} wanted=${e} />`}
`}function xt({results:t,query:e}){let o=ue(e);return t.loaded.value?n`
<${pe} wanted=${o} summary=${t.summary.value} /><${_e} key=${JSON.stringify(o)} results=${t} wanted=${o} />
`:n`<${C} lines=${12} />`}import{m187_0 as qa,m187_1 as St,m187_2 as za,m187_3 as Ga,m187_4 as Qa,m187_5 as D}from"../main.js";import{m143_0 as Ot}from"../main.js";import{m145_0 as Tt,m145_1 as tr,m145_2 as er}from"../shared.js";var B=20,Rt=1.25,de=1;function we({row:{mean_seconds:t,usual_seconds:e,has_start:o}}){if(!e)return n`<span class="quiet" title=${t===null?"No run of it passed here":"Compared after three passed runs"}>–</span>`;let s=Math.abs(t-e)>=de&&(t>=e*Rt||t<=e/Rt),a=`${O(e)}${o?" with start":""}`;return n`
<span class=${`number ${s&&t>e?"strong":"quiet"}`}>${s?`${(t/e).toFixed(1)}\xD7 its usual ${a}`:`as usual (${a})`}</span>
`}var be=[{name:"test",title:"Test",main:!0,cell:t=>n`<${k} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>O(t.run_seconds)},{name:"bar",title:"Share",cell:t=>n`<${Tt} share=${t.share} />`},{name:"share",title:n`<span class="unseen">Share in percent</span>`,label:"of the run time",numeric:!0,cell:t=>tt(t.share)},{name:"usual",title:"Compared with usual",some:t=>t.usual_seconds,cell:t=>n`<${we} row=${t} />`}];function kt({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${B}`,o=St(e,`${t.done} ${t.failed}`),s=o.data.value,a=o.error.value;if(a&&!s)return n`<${bt} title="Run times could not be loaded" text=${a.message} again=${o.load} />`;if(!s)return n`<${C} />`;if(s.tests.length===0)return n`<${v} icon="batches" title="No test has run yet" />`;let m=new Map(s.tests.map(r=>[r.test_id,{value:r}]));return n`
<p class="slow-total">${s.tests.length<B?"All tests":`The slowest ${B} tests`} ran
${" "}<strong class="number">${O(s.tests.reduce((r,i)=>r+i.run_seconds,0))}</strong>${s.tests.length===B&&n` of <span class="number">${O(s.run_seconds)}</span>`}${" "}on all agents together, all attempts counted, starts of runners not.
${!s.tests.some(r=>r.usual_seconds)&&" Compared with the usual time after three passed runs."}</p><${Ot}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...m.keys()]}
rowOf=${r=>m.get(r)}
columns=${be}
rowClass=${r=>r.runs>1?"":"is-once"}
hrefOf=${r=>b("job",{id:r.job_id})}
/>
`}import{m33_0 as vt,m33_1 as Ct,m33_2 as pr}from"../shared.js";import{m55_0 as _r,m55_1 as Bt,m55_2 as dr,m55_3 as wr,m55_4 as br,m55_5 as Et,m55_6 as gr}from"../shared.js";import{m100_0 as Ft}from"../shared.js";import{m105_0 as Nt}from"../main.js";import{m107_0 as At}from"../main.js";import{m112_0 as Lt,m112_1 as Cr,m112_2 as Br}from"../main.js";import{m123_0 as Mt,m123_1 as Nr,m123_2 as Ar,m123_3 as Lr,m123_4 as Mr,m123_5 as Pr}from"../shared.js";import{m134_0 as Wr,m134_1 as Jr,m134_2 as Pt}from"../main.js";import{m144_0 as jt}from"../shared.js";import{m14_0 as It,m14_1 as qr,m14_2 as zr}from"../shared.js";import{m223_0 as Kr,m223_1 as Xr,m223_2 as Yr,m223_3 as Zr,m223_4 as tn,m223_5 as en,m223_6 as sn,m223_7 as on,m223_8 as Wt}from"../main.js";import{m226_0 as nn,m226_1 as mn,m226_2 as ln,m226_3 as cn,m226_4 as un,m226_5 as Jt}from"../main.js";import{m231_0 as Dt,m231_1 as hn,m231_2 as $n,m231_3 as _n}from"../shared.js";import{m232_0 as E,m232_1 as bn}from"../main.js";import{m270_0 as xn,m270_1 as Sn,m270_2 as Ht}from"../main.js";function Yn({params:t}){let e=Ht(`batch:${t.id}`);e.ids.value;let o=e.row(t.id).value;return o?[o.name,o.branch].filter(Boolean).join(" on "):"Batch"}var ge=[["Retry failed jobs of this batch\u2026",void 0,"Failed jobs of this batch."],["Retry new failures of this batch\u2026","new","Failed jobs of this batch whose test did not fail in the one before."],["Retry infrastructure failures of this batch\u2026","infrastructure","Failed jobs of this batch whose agent or install failed, not the test."]];function Vt(t){let e=`/api/v1/batches/${t.id}`,o=(s,a,m={})=>()=>q({action:s,within:e,what:a,...m});return[...ge.map(([s,a,m])=>t.failed>t.excused&&E("retry","batch")&&{label:s,icon:"retry",run:o("retry",m,{filter:Dt({}),failure:a})}),t.unfinished>0&&E("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:o("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function ye({batch:t,waiting:e,isOfJobs:o}){let s=`/api/v1/batches/${t.id}`;return n`
<${Mt} batch=${t} isOfJobs=${o} />${Vt(t).filter(({danger:a})=>a).map(({label:a,icon:m,run:r})=>n`
<button type="button" key=${m} class="button is-danger" onClick=${r}><${x} name=${m} />${a}</button>
`)}${e>0&&E("priority","batch")&&n`<${Lt} of=${{within:s,what:"Waiting jobs of this batch."}} />`}<${Y} batch=${t} /><a class="button" href=${`${s}/junit`} download><${x} name="download" />
JUnit
</a>
`}function Ut({params:{id:t},query:e}){let o=d(Wt,[]),s=D(`batch:${t}`),a=D(`results:${t}`),m=d(()=>new z(a),[a]);R(()=>m.follow(),[m]);let r=s.ids.value.length>0?s.row(t).value:null;Jt("This batch",()=>r?Vt(r):[]);let i=e.get("with"),{found:c,changes:h}=It(r,i||"previous");if(!r)return n`<${Ft} store=${s} kind="batch" />`;let l=m.loaded.value?m.summary.value:null,{waiting:u=null,simulated:g}=l??o??{},f=l?.twins.size>0,y=[{name:"results",title:"Results",count:S(r.total),body:()=>n`
<${Bt}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${r.failed} ${r.retries_used} ${h}`}
ended=${r.done}
over=${r.unfinished===0}
initial=${o?.failures??null}
>${(p,T)=>n`
<${At} id="failures" title="Failures" note=${Et(p)}>${T()}<//>
`}<//><${xt} results=${m} query=${e} />
`},{name:"changes",title:"Changes",body:()=>n`<${Q} batch=${r} chosen=${i} changes=${h} />`},{name:"slowest",title:"Slowest tests",body:()=>n`<${kt} batch=${r} />`}];return n`
<${Nt}
title=${r.name}
crumb=${G(r)}
inspect=${["batch",r.id]}
note=${r.branch}
state=${n`<${vt} batch=${r} summary=${l} />`}
actions=${n`<${ye} batch=${r} waiting=${u??r.unfinished} isOfJobs=${f} />`}
><${Pt}
many=${g}
total=${r.total}
what="job"
href=${b("batch",{id:t},{show:"simulated"})}
/><${Ct}
batch=${r}
summary=${l}
waiting=${u}
against=${i||"previous"}
compared=${c}
/><${jt}
label="Batch"
tabs=${y}
value=${i?"changes":e.get("view")==="slowest"?"slowest":"results"}
onChange=${p=>w({with:p==="changes"?"previous":"",view:p==="slowest"?p:""},{push:!0})}
/><//>
`}export{Ut as default,Yn as title};
