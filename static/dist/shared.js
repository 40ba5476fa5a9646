import{m285_0 as _r,m285_1 as br,m285_2 as xr,m285_3 as b,m285_4 as yr,m285_5 as st,m285_6 as wr,m285_7 as L,m285_8 as O,m285_9 as vr,m285_10 as _,m285_11 as g}from"./main.js";import{m182_0 as Sr,m182_1 as w,m182_2 as nt,m182_3 as Or,m182_4 as Cr,m182_5 as R}from"./main.js";function cn(e,t){let s=_({key:e,version:t,changes:0}),n=s.current,a=n.key===e&&n.version!==null&&t!==null&&n.version!==t,r=t??(n.key===e?n.version:null);return s.current={key:e,version:r,changes:n.changes+(a?1:0)},s.current.changes}function at(e,t,s,n){let a=w(e&&`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s),r=a.data.value,i=r?.with??null,c=cn(i?.id??i,n(i));return b(()=>{c>0&&a.invalidate()},[c]),{found:r,changes:c}}var un=({total:e,done:t,failed:s,excused:n,cancelled:a})=>[e,t,s,n,a].join(" ");function mn(e){let t=R(e&&`batch:${e.id}`);return t?.ids.value,e&&un(t.row(e.id).value??e)}var pn=(e,t)=>at(e&&`/api/v1/batches/${e.id}`,{with:t},e&&`${e.done} ${e.failed} ${e.cancelled}`,mn);import{m175_0 as ot,m175_1 as Nr,m175_2 as Mr,m175_3 as Ir,m175_4 as qr,m175_5 as h,m175_6 as Pr,m175_7 as rt,m175_8 as Dr,m175_9 as it,m175_10 as lt,m175_11 as ct,m175_12 as p,m175_13 as M,m175_14 as k,m175_15 as ut,m175_16 as Fr,m175_17 as T,m175_18 as jr,m175_19 as Wr,m175_20 as I,m175_21 as Ur,m175_22 as v,m175_23 as Vr}from"./main.js";import{m184_0 as o}from"./main.js";import{m225_0 as Jr,m225_1 as Gr,m225_2 as Zr,m225_3 as Xr,m225_4 as Yr,m225_5 as S,m225_6 as ei,m225_7 as $,m225_8 as mt,m225_9 as ti}from"./main.js";import{m132_0 as pt}from"./main.js";var dt={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},dn={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},fn=({work:e})=>o`
<a href=${$("job",{id:e.id})}>${e.test}</a> waits for it until ${v(e.awaited_until)}.
${" "}${dt[e.then]}
`;function $n({status:e,agent:t,attempts:s,explanation:n}){return e==="running"?o`Attempt ${p(s)} runs on <a href=${$("agent",{name:t})}>${t}</a>.`:e!=="pending"?dn[e]:`The job is queued again: ${[n?.position>1&&!n.hold&&`place ${p(n.position)}`,n?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function hn({attempt:e}){let t=R(`job:${e.job_id}`),s=t.ids.value.length?t.row(e.job_id).value:null;return o`
Its attempt of <a href=${$("job",{id:e.job_id})}>${e.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${$n(s)}</span>`}
`}function gn({job:e}){let t=e.status==="running"&&!e.reason?e.agent:null,s=R(t?`agent:${t}`:null),n=s?.ids.value.length?s.row(t).value:null;return n?.job?.id!==e.id||!n.job.awaited_until?null:o`
<p class="why" role="status" data-silent>
<strong>
<a href=${$("agent",{name:t})}>${t}</a> has not responded for <${pt} since=${n.last_seen_at} />.
</strong>
${" "}The job waits for it until ${v(n.job.awaited_until)}. ${dt[n.job.then]}
</p>
`}import{m4_0 as pi,m4_1 as di,m4_2 as P,m4_3 as fi,m4_4 as $i}from"./main.js";import{m52_0 as G,m52_1 as Z,m52_2 as _i}from"./main.js";import{m77_0 as f}from"./main.js";import{m96_0 as X}from"./main.js";import{m104_0 as D}from"./main.js";import{m124_0 as A}from"./main.js";import{m137_0 as Y,m137_1 as B,m137_2 as C}from"./main.js";import{m138_0 as Ai,m138_1 as ft,m138_2 as $t}from"./main.js";import{m144_0 as F,m144_1 as Ni}from"./main.js";var _n=100,bn=2e4,ht=20,xn=[["previous","Previous batch"],["base","Base branch"]],_t=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],yn=["newly_failing","still_failing","fixed","flaky"],fe=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&I(e.commit),v(e.created_at)].filter(Boolean).join(", ");function wn(e){let[t,s]=g([]);return b(()=>{let n=new AbortController,a=new URLSearchParams({suite:e.suite,limit:ht+1,...e.org_id?{org_id:e.org_id}:{}});return P(`/api/v1/batches?${a}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,ht)),()=>{}),()=>n.abort()},[e.id]),t}function vn({batch:e,chosen:t}){let s=wn(e),n=a=>S({with:a},{push:!0});return o`
<div class="page-tools">
<${A} label="Against" hideLabel options=${xn} value=${t} onChange=${n} />
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
`}var kn=({at:e,hasStart:t})=>e===null?null:o`<span class="number quiet">${k(e)}${t&&" with start"}</span>`;function gt({id:e,status:t,seconds:s,hasStart:n,word:a}){return e?o`
<a class="change-side" href=${$("job",{id:e})}>
<span class="unseen">${a}: </span>
<${ft} job=${{status:t}} /> <${kn} at=${s} hasStart=${n} />
</a>
`:o`<span class="quiet">not run</span>`}function Tn({row:e,gone:t,hasCause:s}){let n=t?e.job_id:e.before_job_id,a=e.status==="failed"&&!t&&!s&&e.cause;return o`
<li class="change">
<span class="change-what">
<a class="change-test" href=${$("job",{id:e.job_id})}>
<${F} test=${e.test} />
</a>
${e.excused&&!t&&o`<span class="tag" title=${Z}>quarantined</span>`}
${a&&o`<span class="row-why quiet" title=${a}>${a}</span>`}
</span>
<${gt}
word="before"
id=${n}
status=${t?e.status:e.before_status}
seconds=${t?e.seconds:e.before_seconds}
hasStart=${t?e.has_start:e.before_has_start}
/>
<${f} name="next" />
<${gt} word="now" ...${{...e,id:t?null:e.job_id,hasStart:e.has_start}} />
</li>
`}var bt=({kind:e,rows:t,hasCause:s})=>o`
<ul class="change-list" data-changes=${e}>
${t.map(n=>o`<${Tn} key=${n.job_id} row=${n} gone=${e==="gone"} hasCause=${s} />`)}
</ul>
`;function Sn({kind:e,rows:t,causes:s}){let n=new Map(t.map(a=>[a.job_id,a]));return s.map(({fingerprint:a,cause:r,tests:i,job_ids:c})=>{let l=c.filter(u=>n.has(u)).map(u=>n.get(u));return l.length>0&&o`
<div class="change-cause" key=${a} data-cause=${a}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${h(i,"test")}</small>
</h3>
<${bt} kind=${e} rows=${l} hasCause />
</div>
`})}function xt(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}var yt=({counts:e,excused:t},s)=>e[s]-(s==="still_failing"?t:0),wt=({excused:e})=>e>0?`, ${p(e)} quarantined`:"";function vt({on_agent:e,counts:t},s){let n=e[s];return n?n.tests===t[s]?`, all on ${n.agent}`:`, ${p(n.tests)} only on ${n.agent}`:""}var On=(e,t)=>p(yt(e,t))+(t==="still_failing"?wt(e):"")+vt(e,t);function kt({found:e,href:t,flaky:s,textOf:n,about:a}){if(!e?.with)return null;let{counts:r}=xt(e);return o`
<p class="change-verdict">
${_t.filter(([i])=>yn.includes(i)||r[i]>0).map(([i,,,,c,l])=>o`
<${i==="flaky"&&s&&r.flaky?"a":"span"}
key=${i}
href=${i==="flaky"&&r.flaky?s:void 0}
class=${r[i]?i==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${i}>${p(yt(e,i))}</span>${" "}
${r[i]===1?c:l}${i==="still_failing"&&wt(e)}
${vt(e,i)}
<//>
`)}
<a class="quiet" href=${t} title=${a}>against ${n(e.with)}</a>
</p>
`}var Cn=({app_version_id:e},{name:t,app_version_id:s,created_at:n})=>e&&e===s?`another batch of ${s}`:`batch ${[t,s].filter(Boolean).join(", ")} of ${ct(Date.parse(n)/1e3)}`,En="Its results alone. A build is compared with the last runs of a build, which may be of later batches.",Ln="The last run of each test there, also of later batches. A batch is compared with one batch.",An=({batch:e,chosen:t,found:s})=>o`
<${kt}
found=${s}
href=${$("batch",{id:e.id},{with:t})}
flaky=${$("batch",{id:e.id},{show:"flaky"})}
textOf=${n=>Cn(e,n)}
about=${En}
/>
`,Rn=({found:e})=>o`
<${kt}
found=${e}
href="#changes"
textOf=${t=>`the last runs of ${t}`}
about=${Ln}
/>
`;function Bn({kind:e,title:t,icon:s,note:n,counted:a,total:r,rows:i,causes:c,showAll:l}){return o`
<${D}
title=${o`<span class=${`state state-${s}`}>
<${f} name=${s} />
<span>${t}</span>
</span>`}
note=${a}
className="changes"
tools=${o`<span class="quiet">${n}</span>`}
>
${c?o`<${Sn} kind=${e} rows=${i} causes=${c} />`:o`<${bt} kind=${e} rows=${i} />`}
${i.length<r&&o`
<p class="nothing">
<button type="button" class="button" onClick=${l}>
Show all ${p(r)}
</button>
</p>
`}
<//>
`}function Nn(e,t){return e===0?`No test has finished${t&&` yet, ${t}`}`:t?`Same so far, ${t}`:"No changes"}function Tt({found:e,ended:t,left:s,against:n,tools:a,showAll:r}){let i=xt(e),c=_t.filter(([l])=>i.counts[l]>0);return o`
<p class="change-with">
Against ${n}${" "}
${s&&c.length>0&&o`<span class="number" data-to-run>· ${s}</span>`}${" "}
${a}
</p>
${c.length===0?o`
<${Y} icon=${s||!t?"running":"done"} title=${Nn(t,s)}>
${t>0&&o`<p>Every finished test has the same status in both.</p>`}
<//>
`:null}
${c.map(([l,u,m,d])=>o`
<${Bn} key=${l} kind=${l} title=${u} icon=${m}
note=${d} rows=${i[l]}
counted=${On(i,l)}
total=${i.counts[l]}
causes=${l==="newly_failing"?i.causes:null}
showAll=${r}
/>
`)}
`}function St({path:e,query:t,version:s,title:n,draw:a}){let[r,i]=g(_n),c=w(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=_(null),u=c.data.value??l.current;l.current=u;let m=c.error.value;return o`
${m&&o`<${B} title=${n} text=${m.message} again=${()=>c.load()} />`}
${u&&a(u,()=>i(bn))}
${!u&&!m&&o`<${C} />`}
`}var Mn=({batch:e,with:t})=>[e.unfinished>0&&`${p(e.unfinished)} to run`,t.unfinished>0&&`${p(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function In({found:e,chosen:t,showAll:s}){return e.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:o`
<${Tt}
found=${e}
ended=${e.batch.done+e.batch.failed}
left=${Mn(e)}
against=${o`<a href=${$("batch",{id:e.with.id})}>${fe(e.with)}</a>`}
showAll=${s}
/>
`}var qn=({batch:e,chosen:t,changes:s})=>o`
<${vn} batch=${e} chosen=${t} />
<${St}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled} ${s}`}
title="The batches could not be compared"
draw=${(n,a)=>o`<${In} found=${n} chosen=${t} showAll=${a} />`}
/>
`;import{m6_0 as Xi,m6_1 as Yi,m6_2 as el,m6_3 as tl,m6_4 as sl,m6_5 as ee,m6_6 as $e}from"./main.js";import{m224_0 as x,m224_1 as ol}from"./main.js";import{m24_0 as te}from"./main.js";var he=({status:e})=>o`
<span class=${`state state-${e}`}>
<${f} name=${e} />
<span>${$t[e]??e}</span>
</span>
`;import{m48_0 as j}from"./main.js";import{m61_0 as se,m61_1 as hl,m61_2 as gl}from"./main.js";import{m0_0 as Ot,m0_1 as xl,m0_2 as yl,m0_3 as Ct,m0_4 as Et,m0_5 as wl,m0_6 as Lt,m0_7 as At,m0_8 as vl,m0_9 as kl,m0_10 as Tl,m0_11 as Sl,m0_12 as Rt,m0_13 as Bt,m0_14 as Ol,m0_15 as ne,m0_16 as Cl,m0_17 as El,m0_18 as Ll}from"./main.js";var ae=({within:e,filter:t,fresh:s,label:n="Retry failed jobs",icon:a="retry",className:r,children:i})=>x("retry","job")&&o`
<${X}
label=${n}
icon=${a}
items=${()=>Rt({within:e,filter:t,fresh:s})}
none="Nothing to retry: all passed since, wait, run or are in quarantine."
className=${r}
tip=${i?void 0:n}
>
${i&&o`${i}<${f} name="down" />`}
<//>
`,Pn=({filter:e,failed:t})=>t>0&&x("retry","job")&&o`
<button type="button" class="button" onClick=${()=>Bt(e,t)}>
<${f} name="retry" />
Retry ${p(t)} failed
</button>
<${ae} filter=${e} icon="down" />
`;import{m147_0 as N}from"./main.js";function Nt({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return o`<${j} since=${e.created_at} />`;let s=T(t)-T(e.created_at);return o`
<span class="number">${s<10?k(s):rt(s)}</span>
${t!==e.finished_at&&o`
${" "}
<span class="quiet" title=${`retried ${Mt(e)}`}>
<${f} name="retry" /><span class="unseen">retried</span>
</span>
`}
`}var Mt=e=>e.finished_at?`until ${v(e.finished_at)}`:"in progress",It=({batch:e,link:t})=>e.app_version_id&&e.org_id?o`<${se} org=${e.org_id} version=${e.app_version_id} link=${t} />`:o`<span class="quiet">${h(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,Dn=({batch:e})=>(e.branch||e.commit)&&o`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&o`<span class="id" title=${e.commit}>${I(e.commit)}</span>`}
</span>
`,Fn=({batch:e})=>o`
<${te} group=${{...ee(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${p(e.total-e.unfinished)} of ${p(e.total)}</span>
`,jn=[{name:"status",title:"Status",cell:e=>o`<${he} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>o`<${Dn} batch=${e} />`},{name:"build",title:"Build",cell:e=>o`<${It} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>o`<${Fn} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>o`<${G} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>o`<${Nt} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>o`
<${N} className="quiet" at=${e.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&x("retry","batch"),cell:e=>e.failed>0&&o`<${Wn} batch=${e} />`}],Wn=({batch:e})=>o`
<${ae}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,Un={kind:"batch",columns:jn,hrefOf:e=>$("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m10_0 as sc,m10_1 as nc,m10_2 as qt}from"./main.js";var Vn=2;function zn({width:e,height:t,draw:s,paint:n,className:a="",...r}){let i=_(null),c=qt.value;return L(()=>{let l=Math.min(Vn,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(e*l)),u.height=Math.max(1,Math.round(t*l)),u.style.setProperty("width",`${e}px`),u.style.setProperty("height",`${t}px`);let m=u.getContext("2d");m.setTransform(l,0,0,l,0,0),s(m),n&&(n.current=d=>d(m))},[e,t,s,c]),o`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var ge=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function _e(e){let{app_version_id:t,last_pass:s,since:n,failures:a,builds:r}=e,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(e.new)return`in ${t}${a>1?`, ${p(a)} failed jobs`:""} \xB7 ${i}`;let c=`${h(a,"failed job")} in ${h(r,"build")}`;return`failing since ${n.app_version_id}, ${c} \xB7 ${i}`}var be=({new_tests:e,tests:t})=>e>0&&e<t?`${p(e)} of ${p(t)} new`:"",xe=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${p(t)} of ${p(s)} on ${e}`,z=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,ye=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:n})=>[e&&`by ${e}`,`since ${v(t)}`,s&&`until ${v(s)}`].filter(Boolean).join(" ")+(n?`: ${n}`:"");var Kn=36e5,Hn=6e4;function we(e,t){let[s,n]=g(null),[a,r]=g(0);b(()=>{if(!e)return;let c=new AbortController;return P(e,{signal:c.signal}).then(n).catch(()=>c.signal.aborted||n(l=>l??"failed")),()=>c.abort()},[e,t,a]);let i=s?.content?.expires_at;return b(()=>{if(!i)return;let c=Math.max(Hn,Date.parse(i)-Kn-Date.now()),l=setTimeout(()=>r(u=>u+1),c);return()=>clearTimeout(l)},[i,a]),s}var Qn=50,Dt=()=>history.state?.open??{};function Pt(e,t){let n=[...Object.entries(Dt()).filter(([a])=>a!==e),[e,t]].slice(-Qn);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function ve(e,t=!1){let[s,n]=g(()=>Dt()[e]??t),[a]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(n(l),history.state?.key===a&&Pt(e,l))},onClick:c=>{let l=c.currentTarget,u=c.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===l&&Pt(e,!l.open)}}}var jt="batch-report/",Te=({path:e})=>!e.startsWith(jt),Jn="whole-start/",Se=({path:e})=>!e.startsWith(Jn),Oe=/\.html?$/i,Wt=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,ke=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Gn=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Zn=e=>e.split("/").map(encodeURIComponent).join("/");function Ut({path:e},t){if(!t)return null;let s=t.url+Zn(e);return Oe.test(e)?Wt.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&ke.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var Xn=5;function Yn(e){let t=a=>a.slice(0,a.lastIndexOf("/")+1),s=({path:a})=>Oe.test(a)&&!Wt.test(a),n=[...new Set(e.filter(s).map(({path:a})=>t(a)))].filter(Boolean);return n.filter(a=>!n.some(r=>r!==a&&a.startsWith(r))).map(a=>({folder:a,files:e.filter(r=>r.path.startsWith(a)&&!(s(r)&&t(r.path)===a))})).filter(({files:a})=>a.length>=Xn)}var Ft=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function Ce(e,t){let s=e.flatMap(({path:l,url:u})=>{let m=Ut({path:l},t);return m?[{...m,path:l,isOpened:!0}]:ke.test(l)?[{title:"Download trace",url:u,path:l,isOpened:!1}]:[]}),n=s.filter(({path:l})=>ke.test(l)),a=n.filter(({path:l})=>!Gn.test(l)),r=(a.length>0?a:n).sort((l,u)=>Ft(u)-Ft(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>Oe.test(l)).sort((l,u)=>i(l)-i(u))[0];return[r,c].filter(l=>l!==void 0)}import{m229_0 as _c,m229_1 as Vt,m229_2 as bc,m229_3 as xc,m229_4 as yc,m229_5 as wc}from"./main.js";var ea={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},ta=({outcome:e})=>e?ea[e]??"cancelled":"running",sa=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},oe=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),zt=e=>e.install_seconds!==null||e.phase==="installing"||oe(e),na=1;function Kt({id:e,window:t,start_seconds:s,run_seconds:n},a,r){return t!==e||s==null||n===null||r-a-n<na?null:[a+s,r-(n-s)]}function Ht(e){let[t,s,n]=[e.leased_at,e.started_at,e.finished_at].map(T),a=n===null||Vt(e)?s:n-(e.run_seconds??0);return Math.min(s,Math.max(t+(e.install_seconds??0),a))}function aa(e){let t=T(e.leased_at),s=T(e.started_at),n=T(e.finished_at),a=[],r=(u,m,d)=>(d===null||d>m)&&a.push({kind:u,from:m,until:d});if(s===null)return r(zt(e)?"installing":"assigned",t,n),a;let i=Ht(e),c=Math.max(t,i-(e.install_seconds??0));r("assigned",t,c),e.install_seconds!==null&&r("installing",c,i);let l=n!==null&&Kt(e,i,n);return l&&(r("starting",i,l[0]),r("between",...l)),r("running",l?l[1]:i,n),a}function oa(e){let t=["assigned"];return zt(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var ra=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function Qt(e,t){let s=e.tries??[],n=T(s[t]?.leased_at??e.created_at),a=s[t+1]?T(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:T(r.at)})).filter(({time:r})=>r>=n&&r<a)}function ia(e){let t=e.tries??[],s=["waiting"],n=r=>{let i=Qt(e,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};n(-1),t.forEach((r,i)=>{s.push(...oa(r)),!n(i)&&i<t.length-1&&s.push(...ra(r))});let a=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&a?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(a&&e.status==="cancelled"&&a.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var Jt="The end of its log shows what it did last.";function Gt(e){let{outcome:t,message:s,exit_code:n,started_at:a,agent:r,log_bytes:i,window:c}=e,l=i?Jt:"";if(t==="lost")return[`${r} stopped responding ${a?"while it ran the test":"before it began"}.`,l];if(t==="timed_out"){if(s.includes("case began"))return[l,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[l,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(oe(e))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(t==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(t==="error")return["Its runner ended without a result of the test.",e.cause_line||c?"":Jt];if(n!==null&&n<0)return["A signal ended its runner.",l];let u=e.cases??{};return e.cause_line||c||u.failed||u.error?[]:["No line of its log names an error.",l]}function Zt({reason:e,cause:t},s){let n=t&&e.endsWith(`: ${t}`)?e.slice(0,-t.length-2):e,r=/ attempt \d+ of \d+: /.test(n)&&!n.includes(" of 1: ")||/ (retries of its batch are|its batch's one retry is) used up$/.test(n),i=(c,l,u)=>Number(l)===s?c:`attempt ${s} (${l} of ${u} that count)`;return r?n.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,i):""}import{m230_0 as Lc,m230_1 as Ac,m230_2 as Rc,m230_3 as Bc,m230_4 as Xt}from"./main.js";var la=["image/png","image/jpeg","image/gif","image/webp"],ca=["video/mp4","video/webm"],Le=e=>({...e,url:Xt(e.url)}),Ee=({content_type:e})=>la.includes(e)?"image":ca.includes(e)?"video":null,ua=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,ma=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function Ae(e){let t=e.some(({path:c})=>c.startsWith("results/")),s=e.filter(({path:c})=>!(t&&ma.test(c))),n=new Map,a=s.filter(c=>Ee(c)==="image");for(let c of a){let l=ua.exec(c.path);if(!l)continue;let u=l[1]+l[3];n.set(u,{...n.get(u),[l[2]]:c})}let r=[];for(let[c,{expected:l,actual:u,diff:m}]of n)l&&u&&r.push({name:c,expected:l,actual:u,diff:m??null});let i=new Set(r.flatMap(({expected:c,actual:l,diff:u})=>[c,l,u]));return{comparisons:r,images:a.filter(c=>!i.has(c)),videos:s.filter(c=>Ee(c)==="video")}}var pa=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],da=["blob","#L"];function Yt(e,t,s){if(!(t&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(t))||!e?.commit||!e.repository||!/^[\w.-]+$/.test(e.commit))return null;let a;try{a=new URL(e.repository)}catch{return null}if(!["https:","http:"].includes(a.protocol))return null;let r=pa.find(([m])=>m.test(a.hostname)),[i,c]=r?r.slice(1):da,l=t.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${a.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${e.commit}/${l}${s?`${c}${s}`:""}`}function es(e){let t=new Set;return e.map(s=>{let n=JSON.stringify([s.file,s.snippet]);return!s.snippet?.length||!t.has(n)?t.add(n)&&s:{...s,snippet:[]}})}import{m260_0 as Dc,m260_1 as ts,m260_2 as Fc}from"./main.js";var ss=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function re(e,t){let[s,n]=[[],[]];for(let{from:a,text:r}of Re(ss(e),ss(t),400))a!=="b"&&ns(s,r,a==="a"),a!=="a"&&ns(n,r,a==="b");return{expected:s,actual:n}}function Re(e,t,s){let n=Math.min(e.length,t.length),a=0;for(;a<n&&e[a]===t[a];)a+=1;let r=0;for(;r<n-a&&e[e.length-1-r]===t[t.length-1-r];)r+=1;let[i,c]=[e.slice(a,e.length-r),t.slice(a,t.length-r)],l=u=>({from:"both",text:u});return[...e.slice(0,a).map(l),...i.length>s||c.length>s?fa(i,c):$a(i,c),...e.slice(e.length-r).map(l)]}var fa=(e,t)=>[...e.map(s=>({from:"a",text:s})),...t.map(s=>({from:"b",text:s}))];function $a(e,t){let s=ha(e,t),n=[],[a,r]=[0,0];for(;a<e.length||r<t.length;)a<e.length&&r<t.length&&e[a]===t[r]?(n.push({from:"both",text:e[a]}),a+=1,r+=1):r>=t.length||a<e.length&&s[a+1][r]>=s[a][r+1]?n.push({from:"a",text:e[a++]}):n.push({from:"b",text:t[r++]});return n}function ha(e,t){let s=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let n=e.length-1;n>=0;n-=1)for(let a=t.length-1;a>=0;a-=1)s[n][a]=e[n]===t[a]?s[n+1][a+1]+1:Math.max(s[n+1][a],s[n][a+1]);return s}function ns(e,t,s){let n=e.at(-1);n?.changed===s?n.text+=t:e.push({text:t,changed:s})}var as=3,ga=400,_a=e=>[{text:e,changed:!1}];function rs(e,t){let[s,n]=[e.split(`
`),t.split(`
`)],a=[],r=[[],[]],i=()=>{let[c,l]=r,u=c.map((m,d)=>d<l.length?re(m,l[d]):null);c.forEach((m,d)=>a.push({sign:"-",pieces:u[d]?.expected??os(m)})),l.forEach((m,d)=>a.push({sign:"+",pieces:u[d]?.actual??os(m)})),r=[[],[]]};for(let{from:c,text:l}of Re(s,n,ga))c==="both"?(i(),a.push({sign:" ",pieces:_a(l)})):r[c==="a"?0:1].push(l);return i(),ba(a)}var os=e=>[{text:e,changed:!0}];function ba(e){let t=a=>"sign"in a&&a.sign!==" ",s=e.map((a,r)=>e.slice(Math.max(0,r-as),r+as+1).some(t)),n=[];for(let[a,r]of e.entries()){let i=n.at(-1);s[a]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var cs=({pieces:e})=>e.map(({text:t,changed:s},n)=>s?o`<mark key=${n}>${t}</mark>`:t),is=({name:e,look:t,pieces:s})=>o`
<div class=${t}>
<dt class="quiet">${e}</dt>
<dd><pre tabindex="0" aria-label=${e}>${o`<${cs} pieces=${s} />`}</pre></dd>
</div>
`;function xa({expected:e,actual:t}){let s=O(()=>re(e,t),[e,t]),n=r=>[{text:r,changed:!1}],a=e!==""&&t!=="";return o`
<dl class=${`difference ${a?"":"is-single"}`}>
${e!==""&&o`
<${is} name="Expected" look="is-expected" pieces=${a?s.expected:n(e)} />
`}
${t!==""&&o`<${is} name="Actual" look="is-actual" pieces=${a?s.actual:n(t)} />`}
</dl>
`}var ya={"-":"is-expected","+":"is-actual"," ":""},ls={"-":"expected: ","+":"actual: "},wa=({line:e})=>"hidden"in e?o`<span class="diff-hidden quiet">${h(e.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${ya[e.sign]}`}>
<span aria-hidden="true">${e.sign}</span>
<code>
${ls[e.sign]&&o`<span class="unseen">${ls[e.sign]}</span>`}<${cs} pieces=${e.pieces} />
</code>
</span>
`;function va({expected:e,actual:t}){let s=O(()=>rs(e,t),[e,t]);return o`
<figure class="diff">
<figcaption>
<span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
</figcaption>
<pre tabindex="0" aria-label="Expected and actual, line by line">
${s.map((n,a)=>o`<${wa} key=${a} line=${n} />`)}
</pre>
</figure>
`}function us({expected:e,actual:t}){return e===""&&t===""?null:e!==""&&t!==""&&(e.includes(`
`)||t.includes(`
`))?o`<${va} expected=${e} actual=${t} />`:o`<${xa} expected=${e} actual=${t} />`}var K=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],ms=1.02,Be=K[0],Ne=K[K.length-1];function ps(e,t){return t>0?K.find(s=>s>e*ms)??Ne:K.findLast(s=>s<e/ms)??Be}import{m44_0 as ds}from"./main.js";var ie=({diff:e})=>[["slider","slider"],["expected","expected"],["actual","actual"],...e?[["diff","difference"]]:[]],ka={expected:"Expected",actual:"Actual"},Me=(e,{name:t},{path:s})=>e==="diff"?`Difference of ${t}`:`${ka[e]}: ${s}`;function Ie({comparison:e,way:t,style:s,onSize:n}){let[a,r]=g(50),i=_(null);L(()=>{i.current?.style.setProperty("--at",`${a}%`)},[a,t]);let c=d=>n?.(d.currentTarget.naturalWidth);if(t!=="slider"){let d=e[t],E=Me(t,e,d);return o`<img key=${t} src=${d.url} alt=${E} style=${s} onLoad=${c} />`}let{name:l,expected:u,actual:m}=e;return o`
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
onInput=${d=>r(Number(d.currentTarget.value))}
/>
<span>Actual</span>
</label>
</div>
`}function fs({comparison:e,onEnlarge:t}){let[s,n]=g("slider"),{name:a}=e;return o`
<figure class="preview picture-slider" data-comparison=${a}>
<${Ie} comparison=${e} way=${s} />
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
`}var qe=({icon:e,label:t,tip:s,disabled:n=!1,onClick:a})=>o`
<button type="button" class="icon-button" aria-label=${t} data-tip=${s} disabled=${n} onClick=${a}>
<${f} name=${e} />
</button>
`,Ta=({picture:e,comparison:t},s)=>e??(s==="slider"?t.actual:t[s]);function Sa(e){let[t,s]=g(null),[n,a]=g(0),r=()=>{let i=e.current?.querySelector("img");return t??(i&&n?i.clientWidth/n:1)};return{zoom:t,setNatural:a,step:i=>s(ps(r(),i)),toggle:()=>s(t===null?1:null),fit:()=>s(null),style:t===null||!n?void 0:{width:`${Math.round(n*t)}px`}}}function Oa({zoom:{zoom:e,step:t,toggle:s}}){let n=e!==null&&e<=Be,a=e!==null&&e>=Ne;return o`
<${qe} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>t(-1)} />
<button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${e===null} onClick=${s}>
${e===null?"Fit":`${Math.round(e*100)} %`}
</button>
<${qe} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${a} onClick=${()=>t(1)} />
`}function Ca({item:e,at:t,count:s,way:n,setWay:a,zoom:r,go:i,onClose:c}){let l="Open the original file";return o`
<header class="lightbox-tools">
<span class="lightbox-title">${e.title}</span>
<span class="number quiet" role="status">${t+1} of ${s}</span>
${e.comparison&&o`<${A} label="View" hideLabel options=${ie(e.comparison)} value=${n} onChange=${a} />`}
<span class="lightbox-buttons">
<${Oa} zoom=${r} />
<a class="icon-button" href=${Ta(e,n).url} aria-label=${l} data-tip=${l}>
<${f} name="link" />
</a>
${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button>
<button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}
<${qe} icon="close" label="Close" tip="Close (Esc)" onClick=${c} />
</span>
</header>
`}function Ea({item:e,way:t,zoom:s,stage:n}){let{picture:a,comparison:r}=e,{style:i,setNatural:c}=s,l={comparison:r,way:t,style:i,onSize:c};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${e.title}
autofocus
onDblClick=${s.toggle}
>
${r?o`<${Ie} key=${r.name} ...${l} />`:o`
<img
key=${a.url}
src=${a.url}
alt=${a.path}
style=${i}
onLoad=${u=>c(u.currentTarget.naturalWidth)}
/>
`}
</div>
`}function La({items:e,first:t,onClose:s}){let[n,a]=g(t.index),[r,i]=g(t.way??"slider"),c=_(null),l=Sa(c),u=e[Math.min(n,e.length-1)],m=u.comparison&&ie(u.comparison).some(([y])=>y===r)?r:"slider",d=y=>{a((n+y+e.length)%e.length),l.fit()},E={"+":()=>l.step(1),"=":()=>l.step(1),"-":()=>l.step(-1),0:l.fit,n:()=>d(1),p:()=>d(-1),...l.zoom===null&&{ArrowRight:()=>d(1),ArrowLeft:()=>d(-1)}},de=y=>{let V=y.target.matches("input")&&y.key.startsWith("Arrow");if(y.ctrlKey||y.metaKey||y.altKey||V)return;let tt=Object.hasOwn(E,y.key)&&E[y.key];tt&&(y.preventDefault(),tt())};return o`
<${ds} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}>
<div class="lightbox-body" onKeyDown=${de}>
<${Ca} ...${{item:u,at:n,count:e.length,way:m,setWay:i,zoom:l,go:d,onClose:s}} />
<${Ea} item=${u} way=${m} zoom=${l} stage=${c} />
</div>
<//>
`}var Pe=(e,t)=>[...e.map(s=>({title:s.name,comparison:s})),...t.map(s=>({title:s.path,picture:s}))];function De(e){let[t,s]=g(null),n=_(!1),a=t!==null,r=(l,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:l,way:u})},i=()=>{n.current||history.back(),n.current=!0};b(()=>{if(!a)return;let l=()=>s(null);return window.addEventListener("popstate",l),()=>{window.removeEventListener("popstate",l),history.state?.overlay&&history.back()}},[a]);let c=a&&e.length>0&&o`<${La} items=${e} first=${t} onClose=${i} />`;return{open:r,shown:c}}var Fe=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};function Aa(e){let t=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(e);if(!t)return null;let[s,n]=[Number(t[1]),Number(t[2]??t[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var le=({from:e,until:t})=>e===t?`#L${e}`:`#L${e}-L${t}`;function Ra(e){history.replaceState(history.state,"",location.pathname+location.search+(e?le(e):""))}function je({from:e,until:t=null,begins:s=!1,page:n=""}){let a={from:e,until:t??e},r=s?`Output from log line ${e}`:`Log line ${e}`,i=a.from===a.until?r:`Log lines ${e}\u2013${t}`,c=n?void 0:()=>S({show:""});return o`<a class="log-link" href=${n+le(a)} onClick=${c}>${i}</a>`}import{m228_0 as bu,m228_1 as $s}from"./main.js";var Ba={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},Na={timed_out:"timed out",executing:"running"},hs={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},Ma=e=>hs[e]??"",W=e=>Na[e]??e;function H({outcome:e,phase:t=""}){let s=e?Ba[e]??"cancelled":t==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${hs[e]}>
<${f} name=${s} />
<span>${W(e??t)}</span>
</span>
`}function Ia(e){let t=e?.tries?.findLast(s=>s.outcome==="passed");return t?{...t,job_id:e.id,app_version_id:e.app_version_id}:null}var qa=[["Outcome",e=>o`<${H} outcome=${e.outcome} />`],["Build",e=>e.app_version_id],["Agent",e=>o`<a href=${$("agent",{name:e.agent})}>${e.agent}</a>`],["Duration",$s],["Ended",e=>e.finished_at&&o`<${N} at=${e.finished_at} />`],["Log",e=>o`<a href=${$("job",{id:e.job_id},e.number?{attempt:e.number}:{})}>Log</a>`]];function gs({job:e,attempt:t,last:s}){let n=w(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,a=Ia(e.status==="failed"?n:e);if(!a)return null;let r={...t,job_id:e.id,app_version_id:e.app_version_id};return o`
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
${qa.map(([i,c])=>o`
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
`;var Pa=e=>({"--hanging":`min(${e.search(/\S|$/)+4}ch, 6vw)`}),_s=({lines:e,label:t})=>o`
<pre class="source-lines" tabindex="0" aria-label=${t}>
${e.map(({line:s,text:n,failed:a},r)=>o`
<span key=${r} class=${`source-line ${a?"is-failed":""}`}>
<span class="source-number number">${s??""}</span>
<code style=${Pa(n)}>
${n||" "}${a&&o`<span class="unseen"> (failed here)</span>`}
</code>
</span>
`)}
</pre>
`;var Ve=5,bs=18,Da={passed:e=>o`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>o`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>o`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},Fa=e=>o`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function ce(e){return[...new Set(e)].map(s=>`${e.filter(n=>n===s).length} ${W(s)}`).join(", ")}function ze({outcomes:e,most:t=20}){let s=e.slice(-t),n=t*Ve,a=n-s.length*Ve,r=s.length>0?`The last ${h(s.length,"attempt")}: ${ce(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${n} ${bs}`}
width=${n}
height=${bs}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${n}`} />
${s.map((i,c)=>(Da[i]??Fa)(a+c*Ve+1))}
</svg>
`}import{m134_0 as ue,m134_1 as ju}from"./main.js";var ja="All its failures of the last 7 days were on this agent; it passed on others",Wa=({test:e})=>o`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${ye(e)}
</span>
`,me=({test:e})=>e.failed_on!==null&&o`
<span class="row-why" data-failed-on>
<a class="tag is-warn" href=${$("agent",{name:e.failed_on})} data-tip=${ja}>
only on ${e.failed_on}
</a>
</span>
`,Ua=({failed_on:e})=>e&&o`<strong>All its failures of the last 7 days were on ${e}.</strong>${" "}
It passed on others: look at the agent first.`;function xs(e){return x("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>At(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Et({...e,doubt:Ua(e)})}]:[]}var Va=({test:e})=>xs(e).map(({label:t,icon:s,run:n})=>o`
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
`),za=({test:e})=>e.usual_seconds!==null&&o`
<span class="trend">
<${ue} values=${e.recent_seconds} />
<span class="number">${k(e.usual_seconds)}</span>
</span>
`,Ka=({share:e,of:t})=>o`
<span class="number">${M(e)}</span> <span class="quiet number">of ${p(t)}</span>
`,Ha=[{name:"last",title:"Last outcome",cell:e=>o`<${H} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>o`<${F} test=${e.test} />`,under:e=>o`${e.quarantined&&o`<${Wa} test=${e} />`}<${me} test=${e} />`},{name:"whose",title:"Organization",cell:e=>o`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>o`<${ze} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>o`<${Ka} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&o`<span class="number">${M(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>o`<${za} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>o`<${N} className="quiet" at=${e.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>x("quarantine","test"),cell:e=>o`<${Va} test=${e} />`}],Qa={kind:"test",columns:Ha,hrefOf:e=>$("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};var Ja=3,Ga=4,Za=e=>!!e?.outcome&&!["passed","cancelled"].includes(e.outcome);function Xa({failure:e,batch:t}){if(!e.file)return null;let s=e.file_line?`${e.file}:${e.file_line}`:e.file,n=Yt(t,e.file,e.file_line);return n?o`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">
${s}<${f} name="link" /><span class="unseen"> (opens in a new tab)</span>
</a>
`:o`<span class="id">${s}</span>`}var ys=({failure:{snippet:e,expected:t,actual:s},label:n})=>o`
${e?.length>0&&o`<${_s} lines=${e} label=${n} />`}
<${us} expected=${t} actual=${s} />
`;function Ya({failure:e,name:t,batch:s,causeLine:n,page:a}){let r=ve(`stack/${t}`);return o`
<p class="evidence-places">
<${Xa} failure=${e} batch=${s} />
${e.line&&o`<${je} page=${a} from=${e.line} begins=${e.line!==n} />`}
</p>
<${ys} failure=${e} label=${`Source of ${e.file}`} />
${e.others?.map((i,c)=>o`
<p class="failure-cause evidence-other" key=${c}>${i.cause}</p>
<${ys} key=${`compared ${c}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}
${e.stack&&o`
<details class="evidence-stack" ...${r}>
<summary class="quiet">Stack</summary>
<pre class="case-message is-calm" tabindex="0" aria-label="Stack">${e.stack}</pre>
</details>
`}
`}function eo({failure:e,name:t,batch:s,open:n,causeLine:a,page:r}){return o`
<li class="evidence-failure">
<details ...${ve(t,n)}>
<summary>
${e.name&&o`<span class="evidence-case">${e.name}</span>${" "}`}
<span class="failure-cause">${e.cause}</span>
</summary>
<${Ya} failure=${e} name=${t} batch=${s} causeLine=${a} page=${r} />
</details>
</li>
`}function to({artifacts:e}){let{comparisons:t,images:s,videos:n}=O(()=>Ae(e.filter(Se)),[e]),a=O(()=>Pe(t,s),[t,s]),r=De(a),i=s.slice(0,Ga);return t.length+i.length+n.length===0?null:o`
<div class="evidence-pictures">
${t.map((c,l)=>o`
<${fs} key=${c.name} comparison=${c} onEnlarge=${u=>r.open(l,u)} />
`)}
${i.map((c,l)=>o`
<${We} key=${c.id} picture=${c} open=${()=>r.open(t.length+l)} />
`)}
${n.slice(0,1).map(c=>o`<${Ue} key=${c.id} video=${c} />`)}
${r.shown}
</div>
`}var so=({links:e})=>e.map(({title:t,url:s,path:n,isOpened:a})=>o`
<a
key=${t}
class="button"
href=${s}
...${a?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
>
<${f} name=${a?"link":"download"} />
${t}<span class="unseen">${` ${n}${a?" (opens in a new tab)":""}`}</span>
</a>
`),ws=(e,t)=>e.tries?.at(-1)?.id===t.id,no=(e,t)=>e.status==="failed"&&ws(e,t)?"Why it failed":`Why attempt ${t.number} failed`,ao=(e,t,s)=>[`on ${t.agent}`,s.length>1&&h(s.length,"failure"),ws(e,t)&&Zt(e,t.number)].filter(Boolean).join(" \xB7 "),oo=({cause:e,cause_line:t})=>e&&{name:"",cause:e,expected:"",actual:"",stack:"",file:"",file_line:null,line:t};function ro({job:e,attempt:t}){let s=R(`test:${e.test_id}`),n=s.ids.value.length>0?s.row(e.test_id).value:null;return n?.failed_on===t.agent&&o`<${me} test=${n} />`}function io({name:e}){R("problems");let t=ts(e);return t&&o`
<p class="evidence-known" data-agent-repair>
<a class="tag is-bad" href=${$("agent",{name:e})}><${f} name="suspect" /> ${e} needs repair</a>${" "}
${t.evidence}
</p>
`}var lo=({test:e,children:t})=>o`
<p class="evidence-known" data-known>
<span class=${`tag ${e.infrastructure?"is-warn":e.new?"is-bad":""}`}>
${e.infrastructure?"infrastructure":e.new?"new":"known"}
</span>${" "}
${e.infrastructure?"no result of the test":_e(e)}
${e.last_pass&&o`${" "}<a href=${$("job",{id:e.last_pass.job_id})}>Last pass</a>`}
${t}
</p>
`;function co({attempt:e}){let t=Gt(e).filter(Boolean).join(" ");return t&&o`<p class="evidence-known" data-happened>${t}</p>`}function Ke({job:e,attempt:t,initial:s,title:n,page:a=""}){let r=w(`/api/v1/attempts/${t.id}/failures`,t.cause,s),i=w(e.batch_id?`/api/v1/batches/${e.batch_id}`:null,e.batch_id).data.value,{failures:c=[],test:l}=r.data.value??{},u=t.artifacts>0?`/api/v1/attempts/${t.id}/artifacts`:null,m=we(u,t.artifacts),d=O(()=>(m?.artifacts??[]).filter(Te).map(Le),[m]),E=Ce(d,m?.content),de=c.length>0?c:[oo(t)].filter(Boolean);return o`
<${D}
id="evidence"
className="evidence"
title=${n??no(e,t)}
note=${ao(e,t,c)}
tools=${E.length>0&&o`<${so} links=${E} />`}
>
${l&&o`<${lo} test=${l}>${!a&&o`<${ro} job=${e} attempt=${t} />`}<//>`}
${!a&&o`<${io} name=${t.agent} />`}
<div class="evidence-parts">
<div>
<ul class="plain">
${es(de).map((y,V)=>o`
<${eo}
key=${V}
failure=${y}
name=${`failure/${t.id}/${V}`}
batch=${i}
causeLine=${t.cause_line}
page=${a}
open=${V<Ja}
/>
`)}
</ul>
<${co} attempt=${t} />
</div>
<${to} artifacts=${d} />
</div>
<${gs} job=${e} attempt=${t} last=${l?.last_pass} />
<//>
`}var Ts=(e,t)=>`/api/v1/failures/${encodeURIComponent(e)}/${t}`,Ss=e=>$("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function uo({row:e}){return o`
<li class="failure-example">
<a href=${Ss(e)}>
<${F} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}function mo({failures:e,passed:t,attempts:s}){return e>0?`${p(e)} of ${h(s,"attempt")}`:t>0?"passed":"other failures"}var vs=({id:e,title:t,rows:s,more:n,urlOf:a})=>o`
<div class="cause-strip" data-strip=${e}>
<p id=${`cause-${e}`}>${t}</p>
<ol class="plain" aria-labelledby=${`cause-${e}`}>
${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}>
<a href=${a(r.name)} data-tip=${`${p(r.passed)} of ${h(r.attempts,"attempt")} passed`}>
${r.name}
</a>
<span class="number">${mo(r)}</span>
</li>
`)}
${n>0&&o`<li class="quiet">and ${h(n,"attempt")} in others</li>`}
</ol>
</div>
`,ks=({at:{app_version_id:e,job_id:t,at:s}})=>o`
<a href=${$("job",{id:t})}>${e}</a> <span class="quiet">(<${N} at=${s} />)</span>
`,po=({first:e,last:t})=>o`
<p data-began>
${e&&o`First failed in <${ks} at=${e} />; `}
${t?o`last passed in <${ks} at=${t} />`:"its tests have not passed before"}
</p>
`;function fo({row:e,newest:t}){let s=w(`/api/v1/jobs/${e.job_id}`,e.attempt_id).data.value,n=s?.tries?.find(i=>i.id===e.attempt_id);if(!n)return null;let a=o`${t?"Newest failure":"Newest that still fails"}:${" "}
<a href=${Ss(e)}>${e.test.split("/").at(-1)}</a>`,r=$("job",{id:s.id},{attempt:n.number});return o`<${Ke} job=${s} attempt=${n} title=${a} page=${r} />`}function $o({found:e}){let{group:t,builds:s,agents:n,first_failure:a,last_pass:r}=e;return o`
<${po} first=${a} last=${r} />
<div class="cause-strips">
<${vs}
id="builds"
title="By build"
rows=${s}
more=${e.older_builds}
urlOf=${i=>$("build",{org_id:t.org_id,app_version_id:i})}
/>
<${vs}
id="agents"
title="By agent"
rows=${n}
more=${e.other_agents}
urlOf=${i=>$("agent",{name:i})}
/>
</div>
`}function He({group:e,changed:t}){let s=w(Ts(e.org_id,e.fingerprint),e.last_at).data.value,n=e.failed_job_ids,[a]=e.examples;return o`
<div class="cause-detail">
${s?o`<${$o} found=${s} />`:o`<${C} />`}
${e.agent&&o`<p>${z(e.agent)}</p>`}
<${fo} key=${a.attempt_id} row=${a} newest=${a.at===e.last_at} />
<ul class="plain failure-examples">
${e.examples.map(r=>o`<${uo} key=${r.job_id} row=${r} />`)}
${e.examples.length<e.tests&&o`<li class="quiet">and ${p(e.tests-e.examples.length)} more</li>`}
</ul>
<div class="cause-actions">
${n.length>0&&x("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>ne(n).then(r=>r&&t())}
>
<${f} name="retry" />
Retry ${h(n.length,"failed job")}
</button>
`}
${x("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>Ct(e).then(r=>r&&t())}>
<${f} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
</div>
</div>
`}var ho=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",Z],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],go=({counts:e,choose:t})=>o`
<p class="counts">
${ho.filter(([,s])=>e[s]>0).map(([s,n,a,r])=>o`
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
<span class="number">${p(e[n])}</span> ${a}
</span>
</button>
`)}
</p>
`;function _o({attempt:e,most:t,here:s}){let n=_(null),{outcome:a,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=e;L(()=>{n.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let m=`${`${W(a)}, ${k(r)}`}, build ${i}, on ${c}, ${v(l)}`;return o`
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
`}function bo({seconds:e,most:t}){let s=_(null);return L(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),o`
<span class="took-usual" ref=${s}>
<span class="number">usually ${k(e)}</span>
</span>
`}function xo({history:e,usual:t,here:s}){let n=[...e].reverse(),a=n.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...a,t??0,.1)*1.08,[i,c]=[k(Math.min(...a)),k(Math.max(...a))],l=i===c?i:`between ${i} and ${c}`,u=a.length>0?`${h(n.length,"attempt")}, ${ce(n.map(({outcome:m})=>m))}; ${l}.`:"No durations recorded.";return o`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&o`<${bo} seconds=${t} most=${r} />`}
<div class="took-bars">
${n.map(m=>o`
<${_o} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
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
`}var yo=({facts:e,className:t=""})=>o`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
<div key=${s}>
<dt>${s}</dt>
<dd>${n}</dd>
</div>
`)}
</dl>
`;import{m287_0 as ep,m287_1 as tp,m287_2 as sp,m287_3 as Os,m287_4 as np,m287_5 as ap,m287_6 as Qe,m287_7 as op,m287_8 as rp,m287_9 as ip,m287_10 as Cs,m287_11 as lp}from"./main.js";import{m9_0 as Es,m9_1 as Je,m9_2 as mp,m9_3 as pp}from"./main.js";var Bs=3,Ls=12,Ge={new:["is-bad","new","A test of it did not fail in the batch or build before"],failing:["","known","Its tests failed before, too: no failure is new"],retrying:["is-warn","retrying","Its tests wait or run again"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],superseded:["","earlier cause","The last attempts of its tests failed for other causes"],passed:["is-good","passed since","Each of its tests has passed since"]};function As({at:e}){let t=O(()=>Os(()=>`${ut(Es.value-T(e))} ago`),[e]);return o`<span class="number" title=${v(e)}>${t}</span>`}var Ns=({history:{trend:e}})=>e.filter(t=>t>0).length>1,wo=({trend:e})=>o`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${ue} values=${e} tone="bad" /></span>`;function Rs({examples:e,tests:t}){let s=[...new Set(e.map(a=>a.test.split("/").at(-1)))].slice(0,Bs),n=t-s.length;return n>0?`${s.join(", ")} and ${p(n)} more`:s.join(", ")}var vo=({names:e})=>o`<span class="quiet" title=${e} data-builds>in ${e}</span>`,ko=e=>Ge[e][1],To=({note:e})=>o`
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
`,So=e=>[e.is_over&&["infrastructure","quarantined"].includes(e.label)&&Ge.passed,e.since&&["",`since ${e.since.app_version_id}`,ge(e)],e.agent&&["is-warn",xe(e.agent),z(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean);function Oo({group:e,changed:t}){let s=e.failed_job_ids;if(s.length===0||!x("retry","job"))return null;let n=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${e.cause}`}
data-tip=${n}
onClick=${()=>ne(s).then(a=>a&&t())}
>
<${f} name="retry" />
</button>
`}var Q=e=>`${e.org_id}/${e.fingerprint}`;function Ms({name:e,wanted:t,closes:s="",children:n}){let a=_(null),r=i=>{i.preventDefault(),S({cause:t?s:e},{push:!0})};return b(()=>{!t||a.current.contains(document.activeElement)||(a.current.focus({preventScroll:!0}),a.current.scrollIntoView({block:"center"}))},[t]),o`
<summary data-row=${e} tabindex="-1" ref=${a} onClick=${r}>
${n}
</summary>
`}var Is=({group:e})=>{let[t,s,n]=Ge[e.label];return o`<span class=${`tag ${t}`} data-tip=${n}>${e.label==="new"&&be(e)||s}</span>`},qs=({tests:e,failures:t,firstAt:s,lastAt:n})=>o`
<span class="number failure-tests">${h(e,"test")}</span>
<span class="number failure-times">${h(t,"attempt")}</span>
<span class="failure-first"><span class="unseen">first seen </span><${As} at=${s} /></span>
<span class="failure-last"><span class="unseen">last seen </span><${As} at=${n} /></span>
`;function Ps({group:e,several:t,within:s,wanted:n,changed:a}){return o`
<li class="failure-group" data-cause=${e.fingerprint}>
<details open=${n}>
<${Ms} name=${Q(e)} wanted=${n} closes=${s?e.fingerprint:""}>
<${Is} group=${e} />
${s?o`<strong class="failure-cause" title=${e.cause}>${e.org_id}</strong>`:o`<span class="failure-cause" title=${e.cause}>${e.cause}</span>`}
<span class="failure-facts">
${t&&o`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${Rs(e)}>${Rs(e)}</span>
${e.builds&&o`<${vo} names=${e.builds.join(", ")} />`}
${So(e).map(([r,i,c])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${c}>${i}</span>`)}
${e.retrying>0&&o`<span class="tag" data-retrying>${h(e.retrying,"job")} retrying</span>`}
</span>
<${qs}
tests=${e.tests}
failures=${e.failures}
firstAt=${e.history.first_at}
lastAt=${e.last_at}
/>
<span class="failure-trend">${Ns(e)&&o`<${wo} trend=${e.history.trend} />`}</span>
<//>
${n&&o`<${He} group=${e} changed=${a} />`}
</details>
${!n&&o`<${Oo} group=${e} changed=${a} />`}
${e.note&&o`<${To} note=${e.note} />`}
</li>
`}var Co=e=>e.length>Bs?h(e.length,"organization"):e.join(", ");function Eo({shared:e,groups:t,wanted:s,changed:n}){let a=t.find(i=>s===Q(i)),r=!!a||s===e.fingerprint;return o`
<li class="failure-group" data-cause=${e.fingerprint} data-shared>
<details open=${r}>
<${Ms} name=${e.fingerprint} wanted=${r&&!a}>
<${Is} group=${e} />
<span class="failure-cause" title=${t[0].cause}>${t[0].cause}</span>
<span class="failure-facts">
<span class="quiet" title=${e.org_ids.join(", ")} data-orgs>${Co(e.org_ids)}</span>
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
<${Ps} key=${i.org_id} group=${i} within wanted=${i===a} changed=${n} />
`)}
</ul>
`}
</details>
</li>
`}var Ds=({groups:e})=>new Set(e.map(t=>t.fingerprint)).size;function Lo({groups:e,shared:t=[]}){let s=new Map(t.map(a=>[a.fingerprint,a])),n=new Map(t.map(a=>[a.fingerprint,[]]));for(let a of e)n.get(a.fingerprint)?.push(a);return e.flatMap(a=>{let[r,i]=[s.get(a.fingerprint),n.get(a.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[a]]]:a===i[0]?[[r,i]]:[]})}var Ao=({groups:e,tests:t,cases:s})=>[h(Ds({groups:e}),"cause"),h(t,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function Fs({found:e,changed:t}){let s=mt.value.query.get("cause"),n=m=>s===Q(m)||s===m.fingerprint,a=Lo(e),[r,i]=g(a.findIndex(([,m])=>m.some(n))>=Ls),c=r?a:a.slice(0,Ls),l=new Set(e.groups.map(m=>m.org_id)).size>1,u=nt();return o`
<div class=${`failure-list ${c.some(([,m])=>m.some(Ns))?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${u}>
${c.map(([m,d])=>m?o`
<${Eo}
key=${m.fingerprint}
shared=${m}
groups=${d}
wanted=${s}
changed=${t}
/>
`:o`
<${Ps}
key=${Q(d[0])}
group=${d[0]}
several=${l}
wanted=${n(d[0])}
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
`}function Ro({path:e,version:t,ended:s="",initial:n=null,none:a=null,children:r}){let[i,c]=g(!1),l=w(e,i?`${t} ${s}`:t,n),u=l.data.value,m=!!u?.groups.some(E=>E.retrying>0);b(()=>c(m),[m]);let d=l.error.value;return d&&!u?o`<${B} title="Failures could not be loaded" text=${d.message} again=${l.load} />`:u?u.groups.length===0?a:r(u,(E=u)=>o`<${Fs} found=${E} changed=${()=>l.load()} />`):o`<${C} />`}var Bo=({children:e})=>o`
<${Y} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var No=[["24h","24 h"],["7d","7 days"]],Mo=e=>e.get("since")==="7d"?"7d":"24h",Io=({since:e})=>o`
<${A}
label="Period"
hideLabel
options=${No}
value=${e}
onChange=${t=>S({since:t==="24h"?"":t},{push:!0})}
/>
`;var qo=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,n])=>o`
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
`);import{m139_0 as js}from"./main.js";var Po=({group:e})=>o`
${e.target}
${Object.keys(e.labels).length>0&&o`${" "}<span class="quiet">${lt(e.labels)}</span>`}
`,pe=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[e]>0?"":"quiet"}`}>${p(s[e])}</span>`}),Ze=[{name:"bar",title:"Progress",cell:e=>o`<${te} group=${{...ee(e),waiting:e.unfinished-e.running}} />`},pe("waiting","Waiting"),pe("running","Running"),pe("done","Passed"),{...pe("failed","Failed"),cell:e=>o`<${G} of=${e} />`}],Ws={name:"target",title:"Target",main:!0,cell:e=>Po({group:e})},Do={name:"build",title:"Build",main:!0,cell:e=>o`<${se} org=${e.org_id} version=${e.app_version_id} />`},Fo={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&o`<span class="clamp" title=${e.text}>${e.text}</span>`},jo=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function Wo(e){let t=new Map;for(let s of e){let n=t.get(s.app_version_id);if(n)for(let a of jo)n[a]+=s[a];else t.set(s.app_version_id,{...s})}return[...t.values()]}function Us({id:e,label:t,kind:s,groups:n,columns:a}){let r=new Map(n.map(i=>[i.id,{value:i}]));return o`
<${js}
id=${e}
label=${t}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${a}
hrefOf=${i=>$(s,i)}
/>
`}var Uo=({groups:e})=>o`
<${Us}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e.map($e)}
columns=${e.some(({explanation:t})=>t)?[Ws,...Ze,Fo]:[Ws,...Ze]}
/>
`,Vo=({groups:e})=>o`
<${Us}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Wo(e.map($e))}
columns=${[Do,...Ze]}
/>
`;function zo({list:e,what:t,older:s="Show older",all:n="End of list"}){let{ids:a,error:r,loading:i,more:c}=e;return r.value?o`
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
`:a.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m102_0 as Vs}from"./main.js";import{m110_0 as zs}from"./main.js";function Ko({store:e,kind:t}){return e.loaded.value?o`<${zs} problem=${{status:404,text:`there is no such ${t}`}} />`:o`
<${Vs} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${C} />
<//>
`}import{m3_0 as Ks,m3_1 as id,m3_2 as ld,m3_3 as cd,m3_4 as ud,m3_5 as md,m3_6 as pd}from"./main.js";import{m257_0 as $d,m257_1 as hd,m257_2 as gd,m257_3 as Hs,m257_4 as _d}from"./main.js";import{m68_0 as yd,m68_1 as wd,m68_2 as vd,m68_3 as kd,m68_4 as Td,m68_5 as Qs}from"./main.js";var Ho=e=>it(Je()+e,Je()),Qo=e=>e<1?"at once":ot(e);function Jo({reason:e,position:t,eta_seconds:s,eta_guessed:n,hold:a}){return[t!=null&&!a&&e!=="no_agent"&&[t===1?"Next":`Place ${p(t)}`,"in the queue"],s>0&&[Ho(s),n?"expected start, a guess":"expected start"],a?.eta_seconds!=null&&[Qo(a.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function Go({agent:{name:e,status:t,note:s,by:n,since:a,until:r}}){let i=Ks.includes(t)?o`${t}${a&&o` for <${j} since=${a} />`}`:Qs({held:{kind:t,note:s,by:n,at:a,until:r}});return o`
<li>
<a href=${$("agent",{name:e})}>${e}</a> ${i}
</li>
`}function Zo({hold:{agents:e,more_agents:t},job:{org_id:s,app_version_id:n}}){return e.length===0?x("release","build")&&o`<button type="button" class="button" onClick=${()=>Lt(s,n)}>Release build</button>`:o`
<ul class="plain queue-holders">
${e.map(a=>o`<${Go} key=${a.name} agent=${a} />`)}
${t>0&&o`<li><a href=${$("fleet")}>${h(t,"more agent")}</a></li>`}
</ul>
`}var Xo=({explanation:e})=>e?.reason==="no_agent"&&!e.hold,Js=({of:e,what:t,children:s})=>Xo(e)&&o`
<p class="queue-ways">
<span>
Start an agent with this target${Object.keys(e.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${$("fleet")}>agents</a> to add one; or cancel the ${t} and submit
${t==="job"?" it":" them"} again for others.
</span>
${s}
</p>
`,Gs=({text:e,stuck:t,className:s="",children:n})=>o`
<div class=${`queue-place ${t?"is-stuck":s}`}>
${t&&o`<p class="queue-stuck"><${f} name="stale" />Cannot start</p>`}
<p class="why" data-why>${e}</p>
${n}
</div>
`;function Yo({job:e}){let t=e.status==="pending",s=t&&e.explanation?.text||e.status==="failed"&&e.cause||e.reason;if(!s)return null;let n=t&&e.explanation?.hold,a=t&&Hs(e.explanation);return o`
<${Gs} text=${s} stuck=${a} className=${e.status==="failed"?"is-bad":""}>
${a&&o`
<${Js} of=${e} what="job">
${x("cancel","job")&&o`<button type="button" class="button" onClick=${()=>Ot(e)}>Cancel job</button>`}
<//>
`}
${t&&Jo(e.explanation??{}).map(([r,i])=>o`
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
${n&&o`<${Zo} hold=${n} job=${e} />`}
<//>
`}function er({label:e,tabs:t,value:s,onChange:n}){let a=_(null),r=st(),i=Math.max(0,t.findIndex(l=>l.name===s));return b(()=>{let[l,u]=[a.current,a.current.children[i]].map(m=>m.getBoundingClientRect());a.current.scrollLeft+=Math.max(0,u.right-l.right)-Math.max(0,l.left-u.left)},[i]),o`
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
`}function Zs({share:e}){let t=_(null);return L(()=>t.current.style.setProperty("--share",e.toFixed(3))),o`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var tr=({label:e,by:t,rows:s})=>o`
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
<${Zs} share=${i/r} />
<span class="number">${M(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":k(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function sr(e,t){let s=new Map;for(let n of e){let a=t(n),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n.run_seconds),s.set(a,r)}return[...s.values()].map(({passes:n,...a})=>({...a,seconds:n.length>0?n.reduce((r,i)=>r+i,0)/n.length:null}))}function nr({name:e,value:t,note:s,icon:n,tone:a="",href:r,children:i}){let c=o`
<span class="tile-name">
${n&&o`<${f} name=${n} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&o`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${a&&`tile-${a}`}`;return r?o`<a class=${l} href=${r} data-tile=${e}>${c}</a>`:o`<div class=${l} data-tile=${e}>${c}</div>`}var J=class{#e;value=Qe(null);error=Qe(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await P(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as Xs,m8_1 as Ys,m8_2 as en,m8_3 as Xe}from"./main.js";var ar=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],tn=e=>e===null?null:Math.round(e*1e4)/100,or=e=>M(e/100);function rr(e,t,s){return`${e.map(({name:a,shown:r},i)=>{let c=t[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${a}: latest ${l}, from ${s(Math.min(...c))} to ${s(Ys(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function U(e,t,s,n){let a=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:a,summary:rr(a,r,n.write),...n}}var q=(e,t)=>({name:e,tone:t,kind:"line"});function sn(e,{ofAgent:t=!1}={}){let{at:s,installs:n,installs_avoided:a}=e,r={write:en,steps:Xs,least:1},i={write:or,least:100,most:100};return[U("Pass rate",s,[[q("passed","good"),e.pass_rate.map(tn)]],{...i,floor:50}),U("Duration",s,[[q("p95","warn"),e.run_p95],[q("p50","go"),e.run_p50]],r),U("Queue wait",s,[[q("p95","warn"),e.wait_p95],[q("p50","go"),e.wait_p50]],r),t?U("Utilization",s,[[q("working","go"),e.busy_agents.map(tn)]],i):U("Agents at work",s,[[q("on average","go"),e.busy_agents]],{write:Xe,steps:ar,least:1}),U("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>n[c]},n.map((c,l)=>c+a[l])],[{name:"avoided",tone:"good",kind:"bars"},a]],{write:Xe,least:4})]}import{m37_0 as nn}from"./main.js";var ir={"30d":600,"90d":600},lr=60,an=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],cr={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},on=e=>e.get("view")==="trends",ur=({query:e,first:t})=>o`
<${A}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${on(e)?"trends":""}
onChange=${s=>S({view:s},{push:!0})}
/>
`;function mr({subject:e,query:t}){let s=an.some(([u])=>u===t.get("range"))?{range:t.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,a=O(()=>new J(n),[n]);b(()=>a.start(ir[s.range]??lr),[a]);let r=a.value.value,i=a.error.value,c=O(()=>r&&sn(r,{ofAgent:"agent"in e}),[r]),l=o`
<${A}
label="Period"
hideLabel
options=${an}
value=${s.range??r?.range}
onChange=${u=>S({range:u},{push:!0})}
/>
`;return o`
<${D} id="trends" title="Trends" note=${cr[r?.step]} tools=${l}>
${i&&o`<${B} title="Trends could not be loaded" text=${i.message} again=${a.again} />`}
${!r&&!i&&o`<${C} lines=${12} />`}
${r&&(r.attempts.some(u=>u>0)?o`<${nn} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var rn=e=>e.bundle?`bundle ${I(e.bundle)}`:`${I(e.commit)}${e.modified?", modified":""}`,pr=e=>`tests ${e.bundle?"of":"at"} ${rn(e)}`;function dr(e){let t=new Map;for(let s of e){if(!s)continue;let n=rn(s);t.set(n,(t.get(n)??0)+1)}return[...t].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var fr=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var Ye=400,et=200,ln=e=>Math.floor(e/et)*et;function $r(e){let t=Cs({from:0,to:Ye*2,width:0});return L(()=>{let s=0,n=()=>{s=0;let i=e.current.getBoundingClientRect(),c={from:ln(-i.top-Ye),to:ln(window.innerHeight-i.top+Ye)+et,width:Math.floor(i.width)},l=t.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(t.value=c)},a=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(a);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),t}export{H as m101_0,Ma as m101_1,W as m101_2,We as m107_0,Ue as m107_1,Yo as m114_0,Gs as m114_1,Js as m114_2,ze as m117_0,ce as m117_1,Pn as m120_0,ae as m120_1,pn as m12_0,at as m12_1,er as m140_0,Zs as m141_0,tr as m141_1,sr as m141_2,me as m142_0,Qa as m142_1,xs as m142_2,nr as m146_0,mr as m160_0,ur as m160_1,on as m160_2,we as m164_0,xe as m167_0,be as m167_1,ye as m167_2,z as m167_3,ge as m167_4,_e as m167_5,jt as m189_0,Ce as m189_1,Yn as m189_2,Se as m189_3,Te as m189_4,Ut as m189_5,Kt as m193_0,oe as m193_1,ta as m193_2,aa as m193_3,Ht as m193_4,Qt as m193_5,ia as m193_6,sa as m193_7,Le as m194_0,Ee as m194_1,Ae as m194_2,fr as m198_0,pr as m198_1,dr as m198_2,le as m207_0,Aa as m207_1,Ra as m207_2,J as m220_0,fn as m23_0,hn as m23_1,gn as m23_2,qn as m25_0,An as m25_1,Rn as m25_2,St as m25_3,Tt as m25_4,fe as m25_5,Un as m26_0,It as m26_1,Nt as m26_2,Mt as m26_3,$r as m283_0,he as m30_0,zn as m34_0,He as m36_0,Ts as m36_1,go as m42_0,xo as m47_0,Ke as m50_0,Za as m50_1,yo as m51_0,Fs as m53_0,Ro as m53_1,Bo as m53_2,Ds as m53_3,Q as m53_4,Ao as m53_5,ko as m53_6,Io as m55_0,Mo as m55_1,qo as m58_0,Vo as m74_0,Uo as m74_1,Pe as m86_0,Fe as m86_1,De as m86_2,zo as m87_0,je as m90_0,Ko as m97_0};
