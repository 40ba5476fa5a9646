import{m281_0 as pe,m281_1 as de,m281_2 as ue,m281_3 as W,m281_4 as fe,m281_5 as $e,m281_6 as _e,m281_7 as ge,m281_8 as E,m281_9 as he,m281_10 as be,m281_11 as ve}from"../main.js";import{m0_0 as ye,m0_1 as Te,m0_2 as C,m0_3 as Se,m0_4 as Oe,m0_5 as ke,m0_6 as Ae,m0_7 as Ee,m0_8 as V,m0_9 as Ce,m0_10 as Re,m0_11 as R,m0_12 as Le,m0_13 as Pe,m0_14 as je,m0_15 as Fe,m0_16 as Ie,m0_17 as Ne}from"../main.js";import{m283_0 as De,m283_1 as qe,m283_2 as Je,m283_3 as He,m283_4 as We,m283_5 as Ve,m283_6 as z,m283_7 as ze,m283_8 as Ge,m283_9 as Ue,m283_10 as Qe,m283_11 as Ye}from"../main.js";import{m4_0 as Ze,m4_1 as ts,m4_2 as G,m4_3 as es,m4_4 as ss}from"../main.js";import{m268_0 as L}from"../main.js";import{m214_0 as P}from"../main.js";import{m252_0 as j}from"../main.js";import{m257_0 as F,m257_1 as ps,m257_2 as b}from"../main.js";var Ft=1e3,It=4e3,Nt=t=>`/api/v1/agents/${t.split("/").map(encodeURIComponent).join("/")}`,v=class{#t;#e;attempts=null;health=z(null);constructor(s,a=null){this.#t=s,this.health.value=a?.health??null,this.#e=a?.attempts??null,this.events=new P({path:"/api/v1/events",name:"events",query:{agent:s},page:a?.events})}show(s){let a=s?null:this.#e;return this.#e=null,this.attempts=new P({path:"/api/v1/attempts",name:"attempts",query:{agent:this.#t,outcome:s},page:a}),this.attempts.start(),this.attempts}start(){this.events.start();let s=L(()=>this.attempts?.refresh(),Ft),a=L(()=>this.#a(),It);this.health.peek()===null&&a();let o=null,r=()=>{let m=b(`agent:${this.#t}`).row(this.#t).peek(),n=m&&JSON.stringify([m.job?.id,m.job?.attempt,m.job?.phase,m.jobs_done,m.status]);if(n===o)return;let l=o===null;o=n,!l&&(s(),a())};r(),this.#s(F(j)),this.#t in F(b(`agent:${this.#t}`))&&s();let i=[b(`agent:${this.#t}`).watch(r),j.watch(m=>this.#s(m)),s.stop,a.stop];return()=>i.forEach(m=>m())}async#a(){try{this.health.value=await G(`${Nt(this.#t)}/health`)}catch{}}#s(s){let a=this.events.ids.peek()[0]??"",o=Object.values(s).filter(r=>r.agent===this.#t&&r.id>a);o.length>0&&this.events.merge(o.sort((r,i)=>r.id<i.id?1:-1))}};import{m3_0 as xs,m3_1 as ws,m3_2 as ys,m3_3 as Ts,m3_4 as Ss,m3_5 as Os,m3_6 as I}from"../main.js";import{m172_0 as Es,m172_1 as Cs,m172_2 as Rs,m172_3 as Ls,m172_4 as Ps,m172_5 as d,m172_6 as js,m172_7 as Fs,m172_8 as Is,m172_9 as Ns,m172_10 as U,m172_11 as Ms,m172_12 as c,m172_13 as _,m172_14 as Q,m172_15 as Bs,m172_16 as Ds,m172_17 as N,m172_18 as Y,m172_19 as qs,m172_20 as Js,m172_21 as Hs,m172_22 as g}from"../main.js";import{m174_0 as K}from"../main.js";import{m181_0 as e}from"../main.js";import{m190_0 as X,m190_1 as Ys,m190_2 as Ks,m190_3 as Xs,m190_4 as Zs,m190_5 as ta}from"../shared.js";import{m222_0 as Z,m222_1 as aa,m222_2 as oa,m222_3 as na,m222_4 as ra,m222_5 as x,m222_6 as ia,m222_7 as f,m222_8 as ma,m222_9 as la}from"../main.js";import{m45_0 as w}from"../main.js";import{m58_0 as h,m58_1 as fa}from"../main.js";import{m74_0 as u}from"../main.js";import{m79_0 as ba,m79_1 as va,m79_2 as tt}from"../main.js";import{m84_0 as y}from"../shared.js";import{m98_0 as T,m98_1 as et,m98_2 as st}from"../shared.js";import{m101_0 as p}from"../main.js";import{m114_0 as at,m114_1 as Ea}from"../shared.js";import{m136_0 as ot}from"../main.js";import{m141_0 as nt,m141_1 as ja}from"../main.js";import{m144_0 as S}from"../main.js";var Mt=t=>t.number>1&&e`<span class="tag">attempt ${t.number}</span>`,Bt=({outcome:t,message:s})=>["error","lost"].includes(t)&&s&&e`<span class="attempt-reason quiet" title=${s}>${s}</span>`;function Dt({attempt:t}){return t.outcome?e`<span class="number">${tt(t)}</span>`:e`<${w} since=${t.leased_at} />`}var qt=[{name:"outcome",title:"Outcome",cell:t=>e`<${T} outcome=${t.outcome} phase=${t.phase} />`},{name:"test",title:"Test",main:Mt,under:Bt,cell:t=>e`<${nt} test=${t.test} />`},{name:"build",title:"Build",cell:t=>e`<${h} org=${t.org_id} version=${t.app_version_id} link="row" />`},{name:"install",title:"Install",numeric:!0,cell:t=>t.install_seconds===null?e`<span class="quiet">${X(t)?"failed":"\u2013"}</span>`:e`<span class="number">${Q(t.install_seconds)}</span>`},{name:"took",title:"Duration",numeric:!0,cell:t=>e`<${Dt} attempt=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>e`<${S} className="quiet" at=${t.finished_at??t.leased_at} />`}],Jt=({outcome:t})=>e`
<span class="chip">
only <strong>${st(t)}</strong>
<button type="button" class="chip-close" aria-label="Any outcome" onClick=${()=>x({outcome:""})}>
<${u} name="close" />
</button>
</span>
`;function rt({list:t,outcome:s}){let{ids:a,waiting:o,show:r,over:i}=K(t.ids),m=a.map(l=>t.row(l).value?.outcome).filter(Boolean).slice(0,20).reverse(),n=e`
${s?e`<${Jt} outcome=${s} />`:e`<${at} outcomes=${m} />`}
${o>0&&e`<button type="button" class="pill" onClick=${r}>Show ${o} new</button>`}
`;return e`
<${p} id="attempts" title="Recent attempts" tools=${n}>
${a.length>0&&e`
<div class="held" ...${i}>
<${ot}
id="attempts-list"
label="Recent attempts"
className="agent-attempts"
kind="attempt"
columns=${qt}
ids=${a}
rowOf=${l=>t.row(l)}
hrefOf=${l=>f("job",{id:l.job_id},l.number>1?{attempt:l.number}:{})}
failed=${l=>["failed","timed_out"].includes(l.outcome)}
/>
</div>
`}
${a.length===0&&!t.loading.value&&!t.error.value&&e`<p class="nothing">${s?"No attempts match.":"No attempts yet."}</p>`}
<${y} list=${t} what="Attempts" all="" />
<//>
`}var it={bad:["failed","failure"],warn:["stale","warning"],info:["event","note"]};function Ht({event:t}){let[s,a]=it[t.level]??it.info;return e`
<li class=${`feed-event feed-${t.level}`}>
<span class="feed-level">
<${u} name=${s} />
<span class="unseen">${a}</span>
</span>
<span class="feed-text">
${t.job_id?e`<a href=${f("job",{id:t.job_id})}>${t.text}</a>`:t.text}
</span>
<${S} className="quiet" at=${t.at} />
</li>
`}function mt({list:t}){let s=t.ids.value;return e`
<${p} id="happened" title="Events">
${s.length>0&&e`
<ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">
${s.map(a=>e`<${Ht} key=${a} event=${t.row(a).value} />`)}
</ol>
`}
${s.length===0&&!t.loading.value&&e`<p class="nothing">No events yet.</p>`}
<${y} list=${t} what="Events" all="" />
<//>
`}var O=t=>[`${_(t.failed_share)} of the ${d(t.ran,"test")} finished here failed;`,`on other agents ${_(t.others_failed_share)} of ${c(t.others_ran)}.`].join(" "),Wt={more:t=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${O(t)} Unlikely to be chance: check the device, or quarantine it.`}),less:t=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:O(t)}),usual:t=>({tone:"good",icon:"done",title:t.failed>0?"Fails about as many tests as other agents":"No test failed",text:t.failed>0?`${O(t)} The difference may be chance.`:O(t)}),too_few:t=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`Needs ${t.least_runs} finished tests here (${c(t.ran)} so far)`,`and ${t.least_runs} on agents of the same targets (${c(t.others_ran)}).`].join(" ")})};function lt(t){return t.errors_in_a_row>=t.least_errors?{tone:"bad",icon:"suspect",title:`The last ${d(t.errors_in_a_row,"attempt")} were lost or ended in an error`,text:"These are not failed tests. Check the device and its host."}:Wt[t.verdict](t)}import{m225_0 as po,m225_1 as ct,m225_2 as pt,m225_3 as uo,m225_4 as fo}from"../main.js";import{m134_0 as go,m134_1 as ho,m134_2 as dt}from"../main.js";import{m138_0 as ut,m138_1 as xo,m138_2 as wo}from"../shared.js";var ft=({name:t,ran:s,failed:a,share:o})=>e`
<tr>
<th scope="row">${t}</th>
<td class="is-numeric">${c(s)}</td>
<td>
<span class="share">
<${ut} share=${o??0} />
<span class="number">${_(o)}</span>
</span>
</td>
<td class="is-numeric">${c(a)}</td>
</tr>
`,Vt=({health:t})=>e`
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
<${ft} name="This agent" ran=${t.ran} failed=${t.failed} share=${t.failed_share} />
<${ft}
name="Other agents"
ran=${t.others_ran}
failed=${t.others_failed}
share=${t.others_failed_share}
/>
</tbody>
</table>
`,zt=({outcomes:t})=>e`
<p class="outcomes" aria-label="Outcomes">
${Object.entries(t).filter(([,s])=>s>0).map(([s,a])=>e`
<button
type="button"
key=${s}
class="outcome-count"
data-tip=${[et(s),"Show only these attempts"].filter(Boolean).join(". ")}
onClick=${()=>x({outcome:s})}
>
<${T} outcome=${s} />
<span class="number strong">${c(a)}</span>
</button>
`)}
</p>
`;function Gt({health:t}){return t.installs+t.installs_avoided===0?null:e`
<dl class="facts">
<div>
<dt>Installs</dt>
<dd class="number">${pt(t)}</dd>
</div>
<div>
<dt>Installs avoided</dt>
<dd class="number">${ct(t)}</dd>
</div>
<div>
<dt>Starts avoided</dt>
<dd class="number">${c(t.starts_avoided)}</dd>
</div>
</dl>
`}var Ut=({health:t})=>e`
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
<dd class="number">${g(t.last_silent_at)}</dd>
</div>
`}
</dl>
`;function $t({health:t}){if(!t)return e`
<${p} title="Health">
<${dt} />
<//>
`;let{tone:s,icon:a,title:o,text:r}=lt(t);return e`
<${p} title="Health" note=${t.attempts>0?`last ${d(t.attempts,"attempt")}`:""}>
<div class=${`verdict verdict-${s}`} data-verdict=${t.verdict}>
<${u} name=${a} />
<p>
<strong>${o}.</strong> ${r}
</p>
</div>
${t.attempts>0&&e`
<${zt} outcomes=${t.outcomes} />
${t.ran>0&&e`<${Vt} health=${t} />`}
`}
<${Gt} health=${t} />
<${Ut} health=${t} />
<//>
`}import{m21_0 as M,m21_1 as _t,m21_2 as Io}from"../shared.js";import{m48_0 as gt}from"../shared.js";import{m63_0 as qo,m63_1 as ht}from"../main.js";import{m65_0 as Wo,m65_1 as Vo,m65_2 as zo,m65_3 as Go,m65_4 as bt,m65_5 as Uo}from"../main.js";import{m94_0 as vt}from"../shared.js";import{m99_0 as xt}from"../main.js";import{m109_0 as wt}from"../main.js";import{m129_0 as k}from"../main.js";import{m135_0 as yt,m135_1 as nn,m135_2 as rn}from"../main.js";import{m157_0 as Tt,m157_1 as St,m157_2 as Ot}from"../shared.js";import{m179_0 as dn,m179_1 as un,m179_2 as fn,m179_3 as $n,m179_4 as _n,m179_5 as A}from"../main.js";import{m178_0 as kt,m178_1 as B}from"../main.js";import{m213_0 as xn,m213_1 as wn,m213_2 as yn,m213_3 as Tn,m213_4 as Sn,m213_5 as On,m213_6 as kn,m213_7 as An,m213_8 as At}from"../main.js";import{m216_0 as Rn,m216_1 as Ln,m216_2 as Pn,m216_3 as jn,m216_4 as Fn,m216_5 as Et}from"../main.js";import{m221_0 as $,m221_1 as Mn}from"../main.js";import{m250_0 as D,m250_1 as qn,m250_2 as Jn}from"../main.js";var br=({params:t})=>t.name,Qt={assigned:"assigned",installing:"installing the build",executing:"running"};function Yt({job:t}){return e`
<div class="now" data-now=${t.id}>
<p class="now-test">
<a href=${f("job",{id:t.id})}>
<span class="test-path">${t.test}</span>
</a>
</p>
<p class="now-line">
<${h} org=${t.org_id} version=${t.app_version_id} link />
<span>
${Qt[t.phase]??t.phase??"running"}
${t.attempt>1&&`, attempt ${c(t.attempt)}`}
</span>
<span class="now-time">
<${w} since=${t.started_at} expected=${t.expected_seconds} />
</span>
</p>
<${wt} since=${t.started_at} expected=${t.expected_seconds} />
</div>
`}var Kt=({builds:t})=>e`
<ul class="plain installed">
${t.map(s=>e`
<li key=${JSON.stringify(s)}>
<${h} org=${s.org_id} version=${s.app_version_id} link />
<span class="quiet">${s.target}</span>
</li>
`)}
</ul>
`;function Xt({agent:{held:t,paused_reason:s}}){if(!t&&!s)return null;let{kind:a,note:o,...r}=t??{kind:"paused",note:s};return e`
<div class=${`why is-${a}`} data-why>
<p>
<${u} name=${a} />${" "}<strong>${t?Y(a):"Paused itself."}</strong>${" "}
It accepts no new jobs.
</p>
${o&&e`<p>${o}</p>`}
${t&&e`<p class="quiet">${bt(r)}</p>`}
</div>
`}var Zt=5,q=t=>t.slice(0,Math.max(t.lastIndexOf("/"),0));function te({name:t,last_seen_at:s}){let a=q(t),o=a?D.ids.value.map(i=>D.row(i).value).filter(i=>q(i.name)===a):[],r=o.filter(i=>i.lost&&Math.abs(N(i.last_seen_at)-N(s))<Zt);return o.length>1&&r.length===o.length&&d(o.length,"agent")}function ee({agent:{name:t,host:s,last_seen_at:a}}){A("agents");let o=te({name:t,last_seen_at:a});return e`
<p class="quiet" data-check>
${o&&e`<strong>All ${o} of ${q(t)} stopped then.</strong>${" "}`}
${o?`Check host ${s} and its network.`:`Check the device, its host ${s} and the network.`}
${" "}It comes back by itself; if its process has ended, start <code>qgagent</code> on ${s} again. Pause
or drain a device before you take it away.
</p>
`}var se=({agent:t,last:s})=>e`
<div class="why is-lost" role="status" data-lost>
<p>
<${u} name="lost" />
${" "}<strong>Lost for <${k} since=${t.last_seen_at} />.</strong>${" "}
It stopped responding at ${g(t.last_seen_at)} while it was expected.
${t.job?.awaited_until?e`${" "}<${M} work=${t.job} />`:s?.outcome==="lost"&&e`${" "}<${_t} attempt=${s} />`}
</p>
<${ee} agent=${t} />
</div>
`,ae=({agent:t})=>e`
<p class="why" role="status" data-silent>
<strong>Not responding for <${k} since=${t.last_seen_at} />.</strong>${" "}
${t.job?.awaited_until?e`<${M} work=${t.job} />`:"It gets no new jobs until it responds."}
</p>
`,oe=({agent:t})=>e`
<p class="why" role="status" data-offline>
Offline for <${k} since=${t.last_seen_at} />: it takes no jobs until it connects again.
</p>
`,ne=(t,s)=>[s!==""&&$("resume","agent")&&{label:"Resume",icon:"running",run:()=>R(t)},...Object.entries(kt).map(([a,{label:o,icon:r,effect:i}])=>$(a,"agent")&&{label:`${o}\u2026`,icon:r,tip:i,run:()=>C(t,a)})],re=(t,{kind:s})=>[$("resume","agent")&&{label:s==="quarantined"?"Release\u2026":"Resume",icon:"running",run:()=>R(t)},$(B(s),"agent")&&{label:"Change\u2026",icon:s,run:()=>C(t,B(s))}];async function ie(t){await V(t)&&Z(f("fleet"))}var Ct=({name:t,held:s,paused_reason:a,state:o,operable:r})=>[...r?s?re(t,s):ne(t,a):[],r&&o==="offline"&&$("delete","agent")&&{label:"Delete\u2026",icon:"cancelled",run:()=>ie(t)}].filter(Boolean),me=({agent:t})=>e`
<${p} title="Details">
<${gt}
facts=${[["Serves",t.targets.join(", ")],["Labels",U(t.labels)],["Organization",t.org_id],["Host",t.host],["Software",t.software],["Last seen",t.last_seen_at&&g(t.last_seen_at)]]}
/>
<//>
`;function Rt({params:{name:t},query:s}){let a=s.get("outcome")??"",o=A(`agent:${t}`);A("events");let r=E(()=>new v(t,At()),[t]),i=E(()=>r.show(a),[r,a]);W(()=>r.start(),[r]);let m=a?null:i.row(i.ids.value[0]).value,n=o.ids.value.length>0?o.row(t).value:null;if(Et(t,()=>n?Ct(n):[]),!n)return e`<${vt} store=${o} kind="agent" />`;let l=I(n)==="suspect"||!n.lost&&n.job?.awaited_until,Lt=["busy","stopping"].includes(n.state);return e`
<${xt}
title=${n.name}
crumb=${n.name}
inspect=${["agent",n.name]}
state=${e`
<${yt} agent=${n} />
<${ht} name=${n.name} />
${n.simulated&&e`<span class="tag">simulated</span>`}
`}
tools=${e`<${St} query=${s} first="Attempts" />`}
actions=${Ct(n).map(({label:J,icon:Pt,tip:H,run:jt})=>e`
<button type="button" key=${J} class="button" data-tip=${H} aria-description=${H} onClick=${jt}>
<${u} name=${Pt} />
${J}
</button>
`)}
>
${n.lost&&e`<${se} agent=${n} last=${m} />`}
${l&&e`<${ae} agent=${n} />`}
${I(n)==="offline"&&!l&&e`<${oe} agent=${n} />`}
<${Xt} agent=${n} />
<div class="columns agent-columns">
<${p} title="Current job" className="agent-now">
${n.job?e`<${Yt} job=${n.job} />`:e`<p class="now is-idle quiet">${Lt?"A job of another organization.":"No job."}</p>`}
<//>
<div class="agent-side">
<${$t} health=${r.health.value} />
<${p} title="Installed">
${(n.installed??[]).length>0?e`<${Kt} builds=${n.installed} />`:e`<p class="quiet">No builds.</p>`}
<//>
<${me} agent=${n} />
<${mt} list=${r.events} />
</div>
${Ot(s)?e`<${Tt} subject=${{agent:t}} query=${s} />`:e`<${rt} list=${i} outcome=${a} />`}
</div>
<//>
`}export{Rt as default,br as title};
