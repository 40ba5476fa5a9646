import{m170_0 as Dn,m170_1 as Fn,m170_2 as Un,m170_3 as Wn,m170_4 as zn,m170_5 as $,m170_6 as Vn,m170_7 as be,m170_8 as Jn,m170_9 as Qn,m170_10 as xe,m170_11 as Gn,m170_12 as p,m170_13 as O,m170_14 as _,m170_15 as we,m170_16 as Hn,m170_17 as b,m170_18 as Kn,m170_19 as Xn,m170_20 as E,m170_21 as Yn,m170_22 as h}from"./main.js";import{m177_0 as ta,m177_1 as M,m177_2 as ye,m177_3 as sa,m177_4 as na,m177_5 as ee}from"./main.js";import{m179_0 as n}from"./main.js";import{m219_0 as la,m219_1 as ca,m219_2 as ma,m219_3 as ua,m219_4 as pa,m219_5 as y,m219_6 as da,m219_7 as f,m219_8 as fa,m219_9 as $a}from"./main.js";import{m127_0 as Te}from"./main.js";var ve={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},Lt={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},Mt=({work:e})=>n`
<a href=${f("job",{id:e.id})}>${e.test}</a> waits for it until ${h(e.awaited_until)}.
${" "}${ve[e.then]}
`;function It({status:e,agent:t,attempts:s,explanation:a}){return e==="running"?n`Attempt ${p(s)} runs on <a href=${f("agent",{name:t})}>${t}</a>.`:e!=="pending"?Lt[e]:`The job is queued again: ${[a?.position>1&&!a.hold&&`place ${p(a.position)}`,a?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function jt({attempt:e}){let t=ee(`job:${e.job_id}`),s=t.ids.value.length?t.row(e.job_id).value:null;return n`
Its attempt of <a href=${f("job",{id:e.job_id})}>${e.test}</a> ended as lost.
${s&&n`${" "}<span data-next>${It(s)}</span>`}
`}function Pt({job:e}){let t=e.status==="running"&&!e.reason?e.agent:null,s=ee(t?`agent:${t}`:null),a=s?.ids.value.length?s.row(t).value:null;return a?.job?.id!==e.id||!a.job.awaited_until?null:n`
<p class="why" role="status" data-silent>
<strong>
<a href=${f("agent",{name:t})}>${t}</a> has not responded for <${Te} since=${a.last_seen_at} />.
</strong>
${" "}The job waits for it until ${h(a.job.awaited_until)}. ${ve[a.job.then]}
</p>
`}import{m278_0 as Sa,m278_1 as Oa,m278_2 as Ea,m278_3 as x,m278_4 as Aa,m278_5 as ke,m278_6 as Ra,m278_7 as k,m278_8 as I,m278_9 as Ca,m278_10 as g,m278_11 as w}from"./main.js";import{m4_0 as Na,m4_1 as La,m4_2 as B,m4_3 as Ma,m4_4 as Ia}from"./main.js";import{m48_0 as D,m48_1 as F,m48_2 as Da}from"./main.js";import{m73_0 as d}from"./main.js";import{m92_0 as j}from"./main.js";import{m99_0 as U}from"./main.js";import{m119_0 as A}from"./main.js";import{m132_0 as W,m132_1 as S,m132_2 as T}from"./main.js";import{m133_0 as Za,m133_1 as Se,m133_2 as Oe}from"./main.js";import{m139_0 as q,m139_1 as so}from"./main.js";var Dt=100,Ft=2e4,Ee=20,Ut=[["previous","Previous batch"],["base","Base branch"]],Re=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New failures in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],Wt=["newly_failing","still_failing","fixed","flaky"],te=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&E(e.commit),h(e.created_at)].filter(Boolean).join(", ");function zt(e){let[t,s]=w([]);return x(()=>{let a=new AbortController,o=new URLSearchParams({suite:e.suite,limit:Ee+1,...e.org_id?{org_id:e.org_id}:{}});return B(`/api/v1/batches?${o}`,a).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,Ee)),()=>{}),()=>a.abort()},[e.id]),t}function Vt({batch:e,chosen:t}){let s=zt(e),a=o=>y({with:o},{push:!0});return n`
<div class="page-tools">
<${A} label="Against" hideLabel options=${Ut} value=${t} onChange=${a} />
${s.length>0&&n`
<${j}
label="Other batch"
items=${s.map(o=>({label:te(o),checked:o.id===t,run:()=>a(o.id)}))}
>
Other batch…
<${d} name="down" />
<//>
`}
</div>
`}var Jt=({at:e})=>e===null?null:n`<span class="number quiet">${_(e)}</span>`;function Ae({id:e,status:t,seconds:s,word:a}){return e?n`
<a class="change-side" href=${f("job",{id:e})}>
<span class="unseen">${a}: </span>
<${Se} job=${{status:t}} /> <${Jt} at=${s} />
</a>
`:n`<span class="quiet">not run</span>`}function Qt({row:e,gone:t}){let s=t?e.job_id:e.before_job_id;return n`
<li class="change">
<span class="change-what">
<a class="change-test" href=${f("job",{id:e.job_id})}>
<${q} test=${e.test} />
</a>
${e.excused&&!t&&n`<span class="tag" title=${F}>quarantined</span>`}
</span>
<${Ae}
word="before"
id=${s}
status=${t?e.status:e.before_status}
seconds=${t?e.seconds:e.before_seconds}
/>
<${d} name="next" />
<${Ae} word="now" id=${t?null:e.job_id} status=${e.status} seconds=${e.seconds} />
</li>
`}var Ce=({kind:e,rows:t})=>n`
<ul class="change-list" data-changes=${e}>
${t.map(s=>n`<${Qt} key=${s.job_id} row=${s} gone=${e==="gone"} />`)}
</ul>
`;function Gt({kind:e,rows:t,causes:s}){let a=new Map(t.map(o=>[o.job_id,o]));return s.map(({fingerprint:o,cause:r,tests:i,job_ids:c})=>{let l=c.filter(m=>a.has(m)).map(m=>a.get(m));return l.length>0&&n`
<div class="change-cause" key=${o} data-cause=${o}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${$(i,"test")}</small>
</h3>
<${Ce} kind=${e} rows=${l} />
</div>
`})}function Be(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}var qe=({counts:e,excused:t},s)=>e[s]-(s==="still_failing"?t:0),Ne=({excused:e})=>e>0?`, ${p(e)} quarantined`:"";function Le({on_agent:e,counts:t},s){let a=e[s];return a?a.tests===t[s]?`, all on ${a.agent}`:`, ${p(a.tests)} only on ${a.agent}`:""}var Ht=(e,t)=>p(qe(e,t))+(t==="still_failing"?Ne(e):"")+Le(e,t);function Me({path:e,query:t,version:s,href:a,textOf:o}){let r=M(`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s).data.value;if(!r?.with)return null;let{counts:i}=Be(r);return n`
<p class="change-verdict">
${Re.filter(([c])=>Wt.includes(c)||i[c]>0).map(([c,,,,l,m])=>n`
<span
key=${c}
class=${i[c]?c==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${c}>${p(qe(r,c))}</span>${" "}
${i[c]===1?l:m}${c==="still_failing"&&Ne(r)}
${Le(r,c)}
</span>
`)}
<a class="quiet" href=${a}>against ${o(r.with)}</a>
</p>
`}var Kt=({app_version_id:e},{name:t,app_version_id:s})=>e&&e===s?`another batch of ${s}`:[t,s].filter(Boolean).join(", "),Xt=({batch:e,chosen:t})=>n`
<${Me}
path=${`/api/v1/batches/${e.id}`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
href=${f("batch",{id:e.id},{with:t})}
textOf=${s=>Kt(e,s)}
/>
`,Yt=({path:e,version:t,chosen:s})=>n`
<${Me}
path=${e}
query=${s?{with:s}:{}}
version=${t}
href="#changes"
textOf=${a=>a}
/>
`;function Zt({kind:e,title:t,icon:s,note:a,counted:o,total:r,rows:i,causes:c,showAll:l}){return n`
<${U}
title=${n`<span class=${`state state-${s}`}>
<${d} name=${s} />
<span>${t}</span>
</span>`}
note=${o}
className="changes"
tools=${n`<span class="quiet">${a}</span>`}
>
${c?n`<${Gt} kind=${e} rows=${i} causes=${c} />`:n`<${Ce} kind=${e} rows=${i} />`}
${i.length<r&&n`
<p class="nothing">
<button type="button" class="button" onClick=${l}>
Show all ${p(r)}
</button>
</p>
`}
<//>
`}function Ie({found:e,left:t,against:s,tools:a,showAll:o}){let r=Be(e),i=Re.filter(([c])=>r.counts[c]>0);return n`
<p class="change-with">
Against ${s}${" "}
${t&&i.length>0&&n`${" "}<span class="number" data-to-run>· ${t}</span>`}
${a}
</p>
${i.length===0?n`
<${W} icon=${t?"running":"done"} title=${t?`Same so far, ${t}`:"No changes"}>
<p>Every finished test has the same status in both.</p>
<//>
`:null}
${i.map(([c,l,m,u])=>n`
<${Zt} key=${c} kind=${c} title=${l} icon=${m}
note=${u} rows=${r[c]}
counted=${Ht(r,c)}
total=${r.counts[c]}
causes=${c==="newly_failing"?r.causes:null}
showAll=${o}
/>
`)}
`}function je({path:e,query:t,version:s,title:a,draw:o}){let[r,i]=w(Dt),c=M(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=g(null),m=c.data.value??l.current;l.current=m;let u=c.error.value;return n`
${u&&n`<${S} title=${a} text=${u.message} again=${()=>c.load()} />`}
${m&&o(m,()=>i(Ft))}
${!m&&!u&&n`<${T} />`}
`}var es=({batch:e,with:t})=>[e.unfinished>0&&`${p(e.unfinished)} to run`,t.unfinished>0&&`${p(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function ts({found:e,chosen:t,showAll:s}){return e.with===null?n`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:n`
<${Ie}
found=${e}
left=${es(e)}
against=${n`<a href=${f("batch",{id:e.with.id})}>${te(e.with)}</a>`}
showAll=${s}
/>
`}var ss=({batch:e,chosen:t})=>n`
<${Vt} batch=${e} chosen=${t} />
<${je}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
title="The batches could not be compared"
draw=${(s,a)=>n`<${ts} found=${s} chosen=${t} showAll=${a} />`}
/>
`;function ns({found:e,chosen:t,showAll:s}){let{org_id:a,with:o,others:r}=e,i=m=>y({with:m},{push:!0}),c=[{label:"Previous build",checked:!t,run:()=>i("")},...r.map(m=>({label:m,checked:m===t,run:()=>i(m)}))],l=r.length>0&&n`
<${j} label="Another build" items=${c} className="button is-link">
Another build<${d} name="down" />
<//>
`;return o===null?n`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${l}</p>`:n`
<${Ie} found=${e} left="" tools=${l} showAll=${s}
against=${n`<a href=${f("build",{org_id:a,app_version_id:o})}>${o}</a>`}
/>
`}var as=({path:e,version:t,chosen:s})=>n`
<${je}
key=${`${e} ${s}`}
path=${`${e}/compare`}
query=${s?{with:s}:{}}
version=${t}
title="The builds could not be compared"
draw=${(a,o)=>n`<${ns} found=${a} chosen=${s} showAll=${o} />`}
/>
`;import{m6_0 as wo,m6_1 as yo,m6_2 as To,m6_3 as vo,m6_4 as ko,m6_5 as z}from"./main.js";import{m218_0 as v,m218_1 as Eo}from"./main.js";import{m22_0 as V}from"./main.js";var se=({status:e})=>n`
<span class=${`state state-${e}`}>
<${d} name=${e} />
<span>${Oe[e]??e}</span>
</span>
`;import{m44_0 as Pe}from"./main.js";import{m57_0 as J,m57_1 as Po}from"./main.js";import{m0_0 as Uo,m0_1 as Wo,m0_2 as zo,m0_3 as De,m0_4 as Fe,m0_5 as Vo,m0_6 as Jo,m0_7 as Ue,m0_8 as Qo,m0_9 as Go,m0_10 as Ho,m0_11 as Ko,m0_12 as We,m0_13 as Xo,m0_14 as ze,m0_15 as Yo,m0_16 as Zo,m0_17 as er}from"./main.js";var ne=({within:e,filter:t,label:s="Retry failed jobs",className:a,children:o})=>v("retry","job")&&n`
<${j}
label=${s}
icon="retry"
items=${()=>We({within:e,filter:t})}
none="Nothing to retry: they wait, run or are in quarantine."
className=${a}
tip=${o?void 0:s}
>
${o&&n`${o}<${d} name="down" />`}
<//>
`;import{m142_0 as Q}from"./main.js";function Ve({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return n`<${Pe} since=${e.created_at} />`;let s=b(t)-b(e.created_at);return n`
<span class="number">${s<10?_(s):be(s)}</span>
${t!==e.finished_at&&n`
${" "}
<span class="quiet" title=${`retried ${Je(e)}`}>
<${d} name="retry" /><span class="unseen">retried</span>
</span>
`}
`}var Je=e=>e.finished_at?`until ${h(e.finished_at)}`:"in progress",Qe=({batch:e,link:t})=>e.app_version_id&&e.org_id?n`<${J} org=${e.org_id} version=${e.app_version_id} link=${t} />`:n`<span class="quiet">${$(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,os=({batch:e})=>(e.branch||e.commit)&&n`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&n`<span class="id" title=${e.commit}>${E(e.commit)}</span>`}
</span>
`,rs=({batch:e})=>n`
<${V} group=${{...z(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${p(e.total-e.unfinished)} of ${p(e.total)}</span>
`,is=[{name:"status",title:"Status",cell:e=>n`<${se} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>n`<${os} batch=${e} />`},{name:"build",title:"Build",cell:e=>n`<${Qe} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>n`<${rs} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>n`<${D} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>n`<${Ve} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>n`
<${Q} className="quiet" at=${e.created_at} />
`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&v("retry","batch"),cell:e=>e.failed>0&&n`<${ls} batch=${e} />`}],ls=({batch:e})=>n`
<${ne}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,cs={kind:"batch",columns:is,hrefOf:e=>f("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m10_0 as kr,m10_1 as Sr,m10_2 as Ge}from"./main.js";var ms=2;function us({width:e,height:t,draw:s,paint:a,className:o="",...r}){let i=g(null),c=Ge.value;return k(()=>{let l=Math.min(ms,window.devicePixelRatio||1),m=i.current;m.width=Math.max(1,Math.round(e*l)),m.height=Math.max(1,Math.round(t*l)),m.style.setProperty("width",`${e}px`),m.style.setProperty("height",`${t}px`);let u=m.getContext("2d");u.setTransform(l,0,0,l,0,0),s(u),a&&(a.current=C=>C(u))},[e,t,s,c]),n`<canvas ref=${i} class=${o} aria-hidden="true" ...${r}></canvas>`}var ps=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",F],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],ds=({counts:e,choose:t})=>n`
<p class="counts">
${ps.filter(([,s])=>e[s]>0).map(([s,a,o,r])=>n`
<button
type="button"
key=${a}
class=${`state state-${s}`}
data-count=${a}
data-tip=${r}
onClick=${()=>t(a)}
>
<${d} name=${s} />
<span>
<span class="number">${p(e[a])}</span> ${o}
</span>
</button>
`)}
</p>
`;var fs={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},$s={timed_out:"timed out",executing:"running"},He={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},hs=e=>He[e]??"",N=e=>$s[e]??e;function ae({outcome:e,phase:t=""}){let s=e?fs[e]??"cancelled":t==="parked"?"suspect":"running";return n`
<span class=${`state state-${s}`} title=${He[e]}>
<${d} name=${s} />
<span>${N(e??t)}</span>
</span>
`}var oe=5,Ke=18,_s={passed:e=>n`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>n`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>n`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},gs=e=>n`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function G(e){return[...new Set(e)].map(s=>`${e.filter(a=>a===s).length} ${N(s)}`).join(", ")}function re({outcomes:e,most:t=20}){let s=e.slice(-t),a=t*oe,o=a-s.length*oe,r=s.length>0?`The last ${$(s.length,"attempt")}: ${G(s)}`:"No attempts yet";return n`
<svg
class="recent"
viewBox=${`0 0 ${a} ${Ke}`}
width=${a}
height=${Ke}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${a}`} />
${s.map((i,c)=>(_s[i]??gs)(o+c*oe+1))}
</svg>
`}function bs({attempt:e,most:t,here:s}){let a=g(null),{outcome:o,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=e;k(()=>{a.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let u=`${`${N(o)}, ${_(r)}`}, build ${i}, on ${c}, ${h(l)}`;return n`
<a
class=${`took took-${o} ${s?"is-here":""}`}
ref=${a}
tabindex="-1"
href=${f("job",{id:e.job_id})}
data-tip=${u}
>
<i></i>
<b></b>
</a>
`}function xs({seconds:e,most:t}){let s=g(null);return k(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),n`
<span class="took-usual" ref=${s}>
<span class="number">usually ${_(e)}</span>
</span>
`}function ws({history:e,usual:t,here:s}){let a=[...e].reverse(),o=a.map(({run_seconds:u})=>u).filter(u=>u!==null),r=Math.max(...o,t??0,.1)*1.08,[i,c]=[_(Math.min(...o)),_(Math.max(...o))],l=i===c?i:`between ${i} and ${c}`,m=o.length>0?`${$(a.length,"attempt")}, ${G(a.map(({outcome:u})=>u))}; ${l}.`:"No durations recorded.";return n`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&n`<${xs} seconds=${t} most=${r} />`}
<div class="took-bars">
${a.map(u=>n`
<${bs} key=${u.attempt} attempt=${u} most=${r} here=${u.job_id===s} />
`)}
</div>
</div>
<figcaption class="quiet">
${m}${" "}
<span class="took-key">
<i class="took-key-passed"></i>passed
</span>${" "}
<span class="took-key">
<i class="took-key-failed"></i>failed
</span>${" "}
<span class="took-key">
<i class="took-key-late"></i>timed out
</span>
</figcaption>
</figure>
`}var ys=({facts:e,className:t=""})=>n`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,a])=>n`
<div key=${s}>
<dt>${s}</dt>
<dd>${a}</dd>
</div>
`)}
</dl>
`;import{m280_0 as ei,m280_1 as ti,m280_2 as si,m280_3 as Xe,m280_4 as ni,m280_5 as ai,m280_6 as ie,m280_7 as oi,m280_8 as ri,m280_9 as ii,m280_10 as Ye,m280_11 as li}from"./main.js";import{m9_0 as Ze,m9_1 as ui,m9_2 as pi,m9_3 as di}from"./main.js";var Ts=50,tt=()=>history.state?.open??{};function et(e,t){let a=[...Object.entries(tt()).filter(([o])=>o!==e),[e,t]].slice(-Ts);history.replaceState({...history.state,open:Object.fromEntries(a)},"")}function le(e,t=!1){let[s,a]=w(()=>tt()[e]??t),[o]=w(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(a(l),history.state?.key===o&&et(e,l))},onClick:c=>{let l=c.currentTarget,m=c.target.closest("summary, a, button");m?.localName==="summary"&&m.parentElement===l&&et(e,!l.open)}}}var ce=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`,me=({label:e,new_in:t})=>t?"new":e,st=({new:e,app_version_id:t,last_pass:s,since:a})=>e||s!==null&&a.app_version_id===t;function vs(e){let{app_version_id:t,last_pass:s,since:a,failures:o,builds:r}=e,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(st(e))return`in ${t}${o>1?`, ${p(o)} failures`:""} \xB7 ${i}`;let c=`${$(o,"failure")} in ${$(r,"build")}`;return`failing since ${a.app_version_id}, ${c} \xB7 ${i}`}var H=({new_tests:e,tests:t})=>e>0&&e<t?`${p(e)} of ${$(t,"test")} new`:"",ue=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${p(t)} of ${p(s)} on ${e}`,K=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,pe=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:a})=>[e&&`by ${e}`,`since ${h(t)}`,s&&`until ${h(s)}`].filter(Boolean).join(" ")+(a?`: ${a}`:"");import{m129_0 as X,m129_1 as xi}from"./main.js";var ks=3,nt=12,rt={new:["is-bad","new","A test of it did not fail in the batch or build before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function at({at:e}){let t=I(()=>Xe(()=>`${we(Ze.value-b(e))} ago`),[e]);return n`<span class="number" title=${h(e)}>${t}</span>`}var it=({history:{trend:e}})=>e.filter(t=>t>0).length>1,Ss=({trend:e})=>n`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${X} values=${e} tone="bad" /></span>`;function ot({examples:e,tests:t}){let s=[...new Set(e.map(o=>o.test.split("/").at(-1)))].slice(0,ks),a=t-s.length;return a>0?`${s.join(", ")} and ${p(a)} more`:s.join(", ")}var lt=e=>f("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:""),Os=({names:e})=>n`<span class="quiet" title=${e} data-builds>in ${e}</span>`;function Es({row:e}){return n`
<li class="failure-example">
<a href=${lt(e)}>
<${q} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}var As=e=>rt[e][1],Rs=({note:e})=>n`
<p class="failure-note">
<${d} name="event" />
${e.note&&n`<span>${e.note}</span>`}
${e.owner&&n`<span>Owner: ${e.owner}</span>`}
${e.ticket_url&&n`
<a href=${e.ticket_url} target="_blank" rel="noopener noreferrer">
${e.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span>
</a>
`}
</p>
`,Cs=e=>[e.is_over&&["is-good","passed since","Each of its tests has passed since"],H(e)&&["is-bad",H(e),"The others failed before, too"],e.since&&["",`${e.new_in?"in":"since"} ${e.since.app_version_id}`,ce(e)],e.agent&&["is-warn",ue(e.agent),K(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean),Bs=({group:e,changed:t})=>n`
${e.agent&&n`
<p>
${p(e.agent.failures)} of ${$(e.agent.of,"failure")} on${" "}
<a href=${f("agent",{name:e.agent.agent})}>${e.agent.agent}</a>.${" "}
${K(e.agent)}
</p>
`}
<ul class="plain failure-examples">
${e.examples.map(s=>n`<${Es} key=${s.job_id} row=${s} />`)}
${e.examples.length<e.tests&&n`<li class="quiet">and ${p(e.tests-e.examples.length)} more</li>`}
</ul>
${v("annotate","failure")&&n`
<button type="button" class="button" onClick=${()=>De(e).then(s=>s&&t())}>
<${d} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
`;function qs({group:e,changed:t}){let s=e.failed_job_ids;if(s.length===0||!v("retry","job"))return null;let a=`Retry ${$(s.length,"failed job")}`;return n`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${a}: ${e.cause}`}
data-tip=${a}
onClick=${()=>ze(s).then(o=>o&&t())}
>
<${d} name="retry" />
</button>
`}function Ns({group:e,several:t,wanted:s,changed:a}){let[o,r,i]=rt[me(e)],c=`cause/${e.org_id}/${e.fingerprint}`,l=g(null);return x(()=>{s&&(l.current.focus({preventScroll:!0}),l.current.scrollIntoView({block:"center"}))},[s]),n`
<li class="failure-group" data-cause=${e.fingerprint}>
<details ...${le(c,s)}>
<summary data-row=${c} tabindex="-1" ref=${l}>
<span class=${`tag ${o}`} data-tip=${i}>${r}</span>
<span class="failure-cause" title=${e.cause}>${e.cause}</span>
<span class="failure-facts">
${t&&n`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${ot(e)}>${ot(e)}</span>
${e.builds&&n`<${Os} names=${e.builds.join(", ")} />`}
${Cs(e).map(([m,u,C])=>n`<span key=${u} class=${`tag ${m}`} data-tip=${C}>${u}</span>`)}
${e.retrying>0&&n`<span class="tag" data-retrying>${$(e.retrying,"job")} retrying</span>`}
</span>
<span class="number failure-tests">${$(e.tests,"test")}</span>
<span class="number failure-times" title=${`${$(e.history.failures,"failure")} in all builds`}>
${p(e.failures)} ×
</span>
<span class="failure-first">
<span class="unseen">first seen </span><${at} at=${e.history.first_at} />
</span>
<span class="failure-last">
<span class="unseen">last seen </span><${at} at=${e.last_at} />
</span>
<span class="failure-trend">${it(e)&&n`<${Ss} trend=${e.history.trend} />`}</span>
</summary>
<${Bs} group=${e} changed=${a} />
</details>
<${qs} group=${e} changed=${a} />
${e.note&&n`<${Rs} note=${e.note} />`}
</li>
`}var Ls=({groups:e,tests:t,cases:s})=>[$(e.length,"cause"),$(t,"test"),s>0&&$(s,"case")].filter(Boolean).join(", ");function ct({found:e,wanted:t,changed:s}){let a=m=>t===`${m.org_id}/${m.fingerprint}`,[o,r]=w(e.groups.findIndex(a)>=nt),i=o?e.groups:e.groups.slice(0,nt),c=new Set(e.groups.map(m=>m.org_id)).size>1,l=ye();return n`
<div class=${`failure-list ${i.some(it)?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Failures</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${l}>
${i.map(m=>n`
<${Ns}
key=${m.org_id+m.fingerprint}
group=${m}
several=${c}
wanted=${a(m)}
changed=${s}
/>
`)}
</ul>
</div>
${i.length<e.groups.length&&n`
<p>
<button type="button" class="button" onClick=${()=>r(!0)}>
Show all ${p(e.groups.length)}
</button>
</p>
`}
${e.more&&n`<p class="quiet">Older failures are not counted.</p>`}
`}function Ms({path:e,version:t,ended:s="",initial:a=null,none:o=null,children:r}){let[i,c]=w(!1),l=M(e,i?`${t} ${s}`:t,a),m=l.data.value,u=!!m?.groups.some(Z=>Z.retrying>0);x(()=>c(u),[u]);let C=l.error.value;return C&&!m?n`<${S} title="Failures could not be loaded" text=${C.message} again=${l.load} />`:m?m.groups.length===0?o:r(m,(Z=m,Nt="")=>n`
<${ct} found=${Z} wanted=${Nt} changed=${()=>l.load()} />
`):n`<${T} />`}var Is=({children:e})=>n`
<${W} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var js=[["24h","24 h"],["7d","7 days"]],Ps=e=>e.get("since")==="7d"?"7d":"24h",Ds=({since:e})=>n`
<${A}
label="Period"
hideLabel
options=${js}
value=${e}
onChange=${t=>y({since:t==="24h"?"":t},{push:!0})}
/>
`;var Fs=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,a])=>n`
<span class="chip" key=${s}>
${a} <strong>${t[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${a}`}
onClick=${()=>y({[s]:""},{push:!0})}
>
<${d} name="close" />
</button>
</span>
`);import{m134_0 as mt}from"./main.js";var Us=({group:e})=>n`
${e.target}
${Object.keys(e.labels).length>0&&n`${" "}<span class="quiet">${xe(e.labels)}</span>`}
`,Y=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>n`<span class=${`number ${s[e]>0?"":"quiet"}`}>${p(s[e])}</span>`}),de=[{name:"bar",title:"Progress",cell:e=>n`<${V} group=${{...z(e),waiting:e.unfinished-e.running}} />`},Y("waiting","Waiting"),Y("running","Running"),Y("done","Passed"),{...Y("failed","Failed"),cell:e=>n`<${D} of=${e} />`}],ut={name:"target",title:"Target",main:!0,cell:e=>Us({group:e})},Ws={name:"build",title:"Build",main:!0,cell:e=>n`<${J} org=${e.org_id} version=${e.app_version_id} />`},zs={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&n`<span class="clamp" title=${e.text}>${e.text}</span>`},Vs=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function Js(e){let t=new Map;for(let s of e){let a=t.get(s.app_version_id);if(a)for(let o of Vs)a[o]+=s[o];else t.set(s.app_version_id,{...s})}return[...t.values()]}function pt({id:e,label:t,kind:s,groups:a,columns:o}){let r=new Map(a.map(i=>[i.id,{value:i}]));return n`
<${mt}
id=${e}
label=${t}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${o}
hrefOf=${i=>f(s,i)}
/>
`}var Qs=({groups:e})=>n`
<${pt}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e}
columns=${e.some(({explanation:t})=>t)?[ut,...de,zs]:[ut,...de]}
/>
`,Gs=({groups:e})=>n`
<${pt}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Js(e)}
columns=${[Ws,...de]}
/>
`;function Hs({list:e,what:t,older:s="Show older",all:a="End of list"}){let{ids:o,error:r,loading:i,more:c}=e;return r.value?n`
<${S}
title=${`${t} could not be loaded`}
text=${r.value.message}
again=${()=>o.peek().length?e.next():e.first()}
/>
`:i.value==="first"&&o.value.length===0?n`<${T} lines=${10} />`:c.value?n`
<p class="nothing">
<button type="button" class="button" disabled=${i.value!==null} onClick=${()=>e.next()}>
${s}
</button>
</p>
`:o.value.length>0&&a?n`<p class="nothing">${a}</p>`:null}import{m97_0 as dt}from"./main.js";import{m105_0 as ft}from"./main.js";function Ks({store:e,kind:t}){return e.loaded.value?n`<${ft} problem=${{status:404,text:`there is no such ${t}`}} />`:n`
<${dt} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${T} />
<//>
`}function Xs({label:e,tabs:t,value:s,onChange:a}){let o=g(null),r=ke(),i=Math.max(0,t.findIndex(l=>l.name===s));return x(()=>{let[l,m]=[o.current,o.current.children[i]].map(u=>u.getBoundingClientRect());o.current.scrollLeft+=Math.max(0,m.right-l.right)-Math.max(0,l.left-m.left)},[i]),n`
<div class="tabs" role="tablist" aria-label=${e} ref=${o} onKeyDown=${l=>{let m={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:t.length-1}[l.key];if(m===void 0)return;l.preventDefault();let u=(m+t.length)%t.length;a(t[u].name),o.current.children[u].focus()}}>
${t.map((l,m)=>n`
<button
type="button"
key=${l.name}
role="tab"
id=${`${r}-${l.name}`}
aria-selected=${m===i}
aria-controls=${`${r}-panel`}
tabindex=${m===i?0:-1}
onClick=${()=>a(l.name)}
>
${l.title}
${l.count!=null&&n`${" "}<span class="count number">${l.count}</span>`}
</button>
`)}
</div>
<div role="tabpanel" id=${`${r}-panel`} aria-labelledby=${`${r}-${t[i].name}`} tabindex="-1">
${t[i].body()}
</div>
`}function $t({share:e}){let t=g(null);return k(()=>t.current.style.setProperty("--share",e.toFixed(3))),n`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var Ys=({label:e,by:t,rows:s})=>n`
<table class="tallies" aria-label=${e}>
<thead>
<tr>
<th scope="col">${t}</th>
<th scope="col" class="is-numeric">Ran</th>
<th scope="col">Failed</th>
<th scope="col" class="is-numeric">Duration</th>
</tr>
</thead>
<tbody>
${s.map(({key:a,name:o,ran:r,failed:i,seconds:c})=>n`
<tr key=${a}>
<th scope="row">${o}</th>
<td class="is-numeric">${p(r)}</td>
<td>
<span class="share">
<${$t} share=${i/r} />
<span class="number">${O(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":_(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function Zs(e,t){let s=new Map;for(let a of e){let o=t(a),r=s.get(o)??{key:o,ran:0,failed:0,passes:[]};r.ran+=1,a.outcome!=="passed"?r.failed+=1:a.run_seconds!==null&&r.passes.push(a.run_seconds),s.set(o,r)}return[...s.values()].map(({passes:a,...o})=>({...o,seconds:a.length>0?a.reduce((r,i)=>r+i,0)/a.length:null}))}var en=({test:e})=>n`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${pe(e)}
</span>
`;function ht(e){return v("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Ue(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Fe(e)}]:[]}var tn=({test:e})=>ht(e).map(({label:t,icon:s,run:a})=>n`
<button
type="button"
key=${t}
class="icon-button"
aria-label=${`${t} ${e.test}`}
data-tip=${t}
onClick=${a}
>
<${d} name=${s} />
</button>
`),sn=({test:e})=>e.usual_seconds!==null&&n`
<span class="trend">
<${X} values=${e.recent_seconds} />
<span class="number">${_(e.usual_seconds)}</span>
</span>
`,nn=({share:e,of:t})=>n`
<span class="number">${O(e)}</span> <span class="quiet number">of ${p(t)}</span>
`,an=[{name:"last",title:"Last outcome",cell:e=>n`<${ae} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>n`<${q} test=${e.test} />`,under:e=>e.quarantined&&n`<${en} test=${e} />`},{name:"whose",title:"Organization",cell:e=>n`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>n`<${re} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>n`<${nn} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&n`<span class="number">${O(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>n`<${sn} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>n`<${Q} className="quiet" at=${e.last_at} />`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:()=>v("quarantine","test"),cell:e=>n`<${tn} test=${e} />`}],on={kind:"test",columns:an,hrefOf:e=>f("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};function rn({name:e,value:t,note:s,icon:a,tone:o="",href:r,children:i}){let c=n`
<span class="tile-name">
${a&&n`<${d} name=${a} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&n`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${o&&`tile-${o}`}`;return r?n`<a class=${l} href=${r} data-tile=${e}>${c}</a>`:n`<div class=${l} data-tile=${e}>${c}</div>`}var P=class{#e;value=ie(null);error=ie(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await B(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as _t,m8_1 as gt,m8_2 as bt,m8_3 as fe}from"./main.js";var ln=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],xt=e=>e===null?null:Math.round(e*1e4)/100,cn=e=>O(e/100);function mn(e,t,s){return`${e.map(({name:o,shown:r},i)=>{let c=t[i].map((m,u)=>r?r(u):m).filter(m=>m!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${o}: latest ${l}, from ${s(Math.min(...c))} to ${s(gt(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function L(e,t,s,a){let o=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:o,summary:mn(o,r,a.write),...a}}var R=(e,t)=>({name:e,tone:t,kind:"line"});function wt(e,{ofAgent:t=!1}={}){let{at:s,installs:a,installs_avoided:o}=e,r={write:bt,steps:_t,least:1},i={write:cn,least:100,most:100};return[L("Pass rate",s,[[R("passed","good"),e.pass_rate.map(xt)]],{...i,floor:50}),L("Duration",s,[[R("p95","warn"),e.run_p95],[R("p50","go"),e.run_p50]],r),L("Queue wait",s,[[R("p95","warn"),e.wait_p95],[R("p50","go"),e.wait_p50]],r),t?L("Utilization",s,[[R("working","go"),e.busy_agents.map(xt)]],i):L("Agents at work",s,[[R("on average","go"),e.busy_agents]],{write:fe,steps:ln,least:1}),L("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>a[c]},a.map((c,l)=>c+o[l])],[{name:"avoided",tone:"good",kind:"bars"},o]],{write:fe,least:4})]}import{m33_0 as yt}from"./main.js";var un={"30d":600,"90d":600},pn=60,Tt=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],dn={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},vt=e=>e.get("view")==="trends",fn=({query:e,first:t})=>n`
<${A}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${vt(e)?"trends":""}
onChange=${s=>y({view:s},{push:!0})}
/>
`;function $n({subject:e,query:t}){let s=Tt.some(([m])=>m===t.get("range"))?{range:t.get("range")}:{},a=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,o=I(()=>new P(a),[a]);x(()=>o.start(un[s.range]??pn),[o]);let r=o.value.value,i=o.error.value,c=I(()=>r&&wt(r,{ofAgent:"agent"in e}),[r]),l=n`
<${A}
label="Period"
hideLabel
options=${Tt}
value=${s.range??r?.range}
onChange=${m=>y({range:m},{push:!0})}
/>
`;return n`
<${U} id="trends" title="Trends" note=${dn[r?.step]} tools=${l}>
${i&&n`<${S} title="Trends could not be loaded" text=${i.message} again=${o.again} />`}
${!r&&!i&&n`<${T} lines=${12} />`}
${r&&(r.attempts.some(m=>m>0)?n`<${yt} label="Trends" charts=${c} stacked />`:n`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var hn=36e5,_n=6e4;function gn(e,t){let[s,a]=w(null),[o,r]=w(0);x(()=>{if(!e)return;let c=new AbortController;return B(e,{signal:c.signal}).then(a).catch(()=>c.signal.aborted||a(l=>l??"failed")),()=>c.abort()},[e,t,o]);let i=s?.content?.expires_at;return x(()=>{if(!i)return;let c=Math.max(_n,Date.parse(i)-hn-Date.now()),l=setTimeout(()=>r(m=>m+1),c);return()=>clearTimeout(l)},[i,o]),s}var St="batch-report/",bn=({path:e})=>!e.startsWith(St),xn="whole-start/",wn=({path:e})=>!e.startsWith(xn),he=/\.html?$/i,Ot=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,$e=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,yn=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Tn=e=>e.split("/").map(encodeURIComponent).join("/");function Et({path:e},t){if(!t)return null;let s=t.url+Tn(e);return he.test(e)?Ot.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&$e.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var vn=5;function kn(e){let t=o=>o.slice(0,o.lastIndexOf("/")+1),s=({path:o})=>he.test(o)&&!Ot.test(o),a=[...new Set(e.filter(s).map(({path:o})=>t(o)))].filter(Boolean);return a.filter(o=>!a.some(r=>r!==o&&o.startsWith(r))).map(o=>({folder:o,files:e.filter(r=>r.path.startsWith(o)&&!(s(r)&&t(r.path)===o))})).filter(({files:o})=>o.length>=vn)}var kt=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function Sn(e,t){let s=e.flatMap(({path:l,url:m})=>{let u=Et({path:l},t);return u?[{...u,path:l,isOpened:!0}]:$e.test(l)?[{title:"Download trace",url:m,path:l,isOpened:!1}]:[]}),a=s.filter(({path:l})=>$e.test(l)),o=a.filter(({path:l})=>!yn.test(l)),r=(o.length>0?o:a).sort((l,m)=>kt(m)-kt(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>he.test(l)).sort((l,m)=>i(l)-i(m))[0];return[r,c].filter(l=>l!==void 0)}var On={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},En=({outcome:e})=>e?On[e]??"cancelled":"running",An=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},At=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),Rt=e=>e.install_seconds!==null||e.phase==="installing"||At(e);function Rn(e){let t=b(e.leased_at),s=b(e.started_at),a=b(e.finished_at),o=[],r=(c,l,m)=>(m===null||m>l)&&o.push({kind:c,from:l,until:m});if(s===null)return r(Rt(e)?"installing":"assigned",t,a),o;let i=Math.max(t,s-(e.install_seconds??0));return r("assigned",t,i),e.install_seconds!==null&&r("installing",i,s),r("running",s,a),o}function Cn(e){let t=["assigned"];return Rt(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var Bn=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function Ct(e,t){let s=e.tries??[],a=b(s[t]?.leased_at??e.created_at),o=s[t+1]?b(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:b(r.at)})).filter(({time:r})=>r>=a&&r<o)}function qn(e){let t=e.tries??[],s=["waiting"],a=r=>{let i=Ct(e,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};a(-1),t.forEach((r,i)=>{s.push(...Cn(r)),!a(i)&&i<t.length-1&&s.push(...Bn(r))});let o=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&o?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(o&&e.status==="cancelled"&&o.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var Bt=e=>e.bundle?`bundle ${E(e.bundle)}`:`${E(e.commit)}${e.modified?", modified":""}`,Nn=e=>`tests ${e.bundle?"of":"at"} ${Bt(e)}`;function Ln(e){let t=new Map;for(let s of e){if(!s)continue;let a=Bt(s);t.set(a,(t.get(a)??0)+1)}return[...t].sort((s,a)=>a[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Mn=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var _e=400,ge=200,qt=e=>Math.floor(e/ge)*ge;function In(e){let t=Ye({from:0,to:_e*2,width:0});return k(()=>{let s=0,a=()=>{s=0;let i=e.current.getBoundingClientRect(),c={from:qt(-i.top-_e),to:qt(window.innerHeight-i.top+_e)+ge,width:Math.floor(i.width)},l=t.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(t.value=c)},o=()=>s||=requestAnimationFrame(a);a();let r=new ResizeObserver(o);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",o,{passive:!0}),window.addEventListener("resize",o),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",o),window.removeEventListener("resize",o)}},[]),t}export{re as m112_0,G as m112_1,ne as m115_0,Xs as m135_0,$t as m136_0,Ys as m136_1,Zs as m136_2,on as m137_0,ht as m137_1,rn as m141_0,$n as m155_0,fn as m155_1,vt as m155_2,gn as m159_0,le as m161_0,ue as m162_0,st as m162_1,me as m162_2,H as m162_3,pe as m162_4,K as m162_5,ce as m162_6,vs as m162_7,St as m184_0,Sn as m184_1,kn as m184_2,wn as m184_3,bn as m184_4,Et as m184_5,At as m187_0,En as m187_1,Rn as m187_2,Ct as m187_3,qn as m187_4,An as m187_5,Mn as m192_0,Nn as m192_1,Ln as m192_2,P as m214_0,Mt as m21_0,jt as m21_1,Pt as m21_2,ss as m23_0,Xt as m23_1,as as m23_2,Yt as m23_3,te as m23_4,cs as m24_0,Qe as m24_1,Ve as m24_2,Je as m24_3,In as m276_0,se as m28_0,us as m31_0,ds as m38_0,ws as m43_0,ys as m47_0,ct as m49_0,Ms as m49_1,Is as m49_2,lt as m49_3,Ls as m49_4,As as m49_5,Ds as m51_0,Ps as m51_1,Fs as m54_0,Gs as m70_0,Qs as m70_1,Hs as m83_0,Ks as m93_0,ae as m96_0,hs as m96_1,N as m96_2};
