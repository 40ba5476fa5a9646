import{m286_0 as Wr,m286_1 as Ur,m286_2 as Vr,m286_3 as w,m286_4 as zr,m286_5 as yt,m286_6 as Hr,m286_7 as L,m286_8 as C,m286_9 as Kr,m286_10 as b,m286_11 as _}from"./main.js";import{m182_0 as Jr,m182_1 as k,m182_2 as wt,m182_3 as Zr,m182_4 as Xr,m182_5 as R}from"./main.js";function Ln(e,t){let s=b({key:e,version:t,changes:0}),n=s.current,a=n.key===e&&n.version!==null&&t!==null&&n.version!==t,r=t??(n.key===e?n.version:null);return s.current={key:e,version:r,changes:n.changes+(a?1:0)},s.current.changes}function vt(e,t,s,n){let a=k(e&&`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s),r=a.data.value,i=r?.with??null,l=Ln(i?.id??i,n(i));return w(()=>{l>0&&a.invalidate()},[l]),{found:r,changes:l}}var An=({total:e,done:t,failed:s,excused:n,cancelled:a})=>[e,t,s,n,a].join(" ");function Rn(e){let t=R(e&&`batch:${e.id}`);return t?.ids.value,e&&An(t.row(e.id).value??e)}var Bn=(e,t)=>vt(e&&`/api/v1/batches/${e.id}`,{with:t},e&&`${e.done} ${e.failed} ${e.cancelled}`,Rn);import{m175_0 as ee,m175_1 as ai,m175_2 as oi,m175_3 as ri,m175_4 as ii,m175_5 as h,m175_6 as li,m175_7 as kt,m175_8 as ci,m175_9 as Tt,m175_10 as St,m175_11 as Ot,m175_12 as p,m175_13 as I,m175_14 as S,m175_15 as Ct,m175_16 as ui,m175_17 as O,m175_18 as mi,m175_19 as pi,m175_20 as N,m175_21 as fi,m175_22 as T,m175_23 as di}from"./main.js";import{m184_0 as o}from"./main.js";import{m226_0 as bi,m226_1 as xi,m226_2 as yi,m226_3 as wi,m226_4 as vi,m226_5 as v,m226_6 as ki,m226_7 as d,m226_8 as Et,m226_9 as Ti}from"./main.js";import{m132_0 as Lt}from"./main.js";var At={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},Nn={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},qn=({work:e})=>o`
<a href=${d("job",{id:e.id})}>${e.test}</a> waits for it until ${T(e.awaited_until)}.
${" "}${At[e.then]}
`;function Mn({status:e,agent:t,attempts:s,explanation:n}){return e==="running"?o`Attempt ${p(s)} runs on <a href=${d("agent",{name:t})}>${t}</a>.`:e!=="pending"?Nn[e]:`The job is queued again: ${[n?.position>1&&!n.hold&&`place ${p(n.position)}`,n?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function In({attempt:e}){let t=R(`job:${e.job_id}`),s=t.ids.value.length?t.row(e.job_id).value:null;return o`
Its attempt of <a href=${d("job",{id:e.job_id})}>${e.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${Mn(s)}</span>`}
`}function Pn({job:e}){let t=e.status==="running"&&!e.reason?e.agent:null,s=R(t?`agent:${t}`:null),n=s?.ids.value.length?s.row(t).value:null;return n?.job?.id!==e.id||!n.job.awaited_until?null:o`
<p class="why" role="status" data-silent>
<strong>
<a href=${d("agent",{name:t})}>${t}</a> has not responded for <${Lt} since=${n.last_seen_at} />.
</strong>
${" "}The job waits for it until ${T(n.job.awaited_until)}. ${At[n.job.then]}
</p>
`}import{m4_0 as Mi,m4_1 as Ii,m4_2 as j,m4_3 as Pi,m4_4 as te}from"./main.js";import{m52_0 as se,m52_1 as ne,m52_2 as Fi}from"./main.js";import{m77_0 as $}from"./main.js";import{m96_0 as ae}from"./main.js";import{m104_0 as D}from"./main.js";import{m124_0 as A}from"./main.js";import{m137_0 as oe,m137_1 as q,m137_2 as E}from"./main.js";import{m138_0 as el,m138_1 as Rt,m138_2 as Bt}from"./main.js";import{m144_0 as F,m144_1 as nl}from"./main.js";var Mt=100,jn=2e4,Nt=20,Dn=[["previous","Previous batch"],["base","Base branch"]],It=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],Fn=["newly_failing","still_failing","fixed","flaky"],ye=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&N(e.commit),T(e.created_at)].filter(Boolean).join(", ");function Wn(e){let[t,s]=_([]);return w(()=>{let n=new AbortController,a=new URLSearchParams({suite:e.suite,limit:Nt+1,...e.org_id?{org_id:e.org_id}:{}});return j(`/api/v1/batches?${a}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,Nt)),()=>{}),()=>n.abort()},[e.id]),t}function Un({batch:e,chosen:t}){let s=Wn(e),n=a=>v({with:a},{push:!0});return o`
<div class="page-tools">
<${A} label="Against" hideLabel options=${Dn} value=${t} onChange=${n} />
${s.length>0&&o`
<${ae}
label="Other batch"
items=${s.map(a=>({label:ye(a),checked:a.id===t,run:()=>n(a.id)}))}
>
Other batch…
<${$} name="down" />
<//>
`}
</div>
`}var Vn=({at:e,hasStart:t})=>e===null?null:o`<span class="number quiet">${S(e)}${t&&" with start"}</span>`;function qt({id:e,status:t,seconds:s,hasStart:n,word:a}){return e?o`
<a class="change-side" href=${d("job",{id:e})}>
<span class="unseen">${a}: </span>
<${Rt} job=${{status:t}} /> <${Vn} at=${s} hasStart=${n} />
</a>
`:o`<span class="quiet">not run</span>`}function zn({row:e,gone:t,hasCause:s}){let n=t?e.job_id:e.before_job_id,a=e.status==="failed"&&!t&&!s&&e.cause;return o`
<li class="change">
<span class="change-what">
<a class="change-test" href=${d("job",{id:e.job_id})}>
<${F} test=${e.test} />
</a>
${e.excused&&!t&&o`<span class="tag" title=${ne}>quarantined</span>`}
${a&&o`<span class="row-why quiet" title=${a}>${a}</span>`}
</span>
<${qt}
word="before"
id=${n}
status=${t?e.status:e.before_status}
seconds=${t?e.seconds:e.before_seconds}
hasStart=${t?e.has_start:e.before_has_start}
/>
<${$} name="next" />
<${qt} word="now" ...${{...e,id:t?null:e.job_id,hasStart:e.has_start}} />
</li>
`}var Pt=({kind:e,rows:t,hasCause:s})=>o`
<ul class="change-list" data-changes=${e}>
${t.map(n=>o`<${zn} key=${n.job_id} row=${n} gone=${e==="gone"} hasCause=${s} />`)}
</ul>
`;function Hn({kind:e,rows:t,causes:s}){let n=new Map(t.map(a=>[a.job_id,a]));return s.map(({fingerprint:a,cause:r,tests:i,job_ids:l})=>{let c=l.filter(u=>n.has(u)).map(u=>n.get(u));return c.length>0&&o`
<div class="change-cause" key=${a} data-cause=${a}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${h(i,"test")}</small>
</h3>
<${Pt} kind=${e} rows=${c} hasCause />
</div>
`})}function jt(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}var Dt=({counts:e,excused:t},s)=>e[s]-(s==="still_failing"?t:0),Ft=({excused:e})=>e>0?`, ${p(e)} quarantined`:"";function Wt({on_agent:e,counts:t},s){let n=e[s];return n?n.tests===t[s]?`, all on ${n.agent}`:`, ${p(n.tests)} only on ${n.agent}`:""}var Kn=(e,t)=>p(Dt(e,t))+(t==="still_failing"?Ft(e):"")+Wt(e,t);function Gn({found:{org_id:e,batch:t,changed:s,with_changed:n},builds:[a,r]}){let i=[[n,r],[s,a]].filter(([g])=>g>0);if(i.length===0)return null;let[[l,c],...u]=i,m=[`${h(l,"result")} of ${c}`,...u.map(([g,M])=>`${p(g)} of ${M}`)],f=t?d("build",{org_id:t.org_id,app_version_id:a},r===a?{}:{with:r}):d("build",{org_id:e,app_version_id:c});return o`
<a class="quiet" href=${f} data-changed>
Later runs changed ${m.join(", ")}
</a>
`}function Ut({found:e,href:t,flaky:s,textOf:n,about:a,builds:r}){if(!e?.with)return null;let{counts:i}=jt(e);return o`
<p class="change-verdict">
${It.filter(([l])=>Fn.includes(l)||i[l]>0).map(([l,,,,c,u])=>o`
<${l==="flaky"&&s&&i.flaky?"a":"span"}
key=${l}
href=${l==="flaky"&&i.flaky?s:void 0}
class=${i[l]?l==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${l}>${p(Dt(e,l))}</span>${" "}
${i[l]===1?c:u}${l==="still_failing"&&Ft(e)}
${Wt(e,l)}
<//>
`)}
<a class="quiet" href=${t} title=${a}>against ${n(e.with)}</a>
<${Gn} found=${e} builds=${r(e)} />
</p>
`}var Qn=({app_version_id:e},{name:t,app_version_id:s,created_at:n})=>e&&e===s?`another batch of ${s}`:`batch ${[t,s].filter(Boolean).join(", ")} of ${Ot(Date.parse(n)/1e3)}`,Jn="Its results alone. A build is compared with the last runs of a build, which may be of later batches.",Zn="The last run of each test there, also of later batches. A batch is compared with one batch.",we=({batch:e,chosen:t,found:s})=>o`
<${Ut}
found=${s}
href=${d("batch",{id:e.id},{with:t})}
flaky=${d("batch",{id:e.id},{show:"flaky"})}
textOf=${n=>Qn(e,n)}
about=${Jn}
builds=${({with:n})=>[e.app_version_id,n.app_version_id]}
/>
`,Xn=({found:e})=>o`
<${Ut}
found=${e}
href="#changes"
textOf=${t=>`the last runs of ${t}`}
about=${Zn}
builds=${({app_version_id:t,with:s})=>[t,s]}
/>
`;function Yn({kind:e,title:t,icon:s,note:n,counted:a,total:r,few:i,rows:l,causes:c,showAll:u}){let[m,f]=_(!1),g=m?l:l.slice(0,i);return o`
<${D}
title=${o`<span class=${`state state-${s}`}>
<${$} name=${s} />
<span>${t}</span>
</span>`}
note=${a}
className="changes"
tools=${o`<span class="quiet">${n}</span>`}
>
${c?o`<${Hn} kind=${e} rows=${g} causes=${c} />`:o`<${Pt} kind=${e} rows=${g} />`}
${g.length<r&&o`
<p class="nothing">
<button type="button" class="button" onClick=${()=>{f(!0),l.length<r&&u()}}>
Show all ${p(r)}
</button>
</p>
`}
<//>
`}function ea(e,t){return e===0?`No test has finished${t&&` yet, ${t}`}`:t?`Same so far, ${t}`:"No changes"}function Vt({found:e,ended:t,left:s,against:n,tools:a,few:r=Mt,showAll:i}){let l=jt(e),c=It.filter(([u])=>l.counts[u]>0);return o`
<p class="change-with">
Against ${n}${" "}
${s&&c.length>0&&o`<span class="number" data-to-run>· ${s}</span>`}${" "}
${a}
</p>
${c.length===0?o`
<${oe} icon=${s||!t?"running":"done"} title=${ea(t,s)}>
${t>0&&o`<p>Every finished test has the same status in both.</p>`}
<//>
`:null}
${c.map(([u,m,f,g])=>o`
<${Yn} key=${u} kind=${u} title=${m} icon=${f}
note=${g} rows=${l[u]}
counted=${Kn(l,u)}
total=${l.counts[u]}
few=${r}
causes=${u==="newly_failing"?l.causes:null}
showAll=${i}
/>
`)}
`}function zt({path:e,query:t,version:s,title:n,draw:a}){let[r,i]=_(Mt),l=k(`${e}?${new URLSearchParams({...t,limit:r})}`,s),c=b(null),u=l.data.value??c.current;c.current=u;let m=l.error.value;return o`
${m&&o`<${q} title=${n} text=${m.message} again=${()=>l.load()} />`}
${u&&a(u,()=>i(jn))}
${!u&&!m&&o`<${E} />`}
`}var ta=({batch:e,with:t})=>[e.unfinished>0&&`${p(e.unfinished)} to run`,t.unfinished>0&&`${p(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function sa({found:e,chosen:t,showAll:s}){return e.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:o`
<${Vt}
found=${e}
ended=${e.batch.done+e.batch.failed}
left=${ta(e)}
against=${o`<a href=${d("batch",{id:e.with.id})}>${ye(e.with)}</a>`}
showAll=${s}
/>
`}var na=({batch:e,chosen:t,changes:s})=>o`
<${Un} batch=${e} chosen=${t} />
<${zt}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled} ${s}`}
title="The batches could not be compared"
draw=${(n,a)=>o`<${sa} found=${n} chosen=${t} showAll=${a} />`}
/>
`;import{m6_0 as yl,m6_1 as wl,m6_2 as vl,m6_3 as kl,m6_4 as Ht,m6_5 as W,m6_6 as ve}from"./main.js";import{m225_0 as x,m225_1 as Ol}from"./main.js";import{m24_0 as U}from"./main.js";function ke({status:e}){let t=e==="held"?"paused":e;return o`
<span class=${`state state-${t}`}>
<${$} name=${t} />
<span>${Bt[e]??e}</span>
</span>
`}import{m48_0 as V}from"./main.js";import{m61_0 as z,m61_1 as Pl,m61_2 as jl}from"./main.js";import{m0_0 as Te,m0_1 as Kt,m0_2 as Wl,m0_3 as Ul,m0_4 as Gt,m0_5 as Se,m0_6 as Qt,m0_7 as Vl,m0_8 as Jt,m0_9 as Zt,m0_10 as zl,m0_11 as Hl,m0_12 as Kl,m0_13 as Gl,m0_14 as Ql,m0_15 as re,m0_16 as Jl,m0_17 as Zl,m0_18 as Xl}from"./main.js";var ie=()=>x("retry","job"),Xt=[["","failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"],["quarantined","quarantined","quarantined"]],le=(e,t=!1)=>({...e,status:"failed",q:`excused:${t}`});async function Oe({within:e="/api/v1/jobs",filter:t={},fresh:s=t}){let n=`${e}/retry`,a=Xt.map(([i])=>({filter:le(i==="new"?s:t,i==="quarantined"),failure:["new","infrastructure"].includes(i)?i:t.app_version_id&&"latest"})),r=await Promise.all(a.map(i=>te("POST",n,{...i,dry_run:!0}).catch(()=>null)));return r.flatMap((i,l)=>{let c=i?.changed??0,u=[1,2].includes(l)&&c===r[0]?.changed;if(c===0||u)return[];let[,m,f]=Xt[l],g={expected:c,until:i.until},M=()=>Se(()=>te("POST",n,{...a[l],...g}),y=>Te.retry(y.changed));return[{label:`Retry ${p(c)} ${c===1?m:f}`,icon:"retry",run:M}]})}var Ce=(e,t)=>Se(()=>te("POST","/api/v1/jobs/retry",{filter:e,failure:"latest",expected:t}),({changed:s})=>Te.retry(s));var ce=({within:e,filter:t,fresh:s,label:n="Retry failed jobs",icon:a="retry",className:r,children:i})=>ie()&&o`
<${ae}
label=${n}
icon=${a}
items=${()=>Oe({within:e,filter:t,fresh:s})}
none="Nothing to retry: all passed since, wait or run."
className=${r}
tip=${i?void 0:n}
>
${i&&o`${i}<${$} name="down" />`}
<//>
`,Yt=({failed:e,excused:t})=>e>t?[e-t,"failed",!1]:[t,"quarantined",!0];function aa({filter:e,tests:t}){if(t.failed===0||!ie())return null;let[s,n,a]=Yt(t);return o`
<button type="button" class="button" onClick=${()=>Ce(le(e,a),s)}>
<${$} name="retry" />
Retry ${p(s)} ${n}
</button>
<${ce} filter=${e} icon="down" />
`}import{m147_0 as B}from"./main.js";function ue({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return o`<${V} since=${e.created_at} />`;let s=O(t)-O(e.created_at);return o`
<span class="number">${s<10?S(s):kt(s)}</span>
${t!==e.finished_at&&o`
${" "}
<span class="quiet" title=${`retried ${es(e)}`}>
<${$} name="retry" /><span class="unseen">retried</span>
</span>
`}
`}var es=e=>e.finished_at?`until ${T(e.finished_at)}`:"in progress",me=({batch:e,link:t})=>e.app_version_id&&e.org_id?o`<${z} org=${e.org_id} version=${e.app_version_id} link=${t} />`:o`<span class="quiet">${h(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,oa=({batch:e})=>(e.branch||e.commit)&&o`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&o`<span class="id" title=${e.commit}>${N(e.commit)}</span>`}
</span>
`,ra=({batch:e})=>o`
<${U} group=${{...W(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${p(e.total-e.unfinished)} of ${p(e.total)}</span>
`,ia=[{name:"status",title:"Status",cell:e=>o`<${ke} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>o`<${oa} batch=${e} />`},{name:"build",title:"Build",cell:e=>o`<${me} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>o`<${ra} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>o`<${se} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>o`<${ue} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>o`
<${B} className="quiet" at=${e.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&x("retry","batch"),cell:e=>e.failed>0&&o`<${la} batch=${e} />`}],la=({batch:e})=>o`
<${ce}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,ca={kind:"batch",columns:ia,hrefOf:e=>d("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m5_0 as Cc,m5_1 as Ec,m5_2 as Lc,m5_3 as Ac,m5_4 as ts,m5_5 as Rc}from"./main.js";var ss=e=>e.bundle?`bundle ${N(e.bundle)}`:`${N(e.commit)}${e.modified?", modified":""}`,ua=e=>`tests ${e.bundle?"of":"at"} ${ss(e)}`;function Ee(e){let t=new Map;for(let s of e){if(!s)continue;let n=ss(s);t.set(n,(t.get(n)??0)+1)}return[...t].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Le=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");import{m258_0 as Ae,m258_1 as Ic,m258_2 as Pc,m258_3 as pe,m258_4 as jc}from"./main.js";import{m269_0 as ns,m269_1 as Wc,m269_2 as Uc,m269_3 as Vc,m269_4 as Re}from"./main.js";import{m41_0 as as,m41_1 as Kc}from"./main.js";var ma=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",ne],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Be=({counts:e,choose:t})=>o`
<p class="counts">
${ma.filter(([,s])=>e[s]>0).map(([s,n,a,r])=>o`
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
<span class="number">${p(e[n])}</span> ${a}
</span>
</button>
`)}
</p>
`;var Ne=({facts:e,className:t=""})=>o`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
<div key=${s}>
<dt>${s}</dt>
<dd>${n}</dd>
</div>
`)}
</dl>
`;var qe=4;function pa({held:e,rows:t}){let s=[...e.keys()];return o`
<ul class="plain batch-groups">
${s.slice(0,qe).map((n,a)=>o`
<li key=${n}>
${t[a]?o`
<a href=${d("group",{id:n})}>
<${z} org=${t[a].org_id} version=${t[a].app_version_id} />
</a>
`:o`<a href=${d("group",{id:n})}>Group</a>`}
<span class="quiet">
${t[a]?.explanation?.text??(e.get(n).waiting?"waiting":"All started")}
</span>
</li>
`)}
${s.length>qe&&o`<li class="quiet">and ${p(s.length-qe)} more groups</li>`}
</ul>
`}var fa={build_held:({app_version_id:e})=>`build ${e} is held`,no_agent:({target:e})=>`no agent serves ${e}`,agents_paused:({target:e})=>`no active agent serves ${e}`};function os({rows:e}){let t=ts(e),s=e.some(a=>a?.explanation?.eta_guessed),n=e.find(a=>a?.waiting>0&&pe(a.explanation));return o`
<p class="batch-left" data-left>
${e.every(Boolean)?t===null?`Expected end not known${n?`: ${fa[n.explanation.reason](n)}`:" yet"}.`:t===0?"Its last tests are running.":o`Ends in <strong class="number">${ee(t)}</strong>${s&&", a guess"}.`:"\xA0"}
</p>
`}function da({held:e}){R("groups"),Ae.ids.value;let t=[...e.keys()].map(s=>Ae.row(s).value);return o`
<${os} rows=${t} />
<${pa} held=${e} rows=${t} />
`}function $a({batch:e}){let t=[["Wait and write a JUnit file",`qgjob wait --batch ${e.id} --junit report.xml${Re()}`],x("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${e.id} --wait${Re()}`],["Show results, with curl",`${ns} ${location.origin}/api/v1/batches/${e.id}/results`]];return o`
<details class="batch-commands">
<summary>Command line</summary>
<${as} lines=${t.filter(Boolean)} />
</details>
`}function ha({batch:e}){let t=Ht(e);return t?o`
<a href=${t} target="_blank" rel="noopener noreferrer">
${new URL(t).host}
<${$} name="link" />
<span class="unseen"> (opens in a new tab)</span>
</a>
`:e.url}var ga=({retries_used:e,retries_allowed:t,retry_budget:s})=>(e>0||s!==null)&&`${p(e)} of ${p(t)}`,_a=({trees:e})=>o`<span title=${Le(e)}>${Ee(e)}</span>`;function ba({batch:e,summary:t,against:s,compared:n}){let a=e.first_finished_at??e.finished_at,r=t??{...W(e),running:0,waiting:e.unfinished};return o`
<div class="batch-summary">
<${U} group=${r} />
<div class="batch-now">
<${Be} counts=${r} choose=${i=>v({show:i,with:""},{push:!0})} />
${t&&e.unfinished>0&&o`<${da} held=${t.groups} />`}
</div>
<${we} batch=${e} chosen=${s} found=${n} />
<${Ne}
className="is-strip"
facts=${[["Build",o`<${me} batch=${e} link />`],["Commit",e.commit&&o`<span class="id" title=${e.commit}>${N(e.commit)}</span>`],["Tests at",t&&t.trees.some(Boolean)&&o`<${_a} trees=${t.trees} />`],["CI run",e.url&&o`<${ha} batch=${e} />`],["Submitted",o`<${B} at=${e.created_at} />`],[a?"Duration":"Elapsed",o`<${ue} batch=${e} />`],["Retries used",ga(e)]]}
/>
<${$a} batch=${e} />
</div>
`}import{m10_0 as vu,m10_1 as ku,m10_2 as rs}from"./main.js";var xa=2;function ya({width:e,height:t,draw:s,paint:n,className:a="",...r}){let i=b(null),l=rs.value;return L(()=>{let c=Math.min(xa,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(e*c)),u.height=Math.max(1,Math.round(t*c)),u.style.setProperty("width",`${e}px`),u.style.setProperty("height",`${t}px`);let m=u.getContext("2d");m.setTransform(c,0,0,c,0,0),s(m),n&&(n.current=f=>f(m))},[e,t,s,l]),o`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var Me=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function Ie(e){let{app_version_id:t,last_pass:s,since:n,failures:a,builds:r}=e,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(e.new)return`in ${t}${a>1?`, ${p(a)} failed jobs`:""} \xB7 ${i}`;let l=`${h(a,"failed job")} in ${h(r,"build")}`;return`failing since ${n.app_version_id}, ${l} \xB7 ${i}`}var Pe=({new_tests:e,tests:t})=>e>0&&e<t?`${p(e)} of ${p(t)} new`:"",je=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${p(t)} of ${p(s)} on ${e}`,Q=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,De=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:n})=>[e&&`by ${e}`,`since ${T(t)}`,s&&`until ${T(s)}`].filter(Boolean).join(" ")+(n?`: ${n}`:"");var wa=36e5,va=6e4;function Fe(e,t){let[s,n]=_(null),[a,r]=_(0);w(()=>{if(!e)return;let l=new AbortController;return j(e,{signal:l.signal}).then(n).catch(()=>l.signal.aborted||n(c=>c??"failed")),()=>l.abort()},[e,t,a]);let i=s?.content?.expires_at;return w(()=>{if(!i)return;let l=Math.max(va,Date.parse(i)-wa-Date.now()),c=setTimeout(()=>r(u=>u+1),l);return()=>clearTimeout(c)},[i,a]),s}var ka=50,ls=()=>history.state?.open??{};function is(e,t){let n=[...Object.entries(ls()).filter(([a])=>a!==e),[e,t]].slice(-ka);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function We(e,t=!1){let[s,n]=_(()=>ls()[e]??t),[a]=_(()=>history.state?.key);return{open:s,onToggle:l=>{let c=l.currentTarget.open;c!==s&&(n(c),history.state?.key===a&&is(e,c))},onClick:l=>{let c=l.currentTarget,u=l.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===c&&is(e,!c.open)}}}var us="batch-report/",Ve=({path:e})=>!e.startsWith(us),Ta="whole-start/",ze=({path:e})=>!e.startsWith(Ta),He=/\.html?$/i,ms=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,Ue=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Sa=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Oa=e=>e.split("/").map(encodeURIComponent).join("/");function ps({path:e},t){if(!t)return null;let s=t.url+Oa(e);return He.test(e)?ms.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&Ue.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var Ca=5;function Ea(e){let t=a=>a.slice(0,a.lastIndexOf("/")+1),s=({path:a})=>He.test(a)&&!ms.test(a),n=[...new Set(e.filter(s).map(({path:a})=>t(a)))].filter(Boolean);return n.filter(a=>!n.some(r=>r!==a&&a.startsWith(r))).map(a=>({folder:a,files:e.filter(r=>r.path.startsWith(a)&&!(s(r)&&t(r.path)===a))})).filter(({files:a})=>a.length>=Ca)}var cs=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function Ke(e,t){let s=e.flatMap(({path:c,url:u})=>{let m=ps({path:c},t);return m?[{...m,path:c,isOpened:!0}]:Ue.test(c)?[{title:"Download trace",url:u,path:c,isOpened:!1}]:[]}),n=s.filter(({path:c})=>Ue.test(c)),a=n.filter(({path:c})=>!Sa.test(c)),r=(a.length>0?a:n).sort((c,u)=>cs(u)-cs(c))[0],i=({path:c})=>c.split("/").length,l=s.filter(({path:c})=>He.test(c)).sort((c,u)=>i(c)-i(u))[0];return[r,l].filter(c=>c!==void 0)}import{m230_0 as ju,m230_1 as fs,m230_2 as Du,m230_3 as Fu,m230_4 as Wu,m230_5 as Uu}from"./main.js";var La={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},Aa=({outcome:e})=>e?La[e]??"cancelled":"running",Ra=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},fe=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),ds=e=>e.install_seconds!==null||e.phase==="installing"||fe(e),Ba=1;function $s({id:e,window:t,start_seconds:s,run_seconds:n},a,r){return t!==e||s==null||n===null||r-a-n<Ba?null:[a+s,r-(n-s)]}function hs(e){let[t,s,n]=[e.leased_at,e.started_at,e.finished_at].map(O),a=n===null||fs(e)?s:n-(e.run_seconds??0);return Math.min(s,Math.max(t+(e.install_seconds??0),a))}function Na(e){let t=O(e.leased_at),s=O(e.started_at),n=O(e.finished_at),a=[],r=(u,m,f)=>(f===null||f>m)&&a.push({kind:u,from:m,until:f});if(s===null)return r(ds(e)?"installing":"assigned",t,n),a;let i=hs(e),l=Math.max(t,i-(e.install_seconds??0));r("assigned",t,l),e.install_seconds!==null&&r("installing",l,i);let c=n!==null&&$s(e,i,n);return c&&(r("starting",i,c[0]),r("between",...c)),r("running",c?c[1]:i,n),a}function qa(e){let t=["assigned"];return ds(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var Ma=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function gs(e,t){let s=e.tries??[],n=O(s[t]?.leased_at??e.created_at),a=s[t+1]?O(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:O(r.at)})).filter(({time:r})=>r>=n&&r<a)}function Ia(e){let t=e.tries??[],s=["waiting"],n=r=>{let i=gs(e,r);for(let{status:l}of i)s.push(l,"waiting");return i.length>0};n(-1),t.forEach((r,i)=>{s.push(...qa(r)),!n(i)&&i<t.length-1&&s.push(...Ma(r))});let a=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&a?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(a&&e.status==="cancelled"&&a.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var _s="The end of its log shows what it did last.";function bs(e){let{outcome:t,message:s,exit_code:n,started_at:a,agent:r,log_bytes:i,window:l}=e,c=i?_s:"";if(t==="lost")return[`${r} stopped responding ${a?"while it ran the test":"before it began"}.`,c];if(t==="timed_out"){if(s.includes("case began"))return[c,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[c,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(fe(e))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(t==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(t==="error")return["Its runner ended without a result of the test.",e.cause_line||l?"":_s];if(n!==null&&n<0)return["A signal ended its runner.",c];let u=e.cases??{};return e.cause_line||l||u.failed||u.error?[]:["No line of its log names an error.",c]}function xs({reason:e,cause:t},s){let n=t&&e.endsWith(`: ${t}`)?e.slice(0,-t.length-2):e,r=/ attempt \d+ of \d+: /.test(n)&&!n.includes(" of 1: ")||/ (retries of its batch are|its batch's one retry is) used up$/.test(n),i=(l,c,u)=>Number(c)===s?l:`attempt ${s} (${c} of ${u} that count)`;return r?n.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,i):""}import{m231_0 as Zu,m231_1 as Xu,m231_2 as Yu,m231_3 as em,m231_4 as ys}from"./main.js";var Pa=["image/png","image/jpeg","image/gif","image/webp"],ja=["video/mp4","video/webm"],Qe=e=>({...e,url:ys(e.url)}),Ge=({content_type:e})=>Pa.includes(e)?"image":ja.includes(e)?"video":null,Da=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,Fa=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function Je(e){let t=e.some(({path:l})=>l.startsWith("results/")),s=e.filter(({path:l})=>!(t&&Fa.test(l))),n=new Map,a=s.filter(l=>Ge(l)==="image");for(let l of a){let c=Da.exec(l.path);if(!c)continue;let u=c[1]+c[3];n.set(u,{...n.get(u),[c[2]]:l})}let r=[];for(let[l,{expected:c,actual:u,diff:m}]of n)c&&u&&r.push({name:l,expected:c,actual:u,diff:m??null});let i=new Set(r.flatMap(({expected:l,actual:c,diff:u})=>[l,c,u]));return{comparisons:r,images:a.filter(l=>!i.has(l)),videos:s.filter(l=>Ge(l)==="video")}}var Wa=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],Ua=["blob","#L"];function ws(e,t,s){if(!(t&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(t))||!e?.commit||!e.repository||!/^[\w.-]+$/.test(e.commit))return null;let a;try{a=new URL(e.repository)}catch{return null}if(!["https:","http:"].includes(a.protocol))return null;let r=Wa.find(([m])=>m.test(a.hostname)),[i,l]=r?r.slice(1):Ua,c=t.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${a.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${e.commit}/${c}${s?`${l}${s}`:""}`}function vs(e){let t=new Set;return e.map(s=>{let n=JSON.stringify([s.file,s.snippet]);return!s.snippet?.length||!t.has(n)?t.add(n)&&s:{...s,snippet:[]}})}import{m261_0 as rm,m261_1 as ks,m261_2 as im}from"./main.js";var Ts=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function de(e,t){let[s,n]=[[],[]];for(let{from:a,text:r}of Ze(Ts(e),Ts(t),400))a!=="b"&&Ss(s,r,a==="a"),a!=="a"&&Ss(n,r,a==="b");return{expected:s,actual:n}}function Ze(e,t,s){let n=Math.min(e.length,t.length),a=0;for(;a<n&&e[a]===t[a];)a+=1;let r=0;for(;r<n-a&&e[e.length-1-r]===t[t.length-1-r];)r+=1;let[i,l]=[e.slice(a,e.length-r),t.slice(a,t.length-r)],c=u=>({from:"both",text:u});return[...e.slice(0,a).map(c),...i.length>s||l.length>s?Va(i,l):za(i,l),...e.slice(e.length-r).map(c)]}var Va=(e,t)=>[...e.map(s=>({from:"a",text:s})),...t.map(s=>({from:"b",text:s}))];function za(e,t){let s=Ha(e,t),n=[],[a,r]=[0,0];for(;a<e.length||r<t.length;)a<e.length&&r<t.length&&e[a]===t[r]?(n.push({from:"both",text:e[a]}),a+=1,r+=1):r>=t.length||a<e.length&&s[a+1][r]>=s[a][r+1]?n.push({from:"a",text:e[a++]}):n.push({from:"b",text:t[r++]});return n}function Ha(e,t){let s=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.length-1;n>=0;n-=1)for(let a=t.length-1;a>=0;a-=1)s[n][a]=e[n]===t[a]?s[n+1][a+1]+1:Math.max(s[n+1][a],s[n][a+1]);return s}function Ss(e,t,s){let n=e.at(-1);n?.changed===s?n.text+=t:e.push({text:t,changed:s})}var Os=3,Ka=400,Ga=e=>[{text:e,changed:!1}];function Es(e,t){let[s,n]=[e.split(`
`),t.split(`
`)],a=[],r=[[],[]],i=()=>{let[l,c]=r,u=l.map((m,f)=>f<c.length?de(m,c[f]):null);l.forEach((m,f)=>a.push({sign:"-",pieces:u[f]?.expected??Cs(m)})),c.forEach((m,f)=>a.push({sign:"+",pieces:u[f]?.actual??Cs(m)})),r=[[],[]]};for(let{from:l,text:c}of Ze(s,n,Ka))l==="both"?(i(),a.push({sign:" ",pieces:Ga(c)})):r[l==="a"?0:1].push(c);return i(),Qa(a)}var Cs=e=>[{text:e,changed:!0}];function Qa(e){let t=a=>"sign"in a&&a.sign!==" ",s=e.map((a,r)=>e.slice(Math.max(0,r-Os),r+Os+1).some(t)),n=[];for(let[a,r]of e.entries()){let i=n.at(-1);s[a]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var Rs=({pieces:e})=>e.map(({text:t,changed:s},n)=>s?o`<mark key=${n}>${t}</mark>`:t),Ls=({name:e,look:t,pieces:s})=>o`
<div class=${t}>
<dt class="quiet">${e}</dt>
<dd><pre tabindex="0" aria-label=${e}>${o`<${Rs} pieces=${s} />`}</pre></dd>
</div>
`;function Ja({expected:e,actual:t}){let s=C(()=>de(e,t),[e,t]),n=r=>[{text:r,changed:!1}],a=e!==""&&t!=="";return o`
<dl class=${`difference ${a?"":"is-single"}`}>
${e!==""&&o`
<${Ls} name="Expected" look="is-expected" pieces=${a?s.expected:n(e)} />
`}
${t!==""&&o`<${Ls} name="Actual" look="is-actual" pieces=${a?s.actual:n(t)} />`}
</dl>
`}var Za={"-":"is-expected","+":"is-actual"," ":""},As={"-":"expected: ","+":"actual: "},Xa=({line:e})=>"hidden"in e?o`<span class="diff-hidden quiet">${h(e.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${Za[e.sign]}`}>
<span aria-hidden="true">${e.sign}</span>
<code>
${As[e.sign]&&o`<span class="unseen">${As[e.sign]}</span>`}<${Rs} pieces=${e.pieces} />
</code>
</span>
`;function Ya({expected:e,actual:t}){let s=C(()=>Es(e,t),[e,t]);return o`
<figure class="diff">
<figcaption>
<span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
</figcaption>
<pre tabindex="0" aria-label="Expected and actual, line by line">
${s.map((n,a)=>o`<${Xa} key=${a} line=${n} />`)}
</pre>
</figure>
`}function Bs({expected:e,actual:t}){return e===""&&t===""?null:e!==""&&t!==""&&(e.includes(`
`)||t.includes(`
`))?o`<${Ya} expected=${e} actual=${t} />`:o`<${Ja} expected=${e} actual=${t} />`}var J=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],Ns=1.02,Xe=J[0],Ye=J[J.length-1];function qs(e,t){return t>0?J.find(s=>s>e*Ns)??Ye:J.findLast(s=>s<e/Ns)??Xe}import{m44_0 as Ms}from"./main.js";var $e=({diff:e})=>[["slider","slider"],["expected","expected"],["actual","actual"],...e?[["diff","difference"]]:[]],eo={expected:"Expected",actual:"Actual"},et=(e,{name:t},{path:s})=>e==="diff"?`Difference of ${t}`:`${eo[e]}: ${s}`;function tt({comparison:e,way:t,style:s,onSize:n}){let[a,r]=_(50),i=b(null);L(()=>{i.current?.style.setProperty("--at",`${a}%`)},[a,t]);let l=f=>n?.(f.currentTarget.naturalWidth);if(t!=="slider"){let f=e[t],g=et(t,e,f);return o`<img key=${t} src=${f.url} alt=${g} style=${s} onLoad=${l} />`}let{name:c,expected:u,actual:m}=e;return o`
<div class="slider" style=${s}>
<div class="slider-frame" ref=${i}>
<img src=${m.url} alt=${et("actual",e,m)} onLoad=${l} />
<img class="slider-over" src=${u.url} alt=${et("expected",e,u)} />
</div>
<label class="slider-handle">
<span>Expected</span>
<input
type="range"
min="0"
max="100"
value=${a}
aria-label=${`Expected and actual of ${c}`}
onInput=${f=>r(Number(f.currentTarget.value))}
/>
<span>Actual</span>
</label>
</div>
`}function Is({comparison:e,onEnlarge:t}){let[s,n]=_("slider"),{name:a}=e;return o`
<figure class="preview picture-slider" data-comparison=${a}>
<${tt} comparison=${e} way=${s} />
<figcaption>
<span>${a}</span>
<${A} label="View" hideLabel options=${$e(e)} value=${s} onChange=${n} />
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
`}var st=({icon:e,label:t,tip:s,disabled:n=!1,onClick:a})=>o`
<button type="button" class="icon-button" aria-label=${t} data-tip=${s} disabled=${n} onClick=${a}>
<${$} name=${e} />
</button>
`,to=({picture:e,comparison:t},s)=>e??(s==="slider"?t.actual:t[s]);function so(e){let[t,s]=_(null),[n,a]=_(0),r=()=>{let i=e.current?.querySelector("img");return t??(i&&n?i.clientWidth/n:1)};return{zoom:t,setNatural:a,step:i=>s(qs(r(),i)),toggle:()=>s(t===null?1:null),fit:()=>s(null),style:t===null||!n?void 0:{width:`${Math.round(n*t)}px`}}}function no({zoom:{zoom:e,step:t,toggle:s}}){let n=e!==null&&e<=Xe,a=e!==null&&e>=Ye;return o`
<${st} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>t(-1)} />
<button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${e===null} onClick=${s}>
${e===null?"Fit":`${Math.round(e*100)} %`}
</button>
<${st} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${a} onClick=${()=>t(1)} />
`}function ao({item:e,at:t,count:s,way:n,setWay:a,zoom:r,go:i,onClose:l}){let c="Open the original file";return o`
<header class="lightbox-tools">
<span class="lightbox-title">${e.title}</span>
<span class="number quiet" role="status">${t+1} of ${s}</span>
${e.comparison&&o`<${A} label="View" hideLabel options=${$e(e.comparison)} value=${n} onChange=${a} />`}
<span class="lightbox-buttons">
<${no} zoom=${r} />
<a class="icon-button" href=${to(e,n).url} aria-label=${c} data-tip=${c}>
<${$} name="link" />
</a>
${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button>
<button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}
<${st} icon="close" label="Close" tip="Close (Esc)" onClick=${l} />
</span>
</header>
`}function oo({item:e,way:t,zoom:s,stage:n}){let{picture:a,comparison:r}=e,{style:i,setNatural:l}=s,c={comparison:r,way:t,style:i,onSize:l};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${e.title}
autofocus
onDblClick=${s.toggle}
>
${r?o`<${tt} key=${r.name} ...${c} />`:o`
<img
key=${a.url}
src=${a.url}
alt=${a.path}
style=${i}
onLoad=${u=>l(u.currentTarget.naturalWidth)}
/>
`}
</div>
`}function ro({items:e,first:t,onClose:s}){let[n,a]=_(t.index),[r,i]=_(t.way??"slider"),l=b(null),c=so(l),u=e[Math.min(n,e.length-1)],m=u.comparison&&$e(u.comparison).some(([y])=>y===r)?r:"slider",f=y=>{a((n+y+e.length)%e.length),c.fit()},g={"+":()=>c.step(1),"=":()=>c.step(1),"-":()=>c.step(-1),0:c.fit,n:()=>f(1),p:()=>f(-1),...c.zoom===null&&{ArrowRight:()=>f(1),ArrowLeft:()=>f(-1)}},M=y=>{let G=y.target.matches("input")&&y.key.startsWith("Arrow");if(y.ctrlKey||y.metaKey||y.altKey||G)return;let xt=Object.hasOwn(g,y.key)&&g[y.key];xt&&(y.preventDefault(),xt())};return o`
<${Ms} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}>
<div class="lightbox-body" onKeyDown=${M}>
<${ao} ...${{item:u,at:n,count:e.length,way:m,setWay:i,zoom:c,go:f,onClose:s}} />
<${oo} item=${u} way=${m} zoom=${c} stage=${l} />
</div>
<//>
`}var nt=(e,t)=>[...e.map(s=>({title:s.name,comparison:s})),...t.map(s=>({title:s.path,picture:s}))];function at(e){let[t,s]=_(null),n=b(!1),a=t!==null,r=(c,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:c,way:u})},i=()=>{n.current||history.back(),n.current=!0};w(()=>{if(!a)return;let c=()=>s(null);return window.addEventListener("popstate",c),()=>{window.removeEventListener("popstate",c),history.state?.overlay&&history.back()}},[a]);let l=a&&e.length>0&&o`<${ro} items=${e} first=${t} onClose=${i} />`;return{open:r,shown:l}}var ot=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};function io(e){let t=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(e);if(!t)return null;let[s,n]=[Number(t[1]),Number(t[2]??t[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var he=({from:e,until:t})=>e===t?`#L${e}`:`#L${e}-L${t}`;function lo(e){history.replaceState(history.state,"",location.pathname+location.search+(e?he(e):""))}function rt({from:e,until:t=null,begins:s=!1,page:n=""}){let a={from:e,until:t??e},r=s?`Output from log line ${e}`:`Log line ${e}`,i=a.from===a.until?r:`Log lines ${e}\u2013${t}`,l=n?void 0:()=>v({show:""});return o`<a class="log-link" href=${n+he(a)} onClick=${l}>${i}</a>`}import{m229_0 as Dm,m229_1 as Ps}from"./main.js";var co={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},uo={timed_out:"timed out",executing:"running"},js={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},mo=e=>js[e]??"",H=e=>uo[e]??e;function Z({outcome:e,phase:t=""}){let s=e?co[e]??"cancelled":t==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${js[e]}>
<${$} name=${s} />
<span>${H(e??t)}</span>
</span>
`}function po(e){let t=e?.tries?.findLast(s=>s.outcome==="passed");return t?{...t,job_id:e.id,app_version_id:e.app_version_id}:null}var fo=[["Outcome",e=>o`<${Z} outcome=${e.outcome} />`],["Build",e=>e.app_version_id],["Agent",e=>o`<a href=${d("agent",{name:e.agent})}>${e.agent}</a>`],["Duration",Ps],["Ended",e=>e.finished_at&&o`<${B} at=${e.finished_at} />`],["Log",e=>o`<a href=${d("job",{id:e.job_id},e.number?{attempt:e.number}:{})}>Log</a>`]];function Ds({job:e,attempt:t,last:s}){let n=k(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,a=po(e.status==="failed"?n:e);if(!a)return null;let r={...t,job_id:e.id,app_version_id:e.app_version_id};return o`
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
${fo.map(([i,l])=>o`
<tr key=${i}>
<th scope="row">${i}</th>
<td>${l(r)}</td>
<td>${l(a)}</td>
</tr>
`)}
</tbody>
</table>
`}var it=({picture:{path:e,url:t},open:s})=>o`
<figure class="preview">
<a href=${t} aria-haspopup="dialog" onClick=${ot(s)}>
<img src=${t} alt=${e} loading="lazy" />
</a>
<figcaption>${e}</figcaption>
</figure>
`,lt=({video:{path:e,url:t}})=>o`
<figure class="preview">
<video src=${t} aria-label=${e} controls preload="metadata"></video>
<figcaption>${e}</figcaption>
</figure>
`;var $o=e=>({"--hanging":`min(${e.search(/\S|$/)+4}ch, 6vw)`}),Fs=({lines:e,label:t})=>o`
<pre class="source-lines" tabindex="0" aria-label=${t}>
${e.map(({line:s,text:n,failed:a},r)=>o`
<span key=${r} class=${`source-line ${a?"is-failed":""}`}>
<span class="source-number number">${s??""}</span>
<code style=${$o(n)}>
${n||" "}${a&&o`<span class="unseen"> (failed here)</span>`}
</code>
</span>
`)}
</pre>
`;var ct=5,Ws=18,ho={passed:e=>o`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>o`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>o`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},go=e=>o`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function ge(e){return[...new Set(e)].map(s=>`${e.filter(n=>n===s).length} ${H(s)}`).join(", ")}function ut({outcomes:e,most:t=20}){let s=e.slice(-t),n=t*ct,a=n-s.length*ct,r=s.length>0?`The last ${h(s.length,"attempt")}: ${ge(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${n} ${Ws}`}
width=${n}
height=${Ws}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${n}`} />
${s.map((i,l)=>(ho[i]??go)(a+l*ct+1))}
</svg>
`}import{m134_0 as _e,m134_1 as lp}from"./main.js";var _o="All its failures of the last 7 days were on this agent; it passed on others",bo=({test:e})=>o`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${De(e)}
</span>
`,be=({test:e})=>e.failed_on!==null&&o`
<span class="row-why" data-failed-on>
<a class="tag is-warn" href=${d("agent",{name:e.failed_on})} data-tip=${_o}>
only on ${e.failed_on}
</a>
</span>
`,xo=({failed_on:e})=>e&&o`<strong>All its failures of the last 7 days were on ${e}.</strong>${" "}
It passed on others: look at the agent first.`;function Us(e){return x("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Zt(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Qt({...e,doubt:xo(e)})}]:[]}var yo=({test:e})=>Us(e).map(({label:t,icon:s,run:n})=>o`
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
`),wo=({test:e})=>e.usual_seconds!==null&&o`
<span class="trend">
<${_e} values=${e.recent_seconds} />
<span class="number">${S(e.usual_seconds)}</span>
</span>
`,vo=({share:e,of:t})=>o`
<span class="number">${I(e)}</span> <span class="quiet number">of ${p(t)}</span>
`,ko=[{name:"last",title:"Last outcome",cell:e=>o`<${Z} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>o`<${F} test=${e.test} />`,under:e=>o`${e.quarantined&&o`<${bo} test=${e} />`}<${be} test=${e} />`},{name:"whose",title:"Organization",cell:e=>o`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>o`<${ut} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>o`<${vo} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&o`<span class="number">${I(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>o`<${wo} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>o`<${B} className="quiet" at=${e.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>x("quarantine","test"),cell:e=>o`<${yo} test=${e} />`}],To={kind:"test",columns:ko,hrefOf:e=>d("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};var So=3,Oo=4,Co=e=>!!e?.outcome&&!["passed","cancelled"].includes(e.outcome);function Eo({failure:e,batch:t}){if(!e.file)return null;let s=e.file_line?`${e.file}:${e.file_line}`:e.file,n=ws(t,e.file,e.file_line);return n?o`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">
${s}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span>
</a>
`:o`<span class="id">${s}</span>`}var Vs=({failure:{snippet:e,expected:t,actual:s},label:n})=>o`
${e?.length>0&&o`<${Fs} lines=${e} label=${n} />`}
<${Bs} expected=${t} actual=${s} />
`;function Lo({failure:e,name:t,batch:s,causeLine:n,page:a}){let r=We(`stack/${t}`);return o`
<p class="evidence-places">
<${Eo} failure=${e} batch=${s} />
${e.line&&o`<${rt} page=${a} from=${e.line} begins=${e.line!==n} />`}
</p>
<${Vs} failure=${e} label=${`Source of ${e.file}`} />
${e.others?.map((i,l)=>o`
<p class="failure-cause evidence-other" key=${l}>${i.cause}</p>
<${Vs} key=${`compared ${l}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}
${e.stack&&o`
<details class="evidence-stack" ...${r}>
<summary class="quiet">Stack</summary>
<pre class="case-message is-calm" tabindex="0" aria-label="Stack">${e.stack}</pre>
</details>
`}
`}function Ao({failure:e,name:t,batch:s,open:n,causeLine:a,page:r}){return o`
<li class="evidence-failure">
<details ...${We(t,n)}>
<summary>
${e.name&&o`<span class="evidence-case">${e.name}</span>${" "}`}
<span class="failure-cause">${e.cause}</span>
</summary>
<${Lo} failure=${e} name=${t} batch=${s} causeLine=${a} page=${r} />
</details>
</li>
`}function Ro({artifacts:e}){let{comparisons:t,images:s,videos:n}=C(()=>Je(e.filter(ze)),[e]),a=C(()=>nt(t,s),[t,s]),r=at(a),i=s.slice(0,Oo);return t.length+i.length+n.length===0?null:o`
<div class="evidence-pictures">
${t.map((l,c)=>o`
<${Is} key=${l.name} comparison=${l} onEnlarge=${u=>r.open(c,u)} />
`)}
${i.map((l,c)=>o`
<${it} key=${l.id} picture=${l} open=${()=>r.open(t.length+c)} />
`)}
${n.slice(0,1).map(l=>o`<${lt} key=${l.id} video=${l} />`)}
${r.shown}
</div>
`}var Bo=({links:e})=>e.map(({title:t,url:s,path:n,isOpened:a})=>o`
<a
key=${t}
class="button"
href=${s}
...${a?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
>
<${$} name=${a?"link":"download"} />
${t}<span class="unseen">${` ${n}${a?" (opens in a new tab)":""}`}</span>
</a>
`),zs=(e,t)=>e.tries?.at(-1)?.id===t.id,No=(e,t)=>e.status==="failed"&&zs(e,t)?"Why it failed":`Why attempt ${t.number} failed`,qo=(e,t,s)=>[`on ${t.agent}`,s.length>1&&h(s.length,"failure"),zs(e,t)&&xs(e,t.number)].filter(Boolean).join(" \xB7 "),Mo=({cause:e,cause_line:t})=>e&&{name:"",cause:e,expected:"",actual:"",stack:"",file:"",file_line:null,line:t};function Io({job:e,attempt:t}){let s=R(`test:${e.test_id}`),n=s.ids.value.length>0?s.row(e.test_id).value:null;return n?.failed_on===t.agent&&o`<${be} test=${n} />`}function Po({name:e}){R("problems");let t=ks(e);return t&&o`
<p class="evidence-known" data-agent-repair>
<a class="tag is-bad" href=${d("agent",{name:e})}><${$} name="suspect" /> ${e} needs repair</a>${" "}
${t.evidence}
</p>
`}var jo=({test:e,children:t})=>o`
<p class="evidence-known" data-known>
<span class=${`tag ${e.infrastructure?"is-warn":e.new?"is-bad":""}`}>
${e.infrastructure?"infrastructure":e.new?"new":"known"}
</span>${" "}
${e.infrastructure?"no result of the test":Ie(e)}
${e.last_pass&&o`${" "}<a href=${d("job",{id:e.last_pass.job_id})}>Last pass</a>`}
${t}
</p>
`;function Do({attempt:e}){let t=bs(e).filter(Boolean).join(" ");return t&&o`<p class="evidence-known" data-happened>${t}</p>`}function mt({job:e,attempt:t,initial:s,title:n,page:a=""}){let r=k(`/api/v1/attempts/${t.id}/failures`,t.cause,s),i=k(e.batch_id?`/api/v1/batches/${e.batch_id}`:null,e.batch_id).data.value,{failures:l=[],test:c}=r.data.value??{},u=t.artifacts>0?`/api/v1/attempts/${t.id}/artifacts`:null,m=Fe(u,t.artifacts),f=C(()=>(m?.artifacts??[]).filter(Ve).map(Qe),[m]),g=Ke(f,m?.content),M=l.length>0?l:[Mo(t)].filter(Boolean);return o`
<${D}
id="evidence"
className="evidence"
title=${n??No(e,t)}
note=${qo(e,t,l)}
tools=${g.length>0&&o`<${Bo} links=${g} />`}
>
${c&&o`<${jo} test=${c}>${!a&&o`<${Io} job=${e} attempt=${t} />`}<//>`}
${!a&&o`<${Po} name=${t.agent} />`}
<div class="evidence-parts">
<div>
<ul class="plain">
${vs(M).map((y,G)=>o`
<${Ao}
key=${G}
failure=${y}
name=${`failure/${t.id}/${G}`}
batch=${i}
causeLine=${t.cause_line}
page=${a}
open=${G<So}
/>
`)}
</ul>
<${Do} attempt=${t} />
</div>
<${Ro} artifacts=${f} />
</div>
<${Ds} job=${e} attempt=${t} last=${c?.last_pass} />
<//>
`}var Gs=(e,t)=>`/api/v1/failures/${encodeURIComponent(e)}/${t}`,Qs=e=>d("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function Fo({row:e}){return o`
<li class="failure-example">
<a href=${Qs(e)}>
<${F} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}function Wo({failures:e,passed:t,attempts:s}){return e>0?`${p(e)} of ${h(s,"attempt")}`:t>0?"passed":"other failures"}var Hs=({id:e,title:t,rows:s,more:n,urlOf:a})=>o`
<div class="cause-strip" data-strip=${e}>
<p id=${`cause-${e}`}>${t}</p>
<ol class="plain" aria-labelledby=${`cause-${e}`}>
${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}>
<a href=${a(r.name)} data-tip=${`${p(r.passed)} of ${h(r.attempts,"attempt")} passed`}>
${r.name}
</a>
<span class="number">${Wo(r)}</span>
</li>
`)}
${n>0&&o`<li class="quiet">and ${h(n,"attempt")} in others</li>`}
</ol>
</div>
`,Ks=({at:{app_version_id:e,job_id:t,at:s}})=>o`
<a href=${d("job",{id:t})}>${e}</a> <span class="quiet">(<${B} at=${s} />)</span>
`,Uo=({first:e,last:t})=>o`
<p data-began>
${e&&o`First failed in <${Ks} at=${e} />; `}
${t?o`last passed in <${Ks} at=${t} />`:"its tests have not passed before"}
</p>
`;function Vo({row:e,newest:t}){let s=k(`/api/v1/jobs/${e.job_id}`,e.attempt_id).data.value,n=s?.tries?.find(i=>i.id===e.attempt_id);if(!n)return null;let a=o`${t?"Newest failure":"Newest that still fails"}:${" "}
<a href=${Qs(e)}>${e.test.split("/").at(-1)}</a>`,r=d("job",{id:s.id},{attempt:n.number});return o`<${mt} job=${s} attempt=${n} title=${a} page=${r} />`}function zo({found:e}){let{group:t,builds:s,agents:n,first_failure:a,last_pass:r}=e;return o`
<${Uo} first=${a} last=${r} />
<div class="cause-strips">
<${Hs}
id="builds"
title="By build"
rows=${s}
more=${e.older_builds}
urlOf=${i=>d("build",{org_id:t.org_id,app_version_id:i})}
/>
<${Hs}
id="agents"
title="By agent"
rows=${n}
more=${e.other_agents}
urlOf=${i=>d("agent",{name:i})}
/>
</div>
`}function pt({group:e,changed:t}){let s=k(Gs(e.org_id,e.fingerprint),e.last_at).data.value,n=e.failed_job_ids,[a]=e.examples;return o`
<div class="cause-detail">
${s?o`<${zo} found=${s} />`:o`<${E} />`}
${e.agent&&o`<p>${Q(e.agent)}</p>`}
<${Vo} key=${a.attempt_id} row=${a} newest=${a.at===e.last_at} />
<ul class="plain failure-examples">
${e.examples.map(r=>o`<${Fo} key=${r.job_id} row=${r} />`)}
${e.examples.length<e.tests&&o`<li class="quiet">and ${p(e.tests-e.examples.length)} more</li>`}
</ul>
<div class="cause-actions">
${n.length>0&&x("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>re(n).then(r=>r&&t())}
>
<${$} name="retry" />
Retry ${h(n.length,"failed job")}
</button>
`}
${x("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>Gt(e).then(r=>r&&t())}>
<${$} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
</div>
</div>
`}function Ho({attempt:e,most:t,here:s}){let n=b(null),{outcome:a,run_seconds:r,app_version_id:i,agent:l,finished_at:c}=e;L(()=>{n.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let m=`${`${H(a)}, ${S(r)}`}, build ${i}, on ${l}, ${T(c)}`;return o`
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
`}function Ko({seconds:e,most:t}){let s=b(null);return L(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),o`
<span class="took-usual" ref=${s}>
<span class="number">usually ${S(e)}</span>
</span>
`}function Go({history:e,usual:t,here:s}){let n=[...e].reverse(),a=n.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...a,t??0,.1)*1.08,[i,l]=[S(Math.min(...a)),S(Math.max(...a))],c=i===l?i:`between ${i} and ${l}`,u=a.length>0?`${h(n.length,"attempt")}, ${ge(n.map(({outcome:m})=>m))}; ${c}.`:"No durations recorded.";return o`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&o`<${Ko} seconds=${t} most=${r} />`}
<div class="took-bars">
${n.map(m=>o`
<${Ho} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
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
`}import{m288_0 as $f,m288_1 as hf,m288_2 as gf,m288_3 as Js,m288_4 as _f,m288_5 as bf,m288_6 as ft,m288_7 as xf,m288_8 as yf,m288_9 as wf,m288_10 as Zs,m288_11 as vf}from"./main.js";import{m9_0 as Xs,m9_1 as dt,m9_2 as Sf,m9_3 as Of}from"./main.js";var sn=3,Ys=12,$t={new:["is-bad","new","A test of it did not fail in the batch or build before"],failing:["","known","Its tests failed before, too: no failure is new"],retrying:["is-warn","retrying","Its tests wait or run again"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],superseded:["","earlier cause","The last attempts of its tests failed for other causes"],passed:["is-good","passed since","Each of its tests has passed since"]};function en({at:e}){let t=C(()=>Js(()=>`${Ct(Xs.value-O(e))} ago`),[e]);return o`<span class="number" title=${T(e)}>${t}</span>`}var nn=({history:{trend:e}})=>e.filter(t=>t>0).length>1,Qo=({trend:e})=>o`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${_e} values=${e} tone="bad" /></span>`;function tn({examples:e,tests:t}){let s=[...new Set(e.map(a=>a.test.split("/").at(-1)))].slice(0,sn),n=t-s.length;return n>0?`${s.join(", ")} and ${p(n)} more`:s.join(", ")}var Jo=({names:e})=>o`<span class="quiet" title=${e} data-builds>in ${e}</span>`,Zo=e=>$t[e][1],Xo=({note:e})=>o`
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
`,Yo=e=>[e.is_over&&["infrastructure","quarantined"].includes(e.label)&&$t.passed,e.since&&["",`since ${e.since.app_version_id}`,Me(e)],e.agent&&["is-warn",je(e.agent),Q(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean);function er({group:e,changed:t}){let s=e.failed_job_ids;if(s.length===0||!x("retry","job"))return null;let n=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${e.cause}`}
data-tip=${n}
onClick=${()=>re(s).then(a=>a&&t())}
>
<${$} name="retry" />
</button>
`}var X=e=>`${e.org_id}/${e.fingerprint}`;function an({name:e,wanted:t,closes:s="",children:n}){let a=b(null),r=i=>{i.preventDefault(),v({cause:t?s:e},{push:!0})};return w(()=>{!t||a.current.contains(document.activeElement)||(a.current.focus({preventScroll:!0}),a.current.scrollIntoView({block:"center"}))},[t]),o`
<summary data-row=${e} tabindex="-1" ref=${a} onClick=${r}>
${n}
</summary>
`}var on=({group:e})=>{let[t,s,n]=$t[e.label];return o`<span class=${`tag ${t}`} data-tip=${n}>${e.label==="new"&&Pe(e)||s}</span>`},rn=({tests:e,failures:t,firstAt:s,lastAt:n})=>o`
<span class="number failure-tests">${h(e,"test")}</span>
<span class="number failure-times">${h(t,"attempt")}</span>
<span class="failure-first"><span class="unseen">first seen </span><${en} at=${s} /></span>
<span class="failure-last"><span class="unseen">last seen </span><${en} at=${n} /></span>
`;function ln({group:e,several:t,within:s,wanted:n,changed:a}){return o`
<li class="failure-group" data-cause=${e.fingerprint}>
<details open=${n}>
<${an} name=${X(e)} wanted=${n} closes=${s?e.fingerprint:""}>
<${on} group=${e} />
${s?o`<strong class="failure-cause" title=${e.cause}>${e.org_id}</strong>`:o`<span class="failure-cause" title=${e.cause}>${e.cause}</span>`}
<span class="failure-facts">
${t&&o`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${tn(e)}>${tn(e)}</span>
${e.builds&&o`<${Jo} names=${e.builds.join(", ")} />`}
${Yo(e).map(([r,i,l])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${l}>${i}</span>`)}
${e.retrying>0&&o`<span class="tag" data-retrying>${h(e.retrying,"job")} retrying</span>`}
</span>
<${rn}
tests=${e.tests}
failures=${e.failures}
firstAt=${e.history.first_at}
lastAt=${e.last_at}
/>
<span class="failure-trend">${nn(e)&&o`<${Qo} trend=${e.history.trend} />`}</span>
<//>
${n&&o`<${pt} group=${e} changed=${a} />`}
</details>
${!n&&o`<${er} group=${e} changed=${a} />`}
${e.note&&o`<${Xo} note=${e.note} />`}
</li>
`}var tr=e=>e.length>sn?h(e.length,"organization"):e.join(", ");function sr({shared:e,groups:t,wanted:s,changed:n}){let a=t.find(i=>s===X(i)),r=!!a||s===e.fingerprint;return o`
<li class="failure-group" data-cause=${e.fingerprint} data-shared>
<details open=${r}>
<${an} name=${e.fingerprint} wanted=${r&&!a}>
<${on} group=${e} />
<span class="failure-cause" title=${t[0].cause}>${t[0].cause}</span>
<span class="failure-facts">
<span class="quiet" title=${e.org_ids.join(", ")} data-orgs>${tr(e.org_ids)}</span>
${e.agent&&o`<span class="tag is-warn">on ${e.agent}</span>`}
</span>
<${rn}
tests=${e.tests}
failures=${e.failures}
firstAt=${e.first_at}
lastAt=${e.last_at}
/>
<span class="failure-trend"></span>
<//>
${r&&o`
<ul class="plain failure-orgs" aria-label="By organization">
${t.map(i=>o`
<${ln} key=${i.org_id} group=${i} within wanted=${i===a} changed=${n} />
`)}
</ul>
`}
</details>
</li>
`}var cn=({groups:e})=>new Set(e.map(t=>t.fingerprint)).size;function nr({groups:e,shared:t=[]}){let s=new Map(t.map(a=>[a.fingerprint,a])),n=new Map(t.map(a=>[a.fingerprint,[]]));for(let a of e)n.get(a.fingerprint)?.push(a);return e.flatMap(a=>{let[r,i]=[s.get(a.fingerprint),n.get(a.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[a]]]:a===i[0]?[[r,i]]:[]})}var ar=({groups:e,tests:t,cases:s})=>[h(cn({groups:e}),"cause"),h(t,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function un({found:e,changed:t}){let s=Et.value.query.get("cause"),n=m=>s===X(m)||s===m.fingerprint,a=nr(e),[r,i]=_(a.findIndex(([,m])=>m.some(n))>=Ys),l=r?a:a.slice(0,Ys),c=new Set(e.groups.map(m=>m.org_id)).size>1,u=wt();return o`
<div class=${`failure-list ${l.some(([,m])=>m.some(nn))?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${u}>
${l.map(([m,f])=>m?o`
<${sr}
key=${m.fingerprint}
shared=${m}
groups=${f}
wanted=${s}
changed=${t}
/>
`:o`
<${ln}
key=${X(f[0])}
group=${f[0]}
several=${c}
wanted=${n(f[0])}
changed=${t}
/>
`)}
</ul>
</div>
${l.length<a.length&&o`
<p>
<button type="button" class="button" onClick=${()=>i(!0)}>
Show all ${p(a.length)}
</button>
</p>
`}
${e.more&&o`<p class="quiet">Older failures are not counted.</p>`}
`}function or({path:e,version:t,ended:s="",initial:n=null,none:a=null,children:r}){let[i,l]=_(!1),c=k(e,i?`${t} ${s}`:t,n),u=c.data.value,m=!!u?.groups.some(g=>g.retrying>0);w(()=>l(m),[m]);let f=c.error.value;return f&&!u?o`<${q} title="Failures could not be loaded" text=${f.message} again=${c.load} />`:u?u.groups.length===0?a:r(u,(g=u)=>o`<${un} found=${g} changed=${()=>c.load()} />`):o`<${E} />`}var rr=({children:e})=>o`
<${oe} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var ir=[["24h","24 h"],["7d","7 days"]],lr=e=>e.get("since")==="7d"?"7d":"24h",cr=({since:e})=>o`
<${A}
label="Period"
hideLabel
options=${ir}
value=${e}
onChange=${t=>v({since:t==="24h"?"":t},{push:!0})}
/>
`;var ur=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,n])=>o`
<span class="chip" key=${s}>
${n} <strong>${t[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>v({[s]:""},{push:!0})}
>
<${$} name="close" />
</button>
</span>
`);import{m139_0 as mn}from"./main.js";var mr=({group:e})=>o`
${e.target}
${Object.keys(e.labels).length>0&&o`${" "}<span class="quiet">${St(e.labels)}</span>`}
`,xe=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[e]>0?"":"quiet"}`}>${p(s[e])}</span>`}),ht=[{name:"bar",title:"Progress",cell:e=>o`<${U} group=${{...W(e),waiting:e.unfinished-e.running}} />`},xe("waiting","Waiting"),xe("running","Running"),xe("done","Passed"),{...xe("failed","Failed"),cell:e=>o`<${se} of=${e} />`}],pn={name:"target",title:"Target",main:!0,cell:e=>mr({group:e})},pr={name:"build",title:"Build",main:!0,cell:e=>o`<${z} org=${e.org_id} version=${e.app_version_id} />`},fr={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&o`<span class="clamp" title=${e.text}>${e.text}</span>`},dr=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function $r(e){let t=new Map;for(let s of e){let n=t.get(s.app_version_id);if(n)for(let a of dr)n[a]+=s[a];else t.set(s.app_version_id,{...s})}return[...t.values()]}function fn({id:e,label:t,kind:s,groups:n,columns:a}){let r=new Map(n.map(i=>[i.id,{value:i}]));return o`
<${mn}
id=${e}
label=${t}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${a}
hrefOf=${i=>d(s,i)}
/>
`}var hr=({groups:e})=>o`
<${fn}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e.map(ve)}
columns=${e.some(({explanation:t})=>t)?[pn,...ht,fr]:[pn,...ht]}
/>
`,gr=({groups:e})=>o`
<${fn}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${$r(e.map(ve))}
columns=${[pr,...ht]}
/>
`;function _r({list:e,what:t,older:s="Show older",all:n="End of list"}){let{ids:a,error:r,loading:i,more:l}=e;return r.value?o`
<${q}
title=${`${t} could not be loaded`}
text=${r.value.message}
again=${()=>a.peek().length?e.next():e.first()}
/>
`:i.value==="first"&&a.value.length===0?o`<${E} lines=${10} />`:l.value?o`
<p class="nothing">
<button type="button" class="button" disabled=${i.value!==null} onClick=${()=>e.next()}>
${s}
</button>
</p>
`:a.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m102_0 as dn}from"./main.js";import{m110_0 as $n}from"./main.js";function br({store:e,kind:t}){return e.loaded.value?o`<${$n} problem=${{status:404,text:`there is no such ${t}`}} />`:o`
<${dn} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${E} />
<//>
`}import{m3_0 as hn,m3_1 as wd,m3_2 as vd,m3_3 as kd,m3_4 as Td,m3_5 as Sd,m3_6 as Od}from"./main.js";import{m68_0 as Ld,m68_1 as Ad,m68_2 as Rd,m68_3 as Bd,m68_4 as Nd,m68_5 as gn}from"./main.js";var xr=e=>Tt(dt()+e,dt()),yr=e=>e<1?"at once":ee(e);function wr({reason:e,position:t,eta_seconds:s,eta_guessed:n,hold:a}){return[t!=null&&!a&&e!=="no_agent"&&[t===1?"Next":`Place ${p(t)}`,"in the queue"],s>0&&[xr(s),n?"expected start, a guess":"expected start"],a?.eta_seconds!=null&&[yr(a.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function vr({agent:{name:e,status:t,note:s,by:n,since:a,until:r}}){let i=hn.includes(t)?o`${t}${a&&o` for <${V} since=${a} />`}`:gn({held:{kind:t,note:s,by:n,at:a,until:r}});return o`
<li>
<a href=${d("agent",{name:e})}>${e}</a> ${i}
</li>
`}function kr({hold:{agents:e,more_agents:t},job:{org_id:s,app_version_id:n}}){return e.length===0?x("release","build")&&o`<button type="button" class="button" onClick=${()=>Jt(s,n)}>Release build</button>`:o`
<ul class="plain queue-holders">
${e.map(a=>o`<${vr} key=${a.name} agent=${a} />`)}
${t>0&&o`<li><a href=${d("fleet")}>${h(t,"more agent")}</a></li>`}
</ul>
`}var Tr=({explanation:e})=>e?.reason==="no_agent"&&!e.hold,_n=({of:e,what:t,children:s})=>Tr(e)&&o`
<p class="queue-ways">
<span>
Start an agent with this target${Object.keys(e.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${d("fleet")}>agents</a> to add one; or cancel the ${t} and submit
${t==="job"?" it":" them"} again for others.
</span>
${s}
</p>
`,bn=({text:e,stuck:t,className:s="",children:n})=>o`
<div class=${`queue-place ${t?"is-stuck":s}`}>
${t&&o`<p class="queue-stuck"><${$} name="stale" />${t===!0?"Cannot start":t}</p>`}
${e&&o`<p class="why" data-why>${e}</p>`}
${n}
</div>
`;function Sr({job:e}){let t=e.status==="pending",s=t&&e.explanation?.text||e.status==="failed"&&e.cause||e.reason;if(!s)return null;let n=t&&e.explanation?.hold,a=t&&pe(e.explanation);return o`
<${bn} text=${s} stuck=${a} className=${e.status==="failed"?"is-bad":""}>
${a&&o`
<${_n} of=${e} what="job">
${x("cancel","job")&&o`<button type="button" class="button" onClick=${()=>Kt(e)}>Cancel job</button>`}
<//>
`}
${t&&wr(e.explanation??{}).map(([r,i])=>o`
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
${t&&o`
<span class="queue-figure number">
<b>
<${V} since=${e.created_at} />
</b>
${e.tries?.length?"since it was submitted":"waiting"}
</span>
`}
${n&&o`<${kr} hold=${n} job=${e} />`}
<//>
`}function Or({label:e,tabs:t,value:s,onChange:n}){let a=b(null),r=yt(),i=Math.max(0,t.findIndex(c=>c.name===s));return w(()=>{let[c,u]=[a.current,a.current.children[i]].map(m=>m.getBoundingClientRect());a.current.scrollLeft+=Math.max(0,u.right-c.right)-Math.max(0,c.left-u.left)},[i]),o`
<div class="tabs" role="tablist" aria-label=${e} ref=${a} onKeyDown=${c=>{let u={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:t.length-1}[c.key];if(u===void 0)return;c.preventDefault();let m=(u+t.length)%t.length;n(t[m].name),a.current.children[m].focus()}}>
${t.map((c,u)=>o`
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
<div role="tabpanel" id=${`${r}-panel`} aria-labelledby=${`${r}-${t[i].name}`} tabindex="-1">
${t[i].body()}
</div>
`}function xn({share:e}){let t=b(null);return L(()=>t.current.style.setProperty("--share",e.toFixed(3))),o`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var Cr=({label:e,by:t,rows:s})=>o`
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
${s.map(({key:n,name:a,ran:r,failed:i,seconds:l})=>o`
<tr key=${n}>
<th scope="row">${a}</th>
<td class="is-numeric">${p(r)}</td>
<td>
<span class="share">
<${xn} share=${i/r} />
<span class="number">${I(i/r)}</span>
</span>
</td>
<td class="is-numeric">${l===null?"\u2013":S(l)}</td>
</tr>
`)}
</tbody>
</table>
`;function Er(e,t){let s=new Map;for(let n of e){let a=t(n),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n.run_seconds),s.set(a,r)}return[...s.values()].map(({passes:n,...a})=>({...a,seconds:n.length>0?n.reduce((r,i)=>r+i,0)/n.length:null}))}function Lr({name:e,value:t,note:s,icon:n,tone:a="",href:r,children:i}){let l=o`
<span class="tile-name">
${n&&o`<${$} name=${n} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&o`<span class="tile-note">${s}</span>`}
${i}
`,c=`tile ${a&&`tile-${a}`}`;return r?o`<a class=${c} href=${r} data-tile=${e}>${l}</a>`:o`<div class=${c} data-tile=${e}>${l}</div>`}var Y=class{#e;value=ft(null);error=ft(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await j(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as yn,m8_1 as wn,m8_2 as vn,m8_3 as gt}from"./main.js";var Ar=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],kn=e=>e===null?null:Math.round(e*1e4)/100,Rr=e=>I(e/100);function Br(e,t,s){return`${e.map(({name:a,shown:r},i)=>{let l=t[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(l.length===0)return"";let c=s(l.at(-1));return`${a}: latest ${c}, from ${s(Math.min(...l))} to ${s(wn(l))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function K(e,t,s,n){let a=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:a,summary:Br(a,r,n.write),...n}}var P=(e,t)=>({name:e,tone:t,kind:"line"});function Tn(e,{ofAgent:t=!1}={}){let{at:s,installs:n,installs_avoided:a}=e,r={write:vn,steps:yn,least:1},i={write:Rr,least:100,most:100};return[K("Pass rate",s,[[P("passed","good"),e.pass_rate.map(kn)]],{...i,floor:50}),K("Duration",s,[[P("p95","warn"),e.run_p95],[P("p50","go"),e.run_p50]],r),K("Queue wait",s,[[P("p95","warn"),e.wait_p95],[P("p50","go"),e.wait_p50]],r),t?K("Utilization",s,[[P("working","go"),e.busy_agents.map(kn)]],i):K("Agents at work",s,[[P("on average","go"),e.busy_agents]],{write:gt,steps:Ar,least:1}),K("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:l=>n[l]},n.map((l,c)=>l+a[c])],[{name:"avoided",tone:"good",kind:"bars"},a]],{write:gt,least:4})]}import{m37_0 as Sn}from"./main.js";var Nr={"30d":600,"90d":600},qr=60,On=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Mr={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},Cn=e=>e.get("view")==="trends",Ir=({query:e,first:t})=>o`
<${A}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${Cn(e)?"trends":""}
onChange=${s=>v({view:s},{push:!0})}
/>
`;function Pr({subject:e,query:t}){let s=On.some(([u])=>u===t.get("range"))?{range:t.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,a=C(()=>new Y(n),[n]);w(()=>a.start(Nr[s.range]??qr),[a]);let r=a.value.value,i=a.error.value,l=C(()=>r&&Tn(r,{ofAgent:"agent"in e}),[r]),c=o`
<${A}
label="Period"
hideLabel
options=${On}
value=${s.range??r?.range}
onChange=${u=>v({range:u},{push:!0})}
/>
`;return o`
<${D} id="trends" title="Trends" note=${Mr[r?.step]} tools=${c}>
${i&&o`<${q} title="Trends could not be loaded" text=${i.message} again=${a.again} />`}
${!r&&!i&&o`<${E} lines=${12} />`}
${r&&(r.attempts.some(u=>u>0)?o`<${Sn} label="Trends" charts=${l} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var _t=400,bt=200,En=e=>Math.floor(e/bt)*bt;function jr(e){let t=Zs({from:0,to:_t*2,width:0});return L(()=>{let s=0,n=()=>{s=0;let i=e.current.getBoundingClientRect(),l={from:En(-i.top-_t),to:En(window.innerHeight-i.top+_t)+bt,width:Math.floor(i.width)},c=t.peek();(l.from!==c.from||l.to!==c.to||l.width!==c.width)&&(t.value=l)},a=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(a);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),t}export{Z as m101_0,mo as m101_1,H as m101_2,it as m107_0,lt as m107_1,Sr as m114_0,bn as m114_1,_n as m114_2,ut as m117_0,ge as m117_1,aa as m120_0,ce as m120_1,Yt as m120_2,Bn as m12_0,vt as m12_1,Or as m140_0,xn as m141_0,Cr as m141_1,Er as m141_2,be as m142_0,To as m142_1,Us as m142_2,Lr as m146_0,Pr as m160_0,Ir as m160_1,Cn as m160_2,Fe as m164_0,je as m167_0,Pe as m167_1,De as m167_2,Q as m167_3,Me as m167_4,Ie as m167_5,us as m189_0,Ke as m189_1,Ea as m189_2,ze as m189_3,Ve as m189_4,ps as m189_5,$s as m193_0,fe as m193_1,Aa as m193_2,Na as m193_3,hs as m193_4,gs as m193_5,Ia as m193_6,Ra as m193_7,Qe as m194_0,Ge as m194_1,Je as m194_2,Le as m198_0,ua as m198_1,Ee as m198_2,he as m207_0,io as m207_1,lo as m207_2,Y as m220_0,le as m224_0,ie as m224_1,Oe as m224_2,Ce as m224_3,qn as m23_0,In as m23_1,Pn as m23_2,na as m25_0,we as m25_1,Xn as m25_2,zt as m25_3,Vt as m25_4,ye as m25_5,ca as m26_0,me as m26_1,ue as m26_2,es as m26_3,jr as m284_0,ke as m30_0,ba as m31_0,os as m31_1,ya as m34_0,pt as m36_0,Gs as m36_1,Be as m42_0,Go as m47_0,mt as m50_0,Co as m50_1,Ne as m51_0,un as m53_0,or as m53_1,rr as m53_2,cn as m53_3,X as m53_4,ar as m53_5,Zo as m53_6,cr as m55_0,lr as m55_1,ur as m58_0,gr as m74_0,hr as m74_1,nt as m86_0,ot as m86_1,at as m86_2,_r as m87_0,rt as m90_0,br as m97_0};
