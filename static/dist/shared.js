import{m174_0 as se,m174_1 as ar,m174_2 as or,m174_3 as rr,m174_4 as ir,m174_5 as h,m174_6 as lr,m174_7 as ne,m174_8 as cr,m174_9 as ae,m174_10 as oe,m174_11 as ur,m174_12 as p,m174_13 as N,m174_14 as k,m174_15 as re,m174_16 as mr,m174_17 as O,m174_18 as pr,m174_19 as dr,m174_20 as M,m174_21 as fr,m174_22 as $r,m174_23 as w}from"./main.js";import{m181_0 as _r,m181_1 as T,m181_2 as ie,m181_3 as br,m181_4 as xr,m181_5 as V}from"./main.js";import{m183_0 as o}from"./main.js";import{m224_0 as Tr,m224_1 as Sr,m224_2 as Or,m224_3 as Er,m224_4 as Cr,m224_5 as S,m224_6 as Lr,m224_7 as $,m224_8 as le,m224_9 as Ar}from"./main.js";import{m131_0 as ce}from"./main.js";var ue={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},sn={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},nn=({work:t})=>o`
<a href=${$("job",{id:t.id})}>${t.test}</a> waits for it until ${w(t.awaited_until)}.
${" "}${ue[t.then]}
`;function an({status:t,agent:e,attempts:s,explanation:n}){return t==="running"?o`Attempt ${p(s)} runs on <a href=${$("agent",{name:e})}>${e}</a>.`:t!=="pending"?sn[t]:`The job is queued again: ${[n?.position>1&&!n.hold&&`place ${p(n.position)}`,n?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function on({attempt:t}){let e=V(`job:${t.job_id}`),s=e.ids.value.length?e.row(t.job_id).value:null;return o`
Its attempt of <a href=${$("job",{id:t.job_id})}>${t.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${an(s)}</span>`}
`}function rn({job:t}){let e=t.status==="running"&&!t.reason?t.agent:null,s=V(e?`agent:${e}`:null),n=s?.ids.value.length?s.row(e).value:null;return n?.job?.id!==t.id||!n.job.awaited_until?null:o`
<p class="why" role="status" data-silent>
<strong>
<a href=${$("agent",{name:e})}>${e}</a> has not responded for <${ce} since=${n.last_seen_at} />.
</strong>
${" "}The job waits for it until ${w(n.job.awaited_until)}. ${ue[n.job.then]}
</p>
`}import{m284_0 as Wr,m284_1 as Ur,m284_2 as Vr,m284_3 as v,m284_4 as zr,m284_5 as me,m284_6 as Kr,m284_7 as L,m284_8 as E,m284_9 as Hr,m284_10 as _,m284_11 as g}from"./main.js";import{m4_0 as Gr,m4_1 as Zr,m4_2 as I,m4_3 as Xr,m4_4 as Yr}from"./main.js";import{m51_0 as G,m51_1 as Z,m51_2 as si}from"./main.js";import{m76_0 as f}from"./main.js";import{m95_0 as X}from"./main.js";import{m103_0 as P}from"./main.js";import{m123_0 as A}from"./main.js";import{m136_0 as Y,m136_1 as R,m136_2 as C}from"./main.js";import{m137_0 as $i,m137_1 as pe,m137_2 as de}from"./main.js";import{m143_0 as D,m143_1 as _i}from"./main.js";var ln=100,cn=2e4,fe=20,un=[["previous","Previous batch"],["base","Base branch"]],he=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],mn=["newly_failing","still_failing","fixed","flaky"],$t=t=>[[t.name,t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.app_version_id,t.commit&&M(t.commit),w(t.created_at)].filter(Boolean).join(", ");function pn(t){let[e,s]=g([]);return v(()=>{let n=new AbortController,a=new URLSearchParams({suite:t.suite,limit:fe+1,...t.org_id?{org_id:t.org_id}:{}});return I(`/api/v1/batches?${a}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==t.id).slice(0,fe)),()=>{}),()=>n.abort()},[t.id]),e}function dn({batch:t,chosen:e}){let s=pn(t),n=a=>S({with:a},{push:!0});return o`
<div class="page-tools">
<${A} label="Against" hideLabel options=${un} value=${e} onChange=${n} />
${s.length>0&&o`
<${X}
label="Other batch"
items=${s.map(a=>({label:$t(a),checked:a.id===e,run:()=>n(a.id)}))}
>
Other batch…
<${f} name="down" />
<//>
`}
</div>
`}var fn=({at:t,hasStart:e})=>t===null?null:o`<span class="number quiet">${k(t)}${e&&" with start"}</span>`;function $e({id:t,status:e,seconds:s,hasStart:n,word:a}){return t?o`
<a class="change-side" href=${$("job",{id:t})}>
<span class="unseen">${a}: </span>
<${pe} job=${{status:e}} /> <${fn} at=${s} hasStart=${n} />
</a>
`:o`<span class="quiet">not run</span>`}function $n({row:t,gone:e,hasCause:s}){let n=e?t.job_id:t.before_job_id,a=!e&&t.before_seconds!==null&&t.seconds!==null&&t.has_start!==t.before_has_start,r=t.status==="failed"&&!e&&!s&&t.cause;return o`
<li class="change">
<span class="change-what">
<a class="change-test" href=${$("job",{id:t.job_id})}>
<${D} test=${t.test} />
</a>
${t.excused&&!e&&o`<span class="tag" title=${Z}>quarantined</span>`}
${r&&o`<span class="row-why quiet" title=${r}>${r}</span>`}
</span>
<${$e}
word="before"
id=${n}
status=${e?t.status:t.before_status}
seconds=${e?t.seconds:t.before_seconds}
hasStart=${a&&t.before_has_start}
/>
<${f} name="next" />
<${$e} word="now" ...${{...t,id:e?null:t.job_id,hasStart:a&&t.has_start}} />
</li>
`}var ge=({kind:t,rows:e,hasCause:s})=>o`
<ul class="change-list" data-changes=${t}>
${e.map(n=>o`<${$n} key=${n.job_id} row=${n} gone=${t==="gone"} hasCause=${s} />`)}
</ul>
`;function hn({kind:t,rows:e,causes:s}){let n=new Map(e.map(a=>[a.job_id,a]));return s.map(({fingerprint:a,cause:r,tests:i,job_ids:c})=>{let l=c.filter(u=>n.has(u)).map(u=>n.get(u));return l.length>0&&o`
<div class="change-cause" key=${a} data-cause=${a}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${h(i,"test")}</small>
</h3>
<${ge} kind=${t} rows=${l} hasCause />
</div>
`})}function _e(t){let e=t.counts.new-t.new_elsewhere;return{...t,counts:{...t.counts,new:e},new:t.new.slice(0,e)}}var be=({counts:t,excused:e},s)=>t[s]-(s==="still_failing"?e:0),xe=({excused:t})=>t>0?`, ${p(t)} quarantined`:"";function ye({on_agent:t,counts:e},s){let n=t[s];return n?n.tests===e[s]?`, all on ${n.agent}`:`, ${p(n.tests)} only on ${n.agent}`:""}var gn=(t,e)=>p(be(t,e))+(e==="still_failing"?xe(t):"")+ye(t,e);function we({path:t,query:e,version:s,href:n,flaky:a,textOf:r}){let i=T(`${t}/compare?${new URLSearchParams({...e,limit:0})}`,s).data.value;if(!i?.with)return null;let{counts:c}=_e(i);return o`
<p class="change-verdict">
${he.filter(([l])=>mn.includes(l)||c[l]>0).map(([l,,,,u,m])=>o`
<${l==="flaky"&&a&&c.flaky?"a":"span"}
key=${l}
href=${l==="flaky"&&c.flaky?a:void 0}
class=${c[l]?l==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${l}>${p(be(i,l))}</span>${" "}
${c[l]===1?u:m}${l==="still_failing"&&xe(i)}
${ye(i,l)}
<//>
`)}
<a class="quiet" href=${n}>against ${r(i.with)}</a>
</p>
`}var _n=({app_version_id:t},{name:e,app_version_id:s})=>t&&t===s?`another batch of ${s}`:[e,s].filter(Boolean).join(", "),bn=({batch:t,chosen:e})=>o`
<${we}
path=${`/api/v1/batches/${t.id}`}
query=${{with:e}}
version=${`${t.done} ${t.failed} ${t.cancelled}`}
href=${$("batch",{id:t.id},{with:e})}
flaky=${$("batch",{id:t.id},{show:"flaky"})}
textOf=${s=>_n(t,s)}
/>
`,xn=({path:t,version:e,chosen:s})=>o`
<${we}
path=${t}
query=${s?{with:s}:{}}
version=${e}
href="#changes"
textOf=${n=>n}
/>
`;function yn({kind:t,title:e,icon:s,note:n,counted:a,total:r,rows:i,causes:c,showAll:l}){return o`
<${P}
title=${o`<span class=${`state state-${s}`}>
<${f} name=${s} />
<span>${e}</span>
</span>`}
note=${a}
className="changes"
tools=${o`<span class="quiet">${n}</span>`}
>
${c?o`<${hn} kind=${t} rows=${i} causes=${c} />`:o`<${ge} kind=${t} rows=${i} />`}
${i.length<r&&o`
<p class="nothing">
<button type="button" class="button" onClick=${l}>
Show all ${p(r)}
</button>
</p>
`}
<//>
`}function wn(t,e){return t===0?`No test has finished${e&&` yet, ${e}`}`:e?`Same so far, ${e}`:"No changes"}function ve({found:t,ended:e,left:s,against:n,tools:a,showAll:r}){let i=_e(t),c=he.filter(([l])=>i.counts[l]>0);return o`
<p class="change-with">
Against ${n}${" "}
${s&&c.length>0&&o`<span class="number" data-to-run>· ${s}</span>`}${" "}
${a}
</p>
${c.length===0?o`
<${Y} icon=${s||!e?"running":"done"} title=${wn(e,s)}>
${e>0&&o`<p>Every finished test has the same status in both.</p>`}
<//>
`:null}
${c.map(([l,u,m,d])=>o`
<${yn} key=${l} kind=${l} title=${u} icon=${m}
note=${d} rows=${i[l]}
counted=${gn(i,l)}
total=${i.counts[l]}
causes=${l==="newly_failing"?i.causes:null}
showAll=${r}
/>
`)}
`}function ke({path:t,query:e,version:s,title:n,draw:a}){let[r,i]=g(ln),c=T(`${t}?${new URLSearchParams({...e,limit:r})}`,s),l=_(null),u=c.data.value??l.current;l.current=u;let m=c.error.value;return o`
${m&&o`<${R} title=${n} text=${m.message} again=${()=>c.load()} />`}
${u&&a(u,()=>i(cn))}
${!u&&!m&&o`<${C} />`}
`}var vn=({batch:t,with:e})=>[t.unfinished>0&&`${p(t.unfinished)} to run`,e.unfinished>0&&`${p(e.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function kn({found:t,chosen:e,showAll:s}){return t.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}
${e==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:o`
<${ve}
found=${t}
ended=${t.batch.done+t.batch.failed}
left=${vn(t)}
against=${o`<a href=${$("batch",{id:t.with.id})}>${$t(t.with)}</a>`}
showAll=${s}
/>
`}var Tn=({batch:t,chosen:e})=>o`
<${dn} batch=${t} chosen=${e} />
<${ke}
key=${`${t.id} ${e}`}
path=${`/api/v1/batches/${t.id}/compare`}
query=${{with:e}}
version=${`${t.done} ${t.failed} ${t.cancelled}`}
title="The batches could not be compared"
draw=${(s,n)=>o`<${kn} found=${s} chosen=${e} showAll=${n} />`}
/>
`;import{m6_0 as qi,m6_1 as Ii,m6_2 as Pi,m6_3 as Di,m6_4 as ji,m6_5 as tt}from"./main.js";import{m223_0 as b,m223_1 as Ui}from"./main.js";import{m23_0 as et}from"./main.js";var ht=({status:t})=>o`
<span class=${`state state-${t}`}>
<${f} name=${t} />
<span>${de[t]??t}</span>
</span>
`;import{m47_0 as j}from"./main.js";import{m60_0 as st,m60_1 as tl,m60_2 as el}from"./main.js";import{m0_0 as Te,m0_1 as al,m0_2 as ol,m0_3 as Se,m0_4 as Oe,m0_5 as rl,m0_6 as Ee,m0_7 as Ce,m0_8 as il,m0_9 as ll,m0_10 as cl,m0_11 as ul,m0_12 as Le,m0_13 as Ae,m0_14 as ml,m0_15 as nt,m0_16 as pl,m0_17 as dl,m0_18 as fl}from"./main.js";var at=({within:t,filter:e,fresh:s,label:n="Retry failed jobs",icon:a="retry",className:r,children:i})=>b("retry","job")&&o`
<${X}
label=${n}
icon=${a}
items=${()=>Le({within:t,filter:e,fresh:s})}
none="Nothing to retry: all passed since, wait, run or are in quarantine."
className=${r}
tip=${i?void 0:n}
>
${i&&o`${i}<${f} name="down" />`}
<//>
`,Sn=({filter:t,failed:e})=>e>0&&b("retry","job")&&o`
<button type="button" class="button" onClick=${()=>Ae(t,e)}>
<${f} name="retry" />
Retry ${p(e)} failed
</button>
<${at} filter=${t} icon="down" />
`;import{m146_0 as B}from"./main.js";function Re({batch:t}){let e=t.first_finished_at??t.finished_at;if(!e)return o`<${j} since=${t.created_at} />`;let s=O(e)-O(t.created_at);return o`
<span class="number">${s<10?k(s):ne(s)}</span>
${e!==t.finished_at&&o`
${" "}
<span class="quiet" title=${`retried ${Be(t)}`}>
<${f} name="retry" /><span class="unseen">retried</span>
</span>
`}
`}var Be=t=>t.finished_at?`until ${w(t.finished_at)}`:"in progress",Ne=({batch:t,link:e})=>t.app_version_id&&t.org_id?o`<${st} org=${t.org_id} version=${t.app_version_id} link=${e} />`:o`<span class="quiet">${h(t.builds,"build")}${t.org_id?` ${t.org_id}`:""}</span>`,On=({batch:t})=>(t.branch||t.commit)&&o`
<span class="batch-branch quiet">
${t.branch}
${t.branch&&t.commit&&" \xB7 "}
${t.commit&&o`<span class="id" title=${t.commit}>${M(t.commit)}</span>`}
</span>
`,En=({batch:t})=>o`
<${et} group=${{...tt(t),waiting:t.unfinished}} />
<span class="batch-ended number quiet">${p(t.total-t.unfinished)} of ${p(t.total)}</span>
`,Cn=[{name:"status",title:"Status",cell:t=>o`<${ht} status=${t.status} />`},{name:"suite",title:"Suite",main:!0,cell:t=>t.name,under:t=>o`<${On} batch=${t} />`},{name:"build",title:"Build",cell:t=>o`<${Ne} batch=${t} link="row" />`},{name:"bar",title:"Progress",cell:t=>o`<${En} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>o`<${G} of=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>o`<${Re} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>o`
<${B} className="quiet" at=${t.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:t=>t.failed>0&&b("retry","batch"),cell:t=>t.failed>0&&o`<${Ln} batch=${t} />`}],Ln=({batch:t})=>o`
<${at}
within=${`/api/v1/batches/${t.id}`}
label=${`Retry failed jobs of ${t.name}`}
className="icon-button"
/>
`,An={kind:"batch",columns:Cn,hrefOf:t=>$("batch",{id:t.id}),failed:t=>t.status==="failed"};import{m10_0 as jl,m10_1 as Fl,m10_2 as Me}from"./main.js";var Rn=2;function Bn({width:t,height:e,draw:s,paint:n,className:a="",...r}){let i=_(null),c=Me.value;return L(()=>{let l=Math.min(Rn,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(t*l)),u.height=Math.max(1,Math.round(e*l)),u.style.setProperty("width",`${t}px`),u.style.setProperty("height",`${e}px`);let m=u.getContext("2d");m.setTransform(l,0,0,l,0,0),s(m),n&&(n.current=d=>d(m))},[t,e,s,c]),o`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var gt=({since:t,last_pass:e})=>`With this cause since ${t.app_version_id}${e?`, last passed in ${e.app_version_id}`:""}`;function _t(t){let{app_version_id:e,last_pass:s,since:n,failures:a,builds:r}=t,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(t.new)return`in ${e}${a>1?`, ${p(a)} failed jobs`:""} \xB7 ${i}`;let c=`${h(a,"failed job")} in ${h(r,"build")}`;return`failing since ${n.app_version_id}, ${c} \xB7 ${i}`}var bt=({new_tests:t,tests:e})=>t>0&&t<e?`${p(t)} of ${p(e)} new`:"",xt=({agent:t,failures:e,of:s})=>e===s?`only on ${t}`:`${p(e)} of ${p(s)} on ${t}`,z=({share_of_runs:t})=>`It ran ${Math.round(t*100)} % of all tests on these targets.`,yt=({quarantined_by:t,quarantined_at:e,quarantined_until:s,quarantine_note:n})=>[t&&`by ${t}`,`since ${w(e)}`,s&&`until ${w(s)}`].filter(Boolean).join(" ")+(n?`: ${n}`:"");var Nn=36e5,Mn=6e4;function wt(t,e){let[s,n]=g(null),[a,r]=g(0);v(()=>{if(!t)return;let c=new AbortController;return I(t,{signal:c.signal}).then(n).catch(()=>c.signal.aborted||n(l=>l??"failed")),()=>c.abort()},[t,e,a]);let i=s?.content?.expires_at;return v(()=>{if(!i)return;let c=Math.max(Mn,Date.parse(i)-Nn-Date.now()),l=setTimeout(()=>r(u=>u+1),c);return()=>clearTimeout(l)},[i,a]),s}var qn=50,Ie=()=>history.state?.open??{};function qe(t,e){let n=[...Object.entries(Ie()).filter(([a])=>a!==t),[t,e]].slice(-qn);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function vt(t,e=!1){let[s,n]=g(()=>Ie()[t]??e),[a]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(n(l),history.state?.key===a&&qe(t,l))},onClick:c=>{let l=c.currentTarget,u=c.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===l&&qe(t,!l.open)}}}var De="batch-report/",Tt=({path:t})=>!t.startsWith(De),In="whole-start/",St=({path:t})=>!t.startsWith(In),Ot=/\.html?$/i,je=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,kt=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Pn=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Dn=t=>t.split("/").map(encodeURIComponent).join("/");function Fe({path:t},e){if(!e)return null;let s=e.url+Dn(t);return Ot.test(t)?je.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&kt.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var jn=5;function Fn(t){let e=a=>a.slice(0,a.lastIndexOf("/")+1),s=({path:a})=>Ot.test(a)&&!je.test(a),n=[...new Set(t.filter(s).map(({path:a})=>e(a)))].filter(Boolean);return n.filter(a=>!n.some(r=>r!==a&&a.startsWith(r))).map(a=>({folder:a,files:t.filter(r=>r.path.startsWith(a)&&!(s(r)&&e(r.path)===a))})).filter(({files:a})=>a.length>=jn)}var Pe=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function Et(t,e){let s=t.flatMap(({path:l,url:u})=>{let m=Fe({path:l},e);return m?[{...m,path:l,isOpened:!0}]:kt.test(l)?[{title:"Download trace",url:u,path:l,isOpened:!1}]:[]}),n=s.filter(({path:l})=>kt.test(l)),a=n.filter(({path:l})=>!Pn.test(l)),r=(a.length>0?a:n).sort((l,u)=>Pe(u)-Pe(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>Ot.test(l)).sort((l,u)=>i(l)-i(u))[0];return[r,c].filter(l=>l!==void 0)}import{m228_0 as sc,m228_1 as ot,m228_2 as nc,m228_3 as ac,m228_4 as oc,m228_5 as rc,m228_6 as ic}from"./main.js";var Wn={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},Un=({outcome:t})=>t?Wn[t]??"cancelled":"running",Vn=({outcome:t,phase:e})=>{let s=t??e;return{timed_out:"timed out",executing:"running"}[s]??s},rt=({outcome:t,message:e})=>t==="error"&&e.startsWith("install failed"),We=t=>t.install_seconds!==null||t.phase==="installing"||rt(t);function zn(t){let e=O(t.leased_at),s=O(t.started_at),n=O(t.finished_at),a=[],r=(m,d,x)=>(x===null||x>d)&&a.push({kind:m,from:d,until:x});if(s===null)return r(We(t)?"installing":"assigned",e,n),a;let i=n===null||ot(t)?s:n-(t.run_seconds??0),c=t.install_seconds??0,l=Math.min(s,Math.max(e+c,i)),u=Math.max(e,l-c);return r("assigned",e,u),t.install_seconds!==null&&r("installing",u,l),r("running",l,n),a}function Kn(t){let e=["assigned"];return We(t)&&e.push("installing"),(t.started_at!==null||t.phase==="executing")&&e.push("running"),e}var Hn=({outcome:t})=>t==="cancelled"?["cancelled","waiting"]:t==="error"?["backoff","waiting"]:["waiting"];function Ue(t,e){let s=t.tries??[],n=O(s[e]?.leased_at??t.created_at),a=s[e+1]?O(s[e+1].leased_at):1/0;return(t.retried??[]).map(r=>({...r,time:O(r.at)})).filter(({time:r})=>r>=n&&r<a)}function Qn(t){let e=t.tries??[],s=["waiting"],n=r=>{let i=Ue(t,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};n(-1),e.forEach((r,i)=>{s.push(...Kn(r)),!n(i)&&i<e.length-1&&s.push(...Hn(r))});let a=e.at(-1);if(t.status==="pending"){let r=t.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&a?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else t.status!=="running"&&(a&&t.status==="cancelled"&&a.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(t.status));return s}var Ve="The end of its log shows what it did last.";function ze(t){let{outcome:e,message:s,exit_code:n,started_at:a,agent:r,log_bytes:i,window:c}=t,l=i?Ve:"";if(e==="lost")return[`${r} stopped responding ${a?"while it ran the test":"before it began"}.`,l];if(e==="timed_out"){if(s.includes("case began"))return[l,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[l,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(rt(t))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(e==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(e==="error")return["Its runner ended without a result of the test.",t.cause_line||c?"":Ve];if(n!==null&&n<0)return["A signal ended its runner.",l];let u=t.cases??{};return t.cause_line||c||u.failed||u.error?[]:["No line of its log names an error.",l]}function Ke({reason:t,cause:e},s){let n=e&&t.endsWith(`: ${e}`)?t.slice(0,-e.length-2):t,r=/ attempt \d+ of \d+: /.test(n)&&!n.includes(" of 1: ")||n.endsWith(" retries of its batch are used up"),i=(c,l,u)=>Number(l)===s?c:`attempt ${s} (${l} of ${u} that count)`;return r?n.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,i):""}import{m229_0 as $c,m229_1 as hc,m229_2 as gc,m229_3 as _c,m229_4 as He}from"./main.js";var Jn=["image/png","image/jpeg","image/gif","image/webp"],Gn=["video/mp4","video/webm"],Lt=t=>({...t,url:He(t.url)}),Ct=({content_type:t})=>Jn.includes(t)?"image":Gn.includes(t)?"video":null,Zn=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,Xn=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function At(t){let e=t.some(({path:c})=>c.startsWith("results/")),s=t.filter(({path:c})=>!(e&&Xn.test(c))),n=new Map,a=s.filter(c=>Ct(c)==="image");for(let c of a){let l=Zn.exec(c.path);if(!l)continue;let u=l[1]+l[3];n.set(u,{...n.get(u),[l[2]]:c})}let r=[];for(let[c,{expected:l,actual:u,diff:m}]of n)l&&u&&r.push({name:c,expected:l,actual:u,diff:m??null});let i=new Set(r.flatMap(({expected:c,actual:l,diff:u})=>[c,l,u]));return{comparisons:r,images:a.filter(c=>!i.has(c)),videos:s.filter(c=>Ct(c)==="video")}}var Yn=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],ta=["blob","#L"];function Qe(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let a;try{a=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(a.protocol))return null;let r=Yn.find(([m])=>m.test(a.hostname)),[i,c]=r?r.slice(1):ta,l=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${a.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${t.commit}/${l}${s?`${c}${s}`:""}`}function Je(t){let e=new Set;return t.map(s=>{let n=JSON.stringify([s.file,s.snippet]);return!s.snippet?.length||!e.has(n)?e.add(n)&&s:{...s,snippet:[]}})}var Ge=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function it(t,e){let[s,n]=[[],[]];for(let{from:a,text:r}of Rt(Ge(t),Ge(e),400))a!=="b"&&Ze(s,r,a==="a"),a!=="a"&&Ze(n,r,a==="b");return{expected:s,actual:n}}function Rt(t,e,s){let n=Math.min(t.length,e.length),a=0;for(;a<n&&t[a]===e[a];)a+=1;let r=0;for(;r<n-a&&t[t.length-1-r]===e[e.length-1-r];)r+=1;let[i,c]=[t.slice(a,t.length-r),e.slice(a,e.length-r)],l=u=>({from:"both",text:u});return[...t.slice(0,a).map(l),...i.length>s||c.length>s?ea(i,c):sa(i,c),...t.slice(t.length-r).map(l)]}var ea=(t,e)=>[...t.map(s=>({from:"a",text:s})),...e.map(s=>({from:"b",text:s}))];function sa(t,e){let s=na(t,e),n=[],[a,r]=[0,0];for(;a<t.length||r<e.length;)a<t.length&&r<e.length&&t[a]===e[r]?(n.push({from:"both",text:t[a]}),a+=1,r+=1):r>=e.length||a<t.length&&s[a+1][r]>=s[a][r+1]?n.push({from:"a",text:t[a++]}):n.push({from:"b",text:e[r++]});return n}function na(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let a=e.length-1;a>=0;a-=1)s[n][a]=t[n]===e[a]?s[n+1][a+1]+1:Math.max(s[n+1][a],s[n][a+1]);return s}function Ze(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var Xe=3,aa=400,oa=t=>[{text:t,changed:!1}];function ts(t,e){let[s,n]=[t.split(`
`),e.split(`
`)],a=[],r=[[],[]],i=()=>{let[c,l]=r,u=c.map((m,d)=>d<l.length?it(m,l[d]):null);c.forEach((m,d)=>a.push({sign:"-",pieces:u[d]?.expected??Ye(m)})),l.forEach((m,d)=>a.push({sign:"+",pieces:u[d]?.actual??Ye(m)})),r=[[],[]]};for(let{from:c,text:l}of Rt(s,n,aa))c==="both"?(i(),a.push({sign:" ",pieces:oa(l)})):r[c==="a"?0:1].push(l);return i(),ra(a)}var Ye=t=>[{text:t,changed:!0}];function ra(t){let e=a=>"sign"in a&&a.sign!==" ",s=t.map((a,r)=>t.slice(Math.max(0,r-Xe),r+Xe+1).some(e)),n=[];for(let[a,r]of t.entries()){let i=n.at(-1);s[a]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var ns=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?o`<mark key=${n}>${e}</mark>`:e),es=({name:t,look:e,pieces:s})=>o`
<div class=${e}>
<dt class="quiet">${t}</dt>
<dd><pre tabindex="0" aria-label=${t}>${o`<${ns} pieces=${s} />`}</pre></dd>
</div>
`;function ia({expected:t,actual:e}){let s=E(()=>it(t,e),[t,e]),n=r=>[{text:r,changed:!1}],a=t!==""&&e!=="";return o`
<dl class=${`difference ${a?"":"is-single"}`}>
${t!==""&&o`
<${es} name="Expected" look="is-expected" pieces=${a?s.expected:n(t)} />
`}
${e!==""&&o`<${es} name="Actual" look="is-actual" pieces=${a?s.actual:n(e)} />`}
</dl>
`}var la={"-":"is-expected","+":"is-actual"," ":""},ss={"-":"expected: ","+":"actual: "},ca=({line:t})=>"hidden"in t?o`<span class="diff-hidden quiet">${h(t.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${la[t.sign]}`}>
<span aria-hidden="true">${t.sign}</span>
<code>
${ss[t.sign]&&o`<span class="unseen">${ss[t.sign]}</span>`}<${ns} pieces=${t.pieces} />
</code>
</span>
`;function ua({expected:t,actual:e}){let s=E(()=>ts(t,e),[t,e]);return o`
<figure class="diff">
<figcaption>
<span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
</figcaption>
<pre tabindex="0" aria-label="Expected and actual, line by line">
${s.map((n,a)=>o`<${ca} key=${a} line=${n} />`)}
</pre>
</figure>
`}function as({expected:t,actual:e}){return t===""&&e===""?null:t!==""&&e!==""&&(t.includes(`
`)||e.includes(`
`))?o`<${ua} expected=${t} actual=${e} />`:o`<${ia} expected=${t} actual=${e} />`}var K=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],os=1.02,Bt=K[0],Nt=K[K.length-1];function rs(t,e){return e>0?K.find(s=>s>t*os)??Nt:K.findLast(s=>s<t/os)??Bt}import{m43_0 as is}from"./main.js";var lt=({diff:t})=>[["slider","slider"],["expected","expected"],["actual","actual"],...t?[["diff","difference"]]:[]],ma={expected:"Expected",actual:"Actual"},Mt=(t,{name:e},{path:s})=>t==="diff"?`Difference of ${e}`:`${ma[t]}: ${s}`;function qt({comparison:t,way:e,style:s,onSize:n}){let[a,r]=g(50),i=_(null);L(()=>{i.current?.style.setProperty("--at",`${a}%`)},[a,e]);let c=d=>n?.(d.currentTarget.naturalWidth);if(e!=="slider"){let d=t[e],x=Mt(e,t,d);return o`<img key=${e} src=${d.url} alt=${x} style=${s} onLoad=${c} />`}let{name:l,expected:u,actual:m}=t;return o`
<div class="slider" style=${s}>
<div class="slider-frame" ref=${i}>
<img src=${m.url} alt=${Mt("actual",t,m)} onLoad=${c} />
<img class="slider-over" src=${u.url} alt=${Mt("expected",t,u)} />
</div>
<label class="slider-handle">
<span>Expected</span>
<input
type="range"
min="0"
max="100"
value=${a}
aria-label=${`Expected and actual of ${l}`}
onInput=${d=>r(Number(d.currentTarget.value))}
/>
<span>Actual</span>
</label>
</div>
`}function ls({comparison:t,onEnlarge:e}){let[s,n]=g("slider"),{name:a}=t;return o`
<figure class="preview picture-slider" data-comparison=${a}>
<${qt} comparison=${t} way=${s} />
<figcaption>
<span>${a}</span>
<${A} label="View" hideLabel options=${lt(t)} value=${s} onChange=${n} />
<button
type="button"
class="icon-button"
aria-label=${`Enlarge ${a}`}
data-tip="Enlarge"
onClick=${()=>e(s)}
>
<${f} name="plus" />
</button>
</figcaption>
</figure>
`}var It=({icon:t,label:e,tip:s,disabled:n=!1,onClick:a})=>o`
<button type="button" class="icon-button" aria-label=${e} data-tip=${s} disabled=${n} onClick=${a}>
<${f} name=${t} />
</button>
`,pa=({picture:t,comparison:e},s)=>t??(s==="slider"?e.actual:e[s]);function da(t){let[e,s]=g(null),[n,a]=g(0),r=()=>{let i=t.current?.querySelector("img");return e??(i&&n?i.clientWidth/n:1)};return{zoom:e,setNatural:a,step:i=>s(rs(r(),i)),toggle:()=>s(e===null?1:null),fit:()=>s(null),style:e===null||!n?void 0:{width:`${Math.round(n*e)}px`}}}function fa({zoom:{zoom:t,step:e,toggle:s}}){let n=t!==null&&t<=Bt,a=t!==null&&t>=Nt;return o`
<${It} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>e(-1)} />
<button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${t===null} onClick=${s}>
${t===null?"Fit":`${Math.round(t*100)} %`}
</button>
<${It} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${a} onClick=${()=>e(1)} />
`}function $a({item:t,at:e,count:s,way:n,setWay:a,zoom:r,go:i,onClose:c}){let l="Open the original file";return o`
<header class="lightbox-tools">
<span class="lightbox-title">${t.title}</span>
<span class="number quiet" role="status">${e+1} of ${s}</span>
${t.comparison&&o`<${A} label="View" hideLabel options=${lt(t.comparison)} value=${n} onChange=${a} />`}
<span class="lightbox-buttons">
<${fa} zoom=${r} />
<a class="icon-button" href=${pa(t,n).url} aria-label=${l} data-tip=${l}>
<${f} name="link" />
</a>
${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button>
<button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}
<${It} icon="close" label="Close" tip="Close (Esc)" onClick=${c} />
</span>
</header>
`}function ha({item:t,way:e,zoom:s,stage:n}){let{picture:a,comparison:r}=t,{style:i,setNatural:c}=s,l={comparison:r,way:e,style:i,onSize:c};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${t.title}
autofocus
onDblClick=${s.toggle}
>
${r?o`<${qt} key=${r.name} ...${l} />`:o`
<img
key=${a.url}
src=${a.url}
alt=${a.path}
style=${i}
onLoad=${u=>c(u.currentTarget.naturalWidth)}
/>
`}
</div>
`}function ga({items:t,first:e,onClose:s}){let[n,a]=g(e.index),[r,i]=g(e.way??"slider"),c=_(null),l=da(c),u=t[Math.min(n,t.length-1)],m=u.comparison&&lt(u.comparison).some(([y])=>y===r)?r:"slider",d=y=>{a((n+y+t.length)%t.length),l.fit()},x={"+":()=>l.step(1),"=":()=>l.step(1),"-":()=>l.step(-1),0:l.fit,n:()=>d(1),p:()=>d(-1),...l.zoom===null&&{ArrowRight:()=>d(1),ArrowLeft:()=>d(-1)}},ft=y=>{let U=y.target.matches("input")&&y.key.startsWith("Arrow");if(y.ctrlKey||y.metaKey||y.altKey||U)return;let ee=Object.hasOwn(x,y.key)&&x[y.key];ee&&(y.preventDefault(),ee())};return o`
<${is} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}>
<div class="lightbox-body" onKeyDown=${ft}>
<${$a} ...${{item:u,at:n,count:t.length,way:m,setWay:i,zoom:l,go:d,onClose:s}} />
<${ha} item=${u} way=${m} zoom=${l} stage=${c} />
</div>
<//>
`}var Pt=(t,e)=>[...t.map(s=>({title:s.name,comparison:s})),...e.map(s=>({title:s.path,picture:s}))];function Dt(t){let[e,s]=g(null),n=_(!1),a=e!==null,r=(l,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:l,way:u})},i=()=>{n.current||history.back(),n.current=!0};v(()=>{if(!a)return;let l=()=>s(null);return window.addEventListener("popstate",l),()=>{window.removeEventListener("popstate",l),history.state?.overlay&&history.back()}},[a]);let c=a&&t.length>0&&o`<${ga} items=${t} first=${e} onClose=${i} />`;return{open:r,shown:c}}var jt=t=>e=>{e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||(e.preventDefault(),t())};function _a(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var ct=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function ba(t){history.replaceState(history.state,"",location.pathname+location.search+(t?ct(t):""))}function Ft({from:t,until:e=null,begins:s=!1,page:n=""}){let a={from:t,until:e??t},r=s?`Output from log line ${t}`:`Log line ${t}`,i=a.from===a.until?r:`Log lines ${t}\u2013${e}`,c=n?void 0:()=>S({show:""});return o`<a class="log-link" href=${n+ct(a)} onClick=${c}>${i}</a>`}import{m227_0 as tu,m227_1 as cs,m227_2 as us}from"./main.js";var xa={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},ya={timed_out:"timed out",executing:"running"},ms={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},wa=t=>ms[t]??"",F=t=>ya[t]??t;function H({outcome:t,phase:e=""}){let s=t?xa[t]??"cancelled":e==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${ms[t]}>
<${f} name=${s} />
<span>${F(t??e)}</span>
</span>
`}function va(t){let e=t?.tries?.findLast(s=>s.outcome==="passed");return e?{...e,job_id:t.id,app_version_id:t.app_version_id}:null}var ka=[["Outcome",t=>o`<${H} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>o`<a href=${$("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",(t,e)=>`${cs(t)}${us(t,ot(e))}`],["Ended",t=>t.finished_at&&o`<${B} at=${t.finished_at} />`],["Log",t=>o`<a href=${$("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function ps({job:t,attempt:e,last:s}){let n=T(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,a=va(t.status==="failed"?n:t);if(!a)return null;let r={...e,job_id:t.id,app_version_id:t.app_version_id};return o`
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
${ka.map(([i,c])=>o`
<tr key=${i}>
<th scope="row">${i}</th>
<td>${c(r,a)}</td>
<td>${c(a,r)}</td>
</tr>
`)}
</tbody>
</table>
`}var Wt=({picture:{path:t,url:e},open:s})=>o`
<figure class="preview">
<a href=${e} aria-haspopup="dialog" onClick=${jt(s)}>
<img src=${e} alt=${t} loading="lazy" />
</a>
<figcaption>${t}</figcaption>
</figure>
`,Ut=({video:{path:t,url:e}})=>o`
<figure class="preview">
<video src=${e} aria-label=${t} controls preload="metadata"></video>
<figcaption>${t}</figcaption>
</figure>
`;var Ta=t=>({"--hanging":`min(${t.search(/\S|$/)+4}ch, 6vw)`}),ds=({lines:t,label:e})=>o`
<pre class="source-lines" tabindex="0" aria-label=${e}>
${t.map(({line:s,text:n,failed:a},r)=>o`
<span key=${r} class=${`source-line ${a?"is-failed":""}`}>
<span class="source-number number">${s??""}</span>
<code style=${Ta(n)}>
${n||" "}${a&&o`<span class="unseen"> (failed here)</span>`}
</code>
</span>
`)}
</pre>
`;var Vt=5,fs=18,Sa={passed:t=>o`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>o`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>o`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},Oa=t=>o`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function ut(t){return[...new Set(t)].map(s=>`${t.filter(n=>n===s).length} ${F(s)}`).join(", ")}function zt({outcomes:t,most:e=20}){let s=t.slice(-e),n=e*Vt,a=n-s.length*Vt,r=s.length>0?`The last ${h(s.length,"attempt")}: ${ut(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${n} ${fs}`}
width=${n}
height=${fs}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${n}`} />
${s.map((i,c)=>(Sa[i]??Oa)(a+c*Vt+1))}
</svg>
`}import{m133_0 as mt,m133_1 as vu}from"./main.js";var Ea="All its failures of the last 7 days were on this agent; it passed on others",Ca=({test:t})=>o`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${yt(t)}
</span>
`,pt=({test:t})=>t.failed_on!==null&&o`
<span class="row-why" data-failed-on>
<a class="tag is-warn" href=${$("agent",{name:t.failed_on})} data-tip=${Ea}>
only on ${t.failed_on}
</a>
</span>
`,La=({failed_on:t})=>t&&o`<strong>All its failures of the last 7 days were on ${t}.</strong>${" "}
It passed on others: look at the agent first.`;function $s(t){return b("quarantine","test")?[t.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Ce(t)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Oe({...t,doubt:La(t)})}]:[]}var Aa=({test:t})=>$s(t).map(({label:e,icon:s,run:n})=>o`
<button
type="button"
key=${e}
class="icon-button"
aria-label=${`${e} ${t.test}`}
data-tip=${e}
onClick=${n}
>
<${f} name=${s} />
</button>
`),Ra=({test:t})=>t.usual_seconds!==null&&o`
<span class="trend">
<${mt} values=${t.recent_seconds} />
<span class="number">${k(t.usual_seconds)}</span>
</span>
`,Ba=({share:t,of:e})=>o`
<span class="number">${N(t)}</span> <span class="quiet number">of ${p(e)}</span>
`,Na=[{name:"last",title:"Last outcome",cell:t=>o`<${H} outcome=${t.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:t=>o`<${D} test=${t.test} />`,under:t=>o`${t.quarantined&&o`<${Ca} test=${t} />`}<${pt} test=${t} />`},{name:"whose",title:"Organization",cell:t=>o`${t.org_id} <span class="quiet">${t.target}</span>`},{name:"recent",title:"Last 20",cell:t=>o`<${zt} outcomes=${t.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:t=>o`<${Ba} share=${t.pass_rate} of=${t.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:t=>t.flaky>0,cell:t=>t.flaky>0&&o`<span class="number">${N(t.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:t=>o`<${Ra} test=${t} />`},{name:"at",title:"Last run",numeric:!0,cell:t=>o`<${B} className="quiet" at=${t.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>b("quarantine","test"),cell:t=>o`<${Aa} test=${t} />`}],Ma={kind:"test",columns:Na,hrefOf:t=>$("test",{id:t.id}),failed:t=>t.last_outcome!=="passed"};var qa=3,Ia=4,Pa=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome);function Da({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=Qe(e,t.file,t.file_line);return n?o`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">
${s}<${f} name="link" /><span class="unseen"> (opens in a new tab)</span>
</a>
`:o`<span class="id">${s}</span>`}var hs=({failure:{snippet:t,expected:e,actual:s},label:n})=>o`
${t?.length>0&&o`<${ds} lines=${t} label=${n} />`}
<${as} expected=${e} actual=${s} />
`;function ja({failure:t,name:e,batch:s,causeLine:n,page:a}){let r=vt(`stack/${e}`);return o`
<p class="evidence-places">
<${Da} failure=${t} batch=${s} />
${t.line&&o`<${Ft} page=${a} from=${t.line} begins=${t.line!==n} />`}
</p>
<${hs} failure=${t} label=${`Source of ${t.file}`} />
${t.others?.map((i,c)=>o`
<p class="failure-cause evidence-other" key=${c}>${i.cause}</p>
<${hs} key=${`compared ${c}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}
${t.stack&&o`
<details class="evidence-stack" ...${r}>
<summary class="quiet">Stack</summary>
<pre class="case-message is-calm" tabindex="0" aria-label="Stack">${t.stack}</pre>
</details>
`}
`}function Fa({failure:t,name:e,batch:s,open:n,causeLine:a,page:r}){return o`
<li class="evidence-failure">
<details ...${vt(e,n)}>
<summary>
${t.name&&o`<span class="evidence-case">${t.name}</span>${" "}`}
<span class="failure-cause">${t.cause}</span>
</summary>
<${ja} failure=${t} name=${e} batch=${s} causeLine=${a} page=${r} />
</details>
</li>
`}function Wa({artifacts:t}){let{comparisons:e,images:s,videos:n}=E(()=>At(t.filter(St)),[t]),a=E(()=>Pt(e,s),[e,s]),r=Dt(a),i=s.slice(0,Ia);return e.length+i.length+n.length===0?null:o`
<div class="evidence-pictures">
${e.map((c,l)=>o`
<${ls} key=${c.name} comparison=${c} onEnlarge=${u=>r.open(l,u)} />
`)}
${i.map((c,l)=>o`
<${Wt} key=${c.id} picture=${c} open=${()=>r.open(e.length+l)} />
`)}
${n.slice(0,1).map(c=>o`<${Ut} key=${c.id} video=${c} />`)}
${r.shown}
</div>
`}var Ua=({links:t})=>t.map(({title:e,url:s,path:n,isOpened:a})=>o`
<a
key=${e}
class="button"
href=${s}
...${a?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
>
<${f} name=${a?"link":"download"} />
${e}<span class="unseen">${` ${n}${a?" (opens in a new tab)":""}`}</span>
</a>
`),gs=(t,e)=>t.tries?.at(-1)?.id===e.id,Va=(t,e)=>t.status==="failed"&&gs(t,e)?"Why it failed":`Why attempt ${e.number} failed`,za=(t,e,s)=>[`on ${e.agent}`,s.length>1&&h(s.length,"failure"),gs(t,e)&&Ke(t,e.number)].filter(Boolean).join(" \xB7 "),Ka=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e};function Ha({job:t,attempt:e}){let s=V(`test:${t.test_id}`),n=s.ids.value.length>0?s.row(t.test_id).value:null;return n?.failed_on===e.agent&&o`<${pt} test=${n} />`}var Qa=({test:t,children:e})=>o`
<p class="evidence-known" data-known>
<span class=${`tag ${t.infrastructure?"is-warn":t.new?"is-bad":""}`}>
${t.infrastructure?"infrastructure":t.new?"new":"known"}
</span>${" "}
${t.infrastructure?"no result of the test":_t(t)}
${t.last_pass&&o`${" "}<a href=${$("job",{id:t.last_pass.job_id})}>Last pass</a>`}
${e}
</p>
`;function Ja({attempt:t}){let e=ze(t).filter(Boolean).join(" ");return e&&o`<p class="evidence-known" data-happened>${e}</p>`}function Kt({job:t,attempt:e,initial:s,title:n,page:a=""}){let r=T(`/api/v1/attempts/${e.id}/failures`,e.cause,s),i=T(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,{failures:c=[],test:l}=r.data.value??{},u=e.artifacts>0?`/api/v1/attempts/${e.id}/artifacts`:null,m=wt(u,e.artifacts),d=E(()=>(m?.artifacts??[]).filter(Tt).map(Lt),[m]),x=Et(d,m?.content),ft=c.length>0?c:[Ka(e)].filter(Boolean);return o`
<${P}
id="evidence"
className="evidence"
title=${n??Va(t,e)}
note=${za(t,e,c)}
tools=${x.length>0&&o`<${Ua} links=${x} />`}
>
${l&&o`<${Qa} test=${l}>${!a&&o`<${Ha} job=${t} attempt=${e} />`}<//>`}
<div class="evidence-parts">
<div>
<ul class="plain">
${Je(ft).map((y,U)=>o`
<${Fa}
key=${U}
failure=${y}
name=${`failure/${e.id}/${U}`}
batch=${i}
causeLine=${e.cause_line}
page=${a}
open=${U<qa}
/>
`)}
</ul>
<${Ja} attempt=${e} />
</div>
<${Wa} artifacts=${d} />
</div>
<${ps} job=${t} attempt=${e} last=${l?.last_pass} />
<//>
`}var xs=(t,e)=>`/api/v1/failures/${encodeURIComponent(t)}/${e}`,ys=t=>$("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function Ga({row:t}){return o`
<li class="failure-example">
<a href=${ys(t)}>
<${D} test=${t.test} />
</a>
<span class="quiet">${t.name}</span>
<span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}function Za({failures:t,passed:e,attempts:s}){return t>0?`${p(t)} of ${h(s,"attempt")}`:e>0?"passed":"other failures"}var _s=({id:t,title:e,rows:s,more:n,urlOf:a})=>o`
<div class="cause-strip" data-strip=${t}>
<p id=${`cause-${t}`}>${e}</p>
<ol class="plain" aria-labelledby=${`cause-${t}`}>
${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}>
<a href=${a(r.name)} data-tip=${`${p(r.passed)} of ${h(r.attempts,"attempt")} passed`}>
${r.name}
</a>
<span class="number">${Za(r)}</span>
</li>
`)}
${n>0&&o`<li class="quiet">and ${h(n,"attempt")} in others</li>`}
</ol>
</div>
`,bs=({at:{app_version_id:t,job_id:e,at:s}})=>o`
<a href=${$("job",{id:e})}>${t}</a> <span class="quiet">(<${B} at=${s} />)</span>
`,Xa=({first:t,last:e})=>o`
<p data-began>
${t&&o`First failed in <${bs} at=${t} />; `}
${e?o`last passed in <${bs} at=${e} />`:"its tests have not passed before"}
</p>
`;function Ya({row:t,newest:e}){let s=T(`/api/v1/jobs/${t.job_id}`,t.attempt_id).data.value,n=s?.tries?.find(i=>i.id===t.attempt_id);if(!n)return null;let a=o`${e?"Newest failure":"Newest that still fails"}:${" "}
<a href=${ys(t)}>${t.test.split("/").at(-1)}</a>`,r=$("job",{id:s.id},{attempt:n.number});return o`<${Kt} job=${s} attempt=${n} title=${a} page=${r} />`}function to({found:t}){let{group:e,builds:s,agents:n,first_failure:a,last_pass:r}=t;return o`
<${Xa} first=${a} last=${r} />
<div class="cause-strips">
<${_s}
id="builds"
title="By build"
rows=${s}
more=${t.older_builds}
urlOf=${i=>$("build",{org_id:e.org_id,app_version_id:i})}
/>
<${_s}
id="agents"
title="By agent"
rows=${n}
more=${t.other_agents}
urlOf=${i=>$("agent",{name:i})}
/>
</div>
`}function Ht({group:t,changed:e}){let s=T(xs(t.org_id,t.fingerprint),t.last_at).data.value,n=t.failed_job_ids,[a]=t.examples;return o`
<div class="cause-detail">
${s?o`<${to} found=${s} />`:o`<${C} />`}
${t.agent&&o`<p>${z(t.agent)}</p>`}
<${Ya} key=${a.attempt_id} row=${a} newest=${a.at===t.last_at} />
<ul class="plain failure-examples">
${t.examples.map(r=>o`<${Ga} key=${r.job_id} row=${r} />`)}
${t.examples.length<t.tests&&o`<li class="quiet">and ${p(t.tests-t.examples.length)} more</li>`}
</ul>
<div class="cause-actions">
${n.length>0&&b("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>nt(n).then(r=>r&&e())}
>
<${f} name="retry" />
Retry ${h(n.length,"failed job")}
</button>
`}
${b("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>Se(t).then(r=>r&&e())}>
<${f} name="event" />
${t.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
</div>
</div>
`}var eo=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",Z],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],so=({counts:t,choose:e})=>o`
<p class="counts">
${eo.filter(([,s])=>t[s]>0).map(([s,n,a,r])=>o`
<button
type="button"
key=${n}
class=${`state state-${s}`}
data-count=${n}
data-tip=${r}
onClick=${()=>e(n)}
>
<${f} name=${s} />
<span>
<span class="number">${p(t[n])}</span> ${a}
</span>
</button>
`)}
</p>
`;function no({attempt:t,most:e,here:s}){let n=_(null),{outcome:a,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=t;L(()=>{n.current.style.setProperty("--height",((r??0)/e).toFixed(3))});let m=`${`${F(a)}, ${k(r)}`}, build ${i}, on ${c}, ${w(l)}`;return o`
<a
class=${`took took-${a} ${s?"is-here":""}`}
ref=${n}
tabindex="-1"
href=${$("job",{id:t.job_id})}
data-tip=${m}
>
<i></i>
<b></b>
</a>
`}function ao({seconds:t,most:e}){let s=_(null);return L(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),o`
<span class="took-usual" ref=${s}>
<span class="number">usually ${k(t)}</span>
</span>
`}function oo({history:t,usual:e,here:s}){let n=[...t].reverse(),a=n.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...a,e??0,.1)*1.08,[i,c]=[k(Math.min(...a)),k(Math.max(...a))],l=i===c?i:`between ${i} and ${c}`,u=a.length>0?`${h(n.length,"attempt")}, ${ut(n.map(({outcome:m})=>m))}; ${l}.`:"No durations recorded.";return o`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${e!==null&&o`<${ao} seconds=${e} most=${r} />`}
<div class="took-bars">
${n.map(m=>o`
<${no} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
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
`}var ro=({facts:t,className:e=""})=>o`
<dl class=${`facts ${e}`}>
${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
<div key=${s}>
<dt>${s}</dt>
<dd>${n}</dd>
</div>
`)}
</dl>
`;import{m286_0 as Mm,m286_1 as qm,m286_2 as Im,m286_3 as ws,m286_4 as Pm,m286_5 as Dm,m286_6 as Qt,m286_7 as jm,m286_8 as Fm,m286_9 as Wm,m286_10 as vs,m286_11 as Um}from"./main.js";import{m9_0 as ks,m9_1 as Jt,m9_2 as Km,m9_3 as Hm}from"./main.js";var Es=3,Ts=12,Gt={new:["is-bad","new","A test of it did not fail in the batch or build before"],failing:["","known","None of its tests fails newly: they failed before, too"],retrying:["is-warn","retrying","Its tests wait or run again"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],superseded:["","earlier cause","None of its tests failed so in its last attempt"],passed:["is-good","passed since","Each of its tests has passed since"]};function Ss({at:t}){let e=E(()=>ws(()=>`${re(ks.value-O(t))} ago`),[t]);return o`<span class="number" title=${w(t)}>${e}</span>`}var Cs=({history:{trend:t}})=>t.filter(e=>e>0).length>1,io=({trend:t})=>o`<span data-tip=${`Last 7 days: ${t.join(" \xB7 ")}`}><${mt} values=${t} tone="bad" /></span>`;function Os({examples:t,tests:e}){let s=[...new Set(t.map(a=>a.test.split("/").at(-1)))].slice(0,Es),n=e-s.length;return n>0?`${s.join(", ")} and ${p(n)} more`:s.join(", ")}var lo=({names:t})=>o`<span class="quiet" title=${t} data-builds>in ${t}</span>`,co=t=>Gt[t][1],uo=({note:t})=>o`
<p class="failure-note">
<${f} name="event" />
${t.note&&o`<span>${t.note}</span>`}
${t.owner&&o`<span>Owner: ${t.owner}</span>`}
${t.ticket_url&&o`
<a href=${t.ticket_url} target="_blank" rel="noopener noreferrer">
${t.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span>
</a>
`}
</p>
`,mo=t=>[t.is_over&&["infrastructure","quarantined"].includes(t.label)&&Gt.passed,t.since&&["",`since ${t.since.app_version_id}`,gt(t)],t.agent&&["is-warn",xt(t.agent),z(t.agent)],t.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean);function po({group:t,changed:e}){let s=t.failed_job_ids;if(s.length===0||!b("retry","job"))return null;let n=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${t.cause}`}
data-tip=${n}
onClick=${()=>nt(s).then(a=>a&&e())}
>
<${f} name="retry" />
</button>
`}var Q=t=>`${t.org_id}/${t.fingerprint}`;function Ls({name:t,wanted:e,closes:s="",children:n}){let a=_(null),r=i=>{i.preventDefault(),S({cause:e?s:t},{push:!0})};return v(()=>{!e||a.current.contains(document.activeElement)||(a.current.focus({preventScroll:!0}),a.current.scrollIntoView({block:"center"}))},[e]),o`
<summary data-row=${t} tabindex="-1" ref=${a} onClick=${r}>
${n}
</summary>
`}var As=({group:t})=>{let[e,s,n]=Gt[t.label];return o`<span class=${`tag ${e}`} data-tip=${n}>${t.label==="new"&&bt(t)||s}</span>`},Rs=({tests:t,failures:e,firstAt:s,lastAt:n})=>o`
<span class="number failure-tests">${h(t,"test")}</span>
<span class="number failure-times">${h(e,"attempt")}</span>
<span class="failure-first"><span class="unseen">first seen </span><${Ss} at=${s} /></span>
<span class="failure-last"><span class="unseen">last seen </span><${Ss} at=${n} /></span>
`;function Bs({group:t,several:e,within:s,wanted:n,changed:a}){return o`
<li class="failure-group" data-cause=${t.fingerprint}>
<details open=${n}>
<${Ls} name=${Q(t)} wanted=${n} closes=${s?t.fingerprint:""}>
<${As} group=${t} />
${s?o`<strong class="failure-cause" title=${t.cause}>${t.org_id}</strong>`:o`<span class="failure-cause" title=${t.cause}>${t.cause}</span>`}
<span class="failure-facts">
${e&&o`<span class="quiet" title=${t.org_id}>${t.org_id}</span>`}
<span class="quiet" title=${Os(t)}>${Os(t)}</span>
${t.builds&&o`<${lo} names=${t.builds.join(", ")} />`}
${mo(t).map(([r,i,c])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${c}>${i}</span>`)}
${t.retrying>0&&o`<span class="tag" data-retrying>${h(t.retrying,"job")} retrying</span>`}
</span>
<${Rs}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.history.first_at}
lastAt=${t.last_at}
/>
<span class="failure-trend">${Cs(t)&&o`<${io} trend=${t.history.trend} />`}</span>
<//>
${n&&o`<${Ht} group=${t} changed=${a} />`}
</details>
${!n&&o`<${po} group=${t} changed=${a} />`}
${t.note&&o`<${uo} note=${t.note} />`}
</li>
`}var fo=t=>t.length>Es?h(t.length,"organization"):t.join(", ");function $o({shared:t,groups:e,wanted:s,changed:n}){let a=e.find(i=>s===Q(i)),r=!!a||s===t.fingerprint;return o`
<li class="failure-group" data-cause=${t.fingerprint} data-shared>
<details open=${r}>
<${Ls} name=${t.fingerprint} wanted=${r&&!a}>
<${As} group=${t} />
<span class="failure-cause" title=${e[0].cause}>${e[0].cause}</span>
<span class="failure-facts">
<span class="quiet" title=${t.org_ids.join(", ")} data-orgs>${fo(t.org_ids)}</span>
${t.agent&&o`<span class="tag is-warn">on ${t.agent}</span>`}
</span>
<${Rs}
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
<${Bs} key=${i.org_id} group=${i} within wanted=${i===a} changed=${n} />
`)}
</ul>
`}
</details>
</li>
`}var Ns=({groups:t})=>new Set(t.map(e=>e.fingerprint)).size;function ho({groups:t,shared:e=[]}){let s=new Map(e.map(a=>[a.fingerprint,a])),n=new Map(e.map(a=>[a.fingerprint,[]]));for(let a of t)n.get(a.fingerprint)?.push(a);return t.flatMap(a=>{let[r,i]=[s.get(a.fingerprint),n.get(a.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[a]]]:a===i[0]?[[r,i]]:[]})}var go=({groups:t,tests:e,cases:s})=>[h(Ns({groups:t}),"cause"),h(e,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function Ms({found:t,changed:e}){let s=le.value.query.get("cause"),n=m=>s===Q(m)||s===m.fingerprint,a=ho(t),[r,i]=g(a.findIndex(([,m])=>m.some(n))>=Ts),c=r?a:a.slice(0,Ts),l=new Set(t.groups.map(m=>m.org_id)).size>1,u=ie();return o`
<div class=${`failure-list ${c.some(([,m])=>m.some(Cs))?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${u}>
${c.map(([m,d])=>m?o`
<${$o}
key=${m.fingerprint}
shared=${m}
groups=${d}
wanted=${s}
changed=${e}
/>
`:o`
<${Bs}
key=${Q(d[0])}
group=${d[0]}
several=${l}
wanted=${n(d[0])}
changed=${e}
/>
`)}
</ul>
</div>
${c.length<a.length&&o`
<p>
<button type="button" class="button" onClick=${()=>i(!0)}>
Show all ${p(a.length)}
</button>
</p>
`}
${t.more&&o`<p class="quiet">Older failures are not counted.</p>`}
`}function _o({path:t,version:e,ended:s="",initial:n=null,none:a=null,children:r}){let[i,c]=g(!1),l=T(t,i?`${e} ${s}`:e,n),u=l.data.value,m=!!u?.groups.some(x=>x.retrying>0);v(()=>c(m),[m]);let d=l.error.value;return d&&!u?o`<${R} title="Failures could not be loaded" text=${d.message} again=${l.load} />`:u?u.groups.length===0?a:r(u,(x=u)=>o`<${Ms} found=${x} changed=${()=>l.load()} />`):o`<${C} />`}var bo=({children:t})=>o`
<${Y} icon="done" title="No failures">
<p>${t}</p>
<//>
`;var xo=[["24h","24 h"],["7d","7 days"]],yo=t=>t.get("since")==="7d"?"7d":"24h",wo=({since:t})=>o`
<${A}
label="Period"
hideLabel
options=${xo}
value=${t}
onChange=${e=>S({since:e==="24h"?"":e},{push:!0})}
/>
`;var vo=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,n])=>o`
<span class="chip" key=${s}>
${n} <strong>${e[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>S({[s]:""},{push:!0})}
>
<${f} name="close" />
</button>
</span>
`);import{m138_0 as qs}from"./main.js";var ko=({group:t})=>o`
${t.target}
${Object.keys(t.labels).length>0&&o`${" "}<span class="quiet">${oe(t.labels)}</span>`}
`,dt=(t,e)=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[t]>0?"":"quiet"}`}>${p(s[t])}</span>`}),Zt=[{name:"bar",title:"Progress",cell:t=>o`<${et} group=${{...tt(t),waiting:t.unfinished-t.running}} />`},dt("waiting","Waiting"),dt("running","Running"),dt("done","Passed"),{...dt("failed","Failed"),cell:t=>o`<${G} of=${t} />`}],Is={name:"target",title:"Target",main:!0,cell:t=>ko({group:t})},To={name:"build",title:"Build",main:!0,cell:t=>o`<${st} org=${t.org_id} version=${t.app_version_id} />`},So={name:"why",title:"Why it waits",cell:({explanation:t})=>t&&o`<span class="clamp" title=${t.text}>${t.text}</span>`},Oo=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function Eo(t){let e=new Map;for(let s of t){let n=e.get(s.app_version_id);if(n)for(let a of Oo)n[a]+=s[a];else e.set(s.app_version_id,{...s})}return[...e.values()]}function Ps({id:t,label:e,kind:s,groups:n,columns:a}){let r=new Map(n.map(i=>[i.id,{value:i}]));return o`
<${qs}
id=${t}
label=${e}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${a}
hrefOf=${i=>$(s,i)}
/>
`}var Co=({groups:t})=>o`
<${Ps}
id="group-list"
label="Groups of the build"
kind="group"
groups=${t}
columns=${t.some(({explanation:e})=>e)?[Is,...Zt,So]:[Is,...Zt]}
/>
`,Lo=({groups:t})=>o`
<${Ps}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Eo(t)}
columns=${[To,...Zt]}
/>
`;function Ao({list:t,what:e,older:s="Show older",all:n="End of list"}){let{ids:a,error:r,loading:i,more:c}=t;return r.value?o`
<${R}
title=${`${e} could not be loaded`}
text=${r.value.message}
again=${()=>a.peek().length?t.next():t.first()}
/>
`:i.value==="first"&&a.value.length===0?o`<${C} lines=${10} />`:c.value?o`
<p class="nothing">
<button type="button" class="button" disabled=${i.value!==null} onClick=${()=>t.next()}>
${s}
</button>
</p>
`:a.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m101_0 as Ds}from"./main.js";import{m109_0 as js}from"./main.js";function Ro({store:t,kind:e}){return t.loaded.value?o`<${js} problem=${{status:404,text:`there is no such ${e}`}} />`:o`
<${Ds} title=${e.charAt(0).toUpperCase()+e.slice(1)}>
<${C} />
<//>
`}import{m3_0 as Fs,m3_1 as Wp,m3_2 as Up,m3_3 as Vp,m3_4 as zp,m3_5 as Kp,m3_6 as Hp}from"./main.js";import{m256_0 as Gp,m256_1 as Zp,m256_2 as Xp,m256_3 as Ws,m256_4 as Yp}from"./main.js";import{m67_0 as sd,m67_1 as nd,m67_2 as ad,m67_3 as od,m67_4 as rd,m67_5 as Us}from"./main.js";var Bo=t=>ae(Jt()+t,Jt()),No=t=>t<1?"at once":se(t);function Mo({reason:t,position:e,eta_seconds:s,eta_guessed:n,hold:a}){return[e!=null&&!a&&t!=="no_agent"&&[e===1?"Next":`Place ${p(e)}`,"in the queue"],s>0&&[Bo(s),n?"expected start, a guess":"expected start"],a?.eta_seconds!=null&&[No(a.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function qo({agent:{name:t,status:e,note:s,by:n,since:a,until:r}}){let i=Fs.includes(e)?o`${e}${a&&o` for <${j} since=${a} />`}`:Us({held:{kind:e,note:s,by:n,at:a,until:r}});return o`
<li>
<a href=${$("agent",{name:t})}>${t}</a> ${i}
</li>
`}function Io({hold:{agents:t,more_agents:e},job:{org_id:s,app_version_id:n}}){return t.length===0?b("release","build")&&o`<button type="button" class="button" onClick=${()=>Ee(s,n)}>Release build</button>`:o`
<ul class="plain queue-holders">
${t.map(a=>o`<${qo} key=${a.name} agent=${a} />`)}
${e>0&&o`<li><a href=${$("fleet")}>${h(e,"more agent")}</a></li>`}
</ul>
`}var Po=({job:t})=>o`
<p class="queue-ways">
<span>
Start an agent with this target${Object.keys(t.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${$("fleet")}>agents</a> to add one; or cancel the job and submit it again for others.
</span>
${b("cancel","job")&&o`<button type="button" class="button" onClick=${()=>Te(t)}>Cancel job</button>`}
</p>
`,Vs=({text:t,stuck:e,className:s="",children:n})=>o`
<div class=${`queue-place ${e?"is-stuck":s}`}>
${e&&o`<p class="queue-stuck"><${f} name="stale" />Cannot start</p>`}
<p class="why" data-why>${t}</p>
${n}
</div>
`;function Do({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s)return null;let n=e&&t.explanation?.hold,a=e&&Ws(t.explanation);return o`
<${Vs} text=${s} stuck=${a} className=${t.status==="failed"?"is-bad":""}>
${a&&!n&&t.explanation.reason==="no_agent"&&o`<${Po} job=${t} />`}
${e&&Mo(t.explanation??{}).map(([r,i])=>o`
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
${e&&o`
<span class="queue-figure number">
<b>
<${j} since=${t.created_at} />
</b>
${t.tries?.length?"since it was submitted":"waiting"}
</span>
`}
${n&&o`<${Io} hold=${n} job=${t} />`}
<//>
`}function jo({label:t,tabs:e,value:s,onChange:n}){let a=_(null),r=me(),i=Math.max(0,e.findIndex(l=>l.name===s));return v(()=>{let[l,u]=[a.current,a.current.children[i]].map(m=>m.getBoundingClientRect());a.current.scrollLeft+=Math.max(0,u.right-l.right)-Math.max(0,l.left-u.left)},[i]),o`
<div class="tabs" role="tablist" aria-label=${t} ref=${a} onKeyDown=${l=>{let u={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:e.length-1}[l.key];if(u===void 0)return;l.preventDefault();let m=(u+e.length)%e.length;n(e[m].name),a.current.children[m].focus()}}>
${e.map((l,u)=>o`
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
<div role="tabpanel" id=${`${r}-panel`} aria-labelledby=${`${r}-${e[i].name}`} tabindex="-1">
${e[i].body()}
</div>
`}function zs({share:t}){let e=_(null);return L(()=>e.current.style.setProperty("--share",t.toFixed(3))),o`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var Fo=({label:t,by:e,rows:s})=>o`
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
${s.map(({key:n,name:a,ran:r,failed:i,seconds:c})=>o`
<tr key=${n}>
<th scope="row">${a}</th>
<td class="is-numeric">${p(r)}</td>
<td>
<span class="share">
<${zs} share=${i/r} />
<span class="number">${N(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":k(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function Wo(t,e){let s=new Map;for(let n of t){let a=e(n),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n.run_seconds),s.set(a,r)}return[...s.values()].map(({passes:n,...a})=>({...a,seconds:n.length>0?n.reduce((r,i)=>r+i,0)/n.length:null}))}function Uo({name:t,value:e,note:s,icon:n,tone:a="",href:r,children:i}){let c=o`
<span class="tile-name">
${n&&o`<${f} name=${n} />`}
${t}
</span>
<span class="tile-value number">${e}</span>
${s&&o`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${a&&`tile-${a}`}`;return r?o`<a class=${l} href=${r} data-tile=${t}>${c}</a>`:o`<div class=${l} data-tile=${t}>${c}</div>`}var J=class{#t;value=Qt(null);error=Qt(null);constructor(e,s=null){this.#t=e,this.value.value=s}start(e=0){if(this.value.peek()===null&&this.again(),!e)return;let s=setInterval(()=>document.hidden||this.again(),e*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await I(this.#t),this.error.value=null}catch(e){this.error.value=e}}};import{m8_0 as Ks,m8_1 as Hs,m8_2 as Qs,m8_3 as Xt}from"./main.js";var Vo=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],Js=t=>t===null?null:Math.round(t*1e4)/100,zo=t=>N(t/100);function Ko(t,e,s){return`${t.map(({name:a,shown:r},i)=>{let c=e[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${a}: latest ${l}, from ${s(Math.min(...c))} to ${s(Hs(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function W(t,e,s,n){let a=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:t,data:[e,...r],series:a,summary:Ko(a,r,n.write),...n}}var q=(t,e)=>({name:t,tone:e,kind:"line"});function Gs(t,{ofAgent:e=!1}={}){let{at:s,installs:n,installs_avoided:a}=t,r={write:Qs,steps:Ks,least:1},i={write:zo,least:100,most:100};return[W("Pass rate",s,[[q("passed","good"),t.pass_rate.map(Js)]],{...i,floor:50}),W("Duration",s,[[q("p95","warn"),t.run_p95],[q("p50","go"),t.run_p50]],r),W("Queue wait",s,[[q("p95","warn"),t.wait_p95],[q("p50","go"),t.wait_p50]],r),e?W("Utilization",s,[[q("working","go"),t.busy_agents.map(Js)]],i):W("Agents at work",s,[[q("on average","go"),t.busy_agents]],{write:Xt,steps:Vo,least:1}),W("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>n[c]},n.map((c,l)=>c+a[l])],[{name:"avoided",tone:"good",kind:"bars"},a]],{write:Xt,least:4})]}import{m36_0 as Zs}from"./main.js";var Ho={"30d":600,"90d":600},Qo=60,Xs=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Jo={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},Ys=t=>t.get("view")==="trends",Go=({query:t,first:e})=>o`
<${A}
label="View"
hideLabel
options=${[["",e],["trends","Trends"]]}
value=${Ys(t)?"trends":""}
onChange=${s=>S({view:s},{push:!0})}
/>
`;function Zo({subject:t,query:e}){let s=Xs.some(([u])=>u===e.get("range"))?{range:e.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...t,...s})}`,a=E(()=>new J(n),[n]);v(()=>a.start(Ho[s.range]??Qo),[a]);let r=a.value.value,i=a.error.value,c=E(()=>r&&Gs(r,{ofAgent:"agent"in t}),[r]),l=o`
<${A}
label="Period"
hideLabel
options=${Xs}
value=${s.range??r?.range}
onChange=${u=>S({range:u},{push:!0})}
/>
`;return o`
<${P} id="trends" title="Trends" note=${Jo[r?.step]} tools=${l}>
${i&&o`<${R} title="Trends could not be loaded" text=${i.message} again=${a.again} />`}
${!r&&!i&&o`<${C} lines=${12} />`}
${r&&(r.attempts.some(u=>u>0)?o`<${Zs} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var tn=t=>t.bundle?`bundle ${M(t.bundle)}`:`${M(t.commit)}${t.modified?", modified":""}`,Xo=t=>`tests ${t.bundle?"of":"at"} ${tn(t)}`;function Yo(t){let e=new Map;for(let s of t){if(!s)continue;let n=tn(s);e.set(n,(e.get(n)??0)+1)}return[...e].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var tr=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");var Yt=400,te=200,en=t=>Math.floor(t/te)*te;function er(t){let e=vs({from:0,to:Yt*2,width:0});return L(()=>{let s=0,n=()=>{s=0;let i=t.current.getBoundingClientRect(),c={from:en(-i.top-Yt),to:en(window.innerHeight-i.top+Yt)+te,width:Math.floor(i.width)},l=e.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(e.value=c)},a=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(a);return r.observe(t.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),e}export{H as m100_0,wa as m100_1,F as m100_2,Wt as m106_0,Ut as m106_1,Do as m113_0,Vs as m113_1,zt as m116_0,ut as m116_1,Sn as m119_0,at as m119_1,jo as m139_0,zs as m140_0,Fo as m140_1,Wo as m140_2,pt as m141_0,Ma as m141_1,$s as m141_2,Uo as m145_0,Zo as m159_0,Go as m159_1,Ys as m159_2,wt as m163_0,xt as m166_0,bt as m166_1,yt as m166_2,z as m166_3,gt as m166_4,_t as m166_5,De as m188_0,Et as m188_1,Fn as m188_2,St as m188_3,Tt as m188_4,Fe as m188_5,rt as m192_0,Un as m192_1,zn as m192_2,Ue as m192_3,Qn as m192_4,Vn as m192_5,Lt as m193_0,Ct as m193_1,At as m193_2,tr as m197_0,Xo as m197_1,Yo as m197_2,ct as m206_0,_a as m206_1,ba as m206_2,J as m219_0,nn as m22_0,on as m22_1,rn as m22_2,Tn as m24_0,bn as m24_1,xn as m24_2,ke as m24_3,ve as m24_4,$t as m24_5,An as m25_0,Ne as m25_1,Re as m25_2,Be as m25_3,er as m282_0,ht as m29_0,Bn as m33_0,Ht as m35_0,xs as m35_1,so as m41_0,oo as m46_0,Kt as m49_0,Pa as m49_1,ro as m50_0,Ms as m52_0,_o as m52_1,bo as m52_2,Ns as m52_3,Q as m52_4,go as m52_5,co as m52_6,wo as m54_0,yo as m54_1,vo as m57_0,Lo as m73_0,Co as m73_1,Pt as m85_0,jt as m85_1,Dt as m85_2,Ao as m86_0,Ft as m89_0,Ro as m96_0};
