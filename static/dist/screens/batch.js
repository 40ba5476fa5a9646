import{m297_0 as Fe,m297_1 as Ne,m297_2 as Ae,m297_3 as k,m297_4 as Le,m297_5 as Me,m297_6 as Pe,m297_7 as A,m297_8 as d,m297_9 as je,m297_10 as L,m297_11 as G}from"../main.js";import{m0_0 as Je,m0_1 as De,m0_2 as M,m0_3 as He,m0_4 as Ue,m0_5 as qe,m0_6 as Ve,m0_7 as ze,m0_8 as Ge,m0_9 as Qe,m0_10 as Ke,m0_11 as Xe,m0_12 as Ye,m0_13 as Ze,m0_14 as ts,m0_15 as es,m0_16 as ss,m0_17 as os,m0_18 as as}from"../main.js";import{m7_0 as Q,m7_1 as P,m7_2 as ms,m7_3 as is,m7_4 as ls,m7_5 as cs}from"../shared.js";import{m8_0 as ps,m8_1 as hs,m8_2 as K,m8_3 as _s,m8_4 as $s}from"../shared.js";import{m28_0 as X,m28_1 as bs,m28_2 as gs,m28_3 as ys,m28_4 as xs,m28_5 as Ss,m28_6 as Os,m28_7 as Ts,m28_8 as Rs}from"../shared.js";import{m171_0 as Y}from"../shared.js";import{m191_0 as a}from"../main.js";import{m196_0 as Z,m196_1 as Ns,m196_2 as As,m196_3 as Ls,m196_4 as Ms,m196_5 as Ps}from"../shared.js";import{m82_0 as x}from"../main.js";function tt({batch:t}){let[e,s]=G(0);k(()=>{let n=()=>s(m=>m+1);return addEventListener("focus",n),()=>removeEventListener("focus",n)},[]);let o=Y(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return o?.content?a`
<a
class="button"
href=${`${o.content.url}${Z}index.html`}
target="_blank"
rel="noopener noreferrer"
><${x} name="link" />
Open report
<span class="unseen"> (opens in a new tab)</span></a>
`:null}import{m6_0 as et}from"../main.js";import{m182_0 as Ks,m182_1 as Xs,m182_2 as Ys,m182_3 as Zs,m182_4 as to,m182_5 as eo,m182_6 as so,m182_7 as oo,m182_8 as ao,m182_9 as ro,m182_10 as no,m182_11 as mo,m182_12 as S,m182_13 as st,m182_14 as O,m182_15 as io,m182_16 as lo,m182_17 as co,m182_18 as uo,m182_19 as fo,m182_20 as po,m182_21 as ho,m182_22 as _o,m182_23 as $o}from"../main.js";import{m184_0 as ot}from"../main.js";import{m235_0 as at,m235_1 as xo,m235_2 as So,m235_3 as Oo,m235_4 as To,m235_5 as w,m235_6 as Ro,m235_7 as b,m235_8 as ko,m235_9 as vo}from"../main.js";function rt(t,e){let s=1,o=0;for(let n of t.split(/(?<=[/_])/)){if(o+n.length<=e){o+=n.length;continue}let m=Math.ceil(n.length/e);s+=o>0?m:m-1,o=n.length-(m-1)*e}return s}function j(t){let e=0;return[0,...t.map(s=>e+=s)]}function I(t,e){let[s,o]=[0,Math.max(0,t.length-2)];for(;s<o;){let n=s+o+1>>1;t[n]<=e?s=n:o=n-1}return s}import{m237_0 as Fo,m237_1 as nt,m237_2 as No,m237_3 as Ao,m237_4 as Lo,m237_5 as mt,m237_6 as it}from"../main.js";import{m200_0 as jo,m200_1 as lt,m200_2 as Io,m200_3 as Wo,m200_4 as Jo,m200_5 as Do,m200_6 as Ho,m200_7 as Uo,m200_8 as qo}from"../shared.js";import{m238_0 as Go,m238_1 as W}from"../main.js";import{m268_0 as ct,m268_1 as ut,m268_2 as Xo,m268_3 as Yo,m268_4 as Zo,m268_5 as ta}from"../main.js";import{m281_0 as _}from"../main.js";import{m295_0 as ft}from"../shared.js";import{m106_0 as ma,m106_1 as pt,m106_2 as ia}from"../shared.js";import{m223_0 as v}from"../shared.js";import{m113_0 as ht}from"../shared.js";import{m143_0 as _a,m143_1 as _t,m143_2 as $a,m143_3 as C}from"../main.js";import{m150_0 as E,m150_1 as $t,m150_2 as ba}from"../main.js";var Xt=_(36),Yt=_(18),Zt=_(26),J=_(16),te=_(775)/100,ee=_(760),wt=4,se=_(176),oe=.4,dt=12;function ae({width:t,narrow:e,columns:s,hasStart:o}){let n=["rows matrix"];if(e&&n.push("is-narrow"),s>wt)n.push("is-dense");else if(e&&s>2)n.push("is-wordless");else if(o){let m=!e&&s*se>t*oe;n.push(m?"is-wordless":"has-starts")}return n.join(" ")}var bt=t=>t.run_seconds!==null&&!lt(t);function re(t){let e=bt(t)?` after ${W(t)}`:"",s=t.cause||t.message,o=s?`: ${s}`:"";return`${v(t.outcome||t.phase)} on ${t.agent}${e}${o}`}function ne({job:t,attempt:e,told:s}){return a`
<a
class="cell"
href=${b("job",{id:t.id},{attempt:e.number})}
tabindex="-1"
title=${re(e)}
><span class="unseen">attempt ${e.number}: </span>${s?a`<span class="unseen">${v(e.outcome)} </span>`:a`<${pt} outcome=${e.outcome} phase=${e.phase} />`}${e.run_seconds!==null&&a`<span class="cell-time number">${bt(e)?W(e):"\u2013"}</span>`}</a>
`}var me=({status:t,tries:[e,...s]})=>s.length===0&&e?.run_seconds!=null&&v(e.outcome)===C(t);function ie({job:t,columns:e,narrow:s}){let o=t.tries.slice(-e),n=s&&me(t);return Array.from({length:e},(m,r)=>{let i=o[r],c=i&&a`<${ne} job=${t} attempt=${i} told=${n} />`;return a`<td key=${r} role="cell" class="c-try">${c}</td>`})}var le=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function ce({job:t}){return ut.ids.value,a`<${_t} job=${ct(t)} />`}function ue({id:t,index:e,top:s,height:o,results:n,columns:m,targeted:r,twin:i,hasCauses:c,narrow:h}){let l=n.row(t).value;if(!l)return null;let u=b("job",{id:t}),g=f=>{f.target.closest("a, button")||String(getSelection())||(f.metaKey||f.ctrlKey?window.open(u,"_blank","noopener"):at(u))};return a`
<${ht}
as="tr"
role="row"
aria-rowindex=${e+2}
top=${s}
height=${o}
className="row matrix-row"
onClick=${g}
><td role="cell" class="c-status"><${ce} job=${l} /></td><td role="cell" class="c-test"><span class="line"><a
class="row-link"
data-row=${`result/${t}`}
data-failed=${l.status==="failed"?"":void 0}
tabindex="-1"
href=${u}
><${h?$t:E} test=${l.test} /></a>${r&&a`<span class="tag">${l.target}</span>`}${i&&a`<span class="tag">job ${i[0]} of ${i[1]}</span>`}${le.map(([f,y,p])=>l[f]&&a`<span class="tag" key=${f} title=${p}>${y}</span>`)}</span></td><${ie} job=${l} columns=${m} narrow=${h} />${c&&a`<td role="cell" class="c-said quiet" title=${P(l)}>${P(l)}</td>`}<//>
`}function fe({from:t,to:e},s,o,n){let[m,r]=[I(s,t),I(s,e)],i=Array.from({length:r-m+1},(l,u)=>m+u),c=n===null?-1:o.indexOf(n.key.slice(7));if(c<0)return i;let h=[c-1,c,c+1].filter(l=>l>=0&&l<o.length);return[...new Set([...i,...h])].sort((l,u)=>l-u)}function pe(t,e,{hasStart:s,targets:o,twins:n,flaky:m,quarantined:r}){let i=e>wt?34:e>2?64:s?176:110,h=[o.length>1&&110,n.size>0&&88,m>0&&48,r>0&&96].reduce((l,u)=>l+(u||0),88+e*i);return Math.ceil(_(h)/(t-J))}function he({ids:t,results:e,width:s,narrow:o,others:n}){return d(()=>{if(!o)return j(t.map(()=>Xt));let m=Math.floor((s-J)/te),r=i=>rt(e.row(i).peek()?.test??"",m);return j(t.map(i=>J+r(i)*Yt+n*Zt))},[t,e,o&&s,n])}function gt({ids:t,results:e,most:s,over:o}){let n=L(null),m=L(null),r=ft(m).value,i=r.width>0&&r.width<ee,c=Math.min(dt,Math.max(1,s)),h=e.summary.value,{hasStart:l,targets:u,twins:g,hasCauses:f}=h,y=i?pe(r.width,c,h):0,p=he({ids:t,results:e,width:r.width,narrow:i,others:y}),R=p[t.length],V=nt(n.current);return A(()=>it(n.current,V)),A(()=>{m.current.style.setProperty("height",`${R}px`),n.current.style.setProperty("--tries",c),n.current.style.setProperty("--cause",f?"1.2fr":"0px")},[R,c,f]),a`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${n}
class=${ae({width:r.width,narrow:i,columns:c,hasStart:l})}
onFocusIn=${mt}
><thead role="rowgroup"><tr role="row" class="matrix-row" aria-rowindex="1"><th role="columnheader" scope="col">Status</th><th role="columnheader" scope="col">Test</th>${Array.from({length:c},($,z)=>a`
<th key=${z} role="columnheader" scope="col" class="c-try">${s>dt?"":a`
<span class="try-word">Attempt </span>${z+1}
`}</th>
`)}${f&&a`<th role="columnheader" scope="col" class="c-said">Cause</th>`}</tr></thead><tbody role="rowgroup" ref=${m} ...${o}>${fe(r,p,t,V).map($=>a`
<${ue}
key=${t[$]}
id=${t[$]}
index=${$}
top=${p[$]}
height=${p[$+1]-p[$]}
results=${e}
columns=${c}
targeted=${u.length>1}
twin=${g.get(t[$])}
hasCauses=${f}
narrow=${i}
/>
`)}</tbody></table>
`}import{m129_0 as D}from"../main.js";import{m142_0 as B,m142_1 as yt,m142_2 as F}from"../main.js";import{m151_0 as xt}from"../main.js";var H=["failed","flaky","running","waiting"],_e=[["","Failed first"],["slowest","Slowest first"]],$e=150;function de(t){let e=t.get("show")??"";return{show:Object.hasOwn(et,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var St=0;function we(t){clearTimeout(St),St=setTimeout(()=>w({test:t}),$e)}function be({wanted:t,summary:e}){let s=H.includes(t.show)||!t.show?H:[...H,t.show],n=[["","all",e.total],...s.map(m=>[m,C(m),e[m]])].map(([m,r,i])=>[m,a`${r} <span class="number quiet">${S(i)}</span>`]);return a`
<div class="page-tools matrix-tools"><${D}
label="Which"
hideLabel
options=${n}
value=${t.show}
onChange=${m=>w({show:m},{push:!0})}
/><${xt}
id="result-search"
label="Filter by test path"
text=${t.test}
onInput=${we}
/><span class="tools-end"><${D}
label="Order"
hideLabel
options=${_e}
value=${t.sort}
onChange=${m=>w({sort:m},{push:!0})}
/></span></div>
`}var ge={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function ye({wanted:t}){let[e,s,o]=!t.test&&ge[t.show]||["search","No tests match","Try another path, or show all tests."];return a`
<${B} icon=${e} title=${s}><p>${o}</p><p><button type="button" class="button" onClick=${()=>w({show:"",test:""})}>
Show all
</button></p><//>
`}function xe({results:t,wanted:e}){let s=d(()=>t.chosen(e),[t]),o=ot(s),{most:n}=t.summary.value;return a`
${o.waiting>0&&a`
<p class="matrix-more"><button type="button" class="pill" onClick=${o.show}>Show ${S(o.waiting)} more</button></p>
`}${o.ids.length>0?a`<${gt} ids=${o.ids} results=${t} most=${n} over=${o.over} />`:a`<${ye} wanted=${e} />`}
`}function Ot({results:t,query:e}){let s=de(e);return t.loaded.value?a`
<${be} wanted=${s} summary=${t.summary.value} /><${xe} key=${JSON.stringify(s)} results=${t} wanted=${s} />
`:a`<${F} lines=${12} />`}import{m189_0 as Tt,m189_1 as or,m189_2 as Rt,m189_3 as ar,m189_4 as rr,m189_5 as kt,m189_6 as U}from"../main.js";import{m145_0 as vt}from"../main.js";import{m147_0 as Ct,m147_1 as cr,m147_2 as ur}from"../shared.js";var N=20,Et=1.25,Se=1;function Oe({row:{mean_seconds:t,usual_seconds:e,has_start:s}}){if(!e)return a`<span class="quiet" title=${t===null?"No run of it passed here":"Compared after three passed runs"}>–</span>`;let o=Math.abs(t-e)>=Se&&(t>=e*Et||t<=e/Et),n=`${O(e)}${s?" with start":""}`;return a`
<span class=${`number ${o&&t>e?"strong":"quiet"}`}>${o?`${(t/e).toFixed(1)}\xD7 its usual ${n}`:`as usual (${n})`}</span>
`}var Te=[{name:"test",title:"Test",main:!0,cell:t=>a`<${E} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>O(t.run_seconds)},{name:"bar",title:"Share",cell:t=>a`<${Ct} share=${t.share} />`},{name:"share",title:a`<span class="unseen">Share in percent</span>`,label:"of the run time",numeric:!0,cell:t=>st(t.share)},{name:"usual",title:"Compared with usual",some:t=>t.usual_seconds,cell:t=>a`<${Oe} row=${t} />`}];function Bt({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${N}`,s=Rt(e,`${t.done} ${t.failed}`),o=s.data.value,n=s.error.value;if(n&&!o)return a`<${yt} title="Run times could not be loaded" text=${n.message} again=${s.load} />`;if(!o)return a`<${F} />`;if(o.tests.length===0)return a`<${B} icon="batches" title="No test has run yet" />`;let m=new Map(o.tests.map(r=>[r.test_id,{value:r}]));return a`
<p class="slow-total">${o.tests.length<N?"All tests":`The slowest ${N} tests`} ran
${" "}<strong class="number">${O(o.tests.reduce((r,i)=>r+i.run_seconds,0))}</strong>${o.tests.length===N&&a` of <span class="number">${O(o.run_seconds)}</span>`}${" "}on all agents together, all attempts counted, starts of runners not.
${!o.tests.some(r=>r.usual_seconds)&&" Compared with the usual time after three passed runs."}</p><${vt}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...m.keys()]}
rowOf=${r=>m.get(r)}
columns=${Te}
rowClass=${r=>r.runs>1?"":"is-once"}
hrefOf=${r=>b("job",{id:r.job_id})}
/>
`}import{m34_0 as Ft,m34_1 as Nt,m34_2 as Sr}from"../shared.js";import{m57_0 as Rr,m57_1 as At,m57_2 as kr,m57_3 as vr,m57_4 as Cr,m57_5 as Lt,m57_6 as Er}from"../shared.js";import{m102_0 as Mt}from"../shared.js";import{m107_0 as Pt}from"../main.js";import{m109_0 as jt}from"../main.js";import{m114_0 as It,m114_1 as Ir,m114_2 as Wr}from"../main.js";import{m125_0 as Wt,m125_1 as Hr,m125_2 as Ur,m125_3 as qr,m125_4 as Vr,m125_5 as zr}from"../shared.js";import{m136_0 as Kr,m136_1 as Xr,m136_2 as Jt}from"../main.js";import{m146_0 as Dt}from"../shared.js";import{m14_0 as Ht,m14_1 as sn,m14_2 as on}from"../shared.js";import{m225_0 as nn,m225_1 as mn,m225_2 as ln,m225_3 as cn,m225_4 as un,m225_5 as fn,m225_6 as pn,m225_7 as hn,m225_8 as Ut}from"../main.js";import{m228_0 as dn,m228_1 as wn,m228_2 as bn,m228_3 as gn,m228_4 as yn,m228_5 as qt}from"../main.js";import{m233_0 as Vt,m233_1 as On,m233_2 as Tn,m233_3 as Rn}from"../shared.js";import{m234_0 as T,m234_1 as Cn}from"../main.js";import{m272_0 as Fn,m272_1 as Nn,m272_2 as zt}from"../main.js";function im({params:t}){let e=zt(`batch:${t.id}`);e.ids.value;let s=e.row(t.id).value;return s?[s.name,s.branch].filter(Boolean).join(" on "):"Batch"}var Gt="Cancel unfinished\u2026",Re=[["Retry failed jobs of this batch\u2026",void 0,"Failed jobs of this batch."],["Retry new failures of this batch\u2026","new","Failed jobs of this batch whose test did not fail in the one before."],["Retry infrastructure failures of this batch\u2026","infrastructure","Failed jobs of this batch whose agent or install failed, not the test."]],q=t=>`/api/v1/batches/${t.id}`,Qt=t=>M({action:"cancel",within:q(t),what:"Unfinished jobs of this batch."});function ke(t){let e=q(t);return[...Re.map(([s,o,n])=>t.failed>t.excused&&T("retry","batch")&&{label:s,icon:"retry",run:()=>M({action:"retry",within:e,what:n,filter:Vt({}),failure:o})}),t.unfinished>0&&T("cancel","batch")&&{label:Gt,icon:"cancelled",danger:!0,run:()=>Qt(t)}].filter(Boolean)}function ve({batch:t}){let e=t.unfinished>0,s=kt(e,Tt);return!T("cancel","batch")||t.failed===0&&!e?null:a`
<button type="button" class="button is-danger" disabled=${!e||!s} onClick=${()=>Qt(t)}><${x} name="cancelled" />${Gt}</button>
`}function Ce({batch:t,waiting:e,isOfJobs:s}){let o=q(t);return a`
<${Wt} batch=${t} isOfJobs=${s} />${e>0&&T("priority","batch")&&a`<${It} of=${{within:o,what:"Waiting jobs of this batch."}} />`}<${tt} batch=${t} /><a class="button" href=${`${o}/junit`} download><${x} name="download" />
JUnit
</a><${ve} batch=${t} />
`}function Kt({params:{id:t},query:e}){let s=d(Ut,[]),o=U(`batch:${t}`),n=U(`results:${t}`),m=d(()=>new Q(n),[n]);k(()=>m.follow(),[m]);let r=o.ids.value.length>0?o.row(t).value:null;qt("This batch",()=>r?ke(r):[]);let i=e.get("with"),{found:c,changes:h}=Ht(r,i||"previous");if(!r)return a`<${Mt} store=${o} kind="batch" />`;let l=m.loaded.value?m.summary.value:null,{waiting:u=null,simulated:g}=l??s??{},f=l?.twins.size>0,y=[{name:"results",title:"Results",count:S(r.total),body:()=>a`
<${At}
key=${t}
path=${`/api/v1/batches/${t}/failures`}
version=${`${r.failed} ${r.retries_used} ${h}`}
ended=${r.done}
over=${r.unfinished===0}
initial=${s?.failures??null}
>${(p,R)=>a`
<${jt} id="failures" title="Failures" note=${Lt(p)}>${R()}<//>
`}<//><${Ot} results=${m} query=${e} />
`},{name:"changes",title:"Changes",body:()=>a`<${X} batch=${r} chosen=${i} changes=${h} />`},{name:"slowest",title:"Slowest tests",body:()=>a`<${Bt} batch=${r} />`}];return a`
<${Pt}
title=${r.name}
crumb=${K(r)}
inspect=${["batch",r.id]}
note=${r.branch}
state=${a`<${Ft} batch=${r} summary=${l} />`}
actions=${a`<${Ce} batch=${r} waiting=${u??r.unfinished} isOfJobs=${f} />`}
><${Jt}
many=${g}
total=${r.total}
what="job"
href=${b("batch",{id:t},{show:"simulated"})}
/><${Nt}
batch=${r}
summary=${l}
waiting=${u}
against=${i||"previous"}
compared=${c}
/><${Dt}
label="Batch"
tabs=${y}
value=${i?"changes":e.get("view")==="slowest"?"slowest":"results"}
onChange=${p=>w({with:p==="changes"?"previous":"",view:p==="slowest"?p:""},{push:!0})}
/><//>
`}export{Kt as default,im as title};
