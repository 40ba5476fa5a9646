import{m290_0 as ui,m290_1 as mi,m290_2 as pi,m290_3 as y,m290_4 as fi,m290_5 as Be,m290_6 as di,m290_7 as A,m290_8 as C,m290_9 as $i,m290_10 as b,m290_11 as g}from"./main.js";import{m184_0 as gi,m184_1 as T,m184_2 as Ne,m184_3 as bi,m184_4 as xi,m184_5 as R}from"./main.js";function nt(t,e){let s=b({key:t,version:e,changes:0}),n=s.current,a=n.key===t&&n.version!==null&&e!==null&&n.version!==e,r=e??(n.key===t?n.version:null);return s.current={key:t,version:r,changes:n.changes+(a?1:0)},s.current.changes}function qe(t,e,s,n){let a=T(t&&`${t}/compare?${new URLSearchParams({...e,limit:0})}`,s),r=a.data.value,i=r?.with??null,c=nt(i?.id??i,n(i));return y(()=>{c>0&&a.invalidate()},[c]),{found:r,changes:c}}var zn=({total:t,done:e,failed:s,excused:n,cancelled:a})=>[t,e,s,n,a].join(" ");function Hn(t){let e=R(t&&`batch:${t.id}`);return e?.ids.value,t&&zn(e.row(t.id).value??t)}var Vn=(t,e)=>qe(t&&`/api/v1/batches/${t.id}`,{with:e},t&&`${t.done} ${t.failed} ${t.cancelled}`,Hn);import{m177_0 as at,m177_1 as Si,m177_2 as Oi,m177_3 as Ci,m177_4 as Ei,m177_5 as h,m177_6 as Li,m177_7 as Me,m177_8 as Ai,m177_9 as Ie,m177_10 as ot,m177_11 as Pe,m177_12 as f,m177_13 as D,m177_14 as v,m177_15 as je,m177_16 as Ri,m177_17 as O,m177_18 as Bi,m177_19 as Ni,m177_20 as q,m177_21 as qi,m177_22 as S,m177_23 as Mi}from"./main.js";import{m186_0 as o}from"./main.js";import{m229_0 as Di,m229_1 as Wi,m229_2 as Ui,m229_3 as zi,m229_4 as Hi,m229_5 as k,m229_6 as Vi,m229_7 as d,m229_8 as Fe,m229_9 as Ki}from"./main.js";import{m133_0 as De}from"./main.js";var We={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},Kn={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},Gn=({work:t})=>o`
<a href=${d("job",{id:t.id})}>${t.test}</a> waits for it until ${S(t.awaited_until)}.
${" "}${We[t.then]}
`;function Qn({status:t,agent:e,attempts:s,explanation:n}){return t==="running"?o`Attempt ${f(s)} runs on <a href=${d("agent",{name:e})}>${e}</a>.`:t!=="pending"?Kn[t]:`The job is queued again: ${[n?.position>1&&!n.hold&&`place ${f(n.position)}`,n?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function Jn({attempt:t}){let e=R(`job:${t.job_id}`),s=e.ids.value.length?e.row(t.job_id).value:null;return o`
Its attempt of <a href=${d("job",{id:t.job_id})}>${t.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${Qn(s)}</span>`}
`}function Zn({job:t}){let e=t.status==="running"&&!t.reason?t.agent:null,s=R(e?`agent:${e}`:null),n=s?.ids.value.length?s.row(e).value:null;return n?.job?.id!==t.id||!n.job.awaited_until?null:o`
<p class="why" role="status" data-silent><strong><a href=${d("agent",{name:e})}>${e}</a> has not responded for <${De} since=${n.last_seen_at} />.
</strong>${" "}The job waits for it until ${S(n.job.awaited_until)}. ${We[n.job.then]}</p>
`}import{m4_0 as al,m4_1 as ol,m4_2 as W,m4_3 as rl,m4_4 as rt}from"./main.js";import{m53_0 as it,m53_1 as lt,m53_2 as cl}from"./main.js";import{m78_0 as $}from"./main.js";import{m97_0 as ct}from"./main.js";import{m105_0 as U}from"./main.js";import{m125_0 as B}from"./main.js";import{m138_0 as ut,m138_1 as I,m138_2 as E}from"./main.js";import{m139_0 as yl,m139_1 as Ue,m139_2 as ze}from"./main.js";import{m146_0 as z,m146_1 as Tl}from"./main.js";var Ke=100,Xn=2e4,He=20,Yn=[["previous","Previous batch"],["base","Base branch"]],Ge=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],ta=["newly_failing","still_failing","fixed","flaky"],Rt=t=>[[t.name,t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.app_version_id,t.commit&&q(t.commit),S(t.created_at)].filter(Boolean).join(", ");function ea(t){let[e,s]=g([]);return y(()=>{let n=new AbortController,a=new URLSearchParams({suite:t.suite,limit:He+1,...t.org_id?{org_id:t.org_id}:{}});return W(`/api/v1/batches?${a}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==t.id).slice(0,He)),()=>{}),()=>n.abort()},[t.id]),e}function sa({batch:t,chosen:e}){let s=ea(t),n=a=>k({with:a},{push:!0});return o`
<div class="page-tools"><${B} label="Against" hideLabel options=${Yn} value=${e} onChange=${n} />${s.length>0&&o`
<${ct}
label="Other batch"
items=${s.map(a=>({label:Rt(a),checked:a.id===e,run:()=>n(a.id)}))}
>
Other batch…
<${$} name="down" /><//>
`}</div>
`}var na=({at:t,hasStart:e})=>t===null?null:o`<span class="number quiet">${v(t)}${e&&" with start"}</span>`;function Ve({id:t,status:e,seconds:s,hasStart:n,word:a}){return t?o`
<a class="change-side" href=${d("job",{id:t})}><span class="unseen">${a}: </span><${Ue} job=${{status:e}} /> <${na} at=${s} hasStart=${n} /></a>
`:o`<span class="quiet">not run</span>`}function aa({row:t,gone:e,hasCause:s}){let n=e?t.job_id:t.before_job_id,a=t.status==="failed"&&!e&&!s&&t.cause;return o`
<li class="change"><span class="change-what"><a class="change-test" href=${d("job",{id:t.job_id})}><${z} test=${t.test} /></a>${t.excused&&!e&&o`<span class="tag" title=${lt}>quarantined</span>`}${a&&o`<span class="row-why quiet" title=${a}>${a}</span>`}</span><${Ve}
word="before"
id=${n}
status=${e?t.status:t.before_status}
seconds=${e?t.seconds:t.before_seconds}
hasStart=${e?t.has_start:t.before_has_start}
/><${$} name="next" /><${Ve} word="now" ...${{...t,id:e?null:t.job_id,hasStart:t.has_start}} /></li>
`}var Qe=({kind:t,rows:e,hasCause:s})=>o`
<ul class="change-list" data-changes=${t}>${e.map(n=>o`<${aa} key=${n.job_id} row=${n} gone=${t==="gone"} hasCause=${s} />`)}</ul>
`;function oa({kind:t,rows:e,causes:s}){let n=new Map(e.map(a=>[a.job_id,a]));return s.map(({fingerprint:a,cause:r,tests:i,job_ids:c})=>{let l=c.filter(u=>n.has(u)).map(u=>n.get(u));return l.length>0&&o`
<div class="change-cause" key=${a} data-cause=${a}><h3><span class="failure-cause">${r||"No cause is known"}</span>${" "}<small class="number">${h(i,"test")}</small></h3><${Qe} kind=${t} rows=${l} hasCause /></div>
`})}function Je(t){let e=t.counts.new-t.new_elsewhere;return{...t,counts:{...t.counts,new:e},new:t.new.slice(0,e)}}var Ze=({counts:t,excused:e},s)=>t[s]-(s==="still_failing"?e:0),Xe=({excused:t})=>t>0?`, ${f(t)} quarantined`:"";function Ye({on_agent:t,counts:e},s){let n=t[s];return n?n.tests===e[s]?`, all on ${n.agent}`:`, ${f(n.tests)} only on ${n.agent}`:""}var ra=(t,e)=>f(Ze(t,e))+(e==="still_failing"?Xe(t):"")+Ye(t,e);function ia({found:{org_id:t,batch:e,changed:s,with_changed:n},builds:[a,r]}){let i=[[n,r],[s,a]].filter(([_])=>_>0);if(i.length===0)return null;let[[c,l],...u]=i,m=[`${h(c,"result")} of ${l}`,...u.map(([_,L])=>`${f(_)} of ${L}`)],p=e?d("build",{org_id:e.org_id,app_version_id:a},r===a?{}:{with:r}):d("build",{org_id:t,app_version_id:l});return o`
<a class="quiet" href=${p} data-changed>
Later runs changed ${m.join(", ")}</a>
`}function ts({found:t,href:e,flaky:s,textOf:n,about:a,builds:r}){if(!t?.with)return null;let i=Je(t),{counts:c}=i;return o`
<p class="change-verdict">${Ge.filter(([l])=>ta.includes(l)||c[l]>0).map(([l,,,,u,m])=>o`
<${l==="flaky"&&s&&c.flaky?"a":"span"}
key=${l}
href=${l==="flaky"&&c.flaky?s:void 0}
class=${c[l]?l==="newly_failing"?"bad strong":"":"quiet"}
><span class="number" data-changes-count=${l}>${f(Ze(i,l))}</span>${" "}${c[l]===1?u:m}${l==="still_failing"&&Xe(i)}${Ye(i,l)}<//>
`)}<a class="quiet" href=${e} title=${a}>against ${n(i.with)}</a><${ia} found=${i} builds=${r(i)} /></p>
`}var la=({app_version_id:t},{name:e,app_version_id:s,created_at:n})=>t&&t===s?`another batch of ${s}`:`batch ${[e,s].filter(Boolean).join(", ")} of ${Pe(Date.parse(n)/1e3)}`,ca="Its results alone. A build is compared with the last runs of a build, which may be of later batches.",ua="The last run of each test there, also of later batches. A batch is compared with one batch.",Bt=({batch:t,chosen:e,found:s})=>o`
<${ts}
found=${s}
href=${d("batch",{id:t.id},{with:e})}
flaky=${d("batch",{id:t.id},{show:"flaky"})}
textOf=${n=>la(t,n)}
about=${ca}
builds=${({with:n})=>[t.app_version_id,n.app_version_id]}
/>
`,ma=({found:t})=>o`
<${ts}
found=${t}
href="#changes"
textOf=${e=>`the last runs of ${e}`}
about=${ua}
builds=${({app_version_id:e,with:s})=>[e,s]}
/>
`;function pa({kind:t,title:e,icon:s,note:n,counted:a,total:r,few:i,rows:c,causes:l,showAll:u}){let[m,p]=g(!1),_=m?c:c.slice(0,i);return o`
<${U}
title=${o`<span class=${`state state-${s}`}><${$} name=${s} /><span>${e}</span></span>`}
note=${a}
className="changes"
tools=${o`<span class="quiet">${n}</span>`}
>${l?o`<${oa} kind=${t} rows=${_} causes=${l} />`:o`<${Qe} kind=${t} rows=${_} />`}${_.length<r&&o`
<p class="nothing"><button type="button" class="button" onClick=${()=>{p(!0),c.length<r&&u()}}>
Show all ${f(r)}</button></p>
`}<//>
`}function fa(t,e){return t===0?`No test has finished${e&&` yet, ${e}`}`:e?`Same so far, ${e}`:"No changes"}function es({found:t,ended:e,left:s,against:n,tools:a,few:r=Ke,showAll:i}){let c=Je(t),l=Ge.filter(([u])=>c.counts[u]>0);return o`
<p class="change-with">
Against ${n}${" "}${s&&l.length>0&&o`<span class="number" data-to-run>· ${s}</span>`}${" "}${a}</p>${l.length===0?o`
<${ut} icon=${s||!e?"running":"done"} title=${fa(e,s)}>${e>0&&o`<p>Every finished test has the same status in both.</p>`}<//>
`:null}${l.map(([u,m,p,_])=>o`
<${pa} key=${u} kind=${u} title=${m} icon=${p}
note=${u==="new"&&t.new_elsewhere>0?`${_}; ${f(t.new_elsewhere)} more above`:_}
rows=${c[u]}
counted=${ra(c,u)}
total=${c.counts[u]} few=${r} showAll=${i}
causes=${u==="newly_failing"?c.causes:null}
/>
`)}
`}function ss({path:t,query:e,version:s,title:n,draw:a}){let[r,i]=g(Ke),c=T(`${t}?${new URLSearchParams({...e,limit:r})}`,s),l=b(null),u=c.data.value??l.current;l.current=u;let m=c.error.value;return o`
${m&&o`<${I} title=${n} text=${m.message} again=${()=>c.load()} />`}${u&&a(u,()=>i(Xn))}${!u&&!m&&o`<${E} />`}
`}var da=({batch:t,with:e})=>[t.unfinished>0&&`${f(t.unfinished)} to run`,e.unfinished>0&&`${f(e.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function $a({found:t,chosen:e,showAll:s}){return t.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}${e==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}</p>
`:o`
<${es}
found=${t}
ended=${t.batch.done+t.batch.failed}
left=${da(t)}
against=${o`<a href=${d("batch",{id:t.with.id})}>${Rt(t.with)}</a>`}
showAll=${s}
/>
`}var ha=({batch:t,chosen:e,changes:s})=>o`
<${sa} batch=${t} chosen=${e} /><${ss}
key=${`${t.id} ${e}`}
path=${`/api/v1/batches/${t.id}/compare`}
query=${{with:e}}
version=${`${t.done} ${t.failed} ${t.cancelled} ${s}`}
title="The batches could not be compared"
draw=${(n,a)=>o`<${$a} found=${n} chosen=${e} showAll=${a} />`}
/>
`;import{m7_0 as Ul,m7_1 as zl,m7_2 as Hl,m7_3 as Vl,m7_4 as ns,m7_5 as H,m7_6 as Nt}from"./main.js";import{m228_0 as w,m228_1 as Ql}from"./main.js";import{m25_0 as V}from"./main.js";function K({status:t}){let e=t==="held"?"paused":t;return o`
<span class=${`state state-${e}`}><${$} name=${e} /><span>${ze(t)}</span></span>
`}import{m49_0 as G}from"./main.js";import{m62_0 as Q,m62_1 as rc,m62_2 as ic}from"./main.js";import{m0_0 as qt,m0_1 as as,m0_2 as uc,m0_3 as mc,m0_4 as os,m0_5 as Mt,m0_6 as rs,m0_7 as pc,m0_8 as mt,m0_9 as is,m0_10 as fc,m0_11 as dc,m0_12 as $c,m0_13 as hc,m0_14 as _c,m0_15 as pt,m0_16 as gc,m0_17 as bc,m0_18 as xc}from"./main.js";var ft=()=>w("retry","job"),ls=[["","failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"],["quarantined","quarantined","quarantined"]],dt=(t,e=!1)=>({...t,status:"failed",q:`excused:${e}`});async function It({within:t="/api/v1/jobs",filter:e={},fresh:s=e}){let n=`${t}/retry`,a=ls.map(([i])=>({filter:dt(i==="new"?s:e,i==="quarantined"),failure:["new","infrastructure"].includes(i)?i:e.app_version_id&&"latest"})),r=await Promise.all(a.map(i=>rt("POST",n,{...i,dry_run:!0}).catch(()=>null)));return r.flatMap((i,c)=>{let l=i?.changed??0,u=[1,2].includes(c)&&l===r[0]?.changed;if(l===0||u)return[];let[,m,p]=ls[c],_={expected:l,until:i.until},L=()=>Mt(()=>rt("POST",n,{...a[c],..._}),x=>qt.retry(x.changed));return[{label:`Retry ${f(l)} ${l===1?m:p}`,icon:"retry",run:L}]})}var Pt=(t,e)=>Mt(()=>rt("POST","/api/v1/jobs/retry",{filter:t,failure:"latest",expected:e}),({changed:s})=>qt.retry(s));var $t=({within:t,filter:e,fresh:s,label:n="Retry failed jobs",icon:a="retry",className:r,children:i})=>ft()&&o`
<${ct}
label=${n}
icon=${a}
items=${()=>It({within:t,filter:e,fresh:s})}
none="Nothing to retry: all passed since, wait or run."
className=${r}
tip=${i?void 0:n}
>${i&&o`${i}<${$} name="down" />`}<//>
`,cs=({failed:t,excused:e})=>t>e?[t-e,"failed",!1]:[e,"quarantined",!0];function _a({filter:t,tests:e}){if(e.failed===0||!ft())return null;let[s,n,a]=cs(e);return o`
<span class="line"><button type="button" class="button" onClick=${()=>Pt(dt(t,a),s)}><${$} name="retry" />
Retry ${f(s)} ${n}</button><${$t} filter=${t} icon="down" /></span>
`}import{m149_0 as N}from"./main.js";function ht({batch:t}){let e=t.first_finished_at??t.finished_at;if(!e)return o`<${G} since=${t.created_at} />`;let s=O(e)-O(t.created_at);return o`
<span class="number">${s<10?v(s):Me(s)}</span>${e!==t.finished_at&&o`
${" "}<span class="quiet" title=${`retried ${us(t)}`}><${$} name="retry" /><span class="unseen">retried</span></span>
`}
`}var us=t=>t.finished_at?`until ${S(t.finished_at)}`:"in progress",_t=({batch:t,link:e})=>t.app_version_id&&t.org_id?o`<${Q} org=${t.org_id} version=${t.app_version_id} link=${e} />`:o`<span class="quiet">${h(t.builds,"build")}${t.org_id?` ${t.org_id}`:""}</span>`,ga=({batch:t})=>(t.branch||t.commit)&&o`
<span class="batch-branch quiet">${t.branch}${t.branch&&t.commit&&" \xB7 "}${t.commit&&o`<span class="id" title=${t.commit}>${q(t.commit)}</span>`}</span>
`,ba=({batch:t})=>o`
<${V} group=${{...H(t),waiting:t.unfinished}} /><span class="batch-ended number quiet">${f(t.total-t.unfinished)} of ${f(t.total)}</span>
`,xa=[{name:"status",title:"Status",cell:t=>o`<${K} status=${t.status} />`},{name:"suite",title:"Suite",main:!0,cell:t=>t.name,under:t=>o`<${ga} batch=${t} />`},{name:"build",title:"Build",cell:t=>o`<${_t} batch=${t} link="row" />`},{name:"bar",title:"Progress",cell:t=>o`<${ba} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>o`<${it} of=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>o`<${ht} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>o`
<${N} className="quiet" at=${t.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:t=>t.failed>0&&w("retry","batch"),cell:t=>t.failed>0&&o`<${wa} batch=${t} />`}],wa=({batch:t})=>o`
<${$t}
within=${`/api/v1/batches/${t.id}`}
label=${`Retry failed jobs of ${t.name}`}
className="icon-button"
/>
`,ya={kind:"batch",columns:xa,hrefOf:t=>d("batch",{id:t.id}),failed:t=>t.status==="failed"};import{m6_0 as Jc,m6_1 as Zc,m6_2 as Xc,m6_3 as Yc,m6_4 as ms,m6_5 as tu}from"./main.js";var ps=t=>t.bundle?`bundle ${q(t.bundle)}`:`${q(t.commit)}${t.modified?", modified":""}`,va=t=>`tests ${t.bundle?"of":"at"} ${ps(t)}`;function jt(t){let e=new Map;for(let s of t){if(!s)continue;let n=ps(s);e.set(n,(e.get(n)??0)+1)}return[...e].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Ft=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");import{m261_0 as Z,m261_1 as fs,m261_2 as ou,m261_3 as P,m261_4 as ru}from"./main.js";import{m272_0 as ds,m272_1 as cu,m272_2 as uu,m272_3 as mu,m272_4 as Dt}from"./main.js";import{m42_0 as $s,m42_1 as du}from"./main.js";var ka=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",lt],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Wt=({counts:t,choose:e})=>o`
<p class="counts">${ka.filter(([,s])=>t[s]>0).map(([s,n,a,r])=>o`
<button
type="button"
key=${n}
class=${`state state-${s}`}
data-count=${n}
data-tip=${r}
onClick=${()=>e(n)}
><${$} name=${s} /><span><span class="number">${f(t[n])}</span> ${a}</span></button>
`)}</p>
`;var Ut=({facts:t,className:e=""})=>o`
<dl class=${`facts ${e}`}>${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
<div key=${s}><dt>${s}</dt><dd>${n}</dd></div>
`)}</dl>
`;import{m3_0 as hs,m3_1 as ku,m3_2 as Tu,m3_3 as Su,m3_4 as Ou,m3_5 as Cu,m3_6 as Eu}from"./main.js";import{m10_0 as _s,m10_1 as zt,m10_2 as Ru,m10_3 as Bu}from"./main.js";import{m69_0 as Mu,m69_1 as Iu,m69_2 as Pu,m69_3 as ju,m69_4 as Fu,m69_5 as gs}from"./main.js";var Ta=t=>Ie(zt()+t,zt()),Sa=t=>t<1?"at once":at(t);function Oa({reason:t,position:e,eta_seconds:s,eta_guessed:n,hold:a}){return[e!=null&&!a&&t!=="no_agent"&&[e===1?"Next":`Place ${f(e)}`,"in the queue"],s>0&&[Ta(s),n?"expected start, a guess":"expected start"],a?.eta_seconds!=null&&[Sa(a.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function Ca({agent:{name:t,status:e,note:s,by:n,since:a,until:r}}){let i=hs.includes(e)?o`${e}${a&&o` for <${G} since=${a} />`}`:gs({held:{kind:e,note:s,by:n,at:a,until:r}});return o`
<li><a href=${d("agent",{name:t})}>${t}</a> ${i}</li>
`}function Ea({hold:{agents:t,more_agents:e},job:{org_id:s,app_version_id:n}}){return t.length===0?w("release","build")&&o`<button type="button" class="button" onClick=${()=>mt(s,n)}>Release build</button>`:o`
<ul class="plain queue-holders">${t.map(a=>o`<${Ca} key=${a.name} agent=${a} />`)}${e>0&&o`<li><a href=${d("fleet")}>${h(e,"more agent")}</a></li>`}</ul>
`}var La=({explanation:t})=>t?.reason==="no_agent"&&!t.hold,bs=({of:t,what:e,children:s})=>La(t)&&o`
<p class="queue-ways"><span>
Start an agent with this target${Object.keys(t.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${d("fleet")}>agents</a> to add one; or cancel the ${e} and submit
${e==="job"?" it":" them"} again for others.
</span>${s}</p>
`,gt=({text:t,stuck:e,className:s="",children:n})=>o`
<div class=${`queue-place ${e?"is-stuck":s}`}>${e&&o`<p class="queue-stuck"><${$} name="stale" />${e===!0?"Cannot start":e}</p>`}${t&&o`<p class="why" data-why>${t}</p>`}${n}</div>
`;function Aa({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s)return null;let n=e&&t.explanation?.hold,a=e&&P(t.explanation);return o`
<${gt} text=${s} stuck=${a} className=${t.status==="failed"?"is-bad":""}>${a&&o`
<${bs} of=${t} what="job">${w("cancel","job")&&o`<button type="button" class="button" onClick=${()=>as(t)}>Cancel job</button>`}<//>
`}${e&&Oa(t.explanation??{}).map(([r,i])=>o`
<span key=${i} class="queue-figure number" data-figure=${i}><b>${r}</b>${i}</span>
`)}${n?.since&&n.agents.length===0&&o`
<span class="queue-figure number" data-figure="held"><b><${G} since=${n.since} /></b>
held
</span>
`}${e&&o`
<span class="queue-figure number"><b><${G} since=${t.created_at} /></b>${t.tries?.length?"since it was submitted":"waiting"}</span>
`}${n&&o`<${Ea} hold=${n} job=${t} />`}<//>
`}var Ht=(t,e)=>t.reduce((s,n)=>s+n[e],0),bt=({waiting:t,explanation:e})=>t>0&&e?.reason==="build_held",Vt=t=>bt(t)&&fs(t),Ra=4,Ba=t=>t.map(({target:e,labels:s})=>[e,ot(s)].filter(Boolean).join(" ")).join(", ");function Kt({groups:t,children:e}){let s=t.filter(c=>c.waiting>0),n=s.filter(({explanation:c})=>P(c)),a=new Map;for(let c of n)a.set(c.explanation.text,[...a.get(c.explanation.text)??[],c]);if(a.size===0)return null;let r=h(Ht(s,"waiting"),"waiting job"),i=[...a].slice(0,Ra);return o`
<${gt} stuck=${s.length===n.length||`${f(Ht(n,"waiting"))} of ${r} cannot start`}>${i.map(([c,l])=>o`
<p class="why" key=${c} data-why>${c}${t.length>1&&o`${" "}<span class="quiet"> · ${h(Ht(l,"waiting"),"job")} on ${Ba(l)}</span>`}</p>
`)}${a.size>i.length&&o`<p class="quiet">and ${h(a.size-i.length,"more reason")}</p>`}${e}<//>
`}var Gt=4,Na=t=>t?.waiting>0&&P(t.explanation)?"cannot start":t?.explanation?.text;function qa({held:t,rows:e}){let s=[...t.keys()],n=new Set(e.filter(Boolean).map(a=>a.target));return o`
<ul class="plain batch-groups">${s.slice(0,Gt).map((a,r)=>o`
<li key=${a}>${e[r]?o`
<a href=${d("group",{id:a})}><${Q} org=${e[r].org_id} version=${e[r].app_version_id} /></a>${n.size>1&&o`<span class="quiet">${e[r].target}</span>`}
`:Z.loaded.value?o`<a href=${d("group",{id:a})}>Group</a>`:"\xA0"}<span class="quiet">${e[r]||Z.loaded.value?Na(e[r])??(t.get(a).waiting?"waiting":"All started"):""}</span></li>
`)}${s.length>Gt&&o`<li class="quiet">and ${f(s.length-Gt)} more groups</li>`}</ul>
`}var Ma={build_held:({app_version_id:t})=>`build ${t} is held`,no_agent:({target:t})=>`no agent serves ${t}`,agents_paused:({target:t})=>`no active agent serves ${t}`};function xs({rows:t}){let e=ms(t),s=t.some(a=>a?.explanation?.eta_guessed),n=t.find(a=>a?.waiting>0&&P(a.explanation));return o`
<p class="batch-left" data-left>${t.every(Boolean)?e===null?`Expected end not known${n?`: ${Ma[n.explanation.reason](n)}`:" yet"}.`:e===0?"Its last tests are running.":o`Ends in <strong class="number">${at(e)}</strong>${s&&", a guess"}.`:"\xA0"}</p>
`}function Qt(t){return R("groups"),Z.ids.value,[...t.keys()].map(e=>Z.row(e).value)}function Ia({status:t,held:e}){let s=Qt(e);return o`<${K} status=${s.every(n=>n&&Vt(n))?"held":t} />`}var Pa=({batch:{status:t,unfinished:e},summary:s})=>e>0&&s?.groups.size>0?o`<${Ia} status=${t} held=${s.groups} />`:o`<${K} status=${t} />`;function ja({held:t}){let e=Qt(t).filter(Boolean).map(n=>({...n,waiting:t.get(n.id).waiting})),s=new Map(e.filter(bt).map(n=>[`${n.org_id} ${n.app_version_id}`,n]));return o`
<${Kt} groups=${e}>${w("release","build")&&[...s].map(([n,{org_id:a,app_version_id:r}])=>o`
<button type="button" class="button" key=${n} onClick=${()=>mt(a,r)}>
Release build ${s.size>1&&r}</button>
`)}<//>
`}function Fa({held:t}){let e=Qt(t);return o`
<${xs} rows=${e} /><${qa} held=${t} rows=${e} />
`}function Da({batch:t}){let e=[["Wait and write a JUnit file",`qgjob wait --batch ${t.id} --junit report.xml${Dt()}`],w("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${t.id} --wait${Dt()}`],["Show results, with curl",`${ds} ${location.origin}/api/v1/batches/${t.id}/results`]];return o`
<details class="batch-commands"><summary>Command line</summary><${$s} lines=${e.filter(Boolean)} /></details>
`}function Wa({batch:t}){let e=ns(t);return e?o`
<a href=${e} target="_blank" rel="noopener noreferrer">${new URL(e).host}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:t.url}var Ua=({retries_used:t,retries_allowed:e,retry_budget:s})=>(t>0||s!==null)&&`${f(t)} of ${f(e)}`,za=({trees:t})=>o`<span title=${Ft(t)}>${jt(t)}</span>`;function Ha({batch:t,summary:e,against:s,compared:n}){let a=t.first_finished_at??t.finished_at,r=e??{...H(t),running:0,waiting:t.unfinished};return o`
<div class="batch-summary">${e&&t.unfinished>0&&o`<${ja} held=${e.groups} />`}<${V} group=${r} /><div class="batch-now"><${Wt} counts=${r} choose=${i=>k({show:i,with:""},{push:!0})} />${e&&t.unfinished>0&&o`<${Fa} held=${e.groups} />`}</div><${Bt} batch=${t} chosen=${s} found=${n} /><${Ut}
className="is-strip"
facts=${[["Build",o`<${_t} batch=${t} link />`],["Commit",t.commit&&o`<span class="id" title=${t.commit}>${q(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&o`<${za} trees=${e.trees} />`],["CI run",t.url&&o`<${Wa} batch=${t} />`],["Submitted",o`<${N} at=${t.created_at} />`],[a?"Duration":"Elapsed",o`<${ht} batch=${t} />`],["Retries used",Ua(t)]]}
/><${Da} batch=${t} /></div>
`}import{m11_0 as Em,m11_1 as Lm,m11_2 as ws}from"./main.js";var Va=2;function Ka({width:t,height:e,draw:s,paint:n,className:a="",...r}){let i=b(null),c=ws.value;return A(()=>{let l=Math.min(Va,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(t*l)),u.height=Math.max(1,Math.round(e*l)),u.style.setProperty("width",`${t}px`),u.style.setProperty("height",`${e}px`);let m=u.getContext("2d");m.setTransform(l,0,0,l,0,0),s(m),n&&(n.current=p=>p(m))},[t,e,s,c]),o`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var Jt=({since:t,last_pass:e})=>`With this cause since ${t.app_version_id}${e?`, last passed in ${e.app_version_id}`:""}`;function Zt(t){let{app_version_id:e,last_pass:s,since:n,failures:a,builds:r}=t,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(t.new)return`in ${e}${a>1?`, ${f(a)} failed jobs`:""} \xB7 ${i}`;let c=`${h(a,"failed job")} in ${h(r,"build")}`,l=t.changed?", for other causes before":"";return`failing since ${n.app_version_id}${l}, ${c} \xB7 ${i}`}var Xt=({new_tests:t,tests:e})=>t>0&&t<e?`${f(t)} of ${f(e)} new`:"",Yt=({agent:t,failures:e,of:s})=>e===s?`only on ${t}`:`${f(e)} of ${f(s)} on ${t}`,X=({share_of_runs:t})=>`It ran ${Math.round(t*100)} % of all tests on these targets.`,te=({quarantined_by:t,quarantined_at:e,quarantined_until:s,quarantine_note:n})=>[t&&`by ${t}`,`since ${S(e)}`,s&&`until ${S(s)}`].filter(Boolean).join(" ")+(n?`: ${n}`:"");var Ga=36e5,Qa=6e4;function ee(t,e){let[s,n]=g(null),[a,r]=g(0);y(()=>{if(!t)return;let c=new AbortController;return W(t,{signal:c.signal}).then(n).catch(()=>c.signal.aborted||n(l=>l??"failed")),()=>c.abort()},[t,e,a]);let i=s?.content?.expires_at;return y(()=>{if(!i)return;let c=Math.max(Qa,Date.parse(i)-Ga-Date.now()),l=setTimeout(()=>r(u=>u+1),c);return()=>clearTimeout(l)},[i,a]),s}var Ja=50,vs=()=>history.state?.open??{};function ys(t,e){let n=[...Object.entries(vs()).filter(([a])=>a!==t),[t,e]].slice(-Ja);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function se(t,e=!1){let[s,n]=g(()=>vs()[t]??e),[a]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(n(l),history.state?.key===a&&ys(t,l))},onClick:c=>{let l=c.currentTarget,u=c.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===l&&ys(t,!l.open)}}}var Ts="batch-report/",ae=({path:t})=>!t.startsWith(Ts),Za="whole-start/",oe=({path:t})=>!t.startsWith(Za),re=/\.html?$/i,Ss=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,ne=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Xa=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Ya=t=>t.split("/").map(encodeURIComponent).join("/");function Os({path:t},e){if(!e)return null;let s=e.url+Ya(t);return re.test(t)?Ss.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&ne.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var to=5;function eo(t){let e=a=>a.slice(0,a.lastIndexOf("/")+1),s=({path:a})=>re.test(a)&&!Ss.test(a),n=[...new Set(t.filter(s).map(({path:a})=>e(a)))].filter(Boolean);return n.filter(a=>!n.some(r=>r!==a&&a.startsWith(r))).map(a=>({folder:a,files:t.filter(r=>r.path.startsWith(a)&&!(s(r)&&e(r.path)===a))})).filter(({files:a})=>a.length>=to)}var ks=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function ie(t,e){let s=t.flatMap(({path:l,url:u})=>{let m=Os({path:l},e);return m?[{...m,path:l,isOpened:!0}]:ne.test(l)?[{title:"Download trace",url:u,path:l,isOpened:!1}]:[]}),n=s.filter(({path:l})=>ne.test(l)),a=n.filter(({path:l})=>!Xa.test(l)),r=(a.length>0?a:n).sort((l,u)=>ks(u)-ks(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>re.test(l)).sort((l,u)=>i(l)-i(u))[0];return[r,c].filter(l=>l!==void 0)}var so={timed_out:"timed out",executing:"running",behind:"started"},M=t=>so[t]??t;import{m233_0 as Vm,m233_1 as xt,m233_2 as Km,m233_3 as Gm,m233_4 as Qm,m233_5 as Jm}from"./main.js";var no={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},ao=({outcome:t})=>t?no[t]??"cancelled":"running",oo=({outcome:t,phase:e})=>M(t??e),wt=({outcome:t,message:e})=>t==="error"&&e.startsWith("install failed"),Cs=t=>t.install_seconds!==null||t.phase==="installing"||wt(t),ro=1;function Es({id:t,window:e,start_seconds:s,run_seconds:n},a,r){return e!==t||s==null||n===null||r-a-n<ro?null:[a+s,r-(n-s)]}function Ls(t){let[e,s,n]=[t.leased_at,t.started_at,t.finished_at].map(O),a=n===null||xt(t)?s:n-(t.run_seconds??0);return Math.min(s,Math.max(e+(t.install_seconds??0),a))}function io({started_at:t,tries:e=[]}){let s=e.at(-1);return s?.has_start&&s.started_at===t?"Runner started":"Started"}function lo(t){let e=O(t.leased_at),s=O(t.started_at),n=O(t.finished_at),a=[],r=(u,m,p)=>(p===null||p>m)&&a.push({kind:u,from:m,until:p});if(s===null)return r(Cs(t)?"installing":"assigned",e,n),a;let i=Ls(t),c=Math.max(e,i-(t.install_seconds??0));r("assigned",e,c),t.install_seconds!==null&&r("installing",c,i);let l=n!==null&&Es(t,i,n);return l&&(r("starting",i,l[0]),r("between",...l)),r("running",l?l[1]:i,n),a}function co(t){let e=["assigned"];return Cs(t)&&e.push("installing"),(t.started_at!==null||t.phase==="executing")&&e.push("running"),e}var uo=({outcome:t})=>t==="cancelled"?["cancelled","waiting"]:t==="error"?["backoff","waiting"]:["waiting"];function As(t,e){let s=t.tries??[],n=O(s[e]?.leased_at??t.created_at),a=s[e+1]?O(s[e+1].leased_at):1/0;return(t.retried??[]).map(r=>({...r,time:O(r.at)})).filter(({time:r})=>r>=n&&r<a)}function mo(t){let e=t.tries??[],s=["waiting"],n=r=>{let i=As(t,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};n(-1),e.forEach((r,i)=>{s.push(...co(r)),!n(i)&&i<e.length-1&&s.push(...uo(r))});let a=e.at(-1);if(t.status==="pending"){let r=t.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&a?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else t.status!=="running"&&(a&&t.status==="cancelled"&&a.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(t.status));return s}var Rs="The end of its log shows what it did last.";function Bs(t){let{outcome:e,message:s,exit_code:n,started_at:a,agent:r,log_bytes:i,window:c}=t,l=i?Rs:"";if(e==="lost")return[`${r} stopped responding ${a?"while it ran the test":"before it began"}.`,l];if(e==="timed_out"){if(s.includes("case began"))return[l,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[l,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(wt(t))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(e==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(e==="error")return["Its runner ended without a result of the test.",t.cause_line||c?"":Rs];if(n!==null&&n<0)return["A signal ended its runner.",l];let u=t.cases??{};return t.cause_line||c||u.failed||u.error?[]:["No line of its log names an error.",l]}function Ns({reason:t,cause:e},s){let n=e&&t.endsWith(`: ${e}`)?t.slice(0,-e.length-2):t,r=/ attempt \d+ of \d+: /.test(n)&&!n.includes(" of 1: ")||/ (retries of its batch are|its batch's one retry is) used up$/.test(n),i=(c,l,u)=>Number(l)===s?c:`attempt ${s} (${l} of ${u} that count)`;return r?n.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,i):""}import{m234_0 as op,m234_1 as rp,m234_2 as ip,m234_3 as lp,m234_4 as qs}from"./main.js";var po=["image/png","image/jpeg","image/gif","image/webp"],fo=["video/mp4","video/webm"],ce=t=>({...t,url:qs(t.url)}),le=({content_type:t})=>po.includes(t)?"image":fo.includes(t)?"video":null,$o=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,ho=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function Ms(t){let e=t.some(({path:s})=>s.startsWith("results/"));return t.filter(({path:s})=>!(e&&ho.test(s)))}function ue(t){let e=Ms(t),s=new Map,n=e.filter(i=>le(i)==="image");for(let i of n){let c=$o.exec(i.path);if(!c)continue;let l=c[1]+c[3];s.set(l,{...s.get(l),[c[2]]:i})}let a=[];for(let[i,{expected:c,actual:l,diff:u}]of s)c&&l&&a.push({name:i,expected:c,actual:l,diff:u??null});let r=new Set(a.flatMap(({expected:i,actual:c,diff:l})=>[i,c,l]));return{comparisons:a,images:n.filter(i=>!r.has(i)),videos:e.filter(i=>le(i)==="video")}}var _o=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],go=["blob","#L"];function Is(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let a;try{a=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(a.protocol))return null;let r=_o.find(([m])=>m.test(a.hostname)),[i,c]=r?r.slice(1):go,l=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${a.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${t.commit}/${l}${s?`${c}${s}`:""}`}function Ps(t){let e=new Set;return t.map(s=>{let n=JSON.stringify([s.file,s.snippet]);return!s.snippet?.length||!e.has(n)?e.add(n)&&s:{...s,snippet:[]}})}import{m264_0 as dp,m264_1 as js,m264_2 as $p}from"./main.js";var Fs=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function yt(t,e){let[s,n]=[[],[]];for(let{from:a,text:r}of me(Fs(t),Fs(e),400))a!=="b"&&Ds(s,r,a==="a"),a!=="a"&&Ds(n,r,a==="b");return{expected:s,actual:n}}function me(t,e,s){let n=Math.min(t.length,e.length),a=0;for(;a<n&&t[a]===e[a];)a+=1;let r=0;for(;r<n-a&&t[t.length-1-r]===e[e.length-1-r];)r+=1;let[i,c]=[t.slice(a,t.length-r),e.slice(a,e.length-r)],l=u=>({from:"both",text:u});return[...t.slice(0,a).map(l),...i.length>s||c.length>s?bo(i,c):xo(i,c),...t.slice(t.length-r).map(l)]}var bo=(t,e)=>[...t.map(s=>({from:"a",text:s})),...e.map(s=>({from:"b",text:s}))];function xo(t,e){let s=wo(t,e),n=[],[a,r]=[0,0];for(;a<t.length||r<e.length;)a<t.length&&r<e.length&&t[a]===e[r]?(n.push({from:"both",text:t[a]}),a+=1,r+=1):r>=e.length||a<t.length&&s[a+1][r]>=s[a][r+1]?n.push({from:"a",text:t[a++]}):n.push({from:"b",text:e[r++]});return n}function wo(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let a=e.length-1;a>=0;a-=1)s[n][a]=t[n]===e[a]?s[n+1][a+1]+1:Math.max(s[n+1][a],s[n][a+1]);return s}function Ds(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var Ws=3,yo=400,vo=t=>[{text:t,changed:!1}];function zs(t,e){let[s,n]=[t.split(`
`),e.split(`
`)],a=[],r=[[],[]],i=()=>{let[c,l]=r,u=c.map((m,p)=>p<l.length?yt(m,l[p]):null);c.forEach((m,p)=>a.push({sign:"-",pieces:u[p]?.expected??Us(m)})),l.forEach((m,p)=>a.push({sign:"+",pieces:u[p]?.actual??Us(m)})),r=[[],[]]};for(let{from:c,text:l}of me(s,n,yo))c==="both"?(i(),a.push({sign:" ",pieces:vo(l)})):r[c==="a"?0:1].push(l);return i(),ko(a)}var Us=t=>[{text:t,changed:!0}];function ko(t){let e=a=>"sign"in a&&a.sign!==" ",s=t.map((a,r)=>t.slice(Math.max(0,r-Ws),r+Ws+1).some(e)),n=[];for(let[a,r]of t.entries()){let i=n.at(-1);s[a]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var Ks=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?o`<mark key=${n}>${e}</mark>`:e),Hs=({name:t,look:e,pieces:s})=>o`
<div class=${e}><dt class="quiet">${t}</dt><dd><pre tabindex="0" aria-label=${t}>${o`<${Ks} pieces=${s} />`}</pre></dd></div>
`;function To({expected:t,actual:e}){let s=C(()=>yt(t,e),[t,e]),n=r=>[{text:r,changed:!1}],a=t!==""&&e!=="";return o`
<dl class=${`difference ${a?"":"is-single"}`}>${t!==""&&o`
<${Hs} name="Expected" look="is-expected" pieces=${a?s.expected:n(t)} />
`}${e!==""&&o`<${Hs} name="Actual" look="is-actual" pieces=${a?s.actual:n(e)} />`}</dl>
`}var So={"-":"is-expected","+":"is-actual"," ":""},Vs={"-":"expected: ","+":"actual: "},Oo=({line:t})=>"hidden"in t?o`<span class="diff-hidden quiet">${h(t.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${So[t.sign]}`}><span aria-hidden="true">${t.sign}</span><code>${Vs[t.sign]&&o`<span class="unseen">${Vs[t.sign]}</span>`}<${Ks} pieces=${t.pieces} /></code></span>
`;function Co({expected:t,actual:e}){let s=C(()=>zs(t,e),[t,e]);return o`
<figure class="diff"><figcaption><span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span></figcaption><pre tabindex="0" aria-label="Expected and actual, line by line">${s.map((n,a)=>o`<${Oo} key=${a} line=${n} />`)}</pre></figure>
`}function Gs({expected:t,actual:e}){return t===""&&e===""?null:t!==""&&e!==""&&(t.includes(`
`)||e.includes(`
`))?o`<${Co} expected=${t} actual=${e} />`:o`<${To} expected=${t} actual=${e} />`}var Y=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],Qs=1.02,pe=Y[0],fe=Y[Y.length-1];function Js(t,e){return e>0?Y.find(s=>s>t*Qs)??fe:Y.findLast(s=>s<t/Qs)??pe}import{m45_0 as Zs}from"./main.js";var vt=({diff:t})=>[["slider","slider"],["expected","expected"],["actual","actual"],...t?[["diff","difference"]]:[]],Eo={expected:"Expected",actual:"Actual"},de=(t,{name:e},{path:s})=>t==="diff"?`Difference of ${e}`:`${Eo[t]}: ${s}`;function $e({comparison:t,way:e,style:s,onSize:n}){let[a,r]=g(50),i=b(null);A(()=>{i.current?.style.setProperty("--at",`${a}%`)},[a,e]);let c=p=>n?.(p.currentTarget.naturalWidth);if(e!=="slider"){let p=t[e],_=de(e,t,p);return o`<img key=${e} src=${p.url} alt=${_} style=${s} onLoad=${c} />`}let{name:l,expected:u,actual:m}=t;return o`
<div class="slider" style=${s}><div class="slider-frame" ref=${i}><img src=${m.url} alt=${de("actual",t,m)} onLoad=${c} /><img class="slider-over" src=${u.url} alt=${de("expected",t,u)} /></div><label class="slider-handle"><span>Expected</span><input
type="range"
min="0"
max="100"
value=${a}
aria-label=${`Expected and actual of ${l}`}
onInput=${p=>r(Number(p.currentTarget.value))}
/><span>Actual</span></label></div>
`}function Xs({comparison:t,onEnlarge:e}){let[s,n]=g("slider"),{name:a}=t;return o`
<figure class="preview picture-slider" data-comparison=${a}><${$e} comparison=${t} way=${s} /><figcaption><span>${a}</span><${B} label="View" hideLabel options=${vt(t)} value=${s} onChange=${n} /><button
type="button"
class="icon-button"
aria-label=${`Enlarge ${a}`}
data-tip="Enlarge"
onClick=${()=>e(s)}
><${$} name="plus" /></button></figcaption></figure>
`}var he=({icon:t,label:e,tip:s,disabled:n=!1,onClick:a})=>o`
<button type="button" class="icon-button" aria-label=${e} data-tip=${s} disabled=${n} onClick=${a}><${$} name=${t} /></button>
`,Lo=({picture:t,comparison:e},s)=>t??(s==="slider"?e.actual:e[s]);function Ao(t){let[e,s]=g(null),[n,a]=g(0),r=()=>{let i=t.current?.querySelector("img");return e??(i&&n?i.clientWidth/n:1)};return{zoom:e,setNatural:a,step:i=>s(Js(r(),i)),toggle:()=>s(e===null?1:null),fit:()=>s(null),style:e===null||!n?void 0:{width:`${Math.round(n*e)}px`}}}function Ro({zoom:{zoom:t,step:e,toggle:s}}){let n=t!==null&&t<=pe,a=t!==null&&t>=fe;return o`
<${he} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>e(-1)} /><button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${t===null} onClick=${s}>${t===null?"Fit":`${Math.round(t*100)} %`}</button><${he} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${a} onClick=${()=>e(1)} />
`}function Bo({item:t,at:e,count:s,way:n,setWay:a,zoom:r,go:i,onClose:c}){let l="Open the original file";return o`
<header class="lightbox-tools"><span class="lightbox-title">${t.title}</span><span class="number quiet" role="status">${e+1} of ${s}</span>${t.comparison&&o`<${B} label="View" hideLabel options=${vt(t.comparison)} value=${n} onChange=${a} />`}<span class="lightbox-buttons"><${Ro} zoom=${r} /><a class="icon-button" href=${Lo(t,n).url} aria-label=${l} data-tip=${l}><${$} name="link" /></a>${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button><button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}<${he} icon="close" label="Close" tip="Close (Esc)" onClick=${c} /></span></header>
`}function No({item:t,way:e,zoom:s,stage:n}){let{picture:a,comparison:r}=t,{style:i,setNatural:c}=s,l={comparison:r,way:e,style:i,onSize:c};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${t.title}
autofocus
onDblClick=${s.toggle}
>${r?o`<${$e} key=${r.name} ...${l} />`:o`
<img
key=${a.url}
src=${a.url}
alt=${a.path}
style=${i}
onLoad=${u=>c(u.currentTarget.naturalWidth)}
/>
`}</div>
`}function qo({items:t,first:e,onClose:s}){let[n,a]=g(e.index),[r,i]=g(e.way??"slider"),c=b(null),l=Ao(c),u=t[Math.min(n,t.length-1)],m=u.comparison&&vt(u.comparison).some(([x])=>x===r)?r:"slider",p=x=>{a((n+x+t.length)%t.length),l.fit()},_={"+":()=>l.step(1),"=":()=>l.step(1),"-":()=>l.step(-1),0:l.fit,n:()=>p(1),p:()=>p(-1),...l.zoom===null&&{ArrowRight:()=>p(1),ArrowLeft:()=>p(-1)}},L=x=>{let At=x.target.matches("input")&&x.key.startsWith("Arrow");if(x.ctrlKey||x.metaKey||x.altKey||At)return;let F=Object.hasOwn(_,x.key)&&_[x.key];F&&(x.preventDefault(),F())};return o`
<${Zs} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}><div class="lightbox-body" onKeyDown=${L}><${Bo} ...${{item:u,at:n,count:t.length,way:m,setWay:i,zoom:l,go:p,onClose:s}} /><${No} item=${u} way=${m} zoom=${l} stage=${c} /></div><//>
`}var _e=(t,e)=>[...t.map(s=>({title:s.name,comparison:s})),...e.map(s=>({title:s.path,picture:s}))];function ge(t){let[e,s]=g(null),n=b(!1),a=e!==null,r=(l,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:l,way:u})},i=()=>{n.current||history.back(),n.current=!0};y(()=>{if(!a)return;let l=()=>s(null);return window.addEventListener("popstate",l),()=>{window.removeEventListener("popstate",l),history.state?.overlay&&history.back()}},[a]);let c=a&&t.length>0&&o`<${qo} items=${t} first=${e} onClose=${i} />`;return{open:r,shown:c}}var be=t=>e=>{e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||(e.preventDefault(),t())};function Mo(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var kt=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function Io(t){history.replaceState(history.state,"",location.pathname+location.search+(t?kt(t):""))}function xe({from:t,until:e=null,begins:s=!1,page:n=""}){let a={from:t,until:e??t},r=s?`Output from log line ${t}`:`Log line ${t}`,i=a.from===a.until?r:`Log lines ${t}\u2013${e}`,c=n?void 0:()=>k({show:""});return o`<a class="log-link" href=${n+kt(a)} onClick=${c}>${i}</a>`}import{m232_0 as Gp,m232_1 as Tt}from"./main.js";var Ys={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},tn={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},Po=t=>tn[t]??"";function tt({outcome:t,phase:e=""}){let s=t?Ys[t]??"cancelled":e==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${tn[t]}><${$} name=${s} /><span>${M(t??e)}</span></span>
`}function jo(t){let e=t?.tries?.findLast(s=>s.outcome==="passed");return e?{...e,job_id:t.id,app_version_id:t.app_version_id}:null}var Fo=[["Outcome",t=>o`<${tt} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>o`<a href=${d("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",Tt],["Ended",t=>t.finished_at&&o`<${N} at=${t.finished_at} />`],["Log",t=>o`<a href=${d("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function en({job:t,attempt:e,last:s}){let n=T(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,a=jo(t.status==="failed"?n:t);if(!a)return null;let r={...e,job_id:t.id,app_version_id:t.app_version_id};return o`
<table class="beside"><caption>Compared with the last passed attempt</caption><thead><tr><td></td><th scope="col">This attempt</th><th scope="col">Last pass</th></tr></thead><tbody>${Fo.map(([i,c])=>o`
<tr key=${i}><th scope="row">${i}</th><td>${c(r)}</td><td>${c(a)}</td></tr>
`)}</tbody></table>
`}var we=({picture:{path:t,url:e},open:s})=>o`
<figure class="preview"><a href=${e} aria-haspopup="dialog" onClick=${be(s)}><img src=${e} alt=${t} loading="lazy" /></a><figcaption>${t}</figcaption></figure>
`,ye=({video:{path:t,url:e}})=>o`
<figure class="preview"><video src=${e} aria-label=${t} controls preload="metadata"></video><figcaption>${t}</figcaption></figure>
`;var Do=t=>({"--hanging":`min(${t.search(/\S|$/)+4}ch, 6vw)`}),sn=({lines:t,label:e})=>o`
<pre class="source-lines" tabindex="0" aria-label=${e}>${t.map(({line:s,text:n,failed:a},r)=>o`
<span key=${r} class=${`source-line ${a?"is-failed":""}`}><span class="source-number number">${s??""}</span><code style=${Do(n)}>${n||" "}${a&&o`<span class="unseen"> (failed here)</span>`}</code></span>
`)}</pre>
`;var ve=5,nn=18,Wo={passed:t=>o`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>o`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>o`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},Uo=t=>o`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function St(t){return[...new Set(t)].map(s=>`${t.filter(n=>n===s).length} ${M(s)}`).join(", ")}function ke({outcomes:t,most:e=20}){let s=t.slice(-e),n=e*ve,a=n-s.length*ve,r=s.length>0?`The last ${h(s.length,"attempt")}: ${St(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${n} ${nn}`}
width=${n}
height=${nn}
role="img"
aria-label=${r}
><path class="recent-line" d=${`M0 9h${n}`} />${s.map((i,c)=>(Wo[i]??Uo)(a+c*ve+1))}</svg>
`}import{m135_0 as Ot,m135_1 as gf}from"./main.js";var zo="All its failures of the last 7 days were on this agent; it passed on others",Ho=({test:t})=>o`
<span class="row-why quiet"><span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}${te(t)}</span>
`,Ct=({test:t})=>t.failed_on!==null&&o`
<span class="row-why" data-failed-on><a class="tag is-warn" href=${d("agent",{name:t.failed_on})} data-tip=${zo}>
fails only on ${t.failed_on}</a></span>
`,Vo=({failed_on:t})=>t&&o`<strong>All its failures of the last 7 days were on ${t}.</strong>${" "}
It passed on others: look at the agent first.`;function on(t){return w("quarantine","test")?[t.quarantined?{label:"Release from quarantine",icon:"running",run:()=>is(t)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>rs({...t,doubt:Vo(t)})}]:[]}var Ko=({test:t})=>on(t).map(({label:e,icon:s,run:n})=>o`
<button
type="button"
key=${e}
class="icon-button"
aria-label=${`${e} ${t.test}`}
data-tip=${e}
onClick=${n}
><${$} name=${s} /></button>
`),Go=({test:t})=>t.usual_seconds!==null&&o`
<span class="trend"><${Ot} values=${t.recent_seconds} /><span class="number">${v(t.usual_seconds)}</span></span>
`,an=({share:t,of:e})=>o`
<span class="number">${D(t)}</span> <span class="quiet number">of ${f(e)}</span>
`,Qo=[{name:"last",title:"Last outcome",cell:t=>o`<${tt} outcome=${t.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:t=>o`<${z} test=${t.test} />`,under:t=>o`${t.quarantined&&o`<${Ho} test=${t} />`}<${Ct} test=${t} />`},{name:"whose",title:"Organization",cell:t=>o`${t.org_id} <span class="quiet">${t.target}</span>`},{name:"recent",title:"Last 20",cell:t=>o`<${ke} outcomes=${t.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:t=>o`<${an} share=${t.pass_rate} of=${t.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:t=>t.flaky>0,cell:t=>t.flaky>0&&o`<${an} share=${t.flaky_rate} of=${t.jobs} />`},{name:"usual",title:"Duration",numeric:!0,cell:t=>o`<${Go} test=${t} />`},{name:"at",title:"Last run",numeric:!0,cell:t=>o`<${N} className="quiet" at=${t.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>w("quarantine","test"),cell:t=>o`<${Ko} test=${t} />`}],Jo={kind:"test",columns:Qo,hrefOf:t=>d("test",{id:t.id}),failed:t=>t.last_outcome!=="passed"};var Zo=3,Xo=4,Yo=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome);function tr({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=Is(e,t.file,t.file_line);return n?o`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">${s}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:o`<span class="id">${s}</span>`}var rn=({failure:{snippet:t,expected:e,actual:s},label:n})=>o`
${t?.length>0&&o`<${sn} lines=${t} label=${n} />`}<${Gs} expected=${e} actual=${s} />
`;function er({failure:t,name:e,batch:s,causeLine:n,page:a}){let r=se(`stack/${e}`);return o`
<p class="evidence-places"><${tr} failure=${t} batch=${s} />${t.line&&o`<${xe} page=${a} from=${t.line} begins=${t.line!==n} />`}</p><${rn} failure=${t} label=${`Source of ${t.file}`} />${t.others?.map((i,c)=>o`
<p class="failure-cause evidence-other" key=${c}>${i.cause}</p><${rn} key=${`compared ${c}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}${t.stack&&o`
<details class="evidence-stack" ...${r}><summary class="quiet">Stack</summary><pre class="case-message is-calm" tabindex="0" aria-label="Stack">${t.stack}</pre></details>
`}
`}function sr({failure:t,name:e,batch:s,open:n,causeLine:a,page:r}){return o`
<li class="evidence-failure"><details ...${se(e,n)}><summary>${t.name&&o`<span class="evidence-case">${t.name}</span>${" "}`}<span class="failure-cause">${t.cause}</span></summary><${er} failure=${t} name=${e} batch=${s} causeLine=${a} page=${r} /></details></li>
`}function nr({artifacts:t}){let{comparisons:e,images:s,videos:n}=C(()=>ue(t.filter(oe)),[t]),a=C(()=>_e(e,s),[e,s]),r=ge(a),i=s.slice(0,Xo);return e.length+i.length+n.length===0?null:o`
<div class="evidence-pictures">${e.map((c,l)=>o`
<${Xs} key=${c.name} comparison=${c} onEnlarge=${u=>r.open(l,u)} />
`)}${i.map((c,l)=>o`
<${we} key=${c.id} picture=${c} open=${()=>r.open(e.length+l)} />
`)}${n.slice(0,1).map(c=>o`<${ye} key=${c.id} video=${c} />`)}${r.shown}</div>
`}var ar=({links:t})=>t.map(({title:e,url:s,path:n,isOpened:a})=>o`
<a
key=${e}
class="button"
href=${s}
...${a?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
><${$} name=${a?"link":"download"} />${e}<span class="unseen">${` ${n}${a?" (opens in a new tab)":""}`}</span></a>
`),ln=(t,e)=>t.tries?.at(-1)?.id===e.id,or=(t,e)=>t.status==="failed"&&ln(t,e)?"Why it failed":`Why attempt ${e.number} failed`,rr=(t,e,s)=>[`on ${e.agent}`,s.length>1&&h(s.length,"failure"),ln(t,e)&&Ns(t,e.number)].filter(Boolean).join(" \xB7 "),ir=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e};function lr({job:t,attempt:e}){let s=R(`test:${t.test_id}`),n=s.ids.value.length>0?s.row(t.test_id).value:null;return n?.failed_on===e.agent&&o`<${Ct} test=${n} />`}function cr({name:t}){R("problems");let e=js(t);return e&&o`
<p class="evidence-known" data-agent-repair><a class="tag is-bad" href=${d("agent",{name:t})}><${$} name="suspect" /> ${t} needs repair</a>${" "}${e.evidence}</p>
`}var ur=({test:t,children:e})=>o`
<p class="evidence-known" data-known><span class=${`tag ${t.infrastructure||t.changed?"is-warn":t.new?"is-bad":""}`}>${t.infrastructure?"infrastructure":t.new?"new":t.changed?"cause changed":"known"}</span>${" "}${t.infrastructure?"no result of the test":Zt(t)}${t.last_pass&&o`${" "}<a href=${d("job",{id:t.last_pass.job_id})}>Last pass</a>`}${e}</p>
`;function mr({attempt:t}){let e=Bs(t).filter(Boolean).join(" ");return e&&o`<p class="evidence-known" data-happened>${e}</p>`}function pr(t){let e=R(t?`test:${t}`:null);return e?.ids.value,nt(t,e?.row(t).value?.attempts??null)}function Te({job:t,attempt:e,initial:s,title:n,page:a=""}){let r=pr(t.test_id),i=T(`/api/v1/attempts/${e.id}/failures`,`${e.cause} ${r}`,s),c=T(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,{failures:l=[],test:u}=i.data.value??{},m=e.artifacts>0?`/api/v1/attempts/${e.id}/artifacts`:null,p=ee(m,e.artifacts),_=C(()=>(p?.artifacts??[]).filter(ae).map(ce),[p]),L=ie(_,p?.content),x=l.length>0?l:[ir(e)].filter(Boolean);return o`
<${U}
id="evidence"
className="evidence"
title=${n??or(t,e)}
note=${rr(t,e,l)}
tools=${L.length>0&&o`<${ar} links=${L} />`}
>${u&&o`<${ur} test=${u}>${!a&&o`<${lr} job=${t} attempt=${e} />`}<//>`}${!a&&o`<${cr} name=${e.agent} />`}<div class="evidence-parts"><div><ul class="plain">${Ps(x).map((At,F)=>o`
<${sr}
key=${F}
failure=${At}
name=${`failure/${e.id}/${F}`}
batch=${c}
causeLine=${e.cause_line}
page=${a}
open=${F<Zo}
/>
`)}</ul><${mr} attempt=${e} /></div><${nr} artifacts=${_} /></div><${en} job=${t} attempt=${e} last=${u?.last_pass} /><//>
`}var mn=(t,e)=>`/api/v1/failures/${encodeURIComponent(t)}/${e}`,pn=t=>d("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function fr({row:t}){return o`
<li class="failure-example"><a href=${pn(t)}><${z} test=${t.test} /></a><span class="quiet">${t.name}</span><span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span></li>
`}function dr({failures:t,passed:e,attempts:s}){return t>0?`${f(t)} of ${h(s,"attempt")}`:e>0?"passed":"other failures"}var cn=({id:t,title:e,rows:s,more:n,urlOf:a})=>o`
<div class="cause-strip" data-strip=${t}><p id=${`cause-${t}`}>${e}</p><ol class="plain" aria-labelledby=${`cause-${t}`}>${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}><a href=${a(r.name)} data-tip=${`${f(r.passed)} of ${h(r.attempts,"attempt")} passed`}>${r.name}</a><span class="number">${dr(r)}</span></li>
`)}${n>0&&o`<li class="quiet">and ${h(n,"attempt")} in others</li>`}</ol></div>
`,un=({at:{app_version_id:t,job_id:e,at:s}})=>o`
<a href=${d("job",{id:e})}>${t}</a> <span class="quiet">(<${N} at=${s} />)</span>
`,$r=({first:t,last:e})=>o`
<p data-began>${t&&o`First failed in <${un} at=${t} />; `}${e?o`last passed in <${un} at=${e} />`:"its tests have not passed before"}</p>
`;function hr({row:t,newest:e}){let s=T(`/api/v1/jobs/${t.job_id}`,t.attempt_id).data.value,n=s?.tries?.find(i=>i.id===t.attempt_id);if(!n)return null;let a=o`${e?"Newest failure":"Newest that still fails"}:${" "}<a href=${pn(t)}>${t.test.split("/").at(-1)}</a>`,r=d("job",{id:s.id},{attempt:n.number});return o`<${Te} job=${s} attempt=${n} title=${a} page=${r} />`}function _r({found:t}){let{group:e,builds:s,agents:n,first_failure:a,last_pass:r}=t;return o`
<${$r} first=${a} last=${r} /><div class="cause-strips"><${cn}
id="builds"
title="By build"
rows=${s}
more=${t.older_builds}
urlOf=${i=>d("build",{org_id:e.org_id,app_version_id:i})}
/><${cn}
id="agents"
title="By agent"
rows=${n}
more=${t.other_agents}
urlOf=${i=>d("agent",{name:i})}
/></div>
`}function Se({group:t,changed:e}){let s=`${t.last_at} ${t.label} ${t.retrying} ${t.passed_later}`,n=T(mn(t.org_id,t.fingerprint),s).data.value,a=t.failed_job_ids,[r]=t.examples;return o`
<div class="cause-detail">${n?o`<${_r} found=${n} />`:o`<${E} />`}${t.agent&&o`<p>${X(t.agent)}</p>`}<${hr} key=${r.attempt_id} row=${r} newest=${r.at===t.last_at} /><ul class="plain failure-examples">${t.examples.map(i=>o`<${fr} key=${i.job_id} row=${i} />`)}${t.examples.length<t.tests&&o`<li class="quiet">and ${f(t.tests-t.examples.length)} more</li>`}</ul><div class="cause-actions">${a.length>0&&w("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>pt(a).then(i=>i&&e())}
><${$} name="retry" />
Retry ${h(a.length,"failed job")}</button>
`}${w("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>os(t).then(i=>i&&e())}><${$} name="event" />${t.note?"Edit note\u2026":"Add note\u2026"}</button>
`}</div></div>
`}function gr({attempt:t,most:e,here:s}){let n=b(null),{outcome:a,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=t;A(()=>{n.current.style.setProperty("--height",((r??0)/e).toFixed(3))});let m=`${`${M(a)}, ${Tt(t)}`}, build ${i}, on ${c}, ${S(l)}`;return o`
<a
class=${`took took-${a} ${s?"is-here":""}`}
ref=${n}
tabindex="-1"
href=${d("job",{id:t.job_id})}
data-tip=${m}
><i></i><b></b></a>
`}function br({seconds:t,most:e}){let s=b(null);return A(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),o`
<span class="took-usual" ref=${s}><span class="number">usually ${v(t)}</span></span>
`}function xr({history:t,usual:e,here:s}){let n=[...t].reverse(),a=n.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...a,e??0,.1)*1.08,[i,c]=[v(Math.min(...a)),v(Math.max(...a))],l=i===c?i:`between ${i} and ${c}`,u=a.length>0?`${h(n.length,"attempt")}, ${St(n.map(({outcome:m})=>m))}; ${l}.`:"No durations recorded.";return o`
<figure class="durations"><div class="took-box" aria-hidden="true">${e!==null&&o`<${br} seconds=${e} most=${r} />`}<div class="took-bars">${n.map(m=>o`
<${gr} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
`)}</div></div><figcaption class="quiet">${u}${" "}<span class="took-key"><i class="took-key-passed"></i>passed
</span>${" "}<span class="took-key"><i class="took-key-failed"></i>failed
</span>${" "}<span class="took-key"><i class="took-key-late"></i>timed out
</span></figcaption></figure>
`}import{m292_0 as Sd,m292_1 as Od,m292_2 as Cd,m292_3 as fn,m292_4 as Ed,m292_5 as Ld,m292_6 as Oe,m292_7 as Ad,m292_8 as Rd,m292_9 as Bd,m292_10 as dn,m292_11 as Nd}from"./main.js";var bn=3,$n=12,Ce={new:["is-bad","new","A test of it did not fail in the batch or build before"],changed:["is-warn","cause changed","Its tests failed before, too, but for other causes: no failure is new"],failing:["","known","Its tests failed before, too: no failure is new"],retrying:["is-warn","retrying","Its tests wait or run again"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],superseded:["","earlier cause","The last attempts of its tests failed for other causes"],passed:["is-good","passed since","Each of its tests has passed since"]};function hn({at:t}){let e=C(()=>fn(()=>`${je(_s.value-O(t))} ago`),[t]);return o`<span class="number" title=${S(t)}>${e}</span>`}var xn=t=>t.filter(e=>e>0).length>1,wn=({trend:t})=>o`
<span class="failure-trend">${xn(t)&&o`<span data-tip=${`Last 7 days: ${t.join(" \xB7 ")}`}><${Ot} values=${t} tone="bad" /></span>`}</span>
`;function _n({examples:t,tests:e}){let s=[...new Set(t.map(a=>a.test.split("/").at(-1)))].slice(0,bn),n=e-s.length;return n>0?`${s.join(", ")} and ${f(n)} more`:s.join(", ")}var wr=({names:t})=>o`<span class="quiet" title=${t} data-builds>in ${t}</span>`,yr=t=>Ce[t][1],vr=({note:t})=>o`
<p class="failure-note"><${$} name="event" />${t.note&&o`<span>${t.note}</span>`}${t.owner&&o`<span>Owner: ${t.owner}</span>`}${t.ticket_url&&o`
<a href=${t.ticket_url} target="_blank" rel="noopener noreferrer">${t.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span></a>
`}</p>
`,gn=({before_quarantine:t,jobs:e})=>t>0&&`${t<e?`${f(t)} of ${h(e,"job")} `:""}failed before its quarantine`,kr=t=>[t.is_over&&["infrastructure","quarantined","retrying"].includes(t.label)&&Ce.passed,gn(t)&&["",gn(t),"Batches and builds that had ended keep their failures"],t.since&&["",`since ${t.since.app_version_id}`,Jt(t)],t.agent&&["is-warn",Yt(t.agent),X(t.agent)],t.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean);function Tr({group:t,changed:e}){let s=t.failed_job_ids;if(s.length===0||!w("retry","job"))return null;let n=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${t.cause}`}
data-tip=${n}
onClick=${()=>pt(s).then(a=>a&&e())}
><${$} name="retry" /></button>
`}var et=t=>`${t.org_id}/${t.fingerprint}`;function yn({name:t,wanted:e,closes:s="",children:n}){let a=b(null),r=i=>{i.preventDefault(),k({cause:e?s:t},{push:!0})};return y(()=>{!e||a.current.contains(document.activeElement)||(a.current.focus({preventScroll:!0}),a.current.scrollIntoView({block:"center"}))},[e]),o`
<summary data-row=${t} tabindex="-1" ref=${a} onClick=${r}>${n}</summary>
`}var vn=({group:t})=>{let[e,s,n]=Ce[t.label];return o`<span class=${`tag ${e}`} data-tip=${n}>${t.label==="new"&&Xt(t)||s}</span>`},kn=({tests:t,failures:e,firstAt:s,lastAt:n})=>o`
<span class="number failure-tests">${h(t,"test")}</span><span class="number failure-times">${h(e,"attempt")}</span><span class="failure-first"><span class="unseen">first seen </span><${hn} at=${s} /></span><span class="failure-last"><span class="unseen">last seen </span><${hn} at=${n} /></span>
`;function Tn({group:t,several:e,within:s,wanted:n,changed:a}){return o`
<li class="failure-group" data-cause=${t.fingerprint}><details open=${n}><${yn} name=${et(t)} wanted=${n} closes=${s?t.fingerprint:""}><${vn} group=${t} />${s?o`<strong class="failure-cause" title=${t.cause}>${t.org_id}</strong>`:o`<span class="failure-cause" title=${t.cause}>${t.cause}</span>`}<span class="failure-facts">${e&&o`<span class="quiet" title=${t.org_id}>${t.org_id}</span>`}<span class="quiet" title=${_n(t)}>${_n(t)}</span>${t.builds&&o`<${wr} names=${t.builds.join(", ")} />`}${kr(t).map(([r,i,c])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${c}>${i}</span>`)}${t.retrying>0&&o`<span class="tag" data-retrying>${h(t.retrying,"job")} retrying</span>`}</span><${kn}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.history.first_at}
lastAt=${t.last_at}
/><${wn} trend=${t.history.trend} /><//>${n&&o`<${Se} group=${t} changed=${a} />`}</details>${!n&&o`<${Tr} group=${t} changed=${a} />`}${t.note&&o`<${vr} note=${t.note} />`}</li>
`}var Sr=t=>t.length>bn?h(t.length,"organization"):t.join(", ");function Or({shared:t,groups:e,wanted:s,changed:n}){let a=e.find(i=>s===et(i)),r=!!a||s===t.fingerprint;return o`
<li class="failure-group" data-cause=${t.fingerprint} data-shared><details open=${r}><${yn} name=${t.fingerprint} wanted=${r&&!a}><${vn} group=${t} /><span class="failure-cause" title=${e[0].cause}>${e[0].cause}</span><span class="failure-facts"><span class="quiet" title=${t.org_ids.join(", ")} data-orgs>${Sr(t.org_ids)}</span>${t.agent&&o`<span class="tag is-warn">on ${t.agent}</span>`}</span><${kn}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.first_at}
lastAt=${t.last_at}
/><${wn} trend=${t.trend} /><//>${r&&o`
<ul class="plain failure-orgs" aria-label="By organization">${e.map(i=>o`
<${Tn} key=${i.org_id} group=${i} within wanted=${i===a} changed=${n} />
`)}</ul>
`}</details></li>
`}var Sn=({groups:t})=>new Set(t.map(e=>e.fingerprint)).size;function Cr({groups:t,shared:e=[]}){let s=new Map(e.map(a=>[a.fingerprint,a])),n=new Map(e.map(a=>[a.fingerprint,[]]));for(let a of t)n.get(a.fingerprint)?.push(a);return t.flatMap(a=>{let[r,i]=[s.get(a.fingerprint),n.get(a.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[a]]]:a===i[0]?[[r,i]]:[]})}var Er=({groups:t,tests:e,cases:s})=>[h(Sn({groups:t}),"cause"),h(e,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function On({found:t,changed:e}){let s=Fe.value.query.get("cause"),n=p=>s===et(p)||s===p.fingerprint,a=Cr(t),[r,i]=g(a.findIndex(([,p])=>p.some(n))>=$n),c=r?a:a.slice(0,$n),l=c.map(([p,[_]])=>(p??_.history).trend),u=new Set(t.groups.map(p=>p.org_id)).size>1,m=Ne();return o`
<div class=${`failure-list ${l.some(xn)?"has-trend":""}`}><div class="failure-head" aria-hidden="true"><span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span></div><ul class="plain failure-groups" id="failure-groups" ...${m}>${c.map(([p,_])=>p?o`
<${Or}
key=${p.fingerprint}
shared=${p}
groups=${_}
wanted=${s}
changed=${e}
/>
`:o`
<${Tn}
key=${et(_[0])}
group=${_[0]}
several=${u}
wanted=${n(_[0])}
changed=${e}
/>
`)}</ul></div>${c.length<a.length&&o`
<p><button type="button" class="button" onClick=${()=>i(!0)}>
Show all ${f(a.length)}</button></p>
`}${t.more&&o`<p class="quiet">Older failures are not counted.</p>`}
`}function Lr(t){let e=b(t);return e.current=Math.max(e.current,t),t<e.current}function Ar({path:t,version:e="",failed:s=0,ended:n="",initial:a=null,none:r=null,children:i}){let[c,l]=g(!1),u=Lr(s)||c,m=T(t,`${e} ${s} ${u?n:""}`,a),p=m.data.value,_=!!p?.groups.some(x=>x.retrying>0);y(()=>l(_),[_]);let L=m.error.value;return L&&!p?o`<${I} title="Failures could not be loaded" text=${L.message} again=${m.load} />`:p?p.groups.length===0?r:i(p,(x=p)=>o`<${On} found=${x} changed=${()=>m.load()} />`):o`<${E} />`}var Rr=({children:t})=>o`
<${ut} icon="done" title="No failures"><p>${t}</p><//>
`;var Br=[["24h","24 h"],["7d","7 days"]],Nr=t=>t.get("since")==="7d"?"7d":"24h",qr=({since:t})=>o`
<${B}
label="Period"
hideLabel
options=${Br}
value=${t}
onChange=${e=>k({since:e==="24h"?"":e},{push:!0})}
/>
`;var Mr=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,n])=>o`
<span class="chip" key=${s}>${n} <strong>${e[s]}</strong><button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>k({[s]:""},{push:!0})}
><${$} name="close" /></button></span>
`);import{m141_0 as Cn}from"./main.js";var Ir=({group:t})=>o`
${t.target}${Object.keys(t.labels).length>0&&o`${" "}<span class="quiet">${ot(t.labels)}</span>`}
`,Et=(t,e)=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[t]>0?"":"quiet"}`}>${f(s[t])}</span>`}),Ee=[{name:"bar",title:"Progress",cell:t=>o`<${V} group=${H(t)} />`},Et("waiting","Waiting"),Et("running","Running"),Et("done","Passed"),{...Et("failed","Failed"),cell:t=>o`<${it} of=${t} />`}],En={name:"target",title:"Target",main:!0,cell:t=>Ir({group:t})},Pr={name:"build",title:"Build",main:!0,cell:t=>o`<${Q} org=${t.org_id} version=${t.app_version_id} />`},jr={name:"why",title:"Why it waits",cell:({explanation:t})=>t&&o`<span class="clamp" title=${t.text}>${t.text}</span>`},Fr=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function Dr(t){let e=new Map;for(let s of t){let n=e.get(s.app_version_id);if(n)for(let a of Fr)n[a]+=s[a];else e.set(s.app_version_id,{...s})}return[...e.values()]}function Ln({id:t,label:e,kind:s,groups:n,columns:a}){let r=new Map(n.map(i=>[i.id,{value:i}]));return o`
<${Cn}
id=${t}
label=${e}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${a}
hrefOf=${i=>d(s,i)}
/>
`}var Wr=({groups:t})=>o`
<${Ln}
id="group-list"
label="Groups of the build"
kind="group"
groups=${t.map(Nt)}
columns=${t.some(({explanation:e})=>e)?[En,...Ee,jr]:[En,...Ee]}
/>
`,Ur=({groups:t})=>o`
<${Ln}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Dr(t.map(Nt))}
columns=${[Pr,...Ee]}
/>
`;function zr({list:t,what:e,older:s="Show older",all:n="End of list"}){let{ids:a,error:r,loading:i,more:c}=t;return r.value?o`
<${I}
title=${`${e} could not be loaded`}
text=${r.value.message}
again=${()=>a.peek().length?t.next():t.first()}
/>
`:i.value==="first"&&a.value.length===0?o`<${E} lines=${10} />`:c.value?o`
<p class="nothing"><button type="button" class="button" disabled=${i.value!==null} onClick=${()=>t.next()}>${s}</button></p>
`:a.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m103_0 as An}from"./main.js";import{m111_0 as Rn}from"./main.js";function Hr({store:t,kind:e}){return t.loaded.value?o`<${Rn} problem=${{status:404,text:`there is no such ${e}`}} />`:o`
<${An} title=${e.charAt(0).toUpperCase()+e.slice(1)}><${E} /><//>
`}function Vr({label:t,tabs:e,value:s,onChange:n}){let a=b(null),r=Be(),i=Math.max(0,e.findIndex(l=>l.name===s));return y(()=>{let[l,u]=[a.current,a.current.children[i]].map(m=>m.getBoundingClientRect());a.current.scrollLeft+=Math.max(0,u.right-l.right)-Math.max(0,l.left-u.left)},[i]),o`
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
`}var Bn=(...t)=>t.every(e=>e!==null),Lt=t=>{let e=t.filter(s=>s.has_start).length;return e?`${e<t.length?" partly":""} with start`:""};function Kr({usual_with_start:t,usual_without_start:e},s){let[n,a]=xt(s)?[e,"without start"]:[t,"with start"];return n===null?"":`usually ${v(n)}${Bn(t,e)?` ${a}`:""}`}var Gr=5,Qr=({usual_with_start:t,usual_without_start:e,history:s})=>Bn(t,e)?`${v(t)} with start, ${v(e)} without`:Lt(s.filter(n=>n.outcome==="passed").slice(0,Gr)).trim();function Nn({share:t}){let e=b(null);return A(()=>e.current.style.setProperty("--share",t.toFixed(3))),o`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var Jr=({label:t,by:e,rows:s})=>o`
<table class="tallies" aria-label=${t}><thead><tr><th scope="col">${e}</th><th scope="col" class="is-numeric">Ran</th><th scope="col">Failed</th><th scope="col" class="is-numeric">Duration</th></tr></thead><tbody>${s.map(({key:n,name:a,ran:r,failed:i,seconds:c,start:l})=>o`
<tr key=${n}><th scope="row">${a}</th><td class="is-numeric">${f(r)}</td><td><span class="share"><${Nn} share=${i/r} /><span class="number">${D(i/r)}</span></span></td><td class="is-numeric">${c===null?"\u2013":v(c)+l}</td></tr>
`)}</tbody></table>
`;function Zr(t,e){let s=new Map;for(let n of t){let a=e(n),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n),s.set(a,r)}return[...s.values()].map(({passes:n,...a})=>({...a,seconds:n.length>0?n.reduce((r,i)=>r+i.run_seconds,0)/n.length:null,start:Lt(n)}))}function Xr({name:t,value:e,note:s,icon:n,tone:a="",href:r,children:i}){let c=o`
<span class="tile-name">${n&&o`<${$} name=${n} />`}${t}</span><span class="tile-value number">${e}</span>${s&&o`<span class="tile-note">${s}</span>`}${i}
`,l=`tile ${a&&`tile-${a}`}`;return r?o`<a class=${l} href=${r} data-tile=${t}>${c}</a>`:o`<div class=${l} data-tile=${t}>${c}</div>`}var st=class{#t;value=Oe(null);error=Oe(null);constructor(e,s=null){this.#t=e,this.value.value=s}start(e=0){if(this.value.peek()===null&&this.again(),!e)return;let s=setInterval(()=>document.hidden||this.again(),e*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await W(this.#t),this.error.value=null}catch(e){this.error.value=e}}};import{m9_0 as qn,m9_1 as Mn,m9_2 as In,m9_3 as Le}from"./main.js";var Yr=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],Pn=t=>t===null?null:Math.round(t*1e4)/100,ti=t=>D(t/100);function ei(t,e,s){return`${t.map(({name:a,shown:r},i)=>{let c=e[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${a}: latest ${l}, from ${s(Math.min(...c))} to ${s(Mn(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function J(t,e,s,n){let a=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:t,data:[e,...r],series:a,summary:ei(a,r,n.write),...n}}var j=(t,e)=>({name:t,tone:e,kind:"line"});function jn(t,{ofAgent:e=!1}={}){let{at:s,installs:n,installs_avoided:a}=t,r={write:In,steps:qn,least:1},i={write:ti,least:100,most:100};return[J("Pass rate",s,[[j("passed","good"),t.pass_rate.map(Pn)]],{...i,floor:50}),J("Duration",s,[[j("p95","warn"),t.run_p95],[j("p50","go"),t.run_p50]],r),J("Queue wait",s,[[j("p95","warn"),t.wait_p95],[j("p50","go"),t.wait_p50]],r),e?J("Utilization",s,[[j("working","go"),t.busy_agents.map(Pn)]],i):J("Agents at work",s,[[j("on average","go"),t.busy_agents]],{write:Le,steps:Yr,least:1}),J("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>n[c]},n.map((c,l)=>c+a[l])],[{name:"avoided",tone:"good",kind:"bars"},a]],{write:Le,least:4})]}import{m38_0 as Fn}from"./main.js";var si={"30d":600,"90d":600},ni=60,Dn=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],ai={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},Wn=t=>t.get("view")==="trends",oi=({query:t,first:e})=>o`
<${B}
label="View"
hideLabel
options=${[["",e],["trends","Trends"]]}
value=${Wn(t)?"trends":""}
onChange=${s=>k({view:s},{push:!0})}
/>
`;function ri({subject:t,query:e}){let s=Dn.some(([u])=>u===e.get("range"))?{range:e.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...t,...s})}`,a=C(()=>new st(n),[n]);y(()=>a.start(si[s.range]??ni),[a]);let r=a.value.value,i=a.error.value,c=C(()=>r&&jn(r,{ofAgent:"agent"in t}),[r]),l=o`
<${B}
label="Period"
hideLabel
options=${Dn}
value=${s.range??r?.range}
onChange=${u=>k({range:u},{push:!0})}
/>
`;return o`
<${U} id="trends" title="Trends" note=${ai[r?.step]} tools=${l}>${i&&o`<${I} title="Trends could not be loaded" text=${i.message} again=${a.again} />`}${!r&&!i&&o`<${E} lines=${12} />`}${r&&(r.attempts.some(u=>u>0)?o`<${Fn} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}<//>
`}var Ae=400,Re=200,Un=t=>Math.floor(t/Re)*Re;function ii(t){let e=dn({from:0,to:Ae*2,width:0});return A(()=>{let s=0,n=()=>{s=0;let i=t.current.getBoundingClientRect(),c={from:Un(-i.top-Ae),to:Un(window.innerHeight-i.top+Ae)+Re,width:Math.floor(i.width)},l=e.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(e.value=c)},a=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(a);return r.observe(t.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),e}export{Ys as m102_0,tt as m102_1,Po as m102_2,we as m108_0,ye as m108_1,Aa as m115_0,gt as m115_1,bs as m115_2,ke as m118_0,St as m118_1,_a as m121_0,$t as m121_1,cs as m121_2,Vn as m13_0,nt as m13_1,qe as m13_2,Kt as m140_0,bt as m140_1,Vt as m140_2,Vr as m142_0,Nn as m143_0,Jr as m143_1,Zr as m143_2,Ct as m144_0,Jo as m144_1,on as m144_2,Xr as m148_0,ri as m162_0,oi as m162_1,Wn as m162_2,ee as m166_0,Yt as m169_0,Xt as m169_1,te as m169_2,X as m169_3,Jt as m169_4,Zt as m169_5,Ts as m191_0,ie as m191_1,eo as m191_2,oe as m191_3,ae as m191_4,Os as m191_5,Es as m195_0,wt as m195_1,ao as m195_2,lo as m195_3,Ls as m195_4,As as m195_5,io as m195_6,mo as m195_7,oo as m195_8,ce as m196_0,le as m196_1,ue as m196_2,Ms as m196_3,Ft as m200_0,va as m200_1,jt as m200_2,kt as m209_0,Mo as m209_1,Io as m209_2,M as m217_0,st as m223_0,dt as m227_0,ft as m227_1,It as m227_2,Pt as m227_3,Gn as m24_0,Jn as m24_1,Zn as m24_2,ha as m26_0,Bt as m26_1,ma as m26_2,ss as m26_3,es as m26_4,Rt as m26_5,ya as m27_0,_t as m27_1,ht as m27_2,us as m27_3,Lt as m287_0,Qr as m287_1,Kr as m287_2,ii as m288_0,K as m31_0,Pa as m32_0,Ha as m32_1,xs as m32_2,Ka as m35_0,Se as m37_0,mn as m37_1,Wt as m43_0,xr as m48_0,Te as m51_0,Yo as m51_1,Ut as m52_0,On as m54_0,Ar as m54_1,Rr as m54_2,Sn as m54_3,et as m54_4,Er as m54_5,yr as m54_6,qr as m56_0,Nr as m56_1,Mr as m59_0,Ur as m75_0,Wr as m75_1,_e as m87_0,be as m87_1,ge as m87_2,zr as m88_0,xe as m91_0,Hr as m98_0};
