import{m276_0 as Ue,m276_1 as Ke,m276_2 as Xe,m276_3 as D,m276_4 as Ye,m276_5 as Ze,m276_6 as et,m276_7 as tt,m276_8 as S,m276_9 as st,m276_10 as at,m276_11 as ot}from"../main.js";import{m0_0 as mt,m0_1 as it,m0_2 as O,m0_3 as lt,m0_4 as ct,m0_5 as pt,m0_6 as dt,m0_7 as ut,m0_8 as I,m0_9 as ft,m0_10 as $t,m0_11 as k,m0_12 as _t,m0_13 as ht,m0_14 as gt,m0_15 as vt,m0_16 as bt,m0_17 as xt}from"../main.js";import{m278_0 as Tt,m278_1 as St,m278_2 as Ot,m278_3 as kt,m278_4 as At,m278_5 as Et,m278_6 as M,m278_7 as Ct,m278_8 as Pt,m278_9 as Lt,m278_10 as Ft,m278_11 as Rt}from"../main.js";import{m4_0 as Dt,m4_1 as It,m4_2 as j,m4_3 as Mt,m4_4 as jt}from"../main.js";import{m263_0 as A}from"../main.js";import{m209_0 as E}from"../main.js";import{m247_0 as C}from"../main.js";import{m252_0 as P,m252_1 as Ut,m252_2 as g}from"../main.js";var Se=1e3,Oe=4e3,ke=e=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}`,v=class{#e;#t;attempts=null;health=M(null);constructor(s,a=null){this.#e=s,this.health.value=a?.health??null,this.#t=a?.attempts??null,this.events=new E({path:"/api/v1/events",name:"events",query:{agent:s},page:a?.events})}show(s){let a=s?null:this.#t;return this.#t=null,this.attempts=new E({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#e,outcome:s},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let s=A(()=>this.attempts?.refresh(),Se),a=A(()=>this.#a(),Oe);this.health.peek()===null&&a();let r=null,n=()=>{let o=g(`agent:${this.#e}`).row(this.#e).peek(),u=o&&JSON.stringify([o.job?.id,o.job?.attempt,o.job?.phase,o.jobs_done,o.status]);if(u===r)return;let m=r===null;r=u,!m&&(s(),a())};n(),this.#s(P(C)),this.#e in P(g(`agent:${this.#e}`))&&s();let c=[g(`agent:${this.#e}`).watch(n),C.watch(o=>this.#s(o)),s.stop,a.stop];return()=>c.forEach(o=>o())}async#a(){try{this.health.value=await j(`${ke(this.#e)}/health`)}catch{}}#s(s){let a=this.events.ids.peek()[0]??"",r=Object.values(s).filter(n=>n.agent===this.#e&&n.id>a);r.length>0&&this.events.merge(r.sort((n,c)=>n.id<c.id?1:-1))}};import{m169_0 as rs,m169_1 as ns,m169_2 as ms,m169_3 as $,m169_4 as is,m169_5 as ls,m169_6 as cs,m169_7 as q,m169_8 as ps,m169_9 as p,m169_10 as H,m169_11 as L,m169_12 as ds,m169_13 as us,m169_14 as J,m169_15 as fs,m169_16 as $s,m169_17 as _s,m169_18 as _}from"../main.js";import{m171_0 as W}from"../main.js";import{m178_0 as t}from"../main.js";import{m186_0 as V,m186_1 as ys,m186_2 as Ts,m186_3 as Ss,m186_4 as Os,m186_5 as ks}from"../shared.js";import{m217_0 as z,m217_1 as Cs,m217_2 as Ps,m217_3 as Ls,m217_4 as Fs,m217_5 as b,m217_6 as Rs,m217_7 as d,m217_8 as Bs,m217_9 as Ns}from"../main.js";import{m43_0 as x}from"../main.js";import{m56_0 as h,m56_1 as qs}from"../main.js";import{m72_0 as l}from"../main.js";import{m82_0 as w}from"../shared.js";import{m95_0 as y,m95_1 as Q,m95_2 as G}from"../shared.js";import{m98_0 as i}from"../main.js";import{m111_0 as U,m111_1 as Ys}from"../shared.js";import{m133_0 as K}from"../main.js";import{m138_0 as X,m138_1 as aa}from"../main.js";import{m141_0 as T}from"../main.js";var Ae=e=>e.number>1&&t`<span class="tag">attempt ${e.number}</span>`;function Ee({attempt:e}){return e.run_seconds!==null?t`<span class="number">${L(e.run_seconds)}</span>`:e.outcome?"":t`<${x} since=${e.leased_at} />`}var Ce=[{name:"outcome",title:"Outcome",cell:e=>t`<${y} outcome=${e.outcome} phase=${e.phase} />`},{name:"test",title:"Test",main:Ae,cell:e=>t`<${X} test=${e.test} />`},{name:"build",title:"Build",cell:e=>t`<${h} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:e=>e.install_seconds===null?t`<span class="quiet">${V(e)?"failed":"\u2013"}</span>`:t`<span class="number">${L(e.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:e=>t`<${Ee} attempt=${e} />`},{name:"at",title:"Time",numeric:!0,cell:e=>t`<${T} className="quiet" at=${e.finished_at??e.leased_at} />`}],Pe=({outcome:e})=>t`
<span class="chip">
only <strong>${G(e)}</strong>
<button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>b({outcome:""})}>
<${l} name="close" />
</button>
</span>
`;function Y({list:e,outcome:s}){let{ids:a,waiting:r,show:n,over:c}=W(e.ids),o=a.map(m=>e.row(m).value?.outcome).filter(Boolean).slice(0,20).reverse(),u=t`
${s?t`<${Pe} outcome=${s} />`:t`<${U} outcomes=${o} />`}
${r>0&&t`<button type="button" class="pill" onClick=${n}>Show ${r} new</button>`}
`;return t`
<${i} id="attempts" title="Recent attempts" tools=${u}>
${a.length>0&&t`
<div class="held" ...${c}>
<${K}
id="attempts-list"
label="Recent attempts"
className="agent-attempts"
kind="attempt"
columns=${Ce}
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
`}var Z={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function Le({event:e}){let[s,a]=Z[e.level]??Z.info;return t`
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
`}function ee({list:e}){let s=e.ids.value;return t`
<${i} id="happened" title="Events">
${s.length>0&&t`
<ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">
${s.map(a=>t`<${Le} key=${a} event=${e.row(a).value} />`)}
</ol>
`}
${s.length===0&&!e.loading.value&&t`<p class="nothing">No events yet.</p>`}
<${w} list=${e} what="Events" all="" />
<//>
`}import{m174_0 as Pa,m174_1 as te}from"../shared.js";import{m220_0 as Ra,m220_1 as se,m220_2 as ae,m220_3 as Ba,m220_4 as Na}from"../main.js";import{m131_0 as Ma,m131_1 as ja,m131_2 as oe}from"../main.js";import{m135_0 as re,m135_1 as Ja,m135_2 as Wa}from"../shared.js";var ne=({name:e,ran:s,failed:a,share:r})=>t`
<tr>
<th scope="row">${e}</th>
<td class="is-numeric">${p(s)}</td>
<td>
<span class="share">
<${re} share=${r??0} />
<span class="number">${H(r)}</span>
</span>
</td>
<td class="is-numeric">${p(a)}</td>
</tr>
`,Fe=({health:e})=>t`
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
<${ne} name="This agent" ran=${e.ran} failed=${e.failed} share=${e.failed_share} />
<${ne}
name="Other agents"
ran=${e.others_ran}
failed=${e.others_failed}
share=${e.others_failed_share}
/>
</tbody>
</table>
`,Re=({outcomes:e})=>t`
<p class="outcomes" aria-label="Outcomes">
${Object.entries(e).filter(([,s])=>s>0).map(([s,a])=>t`
<button
type="button"
key=${s}
class="outcome-count"
data-tip=${[Q(s),"Show only these attempts"].filter(Boolean).join(". ")}
onClick=${()=>b({outcome:s})}
>
<${y} outcome=${s} />
<span class="number strong">${p(a)}</span>
</button>
`)}
</p>
`;function Be({health:e}){return e.installs+e.installs_avoided===0?null:t`
<dl class="facts">
<div>
<dt>Installs</dt>
<dd class="number">${ae(e)}</dd>
</div>
<div>
<dt>Installs avoided</dt>
<dd class="number">${se(e)}</dd>
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
`;function me({health:e}){if(!e)return t`
<${i} title="Health">
<${oe} />
<//>
`;let{tone:s,icon:a,title:r,text:n}=te(e);return t`
<${i} title="Health" note=${e.attempts>0?`last ${$(e.attempts,"attempt")}`:""}>
<div class=${`verdict verdict-${s}`} data-verdict=${e.verdict}>
<${l} name=${a} />
<p>
<strong>${r}.</strong> ${n}
</p>
</div>
${e.attempts>0&&t`
<${Re} outcomes=${e.outcomes} />
<${Fe} health=${e} />
`}
<${Be} health=${e} />
<${Ne} health=${e} />
<//>
`}import{m46_0 as ie}from"../shared.js";import{m61_0 as no,m61_1 as le}from"../main.js";import{m63_0 as lo,m63_1 as co,m63_2 as po,m63_3 as uo,m63_4 as ce,m63_5 as fo}from"../main.js";import{m92_0 as pe}from"../shared.js";import{m96_0 as de}from"../main.js";import{m106_0 as ue}from"../main.js";import{m126_0 as F}from"../main.js";import{m132_0 as fe,m132_1 as So,m132_2 as Oo}from"../main.js";import{m154_0 as $e,m154_1 as _e,m154_2 as he}from"../shared.js";import{m176_0 as Po,m176_1 as Lo,m176_2 as Fo,m176_3 as Ro,m176_4 as Bo,m176_5 as R}from"../main.js";import{m175_0 as ge,m175_1 as B}from"../main.js";import{m208_0 as jo,m208_1 as qo,m208_2 as Ho,m208_3 as Jo,m208_4 as Wo,m208_5 as Vo,m208_6 as zo,m208_7 as Qo,m208_8 as ve}from"../main.js";import{m211_0 as Ko,m211_1 as Xo,m211_2 as Yo,m211_3 as Zo,m211_4 as er,m211_5 as be}from"../main.js";import{m216_0 as f,m216_1 as ar}from"../main.js";var Pr=({params:e})=>e.name,De={assigned:"assigned",installing:"installing the build",executing:"running"};function Ie({job:e}){return t`
<div class="now" data-now=${e.id}>
<p class="now-test">
<a href=${d("job",{id:e.id})}>
<span class="test-path">${e.test}</span>
</a>
</p>
<p class="now-line">
<${h} org=${e.org_id} version=${e.app_version_id} link />
<span>
${De[e.phase]??e.phase??"running"}
${e.attempt>1&&`, attempt ${p(e.attempt)}`}
</span>
<span class="now-time">
<${x} since=${e.started_at} expected=${e.expected_seconds} />
</span>
</p>
<${ue} since=${e.started_at} expected=${e.expected_seconds} />
</div>
`}var Me=({builds:e})=>t`
<ul class="plain installed">
${e.map(s=>t`
<li key=${JSON.stringify(s)}>
<${h} org=${s.org_id} version=${s.app_version_id} link />
<span class="quiet">${s.target}</span>
</li>
`)}
</ul>
`;function je({agent:{held:e,paused_reason:s}}){if(!e&&!s)return null;let{kind:a,note:r,...n}=e??{kind:"paused",note:s};return t`
<div class=${`why is-${a}`} data-why>
<p>
<${l} name=${a} />${" "}<strong>${e?J(a):"Paused itself."}</strong>${" "}
It accepts no new jobs.
</p>
${r&&t`<p>${r}</p>`}
${e&&t`<p class="quiet">${ce(n)}</p>`}
</div>
`}var qe=({agent:e})=>t`
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
`,He=({agent:e})=>t`
<p class="why" role="status" data-offline>
Offline for <${F} since=${e.last_seen_at} />: it takes no jobs until it connects again.
</p>
`,Je=(e,s)=>[s!==""&&f("resume","agent")&&{label:"Resume",icon:"running",run:()=>k(e)},...Object.entries(ge).map(([a,{label:r,icon:n,effect:c}])=>f(a,"agent")&&{label:`${r}\u2026`,icon:n,tip:c,run:()=>O(e,a)})],We=(e,{kind:s})=>[f("resume","agent")&&{label:s==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>k(e)},f(B(s),"agent")&&{label:"Change\u2026",icon:s,run:()=>O(e,B(s))}];async function Ve(e){await I(e)&&z(d("fleet"))}var xe=({name:e,held:s,paused_reason:a,state:r,operable:n})=>[...n?s?We(e,s):Je(e,a):[],n&&r==="offline"&&f("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>Ve(e)}].filter(Boolean),ze=({agent:e})=>t`
<${i} title="Details">
<${ie}
facts=${[["Serves",e.targets.join(", ")],["Labels",q(e.labels)],["Organization",e.org_id],["Host",e.host],["Software",e.software],["Last seen",e.last_seen_at&&_(e.last_seen_at)]]}
/>
<//>
`;function we({params:{name:e},query:s}){let a=s.get("outcome")??"",r=R(`agent:${e}`);R("events");let n=S(()=>new v(e,ve()),[e]),c=S(()=>n.show(a),[n,a]);D(()=>n.start(),[n]);let o=r.ids.value.length>0?r.row(e).value:null;if(be(e,()=>o?xe(o):[]),!o)return t`<${pe} store=${r} kind="agent" />`;let u=["busy","stopping"].includes(o.state);return t`
<${de}
title=${o.name}
crumb=${o.name}
inspect=${["agent",o.name]}
state=${t`
<${fe} agent=${o} />
<${le} name=${o.name} />
${o.simulated&&t`<span class="tag">simulated</span>`}
`}
tools=${t`<${_e} query=${s} first="Attempts" />`}
actions=${xe(o).map(({label:m,icon:ye,tip:N,run:Te})=>t`
<button type="button" key=${m} class="button" data-tip=${N} aria-description=${N} onClick=${Te}>
<${l} name=${ye} />
${m}
</button>
`)}
>
${o.lost&&t`<${qe} agent=${o} />`}
${o.state==="offline"&&!o.lost&&t`<${He} agent=${o} />`}
<${je} agent=${o} />
<div class="columns agent-columns">
<${i} title="Current job" className="agent-now">
${o.job?t`<${Ie} job=${o.job} />`:t`<p class="now is-idle quiet">${u?"A job of another organization.":"No job."}</p>`}
<//>
<div class="agent-side">
<${me} health=${n.health.value} />
<${i} title="Installed">
${(o.installed??[]).length>0?t`<${Me} builds=${o.installed} />`:t`<p class="quiet">No builds.</p>`}
<//>
<${ze} agent=${o} />
<${ee} list=${n.events} />
</div>
${he(s)?t`<${$e} subject=${{agent:e}} query=${s} />`:t`<${Y} list=${c} outcome=${a} />`}
</div>
<//>
`}export{we as default,Pr as title};
