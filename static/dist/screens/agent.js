import{m287_0 as ie,m287_1 as me,m287_2 as le,m287_3 as M,m287_4 as ce,m287_5 as pe,m287_6 as de,m287_7 as ue,m287_8 as N,m287_9 as fe,m287_10 as $e,m287_11 as _e}from"../main.js";import{m0_0 as be,m0_1 as ve,m0_2 as we,m0_3 as g,m0_4 as xe,m0_5 as ye,m0_6 as Te,m0_7 as Se,m0_8 as ke,m0_9 as Oe,m0_10 as W,m0_11 as Ae,m0_12 as Ee,m0_13 as L,m0_14 as Ce,m0_15 as je,m0_16 as Ne,m0_17 as Le,m0_18 as Ie}from"../main.js";import{m289_0 as Fe,m289_1 as Pe,m289_2 as De,m289_3 as Be,m289_4 as He,m289_5 as Je,m289_6 as V,m289_7 as Me,m289_8 as We,m289_9 as Ve,m289_10 as ze,m289_11 as Ue}from"../main.js";import{m4_0 as Ye,m4_1 as Ke,m4_2 as z,m4_3 as Xe,m4_4 as Ze}from"../main.js";import{m273_0 as I}from"../main.js";import{m217_0 as R}from"../main.js";import{m257_0 as q}from"../main.js";import{m262_0 as F,m262_1 as ms,m262_2 as x}from"../main.js";var Lt=1e3,It=4e3,Rt=t=>`/api/v1/agents/${t.split("/").map(encodeURIComponent).join("/")}`,y=class{#t;#e;attempts=null;health=V(null);constructor(e,a=null){this.#t=e,this.health.value=a?.health??null,this.#e=a?.attempts??null,this.events=new R({path:"/api/v1/events",name:"events",query:{agent:e},page:a?.events})}show(e){let a=e?null:this.#e;return this.#e=null,this.attempts=new R({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#t,outcome:e},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let e=I(()=>this.attempts?.refresh(),Lt),a=I(()=>this.#a(),It);this.health.peek()===null&&a();let n=null,r=()=>{let i=x(`agent:${this.#t}`).row(this.#t).peek(),o=i&&JSON.stringify([i.job?.id,i.job?.attempt,i.job?.phase,i.jobs_done,i.status]);if(o===n)return;let m=n===null;n=o,!m&&(e(),a())};r(),this.#s(F(q)),this.#t in F(x(`agent:${this.#t}`))&&e();let l=[x(`agent:${this.#t}`).watch(r),q.watch(i=>this.#s(i)),e.stop,a.stop];return()=>l.forEach(i=>i())}async#a(){try{this.health.value=await z(`${Rt(this.#t)}/health`)}catch{}}#s(e){let a=this.events.ids.peek()[0]??"",n=Object.values(e).filter(r=>r.agent===this.#t&&r.id>a);n.length>0&&this.events.merge(n.sort((r,l)=>r.id<l.id?1:-1))}};import{m3_0 as hs,m3_1 as bs,m3_2 as vs,m3_3 as ws,m3_4 as xs,m3_5 as ys,m3_6 as h}from"../main.js";import{m175_0 as ks,m175_1 as Os,m175_2 as As,m175_3 as Es,m175_4 as Cs,m175_5 as u,m175_6 as js,m175_7 as Ns,m175_8 as Ls,m175_9 as Is,m175_10 as U,m175_11 as Rs,m175_12 as p,m175_13 as b,m175_14 as G,m175_15 as qs,m175_16 as Fs,m175_17 as Ps,m175_18 as Q,m175_19 as Ds,m175_20 as Bs,m175_21 as Hs,m175_22 as v,m175_23 as Js}from"../main.js";import{m177_0 as Y}from"../main.js";import{m184_0 as s}from"../main.js";import{m193_0 as Qs,m193_1 as K,m193_2 as Ys,m193_3 as Ks,m193_4 as Xs,m193_5 as Zs,m193_6 as ta,m193_7 as ea}from"../shared.js";import{m226_0 as X,m226_1 as oa,m226_2 as na,m226_3 as ra,m226_4 as ia,m226_5 as T,m226_6 as ma,m226_7 as f,m226_8 as la,m226_9 as ca}from"../main.js";import{m229_0 as ua,m229_1 as Z}from"../main.js";import{m48_0 as S}from"../main.js";import{m61_0 as w,m61_1 as ha,m61_2 as ba}from"../main.js";import{m77_0 as c}from"../main.js";import{m87_0 as k}from"../shared.js";import{m101_0 as O,m101_1 as tt,m101_2 as et}from"../shared.js";import{m104_0 as d}from"../main.js";import{m117_0 as st,m117_1 as Ca}from"../shared.js";import{m139_0 as at}from"../main.js";import{m144_0 as ot,m144_1 as Ra}from"../main.js";import{m147_0 as A}from"../main.js";var qt=t=>t.number>1&&s`<span class="tag">attempt ${t.number}</span>`,Ft=({outcome:t,message:e})=>["error","lost"].includes(t)&&e&&s`<span class="attempt-reason clamp quiet" title=${e}>${e}</span>`;function Pt({attempt:t}){return t.outcome?s`<span class="number">${Z(t)}</span>`:s`<${S} since=${t.leased_at} />`}var Dt=[{name:"outcome",title:"Outcome",cell:t=>s`<${O} outcome=${t.outcome} phase=${t.phase} />`},{name:"test",title:"Test",main:qt,under:Ft,cell:t=>s`<${ot} test=${t.test} />`},{name:"build",title:"Build",cell:t=>s`<${w} org=${t.org_id} version=${t.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:t=>t.install_seconds===null?s`<span class="quiet">${K(t)?"failed":"\u2013"}</span>`:s`<span class="number">${G(t.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:t=>s`<${Pt} attempt=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>s`<${A} className="quiet" at=${t.finished_at??t.leased_at} />`}],Bt=({outcome:t})=>s`
<span class="chip">
only <strong>${et(t)}</strong>
<button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>T({outcome:""})}>
<${c} name="close" />
</button>
</span>
`;function nt({list:t,outcome:e}){let{ids:a,waiting:n,show:r,over:l}=Y(t.ids),i=a.map(m=>t.row(m).value?.outcome).filter(Boolean).slice(0,20).reverse(),o=s`
${e?s`<${Bt} outcome=${e} />`:s`<${st} outcomes=${i} />`}
${n>0&&s`<button type="button" class="pill" onClick=${r}>Show ${n} new</button>`}
`;return s`
<${d} id="attempts" title="Recent attempts" tools=${o}>
${a.length>0&&s`
<div class="held" ...${l}>
<${at}
id="attempts-list"
label="Recent attempts"
className="agent-attempts"
kind="attempt"
columns=${Dt}
ids=${a}
rowOf=${m=>t.row(m)}
hrefOf=${m=>f("job",{id:m.job_id},m.number>1?{attempt:m.number}:{})}
failed=${m=>["failed","timed_out"].includes(m.outcome)}
/>
</div>
`}
${a.length===0&&!t.loading.value&&!t.error.value&&s`<p class="nothing">${e?"No attempts match.":"No attempts yet."}</p>`}
<${k} list=${t} what="Attempts" all="" />
<//>
`}var rt={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function Ht({event:t}){let[e,a]=rt[t.level]??rt.info;return s`
<li class=${`feed-event feed-${t.level}`}>
<span class="feed-level">
<${c} name=${e} />
<span class="unseen">${a}</span>
</span>
<span class="feed-text">
${t.job_id?s`<a href=${f("job",{id:t.job_id})}>${t.text}</a>`:t.text}
</span>
<${A} className="quiet" at=${t.at} />
</li>
`}function it({list:t}){let e=t.ids.value;return s`
<${d} id="happened" title="Events">
${e.length>0&&s`
<ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">
${e.map(a=>s`<${Ht} key=${a} event=${t.row(a).value} />`)}
</ol>
`}
${e.length===0&&!t.loading.value&&s`<p class="nothing">No events yet.</p>`}
<${k} list=${t} what="Events" all="" />
<//>
`}var E=t=>[`${b(t.failed_share)} of the ${u(t.ran,"test")} finished here failed;`,`on other agents ${b(t.others_failed_share)} of ${p(t.others_ran)}.`].join(" "),Jt={more:(t,e)=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${E(t)} Unlikely to be chance: check the device${e?"":", or quarantine it"}.`}),less:t=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:E(t)}),usual:t=>({tone:"good",icon:"done",title:t.failed>0?"Fails about as many tests as other agents":"No test failed",text:t.failed>0?`${E(t)} The difference may be chance.`:E(t)}),too_few:t=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`Needs ${t.least_runs} finished tests here (${p(t.ran)} so far)`,`and ${t.least_runs} on agents of the same targets (${p(t.others_ran)}).`].join(" ")})};function mt(t,e=!1){return t.errors_in_a_row>=t.least_errors?{tone:"bad",icon:"suspect",title:`The last ${u(t.errors_in_a_row,"attempt")} were lost or ended in an error`,text:"These are not failed tests. Check the device and its host."}:Jt[t.verdict](t,e)}import{m230_0 as uo,m230_1 as fo,m230_2 as lt,m230_3 as ct,m230_4 as $o,m230_5 as _o}from"../main.js";import{m261_0 as bo,m261_1 as C,m261_2 as vo}from"../main.js";import{m137_0 as yo,m137_1 as To,m137_2 as pt}from"../main.js";import{m141_0 as dt,m141_1 as Oo,m141_2 as Ao}from"../shared.js";var ut=({name:t,ran:e,failed:a,share:n})=>s`
<tr>
<th scope="row">${t}</th>
<td class="is-numeric">${p(e)}</td>
<td>
<span class="share">
<${dt} share=${n??0} />
<span class="number">${b(n)}</span>
</span>
</td>
<td class="is-numeric">${p(a)}</td>
</tr>
`,Mt=({name:t,health:e})=>s`
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
<${ut} name="This agent" ran=${e.ran} failed=${e.failed} share=${e.failed_share} />
<${ut}
name="Other agents"
ran=${e.others_ran}
failed=${e.others_failed}
share=${e.others_failed_share}
/>
</tbody>
</table>
${e.failed>0&&s`
<p><a href=${f("tests",{},{failed_on:t})}>Tests that fail only here</a></p>
`}
`,Wt=({outcomes:t})=>s`
<p class="outcomes" aria-label="Outcomes">
${Object.entries(t).filter(([,e])=>e>0).map(([e,a])=>s`
<button
type="button"
key=${e}
class="outcome-count"
data-tip=${[tt(e),"Show only these attempts"].filter(Boolean).join(". ")}
onClick=${()=>T({outcome:e})}
>
<${O} outcome=${e} />
<span class="number strong">${p(a)}</span>
</button>
`)}
</p>
`;function Vt({health:t}){return t.installs+t.installs_avoided===0?null:s`
<dl class="facts">
<div>
<dt>Installs</dt>
<dd class="number">${ct(t)}</dd>
</div>
<div>
<dt>Installs avoided</dt>
<dd class="number">${lt(t)}</dd>
</div>
<div>
<dt>Starts avoided</dt>
<dd class="number">${p(t.starts_avoided)}</dd>
</div>
</dl>
`}var zt=({health:t})=>s`
<dl class="facts">
<div>
<dt>Last 24 h</dt>
<dd class="number">
${u(t.connects,"connection")}, ${u(t.disconnects,"disconnection")},${" "}
${u(t.silences,"missed heartbeat")}
</dd>
</div>
${t.last_silent_at&&s`
<div>
<dt>Last without heartbeat</dt>
<dd class="number">${v(t.last_silent_at)}</dd>
</div>
`}
</dl>
`;function ft({name:t,health:e,held:a}){if(!e)return s`
<${d} title="Health">
<${pt} />
<//>
`;let{tone:n,icon:r,title:l,text:i}=mt(e,a?.kind==="quarantined");return s`
<${d} title="Health" note=${e.attempts>0?`last ${u(e.attempts,"attempt")}`:""}>
${!C(t)&&s`
<div class=${`verdict verdict-${n}`} data-verdict=${e.verdict}>
<${c} name=${r} />
<p>
<strong>${l}.</strong> ${i}
</p>
</div>
`}
${e.attempts>0&&s`
<${Wt} outcomes=${e.outcomes} />
${e.ran>0&&s`<${Mt} name=${t} health=${e} />`}
`}
<${Vt} health=${e} />
<${zt} health=${e} />
<//>
`}import{m181_0 as j,m181_1 as P}from"../main.js";import{m225_0 as $,m225_1 as Vo}from"../main.js";import{m132_0 as _}from"../main.js";function $t({agent:t}){let{name:e,operable:a}=t,n=C(e);if(!n)return null;let{since:r,evidence:l,causes:i}=n,{label:o,effect:m}=j.quarantine;return s`
<div class="why is-bad" role="status" data-repair>
<p>
<${c} name="suspect" />
${" "}<strong>Needs repair${r&&s` for <${_} since=${r} />`}.</strong>${" "}${l}
</p>
${i.length>0&&s`<p>${i.length>1?"Causes":"Cause"}: ${i.join("; ")}</p>`}
<p class="quiet">
It ${h(t)==="offline"?"gets jobs once it is back":"still gets jobs"}, and they may fail because
of it. Check the device and its host; a quarantine keeps jobs away from it until someone releases it.
</p>
${a&&$("quarantine","agent")&&s`
<button type="button" class="button" title=${m} onClick=${()=>g(e,"quarantine")}>
<${c} name="quarantined" />
${o}…
</button>
`}
</div>
`}import{m23_0 as D,m23_1 as _t,m23_2 as nn}from"../shared.js";import{m51_0 as gt}from"../shared.js";import{m68_0 as pn,m68_1 as dn,m68_2 as un,m68_3 as fn,m68_4 as ht,m68_5 as $n}from"../main.js";import{m97_0 as bt}from"../shared.js";import{m102_0 as vt}from"../main.js";import{m112_0 as wt}from"../main.js";import{m138_0 as xt,m138_1 as Tn,m138_2 as Sn}from"../main.js";import{m160_0 as yt,m160_1 as Tt,m160_2 as St}from"../shared.js";import{m182_0 as Cn,m182_1 as jn,m182_2 as Nn,m182_3 as Ln,m182_4 as In,m182_5 as B}from"../main.js";import{m216_0 as Fn,m216_1 as Pn,m216_2 as Dn,m216_3 as Bn,m216_4 as Hn,m216_5 as Jn,m216_6 as Mn,m216_7 as Wn,m216_8 as kt}from"../main.js";import{m219_0 as Un,m219_1 as Gn,m219_2 as Qn,m219_3 as Yn,m219_4 as Kn,m219_5 as Ot}from"../main.js";var Or=({params:t})=>t.name,Ut={assigned:"assigned",installing:"installing the build",executing:"running"};function Gt({job:t}){return s`
<div class="now" data-now=${t.id}>
<p class="now-test">
<a href=${f("job",{id:t.id})}>
<span class="test-path">${t.test}</span>
</a>
</p>
<p class="now-line">
<${w} org=${t.org_id} version=${t.app_version_id} link />
<span>
${Ut[t.phase]??t.phase??"running"}
${t.attempt>1&&`, attempt ${p(t.attempt)}`}
</span>
<span class="now-time">
<${S} since=${t.started_at} expected=${t.expected_seconds} />
</span>
</p>
<${wt} since=${t.started_at} expected=${t.expected_seconds} />
</div>
`}var Qt=({builds:t})=>s`
<ul class="plain installed">
${t.map(e=>s`
<li key=${JSON.stringify(e)}>
<${w} org=${e.org_id} version=${e.app_version_id} link />
<span class="quiet">${e.target}</span>
</li>
`)}
</ul>
`;function Yt({agent:{held:t,paused_reason:e}}){if(!t&&!e)return null;let{kind:a,note:n,...r}=t??{kind:"paused",note:e};return s`
<div class=${`why is-${a}`} data-why>
<p>
<${c} name=${a} />${" "}<strong>${t?Q(a):"Paused itself."}</strong>${" "}
It accepts no new jobs.
</p>
${n&&s`<p>${n}</p>`}
${t&&s`<p class="quiet">${ht(r)}</p>`}
</div>
`}var Kt=({agent:{host:t,lost_process:e}})=>s`
<p class="quiet" data-check>
${e&&s`<strong>All ${u(e.agents,"agent")} of ${e.name} stopped then.</strong>${" "}`}
${e?`Check host ${t} and its network.`:`Check the device, its host ${t} and the network.`}
${" "}It comes back by itself; if its process has ended, start <code>qgagent</code> on ${t} again. Pause
or drain a device before you take it away.
</p>
`,Xt=({agent:t,last:e})=>s`
<div class="why is-bad" role="status" data-lost>
<p>
<${c} name="lost" />
${" "}<strong>Lost for <${_} since=${t.last_seen_at} />.</strong>${" "}
It stopped responding at ${v(t.last_seen_at)} while it was expected.
${t.job?.awaited_until?s`${" "}<${D} work=${t.job} />`:e?.outcome==="lost"&&s`${" "}<${_t} attempt=${e} />`}
</p>
<${Kt} agent=${t} />
</div>
`,Zt=({agent:t})=>s`
<p class="why" role="status" data-silent>
<strong>Not responding for <${_} since=${t.last_seen_at} />.</strong>${" "}
${t.job?.awaited_until?s`<${D} work=${t.job} />`:"It gets no new jobs until it responds."}
</p>
`,te=({agent:t})=>s`
<p class="why" role="status" data-offline>
Offline for <${_} since=${t.last_seen_at} />: it takes no jobs until it connects again.
</p>
`,ee=(t,e)=>[e!==""&&$("resume","agent")&&{label:"Resume",icon:"running",run:()=>L(t)},...Object.entries(j).map(([a,{label:n,icon:r,effect:l}])=>$(a,"agent")&&{label:`${n}\u2026`,icon:r,tip:l,run:()=>g(t,a)})],se=(t,{kind:e})=>[$("resume","agent")&&{label:e==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>L(t)},$(P(e),"agent")&&{label:"Change\u2026",icon:e,run:()=>g(t,P(e))}];async function ae(t){await W(t)&&X(f("fleet"))}var At=({name:t,held:e,paused_reason:a,state:n,operable:r})=>[...r?e?se(t,e):ee(t,a):[],r&&n==="offline"&&$("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>ae(t)}].filter(Boolean),oe=({agent:t})=>s`
<${d} title="Details">
<${gt}
facts=${[["Serves",t.targets.join(", ")],["Labels",U(t.labels)],["Organization",t.org_id],["Host",t.host],["Software",t.software],["Last seen",t.last_seen_at&&v(t.last_seen_at)]]}
/>
<//>
`;function Et({params:{name:t},query:e}){let a=e.get("outcome")??"",n=B(`agent:${t}`);B("events");let r=N(()=>new y(t,kt()),[t]),l=N(()=>r.show(a),[r,a]);M(()=>r.start(),[r]);let i=a?null:l.row(l.ids.value[0]).value,o=n.ids.value.length>0?n.row(t).value:null;if(Ot(t,()=>o?At(o):[]),!o)return s`<${bt} store=${n} kind="agent" />`;let m=h(o)==="suspect"||!o.lost&&o.job?.awaited_until,Ct=["busy","stopping"].includes(o.state);return s`
<${vt}
title=${o.name}
crumb=${o.name}
inspect=${["agent",o.name]}
state=${s`
<${xt} agent=${o} />
${o.simulated&&s`<span class="tag">simulated</span>`}
`}
tools=${s`<${Tt} query=${e} first="Attempts" />`}
actions=${At(o).map(({label:H,icon:jt,tip:J,run:Nt})=>s`
<button type="button" key=${H} class="button" data-tip=${J} aria-description=${J} onClick=${Nt}>
<${c} name=${jt} />
${H}
</button>
`)}
>
${o.lost&&s`<${Xt} agent=${o} last=${i} />`}
<${$t} agent=${o} />
${m&&s`<${Zt} agent=${o} />`}
${h(o)==="offline"&&!m&&s`<${te} agent=${o} />`}
<${Yt} agent=${o} />
<div class="columns agent-columns">
<${d} title="Current job" className="agent-now">
${o.job?s`<${Gt} job=${o.job} />`:s`<p class="now is-idle quiet">${Ct?"A job of another organization.":"No job."}</p>`}
<//>
<div class="agent-side">
<${ft} name=${t} health=${r.health.value} held=${o.held} />
<${d} title="Installed">
${(o.installed??[]).length>0?s`<${Qt} builds=${o.installed} />`:s`<p class="quiet">No builds.</p>`}
<//>
<${oe} agent=${o} />
<${it} list=${r.events} />
</div>
${St(e)?s`<${yt} subject=${{agent:t}} query=${e} />`:s`<${nt} list=${l} outcome=${a} />`}
</div>
<//>
`}export{Et as default,Or as title};
