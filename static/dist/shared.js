import{m290_0 as _i,m290_1 as gi,m290_2 as bi,m290_3 as y,m290_4 as xi,m290_5 as qe,m290_6 as wi,m290_7 as R,m290_8 as E,m290_9 as yi,m290_10 as b,m290_11 as g}from"./main.js";import{m184_0 as Ti,m184_1 as T,m184_2 as Me,m184_3 as Si,m184_4 as Oi,m184_5 as O}from"./main.js";function at(t,e){let s=b({key:t,version:e,changes:0}),n=s.current,a=n.key===t&&n.version!==null&&e!==null&&n.version!==e,r=e??(n.key===t?n.version:null);return s.current={key:t,version:r,changes:n.changes+(a?1:0)},s.current.changes}function Ie(t,e,s,n){let a=T(t&&`${t}/compare?${new URLSearchParams({...e,limit:0})}`,s),r=a.data.value,i=r?.with??null,c=at(i?.id??i,n(i));return y(()=>{c>0&&a.invalidate()},[c]),{found:r,changes:c}}var Qn=({total:t,done:e,failed:s,excused:n,cancelled:a})=>[t,e,s,n,a].join(" ");function Jn(t){let e=O(t&&`batch:${t.id}`);return e?.ids.value,t&&Qn(e.row(t.id).value??t)}var Zn=(t,e)=>Ie(t&&`/api/v1/batches/${t.id}`,{with:e},t&&`${t.done} ${t.failed} ${t.cancelled}`,Jn);import{m177_0 as ot,m177_1 as Bi,m177_2 as Ni,m177_3 as qi,m177_4 as Mi,m177_5 as h,m177_6 as Ii,m177_7 as Pe,m177_8 as Pi,m177_9 as je,m177_10 as rt,m177_11 as Fe,m177_12 as d,m177_13 as U,m177_14 as v,m177_15 as De,m177_16 as ji,m177_17 as C,m177_18 as Fi,m177_19 as Di,m177_20 as q,m177_21 as Wi,m177_22 as S,m177_23 as Ui}from"./main.js";import{m186_0 as o}from"./main.js";import{m229_0 as Gi,m229_1 as Qi,m229_2 as Ji,m229_3 as Zi,m229_4 as Xi,m229_5 as k,m229_6 as Yi,m229_7 as f,m229_8 as We,m229_9 as tl}from"./main.js";import{m133_0 as Ue}from"./main.js";var ze={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},Xn={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},Yn=({work:t})=>o`
<a href=${f("job",{id:t.id})}>${t.test}</a> waits for it until ${S(t.awaited_until)}.
${" "}${ze[t.then]}
`;function ta({status:t,agent:e,attempts:s,explanation:n}){return t==="running"?o`Attempt ${d(s)} runs on <a href=${f("agent",{name:e})}>${e}</a>.`:t!=="pending"?Xn[t]:`The job is queued again: ${[n?.position>1&&!n.hold&&`place ${d(n.position)}`,n?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function ea({attempt:t}){let e=O(`job:${t.job_id}`),s=e.ids.value.length?e.row(t.job_id).value:null;return o`
Its attempt of <a href=${f("job",{id:t.job_id})}>${t.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${ta(s)}</span>`}
`}function sa({job:t}){let e=t.status==="running"&&!t.reason?t.agent:null,s=O(e?`agent:${e}`:null),n=s?.ids.value.length?s.row(e).value:null;return n?.job?.id!==t.id||!n.job.awaited_until?null:o`
<p class="why" role="status" data-silent><strong><a href=${f("agent",{name:e})}>${e}</a> has not responded for <${Ue} since=${n.last_seen_at} />.
</strong>${" "}The job waits for it until ${S(n.job.awaited_until)}. ${ze[n.job.then]}</p>
`}import{m4_0 as ml,m4_1 as pl,m4_2 as z,m4_3 as dl,m4_4 as it}from"./main.js";import{m53_0 as lt,m53_1 as ct,m53_2 as hl}from"./main.js";import{m78_0 as $}from"./main.js";import{m97_0 as ut}from"./main.js";import{m105_0 as H}from"./main.js";import{m125_0 as B}from"./main.js";import{m138_0 as mt,m138_1 as I,m138_2 as L}from"./main.js";import{m139_0 as El,m139_1 as He,m139_2 as Ve}from"./main.js";import{m146_0 as V,m146_1 as Rl}from"./main.js";var Qe=100,na=2e4,Ke=20,aa=[["previous","Previous batch"],["base","Base branch"]],Je=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],oa=["newly_failing","still_failing","fixed","flaky"],Nt=t=>[[t.name,t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.app_version_id,t.commit&&q(t.commit),S(t.created_at)].filter(Boolean).join(", ");function ra(t){let[e,s]=g([]);return y(()=>{let n=new AbortController,a=new URLSearchParams({suite:t.suite,limit:Ke+1,...t.org_id?{org_id:t.org_id}:{}});return z(`/api/v1/batches?${a}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==t.id).slice(0,Ke)),()=>{}),()=>n.abort()},[t.id]),e}function ia({batch:t,chosen:e}){let s=ra(t),n=a=>k({with:a},{push:!0});return o`
<div class="page-tools"><${B} label="Against" hideLabel options=${aa} value=${e} onChange=${n} />${s.length>0&&o`
<${ut}
label="Other batch"
items=${s.map(a=>({label:Nt(a),checked:a.id===e,run:()=>n(a.id)}))}
>
Other batch…
<${$} name="down" /><//>
`}</div>
`}var la=({at:t,hasStart:e})=>t===null?null:o`<span class="number quiet">${v(t)}${e&&" with start"}</span>`;function Ge({id:t,status:e,seconds:s,hasStart:n,word:a}){return t?o`
<a class="change-side" href=${f("job",{id:t})}><span class="unseen">${a}: </span><${He} job=${{status:e}} /> <${la} at=${s} hasStart=${n} /></a>
`:o`<span class="quiet">not run</span>`}function ca({row:t,gone:e,hasCause:s}){let n=e?t.job_id:t.before_job_id,a=t.status==="failed"&&!e&&!s&&t.cause;return o`
<li class="change"><span class="change-what"><a class="change-test" href=${f("job",{id:t.job_id})}><${V} test=${t.test} /></a>${t.excused&&!e&&o`<span class="tag" title=${ct}>quarantined</span>`}${a&&o`<span class="row-why quiet" title=${a}>${a}</span>`}</span><${Ge}
word="before"
id=${n}
status=${e?t.status:t.before_status}
seconds=${e?t.seconds:t.before_seconds}
hasStart=${e?t.has_start:t.before_has_start}
/><${$} name="next" /><${Ge} word="now" ...${{...t,id:e?null:t.job_id,hasStart:t.has_start}} /></li>
`}var Ze=({kind:t,rows:e,hasCause:s})=>o`
<ul class="change-list" data-changes=${t}>${e.map(n=>o`<${ca} key=${n.job_id} row=${n} gone=${t==="gone"} hasCause=${s} />`)}</ul>
`;function ua({kind:t,rows:e,causes:s}){let n=new Map(e.map(a=>[a.job_id,a]));return s.map(({fingerprint:a,cause:r,tests:i,job_ids:c})=>{let l=c.filter(u=>n.has(u)).map(u=>n.get(u));return l.length>0&&o`
<div class="change-cause" key=${a} data-cause=${a}><h3><span class="failure-cause">${r||"No cause is known"}</span>${" "}<small class="number">${h(i,"test")}</small></h3><${Ze} kind=${t} rows=${l} hasCause /></div>
`})}function Xe(t){let e=t.counts.new-t.new_elsewhere;return{...t,counts:{...t.counts,new:e},new:t.new.slice(0,e)}}var Ye=({counts:t,excused:e},s)=>t[s]-(s==="still_failing"?e:0),ts=({excused:t})=>t>0?`, ${d(t)} quarantined`:"";function es({on_agent:t,counts:e},s){let n=t[s];return n?n.tests===e[s]?`, all on ${n.agent}`:`, ${d(n.tests)} only on ${n.agent}`:""}var ma=(t,e)=>d(Ye(t,e))+(e==="still_failing"?ts(t):"")+es(t,e);function pa({found:{org_id:t,batch:e,changed:s,with_changed:n},builds:[a,r]}){let i=[[n,r],[s,a]].filter(([_])=>_>0);if(i.length===0)return null;let[[c,l],...u]=i,m=[`${h(c,"result")} of ${l}`,...u.map(([_,A])=>`${d(_)} of ${A}`)],p=e?f("build",{org_id:e.org_id,app_version_id:a},r===a?{}:{with:r}):f("build",{org_id:t,app_version_id:l});return o`
<a class="quiet" href=${p} data-changed>
Later runs changed ${m.join(", ")}</a>
`}function ss({found:t,href:e,flaky:s,textOf:n,about:a,builds:r}){if(!t?.with)return null;let i=Xe(t),{counts:c}=i;return o`
<p class="change-verdict">${Je.filter(([l])=>oa.includes(l)||c[l]>0).map(([l,,,,u,m])=>o`
<${l==="flaky"&&s&&c.flaky?"a":"span"}
key=${l}
href=${l==="flaky"&&c.flaky?s:void 0}
class=${c[l]?l==="newly_failing"?"bad strong":"":"quiet"}
><span class="number" data-changes-count=${l}>${d(Ye(i,l))}</span>${" "}${c[l]===1?u:m}${l==="still_failing"&&ts(i)}${es(i,l)}<//>
`)}<a class="quiet" href=${e} title=${a}>against ${n(i.with)}</a><${pa} found=${i} builds=${r(i)} /></p>
`}var da=({app_version_id:t},{name:e,app_version_id:s,created_at:n})=>t&&t===s?`another batch of ${s}`:`batch ${[e,s].filter(Boolean).join(", ")} of ${Fe(Date.parse(n)/1e3)}`,fa="Its results alone. A build is compared with the last runs of a build, which may be of later batches.",$a="The last run of each test there, also of later batches. A batch is compared with one batch.",qt=({batch:t,chosen:e,found:s})=>o`
<${ss}
found=${s}
href=${f("batch",{id:t.id},{with:e})}
flaky=${f("batch",{id:t.id},{show:"flaky"})}
textOf=${n=>da(t,n)}
about=${fa}
builds=${({with:n})=>[t.app_version_id,n.app_version_id]}
/>
`,ha=({found:t})=>o`
<${ss}
found=${t}
href="#changes"
textOf=${e=>`the last runs of ${e}`}
about=${$a}
builds=${({app_version_id:e,with:s})=>[e,s]}
/>
`;function _a({kind:t,title:e,icon:s,note:n,counted:a,total:r,few:i,rows:c,causes:l,showAll:u}){let[m,p]=g(!1),_=m?c:c.slice(0,i);return o`
<${H}
title=${o`<span class=${`state state-${s}`}><${$} name=${s} /><span>${e}</span></span>`}
note=${a}
className="changes"
tools=${o`<span class="quiet">${n}</span>`}
>${l?o`<${ua} kind=${t} rows=${_} causes=${l} />`:o`<${Ze} kind=${t} rows=${_} />`}${_.length<r&&o`
<p class="nothing"><button type="button" class="button" onClick=${()=>{p(!0),c.length<r&&u()}}>
Show all ${d(r)}</button></p>
`}<//>
`}function ga(t,e){return t===0?`No test has finished${e&&` yet, ${e}`}`:e?`Same so far, ${e}`:"No changes"}function ns({found:t,ended:e,left:s,against:n,tools:a,few:r=Qe,showAll:i}){let c=Xe(t),l=Je.filter(([u])=>c.counts[u]>0);return o`
<p class="change-with">
Against ${n}${" "}${s&&l.length>0&&o`<span class="number" data-to-run>· ${s}</span>`}${" "}${a}</p>${l.length===0?o`
<${mt} icon=${s||!e?"running":"done"} title=${ga(e,s)}>${e>0&&o`<p>Every finished test has the same status in both.</p>`}<//>
`:null}${l.map(([u,m,p,_])=>o`
<${_a} key=${u} kind=${u} title=${m} icon=${p}
note=${u==="new"&&t.new_elsewhere>0?`${_}; ${d(t.new_elsewhere)} more above`:_}
rows=${c[u]}
counted=${ma(c,u)}
total=${c.counts[u]} few=${r} showAll=${i}
causes=${u==="newly_failing"?c.causes:null}
/>
`)}
`}function as({path:t,query:e,version:s,title:n,draw:a}){let[r,i]=g(Qe),c=T(`${t}?${new URLSearchParams({...e,limit:r})}`,s),l=b(null),u=c.data.value??l.current;l.current=u;let m=c.error.value;return o`
${m&&o`<${I} title=${n} text=${m.message} again=${()=>c.load()} />`}${u&&a(u,()=>i(na))}${!u&&!m&&o`<${L} />`}
`}var ba=({batch:t,with:e})=>[t.unfinished>0&&`${d(t.unfinished)} to run`,e.unfinished>0&&`${d(e.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function xa({found:t,chosen:e,showAll:s}){return t.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}${e==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}</p>
`:o`
<${ns}
found=${t}
ended=${t.batch.done+t.batch.failed}
left=${ba(t)}
against=${o`<a href=${f("batch",{id:t.with.id})}>${Nt(t.with)}</a>`}
showAll=${s}
/>
`}var wa=({batch:t,chosen:e,changes:s})=>o`
<${ia} batch=${t} chosen=${e} /><${as}
key=${`${t.id} ${e}`}
path=${`/api/v1/batches/${t.id}/compare`}
query=${{with:e}}
version=${`${t.done} ${t.failed} ${t.cancelled} ${s}`}
title="The batches could not be compared"
draw=${(n,a)=>o`<${xa} found=${n} chosen=${e} showAll=${a} />`}
/>
`;import{m292_0 as Jl,m292_1 as Zl,m292_2 as Xl,m292_3 as pt,m292_4 as Yl,m292_5 as tc,m292_6 as Mt,m292_7 as ec,m292_8 as os,m292_9 as sc,m292_10 as rs,m292_11 as nc}from"./main.js";import{m7_0 as rc,m7_1 as ic,m7_2 as lc,m7_3 as cc,m7_4 as is,m7_5 as K,m7_6 as It}from"./main.js";import{m228_0 as w,m228_1 as pc}from"./main.js";import{m261_0 as P,m261_1 as ls,m261_2 as cs,m261_3 as j,m261_4 as $c}from"./main.js";import{m25_0 as G}from"./main.js";function F({status:t}){let e=t==="held"?"paused":t;return o`
<span class=${`state state-${e}`}><${$} name=${e} /><span>${Ve(t)}</span></span>
`}import{m49_0 as Q}from"./main.js";import{m62_0 as J,m62_1 as Sc,m62_2 as Oc}from"./main.js";import{m0_0 as Pt,m0_1 as us,m0_2 as Lc,m0_3 as Ac,m0_4 as ms,m0_5 as jt,m0_6 as ps,m0_7 as Rc,m0_8 as dt,m0_9 as ds,m0_10 as Bc,m0_11 as Nc,m0_12 as qc,m0_13 as Mc,m0_14 as Ic,m0_15 as ft,m0_16 as Pc,m0_17 as jc,m0_18 as Fc}from"./main.js";var $t=()=>w("retry","job"),fs=[["","failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"],["quarantined","quarantined","quarantined"]],ht=(t,e=!1)=>({...t,status:"failed",q:`excused:${e}`});async function Ft({within:t="/api/v1/jobs",filter:e={},fresh:s=e}){let n=`${t}/retry`,a=fs.map(([i])=>({filter:ht(i==="new"?s:e,i==="quarantined"),failure:["new","infrastructure"].includes(i)?i:e.app_version_id&&"latest"})),r=await Promise.all(a.map(i=>it("POST",n,{...i,dry_run:!0}).catch(()=>null)));return r.flatMap((i,c)=>{let l=i?.changed??0,u=[1,2].includes(c)&&l===r[0]?.changed;if(l===0||u)return[];let[,m,p]=fs[c],_={expected:l,until:i.until},A=()=>jt(()=>it("POST",n,{...a[c],..._}),x=>Pt.retry(x.changed));return[{label:`Retry ${d(l)} ${l===1?m:p}`,icon:"retry",run:A}]})}var Dt=(t,e)=>jt(()=>it("POST","/api/v1/jobs/retry",{filter:t,failure:"latest",expected:e}),({changed:s})=>Pt.retry(s));var _t=({within:t,filter:e,fresh:s,label:n="Retry failed jobs",icon:a="retry",className:r,children:i})=>$t()&&o`
<${ut}
label=${n}
icon=${a}
items=${()=>Ft({within:t,filter:e,fresh:s})}
none="Nothing to retry: all passed since, wait or run."
className=${r}
tip=${i?void 0:n}
>${i&&o`${i}<${$} name="down" />`}<//>
`,$s=({failed:t,excused:e})=>t>e?[t-e,"failed",!1]:[e,"quarantined",!0];function ya({filter:t,tests:e}){if(e.failed===0||!$t())return null;let[s,n,a]=$s(e);return o`
<span class="line"><button type="button" class="button" onClick=${()=>Dt(ht(t,a),s)}><${$} name="retry" />
Retry ${d(s)} ${n}</button><${_t} filter=${t} icon="down" /></span>
`}import{m3_0 as hs,m3_1 as tu,m3_2 as eu,m3_3 as su,m3_4 as nu,m3_5 as au,m3_6 as ou}from"./main.js";import{m10_0 as _s,m10_1 as Wt,m10_2 as lu,m10_3 as cu}from"./main.js";import{m69_0 as pu,m69_1 as du,m69_2 as fu,m69_3 as $u,m69_4 as hu,m69_5 as gs}from"./main.js";var va=t=>je(Wt()+t,Wt()),ka=t=>t<1?"at once":ot(t);function Ta({reason:t,position:e,eta_seconds:s,eta_guessed:n,hold:a}){return[e!=null&&!a&&t!=="no_agent"&&[e===1?"Next":`Place ${d(e)}`,"in the queue"],s>0&&[va(s),n?"expected start, a guess":"expected start"],a?.eta_seconds!=null&&[ka(a.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function Sa({agent:{name:t,status:e,note:s,by:n,since:a,until:r}}){let i=hs.includes(e)?o`${e}${a&&o` for <${Q} since=${a} />`}`:gs({held:{kind:e,note:s,by:n,at:a,until:r}});return o`
<li><a href=${f("agent",{name:t})}>${t}</a> ${i}</li>
`}function Oa({hold:{agents:t,more_agents:e},job:{org_id:s,app_version_id:n}}){return t.length===0?w("release","build")&&o`<button type="button" class="button" onClick=${()=>dt(s,n)}>Release build</button>`:o`
<ul class="plain queue-holders">${t.map(a=>o`<${Sa} key=${a.name} agent=${a} />`)}${e>0&&o`<li><a href=${f("fleet")}>${h(e,"more agent")}</a></li>`}</ul>
`}var Ca=({explanation:t})=>t?.reason==="no_agent"&&!t.hold,bs=({of:t,what:e,children:s})=>Ca(t)&&o`
<p class="queue-ways"><span>
Start an agent with this target${Object.keys(t.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${f("fleet")}>agents</a> to add one; or cancel the ${e} and submit
${e==="job"?" it":" them"} again for others.
</span>${s}</p>
`,gt=({text:t,stuck:e,className:s="",children:n})=>o`
<div class=${`queue-place ${e?"is-stuck":s}`}>${e&&o`<p class="queue-stuck"><${$} name="stale" />${e===!0?"Cannot start":e}</p>`}${t&&o`<p class="why" data-why>${t}</p>`}${n}</div>
`;function Ea({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s)return null;let n=e&&t.explanation?.hold,a=e&&j(t.explanation);return o`
<${gt} text=${s} stuck=${a} className=${t.status==="failed"?"is-bad":""}>${a&&o`
<${bs} of=${t} what="job">${w("cancel","job")&&o`<button type="button" class="button" onClick=${()=>us(t)}>Cancel job</button>`}<//>
`}${e&&Ta(t.explanation??{}).map(([r,i])=>o`
<span key=${i} class="queue-figure number" data-figure=${i}><b>${r}</b>${i}</span>
`)}${n?.since&&n.agents.length===0&&o`
<span class="queue-figure number" data-figure="held"><b><${Q} since=${n.since} /></b>
held
</span>
`}${e&&o`
<span class="queue-figure number"><b><${Q} since=${t.created_at} /></b>${t.tries?.length?"since it was submitted":"waiting"}</span>
`}${n&&o`<${Oa} hold=${n} job=${t} />`}<//>
`}var Ut=(t,e)=>t.reduce((s,n)=>s+n[e],0),bt=({waiting:t,explanation:e})=>t>0&&e?.reason==="build_held",X=t=>bt(t)&&ls(t),La=4,Aa=t=>t.map(({target:e,labels:s})=>[e,rt(s)].filter(Boolean).join(" ")).join(", ");function zt({groups:t,children:e}){let s=t.filter(c=>c.waiting>0),n=s.filter(({explanation:c})=>j(c)),a=new Map;for(let c of n)a.set(c.explanation.text,[...a.get(c.explanation.text)??[],c]);if(a.size===0)return null;let r=h(Ut(s,"waiting"),"waiting job"),i=[...a].slice(0,La);return o`
<${gt} stuck=${s.length===n.length||`${d(Ut(n,"waiting"))} of ${r} cannot start`}>${i.map(([c,l])=>o`
<p class="why" key=${c} data-why>${c}${t.length>1&&o`${" "}<span class="quiet"> · ${h(Ut(l,"waiting"),"job")} on ${Aa(l)}</span>`}</p>
`)}${a.size>i.length&&o`<p class="quiet">and ${h(a.size-i.length,"more reason")}</p>`}${e}<//>
`}import{m149_0 as N}from"./main.js";function xt({batch:t}){let e=t.first_finished_at??t.finished_at;if(!e)return o`<${Q} since=${t.created_at} />`;let s=C(e)-C(t.created_at);return o`
<span class="number">${s<10?v(s):Pe(s)}</span>${e!==t.finished_at&&o`
${" "}<span class="quiet" title=${`retried ${xs(t)}`}><${$} name="retry" /><span class="unseen">retried</span></span>
`}
`}var xs=t=>t.finished_at?`until ${S(t.finished_at)}`:"in progress",wt=({batch:t,link:e})=>t.app_version_id&&t.org_id?o`<${J} org=${t.org_id} version=${t.app_version_id} link=${e} />`:o`<span class="quiet">${h(t.builds,"build")}${t.org_id?` ${t.org_id}`:""}</span>`,Ra=({batch:t})=>(t.branch||t.commit)&&o`
<span class="batch-branch quiet">${t.branch}${t.branch&&t.commit&&" \xB7 "}${t.commit&&o`<span class="id" title=${t.commit}>${q(t.commit)}</span>`}</span>
`,Ba=({batch:t})=>o`
<${G} group=${{...K(t),waiting:t.unfinished}} /><span class="batch-ended number quiet">${d(t.total-t.unfinished)} of ${d(t.total)}</span>
`,Ht=({org_id:t,app_version_id:e})=>`${t} ${e}`,Na=pt(()=>{let t=new Map,e=P.ids.value.map(s=>P.row(s).value).filter(s=>s&&cs(s));for(let s of e)t.set(Ht(s),(t.get(Ht(s))??!0)&&X(s));return t});function qa({batch:t}){O("groups");let e=os(()=>Na.value.get(Ht(t))??!1);return o`<${F} status=${e.value?"held":t.status} />`}var Ma=[{name:"status",title:"Status",cell:t=>t.unfinished>0?o`<${qa} batch=${t} />`:o`<${F} status=${t.status} />`},{name:"suite",title:"Suite",main:!0,cell:t=>t.name,under:t=>o`<${Ra} batch=${t} />`},{name:"build",title:"Build",cell:t=>o`<${wt} batch=${t} link="row" />`},{name:"bar",title:"Progress",cell:t=>o`<${Ba} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>o`<${lt} of=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>o`<${xt} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>o`
<${N} className="quiet" at=${t.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:t=>t.failed>0&&w("retry","batch"),cell:t=>t.failed>0&&o`<${Ia} batch=${t} />`}],Ia=({batch:t})=>o`
<${_t}
within=${`/api/v1/batches/${t.id}`}
label=${`Retry failed jobs of ${t.name}`}
className="icon-button"
/>
`,Pa={kind:"batch",columns:Ma,hrefOf:t=>f("batch",{id:t.id}),failed:t=>t.status==="failed"};import{m6_0 as sm,m6_1 as nm,m6_2 as am,m6_3 as om,m6_4 as ws,m6_5 as rm}from"./main.js";var ys=t=>t.bundle?`bundle ${q(t.bundle)}`:`${q(t.commit)}${t.modified?", modified":""}`,ja=t=>`tests ${t.bundle?"of":"at"} ${ys(t)}`;function Vt(t){let e=new Map;for(let s of t){if(!s)continue;let n=ys(s);e.set(n,(e.get(n)??0)+1)}return[...e].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Kt=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");import{m272_0 as vs,m272_1 as mm,m272_2 as pm,m272_3 as dm,m272_4 as Gt}from"./main.js";import{m42_0 as ks,m42_1 as hm}from"./main.js";var Fa=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",ct],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Qt=({counts:t,choose:e})=>o`
<p class="counts">${Fa.filter(([,s])=>t[s]>0).map(([s,n,a,r])=>o`
<button
type="button"
key=${n}
class=${`state state-${s}`}
data-count=${n}
data-tip=${r}
onClick=${()=>e(n)}
><${$} name=${s} /><span><span class="number">${d(t[n])}</span> ${a}</span></button>
`)}</p>
`;var Jt=({facts:t,className:e=""})=>o`
<dl class=${`facts ${e}`}>${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
<div key=${s}><dt>${s}</dt><dd>${n}</dd></div>
`)}</dl>
`;var Zt=4,Da=t=>t?.waiting>0&&j(t.explanation)?"cannot start":t?.explanation?.text;function Wa({held:t,rows:e}){let s=[...t.keys()],n=new Set(e.filter(Boolean).map(a=>a.target));return o`
<ul class="plain batch-groups">${s.slice(0,Zt).map((a,r)=>o`
<li key=${a}>${e[r]?o`
<a href=${f("group",{id:a})}><${J} org=${e[r].org_id} version=${e[r].app_version_id} /></a>${n.size>1&&o`<span class="quiet">${e[r].target}</span>`}
`:P.loaded.value?o`<a href=${f("group",{id:a})}>Group</a>`:"\xA0"}<span class="quiet">${e[r]||P.loaded.value?Da(e[r])??(t.get(a).waiting?"waiting":"All started"):""}</span></li>
`)}${s.length>Zt&&o`<li class="quiet">and ${d(s.length-Zt)} more groups</li>`}</ul>
`}var Ua={build_held:({app_version_id:t})=>`build ${t} is held`,no_agent:({target:t})=>`no agent serves ${t}`,agents_paused:({target:t})=>`no active agent serves ${t}`};function Ts({rows:t}){let e=ws(t),s=t.some(a=>a?.explanation?.eta_guessed),n=t.find(a=>a?.waiting>0&&j(a.explanation));return o`
<p class="batch-left" data-left>${t.every(Boolean)?e===null?`Expected end not known${n?`: ${Ua[n.explanation.reason](n)}`:" yet"}.`:e===0?"Its last tests are running.":o`Ends in <strong class="number">${ot(e)}</strong>${s&&", a guess"}.`:"\xA0"}</p>
`}function Xt(t){return O("groups"),P.ids.value,[...t.keys()].map(e=>P.row(e).value)}function za({status:t,held:e}){let s=Xt(e);return o`<${F} status=${s.every(n=>n&&X(n))?"held":t} />`}var Ha=({batch:{status:t,unfinished:e},summary:s})=>e>0&&s?.groups.size>0?o`<${za} status=${t} held=${s.groups} />`:o`<${F} status=${t} />`;function Va({held:t}){let e=Xt(t).filter(Boolean).map(n=>({...n,waiting:t.get(n.id).waiting})),s=new Map(e.filter(bt).map(n=>[`${n.org_id} ${n.app_version_id}`,n]));return o`
<${zt} groups=${e}>${w("release","build")&&[...s].map(([n,{org_id:a,app_version_id:r}])=>o`
<button type="button" class="button" key=${n} onClick=${()=>dt(a,r)}>
Release build ${s.size>1&&r}</button>
`)}<//>
`}function Ka({held:t}){let e=Xt(t);return o`
<${Ts} rows=${e} /><${Wa} held=${t} rows=${e} />
`}function Ga({batch:t}){let e=[["Wait and write a JUnit file",`qgjob wait --batch ${t.id} --junit report.xml${Gt()}`],w("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${t.id} --wait${Gt()}`],["Show results, with curl",`${vs} ${location.origin}/api/v1/batches/${t.id}/results`]];return o`
<details class="batch-commands"><summary>Command line</summary><${ks} lines=${e.filter(Boolean)} /></details>
`}function Qa({batch:t}){let e=is(t);return e?o`
<a href=${e} target="_blank" rel="noopener noreferrer">${new URL(e).host}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:t.url}var Ja=({retries_used:t,retries_allowed:e,retry_budget:s})=>(t>0||s!==null)&&`${d(t)} of ${d(e)}`,Za=({trees:t})=>o`<span title=${Kt(t)}>${Vt(t)}</span>`;function Xa({batch:t,summary:e,against:s,compared:n}){let a=t.first_finished_at??t.finished_at,r=e??{...K(t),running:0,waiting:t.unfinished};return o`
<div class="batch-summary">${e&&t.unfinished>0&&o`<${Va} held=${e.groups} />`}<${G} group=${r} /><div class="batch-now"><${Qt} counts=${r} choose=${i=>k({show:i,with:""},{push:!0})} />${e&&t.unfinished>0&&o`<${Ka} held=${e.groups} />`}</div><${qt} batch=${t} chosen=${s} found=${n} /><${Jt}
className="is-strip"
facts=${[["Build",o`<${wt} batch=${t} link />`],["Commit",t.commit&&o`<span class="id" title=${t.commit}>${q(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&o`<${Za} trees=${e.trees} />`],["CI run",t.url&&o`<${Qa} batch=${t} />`],["Submitted",o`<${N} at=${t.created_at} />`],[a?"Duration":"Elapsed",o`<${xt} batch=${t} />`],["Retries used",Ja(t)]]}
/><${Ga} batch=${t} /></div>
`}import{m11_0 as Qm,m11_1 as Jm,m11_2 as Ss}from"./main.js";var Ya=2;function to({width:t,height:e,draw:s,paint:n,className:a="",...r}){let i=b(null),c=Ss.value;return R(()=>{let l=Math.min(Ya,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(t*l)),u.height=Math.max(1,Math.round(e*l)),u.style.setProperty("width",`${t}px`),u.style.setProperty("height",`${e}px`);let m=u.getContext("2d");m.setTransform(l,0,0,l,0,0),s(m),n&&(n.current=p=>p(m))},[t,e,s,c]),o`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var Yt=({since:t,last_pass:e})=>`With this cause since ${t.app_version_id}${e?`, last passed in ${e.app_version_id}`:""}`;function te(t){let{app_version_id:e,last_pass:s,since:n,failures:a,builds:r}=t,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(t.new)return`in ${e}${a>1?`, ${d(a)} failed jobs`:""} \xB7 ${i}`;let c=`${h(a,"failed job")} in ${h(r,"build")}`,l=t.changed?", for other causes before":"";return`failing since ${n.app_version_id}${l}, ${c} \xB7 ${i}`}var ee=({new_tests:t,tests:e})=>t>0&&t<e?`${d(t)} of ${d(e)} new`:"",se=({agent:t,failures:e,of:s})=>e===s?`only on ${t}`:`${d(e)} of ${d(s)} on ${t}`,Y=({share_of_runs:t})=>`It ran ${Math.round(t*100)} % of all tests on these targets.`,ne=({quarantined_by:t,quarantined_at:e,quarantined_until:s,quarantine_note:n})=>[t&&`by ${t}`,`since ${S(e)}`,s&&`until ${S(s)}`].filter(Boolean).join(" ")+(n?`: ${n}`:"");var eo=36e5,so=6e4;function ae(t,e){let[s,n]=g(null),[a,r]=g(0);y(()=>{if(!t)return;let c=new AbortController;return z(t,{signal:c.signal}).then(n).catch(()=>c.signal.aborted||n(l=>l??"failed")),()=>c.abort()},[t,e,a]);let i=s?.content?.expires_at;return y(()=>{if(!i)return;let c=Math.max(so,Date.parse(i)-eo-Date.now()),l=setTimeout(()=>r(u=>u+1),c);return()=>clearTimeout(l)},[i,a]),s}var no=50,Cs=()=>history.state?.open??{};function Os(t,e){let n=[...Object.entries(Cs()).filter(([a])=>a!==t),[t,e]].slice(-no);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function oe(t,e=!1){let[s,n]=g(()=>Cs()[t]??e),[a]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(n(l),history.state?.key===a&&Os(t,l))},onClick:c=>{let l=c.currentTarget,u=c.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===l&&Os(t,!l.open)}}}var Ls="batch-report/",ie=({path:t})=>!t.startsWith(Ls),ao="whole-start/",le=({path:t})=>!t.startsWith(ao),ce=/\.html?$/i,As=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,re=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,oo=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,ro=t=>t.split("/").map(encodeURIComponent).join("/");function Rs({path:t},e){if(!e)return null;let s=e.url+ro(t);return ce.test(t)?As.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&re.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var io=5;function lo(t){let e=a=>a.slice(0,a.lastIndexOf("/")+1),s=({path:a})=>ce.test(a)&&!As.test(a),n=[...new Set(t.filter(s).map(({path:a})=>e(a)))].filter(Boolean);return n.filter(a=>!n.some(r=>r!==a&&a.startsWith(r))).map(a=>({folder:a,files:t.filter(r=>r.path.startsWith(a)&&!(s(r)&&e(r.path)===a))})).filter(({files:a})=>a.length>=io)}var Es=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function ue(t,e){let s=t.flatMap(({path:l,url:u})=>{let m=Rs({path:l},e);return m?[{...m,path:l,isOpened:!0}]:re.test(l)?[{title:"Download trace",url:u,path:l,isOpened:!1}]:[]}),n=s.filter(({path:l})=>re.test(l)),a=n.filter(({path:l})=>!oo.test(l)),r=(a.length>0?a:n).sort((l,u)=>Es(u)-Es(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>ce.test(l)).sort((l,u)=>i(l)-i(u))[0];return[r,c].filter(l=>l!==void 0)}var co={timed_out:"timed out",executing:"running",behind:"started"},M=t=>co[t]??t;import{m233_0 as pp,m233_1 as yt,m233_2 as dp,m233_3 as fp,m233_4 as $p,m233_5 as hp}from"./main.js";var uo={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},mo=({outcome:t})=>t?uo[t]??"cancelled":"running",po=({outcome:t,phase:e})=>M(t??e),vt=({outcome:t,message:e})=>t==="error"&&e.startsWith("install failed"),Bs=t=>t.install_seconds!==null||t.phase==="installing"||vt(t),fo=1;function Ns({id:t,window:e,start_seconds:s,run_seconds:n},a,r){return e!==t||s==null||n===null||r-a-n<fo?null:[a+s,r-(n-s)]}function qs(t){let[e,s,n]=[t.leased_at,t.started_at,t.finished_at].map(C),a=n===null||yt(t)?s:n-(t.run_seconds??0);return Math.min(s,Math.max(e+(t.install_seconds??0),a))}function $o({started_at:t,tries:e=[]}){let s=e.at(-1);return s?.has_start&&s.started_at===t?"Runner started":"Started"}function ho(t){let e=C(t.leased_at),s=C(t.started_at),n=C(t.finished_at),a=[],r=(u,m,p)=>(p===null||p>m)&&a.push({kind:u,from:m,until:p});if(s===null)return r(Bs(t)?"installing":"assigned",e,n),a;let i=qs(t),c=Math.max(e,i-(t.install_seconds??0));r("assigned",e,c),t.install_seconds!==null&&r("installing",c,i);let l=n!==null&&Ns(t,i,n);return l&&(r("starting",i,l[0]),r("between",...l)),r("running",l?l[1]:i,n),a}function _o(t){let e=["assigned"];return Bs(t)&&e.push("installing"),(t.started_at!==null||t.phase==="executing")&&e.push("running"),e}var go=({outcome:t})=>t==="cancelled"?["cancelled","waiting"]:t==="error"?["backoff","waiting"]:["waiting"];function Ms(t,e){let s=t.tries??[],n=C(s[e]?.leased_at??t.created_at),a=s[e+1]?C(s[e+1].leased_at):1/0;return(t.retried??[]).map(r=>({...r,time:C(r.at)})).filter(({time:r})=>r>=n&&r<a)}function bo(t){let e=t.tries??[],s=["waiting"],n=r=>{let i=Ms(t,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};n(-1),e.forEach((r,i)=>{s.push(..._o(r)),!n(i)&&i<e.length-1&&s.push(...go(r))});let a=e.at(-1);if(t.status==="pending"){let r=t.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&a?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else t.status!=="running"&&(a&&t.status==="cancelled"&&a.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(t.status));return s}var Is="The end of its log shows what it did last.";function Ps(t){let{outcome:e,message:s,exit_code:n,started_at:a,agent:r,log_bytes:i,window:c}=t,l=i?Is:"";if(e==="lost")return[`${r} stopped responding ${a?"while it ran the test":"before it began"}.`,l];if(e==="timed_out"){if(s.includes("case began"))return[l,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[l,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(vt(t))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(e==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(e==="error")return["Its runner ended without a result of the test.",t.cause_line||c?"":Is];if(n!==null&&n<0)return["A signal ended its runner.",l];let u=t.cases??{};return t.cause_line||c||u.failed||u.error?[]:["No line of its log names an error.",l]}function js({reason:t,cause:e},s){let n=e&&t.endsWith(`: ${e}`)?t.slice(0,-e.length-2):t,r=/ attempt \d+ of \d+: /.test(n)&&!n.includes(" of 1: ")||/ (retries of its batch are|its batch's one retry is) used up$/.test(n),i=(c,l,u)=>Number(l)===s?c:`attempt ${s} (${l} of ${u} that count)`;return r?n.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,i):""}import{m234_0 as Tp,m234_1 as Sp,m234_2 as Op,m234_3 as Cp,m234_4 as Fs}from"./main.js";var xo=["image/png","image/jpeg","image/gif","image/webp"],wo=["video/mp4","video/webm"],pe=t=>({...t,url:Fs(t.url)}),me=({content_type:t})=>xo.includes(t)?"image":wo.includes(t)?"video":null,yo=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,vo=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function Ds(t){let e=t.some(({path:s})=>s.startsWith("results/"));return t.filter(({path:s})=>!(e&&vo.test(s)))}function de(t){let e=Ds(t),s=new Map,n=e.filter(i=>me(i)==="image");for(let i of n){let c=yo.exec(i.path);if(!c)continue;let l=c[1]+c[3];s.set(l,{...s.get(l),[c[2]]:i})}let a=[];for(let[i,{expected:c,actual:l,diff:u}]of s)c&&l&&a.push({name:i,expected:c,actual:l,diff:u??null});let r=new Set(a.flatMap(({expected:i,actual:c,diff:l})=>[i,c,l]));return{comparisons:a,images:n.filter(i=>!r.has(i)),videos:e.filter(i=>me(i)==="video")}}var ko=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],To=["blob","#L"];function Ws(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let a;try{a=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(a.protocol))return null;let r=ko.find(([m])=>m.test(a.hostname)),[i,c]=r?r.slice(1):To,l=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${a.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${t.commit}/${l}${s?`${c}${s}`:""}`}function Us(t){let e=new Set;return t.map(s=>{let n=JSON.stringify([s.file,s.snippet]);return!s.snippet?.length||!e.has(n)?e.add(n)&&s:{...s,snippet:[]}})}import{m264_0 as Np,m264_1 as zs,m264_2 as qp}from"./main.js";var Hs=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function kt(t,e){let[s,n]=[[],[]];for(let{from:a,text:r}of fe(Hs(t),Hs(e),400))a!=="b"&&Vs(s,r,a==="a"),a!=="a"&&Vs(n,r,a==="b");return{expected:s,actual:n}}function fe(t,e,s){let n=Math.min(t.length,e.length),a=0;for(;a<n&&t[a]===e[a];)a+=1;let r=0;for(;r<n-a&&t[t.length-1-r]===e[e.length-1-r];)r+=1;let[i,c]=[t.slice(a,t.length-r),e.slice(a,e.length-r)],l=u=>({from:"both",text:u});return[...t.slice(0,a).map(l),...i.length>s||c.length>s?So(i,c):Oo(i,c),...t.slice(t.length-r).map(l)]}var So=(t,e)=>[...t.map(s=>({from:"a",text:s})),...e.map(s=>({from:"b",text:s}))];function Oo(t,e){let s=Co(t,e),n=[],[a,r]=[0,0];for(;a<t.length||r<e.length;)a<t.length&&r<e.length&&t[a]===e[r]?(n.push({from:"both",text:t[a]}),a+=1,r+=1):r>=e.length||a<t.length&&s[a+1][r]>=s[a][r+1]?n.push({from:"a",text:t[a++]}):n.push({from:"b",text:e[r++]});return n}function Co(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let a=e.length-1;a>=0;a-=1)s[n][a]=t[n]===e[a]?s[n+1][a+1]+1:Math.max(s[n+1][a],s[n][a+1]);return s}function Vs(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var Ks=3,Eo=400,Lo=t=>[{text:t,changed:!1}];function Qs(t,e){let[s,n]=[t.split(`
`),e.split(`
`)],a=[],r=[[],[]],i=()=>{let[c,l]=r,u=c.map((m,p)=>p<l.length?kt(m,l[p]):null);c.forEach((m,p)=>a.push({sign:"-",pieces:u[p]?.expected??Gs(m)})),l.forEach((m,p)=>a.push({sign:"+",pieces:u[p]?.actual??Gs(m)})),r=[[],[]]};for(let{from:c,text:l}of fe(s,n,Eo))c==="both"?(i(),a.push({sign:" ",pieces:Lo(l)})):r[c==="a"?0:1].push(l);return i(),Ao(a)}var Gs=t=>[{text:t,changed:!0}];function Ao(t){let e=a=>"sign"in a&&a.sign!==" ",s=t.map((a,r)=>t.slice(Math.max(0,r-Ks),r+Ks+1).some(e)),n=[];for(let[a,r]of t.entries()){let i=n.at(-1);s[a]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var Xs=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?o`<mark key=${n}>${e}</mark>`:e),Js=({name:t,look:e,pieces:s})=>o`
<div class=${e}><dt class="quiet">${t}</dt><dd><pre tabindex="0" aria-label=${t}>${o`<${Xs} pieces=${s} />`}</pre></dd></div>
`;function Ro({expected:t,actual:e}){let s=E(()=>kt(t,e),[t,e]),n=r=>[{text:r,changed:!1}],a=t!==""&&e!=="";return o`
<dl class=${`difference ${a?"":"is-single"}`}>${t!==""&&o`
<${Js} name="Expected" look="is-expected" pieces=${a?s.expected:n(t)} />
`}${e!==""&&o`<${Js} name="Actual" look="is-actual" pieces=${a?s.actual:n(e)} />`}</dl>
`}var Bo={"-":"is-expected","+":"is-actual"," ":""},Zs={"-":"expected: ","+":"actual: "},No=({line:t})=>"hidden"in t?o`<span class="diff-hidden quiet">${h(t.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${Bo[t.sign]}`}><span aria-hidden="true">${t.sign}</span><code>${Zs[t.sign]&&o`<span class="unseen">${Zs[t.sign]}</span>`}<${Xs} pieces=${t.pieces} /></code></span>
`;function qo({expected:t,actual:e}){let s=E(()=>Qs(t,e),[t,e]);return o`
<figure class="diff"><figcaption><span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span></figcaption><pre tabindex="0" aria-label="Expected and actual, line by line">${s.map((n,a)=>o`<${No} key=${a} line=${n} />`)}</pre></figure>
`}function Ys({expected:t,actual:e}){return t===""&&e===""?null:t!==""&&e!==""&&(t.includes(`
`)||e.includes(`
`))?o`<${qo} expected=${t} actual=${e} />`:o`<${Ro} expected=${t} actual=${e} />`}var tt=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],tn=1.02,$e=tt[0],he=tt[tt.length-1];function en(t,e){return e>0?tt.find(s=>s>t*tn)??he:tt.findLast(s=>s<t/tn)??$e}import{m45_0 as sn}from"./main.js";var Tt=({diff:t})=>[["slider","slider"],["expected","expected"],["actual","actual"],...t?[["diff","difference"]]:[]],Mo={expected:"Expected",actual:"Actual"},_e=(t,{name:e},{path:s})=>t==="diff"?`Difference of ${e}`:`${Mo[t]}: ${s}`;function ge({comparison:t,way:e,style:s,onSize:n}){let[a,r]=g(50),i=b(null);R(()=>{i.current?.style.setProperty("--at",`${a}%`)},[a,e]);let c=p=>n?.(p.currentTarget.naturalWidth);if(e!=="slider"){let p=t[e],_=_e(e,t,p);return o`<img key=${e} src=${p.url} alt=${_} style=${s} onLoad=${c} />`}let{name:l,expected:u,actual:m}=t;return o`
<div class="slider" style=${s}><div class="slider-frame" ref=${i}><img src=${m.url} alt=${_e("actual",t,m)} onLoad=${c} /><img class="slider-over" src=${u.url} alt=${_e("expected",t,u)} /></div><label class="slider-handle"><span>Expected</span><input
type="range"
min="0"
max="100"
value=${a}
aria-label=${`Expected and actual of ${l}`}
onInput=${p=>r(Number(p.currentTarget.value))}
/><span>Actual</span></label></div>
`}function nn({comparison:t,onEnlarge:e}){let[s,n]=g("slider"),{name:a}=t;return o`
<figure class="preview picture-slider" data-comparison=${a}><${ge} comparison=${t} way=${s} /><figcaption><span>${a}</span><${B} label="View" hideLabel options=${Tt(t)} value=${s} onChange=${n} /><button
type="button"
class="icon-button"
aria-label=${`Enlarge ${a}`}
data-tip="Enlarge"
onClick=${()=>e(s)}
><${$} name="plus" /></button></figcaption></figure>
`}var be=({icon:t,label:e,tip:s,disabled:n=!1,onClick:a})=>o`
<button type="button" class="icon-button" aria-label=${e} data-tip=${s} disabled=${n} onClick=${a}><${$} name=${t} /></button>
`,Io=({picture:t,comparison:e},s)=>t??(s==="slider"?e.actual:e[s]);function Po(t){let[e,s]=g(null),[n,a]=g(0),r=()=>{let i=t.current?.querySelector("img");return e??(i&&n?i.clientWidth/n:1)};return{zoom:e,setNatural:a,step:i=>s(en(r(),i)),toggle:()=>s(e===null?1:null),fit:()=>s(null),style:e===null||!n?void 0:{width:`${Math.round(n*e)}px`}}}function jo({zoom:{zoom:t,step:e,toggle:s}}){let n=t!==null&&t<=$e,a=t!==null&&t>=he;return o`
<${be} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>e(-1)} /><button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${t===null} onClick=${s}>${t===null?"Fit":`${Math.round(t*100)} %`}</button><${be} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${a} onClick=${()=>e(1)} />
`}function Fo({item:t,at:e,count:s,way:n,setWay:a,zoom:r,go:i,onClose:c}){let l="Open the original file";return o`
<header class="lightbox-tools"><span class="lightbox-title">${t.title}</span><span class="number quiet" role="status">${e+1} of ${s}</span>${t.comparison&&o`<${B} label="View" hideLabel options=${Tt(t.comparison)} value=${n} onChange=${a} />`}<span class="lightbox-buttons"><${jo} zoom=${r} /><a class="icon-button" href=${Io(t,n).url} aria-label=${l} data-tip=${l}><${$} name="link" /></a>${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button><button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}<${be} icon="close" label="Close" tip="Close (Esc)" onClick=${c} /></span></header>
`}function Do({item:t,way:e,zoom:s,stage:n}){let{picture:a,comparison:r}=t,{style:i,setNatural:c}=s,l={comparison:r,way:e,style:i,onSize:c};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${t.title}
autofocus
onDblClick=${s.toggle}
>${r?o`<${ge} key=${r.name} ...${l} />`:o`
<img
key=${a.url}
src=${a.url}
alt=${a.path}
style=${i}
onLoad=${u=>c(u.currentTarget.naturalWidth)}
/>
`}</div>
`}function Wo({items:t,first:e,onClose:s}){let[n,a]=g(e.index),[r,i]=g(e.way??"slider"),c=b(null),l=Po(c),u=t[Math.min(n,t.length-1)],m=u.comparison&&Tt(u.comparison).some(([x])=>x===r)?r:"slider",p=x=>{a((n+x+t.length)%t.length),l.fit()},_={"+":()=>l.step(1),"=":()=>l.step(1),"-":()=>l.step(-1),0:l.fit,n:()=>p(1),p:()=>p(-1),...l.zoom===null&&{ArrowRight:()=>p(1),ArrowLeft:()=>p(-1)}},A=x=>{let Bt=x.target.matches("input")&&x.key.startsWith("Arrow");if(x.ctrlKey||x.metaKey||x.altKey||Bt)return;let W=Object.hasOwn(_,x.key)&&_[x.key];W&&(x.preventDefault(),W())};return o`
<${sn} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}><div class="lightbox-body" onKeyDown=${A}><${Fo} ...${{item:u,at:n,count:t.length,way:m,setWay:i,zoom:l,go:p,onClose:s}} /><${Do} item=${u} way=${m} zoom=${l} stage=${c} /></div><//>
`}var xe=(t,e)=>[...t.map(s=>({title:s.name,comparison:s})),...e.map(s=>({title:s.path,picture:s}))];function we(t){let[e,s]=g(null),n=b(!1),a=e!==null,r=(l,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:l,way:u})},i=()=>{n.current||history.back(),n.current=!0};y(()=>{if(!a)return;let l=()=>s(null);return window.addEventListener("popstate",l),()=>{window.removeEventListener("popstate",l),history.state?.overlay&&history.back()}},[a]);let c=a&&t.length>0&&o`<${Wo} items=${t} first=${e} onClose=${i} />`;return{open:r,shown:c}}var ye=t=>e=>{e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||(e.preventDefault(),t())};function Uo(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var St=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function zo(t){history.replaceState(history.state,"",location.pathname+location.search+(t?St(t):""))}function ve({from:t,until:e=null,begins:s=!1,page:n=""}){let a={from:t,until:e??t},r=s?`Output from log line ${t}`:`Log line ${t}`,i=a.from===a.until?r:`Log lines ${t}\u2013${e}`,c=n?void 0:()=>k({show:""});return o`<a class="log-link" href=${n+St(a)} onClick=${c}>${i}</a>`}import{m232_0 as fd,m232_1 as Ot}from"./main.js";var an={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},on={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},Ho=t=>on[t]??"";function et({outcome:t,phase:e=""}){let s=t?an[t]??"cancelled":e==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${on[t]}><${$} name=${s} /><span>${M(t??e)}</span></span>
`}function Vo(t){let e=t?.tries?.findLast(s=>s.outcome==="passed");return e?{...e,job_id:t.id,app_version_id:t.app_version_id}:null}var Ko=[["Outcome",t=>o`<${et} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>o`<a href=${f("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",Ot],["Ended",t=>t.finished_at&&o`<${N} at=${t.finished_at} />`],["Log",t=>o`<a href=${f("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function rn({job:t,attempt:e,last:s}){let n=T(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,a=Vo(t.status==="failed"?n:t);if(!a)return null;let r={...e,job_id:t.id,app_version_id:t.app_version_id};return o`
<table class="beside"><caption>Compared with the last passed attempt</caption><thead><tr><td></td><th scope="col">This attempt</th><th scope="col">Last pass</th></tr></thead><tbody>${Ko.map(([i,c])=>o`
<tr key=${i}><th scope="row">${i}</th><td>${c(r)}</td><td>${c(a)}</td></tr>
`)}</tbody></table>
`}var ke=({picture:{path:t,url:e},open:s})=>o`
<figure class="preview"><a href=${e} aria-haspopup="dialog" onClick=${ye(s)}><img src=${e} alt=${t} loading="lazy" /></a><figcaption>${t}</figcaption></figure>
`,Te=({video:{path:t,url:e}})=>o`
<figure class="preview"><video src=${e} aria-label=${t} controls preload="metadata"></video><figcaption>${t}</figcaption></figure>
`;var Go=t=>({"--hanging":`min(${t.search(/\S|$/)+4}ch, 6vw)`}),ln=({lines:t,label:e})=>o`
<pre class="source-lines" tabindex="0" aria-label=${e}>${t.map(({line:s,text:n,failed:a},r)=>o`
<span key=${r} class=${`source-line ${a?"is-failed":""}`}><span class="source-number number">${s??""}</span><code style=${Go(n)}>${n||" "}${a&&o`<span class="unseen"> (failed here)</span>`}</code></span>
`)}</pre>
`;var Se=5,cn=18,Qo={passed:t=>o`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>o`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>o`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},Jo=t=>o`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function Ct(t){return[...new Set(t)].map(s=>`${t.filter(n=>n===s).length} ${M(s)}`).join(", ")}function Oe({outcomes:t,most:e=20}){let s=t.slice(-e),n=e*Se,a=n-s.length*Se,r=s.length>0?`The last ${h(s.length,"attempt")}: ${Ct(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${n} ${cn}`}
width=${n}
height=${cn}
role="img"
aria-label=${r}
><path class="recent-line" d=${`M0 9h${n}`} />${s.map((i,c)=>(Qo[i]??Jo)(a+c*Se+1))}</svg>
`}import{m132_0 as Id,m132_1 as un,m132_2 as Pd}from"./main.js";import{m135_0 as Et,m135_1 as Dd}from"./main.js";var Zo="All its failures of the last 7 days were on this agent; it passed on others",Xo=({test:t})=>o`
<span class="row-why quiet"><span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}${ne(t)}</span>
`,Lt=({test:t})=>t.failed_on!==null&&o`
<span class="row-why" data-failed-on><a class="tag is-warn" href=${f("agent",{name:t.failed_on})} data-tip=${Zo}>
fails only on ${t.failed_on}</a></span>
`,Yo=({failed_on:t})=>t&&o`<strong>All its failures of the last 7 days were on ${t}.</strong>${" "}
It passed on others: look at the agent first.`;function pn(t){return w("quarantine","test")?[t.quarantined?{label:"Release from quarantine",icon:"running",run:()=>ds(t)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>ps({...t,doubt:Yo(t)})}]:[]}var tr=({test:t})=>pn(t).map(({label:e,icon:s,run:n})=>o`
<button
type="button"
key=${e}
class="icon-button"
aria-label=${`${e} ${t.test}`}
data-tip=${e}
onClick=${n}
><${$} name=${s} /></button>
`),er=({test:t})=>o`
<span class="trend">${t.usual_seconds!==null&&o`
<${Et} values=${t.recent_seconds} /><span class="number">${v(t.usual_seconds)}</span>
`}${t.last_simulated&&o`<${un} />`}</span>
`,mn=({share:t,of:e})=>o`
<span class="number">${U(t)}</span> <span class="quiet number">of ${d(e)}</span>
`,sr=[{name:"last",title:"Last outcome",cell:t=>o`<${et} outcome=${t.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:t=>o`<${V} test=${t.test} />`,under:t=>o`${t.quarantined&&o`<${Xo} test=${t} />`}<${Lt} test=${t} />`},{name:"whose",title:"Organization",cell:t=>o`${t.org_id} <span class="quiet">${t.target}</span>`},{name:"recent",title:"Last 20",cell:t=>o`<${Oe} outcomes=${t.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:t=>o`<${mn} share=${t.pass_rate} of=${t.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:t=>t.flaky>0,cell:t=>t.flaky>0&&o`<${mn} share=${t.flaky_rate} of=${t.jobs} />`},{name:"usual",title:"Duration",numeric:!0,cell:t=>o`<${er} test=${t} />`},{name:"at",title:"Last run",numeric:!0,cell:t=>o`<${N} className="quiet" at=${t.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>w("quarantine","test"),cell:t=>o`<${tr} test=${t} />`}],nr={kind:"test",columns:sr,hrefOf:t=>f("test",{id:t.id}),failed:t=>t.last_outcome!=="passed"};var ar=3,or=4,rr=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome);function ir({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=Ws(e,t.file,t.file_line);return n?o`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">${s}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:o`<span class="id">${s}</span>`}var dn=({failure:{snippet:t,expected:e,actual:s},label:n})=>o`
${t?.length>0&&o`<${ln} lines=${t} label=${n} />`}<${Ys} expected=${e} actual=${s} />
`;function lr({failure:t,name:e,batch:s,causeLine:n,page:a}){let r=oe(`stack/${e}`);return o`
<p class="evidence-places"><${ir} failure=${t} batch=${s} />${t.line&&o`<${ve} page=${a} from=${t.line} begins=${t.line!==n} />`}</p><${dn} failure=${t} label=${`Source of ${t.file}`} />${t.others?.map((i,c)=>o`
<p class="failure-cause evidence-other" key=${c}>${i.cause}</p><${dn} key=${`compared ${c}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}${t.stack&&o`
<details class="evidence-stack" ...${r}><summary class="quiet">Stack</summary><pre class="case-message is-calm" tabindex="0" aria-label="Stack">${t.stack}</pre></details>
`}
`}function cr({failure:t,name:e,batch:s,open:n,causeLine:a,page:r}){return o`
<li class="evidence-failure"><details ...${oe(e,n)}><summary>${t.name&&o`<span class="evidence-case">${t.name}</span>${" "}`}<span class="failure-cause">${t.cause}</span></summary><${lr} failure=${t} name=${e} batch=${s} causeLine=${a} page=${r} /></details></li>
`}function ur({artifacts:t}){let{comparisons:e,images:s,videos:n}=E(()=>de(t.filter(le)),[t]),a=E(()=>xe(e,s),[e,s]),r=we(a),i=s.slice(0,or);return e.length+i.length+n.length===0?null:o`
<div class="evidence-pictures">${e.map((c,l)=>o`
<${nn} key=${c.name} comparison=${c} onEnlarge=${u=>r.open(l,u)} />
`)}${i.map((c,l)=>o`
<${ke} key=${c.id} picture=${c} open=${()=>r.open(e.length+l)} />
`)}${n.slice(0,1).map(c=>o`<${Te} key=${c.id} video=${c} />`)}${r.shown}</div>
`}var mr=({links:t})=>t.map(({title:e,url:s,path:n,isOpened:a})=>o`
<a
key=${e}
class="button"
href=${s}
...${a?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
><${$} name=${a?"link":"download"} />${e}<span class="unseen">${` ${n}${a?" (opens in a new tab)":""}`}</span></a>
`),fn=(t,e)=>t.tries?.at(-1)?.id===e.id,pr=(t,e)=>t.status==="failed"&&fn(t,e)?"Why it failed":`Why attempt ${e.number} failed`,dr=(t,e,s)=>[`on ${e.agent}`,s.length>1&&h(s.length,"failure"),fn(t,e)&&js(t,e.number)].filter(Boolean).join(" \xB7 "),fr=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e};function $r({job:t,attempt:e}){let s=O(`test:${t.test_id}`),n=s.ids.value.length>0?s.row(t.test_id).value:null;return n?.failed_on===e.agent&&o`<${Lt} test=${n} />`}function hr({name:t}){O("problems");let e=zs(t);return e&&o`
<p class="evidence-known" data-agent-repair><a class="tag is-bad" href=${f("agent",{name:t})}><${$} name="suspect" /> ${t} needs repair</a>${" "}${e.evidence}</p>
`}var _r=({test:t,children:e})=>o`
<p class="evidence-known" data-known><span class=${`tag ${t.infrastructure||t.changed?"is-warn":t.new?"is-bad":""}`}>${t.infrastructure?"infrastructure":t.new?"new":t.changed?"cause changed":"known"}</span>${" "}${t.infrastructure?"no result of the test":te(t)}${t.last_pass&&o`${" "}<a href=${f("job",{id:t.last_pass.job_id})}>Last pass</a>`}${e}</p>
`;function gr({attempt:t}){let e=Ps(t).filter(Boolean).join(" ");return e&&o`<p class="evidence-known" data-happened>${e}</p>`}function br(t){let e=O(t?`test:${t}`:null);return e?.ids.value,at(t,e?.row(t).value?.attempts??null)}function Ce({job:t,attempt:e,initial:s,title:n,page:a=""}){let r=br(t.test_id),i=T(`/api/v1/attempts/${e.id}/failures`,`${e.cause} ${r}`,s),c=T(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,{failures:l=[],test:u}=i.data.value??{},m=e.artifacts>0?`/api/v1/attempts/${e.id}/artifacts`:null,p=ae(m,e.artifacts),_=E(()=>(p?.artifacts??[]).filter(ie).map(pe),[p]),A=ue(_,p?.content),x=l.length>0?l:[fr(e)].filter(Boolean);return o`
<${H}
id="evidence"
className="evidence"
title=${n??pr(t,e)}
note=${dr(t,e,l)}
tools=${A.length>0&&o`<${mr} links=${A} />`}
>${u&&o`<${_r} test=${u}>${!a&&o`<${$r} job=${t} attempt=${e} />`}<//>`}${!a&&o`<${hr} name=${e.agent} />`}<div class="evidence-parts"><div><ul class="plain">${Us(x).map((Bt,W)=>o`
<${cr}
key=${W}
failure=${Bt}
name=${`failure/${e.id}/${W}`}
batch=${c}
causeLine=${e.cause_line}
page=${a}
open=${W<ar}
/>
`)}</ul><${gr} attempt=${e} /></div><${ur} artifacts=${_} /></div><${rn} job=${t} attempt=${e} last=${u?.last_pass} /><//>
`}var _n=(t,e)=>`/api/v1/failures/${encodeURIComponent(t)}/${e}`,gn=t=>f("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function xr({row:t}){return o`
<li class="failure-example"><a href=${gn(t)}><${V} test=${t.test} /></a><span class="quiet">${t.name}</span><span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span></li>
`}function wr({failures:t,passed:e,attempts:s}){return t>0?`${d(t)} of ${h(s,"attempt")}`:e>0?"passed":"other failures"}var $n=({id:t,title:e,rows:s,more:n,urlOf:a})=>o`
<div class="cause-strip" data-strip=${t}><p id=${`cause-${t}`}>${e}</p><ol class="plain" aria-labelledby=${`cause-${t}`}>${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}><a href=${a(r.name)} data-tip=${`${d(r.passed)} of ${h(r.attempts,"attempt")} passed`}>${r.name}</a><span class="number">${wr(r)}</span></li>
`)}${n>0&&o`<li class="quiet">and ${h(n,"attempt")} in others</li>`}</ol></div>
`,hn=({at:{app_version_id:t,job_id:e,at:s}})=>o`
<a href=${f("job",{id:e})}>${t}</a> <span class="quiet">(<${N} at=${s} />)</span>
`,yr=({first:t,last:e})=>o`
<p data-began>${t&&o`First failed in <${hn} at=${t} />; `}${e?o`last passed in <${hn} at=${e} />`:"its tests have not passed before"}</p>
`;function vr({row:t,newest:e}){let s=T(`/api/v1/jobs/${t.job_id}`,t.attempt_id).data.value,n=s?.tries?.find(i=>i.id===t.attempt_id);if(!n)return null;let a=o`${e?"Newest failure":"Newest that still fails"}:${" "}<a href=${gn(t)}>${t.test.split("/").at(-1)}</a>`,r=f("job",{id:s.id},{attempt:n.number});return o`<${Ce} job=${s} attempt=${n} title=${a} page=${r} />`}function kr({found:t}){let{group:e,builds:s,agents:n,first_failure:a,last_pass:r}=t;return o`
<${yr} first=${a} last=${r} /><div class="cause-strips"><${$n}
id="builds"
title="By build"
rows=${s}
more=${t.older_builds}
urlOf=${i=>f("build",{org_id:e.org_id,app_version_id:i})}
/><${$n}
id="agents"
title="By agent"
rows=${n}
more=${t.other_agents}
urlOf=${i=>f("agent",{name:i})}
/></div>
`}function Ee({group:t,changed:e}){let s=`${t.last_at} ${t.label} ${t.retrying} ${t.passed_later}`,n=T(_n(t.org_id,t.fingerprint),s).data.value,a=t.failed_job_ids,[r]=t.examples;return o`
<div class="cause-detail">${n?o`<${kr} found=${n} />`:o`<${L} />`}${t.agent&&o`<p>${Y(t.agent)}</p>`}<${vr} key=${r.attempt_id} row=${r} newest=${r.at===t.last_at} /><ul class="plain failure-examples">${t.examples.map(i=>o`<${xr} key=${i.job_id} row=${i} />`)}${t.examples.length<t.tests&&o`<li class="quiet">and ${d(t.tests-t.examples.length)} more</li>`}</ul><div class="cause-actions">${a.length>0&&w("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>ft(a).then(i=>i&&e())}
><${$} name="retry" />
Retry ${h(a.length,"failed job")}</button>
`}${w("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>ms(t).then(i=>i&&e())}><${$} name="event" />${t.note?"Edit note\u2026":"Add note\u2026"}</button>
`}</div></div>
`}function Tr({attempt:t,most:e,here:s}){let n=b(null),{outcome:a,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=t;R(()=>{n.current.style.setProperty("--height",((r??0)/e).toFixed(3))});let m=`${`${M(a)}, ${Ot(t)}`}, build ${i}, on ${c}, ${S(l)}`;return o`
<a
class=${`took took-${a} ${s?"is-here":""}`}
ref=${n}
tabindex="-1"
href=${f("job",{id:t.job_id})}
data-tip=${m}
><i></i><b></b></a>
`}function Sr({seconds:t,most:e}){let s=b(null);return R(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),o`
<span class="took-usual" ref=${s}><span class="number">usually ${v(t)}</span></span>
`}function Or({history:t,usual:e,here:s}){let n=[...t].reverse(),a=n.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...a,e??0,.1)*1.08,[i,c]=[v(Math.min(...a)),v(Math.max(...a))],l=i===c?i:`between ${i} and ${c}`,u=a.length>0?`${h(n.length,"attempt")}, ${Ct(n.map(({outcome:m})=>m))}; ${l}.`:"No durations recorded.";return o`
<figure class="durations"><div class="took-box" aria-hidden="true">${e!==null&&o`<${Sr} seconds=${e} most=${r} />`}<div class="took-bars">${n.map(m=>o`
<${Tr} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
`)}</div></div><figcaption class="quiet">${u}${" "}<span class="took-key"><i class="took-key-passed"></i>passed
</span>${" "}<span class="took-key"><i class="took-key-failed"></i>failed
</span>${" "}<span class="took-key"><i class="took-key-late"></i>timed out
</span></figcaption></figure>
`}var vn=3,bn=12,Le={new:["is-bad","new","A test of it did not fail in the batch or build before"],changed:["is-warn","cause changed","Its tests failed before, too, but for other causes: no failure is new"],failing:["","known","Its tests failed before, too: no failure is new"],retrying:["is-warn","retrying","Its tests wait or run again"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],superseded:["","earlier cause","The last attempts of its tests failed for other causes"],passed:["is-good","passed since","Each of its tests has passed since"]};function xn({at:t}){let e=E(()=>pt(()=>`${De(_s.value-C(t))} ago`),[t]);return o`<span class="number" title=${S(t)}>${e}</span>`}var kn=t=>t.filter(e=>e>0).length>1,Tn=({trend:t})=>o`
<span class="failure-trend">${kn(t)&&o`<span data-tip=${`Last 7 days: ${t.join(" \xB7 ")}`}><${Et} values=${t} tone="bad" /></span>`}</span>
`;function wn({examples:t,tests:e}){let s=[...new Set(t.map(a=>a.test.split("/").at(-1)))].slice(0,vn),n=e-s.length;return n>0?`${s.join(", ")} and ${d(n)} more`:s.join(", ")}var Cr=({names:t})=>o`<span class="quiet" title=${t} data-builds>in ${t}</span>`,Er=t=>Le[t][1],Lr=({note:t})=>o`
<p class="failure-note"><${$} name="event" />${t.note&&o`<span>${t.note}</span>`}${t.owner&&o`<span>Owner: ${t.owner}</span>`}${t.ticket_url&&o`
<a href=${t.ticket_url} target="_blank" rel="noopener noreferrer">${t.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span></a>
`}</p>
`,yn=({before_quarantine:t,jobs:e})=>t>0&&`${t<e?`${d(t)} of ${h(e,"job")} `:""}failed before its quarantine`,Sn="All its failures are of simulated agents, and prove nothing",Ar=t=>[t.is_over&&["infrastructure","quarantined","retrying"].includes(t.label)&&Le.passed,yn(t)&&["",yn(t),"Batches and builds that had ended keep their failures"],t.since&&["",`since ${t.since.app_version_id}`,Yt(t)],t.agent&&["is-warn",se(t.agent),Y(t.agent)],t.simulated&&["","simulated",Sn]].filter(Boolean);function Rr({group:t,changed:e}){let s=t.failed_job_ids;if(s.length===0||!w("retry","job"))return null;let n=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${t.cause}`}
data-tip=${n}
onClick=${()=>ft(s).then(a=>a&&e())}
><${$} name="retry" /></button>
`}var st=t=>`${t.org_id}/${t.fingerprint}`;function On({name:t,wanted:e,closes:s="",children:n}){let a=b(null),r=i=>{i.preventDefault(),k({cause:e?s:t},{push:!0})};return y(()=>{!e||a.current.contains(document.activeElement)||(a.current.focus({preventScroll:!0}),a.current.scrollIntoView({block:"center"}))},[e]),o`
<summary data-row=${t} tabindex="-1" ref=${a} onClick=${r}>${n}</summary>
`}var Cn=({group:t})=>{let[e,s,n]=Le[t.label];return o`<span class=${`tag ${e}`} data-tip=${n}>${t.label==="new"&&ee(t)||s}</span>`},En=({tests:t,failures:e,firstAt:s,lastAt:n})=>o`
<span class="number failure-tests">${h(t,"test")}</span><span class="number failure-times">${h(e,"attempt")}</span><span class="failure-first"><span class="unseen">first seen </span><${xn} at=${s} /></span><span class="failure-last"><span class="unseen">last seen </span><${xn} at=${n} /></span>
`;function Ln({group:t,several:e,within:s,wanted:n,changed:a}){return o`
<li class="failure-group" data-cause=${t.fingerprint}><details open=${n}><${On} name=${st(t)} wanted=${n} closes=${s?t.fingerprint:""}><${Cn} group=${t} />${s?o`<strong class="failure-cause" title=${t.cause}>${t.org_id}</strong>`:o`<span class="failure-cause" title=${t.cause}>${t.cause}</span>`}<span class="failure-facts">${e&&o`<span class="quiet" title=${t.org_id}>${t.org_id}</span>`}<span class="quiet" title=${wn(t)}>${wn(t)}</span>${t.builds&&o`<${Cr} names=${t.builds.join(", ")} />`}${Ar(t).map(([r,i,c])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${c}>${i}</span>`)}${t.retrying>0&&o`<span class="tag" data-retrying>${h(t.retrying,"job")} retrying</span>`}</span><${En}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.history.first_at}
lastAt=${t.last_at}
/><${Tn} trend=${t.history.trend} /><//>${n&&o`<${Ee} group=${t} changed=${a} />`}</details>${!n&&o`<${Rr} group=${t} changed=${a} />`}${t.note&&o`<${Lr} note=${t.note} />`}</li>
`}var Br=t=>t.length>vn?h(t.length,"organization"):t.join(", ");function Nr({shared:t,groups:e,wanted:s,changed:n}){let a=e.find(c=>s===st(c)),r=!!a||s===t.fingerprint,i=e.every(c=>c.simulated);return o`
<li class="failure-group" data-cause=${t.fingerprint} data-shared><details open=${r}><${On} name=${t.fingerprint} wanted=${r&&!a}><${Cn} group=${t} /><span class="failure-cause" title=${e[0].cause}>${e[0].cause}</span><span class="failure-facts"><span class="quiet" title=${t.org_ids.join(", ")} data-orgs>${Br(t.org_ids)}</span>${t.agent&&o`<span class="tag is-warn">on ${t.agent}</span>`}${i&&o`<span class="tag" data-tip=${Sn}>simulated</span>`}</span><${En}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.first_at}
lastAt=${t.last_at}
/><${Tn} trend=${t.trend} /><//>${r&&o`
<ul class="plain failure-orgs" aria-label="By organization">${e.map(c=>o`
<${Ln} key=${c.org_id} group=${c} within wanted=${c===a} changed=${n} />
`)}</ul>
`}</details></li>
`}var An=({groups:t})=>new Set(t.map(e=>e.fingerprint)).size;function qr({groups:t,shared:e=[]}){let s=new Map(e.map(a=>[a.fingerprint,a])),n=new Map(e.map(a=>[a.fingerprint,[]]));for(let a of t)n.get(a.fingerprint)?.push(a);return t.flatMap(a=>{let[r,i]=[s.get(a.fingerprint),n.get(a.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[a]]]:a===i[0]?[[r,i]]:[]})}var Mr=({groups:t,tests:e,cases:s})=>[h(An({groups:t}),"cause"),h(e,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function Rn({found:t,changed:e}){let s=We.value.query.get("cause"),n=p=>s===st(p)||s===p.fingerprint,a=qr(t),[r,i]=g(a.findIndex(([,p])=>p.some(n))>=bn),c=r?a:a.slice(0,bn),l=c.map(([p,[_]])=>(p??_.history).trend),u=new Set(t.groups.map(p=>p.org_id)).size>1,m=Me();return o`
<div class=${`failure-list ${l.some(kn)?"has-trend":""}`}><div class="failure-head" aria-hidden="true"><span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span></div><ul class="plain failure-groups" id="failure-groups" ...${m}>${c.map(([p,_])=>p?o`
<${Nr}
key=${p.fingerprint}
shared=${p}
groups=${_}
wanted=${s}
changed=${e}
/>
`:o`
<${Ln}
key=${st(_[0])}
group=${_[0]}
several=${u}
wanted=${n(_[0])}
changed=${e}
/>
`)}</ul></div>${c.length<a.length&&o`
<p><button type="button" class="button" onClick=${()=>i(!0)}>
Show all ${d(a.length)}</button></p>
`}${t.more&&o`<p class="quiet">Older failures are not counted.</p>`}
`}function Ir(t){let e=b(t);return e.current=Math.max(e.current,t),t<e.current}function Pr({path:t,version:e="",failed:s=0,ended:n="",initial:a=null,none:r=null,children:i}){let[c,l]=g(!1),u=Ir(s)||c,m=T(t,`${e} ${s} ${u?n:""}`,a),p=m.data.value,_=!!p?.groups.some(x=>x.retrying>0);y(()=>l(_),[_]);let A=m.error.value;return A&&!p?o`<${I} title="Failures could not be loaded" text=${A.message} again=${m.load} />`:p?p.groups.length===0?r:i(p,(x=p)=>o`<${Rn} found=${x} changed=${()=>m.load()} />`):o`<${L} />`}var jr=({children:t})=>o`
<${mt} icon="done" title="No failures"><p>${t}</p><//>
`;var Fr=[["24h","24 h"],["7d","7 days"]],Dr=t=>t.get("since")==="7d"?"7d":"24h",Wr=({since:t})=>o`
<${B}
label="Period"
hideLabel
options=${Fr}
value=${t}
onChange=${e=>k({since:e==="24h"?"":e},{push:!0})}
/>
`;var Ur=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,n])=>o`
<span class="chip" key=${s}>${n} <strong>${e[s]}</strong><button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>k({[s]:""},{push:!0})}
><${$} name="close" /></button></span>
`);import{m141_0 as Bn}from"./main.js";var zr=({group:t})=>o`
${t.target}${Object.keys(t.labels).length>0&&o`${" "}<span class="quiet">${rt(t.labels)}</span>`}
`,At=(t,e)=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[t]>0?"":"quiet"}`}>${d(s[t])}</span>`}),Ae=[{name:"bar",title:"Progress",cell:t=>o`<${G} group=${K(t)} />`},At("waiting","Waiting"),At("running","Running"),At("done","Passed"),{...At("failed","Failed"),cell:t=>o`<${lt} of=${t} />`}],Nn={name:"target",title:"Target",main:!0,cell:t=>zr({group:t})},Hr={name:"build",title:"Build",main:!0,cell:t=>o`<${J} org=${t.org_id} version=${t.app_version_id} />`},Vr={name:"why",title:"Why it waits",cell:({explanation:t})=>t&&o`<span class="clamp" title=${t.text}>${t.text}</span>`},Kr=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function Gr(t){let e=new Map;for(let s of t){let n=e.get(s.app_version_id);if(n)for(let a of Kr)n[a]+=s[a];else e.set(s.app_version_id,{...s})}return[...e.values()]}function qn({id:t,label:e,kind:s,groups:n,columns:a}){let r=new Map(n.map(i=>[i.id,{value:i}]));return o`
<${Bn}
id=${t}
label=${e}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${a}
hrefOf=${i=>f(s,i)}
/>
`}var Qr=({groups:t})=>o`
<${qn}
id="group-list"
label="Groups of the build"
kind="group"
groups=${t.map(It)}
columns=${t.some(({explanation:e})=>e)?[Nn,...Ae,Vr]:[Nn,...Ae]}
/>
`,Jr=({groups:t})=>o`
<${qn}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Gr(t.map(It))}
columns=${[Hr,...Ae]}
/>
`;function Zr({list:t,what:e,older:s="Show older",all:n="End of list"}){let{ids:a,error:r,loading:i,more:c}=t;return r.value?o`
<${I}
title=${`${e} could not be loaded`}
text=${r.value.message}
again=${()=>a.peek().length?t.next():t.first()}
/>
`:i.value==="first"&&a.value.length===0?o`<${L} lines=${10} />`:c.value?o`
<p class="nothing"><button type="button" class="button" disabled=${i.value!==null} onClick=${()=>t.next()}>${s}</button></p>
`:a.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m103_0 as Mn}from"./main.js";import{m111_0 as In}from"./main.js";function Xr({store:t,kind:e}){return t.loaded.value?o`<${In} problem=${{status:404,text:`there is no such ${e}`}} />`:o`
<${Mn} title=${e.charAt(0).toUpperCase()+e.slice(1)}><${L} /><//>
`}function Yr({label:t,tabs:e,value:s,onChange:n}){let a=b(null),r=qe(),i=Math.max(0,e.findIndex(l=>l.name===s));return y(()=>{let[l,u]=[a.current,a.current.children[i]].map(m=>m.getBoundingClientRect());a.current.scrollLeft+=Math.max(0,u.right-l.right)-Math.max(0,l.left-u.left)},[i]),o`
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
`}var Pn=(...t)=>t.every(e=>e!==null),Rt=t=>{let e=t.filter(s=>s.has_start).length;return e?`${e<t.length?" partly":""} with start`:""};function ti({usual_with_start:t,usual_without_start:e},s){let[n,a]=yt(s)?[e,"without start"]:[t,"with start"];return n===null?"":`usually ${v(n)}${Pn(t,e)?` ${a}`:""}`}var ei=5,si=({usual_with_start:t,usual_without_start:e,history:s})=>Pn(t,e)?`${v(t)} with start, ${v(e)} without`:Rt(s.filter(n=>n.outcome==="passed").slice(0,ei)).trim();function jn({share:t}){let e=b(null);return R(()=>e.current.style.setProperty("--share",t.toFixed(3))),o`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var ni=({label:t,by:e,rows:s})=>o`
<table class="tallies" aria-label=${t}><thead><tr><th scope="col">${e}</th><th scope="col" class="is-numeric">Ran</th><th scope="col">Failed</th><th scope="col" class="is-numeric">Duration</th></tr></thead><tbody>${s.map(({key:n,name:a,ran:r,failed:i,seconds:c,start:l})=>o`
<tr key=${n}><th scope="row">${a}</th><td class="is-numeric">${d(r)}</td><td><span class="share"><${jn} share=${i/r} /><span class="number">${U(i/r)}</span></span></td><td class="is-numeric">${c===null?"\u2013":v(c)+l}</td></tr>
`)}</tbody></table>
`;function ai(t,e){let s=new Map;for(let n of t){let a=e(n),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n),s.set(a,r)}return[...s.values()].map(({passes:n,...a})=>({...a,seconds:n.length>0?n.reduce((r,i)=>r+i.run_seconds,0)/n.length:null,start:Rt(n)}))}function oi({name:t,value:e,note:s,icon:n,tone:a="",href:r,children:i}){let c=o`
<span class="tile-name">${n&&o`<${$} name=${n} />`}${t}</span><span class="tile-value number">${e}</span>${s&&o`<span class="tile-note">${s}</span>`}${i}
`,l=`tile ${a&&`tile-${a}`}`;return r?o`<a class=${l} href=${r} data-tile=${t}>${c}</a>`:o`<div class=${l} data-tile=${t}>${c}</div>`}var nt=class{#t;value=Mt(null);error=Mt(null);constructor(e,s=null){this.#t=e,this.value.value=s}start(e=0){if(this.value.peek()===null&&this.again(),!e)return;let s=setInterval(()=>document.hidden||this.again(),e*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await z(this.#t),this.error.value=null}catch(e){this.error.value=e}}};import{m9_0 as Fn,m9_1 as Dn,m9_2 as Wn,m9_3 as Re}from"./main.js";var ri=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],Un=t=>t===null?null:Math.round(t*1e4)/100,ii=t=>U(t/100);function li(t,e,s){return`${t.map(({name:a,shown:r},i)=>{let c=e[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${a}: latest ${l}, from ${s(Math.min(...c))} to ${s(Dn(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function Z(t,e,s,n){let a=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:t,data:[e,...r],series:a,summary:li(a,r,n.write),...n}}var D=(t,e)=>({name:t,tone:e,kind:"line"});function zn(t,{ofAgent:e=!1}={}){let{at:s,installs:n,installs_avoided:a}=t,r={write:Wn,steps:Fn,least:1},i={write:ii,least:100,most:100};return[Z("Pass rate",s,[[D("passed","good"),t.pass_rate.map(Un)]],{...i,floor:50}),Z("Duration",s,[[D("p95","warn"),t.run_p95],[D("p50","go"),t.run_p50]],r),Z("Queue wait",s,[[D("p95","warn"),t.wait_p95],[D("p50","go"),t.wait_p50]],r),e?Z("Utilization",s,[[D("working","go"),t.busy_agents.map(Un)]],i):Z("Agents at work",s,[[D("on average","go"),t.busy_agents]],{write:Re,steps:ri,least:1}),Z("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>n[c]},n.map((c,l)=>c+a[l])],[{name:"avoided",tone:"good",kind:"bars"},a]],{write:Re,least:4})]}import{m38_0 as Hn}from"./main.js";var ci={"30d":600,"90d":600},ui=60,Vn=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],mi={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},Kn=t=>t.get("view")==="trends",pi=({query:t,first:e})=>o`
<${B}
label="View"
hideLabel
options=${[["",e],["trends","Trends"]]}
value=${Kn(t)?"trends":""}
onChange=${s=>k({view:s},{push:!0})}
/>
`;function di({subject:t,query:e}){let s=Vn.some(([u])=>u===e.get("range"))?{range:e.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...t,...s})}`,a=E(()=>new nt(n),[n]);y(()=>a.start(ci[s.range]??ui),[a]);let r=a.value.value,i=a.error.value,c=E(()=>r&&zn(r,{ofAgent:"agent"in t}),[r]),l=o`
<${B}
label="Period"
hideLabel
options=${Vn}
value=${s.range??r?.range}
onChange=${u=>k({range:u},{push:!0})}
/>
`;return o`
<${H} id="trends" title="Trends" note=${mi[r?.step]} tools=${l}>${i&&o`<${I} title="Trends could not be loaded" text=${i.message} again=${a.again} />`}${!r&&!i&&o`<${L} lines=${12} />`}${r&&(r.attempts.some(u=>u>0)?o`<${Hn} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}<//>
`}var Be=400,Ne=200,Gn=t=>Math.floor(t/Ne)*Ne;function fi(t){let e=rs({from:0,to:Be*2,width:0});return R(()=>{let s=0,n=()=>{s=0;let i=t.current.getBoundingClientRect(),c={from:Gn(-i.top-Be),to:Gn(window.innerHeight-i.top+Be)+Ne,width:Math.floor(i.width)},l=e.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(e.value=c)},a=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(a);return r.observe(t.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),e}export{an as m102_0,et as m102_1,Ho as m102_2,ke as m108_0,Te as m108_1,Ea as m115_0,gt as m115_1,bs as m115_2,Oe as m118_0,Ct as m118_1,ya as m121_0,_t as m121_1,$s as m121_2,Zn as m13_0,at as m13_1,Ie as m13_2,zt as m140_0,bt as m140_1,X as m140_2,Yr as m142_0,jn as m143_0,ni as m143_1,ai as m143_2,Lt as m144_0,nr as m144_1,pn as m144_2,oi as m148_0,di as m162_0,pi as m162_1,Kn as m162_2,ae as m166_0,se as m169_0,ee as m169_1,ne as m169_2,Y as m169_3,Yt as m169_4,te as m169_5,Ls as m191_0,ue as m191_1,lo as m191_2,le as m191_3,ie as m191_4,Rs as m191_5,Ns as m195_0,vt as m195_1,mo as m195_2,ho as m195_3,qs as m195_4,Ms as m195_5,$o as m195_6,bo as m195_7,po as m195_8,pe as m196_0,me as m196_1,de as m196_2,Ds as m196_3,Kt as m200_0,ja as m200_1,Vt as m200_2,St as m209_0,Uo as m209_1,zo as m209_2,M as m217_0,nt as m223_0,ht as m227_0,$t as m227_1,Ft as m227_2,Dt as m227_3,Yn as m24_0,ea as m24_1,sa as m24_2,wa as m26_0,qt as m26_1,ha as m26_2,as as m26_3,ns as m26_4,Nt as m26_5,Pa as m27_0,wt as m27_1,xt as m27_2,xs as m27_3,Rt as m287_0,si as m287_1,ti as m287_2,fi as m288_0,F as m31_0,Ha as m32_0,Xa as m32_1,Ts as m32_2,to as m35_0,Ee as m37_0,_n as m37_1,Qt as m43_0,Or as m48_0,Ce as m51_0,rr as m51_1,Jt as m52_0,Rn as m54_0,Pr as m54_1,jr as m54_2,An as m54_3,st as m54_4,Mr as m54_5,Er as m54_6,Wr as m56_0,Dr as m56_1,Ur as m59_0,Jr as m75_0,Qr as m75_1,xe as m87_0,ye as m87_1,we as m87_2,Zr as m88_0,ve as m91_0,Xr as m98_0};
