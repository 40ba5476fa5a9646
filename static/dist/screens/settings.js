import{m297_0 as Tt,m297_1 as Ot,m297_2 as Ct,m297_3 as h,m297_4 as Dt,m297_5 as V,m297_6 as At,m297_7 as ue,m297_8 as B,m297_9 as Nt,m297_10 as de,m297_11 as d}from"../main.js";import{m107_0 as H}from"../main.js";import{m191_0 as s}from"../main.js";import{m207_0 as jt,m207_1 as Wt,m207_2 as Kt,m207_3 as pe,m207_4 as ce,m207_5 as qt,m207_6 as Bt}from"../main.js";import{m263_0 as fe}from"../main.js";import{m282_0 as Jt,m282_1 as $e,m282_2 as be}from"../main.js";import{m109_0 as g}from"../main.js";import{m129_0 as M}from"../main.js";var st=[["system","System"],["light","Light"],["dark","Dark"]],he=()=>s`
<${g} title="This browser"><p class="quiet lead">Stored in this browser only.</p><div class="browser-settings"><${M} label="Color scheme" options=${st} value=${be.value} onChange=${$e} /><div><label class="check"><input
type="checkbox"
checked=${ce.value}
onChange=${e=>pe(e.currentTarget.checked)}
/>
Enable single-letter shortcuts
</label><p class="quiet">
For example <kbd>j</kbd> for the next row. Turn them off if you use speech input or a switch device.
</p><p><button type="button" class="button" onClick=${()=>fe.value=!0}>
Show all keys
</button></p></div></div><//>
`;import{m4_0 as ge,m4_1 as ms,m4_2 as F,m4_3 as ls,m4_4 as A}from"../main.js";import{m182_0 as ps,m182_1 as cs,m182_2 as k,m182_3 as fs,m182_4 as $s,m182_5 as _e,m182_6 as bs,m182_7 as hs,m182_8 as gs,m182_9 as _s,m182_10 as ys,m182_11 as vs,m182_12 as x,m182_13 as Ss,m182_14 as ye,m182_15 as ws,m182_16 as ks,m182_17 as xs,m182_18 as Es,m182_19 as Ts,m182_20 as Os,m182_21 as Cs,m182_22 as E,m182_23 as Ds}from"../main.js";import{m189_0 as Ls,m189_1 as Fs,m189_2 as Ps,m189_3 as Rs,m189_4 as T,m189_5 as Is,m189_6 as ve}from"../main.js";import{m234_0 as $,m234_1 as Ws}from"../main.js";import{m235_0 as Bs,m235_1 as Ms,m235_2 as Gs,m235_3 as Qs,m235_4 as zs,m235_5 as v,m235_6 as Js,m235_7 as O,m235_8 as Ys,m235_9 as Vs}from"../main.js";import{m270_0 as Se}from"../main.js";import{m92_0 as P}from"../shared.js";function R(e,t){let r=de(null),[o,a]=d({errors:{},problem:null,busy:!1});return ue(()=>{r.current?.querySelector("[aria-invalid=true]")?.focus()},[o.errors]),{...o,form:r,submit:async l=>{if(l.preventDefault(),!o.busy){a({errors:{},problem:null,busy:!0});try{await e(),r.current&&a({errors:{},problem:null,busy:!1})}catch(n){if(!(n instanceof ge))throw n;let i=Object.fromEntries(Object.entries(n.fields).filter(([p])=>t.includes(p)));a({errors:i,problem:Object.keys(i).length>0?null:n,busy:!1})}}}}}var G=e=>/^-?\d+(\.\d+)?$/.test(e.trim())?Number(e.trim()):e.trim(),we={"":1,b:1,kb:1e3,mb:1e6,gb:1e9,tb:1e12};function ke(e){let t=/^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(e.trim()),r=t&&we[t[2].toLowerCase()];return r?Math.round(Number(t[1])*r):e.trim()}function xe(e){let t=Object.entries(we).reverse().find(([r,o])=>r.length===2&&e>=o&&e/o*1e3===Math.round(e/o*1e3));return t?`${e/t[1]} ${t[0]==="kb"?"kB":t[0].toUpperCase()}`:String(e)}var K=[{name:"most_waiting",label:"Waiting jobs",hint:"At one time. Further submissions are refused until later."},{name:"most_groups",label:"Groups",hint:"Different builds, targets and labels with jobs. Submissions that add more are refused."},{name:"most_running",label:"Running jobs",hint:"At one time, over all targets. Others wait; 0: all wait."},{name:"submits_per_minute",label:"Jobs submitted per minute",hint:"On average. Further submissions are refused until later."},{name:"submit_burst",label:"Jobs submitted at once",hint:"Burst size. Default: one minute's worth.",unlimited:!1},{name:"most_stored_bytes",label:"Stored bytes",hint:"Builds, artifacts and ended logs, e.g. 20 GB. Further uploads are refused.",bytes:!0}],X=[["failed","failed"],["timed_out","timed out"],["lost","agent lost"],["error","error"]],rt=(e,t)=>e==null?{how:"default",text:""}:e==="unlimited"?{how:"unlimited",text:""}:{how:"own",text:t?xe(e):String(e)},Te=e=>({weight:e?String(e.weight):"1",priority_ceiling:String(e?.priority_ceiling??0),...Object.fromEntries(K.map(({name:t,bytes:r})=>[t,rt(e?.[t],r)])),max_attempts:Object.fromEntries(X.map(([t])=>[t,String(e?.max_attempts[t]??"")]))});function ot({how:e,text:t},r){return e==="default"?null:e==="unlimited"?"unlimited":r?ke(t):G(t)}var at=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t.trim()!=="").map(([t,r])=>[t,G(r)])),Ee=e=>({weight:e.weight.trim()===""?null:G(e.weight),priority_ceiling:Number(e.priority_ceiling),...Object.fromEntries(K.map(({name:t,bytes:r})=>[t,ot(e[t],r)])),max_attempts:at(e.max_attempts)});function Oe(e,t){let[r,o]=[Ee(e),Ee(t)];return Object.fromEntries(Object.entries(o).filter(([a,m])=>JSON.stringify(m)!==JSON.stringify(r[a])))}import{m290_0 as mr,m290_1 as lr,m290_2 as Q,m290_3 as ur}from"../main.js";import{m48_0 as S}from"../main.js";import{m74_0 as Z,m74_1 as ee,m74_2 as I,m74_3 as Ce,m74_4 as N}from"../main.js";var nt=Array.from({length:10},(e,t)=>[String(t),t===0?"0: every priority":t===9?"9 only":`${t} to 9`]),it=["id","weight","priority_ceiling",...K.map(({name:e})=>e),"max_attempts"];function mt({limit:e,typed:t,error:r,onChange:o}){let a=V(),{name:m,label:l,hint:n,unlimited:i=!0}=e,p=t.how==="own";return s`
<div class="field form-field limit-field"><label for=${a}>${l}</label><span class="limit-row"><select
id=${a}
value=${t.how}
onChange=${c=>o({...t,how:c.currentTarget.value})}
><option value="default">server's default</option>${i&&s`<option value="unlimited">no limit</option>`}<option value="own">at most</option></select>${p&&s`
<input
type="text"
inputmode=${e.bytes?"text":"numeric"}
name=${m}
aria-label=${`${l}, at most`}
value=${t.text}
autocomplete="off"
aria-invalid=${r?"true":void 0}
aria-describedby=${`${a}-hint ${a}-error`}
onInput=${c=>o({...t,text:c.currentTarget.value})}
/>
`}</span><span class="field-hint" id=${`${a}-hint`}>${n}</span><${ee} id=${`${a}-error`} text=${r} /></div>
`}function lt({typed:e,error:t,onChange:r}){let o=V();return s`
<fieldset class="field form-field attempts-field" aria-describedby=${`${o}-hint ${o}-error`}><legend>Attempts per job, by outcome</legend><span class="attempts-row">${X.map(([a,m])=>s`
<label key=${a}>${m}<input
type="text"
inputmode="numeric"
name=${`max_attempts.${a}`}
value=${e[a]}
placeholder="default"
autocomplete="off"
aria-invalid=${t?"true":void 0}
onInput=${l=>r({...e,[a]:l.currentTarget.value})}
/></label>
`)}</span><span class="field-hint" id=${`${o}-hint`}>
1 to 20. Empty: the server's default. A submission may override it.
</span><${ee} id=${`${o}-error`} text=${t} /></fieldset>
`}function te({org:e,onClose:t,onSaved:r}){let[o]=d(()=>Te(e)),[a,m]=d(o),[l,n]=d(e?.id??""),i=b=>_=>m(Y=>({...Y,[b]:_})),{errors:p,problem:c,busy:u,form:w,submit:f}=R(async()=>{let b=Oe(o,a);if(e&&Object.keys(b).length===0)return t();let _=await A("PATCH",`/api/v1/orgs/${encodeURIComponent(l.trim())}`,b);return Q({text:`The limits of ${_.id} now apply.`}),r(_)},it);return s`
<${S}
title=${e?`Limits of ${e.id}`:"Add organization"}
className="form-dialog"
onClose=${t}
><form class="ask form" ref=${w} onSubmit=${f} novalidate>${!e&&s`
<${N}
label="Id"
hint="As it is written in org_id. It may be set up before it submits anything."
value=${l}
onInput=${n}
maxlength="100"
required
/>
`}<div class="form-pair"><${N}
label="Weight"
hint="Fleet share relative to other waiting organizations: 2 gets twice as much as 1."
inputmode="decimal"
value=${a.weight}
onInput=${i("weight")}
error=${p.weight}
/><${Ce}
label="Allowed priorities"
hint="Lower is more urgent."
options=${nt}
value=${a.priority_ceiling}
onChange=${i("priority_ceiling")}
error=${p.priority_ceiling}
/></div><div class="form-pair">${K.map(b=>s`
<${mt}
key=${b.name}
limit=${b}
typed=${a[b.name]}
error=${p[b.name]}
onChange=${i(b.name)}
/>
`)}</div><${lt} typed=${a.max_attempts} error=${p.max_attempts} onChange=${i("max_attempts")} /><${I} problem=${c} /><footer class="dialog-foot"><button type="button" class="button" onClick=${t}>Cancel</button><button type="submit" class="button is-primary" disabled=${u||l.trim()===""}>Save</button></footer></form><//>
`}import{m142_0 as U,m142_1 as y,m142_2 as C}from"../main.js";import{m145_0 as j}from"../main.js";import{m147_0 as De,m147_1 as Dr,m147_2 as Ar}from"../shared.js";function se({used:e,limit:t,write:r=x,own:o}){return s`
<span class="used"><span class="number">${r(e)}${" "}<span class="quiet">${t===null?"\xB7 no limit":`of ${r(t)}`}</span>${o&&s`<span class="own" data-tip="Set for this organization">set</span>`}</span>${t!==null&&t>0&&s`<${De} share=${Math.min(1,e/t)} />`}</span>
`}var re=(e,t)=>e[t]!==null,ut=[{name:"org",title:"Organization",main:!0,cell:e=>e.id},{name:"waiting",title:"Waiting",label:"Waiting",cell:e=>s`
<${se}
used=${e.used.waiting}
limit=${e.limits.most_waiting}
own=${re(e,"most_waiting")}
/>
`},{name:"running",title:"Running",label:"Running",cell:e=>s`
<${se}
used=${e.used.running}
limit=${e.limits.most_running}
own=${re(e,"most_running")}
/>
`},{name:"stored",title:"Stored",label:"Stored",cell:e=>s`
<${se}
used=${e.used.stored_bytes}
limit=${e.limits.most_stored_bytes}
write=${k}
own=${re(e,"most_stored_bytes")}
/>
`},{name:"rate",title:"Submissions per minute",label:"Submissions per minute",cell:e=>e.limits.submits_per_minute===null?s`<span class="quiet">no limit</span>`:s`<span class="number">${x(e.limits.submits_per_minute)}</span>`},{name:"weight",title:"Weight",label:"Weight",numeric:!0,cell:e=>s`<span class="number">${e.weight}</span>`},{name:"ceiling",title:"Priorities",label:"Priorities",numeric:!0,cell:e=>s`<span class="number">${e.priority_ceiling}–9</span>`}];function Ae({list:e,query:t}){let[r,o]=d(!1),[a,m]=d(null);h(()=>e.start(),[e]),T("orgs",e.refresh,[Se]);let l=e.ids.value,n=$("settings","org"),i=n?t.get("org"):null,p=i?e.row(i).value:null;h(()=>{!i||e.has(i)||F(`/api/v1/orgs/${encodeURIComponent(i)}`).then(f=>e.merge([f]),f=>m({id:i,error:f}))},[e,i]);let c=()=>r?o(!1):v({org:""}),u=f=>{e.merge([f]),c()},w=n&&s`
<button type="button" class="button" onClick=${()=>o(!0)}>
Add organization…
</button>
`;return s`
<${g} title="Organizations" note=${l.length>0?x(l.length):""} tools=${w}><p class="quiet lead">
Limits apply immediately and survive restarts; every change is recorded in the audit log. Anything not set uses
the server's defaults.
</p>${l.length>0&&s`
<${j}
id="orgs-list"
label="Organizations"
className="orgs"
kind="org"
columns=${ut}
ids=${l}
rowOf=${f=>e.row(f)}
hrefOf=${f=>n?O("settings",{},{part:"orgs",org:f.id}):O("jobs",{},{org_id:f.id})}
/>
`}${l.length===0&&!e.loading.value&&!e.error.value&&s`
<${U} icon="jobs" title="No organizations yet"><p>An organization appears with its first job${n&&", or when you add one"}.</p><//>
`}<${P} list=${e} what="Organizations" older="Show more" all="" /><//>${r&&s`<${te} key="" org=${null} onClose=${c} onSaved=${u} />`}${p&&!r&&s`<${te} key=${p.id} org=${p} onClose=${c} onSaved=${u} />`}${!p&&a?.id===i&&s`<${y} title="Limits could not be loaded" text=${a.error.message} />`}
`}import{m0_0 as Yr,m0_1 as Vr,m0_2 as Hr,m0_3 as Xr,m0_4 as Zr,m0_5 as eo,m0_6 as to,m0_7 as Ne,m0_8 as so,m0_9 as ro,m0_10 as oo,m0_11 as Le,m0_12 as Fe,m0_13 as ao,m0_14 as no,m0_15 as io,m0_16 as mo,m0_17 as Pe,m0_18 as Re}from"../main.js";import{m153_0 as z}from"../main.js";var dt=[{kind:"jobs",name:"Jobs, with their attempts and batches",days:"jobs_days",variable:"QUALGENT_KEEP_JOBS_DAYS",after:"after they ended"},{kind:"logs",name:"Logs",days:"logs_days",variable:"QUALGENT_KEEP_LOGS_DAYS",after:"after they ended",forever:"as long as their jobs",most:"log_bytes",mostVariable:"QUALGENT_KEEP_LOG_BYTES"},{kind:"artifacts",name:"Artifacts",days:"artifacts_days",variable:"QUALGENT_KEEP_ARTIFACTS_DAYS",after:"after their test ended",forever:"as long as their jobs",most:"artifact_bytes",mostVariable:"QUALGENT_KEEP_ARTIFACT_BYTES"},{kind:"builds",name:"Stored builds",days:"builds_days",variable:"QUALGENT_KEEP_BUILDS_DAYS",after:"after their last use"},{kind:"bundles",name:"Bundles of tests",days:"bundles_days",variable:"QUALGENT_KEEP_BUNDLES_DAYS",after:"after their last use"},{kind:"agents",name:"Agents that ran nothing",days:"agents_days",variable:"QUALGENT_KEEP_AGENTS_DAYS",after:"after they disconnected"},{kind:"audit",name:"Audit log",days:"audit_days",variable:"QUALGENT_KEEP_AUDIT_DAYS",after:""},{kind:"events",name:"Events and webhook deliveries",days:"events_days",variable:"QUALGENT_KEEP_EVENTS_DAYS",after:""}],pt=({policy:e,of:t})=>s`
${e[t.days]===0?t.forever??"forever":s`<span class="number">${_e(e[t.days],"day")}</span> ${t.after}`}${t.most&&e[t.most]!==null&&s`
, at most <span class="number">${k(e[t.most])}</span> together
`}
`,ct=({count:e,bytes:t})=>`${x(e)}${t>0?`, ${k(t)}`:""}`;function Ie({source:e}){h(()=>e.start(),[e]),T("retention",e.again);let t=e.value.value;if(e.error.value&&!t)return s`
<${y}
title="Retention could not be loaded"
text=${e.error.value.message}
again=${()=>e.again()}
/>
`;if(!t)return s`<${C} />`;let{policy:r,last:o}=t,a=async()=>await Le()&&e.again();return s`
<${g}
title="Retention"
tools=${$("remove","retention")&&s`
<button type="button" class="button is-danger" onClick=${a}>
Remove expired data…
</button>
`}
><p class="quiet lead">
Expired data is removed a minute after the server starts, then every hour. The periods are set in the
server's environment.
</p><table class="tallies kept" aria-label="Retention"><thead><tr><th scope="col">What</th><th scope="col">Kept for</th><th scope="col">Last run removed</th><th scope="col">Set by</th></tr></thead><tbody>${dt.map(m=>s`
<tr key=${m.kind}><th scope="row">${m.name}</th><td><${pt} policy=${r} of=${m} /></td><td class="number">${o?.[m.kind]?.count>0?ct(o[m.kind]):s`<span class="quiet">–</span>`}</td><td><code>${m.variable}</code>${m.mostVariable&&s`
<br /><code>${m.mostVariable}</code>
`}</td></tr>
`)}</tbody></table><p class="quiet" data-last>${o?s`
Last run:${" "}<${z} at=${o.at} />
.
`:"Not run since the server started."}</p><//>
`}import{m52_0 as Ue}from"../main.js";import{m55_0 as W}from"../shared.js";import{m82_0 as D}from"../main.js";var ft=15,$t=2e9,oe=e=>e===null?"not known":k(e);function je({source:e}){h(()=>e.start(ft),[e]);let t=e.value.value;if(e.error.value&&!t)return s`
<${y}
title="Server details could not be loaded"
text=${e.error.value.message}
again=${()=>e.again()}
/>
`;if(!t)return s`<${C} />`;let r=t.free_bytes!==null&&t.free_bytes<$t;return s`
<${g} title="This server">${r&&s`
<p class="why" data-why><${D} name="stale" /> Low disk space in the data directory: ${k(t.free_bytes)}.
</p>
`}<${W}
facts=${[["Version",t.version],["Python",t.python],["Running for",s`
<${Ue} since=${t.started_at} />${" "}<span class="quiet">since ${E(t.started_at)}</span>
`],["Address",t.public_url&&s`<a href=${t.public_url}>${t.public_url}</a>`],["Database",s`${t.database}, <span class="number">${oe(t.database_bytes)}</span>`],["Stored",s`
<span class="number">${oe(t.stored_bytes)}</span>${" "}<span class="quiet">of builds, artifacts and logs</span>
`],["Free",s`
<span class="number">${oe(t.free_bytes)}</span>${" "}<span class="quiet">in the data directory</span>
`]]}
/><p class="server-links">${$("read","metrics")&&s`<a class="button" href="/metrics" target="_blank" rel="noopener">Metrics</a>`}<a class="button" href="/readyz" target="_blank" rel="noopener">Readiness</a></p><//>
`}import{m192_0 as We}from"../main.js";import{m226_0 as q}from"../shared.js";var ae={pending:"pending",delivered:"done",failed:"failed",given_up:"failed"},bt={pending:"pending",given_up:"failed"},qe=({delivery:{state:e,next_attempt_at:t}})=>s`
<span class=${`state state-${ae[e]}`}><${D} name=${ae[e]} /><span>${bt[e]??e}${e==="failed"&&t&&`, next ${E(t)}`}</span></span>
`,Ke=e=>[e.status_code,e.error].filter(Boolean).join(" "),ht=[{name:"state",title:"State",cell:e=>s`<${qe} delivery=${e} />`},{name:"event",title:"Event",main:!0,cell:e=>e.event},{name:"answer",title:"Response",cell:e=>s`<span title=${Ke(e)}>${Ke(e)}</span>`},{name:"tries",title:"Attempts",label:"attempts",numeric:!0,cell:e=>s`<span class="number">${e.attempts}</span>`},{name:"at",title:"Time",numeric:!0,cell:e=>s`<${z} className="quiet" at=${e.last_attempt_at??e.created_at} />`}];function gt({webhook:e,id:t,list:r}){let[o,a]=d({}),m=()=>F(`/api/v1/webhooks/${e.id}/deliveries/${t}`).then(c=>a({delivery:c}),c=>a({error:c})),l=r.row(t).value;h(()=>{m()},[t,l]);let{delivery:n,error:i}=o,p=async()=>{await Ne(e,t)&&r.refresh()};return s`
<${S}
title=${n?.event??"Delivery"}
className="form-dialog"
onClose=${()=>v({delivery:""})}
>${i&&s`<${y} title="The delivery could not be loaded" text=${i.message} again=${m} />`}${!n&&!i&&s`<${C} />`}${n&&s`
<${W}
facts=${[["State",s`<${qe} delivery=${n} />`],["Attempts",String(n.attempts)],["Next attempt",n.next_attempt_at&&E(n.next_attempt_at)],["Response",n.status_code&&`${n.status_code}${n.seconds===null?"":`, after ${ye(n.seconds)}`}`],["Error",n.error],["webhook-id",s`<code class="id">${n.event_id}</code>`]]}
/>${n.response&&s`
<h3>Response</h3><pre class="payload" tabindex="0" aria-label="Response">${n.response}</pre>
`}<h3>Request</h3><pre class="payload" tabindex="0" aria-label="Request">${JSON.stringify(n.payload,null,2)}</pre>${$("redeliver","webhook")&&s`
<footer class="dialog-foot"><button type="button" class="button" onClick=${p}><${D} name="retry" />
Send again
</button></footer>
`}
`}<//>
`}function Be({webhook:e,list:t,query:r}){h(()=>t.start(),[t]),T("webhooks",t.refresh);let o=t.ids.value,a=r.get("delivery");return s`
<${g} title="Deliveries">${o.length>0&&s`
<${j}
id="deliveries-list"
label="Deliveries, newest first"
className="deliveries"
kind="delivery"
columns=${ht}
ids=${o}
rowOf=${m=>t.row(m)}
hrefOf=${m=>O("settings",{},{part:"webhooks",webhook:e.id,delivery:m.id})}
failed=${m=>ae[m.state]==="failed"}
/>
`}${o.length===0&&!t.loading.value&&!t.error.value&&s`
<p class="nothing">No deliveries yet. ${$("test","webhook")&&"\u201CSend a test\u201D sends one now."}</p>
`}<${P} list=${t} what="Deliveries" all="" /><//>${a&&s`<${gt} key=${a} webhook=${e} id=${a} list=${t} />`}
`}import{m45_0 as ia,m45_1 as Me}from"../main.js";var _t=[["0","No longer"],["3600","1 h"],["86400","1 day"],["604800","7 days"]],ne=({secret:e,onClose:t})=>s`
<div class="ask" data-secret><p>This secret signs deliveries. <strong>It is not shown again</strong>: store it in the receiver.</p><${Me} label="Secret" text=${e} /><footer class="dialog-foot"><button type="button" class="button is-primary" onClick=${t}>Done</button></footer></div>
`;function Ge({webhook:e,onClose:t}){let[r,o]=d("86400"),[a,m]=d(null),{problem:l,busy:n,form:i,submit:p}=R(async()=>{m((await A("POST",`/api/v1/webhooks/${e.id}/rotate`,{keep_seconds:Number(r)})).secret)},[]);return s`
<${S} title="New secret" onClose=${t}>${a&&s`<${ne} secret=${a} onClose=${t} />`}${!a&&s`
<form class="ask form" ref=${i} onSubmit=${p}><p>
Deliveries are signed with the new secret at once. For a while they can be signed with the old one
as well, so that the receiver may change over in its own time.
</p><${M} label="Keep the old secret for" options=${_t} value=${r} onChange=${o} /><${I} problem=${l} /><footer class="dialog-foot"><button type="button" class="button" onClick=${t}>Cancel</button><button type="submit" class="button is-primary" disabled=${n}>Create secret</button></footer></form>
`}<//>
`}var J=[["job.ended","a job ends","jobs"],["batch.ended","a batch ends","batches"]],yt=[["done","passed"],["failed","failed"],["cancelled","cancelled"]],vt=["url","org_id","events","statuses","description"];function ie({webhook:e=null,onClose:t,onSaved:r}){let[o,a]=d(e?.url??""),[m,l]=d(""),[n,i]=d(e?.events??J.map(([L])=>L)),[p,c]=d(e?.statuses??[]),[u,w]=d(e?.description??""),[f,b]=d(null),{errors:_,problem:Y,busy:Ze,form:et,submit:tt}=R(async()=>{let L={url:o.trim(),events:n,statuses:p,description:u.trim()};e?(r(await A("PATCH",`/api/v1/webhooks/${e.id}`,L)),Q({text:"Webhook saved."})):b(await A("POST","/api/v1/webhooks",{...L,org_id:m.trim()||null}))},vt);if(f){let{secret:L,...le}=f;return s`
<${S} title="Webhook created" onClose=${()=>r(le)}><${ne} secret=${L} onClose=${()=>r(le)} /><//>
`}return s`
<${S} title=${e?"Edit webhook":"Add webhook"} onClose=${t}><form class="ask form" ref=${et} onSubmit=${tt} novalidate><${N}
label="URL"
hint="http or https. Only public addresses, unless the server allows others."
inputmode="url"
value=${o}
onInput=${a}
error=${_.url}
maxlength="2000"
/>${!e&&s`
<${N}
label="Organization"
hint="Empty: events of all organizations."
value=${m}
onInput=${l}
error=${_.org_id}
maxlength="100"
/>
`}<${Z}
label="Events"
options=${J}
value=${n}
onChange=${i}
error=${_.events}
/><${Z}
label="Outcomes"
hint="None selected: every outcome."
options=${yt}
value=${p}
onChange=${c}
error=${_.statuses}
/><${N}
label="Description"
hint="Shown to others."
value=${u}
onInput=${w}
error=${_.description}
maxlength="200"
/><${I} problem=${Y} /><footer class="dialog-foot"><button type="button" class="button" onClick=${t}>Cancel</button><button type="submit" class="button is-primary" disabled=${Ze}>${e?"Save":"Create"}</button></footer></form><//>
`}function Qe({webhook:e}){let[t,r]=e.enabled?e.failing_since?["suspect","failing"]:["done","on"]:["paused","off"];return s`
<span class=${`state state-${t}`}><${D} name=${t} /><span>${r}</span></span>
`}var ze=({events:e,statuses:t})=>e.map(r=>J.find(([o])=>o===r)?.[2]??r).join(" and ")+(t.length>0?` that end ${t.join(" or ")}`:""),St=[{name:"state",title:"State",cell:e=>s`<${Qe} webhook=${e} />`},{name:"url",title:"URL",main:!0,cell:e=>s`<span title=${e.url}>${e.url}</span>`},{name:"whose",title:"Organization",cell:e=>e.org_id??s`<span class="quiet">all</span>`},{name:"events",title:"Events",cell:ze},{name:"what",title:"Description",cell:e=>e.description}];function wt({webhook:e,list:t,query:r}){let[o,a]=d(null),m=B(()=>new q({path:`/api/v1/webhooks/${e.id}/deliveries`,name:"deliveries"}),[e.id]),l=()=>a(null),n=u=>u&&t.update(u),i=async()=>await Re(e)&&m.refresh(),p=async()=>{await Fe(e)&&(v({webhook:"",delivery:""}),t.first())},c=[{action:"test",label:"Send a test",icon:"next",run:i},{action:"settings",label:"Change\u2026",run:()=>a("edit")},{action:"rotate",label:"New secret\u2026",run:()=>a("secret")},{action:"settings",label:e.enabled?"Turn off":"Turn on",icon:e.enabled?"paused":"running",run:async()=>n(await Pe(e))},{action:"delete",label:"Remove\u2026",danger:!0,run:p}];return s`
<p><a href=${O("settings",{},{part:"webhooks"})}>All webhooks</a></p><${g} title=${s`<span class="webhook-url">${e.url}</span>`} className="webhook"><div class="webhook-acts">${c.filter(({action:u})=>$(u,"webhook")).map(({label:u,icon:w,run:f,danger:b})=>s`
<button type="button" key=${u} class=${`button ${b?"is-danger":""}`} onClick=${f}>${w&&s`<${D} name=${w} />`}${u}</button>
`)}${$("read","admin")&&s`
<a
class="button is-link"
href=${We("webhook",e.id)}
data-tip="Show in the admin"
>
Open in admin
</a>
`}</div><${W}
facts=${[["State",s`<${Qe} webhook=${e} /> ${e.disabled_reason}`],["Failing since",e.failing_since&&E(e.failing_since)],["Organization",e.org_id??"all"],["Events",ze(e)],["Description",e.description],["Since",E(e.created_at)],["Id",s`<code class="id">${e.id}</code>`]]}
/><//><${Be} webhook=${e} list=${m} query=${r} />${o==="edit"&&s`
<${ie}
webhook=${e}
onClose=${l}
onSaved=${u=>{n(u),l()}}
/>
`}${o==="secret"&&s`<${Ge} webhook=${e} onClose=${l} />`}
`}function Je({list:e,query:t}){let[r,o]=d(!1),[a,m]=d(null);h(()=>e.start(),[e]),T("webhooks",e.refresh);let l=t.get("webhook"),n=l?e.row(l).value:null;if(h(()=>{!l||e.has(l)||F(`/api/v1/webhooks/${encodeURIComponent(l)}`).then(u=>e.merge([u]),u=>m({id:l,error:u}))},[e,l,n===null]),n)return s`<${wt} key=${n.id} webhook=${n} list=${e} query=${t} />`;if(l)return a?.id===l?s`<${y} title="The webhook could not be loaded" text=${a.error.message} />`:s`<${C} />`;let i=e.ids.value,p=u=>{o(!1),e.merge([u]),v({webhook:u.id},{push:!0})},c=$("create","webhook")&&s`
<button type="button" class="button" onClick=${()=>o(!0)}>
Add webhook…
</button>
`;return s`
<${g}
title="Webhooks"
note=${i.length>0?x(i.length):""}
tools=${i.length>0&&c}
><p class="quiet lead">
Signed requests to a URL when jobs and batches end: at least once, retried for a day.
</p>${i.length>0&&s`
<${j}
id="webhooks-list"
label="Webhooks, newest first"
className="webhooks"
kind="webhook"
columns=${St}
ids=${i}
rowOf=${u=>e.row(u)}
hrefOf=${u=>O("settings",{},{part:"webhooks",webhook:u.id})}
failed=${u=>!!u.failing_since}
/>
`}${i.length===0&&!e.loading.value&&!e.error.value&&s`
<${U} icon="link" title="No webhooks"><p>Notify chat, deployments or build servers: anything that accepts an HTTP POST.</p>${c&&s`<p>${c}</p>`}<//>
`}<${P} list=${e} what="Webhooks" older="Show more" all="" /><//>${r&&s`<${ie} onClose=${()=>o(!1)} onSaved=${p} />`}
`}import{m146_0 as Ye}from"../shared.js";import{m229_0 as me}from"../shared.js";import{m225_0 as Xa,m225_1 as Za,m225_2 as en,m225_3 as tn,m225_4 as sn,m225_5 as rn,m225_6 as on,m225_7 as an,m225_8 as Ve}from"../main.js";var He={orgs:"org",retention:"retention",webhooks:"webhook",server:"server"};function kt(){let e=Ve();return{orgs:new q({path:"/api/v1/orgs",name:"orgs",page:e?.orgs,mirrors:!0}),webhooks:new q({path:"/api/v1/webhooks",name:"webhooks",page:e?.webhooks,mirrors:!0}),retention:new me("/api/v1/retention",e?.retention),server:new me("/api/v1/server",e?.server)}}function Xe({query:e}){ve("settings");let{orgs:t,webhooks:r,retention:o,server:a}=B(kt,[]),m=[{name:"orgs",title:"Organizations",body:()=>s`<${Ae} list=${t} query=${e} />`},{name:"retention",title:"Retention",body:()=>s`<${Ie} source=${o} />`},{name:"webhooks",title:"Webhooks",body:()=>s`<${Je} list=${r} query=${e} />`},{name:"server",title:"Server",body:()=>s`<${je} source=${a} />`},{name:"browser",title:"This browser",body:()=>s`<${he} />`}].filter(({name:i})=>!(i in He)||$("read",He[i])),l=i=>v({part:i==="orgs"?"":i,org:"",webhook:"",delivery:""},{push:!0}),n=e.get("part")||"orgs";return m.some(({name:i})=>i===n)?s`
<${H} title="Settings" className="settings"><${Ye} label="Parts of the settings" tabs=${m} value=${n} onChange=${l} /><//>
`:s`
<${H} title="Settings" className="settings"><${U} icon="search" title="Unknown part of the settings"><p><a class="button" href="/settings">All settings</a></p><//><//>
`}export{Xe as default};
