import{m271_0 as Xt,m271_1 as Yt,m271_2 as Zt,m271_3 as q,m271_4 as te,m271_5 as ee,m271_6 as se,m271_7 as ae,m271_8 as k,m271_9 as oe,m271_10 as ne,m271_11 as re}from"../main.js";import{m0_0 as le,m0_1 as ce,m0_2 as A,m0_3 as pe,m0_4 as de,m0_5 as ue,m0_6 as fe,m0_7 as _e,m0_8 as M,m0_9 as $e,m0_10 as he,m0_11 as E,m0_12 as ge,m0_13 as ve,m0_14 as be,m0_15 as xe}from"../main.js";import{m273_0 as Te,m273_1 as Oe,m273_2 as Se,m273_3 as ke,m273_4 as Ae,m273_5 as Ee,m273_6 as H,m273_7 as Ce,m273_8 as Le,m273_9 as Fe,m273_10 as Re,m273_11 as Ne}from"../main.js";import{m4_0 as Ie,m4_1 as je,m4_2 as W,m4_3 as Be,m4_4 as qe}from"../main.js";import{m259_0 as C}from"../main.js";import{m205_0 as L}from"../shared.js";import{m243_0 as F}from"../main.js";import{m248_0 as R,m248_1 as Ge,m248_2 as v}from"../main.js";var Ot=1e3,St=4e3,kt=t=>`/api/v1/agents/${t.split("/").map(encodeURIComponent).join("/")}`,b=class{#t;#e;attempts=null;health=H(null);constructor(s,a=null){this.#t=s,this.health.value=a?.health??null,this.#e=a?.attempts??null,this.events=new L({path:"/api/v1/events",name:"events",query:{agent:s},page:a?.events})}show(s){let a=s?null:this.#e;return this.#e=null,this.attempts=new L({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#t,outcome:s},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let s=C(()=>this.attempts?.refresh(),Ot),a=C(()=>this.#a(),St);this.health.peek()===null&&a();let r=null,n=()=>{let o=v(`agent:${this.#t}`).row(this.#t).peek(),u=o&&JSON.stringify([o.job?.id,o.job?.attempt,o.job?.phase,o.jobs_done,o.status]);if(u===r)return;let i=r===null;r=u,!i&&(s(),a())};n(),this.#s(R(F)),this.#t in R(v(`agent:${this.#t}`))&&s();let c=[v(`agent:${this.#t}`).watch(n),F.watch(o=>this.#s(o)),s.stop,a.stop];return()=>c.forEach(o=>o())}async#a(){try{this.health.value=await W(`${kt(this.#t)}/health`)}catch{}}#s(s){let a=this.events.ids.peek()[0]??"",r=Object.values(s).filter(n=>n.agent===this.#t&&n.id>a);r.length>0&&this.events.merge(r.sort((n,c)=>n.id<c.id?1:-1))}};import{m165_0 as ns,m165_1 as rs,m165_2 as is,m165_3 as d,m165_4 as ms,m165_5 as ls,m165_6 as cs,m165_7 as J,m165_8 as m,m165_9 as $,m165_10 as N,m165_11 as ps,m165_12 as ds,m165_13 as us,m165_14 as fs,m165_15 as _s,m165_16 as $s,m165_17 as h}from"../main.js";import{m167_0 as V}from"../main.js";import{m174_0 as e}from"../main.js";import{m182_0 as z,m182_1 as ys,m182_2 as Ts,m182_3 as Os,m182_4 as Ss,m182_5 as ks}from"../shared.js";import{m213_0 as U,m213_1 as Cs,m213_2 as Ls,m213_3 as Fs,m213_4 as Rs,m213_5 as x,m213_6 as Ns,m213_7 as f,m213_8 as Ps,m213_9 as Ds}from"../main.js";import{m43_0 as w}from"../main.js";import{m55_0 as g,m55_1 as Ms}from"../main.js";import{m71_0 as p}from"../main.js";import{m80_0 as y}from"../shared.js";import{m93_0 as T,m93_1 as Q}from"../shared.js";import{m96_0 as l}from"../main.js";import{m109_0 as G,m109_1 as Ys}from"../shared.js";import{m130_0 as K}from"../main.js";import{m135_0 as X}from"../main.js";import{m138_0 as O}from"../main.js";var At=t=>t.number>1&&e`<span class="tag">attempt ${t.number}</span>`;function Et({attempt:t}){return t.run_seconds!==null?e`<span class="number">${N(t.run_seconds)}</span>`:t.outcome?"":e`<${w} since=${t.leased_at} />`}var Ct=[{name:"outcome",title:"Outcome",cell:t=>e`<${T} outcome=${t.outcome} phase=${t.phase} />`},{name:"test",title:"Test",main:At,cell:t=>e`<${X} test=${t.test} />`},{name:"build",title:"Build",cell:t=>e`<${g} org=${t.org_id} version=${t.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:t=>t.install_seconds===null?e`<span class="quiet">${z(t)?"failed":"\u2013"}</span>`:e`<span class="number">${N(t.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:t=>e`<${Et} attempt=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>e`<${O} className="quiet" at=${t.finished_at??t.leased_at} />`}],Lt=({outcome:t})=>e`
<span class="chip">
only <strong>${Q(t)}</strong>
<button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>x({outcome:""})}>
<${p} name="close" />
</button>
</span>
`;function Y({list:t,outcome:s}){let{ids:a,waiting:r,show:n,over:c}=V(t.ids),o=a.map(i=>t.row(i).value?.outcome).filter(Boolean).slice(0,20).reverse(),u=e`
${s?e`<${Lt} outcome=${s} />`:e`<${G} outcomes=${o} />`}
${r>0&&e`<button type="button" class="pill" onClick=${n}>Show ${r} new</button>`}
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
`}var Z={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function Ft({event:t}){let[s,a]=Z[t.level]??Z.info;return e`
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
${s.map(a=>e`<${Ft} key=${a} event=${t.row(a).value} />`)}
</ol>
`}
${s.length===0&&!t.loading.value&&e`<p class="nothing">No events yet.</p>`}
<${y} list=${t} what="Events" all="" />
<//>
`}var et=20,Rt=3,S=t=>[`${$(t.failed_share)} of the ${d(t.ran,"test")} finished here failed;`,`on other agents ${$(t.others_failed_share)} of ${m(t.others_ran)}.`].join(" "),Nt={more:t=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${S(t)} Unlikely to be chance: check the device, or quarantine it.`}),less:t=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:S(t)}),usual:t=>({tone:"good",icon:"done",title:t.failed>0?"Fails about as many tests as other agents":"No test failed",text:t.failed>0?`${S(t)} The difference may be chance.`:S(t)}),too_few:t=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`Needs ${et} finished tests here (${m(t.ran)} so far)`,`and ${et} on agents of the same targets (${m(t.others_ran)}).`].join(" ")})};function st(t){return t.errors_in_a_row>=Rt?{tone:"bad",icon:"suspect",title:`The last ${d(t.errors_in_a_row,"attempt")} could not run`,text:"Lost or never started, not failed tests. Check the device and its host."}:Nt[t.verdict](t)}import{m216_0 as at,m216_1 as ot,m216_2 as Fa,m216_3 as Ra}from"../main.js";import{m128_0 as Da,m128_1 as Ia,m128_2 as nt}from"../main.js";import{m132_0 as rt,m132_1 as qa,m132_2 as Ma}from"../shared.js";var it=({name:t,ran:s,failed:a,share:r})=>e`
<tr>
<th scope="row">${t}</th>
<td class="is-numeric">${m(s)}</td>
<td>
<span class="share">
<${rt} share=${r??0} />
<span class="number">${$(r)}</span>
</span>
</td>
<td class="is-numeric">${m(a)}</td>
</tr>
`,Pt=({health:t})=>e`
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
<${nt} />
<//>
`;let{tone:s,icon:a,title:r,text:n}=st(t);return e`
<${l} title="Health" note=${t.attempts>0?`last ${d(t.attempts,"attempt")}`:""}>
<div class=${`verdict verdict-${s}`} data-verdict=${t.verdict}>
<${p} name=${a} />
<p>
<strong>${r}.</strong> ${n}
</p>
</div>
${t.attempts>0&&e`
<${Dt} outcomes=${t.outcomes} />
<${Pt} health=${t} />
`}
<${It} health=${t} />
<${jt} health=${t} />
<//>
`}import{m46_0 as lt}from"../shared.js";import{m62_0 as ao,m62_1 as oo,m62_2 as no,m62_3 as ro,m62_4 as ct}from"../main.js";import{m90_0 as pt}from"../shared.js";import{m94_0 as dt}from"../main.js";import{m104_0 as ut}from"../main.js";import{m123_0 as P}from"../main.js";import{m129_0 as ft,m129_1 as go,m129_2 as vo}from"../main.js";import{m150_0 as _t,m150_1 as $t,m150_2 as ht}from"../shared.js";import{m172_0 as To,m172_1 as Oo,m172_2 as So,m172_3 as ko,m172_4 as Ao,m172_5 as D}from"../main.js";import{m171_0 as gt,m171_1 as I}from"../main.js";import{m204_0 as Ro,m204_1 as No,m204_2 as Po,m204_3 as Do,m204_4 as Io,m204_5 as jo,m204_6 as Bo,m204_7 as qo,m204_8 as vt}from"../main.js";import{m207_0 as Wo,m207_1 as Jo,m207_2 as Vo,m207_3 as zo,m207_4 as Uo,m207_5 as bt}from"../main.js";import{m212_0 as _,m212_1 as Ko}from"../main.js";var Tn=({params:t})=>t.name,Bt={assigned:"assigned",installing:"installing the build",executing:"running the test"};function qt({job:t}){return e`
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
`;function Ht(t){let s=ct(t)??"";return s.charAt(0).toUpperCase()+s.slice(1)}var Wt=({agent:t})=>e`
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
`,Jt=({agent:t})=>e`
<p class="why" role="status" data-offline>
Offline for <${P} since=${t.last_seen_at} />: it takes no jobs until it connects again.
</p>
`,Vt=(t,s)=>[s!==""&&_("resume","agent")&&{label:"Resume",icon:"running",run:()=>E(t)},...Object.entries(gt).map(([a,{label:r,icon:n,effect:c}])=>_(a,"agent")&&{label:`${r}\u2026`,icon:n,tip:c,run:()=>A(t,a)})],zt=(t,{kind:s})=>[_("resume","agent")&&{label:s==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>E(t)},_(I(s),"agent")&&{label:"Change\u2026",icon:"paused",run:()=>A(t,I(s))}];async function Ut(t){await M(t)&&U(f("fleet"))}var xt=({name:t,held:s,paused_reason:a,state:r,operable:n})=>[...n?s?zt(t,s):Vt(t,a):[],n&&r==="offline"&&_("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>Ut(t)}].filter(Boolean),Qt=({agent:t})=>e`
<${l} title="Details">
<${lt}
facts=${[["Serves",t.targets.join(", ")],["Labels",J(t.labels)],["Organization",t.org_id],["Host",t.host],["Software",t.software],["Last seen",t.last_seen_at&&h(t.last_seen_at)]]}
/>
<//>
`;function wt({params:{name:t},query:s}){let a=s.get("outcome")??"",r=D(`agent:${t}`);D("events");let n=k(()=>new b(t,vt()),[t]),c=k(()=>n.show(a),[n,a]);q(()=>n.start(),[n]);let o=r.ids.value.length>0?r.row(t).value:null;if(bt(t,()=>o?xt(o):[]),!o)return e`<${pt} store=${r} kind="agent" />`;let u=Ht(o),i=["busy","stopping"].includes(o.state);return e`
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
${o.lost&&e`<${Wt} agent=${o} />`}
${o.state==="offline"&&!o.lost&&e`<${Jt} agent=${o} />`}
${u&&e`<p class="why" data-why>Accepts no new jobs. ${u}</p>`}
<div class="columns agent-columns">
<${l} title="Current job" className="agent-now">
${o.job?e`<${qt} job=${o.job} />`:e`<p class="now is-idle quiet">${i?"A job of another organization.":"No job."}</p>`}
<//>
<div class="agent-side">
<${mt} health=${n.health.value} />
<${l} title="Installed">
${(o.installed??[]).length>0?e`<${Mt} builds=${o.installed} />`:e`<p class="quiet">No builds.</p>`}
<//>
<${Qt} agent=${o} />
<${tt} list=${n.events} />
</div>
${ht(s)?e`<${_t} subject=${{agent:t}} query=${s} />`:e`<${Y} list=${c} outcome=${a} />`}
</div>
<//>
`}export{wt as default,Tn as title};
