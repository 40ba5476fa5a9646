import{m170_0 as An,m170_1 as Cn,m170_2 as Rn,m170_3 as Bn,m170_4 as qn,m170_5 as f,m170_6 as Ln,m170_7 as _e,m170_8 as Nn,m170_9 as Mn,m170_10 as ge,m170_11 as In,m170_12 as p,m170_13 as O,m170_14 as _,m170_15 as be,m170_16 as Pn,m170_17 as b,m170_18 as Fn,m170_19 as Dn,m170_20 as E,m170_21 as jn,m170_22 as h}from"./main.js";import{m177_0 as zn,m177_1 as M,m177_2 as xe,m177_3 as Vn,m177_4 as Qn,m177_5 as ye}from"./main.js";import{m179_0 as n}from"./main.js";import{m219_0 as Xn,m219_1 as Yn,m219_2 as Zn,m219_3 as ea,m219_4 as ta,m219_5 as w,m219_6 as sa,m219_7 as $,m219_8 as na,m219_9 as aa}from"./main.js";import{m127_0 as we}from"./main.js";var Te={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},Bt=({work:e})=>n`
<a href=${$("job",{id:e.id})}>${e.test}</a> waits for it until ${h(e.awaited_until)}.
${" "}${Te[e.then]}
`;function qt({job:e}){let t=e.status==="running"&&!e.reason?e.agent:null,s=ye(t?`agent:${t}`:null),a=s?.ids.value.length?s.row(t).value:null;return a?.job?.id!==e.id||!a.job.awaited_until?null:n`
<p class="why" role="status" data-silent>
<strong>
<a href=${$("agent",{name:t})}>${t}</a> has not responded for <${we} since=${a.last_seen_at} />.
</strong>
${" "}The job waits for it until ${h(a.job.awaited_until)}. ${Te[a.job.then]}
</p>
`}import{m278_0 as $a,m278_1 as ha,m278_2 as _a,m278_3 as x,m278_4 as ga,m278_5 as ve,m278_6 as ba,m278_7 as k,m278_8 as I,m278_9 as xa,m278_10 as g,m278_11 as y}from"./main.js";import{m4_0 as Ta,m4_1 as va,m4_2 as B,m4_3 as ka,m4_4 as Sa}from"./main.js";import{m48_0 as D,m48_1 as j,m48_2 as Aa}from"./main.js";import{m73_0 as d}from"./main.js";import{m92_0 as P}from"./main.js";import{m99_0 as U}from"./main.js";import{m119_0 as A}from"./main.js";import{m132_0 as W,m132_1 as S,m132_2 as T}from"./main.js";import{m133_0 as Ua,m133_1 as ke,m133_2 as Se}from"./main.js";import{m139_0 as q,m139_1 as Va}from"./main.js";var Lt=100,Nt=2e4,Oe=20,Mt=[["previous","Previous batch"],["base","Base branch"]],Ae=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent or install failed, not the test","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],It=["newly_failing","still_failing","fixed","flaky"],ee=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&E(e.commit),h(e.created_at)].filter(Boolean).join(", ");function Pt(e){let[t,s]=y([]);return x(()=>{let a=new AbortController,o=new URLSearchParams({suite:e.suite,limit:Oe+1,...e.org_id?{org_id:e.org_id}:{}});return B(`/api/v1/batches?${o}`,a).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,Oe)),()=>{}),()=>a.abort()},[e.id]),t}function Ft({batch:e,chosen:t}){let s=Pt(e),a=o=>w({with:o},{push:!0});return n`
<div class="page-tools">
<${A} label="Against" hideLabel options=${Mt} value=${t} onChange=${a} />
${s.length>0&&n`
<${P}
label="Other batch"
items=${s.map(o=>({label:ee(o),checked:o.id===t,run:()=>a(o.id)}))}
>
Other batch…
<${d} name="down" />
<//>
`}
</div>
`}var Dt=({at:e})=>e===null?null:n`<span class="number quiet">${_(e)}</span>`;function Ee({id:e,status:t,seconds:s,word:a}){return e?n`
<a class="change-side" href=${$("job",{id:e})}>
<span class="unseen">${a}: </span>
<${ke} job=${{status:t}} /> <${Dt} at=${s} />
</a>
`:n`<span class="quiet">not run</span>`}function jt({row:e,gone:t}){let s=t?e.job_id:e.before_job_id;return n`
<li class="change">
<span class="change-what">
<a class="change-test" href=${$("job",{id:e.job_id})}>
<${q} test=${e.test} />
</a>
${e.excused&&!t&&n`<span class="tag" title=${j}>quarantined</span>`}
</span>
<${Ee}
word="before"
id=${s}
status=${t?e.status:e.before_status}
seconds=${t?e.seconds:e.before_seconds}
/>
<${d} name="next" />
<${Ee} word="now" id=${t?null:e.job_id} status=${e.status} seconds=${e.seconds} />
</li>
`}var Ce=({kind:e,rows:t})=>n`
<ul class="change-list" data-changes=${e}>
${t.map(s=>n`<${jt} key=${s.job_id} row=${s} gone=${e==="gone"} />`)}
</ul>
`;function Ut({kind:e,rows:t,causes:s}){let a=new Map(t.map(o=>[o.job_id,o]));return s.map(({fingerprint:o,cause:r,tests:i,job_ids:c})=>{let l=c.filter(m=>a.has(m)).map(m=>a.get(m));return l.length>0&&n`
<div class="change-cause" key=${o} data-cause=${o}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${f(i,"test")}</small>
</h3>
<${Ce} kind=${e} rows=${l} />
</div>
`})}function Re(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}var Be=({counts:e,excused:t},s)=>e[s]-(s==="still_failing"?t:0),qe=({excused:e})=>e>0?`, ${p(e)} quarantined`:"";function Le({path:e,query:t,version:s,href:a,textOf:o}){let r=M(`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s).data.value;if(!r?.with)return null;let{counts:i}=Re(r);return n`
<p class="change-verdict">
${Ae.filter(([c])=>It.includes(c)||i[c]>0).map(([c,,,,l,m])=>n`
<span
key=${c}
class=${i[c]?c==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${c}>${p(Be(r,c))}</span>${" "}
${i[c]===1?l:m}${c==="still_failing"&&qe(r)}
</span>
`)}
<a class="quiet" href=${a}>against ${o(r.with)}</a>
</p>
`}var Wt=({batch:e,chosen:t})=>n`
<${Le}
path=${`/api/v1/batches/${e.id}`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
href=${$("batch",{id:e.id},{with:t})}
textOf=${s=>[s.name,s.app_version_id].filter(Boolean).join(", ")}
/>
`,zt=({path:e,version:t,chosen:s})=>n`
<${Le}
path=${e}
query=${s?{with:s}:{}}
version=${t}
href="#changes"
textOf=${a=>a}
/>
`;function Vt({kind:e,title:t,icon:s,note:a,counted:o,total:r,rows:i,causes:c,showAll:l}){return n`
<${U}
title=${n`<span class=${`state state-${s}`}>
<${d} name=${s} />
<span>${t}</span>
</span>`}
note=${o}
className="changes"
tools=${n`<span class="quiet">${a}</span>`}
>
${c?n`<${Ut} kind=${e} rows=${i} causes=${c} />`:n`<${Ce} kind=${e} rows=${i} />`}
${i.length<r&&n`
<p class="nothing">
<button type="button" class="button" onClick=${l}>
Show all ${p(r)}
</button>
</p>
`}
<//>
`}function Ne({found:e,left:t,against:s,tools:a,showAll:o}){let r=Re(e),i=Ae.filter(([c])=>r.counts[c]>0);return n`
<p class="change-with">
Against ${s}
${t&&i.length>0&&n`${" "}<span class="number" data-to-run>· ${t}</span>`}
${a}
</p>
${i.length===0?n`
<${W} icon=${t?"running":"done"} title=${t?`Same so far, ${t}`:"No changes"}>
<p>Every finished test has the same status in both.</p>
<//>
`:null}
${i.map(([c,l,m,u])=>n`
<${Vt} key=${c} kind=${c} title=${l} icon=${m}
note=${u} rows=${r[c]}
counted=${p(Be(r,c))+(c==="still_failing"?qe(r):"")}
total=${r.counts[c]}
causes=${c==="newly_failing"?r.causes:null}
showAll=${o}
/>
`)}
`}function Me({path:e,query:t,version:s,title:a,draw:o}){let[r,i]=y(Lt),c=M(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=g(null),m=c.data.value??l.current;l.current=m;let u=c.error.value;return n`
${u&&n`<${S} title=${a} text=${u.message} again=${()=>c.load()} />`}
${m&&o(m,()=>i(Nt))}
${!m&&!u&&n`<${T} />`}
`}var Qt=({batch:e,with:t})=>[e.unfinished>0&&`${p(e.unfinished)} to run`,t.unfinished>0&&`${p(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function Gt({found:e,chosen:t,showAll:s}){return e.with===null?n`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:n`
<${Ne}
found=${e}
left=${Qt(e)}
against=${n`<a href=${$("batch",{id:e.with.id})}>${ee(e.with)}</a>`}
showAll=${s}
/>
`}var Ht=({batch:e,chosen:t})=>n`
<${Ft} batch=${e} chosen=${t} />
<${Me}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
title="The batches could not be compared"
draw=${(s,a)=>n`<${Gt} found=${s} chosen=${t} showAll=${a} />`}
/>
`;function Jt({found:e,chosen:t,showAll:s}){let{org_id:a,with:o,others:r}=e,i=m=>w({with:m},{push:!0}),c=[{label:"Previous build",checked:!t,run:()=>i("")},...r.map(m=>({label:m,checked:m===t,run:()=>i(m)}))],l=r.length>0&&n`
<${P} label="Another build" items=${c} className="button is-link">
Another build<${d} name="down" />
<//>
`;return o===null?n`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${l}</p>`:n`
<${Ne} found=${e} left="" tools=${l} showAll=${s}
against=${n`<a href=${$("build",{org_id:a,app_version_id:o})}>${o}</a>`}
/>
`}var Kt=({path:e,version:t,chosen:s})=>n`
<${Me}
key=${`${e} ${s}`}
path=${`${e}/compare`}
query=${s?{with:s}:{}}
version=${t}
title="The builds could not be compared"
draw=${(a,o)=>n`<${Jt} found=${a} chosen=${s} showAll=${o} />`}
/>
`;import{m6_0 as co,m6_1 as mo,m6_2 as uo,m6_3 as po,m6_4 as fo,m6_5 as z}from"./main.js";import{m218_0 as v,m218_1 as _o}from"./main.js";import{m22_0 as V}from"./main.js";var te=({status:e})=>n`
<span class=${`state state-${e}`}>
<${d} name=${e} />
<span>${Se[e]??e}</span>
</span>
`;import{m44_0 as Ie}from"./main.js";import{m57_0 as Q,m57_1 as Eo}from"./main.js";import{m0_0 as Ro,m0_1 as Bo,m0_2 as qo,m0_3 as Pe,m0_4 as Fe,m0_5 as Lo,m0_6 as No,m0_7 as De,m0_8 as Mo,m0_9 as Io,m0_10 as Po,m0_11 as Fo,m0_12 as je,m0_13 as Do,m0_14 as Ue,m0_15 as jo,m0_16 as Uo,m0_17 as Wo}from"./main.js";var se=({within:e,filter:t,label:s="Retry failed jobs",className:a,children:o})=>v("retry","job")&&n`
<${P}
label=${s}
icon="retry"
items=${()=>je({within:e,filter:t})}
none="Nothing to retry: they wait, run or are in quarantine."
className=${a}
tip=${o?void 0:s}
>
${o&&n`${o}<${d} name="down" />`}
<//>
`;import{m142_0 as G}from"./main.js";function We({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return n`<${Ie} since=${e.created_at} />`;let s=b(t)-b(e.created_at);return n`
<span class="number">${s<10?_(s):_e(s)}</span>
${t!==e.finished_at&&n`${" "}<span class="quiet" title=${ze(e)}>retried</span>`}
`}var ze=e=>e.finished_at?`until ${h(e.finished_at)}`:"in progress",Ve=({batch:e,link:t})=>e.app_version_id&&e.org_id?n`<${Q} org=${e.org_id} version=${e.app_version_id} link=${t} />`:n`<span class="quiet">${f(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,Xt=({batch:e})=>(e.branch||e.commit)&&n`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&n`<span class="id" title=${e.commit}>${E(e.commit)}</span>`}
</span>
`,Yt=({batch:e})=>n`
<${V} group=${{...z(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${p(e.total-e.unfinished)} of ${p(e.total)}</span>
`,Zt=[{name:"status",title:"Status",cell:e=>n`<${te} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>n`<${Xt} batch=${e} />`},{name:"build",title:"Build",cell:e=>n`<${Ve} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>n`<${Yt} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>n`<${D} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>n`<${We} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>n`
<${G} className="quiet" at=${e.created_at} />
`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&v("retry","batch"),cell:e=>e.failed>0&&n`<${es} batch=${e} />`}],es=({batch:e})=>n`
<${se}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,ts={kind:"batch",columns:Zt,hrefOf:e=>$("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m10_0 as dr,m10_1 as fr,m10_2 as Qe}from"./main.js";var ss=2;function ns({width:e,height:t,draw:s,paint:a,className:o="",...r}){let i=g(null),c=Qe.value;return k(()=>{let l=Math.min(ss,window.devicePixelRatio||1),m=i.current;m.width=Math.max(1,Math.round(e*l)),m.height=Math.max(1,Math.round(t*l)),m.style.setProperty("width",`${e}px`),m.style.setProperty("height",`${t}px`);let u=m.getContext("2d");u.setTransform(l,0,0,l,0,0),s(u),a&&(a.current=R=>R(u))},[e,t,s,c]),n`<canvas ref=${i} class=${o} aria-hidden="true" ...${r}></canvas>`}var as=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",j],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],os=({counts:e,choose:t})=>n`
<p class="counts">
${as.filter(([,s])=>e[s]>0).map(([s,a,o,r])=>n`
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
`;var rs={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},is={timed_out:"timed out",error:"could not run",executing:"running"},Ge={error:"The install failed, or the command could not be started: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},ls=e=>Ge[e]??"",L=e=>is[e]??e;function ne({outcome:e,phase:t=""}){let s=e?rs[e]??"cancelled":t==="parked"?"suspect":"running";return n`
<span class=${`state state-${s}`} title=${Ge[e]}>
<${d} name=${s} />
<span>${L(e??t)}</span>
</span>
`}var ae=5,He=18,cs={passed:e=>n`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>n`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>n`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},ms=e=>n`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function H(e){return[...new Set(e)].map(s=>`${e.filter(a=>a===s).length} ${L(s)}`).join(", ")}function oe({outcomes:e,most:t=20}){let s=e.slice(-t),a=t*ae,o=a-s.length*ae,r=s.length>0?`The last ${f(s.length,"attempt")}: ${H(s)}`:"No attempts yet";return n`
<svg
class="recent"
viewBox=${`0 0 ${a} ${He}`}
width=${a}
height=${He}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${a}`} />
${s.map((i,c)=>(cs[i]??ms)(o+c*ae+1))}
</svg>
`}function us({attempt:e,most:t,here:s}){let a=g(null),{outcome:o,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=e;k(()=>{a.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let u=`${`${L(o)}, ${_(r)}`}, build ${i}, on ${c}, ${h(l)}`;return n`
<a
class=${`took took-${o} ${s?"is-here":""}`}
ref=${a}
tabindex="-1"
href=${$("job",{id:e.job_id})}
data-tip=${u}
>
<i></i>
<b></b>
</a>
`}function ps({seconds:e,most:t}){let s=g(null);return k(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),n`
<span class="took-usual" ref=${s}>
<span class="number">usually ${_(e)}</span>
</span>
`}function ds({history:e,usual:t,here:s}){let a=[...e].reverse(),o=a.map(({run_seconds:u})=>u).filter(u=>u!==null),r=Math.max(...o,t??0,.1)*1.08,[i,c]=[_(Math.min(...o)),_(Math.max(...o))],l=i===c?i:`between ${i} and ${c}`,m=o.length>0?`${f(a.length,"attempt")}, ${H(a.map(({outcome:u})=>u))}; ${l}.`:"No durations recorded.";return n`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&n`<${ps} seconds=${t} most=${r} />`}
<div class="took-bars">
${a.map(u=>n`
<${us} key=${u.attempt} attempt=${u} most=${r} here=${u.job_id===s} />
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
`}var fs=({facts:e,className:t=""})=>n`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,a])=>n`
<div key=${s}>
<dt>${s}</dt>
<dd>${a}</dd>
</div>
`)}
</dl>
`;import{m280_0 as Ur,m280_1 as Wr,m280_2 as zr,m280_3 as Je,m280_4 as Vr,m280_5 as Qr,m280_6 as re,m280_7 as Gr,m280_8 as Hr,m280_9 as Jr,m280_10 as Ke,m280_11 as Kr}from"./main.js";import{m9_0 as Xe,m9_1 as Zr,m9_2 as ei,m9_3 as ti}from"./main.js";var $s=50,Ze=()=>history.state?.open??{};function Ye(e,t){let a=[...Object.entries(Ze()).filter(([o])=>o!==e),[e,t]].slice(-$s);history.replaceState({...history.state,open:Object.fromEntries(a)},"")}function ie(e,t=!1){let[s,a]=y(()=>Ze()[e]??t),[o]=y(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(a(l),history.state?.key===o&&Ye(e,l))},onClick:c=>{let l=c.currentTarget,m=c.target.closest("summary, a, button");m?.localName==="summary"&&m.parentElement===l&&Ye(e,!l.open)}}}var le=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function hs({new:e,app_version_id:t,last_pass:s,since:a,failures:o,builds:r}){let i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(e)return`in ${t} \xB7 ${i}`;let c=`${f(o,"failure")} in ${f(r,"build")}`;return`failing since ${a.app_version_id}, ${c} \xB7 ${i}`}var J=({new_tests:e,tests:t})=>e>0&&e<t?`${p(e)} of ${f(t,"test")} new`:"",ce=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${p(t)} of ${p(s)} on ${e}`,K=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,me=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:a})=>[e&&`by ${e}`,`since ${h(t)}`,s&&`until ${h(s)}`].filter(Boolean).join(" ")+(a?`: ${a}`:"");import{m129_0 as X,m129_1 as li}from"./main.js";var _s=3,et=12,nt={new:["is-bad","new","A test of it did not fail before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function tt({at:e}){let t=I(()=>Je(()=>`${be(Xe.value-b(e))} ago`),[e]);return n`<span class="number" title=${h(e)}>${t}</span>`}var at=({history:{trend:e}})=>e.filter(t=>t>0).length>1,gs=({trend:e})=>n`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${X} values=${e} tone="bad" /></span>`;function st({examples:e,tests:t}){let s=[...new Set(e.map(o=>o.test.split("/").at(-1)))].slice(0,_s),a=t-s.length;return a>0?`${s.join(", ")} and ${p(a)} more`:s.join(", ")}var ot=e=>$("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function bs({row:e}){return n`
<li class="failure-example">
<a href=${ot(e)}>
<${q} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}var xs=e=>nt[e][1],ys=({note:e})=>n`
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
`,ws=e=>[e.is_over&&["is-good","passed since","Each of its tests has passed since"],J(e)&&["is-bad",J(e),"The others failed before, too"],e.since&&["",`since ${e.since.app_version_id}`,le(e)],e.agent&&["is-warn",ce(e.agent),K(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean),Ts=({group:e,changed:t})=>n`
${e.agent&&n`
<p>
${p(e.agent.failures)} of ${f(e.agent.of,"failure")} on${" "}
<a href=${$("agent",{name:e.agent.agent})}>${e.agent.agent}</a>.${" "}
${K(e.agent)}
</p>
`}
<ul class="plain failure-examples">
${e.examples.map(s=>n`<${bs} key=${s.job_id} row=${s} />`)}
${e.examples.length<e.tests&&n`<li class="quiet">and ${p(e.tests-e.examples.length)} more</li>`}
</ul>
${v("annotate","failure")&&n`
<button type="button" class="button" onClick=${()=>Pe(e).then(s=>s&&t())}>
<${d} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
`;function vs({group:e,changed:t}){let s=e.failed_job_ids;if(s.length===0||!v("retry","job"))return null;let a=`Retry ${f(s.length,"failed job")}`;return n`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${a}: ${e.cause}`}
data-tip=${a}
onClick=${()=>Ue(s).then(o=>o&&t())}
>
<${d} name="retry" />
</button>
`}function ks({group:e,several:t,wanted:s,changed:a}){let[o,r,i]=nt[e.label],c=`cause/${e.org_id}/${e.fingerprint}`,l=g(null);return x(()=>{s&&(l.current.focus({preventScroll:!0}),l.current.scrollIntoView({block:"center"}))},[s]),n`
<li class="failure-group" data-cause=${e.fingerprint}>
<details ...${ie(c,s)}>
<summary data-row=${c} tabindex="-1" ref=${l}>
<span class=${`tag ${o}`} data-tip=${i}>${r}</span>
<span class="failure-cause" title=${e.cause}>${e.cause}</span>
<span class="failure-facts">
${t&&n`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${st(e)}>${st(e)}</span>
${e.builds&&n`<span class="quiet" data-builds>in ${e.builds.join(", ")}</span>`}
${ws(e).map(([m,u,R])=>n`<span key=${u} class=${`tag ${m}`} data-tip=${R}>${u}</span>`)}
${e.retrying>0&&n`<span class="tag" data-retrying>${f(e.retrying,"job")} retrying</span>`}
</span>
<span class="number failure-tests">${f(e.tests,"test")}</span>
<span class="number failure-times" title=${`${f(e.history.failures,"failure")} in all builds`}>
${p(e.failures)} ×
</span>
<span class="failure-first">
<span class="unseen">first seen </span><${tt} at=${e.history.first_at} />
</span>
<span class="failure-last">
<span class="unseen">last seen </span><${tt} at=${e.history.last_at} />
</span>
<span class="failure-trend">${at(e)&&n`<${gs} trend=${e.history.trend} />`}</span>
</summary>
<${Ts} group=${e} changed=${a} />
</details>
<${vs} group=${e} changed=${a} />
${e.note&&n`<${ys} note=${e.note} />`}
</li>
`}var Ss=({groups:e,tests:t,cases:s})=>[f(e.length,"cause"),f(t,"test"),s>0&&f(s,"case")].filter(Boolean).join(", ");function rt({found:e,wanted:t,changed:s}){let a=m=>t===`${m.org_id}/${m.fingerprint}`,[o,r]=y(e.groups.findIndex(a)>=et),i=o?e.groups:e.groups.slice(0,et),c=new Set(e.groups.map(m=>m.org_id)).size>1,l=xe();return n`
<div class=${`failure-list ${i.some(at)?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Failures</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${l}>
${i.map(m=>n`
<${ks}
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
`}function Os({path:e,version:t,ended:s="",initial:a=null,none:o=null,children:r}){let[i,c]=y(!1),l=M(e,i?`${t} ${s}`:t,a),m=l.data.value,u=!!m?.groups.some(Z=>Z.retrying>0);x(()=>c(u),[u]);let R=l.error.value;return R&&!m?n`<${S} title="Failures could not be loaded" text=${R.message} again=${l.load} />`:m?m.groups.length===0?o:r(m,(Z=m,Rt="")=>n`
<${rt} found=${Z} wanted=${Rt} changed=${()=>l.load()} />
`):n`<${T} />`}var Es=({children:e})=>n`
<${W} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var As=[["24h","24 h"],["7d","7 days"]],Cs=e=>e.get("since")==="7d"?"7d":"24h",Rs=({since:e})=>n`
<${A}
label="Period"
hideLabel
options=${As}
value=${e}
onChange=${t=>w({since:t==="24h"?"":t},{push:!0})}
/>
`;var Bs=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,a])=>n`
<span class="chip" key=${s}>
${a} <strong>${t[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${a}`}
onClick=${()=>w({[s]:""},{push:!0})}
>
<${d} name="close" />
</button>
</span>
`);import{m134_0 as it}from"./main.js";var qs=({group:e})=>n`
${e.target}
${Object.keys(e.labels).length>0&&n`${" "}<span class="quiet">${ge(e.labels)}</span>`}
`,Y=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>n`<span class=${`number ${s[e]>0?"":"quiet"}`}>${p(s[e])}</span>`}),ue=[{name:"bar",title:"Progress",cell:e=>n`<${V} group=${{...z(e),waiting:e.unfinished-e.running}} />`},Y("waiting","Waiting"),Y("running","Running"),Y("done","Passed"),{...Y("failed","Failed"),cell:e=>n`<${D} of=${e} />`}],lt={name:"target",title:"Target",main:!0,cell:e=>qs({group:e})},Ls={name:"build",title:"Build",main:!0,cell:e=>n`<${Q} org=${e.org_id} version=${e.app_version_id} />`},Ns={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&n`<span class="clamp" title=${e.text}>${e.text}</span>`},Ms=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function Is(e){let t=new Map;for(let s of e){let a=t.get(s.app_version_id);if(a)for(let o of Ms)a[o]+=s[o];else t.set(s.app_version_id,{...s})}return[...t.values()]}function ct({id:e,label:t,kind:s,groups:a,columns:o}){let r=new Map(a.map(i=>[i.id,{value:i}]));return n`
<${it}
id=${e}
label=${t}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${o}
hrefOf=${i=>$(s,i)}
/>
`}var Ps=({groups:e})=>n`
<${ct}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e}
columns=${e.some(({explanation:t})=>t)?[lt,...ue,Ns]:[lt,...ue]}
/>
`,Fs=({groups:e})=>n`
<${ct}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Is(e)}
columns=${[Ls,...ue]}
/>
`;function Ds({list:e,what:t,older:s="Show older",all:a="End of list"}){let{ids:o,error:r,loading:i,more:c}=e;return r.value?n`
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
`:o.value.length>0&&a?n`<p class="nothing">${a}</p>`:null}import{m97_0 as mt}from"./main.js";import{m105_0 as ut}from"./main.js";function js({store:e,kind:t}){return e.loaded.value?n`<${ut} problem=${{status:404,text:`there is no such ${t}`}} />`:n`
<${mt} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${T} />
<//>
`}function Us({label:e,tabs:t,value:s,onChange:a}){let o=g(null),r=ve(),i=Math.max(0,t.findIndex(l=>l.name===s));return x(()=>{let[l,m]=[o.current,o.current.children[i]].map(u=>u.getBoundingClientRect());o.current.scrollLeft+=Math.max(0,m.right-l.right)-Math.max(0,l.left-m.left)},[i]),n`
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
`}function pt({share:e}){let t=g(null);return k(()=>t.current.style.setProperty("--share",e.toFixed(3))),n`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var Ws=({label:e,by:t,rows:s})=>n`
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
<${pt} share=${i/r} />
<span class="number">${O(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":_(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function zs(e,t){let s=new Map;for(let a of e){let o=t(a),r=s.get(o)??{key:o,ran:0,failed:0,passes:[]};r.ran+=1,a.outcome!=="passed"?r.failed+=1:a.run_seconds!==null&&r.passes.push(a.run_seconds),s.set(o,r)}return[...s.values()].map(({passes:a,...o})=>({...o,seconds:a.length>0?a.reduce((r,i)=>r+i,0)/a.length:null}))}var Vs=({test:e})=>n`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${me(e)}
</span>
`;function dt(e){return v("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>De(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Fe(e)}]:[]}var Qs=({test:e})=>dt(e).map(({label:t,icon:s,run:a})=>n`
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
`),Gs=({test:e})=>e.usual_seconds!==null&&n`
<span class="trend">
<${X} values=${e.recent_seconds} />
<span class="number">${_(e.usual_seconds)}</span>
</span>
`,Hs=({share:e,of:t})=>n`
<span class="number">${O(e)}</span> <span class="quiet number">of ${p(t)}</span>
`,Js=[{name:"last",title:"Last outcome",cell:e=>n`<${ne} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>n`<${q} test=${e.test} />`,under:e=>e.quarantined&&n`<${Vs} test=${e} />`},{name:"whose",title:"Organization",cell:e=>n`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>n`<${oe} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>n`<${Hs} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&n`<span class="number">${O(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>n`<${Gs} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>n`<${G} className="quiet" at=${e.last_at} />`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:()=>v("quarantine","test"),cell:e=>n`<${Qs} test=${e} />`}],Ks={kind:"test",columns:Js,hrefOf:e=>$("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};function Xs({name:e,value:t,note:s,icon:a,tone:o="",href:r,children:i}){let c=n`
<span class="tile-name">
${a&&n`<${d} name=${a} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&n`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${o&&`tile-${o}`}`;return r?n`<a class=${l} href=${r} data-tile=${e}>${c}</a>`:n`<div class=${l} data-tile=${e}>${c}</div>`}var F=class{#e;value=re(null);error=re(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await B(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as ft,m8_1 as $t,m8_2 as ht,m8_3 as pe}from"./main.js";var Ys=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],_t=e=>e===null?null:Math.round(e*1e4)/100,Zs=e=>O(e/100);function en(e,t,s){return`${e.map(({name:o,shown:r},i)=>{let c=t[i].map((m,u)=>r?r(u):m).filter(m=>m!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${o}: latest ${l}, from ${s(Math.min(...c))} to ${s($t(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function N(e,t,s,a){let o=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:o,summary:en(o,r,a.write),...a}}var C=(e,t)=>({name:e,tone:t,kind:"line"});function gt(e,{ofAgent:t=!1}={}){let{at:s,installs:a,installs_avoided:o}=e,r={write:ht,steps:ft,least:1},i={write:Zs,least:100,most:100};return[N("Pass rate",s,[[C("passed","good"),e.pass_rate.map(_t)]],{...i,floor:50}),N("Duration",s,[[C("p95","warn"),e.run_p95],[C("p50","go"),e.run_p50]],r),N("Queue wait",s,[[C("p95","warn"),e.wait_p95],[C("p50","go"),e.wait_p50]],r),t?N("Utilization",s,[[C("working","go"),e.busy_agents.map(_t)]],i):N("Agents at work",s,[[C("on average","go"),e.busy_agents]],{write:pe,steps:Ys,least:1}),N("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>a[c]},a.map((c,l)=>c+o[l])],[{name:"avoided",tone:"good",kind:"bars"},o]],{write:pe,least:4})]}import{m33_0 as bt}from"./main.js";var tn={"30d":600,"90d":600},sn=60,xt=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],nn={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},yt=e=>e.get("view")==="trends",an=({query:e,first:t})=>n`
<${A}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${yt(e)?"trends":""}
onChange=${s=>w({view:s},{push:!0})}
/>
`;function on({subject:e,query:t}){let s=xt.some(([m])=>m===t.get("range"))?{range:t.get("range")}:{},a=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,o=I(()=>new F(a),[a]);x(()=>o.start(tn[s.range]??sn),[o]);let r=o.value.value,i=o.error.value,c=I(()=>r&&gt(r,{ofAgent:"agent"in e}),[r]),l=n`
<${A}
label="Period"
hideLabel
options=${xt}
value=${s.range??r?.range}
onChange=${m=>w({range:m},{push:!0})}
/>
`;return n`
<${U} id="trends" title="Trends" note=${nn[r?.step]} tools=${l}>
${i&&n`<${S} title="Trends could not be loaded" text=${i.message} again=${o.again} />`}
${!r&&!i&&n`<${T} lines=${12} />`}
${r&&(r.attempts.some(m=>m>0)?n`<${bt} label="Trends" charts=${c} stacked />`:n`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var rn=36e5,ln=6e4;function cn(e,t){let[s,a]=y(null),[o,r]=y(0);x(()=>{if(!e)return;let c=new AbortController;return B(e,{signal:c.signal}).then(a).catch(()=>c.signal.aborted||a(l=>l??"failed")),()=>c.abort()},[e,t,o]);let i=s?.content?.expires_at;return x(()=>{if(!i)return;let c=Math.max(ln,Date.parse(i)-rn-Date.now()),l=setTimeout(()=>r(m=>m+1),c);return()=>clearTimeout(l)},[i,o]),s}var Tt="batch-report/",mn=({path:e})=>!e.startsWith(Tt),fe=/\.html?$/i,vt=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,de=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,un=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,pn=e=>e.split("/").map(encodeURIComponent).join("/");function kt({path:e},t){if(!t)return null;let s=t.url+pn(e);return fe.test(e)?vt.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&de.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var dn=5;function fn(e){let t=o=>o.slice(0,o.lastIndexOf("/")+1),s=({path:o})=>fe.test(o)&&!vt.test(o),a=[...new Set(e.filter(s).map(({path:o})=>t(o)))].filter(Boolean);return a.filter(o=>!a.some(r=>r!==o&&o.startsWith(r))).map(o=>({folder:o,files:e.filter(r=>r.path.startsWith(o)&&!(s(r)&&t(r.path)===o))})).filter(({files:o})=>o.length>=dn)}var wt=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function $n(e,t){let s=e.flatMap(({path:l,url:m})=>{let u=kt({path:l},t);return u?[{...u,path:l,isOpened:!0}]:de.test(l)?[{title:"Download trace",url:m,path:l,isOpened:!1}]:[]}),a=s.filter(({path:l})=>de.test(l)),o=a.filter(({path:l})=>!un.test(l)),r=(o.length>0?o:a).sort((l,m)=>wt(m)-wt(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>fe.test(l)).sort((l,m)=>i(l)-i(m))[0];return[r,c].filter(l=>l!==void 0)}var hn={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},_n=({outcome:e})=>e?hn[e]??"cancelled":"running",gn=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},St=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),Ot=e=>e.install_seconds!==null||e.phase==="installing"||St(e);function bn(e){let t=b(e.leased_at),s=b(e.started_at),a=b(e.finished_at),o=[],r=(c,l,m)=>(m===null||m>l)&&o.push({kind:c,from:l,until:m});if(s===null)return r(Ot(e)?"installing":"assigned",t,a),o;let i=Math.max(t,s-(e.install_seconds??0));return r("assigned",t,i),e.install_seconds!==null&&r("installing",i,s),r("running",s,a),o}function xn(e){let t=["assigned"];return Ot(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var yn=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function Et(e,t){let s=e.tries??[],a=b(s[t]?.leased_at??e.created_at),o=s[t+1]?b(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:b(r.at)})).filter(({time:r})=>r>=a&&r<o)}function wn(e){let t=e.tries??[],s=["waiting"],a=r=>{let i=Et(e,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};a(-1),t.forEach((r,i)=>{s.push(...xn(r)),!a(i)&&i<t.length-1&&s.push(...yn(r))});let o=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&o?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(o&&e.status==="cancelled"&&o.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var At=e=>e.bundle?`bundle ${E(e.bundle)}`:`${E(e.commit)}${e.modified?", modified":""}`,Tn=e=>`tests ${e.bundle?"of":"at"} ${At(e)}`;function vn(e){let t=new Map;for(let s of e){if(!s)continue;let a=At(s);t.set(a,(t.get(a)??0)+1)}return[...t].sort((s,a)=>a[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var kn=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var $e=400,he=200,Ct=e=>Math.floor(e/he)*he;function Sn(e){let t=Ke({from:0,to:$e*2,width:0});return k(()=>{let s=0,a=()=>{s=0;let i=e.current.getBoundingClientRect(),c={from:Ct(-i.top-$e),to:Ct(window.innerHeight-i.top+$e)+he,width:Math.floor(i.width)},l=t.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(t.value=c)},o=()=>s||=requestAnimationFrame(a);a();let r=new ResizeObserver(o);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",o,{passive:!0}),window.addEventListener("resize",o),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",o),window.removeEventListener("resize",o)}},[]),t}export{oe as m112_0,H as m112_1,se as m115_0,Us as m135_0,pt as m136_0,Ws as m136_1,zs as m136_2,Ks as m137_0,dt as m137_1,Xs as m141_0,on as m155_0,an as m155_1,yt as m155_2,cn as m159_0,ie as m161_0,ce as m162_0,J as m162_1,me as m162_2,K as m162_3,le as m162_4,hs as m162_5,Tt as m184_0,$n as m184_1,fn as m184_2,mn as m184_3,kt as m184_4,St as m187_0,_n as m187_1,bn as m187_2,Et as m187_3,wn as m187_4,gn as m187_5,kn as m192_0,Tn as m192_1,vn as m192_2,F as m214_0,Bt as m21_0,qt as m21_1,Ht as m23_0,Wt as m23_1,Kt as m23_2,zt as m23_3,ee as m23_4,ts as m24_0,Ve as m24_1,We as m24_2,ze as m24_3,Sn as m276_0,te as m28_0,ns as m31_0,os as m38_0,ds as m43_0,fs as m47_0,rt as m49_0,Os as m49_1,Es as m49_2,ot as m49_3,Ss as m49_4,xs as m49_5,Rs as m51_0,Cs as m51_1,Bs as m54_0,Fs as m70_0,Ps as m70_1,Ds as m83_0,js as m93_0,ne as m96_0,ls as m96_1,L as m96_2};
