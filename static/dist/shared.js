import{m288_0 as Hr,m288_1 as Gr,m288_2 as Qr,m288_3 as v,m288_4 as Jr,m288_5 as vt,m288_6 as Zr,m288_7 as L,m288_8 as C,m288_9 as Xr,m288_10 as b,m288_11 as _}from"./main.js";import{m183_0 as ti,m183_1 as T,m183_2 as kt,m183_3 as si,m183_4 as ni,m183_5 as A}from"./main.js";function ee(e,t){let s=b({key:e,version:t,changes:0}),n=s.current,a=n.key===e&&n.version!==null&&t!==null&&n.version!==t,r=t??(n.key===e?n.version:null);return s.current={key:e,version:r,changes:n.changes+(a?1:0)},s.current.changes}function Tt(e,t,s,n){let a=T(e&&`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s),r=a.data.value,i=r?.with??null,c=ee(i?.id??i,n(i));return v(()=>{c>0&&a.invalidate()},[c]),{found:r,changes:c}}var Nn=({total:e,done:t,failed:s,excused:n,cancelled:a})=>[e,t,s,n,a].join(" ");function qn(e){let t=A(e&&`batch:${e.id}`);return t?.ids.value,e&&Nn(t.row(e.id).value??e)}var In=(e,t)=>Tt(e&&`/api/v1/batches/${e.id}`,{with:t},e&&`${e.done} ${e.failed} ${e.cancelled}`,qn);import{m176_0 as te,m176_1 as ci,m176_2 as ui,m176_3 as mi,m176_4 as pi,m176_5 as h,m176_6 as fi,m176_7 as St,m176_8 as di,m176_9 as Ot,m176_10 as Ct,m176_11 as Et,m176_12 as f,m176_13 as M,m176_14 as x,m176_15 as Lt,m176_16 as $i,m176_17 as O,m176_18 as hi,m176_19 as gi,m176_20 as N,m176_21 as _i,m176_22 as S,m176_23 as bi}from"./main.js";import{m185_0 as o}from"./main.js";import{m227_0 as ki,m227_1 as Ti,m227_2 as Si,m227_3 as Oi,m227_4 as Ci,m227_5 as k,m227_6 as Ei,m227_7 as d,m227_8 as At,m227_9 as Li}from"./main.js";import{m133_0 as Rt}from"./main.js";var Bt={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},Mn={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},Pn=({work:e})=>o`
<a href=${d("job",{id:e.id})}>${e.test}</a> waits for it until ${S(e.awaited_until)}.
${" "}${Bt[e.then]}
`;function Dn({status:e,agent:t,attempts:s,explanation:n}){return e==="running"?o`Attempt ${f(s)} runs on <a href=${d("agent",{name:t})}>${t}</a>.`:e!=="pending"?Mn[e]:`The job is queued again: ${[n?.position>1&&!n.hold&&`place ${f(n.position)}`,n?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function Fn({attempt:e}){let t=A(`job:${e.job_id}`),s=t.ids.value.length?t.row(e.job_id).value:null;return o`
Its attempt of <a href=${d("job",{id:e.job_id})}>${e.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${Dn(s)}</span>`}
`}function jn({job:e}){let t=e.status==="running"&&!e.reason?e.agent:null,s=A(t?`agent:${t}`:null),n=s?.ids.value.length?s.row(t).value:null;return n?.job?.id!==e.id||!n.job.awaited_until?null:o`
<p class="why" role="status" data-silent>
<strong>
<a href=${d("agent",{name:t})}>${t}</a> has not responded for <${Rt} since=${n.last_seen_at} />.
</strong>
${" "}The job waits for it until ${S(n.job.awaited_until)}. ${Bt[n.job.then]}
</p>
`}import{m4_0 as ji,m4_1 as Wi,m4_2 as F,m4_3 as Ui,m4_4 as se}from"./main.js";import{m53_0 as ne,m53_1 as ae,m53_2 as Ki}from"./main.js";import{m78_0 as $}from"./main.js";import{m97_0 as oe}from"./main.js";import{m105_0 as j}from"./main.js";import{m125_0 as R}from"./main.js";import{m138_0 as re,m138_1 as I,m138_2 as E}from"./main.js";import{m139_0 as ol,m139_1 as Nt,m139_2 as qt}from"./main.js";import{m145_0 as W,m145_1 as ll}from"./main.js";var Pt=100,Wn=2e4,It=20,Un=[["previous","Previous batch"],["base","Base branch"]],Dt=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],Vn=["newly_failing","still_failing","fixed","flaky"],ke=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&N(e.commit),S(e.created_at)].filter(Boolean).join(", ");function zn(e){let[t,s]=_([]);return v(()=>{let n=new AbortController,a=new URLSearchParams({suite:e.suite,limit:It+1,...e.org_id?{org_id:e.org_id}:{}});return F(`/api/v1/batches?${a}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,It)),()=>{}),()=>n.abort()},[e.id]),t}function Kn({batch:e,chosen:t}){let s=zn(e),n=a=>k({with:a},{push:!0});return o`
<div class="page-tools">
<${R} label="Against" hideLabel options=${Un} value=${t} onChange=${n} />
${s.length>0&&o`
<${oe}
label="Other batch"
items=${s.map(a=>({label:ke(a),checked:a.id===t,run:()=>n(a.id)}))}
>
Other batch…
<${$} name="down" />
<//>
`}
</div>
`}var Hn=({at:e,hasStart:t})=>e===null?null:o`<span class="number quiet">${x(e)}${t&&" with start"}</span>`;function Mt({id:e,status:t,seconds:s,hasStart:n,word:a}){return e?o`
<a class="change-side" href=${d("job",{id:e})}>
<span class="unseen">${a}: </span>
<${Nt} job=${{status:t}} /> <${Hn} at=${s} hasStart=${n} />
</a>
`:o`<span class="quiet">not run</span>`}function Gn({row:e,gone:t,hasCause:s}){let n=t?e.job_id:e.before_job_id,a=e.status==="failed"&&!t&&!s&&e.cause;return o`
<li class="change">
<span class="change-what">
<a class="change-test" href=${d("job",{id:e.job_id})}>
<${W} test=${e.test} />
</a>
${e.excused&&!t&&o`<span class="tag" title=${ae}>quarantined</span>`}
${a&&o`<span class="row-why quiet" title=${a}>${a}</span>`}
</span>
<${Mt}
word="before"
id=${n}
status=${t?e.status:e.before_status}
seconds=${t?e.seconds:e.before_seconds}
hasStart=${t?e.has_start:e.before_has_start}
/>
<${$} name="next" />
<${Mt} word="now" ...${{...e,id:t?null:e.job_id,hasStart:e.has_start}} />
</li>
`}var Ft=({kind:e,rows:t,hasCause:s})=>o`
<ul class="change-list" data-changes=${e}>
${t.map(n=>o`<${Gn} key=${n.job_id} row=${n} gone=${e==="gone"} hasCause=${s} />`)}
</ul>
`;function Qn({kind:e,rows:t,causes:s}){let n=new Map(t.map(a=>[a.job_id,a]));return s.map(({fingerprint:a,cause:r,tests:i,job_ids:c})=>{let l=c.filter(u=>n.has(u)).map(u=>n.get(u));return l.length>0&&o`
<div class="change-cause" key=${a} data-cause=${a}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${h(i,"test")}</small>
</h3>
<${Ft} kind=${e} rows=${l} hasCause />
</div>
`})}function jt(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}var Wt=({counts:e,excused:t},s)=>e[s]-(s==="still_failing"?t:0),Ut=({excused:e})=>e>0?`, ${f(e)} quarantined`:"";function Vt({on_agent:e,counts:t},s){let n=e[s];return n?n.tests===t[s]?`, all on ${n.agent}`:`, ${f(n.tests)} only on ${n.agent}`:""}var Jn=(e,t)=>f(Wt(e,t))+(t==="still_failing"?Ut(e):"")+Vt(e,t);function Zn({found:{org_id:e,batch:t,changed:s,with_changed:n},builds:[a,r]}){let i=[[n,r],[s,a]].filter(([g])=>g>0);if(i.length===0)return null;let[[c,l],...u]=i,m=[`${h(c,"result")} of ${l}`,...u.map(([g,q])=>`${f(g)} of ${q}`)],p=t?d("build",{org_id:t.org_id,app_version_id:a},r===a?{}:{with:r}):d("build",{org_id:e,app_version_id:l});return o`
<a class="quiet" href=${p} data-changed>
Later runs changed ${m.join(", ")}
</a>
`}function zt({found:e,href:t,flaky:s,textOf:n,about:a,builds:r}){if(!e?.with)return null;let{counts:i}=jt(e);return o`
<p class="change-verdict">
${Dt.filter(([c])=>Vn.includes(c)||i[c]>0).map(([c,,,,l,u])=>o`
<${c==="flaky"&&s&&i.flaky?"a":"span"}
key=${c}
href=${c==="flaky"&&i.flaky?s:void 0}
class=${i[c]?c==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${c}>${f(Wt(e,c))}</span>${" "}
${i[c]===1?l:u}${c==="still_failing"&&Ut(e)}
${Vt(e,c)}
<//>
`)}
<a class="quiet" href=${t} title=${a}>against ${n(e.with)}</a>
<${Zn} found=${e} builds=${r(e)} />
</p>
`}var Xn=({app_version_id:e},{name:t,app_version_id:s,created_at:n})=>e&&e===s?`another batch of ${s}`:`batch ${[t,s].filter(Boolean).join(", ")} of ${Et(Date.parse(n)/1e3)}`,Yn="Its results alone. A build is compared with the last runs of a build, which may be of later batches.",ea="The last run of each test there, also of later batches. A batch is compared with one batch.",Te=({batch:e,chosen:t,found:s})=>o`
<${zt}
found=${s}
href=${d("batch",{id:e.id},{with:t})}
flaky=${d("batch",{id:e.id},{show:"flaky"})}
textOf=${n=>Xn(e,n)}
about=${Yn}
builds=${({with:n})=>[e.app_version_id,n.app_version_id]}
/>
`,ta=({found:e})=>o`
<${zt}
found=${e}
href="#changes"
textOf=${t=>`the last runs of ${t}`}
about=${ea}
builds=${({app_version_id:t,with:s})=>[t,s]}
/>
`;function sa({kind:e,title:t,icon:s,note:n,counted:a,total:r,few:i,rows:c,causes:l,showAll:u}){let[m,p]=_(!1),g=m?c:c.slice(0,i);return o`
<${j}
title=${o`<span class=${`state state-${s}`}>
<${$} name=${s} />
<span>${t}</span>
</span>`}
note=${a}
className="changes"
tools=${o`<span class="quiet">${n}</span>`}
>
${l?o`<${Qn} kind=${e} rows=${g} causes=${l} />`:o`<${Ft} kind=${e} rows=${g} />`}
${g.length<r&&o`
<p class="nothing">
<button type="button" class="button" onClick=${()=>{p(!0),c.length<r&&u()}}>
Show all ${f(r)}
</button>
</p>
`}
<//>
`}function na(e,t){return e===0?`No test has finished${t&&` yet, ${t}`}`:t?`Same so far, ${t}`:"No changes"}function Kt({found:e,ended:t,left:s,against:n,tools:a,few:r=Pt,showAll:i}){let c=jt(e),l=Dt.filter(([u])=>c.counts[u]>0);return o`
<p class="change-with">
Against ${n}${" "}
${s&&l.length>0&&o`<span class="number" data-to-run>· ${s}</span>`}${" "}
${a}
</p>
${l.length===0?o`
<${re} icon=${s||!t?"running":"done"} title=${na(t,s)}>
${t>0&&o`<p>Every finished test has the same status in both.</p>`}
<//>
`:null}
${l.map(([u,m,p,g])=>o`
<${sa} key=${u} kind=${u} title=${m} icon=${p}
note=${g} rows=${c[u]}
counted=${Jn(c,u)}
total=${c.counts[u]}
few=${r}
causes=${u==="newly_failing"?c.causes:null}
showAll=${i}
/>
`)}
`}function Ht({path:e,query:t,version:s,title:n,draw:a}){let[r,i]=_(Pt),c=T(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=b(null),u=c.data.value??l.current;l.current=u;let m=c.error.value;return o`
${m&&o`<${I} title=${n} text=${m.message} again=${()=>c.load()} />`}
${u&&a(u,()=>i(Wn))}
${!u&&!m&&o`<${E} />`}
`}var aa=({batch:e,with:t})=>[e.unfinished>0&&`${f(e.unfinished)} to run`,t.unfinished>0&&`${f(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function oa({found:e,chosen:t,showAll:s}){return e.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:o`
<${Kt}
found=${e}
ended=${e.batch.done+e.batch.failed}
left=${aa(e)}
against=${o`<a href=${d("batch",{id:e.with.id})}>${ke(e.with)}</a>`}
showAll=${s}
/>
`}var ra=({batch:e,chosen:t,changes:s})=>o`
<${Kn} batch=${e} chosen=${t} />
<${Ht}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled} ${s}`}
title="The batches could not be compared"
draw=${(n,a)=>o`<${oa} found=${n} chosen=${t} showAll=${a} />`}
/>
`;import{m7_0 as Sl,m7_1 as Ol,m7_2 as Cl,m7_3 as El,m7_4 as Gt,m7_5 as U,m7_6 as Se}from"./main.js";import{m226_0 as y,m226_1 as Rl}from"./main.js";import{m25_0 as V}from"./main.js";function Oe({status:e}){let t=e==="held"?"paused":e;return o`
<span class=${`state state-${t}`}>
<${$} name=${t} />
<span>${qt[e]??e}</span>
</span>
`}import{m49_0 as z}from"./main.js";import{m62_0 as K,m62_1 as Ul,m62_2 as Vl}from"./main.js";import{m0_0 as Ce,m0_1 as Qt,m0_2 as Hl,m0_3 as Gl,m0_4 as Jt,m0_5 as Ee,m0_6 as Zt,m0_7 as Ql,m0_8 as Xt,m0_9 as Yt,m0_10 as Jl,m0_11 as Zl,m0_12 as Xl,m0_13 as Yl,m0_14 as ec,m0_15 as ie,m0_16 as tc,m0_17 as sc,m0_18 as nc}from"./main.js";var le=()=>y("retry","job"),es=[["","failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"],["quarantined","quarantined","quarantined"]],ce=(e,t=!1)=>({...e,status:"failed",q:`excused:${t}`});async function Le({within:e="/api/v1/jobs",filter:t={},fresh:s=t}){let n=`${e}/retry`,a=es.map(([i])=>({filter:ce(i==="new"?s:t,i==="quarantined"),failure:["new","infrastructure"].includes(i)?i:t.app_version_id&&"latest"})),r=await Promise.all(a.map(i=>se("POST",n,{...i,dry_run:!0}).catch(()=>null)));return r.flatMap((i,c)=>{let l=i?.changed??0,u=[1,2].includes(c)&&l===r[0]?.changed;if(l===0||u)return[];let[,m,p]=es[c],g={expected:l,until:i.until},q=()=>Ee(()=>se("POST",n,{...a[c],...g}),w=>Ce.retry(w.changed));return[{label:`Retry ${f(l)} ${l===1?m:p}`,icon:"retry",run:q}]})}var Ae=(e,t)=>Ee(()=>se("POST","/api/v1/jobs/retry",{filter:e,failure:"latest",expected:t}),({changed:s})=>Ce.retry(s));var ue=({within:e,filter:t,fresh:s,label:n="Retry failed jobs",icon:a="retry",className:r,children:i})=>le()&&o`
<${oe}
label=${n}
icon=${a}
items=${()=>Le({within:e,filter:t,fresh:s})}
none="Nothing to retry: all passed since, wait or run."
className=${r}
tip=${i?void 0:n}
>
${i&&o`${i}<${$} name="down" />`}
<//>
`,ts=({failed:e,excused:t})=>e>t?[e-t,"failed",!1]:[t,"quarantined",!0];function ia({filter:e,tests:t}){if(t.failed===0||!le())return null;let[s,n,a]=ts(t);return o`
<button type="button" class="button" onClick=${()=>Ae(ce(e,a),s)}>
<${$} name="retry" />
Retry ${f(s)} ${n}
</button>
<${ue} filter=${e} icon="down" />
`}import{m148_0 as B}from"./main.js";function me({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return o`<${z} since=${e.created_at} />`;let s=O(t)-O(e.created_at);return o`
<span class="number">${s<10?x(s):St(s)}</span>
${t!==e.finished_at&&o`
${" "}
<span class="quiet" title=${`retried ${ss(e)}`}>
<${$} name="retry" /><span class="unseen">retried</span>
</span>
`}
`}var ss=e=>e.finished_at?`until ${S(e.finished_at)}`:"in progress",pe=({batch:e,link:t})=>e.app_version_id&&e.org_id?o`<${K} org=${e.org_id} version=${e.app_version_id} link=${t} />`:o`<span class="quiet">${h(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,la=({batch:e})=>(e.branch||e.commit)&&o`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&o`<span class="id" title=${e.commit}>${N(e.commit)}</span>`}
</span>
`,ca=({batch:e})=>o`
<${V} group=${{...U(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${f(e.total-e.unfinished)} of ${f(e.total)}</span>
`,ua=[{name:"status",title:"Status",cell:e=>o`<${Oe} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>o`<${la} batch=${e} />`},{name:"build",title:"Build",cell:e=>o`<${pe} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>o`<${ca} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>o`<${ne} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>o`<${me} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>o`
<${B} className="quiet" at=${e.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&y("retry","batch"),cell:e=>e.failed>0&&o`<${ma} batch=${e} />`}],ma=({batch:e})=>o`
<${ue}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,pa={kind:"batch",columns:ua,hrefOf:e=>d("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m6_0 as Bc,m6_1 as Nc,m6_2 as qc,m6_3 as Ic,m6_4 as ns,m6_5 as Mc}from"./main.js";var as=e=>e.bundle?`bundle ${N(e.bundle)}`:`${N(e.commit)}${e.modified?", modified":""}`,fa=e=>`tests ${e.bundle?"of":"at"} ${as(e)}`;function Re(e){let t=new Map;for(let s of e){if(!s)continue;let n=as(s);t.set(n,(t.get(n)??0)+1)}return[...t].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Be=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");import{m259_0 as Ne,m259_1 as Wc,m259_2 as Uc,m259_3 as fe,m259_4 as Vc}from"./main.js";import{m270_0 as os,m270_1 as Hc,m270_2 as Gc,m270_3 as Qc,m270_4 as qe}from"./main.js";import{m42_0 as rs,m42_1 as Xc}from"./main.js";var da=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",ae],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Ie=({counts:e,choose:t})=>o`
<p class="counts">
${da.filter(([,s])=>e[s]>0).map(([s,n,a,r])=>o`
<button
type="button"
key=${n}
class=${`state state-${s}`}
data-count=${n}
data-tip=${r}
onClick=${()=>t(n)}
>
<${$} name=${s} />
<span>
<span class="number">${f(e[n])}</span> ${a}
</span>
</button>
`)}
</p>
`;var Me=({facts:e,className:t=""})=>o`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
<div key=${s}>
<dt>${s}</dt>
<dd>${n}</dd>
</div>
`)}
</dl>
`;var Pe=4;function $a({held:e,rows:t}){let s=[...e.keys()];return o`
<ul class="plain batch-groups">
${s.slice(0,Pe).map((n,a)=>o`
<li key=${n}>
${t[a]?o`
<a href=${d("group",{id:n})}>
<${K} org=${t[a].org_id} version=${t[a].app_version_id} />
</a>
`:o`<a href=${d("group",{id:n})}>Group</a>`}
<span class="quiet">
${t[a]?.explanation?.text??(e.get(n).waiting?"waiting":"All started")}
</span>
</li>
`)}
${s.length>Pe&&o`<li class="quiet">and ${f(s.length-Pe)} more groups</li>`}
</ul>
`}var ha={build_held:({app_version_id:e})=>`build ${e} is held`,no_agent:({target:e})=>`no agent serves ${e}`,agents_paused:({target:e})=>`no active agent serves ${e}`};function is({rows:e}){let t=ns(e),s=e.some(a=>a?.explanation?.eta_guessed),n=e.find(a=>a?.waiting>0&&fe(a.explanation));return o`
<p class="batch-left" data-left>
${e.every(Boolean)?t===null?`Expected end not known${n?`: ${ha[n.explanation.reason](n)}`:" yet"}.`:t===0?"Its last tests are running.":o`Ends in <strong class="number">${te(t)}</strong>${s&&", a guess"}.`:"\xA0"}
</p>
`}function ga({held:e}){A("groups"),Ne.ids.value;let t=[...e.keys()].map(s=>Ne.row(s).value);return o`
<${is} rows=${t} />
<${$a} held=${e} rows=${t} />
`}function _a({batch:e}){let t=[["Wait and write a JUnit file",`qgjob wait --batch ${e.id} --junit report.xml${qe()}`],y("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${e.id} --wait${qe()}`],["Show results, with curl",`${os} ${location.origin}/api/v1/batches/${e.id}/results`]];return o`
<details class="batch-commands">
<summary>Command line</summary>
<${rs} lines=${t.filter(Boolean)} />
</details>
`}function ba({batch:e}){let t=Gt(e);return t?o`
<a href=${t} target="_blank" rel="noopener noreferrer">
${new URL(t).host}
<${$} name="link" />
<span class="unseen"> (opens in a new tab)</span>
</a>
`:e.url}var xa=({retries_used:e,retries_allowed:t,retry_budget:s})=>(e>0||s!==null)&&`${f(e)} of ${f(t)}`,ya=({trees:e})=>o`<span title=${Be(e)}>${Re(e)}</span>`;function wa({batch:e,summary:t,against:s,compared:n}){let a=e.first_finished_at??e.finished_at,r=t??{...U(e),running:0,waiting:e.unfinished};return o`
<div class="batch-summary">
<${V} group=${r} />
<div class="batch-now">
<${Ie} counts=${r} choose=${i=>k({show:i,with:""},{push:!0})} />
${t&&e.unfinished>0&&o`<${ga} held=${t.groups} />`}
</div>
<${Te} batch=${e} chosen=${s} found=${n} />
<${Me}
className="is-strip"
facts=${[["Build",o`<${pe} batch=${e} link />`],["Commit",e.commit&&o`<span class="id" title=${e.commit}>${N(e.commit)}</span>`],["Tests at",t&&t.trees.some(Boolean)&&o`<${ya} trees=${t.trees} />`],["CI run",e.url&&o`<${ba} batch=${e} />`],["Submitted",o`<${B} at=${e.created_at} />`],[a?"Duration":"Elapsed",o`<${me} batch=${e} />`],["Retries used",xa(e)]]}
/>
<${_a} batch=${e} />
</div>
`}import{m11_0 as Cu,m11_1 as Eu,m11_2 as ls}from"./main.js";var va=2;function ka({width:e,height:t,draw:s,paint:n,className:a="",...r}){let i=b(null),c=ls.value;return L(()=>{let l=Math.min(va,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(e*l)),u.height=Math.max(1,Math.round(t*l)),u.style.setProperty("width",`${e}px`),u.style.setProperty("height",`${t}px`);let m=u.getContext("2d");m.setTransform(l,0,0,l,0,0),s(m),n&&(n.current=p=>p(m))},[e,t,s,c]),o`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var De=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function Fe(e){let{app_version_id:t,last_pass:s,since:n,failures:a,builds:r}=e,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(e.new)return`in ${t}${a>1?`, ${f(a)} failed jobs`:""} \xB7 ${i}`;let c=`${h(a,"failed job")} in ${h(r,"build")}`,l=e.changed?", for other causes before":"";return`failing since ${n.app_version_id}${l}, ${c} \xB7 ${i}`}var je=({new_tests:e,tests:t})=>e>0&&e<t?`${f(e)} of ${f(t)} new`:"",We=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${f(t)} of ${f(s)} on ${e}`,Q=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,Ue=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:n})=>[e&&`by ${e}`,`since ${S(t)}`,s&&`until ${S(s)}`].filter(Boolean).join(" ")+(n?`: ${n}`:"");var Ta=36e5,Sa=6e4;function Ve(e,t){let[s,n]=_(null),[a,r]=_(0);v(()=>{if(!e)return;let c=new AbortController;return F(e,{signal:c.signal}).then(n).catch(()=>c.signal.aborted||n(l=>l??"failed")),()=>c.abort()},[e,t,a]);let i=s?.content?.expires_at;return v(()=>{if(!i)return;let c=Math.max(Sa,Date.parse(i)-Ta-Date.now()),l=setTimeout(()=>r(u=>u+1),c);return()=>clearTimeout(l)},[i,a]),s}var Oa=50,us=()=>history.state?.open??{};function cs(e,t){let n=[...Object.entries(us()).filter(([a])=>a!==e),[e,t]].slice(-Oa);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function ze(e,t=!1){let[s,n]=_(()=>us()[e]??t),[a]=_(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(n(l),history.state?.key===a&&cs(e,l))},onClick:c=>{let l=c.currentTarget,u=c.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===l&&cs(e,!l.open)}}}var ps="batch-report/",He=({path:e})=>!e.startsWith(ps),Ca="whole-start/",Ge=({path:e})=>!e.startsWith(Ca),Qe=/\.html?$/i,fs=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,Ke=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Ea=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,La=e=>e.split("/").map(encodeURIComponent).join("/");function ds({path:e},t){if(!t)return null;let s=t.url+La(e);return Qe.test(e)?fs.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&Ke.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var Aa=5;function Ra(e){let t=a=>a.slice(0,a.lastIndexOf("/")+1),s=({path:a})=>Qe.test(a)&&!fs.test(a),n=[...new Set(e.filter(s).map(({path:a})=>t(a)))].filter(Boolean);return n.filter(a=>!n.some(r=>r!==a&&a.startsWith(r))).map(a=>({folder:a,files:e.filter(r=>r.path.startsWith(a)&&!(s(r)&&t(r.path)===a))})).filter(({files:a})=>a.length>=Aa)}var ms=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function Je(e,t){let s=e.flatMap(({path:l,url:u})=>{let m=ds({path:l},t);return m?[{...m,path:l,isOpened:!0}]:Ke.test(l)?[{title:"Download trace",url:u,path:l,isOpened:!1}]:[]}),n=s.filter(({path:l})=>Ke.test(l)),a=n.filter(({path:l})=>!Ea.test(l)),r=(a.length>0?a:n).sort((l,u)=>ms(u)-ms(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>Qe.test(l)).sort((l,u)=>i(l)-i(u))[0];return[r,c].filter(l=>l!==void 0)}import{m231_0 as Vu,m231_1 as de,m231_2 as zu,m231_3 as Ku,m231_4 as Hu,m231_5 as Gu}from"./main.js";var Ba={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},Na=({outcome:e})=>e?Ba[e]??"cancelled":"running",qa=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},$e=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),$s=e=>e.install_seconds!==null||e.phase==="installing"||$e(e),Ia=1;function hs({id:e,window:t,start_seconds:s,run_seconds:n},a,r){return t!==e||s==null||n===null||r-a-n<Ia?null:[a+s,r-(n-s)]}function gs(e){let[t,s,n]=[e.leased_at,e.started_at,e.finished_at].map(O),a=n===null||de(e)?s:n-(e.run_seconds??0);return Math.min(s,Math.max(t+(e.install_seconds??0),a))}function Ma(e){let t=O(e.leased_at),s=O(e.started_at),n=O(e.finished_at),a=[],r=(u,m,p)=>(p===null||p>m)&&a.push({kind:u,from:m,until:p});if(s===null)return r($s(e)?"installing":"assigned",t,n),a;let i=gs(e),c=Math.max(t,i-(e.install_seconds??0));r("assigned",t,c),e.install_seconds!==null&&r("installing",c,i);let l=n!==null&&hs(e,i,n);return l&&(r("starting",i,l[0]),r("between",...l)),r("running",l?l[1]:i,n),a}function Pa(e){let t=["assigned"];return $s(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var Da=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function _s(e,t){let s=e.tries??[],n=O(s[t]?.leased_at??e.created_at),a=s[t+1]?O(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:O(r.at)})).filter(({time:r})=>r>=n&&r<a)}function Fa(e){let t=e.tries??[],s=["waiting"],n=r=>{let i=_s(e,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};n(-1),t.forEach((r,i)=>{s.push(...Pa(r)),!n(i)&&i<t.length-1&&s.push(...Da(r))});let a=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&a?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(a&&e.status==="cancelled"&&a.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var bs="The end of its log shows what it did last.";function xs(e){let{outcome:t,message:s,exit_code:n,started_at:a,agent:r,log_bytes:i,window:c}=e,l=i?bs:"";if(t==="lost")return[`${r} stopped responding ${a?"while it ran the test":"before it began"}.`,l];if(t==="timed_out"){if(s.includes("case began"))return[l,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[l,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if($e(e))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(t==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(t==="error")return["Its runner ended without a result of the test.",e.cause_line||c?"":bs];if(n!==null&&n<0)return["A signal ended its runner.",l];let u=e.cases??{};return e.cause_line||c||u.failed||u.error?[]:["No line of its log names an error.",l]}function ys({reason:e,cause:t},s){let n=t&&e.endsWith(`: ${t}`)?e.slice(0,-t.length-2):e,r=/ attempt \d+ of \d+: /.test(n)&&!n.includes(" of 1: ")||/ (retries of its batch are|its batch's one retry is) used up$/.test(n),i=(c,l,u)=>Number(l)===s?c:`attempt ${s} (${l} of ${u} that count)`;return r?n.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,i):""}import{m232_0 as sm,m232_1 as nm,m232_2 as am,m232_3 as om,m232_4 as ws}from"./main.js";var ja=["image/png","image/jpeg","image/gif","image/webp"],Wa=["video/mp4","video/webm"],Xe=e=>({...e,url:ws(e.url)}),Ze=({content_type:e})=>ja.includes(e)?"image":Wa.includes(e)?"video":null,Ua=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,Va=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function vs(e){let t=e.some(({path:s})=>s.startsWith("results/"));return e.filter(({path:s})=>!(t&&Va.test(s)))}function Ye(e){let t=vs(e),s=new Map,n=t.filter(i=>Ze(i)==="image");for(let i of n){let c=Ua.exec(i.path);if(!c)continue;let l=c[1]+c[3];s.set(l,{...s.get(l),[c[2]]:i})}let a=[];for(let[i,{expected:c,actual:l,diff:u}]of s)c&&l&&a.push({name:i,expected:c,actual:l,diff:u??null});let r=new Set(a.flatMap(({expected:i,actual:c,diff:l})=>[i,c,l]));return{comparisons:a,images:n.filter(i=>!r.has(i)),videos:t.filter(i=>Ze(i)==="video")}}var za=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],Ka=["blob","#L"];function ks(e,t,s){if(!(t&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(t))||!e?.commit||!e.repository||!/^[\w.-]+$/.test(e.commit))return null;let a;try{a=new URL(e.repository)}catch{return null}if(!["https:","http:"].includes(a.protocol))return null;let r=za.find(([m])=>m.test(a.hostname)),[i,c]=r?r.slice(1):Ka,l=t.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${a.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${e.commit}/${l}${s?`${c}${s}`:""}`}function Ts(e){let t=new Set;return e.map(s=>{let n=JSON.stringify([s.file,s.snippet]);return!s.snippet?.length||!t.has(n)?t.add(n)&&s:{...s,snippet:[]}})}import{m262_0 as mm,m262_1 as Ss,m262_2 as pm}from"./main.js";var Os=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function he(e,t){let[s,n]=[[],[]];for(let{from:a,text:r}of et(Os(e),Os(t),400))a!=="b"&&Cs(s,r,a==="a"),a!=="a"&&Cs(n,r,a==="b");return{expected:s,actual:n}}function et(e,t,s){let n=Math.min(e.length,t.length),a=0;for(;a<n&&e[a]===t[a];)a+=1;let r=0;for(;r<n-a&&e[e.length-1-r]===t[t.length-1-r];)r+=1;let[i,c]=[e.slice(a,e.length-r),t.slice(a,t.length-r)],l=u=>({from:"both",text:u});return[...e.slice(0,a).map(l),...i.length>s||c.length>s?Ha(i,c):Ga(i,c),...e.slice(e.length-r).map(l)]}var Ha=(e,t)=>[...e.map(s=>({from:"a",text:s})),...t.map(s=>({from:"b",text:s}))];function Ga(e,t){let s=Qa(e,t),n=[],[a,r]=[0,0];for(;a<e.length||r<t.length;)a<e.length&&r<t.length&&e[a]===t[r]?(n.push({from:"both",text:e[a]}),a+=1,r+=1):r>=t.length||a<e.length&&s[a+1][r]>=s[a][r+1]?n.push({from:"a",text:e[a++]}):n.push({from:"b",text:t[r++]});return n}function Qa(e,t){let s=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.length-1;n>=0;n-=1)for(let a=t.length-1;a>=0;a-=1)s[n][a]=e[n]===t[a]?s[n+1][a+1]+1:Math.max(s[n+1][a],s[n][a+1]);return s}function Cs(e,t,s){let n=e.at(-1);n?.changed===s?n.text+=t:e.push({text:t,changed:s})}var Es=3,Ja=400,Za=e=>[{text:e,changed:!1}];function As(e,t){let[s,n]=[e.split(`
`),t.split(`
`)],a=[],r=[[],[]],i=()=>{let[c,l]=r,u=c.map((m,p)=>p<l.length?he(m,l[p]):null);c.forEach((m,p)=>a.push({sign:"-",pieces:u[p]?.expected??Ls(m)})),l.forEach((m,p)=>a.push({sign:"+",pieces:u[p]?.actual??Ls(m)})),r=[[],[]]};for(let{from:c,text:l}of et(s,n,Ja))c==="both"?(i(),a.push({sign:" ",pieces:Za(l)})):r[c==="a"?0:1].push(l);return i(),Xa(a)}var Ls=e=>[{text:e,changed:!0}];function Xa(e){let t=a=>"sign"in a&&a.sign!==" ",s=e.map((a,r)=>e.slice(Math.max(0,r-Es),r+Es+1).some(t)),n=[];for(let[a,r]of e.entries()){let i=n.at(-1);s[a]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var Ns=({pieces:e})=>e.map(({text:t,changed:s},n)=>s?o`<mark key=${n}>${t}</mark>`:t),Rs=({name:e,look:t,pieces:s})=>o`
<div class=${t}>
<dt class="quiet">${e}</dt>
<dd><pre tabindex="0" aria-label=${e}>${o`<${Ns} pieces=${s} />`}</pre></dd>
</div>
`;function Ya({expected:e,actual:t}){let s=C(()=>he(e,t),[e,t]),n=r=>[{text:r,changed:!1}],a=e!==""&&t!=="";return o`
<dl class=${`difference ${a?"":"is-single"}`}>
${e!==""&&o`
<${Rs} name="Expected" look="is-expected" pieces=${a?s.expected:n(e)} />
`}
${t!==""&&o`<${Rs} name="Actual" look="is-actual" pieces=${a?s.actual:n(t)} />`}
</dl>
`}var eo={"-":"is-expected","+":"is-actual"," ":""},Bs={"-":"expected: ","+":"actual: "},to=({line:e})=>"hidden"in e?o`<span class="diff-hidden quiet">${h(e.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${eo[e.sign]}`}>
<span aria-hidden="true">${e.sign}</span>
<code>
${Bs[e.sign]&&o`<span class="unseen">${Bs[e.sign]}</span>`}<${Ns} pieces=${e.pieces} />
</code>
</span>
`;function so({expected:e,actual:t}){let s=C(()=>As(e,t),[e,t]);return o`
<figure class="diff">
<figcaption>
<span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
</figcaption>
<pre tabindex="0" aria-label="Expected and actual, line by line">
${s.map((n,a)=>o`<${to} key=${a} line=${n} />`)}
</pre>
</figure>
`}function qs({expected:e,actual:t}){return e===""&&t===""?null:e!==""&&t!==""&&(e.includes(`
`)||t.includes(`
`))?o`<${so} expected=${e} actual=${t} />`:o`<${Ya} expected=${e} actual=${t} />`}var J=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],Is=1.02,tt=J[0],st=J[J.length-1];function Ms(e,t){return t>0?J.find(s=>s>e*Is)??st:J.findLast(s=>s<e/Is)??tt}import{m45_0 as Ps}from"./main.js";var ge=({diff:e})=>[["slider","slider"],["expected","expected"],["actual","actual"],...e?[["diff","difference"]]:[]],no={expected:"Expected",actual:"Actual"},nt=(e,{name:t},{path:s})=>e==="diff"?`Difference of ${t}`:`${no[e]}: ${s}`;function at({comparison:e,way:t,style:s,onSize:n}){let[a,r]=_(50),i=b(null);L(()=>{i.current?.style.setProperty("--at",`${a}%`)},[a,t]);let c=p=>n?.(p.currentTarget.naturalWidth);if(t!=="slider"){let p=e[t],g=nt(t,e,p);return o`<img key=${t} src=${p.url} alt=${g} style=${s} onLoad=${c} />`}let{name:l,expected:u,actual:m}=e;return o`
<div class="slider" style=${s}>
<div class="slider-frame" ref=${i}>
<img src=${m.url} alt=${nt("actual",e,m)} onLoad=${c} />
<img class="slider-over" src=${u.url} alt=${nt("expected",e,u)} />
</div>
<label class="slider-handle">
<span>Expected</span>
<input
type="range"
min="0"
max="100"
value=${a}
aria-label=${`Expected and actual of ${l}`}
onInput=${p=>r(Number(p.currentTarget.value))}
/>
<span>Actual</span>
</label>
</div>
`}function Ds({comparison:e,onEnlarge:t}){let[s,n]=_("slider"),{name:a}=e;return o`
<figure class="preview picture-slider" data-comparison=${a}>
<${at} comparison=${e} way=${s} />
<figcaption>
<span>${a}</span>
<${R} label="View" hideLabel options=${ge(e)} value=${s} onChange=${n} />
<button
type="button"
class="icon-button"
aria-label=${`Enlarge ${a}`}
data-tip="Enlarge"
onClick=${()=>t(s)}
>
<${$} name="plus" />
</button>
</figcaption>
</figure>
`}var ot=({icon:e,label:t,tip:s,disabled:n=!1,onClick:a})=>o`
<button type="button" class="icon-button" aria-label=${t} data-tip=${s} disabled=${n} onClick=${a}>
<${$} name=${e} />
</button>
`,ao=({picture:e,comparison:t},s)=>e??(s==="slider"?t.actual:t[s]);function oo(e){let[t,s]=_(null),[n,a]=_(0),r=()=>{let i=e.current?.querySelector("img");return t??(i&&n?i.clientWidth/n:1)};return{zoom:t,setNatural:a,step:i=>s(Ms(r(),i)),toggle:()=>s(t===null?1:null),fit:()=>s(null),style:t===null||!n?void 0:{width:`${Math.round(n*t)}px`}}}function ro({zoom:{zoom:e,step:t,toggle:s}}){let n=e!==null&&e<=tt,a=e!==null&&e>=st;return o`
<${ot} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>t(-1)} />
<button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${e===null} onClick=${s}>
${e===null?"Fit":`${Math.round(e*100)} %`}
</button>
<${ot} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${a} onClick=${()=>t(1)} />
`}function io({item:e,at:t,count:s,way:n,setWay:a,zoom:r,go:i,onClose:c}){let l="Open the original file";return o`
<header class="lightbox-tools">
<span class="lightbox-title">${e.title}</span>
<span class="number quiet" role="status">${t+1} of ${s}</span>
${e.comparison&&o`<${R} label="View" hideLabel options=${ge(e.comparison)} value=${n} onChange=${a} />`}
<span class="lightbox-buttons">
<${ro} zoom=${r} />
<a class="icon-button" href=${ao(e,n).url} aria-label=${l} data-tip=${l}>
<${$} name="link" />
</a>
${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button>
<button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}
<${ot} icon="close" label="Close" tip="Close (Esc)" onClick=${c} />
</span>
</header>
`}function lo({item:e,way:t,zoom:s,stage:n}){let{picture:a,comparison:r}=e,{style:i,setNatural:c}=s,l={comparison:r,way:t,style:i,onSize:c};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${e.title}
autofocus
onDblClick=${s.toggle}
>
${r?o`<${at} key=${r.name} ...${l} />`:o`
<img
key=${a.url}
src=${a.url}
alt=${a.path}
style=${i}
onLoad=${u=>c(u.currentTarget.naturalWidth)}
/>
`}
</div>
`}function co({items:e,first:t,onClose:s}){let[n,a]=_(t.index),[r,i]=_(t.way??"slider"),c=b(null),l=oo(c),u=e[Math.min(n,e.length-1)],m=u.comparison&&ge(u.comparison).some(([w])=>w===r)?r:"slider",p=w=>{a((n+w+e.length)%e.length),l.fit()},g={"+":()=>l.step(1),"=":()=>l.step(1),"-":()=>l.step(-1),0:l.fit,n:()=>p(1),p:()=>p(-1),...l.zoom===null&&{ArrowRight:()=>p(1),ArrowLeft:()=>p(-1)}},q=w=>{let ve=w.target.matches("input")&&w.key.startsWith("Arrow");if(w.ctrlKey||w.metaKey||w.altKey||ve)return;let D=Object.hasOwn(g,w.key)&&g[w.key];D&&(w.preventDefault(),D())};return o`
<${Ps} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}>
<div class="lightbox-body" onKeyDown=${q}>
<${io} ...${{item:u,at:n,count:e.length,way:m,setWay:i,zoom:l,go:p,onClose:s}} />
<${lo} item=${u} way=${m} zoom=${l} stage=${c} />
</div>
<//>
`}var rt=(e,t)=>[...e.map(s=>({title:s.name,comparison:s})),...t.map(s=>({title:s.path,picture:s}))];function it(e){let[t,s]=_(null),n=b(!1),a=t!==null,r=(l,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:l,way:u})},i=()=>{n.current||history.back(),n.current=!0};v(()=>{if(!a)return;let l=()=>s(null);return window.addEventListener("popstate",l),()=>{window.removeEventListener("popstate",l),history.state?.overlay&&history.back()}},[a]);let c=a&&e.length>0&&o`<${co} items=${e} first=${t} onClose=${i} />`;return{open:r,shown:c}}var lt=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};function uo(e){let t=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(e);if(!t)return null;let[s,n]=[Number(t[1]),Number(t[2]??t[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var _e=({from:e,until:t})=>e===t?`#L${e}`:`#L${e}-L${t}`;function mo(e){history.replaceState(history.state,"",location.pathname+location.search+(e?_e(e):""))}function ct({from:e,until:t=null,begins:s=!1,page:n=""}){let a={from:e,until:t??e},r=s?`Output from log line ${e}`:`Log line ${e}`,i=a.from===a.until?r:`Log lines ${e}\u2013${t}`,c=n?void 0:()=>k({show:""});return o`<a class="log-link" href=${n+_e(a)} onClick=${c}>${i}</a>`}import{m230_0 as zm,m230_1 as Fs}from"./main.js";var po={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},fo={timed_out:"timed out",executing:"running"},js={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},$o=e=>js[e]??"",H=e=>fo[e]??e;function Z({outcome:e,phase:t=""}){let s=e?po[e]??"cancelled":t==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${js[e]}>
<${$} name=${s} />
<span>${H(e??t)}</span>
</span>
`}function ho(e){let t=e?.tries?.findLast(s=>s.outcome==="passed");return t?{...t,job_id:e.id,app_version_id:e.app_version_id}:null}var go=[["Outcome",e=>o`<${Z} outcome=${e.outcome} />`],["Build",e=>e.app_version_id],["Agent",e=>o`<a href=${d("agent",{name:e.agent})}>${e.agent}</a>`],["Duration",Fs],["Ended",e=>e.finished_at&&o`<${B} at=${e.finished_at} />`],["Log",e=>o`<a href=${d("job",{id:e.job_id},e.number?{attempt:e.number}:{})}>Log</a>`]];function Ws({job:e,attempt:t,last:s}){let n=T(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,a=ho(e.status==="failed"?n:e);if(!a)return null;let r={...t,job_id:e.id,app_version_id:e.app_version_id};return o`
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
${go.map(([i,c])=>o`
<tr key=${i}>
<th scope="row">${i}</th>
<td>${c(r)}</td>
<td>${c(a)}</td>
</tr>
`)}
</tbody>
</table>
`}var ut=({picture:{path:e,url:t},open:s})=>o`
<figure class="preview">
<a href=${t} aria-haspopup="dialog" onClick=${lt(s)}>
<img src=${t} alt=${e} loading="lazy" />
</a>
<figcaption>${e}</figcaption>
</figure>
`,mt=({video:{path:e,url:t}})=>o`
<figure class="preview">
<video src=${t} aria-label=${e} controls preload="metadata"></video>
<figcaption>${e}</figcaption>
</figure>
`;var _o=e=>({"--hanging":`min(${e.search(/\S|$/)+4}ch, 6vw)`}),Us=({lines:e,label:t})=>o`
<pre class="source-lines" tabindex="0" aria-label=${t}>
${e.map(({line:s,text:n,failed:a},r)=>o`
<span key=${r} class=${`source-line ${a?"is-failed":""}`}>
<span class="source-number number">${s??""}</span>
<code style=${_o(n)}>
${n||" "}${a&&o`<span class="unseen"> (failed here)</span>`}
</code>
</span>
`)}
</pre>
`;var pt=5,Vs=18,bo={passed:e=>o`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>o`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>o`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},xo=e=>o`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function be(e){return[...new Set(e)].map(s=>`${e.filter(n=>n===s).length} ${H(s)}`).join(", ")}function ft({outcomes:e,most:t=20}){let s=e.slice(-t),n=t*pt,a=n-s.length*pt,r=s.length>0?`The last ${h(s.length,"attempt")}: ${be(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${n} ${Vs}`}
width=${n}
height=${Vs}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${n}`} />
${s.map((i,c)=>(bo[i]??xo)(a+c*pt+1))}
</svg>
`}import{m135_0 as xe,m135_1 as fp}from"./main.js";var yo="All its failures of the last 7 days were on this agent; it passed on others",wo=({test:e})=>o`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${Ue(e)}
</span>
`,ye=({test:e})=>e.failed_on!==null&&o`
<span class="row-why" data-failed-on>
<a class="tag is-warn" href=${d("agent",{name:e.failed_on})} data-tip=${yo}>
only on ${e.failed_on}
</a>
</span>
`,vo=({failed_on:e})=>e&&o`<strong>All its failures of the last 7 days were on ${e}.</strong>${" "}
It passed on others: look at the agent first.`;function zs(e){return y("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Yt(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Zt({...e,doubt:vo(e)})}]:[]}var ko=({test:e})=>zs(e).map(({label:t,icon:s,run:n})=>o`
<button
type="button"
key=${t}
class="icon-button"
aria-label=${`${t} ${e.test}`}
data-tip=${t}
onClick=${n}
>
<${$} name=${s} />
</button>
`),To=({test:e})=>e.usual_seconds!==null&&o`
<span class="trend">
<${xe} values=${e.recent_seconds} />
<span class="number">${x(e.usual_seconds)}</span>
</span>
`,So=({share:e,of:t})=>o`
<span class="number">${M(e)}</span> <span class="quiet number">of ${f(t)}</span>
`,Oo=[{name:"last",title:"Last outcome",cell:e=>o`<${Z} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>o`<${W} test=${e.test} />`,under:e=>o`${e.quarantined&&o`<${wo} test=${e} />`}<${ye} test=${e} />`},{name:"whose",title:"Organization",cell:e=>o`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>o`<${ft} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>o`<${So} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&o`<span class="number">${M(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>o`<${To} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>o`<${B} className="quiet" at=${e.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>y("quarantine","test"),cell:e=>o`<${ko} test=${e} />`}],Co={kind:"test",columns:Oo,hrefOf:e=>d("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};var Eo=3,Lo=4,Ao=e=>!!e?.outcome&&!["passed","cancelled"].includes(e.outcome);function Ro({failure:e,batch:t}){if(!e.file)return null;let s=e.file_line?`${e.file}:${e.file_line}`:e.file,n=ks(t,e.file,e.file_line);return n?o`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">
${s}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span>
</a>
`:o`<span class="id">${s}</span>`}var Ks=({failure:{snippet:e,expected:t,actual:s},label:n})=>o`
${e?.length>0&&o`<${Us} lines=${e} label=${n} />`}
<${qs} expected=${t} actual=${s} />
`;function Bo({failure:e,name:t,batch:s,causeLine:n,page:a}){let r=ze(`stack/${t}`);return o`
<p class="evidence-places">
<${Ro} failure=${e} batch=${s} />
${e.line&&o`<${ct} page=${a} from=${e.line} begins=${e.line!==n} />`}
</p>
<${Ks} failure=${e} label=${`Source of ${e.file}`} />
${e.others?.map((i,c)=>o`
<p class="failure-cause evidence-other" key=${c}>${i.cause}</p>
<${Ks} key=${`compared ${c}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}
${e.stack&&o`
<details class="evidence-stack" ...${r}>
<summary class="quiet">Stack</summary>
<pre class="case-message is-calm" tabindex="0" aria-label="Stack">${e.stack}</pre>
</details>
`}
`}function No({failure:e,name:t,batch:s,open:n,causeLine:a,page:r}){return o`
<li class="evidence-failure">
<details ...${ze(t,n)}>
<summary>
${e.name&&o`<span class="evidence-case">${e.name}</span>${" "}`}
<span class="failure-cause">${e.cause}</span>
</summary>
<${Bo} failure=${e} name=${t} batch=${s} causeLine=${a} page=${r} />
</details>
</li>
`}function qo({artifacts:e}){let{comparisons:t,images:s,videos:n}=C(()=>Ye(e.filter(Ge)),[e]),a=C(()=>rt(t,s),[t,s]),r=it(a),i=s.slice(0,Lo);return t.length+i.length+n.length===0?null:o`
<div class="evidence-pictures">
${t.map((c,l)=>o`
<${Ds} key=${c.name} comparison=${c} onEnlarge=${u=>r.open(l,u)} />
`)}
${i.map((c,l)=>o`
<${ut} key=${c.id} picture=${c} open=${()=>r.open(t.length+l)} />
`)}
${n.slice(0,1).map(c=>o`<${mt} key=${c.id} video=${c} />`)}
${r.shown}
</div>
`}var Io=({links:e})=>e.map(({title:t,url:s,path:n,isOpened:a})=>o`
<a
key=${t}
class="button"
href=${s}
...${a?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
>
<${$} name=${a?"link":"download"} />
${t}<span class="unseen">${` ${n}${a?" (opens in a new tab)":""}`}</span>
</a>
`),Hs=(e,t)=>e.tries?.at(-1)?.id===t.id,Mo=(e,t)=>e.status==="failed"&&Hs(e,t)?"Why it failed":`Why attempt ${t.number} failed`,Po=(e,t,s)=>[`on ${t.agent}`,s.length>1&&h(s.length,"failure"),Hs(e,t)&&ys(e,t.number)].filter(Boolean).join(" \xB7 "),Do=({cause:e,cause_line:t})=>e&&{name:"",cause:e,expected:"",actual:"",stack:"",file:"",file_line:null,line:t};function Fo({job:e,attempt:t}){let s=A(`test:${e.test_id}`),n=s.ids.value.length>0?s.row(e.test_id).value:null;return n?.failed_on===t.agent&&o`<${ye} test=${n} />`}function jo({name:e}){A("problems");let t=Ss(e);return t&&o`
<p class="evidence-known" data-agent-repair>
<a class="tag is-bad" href=${d("agent",{name:e})}><${$} name="suspect" /> ${e} needs repair</a>${" "}
${t.evidence}
</p>
`}var Wo=({test:e,children:t})=>o`
<p class="evidence-known" data-known>
<span class=${`tag ${e.infrastructure||e.changed?"is-warn":e.new?"is-bad":""}`}>
${e.infrastructure?"infrastructure":e.new?"new":e.changed?"cause changed":"known"}
</span>${" "}
${e.infrastructure?"no result of the test":Fe(e)}
${e.last_pass&&o`${" "}<a href=${d("job",{id:e.last_pass.job_id})}>Last pass</a>`}
${t}
</p>
`;function Uo({attempt:e}){let t=xs(e).filter(Boolean).join(" ");return t&&o`<p class="evidence-known" data-happened>${t}</p>`}function Vo(e){let t=A(e?`test:${e}`:null);return t?.ids.value,ee(e,t?.row(e).value?.attempts??null)}function dt({job:e,attempt:t,initial:s,title:n,page:a=""}){let r=Vo(e.test_id),i=T(`/api/v1/attempts/${t.id}/failures`,`${t.cause} ${r}`,s),c=T(e.batch_id?`/api/v1/batches/${e.batch_id}`:null,e.batch_id).data.value,{failures:l=[],test:u}=i.data.value??{},m=t.artifacts>0?`/api/v1/attempts/${t.id}/artifacts`:null,p=Ve(m,t.artifacts),g=C(()=>(p?.artifacts??[]).filter(He).map(Xe),[p]),q=Je(g,p?.content),w=l.length>0?l:[Do(t)].filter(Boolean);return o`
<${j}
id="evidence"
className="evidence"
title=${n??Mo(e,t)}
note=${Po(e,t,l)}
tools=${q.length>0&&o`<${Io} links=${q} />`}
>
${u&&o`<${Wo} test=${u}>${!a&&o`<${Fo} job=${e} attempt=${t} />`}<//>`}
${!a&&o`<${jo} name=${t.agent} />`}
<div class="evidence-parts">
<div>
<ul class="plain">
${Ts(w).map((ve,D)=>o`
<${No}
key=${D}
failure=${ve}
name=${`failure/${t.id}/${D}`}
batch=${c}
causeLine=${t.cause_line}
page=${a}
open=${D<Eo}
/>
`)}
</ul>
<${Uo} attempt=${t} />
</div>
<${qo} artifacts=${g} />
</div>
<${Ws} job=${e} attempt=${t} last=${u?.last_pass} />
<//>
`}var Js=(e,t)=>`/api/v1/failures/${encodeURIComponent(e)}/${t}`,Zs=e=>d("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function zo({row:e}){return o`
<li class="failure-example">
<a href=${Zs(e)}>
<${W} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}function Ko({failures:e,passed:t,attempts:s}){return e>0?`${f(e)} of ${h(s,"attempt")}`:t>0?"passed":"other failures"}var Gs=({id:e,title:t,rows:s,more:n,urlOf:a})=>o`
<div class="cause-strip" data-strip=${e}>
<p id=${`cause-${e}`}>${t}</p>
<ol class="plain" aria-labelledby=${`cause-${e}`}>
${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}>
<a href=${a(r.name)} data-tip=${`${f(r.passed)} of ${h(r.attempts,"attempt")} passed`}>
${r.name}
</a>
<span class="number">${Ko(r)}</span>
</li>
`)}
${n>0&&o`<li class="quiet">and ${h(n,"attempt")} in others</li>`}
</ol>
</div>
`,Qs=({at:{app_version_id:e,job_id:t,at:s}})=>o`
<a href=${d("job",{id:t})}>${e}</a> <span class="quiet">(<${B} at=${s} />)</span>
`,Ho=({first:e,last:t})=>o`
<p data-began>
${e&&o`First failed in <${Qs} at=${e} />; `}
${t?o`last passed in <${Qs} at=${t} />`:"its tests have not passed before"}
</p>
`;function Go({row:e,newest:t}){let s=T(`/api/v1/jobs/${e.job_id}`,e.attempt_id).data.value,n=s?.tries?.find(i=>i.id===e.attempt_id);if(!n)return null;let a=o`${t?"Newest failure":"Newest that still fails"}:${" "}
<a href=${Zs(e)}>${e.test.split("/").at(-1)}</a>`,r=d("job",{id:s.id},{attempt:n.number});return o`<${dt} job=${s} attempt=${n} title=${a} page=${r} />`}function Qo({found:e}){let{group:t,builds:s,agents:n,first_failure:a,last_pass:r}=e;return o`
<${Ho} first=${a} last=${r} />
<div class="cause-strips">
<${Gs}
id="builds"
title="By build"
rows=${s}
more=${e.older_builds}
urlOf=${i=>d("build",{org_id:t.org_id,app_version_id:i})}
/>
<${Gs}
id="agents"
title="By agent"
rows=${n}
more=${e.other_agents}
urlOf=${i=>d("agent",{name:i})}
/>
</div>
`}function $t({group:e,changed:t}){let s=T(Js(e.org_id,e.fingerprint),e.last_at).data.value,n=e.failed_job_ids,[a]=e.examples;return o`
<div class="cause-detail">
${s?o`<${Qo} found=${s} />`:o`<${E} />`}
${e.agent&&o`<p>${Q(e.agent)}</p>`}
<${Go} key=${a.attempt_id} row=${a} newest=${a.at===e.last_at} />
<ul class="plain failure-examples">
${e.examples.map(r=>o`<${zo} key=${r.job_id} row=${r} />`)}
${e.examples.length<e.tests&&o`<li class="quiet">and ${f(e.tests-e.examples.length)} more</li>`}
</ul>
<div class="cause-actions">
${n.length>0&&y("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>ie(n).then(r=>r&&t())}
>
<${$} name="retry" />
Retry ${h(n.length,"failed job")}
</button>
`}
${y("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>Jt(e).then(r=>r&&t())}>
<${$} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
</div>
</div>
`}function Jo({attempt:e,most:t,here:s}){let n=b(null),{outcome:a,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=e;L(()=>{n.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let m=`${`${H(a)}, ${x(r)}`}, build ${i}, on ${c}, ${S(l)}`;return o`
<a
class=${`took took-${a} ${s?"is-here":""}`}
ref=${n}
tabindex="-1"
href=${d("job",{id:e.job_id})}
data-tip=${m}
>
<i></i>
<b></b>
</a>
`}function Zo({seconds:e,most:t}){let s=b(null);return L(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),o`
<span class="took-usual" ref=${s}>
<span class="number">usually ${x(e)}</span>
</span>
`}function Xo({history:e,usual:t,here:s}){let n=[...e].reverse(),a=n.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...a,t??0,.1)*1.08,[i,c]=[x(Math.min(...a)),x(Math.max(...a))],l=i===c?i:`between ${i} and ${c}`,u=a.length>0?`${h(n.length,"attempt")}, ${be(n.map(({outcome:m})=>m))}; ${l}.`:"No durations recorded.";return o`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&o`<${Zo} seconds=${t} most=${r} />`}
<div class="took-bars">
${n.map(m=>o`
<${Jo} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
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
`}import{m290_0 as yf,m290_1 as wf,m290_2 as vf,m290_3 as Xs,m290_4 as kf,m290_5 as Tf,m290_6 as ht,m290_7 as Sf,m290_8 as Of,m290_9 as Cf,m290_10 as Ys,m290_11 as Ef}from"./main.js";import{m10_0 as en,m10_1 as gt,m10_2 as Rf,m10_3 as Bf}from"./main.js";var an=3,tn=12,_t={new:["is-bad","new","A test of it did not fail in the batch or build before"],changed:["is-warn","cause changed","Its tests failed before, too, but for other causes: no failure is new"],failing:["","known","Its tests failed before, too: no failure is new"],retrying:["is-warn","retrying","Its tests wait or run again"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],superseded:["","earlier cause","The last attempts of its tests failed for other causes"],passed:["is-good","passed since","Each of its tests has passed since"]};function sn({at:e}){let t=C(()=>Xs(()=>`${Lt(en.value-O(e))} ago`),[e]);return o`<span class="number" title=${S(e)}>${t}</span>`}var on=e=>e.filter(t=>t>0).length>1,rn=({trend:e})=>o`
<span class="failure-trend">
${on(e)&&o`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${xe} values=${e} tone="bad" /></span>`}
</span>
`;function nn({examples:e,tests:t}){let s=[...new Set(e.map(a=>a.test.split("/").at(-1)))].slice(0,an),n=t-s.length;return n>0?`${s.join(", ")} and ${f(n)} more`:s.join(", ")}var Yo=({names:e})=>o`<span class="quiet" title=${e} data-builds>in ${e}</span>`,er=e=>_t[e][1],tr=({note:e})=>o`
<p class="failure-note">
<${$} name="event" />
${e.note&&o`<span>${e.note}</span>`}
${e.owner&&o`<span>Owner: ${e.owner}</span>`}
${e.ticket_url&&o`
<a href=${e.ticket_url} target="_blank" rel="noopener noreferrer">
${e.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span>
</a>
`}
</p>
`,sr=e=>[e.is_over&&["infrastructure","quarantined","retrying"].includes(e.label)&&_t.passed,e.since&&["",`since ${e.since.app_version_id}`,De(e)],e.agent&&["is-warn",We(e.agent),Q(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean);function nr({group:e,changed:t}){let s=e.failed_job_ids;if(s.length===0||!y("retry","job"))return null;let n=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${e.cause}`}
data-tip=${n}
onClick=${()=>ie(s).then(a=>a&&t())}
>
<${$} name="retry" />
</button>
`}var X=e=>`${e.org_id}/${e.fingerprint}`;function ln({name:e,wanted:t,closes:s="",children:n}){let a=b(null),r=i=>{i.preventDefault(),k({cause:t?s:e},{push:!0})};return v(()=>{!t||a.current.contains(document.activeElement)||(a.current.focus({preventScroll:!0}),a.current.scrollIntoView({block:"center"}))},[t]),o`
<summary data-row=${e} tabindex="-1" ref=${a} onClick=${r}>
${n}
</summary>
`}var cn=({group:e})=>{let[t,s,n]=_t[e.label];return o`<span class=${`tag ${t}`} data-tip=${n}>${e.label==="new"&&je(e)||s}</span>`},un=({tests:e,failures:t,firstAt:s,lastAt:n})=>o`
<span class="number failure-tests">${h(e,"test")}</span>
<span class="number failure-times">${h(t,"attempt")}</span>
<span class="failure-first"><span class="unseen">first seen </span><${sn} at=${s} /></span>
<span class="failure-last"><span class="unseen">last seen </span><${sn} at=${n} /></span>
`;function mn({group:e,several:t,within:s,wanted:n,changed:a}){return o`
<li class="failure-group" data-cause=${e.fingerprint}>
<details open=${n}>
<${ln} name=${X(e)} wanted=${n} closes=${s?e.fingerprint:""}>
<${cn} group=${e} />
${s?o`<strong class="failure-cause" title=${e.cause}>${e.org_id}</strong>`:o`<span class="failure-cause" title=${e.cause}>${e.cause}</span>`}
<span class="failure-facts">
${t&&o`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${nn(e)}>${nn(e)}</span>
${e.builds&&o`<${Yo} names=${e.builds.join(", ")} />`}
${sr(e).map(([r,i,c])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${c}>${i}</span>`)}
${e.retrying>0&&o`<span class="tag" data-retrying>${h(e.retrying,"job")} retrying</span>`}
</span>
<${un}
tests=${e.tests}
failures=${e.failures}
firstAt=${e.history.first_at}
lastAt=${e.last_at}
/>
<${rn} trend=${e.history.trend} />
<//>
${n&&o`<${$t} group=${e} changed=${a} />`}
</details>
${!n&&o`<${nr} group=${e} changed=${a} />`}
${e.note&&o`<${tr} note=${e.note} />`}
</li>
`}var ar=e=>e.length>an?h(e.length,"organization"):e.join(", ");function or({shared:e,groups:t,wanted:s,changed:n}){let a=t.find(i=>s===X(i)),r=!!a||s===e.fingerprint;return o`
<li class="failure-group" data-cause=${e.fingerprint} data-shared>
<details open=${r}>
<${ln} name=${e.fingerprint} wanted=${r&&!a}>
<${cn} group=${e} />
<span class="failure-cause" title=${t[0].cause}>${t[0].cause}</span>
<span class="failure-facts">
<span class="quiet" title=${e.org_ids.join(", ")} data-orgs>${ar(e.org_ids)}</span>
${e.agent&&o`<span class="tag is-warn">on ${e.agent}</span>`}
</span>
<${un}
tests=${e.tests}
failures=${e.failures}
firstAt=${e.first_at}
lastAt=${e.last_at}
/>
<${rn} trend=${e.trend} />
<//>
${r&&o`
<ul class="plain failure-orgs" aria-label="By organization">
${t.map(i=>o`
<${mn} key=${i.org_id} group=${i} within wanted=${i===a} changed=${n} />
`)}
</ul>
`}
</details>
</li>
`}var pn=({groups:e})=>new Set(e.map(t=>t.fingerprint)).size;function rr({groups:e,shared:t=[]}){let s=new Map(t.map(a=>[a.fingerprint,a])),n=new Map(t.map(a=>[a.fingerprint,[]]));for(let a of e)n.get(a.fingerprint)?.push(a);return e.flatMap(a=>{let[r,i]=[s.get(a.fingerprint),n.get(a.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[a]]]:a===i[0]?[[r,i]]:[]})}var ir=({groups:e,tests:t,cases:s})=>[h(pn({groups:e}),"cause"),h(t,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function fn({found:e,changed:t}){let s=At.value.query.get("cause"),n=p=>s===X(p)||s===p.fingerprint,a=rr(e),[r,i]=_(a.findIndex(([,p])=>p.some(n))>=tn),c=r?a:a.slice(0,tn),l=c.map(([p,[g]])=>(p??g.history).trend),u=new Set(e.groups.map(p=>p.org_id)).size>1,m=kt();return o`
<div class=${`failure-list ${l.some(on)?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${m}>
${c.map(([p,g])=>p?o`
<${or}
key=${p.fingerprint}
shared=${p}
groups=${g}
wanted=${s}
changed=${t}
/>
`:o`
<${mn}
key=${X(g[0])}
group=${g[0]}
several=${u}
wanted=${n(g[0])}
changed=${t}
/>
`)}
</ul>
</div>
${c.length<a.length&&o`
<p>
<button type="button" class="button" onClick=${()=>i(!0)}>
Show all ${f(a.length)}
</button>
</p>
`}
${e.more&&o`<p class="quiet">Older failures are not counted.</p>`}
`}function lr({path:e,version:t,ended:s="",initial:n=null,none:a=null,children:r}){let[i,c]=_(!1),l=T(e,i?`${t} ${s}`:t,n),u=l.data.value,m=!!u?.groups.some(g=>g.retrying>0);v(()=>c(m),[m]);let p=l.error.value;return p&&!u?o`<${I} title="Failures could not be loaded" text=${p.message} again=${l.load} />`:u?u.groups.length===0?a:r(u,(g=u)=>o`<${fn} found=${g} changed=${()=>l.load()} />`):o`<${E} />`}var cr=({children:e})=>o`
<${re} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var ur=[["24h","24 h"],["7d","7 days"]],mr=e=>e.get("since")==="7d"?"7d":"24h",pr=({since:e})=>o`
<${R}
label="Period"
hideLabel
options=${ur}
value=${e}
onChange=${t=>k({since:t==="24h"?"":t},{push:!0})}
/>
`;var fr=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,n])=>o`
<span class="chip" key=${s}>
${n} <strong>${t[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>k({[s]:""},{push:!0})}
>
<${$} name="close" />
</button>
</span>
`);import{m140_0 as dn}from"./main.js";var dr=({group:e})=>o`
${e.target}
${Object.keys(e.labels).length>0&&o`${" "}<span class="quiet">${Ct(e.labels)}</span>`}
`,we=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[e]>0?"":"quiet"}`}>${f(s[e])}</span>`}),bt=[{name:"bar",title:"Progress",cell:e=>o`<${V} group=${{...U(e),waiting:e.unfinished-e.running}} />`},we("waiting","Waiting"),we("running","Running"),we("done","Passed"),{...we("failed","Failed"),cell:e=>o`<${ne} of=${e} />`}],$n={name:"target",title:"Target",main:!0,cell:e=>dr({group:e})},$r={name:"build",title:"Build",main:!0,cell:e=>o`<${K} org=${e.org_id} version=${e.app_version_id} />`},hr={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&o`<span class="clamp" title=${e.text}>${e.text}</span>`},gr=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function _r(e){let t=new Map;for(let s of e){let n=t.get(s.app_version_id);if(n)for(let a of gr)n[a]+=s[a];else t.set(s.app_version_id,{...s})}return[...t.values()]}function hn({id:e,label:t,kind:s,groups:n,columns:a}){let r=new Map(n.map(i=>[i.id,{value:i}]));return o`
<${dn}
id=${e}
label=${t}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${a}
hrefOf=${i=>d(s,i)}
/>
`}var br=({groups:e})=>o`
<${hn}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e.map(Se)}
columns=${e.some(({explanation:t})=>t)?[$n,...bt,hr]:[$n,...bt]}
/>
`,xr=({groups:e})=>o`
<${hn}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${_r(e.map(Se))}
columns=${[$r,...bt]}
/>
`;function yr({list:e,what:t,older:s="Show older",all:n="End of list"}){let{ids:a,error:r,loading:i,more:c}=e;return r.value?o`
<${I}
title=${`${t} could not be loaded`}
text=${r.value.message}
again=${()=>a.peek().length?e.next():e.first()}
/>
`:i.value==="first"&&a.value.length===0?o`<${E} lines=${10} />`:c.value?o`
<p class="nothing">
<button type="button" class="button" disabled=${i.value!==null} onClick=${()=>e.next()}>
${s}
</button>
</p>
`:a.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m103_0 as gn}from"./main.js";import{m111_0 as _n}from"./main.js";function wr({store:e,kind:t}){return e.loaded.value?o`<${_n} problem=${{status:404,text:`there is no such ${t}`}} />`:o`
<${gn} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${E} />
<//>
`}import{m3_0 as bn,m3_1 as Cd,m3_2 as Ed,m3_3 as Ld,m3_4 as Ad,m3_5 as Rd,m3_6 as Bd}from"./main.js";import{m69_0 as Id,m69_1 as Md,m69_2 as Pd,m69_3 as Dd,m69_4 as Fd,m69_5 as xn}from"./main.js";var vr=e=>Ot(gt()+e,gt()),kr=e=>e<1?"at once":te(e);function Tr({reason:e,position:t,eta_seconds:s,eta_guessed:n,hold:a}){return[t!=null&&!a&&e!=="no_agent"&&[t===1?"Next":`Place ${f(t)}`,"in the queue"],s>0&&[vr(s),n?"expected start, a guess":"expected start"],a?.eta_seconds!=null&&[kr(a.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function Sr({agent:{name:e,status:t,note:s,by:n,since:a,until:r}}){let i=bn.includes(t)?o`${t}${a&&o` for <${z} since=${a} />`}`:xn({held:{kind:t,note:s,by:n,at:a,until:r}});return o`
<li>
<a href=${d("agent",{name:e})}>${e}</a> ${i}
</li>
`}function Or({hold:{agents:e,more_agents:t},job:{org_id:s,app_version_id:n}}){return e.length===0?y("release","build")&&o`<button type="button" class="button" onClick=${()=>Xt(s,n)}>Release build</button>`:o`
<ul class="plain queue-holders">
${e.map(a=>o`<${Sr} key=${a.name} agent=${a} />`)}
${t>0&&o`<li><a href=${d("fleet")}>${h(t,"more agent")}</a></li>`}
</ul>
`}var Cr=({explanation:e})=>e?.reason==="no_agent"&&!e.hold,yn=({of:e,what:t,children:s})=>Cr(e)&&o`
<p class="queue-ways">
<span>
Start an agent with this target${Object.keys(e.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${d("fleet")}>agents</a> to add one; or cancel the ${t} and submit
${t==="job"?" it":" them"} again for others.
</span>
${s}
</p>
`,wn=({text:e,stuck:t,className:s="",children:n})=>o`
<div class=${`queue-place ${t?"is-stuck":s}`}>
${t&&o`<p class="queue-stuck"><${$} name="stale" />${t===!0?"Cannot start":t}</p>`}
${e&&o`<p class="why" data-why>${e}</p>`}
${n}
</div>
`;function Er({job:e}){let t=e.status==="pending",s=t&&e.explanation?.text||e.status==="failed"&&e.cause||e.reason;if(!s)return null;let n=t&&e.explanation?.hold,a=t&&fe(e.explanation);return o`
<${wn} text=${s} stuck=${a} className=${e.status==="failed"?"is-bad":""}>
${a&&o`
<${yn} of=${e} what="job">
${y("cancel","job")&&o`<button type="button" class="button" onClick=${()=>Qt(e)}>Cancel job</button>`}
<//>
`}
${t&&Tr(e.explanation??{}).map(([r,i])=>o`
<span key=${i} class="queue-figure number" data-figure=${i}>
<b>${r}</b>
${i}
</span>
`)}
${n?.since&&n.agents.length===0&&o`
<span class="queue-figure number" data-figure="held">
<b>
<${z} since=${n.since} />
</b>
held
</span>
`}
${t&&o`
<span class="queue-figure number">
<b>
<${z} since=${e.created_at} />
</b>
${e.tries?.length?"since it was submitted":"waiting"}
</span>
`}
${n&&o`<${Or} hold=${n} job=${e} />`}
<//>
`}function Lr({label:e,tabs:t,value:s,onChange:n}){let a=b(null),r=vt(),i=Math.max(0,t.findIndex(l=>l.name===s));return v(()=>{let[l,u]=[a.current,a.current.children[i]].map(m=>m.getBoundingClientRect());a.current.scrollLeft+=Math.max(0,u.right-l.right)-Math.max(0,l.left-u.left)},[i]),o`
<div class="tabs" role="tablist" aria-label=${e} ref=${a} onKeyDown=${l=>{let u={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:t.length-1}[l.key];if(u===void 0)return;l.preventDefault();let m=(u+t.length)%t.length;n(t[m].name),a.current.children[m].focus()}}>
${t.map((l,u)=>o`
<button
type="button"
key=${l.name}
role="tab"
id=${`${r}-${l.name}`}
aria-selected=${u===i}
aria-controls=${`${r}-panel`}
tabindex=${u===i?0:-1}
onClick=${()=>n(l.name)}
>
${l.title}
${l.count!=null&&o`${" "}<span class="count number">${l.count}</span>`}
</button>
`)}
</div>
<div role="tabpanel" id=${`${r}-panel`} aria-labelledby=${`${r}-${t[i].name}`} tabindex="-1">
${t[i].body()}
</div>
`}function vn({share:e}){let t=b(null);return L(()=>t.current.style.setProperty("--share",e.toFixed(3))),o`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var Ar=({label:e,by:t,rows:s})=>o`
<table class="tallies" aria-label=${e}>
<thead>
<tr>
<th scope="col">${t}</th>
<th scope="col" class="is-numeric">Ran</th>
<th scope="col">Failed</th>
<th scope="col" class="is-numeric">Duration</th>
</tr>
</thead>
<tbody>
${s.map(({key:n,name:a,ran:r,failed:i,seconds:c})=>o`
<tr key=${n}>
<th scope="row">${a}</th>
<td class="is-numeric">${f(r)}</td>
<td>
<span class="share">
<${vn} share=${i/r} />
<span class="number">${M(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":x(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function Rr(e,t){let s=new Map;for(let n of e){let a=t(n),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n.run_seconds),s.set(a,r)}return[...s.values()].map(({passes:n,...a})=>({...a,seconds:n.length>0?n.reduce((r,i)=>r+i,0)/n.length:null}))}function Br({name:e,value:t,note:s,icon:n,tone:a="",href:r,children:i}){let c=o`
<span class="tile-name">
${n&&o`<${$} name=${n} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&o`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${a&&`tile-${a}`}`;return r?o`<a class=${l} href=${r} data-tile=${e}>${c}</a>`:o`<div class=${l} data-tile=${e}>${c}</div>`}var Y=class{#e;value=ht(null);error=ht(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await F(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m9_0 as kn,m9_1 as Tn,m9_2 as Sn,m9_3 as xt}from"./main.js";var Nr=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],On=e=>e===null?null:Math.round(e*1e4)/100,qr=e=>M(e/100);function Ir(e,t,s){return`${e.map(({name:a,shown:r},i)=>{let c=t[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${a}: latest ${l}, from ${s(Math.min(...c))} to ${s(Tn(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function G(e,t,s,n){let a=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:a,summary:Ir(a,r,n.write),...n}}var P=(e,t)=>({name:e,tone:t,kind:"line"});function Cn(e,{ofAgent:t=!1}={}){let{at:s,installs:n,installs_avoided:a}=e,r={write:Sn,steps:kn,least:1},i={write:qr,least:100,most:100};return[G("Pass rate",s,[[P("passed","good"),e.pass_rate.map(On)]],{...i,floor:50}),G("Duration",s,[[P("p95","warn"),e.run_p95],[P("p50","go"),e.run_p50]],r),G("Queue wait",s,[[P("p95","warn"),e.wait_p95],[P("p50","go"),e.wait_p50]],r),t?G("Utilization",s,[[P("working","go"),e.busy_agents.map(On)]],i):G("Agents at work",s,[[P("on average","go"),e.busy_agents]],{write:xt,steps:Nr,least:1}),G("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>n[c]},n.map((c,l)=>c+a[l])],[{name:"avoided",tone:"good",kind:"bars"},a]],{write:xt,least:4})]}import{m38_0 as En}from"./main.js";var Mr={"30d":600,"90d":600},Pr=60,Ln=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Dr={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},An=e=>e.get("view")==="trends",Fr=({query:e,first:t})=>o`
<${R}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${An(e)?"trends":""}
onChange=${s=>k({view:s},{push:!0})}
/>
`;function jr({subject:e,query:t}){let s=Ln.some(([u])=>u===t.get("range"))?{range:t.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,a=C(()=>new Y(n),[n]);v(()=>a.start(Mr[s.range]??Pr),[a]);let r=a.value.value,i=a.error.value,c=C(()=>r&&Cn(r,{ofAgent:"agent"in e}),[r]),l=o`
<${R}
label="Period"
hideLabel
options=${Ln}
value=${s.range??r?.range}
onChange=${u=>k({range:u},{push:!0})}
/>
`;return o`
<${j} id="trends" title="Trends" note=${Dr[r?.step]} tools=${l}>
${i&&o`<${I} title="Trends could not be loaded" text=${i.message} again=${a.again} />`}
${!r&&!i&&o`<${E} lines=${12} />`}
${r&&(r.attempts.some(u=>u>0)?o`<${En} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var Rn=(...e)=>e.every(t=>t!==null);function Wr({usual_with_start:e,usual_without_start:t},s){let[n,a]=de(s)?[t,"without start"]:[e,"with start"];return n===null?"":`usually ${x(n)}${Rn(e,t)?` ${a}`:""}`}var Ur=({usual_with_start:e,usual_without_start:t})=>Rn(e,t)?`${x(e)} with start, ${x(t)} without`:"";var yt=400,wt=200,Bn=e=>Math.floor(e/wt)*wt;function Vr(e){let t=Ys({from:0,to:yt*2,width:0});return L(()=>{let s=0,n=()=>{s=0;let i=e.current.getBoundingClientRect(),c={from:Bn(-i.top-yt),to:Bn(window.innerHeight-i.top+yt)+wt,width:Math.floor(i.width)},l=t.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(t.value=c)},a=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(a);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),t}export{Z as m102_0,$o as m102_1,H as m102_2,ut as m108_0,mt as m108_1,Er as m115_0,wn as m115_1,yn as m115_2,ft as m118_0,be as m118_1,ia as m121_0,ue as m121_1,ts as m121_2,In as m13_0,ee as m13_1,Tt as m13_2,Lr as m141_0,vn as m142_0,Ar as m142_1,Rr as m142_2,ye as m143_0,Co as m143_1,zs as m143_2,Br as m147_0,jr as m161_0,Fr as m161_1,An as m161_2,Ve as m165_0,We as m168_0,je as m168_1,Ue as m168_2,Q as m168_3,De as m168_4,Fe as m168_5,ps as m190_0,Je as m190_1,Ra as m190_2,Ge as m190_3,He as m190_4,ds as m190_5,hs as m194_0,$e as m194_1,Na as m194_2,Ma as m194_3,gs as m194_4,_s as m194_5,Fa as m194_6,qa as m194_7,Xe as m195_0,Ze as m195_1,Ye as m195_2,vs as m195_3,Be as m199_0,fa as m199_1,Re as m199_2,_e as m208_0,uo as m208_1,mo as m208_2,Y as m221_0,ce as m225_0,le as m225_1,Le as m225_2,Ae as m225_3,Pn as m24_0,Fn as m24_1,jn as m24_2,ra as m26_0,Te as m26_1,ta as m26_2,Ht as m26_3,Kt as m26_4,ke as m26_5,pa as m27_0,pe as m27_1,me as m27_2,ss as m27_3,Ur as m285_0,Wr as m285_1,Vr as m286_0,Oe as m31_0,wa as m32_0,is as m32_1,ka as m35_0,$t as m37_0,Js as m37_1,Ie as m43_0,Xo as m48_0,dt as m51_0,Ao as m51_1,Me as m52_0,fn as m54_0,lr as m54_1,cr as m54_2,pn as m54_3,X as m54_4,ir as m54_5,er as m54_6,pr as m56_0,mr as m56_1,fr as m59_0,xr as m75_0,br as m75_1,rt as m87_0,lt as m87_1,it as m87_2,yr as m88_0,ct as m91_0,wr as m98_0};
