import{m174_0 as tt,m174_1 as Yo,m174_2 as er,m174_3 as tr,m174_4 as sr,m174_5 as h,m174_6 as nr,m174_7 as st,m174_8 as ar,m174_9 as nt,m174_10 as at,m174_11 as or,m174_12 as p,m174_13 as M,m174_14 as v,m174_15 as ot,m174_16 as rr,m174_17 as S,m174_18 as ir,m174_19 as lr,m174_20 as N,m174_21 as cr,m174_22 as ur,m174_23 as y}from"./main.js";import{m181_0 as dr,m181_1 as k,m181_2 as rt,m181_3 as fr,m181_4 as $r,m181_5 as me}from"./main.js";import{m183_0 as o}from"./main.js";import{m224_0 as xr,m224_1 as yr,m224_2 as wr,m224_3 as vr,m224_4 as kr,m224_5 as T,m224_6 as Tr,m224_7 as f,m224_8 as it,m224_9 as Sr}from"./main.js";import{m131_0 as lt}from"./main.js";var ct={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},Ys={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},en=({work:e})=>o`
<a href=${f("job",{id:e.id})}>${e.test}</a> waits for it until ${y(e.awaited_until)}.
${" "}${ct[e.then]}
`;function tn({status:e,agent:t,attempts:s,explanation:a}){return e==="running"?o`Attempt ${p(s)} runs on <a href=${f("agent",{name:t})}>${t}</a>.`:e!=="pending"?Ys[e]:`The job is queued again: ${[a?.position>1&&!a.hold&&`place ${p(a.position)}`,a?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function sn({attempt:e}){let t=me(`job:${e.job_id}`),s=t.ids.value.length?t.row(e.job_id).value:null;return o`
Its attempt of <a href=${f("job",{id:e.job_id})}>${e.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${tn(s)}</span>`}
`}function nn({job:e}){let t=e.status==="running"&&!e.reason?e.agent:null,s=me(t?`agent:${t}`:null),a=s?.ids.value.length?s.row(t).value:null;return a?.job?.id!==e.id||!a.job.awaited_until?null:o`
<p class="why" role="status" data-silent>
<strong>
<a href=${f("agent",{name:t})}>${t}</a> has not responded for <${lt} since=${a.last_seen_at} />.
</strong>
${" "}The job waits for it until ${y(a.job.awaited_until)}. ${ct[a.job.then]}
</p>
`}import{m284_0 as Ir,m284_1 as Pr,m284_2 as Dr,m284_3 as w,m284_4 as jr,m284_5 as ut,m284_6 as Fr,m284_7 as C,m284_8 as O,m284_9 as Wr,m284_10 as _,m284_11 as g}from"./main.js";import{m4_0 as zr,m4_1 as Kr,m4_2 as I,m4_3 as Hr,m4_4 as Qr}from"./main.js";import{m51_0 as G,m51_1 as J,m51_2 as Zr}from"./main.js";import{m76_0 as d}from"./main.js";import{m95_0 as Z}from"./main.js";import{m103_0 as P}from"./main.js";import{m123_0 as A}from"./main.js";import{m136_0 as X,m136_1 as R,m136_2 as E}from"./main.js";import{m137_0 as ui,m137_1 as mt,m137_2 as pt}from"./main.js";import{m143_0 as D,m143_1 as di}from"./main.js";var an=100,on=2e4,dt=20,rn=[["previous","Previous batch"],["base","Base branch"]],$t=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],ln=["newly_failing","still_failing","fixed","flaky"],pe=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&N(e.commit),y(e.created_at)].filter(Boolean).join(", ");function cn(e){let[t,s]=g([]);return w(()=>{let a=new AbortController,n=new URLSearchParams({suite:e.suite,limit:dt+1,...e.org_id?{org_id:e.org_id}:{}});return I(`/api/v1/batches?${n}`,a).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,dt)),()=>{}),()=>a.abort()},[e.id]),t}function un({batch:e,chosen:t}){let s=cn(e),a=n=>T({with:n},{push:!0});return o`
<div class="page-tools">
<${A} label="Against" hideLabel options=${rn} value=${t} onChange=${a} />
${s.length>0&&o`
<${Z}
label="Other batch"
items=${s.map(n=>({label:pe(n),checked:n.id===t,run:()=>a(n.id)}))}
>
Other batch…
<${d} name="down" />
<//>
`}
</div>
`}var mn=({at:e,hasStart:t})=>e===null?null:o`<span class="number quiet">${v(e)}${t&&" with start"}</span>`;function ft({id:e,status:t,seconds:s,hasStart:a,word:n}){return e?o`
<a class="change-side" href=${f("job",{id:e})}>
<span class="unseen">${n}: </span>
<${mt} job=${{status:t}} /> <${mn} at=${s} hasStart=${a} />
</a>
`:o`<span class="quiet">not run</span>`}function pn({row:e,gone:t,hasCause:s}){let a=t?e.job_id:e.before_job_id,n=!t&&e.before_seconds!==null&&e.seconds!==null&&e.has_start!==e.before_has_start,r=e.status==="failed"&&!t&&!s&&e.cause;return o`
<li class="change">
<span class="change-what">
<a class="change-test" href=${f("job",{id:e.job_id})}>
<${D} test=${e.test} />
</a>
${e.excused&&!t&&o`<span class="tag" title=${J}>quarantined</span>`}
${r&&o`<span class="row-why quiet" title=${r}>${r}</span>`}
</span>
<${ft}
word="before"
id=${a}
status=${t?e.status:e.before_status}
seconds=${t?e.seconds:e.before_seconds}
hasStart=${n&&e.before_has_start}
/>
<${d} name="next" />
<${ft} word="now" ...${{...e,id:t?null:e.job_id,hasStart:n&&e.has_start}} />
</li>
`}var ht=({kind:e,rows:t,hasCause:s})=>o`
<ul class="change-list" data-changes=${e}>
${t.map(a=>o`<${pn} key=${a.job_id} row=${a} gone=${e==="gone"} hasCause=${s} />`)}
</ul>
`;function dn({kind:e,rows:t,causes:s}){let a=new Map(t.map(n=>[n.job_id,n]));return s.map(({fingerprint:n,cause:r,tests:i,job_ids:c})=>{let l=c.filter(u=>a.has(u)).map(u=>a.get(u));return l.length>0&&o`
<div class="change-cause" key=${n} data-cause=${n}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${h(i,"test")}</small>
</h3>
<${ht} kind=${e} rows=${l} hasCause />
</div>
`})}function gt(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}var _t=({counts:e,excused:t},s)=>e[s]-(s==="still_failing"?t:0),bt=({excused:e})=>e>0?`, ${p(e)} quarantined`:"";function xt({on_agent:e,counts:t},s){let a=e[s];return a?a.tests===t[s]?`, all on ${a.agent}`:`, ${p(a.tests)} only on ${a.agent}`:""}var fn=(e,t)=>p(_t(e,t))+(t==="still_failing"?bt(e):"")+xt(e,t);function yt({path:e,query:t,version:s,href:a,flaky:n,textOf:r}){let i=k(`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s).data.value;if(!i?.with)return null;let{counts:c}=gt(i);return o`
<p class="change-verdict">
${$t.filter(([l])=>ln.includes(l)||c[l]>0).map(([l,,,,u,m])=>o`
<${l==="flaky"&&n&&c.flaky?"a":"span"}
key=${l}
href=${l==="flaky"&&c.flaky?n:void 0}
class=${c[l]?l==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${l}>${p(_t(i,l))}</span>${" "}
${c[l]===1?u:m}${l==="still_failing"&&bt(i)}
${xt(i,l)}
<//>
`)}
<a class="quiet" href=${a}>against ${r(i.with)}</a>
</p>
`}var $n=({app_version_id:e},{name:t,app_version_id:s})=>e&&e===s?`another batch of ${s}`:[t,s].filter(Boolean).join(", "),hn=({batch:e,chosen:t})=>o`
<${yt}
path=${`/api/v1/batches/${e.id}`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
href=${f("batch",{id:e.id},{with:t})}
flaky=${f("batch",{id:e.id},{show:"flaky"})}
textOf=${s=>$n(e,s)}
/>
`,gn=({path:e,version:t,chosen:s})=>o`
<${yt}
path=${e}
query=${s?{with:s}:{}}
version=${t}
href="#changes"
textOf=${a=>a}
/>
`;function _n({kind:e,title:t,icon:s,note:a,counted:n,total:r,rows:i,causes:c,showAll:l}){return o`
<${P}
title=${o`<span class=${`state state-${s}`}>
<${d} name=${s} />
<span>${t}</span>
</span>`}
note=${n}
className="changes"
tools=${o`<span class="quiet">${a}</span>`}
>
${c?o`<${dn} kind=${e} rows=${i} causes=${c} />`:o`<${ht} kind=${e} rows=${i} />`}
${i.length<r&&o`
<p class="nothing">
<button type="button" class="button" onClick=${l}>
Show all ${p(r)}
</button>
</p>
`}
<//>
`}function bn(e,t){return e===0?`No test has finished${t&&` yet, ${t}`}`:t?`Same so far, ${t}`:"No changes"}function wt({found:e,ended:t,left:s,against:a,tools:n,showAll:r}){let i=gt(e),c=$t.filter(([l])=>i.counts[l]>0);return o`
<p class="change-with">
Against ${a}${" "}
${s&&c.length>0&&o`${" "}<span class="number" data-to-run>· ${s}</span>`}
${n}
</p>
${c.length===0?o`
<${X} icon=${s||!t?"running":"done"} title=${bn(t,s)}>
${t>0&&o`<p>Every finished test has the same status in both.</p>`}
<//>
`:null}
${c.map(([l,u,m,$])=>o`
<${_n} key=${l} kind=${l} title=${u} icon=${m}
note=${$} rows=${i[l]}
counted=${fn(i,l)}
total=${i.counts[l]}
causes=${l==="newly_failing"?i.causes:null}
showAll=${r}
/>
`)}
`}function vt({path:e,query:t,version:s,title:a,draw:n}){let[r,i]=g(an),c=k(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=_(null),u=c.data.value??l.current;l.current=u;let m=c.error.value;return o`
${m&&o`<${R} title=${a} text=${m.message} again=${()=>c.load()} />`}
${u&&n(u,()=>i(on))}
${!u&&!m&&o`<${E} />`}
`}var xn=({batch:e,with:t})=>[e.unfinished>0&&`${p(e.unfinished)} to run`,t.unfinished>0&&`${p(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function yn({found:e,chosen:t,showAll:s}){return e.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:o`
<${wt}
found=${e}
ended=${e.batch.done+e.batch.failed}
left=${xn(e)}
against=${o`<a href=${f("batch",{id:e.with.id})}>${pe(e.with)}</a>`}
showAll=${s}
/>
`}var wn=({batch:e,chosen:t})=>o`
<${un} batch=${e} chosen=${t} />
<${vt}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
title="The batches could not be compared"
draw=${(s,a)=>o`<${yn} found=${s} chosen=${t} showAll=${a} />`}
/>
`;import{m6_0 as Ai,m6_1 as Ri,m6_2 as Bi,m6_3 as Mi,m6_4 as Ni,m6_5 as Y}from"./main.js";import{m223_0 as b,m223_1 as Pi}from"./main.js";import{m23_0 as ee}from"./main.js";var de=({status:e})=>o`
<span class=${`state state-${e}`}>
<${d} name=${e} />
<span>${pt[e]??e}</span>
</span>
`;import{m47_0 as j}from"./main.js";import{m60_0 as te,m60_1 as Gi,m60_2 as Ji}from"./main.js";import{m0_0 as kt,m0_1 as Yi,m0_2 as el,m0_3 as Tt,m0_4 as St,m0_5 as tl,m0_6 as Ot,m0_7 as Et,m0_8 as sl,m0_9 as nl,m0_10 as al,m0_11 as ol,m0_12 as Lt,m0_13 as rl,m0_14 as se,m0_15 as il,m0_16 as ll,m0_17 as cl}from"./main.js";var fe=({within:e,filter:t,label:s="Retry failed jobs",className:a,children:n})=>b("retry","job")&&o`
<${Z}
label=${s}
icon="retry"
items=${()=>Lt({within:e,filter:t})}
none="Nothing to retry: they wait, run or are in quarantine."
className=${a}
tip=${n?void 0:s}
>
${n&&o`${n}<${d} name="down" />`}
<//>
`;import{m146_0 as B}from"./main.js";function Ct({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return o`<${j} since=${e.created_at} />`;let s=S(t)-S(e.created_at);return o`
<span class="number">${s<10?v(s):st(s)}</span>
${t!==e.finished_at&&o`
${" "}
<span class="quiet" title=${`retried ${At(e)}`}>
<${d} name="retry" /><span class="unseen">retried</span>
</span>
`}
`}var At=e=>e.finished_at?`until ${y(e.finished_at)}`:"in progress",Rt=({batch:e,link:t})=>e.app_version_id&&e.org_id?o`<${te} org=${e.org_id} version=${e.app_version_id} link=${t} />`:o`<span class="quiet">${h(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,vn=({batch:e})=>(e.branch||e.commit)&&o`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&o`<span class="id" title=${e.commit}>${N(e.commit)}</span>`}
</span>
`,kn=({batch:e})=>o`
<${ee} group=${{...Y(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${p(e.total-e.unfinished)} of ${p(e.total)}</span>
`,Tn=[{name:"status",title:"Status",cell:e=>o`<${de} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>o`<${vn} batch=${e} />`},{name:"build",title:"Build",cell:e=>o`<${Rt} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>o`<${kn} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>o`<${G} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>o`<${Ct} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>o`
<${B} className="quiet" at=${e.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&b("retry","batch"),cell:e=>e.failed>0&&o`<${Sn} batch=${e} />`}],Sn=({batch:e})=>o`
<${fe}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,On={kind:"batch",columns:Tn,hrefOf:e=>f("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m10_0 as Ml,m10_1 as Nl,m10_2 as Bt}from"./main.js";var En=2;function Ln({width:e,height:t,draw:s,paint:a,className:n="",...r}){let i=_(null),c=Bt.value;return C(()=>{let l=Math.min(En,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(e*l)),u.height=Math.max(1,Math.round(t*l)),u.style.setProperty("width",`${e}px`),u.style.setProperty("height",`${t}px`);let m=u.getContext("2d");m.setTransform(l,0,0,l,0,0),s(m),a&&(a.current=$=>$(m))},[e,t,s,c]),o`<canvas ref=${i} class=${n} aria-hidden="true" ...${r}></canvas>`}var $e=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function he(e){let{app_version_id:t,last_pass:s,since:a,failures:n,builds:r}=e,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(e.new)return`in ${t}${n>1?`, ${p(n)} failed jobs`:""} \xB7 ${i}`;let c=`${h(n,"failed job")} in ${h(r,"build")}`;return`failing since ${a.app_version_id}, ${c} \xB7 ${i}`}var ge=({new_tests:e,tests:t})=>e>0&&e<t?`${p(e)} of ${p(t)} new`:"",_e=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${p(t)} of ${p(s)} on ${e}`,V=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,be=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:a})=>[e&&`by ${e}`,`since ${y(t)}`,s&&`until ${y(s)}`].filter(Boolean).join(" ")+(a?`: ${a}`:"");var Cn=36e5,An=6e4;function xe(e,t){let[s,a]=g(null),[n,r]=g(0);w(()=>{if(!e)return;let c=new AbortController;return I(e,{signal:c.signal}).then(a).catch(()=>c.signal.aborted||a(l=>l??"failed")),()=>c.abort()},[e,t,n]);let i=s?.content?.expires_at;return w(()=>{if(!i)return;let c=Math.max(An,Date.parse(i)-Cn-Date.now()),l=setTimeout(()=>r(u=>u+1),c);return()=>clearTimeout(l)},[i,n]),s}var Rn=50,Nt=()=>history.state?.open??{};function Mt(e,t){let a=[...Object.entries(Nt()).filter(([n])=>n!==e),[e,t]].slice(-Rn);history.replaceState({...history.state,open:Object.fromEntries(a)},"")}function ye(e,t=!1){let[s,a]=g(()=>Nt()[e]??t),[n]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(a(l),history.state?.key===n&&Mt(e,l))},onClick:c=>{let l=c.currentTarget,u=c.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===l&&Mt(e,!l.open)}}}var It="batch-report/",ve=({path:e})=>!e.startsWith(It),Bn="whole-start/",ke=({path:e})=>!e.startsWith(Bn),Te=/\.html?$/i,Pt=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,we=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Mn=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Nn=e=>e.split("/").map(encodeURIComponent).join("/");function Dt({path:e},t){if(!t)return null;let s=t.url+Nn(e);return Te.test(e)?Pt.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&we.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var qn=5;function In(e){let t=n=>n.slice(0,n.lastIndexOf("/")+1),s=({path:n})=>Te.test(n)&&!Pt.test(n),a=[...new Set(e.filter(s).map(({path:n})=>t(n)))].filter(Boolean);return a.filter(n=>!a.some(r=>r!==n&&n.startsWith(r))).map(n=>({folder:n,files:e.filter(r=>r.path.startsWith(n)&&!(s(r)&&t(r.path)===n))})).filter(({files:n})=>n.length>=qn)}var qt=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function Se(e,t){let s=e.flatMap(({path:l,url:u})=>{let m=Dt({path:l},t);return m?[{...m,path:l,isOpened:!0}]:we.test(l)?[{title:"Download trace",url:u,path:l,isOpened:!1}]:[]}),a=s.filter(({path:l})=>we.test(l)),n=a.filter(({path:l})=>!Mn.test(l)),r=(n.length>0?n:a).sort((l,u)=>qt(u)-qt(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>Te.test(l)).sort((l,u)=>i(l)-i(u))[0];return[r,c].filter(l=>l!==void 0)}var Pn={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},Dn=({outcome:e})=>e?Pn[e]??"cancelled":"running",jn=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},ne=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),jt=e=>e.install_seconds!==null||e.phase==="installing"||ne(e);function Fn(e){let t=S(e.leased_at),s=S(e.started_at),a=S(e.finished_at),n=[],r=(c,l,u)=>(u===null||u>l)&&n.push({kind:c,from:l,until:u});if(s===null)return r(jt(e)?"installing":"assigned",t,a),n;let i=Math.max(t,s-(e.install_seconds??0));return r("assigned",t,i),e.install_seconds!==null&&r("installing",i,s),r("running",s,a),n}function Wn(e){let t=["assigned"];return jt(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var Un=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function Ft(e,t){let s=e.tries??[],a=S(s[t]?.leased_at??e.created_at),n=s[t+1]?S(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:S(r.at)})).filter(({time:r})=>r>=a&&r<n)}function Vn(e){let t=e.tries??[],s=["waiting"],a=r=>{let i=Ft(e,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};a(-1),t.forEach((r,i)=>{s.push(...Wn(r)),!a(i)&&i<t.length-1&&s.push(...Un(r))});let n=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&n?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(n&&e.status==="cancelled"&&n.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var Wt="The end of its log shows what it did last.";function Ut(e){let{outcome:t,message:s,exit_code:a,started_at:n,agent:r,log_bytes:i,window:c}=e,l=i?Wt:"";if(t==="lost")return[`${r} stopped responding ${n?"while it ran the test":"before it began"}.`,l];if(t==="timed_out"){if(s.includes("case began"))return[l,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[l,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(ne(e))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(t==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(t==="error")return["Its runner ended without a result of the test.",e.cause_line||c?"":Wt];if(a!==null&&a<0)return["A signal ended its runner.",l];let u=e.cases??{};return e.cause_line||c||u.failed||u.error?[]:["No line of its log names an error.",l]}function Vt({reason:e,cause:t},s){let a=t&&e.endsWith(`: ${t}`)?e.slice(0,-t.length-2):e,n=/ attempt \d+ of \d+: /.test(a)&&!a.includes(" of 1: "),r=(i,c,l)=>Number(c)===s?i:`attempt ${s} (${c} of ${l} that count)`;return n?a.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,r):""}import{m229_0 as ec,m229_1 as tc,m229_2 as sc,m229_3 as nc,m229_4 as zt}from"./main.js";var zn=["image/png","image/jpeg","image/gif","image/webp"],Kn=["video/mp4","video/webm"],Ee=e=>({...e,url:zt(e.url)}),Oe=({content_type:e})=>zn.includes(e)?"image":Kn.includes(e)?"video":null,Hn=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,Qn=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function Le(e){let t=e.some(({path:c})=>c.startsWith("results/")),s=e.filter(({path:c})=>!(t&&Qn.test(c))),a=new Map,n=s.filter(c=>Oe(c)==="image");for(let c of n){let l=Hn.exec(c.path);if(!l)continue;let u=l[1]+l[3];a.set(u,{...a.get(u),[l[2]]:c})}let r=[];for(let[c,{expected:l,actual:u,diff:m}]of a)l&&u&&r.push({name:c,expected:l,actual:u,diff:m??null});let i=new Set(r.flatMap(({expected:c,actual:l,diff:u})=>[c,l,u]));return{comparisons:r,images:n.filter(c=>!i.has(c)),videos:s.filter(c=>Oe(c)==="video")}}var Gn=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],Jn=["blob","#L"];function Kt(e,t,s){if(!(t&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(t))||!e?.commit||!e.repository||!/^[\w.-]+$/.test(e.commit))return null;let n;try{n=new URL(e.repository)}catch{return null}if(!["https:","http:"].includes(n.protocol))return null;let r=Gn.find(([m])=>m.test(n.hostname)),[i,c]=r?r.slice(1):Jn,l=t.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${n.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${e.commit}/${l}${s?`${c}${s}`:""}`}var Ht=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function ae(e,t){let[s,a]=[[],[]];for(let{from:n,text:r}of Ce(Ht(e),Ht(t),400))n!=="b"&&Qt(s,r,n==="a"),n!=="a"&&Qt(a,r,n==="b");return{expected:s,actual:a}}function Ce(e,t,s){let a=Math.min(e.length,t.length),n=0;for(;n<a&&e[n]===t[n];)n+=1;let r=0;for(;r<a-n&&e[e.length-1-r]===t[t.length-1-r];)r+=1;let[i,c]=[e.slice(n,e.length-r),t.slice(n,t.length-r)],l=u=>({from:"both",text:u});return[...e.slice(0,n).map(l),...i.length>s||c.length>s?Zn(i,c):Xn(i,c),...e.slice(e.length-r).map(l)]}var Zn=(e,t)=>[...e.map(s=>({from:"a",text:s})),...t.map(s=>({from:"b",text:s}))];function Xn(e,t){let s=Yn(e,t),a=[],[n,r]=[0,0];for(;n<e.length||r<t.length;)n<e.length&&r<t.length&&e[n]===t[r]?(a.push({from:"both",text:e[n]}),n+=1,r+=1):r>=t.length||n<e.length&&s[n+1][r]>=s[n][r+1]?a.push({from:"a",text:e[n++]}):a.push({from:"b",text:t[r++]});return a}function Yn(e,t){let s=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let a=e.length-1;a>=0;a-=1)for(let n=t.length-1;n>=0;n-=1)s[a][n]=e[a]===t[n]?s[a+1][n+1]+1:Math.max(s[a+1][n],s[a][n+1]);return s}function Qt(e,t,s){let a=e.at(-1);a?.changed===s?a.text+=t:e.push({text:t,changed:s})}var Gt=3,ea=400,ta=e=>[{text:e,changed:!1}];function Zt(e,t){let[s,a]=[e.split(`
`),t.split(`
`)],n=[],r=[[],[]],i=()=>{let[c,l]=r,u=c.map((m,$)=>$<l.length?ae(m,l[$]):null);c.forEach((m,$)=>n.push({sign:"-",pieces:u[$]?.expected??Jt(m)})),l.forEach((m,$)=>n.push({sign:"+",pieces:u[$]?.actual??Jt(m)})),r=[[],[]]};for(let{from:c,text:l}of Ce(s,a,ea))c==="both"?(i(),n.push({sign:" ",pieces:ta(l)})):r[c==="a"?0:1].push(l);return i(),sa(n)}var Jt=e=>[{text:e,changed:!0}];function sa(e){let t=n=>"sign"in n&&n.sign!==" ",s=e.map((n,r)=>e.slice(Math.max(0,r-Gt),r+Gt+1).some(t)),a=[];for(let[n,r]of e.entries()){let i=a.at(-1);s[n]?a.push(r):i&&"hidden"in i?i.hidden+=1:a.push({hidden:1})}return a}var es=({pieces:e})=>e.map(({text:t,changed:s},a)=>s?o`<mark key=${a}>${t}</mark>`:t),Xt=({name:e,look:t,pieces:s})=>o`
<div class=${t}>
<dt class="quiet">${e}</dt>
<dd><pre tabindex="0" aria-label=${e}>${o`<${es} pieces=${s} />`}</pre></dd>
</div>
`;function na({expected:e,actual:t}){let s=O(()=>ae(e,t),[e,t]),a=r=>[{text:r,changed:!1}],n=e!==""&&t!=="";return o`
<dl class=${`difference ${n?"":"is-single"}`}>
${e!==""&&o`
<${Xt} name="Expected" look="is-expected" pieces=${n?s.expected:a(e)} />
`}
${t!==""&&o`<${Xt} name="Actual" look="is-actual" pieces=${n?s.actual:a(t)} />`}
</dl>
`}var aa={"-":"is-expected","+":"is-actual"," ":""},Yt={"-":"expected: ","+":"actual: "},oa=({line:e})=>"hidden"in e?o`<span class="diff-hidden quiet">${h(e.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${aa[e.sign]}`}>
<span aria-hidden="true">${e.sign}</span>
<code>
${Yt[e.sign]&&o`<span class="unseen">${Yt[e.sign]}</span>`}<${es} pieces=${e.pieces} />
</code>
</span>
`;function ra({expected:e,actual:t}){let s=O(()=>Zt(e,t),[e,t]);return o`
<figure class="diff">
<figcaption>
<span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
</figcaption>
<pre tabindex="0" aria-label="Expected and actual, line by line">
${s.map((a,n)=>o`<${oa} key=${n} line=${a} />`)}
</pre>
</figure>
`}function ts({expected:e,actual:t}){return e===""&&t===""?null:e!==""&&t!==""&&(e.includes(`
`)||t.includes(`
`))?o`<${ra} expected=${e} actual=${t} />`:o`<${na} expected=${e} actual=${t} />`}var z=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],ss=1.02,Ae=z[0],Re=z[z.length-1];function ns(e,t){return t>0?z.find(s=>s>e*ss)??Re:z.findLast(s=>s<e/ss)??Ae}import{m43_0 as as}from"./main.js";var oe=({diff:e})=>[["slider","slider"],["expected","expected"],["actual","actual"],...e?[["diff","difference"]]:[]],ia={expected:"Expected",actual:"Actual"},Be=(e,{name:t},{path:s})=>e==="diff"?`Difference of ${t}`:`${ia[e]}: ${s}`;function Me({comparison:e,way:t,style:s,onSize:a}){let[n,r]=g(50),i=_(null);C(()=>{i.current?.style.setProperty("--at",`${n}%`)},[n,t]);let c=$=>a?.($.currentTarget.naturalWidth);if(t!=="slider"){let $=e[t],L=Be(t,e,$);return o`<img key=${t} src=${$.url} alt=${L} style=${s} onLoad=${c} />`}let{name:l,expected:u,actual:m}=e;return o`
<div class="slider" style=${s}>
<div class="slider-frame" ref=${i}>
<img src=${m.url} alt=${Be("actual",e,m)} onLoad=${c} />
<img class="slider-over" src=${u.url} alt=${Be("expected",e,u)} />
</div>
<label class="slider-handle">
<span>Expected</span>
<input
type="range"
min="0"
max="100"
value=${n}
aria-label=${`Expected and actual of ${l}`}
onInput=${$=>r(Number($.currentTarget.value))}
/>
<span>Actual</span>
</label>
</div>
`}function os({comparison:e,onEnlarge:t}){let[s,a]=g("slider"),{name:n}=e;return o`
<figure class="preview picture-slider" data-comparison=${n}>
<${Me} comparison=${e} way=${s} />
<figcaption>
<span>${n}</span>
<${A} label="View" hideLabel options=${oe(e)} value=${s} onChange=${a} />
<button
type="button"
class="icon-button"
aria-label=${`Enlarge ${n}`}
data-tip="Enlarge"
onClick=${()=>t(s)}
>
<${d} name="plus" />
</button>
</figcaption>
</figure>
`}var Ne=({icon:e,label:t,tip:s,disabled:a=!1,onClick:n})=>o`
<button type="button" class="icon-button" aria-label=${t} data-tip=${s} disabled=${a} onClick=${n}>
<${d} name=${e} />
</button>
`,la=({picture:e,comparison:t},s)=>e??(s==="slider"?t.actual:t[s]);function ca(e){let[t,s]=g(null),[a,n]=g(0),r=()=>{let i=e.current?.querySelector("img");return t??(i&&a?i.clientWidth/a:1)};return{zoom:t,setNatural:n,step:i=>s(ns(r(),i)),toggle:()=>s(t===null?1:null),fit:()=>s(null),style:t===null||!a?void 0:{width:`${Math.round(a*t)}px`}}}function ua({zoom:{zoom:e,step:t,toggle:s}}){let a=e!==null&&e<=Ae,n=e!==null&&e>=Re;return o`
<${Ne} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${a} onClick=${()=>t(-1)} />
<button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${e===null} onClick=${s}>
${e===null?"Fit":`${Math.round(e*100)} %`}
</button>
<${Ne} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${n} onClick=${()=>t(1)} />
`}function ma({item:e,at:t,count:s,way:a,setWay:n,zoom:r,go:i,onClose:c}){let l="Open the original file";return o`
<header class="lightbox-tools">
<span class="lightbox-title">${e.title}</span>
<span class="number quiet" role="status">${t+1} of ${s}</span>
${e.comparison&&o`<${A} label="View" hideLabel options=${oe(e.comparison)} value=${a} onChange=${n} />`}
<span class="lightbox-buttons">
<${ua} zoom=${r} />
<a class="icon-button" href=${la(e,a).url} aria-label=${l} data-tip=${l}>
<${d} name="link" />
</a>
${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button>
<button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}
<${Ne} icon="close" label="Close" tip="Close (Esc)" onClick=${c} />
</span>
</header>
`}function pa({item:e,way:t,zoom:s,stage:a}){let{picture:n,comparison:r}=e,{style:i,setNatural:c}=s,l={comparison:r,way:t,style:i,onSize:c};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${a}
tabindex="0"
role="group"
aria-label=${e.title}
autofocus
onDblClick=${s.toggle}
>
${r?o`<${Me} key=${r.name} ...${l} />`:o`
<img
key=${n.url}
src=${n.url}
alt=${n.path}
style=${i}
onLoad=${u=>c(u.currentTarget.naturalWidth)}
/>
`}
</div>
`}function da({items:e,first:t,onClose:s}){let[a,n]=g(t.index),[r,i]=g(t.way??"slider"),c=_(null),l=ca(c),u=e[Math.min(a,e.length-1)],m=u.comparison&&oe(u.comparison).some(([x])=>x===r)?r:"slider",$=x=>{n((a+x+e.length)%e.length),l.fit()},L={"+":()=>l.step(1),"=":()=>l.step(1),"-":()=>l.step(-1),0:l.fit,n:()=>$(1),p:()=>$(-1),...l.zoom===null&&{ArrowRight:()=>$(1),ArrowLeft:()=>$(-1)}},ue=x=>{let U=x.target.matches("input")&&x.key.startsWith("Arrow");if(x.ctrlKey||x.metaKey||x.altKey||U)return;let et=Object.hasOwn(L,x.key)&&L[x.key];et&&(x.preventDefault(),et())};return o`
<${as} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}>
<div class="lightbox-body" onKeyDown=${ue}>
<${ma} ...${{item:u,at:a,count:e.length,way:m,setWay:i,zoom:l,go:$,onClose:s}} />
<${pa} item=${u} way=${m} zoom=${l} stage=${c} />
</div>
<//>
`}var qe=(e,t)=>[...e.map(s=>({title:s.name,comparison:s})),...t.map(s=>({title:s.path,picture:s}))];function Ie(e){let[t,s]=g(null),a=_(!1),n=t!==null,r=(l,u)=>{history.pushState({...history.state,overlay:!0},""),a.current=!1,s({index:l,way:u})},i=()=>{a.current||history.back(),a.current=!0};w(()=>{if(!n)return;let l=()=>s(null);return window.addEventListener("popstate",l),()=>{window.removeEventListener("popstate",l),history.state?.overlay&&history.back()}},[n]);let c=n&&e.length>0&&o`<${da} items=${e} first=${t} onClose=${i} />`;return{open:r,shown:c}}var Pe=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};function fa(e){let t=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(e);if(!t)return null;let[s,a]=[Number(t[1]),Number(t[2]??t[1])];return s>0&&a>0?{from:Math.min(s,a),until:Math.max(s,a)}:null}var re=({from:e,until:t})=>e===t?`#L${e}`:`#L${e}-L${t}`;function $a(e){history.replaceState(history.state,"",location.pathname+location.search+(e?re(e):""))}function De({from:e,until:t=null,begins:s=!1,page:a=""}){let n={from:e,until:t??e},r=s?`Output from log line ${e}`:`Log line ${e}`,i=n.from===n.until?r:`Log lines ${e}\u2013${t}`,c=a?void 0:()=>T({show:""});return o`<a class="log-link" href=${a+re(n)} onClick=${c}>${i}</a>`}import{m227_0 as Dc,m227_1 as rs}from"./main.js";import{m228_0 as Wc,m228_1 as je,m228_2 as Uc,m228_3 as Vc,m228_4 as zc,m228_5 as Kc}from"./main.js";var ha={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},ga={timed_out:"timed out",executing:"running"},is={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},_a=e=>is[e]??"",F=e=>ga[e]??e;function K({outcome:e,phase:t=""}){let s=e?ha[e]??"cancelled":t==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${is[e]}>
<${d} name=${s} />
<span>${F(e??t)}</span>
</span>
`}function ba(e){let t=e?.tries?.findLast(s=>s.outcome==="passed");return t?{...t,job_id:e.id,app_version_id:e.app_version_id}:null}var xa=[["Outcome",e=>o`<${K} outcome=${e.outcome} />`],["Build",e=>e.app_version_id],["Agent",e=>o`<a href=${f("agent",{name:e.agent})}>${e.agent}</a>`],["Duration",(e,t)=>`${rs(e)}${je(t)&&!je(e)?" with start":""}`],["Ended",e=>e.finished_at&&o`<${B} at=${e.finished_at} />`],["Log",e=>o`<a href=${f("job",{id:e.job_id},e.number?{attempt:e.number}:{})}>Log</a>`]];function ls({job:e,attempt:t,last:s}){let a=k(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,n=ba(e.status==="failed"?a:e);if(!n)return null;let r={...t,job_id:e.id,app_version_id:e.app_version_id};return o`
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
${xa.map(([i,c])=>o`
<tr key=${i}>
<th scope="row">${i}</th>
<td>${c(r,n)}</td>
<td>${c(n,r)}</td>
</tr>
`)}
</tbody>
</table>
`}var Fe=({picture:{path:e,url:t},open:s})=>o`
<figure class="preview">
<a href=${t} aria-haspopup="dialog" onClick=${Pe(s)}>
<img src=${t} alt=${e} loading="lazy" />
</a>
<figcaption>${e}</figcaption>
</figure>
`,We=({video:{path:e,url:t}})=>o`
<figure class="preview">
<video src=${t} aria-label=${e} controls preload="metadata"></video>
<figcaption>${e}</figcaption>
</figure>
`;var ya=e=>({"--hanging":`min(${e.search(/\S|$/)+4}ch, 6vw)`}),cs=({lines:e,label:t})=>o`
<pre class="source-lines" tabindex="0" aria-label=${t}>
${e.map(({line:s,text:a,failed:n},r)=>o`
<span key=${r} class=${`source-line ${n?"is-failed":""}`}>
<span class="source-number number">${s??""}</span>
<code style=${ya(a)}>
${a||" "}${n&&o`<span class="unseen"> (failed here)</span>`}
</code>
</span>
`)}
</pre>
`;var wa=3,va=4,ka=e=>!!e?.outcome&&!["passed","cancelled"].includes(e.outcome);function Ta({failure:e,batch:t}){if(!e.file)return null;let s=e.file_line?`${e.file}:${e.file_line}`:e.file,a=Kt(t,e.file,e.file_line);return a?o`
<a href=${a} target="_blank" rel="noopener noreferrer" class="id">
${s}<${d} name="link" /><span class="unseen"> (opens in a new tab)</span>
</a>
`:o`<span class="id">${s}</span>`}var us=({failure:{snippet:e,expected:t,actual:s},label:a})=>o`
${e?.length>0&&o`<${cs} lines=${e} label=${a} />`}
<${ts} expected=${t} actual=${s} />
`;function Sa({failure:e,name:t,batch:s,causeLine:a,page:n}){let r=ye(`stack/${t}`);return o`
<p class="evidence-places">
<${Ta} failure=${e} batch=${s} />
${e.line&&o`<${De} page=${n} from=${e.line} begins=${e.line!==a} />`}
</p>
<${us} failure=${e} label=${`Source of ${e.file}`} />
${e.others?.map((i,c)=>o`
<p class="failure-cause evidence-other" key=${c}>${i.cause}</p>
<${us} key=${`compared ${c}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}
${e.stack&&o`
<details class="evidence-stack" ...${r}>
<summary class="quiet">Stack</summary>
<pre class="case-message is-calm" tabindex="0" aria-label="Stack">${e.stack}</pre>
</details>
`}
`}function Oa({failure:e,name:t,batch:s,open:a,causeLine:n,page:r}){return o`
<li class="evidence-failure">
<details ...${ye(t,a)}>
<summary>
${e.name&&o`<span class="evidence-case">${e.name}</span>${" "}`}
<span class="failure-cause">${e.cause}</span>
</summary>
<${Sa} failure=${e} name=${t} batch=${s} causeLine=${n} page=${r} />
</details>
</li>
`}function Ea({artifacts:e}){let{comparisons:t,images:s,videos:a}=O(()=>Le(e.filter(ke)),[e]),n=O(()=>qe(t,s),[t,s]),r=Ie(n),i=s.slice(0,va);return t.length+i.length+a.length===0?null:o`
<div class="evidence-pictures">
${t.map((c,l)=>o`
<${os} key=${c.name} comparison=${c} onEnlarge=${u=>r.open(l,u)} />
`)}
${i.map((c,l)=>o`
<${Fe} key=${c.id} picture=${c} open=${()=>r.open(t.length+l)} />
`)}
${a.slice(0,1).map(c=>o`<${We} key=${c.id} video=${c} />`)}
${r.shown}
</div>
`}var La=({links:e})=>e.map(({title:t,url:s,path:a,isOpened:n})=>o`
<a
key=${t}
class="button"
href=${s}
...${n?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
>
<${d} name=${n?"link":"download"} />
${t}<span class="unseen">${` ${a}${n?" (opens in a new tab)":""}`}</span>
</a>
`),ms=(e,t)=>e.tries?.at(-1)?.id===t.id,Ca=(e,t)=>e.status==="failed"&&ms(e,t)?"Why it failed":`Why attempt ${t.number} failed`,Aa=(e,t,s)=>[`on ${t.agent}`,s.length>1&&h(s.length,"failure"),ms(e,t)&&Vt(e,t.number)].filter(Boolean).join(" \xB7 "),Ra=({cause:e,cause_line:t})=>e&&{name:"",cause:e,expected:"",actual:"",stack:"",file:"",file_line:null,line:t},Ba=({test:e})=>o`
<p class="evidence-known" data-known>
<span class=${`tag ${e.infrastructure?"is-warn":e.new?"is-bad":""}`}>
${e.infrastructure?"infrastructure":e.new?"new":"known"}
</span>${" "}
${e.infrastructure?"no result of the test":he(e)}
${e.last_pass&&o`${" "}<a href=${f("job",{id:e.last_pass.job_id})}>Last pass</a>`}
</p>
`;function Ma({attempt:e}){let t=Ut(e).filter(Boolean).join(" ");return t&&o`<p class="evidence-known" data-happened>${t}</p>`}function Ue({job:e,attempt:t,initial:s,title:a,page:n=""}){let r=k(`/api/v1/attempts/${t.id}/failures`,t.cause,s),i=k(e.batch_id?`/api/v1/batches/${e.batch_id}`:null,e.batch_id).data.value,{failures:c=[],test:l}=r.data.value??{},u=t.artifacts>0?`/api/v1/attempts/${t.id}/artifacts`:null,m=xe(u,t.artifacts),$=O(()=>(m?.artifacts??[]).filter(ve).map(Ee),[m]),L=Se($,m?.content),ue=c.length>0?c:[Ra(t)].filter(Boolean);return o`
<${P}
id="evidence"
className="evidence"
title=${a??Ca(e,t)}
note=${Aa(e,t,c)}
tools=${L.length>0&&o`<${La} links=${L} />`}
>
${l&&o`<${Ba} test=${l} />`}
<div class="evidence-parts">
<div>
<ul class="plain">
${ue.map((x,U)=>o`
<${Oa}
key=${U}
failure=${x}
name=${`failure/${t.id}/${U}`}
batch=${i}
causeLine=${t.cause_line}
page=${n}
open=${U<wa}
/>
`)}
</ul>
<${Ma} attempt=${t} />
</div>
<${Ea} artifacts=${$} />
</div>
<${ls} job=${e} attempt=${t} last=${l?.last_pass} />
<//>
`}var fs=(e,t)=>`/api/v1/failures/${encodeURIComponent(e)}/${t}`,$s=e=>f("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function Na({row:e}){return o`
<li class="failure-example">
<a href=${$s(e)}>
<${D} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}function qa({failures:e,passed:t,attempts:s}){return e>0?`${p(e)} of ${h(s,"attempt")}`:t>0?"passed":"other failures"}var ps=({id:e,title:t,rows:s,more:a,urlOf:n})=>o`
<div class="cause-strip" data-strip=${e}>
<p id=${`cause-${e}`}>${t}</p>
<ol class="plain" aria-labelledby=${`cause-${e}`}>
${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}>
<a href=${n(r.name)} data-tip=${`${p(r.passed)} of ${h(r.attempts,"attempt")} passed`}>
${r.name}
</a>
<span class="number">${qa(r)}</span>
</li>
`)}
${a>0&&o`<li class="quiet">and ${h(a,"attempt")} in others</li>`}
</ol>
</div>
`,ds=({at:{app_version_id:e,job_id:t,at:s}})=>o`
<a href=${f("job",{id:t})}>${e}</a> <span class="quiet">(<${B} at=${s} />)</span>
`,Ia=({first:e,last:t})=>o`
<p data-began>
${e&&o`First failed in <${ds} at=${e} />; `}
${t?o`last passed in <${ds} at=${t} />`:"its tests have not passed before"}
</p>
`;function Pa({row:e}){let t=k(`/api/v1/jobs/${e.job_id}`,e.attempt_id).data.value,s=t?.tries?.find(r=>r.id===e.attempt_id);if(!s)return null;let a=o`Newest failure: <a href=${$s(e)}>${e.test.split("/").at(-1)}</a>`,n=f("job",{id:t.id},{attempt:s.number});return o`<${Ue} job=${t} attempt=${s} title=${a} page=${n} />`}function Da({found:e}){let{group:t,builds:s,agents:a,first_failure:n,last_pass:r}=e;return o`
<${Ia} first=${n} last=${r} />
<div class="cause-strips">
<${ps}
id="builds"
title="By build"
rows=${s}
more=${e.older_builds}
urlOf=${i=>f("build",{org_id:t.org_id,app_version_id:i})}
/>
<${ps}
id="agents"
title="By agent"
rows=${a}
more=${e.other_agents}
urlOf=${i=>f("agent",{name:i})}
/>
</div>
`}function Ve({group:e,changed:t}){let s=k(fs(e.org_id,e.fingerprint),e.last_at).data.value,a=e.failed_job_ids;return o`
<div class="cause-detail">
${s?o`<${Da} found=${s} />`:o`<${E} />`}
${e.agent&&o`<p>${V(e.agent)}</p>`}
<${Pa} key=${e.examples[0].attempt_id} row=${e.examples[0]} />
<ul class="plain failure-examples">
${e.examples.map(n=>o`<${Na} key=${n.job_id} row=${n} />`)}
${e.examples.length<e.tests&&o`<li class="quiet">and ${p(e.tests-e.examples.length)} more</li>`}
</ul>
<div class="cause-actions">
${a.length>0&&b("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>se(a).then(n=>n&&t())}
>
<${d} name="retry" />
Retry ${h(a.length,"failed job")}
</button>
`}
${b("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>Tt(e).then(n=>n&&t())}>
<${d} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
</div>
</div>
`}var ja=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",J],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Fa=({counts:e,choose:t})=>o`
<p class="counts">
${ja.filter(([,s])=>e[s]>0).map(([s,a,n,r])=>o`
<button
type="button"
key=${a}
class=${`state state-${s}`}
data-count=${a}
data-tip=${r}
onClick=${()=>t(a)}
>
<${d} name=${s} />
<span>
<span class="number">${p(e[a])}</span> ${n}
</span>
</button>
`)}
</p>
`;var ze=5,hs=18,Wa={passed:e=>o`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>o`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>o`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},Ua=e=>o`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function ie(e){return[...new Set(e)].map(s=>`${e.filter(a=>a===s).length} ${F(s)}`).join(", ")}function Ke({outcomes:e,most:t=20}){let s=e.slice(-t),a=t*ze,n=a-s.length*ze,r=s.length>0?`The last ${h(s.length,"attempt")}: ${ie(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${a} ${hs}`}
width=${a}
height=${hs}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${a}`} />
${s.map((i,c)=>(Wa[i]??Ua)(n+c*ze+1))}
</svg>
`}function Va({attempt:e,most:t,here:s}){let a=_(null),{outcome:n,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=e;C(()=>{a.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let m=`${`${F(n)}, ${v(r)}`}, build ${i}, on ${c}, ${y(l)}`;return o`
<a
class=${`took took-${n} ${s?"is-here":""}`}
ref=${a}
tabindex="-1"
href=${f("job",{id:e.job_id})}
data-tip=${m}
>
<i></i>
<b></b>
</a>
`}function za({seconds:e,most:t}){let s=_(null);return C(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),o`
<span class="took-usual" ref=${s}>
<span class="number">usually ${v(e)}</span>
</span>
`}function Ka({history:e,usual:t,here:s}){let a=[...e].reverse(),n=a.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...n,t??0,.1)*1.08,[i,c]=[v(Math.min(...n)),v(Math.max(...n))],l=i===c?i:`between ${i} and ${c}`,u=n.length>0?`${h(a.length,"attempt")}, ${ie(a.map(({outcome:m})=>m))}; ${l}.`:"No durations recorded.";return o`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&o`<${za} seconds=${t} most=${r} />`}
<div class="took-bars">
${a.map(m=>o`
<${Va} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
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
`}var Ha=({facts:e,className:t=""})=>o`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,a])=>o`
<div key=${s}>
<dt>${s}</dt>
<dd>${a}</dd>
</div>
`)}
</dl>
`;import{m286_0 as um,m286_1 as mm,m286_2 as pm,m286_3 as gs,m286_4 as dm,m286_5 as fm,m286_6 as He,m286_7 as $m,m286_8 as hm,m286_9 as gm,m286_10 as _s,m286_11 as _m}from"./main.js";import{m9_0 as bs,m9_1 as Qe,m9_2 as ym,m9_3 as wm}from"./main.js";import{m133_0 as le,m133_1 as Tm}from"./main.js";var vs=3,xs=12,Ge={new:["is-bad","new","A test of it did not fail in the batch or build before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],passed:["is-good","passed since","Each of its tests has passed since"]};function ys({at:e}){let t=O(()=>gs(()=>`${ot(bs.value-S(e))} ago`),[e]);return o`<span class="number" title=${y(e)}>${t}</span>`}var ks=({history:{trend:e}})=>e.filter(t=>t>0).length>1,Qa=({trend:e})=>o`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${le} values=${e} tone="bad" /></span>`;function ws({examples:e,tests:t}){let s=[...new Set(e.map(n=>n.test.split("/").at(-1)))].slice(0,vs),a=t-s.length;return a>0?`${s.join(", ")} and ${p(a)} more`:s.join(", ")}var Ga=({names:e})=>o`<span class="quiet" title=${e} data-builds>in ${e}</span>`,Ja=e=>Ge[e][1],Za=({note:e})=>o`
<p class="failure-note">
<${d} name="event" />
${e.note&&o`<span>${e.note}</span>`}
${e.owner&&o`<span>Owner: ${e.owner}</span>`}
${e.ticket_url&&o`
<a href=${e.ticket_url} target="_blank" rel="noopener noreferrer">
${e.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span>
</a>
`}
</p>
`,Xa=e=>[e.is_over&&["infrastructure","quarantined"].includes(e.label)&&Ge.passed,e.since&&["",`since ${e.since.app_version_id}`,$e(e)],e.agent&&["is-warn",_e(e.agent),V(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean);function Ya({group:e,changed:t}){let s=e.failed_job_ids;if(s.length===0||!b("retry","job"))return null;let a=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${a}: ${e.cause}`}
data-tip=${a}
onClick=${()=>se(s).then(n=>n&&t())}
>
<${d} name="retry" />
</button>
`}var H=e=>`${e.org_id}/${e.fingerprint}`;function Ts({name:e,wanted:t,closes:s="",children:a}){let n=_(null),r=i=>{i.preventDefault(),T({cause:t?s:e},{push:!0})};return w(()=>{!t||n.current.contains(document.activeElement)||(n.current.focus({preventScroll:!0}),n.current.scrollIntoView({block:"center"}))},[t]),o`
<summary data-row=${e} tabindex="-1" ref=${n} onClick=${r}>
${a}
</summary>
`}var Ss=({group:e})=>{let[t,s,a]=Ge[e.label];return o`<span class=${`tag ${t}`} data-tip=${a}>${e.label==="new"&&ge(e)||s}</span>`},Os=({tests:e,failures:t,firstAt:s,lastAt:a})=>o`
<span class="number failure-tests">${h(e,"test")}</span>
<span class="number failure-times">${h(t,"attempt")}</span>
<span class="failure-first"><span class="unseen">first seen </span><${ys} at=${s} /></span>
<span class="failure-last"><span class="unseen">last seen </span><${ys} at=${a} /></span>
`;function Es({group:e,several:t,within:s,wanted:a,changed:n}){return o`
<li class="failure-group" data-cause=${e.fingerprint}>
<details open=${a}>
<${Ts} name=${H(e)} wanted=${a} closes=${s?e.fingerprint:""}>
<${Ss} group=${e} />
${s?o`<strong class="failure-cause" title=${e.cause}>${e.org_id}</strong>`:o`<span class="failure-cause" title=${e.cause}>${e.cause}</span>`}
<span class="failure-facts">
${t&&o`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${ws(e)}>${ws(e)}</span>
${e.builds&&o`<${Ga} names=${e.builds.join(", ")} />`}
${Xa(e).map(([r,i,c])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${c}>${i}</span>`)}
${e.retrying>0&&o`<span class="tag" data-retrying>${h(e.retrying,"job")} retrying</span>`}
</span>
<${Os}
tests=${e.tests}
failures=${e.failures}
firstAt=${e.history.first_at}
lastAt=${e.last_at}
/>
<span class="failure-trend">${ks(e)&&o`<${Qa} trend=${e.history.trend} />`}</span>
<//>
${a&&o`<${Ve} group=${e} changed=${n} />`}
</details>
${!a&&o`<${Ya} group=${e} changed=${n} />`}
${e.note&&o`<${Za} note=${e.note} />`}
</li>
`}var eo=e=>e.length>vs?h(e.length,"organization"):e.join(", ");function to({shared:e,groups:t,wanted:s,changed:a}){let n=t.find(i=>s===H(i)),r=!!n||s===e.fingerprint;return o`
<li class="failure-group" data-cause=${e.fingerprint} data-shared>
<details open=${r}>
<${Ts} name=${e.fingerprint} wanted=${r&&!n}>
<${Ss} group=${e} />
<span class="failure-cause" title=${t[0].cause}>${t[0].cause}</span>
<span class="failure-facts">
<span class="quiet" title=${e.org_ids.join(", ")} data-orgs>${eo(e.org_ids)}</span>
</span>
<${Os}
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
<${Es} key=${i.org_id} group=${i} within wanted=${i===n} changed=${a} />
`)}
</ul>
`}
</details>
</li>
`}var Ls=({groups:e})=>new Set(e.map(t=>t.fingerprint)).size;function so({groups:e,shared:t=[]}){let s=new Map(t.map(n=>[n.fingerprint,n])),a=new Map(t.map(n=>[n.fingerprint,[]]));for(let n of e)a.get(n.fingerprint)?.push(n);return e.flatMap(n=>{let[r,i]=[s.get(n.fingerprint),a.get(n.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[n]]]:n===i[0]?[[r,i]]:[]})}var no=({groups:e,tests:t,cases:s})=>[h(Ls({groups:e}),"cause"),h(t,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function Cs({found:e,changed:t}){let s=it.value.query.get("cause"),a=m=>s===H(m)||s===m.fingerprint,n=so(e),[r,i]=g(n.findIndex(([,m])=>m.some(a))>=xs),c=r?n:n.slice(0,xs),l=new Set(e.groups.map(m=>m.org_id)).size>1,u=rt();return o`
<div class=${`failure-list ${c.some(([,m])=>m.some(ks))?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${u}>
${c.map(([m,$])=>m?o`
<${to}
key=${m.fingerprint}
shared=${m}
groups=${$}
wanted=${s}
changed=${t}
/>
`:o`
<${Es}
key=${H($[0])}
group=${$[0]}
several=${l}
wanted=${a($[0])}
changed=${t}
/>
`)}
</ul>
</div>
${c.length<n.length&&o`
<p>
<button type="button" class="button" onClick=${()=>i(!0)}>
Show all ${p(n.length)}
</button>
</p>
`}
${e.more&&o`<p class="quiet">Older failures are not counted.</p>`}
`}function ao({path:e,version:t,ended:s="",initial:a=null,none:n=null,children:r}){let[i,c]=g(!1),l=k(e,i?`${t} ${s}`:t,a),u=l.data.value,m=!!u?.groups.some(L=>L.retrying>0);w(()=>c(m),[m]);let $=l.error.value;return $&&!u?o`<${R} title="Failures could not be loaded" text=${$.message} again=${l.load} />`:u?u.groups.length===0?n:r(u,(L=u)=>o`<${Cs} found=${L} changed=${()=>l.load()} />`):o`<${E} />`}var oo=({children:e})=>o`
<${X} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var ro=[["24h","24 h"],["7d","7 days"]],io=e=>e.get("since")==="7d"?"7d":"24h",lo=({since:e})=>o`
<${A}
label="Period"
hideLabel
options=${ro}
value=${e}
onChange=${t=>T({since:t==="24h"?"":t},{push:!0})}
/>
`;var co=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,a])=>o`
<span class="chip" key=${s}>
${a} <strong>${t[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${a}`}
onClick=${()=>T({[s]:""},{push:!0})}
>
<${d} name="close" />
</button>
</span>
`);import{m138_0 as As}from"./main.js";var uo=({group:e})=>o`
${e.target}
${Object.keys(e.labels).length>0&&o`${" "}<span class="quiet">${at(e.labels)}</span>`}
`,ce=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[e]>0?"":"quiet"}`}>${p(s[e])}</span>`}),Je=[{name:"bar",title:"Progress",cell:e=>o`<${ee} group=${{...Y(e),waiting:e.unfinished-e.running}} />`},ce("waiting","Waiting"),ce("running","Running"),ce("done","Passed"),{...ce("failed","Failed"),cell:e=>o`<${G} of=${e} />`}],Rs={name:"target",title:"Target",main:!0,cell:e=>uo({group:e})},mo={name:"build",title:"Build",main:!0,cell:e=>o`<${te} org=${e.org_id} version=${e.app_version_id} />`},po={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&o`<span class="clamp" title=${e.text}>${e.text}</span>`},fo=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function $o(e){let t=new Map;for(let s of e){let a=t.get(s.app_version_id);if(a)for(let n of fo)a[n]+=s[n];else t.set(s.app_version_id,{...s})}return[...t.values()]}function Bs({id:e,label:t,kind:s,groups:a,columns:n}){let r=new Map(a.map(i=>[i.id,{value:i}]));return o`
<${As}
id=${e}
label=${t}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${n}
hrefOf=${i=>f(s,i)}
/>
`}var ho=({groups:e})=>o`
<${Bs}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e}
columns=${e.some(({explanation:t})=>t)?[Rs,...Je,po]:[Rs,...Je]}
/>
`,go=({groups:e})=>o`
<${Bs}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${$o(e)}
columns=${[mo,...Je]}
/>
`;function _o({list:e,what:t,older:s="Show older",all:a="End of list"}){let{ids:n,error:r,loading:i,more:c}=e;return r.value?o`
<${R}
title=${`${t} could not be loaded`}
text=${r.value.message}
again=${()=>n.peek().length?e.next():e.first()}
/>
`:i.value==="first"&&n.value.length===0?o`<${E} lines=${10} />`:c.value?o`
<p class="nothing">
<button type="button" class="button" disabled=${i.value!==null} onClick=${()=>e.next()}>
${s}
</button>
</p>
`:n.value.length>0&&a?o`<p class="nothing">${a}</p>`:null}import{m101_0 as Ms}from"./main.js";import{m109_0 as Ns}from"./main.js";function bo({store:e,kind:t}){return e.loaded.value?o`<${Ns} problem=${{status:404,text:`there is no such ${t}`}} />`:o`
<${Ms} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${E} />
<//>
`}import{m3_0 as qs,m3_1 as xp,m3_2 as yp,m3_3 as wp,m3_4 as vp,m3_5 as kp,m3_6 as Tp}from"./main.js";import{m256_0 as Ep,m256_1 as Lp,m256_2 as Cp,m256_3 as Is,m256_4 as Ap}from"./main.js";import{m67_0 as Mp,m67_1 as Np,m67_2 as qp,m67_3 as Ip,m67_4 as Pp,m67_5 as Ps}from"./main.js";var xo=e=>nt(Qe()+e,Qe()),yo=e=>e<1?"at once":tt(e);function wo({reason:e,position:t,eta_seconds:s,eta_guessed:a,hold:n}){return[t!=null&&!n&&e!=="no_agent"&&[t===1?"Next":`Place ${p(t)}`,"in the queue"],s>0&&[xo(s),a?"expected start, a guess":"expected start"],n?.eta_seconds!=null&&[yo(n.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function vo({agent:{name:e,status:t,note:s,by:a,since:n,until:r}}){let i=qs.includes(t)?o`${t}${n&&o` for <${j} since=${n} />`}`:Ps({held:{kind:t,note:s,by:a,at:n,until:r}});return o`
<li>
<a href=${f("agent",{name:e})}>${e}</a> ${i}
</li>
`}function ko({hold:{agents:e,more_agents:t},job:{org_id:s,app_version_id:a}}){return e.length===0?b("release","build")&&o`<button type="button" class="button" onClick=${()=>Ot(s,a)}>Release build</button>`:o`
<ul class="plain queue-holders">
${e.map(n=>o`<${vo} key=${n.name} agent=${n} />`)}
${t>0&&o`<li><a href=${f("fleet")}>${h(t,"more agent")}</a></li>`}
</ul>
`}var To=({job:e})=>o`
<p class="queue-ways">
<span>
Start an agent with this target${Object.keys(e.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${f("fleet")}>agents</a> to add one; or cancel the job and submit it again for others.
</span>
${b("cancel","job")&&o`<button type="button" class="button" onClick=${()=>kt(e)}>Cancel job</button>`}
</p>
`,Ds=({text:e,stuck:t,className:s="",children:a})=>o`
<div class=${`queue-place ${t?"is-stuck":s}`}>
${t&&o`<p class="queue-stuck"><${d} name="stale" />Cannot start</p>`}
<p class="why" data-why>${e}</p>
${a}
</div>
`;function So({job:e}){let t=e.status==="pending",s=t&&e.explanation?.text||e.status==="failed"&&e.cause||e.reason;if(!s)return null;let a=t&&e.explanation?.hold,n=t&&Is(e.explanation);return o`
<${Ds} text=${s} stuck=${n} className=${e.status==="failed"?"is-bad":""}>
${n&&!a&&e.explanation.reason==="no_agent"&&o`<${To} job=${e} />`}
${t&&wo(e.explanation??{}).map(([r,i])=>o`
<span key=${i} class="queue-figure number" data-figure=${i}>
<b>${r}</b>
${i}
</span>
`)}
${a?.since&&a.agents.length===0&&o`
<span class="queue-figure number" data-figure="held">
<b>
<${j} since=${a.since} />
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
${a&&o`<${ko} hold=${a} job=${e} />`}
<//>
`}function Oo({label:e,tabs:t,value:s,onChange:a}){let n=_(null),r=ut(),i=Math.max(0,t.findIndex(l=>l.name===s));return w(()=>{let[l,u]=[n.current,n.current.children[i]].map(m=>m.getBoundingClientRect());n.current.scrollLeft+=Math.max(0,u.right-l.right)-Math.max(0,l.left-u.left)},[i]),o`
<div class="tabs" role="tablist" aria-label=${e} ref=${n} onKeyDown=${l=>{let u={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:t.length-1}[l.key];if(u===void 0)return;l.preventDefault();let m=(u+t.length)%t.length;a(t[m].name),n.current.children[m].focus()}}>
${t.map((l,u)=>o`
<button
type="button"
key=${l.name}
role="tab"
id=${`${r}-${l.name}`}
aria-selected=${u===i}
aria-controls=${`${r}-panel`}
tabindex=${u===i?0:-1}
onClick=${()=>a(l.name)}
>
${l.title}
${l.count!=null&&o`${" "}<span class="count number">${l.count}</span>`}
</button>
`)}
</div>
<div role="tabpanel" id=${`${r}-panel`} aria-labelledby=${`${r}-${t[i].name}`} tabindex="-1">
${t[i].body()}
</div>
`}function js({share:e}){let t=_(null);return C(()=>t.current.style.setProperty("--share",e.toFixed(3))),o`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var Eo=({label:e,by:t,rows:s})=>o`
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
${s.map(({key:a,name:n,ran:r,failed:i,seconds:c})=>o`
<tr key=${a}>
<th scope="row">${n}</th>
<td class="is-numeric">${p(r)}</td>
<td>
<span class="share">
<${js} share=${i/r} />
<span class="number">${M(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":v(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function Lo(e,t){let s=new Map;for(let a of e){let n=t(a),r=s.get(n)??{key:n,ran:0,failed:0,passes:[]};r.ran+=1,a.outcome!=="passed"?r.failed+=1:a.run_seconds!==null&&r.passes.push(a.run_seconds),s.set(n,r)}return[...s.values()].map(({passes:a,...n})=>({...n,seconds:a.length>0?a.reduce((r,i)=>r+i,0)/a.length:null}))}var Co="All its failures of the last 7 days were on this agent; it passed on others",Ao=({test:e})=>o`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${be(e)}
</span>
`,Fs=({test:e})=>e.failed_on!==null&&o`
<span class="row-why" data-failed-on>
<a class="tag is-warn" href=${f("agent",{name:e.failed_on})} data-tip=${Co}>
only on ${e.failed_on}
</a>
</span>
`,Ro=({failed_on:e})=>e&&o`<strong>All its failures of the last 7 days were on ${e}.</strong>${" "}
It passed on others: look at the agent first.`;function Ws(e){return b("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Et(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>St({...e,doubt:Ro(e)})}]:[]}var Bo=({test:e})=>Ws(e).map(({label:t,icon:s,run:a})=>o`
<button
type="button"
key=${t}
class="icon-button"
aria-label=${`${t} ${e.test}`}
data-tip=${t}
onClick=${a}
>
<${d} name=${s} />
</button>
`),Mo=({test:e})=>e.usual_seconds!==null&&o`
<span class="trend">
<${le} values=${e.recent_seconds} />
<span class="number">${v(e.usual_seconds)}</span>
</span>
`,No=({share:e,of:t})=>o`
<span class="number">${M(e)}</span> <span class="quiet number">of ${p(t)}</span>
`,qo=[{name:"last",title:"Last outcome",cell:e=>o`<${K} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>o`<${D} test=${e.test} />`,under:e=>o`${e.quarantined&&o`<${Ao} test=${e} />`}<${Fs} test=${e} />`},{name:"whose",title:"Organization",cell:e=>o`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>o`<${Ke} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>o`<${No} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&o`<span class="number">${M(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>o`<${Mo} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>o`<${B} className="quiet" at=${e.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>b("quarantine","test"),cell:e=>o`<${Bo} test=${e} />`}],Io={kind:"test",columns:qo,hrefOf:e=>f("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};function Po({name:e,value:t,note:s,icon:a,tone:n="",href:r,children:i}){let c=o`
<span class="tile-name">
${a&&o`<${d} name=${a} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&o`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${n&&`tile-${n}`}`;return r?o`<a class=${l} href=${r} data-tile=${e}>${c}</a>`:o`<div class=${l} data-tile=${e}>${c}</div>`}var Q=class{#e;value=He(null);error=He(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await I(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as Us,m8_1 as Vs,m8_2 as zs,m8_3 as Ze}from"./main.js";var Do=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],Ks=e=>e===null?null:Math.round(e*1e4)/100,jo=e=>M(e/100);function Fo(e,t,s){return`${e.map(({name:n,shown:r},i)=>{let c=t[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${n}: latest ${l}, from ${s(Math.min(...c))} to ${s(Vs(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function W(e,t,s,a){let n=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:n,summary:Fo(n,r,a.write),...a}}var q=(e,t)=>({name:e,tone:t,kind:"line"});function Hs(e,{ofAgent:t=!1}={}){let{at:s,installs:a,installs_avoided:n}=e,r={write:zs,steps:Us,least:1},i={write:jo,least:100,most:100};return[W("Pass rate",s,[[q("passed","good"),e.pass_rate.map(Ks)]],{...i,floor:50}),W("Duration",s,[[q("p95","warn"),e.run_p95],[q("p50","go"),e.run_p50]],r),W("Queue wait",s,[[q("p95","warn"),e.wait_p95],[q("p50","go"),e.wait_p50]],r),t?W("Utilization",s,[[q("working","go"),e.busy_agents.map(Ks)]],i):W("Agents at work",s,[[q("on average","go"),e.busy_agents]],{write:Ze,steps:Do,least:1}),W("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>a[c]},a.map((c,l)=>c+n[l])],[{name:"avoided",tone:"good",kind:"bars"},n]],{write:Ze,least:4})]}import{m36_0 as Qs}from"./main.js";var Wo={"30d":600,"90d":600},Uo=60,Gs=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Vo={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},Js=e=>e.get("view")==="trends",zo=({query:e,first:t})=>o`
<${A}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${Js(e)?"trends":""}
onChange=${s=>T({view:s},{push:!0})}
/>
`;function Ko({subject:e,query:t}){let s=Gs.some(([u])=>u===t.get("range"))?{range:t.get("range")}:{},a=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,n=O(()=>new Q(a),[a]);w(()=>n.start(Wo[s.range]??Uo),[n]);let r=n.value.value,i=n.error.value,c=O(()=>r&&Hs(r,{ofAgent:"agent"in e}),[r]),l=o`
<${A}
label="Period"
hideLabel
options=${Gs}
value=${s.range??r?.range}
onChange=${u=>T({range:u},{push:!0})}
/>
`;return o`
<${P} id="trends" title="Trends" note=${Vo[r?.step]} tools=${l}>
${i&&o`<${R} title="Trends could not be loaded" text=${i.message} again=${n.again} />`}
${!r&&!i&&o`<${E} lines=${12} />`}
${r&&(r.attempts.some(u=>u>0)?o`<${Qs} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var Zs=e=>e.bundle?`bundle ${N(e.bundle)}`:`${N(e.commit)}${e.modified?", modified":""}`,Ho=e=>`tests ${e.bundle?"of":"at"} ${Zs(e)}`;function Qo(e){let t=new Map;for(let s of e){if(!s)continue;let a=Zs(s);t.set(a,(t.get(a)??0)+1)}return[...t].sort((s,a)=>a[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Go=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var Xe=400,Ye=200,Xs=e=>Math.floor(e/Ye)*Ye;function Jo(e){let t=_s({from:0,to:Xe*2,width:0});return C(()=>{let s=0,a=()=>{s=0;let i=e.current.getBoundingClientRect(),c={from:Xs(-i.top-Xe),to:Xs(window.innerHeight-i.top+Xe)+Ye,width:Math.floor(i.width)},l=t.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(t.value=c)},n=()=>s||=requestAnimationFrame(a);a();let r=new ResizeObserver(n);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",n,{passive:!0}),window.addEventListener("resize",n),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",n),window.removeEventListener("resize",n)}},[]),t}export{K as m100_0,_a as m100_1,F as m100_2,Fe as m106_0,We as m106_1,So as m113_0,Ds as m113_1,Ke as m116_0,ie as m116_1,fe as m119_0,Oo as m139_0,js as m140_0,Eo as m140_1,Lo as m140_2,Fs as m141_0,Io as m141_1,Ws as m141_2,Po as m145_0,Ko as m159_0,zo as m159_1,Js as m159_2,xe as m163_0,_e as m166_0,ge as m166_1,be as m166_2,V as m166_3,$e as m166_4,he as m166_5,It as m188_0,Se as m188_1,In as m188_2,ke as m188_3,ve as m188_4,Dt as m188_5,ne as m192_0,Dn as m192_1,Fn as m192_2,Ft as m192_3,Vn as m192_4,jn as m192_5,Ee as m193_0,Oe as m193_1,Le as m193_2,Go as m197_0,Ho as m197_1,Qo as m197_2,re as m206_0,fa as m206_1,$a as m206_2,Q as m219_0,en as m22_0,sn as m22_1,nn as m22_2,wn as m24_0,hn as m24_1,gn as m24_2,vt as m24_3,wt as m24_4,pe as m24_5,On as m25_0,Rt as m25_1,Ct as m25_2,At as m25_3,Jo as m282_0,de as m29_0,Ln as m33_0,Ve as m35_0,fs as m35_1,Fa as m41_0,Ka as m46_0,Ue as m49_0,ka as m49_1,Ha as m50_0,Cs as m52_0,ao as m52_1,oo as m52_2,Ls as m52_3,H as m52_4,no as m52_5,Ja as m52_6,lo as m54_0,io as m54_1,co as m57_0,go as m73_0,ho as m73_1,qe as m85_0,Pe as m85_1,Ie as m85_2,_o as m86_0,De as m89_0,bo as m96_0};
