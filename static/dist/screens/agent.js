import{m270_0 as Kt,m270_1 as Xt,m270_2 as Yt,m270_3 as B,m270_4 as Zt,m270_5 as te,m270_6 as ee,m270_7 as se,m270_8 as O,m270_9 as ae,m270_10 as oe,m270_11 as ne}from"../main.js";import{m0_0 as ie,m0_1 as le,m0_2 as k,m0_3 as ce,m0_4 as pe,m0_5 as de,m0_6 as ue,m0_7 as fe,m0_8 as j,m0_9 as $e,m0_10 as _e,m0_11 as A,m0_12 as he,m0_13 as ge,m0_14 as ve,m0_15 as be}from"../main.js";import{m272_0 as ye,m272_1 as Te,m272_2 as Se,m272_3 as Oe,m272_4 as ke,m272_5 as Ae,m272_6 as M,m272_7 as Ee,m272_8 as Ce,m272_9 as Le,m272_10 as Re,m272_11 as Fe}from"../main.js";import{m4_0 as De,m4_1 as Ie,m4_2 as H,m4_3 as qe,m4_4 as Be}from"../main.js";import{m258_0 as E}from"../main.js";import{m204_0 as C}from"../shared.js";import{m242_0 as L}from"../main.js";import{m247_0 as R,m247_1 as Qe,m247_2 as v}from"../main.js";var St=1e3,Ot=4e3,kt=t=>`/api/v1/agents/${t.split("/").map(encodeURIComponent).join("/")}`,b=class{#t;#e;attempts=null;health=M(null);constructor(s,a=null){this.#t=s,this.health.value=a?.health??null,this.#e=a?.attempts??null,this.events=new C({path:"/api/v1/events",name:"events",query:{agent:s},page:a?.events})}show(s){let a=s?null:this.#e;return this.#e=null,this.attempts=new C({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#t,outcome:s},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let s=E(()=>this.attempts?.refresh(),St),a=E(()=>this.#a(),Ot);this.health.peek()===null&&a();let r=null,n=()=>{let o=v(`agent:${this.#t}`).row(this.#t).peek(),u=o&&JSON.stringify([o.job?.id,o.job?.attempt,o.job?.phase,o.jobs_done,o.status]);if(u===r)return;let m=r===null;r=u,!m&&(s(),a())};n(),this.#s(R(L)),this.#t in R(v(`agent:${this.#t}`))&&s();let c=[v(`agent:${this.#t}`).watch(n),L.watch(o=>this.#s(o)),s.stop,a.stop];return()=>c.forEach(o=>o())}async#a(){try{this.health.value=await H(`${kt(this.#t)}/health`)}catch{}}#s(s){let a=this.events.ids.peek()[0]??"",r=Object.values(s).filter(n=>n.agent===this.#t&&n.id>a);r.length>0&&this.events.merge(r.sort((n,c)=>n.id<c.id?1:-1))}};import{m164_0 as os,m164_1 as ns,m164_2 as rs,m164_3 as d,m164_4 as ms,m164_5 as W,m164_6 as is,m164_7 as J,m164_8 as i,m164_9 as _,m164_10 as F,m164_11 as ls,m164_12 as cs,m164_13 as ps,m164_14 as ds,m164_15 as us,m164_16 as fs,m164_17 as h}from"../main.js";import{m166_0 as V}from"../main.js";import{m173_0 as e}from"../main.js";import{m212_0 as z,m212_1 as xs,m212_2 as ws,m212_3 as ys,m212_4 as Ts,m212_5 as x,m212_6 as Ss,m212_7 as f,m212_8 as Os,m212_9 as ks}from"../main.js";import{m43_0 as w}from"../main.js";import{m55_0 as g,m55_1 as Rs}from"../main.js";import{m70_0 as p}from"../main.js";import{m79_0 as y}from"../shared.js";import{m92_0 as T,m92_1 as U}from"../shared.js";import{m95_0 as l}from"../main.js";import{m108_0 as Q,m108_1 as Ws}from"../shared.js";import{m129_0 as G}from"../main.js";import{m134_0 as K}from"../main.js";import{m137_0 as S}from"../main.js";var At=t=>t.number>1&&e`<span class="tag">attempt ${t.number}</span>`;function Et({attempt:t}){return t.run_seconds!==null?e`<span class="number">${F(t.run_seconds)}</span>`:t.outcome?"":e`<${w} since=${t.leased_at} />`}var Ct=[{name:"outcome",title:"Outcome",cell:t=>e`<${T} outcome=${t.outcome} phase=${t.phase} />`},{name:"test",title:"Test",main:At,cell:t=>e`<${K} test=${t.test} />`},{name:"build",title:"Build",cell:t=>e`<${g} org=${t.org_id} version=${t.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:t=>t.install_seconds===null?e`<span class="quiet">–</span>`:e`<span class="number">${F(t.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:t=>e`<${Et} attempt=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>e`<${S} className="quiet" at=${t.finished_at??t.leased_at} />`}],Lt=({outcome:t})=>e`
<span class="chip">
only <strong>${U(t)}</strong>
<button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>x({outcome:""})}>
<${p} name="close" />
</button>
</span>
`;function X({list:t,outcome:s}){let{ids:a,waiting:r,show:n,over:c}=V(t.ids),o=a.map(m=>t.row(m).value?.outcome).filter(Boolean).slice(0,20).reverse(),u=e`
${s?e`<${Lt} outcome=${s} />`:e`<${Q} outcomes=${o} />`}
${r>0&&e`<button type="button" class="pill" onClick=${n}>Show ${r} new</button>`}
`;return e`
<${l} id="attempts" title="Recent attempts" tools=${u}>
${a.length>0&&e`
<div class="held" ...${c}>
<${G}
id="attempts-list"
label="Recent attempts"
className="agent-attempts"
kind="attempt"
columns=${Ct}
ids=${a}
rowOf=${m=>t.row(m)}
hrefOf=${m=>f("job",{id:m.job_id},m.number>1?{attempt:m.number}:{})}
failed=${m=>["failed","timed_out"].includes(m.outcome)}
/>
</div>
`}
${a.length===0&&!t.loading.value&&!t.error.value&&e`<p class="nothing">${s?"No attempts match.":"No attempts yet."}</p>`}
<${y} list=${t} what="Attempts" all="" />
<//>
`}var Y={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function Rt({event:t}){let[s,a]=Y[t.level]??Y.info;return e`
<li class=${`feed-event feed-${t.level}`}>
<span class="feed-level">
<${p} name=${s} />
<span class="unseen">${a}</span>
</span>
<span class="feed-text">
${t.job_id?e`<a href=${f("job",{id:t.job_id})}>${t.text}</a>`:t.text}
</span>
<${S} className="quiet" at=${t.at} />
</li>
`}function Z({list:t}){let s=t.ids.value;return e`
<${l} id="happened" title="Events">
${s.length>0&&e`
<ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">
${s.map(a=>e`<${Rt} key=${a} event=${t.row(a).value} />`)}
</ol>
`}
${s.length===0&&!t.loading.value&&e`<p class="nothing">No events yet.</p>`}
<${y} list=${t} what="Events" all="" />
<//>
`}var tt=20,Ft=3,P=t=>[`${_(t.failed_share)} of the ${d(t.ran,"test")} finished here failed;`,`on other agents ${_(t.others_failed_share)} of ${i(t.others_ran)}.`].join(" "),Pt={more:t=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${P(t)} Unlikely to be chance: check the device, or quarantine it.`}),less:t=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:P(t)}),usual:t=>({tone:"good",icon:"done",title:"Fails about as many tests as other agents",text:`${P(t)} The difference may be chance.`}),too_few:t=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`${tt} tests here and ${tt} elsewhere are needed: it has run ${i(t.ran)},`,`others of the same kind ${i(t.others_ran)}.`].join(" ")})};function et(t){return t.errors_in_a_row>=Ft?{tone:"bad",icon:"suspect",title:`The last ${d(t.errors_in_a_row,"attempt")} could not run`,text:"Lost or never started, not failed tests. Check the device and its host."}:Pt[t.verdict](t)}import{m215_0 as st,m215_1 as at,m215_2 as wa,m215_3 as ya}from"../main.js";import{m127_0 as Oa,m127_1 as ka,m127_2 as ot}from"../main.js";import{m131_0 as nt,m131_1 as Ca,m131_2 as La}from"../shared.js";var rt=({name:t,ran:s,failed:a,share:r})=>e`
<tr>
<th scope="row">${t}</th>
<td class="is-numeric">${i(s)}</td>
<td>
<span class="share">
<${nt} share=${r??0} />
<span class="number">${_(r)}</span>
</span>
</td>
<td class="is-numeric">${i(a)}</td>
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
<${rt} name="This agent" ran=${t.ran} failed=${t.failed} share=${t.failed_share} />
<${rt}
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
<span class="number strong">${i(a)}</span>
</button>
`)}
</p>
`;function It({health:t}){return t.installs+t.installs_avoided===0?null:e`
<dl class="facts">
<div>
<dt>Installs</dt>
<dd class="number">${at(t)}</dd>
</div>
<div>
<dt>Installs avoided</dt>
<dd class="number">${st(t)}</dd>
</div>
<div>
<dt>Starts avoided</dt>
<dd class="number">${i(t.starts_avoided)}</dd>
</div>
</dl>
`}var qt=({health:t})=>e`
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
<${ot} />
<//>
`;let{tone:s,icon:a,title:r,text:n}=et(t);return e`
<${l} title="Health" note=${t.attempts>0?`last ${d(t.attempts,"attempt")}`:""}>
<div class=${`verdict verdict-${s}`} data-verdict=${t.verdict}>
<${p} name=${a} />
<p>
<strong>${r}.</strong> ${n}
</p>
</div>
${t.attempts>0&&e`
<${Dt} outcomes=${t.outcomes} />
<${Nt} health=${t} />
`}
<${It} health=${t} />
<${qt} health=${t} />
<//>
`}import{m46_0 as it}from"../shared.js";import{m61_0 as Ua,m61_1 as Qa,m61_2 as Ga,m61_3 as Ka,m61_4 as lt}from"../main.js";import{m89_0 as ct}from"../shared.js";import{m93_0 as pt}from"../main.js";import{m103_0 as dt}from"../main.js";import{m122_0 as ut}from"../main.js";import{m128_0 as ft,m128_1 as mo,m128_2 as io}from"../main.js";import{m149_0 as $t,m149_1 as _t,m149_2 as ht}from"../shared.js";import{m171_0 as fo,m171_1 as $o,m171_2 as _o,m171_3 as ho,m171_4 as go,m171_5 as N}from"../main.js";import{m170_0 as gt,m170_1 as D}from"../main.js";import{m203_0 as yo,m203_1 as To,m203_2 as So,m203_3 as Oo,m203_4 as ko,m203_5 as Ao,m203_6 as Eo,m203_7 as Co,m203_8 as vt}from"../main.js";import{m206_0 as Fo,m206_1 as Po,m206_2 as No,m206_3 as Do,m206_4 as bt}from"../main.js";import{m211_0 as $,m211_1 as Bo}from"../main.js";var un=({params:t})=>t.name,Bt={assigned:"assigned",installing:"installing the build",executing:"running the test"};function jt({job:t}){return e`
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
${t.attempt>1&&`, attempt ${i(t.attempt)}`}
</span>
<span class="now-time">
<${w} since=${t.started_at} />
${t.expected_seconds>0&&e`<span class="quiet"> of about ${W(t.expected_seconds)}</span>`}
</span>
</p>
<${dt} since=${t.started_at} expected=${t.expected_seconds} />
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
`;function Ht(t){let s=lt(t)??"";return s.charAt(0).toUpperCase()+s.slice(1)}var Wt=({agent:t})=>e`
<div class="why is-lost" role="status" data-lost>
<p>
<${p} name="lost" />
${" "}<strong>Lost for <${ut} since=${t.last_seen_at} />.</strong>${" "}
It stopped responding at ${h(t.last_seen_at)} while it was expected. What it ran was queued again.
</p>
<p class="quiet">
Check the device, its host ${t.host} and the network. One that is to be away is paused or drained before.
</p>
</div>
`,Jt=(t,s)=>[s!==""&&$("resume","agent")&&{label:"Resume",icon:"running",run:()=>A(t)},...Object.entries(gt).map(([a,{label:r,icon:n,effect:c}])=>$(a,"agent")&&{label:`${r}\u2026`,icon:n,tip:c,run:()=>k(t,a)})],Vt=(t,{kind:s})=>[$("resume","agent")&&{label:s==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>A(t)},$(D(s),"agent")&&{label:"Change\u2026",icon:"paused",run:()=>k(t,D(s))}];async function zt(t){await j(t)&&z(f("fleet"))}var xt=({name:t,held:s,paused_reason:a,state:r,operable:n})=>[...n?s?Vt(t,s):Jt(t,a):[],n&&r==="offline"&&$("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>zt(t)}].filter(Boolean),Ut=({agent:t})=>e`
<${l} title="Details">
<${it}
facts=${[["Serves",t.targets.join(", ")],["Labels",J(t.labels)],["Organization",t.org_id],["Host",t.host],["Software",t.software],["Last seen",t.last_seen_at&&h(t.last_seen_at)]]}
/>
<//>
`;function wt({params:{name:t},query:s}){let a=s.get("outcome")??"",r=N(`agent:${t}`);N("events");let n=O(()=>new b(t,vt()),[t]),c=O(()=>n.show(a),[n,a]);B(()=>n.start(),[n]);let o=r.ids.value.length>0?r.row(t).value:null;if(bt(t,()=>o?xt(o):[]),!o)return e`<${ct} store=${r} kind="agent" />`;let u=Ht(o),m=["busy","stopping"].includes(o.state);return e`
<${pt}
title=${o.name}
crumb=${o.name}
inspect=${["agent",o.name]}
state=${e`
<${ft} agent=${o} />
${o.simulated&&e`<span class="tag">simulated</span>`}
`}
tools=${e`<${_t} query=${s} first="Attempts" />`}
actions=${xt(o).map(({label:I,icon:yt,tip:q,run:Tt})=>e`
<button type="button" key=${I} class="button" data-tip=${q} aria-description=${q} onClick=${Tt}>
<${p} name=${yt} />
${I}
</button>
`)}
>
${o.lost&&e`<${Wt} agent=${o} />`}
${u&&e`<p class="why" data-why>Accepts no new jobs. ${u}</p>`}
<div class="columns agent-columns">
<${l} title="Current job" className="agent-now">
${o.job?e`<${jt} job=${o.job} />`:e`<p class="now is-idle quiet">${m?"A job of another organization.":"No job."}</p>`}
<//>
<div class="agent-side">
<${mt} health=${n.health.value} />
<${l} title="Installed">
${(o.installed??[]).length>0?e`<${Mt} builds=${o.installed} />`:e`<p class="quiet">No builds.</p>`}
<//>
<${Ut} agent=${o} />
<${Z} list=${n.events} />
</div>
${ht(s)?e`<${$t} subject=${{agent:t}} query=${s} />`:e`<${X} list=${c} outcome=${a} />`}
</div>
<//>
`}export{wt as default,un as title};
