import{m271_0 as Ge,m271_1 as Ke,m271_2 as Xe,m271_3 as B,m271_4 as Ye,m271_5 as Ze,m271_6 as et,m271_7 as tt,m271_8 as O,m271_9 as st,m271_10 as ot,m271_11 as at}from"../main.js";import{m0_0 as mt,m0_1 as it,m0_2 as k,m0_3 as lt,m0_4 as ct,m0_5 as pt,m0_6 as dt,m0_7 as ut,m0_8 as q,m0_9 as ft,m0_10 as $t,m0_11 as A,m0_12 as _t,m0_13 as ht,m0_14 as gt,m0_15 as vt}from"../main.js";import{m273_0 as wt,m273_1 as yt,m273_2 as Tt,m273_3 as St,m273_4 as Ot,m273_5 as kt,m273_6 as M,m273_7 as At,m273_8 as Et,m273_9 as Ct,m273_10 as Lt,m273_11 as Rt}from"../main.js";import{m4_0 as Nt,m4_1 as Dt,m4_2 as H,m4_3 as It,m4_4 as jt}from"../main.js";import{m259_0 as E}from"../main.js";import{m205_0 as C}from"../shared.js";import{m243_0 as L}from"../main.js";import{m248_0 as R,m248_1 as Ut,m248_2 as v}from"../main.js";var Te=1e3,Se=4e3,Oe=e=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}`,b=class{#e;#t;attempts=null;health=M(null);constructor(s,o=null){this.#e=s,this.health.value=o?.health??null,this.#t=o?.attempts??null,this.events=new C({path:"/api/v1/events",name:"events",query:{agent:s},page:o?.events})}show(s){let o=s?null:this.#t;return this.#t=null,this.attempts=new C({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#e,outcome:s},page:o}),this.attempts.start(),this.attempts}start(){this.events.start();let s=E(()=>this.attempts?.refresh(),Te),o=E(()=>this.#o(),Se);this.health.peek()===null&&o();let r=null,n=()=>{let a=v(`agent:${this.#e}`).row(this.#e).peek(),u=a&&JSON.stringify([a.job?.id,a.job?.attempt,a.job?.phase,a.jobs_done,a.status]);if(u===r)return;let m=r===null;r=u,!m&&(s(),o())};n(),this.#s(R(L)),this.#e in R(v(`agent:${this.#e}`))&&s();let c=[v(`agent:${this.#e}`).watch(n),L.watch(a=>this.#s(a)),s.stop,o.stop];return()=>c.forEach(a=>a())}async#o(){try{this.health.value=await H(`${Oe(this.#e)}/health`)}catch{}}#s(s){let o=this.events.ids.peek()[0]??"",r=Object.values(s).filter(n=>n.agent===this.#e&&n.id>o);r.length>0&&this.events.merge(r.sort((n,c)=>n.id<c.id?1:-1))}};import{m165_0 as os,m165_1 as as,m165_2 as ns,m165_3 as d,m165_4 as rs,m165_5 as ms,m165_6 as is,m165_7 as W,m165_8 as i,m165_9 as _,m165_10 as F,m165_11 as ls,m165_12 as cs,m165_13 as ps,m165_14 as ds,m165_15 as us,m165_16 as fs,m165_17 as h}from"../main.js";import{m167_0 as J}from"../main.js";import{m174_0 as t}from"../main.js";import{m213_0 as V,m213_1 as xs,m213_2 as ws,m213_3 as ys,m213_4 as Ts,m213_5 as x,m213_6 as Ss,m213_7 as f,m213_8 as Os,m213_9 as ks}from"../main.js";import{m43_0 as w}from"../main.js";import{m55_0 as g,m55_1 as Rs}from"../main.js";import{m71_0 as p}from"../main.js";import{m80_0 as y}from"../shared.js";import{m93_0 as T,m93_1 as z}from"../shared.js";import{m96_0 as l}from"../main.js";import{m109_0 as U,m109_1 as Ws}from"../shared.js";import{m130_0 as Q}from"../main.js";import{m135_0 as G}from"../main.js";import{m138_0 as S}from"../main.js";var ke=e=>e.number>1&&t`<span class="tag">attempt ${e.number}</span>`;function Ae({attempt:e}){return e.run_seconds!==null?t`<span class="number">${F(e.run_seconds)}</span>`:e.outcome?"":t`<${w} since=${e.leased_at} />`}var Ee=[{name:"outcome",title:"Outcome",cell:e=>t`<${T} outcome=${e.outcome} phase=${e.phase} />`},{name:"test",title:"Test",main:ke,cell:e=>t`<${G} test=${e.test} />`},{name:"build",title:"Build",cell:e=>t`<${g} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:e=>e.install_seconds===null?t`<span class="quiet">–</span>`:t`<span class="number">${F(e.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:e=>t`<${Ae} attempt=${e} />`},{name:"at",title:"Time",numeric:!0,cell:e=>t`<${S} className="quiet" at=${e.finished_at??e.leased_at} />`}],Ce=({outcome:e})=>t`
<span class="chip">
only <strong>${z(e)}</strong>
<button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>x({outcome:""})}>
<${p} name="close" />
</button>
</span>
`;function K({list:e,outcome:s}){let{ids:o,waiting:r,show:n,over:c}=J(e.ids),a=o.map(m=>e.row(m).value?.outcome).filter(Boolean).slice(0,20).reverse(),u=t`
${s?t`<${Ce} outcome=${s} />`:t`<${U} outcomes=${a} />`}
${r>0&&t`<button type="button" class="pill" onClick=${n}>Show ${r} new</button>`}
`;return t`
<${l} id="attempts" title="Recent attempts" tools=${u}>
${o.length>0&&t`
<div class="held" ...${c}>
<${Q}
id="attempts-list"
label="Recent attempts"
className="agent-attempts"
kind="attempt"
columns=${Ee}
ids=${o}
rowOf=${m=>e.row(m)}
hrefOf=${m=>f("job",{id:m.job_id},m.number>1?{attempt:m.number}:{})}
failed=${m=>["failed","timed_out"].includes(m.outcome)}
/>
</div>
`}
${o.length===0&&!e.loading.value&&!e.error.value&&t`<p class="nothing">${s?"No attempts match.":"No attempts yet."}</p>`}
<${y} list=${e} what="Attempts" all="" />
<//>
`}var X={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function Le({event:e}){let[s,o]=X[e.level]??X.info;return t`
<li class=${`feed-event feed-${e.level}`}>
<span class="feed-level">
<${p} name=${s} />
<span class="unseen">${o}</span>
</span>
<span class="feed-text">
${e.job_id?t`<a href=${f("job",{id:e.job_id})}>${e.text}</a>`:e.text}
</span>
<${S} className="quiet" at=${e.at} />
</li>
`}function Y({list:e}){let s=e.ids.value;return t`
<${l} id="happened" title="Events">
${s.length>0&&t`
<ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">
${s.map(o=>t`<${Le} key=${o} event=${e.row(o).value} />`)}
</ol>
`}
${s.length===0&&!e.loading.value&&t`<p class="nothing">No events yet.</p>`}
<${y} list=${e} what="Events" all="" />
<//>
`}var Z=20,Re=3,P=e=>[`${_(e.failed_share)} of the ${d(e.ran,"test")} finished here failed;`,`on other agents ${_(e.others_failed_share)} of ${i(e.others_ran)}.`].join(" "),Fe={more:e=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${P(e)} Unlikely to be chance: check the device, or quarantine it.`}),less:e=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:P(e)}),usual:e=>({tone:"good",icon:"done",title:"Fails about as many tests as other agents",text:`${P(e)} The difference may be chance.`}),too_few:e=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`${Z} tests here and ${Z} elsewhere are needed: it has run ${i(e.ran)},`,`others of the same kind ${i(e.others_ran)}.`].join(" ")})};function ee(e){return e.errors_in_a_row>=Re?{tone:"bad",icon:"suspect",title:`The last ${d(e.errors_in_a_row,"attempt")} could not run`,text:"Lost or never started, not failed tests. Check the device and its host."}:Fe[e.verdict](e)}import{m216_0 as te,m216_1 as se,m216_2 as yo,m216_3 as To}from"../main.js";import{m128_0 as ko,m128_1 as Ao,m128_2 as oe}from"../main.js";import{m132_0 as ae,m132_1 as Lo,m132_2 as Ro}from"../shared.js";var ne=({name:e,ran:s,failed:o,share:r})=>t`
<tr>
<th scope="row">${e}</th>
<td class="is-numeric">${i(s)}</td>
<td>
<span class="share">
<${ae} share=${r??0} />
<span class="number">${_(r)}</span>
</span>
</td>
<td class="is-numeric">${i(o)}</td>
</tr>
`,Pe=({health:e})=>t`
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
<${ne} name="This agent" ran=${e.ran} failed=${e.failed} share=${e.failed_share} />
<${ne}
name="Other agents"
ran=${e.others_ran}
failed=${e.others_failed}
share=${e.others_failed_share}
/>
</tbody>
</table>
`,Ne=({outcomes:e})=>t`
<p class="outcomes" aria-label="Outcomes">
${Object.entries(e).filter(([,s])=>s>0).map(([s,o])=>t`
<button
type="button"
key=${s}
class="outcome-count"
data-tip="Show only these attempts"
onClick=${()=>x({outcome:s})}
>
<${T} outcome=${s} />
<span class="number strong">${i(o)}</span>
</button>
`)}
</p>
`;function De({health:e}){return e.installs+e.installs_avoided===0?null:t`
<dl class="facts">
<div>
<dt>Installs</dt>
<dd class="number">${se(e)}</dd>
</div>
<div>
<dt>Installs avoided</dt>
<dd class="number">${te(e)}</dd>
</div>
<div>
<dt>Starts avoided</dt>
<dd class="number">${i(e.starts_avoided)}</dd>
</div>
</dl>
`}var Ie=({health:e})=>t`
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
`;function re({health:e}){if(!e)return t`
<${l} title="Health">
<${oe} />
<//>
`;let{tone:s,icon:o,title:r,text:n}=ee(e);return t`
<${l} title="Health" note=${e.attempts>0?`last ${d(e.attempts,"attempt")}`:""}>
<div class=${`verdict verdict-${s}`} data-verdict=${e.verdict}>
<${p} name=${o} />
<p>
<strong>${r}.</strong> ${n}
</p>
</div>
${e.attempts>0&&t`
<${Ne} outcomes=${e.outcomes} />
<${Pe} health=${e} />
`}
<${De} health=${e} />
<${Ie} health=${e} />
<//>
`}import{m46_0 as me}from"../shared.js";import{m62_0 as Qo,m62_1 as Go,m62_2 as Ko,m62_3 as Xo,m62_4 as ie}from"../main.js";import{m90_0 as le}from"../shared.js";import{m94_0 as ce}from"../main.js";import{m104_0 as pe}from"../main.js";import{m123_0 as de}from"../main.js";import{m129_0 as ue,m129_1 as ia,m129_2 as la}from"../main.js";import{m150_0 as fe,m150_1 as $e,m150_2 as _e}from"../shared.js";import{m172_0 as fa,m172_1 as $a,m172_2 as _a,m172_3 as ha,m172_4 as ga,m172_5 as N}from"../main.js";import{m171_0 as he,m171_1 as D}from"../main.js";import{m204_0 as ya,m204_1 as Ta,m204_2 as Sa,m204_3 as Oa,m204_4 as ka,m204_5 as Aa,m204_6 as Ea,m204_7 as Ca,m204_8 as ge}from"../main.js";import{m207_0 as Fa,m207_1 as Pa,m207_2 as Na,m207_3 as Da,m207_4 as Ia,m207_5 as ve}from"../main.js";import{m212_0 as $,m212_1 as qa}from"../main.js";var fn=({params:e})=>e.name,je={assigned:"assigned",installing:"installing the build",executing:"running the test"};function Be({job:e}){return t`
<div class="now" data-now=${e.id}>
<p class="now-test">
<a href=${f("job",{id:e.id})}>
<span class="test-path">${e.test}</span>
</a>
</p>
<p class="now-line">
<${g} org=${e.org_id} version=${e.app_version_id} link />
<span>
${je[e.phase]??e.phase??"running"}
${e.attempt>1&&`, attempt ${i(e.attempt)}`}
</span>
<span class="now-time">
<${w} since=${e.started_at} expected=${e.expected_seconds} />
</span>
</p>
<${pe} since=${e.started_at} expected=${e.expected_seconds} />
</div>
`}var qe=({builds:e})=>t`
<ul class="plain installed">
${e.map(s=>t`
<li key=${JSON.stringify(s)}>
<${g} org=${s.org_id} version=${s.app_version_id} link />
<span class="quiet">${s.target}</span>
</li>
`)}
</ul>
`;function Me(e){let s=ie(e)??"";return s.charAt(0).toUpperCase()+s.slice(1)}var He=({agent:e})=>t`
<div class="why is-lost" role="status" data-lost>
<p>
<${p} name="lost" />
${" "}<strong>Lost for <${de} since=${e.last_seen_at} />.</strong>${" "}
It stopped responding at ${h(e.last_seen_at)} while it was expected. What it ran was queued again.
</p>
<p class="quiet">
Check the device, its host ${e.host} and the network. Pause or drain a device before you take it away.
</p>
</div>
`,We=(e,s)=>[s!==""&&$("resume","agent")&&{label:"Resume",icon:"running",run:()=>A(e)},...Object.entries(he).map(([o,{label:r,icon:n,effect:c}])=>$(o,"agent")&&{label:`${r}\u2026`,icon:n,tip:c,run:()=>k(e,o)})],Je=(e,{kind:s})=>[$("resume","agent")&&{label:s==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>A(e)},$(D(s),"agent")&&{label:"Change\u2026",icon:"paused",run:()=>k(e,D(s))}];async function Ve(e){await q(e)&&V(f("fleet"))}var be=({name:e,held:s,paused_reason:o,state:r,operable:n})=>[...n?s?Je(e,s):We(e,o):[],n&&r==="offline"&&$("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>Ve(e)}].filter(Boolean),ze=({agent:e})=>t`
<${l} title="Details">
<${me}
facts=${[["Serves",e.targets.join(", ")],["Labels",W(e.labels)],["Organization",e.org_id],["Host",e.host],["Software",e.software],["Last seen",e.last_seen_at&&h(e.last_seen_at)]]}
/>
<//>
`;function xe({params:{name:e},query:s}){let o=s.get("outcome")??"",r=N(`agent:${e}`);N("events");let n=O(()=>new b(e,ge()),[e]),c=O(()=>n.show(o),[n,o]);B(()=>n.start(),[n]);let a=r.ids.value.length>0?r.row(e).value:null;if(ve(e,()=>a?be(a):[]),!a)return t`<${le} store=${r} kind="agent" />`;let u=Me(a),m=["busy","stopping"].includes(a.state);return t`
<${ce}
title=${a.name}
crumb=${a.name}
inspect=${["agent",a.name]}
state=${t`
<${ue} agent=${a} />
${a.simulated&&t`<span class="tag">simulated</span>`}
`}
tools=${t`<${$e} query=${s} first="Attempts" />`}
actions=${be(a).map(({label:I,icon:we,tip:j,run:ye})=>t`
<button type="button" key=${I} class="button" data-tip=${j} aria-description=${j} onClick=${ye}>
<${p} name=${we} />
${I}
</button>
`)}
>
${a.lost&&t`<${He} agent=${a} />`}
${u&&t`<p class="why" data-why>Accepts no new jobs. ${u}</p>`}
<div class="columns agent-columns">
<${l} title="Current job" className="agent-now">
${a.job?t`<${Be} job=${a.job} />`:t`<p class="now is-idle quiet">${m?"A job of another organization.":"No job."}</p>`}
<//>
<div class="agent-side">
<${re} health=${n.health.value} />
<${l} title="Installed">
${(a.installed??[]).length>0?t`<${qe} builds=${a.installed} />`:t`<p class="quiet">No builds.</p>`}
<//>
<${ze} agent=${a} />
<${Y} list=${n.events} />
</div>
${_e(s)?t`<${fe} subject=${{agent:e}} query=${s} />`:t`<${K} list=${c} outcome=${o} />`}
</div>
<//>
`}export{xe as default,fn as title};
