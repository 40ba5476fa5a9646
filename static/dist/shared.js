import{m288_0 as Qr,m288_1 as Jr,m288_2 as Zr,m288_3 as v,m288_4 as Xr,m288_5 as vt,m288_6 as Yr,m288_7 as A,m288_8 as C,m288_9 as ei,m288_10 as b,m288_11 as g}from"./main.js";import{m183_0 as ni,m183_1 as T,m183_2 as kt,m183_3 as ai,m183_4 as oi,m183_5 as R}from"./main.js";function ee(e,t){let s=b({key:e,version:t,changes:0}),n=s.current,a=n.key===e&&n.version!==null&&t!==null&&n.version!==t,r=t??(n.key===e?n.version:null);return s.current={key:e,version:r,changes:n.changes+(a?1:0)},s.current.changes}function Tt(e,t,s,n){let a=T(e&&`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s),r=a.data.value,i=r?.with??null,c=ee(i?.id??i,n(i));return v(()=>{c>0&&a.invalidate()},[c]),{found:r,changes:c}}var Mn=({total:e,done:t,failed:s,excused:n,cancelled:a})=>[e,t,s,n,a].join(" ");function In(e){let t=R(e&&`batch:${e.id}`);return t?.ids.value,e&&Mn(t.row(e.id).value??e)}var Pn=(e,t)=>Tt(e&&`/api/v1/batches/${e.id}`,{with:t},e&&`${e.done} ${e.failed} ${e.cancelled}`,In);import{m176_0 as te,m176_1 as mi,m176_2 as pi,m176_3 as fi,m176_4 as di,m176_5 as h,m176_6 as $i,m176_7 as St,m176_8 as hi,m176_9 as Ot,m176_10 as Ct,m176_11 as Et,m176_12 as f,m176_13 as F,m176_14 as y,m176_15 as Lt,m176_16 as _i,m176_17 as O,m176_18 as gi,m176_19 as bi,m176_20 as N,m176_21 as xi,m176_22 as S,m176_23 as yi}from"./main.js";import{m185_0 as o}from"./main.js";import{m227_0 as Si,m227_1 as Oi,m227_2 as Ci,m227_3 as Ei,m227_4 as Li,m227_5 as k,m227_6 as Ai,m227_7 as d,m227_8 as At,m227_9 as Ri}from"./main.js";import{m133_0 as Rt}from"./main.js";var Bt={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},Fn={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},jn=({work:e})=>o`
<a href=${d("job",{id:e.id})}>${e.test}</a> waits for it until ${S(e.awaited_until)}.
${" "}${Bt[e.then]}
`;function Dn({status:e,agent:t,attempts:s,explanation:n}){return e==="running"?o`Attempt ${f(s)} runs on <a href=${d("agent",{name:t})}>${t}</a>.`:e!=="pending"?Fn[e]:`The job is queued again: ${[n?.position>1&&!n.hold&&`place ${f(n.position)}`,n?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function Wn({attempt:e}){let t=R(`job:${e.job_id}`),s=t.ids.value.length?t.row(e.job_id).value:null;return o`
Its attempt of <a href=${d("job",{id:e.job_id})}>${e.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${Dn(s)}</span>`}
`}function Un({job:e}){let t=e.status==="running"&&!e.reason?e.agent:null,s=R(t?`agent:${t}`:null),n=s?.ids.value.length?s.row(t).value:null;return n?.job?.id!==e.id||!n.job.awaited_until?null:o`
<p class="why" role="status" data-silent><strong><a href=${d("agent",{name:t})}>${t}</a> has not responded for <${Rt} since=${n.last_seen_at} />.
</strong>${" "}The job waits for it until ${S(n.job.awaited_until)}. ${Bt[n.job.then]}</p>
`}import{m4_0 as Ui,m4_1 as Vi,m4_2 as j,m4_3 as zi,m4_4 as se}from"./main.js";import{m53_0 as ne,m53_1 as ae,m53_2 as Gi}from"./main.js";import{m78_0 as $}from"./main.js";import{m97_0 as oe}from"./main.js";import{m105_0 as D}from"./main.js";import{m125_0 as B}from"./main.js";import{m138_0 as re,m138_1 as M,m138_2 as E}from"./main.js";import{m139_0 as il,m139_1 as qt,m139_2 as Nt}from"./main.js";import{m145_0 as W,m145_1 as ul}from"./main.js";var Pt=100,Vn=2e4,Mt=20,zn=[["previous","Previous batch"],["base","Base branch"]],Ft=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],Kn=["newly_failing","still_failing","fixed","flaky"],ke=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&N(e.commit),S(e.created_at)].filter(Boolean).join(", ");function Hn(e){let[t,s]=g([]);return v(()=>{let n=new AbortController,a=new URLSearchParams({suite:e.suite,limit:Mt+1,...e.org_id?{org_id:e.org_id}:{}});return j(`/api/v1/batches?${a}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,Mt)),()=>{}),()=>n.abort()},[e.id]),t}function Gn({batch:e,chosen:t}){let s=Hn(e),n=a=>k({with:a},{push:!0});return o`
<div class="page-tools"><${B} label="Against" hideLabel options=${zn} value=${t} onChange=${n} />${s.length>0&&o`
<${oe}
label="Other batch"
items=${s.map(a=>({label:ke(a),checked:a.id===t,run:()=>n(a.id)}))}
>
Other batch…
<${$} name="down" /><//>
`}</div>
`}var Qn=({at:e,hasStart:t})=>e===null?null:o`<span class="number quiet">${y(e)}${t&&" with start"}</span>`;function It({id:e,status:t,seconds:s,hasStart:n,word:a}){return e?o`
<a class="change-side" href=${d("job",{id:e})}><span class="unseen">${a}: </span><${qt} job=${{status:t}} /> <${Qn} at=${s} hasStart=${n} /></a>
`:o`<span class="quiet">not run</span>`}function Jn({row:e,gone:t,hasCause:s}){let n=t?e.job_id:e.before_job_id,a=e.status==="failed"&&!t&&!s&&e.cause;return o`
<li class="change"><span class="change-what"><a class="change-test" href=${d("job",{id:e.job_id})}><${W} test=${e.test} /></a>${e.excused&&!t&&o`<span class="tag" title=${ae}>quarantined</span>`}${a&&o`<span class="row-why quiet" title=${a}>${a}</span>`}</span><${It}
word="before"
id=${n}
status=${t?e.status:e.before_status}
seconds=${t?e.seconds:e.before_seconds}
hasStart=${t?e.has_start:e.before_has_start}
/><${$} name="next" /><${It} word="now" ...${{...e,id:t?null:e.job_id,hasStart:e.has_start}} /></li>
`}var jt=({kind:e,rows:t,hasCause:s})=>o`
<ul class="change-list" data-changes=${e}>${t.map(n=>o`<${Jn} key=${n.job_id} row=${n} gone=${e==="gone"} hasCause=${s} />`)}</ul>
`;function Zn({kind:e,rows:t,causes:s}){let n=new Map(t.map(a=>[a.job_id,a]));return s.map(({fingerprint:a,cause:r,tests:i,job_ids:c})=>{let l=c.filter(u=>n.has(u)).map(u=>n.get(u));return l.length>0&&o`
<div class="change-cause" key=${a} data-cause=${a}><h3><span class="failure-cause">${r||"No cause is known"}</span>${" "}<small class="number">${h(i,"test")}</small></h3><${jt} kind=${e} rows=${l} hasCause /></div>
`})}function Dt(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}var Wt=({counts:e,excused:t},s)=>e[s]-(s==="still_failing"?t:0),Ut=({excused:e})=>e>0?`, ${f(e)} quarantined`:"";function Vt({on_agent:e,counts:t},s){let n=e[s];return n?n.tests===t[s]?`, all on ${n.agent}`:`, ${f(n.tests)} only on ${n.agent}`:""}var Xn=(e,t)=>f(Wt(e,t))+(t==="still_failing"?Ut(e):"")+Vt(e,t);function Yn({found:{org_id:e,batch:t,changed:s,with_changed:n},builds:[a,r]}){let i=[[n,r],[s,a]].filter(([_])=>_>0);if(i.length===0)return null;let[[c,l],...u]=i,m=[`${h(c,"result")} of ${l}`,...u.map(([_,L])=>`${f(_)} of ${L}`)],p=t?d("build",{org_id:t.org_id,app_version_id:a},r===a?{}:{with:r}):d("build",{org_id:e,app_version_id:l});return o`
<a class="quiet" href=${p} data-changed>
Later runs changed ${m.join(", ")}</a>
`}function zt({found:e,href:t,flaky:s,textOf:n,about:a,builds:r}){if(!e?.with)return null;let i=Dt(e),{counts:c}=i;return o`
<p class="change-verdict">${Ft.filter(([l])=>Kn.includes(l)||c[l]>0).map(([l,,,,u,m])=>o`
<${l==="flaky"&&s&&c.flaky?"a":"span"}
key=${l}
href=${l==="flaky"&&c.flaky?s:void 0}
class=${c[l]?l==="newly_failing"?"bad strong":"":"quiet"}
><span class="number" data-changes-count=${l}>${f(Wt(i,l))}</span>${" "}${c[l]===1?u:m}${l==="still_failing"&&Ut(i)}${Vt(i,l)}<//>
`)}<a class="quiet" href=${t} title=${a}>against ${n(i.with)}</a><${Yn} found=${i} builds=${r(i)} /></p>
`}var ea=({app_version_id:e},{name:t,app_version_id:s,created_at:n})=>e&&e===s?`another batch of ${s}`:`batch ${[t,s].filter(Boolean).join(", ")} of ${Et(Date.parse(n)/1e3)}`,ta="Its results alone. A build is compared with the last runs of a build, which may be of later batches.",sa="The last run of each test there, also of later batches. A batch is compared with one batch.",Te=({batch:e,chosen:t,found:s})=>o`
<${zt}
found=${s}
href=${d("batch",{id:e.id},{with:t})}
flaky=${d("batch",{id:e.id},{show:"flaky"})}
textOf=${n=>ea(e,n)}
about=${ta}
builds=${({with:n})=>[e.app_version_id,n.app_version_id]}
/>
`,na=({found:e})=>o`
<${zt}
found=${e}
href="#changes"
textOf=${t=>`the last runs of ${t}`}
about=${sa}
builds=${({app_version_id:t,with:s})=>[t,s]}
/>
`;function aa({kind:e,title:t,icon:s,note:n,counted:a,total:r,few:i,rows:c,causes:l,showAll:u}){let[m,p]=g(!1),_=m?c:c.slice(0,i);return o`
<${D}
title=${o`<span class=${`state state-${s}`}><${$} name=${s} /><span>${t}</span></span>`}
note=${a}
className="changes"
tools=${o`<span class="quiet">${n}</span>`}
>${l?o`<${Zn} kind=${e} rows=${_} causes=${l} />`:o`<${jt} kind=${e} rows=${_} />`}${_.length<r&&o`
<p class="nothing"><button type="button" class="button" onClick=${()=>{p(!0),c.length<r&&u()}}>
Show all ${f(r)}</button></p>
`}<//>
`}function oa(e,t){return e===0?`No test has finished${t&&` yet, ${t}`}`:t?`Same so far, ${t}`:"No changes"}function Kt({found:e,ended:t,left:s,against:n,tools:a,few:r=Pt,showAll:i}){let c=Dt(e),l=Ft.filter(([u])=>c.counts[u]>0);return o`
<p class="change-with">
Against ${n}${" "}${s&&l.length>0&&o`<span class="number" data-to-run>· ${s}</span>`}${" "}${a}</p>${l.length===0?o`
<${re} icon=${s||!t?"running":"done"} title=${oa(t,s)}>${t>0&&o`<p>Every finished test has the same status in both.</p>`}<//>
`:null}${l.map(([u,m,p,_])=>o`
<${aa} key=${u} kind=${u} title=${m} icon=${p}
note=${u==="new"&&e.new_elsewhere>0?`${_}; ${f(e.new_elsewhere)} more above`:_}
rows=${c[u]}
counted=${Xn(c,u)}
total=${c.counts[u]} few=${r} showAll=${i}
causes=${u==="newly_failing"?c.causes:null}
/>
`)}
`}function Ht({path:e,query:t,version:s,title:n,draw:a}){let[r,i]=g(Pt),c=T(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=b(null),u=c.data.value??l.current;l.current=u;let m=c.error.value;return o`
${m&&o`<${M} title=${n} text=${m.message} again=${()=>c.load()} />`}${u&&a(u,()=>i(Vn))}${!u&&!m&&o`<${E} />`}
`}var ra=({batch:e,with:t})=>[e.unfinished>0&&`${f(e.unfinished)} to run`,t.unfinished>0&&`${f(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function ia({found:e,chosen:t,showAll:s}){return e.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}</p>
`:o`
<${Kt}
found=${e}
ended=${e.batch.done+e.batch.failed}
left=${ra(e)}
against=${o`<a href=${d("batch",{id:e.with.id})}>${ke(e.with)}</a>`}
showAll=${s}
/>
`}var la=({batch:e,chosen:t,changes:s})=>o`
<${Gn} batch=${e} chosen=${t} /><${Ht}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled} ${s}`}
title="The batches could not be compared"
draw=${(n,a)=>o`<${ia} found=${n} chosen=${t} showAll=${a} />`}
/>
`;import{m7_0 as Cl,m7_1 as El,m7_2 as Ll,m7_3 as Al,m7_4 as Gt,m7_5 as U,m7_6 as Se}from"./main.js";import{m226_0 as w,m226_1 as ql}from"./main.js";import{m25_0 as V}from"./main.js";function Oe({status:e}){let t=e==="held"?"paused":e;return o`
<span class=${`state state-${t}`}><${$} name=${t} /><span>${Nt(e)}</span></span>
`}import{m49_0 as z}from"./main.js";import{m62_0 as K,m62_1 as zl,m62_2 as Kl}from"./main.js";import{m0_0 as Ce,m0_1 as Qt,m0_2 as Ql,m0_3 as Jl,m0_4 as Jt,m0_5 as Ee,m0_6 as Zt,m0_7 as Zl,m0_8 as Xt,m0_9 as Yt,m0_10 as Xl,m0_11 as Yl,m0_12 as ec,m0_13 as tc,m0_14 as sc,m0_15 as ie,m0_16 as nc,m0_17 as ac,m0_18 as oc}from"./main.js";var le=()=>w("retry","job"),es=[["","failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"],["quarantined","quarantined","quarantined"]],ce=(e,t=!1)=>({...e,status:"failed",q:`excused:${t}`});async function Le({within:e="/api/v1/jobs",filter:t={},fresh:s=t}){let n=`${e}/retry`,a=es.map(([i])=>({filter:ce(i==="new"?s:t,i==="quarantined"),failure:["new","infrastructure"].includes(i)?i:t.app_version_id&&"latest"})),r=await Promise.all(a.map(i=>se("POST",n,{...i,dry_run:!0}).catch(()=>null)));return r.flatMap((i,c)=>{let l=i?.changed??0,u=[1,2].includes(c)&&l===r[0]?.changed;if(l===0||u)return[];let[,m,p]=es[c],_={expected:l,until:i.until},L=()=>Ee(()=>se("POST",n,{...a[c],..._}),x=>Ce.retry(x.changed));return[{label:`Retry ${f(l)} ${l===1?m:p}`,icon:"retry",run:L}]})}var Ae=(e,t)=>Ee(()=>se("POST","/api/v1/jobs/retry",{filter:e,failure:"latest",expected:t}),({changed:s})=>Ce.retry(s));var ue=({within:e,filter:t,fresh:s,label:n="Retry failed jobs",icon:a="retry",className:r,children:i})=>le()&&o`
<${oe}
label=${n}
icon=${a}
items=${()=>Le({within:e,filter:t,fresh:s})}
none="Nothing to retry: all passed since, wait or run."
className=${r}
tip=${i?void 0:n}
>${i&&o`${i}<${$} name="down" />`}<//>
`,ts=({failed:e,excused:t})=>e>t?[e-t,"failed",!1]:[t,"quarantined",!0];function ca({filter:e,tests:t}){if(t.failed===0||!le())return null;let[s,n,a]=ts(t);return o`
<button type="button" class="button" onClick=${()=>Ae(ce(e,a),s)}><${$} name="retry" />
Retry ${f(s)} ${n}</button><${ue} filter=${e} icon="down" />
`}import{m148_0 as q}from"./main.js";function me({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return o`<${z} since=${e.created_at} />`;let s=O(t)-O(e.created_at);return o`
<span class="number">${s<10?y(s):St(s)}</span>${t!==e.finished_at&&o`
${" "}<span class="quiet" title=${`retried ${ss(e)}`}><${$} name="retry" /><span class="unseen">retried</span></span>
`}
`}var ss=e=>e.finished_at?`until ${S(e.finished_at)}`:"in progress",pe=({batch:e,link:t})=>e.app_version_id&&e.org_id?o`<${K} org=${e.org_id} version=${e.app_version_id} link=${t} />`:o`<span class="quiet">${h(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,ua=({batch:e})=>(e.branch||e.commit)&&o`
<span class="batch-branch quiet">${e.branch}${e.branch&&e.commit&&" \xB7 "}${e.commit&&o`<span class="id" title=${e.commit}>${N(e.commit)}</span>`}</span>
`,ma=({batch:e})=>o`
<${V} group=${{...U(e),waiting:e.unfinished}} /><span class="batch-ended number quiet">${f(e.total-e.unfinished)} of ${f(e.total)}</span>
`,pa=[{name:"status",title:"Status",cell:e=>o`<${Oe} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>o`<${ua} batch=${e} />`},{name:"build",title:"Build",cell:e=>o`<${pe} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>o`<${ma} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>o`<${ne} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>o`<${me} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>o`
<${q} className="quiet" at=${e.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&w("retry","batch"),cell:e=>e.failed>0&&o`<${fa} batch=${e} />`}],fa=({batch:e})=>o`
<${ue}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,da={kind:"batch",columns:pa,hrefOf:e=>d("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m6_0 as Nc,m6_1 as Mc,m6_2 as Ic,m6_3 as Pc,m6_4 as ns,m6_5 as Fc}from"./main.js";var as=e=>e.bundle?`bundle ${N(e.bundle)}`:`${N(e.commit)}${e.modified?", modified":""}`,$a=e=>`tests ${e.bundle?"of":"at"} ${as(e)}`;function Re(e){let t=new Map;for(let s of e){if(!s)continue;let n=as(s);t.set(n,(t.get(n)??0)+1)}return[...t].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Be=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");import{m259_0 as qe,m259_1 as Vc,m259_2 as zc,m259_3 as fe,m259_4 as Kc}from"./main.js";import{m270_0 as os,m270_1 as Qc,m270_2 as Jc,m270_3 as Zc,m270_4 as Ne}from"./main.js";import{m42_0 as rs,m42_1 as eu}from"./main.js";var ha=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",ae],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Me=({counts:e,choose:t})=>o`
<p class="counts">${ha.filter(([,s])=>e[s]>0).map(([s,n,a,r])=>o`
<button
type="button"
key=${n}
class=${`state state-${s}`}
data-count=${n}
data-tip=${r}
onClick=${()=>t(n)}
><${$} name=${s} /><span><span class="number">${f(e[n])}</span> ${a}</span></button>
`)}</p>
`;var Ie=({facts:e,className:t=""})=>o`
<dl class=${`facts ${t}`}>${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
<div key=${s}><dt>${s}</dt><dd>${n}</dd></div>
`)}</dl>
`;var Pe=4;function _a({held:e,rows:t}){let s=[...e.keys()];return o`
<ul class="plain batch-groups">${s.slice(0,Pe).map((n,a)=>o`
<li key=${n}>${t[a]?o`
<a href=${d("group",{id:n})}><${K} org=${t[a].org_id} version=${t[a].app_version_id} /></a>
`:o`<a href=${d("group",{id:n})}>Group</a>`}<span class="quiet">${t[a]?.explanation?.text??(e.get(n).waiting?"waiting":"All started")}</span></li>
`)}${s.length>Pe&&o`<li class="quiet">and ${f(s.length-Pe)} more groups</li>`}</ul>
`}var ga={build_held:({app_version_id:e})=>`build ${e} is held`,no_agent:({target:e})=>`no agent serves ${e}`,agents_paused:({target:e})=>`no active agent serves ${e}`};function is({rows:e}){let t=ns(e),s=e.some(a=>a?.explanation?.eta_guessed),n=e.find(a=>a?.waiting>0&&fe(a.explanation));return o`
<p class="batch-left" data-left>${e.every(Boolean)?t===null?`Expected end not known${n?`: ${ga[n.explanation.reason](n)}`:" yet"}.`:t===0?"Its last tests are running.":o`Ends in <strong class="number">${te(t)}</strong>${s&&", a guess"}.`:"\xA0"}</p>
`}function ba({held:e}){R("groups"),qe.ids.value;let t=[...e.keys()].map(s=>qe.row(s).value);return o`
<${is} rows=${t} /><${_a} held=${e} rows=${t} />
`}function xa({batch:e}){let t=[["Wait and write a JUnit file",`qgjob wait --batch ${e.id} --junit report.xml${Ne()}`],w("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${e.id} --wait${Ne()}`],["Show results, with curl",`${os} ${location.origin}/api/v1/batches/${e.id}/results`]];return o`
<details class="batch-commands"><summary>Command line</summary><${rs} lines=${t.filter(Boolean)} /></details>
`}function ya({batch:e}){let t=Gt(e);return t?o`
<a href=${t} target="_blank" rel="noopener noreferrer">${new URL(t).host}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:e.url}var wa=({retries_used:e,retries_allowed:t,retry_budget:s})=>(e>0||s!==null)&&`${f(e)} of ${f(t)}`,va=({trees:e})=>o`<span title=${Be(e)}>${Re(e)}</span>`;function ka({batch:e,summary:t,against:s,compared:n}){let a=e.first_finished_at??e.finished_at,r=t??{...U(e),running:0,waiting:e.unfinished};return o`
<div class="batch-summary"><${V} group=${r} /><div class="batch-now"><${Me} counts=${r} choose=${i=>k({show:i,with:""},{push:!0})} />${t&&e.unfinished>0&&o`<${ba} held=${t.groups} />`}</div><${Te} batch=${e} chosen=${s} found=${n} /><${Ie}
className="is-strip"
facts=${[["Build",o`<${pe} batch=${e} link />`],["Commit",e.commit&&o`<span class="id" title=${e.commit}>${N(e.commit)}</span>`],["Tests at",t&&t.trees.some(Boolean)&&o`<${va} trees=${t.trees} />`],["CI run",e.url&&o`<${ya} batch=${e} />`],["Submitted",o`<${q} at=${e.created_at} />`],[a?"Duration":"Elapsed",o`<${me} batch=${e} />`],["Retries used",wa(e)]]}
/><${xa} batch=${e} /></div>
`}import{m11_0 as Lu,m11_1 as Au,m11_2 as ls}from"./main.js";var Ta=2;function Sa({width:e,height:t,draw:s,paint:n,className:a="",...r}){let i=b(null),c=ls.value;return A(()=>{let l=Math.min(Ta,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(e*l)),u.height=Math.max(1,Math.round(t*l)),u.style.setProperty("width",`${e}px`),u.style.setProperty("height",`${t}px`);let m=u.getContext("2d");m.setTransform(l,0,0,l,0,0),s(m),n&&(n.current=p=>p(m))},[e,t,s,c]),o`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var Fe=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function je(e){let{app_version_id:t,last_pass:s,since:n,failures:a,builds:r}=e,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(e.new)return`in ${t}${a>1?`, ${f(a)} failed jobs`:""} \xB7 ${i}`;let c=`${h(a,"failed job")} in ${h(r,"build")}`,l=e.changed?", for other causes before":"";return`failing since ${n.app_version_id}${l}, ${c} \xB7 ${i}`}var De=({new_tests:e,tests:t})=>e>0&&e<t?`${f(e)} of ${f(t)} new`:"",We=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${f(t)} of ${f(s)} on ${e}`,Q=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,Ue=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:n})=>[e&&`by ${e}`,`since ${S(t)}`,s&&`until ${S(s)}`].filter(Boolean).join(" ")+(n?`: ${n}`:"");var Oa=36e5,Ca=6e4;function Ve(e,t){let[s,n]=g(null),[a,r]=g(0);v(()=>{if(!e)return;let c=new AbortController;return j(e,{signal:c.signal}).then(n).catch(()=>c.signal.aborted||n(l=>l??"failed")),()=>c.abort()},[e,t,a]);let i=s?.content?.expires_at;return v(()=>{if(!i)return;let c=Math.max(Ca,Date.parse(i)-Oa-Date.now()),l=setTimeout(()=>r(u=>u+1),c);return()=>clearTimeout(l)},[i,a]),s}var Ea=50,us=()=>history.state?.open??{};function cs(e,t){let n=[...Object.entries(us()).filter(([a])=>a!==e),[e,t]].slice(-Ea);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function ze(e,t=!1){let[s,n]=g(()=>us()[e]??t),[a]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(n(l),history.state?.key===a&&cs(e,l))},onClick:c=>{let l=c.currentTarget,u=c.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===l&&cs(e,!l.open)}}}var ps="batch-report/",He=({path:e})=>!e.startsWith(ps),La="whole-start/",Ge=({path:e})=>!e.startsWith(La),Qe=/\.html?$/i,fs=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,Ke=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Aa=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Ra=e=>e.split("/").map(encodeURIComponent).join("/");function ds({path:e},t){if(!t)return null;let s=t.url+Ra(e);return Qe.test(e)?fs.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&Ke.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var Ba=5;function qa(e){let t=a=>a.slice(0,a.lastIndexOf("/")+1),s=({path:a})=>Qe.test(a)&&!fs.test(a),n=[...new Set(e.filter(s).map(({path:a})=>t(a)))].filter(Boolean);return n.filter(a=>!n.some(r=>r!==a&&a.startsWith(r))).map(a=>({folder:a,files:e.filter(r=>r.path.startsWith(a)&&!(s(r)&&t(r.path)===a))})).filter(({files:a})=>a.length>=Ba)}var ms=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function Je(e,t){let s=e.flatMap(({path:l,url:u})=>{let m=ds({path:l},t);return m?[{...m,path:l,isOpened:!0}]:Ke.test(l)?[{title:"Download trace",url:u,path:l,isOpened:!1}]:[]}),n=s.filter(({path:l})=>Ke.test(l)),a=n.filter(({path:l})=>!Aa.test(l)),r=(a.length>0?a:n).sort((l,u)=>ms(u)-ms(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>Qe.test(l)).sort((l,u)=>i(l)-i(u))[0];return[r,c].filter(l=>l!==void 0)}import{m231_0 as Ku,m231_1 as de,m231_2 as Hu,m231_3 as Gu,m231_4 as Qu,m231_5 as Ju}from"./main.js";var Na={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},Ma=({outcome:e})=>e?Na[e]??"cancelled":"running",Ia=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running",behind:"started"}[s]??s},$e=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),$s=e=>e.install_seconds!==null||e.phase==="installing"||$e(e),Pa=1;function hs({id:e,window:t,start_seconds:s,run_seconds:n},a,r){return t!==e||s==null||n===null||r-a-n<Pa?null:[a+s,r-(n-s)]}function _s(e){let[t,s,n]=[e.leased_at,e.started_at,e.finished_at].map(O),a=n===null||de(e)?s:n-(e.run_seconds??0);return Math.min(s,Math.max(t+(e.install_seconds??0),a))}function Fa(e){let t=O(e.leased_at),s=O(e.started_at),n=O(e.finished_at),a=[],r=(u,m,p)=>(p===null||p>m)&&a.push({kind:u,from:m,until:p});if(s===null)return r($s(e)?"installing":"assigned",t,n),a;let i=_s(e),c=Math.max(t,i-(e.install_seconds??0));r("assigned",t,c),e.install_seconds!==null&&r("installing",c,i);let l=n!==null&&hs(e,i,n);return l&&(r("starting",i,l[0]),r("between",...l)),r("running",l?l[1]:i,n),a}function ja(e){let t=["assigned"];return $s(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var Da=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function gs(e,t){let s=e.tries??[],n=O(s[t]?.leased_at??e.created_at),a=s[t+1]?O(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:O(r.at)})).filter(({time:r})=>r>=n&&r<a)}function Wa(e){let t=e.tries??[],s=["waiting"],n=r=>{let i=gs(e,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};n(-1),t.forEach((r,i)=>{s.push(...ja(r)),!n(i)&&i<t.length-1&&s.push(...Da(r))});let a=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&a?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(a&&e.status==="cancelled"&&a.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var bs="The end of its log shows what it did last.";function xs(e){let{outcome:t,message:s,exit_code:n,started_at:a,agent:r,log_bytes:i,window:c}=e,l=i?bs:"";if(t==="lost")return[`${r} stopped responding ${a?"while it ran the test":"before it began"}.`,l];if(t==="timed_out"){if(s.includes("case began"))return[l,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[l,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if($e(e))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(t==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(t==="error")return["Its runner ended without a result of the test.",e.cause_line||c?"":bs];if(n!==null&&n<0)return["A signal ended its runner.",l];let u=e.cases??{};return e.cause_line||c||u.failed||u.error?[]:["No line of its log names an error.",l]}function ys({reason:e,cause:t},s){let n=t&&e.endsWith(`: ${t}`)?e.slice(0,-t.length-2):e,r=/ attempt \d+ of \d+: /.test(n)&&!n.includes(" of 1: ")||/ (retries of its batch are|its batch's one retry is) used up$/.test(n),i=(c,l,u)=>Number(l)===s?c:`attempt ${s} (${l} of ${u} that count)`;return r?n.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,i):""}import{m232_0 as am,m232_1 as om,m232_2 as rm,m232_3 as im,m232_4 as ws}from"./main.js";var Ua=["image/png","image/jpeg","image/gif","image/webp"],Va=["video/mp4","video/webm"],Xe=e=>({...e,url:ws(e.url)}),Ze=({content_type:e})=>Ua.includes(e)?"image":Va.includes(e)?"video":null,za=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,Ka=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function vs(e){let t=e.some(({path:s})=>s.startsWith("results/"));return e.filter(({path:s})=>!(t&&Ka.test(s)))}function Ye(e){let t=vs(e),s=new Map,n=t.filter(i=>Ze(i)==="image");for(let i of n){let c=za.exec(i.path);if(!c)continue;let l=c[1]+c[3];s.set(l,{...s.get(l),[c[2]]:i})}let a=[];for(let[i,{expected:c,actual:l,diff:u}]of s)c&&l&&a.push({name:i,expected:c,actual:l,diff:u??null});let r=new Set(a.flatMap(({expected:i,actual:c,diff:l})=>[i,c,l]));return{comparisons:a,images:n.filter(i=>!r.has(i)),videos:t.filter(i=>Ze(i)==="video")}}var Ha=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],Ga=["blob","#L"];function ks(e,t,s){if(!(t&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(t))||!e?.commit||!e.repository||!/^[\w.-]+$/.test(e.commit))return null;let a;try{a=new URL(e.repository)}catch{return null}if(!["https:","http:"].includes(a.protocol))return null;let r=Ha.find(([m])=>m.test(a.hostname)),[i,c]=r?r.slice(1):Ga,l=t.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${a.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${e.commit}/${l}${s?`${c}${s}`:""}`}function Ts(e){let t=new Set;return e.map(s=>{let n=JSON.stringify([s.file,s.snippet]);return!s.snippet?.length||!t.has(n)?t.add(n)&&s:{...s,snippet:[]}})}import{m262_0 as fm,m262_1 as Ss,m262_2 as dm}from"./main.js";var Os=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function he(e,t){let[s,n]=[[],[]];for(let{from:a,text:r}of et(Os(e),Os(t),400))a!=="b"&&Cs(s,r,a==="a"),a!=="a"&&Cs(n,r,a==="b");return{expected:s,actual:n}}function et(e,t,s){let n=Math.min(e.length,t.length),a=0;for(;a<n&&e[a]===t[a];)a+=1;let r=0;for(;r<n-a&&e[e.length-1-r]===t[t.length-1-r];)r+=1;let[i,c]=[e.slice(a,e.length-r),t.slice(a,t.length-r)],l=u=>({from:"both",text:u});return[...e.slice(0,a).map(l),...i.length>s||c.length>s?Qa(i,c):Ja(i,c),...e.slice(e.length-r).map(l)]}var Qa=(e,t)=>[...e.map(s=>({from:"a",text:s})),...t.map(s=>({from:"b",text:s}))];function Ja(e,t){let s=Za(e,t),n=[],[a,r]=[0,0];for(;a<e.length||r<t.length;)a<e.length&&r<t.length&&e[a]===t[r]?(n.push({from:"both",text:e[a]}),a+=1,r+=1):r>=t.length||a<e.length&&s[a+1][r]>=s[a][r+1]?n.push({from:"a",text:e[a++]}):n.push({from:"b",text:t[r++]});return n}function Za(e,t){let s=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.length-1;n>=0;n-=1)for(let a=t.length-1;a>=0;a-=1)s[n][a]=e[n]===t[a]?s[n+1][a+1]+1:Math.max(s[n+1][a],s[n][a+1]);return s}function Cs(e,t,s){let n=e.at(-1);n?.changed===s?n.text+=t:e.push({text:t,changed:s})}var Es=3,Xa=400,Ya=e=>[{text:e,changed:!1}];function As(e,t){let[s,n]=[e.split(`
`),t.split(`
`)],a=[],r=[[],[]],i=()=>{let[c,l]=r,u=c.map((m,p)=>p<l.length?he(m,l[p]):null);c.forEach((m,p)=>a.push({sign:"-",pieces:u[p]?.expected??Ls(m)})),l.forEach((m,p)=>a.push({sign:"+",pieces:u[p]?.actual??Ls(m)})),r=[[],[]]};for(let{from:c,text:l}of et(s,n,Xa))c==="both"?(i(),a.push({sign:" ",pieces:Ya(l)})):r[c==="a"?0:1].push(l);return i(),eo(a)}var Ls=e=>[{text:e,changed:!0}];function eo(e){let t=a=>"sign"in a&&a.sign!==" ",s=e.map((a,r)=>e.slice(Math.max(0,r-Es),r+Es+1).some(t)),n=[];for(let[a,r]of e.entries()){let i=n.at(-1);s[a]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var qs=({pieces:e})=>e.map(({text:t,changed:s},n)=>s?o`<mark key=${n}>${t}</mark>`:t),Rs=({name:e,look:t,pieces:s})=>o`
<div class=${t}><dt class="quiet">${e}</dt><dd><pre tabindex="0" aria-label=${e}>${o`<${qs} pieces=${s} />`}</pre></dd></div>
`;function to({expected:e,actual:t}){let s=C(()=>he(e,t),[e,t]),n=r=>[{text:r,changed:!1}],a=e!==""&&t!=="";return o`
<dl class=${`difference ${a?"":"is-single"}`}>${e!==""&&o`
<${Rs} name="Expected" look="is-expected" pieces=${a?s.expected:n(e)} />
`}${t!==""&&o`<${Rs} name="Actual" look="is-actual" pieces=${a?s.actual:n(t)} />`}</dl>
`}var so={"-":"is-expected","+":"is-actual"," ":""},Bs={"-":"expected: ","+":"actual: "},no=({line:e})=>"hidden"in e?o`<span class="diff-hidden quiet">${h(e.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${so[e.sign]}`}><span aria-hidden="true">${e.sign}</span><code>${Bs[e.sign]&&o`<span class="unseen">${Bs[e.sign]}</span>`}<${qs} pieces=${e.pieces} /></code></span>
`;function ao({expected:e,actual:t}){let s=C(()=>As(e,t),[e,t]);return o`
<figure class="diff"><figcaption><span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span></figcaption><pre tabindex="0" aria-label="Expected and actual, line by line">${s.map((n,a)=>o`<${no} key=${a} line=${n} />`)}</pre></figure>
`}function Ns({expected:e,actual:t}){return e===""&&t===""?null:e!==""&&t!==""&&(e.includes(`
`)||t.includes(`
`))?o`<${ao} expected=${e} actual=${t} />`:o`<${to} expected=${e} actual=${t} />`}var J=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],Ms=1.02,tt=J[0],st=J[J.length-1];function Is(e,t){return t>0?J.find(s=>s>e*Ms)??st:J.findLast(s=>s<e/Ms)??tt}import{m45_0 as Ps}from"./main.js";var _e=({diff:e})=>[["slider","slider"],["expected","expected"],["actual","actual"],...e?[["diff","difference"]]:[]],oo={expected:"Expected",actual:"Actual"},nt=(e,{name:t},{path:s})=>e==="diff"?`Difference of ${t}`:`${oo[e]}: ${s}`;function at({comparison:e,way:t,style:s,onSize:n}){let[a,r]=g(50),i=b(null);A(()=>{i.current?.style.setProperty("--at",`${a}%`)},[a,t]);let c=p=>n?.(p.currentTarget.naturalWidth);if(t!=="slider"){let p=e[t],_=nt(t,e,p);return o`<img key=${t} src=${p.url} alt=${_} style=${s} onLoad=${c} />`}let{name:l,expected:u,actual:m}=e;return o`
<div class="slider" style=${s}><div class="slider-frame" ref=${i}><img src=${m.url} alt=${nt("actual",e,m)} onLoad=${c} /><img class="slider-over" src=${u.url} alt=${nt("expected",e,u)} /></div><label class="slider-handle"><span>Expected</span><input
type="range"
min="0"
max="100"
value=${a}
aria-label=${`Expected and actual of ${l}`}
onInput=${p=>r(Number(p.currentTarget.value))}
/><span>Actual</span></label></div>
`}function Fs({comparison:e,onEnlarge:t}){let[s,n]=g("slider"),{name:a}=e;return o`
<figure class="preview picture-slider" data-comparison=${a}><${at} comparison=${e} way=${s} /><figcaption><span>${a}</span><${B} label="View" hideLabel options=${_e(e)} value=${s} onChange=${n} /><button
type="button"
class="icon-button"
aria-label=${`Enlarge ${a}`}
data-tip="Enlarge"
onClick=${()=>t(s)}
><${$} name="plus" /></button></figcaption></figure>
`}var ot=({icon:e,label:t,tip:s,disabled:n=!1,onClick:a})=>o`
<button type="button" class="icon-button" aria-label=${t} data-tip=${s} disabled=${n} onClick=${a}><${$} name=${e} /></button>
`,ro=({picture:e,comparison:t},s)=>e??(s==="slider"?t.actual:t[s]);function io(e){let[t,s]=g(null),[n,a]=g(0),r=()=>{let i=e.current?.querySelector("img");return t??(i&&n?i.clientWidth/n:1)};return{zoom:t,setNatural:a,step:i=>s(Is(r(),i)),toggle:()=>s(t===null?1:null),fit:()=>s(null),style:t===null||!n?void 0:{width:`${Math.round(n*t)}px`}}}function lo({zoom:{zoom:e,step:t,toggle:s}}){let n=e!==null&&e<=tt,a=e!==null&&e>=st;return o`
<${ot} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>t(-1)} /><button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${e===null} onClick=${s}>${e===null?"Fit":`${Math.round(e*100)} %`}</button><${ot} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${a} onClick=${()=>t(1)} />
`}function co({item:e,at:t,count:s,way:n,setWay:a,zoom:r,go:i,onClose:c}){let l="Open the original file";return o`
<header class="lightbox-tools"><span class="lightbox-title">${e.title}</span><span class="number quiet" role="status">${t+1} of ${s}</span>${e.comparison&&o`<${B} label="View" hideLabel options=${_e(e.comparison)} value=${n} onChange=${a} />`}<span class="lightbox-buttons"><${lo} zoom=${r} /><a class="icon-button" href=${ro(e,n).url} aria-label=${l} data-tip=${l}><${$} name="link" /></a>${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button><button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}<${ot} icon="close" label="Close" tip="Close (Esc)" onClick=${c} /></span></header>
`}function uo({item:e,way:t,zoom:s,stage:n}){let{picture:a,comparison:r}=e,{style:i,setNatural:c}=s,l={comparison:r,way:t,style:i,onSize:c};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${e.title}
autofocus
onDblClick=${s.toggle}
>${r?o`<${at} key=${r.name} ...${l} />`:o`
<img
key=${a.url}
src=${a.url}
alt=${a.path}
style=${i}
onLoad=${u=>c(u.currentTarget.naturalWidth)}
/>
`}</div>
`}function mo({items:e,first:t,onClose:s}){let[n,a]=g(t.index),[r,i]=g(t.way??"slider"),c=b(null),l=io(c),u=e[Math.min(n,e.length-1)],m=u.comparison&&_e(u.comparison).some(([x])=>x===r)?r:"slider",p=x=>{a((n+x+e.length)%e.length),l.fit()},_={"+":()=>l.step(1),"=":()=>l.step(1),"-":()=>l.step(-1),0:l.fit,n:()=>p(1),p:()=>p(-1),...l.zoom===null&&{ArrowRight:()=>p(1),ArrowLeft:()=>p(-1)}},L=x=>{let ve=x.target.matches("input")&&x.key.startsWith("Arrow");if(x.ctrlKey||x.metaKey||x.altKey||ve)return;let P=Object.hasOwn(_,x.key)&&_[x.key];P&&(x.preventDefault(),P())};return o`
<${Ps} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}><div class="lightbox-body" onKeyDown=${L}><${co} ...${{item:u,at:n,count:e.length,way:m,setWay:i,zoom:l,go:p,onClose:s}} /><${uo} item=${u} way=${m} zoom=${l} stage=${c} /></div><//>
`}var rt=(e,t)=>[...e.map(s=>({title:s.name,comparison:s})),...t.map(s=>({title:s.path,picture:s}))];function it(e){let[t,s]=g(null),n=b(!1),a=t!==null,r=(l,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:l,way:u})},i=()=>{n.current||history.back(),n.current=!0};v(()=>{if(!a)return;let l=()=>s(null);return window.addEventListener("popstate",l),()=>{window.removeEventListener("popstate",l),history.state?.overlay&&history.back()}},[a]);let c=a&&e.length>0&&o`<${mo} items=${e} first=${t} onClose=${i} />`;return{open:r,shown:c}}var lt=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};function po(e){let t=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(e);if(!t)return null;let[s,n]=[Number(t[1]),Number(t[2]??t[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var ge=({from:e,until:t})=>e===t?`#L${e}`:`#L${e}-L${t}`;function fo(e){history.replaceState(history.state,"",location.pathname+location.search+(e?ge(e):""))}function ct({from:e,until:t=null,begins:s=!1,page:n=""}){let a={from:e,until:t??e},r=s?`Output from log line ${e}`:`Log line ${e}`,i=a.from===a.until?r:`Log lines ${e}\u2013${t}`,c=n?void 0:()=>k({show:""});return o`<a class="log-link" href=${n+ge(a)} onClick=${c}>${i}</a>`}import{m230_0 as Hm,m230_1 as js}from"./main.js";var $o={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},ho={timed_out:"timed out",executing:"running",behind:"started"},Ds={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},_o=e=>Ds[e]??"",H=e=>ho[e]??e;function Z({outcome:e,phase:t=""}){let s=e?$o[e]??"cancelled":t==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${Ds[e]}><${$} name=${s} /><span>${H(e??t)}</span></span>
`}function go(e){let t=e?.tries?.findLast(s=>s.outcome==="passed");return t?{...t,job_id:e.id,app_version_id:e.app_version_id}:null}var bo=[["Outcome",e=>o`<${Z} outcome=${e.outcome} />`],["Build",e=>e.app_version_id],["Agent",e=>o`<a href=${d("agent",{name:e.agent})}>${e.agent}</a>`],["Duration",js],["Ended",e=>e.finished_at&&o`<${q} at=${e.finished_at} />`],["Log",e=>o`<a href=${d("job",{id:e.job_id},e.number?{attempt:e.number}:{})}>Log</a>`]];function Ws({job:e,attempt:t,last:s}){let n=T(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,a=go(e.status==="failed"?n:e);if(!a)return null;let r={...t,job_id:e.id,app_version_id:e.app_version_id};return o`
<table class="beside"><caption>Compared with the last passed attempt</caption><thead><tr><td></td><th scope="col">This attempt</th><th scope="col">Last pass</th></tr></thead><tbody>${bo.map(([i,c])=>o`
<tr key=${i}><th scope="row">${i}</th><td>${c(r)}</td><td>${c(a)}</td></tr>
`)}</tbody></table>
`}var ut=({picture:{path:e,url:t},open:s})=>o`
<figure class="preview"><a href=${t} aria-haspopup="dialog" onClick=${lt(s)}><img src=${t} alt=${e} loading="lazy" /></a><figcaption>${e}</figcaption></figure>
`,mt=({video:{path:e,url:t}})=>o`
<figure class="preview"><video src=${t} aria-label=${e} controls preload="metadata"></video><figcaption>${e}</figcaption></figure>
`;var xo=e=>({"--hanging":`min(${e.search(/\S|$/)+4}ch, 6vw)`}),Us=({lines:e,label:t})=>o`
<pre class="source-lines" tabindex="0" aria-label=${t}>${e.map(({line:s,text:n,failed:a},r)=>o`
<span key=${r} class=${`source-line ${a?"is-failed":""}`}><span class="source-number number">${s??""}</span><code style=${xo(n)}>${n||" "}${a&&o`<span class="unseen"> (failed here)</span>`}</code></span>
`)}</pre>
`;var pt=5,Vs=18,yo={passed:e=>o`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>o`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>o`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},wo=e=>o`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function be(e){return[...new Set(e)].map(s=>`${e.filter(n=>n===s).length} ${H(s)}`).join(", ")}function ft({outcomes:e,most:t=20}){let s=e.slice(-t),n=t*pt,a=n-s.length*pt,r=s.length>0?`The last ${h(s.length,"attempt")}: ${be(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${n} ${Vs}`}
width=${n}
height=${Vs}
role="img"
aria-label=${r}
><path class="recent-line" d=${`M0 9h${n}`} />${s.map((i,c)=>(yo[i]??wo)(a+c*pt+1))}</svg>
`}import{m135_0 as xe,m135_1 as $p}from"./main.js";var vo="All its failures of the last 7 days were on this agent; it passed on others",ko=({test:e})=>o`
<span class="row-why quiet"><span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}${Ue(e)}</span>
`,ye=({test:e})=>e.failed_on!==null&&o`
<span class="row-why" data-failed-on><a class="tag is-warn" href=${d("agent",{name:e.failed_on})} data-tip=${vo}>
only on ${e.failed_on}</a></span>
`,To=({failed_on:e})=>e&&o`<strong>All its failures of the last 7 days were on ${e}.</strong>${" "}
It passed on others: look at the agent first.`;function Ks(e){return w("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Yt(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Zt({...e,doubt:To(e)})}]:[]}var So=({test:e})=>Ks(e).map(({label:t,icon:s,run:n})=>o`
<button
type="button"
key=${t}
class="icon-button"
aria-label=${`${t} ${e.test}`}
data-tip=${t}
onClick=${n}
><${$} name=${s} /></button>
`),Oo=({test:e})=>e.usual_seconds!==null&&o`
<span class="trend"><${xe} values=${e.recent_seconds} /><span class="number">${y(e.usual_seconds)}</span></span>
`,zs=({share:e,of:t})=>o`
<span class="number">${F(e)}</span> <span class="quiet number">of ${f(t)}</span>
`,Co=[{name:"last",title:"Last outcome",cell:e=>o`<${Z} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>o`<${W} test=${e.test} />`,under:e=>o`${e.quarantined&&o`<${ko} test=${e} />`}<${ye} test=${e} />`},{name:"whose",title:"Organization",cell:e=>o`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>o`<${ft} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>o`<${zs} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&o`<${zs} share=${e.flaky_rate} of=${e.jobs} />`},{name:"usual",title:"Duration",numeric:!0,cell:e=>o`<${Oo} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>o`<${q} className="quiet" at=${e.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>w("quarantine","test"),cell:e=>o`<${So} test=${e} />`}],Eo={kind:"test",columns:Co,hrefOf:e=>d("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};var Lo=3,Ao=4,Ro=e=>!!e?.outcome&&!["passed","cancelled"].includes(e.outcome);function Bo({failure:e,batch:t}){if(!e.file)return null;let s=e.file_line?`${e.file}:${e.file_line}`:e.file,n=ks(t,e.file,e.file_line);return n?o`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">${s}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:o`<span class="id">${s}</span>`}var Hs=({failure:{snippet:e,expected:t,actual:s},label:n})=>o`
${e?.length>0&&o`<${Us} lines=${e} label=${n} />`}<${Ns} expected=${t} actual=${s} />
`;function qo({failure:e,name:t,batch:s,causeLine:n,page:a}){let r=ze(`stack/${t}`);return o`
<p class="evidence-places"><${Bo} failure=${e} batch=${s} />${e.line&&o`<${ct} page=${a} from=${e.line} begins=${e.line!==n} />`}</p><${Hs} failure=${e} label=${`Source of ${e.file}`} />${e.others?.map((i,c)=>o`
<p class="failure-cause evidence-other" key=${c}>${i.cause}</p><${Hs} key=${`compared ${c}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}${e.stack&&o`
<details class="evidence-stack" ...${r}><summary class="quiet">Stack</summary><pre class="case-message is-calm" tabindex="0" aria-label="Stack">${e.stack}</pre></details>
`}
`}function No({failure:e,name:t,batch:s,open:n,causeLine:a,page:r}){return o`
<li class="evidence-failure"><details ...${ze(t,n)}><summary>${e.name&&o`<span class="evidence-case">${e.name}</span>${" "}`}<span class="failure-cause">${e.cause}</span></summary><${qo} failure=${e} name=${t} batch=${s} causeLine=${a} page=${r} /></details></li>
`}function Mo({artifacts:e}){let{comparisons:t,images:s,videos:n}=C(()=>Ye(e.filter(Ge)),[e]),a=C(()=>rt(t,s),[t,s]),r=it(a),i=s.slice(0,Ao);return t.length+i.length+n.length===0?null:o`
<div class="evidence-pictures">${t.map((c,l)=>o`
<${Fs} key=${c.name} comparison=${c} onEnlarge=${u=>r.open(l,u)} />
`)}${i.map((c,l)=>o`
<${ut} key=${c.id} picture=${c} open=${()=>r.open(t.length+l)} />
`)}${n.slice(0,1).map(c=>o`<${mt} key=${c.id} video=${c} />`)}${r.shown}</div>
`}var Io=({links:e})=>e.map(({title:t,url:s,path:n,isOpened:a})=>o`
<a
key=${t}
class="button"
href=${s}
...${a?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
><${$} name=${a?"link":"download"} />${t}<span class="unseen">${` ${n}${a?" (opens in a new tab)":""}`}</span></a>
`),Gs=(e,t)=>e.tries?.at(-1)?.id===t.id,Po=(e,t)=>e.status==="failed"&&Gs(e,t)?"Why it failed":`Why attempt ${t.number} failed`,Fo=(e,t,s)=>[`on ${t.agent}`,s.length>1&&h(s.length,"failure"),Gs(e,t)&&ys(e,t.number)].filter(Boolean).join(" \xB7 "),jo=({cause:e,cause_line:t})=>e&&{name:"",cause:e,expected:"",actual:"",stack:"",file:"",file_line:null,line:t};function Do({job:e,attempt:t}){let s=R(`test:${e.test_id}`),n=s.ids.value.length>0?s.row(e.test_id).value:null;return n?.failed_on===t.agent&&o`<${ye} test=${n} />`}function Wo({name:e}){R("problems");let t=Ss(e);return t&&o`
<p class="evidence-known" data-agent-repair><a class="tag is-bad" href=${d("agent",{name:e})}><${$} name="suspect" /> ${e} needs repair</a>${" "}${t.evidence}</p>
`}var Uo=({test:e,children:t})=>o`
<p class="evidence-known" data-known><span class=${`tag ${e.infrastructure||e.changed?"is-warn":e.new?"is-bad":""}`}>${e.infrastructure?"infrastructure":e.new?"new":e.changed?"cause changed":"known"}</span>${" "}${e.infrastructure?"no result of the test":je(e)}${e.last_pass&&o`${" "}<a href=${d("job",{id:e.last_pass.job_id})}>Last pass</a>`}${t}</p>
`;function Vo({attempt:e}){let t=xs(e).filter(Boolean).join(" ");return t&&o`<p class="evidence-known" data-happened>${t}</p>`}function zo(e){let t=R(e?`test:${e}`:null);return t?.ids.value,ee(e,t?.row(e).value?.attempts??null)}function dt({job:e,attempt:t,initial:s,title:n,page:a=""}){let r=zo(e.test_id),i=T(`/api/v1/attempts/${t.id}/failures`,`${t.cause} ${r}`,s),c=T(e.batch_id?`/api/v1/batches/${e.batch_id}`:null,e.batch_id).data.value,{failures:l=[],test:u}=i.data.value??{},m=t.artifacts>0?`/api/v1/attempts/${t.id}/artifacts`:null,p=Ve(m,t.artifacts),_=C(()=>(p?.artifacts??[]).filter(He).map(Xe),[p]),L=Je(_,p?.content),x=l.length>0?l:[jo(t)].filter(Boolean);return o`
<${D}
id="evidence"
className="evidence"
title=${n??Po(e,t)}
note=${Fo(e,t,l)}
tools=${L.length>0&&o`<${Io} links=${L} />`}
>${u&&o`<${Uo} test=${u}>${!a&&o`<${Do} job=${e} attempt=${t} />`}<//>`}${!a&&o`<${Wo} name=${t.agent} />`}<div class="evidence-parts"><div><ul class="plain">${Ts(x).map((ve,P)=>o`
<${No}
key=${P}
failure=${ve}
name=${`failure/${t.id}/${P}`}
batch=${c}
causeLine=${t.cause_line}
page=${a}
open=${P<Lo}
/>
`)}</ul><${Vo} attempt=${t} /></div><${Mo} artifacts=${_} /></div><${Ws} job=${e} attempt=${t} last=${u?.last_pass} /><//>
`}var Zs=(e,t)=>`/api/v1/failures/${encodeURIComponent(e)}/${t}`,Xs=e=>d("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function Ko({row:e}){return o`
<li class="failure-example"><a href=${Xs(e)}><${W} test=${e.test} /></a><span class="quiet">${e.name}</span><span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span></li>
`}function Ho({failures:e,passed:t,attempts:s}){return e>0?`${f(e)} of ${h(s,"attempt")}`:t>0?"passed":"other failures"}var Qs=({id:e,title:t,rows:s,more:n,urlOf:a})=>o`
<div class="cause-strip" data-strip=${e}><p id=${`cause-${e}`}>${t}</p><ol class="plain" aria-labelledby=${`cause-${e}`}>${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}><a href=${a(r.name)} data-tip=${`${f(r.passed)} of ${h(r.attempts,"attempt")} passed`}>${r.name}</a><span class="number">${Ho(r)}</span></li>
`)}${n>0&&o`<li class="quiet">and ${h(n,"attempt")} in others</li>`}</ol></div>
`,Js=({at:{app_version_id:e,job_id:t,at:s}})=>o`
<a href=${d("job",{id:t})}>${e}</a> <span class="quiet">(<${q} at=${s} />)</span>
`,Go=({first:e,last:t})=>o`
<p data-began>${e&&o`First failed in <${Js} at=${e} />; `}${t?o`last passed in <${Js} at=${t} />`:"its tests have not passed before"}</p>
`;function Qo({row:e,newest:t}){let s=T(`/api/v1/jobs/${e.job_id}`,e.attempt_id).data.value,n=s?.tries?.find(i=>i.id===e.attempt_id);if(!n)return null;let a=o`${t?"Newest failure":"Newest that still fails"}:${" "}<a href=${Xs(e)}>${e.test.split("/").at(-1)}</a>`,r=d("job",{id:s.id},{attempt:n.number});return o`<${dt} job=${s} attempt=${n} title=${a} page=${r} />`}function Jo({found:e}){let{group:t,builds:s,agents:n,first_failure:a,last_pass:r}=e;return o`
<${Go} first=${a} last=${r} /><div class="cause-strips"><${Qs}
id="builds"
title="By build"
rows=${s}
more=${e.older_builds}
urlOf=${i=>d("build",{org_id:t.org_id,app_version_id:i})}
/><${Qs}
id="agents"
title="By agent"
rows=${n}
more=${e.other_agents}
urlOf=${i=>d("agent",{name:i})}
/></div>
`}function $t({group:e,changed:t}){let s=`${e.last_at} ${e.label} ${e.retrying} ${e.passed_later}`,n=T(Zs(e.org_id,e.fingerprint),s).data.value,a=e.failed_job_ids,[r]=e.examples;return o`
<div class="cause-detail">${n?o`<${Jo} found=${n} />`:o`<${E} />`}${e.agent&&o`<p>${Q(e.agent)}</p>`}<${Qo} key=${r.attempt_id} row=${r} newest=${r.at===e.last_at} /><ul class="plain failure-examples">${e.examples.map(i=>o`<${Ko} key=${i.job_id} row=${i} />`)}${e.examples.length<e.tests&&o`<li class="quiet">and ${f(e.tests-e.examples.length)} more</li>`}</ul><div class="cause-actions">${a.length>0&&w("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>ie(a).then(i=>i&&t())}
><${$} name="retry" />
Retry ${h(a.length,"failed job")}</button>
`}${w("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>Jt(e).then(i=>i&&t())}><${$} name="event" />${e.note?"Edit note\u2026":"Add note\u2026"}</button>
`}</div></div>
`}function Zo({attempt:e,most:t,here:s}){let n=b(null),{outcome:a,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=e;A(()=>{n.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let m=`${`${H(a)}, ${y(r)}`}, build ${i}, on ${c}, ${S(l)}`;return o`
<a
class=${`took took-${a} ${s?"is-here":""}`}
ref=${n}
tabindex="-1"
href=${d("job",{id:e.job_id})}
data-tip=${m}
><i></i><b></b></a>
`}function Xo({seconds:e,most:t}){let s=b(null);return A(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),o`
<span class="took-usual" ref=${s}><span class="number">usually ${y(e)}</span></span>
`}function Yo({history:e,usual:t,here:s}){let n=[...e].reverse(),a=n.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...a,t??0,.1)*1.08,[i,c]=[y(Math.min(...a)),y(Math.max(...a))],l=i===c?i:`between ${i} and ${c}`,u=a.length>0?`${h(n.length,"attempt")}, ${be(n.map(({outcome:m})=>m))}; ${l}.`:"No durations recorded.";return o`
<figure class="durations"><div class="took-box" aria-hidden="true">${t!==null&&o`<${Xo} seconds=${t} most=${r} />`}<div class="took-bars">${n.map(m=>o`
<${Zo} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
`)}</div></div><figcaption class="quiet">${u}${" "}<span class="took-key"><i class="took-key-passed"></i>passed
</span>${" "}<span class="took-key"><i class="took-key-failed"></i>failed
</span>${" "}<span class="took-key"><i class="took-key-late"></i>timed out
</span></figcaption></figure>
`}import{m290_0 as vf,m290_1 as kf,m290_2 as Tf,m290_3 as Ys,m290_4 as Sf,m290_5 as Of,m290_6 as ht,m290_7 as Cf,m290_8 as Ef,m290_9 as Lf,m290_10 as en,m290_11 as Af}from"./main.js";import{m10_0 as tn,m10_1 as _t,m10_2 as qf,m10_3 as Nf}from"./main.js";var rn=3,sn=12,gt={new:["is-bad","new","A test of it did not fail in the batch or build before"],changed:["is-warn","cause changed","Its tests failed before, too, but for other causes: no failure is new"],failing:["","known","Its tests failed before, too: no failure is new"],retrying:["is-warn","retrying","Its tests wait or run again"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],superseded:["","earlier cause","The last attempts of its tests failed for other causes"],passed:["is-good","passed since","Each of its tests has passed since"]};function nn({at:e}){let t=C(()=>Ys(()=>`${Lt(tn.value-O(e))} ago`),[e]);return o`<span class="number" title=${S(e)}>${t}</span>`}var ln=e=>e.filter(t=>t>0).length>1,cn=({trend:e})=>o`
<span class="failure-trend">${ln(e)&&o`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${xe} values=${e} tone="bad" /></span>`}</span>
`;function an({examples:e,tests:t}){let s=[...new Set(e.map(a=>a.test.split("/").at(-1)))].slice(0,rn),n=t-s.length;return n>0?`${s.join(", ")} and ${f(n)} more`:s.join(", ")}var er=({names:e})=>o`<span class="quiet" title=${e} data-builds>in ${e}</span>`,tr=e=>gt[e][1],sr=({note:e})=>o`
<p class="failure-note"><${$} name="event" />${e.note&&o`<span>${e.note}</span>`}${e.owner&&o`<span>Owner: ${e.owner}</span>`}${e.ticket_url&&o`
<a href=${e.ticket_url} target="_blank" rel="noopener noreferrer">${e.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span></a>
`}</p>
`,on=({before_quarantine:e,jobs:t})=>e>0&&`${e<t?`${f(e)} of ${h(t,"job")} `:""}failed before its quarantine`,nr=e=>[e.is_over&&["infrastructure","quarantined","retrying"].includes(e.label)&&gt.passed,on(e)&&["",on(e),"Batches and builds that had ended keep their failures"],e.since&&["",`since ${e.since.app_version_id}`,Fe(e)],e.agent&&["is-warn",We(e.agent),Q(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean);function ar({group:e,changed:t}){let s=e.failed_job_ids;if(s.length===0||!w("retry","job"))return null;let n=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${e.cause}`}
data-tip=${n}
onClick=${()=>ie(s).then(a=>a&&t())}
><${$} name="retry" /></button>
`}var X=e=>`${e.org_id}/${e.fingerprint}`;function un({name:e,wanted:t,closes:s="",children:n}){let a=b(null),r=i=>{i.preventDefault(),k({cause:t?s:e},{push:!0})};return v(()=>{!t||a.current.contains(document.activeElement)||(a.current.focus({preventScroll:!0}),a.current.scrollIntoView({block:"center"}))},[t]),o`
<summary data-row=${e} tabindex="-1" ref=${a} onClick=${r}>${n}</summary>
`}var mn=({group:e})=>{let[t,s,n]=gt[e.label];return o`<span class=${`tag ${t}`} data-tip=${n}>${e.label==="new"&&De(e)||s}</span>`},pn=({tests:e,failures:t,firstAt:s,lastAt:n})=>o`
<span class="number failure-tests">${h(e,"test")}</span><span class="number failure-times">${h(t,"attempt")}</span><span class="failure-first"><span class="unseen">first seen </span><${nn} at=${s} /></span><span class="failure-last"><span class="unseen">last seen </span><${nn} at=${n} /></span>
`;function fn({group:e,several:t,within:s,wanted:n,changed:a}){return o`
<li class="failure-group" data-cause=${e.fingerprint}><details open=${n}><${un} name=${X(e)} wanted=${n} closes=${s?e.fingerprint:""}><${mn} group=${e} />${s?o`<strong class="failure-cause" title=${e.cause}>${e.org_id}</strong>`:o`<span class="failure-cause" title=${e.cause}>${e.cause}</span>`}<span class="failure-facts">${t&&o`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}<span class="quiet" title=${an(e)}>${an(e)}</span>${e.builds&&o`<${er} names=${e.builds.join(", ")} />`}${nr(e).map(([r,i,c])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${c}>${i}</span>`)}${e.retrying>0&&o`<span class="tag" data-retrying>${h(e.retrying,"job")} retrying</span>`}</span><${pn}
tests=${e.tests}
failures=${e.failures}
firstAt=${e.history.first_at}
lastAt=${e.last_at}
/><${cn} trend=${e.history.trend} /><//>${n&&o`<${$t} group=${e} changed=${a} />`}</details>${!n&&o`<${ar} group=${e} changed=${a} />`}${e.note&&o`<${sr} note=${e.note} />`}</li>
`}var or=e=>e.length>rn?h(e.length,"organization"):e.join(", ");function rr({shared:e,groups:t,wanted:s,changed:n}){let a=t.find(i=>s===X(i)),r=!!a||s===e.fingerprint;return o`
<li class="failure-group" data-cause=${e.fingerprint} data-shared><details open=${r}><${un} name=${e.fingerprint} wanted=${r&&!a}><${mn} group=${e} /><span class="failure-cause" title=${t[0].cause}>${t[0].cause}</span><span class="failure-facts"><span class="quiet" title=${e.org_ids.join(", ")} data-orgs>${or(e.org_ids)}</span>${e.agent&&o`<span class="tag is-warn">on ${e.agent}</span>`}</span><${pn}
tests=${e.tests}
failures=${e.failures}
firstAt=${e.first_at}
lastAt=${e.last_at}
/><${cn} trend=${e.trend} /><//>${r&&o`
<ul class="plain failure-orgs" aria-label="By organization">${t.map(i=>o`
<${fn} key=${i.org_id} group=${i} within wanted=${i===a} changed=${n} />
`)}</ul>
`}</details></li>
`}var dn=({groups:e})=>new Set(e.map(t=>t.fingerprint)).size;function ir({groups:e,shared:t=[]}){let s=new Map(t.map(a=>[a.fingerprint,a])),n=new Map(t.map(a=>[a.fingerprint,[]]));for(let a of e)n.get(a.fingerprint)?.push(a);return e.flatMap(a=>{let[r,i]=[s.get(a.fingerprint),n.get(a.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[a]]]:a===i[0]?[[r,i]]:[]})}var lr=({groups:e,tests:t,cases:s})=>[h(dn({groups:e}),"cause"),h(t,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function $n({found:e,changed:t}){let s=At.value.query.get("cause"),n=p=>s===X(p)||s===p.fingerprint,a=ir(e),[r,i]=g(a.findIndex(([,p])=>p.some(n))>=sn),c=r?a:a.slice(0,sn),l=c.map(([p,[_]])=>(p??_.history).trend),u=new Set(e.groups.map(p=>p.org_id)).size>1,m=kt();return o`
<div class=${`failure-list ${l.some(ln)?"has-trend":""}`}><div class="failure-head" aria-hidden="true"><span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span></div><ul class="plain failure-groups" id="failure-groups" ...${m}>${c.map(([p,_])=>p?o`
<${rr}
key=${p.fingerprint}
shared=${p}
groups=${_}
wanted=${s}
changed=${t}
/>
`:o`
<${fn}
key=${X(_[0])}
group=${_[0]}
several=${u}
wanted=${n(_[0])}
changed=${t}
/>
`)}</ul></div>${c.length<a.length&&o`
<p><button type="button" class="button" onClick=${()=>i(!0)}>
Show all ${f(a.length)}</button></p>
`}${e.more&&o`<p class="quiet">Older failures are not counted.</p>`}
`}function cr(e){let t=b(e);return t.current=Math.max(t.current,e),e<t.current}function ur({path:e,version:t="",failed:s=0,ended:n="",initial:a=null,none:r=null,children:i}){let[c,l]=g(!1),u=cr(s)||c,m=T(e,`${t} ${s} ${u?n:""}`,a),p=m.data.value,_=!!p?.groups.some(x=>x.retrying>0);v(()=>l(_),[_]);let L=m.error.value;return L&&!p?o`<${M} title="Failures could not be loaded" text=${L.message} again=${m.load} />`:p?p.groups.length===0?r:i(p,(x=p)=>o`<${$n} found=${x} changed=${()=>m.load()} />`):o`<${E} />`}var mr=({children:e})=>o`
<${re} icon="done" title="No failures"><p>${e}</p><//>
`;var pr=[["24h","24 h"],["7d","7 days"]],fr=e=>e.get("since")==="7d"?"7d":"24h",dr=({since:e})=>o`
<${B}
label="Period"
hideLabel
options=${pr}
value=${e}
onChange=${t=>k({since:t==="24h"?"":t},{push:!0})}
/>
`;var $r=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,n])=>o`
<span class="chip" key=${s}>${n} <strong>${t[s]}</strong><button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>k({[s]:""},{push:!0})}
><${$} name="close" /></button></span>
`);import{m140_0 as hn}from"./main.js";var hr=({group:e})=>o`
${e.target}${Object.keys(e.labels).length>0&&o`${" "}<span class="quiet">${Ct(e.labels)}</span>`}
`,we=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[e]>0?"":"quiet"}`}>${f(s[e])}</span>`}),bt=[{name:"bar",title:"Progress",cell:e=>o`<${V} group=${{...U(e),waiting:e.unfinished-e.running}} />`},we("waiting","Waiting"),we("running","Running"),we("done","Passed"),{...we("failed","Failed"),cell:e=>o`<${ne} of=${e} />`}],_n={name:"target",title:"Target",main:!0,cell:e=>hr({group:e})},_r={name:"build",title:"Build",main:!0,cell:e=>o`<${K} org=${e.org_id} version=${e.app_version_id} />`},gr={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&o`<span class="clamp" title=${e.text}>${e.text}</span>`},br=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function xr(e){let t=new Map;for(let s of e){let n=t.get(s.app_version_id);if(n)for(let a of br)n[a]+=s[a];else t.set(s.app_version_id,{...s})}return[...t.values()]}function gn({id:e,label:t,kind:s,groups:n,columns:a}){let r=new Map(n.map(i=>[i.id,{value:i}]));return o`
<${hn}
id=${e}
label=${t}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${a}
hrefOf=${i=>d(s,i)}
/>
`}var yr=({groups:e})=>o`
<${gn}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e.map(Se)}
columns=${e.some(({explanation:t})=>t)?[_n,...bt,gr]:[_n,...bt]}
/>
`,wr=({groups:e})=>o`
<${gn}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${xr(e.map(Se))}
columns=${[_r,...bt]}
/>
`;function vr({list:e,what:t,older:s="Show older",all:n="End of list"}){let{ids:a,error:r,loading:i,more:c}=e;return r.value?o`
<${M}
title=${`${t} could not be loaded`}
text=${r.value.message}
again=${()=>a.peek().length?e.next():e.first()}
/>
`:i.value==="first"&&a.value.length===0?o`<${E} lines=${10} />`:c.value?o`
<p class="nothing"><button type="button" class="button" disabled=${i.value!==null} onClick=${()=>e.next()}>${s}</button></p>
`:a.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m103_0 as bn}from"./main.js";import{m111_0 as xn}from"./main.js";function kr({store:e,kind:t}){return e.loaded.value?o`<${xn} problem=${{status:404,text:`there is no such ${t}`}} />`:o`
<${bn} title=${t.charAt(0).toUpperCase()+t.slice(1)}><${E} /><//>
`}import{m3_0 as yn,m3_1 as Ld,m3_2 as Ad,m3_3 as Rd,m3_4 as Bd,m3_5 as qd,m3_6 as Nd}from"./main.js";import{m69_0 as Pd,m69_1 as Fd,m69_2 as jd,m69_3 as Dd,m69_4 as Wd,m69_5 as wn}from"./main.js";var Tr=e=>Ot(_t()+e,_t()),Sr=e=>e<1?"at once":te(e);function Or({reason:e,position:t,eta_seconds:s,eta_guessed:n,hold:a}){return[t!=null&&!a&&e!=="no_agent"&&[t===1?"Next":`Place ${f(t)}`,"in the queue"],s>0&&[Tr(s),n?"expected start, a guess":"expected start"],a?.eta_seconds!=null&&[Sr(a.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function Cr({agent:{name:e,status:t,note:s,by:n,since:a,until:r}}){let i=yn.includes(t)?o`${t}${a&&o` for <${z} since=${a} />`}`:wn({held:{kind:t,note:s,by:n,at:a,until:r}});return o`
<li><a href=${d("agent",{name:e})}>${e}</a> ${i}</li>
`}function Er({hold:{agents:e,more_agents:t},job:{org_id:s,app_version_id:n}}){return e.length===0?w("release","build")&&o`<button type="button" class="button" onClick=${()=>Xt(s,n)}>Release build</button>`:o`
<ul class="plain queue-holders">${e.map(a=>o`<${Cr} key=${a.name} agent=${a} />`)}${t>0&&o`<li><a href=${d("fleet")}>${h(t,"more agent")}</a></li>`}</ul>
`}var Lr=({explanation:e})=>e?.reason==="no_agent"&&!e.hold,vn=({of:e,what:t,children:s})=>Lr(e)&&o`
<p class="queue-ways"><span>
Start an agent with this target${Object.keys(e.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${d("fleet")}>agents</a> to add one; or cancel the ${t} and submit
${t==="job"?" it":" them"} again for others.
</span>${s}</p>
`,kn=({text:e,stuck:t,className:s="",children:n})=>o`
<div class=${`queue-place ${t?"is-stuck":s}`}>${t&&o`<p class="queue-stuck"><${$} name="stale" />${t===!0?"Cannot start":t}</p>`}${e&&o`<p class="why" data-why>${e}</p>`}${n}</div>
`;function Ar({job:e}){let t=e.status==="pending",s=t&&e.explanation?.text||e.status==="failed"&&e.cause||e.reason;if(!s)return null;let n=t&&e.explanation?.hold,a=t&&fe(e.explanation);return o`
<${kn} text=${s} stuck=${a} className=${e.status==="failed"?"is-bad":""}>${a&&o`
<${vn} of=${e} what="job">${w("cancel","job")&&o`<button type="button" class="button" onClick=${()=>Qt(e)}>Cancel job</button>`}<//>
`}${t&&Or(e.explanation??{}).map(([r,i])=>o`
<span key=${i} class="queue-figure number" data-figure=${i}><b>${r}</b>${i}</span>
`)}${n?.since&&n.agents.length===0&&o`
<span class="queue-figure number" data-figure="held"><b><${z} since=${n.since} /></b>
held
</span>
`}${t&&o`
<span class="queue-figure number"><b><${z} since=${e.created_at} /></b>${e.tries?.length?"since it was submitted":"waiting"}</span>
`}${n&&o`<${Er} hold=${n} job=${e} />`}<//>
`}function Rr({label:e,tabs:t,value:s,onChange:n}){let a=b(null),r=vt(),i=Math.max(0,t.findIndex(l=>l.name===s));return v(()=>{let[l,u]=[a.current,a.current.children[i]].map(m=>m.getBoundingClientRect());a.current.scrollLeft+=Math.max(0,u.right-l.right)-Math.max(0,l.left-u.left)},[i]),o`
<div class="tabs" role="tablist" aria-label=${e} ref=${a} onKeyDown=${l=>{let u={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:t.length-1}[l.key];if(u===void 0)return;l.preventDefault();let m=(u+t.length)%t.length;n(t[m].name),a.current.children[m].focus()}}>${t.map((l,u)=>o`
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
`)}</div><div role="tabpanel" id=${`${r}-panel`} aria-labelledby=${`${r}-${t[i].name}`} tabindex="-1">${t[i].body()}</div>
`}function Tn({share:e}){let t=b(null);return A(()=>t.current.style.setProperty("--share",e.toFixed(3))),o`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var Br=({label:e,by:t,rows:s})=>o`
<table class="tallies" aria-label=${e}><thead><tr><th scope="col">${t}</th><th scope="col" class="is-numeric">Ran</th><th scope="col">Failed</th><th scope="col" class="is-numeric">Duration</th></tr></thead><tbody>${s.map(({key:n,name:a,ran:r,failed:i,seconds:c})=>o`
<tr key=${n}><th scope="row">${a}</th><td class="is-numeric">${f(r)}</td><td><span class="share"><${Tn} share=${i/r} /><span class="number">${F(i/r)}</span></span></td><td class="is-numeric">${c===null?"\u2013":y(c)}</td></tr>
`)}</tbody></table>
`;function qr(e,t){let s=new Map;for(let n of e){let a=t(n),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n.run_seconds),s.set(a,r)}return[...s.values()].map(({passes:n,...a})=>({...a,seconds:n.length>0?n.reduce((r,i)=>r+i,0)/n.length:null}))}function Nr({name:e,value:t,note:s,icon:n,tone:a="",href:r,children:i}){let c=o`
<span class="tile-name">${n&&o`<${$} name=${n} />`}${e}</span><span class="tile-value number">${t}</span>${s&&o`<span class="tile-note">${s}</span>`}${i}
`,l=`tile ${a&&`tile-${a}`}`;return r?o`<a class=${l} href=${r} data-tile=${e}>${c}</a>`:o`<div class=${l} data-tile=${e}>${c}</div>`}var Y=class{#e;value=ht(null);error=ht(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await j(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m9_0 as Sn,m9_1 as On,m9_2 as Cn,m9_3 as xt}from"./main.js";var Mr=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],En=e=>e===null?null:Math.round(e*1e4)/100,Ir=e=>F(e/100);function Pr(e,t,s){return`${e.map(({name:a,shown:r},i)=>{let c=t[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${a}: latest ${l}, from ${s(Math.min(...c))} to ${s(On(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function G(e,t,s,n){let a=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:a,summary:Pr(a,r,n.write),...n}}var I=(e,t)=>({name:e,tone:t,kind:"line"});function Ln(e,{ofAgent:t=!1}={}){let{at:s,installs:n,installs_avoided:a}=e,r={write:Cn,steps:Sn,least:1},i={write:Ir,least:100,most:100};return[G("Pass rate",s,[[I("passed","good"),e.pass_rate.map(En)]],{...i,floor:50}),G("Duration",s,[[I("p95","warn"),e.run_p95],[I("p50","go"),e.run_p50]],r),G("Queue wait",s,[[I("p95","warn"),e.wait_p95],[I("p50","go"),e.wait_p50]],r),t?G("Utilization",s,[[I("working","go"),e.busy_agents.map(En)]],i):G("Agents at work",s,[[I("on average","go"),e.busy_agents]],{write:xt,steps:Mr,least:1}),G("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>n[c]},n.map((c,l)=>c+a[l])],[{name:"avoided",tone:"good",kind:"bars"},a]],{write:xt,least:4})]}import{m38_0 as An}from"./main.js";var Fr={"30d":600,"90d":600},jr=60,Rn=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Dr={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},Bn=e=>e.get("view")==="trends",Wr=({query:e,first:t})=>o`
<${B}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${Bn(e)?"trends":""}
onChange=${s=>k({view:s},{push:!0})}
/>
`;function Ur({subject:e,query:t}){let s=Rn.some(([u])=>u===t.get("range"))?{range:t.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,a=C(()=>new Y(n),[n]);v(()=>a.start(Fr[s.range]??jr),[a]);let r=a.value.value,i=a.error.value,c=C(()=>r&&Ln(r,{ofAgent:"agent"in e}),[r]),l=o`
<${B}
label="Period"
hideLabel
options=${Rn}
value=${s.range??r?.range}
onChange=${u=>k({range:u},{push:!0})}
/>
`;return o`
<${D} id="trends" title="Trends" note=${Dr[r?.step]} tools=${l}>${i&&o`<${M} title="Trends could not be loaded" text=${i.message} again=${a.again} />`}${!r&&!i&&o`<${E} lines=${12} />`}${r&&(r.attempts.some(u=>u>0)?o`<${An} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}<//>
`}var qn=(...e)=>e.every(t=>t!==null);function Vr({usual_with_start:e,usual_without_start:t},s){let[n,a]=de(s)?[t,"without start"]:[e,"with start"];return n===null?"":`usually ${y(n)}${qn(e,t)?` ${a}`:""}`}var zr=({usual_with_start:e,usual_without_start:t})=>qn(e,t)?`${y(e)} with start, ${y(t)} without`:"";var yt=400,wt=200,Nn=e=>Math.floor(e/wt)*wt;function Kr(e){let t=en({from:0,to:yt*2,width:0});return A(()=>{let s=0,n=()=>{s=0;let i=e.current.getBoundingClientRect(),c={from:Nn(-i.top-yt),to:Nn(window.innerHeight-i.top+yt)+wt,width:Math.floor(i.width)},l=t.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(t.value=c)},a=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(a);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),t}export{Z as m102_0,_o as m102_1,H as m102_2,ut as m108_0,mt as m108_1,Ar as m115_0,kn as m115_1,vn as m115_2,ft as m118_0,be as m118_1,ca as m121_0,ue as m121_1,ts as m121_2,Pn as m13_0,ee as m13_1,Tt as m13_2,Rr as m141_0,Tn as m142_0,Br as m142_1,qr as m142_2,ye as m143_0,Eo as m143_1,Ks as m143_2,Nr as m147_0,Ur as m161_0,Wr as m161_1,Bn as m161_2,Ve as m165_0,We as m168_0,De as m168_1,Ue as m168_2,Q as m168_3,Fe as m168_4,je as m168_5,ps as m190_0,Je as m190_1,qa as m190_2,Ge as m190_3,He as m190_4,ds as m190_5,hs as m194_0,$e as m194_1,Ma as m194_2,Fa as m194_3,_s as m194_4,gs as m194_5,Wa as m194_6,Ia as m194_7,Xe as m195_0,Ze as m195_1,Ye as m195_2,vs as m195_3,Be as m199_0,$a as m199_1,Re as m199_2,ge as m208_0,po as m208_1,fo as m208_2,Y as m221_0,ce as m225_0,le as m225_1,Le as m225_2,Ae as m225_3,jn as m24_0,Wn as m24_1,Un as m24_2,la as m26_0,Te as m26_1,na as m26_2,Ht as m26_3,Kt as m26_4,ke as m26_5,da as m27_0,pe as m27_1,me as m27_2,ss as m27_3,zr as m285_0,Vr as m285_1,Kr as m286_0,Oe as m31_0,ka as m32_0,is as m32_1,Sa as m35_0,$t as m37_0,Zs as m37_1,Me as m43_0,Yo as m48_0,dt as m51_0,Ro as m51_1,Ie as m52_0,$n as m54_0,ur as m54_1,mr as m54_2,dn as m54_3,X as m54_4,lr as m54_5,tr as m54_6,dr as m56_0,fr as m56_1,$r as m59_0,wr as m75_0,yr as m75_1,rt as m87_0,lt as m87_1,it as m87_2,vr as m88_0,ct as m91_0,kr as m98_0};
