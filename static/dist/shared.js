import{m276_0 as En,m276_1 as Cn,m276_2 as An,m276_3 as y,m276_4 as Rn,m276_5 as ge,m276_6 as Bn,m276_7 as S,m276_8 as M,m276_9 as qn,m276_10 as h,m276_11 as g}from"./main.js";import{m4_0 as Mn,m4_1 as Fn,m4_2 as B,m4_3 as Pn,m4_4 as In}from"./main.js";import{m169_0 as Un,m169_1 as Wn,m169_2 as zn,m169_3 as d,m169_4 as Vn,m169_5 as be,m169_6 as Qn,m169_7 as xe,m169_8 as Gn,m169_9 as p,m169_10 as w,m169_11 as _,m169_12 as ye,m169_13 as b,m169_14 as Hn,m169_15 as Jn,m169_16 as E,m169_17 as Kn,m169_18 as x}from"./main.js";import{m176_0 as Zn,m176_1 as F,m176_2 as we,m176_3 as ea,m176_4 as ta,m176_5 as sa}from"./main.js";import{m178_0 as n}from"./main.js";import{m217_0 as ia,m217_1 as la,m217_2 as ca,m217_3 as ma,m217_4 as ua,m217_5 as T,m217_6 as pa,m217_7 as $,m217_8 as da,m217_9 as fa}from"./main.js";import{m47_0 as D,m47_1 as j,m47_2 as _a}from"./main.js";import{m72_0 as f}from"./main.js";import{m91_0 as P}from"./main.js";import{m98_0 as U}from"./main.js";import{m118_0 as C}from"./main.js";import{m131_0 as W,m131_1 as O,m131_2 as v}from"./main.js";import{m132_0 as Aa,m132_1 as Te,m132_2 as ve}from"./main.js";import{m138_0 as q,m138_1 as qa}from"./main.js";var At=100,Rt=2e4,ke=20,Bt=[["previous","Previous batch"],["base","Base branch"]],Oe=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],qt=4,te=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&E(e.commit),x(e.created_at)].filter(Boolean).join(", ");function Nt(e){let[t,s]=g([]);return y(()=>{let a=new AbortController,o=new URLSearchParams({suite:e.suite,limit:ke+1,...e.org_id?{org_id:e.org_id}:{}});return B(`/api/v1/batches?${o}`,a).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,ke)),()=>{}),()=>a.abort()},[e.id]),t}function Lt({batch:e,chosen:t}){let s=Nt(e),a=o=>T({with:o},{push:!0});return n`
<div class="page-tools">
<${C} label="Against" hideLabel options=${Bt} value=${t} onChange=${a} />
${s.length>0&&n`
<${P}
label="Other batch"
items=${s.map(o=>({label:te(o),checked:o.id===t,run:()=>a(o.id)}))}
>
Other batch…
<${f} name="down" />
<//>
`}
</div>
`}var Mt=({at:e})=>e===null?null:n`<span class="number quiet">${_(e)}</span>`;function Se({id:e,status:t,seconds:s,word:a}){return e?n`
<a class="change-side" href=${$("job",{id:e})}>
<span class="unseen">${a}: </span>
<${Te} job=${{status:t}} /> <${Mt} at=${s} />
</a>
`:n`<span class="quiet">not run</span>`}function Ft({row:e,gone:t}){let s=t?e.job_id:e.before_job_id;return n`
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
<${f} name="next" />
<${Se} word="now" id=${t?null:e.job_id} status=${e.status} seconds=${e.seconds} />
</li>
`}var Ee=({kind:e,rows:t})=>n`
<ul class="change-list" data-changes=${e}>
${t.map(s=>n`<${Ft} key=${s.job_id} row=${s} gone=${e==="gone"} />`)}
</ul>
`;function Pt({kind:e,rows:t,causes:s}){let a=new Map(t.map(o=>[o.job_id,o]));return s.map(({fingerprint:o,cause:r,tests:i,job_ids:c})=>{let l=c.filter(m=>a.has(m)).map(m=>a.get(m));return l.length>0&&n`
<div class="change-cause" key=${o} data-cause=${o}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${d(i,"test")}</small>
</h3>
<${Ee} kind=${e} rows=${l} />
</div>
`})}function Ce(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}var Ae=({counts:e,excused:t},s)=>e[s]-(s==="still_failing"?t:0),Re=({excused:e})=>e>0?`, ${p(e)} quarantined`:"";function Be({path:e,query:t,version:s,href:a,textOf:o}){let r=F(`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s).data.value;if(!r?.with)return null;let{counts:i}=Ce(r);return n`
<p class="change-verdict">
${Oe.filter(([c],l)=>l<qt||i[c]>0).map(([c,,,,l,m])=>n`
<span
key=${c}
class=${i[c]?c==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${c}>${p(Ae(r,c))}</span>${" "}
${i[c]===1?l:m}${c==="still_failing"&&Re(r)}
</span>
`)}
<a class="quiet" href=${a}>against ${o(r.with)}</a>
</p>
`}var It=({batch:e,chosen:t})=>n`
<${Be}
path=${`/api/v1/batches/${e.id}`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
href=${$("batch",{id:e.id},{with:t})}
textOf=${s=>[s.name,s.app_version_id].filter(Boolean).join(", ")}
/>
`,Dt=({path:e,version:t,chosen:s})=>n`
<${Be}
path=${e}
query=${s?{with:s}:{}}
version=${t}
href="#changes"
textOf=${a=>a}
/>
`;function jt({kind:e,title:t,icon:s,note:a,counted:o,total:r,rows:i,causes:c,showAll:l}){return n`
<${U}
title=${n`<span class=${`state state-${s}`}>
<${f} name=${s} />
<span>${t}</span>
</span>`}
note=${o}
className="changes"
tools=${n`<span class="quiet">${a}</span>`}
>
${c?n`<${Pt} kind=${e} rows=${i} causes=${c} />`:n`<${Ee} kind=${e} rows=${i} />`}
${i.length<r&&n`
<p class="nothing">
<button type="button" class="button" onClick=${l}>
Show all ${p(r)}
</button>
</p>
`}
<//>
`}function qe({found:e,left:t,against:s,tools:a,showAll:o}){let r=Ce(e),i=Oe.filter(([c])=>r.counts[c]>0);return n`
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
<${jt} key=${c} kind=${c} title=${l} icon=${m}
note=${u} rows=${r[c]}
counted=${p(Ae(r,c))+(c==="still_failing"?Re(r):"")}
total=${r.counts[c]}
causes=${c==="newly_failing"?r.causes:null}
showAll=${o}
/>
`)}
`}function Ne({path:e,query:t,version:s,title:a,draw:o}){let[r,i]=g(At),c=F(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=h(null),m=c.data.value??l.current;l.current=m;let u=c.error.value;return n`
${u&&n`<${O} title=${a} text=${u.message} again=${()=>c.load()} />`}
${m&&o(m,()=>i(Rt))}
${!m&&!u&&n`<${v} />`}
`}var Ut=({batch:e,with:t})=>[e.unfinished>0&&`${p(e.unfinished)} to run`,t.unfinished>0&&`${p(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function Wt({found:e,chosen:t,showAll:s}){return e.with===null?n`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:n`
<${qe}
found=${e}
left=${Ut(e)}
against=${n`<a href=${$("batch",{id:e.with.id})}>${te(e.with)}</a>`}
showAll=${s}
/>
`}var zt=({batch:e,chosen:t})=>n`
<${Lt} batch=${e} chosen=${t} />
<${Ne}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
title="The batches could not be compared"
draw=${(s,a)=>n`<${Wt} found=${s} chosen=${t} showAll=${a} />`}
/>
`;function Vt({found:e,chosen:t,showAll:s}){let{org_id:a,with:o,others:r}=e,i=m=>T({with:m},{push:!0}),c=[{label:"Previous build",checked:!t,run:()=>i("")},...r.map(m=>({label:m,checked:m===t,run:()=>i(m)}))],l=r.length>0&&n`
<${P} label="Another build" items=${c} className="button is-link">
Another build<${f} name="down" />
<//>
`;return o===null?n`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${l}</p>`:n`
<${qe} found=${e} left="" tools=${l} showAll=${s}
against=${n`<a href=${$("build",{org_id:a,app_version_id:o})}>${o}</a>`}
/>
`}var Qt=({path:e,version:t,chosen:s})=>n`
<${Ne}
key=${`${e} ${s}`}
path=${`${e}/compare`}
query=${s?{with:s}:{}}
version=${t}
title="The builds could not be compared"
draw=${(a,o)=>n`<${Vt} found=${a} chosen=${s} showAll=${o} />`}
/>
`;import{m6_0 as Xa,m6_1 as Ya,m6_2 as Za,m6_3 as eo,m6_4 as to,m6_5 as z}from"./main.js";import{m216_0 as k,m216_1 as ao}from"./main.js";import{m21_0 as V}from"./main.js";var se=({status:e})=>n`
<span class=${`state state-${e}`}>
<${f} name=${e} />
<span>${ve[e]??e}</span>
</span>
`;import{m43_0 as Le}from"./main.js";import{m56_0 as Q,m56_1 as ho}from"./main.js";import{m0_0 as bo,m0_1 as xo,m0_2 as yo,m0_3 as Me,m0_4 as Fe,m0_5 as wo,m0_6 as To,m0_7 as Pe,m0_8 as vo,m0_9 as ko,m0_10 as So,m0_11 as Oo,m0_12 as Ie,m0_13 as Eo,m0_14 as De,m0_15 as Co,m0_16 as Ao,m0_17 as Ro}from"./main.js";var ne=({within:e,filter:t,label:s="Retry failed jobs",className:a,children:o})=>k("retry","job")&&n`
<${P}
label=${s}
icon="retry"
items=${()=>Ie({within:e,filter:t})}
none="Nothing to retry: they wait, run or are in quarantine."
className=${a}
tip=${o?void 0:s}
>
${o&&n`${o}<${f} name="down" />`}
<//>
`;import{m141_0 as G}from"./main.js";function je({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return n`<${Le} since=${e.created_at} />`;let s=b(t)-b(e.created_at);return n`
<span class="number">${s<10?_(s):be(s)}</span>
${t!==e.finished_at&&n`${" "}<span class="quiet" title=${Ue(e)}>retried</span>`}
`}var Ue=e=>e.finished_at?`until ${x(e.finished_at)}`:"in progress",We=({batch:e,link:t})=>e.app_version_id&&e.org_id?n`<${Q} org=${e.org_id} version=${e.app_version_id} link=${t} />`:n`<span class="quiet">${d(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,Gt=({batch:e})=>(e.branch||e.commit)&&n`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&n`<span class="id" title=${e.commit}>${E(e.commit)}</span>`}
</span>
`,Ht=({batch:e})=>n`
<${V} group=${{...z(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${p(e.total-e.unfinished)} of ${p(e.total)}</span>
`,Jt=[{name:"status",title:"Status",cell:e=>n`<${se} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>n`<${Gt} batch=${e} />`},{name:"build",title:"Build",cell:e=>n`<${We} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>n`<${Ht} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>n`<${D} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>n`<${je} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>n`
<${G} className="quiet" at=${e.created_at} />
`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&k("retry","batch"),cell:e=>e.failed>0&&n`<${Kt} batch=${e} />`}],Kt=({batch:e})=>n`
<${ne}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,Xt={kind:"batch",columns:Jt,hrefOf:e=>$("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m10_0 as tr,m10_1 as sr,m10_2 as ze}from"./main.js";var Yt=2;function Zt({width:e,height:t,draw:s,paint:a,className:o="",...r}){let i=h(null),c=ze.value;return S(()=>{let l=Math.min(Yt,window.devicePixelRatio||1),m=i.current;m.width=Math.max(1,Math.round(e*l)),m.height=Math.max(1,Math.round(t*l)),m.style.setProperty("width",`${e}px`),m.style.setProperty("height",`${t}px`);let u=m.getContext("2d");u.setTransform(l,0,0,l,0,0),s(u),a&&(a.current=R=>R(u))},[e,t,s,c]),n`<canvas ref=${i} class=${o} aria-hidden="true" ...${r}></canvas>`}var es=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",j],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],ts=({counts:e,choose:t})=>n`
<p class="counts">
${es.filter(([,s])=>e[s]>0).map(([s,a,o,r])=>n`
<button
type="button"
key=${a}
class=${`state state-${s}`}
data-count=${a}
data-tip=${r}
onClick=${()=>t(a)}
>
<${f} name=${s} />
<span>
<span class="number">${p(e[a])}</span> ${o}
</span>
</button>
`)}
</p>
`;var ss={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},ns={timed_out:"timed out",error:"could not run",executing:"running"},Ve={error:"The install failed, or the command could not be started: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},as=e=>Ve[e]??"",N=e=>ns[e]??e;function ae({outcome:e,phase:t=""}){let s=e?ss[e]??"cancelled":t==="parked"?"suspect":"running";return n`
<span class=${`state state-${s}`} title=${Ve[e]}>
<${f} name=${s} />
<span>${N(e??t)}</span>
</span>
`}var oe=5,Qe=18,os={passed:e=>n`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>n`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>n`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},rs=e=>n`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function H(e){return[...new Set(e)].map(s=>`${e.filter(a=>a===s).length} ${N(s)}`).join(", ")}function re({outcomes:e,most:t=20}){let s=e.slice(-t),a=t*oe,o=a-s.length*oe,r=s.length>0?`The last ${d(s.length,"attempt")}: ${H(s)}`:"No attempts yet";return n`
<svg
class="recent"
viewBox=${`0 0 ${a} ${Qe}`}
width=${a}
height=${Qe}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${a}`} />
${s.map((i,c)=>(os[i]??rs)(o+c*oe+1))}
</svg>
`}function is({attempt:e,most:t,here:s}){let a=h(null),{outcome:o,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=e;S(()=>{a.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let u=`${`${N(o)}, ${_(r)}`}, build ${i}, on ${c}, ${x(l)}`;return n`
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
`}function ls({seconds:e,most:t}){let s=h(null);return S(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),n`
<span class="took-usual" ref=${s}>
<span class="number">typically ${_(e)}</span>
</span>
`}function cs({history:e,usual:t,here:s}){let a=[...e].reverse(),o=a.map(({run_seconds:u})=>u).filter(u=>u!==null),r=Math.max(...o,t??0,.1)*1.08,[i,c]=[_(Math.min(...o)),_(Math.max(...o))],l=i===c?i:`between ${i} and ${c}`,m=o.length>0?`${d(a.length,"attempt")}, ${H(a.map(({outcome:u})=>u))}; ${l}.`:"No durations recorded.";return n`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&n`<${ls} seconds=${t} most=${r} />`}
<div class="took-bars">
${a.map(u=>n`
<${is} key=${u.attempt} attempt=${u} most=${r} here=${u.job_id===s} />
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
`}var ms=({facts:e,className:t=""})=>n`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,a])=>n`
<div key=${s}>
<dt>${s}</dt>
<dd>${a}</dd>
</div>
`)}
</dl>
`;import{m278_0 as Ar,m278_1 as Rr,m278_2 as Br,m278_3 as Ge,m278_4 as qr,m278_5 as Nr,m278_6 as ie,m278_7 as Lr,m278_8 as Mr,m278_9 as Fr,m278_10 as He,m278_11 as Pr}from"./main.js";import{m9_0 as Je,m9_1 as jr,m9_2 as Ur,m9_3 as Wr}from"./main.js";var us=50,Xe=()=>history.state?.open??{};function Ke(e,t){let a=[...Object.entries(Xe()).filter(([o])=>o!==e),[e,t]].slice(-us);history.replaceState({...history.state,open:Object.fromEntries(a)},"")}function le(e,t=!1){let[s,a]=g(()=>Xe()[e]??t),[o]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(a(l),history.state?.key===o&&Ke(e,l))},onClick:c=>{let l=c.currentTarget,m=c.target.closest("summary, a, button");m?.localName==="summary"&&m.parentElement===l&&Ke(e,!l.open)}}}var ce=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function ps({new:e,app_version_id:t,last_pass:s,since:a,failures:o,builds:r}){let i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(e)return`in ${t} \xB7 ${i}`;let c=`${d(o,"failure")} in ${d(r,"build")}`;return`failing since ${a.app_version_id}, ${c} \xB7 ${i}`}var J=({new_tests:e,tests:t})=>e>0&&e<t?`${p(e)} of ${d(t,"test")} new`:"",me=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${p(t)} of ${p(s)} on ${e}`,K=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,ue=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:a})=>[e&&`by ${e}`,`since ${x(t)}`,s&&`until ${x(s)}`].filter(Boolean).join(" ")+(a?`: ${a}`:"");import{m128_0 as X,m128_1 as Kr}from"./main.js";var ds=3,Ye=12,tt={new:["is-bad","new","A test of it did not fail before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function Ze({at:e}){let t=M(()=>Ge(()=>`${ye(Je.value-b(e))} ago`),[e]);return n`<span class="number" title=${x(e)}>${t}</span>`}var st=({history:{trend:e}})=>e.filter(t=>t>0).length>1,fs=({trend:e})=>n`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${X} values=${e} tone="bad" /></span>`;function et({examples:e,tests:t}){let s=[...new Set(e.map(o=>o.test.split("/").at(-1)))].slice(0,ds),a=t-s.length;return a>0?`${s.join(", ")} and ${p(a)} more`:s.join(", ")}var nt=e=>$("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function $s({row:e}){return n`
<li class="failure-example">
<a href=${nt(e)}>
<${q} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}var hs=e=>tt[e][1],_s=({note:e})=>n`
<p class="failure-note">
<${f} name="event" />
${e.note&&n`<span>${e.note}</span>`}
${e.owner&&n`<span>Owner: ${e.owner}</span>`}
${e.ticket_url&&n`
<a href=${e.ticket_url} target="_blank" rel="noopener noreferrer">
${e.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span>
</a>
`}
</p>
`,gs=e=>[e.is_over&&["is-good","passed since","Each of its tests has passed since"],J(e)&&["is-bad",J(e),"The others failed before, too"],e.since&&["",`since ${e.since.app_version_id}`,ce(e)],e.agent&&["is-warn",me(e.agent),K(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean),bs=({group:e,changed:t})=>n`
${e.agent&&n`
<p>
${p(e.agent.failures)} of ${d(e.agent.of,"failure")} on${" "}
<a href=${$("agent",{name:e.agent.agent})}>${e.agent.agent}</a>.${" "}
${K(e.agent)}
</p>
`}
<ul class="plain failure-examples">
${e.examples.map(s=>n`<${$s} key=${s.job_id} row=${s} />`)}
${e.examples.length<e.tests&&n`<li class="quiet">and ${p(e.tests-e.examples.length)} more</li>`}
</ul>
${k("annotate","failure")&&n`
<button type="button" class="button" onClick=${()=>Me(e).then(s=>s&&t())}>
<${f} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
`;function xs({group:e,changed:t}){let s=e.examples.filter(({status:o})=>o==="failed").map(o=>o.job_id);if(s.length===0||!k("retry","job"))return null;let a=`Retry ${d(s.length,"failed job")}`;return n`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${a}: ${e.cause}`}
data-tip=${a}
onClick=${()=>De(s).then(o=>o&&t())}
>
<${f} name="retry" />
</button>
`}function ys({group:e,several:t,wanted:s,changed:a}){let[o,r,i]=tt[e.label],c=`cause/${e.org_id}/${e.fingerprint}`,l=h(null);return y(()=>{s&&(l.current.focus({preventScroll:!0}),l.current.scrollIntoView({block:"center"}))},[s]),n`
<li class="failure-group" data-cause=${e.fingerprint}>
<details ...${le(c,s)}>
<summary data-row=${c} tabindex="-1" ref=${l}>
<span class=${`tag ${o}`} data-tip=${i}>${r}</span>
<span class="failure-cause" title=${e.cause}>${e.cause}</span>
<span class="failure-facts">
${t&&n`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${et(e)}>${et(e)}</span>
${gs(e).map(([m,u,R])=>n`<span key=${u} class=${`tag ${m}`} data-tip=${R}>${u}</span>`)}
${e.retrying>0&&n`<span class="tag" data-retrying>${d(e.retrying,"job")} retrying</span>`}
</span>
<span class="number failure-tests">${d(e.tests,"test")}</span>
<span class="number failure-times" title=${`${d(e.history.failures,"failure")} in all builds`}>
${p(e.failures)} ×
</span>
<span class="failure-first">
<span class="unseen">first seen </span><${Ze} at=${e.history.first_at} />
</span>
<span class="failure-last">
<span class="unseen">last seen </span><${Ze} at=${e.history.last_at} />
</span>
<span class="failure-trend">${st(e)&&n`<${fs} trend=${e.history.trend} />`}</span>
</summary>
<${bs} group=${e} changed=${a} />
</details>
<${xs} group=${e} changed=${a} />
${e.note&&n`<${_s} note=${e.note} />`}
</li>
`}var ws=({groups:e,tests:t,cases:s})=>[d(e.length,"cause"),d(t,"test"),s>0&&d(s,"case")].filter(Boolean).join(", ");function at({found:e,wanted:t,changed:s}){let a=m=>t===`${m.org_id}/${m.fingerprint}`,[o,r]=g(e.groups.findIndex(a)>=Ye),i=o?e.groups:e.groups.slice(0,Ye),c=new Set(e.groups.map(m=>m.org_id)).size>1,l=we();return n`
<div class=${`failure-list ${i.some(st)?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Failures</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${l}>
${i.map(m=>n`
<${ys}
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
`}function Ts({path:e,version:t,ended:s="",initial:a=null,none:o=null,children:r}){let[i,c]=g(!1),l=F(e,i?`${t} ${s}`:t,a),m=l.data.value,u=!!m?.groups.some(ee=>ee.retrying>0);y(()=>c(u),[u]);let R=l.error.value;return R&&!m?n`<${O} title="Failures could not be loaded" text=${R.message} again=${l.load} />`:m?m.groups.length===0?o:r(m,(ee=m,Ct="")=>n`
<${at} found=${ee} wanted=${Ct} changed=${()=>l.load()} />
`):n`<${v} />`}var vs=({children:e})=>n`
<${W} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var ks=[["24h","24 h"],["7d","7 days"]],Ss=e=>e.get("since")==="7d"?"7d":"24h",Os=({since:e})=>n`
<${C}
label="Period"
hideLabel
options=${ks}
value=${e}
onChange=${t=>T({since:t==="24h"?"":t},{push:!0})}
/>
`;var Es=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,a])=>n`
<span class="chip" key=${s}>
${a} <strong>${t[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${a}`}
onClick=${()=>T({[s]:""},{push:!0})}
>
<${f} name="close" />
</button>
</span>
`);import{m133_0 as ot}from"./main.js";var Cs=({group:e})=>n`
${e.target}
${Object.keys(e.labels).length>0&&n`${" "}<span class="quiet">${xe(e.labels)}</span>`}
`,Y=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>n`<span class=${`number ${s[e]>0?"":"quiet"}`}>${p(s[e])}</span>`}),pe=[{name:"bar",title:"Progress",cell:e=>n`<${V} group=${{...z(e),waiting:e.unfinished-e.running}} />`},Y("waiting","Waiting"),Y("running","Running"),Y("done","Passed"),{...Y("failed","Failed"),cell:e=>n`<${D} of=${e} />`}],rt={name:"target",title:"Target",main:!0,cell:e=>Cs({group:e})},As={name:"build",title:"Build",main:!0,cell:e=>n`<${Q} org=${e.org_id} version=${e.app_version_id} />`},Rs={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&n`<span class="clamp" title=${e.text}>${e.text}</span>`},Bs=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function qs(e){let t=new Map;for(let s of e){let a=t.get(s.app_version_id);if(a)for(let o of Bs)a[o]+=s[o];else t.set(s.app_version_id,{...s})}return[...t.values()]}function it({id:e,label:t,kind:s,groups:a,columns:o}){let r=new Map(a.map(i=>[i.id,{value:i}]));return n`
<${ot}
id=${e}
label=${t}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${o}
hrefOf=${i=>$(s,i)}
/>
`}var Ns=({groups:e})=>n`
<${it}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e}
columns=${e.some(({explanation:t})=>t)?[rt,...pe,Rs]:[rt,...pe]}
/>
`,Ls=({groups:e})=>n`
<${it}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${qs(e)}
columns=${[As,...pe]}
/>
`;function Ms({list:e,what:t,older:s="Show older",all:a="End of list"}){let{ids:o,error:r,loading:i,more:c}=e;return r.value?n`
<${O}
title=${`${t} could not be loaded`}
text=${r.value.message}
again=${()=>o.peek().length?e.next():e.first()}
/>
`:i.value==="first"&&o.value.length===0?n`<${v} lines=${10} />`:c.value?n`
<p class="nothing">
<button type="button" class="button" disabled=${i.value!==null} onClick=${()=>e.next()}>
${s}
</button>
</p>
`:o.value.length>0&&a?n`<p class="nothing">${a}</p>`:null}import{m96_0 as lt}from"./main.js";import{m104_0 as ct}from"./main.js";function Fs({store:e,kind:t}){return e.loaded.value?n`<${ct} problem=${{status:404,text:`there is no such ${t}`}} />`:n`
<${lt} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${v} />
<//>
`}function Ps({label:e,tabs:t,value:s,onChange:a}){let o=h(null),r=ge(),i=Math.max(0,t.findIndex(l=>l.name===s));return n`
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
`}function mt({share:e}){let t=h(null);return S(()=>t.current.style.setProperty("--share",e.toFixed(3))),n`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var Is=({label:e,by:t,rows:s})=>n`
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
<${mt} share=${i/r} />
<span class="number">${w(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":_(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function Ds(e,t){let s=new Map;for(let a of e){let o=t(a),r=s.get(o)??{key:o,ran:0,failed:0,passes:[]};r.ran+=1,a.outcome!=="passed"?r.failed+=1:a.run_seconds!==null&&r.passes.push(a.run_seconds),s.set(o,r)}return[...s.values()].map(({passes:a,...o})=>({...o,seconds:a.length>0?a.reduce((r,i)=>r+i,0)/a.length:null}))}var js=({test:e})=>n`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${ue(e)}
</span>
`;function ut(e){return k("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Pe(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Fe(e)}]:[]}var Us=({test:e})=>ut(e).map(({label:t,icon:s,run:a})=>n`
<button
type="button"
key=${t}
class="icon-button"
aria-label=${`${t} ${e.test}`}
data-tip=${t}
onClick=${a}
>
<${f} name=${s} />
</button>
`),Ws=({test:e})=>e.mean_seconds!==null&&n`
<span class="trend">
<${X} values=${e.recent_seconds} />
<span class="number">${_(e.mean_seconds)}</span>
</span>
`,zs=({share:e,of:t})=>n`
<span class="number">${w(e)}</span> <span class="quiet number">of ${p(t)}</span>
`,Vs=[{name:"last",title:"Last outcome",cell:e=>n`<${ae} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>n`<${q} test=${e.test} />`,under:e=>e.quarantined&&n`<${js} test=${e} />`},{name:"whose",title:"Organization",cell:e=>n`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>n`<${re} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>n`<${zs} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&n`<span class="number">${w(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>n`<${Ws} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>n`<${G} className="quiet" at=${e.last_at} />`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:()=>k("quarantine","test"),cell:e=>n`<${Us} test=${e} />`}],Qs={kind:"test",columns:Vs,hrefOf:e=>$("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};function Gs({name:e,value:t,note:s,icon:a,tone:o="",href:r,children:i}){let c=n`
<span class="tile-name">
${a&&n`<${f} name=${a} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&n`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${o&&`tile-${o}`}`;return r?n`<a class=${l} href=${r} data-tile=${e}>${c}</a>`:n`<div class=${l} data-tile=${e}>${c}</div>`}var I=class{#e;value=ie(null);error=ie(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await B(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as pt,m8_1 as dt,m8_2 as ft,m8_3 as de}from"./main.js";var Hs=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],$t=e=>e===null?null:Math.round(e*1e4)/100,Js=e=>w(e/100);function Ks(e,t,s){return`${e.map(({name:o,shown:r},i)=>{let c=t[i].map((m,u)=>r?r(u):m).filter(m=>m!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${o}: latest ${l}, from ${s(Math.min(...c))} to ${s(dt(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function L(e,t,s,a){let o=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:o,summary:Ks(o,r,a.write),...a}}var A=(e,t)=>({name:e,tone:t,kind:"line"});function ht(e,{ofAgent:t=!1}={}){let{at:s,installs:a,installs_avoided:o}=e,r={write:ft,steps:pt,least:1},i={write:Js,least:100,most:100};return[L("Pass rate",s,[[A("passed","good"),e.pass_rate.map($t)]],{...i,floor:50}),L("Duration",s,[[A("p95","warn"),e.run_p95],[A("p50","go"),e.run_p50]],r),L("Queue wait",s,[[A("p95","warn"),e.wait_p95],[A("p50","go"),e.wait_p50]],r),t?L("Utilization",s,[[A("working","go"),e.busy_agents.map($t)]],i):L("Agents at work",s,[[A("on average","go"),e.busy_agents]],{write:de,steps:Hs,least:1}),L("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>a[c]},a.map((c,l)=>c+o[l])],[{name:"avoided",tone:"good",kind:"bars"},o]],{write:de,least:4})]}import{m32_0 as _t}from"./main.js";var Xs={"30d":600,"90d":600},Ys=60,gt=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Zs={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},bt=e=>e.get("view")==="trends",en=({query:e,first:t})=>n`
<${C}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${bt(e)?"trends":""}
onChange=${s=>T({view:s},{push:!0})}
/>
`;function tn({subject:e,query:t}){let s=gt.some(([m])=>m===t.get("range"))?{range:t.get("range")}:{},a=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,o=M(()=>new I(a),[a]);y(()=>o.start(Xs[s.range]??Ys),[o]);let r=o.value.value,i=o.error.value,c=M(()=>r&&ht(r,{ofAgent:"agent"in e}),[r]),l=n`
<${C}
label="Period"
hideLabel
options=${gt}
value=${s.range??r?.range}
onChange=${m=>T({range:m},{push:!0})}
/>
`;return n`
<${U} id="trends" title="Trends" note=${Zs[r?.step]} tools=${l}>
${i&&n`<${O} title="Trends could not be loaded" text=${i.message} again=${o.again} />`}
${!r&&!i&&n`<${v} lines=${12} />`}
${r&&(r.attempts.some(m=>m>0)?n`<${_t} label="Trends" charts=${c} stacked />`:n`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var sn=36e5,nn=6e4;function an(e,t){let[s,a]=g(null),[o,r]=g(0);y(()=>{if(!e)return;let c=new AbortController;return B(e,{signal:c.signal}).then(a).catch(()=>c.signal.aborted||a(l=>l??"failed")),()=>c.abort()},[e,t,o]);let i=s?.content?.expires_at;return y(()=>{if(!i)return;let c=Math.max(nn,Date.parse(i)-sn-Date.now()),l=setTimeout(()=>r(m=>m+1),c);return()=>clearTimeout(l)},[i,o]),s}var Z=e=>[`${w(e.failed_share)} of the ${d(e.ran,"test")} finished here failed;`,`on other agents ${w(e.others_failed_share)} of ${p(e.others_ran)}.`].join(" "),on={more:e=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${Z(e)} Unlikely to be chance: check the device, or quarantine it.`}),less:e=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:Z(e)}),usual:e=>({tone:"good",icon:"done",title:e.failed>0?"Fails about as many tests as other agents":"No test failed",text:e.failed>0?`${Z(e)} The difference may be chance.`:Z(e)}),too_few:e=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`Needs ${e.least_runs} finished tests here (${p(e.ran)} so far)`,`and ${e.least_runs} on agents of the same targets (${p(e.others_ran)}).`].join(" ")})};function rn(e){return e.errors_in_a_row>=e.least_errors?{tone:"bad",icon:"suspect",title:`The last ${d(e.errors_in_a_row,"attempt")} were lost or could not run`,text:"These are not failed tests. Check the device and its host."}:on[e.verdict](e)}function ln(e){let t=e.filter(({outcome:a,run_seconds:o})=>["passed","failed"].includes(a)&&o!==null).map(({run_seconds:a})=>a).toSorted((a,o)=>a-o),s=Math.floor(t.length/2);return t.length===0?null:t.length%2?t[s]:(t[s-1]+t[s])/2}var yt="batch-report/",cn=({path:e})=>!e.startsWith(yt),$e=/\.html?$/i,wt=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,fe=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,mn=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,un=e=>e.split("/").map(encodeURIComponent).join("/");function Tt({path:e},t){if(!t)return null;let s=t.url+un(e);return $e.test(e)?wt.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&fe.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var pn=5;function dn(e){let t=o=>o.slice(0,o.lastIndexOf("/")+1),s=({path:o})=>$e.test(o)&&!wt.test(o),a=[...new Set(e.filter(s).map(({path:o})=>t(o)))].filter(Boolean);return a.filter(o=>!a.some(r=>r!==o&&o.startsWith(r))).map(o=>({folder:o,files:e.filter(r=>r.path.startsWith(o)&&!(s(r)&&t(r.path)===o))})).filter(({files:o})=>o.length>=pn)}var xt=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function fn(e,t){let s=e.flatMap(({path:l,url:m})=>{let u=Tt({path:l},t);return u?[{...u,path:l,isOpened:!0}]:fe.test(l)?[{title:"Download trace",url:m,path:l,isOpened:!1}]:[]}),a=s.filter(({path:l})=>fe.test(l)),o=a.filter(({path:l})=>!mn.test(l)),r=(o.length>0?o:a).sort((l,m)=>xt(m)-xt(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>$e.test(l)).sort((l,m)=>i(l)-i(m))[0];return[r,c].filter(l=>l!==void 0)}var $n={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},hn=({outcome:e})=>e?$n[e]??"cancelled":"running",_n=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},vt=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),kt=e=>e.install_seconds!==null||e.phase==="installing"||vt(e);function gn(e){let t=b(e.leased_at),s=b(e.started_at),a=b(e.finished_at),o=[],r=(c,l,m)=>(m===null||m>l)&&o.push({kind:c,from:l,until:m});if(s===null)return r(kt(e)?"installing":"assigned",t,a),o;let i=Math.max(t,s-(e.install_seconds??0));return r("assigned",t,i),e.install_seconds!==null&&r("installing",i,s),r("running",s,a),o}function bn(e){let t=["assigned"];return kt(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var xn=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function St(e,t){let s=e.tries??[],a=b(s[t]?.leased_at??e.created_at),o=s[t+1]?b(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:b(r.at)})).filter(({time:r})=>r>=a&&r<o)}function yn(e){let t=e.tries??[],s=["waiting"],a=r=>{let i=St(e,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};a(-1),t.forEach((r,i)=>{s.push(...bn(r)),!a(i)&&i<t.length-1&&s.push(...xn(r))});let o=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&o?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(o&&e.status==="cancelled"&&o.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var Ot=e=>e.bundle?`bundle ${E(e.bundle)}`:`${E(e.commit)}${e.modified?", modified":""}`,wn=e=>`tests ${e.bundle?"of":"at"} ${Ot(e)}`;function Tn(e){let t=new Map;for(let s of e){if(!s)continue;let a=Ot(s);t.set(a,(t.get(a)??0)+1)}return[...t].sort((s,a)=>a[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var vn=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var he=400,_e=200,Et=e=>Math.floor(e/_e)*_e;function kn(e){let t=He({from:0,to:he*2,width:0});return S(()=>{let s=0,a=()=>{s=0;let i=e.current.getBoundingClientRect(),c={from:Et(-i.top-he),to:Et(window.innerHeight-i.top+he)+_e,width:Math.floor(i.width)},l=t.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(t.value=c)},o=()=>s||=requestAnimationFrame(a);a();let r=new ResizeObserver(o);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",o,{passive:!0}),window.addEventListener("resize",o),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",o),window.removeEventListener("resize",o)}},[]),t}export{re as m111_0,H as m111_1,ne as m114_0,Ps as m134_0,mt as m135_0,Is as m135_1,Ds as m135_2,Qs as m136_0,ut as m136_1,Gs as m140_0,tn as m154_0,en as m154_1,bt as m154_2,an as m158_0,le as m160_0,me as m161_0,J as m161_1,ue as m161_2,K as m161_3,ce as m161_4,ps as m161_5,ln as m174_0,rn as m174_1,yt as m183_0,fn as m183_1,dn as m183_2,cn as m183_3,Tt as m183_4,vt as m186_0,hn as m186_1,gn as m186_2,St as m186_3,yn as m186_4,_n as m186_5,vn as m191_0,wn as m191_1,Tn as m191_2,I as m212_0,zt as m22_0,It as m22_1,Qt as m22_2,Dt as m22_3,te as m22_4,Xt as m23_0,We as m23_1,je as m23_2,Ue as m23_3,kn as m274_0,se as m27_0,Zt as m30_0,ts as m37_0,cs as m42_0,ms as m46_0,at as m48_0,Ts as m48_1,vs as m48_2,nt as m48_3,ws as m48_4,hs as m48_5,Os as m50_0,Ss as m50_1,Es as m53_0,Ls as m69_0,Ns as m69_1,Ms as m82_0,Fs as m92_0,ae as m95_0,as as m95_1,N as m95_2};
