import{m173_0 as La,m173_1 as Ca,m173_2 as Aa,m173_3 as Ra,m173_4 as Ba,m173_5 as h,m173_6 as Ma,m173_7 as Ze,m173_8 as Na,m173_9 as Pa,m173_10 as Xe,m173_11 as Ia,m173_12 as p,m173_13 as M,m173_14 as k,m173_15 as Ye,m173_16 as qa,m173_17 as S,m173_18 as ja,m173_19 as Da,m173_20 as N,m173_21 as Fa,m173_22 as y}from"./main.js";import{m180_0 as Va,m180_1 as T,m180_2 as et,m180_3 as Ka,m180_4 as za,m180_5 as ce}from"./main.js";import{m182_0 as a}from"./main.js";import{m223_0 as Za,m223_1 as Xa,m223_2 as Ya,m223_3 as er,m223_4 as tr,m223_5 as w,m223_6 as sr,m223_7 as f,m223_8 as tt,m223_9 as nr}from"./main.js";import{m130_0 as st}from"./main.js";var nt={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},Is={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},qs=({work:e})=>a`
<a href=${f("job",{id:e.id})}>${e.test}</a> waits for it until ${y(e.awaited_until)}.
${" "}${nt[e.then]}
`;function js({status:e,agent:t,attempts:s,explanation:o}){return e==="running"?a`Attempt ${p(s)} runs on <a href=${f("agent",{name:t})}>${t}</a>.`:e!=="pending"?Is[e]:`The job is queued again: ${[o?.position>1&&!o.hold&&`place ${p(o.position)}`,o?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function Ds({attempt:e}){let t=ce(`job:${e.job_id}`),s=t.ids.value.length?t.row(e.job_id).value:null;return a`
Its attempt of <a href=${f("job",{id:e.job_id})}>${e.test}</a> ended as lost.
${s&&a`${" "}<span data-next>${js(s)}</span>`}
`}function Fs({job:e}){let t=e.status==="running"&&!e.reason?e.agent:null,s=ce(t?`agent:${t}`:null),o=s?.ids.value.length?s.row(t).value:null;return o?.job?.id!==e.id||!o.job.awaited_until?null:a`
<p class="why" role="status" data-silent>
<strong>
<a href=${f("agent",{name:t})}>${t}</a> has not responded for <${st} since=${o.last_seen_at} />.
</strong>
${" "}The job waits for it until ${y(o.job.awaited_until)}. ${nt[o.job.then]}
</p>
`}import{m282_0 as fr,m282_1 as $r,m282_2 as hr,m282_3 as v,m282_4 as gr,m282_5 as ot,m282_6 as _r,m282_7 as C,m282_8 as O,m282_9 as br,m282_10 as _,m282_11 as g}from"./main.js";import{m4_0 as wr,m4_1 as vr,m4_2 as I,m4_3 as kr,m4_4 as Tr}from"./main.js";import{m50_0 as Q,m50_1 as G,m50_2 as Er}from"./main.js";import{m75_0 as d}from"./main.js";import{m94_0 as V}from"./main.js";import{m102_0 as q}from"./main.js";import{m122_0 as A}from"./main.js";import{m135_0 as Z,m135_1 as R,m135_2 as E}from"./main.js";import{m136_0 as Fr,m136_1 as at,m136_2 as rt}from"./main.js";import{m142_0 as j,m142_1 as Vr}from"./main.js";var Ws=100,Us=2e4,it=20,Vs=[["previous","Previous batch"],["base","Base branch"]],ct=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],Ks=["newly_failing","still_failing","fixed","flaky"],ue=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&N(e.commit),y(e.created_at)].filter(Boolean).join(", ");function zs(e){let[t,s]=g([]);return v(()=>{let o=new AbortController,n=new URLSearchParams({suite:e.suite,limit:it+1,...e.org_id?{org_id:e.org_id}:{}});return I(`/api/v1/batches?${n}`,o).then(({batches:r})=>s(r.filter(({id:l})=>l!==e.id).slice(0,it)),()=>{}),()=>o.abort()},[e.id]),t}function Hs({batch:e,chosen:t}){let s=zs(e),o=n=>w({with:n},{push:!0});return a`
<div class="page-tools">
<${A} label="Against" hideLabel options=${Vs} value=${t} onChange=${o} />
${s.length>0&&a`
<${V}
label="Other batch"
items=${s.map(n=>({label:ue(n),checked:n.id===t,run:()=>o(n.id)}))}
>
Other batch…
<${d} name="down" />
<//>
`}
</div>
`}var Js=({at:e})=>e===null?null:a`<span class="number quiet">${k(e)}</span>`;function lt({id:e,status:t,seconds:s,word:o}){return e?a`
<a class="change-side" href=${f("job",{id:e})}>
<span class="unseen">${o}: </span>
<${at} job=${{status:t}} /> <${Js} at=${s} />
</a>
`:a`<span class="quiet">not run</span>`}function Qs({row:e,gone:t,hasCause:s}){let o=t?e.job_id:e.before_job_id,n=e.status==="failed"&&!t&&!s&&e.cause;return a`
<li class="change">
<span class="change-what">
<a class="change-test" href=${f("job",{id:e.job_id})}>
<${j} test=${e.test} />
</a>
${e.excused&&!t&&a`<span class="tag" title=${G}>quarantined</span>`}
${n&&a`<span class="row-why quiet" title=${n}>${n}</span>`}
</span>
<${lt}
word="before"
id=${o}
status=${t?e.status:e.before_status}
seconds=${t?e.seconds:e.before_seconds}
/>
<${d} name="next" />
<${lt} word="now" id=${t?null:e.job_id} status=${e.status} seconds=${e.seconds} />
</li>
`}var ut=({kind:e,rows:t,hasCause:s})=>a`
<ul class="change-list" data-changes=${e}>
${t.map(o=>a`<${Qs} key=${o.job_id} row=${o} gone=${e==="gone"} hasCause=${s} />`)}
</ul>
`;function Gs({kind:e,rows:t,causes:s}){let o=new Map(t.map(n=>[n.job_id,n]));return s.map(({fingerprint:n,cause:r,tests:l,job_ids:c})=>{let i=c.filter(u=>o.has(u)).map(u=>o.get(u));return i.length>0&&a`
<div class="change-cause" key=${n} data-cause=${n}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${h(l,"test")}</small>
</h3>
<${ut} kind=${e} rows=${i} hasCause />
</div>
`})}function mt(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}var pt=({counts:e,excused:t},s)=>e[s]-(s==="still_failing"?t:0),dt=({excused:e})=>e>0?`, ${p(e)} quarantined`:"";function ft({on_agent:e,counts:t},s){let o=e[s];return o?o.tests===t[s]?`, all on ${o.agent}`:`, ${p(o.tests)} only on ${o.agent}`:""}var Zs=(e,t)=>p(pt(e,t))+(t==="still_failing"?dt(e):"")+ft(e,t);function $t({path:e,query:t,version:s,href:o,flaky:n,textOf:r}){let l=T(`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s).data.value;if(!l?.with)return null;let{counts:c}=mt(l);return a`
<p class="change-verdict">
${ct.filter(([i])=>Ks.includes(i)||c[i]>0).map(([i,,,,u,m])=>a`
<${i==="flaky"&&n&&c.flaky?"a":"span"}
key=${i}
href=${i==="flaky"&&c.flaky?n:void 0}
class=${c[i]?i==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${i}>${p(pt(l,i))}</span>${" "}
${c[i]===1?u:m}${i==="still_failing"&&dt(l)}
${ft(l,i)}
<//>
`)}
<a class="quiet" href=${o}>against ${r(l.with)}</a>
</p>
`}var Xs=({app_version_id:e},{name:t,app_version_id:s})=>e&&e===s?`another batch of ${s}`:[t,s].filter(Boolean).join(", "),Ys=({batch:e,chosen:t})=>a`
<${$t}
path=${`/api/v1/batches/${e.id}`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
href=${f("batch",{id:e.id},{with:t})}
flaky=${f("batch",{id:e.id},{show:"flaky"})}
textOf=${s=>Xs(e,s)}
/>
`,en=({path:e,version:t,chosen:s})=>a`
<${$t}
path=${e}
query=${s?{with:s}:{}}
version=${t}
href="#changes"
textOf=${o=>o}
/>
`;function tn({kind:e,title:t,icon:s,note:o,counted:n,total:r,rows:l,causes:c,showAll:i}){return a`
<${q}
title=${a`<span class=${`state state-${s}`}>
<${d} name=${s} />
<span>${t}</span>
</span>`}
note=${n}
className="changes"
tools=${a`<span class="quiet">${o}</span>`}
>
${c?a`<${Gs} kind=${e} rows=${l} causes=${c} />`:a`<${ut} kind=${e} rows=${l} />`}
${l.length<r&&a`
<p class="nothing">
<button type="button" class="button" onClick=${i}>
Show all ${p(r)}
</button>
</p>
`}
<//>
`}function ht({found:e,left:t,against:s,tools:o,showAll:n}){let r=mt(e),l=ct.filter(([c])=>r.counts[c]>0);return a`
<p class="change-with">
Against ${s}${" "}
${t&&l.length>0&&a`${" "}<span class="number" data-to-run>· ${t}</span>`}
${o}
</p>
${l.length===0?a`
<${Z} icon=${t?"running":"done"} title=${t?`Same so far, ${t}`:"No changes"}>
<p>Every finished test has the same status in both.</p>
<//>
`:null}
${l.map(([c,i,u,m])=>a`
<${tn} key=${c} kind=${c} title=${i} icon=${u}
note=${m} rows=${r[c]}
counted=${Zs(r,c)}
total=${r.counts[c]}
causes=${c==="newly_failing"?r.causes:null}
showAll=${n}
/>
`)}
`}function gt({path:e,query:t,version:s,title:o,draw:n}){let[r,l]=g(Ws),c=T(`${e}?${new URLSearchParams({...t,limit:r})}`,s),i=_(null),u=c.data.value??i.current;i.current=u;let m=c.error.value;return a`
${m&&a`<${R} title=${o} text=${m.message} again=${()=>c.load()} />`}
${u&&n(u,()=>l(Us))}
${!u&&!m&&a`<${E} />`}
`}var sn=({batch:e,with:t})=>[e.unfinished>0&&`${p(e.unfinished)} to run`,t.unfinished>0&&`${p(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function nn({found:e,chosen:t,showAll:s}){return e.with===null?a`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:a`
<${ht}
found=${e}
left=${sn(e)}
against=${a`<a href=${f("batch",{id:e.with.id})}>${ue(e.with)}</a>`}
showAll=${s}
/>
`}var on=({batch:e,chosen:t})=>a`
<${Hs} batch=${e} chosen=${t} />
<${gt}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
title="The batches could not be compared"
draw=${(s,o)=>a`<${nn} found=${s} chosen=${t} showAll=${o} />`}
/>
`;function an({found:e,chosen:t,showAll:s}){let{org_id:o,with:n,others:r}=e,l=u=>w({with:u},{push:!0}),c=[{label:"Previous build",checked:!t,run:()=>l("")},...r.map(u=>({label:u,checked:u===t,run:()=>l(u)}))],i=r.length>0&&a`
<${V} label="Another build" items=${c} className="button is-link">
Another build<${d} name="down" />
<//>
`;return n===null?a`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${i}</p>`:a`
<${ht} found=${e} left="" tools=${i} showAll=${s}
against=${a`<a href=${f("build",{org_id:o,app_version_id:n})}>${n}</a>`}
/>
`}var rn=({path:e,version:t,chosen:s})=>a`
<${gt}
key=${`${e} ${s}`}
path=${`${e}/compare`}
query=${s?{with:s}:{}}
version=${t}
title="The builds could not be compared"
draw=${(o,n)=>a`<${an} found=${o} chosen=${s} showAll=${n} />`}
/>
`;import{m6_0 as li,m6_1 as ci,m6_2 as ui,m6_3 as mi,m6_4 as pi,m6_5 as X}from"./main.js";import{m222_0 as L,m222_1 as $i}from"./main.js";import{m23_0 as Y}from"./main.js";var me=({status:e})=>a`
<span class=${`state state-${e}`}>
<${d} name=${e} />
<span>${rt[e]??e}</span>
</span>
`;import{m46_0 as _t}from"./main.js";import{m59_0 as ee,m59_1 as Si}from"./main.js";import{m0_0 as Li,m0_1 as Ci,m0_2 as Ai,m0_3 as bt,m0_4 as xt,m0_5 as Ri,m0_6 as Bi,m0_7 as yt,m0_8 as Mi,m0_9 as Ni,m0_10 as Pi,m0_11 as Ii,m0_12 as wt,m0_13 as qi,m0_14 as te,m0_15 as ji,m0_16 as Di,m0_17 as Fi}from"./main.js";var pe=({within:e,filter:t,label:s="Retry failed jobs",className:o,children:n})=>L("retry","job")&&a`
<${V}
label=${s}
icon="retry"
items=${()=>wt({within:e,filter:t})}
none="Nothing to retry: they wait, run or are in quarantine."
className=${o}
tip=${n?void 0:s}
>
${n&&a`${n}<${d} name="down" />`}
<//>
`;import{m145_0 as B}from"./main.js";function vt({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return a`<${_t} since=${e.created_at} />`;let s=S(t)-S(e.created_at);return a`
<span class="number">${s<10?k(s):Ze(s)}</span>
${t!==e.finished_at&&a`
${" "}
<span class="quiet" title=${`retried ${kt(e)}`}>
<${d} name="retry" /><span class="unseen">retried</span>
</span>
`}
`}var kt=e=>e.finished_at?`until ${y(e.finished_at)}`:"in progress",Tt=({batch:e,link:t})=>e.app_version_id&&e.org_id?a`<${ee} org=${e.org_id} version=${e.app_version_id} link=${t} />`:a`<span class="quiet">${h(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,ln=({batch:e})=>(e.branch||e.commit)&&a`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&a`<span class="id" title=${e.commit}>${N(e.commit)}</span>`}
</span>
`,cn=({batch:e})=>a`
<${Y} group=${{...X(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${p(e.total-e.unfinished)} of ${p(e.total)}</span>
`,un=[{name:"status",title:"Status",cell:e=>a`<${me} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>a`<${ln} batch=${e} />`},{name:"build",title:"Build",cell:e=>a`<${Tt} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>a`<${cn} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>a`<${Q} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>a`<${vt} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>a`
<${B} className="quiet" at=${e.created_at} />
`},{name:"acts",title:a`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&L("retry","batch"),cell:e=>e.failed>0&&a`<${mn} batch=${e} />`}],mn=({batch:e})=>a`
<${pe}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,pn={kind:"batch",columns:un,hrefOf:e=>f("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m10_0 as pl,m10_1 as dl,m10_2 as St}from"./main.js";var dn=2;function fn({width:e,height:t,draw:s,paint:o,className:n="",...r}){let l=_(null),c=St.value;return C(()=>{let i=Math.min(dn,window.devicePixelRatio||1),u=l.current;u.width=Math.max(1,Math.round(e*i)),u.height=Math.max(1,Math.round(t*i)),u.style.setProperty("width",`${e}px`),u.style.setProperty("height",`${t}px`);let m=u.getContext("2d");m.setTransform(i,0,0,i,0,0),s(m),o&&(o.current=$=>$(m))},[e,t,s,c]),a`<canvas ref=${l} class=${n} aria-hidden="true" ...${r}></canvas>`}var de=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function fe(e){let{app_version_id:t,last_pass:s,since:o,failures:n,builds:r}=e,l=s?`last passed in ${s.app_version_id}`:"has not passed before";if(e.new)return`in ${t}${n>1?`, ${p(n)} failures`:""} \xB7 ${l}`;let c=`${h(n,"failure")} in ${h(r,"build")}`;return`failing since ${o.app_version_id}, ${c} \xB7 ${l}`}var $e=({new_tests:e,tests:t})=>e>0&&e<t?`${p(e)} of ${p(t)} new`:"",he=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${p(t)} of ${p(s)} on ${e}`,K=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,ge=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:o})=>[e&&`by ${e}`,`since ${y(t)}`,s&&`until ${y(s)}`].filter(Boolean).join(" ")+(o?`: ${o}`:"");var $n=36e5,hn=6e4;function _e(e,t){let[s,o]=g(null),[n,r]=g(0);v(()=>{if(!e)return;let c=new AbortController;return I(e,{signal:c.signal}).then(o).catch(()=>c.signal.aborted||o(i=>i??"failed")),()=>c.abort()},[e,t,n]);let l=s?.content?.expires_at;return v(()=>{if(!l)return;let c=Math.max(hn,Date.parse(l)-$n-Date.now()),i=setTimeout(()=>r(u=>u+1),c);return()=>clearTimeout(i)},[l,n]),s}var gn=50,Et=()=>history.state?.open??{};function Ot(e,t){let o=[...Object.entries(Et()).filter(([n])=>n!==e),[e,t]].slice(-gn);history.replaceState({...history.state,open:Object.fromEntries(o)},"")}function be(e,t=!1){let[s,o]=g(()=>Et()[e]??t),[n]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let i=c.currentTarget.open;i!==s&&(o(i),history.state?.key===n&&Ot(e,i))},onClick:c=>{let i=c.currentTarget,u=c.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===i&&Ot(e,!i.open)}}}var Ct="batch-report/",ye=({path:e})=>!e.startsWith(Ct),_n="whole-start/",we=({path:e})=>!e.startsWith(_n),ve=/\.html?$/i,At=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,xe=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,bn=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,xn=e=>e.split("/").map(encodeURIComponent).join("/");function Rt({path:e},t){if(!t)return null;let s=t.url+xn(e);return ve.test(e)?At.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&xe.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var yn=5;function wn(e){let t=n=>n.slice(0,n.lastIndexOf("/")+1),s=({path:n})=>ve.test(n)&&!At.test(n),o=[...new Set(e.filter(s).map(({path:n})=>t(n)))].filter(Boolean);return o.filter(n=>!o.some(r=>r!==n&&n.startsWith(r))).map(n=>({folder:n,files:e.filter(r=>r.path.startsWith(n)&&!(s(r)&&t(r.path)===n))})).filter(({files:n})=>n.length>=yn)}var Lt=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function ke(e,t){let s=e.flatMap(({path:i,url:u})=>{let m=Rt({path:i},t);return m?[{...m,path:i,isOpened:!0}]:xe.test(i)?[{title:"Download trace",url:u,path:i,isOpened:!1}]:[]}),o=s.filter(({path:i})=>xe.test(i)),n=o.filter(({path:i})=>!bn.test(i)),r=(n.length>0?n:o).sort((i,u)=>Lt(u)-Lt(i))[0],l=({path:i})=>i.split("/").length,c=s.filter(({path:i})=>ve.test(i)).sort((i,u)=>l(i)-l(u))[0];return[r,c].filter(i=>i!==void 0)}var vn={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},kn=({outcome:e})=>e?vn[e]??"cancelled":"running",Tn=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},se=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),Bt=e=>e.install_seconds!==null||e.phase==="installing"||se(e);function Sn(e){let t=S(e.leased_at),s=S(e.started_at),o=S(e.finished_at),n=[],r=(c,i,u)=>(u===null||u>i)&&n.push({kind:c,from:i,until:u});if(s===null)return r(Bt(e)?"installing":"assigned",t,o),n;let l=Math.max(t,s-(e.install_seconds??0));return r("assigned",t,l),e.install_seconds!==null&&r("installing",l,s),r("running",s,o),n}function On(e){let t=["assigned"];return Bt(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var En=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function Mt(e,t){let s=e.tries??[],o=S(s[t]?.leased_at??e.created_at),n=s[t+1]?S(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:S(r.at)})).filter(({time:r})=>r>=o&&r<n)}function Ln(e){let t=e.tries??[],s=["waiting"],o=r=>{let l=Mt(e,r);for(let{status:c}of l)s.push(c,"waiting");return l.length>0};o(-1),t.forEach((r,l)=>{s.push(...On(r)),!o(l)&&l<t.length-1&&s.push(...En(r))});let n=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&n?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(n&&e.status==="cancelled"&&n.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var Nt="The end of its log shows what it did last.";function Pt(e){let{outcome:t,message:s,exit_code:o,started_at:n,agent:r,log_bytes:l,window:c}=e,i=l?Nt:"";if(t==="lost")return[`${r} stopped responding ${n?"while it ran the test":"before it began"}.`,i];if(t==="timed_out"){if(s.includes("case began"))return[i,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[i,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(se(e))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(t==="error"&&!l)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(t==="error")return["Its runner ended without a result of the test.",e.cause_line||c?"":Nt];if(o!==null&&o<0)return["A signal ended its runner.",i];let u=e.cases??{};return e.cause_line||c||u.failed||u.error?[]:["No line of its log names an error.",i]}function It({reason:e,cause:t}){let s=t&&e.endsWith(`: ${t}`)?e.slice(0,-t.length-2):e;return/ attempt \d+ of \d+: /.test(s)&&!s.includes(" of 1: ")?s.replace("timed_out","timed out"):""}import{m227_0 as Rl,m227_1 as Bl,m227_2 as Ml,m227_3 as Nl,m227_4 as qt}from"./main.js";var Cn=["image/png","image/jpeg","image/gif","image/webp"],An=["video/mp4","video/webm"],Se=e=>({...e,url:qt(e.url)}),Te=({content_type:e})=>Cn.includes(e)?"image":An.includes(e)?"video":null,Rn=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,Bn=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function Oe(e){let t=e.some(({path:c})=>c.startsWith("results/")),s=e.filter(({path:c})=>!(t&&Bn.test(c))),o=new Map,n=s.filter(c=>Te(c)==="image");for(let c of n){let i=Rn.exec(c.path);if(!i)continue;let u=i[1]+i[3];o.set(u,{...o.get(u),[i[2]]:c})}let r=[];for(let[c,{expected:i,actual:u,diff:m}]of o)i&&u&&r.push({name:c,expected:i,actual:u,diff:m??null});let l=new Set(r.flatMap(({expected:c,actual:i,diff:u})=>[c,i,u]));return{comparisons:r,images:n.filter(c=>!l.has(c)),videos:s.filter(c=>Te(c)==="video")}}var Mn=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],Nn=["blob","#L"];function jt(e,t,s){if(!(t&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(t))||!e?.commit||!e.repository||!/^[\w.-]+$/.test(e.commit))return null;let n;try{n=new URL(e.repository)}catch{return null}if(!["https:","http:"].includes(n.protocol))return null;let r=Mn.find(([m])=>m.test(n.hostname)),[l,c]=r?r.slice(1):Nn,i=t.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${n.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${l}/${e.commit}/${i}${s?`${c}${s}`:""}`}var Dt=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function ne(e,t){let[s,o]=[[],[]];for(let{from:n,text:r}of Ee(Dt(e),Dt(t),400))n!=="b"&&Ft(s,r,n==="a"),n!=="a"&&Ft(o,r,n==="b");return{expected:s,actual:o}}function Ee(e,t,s){let o=Math.min(e.length,t.length),n=0;for(;n<o&&e[n]===t[n];)n+=1;let r=0;for(;r<o-n&&e[e.length-1-r]===t[t.length-1-r];)r+=1;let[l,c]=[e.slice(n,e.length-r),t.slice(n,t.length-r)],i=u=>({from:"both",text:u});return[...e.slice(0,n).map(i),...l.length>s||c.length>s?Pn(l,c):In(l,c),...e.slice(e.length-r).map(i)]}var Pn=(e,t)=>[...e.map(s=>({from:"a",text:s})),...t.map(s=>({from:"b",text:s}))];function In(e,t){let s=qn(e,t),o=[],[n,r]=[0,0];for(;n<e.length||r<t.length;)n<e.length&&r<t.length&&e[n]===t[r]?(o.push({from:"both",text:e[n]}),n+=1,r+=1):r>=t.length||n<e.length&&s[n+1][r]>=s[n][r+1]?o.push({from:"a",text:e[n++]}):o.push({from:"b",text:t[r++]});return o}function qn(e,t){let s=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let o=e.length-1;o>=0;o-=1)for(let n=t.length-1;n>=0;n-=1)s[o][n]=e[o]===t[n]?s[o+1][n+1]+1:Math.max(s[o+1][n],s[o][n+1]);return s}function Ft(e,t,s){let o=e.at(-1);o?.changed===s?o.text+=t:e.push({text:t,changed:s})}var Wt=3,jn=400,Dn=e=>[{text:e,changed:!1}];function Vt(e,t){let[s,o]=[e.split(`
`),t.split(`
`)],n=[],r=[[],[]],l=()=>{let[c,i]=r,u=c.map((m,$)=>$<i.length?ne(m,i[$]):null);c.forEach((m,$)=>n.push({sign:"-",pieces:u[$]?.expected??Ut(m)})),i.forEach((m,$)=>n.push({sign:"+",pieces:u[$]?.actual??Ut(m)})),r=[[],[]]};for(let{from:c,text:i}of Ee(s,o,jn))c==="both"?(l(),n.push({sign:" ",pieces:Dn(i)})):r[c==="a"?0:1].push(i);return l(),Fn(n)}var Ut=e=>[{text:e,changed:!0}];function Fn(e){let t=n=>"sign"in n&&n.sign!==" ",s=e.map((n,r)=>e.slice(Math.max(0,r-Wt),r+Wt+1).some(t)),o=[];for(let[n,r]of e.entries()){let l=o.at(-1);s[n]?o.push(r):l&&"hidden"in l?l.hidden+=1:o.push({hidden:1})}return o}var Ht=({pieces:e})=>e.map(({text:t,changed:s},o)=>s?a`<mark key=${o}>${t}</mark>`:t),Kt=({name:e,look:t,pieces:s})=>a`
<div class=${t}>
<dt class="quiet">${e}</dt>
<dd><pre tabindex="0" aria-label=${e}>${a`<${Ht} pieces=${s} />`}</pre></dd>
</div>
`;function Wn({expected:e,actual:t}){let s=O(()=>ne(e,t),[e,t]),o=r=>[{text:r,changed:!1}],n=e!==""&&t!=="";return a`
<dl class=${`difference ${n?"":"is-single"}`}>
${e!==""&&a`
<${Kt} name="Expected" look="is-expected" pieces=${n?s.expected:o(e)} />
`}
${t!==""&&a`<${Kt} name="Actual" look="is-actual" pieces=${n?s.actual:o(t)} />`}
</dl>
`}var Un={"-":"is-expected","+":"is-actual"," ":""},zt={"-":"expected: ","+":"actual: "},Vn=({line:e})=>"hidden"in e?a`<span class="diff-hidden quiet">${h(e.hidden,"equal line")}</span>`:a`
<span class=${`diff-line ${Un[e.sign]}`}>
<span aria-hidden="true">${e.sign}</span>
<code>
${zt[e.sign]&&a`<span class="unseen">${zt[e.sign]}</span>`}<${Ht} pieces=${e.pieces} />
</code>
</span>
`;function Kn({expected:e,actual:t}){let s=O(()=>Vt(e,t),[e,t]);return a`
<figure class="diff">
<figcaption>
<span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
</figcaption>
<pre tabindex="0" aria-label="Expected and actual, line by line">
${s.map((o,n)=>a`<${Vn} key=${n} line=${o} />`)}
</pre>
</figure>
`}function Jt({expected:e,actual:t}){return e===""&&t===""?null:e!==""&&t!==""&&(e.includes(`
`)||t.includes(`
`))?a`<${Kn} expected=${e} actual=${t} />`:a`<${Wn} expected=${e} actual=${t} />`}var z=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],Qt=1.02,Le=z[0],Ce=z[z.length-1];function Gt(e,t){return t>0?z.find(s=>s>e*Qt)??Ce:z.findLast(s=>s<e/Qt)??Le}import{m42_0 as Zt}from"./main.js";var oe=({diff:e})=>[["slider","slider"],["expected","expected"],["actual","actual"],...e?[["diff","difference"]]:[]],zn={expected:"Expected",actual:"Actual"},Ae=(e,{name:t},{path:s})=>e==="diff"?`Difference of ${t}`:`${zn[e]}: ${s}`;function Re({comparison:e,way:t,style:s,onSize:o}){let[n,r]=g(50),l=_(null);C(()=>{l.current?.style.setProperty("--at",`${n}%`)},[n,t]);let c=$=>o?.($.currentTarget.naturalWidth);if(t!=="slider"){let $=e[t],b=Ae(t,e,$);return a`<img key=${t} src=${$.url} alt=${b} style=${s} onLoad=${c} />`}let{name:i,expected:u,actual:m}=e;return a`
<div class="slider" style=${s}>
<div class="slider-frame" ref=${l}>
<img src=${m.url} alt=${Ae("actual",e,m)} onLoad=${c} />
<img class="slider-over" src=${u.url} alt=${Ae("expected",e,u)} />
</div>
<label class="slider-handle">
<span>Expected</span>
<input
type="range"
min="0"
max="100"
value=${n}
aria-label=${`Expected and actual of ${i}`}
onInput=${$=>r(Number($.currentTarget.value))}
/>
<span>Actual</span>
</label>
</div>
`}function Xt({comparison:e,onEnlarge:t}){let[s,o]=g("slider"),{name:n}=e;return a`
<figure class="preview picture-slider" data-comparison=${n}>
<${Re} comparison=${e} way=${s} />
<figcaption>
<span>${n}</span>
<${A} label="View" hideLabel options=${oe(e)} value=${s} onChange=${o} />
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
`}var Be=({icon:e,label:t,tip:s,disabled:o=!1,onClick:n})=>a`
<button type="button" class="icon-button" aria-label=${t} data-tip=${s} disabled=${o} onClick=${n}>
<${d} name=${e} />
</button>
`,Hn=({picture:e,comparison:t},s)=>e??(s==="slider"?t.actual:t[s]);function Jn(e){let[t,s]=g(null),[o,n]=g(0),r=()=>{let l=e.current?.querySelector("img");return t??(l&&o?l.clientWidth/o:1)};return{zoom:t,setNatural:n,step:l=>s(Gt(r(),l)),toggle:()=>s(t===null?1:null),fit:()=>s(null),style:t===null||!o?void 0:{width:`${Math.round(o*t)}px`}}}function Qn({zoom:{zoom:e,step:t,toggle:s}}){let o=e!==null&&e<=Le,n=e!==null&&e>=Ce;return a`
<${Be} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${o} onClick=${()=>t(-1)} />
<button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${e===null} onClick=${s}>
${e===null?"Fit":`${Math.round(e*100)} %`}
</button>
<${Be} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${n} onClick=${()=>t(1)} />
`}function Gn({item:e,at:t,count:s,way:o,setWay:n,zoom:r,go:l,onClose:c}){let i="Open the original file";return a`
<header class="lightbox-tools">
<span class="lightbox-title">${e.title}</span>
<span class="number quiet" role="status">${t+1} of ${s}</span>
${e.comparison&&a`<${A} label="View" hideLabel options=${oe(e.comparison)} value=${o} onChange=${n} />`}
<span class="lightbox-buttons">
<${Qn} zoom=${r} />
<a class="icon-button" href=${Hn(e,o).url} aria-label=${i} data-tip=${i}>
<${d} name="link" />
</a>
${s>1&&a`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>l(-1)}>Previous</button>
<button type="button" class="button" data-tip="Next (→)" onClick=${()=>l(1)}>Next</button>
`}
<${Be} icon="close" label="Close" tip="Close (Esc)" onClick=${c} />
</span>
</header>
`}function Zn({item:e,way:t,zoom:s,stage:o}){let{picture:n,comparison:r}=e,{style:l,setNatural:c}=s,i={comparison:r,way:t,style:l,onSize:c};return a`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${o}
tabindex="0"
role="group"
aria-label=${e.title}
autofocus
onDblClick=${s.toggle}
>
${r?a`<${Re} key=${r.name} ...${i} />`:a`
<img
key=${n.url}
src=${n.url}
alt=${n.path}
style=${l}
onLoad=${u=>c(u.currentTarget.naturalWidth)}
/>
`}
</div>
`}function Xn({items:e,first:t,onClose:s}){let[o,n]=g(t.index),[r,l]=g(t.way??"slider"),c=_(null),i=Jn(c),u=e[Math.min(o,e.length-1)],m=u.comparison&&oe(u.comparison).some(([x])=>x===r)?r:"slider",$=x=>{n((o+x+e.length)%e.length),i.fit()},b={"+":()=>i.step(1),"=":()=>i.step(1),"-":()=>i.step(-1),0:i.fit,n:()=>$(1),p:()=>$(-1),...i.zoom===null&&{ArrowRight:()=>$(1),ArrowLeft:()=>$(-1)}},W=x=>{let U=x.target.matches("input")&&x.key.startsWith("Arrow");if(x.ctrlKey||x.metaKey||x.altKey||U)return;let Ge=Object.hasOwn(b,x.key)&&b[x.key];Ge&&(x.preventDefault(),Ge())};return a`
<${Zt} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}>
<div class="lightbox-body" onKeyDown=${W}>
<${Gn} ...${{item:u,at:o,count:e.length,way:m,setWay:l,zoom:i,go:$,onClose:s}} />
<${Zn} item=${u} way=${m} zoom=${i} stage=${c} />
</div>
<//>
`}var Me=(e,t)=>[...e.map(s=>({title:s.name,comparison:s})),...t.map(s=>({title:s.path,picture:s}))];function Ne(e){let[t,s]=g(null),o=_(!1),n=t!==null,r=(i,u)=>{history.pushState({...history.state,overlay:!0},""),o.current=!1,s({index:i,way:u})},l=()=>{o.current||history.back(),o.current=!0};v(()=>{if(!n)return;let i=()=>s(null);return window.addEventListener("popstate",i),()=>{window.removeEventListener("popstate",i),history.state?.overlay&&history.back()}},[n]);let c=n&&e.length>0&&a`<${Xn} items=${e} first=${t} onClose=${l} />`;return{open:r,shown:c}}var Pe=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};function Yn(e){let t=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(e);if(!t)return null;let[s,o]=[Number(t[1]),Number(t[2]??t[1])];return s>0&&o>0?{from:Math.min(s,o),until:Math.max(s,o)}:null}var ae=({from:e,until:t})=>e===t?`#L${e}`:`#L${e}-L${t}`;function eo(e){history.replaceState(history.state,"",location.pathname+location.search+(e?ae(e):""))}function Ie({from:e,until:t=null,begins:s=!1,page:o=""}){let n={from:e,until:t??e},r=s?`Output from log line ${e}`:`Log line ${e}`,l=n.from===n.until?r:`Log lines ${e}\u2013${t}`,c=o?void 0:()=>w({show:""});return a`<a class="log-link" href=${o+ae(n)} onClick=${c}>${l}</a>`}import{m80_0 as gc,m80_1 as _c,m80_2 as Yt}from"./main.js";var to={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},so={timed_out:"timed out",executing:"running"},es={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},no=e=>es[e]??"",D=e=>so[e]??e;function H({outcome:e,phase:t=""}){let s=e?to[e]??"cancelled":t==="parked"?"suspect":"running";return a`
<span class=${`state state-${s}`} title=${es[e]}>
<${d} name=${s} />
<span>${D(e??t)}</span>
</span>
`}function oo(e){let t=e?.tries?.findLast(s=>s.outcome==="passed");return t?{...t,job_id:e.id,app_version_id:e.app_version_id}:null}var ao=[["Outcome",e=>a`<${H} outcome=${e.outcome} />`],["Build",e=>e.app_version_id],["Agent",e=>a`<a href=${f("agent",{name:e.agent})}>${e.agent}</a>`],["Duration",Yt],["Ended",e=>e.finished_at&&a`<${B} at=${e.finished_at} />`],["Log",e=>a`<a href=${f("job",{id:e.job_id},e.number?{attempt:e.number}:{})}>Log</a>`]];function ts({job:e,attempt:t,last:s}){let o=T(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,n=oo(e.status==="failed"?o:e);if(!n)return null;let r={...t,job_id:e.id,app_version_id:e.app_version_id};return a`
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
${ao.map(([l,c])=>a`
<tr key=${l}>
<th scope="row">${l}</th>
<td>${c(r)}</td>
<td>${c(n)}</td>
</tr>
`)}
</tbody>
</table>
`}var qe=({picture:{path:e,url:t},open:s})=>a`
<figure class="preview">
<a href=${t} aria-haspopup="dialog" onClick=${Pe(s)}>
<img src=${t} alt=${e} loading="lazy" />
</a>
<figcaption>${e}</figcaption>
</figure>
`,je=({video:{path:e,url:t}})=>a`
<figure class="preview">
<video src=${t} aria-label=${e} controls preload="metadata"></video>
<figcaption>${e}</figcaption>
</figure>
`;var ro=e=>({"--hanging":`min(${e.search(/\S|$/)+4}ch, 6vw)`}),ss=({lines:e,label:t})=>a`
<pre class="source-lines" tabindex="0" aria-label=${t}>
${e.map(({line:s,text:o,failed:n},r)=>a`
<span key=${r} class=${`source-line ${n?"is-failed":""}`}>
<span class="source-number number">${s??""}</span>
<code style=${ro(o)}>
${o||" "}${n&&a`<span class="unseen"> (failed here)</span>`}
</code>
</span>
`)}
</pre>
`;var io=3,lo=4,co=e=>!!e?.outcome&&!["passed","cancelled"].includes(e.outcome);function uo({failure:e,batch:t}){if(!e.file)return null;let s=e.file_line?`${e.file}:${e.file_line}`:e.file,o=jt(t,e.file,e.file_line);return o?a`
<a href=${o} target="_blank" rel="noopener noreferrer" class="id">
${s}<${d} name="link" /><span class="unseen"> (opens in a new tab)</span>
</a>
`:a`<span class="id">${s}</span>`}var ns=({failure:{snippet:e,expected:t,actual:s},label:o})=>a`
${e?.length>0&&a`<${ss} lines=${e} label=${o} />`}
<${Jt} expected=${t} actual=${s} />
`;function mo({failure:e,name:t,batch:s,causeLine:o,page:n}){let r=be(`stack/${t}`);return a`
<p class="evidence-places">
<${uo} failure=${e} batch=${s} />
${e.line&&a`<${Ie} page=${n} from=${e.line} begins=${e.line!==o} />`}
</p>
<${ns} failure=${e} label=${`Source of ${e.file}`} />
${e.others?.map((l,c)=>a`
<p class="failure-cause evidence-other" key=${c}>${l.cause}</p>
<${ns} key=${`compared ${c}`} failure=${l} label=${`Source of ${l.cause}`} />
`)}
${e.stack&&a`
<details class="evidence-stack" ...${r}>
<summary class="quiet">Stack</summary>
<pre class="case-message is-calm" tabindex="0" aria-label="Stack">${e.stack}</pre>
</details>
`}
`}function po({failure:e,name:t,batch:s,open:o,causeLine:n,page:r}){return a`
<li class="evidence-failure">
<details ...${be(t,o)}>
<summary>
${e.name&&a`<span class="evidence-case">${e.name}</span>${" "}`}
<span class="failure-cause">${e.cause}</span>
</summary>
<${mo} failure=${e} name=${t} batch=${s} causeLine=${n} page=${r} />
</details>
</li>
`}function fo({artifacts:e}){let{comparisons:t,images:s,videos:o}=O(()=>Oe(e.filter(we)),[e]),n=O(()=>Me(t,s),[t,s]),r=Ne(n),l=s.slice(0,lo);return t.length+l.length+o.length===0?null:a`
<div class="evidence-pictures">
${t.map((c,i)=>a`
<${Xt} key=${c.name} comparison=${c} onEnlarge=${u=>r.open(i,u)} />
`)}
${l.map((c,i)=>a`
<${qe} key=${c.id} picture=${c} open=${()=>r.open(t.length+i)} />
`)}
${o.slice(0,1).map(c=>a`<${je} key=${c.id} video=${c} />`)}
${r.shown}
</div>
`}var $o=({links:e})=>e.map(({title:t,url:s,path:o,isOpened:n})=>a`
<a
key=${t}
class="button"
href=${s}
...${n?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
>
<${d} name=${n?"link":"download"} />
${t}<span class="unseen">${` ${o}${n?" (opens in a new tab)":""}`}</span>
</a>
`),os=(e,t)=>e.tries?.at(-1)?.id===t.id,ho=(e,t)=>e.status==="failed"&&os(e,t)?"Why it failed":`Why attempt ${t.number} failed`,go=(e,t,s)=>[`on ${t.agent}`,s.length>1&&h(s.length,"failure"),os(e,t)&&It(e)].filter(Boolean).join(" \xB7 "),_o=({cause:e,cause_line:t})=>e&&{name:"",cause:e,expected:"",actual:"",stack:"",file:"",file_line:null,line:t},bo=({test:e})=>a`
<p class="evidence-known" data-known>
<span class=${`tag ${e.infrastructure?"is-warn":e.new?"is-bad":""}`}>
${e.infrastructure?"infrastructure":e.new?"new":"known"}
</span>${" "}
${e.infrastructure?"no result of the test":fe(e)}
${e.last_pass&&a`${" "}<a href=${f("job",{id:e.last_pass.job_id})}>Last pass</a>`}
</p>
`;function xo({attempt:e}){let t=Pt(e).filter(Boolean).join(" ");return t&&a`<p class="evidence-known" data-happened>${t}</p>`}function De({job:e,attempt:t,initial:s,title:o,page:n=""}){let r=T(`/api/v1/attempts/${t.id}/failures`,t.cause,s),l=T(e.batch_id?`/api/v1/batches/${e.batch_id}`:null,e.batch_id).data.value,{failures:c=[],test:i}=r.data.value??{},u=t.artifacts>0?`/api/v1/attempts/${t.id}/artifacts`:null,m=_e(u,t.artifacts),$=O(()=>(m?.artifacts??[]).filter(ye).map(Se),[m]),b=ke($,m?.content),W=c.length>0?c:[_o(t)].filter(Boolean);return a`
<${q}
id="evidence"
className="evidence"
title=${o??ho(e,t)}
note=${go(e,t,c)}
tools=${b.length>0&&a`<${$o} links=${b} />`}
>
${i&&a`<${bo} test=${i} />`}
<div class="evidence-parts">
<div>
<ul class="plain">
${W.map((x,U)=>a`
<${po}
key=${U}
failure=${x}
name=${`failure/${t.id}/${U}`}
batch=${l}
causeLine=${t.cause_line}
page=${n}
open=${U<io}
/>
`)}
</ul>
<${xo} attempt=${t} />
</div>
<${fo} artifacts=${$} />
</div>
<${ts} job=${e} attempt=${t} last=${i?.last_pass} />
<//>
`}var is=(e,t)=>`/api/v1/failures/${encodeURIComponent(e)}/${t}`,ls=e=>f("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function yo({row:e}){return a`
<li class="failure-example">
<a href=${ls(e)}>
<${j} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}function wo({failures:e,passed:t,attempts:s}){return e>0?`${p(e)} of ${p(s)} failed`:t>0?"passed":"other failures"}var as=({id:e,title:t,rows:s,urlOf:o})=>a`
<div class="cause-strip" data-strip=${e}>
<p id=${`cause-${e}`}>${t}</p>
<ol class="plain" aria-labelledby=${`cause-${e}`}>
${s.map(n=>a`
<li key=${n.name} class=${n.failures>0?"is-bad":n.passed>0?"is-good":""}>
<a href=${o(n.name)} data-tip=${`${p(n.passed)} of ${h(n.attempts,"attempt")} passed`}>
${n.name}
</a>
<span class="number">${wo(n)}</span>
</li>
`)}
</ol>
</div>
`,rs=({at:{app_version_id:e,job_id:t,at:s}})=>a`
<a href=${f("job",{id:t})}>${e}</a> <span class="quiet">(<${B} at=${s} />)</span>
`,vo=({first:e,last:t})=>a`
<p data-began>
${e&&a`First failed in <${rs} at=${e} />; `}
${t?a`last passed in <${rs} at=${t} />`:"its tests have not passed before"}
</p>
`;function ko({row:e}){let t=T(`/api/v1/jobs/${e.job_id}`,e.attempt_id).data.value,s=t?.tries?.find(r=>r.id===e.attempt_id);if(!s)return null;let o=a`Newest failure: <a href=${ls(e)}>${e.test.split("/").at(-1)}</a>`,n=f("job",{id:t.id},{attempt:s.number});return a`<${De} job=${t} attempt=${s} title=${o} page=${n} />`}function To({found:{group:e,builds:t,agents:s,first_failure:o,last_pass:n}}){return a`
<${vo} first=${o} last=${n} />
<div class="cause-strips">
<${as}
id="builds"
title="By build"
rows=${t}
urlOf=${r=>f("build",{org_id:e.org_id,app_version_id:r})}
/>
<${as} id="agents" title="By agent" rows=${s} urlOf=${r=>f("agent",{name:r})} />
</div>
`}function Fe({group:e,changed:t}){let s=T(is(e.org_id,e.fingerprint),e.last_at).data.value,o=e.failed_job_ids;return a`
<div class="cause-detail">
${s?a`<${To} found=${s} />`:a`<${E} />`}
${e.agent&&a`<p>${K(e.agent)}</p>`}
<${ko} key=${e.examples[0].attempt_id} row=${e.examples[0]} />
<ul class="plain failure-examples">
${e.examples.map(n=>a`<${yo} key=${n.job_id} row=${n} />`)}
${e.examples.length<e.tests&&a`<li class="quiet">and ${p(e.tests-e.examples.length)} more</li>`}
</ul>
<div class="cause-actions">
${o.length>0&&L("retry","job")&&a`
<button
type="button"
class="button"
onClick=${()=>te(o).then(n=>n&&t())}
>
<${d} name="retry" />
Retry ${h(o.length,"failed job")}
</button>
`}
${L("annotate","failure")&&a`
<button type="button" class="button" onClick=${()=>bt(e).then(n=>n&&t())}>
<${d} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
</div>
</div>
`}var So=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",G],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Oo=({counts:e,choose:t})=>a`
<p class="counts">
${So.filter(([,s])=>e[s]>0).map(([s,o,n,r])=>a`
<button
type="button"
key=${o}
class=${`state state-${s}`}
data-count=${o}
data-tip=${r}
onClick=${()=>t(o)}
>
<${d} name=${s} />
<span>
<span class="number">${p(e[o])}</span> ${n}
</span>
</button>
`)}
</p>
`;var We=5,cs=18,Eo={passed:e=>a`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>a`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>a`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},Lo=e=>a`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function re(e){return[...new Set(e)].map(s=>`${e.filter(o=>o===s).length} ${D(s)}`).join(", ")}function Ue({outcomes:e,most:t=20}){let s=e.slice(-t),o=t*We,n=o-s.length*We,r=s.length>0?`The last ${h(s.length,"attempt")}: ${re(s)}`:"No attempts yet";return a`
<svg
class="recent"
viewBox=${`0 0 ${o} ${cs}`}
width=${o}
height=${cs}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${o}`} />
${s.map((l,c)=>(Eo[l]??Lo)(n+c*We+1))}
</svg>
`}function Co({attempt:e,most:t,here:s}){let o=_(null),{outcome:n,run_seconds:r,app_version_id:l,agent:c,finished_at:i}=e;C(()=>{o.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let m=`${`${D(n)}, ${k(r)}`}, build ${l}, on ${c}, ${y(i)}`;return a`
<a
class=${`took took-${n} ${s?"is-here":""}`}
ref=${o}
tabindex="-1"
href=${f("job",{id:e.job_id})}
data-tip=${m}
>
<i></i>
<b></b>
</a>
`}function Ao({seconds:e,most:t}){let s=_(null);return C(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),a`
<span class="took-usual" ref=${s}>
<span class="number">usually ${k(e)}</span>
</span>
`}function Ro({history:e,usual:t,here:s}){let o=[...e].reverse(),n=o.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...n,t??0,.1)*1.08,[l,c]=[k(Math.min(...n)),k(Math.max(...n))],i=l===c?l:`between ${l} and ${c}`,u=n.length>0?`${h(o.length,"attempt")}, ${re(o.map(({outcome:m})=>m))}; ${i}.`:"No durations recorded.";return a`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&a`<${Ao} seconds=${t} most=${r} />`}
<div class="took-bars">
${o.map(m=>a`
<${Co} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
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
`}var Bo=({facts:e,className:t=""})=>a`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,o])=>a`
<div key=${s}>
<dt>${s}</dt>
<dd>${o}</dd>
</div>
`)}
</dl>
`;import{m284_0 as Nu,m284_1 as Pu,m284_2 as Iu,m284_3 as us,m284_4 as qu,m284_5 as ju,m284_6 as Ve,m284_7 as Du,m284_8 as Fu,m284_9 as Wu,m284_10 as ms,m284_11 as Uu}from"./main.js";import{m9_0 as ps,m9_1 as zu,m9_2 as Hu,m9_3 as Ju}from"./main.js";import{m132_0 as ie,m132_1 as Zu}from"./main.js";var Mo=3,ds=12,hs={new:["is-bad","new","A test of it did not fail in the batch or build before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function fs({at:e}){let t=O(()=>us(()=>`${Ye(ps.value-S(e))} ago`),[e]);return a`<span class="number" title=${y(e)}>${t}</span>`}var gs=({history:{trend:e}})=>e.filter(t=>t>0).length>1,No=({trend:e})=>a`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${ie} values=${e} tone="bad" /></span>`;function $s({examples:e,tests:t}){let s=[...new Set(e.map(n=>n.test.split("/").at(-1)))].slice(0,Mo),o=t-s.length;return o>0?`${s.join(", ")} and ${p(o)} more`:s.join(", ")}var Po=({names:e})=>a`<span class="quiet" title=${e} data-builds>in ${e}</span>`,Io=e=>hs[e][1],qo=({note:e})=>a`
<p class="failure-note">
<${d} name="event" />
${e.note&&a`<span>${e.note}</span>`}
${e.owner&&a`<span>Owner: ${e.owner}</span>`}
${e.ticket_url&&a`
<a href=${e.ticket_url} target="_blank" rel="noopener noreferrer">
${e.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span>
</a>
`}
</p>
`,jo=e=>[e.is_over&&["is-good","passed since","Each of its tests has passed since"],e.since&&["",`since ${e.since.app_version_id}`,de(e)],e.agent&&["is-warn",he(e.agent),K(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean);function Do({group:e,changed:t}){let s=e.failed_job_ids;if(s.length===0||!L("retry","job"))return null;let o=`Retry ${h(s.length,"failed job")}`;return a`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${o}: ${e.cause}`}
data-tip=${o}
onClick=${()=>te(s).then(n=>n&&t())}
>
<${d} name="retry" />
</button>
`}var Ke=e=>`${e.org_id}/${e.fingerprint}`;function Fo({group:e,several:t,wanted:s,changed:o}){let[n,r,l]=hs[e.label],c=e.label==="new"&&$e(e)||r,i=Ke(e),u=_(null),m=$=>{$.preventDefault(),w({cause:s?"":i},{push:!0})};return v(()=>{!s||u.current.contains(document.activeElement)||(u.current.focus({preventScroll:!0}),u.current.scrollIntoView({block:"center"}))},[s]),a`
<li class="failure-group" data-cause=${e.fingerprint}>
<details open=${s}>
<summary data-row=${i} tabindex="-1" ref=${u} onClick=${m}>
<span class=${`tag ${n}`} data-tip=${l}>${c}</span>
<span class="failure-cause" title=${e.cause}>${e.cause}</span>
<span class="failure-facts">
${t&&a`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${$s(e)}>${$s(e)}</span>
${e.builds&&a`<${Po} names=${e.builds.join(", ")} />`}
${jo(e).map(([$,b,W])=>a`<span key=${b} class=${`tag ${$}`} data-tip=${W}>${b}</span>`)}
${e.retrying>0&&a`<span class="tag" data-retrying>${h(e.retrying,"job")} retrying</span>`}
</span>
<span class="number failure-tests">${h(e.tests,"test")}</span>
<span class="number failure-times" title=${`${h(e.history.failures,"failure")} in all builds`}>
${p(e.failures)} ×
</span>
<span class="failure-first">
<span class="unseen">first seen </span><${fs} at=${e.history.first_at} />
</span>
<span class="failure-last">
<span class="unseen">last seen </span><${fs} at=${e.last_at} />
</span>
<span class="failure-trend">${gs(e)&&a`<${No} trend=${e.history.trend} />`}</span>
</summary>
${s&&a`<${Fe} group=${e} changed=${o} />`}
</details>
${!s&&a`<${Do} group=${e} changed=${o} />`}
${e.note&&a`<${qo} note=${e.note} />`}
</li>
`}var Wo=({groups:e,tests:t,cases:s})=>[h(e.length,"cause"),h(t,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function _s({found:e,changed:t}){let s=tt.value.query.get("cause"),o=u=>s===Ke(u),[n,r]=g(e.groups.findIndex(o)>=ds),l=n?e.groups:e.groups.slice(0,ds),c=new Set(e.groups.map(u=>u.org_id)).size>1,i=et();return a`
<div class=${`failure-list ${l.some(gs)?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Failures</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${i}>
${l.map(u=>a`
<${Fo}
key=${u.org_id+u.fingerprint}
group=${u}
several=${c}
wanted=${o(u)}
changed=${t}
/>
`)}
</ul>
</div>
${l.length<e.groups.length&&a`
<p>
<button type="button" class="button" onClick=${()=>r(!0)}>
Show all ${p(e.groups.length)}
</button>
</p>
`}
${e.more&&a`<p class="quiet">Older failures are not counted.</p>`}
`}function Uo({path:e,version:t,ended:s="",initial:o=null,none:n=null,children:r}){let[l,c]=g(!1),i=T(e,l?`${t} ${s}`:t,o),u=i.data.value,m=!!u?.groups.some(b=>b.retrying>0);v(()=>c(m),[m]);let $=i.error.value;return $&&!u?a`<${R} title="Failures could not be loaded" text=${$.message} again=${i.load} />`:u?u.groups.length===0?n:r(u,(b=u)=>a`<${_s} found=${b} changed=${()=>i.load()} />`):a`<${E} />`}var Vo=({children:e})=>a`
<${Z} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var Ko=[["24h","24 h"],["7d","7 days"]],zo=e=>e.get("since")==="7d"?"7d":"24h",Ho=({since:e})=>a`
<${A}
label="Period"
hideLabel
options=${Ko}
value=${e}
onChange=${t=>w({since:t==="24h"?"":t},{push:!0})}
/>
`;var Jo=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,o])=>a`
<span class="chip" key=${s}>
${o} <strong>${t[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${o}`}
onClick=${()=>w({[s]:""},{push:!0})}
>
<${d} name="close" />
</button>
</span>
`);import{m137_0 as bs}from"./main.js";var Qo=({group:e})=>a`
${e.target}
${Object.keys(e.labels).length>0&&a`${" "}<span class="quiet">${Xe(e.labels)}</span>`}
`,le=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>a`<span class=${`number ${s[e]>0?"":"quiet"}`}>${p(s[e])}</span>`}),ze=[{name:"bar",title:"Progress",cell:e=>a`<${Y} group=${{...X(e),waiting:e.unfinished-e.running}} />`},le("waiting","Waiting"),le("running","Running"),le("done","Passed"),{...le("failed","Failed"),cell:e=>a`<${Q} of=${e} />`}],xs={name:"target",title:"Target",main:!0,cell:e=>Qo({group:e})},Go={name:"build",title:"Build",main:!0,cell:e=>a`<${ee} org=${e.org_id} version=${e.app_version_id} />`},Zo={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&a`<span class="clamp" title=${e.text}>${e.text}</span>`},Xo=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function Yo(e){let t=new Map;for(let s of e){let o=t.get(s.app_version_id);if(o)for(let n of Xo)o[n]+=s[n];else t.set(s.app_version_id,{...s})}return[...t.values()]}function ys({id:e,label:t,kind:s,groups:o,columns:n}){let r=new Map(o.map(l=>[l.id,{value:l}]));return a`
<${bs}
id=${e}
label=${t}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${l=>r.get(l)}
columns=${n}
hrefOf=${l=>f(s,l)}
/>
`}var ea=({groups:e})=>a`
<${ys}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e}
columns=${e.some(({explanation:t})=>t)?[xs,...ze,Zo]:[xs,...ze]}
/>
`,ta=({groups:e})=>a`
<${ys}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Yo(e)}
columns=${[Go,...ze]}
/>
`;function sa({list:e,what:t,older:s="Show older",all:o="End of list"}){let{ids:n,error:r,loading:l,more:c}=e;return r.value?a`
<${R}
title=${`${t} could not be loaded`}
text=${r.value.message}
again=${()=>n.peek().length?e.next():e.first()}
/>
`:l.value==="first"&&n.value.length===0?a`<${E} lines=${10} />`:c.value?a`
<p class="nothing">
<button type="button" class="button" disabled=${l.value!==null} onClick=${()=>e.next()}>
${s}
</button>
</p>
`:n.value.length>0&&o?a`<p class="nothing">${o}</p>`:null}import{m100_0 as ws}from"./main.js";import{m108_0 as vs}from"./main.js";function na({store:e,kind:t}){return e.loaded.value?a`<${vs} problem=${{status:404,text:`there is no such ${t}`}} />`:a`
<${ws} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${E} />
<//>
`}function oa({label:e,tabs:t,value:s,onChange:o}){let n=_(null),r=ot(),l=Math.max(0,t.findIndex(i=>i.name===s));return v(()=>{let[i,u]=[n.current,n.current.children[l]].map(m=>m.getBoundingClientRect());n.current.scrollLeft+=Math.max(0,u.right-i.right)-Math.max(0,i.left-u.left)},[l]),a`
<div class="tabs" role="tablist" aria-label=${e} ref=${n} onKeyDown=${i=>{let u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:t.length-1}[i.key];if(u===void 0)return;i.preventDefault();let m=(u+t.length)%t.length;o(t[m].name),n.current.children[m].focus()}}>
${t.map((i,u)=>a`
<button
type="button"
key=${i.name}
role="tab"
id=${`${r}-${i.name}`}
aria-selected=${u===l}
aria-controls=${`${r}-panel`}
tabindex=${u===l?0:-1}
onClick=${()=>o(i.name)}
>
${i.title}
${i.count!=null&&a`${" "}<span class="count number">${i.count}</span>`}
</button>
`)}
</div>
<div role="tabpanel" id=${`${r}-panel`} aria-labelledby=${`${r}-${t[l].name}`} tabindex="-1">
${t[l].body()}
</div>
`}function ks({share:e}){let t=_(null);return C(()=>t.current.style.setProperty("--share",e.toFixed(3))),a`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var aa=({label:e,by:t,rows:s})=>a`
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
${s.map(({key:o,name:n,ran:r,failed:l,seconds:c})=>a`
<tr key=${o}>
<th scope="row">${n}</th>
<td class="is-numeric">${p(r)}</td>
<td>
<span class="share">
<${ks} share=${l/r} />
<span class="number">${M(l/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":k(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function ra(e,t){let s=new Map;for(let o of e){let n=t(o),r=s.get(n)??{key:n,ran:0,failed:0,passes:[]};r.ran+=1,o.outcome!=="passed"?r.failed+=1:o.run_seconds!==null&&r.passes.push(o.run_seconds),s.set(n,r)}return[...s.values()].map(({passes:o,...n})=>({...n,seconds:o.length>0?o.reduce((r,l)=>r+l,0)/o.length:null}))}var ia="All its failures of the last 7 days were on this agent; it passed on others",la=({test:e})=>a`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${ge(e)}
</span>
`,Ts=({test:e})=>e.failed_on!==null&&a`
<span class="row-why" data-failed-on>
<a class="tag is-warn" href=${f("agent",{name:e.failed_on})} data-tip=${ia}>
only on ${e.failed_on}
</a>
</span>
`;function Ss(e){return L("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>yt(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>xt(e)}]:[]}var ca=({test:e})=>Ss(e).map(({label:t,icon:s,run:o})=>a`
<button
type="button"
key=${t}
class="icon-button"
aria-label=${`${t} ${e.test}`}
data-tip=${t}
onClick=${o}
>
<${d} name=${s} />
</button>
`),ua=({test:e})=>e.usual_seconds!==null&&a`
<span class="trend">
<${ie} values=${e.recent_seconds} />
<span class="number">${k(e.usual_seconds)}</span>
</span>
`,ma=({share:e,of:t})=>a`
<span class="number">${M(e)}</span> <span class="quiet number">of ${p(t)}</span>
`,pa=[{name:"last",title:"Last outcome",cell:e=>a`<${H} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>a`<${j} test=${e.test} />`,under:e=>a`${e.quarantined&&a`<${la} test=${e} />`}<${Ts} test=${e} />`},{name:"whose",title:"Organization",cell:e=>a`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>a`<${Ue} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>a`<${ma} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&a`<span class="number">${M(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>a`<${ua} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>a`<${B} className="quiet" at=${e.last_at} />`},{name:"acts",title:a`<span class="unseen">Actions</span>`,some:()=>L("quarantine","test"),cell:e=>a`<${ca} test=${e} />`}],da={kind:"test",columns:pa,hrefOf:e=>f("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};function fa({name:e,value:t,note:s,icon:o,tone:n="",href:r,children:l}){let c=a`
<span class="tile-name">
${o&&a`<${d} name=${o} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&a`<span class="tile-note">${s}</span>`}
${l}
`,i=`tile ${n&&`tile-${n}`}`;return r?a`<a class=${i} href=${r} data-tile=${e}>${c}</a>`:a`<div class=${i} data-tile=${e}>${c}</div>`}var J=class{#e;value=Ve(null);error=Ve(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await I(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as Os,m8_1 as Es,m8_2 as Ls,m8_3 as He}from"./main.js";var $a=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],Cs=e=>e===null?null:Math.round(e*1e4)/100,ha=e=>M(e/100);function ga(e,t,s){return`${e.map(({name:n,shown:r},l)=>{let c=t[l].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(c.length===0)return"";let i=s(c.at(-1));return`${n}: latest ${i}, from ${s(Math.min(...c))} to ${s(Es(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function F(e,t,s,o){let n=s.map(([l])=>l),r=s.map(([,l])=>l);return{title:e,data:[t,...r],series:n,summary:ga(n,r,o.write),...o}}var P=(e,t)=>({name:e,tone:t,kind:"line"});function As(e,{ofAgent:t=!1}={}){let{at:s,installs:o,installs_avoided:n}=e,r={write:Ls,steps:Os,least:1},l={write:ha,least:100,most:100};return[F("Pass rate",s,[[P("passed","good"),e.pass_rate.map(Cs)]],{...l,floor:50}),F("Duration",s,[[P("p95","warn"),e.run_p95],[P("p50","go"),e.run_p50]],r),F("Queue wait",s,[[P("p95","warn"),e.wait_p95],[P("p50","go"),e.wait_p50]],r),t?F("Utilization",s,[[P("working","go"),e.busy_agents.map(Cs)]],l):F("Agents at work",s,[[P("on average","go"),e.busy_agents]],{write:He,steps:$a,least:1}),F("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>o[c]},o.map((c,i)=>c+n[i])],[{name:"avoided",tone:"good",kind:"bars"},n]],{write:He,least:4})]}import{m35_0 as Rs}from"./main.js";var _a={"30d":600,"90d":600},ba=60,Bs=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],xa={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},Ms=e=>e.get("view")==="trends",ya=({query:e,first:t})=>a`
<${A}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${Ms(e)?"trends":""}
onChange=${s=>w({view:s},{push:!0})}
/>
`;function wa({subject:e,query:t}){let s=Bs.some(([u])=>u===t.get("range"))?{range:t.get("range")}:{},o=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,n=O(()=>new J(o),[o]);v(()=>n.start(_a[s.range]??ba),[n]);let r=n.value.value,l=n.error.value,c=O(()=>r&&As(r,{ofAgent:"agent"in e}),[r]),i=a`
<${A}
label="Period"
hideLabel
options=${Bs}
value=${s.range??r?.range}
onChange=${u=>w({range:u},{push:!0})}
/>
`;return a`
<${q} id="trends" title="Trends" note=${xa[r?.step]} tools=${i}>
${l&&a`<${R} title="Trends could not be loaded" text=${l.message} again=${n.again} />`}
${!r&&!l&&a`<${E} lines=${12} />`}
${r&&(r.attempts.some(u=>u>0)?a`<${Rs} label="Trends" charts=${c} stacked />`:a`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var Ns=e=>e.bundle?`bundle ${N(e.bundle)}`:`${N(e.commit)}${e.modified?", modified":""}`,va=e=>`tests ${e.bundle?"of":"at"} ${Ns(e)}`;function ka(e){let t=new Map;for(let s of e){if(!s)continue;let o=Ns(s);t.set(o,(t.get(o)??0)+1)}return[...t].sort((s,o)=>o[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Ta=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var Je=400,Qe=200,Ps=e=>Math.floor(e/Qe)*Qe;function Sa(e){let t=ms({from:0,to:Je*2,width:0});return C(()=>{let s=0,o=()=>{s=0;let l=e.current.getBoundingClientRect(),c={from:Ps(-l.top-Je),to:Ps(window.innerHeight-l.top+Je)+Qe,width:Math.floor(l.width)},i=t.peek();(c.from!==i.from||c.to!==i.to||c.width!==i.width)&&(t.value=c)},n=()=>s||=requestAnimationFrame(o);o();let r=new ResizeObserver(n);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",n,{passive:!0}),window.addEventListener("resize",n),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",n),window.removeEventListener("resize",n)}},[]),t}export{qe as m105_0,je as m105_1,Ue as m115_0,re as m115_1,pe as m118_0,oa as m138_0,ks as m139_0,aa as m139_1,ra as m139_2,Ts as m140_0,da as m140_1,Ss as m140_2,fa as m144_0,wa as m158_0,ya as m158_1,Ms as m158_2,_e as m162_0,he as m165_0,$e as m165_1,ge as m165_2,K as m165_3,de as m165_4,fe as m165_5,Ct as m187_0,ke as m187_1,wn as m187_2,we as m187_3,ye as m187_4,Rt as m187_5,se as m191_0,kn as m191_1,Sn as m191_2,Mt as m191_3,Ln as m191_4,Tn as m191_5,Se as m192_0,Te as m192_1,Oe as m192_2,Ta as m196_0,va as m196_1,ka as m196_2,ae as m205_0,Yn as m205_1,eo as m205_2,J as m218_0,qs as m22_0,Ds as m22_1,Fs as m22_2,on as m24_0,Ys as m24_1,rn as m24_2,en as m24_3,ue as m24_4,pn as m25_0,Tt as m25_1,vt as m25_2,kt as m25_3,Sa as m280_0,me as m29_0,fn as m32_0,Fe as m34_0,is as m34_1,Oo as m40_0,Ro as m45_0,De as m48_0,co as m48_1,Bo as m49_0,_s as m51_0,Uo as m51_1,Vo as m51_2,Ke as m51_3,Wo as m51_4,Io as m51_5,Ho as m53_0,zo as m53_1,Jo as m56_0,ta as m72_0,ea as m72_1,Me as m84_0,Pe as m84_1,Ne as m84_2,sa as m85_0,Ie as m88_0,na as m95_0,H as m99_0,no as m99_1,D as m99_2};
