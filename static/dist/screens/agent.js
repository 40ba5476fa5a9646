import{m290_0 as le,m290_1 as ce,m290_2 as pe,m290_3 as W,m290_4 as de,m290_5 as ue,m290_6 as fe,m290_7 as $e,m290_8 as h,m290_9 as _e,m290_10 as ge,m290_11 as he}from"../main.js";import{m0_0 as we,m0_1 as xe,m0_2 as ye,m0_3 as b,m0_4 as Te,m0_5 as Se,m0_6 as Oe,m0_7 as ke,m0_8 as Ae,m0_9 as Ee,m0_10 as V,m0_11 as Ce,m0_12 as je,m0_13 as L,m0_14 as Ne,m0_15 as Ie,m0_16 as Le,m0_17 as qe,m0_18 as Fe}from"../main.js";import{m292_0 as Be,m292_1 as De,m292_2 as Me,m292_3 as z,m292_4 as He,m292_5 as Je,m292_6 as U,m292_7 as We,m292_8 as Ve,m292_9 as ze,m292_10 as Ue,m292_11 as Ge}from"../main.js";import{m4_0 as Ke,m4_1 as Xe,m4_2 as G,m4_3 as Ze,m4_4 as ts}from"../main.js";import{m276_0 as q}from"../main.js";import{m220_0 as F}from"../main.js";import{m260_0 as P}from"../main.js";import{m265_0 as R,m265_1 as ls,m265_2 as T}from"../main.js";var qt=1e3,Ft=4e3,Pt=t=>`/api/v1/agents/${t.split("/").map(encodeURIComponent).join("/")}`,S=class{#t;#e;attempts=null;health=U(null);constructor(e,a=null){this.#t=e,this.health.value=a?.health??null,this.#e=a?.attempts??null,this.events=new F({path:"/api/v1/events",name:"events",query:{agent:e},page:a?.events})}show(e){let a=e?null:this.#e;return this.#e=null,this.attempts=new F({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#t,outcome:e},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let e=q(()=>this.attempts?.refresh(),qt),a=q(()=>this.#a(),Ft);this.health.peek()===null&&a();let o=null,r=()=>{let i=T(`agent:${this.#t}`).row(this.#t).peek(),n=i&&JSON.stringify([i.job?.id,i.job?.attempt,i.job?.phase,i.jobs_done,i.status]);if(n===o)return;let $=o===null;o=n,!$&&(e(),a())};r(),this.#s(R(P)),this.#t in R(T(`agent:${this.#t}`))&&e();let m=[T(`agent:${this.#t}`).watch(r),P.watch(i=>this.#s(i)),e.stop,a.stop];return()=>m.forEach(i=>i())}async#a(){try{this.health.value=await G(`${Pt(this.#t)}/health`)}catch{}}#s(e){let a=this.events.ids.peek()[0]??"",o=Object.values(e).filter(r=>r.agent===this.#t&&r.id>a);o.length>0&&this.events.merge(o.sort((r,m)=>r.id<m.id?1:-1))}};import{m3_0 as bs,m3_1 as vs,m3_2 as ws,m3_3 as xs,m3_4 as ys,m3_5 as Ts,m3_6 as v}from"../main.js";function Q(t,e){let a=new Map(t.map(o=>[o,e(o)?.finished_at??"~"]));return t.toSorted((o,r)=>a.get(o)===a.get(r)?0:a.get(o)<a.get(r)?1:-1)}import{m177_0 as As,m177_1 as Es,m177_2 as Cs,m177_3 as js,m177_4 as Ns,m177_5 as u,m177_6 as Is,m177_7 as Ls,m177_8 as qs,m177_9 as Fs,m177_10 as Y,m177_11 as Ps,m177_12 as p,m177_13 as w,m177_14 as K,m177_15 as Rs,m177_16 as Bs,m177_17 as Ds,m177_18 as X,m177_19 as Ms,m177_20 as Hs,m177_21 as Js,m177_22 as x,m177_23 as Ws}from"../main.js";import{m179_0 as Z}from"../main.js";import{m186_0 as s}from"../main.js";import{m195_0 as Ks,m195_1 as tt,m195_2 as Xs,m195_3 as Zs,m195_4 as ta,m195_5 as ea,m195_6 as sa,m195_7 as aa,m195_8 as oa}from"../shared.js";import{m229_0 as et,m229_1 as ia,m229_2 as ma,m229_3 as la,m229_4 as ca,m229_5 as O,m229_6 as pa,m229_7 as f,m229_8 as da,m229_9 as ua}from"../main.js";import{m232_0 as _a,m232_1 as st}from"../main.js";import{m49_0 as k}from"../main.js";import{m62_0 as y,m62_1 as wa,m62_2 as xa}from"../main.js";import{m78_0 as c}from"../main.js";import{m88_0 as A}from"../shared.js";import{m102_0 as Ea,m102_1 as E,m102_2 as at}from"../shared.js";import{m217_0 as ot}from"../shared.js";import{m105_0 as d}from"../main.js";import{m118_0 as nt,m118_1 as Fa}from"../shared.js";import{m141_0 as rt}from"../main.js";import{m146_0 as it,m146_1 as Ma}from"../main.js";import{m149_0 as C}from"../main.js";var Rt=t=>t.number>1&&s`<span class="tag">attempt ${t.number}</span>`,Bt=({outcome:t,cause:e,message:a})=>t!=="passed"&&(e||a)&&s`<span class="attempt-reason clamp quiet" title=${e||a}>${e||a}</span>`;function Dt({attempt:t}){return t.outcome?s`<span class="number">${st(t)}</span>`:s`<${k} since=${t.leased_at} />`}var Mt=[{name:"outcome",title:"Outcome",cell:t=>s`<${E} outcome=${t.outcome} phase=${t.phase} />`},{name:"test",title:"Test",main:Rt,under:Bt,cell:t=>s`<${it} test=${t.test} />`},{name:"build",title:"Build",cell:t=>s`<${y} org=${t.org_id} version=${t.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:t=>t.install_seconds===null?s`<span class="quiet">${tt(t)?"failed":"\u2013"}</span>`:s`<span class="number">${K(t.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:t=>s`<${Dt} attempt=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>s`<${C} className="quiet" at=${t.finished_at??t.leased_at} />`}],Ht=({outcome:t})=>s`
<span class="chip">
only <strong>${ot(t)}</strong><button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>O({outcome:""})}><${c} name="close" /></button></span>
`;function mt({list:t,outcome:e}){let a=h(()=>z(()=>Q(t.ids.value,l=>t.row(l).value)),[t]),{ids:o,waiting:r,show:m,over:i}=Z(a),n=o.map(l=>t.row(l).value?.outcome).filter(Boolean).slice(0,20).reverse(),$=s`
${e?s`<${Ht} outcome=${e} />`:s`<${nt} outcomes=${n} />`}${r>0&&s`<button type="button" class="pill" onClick=${m}>Show ${r} new</button>`}
`;return s`
<${d} id="attempts" title="Recent attempts" tools=${$}>${o.length>0&&s`
<div class="held" ...${i}><${rt}
id="attempts-list"
label="Recent attempts"
className="agent-attempts"
kind="attempt"
columns=${Mt}
ids=${o}
rowOf=${l=>t.row(l)}
hrefOf=${l=>f("job",{id:l.job_id},l.number>1?{attempt:l.number}:{})}
failed=${l=>["failed","timed_out"].includes(l.outcome)}
/></div>
`}${o.length===0&&!t.loading.value&&!t.error.value&&s`<p class="nothing">${e?"No attempts match.":"No attempts yet."}</p>`}<${A} list=${t} what="Attempts" all="" /><//>
`}var lt={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function Jt({event:t}){let[e,a]=lt[t.level]??lt.info;return s`
<li class=${`feed-event feed-${t.level}`}><span class="feed-level"><${c} name=${e} /><span class="unseen">${a}</span></span><span class="feed-text">${t.job_id?s`<a href=${f("job",{id:t.job_id})}>${t.text}</a>`:t.text}</span><${C} className="quiet" at=${t.at} /></li>
`}function ct({list:t}){let e=t.ids.value;return s`
<${d} id="happened" title="Events">${e.length>0&&s`
<ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">${e.map(a=>s`<${Jt} key=${a} event=${t.row(a).value} />`)}</ol>
`}${e.length===0&&!t.loading.value&&s`<p class="nothing">No events yet.</p>`}<${A} list=${t} what="Events" all="" /><//>
`}var j=t=>[`${w(t.failed_share)} of the ${u(t.ran,"test")} finished here failed;`,`on other agents ${w(t.others_failed_share)} of ${p(t.others_ran)}.`].join(" "),Wt={more:(t,e)=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${j(t)} Unlikely to be chance: check the device${e?"":", or quarantine it"}.`}),less:t=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:j(t)}),usual:t=>({tone:"good",icon:"done",title:t.failed>0?"Fails about as many tests as other agents":"No test failed",text:t.failed>0?`${j(t)} The difference may be chance.`:j(t)}),too_few:t=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`Needs ${t.least_runs} finished tests here (${p(t.ran)} so far)`,`and ${t.least_runs} on agents of the same targets (${p(t.others_ran)}).`].join(" ")})};function pt(t,e=!1){return t.errors_in_a_row>=t.least_errors?{tone:"bad",icon:"suspect",title:`The last ${u(t.errors_in_a_row,"attempt")} were lost or ended in an error`,text:"These are not failed tests. Check the device and its host."}:Wt[t.verdict](t,e)}import{m233_0 as yo,m233_1 as To,m233_2 as dt,m233_3 as ut,m233_4 as So,m233_5 as Oo}from"../main.js";import{m264_0 as Eo,m264_1 as N,m264_2 as Co}from"../main.js";import{m138_0 as Io,m138_1 as Lo,m138_2 as ft}from"../main.js";import{m143_0 as $t,m143_1 as Po,m143_2 as Ro}from"../shared.js";var _t=({name:t,ran:e,failed:a,share:o})=>s`
<tr><th scope="row">${t}</th><td class="is-numeric">${p(e)}</td><td><span class="share"><${$t} share=${o??0} /><span class="number">${w(o)}</span></span></td><td class="is-numeric">${p(a)}</td></tr>
`,Vt=({name:t,health:e})=>s`
<table class="tallies" aria-label="Failures here and elsewhere"><thead><tr><th scope="col">Tests run</th><th scope="col" class="is-numeric">Ran</th><th scope="col">Failed</th><th scope="col" class="is-numeric"><span class="unseen">Failures</span></th></tr></thead><tbody><${_t} name="This agent" ran=${e.ran} failed=${e.failed} share=${e.failed_share} /><${_t}
name="Other agents"
ran=${e.others_ran}
failed=${e.others_failed}
share=${e.others_failed_share}
/></tbody></table>${e.failed>0&&s`
<p><a href=${f("tests",{},{failed_on:t})}>Tests that fail only here</a></p>
`}
`,zt=({outcomes:t})=>s`
<p class="outcomes" aria-label="Outcomes">${Object.entries(t).filter(([,e])=>e>0).map(([e,a])=>s`
<button
type="button"
key=${e}
class="outcome-count"
data-tip=${[at(e),"Show only these attempts"].filter(Boolean).join(". ")}
onClick=${()=>O({outcome:e})}
><${E} outcome=${e} /><span class="number strong">${p(a)}</span></button>
`)}</p>
`;function Ut({health:t}){return t.installs+t.installs_avoided===0?null:s`
<dl class="facts"><div><dt>Installs</dt><dd class="number">${ut(t)}</dd></div><div><dt>Installs avoided</dt><dd class="number">${dt(t)}</dd></div><div><dt>Starts avoided</dt><dd class="number">${p(t.starts_avoided)}</dd></div></dl>
`}var Gt=({health:t})=>s`
<dl class="facts"><div><dt>Last 24 h</dt><dd class="number">${u(t.connects,"connection")}, ${u(t.disconnects,"disconnection")},${" "}${u(t.silences,"missed heartbeat")}</dd></div>${t.last_silent_at&&s`
<div><dt>Last without heartbeat</dt><dd class="number">${x(t.last_silent_at)}</dd></div>
`}</dl>
`;function gt({name:t,health:e,held:a}){if(!e)return s`
<${d} title="Health"><${ft} /><//>
`;let{tone:o,icon:r,title:m,text:i}=pt(e,a?.kind==="quarantined");return s`
<${d} title="Health" note=${e.attempts>0?`last ${u(e.attempts,"attempt")}`:""}>${!N(t)&&s`
<div class=${`verdict verdict-${o}`} data-verdict=${e.verdict}><${c} name=${r} /><p><strong>${m}.</strong> ${i}</p></div>
`}${e.attempts>0&&s`
<${zt} outcomes=${e.outcomes} />${e.ran>0&&s`<${Vt} name=${t} health=${e} />`}
`}<${Ut} health=${e} /><${Gt} health=${e} /><//>
`}import{m183_0 as I,m183_1 as B}from"../main.js";import{m228_0 as _,m228_1 as en}from"../main.js";import{m133_0 as g}from"../main.js";function ht({agent:t}){let{name:e,operable:a}=t,o=N(e);if(!o)return null;let{since:r,evidence:m,causes:i}=o,{label:n,effect:$}=I.quarantine;return s`
<div class="why is-bad" role="status" data-repair><p><${c} name="suspect" />${" "}<strong>Needs repair${r&&s` for <${g} since=${r} />`}.</strong>${" "}${m}</p>${i.length>0&&s`<p>${i.length>1?"Causes":"Cause"}: ${i.join("; ")}</p>`}<p class="quiet">
It ${v(t)==="offline"?"gets jobs once it is back":"still gets jobs"}, and they may fail because
of it. Check the device and its host; a quarantine keeps jobs away from it until someone releases it.
</p>${a&&_("quarantine","agent")&&s`
<button type="button" class="button" title=${$} onClick=${()=>b(e,"quarantine")}><${c} name="quarantined" />${n}…
</button>
`}</div>
`}import{m24_0 as D,m24_1 as bt,m24_2 as _n}from"../shared.js";import{m52_0 as vt}from"../shared.js";import{m69_0 as wn,m69_1 as xn,m69_2 as yn,m69_3 as Tn,m69_4 as wt,m69_5 as Sn}from"../main.js";import{m98_0 as xt}from"../shared.js";import{m103_0 as yt}from"../main.js";import{m113_0 as Tt}from"../main.js";import{m139_0 as St,m139_1 as Ln,m139_2 as qn}from"../main.js";import{m162_0 as Ot,m162_1 as kt,m162_2 as At}from"../shared.js";import{m184_0 as Dn,m184_1 as Mn,m184_2 as Hn,m184_3 as Jn,m184_4 as Wn,m184_5 as M}from"../main.js";import{m219_0 as Un,m219_1 as Gn,m219_2 as Qn,m219_3 as Yn,m219_4 as Kn,m219_5 as Xn,m219_6 as Zn,m219_7 as tr,m219_8 as Et}from"../main.js";import{m222_0 as ar,m222_1 as or,m222_2 as nr,m222_3 as rr,m222_4 as ir,m222_5 as Ct}from"../main.js";var Pr=({params:t})=>t.name,Qt={assigned:"assigned",installing:"installing the build",executing:"running"};function Yt({job:t}){return s`
<div class="now" data-now=${t.id}><p class="now-test"><a href=${f("job",{id:t.id})}><span class="test-path">${t.test}</span></a></p><p class="now-line"><${y} org=${t.org_id} version=${t.app_version_id} link /><span>${Qt[t.phase]??t.phase??"running"}${t.attempt>1&&`, attempt ${p(t.attempt)}`}</span><span class="now-time"><${k} since=${t.started_at} expected=${t.expected_seconds} /></span></p><${Tt} since=${t.started_at} expected=${t.expected_seconds} /></div>
`}var Kt=({builds:t})=>s`
<ul class="plain installed">${t.map(e=>s`
<li key=${JSON.stringify(e)}><${y} org=${e.org_id} version=${e.app_version_id} link /><span class="quiet">${e.target}</span></li>
`)}</ul>
`;function Xt({agent:{held:t,paused_reason:e}}){if(!t&&!e)return null;let{kind:a,note:o,...r}=t??{kind:"paused",note:e};return s`
<div class=${`why is-${a}`} data-why><p><${c} name=${a} />${" "}<strong>${t?X(a):"Paused itself."}</strong>${" "}
It accepts no new jobs.
</p>${o&&s`<p>${o}</p>`}${t&&s`<p class="quiet">${wt(r)}</p>`}</div>
`}var Zt=({agent:{host:t,lost_process:e}})=>s`
<p class="quiet" data-check>${e&&s`<strong>All ${u(e.agents,"agent")} of ${e.name} stopped then.</strong>${" "}`}${e?`Check host ${t} and its network.`:`Check the device, its host ${t} and the network.`}${" "}It comes back by itself; if its process has ended, start <code>qgagent</code> on ${t} again. Pause
or drain a device before you take it away.
</p>
`,te=({agent:t,last:e})=>s`
<div class="why is-bad" role="status" data-lost><p><${c} name="lost" />${" "}<strong>Lost for <${g} since=${t.last_seen_at} />.</strong>${" "}
It stopped responding at ${x(t.last_seen_at)} while it was expected.
${t.job?.awaited_until?s`${" "}<${D} work=${t.job} />`:e?.outcome==="lost"&&s`${" "}<${bt} attempt=${e} />`}</p><${Zt} agent=${t} /></div>
`,ee=({agent:t})=>s`
<p class="why" role="status" data-silent><strong>Not responding for <${g} since=${t.last_seen_at} />.</strong>${" "}${t.job?.awaited_until?s`<${D} work=${t.job} />`:"It gets no new jobs until it responds."}</p>
`,se=({agent:t})=>s`
<p class="why" role="status" data-offline>
Offline for <${g} since=${t.last_seen_at} />: it takes no jobs until it connects again.
</p>
`,ae=(t,e)=>[e!==""&&_("resume","agent")&&{label:"Resume",icon:"running",run:()=>L(t)},...Object.entries(I).map(([a,{label:o,icon:r,effect:m}])=>_(a,"agent")&&{label:`${o}\u2026`,icon:r,tip:m,run:()=>b(t,a)})],oe=(t,{kind:e})=>[_("resume","agent")&&{label:e==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>L(t)},_(B(e),"agent")&&{label:"Change\u2026",icon:e,run:()=>b(t,B(e))}];async function ne(t){await V(t)&&et(f("fleet"))}var jt=({name:t,held:e,paused_reason:a,state:o,operable:r})=>[...r?e?oe(t,e):ae(t,a):[],r&&o==="offline"&&_("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>ne(t)}].filter(Boolean),re=({agent:t})=>s`
<${d} title="Details"><${vt}
facts=${[["Serves",t.targets.join(", ")],["Labels",Y(t.labels)],["Organization",t.org_id],["Host",t.host],["Software",t.software],["Last seen",t.last_seen_at&&x(t.last_seen_at)]]}
/><//>
`;function Nt({params:{name:t},query:e}){let a=e.get("outcome")??"",o=M(`agent:${t}`);M("events");let r=h(()=>new S(t,Et()),[t]),m=h(()=>r.show(a),[r,a]);W(()=>r.start(),[r]);let i=a?null:m.row(m.ids.value[0]).value,n=o.ids.value.length>0?o.row(t).value:null;if(Ct(t,()=>n?jt(n):[]),!n)return s`<${xt} store=${o} kind="agent" />`;let $=v(n)==="suspect"||!n.lost&&n.job?.awaited_until,l=["busy","stopping"].includes(n.state);return s`
<${yt}
title=${n.name}
crumb=${n.name}
inspect=${["agent",n.name]}
state=${s`
<${St} agent=${n} />${n.simulated&&s`<span class="tag">simulated</span>`}
`}
tools=${s`<${kt} query=${e} first="Attempts" />`}
actions=${jt(n).map(({label:H,icon:It,tip:J,run:Lt})=>s`
<button type="button" key=${H} class="button" data-tip=${J} aria-description=${J} onClick=${Lt}><${c} name=${It} />${H}</button>
`)}
>${n.lost&&s`<${te} agent=${n} last=${i} />`}<${ht} agent=${n} />${$&&s`<${ee} agent=${n} />`}${v(n)==="offline"&&!$&&s`<${se} agent=${n} />`}<${Xt} agent=${n} /><div class="columns agent-columns"><${d} title="Current job" className="agent-now">${n.job?s`<${Yt} job=${n.job} />`:s`<p class="now is-idle quiet">${l?"A job of another organization.":"No job."}</p>`}<//><div class="agent-side"><${gt} name=${t} health=${r.health.value} held=${n.held} /><${d} title="Installed">${(n.installed??[]).length>0?s`<${Kt} builds=${n.installed} />`:s`<p class="quiet">No builds.</p>`}<//><${re} agent=${n} /><${ct} list=${r.events} /></div>${At(e)?s`<${Ot} subject=${{agent:t}} query=${e} />`:s`<${mt} list=${m} outcome=${a} />`}</div><//>
`}export{Nt as default,Pr as title};
