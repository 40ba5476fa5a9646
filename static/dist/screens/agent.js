import{m295_0 as ce,m295_1 as pe,m295_2 as de,m295_3 as V,m295_4 as ue,m295_5 as fe,m295_6 as $e,m295_7 as _e,m295_8 as h,m295_9 as ge,m295_10 as he,m295_11 as be}from"../main.js";import{m0_0 as xe,m0_1 as ye,m0_2 as Te,m0_3 as b,m0_4 as Se,m0_5 as ke,m0_6 as Oe,m0_7 as Ae,m0_8 as Ee,m0_9 as Ce,m0_10 as z,m0_11 as je,m0_12 as Ne,m0_13 as I,m0_14 as Fe,m0_15 as Ie,m0_16 as Le,m0_17 as qe,m0_18 as Pe}from"../main.js";import{m297_0 as De,m297_1 as Me,m297_2 as He,m297_3 as U,m297_4 as Je,m297_5 as We,m297_6 as Q,m297_7 as Ve,m297_8 as ze,m297_9 as Ue,m297_10 as Qe,m297_11 as Ge}from"../main.js";import{m4_0 as Xe,m4_1 as Ze,m4_2 as G,m4_3 as ts,m4_4 as es}from"../main.js";import{m281_0 as L}from"../main.js";import{m224_0 as q}from"../shared.js";import{m265_0 as P}from"../main.js";import{m270_0 as R,m270_1 as cs,m270_2 as T}from"../main.js";var qt=1e3,Pt=4e3,Rt=t=>`/api/v1/agents/${t.split("/").map(encodeURIComponent).join("/")}`,S=class{#t;#e;attempts=null;health=Q(null);constructor(e,a=null){this.#t=e,this.health.value=a?.health??null,this.#e=a?.attempts??null,this.events=new q({path:"/api/v1/events",name:"events",query:{agent:e},page:a?.events})}show(e){let a=e?null:this.#e;return this.#e=null,this.attempts=new q({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#t,outcome:e},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let e=L(()=>this.attempts?.refresh(),qt),a=L(()=>this.#a(),Pt);this.health.peek()===null&&a();let o=null,r=()=>{let i=T(`agent:${this.#t}`).row(this.#t).peek(),n=i&&JSON.stringify([i.job?.id,i.job?.attempt,i.job?.phase,i.jobs_done,i.status]);if(n===o)return;let $=o===null;o=n,!$&&(e(),a())};r(),this.#s(R(P)),this.#t in R(T(`agent:${this.#t}`))&&e();let m=[T(`agent:${this.#t}`).watch(r),P.watch(i=>this.#s(i)),e.stop,a.stop];return()=>m.forEach(i=>i())}async#a(){try{this.health.value=await G(`${Rt(this.#t)}/health`)}catch{}}#s(e){let a=this.events.ids.peek()[0]??"",o=Object.values(e).filter(r=>r.agent===this.#t&&r.id>a);o.length>0&&this.events.merge(o.sort((r,m)=>r.id<m.id?1:-1))}};import{m3_0 as vs,m3_1 as ws,m3_2 as xs,m3_3 as ys,m3_4 as Ts,m3_5 as Ss,m3_6 as B,m3_7 as v}from"../main.js";function Y(t,e){let a=new Map(t.map(o=>[o,e(o)?.finished_at??"~"]));return t.toSorted((o,r)=>a.get(o)===a.get(r)?0:a.get(o)<a.get(r)?1:-1)}import{m180_0 as Es,m180_1 as Cs,m180_2 as js,m180_3 as Ns,m180_4 as Fs,m180_5 as p,m180_6 as Is,m180_7 as Ls,m180_8 as qs,m180_9 as Ps,m180_10 as K,m180_11 as Rs,m180_12 as d,m180_13 as w,m180_14 as X,m180_15 as Bs,m180_16 as Ds,m180_17 as Ms,m180_18 as Z,m180_19 as Hs,m180_20 as Js,m180_21 as Ws,m180_22 as x,m180_23 as Vs}from"../main.js";import{m182_0 as tt}from"../main.js";import{m189_0 as s}from"../main.js";import{m198_0 as Xs,m198_1 as et,m198_2 as Zs,m198_3 as ta,m198_4 as ea,m198_5 as sa,m198_6 as aa,m198_7 as oa,m198_8 as na}from"../shared.js";import{m233_0 as st,m233_1 as ma,m233_2 as la,m233_3 as ca,m233_4 as pa,m233_5 as k,m233_6 as da,m233_7 as f,m233_8 as ua,m233_9 as fa}from"../main.js";import{m236_0 as ga,m236_1 as at}from"../main.js";import{m50_0 as O}from"../main.js";import{m63_0 as y,m63_1 as xa,m63_2 as ya}from"../main.js";import{m80_0 as c}from"../main.js";import{m90_0 as A}from"../shared.js";import{m104_0 as Ca,m104_1 as E,m104_2 as ot}from"../shared.js";import{m221_0 as nt}from"../shared.js";import{m107_0 as u}from"../main.js";import{m120_0 as rt,m120_1 as Pa}from"../shared.js";import{m143_0 as it}from"../main.js";import{m148_0 as mt,m148_1 as Ha,m148_2 as Ja}from"../main.js";import{m151_0 as C}from"../main.js";var Bt=t=>t.number>1&&s`<span class="tag">attempt ${t.number}</span>`,Dt=({outcome:t,cause:e,message:a})=>t!=="passed"&&(e||a)&&s`<span class="attempt-reason clamp quiet" title=${e||a}>${e||a}</span>`;function Mt({attempt:t}){return t.outcome?s`<span class="number">${at(t)}</span>`:s`<${O} since=${t.leased_at} />`}var Ht=[{name:"outcome",title:"Outcome",cell:t=>s`<${E} outcome=${t.outcome} phase=${t.phase} />`},{name:"test",title:"Test",main:Bt,stacked:!0,under:Dt,cell:t=>s`<${mt} test=${t.test} />`},{name:"build",title:"Build",cell:t=>s`<${y} org=${t.org_id} version=${t.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:t=>t.install_seconds===null?s`<span class="quiet">${et(t)?"failed":"\u2013"}</span>`:s`<span class="number">${X(t.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:t=>s`<${Mt} attempt=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>s`<${C} className="quiet" at=${t.finished_at??t.leased_at} />`}],Jt=({outcome:t})=>s`
<span class="chip">
only <strong>${nt(t)}</strong><button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>k({outcome:""})}><${c} name="close" /></button></span>
`;function lt({list:t,outcome:e}){let a=h(()=>U(()=>Y(t.ids.value,l=>t.row(l).value)),[t]),{ids:o,waiting:r,show:m,over:i}=tt(a),n=o.map(l=>t.row(l).value?.outcome).filter(Boolean).slice(0,20).reverse(),$=s`
${e?s`<${Jt} outcome=${e} />`:s`<${rt} outcomes=${n} />`}${r>0&&s`<button type="button" class="pill" onClick=${m}>Show ${r} new</button>`}
`;return s`
<${u} id="attempts" title="Recent attempts" tools=${$}>${o.length>0&&s`
<div class="held" ...${i}><${it}
id="attempts-list"
label="Recent attempts"
className="agent-attempts"
kind="attempt"
columns=${Ht}
ids=${o}
rowOf=${l=>t.row(l)}
hrefOf=${l=>f("job",{id:l.job_id},l.number>1?{attempt:l.number}:{})}
failed=${l=>["failed","timed_out"].includes(l.outcome)}
/></div>
`}${o.length===0&&!t.loading.value&&!t.error.value&&s`<p class="nothing">${e?"No attempts match.":"No attempts yet."}</p>`}<${A} list=${t} what="Attempts" all="" /><//>
`}var ct={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function Wt({event:t}){let[e,a]=ct[t.level]??ct.info;return s`
<li class=${`feed-event feed-${t.level}`}><span class="feed-level"><${c} name=${e} /><span class="unseen">${a}</span></span><span class="feed-text">${t.job_id?s`<a href=${f("job",{id:t.job_id})}>${t.text}</a>`:t.text}</span><${C} className="quiet" at=${t.at} /></li>
`}function pt({list:t}){let e=t.ids.value;return s`
<${u} id="happened" title="Events">${e.length>0&&s`
<ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">${e.map(a=>s`<${Wt} key=${a} event=${t.row(a).value} />`)}</ol>
`}${e.length===0&&!t.loading.value&&s`<p class="nothing">No events yet.</p>`}<${A} list=${t} what="Events" all="" /><//>
`}var j=t=>[`${w(t.failed_share)} of the ${p(t.ran,"test")} finished here failed;`,`on other agents ${w(t.others_failed_share)} of ${d(t.others_ran)}.`].join(" "),Vt={more:(t,e)=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${j(t)} Unlikely to be chance: check the device${e?"":", or quarantine it"}.`}),less:t=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:j(t)}),usual:t=>({tone:"good",icon:"done",title:t.failed>0?"Fails about as many tests as other agents":"No test failed",text:t.failed>0?`${j(t)} The difference may be chance.`:j(t)}),too_few:t=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`Needs ${t.least_runs} finished tests here (${d(t.ran)} so far)`,`and ${t.least_runs} on agents of the same targets (${d(t.others_ran)}).`].join(" ")})};function dt(t,e=!1,a=0){if(t.errors_in_a_row>=t.least_errors)return{tone:"bad",icon:"suspect",title:`The last ${p(t.errors_in_a_row,"attempt")} were lost or ended in an error`,text:"These are not failed tests. Check the device and its host."};let o=Vt[t.verdict](t,e);return t.verdict!=="too_few"||a<2?o:{tone:"warn",icon:"suspect",title:`Its last ${p(a,"install")} failed`,text:`${o.title}. ${o.text}`}}import{m237_0 as So,m237_1 as ko,m237_2 as ut,m237_3 as ft,m237_4 as Oo,m237_5 as Ao}from"../main.js";import{m269_0 as jo,m269_1 as N,m269_2 as No}from"../main.js";import{m140_0 as Lo,m140_1 as qo,m140_2 as $t}from"../main.js";import{m145_0 as _t,m145_1 as Bo,m145_2 as Do}from"../shared.js";var gt=({name:t,ran:e,failed:a,share:o})=>s`
<tr><th scope="row">${t}</th><td class="is-numeric">${d(e)}</td><td><span class="share"><${_t} share=${o??0} /><span class="number">${w(o)}</span></span></td><td class="is-numeric">${d(a)}</td></tr>
`,zt=({name:t,health:e})=>s`
<table class="tallies" aria-label="Failures here and elsewhere"><thead><tr><th scope="col">Tests run</th><th scope="col" class="is-numeric">Ran</th><th scope="col">Failed</th><th scope="col" class="is-numeric"><span class="unseen">Failures</span></th></tr></thead><tbody><${gt} name="This agent" ran=${e.ran} failed=${e.failed} share=${e.failed_share} /><${gt}
name="Other agents"
ran=${e.others_ran}
failed=${e.others_failed}
share=${e.others_failed_share}
/></tbody></table>${e.failed>0&&s`
<p><a href=${f("tests",{},{failed_on:t})}>Tests that fail only here</a></p>
`}
`,Ut=({outcomes:t})=>s`
<p class="outcomes" aria-label="Outcomes">${Object.entries(t).filter(([,e])=>e>0).map(([e,a])=>s`
<button
type="button"
key=${e}
class="outcome-count"
data-tip=${[ot(e),"Show only these attempts"].filter(Boolean).join(". ")}
onClick=${()=>k({outcome:e})}
><${E} outcome=${e} /><span class="number strong">${d(a)}</span></button>
`)}</p>
`;function Qt({health:t}){return t.installs+t.failed_installs+t.installs_avoided===0?null:s`
<dl class="facts"><div><dt>Installs</dt><dd class="number">${ft(t)}</dd></div><div><dt>Installs avoided</dt><dd class="number">${ut(t)}</dd></div><div><dt>Starts avoided</dt><dd class="number">${d(t.starts_avoided)}</dd></div></dl>
`}var Gt=({health:t})=>s`
<dl class="facts"><div><dt>Last 24 h</dt><dd class="number">${p(t.connects,"connection")}, ${p(t.disconnects,"disconnection")},${" "}${p(t.silences,"missed heartbeat")}</dd></div>${t.last_silent_at&&s`
<div><dt>Last without heartbeat</dt><dd class="number">${x(t.last_silent_at)}</dd></div>
`}</dl>
`;function ht({agent:{name:t,held:e,failed_installs:a},health:o}){if(!o)return s`
<${u} title="Health"><${$t} /><//>
`;let{tone:r,icon:m,title:i,text:n}=dt(o,e?.kind==="quarantined",a);return s`
<${u} title="Health" note=${o.attempts>0?`last ${p(o.attempts,"attempt")}`:""}>${!N(t)&&s`
<div class=${`verdict verdict-${r}`} data-verdict=${o.verdict}><${c} name=${m} /><p><strong>${i}.</strong> ${n}</p></div>
`}${o.attempts>0&&s`
<${Ut} outcomes=${o.outcomes} />${o.ran>0&&s`<${zt} name=${t} health=${o} />`}
`}<${Qt} health=${o} /><${Gt} health=${o} /><//>
`}import{m186_0 as F,m186_1 as D}from"../main.js";import{m232_0 as _,m232_1 as an}from"../main.js";import{m135_0 as g}from"../main.js";function bt({agent:t}){let{name:e,operable:a}=t,o=N(e);if(!o)return null;let{since:r,evidence:m,causes:i}=o,{label:n,effect:$}=F.quarantine;return s`
<div class="why is-bad" role="status" data-repair><p><${c} name="suspect" />${" "}<strong>Needs repair${r&&s` for <${g} since=${r} />`}.</strong>${" "}${m}</p>${i.length>0&&s`<p>${i.length>1?"Causes":"Cause"}: ${i.join("; ")}</p>`}<p class="quiet">
It ${v(t)==="offline"?"gets jobs once it is back":"still gets jobs"}, and they may fail because
of it. Check the device and its host; a quarantine keeps jobs away from it until someone releases it.
</p>${a&&_("quarantine","agent")&&s`
<button type="button" class="button" title=${$} onClick=${()=>b(e,"quarantine")}><${c} name="quarantined" />${n}…
</button>
`}</div>
`}import{m25_0 as M,m25_1 as vt,m25_2 as hn}from"../shared.js";import{m53_0 as wt}from"../shared.js";import{m70_0 as yn,m70_1 as Tn,m70_2 as Sn,m70_3 as xt,m70_4 as kn}from"../shared.js";import{m100_0 as yt}from"../shared.js";import{m105_0 as Tt}from"../main.js";import{m115_0 as St}from"../main.js";import{m141_0 as kt,m141_1 as Ln,m141_2 as qn}from"../main.js";import{m164_0 as Ot,m164_1 as At,m164_2 as Et}from"../shared.js";import{m187_0 as Mn,m187_1 as Hn,m187_2 as Jn,m187_3 as Wn,m187_4 as Vn,m187_5 as H}from"../main.js";import{m223_0 as Qn,m223_1 as Gn,m223_2 as Yn,m223_3 as Kn,m223_4 as Xn,m223_5 as Zn,m223_6 as tr,m223_7 as er,m223_8 as Ct}from"../main.js";import{m226_0 as or,m226_1 as nr,m226_2 as rr,m226_3 as ir,m226_4 as mr,m226_5 as jt}from"../main.js";var Rr=({params:t})=>t.name,Yt={assigned:"assigned",installing:"installing the build",executing:"running"};function Kt({job:t}){return s`
<div class="now" data-now=${t.id}><p class="now-test"><a href=${f("job",{id:t.id})}><span class="test-path">${t.test}</span></a></p><p class="now-line"><${y} org=${t.org_id} version=${t.app_version_id} link /><span>${Yt[t.phase]??t.phase??"running"}${t.attempt>1&&`, attempt ${d(t.attempt)}`}</span><span class="now-time"><${O} since=${t.started_at} expected=${t.expected_seconds} /></span></p><${St} since=${t.started_at} expected=${t.expected_seconds} /></div>
`}var Xt=({builds:t})=>s`
<ul class="plain installed">${t.map(e=>s`
<li key=${JSON.stringify(e)}><${y} org=${e.org_id} version=${e.app_version_id} link /><span class="quiet">${e.target}</span></li>
`)}</ul>
`;function Zt({agent:{held:t,paused_reason:e}}){if(!t&&!e)return null;let{kind:a,note:o,...r}=t??{kind:"paused",note:e};return s`
<div class=${`why is-${a}`} data-why><p><${c} name=${a} />${" "}<strong>${t?Z(a):"Paused itself."}</strong>${" "}
It accepts no new jobs.
</p>${o&&s`<p>${o}</p>`}${t&&s`<p class="quiet">${xt(r)}</p>`}</div>
`}var te=({agent:{host:t,lost_process:e}})=>s`
<p class="quiet" data-check>${e&&s`<strong>All ${p(e.agents,"agent")} of ${e.name} stopped then.</strong>${" "}`}${e?`Check host ${t} and its network.`:`Check the device, its host ${t} and the network.`}${" "}It comes back by itself; if its process has ended, start <code>qgagent</code> on ${t} again. Pause
or drain a device before you take it away.
</p>
`,ee=({agent:t,last:e})=>s`
<div class="why is-bad" role="status" data-lost><p><${c} name="lost" />${" "}<strong>Lost for <${g} since=${t.last_seen_at} />.</strong>${" "}
It stopped responding at ${x(t.last_seen_at)} while it was expected.
${t.job?.awaited_until?s`${" "}<${M} work=${t.job} />`:e?.outcome==="lost"&&s`${" "}<${vt} attempt=${e} />`}</p><${te} agent=${t} /></div>
`,se=({agent:t})=>s`
<p class="why" role="status" data-silent><strong>Not responding for <${g} since=${t.last_seen_at} />.</strong>${" "}${t.job?.awaited_until?s`<${M} work=${t.job} />`:"It gets no new jobs until it responds."}</p>
`,ae=({agent:t})=>s`
<p class="why" role="status" data-offline>
Offline for <${g} since=${t.last_seen_at} />: it takes no jobs until it connects again.
</p>
`,oe=(t,e)=>[e!==""&&_("resume","agent")&&{label:"Resume",icon:"running",run:()=>I(t)},...Object.entries(F).map(([a,{label:o,icon:r,effect:m}])=>_(a,"agent")&&{label:`${o}\u2026`,icon:r,tip:m,run:()=>b(t,a)})],ne=(t,{kind:e})=>[_("resume","agent")&&{label:e==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>I(t)},_(D(e),"agent")&&{label:"Change\u2026",icon:e,run:()=>b(t,D(e))}];async function re(t){await z(t)&&st(f("fleet"))}var Nt=({name:t,held:e,paused_reason:a,state:o,operable:r})=>[...r?e?ne(t,e):oe(t,a):[],r&&o==="offline"&&_("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>re(t)}].filter(Boolean),ie=({agent:t})=>s`
<${u} title="Details"><${wt}
facts=${[["Serves",t.targets.join(", ")],["Labels",K(t.labels)],["Organization",t.org_id],["Host",t.host],["Software",t.software],["Last seen",t.last_seen_at&&x(t.last_seen_at)]]}
/><//>
`;function Ft({params:{name:t},query:e}){let a=e.get("outcome")??"",o=H(`agent:${t}`);H("events");let r=h(()=>new S(t,Ct()),[t]),m=h(()=>r.show(a),[r,a]);V(()=>r.start(),[r]);let i=a?null:m.row(m.ids.value[0]).value,n=o.ids.value.length>0?o.row(t).value:null;if(jt(t,()=>n?Nt(n):[]),!n)return s`<${yt} store=${o} kind="agent" />`;let $=v(n)==="suspect"||!n.lost&&n.job?.awaited_until,l=["busy","stopping"].includes(n.state);return s`
<${Tt}
title=${n.name}
crumb=${n.name}
inspect=${["agent",n.name]}
state=${s`
<${kt} agent=${n} />${B(n)&&s`<span class="tag is-warn" data-installs>${B(n)}</span>`}${n.simulated&&s`<span class="tag">simulated</span>`}
`}
tools=${s`<${At} query=${e} first="Attempts" />`}
actions=${Nt(n).map(({label:J,icon:It,tip:W,run:Lt})=>s`
<button type="button" key=${J} class="button" data-tip=${W} aria-description=${W} onClick=${Lt}><${c} name=${It} />${J}</button>
`)}
>${n.lost&&s`<${ee} agent=${n} last=${i} />`}<${bt} agent=${n} />${$&&s`<${se} agent=${n} />`}${v(n)==="offline"&&!$&&s`<${ae} agent=${n} />`}<${Zt} agent=${n} /><div class="columns agent-columns"><${u} title="Current job" className="agent-now">${n.job?s`<${Kt} job=${n.job} />`:s`<p class="now is-idle quiet">${l?"A job of another organization.":"No job."}</p>`}<//><div class="agent-side"><${ht} agent=${n} health=${r.health.value} /><${u} title="Installed">${(n.installed??[]).length>0?s`<${Xt} builds=${n.installed} />`:s`<p class="quiet">No builds.</p>`}<//><${ie} agent=${n} /><${pt} list=${r.events} /></div>${Et(e)?s`<${Ot} subject=${{agent:t}} query=${e} />`:s`<${lt} list=${m} outcome=${a} />`}</div><//>
`}export{Ft as default,Rr as title};
