import{m277_0 as On,m277_1 as En,m277_2 as An,m277_3 as y,m277_4 as Cn,m277_5 as ge,m277_6 as Rn,m277_7 as k,m277_8 as M,m277_9 as Bn,m277_10 as h,m277_11 as g}from"./main.js";import{m4_0 as Ln,m4_1 as Mn,m4_2 as B,m4_3 as Pn,m4_4 as In}from"./main.js";import{m169_0 as jn,m169_1 as Un,m169_2 as Wn,m169_3 as zn,m169_4 as Vn,m169_5 as f,m169_6 as Qn,m169_7 as be,m169_8 as Gn,m169_9 as Hn,m169_10 as xe,m169_11 as Jn,m169_12 as p,m169_13 as O,m169_14 as _,m169_15 as ye,m169_16 as Kn,m169_17 as b,m169_18 as Xn,m169_19 as Yn,m169_20 as E,m169_21 as Zn,m169_22 as x}from"./main.js";import{m176_0 as sa,m176_1 as P,m176_2 as we,m176_3 as na,m176_4 as aa,m176_5 as oa}from"./main.js";import{m178_0 as n}from"./main.js";import{m218_0 as ma,m218_1 as ua,m218_2 as pa,m218_3 as da,m218_4 as fa,m218_5 as w,m218_6 as $a,m218_7 as $,m218_8 as ha,m218_9 as _a}from"./main.js";import{m47_0 as D,m47_1 as j,m47_2 as xa}from"./main.js";import{m72_0 as d}from"./main.js";import{m91_0 as I}from"./main.js";import{m98_0 as U}from"./main.js";import{m118_0 as A}from"./main.js";import{m131_0 as W,m131_1 as S,m131_2 as T}from"./main.js";import{m132_0 as qa,m132_1 as Te,m132_2 as ve}from"./main.js";import{m138_0 as q,m138_1 as Ma}from"./main.js";var Rt=100,Bt=2e4,ke=20,qt=[["previous","Previous batch"],["base","Base branch"]],Oe=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent or install failed, not the test","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New failures in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],Nt=["newly_failing","still_failing","fixed","flaky"],ee=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&E(e.commit),x(e.created_at)].filter(Boolean).join(", ");function Lt(e){let[t,s]=g([]);return y(()=>{let a=new AbortController,o=new URLSearchParams({suite:e.suite,limit:ke+1,...e.org_id?{org_id:e.org_id}:{}});return B(`/api/v1/batches?${o}`,a).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,ke)),()=>{}),()=>a.abort()},[e.id]),t}function Mt({batch:e,chosen:t}){let s=Lt(e),a=o=>w({with:o},{push:!0});return n`
<div class="page-tools">
<${A} label="Against" hideLabel options=${qt} value=${t} onChange=${a} />
${s.length>0&&n`
<${I}
label="Other batch"
items=${s.map(o=>({label:ee(o),checked:o.id===t,run:()=>a(o.id)}))}
>
Other batch…
<${d} name="down" />
<//>
`}
</div>
`}var Pt=({at:e})=>e===null?null:n`<span class="number quiet">${_(e)}</span>`;function Se({id:e,status:t,seconds:s,word:a}){return e?n`
<a class="change-side" href=${$("job",{id:e})}>
<span class="unseen">${a}: </span>
<${Te} job=${{status:t}} /> <${Pt} at=${s} />
</a>
`:n`<span class="quiet">not run</span>`}function It({row:e,gone:t}){let s=t?e.job_id:e.before_job_id;return n`
<li class="change">
<span class="change-what">
<a class="change-test" href=${$("job",{id:e.job_id})}>
<${q} test=${e.test} />
</a>
${e.excused&&!t&&n`<span class="tag" title=${j}>quarantined</span>`}
</span>
<${Se}
word="before"
id=${s}
status=${t?e.status:e.before_status}
seconds=${t?e.seconds:e.before_seconds}
/>
<${d} name="next" />
<${Se} word="now" id=${t?null:e.job_id} status=${e.status} seconds=${e.seconds} />
</li>
`}var Ee=({kind:e,rows:t})=>n`
<ul class="change-list" data-changes=${e}>
${t.map(s=>n`<${It} key=${s.job_id} row=${s} gone=${e==="gone"} />`)}
</ul>
`;function Ft({kind:e,rows:t,causes:s}){let a=new Map(t.map(o=>[o.job_id,o]));return s.map(({fingerprint:o,cause:r,tests:i,job_ids:c})=>{let l=c.filter(m=>a.has(m)).map(m=>a.get(m));return l.length>0&&n`
<div class="change-cause" key=${o} data-cause=${o}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${f(i,"test")}</small>
</h3>
<${Ee} kind=${e} rows=${l} />
</div>
`})}function Ae(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}var Ce=({counts:e,excused:t},s)=>e[s]-(s==="still_failing"?t:0),Re=({excused:e})=>e>0?`, ${p(e)} quarantined`:"";function Be({path:e,query:t,version:s,href:a,textOf:o}){let r=P(`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s).data.value;if(!r?.with)return null;let{counts:i}=Ae(r);return n`
<p class="change-verdict">
${Oe.filter(([c])=>Nt.includes(c)||i[c]>0).map(([c,,,,l,m])=>n`
<span
key=${c}
class=${i[c]?c==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${c}>${p(Ce(r,c))}</span>${" "}
${i[c]===1?l:m}${c==="still_failing"&&Re(r)}
</span>
`)}
<a class="quiet" href=${a}>against ${o(r.with)}</a>
</p>
`}var Dt=({app_version_id:e},{name:t,app_version_id:s})=>e&&e===s?`another batch of ${s}`:[t,s].filter(Boolean).join(", "),jt=({batch:e,chosen:t})=>n`
<${Be}
path=${`/api/v1/batches/${e.id}`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
href=${$("batch",{id:e.id},{with:t})}
textOf=${s=>Dt(e,s)}
/>
`,Ut=({path:e,version:t,chosen:s})=>n`
<${Be}
path=${e}
query=${s?{with:s}:{}}
version=${t}
href="#changes"
textOf=${a=>a}
/>
`;function Wt({kind:e,title:t,icon:s,note:a,counted:o,total:r,rows:i,causes:c,showAll:l}){return n`
<${U}
title=${n`<span class=${`state state-${s}`}>
<${d} name=${s} />
<span>${t}</span>
</span>`}
note=${o}
className="changes"
tools=${n`<span class="quiet">${a}</span>`}
>
${c?n`<${Ft} kind=${e} rows=${i} causes=${c} />`:n`<${Ee} kind=${e} rows=${i} />`}
${i.length<r&&n`
<p class="nothing">
<button type="button" class="button" onClick=${l}>
Show all ${p(r)}
</button>
</p>
`}
<//>
`}function qe({found:e,left:t,against:s,tools:a,showAll:o}){let r=Ae(e),i=Oe.filter(([c])=>r.counts[c]>0);return n`
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
<${Wt} key=${c} kind=${c} title=${l} icon=${m}
note=${u} rows=${r[c]}
counted=${p(Ce(r,c))+(c==="still_failing"?Re(r):"")}
total=${r.counts[c]}
causes=${c==="newly_failing"?r.causes:null}
showAll=${o}
/>
`)}
`}function Ne({path:e,query:t,version:s,title:a,draw:o}){let[r,i]=g(Rt),c=P(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=h(null),m=c.data.value??l.current;l.current=m;let u=c.error.value;return n`
${u&&n`<${S} title=${a} text=${u.message} again=${()=>c.load()} />`}
${m&&o(m,()=>i(Bt))}
${!m&&!u&&n`<${T} />`}
`}var zt=({batch:e,with:t})=>[e.unfinished>0&&`${p(e.unfinished)} to run`,t.unfinished>0&&`${p(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function Vt({found:e,chosen:t,showAll:s}){return e.with===null?n`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:n`
<${qe}
found=${e}
left=${zt(e)}
against=${n`<a href=${$("batch",{id:e.with.id})}>${ee(e.with)}</a>`}
showAll=${s}
/>
`}var Qt=({batch:e,chosen:t})=>n`
<${Mt} batch=${e} chosen=${t} />
<${Ne}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
title="The batches could not be compared"
draw=${(s,a)=>n`<${Vt} found=${s} chosen=${t} showAll=${a} />`}
/>
`;function Gt({found:e,chosen:t,showAll:s}){let{org_id:a,with:o,others:r}=e,i=m=>w({with:m},{push:!0}),c=[{label:"Previous build",checked:!t,run:()=>i("")},...r.map(m=>({label:m,checked:m===t,run:()=>i(m)}))],l=r.length>0&&n`
<${I} label="Another build" items=${c} className="button is-link">
Another build<${d} name="down" />
<//>
`;return o===null?n`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${l}</p>`:n`
<${qe} found=${e} left="" tools=${l} showAll=${s}
against=${n`<a href=${$("build",{org_id:a,app_version_id:o})}>${o}</a>`}
/>
`}var Ht=({path:e,version:t,chosen:s})=>n`
<${Ne}
key=${`${e} ${s}`}
path=${`${e}/compare`}
query=${s?{with:s}:{}}
version=${t}
title="The builds could not be compared"
draw=${(a,o)=>n`<${Gt} found=${a} chosen=${s} showAll=${o} />`}
/>
`;import{m6_0 as eo,m6_1 as to,m6_2 as so,m6_3 as no,m6_4 as ao,m6_5 as z}from"./main.js";import{m217_0 as v,m217_1 as io}from"./main.js";import{m21_0 as V}from"./main.js";var te=({status:e})=>n`
<span class=${`state state-${e}`}>
<${d} name=${e} />
<span>${ve[e]??e}</span>
</span>
`;import{m43_0 as Le}from"./main.js";import{m56_0 as Q,m56_1 as bo}from"./main.js";import{m0_0 as wo,m0_1 as To,m0_2 as vo,m0_3 as Me,m0_4 as Pe,m0_5 as ko,m0_6 as So,m0_7 as Ie,m0_8 as Oo,m0_9 as Eo,m0_10 as Ao,m0_11 as Co,m0_12 as Fe,m0_13 as Ro,m0_14 as De,m0_15 as Bo,m0_16 as qo,m0_17 as No}from"./main.js";var se=({within:e,filter:t,label:s="Retry failed jobs",className:a,children:o})=>v("retry","job")&&n`
<${I}
label=${s}
icon="retry"
items=${()=>Fe({within:e,filter:t})}
none="Nothing to retry: they wait, run or are in quarantine."
className=${a}
tip=${o?void 0:s}
>
${o&&n`${o}<${d} name="down" />`}
<//>
`;import{m141_0 as G}from"./main.js";function je({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return n`<${Le} since=${e.created_at} />`;let s=b(t)-b(e.created_at);return n`
<span class="number">${s<10?_(s):be(s)}</span>
${t!==e.finished_at&&n`${" "}<span class="quiet" title=${Ue(e)}>retried</span>`}
`}var Ue=e=>e.finished_at?`until ${x(e.finished_at)}`:"in progress",We=({batch:e,link:t})=>e.app_version_id&&e.org_id?n`<${Q} org=${e.org_id} version=${e.app_version_id} link=${t} />`:n`<span class="quiet">${f(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,Jt=({batch:e})=>(e.branch||e.commit)&&n`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&n`<span class="id" title=${e.commit}>${E(e.commit)}</span>`}
</span>
`,Kt=({batch:e})=>n`
<${V} group=${{...z(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${p(e.total-e.unfinished)} of ${p(e.total)}</span>
`,Xt=[{name:"status",title:"Status",cell:e=>n`<${te} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>n`<${Jt} batch=${e} />`},{name:"build",title:"Build",cell:e=>n`<${We} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>n`<${Kt} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>n`<${D} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>n`<${je} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>n`
<${G} className="quiet" at=${e.created_at} />
`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&v("retry","batch"),cell:e=>e.failed>0&&n`<${Yt} batch=${e} />`}],Yt=({batch:e})=>n`
<${se}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,Zt={kind:"batch",columns:Xt,hrefOf:e=>$("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m10_0 as ar,m10_1 as or,m10_2 as ze}from"./main.js";var es=2;function ts({width:e,height:t,draw:s,paint:a,className:o="",...r}){let i=h(null),c=ze.value;return k(()=>{let l=Math.min(es,window.devicePixelRatio||1),m=i.current;m.width=Math.max(1,Math.round(e*l)),m.height=Math.max(1,Math.round(t*l)),m.style.setProperty("width",`${e}px`),m.style.setProperty("height",`${t}px`);let u=m.getContext("2d");u.setTransform(l,0,0,l,0,0),s(u),a&&(a.current=R=>R(u))},[e,t,s,c]),n`<canvas ref=${i} class=${o} aria-hidden="true" ...${r}></canvas>`}var ss=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",j],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],ns=({counts:e,choose:t})=>n`
<p class="counts">
${ss.filter(([,s])=>e[s]>0).map(([s,a,o,r])=>n`
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
`;var as={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},os={timed_out:"timed out",error:"could not run",executing:"running"},Ve={error:"The install failed, or the command could not be started: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},rs=e=>Ve[e]??"",N=e=>os[e]??e;function ne({outcome:e,phase:t=""}){let s=e?as[e]??"cancelled":t==="parked"?"suspect":"running";return n`
<span class=${`state state-${s}`} title=${Ve[e]}>
<${d} name=${s} />
<span>${N(e??t)}</span>
</span>
`}var ae=5,Qe=18,is={passed:e=>n`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>n`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>n`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},ls=e=>n`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function H(e){return[...new Set(e)].map(s=>`${e.filter(a=>a===s).length} ${N(s)}`).join(", ")}function oe({outcomes:e,most:t=20}){let s=e.slice(-t),a=t*ae,o=a-s.length*ae,r=s.length>0?`The last ${f(s.length,"attempt")}: ${H(s)}`:"No attempts yet";return n`
<svg
class="recent"
viewBox=${`0 0 ${a} ${Qe}`}
width=${a}
height=${Qe}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${a}`} />
${s.map((i,c)=>(is[i]??ls)(o+c*ae+1))}
</svg>
`}function cs({attempt:e,most:t,here:s}){let a=h(null),{outcome:o,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=e;k(()=>{a.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let u=`${`${N(o)}, ${_(r)}`}, build ${i}, on ${c}, ${x(l)}`;return n`
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
`}function ms({seconds:e,most:t}){let s=h(null);return k(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),n`
<span class="took-usual" ref=${s}>
<span class="number">usually ${_(e)}</span>
</span>
`}function us({history:e,usual:t,here:s}){let a=[...e].reverse(),o=a.map(({run_seconds:u})=>u).filter(u=>u!==null),r=Math.max(...o,t??0,.1)*1.08,[i,c]=[_(Math.min(...o)),_(Math.max(...o))],l=i===c?i:`between ${i} and ${c}`,m=o.length>0?`${f(a.length,"attempt")}, ${H(a.map(({outcome:u})=>u))}; ${l}.`:"No durations recorded.";return n`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&n`<${ms} seconds=${t} most=${r} />`}
<div class="took-bars">
${a.map(u=>n`
<${cs} key=${u.attempt} attempt=${u} most=${r} here=${u.job_id===s} />
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
`}var ps=({facts:e,className:t=""})=>n`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,a])=>n`
<div key=${s}>
<dt>${s}</dt>
<dd>${a}</dd>
</div>
`)}
</dl>
`;import{m279_0 as qr,m279_1 as Nr,m279_2 as Lr,m279_3 as Ge,m279_4 as Mr,m279_5 as Pr,m279_6 as re,m279_7 as Ir,m279_8 as Fr,m279_9 as Dr,m279_10 as He,m279_11 as jr}from"./main.js";import{m9_0 as Je,m9_1 as zr,m9_2 as Vr,m9_3 as Qr}from"./main.js";var ds=50,Xe=()=>history.state?.open??{};function Ke(e,t){let a=[...Object.entries(Xe()).filter(([o])=>o!==e),[e,t]].slice(-ds);history.replaceState({...history.state,open:Object.fromEntries(a)},"")}function ie(e,t=!1){let[s,a]=g(()=>Xe()[e]??t),[o]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(a(l),history.state?.key===o&&Ke(e,l))},onClick:c=>{let l=c.currentTarget,m=c.target.closest("summary, a, button");m?.localName==="summary"&&m.parentElement===l&&Ke(e,!l.open)}}}var le=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`,ce=({label:e,new_in:t})=>t?"new":e,Ye=({new:e,app_version_id:t,last_pass:s,since:a})=>e||s!==null&&a.app_version_id===t;function fs(e){let{app_version_id:t,last_pass:s,since:a,failures:o,builds:r}=e,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(Ye(e))return`in ${t}${o>1?`, ${p(o)} failures`:""} \xB7 ${i}`;let c=`${f(o,"failure")} in ${f(r,"build")}`;return`failing since ${a.app_version_id}, ${c} \xB7 ${i}`}var J=({new_tests:e,tests:t})=>e>0&&e<t?`${p(e)} of ${f(t,"test")} new`:"",me=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${p(t)} of ${p(s)} on ${e}`,K=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,ue=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:a})=>[e&&`by ${e}`,`since ${x(t)}`,s&&`until ${x(s)}`].filter(Boolean).join(" ")+(a?`: ${a}`:"");import{m128_0 as X,m128_1 as Zr}from"./main.js";var $s=3,Ze=12,st={new:["is-bad","new","A test of it did not fail in the batch or build before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function et({at:e}){let t=M(()=>Ge(()=>`${ye(Je.value-b(e))} ago`),[e]);return n`<span class="number" title=${x(e)}>${t}</span>`}var nt=({history:{trend:e}})=>e.filter(t=>t>0).length>1,hs=({trend:e})=>n`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${X} values=${e} tone="bad" /></span>`;function tt({examples:e,tests:t}){let s=[...new Set(e.map(o=>o.test.split("/").at(-1)))].slice(0,$s),a=t-s.length;return a>0?`${s.join(", ")} and ${p(a)} more`:s.join(", ")}var at=e=>$("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function _s({row:e}){return n`
<li class="failure-example">
<a href=${at(e)}>
<${q} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}var gs=e=>st[e][1],bs=({note:e})=>n`
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
`,xs=e=>[e.is_over&&["is-good","passed since","Each of its tests has passed since"],J(e)&&["is-bad",J(e),"The others failed before, too"],e.since&&["",`${e.new_in?"in":"since"} ${e.since.app_version_id}`,le(e)],e.agent&&["is-warn",me(e.agent),K(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean),ys=({group:e,changed:t})=>n`
${e.agent&&n`
<p>
${p(e.agent.failures)} of ${f(e.agent.of,"failure")} on${" "}
<a href=${$("agent",{name:e.agent.agent})}>${e.agent.agent}</a>.${" "}
${K(e.agent)}
</p>
`}
<ul class="plain failure-examples">
${e.examples.map(s=>n`<${_s} key=${s.job_id} row=${s} />`)}
${e.examples.length<e.tests&&n`<li class="quiet">and ${p(e.tests-e.examples.length)} more</li>`}
</ul>
${v("annotate","failure")&&n`
<button type="button" class="button" onClick=${()=>Me(e).then(s=>s&&t())}>
<${d} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
`;function ws({group:e,changed:t}){let s=e.failed_job_ids;if(s.length===0||!v("retry","job"))return null;let a=`Retry ${f(s.length,"failed job")}`;return n`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${a}: ${e.cause}`}
data-tip=${a}
onClick=${()=>De(s).then(o=>o&&t())}
>
<${d} name="retry" />
</button>
`}function Ts({group:e,several:t,wanted:s,changed:a}){let[o,r,i]=st[ce(e)],c=`cause/${e.org_id}/${e.fingerprint}`,l=h(null);return y(()=>{s&&(l.current.focus({preventScroll:!0}),l.current.scrollIntoView({block:"center"}))},[s]),n`
<li class="failure-group" data-cause=${e.fingerprint}>
<details ...${ie(c,s)}>
<summary data-row=${c} tabindex="-1" ref=${l}>
<span class=${`tag ${o}`} data-tip=${i}>${r}</span>
<span class="failure-cause" title=${e.cause}>${e.cause}</span>
<span class="failure-facts">
${t&&n`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${tt(e)}>${tt(e)}</span>
${e.builds&&n`<span class="quiet" data-builds>in ${e.builds.join(", ")}</span>`}
${xs(e).map(([m,u,R])=>n`<span key=${u} class=${`tag ${m}`} data-tip=${R}>${u}</span>`)}
${e.retrying>0&&n`<span class="tag" data-retrying>${f(e.retrying,"job")} retrying</span>`}
</span>
<span class="number failure-tests">${f(e.tests,"test")}</span>
<span class="number failure-times" title=${`${f(e.history.failures,"failure")} in all builds`}>
${p(e.failures)} ×
</span>
<span class="failure-first">
<span class="unseen">first seen </span><${et} at=${e.history.first_at} />
</span>
<span class="failure-last">
<span class="unseen">last seen </span><${et} at=${e.last_at} />
</span>
<span class="failure-trend">${nt(e)&&n`<${hs} trend=${e.history.trend} />`}</span>
</summary>
<${ys} group=${e} changed=${a} />
</details>
<${ws} group=${e} changed=${a} />
${e.note&&n`<${bs} note=${e.note} />`}
</li>
`}var vs=({groups:e,tests:t,cases:s})=>[f(e.length,"cause"),f(t,"test"),s>0&&f(s,"case")].filter(Boolean).join(", ");function ot({found:e,wanted:t,changed:s}){let a=m=>t===`${m.org_id}/${m.fingerprint}`,[o,r]=g(e.groups.findIndex(a)>=Ze),i=o?e.groups:e.groups.slice(0,Ze),c=new Set(e.groups.map(m=>m.org_id)).size>1,l=we();return n`
<div class=${`failure-list ${i.some(nt)?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Failures</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${l}>
${i.map(m=>n`
<${Ts}
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
`}function ks({path:e,version:t,ended:s="",initial:a=null,none:o=null,children:r}){let[i,c]=g(!1),l=P(e,i?`${t} ${s}`:t,a),m=l.data.value,u=!!m?.groups.some(Z=>Z.retrying>0);y(()=>c(u),[u]);let R=l.error.value;return R&&!m?n`<${S} title="Failures could not be loaded" text=${R.message} again=${l.load} />`:m?m.groups.length===0?o:r(m,(Z=m,Ct="")=>n`
<${ot} found=${Z} wanted=${Ct} changed=${()=>l.load()} />
`):n`<${T} />`}var Ss=({children:e})=>n`
<${W} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var Os=[["24h","24 h"],["7d","7 days"]],Es=e=>e.get("since")==="7d"?"7d":"24h",As=({since:e})=>n`
<${A}
label="Period"
hideLabel
options=${Os}
value=${e}
onChange=${t=>w({since:t==="24h"?"":t},{push:!0})}
/>
`;var Cs=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,a])=>n`
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
`);import{m133_0 as rt}from"./main.js";var Rs=({group:e})=>n`
${e.target}
${Object.keys(e.labels).length>0&&n`${" "}<span class="quiet">${xe(e.labels)}</span>`}
`,Y=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>n`<span class=${`number ${s[e]>0?"":"quiet"}`}>${p(s[e])}</span>`}),pe=[{name:"bar",title:"Progress",cell:e=>n`<${V} group=${{...z(e),waiting:e.unfinished-e.running}} />`},Y("waiting","Waiting"),Y("running","Running"),Y("done","Passed"),{...Y("failed","Failed"),cell:e=>n`<${D} of=${e} />`}],it={name:"target",title:"Target",main:!0,cell:e=>Rs({group:e})},Bs={name:"build",title:"Build",main:!0,cell:e=>n`<${Q} org=${e.org_id} version=${e.app_version_id} />`},qs={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&n`<span class="clamp" title=${e.text}>${e.text}</span>`},Ns=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function Ls(e){let t=new Map;for(let s of e){let a=t.get(s.app_version_id);if(a)for(let o of Ns)a[o]+=s[o];else t.set(s.app_version_id,{...s})}return[...t.values()]}function lt({id:e,label:t,kind:s,groups:a,columns:o}){let r=new Map(a.map(i=>[i.id,{value:i}]));return n`
<${rt}
id=${e}
label=${t}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${o}
hrefOf=${i=>$(s,i)}
/>
`}var Ms=({groups:e})=>n`
<${lt}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e}
columns=${e.some(({explanation:t})=>t)?[it,...pe,qs]:[it,...pe]}
/>
`,Ps=({groups:e})=>n`
<${lt}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Ls(e)}
columns=${[Bs,...pe]}
/>
`;function Is({list:e,what:t,older:s="Show older",all:a="End of list"}){let{ids:o,error:r,loading:i,more:c}=e;return r.value?n`
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
`:o.value.length>0&&a?n`<p class="nothing">${a}</p>`:null}import{m96_0 as ct}from"./main.js";import{m104_0 as mt}from"./main.js";function Fs({store:e,kind:t}){return e.loaded.value?n`<${mt} problem=${{status:404,text:`there is no such ${t}`}} />`:n`
<${ct} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${T} />
<//>
`}function Ds({label:e,tabs:t,value:s,onChange:a}){let o=h(null),r=ge(),i=Math.max(0,t.findIndex(l=>l.name===s));return n`
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
`}function ut({share:e}){let t=h(null);return k(()=>t.current.style.setProperty("--share",e.toFixed(3))),n`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var js=({label:e,by:t,rows:s})=>n`
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
<${ut} share=${i/r} />
<span class="number">${O(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":_(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function Us(e,t){let s=new Map;for(let a of e){let o=t(a),r=s.get(o)??{key:o,ran:0,failed:0,passes:[]};r.ran+=1,a.outcome!=="passed"?r.failed+=1:a.run_seconds!==null&&r.passes.push(a.run_seconds),s.set(o,r)}return[...s.values()].map(({passes:a,...o})=>({...o,seconds:a.length>0?a.reduce((r,i)=>r+i,0)/a.length:null}))}var Ws=({test:e})=>n`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${ue(e)}
</span>
`;function pt(e){return v("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Ie(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Pe(e)}]:[]}var zs=({test:e})=>pt(e).map(({label:t,icon:s,run:a})=>n`
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
`),Vs=({test:e})=>e.usual_seconds!==null&&n`
<span class="trend">
<${X} values=${e.recent_seconds} />
<span class="number">${_(e.usual_seconds)}</span>
</span>
`,Qs=({share:e,of:t})=>n`
<span class="number">${O(e)}</span> <span class="quiet number">of ${p(t)}</span>
`,Gs=[{name:"last",title:"Last outcome",cell:e=>n`<${ne} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>n`<${q} test=${e.test} />`,under:e=>e.quarantined&&n`<${Ws} test=${e} />`},{name:"whose",title:"Organization",cell:e=>n`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>n`<${oe} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>n`<${Qs} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&n`<span class="number">${O(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>n`<${Vs} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>n`<${G} className="quiet" at=${e.last_at} />`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:()=>v("quarantine","test"),cell:e=>n`<${zs} test=${e} />`}],Hs={kind:"test",columns:Gs,hrefOf:e=>$("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};function Js({name:e,value:t,note:s,icon:a,tone:o="",href:r,children:i}){let c=n`
<span class="tile-name">
${a&&n`<${d} name=${a} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&n`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${o&&`tile-${o}`}`;return r?n`<a class=${l} href=${r} data-tile=${e}>${c}</a>`:n`<div class=${l} data-tile=${e}>${c}</div>`}var F=class{#e;value=re(null);error=re(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await B(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as dt,m8_1 as ft,m8_2 as $t,m8_3 as de}from"./main.js";var Ks=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],ht=e=>e===null?null:Math.round(e*1e4)/100,Xs=e=>O(e/100);function Ys(e,t,s){return`${e.map(({name:o,shown:r},i)=>{let c=t[i].map((m,u)=>r?r(u):m).filter(m=>m!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${o}: latest ${l}, from ${s(Math.min(...c))} to ${s(ft(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function L(e,t,s,a){let o=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:o,summary:Ys(o,r,a.write),...a}}var C=(e,t)=>({name:e,tone:t,kind:"line"});function _t(e,{ofAgent:t=!1}={}){let{at:s,installs:a,installs_avoided:o}=e,r={write:$t,steps:dt,least:1},i={write:Xs,least:100,most:100};return[L("Pass rate",s,[[C("passed","good"),e.pass_rate.map(ht)]],{...i,floor:50}),L("Duration",s,[[C("p95","warn"),e.run_p95],[C("p50","go"),e.run_p50]],r),L("Queue wait",s,[[C("p95","warn"),e.wait_p95],[C("p50","go"),e.wait_p50]],r),t?L("Utilization",s,[[C("working","go"),e.busy_agents.map(ht)]],i):L("Agents at work",s,[[C("on average","go"),e.busy_agents]],{write:de,steps:Ks,least:1}),L("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>a[c]},a.map((c,l)=>c+o[l])],[{name:"avoided",tone:"good",kind:"bars"},o]],{write:de,least:4})]}import{m32_0 as gt}from"./main.js";var Zs={"30d":600,"90d":600},en=60,bt=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],tn={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},xt=e=>e.get("view")==="trends",sn=({query:e,first:t})=>n`
<${A}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${xt(e)?"trends":""}
onChange=${s=>w({view:s},{push:!0})}
/>
`;function nn({subject:e,query:t}){let s=bt.some(([m])=>m===t.get("range"))?{range:t.get("range")}:{},a=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,o=M(()=>new F(a),[a]);y(()=>o.start(Zs[s.range]??en),[o]);let r=o.value.value,i=o.error.value,c=M(()=>r&&_t(r,{ofAgent:"agent"in e}),[r]),l=n`
<${A}
label="Period"
hideLabel
options=${bt}
value=${s.range??r?.range}
onChange=${m=>w({range:m},{push:!0})}
/>
`;return n`
<${U} id="trends" title="Trends" note=${tn[r?.step]} tools=${l}>
${i&&n`<${S} title="Trends could not be loaded" text=${i.message} again=${o.again} />`}
${!r&&!i&&n`<${T} lines=${12} />`}
${r&&(r.attempts.some(m=>m>0)?n`<${gt} label="Trends" charts=${c} stacked />`:n`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var an=36e5,on=6e4;function rn(e,t){let[s,a]=g(null),[o,r]=g(0);y(()=>{if(!e)return;let c=new AbortController;return B(e,{signal:c.signal}).then(a).catch(()=>c.signal.aborted||a(l=>l??"failed")),()=>c.abort()},[e,t,o]);let i=s?.content?.expires_at;return y(()=>{if(!i)return;let c=Math.max(on,Date.parse(i)-an-Date.now()),l=setTimeout(()=>r(m=>m+1),c);return()=>clearTimeout(l)},[i,o]),s}var wt="batch-report/",ln=({path:e})=>!e.startsWith(wt),$e=/\.html?$/i,Tt=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,fe=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,cn=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,mn=e=>e.split("/").map(encodeURIComponent).join("/");function vt({path:e},t){if(!t)return null;let s=t.url+mn(e);return $e.test(e)?Tt.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&fe.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var un=5;function pn(e){let t=o=>o.slice(0,o.lastIndexOf("/")+1),s=({path:o})=>$e.test(o)&&!Tt.test(o),a=[...new Set(e.filter(s).map(({path:o})=>t(o)))].filter(Boolean);return a.filter(o=>!a.some(r=>r!==o&&o.startsWith(r))).map(o=>({folder:o,files:e.filter(r=>r.path.startsWith(o)&&!(s(r)&&t(r.path)===o))})).filter(({files:o})=>o.length>=un)}var yt=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function dn(e,t){let s=e.flatMap(({path:l,url:m})=>{let u=vt({path:l},t);return u?[{...u,path:l,isOpened:!0}]:fe.test(l)?[{title:"Download trace",url:m,path:l,isOpened:!1}]:[]}),a=s.filter(({path:l})=>fe.test(l)),o=a.filter(({path:l})=>!cn.test(l)),r=(o.length>0?o:a).sort((l,m)=>yt(m)-yt(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>$e.test(l)).sort((l,m)=>i(l)-i(m))[0];return[r,c].filter(l=>l!==void 0)}var fn={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},$n=({outcome:e})=>e?fn[e]??"cancelled":"running",hn=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},kt=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),St=e=>e.install_seconds!==null||e.phase==="installing"||kt(e);function _n(e){let t=b(e.leased_at),s=b(e.started_at),a=b(e.finished_at),o=[],r=(c,l,m)=>(m===null||m>l)&&o.push({kind:c,from:l,until:m});if(s===null)return r(St(e)?"installing":"assigned",t,a),o;let i=Math.max(t,s-(e.install_seconds??0));return r("assigned",t,i),e.install_seconds!==null&&r("installing",i,s),r("running",s,a),o}function gn(e){let t=["assigned"];return St(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var bn=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function Ot(e,t){let s=e.tries??[],a=b(s[t]?.leased_at??e.created_at),o=s[t+1]?b(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:b(r.at)})).filter(({time:r})=>r>=a&&r<o)}function xn(e){let t=e.tries??[],s=["waiting"],a=r=>{let i=Ot(e,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};a(-1),t.forEach((r,i)=>{s.push(...gn(r)),!a(i)&&i<t.length-1&&s.push(...bn(r))});let o=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&o?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(o&&e.status==="cancelled"&&o.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var Et=e=>e.bundle?`bundle ${E(e.bundle)}`:`${E(e.commit)}${e.modified?", modified":""}`,yn=e=>`tests ${e.bundle?"of":"at"} ${Et(e)}`;function wn(e){let t=new Map;for(let s of e){if(!s)continue;let a=Et(s);t.set(a,(t.get(a)??0)+1)}return[...t].sort((s,a)=>a[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Tn=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var he=400,_e=200,At=e=>Math.floor(e/_e)*_e;function vn(e){let t=He({from:0,to:he*2,width:0});return k(()=>{let s=0,a=()=>{s=0;let i=e.current.getBoundingClientRect(),c={from:At(-i.top-he),to:At(window.innerHeight-i.top+he)+_e,width:Math.floor(i.width)},l=t.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(t.value=c)},o=()=>s||=requestAnimationFrame(a);a();let r=new ResizeObserver(o);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",o,{passive:!0}),window.addEventListener("resize",o),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",o),window.removeEventListener("resize",o)}},[]),t}export{oe as m111_0,H as m111_1,se as m114_0,Ds as m134_0,ut as m135_0,js as m135_1,Us as m135_2,Hs as m136_0,pt as m136_1,Js as m140_0,nn as m154_0,sn as m154_1,xt as m154_2,rn as m158_0,ie as m160_0,me as m161_0,Ye as m161_1,ce as m161_2,J as m161_3,ue as m161_4,K as m161_5,le as m161_6,fs as m161_7,wt as m183_0,dn as m183_1,pn as m183_2,ln as m183_3,vt as m183_4,kt as m186_0,$n as m186_1,_n as m186_2,Ot as m186_3,xn as m186_4,hn as m186_5,Tn as m191_0,yn as m191_1,wn as m191_2,F as m213_0,Qt as m22_0,jt as m22_1,Ht as m22_2,Ut as m22_3,ee as m22_4,Zt as m23_0,We as m23_1,je as m23_2,Ue as m23_3,vn as m275_0,te as m27_0,ts as m30_0,ns as m37_0,us as m42_0,ps as m46_0,ot as m48_0,ks as m48_1,Ss as m48_2,at as m48_3,vs as m48_4,gs as m48_5,As as m50_0,Es as m50_1,Cs as m53_0,Ps as m69_0,Ms as m69_1,Is as m82_0,Fs as m92_0,ne as m95_0,rs as m95_1,N as m95_2};
