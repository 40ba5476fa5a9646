import{m295_0 as xe,m295_1 as Se,m295_2 as Oe,m295_3 as R,m295_4 as Te,m295_5 as Re,m295_6 as ke,m295_7 as F,m295_8 as d,m295_9 as ve,m295_10 as N,m295_11 as V}from"../main.js";import{m0_0 as Be,m0_1 as Fe,m0_2 as U,m0_3 as Ne,m0_4 as Ae,m0_5 as Le,m0_6 as Me,m0_7 as Pe,m0_8 as je,m0_9 as Ie,m0_10 as We,m0_11 as Je,m0_12 as De,m0_13 as He,m0_14 as Ve,m0_15 as Ue,m0_16 as qe,m0_17 as ze,m0_18 as Ge}from"../main.js";import{m7_0 as q,m7_1 as A,m7_2 as Xe,m7_3 as Ye,m7_4 as Ze,m7_5 as ts}from"../shared.js";import{m8_0 as os,m8_1 as as,m8_2 as z,m8_3 as rs,m8_4 as ns}from"../shared.js";import{m27_0 as G,m27_1 as ls,m27_2 as cs,m27_3 as us,m27_4 as fs,m27_5 as ps}from"../shared.js";import{m169_0 as Q}from"../shared.js";import{m189_0 as n}from"../main.js";import{m194_0 as K,m194_1 as gs,m194_2 as ys,m194_3 as xs,m194_4 as Ss,m194_5 as Os}from"../shared.js";import{m80_0 as x}from"../main.js";function X({batch:t}){let[e,o]=V(0);R(()=>{let a=()=>o(m=>m+1);return addEventListener("focus",a),()=>removeEventListener("focus",a)},[]);let s=Q(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return s?.content?n`
<a
class="button"
href=${`${s.content.url}${K}index.html`}
target="_blank"
rel="noopener noreferrer"
><${x} name="link" />
Open report
<span class="unseen"> (opens in a new tab)</span></a>
`:null}import{m6_0 as Y}from"../main.js";import{m180_0 as Ps,m180_1 as js,m180_2 as Is,m180_3 as Ws,m180_4 as Js,m180_5 as Ds,m180_6 as Hs,m180_7 as Vs,m180_8 as Us,m180_9 as qs,m180_10 as zs,m180_11 as Gs,m180_12 as S,m180_13 as Z,m180_14 as O,m180_15 as Qs,m180_16 as Ks,m180_17 as Xs,m180_18 as Ys,m180_19 as Zs,m180_20 as to,m180_21 as eo,m180_22 as so,m180_23 as oo}from"../main.js";import{m182_0 as tt}from"../main.js";import{m233_0 as et,m233_1 as io,m233_2 as lo,m233_3 as co,m233_4 as uo,m233_5 as b,m233_6 as fo,m233_7 as w,m233_8 as po,m233_9 as ho}from"../main.js";function st(t,e){let o=1,s=0;for(let a of t.split(/(?<=[/_])/)){if(s+a.length<=e){s+=a.length;continue}let m=Math.ceil(a.length/e);o+=s>0?m:m-1,s=a.length-(m-1)*e}return o}function L(t){let e=0;return[0,...t.map(o=>e+=o)]}function M(t,e){let[o,s]=[0,Math.max(0,t.length-2)];for(;o<s;){let a=o+s+1>>1;t[a]<=e?o=a:s=a-1}return o}import{m235_0 as wo,m235_1 as ot,m235_2 as go,m235_3 as yo,m235_4 as xo,m235_5 as at,m235_6 as rt}from"../main.js";import{m198_0 as To,m198_1 as nt,m198_2 as Ro,m198_3 as ko,m198_4 as vo,m198_5 as Co,m198_6 as Eo,m198_7 as Bo,m198_8 as Fo}from"../shared.js";import{m236_0 as Lo,m236_1 as P}from"../main.js";import{m279_0 as $}from"../main.js";import{m293_0 as mt}from"../shared.js";import{m104_0 as Do,m104_1 as it,m104_2 as Ho}from"../shared.js";import{m221_0 as lt}from"../shared.js";import{m111_0 as ct}from"../shared.js";import{m141_0 as Ko,m141_1 as ut,m141_2 as ft}from"../main.js";import{m148_0 as k,m148_1 as pt,m148_2 as Zo}from"../main.js";var Ut=$(36),qt=$(18),zt=$(26),j=$(16),Gt=$(775)/100,Qt=$(760),$t=4,Kt=$(176),Xt=.4,ht=12;function Yt({width:t,narrow:e,columns:o,hasStart:s}){let a=["rows matrix"];if(e&&a.push("is-narrow"),o>$t)a.push("is-dense");else if(e&&o>2)a.push("is-wordless");else if(s){let m=!e&&o*Kt>t*Xt;a.push(m?"is-wordless":"has-starts")}return a.join(" ")}var _t=t=>t.run_seconds!==null&&!nt(t);function Zt(t){let e=_t(t)?` after ${P(t)}`:"",o=t.cause||t.message,s=o?`: ${o}`:"";return`${lt(t.outcome||t.phase)} on ${t.agent}${e}${s}`}function te({job:t,attempt:e}){return n`
<a
class="cell"
href=${w("job",{id:t.id},{attempt:e.number})}
tabindex="-1"
title=${Zt(e)}
><span class="unseen">attempt ${e.number}: </span><${it} outcome=${e.outcome} phase=${e.phase} />${e.run_seconds!==null&&n`<span class="cell-time number">${_t(e)?P(e):"\u2013"}</span>`}</a>
`}function ee({job:t,columns:e}){let o=t.tries.slice(-e);return Array.from({length:e},(s,a)=>{let m=o[a];return n`
<td key=${a} role="cell" class="c-try">${m&&n`<${te} job=${t} attempt=${m} />`}</td>
`})}var se=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function oe({id:t,index:e,top:o,height:s,results:a,columns:m,targeted:r,twin:i,hasCauses:c,narrow:h}){let l=a.row(t).value;if(!l)return null;let u=w("job",{id:t}),g=f=>{f.target.closest("a, button")||String(getSelection())||(f.metaKey||f.ctrlKey?window.open(u,"_blank","noopener"):et(u))};return n`
<${ct}
as="tr"
role="row"
aria-rowindex=${e+2}
top=${o}
height=${s}
className="row matrix-row"
onClick=${g}
><td role="cell" class="c-status"><${ut} job=${l} /></td><td role="cell" class="c-test"><span class="line"><a
class="row-link"
data-row=${`result/${t}`}
data-failed=${l.status==="failed"?"":void 0}
tabindex="-1"
href=${u}
><${h?pt:k} test=${l.test} /></a>${r&&n`<span class="tag">${l.target}</span>`}${i&&n`<span class="tag">job ${i[0]} of ${i[1]}</span>`}${se.map(([f,y,p])=>l[f]&&n`<span class="tag" key=${f} title=${p}>${y}</span>`)}</span></td><${ee} job=${l} columns=${m} />${c&&n`<td role="cell" class="c-said quiet" title=${A(l)}>${A(l)}</td>`}<//>
`}function ae({from:t,to:e},o,s,a){let[m,r]=[M(o,t),M(o,e)],i=Array.from({length:r-m+1},(l,u)=>m+u),c=a===null?-1:s.indexOf(a.key.slice(7));if(c<0)return i;let h=[c-1,c,c+1].filter(l=>l>=0&&l<s.length);return[...new Set([...i,...h])].sort((l,u)=>l-u)}function re(t,e,{hasStart:o,targets:s,twins:a,flaky:m,quarantined:r}){let i=e>$t?34:e>2?64:o?176:110,h=[s>1&&110,a.size>0&&88,m>0&&48,r>0&&96].reduce((l,u)=>l+(u||0),88+e*i);return Math.ceil($(h)/(t-j))}function ne({ids:t,results:e,width:o,narrow:s,others:a}){return d(()=>{if(!s)return L(t.map(()=>Ut));let m=Math.floor((o-j)/Gt),r=i=>st(e.row(i).peek()?.test??"",m);return L(t.map(i=>j+r(i)*qt+a*zt))},[t,e,s&&o,a])}function dt({ids:t,results:e,most:o,over:s}){let a=N(null),m=N(null),r=mt(m).value,i=r.width>0&&r.width<Qt,c=Math.min(ht,Math.max(1,o)),h=e.summary.value,{hasStart:l,targets:u,twins:g,hasCauses:f}=h,y=i?re(r.width,c,h):0,p=ne({ids:t,results:e,width:r.width,narrow:i,others:y}),T=p[t.length],D=ot(a.current);return F(()=>rt(a.current,D)),F(()=>{m.current.style.setProperty("height",`${T}px`),a.current.style.setProperty("--tries",c),a.current.style.setProperty("--cause",f?"1.2fr":"0px")},[T,c,f]),n`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${a}
class=${Yt({width:r.width,narrow:i,columns:c,hasStart:l})}
onFocusIn=${at}
><thead role="rowgroup"><tr role="row" class="matrix-row" aria-rowindex="1"><th role="columnheader" scope="col">Status</th><th role="columnheader" scope="col">Test</th>${Array.from({length:c},(_,H)=>n`
<th key=${H} role="columnheader" scope="col" class="c-try">${o>ht?"":n`
<span class="try-word">Attempt </span>${H+1}
`}</th>
`)}${f&&n`<th role="columnheader" scope="col" class="c-said">Cause</th>`}</tr></thead><tbody role="rowgroup" ref=${m} ...${s}>${ae(r,p,t,D).map(_=>n`
<${oe}
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
`}import{m127_0 as I}from"../main.js";import{m140_0 as v,m140_1 as bt,m140_2 as C}from"../main.js";import{m149_0 as wt}from"../main.js";var W=["failed","flaky","running","waiting"],me=[["","Failed first"],["slowest","Slowest first"]],ie=150;function le(t){let e=t.get("show")??"";return{show:Object.hasOwn(Y,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var gt=0;function ce(t){clearTimeout(gt),gt=setTimeout(()=>b({test:t}),ie)}function ue({wanted:t,summary:e}){let o=W.includes(t.show)||!t.show?W:[...W,t.show],a=[["","all",e.total],...o.map(m=>[m,ft(m),e[m]])].map(([m,r,i])=>[m,n`${r} <span class="number quiet">${S(i)}</span>`]);return n`
<div class="page-tools matrix-tools"><${I}
label="Which"
hideLabel
options=${a}
value=${t.show}
onChange=${m=>b({show:m},{push:!0})}
/><${wt}
id="result-search"
label="Filter by test path"
text=${t.test}
onInput=${ce}
/><span class="tools-end"><${I}
label="Order"
hideLabel
options=${me}
value=${t.sort}
onChange=${m=>b({sort:m},{push:!0})}
/></span></div>
`}var fe={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function pe({wanted:t}){let[e,o,s]=!t.test&&fe[t.show]||["search","No tests match","Try another path, or show all tests."];return n`
<${v} icon=${e} title=${o}><p>${s}</p><p><button type="button" class="button" onClick=${()=>b({show:"",test:""})}>
Show all
</button></p><//>
`}function he({results:t,wanted:e}){let o=d(()=>t.chosen(e),[t]),s=tt(o),{most:a}=t.summary.value;return n`
${s.waiting>0&&n`
<p class="matrix-more"><button type="button" class="pill" onClick=${s.show}>Show ${S(s.waiting)} more</button></p>
`}${s.ids.length>0?n`<${dt} ids=${s.ids} results=${t} most=${a} over=${s.over} />`:n`<${pe} wanted=${e} />`}
`}function yt({results:t,query:e}){let o=le(e);return t.loaded.value?n`
<${ue} wanted=${o} summary=${t.summary.value} /><${he} key=${JSON.stringify(o)} results=${t} wanted=${o} />
`:n`<${C} lines=${12} />`}import{m187_0 as Ma,m187_1 as xt,m187_2 as Pa,m187_3 as ja,m187_4 as Ia,m187_5 as J}from"../main.js";import{m143_0 as St}from"../main.js";import{m145_0 as Ot,m145_1 as Va,m145_2 as Ua}from"../shared.js";var E=20,Tt=1.25,$e=1;function _e({row:{mean_seconds:t,usual_seconds:e,has_start:o}}){if(!e)return n`<span class="quiet" title=${t===null?"No run of it passed here":"Compared after three passed runs"}>–</span>`;let s=Math.abs(t-e)>=$e&&(t>=e*Tt||t<=e/Tt),a=`${O(e)}${o?" with start":""}`;return n`
<span class=${`number ${s&&t>e?"strong":"quiet"}`}>${s?`${(t/e).toFixed(1)}\xD7 its usual ${a}`:`as usual (${a})`}</span>
`}var de=[{name:"test",title:"Test",main:!0,cell:t=>n`<${k} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>O(t.run_seconds)},{name:"bar",title:"Share",cell:t=>n`<${Ot} share=${t.share} />`},{name:"share",title:n`<span class="unseen">Share in percent</span>`,label:"of the run time",numeric:!0,cell:t=>Z(t.share)},{name:"usual",title:"Compared with usual",some:t=>t.usual_seconds,cell:t=>n`<${_e} row=${t} />`}];function Rt({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${E}`,o=xt(e,`${t.done} ${t.failed}`),s=o.data.value,a=o.error.value;if(a&&!s)return n`<${bt} title="Run times could not be loaded" text=${a.message} again=${o.load} />`;if(!s)return n`<${C} />`;if(s.tests.length===0)return n`<${v} icon="batches" title="No test has run yet" />`;let m=new Map(s.tests.map(r=>[r.test_id,{value:r}]));return n`
<p class="slow-total">${s.tests.length<E?"All tests":`The slowest ${E} tests`} ran
${" "}<strong class="number">${O(s.tests.reduce((r,i)=>r+i.run_seconds,0))}</strong>${s.tests.length===E&&n` of <span class="number">${O(s.run_seconds)}</span>`}${" "}on all agents together, all attempts counted, starts of runners not.
${!s.tests.some(r=>r.usual_seconds)&&" Compared with the usual time after three passed runs."}</p><${St}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...m.keys()]}
rowOf=${r=>m.get(r)}
columns=${de}
rowClass=${r=>r.runs>1?"":"is-once"}
hrefOf=${r=>w("job",{id:r.job_id})}
/>
`}import{m33_0 as kt,m33_1 as vt,m33_2 as or}from"../shared.js";import{m55_0 as nr,m55_1 as Ct,m55_2 as mr,m55_3 as ir,m55_4 as lr,m55_5 as Et,m55_6 as cr}from"../shared.js";import{m100_0 as Bt}from"../shared.js";import{m105_0 as Ft}from"../main.js";import{m107_0 as Nt}from"../main.js";import{m112_0 as At,m112_1 as wr,m112_2 as gr}from"../main.js";import{m123_0 as Lt,m123_1 as Sr,m123_2 as Or,m123_3 as Tr,m123_4 as Rr,m123_5 as kr}from"../shared.js";import{m134_0 as Er,m134_1 as Br,m134_2 as Mt}from"../main.js";import{m144_0 as Pt}from"../shared.js";import{m14_0 as jt,m14_1 as Mr,m14_2 as Pr}from"../shared.js";import{m223_0 as Wr,m223_1 as Jr,m223_2 as Dr,m223_3 as Hr,m223_4 as Vr,m223_5 as Ur,m223_6 as qr,m223_7 as zr,m223_8 as It}from"../main.js";import{m226_0 as Kr,m226_1 as Xr,m226_2 as Yr,m226_3 as Zr,m226_4 as tn,m226_5 as Wt}from"../main.js";import{m231_0 as Jt,m231_1 as on,m231_2 as an,m231_3 as rn}from"../shared.js";import{m232_0 as B,m232_1 as ln}from"../main.js";import{m270_0 as fn,m270_1 as pn,m270_2 as Dt}from"../main.js";function Dn({params:t}){let e=Dt(`batch:${t.id}`);e.ids.value;let o=e.row(t.id).value;return o?[o.name,o.branch].filter(Boolean).join(" on "):"Batch"}var be=[["Retry failed jobs of this batch\u2026",void 0,"Failed jobs of this batch."],["Retry new failures of this batch\u2026","new","Failed jobs of this batch whose test did not fail in the one before."],["Retry infrastructure failures of this batch\u2026","infrastructure","Failed jobs of this batch whose agent or install failed, not the test."]];function Ht(t){let e=`/api/v1/batches/${t.id}`,o=(s,a,m={})=>()=>U({action:s,within:e,what:a,...m});return[...be.map(([s,a,m])=>t.failed>t.excused&&B("retry","batch")&&{label:s,icon:"retry",run:o("retry",m,{filter:Jt({}),failure:a})}),t.unfinished>0&&B("cancel","batch")&&{label:"Cancel unfinished\u2026",icon:"cancelled",danger:!0,run:o("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function we({batch:t,waiting:e,isOfJobs:o}){let s=`/api/v1/batches/${t.id}`;return n`
<${Lt} batch=${t} isOfJobs=${o} />${Ht(t).filter(({danger:a})=>a).map(({label:a,icon:m,run:r})=>n`
<button type="button" key=${m} class="button is-danger" onClick=${r}><${x} name=${m} />${a}</button>
`)}${e>0&&B("priority","batch")&&n`<${At} of=${{within:s,what:"Waiting jobs of this batch."}} />`}<${X} batch=${t} /><a class="button" href=${`${s}/junit`} download><${x} name="download" />
JUnit
</a>
`}function Vt({params:{id:t},query:e}){let o=d(It,[]),s=J(`batch:${t}`),a=J(`results:${t}`),m=d(()=>new q(a),[a]);R(()=>m.follow(),[m]);let r=s.ids.value.length>0?s.row(t).value:null;Wt("This batch",()=>r?Ht(r):[]);let i=e.get("with"),{found:c,changes:h}=jt(r,i||"previous");if(!r)return n`<${Bt} store=${s} kind="batch" />`;let l=m.loaded.value?m.summary.value:null,{waiting:u=null,simulated:g}=l??o??{},f=l?.twins.size>0,y=[{name:"results",title:"Results",count:S(r.total),body:()=>n`
<${Ct}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${r.failed} ${r.retries_used} ${h}`}
ended=${r.done}
over=${r.unfinished===0}
initial=${o?.failures??null}
>${(p,T)=>n`
<${Nt} id="failures" title="Failures" note=${Et(p)}>${T()}<//>
`}<//><${yt} results=${m} query=${e} />
`},{name:"changes",title:"Changes",body:()=>n`<${G} batch=${r} chosen=${i} changes=${h} />`},{name:"slowest",title:"Slowest tests",body:()=>n`<${Rt} batch=${r} />`}];return n`
<${Ft}
title=${r.name}
crumb=${z(r)}
inspect=${["batch",r.id]}
note=${r.branch}
state=${n`<${kt} batch=${r} summary=${l} />`}
actions=${n`<${we} batch=${r} waiting=${u??r.unfinished} isOfJobs=${f} />`}
><${Mt}
many=${g}
total=${r.total}
what="job"
href=${w("batch",{id:t},{show:"simulated"})}
/><${vt}
batch=${r}
summary=${l}
waiting=${u}
against=${i||"previous"}
compared=${c}
/><${Pt}
label="Batch"
tabs=${y}
value=${i?"changes":e.get("view")==="slowest"?"slowest":"results"}
onChange=${p=>b({with:p==="changes"?"previous":"",view:p==="slowest"?p:""},{push:!0})}
/><//>
`}export{Vt as default,Dn as title};
