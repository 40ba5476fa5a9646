import{m275_0 as Ge,m275_1 as Ue,m275_2 as Ke,m275_3 as I,m275_4 as Xe,m275_5 as Ye,m275_6 as Ze,m275_7 as et,m275_8 as O,m275_9 as tt,m275_10 as st,m275_11 as at}from"../main.js";import{m0_0 as nt,m0_1 as mt,m0_2 as S,m0_3 as it,m0_4 as lt,m0_5 as ct,m0_6 as pt,m0_7 as dt,m0_8 as D,m0_9 as ut,m0_10 as ft,m0_11 as k,m0_12 as $t,m0_13 as _t,m0_14 as ht,m0_15 as gt,m0_16 as vt,m0_17 as bt}from"../main.js";import{m277_0 as yt,m277_1 as Tt,m277_2 as Ot,m277_3 as St,m277_4 as kt,m277_5 as At,m277_6 as M,m277_7 as Et,m277_8 as Ct,m277_9 as Pt,m277_10 as Lt,m277_11 as Ft}from"../main.js";import{m4_0 as Bt,m4_1 as It,m4_2 as j,m4_3 as Dt,m4_4 as Mt}from"../main.js";import{m262_0 as A}from"../main.js";import{m208_0 as E}from"../main.js";import{m246_0 as C}from"../main.js";import{m251_0 as P,m251_1 as Gt,m251_2 as g}from"../main.js";var Te=1e3,Oe=4e3,Se=e=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}`,v=class{#e;#t;attempts=null;health=M(null);constructor(s,a=null){this.#e=s,this.health.value=a?.health??null,this.#t=a?.attempts??null,this.events=new E({path:"/api/v1/events",name:"events",query:{agent:s},page:a?.events})}show(s){let a=s?null:this.#t;return this.#t=null,this.attempts=new E({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#e,outcome:s},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let s=A(()=>this.attempts?.refresh(),Te),a=A(()=>this.#a(),Oe);this.health.peek()===null&&a();let r=null,n=()=>{let o=g(`agent:${this.#e}`).row(this.#e).peek(),u=o&&JSON.stringify([o.job?.id,o.job?.attempt,o.job?.phase,o.jobs_done,o.status]);if(u===r)return;let m=r===null;r=u,!m&&(s(),a())};n(),this.#s(P(C)),this.#e in P(g(`agent:${this.#e}`))&&s();let c=[g(`agent:${this.#e}`).watch(n),C.watch(o=>this.#s(o)),s.stop,a.stop];return()=>c.forEach(o=>o())}async#a(){try{this.health.value=await j(`${Se(this.#e)}/health`)}catch{}}#s(s){let a=this.events.ids.peek()[0]??"",r=Object.values(s).filter(n=>n.agent===this.#e&&n.id>a);r.length>0&&this.events.merge(r.sort((n,c)=>n.id<c.id?1:-1))}};import{m168_0 as os,m168_1 as rs,m168_2 as ns,m168_3 as $,m168_4 as ms,m168_5 as is,m168_6 as ls,m168_7 as q,m168_8 as cs,m168_9 as p,m168_10 as H,m168_11 as L,m168_12 as ps,m168_13 as ds,m168_14 as J,m168_15 as us,m168_16 as fs,m168_17 as $s,m168_18 as _}from"../main.js";import{m170_0 as W}from"../main.js";import{m177_0 as t}from"../main.js";import{m185_0 as z,m185_1 as ws,m185_2 as ys,m185_3 as Ts,m185_4 as Os,m185_5 as Ss}from"../shared.js";import{m216_0 as V,m216_1 as Es,m216_2 as Cs,m216_3 as Ps,m216_4 as Ls,m216_5 as b,m216_6 as Fs,m216_7 as d,m216_8 as Rs,m216_9 as Ns}from"../main.js";import{m43_0 as x}from"../main.js";import{m56_0 as h,m56_1 as js}from"../main.js";import{m72_0 as l}from"../main.js";import{m82_0 as w}from"../shared.js";import{m95_0 as y,m95_1 as Q}from"../shared.js";import{m98_0 as i}from"../main.js";import{m111_0 as G,m111_1 as Xs}from"../shared.js";import{m133_0 as U}from"../main.js";import{m138_0 as K,m138_1 as sa}from"../main.js";import{m141_0 as T}from"../main.js";var ke=e=>e.number>1&&t`<span class="tag">attempt ${e.number}</span>`;function Ae({attempt:e}){return e.run_seconds!==null?t`<span class="number">${L(e.run_seconds)}</span>`:e.outcome?"":t`<${x} since=${e.leased_at} />`}var Ee=[{name:"outcome",title:"Outcome",cell:e=>t`<${y} outcome=${e.outcome} phase=${e.phase} />`},{name:"test",title:"Test",main:ke,cell:e=>t`<${K} test=${e.test} />`},{name:"build",title:"Build",cell:e=>t`<${h} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:e=>e.install_seconds===null?t`<span class="quiet">${z(e)?"failed":"\u2013"}</span>`:t`<span class="number">${L(e.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:e=>t`<${Ae} attempt=${e} />`},{name:"at",title:"Time",numeric:!0,cell:e=>t`<${T} className="quiet" at=${e.finished_at??e.leased_at} />`}],Ce=({outcome:e})=>t`
<span class="chip">
only <strong>${Q(e)}</strong>
<button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>b({outcome:""})}>
<${l} name="close" />
</button>
</span>
`;function X({list:e,outcome:s}){let{ids:a,waiting:r,show:n,over:c}=W(e.ids),o=a.map(m=>e.row(m).value?.outcome).filter(Boolean).slice(0,20).reverse(),u=t`
${s?t`<${Ce} outcome=${s} />`:t`<${G} outcomes=${o} />`}
${r>0&&t`<button type="button" class="pill" onClick=${n}>Show ${r} new</button>`}
`;return t`
<${i} id="attempts" title="Recent attempts" tools=${u}>
${a.length>0&&t`
<div class="held" ...${c}>
<${U}
id="attempts-list"
label="Recent attempts"
className="agent-attempts"
kind="attempt"
columns=${Ee}
ids=${a}
rowOf=${m=>e.row(m)}
hrefOf=${m=>d("job",{id:m.job_id},m.number>1?{attempt:m.number}:{})}
failed=${m=>["failed","timed_out"].includes(m.outcome)}
/>
</div>
`}
${a.length===0&&!e.loading.value&&!e.error.value&&t`<p class="nothing">${s?"No attempts match.":"No attempts yet."}</p>`}
<${w} list=${e} what="Attempts" all="" />
<//>
`}var Y={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function Pe({event:e}){let[s,a]=Y[e.level]??Y.info;return t`
<li class=${`feed-event feed-${e.level}`}>
<span class="feed-level">
<${l} name=${s} />
<span class="unseen">${a}</span>
</span>
<span class="feed-text">
${e.job_id?t`<a href=${d("job",{id:e.job_id})}>${e.text}</a>`:e.text}
</span>
<${T} className="quiet" at=${e.at} />
</li>
`}function Z({list:e}){let s=e.ids.value;return t`
<${i} id="happened" title="Events">
${s.length>0&&t`
<ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">
${s.map(a=>t`<${Pe} key=${a} event=${e.row(a).value} />`)}
</ol>
`}
${s.length===0&&!e.loading.value&&t`<p class="nothing">No events yet.</p>`}
<${w} list=${e} what="Events" all="" />
<//>
`}import{m173_0 as Ca,m173_1 as ee}from"../shared.js";import{m219_0 as te,m219_1 as se,m219_2 as Fa,m219_3 as Ra}from"../main.js";import{m131_0 as Ia,m131_1 as Da,m131_2 as ae}from"../main.js";import{m135_0 as oe,m135_1 as qa,m135_2 as Ha}from"../shared.js";var re=({name:e,ran:s,failed:a,share:r})=>t`
<tr>
<th scope="row">${e}</th>
<td class="is-numeric">${p(s)}</td>
<td>
<span class="share">
<${oe} share=${r??0} />
<span class="number">${H(r)}</span>
</span>
</td>
<td class="is-numeric">${p(a)}</td>
</tr>
`,Le=({health:e})=>t`
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
<${re} name="This agent" ran=${e.ran} failed=${e.failed} share=${e.failed_share} />
<${re}
name="Other agents"
ran=${e.others_ran}
failed=${e.others_failed}
share=${e.others_failed_share}
/>
</tbody>
</table>
`,Fe=({outcomes:e})=>t`
<p class="outcomes" aria-label="Outcomes">
${Object.entries(e).filter(([,s])=>s>0).map(([s,a])=>t`
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
`;function Re({health:e}){return e.installs+e.installs_avoided===0?null:t`
<dl class="facts">
<div>
<dt>Installs</dt>
<dd class="number">${se(e)}</dd>
</div>
<div>
<dt>Installs avoided</dt>
<dd class="number">${te(e)}</dd>
</div>
<div>
<dt>Starts avoided</dt>
<dd class="number">${p(e.starts_avoided)}</dd>
</div>
</dl>
`}var Ne=({health:e})=>t`
<dl class="facts">
<div>
<dt>Last 24 h</dt>
<dd class="number">
${$(e.connects,"connection")}, ${$(e.disconnects,"disconnection")},${" "}
${$(e.silences,"missed heartbeat")}
</dd>
</div>
${e.last_silent_at&&t`
<div>
<dt>Last without heartbeat</dt>
<dd class="number">${_(e.last_silent_at)}</dd>
</div>
`}
</dl>
`;function ne({health:e}){if(!e)return t`
<${i} title="Health">
<${ae} />
<//>
`;let{tone:s,icon:a,title:r,text:n}=ee(e);return t`
<${i} title="Health" note=${e.attempts>0?`last ${$(e.attempts,"attempt")}`:""}>
<div class=${`verdict verdict-${s}`} data-verdict=${e.verdict}>
<${l} name=${a} />
<p>
<strong>${r}.</strong> ${n}
</p>
</div>
${e.attempts>0&&t`
<${Fe} outcomes=${e.outcomes} />
<${Le} health=${e} />
`}
<${Re} health=${e} />
<${Ne} health=${e} />
<//>
`}import{m46_0 as me}from"../shared.js";import{m61_0 as oo,m61_1 as ie}from"../main.js";import{m63_0 as mo,m63_1 as io,m63_2 as lo,m63_3 as co,m63_4 as le,m63_5 as po}from"../main.js";import{m92_0 as ce}from"../shared.js";import{m96_0 as pe}from"../main.js";import{m106_0 as de}from"../main.js";import{m126_0 as F}from"../main.js";import{m132_0 as ue,m132_1 as yo,m132_2 as To}from"../main.js";import{m153_0 as fe,m153_1 as $e,m153_2 as _e}from"../shared.js";import{m175_0 as Eo,m175_1 as Co,m175_2 as Po,m175_3 as Lo,m175_4 as Fo,m175_5 as R}from"../main.js";import{m174_0 as he,m174_1 as N}from"../main.js";import{m207_0 as Do,m207_1 as Mo,m207_2 as jo,m207_3 as qo,m207_4 as Ho,m207_5 as Jo,m207_6 as Wo,m207_7 as zo,m207_8 as ge}from"../main.js";import{m210_0 as Go,m210_1 as Uo,m210_2 as Ko,m210_3 as Xo,m210_4 as Yo,m210_5 as ve}from"../main.js";import{m215_0 as f,m215_1 as tr}from"../main.js";var Er=({params:e})=>e.name,Be={assigned:"assigned",installing:"installing the build",executing:"running"};function Ie({job:e}){return t`
<div class="now" data-now=${e.id}>
<p class="now-test">
<a href=${d("job",{id:e.id})}>
<span class="test-path">${e.test}</span>
</a>
</p>
<p class="now-line">
<${h} org=${e.org_id} version=${e.app_version_id} link />
<span>
${Be[e.phase]??e.phase??"running"}
${e.attempt>1&&`, attempt ${p(e.attempt)}`}
</span>
<span class="now-time">
<${x} since=${e.started_at} expected=${e.expected_seconds} />
</span>
</p>
<${de} since=${e.started_at} expected=${e.expected_seconds} />
</div>
`}var De=({builds:e})=>t`
<ul class="plain installed">
${e.map(s=>t`
<li key=${JSON.stringify(s)}>
<${h} org=${s.org_id} version=${s.app_version_id} link />
<span class="quiet">${s.target}</span>
</li>
`)}
</ul>
`;function Me({agent:{held:e,paused_reason:s}}){if(!e&&!s)return null;let{kind:a,note:r,...n}=e??{kind:"paused",note:s};return t`
<div class=${`why is-${a}`} data-why>
<p>
<${l} name=${a} />${" "}<strong>${e?J(a):"Paused itself."}</strong>${" "}
It accepts no new jobs.
</p>
${r&&t`<p>${r}</p>`}
${e&&t`<p class="quiet">${le(n)}</p>`}
</div>
`}var je=({agent:e})=>t`
<div class="why is-lost" role="status" data-lost>
<p>
<${l} name="lost" />
${" "}<strong>Lost for <${F} since=${e.last_seen_at} />.</strong>${" "}
It stopped responding at ${_(e.last_seen_at)} while it was expected. What it ran was queued again.
</p>
<p class="quiet">
Check the device, its host ${e.host} and the network. Pause or drain a device before you take it away.
</p>
</div>
`,qe=({agent:e})=>t`
<p class="why" role="status" data-offline>
Offline for <${F} since=${e.last_seen_at} />: it takes no jobs until it connects again.
</p>
`,He=(e,s)=>[s!==""&&f("resume","agent")&&{label:"Resume",icon:"running",run:()=>k(e)},...Object.entries(he).map(([a,{label:r,icon:n,effect:c}])=>f(a,"agent")&&{label:`${r}\u2026`,icon:n,tip:c,run:()=>S(e,a)})],Je=(e,{kind:s})=>[f("resume","agent")&&{label:s==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>k(e)},f(N(s),"agent")&&{label:"Change\u2026",icon:s,run:()=>S(e,N(s))}];async function We(e){await D(e)&&V(d("fleet"))}var be=({name:e,held:s,paused_reason:a,state:r,operable:n})=>[...n?s?Je(e,s):He(e,a):[],n&&r==="offline"&&f("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>We(e)}].filter(Boolean),ze=({agent:e})=>t`
<${i} title="Details">
<${me}
facts=${[["Serves",e.targets.join(", ")],["Labels",q(e.labels)],["Organization",e.org_id],["Host",e.host],["Software",e.software],["Last seen",e.last_seen_at&&_(e.last_seen_at)]]}
/>
<//>
`;function xe({params:{name:e},query:s}){let a=s.get("outcome")??"",r=R(`agent:${e}`);R("events");let n=O(()=>new v(e,ge()),[e]),c=O(()=>n.show(a),[n,a]);I(()=>n.start(),[n]);let o=r.ids.value.length>0?r.row(e).value:null;if(ve(e,()=>o?be(o):[]),!o)return t`<${ce} store=${r} kind="agent" />`;let u=["busy","stopping"].includes(o.state);return t`
<${pe}
title=${o.name}
crumb=${o.name}
inspect=${["agent",o.name]}
state=${t`
<${ue} agent=${o} />
<${ie} name=${o.name} />
${o.simulated&&t`<span class="tag">simulated</span>`}
`}
tools=${t`<${$e} query=${s} first="Attempts" />`}
actions=${be(o).map(({label:m,icon:we,tip:B,run:ye})=>t`
<button type="button" key=${m} class="button" data-tip=${B} aria-description=${B} onClick=${ye}>
<${l} name=${we} />
${m}
</button>
`)}
>
${o.lost&&t`<${je} agent=${o} />`}
${o.state==="offline"&&!o.lost&&t`<${qe} agent=${o} />`}
<${Me} agent=${o} />
<div class="columns agent-columns">
<${i} title="Current job" className="agent-now">
${o.job?t`<${Ie} job=${o.job} />`:t`<p class="now is-idle quiet">${u?"A job of another organization.":"No job."}</p>`}
<//>
<div class="agent-side">
<${ne} health=${n.health.value} />
<${i} title="Installed">
${(o.installed??[]).length>0?t`<${De} builds=${o.installed} />`:t`<p class="quiet">No builds.</p>`}
<//>
<${ze} agent=${o} />
<${Z} list=${n.events} />
</div>
${_e(s)?t`<${fe} subject=${{agent:e}} query=${s} />`:t`<${X} list=${c} outcome=${a} />`}
</div>
<//>
`}export{xe as default,Er as title};
