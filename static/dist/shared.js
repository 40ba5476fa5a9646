import{m173_0 as tt,m173_1 as er,m173_2 as tr,m173_3 as sr,m173_4 as nr,m173_5 as h,m173_6 as ar,m173_7 as st,m173_8 as or,m173_9 as nt,m173_10 as at,m173_11 as rr,m173_12 as p,m173_13 as N,m173_14 as k,m173_15 as ot,m173_16 as ir,m173_17 as S,m173_18 as lr,m173_19 as cr,m173_20 as q,m173_21 as ur,m173_22 as mr,m173_23 as y}from"./main.js";import{m180_0 as fr,m180_1 as T,m180_2 as rt,m180_3 as $r,m180_4 as hr,m180_5 as me}from"./main.js";import{m182_0 as o}from"./main.js";import{m223_0 as yr,m223_1 as wr,m223_2 as vr,m223_3 as kr,m223_4 as Tr,m223_5 as w,m223_6 as Sr,m223_7 as f,m223_8 as it,m223_9 as Or}from"./main.js";import{m130_0 as lt}from"./main.js";var ct={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},Ys={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},en=({work:e})=>o`
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
`}import{m283_0 as Ir,m283_1 as Dr,m283_2 as jr,m283_3 as v,m283_4 as Fr,m283_5 as ut,m283_6 as Wr,m283_7 as L,m283_8 as O,m283_9 as Ur,m283_10 as _,m283_11 as g}from"./main.js";import{m4_0 as Kr,m4_1 as Hr,m4_2 as P,m4_3 as Qr,m4_4 as Gr}from"./main.js";import{m50_0 as J,m50_1 as Z,m50_2 as Xr}from"./main.js";import{m75_0 as d}from"./main.js";import{m94_0 as V}from"./main.js";import{m102_0 as I}from"./main.js";import{m122_0 as A}from"./main.js";import{m135_0 as X,m135_1 as R,m135_2 as E}from"./main.js";import{m136_0 as mi,m136_1 as mt,m136_2 as pt}from"./main.js";import{m142_0 as D,m142_1 as fi}from"./main.js";var an=100,on=2e4,dt=20,rn=[["previous","Previous batch"],["base","Base branch"]],$t=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],ln=["newly_failing","still_failing","fixed","flaky"],pe=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&q(e.commit),y(e.created_at)].filter(Boolean).join(", ");function cn(e){let[t,s]=g([]);return v(()=>{let a=new AbortController,n=new URLSearchParams({suite:e.suite,limit:dt+1,...e.org_id?{org_id:e.org_id}:{}});return P(`/api/v1/batches?${n}`,a).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,dt)),()=>{}),()=>a.abort()},[e.id]),t}function un({batch:e,chosen:t}){let s=cn(e),a=n=>w({with:n},{push:!0});return o`
<div class="page-tools">
<${A} label="Against" hideLabel options=${rn} value=${t} onChange=${a} />
${s.length>0&&o`
<${V}
label="Other batch"
items=${s.map(n=>({label:pe(n),checked:n.id===t,run:()=>a(n.id)}))}
>
Other batch…
<${d} name="down" />
<//>
`}
</div>
`}var mn=({at:e,hasStart:t})=>e===null?null:o`<span class="number quiet">${k(e)}${t&&" with start"}</span>`;function ft({id:e,status:t,seconds:s,hasStart:a,word:n}){return e?o`
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
${e.excused&&!t&&o`<span class="tag" title=${Z}>quarantined</span>`}
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
`})}function gt(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}var _t=({counts:e,excused:t},s)=>e[s]-(s==="still_failing"?t:0),bt=({excused:e})=>e>0?`, ${p(e)} quarantined`:"";function xt({on_agent:e,counts:t},s){let a=e[s];return a?a.tests===t[s]?`, all on ${a.agent}`:`, ${p(a.tests)} only on ${a.agent}`:""}var fn=(e,t)=>p(_t(e,t))+(t==="still_failing"?bt(e):"")+xt(e,t);function yt({path:e,query:t,version:s,href:a,flaky:n,textOf:r}){let i=T(`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s).data.value;if(!i?.with)return null;let{counts:c}=gt(i);return o`
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
<${I}
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
`}function wt({found:e,left:t,against:s,tools:a,showAll:n}){let r=gt(e),i=$t.filter(([c])=>r.counts[c]>0);return o`
<p class="change-with">
Against ${s}${" "}
${t&&i.length>0&&o`${" "}<span class="number" data-to-run>· ${t}</span>`}
${a}
</p>
${i.length===0?o`
<${X} icon=${t?"running":"done"} title=${t?`Same so far, ${t}`:"No changes"}>
<p>Every finished test has the same status in both.</p>
<//>
`:null}
${i.map(([c,l,u,m])=>o`
<${_n} key=${c} kind=${c} title=${l} icon=${u}
note=${m} rows=${r[c]}
counted=${fn(r,c)}
total=${r.counts[c]}
causes=${c==="newly_failing"?r.causes:null}
showAll=${n}
/>
`)}
`}function vt({path:e,query:t,version:s,title:a,draw:n}){let[r,i]=g(an),c=T(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=_(null),u=c.data.value??l.current;l.current=u;let m=c.error.value;return o`
${m&&o`<${R} title=${a} text=${m.message} again=${()=>c.load()} />`}
${u&&n(u,()=>i(on))}
${!u&&!m&&o`<${E} />`}
`}var bn=({batch:e,with:t})=>[e.unfinished>0&&`${p(e.unfinished)} to run`,t.unfinished>0&&`${p(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function xn({found:e,chosen:t,showAll:s}){return e.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:o`
<${wt}
found=${e}
left=${bn(e)}
against=${o`<a href=${f("batch",{id:e.with.id})}>${pe(e.with)}</a>`}
showAll=${s}
/>
`}var yn=({batch:e,chosen:t})=>o`
<${un} batch=${e} chosen=${t} />
<${vt}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
title="The batches could not be compared"
draw=${(s,a)=>o`<${xn} found=${s} chosen=${t} showAll=${a} />`}
/>
`;function wn({found:e,chosen:t,showAll:s}){let{org_id:a,with:n,others:r}=e,i=u=>w({with:u},{push:!0}),c=[{label:"Previous build",checked:!t,run:()=>i("")},...r.map(u=>({label:u,checked:u===t,run:()=>i(u)}))],l=r.length>0&&o`
<${V} label="Another build" items=${c} className="button is-link">
Another build<${d} name="down" />
<//>
`;return n===null?o`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${l}</p>`:o`
<${wt} found=${e} left="" tools=${l} showAll=${s}
against=${o`<a href=${f("build",{org_id:a,app_version_id:n})}>${n}</a>`}
/>
`}var vn=({path:e,version:t,chosen:s})=>o`
<${vt}
key=${`${e} ${s}`}
path=${`${e}/compare`}
query=${s?{with:s}:{}}
version=${t}
title="The builds could not be compared"
draw=${(a,n)=>o`<${wn} found=${a} chosen=${s} showAll=${n} />`}
/>
`;import{m6_0 as Ri,m6_1 as Bi,m6_2 as Ni,m6_3 as qi,m6_4 as Mi,m6_5 as Y}from"./main.js";import{m222_0 as b,m222_1 as Di}from"./main.js";import{m23_0 as ee}from"./main.js";var de=({status:e})=>o`
<span class=${`state state-${e}`}>
<${d} name=${e} />
<span>${pt[e]??e}</span>
</span>
`;import{m46_0 as j}from"./main.js";import{m59_0 as te,m59_1 as Ji,m59_2 as Zi}from"./main.js";import{m0_0 as kt,m0_1 as el,m0_2 as tl,m0_3 as Tt,m0_4 as St,m0_5 as sl,m0_6 as Ot,m0_7 as Et,m0_8 as nl,m0_9 as al,m0_10 as ol,m0_11 as rl,m0_12 as Ct,m0_13 as il,m0_14 as se,m0_15 as ll,m0_16 as cl,m0_17 as ul}from"./main.js";var fe=({within:e,filter:t,label:s="Retry failed jobs",className:a,children:n})=>b("retry","job")&&o`
<${V}
label=${s}
icon="retry"
items=${()=>Ct({within:e,filter:t})}
none="Nothing to retry: they wait, run or are in quarantine."
className=${a}
tip=${n?void 0:s}
>
${n&&o`${n}<${d} name="down" />`}
<//>
`;import{m145_0 as B}from"./main.js";function Lt({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return o`<${j} since=${e.created_at} />`;let s=S(t)-S(e.created_at);return o`
<span class="number">${s<10?k(s):st(s)}</span>
${t!==e.finished_at&&o`
${" "}
<span class="quiet" title=${`retried ${At(e)}`}>
<${d} name="retry" /><span class="unseen">retried</span>
</span>
`}
`}var At=e=>e.finished_at?`until ${y(e.finished_at)}`:"in progress",Rt=({batch:e,link:t})=>e.app_version_id&&e.org_id?o`<${te} org=${e.org_id} version=${e.app_version_id} link=${t} />`:o`<span class="quiet">${h(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,kn=({batch:e})=>(e.branch||e.commit)&&o`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&o`<span class="id" title=${e.commit}>${q(e.commit)}</span>`}
</span>
`,Tn=({batch:e})=>o`
<${ee} group=${{...Y(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${p(e.total-e.unfinished)} of ${p(e.total)}</span>
`,Sn=[{name:"status",title:"Status",cell:e=>o`<${de} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>o`<${kn} batch=${e} />`},{name:"build",title:"Build",cell:e=>o`<${Rt} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>o`<${Tn} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>o`<${J} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>o`<${Lt} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>o`
<${B} className="quiet" at=${e.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&b("retry","batch"),cell:e=>e.failed>0&&o`<${On} batch=${e} />`}],On=({batch:e})=>o`
<${fe}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,En={kind:"batch",columns:Sn,hrefOf:e=>f("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m10_0 as ql,m10_1 as Ml,m10_2 as Bt}from"./main.js";var Cn=2;function Ln({width:e,height:t,draw:s,paint:a,className:n="",...r}){let i=_(null),c=Bt.value;return L(()=>{let l=Math.min(Cn,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(e*l)),u.height=Math.max(1,Math.round(t*l)),u.style.setProperty("width",`${e}px`),u.style.setProperty("height",`${t}px`);let m=u.getContext("2d");m.setTransform(l,0,0,l,0,0),s(m),a&&(a.current=$=>$(m))},[e,t,s,c]),o`<canvas ref=${i} class=${n} aria-hidden="true" ...${r}></canvas>`}var $e=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function he(e){let{app_version_id:t,last_pass:s,since:a,failures:n,builds:r}=e,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(e.new)return`in ${t}${n>1?`, ${p(n)} failed jobs`:""} \xB7 ${i}`;let c=`${h(n,"failed job")} in ${h(r,"build")}`;return`failing since ${a.app_version_id}, ${c} \xB7 ${i}`}var ge=({new_tests:e,tests:t})=>e>0&&e<t?`${p(e)} of ${p(t)} new`:"",_e=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${p(t)} of ${p(s)} on ${e}`,z=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,be=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:a})=>[e&&`by ${e}`,`since ${y(t)}`,s&&`until ${y(s)}`].filter(Boolean).join(" ")+(a?`: ${a}`:"");var An=36e5,Rn=6e4;function xe(e,t){let[s,a]=g(null),[n,r]=g(0);v(()=>{if(!e)return;let c=new AbortController;return P(e,{signal:c.signal}).then(a).catch(()=>c.signal.aborted||a(l=>l??"failed")),()=>c.abort()},[e,t,n]);let i=s?.content?.expires_at;return v(()=>{if(!i)return;let c=Math.max(Rn,Date.parse(i)-An-Date.now()),l=setTimeout(()=>r(u=>u+1),c);return()=>clearTimeout(l)},[i,n]),s}var Bn=50,qt=()=>history.state?.open??{};function Nt(e,t){let a=[...Object.entries(qt()).filter(([n])=>n!==e),[e,t]].slice(-Bn);history.replaceState({...history.state,open:Object.fromEntries(a)},"")}function ye(e,t=!1){let[s,a]=g(()=>qt()[e]??t),[n]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(a(l),history.state?.key===n&&Nt(e,l))},onClick:c=>{let l=c.currentTarget,u=c.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===l&&Nt(e,!l.open)}}}var Pt="batch-report/",ve=({path:e})=>!e.startsWith(Pt),Nn="whole-start/",ke=({path:e})=>!e.startsWith(Nn),Te=/\.html?$/i,It=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,we=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,qn=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Mn=e=>e.split("/").map(encodeURIComponent).join("/");function Dt({path:e},t){if(!t)return null;let s=t.url+Mn(e);return Te.test(e)?It.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&we.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var Pn=5;function In(e){let t=n=>n.slice(0,n.lastIndexOf("/")+1),s=({path:n})=>Te.test(n)&&!It.test(n),a=[...new Set(e.filter(s).map(({path:n})=>t(n)))].filter(Boolean);return a.filter(n=>!a.some(r=>r!==n&&n.startsWith(r))).map(n=>({folder:n,files:e.filter(r=>r.path.startsWith(n)&&!(s(r)&&t(r.path)===n))})).filter(({files:n})=>n.length>=Pn)}var Mt=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function Se(e,t){let s=e.flatMap(({path:l,url:u})=>{let m=Dt({path:l},t);return m?[{...m,path:l,isOpened:!0}]:we.test(l)?[{title:"Download trace",url:u,path:l,isOpened:!1}]:[]}),a=s.filter(({path:l})=>we.test(l)),n=a.filter(({path:l})=>!qn.test(l)),r=(n.length>0?n:a).sort((l,u)=>Mt(u)-Mt(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>Te.test(l)).sort((l,u)=>i(l)-i(u))[0];return[r,c].filter(l=>l!==void 0)}var Dn={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},jn=({outcome:e})=>e?Dn[e]??"cancelled":"running",Fn=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},ne=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),jt=e=>e.install_seconds!==null||e.phase==="installing"||ne(e);function Wn(e){let t=S(e.leased_at),s=S(e.started_at),a=S(e.finished_at),n=[],r=(c,l,u)=>(u===null||u>l)&&n.push({kind:c,from:l,until:u});if(s===null)return r(jt(e)?"installing":"assigned",t,a),n;let i=Math.max(t,s-(e.install_seconds??0));return r("assigned",t,i),e.install_seconds!==null&&r("installing",i,s),r("running",s,a),n}function Un(e){let t=["assigned"];return jt(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var Vn=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function Ft(e,t){let s=e.tries??[],a=S(s[t]?.leased_at??e.created_at),n=s[t+1]?S(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:S(r.at)})).filter(({time:r})=>r>=a&&r<n)}function zn(e){let t=e.tries??[],s=["waiting"],a=r=>{let i=Ft(e,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};a(-1),t.forEach((r,i)=>{s.push(...Un(r)),!a(i)&&i<t.length-1&&s.push(...Vn(r))});let n=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&n?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(n&&e.status==="cancelled"&&n.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var Wt="The end of its log shows what it did last.";function Ut(e){let{outcome:t,message:s,exit_code:a,started_at:n,agent:r,log_bytes:i,window:c}=e,l=i?Wt:"";if(t==="lost")return[`${r} stopped responding ${n?"while it ran the test":"before it began"}.`,l];if(t==="timed_out"){if(s.includes("case began"))return[l,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[l,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(ne(e))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(t==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(t==="error")return["Its runner ended without a result of the test.",e.cause_line||c?"":Wt];if(a!==null&&a<0)return["A signal ended its runner.",l];let u=e.cases??{};return e.cause_line||c||u.failed||u.error?[]:["No line of its log names an error.",l]}function Vt({reason:e,cause:t},s){let a=t&&e.endsWith(`: ${t}`)?e.slice(0,-t.length-2):e,n=/ attempt \d+ of \d+: /.test(a)&&!a.includes(" of 1: "),r=(i,c,l)=>Number(c)===s?i:`attempt ${s} (${c} of ${l} that count)`;return n?a.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,r):""}import{m228_0 as tc,m228_1 as sc,m228_2 as nc,m228_3 as ac,m228_4 as zt}from"./main.js";var Kn=["image/png","image/jpeg","image/gif","image/webp"],Hn=["video/mp4","video/webm"],Ee=e=>({...e,url:zt(e.url)}),Oe=({content_type:e})=>Kn.includes(e)?"image":Hn.includes(e)?"video":null,Qn=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,Gn=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function Ce(e){let t=e.some(({path:c})=>c.startsWith("results/")),s=e.filter(({path:c})=>!(t&&Gn.test(c))),a=new Map,n=s.filter(c=>Oe(c)==="image");for(let c of n){let l=Qn.exec(c.path);if(!l)continue;let u=l[1]+l[3];a.set(u,{...a.get(u),[l[2]]:c})}let r=[];for(let[c,{expected:l,actual:u,diff:m}]of a)l&&u&&r.push({name:c,expected:l,actual:u,diff:m??null});let i=new Set(r.flatMap(({expected:c,actual:l,diff:u})=>[c,l,u]));return{comparisons:r,images:n.filter(c=>!i.has(c)),videos:s.filter(c=>Oe(c)==="video")}}var Jn=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],Zn=["blob","#L"];function Kt(e,t,s){if(!(t&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(t))||!e?.commit||!e.repository||!/^[\w.-]+$/.test(e.commit))return null;let n;try{n=new URL(e.repository)}catch{return null}if(!["https:","http:"].includes(n.protocol))return null;let r=Jn.find(([m])=>m.test(n.hostname)),[i,c]=r?r.slice(1):Zn,l=t.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${n.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${e.commit}/${l}${s?`${c}${s}`:""}`}var Ht=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function ae(e,t){let[s,a]=[[],[]];for(let{from:n,text:r}of Le(Ht(e),Ht(t),400))n!=="b"&&Qt(s,r,n==="a"),n!=="a"&&Qt(a,r,n==="b");return{expected:s,actual:a}}function Le(e,t,s){let a=Math.min(e.length,t.length),n=0;for(;n<a&&e[n]===t[n];)n+=1;let r=0;for(;r<a-n&&e[e.length-1-r]===t[t.length-1-r];)r+=1;let[i,c]=[e.slice(n,e.length-r),t.slice(n,t.length-r)],l=u=>({from:"both",text:u});return[...e.slice(0,n).map(l),...i.length>s||c.length>s?Xn(i,c):Yn(i,c),...e.slice(e.length-r).map(l)]}var Xn=(e,t)=>[...e.map(s=>({from:"a",text:s})),...t.map(s=>({from:"b",text:s}))];function Yn(e,t){let s=ea(e,t),a=[],[n,r]=[0,0];for(;n<e.length||r<t.length;)n<e.length&&r<t.length&&e[n]===t[r]?(a.push({from:"both",text:e[n]}),n+=1,r+=1):r>=t.length||n<e.length&&s[n+1][r]>=s[n][r+1]?a.push({from:"a",text:e[n++]}):a.push({from:"b",text:t[r++]});return a}function ea(e,t){let s=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let a=e.length-1;a>=0;a-=1)for(let n=t.length-1;n>=0;n-=1)s[a][n]=e[a]===t[n]?s[a+1][n+1]+1:Math.max(s[a+1][n],s[a][n+1]);return s}function Qt(e,t,s){let a=e.at(-1);a?.changed===s?a.text+=t:e.push({text:t,changed:s})}var Gt=3,ta=400,sa=e=>[{text:e,changed:!1}];function Zt(e,t){let[s,a]=[e.split(`
`),t.split(`
`)],n=[],r=[[],[]],i=()=>{let[c,l]=r,u=c.map((m,$)=>$<l.length?ae(m,l[$]):null);c.forEach((m,$)=>n.push({sign:"-",pieces:u[$]?.expected??Jt(m)})),l.forEach((m,$)=>n.push({sign:"+",pieces:u[$]?.actual??Jt(m)})),r=[[],[]]};for(let{from:c,text:l}of Le(s,a,ta))c==="both"?(i(),n.push({sign:" ",pieces:sa(l)})):r[c==="a"?0:1].push(l);return i(),na(n)}var Jt=e=>[{text:e,changed:!0}];function na(e){let t=n=>"sign"in n&&n.sign!==" ",s=e.map((n,r)=>e.slice(Math.max(0,r-Gt),r+Gt+1).some(t)),a=[];for(let[n,r]of e.entries()){let i=a.at(-1);s[n]?a.push(r):i&&"hidden"in i?i.hidden+=1:a.push({hidden:1})}return a}var es=({pieces:e})=>e.map(({text:t,changed:s},a)=>s?o`<mark key=${a}>${t}</mark>`:t),Xt=({name:e,look:t,pieces:s})=>o`
<div class=${t}>
<dt class="quiet">${e}</dt>
<dd><pre tabindex="0" aria-label=${e}>${o`<${es} pieces=${s} />`}</pre></dd>
</div>
`;function aa({expected:e,actual:t}){let s=O(()=>ae(e,t),[e,t]),a=r=>[{text:r,changed:!1}],n=e!==""&&t!=="";return o`
<dl class=${`difference ${n?"":"is-single"}`}>
${e!==""&&o`
<${Xt} name="Expected" look="is-expected" pieces=${n?s.expected:a(e)} />
`}
${t!==""&&o`<${Xt} name="Actual" look="is-actual" pieces=${n?s.actual:a(t)} />`}
</dl>
`}var oa={"-":"is-expected","+":"is-actual"," ":""},Yt={"-":"expected: ","+":"actual: "},ra=({line:e})=>"hidden"in e?o`<span class="diff-hidden quiet">${h(e.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${oa[e.sign]}`}>
<span aria-hidden="true">${e.sign}</span>
<code>
${Yt[e.sign]&&o`<span class="unseen">${Yt[e.sign]}</span>`}<${es} pieces=${e.pieces} />
</code>
</span>
`;function ia({expected:e,actual:t}){let s=O(()=>Zt(e,t),[e,t]);return o`
<figure class="diff">
<figcaption>
<span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
</figcaption>
<pre tabindex="0" aria-label="Expected and actual, line by line">
${s.map((a,n)=>o`<${ra} key=${n} line=${a} />`)}
</pre>
</figure>
`}function ts({expected:e,actual:t}){return e===""&&t===""?null:e!==""&&t!==""&&(e.includes(`
`)||t.includes(`
`))?o`<${ia} expected=${e} actual=${t} />`:o`<${aa} expected=${e} actual=${t} />`}var K=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],ss=1.02,Ae=K[0],Re=K[K.length-1];function ns(e,t){return t>0?K.find(s=>s>e*ss)??Re:K.findLast(s=>s<e/ss)??Ae}import{m42_0 as as}from"./main.js";var oe=({diff:e})=>[["slider","slider"],["expected","expected"],["actual","actual"],...e?[["diff","difference"]]:[]],la={expected:"Expected",actual:"Actual"},Be=(e,{name:t},{path:s})=>e==="diff"?`Difference of ${t}`:`${la[e]}: ${s}`;function Ne({comparison:e,way:t,style:s,onSize:a}){let[n,r]=g(50),i=_(null);L(()=>{i.current?.style.setProperty("--at",`${n}%`)},[n,t]);let c=$=>a?.($.currentTarget.naturalWidth);if(t!=="slider"){let $=e[t],C=Be(t,e,$);return o`<img key=${t} src=${$.url} alt=${C} style=${s} onLoad=${c} />`}let{name:l,expected:u,actual:m}=e;return o`
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
<${Ne} comparison=${e} way=${s} />
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
`}var qe=({icon:e,label:t,tip:s,disabled:a=!1,onClick:n})=>o`
<button type="button" class="icon-button" aria-label=${t} data-tip=${s} disabled=${a} onClick=${n}>
<${d} name=${e} />
</button>
`,ca=({picture:e,comparison:t},s)=>e??(s==="slider"?t.actual:t[s]);function ua(e){let[t,s]=g(null),[a,n]=g(0),r=()=>{let i=e.current?.querySelector("img");return t??(i&&a?i.clientWidth/a:1)};return{zoom:t,setNatural:n,step:i=>s(ns(r(),i)),toggle:()=>s(t===null?1:null),fit:()=>s(null),style:t===null||!a?void 0:{width:`${Math.round(a*t)}px`}}}function ma({zoom:{zoom:e,step:t,toggle:s}}){let a=e!==null&&e<=Ae,n=e!==null&&e>=Re;return o`
<${qe} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${a} onClick=${()=>t(-1)} />
<button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${e===null} onClick=${s}>
${e===null?"Fit":`${Math.round(e*100)} %`}
</button>
<${qe} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${n} onClick=${()=>t(1)} />
`}function pa({item:e,at:t,count:s,way:a,setWay:n,zoom:r,go:i,onClose:c}){let l="Open the original file";return o`
<header class="lightbox-tools">
<span class="lightbox-title">${e.title}</span>
<span class="number quiet" role="status">${t+1} of ${s}</span>
${e.comparison&&o`<${A} label="View" hideLabel options=${oe(e.comparison)} value=${a} onChange=${n} />`}
<span class="lightbox-buttons">
<${ma} zoom=${r} />
<a class="icon-button" href=${ca(e,a).url} aria-label=${l} data-tip=${l}>
<${d} name="link" />
</a>
${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button>
<button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}
<${qe} icon="close" label="Close" tip="Close (Esc)" onClick=${c} />
</span>
</header>
`}function da({item:e,way:t,zoom:s,stage:a}){let{picture:n,comparison:r}=e,{style:i,setNatural:c}=s,l={comparison:r,way:t,style:i,onSize:c};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${a}
tabindex="0"
role="group"
aria-label=${e.title}
autofocus
onDblClick=${s.toggle}
>
${r?o`<${Ne} key=${r.name} ...${l} />`:o`
<img
key=${n.url}
src=${n.url}
alt=${n.path}
style=${i}
onLoad=${u=>c(u.currentTarget.naturalWidth)}
/>
`}
</div>
`}function fa({items:e,first:t,onClose:s}){let[a,n]=g(t.index),[r,i]=g(t.way??"slider"),c=_(null),l=ua(c),u=e[Math.min(a,e.length-1)],m=u.comparison&&oe(u.comparison).some(([x])=>x===r)?r:"slider",$=x=>{n((a+x+e.length)%e.length),l.fit()},C={"+":()=>l.step(1),"=":()=>l.step(1),"-":()=>l.step(-1),0:l.fit,n:()=>$(1),p:()=>$(-1),...l.zoom===null&&{ArrowRight:()=>$(1),ArrowLeft:()=>$(-1)}},ue=x=>{let U=x.target.matches("input")&&x.key.startsWith("Arrow");if(x.ctrlKey||x.metaKey||x.altKey||U)return;let et=Object.hasOwn(C,x.key)&&C[x.key];et&&(x.preventDefault(),et())};return o`
<${as} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}>
<div class="lightbox-body" onKeyDown=${ue}>
<${pa} ...${{item:u,at:a,count:e.length,way:m,setWay:i,zoom:l,go:$,onClose:s}} />
<${da} item=${u} way=${m} zoom=${l} stage=${c} />
</div>
<//>
`}var Me=(e,t)=>[...e.map(s=>({title:s.name,comparison:s})),...t.map(s=>({title:s.path,picture:s}))];function Pe(e){let[t,s]=g(null),a=_(!1),n=t!==null,r=(l,u)=>{history.pushState({...history.state,overlay:!0},""),a.current=!1,s({index:l,way:u})},i=()=>{a.current||history.back(),a.current=!0};v(()=>{if(!n)return;let l=()=>s(null);return window.addEventListener("popstate",l),()=>{window.removeEventListener("popstate",l),history.state?.overlay&&history.back()}},[n]);let c=n&&e.length>0&&o`<${fa} items=${e} first=${t} onClose=${i} />`;return{open:r,shown:c}}var Ie=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};function $a(e){let t=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(e);if(!t)return null;let[s,a]=[Number(t[1]),Number(t[2]??t[1])];return s>0&&a>0?{from:Math.min(s,a),until:Math.max(s,a)}:null}var re=({from:e,until:t})=>e===t?`#L${e}`:`#L${e}-L${t}`;function ha(e){history.replaceState(history.state,"",location.pathname+location.search+(e?re(e):""))}function De({from:e,until:t=null,begins:s=!1,page:a=""}){let n={from:e,until:t??e},r=s?`Output from log line ${e}`:`Log line ${e}`,i=n.from===n.until?r:`Log lines ${e}\u2013${t}`,c=a?void 0:()=>w({show:""});return o`<a class="log-link" href=${a+re(n)} onClick=${c}>${i}</a>`}import{m226_0 as jc,m226_1 as rs}from"./main.js";import{m227_0 as Uc,m227_1 as je,m227_2 as Vc,m227_3 as zc,m227_4 as Kc,m227_5 as Hc}from"./main.js";var ga={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},_a={timed_out:"timed out",executing:"running"},is={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},ba=e=>is[e]??"",F=e=>_a[e]??e;function H({outcome:e,phase:t=""}){let s=e?ga[e]??"cancelled":t==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${is[e]}>
<${d} name=${s} />
<span>${F(e??t)}</span>
</span>
`}function xa(e){let t=e?.tries?.findLast(s=>s.outcome==="passed");return t?{...t,job_id:e.id,app_version_id:e.app_version_id}:null}var ya=[["Outcome",e=>o`<${H} outcome=${e.outcome} />`],["Build",e=>e.app_version_id],["Agent",e=>o`<a href=${f("agent",{name:e.agent})}>${e.agent}</a>`],["Duration",(e,t)=>`${rs(e)}${je(t)&&!je(e)?" with start":""}`],["Ended",e=>e.finished_at&&o`<${B} at=${e.finished_at} />`],["Log",e=>o`<a href=${f("job",{id:e.job_id},e.number?{attempt:e.number}:{})}>Log</a>`]];function ls({job:e,attempt:t,last:s}){let a=T(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,n=xa(e.status==="failed"?a:e);if(!n)return null;let r={...t,job_id:e.id,app_version_id:e.app_version_id};return o`
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
${ya.map(([i,c])=>o`
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
<a href=${t} aria-haspopup="dialog" onClick=${Ie(s)}>
<img src=${t} alt=${e} loading="lazy" />
</a>
<figcaption>${e}</figcaption>
</figure>
`,We=({video:{path:e,url:t}})=>o`
<figure class="preview">
<video src=${t} aria-label=${e} controls preload="metadata"></video>
<figcaption>${e}</figcaption>
</figure>
`;var wa=e=>({"--hanging":`min(${e.search(/\S|$/)+4}ch, 6vw)`}),cs=({lines:e,label:t})=>o`
<pre class="source-lines" tabindex="0" aria-label=${t}>
${e.map(({line:s,text:a,failed:n},r)=>o`
<span key=${r} class=${`source-line ${n?"is-failed":""}`}>
<span class="source-number number">${s??""}</span>
<code style=${wa(a)}>
${a||" "}${n&&o`<span class="unseen"> (failed here)</span>`}
</code>
</span>
`)}
</pre>
`;var va=3,ka=4,Ta=e=>!!e?.outcome&&!["passed","cancelled"].includes(e.outcome);function Sa({failure:e,batch:t}){if(!e.file)return null;let s=e.file_line?`${e.file}:${e.file_line}`:e.file,a=Kt(t,e.file,e.file_line);return a?o`
<a href=${a} target="_blank" rel="noopener noreferrer" class="id">
${s}<${d} name="link" /><span class="unseen"> (opens in a new tab)</span>
</a>
`:o`<span class="id">${s}</span>`}var us=({failure:{snippet:e,expected:t,actual:s},label:a})=>o`
${e?.length>0&&o`<${cs} lines=${e} label=${a} />`}
<${ts} expected=${t} actual=${s} />
`;function Oa({failure:e,name:t,batch:s,causeLine:a,page:n}){let r=ye(`stack/${t}`);return o`
<p class="evidence-places">
<${Sa} failure=${e} batch=${s} />
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
`}function Ea({failure:e,name:t,batch:s,open:a,causeLine:n,page:r}){return o`
<li class="evidence-failure">
<details ...${ye(t,a)}>
<summary>
${e.name&&o`<span class="evidence-case">${e.name}</span>${" "}`}
<span class="failure-cause">${e.cause}</span>
</summary>
<${Oa} failure=${e} name=${t} batch=${s} causeLine=${n} page=${r} />
</details>
</li>
`}function Ca({artifacts:e}){let{comparisons:t,images:s,videos:a}=O(()=>Ce(e.filter(ke)),[e]),n=O(()=>Me(t,s),[t,s]),r=Pe(n),i=s.slice(0,ka);return t.length+i.length+a.length===0?null:o`
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
`),ms=(e,t)=>e.tries?.at(-1)?.id===t.id,Aa=(e,t)=>e.status==="failed"&&ms(e,t)?"Why it failed":`Why attempt ${t.number} failed`,Ra=(e,t,s)=>[`on ${t.agent}`,s.length>1&&h(s.length,"failure"),ms(e,t)&&Vt(e,t.number)].filter(Boolean).join(" \xB7 "),Ba=({cause:e,cause_line:t})=>e&&{name:"",cause:e,expected:"",actual:"",stack:"",file:"",file_line:null,line:t},Na=({test:e})=>o`
<p class="evidence-known" data-known>
<span class=${`tag ${e.infrastructure?"is-warn":e.new?"is-bad":""}`}>
${e.infrastructure?"infrastructure":e.new?"new":"known"}
</span>${" "}
${e.infrastructure?"no result of the test":he(e)}
${e.last_pass&&o`${" "}<a href=${f("job",{id:e.last_pass.job_id})}>Last pass</a>`}
</p>
`;function qa({attempt:e}){let t=Ut(e).filter(Boolean).join(" ");return t&&o`<p class="evidence-known" data-happened>${t}</p>`}function Ue({job:e,attempt:t,initial:s,title:a,page:n=""}){let r=T(`/api/v1/attempts/${t.id}/failures`,t.cause,s),i=T(e.batch_id?`/api/v1/batches/${e.batch_id}`:null,e.batch_id).data.value,{failures:c=[],test:l}=r.data.value??{},u=t.artifacts>0?`/api/v1/attempts/${t.id}/artifacts`:null,m=xe(u,t.artifacts),$=O(()=>(m?.artifacts??[]).filter(ve).map(Ee),[m]),C=Se($,m?.content),ue=c.length>0?c:[Ba(t)].filter(Boolean);return o`
<${I}
id="evidence"
className="evidence"
title=${a??Aa(e,t)}
note=${Ra(e,t,c)}
tools=${C.length>0&&o`<${La} links=${C} />`}
>
${l&&o`<${Na} test=${l} />`}
<div class="evidence-parts">
<div>
<ul class="plain">
${ue.map((x,U)=>o`
<${Ea}
key=${U}
failure=${x}
name=${`failure/${t.id}/${U}`}
batch=${i}
causeLine=${t.cause_line}
page=${n}
open=${U<va}
/>
`)}
</ul>
<${qa} attempt=${t} />
</div>
<${Ca} artifacts=${$} />
</div>
<${ls} job=${e} attempt=${t} last=${l?.last_pass} />
<//>
`}var fs=(e,t)=>`/api/v1/failures/${encodeURIComponent(e)}/${t}`,$s=e=>f("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function Ma({row:e}){return o`
<li class="failure-example">
<a href=${$s(e)}>
<${D} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}function Pa({failures:e,passed:t,attempts:s}){return e>0?`${p(e)} of ${h(s,"attempt")}`:t>0?"passed":"other failures"}var ps=({id:e,title:t,rows:s,more:a,urlOf:n})=>o`
<div class="cause-strip" data-strip=${e}>
<p id=${`cause-${e}`}>${t}</p>
<ol class="plain" aria-labelledby=${`cause-${e}`}>
${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}>
<a href=${n(r.name)} data-tip=${`${p(r.passed)} of ${h(r.attempts,"attempt")} passed`}>
${r.name}
</a>
<span class="number">${Pa(r)}</span>
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
`;function Da({row:e}){let t=T(`/api/v1/jobs/${e.job_id}`,e.attempt_id).data.value,s=t?.tries?.find(r=>r.id===e.attempt_id);if(!s)return null;let a=o`Newest failure: <a href=${$s(e)}>${e.test.split("/").at(-1)}</a>`,n=f("job",{id:t.id},{attempt:s.number});return o`<${Ue} job=${t} attempt=${s} title=${a} page=${n} />`}function ja({found:e}){let{group:t,builds:s,agents:a,first_failure:n,last_pass:r}=e;return o`
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
`}function Ve({group:e,changed:t}){let s=T(fs(e.org_id,e.fingerprint),e.last_at).data.value,a=e.failed_job_ids;return o`
<div class="cause-detail">
${s?o`<${ja} found=${s} />`:o`<${E} />`}
${e.agent&&o`<p>${z(e.agent)}</p>`}
<${Da} key=${e.examples[0].attempt_id} row=${e.examples[0]} />
<ul class="plain failure-examples">
${e.examples.map(n=>o`<${Ma} key=${n.job_id} row=${n} />`)}
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
`}var Fa=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",Z],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Wa=({counts:e,choose:t})=>o`
<p class="counts">
${Fa.filter(([,s])=>e[s]>0).map(([s,a,n,r])=>o`
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
`;var ze=5,hs=18,Ua={passed:e=>o`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>o`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>o`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},Va=e=>o`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function ie(e){return[...new Set(e)].map(s=>`${e.filter(a=>a===s).length} ${F(s)}`).join(", ")}function Ke({outcomes:e,most:t=20}){let s=e.slice(-t),a=t*ze,n=a-s.length*ze,r=s.length>0?`The last ${h(s.length,"attempt")}: ${ie(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${a} ${hs}`}
width=${a}
height=${hs}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${a}`} />
${s.map((i,c)=>(Ua[i]??Va)(n+c*ze+1))}
</svg>
`}function za({attempt:e,most:t,here:s}){let a=_(null),{outcome:n,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=e;L(()=>{a.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let m=`${`${F(n)}, ${k(r)}`}, build ${i}, on ${c}, ${y(l)}`;return o`
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
`}function Ka({seconds:e,most:t}){let s=_(null);return L(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),o`
<span class="took-usual" ref=${s}>
<span class="number">usually ${k(e)}</span>
</span>
`}function Ha({history:e,usual:t,here:s}){let a=[...e].reverse(),n=a.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...n,t??0,.1)*1.08,[i,c]=[k(Math.min(...n)),k(Math.max(...n))],l=i===c?i:`between ${i} and ${c}`,u=n.length>0?`${h(a.length,"attempt")}, ${ie(a.map(({outcome:m})=>m))}; ${l}.`:"No durations recorded.";return o`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&o`<${Ka} seconds=${t} most=${r} />`}
<div class="took-bars">
${a.map(m=>o`
<${za} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
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
`}var Qa=({facts:e,className:t=""})=>o`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,a])=>o`
<div key=${s}>
<dt>${s}</dt>
<dd>${a}</dd>
</div>
`)}
</dl>
`;import{m285_0 as mm,m285_1 as pm,m285_2 as dm,m285_3 as gs,m285_4 as fm,m285_5 as $m,m285_6 as He,m285_7 as hm,m285_8 as gm,m285_9 as _m,m285_10 as _s,m285_11 as bm}from"./main.js";import{m9_0 as bs,m9_1 as Qe,m9_2 as wm,m9_3 as vm}from"./main.js";import{m132_0 as le,m132_1 as Sm}from"./main.js";var vs=3,xs=12,Ge={new:["is-bad","new","A test of it did not fail in the batch or build before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],passed:["is-good","passed since","Each of its tests has passed since"]};function ys({at:e}){let t=O(()=>gs(()=>`${ot(bs.value-S(e))} ago`),[e]);return o`<span class="number" title=${y(e)}>${t}</span>`}var ks=({history:{trend:e}})=>e.filter(t=>t>0).length>1,Ga=({trend:e})=>o`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${le} values=${e} tone="bad" /></span>`;function ws({examples:e,tests:t}){let s=[...new Set(e.map(n=>n.test.split("/").at(-1)))].slice(0,vs),a=t-s.length;return a>0?`${s.join(", ")} and ${p(a)} more`:s.join(", ")}var Ja=({names:e})=>o`<span class="quiet" title=${e} data-builds>in ${e}</span>`,Za=e=>Ge[e][1],Xa=({note:e})=>o`
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
`,Ya=e=>[e.is_over&&["infrastructure","quarantined"].includes(e.label)&&Ge.passed,e.since&&["",`since ${e.since.app_version_id}`,$e(e)],e.agent&&["is-warn",_e(e.agent),z(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean);function eo({group:e,changed:t}){let s=e.failed_job_ids;if(s.length===0||!b("retry","job"))return null;let a=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${a}: ${e.cause}`}
data-tip=${a}
onClick=${()=>se(s).then(n=>n&&t())}
>
<${d} name="retry" />
</button>
`}var Q=e=>`${e.org_id}/${e.fingerprint}`;function Ts({name:e,wanted:t,closes:s="",children:a}){let n=_(null),r=i=>{i.preventDefault(),w({cause:t?s:e},{push:!0})};return v(()=>{!t||n.current.contains(document.activeElement)||(n.current.focus({preventScroll:!0}),n.current.scrollIntoView({block:"center"}))},[t]),o`
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
<${Ts} name=${Q(e)} wanted=${a} closes=${s?e.fingerprint:""}>
<${Ss} group=${e} />
${s?o`<strong class="failure-cause" title=${e.cause}>${e.org_id}</strong>`:o`<span class="failure-cause" title=${e.cause}>${e.cause}</span>`}
<span class="failure-facts">
${t&&o`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${ws(e)}>${ws(e)}</span>
${e.builds&&o`<${Ja} names=${e.builds.join(", ")} />`}
${Ya(e).map(([r,i,c])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${c}>${i}</span>`)}
${e.retrying>0&&o`<span class="tag" data-retrying>${h(e.retrying,"job")} retrying</span>`}
</span>
<${Os}
tests=${e.tests}
failures=${e.failures}
firstAt=${e.history.first_at}
lastAt=${e.last_at}
/>
<span class="failure-trend">${ks(e)&&o`<${Ga} trend=${e.history.trend} />`}</span>
<//>
${a&&o`<${Ve} group=${e} changed=${n} />`}
</details>
${!a&&o`<${eo} group=${e} changed=${n} />`}
${e.note&&o`<${Xa} note=${e.note} />`}
</li>
`}var to=e=>e.length>vs?h(e.length,"organization"):e.join(", ");function so({shared:e,groups:t,wanted:s,changed:a}){let n=t.find(i=>s===Q(i)),r=!!n||s===e.fingerprint;return o`
<li class="failure-group" data-cause=${e.fingerprint} data-shared>
<details open=${r}>
<${Ts} name=${e.fingerprint} wanted=${r&&!n}>
<${Ss} group=${e} />
<span class="failure-cause" title=${t[0].cause}>${t[0].cause}</span>
<span class="failure-facts">
<span class="quiet" title=${e.org_ids.join(", ")} data-orgs>${to(e.org_ids)}</span>
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
`}var Cs=({groups:e})=>new Set(e.map(t=>t.fingerprint)).size;function no({groups:e,shared:t=[]}){let s=new Map(t.map(n=>[n.fingerprint,n])),a=new Map(t.map(n=>[n.fingerprint,[]]));for(let n of e)a.get(n.fingerprint)?.push(n);return e.flatMap(n=>{let[r,i]=[s.get(n.fingerprint),a.get(n.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[n]]]:n===i[0]?[[r,i]]:[]})}var ao=({groups:e,tests:t,cases:s})=>[h(Cs({groups:e}),"cause"),h(t,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function Ls({found:e,changed:t}){let s=it.value.query.get("cause"),a=m=>s===Q(m)||s===m.fingerprint,n=no(e),[r,i]=g(n.findIndex(([,m])=>m.some(a))>=xs),c=r?n:n.slice(0,xs),l=new Set(e.groups.map(m=>m.org_id)).size>1,u=rt();return o`
<div class=${`failure-list ${c.some(([,m])=>m.some(ks))?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${u}>
${c.map(([m,$])=>m?o`
<${so}
key=${m.fingerprint}
shared=${m}
groups=${$}
wanted=${s}
changed=${t}
/>
`:o`
<${Es}
key=${Q($[0])}
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
`}function oo({path:e,version:t,ended:s="",initial:a=null,none:n=null,children:r}){let[i,c]=g(!1),l=T(e,i?`${t} ${s}`:t,a),u=l.data.value,m=!!u?.groups.some(C=>C.retrying>0);v(()=>c(m),[m]);let $=l.error.value;return $&&!u?o`<${R} title="Failures could not be loaded" text=${$.message} again=${l.load} />`:u?u.groups.length===0?n:r(u,(C=u)=>o`<${Ls} found=${C} changed=${()=>l.load()} />`):o`<${E} />`}var ro=({children:e})=>o`
<${X} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var io=[["24h","24 h"],["7d","7 days"]],lo=e=>e.get("since")==="7d"?"7d":"24h",co=({since:e})=>o`
<${A}
label="Period"
hideLabel
options=${io}
value=${e}
onChange=${t=>w({since:t==="24h"?"":t},{push:!0})}
/>
`;var uo=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,a])=>o`
<span class="chip" key=${s}>
${a} <strong>${t[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${a}`}
onClick=${()=>w({[s]:""},{push:!0})}
>
<${d} name="close" />
</button>
</span>
`);import{m137_0 as As}from"./main.js";var mo=({group:e})=>o`
${e.target}
${Object.keys(e.labels).length>0&&o`${" "}<span class="quiet">${at(e.labels)}</span>`}
`,ce=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[e]>0?"":"quiet"}`}>${p(s[e])}</span>`}),Je=[{name:"bar",title:"Progress",cell:e=>o`<${ee} group=${{...Y(e),waiting:e.unfinished-e.running}} />`},ce("waiting","Waiting"),ce("running","Running"),ce("done","Passed"),{...ce("failed","Failed"),cell:e=>o`<${J} of=${e} />`}],Rs={name:"target",title:"Target",main:!0,cell:e=>mo({group:e})},po={name:"build",title:"Build",main:!0,cell:e=>o`<${te} org=${e.org_id} version=${e.app_version_id} />`},fo={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&o`<span class="clamp" title=${e.text}>${e.text}</span>`},$o=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function ho(e){let t=new Map;for(let s of e){let a=t.get(s.app_version_id);if(a)for(let n of $o)a[n]+=s[n];else t.set(s.app_version_id,{...s})}return[...t.values()]}function Bs({id:e,label:t,kind:s,groups:a,columns:n}){let r=new Map(a.map(i=>[i.id,{value:i}]));return o`
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
`}var go=({groups:e})=>o`
<${Bs}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e}
columns=${e.some(({explanation:t})=>t)?[Rs,...Je,fo]:[Rs,...Je]}
/>
`,_o=({groups:e})=>o`
<${Bs}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${ho(e)}
columns=${[po,...Je]}
/>
`;function bo({list:e,what:t,older:s="Show older",all:a="End of list"}){let{ids:n,error:r,loading:i,more:c}=e;return r.value?o`
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
`:n.value.length>0&&a?o`<p class="nothing">${a}</p>`:null}import{m100_0 as Ns}from"./main.js";import{m108_0 as qs}from"./main.js";function xo({store:e,kind:t}){return e.loaded.value?o`<${qs} problem=${{status:404,text:`there is no such ${t}`}} />`:o`
<${Ns} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${E} />
<//>
`}import{m3_0 as Ms,m3_1 as yp,m3_2 as wp,m3_3 as vp,m3_4 as kp,m3_5 as Tp,m3_6 as Sp}from"./main.js";import{m255_0 as Cp,m255_1 as Lp,m255_2 as Ap,m255_3 as Ps,m255_4 as Rp}from"./main.js";import{m66_0 as qp,m66_1 as Mp,m66_2 as Pp,m66_3 as Ip,m66_4 as Dp,m66_5 as Is}from"./main.js";var yo=e=>nt(Qe()+e,Qe()),wo=e=>e<1?"at once":tt(e);function vo({reason:e,position:t,eta_seconds:s,eta_guessed:a,hold:n}){return[t!=null&&!n&&e!=="no_agent"&&[t===1?"Next":`Place ${p(t)}`,"in the queue"],s>0&&[yo(s),a?"expected start, a guess":"expected start"],n?.eta_seconds!=null&&[wo(n.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function ko({agent:{name:e,status:t,note:s,by:a,since:n,until:r}}){let i=Ms.includes(t)?o`${t}${n&&o` for <${j} since=${n} />`}`:Is({held:{kind:t,note:s,by:a,at:n,until:r}});return o`
<li>
<a href=${f("agent",{name:e})}>${e}</a> ${i}
</li>
`}function To({hold:{agents:e,more_agents:t},job:{org_id:s,app_version_id:a}}){return e.length===0?b("release","build")&&o`<button type="button" class="button" onClick=${()=>Ot(s,a)}>Release build</button>`:o`
<ul class="plain queue-holders">
${e.map(n=>o`<${ko} key=${n.name} agent=${n} />`)}
${t>0&&o`<li><a href=${f("fleet")}>${h(t,"more agent")}</a></li>`}
</ul>
`}var So=({job:e})=>o`
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
`;function Oo({job:e}){let t=e.status==="pending",s=t&&e.explanation?.text||e.status==="failed"&&e.cause||e.reason;if(!s)return null;let a=t&&e.explanation?.hold,n=t&&Ps(e.explanation);return o`
<${Ds} text=${s} stuck=${n} className=${e.status==="failed"?"is-bad":""}>
${n&&!a&&e.explanation.reason==="no_agent"&&o`<${So} job=${e} />`}
${t&&vo(e.explanation??{}).map(([r,i])=>o`
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
${a&&o`<${To} hold=${a} job=${e} />`}
<//>
`}function Eo({label:e,tabs:t,value:s,onChange:a}){let n=_(null),r=ut(),i=Math.max(0,t.findIndex(l=>l.name===s));return v(()=>{let[l,u]=[n.current,n.current.children[i]].map(m=>m.getBoundingClientRect());n.current.scrollLeft+=Math.max(0,u.right-l.right)-Math.max(0,l.left-u.left)},[i]),o`
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
`}function js({share:e}){let t=_(null);return L(()=>t.current.style.setProperty("--share",e.toFixed(3))),o`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var Co=({label:e,by:t,rows:s})=>o`
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
<span class="number">${N(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":k(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function Lo(e,t){let s=new Map;for(let a of e){let n=t(a),r=s.get(n)??{key:n,ran:0,failed:0,passes:[]};r.ran+=1,a.outcome!=="passed"?r.failed+=1:a.run_seconds!==null&&r.passes.push(a.run_seconds),s.set(n,r)}return[...s.values()].map(({passes:a,...n})=>({...n,seconds:a.length>0?a.reduce((r,i)=>r+i,0)/a.length:null}))}var Ao="All its failures of the last 7 days were on this agent; it passed on others",Ro=({test:e})=>o`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${be(e)}
</span>
`,Fs=({test:e})=>e.failed_on!==null&&o`
<span class="row-why" data-failed-on>
<a class="tag is-warn" href=${f("agent",{name:e.failed_on})} data-tip=${Ao}>
only on ${e.failed_on}
</a>
</span>
`,Bo=({failed_on:e})=>e&&o`<strong>All its failures of the last 7 days were on ${e}.</strong>${" "}
It passed on others: look at the agent first.`;function Ws(e){return b("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Et(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>St({...e,doubt:Bo(e)})}]:[]}var No=({test:e})=>Ws(e).map(({label:t,icon:s,run:a})=>o`
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
`),qo=({test:e})=>e.usual_seconds!==null&&o`
<span class="trend">
<${le} values=${e.recent_seconds} />
<span class="number">${k(e.usual_seconds)}</span>
</span>
`,Mo=({share:e,of:t})=>o`
<span class="number">${N(e)}</span> <span class="quiet number">of ${p(t)}</span>
`,Po=[{name:"last",title:"Last outcome",cell:e=>o`<${H} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>o`<${D} test=${e.test} />`,under:e=>o`${e.quarantined&&o`<${Ro} test=${e} />`}<${Fs} test=${e} />`},{name:"whose",title:"Organization",cell:e=>o`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>o`<${Ke} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>o`<${Mo} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&o`<span class="number">${N(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>o`<${qo} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>o`<${B} className="quiet" at=${e.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>b("quarantine","test"),cell:e=>o`<${No} test=${e} />`}],Io={kind:"test",columns:Po,hrefOf:e=>f("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};function Do({name:e,value:t,note:s,icon:a,tone:n="",href:r,children:i}){let c=o`
<span class="tile-name">
${a&&o`<${d} name=${a} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&o`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${n&&`tile-${n}`}`;return r?o`<a class=${l} href=${r} data-tile=${e}>${c}</a>`:o`<div class=${l} data-tile=${e}>${c}</div>`}var G=class{#e;value=He(null);error=He(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await P(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as Us,m8_1 as Vs,m8_2 as zs,m8_3 as Ze}from"./main.js";var jo=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],Ks=e=>e===null?null:Math.round(e*1e4)/100,Fo=e=>N(e/100);function Wo(e,t,s){return`${e.map(({name:n,shown:r},i)=>{let c=t[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${n}: latest ${l}, from ${s(Math.min(...c))} to ${s(Vs(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function W(e,t,s,a){let n=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:n,summary:Wo(n,r,a.write),...a}}var M=(e,t)=>({name:e,tone:t,kind:"line"});function Hs(e,{ofAgent:t=!1}={}){let{at:s,installs:a,installs_avoided:n}=e,r={write:zs,steps:Us,least:1},i={write:Fo,least:100,most:100};return[W("Pass rate",s,[[M("passed","good"),e.pass_rate.map(Ks)]],{...i,floor:50}),W("Duration",s,[[M("p95","warn"),e.run_p95],[M("p50","go"),e.run_p50]],r),W("Queue wait",s,[[M("p95","warn"),e.wait_p95],[M("p50","go"),e.wait_p50]],r),t?W("Utilization",s,[[M("working","go"),e.busy_agents.map(Ks)]],i):W("Agents at work",s,[[M("on average","go"),e.busy_agents]],{write:Ze,steps:jo,least:1}),W("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>a[c]},a.map((c,l)=>c+n[l])],[{name:"avoided",tone:"good",kind:"bars"},n]],{write:Ze,least:4})]}import{m35_0 as Qs}from"./main.js";var Uo={"30d":600,"90d":600},Vo=60,Gs=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],zo={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},Js=e=>e.get("view")==="trends",Ko=({query:e,first:t})=>o`
<${A}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${Js(e)?"trends":""}
onChange=${s=>w({view:s},{push:!0})}
/>
`;function Ho({subject:e,query:t}){let s=Gs.some(([u])=>u===t.get("range"))?{range:t.get("range")}:{},a=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,n=O(()=>new G(a),[a]);v(()=>n.start(Uo[s.range]??Vo),[n]);let r=n.value.value,i=n.error.value,c=O(()=>r&&Hs(r,{ofAgent:"agent"in e}),[r]),l=o`
<${A}
label="Period"
hideLabel
options=${Gs}
value=${s.range??r?.range}
onChange=${u=>w({range:u},{push:!0})}
/>
`;return o`
<${I} id="trends" title="Trends" note=${zo[r?.step]} tools=${l}>
${i&&o`<${R} title="Trends could not be loaded" text=${i.message} again=${n.again} />`}
${!r&&!i&&o`<${E} lines=${12} />`}
${r&&(r.attempts.some(u=>u>0)?o`<${Qs} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var Zs=e=>e.bundle?`bundle ${q(e.bundle)}`:`${q(e.commit)}${e.modified?", modified":""}`,Qo=e=>`tests ${e.bundle?"of":"at"} ${Zs(e)}`;function Go(e){let t=new Map;for(let s of e){if(!s)continue;let a=Zs(s);t.set(a,(t.get(a)??0)+1)}return[...t].sort((s,a)=>a[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Jo=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var Xe=400,Ye=200,Xs=e=>Math.floor(e/Ye)*Ye;function Zo(e){let t=_s({from:0,to:Xe*2,width:0});return L(()=>{let s=0,a=()=>{s=0;let i=e.current.getBoundingClientRect(),c={from:Xs(-i.top-Xe),to:Xs(window.innerHeight-i.top+Xe)+Ye,width:Math.floor(i.width)},l=t.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(t.value=c)},n=()=>s||=requestAnimationFrame(a);a();let r=new ResizeObserver(n);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",n,{passive:!0}),window.addEventListener("resize",n),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",n),window.removeEventListener("resize",n)}},[]),t}export{Fe as m105_0,We as m105_1,Oo as m112_0,Ds as m112_1,Ke as m115_0,ie as m115_1,fe as m118_0,Eo as m138_0,js as m139_0,Co as m139_1,Lo as m139_2,Fs as m140_0,Io as m140_1,Ws as m140_2,Do as m144_0,Ho as m158_0,Ko as m158_1,Js as m158_2,xe as m162_0,_e as m165_0,ge as m165_1,be as m165_2,z as m165_3,$e as m165_4,he as m165_5,Pt as m187_0,Se as m187_1,In as m187_2,ke as m187_3,ve as m187_4,Dt as m187_5,ne as m191_0,jn as m191_1,Wn as m191_2,Ft as m191_3,zn as m191_4,Fn as m191_5,Ee as m192_0,Oe as m192_1,Ce as m192_2,Jo as m196_0,Qo as m196_1,Go as m196_2,re as m205_0,$a as m205_1,ha as m205_2,G as m218_0,en as m22_0,sn as m22_1,nn as m22_2,yn as m24_0,hn as m24_1,vn as m24_2,gn as m24_3,pe as m24_4,En as m25_0,Rt as m25_1,Lt as m25_2,At as m25_3,Zo as m281_0,de as m29_0,Ln as m32_0,Ve as m34_0,fs as m34_1,Wa as m40_0,Ha as m45_0,Ue as m48_0,Ta as m48_1,Qa as m49_0,Ls as m51_0,oo as m51_1,ro as m51_2,Cs as m51_3,Q as m51_4,ao as m51_5,Za as m51_6,co as m53_0,lo as m53_1,uo as m56_0,_o as m72_0,go as m72_1,Me as m84_0,Ie as m84_1,Pe as m84_2,bo as m85_0,De as m88_0,xo as m95_0,H as m99_0,ba as m99_1,F as m99_2};
