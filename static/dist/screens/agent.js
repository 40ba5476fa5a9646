import{m274_0 as Qt,m274_1 as Gt,m274_2 as Ut,m274_3 as R,m274_4 as Kt,m274_5 as Xt,m274_6 as Yt,m274_7 as Zt,m274_8 as O,m274_9 as te,m274_10 as ee,m274_11 as se}from"../main.js";import{m0_0 as ne,m0_1 as re,m0_2 as S,m0_3 as me,m0_4 as ie,m0_5 as le,m0_6 as ce,m0_7 as pe,m0_8 as D,m0_9 as de,m0_10 as ue,m0_11 as k,m0_12 as fe,m0_13 as $e,m0_14 as _e,m0_15 as he,m0_16 as ge,m0_17 as ve}from"../main.js";import{m276_0 as we,m276_1 as ye,m276_2 as Te,m276_3 as Oe,m276_4 as Se,m276_5 as ke,m276_6 as j,m276_7 as Ae,m276_8 as Ee,m276_9 as Ce,m276_10 as Pe,m276_11 as Le}from"../main.js";import{m4_0 as Be,m4_1 as Ie,m4_2 as q,m4_3 as Re,m4_4 as De}from"../main.js";import{m261_0 as A}from"../main.js";import{m207_0 as E}from"../main.js";import{m245_0 as C}from"../main.js";import{m250_0 as P,m250_1 as Qe,m250_2 as g}from"../main.js";var yt=1e3,Tt=4e3,Ot=t=>`/api/v1/agents/${t.split("/").map(encodeURIComponent).join("/")}`,v=class{#t;#e;attempts=null;health=j(null);constructor(s,a=null){this.#t=s,this.health.value=a?.health??null,this.#e=a?.attempts??null,this.events=new E({path:"/api/v1/events",name:"events",query:{agent:s},page:a?.events})}show(s){let a=s?null:this.#e;return this.#e=null,this.attempts=new E({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#t,outcome:s},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let s=A(()=>this.attempts?.refresh(),yt),a=A(()=>this.#a(),Tt);this.health.peek()===null&&a();let n=null,r=()=>{let o=g(`agent:${this.#t}`).row(this.#t).peek(),u=o&&JSON.stringify([o.job?.id,o.job?.attempt,o.job?.phase,o.jobs_done,o.status]);if(u===n)return;let m=n===null;n=u,!m&&(s(),a())};r(),this.#s(P(C)),this.#t in P(g(`agent:${this.#t}`))&&s();let c=[g(`agent:${this.#t}`).watch(r),C.watch(o=>this.#s(o)),s.stop,a.stop];return()=>c.forEach(o=>o())}async#a(){try{this.health.value=await q(`${Ot(this.#t)}/health`)}catch{}}#s(s){let a=this.events.ids.peek()[0]??"",n=Object.values(s).filter(r=>r.agent===this.#t&&r.id>a);n.length>0&&this.events.merge(n.sort((r,c)=>r.id<c.id?1:-1))}};import{m167_0 as as,m167_1 as os,m167_2 as ns,m167_3 as $,m167_4 as rs,m167_5 as ms,m167_6 as is,m167_7 as H,m167_8 as ls,m167_9 as p,m167_10 as M,m167_11 as L,m167_12 as cs,m167_13 as ps,m167_14 as J,m167_15 as ds,m167_16 as us,m167_17 as fs,m167_18 as _}from"../main.js";import{m169_0 as W}from"../main.js";import{m176_0 as e}from"../main.js";import{m184_0 as z,m184_1 as xs,m184_2 as ws,m184_3 as ys,m184_4 as Ts,m184_5 as Os}from"../shared.js";import{m215_0 as V,m215_1 as As,m215_2 as Es,m215_3 as Cs,m215_4 as Ps,m215_5 as b,m215_6 as Ls,m215_7 as d,m215_8 as Fs,m215_9 as Ns}from"../main.js";import{m43_0 as x}from"../main.js";import{m56_0 as h,m56_1 as js}from"../main.js";import{m72_0 as l}from"../main.js";import{m81_0 as w}from"../shared.js";import{m94_0 as y,m94_1 as Q}from"../shared.js";import{m97_0 as i}from"../main.js";import{m110_0 as G,m110_1 as Ks}from"../shared.js";import{m132_0 as U}from"../main.js";import{m137_0 as K,m137_1 as ea}from"../main.js";import{m140_0 as T}from"../main.js";var St=t=>t.number>1&&e`<span class="tag">attempt ${t.number}</span>`;function kt({attempt:t}){return t.run_seconds!==null?e`<span class="number">${L(t.run_seconds)}</span>`:t.outcome?"":e`<${x} since=${t.leased_at} />`}var At=[{name:"outcome",title:"Outcome",cell:t=>e`<${y} outcome=${t.outcome} phase=${t.phase} />`},{name:"test",title:"Test",main:St,cell:t=>e`<${K} test=${t.test} />`},{name:"build",title:"Build",cell:t=>e`<${h} org=${t.org_id} version=${t.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:t=>t.install_seconds===null?e`<span class="quiet">${z(t)?"failed":"\u2013"}</span>`:e`<span class="number">${L(t.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:t=>e`<${kt} attempt=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>e`<${T} className="quiet" at=${t.finished_at??t.leased_at} />`}],Et=({outcome:t})=>e`
<span class="chip">
only <strong>${Q(t)}</strong>
<button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>b({outcome:""})}>
<${l} name="close" />
</button>
</span>
`;function X({list:t,outcome:s}){let{ids:a,waiting:n,show:r,over:c}=W(t.ids),o=a.map(m=>t.row(m).value?.outcome).filter(Boolean).slice(0,20).reverse(),u=e`
${s?e`<${Et} outcome=${s} />`:e`<${G} outcomes=${o} />`}
${n>0&&e`<button type="button" class="pill" onClick=${r}>Show ${n} new</button>`}
`;return e`
<${i} id="attempts" title="Recent attempts" tools=${u}>
${a.length>0&&e`
<div class="held" ...${c}>
<${U}
id="attempts-list"
label="Recent attempts"
className="agent-attempts"
kind="attempt"
columns=${At}
ids=${a}
rowOf=${m=>t.row(m)}
hrefOf=${m=>d("job",{id:m.job_id},m.number>1?{attempt:m.number}:{})}
failed=${m=>["failed","timed_out"].includes(m.outcome)}
/>
</div>
`}
${a.length===0&&!t.loading.value&&!t.error.value&&e`<p class="nothing">${s?"No attempts match.":"No attempts yet."}</p>`}
<${w} list=${t} what="Attempts" all="" />
<//>
`}var Y={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function Ct({event:t}){let[s,a]=Y[t.level]??Y.info;return e`
<li class=${`feed-event feed-${t.level}`}>
<span class="feed-level">
<${l} name=${s} />
<span class="unseen">${a}</span>
</span>
<span class="feed-text">
${t.job_id?e`<a href=${d("job",{id:t.job_id})}>${t.text}</a>`:t.text}
</span>
<${T} className="quiet" at=${t.at} />
</li>
`}function Z({list:t}){let s=t.ids.value;return e`
<${i} id="happened" title="Events">
${s.length>0&&e`
<ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">
${s.map(a=>e`<${Ct} key=${a} event=${t.row(a).value} />`)}
</ol>
`}
${s.length===0&&!t.loading.value&&e`<p class="nothing">No events yet.</p>`}
<${w} list=${t} what="Events" all="" />
<//>
`}import{m172_0 as Ea,m172_1 as tt}from"../shared.js";import{m218_0 as et,m218_1 as st,m218_2 as La,m218_3 as Fa}from"../main.js";import{m130_0 as Ia,m130_1 as Ra,m130_2 as at}from"../main.js";import{m134_0 as ot,m134_1 as qa,m134_2 as Ha}from"../shared.js";var nt=({name:t,ran:s,failed:a,share:n})=>e`
<tr>
<th scope="row">${t}</th>
<td class="is-numeric">${p(s)}</td>
<td>
<span class="share">
<${ot} share=${n??0} />
<span class="number">${M(n)}</span>
</span>
</td>
<td class="is-numeric">${p(a)}</td>
</tr>
`,Pt=({health:t})=>e`
<table class="tallies" aria-label="Failures here and elsewhere">
<thead>
<tr>
<th scope="col">Tests run</th>
<th scope="col" class="is-numeric">Ran</th>
<th scope="col">Failed</th>
<th scope="col" class="is-numeric">
<span class="unseen">Failures</span>
</th>
</tr>
</thead>
<tbody>
<${nt} name="This agent" ran=${t.ran} failed=${t.failed} share=${t.failed_share} />
<${nt}
name="Other agents"
ran=${t.others_ran}
failed=${t.others_failed}
share=${t.others_failed_share}
/>
</tbody>
</table>
`,Lt=({outcomes:t})=>e`
<p class="outcomes" aria-label="Outcomes">
${Object.entries(t).filter(([,s])=>s>0).map(([s,a])=>e`
<button
type="button"
key=${s}
class="outcome-count"
data-tip="Show only these attempts"
onClick=${()=>b({outcome:s})}
>
<${y} outcome=${s} />
<span class="number strong">${p(a)}</span>
</button>
`)}
</p>
`;function Ft({health:t}){return t.installs+t.installs_avoided===0?null:e`
<dl class="facts">
<div>
<dt>Installs</dt>
<dd class="number">${st(t)}</dd>
</div>
<div>
<dt>Installs avoided</dt>
<dd class="number">${et(t)}</dd>
</div>
<div>
<dt>Starts avoided</dt>
<dd class="number">${p(t.starts_avoided)}</dd>
</div>
</dl>
`}var Nt=({health:t})=>e`
<dl class="facts">
<div>
<dt>Last 24 h</dt>
<dd class="number">
${$(t.connects,"connection")}, ${$(t.disconnects,"disconnection")},${" "}
${$(t.silences,"missed heartbeat")}
</dd>
</div>
${t.last_silent_at&&e`
<div>
<dt>Last without heartbeat</dt>
<dd class="number">${_(t.last_silent_at)}</dd>
</div>
`}
</dl>
`;function rt({health:t}){if(!t)return e`
<${i} title="Health">
<${at} />
<//>
`;let{tone:s,icon:a,title:n,text:r}=tt(t);return e`
<${i} title="Health" note=${t.attempts>0?`last ${$(t.attempts,"attempt")}`:""}>
<div class=${`verdict verdict-${s}`} data-verdict=${t.verdict}>
<${l} name=${a} />
<p>
<strong>${n}.</strong> ${r}
</p>
</div>
${t.attempts>0&&e`
<${Lt} outcomes=${t.outcomes} />
<${Pt} health=${t} />
`}
<${Ft} health=${t} />
<${Nt} health=${t} />
<//>
`}import{m46_0 as mt}from"../shared.js";import{m63_0 as ao,m63_1 as oo,m63_2 as no,m63_3 as ro,m63_4 as it,m63_5 as mo}from"../main.js";import{m91_0 as lt}from"../shared.js";import{m95_0 as ct}from"../main.js";import{m105_0 as pt}from"../main.js";import{m125_0 as F}from"../main.js";import{m131_0 as dt,m131_1 as vo,m131_2 as bo}from"../main.js";import{m152_0 as ut,m152_1 as ft,m152_2 as $t}from"../shared.js";import{m174_0 as Oo,m174_1 as So,m174_2 as ko,m174_3 as Ao,m174_4 as Eo,m174_5 as N}from"../main.js";import{m173_0 as _t,m173_1 as B}from"../main.js";import{m206_0 as No,m206_1 as Bo,m206_2 as Io,m206_3 as Ro,m206_4 as Do,m206_5 as jo,m206_6 as qo,m206_7 as Ho,m206_8 as ht}from"../main.js";import{m209_0 as Wo,m209_1 as zo,m209_2 as Vo,m209_3 as Qo,m209_4 as Go,m209_5 as gt}from"../main.js";import{m214_0 as f,m214_1 as Xo}from"../main.js";var On=({params:t})=>t.name,Bt={assigned:"assigned",installing:"installing the build",executing:"running"};function It({job:t}){return e`
<div class="now" data-now=${t.id}>
<p class="now-test">
<a href=${d("job",{id:t.id})}>
<span class="test-path">${t.test}</span>
</a>
</p>
<p class="now-line">
<${h} org=${t.org_id} version=${t.app_version_id} link />
<span>
${Bt[t.phase]??t.phase??"running"}
${t.attempt>1&&`, attempt ${p(t.attempt)}`}
</span>
<span class="now-time">
<${x} since=${t.started_at} expected=${t.expected_seconds} />
</span>
</p>
<${pt} since=${t.started_at} expected=${t.expected_seconds} />
</div>
`}var Rt=({builds:t})=>e`
<ul class="plain installed">
${t.map(s=>e`
<li key=${JSON.stringify(s)}>
<${h} org=${s.org_id} version=${s.app_version_id} link />
<span class="quiet">${s.target}</span>
</li>
`)}
</ul>
`;function Dt({agent:{held:t,paused_reason:s}}){if(!t&&!s)return null;let{kind:a,note:n,...r}=t??{kind:"paused",note:s};return e`
<div class=${`why is-${a}`} data-why>
<p>
<${l} name=${a} />${" "}<strong>${t?J(a):"Paused itself."}</strong>${" "}
It accepts no new jobs.
</p>
${n&&e`<p>${n}</p>`}
${t&&e`<p class="quiet">${it(r)}</p>`}
</div>
`}var jt=({agent:t})=>e`
<div class="why is-lost" role="status" data-lost>
<p>
<${l} name="lost" />
${" "}<strong>Lost for <${F} since=${t.last_seen_at} />.</strong>${" "}
It stopped responding at ${_(t.last_seen_at)} while it was expected. What it ran was queued again.
</p>
<p class="quiet">
Check the device, its host ${t.host} and the network. Pause or drain a device before you take it away.
</p>
</div>
`,qt=({agent:t})=>e`
<p class="why" role="status" data-offline>
Offline for <${F} since=${t.last_seen_at} />: it takes no jobs until it connects again.
</p>
`,Ht=(t,s)=>[s!==""&&f("resume","agent")&&{label:"Resume",icon:"running",run:()=>k(t)},...Object.entries(_t).map(([a,{label:n,icon:r,effect:c}])=>f(a,"agent")&&{label:`${n}\u2026`,icon:r,tip:c,run:()=>S(t,a)})],Mt=(t,{kind:s})=>[f("resume","agent")&&{label:s==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>k(t)},f(B(s),"agent")&&{label:"Change\u2026",icon:s,run:()=>S(t,B(s))}];async function Jt(t){await D(t)&&V(d("fleet"))}var vt=({name:t,held:s,paused_reason:a,state:n,operable:r})=>[...r?s?Mt(t,s):Ht(t,a):[],r&&n==="offline"&&f("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>Jt(t)}].filter(Boolean),Wt=({agent:t})=>e`
<${i} title="Details">
<${mt}
facts=${[["Serves",t.targets.join(", ")],["Labels",H(t.labels)],["Organization",t.org_id],["Host",t.host],["Software",t.software],["Last seen",t.last_seen_at&&_(t.last_seen_at)]]}
/>
<//>
`;function bt({params:{name:t},query:s}){let a=s.get("outcome")??"",n=N(`agent:${t}`);N("events");let r=O(()=>new v(t,ht()),[t]),c=O(()=>r.show(a),[r,a]);R(()=>r.start(),[r]);let o=n.ids.value.length>0?n.row(t).value:null;if(gt(t,()=>o?vt(o):[]),!o)return e`<${lt} store=${n} kind="agent" />`;let u=["busy","stopping"].includes(o.state);return e`
<${ct}
title=${o.name}
crumb=${o.name}
inspect=${["agent",o.name]}
state=${e`
<${dt} agent=${o} />
${o.simulated&&e`<span class="tag">simulated</span>`}
`}
tools=${e`<${ft} query=${s} first="Attempts" />`}
actions=${vt(o).map(({label:m,icon:xt,tip:I,run:wt})=>e`
<button type="button" key=${m} class="button" data-tip=${I} aria-description=${I} onClick=${wt}>
<${l} name=${xt} />
${m}
</button>
`)}
>
${o.lost&&e`<${jt} agent=${o} />`}
${o.state==="offline"&&!o.lost&&e`<${qt} agent=${o} />`}
<${Dt} agent=${o} />
<div class="columns agent-columns">
<${i} title="Current job" className="agent-now">
${o.job?e`<${It} job=${o.job} />`:e`<p class="now is-idle quiet">${u?"A job of another organization.":"No job."}</p>`}
<//>
<div class="agent-side">
<${rt} health=${r.health.value} />
<${i} title="Installed">
${(o.installed??[]).length>0?e`<${Rt} builds=${o.installed} />`:e`<p class="quiet">No builds.</p>`}
<//>
<${Wt} agent=${o} />
<${Z} list=${r.events} />
</div>
${$t(s)?e`<${ut} subject=${{agent:t}} query=${s} />`:e`<${X} list=${c} outcome=${a} />`}
</div>
<//>
`}export{bt as default,On as title};
