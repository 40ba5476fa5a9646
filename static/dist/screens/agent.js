import{m270_0 as Ke,m270_1 as Xe,m270_2 as Ye,m270_3 as B,m270_4 as Ze,m270_5 as et,m270_6 as tt,m270_7 as st,m270_8 as O,m270_9 as at,m270_10 as ot,m270_11 as nt}from"../main.js";import{m0_0 as it,m0_1 as lt,m0_2 as k,m0_3 as ct,m0_4 as pt,m0_5 as dt,m0_6 as ut,m0_7 as ft,m0_8 as j,m0_9 as $t,m0_10 as _t,m0_11 as A,m0_12 as ht,m0_13 as gt,m0_14 as vt,m0_15 as bt}from"../main.js";import{m272_0 as yt,m272_1 as Tt,m272_2 as St,m272_3 as Ot,m272_4 as kt,m272_5 as At,m272_6 as M,m272_7 as Et,m272_8 as Ct,m272_9 as Lt,m272_10 as Rt,m272_11 as Ft}from"../main.js";import{m4_0 as Dt,m4_1 as It,m4_2 as H,m4_3 as qt,m4_4 as Bt}from"../main.js";import{m258_0 as E}from"../main.js";import{m204_0 as C}from"../shared.js";import{m242_0 as L}from"../main.js";import{m247_0 as R,m247_1 as Qt,m247_2 as v}from"../main.js";var Se=1e3,Oe=4e3,ke=e=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}`,b=class{#e;#t;attempts=null;health=M(null);constructor(s,a=null){this.#e=s,this.health.value=a?.health??null,this.#t=a?.attempts??null,this.events=new C({path:"/api/v1/events",name:"events",query:{agent:s},page:a?.events})}show(s){let a=s?null:this.#t;return this.#t=null,this.attempts=new C({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#e,outcome:s},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let s=E(()=>this.attempts?.refresh(),Se),a=E(()=>this.#a(),Oe);this.health.peek()===null&&a();let r=null,n=()=>{let o=v(`agent:${this.#e}`).row(this.#e).peek(),u=o&&JSON.stringify([o.job?.id,o.job?.attempt,o.job?.phase,o.jobs_done,o.status]);if(u===r)return;let m=r===null;r=u,!m&&(s(),a())};n(),this.#s(R(L)),this.#e in R(v(`agent:${this.#e}`))&&s();let c=[v(`agent:${this.#e}`).watch(n),L.watch(o=>this.#s(o)),s.stop,a.stop];return()=>c.forEach(o=>o())}async#a(){try{this.health.value=await H(`${ke(this.#e)}/health`)}catch{}}#s(s){let a=this.events.ids.peek()[0]??"",r=Object.values(s).filter(n=>n.agent===this.#e&&n.id>a);r.length>0&&this.events.merge(r.sort((n,c)=>n.id<c.id?1:-1))}};import{m164_0 as os,m164_1 as ns,m164_2 as rs,m164_3 as d,m164_4 as ms,m164_5 as W,m164_6 as is,m164_7 as J,m164_8 as i,m164_9 as _,m164_10 as F,m164_11 as ls,m164_12 as cs,m164_13 as ps,m164_14 as ds,m164_15 as us,m164_16 as fs,m164_17 as h}from"../main.js";import{m166_0 as V}from"../main.js";import{m173_0 as t}from"../main.js";import{m212_0 as z,m212_1 as xs,m212_2 as ws,m212_3 as ys,m212_4 as Ts,m212_5 as x,m212_6 as Ss,m212_7 as f,m212_8 as Os,m212_9 as ks}from"../main.js";import{m43_0 as w}from"../main.js";import{m55_0 as g,m55_1 as Rs}from"../main.js";import{m70_0 as p}from"../main.js";import{m79_0 as y}from"../shared.js";import{m92_0 as T,m92_1 as U}from"../shared.js";import{m95_0 as l}from"../main.js";import{m108_0 as Q,m108_1 as Ws}from"../shared.js";import{m129_0 as G}from"../main.js";import{m134_0 as K}from"../main.js";import{m137_0 as S}from"../main.js";var Ae=e=>e.number>1&&t`<span class="tag">attempt ${e.number}</span>`;function Ee({attempt:e}){return e.run_seconds!==null?t`<span class="number">${F(e.run_seconds)}</span>`:e.outcome?"":t`<${w} since=${e.leased_at} />`}var Ce=[{name:"outcome",title:"Outcome",cell:e=>t`<${T} outcome=${e.outcome} phase=${e.phase} />`},{name:"test",title:"Test",main:Ae,cell:e=>t`<${K} test=${e.test} />`},{name:"build",title:"Build",cell:e=>t`<${g} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:e=>e.install_seconds===null?t`<span class="quiet">–</span>`:t`<span class="number">${F(e.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:e=>t`<${Ee} attempt=${e} />`},{name:"at",title:"Time",numeric:!0,cell:e=>t`<${S} className="quiet" at=${e.finished_at??e.leased_at} />`}],Le=({outcome:e})=>t`
<span class="chip">
only <strong>${U(e)}</strong>
<button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>x({outcome:""})}>
<${p} name="close" />
</button>
</span>
`;function X({list:e,outcome:s}){let{ids:a,waiting:r,show:n,over:c}=V(e.ids),o=a.map(m=>e.row(m).value?.outcome).filter(Boolean).slice(0,20).reverse(),u=t`
${s?t`<${Le} outcome=${s} />`:t`<${Q} outcomes=${o} />`}
${r>0&&t`<button type="button" class="pill" onClick=${n}>Show ${r} new</button>`}
`;return t`
<${l} id="attempts" title="Recent attempts" tools=${u}>
${a.length>0&&t`
<div class="held" ...${c}>
<${G}
id="attempts-list"
label="Recent attempts"
className="agent-attempts"
kind="attempt"
columns=${Ce}
ids=${a}
rowOf=${m=>e.row(m)}
hrefOf=${m=>f("job",{id:m.job_id},m.number>1?{attempt:m.number}:{})}
failed=${m=>["failed","timed_out"].includes(m.outcome)}
/>
</div>
`}
${a.length===0&&!e.loading.value&&!e.error.value&&t`<p class="nothing">${s?"No attempts match.":"No attempts yet."}</p>`}
<${y} list=${e} what="Attempts" all="" />
<//>
`}var Y={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function Re({event:e}){let[s,a]=Y[e.level]??Y.info;return t`
<li class=${`feed-event feed-${e.level}`}>
<span class="feed-level">
<${p} name=${s} />
<span class="unseen">${a}</span>
</span>
<span class="feed-text">
${e.job_id?t`<a href=${f("job",{id:e.job_id})}>${e.text}</a>`:e.text}
</span>
<${S} className="quiet" at=${e.at} />
</li>
`}function Z({list:e}){let s=e.ids.value;return t`
<${l} id="happened" title="Events">
${s.length>0&&t`
<ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">
${s.map(a=>t`<${Re} key=${a} event=${e.row(a).value} />`)}
</ol>
`}
${s.length===0&&!e.loading.value&&t`<p class="nothing">No events yet.</p>`}
<${y} list=${e} what="Events" all="" />
<//>
`}var ee=20,Fe=3,P=e=>[`${_(e.failed_share)} of the ${d(e.ran,"test")} finished here failed;`,`on other agents ${_(e.others_failed_share)} of ${i(e.others_ran)}.`].join(" "),Pe={more:e=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${P(e)} Unlikely to be chance: check the device, or quarantine it.`}),less:e=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:P(e)}),usual:e=>({tone:"good",icon:"done",title:"Fails about as many tests as other agents",text:`${P(e)} The difference may be chance.`}),too_few:e=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`${ee} tests here and ${ee} elsewhere are needed: it has run ${i(e.ran)},`,`others of the same kind ${i(e.others_ran)}.`].join(" ")})};function te(e){return e.errors_in_a_row>=Fe?{tone:"bad",icon:"suspect",title:`The last ${d(e.errors_in_a_row,"attempt")} could not run`,text:"Lost or never started, not failed tests. Check the device and its host."}:Pe[e.verdict](e)}import{m215_0 as se,m215_1 as ae,m215_2 as wa,m215_3 as ya}from"../main.js";import{m127_0 as Oa,m127_1 as ka,m127_2 as oe}from"../main.js";import{m131_0 as ne,m131_1 as Ca,m131_2 as La}from"../shared.js";var re=({name:e,ran:s,failed:a,share:r})=>t`
<tr>
<th scope="row">${e}</th>
<td class="is-numeric">${i(s)}</td>
<td>
<span class="share">
<${ne} share=${r??0} />
<span class="number">${_(r)}</span>
</span>
</td>
<td class="is-numeric">${i(a)}</td>
</tr>
`,Ne=({health:e})=>t`
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
<${re} name="This agent" ran=${e.ran} failed=${e.failed} share=${e.failed_share} />
<${re}
name="Other agents"
ran=${e.others_ran}
failed=${e.others_failed}
share=${e.others_failed_share}
/>
</tbody>
</table>
`,De=({outcomes:e})=>t`
<p class="outcomes" aria-label="Outcomes">
${Object.entries(e).filter(([,s])=>s>0).map(([s,a])=>t`
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
`;function Ie({health:e}){return e.installs+e.installs_avoided===0?null:t`
<dl class="facts">
<div>
<dt>Installs</dt>
<dd class="number">${ae(e)}</dd>
</div>
<div>
<dt>Installs avoided</dt>
<dd class="number">${se(e)}</dd>
</div>
<div>
<dt>Starts avoided</dt>
<dd class="number">${i(e.starts_avoided)}</dd>
</div>
</dl>
`}var qe=({health:e})=>t`
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
`;function me({health:e}){if(!e)return t`
<${l} title="Health">
<${oe} />
<//>
`;let{tone:s,icon:a,title:r,text:n}=te(e);return t`
<${l} title="Health" note=${e.attempts>0?`last ${d(e.attempts,"attempt")}`:""}>
<div class=${`verdict verdict-${s}`} data-verdict=${e.verdict}>
<${p} name=${a} />
<p>
<strong>${r}.</strong> ${n}
</p>
</div>
${e.attempts>0&&t`
<${De} outcomes=${e.outcomes} />
<${Ne} health=${e} />
`}
<${Ie} health=${e} />
<${qe} health=${e} />
<//>
`}import{m46_0 as ie}from"../shared.js";import{m61_0 as Ua,m61_1 as Qa,m61_2 as Ga,m61_3 as Ka,m61_4 as le}from"../main.js";import{m89_0 as ce}from"../shared.js";import{m93_0 as pe}from"../main.js";import{m103_0 as de}from"../main.js";import{m122_0 as ue}from"../main.js";import{m128_0 as fe,m128_1 as mo,m128_2 as io}from"../main.js";import{m149_0 as $e,m149_1 as _e,m149_2 as he}from"../shared.js";import{m171_0 as fo,m171_1 as $o,m171_2 as _o,m171_3 as ho,m171_4 as go,m171_5 as N}from"../main.js";import{m170_0 as ge,m170_1 as D}from"../main.js";import{m203_0 as yo,m203_1 as To,m203_2 as So,m203_3 as Oo,m203_4 as ko,m203_5 as Ao,m203_6 as Eo,m203_7 as Co,m203_8 as ve}from"../main.js";import{m206_0 as Fo,m206_1 as Po,m206_2 as No,m206_3 as Do,m206_4 as Io,m206_5 as be}from"../main.js";import{m211_0 as $,m211_1 as jo}from"../main.js";var fn=({params:e})=>e.name,Be={assigned:"assigned",installing:"installing the build",executing:"running the test"};function je({job:e}){return t`
<div class="now" data-now=${e.id}>
<p class="now-test">
<a href=${f("job",{id:e.id})}>
<span class="test-path">${e.test}</span>
</a>
</p>
<p class="now-line">
<${g} org=${e.org_id} version=${e.app_version_id} link />
<span>
${Be[e.phase]??e.phase??"running"}
${e.attempt>1&&`, attempt ${i(e.attempt)}`}
</span>
<span class="now-time">
<${w} since=${e.started_at} />
${e.expected_seconds>0&&t`<span class="quiet"> of about ${W(e.expected_seconds)}</span>`}
</span>
</p>
<${de} since=${e.started_at} expected=${e.expected_seconds} />
</div>
`}var Me=({builds:e})=>t`
<ul class="plain installed">
${e.map(s=>t`
<li key=${JSON.stringify(s)}>
<${g} org=${s.org_id} version=${s.app_version_id} link />
<span class="quiet">${s.target}</span>
</li>
`)}
</ul>
`;function He(e){let s=le(e)??"";return s.charAt(0).toUpperCase()+s.slice(1)}var We=({agent:e})=>t`
<div class="why is-lost" role="status" data-lost>
<p>
<${p} name="lost" />
${" "}<strong>Lost for <${ue} since=${e.last_seen_at} />.</strong>${" "}
It stopped responding at ${h(e.last_seen_at)} while it was expected. What it ran was queued again.
</p>
<p class="quiet">
Check the device, its host ${e.host} and the network. One that is to be away is paused or drained before.
</p>
</div>
`,Je=(e,s)=>[s!==""&&$("resume","agent")&&{label:"Resume",icon:"running",run:()=>A(e)},...Object.entries(ge).map(([a,{label:r,icon:n,effect:c}])=>$(a,"agent")&&{label:`${r}\u2026`,icon:n,tip:c,run:()=>k(e,a)})],Ve=(e,{kind:s})=>[$("resume","agent")&&{label:s==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>A(e)},$(D(s),"agent")&&{label:"Change\u2026",icon:"paused",run:()=>k(e,D(s))}];async function ze(e){await j(e)&&z(f("fleet"))}var xe=({name:e,held:s,paused_reason:a,state:r,operable:n})=>[...n?s?Ve(e,s):Je(e,a):[],n&&r==="offline"&&$("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>ze(e)}].filter(Boolean),Ue=({agent:e})=>t`
<${l} title="Details">
<${ie}
facts=${[["Serves",e.targets.join(", ")],["Labels",J(e.labels)],["Organization",e.org_id],["Host",e.host],["Software",e.software],["Last seen",e.last_seen_at&&h(e.last_seen_at)]]}
/>
<//>
`;function we({params:{name:e},query:s}){let a=s.get("outcome")??"",r=N(`agent:${e}`);N("events");let n=O(()=>new b(e,ve()),[e]),c=O(()=>n.show(a),[n,a]);B(()=>n.start(),[n]);let o=r.ids.value.length>0?r.row(e).value:null;if(be(e,()=>o?xe(o):[]),!o)return t`<${ce} store=${r} kind="agent" />`;let u=He(o),m=["busy","stopping"].includes(o.state);return t`
<${pe}
title=${o.name}
crumb=${o.name}
inspect=${["agent",o.name]}
state=${t`
<${fe} agent=${o} />
${o.simulated&&t`<span class="tag">simulated</span>`}
`}
tools=${t`<${_e} query=${s} first="Attempts" />`}
actions=${xe(o).map(({label:I,icon:ye,tip:q,run:Te})=>t`
<button type="button" key=${I} class="button" data-tip=${q} aria-description=${q} onClick=${Te}>
<${p} name=${ye} />
${I}
</button>
`)}
>
${o.lost&&t`<${We} agent=${o} />`}
${u&&t`<p class="why" data-why>Accepts no new jobs. ${u}</p>`}
<div class="columns agent-columns">
<${l} title="Current job" className="agent-now">
${o.job?t`<${je} job=${o.job} />`:t`<p class="now is-idle quiet">${m?"A job of another organization.":"No job."}</p>`}
<//>
<div class="agent-side">
<${me} health=${n.health.value} />
<${l} title="Installed">
${(o.installed??[]).length>0?t`<${Me} builds=${o.installed} />`:t`<p class="quiet">No builds.</p>`}
<//>
<${Ue} agent=${o} />
<${Z} list=${n.events} />
</div>
${he(s)?t`<${$e} subject=${{agent:e}} query=${s} />`:t`<${X} list=${c} outcome=${a} />`}
</div>
<//>
`}export{we as default,fn as title};
