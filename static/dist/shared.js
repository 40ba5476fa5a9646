import{m174_0 as st,m174_1 as dr,m174_2 as fr,m174_3 as $r,m174_4 as hr,m174_5 as h,m174_6 as gr,m174_7 as nt,m174_8 as _r,m174_9 as at,m174_10 as ot,m174_11 as rt,m174_12 as d,m174_13 as N,m174_14 as v,m174_15 as it,m174_16 as br,m174_17 as k,m174_18 as xr,m174_19 as yr,m174_20 as M,m174_21 as wr,m174_22 as y,m174_23 as vr}from"./main.js";import{m181_0 as Sr,m181_1 as T,m181_2 as lt,m181_3 as Or,m181_4 as Er,m181_5 as I}from"./main.js";import{m183_0 as o}from"./main.js";import{m224_0 as Br,m224_1 as Nr,m224_2 as Mr,m224_3 as qr,m224_4 as Ir,m224_5 as S,m224_6 as Pr,m224_7 as $,m224_8 as ct,m224_9 as Dr}from"./main.js";import{m131_0 as ut}from"./main.js";var mt={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},ln={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},cn=({work:e})=>o`
<a href=${$("job",{id:e.id})}>${e.test}</a> waits for it until ${y(e.awaited_until)}.
${" "}${mt[e.then]}
`;function un({status:e,agent:t,attempts:s,explanation:n}){return e==="running"?o`Attempt ${d(s)} runs on <a href=${$("agent",{name:t})}>${t}</a>.`:e!=="pending"?ln[e]:`The job is queued again: ${[n?.position>1&&!n.hold&&`place ${d(n.position)}`,n?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function mn({attempt:e}){let t=I(`job:${e.job_id}`),s=t.ids.value.length?t.row(e.job_id).value:null;return o`
Its attempt of <a href=${$("job",{id:e.job_id})}>${e.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${un(s)}</span>`}
`}function pn({job:e}){let t=e.status==="running"&&!e.reason?e.agent:null,s=I(t?`agent:${t}`:null),n=s?.ids.value.length?s.row(t).value:null;return n?.job?.id!==e.id||!n.job.awaited_until?null:o`
<p class="why" role="status" data-silent>
<strong>
<a href=${$("agent",{name:t})}>${t}</a> has not responded for <${ut} since=${n.last_seen_at} />.
</strong>
${" "}The job waits for it until ${y(n.job.awaited_until)}. ${mt[n.job.then]}
</p>
`}import{m284_0 as Gr,m284_1 as Zr,m284_2 as Xr,m284_3 as w,m284_4 as Yr,m284_5 as pt,m284_6 as ei,m284_7 as C,m284_8 as O,m284_9 as ti,m284_10 as _,m284_11 as g}from"./main.js";import{m4_0 as ai,m4_1 as oi,m4_2 as P,m4_3 as ri,m4_4 as ii}from"./main.js";import{m51_0 as G,m51_1 as Z,m51_2 as ui}from"./main.js";import{m76_0 as f}from"./main.js";import{m95_0 as X}from"./main.js";import{m103_0 as D}from"./main.js";import{m123_0 as A}from"./main.js";import{m136_0 as Y,m136_1 as R,m136_2 as E}from"./main.js";import{m137_0 as vi,m137_1 as dt,m137_2 as ft}from"./main.js";import{m143_0 as F,m143_1 as Si}from"./main.js";var dn=100,fn=2e4,$t=20,$n=[["previous","Previous batch"],["base","Base branch"]],gt=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],hn=["newly_failing","still_failing","fixed","flaky"],fe=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&M(e.commit),y(e.created_at)].filter(Boolean).join(", ");function gn(e){let[t,s]=g([]);return w(()=>{let n=new AbortController,a=new URLSearchParams({suite:e.suite,limit:$t+1,...e.org_id?{org_id:e.org_id}:{}});return P(`/api/v1/batches?${a}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,$t)),()=>{}),()=>n.abort()},[e.id]),t}function _n({batch:e,chosen:t}){let s=gn(e),n=a=>S({with:a},{push:!0});return o`
<div class="page-tools">
<${A} label="Against" hideLabel options=${$n} value=${t} onChange=${n} />
${s.length>0&&o`
<${X}
label="Other batch"
items=${s.map(a=>({label:fe(a),checked:a.id===t,run:()=>n(a.id)}))}
>
Other batch…
<${f} name="down" />
<//>
`}
</div>
`}var bn=({at:e,hasStart:t})=>e===null?null:o`<span class="number quiet">${v(e)}${t&&" with start"}</span>`;function ht({id:e,status:t,seconds:s,hasStart:n,word:a}){return e?o`
<a class="change-side" href=${$("job",{id:e})}>
<span class="unseen">${a}: </span>
<${dt} job=${{status:t}} /> <${bn} at=${s} hasStart=${n} />
</a>
`:o`<span class="quiet">not run</span>`}function xn({row:e,gone:t,hasCause:s}){let n=t?e.job_id:e.before_job_id,a=e.status==="failed"&&!t&&!s&&e.cause;return o`
<li class="change">
<span class="change-what">
<a class="change-test" href=${$("job",{id:e.job_id})}>
<${F} test=${e.test} />
</a>
${e.excused&&!t&&o`<span class="tag" title=${Z}>quarantined</span>`}
${a&&o`<span class="row-why quiet" title=${a}>${a}</span>`}
</span>
<${ht}
word="before"
id=${n}
status=${t?e.status:e.before_status}
seconds=${t?e.seconds:e.before_seconds}
hasStart=${t?e.has_start:e.before_has_start}
/>
<${f} name="next" />
<${ht} word="now" ...${{...e,id:t?null:e.job_id,hasStart:e.has_start}} />
</li>
`}var _t=({kind:e,rows:t,hasCause:s})=>o`
<ul class="change-list" data-changes=${e}>
${t.map(n=>o`<${xn} key=${n.job_id} row=${n} gone=${e==="gone"} hasCause=${s} />`)}
</ul>
`;function yn({kind:e,rows:t,causes:s}){let n=new Map(t.map(a=>[a.job_id,a]));return s.map(({fingerprint:a,cause:r,tests:i,job_ids:c})=>{let l=c.filter(u=>n.has(u)).map(u=>n.get(u));return l.length>0&&o`
<div class="change-cause" key=${a} data-cause=${a}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${h(i,"test")}</small>
</h3>
<${_t} kind=${e} rows=${l} hasCause />
</div>
`})}function bt(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}var xt=({counts:e,excused:t},s)=>e[s]-(s==="still_failing"?t:0),yt=({excused:e})=>e>0?`, ${d(e)} quarantined`:"";function wt({on_agent:e,counts:t},s){let n=e[s];return n?n.tests===t[s]?`, all on ${n.agent}`:`, ${d(n.tests)} only on ${n.agent}`:""}var wn=(e,t)=>d(xt(e,t))+(t==="still_failing"?yt(e):"")+wt(e,t);function vt({path:e,query:t,version:s,href:n,flaky:a,textOf:r,about:i}){let c=T(`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s).data.value;if(!c?.with)return null;let{counts:l}=bt(c);return o`
<p class="change-verdict">
${gt.filter(([u])=>hn.includes(u)||l[u]>0).map(([u,,,,m,p])=>o`
<${u==="flaky"&&a&&l.flaky?"a":"span"}
key=${u}
href=${u==="flaky"&&l.flaky?a:void 0}
class=${l[u]?u==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${u}>${d(xt(c,u))}</span>${" "}
${l[u]===1?m:p}${u==="still_failing"&&yt(c)}
${wt(c,u)}
<//>
`)}
<a class="quiet" href=${n} title=${i}>against ${r(c.with)}</a>
</p>
`}var vn=({app_version_id:e},{name:t,app_version_id:s,created_at:n})=>e&&e===s?`another batch of ${s}`:`batch ${[t,s].filter(Boolean).join(", ")} of ${rt(Date.parse(n)/1e3)}`,kn="Its results alone. A build is compared with the last runs of a build, which may be of later batches.",Tn="The last run of each test there, also of later batches. A batch is compared with one batch.",Sn=({batch:e,chosen:t})=>o`
<${vt}
path=${`/api/v1/batches/${e.id}`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
href=${$("batch",{id:e.id},{with:t})}
flaky=${$("batch",{id:e.id},{show:"flaky"})}
textOf=${s=>vn(e,s)}
about=${kn}
/>
`,On=({path:e,version:t,chosen:s})=>o`
<${vt}
path=${e}
query=${s?{with:s}:{}}
version=${t}
href="#changes"
textOf=${n=>`the last runs of ${n}`}
about=${Tn}
/>
`;function En({kind:e,title:t,icon:s,note:n,counted:a,total:r,rows:i,causes:c,showAll:l}){return o`
<${D}
title=${o`<span class=${`state state-${s}`}>
<${f} name=${s} />
<span>${t}</span>
</span>`}
note=${a}
className="changes"
tools=${o`<span class="quiet">${n}</span>`}
>
${c?o`<${yn} kind=${e} rows=${i} causes=${c} />`:o`<${_t} kind=${e} rows=${i} />`}
${i.length<r&&o`
<p class="nothing">
<button type="button" class="button" onClick=${l}>
Show all ${d(r)}
</button>
</p>
`}
<//>
`}function Ln(e,t){return e===0?`No test has finished${t&&` yet, ${t}`}`:t?`Same so far, ${t}`:"No changes"}function kt({found:e,ended:t,left:s,against:n,tools:a,showAll:r}){let i=bt(e),c=gt.filter(([l])=>i.counts[l]>0);return o`
<p class="change-with">
Against ${n}${" "}
${s&&c.length>0&&o`<span class="number" data-to-run>· ${s}</span>`}${" "}
${a}
</p>
${c.length===0?o`
<${Y} icon=${s||!t?"running":"done"} title=${Ln(t,s)}>
${t>0&&o`<p>Every finished test has the same status in both.</p>`}
<//>
`:null}
${c.map(([l,u,m,p])=>o`
<${En} key=${l} kind=${l} title=${u} icon=${m}
note=${p} rows=${i[l]}
counted=${wn(i,l)}
total=${i.counts[l]}
causes=${l==="newly_failing"?i.causes:null}
showAll=${r}
/>
`)}
`}function Tt({path:e,query:t,version:s,title:n,draw:a}){let[r,i]=g(dn),c=T(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=_(null),u=c.data.value??l.current;l.current=u;let m=c.error.value;return o`
${m&&o`<${R} title=${n} text=${m.message} again=${()=>c.load()} />`}
${u&&a(u,()=>i(fn))}
${!u&&!m&&o`<${E} />`}
`}var Cn=({batch:e,with:t})=>[e.unfinished>0&&`${d(e.unfinished)} to run`,t.unfinished>0&&`${d(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function An({found:e,chosen:t,showAll:s}){return e.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:o`
<${kt}
found=${e}
ended=${e.batch.done+e.batch.failed}
left=${Cn(e)}
against=${o`<a href=${$("batch",{id:e.with.id})}>${fe(e.with)}</a>`}
showAll=${s}
/>
`}var Rn=({batch:e,chosen:t})=>o`
<${_n} batch=${e} chosen=${t} />
<${Tt}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
title="The batches could not be compared"
draw=${(s,n)=>o`<${An} found=${s} chosen=${t} showAll=${n} />`}
/>
`;import{m6_0 as Vi,m6_1 as zi,m6_2 as Ki,m6_3 as Hi,m6_4 as Qi,m6_5 as ee,m6_6 as $e}from"./main.js";import{m223_0 as b,m223_1 as Zi}from"./main.js";import{m23_0 as te}from"./main.js";var he=({status:e})=>o`
<span class=${`state state-${e}`}>
<${f} name=${e} />
<span>${ft[e]??e}</span>
</span>
`;import{m47_0 as j}from"./main.js";import{m60_0 as se,m60_1 as ll,m60_2 as cl}from"./main.js";import{m0_0 as St,m0_1 as pl,m0_2 as dl,m0_3 as Ot,m0_4 as Et,m0_5 as fl,m0_6 as Lt,m0_7 as Ct,m0_8 as $l,m0_9 as hl,m0_10 as gl,m0_11 as _l,m0_12 as At,m0_13 as Rt,m0_14 as bl,m0_15 as ne,m0_16 as xl,m0_17 as yl,m0_18 as wl}from"./main.js";var ae=({within:e,filter:t,fresh:s,label:n="Retry failed jobs",icon:a="retry",className:r,children:i})=>b("retry","job")&&o`
<${X}
label=${n}
icon=${a}
items=${()=>At({within:e,filter:t,fresh:s})}
none="Nothing to retry: all passed since, wait, run or are in quarantine."
className=${r}
tip=${i?void 0:n}
>
${i&&o`${i}<${f} name="down" />`}
<//>
`,Bn=({filter:e,failed:t})=>t>0&&b("retry","job")&&o`
<button type="button" class="button" onClick=${()=>Rt(e,t)}>
<${f} name="retry" />
Retry ${d(t)} failed
</button>
<${ae} filter=${e} icon="down" />
`;import{m146_0 as B}from"./main.js";function Bt({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return o`<${j} since=${e.created_at} />`;let s=k(t)-k(e.created_at);return o`
<span class="number">${s<10?v(s):nt(s)}</span>
${t!==e.finished_at&&o`
${" "}
<span class="quiet" title=${`retried ${Nt(e)}`}>
<${f} name="retry" /><span class="unseen">retried</span>
</span>
`}
`}var Nt=e=>e.finished_at?`until ${y(e.finished_at)}`:"in progress",Mt=({batch:e,link:t})=>e.app_version_id&&e.org_id?o`<${se} org=${e.org_id} version=${e.app_version_id} link=${t} />`:o`<span class="quiet">${h(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,Nn=({batch:e})=>(e.branch||e.commit)&&o`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&o`<span class="id" title=${e.commit}>${M(e.commit)}</span>`}
</span>
`,Mn=({batch:e})=>o`
<${te} group=${{...ee(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${d(e.total-e.unfinished)} of ${d(e.total)}</span>
`,qn=[{name:"status",title:"Status",cell:e=>o`<${he} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>o`<${Nn} batch=${e} />`},{name:"build",title:"Build",cell:e=>o`<${Mt} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>o`<${Mn} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>o`<${G} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>o`<${Bt} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>o`
<${B} className="quiet" at=${e.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&b("retry","batch"),cell:e=>e.failed>0&&o`<${In} batch=${e} />`}],In=({batch:e})=>o`
<${ae}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,Pn={kind:"batch",columns:qn,hrefOf:e=>$("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m10_0 as Ql,m10_1 as Jl,m10_2 as qt}from"./main.js";var Dn=2;function Fn({width:e,height:t,draw:s,paint:n,className:a="",...r}){let i=_(null),c=qt.value;return C(()=>{let l=Math.min(Dn,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(e*l)),u.height=Math.max(1,Math.round(t*l)),u.style.setProperty("width",`${e}px`),u.style.setProperty("height",`${t}px`);let m=u.getContext("2d");m.setTransform(l,0,0,l,0,0),s(m),n&&(n.current=p=>p(m))},[e,t,s,c]),o`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var ge=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function _e(e){let{app_version_id:t,last_pass:s,since:n,failures:a,builds:r}=e,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(e.new)return`in ${t}${a>1?`, ${d(a)} failed jobs`:""} \xB7 ${i}`;let c=`${h(a,"failed job")} in ${h(r,"build")}`;return`failing since ${n.app_version_id}, ${c} \xB7 ${i}`}var be=({new_tests:e,tests:t})=>e>0&&e<t?`${d(e)} of ${d(t)} new`:"",xe=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${d(t)} of ${d(s)} on ${e}`,z=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,ye=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:n})=>[e&&`by ${e}`,`since ${y(t)}`,s&&`until ${y(s)}`].filter(Boolean).join(" ")+(n?`: ${n}`:"");var jn=36e5,Wn=6e4;function we(e,t){let[s,n]=g(null),[a,r]=g(0);w(()=>{if(!e)return;let c=new AbortController;return P(e,{signal:c.signal}).then(n).catch(()=>c.signal.aborted||n(l=>l??"failed")),()=>c.abort()},[e,t,a]);let i=s?.content?.expires_at;return w(()=>{if(!i)return;let c=Math.max(Wn,Date.parse(i)-jn-Date.now()),l=setTimeout(()=>r(u=>u+1),c);return()=>clearTimeout(l)},[i,a]),s}var Un=50,Pt=()=>history.state?.open??{};function It(e,t){let n=[...Object.entries(Pt()).filter(([a])=>a!==e),[e,t]].slice(-Un);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function ve(e,t=!1){let[s,n]=g(()=>Pt()[e]??t),[a]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(n(l),history.state?.key===a&&It(e,l))},onClick:c=>{let l=c.currentTarget,u=c.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===l&&It(e,!l.open)}}}var Ft="batch-report/",Te=({path:e})=>!e.startsWith(Ft),Vn="whole-start/",Se=({path:e})=>!e.startsWith(Vn),Oe=/\.html?$/i,jt=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,ke=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,zn=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Kn=e=>e.split("/").map(encodeURIComponent).join("/");function Wt({path:e},t){if(!t)return null;let s=t.url+Kn(e);return Oe.test(e)?jt.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&ke.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var Hn=5;function Qn(e){let t=a=>a.slice(0,a.lastIndexOf("/")+1),s=({path:a})=>Oe.test(a)&&!jt.test(a),n=[...new Set(e.filter(s).map(({path:a})=>t(a)))].filter(Boolean);return n.filter(a=>!n.some(r=>r!==a&&a.startsWith(r))).map(a=>({folder:a,files:e.filter(r=>r.path.startsWith(a)&&!(s(r)&&t(r.path)===a))})).filter(({files:a})=>a.length>=Hn)}var Dt=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function Ee(e,t){let s=e.flatMap(({path:l,url:u})=>{let m=Wt({path:l},t);return m?[{...m,path:l,isOpened:!0}]:ke.test(l)?[{title:"Download trace",url:u,path:l,isOpened:!1}]:[]}),n=s.filter(({path:l})=>ke.test(l)),a=n.filter(({path:l})=>!zn.test(l)),r=(a.length>0?a:n).sort((l,u)=>Dt(u)-Dt(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>Oe.test(l)).sort((l,u)=>i(l)-i(u))[0];return[r,c].filter(l=>l!==void 0)}import{m228_0 as uc,m228_1 as Ut,m228_2 as mc,m228_3 as pc,m228_4 as dc,m228_5 as fc}from"./main.js";var Jn={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},Gn=({outcome:e})=>e?Jn[e]??"cancelled":"running",Zn=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},oe=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),Vt=e=>e.install_seconds!==null||e.phase==="installing"||oe(e),Xn=1;function zt({id:e,window:t,start_seconds:s,run_seconds:n},a,r){return t!==e||s==null||n===null||r-a-n<Xn?null:[a+s,r-(n-s)]}function Kt(e){let[t,s,n]=[e.leased_at,e.started_at,e.finished_at].map(k),a=n===null||Ut(e)?s:n-(e.run_seconds??0);return Math.min(s,Math.max(t+(e.install_seconds??0),a))}function Yn(e){let t=k(e.leased_at),s=k(e.started_at),n=k(e.finished_at),a=[],r=(u,m,p)=>(p===null||p>m)&&a.push({kind:u,from:m,until:p});if(s===null)return r(Vt(e)?"installing":"assigned",t,n),a;let i=Kt(e),c=Math.max(t,i-(e.install_seconds??0));r("assigned",t,c),e.install_seconds!==null&&r("installing",c,i);let l=n!==null&&zt(e,i,n);return l&&(r("starting",i,l[0]),r("between",...l)),r("running",l?l[1]:i,n),a}function ea(e){let t=["assigned"];return Vt(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var ta=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function Ht(e,t){let s=e.tries??[],n=k(s[t]?.leased_at??e.created_at),a=s[t+1]?k(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:k(r.at)})).filter(({time:r})=>r>=n&&r<a)}function sa(e){let t=e.tries??[],s=["waiting"],n=r=>{let i=Ht(e,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};n(-1),t.forEach((r,i)=>{s.push(...ea(r)),!n(i)&&i<t.length-1&&s.push(...ta(r))});let a=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&a?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(a&&e.status==="cancelled"&&a.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var Qt="The end of its log shows what it did last.";function Jt(e){let{outcome:t,message:s,exit_code:n,started_at:a,agent:r,log_bytes:i,window:c}=e,l=i?Qt:"";if(t==="lost")return[`${r} stopped responding ${a?"while it ran the test":"before it began"}.`,l];if(t==="timed_out"){if(s.includes("case began"))return[l,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[l,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(oe(e))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(t==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(t==="error")return["Its runner ended without a result of the test.",e.cause_line||c?"":Qt];if(n!==null&&n<0)return["A signal ended its runner.",l];let u=e.cases??{};return e.cause_line||c||u.failed||u.error?[]:["No line of its log names an error.",l]}function Gt({reason:e,cause:t},s){let n=t&&e.endsWith(`: ${t}`)?e.slice(0,-t.length-2):e,r=/ attempt \d+ of \d+: /.test(n)&&!n.includes(" of 1: ")||/ (retries of its batch are|its batch's one retry is) used up$/.test(n),i=(c,l,u)=>Number(l)===s?c:`attempt ${s} (${l} of ${u} that count)`;return r?n.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,i):""}import{m229_0 as wc,m229_1 as vc,m229_2 as kc,m229_3 as Tc,m229_4 as Zt}from"./main.js";var na=["image/png","image/jpeg","image/gif","image/webp"],aa=["video/mp4","video/webm"],Ce=e=>({...e,url:Zt(e.url)}),Le=({content_type:e})=>na.includes(e)?"image":aa.includes(e)?"video":null,oa=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,ra=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function Ae(e){let t=e.some(({path:c})=>c.startsWith("results/")),s=e.filter(({path:c})=>!(t&&ra.test(c))),n=new Map,a=s.filter(c=>Le(c)==="image");for(let c of a){let l=oa.exec(c.path);if(!l)continue;let u=l[1]+l[3];n.set(u,{...n.get(u),[l[2]]:c})}let r=[];for(let[c,{expected:l,actual:u,diff:m}]of n)l&&u&&r.push({name:c,expected:l,actual:u,diff:m??null});let i=new Set(r.flatMap(({expected:c,actual:l,diff:u})=>[c,l,u]));return{comparisons:r,images:a.filter(c=>!i.has(c)),videos:s.filter(c=>Le(c)==="video")}}var ia=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],la=["blob","#L"];function Xt(e,t,s){if(!(t&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(t))||!e?.commit||!e.repository||!/^[\w.-]+$/.test(e.commit))return null;let a;try{a=new URL(e.repository)}catch{return null}if(!["https:","http:"].includes(a.protocol))return null;let r=ia.find(([m])=>m.test(a.hostname)),[i,c]=r?r.slice(1):la,l=t.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${a.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${e.commit}/${l}${s?`${c}${s}`:""}`}function Yt(e){let t=new Set;return e.map(s=>{let n=JSON.stringify([s.file,s.snippet]);return!s.snippet?.length||!t.has(n)?t.add(n)&&s:{...s,snippet:[]}})}import{m259_0 as Ac,m259_1 as es,m259_2 as Rc}from"./main.js";var ts=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function re(e,t){let[s,n]=[[],[]];for(let{from:a,text:r}of Re(ts(e),ts(t),400))a!=="b"&&ss(s,r,a==="a"),a!=="a"&&ss(n,r,a==="b");return{expected:s,actual:n}}function Re(e,t,s){let n=Math.min(e.length,t.length),a=0;for(;a<n&&e[a]===t[a];)a+=1;let r=0;for(;r<n-a&&e[e.length-1-r]===t[t.length-1-r];)r+=1;let[i,c]=[e.slice(a,e.length-r),t.slice(a,t.length-r)],l=u=>({from:"both",text:u});return[...e.slice(0,a).map(l),...i.length>s||c.length>s?ca(i,c):ua(i,c),...e.slice(e.length-r).map(l)]}var ca=(e,t)=>[...e.map(s=>({from:"a",text:s})),...t.map(s=>({from:"b",text:s}))];function ua(e,t){let s=ma(e,t),n=[],[a,r]=[0,0];for(;a<e.length||r<t.length;)a<e.length&&r<t.length&&e[a]===t[r]?(n.push({from:"both",text:e[a]}),a+=1,r+=1):r>=t.length||a<e.length&&s[a+1][r]>=s[a][r+1]?n.push({from:"a",text:e[a++]}):n.push({from:"b",text:t[r++]});return n}function ma(e,t){let s=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.length-1;n>=0;n-=1)for(let a=t.length-1;a>=0;a-=1)s[n][a]=e[n]===t[a]?s[n+1][a+1]+1:Math.max(s[n+1][a],s[n][a+1]);return s}function ss(e,t,s){let n=e.at(-1);n?.changed===s?n.text+=t:e.push({text:t,changed:s})}var ns=3,pa=400,da=e=>[{text:e,changed:!1}];function os(e,t){let[s,n]=[e.split(`
`),t.split(`
`)],a=[],r=[[],[]],i=()=>{let[c,l]=r,u=c.map((m,p)=>p<l.length?re(m,l[p]):null);c.forEach((m,p)=>a.push({sign:"-",pieces:u[p]?.expected??as(m)})),l.forEach((m,p)=>a.push({sign:"+",pieces:u[p]?.actual??as(m)})),r=[[],[]]};for(let{from:c,text:l}of Re(s,n,pa))c==="both"?(i(),a.push({sign:" ",pieces:da(l)})):r[c==="a"?0:1].push(l);return i(),fa(a)}var as=e=>[{text:e,changed:!0}];function fa(e){let t=a=>"sign"in a&&a.sign!==" ",s=e.map((a,r)=>e.slice(Math.max(0,r-ns),r+ns+1).some(t)),n=[];for(let[a,r]of e.entries()){let i=n.at(-1);s[a]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var ls=({pieces:e})=>e.map(({text:t,changed:s},n)=>s?o`<mark key=${n}>${t}</mark>`:t),rs=({name:e,look:t,pieces:s})=>o`
<div class=${t}>
<dt class="quiet">${e}</dt>
<dd><pre tabindex="0" aria-label=${e}>${o`<${ls} pieces=${s} />`}</pre></dd>
</div>
`;function $a({expected:e,actual:t}){let s=O(()=>re(e,t),[e,t]),n=r=>[{text:r,changed:!1}],a=e!==""&&t!=="";return o`
<dl class=${`difference ${a?"":"is-single"}`}>
${e!==""&&o`
<${rs} name="Expected" look="is-expected" pieces=${a?s.expected:n(e)} />
`}
${t!==""&&o`<${rs} name="Actual" look="is-actual" pieces=${a?s.actual:n(t)} />`}
</dl>
`}var ha={"-":"is-expected","+":"is-actual"," ":""},is={"-":"expected: ","+":"actual: "},ga=({line:e})=>"hidden"in e?o`<span class="diff-hidden quiet">${h(e.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${ha[e.sign]}`}>
<span aria-hidden="true">${e.sign}</span>
<code>
${is[e.sign]&&o`<span class="unseen">${is[e.sign]}</span>`}<${ls} pieces=${e.pieces} />
</code>
</span>
`;function _a({expected:e,actual:t}){let s=O(()=>os(e,t),[e,t]);return o`
<figure class="diff">
<figcaption>
<span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
</figcaption>
<pre tabindex="0" aria-label="Expected and actual, line by line">
${s.map((n,a)=>o`<${ga} key=${a} line=${n} />`)}
</pre>
</figure>
`}function cs({expected:e,actual:t}){return e===""&&t===""?null:e!==""&&t!==""&&(e.includes(`
`)||t.includes(`
`))?o`<${_a} expected=${e} actual=${t} />`:o`<${$a} expected=${e} actual=${t} />`}var K=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],us=1.02,Be=K[0],Ne=K[K.length-1];function ms(e,t){return t>0?K.find(s=>s>e*us)??Ne:K.findLast(s=>s<e/us)??Be}import{m43_0 as ps}from"./main.js";var ie=({diff:e})=>[["slider","slider"],["expected","expected"],["actual","actual"],...e?[["diff","difference"]]:[]],ba={expected:"Expected",actual:"Actual"},Me=(e,{name:t},{path:s})=>e==="diff"?`Difference of ${t}`:`${ba[e]}: ${s}`;function qe({comparison:e,way:t,style:s,onSize:n}){let[a,r]=g(50),i=_(null);C(()=>{i.current?.style.setProperty("--at",`${a}%`)},[a,t]);let c=p=>n?.(p.currentTarget.naturalWidth);if(t!=="slider"){let p=e[t],L=Me(t,e,p);return o`<img key=${t} src=${p.url} alt=${L} style=${s} onLoad=${c} />`}let{name:l,expected:u,actual:m}=e;return o`
<div class="slider" style=${s}>
<div class="slider-frame" ref=${i}>
<img src=${m.url} alt=${Me("actual",e,m)} onLoad=${c} />
<img class="slider-over" src=${u.url} alt=${Me("expected",e,u)} />
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
`}function ds({comparison:e,onEnlarge:t}){let[s,n]=g("slider"),{name:a}=e;return o`
<figure class="preview picture-slider" data-comparison=${a}>
<${qe} comparison=${e} way=${s} />
<figcaption>
<span>${a}</span>
<${A} label="View" hideLabel options=${ie(e)} value=${s} onChange=${n} />
<button
type="button"
class="icon-button"
aria-label=${`Enlarge ${a}`}
data-tip="Enlarge"
onClick=${()=>t(s)}
>
<${f} name="plus" />
</button>
</figcaption>
</figure>
`}var Ie=({icon:e,label:t,tip:s,disabled:n=!1,onClick:a})=>o`
<button type="button" class="icon-button" aria-label=${t} data-tip=${s} disabled=${n} onClick=${a}>
<${f} name=${e} />
</button>
`,xa=({picture:e,comparison:t},s)=>e??(s==="slider"?t.actual:t[s]);function ya(e){let[t,s]=g(null),[n,a]=g(0),r=()=>{let i=e.current?.querySelector("img");return t??(i&&n?i.clientWidth/n:1)};return{zoom:t,setNatural:a,step:i=>s(ms(r(),i)),toggle:()=>s(t===null?1:null),fit:()=>s(null),style:t===null||!n?void 0:{width:`${Math.round(n*t)}px`}}}function wa({zoom:{zoom:e,step:t,toggle:s}}){let n=e!==null&&e<=Be,a=e!==null&&e>=Ne;return o`
<${Ie} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>t(-1)} />
<button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${e===null} onClick=${s}>
${e===null?"Fit":`${Math.round(e*100)} %`}
</button>
<${Ie} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${a} onClick=${()=>t(1)} />
`}function va({item:e,at:t,count:s,way:n,setWay:a,zoom:r,go:i,onClose:c}){let l="Open the original file";return o`
<header class="lightbox-tools">
<span class="lightbox-title">${e.title}</span>
<span class="number quiet" role="status">${t+1} of ${s}</span>
${e.comparison&&o`<${A} label="View" hideLabel options=${ie(e.comparison)} value=${n} onChange=${a} />`}
<span class="lightbox-buttons">
<${wa} zoom=${r} />
<a class="icon-button" href=${xa(e,n).url} aria-label=${l} data-tip=${l}>
<${f} name="link" />
</a>
${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button>
<button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}
<${Ie} icon="close" label="Close" tip="Close (Esc)" onClick=${c} />
</span>
</header>
`}function ka({item:e,way:t,zoom:s,stage:n}){let{picture:a,comparison:r}=e,{style:i,setNatural:c}=s,l={comparison:r,way:t,style:i,onSize:c};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${e.title}
autofocus
onDblClick=${s.toggle}
>
${r?o`<${qe} key=${r.name} ...${l} />`:o`
<img
key=${a.url}
src=${a.url}
alt=${a.path}
style=${i}
onLoad=${u=>c(u.currentTarget.naturalWidth)}
/>
`}
</div>
`}function Ta({items:e,first:t,onClose:s}){let[n,a]=g(t.index),[r,i]=g(t.way??"slider"),c=_(null),l=ya(c),u=e[Math.min(n,e.length-1)],m=u.comparison&&ie(u.comparison).some(([x])=>x===r)?r:"slider",p=x=>{a((n+x+e.length)%e.length),l.fit()},L={"+":()=>l.step(1),"=":()=>l.step(1),"-":()=>l.step(-1),0:l.fit,n:()=>p(1),p:()=>p(-1),...l.zoom===null&&{ArrowRight:()=>p(1),ArrowLeft:()=>p(-1)}},de=x=>{let V=x.target.matches("input")&&x.key.startsWith("Arrow");if(x.ctrlKey||x.metaKey||x.altKey||V)return;let tt=Object.hasOwn(L,x.key)&&L[x.key];tt&&(x.preventDefault(),tt())};return o`
<${ps} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}>
<div class="lightbox-body" onKeyDown=${de}>
<${va} ...${{item:u,at:n,count:e.length,way:m,setWay:i,zoom:l,go:p,onClose:s}} />
<${ka} item=${u} way=${m} zoom=${l} stage=${c} />
</div>
<//>
`}var Pe=(e,t)=>[...e.map(s=>({title:s.name,comparison:s})),...t.map(s=>({title:s.path,picture:s}))];function De(e){let[t,s]=g(null),n=_(!1),a=t!==null,r=(l,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:l,way:u})},i=()=>{n.current||history.back(),n.current=!0};w(()=>{if(!a)return;let l=()=>s(null);return window.addEventListener("popstate",l),()=>{window.removeEventListener("popstate",l),history.state?.overlay&&history.back()}},[a]);let c=a&&e.length>0&&o`<${Ta} items=${e} first=${t} onClose=${i} />`;return{open:r,shown:c}}var Fe=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};function Sa(e){let t=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(e);if(!t)return null;let[s,n]=[Number(t[1]),Number(t[2]??t[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var le=({from:e,until:t})=>e===t?`#L${e}`:`#L${e}-L${t}`;function Oa(e){history.replaceState(history.state,"",location.pathname+location.search+(e?le(e):""))}function je({from:e,until:t=null,begins:s=!1,page:n=""}){let a={from:e,until:t??e},r=s?`Output from log line ${e}`:`Log line ${e}`,i=a.from===a.until?r:`Log lines ${e}\u2013${t}`,c=n?void 0:()=>S({show:""});return o`<a class="log-link" href=${n+le(a)} onClick=${c}>${i}</a>`}import{m227_0 as mu,m227_1 as fs}from"./main.js";var Ea={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},La={timed_out:"timed out",executing:"running"},$s={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},Ca=e=>$s[e]??"",W=e=>La[e]??e;function H({outcome:e,phase:t=""}){let s=e?Ea[e]??"cancelled":t==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${$s[e]}>
<${f} name=${s} />
<span>${W(e??t)}</span>
</span>
`}function Aa(e){let t=e?.tries?.findLast(s=>s.outcome==="passed");return t?{...t,job_id:e.id,app_version_id:e.app_version_id}:null}var Ra=[["Outcome",e=>o`<${H} outcome=${e.outcome} />`],["Build",e=>e.app_version_id],["Agent",e=>o`<a href=${$("agent",{name:e.agent})}>${e.agent}</a>`],["Duration",fs],["Ended",e=>e.finished_at&&o`<${B} at=${e.finished_at} />`],["Log",e=>o`<a href=${$("job",{id:e.job_id},e.number?{attempt:e.number}:{})}>Log</a>`]];function hs({job:e,attempt:t,last:s}){let n=T(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,a=Aa(e.status==="failed"?n:e);if(!a)return null;let r={...t,job_id:e.id,app_version_id:e.app_version_id};return o`
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
${Ra.map(([i,c])=>o`
<tr key=${i}>
<th scope="row">${i}</th>
<td>${c(r)}</td>
<td>${c(a)}</td>
</tr>
`)}
</tbody>
</table>
`}var We=({picture:{path:e,url:t},open:s})=>o`
<figure class="preview">
<a href=${t} aria-haspopup="dialog" onClick=${Fe(s)}>
<img src=${t} alt=${e} loading="lazy" />
</a>
<figcaption>${e}</figcaption>
</figure>
`,Ue=({video:{path:e,url:t}})=>o`
<figure class="preview">
<video src=${t} aria-label=${e} controls preload="metadata"></video>
<figcaption>${e}</figcaption>
</figure>
`;var Ba=e=>({"--hanging":`min(${e.search(/\S|$/)+4}ch, 6vw)`}),gs=({lines:e,label:t})=>o`
<pre class="source-lines" tabindex="0" aria-label=${t}>
${e.map(({line:s,text:n,failed:a},r)=>o`
<span key=${r} class=${`source-line ${a?"is-failed":""}`}>
<span class="source-number number">${s??""}</span>
<code style=${Ba(n)}>
${n||" "}${a&&o`<span class="unseen"> (failed here)</span>`}
</code>
</span>
`)}
</pre>
`;var Ve=5,_s=18,Na={passed:e=>o`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>o`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>o`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},Ma=e=>o`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function ce(e){return[...new Set(e)].map(s=>`${e.filter(n=>n===s).length} ${W(s)}`).join(", ")}function ze({outcomes:e,most:t=20}){let s=e.slice(-t),n=t*Ve,a=n-s.length*Ve,r=s.length>0?`The last ${h(s.length,"attempt")}: ${ce(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${n} ${_s}`}
width=${n}
height=${_s}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${n}`} />
${s.map((i,c)=>(Na[i]??Ma)(a+c*Ve+1))}
</svg>
`}import{m133_0 as ue,m133_1 as Bu}from"./main.js";var qa="All its failures of the last 7 days were on this agent; it passed on others",Ia=({test:e})=>o`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${ye(e)}
</span>
`,me=({test:e})=>e.failed_on!==null&&o`
<span class="row-why" data-failed-on>
<a class="tag is-warn" href=${$("agent",{name:e.failed_on})} data-tip=${qa}>
only on ${e.failed_on}
</a>
</span>
`,Pa=({failed_on:e})=>e&&o`<strong>All its failures of the last 7 days were on ${e}.</strong>${" "}
It passed on others: look at the agent first.`;function bs(e){return b("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Ct(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Et({...e,doubt:Pa(e)})}]:[]}var Da=({test:e})=>bs(e).map(({label:t,icon:s,run:n})=>o`
<button
type="button"
key=${t}
class="icon-button"
aria-label=${`${t} ${e.test}`}
data-tip=${t}
onClick=${n}
>
<${f} name=${s} />
</button>
`),Fa=({test:e})=>e.usual_seconds!==null&&o`
<span class="trend">
<${ue} values=${e.recent_seconds} />
<span class="number">${v(e.usual_seconds)}</span>
</span>
`,ja=({share:e,of:t})=>o`
<span class="number">${N(e)}</span> <span class="quiet number">of ${d(t)}</span>
`,Wa=[{name:"last",title:"Last outcome",cell:e=>o`<${H} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>o`<${F} test=${e.test} />`,under:e=>o`${e.quarantined&&o`<${Ia} test=${e} />`}<${me} test=${e} />`},{name:"whose",title:"Organization",cell:e=>o`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>o`<${ze} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>o`<${ja} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&o`<span class="number">${N(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>o`<${Fa} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>o`<${B} className="quiet" at=${e.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>b("quarantine","test"),cell:e=>o`<${Da} test=${e} />`}],Ua={kind:"test",columns:Wa,hrefOf:e=>$("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};var Va=3,za=4,Ka=e=>!!e?.outcome&&!["passed","cancelled"].includes(e.outcome);function Ha({failure:e,batch:t}){if(!e.file)return null;let s=e.file_line?`${e.file}:${e.file_line}`:e.file,n=Xt(t,e.file,e.file_line);return n?o`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">
${s}<${f} name="link" /><span class="unseen"> (opens in a new tab)</span>
</a>
`:o`<span class="id">${s}</span>`}var xs=({failure:{snippet:e,expected:t,actual:s},label:n})=>o`
${e?.length>0&&o`<${gs} lines=${e} label=${n} />`}
<${cs} expected=${t} actual=${s} />
`;function Qa({failure:e,name:t,batch:s,causeLine:n,page:a}){let r=ve(`stack/${t}`);return o`
<p class="evidence-places">
<${Ha} failure=${e} batch=${s} />
${e.line&&o`<${je} page=${a} from=${e.line} begins=${e.line!==n} />`}
</p>
<${xs} failure=${e} label=${`Source of ${e.file}`} />
${e.others?.map((i,c)=>o`
<p class="failure-cause evidence-other" key=${c}>${i.cause}</p>
<${xs} key=${`compared ${c}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}
${e.stack&&o`
<details class="evidence-stack" ...${r}>
<summary class="quiet">Stack</summary>
<pre class="case-message is-calm" tabindex="0" aria-label="Stack">${e.stack}</pre>
</details>
`}
`}function Ja({failure:e,name:t,batch:s,open:n,causeLine:a,page:r}){return o`
<li class="evidence-failure">
<details ...${ve(t,n)}>
<summary>
${e.name&&o`<span class="evidence-case">${e.name}</span>${" "}`}
<span class="failure-cause">${e.cause}</span>
</summary>
<${Qa} failure=${e} name=${t} batch=${s} causeLine=${a} page=${r} />
</details>
</li>
`}function Ga({artifacts:e}){let{comparisons:t,images:s,videos:n}=O(()=>Ae(e.filter(Se)),[e]),a=O(()=>Pe(t,s),[t,s]),r=De(a),i=s.slice(0,za);return t.length+i.length+n.length===0?null:o`
<div class="evidence-pictures">
${t.map((c,l)=>o`
<${ds} key=${c.name} comparison=${c} onEnlarge=${u=>r.open(l,u)} />
`)}
${i.map((c,l)=>o`
<${We} key=${c.id} picture=${c} open=${()=>r.open(t.length+l)} />
`)}
${n.slice(0,1).map(c=>o`<${Ue} key=${c.id} video=${c} />`)}
${r.shown}
</div>
`}var Za=({links:e})=>e.map(({title:t,url:s,path:n,isOpened:a})=>o`
<a
key=${t}
class="button"
href=${s}
...${a?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
>
<${f} name=${a?"link":"download"} />
${t}<span class="unseen">${` ${n}${a?" (opens in a new tab)":""}`}</span>
</a>
`),ys=(e,t)=>e.tries?.at(-1)?.id===t.id,Xa=(e,t)=>e.status==="failed"&&ys(e,t)?"Why it failed":`Why attempt ${t.number} failed`,Ya=(e,t,s)=>[`on ${t.agent}`,s.length>1&&h(s.length,"failure"),ys(e,t)&&Gt(e,t.number)].filter(Boolean).join(" \xB7 "),eo=({cause:e,cause_line:t})=>e&&{name:"",cause:e,expected:"",actual:"",stack:"",file:"",file_line:null,line:t};function to({job:e,attempt:t}){let s=I(`test:${e.test_id}`),n=s.ids.value.length>0?s.row(e.test_id).value:null;return n?.failed_on===t.agent&&o`<${me} test=${n} />`}function so({name:e}){I("problems");let t=es(e);return t&&o`
<p class="evidence-known" data-agent-repair>
<a class="tag is-bad" href=${$("agent",{name:e})}><${f} name="suspect" /> ${e} needs repair</a>${" "}
${t.evidence}
</p>
`}var no=({test:e,children:t})=>o`
<p class="evidence-known" data-known>
<span class=${`tag ${e.infrastructure?"is-warn":e.new?"is-bad":""}`}>
${e.infrastructure?"infrastructure":e.new?"new":"known"}
</span>${" "}
${e.infrastructure?"no result of the test":_e(e)}
${e.last_pass&&o`${" "}<a href=${$("job",{id:e.last_pass.job_id})}>Last pass</a>`}
${t}
</p>
`;function ao({attempt:e}){let t=Jt(e).filter(Boolean).join(" ");return t&&o`<p class="evidence-known" data-happened>${t}</p>`}function Ke({job:e,attempt:t,initial:s,title:n,page:a=""}){let r=T(`/api/v1/attempts/${t.id}/failures`,t.cause,s),i=T(e.batch_id?`/api/v1/batches/${e.batch_id}`:null,e.batch_id).data.value,{failures:c=[],test:l}=r.data.value??{},u=t.artifacts>0?`/api/v1/attempts/${t.id}/artifacts`:null,m=we(u,t.artifacts),p=O(()=>(m?.artifacts??[]).filter(Te).map(Ce),[m]),L=Ee(p,m?.content),de=c.length>0?c:[eo(t)].filter(Boolean);return o`
<${D}
id="evidence"
className="evidence"
title=${n??Xa(e,t)}
note=${Ya(e,t,c)}
tools=${L.length>0&&o`<${Za} links=${L} />`}
>
${l&&o`<${no} test=${l}>${!a&&o`<${to} job=${e} attempt=${t} />`}<//>`}
${!a&&o`<${so} name=${t.agent} />`}
<div class="evidence-parts">
<div>
<ul class="plain">
${Yt(de).map((x,V)=>o`
<${Ja}
key=${V}
failure=${x}
name=${`failure/${t.id}/${V}`}
batch=${i}
causeLine=${t.cause_line}
page=${a}
open=${V<Va}
/>
`)}
</ul>
<${ao} attempt=${t} />
</div>
<${Ga} artifacts=${p} />
</div>
<${hs} job=${e} attempt=${t} last=${l?.last_pass} />
<//>
`}var ks=(e,t)=>`/api/v1/failures/${encodeURIComponent(e)}/${t}`,Ts=e=>$("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function oo({row:e}){return o`
<li class="failure-example">
<a href=${Ts(e)}>
<${F} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}function ro({failures:e,passed:t,attempts:s}){return e>0?`${d(e)} of ${h(s,"attempt")}`:t>0?"passed":"other failures"}var ws=({id:e,title:t,rows:s,more:n,urlOf:a})=>o`
<div class="cause-strip" data-strip=${e}>
<p id=${`cause-${e}`}>${t}</p>
<ol class="plain" aria-labelledby=${`cause-${e}`}>
${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}>
<a href=${a(r.name)} data-tip=${`${d(r.passed)} of ${h(r.attempts,"attempt")} passed`}>
${r.name}
</a>
<span class="number">${ro(r)}</span>
</li>
`)}
${n>0&&o`<li class="quiet">and ${h(n,"attempt")} in others</li>`}
</ol>
</div>
`,vs=({at:{app_version_id:e,job_id:t,at:s}})=>o`
<a href=${$("job",{id:t})}>${e}</a> <span class="quiet">(<${B} at=${s} />)</span>
`,io=({first:e,last:t})=>o`
<p data-began>
${e&&o`First failed in <${vs} at=${e} />; `}
${t?o`last passed in <${vs} at=${t} />`:"its tests have not passed before"}
</p>
`;function lo({row:e,newest:t}){let s=T(`/api/v1/jobs/${e.job_id}`,e.attempt_id).data.value,n=s?.tries?.find(i=>i.id===e.attempt_id);if(!n)return null;let a=o`${t?"Newest failure":"Newest that still fails"}:${" "}
<a href=${Ts(e)}>${e.test.split("/").at(-1)}</a>`,r=$("job",{id:s.id},{attempt:n.number});return o`<${Ke} job=${s} attempt=${n} title=${a} page=${r} />`}function co({found:e}){let{group:t,builds:s,agents:n,first_failure:a,last_pass:r}=e;return o`
<${io} first=${a} last=${r} />
<div class="cause-strips">
<${ws}
id="builds"
title="By build"
rows=${s}
more=${e.older_builds}
urlOf=${i=>$("build",{org_id:t.org_id,app_version_id:i})}
/>
<${ws}
id="agents"
title="By agent"
rows=${n}
more=${e.other_agents}
urlOf=${i=>$("agent",{name:i})}
/>
</div>
`}function He({group:e,changed:t}){let s=T(ks(e.org_id,e.fingerprint),e.last_at).data.value,n=e.failed_job_ids,[a]=e.examples;return o`
<div class="cause-detail">
${s?o`<${co} found=${s} />`:o`<${E} />`}
${e.agent&&o`<p>${z(e.agent)}</p>`}
<${lo} key=${a.attempt_id} row=${a} newest=${a.at===e.last_at} />
<ul class="plain failure-examples">
${e.examples.map(r=>o`<${oo} key=${r.job_id} row=${r} />`)}
${e.examples.length<e.tests&&o`<li class="quiet">and ${d(e.tests-e.examples.length)} more</li>`}
</ul>
<div class="cause-actions">
${n.length>0&&b("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>ne(n).then(r=>r&&t())}
>
<${f} name="retry" />
Retry ${h(n.length,"failed job")}
</button>
`}
${b("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>Ot(e).then(r=>r&&t())}>
<${f} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
</div>
</div>
`}var uo=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",Z],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],mo=({counts:e,choose:t})=>o`
<p class="counts">
${uo.filter(([,s])=>e[s]>0).map(([s,n,a,r])=>o`
<button
type="button"
key=${n}
class=${`state state-${s}`}
data-count=${n}
data-tip=${r}
onClick=${()=>t(n)}
>
<${f} name=${s} />
<span>
<span class="number">${d(e[n])}</span> ${a}
</span>
</button>
`)}
</p>
`;function po({attempt:e,most:t,here:s}){let n=_(null),{outcome:a,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=e;C(()=>{n.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let m=`${`${W(a)}, ${v(r)}`}, build ${i}, on ${c}, ${y(l)}`;return o`
<a
class=${`took took-${a} ${s?"is-here":""}`}
ref=${n}
tabindex="-1"
href=${$("job",{id:e.job_id})}
data-tip=${m}
>
<i></i>
<b></b>
</a>
`}function fo({seconds:e,most:t}){let s=_(null);return C(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),o`
<span class="took-usual" ref=${s}>
<span class="number">usually ${v(e)}</span>
</span>
`}function $o({history:e,usual:t,here:s}){let n=[...e].reverse(),a=n.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...a,t??0,.1)*1.08,[i,c]=[v(Math.min(...a)),v(Math.max(...a))],l=i===c?i:`between ${i} and ${c}`,u=a.length>0?`${h(n.length,"attempt")}, ${ce(n.map(({outcome:m})=>m))}; ${l}.`:"No durations recorded.";return o`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&o`<${fo} seconds=${t} most=${r} />`}
<div class="took-bars">
${n.map(m=>o`
<${po} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
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
`}var ho=({facts:e,className:t=""})=>o`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
<div key=${s}>
<dt>${s}</dt>
<dd>${n}</dd>
</div>
`)}
</dl>
`;import{m286_0 as Km,m286_1 as Hm,m286_2 as Qm,m286_3 as Ss,m286_4 as Jm,m286_5 as Gm,m286_6 as Qe,m286_7 as Zm,m286_8 as Xm,m286_9 as Ym,m286_10 as Os,m286_11 as ep}from"./main.js";import{m9_0 as Es,m9_1 as Je,m9_2 as np,m9_3 as ap}from"./main.js";var Rs=3,Ls=12,Ge={new:["is-bad","new","A test of it did not fail in the batch or build before"],failing:["","known","Its tests failed before, too: no failure is new"],retrying:["is-warn","retrying","Its tests wait or run again"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],superseded:["","earlier cause","The last attempts of its tests failed for other causes"],passed:["is-good","passed since","Each of its tests has passed since"]};function Cs({at:e}){let t=O(()=>Ss(()=>`${it(Es.value-k(e))} ago`),[e]);return o`<span class="number" title=${y(e)}>${t}</span>`}var Bs=({history:{trend:e}})=>e.filter(t=>t>0).length>1,go=({trend:e})=>o`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${ue} values=${e} tone="bad" /></span>`;function As({examples:e,tests:t}){let s=[...new Set(e.map(a=>a.test.split("/").at(-1)))].slice(0,Rs),n=t-s.length;return n>0?`${s.join(", ")} and ${d(n)} more`:s.join(", ")}var _o=({names:e})=>o`<span class="quiet" title=${e} data-builds>in ${e}</span>`,bo=e=>Ge[e][1],xo=({note:e})=>o`
<p class="failure-note">
<${f} name="event" />
${e.note&&o`<span>${e.note}</span>`}
${e.owner&&o`<span>Owner: ${e.owner}</span>`}
${e.ticket_url&&o`
<a href=${e.ticket_url} target="_blank" rel="noopener noreferrer">
${e.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span>
</a>
`}
</p>
`,yo=e=>[e.is_over&&["infrastructure","quarantined"].includes(e.label)&&Ge.passed,e.since&&["",`since ${e.since.app_version_id}`,ge(e)],e.agent&&["is-warn",xe(e.agent),z(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean);function wo({group:e,changed:t}){let s=e.failed_job_ids;if(s.length===0||!b("retry","job"))return null;let n=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${e.cause}`}
data-tip=${n}
onClick=${()=>ne(s).then(a=>a&&t())}
>
<${f} name="retry" />
</button>
`}var Q=e=>`${e.org_id}/${e.fingerprint}`;function Ns({name:e,wanted:t,closes:s="",children:n}){let a=_(null),r=i=>{i.preventDefault(),S({cause:t?s:e},{push:!0})};return w(()=>{!t||a.current.contains(document.activeElement)||(a.current.focus({preventScroll:!0}),a.current.scrollIntoView({block:"center"}))},[t]),o`
<summary data-row=${e} tabindex="-1" ref=${a} onClick=${r}>
${n}
</summary>
`}var Ms=({group:e})=>{let[t,s,n]=Ge[e.label];return o`<span class=${`tag ${t}`} data-tip=${n}>${e.label==="new"&&be(e)||s}</span>`},qs=({tests:e,failures:t,firstAt:s,lastAt:n})=>o`
<span class="number failure-tests">${h(e,"test")}</span>
<span class="number failure-times">${h(t,"attempt")}</span>
<span class="failure-first"><span class="unseen">first seen </span><${Cs} at=${s} /></span>
<span class="failure-last"><span class="unseen">last seen </span><${Cs} at=${n} /></span>
`;function Is({group:e,several:t,within:s,wanted:n,changed:a}){return o`
<li class="failure-group" data-cause=${e.fingerprint}>
<details open=${n}>
<${Ns} name=${Q(e)} wanted=${n} closes=${s?e.fingerprint:""}>
<${Ms} group=${e} />
${s?o`<strong class="failure-cause" title=${e.cause}>${e.org_id}</strong>`:o`<span class="failure-cause" title=${e.cause}>${e.cause}</span>`}
<span class="failure-facts">
${t&&o`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${As(e)}>${As(e)}</span>
${e.builds&&o`<${_o} names=${e.builds.join(", ")} />`}
${yo(e).map(([r,i,c])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${c}>${i}</span>`)}
${e.retrying>0&&o`<span class="tag" data-retrying>${h(e.retrying,"job")} retrying</span>`}
</span>
<${qs}
tests=${e.tests}
failures=${e.failures}
firstAt=${e.history.first_at}
lastAt=${e.last_at}
/>
<span class="failure-trend">${Bs(e)&&o`<${go} trend=${e.history.trend} />`}</span>
<//>
${n&&o`<${He} group=${e} changed=${a} />`}
</details>
${!n&&o`<${wo} group=${e} changed=${a} />`}
${e.note&&o`<${xo} note=${e.note} />`}
</li>
`}var vo=e=>e.length>Rs?h(e.length,"organization"):e.join(", ");function ko({shared:e,groups:t,wanted:s,changed:n}){let a=t.find(i=>s===Q(i)),r=!!a||s===e.fingerprint;return o`
<li class="failure-group" data-cause=${e.fingerprint} data-shared>
<details open=${r}>
<${Ns} name=${e.fingerprint} wanted=${r&&!a}>
<${Ms} group=${e} />
<span class="failure-cause" title=${t[0].cause}>${t[0].cause}</span>
<span class="failure-facts">
<span class="quiet" title=${e.org_ids.join(", ")} data-orgs>${vo(e.org_ids)}</span>
${e.agent&&o`<span class="tag is-warn">on ${e.agent}</span>`}
</span>
<${qs}
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
<${Is} key=${i.org_id} group=${i} within wanted=${i===a} changed=${n} />
`)}
</ul>
`}
</details>
</li>
`}var Ps=({groups:e})=>new Set(e.map(t=>t.fingerprint)).size;function To({groups:e,shared:t=[]}){let s=new Map(t.map(a=>[a.fingerprint,a])),n=new Map(t.map(a=>[a.fingerprint,[]]));for(let a of e)n.get(a.fingerprint)?.push(a);return e.flatMap(a=>{let[r,i]=[s.get(a.fingerprint),n.get(a.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[a]]]:a===i[0]?[[r,i]]:[]})}var So=({groups:e,tests:t,cases:s})=>[h(Ps({groups:e}),"cause"),h(t,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function Ds({found:e,changed:t}){let s=ct.value.query.get("cause"),n=m=>s===Q(m)||s===m.fingerprint,a=To(e),[r,i]=g(a.findIndex(([,m])=>m.some(n))>=Ls),c=r?a:a.slice(0,Ls),l=new Set(e.groups.map(m=>m.org_id)).size>1,u=lt();return o`
<div class=${`failure-list ${c.some(([,m])=>m.some(Bs))?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${u}>
${c.map(([m,p])=>m?o`
<${ko}
key=${m.fingerprint}
shared=${m}
groups=${p}
wanted=${s}
changed=${t}
/>
`:o`
<${Is}
key=${Q(p[0])}
group=${p[0]}
several=${l}
wanted=${n(p[0])}
changed=${t}
/>
`)}
</ul>
</div>
${c.length<a.length&&o`
<p>
<button type="button" class="button" onClick=${()=>i(!0)}>
Show all ${d(a.length)}
</button>
</p>
`}
${e.more&&o`<p class="quiet">Older failures are not counted.</p>`}
`}function Oo({path:e,version:t,ended:s="",initial:n=null,none:a=null,children:r}){let[i,c]=g(!1),l=T(e,i?`${t} ${s}`:t,n),u=l.data.value,m=!!u?.groups.some(L=>L.retrying>0);w(()=>c(m),[m]);let p=l.error.value;return p&&!u?o`<${R} title="Failures could not be loaded" text=${p.message} again=${l.load} />`:u?u.groups.length===0?a:r(u,(L=u)=>o`<${Ds} found=${L} changed=${()=>l.load()} />`):o`<${E} />`}var Eo=({children:e})=>o`
<${Y} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var Lo=[["24h","24 h"],["7d","7 days"]],Co=e=>e.get("since")==="7d"?"7d":"24h",Ao=({since:e})=>o`
<${A}
label="Period"
hideLabel
options=${Lo}
value=${e}
onChange=${t=>S({since:t==="24h"?"":t},{push:!0})}
/>
`;var Ro=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,n])=>o`
<span class="chip" key=${s}>
${n} <strong>${t[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>S({[s]:""},{push:!0})}
>
<${f} name="close" />
</button>
</span>
`);import{m138_0 as Fs}from"./main.js";var Bo=({group:e})=>o`
${e.target}
${Object.keys(e.labels).length>0&&o`${" "}<span class="quiet">${ot(e.labels)}</span>`}
`,pe=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[e]>0?"":"quiet"}`}>${d(s[e])}</span>`}),Ze=[{name:"bar",title:"Progress",cell:e=>o`<${te} group=${{...ee(e),waiting:e.unfinished-e.running}} />`},pe("waiting","Waiting"),pe("running","Running"),pe("done","Passed"),{...pe("failed","Failed"),cell:e=>o`<${G} of=${e} />`}],js={name:"target",title:"Target",main:!0,cell:e=>Bo({group:e})},No={name:"build",title:"Build",main:!0,cell:e=>o`<${se} org=${e.org_id} version=${e.app_version_id} />`},Mo={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&o`<span class="clamp" title=${e.text}>${e.text}</span>`},qo=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function Io(e){let t=new Map;for(let s of e){let n=t.get(s.app_version_id);if(n)for(let a of qo)n[a]+=s[a];else t.set(s.app_version_id,{...s})}return[...t.values()]}function Ws({id:e,label:t,kind:s,groups:n,columns:a}){let r=new Map(n.map(i=>[i.id,{value:i}]));return o`
<${Fs}
id=${e}
label=${t}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${a}
hrefOf=${i=>$(s,i)}
/>
`}var Po=({groups:e})=>o`
<${Ws}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e.map($e)}
columns=${e.some(({explanation:t})=>t)?[js,...Ze,Mo]:[js,...Ze]}
/>
`,Do=({groups:e})=>o`
<${Ws}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Io(e.map($e))}
columns=${[No,...Ze]}
/>
`;function Fo({list:e,what:t,older:s="Show older",all:n="End of list"}){let{ids:a,error:r,loading:i,more:c}=e;return r.value?o`
<${R}
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
`:a.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m101_0 as Us}from"./main.js";import{m109_0 as Vs}from"./main.js";function jo({store:e,kind:t}){return e.loaded.value?o`<${Vs} problem=${{status:404,text:`there is no such ${t}`}} />`:o`
<${Us} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${E} />
<//>
`}import{m3_0 as zs,m3_1 as Yp,m3_2 as ed,m3_3 as td,m3_4 as sd,m3_5 as nd,m3_6 as ad}from"./main.js";import{m256_0 as id,m256_1 as ld,m256_2 as cd,m256_3 as Ks,m256_4 as ud}from"./main.js";import{m67_0 as dd,m67_1 as fd,m67_2 as $d,m67_3 as hd,m67_4 as gd,m67_5 as Hs}from"./main.js";var Wo=e=>at(Je()+e,Je()),Uo=e=>e<1?"at once":st(e);function Vo({reason:e,position:t,eta_seconds:s,eta_guessed:n,hold:a}){return[t!=null&&!a&&e!=="no_agent"&&[t===1?"Next":`Place ${d(t)}`,"in the queue"],s>0&&[Wo(s),n?"expected start, a guess":"expected start"],a?.eta_seconds!=null&&[Uo(a.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function zo({agent:{name:e,status:t,note:s,by:n,since:a,until:r}}){let i=zs.includes(t)?o`${t}${a&&o` for <${j} since=${a} />`}`:Hs({held:{kind:t,note:s,by:n,at:a,until:r}});return o`
<li>
<a href=${$("agent",{name:e})}>${e}</a> ${i}
</li>
`}function Ko({hold:{agents:e,more_agents:t},job:{org_id:s,app_version_id:n}}){return e.length===0?b("release","build")&&o`<button type="button" class="button" onClick=${()=>Lt(s,n)}>Release build</button>`:o`
<ul class="plain queue-holders">
${e.map(a=>o`<${zo} key=${a.name} agent=${a} />`)}
${t>0&&o`<li><a href=${$("fleet")}>${h(t,"more agent")}</a></li>`}
</ul>
`}var Ho=({explanation:e})=>e?.reason==="no_agent"&&!e.hold,Qs=({of:e,what:t,children:s})=>Ho(e)&&o`
<p class="queue-ways">
<span>
Start an agent with this target${Object.keys(e.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${$("fleet")}>agents</a> to add one; or cancel the ${t} and submit
${t==="job"?" it":" them"} again for others.
</span>
${s}
</p>
`,Js=({text:e,stuck:t,className:s="",children:n})=>o`
<div class=${`queue-place ${t?"is-stuck":s}`}>
${t&&o`<p class="queue-stuck"><${f} name="stale" />Cannot start</p>`}
<p class="why" data-why>${e}</p>
${n}
</div>
`;function Qo({job:e}){let t=e.status==="pending",s=t&&e.explanation?.text||e.status==="failed"&&e.cause||e.reason;if(!s)return null;let n=t&&e.explanation?.hold,a=t&&Ks(e.explanation);return o`
<${Js} text=${s} stuck=${a} className=${e.status==="failed"?"is-bad":""}>
${a&&o`
<${Qs} of=${e} what="job">
${b("cancel","job")&&o`<button type="button" class="button" onClick=${()=>St(e)}>Cancel job</button>`}
<//>
`}
${t&&Vo(e.explanation??{}).map(([r,i])=>o`
<span key=${i} class="queue-figure number" data-figure=${i}>
<b>${r}</b>
${i}
</span>
`)}
${n?.since&&n.agents.length===0&&o`
<span class="queue-figure number" data-figure="held">
<b>
<${j} since=${n.since} />
</b>
held
</span>
`}
${t&&o`
<span class="queue-figure number">
<b>
<${j} since=${e.created_at} />
</b>
${e.tries?.length?"since it was submitted":"waiting"}
</span>
`}
${n&&o`<${Ko} hold=${n} job=${e} />`}
<//>
`}function Jo({label:e,tabs:t,value:s,onChange:n}){let a=_(null),r=pt(),i=Math.max(0,t.findIndex(l=>l.name===s));return w(()=>{let[l,u]=[a.current,a.current.children[i]].map(m=>m.getBoundingClientRect());a.current.scrollLeft+=Math.max(0,u.right-l.right)-Math.max(0,l.left-u.left)},[i]),o`
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
`}function Gs({share:e}){let t=_(null);return C(()=>t.current.style.setProperty("--share",e.toFixed(3))),o`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var Go=({label:e,by:t,rows:s})=>o`
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
<td class="is-numeric">${d(r)}</td>
<td>
<span class="share">
<${Gs} share=${i/r} />
<span class="number">${N(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":v(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function Zo(e,t){let s=new Map;for(let n of e){let a=t(n),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n.run_seconds),s.set(a,r)}return[...s.values()].map(({passes:n,...a})=>({...a,seconds:n.length>0?n.reduce((r,i)=>r+i,0)/n.length:null}))}function Xo({name:e,value:t,note:s,icon:n,tone:a="",href:r,children:i}){let c=o`
<span class="tile-name">
${n&&o`<${f} name=${n} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&o`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${a&&`tile-${a}`}`;return r?o`<a class=${l} href=${r} data-tile=${e}>${c}</a>`:o`<div class=${l} data-tile=${e}>${c}</div>`}var J=class{#e;value=Qe(null);error=Qe(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await P(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as Zs,m8_1 as Xs,m8_2 as Ys,m8_3 as Xe}from"./main.js";var Yo=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],en=e=>e===null?null:Math.round(e*1e4)/100,er=e=>N(e/100);function tr(e,t,s){return`${e.map(({name:a,shown:r},i)=>{let c=t[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${a}: latest ${l}, from ${s(Math.min(...c))} to ${s(Xs(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function U(e,t,s,n){let a=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:a,summary:tr(a,r,n.write),...n}}var q=(e,t)=>({name:e,tone:t,kind:"line"});function tn(e,{ofAgent:t=!1}={}){let{at:s,installs:n,installs_avoided:a}=e,r={write:Ys,steps:Zs,least:1},i={write:er,least:100,most:100};return[U("Pass rate",s,[[q("passed","good"),e.pass_rate.map(en)]],{...i,floor:50}),U("Duration",s,[[q("p95","warn"),e.run_p95],[q("p50","go"),e.run_p50]],r),U("Queue wait",s,[[q("p95","warn"),e.wait_p95],[q("p50","go"),e.wait_p50]],r),t?U("Utilization",s,[[q("working","go"),e.busy_agents.map(en)]],i):U("Agents at work",s,[[q("on average","go"),e.busy_agents]],{write:Xe,steps:Yo,least:1}),U("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>n[c]},n.map((c,l)=>c+a[l])],[{name:"avoided",tone:"good",kind:"bars"},a]],{write:Xe,least:4})]}import{m36_0 as sn}from"./main.js";var sr={"30d":600,"90d":600},nr=60,nn=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],ar={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},an=e=>e.get("view")==="trends",or=({query:e,first:t})=>o`
<${A}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${an(e)?"trends":""}
onChange=${s=>S({view:s},{push:!0})}
/>
`;function rr({subject:e,query:t}){let s=nn.some(([u])=>u===t.get("range"))?{range:t.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,a=O(()=>new J(n),[n]);w(()=>a.start(sr[s.range]??nr),[a]);let r=a.value.value,i=a.error.value,c=O(()=>r&&tn(r,{ofAgent:"agent"in e}),[r]),l=o`
<${A}
label="Period"
hideLabel
options=${nn}
value=${s.range??r?.range}
onChange=${u=>S({range:u},{push:!0})}
/>
`;return o`
<${D} id="trends" title="Trends" note=${ar[r?.step]} tools=${l}>
${i&&o`<${R} title="Trends could not be loaded" text=${i.message} again=${a.again} />`}
${!r&&!i&&o`<${E} lines=${12} />`}
${r&&(r.attempts.some(u=>u>0)?o`<${sn} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var on=e=>e.bundle?`bundle ${M(e.bundle)}`:`${M(e.commit)}${e.modified?", modified":""}`,ir=e=>`tests ${e.bundle?"of":"at"} ${on(e)}`;function lr(e){let t=new Map;for(let s of e){if(!s)continue;let n=on(s);t.set(n,(t.get(n)??0)+1)}return[...t].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var cr=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var Ye=400,et=200,rn=e=>Math.floor(e/et)*et;function ur(e){let t=Os({from:0,to:Ye*2,width:0});return C(()=>{let s=0,n=()=>{s=0;let i=e.current.getBoundingClientRect(),c={from:rn(-i.top-Ye),to:rn(window.innerHeight-i.top+Ye)+et,width:Math.floor(i.width)},l=t.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(t.value=c)},a=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(a);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),t}export{H as m100_0,Ca as m100_1,W as m100_2,We as m106_0,Ue as m106_1,Qo as m113_0,Js as m113_1,Qs as m113_2,ze as m116_0,ce as m116_1,Bn as m119_0,ae as m119_1,Jo as m139_0,Gs as m140_0,Go as m140_1,Zo as m140_2,me as m141_0,Ua as m141_1,bs as m141_2,Xo as m145_0,rr as m159_0,or as m159_1,an as m159_2,we as m163_0,xe as m166_0,be as m166_1,ye as m166_2,z as m166_3,ge as m166_4,_e as m166_5,Ft as m188_0,Ee as m188_1,Qn as m188_2,Se as m188_3,Te as m188_4,Wt as m188_5,zt as m192_0,oe as m192_1,Gn as m192_2,Yn as m192_3,Kt as m192_4,Ht as m192_5,sa as m192_6,Zn as m192_7,Ce as m193_0,Le as m193_1,Ae as m193_2,cr as m197_0,ir as m197_1,lr as m197_2,le as m206_0,Sa as m206_1,Oa as m206_2,J as m219_0,cn as m22_0,mn as m22_1,pn as m22_2,Rn as m24_0,Sn as m24_1,On as m24_2,Tt as m24_3,kt as m24_4,fe as m24_5,Pn as m25_0,Mt as m25_1,Bt as m25_2,Nt as m25_3,ur as m282_0,he as m29_0,Fn as m33_0,He as m35_0,ks as m35_1,mo as m41_0,$o as m46_0,Ke as m49_0,Ka as m49_1,ho as m50_0,Ds as m52_0,Oo as m52_1,Eo as m52_2,Ps as m52_3,Q as m52_4,So as m52_5,bo as m52_6,Ao as m54_0,Co as m54_1,Ro as m57_0,Do as m73_0,Po as m73_1,Pe as m85_0,Fe as m85_1,De as m85_2,Fo as m86_0,je as m89_0,jo as m96_0};
