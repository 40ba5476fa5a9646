import{m296_0 as Ce,m296_1 as Ee,m296_2 as Be,m296_3 as v,m296_4 as Fe,m296_5 as Ne,m296_6 as Ae,m296_7 as A,m296_8 as d,m296_9 as Le,m296_10 as L,m296_11 as G}from"../main.js";import{m0_0 as Ie,m0_1 as je,m0_2 as Q,m0_3 as We,m0_4 as Je,m0_5 as De,m0_6 as He,m0_7 as Ue,m0_8 as qe,m0_9 as Ve,m0_10 as ze,m0_11 as Ge,m0_12 as Qe,m0_13 as Ke,m0_14 as Xe,m0_15 as Ye,m0_16 as Ze,m0_17 as ts,m0_18 as es}from"../main.js";import{m7_0 as K,m7_1 as M,m7_2 as as,m7_3 as rs,m7_4 as ns,m7_5 as ms}from"../shared.js";import{m8_0 as cs,m8_1 as us,m8_2 as X,m8_3 as fs,m8_4 as ps}from"../shared.js";import{m27_0 as Y,m27_1 as _s,m27_2 as ds,m27_3 as ws,m27_4 as bs,m27_5 as gs,m27_6 as ys,m27_7 as xs,m27_8 as Ss}from"../shared.js";import{m170_0 as Z}from"../shared.js";import{m190_0 as a}from"../main.js";import{m195_0 as tt,m195_1 as Es,m195_2 as Bs,m195_3 as Fs,m195_4 as Ns,m195_5 as As}from"../shared.js";import{m81_0 as x}from"../main.js";function et({batch:t}){let[e,s]=G(0);v(()=>{let n=()=>s(m=>m+1);return addEventListener("focus",n),()=>removeEventListener("focus",n)},[]);let o=Z(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return o?.content?a`
<a
class="button"
href=${`${o.content.url}${tt}index.html`}
target="_blank"
rel="noopener noreferrer"
><${x} name="link" />
Open report
<span class="unseen"> (opens in a new tab)</span></a>
`:null}import{m6_0 as st}from"../main.js";import{m181_0 as zs,m181_1 as Gs,m181_2 as Qs,m181_3 as Ks,m181_4 as Xs,m181_5 as Ys,m181_6 as Zs,m181_7 as to,m181_8 as eo,m181_9 as so,m181_10 as oo,m181_11 as ao,m181_12 as S,m181_13 as ot,m181_14 as T,m181_15 as ro,m181_16 as no,m181_17 as mo,m181_18 as io,m181_19 as lo,m181_20 as co,m181_21 as uo,m181_22 as fo,m181_23 as po}from"../main.js";import{m183_0 as at}from"../main.js";import{m234_0 as rt,m234_1 as bo,m234_2 as go,m234_3 as yo,m234_4 as xo,m234_5 as w,m234_6 as So,m234_7 as b,m234_8 as To,m234_9 as Oo}from"../main.js";function nt(t,e){let s=1,o=0;for(let n of t.split(/(?<=[/_])/)){if(o+n.length<=e){o+=n.length;continue}let m=Math.ceil(n.length/e);s+=o>0?m:m-1,o=n.length-(m-1)*e}return s}function P(t){let e=0;return[0,...t.map(s=>e+=s)]}function I(t,e){let[s,o]=[0,Math.max(0,t.length-2)];for(;s<o;){let n=s+o+1>>1;t[n]<=e?s=n:o=n-1}return s}import{m236_0 as Co,m236_1 as mt,m236_2 as Eo,m236_3 as Bo,m236_4 as Fo,m236_5 as it,m236_6 as lt}from"../main.js";import{m199_0 as Lo,m199_1 as ct,m199_2 as Mo,m199_3 as Po,m199_4 as Io,m199_5 as jo,m199_6 as Wo,m199_7 as Jo,m199_8 as Do}from"../shared.js";import{m237_0 as qo,m237_1 as j}from"../main.js";import{m267_0 as W,m267_1 as Go,m267_2 as Qo,m267_3 as Ko,m267_4 as Xo}from"../main.js";import{m280_0 as $}from"../main.js";import{m294_0 as ut}from"../shared.js";import{m105_0 as aa,m105_1 as ft,m105_2 as ra}from"../shared.js";import{m222_0 as k}from"../shared.js";import{m112_0 as pt}from"../shared.js";import{m142_0 as fa,m142_1 as ht,m142_2 as pa,m142_3 as C}from"../main.js";import{m149_0 as E,m149_1 as $t,m149_2 as _a}from"../main.js";var Qt=$(36),Kt=$(18),Xt=$(26),J=$(16),Yt=$(775)/100,Zt=$(760),dt=4,te=$(176),ee=.4,_t=12;function se({width:t,narrow:e,columns:s,hasStart:o}){let n=["rows matrix"];if(e&&n.push("is-narrow"),s>dt)n.push("is-dense");else if(e&&s>2)n.push("is-wordless");else if(o){let m=!e&&s*te>t*ee;n.push(m?"is-wordless":"has-starts")}return n.join(" ")}var wt=t=>t.run_seconds!==null&&!ct(t);function oe(t){let e=wt(t)?` after ${j(t)}`:"",s=t.cause||t.message,o=s?`: ${s}`:"";return`${k(t.outcome||t.phase)} on ${t.agent}${e}${o}`}function ae({job:t,attempt:e,told:s}){return a`
<a
class="cell"
href=${b("job",{id:t.id},{attempt:e.number})}
tabindex="-1"
title=${oe(e)}
><span class="unseen">attempt ${e.number}: </span>${s?a`<span class="unseen">${k(e.outcome)} </span>`:a`<${ft} outcome=${e.outcome} phase=${e.phase} />`}${e.run_seconds!==null&&a`<span class="cell-time number">${wt(e)?j(e):"\u2013"}</span>`}</a>
`}var re=({status:t,tries:[e,...s]})=>s.length===0&&e?.run_seconds!=null&&k(e.outcome)===C(t);function ne({job:t,columns:e,narrow:s}){let o=t.tries.slice(-e),n=s&&re(t);return Array.from({length:e},(m,r)=>{let i=o[r],c=i&&a`<${ae} job=${t} attempt=${i} told=${n} />`;return a`<td key=${r} role="cell" class="c-try">${c}</td>`})}var me=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function ie({job:t}){W.ids.value;let e=t.status==="pending"?W.row(t.group).value?.explanation:null;return a`<${ht} job=${e?{...t,explanation:e}:t} />`}function le({id:t,index:e,top:s,height:o,results:n,columns:m,targeted:r,twin:i,hasCauses:c,narrow:h}){let l=n.row(t).value;if(!l)return null;let u=b("job",{id:t}),g=f=>{f.target.closest("a, button")||String(getSelection())||(f.metaKey||f.ctrlKey?window.open(u,"_blank","noopener"):rt(u))};return a`
<${pt}
as="tr"
role="row"
aria-rowindex=${e+2}
top=${s}
height=${o}
className="row matrix-row"
onClick=${g}
><td role="cell" class="c-status"><${ie} job=${l} /></td><td role="cell" class="c-test"><span class="line"><a
class="row-link"
data-row=${`result/${t}`}
data-failed=${l.status==="failed"?"":void 0}
tabindex="-1"
href=${u}
><${h?$t:E} test=${l.test} /></a>${r&&a`<span class="tag">${l.target}</span>`}${i&&a`<span class="tag">job ${i[0]} of ${i[1]}</span>`}${me.map(([f,y,p])=>l[f]&&a`<span class="tag" key=${f} title=${p}>${y}</span>`)}</span></td><${ne} job=${l} columns=${m} narrow=${h} />${c&&a`<td role="cell" class="c-said quiet" title=${M(l)}>${M(l)}</td>`}<//>
`}function ce({from:t,to:e},s,o,n){let[m,r]=[I(s,t),I(s,e)],i=Array.from({length:r-m+1},(l,u)=>m+u),c=n===null?-1:o.indexOf(n.key.slice(7));if(c<0)return i;let h=[c-1,c,c+1].filter(l=>l>=0&&l<o.length);return[...new Set([...i,...h])].sort((l,u)=>l-u)}function ue(t,e,{hasStart:s,targets:o,twins:n,flaky:m,quarantined:r}){let i=e>dt?34:e>2?64:s?176:110,h=[o.length>1&&110,n.size>0&&88,m>0&&48,r>0&&96].reduce((l,u)=>l+(u||0),88+e*i);return Math.ceil($(h)/(t-J))}function fe({ids:t,results:e,width:s,narrow:o,others:n}){return d(()=>{if(!o)return P(t.map(()=>Qt));let m=Math.floor((s-J)/Yt),r=i=>nt(e.row(i).peek()?.test??"",m);return P(t.map(i=>J+r(i)*Kt+n*Xt))},[t,e,o&&s,n])}function bt({ids:t,results:e,most:s,over:o}){let n=L(null),m=L(null),r=ut(m).value,i=r.width>0&&r.width<Zt,c=Math.min(_t,Math.max(1,s)),h=e.summary.value,{hasStart:l,targets:u,twins:g,hasCauses:f}=h,y=i?ue(r.width,c,h):0,p=fe({ids:t,results:e,width:r.width,narrow:i,others:y}),R=p[t.length],V=mt(n.current);return A(()=>lt(n.current,V)),A(()=>{m.current.style.setProperty("height",`${R}px`),n.current.style.setProperty("--tries",c),n.current.style.setProperty("--cause",f?"1.2fr":"0px")},[R,c,f]),a`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${n}
class=${se({width:r.width,narrow:i,columns:c,hasStart:l})}
onFocusIn=${it}
><thead role="rowgroup"><tr role="row" class="matrix-row" aria-rowindex="1"><th role="columnheader" scope="col">Status</th><th role="columnheader" scope="col">Test</th>${Array.from({length:c},(_,z)=>a`
<th key=${z} role="columnheader" scope="col" class="c-try">${s>_t?"":a`
<span class="try-word">Attempt </span>${z+1}
`}</th>
`)}${f&&a`<th role="columnheader" scope="col" class="c-said">Cause</th>`}</tr></thead><tbody role="rowgroup" ref=${m} ...${o}>${ce(r,p,t,V).map(_=>a`
<${le}
key=${t[_]}
id=${t[_]}
index=${_}
top=${p[_]}
height=${p[_+1]-p[_]}
results=${e}
columns=${c}
targeted=${u.length>1}
twin=${g.get(t[_])}
hasCauses=${f}
narrow=${i}
/>
`)}</tbody></table>
`}import{m128_0 as D}from"../main.js";import{m141_0 as B,m141_1 as gt,m141_2 as F}from"../main.js";import{m150_0 as yt}from"../main.js";var H=["failed","flaky","running","waiting"],pe=[["","Failed first"],["slowest","Slowest first"]],he=150;function $e(t){let e=t.get("show")??"";return{show:Object.hasOwn(st,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var xt=0;function _e(t){clearTimeout(xt),xt=setTimeout(()=>w({test:t}),he)}function de({wanted:t,summary:e}){let s=H.includes(t.show)||!t.show?H:[...H,t.show],n=[["","all",e.total],...s.map(m=>[m,C(m),e[m]])].map(([m,r,i])=>[m,a`${r} <span class="number quiet">${S(i)}</span>`]);return a`
<div class="page-tools matrix-tools"><${D}
label="Which"
hideLabel
options=${n}
value=${t.show}
onChange=${m=>w({show:m},{push:!0})}
/><${yt}
id="result-search"
label="Filter by test path"
text=${t.test}
onInput=${_e}
/><span class="tools-end"><${D}
label="Order"
hideLabel
options=${pe}
value=${t.sort}
onChange=${m=>w({sort:m},{push:!0})}
/></span></div>
`}var we={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function be({wanted:t}){let[e,s,o]=!t.test&&we[t.show]||["search","No tests match","Try another path, or show all tests."];return a`
<${B} icon=${e} title=${s}><p>${o}</p><p><button type="button" class="button" onClick=${()=>w({show:"",test:""})}>
Show all
</button></p><//>
`}function ge({results:t,wanted:e}){let s=d(()=>t.chosen(e),[t]),o=at(s),{most:n}=t.summary.value;return a`
${o.waiting>0&&a`
<p class="matrix-more"><button type="button" class="pill" onClick=${o.show}>Show ${S(o.waiting)} more</button></p>
`}${o.ids.length>0?a`<${bt} ids=${o.ids} results=${t} most=${n} over=${o.over} />`:a`<${be} wanted=${e} />`}
`}function St({results:t,query:e}){let s=$e(e);return t.loaded.value?a`
<${de} wanted=${s} summary=${t.summary.value} /><${ge} key=${JSON.stringify(s)} results=${t} wanted=${s} />
`:a`<${F} lines=${12} />`}import{m188_0 as Tt,m188_1 as tr,m188_2 as Ot,m188_3 as er,m188_4 as sr,m188_5 as Rt,m188_6 as U}from"../main.js";import{m144_0 as vt}from"../main.js";import{m146_0 as kt,m146_1 as mr,m146_2 as ir}from"../shared.js";var N=20,Ct=1.25,ye=1;function xe({row:{mean_seconds:t,usual_seconds:e,has_start:s}}){if(!e)return a`<span class="quiet" title=${t===null?"No run of it passed here":"Compared after three passed runs"}>–</span>`;let o=Math.abs(t-e)>=ye&&(t>=e*Ct||t<=e/Ct),n=`${T(e)}${s?" with start":""}`;return a`
<span class=${`number ${o&&t>e?"strong":"quiet"}`}>${o?`${(t/e).toFixed(1)}\xD7 its usual ${n}`:`as usual (${n})`}</span>
`}var Se=[{name:"test",title:"Test",main:!0,cell:t=>a`<${E} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>T(t.run_seconds)},{name:"bar",title:"Share",cell:t=>a`<${kt} share=${t.share} />`},{name:"share",title:a`<span class="unseen">Share in percent</span>`,label:"of the run time",numeric:!0,cell:t=>ot(t.share)},{name:"usual",title:"Compared with usual",some:t=>t.usual_seconds,cell:t=>a`<${xe} row=${t} />`}];function Et({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${N}`,s=Ot(e,`${t.done} ${t.failed}`),o=s.data.value,n=s.error.value;if(n&&!o)return a`<${gt} title="Run times could not be loaded" text=${n.message} again=${s.load} />`;if(!o)return a`<${F} />`;if(o.tests.length===0)return a`<${B} icon="batches" title="No test has run yet" />`;let m=new Map(o.tests.map(r=>[r.test_id,{value:r}]));return a`
<p class="slow-total">${o.tests.length<N?"All tests":`The slowest ${N} tests`} ran
${" "}<strong class="number">${T(o.tests.reduce((r,i)=>r+i.run_seconds,0))}</strong>${o.tests.length===N&&a` of <span class="number">${T(o.run_seconds)}</span>`}${" "}on all agents together, all attempts counted, starts of runners not.
${!o.tests.some(r=>r.usual_seconds)&&" Compared with the usual time after three passed runs."}</p><${vt}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...m.keys()]}
rowOf=${r=>m.get(r)}
columns=${Se}
rowClass=${r=>r.runs>1?"":"is-once"}
hrefOf=${r=>b("job",{id:r.job_id})}
/>
`}import{m33_0 as Bt,m33_1 as Ft,m33_2 as gr}from"../shared.js";import{m56_0 as Sr,m56_1 as Nt,m56_2 as Tr,m56_3 as Or,m56_4 as Rr,m56_5 as At,m56_6 as vr}from"../shared.js";import{m101_0 as Lt}from"../shared.js";import{m106_0 as Mt}from"../main.js";import{m108_0 as Pt}from"../main.js";import{m113_0 as It,m113_1 as Mr,m113_2 as Pr}from"../main.js";import{m124_0 as jt,m124_1 as Wr,m124_2 as Jr,m124_3 as Dr,m124_4 as Hr,m124_5 as Ur}from"../shared.js";import{m135_0 as zr,m135_1 as Gr,m135_2 as Wt}from"../main.js";import{m145_0 as Jt}from"../shared.js";import{m14_0 as Dt,m14_1 as Zr,m14_2 as tn}from"../shared.js";import{m224_0 as on,m224_1 as an,m224_2 as rn,m224_3 as nn,m224_4 as mn,m224_5 as ln,m224_6 as cn,m224_7 as un,m224_8 as Ht}from"../main.js";import{m227_0 as hn,m227_1 as $n,m227_2 as _n,m227_3 as dn,m227_4 as wn,m227_5 as Ut}from"../main.js";import{m232_0 as qt,m232_1 as yn,m232_2 as xn,m232_3 as Sn}from"../shared.js";import{m233_0 as O,m233_1 as Rn}from"../main.js";import{m271_0 as Cn,m271_1 as En,m271_2 as Vt}from"../main.js";function rm({params:t}){let e=Vt(`batch:${t.id}`);e.ids.value;let s=e.row(t.id).value;return s?[s.name,s.branch].filter(Boolean).join(" on "):"Batch"}var q="Cancel unfinished\u2026",Te=[["Retry failed jobs of this batch\u2026",void 0,"Failed jobs of this batch."],["Retry new failures of this batch\u2026","new","Failed jobs of this batch whose test did not fail in the one before."],["Retry infrastructure failures of this batch\u2026","infrastructure","Failed jobs of this batch whose agent or install failed, not the test."]];function zt(t){let e=`/api/v1/batches/${t.id}`,s=(o,n,m={})=>()=>Q({action:o,within:e,what:n,...m});return[...Te.map(([o,n,m])=>t.failed>t.excused&&O("retry","batch")&&{label:o,icon:"retry",run:s("retry",m,{filter:qt({}),failure:n})}),t.unfinished>0&&O("cancel","batch")&&{label:q,icon:"cancelled",danger:!0,run:s("cancel","Unfinished jobs of this batch.")}].filter(Boolean)}function Oe({batch:t}){let e=zt(t).find(({label:o})=>o===q),s=Rt(!!e,Tt);return!O("cancel","batch")||t.failed===0&&!e?null:a`
<button type="button" class="button is-danger" disabled=${!e||!s} onClick=${e?.run}><${x} name="cancelled" />${q}</button>
`}function Re({batch:t,waiting:e,isOfJobs:s}){let o=`/api/v1/batches/${t.id}`;return a`
<${jt} batch=${t} isOfJobs=${s} />${e>0&&O("priority","batch")&&a`<${It} of=${{within:o,what:"Waiting jobs of this batch."}} />`}<${et} batch=${t} /><a class="button" href=${`${o}/junit`} download><${x} name="download" />
JUnit
</a><${Oe} batch=${t} />
`}function Gt({params:{id:t},query:e}){let s=d(Ht,[]),o=U(`batch:${t}`),n=U(`results:${t}`),m=d(()=>new K(n),[n]);v(()=>m.follow(),[m]);let r=o.ids.value.length>0?o.row(t).value:null;Ut("This batch",()=>r?zt(r):[]);let i=e.get("with"),{found:c,changes:h}=Dt(r,i||"previous");if(!r)return a`<${Lt} store=${o} kind="batch" />`;let l=m.loaded.value?m.summary.value:null,{waiting:u=null,simulated:g}=l??s??{},f=l?.twins.size>0,y=[{name:"results",title:"Results",count:S(r.total),body:()=>a`
<${Nt}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${r.failed} ${r.retries_used} ${h}`}
ended=${r.done}
over=${r.unfinished===0}
initial=${s?.failures??null}
>${(p,R)=>a`
<${Pt} id="failures" title="Failures" note=${At(p)}>${R()}<//>
`}<//><${St} results=${m} query=${e} />
`},{name:"changes",title:"Changes",body:()=>a`<${Y} batch=${r} chosen=${i} changes=${h} />`},{name:"slowest",title:"Slowest tests",body:()=>a`<${Et} batch=${r} />`}];return a`
<${Mt}
title=${r.name}
crumb=${X(r)}
inspect=${["batch",r.id]}
note=${r.branch}
state=${a`<${Bt} batch=${r} summary=${l} />`}
actions=${a`<${Re} batch=${r} waiting=${u??r.unfinished} isOfJobs=${f} />`}
><${Wt}
many=${g}
total=${r.total}
what="job"
href=${b("batch",{id:t},{show:"simulated"})}
/><${Ft}
batch=${r}
summary=${l}
waiting=${u}
against=${i||"previous"}
compared=${c}
/><${Jt}
label="Batch"
tabs=${y}
value=${i?"changes":e.get("view")==="slowest"?"slowest":"results"}
onChange=${p=>w({with:p==="changes"?"previous":"",view:p==="slowest"?p:""},{push:!0})}
/><//>
`}export{Gt as default,rm as title};
