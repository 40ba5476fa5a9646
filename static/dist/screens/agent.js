import{m284_0 as de,m284_1 as ue,m284_2 as fe,m284_3 as z,m284_4 as $e,m284_5 as _e,m284_6 as ge,m284_7 as he,m284_8 as I,m284_9 as be,m284_10 as ve,m284_11 as xe}from"../main.js";import{m0_0 as Te,m0_1 as Se,m0_2 as g,m0_3 as Oe,m0_4 as ke,m0_5 as Ae,m0_6 as Ee,m0_7 as Ce,m0_8 as G,m0_9 as je,m0_10 as Ie,m0_11 as L,m0_12 as Le,m0_13 as Ne,m0_14 as Re,m0_15 as qe,m0_16 as Fe,m0_17 as Pe,m0_18 as Be}from"../main.js";import{m286_0 as He,m286_1 as Je,m286_2 as We,m286_3 as Ve,m286_4 as ze,m286_5 as Ge,m286_6 as U,m286_7 as Ue,m286_8 as Qe,m286_9 as Ye,m286_10 as Ke,m286_11 as Xe}from"../main.js";import{m4_0 as es,m4_1 as ss,m4_2 as Q,m4_3 as as,m4_4 as os}from"../main.js";import{m271_0 as N}from"../main.js";import{m216_0 as R}from"../main.js";import{m255_0 as q}from"../main.js";import{m260_0 as F,m260_1 as us,m260_2 as x}from"../main.js";var qt=1e3,Ft=4e3,Pt=t=>`/api/v1/agents/${t.split("/").map(encodeURIComponent).join("/")}`,w=class{#t;#e;attempts=null;health=U(null);constructor(e,a=null){this.#t=e,this.health.value=a?.health??null,this.#e=a?.attempts??null,this.events=new R({path:"/api/v1/events",name:"events",query:{agent:e},page:a?.events})}show(e){let a=e?null:this.#e;return this.#e=null,this.attempts=new R({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#t,outcome:e},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let e=N(()=>this.attempts?.refresh(),qt),a=N(()=>this.#a(),Ft);this.health.peek()===null&&a();let o=null,r=()=>{let m=x(`agent:${this.#t}`).row(this.#t).peek(),n=m&&JSON.stringify([m.job?.id,m.job?.attempt,m.job?.phase,m.jobs_done,m.status]);if(n===o)return;let l=o===null;o=n,!l&&(e(),a())};r(),this.#s(F(q)),this.#t in F(x(`agent:${this.#t}`))&&e();let i=[x(`agent:${this.#t}`).watch(r),q.watch(m=>this.#s(m)),e.stop,a.stop];return()=>i.forEach(m=>m())}async#a(){try{this.health.value=await Q(`${Pt(this.#t)}/health`)}catch{}}#s(e){let a=this.events.ids.peek()[0]??"",o=Object.values(e).filter(r=>r.agent===this.#t&&r.id>a);o.length>0&&this.events.merge(o.sort((r,i)=>r.id<i.id?1:-1))}};import{m3_0 as ys,m3_1 as Ts,m3_2 as Ss,m3_3 as Os,m3_4 as ks,m3_5 as As,m3_6 as P}from"../main.js";import{m174_0 as js,m174_1 as Is,m174_2 as Ls,m174_3 as Ns,m174_4 as Rs,m174_5 as u,m174_6 as qs,m174_7 as Fs,m174_8 as Ps,m174_9 as Bs,m174_10 as Y,m174_11 as Ds,m174_12 as p,m174_13 as h,m174_14 as K,m174_15 as Ms,m174_16 as Hs,m174_17 as B,m174_18 as X,m174_19 as Js,m174_20 as Ws,m174_21 as Vs,m174_22 as zs,m174_23 as b}from"../main.js";import{m176_0 as Z}from"../main.js";import{m183_0 as s}from"../main.js";import{m192_0 as tt,m192_1 as Zs,m192_2 as ta,m192_3 as ea,m192_4 as sa,m192_5 as aa}from"../shared.js";import{m224_0 as et,m224_1 as ra,m224_2 as ia,m224_3 as ma,m224_4 as la,m224_5 as y,m224_6 as ca,m224_7 as f,m224_8 as pa,m224_9 as da}from"../main.js";import{m227_0 as $a,m227_1 as st,m227_2 as _a}from"../main.js";import{m47_0 as T}from"../main.js";import{m60_0 as v,m60_1 as xa,m60_2 as wa}from"../main.js";import{m76_0 as c}from"../main.js";import{m86_0 as S}from"../shared.js";import{m100_0 as O,m100_1 as at,m100_2 as ot}from"../shared.js";import{m103_0 as d}from"../main.js";import{m116_0 as nt,m116_1 as La}from"../shared.js";import{m138_0 as rt}from"../main.js";import{m143_0 as it,m143_1 as Pa}from"../main.js";import{m146_0 as k}from"../main.js";var Bt=t=>t.number>1&&s`<span class="tag">attempt ${t.number}</span>`,Dt=({outcome:t,message:e})=>["error","lost"].includes(t)&&e&&s`<span class="attempt-reason quiet" title=${e}>${e}</span>`;function Mt({attempt:t}){return t.outcome?s`<span class="number">${st(t)}</span>`:s`<${T} since=${t.leased_at} />`}var Ht=[{name:"outcome",title:"Outcome",cell:t=>s`<${O} outcome=${t.outcome} phase=${t.phase} />`},{name:"test",title:"Test",main:Bt,under:Dt,cell:t=>s`<${it} test=${t.test} />`},{name:"build",title:"Build",cell:t=>s`<${v} org=${t.org_id} version=${t.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:t=>t.install_seconds===null?s`<span class="quiet">${tt(t)?"failed":"\u2013"}</span>`:s`<span class="number">${K(t.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:t=>s`<${Mt} attempt=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>s`<${k} className="quiet" at=${t.finished_at??t.leased_at} />`}],Jt=({outcome:t})=>s`
<span class="chip">
only <strong>${ot(t)}</strong>
<button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>y({outcome:""})}>
<${c} name="close" />
</button>
</span>
`;function mt({list:t,outcome:e}){let{ids:a,waiting:o,show:r,over:i}=Z(t.ids),m=a.map(l=>t.row(l).value?.outcome).filter(Boolean).slice(0,20).reverse(),n=s`
${e?s`<${Jt} outcome=${e} />`:s`<${nt} outcomes=${m} />`}
${o>0&&s`<button type="button" class="pill" onClick=${r}>Show ${o} new</button>`}
`;return s`
<${d} id="attempts" title="Recent attempts" tools=${n}>
${a.length>0&&s`
<div class="held" ...${i}>
<${rt}
id="attempts-list"
label="Recent attempts"
className="agent-attempts"
kind="attempt"
columns=${Ht}
ids=${a}
rowOf=${l=>t.row(l)}
hrefOf=${l=>f("job",{id:l.job_id},l.number>1?{attempt:l.number}:{})}
failed=${l=>["failed","timed_out"].includes(l.outcome)}
/>
</div>
`}
${a.length===0&&!t.loading.value&&!t.error.value&&s`<p class="nothing">${e?"No attempts match.":"No attempts yet."}</p>`}
<${S} list=${t} what="Attempts" all="" />
<//>
`}var lt={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function Wt({event:t}){let[e,a]=lt[t.level]??lt.info;return s`
<li class=${`feed-event feed-${t.level}`}>
<span class="feed-level">
<${c} name=${e} />
<span class="unseen">${a}</span>
</span>
<span class="feed-text">
${t.job_id?s`<a href=${f("job",{id:t.job_id})}>${t.text}</a>`:t.text}
</span>
<${k} className="quiet" at=${t.at} />
</li>
`}function ct({list:t}){let e=t.ids.value;return s`
<${d} id="happened" title="Events">
${e.length>0&&s`
<ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">
${e.map(a=>s`<${Wt} key=${a} event=${t.row(a).value} />`)}
</ol>
`}
${e.length===0&&!t.loading.value&&s`<p class="nothing">No events yet.</p>`}
<${S} list=${t} what="Events" all="" />
<//>
`}var A=t=>[`${h(t.failed_share)} of the ${u(t.ran,"test")} finished here failed;`,`on other agents ${h(t.others_failed_share)} of ${p(t.others_ran)}.`].join(" "),Vt={more:(t,e)=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${A(t)} Unlikely to be chance: check the device${e?"":", or quarantine it"}.`}),less:t=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:A(t)}),usual:t=>({tone:"good",icon:"done",title:t.failed>0?"Fails about as many tests as other agents":"No test failed",text:t.failed>0?`${A(t)} The difference may be chance.`:A(t)}),too_few:t=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`Needs ${t.least_runs} finished tests here (${p(t.ran)} so far)`,`and ${t.least_runs} on agents of the same targets (${p(t.others_ran)}).`].join(" ")})};function pt(t,e=!1){return t.errors_in_a_row>=t.least_errors?{tone:"bad",icon:"suspect",title:`The last ${u(t.errors_in_a_row,"attempt")} were lost or ended in an error`,text:"These are not failed tests. Check the device and its host."}:Vt[t.verdict](t,e)}import{m228_0 as _o,m228_1 as go,m228_2 as dt,m228_3 as ho,m228_4 as ut,m228_5 as bo,m228_6 as vo}from"../main.js";import{m259_0 as yo,m259_1 as E,m259_2 as To}from"../main.js";import{m136_0 as ko,m136_1 as Ao,m136_2 as ft}from"../main.js";import{m140_0 as $t,m140_1 as jo,m140_2 as Io}from"../shared.js";var _t=({name:t,ran:e,failed:a,share:o})=>s`
<tr>
<th scope="row">${t}</th>
<td class="is-numeric">${p(e)}</td>
<td>
<span class="share">
<${$t} share=${o??0} />
<span class="number">${h(o)}</span>
</span>
</td>
<td class="is-numeric">${p(a)}</td>
</tr>
`,zt=({name:t,health:e})=>s`
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
<${_t} name="This agent" ran=${e.ran} failed=${e.failed} share=${e.failed_share} />
<${_t}
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
`,Gt=({outcomes:t})=>s`
<p class="outcomes" aria-label="Outcomes">
${Object.entries(t).filter(([,e])=>e>0).map(([e,a])=>s`
<button
type="button"
key=${e}
class="outcome-count"
data-tip=${[at(e),"Show only these attempts"].filter(Boolean).join(". ")}
onClick=${()=>y({outcome:e})}
>
<${O} outcome=${e} />
<span class="number strong">${p(a)}</span>
</button>
`)}
</p>
`;function Ut({health:t}){return t.installs+t.installs_avoided===0?null:s`
<dl class="facts">
<div>
<dt>Installs</dt>
<dd class="number">${ut(t)}</dd>
</div>
<div>
<dt>Installs avoided</dt>
<dd class="number">${dt(t)}</dd>
</div>
<div>
<dt>Starts avoided</dt>
<dd class="number">${p(t.starts_avoided)}</dd>
</div>
</dl>
`}var Qt=({health:t})=>s`
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
<dd class="number">${b(t.last_silent_at)}</dd>
</div>
`}
</dl>
`;function gt({name:t,health:e,held:a}){if(!e)return s`
<${d} title="Health">
<${ft} />
<//>
`;let{tone:o,icon:r,title:i,text:m}=pt(e,a?.kind==="quarantined");return s`
<${d} title="Health" note=${e.attempts>0?`last ${u(e.attempts,"attempt")}`:""}>
${!E(t)&&s`
<div class=${`verdict verdict-${o}`} data-verdict=${e.verdict}>
<${c} name=${r} />
<p>
<strong>${i}.</strong> ${m}
</p>
</div>
`}
${e.attempts>0&&s`
<${Gt} outcomes=${e.outcomes} />
${e.ran>0&&s`<${zt} name=${t} health=${e} />`}
`}
<${Ut} health=${e} />
<${Qt} health=${e} />
<//>
`}import{m180_0 as C,m180_1 as D}from"../main.js";import{m223_0 as $,m223_1 as Qo}from"../main.js";import{m131_0 as _}from"../main.js";function ht({agent:{name:t,operable:e}}){let a=E(t);if(!a)return null;let{since:o,evidence:r,causes:i}=a,{label:m,effect:n}=C.quarantine;return s`
<div class="why is-bad" role="status" data-repair>
<p>
<${c} name="suspect" />
${" "}<strong>Needs repair${o&&s` for <${_} since=${o} />`}.</strong>${" "}${r}
</p>
${i.length>0&&s`<p>${i.length>1?"Causes":"Cause"}: ${i.join("; ")}</p>`}
<p class="quiet">
It still gets jobs, and they may fail because of it. Check the device and its host; a quarantine keeps jobs
away from it until someone releases it.
</p>
${e&&$("quarantine","agent")&&s`
<button type="button" class="button" title=${n} onClick=${()=>g(t,"quarantine")}>
<${c} name="quarantined" />
${m}…
</button>
`}
</div>
`}import{m22_0 as M,m22_1 as bt,m22_2 as ln}from"../shared.js";import{m50_0 as vt}from"../shared.js";import{m67_0 as fn,m67_1 as $n,m67_2 as _n,m67_3 as gn,m67_4 as xt,m67_5 as hn}from"../main.js";import{m96_0 as wt}from"../shared.js";import{m101_0 as yt}from"../main.js";import{m111_0 as Tt}from"../main.js";import{m137_0 as St,m137_1 as kn,m137_2 as An}from"../main.js";import{m159_0 as Ot,m159_1 as kt,m159_2 as At}from"../shared.js";import{m181_0 as Ln,m181_1 as Nn,m181_2 as Rn,m181_3 as qn,m181_4 as Fn,m181_5 as j}from"../main.js";import{m215_0 as Dn,m215_1 as Mn,m215_2 as Hn,m215_3 as Jn,m215_4 as Wn,m215_5 as Vn,m215_6 as zn,m215_7 as Gn,m215_8 as Et}from"../main.js";import{m218_0 as Yn,m218_1 as Kn,m218_2 as Xn,m218_3 as Zn,m218_4 as tr,m218_5 as Ct}from"../main.js";import{m253_0 as H,m253_1 as ar,m253_2 as or}from"../main.js";var Rr=({params:t})=>t.name,Yt={assigned:"assigned",installing:"installing the build",executing:"running"};function Kt({job:t}){return s`
<div class="now" data-now=${t.id}>
<p class="now-test">
<a href=${f("job",{id:t.id})}>
<span class="test-path">${t.test}</span>
</a>
</p>
<p class="now-line">
<${v} org=${t.org_id} version=${t.app_version_id} link />
<span>
${Yt[t.phase]??t.phase??"running"}
${t.attempt>1&&`, attempt ${p(t.attempt)}`}
</span>
<span class="now-time">
<${T} since=${t.started_at} expected=${t.expected_seconds} />
</span>
</p>
<${Tt} since=${t.started_at} expected=${t.expected_seconds} />
</div>
`}var Xt=({builds:t})=>s`
<ul class="plain installed">
${t.map(e=>s`
<li key=${JSON.stringify(e)}>
<${v} org=${e.org_id} version=${e.app_version_id} link />
<span class="quiet">${e.target}</span>
</li>
`)}
</ul>
`;function Zt({agent:{held:t,paused_reason:e}}){if(!t&&!e)return null;let{kind:a,note:o,...r}=t??{kind:"paused",note:e};return s`
<div class=${`why is-${a}`} data-why>
<p>
<${c} name=${a} />${" "}<strong>${t?X(a):"Paused itself."}</strong>${" "}
It accepts no new jobs.
</p>
${o&&s`<p>${o}</p>`}
${t&&s`<p class="quiet">${xt(r)}</p>`}
</div>
`}var te=5,J=t=>t.slice(0,Math.max(t.lastIndexOf("/"),0));function ee({name:t,last_seen_at:e}){let a=J(t),o=a?H.ids.value.map(i=>H.row(i).value).filter(i=>J(i.name)===a):[],r=o.filter(i=>i.lost&&Math.abs(B(i.last_seen_at)-B(e))<te);return o.length>1&&r.length===o.length&&u(o.length,"agent")}function se({agent:{name:t,host:e,last_seen_at:a}}){j("agents");let o=ee({name:t,last_seen_at:a});return s`
<p class="quiet" data-check>
${o&&s`<strong>All ${o} of ${J(t)} stopped then.</strong>${" "}`}
${o?`Check host ${e} and its network.`:`Check the device, its host ${e} and the network.`}
${" "}It comes back by itself; if its process has ended, start <code>qgagent</code> on ${e} again. Pause
or drain a device before you take it away.
</p>
`}var ae=({agent:t,last:e})=>s`
<div class="why is-bad" role="status" data-lost>
<p>
<${c} name="lost" />
${" "}<strong>Lost for <${_} since=${t.last_seen_at} />.</strong>${" "}
It stopped responding at ${b(t.last_seen_at)} while it was expected.
${t.job?.awaited_until?s`${" "}<${M} work=${t.job} />`:e?.outcome==="lost"&&s`${" "}<${bt} attempt=${e} />`}
</p>
<${se} agent=${t} />
</div>
`,oe=({agent:t})=>s`
<p class="why" role="status" data-silent>
<strong>Not responding for <${_} since=${t.last_seen_at} />.</strong>${" "}
${t.job?.awaited_until?s`<${M} work=${t.job} />`:"It gets no new jobs until it responds."}
</p>
`,ne=({agent:t})=>s`
<p class="why" role="status" data-offline>
Offline for <${_} since=${t.last_seen_at} />: it takes no jobs until it connects again.
</p>
`,re=(t,e)=>[e!==""&&$("resume","agent")&&{label:"Resume",icon:"running",run:()=>L(t)},...Object.entries(C).map(([a,{label:o,icon:r,effect:i}])=>$(a,"agent")&&{label:`${o}\u2026`,icon:r,tip:i,run:()=>g(t,a)})],ie=(t,{kind:e})=>[$("resume","agent")&&{label:e==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>L(t)},$(D(e),"agent")&&{label:"Change\u2026",icon:e,run:()=>g(t,D(e))}];async function me(t){await G(t)&&et(f("fleet"))}var jt=({name:t,held:e,paused_reason:a,state:o,operable:r})=>[...r?e?ie(t,e):re(t,a):[],r&&o==="offline"&&$("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>me(t)}].filter(Boolean),le=({agent:t})=>s`
<${d} title="Details">
<${vt}
facts=${[["Serves",t.targets.join(", ")],["Labels",Y(t.labels)],["Organization",t.org_id],["Host",t.host],["Software",t.software],["Last seen",t.last_seen_at&&b(t.last_seen_at)]]}
/>
<//>
`;function It({params:{name:t},query:e}){let a=e.get("outcome")??"",o=j(`agent:${t}`);j("events");let r=I(()=>new w(t,Et()),[t]),i=I(()=>r.show(a),[r,a]);z(()=>r.start(),[r]);let m=a?null:i.row(i.ids.value[0]).value,n=o.ids.value.length>0?o.row(t).value:null;if(Ct(t,()=>n?jt(n):[]),!n)return s`<${wt} store=${o} kind="agent" />`;let l=P(n)==="suspect"||!n.lost&&n.job?.awaited_until,Lt=["busy","stopping"].includes(n.state);return s`
<${yt}
title=${n.name}
crumb=${n.name}
inspect=${["agent",n.name]}
state=${s`
<${St} agent=${n} />
${n.simulated&&s`<span class="tag">simulated</span>`}
`}
tools=${s`<${kt} query=${e} first="Attempts" />`}
actions=${jt(n).map(({label:W,icon:Nt,tip:V,run:Rt})=>s`
<button type="button" key=${W} class="button" data-tip=${V} aria-description=${V} onClick=${Rt}>
<${c} name=${Nt} />
${W}
</button>
`)}
>
${n.lost&&s`<${ae} agent=${n} last=${m} />`}
<${ht} agent=${n} />
${l&&s`<${oe} agent=${n} />`}
${P(n)==="offline"&&!l&&s`<${ne} agent=${n} />`}
<${Zt} agent=${n} />
<div class="columns agent-columns">
<${d} title="Current job" className="agent-now">
${n.job?s`<${Kt} job=${n.job} />`:s`<p class="now is-idle quiet">${Lt?"A job of another organization.":"No job."}</p>`}
<//>
<div class="agent-side">
<${gt} name=${t} health=${r.health.value} held=${n.held} />
<${d} title="Installed">
${(n.installed??[]).length>0?s`<${Xt} builds=${n.installed} />`:s`<p class="quiet">No builds.</p>`}
<//>
<${le} agent=${n} />
<${ct} list=${r.events} />
</div>
${At(e)?s`<${Ot} subject=${{agent:t}} query=${e} />`:s`<${mt} list=${i} outcome=${a} />`}
</div>
<//>
`}export{It as default,Rr as title};
