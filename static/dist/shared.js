import{m286_0 as Sr,m286_1 as Or,m286_2 as Er,m286_3 as y,m286_4 as Cr,m286_5 as ct,m286_6 as Lr,m286_7 as L,m286_8 as E,m286_9 as Ar,m286_10 as g,m286_11 as _}from"./main.js";import{m182_0 as Nr,m182_1 as v,m182_2 as ut,m182_3 as qr,m182_4 as Mr,m182_5 as R}from"./main.js";function hn(e,t){let s=g({key:e,version:t,changes:0}),n=s.current,a=n.key===e&&n.version!==null&&t!==null&&n.version!==t,r=t??(n.key===e?n.version:null);return s.current={key:e,version:r,changes:n.changes+(a?1:0)},s.current.changes}function mt(e,t,s,n){let a=v(e&&`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s),r=a.data.value,i=r?.with??null,c=hn(i?.id??i,n(i));return y(()=>{c>0&&a.invalidate()},[c]),{found:r,changes:c}}var _n=({total:e,done:t,failed:s,excused:n,cancelled:a})=>[e,t,s,n,a].join(" ");function gn(e){let t=R(e&&`batch:${e.id}`);return t?.ids.value,e&&_n(t.row(e.id).value??e)}var bn=(e,t)=>mt(e&&`/api/v1/batches/${e.id}`,{with:t},e&&`${e.done} ${e.failed} ${e.cancelled}`,gn);import{m175_0 as pt,m175_1 as Wr,m175_2 as Ur,m175_3 as Vr,m175_4 as zr,m175_5 as h,m175_6 as Kr,m175_7 as dt,m175_8 as Hr,m175_9 as ft,m175_10 as $t,m175_11 as ht,m175_12 as d,m175_13 as M,m175_14 as T,m175_15 as _t,m175_16 as Qr,m175_17 as S,m175_18 as Jr,m175_19 as Gr,m175_20 as I,m175_21 as Zr,m175_22 as k,m175_23 as Xr}from"./main.js";import{m184_0 as o}from"./main.js";import{m226_0 as ni,m226_1 as ai,m226_2 as oi,m226_3 as ri,m226_4 as ii,m226_5 as O,m226_6 as li,m226_7 as f,m226_8 as gt,m226_9 as ci}from"./main.js";import{m132_0 as bt}from"./main.js";var xt={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},xn={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},yn=({work:e})=>o`
<a href=${f("job",{id:e.id})}>${e.test}</a> waits for it until ${k(e.awaited_until)}.
${" "}${xt[e.then]}
`;function wn({status:e,agent:t,attempts:s,explanation:n}){return e==="running"?o`Attempt ${d(s)} runs on <a href=${f("agent",{name:t})}>${t}</a>.`:e!=="pending"?xn[e]:`The job is queued again: ${[n?.position>1&&!n.hold&&`place ${d(n.position)}`,n?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function vn({attempt:e}){let t=R(`job:${e.job_id}`),s=t.ids.value.length?t.row(e.job_id).value:null;return o`
Its attempt of <a href=${f("job",{id:e.job_id})}>${e.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${wn(s)}</span>`}
`}function kn({job:e}){let t=e.status==="running"&&!e.reason?e.agent:null,s=R(t?`agent:${t}`:null),n=s?.ids.value.length?s.row(t).value:null;return n?.job?.id!==e.id||!n.job.awaited_until?null:o`
<p class="why" role="status" data-silent>
<strong>
<a href=${f("agent",{name:t})}>${t}</a> has not responded for <${bt} since=${n.last_seen_at} />.
</strong>
${" "}The job waits for it until ${k(n.job.awaited_until)}. ${xt[n.job.then]}
</p>
`}import{m4_0 as xi,m4_1 as yi,m4_2 as D,m4_3 as wi,m4_4 as Z}from"./main.js";import{m52_0 as X,m52_1 as Y,m52_2 as Ti}from"./main.js";import{m77_0 as $}from"./main.js";import{m96_0 as ee}from"./main.js";import{m104_0 as F}from"./main.js";import{m124_0 as A}from"./main.js";import{m137_0 as te,m137_1 as B,m137_2 as C}from"./main.js";import{m138_0 as Pi,m138_1 as yt,m138_2 as wt}from"./main.js";import{m144_0 as j,m144_1 as ji}from"./main.js";var Tn=100,Sn=2e4,vt=20,On=[["previous","Previous batch"],["base","Base branch"]],Tt=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],En=["newly_failing","still_failing","fixed","flaky"],_e=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&I(e.commit),k(e.created_at)].filter(Boolean).join(", ");function Cn(e){let[t,s]=_([]);return y(()=>{let n=new AbortController,a=new URLSearchParams({suite:e.suite,limit:vt+1,...e.org_id?{org_id:e.org_id}:{}});return D(`/api/v1/batches?${a}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,vt)),()=>{}),()=>n.abort()},[e.id]),t}function Ln({batch:e,chosen:t}){let s=Cn(e),n=a=>O({with:a},{push:!0});return o`
<div class="page-tools">
<${A} label="Against" hideLabel options=${On} value=${t} onChange=${n} />
${s.length>0&&o`
<${ee}
label="Other batch"
items=${s.map(a=>({label:_e(a),checked:a.id===t,run:()=>n(a.id)}))}
>
Other batch…
<${$} name="down" />
<//>
`}
</div>
`}var An=({at:e,hasStart:t})=>e===null?null:o`<span class="number quiet">${T(e)}${t&&" with start"}</span>`;function kt({id:e,status:t,seconds:s,hasStart:n,word:a}){return e?o`
<a class="change-side" href=${f("job",{id:e})}>
<span class="unseen">${a}: </span>
<${yt} job=${{status:t}} /> <${An} at=${s} hasStart=${n} />
</a>
`:o`<span class="quiet">not run</span>`}function Rn({row:e,gone:t,hasCause:s}){let n=t?e.job_id:e.before_job_id,a=e.status==="failed"&&!t&&!s&&e.cause;return o`
<li class="change">
<span class="change-what">
<a class="change-test" href=${f("job",{id:e.job_id})}>
<${j} test=${e.test} />
</a>
${e.excused&&!t&&o`<span class="tag" title=${Y}>quarantined</span>`}
${a&&o`<span class="row-why quiet" title=${a}>${a}</span>`}
</span>
<${kt}
word="before"
id=${n}
status=${t?e.status:e.before_status}
seconds=${t?e.seconds:e.before_seconds}
hasStart=${t?e.has_start:e.before_has_start}
/>
<${$} name="next" />
<${kt} word="now" ...${{...e,id:t?null:e.job_id,hasStart:e.has_start}} />
</li>
`}var St=({kind:e,rows:t,hasCause:s})=>o`
<ul class="change-list" data-changes=${e}>
${t.map(n=>o`<${Rn} key=${n.job_id} row=${n} gone=${e==="gone"} hasCause=${s} />`)}
</ul>
`;function Bn({kind:e,rows:t,causes:s}){let n=new Map(t.map(a=>[a.job_id,a]));return s.map(({fingerprint:a,cause:r,tests:i,job_ids:c})=>{let l=c.filter(u=>n.has(u)).map(u=>n.get(u));return l.length>0&&o`
<div class="change-cause" key=${a} data-cause=${a}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${h(i,"test")}</small>
</h3>
<${St} kind=${e} rows=${l} hasCause />
</div>
`})}function Ot(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}var Et=({counts:e,excused:t},s)=>e[s]-(s==="still_failing"?t:0),Ct=({excused:e})=>e>0?`, ${d(e)} quarantined`:"";function Lt({on_agent:e,counts:t},s){let n=e[s];return n?n.tests===t[s]?`, all on ${n.agent}`:`, ${d(n.tests)} only on ${n.agent}`:""}var Nn=(e,t)=>d(Et(e,t))+(t==="still_failing"?Ct(e):"")+Lt(e,t);function qn({found:{org_id:e,batch:t,changed:s,with_changed:n},builds:[a,r]}){let i=[[n,r],[s,a]].filter(([b])=>b>0);if(i.length===0)return null;let[[c,l],...u]=i,m=[`${h(c,"result")} of ${l}`,...u.map(([b,q])=>`${d(b)} of ${q}`)],p=t?f("build",{org_id:t.org_id,app_version_id:a},r===a?{}:{with:r}):f("build",{org_id:e,app_version_id:l});return o`
<a class="quiet" href=${p} data-changed>
Later runs changed ${m.join(", ")}
</a>
`}function At({found:e,href:t,flaky:s,textOf:n,about:a,builds:r}){if(!e?.with)return null;let{counts:i}=Ot(e);return o`
<p class="change-verdict">
${Tt.filter(([c])=>En.includes(c)||i[c]>0).map(([c,,,,l,u])=>o`
<${c==="flaky"&&s&&i.flaky?"a":"span"}
key=${c}
href=${c==="flaky"&&i.flaky?s:void 0}
class=${i[c]?c==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${c}>${d(Et(e,c))}</span>${" "}
${i[c]===1?l:u}${c==="still_failing"&&Ct(e)}
${Lt(e,c)}
<//>
`)}
<a class="quiet" href=${t} title=${a}>against ${n(e.with)}</a>
<${qn} found=${e} builds=${r(e)} />
</p>
`}var Mn=({app_version_id:e},{name:t,app_version_id:s,created_at:n})=>e&&e===s?`another batch of ${s}`:`batch ${[t,s].filter(Boolean).join(", ")} of ${ht(Date.parse(n)/1e3)}`,In="Its results alone. A build is compared with the last runs of a build, which may be of later batches.",Pn="The last run of each test there, also of later batches. A batch is compared with one batch.",Dn=({batch:e,chosen:t,found:s})=>o`
<${At}
found=${s}
href=${f("batch",{id:e.id},{with:t})}
flaky=${f("batch",{id:e.id},{show:"flaky"})}
textOf=${n=>Mn(e,n)}
about=${In}
builds=${({with:n})=>[e.app_version_id,n.app_version_id]}
/>
`,Fn=({found:e})=>o`
<${At}
found=${e}
href="#changes"
textOf=${t=>`the last runs of ${t}`}
about=${Pn}
builds=${({app_version_id:t,with:s})=>[t,s]}
/>
`;function jn({kind:e,title:t,icon:s,note:n,counted:a,total:r,rows:i,causes:c,showAll:l}){return o`
<${F}
title=${o`<span class=${`state state-${s}`}>
<${$} name=${s} />
<span>${t}</span>
</span>`}
note=${a}
className="changes"
tools=${o`<span class="quiet">${n}</span>`}
>
${c?o`<${Bn} kind=${e} rows=${i} causes=${c} />`:o`<${St} kind=${e} rows=${i} />`}
${i.length<r&&o`
<p class="nothing">
<button type="button" class="button" onClick=${l}>
Show all ${d(r)}
</button>
</p>
`}
<//>
`}function Wn(e,t){return e===0?`No test has finished${t&&` yet, ${t}`}`:t?`Same so far, ${t}`:"No changes"}function Rt({found:e,ended:t,left:s,against:n,tools:a,showAll:r}){let i=Ot(e),c=Tt.filter(([l])=>i.counts[l]>0);return o`
<p class="change-with">
Against ${n}${" "}
${s&&c.length>0&&o`<span class="number" data-to-run>· ${s}</span>`}${" "}
${a}
</p>
${c.length===0?o`
<${te} icon=${s||!t?"running":"done"} title=${Wn(t,s)}>
${t>0&&o`<p>Every finished test has the same status in both.</p>`}
<//>
`:null}
${c.map(([l,u,m,p])=>o`
<${jn} key=${l} kind=${l} title=${u} icon=${m}
note=${p} rows=${i[l]}
counted=${Nn(i,l)}
total=${i.counts[l]}
causes=${l==="newly_failing"?i.causes:null}
showAll=${r}
/>
`)}
`}function Bt({path:e,query:t,version:s,title:n,draw:a}){let[r,i]=_(Tn),c=v(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=g(null),u=c.data.value??l.current;l.current=u;let m=c.error.value;return o`
${m&&o`<${B} title=${n} text=${m.message} again=${()=>c.load()} />`}
${u&&a(u,()=>i(Sn))}
${!u&&!m&&o`<${C} />`}
`}var Un=({batch:e,with:t})=>[e.unfinished>0&&`${d(e.unfinished)} to run`,t.unfinished>0&&`${d(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function Vn({found:e,chosen:t,showAll:s}){return e.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:o`
<${Rt}
found=${e}
ended=${e.batch.done+e.batch.failed}
left=${Un(e)}
against=${o`<a href=${f("batch",{id:e.with.id})}>${_e(e.with)}</a>`}
showAll=${s}
/>
`}var zn=({batch:e,chosen:t,changes:s})=>o`
<${Ln} batch=${e} chosen=${t} />
<${Bt}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled} ${s}`}
title="The batches could not be compared"
draw=${(n,a)=>o`<${Vn} found=${n} chosen=${t} showAll=${a} />`}
/>
`;import{m6_0 as ol,m6_1 as rl,m6_2 as il,m6_3 as ll,m6_4 as cl,m6_5 as se,m6_6 as ge}from"./main.js";import{m225_0 as w,m225_1 as pl}from"./main.js";import{m24_0 as ne}from"./main.js";var be=({status:e})=>o`
<span class=${`state state-${e}`}>
<${$} name=${e} />
<span>${wt[e]??e}</span>
</span>
`;import{m48_0 as W}from"./main.js";import{m61_0 as ae,m61_1 as vl,m61_2 as kl}from"./main.js";import{m0_0 as xe,m0_1 as Nt,m0_2 as Ol,m0_3 as El,m0_4 as qt,m0_5 as ye,m0_6 as Mt,m0_7 as Cl,m0_8 as It,m0_9 as Pt,m0_10 as Ll,m0_11 as Al,m0_12 as Rl,m0_13 as Bl,m0_14 as Nl,m0_15 as oe,m0_16 as ql,m0_17 as Ml,m0_18 as Il}from"./main.js";var re=()=>w("retry","job"),Dt=[["","failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"],["quarantined","quarantined","quarantined"]],ie=(e,t=!1)=>({...e,status:"failed",q:`excused:${t}`});async function we({within:e="/api/v1/jobs",filter:t={},fresh:s=t}){let n=`${e}/retry`,a=Dt.map(([i])=>({filter:ie(i==="new"?s:t,i==="quarantined"),failure:["new","infrastructure"].includes(i)?i:t.app_version_id&&"latest"})),r=await Promise.all(a.map(i=>Z("POST",n,{...i,dry_run:!0}).catch(()=>null)));return r.flatMap((i,c)=>{let l=i?.changed??0,u=[1,2].includes(c)&&l===r[0]?.changed;if(l===0||u)return[];let[,m,p]=Dt[c],b={expected:l,until:i.until},q=()=>ye(()=>Z("POST",n,{...a[c],...b}),x=>xe.retry(x.changed));return[{label:`Retry ${d(l)} ${l===1?m:p}`,icon:"retry",run:q}]})}var ve=(e,t)=>ye(()=>Z("POST","/api/v1/jobs/retry",{filter:e,failure:"latest",expected:t}),({changed:s})=>xe.retry(s));var le=({within:e,filter:t,fresh:s,label:n="Retry failed jobs",icon:a="retry",className:r,children:i})=>re()&&o`
<${ee}
label=${n}
icon=${a}
items=${()=>we({within:e,filter:t,fresh:s})}
none="Nothing to retry: all passed since, wait or run."
className=${r}
tip=${i?void 0:n}
>
${i&&o`${i}<${$} name="down" />`}
<//>
`,Ft=({failed:e,excused:t})=>e>t?[e-t,"failed",!1]:[t,"quarantined",!0];function Kn({filter:e,tests:t}){if(t.failed===0||!re())return null;let[s,n,a]=Ft(t);return o`
<button type="button" class="button" onClick=${()=>ve(ie(e,a),s)}>
<${$} name="retry" />
Retry ${d(s)} ${n}
</button>
<${le} filter=${e} icon="down" />
`}import{m147_0 as N}from"./main.js";function jt({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return o`<${W} since=${e.created_at} />`;let s=S(t)-S(e.created_at);return o`
<span class="number">${s<10?T(s):dt(s)}</span>
${t!==e.finished_at&&o`
${" "}
<span class="quiet" title=${`retried ${Wt(e)}`}>
<${$} name="retry" /><span class="unseen">retried</span>
</span>
`}
`}var Wt=e=>e.finished_at?`until ${k(e.finished_at)}`:"in progress",Ut=({batch:e,link:t})=>e.app_version_id&&e.org_id?o`<${ae} org=${e.org_id} version=${e.app_version_id} link=${t} />`:o`<span class="quiet">${h(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,Hn=({batch:e})=>(e.branch||e.commit)&&o`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&o`<span class="id" title=${e.commit}>${I(e.commit)}</span>`}
</span>
`,Qn=({batch:e})=>o`
<${ne} group=${{...se(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${d(e.total-e.unfinished)} of ${d(e.total)}</span>
`,Jn=[{name:"status",title:"Status",cell:e=>o`<${be} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>o`<${Hn} batch=${e} />`},{name:"build",title:"Build",cell:e=>o`<${Ut} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>o`<${Qn} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>o`<${X} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>o`<${jt} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>o`
<${N} className="quiet" at=${e.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&w("retry","batch"),cell:e=>e.failed>0&&o`<${Gn} batch=${e} />`}],Gn=({batch:e})=>o`
<${le}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,Zn={kind:"batch",columns:Jn,hrefOf:e=>f("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m10_0 as dc,m10_1 as fc,m10_2 as Vt}from"./main.js";var Xn=2;function Yn({width:e,height:t,draw:s,paint:n,className:a="",...r}){let i=g(null),c=Vt.value;return L(()=>{let l=Math.min(Xn,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(e*l)),u.height=Math.max(1,Math.round(t*l)),u.style.setProperty("width",`${e}px`),u.style.setProperty("height",`${t}px`);let m=u.getContext("2d");m.setTransform(l,0,0,l,0,0),s(m),n&&(n.current=p=>p(m))},[e,t,s,c]),o`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var ke=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function Te(e){let{app_version_id:t,last_pass:s,since:n,failures:a,builds:r}=e,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(e.new)return`in ${t}${a>1?`, ${d(a)} failed jobs`:""} \xB7 ${i}`;let c=`${h(a,"failed job")} in ${h(r,"build")}`;return`failing since ${n.app_version_id}, ${c} \xB7 ${i}`}var Se=({new_tests:e,tests:t})=>e>0&&e<t?`${d(e)} of ${d(t)} new`:"",Oe=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${d(t)} of ${d(s)} on ${e}`,K=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,Ee=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:n})=>[e&&`by ${e}`,`since ${k(t)}`,s&&`until ${k(s)}`].filter(Boolean).join(" ")+(n?`: ${n}`:"");var ea=36e5,ta=6e4;function Ce(e,t){let[s,n]=_(null),[a,r]=_(0);y(()=>{if(!e)return;let c=new AbortController;return D(e,{signal:c.signal}).then(n).catch(()=>c.signal.aborted||n(l=>l??"failed")),()=>c.abort()},[e,t,a]);let i=s?.content?.expires_at;return y(()=>{if(!i)return;let c=Math.max(ta,Date.parse(i)-ea-Date.now()),l=setTimeout(()=>r(u=>u+1),c);return()=>clearTimeout(l)},[i,a]),s}var sa=50,Kt=()=>history.state?.open??{};function zt(e,t){let n=[...Object.entries(Kt()).filter(([a])=>a!==e),[e,t]].slice(-sa);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function Le(e,t=!1){let[s,n]=_(()=>Kt()[e]??t),[a]=_(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(n(l),history.state?.key===a&&zt(e,l))},onClick:c=>{let l=c.currentTarget,u=c.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===l&&zt(e,!l.open)}}}var Qt="batch-report/",Re=({path:e})=>!e.startsWith(Qt),na="whole-start/",Be=({path:e})=>!e.startsWith(na),Ne=/\.html?$/i,Jt=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,Ae=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,aa=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,oa=e=>e.split("/").map(encodeURIComponent).join("/");function Gt({path:e},t){if(!t)return null;let s=t.url+oa(e);return Ne.test(e)?Jt.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&Ae.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var ra=5;function ia(e){let t=a=>a.slice(0,a.lastIndexOf("/")+1),s=({path:a})=>Ne.test(a)&&!Jt.test(a),n=[...new Set(e.filter(s).map(({path:a})=>t(a)))].filter(Boolean);return n.filter(a=>!n.some(r=>r!==a&&a.startsWith(r))).map(a=>({folder:a,files:e.filter(r=>r.path.startsWith(a)&&!(s(r)&&t(r.path)===a))})).filter(({files:a})=>a.length>=ra)}var Ht=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function qe(e,t){let s=e.flatMap(({path:l,url:u})=>{let m=Gt({path:l},t);return m?[{...m,path:l,isOpened:!0}]:Ae.test(l)?[{title:"Download trace",url:u,path:l,isOpened:!1}]:[]}),n=s.filter(({path:l})=>Ae.test(l)),a=n.filter(({path:l})=>!aa.test(l)),r=(a.length>0?a:n).sort((l,u)=>Ht(u)-Ht(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>Ne.test(l)).sort((l,u)=>i(l)-i(u))[0];return[r,c].filter(l=>l!==void 0)}import{m230_0 as Cc,m230_1 as Zt,m230_2 as Lc,m230_3 as Ac,m230_4 as Rc,m230_5 as Bc}from"./main.js";var la={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},ca=({outcome:e})=>e?la[e]??"cancelled":"running",ua=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},ce=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),Xt=e=>e.install_seconds!==null||e.phase==="installing"||ce(e),ma=1;function Yt({id:e,window:t,start_seconds:s,run_seconds:n},a,r){return t!==e||s==null||n===null||r-a-n<ma?null:[a+s,r-(n-s)]}function es(e){let[t,s,n]=[e.leased_at,e.started_at,e.finished_at].map(S),a=n===null||Zt(e)?s:n-(e.run_seconds??0);return Math.min(s,Math.max(t+(e.install_seconds??0),a))}function pa(e){let t=S(e.leased_at),s=S(e.started_at),n=S(e.finished_at),a=[],r=(u,m,p)=>(p===null||p>m)&&a.push({kind:u,from:m,until:p});if(s===null)return r(Xt(e)?"installing":"assigned",t,n),a;let i=es(e),c=Math.max(t,i-(e.install_seconds??0));r("assigned",t,c),e.install_seconds!==null&&r("installing",c,i);let l=n!==null&&Yt(e,i,n);return l&&(r("starting",i,l[0]),r("between",...l)),r("running",l?l[1]:i,n),a}function da(e){let t=["assigned"];return Xt(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var fa=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function ts(e,t){let s=e.tries??[],n=S(s[t]?.leased_at??e.created_at),a=s[t+1]?S(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:S(r.at)})).filter(({time:r})=>r>=n&&r<a)}function $a(e){let t=e.tries??[],s=["waiting"],n=r=>{let i=ts(e,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};n(-1),t.forEach((r,i)=>{s.push(...da(r)),!n(i)&&i<t.length-1&&s.push(...fa(r))});let a=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&a?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(a&&e.status==="cancelled"&&a.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var ss="The end of its log shows what it did last.";function ns(e){let{outcome:t,message:s,exit_code:n,started_at:a,agent:r,log_bytes:i,window:c}=e,l=i?ss:"";if(t==="lost")return[`${r} stopped responding ${a?"while it ran the test":"before it began"}.`,l];if(t==="timed_out"){if(s.includes("case began"))return[l,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[l,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(ce(e))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(t==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(t==="error")return["Its runner ended without a result of the test.",e.cause_line||c?"":ss];if(n!==null&&n<0)return["A signal ended its runner.",l];let u=e.cases??{};return e.cause_line||c||u.failed||u.error?[]:["No line of its log names an error.",l]}function as({reason:e,cause:t},s){let n=t&&e.endsWith(`: ${t}`)?e.slice(0,-t.length-2):e,r=/ attempt \d+ of \d+: /.test(n)&&!n.includes(" of 1: ")||/ (retries of its batch are|its batch's one retry is) used up$/.test(n),i=(c,l,u)=>Number(l)===s?c:`attempt ${s} (${l} of ${u} that count)`;return r?n.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,i):""}import{m231_0 as jc,m231_1 as Wc,m231_2 as Uc,m231_3 as Vc,m231_4 as os}from"./main.js";var ha=["image/png","image/jpeg","image/gif","image/webp"],_a=["video/mp4","video/webm"],Ie=e=>({...e,url:os(e.url)}),Me=({content_type:e})=>ha.includes(e)?"image":_a.includes(e)?"video":null,ga=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,ba=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function Pe(e){let t=e.some(({path:c})=>c.startsWith("results/")),s=e.filter(({path:c})=>!(t&&ba.test(c))),n=new Map,a=s.filter(c=>Me(c)==="image");for(let c of a){let l=ga.exec(c.path);if(!l)continue;let u=l[1]+l[3];n.set(u,{...n.get(u),[l[2]]:c})}let r=[];for(let[c,{expected:l,actual:u,diff:m}]of n)l&&u&&r.push({name:c,expected:l,actual:u,diff:m??null});let i=new Set(r.flatMap(({expected:c,actual:l,diff:u})=>[c,l,u]));return{comparisons:r,images:a.filter(c=>!i.has(c)),videos:s.filter(c=>Me(c)==="video")}}var xa=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],ya=["blob","#L"];function rs(e,t,s){if(!(t&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(t))||!e?.commit||!e.repository||!/^[\w.-]+$/.test(e.commit))return null;let a;try{a=new URL(e.repository)}catch{return null}if(!["https:","http:"].includes(a.protocol))return null;let r=xa.find(([m])=>m.test(a.hostname)),[i,c]=r?r.slice(1):ya,l=t.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${a.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${e.commit}/${l}${s?`${c}${s}`:""}`}function is(e){let t=new Set;return e.map(s=>{let n=JSON.stringify([s.file,s.snippet]);return!s.snippet?.length||!t.has(n)?t.add(n)&&s:{...s,snippet:[]}})}import{m261_0 as Gc,m261_1 as ls,m261_2 as Zc}from"./main.js";var cs=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function ue(e,t){let[s,n]=[[],[]];for(let{from:a,text:r}of De(cs(e),cs(t),400))a!=="b"&&us(s,r,a==="a"),a!=="a"&&us(n,r,a==="b");return{expected:s,actual:n}}function De(e,t,s){let n=Math.min(e.length,t.length),a=0;for(;a<n&&e[a]===t[a];)a+=1;let r=0;for(;r<n-a&&e[e.length-1-r]===t[t.length-1-r];)r+=1;let[i,c]=[e.slice(a,e.length-r),t.slice(a,t.length-r)],l=u=>({from:"both",text:u});return[...e.slice(0,a).map(l),...i.length>s||c.length>s?wa(i,c):va(i,c),...e.slice(e.length-r).map(l)]}var wa=(e,t)=>[...e.map(s=>({from:"a",text:s})),...t.map(s=>({from:"b",text:s}))];function va(e,t){let s=ka(e,t),n=[],[a,r]=[0,0];for(;a<e.length||r<t.length;)a<e.length&&r<t.length&&e[a]===t[r]?(n.push({from:"both",text:e[a]}),a+=1,r+=1):r>=t.length||a<e.length&&s[a+1][r]>=s[a][r+1]?n.push({from:"a",text:e[a++]}):n.push({from:"b",text:t[r++]});return n}function ka(e,t){let s=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.length-1;n>=0;n-=1)for(let a=t.length-1;a>=0;a-=1)s[n][a]=e[n]===t[a]?s[n+1][a+1]+1:Math.max(s[n+1][a],s[n][a+1]);return s}function us(e,t,s){let n=e.at(-1);n?.changed===s?n.text+=t:e.push({text:t,changed:s})}var ms=3,Ta=400,Sa=e=>[{text:e,changed:!1}];function ds(e,t){let[s,n]=[e.split(`
`),t.split(`
`)],a=[],r=[[],[]],i=()=>{let[c,l]=r,u=c.map((m,p)=>p<l.length?ue(m,l[p]):null);c.forEach((m,p)=>a.push({sign:"-",pieces:u[p]?.expected??ps(m)})),l.forEach((m,p)=>a.push({sign:"+",pieces:u[p]?.actual??ps(m)})),r=[[],[]]};for(let{from:c,text:l}of De(s,n,Ta))c==="both"?(i(),a.push({sign:" ",pieces:Sa(l)})):r[c==="a"?0:1].push(l);return i(),Oa(a)}var ps=e=>[{text:e,changed:!0}];function Oa(e){let t=a=>"sign"in a&&a.sign!==" ",s=e.map((a,r)=>e.slice(Math.max(0,r-ms),r+ms+1).some(t)),n=[];for(let[a,r]of e.entries()){let i=n.at(-1);s[a]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var hs=({pieces:e})=>e.map(({text:t,changed:s},n)=>s?o`<mark key=${n}>${t}</mark>`:t),fs=({name:e,look:t,pieces:s})=>o`
<div class=${t}>
<dt class="quiet">${e}</dt>
<dd><pre tabindex="0" aria-label=${e}>${o`<${hs} pieces=${s} />`}</pre></dd>
</div>
`;function Ea({expected:e,actual:t}){let s=E(()=>ue(e,t),[e,t]),n=r=>[{text:r,changed:!1}],a=e!==""&&t!=="";return o`
<dl class=${`difference ${a?"":"is-single"}`}>
${e!==""&&o`
<${fs} name="Expected" look="is-expected" pieces=${a?s.expected:n(e)} />
`}
${t!==""&&o`<${fs} name="Actual" look="is-actual" pieces=${a?s.actual:n(t)} />`}
</dl>
`}var Ca={"-":"is-expected","+":"is-actual"," ":""},$s={"-":"expected: ","+":"actual: "},La=({line:e})=>"hidden"in e?o`<span class="diff-hidden quiet">${h(e.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${Ca[e.sign]}`}>
<span aria-hidden="true">${e.sign}</span>
<code>
${$s[e.sign]&&o`<span class="unseen">${$s[e.sign]}</span>`}<${hs} pieces=${e.pieces} />
</code>
</span>
`;function Aa({expected:e,actual:t}){let s=E(()=>ds(e,t),[e,t]);return o`
<figure class="diff">
<figcaption>
<span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
</figcaption>
<pre tabindex="0" aria-label="Expected and actual, line by line">
${s.map((n,a)=>o`<${La} key=${a} line=${n} />`)}
</pre>
</figure>
`}function _s({expected:e,actual:t}){return e===""&&t===""?null:e!==""&&t!==""&&(e.includes(`
`)||t.includes(`
`))?o`<${Aa} expected=${e} actual=${t} />`:o`<${Ea} expected=${e} actual=${t} />`}var H=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],gs=1.02,Fe=H[0],je=H[H.length-1];function bs(e,t){return t>0?H.find(s=>s>e*gs)??je:H.findLast(s=>s<e/gs)??Fe}import{m44_0 as xs}from"./main.js";var me=({diff:e})=>[["slider","slider"],["expected","expected"],["actual","actual"],...e?[["diff","difference"]]:[]],Ra={expected:"Expected",actual:"Actual"},We=(e,{name:t},{path:s})=>e==="diff"?`Difference of ${t}`:`${Ra[e]}: ${s}`;function Ue({comparison:e,way:t,style:s,onSize:n}){let[a,r]=_(50),i=g(null);L(()=>{i.current?.style.setProperty("--at",`${a}%`)},[a,t]);let c=p=>n?.(p.currentTarget.naturalWidth);if(t!=="slider"){let p=e[t],b=We(t,e,p);return o`<img key=${t} src=${p.url} alt=${b} style=${s} onLoad=${c} />`}let{name:l,expected:u,actual:m}=e;return o`
<div class="slider" style=${s}>
<div class="slider-frame" ref=${i}>
<img src=${m.url} alt=${We("actual",e,m)} onLoad=${c} />
<img class="slider-over" src=${u.url} alt=${We("expected",e,u)} />
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
`}function ys({comparison:e,onEnlarge:t}){let[s,n]=_("slider"),{name:a}=e;return o`
<figure class="preview picture-slider" data-comparison=${a}>
<${Ue} comparison=${e} way=${s} />
<figcaption>
<span>${a}</span>
<${A} label="View" hideLabel options=${me(e)} value=${s} onChange=${n} />
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
`}var Ve=({icon:e,label:t,tip:s,disabled:n=!1,onClick:a})=>o`
<button type="button" class="icon-button" aria-label=${t} data-tip=${s} disabled=${n} onClick=${a}>
<${$} name=${e} />
</button>
`,Ba=({picture:e,comparison:t},s)=>e??(s==="slider"?t.actual:t[s]);function Na(e){let[t,s]=_(null),[n,a]=_(0),r=()=>{let i=e.current?.querySelector("img");return t??(i&&n?i.clientWidth/n:1)};return{zoom:t,setNatural:a,step:i=>s(bs(r(),i)),toggle:()=>s(t===null?1:null),fit:()=>s(null),style:t===null||!n?void 0:{width:`${Math.round(n*t)}px`}}}function qa({zoom:{zoom:e,step:t,toggle:s}}){let n=e!==null&&e<=Fe,a=e!==null&&e>=je;return o`
<${Ve} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>t(-1)} />
<button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${e===null} onClick=${s}>
${e===null?"Fit":`${Math.round(e*100)} %`}
</button>
<${Ve} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${a} onClick=${()=>t(1)} />
`}function Ma({item:e,at:t,count:s,way:n,setWay:a,zoom:r,go:i,onClose:c}){let l="Open the original file";return o`
<header class="lightbox-tools">
<span class="lightbox-title">${e.title}</span>
<span class="number quiet" role="status">${t+1} of ${s}</span>
${e.comparison&&o`<${A} label="View" hideLabel options=${me(e.comparison)} value=${n} onChange=${a} />`}
<span class="lightbox-buttons">
<${qa} zoom=${r} />
<a class="icon-button" href=${Ba(e,n).url} aria-label=${l} data-tip=${l}>
<${$} name="link" />
</a>
${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button>
<button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}
<${Ve} icon="close" label="Close" tip="Close (Esc)" onClick=${c} />
</span>
</header>
`}function Ia({item:e,way:t,zoom:s,stage:n}){let{picture:a,comparison:r}=e,{style:i,setNatural:c}=s,l={comparison:r,way:t,style:i,onSize:c};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${e.title}
autofocus
onDblClick=${s.toggle}
>
${r?o`<${Ue} key=${r.name} ...${l} />`:o`
<img
key=${a.url}
src=${a.url}
alt=${a.path}
style=${i}
onLoad=${u=>c(u.currentTarget.naturalWidth)}
/>
`}
</div>
`}function Pa({items:e,first:t,onClose:s}){let[n,a]=_(t.index),[r,i]=_(t.way??"slider"),c=g(null),l=Na(c),u=e[Math.min(n,e.length-1)],m=u.comparison&&me(u.comparison).some(([x])=>x===r)?r:"slider",p=x=>{a((n+x+e.length)%e.length),l.fit()},b={"+":()=>l.step(1),"=":()=>l.step(1),"-":()=>l.step(-1),0:l.fit,n:()=>p(1),p:()=>p(-1),...l.zoom===null&&{ArrowRight:()=>p(1),ArrowLeft:()=>p(-1)}},q=x=>{let z=x.target.matches("input")&&x.key.startsWith("Arrow");if(x.ctrlKey||x.metaKey||x.altKey||z)return;let lt=Object.hasOwn(b,x.key)&&b[x.key];lt&&(x.preventDefault(),lt())};return o`
<${xs} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}>
<div class="lightbox-body" onKeyDown=${q}>
<${Ma} ...${{item:u,at:n,count:e.length,way:m,setWay:i,zoom:l,go:p,onClose:s}} />
<${Ia} item=${u} way=${m} zoom=${l} stage=${c} />
</div>
<//>
`}var ze=(e,t)=>[...e.map(s=>({title:s.name,comparison:s})),...t.map(s=>({title:s.path,picture:s}))];function Ke(e){let[t,s]=_(null),n=g(!1),a=t!==null,r=(l,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:l,way:u})},i=()=>{n.current||history.back(),n.current=!0};y(()=>{if(!a)return;let l=()=>s(null);return window.addEventListener("popstate",l),()=>{window.removeEventListener("popstate",l),history.state?.overlay&&history.back()}},[a]);let c=a&&e.length>0&&o`<${Pa} items=${e} first=${t} onClose=${i} />`;return{open:r,shown:c}}var He=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};function Da(e){let t=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(e);if(!t)return null;let[s,n]=[Number(t[1]),Number(t[2]??t[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var pe=({from:e,until:t})=>e===t?`#L${e}`:`#L${e}-L${t}`;function Fa(e){history.replaceState(history.state,"",location.pathname+location.search+(e?pe(e):""))}function Qe({from:e,until:t=null,begins:s=!1,page:n=""}){let a={from:e,until:t??e},r=s?`Output from log line ${e}`:`Log line ${e}`,i=a.from===a.until?r:`Log lines ${e}\u2013${t}`,c=n?void 0:()=>O({show:""});return o`<a class="log-link" href=${n+pe(a)} onClick=${c}>${i}</a>`}import{m229_0 as Lu,m229_1 as ws}from"./main.js";var ja={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},Wa={timed_out:"timed out",executing:"running"},vs={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},Ua=e=>vs[e]??"",U=e=>Wa[e]??e;function Q({outcome:e,phase:t=""}){let s=e?ja[e]??"cancelled":t==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${vs[e]}>
<${$} name=${s} />
<span>${U(e??t)}</span>
</span>
`}function Va(e){let t=e?.tries?.findLast(s=>s.outcome==="passed");return t?{...t,job_id:e.id,app_version_id:e.app_version_id}:null}var za=[["Outcome",e=>o`<${Q} outcome=${e.outcome} />`],["Build",e=>e.app_version_id],["Agent",e=>o`<a href=${f("agent",{name:e.agent})}>${e.agent}</a>`],["Duration",ws],["Ended",e=>e.finished_at&&o`<${N} at=${e.finished_at} />`],["Log",e=>o`<a href=${f("job",{id:e.job_id},e.number?{attempt:e.number}:{})}>Log</a>`]];function ks({job:e,attempt:t,last:s}){let n=v(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,a=Va(e.status==="failed"?n:e);if(!a)return null;let r={...t,job_id:e.id,app_version_id:e.app_version_id};return o`
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
${za.map(([i,c])=>o`
<tr key=${i}>
<th scope="row">${i}</th>
<td>${c(r)}</td>
<td>${c(a)}</td>
</tr>
`)}
</tbody>
</table>
`}var Je=({picture:{path:e,url:t},open:s})=>o`
<figure class="preview">
<a href=${t} aria-haspopup="dialog" onClick=${He(s)}>
<img src=${t} alt=${e} loading="lazy" />
</a>
<figcaption>${e}</figcaption>
</figure>
`,Ge=({video:{path:e,url:t}})=>o`
<figure class="preview">
<video src=${t} aria-label=${e} controls preload="metadata"></video>
<figcaption>${e}</figcaption>
</figure>
`;var Ka=e=>({"--hanging":`min(${e.search(/\S|$/)+4}ch, 6vw)`}),Ts=({lines:e,label:t})=>o`
<pre class="source-lines" tabindex="0" aria-label=${t}>
${e.map(({line:s,text:n,failed:a},r)=>o`
<span key=${r} class=${`source-line ${a?"is-failed":""}`}>
<span class="source-number number">${s??""}</span>
<code style=${Ka(n)}>
${n||" "}${a&&o`<span class="unseen"> (failed here)</span>`}
</code>
</span>
`)}
</pre>
`;var Ze=5,Ss=18,Ha={passed:e=>o`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>o`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>o`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},Qa=e=>o`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function de(e){return[...new Set(e)].map(s=>`${e.filter(n=>n===s).length} ${U(s)}`).join(", ")}function Xe({outcomes:e,most:t=20}){let s=e.slice(-t),n=t*Ze,a=n-s.length*Ze,r=s.length>0?`The last ${h(s.length,"attempt")}: ${de(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${n} ${Ss}`}
width=${n}
height=${Ss}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${n}`} />
${s.map((i,c)=>(Ha[i]??Qa)(a+c*Ze+1))}
</svg>
`}import{m134_0 as fe,m134_1 as Xu}from"./main.js";var Ja="All its failures of the last 7 days were on this agent; it passed on others",Ga=({test:e})=>o`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${Ee(e)}
</span>
`,$e=({test:e})=>e.failed_on!==null&&o`
<span class="row-why" data-failed-on>
<a class="tag is-warn" href=${f("agent",{name:e.failed_on})} data-tip=${Ja}>
only on ${e.failed_on}
</a>
</span>
`,Za=({failed_on:e})=>e&&o`<strong>All its failures of the last 7 days were on ${e}.</strong>${" "}
It passed on others: look at the agent first.`;function Os(e){return w("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Pt(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Mt({...e,doubt:Za(e)})}]:[]}var Xa=({test:e})=>Os(e).map(({label:t,icon:s,run:n})=>o`
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
`),Ya=({test:e})=>e.usual_seconds!==null&&o`
<span class="trend">
<${fe} values=${e.recent_seconds} />
<span class="number">${T(e.usual_seconds)}</span>
</span>
`,eo=({share:e,of:t})=>o`
<span class="number">${M(e)}</span> <span class="quiet number">of ${d(t)}</span>
`,to=[{name:"last",title:"Last outcome",cell:e=>o`<${Q} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>o`<${j} test=${e.test} />`,under:e=>o`${e.quarantined&&o`<${Ga} test=${e} />`}<${$e} test=${e} />`},{name:"whose",title:"Organization",cell:e=>o`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>o`<${Xe} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>o`<${eo} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&o`<span class="number">${M(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>o`<${Ya} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>o`<${N} className="quiet" at=${e.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>w("quarantine","test"),cell:e=>o`<${Xa} test=${e} />`}],so={kind:"test",columns:to,hrefOf:e=>f("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};var no=3,ao=4,oo=e=>!!e?.outcome&&!["passed","cancelled"].includes(e.outcome);function ro({failure:e,batch:t}){if(!e.file)return null;let s=e.file_line?`${e.file}:${e.file_line}`:e.file,n=rs(t,e.file,e.file_line);return n?o`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">
${s}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span>
</a>
`:o`<span class="id">${s}</span>`}var Es=({failure:{snippet:e,expected:t,actual:s},label:n})=>o`
${e?.length>0&&o`<${Ts} lines=${e} label=${n} />`}
<${_s} expected=${t} actual=${s} />
`;function io({failure:e,name:t,batch:s,causeLine:n,page:a}){let r=Le(`stack/${t}`);return o`
<p class="evidence-places">
<${ro} failure=${e} batch=${s} />
${e.line&&o`<${Qe} page=${a} from=${e.line} begins=${e.line!==n} />`}
</p>
<${Es} failure=${e} label=${`Source of ${e.file}`} />
${e.others?.map((i,c)=>o`
<p class="failure-cause evidence-other" key=${c}>${i.cause}</p>
<${Es} key=${`compared ${c}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}
${e.stack&&o`
<details class="evidence-stack" ...${r}>
<summary class="quiet">Stack</summary>
<pre class="case-message is-calm" tabindex="0" aria-label="Stack">${e.stack}</pre>
</details>
`}
`}function lo({failure:e,name:t,batch:s,open:n,causeLine:a,page:r}){return o`
<li class="evidence-failure">
<details ...${Le(t,n)}>
<summary>
${e.name&&o`<span class="evidence-case">${e.name}</span>${" "}`}
<span class="failure-cause">${e.cause}</span>
</summary>
<${io} failure=${e} name=${t} batch=${s} causeLine=${a} page=${r} />
</details>
</li>
`}function co({artifacts:e}){let{comparisons:t,images:s,videos:n}=E(()=>Pe(e.filter(Be)),[e]),a=E(()=>ze(t,s),[t,s]),r=Ke(a),i=s.slice(0,ao);return t.length+i.length+n.length===0?null:o`
<div class="evidence-pictures">
${t.map((c,l)=>o`
<${ys} key=${c.name} comparison=${c} onEnlarge=${u=>r.open(l,u)} />
`)}
${i.map((c,l)=>o`
<${Je} key=${c.id} picture=${c} open=${()=>r.open(t.length+l)} />
`)}
${n.slice(0,1).map(c=>o`<${Ge} key=${c.id} video=${c} />`)}
${r.shown}
</div>
`}var uo=({links:e})=>e.map(({title:t,url:s,path:n,isOpened:a})=>o`
<a
key=${t}
class="button"
href=${s}
...${a?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
>
<${$} name=${a?"link":"download"} />
${t}<span class="unseen">${` ${n}${a?" (opens in a new tab)":""}`}</span>
</a>
`),Cs=(e,t)=>e.tries?.at(-1)?.id===t.id,mo=(e,t)=>e.status==="failed"&&Cs(e,t)?"Why it failed":`Why attempt ${t.number} failed`,po=(e,t,s)=>[`on ${t.agent}`,s.length>1&&h(s.length,"failure"),Cs(e,t)&&as(e,t.number)].filter(Boolean).join(" \xB7 "),fo=({cause:e,cause_line:t})=>e&&{name:"",cause:e,expected:"",actual:"",stack:"",file:"",file_line:null,line:t};function $o({job:e,attempt:t}){let s=R(`test:${e.test_id}`),n=s.ids.value.length>0?s.row(e.test_id).value:null;return n?.failed_on===t.agent&&o`<${$e} test=${n} />`}function ho({name:e}){R("problems");let t=ls(e);return t&&o`
<p class="evidence-known" data-agent-repair>
<a class="tag is-bad" href=${f("agent",{name:e})}><${$} name="suspect" /> ${e} needs repair</a>${" "}
${t.evidence}
</p>
`}var _o=({test:e,children:t})=>o`
<p class="evidence-known" data-known>
<span class=${`tag ${e.infrastructure?"is-warn":e.new?"is-bad":""}`}>
${e.infrastructure?"infrastructure":e.new?"new":"known"}
</span>${" "}
${e.infrastructure?"no result of the test":Te(e)}
${e.last_pass&&o`${" "}<a href=${f("job",{id:e.last_pass.job_id})}>Last pass</a>`}
${t}
</p>
`;function go({attempt:e}){let t=ns(e).filter(Boolean).join(" ");return t&&o`<p class="evidence-known" data-happened>${t}</p>`}function Ye({job:e,attempt:t,initial:s,title:n,page:a=""}){let r=v(`/api/v1/attempts/${t.id}/failures`,t.cause,s),i=v(e.batch_id?`/api/v1/batches/${e.batch_id}`:null,e.batch_id).data.value,{failures:c=[],test:l}=r.data.value??{},u=t.artifacts>0?`/api/v1/attempts/${t.id}/artifacts`:null,m=Ce(u,t.artifacts),p=E(()=>(m?.artifacts??[]).filter(Re).map(Ie),[m]),b=qe(p,m?.content),q=c.length>0?c:[fo(t)].filter(Boolean);return o`
<${F}
id="evidence"
className="evidence"
title=${n??mo(e,t)}
note=${po(e,t,c)}
tools=${b.length>0&&o`<${uo} links=${b} />`}
>
${l&&o`<${_o} test=${l}>${!a&&o`<${$o} job=${e} attempt=${t} />`}<//>`}
${!a&&o`<${ho} name=${t.agent} />`}
<div class="evidence-parts">
<div>
<ul class="plain">
${is(q).map((x,z)=>o`
<${lo}
key=${z}
failure=${x}
name=${`failure/${t.id}/${z}`}
batch=${i}
causeLine=${t.cause_line}
page=${a}
open=${z<no}
/>
`)}
</ul>
<${go} attempt=${t} />
</div>
<${co} artifacts=${p} />
</div>
<${ks} job=${e} attempt=${t} last=${l?.last_pass} />
<//>
`}var Rs=(e,t)=>`/api/v1/failures/${encodeURIComponent(e)}/${t}`,Bs=e=>f("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function bo({row:e}){return o`
<li class="failure-example">
<a href=${Bs(e)}>
<${j} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}function xo({failures:e,passed:t,attempts:s}){return e>0?`${d(e)} of ${h(s,"attempt")}`:t>0?"passed":"other failures"}var Ls=({id:e,title:t,rows:s,more:n,urlOf:a})=>o`
<div class="cause-strip" data-strip=${e}>
<p id=${`cause-${e}`}>${t}</p>
<ol class="plain" aria-labelledby=${`cause-${e}`}>
${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}>
<a href=${a(r.name)} data-tip=${`${d(r.passed)} of ${h(r.attempts,"attempt")} passed`}>
${r.name}
</a>
<span class="number">${xo(r)}</span>
</li>
`)}
${n>0&&o`<li class="quiet">and ${h(n,"attempt")} in others</li>`}
</ol>
</div>
`,As=({at:{app_version_id:e,job_id:t,at:s}})=>o`
<a href=${f("job",{id:t})}>${e}</a> <span class="quiet">(<${N} at=${s} />)</span>
`,yo=({first:e,last:t})=>o`
<p data-began>
${e&&o`First failed in <${As} at=${e} />; `}
${t?o`last passed in <${As} at=${t} />`:"its tests have not passed before"}
</p>
`;function wo({row:e,newest:t}){let s=v(`/api/v1/jobs/${e.job_id}`,e.attempt_id).data.value,n=s?.tries?.find(i=>i.id===e.attempt_id);if(!n)return null;let a=o`${t?"Newest failure":"Newest that still fails"}:${" "}
<a href=${Bs(e)}>${e.test.split("/").at(-1)}</a>`,r=f("job",{id:s.id},{attempt:n.number});return o`<${Ye} job=${s} attempt=${n} title=${a} page=${r} />`}function vo({found:e}){let{group:t,builds:s,agents:n,first_failure:a,last_pass:r}=e;return o`
<${yo} first=${a} last=${r} />
<div class="cause-strips">
<${Ls}
id="builds"
title="By build"
rows=${s}
more=${e.older_builds}
urlOf=${i=>f("build",{org_id:t.org_id,app_version_id:i})}
/>
<${Ls}
id="agents"
title="By agent"
rows=${n}
more=${e.other_agents}
urlOf=${i=>f("agent",{name:i})}
/>
</div>
`}function et({group:e,changed:t}){let s=v(Rs(e.org_id,e.fingerprint),e.last_at).data.value,n=e.failed_job_ids,[a]=e.examples;return o`
<div class="cause-detail">
${s?o`<${vo} found=${s} />`:o`<${C} />`}
${e.agent&&o`<p>${K(e.agent)}</p>`}
<${wo} key=${a.attempt_id} row=${a} newest=${a.at===e.last_at} />
<ul class="plain failure-examples">
${e.examples.map(r=>o`<${bo} key=${r.job_id} row=${r} />`)}
${e.examples.length<e.tests&&o`<li class="quiet">and ${d(e.tests-e.examples.length)} more</li>`}
</ul>
<div class="cause-actions">
${n.length>0&&w("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>oe(n).then(r=>r&&t())}
>
<${$} name="retry" />
Retry ${h(n.length,"failed job")}
</button>
`}
${w("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>qt(e).then(r=>r&&t())}>
<${$} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
</div>
</div>
`}var ko=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",Y],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],To=({counts:e,choose:t})=>o`
<p class="counts">
${ko.filter(([,s])=>e[s]>0).map(([s,n,a,r])=>o`
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
<span class="number">${d(e[n])}</span> ${a}
</span>
</button>
`)}
</p>
`;function So({attempt:e,most:t,here:s}){let n=g(null),{outcome:a,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=e;L(()=>{n.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let m=`${`${U(a)}, ${T(r)}`}, build ${i}, on ${c}, ${k(l)}`;return o`
<a
class=${`took took-${a} ${s?"is-here":""}`}
ref=${n}
tabindex="-1"
href=${f("job",{id:e.job_id})}
data-tip=${m}
>
<i></i>
<b></b>
</a>
`}function Oo({seconds:e,most:t}){let s=g(null);return L(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),o`
<span class="took-usual" ref=${s}>
<span class="number">usually ${T(e)}</span>
</span>
`}function Eo({history:e,usual:t,here:s}){let n=[...e].reverse(),a=n.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...a,t??0,.1)*1.08,[i,c]=[T(Math.min(...a)),T(Math.max(...a))],l=i===c?i:`between ${i} and ${c}`,u=a.length>0?`${h(n.length,"attempt")}, ${de(n.map(({outcome:m})=>m))}; ${l}.`:"No durations recorded.";return o`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&o`<${Oo} seconds=${t} most=${r} />`}
<div class="took-bars">
${n.map(m=>o`
<${So} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
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
`}var Co=({facts:e,className:t=""})=>o`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
<div key=${s}>
<dt>${s}</dt>
<dd>${n}</dd>
</div>
`)}
</dl>
`;import{m288_0 as mp,m288_1 as pp,m288_2 as dp,m288_3 as Ns,m288_4 as fp,m288_5 as $p,m288_6 as tt,m288_7 as hp,m288_8 as _p,m288_9 as gp,m288_10 as qs,m288_11 as bp}from"./main.js";import{m9_0 as Ms,m9_1 as st,m9_2 as wp,m9_3 as vp}from"./main.js";var Fs=3,Is=12,nt={new:["is-bad","new","A test of it did not fail in the batch or build before"],failing:["","known","Its tests failed before, too: no failure is new"],retrying:["is-warn","retrying","Its tests wait or run again"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],superseded:["","earlier cause","The last attempts of its tests failed for other causes"],passed:["is-good","passed since","Each of its tests has passed since"]};function Ps({at:e}){let t=E(()=>Ns(()=>`${_t(Ms.value-S(e))} ago`),[e]);return o`<span class="number" title=${k(e)}>${t}</span>`}var js=({history:{trend:e}})=>e.filter(t=>t>0).length>1,Lo=({trend:e})=>o`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${fe} values=${e} tone="bad" /></span>`;function Ds({examples:e,tests:t}){let s=[...new Set(e.map(a=>a.test.split("/").at(-1)))].slice(0,Fs),n=t-s.length;return n>0?`${s.join(", ")} and ${d(n)} more`:s.join(", ")}var Ao=({names:e})=>o`<span class="quiet" title=${e} data-builds>in ${e}</span>`,Ro=e=>nt[e][1],Bo=({note:e})=>o`
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
`,No=e=>[e.is_over&&["infrastructure","quarantined"].includes(e.label)&&nt.passed,e.since&&["",`since ${e.since.app_version_id}`,ke(e)],e.agent&&["is-warn",Oe(e.agent),K(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean);function qo({group:e,changed:t}){let s=e.failed_job_ids;if(s.length===0||!w("retry","job"))return null;let n=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${e.cause}`}
data-tip=${n}
onClick=${()=>oe(s).then(a=>a&&t())}
>
<${$} name="retry" />
</button>
`}var J=e=>`${e.org_id}/${e.fingerprint}`;function Ws({name:e,wanted:t,closes:s="",children:n}){let a=g(null),r=i=>{i.preventDefault(),O({cause:t?s:e},{push:!0})};return y(()=>{!t||a.current.contains(document.activeElement)||(a.current.focus({preventScroll:!0}),a.current.scrollIntoView({block:"center"}))},[t]),o`
<summary data-row=${e} tabindex="-1" ref=${a} onClick=${r}>
${n}
</summary>
`}var Us=({group:e})=>{let[t,s,n]=nt[e.label];return o`<span class=${`tag ${t}`} data-tip=${n}>${e.label==="new"&&Se(e)||s}</span>`},Vs=({tests:e,failures:t,firstAt:s,lastAt:n})=>o`
<span class="number failure-tests">${h(e,"test")}</span>
<span class="number failure-times">${h(t,"attempt")}</span>
<span class="failure-first"><span class="unseen">first seen </span><${Ps} at=${s} /></span>
<span class="failure-last"><span class="unseen">last seen </span><${Ps} at=${n} /></span>
`;function zs({group:e,several:t,within:s,wanted:n,changed:a}){return o`
<li class="failure-group" data-cause=${e.fingerprint}>
<details open=${n}>
<${Ws} name=${J(e)} wanted=${n} closes=${s?e.fingerprint:""}>
<${Us} group=${e} />
${s?o`<strong class="failure-cause" title=${e.cause}>${e.org_id}</strong>`:o`<span class="failure-cause" title=${e.cause}>${e.cause}</span>`}
<span class="failure-facts">
${t&&o`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${Ds(e)}>${Ds(e)}</span>
${e.builds&&o`<${Ao} names=${e.builds.join(", ")} />`}
${No(e).map(([r,i,c])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${c}>${i}</span>`)}
${e.retrying>0&&o`<span class="tag" data-retrying>${h(e.retrying,"job")} retrying</span>`}
</span>
<${Vs}
tests=${e.tests}
failures=${e.failures}
firstAt=${e.history.first_at}
lastAt=${e.last_at}
/>
<span class="failure-trend">${js(e)&&o`<${Lo} trend=${e.history.trend} />`}</span>
<//>
${n&&o`<${et} group=${e} changed=${a} />`}
</details>
${!n&&o`<${qo} group=${e} changed=${a} />`}
${e.note&&o`<${Bo} note=${e.note} />`}
</li>
`}var Mo=e=>e.length>Fs?h(e.length,"organization"):e.join(", ");function Io({shared:e,groups:t,wanted:s,changed:n}){let a=t.find(i=>s===J(i)),r=!!a||s===e.fingerprint;return o`
<li class="failure-group" data-cause=${e.fingerprint} data-shared>
<details open=${r}>
<${Ws} name=${e.fingerprint} wanted=${r&&!a}>
<${Us} group=${e} />
<span class="failure-cause" title=${t[0].cause}>${t[0].cause}</span>
<span class="failure-facts">
<span class="quiet" title=${e.org_ids.join(", ")} data-orgs>${Mo(e.org_ids)}</span>
${e.agent&&o`<span class="tag is-warn">on ${e.agent}</span>`}
</span>
<${Vs}
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
<${zs} key=${i.org_id} group=${i} within wanted=${i===a} changed=${n} />
`)}
</ul>
`}
</details>
</li>
`}var Ks=({groups:e})=>new Set(e.map(t=>t.fingerprint)).size;function Po({groups:e,shared:t=[]}){let s=new Map(t.map(a=>[a.fingerprint,a])),n=new Map(t.map(a=>[a.fingerprint,[]]));for(let a of e)n.get(a.fingerprint)?.push(a);return e.flatMap(a=>{let[r,i]=[s.get(a.fingerprint),n.get(a.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[a]]]:a===i[0]?[[r,i]]:[]})}var Do=({groups:e,tests:t,cases:s})=>[h(Ks({groups:e}),"cause"),h(t,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function Hs({found:e,changed:t}){let s=gt.value.query.get("cause"),n=m=>s===J(m)||s===m.fingerprint,a=Po(e),[r,i]=_(a.findIndex(([,m])=>m.some(n))>=Is),c=r?a:a.slice(0,Is),l=new Set(e.groups.map(m=>m.org_id)).size>1,u=ut();return o`
<div class=${`failure-list ${c.some(([,m])=>m.some(js))?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${u}>
${c.map(([m,p])=>m?o`
<${Io}
key=${m.fingerprint}
shared=${m}
groups=${p}
wanted=${s}
changed=${t}
/>
`:o`
<${zs}
key=${J(p[0])}
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
`}function Fo({path:e,version:t,ended:s="",initial:n=null,none:a=null,children:r}){let[i,c]=_(!1),l=v(e,i?`${t} ${s}`:t,n),u=l.data.value,m=!!u?.groups.some(b=>b.retrying>0);y(()=>c(m),[m]);let p=l.error.value;return p&&!u?o`<${B} title="Failures could not be loaded" text=${p.message} again=${l.load} />`:u?u.groups.length===0?a:r(u,(b=u)=>o`<${Hs} found=${b} changed=${()=>l.load()} />`):o`<${C} />`}var jo=({children:e})=>o`
<${te} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var Wo=[["24h","24 h"],["7d","7 days"]],Uo=e=>e.get("since")==="7d"?"7d":"24h",Vo=({since:e})=>o`
<${A}
label="Period"
hideLabel
options=${Wo}
value=${e}
onChange=${t=>O({since:t==="24h"?"":t},{push:!0})}
/>
`;var zo=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,n])=>o`
<span class="chip" key=${s}>
${n} <strong>${t[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>O({[s]:""},{push:!0})}
>
<${$} name="close" />
</button>
</span>
`);import{m139_0 as Qs}from"./main.js";var Ko=({group:e})=>o`
${e.target}
${Object.keys(e.labels).length>0&&o`${" "}<span class="quiet">${$t(e.labels)}</span>`}
`,he=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[e]>0?"":"quiet"}`}>${d(s[e])}</span>`}),at=[{name:"bar",title:"Progress",cell:e=>o`<${ne} group=${{...se(e),waiting:e.unfinished-e.running}} />`},he("waiting","Waiting"),he("running","Running"),he("done","Passed"),{...he("failed","Failed"),cell:e=>o`<${X} of=${e} />`}],Js={name:"target",title:"Target",main:!0,cell:e=>Ko({group:e})},Ho={name:"build",title:"Build",main:!0,cell:e=>o`<${ae} org=${e.org_id} version=${e.app_version_id} />`},Qo={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&o`<span class="clamp" title=${e.text}>${e.text}</span>`},Jo=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function Go(e){let t=new Map;for(let s of e){let n=t.get(s.app_version_id);if(n)for(let a of Jo)n[a]+=s[a];else t.set(s.app_version_id,{...s})}return[...t.values()]}function Gs({id:e,label:t,kind:s,groups:n,columns:a}){let r=new Map(n.map(i=>[i.id,{value:i}]));return o`
<${Qs}
id=${e}
label=${t}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${a}
hrefOf=${i=>f(s,i)}
/>
`}var Zo=({groups:e})=>o`
<${Gs}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e.map(ge)}
columns=${e.some(({explanation:t})=>t)?[Js,...at,Qo]:[Js,...at]}
/>
`,Xo=({groups:e})=>o`
<${Gs}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Go(e.map(ge))}
columns=${[Ho,...at]}
/>
`;function Yo({list:e,what:t,older:s="Show older",all:n="End of list"}){let{ids:a,error:r,loading:i,more:c}=e;return r.value?o`
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
`:a.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m102_0 as Zs}from"./main.js";import{m110_0 as Xs}from"./main.js";function er({store:e,kind:t}){return e.loaded.value?o`<${Xs} problem=${{status:404,text:`there is no such ${t}`}} />`:o`
<${Zs} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${C} />
<//>
`}import{m3_0 as Ys,m3_1 as gd,m3_2 as bd,m3_3 as xd,m3_4 as yd,m3_5 as wd,m3_6 as vd}from"./main.js";import{m258_0 as Sd,m258_1 as Od,m258_2 as Ed,m258_3 as en,m258_4 as Cd}from"./main.js";import{m68_0 as Rd,m68_1 as Bd,m68_2 as Nd,m68_3 as qd,m68_4 as Md,m68_5 as tn}from"./main.js";var tr=e=>ft(st()+e,st()),sr=e=>e<1?"at once":pt(e);function nr({reason:e,position:t,eta_seconds:s,eta_guessed:n,hold:a}){return[t!=null&&!a&&e!=="no_agent"&&[t===1?"Next":`Place ${d(t)}`,"in the queue"],s>0&&[tr(s),n?"expected start, a guess":"expected start"],a?.eta_seconds!=null&&[sr(a.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function ar({agent:{name:e,status:t,note:s,by:n,since:a,until:r}}){let i=Ys.includes(t)?o`${t}${a&&o` for <${W} since=${a} />`}`:tn({held:{kind:t,note:s,by:n,at:a,until:r}});return o`
<li>
<a href=${f("agent",{name:e})}>${e}</a> ${i}
</li>
`}function or({hold:{agents:e,more_agents:t},job:{org_id:s,app_version_id:n}}){return e.length===0?w("release","build")&&o`<button type="button" class="button" onClick=${()=>It(s,n)}>Release build</button>`:o`
<ul class="plain queue-holders">
${e.map(a=>o`<${ar} key=${a.name} agent=${a} />`)}
${t>0&&o`<li><a href=${f("fleet")}>${h(t,"more agent")}</a></li>`}
</ul>
`}var rr=({explanation:e})=>e?.reason==="no_agent"&&!e.hold,sn=({of:e,what:t,children:s})=>rr(e)&&o`
<p class="queue-ways">
<span>
Start an agent with this target${Object.keys(e.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${f("fleet")}>agents</a> to add one; or cancel the ${t} and submit
${t==="job"?" it":" them"} again for others.
</span>
${s}
</p>
`,nn=({text:e,stuck:t,className:s="",children:n})=>o`
<div class=${`queue-place ${t?"is-stuck":s}`}>
${t&&o`<p class="queue-stuck"><${$} name="stale" />Cannot start</p>`}
<p class="why" data-why>${e}</p>
${n}
</div>
`;function ir({job:e}){let t=e.status==="pending",s=t&&e.explanation?.text||e.status==="failed"&&e.cause||e.reason;if(!s)return null;let n=t&&e.explanation?.hold,a=t&&en(e.explanation);return o`
<${nn} text=${s} stuck=${a} className=${e.status==="failed"?"is-bad":""}>
${a&&o`
<${sn} of=${e} what="job">
${w("cancel","job")&&o`<button type="button" class="button" onClick=${()=>Nt(e)}>Cancel job</button>`}
<//>
`}
${t&&nr(e.explanation??{}).map(([r,i])=>o`
<span key=${i} class="queue-figure number" data-figure=${i}>
<b>${r}</b>
${i}
</span>
`)}
${n?.since&&n.agents.length===0&&o`
<span class="queue-figure number" data-figure="held">
<b>
<${W} since=${n.since} />
</b>
held
</span>
`}
${t&&o`
<span class="queue-figure number">
<b>
<${W} since=${e.created_at} />
</b>
${e.tries?.length?"since it was submitted":"waiting"}
</span>
`}
${n&&o`<${or} hold=${n} job=${e} />`}
<//>
`}function lr({label:e,tabs:t,value:s,onChange:n}){let a=g(null),r=ct(),i=Math.max(0,t.findIndex(l=>l.name===s));return y(()=>{let[l,u]=[a.current,a.current.children[i]].map(m=>m.getBoundingClientRect());a.current.scrollLeft+=Math.max(0,u.right-l.right)-Math.max(0,l.left-u.left)},[i]),o`
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
`}function an({share:e}){let t=g(null);return L(()=>t.current.style.setProperty("--share",e.toFixed(3))),o`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var cr=({label:e,by:t,rows:s})=>o`
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
<${an} share=${i/r} />
<span class="number">${M(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":T(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function ur(e,t){let s=new Map;for(let n of e){let a=t(n),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n.run_seconds),s.set(a,r)}return[...s.values()].map(({passes:n,...a})=>({...a,seconds:n.length>0?n.reduce((r,i)=>r+i,0)/n.length:null}))}function mr({name:e,value:t,note:s,icon:n,tone:a="",href:r,children:i}){let c=o`
<span class="tile-name">
${n&&o`<${$} name=${n} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&o`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${a&&`tile-${a}`}`;return r?o`<a class=${l} href=${r} data-tile=${e}>${c}</a>`:o`<div class=${l} data-tile=${e}>${c}</div>`}var G=class{#e;value=tt(null);error=tt(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await D(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as on,m8_1 as rn,m8_2 as ln,m8_3 as ot}from"./main.js";var pr=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],cn=e=>e===null?null:Math.round(e*1e4)/100,dr=e=>M(e/100);function fr(e,t,s){return`${e.map(({name:a,shown:r},i)=>{let c=t[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${a}: latest ${l}, from ${s(Math.min(...c))} to ${s(rn(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function V(e,t,s,n){let a=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:a,summary:fr(a,r,n.write),...n}}var P=(e,t)=>({name:e,tone:t,kind:"line"});function un(e,{ofAgent:t=!1}={}){let{at:s,installs:n,installs_avoided:a}=e,r={write:ln,steps:on,least:1},i={write:dr,least:100,most:100};return[V("Pass rate",s,[[P("passed","good"),e.pass_rate.map(cn)]],{...i,floor:50}),V("Duration",s,[[P("p95","warn"),e.run_p95],[P("p50","go"),e.run_p50]],r),V("Queue wait",s,[[P("p95","warn"),e.wait_p95],[P("p50","go"),e.wait_p50]],r),t?V("Utilization",s,[[P("working","go"),e.busy_agents.map(cn)]],i):V("Agents at work",s,[[P("on average","go"),e.busy_agents]],{write:ot,steps:pr,least:1}),V("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>n[c]},n.map((c,l)=>c+a[l])],[{name:"avoided",tone:"good",kind:"bars"},a]],{write:ot,least:4})]}import{m37_0 as mn}from"./main.js";var $r={"30d":600,"90d":600},hr=60,pn=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],_r={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},dn=e=>e.get("view")==="trends",gr=({query:e,first:t})=>o`
<${A}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${dn(e)?"trends":""}
onChange=${s=>O({view:s},{push:!0})}
/>
`;function br({subject:e,query:t}){let s=pn.some(([u])=>u===t.get("range"))?{range:t.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,a=E(()=>new G(n),[n]);y(()=>a.start($r[s.range]??hr),[a]);let r=a.value.value,i=a.error.value,c=E(()=>r&&un(r,{ofAgent:"agent"in e}),[r]),l=o`
<${A}
label="Period"
hideLabel
options=${pn}
value=${s.range??r?.range}
onChange=${u=>O({range:u},{push:!0})}
/>
`;return o`
<${F} id="trends" title="Trends" note=${_r[r?.step]} tools=${l}>
${i&&o`<${B} title="Trends could not be loaded" text=${i.message} again=${a.again} />`}
${!r&&!i&&o`<${C} lines=${12} />`}
${r&&(r.attempts.some(u=>u>0)?o`<${mn} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var fn=e=>e.bundle?`bundle ${I(e.bundle)}`:`${I(e.commit)}${e.modified?", modified":""}`,xr=e=>`tests ${e.bundle?"of":"at"} ${fn(e)}`;function yr(e){let t=new Map;for(let s of e){if(!s)continue;let n=fn(s);t.set(n,(t.get(n)??0)+1)}return[...t].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var wr=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var rt=400,it=200,$n=e=>Math.floor(e/it)*it;function vr(e){let t=qs({from:0,to:rt*2,width:0});return L(()=>{let s=0,n=()=>{s=0;let i=e.current.getBoundingClientRect(),c={from:$n(-i.top-rt),to:$n(window.innerHeight-i.top+rt)+it,width:Math.floor(i.width)},l=t.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(t.value=c)},a=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(a);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),t}export{Q as m101_0,Ua as m101_1,U as m101_2,Je as m107_0,Ge as m107_1,ir as m114_0,nn as m114_1,sn as m114_2,Xe as m117_0,de as m117_1,Kn as m120_0,le as m120_1,Ft as m120_2,bn as m12_0,mt as m12_1,lr as m140_0,an as m141_0,cr as m141_1,ur as m141_2,$e as m142_0,so as m142_1,Os as m142_2,mr as m146_0,br as m160_0,gr as m160_1,dn as m160_2,Ce as m164_0,Oe as m167_0,Se as m167_1,Ee as m167_2,K as m167_3,ke as m167_4,Te as m167_5,Qt as m189_0,qe as m189_1,ia as m189_2,Be as m189_3,Re as m189_4,Gt as m189_5,Yt as m193_0,ce as m193_1,ca as m193_2,pa as m193_3,es as m193_4,ts as m193_5,$a as m193_6,ua as m193_7,Ie as m194_0,Me as m194_1,Pe as m194_2,wr as m198_0,xr as m198_1,yr as m198_2,pe as m207_0,Da as m207_1,Fa as m207_2,G as m220_0,ie as m224_0,re as m224_1,we as m224_2,ve as m224_3,yn as m23_0,vn as m23_1,kn as m23_2,zn as m25_0,Dn as m25_1,Fn as m25_2,Bt as m25_3,Rt as m25_4,_e as m25_5,Zn as m26_0,Ut as m26_1,jt as m26_2,Wt as m26_3,vr as m284_0,be as m30_0,Yn as m34_0,et as m36_0,Rs as m36_1,To as m42_0,Eo as m47_0,Ye as m50_0,oo as m50_1,Co as m51_0,Hs as m53_0,Fo as m53_1,jo as m53_2,Ks as m53_3,J as m53_4,Do as m53_5,Ro as m53_6,Vo as m55_0,Uo as m55_1,zo as m58_0,Xo as m74_0,Zo as m74_1,ze as m86_0,He as m86_1,Ke as m86_2,Yo as m87_0,Qe as m90_0,er as m97_0};
