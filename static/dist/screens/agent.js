import{m277_0 as Ze,m277_1 as et,m277_2 as tt,m277_3 as I,m277_4 as st,m277_5 as at,m277_6 as ot,m277_7 as nt,m277_8 as O,m277_9 as rt,m277_10 as it,m277_11 as mt}from"../main.js";import{m0_0 as pt,m0_1 as dt,m0_2 as A,m0_3 as ut,m0_4 as ft,m0_5 as _t,m0_6 as $t,m0_7 as gt,m0_8 as M,m0_9 as ht,m0_10 as bt,m0_11 as E,m0_12 as vt,m0_13 as xt,m0_14 as wt,m0_15 as yt,m0_16 as Tt,m0_17 as St}from"../main.js";import{m279_0 as At,m279_1 as Et,m279_2 as Ct,m279_3 as Pt,m279_4 as Ft,m279_5 as Lt,m279_6 as q,m279_7 as jt,m279_8 as Nt,m279_9 as Rt,m279_10 as Bt,m279_11 as Dt}from"../main.js";import{m4_0 as qt,m4_1 as Ht,m4_2 as H,m4_3 as Jt,m4_4 as Wt}from"../main.js";import{m264_0 as C}from"../main.js";import{m210_0 as P}from"../main.js";import{m248_0 as F}from"../main.js";import{m253_0 as L,m253_1 as Zt,m253_2 as b}from"../main.js";var Ae=1e3,Ee=4e3,Ce=e=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}`,v=class{#e;#t;attempts=null;health=q(null);constructor(s,a=null){this.#e=s,this.health.value=a?.health??null,this.#t=a?.attempts??null,this.events=new P({path:"/api/v1/events",name:"events",query:{agent:s},page:a?.events})}show(s){let a=s?null:this.#t;return this.#t=null,this.attempts=new P({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#e,outcome:s},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let s=C(()=>this.attempts?.refresh(),Ae),a=C(()=>this.#a(),Ee);this.health.peek()===null&&a();let n=null,r=()=>{let o=b(`agent:${this.#e}`).row(this.#e).peek(),f=o&&JSON.stringify([o.job?.id,o.job?.attempt,o.job?.phase,o.jobs_done,o.status]);if(f===n)return;let i=n===null;n=f,!i&&(s(),a())};r(),this.#s(L(F)),this.#e in L(b(`agent:${this.#e}`))&&s();let p=[b(`agent:${this.#e}`).watch(r),F.watch(o=>this.#s(o)),s.stop,a.stop];return()=>p.forEach(o=>o())}async#a(){try{this.health.value=await H(`${Ce(this.#e)}/health`)}catch{}}#s(s){let a=this.events.ids.peek()[0]??"",n=Object.values(s).filter(r=>r.agent===this.#e&&r.id>a);n.length>0&&this.events.merge(n.sort((r,p)=>r.id<p.id?1:-1))}};import{m169_0 as ls,m169_1 as cs,m169_2 as ps,m169_3 as ds,m169_4 as us,m169_5 as d,m169_6 as fs,m169_7 as _s,m169_8 as $s,m169_9 as gs,m169_10 as J,m169_11 as W,m169_12 as m,m169_13 as $,m169_14 as j,m169_15 as hs,m169_16 as bs,m169_17 as V,m169_18 as z,m169_19 as vs,m169_20 as xs,m169_21 as ws,m169_22 as g}from"../main.js";import{m171_0 as Q}from"../main.js";import{m178_0 as t}from"../main.js";import{m186_0 as U,m186_1 as Es,m186_2 as Cs,m186_3 as Ps,m186_4 as Fs,m186_5 as Ls}from"../shared.js";import{m218_0 as G,m218_1 as Rs,m218_2 as Bs,m218_3 as Ds,m218_4 as Is,m218_5 as x,m218_6 as Ms,m218_7 as u,m218_8 as qs,m218_9 as Hs}from"../main.js";import{m43_0 as w}from"../main.js";import{m56_0 as h,m56_1 as Qs}from"../main.js";import{m72_0 as c}from"../main.js";import{m82_0 as y}from"../shared.js";import{m95_0 as T,m95_1 as K,m95_2 as X}from"../shared.js";import{m98_0 as l}from"../main.js";import{m111_0 as Y,m111_1 as oa}from"../shared.js";import{m133_0 as Z}from"../main.js";import{m138_0 as ee,m138_1 as la}from"../main.js";import{m141_0 as S}from"../main.js";var Pe=e=>e.number>1&&t`<span class="tag">attempt ${e.number}</span>`;function Fe({attempt:e}){return e.run_seconds!==null?t`<span class="number">${j(e.run_seconds)}</span>`:e.outcome?"":t`<${w} since=${e.leased_at} />`}var Le=[{name:"outcome",title:"Outcome",cell:e=>t`<${T} outcome=${e.outcome} phase=${e.phase} />`},{name:"test",title:"Test",main:Pe,cell:e=>t`<${ee} test=${e.test} />`},{name:"build",title:"Build",cell:e=>t`<${h} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:e=>e.install_seconds===null?t`<span class="quiet">${U(e)?"failed":"\u2013"}</span>`:t`<span class="number">${j(e.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:e=>t`<${Fe} attempt=${e} />`},{name:"at",title:"Time",numeric:!0,cell:e=>t`<${S} className="quiet" at=${e.finished_at??e.leased_at} />`}],je=({outcome:e})=>t`
<span class="chip">
only <strong>${X(e)}</strong>
<button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>x({outcome:""})}>
<${c} name="close" />
</button>
</span>
`;function te({list:e,outcome:s}){let{ids:a,waiting:n,show:r,over:p}=Q(e.ids),o=a.map(i=>e.row(i).value?.outcome).filter(Boolean).slice(0,20).reverse(),f=t`
${s?t`<${je} outcome=${s} />`:t`<${Y} outcomes=${o} />`}
${n>0&&t`<button type="button" class="pill" onClick=${r}>Show ${n} new</button>`}
`;return t`
<${l} id="attempts" title="Recent attempts" tools=${f}>
${a.length>0&&t`
<div class="held" ...${p}>
<${Z}
id="attempts-list"
label="Recent attempts"
className="agent-attempts"
kind="attempt"
columns=${Le}
ids=${a}
rowOf=${i=>e.row(i)}
hrefOf=${i=>u("job",{id:i.job_id},i.number>1?{attempt:i.number}:{})}
failed=${i=>["failed","timed_out"].includes(i.outcome)}
/>
</div>
`}
${a.length===0&&!e.loading.value&&!e.error.value&&t`<p class="nothing">${s?"No attempts match.":"No attempts yet."}</p>`}
<${y} list=${e} what="Attempts" all="" />
<//>
`}var se={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function Ne({event:e}){let[s,a]=se[e.level]??se.info;return t`
<li class=${`feed-event feed-${e.level}`}>
<span class="feed-level">
<${c} name=${s} />
<span class="unseen">${a}</span>
</span>
<span class="feed-text">
${e.job_id?t`<a href=${u("job",{id:e.job_id})}>${e.text}</a>`:e.text}
</span>
<${S} className="quiet" at=${e.at} />
</li>
`}function ae({list:e}){let s=e.ids.value;return t`
<${l} id="happened" title="Events">
${s.length>0&&t`
<ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">
${s.map(a=>t`<${Ne} key=${a} event=${e.row(a).value} />`)}
</ol>
`}
${s.length===0&&!e.loading.value&&t`<p class="nothing">No events yet.</p>`}
<${y} list=${e} what="Events" all="" />
<//>
`}var k=e=>[`${$(e.failed_share)} of the ${d(e.ran,"test")} finished here failed;`,`on other agents ${$(e.others_failed_share)} of ${m(e.others_ran)}.`].join(" "),Re={more:e=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${k(e)} Unlikely to be chance: check the device, or quarantine it.`}),less:e=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:k(e)}),usual:e=>({tone:"good",icon:"done",title:e.failed>0?"Fails about as many tests as other agents":"No test failed",text:e.failed>0?`${k(e)} The difference may be chance.`:k(e)}),too_few:e=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`Needs ${e.least_runs} finished tests here (${m(e.ran)} so far)`,`and ${e.least_runs} on agents of the same targets (${m(e.others_ran)}).`].join(" ")})};function oe(e){return e.errors_in_a_row>=e.least_errors?{tone:"bad",icon:"suspect",title:`The last ${d(e.errors_in_a_row,"attempt")} were lost or could not run`,text:"These are not failed tests. Check the device and its host."}:Re[e.verdict](e)}import{m221_0 as Ia,m221_1 as ne,m221_2 as re,m221_3 as Ma,m221_4 as qa}from"../main.js";import{m131_0 as Wa,m131_1 as Va,m131_2 as ie}from"../main.js";import{m135_0 as me,m135_1 as Ua,m135_2 as Ga}from"../shared.js";var le=({name:e,ran:s,failed:a,share:n})=>t`
<tr>
<th scope="row">${e}</th>
<td class="is-numeric">${m(s)}</td>
<td>
<span class="share">
<${me} share=${n??0} />
<span class="number">${$(n)}</span>
</span>
</td>
<td class="is-numeric">${m(a)}</td>
</tr>
`,Be=({health:e})=>t`
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
<${le} name="This agent" ran=${e.ran} failed=${e.failed} share=${e.failed_share} />
<${le}
name="Other agents"
ran=${e.others_ran}
failed=${e.others_failed}
share=${e.others_failed_share}
/>
</tbody>
</table>
`,De=({outcomes:e})=>t`
<p class="outcomes" aria-label="Outcomes">
${Object.entries(e).filter(([,s])=>s>0).map(([s,a])=>t`
<button
type="button"
key=${s}
class="outcome-count"
data-tip=${[K(s),"Show only these attempts"].filter(Boolean).join(". ")}
onClick=${()=>x({outcome:s})}
>
<${T} outcome=${s} />
<span class="number strong">${m(a)}</span>
</button>
`)}
</p>
`;function Ie({health:e}){return e.installs+e.installs_avoided===0?null:t`
<dl class="facts">
<div>
<dt>Installs</dt>
<dd class="number">${re(e)}</dd>
</div>
<div>
<dt>Installs avoided</dt>
<dd class="number">${ne(e)}</dd>
</div>
<div>
<dt>Starts avoided</dt>
<dd class="number">${m(e.starts_avoided)}</dd>
</div>
</dl>
`}var Me=({health:e})=>t`
<dl class="facts">
<div>
<dt>Last 24 h</dt>
<dd class="number">
${d(e.connects,"connection")}, ${d(e.disconnects,"disconnection")},${" "}
${d(e.silences,"missed heartbeat")}
</dd>
</div>
${e.last_silent_at&&t`
<div>
<dt>Last without heartbeat</dt>
<dd class="number">${g(e.last_silent_at)}</dd>
</div>
`}
</dl>
`;function ce({health:e}){if(!e)return t`
<${l} title="Health">
<${ie} />
<//>
`;let{tone:s,icon:a,title:n,text:r}=oe(e);return t`
<${l} title="Health" note=${e.attempts>0?`last ${d(e.attempts,"attempt")}`:""}>
<div class=${`verdict verdict-${s}`} data-verdict=${e.verdict}>
<${c} name=${a} />
<p>
<strong>${n}.</strong> ${r}
</p>
</div>
${e.attempts>0&&t`
<${De} outcomes=${e.outcomes} />
<${Be} health=${e} />
`}
<${Ie} health=${e} />
<${Me} health=${e} />
<//>
`}import{m46_0 as pe}from"../shared.js";import{m61_0 as po,m61_1 as de}from"../main.js";import{m63_0 as _o,m63_1 as $o,m63_2 as go,m63_3 as ho,m63_4 as ue,m63_5 as bo}from"../main.js";import{m92_0 as fe}from"../shared.js";import{m96_0 as _e}from"../main.js";import{m106_0 as $e}from"../main.js";import{m126_0 as N}from"../main.js";import{m132_0 as ge,m132_1 as Co,m132_2 as Po}from"../main.js";import{m154_0 as he,m154_1 as be,m154_2 as ve}from"../shared.js";import{m176_0 as Ro,m176_1 as Bo,m176_2 as Do,m176_3 as Io,m176_4 as Mo,m176_5 as R}from"../main.js";import{m175_0 as xe,m175_1 as B}from"../main.js";import{m209_0 as Vo,m209_1 as zo,m209_2 as Qo,m209_3 as Uo,m209_4 as Go,m209_5 as Ko,m209_6 as Xo,m209_7 as Yo,m209_8 as we}from"../main.js";import{m212_0 as tn,m212_1 as sn,m212_2 as an,m212_3 as on,m212_4 as nn,m212_5 as ye}from"../main.js";import{m217_0 as _,m217_1 as ln}from"../main.js";var Bn=({params:e})=>e.name,qe={assigned:"assigned",installing:"installing the build",executing:"running"};function He({job:e}){return t`
<div class="now" data-now=${e.id}>
<p class="now-test">
<a href=${u("job",{id:e.id})}>
<span class="test-path">${e.test}</span>
</a>
</p>
<p class="now-line">
<${h} org=${e.org_id} version=${e.app_version_id} link />
<span>
${qe[e.phase]??e.phase??"running"}
${e.attempt>1&&`, attempt ${m(e.attempt)}`}
</span>
<span class="now-time">
<${w} since=${e.started_at} expected=${e.expected_seconds} />
</span>
</p>
<${$e} since=${e.started_at} expected=${e.expected_seconds} />
</div>
`}var Je=({builds:e})=>t`
<ul class="plain installed">
${e.map(s=>t`
<li key=${JSON.stringify(s)}>
<${h} org=${s.org_id} version=${s.app_version_id} link />
<span class="quiet">${s.target}</span>
</li>
`)}
</ul>
`;function We({agent:{held:e,paused_reason:s}}){if(!e&&!s)return null;let{kind:a,note:n,...r}=e??{kind:"paused",note:s};return t`
<div class=${`why is-${a}`} data-why>
<p>
<${c} name=${a} />${" "}<strong>${e?z(a):"Paused itself."}</strong>${" "}
It accepts no new jobs.
</p>
${n&&t`<p>${n}</p>`}
${e&&t`<p class="quiet">${ue(r)}</p>`}
</div>
`}var Ve=({agent:e})=>t`
<div class="why is-lost" role="status" data-lost>
<p>
<${c} name="lost" />
${" "}<strong>Lost for <${N} since=${e.last_seen_at} />.</strong>${" "}
It stopped responding at ${g(e.last_seen_at)} while it was expected.
${e.job?.awaited_until?t`${" "}${e.job.test} waits for it until ${W(V(e.job.awaited_until))}.`:" What it ran was queued again."}
</p>
<p class="quiet">
Check the device, its host ${e.host} and the network. Pause or drain a device before you take it away.
</p>
</div>
`,ze=({agent:e})=>t`
<p class="why" role="status" data-offline>
Offline for <${N} since=${e.last_seen_at} />: it takes no jobs until it connects again.
</p>
`,Qe=(e,s)=>[s!==""&&_("resume","agent")&&{label:"Resume",icon:"running",run:()=>E(e)},...Object.entries(xe).map(([a,{label:n,icon:r,effect:p}])=>_(a,"agent")&&{label:`${n}\u2026`,icon:r,tip:p,run:()=>A(e,a)})],Ue=(e,{kind:s})=>[_("resume","agent")&&{label:s==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>E(e)},_(B(s),"agent")&&{label:"Change\u2026",icon:s,run:()=>A(e,B(s))}];async function Ge(e){await M(e)&&G(u("fleet"))}var Te=({name:e,held:s,paused_reason:a,state:n,operable:r})=>[...r?s?Ue(e,s):Qe(e,a):[],r&&n==="offline"&&_("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>Ge(e)}].filter(Boolean),Ke=({agent:e})=>t`
<${l} title="Details">
<${pe}
facts=${[["Serves",e.targets.join(", ")],["Labels",J(e.labels)],["Organization",e.org_id],["Host",e.host],["Software",e.software],["Last seen",e.last_seen_at&&g(e.last_seen_at)]]}
/>
<//>
`;function Se({params:{name:e},query:s}){let a=s.get("outcome")??"",n=R(`agent:${e}`);R("events");let r=O(()=>new v(e,we()),[e]),p=O(()=>r.show(a),[r,a]);I(()=>r.start(),[r]);let o=n.ids.value.length>0?n.row(e).value:null;if(ye(e,()=>o?Te(o):[]),!o)return t`<${fe} store=${n} kind="agent" />`;let f=["busy","stopping"].includes(o.state);return t`
<${_e}
title=${o.name}
crumb=${o.name}
inspect=${["agent",o.name]}
state=${t`
<${ge} agent=${o} />
<${de} name=${o.name} />
${o.simulated&&t`<span class="tag">simulated</span>`}
`}
tools=${t`<${be} query=${s} first="Attempts" />`}
actions=${Te(o).map(({label:i,icon:ke,tip:D,run:Oe})=>t`
<button type="button" key=${i} class="button" data-tip=${D} aria-description=${D} onClick=${Oe}>
<${c} name=${ke} />
${i}
</button>
`)}
>
${o.lost&&t`<${Ve} agent=${o} />`}
${o.state==="offline"&&!o.lost&&t`<${ze} agent=${o} />`}
<${We} agent=${o} />
<div class="columns agent-columns">
<${l} title="Current job" className="agent-now">
${o.job?t`<${He} job=${o.job} />`:t`<p class="now is-idle quiet">${f?"A job of another organization.":"No job."}</p>`}
<//>
<div class="agent-side">
<${ce} health=${r.health.value} />
<${l} title="Installed">
${(o.installed??[]).length>0?t`<${Je} builds=${o.installed} />`:t`<p class="quiet">No builds.</p>`}
<//>
<${Ke} agent=${o} />
<${ae} list=${r.events} />
</div>
${ve(s)?t`<${he} subject=${{agent:e}} query=${s} />`:t`<${te} list=${p} outcome=${a} />`}
</div>
<//>
`}export{Se as default,Bn as title};
