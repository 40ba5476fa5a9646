import{m278_0 as et,m278_1 as tt,m278_2 as st,m278_3 as q,m278_4 as at,m278_5 as ot,m278_6 as nt,m278_7 as rt,m278_8 as A,m278_9 as it,m278_10 as mt,m278_11 as lt}from"../main.js";import{m0_0 as dt,m0_1 as ut,m0_2 as E,m0_3 as ft,m0_4 as $t,m0_5 as _t,m0_6 as gt,m0_7 as ht,m0_8 as H,m0_9 as bt,m0_10 as vt,m0_11 as C,m0_12 as wt,m0_13 as xt,m0_14 as yt,m0_15 as Tt,m0_16 as St,m0_17 as kt}from"../main.js";import{m280_0 as Et,m280_1 as Ct,m280_2 as jt,m280_3 as Pt,m280_4 as Ft,m280_5 as Lt,m280_6 as J,m280_7 as Nt,m280_8 as Rt,m280_9 as It,m280_10 as Bt,m280_11 as Dt}from"../main.js";import{m4_0 as Ht,m4_1 as Jt,m4_2 as W,m4_3 as Wt,m4_4 as Vt}from"../main.js";import{m265_0 as j}from"../main.js";import{m211_0 as P}from"../main.js";import{m249_0 as F}from"../main.js";import{m254_0 as L,m254_1 as es,m254_2 as b}from"../main.js";var Ae=1e3,Ee=4e3,Ce=e=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}`,v=class{#e;#t;attempts=null;health=J(null);constructor(s,a=null){this.#e=s,this.health.value=a?.health??null,this.#t=a?.attempts??null,this.events=new P({path:"/api/v1/events",name:"events",query:{agent:s},page:a?.events})}show(s){let a=s?null:this.#t;return this.#t=null,this.attempts=new P({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#e,outcome:s},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let s=j(()=>this.attempts?.refresh(),Ae),a=j(()=>this.#a(),Ee);this.health.peek()===null&&a();let n=null,r=()=>{let i=b(`agent:${this.#e}`).row(this.#e).peek(),o=i&&JSON.stringify([i.job?.id,i.job?.attempt,i.job?.phase,i.jobs_done,i.status]);if(o===n)return;let m=n===null;n=o,!m&&(s(),a())};r(),this.#s(L(F)),this.#e in L(b(`agent:${this.#e}`))&&s();let l=[b(`agent:${this.#e}`).watch(r),F.watch(i=>this.#s(i)),s.stop,a.stop];return()=>l.forEach(i=>i())}async#a(){try{this.health.value=await W(`${Ce(this.#e)}/health`)}catch{}}#s(s){let a=this.events.ids.peek()[0]??"",n=Object.values(s).filter(r=>r.agent===this.#e&&r.id>a);n.length>0&&this.events.merge(n.sort((r,l)=>r.id<l.id?1:-1))}};import{m170_0 as cs,m170_1 as ps,m170_2 as ds,m170_3 as us,m170_4 as fs,m170_5 as u,m170_6 as $s,m170_7 as _s,m170_8 as gs,m170_9 as hs,m170_10 as V,m170_11 as bs,m170_12 as c,m170_13 as _,m170_14 as N,m170_15 as vs,m170_16 as ws,m170_17 as xs,m170_18 as z,m170_19 as ys,m170_20 as Ts,m170_21 as Ss,m170_22 as g}from"../main.js";import{m172_0 as Q}from"../main.js";import{m179_0 as t}from"../main.js";import{m187_0 as U,m187_1 as Ps,m187_2 as Fs,m187_3 as Ls,m187_4 as Ns,m187_5 as Rs}from"../shared.js";import{m219_0 as G,m219_1 as Ds,m219_2 as Ms,m219_3 as qs,m219_4 as Hs,m219_5 as w,m219_6 as Js,m219_7 as f,m219_8 as Ws,m219_9 as Vs}from"../main.js";import{m44_0 as x}from"../main.js";import{m57_0 as h,m57_1 as Ks}from"../main.js";import{m73_0 as d}from"../main.js";import{m83_0 as y}from"../shared.js";import{m96_0 as T,m96_1 as K,m96_2 as X}from"../shared.js";import{m99_0 as p}from"../main.js";import{m112_0 as Y,m112_1 as ia}from"../shared.js";import{m134_0 as Z}from"../main.js";import{m139_0 as ee,m139_1 as da}from"../main.js";import{m142_0 as S}from"../main.js";var je=e=>e.number>1&&t`<span class="tag">attempt ${e.number}</span>`;function Pe({attempt:e}){return e.run_seconds!==null?t`<span class="number">${N(e.run_seconds)}</span>`:e.outcome?"":t`<${x} since=${e.leased_at} />`}var Fe=[{name:"outcome",title:"Outcome",cell:e=>t`<${T} outcome=${e.outcome} phase=${e.phase} />`},{name:"test",title:"Test",main:je,cell:e=>t`<${ee} test=${e.test} />`},{name:"build",title:"Build",cell:e=>t`<${h} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:e=>e.install_seconds===null?t`<span class="quiet">${U(e)?"failed":"\u2013"}</span>`:t`<span class="number">${N(e.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:e=>t`<${Pe} attempt=${e} />`},{name:"at",title:"Time",numeric:!0,cell:e=>t`<${S} className="quiet" at=${e.finished_at??e.leased_at} />`}],Le=({outcome:e})=>t`
<span class="chip">
only <strong>${X(e)}</strong>
<button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>w({outcome:""})}>
<${d} name="close" />
</button>
</span>
`;function te({list:e,outcome:s}){let{ids:a,waiting:n,show:r,over:l}=Q(e.ids),i=a.map(m=>e.row(m).value?.outcome).filter(Boolean).slice(0,20).reverse(),o=t`
${s?t`<${Le} outcome=${s} />`:t`<${Y} outcomes=${i} />`}
${n>0&&t`<button type="button" class="pill" onClick=${r}>Show ${n} new</button>`}
`;return t`
<${p} id="attempts" title="Recent attempts" tools=${o}>
${a.length>0&&t`
<div class="held" ...${l}>
<${Z}
id="attempts-list"
label="Recent attempts"
className="agent-attempts"
kind="attempt"
columns=${Fe}
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
`}var se={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function Ne({event:e}){let[s,a]=se[e.level]??se.info;return t`
<li class=${`feed-event feed-${e.level}`}>
<span class="feed-level">
<${d} name=${s} />
<span class="unseen">${a}</span>
</span>
<span class="feed-text">
${e.job_id?t`<a href=${f("job",{id:e.job_id})}>${e.text}</a>`:e.text}
</span>
<${S} className="quiet" at=${e.at} />
</li>
`}function ae({list:e}){let s=e.ids.value;return t`
<${p} id="happened" title="Events">
${s.length>0&&t`
<ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">
${s.map(a=>t`<${Ne} key=${a} event=${e.row(a).value} />`)}
</ol>
`}
${s.length===0&&!e.loading.value&&t`<p class="nothing">No events yet.</p>`}
<${y} list=${e} what="Events" all="" />
<//>
`}var k=e=>[`${_(e.failed_share)} of the ${u(e.ran,"test")} finished here failed;`,`on other agents ${_(e.others_failed_share)} of ${c(e.others_ran)}.`].join(" "),Re={more:e=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${k(e)} Unlikely to be chance: check the device, or quarantine it.`}),less:e=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:k(e)}),usual:e=>({tone:"good",icon:"done",title:e.failed>0?"Fails about as many tests as other agents":"No test failed",text:e.failed>0?`${k(e)} The difference may be chance.`:k(e)}),too_few:e=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`Needs ${e.least_runs} finished tests here (${c(e.ran)} so far)`,`and ${e.least_runs} on agents of the same targets (${c(e.others_ran)}).`].join(" ")})};function oe(e){return e.errors_in_a_row>=e.least_errors?{tone:"bad",icon:"suspect",title:`The last ${u(e.errors_in_a_row,"attempt")} were lost or could not run`,text:"These are not failed tests. Check the device and its host."}:Re[e.verdict](e)}import{m222_0 as Ha,m222_1 as ne,m222_2 as re,m222_3 as Ja,m222_4 as Wa}from"../main.js";import{m132_0 as Qa,m132_1 as Ua,m132_2 as ie}from"../main.js";import{m136_0 as me,m136_1 as Xa,m136_2 as Ya}from"../shared.js";var le=({name:e,ran:s,failed:a,share:n})=>t`
<tr>
<th scope="row">${e}</th>
<td class="is-numeric">${c(s)}</td>
<td>
<span class="share">
<${me} share=${n??0} />
<span class="number">${_(n)}</span>
</span>
</td>
<td class="is-numeric">${c(a)}</td>
</tr>
`,Ie=({health:e})=>t`
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
<${le} name="This agent" ran=${e.ran} failed=${e.failed} share=${e.failed_share} />
<${le}
name="Other agents"
ran=${e.others_ran}
failed=${e.others_failed}
share=${e.others_failed_share}
/>
</tbody>
</table>
`,Be=({outcomes:e})=>t`
<p class="outcomes" aria-label="Outcomes">
${Object.entries(e).filter(([,s])=>s>0).map(([s,a])=>t`
<button
type="button"
key=${s}
class="outcome-count"
data-tip=${[K(s),"Show only these attempts"].filter(Boolean).join(". ")}
onClick=${()=>w({outcome:s})}
>
<${T} outcome=${s} />
<span class="number strong">${c(a)}</span>
</button>
`)}
</p>
`;function De({health:e}){return e.installs+e.installs_avoided===0?null:t`
<dl class="facts">
<div>
<dt>Installs</dt>
<dd class="number">${re(e)}</dd>
</div>
<div>
<dt>Installs avoided</dt>
<dd class="number">${ne(e)}</dd>
</div>
<div>
<dt>Starts avoided</dt>
<dd class="number">${c(e.starts_avoided)}</dd>
</div>
</dl>
`}var Me=({health:e})=>t`
<dl class="facts">
<div>
<dt>Last 24 h</dt>
<dd class="number">
${u(e.connects,"connection")}, ${u(e.disconnects,"disconnection")},${" "}
${u(e.silences,"missed heartbeat")}
</dd>
</div>
${e.last_silent_at&&t`
<div>
<dt>Last without heartbeat</dt>
<dd class="number">${g(e.last_silent_at)}</dd>
</div>
`}
</dl>
`;function ce({health:e}){if(!e)return t`
<${p} title="Health">
<${ie} />
<//>
`;let{tone:s,icon:a,title:n,text:r}=oe(e);return t`
<${p} title="Health" note=${e.attempts>0?`last ${u(e.attempts,"attempt")}`:""}>
<div class=${`verdict verdict-${s}`} data-verdict=${e.verdict}>
<${d} name=${a} />
<p>
<strong>${n}.</strong> ${r}
</p>
</div>
${e.attempts>0&&t`
<${Be} outcomes=${e.outcomes} />
<${Ie} health=${e} />
`}
<${De} health=${e} />
<${Me} health=${e} />
<//>
`}import{m21_0 as R,m21_1 as uo}from"../shared.js";import{m47_0 as pe}from"../shared.js";import{m62_0 as ho,m62_1 as de}from"../main.js";import{m64_0 as wo,m64_1 as xo,m64_2 as yo,m64_3 as To,m64_4 as ue,m64_5 as So}from"../main.js";import{m93_0 as fe}from"../shared.js";import{m97_0 as $e}from"../main.js";import{m107_0 as _e}from"../main.js";import{m127_0 as O}from"../main.js";import{m133_0 as ge,m133_1 as Ro,m133_2 as Io}from"../main.js";import{m155_0 as he,m155_1 as be,m155_2 as ve}from"../shared.js";import{m177_0 as Ho,m177_1 as Jo,m177_2 as Wo,m177_3 as Vo,m177_4 as zo,m177_5 as I}from"../main.js";import{m176_0 as we,m176_1 as B}from"../main.js";import{m210_0 as Xo,m210_1 as Yo,m210_2 as Zo,m210_3 as en,m210_4 as tn,m210_5 as sn,m210_6 as an,m210_7 as on,m210_8 as xe}from"../main.js";import{m213_0 as mn,m213_1 as ln,m213_2 as cn,m213_3 as pn,m213_4 as dn,m213_5 as ye}from"../main.js";import{m218_0 as $,m218_1 as $n}from"../main.js";var Wn=({params:e})=>e.name,qe={assigned:"assigned",installing:"installing the build",executing:"running"};function He({job:e}){return t`
<div class="now" data-now=${e.id}>
<p class="now-test">
<a href=${f("job",{id:e.id})}>
<span class="test-path">${e.test}</span>
</a>
</p>
<p class="now-line">
<${h} org=${e.org_id} version=${e.app_version_id} link />
<span>
${qe[e.phase]??e.phase??"running"}
${e.attempt>1&&`, attempt ${c(e.attempt)}`}
</span>
<span class="now-time">
<${x} since=${e.started_at} expected=${e.expected_seconds} />
</span>
</p>
<${_e} since=${e.started_at} expected=${e.expected_seconds} />
</div>
`}var Je=({builds:e})=>t`
<ul class="plain installed">
${e.map(s=>t`
<li key=${JSON.stringify(s)}>
<${h} org=${s.org_id} version=${s.app_version_id} link />
<span class="quiet">${s.target}</span>
</li>
`)}
</ul>
`;function We({agent:{held:e,paused_reason:s}}){if(!e&&!s)return null;let{kind:a,note:n,...r}=e??{kind:"paused",note:s};return t`
<div class=${`why is-${a}`} data-why>
<p>
<${d} name=${a} />${" "}<strong>${e?z(a):"Paused itself."}</strong>${" "}
It accepts no new jobs.
</p>
${n&&t`<p>${n}</p>`}
${e&&t`<p class="quiet">${ue(r)}</p>`}
</div>
`}var Ve=({agent:e,last:s})=>t`
<div class="why is-lost" role="status" data-lost>
<p>
<${d} name="lost" />
${" "}<strong>Lost for <${O} since=${e.last_seen_at} />.</strong>${" "}
It stopped responding at ${g(e.last_seen_at)} while it was expected.
${e.job?.awaited_until?t`${" "}<${R} work=${e.job} />`:s?.outcome==="lost"&&t`${" "}Its attempt of <a href=${f("job",{id:s.job_id})}>${s.test}</a> ended as lost.`}
</p>
<p class="quiet">
Check the device, its host ${e.host} and the network. Pause or drain a device before you take it away.
</p>
</div>
`,ze=({agent:e})=>t`
<p class="why" role="status" data-silent>
<strong>Not responding for <${O} since=${e.last_seen_at} />.</strong>${" "}
<${R} work=${e.job} />
</p>
`,Qe=({agent:e})=>t`
<p class="why" role="status" data-offline>
Offline for <${O} since=${e.last_seen_at} />: it takes no jobs until it connects again.
</p>
`,Ue=(e,s)=>[s!==""&&$("resume","agent")&&{label:"Resume",icon:"running",run:()=>C(e)},...Object.entries(we).map(([a,{label:n,icon:r,effect:l}])=>$(a,"agent")&&{label:`${n}\u2026`,icon:r,tip:l,run:()=>E(e,a)})],Ge=(e,{kind:s})=>[$("resume","agent")&&{label:s==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>C(e)},$(B(s),"agent")&&{label:"Change\u2026",icon:s,run:()=>E(e,B(s))}];async function Ke(e){await H(e)&&G(f("fleet"))}var Te=({name:e,held:s,paused_reason:a,state:n,operable:r})=>[...r?s?Ge(e,s):Ue(e,a):[],r&&n==="offline"&&$("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>Ke(e)}].filter(Boolean),Xe=({agent:e})=>t`
<${p} title="Details">
<${pe}
facts=${[["Serves",e.targets.join(", ")],["Labels",V(e.labels)],["Organization",e.org_id],["Host",e.host],["Software",e.software],["Last seen",e.last_seen_at&&g(e.last_seen_at)]]}
/>
<//>
`;function Se({params:{name:e},query:s}){let a=s.get("outcome")??"",n=I(`agent:${e}`);I("events");let r=A(()=>new v(e,xe()),[e]),l=A(()=>r.show(a),[r,a]);q(()=>r.start(),[r]);let i=a?null:l.row(l.ids.value[0]).value,o=n.ids.value.length>0?n.row(e).value:null;if(ye(e,()=>o?Te(o):[]),!o)return t`<${fe} store=${n} kind="agent" />`;let m=["busy","stopping"].includes(o.state);return t`
<${$e}
title=${o.name}
crumb=${o.name}
inspect=${["agent",o.name]}
state=${t`
<${ge} agent=${o} />
<${de} name=${o.name} />
${o.simulated&&t`<span class="tag">simulated</span>`}
`}
tools=${t`<${be} query=${s} first="Attempts" />`}
actions=${Te(o).map(({label:D,icon:ke,tip:M,run:Oe})=>t`
<button type="button" key=${D} class="button" data-tip=${M} aria-description=${M} onClick=${Oe}>
<${d} name=${ke} />
${D}
</button>
`)}
>
${o.lost&&t`<${Ve} agent=${o} last=${i} />`}
${!o.lost&&o.job?.awaited_until&&t`<${ze} agent=${o} />`}
${o.state==="offline"&&!o.lost&&!o.job?.awaited_until&&t`<${Qe} agent=${o} />`}
<${We} agent=${o} />
<div class="columns agent-columns">
<${p} title="Current job" className="agent-now">
${o.job?t`<${He} job=${o.job} />`:t`<p class="now is-idle quiet">${m?"A job of another organization.":"No job."}</p>`}
<//>
<div class="agent-side">
<${ce} health=${r.health.value} />
<${p} title="Installed">
${(o.installed??[]).length>0?t`<${Je} builds=${o.installed} />`:t`<p class="quiet">No builds.</p>`}
<//>
<${Xe} agent=${o} />
<${ae} list=${r.events} />
</div>
${ve(s)?t`<${he} subject=${{agent:e}} query=${s} />`:t`<${te} list=${l} outcome=${a} />`}
</div>
<//>
`}export{Se as default,Wn as title};
