import{m173_0 as Po,m173_1 as jo,m173_2 as Do,m173_3 as Fo,m173_4 as Wo,m173_5 as h,m173_6 as Uo,m173_7 as Yt,m173_8 as Vo,m173_9 as zo,m173_10 as te,m173_11 as Ko,m173_12 as p,m173_13 as M,m173_14 as v,m173_15 as ee,m173_16 as Ho,m173_17 as T,m173_18 as Qo,m173_19 as Jo,m173_20 as N,m173_21 as Go,m173_22 as x}from"./main.js";import{m180_0 as Yo,m180_1 as k,m180_2 as se,m180_3 as tr,m180_4 as er,m180_5 as ut}from"./main.js";import{m182_0 as o}from"./main.js";import{m223_0 as rr,m223_1 as ir,m223_2 as lr,m223_3 as cr,m223_4 as ur,m223_5 as y,m223_6 as mr,m223_7 as $,m223_8 as ne,m223_9 as pr}from"./main.js";import{m130_0 as ae}from"./main.js";var oe={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},Vs={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},zs=({work:t})=>o`
<a href=${$("job",{id:t.id})}>${t.test}</a> waits for it until ${x(t.awaited_until)}.
${" "}${oe[t.then]}
`;function Ks({status:t,agent:e,attempts:s,explanation:a}){return t==="running"?o`Attempt ${p(s)} runs on <a href=${$("agent",{name:e})}>${e}</a>.`:t!=="pending"?Vs[t]:`The job is queued again: ${[a?.position>1&&!a.hold&&`place ${p(a.position)}`,a?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function Hs({attempt:t}){let e=ut(`job:${t.job_id}`),s=e.ids.value.length?e.row(t.job_id).value:null;return o`
Its attempt of <a href=${$("job",{id:t.job_id})}>${t.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${Ks(s)}</span>`}
`}function Qs({job:t}){let e=t.status==="running"&&!t.reason?t.agent:null,s=ut(e?`agent:${e}`:null),a=s?.ids.value.length?s.row(e).value:null;return a?.job?.id!==t.id||!a.job.awaited_until?null:o`
<p class="why" role="status" data-silent>
<strong>
<a href=${$("agent",{name:e})}>${e}</a> has not responded for <${ae} since=${a.last_seen_at} />.
</strong>
${" "}The job waits for it until ${x(a.job.awaited_until)}. ${oe[a.job.then]}
</p>
`}import{m283_0 as vr,m283_1 as kr,m283_2 as Tr,m283_3 as w,m283_4 as Sr,m283_5 as re,m283_6 as Or,m283_7 as C,m283_8 as S,m283_9 as Er,m283_10 as _,m283_11 as g}from"./main.js";import{m4_0 as Ar,m4_1 as Rr,m4_2 as I,m4_3 as Br,m4_4 as Mr}from"./main.js";import{m50_0 as J,m50_1 as G,m50_2 as Ir}from"./main.js";import{m75_0 as d}from"./main.js";import{m94_0 as U}from"./main.js";import{m102_0 as P}from"./main.js";import{m122_0 as A}from"./main.js";import{m135_0 as Z,m135_1 as R,m135_2 as O}from"./main.js";import{m136_0 as Gr,m136_1 as ie,m136_2 as le}from"./main.js";import{m142_0 as j,m142_1 as Yr}from"./main.js";var Js=100,Gs=2e4,ce=20,Zs=[["previous","Previous batch"],["base","Base branch"]],me=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],Xs=["newly_failing","still_failing","fixed","flaky"],mt=t=>[[t.name,t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.app_version_id,t.commit&&N(t.commit),x(t.created_at)].filter(Boolean).join(", ");function Ys(t){let[e,s]=g([]);return w(()=>{let a=new AbortController,n=new URLSearchParams({suite:t.suite,limit:ce+1,...t.org_id?{org_id:t.org_id}:{}});return I(`/api/v1/batches?${n}`,a).then(({batches:r})=>s(r.filter(({id:i})=>i!==t.id).slice(0,ce)),()=>{}),()=>a.abort()},[t.id]),e}function tn({batch:t,chosen:e}){let s=Ys(t),a=n=>y({with:n},{push:!0});return o`
<div class="page-tools">
<${A} label="Against" hideLabel options=${Zs} value=${e} onChange=${a} />
${s.length>0&&o`
<${U}
label="Other batch"
items=${s.map(n=>({label:mt(n),checked:n.id===e,run:()=>a(n.id)}))}
>
Other batch…
<${d} name="down" />
<//>
`}
</div>
`}var en=({at:t,hasStart:e})=>t===null?null:o`<span class="number quiet">${v(t)}${e&&" with start"}</span>`;function ue({id:t,status:e,seconds:s,hasStart:a,word:n}){return t?o`
<a class="change-side" href=${$("job",{id:t})}>
<span class="unseen">${n}: </span>
<${ie} job=${{status:e}} /> <${en} at=${s} hasStart=${a} />
</a>
`:o`<span class="quiet">not run</span>`}function sn({row:t,gone:e,hasCause:s}){let a=e?t.job_id:t.before_job_id,n=!e&&t.before_seconds!==null&&t.seconds!==null&&t.has_start!==t.before_has_start,r=t.status==="failed"&&!e&&!s&&t.cause;return o`
<li class="change">
<span class="change-what">
<a class="change-test" href=${$("job",{id:t.job_id})}>
<${j} test=${t.test} />
</a>
${t.excused&&!e&&o`<span class="tag" title=${G}>quarantined</span>`}
${r&&o`<span class="row-why quiet" title=${r}>${r}</span>`}
</span>
<${ue}
word="before"
id=${a}
status=${e?t.status:t.before_status}
seconds=${e?t.seconds:t.before_seconds}
hasStart=${n&&t.before_has_start}
/>
<${d} name="next" />
<${ue} word="now" ...${{...t,id:e?null:t.job_id,hasStart:n&&t.has_start}} />
</li>
`}var pe=({kind:t,rows:e,hasCause:s})=>o`
<ul class="change-list" data-changes=${t}>
${e.map(a=>o`<${sn} key=${a.job_id} row=${a} gone=${t==="gone"} hasCause=${s} />`)}
</ul>
`;function nn({kind:t,rows:e,causes:s}){let a=new Map(e.map(n=>[n.job_id,n]));return s.map(({fingerprint:n,cause:r,tests:i,job_ids:c})=>{let l=c.filter(u=>a.has(u)).map(u=>a.get(u));return l.length>0&&o`
<div class="change-cause" key=${n} data-cause=${n}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${h(i,"test")}</small>
</h3>
<${pe} kind=${t} rows=${l} hasCause />
</div>
`})}function de(t){let e=t.counts.new-t.new_elsewhere;return{...t,counts:{...t.counts,new:e},new:t.new.slice(0,e)}}var fe=({counts:t,excused:e},s)=>t[s]-(s==="still_failing"?e:0),$e=({excused:t})=>t>0?`, ${p(t)} quarantined`:"";function he({on_agent:t,counts:e},s){let a=t[s];return a?a.tests===e[s]?`, all on ${a.agent}`:`, ${p(a.tests)} only on ${a.agent}`:""}var an=(t,e)=>p(fe(t,e))+(e==="still_failing"?$e(t):"")+he(t,e);function ge({path:t,query:e,version:s,href:a,flaky:n,textOf:r}){let i=k(`${t}/compare?${new URLSearchParams({...e,limit:0})}`,s).data.value;if(!i?.with)return null;let{counts:c}=de(i);return o`
<p class="change-verdict">
${me.filter(([l])=>Xs.includes(l)||c[l]>0).map(([l,,,,u,m])=>o`
<${l==="flaky"&&n&&c.flaky?"a":"span"}
key=${l}
href=${l==="flaky"&&c.flaky?n:void 0}
class=${c[l]?l==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${l}>${p(fe(i,l))}</span>${" "}
${c[l]===1?u:m}${l==="still_failing"&&$e(i)}
${he(i,l)}
<//>
`)}
<a class="quiet" href=${a}>against ${r(i.with)}</a>
</p>
`}var on=({app_version_id:t},{name:e,app_version_id:s})=>t&&t===s?`another batch of ${s}`:[e,s].filter(Boolean).join(", "),rn=({batch:t,chosen:e})=>o`
<${ge}
path=${`/api/v1/batches/${t.id}`}
query=${{with:e}}
version=${`${t.done} ${t.failed} ${t.cancelled}`}
href=${$("batch",{id:t.id},{with:e})}
flaky=${$("batch",{id:t.id},{show:"flaky"})}
textOf=${s=>on(t,s)}
/>
`,ln=({path:t,version:e,chosen:s})=>o`
<${ge}
path=${t}
query=${s?{with:s}:{}}
version=${e}
href="#changes"
textOf=${a=>a}
/>
`;function cn({kind:t,title:e,icon:s,note:a,counted:n,total:r,rows:i,causes:c,showAll:l}){return o`
<${P}
title=${o`<span class=${`state state-${s}`}>
<${d} name=${s} />
<span>${e}</span>
</span>`}
note=${n}
className="changes"
tools=${o`<span class="quiet">${a}</span>`}
>
${c?o`<${nn} kind=${t} rows=${i} causes=${c} />`:o`<${pe} kind=${t} rows=${i} />`}
${i.length<r&&o`
<p class="nothing">
<button type="button" class="button" onClick=${l}>
Show all ${p(r)}
</button>
</p>
`}
<//>
`}function _e({found:t,left:e,against:s,tools:a,showAll:n}){let r=de(t),i=me.filter(([c])=>r.counts[c]>0);return o`
<p class="change-with">
Against ${s}${" "}
${e&&i.length>0&&o`${" "}<span class="number" data-to-run>· ${e}</span>`}
${a}
</p>
${i.length===0?o`
<${Z} icon=${e?"running":"done"} title=${e?`Same so far, ${e}`:"No changes"}>
<p>Every finished test has the same status in both.</p>
<//>
`:null}
${i.map(([c,l,u,m])=>o`
<${cn} key=${c} kind=${c} title=${l} icon=${u}
note=${m} rows=${r[c]}
counted=${an(r,c)}
total=${r.counts[c]}
causes=${c==="newly_failing"?r.causes:null}
showAll=${n}
/>
`)}
`}function be({path:t,query:e,version:s,title:a,draw:n}){let[r,i]=g(Js),c=k(`${t}?${new URLSearchParams({...e,limit:r})}`,s),l=_(null),u=c.data.value??l.current;l.current=u;let m=c.error.value;return o`
${m&&o`<${R} title=${a} text=${m.message} again=${()=>c.load()} />`}
${u&&n(u,()=>i(Gs))}
${!u&&!m&&o`<${O} />`}
`}var un=({batch:t,with:e})=>[t.unfinished>0&&`${p(t.unfinished)} to run`,e.unfinished>0&&`${p(e.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function mn({found:t,chosen:e,showAll:s}){return t.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}
${e==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:o`
<${_e}
found=${t}
left=${un(t)}
against=${o`<a href=${$("batch",{id:t.with.id})}>${mt(t.with)}</a>`}
showAll=${s}
/>
`}var pn=({batch:t,chosen:e})=>o`
<${tn} batch=${t} chosen=${e} />
<${be}
key=${`${t.id} ${e}`}
path=${`/api/v1/batches/${t.id}/compare`}
query=${{with:e}}
version=${`${t.done} ${t.failed} ${t.cancelled}`}
title="The batches could not be compared"
draw=${(s,a)=>o`<${mn} found=${s} chosen=${e} showAll=${a} />`}
/>
`;function dn({found:t,chosen:e,showAll:s}){let{org_id:a,with:n,others:r}=t,i=u=>y({with:u},{push:!0}),c=[{label:"Previous build",checked:!e,run:()=>i("")},...r.map(u=>({label:u,checked:u===e,run:()=>i(u)}))],l=r.length>0&&o`
<${U} label="Another build" items=${c} className="button is-link">
Another build<${d} name="down" />
<//>
`;return n===null?o`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${l}</p>`:o`
<${_e} found=${t} left="" tools=${l} showAll=${s}
against=${o`<a href=${$("build",{org_id:a,app_version_id:n})}>${n}</a>`}
/>
`}var fn=({path:t,version:e,chosen:s})=>o`
<${be}
key=${`${t} ${s}`}
path=${`${t}/compare`}
query=${s?{with:s}:{}}
version=${e}
title="The builds could not be compared"
draw=${(a,n)=>o`<${dn} found=${a} chosen=${s} showAll=${n} />`}
/>
`;import{m6_0 as gi,m6_1 as _i,m6_2 as bi,m6_3 as xi,m6_4 as yi,m6_5 as X}from"./main.js";import{m222_0 as E,m222_1 as ki}from"./main.js";import{m23_0 as Y}from"./main.js";var pt=({status:t})=>o`
<span class=${`state state-${t}`}>
<${d} name=${t} />
<span>${le[t]??t}</span>
</span>
`;import{m46_0 as xe}from"./main.js";import{m59_0 as tt,m59_1 as Ni,m59_2 as qi}from"./main.js";import{m0_0 as ji,m0_1 as Di,m0_2 as Fi,m0_3 as ye,m0_4 as we,m0_5 as Wi,m0_6 as Ui,m0_7 as ve,m0_8 as Vi,m0_9 as zi,m0_10 as Ki,m0_11 as Hi,m0_12 as ke,m0_13 as Qi,m0_14 as et,m0_15 as Ji,m0_16 as Gi,m0_17 as Zi}from"./main.js";var dt=({within:t,filter:e,label:s="Retry failed jobs",className:a,children:n})=>E("retry","job")&&o`
<${U}
label=${s}
icon="retry"
items=${()=>ke({within:t,filter:e})}
none="Nothing to retry: they wait, run or are in quarantine."
className=${a}
tip=${n?void 0:s}
>
${n&&o`${n}<${d} name="down" />`}
<//>
`;import{m145_0 as B}from"./main.js";function Te({batch:t}){let e=t.first_finished_at??t.finished_at;if(!e)return o`<${xe} since=${t.created_at} />`;let s=T(e)-T(t.created_at);return o`
<span class="number">${s<10?v(s):Yt(s)}</span>
${e!==t.finished_at&&o`
${" "}
<span class="quiet" title=${`retried ${Se(t)}`}>
<${d} name="retry" /><span class="unseen">retried</span>
</span>
`}
`}var Se=t=>t.finished_at?`until ${x(t.finished_at)}`:"in progress",Oe=({batch:t,link:e})=>t.app_version_id&&t.org_id?o`<${tt} org=${t.org_id} version=${t.app_version_id} link=${e} />`:o`<span class="quiet">${h(t.builds,"build")}${t.org_id?` ${t.org_id}`:""}</span>`,$n=({batch:t})=>(t.branch||t.commit)&&o`
<span class="batch-branch quiet">
${t.branch}
${t.branch&&t.commit&&" \xB7 "}
${t.commit&&o`<span class="id" title=${t.commit}>${N(t.commit)}</span>`}
</span>
`,hn=({batch:t})=>o`
<${Y} group=${{...X(t),waiting:t.unfinished}} />
<span class="batch-ended number quiet">${p(t.total-t.unfinished)} of ${p(t.total)}</span>
`,gn=[{name:"status",title:"Status",cell:t=>o`<${pt} status=${t.status} />`},{name:"suite",title:"Suite",main:!0,cell:t=>t.name,under:t=>o`<${$n} batch=${t} />`},{name:"build",title:"Build",cell:t=>o`<${Oe} batch=${t} link="row" />`},{name:"bar",title:"Progress",cell:t=>o`<${hn} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>o`<${J} of=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>o`<${Te} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>o`
<${B} className="quiet" at=${t.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:t=>t.failed>0&&E("retry","batch"),cell:t=>t.failed>0&&o`<${_n} batch=${t} />`}],_n=({batch:t})=>o`
<${dt}
within=${`/api/v1/batches/${t.id}`}
label=${`Retry failed jobs of ${t.name}`}
className="icon-button"
/>
`,bn={kind:"batch",columns:gn,hrefOf:t=>$("batch",{id:t.id}),failed:t=>t.status==="failed"};import{m10_0 as wl,m10_1 as vl,m10_2 as Ee}from"./main.js";var xn=2;function yn({width:t,height:e,draw:s,paint:a,className:n="",...r}){let i=_(null),c=Ee.value;return C(()=>{let l=Math.min(xn,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(t*l)),u.height=Math.max(1,Math.round(e*l)),u.style.setProperty("width",`${t}px`),u.style.setProperty("height",`${e}px`);let m=u.getContext("2d");m.setTransform(l,0,0,l,0,0),s(m),a&&(a.current=f=>f(m))},[t,e,s,c]),o`<canvas ref=${i} class=${n} aria-hidden="true" ...${r}></canvas>`}var ft=({since:t,last_pass:e})=>`With this cause since ${t.app_version_id}${e?`, last passed in ${e.app_version_id}`:""}`;function $t(t){let{app_version_id:e,last_pass:s,since:a,failures:n,builds:r}=t,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(t.new)return`in ${e}${n>1?`, ${p(n)} failed jobs`:""} \xB7 ${i}`;let c=`${h(n,"failed job")} in ${h(r,"build")}`;return`failing since ${a.app_version_id}, ${c} \xB7 ${i}`}var ht=({new_tests:t,tests:e})=>t>0&&t<e?`${p(t)} of ${p(e)} new`:"",gt=({agent:t,failures:e,of:s})=>e===s?`only on ${t}`:`${p(e)} of ${p(s)} on ${t}`,V=({share_of_runs:t})=>`It ran ${Math.round(t*100)} % of all tests on these targets.`,_t=({quarantined_by:t,quarantined_at:e,quarantined_until:s,quarantine_note:a})=>[t&&`by ${t}`,`since ${x(e)}`,s&&`until ${x(s)}`].filter(Boolean).join(" ")+(a?`: ${a}`:"");var wn=36e5,vn=6e4;function bt(t,e){let[s,a]=g(null),[n,r]=g(0);w(()=>{if(!t)return;let c=new AbortController;return I(t,{signal:c.signal}).then(a).catch(()=>c.signal.aborted||a(l=>l??"failed")),()=>c.abort()},[t,e,n]);let i=s?.content?.expires_at;return w(()=>{if(!i)return;let c=Math.max(vn,Date.parse(i)-wn-Date.now()),l=setTimeout(()=>r(u=>u+1),c);return()=>clearTimeout(l)},[i,n]),s}var kn=50,Ce=()=>history.state?.open??{};function Le(t,e){let a=[...Object.entries(Ce()).filter(([n])=>n!==t),[t,e]].slice(-kn);history.replaceState({...history.state,open:Object.fromEntries(a)},"")}function xt(t,e=!1){let[s,a]=g(()=>Ce()[t]??e),[n]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(a(l),history.state?.key===n&&Le(t,l))},onClick:c=>{let l=c.currentTarget,u=c.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===l&&Le(t,!l.open)}}}var Re="batch-report/",wt=({path:t})=>!t.startsWith(Re),Tn="whole-start/",vt=({path:t})=>!t.startsWith(Tn),kt=/\.html?$/i,Be=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,yt=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Sn=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,On=t=>t.split("/").map(encodeURIComponent).join("/");function Me({path:t},e){if(!e)return null;let s=e.url+On(t);return kt.test(t)?Be.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&yt.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var En=5;function Ln(t){let e=n=>n.slice(0,n.lastIndexOf("/")+1),s=({path:n})=>kt.test(n)&&!Be.test(n),a=[...new Set(t.filter(s).map(({path:n})=>e(n)))].filter(Boolean);return a.filter(n=>!a.some(r=>r!==n&&n.startsWith(r))).map(n=>({folder:n,files:t.filter(r=>r.path.startsWith(n)&&!(s(r)&&e(r.path)===n))})).filter(({files:n})=>n.length>=En)}var Ae=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function Tt(t,e){let s=t.flatMap(({path:l,url:u})=>{let m=Me({path:l},e);return m?[{...m,path:l,isOpened:!0}]:yt.test(l)?[{title:"Download trace",url:u,path:l,isOpened:!1}]:[]}),a=s.filter(({path:l})=>yt.test(l)),n=a.filter(({path:l})=>!Sn.test(l)),r=(n.length>0?n:a).sort((l,u)=>Ae(u)-Ae(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>kt.test(l)).sort((l,u)=>i(l)-i(u))[0];return[r,c].filter(l=>l!==void 0)}var Cn={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},An=({outcome:t})=>t?Cn[t]??"cancelled":"running",Rn=({outcome:t,phase:e})=>{let s=t??e;return{timed_out:"timed out",executing:"running"}[s]??s},st=({outcome:t,message:e})=>t==="error"&&e.startsWith("install failed"),Ne=t=>t.install_seconds!==null||t.phase==="installing"||st(t);function Bn(t){let e=T(t.leased_at),s=T(t.started_at),a=T(t.finished_at),n=[],r=(c,l,u)=>(u===null||u>l)&&n.push({kind:c,from:l,until:u});if(s===null)return r(Ne(t)?"installing":"assigned",e,a),n;let i=Math.max(e,s-(t.install_seconds??0));return r("assigned",e,i),t.install_seconds!==null&&r("installing",i,s),r("running",s,a),n}function Mn(t){let e=["assigned"];return Ne(t)&&e.push("installing"),(t.started_at!==null||t.phase==="executing")&&e.push("running"),e}var Nn=({outcome:t})=>t==="cancelled"?["cancelled","waiting"]:t==="error"?["backoff","waiting"]:["waiting"];function qe(t,e){let s=t.tries??[],a=T(s[e]?.leased_at??t.created_at),n=s[e+1]?T(s[e+1].leased_at):1/0;return(t.retried??[]).map(r=>({...r,time:T(r.at)})).filter(({time:r})=>r>=a&&r<n)}function qn(t){let e=t.tries??[],s=["waiting"],a=r=>{let i=qe(t,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};a(-1),e.forEach((r,i)=>{s.push(...Mn(r)),!a(i)&&i<e.length-1&&s.push(...Nn(r))});let n=e.at(-1);if(t.status==="pending"){let r=t.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&n?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else t.status!=="running"&&(n&&t.status==="cancelled"&&n.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(t.status));return s}var Ie="The end of its log shows what it did last.";function Pe(t){let{outcome:e,message:s,exit_code:a,started_at:n,agent:r,log_bytes:i,window:c}=t,l=i?Ie:"";if(e==="lost")return[`${r} stopped responding ${n?"while it ran the test":"before it began"}.`,l];if(e==="timed_out"){if(s.includes("case began"))return[l,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[l,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(st(t))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(e==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(e==="error")return["Its runner ended without a result of the test.",t.cause_line||c?"":Ie];if(a!==null&&a<0)return["A signal ended its runner.",l];let u=t.cases??{};return t.cause_line||c||u.failed||u.error?[]:["No line of its log names an error.",l]}function je({reason:t,cause:e},s){let a=e&&t.endsWith(`: ${e}`)?t.slice(0,-e.length-2):t,n=/ attempt \d+ of \d+: /.test(a)&&!a.includes(" of 1: "),r=(i,c,l)=>Number(c)===s?i:`attempt ${s} (${c} of ${l} that count)`;return n?a.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,r):""}import{m228_0 as Wl,m228_1 as Ul,m228_2 as Vl,m228_3 as zl,m228_4 as De}from"./main.js";var In=["image/png","image/jpeg","image/gif","image/webp"],Pn=["video/mp4","video/webm"],Ot=t=>({...t,url:De(t.url)}),St=({content_type:t})=>In.includes(t)?"image":Pn.includes(t)?"video":null,jn=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,Dn=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function Et(t){let e=t.some(({path:c})=>c.startsWith("results/")),s=t.filter(({path:c})=>!(e&&Dn.test(c))),a=new Map,n=s.filter(c=>St(c)==="image");for(let c of n){let l=jn.exec(c.path);if(!l)continue;let u=l[1]+l[3];a.set(u,{...a.get(u),[l[2]]:c})}let r=[];for(let[c,{expected:l,actual:u,diff:m}]of a)l&&u&&r.push({name:c,expected:l,actual:u,diff:m??null});let i=new Set(r.flatMap(({expected:c,actual:l,diff:u})=>[c,l,u]));return{comparisons:r,images:n.filter(c=>!i.has(c)),videos:s.filter(c=>St(c)==="video")}}var Fn=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],Wn=["blob","#L"];function Fe(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let n;try{n=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(n.protocol))return null;let r=Fn.find(([m])=>m.test(n.hostname)),[i,c]=r?r.slice(1):Wn,l=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${n.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${t.commit}/${l}${s?`${c}${s}`:""}`}var We=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function nt(t,e){let[s,a]=[[],[]];for(let{from:n,text:r}of Lt(We(t),We(e),400))n!=="b"&&Ue(s,r,n==="a"),n!=="a"&&Ue(a,r,n==="b");return{expected:s,actual:a}}function Lt(t,e,s){let a=Math.min(t.length,e.length),n=0;for(;n<a&&t[n]===e[n];)n+=1;let r=0;for(;r<a-n&&t[t.length-1-r]===e[e.length-1-r];)r+=1;let[i,c]=[t.slice(n,t.length-r),e.slice(n,e.length-r)],l=u=>({from:"both",text:u});return[...t.slice(0,n).map(l),...i.length>s||c.length>s?Un(i,c):Vn(i,c),...t.slice(t.length-r).map(l)]}var Un=(t,e)=>[...t.map(s=>({from:"a",text:s})),...e.map(s=>({from:"b",text:s}))];function Vn(t,e){let s=zn(t,e),a=[],[n,r]=[0,0];for(;n<t.length||r<e.length;)n<t.length&&r<e.length&&t[n]===e[r]?(a.push({from:"both",text:t[n]}),n+=1,r+=1):r>=e.length||n<t.length&&s[n+1][r]>=s[n][r+1]?a.push({from:"a",text:t[n++]}):a.push({from:"b",text:e[r++]});return a}function zn(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let a=t.length-1;a>=0;a-=1)for(let n=e.length-1;n>=0;n-=1)s[a][n]=t[a]===e[n]?s[a+1][n+1]+1:Math.max(s[a+1][n],s[a][n+1]);return s}function Ue(t,e,s){let a=t.at(-1);a?.changed===s?a.text+=e:t.push({text:e,changed:s})}var Ve=3,Kn=400,Hn=t=>[{text:t,changed:!1}];function Ke(t,e){let[s,a]=[t.split(`
`),e.split(`
`)],n=[],r=[[],[]],i=()=>{let[c,l]=r,u=c.map((m,f)=>f<l.length?nt(m,l[f]):null);c.forEach((m,f)=>n.push({sign:"-",pieces:u[f]?.expected??ze(m)})),l.forEach((m,f)=>n.push({sign:"+",pieces:u[f]?.actual??ze(m)})),r=[[],[]]};for(let{from:c,text:l}of Lt(s,a,Kn))c==="both"?(i(),n.push({sign:" ",pieces:Hn(l)})):r[c==="a"?0:1].push(l);return i(),Qn(n)}var ze=t=>[{text:t,changed:!0}];function Qn(t){let e=n=>"sign"in n&&n.sign!==" ",s=t.map((n,r)=>t.slice(Math.max(0,r-Ve),r+Ve+1).some(e)),a=[];for(let[n,r]of t.entries()){let i=a.at(-1);s[n]?a.push(r):i&&"hidden"in i?i.hidden+=1:a.push({hidden:1})}return a}var Je=({pieces:t})=>t.map(({text:e,changed:s},a)=>s?o`<mark key=${a}>${e}</mark>`:e),He=({name:t,look:e,pieces:s})=>o`
<div class=${e}>
<dt class="quiet">${t}</dt>
<dd><pre tabindex="0" aria-label=${t}>${o`<${Je} pieces=${s} />`}</pre></dd>
</div>
`;function Jn({expected:t,actual:e}){let s=S(()=>nt(t,e),[t,e]),a=r=>[{text:r,changed:!1}],n=t!==""&&e!=="";return o`
<dl class=${`difference ${n?"":"is-single"}`}>
${t!==""&&o`
<${He} name="Expected" look="is-expected" pieces=${n?s.expected:a(t)} />
`}
${e!==""&&o`<${He} name="Actual" look="is-actual" pieces=${n?s.actual:a(e)} />`}
</dl>
`}var Gn={"-":"is-expected","+":"is-actual"," ":""},Qe={"-":"expected: ","+":"actual: "},Zn=({line:t})=>"hidden"in t?o`<span class="diff-hidden quiet">${h(t.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${Gn[t.sign]}`}>
<span aria-hidden="true">${t.sign}</span>
<code>
${Qe[t.sign]&&o`<span class="unseen">${Qe[t.sign]}</span>`}<${Je} pieces=${t.pieces} />
</code>
</span>
`;function Xn({expected:t,actual:e}){let s=S(()=>Ke(t,e),[t,e]);return o`
<figure class="diff">
<figcaption>
<span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
</figcaption>
<pre tabindex="0" aria-label="Expected and actual, line by line">
${s.map((a,n)=>o`<${Zn} key=${n} line=${a} />`)}
</pre>
</figure>
`}function Ge({expected:t,actual:e}){return t===""&&e===""?null:t!==""&&e!==""&&(t.includes(`
`)||e.includes(`
`))?o`<${Xn} expected=${t} actual=${e} />`:o`<${Jn} expected=${t} actual=${e} />`}var z=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],Ze=1.02,Ct=z[0],At=z[z.length-1];function Xe(t,e){return e>0?z.find(s=>s>t*Ze)??At:z.findLast(s=>s<t/Ze)??Ct}import{m42_0 as Ye}from"./main.js";var at=({diff:t})=>[["slider","slider"],["expected","expected"],["actual","actual"],...t?[["diff","difference"]]:[]],Yn={expected:"Expected",actual:"Actual"},Rt=(t,{name:e},{path:s})=>t==="diff"?`Difference of ${e}`:`${Yn[t]}: ${s}`;function Bt({comparison:t,way:e,style:s,onSize:a}){let[n,r]=g(50),i=_(null);C(()=>{i.current?.style.setProperty("--at",`${n}%`)},[n,e]);let c=f=>a?.(f.currentTarget.naturalWidth);if(e!=="slider"){let f=t[e],L=Rt(e,t,f);return o`<img key=${e} src=${f.url} alt=${L} style=${s} onLoad=${c} />`}let{name:l,expected:u,actual:m}=t;return o`
<div class="slider" style=${s}>
<div class="slider-frame" ref=${i}>
<img src=${m.url} alt=${Rt("actual",t,m)} onLoad=${c} />
<img class="slider-over" src=${u.url} alt=${Rt("expected",t,u)} />
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
`}function ts({comparison:t,onEnlarge:e}){let[s,a]=g("slider"),{name:n}=t;return o`
<figure class="preview picture-slider" data-comparison=${n}>
<${Bt} comparison=${t} way=${s} />
<figcaption>
<span>${n}</span>
<${A} label="View" hideLabel options=${at(t)} value=${s} onChange=${a} />
<button
type="button"
class="icon-button"
aria-label=${`Enlarge ${n}`}
data-tip="Enlarge"
onClick=${()=>e(s)}
>
<${d} name="plus" />
</button>
</figcaption>
</figure>
`}var Mt=({icon:t,label:e,tip:s,disabled:a=!1,onClick:n})=>o`
<button type="button" class="icon-button" aria-label=${e} data-tip=${s} disabled=${a} onClick=${n}>
<${d} name=${t} />
</button>
`,ta=({picture:t,comparison:e},s)=>t??(s==="slider"?e.actual:e[s]);function ea(t){let[e,s]=g(null),[a,n]=g(0),r=()=>{let i=t.current?.querySelector("img");return e??(i&&a?i.clientWidth/a:1)};return{zoom:e,setNatural:n,step:i=>s(Xe(r(),i)),toggle:()=>s(e===null?1:null),fit:()=>s(null),style:e===null||!a?void 0:{width:`${Math.round(a*e)}px`}}}function sa({zoom:{zoom:t,step:e,toggle:s}}){let a=t!==null&&t<=Ct,n=t!==null&&t>=At;return o`
<${Mt} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${a} onClick=${()=>e(-1)} />
<button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${t===null} onClick=${s}>
${t===null?"Fit":`${Math.round(t*100)} %`}
</button>
<${Mt} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${n} onClick=${()=>e(1)} />
`}function na({item:t,at:e,count:s,way:a,setWay:n,zoom:r,go:i,onClose:c}){let l="Open the original file";return o`
<header class="lightbox-tools">
<span class="lightbox-title">${t.title}</span>
<span class="number quiet" role="status">${e+1} of ${s}</span>
${t.comparison&&o`<${A} label="View" hideLabel options=${at(t.comparison)} value=${a} onChange=${n} />`}
<span class="lightbox-buttons">
<${sa} zoom=${r} />
<a class="icon-button" href=${ta(t,a).url} aria-label=${l} data-tip=${l}>
<${d} name="link" />
</a>
${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button>
<button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}
<${Mt} icon="close" label="Close" tip="Close (Esc)" onClick=${c} />
</span>
</header>
`}function aa({item:t,way:e,zoom:s,stage:a}){let{picture:n,comparison:r}=t,{style:i,setNatural:c}=s,l={comparison:r,way:e,style:i,onSize:c};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${a}
tabindex="0"
role="group"
aria-label=${t.title}
autofocus
onDblClick=${s.toggle}
>
${r?o`<${Bt} key=${r.name} ...${l} />`:o`
<img
key=${n.url}
src=${n.url}
alt=${n.path}
style=${i}
onLoad=${u=>c(u.currentTarget.naturalWidth)}
/>
`}
</div>
`}function oa({items:t,first:e,onClose:s}){let[a,n]=g(e.index),[r,i]=g(e.way??"slider"),c=_(null),l=ea(c),u=t[Math.min(a,t.length-1)],m=u.comparison&&at(u.comparison).some(([b])=>b===r)?r:"slider",f=b=>{n((a+b+t.length)%t.length),l.fit()},L={"+":()=>l.step(1),"=":()=>l.step(1),"-":()=>l.step(-1),0:l.fit,n:()=>f(1),p:()=>f(-1),...l.zoom===null&&{ArrowRight:()=>f(1),ArrowLeft:()=>f(-1)}},ct=b=>{let W=b.target.matches("input")&&b.key.startsWith("Arrow");if(b.ctrlKey||b.metaKey||b.altKey||W)return;let Xt=Object.hasOwn(L,b.key)&&L[b.key];Xt&&(b.preventDefault(),Xt())};return o`
<${Ye} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}>
<div class="lightbox-body" onKeyDown=${ct}>
<${na} ...${{item:u,at:a,count:t.length,way:m,setWay:i,zoom:l,go:f,onClose:s}} />
<${aa} item=${u} way=${m} zoom=${l} stage=${c} />
</div>
<//>
`}var Nt=(t,e)=>[...t.map(s=>({title:s.name,comparison:s})),...e.map(s=>({title:s.path,picture:s}))];function qt(t){let[e,s]=g(null),a=_(!1),n=e!==null,r=(l,u)=>{history.pushState({...history.state,overlay:!0},""),a.current=!1,s({index:l,way:u})},i=()=>{a.current||history.back(),a.current=!0};w(()=>{if(!n)return;let l=()=>s(null);return window.addEventListener("popstate",l),()=>{window.removeEventListener("popstate",l),history.state?.overlay&&history.back()}},[n]);let c=n&&t.length>0&&o`<${oa} items=${t} first=${e} onClose=${i} />`;return{open:r,shown:c}}var It=t=>e=>{e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||(e.preventDefault(),t())};function ra(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,a]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&a>0?{from:Math.min(s,a),until:Math.max(s,a)}:null}var ot=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function ia(t){history.replaceState(history.state,"",location.pathname+location.search+(t?ot(t):""))}function Pt({from:t,until:e=null,begins:s=!1,page:a=""}){let n={from:t,until:e??t},r=s?`Output from log line ${t}`:`Log line ${t}`,i=n.from===n.until?r:`Log lines ${t}\u2013${e}`,c=a?void 0:()=>y({show:""});return o`<a class="log-link" href=${a+ot(n)} onClick=${c}>${i}</a>`}import{m226_0 as Oc,m226_1 as es}from"./main.js";import{m227_0 as Cc,m227_1 as jt,m227_2 as Ac,m227_3 as Rc,m227_4 as Bc,m227_5 as Mc}from"./main.js";var la={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},ca={timed_out:"timed out",executing:"running"},ss={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},ua=t=>ss[t]??"",D=t=>ca[t]??t;function K({outcome:t,phase:e=""}){let s=t?la[t]??"cancelled":e==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${ss[t]}>
<${d} name=${s} />
<span>${D(t??e)}</span>
</span>
`}function ma(t){let e=t?.tries?.findLast(s=>s.outcome==="passed");return e?{...e,job_id:t.id,app_version_id:t.app_version_id}:null}var pa=[["Outcome",t=>o`<${K} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>o`<a href=${$("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",(t,e)=>`${es(t)}${jt(e)&&!jt(t)?" with start":""}`],["Ended",t=>t.finished_at&&o`<${B} at=${t.finished_at} />`],["Log",t=>o`<a href=${$("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function ns({job:t,attempt:e,last:s}){let a=k(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,n=ma(t.status==="failed"?a:t);if(!n)return null;let r={...e,job_id:t.id,app_version_id:t.app_version_id};return o`
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
${pa.map(([i,c])=>o`
<tr key=${i}>
<th scope="row">${i}</th>
<td>${c(r,n)}</td>
<td>${c(n,r)}</td>
</tr>
`)}
</tbody>
</table>
`}var Dt=({picture:{path:t,url:e},open:s})=>o`
<figure class="preview">
<a href=${e} aria-haspopup="dialog" onClick=${It(s)}>
<img src=${e} alt=${t} loading="lazy" />
</a>
<figcaption>${t}</figcaption>
</figure>
`,Ft=({video:{path:t,url:e}})=>o`
<figure class="preview">
<video src=${e} aria-label=${t} controls preload="metadata"></video>
<figcaption>${t}</figcaption>
</figure>
`;var da=t=>({"--hanging":`min(${t.search(/\S|$/)+4}ch, 6vw)`}),as=({lines:t,label:e})=>o`
<pre class="source-lines" tabindex="0" aria-label=${e}>
${t.map(({line:s,text:a,failed:n},r)=>o`
<span key=${r} class=${`source-line ${n?"is-failed":""}`}>
<span class="source-number number">${s??""}</span>
<code style=${da(a)}>
${a||" "}${n&&o`<span class="unseen"> (failed here)</span>`}
</code>
</span>
`)}
</pre>
`;var fa=3,$a=4,ha=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome);function ga({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,a=Fe(e,t.file,t.file_line);return a?o`
<a href=${a} target="_blank" rel="noopener noreferrer" class="id">
${s}<${d} name="link" /><span class="unseen"> (opens in a new tab)</span>
</a>
`:o`<span class="id">${s}</span>`}var os=({failure:{snippet:t,expected:e,actual:s},label:a})=>o`
${t?.length>0&&o`<${as} lines=${t} label=${a} />`}
<${Ge} expected=${e} actual=${s} />
`;function _a({failure:t,name:e,batch:s,causeLine:a,page:n}){let r=xt(`stack/${e}`);return o`
<p class="evidence-places">
<${ga} failure=${t} batch=${s} />
${t.line&&o`<${Pt} page=${n} from=${t.line} begins=${t.line!==a} />`}
</p>
<${os} failure=${t} label=${`Source of ${t.file}`} />
${t.others?.map((i,c)=>o`
<p class="failure-cause evidence-other" key=${c}>${i.cause}</p>
<${os} key=${`compared ${c}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}
${t.stack&&o`
<details class="evidence-stack" ...${r}>
<summary class="quiet">Stack</summary>
<pre class="case-message is-calm" tabindex="0" aria-label="Stack">${t.stack}</pre>
</details>
`}
`}function ba({failure:t,name:e,batch:s,open:a,causeLine:n,page:r}){return o`
<li class="evidence-failure">
<details ...${xt(e,a)}>
<summary>
${t.name&&o`<span class="evidence-case">${t.name}</span>${" "}`}
<span class="failure-cause">${t.cause}</span>
</summary>
<${_a} failure=${t} name=${e} batch=${s} causeLine=${n} page=${r} />
</details>
</li>
`}function xa({artifacts:t}){let{comparisons:e,images:s,videos:a}=S(()=>Et(t.filter(vt)),[t]),n=S(()=>Nt(e,s),[e,s]),r=qt(n),i=s.slice(0,$a);return e.length+i.length+a.length===0?null:o`
<div class="evidence-pictures">
${e.map((c,l)=>o`
<${ts} key=${c.name} comparison=${c} onEnlarge=${u=>r.open(l,u)} />
`)}
${i.map((c,l)=>o`
<${Dt} key=${c.id} picture=${c} open=${()=>r.open(e.length+l)} />
`)}
${a.slice(0,1).map(c=>o`<${Ft} key=${c.id} video=${c} />`)}
${r.shown}
</div>
`}var ya=({links:t})=>t.map(({title:e,url:s,path:a,isOpened:n})=>o`
<a
key=${e}
class="button"
href=${s}
...${n?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
>
<${d} name=${n?"link":"download"} />
${e}<span class="unseen">${` ${a}${n?" (opens in a new tab)":""}`}</span>
</a>
`),rs=(t,e)=>t.tries?.at(-1)?.id===e.id,wa=(t,e)=>t.status==="failed"&&rs(t,e)?"Why it failed":`Why attempt ${e.number} failed`,va=(t,e,s)=>[`on ${e.agent}`,s.length>1&&h(s.length,"failure"),rs(t,e)&&je(t,e.number)].filter(Boolean).join(" \xB7 "),ka=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e},Ta=({test:t})=>o`
<p class="evidence-known" data-known>
<span class=${`tag ${t.infrastructure?"is-warn":t.new?"is-bad":""}`}>
${t.infrastructure?"infrastructure":t.new?"new":"known"}
</span>${" "}
${t.infrastructure?"no result of the test":$t(t)}
${t.last_pass&&o`${" "}<a href=${$("job",{id:t.last_pass.job_id})}>Last pass</a>`}
</p>
`;function Sa({attempt:t}){let e=Pe(t).filter(Boolean).join(" ");return e&&o`<p class="evidence-known" data-happened>${e}</p>`}function Wt({job:t,attempt:e,initial:s,title:a,page:n=""}){let r=k(`/api/v1/attempts/${e.id}/failures`,e.cause,s),i=k(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,{failures:c=[],test:l}=r.data.value??{},u=e.artifacts>0?`/api/v1/attempts/${e.id}/artifacts`:null,m=bt(u,e.artifacts),f=S(()=>(m?.artifacts??[]).filter(wt).map(Ot),[m]),L=Tt(f,m?.content),ct=c.length>0?c:[ka(e)].filter(Boolean);return o`
<${P}
id="evidence"
className="evidence"
title=${a??wa(t,e)}
note=${va(t,e,c)}
tools=${L.length>0&&o`<${ya} links=${L} />`}
>
${l&&o`<${Ta} test=${l} />`}
<div class="evidence-parts">
<div>
<ul class="plain">
${ct.map((b,W)=>o`
<${ba}
key=${W}
failure=${b}
name=${`failure/${e.id}/${W}`}
batch=${i}
causeLine=${e.cause_line}
page=${n}
open=${W<fa}
/>
`)}
</ul>
<${Sa} attempt=${e} />
</div>
<${xa} artifacts=${f} />
</div>
<${ns} job=${t} attempt=${e} last=${l?.last_pass} />
<//>
`}var cs=(t,e)=>`/api/v1/failures/${encodeURIComponent(t)}/${e}`,us=t=>$("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function Oa({row:t}){return o`
<li class="failure-example">
<a href=${us(t)}>
<${j} test=${t.test} />
</a>
<span class="quiet">${t.name}</span>
<span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}function Ea({failures:t,passed:e,attempts:s}){return t>0?`${p(t)} of ${h(s,"attempt")}`:e>0?"passed":"other failures"}var is=({id:t,title:e,rows:s,more:a,urlOf:n})=>o`
<div class="cause-strip" data-strip=${t}>
<p id=${`cause-${t}`}>${e}</p>
<ol class="plain" aria-labelledby=${`cause-${t}`}>
${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}>
<a href=${n(r.name)} data-tip=${`${p(r.passed)} of ${h(r.attempts,"attempt")} passed`}>
${r.name}
</a>
<span class="number">${Ea(r)}</span>
</li>
`)}
${a>0&&o`<li class="quiet">and ${h(a,"attempt")} in others</li>`}
</ol>
</div>
`,ls=({at:{app_version_id:t,job_id:e,at:s}})=>o`
<a href=${$("job",{id:e})}>${t}</a> <span class="quiet">(<${B} at=${s} />)</span>
`,La=({first:t,last:e})=>o`
<p data-began>
${t&&o`First failed in <${ls} at=${t} />; `}
${e?o`last passed in <${ls} at=${e} />`:"its tests have not passed before"}
</p>
`;function Ca({row:t}){let e=k(`/api/v1/jobs/${t.job_id}`,t.attempt_id).data.value,s=e?.tries?.find(r=>r.id===t.attempt_id);if(!s)return null;let a=o`Newest failure: <a href=${us(t)}>${t.test.split("/").at(-1)}</a>`,n=$("job",{id:e.id},{attempt:s.number});return o`<${Wt} job=${e} attempt=${s} title=${a} page=${n} />`}function Aa({found:t}){let{group:e,builds:s,agents:a,first_failure:n,last_pass:r}=t;return o`
<${La} first=${n} last=${r} />
<div class="cause-strips">
<${is}
id="builds"
title="By build"
rows=${s}
more=${t.older_builds}
urlOf=${i=>$("build",{org_id:e.org_id,app_version_id:i})}
/>
<${is}
id="agents"
title="By agent"
rows=${a}
more=${t.other_agents}
urlOf=${i=>$("agent",{name:i})}
/>
</div>
`}function Ut({group:t,changed:e}){let s=k(cs(t.org_id,t.fingerprint),t.last_at).data.value,a=t.failed_job_ids;return o`
<div class="cause-detail">
${s?o`<${Aa} found=${s} />`:o`<${O} />`}
${t.agent&&o`<p>${V(t.agent)}</p>`}
<${Ca} key=${t.examples[0].attempt_id} row=${t.examples[0]} />
<ul class="plain failure-examples">
${t.examples.map(n=>o`<${Oa} key=${n.job_id} row=${n} />`)}
${t.examples.length<t.tests&&o`<li class="quiet">and ${p(t.tests-t.examples.length)} more</li>`}
</ul>
<div class="cause-actions">
${a.length>0&&E("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>et(a).then(n=>n&&e())}
>
<${d} name="retry" />
Retry ${h(a.length,"failed job")}
</button>
`}
${E("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>ye(t).then(n=>n&&e())}>
<${d} name="event" />
${t.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
</div>
</div>
`}var Ra=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",G],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Ba=({counts:t,choose:e})=>o`
<p class="counts">
${Ra.filter(([,s])=>t[s]>0).map(([s,a,n,r])=>o`
<button
type="button"
key=${a}
class=${`state state-${s}`}
data-count=${a}
data-tip=${r}
onClick=${()=>e(a)}
>
<${d} name=${s} />
<span>
<span class="number">${p(t[a])}</span> ${n}
</span>
</button>
`)}
</p>
`;var Vt=5,ms=18,Ma={passed:t=>o`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>o`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>o`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},Na=t=>o`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function rt(t){return[...new Set(t)].map(s=>`${t.filter(a=>a===s).length} ${D(s)}`).join(", ")}function zt({outcomes:t,most:e=20}){let s=t.slice(-e),a=e*Vt,n=a-s.length*Vt,r=s.length>0?`The last ${h(s.length,"attempt")}: ${rt(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${a} ${ms}`}
width=${a}
height=${ms}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${a}`} />
${s.map((i,c)=>(Ma[i]??Na)(n+c*Vt+1))}
</svg>
`}function qa({attempt:t,most:e,here:s}){let a=_(null),{outcome:n,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=t;C(()=>{a.current.style.setProperty("--height",((r??0)/e).toFixed(3))});let m=`${`${D(n)}, ${v(r)}`}, build ${i}, on ${c}, ${x(l)}`;return o`
<a
class=${`took took-${n} ${s?"is-here":""}`}
ref=${a}
tabindex="-1"
href=${$("job",{id:t.job_id})}
data-tip=${m}
>
<i></i>
<b></b>
</a>
`}function Ia({seconds:t,most:e}){let s=_(null);return C(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),o`
<span class="took-usual" ref=${s}>
<span class="number">usually ${v(t)}</span>
</span>
`}function Pa({history:t,usual:e,here:s}){let a=[...t].reverse(),n=a.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...n,e??0,.1)*1.08,[i,c]=[v(Math.min(...n)),v(Math.max(...n))],l=i===c?i:`between ${i} and ${c}`,u=n.length>0?`${h(a.length,"attempt")}, ${rt(a.map(({outcome:m})=>m))}; ${l}.`:"No durations recorded.";return o`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${e!==null&&o`<${Ia} seconds=${e} most=${r} />`}
<div class="took-bars">
${a.map(m=>o`
<${qa} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
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
`}var ja=({facts:t,className:e=""})=>o`
<dl class=${`facts ${e}`}>
${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,a])=>o`
<div key=${s}>
<dt>${s}</dt>
<dd>${a}</dd>
</div>
`)}
</dl>
`;import{m285_0 as Xu,m285_1 as Yu,m285_2 as tm,m285_3 as ps,m285_4 as em,m285_5 as sm,m285_6 as Kt,m285_7 as nm,m285_8 as am,m285_9 as om,m285_10 as ds,m285_11 as rm}from"./main.js";import{m9_0 as fs,m9_1 as cm,m9_2 as um,m9_3 as mm}from"./main.js";import{m132_0 as it,m132_1 as fm}from"./main.js";var _s=3,$s=12,Ht={new:["is-bad","new","A test of it did not fail in the batch or build before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],passed:["is-good","passed since","Each of its tests has passed since"]};function hs({at:t}){let e=S(()=>ps(()=>`${ee(fs.value-T(t))} ago`),[t]);return o`<span class="number" title=${x(t)}>${e}</span>`}var bs=({history:{trend:t}})=>t.filter(e=>e>0).length>1,Da=({trend:t})=>o`<span data-tip=${`Last 7 days: ${t.join(" \xB7 ")}`}><${it} values=${t} tone="bad" /></span>`;function gs({examples:t,tests:e}){let s=[...new Set(t.map(n=>n.test.split("/").at(-1)))].slice(0,_s),a=e-s.length;return a>0?`${s.join(", ")} and ${p(a)} more`:s.join(", ")}var Fa=({names:t})=>o`<span class="quiet" title=${t} data-builds>in ${t}</span>`,Wa=t=>Ht[t][1],Ua=({note:t})=>o`
<p class="failure-note">
<${d} name="event" />
${t.note&&o`<span>${t.note}</span>`}
${t.owner&&o`<span>Owner: ${t.owner}</span>`}
${t.ticket_url&&o`
<a href=${t.ticket_url} target="_blank" rel="noopener noreferrer">
${t.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span>
</a>
`}
</p>
`,Va=t=>[t.is_over&&["infrastructure","quarantined"].includes(t.label)&&Ht.passed,t.since&&["",`since ${t.since.app_version_id}`,ft(t)],t.agent&&["is-warn",gt(t.agent),V(t.agent)],t.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean);function za({group:t,changed:e}){let s=t.failed_job_ids;if(s.length===0||!E("retry","job"))return null;let a=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${a}: ${t.cause}`}
data-tip=${a}
onClick=${()=>et(s).then(n=>n&&e())}
>
<${d} name="retry" />
</button>
`}var H=t=>`${t.org_id}/${t.fingerprint}`;function xs({name:t,wanted:e,closes:s="",children:a}){let n=_(null),r=i=>{i.preventDefault(),y({cause:e?s:t},{push:!0})};return w(()=>{!e||n.current.contains(document.activeElement)||(n.current.focus({preventScroll:!0}),n.current.scrollIntoView({block:"center"}))},[e]),o`
<summary data-row=${t} tabindex="-1" ref=${n} onClick=${r}>
${a}
</summary>
`}var ys=({group:t})=>{let[e,s,a]=Ht[t.label];return o`<span class=${`tag ${e}`} data-tip=${a}>${t.label==="new"&&ht(t)||s}</span>`},ws=({tests:t,failures:e,firstAt:s,lastAt:a})=>o`
<span class="number failure-tests">${h(t,"test")}</span>
<span class="number failure-times">${h(e,"attempt")}</span>
<span class="failure-first"><span class="unseen">first seen </span><${hs} at=${s} /></span>
<span class="failure-last"><span class="unseen">last seen </span><${hs} at=${a} /></span>
`;function vs({group:t,several:e,within:s,wanted:a,changed:n}){return o`
<li class="failure-group" data-cause=${t.fingerprint}>
<details open=${a}>
<${xs} name=${H(t)} wanted=${a} closes=${s?t.fingerprint:""}>
<${ys} group=${t} />
${s?o`<strong class="failure-cause" title=${t.cause}>${t.org_id}</strong>`:o`<span class="failure-cause" title=${t.cause}>${t.cause}</span>`}
<span class="failure-facts">
${e&&o`<span class="quiet" title=${t.org_id}>${t.org_id}</span>`}
<span class="quiet" title=${gs(t)}>${gs(t)}</span>
${t.builds&&o`<${Fa} names=${t.builds.join(", ")} />`}
${Va(t).map(([r,i,c])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${c}>${i}</span>`)}
${t.retrying>0&&o`<span class="tag" data-retrying>${h(t.retrying,"job")} retrying</span>`}
</span>
<${ws}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.history.first_at}
lastAt=${t.last_at}
/>
<span class="failure-trend">${bs(t)&&o`<${Da} trend=${t.history.trend} />`}</span>
<//>
${a&&o`<${Ut} group=${t} changed=${n} />`}
</details>
${!a&&o`<${za} group=${t} changed=${n} />`}
${t.note&&o`<${Ua} note=${t.note} />`}
</li>
`}var Ka=t=>t.length>_s?h(t.length,"organization"):t.join(", ");function Ha({shared:t,groups:e,wanted:s,changed:a}){let n=e.find(i=>s===H(i)),r=!!n||s===t.fingerprint;return o`
<li class="failure-group" data-cause=${t.fingerprint} data-shared>
<details open=${r}>
<${xs} name=${t.fingerprint} wanted=${r&&!n}>
<${ys} group=${e[0]} />
<span class="failure-cause" title=${e[0].cause}>${e[0].cause}</span>
<span class="failure-facts">
<span class="quiet" title=${t.org_ids.join(", ")} data-orgs>${Ka(t.org_ids)}</span>
</span>
<${ws}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.first_at}
lastAt=${t.last_at}
/>
<span class="failure-trend"></span>
<//>
${r&&o`
<ul class="plain failure-orgs" aria-label="By organization">
${e.map(i=>o`
<${vs} key=${i.org_id} group=${i} within wanted=${i===n} changed=${a} />
`)}
</ul>
`}
</details>
</li>
`}var ks=({groups:t})=>new Set(t.map(e=>e.fingerprint)).size;function Qa({groups:t,shared:e=[]}){let s=new Map(e.map(n=>[n.fingerprint,n])),a=new Map(e.map(n=>[n.fingerprint,[]]));for(let n of t)a.get(n.fingerprint)?.push(n);return t.flatMap(n=>{let[r,i]=[s.get(n.fingerprint),a.get(n.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[n]]]:n===i[0]?[[r,i]]:[]})}var Ja=({groups:t,tests:e,cases:s})=>[h(ks({groups:t}),"cause"),h(e,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function Ts({found:t,changed:e}){let s=ne.value.query.get("cause"),a=m=>s===H(m)||s===m.fingerprint,n=Qa(t),[r,i]=g(n.findIndex(([,m])=>m.some(a))>=$s),c=r?n:n.slice(0,$s),l=new Set(t.groups.map(m=>m.org_id)).size>1,u=se();return o`
<div class=${`failure-list ${c.some(([,m])=>m.some(bs))?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${u}>
${c.map(([m,f])=>m?o`
<${Ha}
key=${m.fingerprint}
shared=${m}
groups=${f}
wanted=${s}
changed=${e}
/>
`:o`
<${vs}
key=${H(f[0])}
group=${f[0]}
several=${l}
wanted=${a(f[0])}
changed=${e}
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
${t.more&&o`<p class="quiet">Older failures are not counted.</p>`}
`}function Ga({path:t,version:e,ended:s="",initial:a=null,none:n=null,children:r}){let[i,c]=g(!1),l=k(t,i?`${e} ${s}`:e,a),u=l.data.value,m=!!u?.groups.some(L=>L.retrying>0);w(()=>c(m),[m]);let f=l.error.value;return f&&!u?o`<${R} title="Failures could not be loaded" text=${f.message} again=${l.load} />`:u?u.groups.length===0?n:r(u,(L=u)=>o`<${Ts} found=${L} changed=${()=>l.load()} />`):o`<${O} />`}var Za=({children:t})=>o`
<${Z} icon="done" title="No failures">
<p>${t}</p>
<//>
`;var Xa=[["24h","24 h"],["7d","7 days"]],Ya=t=>t.get("since")==="7d"?"7d":"24h",to=({since:t})=>o`
<${A}
label="Period"
hideLabel
options=${Xa}
value=${t}
onChange=${e=>y({since:e==="24h"?"":e},{push:!0})}
/>
`;var eo=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,a])=>o`
<span class="chip" key=${s}>
${a} <strong>${e[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${a}`}
onClick=${()=>y({[s]:""},{push:!0})}
>
<${d} name="close" />
</button>
</span>
`);import{m137_0 as Ss}from"./main.js";var so=({group:t})=>o`
${t.target}
${Object.keys(t.labels).length>0&&o`${" "}<span class="quiet">${te(t.labels)}</span>`}
`,lt=(t,e)=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[t]>0?"":"quiet"}`}>${p(s[t])}</span>`}),Qt=[{name:"bar",title:"Progress",cell:t=>o`<${Y} group=${{...X(t),waiting:t.unfinished-t.running}} />`},lt("waiting","Waiting"),lt("running","Running"),lt("done","Passed"),{...lt("failed","Failed"),cell:t=>o`<${J} of=${t} />`}],Os={name:"target",title:"Target",main:!0,cell:t=>so({group:t})},no={name:"build",title:"Build",main:!0,cell:t=>o`<${tt} org=${t.org_id} version=${t.app_version_id} />`},ao={name:"why",title:"Why it waits",cell:({explanation:t})=>t&&o`<span class="clamp" title=${t.text}>${t.text}</span>`},oo=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function ro(t){let e=new Map;for(let s of t){let a=e.get(s.app_version_id);if(a)for(let n of oo)a[n]+=s[n];else e.set(s.app_version_id,{...s})}return[...e.values()]}function Es({id:t,label:e,kind:s,groups:a,columns:n}){let r=new Map(a.map(i=>[i.id,{value:i}]));return o`
<${Ss}
id=${t}
label=${e}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${n}
hrefOf=${i=>$(s,i)}
/>
`}var io=({groups:t})=>o`
<${Es}
id="group-list"
label="Groups of the build"
kind="group"
groups=${t}
columns=${t.some(({explanation:e})=>e)?[Os,...Qt,ao]:[Os,...Qt]}
/>
`,lo=({groups:t})=>o`
<${Es}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${ro(t)}
columns=${[no,...Qt]}
/>
`;function co({list:t,what:e,older:s="Show older",all:a="End of list"}){let{ids:n,error:r,loading:i,more:c}=t;return r.value?o`
<${R}
title=${`${e} could not be loaded`}
text=${r.value.message}
again=${()=>n.peek().length?t.next():t.first()}
/>
`:i.value==="first"&&n.value.length===0?o`<${O} lines=${10} />`:c.value?o`
<p class="nothing">
<button type="button" class="button" disabled=${i.value!==null} onClick=${()=>t.next()}>
${s}
</button>
</p>
`:n.value.length>0&&a?o`<p class="nothing">${a}</p>`:null}import{m100_0 as Ls}from"./main.js";import{m108_0 as Cs}from"./main.js";function uo({store:t,kind:e}){return t.loaded.value?o`<${Cs} problem=${{status:404,text:`there is no such ${e}`}} />`:o`
<${Ls} title=${e.charAt(0).toUpperCase()+e.slice(1)}>
<${O} />
<//>
`}function mo({label:t,tabs:e,value:s,onChange:a}){let n=_(null),r=re(),i=Math.max(0,e.findIndex(l=>l.name===s));return w(()=>{let[l,u]=[n.current,n.current.children[i]].map(m=>m.getBoundingClientRect());n.current.scrollLeft+=Math.max(0,u.right-l.right)-Math.max(0,l.left-u.left)},[i]),o`
<div class="tabs" role="tablist" aria-label=${t} ref=${n} onKeyDown=${l=>{let u={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:e.length-1}[l.key];if(u===void 0)return;l.preventDefault();let m=(u+e.length)%e.length;a(e[m].name),n.current.children[m].focus()}}>
${e.map((l,u)=>o`
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
<div role="tabpanel" id=${`${r}-panel`} aria-labelledby=${`${r}-${e[i].name}`} tabindex="-1">
${e[i].body()}
</div>
`}function As({share:t}){let e=_(null);return C(()=>e.current.style.setProperty("--share",t.toFixed(3))),o`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var po=({label:t,by:e,rows:s})=>o`
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
${s.map(({key:a,name:n,ran:r,failed:i,seconds:c})=>o`
<tr key=${a}>
<th scope="row">${n}</th>
<td class="is-numeric">${p(r)}</td>
<td>
<span class="share">
<${As} share=${i/r} />
<span class="number">${M(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":v(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function fo(t,e){let s=new Map;for(let a of t){let n=e(a),r=s.get(n)??{key:n,ran:0,failed:0,passes:[]};r.ran+=1,a.outcome!=="passed"?r.failed+=1:a.run_seconds!==null&&r.passes.push(a.run_seconds),s.set(n,r)}return[...s.values()].map(({passes:a,...n})=>({...n,seconds:a.length>0?a.reduce((r,i)=>r+i,0)/a.length:null}))}var $o="All its failures of the last 7 days were on this agent; it passed on others",ho=({test:t})=>o`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${_t(t)}
</span>
`,Rs=({test:t})=>t.failed_on!==null&&o`
<span class="row-why" data-failed-on>
<a class="tag is-warn" href=${$("agent",{name:t.failed_on})} data-tip=${$o}>
only on ${t.failed_on}
</a>
</span>
`,go=({failed_on:t})=>t&&o`<strong>All its failures of the last 7 days were on ${t}.</strong>${" "}
It passed on others: look at the agent first.`;function Bs(t){return E("quarantine","test")?[t.quarantined?{label:"Release from quarantine",icon:"running",run:()=>ve(t)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>we({...t,doubt:go(t)})}]:[]}var _o=({test:t})=>Bs(t).map(({label:e,icon:s,run:a})=>o`
<button
type="button"
key=${e}
class="icon-button"
aria-label=${`${e} ${t.test}`}
data-tip=${e}
onClick=${a}
>
<${d} name=${s} />
</button>
`),bo=({test:t})=>t.usual_seconds!==null&&o`
<span class="trend">
<${it} values=${t.recent_seconds} />
<span class="number">${v(t.usual_seconds)}</span>
</span>
`,xo=({share:t,of:e})=>o`
<span class="number">${M(t)}</span> <span class="quiet number">of ${p(e)}</span>
`,yo=[{name:"last",title:"Last outcome",cell:t=>o`<${K} outcome=${t.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:t=>o`<${j} test=${t.test} />`,under:t=>o`${t.quarantined&&o`<${ho} test=${t} />`}<${Rs} test=${t} />`},{name:"whose",title:"Organization",cell:t=>o`${t.org_id} <span class="quiet">${t.target}</span>`},{name:"recent",title:"Last 20",cell:t=>o`<${zt} outcomes=${t.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:t=>o`<${xo} share=${t.pass_rate} of=${t.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:t=>t.flaky>0,cell:t=>t.flaky>0&&o`<span class="number">${M(t.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:t=>o`<${bo} test=${t} />`},{name:"at",title:"Last run",numeric:!0,cell:t=>o`<${B} className="quiet" at=${t.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>E("quarantine","test"),cell:t=>o`<${_o} test=${t} />`}],wo={kind:"test",columns:yo,hrefOf:t=>$("test",{id:t.id}),failed:t=>t.last_outcome!=="passed"};function vo({name:t,value:e,note:s,icon:a,tone:n="",href:r,children:i}){let c=o`
<span class="tile-name">
${a&&o`<${d} name=${a} />`}
${t}
</span>
<span class="tile-value number">${e}</span>
${s&&o`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${n&&`tile-${n}`}`;return r?o`<a class=${l} href=${r} data-tile=${t}>${c}</a>`:o`<div class=${l} data-tile=${t}>${c}</div>`}var Q=class{#t;value=Kt(null);error=Kt(null);constructor(e,s=null){this.#t=e,this.value.value=s}start(e=0){if(this.value.peek()===null&&this.again(),!e)return;let s=setInterval(()=>document.hidden||this.again(),e*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await I(this.#t),this.error.value=null}catch(e){this.error.value=e}}};import{m8_0 as Ms,m8_1 as Ns,m8_2 as qs,m8_3 as Jt}from"./main.js";var ko=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],Is=t=>t===null?null:Math.round(t*1e4)/100,To=t=>M(t/100);function So(t,e,s){return`${t.map(({name:n,shown:r},i)=>{let c=e[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${n}: latest ${l}, from ${s(Math.min(...c))} to ${s(Ns(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function F(t,e,s,a){let n=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:t,data:[e,...r],series:n,summary:So(n,r,a.write),...a}}var q=(t,e)=>({name:t,tone:e,kind:"line"});function Ps(t,{ofAgent:e=!1}={}){let{at:s,installs:a,installs_avoided:n}=t,r={write:qs,steps:Ms,least:1},i={write:To,least:100,most:100};return[F("Pass rate",s,[[q("passed","good"),t.pass_rate.map(Is)]],{...i,floor:50}),F("Duration",s,[[q("p95","warn"),t.run_p95],[q("p50","go"),t.run_p50]],r),F("Queue wait",s,[[q("p95","warn"),t.wait_p95],[q("p50","go"),t.wait_p50]],r),e?F("Utilization",s,[[q("working","go"),t.busy_agents.map(Is)]],i):F("Agents at work",s,[[q("on average","go"),t.busy_agents]],{write:Jt,steps:ko,least:1}),F("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>a[c]},a.map((c,l)=>c+n[l])],[{name:"avoided",tone:"good",kind:"bars"},n]],{write:Jt,least:4})]}import{m35_0 as js}from"./main.js";var Oo={"30d":600,"90d":600},Eo=60,Ds=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Lo={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},Fs=t=>t.get("view")==="trends",Co=({query:t,first:e})=>o`
<${A}
label="View"
hideLabel
options=${[["",e],["trends","Trends"]]}
value=${Fs(t)?"trends":""}
onChange=${s=>y({view:s},{push:!0})}
/>
`;function Ao({subject:t,query:e}){let s=Ds.some(([u])=>u===e.get("range"))?{range:e.get("range")}:{},a=`/api/v1/trends?${new URLSearchParams({...t,...s})}`,n=S(()=>new Q(a),[a]);w(()=>n.start(Oo[s.range]??Eo),[n]);let r=n.value.value,i=n.error.value,c=S(()=>r&&Ps(r,{ofAgent:"agent"in t}),[r]),l=o`
<${A}
label="Period"
hideLabel
options=${Ds}
value=${s.range??r?.range}
onChange=${u=>y({range:u},{push:!0})}
/>
`;return o`
<${P} id="trends" title="Trends" note=${Lo[r?.step]} tools=${l}>
${i&&o`<${R} title="Trends could not be loaded" text=${i.message} again=${n.again} />`}
${!r&&!i&&o`<${O} lines=${12} />`}
${r&&(r.attempts.some(u=>u>0)?o`<${js} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var Ws=t=>t.bundle?`bundle ${N(t.bundle)}`:`${N(t.commit)}${t.modified?", modified":""}`,Ro=t=>`tests ${t.bundle?"of":"at"} ${Ws(t)}`;function Bo(t){let e=new Map;for(let s of t){if(!s)continue;let a=Ws(s);e.set(a,(e.get(a)??0)+1)}return[...e].sort((s,a)=>a[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Mo=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");var Gt=400,Zt=200,Us=t=>Math.floor(t/Zt)*Zt;function No(t){let e=ds({from:0,to:Gt*2,width:0});return C(()=>{let s=0,a=()=>{s=0;let i=t.current.getBoundingClientRect(),c={from:Us(-i.top-Gt),to:Us(window.innerHeight-i.top+Gt)+Zt,width:Math.floor(i.width)},l=e.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(e.value=c)},n=()=>s||=requestAnimationFrame(a);a();let r=new ResizeObserver(n);return r.observe(t.current),r.observe(document.body),window.addEventListener("scroll",n,{passive:!0}),window.addEventListener("resize",n),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",n),window.removeEventListener("resize",n)}},[]),e}export{Dt as m105_0,Ft as m105_1,zt as m115_0,rt as m115_1,dt as m118_0,mo as m138_0,As as m139_0,po as m139_1,fo as m139_2,Rs as m140_0,wo as m140_1,Bs as m140_2,vo as m144_0,Ao as m158_0,Co as m158_1,Fs as m158_2,bt as m162_0,gt as m165_0,ht as m165_1,_t as m165_2,V as m165_3,ft as m165_4,$t as m165_5,Re as m187_0,Tt as m187_1,Ln as m187_2,vt as m187_3,wt as m187_4,Me as m187_5,st as m191_0,An as m191_1,Bn as m191_2,qe as m191_3,qn as m191_4,Rn as m191_5,Ot as m192_0,St as m192_1,Et as m192_2,Mo as m196_0,Ro as m196_1,Bo as m196_2,ot as m205_0,ra as m205_1,ia as m205_2,Q as m218_0,zs as m22_0,Hs as m22_1,Qs as m22_2,pn as m24_0,rn as m24_1,fn as m24_2,ln as m24_3,mt as m24_4,bn as m25_0,Oe as m25_1,Te as m25_2,Se as m25_3,No as m281_0,pt as m29_0,yn as m32_0,Ut as m34_0,cs as m34_1,Ba as m40_0,Pa as m45_0,Wt as m48_0,ha as m48_1,ja as m49_0,Ts as m51_0,Ga as m51_1,Za as m51_2,ks as m51_3,H as m51_4,Ja as m51_5,Wa as m51_6,to as m53_0,Ya as m53_1,eo as m56_0,lo as m72_0,io as m72_1,Nt as m84_0,It as m84_1,qt as m84_2,co as m85_0,Pt as m88_0,uo as m95_0,K as m99_0,ua as m99_1,D as m99_2};
