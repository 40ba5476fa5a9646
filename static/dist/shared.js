import{m172_0 as Oa,m172_1 as Ea,m172_2 as La,m172_3 as Ca,m172_4 as Aa,m172_5 as h,m172_6 as Ra,m172_7 as Ze,m172_8 as Ba,m172_9 as Ma,m172_10 as Xe,m172_11 as Na,m172_12 as p,m172_13 as M,m172_14 as k,m172_15 as Ye,m172_16 as Pa,m172_17 as S,m172_18 as Ia,m172_19 as qa,m172_20 as N,m172_21 as ja,m172_22 as y}from"./main.js";import{m179_0 as Wa,m179_1 as T,m179_2 as et,m179_3 as Ua,m179_4 as Va,m179_5 as ce}from"./main.js";import{m181_0 as a}from"./main.js";import{m222_0 as Ha,m222_1 as Ga,m222_2 as Za,m222_3 as Xa,m222_4 as Ya,m222_5 as w,m222_6 as er,m222_7 as $,m222_8 as tt,m222_9 as tr}from"./main.js";import{m129_0 as st}from"./main.js";var nt={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},Ps={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},Is=({work:e})=>a`
<a href=${$("job",{id:e.id})}>${e.test}</a> waits for it until ${y(e.awaited_until)}.
${" "}${nt[e.then]}
`;function qs({status:e,agent:t,attempts:s,explanation:o}){return e==="running"?a`Attempt ${p(s)} runs on <a href=${$("agent",{name:t})}>${t}</a>.`:e!=="pending"?Ps[e]:`The job is queued again: ${[o?.position>1&&!o.hold&&`place ${p(o.position)}`,o?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function js({attempt:e}){let t=ce(`job:${e.job_id}`),s=t.ids.value.length?t.row(e.job_id).value:null;return a`
Its attempt of <a href=${$("job",{id:e.job_id})}>${e.test}</a> ended as lost.
${s&&a`${" "}<span data-next>${qs(s)}</span>`}
`}function Ds({job:e}){let t=e.status==="running"&&!e.reason?e.agent:null,s=ce(t?`agent:${t}`:null),o=s?.ids.value.length?s.row(t).value:null;return o?.job?.id!==e.id||!o.job.awaited_until?null:a`
<p class="why" role="status" data-silent>
<strong>
<a href=${$("agent",{name:t})}>${t}</a> has not responded for <${st} since=${o.last_seen_at} />.
</strong>
${" "}The job waits for it until ${y(o.job.awaited_until)}. ${nt[o.job.then]}
</p>
`}import{m281_0 as pr,m281_1 as dr,m281_2 as fr,m281_3 as v,m281_4 as $r,m281_5 as ot,m281_6 as hr,m281_7 as C,m281_8 as O,m281_9 as gr,m281_10 as _,m281_11 as g}from"./main.js";import{m4_0 as xr,m4_1 as yr,m4_2 as I,m4_3 as wr,m4_4 as vr}from"./main.js";import{m49_0 as H,m49_1 as G,m49_2 as Sr}from"./main.js";import{m74_0 as d}from"./main.js";import{m93_0 as V}from"./main.js";import{m101_0 as q}from"./main.js";import{m121_0 as A}from"./main.js";import{m134_0 as Z,m134_1 as R,m134_2 as E}from"./main.js";import{m135_0 as jr,m135_1 as at,m135_2 as rt}from"./main.js";import{m141_0 as j,m141_1 as Wr}from"./main.js";var Fs=100,Ws=2e4,it=20,Us=[["previous","Previous batch"],["base","Base branch"]],ct=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New failures in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],Vs=["newly_failing","still_failing","fixed","flaky"],ue=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&N(e.commit),y(e.created_at)].filter(Boolean).join(", ");function Ks(e){let[t,s]=g([]);return v(()=>{let o=new AbortController,n=new URLSearchParams({suite:e.suite,limit:it+1,...e.org_id?{org_id:e.org_id}:{}});return I(`/api/v1/batches?${n}`,o).then(({batches:r})=>s(r.filter(({id:l})=>l!==e.id).slice(0,it)),()=>{}),()=>o.abort()},[e.id]),t}function zs({batch:e,chosen:t}){let s=Ks(e),o=n=>w({with:n},{push:!0});return a`
<div class="page-tools">
<${A} label="Against" hideLabel options=${Us} value=${t} onChange=${o} />
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
<a class="change-side" href=${$("job",{id:e})}>
<span class="unseen">${o}: </span>
<${at} job=${{status:t}} /> <${Js} at=${s} />
</a>
`:a`<span class="quiet">not run</span>`}function Qs({row:e,gone:t}){let s=t?e.job_id:e.before_job_id;return a`
<li class="change">
<span class="change-what">
<a class="change-test" href=${$("job",{id:e.job_id})}>
<${j} test=${e.test} />
</a>
${e.excused&&!t&&a`<span class="tag" title=${G}>quarantined</span>`}
</span>
<${lt}
word="before"
id=${s}
status=${t?e.status:e.before_status}
seconds=${t?e.seconds:e.before_seconds}
/>
<${d} name="next" />
<${lt} word="now" id=${t?null:e.job_id} status=${e.status} seconds=${e.seconds} />
</li>
`}var ut=({kind:e,rows:t})=>a`
<ul class="change-list" data-changes=${e}>
${t.map(s=>a`<${Qs} key=${s.job_id} row=${s} gone=${e==="gone"} />`)}
</ul>
`;function Hs({kind:e,rows:t,causes:s}){let o=new Map(t.map(n=>[n.job_id,n]));return s.map(({fingerprint:n,cause:r,tests:l,job_ids:i})=>{let c=i.filter(u=>o.has(u)).map(u=>o.get(u));return c.length>0&&a`
<div class="change-cause" key=${n} data-cause=${n}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${h(l,"test")}</small>
</h3>
<${ut} kind=${e} rows=${c} />
</div>
`})}function mt(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}var pt=({counts:e,excused:t},s)=>e[s]-(s==="still_failing"?t:0),dt=({excused:e})=>e>0?`, ${p(e)} quarantined`:"";function ft({on_agent:e,counts:t},s){let o=e[s];return o?o.tests===t[s]?`, all on ${o.agent}`:`, ${p(o.tests)} only on ${o.agent}`:""}var Gs=(e,t)=>p(pt(e,t))+(t==="still_failing"?dt(e):"")+ft(e,t);function $t({path:e,query:t,version:s,href:o,textOf:n}){let r=T(`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s).data.value;if(!r?.with)return null;let{counts:l}=mt(r);return a`
<p class="change-verdict">
${ct.filter(([i])=>Vs.includes(i)||l[i]>0).map(([i,,,,c,u])=>a`
<span
key=${i}
class=${l[i]?i==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${i}>${p(pt(r,i))}</span>${" "}
${l[i]===1?c:u}${i==="still_failing"&&dt(r)}
${ft(r,i)}
</span>
`)}
<a class="quiet" href=${o}>against ${n(r.with)}</a>
</p>
`}var Zs=({app_version_id:e},{name:t,app_version_id:s})=>e&&e===s?`another batch of ${s}`:[t,s].filter(Boolean).join(", "),Xs=({batch:e,chosen:t})=>a`
<${$t}
path=${`/api/v1/batches/${e.id}`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
href=${$("batch",{id:e.id},{with:t})}
textOf=${s=>Zs(e,s)}
/>
`,Ys=({path:e,version:t,chosen:s})=>a`
<${$t}
path=${e}
query=${s?{with:s}:{}}
version=${t}
href="#changes"
textOf=${o=>o}
/>
`;function en({kind:e,title:t,icon:s,note:o,counted:n,total:r,rows:l,causes:i,showAll:c}){return a`
<${q}
title=${a`<span class=${`state state-${s}`}>
<${d} name=${s} />
<span>${t}</span>
</span>`}
note=${n}
className="changes"
tools=${a`<span class="quiet">${o}</span>`}
>
${i?a`<${Hs} kind=${e} rows=${l} causes=${i} />`:a`<${ut} kind=${e} rows=${l} />`}
${l.length<r&&a`
<p class="nothing">
<button type="button" class="button" onClick=${c}>
Show all ${p(r)}
</button>
</p>
`}
<//>
`}function ht({found:e,left:t,against:s,tools:o,showAll:n}){let r=mt(e),l=ct.filter(([i])=>r.counts[i]>0);return a`
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
${l.map(([i,c,u,m])=>a`
<${en} key=${i} kind=${i} title=${c} icon=${u}
note=${m} rows=${r[i]}
counted=${Gs(r,i)}
total=${r.counts[i]}
causes=${i==="newly_failing"?r.causes:null}
showAll=${n}
/>
`)}
`}function gt({path:e,query:t,version:s,title:o,draw:n}){let[r,l]=g(Fs),i=T(`${e}?${new URLSearchParams({...t,limit:r})}`,s),c=_(null),u=i.data.value??c.current;c.current=u;let m=i.error.value;return a`
${m&&a`<${R} title=${o} text=${m.message} again=${()=>i.load()} />`}
${u&&n(u,()=>l(Ws))}
${!u&&!m&&a`<${E} />`}
`}var tn=({batch:e,with:t})=>[e.unfinished>0&&`${p(e.unfinished)} to run`,t.unfinished>0&&`${p(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function sn({found:e,chosen:t,showAll:s}){return e.with===null?a`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:a`
<${ht}
found=${e}
left=${tn(e)}
against=${a`<a href=${$("batch",{id:e.with.id})}>${ue(e.with)}</a>`}
showAll=${s}
/>
`}var nn=({batch:e,chosen:t})=>a`
<${zs} batch=${e} chosen=${t} />
<${gt}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
title="The batches could not be compared"
draw=${(s,o)=>a`<${sn} found=${s} chosen=${t} showAll=${o} />`}
/>
`;function on({found:e,chosen:t,showAll:s}){let{org_id:o,with:n,others:r}=e,l=u=>w({with:u},{push:!0}),i=[{label:"Previous build",checked:!t,run:()=>l("")},...r.map(u=>({label:u,checked:u===t,run:()=>l(u)}))],c=r.length>0&&a`
<${V} label="Another build" items=${i} className="button is-link">
Another build<${d} name="down" />
<//>
`;return n===null?a`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${c}</p>`:a`
<${ht} found=${e} left="" tools=${c} showAll=${s}
against=${a`<a href=${$("build",{org_id:o,app_version_id:n})}>${n}</a>`}
/>
`}var an=({path:e,version:t,chosen:s})=>a`
<${gt}
key=${`${e} ${s}`}
path=${`${e}/compare`}
query=${s?{with:s}:{}}
version=${t}
title="The builds could not be compared"
draw=${(o,n)=>a`<${on} found=${o} chosen=${s} showAll=${n} />`}
/>
`;import{m6_0 as ri,m6_1 as ii,m6_2 as li,m6_3 as ci,m6_4 as ui,m6_5 as X}from"./main.js";import{m221_0 as L,m221_1 as di}from"./main.js";import{m22_0 as Y}from"./main.js";var me=({status:e})=>a`
<span class=${`state state-${e}`}>
<${d} name=${e} />
<span>${rt[e]??e}</span>
</span>
`;import{m45_0 as _t}from"./main.js";import{m58_0 as ee,m58_1 as ki}from"./main.js";import{m0_0 as Oi,m0_1 as Ei,m0_2 as Li,m0_3 as bt,m0_4 as xt,m0_5 as Ci,m0_6 as Ai,m0_7 as yt,m0_8 as Ri,m0_9 as Bi,m0_10 as Mi,m0_11 as Ni,m0_12 as wt,m0_13 as Pi,m0_14 as te,m0_15 as Ii,m0_16 as qi,m0_17 as ji}from"./main.js";var pe=({within:e,filter:t,label:s="Retry failed jobs",className:o,children:n})=>L("retry","job")&&a`
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
`;import{m144_0 as B}from"./main.js";function vt({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return a`<${_t} since=${e.created_at} />`;let s=S(t)-S(e.created_at);return a`
<span class="number">${s<10?k(s):Ze(s)}</span>
${t!==e.finished_at&&a`
${" "}
<span class="quiet" title=${`retried ${kt(e)}`}>
<${d} name="retry" /><span class="unseen">retried</span>
</span>
`}
`}var kt=e=>e.finished_at?`until ${y(e.finished_at)}`:"in progress",Tt=({batch:e,link:t})=>e.app_version_id&&e.org_id?a`<${ee} org=${e.org_id} version=${e.app_version_id} link=${t} />`:a`<span class="quiet">${h(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,rn=({batch:e})=>(e.branch||e.commit)&&a`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&a`<span class="id" title=${e.commit}>${N(e.commit)}</span>`}
</span>
`,ln=({batch:e})=>a`
<${Y} group=${{...X(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${p(e.total-e.unfinished)} of ${p(e.total)}</span>
`,cn=[{name:"status",title:"Status",cell:e=>a`<${me} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>a`<${rn} batch=${e} />`},{name:"build",title:"Build",cell:e=>a`<${Tt} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>a`<${ln} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>a`<${H} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>a`<${vt} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>a`
<${B} className="quiet" at=${e.created_at} />
`},{name:"acts",title:a`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&L("retry","batch"),cell:e=>e.failed>0&&a`<${un} batch=${e} />`}],un=({batch:e})=>a`
<${pe}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,mn={kind:"batch",columns:cn,hrefOf:e=>$("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m10_0 as ul,m10_1 as ml,m10_2 as St}from"./main.js";var pn=2;function dn({width:e,height:t,draw:s,paint:o,className:n="",...r}){let l=_(null),i=St.value;return C(()=>{let c=Math.min(pn,window.devicePixelRatio||1),u=l.current;u.width=Math.max(1,Math.round(e*c)),u.height=Math.max(1,Math.round(t*c)),u.style.setProperty("width",`${e}px`),u.style.setProperty("height",`${t}px`);let m=u.getContext("2d");m.setTransform(c,0,0,c,0,0),s(m),o&&(o.current=f=>f(m))},[e,t,s,i]),a`<canvas ref=${l} class=${n} aria-hidden="true" ...${r}></canvas>`}var de=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function fe(e){let{app_version_id:t,last_pass:s,since:o,failures:n,builds:r}=e,l=s?`last passed in ${s.app_version_id}`:"has not passed before";if(e.new)return`in ${t}${n>1?`, ${p(n)} failures`:""} \xB7 ${l}`;let i=`${h(n,"failure")} in ${h(r,"build")}`;return`failing since ${o.app_version_id}, ${i} \xB7 ${l}`}var $e=({new_tests:e,tests:t})=>e>0&&e<t?`${p(e)} of ${p(t)} new`:"",he=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${p(t)} of ${p(s)} on ${e}`,K=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,ge=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:o})=>[e&&`by ${e}`,`since ${y(t)}`,s&&`until ${y(s)}`].filter(Boolean).join(" ")+(o?`: ${o}`:"");var fn=36e5,$n=6e4;function _e(e,t){let[s,o]=g(null),[n,r]=g(0);v(()=>{if(!e)return;let i=new AbortController;return I(e,{signal:i.signal}).then(o).catch(()=>i.signal.aborted||o(c=>c??"failed")),()=>i.abort()},[e,t,n]);let l=s?.content?.expires_at;return v(()=>{if(!l)return;let i=Math.max($n,Date.parse(l)-fn-Date.now()),c=setTimeout(()=>r(u=>u+1),i);return()=>clearTimeout(c)},[l,n]),s}var hn=50,Et=()=>history.state?.open??{};function Ot(e,t){let o=[...Object.entries(Et()).filter(([n])=>n!==e),[e,t]].slice(-hn);history.replaceState({...history.state,open:Object.fromEntries(o)},"")}function be(e,t=!1){let[s,o]=g(()=>Et()[e]??t),[n]=g(()=>history.state?.key);return{open:s,onToggle:i=>{let c=i.currentTarget.open;c!==s&&(o(c),history.state?.key===n&&Ot(e,c))},onClick:i=>{let c=i.currentTarget,u=i.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===c&&Ot(e,!c.open)}}}var Ct="batch-report/",ye=({path:e})=>!e.startsWith(Ct),gn="whole-start/",we=({path:e})=>!e.startsWith(gn),ve=/\.html?$/i,At=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,xe=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,_n=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,bn=e=>e.split("/").map(encodeURIComponent).join("/");function Rt({path:e},t){if(!t)return null;let s=t.url+bn(e);return ve.test(e)?At.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&xe.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var xn=5;function yn(e){let t=n=>n.slice(0,n.lastIndexOf("/")+1),s=({path:n})=>ve.test(n)&&!At.test(n),o=[...new Set(e.filter(s).map(({path:n})=>t(n)))].filter(Boolean);return o.filter(n=>!o.some(r=>r!==n&&n.startsWith(r))).map(n=>({folder:n,files:e.filter(r=>r.path.startsWith(n)&&!(s(r)&&t(r.path)===n))})).filter(({files:n})=>n.length>=xn)}var Lt=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function ke(e,t){let s=e.flatMap(({path:c,url:u})=>{let m=Rt({path:c},t);return m?[{...m,path:c,isOpened:!0}]:xe.test(c)?[{title:"Download trace",url:u,path:c,isOpened:!1}]:[]}),o=s.filter(({path:c})=>xe.test(c)),n=o.filter(({path:c})=>!_n.test(c)),r=(n.length>0?n:o).sort((c,u)=>Lt(u)-Lt(c))[0],l=({path:c})=>c.split("/").length,i=s.filter(({path:c})=>ve.test(c)).sort((c,u)=>l(c)-l(u))[0];return[r,i].filter(c=>c!==void 0)}var wn={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},vn=({outcome:e})=>e?wn[e]??"cancelled":"running",kn=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},se=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),Bt=e=>e.install_seconds!==null||e.phase==="installing"||se(e);function Tn(e){let t=S(e.leased_at),s=S(e.started_at),o=S(e.finished_at),n=[],r=(i,c,u)=>(u===null||u>c)&&n.push({kind:i,from:c,until:u});if(s===null)return r(Bt(e)?"installing":"assigned",t,o),n;let l=Math.max(t,s-(e.install_seconds??0));return r("assigned",t,l),e.install_seconds!==null&&r("installing",l,s),r("running",s,o),n}function Sn(e){let t=["assigned"];return Bt(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var On=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function Mt(e,t){let s=e.tries??[],o=S(s[t]?.leased_at??e.created_at),n=s[t+1]?S(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:S(r.at)})).filter(({time:r})=>r>=o&&r<n)}function En(e){let t=e.tries??[],s=["waiting"],o=r=>{let l=Mt(e,r);for(let{status:i}of l)s.push(i,"waiting");return l.length>0};o(-1),t.forEach((r,l)=>{s.push(...Sn(r)),!o(l)&&l<t.length-1&&s.push(...On(r))});let n=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&n?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(n&&e.status==="cancelled"&&n.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var Nt="The end of its log shows what it did last.";function Pt(e){let{outcome:t,message:s,exit_code:o,started_at:n,agent:r,log_bytes:l,window:i}=e,c=l?Nt:"";if(t==="lost")return[`${r} stopped responding ${n?"while it ran the test":"before it began"}.`,c];if(t==="timed_out"){if(s.includes("case began"))return[c,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[c,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(se(e))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(t==="error"&&!l)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(t==="error")return["Its runner ended without a result of the test.",e.cause_line||i?"":Nt];if(o!==null&&o<0)return["A signal ended its runner.",c];let u=e.cases??{};return e.cause_line||i||u.failed||u.error?[]:["No line of its log names an error.",c]}function It({reason:e,cause:t}){let s=t&&e.endsWith(`: ${t}`)?e.slice(0,-t.length-2):e;return/ attempt \d+ of \d+: /.test(s)&&!s.includes(" of 1: ")?s.replace("timed_out","timed out"):""}import{m226_0 as Cl,m226_1 as Al,m226_2 as Rl,m226_3 as Bl,m226_4 as qt}from"./main.js";var Ln=["image/png","image/jpeg","image/gif","image/webp"],Cn=["video/mp4","video/webm"],Se=e=>({...e,url:qt(e.url)}),Te=({content_type:e})=>Ln.includes(e)?"image":Cn.includes(e)?"video":null,An=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,Rn=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function Oe(e){let t=e.some(({path:i})=>i.startsWith("results/")),s=e.filter(({path:i})=>!(t&&Rn.test(i))),o=new Map,n=s.filter(i=>Te(i)==="image");for(let i of n){let c=An.exec(i.path);if(!c)continue;let u=c[1]+c[3];o.set(u,{...o.get(u),[c[2]]:i})}let r=[];for(let[i,{expected:c,actual:u,diff:m}]of o)c&&u&&r.push({name:i,expected:c,actual:u,diff:m??null});let l=new Set(r.flatMap(({expected:i,actual:c,diff:u})=>[i,c,u]));return{comparisons:r,images:n.filter(i=>!l.has(i)),videos:s.filter(i=>Te(i)==="video")}}var Bn=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],Mn=["blob","#L"];function jt(e,t,s){if(!(t&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(t))||!e?.commit||!e.repository||!/^[\w.-]+$/.test(e.commit))return null;let n;try{n=new URL(e.repository)}catch{return null}if(!["https:","http:"].includes(n.protocol))return null;let r=Bn.find(([m])=>m.test(n.hostname)),[l,i]=r?r.slice(1):Mn,c=t.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${n.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${l}/${e.commit}/${c}${s?`${i}${s}`:""}`}var Dt=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function ne(e,t){let[s,o]=[[],[]];for(let{from:n,text:r}of Ee(Dt(e),Dt(t),400))n!=="b"&&Ft(s,r,n==="a"),n!=="a"&&Ft(o,r,n==="b");return{expected:s,actual:o}}function Ee(e,t,s){let o=Math.min(e.length,t.length),n=0;for(;n<o&&e[n]===t[n];)n+=1;let r=0;for(;r<o-n&&e[e.length-1-r]===t[t.length-1-r];)r+=1;let[l,i]=[e.slice(n,e.length-r),t.slice(n,t.length-r)],c=u=>({from:"both",text:u});return[...e.slice(0,n).map(c),...l.length>s||i.length>s?Nn(l,i):Pn(l,i),...e.slice(e.length-r).map(c)]}var Nn=(e,t)=>[...e.map(s=>({from:"a",text:s})),...t.map(s=>({from:"b",text:s}))];function Pn(e,t){let s=In(e,t),o=[],[n,r]=[0,0];for(;n<e.length||r<t.length;)n<e.length&&r<t.length&&e[n]===t[r]?(o.push({from:"both",text:e[n]}),n+=1,r+=1):r>=t.length||n<e.length&&s[n+1][r]>=s[n][r+1]?o.push({from:"a",text:e[n++]}):o.push({from:"b",text:t[r++]});return o}function In(e,t){let s=Array.from({length:e.length+1},()=>new Uint16Array(t.length+1));for(let o=e.length-1;o>=0;o-=1)for(let n=t.length-1;n>=0;n-=1)s[o][n]=e[o]===t[n]?s[o+1][n+1]+1:Math.max(s[o+1][n],s[o][n+1]);return s}function Ft(e,t,s){let o=e.at(-1);o?.changed===s?o.text+=t:e.push({text:t,changed:s})}var Wt=3,qn=400,jn=e=>[{text:e,changed:!1}];function Vt(e,t){let[s,o]=[e.split(`
`),t.split(`
`)],n=[],r=[[],[]],l=()=>{let[i,c]=r,u=i.map((m,f)=>f<c.length?ne(m,c[f]):null);i.forEach((m,f)=>n.push({sign:"-",pieces:u[f]?.expected??Ut(m)})),c.forEach((m,f)=>n.push({sign:"+",pieces:u[f]?.actual??Ut(m)})),r=[[],[]]};for(let{from:i,text:c}of Ee(s,o,qn))i==="both"?(l(),n.push({sign:" ",pieces:jn(c)})):r[i==="a"?0:1].push(c);return l(),Dn(n)}var Ut=e=>[{text:e,changed:!0}];function Dn(e){let t=n=>"sign"in n&&n.sign!==" ",s=e.map((n,r)=>e.slice(Math.max(0,r-Wt),r+Wt+1).some(t)),o=[];for(let[n,r]of e.entries()){let l=o.at(-1);s[n]?o.push(r):l&&"hidden"in l?l.hidden+=1:o.push({hidden:1})}return o}var Jt=({pieces:e})=>e.map(({text:t,changed:s},o)=>s?a`<mark key=${o}>${t}</mark>`:t),Kt=({name:e,look:t,pieces:s})=>a`
<div class=${t}>
<dt class="quiet">${e}</dt>
<dd><pre tabindex="0" aria-label=${e}>${a`<${Jt} pieces=${s} />`}</pre></dd>
</div>
`;function Fn({expected:e,actual:t}){let s=O(()=>ne(e,t),[e,t]),o=r=>[{text:r,changed:!1}],n=e!==""&&t!=="";return a`
<dl class=${`difference ${n?"":"is-single"}`}>
${e!==""&&a`
<${Kt} name="Expected" look="is-expected" pieces=${n?s.expected:o(e)} />
`}
${t!==""&&a`<${Kt} name="Actual" look="is-actual" pieces=${n?s.actual:o(t)} />`}
</dl>
`}var Wn={"-":"is-expected","+":"is-actual"," ":""},zt={"-":"expected: ","+":"actual: "},Un=({line:e})=>"hidden"in e?a`<span class="diff-hidden quiet">${h(e.hidden,"equal line")}</span>`:a`
<span class=${`diff-line ${Wn[e.sign]}`}>
<span aria-hidden="true">${e.sign}</span>
<code>
${zt[e.sign]&&a`<span class="unseen">${zt[e.sign]}</span>`}<${Jt} pieces=${e.pieces} />
</code>
</span>
`;function Vn({expected:e,actual:t}){let s=O(()=>Vt(e,t),[e,t]);return a`
<figure class="diff">
<figcaption>
<span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
</figcaption>
<pre tabindex="0" aria-label="Expected and actual, line by line">
${s.map((o,n)=>a`<${Un} key=${n} line=${o} />`)}
</pre>
</figure>
`}function Qt({expected:e,actual:t}){return e===""&&t===""?null:e!==""&&t!==""&&(e.includes(`
`)||t.includes(`
`))?a`<${Vn} expected=${e} actual=${t} />`:a`<${Fn} expected=${e} actual=${t} />`}var z=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],Ht=1.02,Le=z[0],Ce=z[z.length-1];function Gt(e,t){return t>0?z.find(s=>s>e*Ht)??Ce:z.findLast(s=>s<e/Ht)??Le}import{m41_0 as Zt}from"./main.js";var oe=({diff:e})=>[["slider","slider"],["expected","expected"],["actual","actual"],...e?[["diff","difference"]]:[]],Kn={expected:"Expected",actual:"Actual"},Ae=(e,{name:t},{path:s})=>e==="diff"?`Difference of ${t}`:`${Kn[e]}: ${s}`;function Re({comparison:e,way:t,style:s,onSize:o}){let[n,r]=g(50),l=_(null);C(()=>{l.current?.style.setProperty("--at",`${n}%`)},[n,t]);let i=f=>o?.(f.currentTarget.naturalWidth);if(t!=="slider"){let f=e[t],b=Ae(t,e,f);return a`<img key=${t} src=${f.url} alt=${b} style=${s} onLoad=${i} />`}let{name:c,expected:u,actual:m}=e;return a`
<div class="slider" style=${s}>
<div class="slider-frame" ref=${l}>
<img src=${m.url} alt=${Ae("actual",e,m)} onLoad=${i} />
<img class="slider-over" src=${u.url} alt=${Ae("expected",e,u)} />
</div>
<label class="slider-handle">
<span>Expected</span>
<input
type="range"
min="0"
max="100"
value=${n}
aria-label=${`Expected and actual of ${c}`}
onInput=${f=>r(Number(f.currentTarget.value))}
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
`,zn=({picture:e,comparison:t},s)=>e??(s==="slider"?t.actual:t[s]);function Jn(e){let[t,s]=g(null),[o,n]=g(0),r=()=>{let l=e.current?.querySelector("img");return t??(l&&o?l.clientWidth/o:1)};return{zoom:t,setNatural:n,step:l=>s(Gt(r(),l)),toggle:()=>s(t===null?1:null),fit:()=>s(null),style:t===null||!o?void 0:{width:`${Math.round(o*t)}px`}}}function Qn({zoom:{zoom:e,step:t,toggle:s}}){let o=e!==null&&e<=Le,n=e!==null&&e>=Ce;return a`
<${Be} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${o} onClick=${()=>t(-1)} />
<button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${e===null} onClick=${s}>
${e===null?"Fit":`${Math.round(e*100)} %`}
</button>
<${Be} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${n} onClick=${()=>t(1)} />
`}function Hn({item:e,at:t,count:s,way:o,setWay:n,zoom:r,go:l,onClose:i}){let c="Open the original file";return a`
<header class="lightbox-tools">
<span class="lightbox-title">${e.title}</span>
<span class="number quiet" role="status">${t+1} of ${s}</span>
${e.comparison&&a`<${A} label="View" hideLabel options=${oe(e.comparison)} value=${o} onChange=${n} />`}
<span class="lightbox-buttons">
<${Qn} zoom=${r} />
<a class="icon-button" href=${zn(e,o).url} aria-label=${c} data-tip=${c}>
<${d} name="link" />
</a>
${s>1&&a`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>l(-1)}>Previous</button>
<button type="button" class="button" data-tip="Next (→)" onClick=${()=>l(1)}>Next</button>
`}
<${Be} icon="close" label="Close" tip="Close (Esc)" onClick=${i} />
</span>
</header>
`}function Gn({item:e,way:t,zoom:s,stage:o}){let{picture:n,comparison:r}=e,{style:l,setNatural:i}=s,c={comparison:r,way:t,style:l,onSize:i};return a`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${o}
tabindex="0"
role="group"
aria-label=${e.title}
autofocus
onDblClick=${s.toggle}
>
${r?a`<${Re} key=${r.name} ...${c} />`:a`
<img
key=${n.url}
src=${n.url}
alt=${n.path}
style=${l}
onLoad=${u=>i(u.currentTarget.naturalWidth)}
/>
`}
</div>
`}function Zn({items:e,first:t,onClose:s}){let[o,n]=g(t.index),[r,l]=g(t.way??"slider"),i=_(null),c=Jn(i),u=e[Math.min(o,e.length-1)],m=u.comparison&&oe(u.comparison).some(([x])=>x===r)?r:"slider",f=x=>{n((o+x+e.length)%e.length),c.fit()},b={"+":()=>c.step(1),"=":()=>c.step(1),"-":()=>c.step(-1),0:c.fit,n:()=>f(1),p:()=>f(-1),...c.zoom===null&&{ArrowRight:()=>f(1),ArrowLeft:()=>f(-1)}},W=x=>{let U=x.target.matches("input")&&x.key.startsWith("Arrow");if(x.ctrlKey||x.metaKey||x.altKey||U)return;let Ge=Object.hasOwn(b,x.key)&&b[x.key];Ge&&(x.preventDefault(),Ge())};return a`
<${Zt} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}>
<div class="lightbox-body" onKeyDown=${W}>
<${Hn} ...${{item:u,at:o,count:e.length,way:m,setWay:l,zoom:c,go:f,onClose:s}} />
<${Gn} item=${u} way=${m} zoom=${c} stage=${i} />
</div>
<//>
`}var Me=(e,t)=>[...e.map(s=>({title:s.name,comparison:s})),...t.map(s=>({title:s.path,picture:s}))];function Ne(e){let[t,s]=g(null),o=_(!1),n=t!==null,r=(c,u)=>{history.pushState({...history.state,overlay:!0},""),o.current=!1,s({index:c,way:u})},l=()=>{o.current||history.back(),o.current=!0};v(()=>{if(!n)return;let c=()=>s(null);return window.addEventListener("popstate",c),()=>{window.removeEventListener("popstate",c),history.state?.overlay&&history.back()}},[n]);let i=n&&e.length>0&&a`<${Zn} items=${e} first=${t} onClose=${l} />`;return{open:r,shown:i}}var Pe=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};function Xn(e){let t=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(e);if(!t)return null;let[s,o]=[Number(t[1]),Number(t[2]??t[1])];return s>0&&o>0?{from:Math.min(s,o),until:Math.max(s,o)}:null}var ae=({from:e,until:t})=>e===t?`#L${e}`:`#L${e}-L${t}`;function Yn(e){history.replaceState(history.state,"",location.pathname+location.search+(e?ae(e):""))}function Ie({from:e,until:t=null,begins:s=!1,page:o=""}){let n={from:e,until:t??e},r=s?`Output from log line ${e}`:`Log line ${e}`,l=n.from===n.until?r:`Log lines ${e}\u2013${t}`,i=o?void 0:()=>w({show:""});return a`<a class="log-link" href=${o+ae(n)} onClick=${i}>${l}</a>`}import{m79_0 as $c,m79_1 as hc,m79_2 as Yt}from"./main.js";var eo={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},to={timed_out:"timed out",executing:"running"},es={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},so=e=>es[e]??"",D=e=>to[e]??e;function J({outcome:e,phase:t=""}){let s=e?eo[e]??"cancelled":t==="parked"?"suspect":"running";return a`
<span class=${`state state-${s}`} title=${es[e]}>
<${d} name=${s} />
<span>${D(e??t)}</span>
</span>
`}function no(e){let t=e?.tries?.findLast(s=>s.outcome==="passed");return t?{...t,job_id:e.id,app_version_id:e.app_version_id}:null}var oo=[["Outcome",e=>a`<${J} outcome=${e.outcome} />`],["Build",e=>e.app_version_id],["Agent",e=>a`<a href=${$("agent",{name:e.agent})}>${e.agent}</a>`],["Duration",Yt],["Ended",e=>e.finished_at&&a`<${B} at=${e.finished_at} />`],["Log",e=>a`<a href=${$("job",{id:e.job_id},e.number?{attempt:e.number}:{})}>Log</a>`]];function ts({job:e,attempt:t,last:s}){let o=T(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,n=no(e.status==="failed"?o:e);if(!n)return null;let r={...t,job_id:e.id,app_version_id:e.app_version_id};return a`
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
${oo.map(([l,i])=>a`
<tr key=${l}>
<th scope="row">${l}</th>
<td>${i(r)}</td>
<td>${i(n)}</td>
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
`;var ao=e=>({"--hanging":`min(${e.search(/\S|$/)+4}ch, 6vw)`}),ss=({lines:e,label:t})=>a`
<pre class="source-lines" tabindex="0" aria-label=${t}>
${e.map(({line:s,text:o,failed:n},r)=>a`
<span key=${r} class=${`source-line ${n?"is-failed":""}`}>
<span class="source-number number">${s??""}</span>
<code style=${ao(o)}>
${o||" "}${n&&a`<span class="unseen"> (failed here)</span>`}
</code>
</span>
`)}
</pre>
`;var ro=3,io=4,lo=e=>!!e?.outcome&&!["passed","cancelled"].includes(e.outcome);function co({failure:e,batch:t}){if(!e.file)return null;let s=e.file_line?`${e.file}:${e.file_line}`:e.file,o=jt(t,e.file,e.file_line);return o?a`
<a href=${o} target="_blank" rel="noopener noreferrer" class="id">
${s}<${d} name="link" /><span class="unseen"> (opens in a new tab)</span>
</a>
`:a`<span class="id">${s}</span>`}var ns=({failure:{snippet:e,expected:t,actual:s},label:o})=>a`
${e?.length>0&&a`<${ss} lines=${e} label=${o} />`}
<${Qt} expected=${t} actual=${s} />
`;function uo({failure:e,name:t,batch:s,causeLine:o,page:n}){let r=be(`stack/${t}`);return a`
<p class="evidence-places">
<${co} failure=${e} batch=${s} />
${e.line&&a`<${Ie} page=${n} from=${e.line} begins=${e.line!==o} />`}
</p>
<${ns} failure=${e} label=${`Source of ${e.file}`} />
${e.others?.map((l,i)=>a`
<p class="failure-cause evidence-other" key=${i}>${l.cause}</p>
<${ns} key=${`compared ${i}`} failure=${l} label=${`Source of ${l.cause}`} />
`)}
${e.stack&&a`
<details class="evidence-stack" ...${r}>
<summary class="quiet">Stack</summary>
<pre class="case-message is-calm" tabindex="0" aria-label="Stack">${e.stack}</pre>
</details>
`}
`}function mo({failure:e,name:t,batch:s,open:o,causeLine:n,page:r}){return a`
<li class="evidence-failure">
<details ...${be(t,o)}>
<summary>
${e.name&&a`<span class="evidence-case">${e.name}</span>${" "}`}
<span class="failure-cause">${e.cause}</span>
</summary>
<${uo} failure=${e} name=${t} batch=${s} causeLine=${n} page=${r} />
</details>
</li>
`}function po({artifacts:e}){let{comparisons:t,images:s,videos:o}=O(()=>Oe(e.filter(we)),[e]),n=O(()=>Me(t,s),[t,s]),r=Ne(n),l=s.slice(0,io);return t.length+l.length+o.length===0?null:a`
<div class="evidence-pictures">
${t.map((i,c)=>a`
<${Xt} key=${i.name} comparison=${i} onEnlarge=${u=>r.open(c,u)} />
`)}
${l.map((i,c)=>a`
<${qe} key=${i.id} picture=${i} open=${()=>r.open(t.length+c)} />
`)}
${o.slice(0,1).map(i=>a`<${je} key=${i.id} video=${i} />`)}
${r.shown}
</div>
`}var fo=({links:e})=>e.map(({title:t,url:s,path:o,isOpened:n})=>a`
<a
key=${t}
class="button"
href=${s}
...${n?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
>
<${d} name=${n?"link":"download"} />
${t}<span class="unseen">${` ${o}${n?" (opens in a new tab)":""}`}</span>
</a>
`),os=(e,t)=>e.tries?.at(-1)?.id===t.id,$o=(e,t)=>e.status==="failed"&&os(e,t)?"Why it failed":`Why attempt ${t.number} failed`,ho=(e,t,s)=>[`on ${t.agent}`,s.length>1&&h(s.length,"failure"),os(e,t)&&It(e)].filter(Boolean).join(" \xB7 "),go=({cause:e,cause_line:t})=>e&&{name:"",cause:e,expected:"",actual:"",stack:"",file:"",file_line:null,line:t},_o=({test:e})=>a`
<p class="evidence-known" data-known>
<span class=${`tag ${e.infrastructure?"is-warn":e.new?"is-bad":""}`}>
${e.infrastructure?"infrastructure":e.new?"new":"known"}
</span>${" "}
${e.infrastructure?"no result of the test":fe(e)}
${e.last_pass&&a`${" "}<a href=${$("job",{id:e.last_pass.job_id})}>Last pass</a>`}
</p>
`;function bo({attempt:e}){let t=Pt(e).filter(Boolean).join(" ");return t&&a`<p class="evidence-known" data-happened>${t}</p>`}function De({job:e,attempt:t,initial:s,title:o,page:n=""}){let r=T(`/api/v1/attempts/${t.id}/failures`,t.cause,s),l=T(e.batch_id?`/api/v1/batches/${e.batch_id}`:null,e.batch_id).data.value,{failures:i=[],test:c}=r.data.value??{},u=t.artifacts>0?`/api/v1/attempts/${t.id}/artifacts`:null,m=_e(u,t.artifacts),f=O(()=>(m?.artifacts??[]).filter(ye).map(Se),[m]),b=ke(f,m?.content),W=i.length>0?i:[go(t)].filter(Boolean);return a`
<${q}
id="evidence"
className="evidence"
title=${o??$o(e,t)}
note=${ho(e,t,i)}
tools=${b.length>0&&a`<${fo} links=${b} />`}
>
${c&&a`<${_o} test=${c} />`}
<div class="evidence-parts">
<div>
<ul class="plain">
${W.map((x,U)=>a`
<${mo}
key=${U}
failure=${x}
name=${`failure/${t.id}/${U}`}
batch=${l}
causeLine=${t.cause_line}
page=${n}
open=${U<ro}
/>
`)}
</ul>
<${bo} attempt=${t} />
</div>
<${po} artifacts=${f} />
</div>
<${ts} job=${e} attempt=${t} last=${c?.last_pass} />
<//>
`}var is=(e,t)=>`/api/v1/failures/${encodeURIComponent(e)}/${t}`,ls=e=>$("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function xo({row:e}){return a`
<li class="failure-example">
<a href=${ls(e)}>
<${j} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}function yo({failures:e,passed:t,attempts:s}){return e>0?`${p(e)} of ${p(s)} failed`:t>0?"passed":"other failures"}var as=({id:e,title:t,rows:s,urlOf:o})=>a`
<div class="cause-strip" data-strip=${e}>
<p id=${`cause-${e}`}>${t}</p>
<ol class="plain" aria-labelledby=${`cause-${e}`}>
${s.map(n=>a`
<li key=${n.name} class=${n.failures>0?"is-bad":n.passed>0?"is-good":""}>
<a href=${o(n.name)} data-tip=${`${p(n.passed)} of ${h(n.attempts,"attempt")} passed`}>
${n.name}
</a>
<span class="number">${yo(n)}</span>
</li>
`)}
</ol>
</div>
`,rs=({at:{app_version_id:e,job_id:t,at:s}})=>a`
<a href=${$("job",{id:t})}>${e}</a> <span class="quiet">(<${B} at=${s} />)</span>
`,wo=({first:e,last:t})=>a`
<p data-began>
${e&&a`First failed in <${rs} at=${e} />; `}
${t?a`last passed in <${rs} at=${t} />`:"its tests have not passed before"}
</p>
`;function vo({row:e}){let t=T(`/api/v1/jobs/${e.job_id}`,e.attempt_id).data.value,s=t?.tries?.find(r=>r.id===e.attempt_id);if(!s)return null;let o=a`Newest failure: <a href=${ls(e)}>${e.test.split("/").at(-1)}</a>`,n=$("job",{id:t.id},{attempt:s.number});return a`<${De} job=${t} attempt=${s} title=${o} page=${n} />`}function ko({found:{group:e,builds:t,agents:s,first_failure:o,last_pass:n}}){return a`
<${wo} first=${o} last=${n} />
<div class="cause-strips">
<${as}
id="builds"
title="By build"
rows=${t}
urlOf=${r=>$("build",{org_id:e.org_id,app_version_id:r})}
/>
<${as} id="agents" title="By agent" rows=${s} urlOf=${r=>$("agent",{name:r})} />
</div>
`}function Fe({group:e,changed:t}){let s=T(is(e.org_id,e.fingerprint),e.last_at).data.value,o=e.failed_job_ids;return a`
<div class="cause-detail">
${s?a`<${ko} found=${s} />`:a`<${E} />`}
${e.agent&&a`<p>${K(e.agent)}</p>`}
<${vo} key=${e.examples[0].attempt_id} row=${e.examples[0]} />
<ul class="plain failure-examples">
${e.examples.map(n=>a`<${xo} key=${n.job_id} row=${n} />`)}
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
`}var To=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",G],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],So=({counts:e,choose:t})=>a`
<p class="counts">
${To.filter(([,s])=>e[s]>0).map(([s,o,n,r])=>a`
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
`;var We=5,cs=18,Oo={passed:e=>a`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>a`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>a`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},Eo=e=>a`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function re(e){return[...new Set(e)].map(s=>`${e.filter(o=>o===s).length} ${D(s)}`).join(", ")}function Ue({outcomes:e,most:t=20}){let s=e.slice(-t),o=t*We,n=o-s.length*We,r=s.length>0?`The last ${h(s.length,"attempt")}: ${re(s)}`:"No attempts yet";return a`
<svg
class="recent"
viewBox=${`0 0 ${o} ${cs}`}
width=${o}
height=${cs}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${o}`} />
${s.map((l,i)=>(Oo[l]??Eo)(n+i*We+1))}
</svg>
`}function Lo({attempt:e,most:t,here:s}){let o=_(null),{outcome:n,run_seconds:r,app_version_id:l,agent:i,finished_at:c}=e;C(()=>{o.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let m=`${`${D(n)}, ${k(r)}`}, build ${l}, on ${i}, ${y(c)}`;return a`
<a
class=${`took took-${n} ${s?"is-here":""}`}
ref=${o}
tabindex="-1"
href=${$("job",{id:e.job_id})}
data-tip=${m}
>
<i></i>
<b></b>
</a>
`}function Co({seconds:e,most:t}){let s=_(null);return C(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),a`
<span class="took-usual" ref=${s}>
<span class="number">usually ${k(e)}</span>
</span>
`}function Ao({history:e,usual:t,here:s}){let o=[...e].reverse(),n=o.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...n,t??0,.1)*1.08,[l,i]=[k(Math.min(...n)),k(Math.max(...n))],c=l===i?l:`between ${l} and ${i}`,u=n.length>0?`${h(o.length,"attempt")}, ${re(o.map(({outcome:m})=>m))}; ${c}.`:"No durations recorded.";return a`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&a`<${Co} seconds=${t} most=${r} />`}
<div class="took-bars">
${o.map(m=>a`
<${Lo} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
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
`}var Ro=({facts:e,className:t=""})=>a`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,o])=>a`
<div key=${s}>
<dt>${s}</dt>
<dd>${o}</dd>
</div>
`)}
</dl>
`;import{m283_0 as Bu,m283_1 as Mu,m283_2 as Nu,m283_3 as us,m283_4 as Pu,m283_5 as Iu,m283_6 as Ve,m283_7 as qu,m283_8 as ju,m283_9 as Du,m283_10 as ms,m283_11 as Fu}from"./main.js";import{m9_0 as ps,m9_1 as Vu,m9_2 as Ku,m9_3 as zu}from"./main.js";import{m131_0 as ie,m131_1 as Hu}from"./main.js";var Bo=3,ds=12,hs={new:["is-bad","new","A test of it did not fail in the batch or build before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function fs({at:e}){let t=O(()=>us(()=>`${Ye(ps.value-S(e))} ago`),[e]);return a`<span class="number" title=${y(e)}>${t}</span>`}var gs=({history:{trend:e}})=>e.filter(t=>t>0).length>1,Mo=({trend:e})=>a`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${ie} values=${e} tone="bad" /></span>`;function $s({examples:e,tests:t}){let s=[...new Set(e.map(n=>n.test.split("/").at(-1)))].slice(0,Bo),o=t-s.length;return o>0?`${s.join(", ")} and ${p(o)} more`:s.join(", ")}var No=({names:e})=>a`<span class="quiet" title=${e} data-builds>in ${e}</span>`,Po=e=>hs[e][1],Io=({note:e})=>a`
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
`,qo=e=>[e.is_over&&["is-good","passed since","Each of its tests has passed since"],e.since&&["",`since ${e.since.app_version_id}`,de(e)],e.agent&&["is-warn",he(e.agent),K(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean);function jo({group:e,changed:t}){let s=e.failed_job_ids;if(s.length===0||!L("retry","job"))return null;let o=`Retry ${h(s.length,"failed job")}`;return a`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${o}: ${e.cause}`}
data-tip=${o}
onClick=${()=>te(s).then(n=>n&&t())}
>
<${d} name="retry" />
</button>
`}var Ke=e=>`${e.org_id}/${e.fingerprint}`;function Do({group:e,several:t,wanted:s,changed:o}){let[n,r,l]=hs[e.label],i=e.label==="new"&&$e(e)||r,c=Ke(e),u=_(null),m=f=>{f.preventDefault(),w({cause:s?"":c},{push:!0})};return v(()=>{!s||u.current.contains(document.activeElement)||(u.current.focus({preventScroll:!0}),u.current.scrollIntoView({block:"center"}))},[s]),a`
<li class="failure-group" data-cause=${e.fingerprint}>
<details open=${s}>
<summary data-row=${c} tabindex="-1" ref=${u} onClick=${m}>
<span class=${`tag ${n}`} data-tip=${l}>${i}</span>
<span class="failure-cause" title=${e.cause}>${e.cause}</span>
<span class="failure-facts">
${t&&a`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${$s(e)}>${$s(e)}</span>
${e.builds&&a`<${No} names=${e.builds.join(", ")} />`}
${qo(e).map(([f,b,W])=>a`<span key=${b} class=${`tag ${f}`} data-tip=${W}>${b}</span>`)}
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
<span class="failure-trend">${gs(e)&&a`<${Mo} trend=${e.history.trend} />`}</span>
</summary>
${s&&a`<${Fe} group=${e} changed=${o} />`}
</details>
<${jo} group=${e} changed=${o} />
${e.note&&a`<${Io} note=${e.note} />`}
</li>
`}var Fo=({groups:e,tests:t,cases:s})=>[h(e.length,"cause"),h(t,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function _s({found:e,changed:t}){let s=tt.value.query.get("cause"),o=u=>s===Ke(u),[n,r]=g(e.groups.findIndex(o)>=ds),l=n?e.groups:e.groups.slice(0,ds),i=new Set(e.groups.map(u=>u.org_id)).size>1,c=et();return a`
<div class=${`failure-list ${l.some(gs)?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Failures</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${c}>
${l.map(u=>a`
<${Do}
key=${u.org_id+u.fingerprint}
group=${u}
several=${i}
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
`}function Wo({path:e,version:t,ended:s="",initial:o=null,none:n=null,children:r}){let[l,i]=g(!1),c=T(e,l?`${t} ${s}`:t,o),u=c.data.value,m=!!u?.groups.some(b=>b.retrying>0);v(()=>i(m),[m]);let f=c.error.value;return f&&!u?a`<${R} title="Failures could not be loaded" text=${f.message} again=${c.load} />`:u?u.groups.length===0?n:r(u,(b=u)=>a`<${_s} found=${b} changed=${()=>c.load()} />`):a`<${E} />`}var Uo=({children:e})=>a`
<${Z} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var Vo=[["24h","24 h"],["7d","7 days"]],Ko=e=>e.get("since")==="7d"?"7d":"24h",zo=({since:e})=>a`
<${A}
label="Period"
hideLabel
options=${Vo}
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
`);import{m136_0 as bs}from"./main.js";var Qo=({group:e})=>a`
${e.target}
${Object.keys(e.labels).length>0&&a`${" "}<span class="quiet">${Xe(e.labels)}</span>`}
`,le=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>a`<span class=${`number ${s[e]>0?"":"quiet"}`}>${p(s[e])}</span>`}),ze=[{name:"bar",title:"Progress",cell:e=>a`<${Y} group=${{...X(e),waiting:e.unfinished-e.running}} />`},le("waiting","Waiting"),le("running","Running"),le("done","Passed"),{...le("failed","Failed"),cell:e=>a`<${H} of=${e} />`}],xs={name:"target",title:"Target",main:!0,cell:e=>Qo({group:e})},Ho={name:"build",title:"Build",main:!0,cell:e=>a`<${ee} org=${e.org_id} version=${e.app_version_id} />`},Go={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&a`<span class="clamp" title=${e.text}>${e.text}</span>`},Zo=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function Xo(e){let t=new Map;for(let s of e){let o=t.get(s.app_version_id);if(o)for(let n of Zo)o[n]+=s[n];else t.set(s.app_version_id,{...s})}return[...t.values()]}function ys({id:e,label:t,kind:s,groups:o,columns:n}){let r=new Map(o.map(l=>[l.id,{value:l}]));return a`
<${bs}
id=${e}
label=${t}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${l=>r.get(l)}
columns=${n}
hrefOf=${l=>$(s,l)}
/>
`}var Yo=({groups:e})=>a`
<${ys}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e}
columns=${e.some(({explanation:t})=>t)?[xs,...ze,Go]:[xs,...ze]}
/>
`,ea=({groups:e})=>a`
<${ys}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Xo(e)}
columns=${[Ho,...ze]}
/>
`;function ta({list:e,what:t,older:s="Show older",all:o="End of list"}){let{ids:n,error:r,loading:l,more:i}=e;return r.value?a`
<${R}
title=${`${t} could not be loaded`}
text=${r.value.message}
again=${()=>n.peek().length?e.next():e.first()}
/>
`:l.value==="first"&&n.value.length===0?a`<${E} lines=${10} />`:i.value?a`
<p class="nothing">
<button type="button" class="button" disabled=${l.value!==null} onClick=${()=>e.next()}>
${s}
</button>
</p>
`:n.value.length>0&&o?a`<p class="nothing">${o}</p>`:null}import{m99_0 as ws}from"./main.js";import{m107_0 as vs}from"./main.js";function sa({store:e,kind:t}){return e.loaded.value?a`<${vs} problem=${{status:404,text:`there is no such ${t}`}} />`:a`
<${ws} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${E} />
<//>
`}function na({label:e,tabs:t,value:s,onChange:o}){let n=_(null),r=ot(),l=Math.max(0,t.findIndex(c=>c.name===s));return v(()=>{let[c,u]=[n.current,n.current.children[l]].map(m=>m.getBoundingClientRect());n.current.scrollLeft+=Math.max(0,u.right-c.right)-Math.max(0,c.left-u.left)},[l]),a`
<div class="tabs" role="tablist" aria-label=${e} ref=${n} onKeyDown=${c=>{let u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:t.length-1}[c.key];if(u===void 0)return;c.preventDefault();let m=(u+t.length)%t.length;o(t[m].name),n.current.children[m].focus()}}>
${t.map((c,u)=>a`
<button
type="button"
key=${c.name}
role="tab"
id=${`${r}-${c.name}`}
aria-selected=${u===l}
aria-controls=${`${r}-panel`}
tabindex=${u===l?0:-1}
onClick=${()=>o(c.name)}
>
${c.title}
${c.count!=null&&a`${" "}<span class="count number">${c.count}</span>`}
</button>
`)}
</div>
<div role="tabpanel" id=${`${r}-panel`} aria-labelledby=${`${r}-${t[l].name}`} tabindex="-1">
${t[l].body()}
</div>
`}function ks({share:e}){let t=_(null);return C(()=>t.current.style.setProperty("--share",e.toFixed(3))),a`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var oa=({label:e,by:t,rows:s})=>a`
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
${s.map(({key:o,name:n,ran:r,failed:l,seconds:i})=>a`
<tr key=${o}>
<th scope="row">${n}</th>
<td class="is-numeric">${p(r)}</td>
<td>
<span class="share">
<${ks} share=${l/r} />
<span class="number">${M(l/r)}</span>
</span>
</td>
<td class="is-numeric">${i===null?"\u2013":k(i)}</td>
</tr>
`)}
</tbody>
</table>
`;function aa(e,t){let s=new Map;for(let o of e){let n=t(o),r=s.get(n)??{key:n,ran:0,failed:0,passes:[]};r.ran+=1,o.outcome!=="passed"?r.failed+=1:o.run_seconds!==null&&r.passes.push(o.run_seconds),s.set(n,r)}return[...s.values()].map(({passes:o,...n})=>({...n,seconds:o.length>0?o.reduce((r,l)=>r+l,0)/o.length:null}))}var ra=({test:e})=>a`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${ge(e)}
</span>
`;function Ts(e){return L("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>yt(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>xt(e)}]:[]}var ia=({test:e})=>Ts(e).map(({label:t,icon:s,run:o})=>a`
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
`),la=({test:e})=>e.usual_seconds!==null&&a`
<span class="trend">
<${ie} values=${e.recent_seconds} />
<span class="number">${k(e.usual_seconds)}</span>
</span>
`,ca=({share:e,of:t})=>a`
<span class="number">${M(e)}</span> <span class="quiet number">of ${p(t)}</span>
`,ua=[{name:"last",title:"Last outcome",cell:e=>a`<${J} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>a`<${j} test=${e.test} />`,under:e=>e.quarantined&&a`<${ra} test=${e} />`},{name:"whose",title:"Organization",cell:e=>a`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>a`<${Ue} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>a`<${ca} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&a`<span class="number">${M(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>a`<${la} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>a`<${B} className="quiet" at=${e.last_at} />`},{name:"acts",title:a`<span class="unseen">Actions</span>`,some:()=>L("quarantine","test"),cell:e=>a`<${ia} test=${e} />`}],ma={kind:"test",columns:ua,hrefOf:e=>$("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};function pa({name:e,value:t,note:s,icon:o,tone:n="",href:r,children:l}){let i=a`
<span class="tile-name">
${o&&a`<${d} name=${o} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&a`<span class="tile-note">${s}</span>`}
${l}
`,c=`tile ${n&&`tile-${n}`}`;return r?a`<a class=${c} href=${r} data-tile=${e}>${i}</a>`:a`<div class=${c} data-tile=${e}>${i}</div>`}var Q=class{#e;value=Ve(null);error=Ve(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await I(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as Ss,m8_1 as Os,m8_2 as Es,m8_3 as Je}from"./main.js";var da=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],Ls=e=>e===null?null:Math.round(e*1e4)/100,fa=e=>M(e/100);function $a(e,t,s){return`${e.map(({name:n,shown:r},l)=>{let i=t[l].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(i.length===0)return"";let c=s(i.at(-1));return`${n}: latest ${c}, from ${s(Math.min(...i))} to ${s(Os(i))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function F(e,t,s,o){let n=s.map(([l])=>l),r=s.map(([,l])=>l);return{title:e,data:[t,...r],series:n,summary:$a(n,r,o.write),...o}}var P=(e,t)=>({name:e,tone:t,kind:"line"});function Cs(e,{ofAgent:t=!1}={}){let{at:s,installs:o,installs_avoided:n}=e,r={write:Es,steps:Ss,least:1},l={write:fa,least:100,most:100};return[F("Pass rate",s,[[P("passed","good"),e.pass_rate.map(Ls)]],{...l,floor:50}),F("Duration",s,[[P("p95","warn"),e.run_p95],[P("p50","go"),e.run_p50]],r),F("Queue wait",s,[[P("p95","warn"),e.wait_p95],[P("p50","go"),e.wait_p50]],r),t?F("Utilization",s,[[P("working","go"),e.busy_agents.map(Ls)]],l):F("Agents at work",s,[[P("on average","go"),e.busy_agents]],{write:Je,steps:da,least:1}),F("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:i=>o[i]},o.map((i,c)=>i+n[c])],[{name:"avoided",tone:"good",kind:"bars"},n]],{write:Je,least:4})]}import{m34_0 as As}from"./main.js";var ha={"30d":600,"90d":600},ga=60,Rs=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],_a={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},Bs=e=>e.get("view")==="trends",ba=({query:e,first:t})=>a`
<${A}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${Bs(e)?"trends":""}
onChange=${s=>w({view:s},{push:!0})}
/>
`;function xa({subject:e,query:t}){let s=Rs.some(([u])=>u===t.get("range"))?{range:t.get("range")}:{},o=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,n=O(()=>new Q(o),[o]);v(()=>n.start(ha[s.range]??ga),[n]);let r=n.value.value,l=n.error.value,i=O(()=>r&&Cs(r,{ofAgent:"agent"in e}),[r]),c=a`
<${A}
label="Period"
hideLabel
options=${Rs}
value=${s.range??r?.range}
onChange=${u=>w({range:u},{push:!0})}
/>
`;return a`
<${q} id="trends" title="Trends" note=${_a[r?.step]} tools=${c}>
${l&&a`<${R} title="Trends could not be loaded" text=${l.message} again=${n.again} />`}
${!r&&!l&&a`<${E} lines=${12} />`}
${r&&(r.attempts.some(u=>u>0)?a`<${As} label="Trends" charts=${i} stacked />`:a`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var Ms=e=>e.bundle?`bundle ${N(e.bundle)}`:`${N(e.commit)}${e.modified?", modified":""}`,ya=e=>`tests ${e.bundle?"of":"at"} ${Ms(e)}`;function wa(e){let t=new Map;for(let s of e){if(!s)continue;let o=Ms(s);t.set(o,(t.get(o)??0)+1)}return[...t].sort((s,o)=>o[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var va=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var Qe=400,He=200,Ns=e=>Math.floor(e/He)*He;function ka(e){let t=ms({from:0,to:Qe*2,width:0});return C(()=>{let s=0,o=()=>{s=0;let l=e.current.getBoundingClientRect(),i={from:Ns(-l.top-Qe),to:Ns(window.innerHeight-l.top+Qe)+He,width:Math.floor(l.width)},c=t.peek();(i.from!==c.from||i.to!==c.to||i.width!==c.width)&&(t.value=i)},n=()=>s||=requestAnimationFrame(o);o();let r=new ResizeObserver(n);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",n,{passive:!0}),window.addEventListener("resize",n),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",n),window.removeEventListener("resize",n)}},[]),t}export{qe as m104_0,je as m104_1,Ue as m114_0,re as m114_1,pe as m117_0,na as m137_0,ks as m138_0,oa as m138_1,aa as m138_2,ma as m139_0,Ts as m139_1,pa as m143_0,xa as m157_0,ba as m157_1,Bs as m157_2,_e as m161_0,he as m164_0,$e as m164_1,ge as m164_2,K as m164_3,de as m164_4,fe as m164_5,Ct as m186_0,ke as m186_1,yn as m186_2,we as m186_3,ye as m186_4,Rt as m186_5,se as m190_0,vn as m190_1,Tn as m190_2,Mt as m190_3,En as m190_4,kn as m190_5,Se as m191_0,Te as m191_1,Oe as m191_2,va as m195_0,ya as m195_1,wa as m195_2,ae as m204_0,Xn as m204_1,Yn as m204_2,Q as m217_0,Is as m21_0,js as m21_1,Ds as m21_2,nn as m23_0,Xs as m23_1,an as m23_2,Ys as m23_3,ue as m23_4,mn as m24_0,Tt as m24_1,vt as m24_2,kt as m24_3,ka as m279_0,me as m28_0,dn as m31_0,Fe as m33_0,is as m33_1,So as m39_0,Ao as m44_0,De as m47_0,lo as m47_1,Ro as m48_0,_s as m50_0,Wo as m50_1,Uo as m50_2,Ke as m50_3,Fo as m50_4,Po as m50_5,zo as m52_0,Ko as m52_1,Jo as m55_0,ea as m71_0,Yo as m71_1,Me as m83_0,Pe as m83_1,Ne as m83_2,ta as m84_0,Ie as m87_0,sa as m94_0,J as m98_0,so as m98_1,D as m98_2};
