import{m297_0 as de,m297_1 as ue,m297_2 as fe,m297_3 as z,m297_4 as $e,m297_5 as _e,m297_6 as ge,m297_7 as he,m297_8 as h,m297_9 as be,m297_10 as ve,m297_11 as we}from"../main.js";import{m0_0 as Se,m0_1 as Te,m0_2 as ke,m0_3 as b,m0_4 as Oe,m0_5 as Ae,m0_6 as Ee,m0_7 as Ce,m0_8 as Ne,m0_9 as je,m0_10 as U,m0_11 as Ie,m0_12 as Fe,m0_13 as F,m0_14 as Le,m0_15 as Re,m0_16 as qe,m0_17 as Pe,m0_18 as Be}from"../main.js";import{m299_0 as He,m299_1 as Je,m299_2 as We,m299_3 as Q,m299_4 as Ve,m299_5 as ze,m299_6 as G,m299_7 as Ue,m299_8 as Qe,m299_9 as Ge,m299_10 as Ye,m299_11 as Ke}from"../main.js";import{m4_0 as ts,m4_1 as es,m4_2 as Y,m4_3 as ss,m4_4 as as}from"../main.js";import{m283_0 as L}from"../main.js";import{m226_0 as R}from"../shared.js";import{m267_0 as q}from"../main.js";import{m272_0 as P,m272_1 as ds,m272_2 as S}from"../main.js";var qt=1e3,Pt=4e3,Bt=t=>`/api/v1/agents/${t.split("/").map(encodeURIComponent).join("/")}`,T=class{#t;#e;attempts=null;health=G(null);constructor(e,a=null){this.#t=e,this.health.value=a?.health??null,this.#e=a?.attempts??null,this.events=new R({path:"/api/v1/events",name:"events",query:{agent:e},page:a?.events})}show(e){let a=e?null:this.#e;return this.#e=null,this.attempts=new R({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#t,outcome:e},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let e=L(()=>this.attempts?.refresh(),qt),a=L(()=>this.#a(),Pt);this.health.peek()===null&&a();let o=null,r=()=>{let i=S(`agent:${this.#t}`).row(this.#t).peek(),n=i&&JSON.stringify([i.job?.id,i.job?.attempt,i.job?.phase,i.jobs_done,i.status]);if(n===o)return;let $=o===null;o=n,!$&&(e(),a())};r(),this.#s(P(q)),this.#t in P(S(`agent:${this.#t}`))&&e();let m=[S(`agent:${this.#t}`).watch(r),q.watch(i=>this.#s(i)),e.stop,a.stop];return()=>m.forEach(i=>i())}async#a(){try{this.health.value=await Y(`${Bt(this.#t)}/health`)}catch{}}#s(e){let a=this.events.ids.peek()[0]??"",o=Object.values(e).filter(r=>r.agent===this.#t&&r.id>a);o.length>0&&this.events.merge(o.sort((r,m)=>r.id<m.id?1:-1))}};import{m3_0 as xs,m3_1 as ys,m3_2 as Ss,m3_3 as Ts,m3_4 as ks,m3_5 as Os,m3_6 as B,m3_7 as v}from"../main.js";function K(t,e){let a=new Map(t.map(o=>[o,e(o)?.finished_at??"~"]));return t.toSorted((o,r)=>a.get(o)===a.get(r)?0:a.get(o)<a.get(r)?1:-1)}import{m182_0 as Ns,m182_1 as js,m182_2 as Is,m182_3 as Fs,m182_4 as Ls,m182_5 as p,m182_6 as Rs,m182_7 as qs,m182_8 as Ps,m182_9 as Bs,m182_10 as X,m182_11 as Ds,m182_12 as d,m182_13 as w,m182_14 as Z,m182_15 as Ms,m182_16 as Hs,m182_17 as Js,m182_18 as tt,m182_19 as Ws,m182_20 as Vs,m182_21 as zs,m182_22 as x,m182_23 as Us}from"../main.js";import{m184_0 as et}from"../main.js";import{m191_0 as s}from"../main.js";import{m200_0 as ta,m200_1 as st,m200_2 as ea,m200_3 as sa,m200_4 as aa,m200_5 as oa,m200_6 as na,m200_7 as ra,m200_8 as ia}from"../shared.js";import{m235_0 as at,m235_1 as ca,m235_2 as pa,m235_3 as da,m235_4 as ua,m235_5 as k,m235_6 as fa,m235_7 as f,m235_8 as $a,m235_9 as _a}from"../main.js";import{m238_0 as ba,m238_1 as ot}from"../main.js";import{m52_0 as O}from"../main.js";import{m65_0 as y,m65_1 as Sa,m65_2 as Ta}from"../main.js";import{m82_0 as c}from"../main.js";import{m92_0 as A}from"../shared.js";import{m106_0 as ja,m106_1 as E,m106_2 as nt}from"../shared.js";import{m223_0 as rt}from"../shared.js";import{m109_0 as u}from"../main.js";import{m122_0 as it,m122_1 as Ba}from"../shared.js";import{m145_0 as mt}from"../main.js";import{m150_0 as Wa,m150_1 as Va,m150_2 as D}from"../main.js";import{m153_0 as C}from"../main.js";var Dt=t=>t.number>1&&s`<span class="tag">attempt ${t.number}</span>`,lt=t=>t.split(/(?<=\/|::)/).map(e=>s`<span>${e}</span>`),Mt=({test:t})=>s`
<span class="test" title=${t}><span class="test-folder">${lt(t.slice(0,D(t)))}</span><span class="test-file">${lt(t.slice(D(t)))}</span></span>
`,Ht=({outcome:t,cause:e,message:a})=>t!=="passed"&&(e||a)&&s`<span class="attempt-reason clamp quiet" title=${e||a}>${e||a}</span>`;function Jt({attempt:t}){return t.outcome?s`<span class="number">${ot(t)}</span>`:s`<${O} since=${t.leased_at} />`}var Wt=[{name:"outcome",title:"Outcome",cell:t=>s`<${E} outcome=${t.outcome} phase=${t.phase} />`},{name:"test",title:"Test",main:Dt,stacked:!0,under:Ht,cell:t=>s`<${Mt} test=${t.test} />`},{name:"build",title:"Build",cell:t=>s`<${y} org=${t.org_id} version=${t.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:t=>t.install_seconds===null?s`<span class="quiet">${st(t)?"failed":"\u2013"}</span>`:s`<span class="number">${Z(t.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:t=>s`<${Jt} attempt=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>s`<${C} className="quiet" at=${t.finished_at??t.leased_at} />`}],Vt=({outcome:t})=>s`
<span class="chip">
only <strong>${rt(t)}</strong><button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>k({outcome:""})}><${c} name="close" /></button></span>
`;function ct({list:t,outcome:e}){let a=h(()=>Q(()=>K(t.ids.value,l=>t.row(l).value)),[t]),{ids:o,waiting:r,show:m,over:i}=et(a),n=o.map(l=>t.row(l).value?.outcome).filter(Boolean).slice(0,20).reverse(),$=s`
${e?s`<${Vt} outcome=${e} />`:s`<${it} outcomes=${n} />`}${r>0&&s`<button type="button" class="pill" onClick=${m}>Show ${r} new</button>`}
`;return s`
<${u} id="attempts" title="Recent attempts" tools=${$}>${o.length>0&&s`
<div class="held" ...${i}><${mt}
id="attempts-list"
label="Recent attempts"
className="agent-attempts"
kind="attempt"
columns=${Wt}
ids=${o}
rowOf=${l=>t.row(l)}
hrefOf=${l=>f("job",{id:l.job_id},l.number>1?{attempt:l.number}:{})}
failed=${l=>["failed","timed_out"].includes(l.outcome)}
/></div>
`}${o.length===0&&!t.loading.value&&!t.error.value&&s`<p class="nothing">${e?"No attempts match.":"No attempts yet."}</p>`}<${A} list=${t} what="Attempts" all="" /><//>
`}var pt={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function zt({event:t}){let[e,a]=pt[t.level]??pt.info;return s`
<li class=${`feed-event feed-${t.level}`}><span class="feed-level"><${c} name=${e} /><span class="unseen">${a}</span></span><span class="feed-text">${t.job_id?s`<a href=${f("job",{id:t.job_id})}>${t.text}</a>`:t.text}</span><${C} className="quiet" at=${t.at} /></li>
`}function dt({list:t}){let e=t.ids.value;return s`
<${u} id="happened" title="Events">${e.length>0&&s`
<ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">${e.map(a=>s`<${zt} key=${a} event=${t.row(a).value} />`)}</ol>
`}${e.length===0&&!t.loading.value&&s`<p class="nothing">No events yet.</p>`}<${A} list=${t} what="Events" all="" /><//>
`}var N=t=>[`${w(t.failed_share)} of the ${p(t.ran,"test")} finished here failed;`,`on other agents ${w(t.others_failed_share)} of ${d(t.others_ran)}.`].join(" "),Ut={more:(t,e)=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${N(t)} Unlikely to be chance: check the device${e?"":", or quarantine it"}.`}),less:t=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:N(t)}),usual:t=>({tone:"good",icon:"done",title:t.failed>0?"Fails about as many tests as other agents":"No test failed",text:t.failed>0?`${N(t)} The difference may be chance.`:N(t)}),too_few:t=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`Needs ${t.least_runs} finished tests here (${d(t.ran)} so far)`,`and ${t.least_runs} on agents of the same targets (${d(t.others_ran)}).`].join(" ")})};function ut(t,e=!1,a=0){if(t.errors_in_a_row>=t.least_errors)return{tone:"bad",icon:"suspect",title:`The last ${p(t.errors_in_a_row,"attempt")} were lost or ended in an error`,text:"These are not failed tests. Check the device and its host."};let o=Ut[t.verdict](t,e);return t.verdict!=="too_few"||a<2?o:{tone:"warn",icon:"suspect",title:`Its last ${p(a,"install")} failed`,text:`${o.title}. ${o.text}`}}import{m239_0 as Oo,m239_1 as Ao,m239_2 as ft,m239_3 as $t,m239_4 as Eo,m239_5 as Co}from"../main.js";import{m271_0 as Io,m271_1 as j,m271_2 as Fo}from"../main.js";import{m142_0 as qo,m142_1 as Po,m142_2 as _t}from"../main.js";import{m147_0 as gt,m147_1 as Mo,m147_2 as Ho}from"../shared.js";var ht=({name:t,ran:e,failed:a,share:o})=>s`
<tr><th scope="row">${t}</th><td class="is-numeric">${d(e)}</td><td><span class="share"><${gt} share=${o??0} /><span class="number">${w(o)}</span></span></td><td class="is-numeric">${d(a)}</td></tr>
`,Qt=({name:t,health:e})=>s`
<table class="tallies" aria-label="Failures here and elsewhere"><thead><tr><th scope="col">Tests run</th><th scope="col" class="is-numeric">Ran</th><th scope="col">Failed</th><th scope="col" class="is-numeric"><span class="unseen">Failures</span></th></tr></thead><tbody><${ht} name="This agent" ran=${e.ran} failed=${e.failed} share=${e.failed_share} /><${ht}
name="Other agents"
ran=${e.others_ran}
failed=${e.others_failed}
share=${e.others_failed_share}
/></tbody></table>${e.failed>0&&s`
<p><a href=${f("tests",{},{failed_on:t})}>Tests that fail only here</a></p>
`}
`,Gt=({outcomes:t})=>s`
<p class="outcomes" aria-label="Outcomes">${Object.entries(t).filter(([,e])=>e>0).map(([e,a])=>s`
<button
type="button"
key=${e}
class="outcome-count"
data-tip=${[nt(e),"Show only these attempts"].filter(Boolean).join(". ")}
onClick=${()=>k({outcome:e})}
><${E} outcome=${e} /><span class="number strong">${d(a)}</span></button>
`)}</p>
`;function Yt({health:t}){return t.installs+t.failed_installs+t.installs_avoided===0?null:s`
<dl class="facts"><div><dt>Installs</dt><dd class="number">${$t(t)}</dd></div><div><dt>Installs avoided</dt><dd class="number">${ft(t)}</dd></div><div><dt>Starts avoided</dt><dd class="number">${d(t.starts_avoided)}</dd></div></dl>
`}var Kt=({health:t})=>s`
<dl class="facts"><div><dt>Last 24 h</dt><dd class="number">${p(t.connects,"connection")}, ${p(t.disconnects,"disconnection")},${" "}${p(t.silences,"missed heartbeat")}</dd></div>${t.last_silent_at&&s`
<div><dt>Last without heartbeat</dt><dd class="number">${x(t.last_silent_at)}</dd></div>
`}</dl>
`;function bt({agent:{name:t,held:e,failed_installs:a},health:o}){if(!o)return s`
<${u} title="Health"><${_t} /><//>
`;let{tone:r,icon:m,title:i,text:n}=ut(o,e?.kind==="quarantined",a);return s`
<${u} title="Health" note=${o.attempts>0?`last ${p(o.attempts,"attempt")}`:""}>${!j(t)&&s`
<div class=${`verdict verdict-${r}`} data-verdict=${o.verdict}><${c} name=${m} /><p><strong>${i}.</strong> ${n}</p></div>
`}${o.attempts>0&&s`
<${Gt} outcomes=${o.outcomes} />${o.ran>0&&s`<${Qt} name=${t} health=${o} />`}
`}<${Yt} health=${o} /><${Kt} health=${o} /><//>
`}import{m188_0 as I,m188_1 as M}from"../main.js";import{m234_0 as _,m234_1 as nn}from"../main.js";import{m137_0 as g}from"../main.js";function vt({agent:t}){let{name:e,operable:a}=t,o=j(e);if(!o)return null;let{since:r,evidence:m,causes:i}=o,{label:n,effect:$}=I.quarantine;return s`
<div class="why is-bad" role="status" data-repair><p><${c} name="suspect" />${" "}<strong>Needs repair${r&&s` for <${g} since=${r} />`}.</strong>${" "}${m}</p>${i.length>0&&s`<p>${i.length>1?"Causes":"Cause"}: ${i.join("; ")}</p>`}<p class="quiet">
It ${v(t)==="offline"?"gets jobs once it is back":"still gets jobs"}, and they may fail because
of it. Check the device and its host; a quarantine keeps jobs away from it until someone releases it.
</p>${a&&_("quarantine","agent")&&s`
<button type="button" class="button" title=${$} onClick=${()=>b(e,"quarantine")}><${c} name="quarantined" />${n}…
</button>
`}</div>
`}import{m26_0 as H,m26_1 as wt,m26_2 as vn}from"../shared.js";import{m55_0 as xt}from"../shared.js";import{m72_0 as Tn,m72_1 as kn,m72_2 as On,m72_3 as yt,m72_4 as An}from"../shared.js";import{m102_0 as St}from"../shared.js";import{m107_0 as Tt}from"../main.js";import{m117_0 as kt}from"../main.js";import{m143_0 as Ot,m143_1 as qn,m143_2 as Pn,m143_3 as Bn}from"../main.js";import{m166_0 as At,m166_1 as Et,m166_2 as Ct}from"../shared.js";import{m189_0 as Wn,m189_1 as Vn,m189_2 as zn,m189_3 as Un,m189_4 as Qn,m189_5 as Gn,m189_6 as J}from"../main.js";import{m225_0 as Xn,m225_1 as Zn,m225_2 as tr,m225_3 as er,m225_4 as sr,m225_5 as ar,m225_6 as or,m225_7 as nr,m225_8 as Nt}from"../main.js";import{m228_0 as mr,m228_1 as lr,m228_2 as cr,m228_3 as pr,m228_4 as dr,m228_5 as jt}from"../main.js";var Hr=({params:t})=>t.name,Xt={assigned:"assigned",installing:"installing the build",executing:"running"};function Zt({job:t}){return s`
<div class="now" data-now=${t.id}><p class="now-test"><a href=${f("job",{id:t.id})}><span class="test-path">${t.test}</span></a></p><p class="now-line"><${y} org=${t.org_id} version=${t.app_version_id} link /><span>${Xt[t.phase]??t.phase??"running"}${t.attempt>1&&`, attempt ${d(t.attempt)}`}</span><span class="now-time"><${O} since=${t.started_at} expected=${t.expected_seconds} /></span></p><${kt} since=${t.started_at} expected=${t.expected_seconds} /></div>
`}var te=({builds:t})=>s`
<ul class="plain installed">${t.map(e=>s`
<li key=${JSON.stringify(e)}><${y} org=${e.org_id} version=${e.app_version_id} link /><span class="quiet">${e.target}</span></li>
`)}</ul>
`;function ee({agent:{held:t,paused_reason:e}}){if(!t&&!e)return null;let{kind:a,note:o,...r}=t??{kind:"paused",note:e};return s`
<div class=${`why is-${a}`} data-why><p><${c} name=${a} />${" "}<strong>${t?tt(a):"Paused itself."}</strong>${" "}
It accepts no new jobs.${!t&&" It resumes by itself once it is healthy."}</p>${o&&s`<p>${o}</p>`}${t&&s`<p class="quiet">${yt(r)}</p>`}</div>
`}var se=({agent:{host:t,lost_process:e}})=>s`
<p class="quiet" data-check>${e&&s`<strong>All ${p(e.agents,"agent")} of ${e.name} stopped then.</strong>${" "}`}${e?`Check host ${t} and its network.`:`Check the device, its host ${t} and the network.`}${" "}It comes back by itself; if its process has ended, start <code>qgagent</code> on ${t} again. Pause
or drain a device before you take it away.
</p>
`,ae=({agent:t,last:e})=>s`
<div class="why is-bad" role="status" data-lost><p><${c} name="lost" />${" "}<strong>Lost for <${g} since=${t.last_seen_at} />.</strong>${" "}
It stopped responding at ${x(t.last_seen_at)} while it was expected.
${t.job?.awaited_until?s`${" "}<${H} work=${t.job} />`:e?.outcome==="lost"&&s`${" "}<${wt} attempt=${e} />`}</p><${se} agent=${t} /></div>
`,oe=({agent:t})=>s`
<p class="why" role="status" data-silent><strong>Not responding for <${g} since=${t.last_seen_at} />.</strong>${" "}${t.job?.awaited_until?s`<${H} work=${t.job} />`:"It gets no new jobs until it responds."}</p>
`,ne=({agent:t})=>s`
<p class="why" role="status" data-offline>
Offline for <${g} since=${t.last_seen_at} />: it takes no jobs until it connects again.
</p>
`,re=(t,e)=>[e!==""&&_("resume","agent")&&{label:"Resume",icon:"running",run:()=>F(t)},...Object.entries(I).map(([a,{label:o,icon:r,effect:m}])=>_(a,"agent")&&{label:`${o}\u2026`,icon:r,tip:m,run:()=>b(t,a)})],ie=(t,{kind:e})=>[_("resume","agent")&&{label:e==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>F(t)},_(M(e),"agent")&&{label:"Change\u2026",icon:e,run:()=>b(t,M(e))}];async function me(t){await U(t)&&at(f("fleet"))}var It=({name:t,held:e,paused_reason:a,state:o,operable:r})=>[...r?e?ie(t,e):re(t,a):[],r&&o==="offline"&&_("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>me(t)}].filter(Boolean),le=({agent:t})=>s`
<${u} title="Details"><${xt}
facts=${[["Serves",t.targets.join(", ")],["Labels",X(t.labels)],["Organization",t.org_id],["Host",t.host],["Software",t.software],["Last seen",t.last_seen_at&&x(t.last_seen_at)]]}
/><//>
`;function Ft({params:{name:t},query:e}){let a=e.get("outcome")??"",o=J(`agent:${t}`);J("events");let r=h(()=>new T(t,Nt()),[t]),m=h(()=>r.show(a),[r,a]);z(()=>r.start(),[r]);let i=a?null:m.row(m.ids.value[0]).value,n=o.ids.value.length>0?o.row(t).value:null;if(jt(t,()=>n?It(n):[]),!n)return s`<${St} store=${o} kind="agent" />`;let $=v(n)==="suspect"||!n.lost&&n.job?.awaited_until,l=["busy","stopping"].includes(n.state);return s`
<${Tt}
title=${n.name}
crumb=${n.name}
inspect=${["agent",n.name]}
state=${s`
<${Ot} agent=${n} />${B(n)&&s`<span class="tag is-warn" data-installs>${B(n)}</span>`}${n.simulated&&s`<span class="tag">simulated</span>`}
`}
tools=${s`<${Et} query=${e} first="Attempts" />`}
actions=${It(n).map(({label:W,icon:Lt,tip:V,run:Rt})=>s`
<button type="button" key=${W} class="button" data-tip=${V} aria-description=${V} onClick=${Rt}><${c} name=${Lt} />${W}</button>
`)}
>${n.lost&&s`<${ae} agent=${n} last=${i} />`}<${vt} agent=${n} />${$&&s`<${oe} agent=${n} />`}${v(n)==="offline"&&!$&&s`<${ne} agent=${n} />`}<${ee} agent=${n} /><div class="columns agent-columns"><${u} title="Current job" className="agent-now">${n.job?s`<${Zt} job=${n.job} />`:s`
<p class="now is-idle quiet">${l?"A job of another organization.":"Nothing runs."}</p>
`}<//><div class="agent-side"><${bt} agent=${n} health=${r.health.value} /><${u} title="Installed">${(n.installed??[]).length>0?s`<${te} builds=${n.installed} />`:s`<p class="quiet">No builds.</p>`}<//><${le} agent=${n} /><${dt} list=${r.events} /></div>${Ct(e)?s`<${At} subject=${{agent:t}} query=${e} />`:s`<${ct} list=${m} outcome=${a} />`}</div><//>
`}export{Ft as default,Hr as title};
