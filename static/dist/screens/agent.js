import{m278_0 as at,m278_1 as ot,m278_2 as nt,m278_3 as q,m278_4 as rt,m278_5 as mt,m278_6 as it,m278_7 as lt,m278_8 as A,m278_9 as ct,m278_10 as pt,m278_11 as dt}from"../main.js";import{m0_0 as _t,m0_1 as $t,m0_2 as E,m0_3 as gt,m0_4 as ht,m0_5 as bt,m0_6 as vt,m0_7 as wt,m0_8 as H,m0_9 as xt,m0_10 as yt,m0_11 as C,m0_12 as Tt,m0_13 as St,m0_14 as Ot,m0_15 as kt,m0_16 as At,m0_17 as Et}from"../main.js";import{m280_0 as jt,m280_1 as Lt,m280_2 as Nt,m280_3 as Ft,m280_4 as Rt,m280_5 as It,m280_6 as W,m280_7 as Bt,m280_8 as Dt,m280_9 as Mt,m280_10 as Jt,m280_11 as qt}from"../main.js";import{m4_0 as Vt,m4_1 as zt,m4_2 as V,m4_3 as Ut,m4_4 as Gt}from"../main.js";import{m265_0 as P}from"../main.js";import{m211_0 as j}from"../main.js";import{m249_0 as L}from"../main.js";import{m254_0 as N,m254_1 as as,m254_2 as b}from"../main.js";var Pe=1e3,je=4e3,Le=e=>`/api/v1/agents/${e.split("/").map(encodeURIComponent).join("/")}`,v=class{#e;#t;attempts=null;health=W(null);constructor(s,a=null){this.#e=s,this.health.value=a?.health??null,this.#t=a?.attempts??null,this.events=new j({path:"/api/v1/events",name:"events",query:{agent:s},page:a?.events})}show(s){let a=s?null:this.#t;return this.#t=null,this.attempts=new j({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#e,outcome:s},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let s=P(()=>this.attempts?.refresh(),Pe),a=P(()=>this.#a(),je);this.health.peek()===null&&a();let n=null,r=()=>{let m=b(`agent:${this.#e}`).row(this.#e).peek(),o=m&&JSON.stringify([m.job?.id,m.job?.attempt,m.job?.phase,m.jobs_done,m.status]);if(o===n)return;let i=n===null;n=o,!i&&(s(),a())};r(),this.#s(N(L)),this.#e in N(b(`agent:${this.#e}`))&&s();let l=[b(`agent:${this.#e}`).watch(r),L.watch(m=>this.#s(m)),s.stop,a.stop];return()=>l.forEach(m=>m())}async#a(){try{this.health.value=await V(`${Le(this.#e)}/health`)}catch{}}#s(s){let a=this.events.ids.peek()[0]??"",n=Object.values(s).filter(r=>r.agent===this.#e&&r.id>a);n.length>0&&this.events.merge(n.sort((r,l)=>r.id<l.id?1:-1))}};import{m3_0 as us,m3_1 as fs,m3_2 as _s,m3_3 as $s,m3_4 as gs,m3_5 as hs,m3_6 as F}from"../main.js";import{m170_0 as ws,m170_1 as xs,m170_2 as ys,m170_3 as Ts,m170_4 as Ss,m170_5 as u,m170_6 as Os,m170_7 as ks,m170_8 as As,m170_9 as Es,m170_10 as z,m170_11 as Cs,m170_12 as c,m170_13 as $,m170_14 as R,m170_15 as Ps,m170_16 as js,m170_17 as Ls,m170_18 as U,m170_19 as Ns,m170_20 as Fs,m170_21 as Rs,m170_22 as g}from"../main.js";import{m172_0 as G}from"../main.js";import{m179_0 as t}from"../main.js";import{m187_0 as Q,m187_1 as Hs,m187_2 as Ws,m187_3 as Vs,m187_4 as zs,m187_5 as Us}from"../shared.js";import{m219_0 as Y,m219_1 as Ys,m219_2 as Ks,m219_3 as Xs,m219_4 as Zs,m219_5 as w,m219_6 as ea,m219_7 as f,m219_8 as ta,m219_9 as sa}from"../main.js";import{m44_0 as x}from"../main.js";import{m57_0 as h,m57_1 as ma}from"../main.js";import{m73_0 as d}from"../main.js";import{m83_0 as y}from"../shared.js";import{m96_0 as T,m96_1 as K,m96_2 as X}from"../shared.js";import{m99_0 as p}from"../main.js";import{m112_0 as Z,m112_1 as ha}from"../shared.js";import{m134_0 as ee}from"../main.js";import{m139_0 as te,m139_1 as ya}from"../main.js";import{m142_0 as S}from"../main.js";var Ne=e=>e.number>1&&t`<span class="tag">attempt ${e.number}</span>`;function Fe({attempt:e}){return e.run_seconds!==null?t`<span class="number">${R(e.run_seconds)}</span>`:e.outcome?"":t`<${x} since=${e.leased_at} />`}var Re=[{name:"outcome",title:"Outcome",cell:e=>t`<${T} outcome=${e.outcome} phase=${e.phase} />`},{name:"test",title:"Test",main:Ne,cell:e=>t`<${te} test=${e.test} />`},{name:"build",title:"Build",cell:e=>t`<${h} org=${e.org_id} version=${e.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:e=>e.install_seconds===null?t`<span class="quiet">${Q(e)?"failed":"\u2013"}</span>`:t`<span class="number">${R(e.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:e=>t`<${Fe} attempt=${e} />`},{name:"at",title:"Time",numeric:!0,cell:e=>t`<${S} className="quiet" at=${e.finished_at??e.leased_at} />`}],Ie=({outcome:e})=>t`
<span class="chip">
only <strong>${X(e)}</strong>
<button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>w({outcome:""})}>
<${d} name="close" />
</button>
</span>
`;function se({list:e,outcome:s}){let{ids:a,waiting:n,show:r,over:l}=G(e.ids),m=a.map(i=>e.row(i).value?.outcome).filter(Boolean).slice(0,20).reverse(),o=t`
${s?t`<${Ie} outcome=${s} />`:t`<${Z} outcomes=${m} />`}
${n>0&&t`<button type="button" class="pill" onClick=${r}>Show ${n} new</button>`}
`;return t`
<${p} id="attempts" title="Recent attempts" tools=${o}>
${a.length>0&&t`
<div class="held" ...${l}>
<${ee}
id="attempts-list"
label="Recent attempts"
className="agent-attempts"
kind="attempt"
columns=${Re}
ids=${a}
rowOf=${i=>e.row(i)}
hrefOf=${i=>f("job",{id:i.job_id},i.number>1?{attempt:i.number}:{})}
failed=${i=>["failed","timed_out"].includes(i.outcome)}
/>
</div>
`}
${a.length===0&&!e.loading.value&&!e.error.value&&t`<p class="nothing">${s?"No attempts match.":"No attempts yet."}</p>`}
<${y} list=${e} what="Attempts" all="" />
<//>
`}var ae={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function Be({event:e}){let[s,a]=ae[e.level]??ae.info;return t`
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
`}function oe({list:e}){let s=e.ids.value;return t`
<${p} id="happened" title="Events">
${s.length>0&&t`
<ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">
${s.map(a=>t`<${Be} key=${a} event=${e.row(a).value} />`)}
</ol>
`}
${s.length===0&&!e.loading.value&&t`<p class="nothing">No events yet.</p>`}
<${y} list=${e} what="Events" all="" />
<//>
`}var O=e=>[`${$(e.failed_share)} of the ${u(e.ran,"test")} finished here failed;`,`on other agents ${$(e.others_failed_share)} of ${c(e.others_ran)}.`].join(" "),De={more:e=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${O(e)} Unlikely to be chance: check the device, or quarantine it.`}),less:e=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:O(e)}),usual:e=>({tone:"good",icon:"done",title:e.failed>0?"Fails about as many tests as other agents":"No test failed",text:e.failed>0?`${O(e)} The difference may be chance.`:O(e)}),too_few:e=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`Needs ${e.least_runs} finished tests here (${c(e.ran)} so far)`,`and ${e.least_runs} on agents of the same targets (${c(e.others_ran)}).`].join(" ")})};function ne(e){return e.errors_in_a_row>=e.least_errors?{tone:"bad",icon:"suspect",title:`The last ${u(e.errors_in_a_row,"attempt")} were lost or ended in an error`,text:"These are not failed tests. Check the device and its host."}:De[e.verdict](e)}import{m222_0 as Za,m222_1 as re,m222_2 as me,m222_3 as eo,m222_4 as to}from"../main.js";import{m132_0 as oo,m132_1 as no,m132_2 as ie}from"../main.js";import{m136_0 as le,m136_1 as io,m136_2 as lo}from"../shared.js";var ce=({name:e,ran:s,failed:a,share:n})=>t`
<tr>
<th scope="row">${e}</th>
<td class="is-numeric">${c(s)}</td>
<td>
<span class="share">
<${le} share=${n??0} />
<span class="number">${$(n)}</span>
</span>
</td>
<td class="is-numeric">${c(a)}</td>
</tr>
`,Me=({health:e})=>t`
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
<${ce} name="This agent" ran=${e.ran} failed=${e.failed} share=${e.failed_share} />
<${ce}
name="Other agents"
ran=${e.others_ran}
failed=${e.others_failed}
share=${e.others_failed_share}
/>
</tbody>
</table>
`,Je=({outcomes:e})=>t`
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
`;function qe({health:e}){return e.installs+e.installs_avoided===0?null:t`
<dl class="facts">
<div>
<dt>Installs</dt>
<dd class="number">${me(e)}</dd>
</div>
<div>
<dt>Installs avoided</dt>
<dd class="number">${re(e)}</dd>
</div>
<div>
<dt>Starts avoided</dt>
<dd class="number">${c(e.starts_avoided)}</dd>
</div>
</dl>
`}var He=({health:e})=>t`
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
`;function pe({health:e}){if(!e)return t`
<${p} title="Health">
<${ie} />
<//>
`;let{tone:s,icon:a,title:n,text:r}=ne(e);return t`
<${p} title="Health" note=${e.attempts>0?`last ${u(e.attempts,"attempt")}`:""}>
<div class=${`verdict verdict-${s}`} data-verdict=${e.verdict}>
<${d} name=${a} />
<p>
<strong>${n}.</strong> ${r}
</p>
</div>
${e.attempts>0&&t`
<${Je} outcomes=${e.outcomes} />
<${Me} health=${e} />
`}
<${qe} health=${e} />
<${He} health=${e} />
<//>
`}import{m21_0 as I,m21_1 as de,m21_2 as To}from"../shared.js";import{m47_0 as ue}from"../shared.js";import{m62_0 as Eo,m62_1 as fe}from"../main.js";import{m64_0 as jo,m64_1 as Lo,m64_2 as No,m64_3 as Fo,m64_4 as _e,m64_5 as Ro}from"../main.js";import{m93_0 as $e}from"../shared.js";import{m97_0 as ge}from"../main.js";import{m107_0 as he}from"../main.js";import{m127_0 as k}from"../main.js";import{m133_0 as be,m133_1 as Uo,m133_2 as Go}from"../main.js";import{m155_0 as ve,m155_1 as we,m155_2 as xe}from"../shared.js";import{m177_0 as Zo,m177_1 as en,m177_2 as tn,m177_3 as sn,m177_4 as an,m177_5 as B}from"../main.js";import{m176_0 as ye,m176_1 as D}from"../main.js";import{m210_0 as ln,m210_1 as cn,m210_2 as pn,m210_3 as dn,m210_4 as un,m210_5 as fn,m210_6 as _n,m210_7 as $n,m210_8 as Te}from"../main.js";import{m213_0 as bn,m213_1 as vn,m213_2 as wn,m213_3 as xn,m213_4 as yn,m213_5 as Se}from"../main.js";import{m218_0 as _,m218_1 as On}from"../main.js";var sr=({params:e})=>e.name,We={assigned:"assigned",installing:"installing the build",executing:"running"};function Ve({job:e}){return t`
<div class="now" data-now=${e.id}>
<p class="now-test">
<a href=${f("job",{id:e.id})}>
<span class="test-path">${e.test}</span>
</a>
</p>
<p class="now-line">
<${h} org=${e.org_id} version=${e.app_version_id} link />
<span>
${We[e.phase]??e.phase??"running"}
${e.attempt>1&&`, attempt ${c(e.attempt)}`}
</span>
<span class="now-time">
<${x} since=${e.started_at} expected=${e.expected_seconds} />
</span>
</p>
<${he} since=${e.started_at} expected=${e.expected_seconds} />
</div>
`}var ze=({builds:e})=>t`
<ul class="plain installed">
${e.map(s=>t`
<li key=${JSON.stringify(s)}>
<${h} org=${s.org_id} version=${s.app_version_id} link />
<span class="quiet">${s.target}</span>
</li>
`)}
</ul>
`;function Ue({agent:{held:e,paused_reason:s}}){if(!e&&!s)return null;let{kind:a,note:n,...r}=e??{kind:"paused",note:s};return t`
<div class=${`why is-${a}`} data-why>
<p>
<${d} name=${a} />${" "}<strong>${e?U(a):"Paused itself."}</strong>${" "}
It accepts no new jobs.
</p>
${n&&t`<p>${n}</p>`}
${e&&t`<p class="quiet">${_e(r)}</p>`}
</div>
`}var Ge=({agent:e,last:s})=>t`
<div class="why is-lost" role="status" data-lost>
<p>
<${d} name="lost" />
${" "}<strong>Lost for <${k} since=${e.last_seen_at} />.</strong>${" "}
It stopped responding at ${g(e.last_seen_at)} while it was expected.
${e.job?.awaited_until?t`${" "}<${I} work=${e.job} />`:s?.outcome==="lost"&&t`${" "}<${de} attempt=${s} />`}
</p>
<p class="quiet">
Check the device, its host ${e.host} and the network. Pause or drain a device before you take it away.
</p>
</div>
`,Qe=({agent:e})=>t`
<p class="why" role="status" data-silent>
<strong>Not responding for <${k} since=${e.last_seen_at} />.</strong>${" "}
${e.job?.awaited_until?t`<${I} work=${e.job} />`:"It gets no new jobs until it responds."}
</p>
`,Ye=({agent:e})=>t`
<p class="why" role="status" data-offline>
Offline for <${k} since=${e.last_seen_at} />: it takes no jobs until it connects again.
</p>
`,Ke=(e,s)=>[s!==""&&_("resume","agent")&&{label:"Resume",icon:"running",run:()=>C(e)},...Object.entries(ye).map(([a,{label:n,icon:r,effect:l}])=>_(a,"agent")&&{label:`${n}\u2026`,icon:r,tip:l,run:()=>E(e,a)})],Xe=(e,{kind:s})=>[_("resume","agent")&&{label:s==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>C(e)},_(D(s),"agent")&&{label:"Change\u2026",icon:s,run:()=>E(e,D(s))}];async function Ze(e){await H(e)&&Y(f("fleet"))}var Oe=({name:e,held:s,paused_reason:a,state:n,operable:r})=>[...r?s?Xe(e,s):Ke(e,a):[],r&&n==="offline"&&_("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>Ze(e)}].filter(Boolean),et=({agent:e})=>t`
<${p} title="Details">
<${ue}
facts=${[["Serves",e.targets.join(", ")],["Labels",z(e.labels)],["Organization",e.org_id],["Host",e.host],["Software",e.software],["Last seen",e.last_seen_at&&g(e.last_seen_at)]]}
/>
<//>
`;function ke({params:{name:e},query:s}){let a=s.get("outcome")??"",n=B(`agent:${e}`);B("events");let r=A(()=>new v(e,Te()),[e]),l=A(()=>r.show(a),[r,a]);q(()=>r.start(),[r]);let m=a?null:l.row(l.ids.value[0]).value,o=n.ids.value.length>0?n.row(e).value:null;if(Se(e,()=>o?Oe(o):[]),!o)return t`<${$e} store=${n} kind="agent" />`;let i=F(o)==="suspect"||!o.lost&&o.job?.awaited_until,Ae=["busy","stopping"].includes(o.state);return t`
<${ge}
title=${o.name}
crumb=${o.name}
inspect=${["agent",o.name]}
state=${t`
<${be} agent=${o} />
<${fe} name=${o.name} />
${o.simulated&&t`<span class="tag">simulated</span>`}
`}
tools=${t`<${we} query=${s} first="Attempts" />`}
actions=${Oe(o).map(({label:M,icon:Ee,tip:J,run:Ce})=>t`
<button type="button" key=${M} class="button" data-tip=${J} aria-description=${J} onClick=${Ce}>
<${d} name=${Ee} />
${M}
</button>
`)}
>
${o.lost&&t`<${Ge} agent=${o} last=${m} />`}
${i&&t`<${Qe} agent=${o} />`}
${F(o)==="offline"&&!i&&t`<${Ye} agent=${o} />`}
<${Ue} agent=${o} />
<div class="columns agent-columns">
<${p} title="Current job" className="agent-now">
${o.job?t`<${Ve} job=${o.job} />`:t`<p class="now is-idle quiet">${Ae?"A job of another organization.":"No job."}</p>`}
<//>
<div class="agent-side">
<${pe} health=${r.health.value} />
<${p} title="Installed">
${(o.installed??[]).length>0?t`<${ze} builds=${o.installed} />`:t`<p class="quiet">No builds.</p>`}
<//>
<${et} agent=${o} />
<${oe} list=${r.events} />
</div>
${xe(s)?t`<${ve} subject=${{agent:e}} query=${s} />`:t`<${se} list=${l} outcome=${a} />`}
</div>
<//>
`}export{ke as default,sr as title};
