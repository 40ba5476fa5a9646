import{m286_0 as kr,m286_1 as Tr,m286_2 as Sr,m286_3 as x,m286_4 as Or,m286_5 as lt,m286_6 as Er,m286_7 as L,m286_8 as E,m286_9 as Cr,m286_10 as _,m286_11 as g}from"./main.js";import{m182_0 as Rr,m182_1 as w,m182_2 as ct,m182_3 as Br,m182_4 as Nr,m182_5 as R}from"./main.js";function $n(e,t){let s=_({key:e,version:t,changes:0}),n=s.current,a=n.key===e&&n.version!==null&&t!==null&&n.version!==t,r=t??(n.key===e?n.version:null);return s.current={key:e,version:r,changes:n.changes+(a?1:0)},s.current.changes}function ut(e,t,s,n){let a=w(e&&`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s),r=a.data.value,i=r?.with??null,c=$n(i?.id??i,n(i));return x(()=>{c>0&&a.invalidate()},[c]),{found:r,changes:c}}var hn=({total:e,done:t,failed:s,excused:n,cancelled:a})=>[e,t,s,n,a].join(" ");function gn(e){let t=R(e&&`batch:${e.id}`);return t?.ids.value,e&&hn(t.row(e.id).value??e)}var _n=(e,t)=>ut(e&&`/api/v1/batches/${e.id}`,{with:t},e&&`${e.done} ${e.failed} ${e.cancelled}`,gn);import{m175_0 as mt,m175_1 as Fr,m175_2 as jr,m175_3 as Wr,m175_4 as Ur,m175_5 as h,m175_6 as Vr,m175_7 as pt,m175_8 as zr,m175_9 as ft,m175_10 as dt,m175_11 as $t,m175_12 as p,m175_13 as q,m175_14 as T,m175_15 as ht,m175_16 as Kr,m175_17 as S,m175_18 as Hr,m175_19 as Qr,m175_20 as M,m175_21 as Jr,m175_22 as v,m175_23 as Gr}from"./main.js";import{m184_0 as o}from"./main.js";import{m226_0 as ti,m226_1 as si,m226_2 as ni,m226_3 as ai,m226_4 as oi,m226_5 as O,m226_6 as ri,m226_7 as $,m226_8 as gt,m226_9 as ii}from"./main.js";import{m132_0 as _t}from"./main.js";var bt={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},bn={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},xn=({work:e})=>o`
<a href=${$("job",{id:e.id})}>${e.test}</a> waits for it until ${v(e.awaited_until)}.
${" "}${bt[e.then]}
`;function yn({status:e,agent:t,attempts:s,explanation:n}){return e==="running"?o`Attempt ${p(s)} runs on <a href=${$("agent",{name:t})}>${t}</a>.`:e!=="pending"?bn[e]:`The job is queued again: ${[n?.position>1&&!n.hold&&`place ${p(n.position)}`,n?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function wn({attempt:e}){let t=R(`job:${e.job_id}`),s=t.ids.value.length?t.row(e.job_id).value:null;return o`
Its attempt of <a href=${$("job",{id:e.job_id})}>${e.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${yn(s)}</span>`}
`}function vn({job:e}){let t=e.status==="running"&&!e.reason?e.agent:null,s=R(t?`agent:${t}`:null),n=s?.ids.value.length?s.row(t).value:null;return n?.job?.id!==e.id||!n.job.awaited_until?null:o`
<p class="why" role="status" data-silent>
<strong>
<a href=${$("agent",{name:t})}>${t}</a> has not responded for <${_t} since=${n.last_seen_at} />.
</strong>
${" "}The job waits for it until ${v(n.job.awaited_until)}. ${bt[n.job.then]}
</p>
`}import{m4_0 as _i,m4_1 as bi,m4_2 as P,m4_3 as xi,m4_4 as Z}from"./main.js";import{m52_0 as X,m52_1 as Y,m52_2 as vi}from"./main.js";import{m77_0 as d}from"./main.js";import{m96_0 as ee}from"./main.js";import{m104_0 as D}from"./main.js";import{m124_0 as A}from"./main.js";import{m137_0 as te,m137_1 as B,m137_2 as C}from"./main.js";import{m138_0 as Mi,m138_1 as xt,m138_2 as yt}from"./main.js";import{m144_0 as F,m144_1 as Di}from"./main.js";var kn=100,Tn=2e4,wt=20,Sn=[["previous","Previous batch"],["base","Base branch"]],kt=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],On=["newly_failing","still_failing","fixed","flaky"],he=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&M(e.commit),v(e.created_at)].filter(Boolean).join(", ");function En(e){let[t,s]=g([]);return x(()=>{let n=new AbortController,a=new URLSearchParams({suite:e.suite,limit:wt+1,...e.org_id?{org_id:e.org_id}:{}});return P(`/api/v1/batches?${a}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,wt)),()=>{}),()=>n.abort()},[e.id]),t}function Cn({batch:e,chosen:t}){let s=En(e),n=a=>O({with:a},{push:!0});return o`
<div class="page-tools">
<${A} label="Against" hideLabel options=${Sn} value=${t} onChange=${n} />
${s.length>0&&o`
<${ee}
label="Other batch"
items=${s.map(a=>({label:he(a),checked:a.id===t,run:()=>n(a.id)}))}
>
Other batch…
<${d} name="down" />
<//>
`}
</div>
`}var Ln=({at:e,hasStart:t})=>e===null?null:o`<span class="number quiet">${T(e)}${t&&" with start"}</span>`;function vt({id:e,status:t,seconds:s,hasStart:n,word:a}){return e?o`
<a class="change-side" href=${$("job",{id:e})}>
<span class="unseen">${a}: </span>
<${xt} job=${{status:t}} /> <${Ln} at=${s} hasStart=${n} />
</a>
`:o`<span class="quiet">not run</span>`}function An({row:e,gone:t,hasCause:s}){let n=t?e.job_id:e.before_job_id,a=e.status==="failed"&&!t&&!s&&e.cause;return o`
<li class="change">
<span class="change-what">
<a class="change-test" href=${$("job",{id:e.job_id})}>
<${F} test=${e.test} />
</a>
${e.excused&&!t&&o`<span class="tag" title=${Y}>quarantined</span>`}
${a&&o`<span class="row-why quiet" title=${a}>${a}</span>`}
</span>
<${vt}
word="before"
id=${n}
status=${t?e.status:e.before_status}
seconds=${t?e.seconds:e.before_seconds}
hasStart=${t?e.has_start:e.before_has_start}
/>
<${d} name="next" />
<${vt} word="now" ...${{...e,id:t?null:e.job_id,hasStart:e.has_start}} />
</li>
`}var Tt=({kind:e,rows:t,hasCause:s})=>o`
<ul class="change-list" data-changes=${e}>
${t.map(n=>o`<${An} key=${n.job_id} row=${n} gone=${e==="gone"} hasCause=${s} />`)}
</ul>
`;function Rn({kind:e,rows:t,causes:s}){let n=new Map(t.map(a=>[a.job_id,a]));return s.map(({fingerprint:a,cause:r,tests:i,job_ids:c})=>{let l=c.filter(u=>n.has(u)).map(u=>n.get(u));return l.length>0&&o`
<div class="change-cause" key=${a} data-cause=${a}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${h(i,"test")}</small>
</h3>
<${Tt} kind=${e} rows=${l} hasCause />
</div>
`})}function St(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}var Ot=({counts:e,excused:t},s)=>e[s]-(s==="still_failing"?t:0),Et=({excused:e})=>e>0?`, ${p(e)} quarantined`:"";function Ct({on_agent:e,counts:t},s){let n=e[s];return n?n.tests===t[s]?`, all on ${n.agent}`:`, ${p(n.tests)} only on ${n.agent}`:""}var Bn=(e,t)=>p(Ot(e,t))+(t==="still_failing"?Et(e):"")+Ct(e,t);function Lt({found:e,href:t,flaky:s,textOf:n,about:a}){if(!e?.with)return null;let{counts:r}=St(e);return o`
<p class="change-verdict">
${kt.filter(([i])=>On.includes(i)||r[i]>0).map(([i,,,,c,l])=>o`
<${i==="flaky"&&s&&r.flaky?"a":"span"}
key=${i}
href=${i==="flaky"&&r.flaky?s:void 0}
class=${r[i]?i==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${i}>${p(Ot(e,i))}</span>${" "}
${r[i]===1?c:l}${i==="still_failing"&&Et(e)}
${Ct(e,i)}
<//>
`)}
<a class="quiet" href=${t} title=${a}>against ${n(e.with)}</a>
</p>
`}var Nn=({app_version_id:e},{name:t,app_version_id:s,created_at:n})=>e&&e===s?`another batch of ${s}`:`batch ${[t,s].filter(Boolean).join(", ")} of ${$t(Date.parse(n)/1e3)}`,qn="Its results alone. A build is compared with the last runs of a build, which may be of later batches.",Mn="The last run of each test there, also of later batches. A batch is compared with one batch.",In=({batch:e,chosen:t,found:s})=>o`
<${Lt}
found=${s}
href=${$("batch",{id:e.id},{with:t})}
flaky=${$("batch",{id:e.id},{show:"flaky"})}
textOf=${n=>Nn(e,n)}
about=${qn}
/>
`,Pn=({found:e})=>o`
<${Lt}
found=${e}
href="#changes"
textOf=${t=>`the last runs of ${t}`}
about=${Mn}
/>
`;function Dn({kind:e,title:t,icon:s,note:n,counted:a,total:r,rows:i,causes:c,showAll:l}){return o`
<${D}
title=${o`<span class=${`state state-${s}`}>
<${d} name=${s} />
<span>${t}</span>
</span>`}
note=${a}
className="changes"
tools=${o`<span class="quiet">${n}</span>`}
>
${c?o`<${Rn} kind=${e} rows=${i} causes=${c} />`:o`<${Tt} kind=${e} rows=${i} />`}
${i.length<r&&o`
<p class="nothing">
<button type="button" class="button" onClick=${l}>
Show all ${p(r)}
</button>
</p>
`}
<//>
`}function Fn(e,t){return e===0?`No test has finished${t&&` yet, ${t}`}`:t?`Same so far, ${t}`:"No changes"}function At({found:e,ended:t,left:s,against:n,tools:a,showAll:r}){let i=St(e),c=kt.filter(([l])=>i.counts[l]>0);return o`
<p class="change-with">
Against ${n}${" "}
${s&&c.length>0&&o`<span class="number" data-to-run>· ${s}</span>`}${" "}
${a}
</p>
${c.length===0?o`
<${te} icon=${s||!t?"running":"done"} title=${Fn(t,s)}>
${t>0&&o`<p>Every finished test has the same status in both.</p>`}
<//>
`:null}
${c.map(([l,u,m,f])=>o`
<${Dn} key=${l} kind=${l} title=${u} icon=${m}
note=${f} rows=${i[l]}
counted=${Bn(i,l)}
total=${i.counts[l]}
causes=${l==="newly_failing"?i.causes:null}
showAll=${r}
/>
`)}
`}function Rt({path:e,query:t,version:s,title:n,draw:a}){let[r,i]=g(kn),c=w(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=_(null),u=c.data.value??l.current;l.current=u;let m=c.error.value;return o`
${m&&o`<${B} title=${n} text=${m.message} again=${()=>c.load()} />`}
${u&&a(u,()=>i(Tn))}
${!u&&!m&&o`<${C} />`}
`}var jn=({batch:e,with:t})=>[e.unfinished>0&&`${p(e.unfinished)} to run`,t.unfinished>0&&`${p(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function Wn({found:e,chosen:t,showAll:s}){return e.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:o`
<${At}
found=${e}
ended=${e.batch.done+e.batch.failed}
left=${jn(e)}
against=${o`<a href=${$("batch",{id:e.with.id})}>${he(e.with)}</a>`}
showAll=${s}
/>
`}var Un=({batch:e,chosen:t,changes:s})=>o`
<${Cn} batch=${e} chosen=${t} />
<${Rt}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled} ${s}`}
title="The batches could not be compared"
draw=${(n,a)=>o`<${Wn} found=${n} chosen=${t} showAll=${a} />`}
/>
`;import{m6_0 as nl,m6_1 as al,m6_2 as ol,m6_3 as rl,m6_4 as il,m6_5 as se,m6_6 as ge}from"./main.js";import{m225_0 as y,m225_1 as ul}from"./main.js";import{m24_0 as ne}from"./main.js";var _e=({status:e})=>o`
<span class=${`state state-${e}`}>
<${d} name=${e} />
<span>${yt[e]??e}</span>
</span>
`;import{m48_0 as j}from"./main.js";import{m61_0 as ae,m61_1 as yl,m61_2 as wl}from"./main.js";import{m0_0 as be,m0_1 as Bt,m0_2 as Tl,m0_3 as Sl,m0_4 as Nt,m0_5 as xe,m0_6 as qt,m0_7 as Ol,m0_8 as Mt,m0_9 as It,m0_10 as El,m0_11 as Cl,m0_12 as Ll,m0_13 as Al,m0_14 as Rl,m0_15 as oe,m0_16 as Bl,m0_17 as Nl,m0_18 as ql}from"./main.js";var Pt=[["","failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"],["quarantined","quarantined","quarantined"]],re=(e,t=!1)=>({...e,status:"failed",q:`excused:${t}`});async function ye({within:e="/api/v1/jobs",filter:t={},fresh:s=t}){let n=`${e}/retry`,a=Pt.map(([i])=>({filter:re(i==="new"?s:t,i==="quarantined"),failure:["new","infrastructure"].includes(i)?i:t.app_version_id&&"latest"})),r=await Promise.all(a.map(i=>Z("POST",n,{...i,dry_run:!0}).catch(()=>null)));return r.flatMap((i,c)=>{let l=i?.changed??0,u=[1,2].includes(c)&&l===r[0]?.changed;if(l===0||u)return[];let[,m,f]=Pt[c],k={expected:l,until:i.until},V=()=>xe(()=>Z("POST",n,{...a[c],...k}),b=>be.retry(b.changed));return[{label:`Retry ${p(l)} ${l===1?m:f}`,icon:"retry",run:V}]})}var we=(e,t)=>xe(()=>Z("POST","/api/v1/jobs/retry",{filter:e,failure:"latest",expected:t}),({changed:s})=>be.retry(s));var ie=({within:e,filter:t,fresh:s,label:n="Retry failed jobs",icon:a="retry",className:r,children:i})=>y("retry","job")&&o`
<${ee}
label=${n}
icon=${a}
items=${()=>ye({within:e,filter:t,fresh:s})}
none="Nothing to retry: all passed since, wait or run."
className=${r}
tip=${i?void 0:n}
>
${i&&o`${i}<${d} name="down" />`}
<//>
`,Dt=({failed:e,excused:t})=>e>t?[e-t,"failed",!1]:[t,"quarantined",!0];function Vn({filter:e,tests:t}){if(t.failed===0||!y("retry","job"))return null;let[s,n,a]=Dt(t);return o`
<button type="button" class="button" onClick=${()=>we(re(e,a),s)}>
<${d} name="retry" />
Retry ${p(s)} ${n}
</button>
<${ie} filter=${e} icon="down" />
`}import{m147_0 as N}from"./main.js";function Ft({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return o`<${j} since=${e.created_at} />`;let s=S(t)-S(e.created_at);return o`
<span class="number">${s<10?T(s):pt(s)}</span>
${t!==e.finished_at&&o`
${" "}
<span class="quiet" title=${`retried ${jt(e)}`}>
<${d} name="retry" /><span class="unseen">retried</span>
</span>
`}
`}var jt=e=>e.finished_at?`until ${v(e.finished_at)}`:"in progress",Wt=({batch:e,link:t})=>e.app_version_id&&e.org_id?o`<${ae} org=${e.org_id} version=${e.app_version_id} link=${t} />`:o`<span class="quiet">${h(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,zn=({batch:e})=>(e.branch||e.commit)&&o`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&o`<span class="id" title=${e.commit}>${M(e.commit)}</span>`}
</span>
`,Kn=({batch:e})=>o`
<${ne} group=${{...se(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${p(e.total-e.unfinished)} of ${p(e.total)}</span>
`,Hn=[{name:"status",title:"Status",cell:e=>o`<${_e} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>o`<${zn} batch=${e} />`},{name:"build",title:"Build",cell:e=>o`<${Wt} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>o`<${Kn} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>o`<${X} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>o`<${Ft} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>o`
<${N} className="quiet" at=${e.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&y("retry","batch"),cell:e=>e.failed>0&&o`<${Qn} batch=${e} />`}],Qn=({batch:e})=>o`
<${ie}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,Jn={kind:"batch",columns:Hn,hrefOf:e=>$("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m10_0 as mc,m10_1 as pc,m10_2 as Ut}from"./main.js";var Gn=2;function Zn({width:e,height:t,draw:s,paint:n,className:a="",...r}){let i=_(null),c=Ut.value;return L(()=>{let l=Math.min(Gn,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(e*l)),u.height=Math.max(1,Math.round(t*l)),u.style.setProperty("width",`${e}px`),u.style.setProperty("height",`${t}px`);let m=u.getContext("2d");m.setTransform(l,0,0,l,0,0),s(m),n&&(n.current=f=>f(m))},[e,t,s,c]),o`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var ve=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function ke(e){let{app_version_id:t,last_pass:s,since:n,failures:a,builds:r}=e,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(e.new)return`in ${t}${a>1?`, ${p(a)} failed jobs`:""} \xB7 ${i}`;let c=`${h(a,"failed job")} in ${h(r,"build")}`;return`failing since ${n.app_version_id}, ${c} \xB7 ${i}`}var Te=({new_tests:e,tests:t})=>e>0&&e<t?`${p(e)} of ${p(t)} new`:"",Se=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${p(t)} of ${p(s)} on ${e}`,K=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,Oe=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:n})=>[e&&`by ${e}`,`since ${v(t)}`,s&&`until ${v(s)}`].filter(Boolean).join(" ")+(n?`: ${n}`:"");var Xn=36e5,Yn=6e4;function Ee(e,t){let[s,n]=g(null),[a,r]=g(0);x(()=>{if(!e)return;let c=new AbortController;return P(e,{signal:c.signal}).then(n).catch(()=>c.signal.aborted||n(l=>l??"failed")),()=>c.abort()},[e,t,a]);let i=s?.content?.expires_at;return x(()=>{if(!i)return;let c=Math.max(Yn,Date.parse(i)-Xn-Date.now()),l=setTimeout(()=>r(u=>u+1),c);return()=>clearTimeout(l)},[i,a]),s}var ea=50,zt=()=>history.state?.open??{};function Vt(e,t){let n=[...Object.entries(zt()).filter(([a])=>a!==e),[e,t]].slice(-ea);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function Ce(e,t=!1){let[s,n]=g(()=>zt()[e]??t),[a]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(n(l),history.state?.key===a&&Vt(e,l))},onClick:c=>{let l=c.currentTarget,u=c.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===l&&Vt(e,!l.open)}}}var Ht="batch-report/",Ae=({path:e})=>!e.startsWith(Ht),ta="whole-start/",Re=({path:e})=>!e.startsWith(ta),Be=/\.html?$/i,Qt=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,Le=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,sa=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,na=e=>e.split("/").map(encodeURIComponent).join("/");function Jt({path:e},t){if(!t)return null;let s=t.url+na(e);return Be.test(e)?Qt.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&Le.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var aa=5;function oa(e){let t=a=>a.slice(0,a.lastIndexOf("/")+1),s=({path:a})=>Be.test(a)&&!Qt.test(a),n=[...new Set(e.filter(s).map(({path:a})=>t(a)))].filter(Boolean);return n.filter(a=>!n.some(r=>r!==a&&a.startsWith(r))).map(a=>({folder:a,files:e.filter(r=>r.path.startsWith(a)&&!(s(r)&&t(r.path)===a))})).filter(({files:a})=>a.length>=aa)}var Kt=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function Ne(e,t){let s=e.flatMap(({path:l,url:u})=>{let m=Jt({path:l},t);return m?[{...m,path:l,isOpened:!0}]:Le.test(l)?[{title:"Download trace",url:u,path:l,isOpened:!1}]:[]}),n=s.filter(({path:l})=>Le.test(l)),a=n.filter(({path:l})=>!sa.test(l)),r=(a.length>0?a:n).sort((l,u)=>Kt(u)-Kt(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>Be.test(l)).sort((l,u)=>i(l)-i(u))[0];return[r,c].filter(l=>l!==void 0)}import{m230_0 as Oc,m230_1 as Gt,m230_2 as Ec,m230_3 as Cc,m230_4 as Lc,m230_5 as Ac}from"./main.js";var ra={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},ia=({outcome:e})=>e?ra[e]??"cancelled":"running",la=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},le=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),Zt=e=>e.install_seconds!==null||e.phase==="installing"||le(e),ca=1;function Xt({id:e,window:t,start_seconds:s,run_seconds:n},a,r){return t!==e||s==null||n===null||r-a-n<ca?null:[a+s,r-(n-s)]}function Yt(e){let[t,s,n]=[e.leased_at,e.started_at,e.finished_at].map(S),a=n===null||Gt(e)?s:n-(e.run_seconds??0);return Math.min(s,Math.max(t+(e.install_seconds??0),a))}function ua(e){let t=S(e.leased_at),s=S(e.started_at),n=S(e.finished_at),a=[],r=(u,m,f)=>(f===null||f>m)&&a.push({kind:u,from:m,until:f});if(s===null)return r(Zt(e)?"installing":"assigned",t,n),a;let i=Yt(e),c=Math.max(t,i-(e.install_seconds??0));r("assigned",t,c),e.install_seconds!==null&&r("installing",c,i);let l=n!==null&&Xt(e,i,n);return l&&(r("starting",i,l[0]),r("between",...l)),r("running",l?l[1]:i,n),a}function ma(e){let t=["assigned"];return Zt(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var pa=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function es(e,t){let s=e.tries??[],n=S(s[t]?.leased_at??e.created_at),a=s[t+1]?S(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:S(r.at)})).filter(({time:r})=>r>=n&&r<a)}function fa(e){let t=e.tries??[],s=["waiting"],n=r=>{let i=es(e,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};n(-1),t.forEach((r,i)=>{s.push(...ma(r)),!n(i)&&i<t.length-1&&s.push(...pa(r))});let a=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&a?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(a&&e.status==="cancelled"&&a.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var ts="The end of its log shows what it did last.";function ss(e){let{outcome:t,message:s,exit_code:n,started_at:a,agent:r,log_bytes:i,window:c}=e,l=i?ts:"";if(t==="lost")return[`${r} stopped responding ${a?"while it ran the test":"before it began"}.`,l];if(t==="timed_out"){if(s.includes("case began"))return[l,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[l,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(le(e))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(t==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(t==="error")return["Its runner ended without a result of the test.",e.cause_line||c?"":ts];if(n!==null&&n<0)return["A signal ended its runner.",l];let u=e.cases??{};return e.cause_line||c||u.failed||u.error?[]:["No line of its log names an error.",l]}function ns({reason:e,cause:t},s){let n=t&&e.endsWith(`: ${t}`)?e.slice(0,-t.length-2):e,r=/ attempt \d+ of \d+: /.test(n)&&!n.includes(" of 1: ")||/ (retries of its batch are|its batch's one retry is) used up$/.test(n),i=(c,l,u)=>Number(l)===s?c:`attempt ${s} (${l} of ${u} that count)`;return r?n.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,i):""}import{m231_0 as Dc,m231_1 as Fc,m231_2 as jc,m231_3 as Wc,m231_4 as as}from"./main.js";var da=["image/png","image/jpeg","image/gif","image/webp"],$a=["video/mp4","video/webm"],Me=e=>({...e,url:as(e.url)}),qe=({content_type:e})=>da.includes(e)?"image":$a.includes(e)?"video":null,ha=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,ga=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function Ie(e){let t=e.some(({path:c})=>c.startsWith("results/")),s=e.filter(({path:c})=>!(t&&ga.test(c))),n=new Map,a=s.filter(c=>qe(c)==="image");for(let c of a){let l=ha.exec(c.path);if(!l)continue;let u=l[1]+l[3];n.set(u,{...n.get(u),[l[2]]:c})}let r=[];for(let[c,{expected:l,actual:u,diff:m}]of n)l&&u&&r.push({name:c,expected:l,actual:u,diff:m??null});let i=new Set(r.flatMap(({expected:c,actual:l,diff:u})=>[c,l,u]));return{comparisons:r,images:a.filter(c=>!i.has(c)),videos:s.filter(c=>qe(c)==="video")}}var _a=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],ba=["blob","#L"];function os(e,t,s){if(!(t&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(t))||!e?.commit||!e.repository||!/^[\w.-]+$/.test(e.commit))return null;let a;try{a=new URL(e.repository)}catch{return null}if(!["https:","http:"].includes(a.protocol))return null;let r=_a.find(([m])=>m.test(a.hostname)),[i,c]=r?r.slice(1):ba,l=t.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${a.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${e.commit}/${l}${s?`${c}${s}`:""}`}function rs(e){let t=new Set;return e.map(s=>{let n=JSON.stringify([s.file,s.snippet]);return!s.snippet?.length||!t.has(n)?t.add(n)&&s:{...s,snippet:[]}})}import{m261_0 as Qc,m261_1 as is,m261_2 as Jc}from"./main.js";var ls=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function ce(e,t){let[s,n]=[[],[]];for(let{from:a,text:r}of Pe(ls(e),ls(t),400))a!=="b"&&cs(s,r,a==="a"),a!=="a"&&cs(n,r,a==="b");return{expected:s,actual:n}}function Pe(e,t,s){let n=Math.min(e.length,t.length),a=0;for(;a<n&&e[a]===t[a];)a+=1;let r=0;for(;r<n-a&&e[e.length-1-r]===t[t.length-1-r];)r+=1;let[i,c]=[e.slice(a,e.length-r),t.slice(a,t.length-r)],l=u=>({from:"both",text:u});return[...e.slice(0,a).map(l),...i.length>s||c.length>s?xa(i,c):ya(i,c),...e.slice(e.length-r).map(l)]}var xa=(e,t)=>[...e.map(s=>({from:"a",text:s})),...t.map(s=>({from:"b",text:s}))];function ya(e,t){let s=wa(e,t),n=[],[a,r]=[0,0];for(;a<e.length||r<t.length;)a<e.length&&r<t.length&&e[a]===t[r]?(n.push({from:"both",text:e[a]}),a+=1,r+=1):r>=t.length||a<e.length&&s[a+1][r]>=s[a][r+1]?n.push({from:"a",text:e[a++]}):n.push({from:"b",text:t[r++]});return n}function wa(e,t){let s=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.length-1;n>=0;n-=1)for(let a=t.length-1;a>=0;a-=1)s[n][a]=e[n]===t[a]?s[n+1][a+1]+1:Math.max(s[n+1][a],s[n][a+1]);return s}function cs(e,t,s){let n=e.at(-1);n?.changed===s?n.text+=t:e.push({text:t,changed:s})}var us=3,va=400,ka=e=>[{text:e,changed:!1}];function ps(e,t){let[s,n]=[e.split(`
`),t.split(`
`)],a=[],r=[[],[]],i=()=>{let[c,l]=r,u=c.map((m,f)=>f<l.length?ce(m,l[f]):null);c.forEach((m,f)=>a.push({sign:"-",pieces:u[f]?.expected??ms(m)})),l.forEach((m,f)=>a.push({sign:"+",pieces:u[f]?.actual??ms(m)})),r=[[],[]]};for(let{from:c,text:l}of Pe(s,n,va))c==="both"?(i(),a.push({sign:" ",pieces:ka(l)})):r[c==="a"?0:1].push(l);return i(),Ta(a)}var ms=e=>[{text:e,changed:!0}];function Ta(e){let t=a=>"sign"in a&&a.sign!==" ",s=e.map((a,r)=>e.slice(Math.max(0,r-us),r+us+1).some(t)),n=[];for(let[a,r]of e.entries()){let i=n.at(-1);s[a]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var $s=({pieces:e})=>e.map(({text:t,changed:s},n)=>s?o`<mark key=${n}>${t}</mark>`:t),fs=({name:e,look:t,pieces:s})=>o`
<div class=${t}>
<dt class="quiet">${e}</dt>
<dd><pre tabindex="0" aria-label=${e}>${o`<${$s} pieces=${s} />`}</pre></dd>
</div>
`;function Sa({expected:e,actual:t}){let s=E(()=>ce(e,t),[e,t]),n=r=>[{text:r,changed:!1}],a=e!==""&&t!=="";return o`
<dl class=${`difference ${a?"":"is-single"}`}>
${e!==""&&o`
<${fs} name="Expected" look="is-expected" pieces=${a?s.expected:n(e)} />
`}
${t!==""&&o`<${fs} name="Actual" look="is-actual" pieces=${a?s.actual:n(t)} />`}
</dl>
`}var Oa={"-":"is-expected","+":"is-actual"," ":""},ds={"-":"expected: ","+":"actual: "},Ea=({line:e})=>"hidden"in e?o`<span class="diff-hidden quiet">${h(e.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${Oa[e.sign]}`}>
<span aria-hidden="true">${e.sign}</span>
<code>
${ds[e.sign]&&o`<span class="unseen">${ds[e.sign]}</span>`}<${$s} pieces=${e.pieces} />
</code>
</span>
`;function Ca({expected:e,actual:t}){let s=E(()=>ps(e,t),[e,t]);return o`
<figure class="diff">
<figcaption>
<span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
</figcaption>
<pre tabindex="0" aria-label="Expected and actual, line by line">
${s.map((n,a)=>o`<${Ea} key=${a} line=${n} />`)}
</pre>
</figure>
`}function hs({expected:e,actual:t}){return e===""&&t===""?null:e!==""&&t!==""&&(e.includes(`
`)||t.includes(`
`))?o`<${Ca} expected=${e} actual=${t} />`:o`<${Sa} expected=${e} actual=${t} />`}var H=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],gs=1.02,De=H[0],Fe=H[H.length-1];function _s(e,t){return t>0?H.find(s=>s>e*gs)??Fe:H.findLast(s=>s<e/gs)??De}import{m44_0 as bs}from"./main.js";var ue=({diff:e})=>[["slider","slider"],["expected","expected"],["actual","actual"],...e?[["diff","difference"]]:[]],La={expected:"Expected",actual:"Actual"},je=(e,{name:t},{path:s})=>e==="diff"?`Difference of ${t}`:`${La[e]}: ${s}`;function We({comparison:e,way:t,style:s,onSize:n}){let[a,r]=g(50),i=_(null);L(()=>{i.current?.style.setProperty("--at",`${a}%`)},[a,t]);let c=f=>n?.(f.currentTarget.naturalWidth);if(t!=="slider"){let f=e[t],k=je(t,e,f);return o`<img key=${t} src=${f.url} alt=${k} style=${s} onLoad=${c} />`}let{name:l,expected:u,actual:m}=e;return o`
<div class="slider" style=${s}>
<div class="slider-frame" ref=${i}>
<img src=${m.url} alt=${je("actual",e,m)} onLoad=${c} />
<img class="slider-over" src=${u.url} alt=${je("expected",e,u)} />
</div>
<label class="slider-handle">
<span>Expected</span>
<input
type="range"
min="0"
max="100"
value=${a}
aria-label=${`Expected and actual of ${l}`}
onInput=${f=>r(Number(f.currentTarget.value))}
/>
<span>Actual</span>
</label>
</div>
`}function xs({comparison:e,onEnlarge:t}){let[s,n]=g("slider"),{name:a}=e;return o`
<figure class="preview picture-slider" data-comparison=${a}>
<${We} comparison=${e} way=${s} />
<figcaption>
<span>${a}</span>
<${A} label="View" hideLabel options=${ue(e)} value=${s} onChange=${n} />
<button
type="button"
class="icon-button"
aria-label=${`Enlarge ${a}`}
data-tip="Enlarge"
onClick=${()=>t(s)}
>
<${d} name="plus" />
</button>
</figcaption>
</figure>
`}var Ue=({icon:e,label:t,tip:s,disabled:n=!1,onClick:a})=>o`
<button type="button" class="icon-button" aria-label=${t} data-tip=${s} disabled=${n} onClick=${a}>
<${d} name=${e} />
</button>
`,Aa=({picture:e,comparison:t},s)=>e??(s==="slider"?t.actual:t[s]);function Ra(e){let[t,s]=g(null),[n,a]=g(0),r=()=>{let i=e.current?.querySelector("img");return t??(i&&n?i.clientWidth/n:1)};return{zoom:t,setNatural:a,step:i=>s(_s(r(),i)),toggle:()=>s(t===null?1:null),fit:()=>s(null),style:t===null||!n?void 0:{width:`${Math.round(n*t)}px`}}}function Ba({zoom:{zoom:e,step:t,toggle:s}}){let n=e!==null&&e<=De,a=e!==null&&e>=Fe;return o`
<${Ue} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>t(-1)} />
<button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${e===null} onClick=${s}>
${e===null?"Fit":`${Math.round(e*100)} %`}
</button>
<${Ue} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${a} onClick=${()=>t(1)} />
`}function Na({item:e,at:t,count:s,way:n,setWay:a,zoom:r,go:i,onClose:c}){let l="Open the original file";return o`
<header class="lightbox-tools">
<span class="lightbox-title">${e.title}</span>
<span class="number quiet" role="status">${t+1} of ${s}</span>
${e.comparison&&o`<${A} label="View" hideLabel options=${ue(e.comparison)} value=${n} onChange=${a} />`}
<span class="lightbox-buttons">
<${Ba} zoom=${r} />
<a class="icon-button" href=${Aa(e,n).url} aria-label=${l} data-tip=${l}>
<${d} name="link" />
</a>
${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button>
<button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}
<${Ue} icon="close" label="Close" tip="Close (Esc)" onClick=${c} />
</span>
</header>
`}function qa({item:e,way:t,zoom:s,stage:n}){let{picture:a,comparison:r}=e,{style:i,setNatural:c}=s,l={comparison:r,way:t,style:i,onSize:c};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${e.title}
autofocus
onDblClick=${s.toggle}
>
${r?o`<${We} key=${r.name} ...${l} />`:o`
<img
key=${a.url}
src=${a.url}
alt=${a.path}
style=${i}
onLoad=${u=>c(u.currentTarget.naturalWidth)}
/>
`}
</div>
`}function Ma({items:e,first:t,onClose:s}){let[n,a]=g(t.index),[r,i]=g(t.way??"slider"),c=_(null),l=Ra(c),u=e[Math.min(n,e.length-1)],m=u.comparison&&ue(u.comparison).some(([b])=>b===r)?r:"slider",f=b=>{a((n+b+e.length)%e.length),l.fit()},k={"+":()=>l.step(1),"=":()=>l.step(1),"-":()=>l.step(-1),0:l.fit,n:()=>f(1),p:()=>f(-1),...l.zoom===null&&{ArrowRight:()=>f(1),ArrowLeft:()=>f(-1)}},V=b=>{let z=b.target.matches("input")&&b.key.startsWith("Arrow");if(b.ctrlKey||b.metaKey||b.altKey||z)return;let it=Object.hasOwn(k,b.key)&&k[b.key];it&&(b.preventDefault(),it())};return o`
<${bs} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}>
<div class="lightbox-body" onKeyDown=${V}>
<${Na} ...${{item:u,at:n,count:e.length,way:m,setWay:i,zoom:l,go:f,onClose:s}} />
<${qa} item=${u} way=${m} zoom=${l} stage=${c} />
</div>
<//>
`}var Ve=(e,t)=>[...e.map(s=>({title:s.name,comparison:s})),...t.map(s=>({title:s.path,picture:s}))];function ze(e){let[t,s]=g(null),n=_(!1),a=t!==null,r=(l,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:l,way:u})},i=()=>{n.current||history.back(),n.current=!0};x(()=>{if(!a)return;let l=()=>s(null);return window.addEventListener("popstate",l),()=>{window.removeEventListener("popstate",l),history.state?.overlay&&history.back()}},[a]);let c=a&&e.length>0&&o`<${Ma} items=${e} first=${t} onClose=${i} />`;return{open:r,shown:c}}var Ke=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};function Ia(e){let t=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(e);if(!t)return null;let[s,n]=[Number(t[1]),Number(t[2]??t[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var me=({from:e,until:t})=>e===t?`#L${e}`:`#L${e}-L${t}`;function Pa(e){history.replaceState(history.state,"",location.pathname+location.search+(e?me(e):""))}function He({from:e,until:t=null,begins:s=!1,page:n=""}){let a={from:e,until:t??e},r=s?`Output from log line ${e}`:`Log line ${e}`,i=a.from===a.until?r:`Log lines ${e}\u2013${t}`,c=n?void 0:()=>O({show:""});return o`<a class="log-link" href=${n+me(a)} onClick=${c}>${i}</a>`}import{m229_0 as Eu,m229_1 as ys}from"./main.js";var Da={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},Fa={timed_out:"timed out",executing:"running"},ws={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},ja=e=>ws[e]??"",W=e=>Fa[e]??e;function Q({outcome:e,phase:t=""}){let s=e?Da[e]??"cancelled":t==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${ws[e]}>
<${d} name=${s} />
<span>${W(e??t)}</span>
</span>
`}function Wa(e){let t=e?.tries?.findLast(s=>s.outcome==="passed");return t?{...t,job_id:e.id,app_version_id:e.app_version_id}:null}var Ua=[["Outcome",e=>o`<${Q} outcome=${e.outcome} />`],["Build",e=>e.app_version_id],["Agent",e=>o`<a href=${$("agent",{name:e.agent})}>${e.agent}</a>`],["Duration",ys],["Ended",e=>e.finished_at&&o`<${N} at=${e.finished_at} />`],["Log",e=>o`<a href=${$("job",{id:e.job_id},e.number?{attempt:e.number}:{})}>Log</a>`]];function vs({job:e,attempt:t,last:s}){let n=w(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,a=Wa(e.status==="failed"?n:e);if(!a)return null;let r={...t,job_id:e.id,app_version_id:e.app_version_id};return o`
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
${Ua.map(([i,c])=>o`
<tr key=${i}>
<th scope="row">${i}</th>
<td>${c(r)}</td>
<td>${c(a)}</td>
</tr>
`)}
</tbody>
</table>
`}var Qe=({picture:{path:e,url:t},open:s})=>o`
<figure class="preview">
<a href=${t} aria-haspopup="dialog" onClick=${Ke(s)}>
<img src=${t} alt=${e} loading="lazy" />
</a>
<figcaption>${e}</figcaption>
</figure>
`,Je=({video:{path:e,url:t}})=>o`
<figure class="preview">
<video src=${t} aria-label=${e} controls preload="metadata"></video>
<figcaption>${e}</figcaption>
</figure>
`;var Va=e=>({"--hanging":`min(${e.search(/\S|$/)+4}ch, 6vw)`}),ks=({lines:e,label:t})=>o`
<pre class="source-lines" tabindex="0" aria-label=${t}>
${e.map(({line:s,text:n,failed:a},r)=>o`
<span key=${r} class=${`source-line ${a?"is-failed":""}`}>
<span class="source-number number">${s??""}</span>
<code style=${Va(n)}>
${n||" "}${a&&o`<span class="unseen"> (failed here)</span>`}
</code>
</span>
`)}
</pre>
`;var Ge=5,Ts=18,za={passed:e=>o`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>o`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>o`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},Ka=e=>o`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function pe(e){return[...new Set(e)].map(s=>`${e.filter(n=>n===s).length} ${W(s)}`).join(", ")}function Ze({outcomes:e,most:t=20}){let s=e.slice(-t),n=t*Ge,a=n-s.length*Ge,r=s.length>0?`The last ${h(s.length,"attempt")}: ${pe(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${n} ${Ts}`}
width=${n}
height=${Ts}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${n}`} />
${s.map((i,c)=>(za[i]??Ka)(a+c*Ge+1))}
</svg>
`}import{m134_0 as fe,m134_1 as Gu}from"./main.js";var Ha="All its failures of the last 7 days were on this agent; it passed on others",Qa=({test:e})=>o`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${Oe(e)}
</span>
`,de=({test:e})=>e.failed_on!==null&&o`
<span class="row-why" data-failed-on>
<a class="tag is-warn" href=${$("agent",{name:e.failed_on})} data-tip=${Ha}>
only on ${e.failed_on}
</a>
</span>
`,Ja=({failed_on:e})=>e&&o`<strong>All its failures of the last 7 days were on ${e}.</strong>${" "}
It passed on others: look at the agent first.`;function Ss(e){return y("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>It(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>qt({...e,doubt:Ja(e)})}]:[]}var Ga=({test:e})=>Ss(e).map(({label:t,icon:s,run:n})=>o`
<button
type="button"
key=${t}
class="icon-button"
aria-label=${`${t} ${e.test}`}
data-tip=${t}
onClick=${n}
>
<${d} name=${s} />
</button>
`),Za=({test:e})=>e.usual_seconds!==null&&o`
<span class="trend">
<${fe} values=${e.recent_seconds} />
<span class="number">${T(e.usual_seconds)}</span>
</span>
`,Xa=({share:e,of:t})=>o`
<span class="number">${q(e)}</span> <span class="quiet number">of ${p(t)}</span>
`,Ya=[{name:"last",title:"Last outcome",cell:e=>o`<${Q} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>o`<${F} test=${e.test} />`,under:e=>o`${e.quarantined&&o`<${Qa} test=${e} />`}<${de} test=${e} />`},{name:"whose",title:"Organization",cell:e=>o`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>o`<${Ze} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>o`<${Xa} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&o`<span class="number">${q(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>o`<${Za} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>o`<${N} className="quiet" at=${e.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>y("quarantine","test"),cell:e=>o`<${Ga} test=${e} />`}],eo={kind:"test",columns:Ya,hrefOf:e=>$("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};var to=3,so=4,no=e=>!!e?.outcome&&!["passed","cancelled"].includes(e.outcome);function ao({failure:e,batch:t}){if(!e.file)return null;let s=e.file_line?`${e.file}:${e.file_line}`:e.file,n=os(t,e.file,e.file_line);return n?o`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">
${s}<${d} name="link" /><span class="unseen"> (opens in a new tab)</span>
</a>
`:o`<span class="id">${s}</span>`}var Os=({failure:{snippet:e,expected:t,actual:s},label:n})=>o`
${e?.length>0&&o`<${ks} lines=${e} label=${n} />`}
<${hs} expected=${t} actual=${s} />
`;function oo({failure:e,name:t,batch:s,causeLine:n,page:a}){let r=Ce(`stack/${t}`);return o`
<p class="evidence-places">
<${ao} failure=${e} batch=${s} />
${e.line&&o`<${He} page=${a} from=${e.line} begins=${e.line!==n} />`}
</p>
<${Os} failure=${e} label=${`Source of ${e.file}`} />
${e.others?.map((i,c)=>o`
<p class="failure-cause evidence-other" key=${c}>${i.cause}</p>
<${Os} key=${`compared ${c}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}
${e.stack&&o`
<details class="evidence-stack" ...${r}>
<summary class="quiet">Stack</summary>
<pre class="case-message is-calm" tabindex="0" aria-label="Stack">${e.stack}</pre>
</details>
`}
`}function ro({failure:e,name:t,batch:s,open:n,causeLine:a,page:r}){return o`
<li class="evidence-failure">
<details ...${Ce(t,n)}>
<summary>
${e.name&&o`<span class="evidence-case">${e.name}</span>${" "}`}
<span class="failure-cause">${e.cause}</span>
</summary>
<${oo} failure=${e} name=${t} batch=${s} causeLine=${a} page=${r} />
</details>
</li>
`}function io({artifacts:e}){let{comparisons:t,images:s,videos:n}=E(()=>Ie(e.filter(Re)),[e]),a=E(()=>Ve(t,s),[t,s]),r=ze(a),i=s.slice(0,so);return t.length+i.length+n.length===0?null:o`
<div class="evidence-pictures">
${t.map((c,l)=>o`
<${xs} key=${c.name} comparison=${c} onEnlarge=${u=>r.open(l,u)} />
`)}
${i.map((c,l)=>o`
<${Qe} key=${c.id} picture=${c} open=${()=>r.open(t.length+l)} />
`)}
${n.slice(0,1).map(c=>o`<${Je} key=${c.id} video=${c} />`)}
${r.shown}
</div>
`}var lo=({links:e})=>e.map(({title:t,url:s,path:n,isOpened:a})=>o`
<a
key=${t}
class="button"
href=${s}
...${a?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
>
<${d} name=${a?"link":"download"} />
${t}<span class="unseen">${` ${n}${a?" (opens in a new tab)":""}`}</span>
</a>
`),Es=(e,t)=>e.tries?.at(-1)?.id===t.id,co=(e,t)=>e.status==="failed"&&Es(e,t)?"Why it failed":`Why attempt ${t.number} failed`,uo=(e,t,s)=>[`on ${t.agent}`,s.length>1&&h(s.length,"failure"),Es(e,t)&&ns(e,t.number)].filter(Boolean).join(" \xB7 "),mo=({cause:e,cause_line:t})=>e&&{name:"",cause:e,expected:"",actual:"",stack:"",file:"",file_line:null,line:t};function po({job:e,attempt:t}){let s=R(`test:${e.test_id}`),n=s.ids.value.length>0?s.row(e.test_id).value:null;return n?.failed_on===t.agent&&o`<${de} test=${n} />`}function fo({name:e}){R("problems");let t=is(e);return t&&o`
<p class="evidence-known" data-agent-repair>
<a class="tag is-bad" href=${$("agent",{name:e})}><${d} name="suspect" /> ${e} needs repair</a>${" "}
${t.evidence}
</p>
`}var $o=({test:e,children:t})=>o`
<p class="evidence-known" data-known>
<span class=${`tag ${e.infrastructure?"is-warn":e.new?"is-bad":""}`}>
${e.infrastructure?"infrastructure":e.new?"new":"known"}
</span>${" "}
${e.infrastructure?"no result of the test":ke(e)}
${e.last_pass&&o`${" "}<a href=${$("job",{id:e.last_pass.job_id})}>Last pass</a>`}
${t}
</p>
`;function ho({attempt:e}){let t=ss(e).filter(Boolean).join(" ");return t&&o`<p class="evidence-known" data-happened>${t}</p>`}function Xe({job:e,attempt:t,initial:s,title:n,page:a=""}){let r=w(`/api/v1/attempts/${t.id}/failures`,t.cause,s),i=w(e.batch_id?`/api/v1/batches/${e.batch_id}`:null,e.batch_id).data.value,{failures:c=[],test:l}=r.data.value??{},u=t.artifacts>0?`/api/v1/attempts/${t.id}/artifacts`:null,m=Ee(u,t.artifacts),f=E(()=>(m?.artifacts??[]).filter(Ae).map(Me),[m]),k=Ne(f,m?.content),V=c.length>0?c:[mo(t)].filter(Boolean);return o`
<${D}
id="evidence"
className="evidence"
title=${n??co(e,t)}
note=${uo(e,t,c)}
tools=${k.length>0&&o`<${lo} links=${k} />`}
>
${l&&o`<${$o} test=${l}>${!a&&o`<${po} job=${e} attempt=${t} />`}<//>`}
${!a&&o`<${fo} name=${t.agent} />`}
<div class="evidence-parts">
<div>
<ul class="plain">
${rs(V).map((b,z)=>o`
<${ro}
key=${z}
failure=${b}
name=${`failure/${t.id}/${z}`}
batch=${i}
causeLine=${t.cause_line}
page=${a}
open=${z<to}
/>
`)}
</ul>
<${ho} attempt=${t} />
</div>
<${io} artifacts=${f} />
</div>
<${vs} job=${e} attempt=${t} last=${l?.last_pass} />
<//>
`}var As=(e,t)=>`/api/v1/failures/${encodeURIComponent(e)}/${t}`,Rs=e=>$("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function go({row:e}){return o`
<li class="failure-example">
<a href=${Rs(e)}>
<${F} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}function _o({failures:e,passed:t,attempts:s}){return e>0?`${p(e)} of ${h(s,"attempt")}`:t>0?"passed":"other failures"}var Cs=({id:e,title:t,rows:s,more:n,urlOf:a})=>o`
<div class="cause-strip" data-strip=${e}>
<p id=${`cause-${e}`}>${t}</p>
<ol class="plain" aria-labelledby=${`cause-${e}`}>
${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}>
<a href=${a(r.name)} data-tip=${`${p(r.passed)} of ${h(r.attempts,"attempt")} passed`}>
${r.name}
</a>
<span class="number">${_o(r)}</span>
</li>
`)}
${n>0&&o`<li class="quiet">and ${h(n,"attempt")} in others</li>`}
</ol>
</div>
`,Ls=({at:{app_version_id:e,job_id:t,at:s}})=>o`
<a href=${$("job",{id:t})}>${e}</a> <span class="quiet">(<${N} at=${s} />)</span>
`,bo=({first:e,last:t})=>o`
<p data-began>
${e&&o`First failed in <${Ls} at=${e} />; `}
${t?o`last passed in <${Ls} at=${t} />`:"its tests have not passed before"}
</p>
`;function xo({row:e,newest:t}){let s=w(`/api/v1/jobs/${e.job_id}`,e.attempt_id).data.value,n=s?.tries?.find(i=>i.id===e.attempt_id);if(!n)return null;let a=o`${t?"Newest failure":"Newest that still fails"}:${" "}
<a href=${Rs(e)}>${e.test.split("/").at(-1)}</a>`,r=$("job",{id:s.id},{attempt:n.number});return o`<${Xe} job=${s} attempt=${n} title=${a} page=${r} />`}function yo({found:e}){let{group:t,builds:s,agents:n,first_failure:a,last_pass:r}=e;return o`
<${bo} first=${a} last=${r} />
<div class="cause-strips">
<${Cs}
id="builds"
title="By build"
rows=${s}
more=${e.older_builds}
urlOf=${i=>$("build",{org_id:t.org_id,app_version_id:i})}
/>
<${Cs}
id="agents"
title="By agent"
rows=${n}
more=${e.other_agents}
urlOf=${i=>$("agent",{name:i})}
/>
</div>
`}function Ye({group:e,changed:t}){let s=w(As(e.org_id,e.fingerprint),e.last_at).data.value,n=e.failed_job_ids,[a]=e.examples;return o`
<div class="cause-detail">
${s?o`<${yo} found=${s} />`:o`<${C} />`}
${e.agent&&o`<p>${K(e.agent)}</p>`}
<${xo} key=${a.attempt_id} row=${a} newest=${a.at===e.last_at} />
<ul class="plain failure-examples">
${e.examples.map(r=>o`<${go} key=${r.job_id} row=${r} />`)}
${e.examples.length<e.tests&&o`<li class="quiet">and ${p(e.tests-e.examples.length)} more</li>`}
</ul>
<div class="cause-actions">
${n.length>0&&y("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>oe(n).then(r=>r&&t())}
>
<${d} name="retry" />
Retry ${h(n.length,"failed job")}
</button>
`}
${y("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>Nt(e).then(r=>r&&t())}>
<${d} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
</div>
</div>
`}var wo=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",Y],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],vo=({counts:e,choose:t})=>o`
<p class="counts">
${wo.filter(([,s])=>e[s]>0).map(([s,n,a,r])=>o`
<button
type="button"
key=${n}
class=${`state state-${s}`}
data-count=${n}
data-tip=${r}
onClick=${()=>t(n)}
>
<${d} name=${s} />
<span>
<span class="number">${p(e[n])}</span> ${a}
</span>
</button>
`)}
</p>
`;function ko({attempt:e,most:t,here:s}){let n=_(null),{outcome:a,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=e;L(()=>{n.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let m=`${`${W(a)}, ${T(r)}`}, build ${i}, on ${c}, ${v(l)}`;return o`
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
`}function To({seconds:e,most:t}){let s=_(null);return L(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),o`
<span class="took-usual" ref=${s}>
<span class="number">usually ${T(e)}</span>
</span>
`}function So({history:e,usual:t,here:s}){let n=[...e].reverse(),a=n.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...a,t??0,.1)*1.08,[i,c]=[T(Math.min(...a)),T(Math.max(...a))],l=i===c?i:`between ${i} and ${c}`,u=a.length>0?`${h(n.length,"attempt")}, ${pe(n.map(({outcome:m})=>m))}; ${l}.`:"No durations recorded.";return o`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&o`<${To} seconds=${t} most=${r} />`}
<div class="took-bars">
${n.map(m=>o`
<${ko} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
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
`}var Oo=({facts:e,className:t=""})=>o`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
<div key=${s}>
<dt>${s}</dt>
<dd>${n}</dd>
</div>
`)}
</dl>
`;import{m288_0 as cp,m288_1 as up,m288_2 as mp,m288_3 as Bs,m288_4 as pp,m288_5 as fp,m288_6 as et,m288_7 as dp,m288_8 as $p,m288_9 as hp,m288_10 as Ns,m288_11 as gp}from"./main.js";import{m9_0 as qs,m9_1 as tt,m9_2 as xp,m9_3 as yp}from"./main.js";var Ds=3,Ms=12,st={new:["is-bad","new","A test of it did not fail in the batch or build before"],failing:["","known","Its tests failed before, too: no failure is new"],retrying:["is-warn","retrying","Its tests wait or run again"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],superseded:["","earlier cause","The last attempts of its tests failed for other causes"],passed:["is-good","passed since","Each of its tests has passed since"]};function Is({at:e}){let t=E(()=>Bs(()=>`${ht(qs.value-S(e))} ago`),[e]);return o`<span class="number" title=${v(e)}>${t}</span>`}var Fs=({history:{trend:e}})=>e.filter(t=>t>0).length>1,Eo=({trend:e})=>o`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${fe} values=${e} tone="bad" /></span>`;function Ps({examples:e,tests:t}){let s=[...new Set(e.map(a=>a.test.split("/").at(-1)))].slice(0,Ds),n=t-s.length;return n>0?`${s.join(", ")} and ${p(n)} more`:s.join(", ")}var Co=({names:e})=>o`<span class="quiet" title=${e} data-builds>in ${e}</span>`,Lo=e=>st[e][1],Ao=({note:e})=>o`
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
`,Ro=e=>[e.is_over&&["infrastructure","quarantined"].includes(e.label)&&st.passed,e.since&&["",`since ${e.since.app_version_id}`,ve(e)],e.agent&&["is-warn",Se(e.agent),K(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean);function Bo({group:e,changed:t}){let s=e.failed_job_ids;if(s.length===0||!y("retry","job"))return null;let n=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${e.cause}`}
data-tip=${n}
onClick=${()=>oe(s).then(a=>a&&t())}
>
<${d} name="retry" />
</button>
`}var J=e=>`${e.org_id}/${e.fingerprint}`;function js({name:e,wanted:t,closes:s="",children:n}){let a=_(null),r=i=>{i.preventDefault(),O({cause:t?s:e},{push:!0})};return x(()=>{!t||a.current.contains(document.activeElement)||(a.current.focus({preventScroll:!0}),a.current.scrollIntoView({block:"center"}))},[t]),o`
<summary data-row=${e} tabindex="-1" ref=${a} onClick=${r}>
${n}
</summary>
`}var Ws=({group:e})=>{let[t,s,n]=st[e.label];return o`<span class=${`tag ${t}`} data-tip=${n}>${e.label==="new"&&Te(e)||s}</span>`},Us=({tests:e,failures:t,firstAt:s,lastAt:n})=>o`
<span class="number failure-tests">${h(e,"test")}</span>
<span class="number failure-times">${h(t,"attempt")}</span>
<span class="failure-first"><span class="unseen">first seen </span><${Is} at=${s} /></span>
<span class="failure-last"><span class="unseen">last seen </span><${Is} at=${n} /></span>
`;function Vs({group:e,several:t,within:s,wanted:n,changed:a}){return o`
<li class="failure-group" data-cause=${e.fingerprint}>
<details open=${n}>
<${js} name=${J(e)} wanted=${n} closes=${s?e.fingerprint:""}>
<${Ws} group=${e} />
${s?o`<strong class="failure-cause" title=${e.cause}>${e.org_id}</strong>`:o`<span class="failure-cause" title=${e.cause}>${e.cause}</span>`}
<span class="failure-facts">
${t&&o`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${Ps(e)}>${Ps(e)}</span>
${e.builds&&o`<${Co} names=${e.builds.join(", ")} />`}
${Ro(e).map(([r,i,c])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${c}>${i}</span>`)}
${e.retrying>0&&o`<span class="tag" data-retrying>${h(e.retrying,"job")} retrying</span>`}
</span>
<${Us}
tests=${e.tests}
failures=${e.failures}
firstAt=${e.history.first_at}
lastAt=${e.last_at}
/>
<span class="failure-trend">${Fs(e)&&o`<${Eo} trend=${e.history.trend} />`}</span>
<//>
${n&&o`<${Ye} group=${e} changed=${a} />`}
</details>
${!n&&o`<${Bo} group=${e} changed=${a} />`}
${e.note&&o`<${Ao} note=${e.note} />`}
</li>
`}var No=e=>e.length>Ds?h(e.length,"organization"):e.join(", ");function qo({shared:e,groups:t,wanted:s,changed:n}){let a=t.find(i=>s===J(i)),r=!!a||s===e.fingerprint;return o`
<li class="failure-group" data-cause=${e.fingerprint} data-shared>
<details open=${r}>
<${js} name=${e.fingerprint} wanted=${r&&!a}>
<${Ws} group=${e} />
<span class="failure-cause" title=${t[0].cause}>${t[0].cause}</span>
<span class="failure-facts">
<span class="quiet" title=${e.org_ids.join(", ")} data-orgs>${No(e.org_ids)}</span>
${e.agent&&o`<span class="tag is-warn">on ${e.agent}</span>`}
</span>
<${Us}
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
<${Vs} key=${i.org_id} group=${i} within wanted=${i===a} changed=${n} />
`)}
</ul>
`}
</details>
</li>
`}var zs=({groups:e})=>new Set(e.map(t=>t.fingerprint)).size;function Mo({groups:e,shared:t=[]}){let s=new Map(t.map(a=>[a.fingerprint,a])),n=new Map(t.map(a=>[a.fingerprint,[]]));for(let a of e)n.get(a.fingerprint)?.push(a);return e.flatMap(a=>{let[r,i]=[s.get(a.fingerprint),n.get(a.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[a]]]:a===i[0]?[[r,i]]:[]})}var Io=({groups:e,tests:t,cases:s})=>[h(zs({groups:e}),"cause"),h(t,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function Ks({found:e,changed:t}){let s=gt.value.query.get("cause"),n=m=>s===J(m)||s===m.fingerprint,a=Mo(e),[r,i]=g(a.findIndex(([,m])=>m.some(n))>=Ms),c=r?a:a.slice(0,Ms),l=new Set(e.groups.map(m=>m.org_id)).size>1,u=ct();return o`
<div class=${`failure-list ${c.some(([,m])=>m.some(Fs))?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${u}>
${c.map(([m,f])=>m?o`
<${qo}
key=${m.fingerprint}
shared=${m}
groups=${f}
wanted=${s}
changed=${t}
/>
`:o`
<${Vs}
key=${J(f[0])}
group=${f[0]}
several=${l}
wanted=${n(f[0])}
changed=${t}
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
${e.more&&o`<p class="quiet">Older failures are not counted.</p>`}
`}function Po({path:e,version:t,ended:s="",initial:n=null,none:a=null,children:r}){let[i,c]=g(!1),l=w(e,i?`${t} ${s}`:t,n),u=l.data.value,m=!!u?.groups.some(k=>k.retrying>0);x(()=>c(m),[m]);let f=l.error.value;return f&&!u?o`<${B} title="Failures could not be loaded" text=${f.message} again=${l.load} />`:u?u.groups.length===0?a:r(u,(k=u)=>o`<${Ks} found=${k} changed=${()=>l.load()} />`):o`<${C} />`}var Do=({children:e})=>o`
<${te} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var Fo=[["24h","24 h"],["7d","7 days"]],jo=e=>e.get("since")==="7d"?"7d":"24h",Wo=({since:e})=>o`
<${A}
label="Period"
hideLabel
options=${Fo}
value=${e}
onChange=${t=>O({since:t==="24h"?"":t},{push:!0})}
/>
`;var Uo=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,n])=>o`
<span class="chip" key=${s}>
${n} <strong>${t[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>O({[s]:""},{push:!0})}
>
<${d} name="close" />
</button>
</span>
`);import{m139_0 as Hs}from"./main.js";var Vo=({group:e})=>o`
${e.target}
${Object.keys(e.labels).length>0&&o`${" "}<span class="quiet">${dt(e.labels)}</span>`}
`,$e=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[e]>0?"":"quiet"}`}>${p(s[e])}</span>`}),nt=[{name:"bar",title:"Progress",cell:e=>o`<${ne} group=${{...se(e),waiting:e.unfinished-e.running}} />`},$e("waiting","Waiting"),$e("running","Running"),$e("done","Passed"),{...$e("failed","Failed"),cell:e=>o`<${X} of=${e} />`}],Qs={name:"target",title:"Target",main:!0,cell:e=>Vo({group:e})},zo={name:"build",title:"Build",main:!0,cell:e=>o`<${ae} org=${e.org_id} version=${e.app_version_id} />`},Ko={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&o`<span class="clamp" title=${e.text}>${e.text}</span>`},Ho=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function Qo(e){let t=new Map;for(let s of e){let n=t.get(s.app_version_id);if(n)for(let a of Ho)n[a]+=s[a];else t.set(s.app_version_id,{...s})}return[...t.values()]}function Js({id:e,label:t,kind:s,groups:n,columns:a}){let r=new Map(n.map(i=>[i.id,{value:i}]));return o`
<${Hs}
id=${e}
label=${t}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${a}
hrefOf=${i=>$(s,i)}
/>
`}var Jo=({groups:e})=>o`
<${Js}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e.map(ge)}
columns=${e.some(({explanation:t})=>t)?[Qs,...nt,Ko]:[Qs,...nt]}
/>
`,Go=({groups:e})=>o`
<${Js}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Qo(e.map(ge))}
columns=${[zo,...nt]}
/>
`;function Zo({list:e,what:t,older:s="Show older",all:n="End of list"}){let{ids:a,error:r,loading:i,more:c}=e;return r.value?o`
<${B}
title=${`${t} could not be loaded`}
text=${r.value.message}
again=${()=>a.peek().length?e.next():e.first()}
/>
`:i.value==="first"&&a.value.length===0?o`<${C} lines=${10} />`:c.value?o`
<p class="nothing">
<button type="button" class="button" disabled=${i.value!==null} onClick=${()=>e.next()}>
${s}
</button>
</p>
`:a.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m102_0 as Gs}from"./main.js";import{m110_0 as Zs}from"./main.js";function Xo({store:e,kind:t}){return e.loaded.value?o`<${Zs} problem=${{status:404,text:`there is no such ${t}`}} />`:o`
<${Gs} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${C} />
<//>
`}import{m3_0 as Xs,m3_1 as gf,m3_2 as _f,m3_3 as bf,m3_4 as xf,m3_5 as yf,m3_6 as wf}from"./main.js";import{m258_0 as Tf,m258_1 as Sf,m258_2 as Of,m258_3 as Ys,m258_4 as Ef}from"./main.js";import{m68_0 as Af,m68_1 as Rf,m68_2 as Bf,m68_3 as Nf,m68_4 as qf,m68_5 as en}from"./main.js";var Yo=e=>ft(tt()+e,tt()),er=e=>e<1?"at once":mt(e);function tr({reason:e,position:t,eta_seconds:s,eta_guessed:n,hold:a}){return[t!=null&&!a&&e!=="no_agent"&&[t===1?"Next":`Place ${p(t)}`,"in the queue"],s>0&&[Yo(s),n?"expected start, a guess":"expected start"],a?.eta_seconds!=null&&[er(a.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function sr({agent:{name:e,status:t,note:s,by:n,since:a,until:r}}){let i=Xs.includes(t)?o`${t}${a&&o` for <${j} since=${a} />`}`:en({held:{kind:t,note:s,by:n,at:a,until:r}});return o`
<li>
<a href=${$("agent",{name:e})}>${e}</a> ${i}
</li>
`}function nr({hold:{agents:e,more_agents:t},job:{org_id:s,app_version_id:n}}){return e.length===0?y("release","build")&&o`<button type="button" class="button" onClick=${()=>Mt(s,n)}>Release build</button>`:o`
<ul class="plain queue-holders">
${e.map(a=>o`<${sr} key=${a.name} agent=${a} />`)}
${t>0&&o`<li><a href=${$("fleet")}>${h(t,"more agent")}</a></li>`}
</ul>
`}var ar=({explanation:e})=>e?.reason==="no_agent"&&!e.hold,tn=({of:e,what:t,children:s})=>ar(e)&&o`
<p class="queue-ways">
<span>
Start an agent with this target${Object.keys(e.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${$("fleet")}>agents</a> to add one; or cancel the ${t} and submit
${t==="job"?" it":" them"} again for others.
</span>
${s}
</p>
`,sn=({text:e,stuck:t,className:s="",children:n})=>o`
<div class=${`queue-place ${t?"is-stuck":s}`}>
${t&&o`<p class="queue-stuck"><${d} name="stale" />Cannot start</p>`}
<p class="why" data-why>${e}</p>
${n}
</div>
`;function or({job:e}){let t=e.status==="pending",s=t&&e.explanation?.text||e.status==="failed"&&e.cause||e.reason;if(!s)return null;let n=t&&e.explanation?.hold,a=t&&Ys(e.explanation);return o`
<${sn} text=${s} stuck=${a} className=${e.status==="failed"?"is-bad":""}>
${a&&o`
<${tn} of=${e} what="job">
${y("cancel","job")&&o`<button type="button" class="button" onClick=${()=>Bt(e)}>Cancel job</button>`}
<//>
`}
${t&&tr(e.explanation??{}).map(([r,i])=>o`
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
${n&&o`<${nr} hold=${n} job=${e} />`}
<//>
`}function rr({label:e,tabs:t,value:s,onChange:n}){let a=_(null),r=lt(),i=Math.max(0,t.findIndex(l=>l.name===s));return x(()=>{let[l,u]=[a.current,a.current.children[i]].map(m=>m.getBoundingClientRect());a.current.scrollLeft+=Math.max(0,u.right-l.right)-Math.max(0,l.left-u.left)},[i]),o`
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
`}function nn({share:e}){let t=_(null);return L(()=>t.current.style.setProperty("--share",e.toFixed(3))),o`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var ir=({label:e,by:t,rows:s})=>o`
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
<td class="is-numeric">${p(r)}</td>
<td>
<span class="share">
<${nn} share=${i/r} />
<span class="number">${q(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":T(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function lr(e,t){let s=new Map;for(let n of e){let a=t(n),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n.run_seconds),s.set(a,r)}return[...s.values()].map(({passes:n,...a})=>({...a,seconds:n.length>0?n.reduce((r,i)=>r+i,0)/n.length:null}))}function cr({name:e,value:t,note:s,icon:n,tone:a="",href:r,children:i}){let c=o`
<span class="tile-name">
${n&&o`<${d} name=${n} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&o`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${a&&`tile-${a}`}`;return r?o`<a class=${l} href=${r} data-tile=${e}>${c}</a>`:o`<div class=${l} data-tile=${e}>${c}</div>`}var G=class{#e;value=et(null);error=et(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await P(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as an,m8_1 as on,m8_2 as rn,m8_3 as at}from"./main.js";var ur=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],ln=e=>e===null?null:Math.round(e*1e4)/100,mr=e=>q(e/100);function pr(e,t,s){return`${e.map(({name:a,shown:r},i)=>{let c=t[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${a}: latest ${l}, from ${s(Math.min(...c))} to ${s(on(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function U(e,t,s,n){let a=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:a,summary:pr(a,r,n.write),...n}}var I=(e,t)=>({name:e,tone:t,kind:"line"});function cn(e,{ofAgent:t=!1}={}){let{at:s,installs:n,installs_avoided:a}=e,r={write:rn,steps:an,least:1},i={write:mr,least:100,most:100};return[U("Pass rate",s,[[I("passed","good"),e.pass_rate.map(ln)]],{...i,floor:50}),U("Duration",s,[[I("p95","warn"),e.run_p95],[I("p50","go"),e.run_p50]],r),U("Queue wait",s,[[I("p95","warn"),e.wait_p95],[I("p50","go"),e.wait_p50]],r),t?U("Utilization",s,[[I("working","go"),e.busy_agents.map(ln)]],i):U("Agents at work",s,[[I("on average","go"),e.busy_agents]],{write:at,steps:ur,least:1}),U("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>n[c]},n.map((c,l)=>c+a[l])],[{name:"avoided",tone:"good",kind:"bars"},a]],{write:at,least:4})]}import{m37_0 as un}from"./main.js";var fr={"30d":600,"90d":600},dr=60,mn=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],$r={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},pn=e=>e.get("view")==="trends",hr=({query:e,first:t})=>o`
<${A}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${pn(e)?"trends":""}
onChange=${s=>O({view:s},{push:!0})}
/>
`;function gr({subject:e,query:t}){let s=mn.some(([u])=>u===t.get("range"))?{range:t.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,a=E(()=>new G(n),[n]);x(()=>a.start(fr[s.range]??dr),[a]);let r=a.value.value,i=a.error.value,c=E(()=>r&&cn(r,{ofAgent:"agent"in e}),[r]),l=o`
<${A}
label="Period"
hideLabel
options=${mn}
value=${s.range??r?.range}
onChange=${u=>O({range:u},{push:!0})}
/>
`;return o`
<${D} id="trends" title="Trends" note=${$r[r?.step]} tools=${l}>
${i&&o`<${B} title="Trends could not be loaded" text=${i.message} again=${a.again} />`}
${!r&&!i&&o`<${C} lines=${12} />`}
${r&&(r.attempts.some(u=>u>0)?o`<${un} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var fn=e=>e.bundle?`bundle ${M(e.bundle)}`:`${M(e.commit)}${e.modified?", modified":""}`,_r=e=>`tests ${e.bundle?"of":"at"} ${fn(e)}`;function br(e){let t=new Map;for(let s of e){if(!s)continue;let n=fn(s);t.set(n,(t.get(n)??0)+1)}return[...t].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var xr=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var ot=400,rt=200,dn=e=>Math.floor(e/rt)*rt;function yr(e){let t=Ns({from:0,to:ot*2,width:0});return L(()=>{let s=0,n=()=>{s=0;let i=e.current.getBoundingClientRect(),c={from:dn(-i.top-ot),to:dn(window.innerHeight-i.top+ot)+rt,width:Math.floor(i.width)},l=t.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(t.value=c)},a=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(a);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),t}export{Q as m101_0,ja as m101_1,W as m101_2,Qe as m107_0,Je as m107_1,or as m114_0,sn as m114_1,tn as m114_2,Ze as m117_0,pe as m117_1,Vn as m120_0,ie as m120_1,Dt as m120_2,_n as m12_0,ut as m12_1,rr as m140_0,nn as m141_0,ir as m141_1,lr as m141_2,de as m142_0,eo as m142_1,Ss as m142_2,cr as m146_0,gr as m160_0,hr as m160_1,pn as m160_2,Ee as m164_0,Se as m167_0,Te as m167_1,Oe as m167_2,K as m167_3,ve as m167_4,ke as m167_5,Ht as m189_0,Ne as m189_1,oa as m189_2,Re as m189_3,Ae as m189_4,Jt as m189_5,Xt as m193_0,le as m193_1,ia as m193_2,ua as m193_3,Yt as m193_4,es as m193_5,fa as m193_6,la as m193_7,Me as m194_0,qe as m194_1,Ie as m194_2,xr as m198_0,_r as m198_1,br as m198_2,me as m207_0,Ia as m207_1,Pa as m207_2,G as m220_0,re as m224_0,ye as m224_1,we as m224_2,xn as m23_0,wn as m23_1,vn as m23_2,Un as m25_0,In as m25_1,Pn as m25_2,Rt as m25_3,At as m25_4,he as m25_5,Jn as m26_0,Wt as m26_1,Ft as m26_2,jt as m26_3,yr as m284_0,_e as m30_0,Zn as m34_0,Ye as m36_0,As as m36_1,vo as m42_0,So as m47_0,Xe as m50_0,no as m50_1,Oo as m51_0,Ks as m53_0,Po as m53_1,Do as m53_2,zs as m53_3,J as m53_4,Io as m53_5,Lo as m53_6,Wo as m55_0,jo as m55_1,Uo as m58_0,Go as m74_0,Jo as m74_1,Ve as m86_0,Ke as m86_1,ze as m86_2,Zo as m87_0,He as m90_0,Xo as m97_0};
