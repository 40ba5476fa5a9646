import{m295_0 as Ui,m295_1 as zi,m295_2 as Hi,m295_3 as P,m295_4 as Ki,m295_5 as Vi,m295_6 as tt,m295_7 as Gi,m295_8 as Fe,m295_9 as Qi,m295_10 as De,m295_11 as Ji}from"./main.js";import{m6_0 as lt}from"./main.js";var ha=["passed","failed","timed_out"],We=t=>t.tries.filter(({outcome:e})=>ha.includes(e)).reduce((e,{run_seconds:s,start_seconds:n})=>Math.max(e,(s??-1)-(n??0)),-1),Ue=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason);function ze(t,{show:e="",test:s="",sort:n=""}){let a=lt[e]??(()=>!0),r=s.toLowerCase(),i=t.filter(c=>a(c)&&c.test.toLowerCase().includes(r));if(n==="slowest"){let c=new Map(i.map(l=>[l.id,We(l)]));i.sort((l,u)=>c.get(u.id)-c.get(l.id)||(l.id<u.id?-1:1))}else i.sort((c,l)=>(l.status==="failed")-(c.status==="failed")||(c.id<l.id?-1:1));return i.map(c=>c.id)}function He(t){let e=Object.keys(lt),s={total:t.length,most:0,hasStart:t.some(n=>n.tries.some(a=>a.start_seconds)),hasCauses:t.some(Ue),targets:new Set(t.map(n=>n.target)).size,groups:new Map,trees:t.flatMap(n=>n.tries.map(a=>a.tree)),...Object.fromEntries(e.map(n=>[n,0]))};for(let n of t){for(let r of e)lt[r](n)&&(s[r]+=1);if(s.most=Math.max(s.most,n.tries.length),!["pending","running"].includes(n.status))continue;let a=s.groups.get(n.group)??{waiting:0,running:0};a[n.status==="pending"?"waiting":"running"]+=1,s.groups.set(n.group,a)}return s}function It(t){let s=t.filter(n=>n===null||n.waiting>0).map(n=>n?.explanation?.clear_seconds??null);return s.includes(null)?null:Math.max(0,...s)}var ga=(t,e)=>t.length===e.length&&t.every((s,n)=>s===e[n]),Pt=class{#t;#e=tt(0);#s=P(()=>(this.#e.value,this.#t.peek()));summary=P(()=>He(this.#s.value));constructor(e){this.#t=e}get loaded(){return this.#t.loaded}row(e){return this.#t.row(e)}follow(){return this.#e.value+=1,this.#t.watch(()=>this.#e.value+=1)}chosen(e){let s=[];return P(()=>{let n=ze(this.#s.value,e);return ga(n,s)?s:s=n})}};import{m293_0 as al,m293_1 as ol,m293_2 as rl,m293_3 as v,m293_4 as il,m293_5 as Ke,m293_6 as ll,m293_7 as O,m293_8 as L,m293_9 as cl,m293_10 as _,m293_11 as b}from"./main.js";import{m187_0 as pl,m187_1 as S,m187_2 as Ve,m187_3 as dl,m187_4 as fl,m187_5 as C}from"./main.js";function ct(t,e){let s=_({key:t,version:e,changes:0}),n=s.current,a=n.key===t&&n.version!==null&&e!==null&&n.version!==e,r=e??(n.key===t?n.version:null);return s.current={key:t,version:r,changes:n.changes+(a?1:0)},s.current.changes}function Ge(t,e,s,n){let a=S(t&&`${t}/compare?${new URLSearchParams({...e,limit:0})}`,s),r=a.data.value,i=r?.with??null,c=ct(i?.id??i,n(i));return v(()=>{c>0&&a.invalidate()},[c]),{found:r,changes:c}}var _a=({total:t,done:e,failed:s,excused:n,cancelled:a})=>[t,e,s,n,a].join(" ");function ba(t){let e=C(t&&`batch:${t.id}`);return e?.ids.value,t&&_a(e.row(t.id).value??t)}var xa=(t,e)=>Ge(t&&`/api/v1/batches/${t.id}`,{with:e},t&&`${t.done} ${t.failed} ${t.cancelled}`,ba);import{m180_0 as ut,m180_1 as xl,m180_2 as wl,m180_3 as yl,m180_4 as vl,m180_5 as h,m180_6 as kl,m180_7 as Qe,m180_8 as Tl,m180_9 as Je,m180_10 as V,m180_11 as Ze,m180_12 as d,m180_13 as G,m180_14 as k,m180_15 as Xe,m180_16 as Sl,m180_17 as E,m180_18 as Ol,m180_19 as Cl,m180_20 as N,m180_21 as El,m180_22 as y,m180_23 as Ll}from"./main.js";import{m189_0 as o}from"./main.js";import{m232_0 as Nl,m232_1 as ql,m232_2 as Pl,m232_3 as Il,m232_4 as jl,m232_5 as T,m232_6 as Fl,m232_7 as f,m232_8 as Ye,m232_9 as Dl}from"./main.js";import{m135_0 as ts}from"./main.js";var es={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},wa={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},ya=({work:t})=>o`
<a href=${f("job",{id:t.id})}>${t.test}</a> waits for it until ${y(t.awaited_until)}.
${" "}${es[t.then]}
`;function va({status:t,agent:e,attempts:s,explanation:n}){return t==="running"?o`Attempt ${d(s)} runs on <a href=${f("agent",{name:e})}>${e}</a>.`:t!=="pending"?wa[t]:`The job is queued again: ${[n?.position>1&&!n.hold&&`place ${d(n.position)}`,n?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function ka({attempt:t}){let e=C(`job:${t.job_id}`),s=e.ids.value.length?e.row(t.job_id).value:null;return o`
Its attempt of <a href=${f("job",{id:t.job_id})}>${t.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${va(s)}</span>`}
`}function Ta({job:t}){let e=t.status==="running"&&!t.reason?t.agent:null,s=C(e?`agent:${e}`:null),n=s?.ids.value.length?s.row(e).value:null;return n?.job?.id!==t.id||!n.job.awaited_until?null:o`
<p class="why" role="status" data-silent><strong><a href=${f("agent",{name:e})}>${e}</a> has not responded for <${ts} since=${n.last_seen_at} />.
</strong>${" "}The job waits for it until ${y(n.job.awaited_until)}. ${es[n.job.then]}</p>
`}import{m4_0 as Xl,m4_1 as Yl,m4_2 as Q,m4_3 as tc,m4_4 as mt}from"./main.js";import{m54_0 as pt,m54_1 as dt,m54_2 as nc}from"./main.js";import{m80_0 as $}from"./main.js";import{m99_0 as ft}from"./main.js";import{m107_0 as J}from"./main.js";import{m127_0 as B}from"./main.js";import{m140_0 as $t,m140_1 as I,m140_2 as A}from"./main.js";import{m141_0 as ss,m141_1 as ns,m141_2 as as}from"./main.js";import{m148_0 as j,m148_1 as _c}from"./main.js";var is=100,Sa=2e4,os=20,Oa=[["previous","Previous batch"],["base","Base branch"]],ls=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],Ca=["newly_failing","still_failing","fixed","flaky"],jt=t=>[[t.name,t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.app_version_id,t.commit&&N(t.commit),y(t.created_at)].filter(Boolean).join(", ");function Ea(t){let[e,s]=b([]);return v(()=>{let n=new AbortController,a=new URLSearchParams({suite:t.suite,limit:os+1,...t.org_id?{org_id:t.org_id}:{}});return Q(`/api/v1/batches?${a}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==t.id).slice(0,os)),()=>{}),()=>n.abort()},[t.id]),e}function La({batch:t,chosen:e}){let s=Ea(t),n=a=>T({with:a},{push:!0});return o`
<div class="page-tools"><${B} label="Against" hideLabel options=${Oa} value=${e} onChange=${n} />${s.length>0&&o`
<${ft}
label="Other batch"
items=${s.map(a=>({label:jt(a),checked:a.id===e,run:()=>n(a.id)}))}
>
Other batch…
<${$} name="down" /><//>
`}</div>
`}var Aa=({at:t,hasStart:e})=>t===null?null:o`<span class="number quiet">${k(t)}${e&&" with start"}</span>`;function rs({id:t,status:e,seconds:s,hasStart:n,word:a}){return t?o`
<a class="change-side" href=${f("job",{id:t})}><span class="unseen">${a}: </span><${ns} job=${{status:e}} /> <${Aa} at=${s} hasStart=${n} /></a>
`:o`<span class="quiet">not run</span>`}function Ra({row:t,gone:e,hasCause:s}){let n=e?t.job_id:t.before_job_id,a=t.status==="failed"&&!e&&!s&&t.cause;return o`
<li class="change"><span class="change-what"><a class="change-test" href=${f("job",{id:t.job_id})}><${j} test=${t.test} /></a>${t.excused&&!e&&o`<span class="tag" title=${dt}>quarantined</span>`}${a&&o`<span class="row-why quiet" title=${a}>${a}</span>`}</span><${rs}
word="before"
id=${n}
status=${e?t.status:t.before_status}
seconds=${e?t.seconds:t.before_seconds}
hasStart=${e?t.has_start:t.before_has_start}
/><${$} name="next" /><${rs} word="now" ...${{...t,id:e?null:t.job_id,hasStart:t.has_start}} /></li>
`}var cs=({kind:t,rows:e,hasCause:s})=>o`
<ul class="change-list" data-changes=${t}>${e.map(n=>o`<${Ra} key=${n.job_id} row=${n} gone=${t==="gone"} hasCause=${s} />`)}</ul>
`;function Ba({kind:t,rows:e,causes:s}){let n=new Map(e.map(a=>[a.job_id,a]));return s.map(({fingerprint:a,cause:r,tests:i,job_ids:c})=>{let l=c.filter(u=>n.has(u)).map(u=>n.get(u));return l.length>0&&o`
<div class="change-cause" key=${a} data-cause=${a}><h3><span class="failure-cause">${r||"No cause is known"}</span>${" "}<small class="number">${h(i,"test")}</small></h3><${cs} kind=${t} rows=${l} hasCause /></div>
`})}function us(t){let e=t.counts.new-t.new_elsewhere;return{...t,counts:{...t.counts,new:e},new:t.new.slice(0,e)}}var ms=({counts:t,excused:e},s)=>t[s]-(s==="still_failing"?e:0),ps=({excused:t})=>t>0?`, ${d(t)} quarantined`:"";function ds({on_agent:t,counts:e},s){let n=t[s];return n?n.tests===e[s]?`, all on ${n.agent}`:`, ${d(n.tests)} only on ${n.agent}`:""}var Ma=(t,e)=>d(ms(t,e))+(e==="still_failing"?ps(t):"")+ds(t,e);function Na({found:{org_id:t,batch:e,changed:s,with_changed:n},builds:[a,r]}){let i=[[n,r],[s,a]].filter(([g])=>g>0);if(i.length===0)return null;let[[c,l],...u]=i,m=[`${h(c,"result")} of ${l}`,...u.map(([g,R])=>`${d(g)} of ${R}`)],p=e?f("build",{org_id:e.org_id,app_version_id:a},r===a?{}:{with:r}):f("build",{org_id:t,app_version_id:l});return o`
<a class="quiet" href=${p} data-changed>
Later runs changed ${m.join(", ")}</a>
`}function fs({found:t,href:e,flaky:s,textOf:n,about:a,builds:r}){if(!t?.with)return null;let i=us(t),{counts:c}=i;return o`
<p class="change-verdict">${ls.filter(([l])=>Ca.includes(l)||c[l]>0).map(([l,,,,u,m])=>o`
<${l==="flaky"&&s&&c.flaky?"a":"span"}
key=${l}
href=${l==="flaky"&&c.flaky?s:void 0}
class=${c[l]?l==="newly_failing"?"bad strong":"":"quiet"}
><span class="number" data-changes-count=${l}>${d(ms(i,l))}</span>${" "}${c[l]===1?u:m}${l==="still_failing"&&ps(i)}${ds(i,l)}<//>
`)}<a class="quiet" href=${e} title=${a}>against ${n(i.with)}</a><${Na} found=${i} builds=${r(i)} /></p>
`}var qa=({app_version_id:t},{name:e,app_version_id:s,created_at:n})=>t&&t===s?`another batch of ${s}`:`batch ${[e,s].filter(Boolean).join(", ")} of ${Ze(Date.parse(n)/1e3)}`,Pa="Its results alone. A build is compared with the last runs of a build, which may be of later batches.",Ia="The last run of each test there, also of later batches. A batch is compared with one batch.",Ft=({batch:t,chosen:e,found:s})=>o`
<${fs}
found=${s}
href=${f("batch",{id:t.id},{with:e})}
flaky=${f("batch",{id:t.id},{show:"flaky"})}
textOf=${n=>qa(t,n)}
about=${Pa}
builds=${({with:n})=>[t.app_version_id,n.app_version_id]}
/>
`,ja=({found:t})=>o`
<${fs}
found=${t}
href="#changes"
textOf=${e=>`the last runs of ${e}`}
about=${Ia}
builds=${({app_version_id:e,with:s})=>[e,s]}
/>
`;function Fa({kind:t,title:e,icon:s,note:n,counted:a,total:r,few:i,rows:c,causes:l,showAll:u}){let[m,p]=b(!1),g=m?c:c.slice(0,i);return o`
<${J}
title=${o`<span class=${`state state-${s}`}><${$} name=${s} /><span>${e}</span></span>`}
note=${a}
className="changes"
tools=${o`<span class="quiet">${n}</span>`}
>${l?o`<${Ba} kind=${t} rows=${g} causes=${l} />`:o`<${cs} kind=${t} rows=${g} />`}${g.length<r&&o`
<p class="nothing"><button type="button" class="button" onClick=${()=>{p(!0),c.length<r&&u()}}>
Show all ${d(r)}</button></p>
`}<//>
`}function Da(t,e){return t===0?`No test has finished${e&&` yet, ${e}`}`:e?`Same so far, ${e}`:"No changes"}function $s({found:t,ended:e,left:s,against:n,tools:a,few:r=is,showAll:i}){let c=us(t),l=ls.filter(([u])=>c.counts[u]>0);return o`
<p class="change-with">
Against ${n}${" "}${s&&l.length>0&&o`<span class="number" data-to-run>· ${s}</span>`}${" "}${a}</p>${l.length===0?o`
<${$t} icon=${s||!e?"running":"done"} title=${Da(e,s)}>${e>0&&o`<p>Every finished test has the same status in both.</p>`}<//>
`:null}${l.map(([u,m,p,g])=>o`
<${Fa} key=${u} kind=${u} title=${m} icon=${p}
note=${u==="new"&&t.new_elsewhere>0?`${g}; ${d(t.new_elsewhere)} more above`:g}
rows=${c[u]}
counted=${Ma(c,u)}
total=${c.counts[u]} few=${r} showAll=${i}
causes=${u==="newly_failing"?c.causes:null}
/>
`)}
`}function hs({path:t,query:e,version:s,title:n,draw:a}){let[r,i]=b(is),c=S(`${t}?${new URLSearchParams({...e,limit:r})}`,s),l=_(null),u=c.data.value??l.current;l.current=u;let m=c.error.value;return o`
${m&&o`<${I} title=${n} text=${m.message} again=${()=>c.load()} />`}${u&&a(u,()=>i(Sa))}${!u&&!m&&o`<${A} />`}
`}var Wa=({batch:t,with:e})=>[t.unfinished>0&&`${d(t.unfinished)} to run`,e.unfinished>0&&`${d(e.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function Ua({found:t,chosen:e,showAll:s}){return t.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}${e==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}</p>
`:o`
<${$s}
found=${t}
ended=${t.batch.done+t.batch.failed}
left=${Wa(t)}
against=${o`<a href=${f("batch",{id:t.with.id})}>${jt(t.with)}</a>`}
showAll=${s}
/>
`}var za=({batch:t,chosen:e,changes:s})=>o`
<${La} batch=${t} chosen=${e} /><${hs}
key=${`${t.id} ${e}`}
path=${`/api/v1/batches/${t.id}/compare`}
query=${{with:e}}
version=${`${t.done} ${t.failed} ${t.cancelled} ${s}`}
title="The batches could not be compared"
draw=${(n,a)=>o`<${Ua} found=${n} chosen=${e} showAll=${a} />`}
/>
`;import{m8_0 as qc,m8_1 as Pc,m8_2 as Ic,m8_3 as jc,m8_4 as gs,m8_5 as Z,m8_6 as Dt}from"./main.js";import{m231_0 as w,m231_1 as Wc}from"./main.js";import{m264_0 as F,m264_1 as _s,m264_2 as bs,m264_3 as U,m264_4 as Hc}from"./main.js";import{m26_0 as X}from"./main.js";function z({status:t}){let e=t==="held"?"paused":t;return o`
<span class=${`state state-${e}`}><${$} name=${e} /><span>${as(t)}</span></span>
`}import{m50_0 as D}from"./main.js";import{m63_0 as W,m63_1 as su,m63_2 as nu}from"./main.js";import{m0_0 as Wt,m0_1 as xs,m0_2 as ru,m0_3 as iu,m0_4 as ws,m0_5 as Ut,m0_6 as ys,m0_7 as lu,m0_8 as ht,m0_9 as vs,m0_10 as cu,m0_11 as uu,m0_12 as mu,m0_13 as pu,m0_14 as du,m0_15 as gt,m0_16 as fu,m0_17 as $u,m0_18 as hu}from"./main.js";var _t=()=>w("retry","job"),ks=[["","failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"],["quarantined","quarantined","quarantined"]],bt=(t,e=!1)=>({...t,status:"failed",q:`excused:${e}`});async function zt({within:t="/api/v1/jobs",filter:e={},fresh:s=e}){let n=`${t}/retry`,a=ks.map(([i])=>({filter:bt(i==="new"?s:e,i==="quarantined"),failure:["new","infrastructure"].includes(i)?i:e.app_version_id&&"latest"})),r=await Promise.all(a.map(i=>mt("POST",n,{...i,dry_run:!0}).catch(()=>null)));return r.flatMap((i,c)=>{let l=i?.changed??0,u=[1,2].includes(c)&&l===r[0]?.changed;if(l===0||u)return[];let[,m,p]=ks[c],g={expected:l,until:i.until},R=()=>Ut(()=>mt("POST",n,{...a[c],...g}),x=>Wt.retry(x.changed));return[{label:`Retry ${d(l)} ${l===1?m:p}`,icon:"retry",run:R}]})}var Ht=(t,e,s="/api/v1/jobs")=>Ut(()=>mt("POST",`${s}/retry`,{filter:t,failure:t.app_version_id&&"latest",expected:e}),({changed:n})=>Wt.retry(n));var et=({within:t,filter:e,fresh:s,label:n="Retry failed jobs",icon:a="retry",className:r,children:i})=>_t()&&o`
<${ft}
label=${n}
icon=${a}
items=${()=>zt({within:t,filter:e,fresh:s})}
none="Nothing to retry: all passed since, wait or run."
className=${r}
tip=${i?void 0:n}
>${i&&o`${i}<${$} name="down" />`}<//>
`,Ts=({failed:t,excused:e})=>t>e?[t-e,"failed",!1]:[e,"quarantined",!0],Ss=({failed:t,excused:e})=>t===e||t===1,Os=({of:t,filter:e,within:s})=>{let[n,a,r]=Ts(t);return o`
<button type="button" class="button" onClick=${()=>Ht(bt(e,r),n,s)}><${$} name="retry" />
Retry ${d(n)} ${a}</button>
`};function Ha({filter:t,tests:e}){return e.failed===0||!_t()?null:o`
<span class="line"><${Os} of=${e} filter=${t} />${!Ss(e)&&o`<${et} filter=${t} icon="down" />`}</span>
`}function Ka({batch:t}){if(t.failed===0||!w("retry","batch"))return null;let e=`/api/v1/batches/${t.id}`;return Ss(t)?o`<${Os} of=${t} filter=${{}} within=${e} />`:o`<${et} within=${e}>Retry failed<//>`}import{m3_0 as Cs,m3_1 as Au,m3_2 as Ru,m3_3 as Bu,m3_4 as Mu,m3_5 as Es,m3_6 as Ls,m3_7 as As}from"./main.js";import{m11_0 as Rs,m11_1 as Kt,m11_2 as Pu,m11_3 as Iu}from"./main.js";import{m261_0 as Bs,m261_1 as Du,m261_2 as Wu}from"./main.js";import{m68_0 as Hu,m68_1 as Ms}from"./main.js";import{m73_0 as Ns}from"./main.js";function Vt({as:t="div",left:e=0,top:s=0,width:n,height:a,className:r="",children:i,...c}){let l=_(null);return O(()=>{let{style:u}=l.current;u.setProperty("transform",`translate(${e}px, ${s}px)`),u.setProperty("width",n===void 0?"100%":`${n}px`),u.setProperty("height",a===void 0?"auto":`${a}px`)},[e,s,n,a]),o`<${t} ref=${l} class=${`placed ${r}`} ...${c}>${i}<//>`}import{m115_0 as qs}from"./main.js";var Ps=t=>t.job??t.installed?.[0]??null;function Is({until:t,by:e,at:s}){return[[e&&`by ${e}`,s&&`at ${y(s)}`].filter(Boolean).join(" "),t&&`until ${y(t)}`].filter(Boolean).join(", ")}function xt({held:t,paused_reason:e}){if(!t)return e?`paused itself: ${e}`:null;let{kind:s,note:n,...a}=t;return[n?`${s}: ${n}`:s,Is(a)].filter(Boolean).join(", ")}function js({job:t}){return o`
<span class="took"><span class="took-words">${t.phase==="installing"&&o`<em>installing</em>${" "}`}<${D} since=${t.started_at} expected=${t.expected_seconds} /></span><${qs} since=${t.started_at} expected=${t.expected_seconds} /></span>
`}function Va({agent:t}){if(t.job)return o`<${j} test=${t.job.test} />`;let e=t.lost?null:xt(t);if(e)return o`<span class="card-hold" title=${e}>${e}</span>`;if(t.state==="offline")return o`<${Ns} agent=${t} />`;let s=Ls(t);if(s)return o`<span class="card-hold">${s}</span>`;let n=Es(t);return o`<span class="quiet" title=${n}>${n}</span>`}function Ga({id:t,index:e,count:s,...n}){let a=Bs.row(t).value;if(!a)return null;let r=Ps(a),i=V(a.labels);return o`
<${Vt}
as="li"
className=${`card card-${As(a)}`}
aria-setsize=${s}
aria-posinset=${e+1}
...${n}
><span class="card-head"><a
class="card-name"
data-row=${`agent/${t}`}
tabindex="-1"
href=${f("agent",{name:a.name})}
title=${a.name}
>${a.name}</a><${ss} agent=${a} /></span><span class="card-build">${r?o`<${W} org=${r.org_id} version=${r.app_version_id} />`:o`<span class="quiet">no build installed</span>`}</span><span class="card-doing"><${Va} agent=${a} /></span><span class="card-took">${a.job&&o`<${js} job=${a.job} />`}</span><span class="card-labels" title=${i}><${Ms} name=${a.name} />${a.simulated&&o`<span class="tag">simulated</span>${" "}`}${i}</span><//>
`}var Qa=t=>Je(Kt()+t,Kt()),Ja=t=>t<1?"at once":ut(t);function Za({reason:t,position:e,eta_seconds:s,eta_guessed:n,hold:a}){return[e!=null&&!a&&t!=="no_agent"&&[e===1?"Next":`Place ${d(e)}`,"in the queue"],s>0&&[Qa(s),n?"expected start, a guess":"expected start"],a?.eta_seconds!=null&&[Ja(a.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function Xa({agent:{name:t,status:e,note:s,by:n,since:a,until:r}}){let i=Cs.includes(e)?o`${e}${a&&o` for <${D} since=${a} />`}`:xt({held:{kind:e,note:s,by:n,at:a,until:r}});return o`
<li><a href=${f("agent",{name:t})}>${t}</a> ${i}</li>
`}function Ya({hold:{agents:t,more_agents:e},job:{org_id:s,app_version_id:n}}){return t.length===0?w("release","build")&&o`<button type="button" class="button" onClick=${()=>ht(s,n)}>Release build</button>`:o`
<ul class="plain queue-holders">${t.map(a=>o`<${Xa} key=${a.name} agent=${a} />`)}${e>0&&o`<li><a href=${f("fleet")}>${h(e,"more agent")}</a></li>`}</ul>
`}var to=({explanation:t})=>t?.reason==="no_agent"&&!t.hold,Fs=({of:t,what:e,children:s})=>to(t)&&o`
<p class="queue-ways"><span>
Start an agent with this target${Object.keys(t.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${f("fleet")}>agents</a> to add one; or cancel the ${e} and submit
${e==="job"?" it":" them"} again for others.
</span>${s}</p>
`,wt=({text:t,stuck:e,className:s="",children:n})=>o`
<div class=${`queue-place ${e?"is-stuck":s}`}>${e&&o`<p class="queue-stuck"><${$} name="stale" />${e===!0?"Cannot start":e}</p>`}${t&&o`<p class="why" data-why>${t}</p>`}${n}</div>
`;function eo({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s)return null;let n=e&&t.explanation?.hold,a=e&&U(t.explanation);return o`
<${wt} text=${s} stuck=${a} className=${t.status==="failed"?"is-bad":""}>${a&&o`
<${Fs} of=${t} what="job">${w("cancel","job")&&o`<button type="button" class="button" onClick=${()=>xs(t)}>Cancel job</button>`}<//>
`}${e&&Za(t.explanation??{}).map(([r,i])=>o`
<span key=${i} class="queue-figure number" data-figure=${i}><b>${r}</b>${i}</span>
`)}${n?.since&&n.agents.length===0&&o`
<span class="queue-figure number" data-figure="held"><b><${D} since=${n.since} /></b>
held
</span>
`}${e&&o`
<span class="queue-figure number"><b><${D} since=${t.created_at} /></b>${t.tries?.length?"since it was submitted":"waiting"}</span>
`}${n&&o`<${Ya} hold=${n} job=${t} />`}<//>
`}var Gt=(t,e)=>t.reduce((s,n)=>s+n[e],0),yt=({waiting:t,explanation:e})=>t>0&&e?.reason==="build_held",st=t=>yt(t)&&_s(t),so=4,no=t=>t.map(({target:e,labels:s})=>[e,V(s)].filter(Boolean).join(" ")).join(", ");function Qt({groups:t,children:e}){let s=t.filter(c=>c.waiting>0),n=s.filter(({explanation:c})=>U(c)),a=new Map;for(let c of n)a.set(c.explanation.text,[...a.get(c.explanation.text)??[],c]);if(a.size===0)return null;let r=h(Gt(s,"waiting"),"waiting job"),i=[...a].slice(0,so);return o`
<${wt} stuck=${s.length===n.length||`${d(Gt(n,"waiting"))} of ${r} cannot start`}>${i.map(([c,l])=>o`
<p class="why" key=${c} data-why>${c}${t.length>1&&o`${" "}<span class="quiet"> · ${h(Gt(l,"waiting"),"job")} on ${no(l)}</span>`}</p>
`)}${a.size>i.length&&o`<p class="quiet">and ${h(a.size-i.length,"more reason")}</p>`}${e}<//>
`}import{m151_0 as M}from"./main.js";function vt({batch:t}){let e=t.first_finished_at??t.finished_at;if(!e)return o`<${D} since=${t.created_at} />`;let s=E(e)-E(t.created_at);return o`
<span class="number">${s<10?k(s):Qe(s)}</span>${e!==t.finished_at&&o`
${" "}<span class="quiet" title=${`retried ${Ds(t)}`}><${$} name="retry" /><span class="unseen">retried</span></span>
`}
`}var Ds=t=>t.finished_at?`until ${y(t.finished_at)}`:"in progress",kt=({batch:t,link:e})=>t.app_version_id&&t.org_id?o`<${W} org=${t.org_id} version=${t.app_version_id} link=${e} />`:o`<span class="quiet">${h(t.builds,"build")}${t.org_id?` ${t.org_id}`:""}</span>`,ao=({batch:t})=>(t.branch||t.commit)&&o`
<span class="batch-branch quiet">${t.branch}${t.branch&&t.commit&&" \xB7 "}${t.commit&&o`<span class="id" title=${t.commit}>${N(t.commit)}</span>`}</span>
`,oo=({batch:t})=>o`
<${X} group=${{...Z(t),waiting:t.unfinished}} /><span class="batch-ended number quiet">${d(t.total-t.unfinished)} of ${d(t.total)}</span>
`,Jt=({org_id:t,app_version_id:e})=>`${t} ${e}`,ro=P(()=>{let t=new Map,e=F.ids.value.map(s=>F.row(s).value).filter(s=>s&&bs(s));for(let s of e)t.set(Jt(s),(t.get(Jt(s))??!0)&&st(s));return t});function io({batch:t}){C("groups");let e=Fe(()=>ro.value.get(Jt(t))??!1);return o`<${z} status=${e.value?"held":t.status} />`}var lo=[{name:"status",title:"Status",cell:t=>t.unfinished>0?o`<${io} batch=${t} />`:o`<${z} status=${t.status} />`},{name:"suite",title:"Suite",main:!0,cell:t=>t.name,under:t=>o`<${ao} batch=${t} />`},{name:"build",title:"Build",cell:t=>o`<${kt} batch=${t} link="row" />`},{name:"bar",title:"Progress",cell:t=>o`<${oo} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>o`<${pt} of=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>o`<${vt} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>o`
<${M} className="quiet" at=${t.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:t=>t.failed>0&&w("retry","batch"),cell:t=>t.failed>0&&o`<${co} batch=${t} />`}],co=({batch:t})=>o`
<${et}
within=${`/api/v1/batches/${t.id}`}
label=${`Retry failed jobs of ${t.name}`}
className="icon-button"
/>
`,uo={kind:"batch",columns:lo,hrefOf:t=>f("batch",{id:t.id}),failed:t=>t.status==="failed"};var Ws=t=>t.bundle?`bundle ${N(t.bundle)}`:`${N(t.commit)}${t.modified?", modified":""}`,mo=t=>`tests ${t.bundle?"of":"at"} ${Ws(t)}`;function Zt(t){let e=new Map;for(let s of t){if(!s)continue;let n=Ws(s);e.set(n,(e.get(n)??0)+1)}return[...e].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Xt=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");import{m275_0 as Us,m275_1 as tp,m275_2 as ep,m275_3 as sp,m275_4 as Yt}from"./main.js";import{m43_0 as zs,m43_1 as op}from"./main.js";var po=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",dt],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],te=({counts:t,choose:e})=>o`
<p class="counts">${po.filter(([,s])=>t[s]>0).map(([s,n,a,r])=>o`
<button
type="button"
key=${n}
class=${`state state-${s}`}
data-count=${n}
data-tip=${r}
onClick=${()=>e(n)}
><${$} name=${s} /><span><span class="number">${d(t[n])}</span> ${a}</span></button>
`)}</p>
`;var ee=({facts:t,className:e=""})=>o`
<dl class=${`facts ${e}`}>${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
<div key=${s}><dt>${s}</dt><dd>${n}</dd></div>
`)}</dl>
`;var se=4,fo=t=>t?.waiting>0&&U(t.explanation)?"cannot start":t?.explanation?.text;function $o({held:t,rows:e}){let s=[...t.keys()],n=new Set(e.filter(Boolean).map(a=>a.target));return o`
<ul class="plain batch-groups">${s.slice(0,se).map((a,r)=>o`
<li key=${a}>${e[r]?o`
<a href=${f("group",{id:a})}><${W} org=${e[r].org_id} version=${e[r].app_version_id} /></a>${n.size>1&&o`<span class="quiet">${e[r].target}</span>`}
`:F.loaded.value?o`<a href=${f("group",{id:a})}>Group</a>`:"\xA0"}<span class="quiet">${e[r]||F.loaded.value?fo(e[r])??(t.get(a).waiting?"waiting":"All started"):""}</span></li>
`)}${s.length>se&&o`<li class="quiet">and ${d(s.length-se)} more groups</li>`}</ul>
`}function ho({explanation:{reason:t,text:e},app_version_id:s}){if(t==="build_held")return`build ${s} is held`;let[n]=e.split(" \xB7 ");return n.charAt(0).toLowerCase()+n.slice(1)}function Hs({rows:t}){let e=It(t),s=t.some(a=>a?.explanation?.eta_guessed),n=t.find(a=>a?.waiting>0&&U(a.explanation));return o`
<p class="batch-left" data-left>${t.every(Boolean)?e===null?`Expected end not known${n?`: ${ho(n)}`:" yet"}.`:e===0?"Its last tests are running.":o`Ends in <strong class="number">${ut(e)}</strong>${s&&", a guess"}.`:"\xA0"}</p>
`}function ne(t){return C("groups"),F.ids.value,[...t.keys()].map(e=>F.row(e).value)}function go({status:t,held:e}){let s=ne(e);return o`<${z} status=${s.every(n=>n&&st(n))?"held":t} />`}var _o=({batch:{status:t,unfinished:e},summary:s})=>e>0&&s?.groups.size>0?o`<${go} status=${t} held=${s.groups} />`:o`<${z} status=${t} />`;function bo({held:t}){let e=ne(t).filter(Boolean).map(n=>({...n,waiting:t.get(n.id).waiting})),s=new Map(e.filter(yt).map(n=>[`${n.org_id} ${n.app_version_id}`,n]));return o`
<${Qt} groups=${e}>${w("release","build")&&[...s].map(([n,{org_id:a,app_version_id:r}])=>o`
<button type="button" class="button" key=${n} onClick=${()=>ht(a,r)}>
Release build ${s.size>1&&r}</button>
`)}<//>
`}function xo({held:t}){let e=ne(t);return o`
<${Hs} rows=${e} /><${$o} held=${t} rows=${e} />
`}function wo({batch:t}){let e=[["Wait and write a JUnit file",`qgjob wait --batch ${t.id} --junit report.xml${Yt()}`],w("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${t.id} --wait${Yt()}`],["Show results, with curl",`${Us} ${location.origin}/api/v1/batches/${t.id}/results`]];return o`
<details class="batch-commands"><summary>Command line</summary><${zs} lines=${e.filter(Boolean)} /></details>
`}function yo({batch:t}){let e=gs(t);return e?o`
<a href=${e} target="_blank" rel="noopener noreferrer">${new URL(e).host}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:t.url}var vo=({retries_used:t,retries_allowed:e,retry_budget:s})=>(t>0||s!==null)&&`${d(t)} of ${d(e)}`,ko=({trees:t})=>o`<span title=${Xt(t)}>${Zt(t)}</span>`;function To({batch:t,summary:e,waiting:s,against:n,compared:a}){let r=t.first_finished_at??t.finished_at,i=s??t.unfinished,c=e??{...Z(t),running:t.unfinished-i,waiting:i},l=s!==null||t.status==="pending",u=m=>T({show:m,with:""},{push:!0});return o`
<div class="batch-summary">${e&&t.unfinished>0&&o`<${bo} held=${e.groups} />`}<${X} group=${c} /><div class="batch-now"><${te} counts=${l?c:{...c,waiting:0}} choose=${u} />${e&&t.unfinished>0&&o`<${xo} held=${e.groups} />`}</div><${Ft} batch=${t} chosen=${n} found=${a} /><${ee}
className="is-strip"
facts=${[["Build",o`<${kt} batch=${t} link />`],["Commit",t.commit&&o`<span class="id" title=${t.commit}>${N(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&o`<${ko} trees=${e.trees} />`],["CI run",t.url&&o`<${yo} batch=${t} />`],["Submitted",o`<${M} at=${t.created_at} />`],[r?"Duration":"Elapsed",o`<${vt} batch=${t} />`],["Retries used",vo(t)]]}
/><${wo} batch=${t} /></div>
`}import{m12_0 as Ip,m12_1 as jp,m12_2 as Ks}from"./main.js";var So=2;function Oo({width:t,height:e,draw:s,paint:n,className:a="",...r}){let i=_(null),c=Ks.value;return O(()=>{let l=Math.min(So,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(t*l)),u.height=Math.max(1,Math.round(e*l)),u.style.setProperty("width",`${t}px`),u.style.setProperty("height",`${e}px`);let m=u.getContext("2d");m.setTransform(l,0,0,l,0,0),s(m),n&&(n.current=p=>p(m))},[t,e,s,c]),o`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var ae=({since:t,last_pass:e})=>`With this cause since ${t.app_version_id}${e?`, last passed in ${e.app_version_id}`:""}`;function oe(t){let{app_version_id:e,last_pass:s,since:n,failures:a,builds:r}=t,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(t.new)return`in ${e}${a>1?`, ${d(a)} failed jobs`:""} \xB7 ${i}`;let c=`${h(a,"failed job")} in ${h(r,"build")}`,l=t.changed?", for other causes before":"";return`failing since ${n.app_version_id}${l}, ${c} \xB7 ${i}`}var re=({new_tests:t,tests:e})=>t>0&&t<e?`${d(t)} of ${d(e)} new`:"",ie=({agent:t,failures:e,of:s})=>e===s?`only on ${t}`:`${d(e)} of ${d(s)} on ${t}`,nt=({share_of_runs:t})=>`It ran ${Math.round(t*100)} % of all tests on these targets.`,le=({quarantined_by:t,quarantined_at:e,quarantined_until:s,quarantine_note:n})=>[t&&`by ${t}`,`since ${y(e)}`,s&&`until ${y(s)}`].filter(Boolean).join(" ")+(n?`: ${n}`:"");var Co=36e5,Eo=6e4;function ce(t,e){let[s,n]=b(null),[a,r]=b(0);v(()=>{if(!t)return;let c=new AbortController;return Q(t,{signal:c.signal}).then(n).catch(()=>c.signal.aborted||n(l=>l??"failed")),()=>c.abort()},[t,e,a]);let i=s?.content?.expires_at;return v(()=>{if(!i)return;let c=Math.max(Eo,Date.parse(i)-Co-Date.now()),l=setTimeout(()=>r(u=>u+1),c);return()=>clearTimeout(l)},[i,a]),s}var Lo=50,Gs=()=>history.state?.open??{};function Vs(t,e){let n=[...Object.entries(Gs()).filter(([a])=>a!==t),[t,e]].slice(-Lo);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function ue(t,e=!1){let[s,n]=b(()=>Gs()[t]??e),[a]=b(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(n(l),history.state?.key===a&&Vs(t,l))},onClick:c=>{let l=c.currentTarget,u=c.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===l&&Vs(t,!l.open)}}}var Js="batch-report/",pe=({path:t})=>!t.startsWith(Js),Ao="whole-start/",de=({path:t})=>!t.startsWith(Ao),fe=/\.html?$/i,Zs=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,me=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Ro=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Bo=t=>t.split("/").map(encodeURIComponent).join("/");function Xs({path:t},e){if(!e)return null;let s=e.url+Bo(t);return fe.test(t)?Zs.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&me.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var Mo=5;function No(t){let e=a=>a.slice(0,a.lastIndexOf("/")+1),s=({path:a})=>fe.test(a)&&!Zs.test(a),n=[...new Set(t.filter(s).map(({path:a})=>e(a)))].filter(Boolean);return n.filter(a=>!n.some(r=>r!==a&&a.startsWith(r))).map(a=>({folder:a,files:t.filter(r=>r.path.startsWith(a)&&!(s(r)&&e(r.path)===a))})).filter(({files:a})=>a.length>=Mo)}var Qs=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function $e(t,e){let s=t.flatMap(({path:l,url:u})=>{let m=Xs({path:l},e);return m?[{...m,path:l,isOpened:!0}]:me.test(l)?[{title:"Download trace",url:u,path:l,isOpened:!1}]:[]}),n=s.filter(({path:l})=>me.test(l)),a=n.filter(({path:l})=>!Ro.test(l)),r=(a.length>0?a:n).sort((l,u)=>Qs(u)-Qs(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>fe.test(l)).sort((l,u)=>i(l)-i(u))[0];return[r,c].filter(l=>l!==void 0)}var qo={timed_out:"timed out",executing:"running",behind:"started"},q=t=>qo[t]??t;import{m236_0 as ed,m236_1 as Tt,m236_2 as sd,m236_3 as nd,m236_4 as ad,m236_5 as od}from"./main.js";var Po={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},Io=({outcome:t})=>t?Po[t]??"cancelled":"running",jo=({outcome:t,phase:e})=>q(t??e),St=({outcome:t,message:e})=>t==="error"&&e.startsWith("install failed"),Ys=t=>t.install_seconds!==null||t.phase==="installing"||St(t),Fo=1;function tn({id:t,window:e,start_seconds:s,run_seconds:n},a,r){return e!==t||s==null||n===null||r-a-n<Fo?null:[a+s,r-(n-s)]}function en(t){let[e,s,n]=[t.leased_at,t.started_at,t.finished_at].map(E),a=n===null||Tt(t)?s:n-(t.run_seconds??0);return Math.min(s,Math.max(e+(t.install_seconds??0),a))}function Do({started_at:t,tries:e=[]}){let s=e.at(-1);return s?.has_start&&s.started_at===t?"Runner started":"Started"}function Wo(t){let e=E(t.leased_at),s=E(t.started_at),n=E(t.finished_at),a=[],r=(u,m,p)=>(p===null||p>m)&&a.push({kind:u,from:m,until:p});if(s===null)return r(Ys(t)?"installing":"assigned",e,n),a;let i=en(t),c=Math.max(e,i-(t.install_seconds??0));r("assigned",e,c),t.install_seconds!==null&&r("installing",c,i);let l=n!==null&&tn(t,i,n);return l&&(r("starting",i,l[0]),r("between",...l)),r("running",l?l[1]:i,n),a}function Uo(t){let e=["assigned"];return Ys(t)&&e.push("installing"),(t.started_at!==null||t.phase==="executing")&&e.push("running"),e}var zo=({outcome:t})=>t==="cancelled"?["cancelled","waiting"]:t==="error"?["backoff","waiting"]:["waiting"];function sn(t,e){let s=t.tries??[],n=E(s[e]?.leased_at??t.created_at),a=s[e+1]?E(s[e+1].leased_at):1/0;return(t.retried??[]).map(r=>({...r,time:E(r.at)})).filter(({time:r})=>r>=n&&r<a)}function Ho(t){let e=t.tries??[],s=["waiting"],n=r=>{let i=sn(t,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};n(-1),e.forEach((r,i)=>{s.push(...Uo(r)),!n(i)&&i<e.length-1&&s.push(...zo(r))});let a=e.at(-1);if(t.status==="pending"){let r=t.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&a?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else t.status!=="running"&&(a&&t.status==="cancelled"&&a.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(t.status));return s}var nn="The end of its log shows what it did last.";function an(t){let{outcome:e,message:s,exit_code:n,started_at:a,agent:r,log_bytes:i,window:c}=t,l=i?nn:"";if(e==="lost")return[`${r} stopped responding ${a?"while it ran the test":"before it began"}.`,l];if(e==="timed_out"){if(s.includes("case began"))return[l,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[l,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(St(t))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(e==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(e==="error")return["Its runner ended without a result of the test.",t.cause_line||c?"":nn];if(n!==null&&n<0)return["A signal ended its runner.",l];let u=t.cases??{};return t.cause_line||c||u.failed||u.error?[]:["No line of its log names an error.",l]}function on({reason:t,cause:e},s){let n=e&&t.endsWith(`: ${e}`)?t.slice(0,-e.length-2):t,r=/ attempt \d+ of \d+: /.test(n)&&!n.includes(" of 1: ")||/ (retries of its batch are|its batch's one retry is) used up$/.test(n),i=(c,l,u)=>Number(l)===s?c:`attempt ${s} (${l} of ${u} that count)`;return r?n.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,i):""}import{m237_0 as fd,m237_1 as $d,m237_2 as hd,m237_3 as gd,m237_4 as rn}from"./main.js";var Ko=["image/png","image/jpeg","image/gif","image/webp"],Vo=["video/mp4","video/webm"],ge=t=>({...t,url:rn(t.url)}),he=({content_type:t})=>Ko.includes(t)?"image":Vo.includes(t)?"video":null,Go=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,Qo=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function ln(t){let e=t.some(({path:s})=>s.startsWith("results/"));return t.filter(({path:s})=>!(e&&Qo.test(s)))}function _e(t){let e=ln(t),s=new Map,n=e.filter(i=>he(i)==="image");for(let i of n){let c=Go.exec(i.path);if(!c)continue;let l=c[1]+c[3];s.set(l,{...s.get(l),[c[2]]:i})}let a=[];for(let[i,{expected:c,actual:l,diff:u}]of s)c&&l&&a.push({name:i,expected:c,actual:l,diff:u??null});let r=new Set(a.flatMap(({expected:i,actual:c,diff:l})=>[i,c,l]));return{comparisons:a,images:n.filter(i=>!r.has(i)),videos:e.filter(i=>he(i)==="video")}}var Jo=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],Zo=["blob","#L"];function cn(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let a;try{a=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(a.protocol))return null;let r=Jo.find(([m])=>m.test(a.hostname)),[i,c]=r?r.slice(1):Zo,l=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${a.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${t.commit}/${l}${s?`${c}${s}`:""}`}function un(t){let e=new Set;return t.map(s=>{let n=JSON.stringify([s.file,s.snippet]);return!s.snippet?.length||!e.has(n)?e.add(n)&&s:{...s,snippet:[]}})}import{m267_0 as vd,m267_1 as mn,m267_2 as kd}from"./main.js";var pn=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function Ot(t,e){let[s,n]=[[],[]];for(let{from:a,text:r}of be(pn(t),pn(e),400))a!=="b"&&dn(s,r,a==="a"),a!=="a"&&dn(n,r,a==="b");return{expected:s,actual:n}}function be(t,e,s){let n=Math.min(t.length,e.length),a=0;for(;a<n&&t[a]===e[a];)a+=1;let r=0;for(;r<n-a&&t[t.length-1-r]===e[e.length-1-r];)r+=1;let[i,c]=[t.slice(a,t.length-r),e.slice(a,e.length-r)],l=u=>({from:"both",text:u});return[...t.slice(0,a).map(l),...i.length>s||c.length>s?Xo(i,c):Yo(i,c),...t.slice(t.length-r).map(l)]}var Xo=(t,e)=>[...t.map(s=>({from:"a",text:s})),...e.map(s=>({from:"b",text:s}))];function Yo(t,e){let s=tr(t,e),n=[],[a,r]=[0,0];for(;a<t.length||r<e.length;)a<t.length&&r<e.length&&t[a]===e[r]?(n.push({from:"both",text:t[a]}),a+=1,r+=1):r>=e.length||a<t.length&&s[a+1][r]>=s[a][r+1]?n.push({from:"a",text:t[a++]}):n.push({from:"b",text:e[r++]});return n}function tr(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let a=e.length-1;a>=0;a-=1)s[n][a]=t[n]===e[a]?s[n+1][a+1]+1:Math.max(s[n+1][a],s[n][a+1]);return s}function dn(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var fn=3,er=400,sr=t=>[{text:t,changed:!1}];function hn(t,e){let[s,n]=[t.split(`
`),e.split(`
`)],a=[],r=[[],[]],i=()=>{let[c,l]=r,u=c.map((m,p)=>p<l.length?Ot(m,l[p]):null);c.forEach((m,p)=>a.push({sign:"-",pieces:u[p]?.expected??$n(m)})),l.forEach((m,p)=>a.push({sign:"+",pieces:u[p]?.actual??$n(m)})),r=[[],[]]};for(let{from:c,text:l}of be(s,n,er))c==="both"?(i(),a.push({sign:" ",pieces:sr(l)})):r[c==="a"?0:1].push(l);return i(),nr(a)}var $n=t=>[{text:t,changed:!0}];function nr(t){let e=a=>"sign"in a&&a.sign!==" ",s=t.map((a,r)=>t.slice(Math.max(0,r-fn),r+fn+1).some(e)),n=[];for(let[a,r]of t.entries()){let i=n.at(-1);s[a]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var bn=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?o`<mark key=${n}>${e}</mark>`:e),gn=({name:t,look:e,pieces:s})=>o`
<div class=${e}><dt class="quiet">${t}</dt><dd><pre tabindex="0" aria-label=${t}>${o`<${bn} pieces=${s} />`}</pre></dd></div>
`;function ar({expected:t,actual:e}){let s=L(()=>Ot(t,e),[t,e]),n=r=>[{text:r,changed:!1}],a=t!==""&&e!=="";return o`
<dl class=${`difference ${a?"":"is-single"}`}>${t!==""&&o`
<${gn} name="Expected" look="is-expected" pieces=${a?s.expected:n(t)} />
`}${e!==""&&o`<${gn} name="Actual" look="is-actual" pieces=${a?s.actual:n(e)} />`}</dl>
`}var or={"-":"is-expected","+":"is-actual"," ":""},_n={"-":"expected: ","+":"actual: "},rr=({line:t})=>"hidden"in t?o`<span class="diff-hidden quiet">${h(t.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${or[t.sign]}`}><span aria-hidden="true">${t.sign}</span><code>${_n[t.sign]&&o`<span class="unseen">${_n[t.sign]}</span>`}<${bn} pieces=${t.pieces} /></code></span>
`;function ir({expected:t,actual:e}){let s=L(()=>hn(t,e),[t,e]);return o`
<figure class="diff"><figcaption><span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span></figcaption><pre tabindex="0" aria-label="Expected and actual, line by line">${s.map((n,a)=>o`<${rr} key=${a} line=${n} />`)}</pre></figure>
`}function xn({expected:t,actual:e}){return t===""&&e===""?null:t!==""&&e!==""&&(t.includes(`
`)||e.includes(`
`))?o`<${ir} expected=${t} actual=${e} />`:o`<${ar} expected=${t} actual=${e} />`}var at=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],wn=1.02,xe=at[0],we=at[at.length-1];function yn(t,e){return e>0?at.find(s=>s>t*wn)??we:at.findLast(s=>s<t/wn)??xe}import{m46_0 as vn}from"./main.js";var Ct=({diff:t})=>[["slider","slider"],["expected","expected"],["actual","actual"],...t?[["diff","difference"]]:[]],lr={expected:"Expected",actual:"Actual"},ye=(t,{name:e},{path:s})=>t==="diff"?`Difference of ${e}`:`${lr[t]}: ${s}`;function ve({comparison:t,way:e,style:s,onSize:n}){let[a,r]=b(50),i=_(null);O(()=>{i.current?.style.setProperty("--at",`${a}%`)},[a,e]);let c=p=>n?.(p.currentTarget.naturalWidth);if(e!=="slider"){let p=t[e],g=ye(e,t,p);return o`<img key=${e} src=${p.url} alt=${g} style=${s} onLoad=${c} />`}let{name:l,expected:u,actual:m}=t;return o`
<div class="slider" style=${s}><div class="slider-frame" ref=${i}><img src=${m.url} alt=${ye("actual",t,m)} onLoad=${c} /><img class="slider-over" src=${u.url} alt=${ye("expected",t,u)} /></div><label class="slider-handle"><span>Expected</span><input
type="range"
min="0"
max="100"
value=${a}
aria-label=${`Expected and actual of ${l}`}
onInput=${p=>r(Number(p.currentTarget.value))}
/><span>Actual</span></label></div>
`}function kn({comparison:t,onEnlarge:e}){let[s,n]=b("slider"),{name:a}=t;return o`
<figure class="preview picture-slider" data-comparison=${a}><${ve} comparison=${t} way=${s} /><figcaption><span>${a}</span><${B} label="View" hideLabel options=${Ct(t)} value=${s} onChange=${n} /><button
type="button"
class="icon-button"
aria-label=${`Enlarge ${a}`}
data-tip="Enlarge"
onClick=${()=>e(s)}
><${$} name="plus" /></button></figcaption></figure>
`}var ke=({icon:t,label:e,tip:s,disabled:n=!1,onClick:a})=>o`
<button type="button" class="icon-button" aria-label=${e} data-tip=${s} disabled=${n} onClick=${a}><${$} name=${t} /></button>
`,cr=({picture:t,comparison:e},s)=>t??(s==="slider"?e.actual:e[s]);function ur(t){let[e,s]=b(null),[n,a]=b(0),r=()=>{let i=t.current?.querySelector("img");return e??(i&&n?i.clientWidth/n:1)};return{zoom:e,setNatural:a,step:i=>s(yn(r(),i)),toggle:()=>s(e===null?1:null),fit:()=>s(null),style:e===null||!n?void 0:{width:`${Math.round(n*e)}px`}}}function mr({zoom:{zoom:t,step:e,toggle:s}}){let n=t!==null&&t<=xe,a=t!==null&&t>=we;return o`
<${ke} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>e(-1)} /><button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${t===null} onClick=${s}>${t===null?"Fit":`${Math.round(t*100)} %`}</button><${ke} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${a} onClick=${()=>e(1)} />
`}function pr({item:t,at:e,count:s,way:n,setWay:a,zoom:r,go:i,onClose:c}){let l="Open the original file";return o`
<header class="lightbox-tools"><span class="lightbox-title">${t.title}</span><span class="number quiet" role="status">${e+1} of ${s}</span>${t.comparison&&o`<${B} label="View" hideLabel options=${Ct(t.comparison)} value=${n} onChange=${a} />`}<span class="lightbox-buttons"><${mr} zoom=${r} /><a class="icon-button" href=${cr(t,n).url} aria-label=${l} data-tip=${l}><${$} name="link" /></a>${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button><button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}<${ke} icon="close" label="Close" tip="Close (Esc)" onClick=${c} /></span></header>
`}function dr({item:t,way:e,zoom:s,stage:n}){let{picture:a,comparison:r}=t,{style:i,setNatural:c}=s,l={comparison:r,way:e,style:i,onSize:c};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${t.title}
autofocus
onDblClick=${s.toggle}
>${r?o`<${ve} key=${r.name} ...${l} />`:o`
<img
key=${a.url}
src=${a.url}
alt=${a.path}
style=${i}
onLoad=${u=>c(u.currentTarget.naturalWidth)}
/>
`}</div>
`}function fr({items:t,first:e,onClose:s}){let[n,a]=b(e.index),[r,i]=b(e.way??"slider"),c=_(null),l=ur(c),u=t[Math.min(n,t.length-1)],m=u.comparison&&Ct(u.comparison).some(([x])=>x===r)?r:"slider",p=x=>{a((n+x+t.length)%t.length),l.fit()},g={"+":()=>l.step(1),"=":()=>l.step(1),"-":()=>l.step(-1),0:l.fit,n:()=>p(1),p:()=>p(-1),...l.zoom===null&&{ArrowRight:()=>p(1),ArrowLeft:()=>p(-1)}},R=x=>{let qt=x.target.matches("input")&&x.key.startsWith("Arrow");if(x.ctrlKey||x.metaKey||x.altKey||qt)return;let K=Object.hasOwn(g,x.key)&&g[x.key];K&&(x.preventDefault(),K())};return o`
<${vn} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}><div class="lightbox-body" onKeyDown=${R}><${pr} ...${{item:u,at:n,count:t.length,way:m,setWay:i,zoom:l,go:p,onClose:s}} /><${dr} item=${u} way=${m} zoom=${l} stage=${c} /></div><//>
`}var Te=(t,e)=>[...t.map(s=>({title:s.name,comparison:s})),...e.map(s=>({title:s.path,picture:s}))];function Se(t){let[e,s]=b(null),n=_(!1),a=e!==null,r=(l,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:l,way:u})},i=()=>{n.current||history.back(),n.current=!0};v(()=>{if(!a)return;let l=()=>s(null);return window.addEventListener("popstate",l),()=>{window.removeEventListener("popstate",l),history.state?.overlay&&history.back()}},[a]);let c=a&&t.length>0&&o`<${fr} items=${t} first=${e} onClose=${i} />`;return{open:r,shown:c}}var Oe=t=>e=>{e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||(e.preventDefault(),t())};function $r(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var Et=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function hr(t){history.replaceState(history.state,"",location.pathname+location.search+(t?Et(t):""))}function Ce({from:t,until:e=null,begins:s=!1,page:n=""}){let a={from:t,until:e??t},r=s?`Output from log line ${t}`:`Log line ${t}`,i=a.from===a.until?r:`Log lines ${t}\u2013${e}`,c=n?void 0:()=>T({show:""});return o`<a class="log-link" href=${n+Et(a)} onClick=${c}>${i}</a>`}import{m235_0 as nf,m235_1 as Lt}from"./main.js";var Tn={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},Sn={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},gr=t=>Sn[t]??"";function ot({outcome:t,phase:e=""}){let s=t?Tn[t]??"cancelled":e==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${Sn[t]}><${$} name=${s} /><span>${q(t??e)}</span></span>
`}function _r(t){let e=t?.tries?.findLast(s=>s.outcome==="passed");return e?{...e,job_id:t.id,app_version_id:t.app_version_id}:null}var br=[["Outcome",t=>o`<${ot} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>o`<a href=${f("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",Lt],["Ended",t=>t.finished_at&&o`<${M} at=${t.finished_at} />`],["Log",t=>o`<a href=${f("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function On({job:t,attempt:e,last:s}){let n=S(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,a=_r(t.status==="failed"?n:t);if(!a)return null;let r={...e,job_id:t.id,app_version_id:t.app_version_id};return o`
<table class="beside"><caption>Compared with the last passed attempt</caption><thead><tr><td></td><th scope="col">This attempt</th><th scope="col">Last pass</th></tr></thead><tbody>${br.map(([i,c])=>o`
<tr key=${i}><th scope="row">${i}</th><td>${c(r)}</td><td>${c(a)}</td></tr>
`)}</tbody></table>
`}var Ee=({picture:{path:t,url:e},open:s})=>o`
<figure class="preview"><a href=${e} aria-haspopup="dialog" onClick=${Oe(s)}><img src=${e} alt=${t} loading="lazy" /></a><figcaption>${t}</figcaption></figure>
`,Le=({video:{path:t,url:e}})=>o`
<figure class="preview"><video src=${e} aria-label=${t} controls preload="metadata"></video><figcaption>${t}</figcaption></figure>
`;var xr=t=>({"--hanging":`min(${t.search(/\S|$/)+4}ch, 6vw)`}),Cn=({lines:t,label:e})=>o`
<pre class="source-lines" tabindex="0" aria-label=${e}>${t.map(({line:s,text:n,failed:a},r)=>o`
<span key=${r} class=${`source-line ${a?"is-failed":""}`}><span class="source-number number">${s??""}</span><code style=${xr(n)}>${n||" "}${a&&o`<span class="unseen"> (failed here)</span>`}</code></span>
`)}</pre>
`;var Ae=5,En=18,wr={passed:t=>o`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>o`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>o`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},yr=t=>o`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function At(t){return[...new Set(t)].map(s=>`${t.filter(n=>n===s).length} ${q(s)}`).join(", ")}function Re({outcomes:t,most:e=20}){let s=t.slice(-e),n=e*Ae,a=n-s.length*Ae,r=s.length>0?`The last ${h(s.length,"attempt")}: ${At(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${n} ${En}`}
width=${n}
height=${En}
role="img"
aria-label=${r}
><path class="recent-line" d=${`M0 9h${n}`} />${s.map((i,c)=>(wr[i]??yr)(a+c*Ae+1))}</svg>
`}import{m134_0 as Of,m134_1 as Ln,m134_2 as Cf}from"./main.js";import{m137_0 as Rt,m137_1 as Af}from"./main.js";var vr="All its failures of the last 7 days were on this agent; it passed on others",kr=({test:t})=>o`
<span class="row-why quiet"><span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}${le(t)}</span>
`,Bt=({test:t})=>t.failed_on!==null&&o`
<span class="row-why" data-failed-on><a class="tag is-warn" href=${f("agent",{name:t.failed_on})} data-tip=${vr}>
fails only on ${t.failed_on}</a></span>
`,Tr=({failed_on:t})=>t&&o`<strong>All its failures of the last 7 days were on ${t}.</strong>${" "}
It passed on others: look at the agent first.`;function Rn(t){return w("quarantine","test")?[t.quarantined?{label:"Release from quarantine",icon:"running",run:()=>vs(t)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>ys({...t,doubt:Tr(t)})}]:[]}var Sr=({test:t})=>Rn(t).map(({label:e,icon:s,run:n})=>o`
<button
type="button"
key=${e}
class="icon-button"
aria-label=${`${e} ${t.test}`}
data-tip=${e}
onClick=${n}
><${$} name=${s} /></button>
`),Or=({test:t})=>o`
<span class="trend">${t.usual_seconds!==null&&o`
<${Rt} values=${t.recent_seconds} /><span class="number">${k(t.usual_seconds)}</span>
`}${t.last_simulated&&o`<${Ln} />`}</span>
`,An=({share:t,of:e})=>o`
<span class="number">${G(t)}</span> <span class="quiet number">of ${d(e)}</span>
`,Cr=[{name:"last",title:"Last outcome",cell:t=>o`<${ot} outcome=${t.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:t=>o`<${j} test=${t.test} />`,under:t=>o`${t.quarantined&&o`<${kr} test=${t} />`}<${Bt} test=${t} />`},{name:"whose",title:"Organization",cell:t=>o`${t.org_id} <span class="quiet">${t.target}</span>`},{name:"recent",title:"Last 20",cell:t=>o`<${Re} outcomes=${t.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:t=>o`<${An} share=${t.pass_rate} of=${t.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:t=>t.flaky>0,cell:t=>t.flaky>0&&o`<${An} share=${t.flaky_rate} of=${t.jobs} />`},{name:"usual",title:"Duration",numeric:!0,cell:t=>o`<${Or} test=${t} />`},{name:"at",title:"Last run",numeric:!0,cell:t=>o`<${M} className="quiet" at=${t.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>w("quarantine","test"),cell:t=>o`<${Sr} test=${t} />`}],Er={kind:"test",columns:Cr,hrefOf:t=>f("test",{id:t.id}),failed:t=>t.last_outcome!=="passed"};var Lr=3,Ar=4,Rr=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome);function Br({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=cn(e,t.file,t.file_line);return n?o`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">${s}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:o`<span class="id">${s}</span>`}var Bn=({failure:{snippet:t,expected:e,actual:s},label:n})=>o`
${t?.length>0&&o`<${Cn} lines=${t} label=${n} />`}<${xn} expected=${e} actual=${s} />
`;function Mr({failure:t,name:e,batch:s,causeLine:n,page:a}){let r=ue(`stack/${e}`);return o`
<p class="evidence-places"><${Br} failure=${t} batch=${s} />${t.line&&o`<${Ce} page=${a} from=${t.line} begins=${t.line!==n} />`}</p><${Bn} failure=${t} label=${`Source of ${t.file}`} />${t.others?.map((i,c)=>o`
<p class="failure-cause evidence-other" key=${c}>${i.cause}</p><${Bn} key=${`compared ${c}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}${t.stack&&o`
<details class="evidence-stack" ...${r}><summary class="quiet">Stack</summary><pre class="case-message is-calm" tabindex="0" aria-label="Stack">${t.stack}</pre></details>
`}
`}function Nr({failure:t,name:e,batch:s,open:n,causeLine:a,page:r}){return o`
<li class="evidence-failure"><details ...${ue(e,n)}><summary>${t.name&&o`<span class="evidence-case">${t.name}</span>${" "}`}<span class="failure-cause">${t.cause}</span></summary><${Mr} failure=${t} name=${e} batch=${s} causeLine=${a} page=${r} /></details></li>
`}function qr({artifacts:t}){let{comparisons:e,images:s,videos:n}=L(()=>_e(t.filter(de)),[t]),a=L(()=>Te(e,s),[e,s]),r=Se(a),i=s.slice(0,Ar);return e.length+i.length+n.length===0?null:o`
<div class="evidence-pictures">${e.map((c,l)=>o`
<${kn} key=${c.name} comparison=${c} onEnlarge=${u=>r.open(l,u)} />
`)}${i.map((c,l)=>o`
<${Ee} key=${c.id} picture=${c} open=${()=>r.open(e.length+l)} />
`)}${n.slice(0,1).map(c=>o`<${Le} key=${c.id} video=${c} />`)}${r.shown}</div>
`}var Pr=({links:t})=>t.map(({title:e,url:s,path:n,isOpened:a})=>o`
<a
key=${e}
class="button"
href=${s}
...${a?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
><${$} name=${a?"link":"download"} />${e}<span class="unseen">${` ${n}${a?" (opens in a new tab)":""}`}</span></a>
`),Mn=(t,e)=>t.tries?.at(-1)?.id===e.id,Ir=(t,e)=>t.status==="failed"&&Mn(t,e)?"Why it failed":`Why attempt ${e.number} failed`,jr=(t,e,s)=>[`on ${e.agent}`,s.length>1&&h(s.length,"failure"),Mn(t,e)&&on(t,e.number)].filter(Boolean).join(" \xB7 "),Fr=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e};function Dr({job:t,attempt:e}){let s=C(`test:${t.test_id}`),n=s.ids.value.length>0?s.row(t.test_id).value:null;return n?.failed_on===e.agent&&o`<${Bt} test=${n} />`}function Wr({name:t}){C("problems");let e=mn(t);return e&&o`
<p class="evidence-known" data-agent-repair><a class="tag is-bad" href=${f("agent",{name:t})}><${$} name="suspect" /> ${t} needs repair</a>${" "}${e.evidence}</p>
`}var Ur=({test:t,children:e})=>o`
<p class="evidence-known" data-known><span class=${`tag ${t.infrastructure||t.changed?"is-warn":t.new?"is-bad":""}`}>${t.infrastructure?"infrastructure":t.new?"new":t.changed?"cause changed":"known"}</span>${" "}${t.infrastructure?"no result of the test":oe(t)}${t.last_pass&&o`${" "}<a href=${f("job",{id:t.last_pass.job_id})}>Last pass</a>`}${e}</p>
`;function zr({attempt:t}){let e=an(t).filter(Boolean).join(" ");return e&&o`<p class="evidence-known" data-happened>${e}</p>`}function Hr(t){let e=C(t?`test:${t}`:null);return e?.ids.value,ct(t,e?.row(t).value?.attempts??null)}function Be({job:t,attempt:e,initial:s,title:n,page:a=""}){let r=Hr(t.test_id),i=S(`/api/v1/attempts/${e.id}/failures`,`${e.cause} ${r}`,s),c=S(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,{failures:l=[],test:u}=i.data.value??{},m=e.artifacts>0?`/api/v1/attempts/${e.id}/artifacts`:null,p=ce(m,e.artifacts),g=L(()=>(p?.artifacts??[]).filter(pe).map(ge),[p]),R=$e(g,p?.content),x=l.length>0?l:[Fr(e)].filter(Boolean);return o`
<${J}
id="evidence"
className="evidence"
title=${n??Ir(t,e)}
note=${jr(t,e,l)}
tools=${R.length>0&&o`<${Pr} links=${R} />`}
>${u&&o`<${Ur} test=${u}>${!a&&o`<${Dr} job=${t} attempt=${e} />`}<//>`}${!a&&o`<${Wr} name=${e.agent} />`}<div class="evidence-parts"><div><ul class="plain">${un(x).map((qt,K)=>o`
<${Nr}
key=${K}
failure=${qt}
name=${`failure/${e.id}/${K}`}
batch=${c}
causeLine=${e.cause_line}
page=${a}
open=${K<Lr}
/>
`)}</ul><${zr} attempt=${e} /></div><${qr} artifacts=${g} /></div><${On} job=${t} attempt=${e} last=${u?.last_pass} /><//>
`}var Pn=(t,e)=>`/api/v1/failures/${encodeURIComponent(t)}/${e}`,In=t=>f("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function Kr({row:t}){return o`
<li class="failure-example"><a href=${In(t)}><${j} test=${t.test} /></a><span class="quiet">${t.name}</span><span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span></li>
`}function Vr({failures:t,passed:e,attempts:s}){return t>0?`${d(t)} of ${h(s,"attempt")}`:e>0?"passed":"other failures"}var Nn=({id:t,title:e,rows:s,more:n,urlOf:a})=>o`
<div class="cause-strip" data-strip=${t}><p id=${`cause-${t}`}>${e}</p><ol class="plain" aria-labelledby=${`cause-${t}`}>${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}><a href=${a(r.name)} data-tip=${`${d(r.passed)} of ${h(r.attempts,"attempt")} passed`}>${r.name}</a><span class="number">${Vr(r)}</span></li>
`)}${n>0&&o`<li class="quiet">and ${h(n,"attempt")} in others</li>`}</ol></div>
`,qn=({at:{app_version_id:t,job_id:e,at:s}})=>o`
<a href=${f("job",{id:e})}>${t}</a> <span class="quiet">(<${M} at=${s} />)</span>
`,Gr=({first:t,last:e})=>o`
<p data-began>${t&&o`First failed in <${qn} at=${t} />; `}${e?o`last passed in <${qn} at=${e} />`:"its tests have not passed before"}</p>
`;function Qr({row:t,newest:e}){let s=S(`/api/v1/jobs/${t.job_id}`,t.attempt_id).data.value,n=s?.tries?.find(i=>i.id===t.attempt_id);if(!n)return null;let a=o`${e?"Newest failure":"Newest that still fails"}:${" "}<a href=${In(t)}>${t.test.split("/").at(-1)}</a>`,r=f("job",{id:s.id},{attempt:n.number});return o`<${Be} job=${s} attempt=${n} title=${a} page=${r} />`}function Jr({found:t}){let{group:e,builds:s,agents:n,first_failure:a,last_pass:r}=t;return o`
<${Gr} first=${a} last=${r} /><div class="cause-strips"><${Nn}
id="builds"
title="By build"
rows=${s}
more=${t.older_builds}
urlOf=${i=>f("build",{org_id:e.org_id,app_version_id:i})}
/><${Nn}
id="agents"
title="By agent"
rows=${n}
more=${t.other_agents}
urlOf=${i=>f("agent",{name:i})}
/></div>
`}function Me({group:t,changed:e}){let s=`${t.last_at} ${t.label} ${t.retrying} ${t.passed_later}`,n=S(Pn(t.org_id,t.fingerprint),s).data.value,a=t.failed_job_ids,[r]=t.examples;return o`
<div class="cause-detail">${n?o`<${Jr} found=${n} />`:o`<${A} />`}${t.agent&&o`<p>${nt(t.agent)}</p>`}<${Qr} key=${r.attempt_id} row=${r} newest=${r.at===t.last_at} /><ul class="plain failure-examples">${t.examples.map(i=>o`<${Kr} key=${i.job_id} row=${i} />`)}${t.examples.length<t.tests&&o`<li class="quiet">and ${d(t.tests-t.examples.length)} more</li>`}</ul><div class="cause-actions">${a.length>0&&w("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>gt(a).then(i=>i&&e())}
><${$} name="retry" />
Retry ${h(a.length,"failed job")}</button>
`}${w("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>ws(t).then(i=>i&&e())}><${$} name="event" />${t.note?"Edit note\u2026":"Add note\u2026"}</button>
`}</div></div>
`}function Zr({attempt:t,most:e,here:s}){let n=_(null),{outcome:a,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=t;O(()=>{n.current.style.setProperty("--height",((r??0)/e).toFixed(3))});let m=`${`${q(a)}, ${Lt(t)}`}, build ${i}, on ${c}, ${y(l)}`;return o`
<a
class=${`took took-${a} ${s?"is-here":""}`}
ref=${n}
tabindex="-1"
href=${f("job",{id:t.job_id})}
data-tip=${m}
><i></i><b></b></a>
`}function Xr({seconds:t,most:e}){let s=_(null);return O(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),o`
<span class="took-usual" ref=${s}><span class="number">usually ${k(t)}</span></span>
`}function Yr({history:t,usual:e,here:s}){let n=[...t].reverse(),a=n.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...a,e??0,.1)*1.08,[i,c]=[k(Math.min(...a)),k(Math.max(...a))],l=i===c?i:`between ${i} and ${c}`,u=a.length>0?`${h(n.length,"attempt")}, ${At(n.map(({outcome:m})=>m))}; ${l}.`:"No durations recorded.";return o`
<figure class="durations"><div class="took-box" aria-hidden="true">${e!==null&&o`<${Xr} seconds=${e} most=${r} />`}<div class="took-bars">${n.map(m=>o`
<${Zr} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
`)}</div></div><figcaption class="quiet">${u}${" "}<span class="took-key"><i class="took-key-passed"></i>passed
</span>${" "}<span class="took-key"><i class="took-key-failed"></i>failed
</span>${" "}<span class="took-key"><i class="took-key-late"></i>timed out
</span></figcaption></figure>
`}var Un=3,jn=12,Ne={new:["is-bad","new","A test of it did not fail in the batch or build before"],changed:["is-warn","cause changed","Its tests failed before, too, but for other causes: no failure is new"],failing:["","known","Its tests failed before, too: no failure is new"],retrying:["is-warn","retrying","Its tests wait or run again"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],superseded:["","earlier cause","The last attempts of its tests failed for other causes"],passed:["is-good","passed since","Each of its tests has passed since"]};function Fn({at:t}){let e=L(()=>P(()=>`${Xe(Rs.value-E(t))} ago`),[t]);return o`<span class="number" title=${y(t)}>${e}</span>`}var zn=t=>t.filter(e=>e>0).length>1,Hn=({trend:t})=>o`
<span class="failure-trend">${zn(t)&&o`<span data-tip=${`Last 7 days: ${t.join(" \xB7 ")}`}><${Rt} values=${t} tone="bad" /></span>`}</span>
`;function Dn({examples:t,tests:e}){let s=[...new Set(t.map(a=>a.test.split("/").at(-1)))].slice(0,Un),n=e-s.length;return n>0?`${s.join(", ")} and ${d(n)} more`:s.join(", ")}var ti=({names:t})=>o`<span class="quiet" title=${t} data-builds>in ${t}</span>`,ei=t=>Ne[t][1],si=({note:t})=>o`
<p class="failure-note"><${$} name="event" />${t.note&&o`<span>${t.note}</span>`}${t.owner&&o`<span>Owner: ${t.owner}</span>`}${t.ticket_url&&o`
<a href=${t.ticket_url} target="_blank" rel="noopener noreferrer">${t.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span></a>
`}</p>
`,Wn=({before_quarantine:t,jobs:e})=>t>0&&`${t<e?`${d(t)} of ${h(e,"job")} `:""}failed before its quarantine`,Kn="All its failures are of simulated agents, and prove nothing",ni=t=>[t.is_over&&["infrastructure","quarantined","retrying"].includes(t.label)&&Ne.passed,Wn(t)&&["",Wn(t),"Batches and builds that had ended keep their failures"],t.since&&["",`since ${t.since.app_version_id}`,ae(t)],t.agent&&["is-warn",ie(t.agent),nt(t.agent)],t.simulated&&["","simulated",Kn]].filter(Boolean);function ai({group:t,changed:e}){let s=t.failed_job_ids;if(s.length===0||!w("retry","job"))return null;let n=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${t.cause}`}
data-tip=${n}
onClick=${()=>gt(s).then(a=>a&&e())}
><${$} name="retry" /></button>
`}var rt=t=>`${t.org_id}/${t.fingerprint}`;function Vn({name:t,wanted:e,closes:s="",children:n}){let a=_(null),r=i=>{i.preventDefault(),T({cause:e?s:t},{push:!0})};return v(()=>{!e||a.current.contains(document.activeElement)||(a.current.focus({preventScroll:!0}),a.current.scrollIntoView({block:"center"}))},[e]),o`
<summary data-row=${t} tabindex="-1" ref=${a} onClick=${r}>${n}</summary>
`}var Gn=({group:t})=>{let[e,s,n]=Ne[t.label];return o`<span class=${`tag ${e}`} data-tip=${n}>${t.label==="new"&&re(t)||s}</span>`},Qn=({tests:t,failures:e,firstAt:s,lastAt:n})=>o`
<span class="number failure-tests">${h(t,"test")}</span><span class="number failure-times">${h(e,"attempt")}</span><span class="failure-first"><span class="unseen">first seen </span><${Fn} at=${s} /></span><span class="failure-last"><span class="unseen">last seen </span><${Fn} at=${n} /></span>
`;function Jn({group:t,several:e,within:s,wanted:n,changed:a}){return o`
<li class="failure-group" data-cause=${t.fingerprint}><details open=${n}><${Vn} name=${rt(t)} wanted=${n} closes=${s?t.fingerprint:""}><${Gn} group=${t} />${s?o`<strong class="failure-cause" title=${t.cause}>${t.org_id}</strong>`:o`<span class="failure-cause" title=${t.cause}>${t.cause}</span>`}<span class="failure-facts">${e&&o`<span class="quiet" title=${t.org_id}>${t.org_id}</span>`}<span class="quiet" title=${Dn(t)}>${Dn(t)}</span>${t.builds&&o`<${ti} names=${t.builds.join(", ")} />`}${ni(t).map(([r,i,c])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${c}>${i}</span>`)}${t.retrying>0&&o`<span class="tag" data-retrying>${h(t.retrying,"job")} retrying</span>`}</span><${Qn}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.history.first_at}
lastAt=${t.last_at}
/><${Hn} trend=${t.history.trend} /><//>${n&&o`<${Me} group=${t} changed=${a} />`}</details>${!n&&o`<${ai} group=${t} changed=${a} />`}${t.note&&o`<${si} note=${t.note} />`}</li>
`}var oi=t=>t.length>Un?h(t.length,"organization"):t.join(", ");function ri({shared:t,groups:e,wanted:s,changed:n}){let a=e.find(c=>s===rt(c)),r=!!a||s===t.fingerprint,i=e.every(c=>c.simulated);return o`
<li class="failure-group" data-cause=${t.fingerprint} data-shared><details open=${r}><${Vn} name=${t.fingerprint} wanted=${r&&!a}><${Gn} group=${t} /><span class="failure-cause" title=${e[0].cause}>${e[0].cause}</span><span class="failure-facts"><span class="quiet" title=${t.org_ids.join(", ")} data-orgs>${oi(t.org_ids)}</span>${t.agent&&o`<span class="tag is-warn">on ${t.agent}</span>`}${i&&o`<span class="tag" data-tip=${Kn}>simulated</span>`}</span><${Qn}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.first_at}
lastAt=${t.last_at}
/><${Hn} trend=${t.trend} /><//>${r&&o`
<ul class="plain failure-orgs" aria-label="By organization">${e.map(c=>o`
<${Jn} key=${c.org_id} group=${c} within wanted=${c===a} changed=${n} />
`)}</ul>
`}</details></li>
`}var Zn=({groups:t})=>new Set(t.map(e=>e.fingerprint)).size;function ii({groups:t,shared:e=[]}){let s=new Map(e.map(a=>[a.fingerprint,a])),n=new Map(e.map(a=>[a.fingerprint,[]]));for(let a of t)n.get(a.fingerprint)?.push(a);return t.flatMap(a=>{let[r,i]=[s.get(a.fingerprint),n.get(a.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[a]]]:a===i[0]?[[r,i]]:[]})}var li=({groups:t,tests:e,cases:s})=>[h(Zn({groups:t}),"cause"),h(e,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function Xn({found:t,changed:e}){let s=Ye.value.query.get("cause"),n=p=>s===rt(p)||s===p.fingerprint,a=ii(t),[r,i]=b(a.findIndex(([,p])=>p.some(n))>=jn),c=r?a:a.slice(0,jn),l=c.map(([p,[g]])=>(p??g.history).trend),u=new Set(t.groups.map(p=>p.org_id)).size>1,m=Ve();return o`
<div class=${`failure-list ${l.some(zn)?"has-trend":""}`}><div class="failure-head" aria-hidden="true"><span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span></div><ul class="plain failure-groups" id="failure-groups" ...${m}>${c.map(([p,g])=>p?o`
<${ri}
key=${p.fingerprint}
shared=${p}
groups=${g}
wanted=${s}
changed=${e}
/>
`:o`
<${Jn}
key=${rt(g[0])}
group=${g[0]}
several=${u}
wanted=${n(g[0])}
changed=${e}
/>
`)}</ul></div>${c.length<a.length&&o`
<p><button type="button" class="button" onClick=${()=>i(!0)}>
Show all ${d(a.length)}</button></p>
`}${t.more&&o`<p class="quiet">Older failures are not counted.</p>`}
`}function ci(t){let e=_(t);return e.current=Math.max(e.current,t),t<e.current}function ui({path:t,version:e="",failed:s=0,ended:n="",initial:a=null,none:r=null,children:i}){let[c,l]=b(!1),u=ci(s)||c,m=S(t,`${e} ${s} ${u?n:""}`,a),p=m.data.value,g=!!p?.groups.some(x=>x.retrying>0);v(()=>l(g),[g]);let R=m.error.value;return R&&!p?o`<${I} title="Failures could not be loaded" text=${R.message} again=${m.load} />`:p?p.groups.length===0?r:i(p,(x=p)=>o`<${Xn} found=${x} changed=${()=>m.load()} />`):o`<${A} />`}var mi=({children:t})=>o`
<${$t} icon="done" title="No failures"><p>${t}</p><//>
`;var pi=[["24h","24 h"],["7d","7 days"]],di=t=>t.get("since")==="7d"?"7d":"24h",fi=({since:t})=>o`
<${B}
label="Period"
hideLabel
options=${pi}
value=${t}
onChange=${e=>T({since:e==="24h"?"":e},{push:!0})}
/>
`;var $i=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,n])=>o`
<span class="chip" key=${s}>${n} <strong>${e[s]}</strong><button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>T({[s]:""},{push:!0})}
><${$} name="close" /></button></span>
`);import{m143_0 as Yn}from"./main.js";import{m165_0 as ta}from"./main.js";var hi=({group:t})=>o`
${t.target}${Object.keys(t.labels).length>0&&o`${" "}<span class="quiet">${V(t.labels)}</span>`}
`,Mt=(t,e)=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[t]>0?"":"quiet"}`}>${d(s[t])}</span>`}),qe=[{name:"bar",title:"Progress",cell:t=>o`<${X} group=${Z(t)} />`},Mt("waiting","Waiting"),Mt("running","Running"),Mt("done","Passed"),{...Mt("failed","Failed"),cell:t=>o`<${pt} of=${t} />`}],ea={name:"target",title:"Target",main:!0,cell:t=>hi({group:t})},gi={name:"build",title:"Build",main:!0,cell:t=>o`<${W} org=${t.org_id} version=${t.app_version_id} />`},_i={name:"why",title:"Why it waits",cell:({explanation:t})=>t&&o`<${ta} explanation=${t} />`},bi=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function xi(t){let e=new Map;for(let s of t){let n=e.get(s.app_version_id);if(n)for(let a of bi)n[a]+=s[a];else e.set(s.app_version_id,{...s})}return[...e.values()]}function sa({id:t,label:e,kind:s,groups:n,columns:a}){let r=new Map(n.map(i=>[i.id,{value:i}]));return o`
<${Yn}
id=${t}
label=${e}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${a}
hrefOf=${i=>f(s,i)}
/>
`}var wi=({groups:t})=>o`
<${sa}
id="group-list"
label="Groups of the build"
kind="group"
groups=${t.map(Dt)}
columns=${t.some(({explanation:e})=>e)?[ea,...qe,_i]:[ea,...qe]}
/>
`,yi=({groups:t})=>o`
<${sa}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${xi(t.map(Dt))}
columns=${[gi,...qe]}
/>
`;function vi({list:t,what:e,older:s="Show older",all:n="End of list"}){let{ids:a,error:r,loading:i,more:c}=t;return r.value?o`
<${I}
title=${`${e} could not be loaded`}
text=${r.value.message}
again=${()=>a.peek().length?t.next():t.first()}
/>
`:i.value==="first"&&a.value.length===0?o`<${A} lines=${10} />`:c.value?o`
<p class="nothing"><button type="button" class="button" disabled=${i.value!==null} onClick=${()=>t.next()}>${s}</button></p>
`:a.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m105_0 as na}from"./main.js";import{m113_0 as aa}from"./main.js";function ki({store:t,kind:e}){return t.loaded.value?o`<${aa} problem=${{status:404,text:`there is no such ${e}`}} />`:o`
<${na} title=${e.charAt(0).toUpperCase()+e.slice(1)}><${A} /><//>
`}function Ti({label:t,tabs:e,value:s,onChange:n}){let a=_(null),r=Ke(),i=Math.max(0,e.findIndex(l=>l.name===s));return v(()=>{let[l,u]=[a.current,a.current.children[i]].map(m=>m.getBoundingClientRect());a.current.scrollLeft+=Math.max(0,u.right-l.right)-Math.max(0,l.left-u.left)},[i]),o`
<div class="tabs" role="tablist" aria-label=${t} ref=${a} onKeyDown=${l=>{let u={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:e.length-1}[l.key];if(u===void 0)return;l.preventDefault();let m=(u+e.length)%e.length;n(e[m].name),a.current.children[m].focus()}}>${e.map((l,u)=>o`
<button
type="button"
key=${l.name}
role="tab"
id=${`${r}-${l.name}`}
aria-selected=${u===i}
aria-controls=${`${r}-panel`}
tabindex=${u===i?0:-1}
onClick=${()=>n(l.name)}
>${l.title}${l.count!=null&&o`${" "}<span class="count number">${l.count}</span>`}</button>
`)}</div><div role="tabpanel" id=${`${r}-panel`} aria-labelledby=${`${r}-${e[i].name}`} tabindex="-1">${e[i].body()}</div>
`}var oa=(...t)=>t.every(e=>e!==null),Nt=t=>{let e=t.filter(s=>s.has_start).length;return e?`${e<t.length?" partly":""} with start`:""};function Si({usual_with_start:t,usual_without_start:e},s){let[n,a]=Tt(s)?[e,"without start"]:[t,"with start"];return n===null?"":`usually ${k(n)}${oa(t,e)?` ${a}`:""}`}var Oi=5,Ci=({usual_with_start:t,usual_without_start:e,history:s})=>oa(t,e)?`${k(t)} with start, ${k(e)} without`:Nt(s.filter(n=>n.outcome==="passed").slice(0,Oi)).trim();function ra({share:t}){let e=_(null);return O(()=>e.current.style.setProperty("--share",t.toFixed(3))),o`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var Ei=({label:t,by:e,rows:s})=>o`
<table class="tallies" aria-label=${t}><thead><tr><th scope="col">${e}</th><th scope="col" class="is-numeric">Ran</th><th scope="col">Failed</th><th scope="col" class="is-numeric">Duration</th></tr></thead><tbody>${s.map(({key:n,name:a,ran:r,failed:i,seconds:c,start:l})=>o`
<tr key=${n}><th scope="row">${a}</th><td class="is-numeric">${d(r)}</td><td><span class="share"><${ra} share=${i/r} /><span class="number">${G(i/r)}</span></span></td><td class="is-numeric">${c===null?"\u2013":k(c)+l}</td></tr>
`)}</tbody></table>
`;function Li(t,e){let s=new Map;for(let n of t){let a=e(n),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n),s.set(a,r)}return[...s.values()].map(({passes:n,...a})=>({...a,seconds:n.length>0?n.reduce((r,i)=>r+i.run_seconds,0)/n.length:null,start:Nt(n)}))}function Ai({name:t,value:e,note:s,icon:n,tone:a="",href:r,children:i}){let c=o`
<span class="tile-name">${n&&o`<${$} name=${n} />`}${t}</span><span class="tile-value number">${e}</span>${s&&o`<span class="tile-note">${s}</span>`}${i}
`,l=`tile ${a&&`tile-${a}`}`;return r?o`<a class=${l} href=${r} data-tile=${t}>${c}</a>`:o`<div class=${l} data-tile=${t}>${c}</div>`}var it=class{#t;value=tt(null);error=tt(null);constructor(e,s=null){this.#t=e,this.value.value=s}start(e=0){if(this.value.peek()===null&&this.again(),!e)return;let s=setInterval(()=>document.hidden||this.again(),e*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await Q(this.#t),this.error.value=null}catch(e){this.error.value=e}}};import{m10_0 as ia,m10_1 as la,m10_2 as ca,m10_3 as Pe}from"./main.js";var Ri=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],ua=t=>t===null?null:Math.round(t*1e4)/100,Bi=t=>G(t/100);function Mi(t,e,s){return`${t.map(({name:a,shown:r},i)=>{let c=e[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${a}: latest ${l}, from ${s(Math.min(...c))} to ${s(la(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function Y(t,e,s,n){let a=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:t,data:[e,...r],series:a,summary:Mi(a,r,n.write),...n}}var H=(t,e)=>({name:t,tone:e,kind:"line"});function ma(t,{ofAgent:e=!1}={}){let{at:s,installs:n,installs_avoided:a}=t,r={write:ca,steps:ia,least:1},i={write:Bi,least:100,most:100};return[Y("Pass rate",s,[[H("passed","good"),t.pass_rate.map(ua)]],{...i,floor:50}),Y("Duration",s,[[H("p95","warn"),t.run_p95],[H("p50","go"),t.run_p50]],r),Y("Queue wait",s,[[H("p95","warn"),t.wait_p95],[H("p50","go"),t.wait_p50]],r),e?Y("Utilization",s,[[H("working","go"),t.busy_agents.map(ua)]],i):Y("Agents at work",s,[[H("on average","go"),t.busy_agents]],{write:Pe,steps:Ri,least:1}),Y("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>n[c]},n.map((c,l)=>c+a[l])],[{name:"avoided",tone:"good",kind:"bars"},a]],{write:Pe,least:4})]}import{m39_0 as pa}from"./main.js";var Ni={"30d":600,"90d":600},qi=60,da=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Pi={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},fa=t=>t.get("view")==="trends",Ii=({query:t,first:e})=>o`
<${B}
label="View"
hideLabel
options=${[["",e],["trends","Trends"]]}
value=${fa(t)?"trends":""}
onChange=${s=>T({view:s},{push:!0})}
/>
`;function ji({subject:t,query:e}){let s=da.some(([u])=>u===e.get("range"))?{range:e.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...t,...s})}`,a=L(()=>new it(n),[n]);v(()=>a.start(Ni[s.range]??qi),[a]);let r=a.value.value,i=a.error.value,c=L(()=>r&&ma(r,{ofAgent:"agent"in t}),[r]),l=o`
<${B}
label="Period"
hideLabel
options=${da}
value=${s.range??r?.range}
onChange=${u=>T({range:u},{push:!0})}
/>
`;return o`
<${J} id="trends" title="Trends" note=${Pi[r?.step]} tools=${l}>${i&&o`<${I} title="Trends could not be loaded" text=${i.message} again=${a.again} />`}${!r&&!i&&o`<${A} lines=${12} />`}${r&&(r.attempts.some(u=>u>0)?o`<${pa} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}<//>
`}var Ie=400,je=200,$a=t=>Math.floor(t/je)*je;function Fi(t){let e=De({from:0,to:Ie*2,width:0});return O(()=>{let s=0,n=()=>{s=0;let i=t.current.getBoundingClientRect(),c={from:$a(-i.top-Ie),to:$a(window.innerHeight-i.top+Ie)+je,width:Math.floor(i.width)},l=e.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(e.value=c)},a=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(a);return r.observe(t.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),e}export{ki as m100_0,Tn as m104_0,ot as m104_1,gr as m104_2,Ee as m110_0,Le as m110_1,Vt as m111_0,eo as m117_0,wt as m117_1,Fs as m117_2,Re as m120_0,At as m120_1,Ka as m123_0,Ha as m123_1,et as m123_2,Ts as m123_3,Qt as m142_0,yt as m142_1,st as m142_2,Ti as m144_0,ra as m145_0,Ei as m145_1,Li as m145_2,Bt as m146_0,Er as m146_1,Rn as m146_2,xa as m14_0,ct as m14_1,Ge as m14_2,Ai as m150_0,ji as m164_0,Ii as m164_1,fa as m164_2,ce as m169_0,ie as m172_0,re as m172_1,le as m172_2,nt as m172_3,ae as m172_4,oe as m172_5,Js as m194_0,$e as m194_1,No as m194_2,de as m194_3,pe as m194_4,Xs as m194_5,tn as m198_0,St as m198_1,Io as m198_2,Wo as m198_3,en as m198_4,sn as m198_5,Do as m198_6,Ho as m198_7,jo as m198_8,ge as m199_0,he as m199_1,_e as m199_2,ln as m199_3,Xt as m203_0,mo as m203_1,Zt as m203_2,Et as m212_0,$r as m212_1,hr as m212_2,q as m220_0,it as m226_0,bt as m230_0,_t as m230_1,zt as m230_2,Ht as m230_3,ya as m25_0,ka as m25_1,Ta as m25_2,za as m27_0,Ft as m27_1,ja as m27_2,hs as m27_3,$s as m27_4,jt as m27_5,uo as m28_0,kt as m28_1,vt as m28_2,Ds as m28_3,Nt as m290_0,Ci as m290_1,Si as m290_2,Fi as m291_0,z as m32_0,_o as m33_0,To as m33_1,Hs as m33_2,Oo as m36_0,Me as m38_0,Pn as m38_1,te as m44_0,Yr as m49_0,Be as m52_0,Rr as m52_1,ee as m53_0,Xn as m55_0,ui as m55_1,mi as m55_2,Zn as m55_3,rt as m55_4,li as m55_5,ei as m55_6,fi as m57_0,di as m57_1,$i as m60_0,Ga as m70_0,js as m70_1,Ps as m70_2,Is as m70_3,xt as m70_4,yi as m77_0,wi as m77_1,Pt as m7_0,Ue as m7_1,ze as m7_2,We as m7_3,It as m7_4,He as m7_5,Te as m89_0,Oe as m89_1,Se as m89_2,vi as m90_0,Ce as m93_0};
