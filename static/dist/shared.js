import{m287_0 as zr,m287_1 as Kr,m287_2 as Hr,m287_3 as v,m287_4 as Gr,m287_5 as we,m287_6 as Qr,m287_7 as L,m287_8 as C,m287_9 as Jr,m287_10 as b,m287_11 as g}from"./main.js";import{m182_0 as Yr,m182_1 as T,m182_2 as ve,m182_3 as ti,m182_4 as ei,m182_5 as R}from"./main.js";function Rn(t,e){let s=b({key:t,version:e,changes:0}),n=s.current,a=n.key===t&&n.version!==null&&e!==null&&n.version!==e,r=e??(n.key===t?n.version:null);return s.current={key:t,version:r,changes:n.changes+(a?1:0)},s.current.changes}function ke(t,e,s,n){let a=T(t&&`${t}/compare?${new URLSearchParams({...e,limit:0})}`,s),r=a.data.value,i=r?.with??null,l=Rn(i?.id??i,n(i));return v(()=>{l>0&&a.invalidate()},[l]),{found:r,changes:l}}var Bn=({total:t,done:e,failed:s,excused:n,cancelled:a})=>[t,e,s,n,a].join(" ");function Nn(t){let e=R(t&&`batch:${t.id}`);return e?.ids.value,t&&Bn(e.row(t.id).value??t)}var qn=(t,e)=>ke(t&&`/api/v1/batches/${t.id}`,{with:e},t&&`${t.done} ${t.failed} ${t.cancelled}`,Nn);import{m175_0 as tt,m175_1 as ii,m175_2 as li,m175_3 as ci,m175_4 as ui,m175_5 as h,m175_6 as mi,m175_7 as Te,m175_8 as pi,m175_9 as Se,m175_10 as Oe,m175_11 as Ce,m175_12 as f,m175_13 as I,m175_14 as x,m175_15 as Ee,m175_16 as fi,m175_17 as O,m175_18 as di,m175_19 as $i,m175_20 as N,m175_21 as hi,m175_22 as S,m175_23 as _i}from"./main.js";import{m184_0 as o}from"./main.js";import{m226_0 as wi,m226_1 as vi,m226_2 as ki,m226_3 as Ti,m226_4 as Si,m226_5 as k,m226_6 as Oi,m226_7 as d,m226_8 as Le,m226_9 as Ci}from"./main.js";import{m132_0 as Ae}from"./main.js";var Re={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},Mn={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},In=({work:t})=>o`
<a href=${d("job",{id:t.id})}>${t.test}</a> waits for it until ${S(t.awaited_until)}.
${" "}${Re[t.then]}
`;function Pn({status:t,agent:e,attempts:s,explanation:n}){return t==="running"?o`Attempt ${f(s)} runs on <a href=${d("agent",{name:e})}>${e}</a>.`:t!=="pending"?Mn[t]:`The job is queued again: ${[n?.position>1&&!n.hold&&`place ${f(n.position)}`,n?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function Dn({attempt:t}){let e=R(`job:${t.job_id}`),s=e.ids.value.length?e.row(t.job_id).value:null;return o`
Its attempt of <a href=${d("job",{id:t.job_id})}>${t.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${Pn(s)}</span>`}
`}function Fn({job:t}){let e=t.status==="running"&&!t.reason?t.agent:null,s=R(e?`agent:${e}`:null),n=s?.ids.value.length?s.row(e).value:null;return n?.job?.id!==t.id||!n.job.awaited_until?null:o`
<p class="why" role="status" data-silent>
<strong>
<a href=${d("agent",{name:e})}>${e}</a> has not responded for <${Ae} since=${n.last_seen_at} />.
</strong>
${" "}The job waits for it until ${S(n.job.awaited_until)}. ${Re[n.job.then]}
</p>
`}import{m4_0 as Di,m4_1 as Fi,m4_2 as D,m4_3 as ji,m4_4 as et}from"./main.js";import{m52_0 as st,m52_1 as nt,m52_2 as Vi}from"./main.js";import{m77_0 as $}from"./main.js";import{m96_0 as at}from"./main.js";import{m104_0 as F}from"./main.js";import{m124_0 as A}from"./main.js";import{m137_0 as ot,m137_1 as q,m137_2 as E}from"./main.js";import{m138_0 as nl,m138_1 as Be,m138_2 as Ne}from"./main.js";import{m144_0 as j,m144_1 as rl}from"./main.js";var Ie=100,jn=2e4,qe=20,Wn=[["previous","Previous batch"],["base","Base branch"]],Pe=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],Un=["newly_failing","still_failing","fixed","flaky"],wt=t=>[[t.name,t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.app_version_id,t.commit&&N(t.commit),S(t.created_at)].filter(Boolean).join(", ");function Vn(t){let[e,s]=g([]);return v(()=>{let n=new AbortController,a=new URLSearchParams({suite:t.suite,limit:qe+1,...t.org_id?{org_id:t.org_id}:{}});return D(`/api/v1/batches?${a}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==t.id).slice(0,qe)),()=>{}),()=>n.abort()},[t.id]),e}function zn({batch:t,chosen:e}){let s=Vn(t),n=a=>k({with:a},{push:!0});return o`
<div class="page-tools">
<${A} label="Against" hideLabel options=${Wn} value=${e} onChange=${n} />
${s.length>0&&o`
<${at}
label="Other batch"
items=${s.map(a=>({label:wt(a),checked:a.id===e,run:()=>n(a.id)}))}
>
Other batch…
<${$} name="down" />
<//>
`}
</div>
`}var Kn=({at:t,hasStart:e})=>t===null?null:o`<span class="number quiet">${x(t)}${e&&" with start"}</span>`;function Me({id:t,status:e,seconds:s,hasStart:n,word:a}){return t?o`
<a class="change-side" href=${d("job",{id:t})}>
<span class="unseen">${a}: </span>
<${Be} job=${{status:e}} /> <${Kn} at=${s} hasStart=${n} />
</a>
`:o`<span class="quiet">not run</span>`}function Hn({row:t,gone:e,hasCause:s}){let n=e?t.job_id:t.before_job_id,a=t.status==="failed"&&!e&&!s&&t.cause;return o`
<li class="change">
<span class="change-what">
<a class="change-test" href=${d("job",{id:t.job_id})}>
<${j} test=${t.test} />
</a>
${t.excused&&!e&&o`<span class="tag" title=${nt}>quarantined</span>`}
${a&&o`<span class="row-why quiet" title=${a}>${a}</span>`}
</span>
<${Me}
word="before"
id=${n}
status=${e?t.status:t.before_status}
seconds=${e?t.seconds:t.before_seconds}
hasStart=${e?t.has_start:t.before_has_start}
/>
<${$} name="next" />
<${Me} word="now" ...${{...t,id:e?null:t.job_id,hasStart:t.has_start}} />
</li>
`}var De=({kind:t,rows:e,hasCause:s})=>o`
<ul class="change-list" data-changes=${t}>
${e.map(n=>o`<${Hn} key=${n.job_id} row=${n} gone=${t==="gone"} hasCause=${s} />`)}
</ul>
`;function Gn({kind:t,rows:e,causes:s}){let n=new Map(e.map(a=>[a.job_id,a]));return s.map(({fingerprint:a,cause:r,tests:i,job_ids:l})=>{let c=l.filter(u=>n.has(u)).map(u=>n.get(u));return c.length>0&&o`
<div class="change-cause" key=${a} data-cause=${a}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${h(i,"test")}</small>
</h3>
<${De} kind=${t} rows=${c} hasCause />
</div>
`})}function Fe(t){let e=t.counts.new-t.new_elsewhere;return{...t,counts:{...t.counts,new:e},new:t.new.slice(0,e)}}var je=({counts:t,excused:e},s)=>t[s]-(s==="still_failing"?e:0),We=({excused:t})=>t>0?`, ${f(t)} quarantined`:"";function Ue({on_agent:t,counts:e},s){let n=t[s];return n?n.tests===e[s]?`, all on ${n.agent}`:`, ${f(n.tests)} only on ${n.agent}`:""}var Qn=(t,e)=>f(je(t,e))+(e==="still_failing"?We(t):"")+Ue(t,e);function Jn({found:{org_id:t,batch:e,changed:s,with_changed:n},builds:[a,r]}){let i=[[n,r],[s,a]].filter(([_])=>_>0);if(i.length===0)return null;let[[l,c],...u]=i,m=[`${h(l,"result")} of ${c}`,...u.map(([_,M])=>`${f(_)} of ${M}`)],p=e?d("build",{org_id:e.org_id,app_version_id:a},r===a?{}:{with:r}):d("build",{org_id:t,app_version_id:c});return o`
<a class="quiet" href=${p} data-changed>
Later runs changed ${m.join(", ")}
</a>
`}function Ve({found:t,href:e,flaky:s,textOf:n,about:a,builds:r}){if(!t?.with)return null;let{counts:i}=Fe(t);return o`
<p class="change-verdict">
${Pe.filter(([l])=>Un.includes(l)||i[l]>0).map(([l,,,,c,u])=>o`
<${l==="flaky"&&s&&i.flaky?"a":"span"}
key=${l}
href=${l==="flaky"&&i.flaky?s:void 0}
class=${i[l]?l==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${l}>${f(je(t,l))}</span>${" "}
${i[l]===1?c:u}${l==="still_failing"&&We(t)}
${Ue(t,l)}
<//>
`)}
<a class="quiet" href=${e} title=${a}>against ${n(t.with)}</a>
<${Jn} found=${t} builds=${r(t)} />
</p>
`}var Zn=({app_version_id:t},{name:e,app_version_id:s,created_at:n})=>t&&t===s?`another batch of ${s}`:`batch ${[e,s].filter(Boolean).join(", ")} of ${Ce(Date.parse(n)/1e3)}`,Xn="Its results alone. A build is compared with the last runs of a build, which may be of later batches.",Yn="The last run of each test there, also of later batches. A batch is compared with one batch.",vt=({batch:t,chosen:e,found:s})=>o`
<${Ve}
found=${s}
href=${d("batch",{id:t.id},{with:e})}
flaky=${d("batch",{id:t.id},{show:"flaky"})}
textOf=${n=>Zn(t,n)}
about=${Xn}
builds=${({with:n})=>[t.app_version_id,n.app_version_id]}
/>
`,ta=({found:t})=>o`
<${Ve}
found=${t}
href="#changes"
textOf=${e=>`the last runs of ${e}`}
about=${Yn}
builds=${({app_version_id:e,with:s})=>[e,s]}
/>
`;function ea({kind:t,title:e,icon:s,note:n,counted:a,total:r,few:i,rows:l,causes:c,showAll:u}){let[m,p]=g(!1),_=m?l:l.slice(0,i);return o`
<${F}
title=${o`<span class=${`state state-${s}`}>
<${$} name=${s} />
<span>${e}</span>
</span>`}
note=${a}
className="changes"
tools=${o`<span class="quiet">${n}</span>`}
>
${c?o`<${Gn} kind=${t} rows=${_} causes=${c} />`:o`<${De} kind=${t} rows=${_} />`}
${_.length<r&&o`
<p class="nothing">
<button type="button" class="button" onClick=${()=>{p(!0),l.length<r&&u()}}>
Show all ${f(r)}
</button>
</p>
`}
<//>
`}function sa(t,e){return t===0?`No test has finished${e&&` yet, ${e}`}`:e?`Same so far, ${e}`:"No changes"}function ze({found:t,ended:e,left:s,against:n,tools:a,few:r=Ie,showAll:i}){let l=Fe(t),c=Pe.filter(([u])=>l.counts[u]>0);return o`
<p class="change-with">
Against ${n}${" "}
${s&&c.length>0&&o`<span class="number" data-to-run>· ${s}</span>`}${" "}
${a}
</p>
${c.length===0?o`
<${ot} icon=${s||!e?"running":"done"} title=${sa(e,s)}>
${e>0&&o`<p>Every finished test has the same status in both.</p>`}
<//>
`:null}
${c.map(([u,m,p,_])=>o`
<${ea} key=${u} kind=${u} title=${m} icon=${p}
note=${_} rows=${l[u]}
counted=${Qn(l,u)}
total=${l.counts[u]}
few=${r}
causes=${u==="newly_failing"?l.causes:null}
showAll=${i}
/>
`)}
`}function Ke({path:t,query:e,version:s,title:n,draw:a}){let[r,i]=g(Ie),l=T(`${t}?${new URLSearchParams({...e,limit:r})}`,s),c=b(null),u=l.data.value??c.current;c.current=u;let m=l.error.value;return o`
${m&&o`<${q} title=${n} text=${m.message} again=${()=>l.load()} />`}
${u&&a(u,()=>i(jn))}
${!u&&!m&&o`<${E} />`}
`}var na=({batch:t,with:e})=>[t.unfinished>0&&`${f(t.unfinished)} to run`,e.unfinished>0&&`${f(e.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function aa({found:t,chosen:e,showAll:s}){return t.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}
${e==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:o`
<${ze}
found=${t}
ended=${t.batch.done+t.batch.failed}
left=${na(t)}
against=${o`<a href=${d("batch",{id:t.with.id})}>${wt(t.with)}</a>`}
showAll=${s}
/>
`}var oa=({batch:t,chosen:e,changes:s})=>o`
<${zn} batch=${t} chosen=${e} />
<${Ke}
key=${`${t.id} ${e}`}
path=${`/api/v1/batches/${t.id}/compare`}
query=${{with:e}}
version=${`${t.done} ${t.failed} ${t.cancelled} ${s}`}
title="The batches could not be compared"
draw=${(n,a)=>o`<${aa} found=${n} chosen=${e} showAll=${a} />`}
/>
`;import{m6_0 as kl,m6_1 as Tl,m6_2 as Sl,m6_3 as Ol,m6_4 as He,m6_5 as W,m6_6 as kt}from"./main.js";import{m225_0 as y,m225_1 as Ll}from"./main.js";import{m24_0 as U}from"./main.js";function Tt({status:t}){let e=t==="held"?"paused":t;return o`
<span class=${`state state-${e}`}>
<${$} name=${e} />
<span>${Ne[t]??t}</span>
</span>
`}import{m48_0 as V}from"./main.js";import{m61_0 as z,m61_1 as jl,m61_2 as Wl}from"./main.js";import{m0_0 as St,m0_1 as Ge,m0_2 as zl,m0_3 as Kl,m0_4 as Qe,m0_5 as Ot,m0_6 as Je,m0_7 as Hl,m0_8 as Ze,m0_9 as Xe,m0_10 as Gl,m0_11 as Ql,m0_12 as Jl,m0_13 as Zl,m0_14 as Xl,m0_15 as rt,m0_16 as Yl,m0_17 as tc,m0_18 as ec}from"./main.js";var it=()=>y("retry","job"),Ye=[["","failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"],["quarantined","quarantined","quarantined"]],lt=(t,e=!1)=>({...t,status:"failed",q:`excused:${e}`});async function Ct({within:t="/api/v1/jobs",filter:e={},fresh:s=e}){let n=`${t}/retry`,a=Ye.map(([i])=>({filter:lt(i==="new"?s:e,i==="quarantined"),failure:["new","infrastructure"].includes(i)?i:e.app_version_id&&"latest"})),r=await Promise.all(a.map(i=>et("POST",n,{...i,dry_run:!0}).catch(()=>null)));return r.flatMap((i,l)=>{let c=i?.changed??0,u=[1,2].includes(l)&&c===r[0]?.changed;if(c===0||u)return[];let[,m,p]=Ye[l],_={expected:c,until:i.until},M=()=>Ot(()=>et("POST",n,{...a[l],..._}),w=>St.retry(w.changed));return[{label:`Retry ${f(c)} ${c===1?m:p}`,icon:"retry",run:M}]})}var Et=(t,e)=>Ot(()=>et("POST","/api/v1/jobs/retry",{filter:t,failure:"latest",expected:e}),({changed:s})=>St.retry(s));var ct=({within:t,filter:e,fresh:s,label:n="Retry failed jobs",icon:a="retry",className:r,children:i})=>it()&&o`
<${at}
label=${n}
icon=${a}
items=${()=>Ct({within:t,filter:e,fresh:s})}
none="Nothing to retry: all passed since, wait or run."
className=${r}
tip=${i?void 0:n}
>
${i&&o`${i}<${$} name="down" />`}
<//>
`,ts=({failed:t,excused:e})=>t>e?[t-e,"failed",!1]:[e,"quarantined",!0];function ra({filter:t,tests:e}){if(e.failed===0||!it())return null;let[s,n,a]=ts(e);return o`
<button type="button" class="button" onClick=${()=>Et(lt(t,a),s)}>
<${$} name="retry" />
Retry ${f(s)} ${n}
</button>
<${ct} filter=${t} icon="down" />
`}import{m147_0 as B}from"./main.js";function ut({batch:t}){let e=t.first_finished_at??t.finished_at;if(!e)return o`<${V} since=${t.created_at} />`;let s=O(e)-O(t.created_at);return o`
<span class="number">${s<10?x(s):Te(s)}</span>
${e!==t.finished_at&&o`
${" "}
<span class="quiet" title=${`retried ${es(t)}`}>
<${$} name="retry" /><span class="unseen">retried</span>
</span>
`}
`}var es=t=>t.finished_at?`until ${S(t.finished_at)}`:"in progress",mt=({batch:t,link:e})=>t.app_version_id&&t.org_id?o`<${z} org=${t.org_id} version=${t.app_version_id} link=${e} />`:o`<span class="quiet">${h(t.builds,"build")}${t.org_id?` ${t.org_id}`:""}</span>`,ia=({batch:t})=>(t.branch||t.commit)&&o`
<span class="batch-branch quiet">
${t.branch}
${t.branch&&t.commit&&" \xB7 "}
${t.commit&&o`<span class="id" title=${t.commit}>${N(t.commit)}</span>`}
</span>
`,la=({batch:t})=>o`
<${U} group=${{...W(t),waiting:t.unfinished}} />
<span class="batch-ended number quiet">${f(t.total-t.unfinished)} of ${f(t.total)}</span>
`,ca=[{name:"status",title:"Status",cell:t=>o`<${Tt} status=${t.status} />`},{name:"suite",title:"Suite",main:!0,cell:t=>t.name,under:t=>o`<${ia} batch=${t} />`},{name:"build",title:"Build",cell:t=>o`<${mt} batch=${t} link="row" />`},{name:"bar",title:"Progress",cell:t=>o`<${la} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>o`<${st} of=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>o`<${ut} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>o`
<${B} className="quiet" at=${t.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:t=>t.failed>0&&y("retry","batch"),cell:t=>t.failed>0&&o`<${ua} batch=${t} />`}],ua=({batch:t})=>o`
<${ct}
within=${`/api/v1/batches/${t.id}`}
label=${`Retry failed jobs of ${t.name}`}
className="icon-button"
/>
`,ma={kind:"batch",columns:ca,hrefOf:t=>d("batch",{id:t.id}),failed:t=>t.status==="failed"};import{m5_0 as Ac,m5_1 as Rc,m5_2 as Bc,m5_3 as Nc,m5_4 as ss,m5_5 as qc}from"./main.js";var ns=t=>t.bundle?`bundle ${N(t.bundle)}`:`${N(t.commit)}${t.modified?", modified":""}`,pa=t=>`tests ${t.bundle?"of":"at"} ${ns(t)}`;function Lt(t){let e=new Map;for(let s of t){if(!s)continue;let n=ns(s);e.set(n,(e.get(n)??0)+1)}return[...e].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var At=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");import{m258_0 as Rt,m258_1 as Fc,m258_2 as jc,m258_3 as pt,m258_4 as Wc}from"./main.js";import{m269_0 as as,m269_1 as zc,m269_2 as Kc,m269_3 as Hc,m269_4 as Bt}from"./main.js";import{m41_0 as os,m41_1 as Jc}from"./main.js";var fa=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",nt],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Nt=({counts:t,choose:e})=>o`
<p class="counts">
${fa.filter(([,s])=>t[s]>0).map(([s,n,a,r])=>o`
<button
type="button"
key=${n}
class=${`state state-${s}`}
data-count=${n}
data-tip=${r}
onClick=${()=>e(n)}
>
<${$} name=${s} />
<span>
<span class="number">${f(t[n])}</span> ${a}
</span>
</button>
`)}
</p>
`;var qt=({facts:t,className:e=""})=>o`
<dl class=${`facts ${e}`}>
${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
<div key=${s}>
<dt>${s}</dt>
<dd>${n}</dd>
</div>
`)}
</dl>
`;var Mt=4;function da({held:t,rows:e}){let s=[...t.keys()];return o`
<ul class="plain batch-groups">
${s.slice(0,Mt).map((n,a)=>o`
<li key=${n}>
${e[a]?o`
<a href=${d("group",{id:n})}>
<${z} org=${e[a].org_id} version=${e[a].app_version_id} />
</a>
`:o`<a href=${d("group",{id:n})}>Group</a>`}
<span class="quiet">
${e[a]?.explanation?.text??(t.get(n).waiting?"waiting":"All started")}
</span>
</li>
`)}
${s.length>Mt&&o`<li class="quiet">and ${f(s.length-Mt)} more groups</li>`}
</ul>
`}var $a={build_held:({app_version_id:t})=>`build ${t} is held`,no_agent:({target:t})=>`no agent serves ${t}`,agents_paused:({target:t})=>`no active agent serves ${t}`};function rs({rows:t}){let e=ss(t),s=t.some(a=>a?.explanation?.eta_guessed),n=t.find(a=>a?.waiting>0&&pt(a.explanation));return o`
<p class="batch-left" data-left>
${t.every(Boolean)?e===null?`Expected end not known${n?`: ${$a[n.explanation.reason](n)}`:" yet"}.`:e===0?"Its last tests are running.":o`Ends in <strong class="number">${tt(e)}</strong>${s&&", a guess"}.`:"\xA0"}
</p>
`}function ha({held:t}){R("groups"),Rt.ids.value;let e=[...t.keys()].map(s=>Rt.row(s).value);return o`
<${rs} rows=${e} />
<${da} held=${t} rows=${e} />
`}function _a({batch:t}){let e=[["Wait and write a JUnit file",`qgjob wait --batch ${t.id} --junit report.xml${Bt()}`],y("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${t.id} --wait${Bt()}`],["Show results, with curl",`${as} ${location.origin}/api/v1/batches/${t.id}/results`]];return o`
<details class="batch-commands">
<summary>Command line</summary>
<${os} lines=${e.filter(Boolean)} />
</details>
`}function ga({batch:t}){let e=He(t);return e?o`
<a href=${e} target="_blank" rel="noopener noreferrer">
${new URL(e).host}
<${$} name="link" />
<span class="unseen"> (opens in a new tab)</span>
</a>
`:t.url}var ba=({retries_used:t,retries_allowed:e,retry_budget:s})=>(t>0||s!==null)&&`${f(t)} of ${f(e)}`,xa=({trees:t})=>o`<span title=${At(t)}>${Lt(t)}</span>`;function ya({batch:t,summary:e,against:s,compared:n}){let a=t.first_finished_at??t.finished_at,r=e??{...W(t),running:0,waiting:t.unfinished};return o`
<div class="batch-summary">
<${U} group=${r} />
<div class="batch-now">
<${Nt} counts=${r} choose=${i=>k({show:i,with:""},{push:!0})} />
${e&&t.unfinished>0&&o`<${ha} held=${e.groups} />`}
</div>
<${vt} batch=${t} chosen=${s} found=${n} />
<${qt}
className="is-strip"
facts=${[["Build",o`<${mt} batch=${t} link />`],["Commit",t.commit&&o`<span class="id" title=${t.commit}>${N(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&o`<${xa} trees=${e.trees} />`],["CI run",t.url&&o`<${ga} batch=${t} />`],["Submitted",o`<${B} at=${t.created_at} />`],[a?"Duration":"Elapsed",o`<${ut} batch=${t} />`],["Retries used",ba(t)]]}
/>
<${_a} batch=${t} />
</div>
`}import{m10_0 as Su,m10_1 as Ou,m10_2 as is}from"./main.js";var wa=2;function va({width:t,height:e,draw:s,paint:n,className:a="",...r}){let i=b(null),l=is.value;return L(()=>{let c=Math.min(wa,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(t*c)),u.height=Math.max(1,Math.round(e*c)),u.style.setProperty("width",`${t}px`),u.style.setProperty("height",`${e}px`);let m=u.getContext("2d");m.setTransform(c,0,0,c,0,0),s(m),n&&(n.current=p=>p(m))},[t,e,s,l]),o`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var It=({since:t,last_pass:e})=>`With this cause since ${t.app_version_id}${e?`, last passed in ${e.app_version_id}`:""}`;function Pt(t){let{app_version_id:e,last_pass:s,since:n,failures:a,builds:r}=t,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(t.new)return`in ${e}${a>1?`, ${f(a)} failed jobs`:""} \xB7 ${i}`;let l=`${h(a,"failed job")} in ${h(r,"build")}`;return`failing since ${n.app_version_id}, ${l} \xB7 ${i}`}var Dt=({new_tests:t,tests:e})=>t>0&&t<e?`${f(t)} of ${f(e)} new`:"",Ft=({agent:t,failures:e,of:s})=>e===s?`only on ${t}`:`${f(e)} of ${f(s)} on ${t}`,Q=({share_of_runs:t})=>`It ran ${Math.round(t*100)} % of all tests on these targets.`,jt=({quarantined_by:t,quarantined_at:e,quarantined_until:s,quarantine_note:n})=>[t&&`by ${t}`,`since ${S(e)}`,s&&`until ${S(s)}`].filter(Boolean).join(" ")+(n?`: ${n}`:"");var ka=36e5,Ta=6e4;function Wt(t,e){let[s,n]=g(null),[a,r]=g(0);v(()=>{if(!t)return;let l=new AbortController;return D(t,{signal:l.signal}).then(n).catch(()=>l.signal.aborted||n(c=>c??"failed")),()=>l.abort()},[t,e,a]);let i=s?.content?.expires_at;return v(()=>{if(!i)return;let l=Math.max(Ta,Date.parse(i)-ka-Date.now()),c=setTimeout(()=>r(u=>u+1),l);return()=>clearTimeout(c)},[i,a]),s}var Sa=50,cs=()=>history.state?.open??{};function ls(t,e){let n=[...Object.entries(cs()).filter(([a])=>a!==t),[t,e]].slice(-Sa);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function Ut(t,e=!1){let[s,n]=g(()=>cs()[t]??e),[a]=g(()=>history.state?.key);return{open:s,onToggle:l=>{let c=l.currentTarget.open;c!==s&&(n(c),history.state?.key===a&&ls(t,c))},onClick:l=>{let c=l.currentTarget,u=l.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===c&&ls(t,!c.open)}}}var ms="batch-report/",zt=({path:t})=>!t.startsWith(ms),Oa="whole-start/",Kt=({path:t})=>!t.startsWith(Oa),Ht=/\.html?$/i,ps=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,Vt=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Ca=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Ea=t=>t.split("/").map(encodeURIComponent).join("/");function fs({path:t},e){if(!e)return null;let s=e.url+Ea(t);return Ht.test(t)?ps.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&Vt.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var La=5;function Aa(t){let e=a=>a.slice(0,a.lastIndexOf("/")+1),s=({path:a})=>Ht.test(a)&&!ps.test(a),n=[...new Set(t.filter(s).map(({path:a})=>e(a)))].filter(Boolean);return n.filter(a=>!n.some(r=>r!==a&&a.startsWith(r))).map(a=>({folder:a,files:t.filter(r=>r.path.startsWith(a)&&!(s(r)&&e(r.path)===a))})).filter(({files:a})=>a.length>=La)}var us=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function Gt(t,e){let s=t.flatMap(({path:c,url:u})=>{let m=fs({path:c},e);return m?[{...m,path:c,isOpened:!0}]:Vt.test(c)?[{title:"Download trace",url:u,path:c,isOpened:!1}]:[]}),n=s.filter(({path:c})=>Vt.test(c)),a=n.filter(({path:c})=>!Ca.test(c)),r=(a.length>0?a:n).sort((c,u)=>us(u)-us(c))[0],i=({path:c})=>c.split("/").length,l=s.filter(({path:c})=>Ht.test(c)).sort((c,u)=>i(c)-i(u))[0];return[r,l].filter(c=>c!==void 0)}import{m230_0 as Wu,m230_1 as ft,m230_2 as Uu,m230_3 as Vu,m230_4 as zu,m230_5 as Ku}from"./main.js";var Ra={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},Ba=({outcome:t})=>t?Ra[t]??"cancelled":"running",Na=({outcome:t,phase:e})=>{let s=t??e;return{timed_out:"timed out",executing:"running"}[s]??s},dt=({outcome:t,message:e})=>t==="error"&&e.startsWith("install failed"),ds=t=>t.install_seconds!==null||t.phase==="installing"||dt(t),qa=1;function $s({id:t,window:e,start_seconds:s,run_seconds:n},a,r){return e!==t||s==null||n===null||r-a-n<qa?null:[a+s,r-(n-s)]}function hs(t){let[e,s,n]=[t.leased_at,t.started_at,t.finished_at].map(O),a=n===null||ft(t)?s:n-(t.run_seconds??0);return Math.min(s,Math.max(e+(t.install_seconds??0),a))}function Ma(t){let e=O(t.leased_at),s=O(t.started_at),n=O(t.finished_at),a=[],r=(u,m,p)=>(p===null||p>m)&&a.push({kind:u,from:m,until:p});if(s===null)return r(ds(t)?"installing":"assigned",e,n),a;let i=hs(t),l=Math.max(e,i-(t.install_seconds??0));r("assigned",e,l),t.install_seconds!==null&&r("installing",l,i);let c=n!==null&&$s(t,i,n);return c&&(r("starting",i,c[0]),r("between",...c)),r("running",c?c[1]:i,n),a}function Ia(t){let e=["assigned"];return ds(t)&&e.push("installing"),(t.started_at!==null||t.phase==="executing")&&e.push("running"),e}var Pa=({outcome:t})=>t==="cancelled"?["cancelled","waiting"]:t==="error"?["backoff","waiting"]:["waiting"];function _s(t,e){let s=t.tries??[],n=O(s[e]?.leased_at??t.created_at),a=s[e+1]?O(s[e+1].leased_at):1/0;return(t.retried??[]).map(r=>({...r,time:O(r.at)})).filter(({time:r})=>r>=n&&r<a)}function Da(t){let e=t.tries??[],s=["waiting"],n=r=>{let i=_s(t,r);for(let{status:l}of i)s.push(l,"waiting");return i.length>0};n(-1),e.forEach((r,i)=>{s.push(...Ia(r)),!n(i)&&i<e.length-1&&s.push(...Pa(r))});let a=e.at(-1);if(t.status==="pending"){let r=t.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&a?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else t.status!=="running"&&(a&&t.status==="cancelled"&&a.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(t.status));return s}var gs="The end of its log shows what it did last.";function bs(t){let{outcome:e,message:s,exit_code:n,started_at:a,agent:r,log_bytes:i,window:l}=t,c=i?gs:"";if(e==="lost")return[`${r} stopped responding ${a?"while it ran the test":"before it began"}.`,c];if(e==="timed_out"){if(s.includes("case began"))return[c,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[c,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(dt(t))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(e==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(e==="error")return["Its runner ended without a result of the test.",t.cause_line||l?"":gs];if(n!==null&&n<0)return["A signal ended its runner.",c];let u=t.cases??{};return t.cause_line||l||u.failed||u.error?[]:["No line of its log names an error.",c]}function xs({reason:t,cause:e},s){let n=e&&t.endsWith(`: ${e}`)?t.slice(0,-e.length-2):t,r=/ attempt \d+ of \d+: /.test(n)&&!n.includes(" of 1: ")||/ (retries of its batch are|its batch's one retry is) used up$/.test(n),i=(l,c,u)=>Number(c)===s?l:`attempt ${s} (${c} of ${u} that count)`;return r?n.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,i):""}import{m231_0 as tm,m231_1 as em,m231_2 as sm,m231_3 as nm,m231_4 as ys}from"./main.js";var Fa=["image/png","image/jpeg","image/gif","image/webp"],ja=["video/mp4","video/webm"],Jt=t=>({...t,url:ys(t.url)}),Qt=({content_type:t})=>Fa.includes(t)?"image":ja.includes(t)?"video":null,Wa=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,Ua=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function Zt(t){let e=t.some(({path:l})=>l.startsWith("results/")),s=t.filter(({path:l})=>!(e&&Ua.test(l))),n=new Map,a=s.filter(l=>Qt(l)==="image");for(let l of a){let c=Wa.exec(l.path);if(!c)continue;let u=c[1]+c[3];n.set(u,{...n.get(u),[c[2]]:l})}let r=[];for(let[l,{expected:c,actual:u,diff:m}]of n)c&&u&&r.push({name:l,expected:c,actual:u,diff:m??null});let i=new Set(r.flatMap(({expected:l,actual:c,diff:u})=>[l,c,u]));return{comparisons:r,images:a.filter(l=>!i.has(l)),videos:s.filter(l=>Qt(l)==="video")}}var Va=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],za=["blob","#L"];function ws(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let a;try{a=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(a.protocol))return null;let r=Va.find(([m])=>m.test(a.hostname)),[i,l]=r?r.slice(1):za,c=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${a.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${t.commit}/${c}${s?`${l}${s}`:""}`}function vs(t){let e=new Set;return t.map(s=>{let n=JSON.stringify([s.file,s.snippet]);return!s.snippet?.length||!e.has(n)?e.add(n)&&s:{...s,snippet:[]}})}import{m261_0 as cm,m261_1 as ks,m261_2 as um}from"./main.js";var Ts=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function $t(t,e){let[s,n]=[[],[]];for(let{from:a,text:r}of Xt(Ts(t),Ts(e),400))a!=="b"&&Ss(s,r,a==="a"),a!=="a"&&Ss(n,r,a==="b");return{expected:s,actual:n}}function Xt(t,e,s){let n=Math.min(t.length,e.length),a=0;for(;a<n&&t[a]===e[a];)a+=1;let r=0;for(;r<n-a&&t[t.length-1-r]===e[e.length-1-r];)r+=1;let[i,l]=[t.slice(a,t.length-r),e.slice(a,e.length-r)],c=u=>({from:"both",text:u});return[...t.slice(0,a).map(c),...i.length>s||l.length>s?Ka(i,l):Ha(i,l),...t.slice(t.length-r).map(c)]}var Ka=(t,e)=>[...t.map(s=>({from:"a",text:s})),...e.map(s=>({from:"b",text:s}))];function Ha(t,e){let s=Ga(t,e),n=[],[a,r]=[0,0];for(;a<t.length||r<e.length;)a<t.length&&r<e.length&&t[a]===e[r]?(n.push({from:"both",text:t[a]}),a+=1,r+=1):r>=e.length||a<t.length&&s[a+1][r]>=s[a][r+1]?n.push({from:"a",text:t[a++]}):n.push({from:"b",text:e[r++]});return n}function Ga(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let a=e.length-1;a>=0;a-=1)s[n][a]=t[n]===e[a]?s[n+1][a+1]+1:Math.max(s[n+1][a],s[n][a+1]);return s}function Ss(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var Os=3,Qa=400,Ja=t=>[{text:t,changed:!1}];function Es(t,e){let[s,n]=[t.split(`
`),e.split(`
`)],a=[],r=[[],[]],i=()=>{let[l,c]=r,u=l.map((m,p)=>p<c.length?$t(m,c[p]):null);l.forEach((m,p)=>a.push({sign:"-",pieces:u[p]?.expected??Cs(m)})),c.forEach((m,p)=>a.push({sign:"+",pieces:u[p]?.actual??Cs(m)})),r=[[],[]]};for(let{from:l,text:c}of Xt(s,n,Qa))l==="both"?(i(),a.push({sign:" ",pieces:Ja(c)})):r[l==="a"?0:1].push(c);return i(),Za(a)}var Cs=t=>[{text:t,changed:!0}];function Za(t){let e=a=>"sign"in a&&a.sign!==" ",s=t.map((a,r)=>t.slice(Math.max(0,r-Os),r+Os+1).some(e)),n=[];for(let[a,r]of t.entries()){let i=n.at(-1);s[a]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var Rs=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?o`<mark key=${n}>${e}</mark>`:e),Ls=({name:t,look:e,pieces:s})=>o`
<div class=${e}>
<dt class="quiet">${t}</dt>
<dd><pre tabindex="0" aria-label=${t}>${o`<${Rs} pieces=${s} />`}</pre></dd>
</div>
`;function Xa({expected:t,actual:e}){let s=C(()=>$t(t,e),[t,e]),n=r=>[{text:r,changed:!1}],a=t!==""&&e!=="";return o`
<dl class=${`difference ${a?"":"is-single"}`}>
${t!==""&&o`
<${Ls} name="Expected" look="is-expected" pieces=${a?s.expected:n(t)} />
`}
${e!==""&&o`<${Ls} name="Actual" look="is-actual" pieces=${a?s.actual:n(e)} />`}
</dl>
`}var Ya={"-":"is-expected","+":"is-actual"," ":""},As={"-":"expected: ","+":"actual: "},to=({line:t})=>"hidden"in t?o`<span class="diff-hidden quiet">${h(t.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${Ya[t.sign]}`}>
<span aria-hidden="true">${t.sign}</span>
<code>
${As[t.sign]&&o`<span class="unseen">${As[t.sign]}</span>`}<${Rs} pieces=${t.pieces} />
</code>
</span>
`;function eo({expected:t,actual:e}){let s=C(()=>Es(t,e),[t,e]);return o`
<figure class="diff">
<figcaption>
<span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
</figcaption>
<pre tabindex="0" aria-label="Expected and actual, line by line">
${s.map((n,a)=>o`<${to} key=${a} line=${n} />`)}
</pre>
</figure>
`}function Bs({expected:t,actual:e}){return t===""&&e===""?null:t!==""&&e!==""&&(t.includes(`
`)||e.includes(`
`))?o`<${eo} expected=${t} actual=${e} />`:o`<${Xa} expected=${t} actual=${e} />`}var J=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],Ns=1.02,Yt=J[0],te=J[J.length-1];function qs(t,e){return e>0?J.find(s=>s>t*Ns)??te:J.findLast(s=>s<t/Ns)??Yt}import{m44_0 as Ms}from"./main.js";var ht=({diff:t})=>[["slider","slider"],["expected","expected"],["actual","actual"],...t?[["diff","difference"]]:[]],so={expected:"Expected",actual:"Actual"},ee=(t,{name:e},{path:s})=>t==="diff"?`Difference of ${e}`:`${so[t]}: ${s}`;function se({comparison:t,way:e,style:s,onSize:n}){let[a,r]=g(50),i=b(null);L(()=>{i.current?.style.setProperty("--at",`${a}%`)},[a,e]);let l=p=>n?.(p.currentTarget.naturalWidth);if(e!=="slider"){let p=t[e],_=ee(e,t,p);return o`<img key=${e} src=${p.url} alt=${_} style=${s} onLoad=${l} />`}let{name:c,expected:u,actual:m}=t;return o`
<div class="slider" style=${s}>
<div class="slider-frame" ref=${i}>
<img src=${m.url} alt=${ee("actual",t,m)} onLoad=${l} />
<img class="slider-over" src=${u.url} alt=${ee("expected",t,u)} />
</div>
<label class="slider-handle">
<span>Expected</span>
<input
type="range"
min="0"
max="100"
value=${a}
aria-label=${`Expected and actual of ${c}`}
onInput=${p=>r(Number(p.currentTarget.value))}
/>
<span>Actual</span>
</label>
</div>
`}function Is({comparison:t,onEnlarge:e}){let[s,n]=g("slider"),{name:a}=t;return o`
<figure class="preview picture-slider" data-comparison=${a}>
<${se} comparison=${t} way=${s} />
<figcaption>
<span>${a}</span>
<${A} label="View" hideLabel options=${ht(t)} value=${s} onChange=${n} />
<button
type="button"
class="icon-button"
aria-label=${`Enlarge ${a}`}
data-tip="Enlarge"
onClick=${()=>e(s)}
>
<${$} name="plus" />
</button>
</figcaption>
</figure>
`}var ne=({icon:t,label:e,tip:s,disabled:n=!1,onClick:a})=>o`
<button type="button" class="icon-button" aria-label=${e} data-tip=${s} disabled=${n} onClick=${a}>
<${$} name=${t} />
</button>
`,no=({picture:t,comparison:e},s)=>t??(s==="slider"?e.actual:e[s]);function ao(t){let[e,s]=g(null),[n,a]=g(0),r=()=>{let i=t.current?.querySelector("img");return e??(i&&n?i.clientWidth/n:1)};return{zoom:e,setNatural:a,step:i=>s(qs(r(),i)),toggle:()=>s(e===null?1:null),fit:()=>s(null),style:e===null||!n?void 0:{width:`${Math.round(n*e)}px`}}}function oo({zoom:{zoom:t,step:e,toggle:s}}){let n=t!==null&&t<=Yt,a=t!==null&&t>=te;return o`
<${ne} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>e(-1)} />
<button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${t===null} onClick=${s}>
${t===null?"Fit":`${Math.round(t*100)} %`}
</button>
<${ne} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${a} onClick=${()=>e(1)} />
`}function ro({item:t,at:e,count:s,way:n,setWay:a,zoom:r,go:i,onClose:l}){let c="Open the original file";return o`
<header class="lightbox-tools">
<span class="lightbox-title">${t.title}</span>
<span class="number quiet" role="status">${e+1} of ${s}</span>
${t.comparison&&o`<${A} label="View" hideLabel options=${ht(t.comparison)} value=${n} onChange=${a} />`}
<span class="lightbox-buttons">
<${oo} zoom=${r} />
<a class="icon-button" href=${no(t,n).url} aria-label=${c} data-tip=${c}>
<${$} name="link" />
</a>
${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button>
<button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}
<${ne} icon="close" label="Close" tip="Close (Esc)" onClick=${l} />
</span>
</header>
`}function io({item:t,way:e,zoom:s,stage:n}){let{picture:a,comparison:r}=t,{style:i,setNatural:l}=s,c={comparison:r,way:e,style:i,onSize:l};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${t.title}
autofocus
onDblClick=${s.toggle}
>
${r?o`<${se} key=${r.name} ...${c} />`:o`
<img
key=${a.url}
src=${a.url}
alt=${a.path}
style=${i}
onLoad=${u=>l(u.currentTarget.naturalWidth)}
/>
`}
</div>
`}function lo({items:t,first:e,onClose:s}){let[n,a]=g(e.index),[r,i]=g(e.way??"slider"),l=b(null),c=ao(l),u=t[Math.min(n,t.length-1)],m=u.comparison&&ht(u.comparison).some(([w])=>w===r)?r:"slider",p=w=>{a((n+w+t.length)%t.length),c.fit()},_={"+":()=>c.step(1),"=":()=>c.step(1),"-":()=>c.step(-1),0:c.fit,n:()=>p(1),p:()=>p(-1),...c.zoom===null&&{ArrowRight:()=>p(1),ArrowLeft:()=>p(-1)}},M=w=>{let G=w.target.matches("input")&&w.key.startsWith("Arrow");if(w.ctrlKey||w.metaKey||w.altKey||G)return;let ye=Object.hasOwn(_,w.key)&&_[w.key];ye&&(w.preventDefault(),ye())};return o`
<${Ms} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}>
<div class="lightbox-body" onKeyDown=${M}>
<${ro} ...${{item:u,at:n,count:t.length,way:m,setWay:i,zoom:c,go:p,onClose:s}} />
<${io} item=${u} way=${m} zoom=${c} stage=${l} />
</div>
<//>
`}var ae=(t,e)=>[...t.map(s=>({title:s.name,comparison:s})),...e.map(s=>({title:s.path,picture:s}))];function oe(t){let[e,s]=g(null),n=b(!1),a=e!==null,r=(c,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:c,way:u})},i=()=>{n.current||history.back(),n.current=!0};v(()=>{if(!a)return;let c=()=>s(null);return window.addEventListener("popstate",c),()=>{window.removeEventListener("popstate",c),history.state?.overlay&&history.back()}},[a]);let l=a&&t.length>0&&o`<${lo} items=${t} first=${e} onClose=${i} />`;return{open:r,shown:l}}var re=t=>e=>{e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||(e.preventDefault(),t())};function co(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var _t=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function uo(t){history.replaceState(history.state,"",location.pathname+location.search+(t?_t(t):""))}function ie({from:t,until:e=null,begins:s=!1,page:n=""}){let a={from:t,until:e??t},r=s?`Output from log line ${t}`:`Log line ${t}`,i=a.from===a.until?r:`Log lines ${t}\u2013${e}`,l=n?void 0:()=>k({show:""});return o`<a class="log-link" href=${n+_t(a)} onClick=${l}>${i}</a>`}import{m229_0 as Um,m229_1 as Ps}from"./main.js";var mo={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},po={timed_out:"timed out",executing:"running"},Ds={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},fo=t=>Ds[t]??"",K=t=>po[t]??t;function Z({outcome:t,phase:e=""}){let s=t?mo[t]??"cancelled":e==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${Ds[t]}>
<${$} name=${s} />
<span>${K(t??e)}</span>
</span>
`}function $o(t){let e=t?.tries?.findLast(s=>s.outcome==="passed");return e?{...e,job_id:t.id,app_version_id:t.app_version_id}:null}var ho=[["Outcome",t=>o`<${Z} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>o`<a href=${d("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",Ps],["Ended",t=>t.finished_at&&o`<${B} at=${t.finished_at} />`],["Log",t=>o`<a href=${d("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function Fs({job:t,attempt:e,last:s}){let n=T(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,a=$o(t.status==="failed"?n:t);if(!a)return null;let r={...e,job_id:t.id,app_version_id:t.app_version_id};return o`
<table class="beside">
<caption>Compared with the last passed attempt</caption>
<thead>
<tr>
<td></td>
<th scope="col">This attempt</th>
<th scope="col">Last pass</th>
</tr>
</thead>
<tbody>
${ho.map(([i,l])=>o`
<tr key=${i}>
<th scope="row">${i}</th>
<td>${l(r)}</td>
<td>${l(a)}</td>
</tr>
`)}
</tbody>
</table>
`}var le=({picture:{path:t,url:e},open:s})=>o`
<figure class="preview">
<a href=${e} aria-haspopup="dialog" onClick=${re(s)}>
<img src=${e} alt=${t} loading="lazy" />
</a>
<figcaption>${t}</figcaption>
</figure>
`,ce=({video:{path:t,url:e}})=>o`
<figure class="preview">
<video src=${e} aria-label=${t} controls preload="metadata"></video>
<figcaption>${t}</figcaption>
</figure>
`;var _o=t=>({"--hanging":`min(${t.search(/\S|$/)+4}ch, 6vw)`}),js=({lines:t,label:e})=>o`
<pre class="source-lines" tabindex="0" aria-label=${e}>
${t.map(({line:s,text:n,failed:a},r)=>o`
<span key=${r} class=${`source-line ${a?"is-failed":""}`}>
<span class="source-number number">${s??""}</span>
<code style=${_o(n)}>
${n||" "}${a&&o`<span class="unseen"> (failed here)</span>`}
</code>
</span>
`)}
</pre>
`;var ue=5,Ws=18,go={passed:t=>o`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>o`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>o`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},bo=t=>o`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function gt(t){return[...new Set(t)].map(s=>`${t.filter(n=>n===s).length} ${K(s)}`).join(", ")}function me({outcomes:t,most:e=20}){let s=t.slice(-e),n=e*ue,a=n-s.length*ue,r=s.length>0?`The last ${h(s.length,"attempt")}: ${gt(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${n} ${Ws}`}
width=${n}
height=${Ws}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${n}`} />
${s.map((i,l)=>(go[i]??bo)(a+l*ue+1))}
</svg>
`}import{m134_0 as bt,m134_1 as mp}from"./main.js";var xo="All its failures of the last 7 days were on this agent; it passed on others",yo=({test:t})=>o`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${jt(t)}
</span>
`,xt=({test:t})=>t.failed_on!==null&&o`
<span class="row-why" data-failed-on>
<a class="tag is-warn" href=${d("agent",{name:t.failed_on})} data-tip=${xo}>
only on ${t.failed_on}
</a>
</span>
`,wo=({failed_on:t})=>t&&o`<strong>All its failures of the last 7 days were on ${t}.</strong>${" "}
It passed on others: look at the agent first.`;function Us(t){return y("quarantine","test")?[t.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Xe(t)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Je({...t,doubt:wo(t)})}]:[]}var vo=({test:t})=>Us(t).map(({label:e,icon:s,run:n})=>o`
<button
type="button"
key=${e}
class="icon-button"
aria-label=${`${e} ${t.test}`}
data-tip=${e}
onClick=${n}
>
<${$} name=${s} />
</button>
`),ko=({test:t})=>t.usual_seconds!==null&&o`
<span class="trend">
<${bt} values=${t.recent_seconds} />
<span class="number">${x(t.usual_seconds)}</span>
</span>
`,To=({share:t,of:e})=>o`
<span class="number">${I(t)}</span> <span class="quiet number">of ${f(e)}</span>
`,So=[{name:"last",title:"Last outcome",cell:t=>o`<${Z} outcome=${t.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:t=>o`<${j} test=${t.test} />`,under:t=>o`${t.quarantined&&o`<${yo} test=${t} />`}<${xt} test=${t} />`},{name:"whose",title:"Organization",cell:t=>o`${t.org_id} <span class="quiet">${t.target}</span>`},{name:"recent",title:"Last 20",cell:t=>o`<${me} outcomes=${t.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:t=>o`<${To} share=${t.pass_rate} of=${t.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:t=>t.flaky>0,cell:t=>t.flaky>0&&o`<span class="number">${I(t.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:t=>o`<${ko} test=${t} />`},{name:"at",title:"Last run",numeric:!0,cell:t=>o`<${B} className="quiet" at=${t.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>y("quarantine","test"),cell:t=>o`<${vo} test=${t} />`}],Oo={kind:"test",columns:So,hrefOf:t=>d("test",{id:t.id}),failed:t=>t.last_outcome!=="passed"};var Co=3,Eo=4,Lo=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome);function Ao({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=ws(e,t.file,t.file_line);return n?o`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">
${s}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span>
</a>
`:o`<span class="id">${s}</span>`}var Vs=({failure:{snippet:t,expected:e,actual:s},label:n})=>o`
${t?.length>0&&o`<${js} lines=${t} label=${n} />`}
<${Bs} expected=${e} actual=${s} />
`;function Ro({failure:t,name:e,batch:s,causeLine:n,page:a}){let r=Ut(`stack/${e}`);return o`
<p class="evidence-places">
<${Ao} failure=${t} batch=${s} />
${t.line&&o`<${ie} page=${a} from=${t.line} begins=${t.line!==n} />`}
</p>
<${Vs} failure=${t} label=${`Source of ${t.file}`} />
${t.others?.map((i,l)=>o`
<p class="failure-cause evidence-other" key=${l}>${i.cause}</p>
<${Vs} key=${`compared ${l}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}
${t.stack&&o`
<details class="evidence-stack" ...${r}>
<summary class="quiet">Stack</summary>
<pre class="case-message is-calm" tabindex="0" aria-label="Stack">${t.stack}</pre>
</details>
`}
`}function Bo({failure:t,name:e,batch:s,open:n,causeLine:a,page:r}){return o`
<li class="evidence-failure">
<details ...${Ut(e,n)}>
<summary>
${t.name&&o`<span class="evidence-case">${t.name}</span>${" "}`}
<span class="failure-cause">${t.cause}</span>
</summary>
<${Ro} failure=${t} name=${e} batch=${s} causeLine=${a} page=${r} />
</details>
</li>
`}function No({artifacts:t}){let{comparisons:e,images:s,videos:n}=C(()=>Zt(t.filter(Kt)),[t]),a=C(()=>ae(e,s),[e,s]),r=oe(a),i=s.slice(0,Eo);return e.length+i.length+n.length===0?null:o`
<div class="evidence-pictures">
${e.map((l,c)=>o`
<${Is} key=${l.name} comparison=${l} onEnlarge=${u=>r.open(c,u)} />
`)}
${i.map((l,c)=>o`
<${le} key=${l.id} picture=${l} open=${()=>r.open(e.length+c)} />
`)}
${n.slice(0,1).map(l=>o`<${ce} key=${l.id} video=${l} />`)}
${r.shown}
</div>
`}var qo=({links:t})=>t.map(({title:e,url:s,path:n,isOpened:a})=>o`
<a
key=${e}
class="button"
href=${s}
...${a?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
>
<${$} name=${a?"link":"download"} />
${e}<span class="unseen">${` ${n}${a?" (opens in a new tab)":""}`}</span>
</a>
`),zs=(t,e)=>t.tries?.at(-1)?.id===e.id,Mo=(t,e)=>t.status==="failed"&&zs(t,e)?"Why it failed":`Why attempt ${e.number} failed`,Io=(t,e,s)=>[`on ${e.agent}`,s.length>1&&h(s.length,"failure"),zs(t,e)&&xs(t,e.number)].filter(Boolean).join(" \xB7 "),Po=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e};function Do({job:t,attempt:e}){let s=R(`test:${t.test_id}`),n=s.ids.value.length>0?s.row(t.test_id).value:null;return n?.failed_on===e.agent&&o`<${xt} test=${n} />`}function Fo({name:t}){R("problems");let e=ks(t);return e&&o`
<p class="evidence-known" data-agent-repair>
<a class="tag is-bad" href=${d("agent",{name:t})}><${$} name="suspect" /> ${t} needs repair</a>${" "}
${e.evidence}
</p>
`}var jo=({test:t,children:e})=>o`
<p class="evidence-known" data-known>
<span class=${`tag ${t.infrastructure?"is-warn":t.new?"is-bad":""}`}>
${t.infrastructure?"infrastructure":t.new?"new":"known"}
</span>${" "}
${t.infrastructure?"no result of the test":Pt(t)}
${t.last_pass&&o`${" "}<a href=${d("job",{id:t.last_pass.job_id})}>Last pass</a>`}
${e}
</p>
`;function Wo({attempt:t}){let e=bs(t).filter(Boolean).join(" ");return e&&o`<p class="evidence-known" data-happened>${e}</p>`}function pe({job:t,attempt:e,initial:s,title:n,page:a=""}){let r=T(`/api/v1/attempts/${e.id}/failures`,e.cause,s),i=T(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,{failures:l=[],test:c}=r.data.value??{},u=e.artifacts>0?`/api/v1/attempts/${e.id}/artifacts`:null,m=Wt(u,e.artifacts),p=C(()=>(m?.artifacts??[]).filter(zt).map(Jt),[m]),_=Gt(p,m?.content),M=l.length>0?l:[Po(e)].filter(Boolean);return o`
<${F}
id="evidence"
className="evidence"
title=${n??Mo(t,e)}
note=${Io(t,e,l)}
tools=${_.length>0&&o`<${qo} links=${_} />`}
>
${c&&o`<${jo} test=${c}>${!a&&o`<${Do} job=${t} attempt=${e} />`}<//>`}
${!a&&o`<${Fo} name=${e.agent} />`}
<div class="evidence-parts">
<div>
<ul class="plain">
${vs(M).map((w,G)=>o`
<${Bo}
key=${G}
failure=${w}
name=${`failure/${e.id}/${G}`}
batch=${i}
causeLine=${e.cause_line}
page=${a}
open=${G<Co}
/>
`)}
</ul>
<${Wo} attempt=${e} />
</div>
<${No} artifacts=${p} />
</div>
<${Fs} job=${t} attempt=${e} last=${c?.last_pass} />
<//>
`}var Gs=(t,e)=>`/api/v1/failures/${encodeURIComponent(t)}/${e}`,Qs=t=>d("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function Uo({row:t}){return o`
<li class="failure-example">
<a href=${Qs(t)}>
<${j} test=${t.test} />
</a>
<span class="quiet">${t.name}</span>
<span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}function Vo({failures:t,passed:e,attempts:s}){return t>0?`${f(t)} of ${h(s,"attempt")}`:e>0?"passed":"other failures"}var Ks=({id:t,title:e,rows:s,more:n,urlOf:a})=>o`
<div class="cause-strip" data-strip=${t}>
<p id=${`cause-${t}`}>${e}</p>
<ol class="plain" aria-labelledby=${`cause-${t}`}>
${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}>
<a href=${a(r.name)} data-tip=${`${f(r.passed)} of ${h(r.attempts,"attempt")} passed`}>
${r.name}
</a>
<span class="number">${Vo(r)}</span>
</li>
`)}
${n>0&&o`<li class="quiet">and ${h(n,"attempt")} in others</li>`}
</ol>
</div>
`,Hs=({at:{app_version_id:t,job_id:e,at:s}})=>o`
<a href=${d("job",{id:e})}>${t}</a> <span class="quiet">(<${B} at=${s} />)</span>
`,zo=({first:t,last:e})=>o`
<p data-began>
${t&&o`First failed in <${Hs} at=${t} />; `}
${e?o`last passed in <${Hs} at=${e} />`:"its tests have not passed before"}
</p>
`;function Ko({row:t,newest:e}){let s=T(`/api/v1/jobs/${t.job_id}`,t.attempt_id).data.value,n=s?.tries?.find(i=>i.id===t.attempt_id);if(!n)return null;let a=o`${e?"Newest failure":"Newest that still fails"}:${" "}
<a href=${Qs(t)}>${t.test.split("/").at(-1)}</a>`,r=d("job",{id:s.id},{attempt:n.number});return o`<${pe} job=${s} attempt=${n} title=${a} page=${r} />`}function Ho({found:t}){let{group:e,builds:s,agents:n,first_failure:a,last_pass:r}=t;return o`
<${zo} first=${a} last=${r} />
<div class="cause-strips">
<${Ks}
id="builds"
title="By build"
rows=${s}
more=${t.older_builds}
urlOf=${i=>d("build",{org_id:e.org_id,app_version_id:i})}
/>
<${Ks}
id="agents"
title="By agent"
rows=${n}
more=${t.other_agents}
urlOf=${i=>d("agent",{name:i})}
/>
</div>
`}function fe({group:t,changed:e}){let s=T(Gs(t.org_id,t.fingerprint),t.last_at).data.value,n=t.failed_job_ids,[a]=t.examples;return o`
<div class="cause-detail">
${s?o`<${Ho} found=${s} />`:o`<${E} />`}
${t.agent&&o`<p>${Q(t.agent)}</p>`}
<${Ko} key=${a.attempt_id} row=${a} newest=${a.at===t.last_at} />
<ul class="plain failure-examples">
${t.examples.map(r=>o`<${Uo} key=${r.job_id} row=${r} />`)}
${t.examples.length<t.tests&&o`<li class="quiet">and ${f(t.tests-t.examples.length)} more</li>`}
</ul>
<div class="cause-actions">
${n.length>0&&y("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>rt(n).then(r=>r&&e())}
>
<${$} name="retry" />
Retry ${h(n.length,"failed job")}
</button>
`}
${y("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>Qe(t).then(r=>r&&e())}>
<${$} name="event" />
${t.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
</div>
</div>
`}function Go({attempt:t,most:e,here:s}){let n=b(null),{outcome:a,run_seconds:r,app_version_id:i,agent:l,finished_at:c}=t;L(()=>{n.current.style.setProperty("--height",((r??0)/e).toFixed(3))});let m=`${`${K(a)}, ${x(r)}`}, build ${i}, on ${l}, ${S(c)}`;return o`
<a
class=${`took took-${a} ${s?"is-here":""}`}
ref=${n}
tabindex="-1"
href=${d("job",{id:t.job_id})}
data-tip=${m}
>
<i></i>
<b></b>
</a>
`}function Qo({seconds:t,most:e}){let s=b(null);return L(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),o`
<span class="took-usual" ref=${s}>
<span class="number">usually ${x(t)}</span>
</span>
`}function Jo({history:t,usual:e,here:s}){let n=[...t].reverse(),a=n.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...a,e??0,.1)*1.08,[i,l]=[x(Math.min(...a)),x(Math.max(...a))],c=i===l?i:`between ${i} and ${l}`,u=a.length>0?`${h(n.length,"attempt")}, ${gt(n.map(({outcome:m})=>m))}; ${c}.`:"No durations recorded.";return o`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${e!==null&&o`<${Qo} seconds=${e} most=${r} />`}
<div class="took-bars">
${n.map(m=>o`
<${Go} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
`)}
</div>
</div>
<figcaption class="quiet">
${u}${" "}
<span class="took-key">
<i class="took-key-passed"></i>passed
</span>${" "}
<span class="took-key">
<i class="took-key-failed"></i>failed
</span>${" "}
<span class="took-key">
<i class="took-key-late"></i>timed out
</span>
</figcaption>
</figure>
`}import{m289_0 as gf,m289_1 as bf,m289_2 as xf,m289_3 as Js,m289_4 as yf,m289_5 as wf,m289_6 as de,m289_7 as vf,m289_8 as kf,m289_9 as Tf,m289_10 as Zs,m289_11 as Sf}from"./main.js";import{m9_0 as Xs,m9_1 as $e,m9_2 as Ef,m9_3 as Lf}from"./main.js";var sn=3,Ys=12,he={new:["is-bad","new","A test of it did not fail in the batch or build before"],failing:["","known","Its tests failed before, too: no failure is new"],retrying:["is-warn","retrying","Its tests wait or run again"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],superseded:["","earlier cause","The last attempts of its tests failed for other causes"],passed:["is-good","passed since","Each of its tests has passed since"]};function tn({at:t}){let e=C(()=>Js(()=>`${Ee(Xs.value-O(t))} ago`),[t]);return o`<span class="number" title=${S(t)}>${e}</span>`}var nn=t=>t.filter(e=>e>0).length>1,an=({trend:t})=>o`
<span class="failure-trend">
${nn(t)&&o`<span data-tip=${`Last 7 days: ${t.join(" \xB7 ")}`}><${bt} values=${t} tone="bad" /></span>`}
</span>
`;function en({examples:t,tests:e}){let s=[...new Set(t.map(a=>a.test.split("/").at(-1)))].slice(0,sn),n=e-s.length;return n>0?`${s.join(", ")} and ${f(n)} more`:s.join(", ")}var Zo=({names:t})=>o`<span class="quiet" title=${t} data-builds>in ${t}</span>`,Xo=t=>he[t][1],Yo=({note:t})=>o`
<p class="failure-note">
<${$} name="event" />
${t.note&&o`<span>${t.note}</span>`}
${t.owner&&o`<span>Owner: ${t.owner}</span>`}
${t.ticket_url&&o`
<a href=${t.ticket_url} target="_blank" rel="noopener noreferrer">
${t.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span>
</a>
`}
</p>
`,tr=t=>[t.is_over&&["infrastructure","quarantined"].includes(t.label)&&he.passed,t.since&&["",`since ${t.since.app_version_id}`,It(t)],t.agent&&["is-warn",Ft(t.agent),Q(t.agent)],t.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean);function er({group:t,changed:e}){let s=t.failed_job_ids;if(s.length===0||!y("retry","job"))return null;let n=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${t.cause}`}
data-tip=${n}
onClick=${()=>rt(s).then(a=>a&&e())}
>
<${$} name="retry" />
</button>
`}var X=t=>`${t.org_id}/${t.fingerprint}`;function on({name:t,wanted:e,closes:s="",children:n}){let a=b(null),r=i=>{i.preventDefault(),k({cause:e?s:t},{push:!0})};return v(()=>{!e||a.current.contains(document.activeElement)||(a.current.focus({preventScroll:!0}),a.current.scrollIntoView({block:"center"}))},[e]),o`
<summary data-row=${t} tabindex="-1" ref=${a} onClick=${r}>
${n}
</summary>
`}var rn=({group:t})=>{let[e,s,n]=he[t.label];return o`<span class=${`tag ${e}`} data-tip=${n}>${t.label==="new"&&Dt(t)||s}</span>`},ln=({tests:t,failures:e,firstAt:s,lastAt:n})=>o`
<span class="number failure-tests">${h(t,"test")}</span>
<span class="number failure-times">${h(e,"attempt")}</span>
<span class="failure-first"><span class="unseen">first seen </span><${tn} at=${s} /></span>
<span class="failure-last"><span class="unseen">last seen </span><${tn} at=${n} /></span>
`;function cn({group:t,several:e,within:s,wanted:n,changed:a}){return o`
<li class="failure-group" data-cause=${t.fingerprint}>
<details open=${n}>
<${on} name=${X(t)} wanted=${n} closes=${s?t.fingerprint:""}>
<${rn} group=${t} />
${s?o`<strong class="failure-cause" title=${t.cause}>${t.org_id}</strong>`:o`<span class="failure-cause" title=${t.cause}>${t.cause}</span>`}
<span class="failure-facts">
${e&&o`<span class="quiet" title=${t.org_id}>${t.org_id}</span>`}
<span class="quiet" title=${en(t)}>${en(t)}</span>
${t.builds&&o`<${Zo} names=${t.builds.join(", ")} />`}
${tr(t).map(([r,i,l])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${l}>${i}</span>`)}
${t.retrying>0&&o`<span class="tag" data-retrying>${h(t.retrying,"job")} retrying</span>`}
</span>
<${ln}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.history.first_at}
lastAt=${t.last_at}
/>
<${an} trend=${t.history.trend} />
<//>
${n&&o`<${fe} group=${t} changed=${a} />`}
</details>
${!n&&o`<${er} group=${t} changed=${a} />`}
${t.note&&o`<${Yo} note=${t.note} />`}
</li>
`}var sr=t=>t.length>sn?h(t.length,"organization"):t.join(", ");function nr({shared:t,groups:e,wanted:s,changed:n}){let a=e.find(i=>s===X(i)),r=!!a||s===t.fingerprint;return o`
<li class="failure-group" data-cause=${t.fingerprint} data-shared>
<details open=${r}>
<${on} name=${t.fingerprint} wanted=${r&&!a}>
<${rn} group=${t} />
<span class="failure-cause" title=${e[0].cause}>${e[0].cause}</span>
<span class="failure-facts">
<span class="quiet" title=${t.org_ids.join(", ")} data-orgs>${sr(t.org_ids)}</span>
${t.agent&&o`<span class="tag is-warn">on ${t.agent}</span>`}
</span>
<${ln}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.first_at}
lastAt=${t.last_at}
/>
<${an} trend=${t.trend} />
<//>
${r&&o`
<ul class="plain failure-orgs" aria-label="By organization">
${e.map(i=>o`
<${cn} key=${i.org_id} group=${i} within wanted=${i===a} changed=${n} />
`)}
</ul>
`}
</details>
</li>
`}var un=({groups:t})=>new Set(t.map(e=>e.fingerprint)).size;function ar({groups:t,shared:e=[]}){let s=new Map(e.map(a=>[a.fingerprint,a])),n=new Map(e.map(a=>[a.fingerprint,[]]));for(let a of t)n.get(a.fingerprint)?.push(a);return t.flatMap(a=>{let[r,i]=[s.get(a.fingerprint),n.get(a.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[a]]]:a===i[0]?[[r,i]]:[]})}var or=({groups:t,tests:e,cases:s})=>[h(un({groups:t}),"cause"),h(e,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function mn({found:t,changed:e}){let s=Le.value.query.get("cause"),n=p=>s===X(p)||s===p.fingerprint,a=ar(t),[r,i]=g(a.findIndex(([,p])=>p.some(n))>=Ys),l=r?a:a.slice(0,Ys),c=l.map(([p,[_]])=>(p??_.history).trend),u=new Set(t.groups.map(p=>p.org_id)).size>1,m=ve();return o`
<div class=${`failure-list ${c.some(nn)?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${m}>
${l.map(([p,_])=>p?o`
<${nr}
key=${p.fingerprint}
shared=${p}
groups=${_}
wanted=${s}
changed=${e}
/>
`:o`
<${cn}
key=${X(_[0])}
group=${_[0]}
several=${u}
wanted=${n(_[0])}
changed=${e}
/>
`)}
</ul>
</div>
${l.length<a.length&&o`
<p>
<button type="button" class="button" onClick=${()=>i(!0)}>
Show all ${f(a.length)}
</button>
</p>
`}
${t.more&&o`<p class="quiet">Older failures are not counted.</p>`}
`}function rr({path:t,version:e,ended:s="",initial:n=null,none:a=null,children:r}){let[i,l]=g(!1),c=T(t,i?`${e} ${s}`:e,n),u=c.data.value,m=!!u?.groups.some(_=>_.retrying>0);v(()=>l(m),[m]);let p=c.error.value;return p&&!u?o`<${q} title="Failures could not be loaded" text=${p.message} again=${c.load} />`:u?u.groups.length===0?a:r(u,(_=u)=>o`<${mn} found=${_} changed=${()=>c.load()} />`):o`<${E} />`}var ir=({children:t})=>o`
<${ot} icon="done" title="No failures">
<p>${t}</p>
<//>
`;var lr=[["24h","24 h"],["7d","7 days"]],cr=t=>t.get("since")==="7d"?"7d":"24h",ur=({since:t})=>o`
<${A}
label="Period"
hideLabel
options=${lr}
value=${t}
onChange=${e=>k({since:e==="24h"?"":e},{push:!0})}
/>
`;var mr=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,n])=>o`
<span class="chip" key=${s}>
${n} <strong>${e[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>k({[s]:""},{push:!0})}
>
<${$} name="close" />
</button>
</span>
`);import{m139_0 as pn}from"./main.js";var pr=({group:t})=>o`
${t.target}
${Object.keys(t.labels).length>0&&o`${" "}<span class="quiet">${Oe(t.labels)}</span>`}
`,yt=(t,e)=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[t]>0?"":"quiet"}`}>${f(s[t])}</span>`}),_e=[{name:"bar",title:"Progress",cell:t=>o`<${U} group=${{...W(t),waiting:t.unfinished-t.running}} />`},yt("waiting","Waiting"),yt("running","Running"),yt("done","Passed"),{...yt("failed","Failed"),cell:t=>o`<${st} of=${t} />`}],fn={name:"target",title:"Target",main:!0,cell:t=>pr({group:t})},fr={name:"build",title:"Build",main:!0,cell:t=>o`<${z} org=${t.org_id} version=${t.app_version_id} />`},dr={name:"why",title:"Why it waits",cell:({explanation:t})=>t&&o`<span class="clamp" title=${t.text}>${t.text}</span>`},$r=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function hr(t){let e=new Map;for(let s of t){let n=e.get(s.app_version_id);if(n)for(let a of $r)n[a]+=s[a];else e.set(s.app_version_id,{...s})}return[...e.values()]}function dn({id:t,label:e,kind:s,groups:n,columns:a}){let r=new Map(n.map(i=>[i.id,{value:i}]));return o`
<${pn}
id=${t}
label=${e}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${a}
hrefOf=${i=>d(s,i)}
/>
`}var _r=({groups:t})=>o`
<${dn}
id="group-list"
label="Groups of the build"
kind="group"
groups=${t.map(kt)}
columns=${t.some(({explanation:e})=>e)?[fn,..._e,dr]:[fn,..._e]}
/>
`,gr=({groups:t})=>o`
<${dn}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${hr(t.map(kt))}
columns=${[fr,..._e]}
/>
`;function br({list:t,what:e,older:s="Show older",all:n="End of list"}){let{ids:a,error:r,loading:i,more:l}=t;return r.value?o`
<${q}
title=${`${e} could not be loaded`}
text=${r.value.message}
again=${()=>a.peek().length?t.next():t.first()}
/>
`:i.value==="first"&&a.value.length===0?o`<${E} lines=${10} />`:l.value?o`
<p class="nothing">
<button type="button" class="button" disabled=${i.value!==null} onClick=${()=>t.next()}>
${s}
</button>
</p>
`:a.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m102_0 as $n}from"./main.js";import{m110_0 as hn}from"./main.js";function xr({store:t,kind:e}){return t.loaded.value?o`<${hn} problem=${{status:404,text:`there is no such ${e}`}} />`:o`
<${$n} title=${e.charAt(0).toUpperCase()+e.slice(1)}>
<${E} />
<//>
`}import{m3_0 as _n,m3_1 as Td,m3_2 as Sd,m3_3 as Od,m3_4 as Cd,m3_5 as Ed,m3_6 as Ld}from"./main.js";import{m68_0 as Bd,m68_1 as Nd,m68_2 as qd,m68_3 as Md,m68_4 as Id,m68_5 as gn}from"./main.js";var yr=t=>Se($e()+t,$e()),wr=t=>t<1?"at once":tt(t);function vr({reason:t,position:e,eta_seconds:s,eta_guessed:n,hold:a}){return[e!=null&&!a&&t!=="no_agent"&&[e===1?"Next":`Place ${f(e)}`,"in the queue"],s>0&&[yr(s),n?"expected start, a guess":"expected start"],a?.eta_seconds!=null&&[wr(a.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function kr({agent:{name:t,status:e,note:s,by:n,since:a,until:r}}){let i=_n.includes(e)?o`${e}${a&&o` for <${V} since=${a} />`}`:gn({held:{kind:e,note:s,by:n,at:a,until:r}});return o`
<li>
<a href=${d("agent",{name:t})}>${t}</a> ${i}
</li>
`}function Tr({hold:{agents:t,more_agents:e},job:{org_id:s,app_version_id:n}}){return t.length===0?y("release","build")&&o`<button type="button" class="button" onClick=${()=>Ze(s,n)}>Release build</button>`:o`
<ul class="plain queue-holders">
${t.map(a=>o`<${kr} key=${a.name} agent=${a} />`)}
${e>0&&o`<li><a href=${d("fleet")}>${h(e,"more agent")}</a></li>`}
</ul>
`}var Sr=({explanation:t})=>t?.reason==="no_agent"&&!t.hold,bn=({of:t,what:e,children:s})=>Sr(t)&&o`
<p class="queue-ways">
<span>
Start an agent with this target${Object.keys(t.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${d("fleet")}>agents</a> to add one; or cancel the ${e} and submit
${e==="job"?" it":" them"} again for others.
</span>
${s}
</p>
`,xn=({text:t,stuck:e,className:s="",children:n})=>o`
<div class=${`queue-place ${e?"is-stuck":s}`}>
${e&&o`<p class="queue-stuck"><${$} name="stale" />${e===!0?"Cannot start":e}</p>`}
${t&&o`<p class="why" data-why>${t}</p>`}
${n}
</div>
`;function Or({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s)return null;let n=e&&t.explanation?.hold,a=e&&pt(t.explanation);return o`
<${xn} text=${s} stuck=${a} className=${t.status==="failed"?"is-bad":""}>
${a&&o`
<${bn} of=${t} what="job">
${y("cancel","job")&&o`<button type="button" class="button" onClick=${()=>Ge(t)}>Cancel job</button>`}
<//>
`}
${e&&vr(t.explanation??{}).map(([r,i])=>o`
<span key=${i} class="queue-figure number" data-figure=${i}>
<b>${r}</b>
${i}
</span>
`)}
${n?.since&&n.agents.length===0&&o`
<span class="queue-figure number" data-figure="held">
<b>
<${V} since=${n.since} />
</b>
held
</span>
`}
${e&&o`
<span class="queue-figure number">
<b>
<${V} since=${t.created_at} />
</b>
${t.tries?.length?"since it was submitted":"waiting"}
</span>
`}
${n&&o`<${Tr} hold=${n} job=${t} />`}
<//>
`}function Cr({label:t,tabs:e,value:s,onChange:n}){let a=b(null),r=we(),i=Math.max(0,e.findIndex(c=>c.name===s));return v(()=>{let[c,u]=[a.current,a.current.children[i]].map(m=>m.getBoundingClientRect());a.current.scrollLeft+=Math.max(0,u.right-c.right)-Math.max(0,c.left-u.left)},[i]),o`
<div class="tabs" role="tablist" aria-label=${t} ref=${a} onKeyDown=${c=>{let u={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:e.length-1}[c.key];if(u===void 0)return;c.preventDefault();let m=(u+e.length)%e.length;n(e[m].name),a.current.children[m].focus()}}>
${e.map((c,u)=>o`
<button
type="button"
key=${c.name}
role="tab"
id=${`${r}-${c.name}`}
aria-selected=${u===i}
aria-controls=${`${r}-panel`}
tabindex=${u===i?0:-1}
onClick=${()=>n(c.name)}
>
${c.title}
${c.count!=null&&o`${" "}<span class="count number">${c.count}</span>`}
</button>
`)}
</div>
<div role="tabpanel" id=${`${r}-panel`} aria-labelledby=${`${r}-${e[i].name}`} tabindex="-1">
${e[i].body()}
</div>
`}function yn({share:t}){let e=b(null);return L(()=>e.current.style.setProperty("--share",t.toFixed(3))),o`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var Er=({label:t,by:e,rows:s})=>o`
<table class="tallies" aria-label=${t}>
<thead>
<tr>
<th scope="col">${e}</th>
<th scope="col" class="is-numeric">Ran</th>
<th scope="col">Failed</th>
<th scope="col" class="is-numeric">Duration</th>
</tr>
</thead>
<tbody>
${s.map(({key:n,name:a,ran:r,failed:i,seconds:l})=>o`
<tr key=${n}>
<th scope="row">${a}</th>
<td class="is-numeric">${f(r)}</td>
<td>
<span class="share">
<${yn} share=${i/r} />
<span class="number">${I(i/r)}</span>
</span>
</td>
<td class="is-numeric">${l===null?"\u2013":x(l)}</td>
</tr>
`)}
</tbody>
</table>
`;function Lr(t,e){let s=new Map;for(let n of t){let a=e(n),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n.run_seconds),s.set(a,r)}return[...s.values()].map(({passes:n,...a})=>({...a,seconds:n.length>0?n.reduce((r,i)=>r+i,0)/n.length:null}))}function Ar({name:t,value:e,note:s,icon:n,tone:a="",href:r,children:i}){let l=o`
<span class="tile-name">
${n&&o`<${$} name=${n} />`}
${t}
</span>
<span class="tile-value number">${e}</span>
${s&&o`<span class="tile-note">${s}</span>`}
${i}
`,c=`tile ${a&&`tile-${a}`}`;return r?o`<a class=${c} href=${r} data-tile=${t}>${l}</a>`:o`<div class=${c} data-tile=${t}>${l}</div>`}var Y=class{#t;value=de(null);error=de(null);constructor(e,s=null){this.#t=e,this.value.value=s}start(e=0){if(this.value.peek()===null&&this.again(),!e)return;let s=setInterval(()=>document.hidden||this.again(),e*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await D(this.#t),this.error.value=null}catch(e){this.error.value=e}}};import{m8_0 as wn,m8_1 as vn,m8_2 as kn,m8_3 as ge}from"./main.js";var Rr=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],Tn=t=>t===null?null:Math.round(t*1e4)/100,Br=t=>I(t/100);function Nr(t,e,s){return`${t.map(({name:a,shown:r},i)=>{let l=e[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(l.length===0)return"";let c=s(l.at(-1));return`${a}: latest ${c}, from ${s(Math.min(...l))} to ${s(vn(l))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function H(t,e,s,n){let a=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:t,data:[e,...r],series:a,summary:Nr(a,r,n.write),...n}}var P=(t,e)=>({name:t,tone:e,kind:"line"});function Sn(t,{ofAgent:e=!1}={}){let{at:s,installs:n,installs_avoided:a}=t,r={write:kn,steps:wn,least:1},i={write:Br,least:100,most:100};return[H("Pass rate",s,[[P("passed","good"),t.pass_rate.map(Tn)]],{...i,floor:50}),H("Duration",s,[[P("p95","warn"),t.run_p95],[P("p50","go"),t.run_p50]],r),H("Queue wait",s,[[P("p95","warn"),t.wait_p95],[P("p50","go"),t.wait_p50]],r),e?H("Utilization",s,[[P("working","go"),t.busy_agents.map(Tn)]],i):H("Agents at work",s,[[P("on average","go"),t.busy_agents]],{write:ge,steps:Rr,least:1}),H("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:l=>n[l]},n.map((l,c)=>l+a[c])],[{name:"avoided",tone:"good",kind:"bars"},a]],{write:ge,least:4})]}import{m37_0 as On}from"./main.js";var qr={"30d":600,"90d":600},Mr=60,Cn=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Ir={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},En=t=>t.get("view")==="trends",Pr=({query:t,first:e})=>o`
<${A}
label="View"
hideLabel
options=${[["",e],["trends","Trends"]]}
value=${En(t)?"trends":""}
onChange=${s=>k({view:s},{push:!0})}
/>
`;function Dr({subject:t,query:e}){let s=Cn.some(([u])=>u===e.get("range"))?{range:e.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...t,...s})}`,a=C(()=>new Y(n),[n]);v(()=>a.start(qr[s.range]??Mr),[a]);let r=a.value.value,i=a.error.value,l=C(()=>r&&Sn(r,{ofAgent:"agent"in t}),[r]),c=o`
<${A}
label="Period"
hideLabel
options=${Cn}
value=${s.range??r?.range}
onChange=${u=>k({range:u},{push:!0})}
/>
`;return o`
<${F} id="trends" title="Trends" note=${Ir[r?.step]} tools=${c}>
${i&&o`<${q} title="Trends could not be loaded" text=${i.message} again=${a.again} />`}
${!r&&!i&&o`<${E} lines=${12} />`}
${r&&(r.attempts.some(u=>u>0)?o`<${On} label="Trends" charts=${l} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var Ln=(...t)=>t.every(e=>e!==null);function Fr({usual_with_start:t,usual_without_start:e},s){let[n,a]=ft(s)?[e,"without start"]:[t,"with start"];return n===null?"":`usually ${x(n)}${Ln(t,e)?` ${a}`:""}`}var jr=({usual_with_start:t,usual_without_start:e})=>Ln(t,e)?`${x(t)} with start, ${x(e)} without`:"";var be=400,xe=200,An=t=>Math.floor(t/xe)*xe;function Wr(t){let e=Zs({from:0,to:be*2,width:0});return L(()=>{let s=0,n=()=>{s=0;let i=t.current.getBoundingClientRect(),l={from:An(-i.top-be),to:An(window.innerHeight-i.top+be)+xe,width:Math.floor(i.width)},c=e.peek();(l.from!==c.from||l.to!==c.to||l.width!==c.width)&&(e.value=l)},a=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(a);return r.observe(t.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),e}export{Z as m101_0,fo as m101_1,K as m101_2,le as m107_0,ce as m107_1,Or as m114_0,xn as m114_1,bn as m114_2,me as m117_0,gt as m117_1,ra as m120_0,ct as m120_1,ts as m120_2,qn as m12_0,ke as m12_1,Cr as m140_0,yn as m141_0,Er as m141_1,Lr as m141_2,xt as m142_0,Oo as m142_1,Us as m142_2,Ar as m146_0,Dr as m160_0,Pr as m160_1,En as m160_2,Wt as m164_0,Ft as m167_0,Dt as m167_1,jt as m167_2,Q as m167_3,It as m167_4,Pt as m167_5,ms as m189_0,Gt as m189_1,Aa as m189_2,Kt as m189_3,zt as m189_4,fs as m189_5,$s as m193_0,dt as m193_1,Ba as m193_2,Ma as m193_3,hs as m193_4,_s as m193_5,Da as m193_6,Na as m193_7,Jt as m194_0,Qt as m194_1,Zt as m194_2,At as m198_0,pa as m198_1,Lt as m198_2,_t as m207_0,co as m207_1,uo as m207_2,Y as m220_0,lt as m224_0,it as m224_1,Ct as m224_2,Et as m224_3,In as m23_0,Dn as m23_1,Fn as m23_2,oa as m25_0,vt as m25_1,ta as m25_2,Ke as m25_3,ze as m25_4,wt as m25_5,ma as m26_0,mt as m26_1,ut as m26_2,es as m26_3,jr as m284_0,Fr as m284_1,Wr as m285_0,Tt as m30_0,ya as m31_0,rs as m31_1,va as m34_0,fe as m36_0,Gs as m36_1,Nt as m42_0,Jo as m47_0,pe as m50_0,Lo as m50_1,qt as m51_0,mn as m53_0,rr as m53_1,ir as m53_2,un as m53_3,X as m53_4,or as m53_5,Xo as m53_6,ur as m55_0,cr as m55_1,mr as m58_0,gr as m74_0,_r as m74_1,ae as m86_0,re as m86_1,oe as m86_2,br as m87_0,ie as m90_0,xr as m97_0};
