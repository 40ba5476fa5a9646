import{m272_0 as Xt,m272_1 as Yt,m272_2 as Zt,m272_3 as q,m272_4 as te,m272_5 as ee,m272_6 as se,m272_7 as ae,m272_8 as k,m272_9 as oe,m272_10 as re,m272_11 as ne}from"../main.js";import{m0_0 as le,m0_1 as ce,m0_2 as A,m0_3 as pe,m0_4 as de,m0_5 as ue,m0_6 as fe,m0_7 as _e,m0_8 as $e,m0_9 as M,m0_10 as he,m0_11 as ge,m0_12 as E,m0_13 as ve,m0_14 as be,m0_15 as xe,m0_16 as we,m0_17 as ye,m0_18 as Te,m0_19 as Oe}from"../main.js";import{m274_0 as Ae,m274_1 as Ee,m274_2 as Ce,m274_3 as Le,m274_4 as Pe,m274_5 as Fe,m274_6 as H,m274_7 as Re,m274_8 as Ne,m274_9 as De,m274_10 as Ie,m274_11 as je}from"../main.js";import{m4_0 as Me,m4_1 as He,m4_2 as J,m4_3 as Je,m4_4 as We}from"../main.js";import{m260_0 as C}from"../main.js";import{m206_0 as L}from"../shared.js";import{m244_0 as P}from"../main.js";import{m249_0 as F,m249_1 as Ze,m249_2 as v}from"../main.js";var Ot=1e3,St=4e3,kt=t=>`/api/v1/agents/${t.split("/").map(encodeURIComponent).join("/")}`,b=class{#t;#e;attempts=null;health=H(null);constructor(s,a=null){this.#t=s,this.health.value=a?.health??null,this.#e=a?.attempts??null,this.events=new L({path:"/api/v1/events",name:"events",query:{agent:s},page:a?.events})}show(s){let a=s?null:this.#e;return this.#e=null,this.attempts=new L({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#t,outcome:s},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let s=C(()=>this.attempts?.refresh(),Ot),a=C(()=>this.#a(),St);this.health.peek()===null&&a();let n=null,r=()=>{let o=v(`agent:${this.#t}`).row(this.#t).peek(),u=o&&JSON.stringify([o.job?.id,o.job?.attempt,o.job?.phase,o.jobs_done,o.status]);if(u===n)return;let i=n===null;n=u,!i&&(s(),a())};r(),this.#s(F(P)),this.#t in F(v(`agent:${this.#t}`))&&s();let c=[v(`agent:${this.#t}`).watch(r),P.watch(o=>this.#s(o)),s.stop,a.stop];return()=>c.forEach(o=>o())}async#a(){try{this.health.value=await J(`${kt(this.#t)}/health`)}catch{}}#s(s){let a=this.events.ids.peek()[0]??"",n=Object.values(s).filter(r=>r.agent===this.#t&&r.id>a);n.length>0&&this.events.merge(n.sort((r,c)=>r.id<c.id?1:-1))}};import{m166_0 as ls,m166_1 as cs,m166_2 as ps,m166_3 as d,m166_4 as ds,m166_5 as us,m166_6 as fs,m166_7 as W,m166_8 as m,m166_9 as $,m166_10 as R,m166_11 as _s,m166_12 as $s,m166_13 as hs,m166_14 as gs,m166_15 as vs,m166_16 as bs,m166_17 as h}from"../main.js";import{m168_0 as V}from"../main.js";import{m175_0 as e}from"../main.js";import{m183_0 as z,m183_1 as ks,m183_2 as As,m183_3 as Es,m183_4 as Cs,m183_5 as Ls}from"../shared.js";import{m214_0 as U,m214_1 as Rs,m214_2 as Ns,m214_3 as Ds,m214_4 as Is,m214_5 as x,m214_6 as js,m214_7 as f,m214_8 as Bs,m214_9 as qs}from"../main.js";import{m43_0 as w}from"../main.js";import{m55_0 as g,m55_1 as Vs}from"../main.js";import{m71_0 as p}from"../main.js";import{m80_0 as y}from"../shared.js";import{m93_0 as T,m93_1 as Q}from"../shared.js";import{m96_0 as l}from"../main.js";import{m109_0 as G,m109_1 as sa}from"../shared.js";import{m131_0 as K}from"../main.js";import{m136_0 as X,m136_1 as ia}from"../main.js";import{m139_0 as O}from"../main.js";var At=t=>t.number>1&&e`<span class="tag">attempt ${t.number}</span>`;function Et({attempt:t}){return t.run_seconds!==null?e`<span class="number">${R(t.run_seconds)}</span>`:t.outcome?"":e`<${w} since=${t.leased_at} />`}var Ct=[{name:"outcome",title:"Outcome",cell:t=>e`<${T} outcome=${t.outcome} phase=${t.phase} />`},{name:"test",title:"Test",main:At,cell:t=>e`<${X} test=${t.test} />`},{name:"build",title:"Build",cell:t=>e`<${g} org=${t.org_id} version=${t.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:t=>t.install_seconds===null?e`<span class="quiet">${z(t)?"failed":"\u2013"}</span>`:e`<span class="number">${R(t.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:t=>e`<${Et} attempt=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>e`<${O} className="quiet" at=${t.finished_at??t.leased_at} />`}],Lt=({outcome:t})=>e`
<span class="chip">
only <strong>${Q(t)}</strong>
<button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>x({outcome:""})}>
<${p} name="close" />
</button>
</span>
`;function Y({list:t,outcome:s}){let{ids:a,waiting:n,show:r,over:c}=V(t.ids),o=a.map(i=>t.row(i).value?.outcome).filter(Boolean).slice(0,20).reverse(),u=e`
${s?e`<${Lt} outcome=${s} />`:e`<${G} outcomes=${o} />`}
${n>0&&e`<button type="button" class="pill" onClick=${r}>Show ${n} new</button>`}
`;return e`
<${l} id="attempts" title="Recent attempts" tools=${u}>
${a.length>0&&e`
<div class="held" ...${c}>
<${K}
id="attempts-list"
label="Recent attempts"
className="agent-attempts"
kind="attempt"
columns=${Ct}
ids=${a}
rowOf=${i=>t.row(i)}
hrefOf=${i=>f("job",{id:i.job_id},i.number>1?{attempt:i.number}:{})}
failed=${i=>["failed","timed_out"].includes(i.outcome)}
/>
</div>
`}
${a.length===0&&!t.loading.value&&!t.error.value&&e`<p class="nothing">${s?"No attempts match.":"No attempts yet."}</p>`}
<${y} list=${t} what="Attempts" all="" />
<//>
`}var Z={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function Pt({event:t}){let[s,a]=Z[t.level]??Z.info;return e`
<li class=${`feed-event feed-${t.level}`}>
<span class="feed-level">
<${p} name=${s} />
<span class="unseen">${a}</span>
</span>
<span class="feed-text">
${t.job_id?e`<a href=${f("job",{id:t.job_id})}>${t.text}</a>`:t.text}
</span>
<${O} className="quiet" at=${t.at} />
</li>
`}function tt({list:t}){let s=t.ids.value;return e`
<${l} id="happened" title="Events">
${s.length>0&&e`
<ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">
${s.map(a=>e`<${Pt} key=${a} event=${t.row(a).value} />`)}
</ol>
`}
${s.length===0&&!t.loading.value&&e`<p class="nothing">No events yet.</p>`}
<${y} list=${t} what="Events" all="" />
<//>
`}var et=20,Ft=3,S=t=>[`${$(t.failed_share)} of the ${d(t.ran,"test")} finished here failed;`,`on other agents ${$(t.others_failed_share)} of ${m(t.others_ran)}.`].join(" "),Rt={more:t=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${S(t)} Unlikely to be chance: check the device, or quarantine it.`}),less:t=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:S(t)}),usual:t=>({tone:"good",icon:"done",title:t.failed>0?"Fails about as many tests as other agents":"No test failed",text:t.failed>0?`${S(t)} The difference may be chance.`:S(t)}),too_few:t=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`Needs ${et} finished tests here (${m(t.ran)} so far)`,`and ${et} on agents of the same targets (${m(t.others_ran)}).`].join(" ")})};function st(t){return t.errors_in_a_row>=Ft?{tone:"bad",icon:"suspect",title:`The last ${d(t.errors_in_a_row,"attempt")} could not run`,text:"Lost or never started, not failed tests. Check the device and its host."}:Rt[t.verdict](t)}import{m217_0 as at,m217_1 as ot,m217_2 as Ia,m217_3 as ja}from"../main.js";import{m129_0 as Ma,m129_1 as Ha,m129_2 as rt}from"../main.js";import{m133_0 as nt,m133_1 as Va,m133_2 as za}from"../shared.js";var it=({name:t,ran:s,failed:a,share:n})=>e`
<tr>
<th scope="row">${t}</th>
<td class="is-numeric">${m(s)}</td>
<td>
<span class="share">
<${nt} share=${n??0} />
<span class="number">${$(n)}</span>
</span>
</td>
<td class="is-numeric">${m(a)}</td>
</tr>
`,Nt=({health:t})=>e`
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
<${it} name="This agent" ran=${t.ran} failed=${t.failed} share=${t.failed_share} />
<${it}
name="Other agents"
ran=${t.others_ran}
failed=${t.others_failed}
share=${t.others_failed_share}
/>
</tbody>
</table>
`,Dt=({outcomes:t})=>e`
<p class="outcomes" aria-label="Outcomes">
${Object.entries(t).filter(([,s])=>s>0).map(([s,a])=>e`
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
`;function It({health:t}){return t.installs+t.installs_avoided===0?null:e`
<dl class="facts">
<div>
<dt>Installs</dt>
<dd class="number">${ot(t)}</dd>
</div>
<div>
<dt>Installs avoided</dt>
<dd class="number">${at(t)}</dd>
</div>
<div>
<dt>Starts avoided</dt>
<dd class="number">${m(t.starts_avoided)}</dd>
</div>
</dl>
`}var jt=({health:t})=>e`
<dl class="facts">
<div>
<dt>Last 24 h</dt>
<dd class="number">
${d(t.connects,"connection")}, ${d(t.disconnects,"disconnection")},${" "}
${d(t.silences,"missed heartbeat")}
</dd>
</div>
${t.last_silent_at&&e`
<div>
<dt>Last without heartbeat</dt>
<dd class="number">${h(t.last_silent_at)}</dd>
</div>
`}
</dl>
`;function mt({health:t}){if(!t)return e`
<${l} title="Health">
<${rt} />
<//>
`;let{tone:s,icon:a,title:n,text:r}=st(t);return e`
<${l} title="Health" note=${t.attempts>0?`last ${d(t.attempts,"attempt")}`:""}>
<div class=${`verdict verdict-${s}`} data-verdict=${t.verdict}>
<${p} name=${a} />
<p>
<strong>${n}.</strong> ${r}
</p>
</div>
${t.attempts>0&&e`
<${Dt} outcomes=${t.outcomes} />
<${Nt} health=${t} />
`}
<${It} health=${t} />
<${jt} health=${t} />
<//>
`}import{m46_0 as lt}from"../shared.js";import{m62_0 as mo,m62_1 as lo,m62_2 as co,m62_3 as po,m62_4 as ct}from"../main.js";import{m90_0 as pt}from"../shared.js";import{m94_0 as dt}from"../main.js";import{m104_0 as ut}from"../main.js";import{m124_0 as N}from"../main.js";import{m130_0 as ft,m130_1 as yo,m130_2 as To}from"../main.js";import{m151_0 as _t,m151_1 as $t,m151_2 as ht}from"../shared.js";import{m173_0 as Eo,m173_1 as Co,m173_2 as Lo,m173_3 as Po,m173_4 as Fo,m173_5 as D}from"../main.js";import{m172_0 as gt,m172_1 as I}from"../main.js";import{m205_0 as jo,m205_1 as Bo,m205_2 as qo,m205_3 as Mo,m205_4 as Ho,m205_5 as Jo,m205_6 as Wo,m205_7 as Vo,m205_8 as vt}from"../main.js";import{m208_0 as Qo,m208_1 as Go,m208_2 as Ko,m208_3 as Xo,m208_4 as Yo,m208_5 as bt}from"../main.js";import{m213_0 as _,m213_1 as er}from"../main.js";var Ar=({params:t})=>t.name,Bt={assigned:"assigned",installing:"installing the build",executing:"running the test"};function qt({job:t}){return e`
<div class="now" data-now=${t.id}>
<p class="now-test">
<a href=${f("job",{id:t.id})}>
<span class="test-path">${t.test}</span>
</a>
</p>
<p class="now-line">
<${g} org=${t.org_id} version=${t.app_version_id} link />
<span>
${Bt[t.phase]??t.phase??"running"}
${t.attempt>1&&`, attempt ${m(t.attempt)}`}
</span>
<span class="now-time">
<${w} since=${t.started_at} expected=${t.expected_seconds} />
</span>
</p>
<${ut} since=${t.started_at} expected=${t.expected_seconds} />
</div>
`}var Mt=({builds:t})=>e`
<ul class="plain installed">
${t.map(s=>e`
<li key=${JSON.stringify(s)}>
<${g} org=${s.org_id} version=${s.app_version_id} link />
<span class="quiet">${s.target}</span>
</li>
`)}
</ul>
`;function Ht(t){let s=ct(t)??"";return s.charAt(0).toUpperCase()+s.slice(1)}var Jt=({agent:t})=>e`
<div class="why is-lost" role="status" data-lost>
<p>
<${p} name="lost" />
${" "}<strong>Lost for <${N} since=${t.last_seen_at} />.</strong>${" "}
It stopped responding at ${h(t.last_seen_at)} while it was expected. What it ran was queued again.
</p>
<p class="quiet">
Check the device, its host ${t.host} and the network. Pause or drain a device before you take it away.
</p>
</div>
`,Wt=({agent:t})=>e`
<p class="why" role="status" data-offline>
Offline for <${N} since=${t.last_seen_at} />: it takes no jobs until it connects again.
</p>
`,Vt=(t,s)=>[s!==""&&_("resume","agent")&&{label:"Resume",icon:"running",run:()=>E(t)},...Object.entries(gt).map(([a,{label:n,icon:r,effect:c}])=>_(a,"agent")&&{label:`${n}\u2026`,icon:r,tip:c,run:()=>A(t,a)})],zt=(t,{kind:s})=>[_("resume","agent")&&{label:s==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>E(t)},_(I(s),"agent")&&{label:"Change\u2026",icon:"paused",run:()=>A(t,I(s))}];async function Ut(t){await M(t)&&U(f("fleet"))}var xt=({name:t,held:s,paused_reason:a,state:n,operable:r})=>[...r?s?zt(t,s):Vt(t,a):[],r&&n==="offline"&&_("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>Ut(t)}].filter(Boolean),Qt=({agent:t})=>e`
<${l} title="Details">
<${lt}
facts=${[["Serves",t.targets.join(", ")],["Labels",W(t.labels)],["Organization",t.org_id],["Host",t.host],["Software",t.software],["Last seen",t.last_seen_at&&h(t.last_seen_at)]]}
/>
<//>
`;function wt({params:{name:t},query:s}){let a=s.get("outcome")??"",n=D(`agent:${t}`);D("events");let r=k(()=>new b(t,vt()),[t]),c=k(()=>r.show(a),[r,a]);q(()=>r.start(),[r]);let o=n.ids.value.length>0?n.row(t).value:null;if(bt(t,()=>o?xt(o):[]),!o)return e`<${pt} store=${n} kind="agent" />`;let u=Ht(o),i=["busy","stopping"].includes(o.state);return e`
<${dt}
title=${o.name}
crumb=${o.name}
inspect=${["agent",o.name]}
state=${e`
<${ft} agent=${o} />
${o.simulated&&e`<span class="tag">simulated</span>`}
`}
tools=${e`<${$t} query=${s} first="Attempts" />`}
actions=${xt(o).map(({label:j,icon:yt,tip:B,run:Tt})=>e`
<button type="button" key=${j} class="button" data-tip=${B} aria-description=${B} onClick=${Tt}>
<${p} name=${yt} />
${j}
</button>
`)}
>
${o.lost&&e`<${Jt} agent=${o} />`}
${o.state==="offline"&&!o.lost&&e`<${Wt} agent=${o} />`}
${u&&e`<p class="why" data-why>Accepts no new jobs. ${u}</p>`}
<div class="columns agent-columns">
<${l} title="Current job" className="agent-now">
${o.job?e`<${qt} job=${o.job} />`:e`<p class="now is-idle quiet">${i?"A job of another organization.":"No job."}</p>`}
<//>
<div class="agent-side">
<${mt} health=${r.health.value} />
<${l} title="Installed">
${(o.installed??[]).length>0?e`<${Mt} builds=${o.installed} />`:e`<p class="quiet">No builds.</p>`}
<//>
<${Qt} agent=${o} />
<${tt} list=${r.events} />
</div>
${ht(s)?e`<${_t} subject=${{agent:t}} query=${s} />`:e`<${Y} list=${c} outcome=${a} />`}
</div>
<//>
`}export{wt as default,Ar as title};
