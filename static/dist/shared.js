import{m174_0 as ee,m174_1 as Yo,m174_2 as tr,m174_3 as er,m174_4 as sr,m174_5 as h,m174_6 as nr,m174_7 as se,m174_8 as ar,m174_9 as ne,m174_10 as ae,m174_11 as or,m174_12 as p,m174_13 as N,m174_14 as v,m174_15 as oe,m174_16 as rr,m174_17 as S,m174_18 as ir,m174_19 as lr,m174_20 as M,m174_21 as cr,m174_22 as ur,m174_23 as y}from"./main.js";import{m181_0 as dr,m181_1 as k,m181_2 as re,m181_3 as fr,m181_4 as $r,m181_5 as mt}from"./main.js";import{m183_0 as o}from"./main.js";import{m224_0 as xr,m224_1 as yr,m224_2 as wr,m224_3 as vr,m224_4 as kr,m224_5 as T,m224_6 as Tr,m224_7 as f,m224_8 as ie,m224_9 as Sr}from"./main.js";import{m131_0 as le}from"./main.js";var ce={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},Ys={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},tn=({work:t})=>o`
<a href=${f("job",{id:t.id})}>${t.test}</a> waits for it until ${y(t.awaited_until)}.
${" "}${ce[t.then]}
`;function en({status:t,agent:e,attempts:s,explanation:n}){return t==="running"?o`Attempt ${p(s)} runs on <a href=${f("agent",{name:e})}>${e}</a>.`:t!=="pending"?Ys[t]:`The job is queued again: ${[n?.position>1&&!n.hold&&`place ${p(n.position)}`,n?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function sn({attempt:t}){let e=mt(`job:${t.job_id}`),s=e.ids.value.length?e.row(t.job_id).value:null;return o`
Its attempt of <a href=${f("job",{id:t.job_id})}>${t.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${en(s)}</span>`}
`}function nn({job:t}){let e=t.status==="running"&&!t.reason?t.agent:null,s=mt(e?`agent:${e}`:null),n=s?.ids.value.length?s.row(e).value:null;return n?.job?.id!==t.id||!n.job.awaited_until?null:o`
<p class="why" role="status" data-silent>
<strong>
<a href=${f("agent",{name:e})}>${e}</a> has not responded for <${le} since=${n.last_seen_at} />.
</strong>
${" "}The job waits for it until ${y(n.job.awaited_until)}. ${ce[n.job.then]}
</p>
`}import{m284_0 as Ir,m284_1 as Pr,m284_2 as Dr,m284_3 as w,m284_4 as jr,m284_5 as ue,m284_6 as Fr,m284_7 as C,m284_8 as O,m284_9 as Wr,m284_10 as _,m284_11 as g}from"./main.js";import{m4_0 as zr,m4_1 as Kr,m4_2 as I,m4_3 as Hr,m4_4 as Qr}from"./main.js";import{m51_0 as G,m51_1 as J,m51_2 as Zr}from"./main.js";import{m76_0 as d}from"./main.js";import{m95_0 as Z}from"./main.js";import{m103_0 as P}from"./main.js";import{m123_0 as A}from"./main.js";import{m136_0 as X,m136_1 as R,m136_2 as E}from"./main.js";import{m137_0 as ui,m137_1 as me,m137_2 as pe}from"./main.js";import{m143_0 as D,m143_1 as di}from"./main.js";var an=100,on=2e4,de=20,rn=[["previous","Previous batch"],["base","Base branch"]],$e=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],ln=["newly_failing","still_failing","fixed","flaky"],pt=t=>[[t.name,t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.app_version_id,t.commit&&M(t.commit),y(t.created_at)].filter(Boolean).join(", ");function cn(t){let[e,s]=g([]);return w(()=>{let n=new AbortController,a=new URLSearchParams({suite:t.suite,limit:de+1,...t.org_id?{org_id:t.org_id}:{}});return I(`/api/v1/batches?${a}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==t.id).slice(0,de)),()=>{}),()=>n.abort()},[t.id]),e}function un({batch:t,chosen:e}){let s=cn(t),n=a=>T({with:a},{push:!0});return o`
<div class="page-tools">
<${A} label="Against" hideLabel options=${rn} value=${e} onChange=${n} />
${s.length>0&&o`
<${Z}
label="Other batch"
items=${s.map(a=>({label:pt(a),checked:a.id===e,run:()=>n(a.id)}))}
>
Other batch…
<${d} name="down" />
<//>
`}
</div>
`}var mn=({at:t,hasStart:e})=>t===null?null:o`<span class="number quiet">${v(t)}${e&&" with start"}</span>`;function fe({id:t,status:e,seconds:s,hasStart:n,word:a}){return t?o`
<a class="change-side" href=${f("job",{id:t})}>
<span class="unseen">${a}: </span>
<${me} job=${{status:e}} /> <${mn} at=${s} hasStart=${n} />
</a>
`:o`<span class="quiet">not run</span>`}function pn({row:t,gone:e,hasCause:s}){let n=e?t.job_id:t.before_job_id,a=!e&&t.before_seconds!==null&&t.seconds!==null&&t.has_start!==t.before_has_start,r=t.status==="failed"&&!e&&!s&&t.cause;return o`
<li class="change">
<span class="change-what">
<a class="change-test" href=${f("job",{id:t.job_id})}>
<${D} test=${t.test} />
</a>
${t.excused&&!e&&o`<span class="tag" title=${J}>quarantined</span>`}
${r&&o`<span class="row-why quiet" title=${r}>${r}</span>`}
</span>
<${fe}
word="before"
id=${n}
status=${e?t.status:t.before_status}
seconds=${e?t.seconds:t.before_seconds}
hasStart=${a&&t.before_has_start}
/>
<${d} name="next" />
<${fe} word="now" ...${{...t,id:e?null:t.job_id,hasStart:a&&t.has_start}} />
</li>
`}var he=({kind:t,rows:e,hasCause:s})=>o`
<ul class="change-list" data-changes=${t}>
${e.map(n=>o`<${pn} key=${n.job_id} row=${n} gone=${t==="gone"} hasCause=${s} />`)}
</ul>
`;function dn({kind:t,rows:e,causes:s}){let n=new Map(e.map(a=>[a.job_id,a]));return s.map(({fingerprint:a,cause:r,tests:i,job_ids:c})=>{let l=c.filter(u=>n.has(u)).map(u=>n.get(u));return l.length>0&&o`
<div class="change-cause" key=${a} data-cause=${a}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${h(i,"test")}</small>
</h3>
<${he} kind=${t} rows=${l} hasCause />
</div>
`})}function ge(t){let e=t.counts.new-t.new_elsewhere;return{...t,counts:{...t.counts,new:e},new:t.new.slice(0,e)}}var _e=({counts:t,excused:e},s)=>t[s]-(s==="still_failing"?e:0),be=({excused:t})=>t>0?`, ${p(t)} quarantined`:"";function xe({on_agent:t,counts:e},s){let n=t[s];return n?n.tests===e[s]?`, all on ${n.agent}`:`, ${p(n.tests)} only on ${n.agent}`:""}var fn=(t,e)=>p(_e(t,e))+(e==="still_failing"?be(t):"")+xe(t,e);function ye({path:t,query:e,version:s,href:n,flaky:a,textOf:r}){let i=k(`${t}/compare?${new URLSearchParams({...e,limit:0})}`,s).data.value;if(!i?.with)return null;let{counts:c}=ge(i);return o`
<p class="change-verdict">
${$e.filter(([l])=>ln.includes(l)||c[l]>0).map(([l,,,,u,m])=>o`
<${l==="flaky"&&a&&c.flaky?"a":"span"}
key=${l}
href=${l==="flaky"&&c.flaky?a:void 0}
class=${c[l]?l==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${l}>${p(_e(i,l))}</span>${" "}
${c[l]===1?u:m}${l==="still_failing"&&be(i)}
${xe(i,l)}
<//>
`)}
<a class="quiet" href=${n}>against ${r(i.with)}</a>
</p>
`}var $n=({app_version_id:t},{name:e,app_version_id:s})=>t&&t===s?`another batch of ${s}`:[e,s].filter(Boolean).join(", "),hn=({batch:t,chosen:e})=>o`
<${ye}
path=${`/api/v1/batches/${t.id}`}
query=${{with:e}}
version=${`${t.done} ${t.failed} ${t.cancelled}`}
href=${f("batch",{id:t.id},{with:e})}
flaky=${f("batch",{id:t.id},{show:"flaky"})}
textOf=${s=>$n(t,s)}
/>
`,gn=({path:t,version:e,chosen:s})=>o`
<${ye}
path=${t}
query=${s?{with:s}:{}}
version=${e}
href="#changes"
textOf=${n=>n}
/>
`;function _n({kind:t,title:e,icon:s,note:n,counted:a,total:r,rows:i,causes:c,showAll:l}){return o`
<${P}
title=${o`<span class=${`state state-${s}`}>
<${d} name=${s} />
<span>${e}</span>
</span>`}
note=${a}
className="changes"
tools=${o`<span class="quiet">${n}</span>`}
>
${c?o`<${dn} kind=${t} rows=${i} causes=${c} />`:o`<${he} kind=${t} rows=${i} />`}
${i.length<r&&o`
<p class="nothing">
<button type="button" class="button" onClick=${l}>
Show all ${p(r)}
</button>
</p>
`}
<//>
`}function bn(t,e){return t===0?`No test has finished${e&&` yet, ${e}`}`:e?`Same so far, ${e}`:"No changes"}function we({found:t,ended:e,left:s,against:n,tools:a,showAll:r}){let i=ge(t),c=$e.filter(([l])=>i.counts[l]>0);return o`
<p class="change-with">
Against ${n}${" "}
${s&&c.length>0&&o`${" "}<span class="number" data-to-run>· ${s}</span>`}
${a}
</p>
${c.length===0?o`
<${X} icon=${s||!e?"running":"done"} title=${bn(e,s)}>
${e>0&&o`<p>Every finished test has the same status in both.</p>`}
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
`}function ve({path:t,query:e,version:s,title:n,draw:a}){let[r,i]=g(an),c=k(`${t}?${new URLSearchParams({...e,limit:r})}`,s),l=_(null),u=c.data.value??l.current;l.current=u;let m=c.error.value;return o`
${m&&o`<${R} title=${n} text=${m.message} again=${()=>c.load()} />`}
${u&&a(u,()=>i(on))}
${!u&&!m&&o`<${E} />`}
`}var xn=({batch:t,with:e})=>[t.unfinished>0&&`${p(t.unfinished)} to run`,e.unfinished>0&&`${p(e.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function yn({found:t,chosen:e,showAll:s}){return t.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}
${e==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:o`
<${we}
found=${t}
ended=${t.batch.done+t.batch.failed}
left=${xn(t)}
against=${o`<a href=${f("batch",{id:t.with.id})}>${pt(t.with)}</a>`}
showAll=${s}
/>
`}var wn=({batch:t,chosen:e})=>o`
<${un} batch=${t} chosen=${e} />
<${ve}
key=${`${t.id} ${e}`}
path=${`/api/v1/batches/${t.id}/compare`}
query=${{with:e}}
version=${`${t.done} ${t.failed} ${t.cancelled}`}
title="The batches could not be compared"
draw=${(s,n)=>o`<${yn} found=${s} chosen=${e} showAll=${n} />`}
/>
`;import{m6_0 as Ai,m6_1 as Ri,m6_2 as Bi,m6_3 as Ni,m6_4 as Mi,m6_5 as Y}from"./main.js";import{m223_0 as b,m223_1 as Pi}from"./main.js";import{m23_0 as tt}from"./main.js";var dt=({status:t})=>o`
<span class=${`state state-${t}`}>
<${d} name=${t} />
<span>${pe[t]??t}</span>
</span>
`;import{m47_0 as j}from"./main.js";import{m60_0 as et,m60_1 as Gi,m60_2 as Ji}from"./main.js";import{m0_0 as ke,m0_1 as Yi,m0_2 as tl,m0_3 as Te,m0_4 as Se,m0_5 as el,m0_6 as Oe,m0_7 as Ee,m0_8 as sl,m0_9 as nl,m0_10 as al,m0_11 as ol,m0_12 as Le,m0_13 as rl,m0_14 as st,m0_15 as il,m0_16 as ll,m0_17 as cl}from"./main.js";var ft=({within:t,filter:e,fresh:s,label:n="Retry failed jobs",className:a,children:r})=>b("retry","job")&&o`
<${Z}
label=${n}
icon="retry"
items=${()=>Le({within:t,filter:e,fresh:s})}
none="Nothing to retry: they wait, run or are in quarantine."
className=${a}
tip=${r?void 0:n}
>
${r&&o`${r}<${d} name="down" />`}
<//>
`;import{m146_0 as B}from"./main.js";function Ce({batch:t}){let e=t.first_finished_at??t.finished_at;if(!e)return o`<${j} since=${t.created_at} />`;let s=S(e)-S(t.created_at);return o`
<span class="number">${s<10?v(s):se(s)}</span>
${e!==t.finished_at&&o`
${" "}
<span class="quiet" title=${`retried ${Ae(t)}`}>
<${d} name="retry" /><span class="unseen">retried</span>
</span>
`}
`}var Ae=t=>t.finished_at?`until ${y(t.finished_at)}`:"in progress",Re=({batch:t,link:e})=>t.app_version_id&&t.org_id?o`<${et} org=${t.org_id} version=${t.app_version_id} link=${e} />`:o`<span class="quiet">${h(t.builds,"build")}${t.org_id?` ${t.org_id}`:""}</span>`,vn=({batch:t})=>(t.branch||t.commit)&&o`
<span class="batch-branch quiet">
${t.branch}
${t.branch&&t.commit&&" \xB7 "}
${t.commit&&o`<span class="id" title=${t.commit}>${M(t.commit)}</span>`}
</span>
`,kn=({batch:t})=>o`
<${tt} group=${{...Y(t),waiting:t.unfinished}} />
<span class="batch-ended number quiet">${p(t.total-t.unfinished)} of ${p(t.total)}</span>
`,Tn=[{name:"status",title:"Status",cell:t=>o`<${dt} status=${t.status} />`},{name:"suite",title:"Suite",main:!0,cell:t=>t.name,under:t=>o`<${vn} batch=${t} />`},{name:"build",title:"Build",cell:t=>o`<${Re} batch=${t} link="row" />`},{name:"bar",title:"Progress",cell:t=>o`<${kn} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>o`<${G} of=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>o`<${Ce} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>o`
<${B} className="quiet" at=${t.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:t=>t.failed>0&&b("retry","batch"),cell:t=>t.failed>0&&o`<${Sn} batch=${t} />`}],Sn=({batch:t})=>o`
<${ft}
within=${`/api/v1/batches/${t.id}`}
label=${`Retry failed jobs of ${t.name}`}
className="icon-button"
/>
`,On={kind:"batch",columns:Tn,hrefOf:t=>f("batch",{id:t.id}),failed:t=>t.status==="failed"};import{m10_0 as Nl,m10_1 as Ml,m10_2 as Be}from"./main.js";var En=2;function Ln({width:t,height:e,draw:s,paint:n,className:a="",...r}){let i=_(null),c=Be.value;return C(()=>{let l=Math.min(En,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(t*l)),u.height=Math.max(1,Math.round(e*l)),u.style.setProperty("width",`${t}px`),u.style.setProperty("height",`${e}px`);let m=u.getContext("2d");m.setTransform(l,0,0,l,0,0),s(m),n&&(n.current=$=>$(m))},[t,e,s,c]),o`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var $t=({since:t,last_pass:e})=>`With this cause since ${t.app_version_id}${e?`, last passed in ${e.app_version_id}`:""}`;function ht(t){let{app_version_id:e,last_pass:s,since:n,failures:a,builds:r}=t,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(t.new)return`in ${e}${a>1?`, ${p(a)} failed jobs`:""} \xB7 ${i}`;let c=`${h(a,"failed job")} in ${h(r,"build")}`;return`failing since ${n.app_version_id}, ${c} \xB7 ${i}`}var gt=({new_tests:t,tests:e})=>t>0&&t<e?`${p(t)} of ${p(e)} new`:"",_t=({agent:t,failures:e,of:s})=>e===s?`only on ${t}`:`${p(e)} of ${p(s)} on ${t}`,V=({share_of_runs:t})=>`It ran ${Math.round(t*100)} % of all tests on these targets.`,bt=({quarantined_by:t,quarantined_at:e,quarantined_until:s,quarantine_note:n})=>[t&&`by ${t}`,`since ${y(e)}`,s&&`until ${y(s)}`].filter(Boolean).join(" ")+(n?`: ${n}`:"");var Cn=36e5,An=6e4;function xt(t,e){let[s,n]=g(null),[a,r]=g(0);w(()=>{if(!t)return;let c=new AbortController;return I(t,{signal:c.signal}).then(n).catch(()=>c.signal.aborted||n(l=>l??"failed")),()=>c.abort()},[t,e,a]);let i=s?.content?.expires_at;return w(()=>{if(!i)return;let c=Math.max(An,Date.parse(i)-Cn-Date.now()),l=setTimeout(()=>r(u=>u+1),c);return()=>clearTimeout(l)},[i,a]),s}var Rn=50,Me=()=>history.state?.open??{};function Ne(t,e){let n=[...Object.entries(Me()).filter(([a])=>a!==t),[t,e]].slice(-Rn);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function yt(t,e=!1){let[s,n]=g(()=>Me()[t]??e),[a]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(n(l),history.state?.key===a&&Ne(t,l))},onClick:c=>{let l=c.currentTarget,u=c.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===l&&Ne(t,!l.open)}}}var Ie="batch-report/",vt=({path:t})=>!t.startsWith(Ie),Bn="whole-start/",kt=({path:t})=>!t.startsWith(Bn),Tt=/\.html?$/i,Pe=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,wt=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Nn=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Mn=t=>t.split("/").map(encodeURIComponent).join("/");function De({path:t},e){if(!e)return null;let s=e.url+Mn(t);return Tt.test(t)?Pe.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&wt.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var qn=5;function In(t){let e=a=>a.slice(0,a.lastIndexOf("/")+1),s=({path:a})=>Tt.test(a)&&!Pe.test(a),n=[...new Set(t.filter(s).map(({path:a})=>e(a)))].filter(Boolean);return n.filter(a=>!n.some(r=>r!==a&&a.startsWith(r))).map(a=>({folder:a,files:t.filter(r=>r.path.startsWith(a)&&!(s(r)&&e(r.path)===a))})).filter(({files:a})=>a.length>=qn)}var qe=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function St(t,e){let s=t.flatMap(({path:l,url:u})=>{let m=De({path:l},e);return m?[{...m,path:l,isOpened:!0}]:wt.test(l)?[{title:"Download trace",url:u,path:l,isOpened:!1}]:[]}),n=s.filter(({path:l})=>wt.test(l)),a=n.filter(({path:l})=>!Nn.test(l)),r=(a.length>0?a:n).sort((l,u)=>qe(u)-qe(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>Tt.test(l)).sort((l,u)=>i(l)-i(u))[0];return[r,c].filter(l=>l!==void 0)}var Pn={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},Dn=({outcome:t})=>t?Pn[t]??"cancelled":"running",jn=({outcome:t,phase:e})=>{let s=t??e;return{timed_out:"timed out",executing:"running"}[s]??s},nt=({outcome:t,message:e})=>t==="error"&&e.startsWith("install failed"),je=t=>t.install_seconds!==null||t.phase==="installing"||nt(t);function Fn(t){let e=S(t.leased_at),s=S(t.started_at),n=S(t.finished_at),a=[],r=(c,l,u)=>(u===null||u>l)&&a.push({kind:c,from:l,until:u});if(s===null)return r(je(t)?"installing":"assigned",e,n),a;let i=Math.max(e,s-(t.install_seconds??0));return r("assigned",e,i),t.install_seconds!==null&&r("installing",i,s),r("running",s,n),a}function Wn(t){let e=["assigned"];return je(t)&&e.push("installing"),(t.started_at!==null||t.phase==="executing")&&e.push("running"),e}var Un=({outcome:t})=>t==="cancelled"?["cancelled","waiting"]:t==="error"?["backoff","waiting"]:["waiting"];function Fe(t,e){let s=t.tries??[],n=S(s[e]?.leased_at??t.created_at),a=s[e+1]?S(s[e+1].leased_at):1/0;return(t.retried??[]).map(r=>({...r,time:S(r.at)})).filter(({time:r})=>r>=n&&r<a)}function Vn(t){let e=t.tries??[],s=["waiting"],n=r=>{let i=Fe(t,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};n(-1),e.forEach((r,i)=>{s.push(...Wn(r)),!n(i)&&i<e.length-1&&s.push(...Un(r))});let a=e.at(-1);if(t.status==="pending"){let r=t.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&a?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else t.status!=="running"&&(a&&t.status==="cancelled"&&a.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(t.status));return s}var We="The end of its log shows what it did last.";function Ue(t){let{outcome:e,message:s,exit_code:n,started_at:a,agent:r,log_bytes:i,window:c}=t,l=i?We:"";if(e==="lost")return[`${r} stopped responding ${a?"while it ran the test":"before it began"}.`,l];if(e==="timed_out"){if(s.includes("case began"))return[l,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[l,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(nt(t))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(e==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(e==="error")return["Its runner ended without a result of the test.",t.cause_line||c?"":We];if(n!==null&&n<0)return["A signal ended its runner.",l];let u=t.cases??{};return t.cause_line||c||u.failed||u.error?[]:["No line of its log names an error.",l]}function Ve({reason:t,cause:e},s){let n=e&&t.endsWith(`: ${e}`)?t.slice(0,-e.length-2):t,a=/ attempt \d+ of \d+: /.test(n)&&!n.includes(" of 1: "),r=(i,c,l)=>Number(c)===s?i:`attempt ${s} (${c} of ${l} that count)`;return a?n.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,r):""}import{m229_0 as tc,m229_1 as ec,m229_2 as sc,m229_3 as nc,m229_4 as ze}from"./main.js";var zn=["image/png","image/jpeg","image/gif","image/webp"],Kn=["video/mp4","video/webm"],Et=t=>({...t,url:ze(t.url)}),Ot=({content_type:t})=>zn.includes(t)?"image":Kn.includes(t)?"video":null,Hn=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,Qn=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function Lt(t){let e=t.some(({path:c})=>c.startsWith("results/")),s=t.filter(({path:c})=>!(e&&Qn.test(c))),n=new Map,a=s.filter(c=>Ot(c)==="image");for(let c of a){let l=Hn.exec(c.path);if(!l)continue;let u=l[1]+l[3];n.set(u,{...n.get(u),[l[2]]:c})}let r=[];for(let[c,{expected:l,actual:u,diff:m}]of n)l&&u&&r.push({name:c,expected:l,actual:u,diff:m??null});let i=new Set(r.flatMap(({expected:c,actual:l,diff:u})=>[c,l,u]));return{comparisons:r,images:a.filter(c=>!i.has(c)),videos:s.filter(c=>Ot(c)==="video")}}var Gn=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],Jn=["blob","#L"];function Ke(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let a;try{a=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(a.protocol))return null;let r=Gn.find(([m])=>m.test(a.hostname)),[i,c]=r?r.slice(1):Jn,l=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${a.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${t.commit}/${l}${s?`${c}${s}`:""}`}var He=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function at(t,e){let[s,n]=[[],[]];for(let{from:a,text:r}of Ct(He(t),He(e),400))a!=="b"&&Qe(s,r,a==="a"),a!=="a"&&Qe(n,r,a==="b");return{expected:s,actual:n}}function Ct(t,e,s){let n=Math.min(t.length,e.length),a=0;for(;a<n&&t[a]===e[a];)a+=1;let r=0;for(;r<n-a&&t[t.length-1-r]===e[e.length-1-r];)r+=1;let[i,c]=[t.slice(a,t.length-r),e.slice(a,e.length-r)],l=u=>({from:"both",text:u});return[...t.slice(0,a).map(l),...i.length>s||c.length>s?Zn(i,c):Xn(i,c),...t.slice(t.length-r).map(l)]}var Zn=(t,e)=>[...t.map(s=>({from:"a",text:s})),...e.map(s=>({from:"b",text:s}))];function Xn(t,e){let s=Yn(t,e),n=[],[a,r]=[0,0];for(;a<t.length||r<e.length;)a<t.length&&r<e.length&&t[a]===e[r]?(n.push({from:"both",text:t[a]}),a+=1,r+=1):r>=e.length||a<t.length&&s[a+1][r]>=s[a][r+1]?n.push({from:"a",text:t[a++]}):n.push({from:"b",text:e[r++]});return n}function Yn(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let a=e.length-1;a>=0;a-=1)s[n][a]=t[n]===e[a]?s[n+1][a+1]+1:Math.max(s[n+1][a],s[n][a+1]);return s}function Qe(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var Ge=3,ta=400,ea=t=>[{text:t,changed:!1}];function Ze(t,e){let[s,n]=[t.split(`
`),e.split(`
`)],a=[],r=[[],[]],i=()=>{let[c,l]=r,u=c.map((m,$)=>$<l.length?at(m,l[$]):null);c.forEach((m,$)=>a.push({sign:"-",pieces:u[$]?.expected??Je(m)})),l.forEach((m,$)=>a.push({sign:"+",pieces:u[$]?.actual??Je(m)})),r=[[],[]]};for(let{from:c,text:l}of Ct(s,n,ta))c==="both"?(i(),a.push({sign:" ",pieces:ea(l)})):r[c==="a"?0:1].push(l);return i(),sa(a)}var Je=t=>[{text:t,changed:!0}];function sa(t){let e=a=>"sign"in a&&a.sign!==" ",s=t.map((a,r)=>t.slice(Math.max(0,r-Ge),r+Ge+1).some(e)),n=[];for(let[a,r]of t.entries()){let i=n.at(-1);s[a]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var ts=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?o`<mark key=${n}>${e}</mark>`:e),Xe=({name:t,look:e,pieces:s})=>o`
<div class=${e}>
<dt class="quiet">${t}</dt>
<dd><pre tabindex="0" aria-label=${t}>${o`<${ts} pieces=${s} />`}</pre></dd>
</div>
`;function na({expected:t,actual:e}){let s=O(()=>at(t,e),[t,e]),n=r=>[{text:r,changed:!1}],a=t!==""&&e!=="";return o`
<dl class=${`difference ${a?"":"is-single"}`}>
${t!==""&&o`
<${Xe} name="Expected" look="is-expected" pieces=${a?s.expected:n(t)} />
`}
${e!==""&&o`<${Xe} name="Actual" look="is-actual" pieces=${a?s.actual:n(e)} />`}
</dl>
`}var aa={"-":"is-expected","+":"is-actual"," ":""},Ye={"-":"expected: ","+":"actual: "},oa=({line:t})=>"hidden"in t?o`<span class="diff-hidden quiet">${h(t.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${aa[t.sign]}`}>
<span aria-hidden="true">${t.sign}</span>
<code>
${Ye[t.sign]&&o`<span class="unseen">${Ye[t.sign]}</span>`}<${ts} pieces=${t.pieces} />
</code>
</span>
`;function ra({expected:t,actual:e}){let s=O(()=>Ze(t,e),[t,e]);return o`
<figure class="diff">
<figcaption>
<span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
</figcaption>
<pre tabindex="0" aria-label="Expected and actual, line by line">
${s.map((n,a)=>o`<${oa} key=${a} line=${n} />`)}
</pre>
</figure>
`}function es({expected:t,actual:e}){return t===""&&e===""?null:t!==""&&e!==""&&(t.includes(`
`)||e.includes(`
`))?o`<${ra} expected=${t} actual=${e} />`:o`<${na} expected=${t} actual=${e} />`}var z=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],ss=1.02,At=z[0],Rt=z[z.length-1];function ns(t,e){return e>0?z.find(s=>s>t*ss)??Rt:z.findLast(s=>s<t/ss)??At}import{m43_0 as as}from"./main.js";var ot=({diff:t})=>[["slider","slider"],["expected","expected"],["actual","actual"],...t?[["diff","difference"]]:[]],ia={expected:"Expected",actual:"Actual"},Bt=(t,{name:e},{path:s})=>t==="diff"?`Difference of ${e}`:`${ia[t]}: ${s}`;function Nt({comparison:t,way:e,style:s,onSize:n}){let[a,r]=g(50),i=_(null);C(()=>{i.current?.style.setProperty("--at",`${a}%`)},[a,e]);let c=$=>n?.($.currentTarget.naturalWidth);if(e!=="slider"){let $=t[e],L=Bt(e,t,$);return o`<img key=${e} src=${$.url} alt=${L} style=${s} onLoad=${c} />`}let{name:l,expected:u,actual:m}=t;return o`
<div class="slider" style=${s}>
<div class="slider-frame" ref=${i}>
<img src=${m.url} alt=${Bt("actual",t,m)} onLoad=${c} />
<img class="slider-over" src=${u.url} alt=${Bt("expected",t,u)} />
</div>
<label class="slider-handle">
<span>Expected</span>
<input
type="range"
min="0"
max="100"
value=${a}
aria-label=${`Expected and actual of ${l}`}
onInput=${$=>r(Number($.currentTarget.value))}
/>
<span>Actual</span>
</label>
</div>
`}function os({comparison:t,onEnlarge:e}){let[s,n]=g("slider"),{name:a}=t;return o`
<figure class="preview picture-slider" data-comparison=${a}>
<${Nt} comparison=${t} way=${s} />
<figcaption>
<span>${a}</span>
<${A} label="View" hideLabel options=${ot(t)} value=${s} onChange=${n} />
<button
type="button"
class="icon-button"
aria-label=${`Enlarge ${a}`}
data-tip="Enlarge"
onClick=${()=>e(s)}
>
<${d} name="plus" />
</button>
</figcaption>
</figure>
`}var Mt=({icon:t,label:e,tip:s,disabled:n=!1,onClick:a})=>o`
<button type="button" class="icon-button" aria-label=${e} data-tip=${s} disabled=${n} onClick=${a}>
<${d} name=${t} />
</button>
`,la=({picture:t,comparison:e},s)=>t??(s==="slider"?e.actual:e[s]);function ca(t){let[e,s]=g(null),[n,a]=g(0),r=()=>{let i=t.current?.querySelector("img");return e??(i&&n?i.clientWidth/n:1)};return{zoom:e,setNatural:a,step:i=>s(ns(r(),i)),toggle:()=>s(e===null?1:null),fit:()=>s(null),style:e===null||!n?void 0:{width:`${Math.round(n*e)}px`}}}function ua({zoom:{zoom:t,step:e,toggle:s}}){let n=t!==null&&t<=At,a=t!==null&&t>=Rt;return o`
<${Mt} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>e(-1)} />
<button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${t===null} onClick=${s}>
${t===null?"Fit":`${Math.round(t*100)} %`}
</button>
<${Mt} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${a} onClick=${()=>e(1)} />
`}function ma({item:t,at:e,count:s,way:n,setWay:a,zoom:r,go:i,onClose:c}){let l="Open the original file";return o`
<header class="lightbox-tools">
<span class="lightbox-title">${t.title}</span>
<span class="number quiet" role="status">${e+1} of ${s}</span>
${t.comparison&&o`<${A} label="View" hideLabel options=${ot(t.comparison)} value=${n} onChange=${a} />`}
<span class="lightbox-buttons">
<${ua} zoom=${r} />
<a class="icon-button" href=${la(t,n).url} aria-label=${l} data-tip=${l}>
<${d} name="link" />
</a>
${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button>
<button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}
<${Mt} icon="close" label="Close" tip="Close (Esc)" onClick=${c} />
</span>
</header>
`}function pa({item:t,way:e,zoom:s,stage:n}){let{picture:a,comparison:r}=t,{style:i,setNatural:c}=s,l={comparison:r,way:e,style:i,onSize:c};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${t.title}
autofocus
onDblClick=${s.toggle}
>
${r?o`<${Nt} key=${r.name} ...${l} />`:o`
<img
key=${a.url}
src=${a.url}
alt=${a.path}
style=${i}
onLoad=${u=>c(u.currentTarget.naturalWidth)}
/>
`}
</div>
`}function da({items:t,first:e,onClose:s}){let[n,a]=g(e.index),[r,i]=g(e.way??"slider"),c=_(null),l=ca(c),u=t[Math.min(n,t.length-1)],m=u.comparison&&ot(u.comparison).some(([x])=>x===r)?r:"slider",$=x=>{a((n+x+t.length)%t.length),l.fit()},L={"+":()=>l.step(1),"=":()=>l.step(1),"-":()=>l.step(-1),0:l.fit,n:()=>$(1),p:()=>$(-1),...l.zoom===null&&{ArrowRight:()=>$(1),ArrowLeft:()=>$(-1)}},ut=x=>{let U=x.target.matches("input")&&x.key.startsWith("Arrow");if(x.ctrlKey||x.metaKey||x.altKey||U)return;let te=Object.hasOwn(L,x.key)&&L[x.key];te&&(x.preventDefault(),te())};return o`
<${as} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}>
<div class="lightbox-body" onKeyDown=${ut}>
<${ma} ...${{item:u,at:n,count:t.length,way:m,setWay:i,zoom:l,go:$,onClose:s}} />
<${pa} item=${u} way=${m} zoom=${l} stage=${c} />
</div>
<//>
`}var qt=(t,e)=>[...t.map(s=>({title:s.name,comparison:s})),...e.map(s=>({title:s.path,picture:s}))];function It(t){let[e,s]=g(null),n=_(!1),a=e!==null,r=(l,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:l,way:u})},i=()=>{n.current||history.back(),n.current=!0};w(()=>{if(!a)return;let l=()=>s(null);return window.addEventListener("popstate",l),()=>{window.removeEventListener("popstate",l),history.state?.overlay&&history.back()}},[a]);let c=a&&t.length>0&&o`<${da} items=${t} first=${e} onClose=${i} />`;return{open:r,shown:c}}var Pt=t=>e=>{e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||(e.preventDefault(),t())};function fa(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var rt=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function $a(t){history.replaceState(history.state,"",location.pathname+location.search+(t?rt(t):""))}function Dt({from:t,until:e=null,begins:s=!1,page:n=""}){let a={from:t,until:e??t},r=s?`Output from log line ${t}`:`Log line ${t}`,i=a.from===a.until?r:`Log lines ${t}\u2013${e}`,c=n?void 0:()=>T({show:""});return o`<a class="log-link" href=${n+rt(a)} onClick=${c}>${i}</a>`}import{m227_0 as Dc,m227_1 as rs}from"./main.js";import{m228_0 as Wc,m228_1 as jt,m228_2 as Uc,m228_3 as Vc,m228_4 as zc,m228_5 as Kc}from"./main.js";var ha={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},ga={timed_out:"timed out",executing:"running"},is={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},_a=t=>is[t]??"",F=t=>ga[t]??t;function K({outcome:t,phase:e=""}){let s=t?ha[t]??"cancelled":e==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${is[t]}>
<${d} name=${s} />
<span>${F(t??e)}</span>
</span>
`}function ba(t){let e=t?.tries?.findLast(s=>s.outcome==="passed");return e?{...e,job_id:t.id,app_version_id:t.app_version_id}:null}var xa=[["Outcome",t=>o`<${K} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>o`<a href=${f("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",(t,e)=>`${rs(t)}${jt(e)&&!jt(t)?" with start":""}`],["Ended",t=>t.finished_at&&o`<${B} at=${t.finished_at} />`],["Log",t=>o`<a href=${f("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function ls({job:t,attempt:e,last:s}){let n=k(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,a=ba(t.status==="failed"?n:t);if(!a)return null;let r={...e,job_id:t.id,app_version_id:t.app_version_id};return o`
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
<td>${c(r,a)}</td>
<td>${c(a,r)}</td>
</tr>
`)}
</tbody>
</table>
`}var Ft=({picture:{path:t,url:e},open:s})=>o`
<figure class="preview">
<a href=${e} aria-haspopup="dialog" onClick=${Pt(s)}>
<img src=${e} alt=${t} loading="lazy" />
</a>
<figcaption>${t}</figcaption>
</figure>
`,Wt=({video:{path:t,url:e}})=>o`
<figure class="preview">
<video src=${e} aria-label=${t} controls preload="metadata"></video>
<figcaption>${t}</figcaption>
</figure>
`;var ya=t=>({"--hanging":`min(${t.search(/\S|$/)+4}ch, 6vw)`}),cs=({lines:t,label:e})=>o`
<pre class="source-lines" tabindex="0" aria-label=${e}>
${t.map(({line:s,text:n,failed:a},r)=>o`
<span key=${r} class=${`source-line ${a?"is-failed":""}`}>
<span class="source-number number">${s??""}</span>
<code style=${ya(n)}>
${n||" "}${a&&o`<span class="unseen"> (failed here)</span>`}
</code>
</span>
`)}
</pre>
`;var wa=3,va=4,ka=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome);function Ta({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=Ke(e,t.file,t.file_line);return n?o`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">
${s}<${d} name="link" /><span class="unseen"> (opens in a new tab)</span>
</a>
`:o`<span class="id">${s}</span>`}var us=({failure:{snippet:t,expected:e,actual:s},label:n})=>o`
${t?.length>0&&o`<${cs} lines=${t} label=${n} />`}
<${es} expected=${e} actual=${s} />
`;function Sa({failure:t,name:e,batch:s,causeLine:n,page:a}){let r=yt(`stack/${e}`);return o`
<p class="evidence-places">
<${Ta} failure=${t} batch=${s} />
${t.line&&o`<${Dt} page=${a} from=${t.line} begins=${t.line!==n} />`}
</p>
<${us} failure=${t} label=${`Source of ${t.file}`} />
${t.others?.map((i,c)=>o`
<p class="failure-cause evidence-other" key=${c}>${i.cause}</p>
<${us} key=${`compared ${c}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}
${t.stack&&o`
<details class="evidence-stack" ...${r}>
<summary class="quiet">Stack</summary>
<pre class="case-message is-calm" tabindex="0" aria-label="Stack">${t.stack}</pre>
</details>
`}
`}function Oa({failure:t,name:e,batch:s,open:n,causeLine:a,page:r}){return o`
<li class="evidence-failure">
<details ...${yt(e,n)}>
<summary>
${t.name&&o`<span class="evidence-case">${t.name}</span>${" "}`}
<span class="failure-cause">${t.cause}</span>
</summary>
<${Sa} failure=${t} name=${e} batch=${s} causeLine=${a} page=${r} />
</details>
</li>
`}function Ea({artifacts:t}){let{comparisons:e,images:s,videos:n}=O(()=>Lt(t.filter(kt)),[t]),a=O(()=>qt(e,s),[e,s]),r=It(a),i=s.slice(0,va);return e.length+i.length+n.length===0?null:o`
<div class="evidence-pictures">
${e.map((c,l)=>o`
<${os} key=${c.name} comparison=${c} onEnlarge=${u=>r.open(l,u)} />
`)}
${i.map((c,l)=>o`
<${Ft} key=${c.id} picture=${c} open=${()=>r.open(e.length+l)} />
`)}
${n.slice(0,1).map(c=>o`<${Wt} key=${c.id} video=${c} />`)}
${r.shown}
</div>
`}var La=({links:t})=>t.map(({title:e,url:s,path:n,isOpened:a})=>o`
<a
key=${e}
class="button"
href=${s}
...${a?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
>
<${d} name=${a?"link":"download"} />
${e}<span class="unseen">${` ${n}${a?" (opens in a new tab)":""}`}</span>
</a>
`),ms=(t,e)=>t.tries?.at(-1)?.id===e.id,Ca=(t,e)=>t.status==="failed"&&ms(t,e)?"Why it failed":`Why attempt ${e.number} failed`,Aa=(t,e,s)=>[`on ${e.agent}`,s.length>1&&h(s.length,"failure"),ms(t,e)&&Ve(t,e.number)].filter(Boolean).join(" \xB7 "),Ra=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e},Ba=({test:t})=>o`
<p class="evidence-known" data-known>
<span class=${`tag ${t.infrastructure?"is-warn":t.new?"is-bad":""}`}>
${t.infrastructure?"infrastructure":t.new?"new":"known"}
</span>${" "}
${t.infrastructure?"no result of the test":ht(t)}
${t.last_pass&&o`${" "}<a href=${f("job",{id:t.last_pass.job_id})}>Last pass</a>`}
</p>
`;function Na({attempt:t}){let e=Ue(t).filter(Boolean).join(" ");return e&&o`<p class="evidence-known" data-happened>${e}</p>`}function Ut({job:t,attempt:e,initial:s,title:n,page:a=""}){let r=k(`/api/v1/attempts/${e.id}/failures`,e.cause,s),i=k(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,{failures:c=[],test:l}=r.data.value??{},u=e.artifacts>0?`/api/v1/attempts/${e.id}/artifacts`:null,m=xt(u,e.artifacts),$=O(()=>(m?.artifacts??[]).filter(vt).map(Et),[m]),L=St($,m?.content),ut=c.length>0?c:[Ra(e)].filter(Boolean);return o`
<${P}
id="evidence"
className="evidence"
title=${n??Ca(t,e)}
note=${Aa(t,e,c)}
tools=${L.length>0&&o`<${La} links=${L} />`}
>
${l&&o`<${Ba} test=${l} />`}
<div class="evidence-parts">
<div>
<ul class="plain">
${ut.map((x,U)=>o`
<${Oa}
key=${U}
failure=${x}
name=${`failure/${e.id}/${U}`}
batch=${i}
causeLine=${e.cause_line}
page=${a}
open=${U<wa}
/>
`)}
</ul>
<${Na} attempt=${e} />
</div>
<${Ea} artifacts=${$} />
</div>
<${ls} job=${t} attempt=${e} last=${l?.last_pass} />
<//>
`}var fs=(t,e)=>`/api/v1/failures/${encodeURIComponent(t)}/${e}`,$s=t=>f("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function Ma({row:t}){return o`
<li class="failure-example">
<a href=${$s(t)}>
<${D} test=${t.test} />
</a>
<span class="quiet">${t.name}</span>
<span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}function qa({failures:t,passed:e,attempts:s}){return t>0?`${p(t)} of ${h(s,"attempt")}`:e>0?"passed":"other failures"}var ps=({id:t,title:e,rows:s,more:n,urlOf:a})=>o`
<div class="cause-strip" data-strip=${t}>
<p id=${`cause-${t}`}>${e}</p>
<ol class="plain" aria-labelledby=${`cause-${t}`}>
${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}>
<a href=${a(r.name)} data-tip=${`${p(r.passed)} of ${h(r.attempts,"attempt")} passed`}>
${r.name}
</a>
<span class="number">${qa(r)}</span>
</li>
`)}
${n>0&&o`<li class="quiet">and ${h(n,"attempt")} in others</li>`}
</ol>
</div>
`,ds=({at:{app_version_id:t,job_id:e,at:s}})=>o`
<a href=${f("job",{id:e})}>${t}</a> <span class="quiet">(<${B} at=${s} />)</span>
`,Ia=({first:t,last:e})=>o`
<p data-began>
${t&&o`First failed in <${ds} at=${t} />; `}
${e?o`last passed in <${ds} at=${e} />`:"its tests have not passed before"}
</p>
`;function Pa({row:t,newest:e}){let s=k(`/api/v1/jobs/${t.job_id}`,t.attempt_id).data.value,n=s?.tries?.find(i=>i.id===t.attempt_id);if(!n)return null;let a=o`${e?"Newest failure":"Newest that still fails"}:${" "}
<a href=${$s(t)}>${t.test.split("/").at(-1)}</a>`,r=f("job",{id:s.id},{attempt:n.number});return o`<${Ut} job=${s} attempt=${n} title=${a} page=${r} />`}function Da({found:t}){let{group:e,builds:s,agents:n,first_failure:a,last_pass:r}=t;return o`
<${Ia} first=${a} last=${r} />
<div class="cause-strips">
<${ps}
id="builds"
title="By build"
rows=${s}
more=${t.older_builds}
urlOf=${i=>f("build",{org_id:e.org_id,app_version_id:i})}
/>
<${ps}
id="agents"
title="By agent"
rows=${n}
more=${t.other_agents}
urlOf=${i=>f("agent",{name:i})}
/>
</div>
`}function Vt({group:t,changed:e}){let s=k(fs(t.org_id,t.fingerprint),t.last_at).data.value,n=t.failed_job_ids,[a]=t.examples;return o`
<div class="cause-detail">
${s?o`<${Da} found=${s} />`:o`<${E} />`}
${t.agent&&o`<p>${V(t.agent)}</p>`}
<${Pa} key=${a.attempt_id} row=${a} newest=${a.at===t.last_at} />
<ul class="plain failure-examples">
${t.examples.map(r=>o`<${Ma} key=${r.job_id} row=${r} />`)}
${t.examples.length<t.tests&&o`<li class="quiet">and ${p(t.tests-t.examples.length)} more</li>`}
</ul>
<div class="cause-actions">
${n.length>0&&b("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>st(n).then(r=>r&&e())}
>
<${d} name="retry" />
Retry ${h(n.length,"failed job")}
</button>
`}
${b("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>Te(t).then(r=>r&&e())}>
<${d} name="event" />
${t.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
</div>
</div>
`}var ja=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",J],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Fa=({counts:t,choose:e})=>o`
<p class="counts">
${ja.filter(([,s])=>t[s]>0).map(([s,n,a,r])=>o`
<button
type="button"
key=${n}
class=${`state state-${s}`}
data-count=${n}
data-tip=${r}
onClick=${()=>e(n)}
>
<${d} name=${s} />
<span>
<span class="number">${p(t[n])}</span> ${a}
</span>
</button>
`)}
</p>
`;var zt=5,hs=18,Wa={passed:t=>o`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>o`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>o`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},Ua=t=>o`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function it(t){return[...new Set(t)].map(s=>`${t.filter(n=>n===s).length} ${F(s)}`).join(", ")}function Kt({outcomes:t,most:e=20}){let s=t.slice(-e),n=e*zt,a=n-s.length*zt,r=s.length>0?`The last ${h(s.length,"attempt")}: ${it(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${n} ${hs}`}
width=${n}
height=${hs}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${n}`} />
${s.map((i,c)=>(Wa[i]??Ua)(a+c*zt+1))}
</svg>
`}function Va({attempt:t,most:e,here:s}){let n=_(null),{outcome:a,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=t;C(()=>{n.current.style.setProperty("--height",((r??0)/e).toFixed(3))});let m=`${`${F(a)}, ${v(r)}`}, build ${i}, on ${c}, ${y(l)}`;return o`
<a
class=${`took took-${a} ${s?"is-here":""}`}
ref=${n}
tabindex="-1"
href=${f("job",{id:t.job_id})}
data-tip=${m}
>
<i></i>
<b></b>
</a>
`}function za({seconds:t,most:e}){let s=_(null);return C(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),o`
<span class="took-usual" ref=${s}>
<span class="number">usually ${v(t)}</span>
</span>
`}function Ka({history:t,usual:e,here:s}){let n=[...t].reverse(),a=n.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...a,e??0,.1)*1.08,[i,c]=[v(Math.min(...a)),v(Math.max(...a))],l=i===c?i:`between ${i} and ${c}`,u=a.length>0?`${h(n.length,"attempt")}, ${it(n.map(({outcome:m})=>m))}; ${l}.`:"No durations recorded.";return o`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${e!==null&&o`<${za} seconds=${e} most=${r} />`}
<div class="took-bars">
${n.map(m=>o`
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
`}var Ha=({facts:t,className:e=""})=>o`
<dl class=${`facts ${e}`}>
${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
<div key=${s}>
<dt>${s}</dt>
<dd>${n}</dd>
</div>
`)}
</dl>
`;import{m286_0 as um,m286_1 as mm,m286_2 as pm,m286_3 as gs,m286_4 as dm,m286_5 as fm,m286_6 as Ht,m286_7 as $m,m286_8 as hm,m286_9 as gm,m286_10 as _s,m286_11 as _m}from"./main.js";import{m9_0 as bs,m9_1 as Qt,m9_2 as ym,m9_3 as wm}from"./main.js";import{m133_0 as lt,m133_1 as Tm}from"./main.js";var vs=3,xs=12,Gt={new:["is-bad","new","A test of it did not fail in the batch or build before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],passed:["is-good","passed since","Each of its tests has passed since"]};function ys({at:t}){let e=O(()=>gs(()=>`${oe(bs.value-S(t))} ago`),[t]);return o`<span class="number" title=${y(t)}>${e}</span>`}var ks=({history:{trend:t}})=>t.filter(e=>e>0).length>1,Qa=({trend:t})=>o`<span data-tip=${`Last 7 days: ${t.join(" \xB7 ")}`}><${lt} values=${t} tone="bad" /></span>`;function ws({examples:t,tests:e}){let s=[...new Set(t.map(a=>a.test.split("/").at(-1)))].slice(0,vs),n=e-s.length;return n>0?`${s.join(", ")} and ${p(n)} more`:s.join(", ")}var Ga=({names:t})=>o`<span class="quiet" title=${t} data-builds>in ${t}</span>`,Ja=t=>Gt[t][1],Za=({note:t})=>o`
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
`,Xa=t=>[t.is_over&&["infrastructure","quarantined"].includes(t.label)&&Gt.passed,t.since&&["",`since ${t.since.app_version_id}`,$t(t)],t.agent&&["is-warn",_t(t.agent),V(t.agent)],t.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean);function Ya({group:t,changed:e}){let s=t.failed_job_ids;if(s.length===0||!b("retry","job"))return null;let n=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${t.cause}`}
data-tip=${n}
onClick=${()=>st(s).then(a=>a&&e())}
>
<${d} name="retry" />
</button>
`}var H=t=>`${t.org_id}/${t.fingerprint}`;function Ts({name:t,wanted:e,closes:s="",children:n}){let a=_(null),r=i=>{i.preventDefault(),T({cause:e?s:t},{push:!0})};return w(()=>{!e||a.current.contains(document.activeElement)||(a.current.focus({preventScroll:!0}),a.current.scrollIntoView({block:"center"}))},[e]),o`
<summary data-row=${t} tabindex="-1" ref=${a} onClick=${r}>
${n}
</summary>
`}var Ss=({group:t})=>{let[e,s,n]=Gt[t.label];return o`<span class=${`tag ${e}`} data-tip=${n}>${t.label==="new"&&gt(t)||s}</span>`},Os=({tests:t,failures:e,firstAt:s,lastAt:n})=>o`
<span class="number failure-tests">${h(t,"test")}</span>
<span class="number failure-times">${h(e,"attempt")}</span>
<span class="failure-first"><span class="unseen">first seen </span><${ys} at=${s} /></span>
<span class="failure-last"><span class="unseen">last seen </span><${ys} at=${n} /></span>
`;function Es({group:t,several:e,within:s,wanted:n,changed:a}){return o`
<li class="failure-group" data-cause=${t.fingerprint}>
<details open=${n}>
<${Ts} name=${H(t)} wanted=${n} closes=${s?t.fingerprint:""}>
<${Ss} group=${t} />
${s?o`<strong class="failure-cause" title=${t.cause}>${t.org_id}</strong>`:o`<span class="failure-cause" title=${t.cause}>${t.cause}</span>`}
<span class="failure-facts">
${e&&o`<span class="quiet" title=${t.org_id}>${t.org_id}</span>`}
<span class="quiet" title=${ws(t)}>${ws(t)}</span>
${t.builds&&o`<${Ga} names=${t.builds.join(", ")} />`}
${Xa(t).map(([r,i,c])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${c}>${i}</span>`)}
${t.retrying>0&&o`<span class="tag" data-retrying>${h(t.retrying,"job")} retrying</span>`}
</span>
<${Os}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.history.first_at}
lastAt=${t.last_at}
/>
<span class="failure-trend">${ks(t)&&o`<${Qa} trend=${t.history.trend} />`}</span>
<//>
${n&&o`<${Vt} group=${t} changed=${a} />`}
</details>
${!n&&o`<${Ya} group=${t} changed=${a} />`}
${t.note&&o`<${Za} note=${t.note} />`}
</li>
`}var to=t=>t.length>vs?h(t.length,"organization"):t.join(", ");function eo({shared:t,groups:e,wanted:s,changed:n}){let a=e.find(i=>s===H(i)),r=!!a||s===t.fingerprint;return o`
<li class="failure-group" data-cause=${t.fingerprint} data-shared>
<details open=${r}>
<${Ts} name=${t.fingerprint} wanted=${r&&!a}>
<${Ss} group=${t} />
<span class="failure-cause" title=${e[0].cause}>${e[0].cause}</span>
<span class="failure-facts">
<span class="quiet" title=${t.org_ids.join(", ")} data-orgs>${to(t.org_ids)}</span>
</span>
<${Os}
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
<${Es} key=${i.org_id} group=${i} within wanted=${i===a} changed=${n} />
`)}
</ul>
`}
</details>
</li>
`}var Ls=({groups:t})=>new Set(t.map(e=>e.fingerprint)).size;function so({groups:t,shared:e=[]}){let s=new Map(e.map(a=>[a.fingerprint,a])),n=new Map(e.map(a=>[a.fingerprint,[]]));for(let a of t)n.get(a.fingerprint)?.push(a);return t.flatMap(a=>{let[r,i]=[s.get(a.fingerprint),n.get(a.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[a]]]:a===i[0]?[[r,i]]:[]})}var no=({groups:t,tests:e,cases:s})=>[h(Ls({groups:t}),"cause"),h(e,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function Cs({found:t,changed:e}){let s=ie.value.query.get("cause"),n=m=>s===H(m)||s===m.fingerprint,a=so(t),[r,i]=g(a.findIndex(([,m])=>m.some(n))>=xs),c=r?a:a.slice(0,xs),l=new Set(t.groups.map(m=>m.org_id)).size>1,u=re();return o`
<div class=${`failure-list ${c.some(([,m])=>m.some(ks))?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${u}>
${c.map(([m,$])=>m?o`
<${eo}
key=${m.fingerprint}
shared=${m}
groups=${$}
wanted=${s}
changed=${e}
/>
`:o`
<${Es}
key=${H($[0])}
group=${$[0]}
several=${l}
wanted=${n($[0])}
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
`}function ao({path:t,version:e,ended:s="",initial:n=null,none:a=null,children:r}){let[i,c]=g(!1),l=k(t,i?`${e} ${s}`:e,n),u=l.data.value,m=!!u?.groups.some(L=>L.retrying>0);w(()=>c(m),[m]);let $=l.error.value;return $&&!u?o`<${R} title="Failures could not be loaded" text=${$.message} again=${l.load} />`:u?u.groups.length===0?a:r(u,(L=u)=>o`<${Cs} found=${L} changed=${()=>l.load()} />`):o`<${E} />`}var oo=({children:t})=>o`
<${X} icon="done" title="No failures">
<p>${t}</p>
<//>
`;var ro=[["24h","24 h"],["7d","7 days"]],io=t=>t.get("since")==="7d"?"7d":"24h",lo=({since:t})=>o`
<${A}
label="Period"
hideLabel
options=${ro}
value=${t}
onChange=${e=>T({since:e==="24h"?"":e},{push:!0})}
/>
`;var co=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,n])=>o`
<span class="chip" key=${s}>
${n} <strong>${e[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>T({[s]:""},{push:!0})}
>
<${d} name="close" />
</button>
</span>
`);import{m138_0 as As}from"./main.js";var uo=({group:t})=>o`
${t.target}
${Object.keys(t.labels).length>0&&o`${" "}<span class="quiet">${ae(t.labels)}</span>`}
`,ct=(t,e)=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[t]>0?"":"quiet"}`}>${p(s[t])}</span>`}),Jt=[{name:"bar",title:"Progress",cell:t=>o`<${tt} group=${{...Y(t),waiting:t.unfinished-t.running}} />`},ct("waiting","Waiting"),ct("running","Running"),ct("done","Passed"),{...ct("failed","Failed"),cell:t=>o`<${G} of=${t} />`}],Rs={name:"target",title:"Target",main:!0,cell:t=>uo({group:t})},mo={name:"build",title:"Build",main:!0,cell:t=>o`<${et} org=${t.org_id} version=${t.app_version_id} />`},po={name:"why",title:"Why it waits",cell:({explanation:t})=>t&&o`<span class="clamp" title=${t.text}>${t.text}</span>`},fo=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function $o(t){let e=new Map;for(let s of t){let n=e.get(s.app_version_id);if(n)for(let a of fo)n[a]+=s[a];else e.set(s.app_version_id,{...s})}return[...e.values()]}function Bs({id:t,label:e,kind:s,groups:n,columns:a}){let r=new Map(n.map(i=>[i.id,{value:i}]));return o`
<${As}
id=${t}
label=${e}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${a}
hrefOf=${i=>f(s,i)}
/>
`}var ho=({groups:t})=>o`
<${Bs}
id="group-list"
label="Groups of the build"
kind="group"
groups=${t}
columns=${t.some(({explanation:e})=>e)?[Rs,...Jt,po]:[Rs,...Jt]}
/>
`,go=({groups:t})=>o`
<${Bs}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${$o(t)}
columns=${[mo,...Jt]}
/>
`;function _o({list:t,what:e,older:s="Show older",all:n="End of list"}){let{ids:a,error:r,loading:i,more:c}=t;return r.value?o`
<${R}
title=${`${e} could not be loaded`}
text=${r.value.message}
again=${()=>a.peek().length?t.next():t.first()}
/>
`:i.value==="first"&&a.value.length===0?o`<${E} lines=${10} />`:c.value?o`
<p class="nothing">
<button type="button" class="button" disabled=${i.value!==null} onClick=${()=>t.next()}>
${s}
</button>
</p>
`:a.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m101_0 as Ns}from"./main.js";import{m109_0 as Ms}from"./main.js";function bo({store:t,kind:e}){return t.loaded.value?o`<${Ms} problem=${{status:404,text:`there is no such ${e}`}} />`:o`
<${Ns} title=${e.charAt(0).toUpperCase()+e.slice(1)}>
<${E} />
<//>
`}import{m3_0 as qs,m3_1 as xp,m3_2 as yp,m3_3 as wp,m3_4 as vp,m3_5 as kp,m3_6 as Tp}from"./main.js";import{m256_0 as Ep,m256_1 as Lp,m256_2 as Cp,m256_3 as Is,m256_4 as Ap}from"./main.js";import{m67_0 as Np,m67_1 as Mp,m67_2 as qp,m67_3 as Ip,m67_4 as Pp,m67_5 as Ps}from"./main.js";var xo=t=>ne(Qt()+t,Qt()),yo=t=>t<1?"at once":ee(t);function wo({reason:t,position:e,eta_seconds:s,eta_guessed:n,hold:a}){return[e!=null&&!a&&t!=="no_agent"&&[e===1?"Next":`Place ${p(e)}`,"in the queue"],s>0&&[xo(s),n?"expected start, a guess":"expected start"],a?.eta_seconds!=null&&[yo(a.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function vo({agent:{name:t,status:e,note:s,by:n,since:a,until:r}}){let i=qs.includes(e)?o`${e}${a&&o` for <${j} since=${a} />`}`:Ps({held:{kind:e,note:s,by:n,at:a,until:r}});return o`
<li>
<a href=${f("agent",{name:t})}>${t}</a> ${i}
</li>
`}function ko({hold:{agents:t,more_agents:e},job:{org_id:s,app_version_id:n}}){return t.length===0?b("release","build")&&o`<button type="button" class="button" onClick=${()=>Oe(s,n)}>Release build</button>`:o`
<ul class="plain queue-holders">
${t.map(a=>o`<${vo} key=${a.name} agent=${a} />`)}
${e>0&&o`<li><a href=${f("fleet")}>${h(e,"more agent")}</a></li>`}
</ul>
`}var To=({job:t})=>o`
<p class="queue-ways">
<span>
Start an agent with this target${Object.keys(t.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${f("fleet")}>agents</a> to add one; or cancel the job and submit it again for others.
</span>
${b("cancel","job")&&o`<button type="button" class="button" onClick=${()=>ke(t)}>Cancel job</button>`}
</p>
`,Ds=({text:t,stuck:e,className:s="",children:n})=>o`
<div class=${`queue-place ${e?"is-stuck":s}`}>
${e&&o`<p class="queue-stuck"><${d} name="stale" />Cannot start</p>`}
<p class="why" data-why>${t}</p>
${n}
</div>
`;function So({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s)return null;let n=e&&t.explanation?.hold,a=e&&Is(t.explanation);return o`
<${Ds} text=${s} stuck=${a} className=${t.status==="failed"?"is-bad":""}>
${a&&!n&&t.explanation.reason==="no_agent"&&o`<${To} job=${t} />`}
${e&&wo(t.explanation??{}).map(([r,i])=>o`
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
${n&&o`<${ko} hold=${n} job=${t} />`}
<//>
`}function Oo({label:t,tabs:e,value:s,onChange:n}){let a=_(null),r=ue(),i=Math.max(0,e.findIndex(l=>l.name===s));return w(()=>{let[l,u]=[a.current,a.current.children[i]].map(m=>m.getBoundingClientRect());a.current.scrollLeft+=Math.max(0,u.right-l.right)-Math.max(0,l.left-u.left)},[i]),o`
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
`}function js({share:t}){let e=_(null);return C(()=>e.current.style.setProperty("--share",t.toFixed(3))),o`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var Eo=({label:t,by:e,rows:s})=>o`
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
<${js} share=${i/r} />
<span class="number">${N(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":v(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function Lo(t,e){let s=new Map;for(let n of t){let a=e(n),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n.run_seconds),s.set(a,r)}return[...s.values()].map(({passes:n,...a})=>({...a,seconds:n.length>0?n.reduce((r,i)=>r+i,0)/n.length:null}))}var Co="All its failures of the last 7 days were on this agent; it passed on others",Ao=({test:t})=>o`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${bt(t)}
</span>
`,Fs=({test:t})=>t.failed_on!==null&&o`
<span class="row-why" data-failed-on>
<a class="tag is-warn" href=${f("agent",{name:t.failed_on})} data-tip=${Co}>
only on ${t.failed_on}
</a>
</span>
`,Ro=({failed_on:t})=>t&&o`<strong>All its failures of the last 7 days were on ${t}.</strong>${" "}
It passed on others: look at the agent first.`;function Ws(t){return b("quarantine","test")?[t.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Ee(t)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Se({...t,doubt:Ro(t)})}]:[]}var Bo=({test:t})=>Ws(t).map(({label:e,icon:s,run:n})=>o`
<button
type="button"
key=${e}
class="icon-button"
aria-label=${`${e} ${t.test}`}
data-tip=${e}
onClick=${n}
>
<${d} name=${s} />
</button>
`),No=({test:t})=>t.usual_seconds!==null&&o`
<span class="trend">
<${lt} values=${t.recent_seconds} />
<span class="number">${v(t.usual_seconds)}</span>
</span>
`,Mo=({share:t,of:e})=>o`
<span class="number">${N(t)}</span> <span class="quiet number">of ${p(e)}</span>
`,qo=[{name:"last",title:"Last outcome",cell:t=>o`<${K} outcome=${t.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:t=>o`<${D} test=${t.test} />`,under:t=>o`${t.quarantined&&o`<${Ao} test=${t} />`}<${Fs} test=${t} />`},{name:"whose",title:"Organization",cell:t=>o`${t.org_id} <span class="quiet">${t.target}</span>`},{name:"recent",title:"Last 20",cell:t=>o`<${Kt} outcomes=${t.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:t=>o`<${Mo} share=${t.pass_rate} of=${t.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:t=>t.flaky>0,cell:t=>t.flaky>0&&o`<span class="number">${N(t.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:t=>o`<${No} test=${t} />`},{name:"at",title:"Last run",numeric:!0,cell:t=>o`<${B} className="quiet" at=${t.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>b("quarantine","test"),cell:t=>o`<${Bo} test=${t} />`}],Io={kind:"test",columns:qo,hrefOf:t=>f("test",{id:t.id}),failed:t=>t.last_outcome!=="passed"};function Po({name:t,value:e,note:s,icon:n,tone:a="",href:r,children:i}){let c=o`
<span class="tile-name">
${n&&o`<${d} name=${n} />`}
${t}
</span>
<span class="tile-value number">${e}</span>
${s&&o`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${a&&`tile-${a}`}`;return r?o`<a class=${l} href=${r} data-tile=${t}>${c}</a>`:o`<div class=${l} data-tile=${t}>${c}</div>`}var Q=class{#t;value=Ht(null);error=Ht(null);constructor(e,s=null){this.#t=e,this.value.value=s}start(e=0){if(this.value.peek()===null&&this.again(),!e)return;let s=setInterval(()=>document.hidden||this.again(),e*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await I(this.#t),this.error.value=null}catch(e){this.error.value=e}}};import{m8_0 as Us,m8_1 as Vs,m8_2 as zs,m8_3 as Zt}from"./main.js";var Do=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],Ks=t=>t===null?null:Math.round(t*1e4)/100,jo=t=>N(t/100);function Fo(t,e,s){return`${t.map(({name:a,shown:r},i)=>{let c=e[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${a}: latest ${l}, from ${s(Math.min(...c))} to ${s(Vs(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function W(t,e,s,n){let a=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:t,data:[e,...r],series:a,summary:Fo(a,r,n.write),...n}}var q=(t,e)=>({name:t,tone:e,kind:"line"});function Hs(t,{ofAgent:e=!1}={}){let{at:s,installs:n,installs_avoided:a}=t,r={write:zs,steps:Us,least:1},i={write:jo,least:100,most:100};return[W("Pass rate",s,[[q("passed","good"),t.pass_rate.map(Ks)]],{...i,floor:50}),W("Duration",s,[[q("p95","warn"),t.run_p95],[q("p50","go"),t.run_p50]],r),W("Queue wait",s,[[q("p95","warn"),t.wait_p95],[q("p50","go"),t.wait_p50]],r),e?W("Utilization",s,[[q("working","go"),t.busy_agents.map(Ks)]],i):W("Agents at work",s,[[q("on average","go"),t.busy_agents]],{write:Zt,steps:Do,least:1}),W("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>n[c]},n.map((c,l)=>c+a[l])],[{name:"avoided",tone:"good",kind:"bars"},a]],{write:Zt,least:4})]}import{m36_0 as Qs}from"./main.js";var Wo={"30d":600,"90d":600},Uo=60,Gs=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Vo={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},Js=t=>t.get("view")==="trends",zo=({query:t,first:e})=>o`
<${A}
label="View"
hideLabel
options=${[["",e],["trends","Trends"]]}
value=${Js(t)?"trends":""}
onChange=${s=>T({view:s},{push:!0})}
/>
`;function Ko({subject:t,query:e}){let s=Gs.some(([u])=>u===e.get("range"))?{range:e.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...t,...s})}`,a=O(()=>new Q(n),[n]);w(()=>a.start(Wo[s.range]??Uo),[a]);let r=a.value.value,i=a.error.value,c=O(()=>r&&Hs(r,{ofAgent:"agent"in t}),[r]),l=o`
<${A}
label="Period"
hideLabel
options=${Gs}
value=${s.range??r?.range}
onChange=${u=>T({range:u},{push:!0})}
/>
`;return o`
<${P} id="trends" title="Trends" note=${Vo[r?.step]} tools=${l}>
${i&&o`<${R} title="Trends could not be loaded" text=${i.message} again=${a.again} />`}
${!r&&!i&&o`<${E} lines=${12} />`}
${r&&(r.attempts.some(u=>u>0)?o`<${Qs} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var Zs=t=>t.bundle?`bundle ${M(t.bundle)}`:`${M(t.commit)}${t.modified?", modified":""}`,Ho=t=>`tests ${t.bundle?"of":"at"} ${Zs(t)}`;function Qo(t){let e=new Map;for(let s of t){if(!s)continue;let n=Zs(s);e.set(n,(e.get(n)??0)+1)}return[...e].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Go=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");var Xt=400,Yt=200,Xs=t=>Math.floor(t/Yt)*Yt;function Jo(t){let e=_s({from:0,to:Xt*2,width:0});return C(()=>{let s=0,n=()=>{s=0;let i=t.current.getBoundingClientRect(),c={from:Xs(-i.top-Xt),to:Xs(window.innerHeight-i.top+Xt)+Yt,width:Math.floor(i.width)},l=e.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(e.value=c)},a=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(a);return r.observe(t.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),e}export{K as m100_0,_a as m100_1,F as m100_2,Ft as m106_0,Wt as m106_1,So as m113_0,Ds as m113_1,Kt as m116_0,it as m116_1,ft as m119_0,Oo as m139_0,js as m140_0,Eo as m140_1,Lo as m140_2,Fs as m141_0,Io as m141_1,Ws as m141_2,Po as m145_0,Ko as m159_0,zo as m159_1,Js as m159_2,xt as m163_0,_t as m166_0,gt as m166_1,bt as m166_2,V as m166_3,$t as m166_4,ht as m166_5,Ie as m188_0,St as m188_1,In as m188_2,kt as m188_3,vt as m188_4,De as m188_5,nt as m192_0,Dn as m192_1,Fn as m192_2,Fe as m192_3,Vn as m192_4,jn as m192_5,Et as m193_0,Ot as m193_1,Lt as m193_2,Go as m197_0,Ho as m197_1,Qo as m197_2,rt as m206_0,fa as m206_1,$a as m206_2,Q as m219_0,tn as m22_0,sn as m22_1,nn as m22_2,wn as m24_0,hn as m24_1,gn as m24_2,ve as m24_3,we as m24_4,pt as m24_5,On as m25_0,Re as m25_1,Ce as m25_2,Ae as m25_3,Jo as m282_0,dt as m29_0,Ln as m33_0,Vt as m35_0,fs as m35_1,Fa as m41_0,Ka as m46_0,Ut as m49_0,ka as m49_1,Ha as m50_0,Cs as m52_0,ao as m52_1,oo as m52_2,Ls as m52_3,H as m52_4,no as m52_5,Ja as m52_6,lo as m54_0,io as m54_1,co as m57_0,go as m73_0,ho as m73_1,qt as m85_0,Pt as m85_1,It as m85_2,_o as m86_0,Dt as m89_0,bo as m96_0};
