import{m271_0 as Kt,m271_1 as Xt,m271_2 as Yt,m271_3 as q,m271_4 as Zt,m271_5 as te,m271_6 as ee,m271_7 as se,m271_8 as k,m271_9 as ae,m271_10 as oe,m271_11 as ne}from"../main.js";import{m0_0 as me,m0_1 as le,m0_2 as A,m0_3 as ce,m0_4 as pe,m0_5 as de,m0_6 as ue,m0_7 as fe,m0_8 as M,m0_9 as $e,m0_10 as _e,m0_11 as E,m0_12 as he,m0_13 as ge,m0_14 as ve,m0_15 as be}from"../main.js";import{m273_0 as ye,m273_1 as Te,m273_2 as Se,m273_3 as Oe,m273_4 as ke,m273_5 as Ae,m273_6 as H,m273_7 as Ee,m273_8 as Ce,m273_9 as Le,m273_10 as Re,m273_11 as Fe}from"../main.js";import{m4_0 as De,m4_1 as Ie,m4_2 as W,m4_3 as je,m4_4 as Be}from"../main.js";import{m259_0 as C}from"../main.js";import{m205_0 as L}from"../shared.js";import{m243_0 as R}from"../main.js";import{m248_0 as F,m248_1 as Qe,m248_2 as v}from"../main.js";var Tt=1e3,St=4e3,Ot=t=>`/api/v1/agents/${t.split("/").map(encodeURIComponent).join("/")}`,b=class{#t;#e;attempts=null;health=H(null);constructor(s,a=null){this.#t=s,this.health.value=a?.health??null,this.#e=a?.attempts??null,this.events=new L({path:"/api/v1/events",name:"events",query:{agent:s},page:a?.events})}show(s){let a=s?null:this.#e;return this.#e=null,this.attempts=new L({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#t,outcome:s},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let s=C(()=>this.attempts?.refresh(),Tt),a=C(()=>this.#a(),St);this.health.peek()===null&&a();let r=null,n=()=>{let o=v(`agent:${this.#t}`).row(this.#t).peek(),u=o&&JSON.stringify([o.job?.id,o.job?.attempt,o.job?.phase,o.jobs_done,o.status]);if(u===r)return;let i=r===null;r=u,!i&&(s(),a())};n(),this.#s(F(R)),this.#t in F(v(`agent:${this.#t}`))&&s();let c=[v(`agent:${this.#t}`).watch(n),R.watch(o=>this.#s(o)),s.stop,a.stop];return()=>c.forEach(o=>o())}async#a(){try{this.health.value=await W(`${Ot(this.#t)}/health`)}catch{}}#s(s){let a=this.events.ids.peek()[0]??"",r=Object.values(s).filter(n=>n.agent===this.#t&&n.id>a);r.length>0&&this.events.merge(r.sort((n,c)=>n.id<c.id?1:-1))}};import{m165_0 as os,m165_1 as ns,m165_2 as rs,m165_3 as d,m165_4 as is,m165_5 as ms,m165_6 as ls,m165_7 as J,m165_8 as m,m165_9 as _,m165_10 as N,m165_11 as cs,m165_12 as ps,m165_13 as ds,m165_14 as us,m165_15 as fs,m165_16 as $s,m165_17 as h}from"../main.js";import{m167_0 as V}from"../main.js";import{m174_0 as e}from"../main.js";import{m213_0 as z,m213_1 as ws,m213_2 as ys,m213_3 as Ts,m213_4 as Ss,m213_5 as x,m213_6 as Os,m213_7 as f,m213_8 as ks,m213_9 as As}from"../main.js";import{m43_0 as w}from"../main.js";import{m55_0 as g,m55_1 as Fs}from"../main.js";import{m71_0 as p}from"../main.js";import{m80_0 as y}from"../shared.js";import{m93_0 as T,m93_1 as U}from"../shared.js";import{m96_0 as l}from"../main.js";import{m109_0 as Q,m109_1 as Js}from"../shared.js";import{m130_0 as G}from"../main.js";import{m135_0 as K}from"../main.js";import{m138_0 as S}from"../main.js";var kt=t=>t.number>1&&e`<span class="tag">attempt ${t.number}</span>`;function At({attempt:t}){return t.run_seconds!==null?e`<span class="number">${N(t.run_seconds)}</span>`:t.outcome?"":e`<${w} since=${t.leased_at} />`}var Et=[{name:"outcome",title:"Outcome",cell:t=>e`<${T} outcome=${t.outcome} phase=${t.phase} />`},{name:"test",title:"Test",main:kt,cell:t=>e`<${K} test=${t.test} />`},{name:"build",title:"Build",cell:t=>e`<${g} org=${t.org_id} version=${t.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:t=>t.install_seconds===null?e`<span class="quiet">–</span>`:e`<span class="number">${N(t.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:t=>e`<${At} attempt=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>e`<${S} className="quiet" at=${t.finished_at??t.leased_at} />`}],Ct=({outcome:t})=>e`
<span class="chip">
only <strong>${U(t)}</strong>
<button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>x({outcome:""})}>
<${p} name="close" />
</button>
</span>
`;function X({list:t,outcome:s}){let{ids:a,waiting:r,show:n,over:c}=V(t.ids),o=a.map(i=>t.row(i).value?.outcome).filter(Boolean).slice(0,20).reverse(),u=e`
${s?e`<${Ct} outcome=${s} />`:e`<${Q} outcomes=${o} />`}
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
columns=${Et}
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
`}var Y={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function Lt({event:t}){let[s,a]=Y[t.level]??Y.info;return e`
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
${s.map(a=>e`<${Lt} key=${a} event=${t.row(a).value} />`)}
</ol>
`}
${s.length===0&&!t.loading.value&&e`<p class="nothing">No events yet.</p>`}
<${y} list=${t} what="Events" all="" />
<//>
`}var tt=20,Rt=3,O=t=>[`${_(t.failed_share)} of the ${d(t.ran,"test")} finished here failed;`,`on other agents ${_(t.others_failed_share)} of ${m(t.others_ran)}.`].join(" "),Ft={more:t=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${O(t)} Unlikely to be chance: check the device, or quarantine it.`}),less:t=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:O(t)}),usual:t=>({tone:"good",icon:"done",title:t.failed>0?"Fails about as many tests as other agents":"No test failed",text:t.failed>0?`${O(t)} The difference may be chance.`:O(t)}),too_few:t=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`Needs ${tt} finished tests here (${m(t.ran)} so far)`,`and ${tt} on agents of the same targets (${m(t.others_ran)}).`].join(" ")})};function et(t){return t.errors_in_a_row>=Rt?{tone:"bad",icon:"suspect",title:`The last ${d(t.errors_in_a_row,"attempt")} could not run`,text:"Lost or never started, not failed tests. Check the device and its host."}:Ft[t.verdict](t)}import{m216_0 as st,m216_1 as at,m216_2 as ya,m216_3 as Ta}from"../main.js";import{m128_0 as ka,m128_1 as Aa,m128_2 as ot}from"../main.js";import{m132_0 as nt,m132_1 as La,m132_2 as Ra}from"../shared.js";var rt=({name:t,ran:s,failed:a,share:r})=>e`
<tr>
<th scope="row">${t}</th>
<td class="is-numeric">${m(s)}</td>
<td>
<span class="share">
<${nt} share=${r??0} />
<span class="number">${_(r)}</span>
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
<${rt} name="This agent" ran=${t.ran} failed=${t.failed} share=${t.failed_share} />
<${rt}
name="Other agents"
ran=${t.others_ran}
failed=${t.others_failed}
share=${t.others_failed_share}
/>
</tbody>
</table>
`,Pt=({outcomes:t})=>e`
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
`;function Dt({health:t}){return t.installs+t.installs_avoided===0?null:e`
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
<dd class="number">${m(t.starts_avoided)}</dd>
</div>
</dl>
`}var It=({health:t})=>e`
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
`;function it({health:t}){if(!t)return e`
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
<${Pt} outcomes=${t.outcomes} />
<${Nt} health=${t} />
`}
<${Dt} health=${t} />
<${It} health=${t} />
<//>
`}import{m46_0 as mt}from"../shared.js";import{m62_0 as Qa,m62_1 as Ga,m62_2 as Ka,m62_3 as Xa,m62_4 as lt}from"../main.js";import{m90_0 as ct}from"../shared.js";import{m94_0 as pt}from"../main.js";import{m104_0 as dt}from"../main.js";import{m123_0 as P}from"../main.js";import{m129_0 as ut,m129_1 as mo,m129_2 as lo}from"../main.js";import{m150_0 as ft,m150_1 as $t,m150_2 as _t}from"../shared.js";import{m172_0 as $o,m172_1 as _o,m172_2 as ho,m172_3 as go,m172_4 as vo,m172_5 as D}from"../main.js";import{m171_0 as ht,m171_1 as I}from"../main.js";import{m204_0 as To,m204_1 as So,m204_2 as Oo,m204_3 as ko,m204_4 as Ao,m204_5 as Eo,m204_6 as Co,m204_7 as Lo,m204_8 as gt}from"../main.js";import{m207_0 as No,m207_1 as Po,m207_2 as Do,m207_3 as Io,m207_4 as jo,m207_5 as vt}from"../main.js";import{m212_0 as $,m212_1 as Mo}from"../main.js";var $n=({params:t})=>t.name,jt={assigned:"assigned",installing:"installing the build",executing:"running the test"};function Bt({job:t}){return e`
<div class="now" data-now=${t.id}>
<p class="now-test">
<a href=${f("job",{id:t.id})}>
<span class="test-path">${t.test}</span>
</a>
</p>
<p class="now-line">
<${g} org=${t.org_id} version=${t.app_version_id} link />
<span>
${jt[t.phase]??t.phase??"running"}
${t.attempt>1&&`, attempt ${m(t.attempt)}`}
</span>
<span class="now-time">
<${w} since=${t.started_at} expected=${t.expected_seconds} />
</span>
</p>
<${dt} since=${t.started_at} expected=${t.expected_seconds} />
</div>
`}var qt=({builds:t})=>e`
<ul class="plain installed">
${t.map(s=>e`
<li key=${JSON.stringify(s)}>
<${g} org=${s.org_id} version=${s.app_version_id} link />
<span class="quiet">${s.target}</span>
</li>
`)}
</ul>
`;function Mt(t){let s=lt(t)??"";return s.charAt(0).toUpperCase()+s.slice(1)}var Ht=({agent:t})=>e`
<div class="why is-lost" role="status" data-lost>
<p>
<${p} name="lost" />
${" "}<strong>Lost for <${P} since=${t.last_seen_at} />.</strong>${" "}
It stopped responding at ${h(t.last_seen_at)} while it was expected. What it ran was queued again.
</p>
<p class="quiet">
Check the device, its host ${t.host} and the network. Pause or drain a device before you take it away.
</p>
</div>
`,Wt=({agent:t})=>e`
<p class="why" role="status" data-offline>
Offline for <${P} since=${t.last_seen_at} />: it takes no jobs until it connects again.
</p>
`,Jt=(t,s)=>[s!==""&&$("resume","agent")&&{label:"Resume",icon:"running",run:()=>E(t)},...Object.entries(ht).map(([a,{label:r,icon:n,effect:c}])=>$(a,"agent")&&{label:`${r}\u2026`,icon:n,tip:c,run:()=>A(t,a)})],Vt=(t,{kind:s})=>[$("resume","agent")&&{label:s==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>E(t)},$(I(s),"agent")&&{label:"Change\u2026",icon:"paused",run:()=>A(t,I(s))}];async function zt(t){await M(t)&&z(f("fleet"))}var bt=({name:t,held:s,paused_reason:a,state:r,operable:n})=>[...n?s?Vt(t,s):Jt(t,a):[],n&&r==="offline"&&$("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>zt(t)}].filter(Boolean),Ut=({agent:t})=>e`
<${l} title="Details">
<${mt}
facts=${[["Serves",t.targets.join(", ")],["Labels",J(t.labels)],["Organization",t.org_id],["Host",t.host],["Software",t.software],["Last seen",t.last_seen_at&&h(t.last_seen_at)]]}
/>
<//>
`;function xt({params:{name:t},query:s}){let a=s.get("outcome")??"",r=D(`agent:${t}`);D("events");let n=k(()=>new b(t,gt()),[t]),c=k(()=>n.show(a),[n,a]);q(()=>n.start(),[n]);let o=r.ids.value.length>0?r.row(t).value:null;if(vt(t,()=>o?bt(o):[]),!o)return e`<${ct} store=${r} kind="agent" />`;let u=Mt(o),i=["busy","stopping"].includes(o.state);return e`
<${pt}
title=${o.name}
crumb=${o.name}
inspect=${["agent",o.name]}
state=${e`
<${ut} agent=${o} />
${o.simulated&&e`<span class="tag">simulated</span>`}
`}
tools=${e`<${$t} query=${s} first="Attempts" />`}
actions=${bt(o).map(({label:j,icon:wt,tip:B,run:yt})=>e`
<button type="button" key=${j} class="button" data-tip=${B} aria-description=${B} onClick=${yt}>
<${p} name=${wt} />
${j}
</button>
`)}
>
${o.lost&&e`<${Ht} agent=${o} />`}
${o.state==="offline"&&!o.lost&&e`<${Wt} agent=${o} />`}
${u&&e`<p class="why" data-why>Accepts no new jobs. ${u}</p>`}
<div class="columns agent-columns">
<${l} title="Current job" className="agent-now">
${o.job?e`<${Bt} job=${o.job} />`:e`<p class="now is-idle quiet">${i?"A job of another organization.":"No job."}</p>`}
<//>
<div class="agent-side">
<${it} health=${n.health.value} />
<${l} title="Installed">
${(o.installed??[]).length>0?e`<${qt} builds=${o.installed} />`:e`<p class="quiet">No builds.</p>`}
<//>
<${Ut} agent=${o} />
<${Z} list=${n.events} />
</div>
${_t(s)?e`<${ft} subject=${{agent:t}} query=${s} />`:e`<${X} list=${c} outcome=${a} />`}
</div>
<//>
`}export{xt as default,$n as title};
