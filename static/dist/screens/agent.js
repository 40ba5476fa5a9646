import{m274_0 as Xe,m274_1 as Ye,m274_2 as Ze,m274_3 as j,m274_4 as et,m274_5 as tt,m274_6 as st,m274_7 as at,m274_8 as k,m274_9 as ot,m274_10 as nt,m274_11 as rt}from"../main.js";import{m0_0 as lt,m0_1 as ct,m0_2 as A,m0_3 as pt,m0_4 as dt,m0_5 as ut,m0_6 as ft,m0_7 as $t,m0_8 as _t,m0_9 as q,m0_10 as ht,m0_11 as gt,m0_12 as E,m0_13 as vt,m0_14 as bt,m0_15 as xt,m0_16 as wt,m0_17 as yt,m0_18 as Tt,m0_19 as Ot}from"../main.js";import{m276_0 as At,m276_1 as Et,m276_2 as Ct,m276_3 as Pt,m276_4 as Lt,m276_5 as Ft,m276_6 as H,m276_7 as Rt,m276_8 as Nt,m276_9 as It,m276_10 as Bt,m276_11 as Dt}from"../main.js";import{m4_0 as Ht,m4_1 as Mt,m4_2 as M,m4_3 as Jt,m4_4 as Wt}from"../main.js";import{m261_0 as C}from"../main.js";import{m207_0 as P}from"../main.js";import{m245_0 as L}from"../main.js";import{m250_0 as F,m250_1 as Zt,m250_2 as v}from"../main.js";var Oe=1e3,Se=4e3,ke=e=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}`,b=class{#e;#t;attempts=null;health=H(null);constructor(s,a=null){this.#e=s,this.health.value=a?.health??null,this.#t=a?.attempts??null,this.events=new P({path:"/api/v1/events",name:"events",query:{agent:s},page:a?.events})}show(s){let a=s?null:this.#t;return this.#t=null,this.attempts=new P({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#e,outcome:s},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let s=C(()=>this.attempts?.refresh(),Oe),a=C(()=>this.#a(),Se);this.health.peek()===null&&a();let n=null,r=()=>{let o=v(`agent:${this.#e}`).row(this.#e).peek(),f=o&&JSON.stringify([o.job?.id,o.job?.attempt,o.job?.phase,o.jobs_done,o.status]);if(f===n)return;let i=n===null;n=f,!i&&(s(),a())};r(),this.#s(F(L)),this.#e in F(v(`agent:${this.#e}`))&&s();let p=[v(`agent:${this.#e}`).watch(r),L.watch(o=>this.#s(o)),s.stop,a.stop];return()=>p.forEach(o=>o())}async#a(){try{this.health.value=await M(`${ke(this.#e)}/health`)}catch{}}#s(s){let a=this.events.ids.peek()[0]??"",n=Object.values(s).filter(r=>r.agent===this.#e&&r.id>a);n.length>0&&this.events.merge(n.sort((r,p)=>r.id<p.id?1:-1))}};import{m167_0 as ls,m167_1 as cs,m167_2 as ps,m167_3 as d,m167_4 as ds,m167_5 as us,m167_6 as fs,m167_7 as J,m167_8 as $s,m167_9 as m,m167_10 as _,m167_11 as R,m167_12 as _s,m167_13 as hs,m167_14 as W,m167_15 as gs,m167_16 as vs,m167_17 as bs,m167_18 as h}from"../main.js";import{m169_0 as V}from"../main.js";import{m176_0 as t}from"../main.js";import{m184_0 as z,m184_1 as ks,m184_2 as As,m184_3 as Es,m184_4 as Cs,m184_5 as Ps}from"../shared.js";import{m215_0 as Q,m215_1 as Rs,m215_2 as Ns,m215_3 as Is,m215_4 as Bs,m215_5 as x,m215_6 as Ds,m215_7 as u,m215_8 as js,m215_9 as qs}from"../main.js";import{m43_0 as w}from"../main.js";import{m56_0 as g,m56_1 as Vs}from"../main.js";import{m72_0 as c}from"../main.js";import{m81_0 as y}from"../shared.js";import{m94_0 as T,m94_1 as U}from"../shared.js";import{m97_0 as l}from"../main.js";import{m110_0 as G,m110_1 as sa}from"../shared.js";import{m132_0 as K}from"../main.js";import{m137_0 as X,m137_1 as ia}from"../main.js";import{m140_0 as O}from"../main.js";var Ae=e=>e.number>1&&t`<span class="tag">attempt ${e.number}</span>`;function Ee({attempt:e}){return e.run_seconds!==null?t`<span class="number">${R(e.run_seconds)}</span>`:e.outcome?"":t`<${w} since=${e.leased_at} />`}var Ce=[{name:"outcome",title:"Outcome",cell:e=>t`<${T} outcome=${e.outcome} phase=${e.phase} />`},{name:"test",title:"Test",main:Ae,cell:e=>t`<${X} test=${e.test} />`},{name:"build",title:"Build",cell:e=>t`<${g} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:e=>e.install_seconds===null?t`<span class="quiet">${z(e)?"failed":"\u2013"}</span>`:t`<span class="number">${R(e.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:e=>t`<${Ee} attempt=${e} />`},{name:"at",title:"Time",numeric:!0,cell:e=>t`<${O} className="quiet" at=${e.finished_at??e.leased_at} />`}],Pe=({outcome:e})=>t`
<span class="chip">
only <strong>${U(e)}</strong>
<button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>x({outcome:""})}>
<${c} name="close" />
</button>
</span>
`;function Y({list:e,outcome:s}){let{ids:a,waiting:n,show:r,over:p}=V(e.ids),o=a.map(i=>e.row(i).value?.outcome).filter(Boolean).slice(0,20).reverse(),f=t`
${s?t`<${Pe} outcome=${s} />`:t`<${G} outcomes=${o} />`}
${n>0&&t`<button type="button" class="pill" onClick=${r}>Show ${n} new</button>`}
`;return t`
<${l} id="attempts" title="Recent attempts" tools=${f}>
${a.length>0&&t`
<div class="held" ...${p}>
<${K}
id="attempts-list"
label="Recent attempts"
className="agent-attempts"
kind="attempt"
columns=${Ce}
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
`}var Z={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function Le({event:e}){let[s,a]=Z[e.level]??Z.info;return t`
<li class=${`feed-event feed-${e.level}`}>
<span class="feed-level">
<${c} name=${s} />
<span class="unseen">${a}</span>
</span>
<span class="feed-text">
${e.job_id?t`<a href=${u("job",{id:e.job_id})}>${e.text}</a>`:e.text}
</span>
<${O} className="quiet" at=${e.at} />
</li>
`}function ee({list:e}){let s=e.ids.value;return t`
<${l} id="happened" title="Events">
${s.length>0&&t`
<ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">
${s.map(a=>t`<${Le} key=${a} event=${e.row(a).value} />`)}
</ol>
`}
${s.length===0&&!e.loading.value&&t`<p class="nothing">No events yet.</p>`}
<${y} list=${e} what="Events" all="" />
<//>
`}var te=20,Fe=3,S=e=>[`${_(e.failed_share)} of the ${d(e.ran,"test")} finished here failed;`,`on other agents ${_(e.others_failed_share)} of ${m(e.others_ran)}.`].join(" "),Re={more:e=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${S(e)} Unlikely to be chance: check the device, or quarantine it.`}),less:e=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:S(e)}),usual:e=>({tone:"good",icon:"done",title:e.failed>0?"Fails about as many tests as other agents":"No test failed",text:e.failed>0?`${S(e)} The difference may be chance.`:S(e)}),too_few:e=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`Needs ${te} finished tests here (${m(e.ran)} so far)`,`and ${te} on agents of the same targets (${m(e.others_ran)}).`].join(" ")})};function se(e){return e.errors_in_a_row>=Fe?{tone:"bad",icon:"suspect",title:`The last ${d(e.errors_in_a_row,"attempt")} could not run`,text:"Lost or never started, not failed tests. Check the device and its host."}:Re[e.verdict](e)}import{m218_0 as ae,m218_1 as oe,m218_2 as Ba,m218_3 as Da}from"../main.js";import{m130_0 as Ha,m130_1 as Ma,m130_2 as ne}from"../main.js";import{m134_0 as re,m134_1 as Va,m134_2 as za}from"../shared.js";var ie=({name:e,ran:s,failed:a,share:n})=>t`
<tr>
<th scope="row">${e}</th>
<td class="is-numeric">${m(s)}</td>
<td>
<span class="share">
<${re} share=${n??0} />
<span class="number">${_(n)}</span>
</span>
</td>
<td class="is-numeric">${m(a)}</td>
</tr>
`,Ne=({health:e})=>t`
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
<${ie} name="This agent" ran=${e.ran} failed=${e.failed} share=${e.failed_share} />
<${ie}
name="Other agents"
ran=${e.others_ran}
failed=${e.others_failed}
share=${e.others_failed_share}
/>
</tbody>
</table>
`,Ie=({outcomes:e})=>t`
<p class="outcomes" aria-label="Outcomes">
${Object.entries(e).filter(([,s])=>s>0).map(([s,a])=>t`
<button
type="button"
key=${s}
class="outcome-count"
data-tip="Show only these attempts"
onClick=${()=>x({outcome:s})}
>
<${T} outcome=${s} />
<span class="number strong">${m(a)}</span>
</button>
`)}
</p>
`;function Be({health:e}){return e.installs+e.installs_avoided===0?null:t`
<dl class="facts">
<div>
<dt>Installs</dt>
<dd class="number">${oe(e)}</dd>
</div>
<div>
<dt>Installs avoided</dt>
<dd class="number">${ae(e)}</dd>
</div>
<div>
<dt>Starts avoided</dt>
<dd class="number">${m(e.starts_avoided)}</dd>
</div>
</dl>
`}var De=({health:e})=>t`
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
<dd class="number">${h(e.last_silent_at)}</dd>
</div>
`}
</dl>
`;function me({health:e}){if(!e)return t`
<${l} title="Health">
<${ne} />
<//>
`;let{tone:s,icon:a,title:n,text:r}=se(e);return t`
<${l} title="Health" note=${e.attempts>0?`last ${d(e.attempts,"attempt")}`:""}>
<div class=${`verdict verdict-${s}`} data-verdict=${e.verdict}>
<${c} name=${a} />
<p>
<strong>${n}.</strong> ${r}
</p>
</div>
${e.attempts>0&&t`
<${Ie} outcomes=${e.outcomes} />
<${Ne} health=${e} />
`}
<${Be} health=${e} />
<${De} health=${e} />
<//>
`}import{m46_0 as le}from"../shared.js";import{m63_0 as mo,m63_1 as lo,m63_2 as co,m63_3 as po,m63_4 as ce,m63_5 as uo}from"../main.js";import{m91_0 as pe}from"../shared.js";import{m95_0 as de}from"../main.js";import{m105_0 as ue}from"../main.js";import{m125_0 as N}from"../main.js";import{m131_0 as fe,m131_1 as To,m131_2 as Oo}from"../main.js";import{m152_0 as $e,m152_1 as _e,m152_2 as he}from"../shared.js";import{m174_0 as Co,m174_1 as Po,m174_2 as Lo,m174_3 as Fo,m174_4 as Ro,m174_5 as I}from"../main.js";import{m173_0 as ge,m173_1 as B}from"../main.js";import{m206_0 as jo,m206_1 as qo,m206_2 as Ho,m206_3 as Mo,m206_4 as Jo,m206_5 as Wo,m206_6 as Vo,m206_7 as zo,m206_8 as ve}from"../main.js";import{m209_0 as Go,m209_1 as Ko,m209_2 as Xo,m209_3 as Yo,m209_4 as Zo,m209_5 as be}from"../main.js";import{m214_0 as $,m214_1 as sn}from"../main.js";var Cn=({params:e})=>e.name,je={assigned:"assigned",installing:"installing the build",executing:"running"};function qe({job:e}){return t`
<div class="now" data-now=${e.id}>
<p class="now-test">
<a href=${u("job",{id:e.id})}>
<span class="test-path">${e.test}</span>
</a>
</p>
<p class="now-line">
<${g} org=${e.org_id} version=${e.app_version_id} link />
<span>
${je[e.phase]??e.phase??"running"}
${e.attempt>1&&`, attempt ${m(e.attempt)}`}
</span>
<span class="now-time">
<${w} since=${e.started_at} expected=${e.expected_seconds} />
</span>
</p>
<${ue} since=${e.started_at} expected=${e.expected_seconds} />
</div>
`}var He=({builds:e})=>t`
<ul class="plain installed">
${e.map(s=>t`
<li key=${JSON.stringify(s)}>
<${g} org=${s.org_id} version=${s.app_version_id} link />
<span class="quiet">${s.target}</span>
</li>
`)}
</ul>
`;function Me({agent:{held:e,paused_reason:s}}){if(!e&&!s)return null;let{kind:a,note:n,...r}=e??{kind:"paused",note:s};return t`
<div class=${`why is-${a}`} data-why>
<p>
<${c} name=${a} />${" "}<strong>${e?W(a):"Paused itself."}</strong>${" "}
It accepts no new jobs.
</p>
${n&&t`<p>${n}</p>`}
${e&&t`<p class="quiet">${ce(r)}</p>`}
</div>
`}var Je=({agent:e})=>t`
<div class="why is-lost" role="status" data-lost>
<p>
<${c} name="lost" />
${" "}<strong>Lost for <${N} since=${e.last_seen_at} />.</strong>${" "}
It stopped responding at ${h(e.last_seen_at)} while it was expected. What it ran was queued again.
</p>
<p class="quiet">
Check the device, its host ${e.host} and the network. Pause or drain a device before you take it away.
</p>
</div>
`,We=({agent:e})=>t`
<p class="why" role="status" data-offline>
Offline for <${N} since=${e.last_seen_at} />: it takes no jobs until it connects again.
</p>
`,Ve=(e,s)=>[s!==""&&$("resume","agent")&&{label:"Resume",icon:"running",run:()=>E(e)},...Object.entries(ge).map(([a,{label:n,icon:r,effect:p}])=>$(a,"agent")&&{label:`${n}\u2026`,icon:r,tip:p,run:()=>A(e,a)})],ze=(e,{kind:s})=>[$("resume","agent")&&{label:s==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>E(e)},$(B(s),"agent")&&{label:"Change\u2026",icon:s,run:()=>A(e,B(s))}];async function Qe(e){await q(e)&&Q(u("fleet"))}var xe=({name:e,held:s,paused_reason:a,state:n,operable:r})=>[...r?s?ze(e,s):Ve(e,a):[],r&&n==="offline"&&$("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>Qe(e)}].filter(Boolean),Ue=({agent:e})=>t`
<${l} title="Details">
<${le}
facts=${[["Serves",e.targets.join(", ")],["Labels",J(e.labels)],["Organization",e.org_id],["Host",e.host],["Software",e.software],["Last seen",e.last_seen_at&&h(e.last_seen_at)]]}
/>
<//>
`;function we({params:{name:e},query:s}){let a=s.get("outcome")??"",n=I(`agent:${e}`);I("events");let r=k(()=>new b(e,ve()),[e]),p=k(()=>r.show(a),[r,a]);j(()=>r.start(),[r]);let o=n.ids.value.length>0?n.row(e).value:null;if(be(e,()=>o?xe(o):[]),!o)return t`<${pe} store=${n} kind="agent" />`;let f=["busy","stopping"].includes(o.state);return t`
<${de}
title=${o.name}
crumb=${o.name}
inspect=${["agent",o.name]}
state=${t`
<${fe} agent=${o} />
${o.simulated&&t`<span class="tag">simulated</span>`}
`}
tools=${t`<${_e} query=${s} first="Attempts" />`}
actions=${xe(o).map(({label:i,icon:ye,tip:D,run:Te})=>t`
<button type="button" key=${i} class="button" data-tip=${D} aria-description=${D} onClick=${Te}>
<${c} name=${ye} />
${i}
</button>
`)}
>
${o.lost&&t`<${Je} agent=${o} />`}
${o.state==="offline"&&!o.lost&&t`<${We} agent=${o} />`}
<${Me} agent=${o} />
<div class="columns agent-columns">
<${l} title="Current job" className="agent-now">
${o.job?t`<${qe} job=${o.job} />`:t`<p class="now is-idle quiet">${f?"A job of another organization.":"No job."}</p>`}
<//>
<div class="agent-side">
<${me} health=${r.health.value} />
<${l} title="Installed">
${(o.installed??[]).length>0?t`<${He} builds=${o.installed} />`:t`<p class="quiet">No builds.</p>`}
<//>
<${Ue} agent=${o} />
<${ee} list=${r.events} />
</div>
${he(s)?t`<${$e} subject=${{agent:e}} query=${s} />`:t`<${Y} list=${p} outcome=${a} />`}
</div>
<//>
`}export{we as default,Cn as title};
