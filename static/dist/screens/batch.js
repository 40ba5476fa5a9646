import{m297_0 as Be,m297_1 as Fe,m297_2 as Ne,m297_3 as k,m297_4 as Ae,m297_5 as Le,m297_6 as Me,m297_7 as A,m297_8 as d,m297_9 as Pe,m297_10 as L,m297_11 as Q}from"../main.js";import{m0_0 as We,m0_1 as Je,m0_2 as M,m0_3 as De,m0_4 as He,m0_5 as Ue,m0_6 as qe,m0_7 as Ve,m0_8 as ze,m0_9 as Ge,m0_10 as Qe,m0_11 as Ke,m0_12 as Xe,m0_13 as Ye,m0_14 as Ze,m0_15 as ts,m0_16 as es,m0_17 as ss,m0_18 as os}from"../main.js";import{m7_0 as K,m7_1 as P,m7_2 as ns,m7_3 as ms,m7_4 as is,m7_5 as ls}from"../shared.js";import{m8_0 as fs,m8_1 as ps,m8_2 as X,m8_3 as hs,m8_4 as $s}from"../shared.js";import{m28_0 as Y,m28_1 as ws,m28_2 as bs,m28_3 as gs,m28_4 as ys,m28_5 as xs,m28_6 as Ss,m28_7 as Os,m28_8 as Ts}from"../shared.js";import{m171_0 as Z}from"../shared.js";import{m191_0 as a}from"../main.js";import{m196_0 as tt,m196_1 as Fs,m196_2 as Ns,m196_3 as As,m196_4 as Ls,m196_5 as Ms}from"../shared.js";import{m82_0 as x}from"../main.js";function et({batch:t}){let[e,s]=Q(0);k(()=>{let n=()=>s(m=>m+1);return addEventListener("focus",n),()=>removeEventListener("focus",n)},[]);let o=Z(`/api/v1/batches/${t.id}/report`,`${t.finished_at} ${e}`);return o?.content?a`
<a
class="button"
href=${`${o.content.url}${tt}index.html`}
target="_blank"
rel="noopener noreferrer"
><${x} name="link" />
Open report
<span class="unseen"> (opens in a new tab)</span></a>
`:null}import{m6_0 as st}from"../main.js";import{m182_0 as Qs,m182_1 as Ks,m182_2 as Xs,m182_3 as Ys,m182_4 as Zs,m182_5 as to,m182_6 as eo,m182_7 as so,m182_8 as oo,m182_9 as ao,m182_10 as ro,m182_11 as no,m182_12 as S,m182_13 as ot,m182_14 as O,m182_15 as mo,m182_16 as io,m182_17 as lo,m182_18 as co,m182_19 as uo,m182_20 as fo,m182_21 as po,m182_22 as ho,m182_23 as $o}from"../main.js";import{m184_0 as at}from"../main.js";import{m235_0 as rt,m235_1 as yo,m235_2 as xo,m235_3 as So,m235_4 as Oo,m235_5 as w,m235_6 as To,m235_7 as b,m235_8 as Ro,m235_9 as ko}from"../main.js";function nt(t,e){let s=1,o=0;for(let n of t.split(/(?<=[/_])/)){if(o+n.length<=e){o+=n.length;continue}let m=Math.ceil(n.length/e);s+=o>0?m:m-1,o=n.length-(m-1)*e}return s}function I(t){let e=0;return[0,...t.map(s=>e+=s)]}function j(t,e){let[s,o]=[0,Math.max(0,t.length-2)];for(;s<o;){let n=s+o+1>>1;t[n]<=e?s=n:o=n-1}return s}import{m237_0 as Bo,m237_1 as mt,m237_2 as Fo,m237_3 as No,m237_4 as Ao,m237_5 as it,m237_6 as lt}from"../main.js";import{m200_0 as Po,m200_1 as ct,m200_2 as Io,m200_3 as jo,m200_4 as Wo,m200_5 as Jo,m200_6 as Do,m200_7 as Ho,m200_8 as Uo}from"../shared.js";import{m238_0 as zo,m238_1 as W}from"../main.js";import{m268_0 as J,m268_1 as Ko,m268_2 as Xo,m268_3 as Yo,m268_4 as Zo}from"../main.js";import{m281_0 as $}from"../main.js";import{m295_0 as ut}from"../shared.js";import{m106_0 as na,m106_1 as ft,m106_2 as ma}from"../shared.js";import{m223_0 as v}from"../shared.js";import{m113_0 as pt}from"../shared.js";import{m143_0 as ha,m143_1 as ht,m143_2 as $a,m143_3 as C}from"../main.js";import{m150_0 as E,m150_1 as $t,m150_2 as wa}from"../main.js";var Kt=$(36),Xt=$(18),Yt=$(26),D=$(16),Zt=$(775)/100,te=$(760),dt=4,ee=$(176),se=.4,_t=12;function oe({width:t,narrow:e,columns:s,hasStart:o}){let n=["rows matrix"];if(e&&n.push("is-narrow"),s>dt)n.push("is-dense");else if(e&&s>2)n.push("is-wordless");else if(o){let m=!e&&s*ee>t*se;n.push(m?"is-wordless":"has-starts")}return n.join(" ")}var wt=t=>t.run_seconds!==null&&!ct(t);function ae(t){let e=wt(t)?` after ${W(t)}`:"",s=t.cause||t.message,o=s?`: ${s}`:"";return`${v(t.outcome||t.phase)} on ${t.agent}${e}${o}`}function re({job:t,attempt:e,told:s}){return a`
<a
class="cell"
href=${b("job",{id:t.id},{attempt:e.number})}
tabindex="-1"
title=${ae(e)}
><span class="unseen">attempt ${e.number}: </span>${s?a`<span class="unseen">${v(e.outcome)} </span>`:a`<${ft} outcome=${e.outcome} phase=${e.phase} />`}${e.run_seconds!==null&&a`<span class="cell-time number">${wt(e)?W(e):"\u2013"}</span>`}</a>
`}var ne=({status:t,tries:[e,...s]})=>s.length===0&&e?.run_seconds!=null&&v(e.outcome)===C(t);function me({job:t,columns:e,narrow:s}){let o=t.tries.slice(-e),n=s&&ne(t);return Array.from({length:e},(m,r)=>{let i=o[r],c=i&&a`<${re} job=${t} attempt=${i} told=${n} />`;return a`<td key=${r} role="cell" class="c-try">${c}</td>`})}var ie=[["flaky","flaky","Passed after a failed attempt"],["excused","in quarantine","it Failed in quarantine: does not fail the batch"]];function le({job:t}){J.ids.value;let e=t.status==="pending"?J.row(t.group).value?.explanation:null;return a`<${ht} job=${e?{...t,explanation:e}:t} />`}function ce({id:t,index:e,top:s,height:o,results:n,columns:m,targeted:r,twin:i,hasCauses:c,narrow:h}){let l=n.row(t).value;if(!l)return null;let u=b("job",{id:t}),g=f=>{f.target.closest("a, button")||String(getSelection())||(f.metaKey||f.ctrlKey?window.open(u,"_blank","noopener"):rt(u))};return a`
<${pt}
as="tr"
role="row"
aria-rowindex=${e+2}
top=${s}
height=${o}
className="row matrix-row"
onClick=${g}
><td role="cell" class="c-status"><${le} job=${l} /></td><td role="cell" class="c-test"><span class="line"><a
class="row-link"
data-row=${`result/${t}`}
data-failed=${l.status==="failed"?"":void 0}
tabindex="-1"
href=${u}
><${h?$t:E} test=${l.test} /></a>${r&&a`<span class="tag">${l.target}</span>`}${i&&a`<span class="tag">job ${i[0]} of ${i[1]}</span>`}${ie.map(([f,y,p])=>l[f]&&a`<span class="tag" key=${f} title=${p}>${y}</span>`)}</span></td><${me} job=${l} columns=${m} narrow=${h} />${c&&a`<td role="cell" class="c-said quiet" title=${P(l)}>${P(l)}</td>`}<//>
`}function ue({from:t,to:e},s,o,n){let[m,r]=[j(s,t),j(s,e)],i=Array.from({length:r-m+1},(l,u)=>m+u),c=n===null?-1:o.indexOf(n.key.slice(7));if(c<0)return i;let h=[c-1,c,c+1].filter(l=>l>=0&&l<o.length);return[...new Set([...i,...h])].sort((l,u)=>l-u)}function fe(t,e,{hasStart:s,targets:o,twins:n,flaky:m,quarantined:r}){let i=e>dt?34:e>2?64:s?176:110,h=[o.length>1&&110,n.size>0&&88,m>0&&48,r>0&&96].reduce((l,u)=>l+(u||0),88+e*i);return Math.ceil($(h)/(t-D))}function pe({ids:t,results:e,width:s,narrow:o,others:n}){return d(()=>{if(!o)return I(t.map(()=>Kt));let m=Math.floor((s-D)/Zt),r=i=>nt(e.row(i).peek()?.test??"",m);return I(t.map(i=>D+r(i)*Xt+n*Yt))},[t,e,o&&s,n])}function bt({ids:t,results:e,most:s,over:o}){let n=L(null),m=L(null),r=ut(m).value,i=r.width>0&&r.width<te,c=Math.min(_t,Math.max(1,s)),h=e.summary.value,{hasStart:l,targets:u,twins:g,hasCauses:f}=h,y=i?fe(r.width,c,h):0,p=pe({ids:t,results:e,width:r.width,narrow:i,others:y}),R=p[t.length],z=mt(n.current);return A(()=>lt(n.current,z)),A(()=>{m.current.style.setProperty("height",`${R}px`),n.current.style.setProperty("--tries",c),n.current.style.setProperty("--cause",f?"1.2fr":"0px")},[R,c,f]),a`
<table
id="results-list"
data-list
role="table"
aria-label="Tests and their attempts"
aria-rowcount=${t.length+1}
ref=${n}
class=${oe({width:r.width,narrow:i,columns:c,hasStart:l})}
onFocusIn=${it}
><thead role="rowgroup"><tr role="row" class="matrix-row" aria-rowindex="1"><th role="columnheader" scope="col">Status</th><th role="columnheader" scope="col">Test</th>${Array.from({length:c},(_,G)=>a`
<th key=${G} role="columnheader" scope="col" class="c-try">${s>_t?"":a`
<span class="try-word">Attempt </span>${G+1}
`}</th>
`)}${f&&a`<th role="columnheader" scope="col" class="c-said">Cause</th>`}</tr></thead><tbody role="rowgroup" ref=${m} ...${o}>${ue(r,p,t,z).map(_=>a`
<${ce}
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
`}import{m129_0 as H}from"../main.js";import{m142_0 as B,m142_1 as gt,m142_2 as F}from"../main.js";import{m151_0 as yt}from"../main.js";var U=["failed","flaky","running","waiting"],he=[["","Failed first"],["slowest","Slowest first"]],$e=150;function _e(t){let e=t.get("show")??"";return{show:Object.hasOwn(st,e)?e:"",test:t.get("test")??"",sort:t.get("sort")==="slowest"?"slowest":""}}var xt=0;function de(t){clearTimeout(xt),xt=setTimeout(()=>w({test:t}),$e)}function we({wanted:t,summary:e}){let s=U.includes(t.show)||!t.show?U:[...U,t.show],n=[["","all",e.total],...s.map(m=>[m,C(m),e[m]])].map(([m,r,i])=>[m,a`${r} <span class="number quiet">${S(i)}</span>`]);return a`
<div class="page-tools matrix-tools"><${H}
label="Which"
hideLabel
options=${n}
value=${t.show}
onChange=${m=>w({show:m},{push:!0})}
/><${yt}
id="result-search"
label="Filter by test path"
text=${t.test}
onInput=${de}
/><span class="tools-end"><${H}
label="Order"
hideLabel
options=${he}
value=${t.sort}
onChange=${m=>w({sort:m},{push:!0})}
/></span></div>
`}var be={failed:["done","No failed tests","Failures will appear here."],flaky:["done","No flaky tests","A test is flaky if it passed only after another attempt had failed."],running:["pending","No running tests","Tests appear here when an agent starts them."],waiting:["done","No waiting tests","All tests have started."]};function ge({wanted:t}){let[e,s,o]=!t.test&&be[t.show]||["search","No tests match","Try another path, or show all tests."];return a`
<${B} icon=${e} title=${s}><p>${o}</p><p><button type="button" class="button" onClick=${()=>w({show:"",test:""})}>
Show all
</button></p><//>
`}function ye({results:t,wanted:e}){let s=d(()=>t.chosen(e),[t]),o=at(s),{most:n}=t.summary.value;return a`
${o.waiting>0&&a`
<p class="matrix-more"><button type="button" class="pill" onClick=${o.show}>Show ${S(o.waiting)} more</button></p>
`}${o.ids.length>0?a`<${bt} ids=${o.ids} results=${t} most=${n} over=${o.over} />`:a`<${ge} wanted=${e} />`}
`}function St({results:t,query:e}){let s=_e(e);return t.loaded.value?a`
<${we} wanted=${s} summary=${t.summary.value} /><${ye} key=${JSON.stringify(s)} results=${t} wanted=${s} />
`:a`<${F} lines=${12} />`}import{m189_0 as Ot,m189_1 as sr,m189_2 as Tt,m189_3 as or,m189_4 as ar,m189_5 as Rt,m189_6 as q}from"../main.js";import{m145_0 as kt}from"../main.js";import{m147_0 as vt,m147_1 as lr,m147_2 as cr}from"../shared.js";var N=20,Ct=1.25,xe=1;function Se({row:{mean_seconds:t,usual_seconds:e,has_start:s}}){if(!e)return a`<span class="quiet" title=${t===null?"No run of it passed here":"Compared after three passed runs"}>–</span>`;let o=Math.abs(t-e)>=xe&&(t>=e*Ct||t<=e/Ct),n=`${O(e)}${s?" with start":""}`;return a`
<span class=${`number ${o&&t>e?"strong":"quiet"}`}>${o?`${(t/e).toFixed(1)}\xD7 its usual ${n}`:`as usual (${n})`}</span>
`}var Oe=[{name:"test",title:"Test",main:!0,cell:t=>a`<${E} test=${t.test} />`},{name:"target",title:"Target",cell:t=>t.target},{name:"runs",title:"Runs",label:"runs",numeric:!0,cell:t=>t.runs},{name:"took",title:"Run time",numeric:!0,cell:t=>O(t.run_seconds)},{name:"bar",title:"Share",cell:t=>a`<${vt} share=${t.share} />`},{name:"share",title:a`<span class="unseen">Share in percent</span>`,label:"of the run time",numeric:!0,cell:t=>ot(t.share)},{name:"usual",title:"Compared with usual",some:t=>t.usual_seconds,cell:t=>a`<${Se} row=${t} />`}];function Et({batch:t}){let e=`/api/v1/batches/${t.id}/slowest?limit=${N}`,s=Tt(e,`${t.done} ${t.failed}`),o=s.data.value,n=s.error.value;if(n&&!o)return a`<${gt} title="Run times could not be loaded" text=${n.message} again=${s.load} />`;if(!o)return a`<${F} />`;if(o.tests.length===0)return a`<${B} icon="batches" title="No test has run yet" />`;let m=new Map(o.tests.map(r=>[r.test_id,{value:r}]));return a`
<p class="slow-total">${o.tests.length<N?"All tests":`The slowest ${N} tests`} ran
${" "}<strong class="number">${O(o.tests.reduce((r,i)=>r+i.run_seconds,0))}</strong>${o.tests.length===N&&a` of <span class="number">${O(o.run_seconds)}</span>`}${" "}on all agents together, all attempts counted, starts of runners not.
${!o.tests.some(r=>r.usual_seconds)&&" Compared with the usual time after three passed runs."}</p><${kt}
id="slowest-list"
label="Slowest tests, longest run time first"
className="slow-tests"
kind="test"
ids=${[...m.keys()]}
rowOf=${r=>m.get(r)}
columns=${Oe}
rowClass=${r=>r.runs>1?"":"is-once"}
hrefOf=${r=>b("job",{id:r.job_id})}
/>
`}import{m34_0 as Bt,m34_1 as Ft,m34_2 as xr}from"../shared.js";import{m57_0 as Tr,m57_1 as Nt,m57_2 as Rr,m57_3 as kr,m57_4 as vr,m57_5 as At,m57_6 as Cr}from"../shared.js";import{m102_0 as Lt}from"../shared.js";import{m107_0 as Mt}from"../main.js";import{m109_0 as Pt}from"../main.js";import{m114_0 as It,m114_1 as Ir,m114_2 as jr}from"../main.js";import{m125_0 as jt,m125_1 as Dr,m125_2 as Hr,m125_3 as Ur,m125_4 as qr,m125_5 as Vr}from"../shared.js";import{m136_0 as Qr,m136_1 as Kr,m136_2 as Wt}from"../main.js";import{m146_0 as Jt}from"../shared.js";import{m14_0 as Dt,m14_1 as en,m14_2 as sn}from"../shared.js";import{m225_0 as rn,m225_1 as nn,m225_2 as mn,m225_3 as ln,m225_4 as cn,m225_5 as un,m225_6 as fn,m225_7 as pn,m225_8 as Ht}from"../main.js";import{m228_0 as _n,m228_1 as dn,m228_2 as wn,m228_3 as bn,m228_4 as gn,m228_5 as Ut}from"../main.js";import{m233_0 as qt,m233_1 as Sn,m233_2 as On,m233_3 as Tn}from"../shared.js";import{m234_0 as T,m234_1 as vn}from"../main.js";import{m272_0 as Bn,m272_1 as Fn,m272_2 as Vt}from"../main.js";function mm({params:t}){let e=Vt(`batch:${t.id}`);e.ids.value;let s=e.row(t.id).value;return s?[s.name,s.branch].filter(Boolean).join(" on "):"Batch"}var zt="Cancel unfinished\u2026",Te=[["Retry failed jobs of this batch\u2026",void 0,"Failed jobs of this batch."],["Retry new failures of this batch\u2026","new","Failed jobs of this batch whose test did not fail in the one before."],["Retry infrastructure failures of this batch\u2026","infrastructure","Failed jobs of this batch whose agent or install failed, not the test."]],V=t=>`/api/v1/batches/${t.id}`,Gt=t=>M({action:"cancel",within:V(t),what:"Unfinished jobs of this batch."});function Re(t){let e=V(t);return[...Te.map(([s,o,n])=>t.failed>t.excused&&T("retry","batch")&&{label:s,icon:"retry",run:()=>M({action:"retry",within:e,what:n,filter:qt({}),failure:o})}),t.unfinished>0&&T("cancel","batch")&&{label:zt,icon:"cancelled",danger:!0,run:()=>Gt(t)}].filter(Boolean)}function ke({batch:t}){let e=t.unfinished>0,s=Rt(e,Ot);return!T("cancel","batch")||t.failed===0&&!e?null:a`
<button type="button" class="button is-danger" disabled=${!e||!s} onClick=${()=>Gt(t)}><${x} name="cancelled" />${zt}</button>
`}function ve({batch:t,waiting:e,isOfJobs:s}){let o=V(t);return a`
<${jt} batch=${t} isOfJobs=${s} />${e>0&&T("priority","batch")&&a`<${It} of=${{within:o,what:"Waiting jobs of this batch."}} />`}<${et} batch=${t} /><a class="button" href=${`${o}/junit`} download><${x} name="download" />
JUnit
</a><${ke} batch=${t} />
`}function Qt({params:{id:t},query:e}){let s=d(Ht,[]),o=q(`batch:${t}`),n=q(`results:${t}`),m=d(()=>new K(n),[n]);k(()=>m.follow(),[m]);let r=o.ids.value.length>0?o.row(t).value:null;Ut("This batch",()=>r?Re(r):[]);let i=e.get("with"),{found:c,changes:h}=Dt(r,i||"previous");if(!r)return a`<${Lt} store=${o} kind="batch" />`;let l=m.loaded.value?m.summary.value:null,{waiting:u=null,simulated:g}=l??s??{},f=l?.twins.size>0,y=[{name:"results",title:"Results",count:S(r.total),body:()=>a`
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
actions=${a`<${ve} batch=${r} waiting=${u??r.unfinished} isOfJobs=${f} />`}
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
`}export{Qt as default,mm as title};
