import{m291_0 as Ai,m291_1 as Bi,m291_2 as Ri,m291_3 as v,m291_4 as Ni,m291_5 as Pe,m291_6 as qi,m291_7 as O,m291_8 as L,m291_9 as Mi,m291_10 as g,m291_11 as b}from"./main.js";import{m185_0 as ji,m185_1 as S,m185_2 as Ie,m185_3 as Fi,m185_4 as Di,m185_5 as C}from"./main.js";function ot(t,e){let s=g({key:t,version:e,changes:0}),n=s.current,a=n.key===t&&n.version!==null&&e!==null&&n.version!==e,r=e??(n.key===t?n.version:null);return s.current={key:t,version:r,changes:n.changes+(a?1:0)},s.current.changes}function je(t,e,s,n){let a=S(t&&`${t}/compare?${new URLSearchParams({...e,limit:0})}`,s),r=a.data.value,i=r?.with??null,c=ot(i?.id??i,n(i));return v(()=>{c>0&&a.invalidate()},[c]),{found:r,changes:c}}var ia=({total:t,done:e,failed:s,excused:n,cancelled:a})=>[t,e,s,n,a].join(" ");function la(t){let e=C(t&&`batch:${t.id}`);return e?.ids.value,t&&ia(e.row(t.id).value??t)}var ca=(t,e)=>je(t&&`/api/v1/batches/${t.id}`,{with:e},t&&`${t.done} ${t.failed} ${t.cancelled}`,la);import{m178_0 as rt,m178_1 as Ki,m178_2 as Gi,m178_3 as Qi,m178_4 as Ji,m178_5 as h,m178_6 as Zi,m178_7 as Fe,m178_8 as Xi,m178_9 as De,m178_10 as V,m178_11 as We,m178_12 as d,m178_13 as K,m178_14 as k,m178_15 as Ue,m178_16 as Yi,m178_17 as E,m178_18 as tl,m178_19 as el,m178_20 as q,m178_21 as sl,m178_22 as y,m178_23 as nl}from"./main.js";import{m187_0 as o}from"./main.js";import{m230_0 as ll,m230_1 as cl,m230_2 as ul,m230_3 as ml,m230_4 as pl,m230_5 as T,m230_6 as dl,m230_7 as f,m230_8 as ze,m230_9 as fl}from"./main.js";import{m134_0 as He}from"./main.js";var Ve={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},ua={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},ma=({work:t})=>o`
<a href=${f("job",{id:t.id})}>${t.test}</a> waits for it until ${y(t.awaited_until)}.
${" "}${Ve[t.then]}
`;function pa({status:t,agent:e,attempts:s,explanation:n}){return t==="running"?o`Attempt ${d(s)} runs on <a href=${f("agent",{name:e})}>${e}</a>.`:t!=="pending"?ua[t]:`The job is queued again: ${[n?.position>1&&!n.hold&&`place ${d(n.position)}`,n?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function da({attempt:t}){let e=C(`job:${t.job_id}`),s=e.ids.value.length?e.row(t.job_id).value:null;return o`
Its attempt of <a href=${f("job",{id:t.job_id})}>${t.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${pa(s)}</span>`}
`}function fa({job:t}){let e=t.status==="running"&&!t.reason?t.agent:null,s=C(e?`agent:${e}`:null),n=s?.ids.value.length?s.row(e).value:null;return n?.job?.id!==t.id||!n.job.awaited_until?null:o`
<p class="why" role="status" data-silent><strong><a href=${f("agent",{name:e})}>${e}</a> has not responded for <${He} since=${n.last_seen_at} />.
</strong>${" "}The job waits for it until ${y(n.job.awaited_until)}. ${Ve[n.job.then]}</p>
`}import{m4_0 as Tl,m4_1 as Sl,m4_2 as G,m4_3 as Ol,m4_4 as it}from"./main.js";import{m53_0 as lt,m53_1 as ct,m53_2 as Ll}from"./main.js";import{m79_0 as $}from"./main.js";import{m98_0 as ut}from"./main.js";import{m106_0 as Q}from"./main.js";import{m126_0 as R}from"./main.js";import{m139_0 as mt,m139_1 as P,m139_2 as A}from"./main.js";import{m140_0 as Ke,m140_1 as Ge,m140_2 as Qe}from"./main.js";import{m147_0 as I,m147_1 as Hl}from"./main.js";var Xe=100,$a=2e4,Je=20,ha=[["previous","Previous batch"],["base","Base branch"]],Ye=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],_a=["newly_failing","still_failing","fixed","flaky"],qt=t=>[[t.name,t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.app_version_id,t.commit&&q(t.commit),y(t.created_at)].filter(Boolean).join(", ");function ga(t){let[e,s]=b([]);return v(()=>{let n=new AbortController,a=new URLSearchParams({suite:t.suite,limit:Je+1,...t.org_id?{org_id:t.org_id}:{}});return G(`/api/v1/batches?${a}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==t.id).slice(0,Je)),()=>{}),()=>n.abort()},[t.id]),e}function ba({batch:t,chosen:e}){let s=ga(t),n=a=>T({with:a},{push:!0});return o`
<div class="page-tools"><${R} label="Against" hideLabel options=${ha} value=${e} onChange=${n} />${s.length>0&&o`
<${ut}
label="Other batch"
items=${s.map(a=>({label:qt(a),checked:a.id===e,run:()=>n(a.id)}))}
>
Other batch…
<${$} name="down" /><//>
`}</div>
`}var xa=({at:t,hasStart:e})=>t===null?null:o`<span class="number quiet">${k(t)}${e&&" with start"}</span>`;function Ze({id:t,status:e,seconds:s,hasStart:n,word:a}){return t?o`
<a class="change-side" href=${f("job",{id:t})}><span class="unseen">${a}: </span><${Ge} job=${{status:e}} /> <${xa} at=${s} hasStart=${n} /></a>
`:o`<span class="quiet">not run</span>`}function wa({row:t,gone:e,hasCause:s}){let n=e?t.job_id:t.before_job_id,a=t.status==="failed"&&!e&&!s&&t.cause;return o`
<li class="change"><span class="change-what"><a class="change-test" href=${f("job",{id:t.job_id})}><${I} test=${t.test} /></a>${t.excused&&!e&&o`<span class="tag" title=${ct}>quarantined</span>`}${a&&o`<span class="row-why quiet" title=${a}>${a}</span>`}</span><${Ze}
word="before"
id=${n}
status=${e?t.status:t.before_status}
seconds=${e?t.seconds:t.before_seconds}
hasStart=${e?t.has_start:t.before_has_start}
/><${$} name="next" /><${Ze} word="now" ...${{...t,id:e?null:t.job_id,hasStart:t.has_start}} /></li>
`}var ts=({kind:t,rows:e,hasCause:s})=>o`
<ul class="change-list" data-changes=${t}>${e.map(n=>o`<${wa} key=${n.job_id} row=${n} gone=${t==="gone"} hasCause=${s} />`)}</ul>
`;function ya({kind:t,rows:e,causes:s}){let n=new Map(e.map(a=>[a.job_id,a]));return s.map(({fingerprint:a,cause:r,tests:i,job_ids:c})=>{let l=c.filter(u=>n.has(u)).map(u=>n.get(u));return l.length>0&&o`
<div class="change-cause" key=${a} data-cause=${a}><h3><span class="failure-cause">${r||"No cause is known"}</span>${" "}<small class="number">${h(i,"test")}</small></h3><${ts} kind=${t} rows=${l} hasCause /></div>
`})}function es(t){let e=t.counts.new-t.new_elsewhere;return{...t,counts:{...t.counts,new:e},new:t.new.slice(0,e)}}var ss=({counts:t,excused:e},s)=>t[s]-(s==="still_failing"?e:0),ns=({excused:t})=>t>0?`, ${d(t)} quarantined`:"";function as({on_agent:t,counts:e},s){let n=t[s];return n?n.tests===e[s]?`, all on ${n.agent}`:`, ${d(n.tests)} only on ${n.agent}`:""}var va=(t,e)=>d(ss(t,e))+(e==="still_failing"?ns(t):"")+as(t,e);function ka({found:{org_id:t,batch:e,changed:s,with_changed:n},builds:[a,r]}){let i=[[n,r],[s,a]].filter(([_])=>_>0);if(i.length===0)return null;let[[c,l],...u]=i,m=[`${h(c,"result")} of ${l}`,...u.map(([_,B])=>`${d(_)} of ${B}`)],p=e?f("build",{org_id:e.org_id,app_version_id:a},r===a?{}:{with:r}):f("build",{org_id:t,app_version_id:l});return o`
<a class="quiet" href=${p} data-changed>
Later runs changed ${m.join(", ")}</a>
`}function os({found:t,href:e,flaky:s,textOf:n,about:a,builds:r}){if(!t?.with)return null;let i=es(t),{counts:c}=i;return o`
<p class="change-verdict">${Ye.filter(([l])=>_a.includes(l)||c[l]>0).map(([l,,,,u,m])=>o`
<${l==="flaky"&&s&&c.flaky?"a":"span"}
key=${l}
href=${l==="flaky"&&c.flaky?s:void 0}
class=${c[l]?l==="newly_failing"?"bad strong":"":"quiet"}
><span class="number" data-changes-count=${l}>${d(ss(i,l))}</span>${" "}${c[l]===1?u:m}${l==="still_failing"&&ns(i)}${as(i,l)}<//>
`)}<a class="quiet" href=${e} title=${a}>against ${n(i.with)}</a><${ka} found=${i} builds=${r(i)} /></p>
`}var Ta=({app_version_id:t},{name:e,app_version_id:s,created_at:n})=>t&&t===s?`another batch of ${s}`:`batch ${[e,s].filter(Boolean).join(", ")} of ${We(Date.parse(n)/1e3)}`,Sa="Its results alone. A build is compared with the last runs of a build, which may be of later batches.",Oa="The last run of each test there, also of later batches. A batch is compared with one batch.",Mt=({batch:t,chosen:e,found:s})=>o`
<${os}
found=${s}
href=${f("batch",{id:t.id},{with:e})}
flaky=${f("batch",{id:t.id},{show:"flaky"})}
textOf=${n=>Ta(t,n)}
about=${Sa}
builds=${({with:n})=>[t.app_version_id,n.app_version_id]}
/>
`,Ca=({found:t})=>o`
<${os}
found=${t}
href="#changes"
textOf=${e=>`the last runs of ${e}`}
about=${Oa}
builds=${({app_version_id:e,with:s})=>[e,s]}
/>
`;function Ea({kind:t,title:e,icon:s,note:n,counted:a,total:r,few:i,rows:c,causes:l,showAll:u}){let[m,p]=b(!1),_=m?c:c.slice(0,i);return o`
<${Q}
title=${o`<span class=${`state state-${s}`}><${$} name=${s} /><span>${e}</span></span>`}
note=${a}
className="changes"
tools=${o`<span class="quiet">${n}</span>`}
>${l?o`<${ya} kind=${t} rows=${_} causes=${l} />`:o`<${ts} kind=${t} rows=${_} />`}${_.length<r&&o`
<p class="nothing"><button type="button" class="button" onClick=${()=>{p(!0),c.length<r&&u()}}>
Show all ${d(r)}</button></p>
`}<//>
`}function La(t,e){return t===0?`No test has finished${e&&` yet, ${e}`}`:e?`Same so far, ${e}`:"No changes"}function rs({found:t,ended:e,left:s,against:n,tools:a,few:r=Xe,showAll:i}){let c=es(t),l=Ye.filter(([u])=>c.counts[u]>0);return o`
<p class="change-with">
Against ${n}${" "}${s&&l.length>0&&o`<span class="number" data-to-run>· ${s}</span>`}${" "}${a}</p>${l.length===0?o`
<${mt} icon=${s||!e?"running":"done"} title=${La(e,s)}>${e>0&&o`<p>Every finished test has the same status in both.</p>`}<//>
`:null}${l.map(([u,m,p,_])=>o`
<${Ea} key=${u} kind=${u} title=${m} icon=${p}
note=${u==="new"&&t.new_elsewhere>0?`${_}; ${d(t.new_elsewhere)} more above`:_}
rows=${c[u]}
counted=${va(c,u)}
total=${c.counts[u]} few=${r} showAll=${i}
causes=${u==="newly_failing"?c.causes:null}
/>
`)}
`}function is({path:t,query:e,version:s,title:n,draw:a}){let[r,i]=b(Xe),c=S(`${t}?${new URLSearchParams({...e,limit:r})}`,s),l=g(null),u=c.data.value??l.current;l.current=u;let m=c.error.value;return o`
${m&&o`<${P} title=${n} text=${m.message} again=${()=>c.load()} />`}${u&&a(u,()=>i($a))}${!u&&!m&&o`<${A} />`}
`}var Aa=({batch:t,with:e})=>[t.unfinished>0&&`${d(t.unfinished)} to run`,e.unfinished>0&&`${d(e.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function Ba({found:t,chosen:e,showAll:s}){return t.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}${e==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}</p>
`:o`
<${rs}
found=${t}
ended=${t.batch.done+t.batch.failed}
left=${Aa(t)}
against=${o`<a href=${f("batch",{id:t.with.id})}>${qt(t.with)}</a>`}
showAll=${s}
/>
`}var Ra=({batch:t,chosen:e,changes:s})=>o`
<${ba} batch=${t} chosen=${e} /><${is}
key=${`${t.id} ${e}`}
path=${`/api/v1/batches/${t.id}/compare`}
query=${{with:e}}
version=${`${t.done} ${t.failed} ${t.cancelled} ${s}`}
title="The batches could not be compared"
draw=${(n,a)=>o`<${Ba} found=${n} chosen=${e} showAll=${a} />`}
/>
`;import{m293_0 as cc,m293_1 as uc,m293_2 as mc,m293_3 as pt,m293_4 as pc,m293_5 as dc,m293_6 as Pt,m293_7 as fc,m293_8 as ls,m293_9 as $c,m293_10 as cs,m293_11 as hc}from"./main.js";import{m7_0 as bc,m7_1 as xc,m7_2 as wc,m7_3 as yc,m7_4 as us,m7_5 as J,m7_6 as It}from"./main.js";import{m229_0 as w,m229_1 as Tc}from"./main.js";import{m262_0 as j,m262_1 as ms,m262_2 as ps,m262_3 as W,m262_4 as Cc}from"./main.js";import{m25_0 as Z}from"./main.js";function U({status:t}){let e=t==="held"?"paused":t;return o`
<span class=${`state state-${e}`}><${$} name=${e} /><span>${Qe(t)}</span></span>
`}import{m49_0 as F}from"./main.js";import{m62_0 as D,m62_1 as jc,m62_2 as Fc}from"./main.js";import{m0_0 as jt,m0_1 as ds,m0_2 as Uc,m0_3 as zc,m0_4 as fs,m0_5 as Ft,m0_6 as $s,m0_7 as Hc,m0_8 as dt,m0_9 as hs,m0_10 as Vc,m0_11 as Kc,m0_12 as Gc,m0_13 as Qc,m0_14 as Jc,m0_15 as ft,m0_16 as Zc,m0_17 as Xc,m0_18 as Yc}from"./main.js";var $t=()=>w("retry","job"),_s=[["","failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"],["quarantined","quarantined","quarantined"]],ht=(t,e=!1)=>({...t,status:"failed",q:`excused:${e}`});async function Dt({within:t="/api/v1/jobs",filter:e={},fresh:s=e}){let n=`${t}/retry`,a=_s.map(([i])=>({filter:ht(i==="new"?s:e,i==="quarantined"),failure:["new","infrastructure"].includes(i)?i:e.app_version_id&&"latest"})),r=await Promise.all(a.map(i=>it("POST",n,{...i,dry_run:!0}).catch(()=>null)));return r.flatMap((i,c)=>{let l=i?.changed??0,u=[1,2].includes(c)&&l===r[0]?.changed;if(l===0||u)return[];let[,m,p]=_s[c],_={expected:l,until:i.until},B=()=>Ft(()=>it("POST",n,{...a[c],..._}),x=>jt.retry(x.changed));return[{label:`Retry ${d(l)} ${l===1?m:p}`,icon:"retry",run:B}]})}var Wt=(t,e)=>Ft(()=>it("POST","/api/v1/jobs/retry",{filter:t,failure:"latest",expected:e}),({changed:s})=>jt.retry(s));var _t=({within:t,filter:e,fresh:s,label:n="Retry failed jobs",icon:a="retry",className:r,children:i})=>$t()&&o`
<${ut}
label=${n}
icon=${a}
items=${()=>Dt({within:t,filter:e,fresh:s})}
none="Nothing to retry: all passed since, wait or run."
className=${r}
tip=${i?void 0:n}
>${i&&o`${i}<${$} name="down" />`}<//>
`,gs=({failed:t,excused:e})=>t>e?[t-e,"failed",!1]:[e,"quarantined",!0];function Na({filter:t,tests:e}){if(e.failed===0||!$t())return null;let[s,n,a]=gs(e);return o`
<span class="line"><button type="button" class="button" onClick=${()=>Wt(ht(t,a),s)}><${$} name="retry" />
Retry ${d(s)} ${n}</button><${_t} filter=${t} icon="down" /></span>
`}import{m3_0 as bs,m3_1 as du,m3_2 as fu,m3_3 as $u,m3_4 as hu,m3_5 as xs,m3_6 as ws,m3_7 as ys}from"./main.js";import{m10_0 as vs,m10_1 as Ut,m10_2 as bu,m10_3 as xu}from"./main.js";import{m259_0 as ks,m259_1 as vu,m259_2 as ku}from"./main.js";import{m67_0 as Ou,m67_1 as Ts}from"./main.js";import{m72_0 as Ss}from"./main.js";function zt({as:t="div",left:e=0,top:s=0,width:n,height:a,className:r="",children:i,...c}){let l=g(null);return O(()=>{let{style:u}=l.current;u.setProperty("transform",`translate(${e}px, ${s}px)`),u.setProperty("width",n===void 0?"100%":`${n}px`),u.setProperty("height",a===void 0?"auto":`${a}px`)},[e,s,n,a]),o`<${t} ref=${l} class=${`placed ${r}`} ...${c}>${i}<//>`}import{m114_0 as Os}from"./main.js";var Cs=t=>t.job??t.installed?.[0]??null;function Es({until:t,by:e,at:s}){return[[e&&`by ${e}`,s&&`at ${y(s)}`].filter(Boolean).join(" "),t&&`until ${y(t)}`].filter(Boolean).join(", ")}function gt({held:t,paused_reason:e}){if(!t)return e?`paused itself: ${e}`:null;let{kind:s,note:n,...a}=t;return[n?`${s}: ${n}`:s,Es(a)].filter(Boolean).join(", ")}function Ls({job:t}){return o`
<span class="took"><span class="took-words">${t.phase==="installing"&&o`<em>installing</em>${" "}`}<${F} since=${t.started_at} expected=${t.expected_seconds} /></span><${Os} since=${t.started_at} expected=${t.expected_seconds} /></span>
`}function qa({agent:t}){if(t.job)return o`<${I} test=${t.job.test} />`;let e=t.lost?null:gt(t);if(e)return o`<span class="card-hold" title=${e}>${e}</span>`;if(t.state==="offline")return o`<${Ss} agent=${t} />`;let s=ws(t);if(s)return o`<span class="card-hold">${s}</span>`;let n=xs(t);return o`<span class="quiet" title=${n}>${n}</span>`}function Ma({id:t,index:e,count:s,...n}){let a=ks.row(t).value;if(!a)return null;let r=Cs(a),i=V(a.labels);return o`
<${zt}
as="li"
className=${`card card-${ys(a)}`}
aria-setsize=${s}
aria-posinset=${e+1}
...${n}
><span class="card-head"><a
class="card-name"
data-row=${`agent/${t}`}
tabindex="-1"
href=${f("agent",{name:a.name})}
title=${a.name}
>${a.name}</a><${Ke} agent=${a} /></span><span class="card-build">${r?o`<${D} org=${r.org_id} version=${r.app_version_id} />`:o`<span class="quiet">no build installed</span>`}</span><span class="card-doing"><${qa} agent=${a} /></span><span class="card-took">${a.job&&o`<${Ls} job=${a.job} />`}</span><span class="card-labels" title=${i}><${Ts} name=${a.name} />${a.simulated&&o`<span class="tag">simulated</span>${" "}`}${i}</span><//>
`}var Pa=t=>De(Ut()+t,Ut()),Ia=t=>t<1?"at once":rt(t);function ja({reason:t,position:e,eta_seconds:s,eta_guessed:n,hold:a}){return[e!=null&&!a&&t!=="no_agent"&&[e===1?"Next":`Place ${d(e)}`,"in the queue"],s>0&&[Pa(s),n?"expected start, a guess":"expected start"],a?.eta_seconds!=null&&[Ia(a.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function Fa({agent:{name:t,status:e,note:s,by:n,since:a,until:r}}){let i=bs.includes(e)?o`${e}${a&&o` for <${F} since=${a} />`}`:gt({held:{kind:e,note:s,by:n,at:a,until:r}});return o`
<li><a href=${f("agent",{name:t})}>${t}</a> ${i}</li>
`}function Da({hold:{agents:t,more_agents:e},job:{org_id:s,app_version_id:n}}){return t.length===0?w("release","build")&&o`<button type="button" class="button" onClick=${()=>dt(s,n)}>Release build</button>`:o`
<ul class="plain queue-holders">${t.map(a=>o`<${Fa} key=${a.name} agent=${a} />`)}${e>0&&o`<li><a href=${f("fleet")}>${h(e,"more agent")}</a></li>`}</ul>
`}var Wa=({explanation:t})=>t?.reason==="no_agent"&&!t.hold,As=({of:t,what:e,children:s})=>Wa(t)&&o`
<p class="queue-ways"><span>
Start an agent with this target${Object.keys(t.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${f("fleet")}>agents</a> to add one; or cancel the ${e} and submit
${e==="job"?" it":" them"} again for others.
</span>${s}</p>
`,bt=({text:t,stuck:e,className:s="",children:n})=>o`
<div class=${`queue-place ${e?"is-stuck":s}`}>${e&&o`<p class="queue-stuck"><${$} name="stale" />${e===!0?"Cannot start":e}</p>`}${t&&o`<p class="why" data-why>${t}</p>`}${n}</div>
`;function Ua({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s)return null;let n=e&&t.explanation?.hold,a=e&&W(t.explanation);return o`
<${bt} text=${s} stuck=${a} className=${t.status==="failed"?"is-bad":""}>${a&&o`
<${As} of=${t} what="job">${w("cancel","job")&&o`<button type="button" class="button" onClick=${()=>ds(t)}>Cancel job</button>`}<//>
`}${e&&ja(t.explanation??{}).map(([r,i])=>o`
<span key=${i} class="queue-figure number" data-figure=${i}><b>${r}</b>${i}</span>
`)}${n?.since&&n.agents.length===0&&o`
<span class="queue-figure number" data-figure="held"><b><${F} since=${n.since} /></b>
held
</span>
`}${e&&o`
<span class="queue-figure number"><b><${F} since=${t.created_at} /></b>${t.tries?.length?"since it was submitted":"waiting"}</span>
`}${n&&o`<${Da} hold=${n} job=${t} />`}<//>
`}var Ht=(t,e)=>t.reduce((s,n)=>s+n[e],0),xt=({waiting:t,explanation:e})=>t>0&&e?.reason==="build_held",Y=t=>xt(t)&&ms(t),za=4,Ha=t=>t.map(({target:e,labels:s})=>[e,V(s)].filter(Boolean).join(" ")).join(", ");function Vt({groups:t,children:e}){let s=t.filter(c=>c.waiting>0),n=s.filter(({explanation:c})=>W(c)),a=new Map;for(let c of n)a.set(c.explanation.text,[...a.get(c.explanation.text)??[],c]);if(a.size===0)return null;let r=h(Ht(s,"waiting"),"waiting job"),i=[...a].slice(0,za);return o`
<${bt} stuck=${s.length===n.length||`${d(Ht(n,"waiting"))} of ${r} cannot start`}>${i.map(([c,l])=>o`
<p class="why" key=${c} data-why>${c}${t.length>1&&o`${" "}<span class="quiet"> · ${h(Ht(l,"waiting"),"job")} on ${Ha(l)}</span>`}</p>
`)}${a.size>i.length&&o`<p class="quiet">and ${h(a.size-i.length,"more reason")}</p>`}${e}<//>
`}import{m150_0 as N}from"./main.js";function wt({batch:t}){let e=t.first_finished_at??t.finished_at;if(!e)return o`<${F} since=${t.created_at} />`;let s=E(e)-E(t.created_at);return o`
<span class="number">${s<10?k(s):Fe(s)}</span>${e!==t.finished_at&&o`
${" "}<span class="quiet" title=${`retried ${Bs(t)}`}><${$} name="retry" /><span class="unseen">retried</span></span>
`}
`}var Bs=t=>t.finished_at?`until ${y(t.finished_at)}`:"in progress",yt=({batch:t,link:e})=>t.app_version_id&&t.org_id?o`<${D} org=${t.org_id} version=${t.app_version_id} link=${e} />`:o`<span class="quiet">${h(t.builds,"build")}${t.org_id?` ${t.org_id}`:""}</span>`,Va=({batch:t})=>(t.branch||t.commit)&&o`
<span class="batch-branch quiet">${t.branch}${t.branch&&t.commit&&" \xB7 "}${t.commit&&o`<span class="id" title=${t.commit}>${q(t.commit)}</span>`}</span>
`,Ka=({batch:t})=>o`
<${Z} group=${{...J(t),waiting:t.unfinished}} /><span class="batch-ended number quiet">${d(t.total-t.unfinished)} of ${d(t.total)}</span>
`,Kt=({org_id:t,app_version_id:e})=>`${t} ${e}`,Ga=pt(()=>{let t=new Map,e=j.ids.value.map(s=>j.row(s).value).filter(s=>s&&ps(s));for(let s of e)t.set(Kt(s),(t.get(Kt(s))??!0)&&Y(s));return t});function Qa({batch:t}){C("groups");let e=ls(()=>Ga.value.get(Kt(t))??!1);return o`<${U} status=${e.value?"held":t.status} />`}var Ja=[{name:"status",title:"Status",cell:t=>t.unfinished>0?o`<${Qa} batch=${t} />`:o`<${U} status=${t.status} />`},{name:"suite",title:"Suite",main:!0,cell:t=>t.name,under:t=>o`<${Va} batch=${t} />`},{name:"build",title:"Build",cell:t=>o`<${yt} batch=${t} link="row" />`},{name:"bar",title:"Progress",cell:t=>o`<${Ka} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>o`<${lt} of=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>o`<${wt} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>o`
<${N} className="quiet" at=${t.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:t=>t.failed>0&&w("retry","batch"),cell:t=>t.failed>0&&o`<${Za} batch=${t} />`}],Za=({batch:t})=>o`
<${_t}
within=${`/api/v1/batches/${t.id}`}
label=${`Retry failed jobs of ${t.name}`}
className="icon-button"
/>
`,Xa={kind:"batch",columns:Ja,hrefOf:t=>f("batch",{id:t.id}),failed:t=>t.status==="failed"};import{m6_0 as Nm,m6_1 as qm,m6_2 as Mm,m6_3 as Pm,m6_4 as Rs,m6_5 as Im}from"./main.js";var Ns=t=>t.bundle?`bundle ${q(t.bundle)}`:`${q(t.commit)}${t.modified?", modified":""}`,Ya=t=>`tests ${t.bundle?"of":"at"} ${Ns(t)}`;function Gt(t){let e=new Map;for(let s of t){if(!s)continue;let n=Ns(s);e.set(n,(e.get(n)??0)+1)}return[...e].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Qt=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");import{m273_0 as qs,m273_1 as Um,m273_2 as zm,m273_3 as Hm,m273_4 as Jt}from"./main.js";import{m42_0 as Ms,m42_1 as Gm}from"./main.js";var to=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",ct],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Zt=({counts:t,choose:e})=>o`
<p class="counts">${to.filter(([,s])=>t[s]>0).map(([s,n,a,r])=>o`
<button
type="button"
key=${n}
class=${`state state-${s}`}
data-count=${n}
data-tip=${r}
onClick=${()=>e(n)}
><${$} name=${s} /><span><span class="number">${d(t[n])}</span> ${a}</span></button>
`)}</p>
`;var Xt=({facts:t,className:e=""})=>o`
<dl class=${`facts ${e}`}>${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
<div key=${s}><dt>${s}</dt><dd>${n}</dd></div>
`)}</dl>
`;var Yt=4,eo=t=>t?.waiting>0&&W(t.explanation)?"cannot start":t?.explanation?.text;function so({held:t,rows:e}){let s=[...t.keys()],n=new Set(e.filter(Boolean).map(a=>a.target));return o`
<ul class="plain batch-groups">${s.slice(0,Yt).map((a,r)=>o`
<li key=${a}>${e[r]?o`
<a href=${f("group",{id:a})}><${D} org=${e[r].org_id} version=${e[r].app_version_id} /></a>${n.size>1&&o`<span class="quiet">${e[r].target}</span>`}
`:j.loaded.value?o`<a href=${f("group",{id:a})}>Group</a>`:"\xA0"}<span class="quiet">${e[r]||j.loaded.value?eo(e[r])??(t.get(a).waiting?"waiting":"All started"):""}</span></li>
`)}${s.length>Yt&&o`<li class="quiet">and ${d(s.length-Yt)} more groups</li>`}</ul>
`}function no({explanation:{reason:t,text:e},app_version_id:s}){if(t==="build_held")return`build ${s} is held`;let[n]=e.split(" \xB7 ");return n.charAt(0).toLowerCase()+n.slice(1)}function Ps({rows:t}){let e=Rs(t),s=t.some(a=>a?.explanation?.eta_guessed),n=t.find(a=>a?.waiting>0&&W(a.explanation));return o`
<p class="batch-left" data-left>${t.every(Boolean)?e===null?`Expected end not known${n?`: ${no(n)}`:" yet"}.`:e===0?"Its last tests are running.":o`Ends in <strong class="number">${rt(e)}</strong>${s&&", a guess"}.`:"\xA0"}</p>
`}function te(t){return C("groups"),j.ids.value,[...t.keys()].map(e=>j.row(e).value)}function ao({status:t,held:e}){let s=te(e);return o`<${U} status=${s.every(n=>n&&Y(n))?"held":t} />`}var oo=({batch:{status:t,unfinished:e},summary:s})=>e>0&&s?.groups.size>0?o`<${ao} status=${t} held=${s.groups} />`:o`<${U} status=${t} />`;function ro({held:t}){let e=te(t).filter(Boolean).map(n=>({...n,waiting:t.get(n.id).waiting})),s=new Map(e.filter(xt).map(n=>[`${n.org_id} ${n.app_version_id}`,n]));return o`
<${Vt} groups=${e}>${w("release","build")&&[...s].map(([n,{org_id:a,app_version_id:r}])=>o`
<button type="button" class="button" key=${n} onClick=${()=>dt(a,r)}>
Release build ${s.size>1&&r}</button>
`)}<//>
`}function io({held:t}){let e=te(t);return o`
<${Ps} rows=${e} /><${so} held=${t} rows=${e} />
`}function lo({batch:t}){let e=[["Wait and write a JUnit file",`qgjob wait --batch ${t.id} --junit report.xml${Jt()}`],w("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${t.id} --wait${Jt()}`],["Show results, with curl",`${qs} ${location.origin}/api/v1/batches/${t.id}/results`]];return o`
<details class="batch-commands"><summary>Command line</summary><${Ms} lines=${e.filter(Boolean)} /></details>
`}function co({batch:t}){let e=us(t);return e?o`
<a href=${e} target="_blank" rel="noopener noreferrer">${new URL(e).host}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:t.url}var uo=({retries_used:t,retries_allowed:e,retry_budget:s})=>(t>0||s!==null)&&`${d(t)} of ${d(e)}`,mo=({trees:t})=>o`<span title=${Qt(t)}>${Gt(t)}</span>`;function po({batch:t,summary:e,against:s,compared:n}){let a=t.first_finished_at??t.finished_at,r=e??{...J(t),running:0,waiting:t.unfinished};return o`
<div class="batch-summary">${e&&t.unfinished>0&&o`<${ro} held=${e.groups} />`}<${Z} group=${r} /><div class="batch-now"><${Zt} counts=${r} choose=${i=>T({show:i,with:""},{push:!0})} />${e&&t.unfinished>0&&o`<${io} held=${e.groups} />`}</div><${Mt} batch=${t} chosen=${s} found=${n} /><${Xt}
className="is-strip"
facts=${[["Build",o`<${yt} batch=${t} link />`],["Commit",t.commit&&o`<span class="id" title=${t.commit}>${q(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&o`<${mo} trees=${e.trees} />`],["CI run",t.url&&o`<${co} batch=${t} />`],["Submitted",o`<${N} at=${t.created_at} />`],[a?"Duration":"Elapsed",o`<${wt} batch=${t} />`],["Retries used",uo(t)]]}
/><${lo} batch=${t} /></div>
`}import{m11_0 as Op,m11_1 as Cp,m11_2 as Is}from"./main.js";var fo=2;function $o({width:t,height:e,draw:s,paint:n,className:a="",...r}){let i=g(null),c=Is.value;return O(()=>{let l=Math.min(fo,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(t*l)),u.height=Math.max(1,Math.round(e*l)),u.style.setProperty("width",`${t}px`),u.style.setProperty("height",`${e}px`);let m=u.getContext("2d");m.setTransform(l,0,0,l,0,0),s(m),n&&(n.current=p=>p(m))},[t,e,s,c]),o`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var ee=({since:t,last_pass:e})=>`With this cause since ${t.app_version_id}${e?`, last passed in ${e.app_version_id}`:""}`;function se(t){let{app_version_id:e,last_pass:s,since:n,failures:a,builds:r}=t,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(t.new)return`in ${e}${a>1?`, ${d(a)} failed jobs`:""} \xB7 ${i}`;let c=`${h(a,"failed job")} in ${h(r,"build")}`,l=t.changed?", for other causes before":"";return`failing since ${n.app_version_id}${l}, ${c} \xB7 ${i}`}var ne=({new_tests:t,tests:e})=>t>0&&t<e?`${d(t)} of ${d(e)} new`:"",ae=({agent:t,failures:e,of:s})=>e===s?`only on ${t}`:`${d(e)} of ${d(s)} on ${t}`,tt=({share_of_runs:t})=>`It ran ${Math.round(t*100)} % of all tests on these targets.`,oe=({quarantined_by:t,quarantined_at:e,quarantined_until:s,quarantine_note:n})=>[t&&`by ${t}`,`since ${y(e)}`,s&&`until ${y(s)}`].filter(Boolean).join(" ")+(n?`: ${n}`:"");var ho=36e5,_o=6e4;function re(t,e){let[s,n]=b(null),[a,r]=b(0);v(()=>{if(!t)return;let c=new AbortController;return G(t,{signal:c.signal}).then(n).catch(()=>c.signal.aborted||n(l=>l??"failed")),()=>c.abort()},[t,e,a]);let i=s?.content?.expires_at;return v(()=>{if(!i)return;let c=Math.max(_o,Date.parse(i)-ho-Date.now()),l=setTimeout(()=>r(u=>u+1),c);return()=>clearTimeout(l)},[i,a]),s}var go=50,Fs=()=>history.state?.open??{};function js(t,e){let n=[...Object.entries(Fs()).filter(([a])=>a!==t),[t,e]].slice(-go);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function ie(t,e=!1){let[s,n]=b(()=>Fs()[t]??e),[a]=b(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(n(l),history.state?.key===a&&js(t,l))},onClick:c=>{let l=c.currentTarget,u=c.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===l&&js(t,!l.open)}}}var Ws="batch-report/",ce=({path:t})=>!t.startsWith(Ws),bo="whole-start/",ue=({path:t})=>!t.startsWith(bo),me=/\.html?$/i,Us=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,le=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,xo=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,wo=t=>t.split("/").map(encodeURIComponent).join("/");function zs({path:t},e){if(!e)return null;let s=e.url+wo(t);return me.test(t)?Us.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&le.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var yo=5;function vo(t){let e=a=>a.slice(0,a.lastIndexOf("/")+1),s=({path:a})=>me.test(a)&&!Us.test(a),n=[...new Set(t.filter(s).map(({path:a})=>e(a)))].filter(Boolean);return n.filter(a=>!n.some(r=>r!==a&&a.startsWith(r))).map(a=>({folder:a,files:t.filter(r=>r.path.startsWith(a)&&!(s(r)&&e(r.path)===a))})).filter(({files:a})=>a.length>=yo)}var Ds=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function pe(t,e){let s=t.flatMap(({path:l,url:u})=>{let m=zs({path:l},e);return m?[{...m,path:l,isOpened:!0}]:le.test(l)?[{title:"Download trace",url:u,path:l,isOpened:!1}]:[]}),n=s.filter(({path:l})=>le.test(l)),a=n.filter(({path:l})=>!xo.test(l)),r=(a.length>0?a:n).sort((l,u)=>Ds(u)-Ds(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>me.test(l)).sort((l,u)=>i(l)-i(u))[0];return[r,c].filter(l=>l!==void 0)}var ko={timed_out:"timed out",executing:"running",behind:"started"},M=t=>ko[t]??t;import{m234_0 as zp,m234_1 as vt,m234_2 as Hp,m234_3 as Vp,m234_4 as Kp,m234_5 as Gp}from"./main.js";var To={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},So=({outcome:t})=>t?To[t]??"cancelled":"running",Oo=({outcome:t,phase:e})=>M(t??e),kt=({outcome:t,message:e})=>t==="error"&&e.startsWith("install failed"),Hs=t=>t.install_seconds!==null||t.phase==="installing"||kt(t),Co=1;function Vs({id:t,window:e,start_seconds:s,run_seconds:n},a,r){return e!==t||s==null||n===null||r-a-n<Co?null:[a+s,r-(n-s)]}function Ks(t){let[e,s,n]=[t.leased_at,t.started_at,t.finished_at].map(E),a=n===null||vt(t)?s:n-(t.run_seconds??0);return Math.min(s,Math.max(e+(t.install_seconds??0),a))}function Eo({started_at:t,tries:e=[]}){let s=e.at(-1);return s?.has_start&&s.started_at===t?"Runner started":"Started"}function Lo(t){let e=E(t.leased_at),s=E(t.started_at),n=E(t.finished_at),a=[],r=(u,m,p)=>(p===null||p>m)&&a.push({kind:u,from:m,until:p});if(s===null)return r(Hs(t)?"installing":"assigned",e,n),a;let i=Ks(t),c=Math.max(e,i-(t.install_seconds??0));r("assigned",e,c),t.install_seconds!==null&&r("installing",c,i);let l=n!==null&&Vs(t,i,n);return l&&(r("starting",i,l[0]),r("between",...l)),r("running",l?l[1]:i,n),a}function Ao(t){let e=["assigned"];return Hs(t)&&e.push("installing"),(t.started_at!==null||t.phase==="executing")&&e.push("running"),e}var Bo=({outcome:t})=>t==="cancelled"?["cancelled","waiting"]:t==="error"?["backoff","waiting"]:["waiting"];function Gs(t,e){let s=t.tries??[],n=E(s[e]?.leased_at??t.created_at),a=s[e+1]?E(s[e+1].leased_at):1/0;return(t.retried??[]).map(r=>({...r,time:E(r.at)})).filter(({time:r})=>r>=n&&r<a)}function Ro(t){let e=t.tries??[],s=["waiting"],n=r=>{let i=Gs(t,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};n(-1),e.forEach((r,i)=>{s.push(...Ao(r)),!n(i)&&i<e.length-1&&s.push(...Bo(r))});let a=e.at(-1);if(t.status==="pending"){let r=t.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&a?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else t.status!=="running"&&(a&&t.status==="cancelled"&&a.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(t.status));return s}var Qs="The end of its log shows what it did last.";function Js(t){let{outcome:e,message:s,exit_code:n,started_at:a,agent:r,log_bytes:i,window:c}=t,l=i?Qs:"";if(e==="lost")return[`${r} stopped responding ${a?"while it ran the test":"before it began"}.`,l];if(e==="timed_out"){if(s.includes("case began"))return[l,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[l,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(kt(t))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(e==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(e==="error")return["Its runner ended without a result of the test.",t.cause_line||c?"":Qs];if(n!==null&&n<0)return["A signal ended its runner.",l];let u=t.cases??{};return t.cause_line||c||u.failed||u.error?[]:["No line of its log names an error.",l]}function Zs({reason:t,cause:e},s){let n=e&&t.endsWith(`: ${e}`)?t.slice(0,-e.length-2):t,r=/ attempt \d+ of \d+: /.test(n)&&!n.includes(" of 1: ")||/ (retries of its batch are|its batch's one retry is) used up$/.test(n),i=(c,l,u)=>Number(l)===s?c:`attempt ${s} (${l} of ${u} that count)`;return r?n.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,i):""}import{m235_0 as nd,m235_1 as ad,m235_2 as od,m235_3 as rd,m235_4 as Xs}from"./main.js";var No=["image/png","image/jpeg","image/gif","image/webp"],qo=["video/mp4","video/webm"],fe=t=>({...t,url:Xs(t.url)}),de=({content_type:t})=>No.includes(t)?"image":qo.includes(t)?"video":null,Mo=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,Po=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function Ys(t){let e=t.some(({path:s})=>s.startsWith("results/"));return t.filter(({path:s})=>!(e&&Po.test(s)))}function $e(t){let e=Ys(t),s=new Map,n=e.filter(i=>de(i)==="image");for(let i of n){let c=Mo.exec(i.path);if(!c)continue;let l=c[1]+c[3];s.set(l,{...s.get(l),[c[2]]:i})}let a=[];for(let[i,{expected:c,actual:l,diff:u}]of s)c&&l&&a.push({name:i,expected:c,actual:l,diff:u??null});let r=new Set(a.flatMap(({expected:i,actual:c,diff:l})=>[i,c,l]));return{comparisons:a,images:n.filter(i=>!r.has(i)),videos:e.filter(i=>de(i)==="video")}}var Io=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],jo=["blob","#L"];function tn(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let a;try{a=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(a.protocol))return null;let r=Io.find(([m])=>m.test(a.hostname)),[i,c]=r?r.slice(1):jo,l=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${a.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${t.commit}/${l}${s?`${c}${s}`:""}`}function en(t){let e=new Set;return t.map(s=>{let n=JSON.stringify([s.file,s.snippet]);return!s.snippet?.length||!e.has(n)?e.add(n)&&s:{...s,snippet:[]}})}import{m265_0 as pd,m265_1 as sn,m265_2 as dd}from"./main.js";var nn=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function Tt(t,e){let[s,n]=[[],[]];for(let{from:a,text:r}of he(nn(t),nn(e),400))a!=="b"&&an(s,r,a==="a"),a!=="a"&&an(n,r,a==="b");return{expected:s,actual:n}}function he(t,e,s){let n=Math.min(t.length,e.length),a=0;for(;a<n&&t[a]===e[a];)a+=1;let r=0;for(;r<n-a&&t[t.length-1-r]===e[e.length-1-r];)r+=1;let[i,c]=[t.slice(a,t.length-r),e.slice(a,e.length-r)],l=u=>({from:"both",text:u});return[...t.slice(0,a).map(l),...i.length>s||c.length>s?Fo(i,c):Do(i,c),...t.slice(t.length-r).map(l)]}var Fo=(t,e)=>[...t.map(s=>({from:"a",text:s})),...e.map(s=>({from:"b",text:s}))];function Do(t,e){let s=Wo(t,e),n=[],[a,r]=[0,0];for(;a<t.length||r<e.length;)a<t.length&&r<e.length&&t[a]===e[r]?(n.push({from:"both",text:t[a]}),a+=1,r+=1):r>=e.length||a<t.length&&s[a+1][r]>=s[a][r+1]?n.push({from:"a",text:t[a++]}):n.push({from:"b",text:e[r++]});return n}function Wo(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let a=e.length-1;a>=0;a-=1)s[n][a]=t[n]===e[a]?s[n+1][a+1]+1:Math.max(s[n+1][a],s[n][a+1]);return s}function an(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var on=3,Uo=400,zo=t=>[{text:t,changed:!1}];function ln(t,e){let[s,n]=[t.split(`
`),e.split(`
`)],a=[],r=[[],[]],i=()=>{let[c,l]=r,u=c.map((m,p)=>p<l.length?Tt(m,l[p]):null);c.forEach((m,p)=>a.push({sign:"-",pieces:u[p]?.expected??rn(m)})),l.forEach((m,p)=>a.push({sign:"+",pieces:u[p]?.actual??rn(m)})),r=[[],[]]};for(let{from:c,text:l}of he(s,n,Uo))c==="both"?(i(),a.push({sign:" ",pieces:zo(l)})):r[c==="a"?0:1].push(l);return i(),Ho(a)}var rn=t=>[{text:t,changed:!0}];function Ho(t){let e=a=>"sign"in a&&a.sign!==" ",s=t.map((a,r)=>t.slice(Math.max(0,r-on),r+on+1).some(e)),n=[];for(let[a,r]of t.entries()){let i=n.at(-1);s[a]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var mn=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?o`<mark key=${n}>${e}</mark>`:e),cn=({name:t,look:e,pieces:s})=>o`
<div class=${e}><dt class="quiet">${t}</dt><dd><pre tabindex="0" aria-label=${t}>${o`<${mn} pieces=${s} />`}</pre></dd></div>
`;function Vo({expected:t,actual:e}){let s=L(()=>Tt(t,e),[t,e]),n=r=>[{text:r,changed:!1}],a=t!==""&&e!=="";return o`
<dl class=${`difference ${a?"":"is-single"}`}>${t!==""&&o`
<${cn} name="Expected" look="is-expected" pieces=${a?s.expected:n(t)} />
`}${e!==""&&o`<${cn} name="Actual" look="is-actual" pieces=${a?s.actual:n(e)} />`}</dl>
`}var Ko={"-":"is-expected","+":"is-actual"," ":""},un={"-":"expected: ","+":"actual: "},Go=({line:t})=>"hidden"in t?o`<span class="diff-hidden quiet">${h(t.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${Ko[t.sign]}`}><span aria-hidden="true">${t.sign}</span><code>${un[t.sign]&&o`<span class="unseen">${un[t.sign]}</span>`}<${mn} pieces=${t.pieces} /></code></span>
`;function Qo({expected:t,actual:e}){let s=L(()=>ln(t,e),[t,e]);return o`
<figure class="diff"><figcaption><span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span></figcaption><pre tabindex="0" aria-label="Expected and actual, line by line">${s.map((n,a)=>o`<${Go} key=${a} line=${n} />`)}</pre></figure>
`}function pn({expected:t,actual:e}){return t===""&&e===""?null:t!==""&&e!==""&&(t.includes(`
`)||e.includes(`
`))?o`<${Qo} expected=${t} actual=${e} />`:o`<${Vo} expected=${t} actual=${e} />`}var et=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],dn=1.02,_e=et[0],ge=et[et.length-1];function fn(t,e){return e>0?et.find(s=>s>t*dn)??ge:et.findLast(s=>s<t/dn)??_e}import{m45_0 as $n}from"./main.js";var St=({diff:t})=>[["slider","slider"],["expected","expected"],["actual","actual"],...t?[["diff","difference"]]:[]],Jo={expected:"Expected",actual:"Actual"},be=(t,{name:e},{path:s})=>t==="diff"?`Difference of ${e}`:`${Jo[t]}: ${s}`;function xe({comparison:t,way:e,style:s,onSize:n}){let[a,r]=b(50),i=g(null);O(()=>{i.current?.style.setProperty("--at",`${a}%`)},[a,e]);let c=p=>n?.(p.currentTarget.naturalWidth);if(e!=="slider"){let p=t[e],_=be(e,t,p);return o`<img key=${e} src=${p.url} alt=${_} style=${s} onLoad=${c} />`}let{name:l,expected:u,actual:m}=t;return o`
<div class="slider" style=${s}><div class="slider-frame" ref=${i}><img src=${m.url} alt=${be("actual",t,m)} onLoad=${c} /><img class="slider-over" src=${u.url} alt=${be("expected",t,u)} /></div><label class="slider-handle"><span>Expected</span><input
type="range"
min="0"
max="100"
value=${a}
aria-label=${`Expected and actual of ${l}`}
onInput=${p=>r(Number(p.currentTarget.value))}
/><span>Actual</span></label></div>
`}function hn({comparison:t,onEnlarge:e}){let[s,n]=b("slider"),{name:a}=t;return o`
<figure class="preview picture-slider" data-comparison=${a}><${xe} comparison=${t} way=${s} /><figcaption><span>${a}</span><${R} label="View" hideLabel options=${St(t)} value=${s} onChange=${n} /><button
type="button"
class="icon-button"
aria-label=${`Enlarge ${a}`}
data-tip="Enlarge"
onClick=${()=>e(s)}
><${$} name="plus" /></button></figcaption></figure>
`}var we=({icon:t,label:e,tip:s,disabled:n=!1,onClick:a})=>o`
<button type="button" class="icon-button" aria-label=${e} data-tip=${s} disabled=${n} onClick=${a}><${$} name=${t} /></button>
`,Zo=({picture:t,comparison:e},s)=>t??(s==="slider"?e.actual:e[s]);function Xo(t){let[e,s]=b(null),[n,a]=b(0),r=()=>{let i=t.current?.querySelector("img");return e??(i&&n?i.clientWidth/n:1)};return{zoom:e,setNatural:a,step:i=>s(fn(r(),i)),toggle:()=>s(e===null?1:null),fit:()=>s(null),style:e===null||!n?void 0:{width:`${Math.round(n*e)}px`}}}function Yo({zoom:{zoom:t,step:e,toggle:s}}){let n=t!==null&&t<=_e,a=t!==null&&t>=ge;return o`
<${we} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>e(-1)} /><button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${t===null} onClick=${s}>${t===null?"Fit":`${Math.round(t*100)} %`}</button><${we} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${a} onClick=${()=>e(1)} />
`}function tr({item:t,at:e,count:s,way:n,setWay:a,zoom:r,go:i,onClose:c}){let l="Open the original file";return o`
<header class="lightbox-tools"><span class="lightbox-title">${t.title}</span><span class="number quiet" role="status">${e+1} of ${s}</span>${t.comparison&&o`<${R} label="View" hideLabel options=${St(t.comparison)} value=${n} onChange=${a} />`}<span class="lightbox-buttons"><${Yo} zoom=${r} /><a class="icon-button" href=${Zo(t,n).url} aria-label=${l} data-tip=${l}><${$} name="link" /></a>${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button><button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}<${we} icon="close" label="Close" tip="Close (Esc)" onClick=${c} /></span></header>
`}function er({item:t,way:e,zoom:s,stage:n}){let{picture:a,comparison:r}=t,{style:i,setNatural:c}=s,l={comparison:r,way:e,style:i,onSize:c};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${t.title}
autofocus
onDblClick=${s.toggle}
>${r?o`<${xe} key=${r.name} ...${l} />`:o`
<img
key=${a.url}
src=${a.url}
alt=${a.path}
style=${i}
onLoad=${u=>c(u.currentTarget.naturalWidth)}
/>
`}</div>
`}function sr({items:t,first:e,onClose:s}){let[n,a]=b(e.index),[r,i]=b(e.way??"slider"),c=g(null),l=Xo(c),u=t[Math.min(n,t.length-1)],m=u.comparison&&St(u.comparison).some(([x])=>x===r)?r:"slider",p=x=>{a((n+x+t.length)%t.length),l.fit()},_={"+":()=>l.step(1),"=":()=>l.step(1),"-":()=>l.step(-1),0:l.fit,n:()=>p(1),p:()=>p(-1),...l.zoom===null&&{ArrowRight:()=>p(1),ArrowLeft:()=>p(-1)}},B=x=>{let Nt=x.target.matches("input")&&x.key.startsWith("Arrow");if(x.ctrlKey||x.metaKey||x.altKey||Nt)return;let H=Object.hasOwn(_,x.key)&&_[x.key];H&&(x.preventDefault(),H())};return o`
<${$n} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}><div class="lightbox-body" onKeyDown=${B}><${tr} ...${{item:u,at:n,count:t.length,way:m,setWay:i,zoom:l,go:p,onClose:s}} /><${er} item=${u} way=${m} zoom=${l} stage=${c} /></div><//>
`}var ye=(t,e)=>[...t.map(s=>({title:s.name,comparison:s})),...e.map(s=>({title:s.path,picture:s}))];function ve(t){let[e,s]=b(null),n=g(!1),a=e!==null,r=(l,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:l,way:u})},i=()=>{n.current||history.back(),n.current=!0};v(()=>{if(!a)return;let l=()=>s(null);return window.addEventListener("popstate",l),()=>{window.removeEventListener("popstate",l),history.state?.overlay&&history.back()}},[a]);let c=a&&t.length>0&&o`<${sr} items=${t} first=${e} onClose=${i} />`;return{open:r,shown:c}}var ke=t=>e=>{e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||(e.preventDefault(),t())};function nr(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var Ot=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function ar(t){history.replaceState(history.state,"",location.pathname+location.search+(t?Ot(t):""))}function Te({from:t,until:e=null,begins:s=!1,page:n=""}){let a={from:t,until:e??t},r=s?`Output from log line ${t}`:`Log line ${t}`,i=a.from===a.until?r:`Log lines ${t}\u2013${e}`,c=n?void 0:()=>T({show:""});return o`<a class="log-link" href=${n+Ot(a)} onClick=${c}>${i}</a>`}import{m233_0 as Vd,m233_1 as Ct}from"./main.js";var _n={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},gn={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},or=t=>gn[t]??"";function st({outcome:t,phase:e=""}){let s=t?_n[t]??"cancelled":e==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${gn[t]}><${$} name=${s} /><span>${M(t??e)}</span></span>
`}function rr(t){let e=t?.tries?.findLast(s=>s.outcome==="passed");return e?{...e,job_id:t.id,app_version_id:t.app_version_id}:null}var ir=[["Outcome",t=>o`<${st} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>o`<a href=${f("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",Ct],["Ended",t=>t.finished_at&&o`<${N} at=${t.finished_at} />`],["Log",t=>o`<a href=${f("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function bn({job:t,attempt:e,last:s}){let n=S(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,a=rr(t.status==="failed"?n:t);if(!a)return null;let r={...e,job_id:t.id,app_version_id:t.app_version_id};return o`
<table class="beside"><caption>Compared with the last passed attempt</caption><thead><tr><td></td><th scope="col">This attempt</th><th scope="col">Last pass</th></tr></thead><tbody>${ir.map(([i,c])=>o`
<tr key=${i}><th scope="row">${i}</th><td>${c(r)}</td><td>${c(a)}</td></tr>
`)}</tbody></table>
`}var Se=({picture:{path:t,url:e},open:s})=>o`
<figure class="preview"><a href=${e} aria-haspopup="dialog" onClick=${ke(s)}><img src=${e} alt=${t} loading="lazy" /></a><figcaption>${t}</figcaption></figure>
`,Oe=({video:{path:t,url:e}})=>o`
<figure class="preview"><video src=${e} aria-label=${t} controls preload="metadata"></video><figcaption>${t}</figcaption></figure>
`;var lr=t=>({"--hanging":`min(${t.search(/\S|$/)+4}ch, 6vw)`}),xn=({lines:t,label:e})=>o`
<pre class="source-lines" tabindex="0" aria-label=${e}>${t.map(({line:s,text:n,failed:a},r)=>o`
<span key=${r} class=${`source-line ${a?"is-failed":""}`}><span class="source-number number">${s??""}</span><code style=${lr(n)}>${n||" "}${a&&o`<span class="unseen"> (failed here)</span>`}</code></span>
`)}</pre>
`;var Ce=5,wn=18,cr={passed:t=>o`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>o`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>o`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},ur=t=>o`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function Et(t){return[...new Set(t)].map(s=>`${t.filter(n=>n===s).length} ${M(s)}`).join(", ")}function Ee({outcomes:t,most:e=20}){let s=t.slice(-e),n=e*Ce,a=n-s.length*Ce,r=s.length>0?`The last ${h(s.length,"attempt")}: ${Et(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${n} ${wn}`}
width=${n}
height=${wn}
role="img"
aria-label=${r}
><path class="recent-line" d=${`M0 9h${n}`} />${s.map((i,c)=>(cr[i]??ur)(a+c*Ce+1))}</svg>
`}import{m133_0 as hf,m133_1 as yn,m133_2 as _f}from"./main.js";import{m136_0 as Lt,m136_1 as xf}from"./main.js";var mr="All its failures of the last 7 days were on this agent; it passed on others",pr=({test:t})=>o`
<span class="row-why quiet"><span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}${oe(t)}</span>
`,At=({test:t})=>t.failed_on!==null&&o`
<span class="row-why" data-failed-on><a class="tag is-warn" href=${f("agent",{name:t.failed_on})} data-tip=${mr}>
fails only on ${t.failed_on}</a></span>
`,dr=({failed_on:t})=>t&&o`<strong>All its failures of the last 7 days were on ${t}.</strong>${" "}
It passed on others: look at the agent first.`;function kn(t){return w("quarantine","test")?[t.quarantined?{label:"Release from quarantine",icon:"running",run:()=>hs(t)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>$s({...t,doubt:dr(t)})}]:[]}var fr=({test:t})=>kn(t).map(({label:e,icon:s,run:n})=>o`
<button
type="button"
key=${e}
class="icon-button"
aria-label=${`${e} ${t.test}`}
data-tip=${e}
onClick=${n}
><${$} name=${s} /></button>
`),$r=({test:t})=>o`
<span class="trend">${t.usual_seconds!==null&&o`
<${Lt} values=${t.recent_seconds} /><span class="number">${k(t.usual_seconds)}</span>
`}${t.last_simulated&&o`<${yn} />`}</span>
`,vn=({share:t,of:e})=>o`
<span class="number">${K(t)}</span> <span class="quiet number">of ${d(e)}</span>
`,hr=[{name:"last",title:"Last outcome",cell:t=>o`<${st} outcome=${t.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:t=>o`<${I} test=${t.test} />`,under:t=>o`${t.quarantined&&o`<${pr} test=${t} />`}<${At} test=${t} />`},{name:"whose",title:"Organization",cell:t=>o`${t.org_id} <span class="quiet">${t.target}</span>`},{name:"recent",title:"Last 20",cell:t=>o`<${Ee} outcomes=${t.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:t=>o`<${vn} share=${t.pass_rate} of=${t.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:t=>t.flaky>0,cell:t=>t.flaky>0&&o`<${vn} share=${t.flaky_rate} of=${t.jobs} />`},{name:"usual",title:"Duration",numeric:!0,cell:t=>o`<${$r} test=${t} />`},{name:"at",title:"Last run",numeric:!0,cell:t=>o`<${N} className="quiet" at=${t.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>w("quarantine","test"),cell:t=>o`<${fr} test=${t} />`}],_r={kind:"test",columns:hr,hrefOf:t=>f("test",{id:t.id}),failed:t=>t.last_outcome!=="passed"};var gr=3,br=4,xr=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome);function wr({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=tn(e,t.file,t.file_line);return n?o`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">${s}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:o`<span class="id">${s}</span>`}var Tn=({failure:{snippet:t,expected:e,actual:s},label:n})=>o`
${t?.length>0&&o`<${xn} lines=${t} label=${n} />`}<${pn} expected=${e} actual=${s} />
`;function yr({failure:t,name:e,batch:s,causeLine:n,page:a}){let r=ie(`stack/${e}`);return o`
<p class="evidence-places"><${wr} failure=${t} batch=${s} />${t.line&&o`<${Te} page=${a} from=${t.line} begins=${t.line!==n} />`}</p><${Tn} failure=${t} label=${`Source of ${t.file}`} />${t.others?.map((i,c)=>o`
<p class="failure-cause evidence-other" key=${c}>${i.cause}</p><${Tn} key=${`compared ${c}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}${t.stack&&o`
<details class="evidence-stack" ...${r}><summary class="quiet">Stack</summary><pre class="case-message is-calm" tabindex="0" aria-label="Stack">${t.stack}</pre></details>
`}
`}function vr({failure:t,name:e,batch:s,open:n,causeLine:a,page:r}){return o`
<li class="evidence-failure"><details ...${ie(e,n)}><summary>${t.name&&o`<span class="evidence-case">${t.name}</span>${" "}`}<span class="failure-cause">${t.cause}</span></summary><${yr} failure=${t} name=${e} batch=${s} causeLine=${a} page=${r} /></details></li>
`}function kr({artifacts:t}){let{comparisons:e,images:s,videos:n}=L(()=>$e(t.filter(ue)),[t]),a=L(()=>ye(e,s),[e,s]),r=ve(a),i=s.slice(0,br);return e.length+i.length+n.length===0?null:o`
<div class="evidence-pictures">${e.map((c,l)=>o`
<${hn} key=${c.name} comparison=${c} onEnlarge=${u=>r.open(l,u)} />
`)}${i.map((c,l)=>o`
<${Se} key=${c.id} picture=${c} open=${()=>r.open(e.length+l)} />
`)}${n.slice(0,1).map(c=>o`<${Oe} key=${c.id} video=${c} />`)}${r.shown}</div>
`}var Tr=({links:t})=>t.map(({title:e,url:s,path:n,isOpened:a})=>o`
<a
key=${e}
class="button"
href=${s}
...${a?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
><${$} name=${a?"link":"download"} />${e}<span class="unseen">${` ${n}${a?" (opens in a new tab)":""}`}</span></a>
`),Sn=(t,e)=>t.tries?.at(-1)?.id===e.id,Sr=(t,e)=>t.status==="failed"&&Sn(t,e)?"Why it failed":`Why attempt ${e.number} failed`,Or=(t,e,s)=>[`on ${e.agent}`,s.length>1&&h(s.length,"failure"),Sn(t,e)&&Zs(t,e.number)].filter(Boolean).join(" \xB7 "),Cr=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e};function Er({job:t,attempt:e}){let s=C(`test:${t.test_id}`),n=s.ids.value.length>0?s.row(t.test_id).value:null;return n?.failed_on===e.agent&&o`<${At} test=${n} />`}function Lr({name:t}){C("problems");let e=sn(t);return e&&o`
<p class="evidence-known" data-agent-repair><a class="tag is-bad" href=${f("agent",{name:t})}><${$} name="suspect" /> ${t} needs repair</a>${" "}${e.evidence}</p>
`}var Ar=({test:t,children:e})=>o`
<p class="evidence-known" data-known><span class=${`tag ${t.infrastructure||t.changed?"is-warn":t.new?"is-bad":""}`}>${t.infrastructure?"infrastructure":t.new?"new":t.changed?"cause changed":"known"}</span>${" "}${t.infrastructure?"no result of the test":se(t)}${t.last_pass&&o`${" "}<a href=${f("job",{id:t.last_pass.job_id})}>Last pass</a>`}${e}</p>
`;function Br({attempt:t}){let e=Js(t).filter(Boolean).join(" ");return e&&o`<p class="evidence-known" data-happened>${e}</p>`}function Rr(t){let e=C(t?`test:${t}`:null);return e?.ids.value,ot(t,e?.row(t).value?.attempts??null)}function Le({job:t,attempt:e,initial:s,title:n,page:a=""}){let r=Rr(t.test_id),i=S(`/api/v1/attempts/${e.id}/failures`,`${e.cause} ${r}`,s),c=S(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,{failures:l=[],test:u}=i.data.value??{},m=e.artifacts>0?`/api/v1/attempts/${e.id}/artifacts`:null,p=re(m,e.artifacts),_=L(()=>(p?.artifacts??[]).filter(ce).map(fe),[p]),B=pe(_,p?.content),x=l.length>0?l:[Cr(e)].filter(Boolean);return o`
<${Q}
id="evidence"
className="evidence"
title=${n??Sr(t,e)}
note=${Or(t,e,l)}
tools=${B.length>0&&o`<${Tr} links=${B} />`}
>${u&&o`<${Ar} test=${u}>${!a&&o`<${Er} job=${t} attempt=${e} />`}<//>`}${!a&&o`<${Lr} name=${e.agent} />`}<div class="evidence-parts"><div><ul class="plain">${en(x).map((Nt,H)=>o`
<${vr}
key=${H}
failure=${Nt}
name=${`failure/${e.id}/${H}`}
batch=${c}
causeLine=${e.cause_line}
page=${a}
open=${H<gr}
/>
`)}</ul><${Br} attempt=${e} /></div><${kr} artifacts=${_} /></div><${bn} job=${t} attempt=${e} last=${u?.last_pass} /><//>
`}var En=(t,e)=>`/api/v1/failures/${encodeURIComponent(t)}/${e}`,Ln=t=>f("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function Nr({row:t}){return o`
<li class="failure-example"><a href=${Ln(t)}><${I} test=${t.test} /></a><span class="quiet">${t.name}</span><span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span></li>
`}function qr({failures:t,passed:e,attempts:s}){return t>0?`${d(t)} of ${h(s,"attempt")}`:e>0?"passed":"other failures"}var On=({id:t,title:e,rows:s,more:n,urlOf:a})=>o`
<div class="cause-strip" data-strip=${t}><p id=${`cause-${t}`}>${e}</p><ol class="plain" aria-labelledby=${`cause-${t}`}>${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}><a href=${a(r.name)} data-tip=${`${d(r.passed)} of ${h(r.attempts,"attempt")} passed`}>${r.name}</a><span class="number">${qr(r)}</span></li>
`)}${n>0&&o`<li class="quiet">and ${h(n,"attempt")} in others</li>`}</ol></div>
`,Cn=({at:{app_version_id:t,job_id:e,at:s}})=>o`
<a href=${f("job",{id:e})}>${t}</a> <span class="quiet">(<${N} at=${s} />)</span>
`,Mr=({first:t,last:e})=>o`
<p data-began>${t&&o`First failed in <${Cn} at=${t} />; `}${e?o`last passed in <${Cn} at=${e} />`:"its tests have not passed before"}</p>
`;function Pr({row:t,newest:e}){let s=S(`/api/v1/jobs/${t.job_id}`,t.attempt_id).data.value,n=s?.tries?.find(i=>i.id===t.attempt_id);if(!n)return null;let a=o`${e?"Newest failure":"Newest that still fails"}:${" "}<a href=${Ln(t)}>${t.test.split("/").at(-1)}</a>`,r=f("job",{id:s.id},{attempt:n.number});return o`<${Le} job=${s} attempt=${n} title=${a} page=${r} />`}function Ir({found:t}){let{group:e,builds:s,agents:n,first_failure:a,last_pass:r}=t;return o`
<${Mr} first=${a} last=${r} /><div class="cause-strips"><${On}
id="builds"
title="By build"
rows=${s}
more=${t.older_builds}
urlOf=${i=>f("build",{org_id:e.org_id,app_version_id:i})}
/><${On}
id="agents"
title="By agent"
rows=${n}
more=${t.other_agents}
urlOf=${i=>f("agent",{name:i})}
/></div>
`}function Ae({group:t,changed:e}){let s=`${t.last_at} ${t.label} ${t.retrying} ${t.passed_later}`,n=S(En(t.org_id,t.fingerprint),s).data.value,a=t.failed_job_ids,[r]=t.examples;return o`
<div class="cause-detail">${n?o`<${Ir} found=${n} />`:o`<${A} />`}${t.agent&&o`<p>${tt(t.agent)}</p>`}<${Pr} key=${r.attempt_id} row=${r} newest=${r.at===t.last_at} /><ul class="plain failure-examples">${t.examples.map(i=>o`<${Nr} key=${i.job_id} row=${i} />`)}${t.examples.length<t.tests&&o`<li class="quiet">and ${d(t.tests-t.examples.length)} more</li>`}</ul><div class="cause-actions">${a.length>0&&w("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>ft(a).then(i=>i&&e())}
><${$} name="retry" />
Retry ${h(a.length,"failed job")}</button>
`}${w("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>fs(t).then(i=>i&&e())}><${$} name="event" />${t.note?"Edit note\u2026":"Add note\u2026"}</button>
`}</div></div>
`}function jr({attempt:t,most:e,here:s}){let n=g(null),{outcome:a,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=t;O(()=>{n.current.style.setProperty("--height",((r??0)/e).toFixed(3))});let m=`${`${M(a)}, ${Ct(t)}`}, build ${i}, on ${c}, ${y(l)}`;return o`
<a
class=${`took took-${a} ${s?"is-here":""}`}
ref=${n}
tabindex="-1"
href=${f("job",{id:t.job_id})}
data-tip=${m}
><i></i><b></b></a>
`}function Fr({seconds:t,most:e}){let s=g(null);return O(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),o`
<span class="took-usual" ref=${s}><span class="number">usually ${k(t)}</span></span>
`}function Dr({history:t,usual:e,here:s}){let n=[...t].reverse(),a=n.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...a,e??0,.1)*1.08,[i,c]=[k(Math.min(...a)),k(Math.max(...a))],l=i===c?i:`between ${i} and ${c}`,u=a.length>0?`${h(n.length,"attempt")}, ${Et(n.map(({outcome:m})=>m))}; ${l}.`:"No durations recorded.";return o`
<figure class="durations"><div class="took-box" aria-hidden="true">${e!==null&&o`<${Fr} seconds=${e} most=${r} />`}<div class="took-bars">${n.map(m=>o`
<${jr} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
`)}</div></div><figcaption class="quiet">${u}${" "}<span class="took-key"><i class="took-key-passed"></i>passed
</span>${" "}<span class="took-key"><i class="took-key-failed"></i>failed
</span>${" "}<span class="took-key"><i class="took-key-late"></i>timed out
</span></figcaption></figure>
`}var qn=3,An=12,Be={new:["is-bad","new","A test of it did not fail in the batch or build before"],changed:["is-warn","cause changed","Its tests failed before, too, but for other causes: no failure is new"],failing:["","known","Its tests failed before, too: no failure is new"],retrying:["is-warn","retrying","Its tests wait or run again"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],superseded:["","earlier cause","The last attempts of its tests failed for other causes"],passed:["is-good","passed since","Each of its tests has passed since"]};function Bn({at:t}){let e=L(()=>pt(()=>`${Ue(vs.value-E(t))} ago`),[t]);return o`<span class="number" title=${y(t)}>${e}</span>`}var Mn=t=>t.filter(e=>e>0).length>1,Pn=({trend:t})=>o`
<span class="failure-trend">${Mn(t)&&o`<span data-tip=${`Last 7 days: ${t.join(" \xB7 ")}`}><${Lt} values=${t} tone="bad" /></span>`}</span>
`;function Rn({examples:t,tests:e}){let s=[...new Set(t.map(a=>a.test.split("/").at(-1)))].slice(0,qn),n=e-s.length;return n>0?`${s.join(", ")} and ${d(n)} more`:s.join(", ")}var Wr=({names:t})=>o`<span class="quiet" title=${t} data-builds>in ${t}</span>`,Ur=t=>Be[t][1],zr=({note:t})=>o`
<p class="failure-note"><${$} name="event" />${t.note&&o`<span>${t.note}</span>`}${t.owner&&o`<span>Owner: ${t.owner}</span>`}${t.ticket_url&&o`
<a href=${t.ticket_url} target="_blank" rel="noopener noreferrer">${t.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span></a>
`}</p>
`,Nn=({before_quarantine:t,jobs:e})=>t>0&&`${t<e?`${d(t)} of ${h(e,"job")} `:""}failed before its quarantine`,In="All its failures are of simulated agents, and prove nothing",Hr=t=>[t.is_over&&["infrastructure","quarantined","retrying"].includes(t.label)&&Be.passed,Nn(t)&&["",Nn(t),"Batches and builds that had ended keep their failures"],t.since&&["",`since ${t.since.app_version_id}`,ee(t)],t.agent&&["is-warn",ae(t.agent),tt(t.agent)],t.simulated&&["","simulated",In]].filter(Boolean);function Vr({group:t,changed:e}){let s=t.failed_job_ids;if(s.length===0||!w("retry","job"))return null;let n=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${t.cause}`}
data-tip=${n}
onClick=${()=>ft(s).then(a=>a&&e())}
><${$} name="retry" /></button>
`}var nt=t=>`${t.org_id}/${t.fingerprint}`;function jn({name:t,wanted:e,closes:s="",children:n}){let a=g(null),r=i=>{i.preventDefault(),T({cause:e?s:t},{push:!0})};return v(()=>{!e||a.current.contains(document.activeElement)||(a.current.focus({preventScroll:!0}),a.current.scrollIntoView({block:"center"}))},[e]),o`
<summary data-row=${t} tabindex="-1" ref=${a} onClick=${r}>${n}</summary>
`}var Fn=({group:t})=>{let[e,s,n]=Be[t.label];return o`<span class=${`tag ${e}`} data-tip=${n}>${t.label==="new"&&ne(t)||s}</span>`},Dn=({tests:t,failures:e,firstAt:s,lastAt:n})=>o`
<span class="number failure-tests">${h(t,"test")}</span><span class="number failure-times">${h(e,"attempt")}</span><span class="failure-first"><span class="unseen">first seen </span><${Bn} at=${s} /></span><span class="failure-last"><span class="unseen">last seen </span><${Bn} at=${n} /></span>
`;function Wn({group:t,several:e,within:s,wanted:n,changed:a}){return o`
<li class="failure-group" data-cause=${t.fingerprint}><details open=${n}><${jn} name=${nt(t)} wanted=${n} closes=${s?t.fingerprint:""}><${Fn} group=${t} />${s?o`<strong class="failure-cause" title=${t.cause}>${t.org_id}</strong>`:o`<span class="failure-cause" title=${t.cause}>${t.cause}</span>`}<span class="failure-facts">${e&&o`<span class="quiet" title=${t.org_id}>${t.org_id}</span>`}<span class="quiet" title=${Rn(t)}>${Rn(t)}</span>${t.builds&&o`<${Wr} names=${t.builds.join(", ")} />`}${Hr(t).map(([r,i,c])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${c}>${i}</span>`)}${t.retrying>0&&o`<span class="tag" data-retrying>${h(t.retrying,"job")} retrying</span>`}</span><${Dn}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.history.first_at}
lastAt=${t.last_at}
/><${Pn} trend=${t.history.trend} /><//>${n&&o`<${Ae} group=${t} changed=${a} />`}</details>${!n&&o`<${Vr} group=${t} changed=${a} />`}${t.note&&o`<${zr} note=${t.note} />`}</li>
`}var Kr=t=>t.length>qn?h(t.length,"organization"):t.join(", ");function Gr({shared:t,groups:e,wanted:s,changed:n}){let a=e.find(c=>s===nt(c)),r=!!a||s===t.fingerprint,i=e.every(c=>c.simulated);return o`
<li class="failure-group" data-cause=${t.fingerprint} data-shared><details open=${r}><${jn} name=${t.fingerprint} wanted=${r&&!a}><${Fn} group=${t} /><span class="failure-cause" title=${e[0].cause}>${e[0].cause}</span><span class="failure-facts"><span class="quiet" title=${t.org_ids.join(", ")} data-orgs>${Kr(t.org_ids)}</span>${t.agent&&o`<span class="tag is-warn">on ${t.agent}</span>`}${i&&o`<span class="tag" data-tip=${In}>simulated</span>`}</span><${Dn}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.first_at}
lastAt=${t.last_at}
/><${Pn} trend=${t.trend} /><//>${r&&o`
<ul class="plain failure-orgs" aria-label="By organization">${e.map(c=>o`
<${Wn} key=${c.org_id} group=${c} within wanted=${c===a} changed=${n} />
`)}</ul>
`}</details></li>
`}var Un=({groups:t})=>new Set(t.map(e=>e.fingerprint)).size;function Qr({groups:t,shared:e=[]}){let s=new Map(e.map(a=>[a.fingerprint,a])),n=new Map(e.map(a=>[a.fingerprint,[]]));for(let a of t)n.get(a.fingerprint)?.push(a);return t.flatMap(a=>{let[r,i]=[s.get(a.fingerprint),n.get(a.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[a]]]:a===i[0]?[[r,i]]:[]})}var Jr=({groups:t,tests:e,cases:s})=>[h(Un({groups:t}),"cause"),h(e,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function zn({found:t,changed:e}){let s=ze.value.query.get("cause"),n=p=>s===nt(p)||s===p.fingerprint,a=Qr(t),[r,i]=b(a.findIndex(([,p])=>p.some(n))>=An),c=r?a:a.slice(0,An),l=c.map(([p,[_]])=>(p??_.history).trend),u=new Set(t.groups.map(p=>p.org_id)).size>1,m=Ie();return o`
<div class=${`failure-list ${l.some(Mn)?"has-trend":""}`}><div class="failure-head" aria-hidden="true"><span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span></div><ul class="plain failure-groups" id="failure-groups" ...${m}>${c.map(([p,_])=>p?o`
<${Gr}
key=${p.fingerprint}
shared=${p}
groups=${_}
wanted=${s}
changed=${e}
/>
`:o`
<${Wn}
key=${nt(_[0])}
group=${_[0]}
several=${u}
wanted=${n(_[0])}
changed=${e}
/>
`)}</ul></div>${c.length<a.length&&o`
<p><button type="button" class="button" onClick=${()=>i(!0)}>
Show all ${d(a.length)}</button></p>
`}${t.more&&o`<p class="quiet">Older failures are not counted.</p>`}
`}function Zr(t){let e=g(t);return e.current=Math.max(e.current,t),t<e.current}function Xr({path:t,version:e="",failed:s=0,ended:n="",initial:a=null,none:r=null,children:i}){let[c,l]=b(!1),u=Zr(s)||c,m=S(t,`${e} ${s} ${u?n:""}`,a),p=m.data.value,_=!!p?.groups.some(x=>x.retrying>0);v(()=>l(_),[_]);let B=m.error.value;return B&&!p?o`<${P} title="Failures could not be loaded" text=${B.message} again=${m.load} />`:p?p.groups.length===0?r:i(p,(x=p)=>o`<${zn} found=${x} changed=${()=>m.load()} />`):o`<${A} />`}var Yr=({children:t})=>o`
<${mt} icon="done" title="No failures"><p>${t}</p><//>
`;var ti=[["24h","24 h"],["7d","7 days"]],ei=t=>t.get("since")==="7d"?"7d":"24h",si=({since:t})=>o`
<${R}
label="Period"
hideLabel
options=${ti}
value=${t}
onChange=${e=>T({since:e==="24h"?"":e},{push:!0})}
/>
`;var ni=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,n])=>o`
<span class="chip" key=${s}>${n} <strong>${e[s]}</strong><button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>T({[s]:""},{push:!0})}
><${$} name="close" /></button></span>
`);import{m142_0 as Hn}from"./main.js";var ai=({group:t})=>o`
${t.target}${Object.keys(t.labels).length>0&&o`${" "}<span class="quiet">${V(t.labels)}</span>`}
`,Bt=(t,e)=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[t]>0?"":"quiet"}`}>${d(s[t])}</span>`}),Re=[{name:"bar",title:"Progress",cell:t=>o`<${Z} group=${J(t)} />`},Bt("waiting","Waiting"),Bt("running","Running"),Bt("done","Passed"),{...Bt("failed","Failed"),cell:t=>o`<${lt} of=${t} />`}],Vn={name:"target",title:"Target",main:!0,cell:t=>ai({group:t})},oi={name:"build",title:"Build",main:!0,cell:t=>o`<${D} org=${t.org_id} version=${t.app_version_id} />`},ri={name:"why",title:"Why it waits",cell:({explanation:t})=>t&&o`<span class="clamp" title=${t.text}>${t.text}</span>`},ii=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function li(t){let e=new Map;for(let s of t){let n=e.get(s.app_version_id);if(n)for(let a of ii)n[a]+=s[a];else e.set(s.app_version_id,{...s})}return[...e.values()]}function Kn({id:t,label:e,kind:s,groups:n,columns:a}){let r=new Map(n.map(i=>[i.id,{value:i}]));return o`
<${Hn}
id=${t}
label=${e}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${a}
hrefOf=${i=>f(s,i)}
/>
`}var ci=({groups:t})=>o`
<${Kn}
id="group-list"
label="Groups of the build"
kind="group"
groups=${t.map(It)}
columns=${t.some(({explanation:e})=>e)?[Vn,...Re,ri]:[Vn,...Re]}
/>
`,ui=({groups:t})=>o`
<${Kn}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${li(t.map(It))}
columns=${[oi,...Re]}
/>
`;function mi({list:t,what:e,older:s="Show older",all:n="End of list"}){let{ids:a,error:r,loading:i,more:c}=t;return r.value?o`
<${P}
title=${`${e} could not be loaded`}
text=${r.value.message}
again=${()=>a.peek().length?t.next():t.first()}
/>
`:i.value==="first"&&a.value.length===0?o`<${A} lines=${10} />`:c.value?o`
<p class="nothing"><button type="button" class="button" disabled=${i.value!==null} onClick=${()=>t.next()}>${s}</button></p>
`:a.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m104_0 as Gn}from"./main.js";import{m112_0 as Qn}from"./main.js";function pi({store:t,kind:e}){return t.loaded.value?o`<${Qn} problem=${{status:404,text:`there is no such ${e}`}} />`:o`
<${Gn} title=${e.charAt(0).toUpperCase()+e.slice(1)}><${A} /><//>
`}function di({label:t,tabs:e,value:s,onChange:n}){let a=g(null),r=Pe(),i=Math.max(0,e.findIndex(l=>l.name===s));return v(()=>{let[l,u]=[a.current,a.current.children[i]].map(m=>m.getBoundingClientRect());a.current.scrollLeft+=Math.max(0,u.right-l.right)-Math.max(0,l.left-u.left)},[i]),o`
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
`}var Jn=(...t)=>t.every(e=>e!==null),Rt=t=>{let e=t.filter(s=>s.has_start).length;return e?`${e<t.length?" partly":""} with start`:""};function fi({usual_with_start:t,usual_without_start:e},s){let[n,a]=vt(s)?[e,"without start"]:[t,"with start"];return n===null?"":`usually ${k(n)}${Jn(t,e)?` ${a}`:""}`}var $i=5,hi=({usual_with_start:t,usual_without_start:e,history:s})=>Jn(t,e)?`${k(t)} with start, ${k(e)} without`:Rt(s.filter(n=>n.outcome==="passed").slice(0,$i)).trim();function Zn({share:t}){let e=g(null);return O(()=>e.current.style.setProperty("--share",t.toFixed(3))),o`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var _i=({label:t,by:e,rows:s})=>o`
<table class="tallies" aria-label=${t}><thead><tr><th scope="col">${e}</th><th scope="col" class="is-numeric">Ran</th><th scope="col">Failed</th><th scope="col" class="is-numeric">Duration</th></tr></thead><tbody>${s.map(({key:n,name:a,ran:r,failed:i,seconds:c,start:l})=>o`
<tr key=${n}><th scope="row">${a}</th><td class="is-numeric">${d(r)}</td><td><span class="share"><${Zn} share=${i/r} /><span class="number">${K(i/r)}</span></span></td><td class="is-numeric">${c===null?"\u2013":k(c)+l}</td></tr>
`)}</tbody></table>
`;function gi(t,e){let s=new Map;for(let n of t){let a=e(n),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n),s.set(a,r)}return[...s.values()].map(({passes:n,...a})=>({...a,seconds:n.length>0?n.reduce((r,i)=>r+i.run_seconds,0)/n.length:null,start:Rt(n)}))}function bi({name:t,value:e,note:s,icon:n,tone:a="",href:r,children:i}){let c=o`
<span class="tile-name">${n&&o`<${$} name=${n} />`}${t}</span><span class="tile-value number">${e}</span>${s&&o`<span class="tile-note">${s}</span>`}${i}
`,l=`tile ${a&&`tile-${a}`}`;return r?o`<a class=${l} href=${r} data-tile=${t}>${c}</a>`:o`<div class=${l} data-tile=${t}>${c}</div>`}var at=class{#t;value=Pt(null);error=Pt(null);constructor(e,s=null){this.#t=e,this.value.value=s}start(e=0){if(this.value.peek()===null&&this.again(),!e)return;let s=setInterval(()=>document.hidden||this.again(),e*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await G(this.#t),this.error.value=null}catch(e){this.error.value=e}}};import{m9_0 as Xn,m9_1 as Yn,m9_2 as ta,m9_3 as Ne}from"./main.js";var xi=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],ea=t=>t===null?null:Math.round(t*1e4)/100,wi=t=>K(t/100);function yi(t,e,s){return`${t.map(({name:a,shown:r},i)=>{let c=e[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${a}: latest ${l}, from ${s(Math.min(...c))} to ${s(Yn(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function X(t,e,s,n){let a=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:t,data:[e,...r],series:a,summary:yi(a,r,n.write),...n}}var z=(t,e)=>({name:t,tone:e,kind:"line"});function sa(t,{ofAgent:e=!1}={}){let{at:s,installs:n,installs_avoided:a}=t,r={write:ta,steps:Xn,least:1},i={write:wi,least:100,most:100};return[X("Pass rate",s,[[z("passed","good"),t.pass_rate.map(ea)]],{...i,floor:50}),X("Duration",s,[[z("p95","warn"),t.run_p95],[z("p50","go"),t.run_p50]],r),X("Queue wait",s,[[z("p95","warn"),t.wait_p95],[z("p50","go"),t.wait_p50]],r),e?X("Utilization",s,[[z("working","go"),t.busy_agents.map(ea)]],i):X("Agents at work",s,[[z("on average","go"),t.busy_agents]],{write:Ne,steps:xi,least:1}),X("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>n[c]},n.map((c,l)=>c+a[l])],[{name:"avoided",tone:"good",kind:"bars"},a]],{write:Ne,least:4})]}import{m38_0 as na}from"./main.js";var vi={"30d":600,"90d":600},ki=60,aa=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Ti={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},oa=t=>t.get("view")==="trends",Si=({query:t,first:e})=>o`
<${R}
label="View"
hideLabel
options=${[["",e],["trends","Trends"]]}
value=${oa(t)?"trends":""}
onChange=${s=>T({view:s},{push:!0})}
/>
`;function Oi({subject:t,query:e}){let s=aa.some(([u])=>u===e.get("range"))?{range:e.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...t,...s})}`,a=L(()=>new at(n),[n]);v(()=>a.start(vi[s.range]??ki),[a]);let r=a.value.value,i=a.error.value,c=L(()=>r&&sa(r,{ofAgent:"agent"in t}),[r]),l=o`
<${R}
label="Period"
hideLabel
options=${aa}
value=${s.range??r?.range}
onChange=${u=>T({range:u},{push:!0})}
/>
`;return o`
<${Q} id="trends" title="Trends" note=${Ti[r?.step]} tools=${l}>${i&&o`<${P} title="Trends could not be loaded" text=${i.message} again=${a.again} />`}${!r&&!i&&o`<${A} lines=${12} />`}${r&&(r.attempts.some(u=>u>0)?o`<${na} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}<//>
`}var qe=400,Me=200,ra=t=>Math.floor(t/Me)*Me;function Ci(t){let e=cs({from:0,to:qe*2,width:0});return O(()=>{let s=0,n=()=>{s=0;let i=t.current.getBoundingClientRect(),c={from:ra(-i.top-qe),to:ra(window.innerHeight-i.top+qe)+Me,width:Math.floor(i.width)},l=e.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(e.value=c)},a=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(a);return r.observe(t.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),e}export{_n as m103_0,st as m103_1,or as m103_2,Se as m109_0,Oe as m109_1,zt as m110_0,Ua as m116_0,bt as m116_1,As as m116_2,Ee as m119_0,Et as m119_1,Na as m122_0,_t as m122_1,gs as m122_2,ca as m13_0,ot as m13_1,je as m13_2,Vt as m141_0,xt as m141_1,Y as m141_2,di as m143_0,Zn as m144_0,_i as m144_1,gi as m144_2,At as m145_0,_r as m145_1,kn as m145_2,bi as m149_0,Oi as m163_0,Si as m163_1,oa as m163_2,re as m167_0,ae as m170_0,ne as m170_1,oe as m170_2,tt as m170_3,ee as m170_4,se as m170_5,Ws as m192_0,pe as m192_1,vo as m192_2,ue as m192_3,ce as m192_4,zs as m192_5,Vs as m196_0,kt as m196_1,So as m196_2,Lo as m196_3,Ks as m196_4,Gs as m196_5,Eo as m196_6,Ro as m196_7,Oo as m196_8,fe as m197_0,de as m197_1,$e as m197_2,Ys as m197_3,Qt as m201_0,Ya as m201_1,Gt as m201_2,Ot as m210_0,nr as m210_1,ar as m210_2,M as m218_0,at as m224_0,ht as m228_0,$t as m228_1,Dt as m228_2,Wt as m228_3,ma as m24_0,da as m24_1,fa as m24_2,Ra as m26_0,Mt as m26_1,Ca as m26_2,is as m26_3,rs as m26_4,qt as m26_5,Xa as m27_0,yt as m27_1,wt as m27_2,Bs as m27_3,Rt as m288_0,hi as m288_1,fi as m288_2,Ci as m289_0,U as m31_0,oo as m32_0,po as m32_1,Ps as m32_2,$o as m35_0,Ae as m37_0,En as m37_1,Zt as m43_0,Dr as m48_0,Le as m51_0,xr as m51_1,Xt as m52_0,zn as m54_0,Xr as m54_1,Yr as m54_2,Un as m54_3,nt as m54_4,Jr as m54_5,Ur as m54_6,si as m56_0,ei as m56_1,ni as m59_0,Ma as m69_0,Ls as m69_1,Cs as m69_2,Es as m69_3,gt as m69_4,ui as m76_0,ci as m76_1,ye as m88_0,ke as m88_1,ve as m88_2,mi as m89_0,Te as m92_0,pi as m99_0};
