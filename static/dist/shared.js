import{m173_0 as Io,m173_1 as Po,m173_2 as jo,m173_3 as Do,m173_4 as Fo,m173_5 as h,m173_6 as Wo,m173_7 as Ze,m173_8 as Uo,m173_9 as zo,m173_10 as Xe,m173_11 as Vo,m173_12 as p,m173_13 as M,m173_14 as v,m173_15 as Ye,m173_16 as Ko,m173_17 as T,m173_18 as Ho,m173_19 as Jo,m173_20 as N,m173_21 as Qo,m173_22 as x}from"./main.js";import{m180_0 as Xo,m180_1 as k,m180_2 as et,m180_3 as Yo,m180_4 as er,m180_5 as ue}from"./main.js";import{m182_0 as o}from"./main.js";import{m223_0 as or,m223_1 as rr,m223_2 as ir,m223_3 as lr,m223_4 as cr,m223_5 as y,m223_6 as ur,m223_7 as $,m223_8 as tt,m223_9 as mr}from"./main.js";import{m130_0 as st}from"./main.js";var nt={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},Us={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},zs=({work:e})=>o`
<a href=${$("job",{id:e.id})}>${e.test}</a> waits for it until ${x(e.awaited_until)}.
${" "}${nt[e.then]}
`;function Vs({status:e,agent:t,attempts:s,explanation:a}){return e==="running"?o`Attempt ${p(s)} runs on <a href=${$("agent",{name:t})}>${t}</a>.`:e!=="pending"?Us[e]:`The job is queued again: ${[a?.position>1&&!a.hold&&`place ${p(a.position)}`,a?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function Ks({attempt:e}){let t=ue(`job:${e.job_id}`),s=t.ids.value.length?t.row(e.job_id).value:null;return o`
Its attempt of <a href=${$("job",{id:e.job_id})}>${e.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${Vs(s)}</span>`}
`}function Hs({job:e}){let t=e.status==="running"&&!e.reason?e.agent:null,s=ue(t?`agent:${t}`:null),a=s?.ids.value.length?s.row(t).value:null;return a?.job?.id!==e.id||!a.job.awaited_until?null:o`
<p class="why" role="status" data-silent>
<strong>
<a href=${$("agent",{name:t})}>${t}</a> has not responded for <${st} since=${a.last_seen_at} />.
</strong>
${" "}The job waits for it until ${x(a.job.awaited_until)}. ${nt[a.job.then]}
</p>
`}import{m282_0 as wr,m282_1 as vr,m282_2 as kr,m282_3 as w,m282_4 as Tr,m282_5 as at,m282_6 as Sr,m282_7 as C,m282_8 as S,m282_9 as Or,m282_10 as _,m282_11 as g}from"./main.js";import{m4_0 as Cr,m4_1 as Ar,m4_2 as I,m4_3 as Rr,m4_4 as Br}from"./main.js";import{m50_0 as Q,m50_1 as G,m50_2 as qr}from"./main.js";import{m75_0 as d}from"./main.js";import{m94_0 as U}from"./main.js";import{m102_0 as P}from"./main.js";import{m122_0 as A}from"./main.js";import{m135_0 as Z,m135_1 as R,m135_2 as O}from"./main.js";import{m136_0 as Qr,m136_1 as ot,m136_2 as rt}from"./main.js";import{m142_0 as j,m142_1 as Xr}from"./main.js";var Js=100,Qs=2e4,it=20,Gs=[["previous","Previous batch"],["base","Base branch"]],ct=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],Zs=["newly_failing","still_failing","fixed","flaky"],me=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&N(e.commit),x(e.created_at)].filter(Boolean).join(", ");function Xs(e){let[t,s]=g([]);return w(()=>{let a=new AbortController,n=new URLSearchParams({suite:e.suite,limit:it+1,...e.org_id?{org_id:e.org_id}:{}});return I(`/api/v1/batches?${n}`,a).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,it)),()=>{}),()=>a.abort()},[e.id]),t}function Ys({batch:e,chosen:t}){let s=Xs(e),a=n=>y({with:n},{push:!0});return o`
<div class="page-tools">
<${A} label="Against" hideLabel options=${Gs} value=${t} onChange=${a} />
${s.length>0&&o`
<${U}
label="Other batch"
items=${s.map(n=>({label:me(n),checked:n.id===t,run:()=>a(n.id)}))}
>
Other batch…
<${d} name="down" />
<//>
`}
</div>
`}var en=({at:e})=>e===null?null:o`<span class="number quiet">${v(e)}</span>`;function lt({id:e,status:t,seconds:s,word:a}){return e?o`
<a class="change-side" href=${$("job",{id:e})}>
<span class="unseen">${a}: </span>
<${ot} job=${{status:t}} /> <${en} at=${s} />
</a>
`:o`<span class="quiet">not run</span>`}function tn({row:e,gone:t,hasCause:s}){let a=t?e.job_id:e.before_job_id,n=e.status==="failed"&&!t&&!s&&e.cause;return o`
<li class="change">
<span class="change-what">
<a class="change-test" href=${$("job",{id:e.job_id})}>
<${j} test=${e.test} />
</a>
${e.excused&&!t&&o`<span class="tag" title=${G}>quarantined</span>`}
${n&&o`<span class="row-why quiet" title=${n}>${n}</span>`}
</span>
<${lt}
word="before"
id=${a}
status=${t?e.status:e.before_status}
seconds=${t?e.seconds:e.before_seconds}
/>
<${d} name="next" />
<${lt} word="now" id=${t?null:e.job_id} status=${e.status} seconds=${e.seconds} />
</li>
`}var ut=({kind:e,rows:t,hasCause:s})=>o`
<ul class="change-list" data-changes=${e}>
${t.map(a=>o`<${tn} key=${a.job_id} row=${a} gone=${e==="gone"} hasCause=${s} />`)}
</ul>
`;function sn({kind:e,rows:t,causes:s}){let a=new Map(t.map(n=>[n.job_id,n]));return s.map(({fingerprint:n,cause:r,tests:i,job_ids:c})=>{let l=c.filter(u=>a.has(u)).map(u=>a.get(u));return l.length>0&&o`
<div class="change-cause" key=${n} data-cause=${n}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${h(i,"test")}</small>
</h3>
<${ut} kind=${e} rows=${l} hasCause />
</div>
`})}function mt(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}var pt=({counts:e,excused:t},s)=>e[s]-(s==="still_failing"?t:0),dt=({excused:e})=>e>0?`, ${p(e)} quarantined`:"";function ft({on_agent:e,counts:t},s){let a=e[s];return a?a.tests===t[s]?`, all on ${a.agent}`:`, ${p(a.tests)} only on ${a.agent}`:""}var nn=(e,t)=>p(pt(e,t))+(t==="still_failing"?dt(e):"")+ft(e,t);function $t({path:e,query:t,version:s,href:a,flaky:n,textOf:r}){let i=k(`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s).data.value;if(!i?.with)return null;let{counts:c}=mt(i);return o`
<p class="change-verdict">
${ct.filter(([l])=>Zs.includes(l)||c[l]>0).map(([l,,,,u,m])=>o`
<${l==="flaky"&&n&&c.flaky?"a":"span"}
key=${l}
href=${l==="flaky"&&c.flaky?n:void 0}
class=${c[l]?l==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${l}>${p(pt(i,l))}</span>${" "}
${c[l]===1?u:m}${l==="still_failing"&&dt(i)}
${ft(i,l)}
<//>
`)}
<a class="quiet" href=${a}>against ${r(i.with)}</a>
</p>
`}var an=({app_version_id:e},{name:t,app_version_id:s})=>e&&e===s?`another batch of ${s}`:[t,s].filter(Boolean).join(", "),on=({batch:e,chosen:t})=>o`
<${$t}
path=${`/api/v1/batches/${e.id}`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
href=${$("batch",{id:e.id},{with:t})}
flaky=${$("batch",{id:e.id},{show:"flaky"})}
textOf=${s=>an(e,s)}
/>
`,rn=({path:e,version:t,chosen:s})=>o`
<${$t}
path=${e}
query=${s?{with:s}:{}}
version=${t}
href="#changes"
textOf=${a=>a}
/>
`;function ln({kind:e,title:t,icon:s,note:a,counted:n,total:r,rows:i,causes:c,showAll:l}){return o`
<${P}
title=${o`<span class=${`state state-${s}`}>
<${d} name=${s} />
<span>${t}</span>
</span>`}
note=${n}
className="changes"
tools=${o`<span class="quiet">${a}</span>`}
>
${c?o`<${sn} kind=${e} rows=${i} causes=${c} />`:o`<${ut} kind=${e} rows=${i} />`}
${i.length<r&&o`
<p class="nothing">
<button type="button" class="button" onClick=${l}>
Show all ${p(r)}
</button>
</p>
`}
<//>
`}function ht({found:e,left:t,against:s,tools:a,showAll:n}){let r=mt(e),i=ct.filter(([c])=>r.counts[c]>0);return o`
<p class="change-with">
Against ${s}${" "}
${t&&i.length>0&&o`${" "}<span class="number" data-to-run>· ${t}</span>`}
${a}
</p>
${i.length===0?o`
<${Z} icon=${t?"running":"done"} title=${t?`Same so far, ${t}`:"No changes"}>
<p>Every finished test has the same status in both.</p>
<//>
`:null}
${i.map(([c,l,u,m])=>o`
<${ln} key=${c} kind=${c} title=${l} icon=${u}
note=${m} rows=${r[c]}
counted=${nn(r,c)}
total=${r.counts[c]}
causes=${c==="newly_failing"?r.causes:null}
showAll=${n}
/>
`)}
`}function gt({path:e,query:t,version:s,title:a,draw:n}){let[r,i]=g(Js),c=k(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=_(null),u=c.data.value??l.current;l.current=u;let m=c.error.value;return o`
${m&&o`<${R} title=${a} text=${m.message} again=${()=>c.load()} />`}
${u&&n(u,()=>i(Qs))}
${!u&&!m&&o`<${O} />`}
`}var cn=({batch:e,with:t})=>[e.unfinished>0&&`${p(e.unfinished)} to run`,t.unfinished>0&&`${p(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function un({found:e,chosen:t,showAll:s}){return e.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:o`
<${ht}
found=${e}
left=${cn(e)}
against=${o`<a href=${$("batch",{id:e.with.id})}>${me(e.with)}</a>`}
showAll=${s}
/>
`}var mn=({batch:e,chosen:t})=>o`
<${Ys} batch=${e} chosen=${t} />
<${gt}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
title="The batches could not be compared"
draw=${(s,a)=>o`<${un} found=${s} chosen=${t} showAll=${a} />`}
/>
`;function pn({found:e,chosen:t,showAll:s}){let{org_id:a,with:n,others:r}=e,i=u=>y({with:u},{push:!0}),c=[{label:"Previous build",checked:!t,run:()=>i("")},...r.map(u=>({label:u,checked:u===t,run:()=>i(u)}))],l=r.length>0&&o`
<${U} label="Another build" items=${c} className="button is-link">
Another build<${d} name="down" />
<//>
`;return n===null?o`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${l}</p>`:o`
<${ht} found=${e} left="" tools=${l} showAll=${s}
against=${o`<a href=${$("build",{org_id:a,app_version_id:n})}>${n}</a>`}
/>
`}var dn=({path:e,version:t,chosen:s})=>o`
<${gt}
key=${`${e} ${s}`}
path=${`${e}/compare`}
query=${s?{with:s}:{}}
version=${t}
title="The builds could not be compared"
draw=${(a,n)=>o`<${pn} found=${a} chosen=${s} showAll=${n} />`}
/>
`;import{m6_0 as hi,m6_1 as gi,m6_2 as _i,m6_3 as bi,m6_4 as xi,m6_5 as X}from"./main.js";import{m222_0 as E,m222_1 as vi}from"./main.js";import{m23_0 as Y}from"./main.js";var pe=({status:e})=>o`
<span class=${`state state-${e}`}>
<${d} name=${e} />
<span>${rt[e]??e}</span>
</span>
`;import{m46_0 as _t}from"./main.js";import{m59_0 as ee,m59_1 as Mi,m59_2 as Ni}from"./main.js";import{m0_0 as Pi,m0_1 as ji,m0_2 as Di,m0_3 as bt,m0_4 as xt,m0_5 as Fi,m0_6 as Wi,m0_7 as yt,m0_8 as Ui,m0_9 as zi,m0_10 as Vi,m0_11 as Ki,m0_12 as wt,m0_13 as Hi,m0_14 as te,m0_15 as Ji,m0_16 as Qi,m0_17 as Gi}from"./main.js";var de=({within:e,filter:t,label:s="Retry failed jobs",className:a,children:n})=>E("retry","job")&&o`
<${U}
label=${s}
icon="retry"
items=${()=>wt({within:e,filter:t})}
none="Nothing to retry: they wait, run or are in quarantine."
className=${a}
tip=${n?void 0:s}
>
${n&&o`${n}<${d} name="down" />`}
<//>
`;import{m145_0 as B}from"./main.js";function vt({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return o`<${_t} since=${e.created_at} />`;let s=T(t)-T(e.created_at);return o`
<span class="number">${s<10?v(s):Ze(s)}</span>
${t!==e.finished_at&&o`
${" "}
<span class="quiet" title=${`retried ${kt(e)}`}>
<${d} name="retry" /><span class="unseen">retried</span>
</span>
`}
`}var kt=e=>e.finished_at?`until ${x(e.finished_at)}`:"in progress",Tt=({batch:e,link:t})=>e.app_version_id&&e.org_id?o`<${ee} org=${e.org_id} version=${e.app_version_id} link=${t} />`:o`<span class="quiet">${h(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,fn=({batch:e})=>(e.branch||e.commit)&&o`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&o`<span class="id" title=${e.commit}>${N(e.commit)}</span>`}
</span>
`,$n=({batch:e})=>o`
<${Y} group=${{...X(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${p(e.total-e.unfinished)} of ${p(e.total)}</span>
`,hn=[{name:"status",title:"Status",cell:e=>o`<${pe} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>o`<${fn} batch=${e} />`},{name:"build",title:"Build",cell:e=>o`<${Tt} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>o`<${$n} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>o`<${Q} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>o`<${vt} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>o`
<${B} className="quiet" at=${e.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&E("retry","batch"),cell:e=>e.failed>0&&o`<${gn} batch=${e} />`}],gn=({batch:e})=>o`
<${de}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,_n={kind:"batch",columns:hn,hrefOf:e=>$("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m10_0 as yl,m10_1 as wl,m10_2 as St}from"./main.js";var bn=2;function xn({width:e,height:t,draw:s,paint:a,className:n="",...r}){let i=_(null),c=St.value;return C(()=>{let l=Math.min(bn,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(e*l)),u.height=Math.max(1,Math.round(t*l)),u.style.setProperty("width",`${e}px`),u.style.setProperty("height",`${t}px`);let m=u.getContext("2d");m.setTransform(l,0,0,l,0,0),s(m),a&&(a.current=f=>f(m))},[e,t,s,c]),o`<canvas ref=${i} class=${n} aria-hidden="true" ...${r}></canvas>`}var fe=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function $e(e){let{app_version_id:t,last_pass:s,since:a,failures:n,builds:r}=e,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(e.new)return`in ${t}${n>1?`, ${p(n)} failures`:""} \xB7 ${i}`;let c=`${h(n,"failure")} in ${h(r,"build")}`;return`failing since ${a.app_version_id}, ${c} \xB7 ${i}`}var he=({new_tests:e,tests:t})=>e>0&&e<t?`${p(e)} of ${p(t)} new`:"",ge=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${p(t)} of ${p(s)} on ${e}`,z=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,_e=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:a})=>[e&&`by ${e}`,`since ${x(t)}`,s&&`until ${x(s)}`].filter(Boolean).join(" ")+(a?`: ${a}`:"");var yn=36e5,wn=6e4;function be(e,t){let[s,a]=g(null),[n,r]=g(0);w(()=>{if(!e)return;let c=new AbortController;return I(e,{signal:c.signal}).then(a).catch(()=>c.signal.aborted||a(l=>l??"failed")),()=>c.abort()},[e,t,n]);let i=s?.content?.expires_at;return w(()=>{if(!i)return;let c=Math.max(wn,Date.parse(i)-yn-Date.now()),l=setTimeout(()=>r(u=>u+1),c);return()=>clearTimeout(l)},[i,n]),s}var vn=50,Et=()=>history.state?.open??{};function Ot(e,t){let a=[...Object.entries(Et()).filter(([n])=>n!==e),[e,t]].slice(-vn);history.replaceState({...history.state,open:Object.fromEntries(a)},"")}function xe(e,t=!1){let[s,a]=g(()=>Et()[e]??t),[n]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(a(l),history.state?.key===n&&Ot(e,l))},onClick:c=>{let l=c.currentTarget,u=c.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===l&&Ot(e,!l.open)}}}var Ct="batch-report/",we=({path:e})=>!e.startsWith(Ct),kn="whole-start/",ve=({path:e})=>!e.startsWith(kn),ke=/\.html?$/i,At=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,ye=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Tn=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Sn=e=>e.split("/").map(encodeURIComponent).join("/");function Rt({path:e},t){if(!t)return null;let s=t.url+Sn(e);return ke.test(e)?At.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&ye.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var On=5;function En(e){let t=n=>n.slice(0,n.lastIndexOf("/")+1),s=({path:n})=>ke.test(n)&&!At.test(n),a=[...new Set(e.filter(s).map(({path:n})=>t(n)))].filter(Boolean);return a.filter(n=>!a.some(r=>r!==n&&n.startsWith(r))).map(n=>({folder:n,files:e.filter(r=>r.path.startsWith(n)&&!(s(r)&&t(r.path)===n))})).filter(({files:n})=>n.length>=On)}var Lt=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function Te(e,t){let s=e.flatMap(({path:l,url:u})=>{let m=Rt({path:l},t);return m?[{...m,path:l,isOpened:!0}]:ye.test(l)?[{title:"Download trace",url:u,path:l,isOpened:!1}]:[]}),a=s.filter(({path:l})=>ye.test(l)),n=a.filter(({path:l})=>!Tn.test(l)),r=(n.length>0?n:a).sort((l,u)=>Lt(u)-Lt(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>ke.test(l)).sort((l,u)=>i(l)-i(u))[0];return[r,c].filter(l=>l!==void 0)}var Ln={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},Cn=({outcome:e})=>e?Ln[e]??"cancelled":"running",An=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},se=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),Bt=e=>e.install_seconds!==null||e.phase==="installing"||se(e);function Rn(e){let t=T(e.leased_at),s=T(e.started_at),a=T(e.finished_at),n=[],r=(c,l,u)=>(u===null||u>l)&&n.push({kind:c,from:l,until:u});if(s===null)return r(Bt(e)?"installing":"assigned",t,a),n;let i=Math.max(t,s-(e.install_seconds??0));return r("assigned",t,i),e.install_seconds!==null&&r("installing",i,s),r("running",s,a),n}function Bn(e){let t=["assigned"];return Bt(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var Mn=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function Mt(e,t){let s=e.tries??[],a=T(s[t]?.leased_at??e.created_at),n=s[t+1]?T(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:T(r.at)})).filter(({time:r})=>r>=a&&r<n)}function Nn(e){let t=e.tries??[],s=["waiting"],a=r=>{let i=Mt(e,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};a(-1),t.forEach((r,i)=>{s.push(...Bn(r)),!a(i)&&i<t.length-1&&s.push(...Mn(r))});let n=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&n?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(n&&e.status==="cancelled"&&n.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var Nt="The end of its log shows what it did last.";function qt(e){let{outcome:t,message:s,exit_code:a,started_at:n,agent:r,log_bytes:i,window:c}=e,l=i?Nt:"";if(t==="lost")return[`${r} stopped responding ${n?"while it ran the test":"before it began"}.`,l];if(t==="timed_out"){if(s.includes("case began"))return[l,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[l,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(se(e))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(t==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(t==="error")return["Its runner ended without a result of the test.",e.cause_line||c?"":Nt];if(a!==null&&a<0)return["A signal ended its runner.",l];let u=e.cases??{};return e.cause_line||c||u.failed||u.error?[]:["No line of its log names an error.",l]}function It({reason:e,cause:t},s){let a=t&&e.endsWith(`: ${t}`)?e.slice(0,-t.length-2):e,n=/ attempt \d+ of \d+: /.test(a)&&!a.includes(" of 1: "),r=(i,c,l)=>Number(c)===s?i:`attempt ${s} (${c} of ${l} that count)`;return n?a.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,r):""}import{m227_0 as Fl,m227_1 as Wl,m227_2 as Ul,m227_3 as zl,m227_4 as Pt}from"./main.js";var qn=["image/png","image/jpeg","image/gif","image/webp"],In=["video/mp4","video/webm"],Oe=e=>({...e,url:Pt(e.url)}),Se=({content_type:e})=>qn.includes(e)?"image":In.includes(e)?"video":null,Pn=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,jn=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function Ee(e){let t=e.some(({path:c})=>c.startsWith("results/")),s=e.filter(({path:c})=>!(t&&jn.test(c))),a=new Map,n=s.filter(c=>Se(c)==="image");for(let c of n){let l=Pn.exec(c.path);if(!l)continue;let u=l[1]+l[3];a.set(u,{...a.get(u),[l[2]]:c})}let r=[];for(let[c,{expected:l,actual:u,diff:m}]of a)l&&u&&r.push({name:c,expected:l,actual:u,diff:m??null});let i=new Set(r.flatMap(({expected:c,actual:l,diff:u})=>[c,l,u]));return{comparisons:r,images:n.filter(c=>!i.has(c)),videos:s.filter(c=>Se(c)==="video")}}var Dn=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],Fn=["blob","#L"];function jt(e,t,s){if(!(t&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(t))||!e?.commit||!e.repository||!/^[\w.-]+$/.test(e.commit))return null;let n;try{n=new URL(e.repository)}catch{return null}if(!["https:","http:"].includes(n.protocol))return null;let r=Dn.find(([m])=>m.test(n.hostname)),[i,c]=r?r.slice(1):Fn,l=t.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${n.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${e.commit}/${l}${s?`${c}${s}`:""}`}var Dt=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function ne(e,t){let[s,a]=[[],[]];for(let{from:n,text:r}of Le(Dt(e),Dt(t),400))n!=="b"&&Ft(s,r,n==="a"),n!=="a"&&Ft(a,r,n==="b");return{expected:s,actual:a}}function Le(e,t,s){let a=Math.min(e.length,t.length),n=0;for(;n<a&&e[n]===t[n];)n+=1;let r=0;for(;r<a-n&&e[e.length-1-r]===t[t.length-1-r];)r+=1;let[i,c]=[e.slice(n,e.length-r),t.slice(n,t.length-r)],l=u=>({from:"both",text:u});return[...e.slice(0,n).map(l),...i.length>s||c.length>s?Wn(i,c):Un(i,c),...e.slice(e.length-r).map(l)]}var Wn=(e,t)=>[...e.map(s=>({from:"a",text:s})),...t.map(s=>({from:"b",text:s}))];function Un(e,t){let s=zn(e,t),a=[],[n,r]=[0,0];for(;n<e.length||r<t.length;)n<e.length&&r<t.length&&e[n]===t[r]?(a.push({from:"both",text:e[n]}),n+=1,r+=1):r>=t.length||n<e.length&&s[n+1][r]>=s[n][r+1]?a.push({from:"a",text:e[n++]}):a.push({from:"b",text:t[r++]});return a}function zn(e,t){let s=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let a=e.length-1;a>=0;a-=1)for(let n=t.length-1;n>=0;n-=1)s[a][n]=e[a]===t[n]?s[a+1][n+1]+1:Math.max(s[a+1][n],s[a][n+1]);return s}function Ft(e,t,s){let a=e.at(-1);a?.changed===s?a.text+=t:e.push({text:t,changed:s})}var Wt=3,Vn=400,Kn=e=>[{text:e,changed:!1}];function zt(e,t){let[s,a]=[e.split(`
`),t.split(`
`)],n=[],r=[[],[]],i=()=>{let[c,l]=r,u=c.map((m,f)=>f<l.length?ne(m,l[f]):null);c.forEach((m,f)=>n.push({sign:"-",pieces:u[f]?.expected??Ut(m)})),l.forEach((m,f)=>n.push({sign:"+",pieces:u[f]?.actual??Ut(m)})),r=[[],[]]};for(let{from:c,text:l}of Le(s,a,Vn))c==="both"?(i(),n.push({sign:" ",pieces:Kn(l)})):r[c==="a"?0:1].push(l);return i(),Hn(n)}var Ut=e=>[{text:e,changed:!0}];function Hn(e){let t=n=>"sign"in n&&n.sign!==" ",s=e.map((n,r)=>e.slice(Math.max(0,r-Wt),r+Wt+1).some(t)),a=[];for(let[n,r]of e.entries()){let i=a.at(-1);s[n]?a.push(r):i&&"hidden"in i?i.hidden+=1:a.push({hidden:1})}return a}var Ht=({pieces:e})=>e.map(({text:t,changed:s},a)=>s?o`<mark key=${a}>${t}</mark>`:t),Vt=({name:e,look:t,pieces:s})=>o`
<div class=${t}>
<dt class="quiet">${e}</dt>
<dd><pre tabindex="0" aria-label=${e}>${o`<${Ht} pieces=${s} />`}</pre></dd>
</div>
`;function Jn({expected:e,actual:t}){let s=S(()=>ne(e,t),[e,t]),a=r=>[{text:r,changed:!1}],n=e!==""&&t!=="";return o`
<dl class=${`difference ${n?"":"is-single"}`}>
${e!==""&&o`
<${Vt} name="Expected" look="is-expected" pieces=${n?s.expected:a(e)} />
`}
${t!==""&&o`<${Vt} name="Actual" look="is-actual" pieces=${n?s.actual:a(t)} />`}
</dl>
`}var Qn={"-":"is-expected","+":"is-actual"," ":""},Kt={"-":"expected: ","+":"actual: "},Gn=({line:e})=>"hidden"in e?o`<span class="diff-hidden quiet">${h(e.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${Qn[e.sign]}`}>
<span aria-hidden="true">${e.sign}</span>
<code>
${Kt[e.sign]&&o`<span class="unseen">${Kt[e.sign]}</span>`}<${Ht} pieces=${e.pieces} />
</code>
</span>
`;function Zn({expected:e,actual:t}){let s=S(()=>zt(e,t),[e,t]);return o`
<figure class="diff">
<figcaption>
<span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
</figcaption>
<pre tabindex="0" aria-label="Expected and actual, line by line">
${s.map((a,n)=>o`<${Gn} key=${n} line=${a} />`)}
</pre>
</figure>
`}function Jt({expected:e,actual:t}){return e===""&&t===""?null:e!==""&&t!==""&&(e.includes(`
`)||t.includes(`
`))?o`<${Zn} expected=${e} actual=${t} />`:o`<${Jn} expected=${e} actual=${t} />`}var V=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],Qt=1.02,Ce=V[0],Ae=V[V.length-1];function Gt(e,t){return t>0?V.find(s=>s>e*Qt)??Ae:V.findLast(s=>s<e/Qt)??Ce}import{m42_0 as Zt}from"./main.js";var ae=({diff:e})=>[["slider","slider"],["expected","expected"],["actual","actual"],...e?[["diff","difference"]]:[]],Xn={expected:"Expected",actual:"Actual"},Re=(e,{name:t},{path:s})=>e==="diff"?`Difference of ${t}`:`${Xn[e]}: ${s}`;function Be({comparison:e,way:t,style:s,onSize:a}){let[n,r]=g(50),i=_(null);C(()=>{i.current?.style.setProperty("--at",`${n}%`)},[n,t]);let c=f=>a?.(f.currentTarget.naturalWidth);if(t!=="slider"){let f=e[t],L=Re(t,e,f);return o`<img key=${t} src=${f.url} alt=${L} style=${s} onLoad=${c} />`}let{name:l,expected:u,actual:m}=e;return o`
<div class="slider" style=${s}>
<div class="slider-frame" ref=${i}>
<img src=${m.url} alt=${Re("actual",e,m)} onLoad=${c} />
<img class="slider-over" src=${u.url} alt=${Re("expected",e,u)} />
</div>
<label class="slider-handle">
<span>Expected</span>
<input
type="range"
min="0"
max="100"
value=${n}
aria-label=${`Expected and actual of ${l}`}
onInput=${f=>r(Number(f.currentTarget.value))}
/>
<span>Actual</span>
</label>
</div>
`}function Xt({comparison:e,onEnlarge:t}){let[s,a]=g("slider"),{name:n}=e;return o`
<figure class="preview picture-slider" data-comparison=${n}>
<${Be} comparison=${e} way=${s} />
<figcaption>
<span>${n}</span>
<${A} label="View" hideLabel options=${ae(e)} value=${s} onChange=${a} />
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
`}var Me=({icon:e,label:t,tip:s,disabled:a=!1,onClick:n})=>o`
<button type="button" class="icon-button" aria-label=${t} data-tip=${s} disabled=${a} onClick=${n}>
<${d} name=${e} />
</button>
`,Yn=({picture:e,comparison:t},s)=>e??(s==="slider"?t.actual:t[s]);function ea(e){let[t,s]=g(null),[a,n]=g(0),r=()=>{let i=e.current?.querySelector("img");return t??(i&&a?i.clientWidth/a:1)};return{zoom:t,setNatural:n,step:i=>s(Gt(r(),i)),toggle:()=>s(t===null?1:null),fit:()=>s(null),style:t===null||!a?void 0:{width:`${Math.round(a*t)}px`}}}function ta({zoom:{zoom:e,step:t,toggle:s}}){let a=e!==null&&e<=Ce,n=e!==null&&e>=Ae;return o`
<${Me} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${a} onClick=${()=>t(-1)} />
<button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${e===null} onClick=${s}>
${e===null?"Fit":`${Math.round(e*100)} %`}
</button>
<${Me} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${n} onClick=${()=>t(1)} />
`}function sa({item:e,at:t,count:s,way:a,setWay:n,zoom:r,go:i,onClose:c}){let l="Open the original file";return o`
<header class="lightbox-tools">
<span class="lightbox-title">${e.title}</span>
<span class="number quiet" role="status">${t+1} of ${s}</span>
${e.comparison&&o`<${A} label="View" hideLabel options=${ae(e.comparison)} value=${a} onChange=${n} />`}
<span class="lightbox-buttons">
<${ta} zoom=${r} />
<a class="icon-button" href=${Yn(e,a).url} aria-label=${l} data-tip=${l}>
<${d} name="link" />
</a>
${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button>
<button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}
<${Me} icon="close" label="Close" tip="Close (Esc)" onClick=${c} />
</span>
</header>
`}function na({item:e,way:t,zoom:s,stage:a}){let{picture:n,comparison:r}=e,{style:i,setNatural:c}=s,l={comparison:r,way:t,style:i,onSize:c};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${a}
tabindex="0"
role="group"
aria-label=${e.title}
autofocus
onDblClick=${s.toggle}
>
${r?o`<${Be} key=${r.name} ...${l} />`:o`
<img
key=${n.url}
src=${n.url}
alt=${n.path}
style=${i}
onLoad=${u=>c(u.currentTarget.naturalWidth)}
/>
`}
</div>
`}function aa({items:e,first:t,onClose:s}){let[a,n]=g(t.index),[r,i]=g(t.way??"slider"),c=_(null),l=ea(c),u=e[Math.min(a,e.length-1)],m=u.comparison&&ae(u.comparison).some(([b])=>b===r)?r:"slider",f=b=>{n((a+b+e.length)%e.length),l.fit()},L={"+":()=>l.step(1),"=":()=>l.step(1),"-":()=>l.step(-1),0:l.fit,n:()=>f(1),p:()=>f(-1),...l.zoom===null&&{ArrowRight:()=>f(1),ArrowLeft:()=>f(-1)}},ce=b=>{let W=b.target.matches("input")&&b.key.startsWith("Arrow");if(b.ctrlKey||b.metaKey||b.altKey||W)return;let Ge=Object.hasOwn(L,b.key)&&L[b.key];Ge&&(b.preventDefault(),Ge())};return o`
<${Zt} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}>
<div class="lightbox-body" onKeyDown=${ce}>
<${sa} ...${{item:u,at:a,count:e.length,way:m,setWay:i,zoom:l,go:f,onClose:s}} />
<${na} item=${u} way=${m} zoom=${l} stage=${c} />
</div>
<//>
`}var Ne=(e,t)=>[...e.map(s=>({title:s.name,comparison:s})),...t.map(s=>({title:s.path,picture:s}))];function qe(e){let[t,s]=g(null),a=_(!1),n=t!==null,r=(l,u)=>{history.pushState({...history.state,overlay:!0},""),a.current=!1,s({index:l,way:u})},i=()=>{a.current||history.back(),a.current=!0};w(()=>{if(!n)return;let l=()=>s(null);return window.addEventListener("popstate",l),()=>{window.removeEventListener("popstate",l),history.state?.overlay&&history.back()}},[n]);let c=n&&e.length>0&&o`<${aa} items=${e} first=${t} onClose=${i} />`;return{open:r,shown:c}}var Ie=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};function oa(e){let t=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(e);if(!t)return null;let[s,a]=[Number(t[1]),Number(t[2]??t[1])];return s>0&&a>0?{from:Math.min(s,a),until:Math.max(s,a)}:null}var oe=({from:e,until:t})=>e===t?`#L${e}`:`#L${e}-L${t}`;function ra(e){history.replaceState(history.state,"",location.pathname+location.search+(e?oe(e):""))}function Pe({from:e,until:t=null,begins:s=!1,page:a=""}){let n={from:e,until:t??e},r=s?`Output from log line ${e}`:`Log line ${e}`,i=n.from===n.until?r:`Log lines ${e}\u2013${t}`,c=a?void 0:()=>y({show:""});return o`<a class="log-link" href=${a+oe(n)} onClick=${c}>${i}</a>`}import{m80_0 as Sc,m80_1 as Oc,m80_2 as Yt}from"./main.js";var ia={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},la={timed_out:"timed out",executing:"running"},es={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},ca=e=>es[e]??"",D=e=>la[e]??e;function K({outcome:e,phase:t=""}){let s=e?ia[e]??"cancelled":t==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${es[e]}>
<${d} name=${s} />
<span>${D(e??t)}</span>
</span>
`}function ua(e){let t=e?.tries?.findLast(s=>s.outcome==="passed");return t?{...t,job_id:e.id,app_version_id:e.app_version_id}:null}var ma=[["Outcome",e=>o`<${K} outcome=${e.outcome} />`],["Build",e=>e.app_version_id],["Agent",e=>o`<a href=${$("agent",{name:e.agent})}>${e.agent}</a>`],["Duration",Yt],["Ended",e=>e.finished_at&&o`<${B} at=${e.finished_at} />`],["Log",e=>o`<a href=${$("job",{id:e.job_id},e.number?{attempt:e.number}:{})}>Log</a>`]];function ts({job:e,attempt:t,last:s}){let a=k(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,n=ua(e.status==="failed"?a:e);if(!n)return null;let r={...t,job_id:e.id,app_version_id:e.app_version_id};return o`
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
${ma.map(([i,c])=>o`
<tr key=${i}>
<th scope="row">${i}</th>
<td>${c(r)}</td>
<td>${c(n)}</td>
</tr>
`)}
</tbody>
</table>
`}var je=({picture:{path:e,url:t},open:s})=>o`
<figure class="preview">
<a href=${t} aria-haspopup="dialog" onClick=${Ie(s)}>
<img src=${t} alt=${e} loading="lazy" />
</a>
<figcaption>${e}</figcaption>
</figure>
`,De=({video:{path:e,url:t}})=>o`
<figure class="preview">
<video src=${t} aria-label=${e} controls preload="metadata"></video>
<figcaption>${e}</figcaption>
</figure>
`;var pa=e=>({"--hanging":`min(${e.search(/\S|$/)+4}ch, 6vw)`}),ss=({lines:e,label:t})=>o`
<pre class="source-lines" tabindex="0" aria-label=${t}>
${e.map(({line:s,text:a,failed:n},r)=>o`
<span key=${r} class=${`source-line ${n?"is-failed":""}`}>
<span class="source-number number">${s??""}</span>
<code style=${pa(a)}>
${a||" "}${n&&o`<span class="unseen"> (failed here)</span>`}
</code>
</span>
`)}
</pre>
`;var da=3,fa=4,$a=e=>!!e?.outcome&&!["passed","cancelled"].includes(e.outcome);function ha({failure:e,batch:t}){if(!e.file)return null;let s=e.file_line?`${e.file}:${e.file_line}`:e.file,a=jt(t,e.file,e.file_line);return a?o`
<a href=${a} target="_blank" rel="noopener noreferrer" class="id">
${s}<${d} name="link" /><span class="unseen"> (opens in a new tab)</span>
</a>
`:o`<span class="id">${s}</span>`}var ns=({failure:{snippet:e,expected:t,actual:s},label:a})=>o`
${e?.length>0&&o`<${ss} lines=${e} label=${a} />`}
<${Jt} expected=${t} actual=${s} />
`;function ga({failure:e,name:t,batch:s,causeLine:a,page:n}){let r=xe(`stack/${t}`);return o`
<p class="evidence-places">
<${ha} failure=${e} batch=${s} />
${e.line&&o`<${Pe} page=${n} from=${e.line} begins=${e.line!==a} />`}
</p>
<${ns} failure=${e} label=${`Source of ${e.file}`} />
${e.others?.map((i,c)=>o`
<p class="failure-cause evidence-other" key=${c}>${i.cause}</p>
<${ns} key=${`compared ${c}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}
${e.stack&&o`
<details class="evidence-stack" ...${r}>
<summary class="quiet">Stack</summary>
<pre class="case-message is-calm" tabindex="0" aria-label="Stack">${e.stack}</pre>
</details>
`}
`}function _a({failure:e,name:t,batch:s,open:a,causeLine:n,page:r}){return o`
<li class="evidence-failure">
<details ...${xe(t,a)}>
<summary>
${e.name&&o`<span class="evidence-case">${e.name}</span>${" "}`}
<span class="failure-cause">${e.cause}</span>
</summary>
<${ga} failure=${e} name=${t} batch=${s} causeLine=${n} page=${r} />
</details>
</li>
`}function ba({artifacts:e}){let{comparisons:t,images:s,videos:a}=S(()=>Ee(e.filter(ve)),[e]),n=S(()=>Ne(t,s),[t,s]),r=qe(n),i=s.slice(0,fa);return t.length+i.length+a.length===0?null:o`
<div class="evidence-pictures">
${t.map((c,l)=>o`
<${Xt} key=${c.name} comparison=${c} onEnlarge=${u=>r.open(l,u)} />
`)}
${i.map((c,l)=>o`
<${je} key=${c.id} picture=${c} open=${()=>r.open(t.length+l)} />
`)}
${a.slice(0,1).map(c=>o`<${De} key=${c.id} video=${c} />`)}
${r.shown}
</div>
`}var xa=({links:e})=>e.map(({title:t,url:s,path:a,isOpened:n})=>o`
<a
key=${t}
class="button"
href=${s}
...${n?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
>
<${d} name=${n?"link":"download"} />
${t}<span class="unseen">${` ${a}${n?" (opens in a new tab)":""}`}</span>
</a>
`),as=(e,t)=>e.tries?.at(-1)?.id===t.id,ya=(e,t)=>e.status==="failed"&&as(e,t)?"Why it failed":`Why attempt ${t.number} failed`,wa=(e,t,s)=>[`on ${t.agent}`,s.length>1&&h(s.length,"failure"),as(e,t)&&It(e,t.number)].filter(Boolean).join(" \xB7 "),va=({cause:e,cause_line:t})=>e&&{name:"",cause:e,expected:"",actual:"",stack:"",file:"",file_line:null,line:t},ka=({test:e})=>o`
<p class="evidence-known" data-known>
<span class=${`tag ${e.infrastructure?"is-warn":e.new?"is-bad":""}`}>
${e.infrastructure?"infrastructure":e.new?"new":"known"}
</span>${" "}
${e.infrastructure?"no result of the test":$e(e)}
${e.last_pass&&o`${" "}<a href=${$("job",{id:e.last_pass.job_id})}>Last pass</a>`}
</p>
`;function Ta({attempt:e}){let t=qt(e).filter(Boolean).join(" ");return t&&o`<p class="evidence-known" data-happened>${t}</p>`}function Fe({job:e,attempt:t,initial:s,title:a,page:n=""}){let r=k(`/api/v1/attempts/${t.id}/failures`,t.cause,s),i=k(e.batch_id?`/api/v1/batches/${e.batch_id}`:null,e.batch_id).data.value,{failures:c=[],test:l}=r.data.value??{},u=t.artifacts>0?`/api/v1/attempts/${t.id}/artifacts`:null,m=be(u,t.artifacts),f=S(()=>(m?.artifacts??[]).filter(we).map(Oe),[m]),L=Te(f,m?.content),ce=c.length>0?c:[va(t)].filter(Boolean);return o`
<${P}
id="evidence"
className="evidence"
title=${a??ya(e,t)}
note=${wa(e,t,c)}
tools=${L.length>0&&o`<${xa} links=${L} />`}
>
${l&&o`<${ka} test=${l} />`}
<div class="evidence-parts">
<div>
<ul class="plain">
${ce.map((b,W)=>o`
<${_a}
key=${W}
failure=${b}
name=${`failure/${t.id}/${W}`}
batch=${i}
causeLine=${t.cause_line}
page=${n}
open=${W<da}
/>
`)}
</ul>
<${Ta} attempt=${t} />
</div>
<${ba} artifacts=${f} />
</div>
<${ts} job=${e} attempt=${t} last=${l?.last_pass} />
<//>
`}var is=(e,t)=>`/api/v1/failures/${encodeURIComponent(e)}/${t}`,ls=e=>$("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function Sa({row:e}){return o`
<li class="failure-example">
<a href=${ls(e)}>
<${j} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}function Oa({failures:e,passed:t,attempts:s}){return e>0?`${p(e)} \xD7 in ${h(s,"attempt")}`:t>0?"passed":"other failures"}var os=({id:e,title:t,rows:s,more:a,urlOf:n})=>o`
<div class="cause-strip" data-strip=${e}>
<p id=${`cause-${e}`}>${t}</p>
<ol class="plain" aria-labelledby=${`cause-${e}`}>
${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}>
<a href=${n(r.name)} data-tip=${`${p(r.passed)} of ${h(r.attempts,"attempt")} passed`}>
${r.name}
</a>
<span class="number">${Oa(r)}</span>
</li>
`)}
${a>0&&o`<li class="quiet">and ${p(a)} × in others</li>`}
</ol>
</div>
`,rs=({at:{app_version_id:e,job_id:t,at:s}})=>o`
<a href=${$("job",{id:t})}>${e}</a> <span class="quiet">(<${B} at=${s} />)</span>
`,Ea=({first:e,last:t})=>o`
<p data-began>
${e&&o`First failed in <${rs} at=${e} />; `}
${t?o`last passed in <${rs} at=${t} />`:"its tests have not passed before"}
</p>
`;function La({row:e}){let t=k(`/api/v1/jobs/${e.job_id}`,e.attempt_id).data.value,s=t?.tries?.find(r=>r.id===e.attempt_id);if(!s)return null;let a=o`Newest failure: <a href=${ls(e)}>${e.test.split("/").at(-1)}</a>`,n=$("job",{id:t.id},{attempt:s.number});return o`<${Fe} job=${t} attempt=${s} title=${a} page=${n} />`}function Ca({found:e}){let{group:t,builds:s,agents:a,first_failure:n,last_pass:r}=e;return o`
<${Ea} first=${n} last=${r} />
<div class="cause-strips">
<${os}
id="builds"
title="By build"
rows=${s}
more=${e.older_builds}
urlOf=${i=>$("build",{org_id:t.org_id,app_version_id:i})}
/>
<${os}
id="agents"
title="By agent"
rows=${a}
more=${e.other_agents}
urlOf=${i=>$("agent",{name:i})}
/>
</div>
`}function We({group:e,changed:t}){let s=k(is(e.org_id,e.fingerprint),e.last_at).data.value,a=e.failed_job_ids;return o`
<div class="cause-detail">
${s?o`<${Ca} found=${s} />`:o`<${O} />`}
${e.agent&&o`<p>${z(e.agent)}</p>`}
<${La} key=${e.examples[0].attempt_id} row=${e.examples[0]} />
<ul class="plain failure-examples">
${e.examples.map(n=>o`<${Sa} key=${n.job_id} row=${n} />`)}
${e.examples.length<e.tests&&o`<li class="quiet">and ${p(e.tests-e.examples.length)} more</li>`}
</ul>
<div class="cause-actions">
${a.length>0&&E("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>te(a).then(n=>n&&t())}
>
<${d} name="retry" />
Retry ${h(a.length,"failed job")}
</button>
`}
${E("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>bt(e).then(n=>n&&t())}>
<${d} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
</div>
</div>
`}var Aa=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",G],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Ra=({counts:e,choose:t})=>o`
<p class="counts">
${Aa.filter(([,s])=>e[s]>0).map(([s,a,n,r])=>o`
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
`;var Ue=5,cs=18,Ba={passed:e=>o`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>o`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>o`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},Ma=e=>o`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function re(e){return[...new Set(e)].map(s=>`${e.filter(a=>a===s).length} ${D(s)}`).join(", ")}function ze({outcomes:e,most:t=20}){let s=e.slice(-t),a=t*Ue,n=a-s.length*Ue,r=s.length>0?`The last ${h(s.length,"attempt")}: ${re(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${a} ${cs}`}
width=${a}
height=${cs}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${a}`} />
${s.map((i,c)=>(Ba[i]??Ma)(n+c*Ue+1))}
</svg>
`}function Na({attempt:e,most:t,here:s}){let a=_(null),{outcome:n,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=e;C(()=>{a.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let m=`${`${D(n)}, ${v(r)}`}, build ${i}, on ${c}, ${x(l)}`;return o`
<a
class=${`took took-${n} ${s?"is-here":""}`}
ref=${a}
tabindex="-1"
href=${$("job",{id:e.job_id})}
data-tip=${m}
>
<i></i>
<b></b>
</a>
`}function qa({seconds:e,most:t}){let s=_(null);return C(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),o`
<span class="took-usual" ref=${s}>
<span class="number">usually ${v(e)}</span>
</span>
`}function Ia({history:e,usual:t,here:s}){let a=[...e].reverse(),n=a.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...n,t??0,.1)*1.08,[i,c]=[v(Math.min(...n)),v(Math.max(...n))],l=i===c?i:`between ${i} and ${c}`,u=n.length>0?`${h(a.length,"attempt")}, ${re(a.map(({outcome:m})=>m))}; ${l}.`:"No durations recorded.";return o`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&o`<${qa} seconds=${t} most=${r} />`}
<div class="took-bars">
${a.map(m=>o`
<${Na} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
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
`}var Pa=({facts:e,className:t=""})=>o`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,a])=>o`
<div key=${s}>
<dt>${s}</dt>
<dd>${a}</dd>
</div>
`)}
</dl>
`;import{m284_0 as zu,m284_1 as Vu,m284_2 as Ku,m284_3 as us,m284_4 as Hu,m284_5 as Ju,m284_6 as Ve,m284_7 as Qu,m284_8 as Gu,m284_9 as Zu,m284_10 as ms,m284_11 as Xu}from"./main.js";import{m9_0 as ps,m9_1 as tm,m9_2 as sm,m9_3 as nm}from"./main.js";import{m132_0 as ie,m132_1 as rm}from"./main.js";var hs=3,ds=12,gs={new:["is-bad","new","A test of it did not fail in the batch or build before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function fs({at:e}){let t=S(()=>us(()=>`${Ye(ps.value-T(e))} ago`),[e]);return o`<span class="number" title=${x(e)}>${t}</span>`}var _s=({history:{trend:e}})=>e.filter(t=>t>0).length>1,ja=({trend:e})=>o`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${ie} values=${e} tone="bad" /></span>`;function $s({examples:e,tests:t}){let s=[...new Set(e.map(n=>n.test.split("/").at(-1)))].slice(0,hs),a=t-s.length;return a>0?`${s.join(", ")} and ${p(a)} more`:s.join(", ")}var Da=({names:e})=>o`<span class="quiet" title=${e} data-builds>in ${e}</span>`,Fa=e=>gs[e][1],Wa=({note:e})=>o`
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
`,Ua=e=>[e.is_over&&["is-good","passed since","Each of its tests has passed since"],e.since&&["",`since ${e.since.app_version_id}`,fe(e)],e.agent&&["is-warn",ge(e.agent),z(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean);function za({group:e,changed:t}){let s=e.failed_job_ids;if(s.length===0||!E("retry","job"))return null;let a=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${a}: ${e.cause}`}
data-tip=${a}
onClick=${()=>te(s).then(n=>n&&t())}
>
<${d} name="retry" />
</button>
`}var H=e=>`${e.org_id}/${e.fingerprint}`;function bs({name:e,wanted:t,closes:s="",children:a}){let n=_(null),r=i=>{i.preventDefault(),y({cause:t?s:e},{push:!0})};return w(()=>{!t||n.current.contains(document.activeElement)||(n.current.focus({preventScroll:!0}),n.current.scrollIntoView({block:"center"}))},[t]),o`
<summary data-row=${e} tabindex="-1" ref=${n} onClick=${r}>
${a}
</summary>
`}var xs=({group:e})=>{let[t,s,a]=gs[e.label];return o`<span class=${`tag ${t}`} data-tip=${a}>${e.label==="new"&&he(e)||s}</span>`},ys=({tests:e,failures:t,all:s,firstAt:a,lastAt:n})=>o`
<span class="number failure-tests">${h(e,"test")}</span>
<span class="number failure-times" title=${s&&`${h(s,"failure")} in all builds`}>
${p(t)} ×
</span>
<span class="failure-first"><span class="unseen">first seen </span><${fs} at=${a} /></span>
<span class="failure-last"><span class="unseen">last seen </span><${fs} at=${n} /></span>
`;function ws({group:e,several:t,within:s,wanted:a,changed:n}){return o`
<li class="failure-group" data-cause=${e.fingerprint}>
<details open=${a}>
<${bs} name=${H(e)} wanted=${a} closes=${s?e.fingerprint:""}>
<${xs} group=${e} />
${s?o`<strong class="failure-cause" title=${e.cause}>${e.org_id}</strong>`:o`<span class="failure-cause" title=${e.cause}>${e.cause}</span>`}
<span class="failure-facts">
${t&&o`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${$s(e)}>${$s(e)}</span>
${e.builds&&o`<${Da} names=${e.builds.join(", ")} />`}
${Ua(e).map(([r,i,c])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${c}>${i}</span>`)}
${e.retrying>0&&o`<span class="tag" data-retrying>${h(e.retrying,"job")} retrying</span>`}
</span>
<${ys}
tests=${e.tests}
failures=${e.failures}
all=${e.history.failures}
firstAt=${e.history.first_at}
lastAt=${e.last_at}
/>
<span class="failure-trend">${_s(e)&&o`<${ja} trend=${e.history.trend} />`}</span>
<//>
${a&&o`<${We} group=${e} changed=${n} />`}
</details>
${!a&&o`<${za} group=${e} changed=${n} />`}
${e.note&&o`<${Wa} note=${e.note} />`}
</li>
`}var Va=e=>e.length>hs?h(e.length,"organization"):e.join(", ");function Ka({shared:e,groups:t,wanted:s,changed:a}){let n=t.find(i=>s===H(i)),r=!!n||s===e.fingerprint;return o`
<li class="failure-group" data-cause=${e.fingerprint} data-shared>
<details open=${r}>
<${bs} name=${e.fingerprint} wanted=${r&&!n}>
<${xs} group=${t[0]} />
<span class="failure-cause" title=${t[0].cause}>${t[0].cause}</span>
<span class="failure-facts">
<span class="quiet" title=${e.org_ids.join(", ")} data-orgs>${Va(e.org_ids)}</span>
</span>
<${ys}
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
<${ws} key=${i.org_id} group=${i} within wanted=${i===n} changed=${a} />
`)}
</ul>
`}
</details>
</li>
`}var vs=({groups:e})=>new Set(e.map(t=>t.fingerprint)).size;function Ha({groups:e,shared:t=[]}){let s=new Map(t.map(n=>[n.fingerprint,n])),a=new Map(t.map(n=>[n.fingerprint,[]]));for(let n of e)a.get(n.fingerprint)?.push(n);return e.flatMap(n=>{let[r,i]=[s.get(n.fingerprint),a.get(n.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[n]]]:n===i[0]?[[r,i]]:[]})}var Ja=({groups:e,tests:t,cases:s})=>[h(vs({groups:e}),"cause"),h(t,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function ks({found:e,changed:t}){let s=tt.value.query.get("cause"),a=m=>s===H(m)||s===m.fingerprint,n=Ha(e),[r,i]=g(n.findIndex(([,m])=>m.some(a))>=ds),c=r?n:n.slice(0,ds),l=new Set(e.groups.map(m=>m.org_id)).size>1,u=et();return o`
<div class=${`failure-list ${c.some(([,m])=>m.some(_s))?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Failures</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${u}>
${c.map(([m,f])=>m?o`
<${Ka}
key=${m.fingerprint}
shared=${m}
groups=${f}
wanted=${s}
changed=${t}
/>
`:o`
<${ws}
key=${H(f[0])}
group=${f[0]}
several=${l}
wanted=${a(f[0])}
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
`}function Qa({path:e,version:t,ended:s="",initial:a=null,none:n=null,children:r}){let[i,c]=g(!1),l=k(e,i?`${t} ${s}`:t,a),u=l.data.value,m=!!u?.groups.some(L=>L.retrying>0);w(()=>c(m),[m]);let f=l.error.value;return f&&!u?o`<${R} title="Failures could not be loaded" text=${f.message} again=${l.load} />`:u?u.groups.length===0?n:r(u,(L=u)=>o`<${ks} found=${L} changed=${()=>l.load()} />`):o`<${O} />`}var Ga=({children:e})=>o`
<${Z} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var Za=[["24h","24 h"],["7d","7 days"]],Xa=e=>e.get("since")==="7d"?"7d":"24h",Ya=({since:e})=>o`
<${A}
label="Period"
hideLabel
options=${Za}
value=${e}
onChange=${t=>y({since:t==="24h"?"":t},{push:!0})}
/>
`;var eo=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,a])=>o`
<span class="chip" key=${s}>
${a} <strong>${t[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${a}`}
onClick=${()=>y({[s]:""},{push:!0})}
>
<${d} name="close" />
</button>
</span>
`);import{m137_0 as Ts}from"./main.js";var to=({group:e})=>o`
${e.target}
${Object.keys(e.labels).length>0&&o`${" "}<span class="quiet">${Xe(e.labels)}</span>`}
`,le=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[e]>0?"":"quiet"}`}>${p(s[e])}</span>`}),Ke=[{name:"bar",title:"Progress",cell:e=>o`<${Y} group=${{...X(e),waiting:e.unfinished-e.running}} />`},le("waiting","Waiting"),le("running","Running"),le("done","Passed"),{...le("failed","Failed"),cell:e=>o`<${Q} of=${e} />`}],Ss={name:"target",title:"Target",main:!0,cell:e=>to({group:e})},so={name:"build",title:"Build",main:!0,cell:e=>o`<${ee} org=${e.org_id} version=${e.app_version_id} />`},no={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&o`<span class="clamp" title=${e.text}>${e.text}</span>`},ao=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function oo(e){let t=new Map;for(let s of e){let a=t.get(s.app_version_id);if(a)for(let n of ao)a[n]+=s[n];else t.set(s.app_version_id,{...s})}return[...t.values()]}function Os({id:e,label:t,kind:s,groups:a,columns:n}){let r=new Map(a.map(i=>[i.id,{value:i}]));return o`
<${Ts}
id=${e}
label=${t}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${n}
hrefOf=${i=>$(s,i)}
/>
`}var ro=({groups:e})=>o`
<${Os}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e}
columns=${e.some(({explanation:t})=>t)?[Ss,...Ke,no]:[Ss,...Ke]}
/>
`,io=({groups:e})=>o`
<${Os}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${oo(e)}
columns=${[so,...Ke]}
/>
`;function lo({list:e,what:t,older:s="Show older",all:a="End of list"}){let{ids:n,error:r,loading:i,more:c}=e;return r.value?o`
<${R}
title=${`${t} could not be loaded`}
text=${r.value.message}
again=${()=>n.peek().length?e.next():e.first()}
/>
`:i.value==="first"&&n.value.length===0?o`<${O} lines=${10} />`:c.value?o`
<p class="nothing">
<button type="button" class="button" disabled=${i.value!==null} onClick=${()=>e.next()}>
${s}
</button>
</p>
`:n.value.length>0&&a?o`<p class="nothing">${a}</p>`:null}import{m100_0 as Es}from"./main.js";import{m108_0 as Ls}from"./main.js";function co({store:e,kind:t}){return e.loaded.value?o`<${Ls} problem=${{status:404,text:`there is no such ${t}`}} />`:o`
<${Es} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${O} />
<//>
`}function uo({label:e,tabs:t,value:s,onChange:a}){let n=_(null),r=at(),i=Math.max(0,t.findIndex(l=>l.name===s));return w(()=>{let[l,u]=[n.current,n.current.children[i]].map(m=>m.getBoundingClientRect());n.current.scrollLeft+=Math.max(0,u.right-l.right)-Math.max(0,l.left-u.left)},[i]),o`
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
`}function Cs({share:e}){let t=_(null);return C(()=>t.current.style.setProperty("--share",e.toFixed(3))),o`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var mo=({label:e,by:t,rows:s})=>o`
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
<${Cs} share=${i/r} />
<span class="number">${M(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":v(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function po(e,t){let s=new Map;for(let a of e){let n=t(a),r=s.get(n)??{key:n,ran:0,failed:0,passes:[]};r.ran+=1,a.outcome!=="passed"?r.failed+=1:a.run_seconds!==null&&r.passes.push(a.run_seconds),s.set(n,r)}return[...s.values()].map(({passes:a,...n})=>({...n,seconds:a.length>0?a.reduce((r,i)=>r+i,0)/a.length:null}))}var fo="All its failures of the last 7 days were on this agent; it passed on others",$o=({test:e})=>o`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${_e(e)}
</span>
`,As=({test:e})=>e.failed_on!==null&&o`
<span class="row-why" data-failed-on>
<a class="tag is-warn" href=${$("agent",{name:e.failed_on})} data-tip=${fo}>
only on ${e.failed_on}
</a>
</span>
`,ho=({failed_on:e})=>e&&o`<strong>All its failures of the last 7 days were on ${e}.</strong>${" "}
It passed on others: look at the agent first.`;function Rs(e){return E("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>yt(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>xt({...e,doubt:ho(e)})}]:[]}var go=({test:e})=>Rs(e).map(({label:t,icon:s,run:a})=>o`
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
`),_o=({test:e})=>e.usual_seconds!==null&&o`
<span class="trend">
<${ie} values=${e.recent_seconds} />
<span class="number">${v(e.usual_seconds)}</span>
</span>
`,bo=({share:e,of:t})=>o`
<span class="number">${M(e)}</span> <span class="quiet number">of ${p(t)}</span>
`,xo=[{name:"last",title:"Last outcome",cell:e=>o`<${K} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>o`<${j} test=${e.test} />`,under:e=>o`${e.quarantined&&o`<${$o} test=${e} />`}<${As} test=${e} />`},{name:"whose",title:"Organization",cell:e=>o`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>o`<${ze} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>o`<${bo} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&o`<span class="number">${M(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>o`<${_o} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>o`<${B} className="quiet" at=${e.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>E("quarantine","test"),cell:e=>o`<${go} test=${e} />`}],yo={kind:"test",columns:xo,hrefOf:e=>$("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};function wo({name:e,value:t,note:s,icon:a,tone:n="",href:r,children:i}){let c=o`
<span class="tile-name">
${a&&o`<${d} name=${a} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&o`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${n&&`tile-${n}`}`;return r?o`<a class=${l} href=${r} data-tile=${e}>${c}</a>`:o`<div class=${l} data-tile=${e}>${c}</div>`}var J=class{#e;value=Ve(null);error=Ve(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await I(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as Bs,m8_1 as Ms,m8_2 as Ns,m8_3 as He}from"./main.js";var vo=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],qs=e=>e===null?null:Math.round(e*1e4)/100,ko=e=>M(e/100);function To(e,t,s){return`${e.map(({name:n,shown:r},i)=>{let c=t[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${n}: latest ${l}, from ${s(Math.min(...c))} to ${s(Ms(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function F(e,t,s,a){let n=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:n,summary:To(n,r,a.write),...a}}var q=(e,t)=>({name:e,tone:t,kind:"line"});function Is(e,{ofAgent:t=!1}={}){let{at:s,installs:a,installs_avoided:n}=e,r={write:Ns,steps:Bs,least:1},i={write:ko,least:100,most:100};return[F("Pass rate",s,[[q("passed","good"),e.pass_rate.map(qs)]],{...i,floor:50}),F("Duration",s,[[q("p95","warn"),e.run_p95],[q("p50","go"),e.run_p50]],r),F("Queue wait",s,[[q("p95","warn"),e.wait_p95],[q("p50","go"),e.wait_p50]],r),t?F("Utilization",s,[[q("working","go"),e.busy_agents.map(qs)]],i):F("Agents at work",s,[[q("on average","go"),e.busy_agents]],{write:He,steps:vo,least:1}),F("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>a[c]},a.map((c,l)=>c+n[l])],[{name:"avoided",tone:"good",kind:"bars"},n]],{write:He,least:4})]}import{m35_0 as Ps}from"./main.js";var So={"30d":600,"90d":600},Oo=60,js=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Eo={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},Ds=e=>e.get("view")==="trends",Lo=({query:e,first:t})=>o`
<${A}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${Ds(e)?"trends":""}
onChange=${s=>y({view:s},{push:!0})}
/>
`;function Co({subject:e,query:t}){let s=js.some(([u])=>u===t.get("range"))?{range:t.get("range")}:{},a=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,n=S(()=>new J(a),[a]);w(()=>n.start(So[s.range]??Oo),[n]);let r=n.value.value,i=n.error.value,c=S(()=>r&&Is(r,{ofAgent:"agent"in e}),[r]),l=o`
<${A}
label="Period"
hideLabel
options=${js}
value=${s.range??r?.range}
onChange=${u=>y({range:u},{push:!0})}
/>
`;return o`
<${P} id="trends" title="Trends" note=${Eo[r?.step]} tools=${l}>
${i&&o`<${R} title="Trends could not be loaded" text=${i.message} again=${n.again} />`}
${!r&&!i&&o`<${O} lines=${12} />`}
${r&&(r.attempts.some(u=>u>0)?o`<${Ps} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var Fs=e=>e.bundle?`bundle ${N(e.bundle)}`:`${N(e.commit)}${e.modified?", modified":""}`,Ao=e=>`tests ${e.bundle?"of":"at"} ${Fs(e)}`;function Ro(e){let t=new Map;for(let s of e){if(!s)continue;let a=Fs(s);t.set(a,(t.get(a)??0)+1)}return[...t].sort((s,a)=>a[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Bo=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var Je=400,Qe=200,Ws=e=>Math.floor(e/Qe)*Qe;function Mo(e){let t=ms({from:0,to:Je*2,width:0});return C(()=>{let s=0,a=()=>{s=0;let i=e.current.getBoundingClientRect(),c={from:Ws(-i.top-Je),to:Ws(window.innerHeight-i.top+Je)+Qe,width:Math.floor(i.width)},l=t.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(t.value=c)},n=()=>s||=requestAnimationFrame(a);a();let r=new ResizeObserver(n);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",n,{passive:!0}),window.addEventListener("resize",n),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",n),window.removeEventListener("resize",n)}},[]),t}export{je as m105_0,De as m105_1,ze as m115_0,re as m115_1,de as m118_0,uo as m138_0,Cs as m139_0,mo as m139_1,po as m139_2,As as m140_0,yo as m140_1,Rs as m140_2,wo as m144_0,Co as m158_0,Lo as m158_1,Ds as m158_2,be as m162_0,ge as m165_0,he as m165_1,_e as m165_2,z as m165_3,fe as m165_4,$e as m165_5,Ct as m187_0,Te as m187_1,En as m187_2,ve as m187_3,we as m187_4,Rt as m187_5,se as m191_0,Cn as m191_1,Rn as m191_2,Mt as m191_3,Nn as m191_4,An as m191_5,Oe as m192_0,Se as m192_1,Ee as m192_2,Bo as m196_0,Ao as m196_1,Ro as m196_2,oe as m205_0,oa as m205_1,ra as m205_2,J as m218_0,zs as m22_0,Ks as m22_1,Hs as m22_2,mn as m24_0,on as m24_1,dn as m24_2,rn as m24_3,me as m24_4,_n as m25_0,Tt as m25_1,vt as m25_2,kt as m25_3,Mo as m280_0,pe as m29_0,xn as m32_0,We as m34_0,is as m34_1,Ra as m40_0,Ia as m45_0,Fe as m48_0,$a as m48_1,Pa as m49_0,ks as m51_0,Qa as m51_1,Ga as m51_2,vs as m51_3,H as m51_4,Ja as m51_5,Fa as m51_6,Ya as m53_0,Xa as m53_1,eo as m56_0,io as m72_0,ro as m72_1,Ne as m84_0,Ie as m84_1,qe as m84_2,lo as m85_0,Pe as m88_0,co as m95_0,K as m99_0,ca as m99_1,D as m99_2};
