import{m274_0 as Cn,m274_1 as An,m274_2 as Rn,m274_3 as w,m274_4 as Bn,m274_5 as _e,m274_6 as Mn,m274_7 as S,m274_8 as q,m274_9 as Ln,m274_10 as h,m274_11 as g}from"./main.js";import{m4_0 as qn,m4_1 as Fn,m4_2 as M,m4_3 as In,m4_4 as Dn}from"./main.js";import{m167_0 as Wn,m167_1 as zn,m167_2 as Vn,m167_3 as f,m167_4 as Gn,m167_5 as ge,m167_6 as Qn,m167_7 as be,m167_8 as Hn,m167_9 as p,m167_10 as v,m167_11 as _,m167_12 as xe,m167_13 as b,m167_14 as Jn,m167_15 as Kn,m167_16 as E,m167_17 as Xn,m167_18 as y}from"./main.js";import{m174_0 as ea,m174_1 as F,m174_2 as ye,m174_3 as ta,m174_4 as sa,m174_5 as na}from"./main.js";import{m176_0 as n}from"./main.js";import{m215_0 as la,m215_1 as ca,m215_2 as ma,m215_3 as ua,m215_4 as pa,m215_5 as T,m215_6 as da,m215_7 as $,m215_8 as fa,m215_9 as $a}from"./main.js";import{m72_0 as d}from"./main.js";import{m90_0 as C}from"./main.js";import{m97_0 as D}from"./main.js";import{m117_0 as A}from"./main.js";import{m130_0 as j,m130_1 as O,m130_2 as k}from"./main.js";import{m131_0 as Ea,m131_1 as we,m131_2 as ve}from"./main.js";import{m137_0 as L,m137_1 as Ra}from"./main.js";var At=100,Rt=2e4,Te=20,Bt=[["previous","Previous batch"],["base","Base branch"]],Se=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],Mt=4,ee=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&E(e.commit),y(e.created_at)].filter(Boolean).join(", ");function Lt(e){let[t,s]=g([]);return w(()=>{let a=new AbortController,o=new URLSearchParams({suite:e.suite,limit:Te+1,...e.org_id?{org_id:e.org_id}:{}});return M(`/api/v1/batches?${o}`,a).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,Te)),()=>{}),()=>a.abort()},[e.id]),t}function Pt({batch:e,chosen:t}){let s=Lt(e),a=o=>T({with:o},{push:!0});return n`
<div class="page-tools">
<${A} label="Against" hideLabel options=${Bt} value=${t} onChange=${a} />
${s.length>0&&n`
<${C}
label="Other batch"
items=${s.map(o=>({label:ee(o),checked:o.id===t,run:()=>a(o.id)}))}
>
Other batch…
<${d} name="down" />
<//>
`}
</div>
`}var Nt=({at:e})=>e===null?null:n`<span class="number quiet">${_(e)}</span>`;function ke({id:e,status:t,seconds:s,word:a}){return e?n`
<a class="change-side" href=${$("job",{id:e})}>
<span class="unseen">${a}: </span>
<${we} job=${{status:t}} /> <${Nt} at=${s} />
</a>
`:n`<span class="quiet">not run</span>`}function qt({row:e,gone:t}){let s=t?e.job_id:e.before_job_id;return n`
<li class="change">
<a class="change-test" href=${$("job",{id:e.job_id})}>
<${L} test=${e.test} />
</a>
<${ke}
word="before"
id=${s}
status=${t?e.status:e.before_status}
seconds=${t?e.seconds:e.before_seconds}
/>
<${d} name="next" />
<${ke} word="now" id=${t?null:e.job_id} status=${e.status} seconds=${e.seconds} />
</li>
`}var Oe=({kind:e,rows:t})=>n`
<ul class="change-list" data-changes=${e}>
${t.map(s=>n`<${qt} key=${s.job_id} row=${s} gone=${e==="gone"} />`)}
</ul>
`;function Ft({kind:e,rows:t,causes:s}){let a=new Map(t.map(o=>[o.job_id,o]));return s.map(({fingerprint:o,cause:r,tests:i,job_ids:c})=>{let l=c.filter(m=>a.has(m)).map(m=>a.get(m));return l.length>0&&n`
<div class="change-cause" key=${o} data-cause=${o}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${f(i,"test")}</small>
</h3>
<${Oe} kind=${e} rows=${l} />
</div>
`})}function Ee(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}function Ce({path:e,query:t,version:s,href:a,textOf:o}){let r=F(`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s).data.value;if(!r?.with)return null;let{counts:i}=Ee(r);return n`
<p class="change-verdict">
${Se.filter(([c],l)=>l<Mt||i[c]>0).map(([c,,,,l,m])=>n`
<span
key=${c}
class=${i[c]?c==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${c}>${p(i[c])}</span>${" "}
${i[c]===1?l:m}
</span>
`)}
<a class="quiet" href=${a}>against ${o(r.with)}</a>
</p>
`}var It=({batch:e,chosen:t})=>n`
<${Ce}
path=${`/api/v1/batches/${e.id}`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
href=${$("batch",{id:e.id},{with:t})}
textOf=${s=>[s.name,s.app_version_id].filter(Boolean).join(", ")}
/>
`,Dt=({path:e,version:t,chosen:s})=>n`
<${Ce}
path=${e}
query=${s?{with:s}:{}}
version=${t}
href="#changes"
textOf=${a=>a}
/>
`;function jt({kind:e,title:t,icon:s,note:a,total:o,rows:r,causes:i,showAll:c}){return n`
<${D}
title=${n`<span class=${`state state-${s}`}>
<${d} name=${s} />
<span>${t}</span>
</span>`}
note=${p(o)}
className="changes"
tools=${n`<span class="quiet">${a}</span>`}
>
${i?n`<${Ft} kind=${e} rows=${r} causes=${i} />`:n`<${Oe} kind=${e} rows=${r} />`}
${r.length<o&&n`
<p class="nothing">
<button type="button" class="button" onClick=${c}>
Show all ${p(o)}
</button>
</p>
`}
<//>
`}function Ae({found:e,left:t,against:s,tools:a,showAll:o}){let r=Ee(e),i=Se.filter(([c])=>r.counts[c]>0);return n`
<p class="change-with">
Against ${s}
${t&&i.length>0&&n`${" "}<span class="number" data-to-run>· ${t}</span>`}
${a}
</p>
${i.length===0?n`
<${j} icon=${t?"running":"done"} title=${t?`Same so far, ${t}`:"No changes"}>
<p>Every finished test has the same status in both.</p>
<//>
`:null}
${i.map(([c,l,m,u])=>n`
<${jt} key=${c} kind=${c} title=${l} icon=${m} note=${u} rows=${r[c]}
total=${r.counts[c]}
causes=${c==="newly_failing"?r.causes:null}
showAll=${o}
/>
`)}
`}function Re({path:e,query:t,version:s,title:a,draw:o}){let[r,i]=g(At),c=F(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=h(null),m=c.data.value??l.current;l.current=m;let u=c.error.value;return n`
${u&&n`<${O} title=${a} text=${u.message} again=${()=>c.load()} />`}
${m&&o(m,()=>i(Rt))}
${!m&&!u&&n`<${k} />`}
`}var Ut=({batch:e,with:t})=>[e.unfinished>0&&`${p(e.unfinished)} to run`,t.unfinished>0&&`${p(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function Wt({found:e,chosen:t,showAll:s}){return e.with===null?n`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:n`
<${Ae}
found=${e}
left=${Ut(e)}
against=${n`<a href=${$("batch",{id:e.with.id})}>${ee(e.with)}</a>`}
showAll=${s}
/>
`}var zt=({batch:e,chosen:t})=>n`
<${Pt} batch=${e} chosen=${t} />
<${Re}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
title="The batches could not be compared"
draw=${(s,a)=>n`<${Wt} found=${s} chosen=${t} showAll=${a} />`}
/>
`;function Vt({found:e,chosen:t,showAll:s}){let{org_id:a,with:o,others:r}=e,i=m=>T({with:m},{push:!0}),c=[{label:"Previous build",checked:!t,run:()=>i("")},...r.map(m=>({label:m,checked:m===t,run:()=>i(m)}))],l=r.length>0&&n`
<${C} label="Another build" items=${c} className="button is-link">
Another build<${d} name="down" />
<//>
`;return o===null?n`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${l}</p>`:n`
<${Ae} found=${e} left="" tools=${l} showAll=${s}
against=${n`<a href=${$("build",{org_id:a,app_version_id:o})}>${o}</a>`}
/>
`}var Gt=({path:e,version:t,chosen:s})=>n`
<${Re}
key=${`${e} ${s}`}
path=${`${e}/compare`}
query=${s?{with:s}:{}}
version=${t}
title="The builds could not be compared"
draw=${(a,o)=>n`<${Vt} found=${a} chosen=${s} showAll=${o} />`}
/>
`;import{m6_0 as Ha,m6_1 as Ja,m6_2 as Ka,m6_3 as Xa,m6_4 as Ya,m6_5 as U}from"./main.js";import{m214_0 as x,m214_1 as to}from"./main.js";import{m21_0 as W}from"./main.js";var te=({status:e})=>n`
<span class=${`state state-${e}`}>
<${d} name=${e} />
<span>${ve[e]??e}</span>
</span>
`;import{m43_0 as Be}from"./main.js";import{m47_0 as z,m47_1 as Me,m47_2 as po}from"./main.js";import{m56_0 as V,m56_1 as ho}from"./main.js";import{m0_0 as bo,m0_1 as xo,m0_2 as yo,m0_3 as Le,m0_4 as Pe,m0_5 as Ne,m0_6 as wo,m0_7 as vo,m0_8 as qe,m0_9 as To,m0_10 as ko,m0_11 as So,m0_12 as Oo,m0_13 as Fe,m0_14 as Eo,m0_15 as Ie,m0_16 as Co,m0_17 as De,m0_18 as Ao,m0_19 as Ro}from"./main.js";var se=({within:e,filter:t,label:s="Retry failed jobs",className:a,children:o})=>x("retry","job")&&n`
<${C}
label=${s}
icon="retry"
items=${()=>Fe({within:e,filter:t})}
none="Nothing to retry: they wait, run or are in quarantine."
className=${a}
tip=${o?void 0:s}
>
${o&&n`${o}<${d} name="down" />`}
<//>
`;import{m140_0 as G}from"./main.js";function je({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return n`<${Be} since=${e.created_at} />`;let s=b(t)-b(e.created_at);return n`
<span class="number">${s<10?_(s):ge(s)}</span>
${t!==e.finished_at&&n`${" "}<span class="quiet" title=${Ue(e)}>retried</span>`}
`}var Ue=e=>e.finished_at?`until ${y(e.finished_at)}`:"in progress",We=({batch:e,link:t})=>e.app_version_id&&e.org_id?n`<${V} org=${e.org_id} version=${e.app_version_id} link=${t} />`:n`<span class="quiet">${f(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,Qt=({batch:e})=>(e.branch||e.commit)&&n`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&n`<span class="id" title=${e.commit}>${E(e.commit)}</span>`}
</span>
`,Ht=({batch:e})=>n`
<${W} group=${{...U(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${p(e.total-e.unfinished)} of ${p(e.total)}</span>
`,Jt=[{name:"status",title:"Status",cell:e=>n`<${te} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>n`<${Qt} batch=${e} />`},{name:"build",title:"Build",cell:e=>n`<${We} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>n`<${Ht} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>n`<${z} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>n`<${je} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>n`
<${G} className="quiet" at=${e.created_at} />
`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&x("retry","batch"),cell:e=>e.failed>0&&n`<${Kt} batch=${e} />`}],Kt=({batch:e})=>n`
<${se}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,Xt={kind:"batch",columns:Jt,hrefOf:e=>$("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m10_0 as tr,m10_1 as sr,m10_2 as ze}from"./main.js";var Yt=2;function Zt({width:e,height:t,draw:s,paint:a,className:o="",...r}){let i=h(null),c=ze.value;return S(()=>{let l=Math.min(Yt,window.devicePixelRatio||1),m=i.current;m.width=Math.max(1,Math.round(e*l)),m.height=Math.max(1,Math.round(t*l)),m.style.setProperty("width",`${e}px`),m.style.setProperty("height",`${t}px`);let u=m.getContext("2d");u.setTransform(l,0,0,l,0,0),s(u),a&&(a.current=B=>B(u))},[e,t,s,c]),n`<canvas ref=${i} class=${o} aria-hidden="true" ...${r}></canvas>`}var es=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",Me],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],ts=({counts:e,choose:t})=>n`
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
<${d} name=${s} />
<span>
<span class="number">${p(e[a])}</span> ${o}
</span>
</button>
`)}
</p>
`;var ss={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},ns={timed_out:"timed out",error:"could not run",executing:"running"},P=e=>ns[e]??e;function ne({outcome:e,phase:t=""}){let s=e?ss[e]??"cancelled":t==="parked"?"suspect":"running";return n`
<span class=${`state state-${s}`}>
<${d} name=${s} />
<span>${P(e??t)}</span>
</span>
`}var ae=5,Ve=18,as={passed:e=>n`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>n`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>n`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},os=e=>n`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function Q(e){return[...new Set(e)].map(s=>`${e.filter(a=>a===s).length} ${P(s)}`).join(", ")}function oe({outcomes:e,most:t=20}){let s=e.slice(-t),a=t*ae,o=a-s.length*ae,r=s.length>0?`The last ${f(s.length,"attempt")}: ${Q(s)}`:"No attempts yet";return n`
<svg
class="recent"
viewBox=${`0 0 ${a} ${Ve}`}
width=${a}
height=${Ve}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${a}`} />
${s.map((i,c)=>(as[i]??os)(o+c*ae+1))}
</svg>
`}function rs({attempt:e,most:t,here:s}){let a=h(null),{outcome:o,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=e;S(()=>{a.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let u=`${`${P(o)}, ${_(r)}`}, build ${i}, on ${c}, ${y(l)}`;return n`
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
`}function is({seconds:e,most:t}){let s=h(null);return S(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),n`
<span class="took-usual" ref=${s}>
<span class="number">typically ${_(e)}</span>
</span>
`}function ls({history:e,usual:t,here:s}){let a=[...e].reverse(),o=a.map(({run_seconds:u})=>u).filter(u=>u!==null),r=Math.max(...o,t??0,.1)*1.08,[i,c]=[_(Math.min(...o)),_(Math.max(...o))],l=i===c?i:`between ${i} and ${c}`,m=o.length>0?`${f(a.length,"attempt")}, ${Q(a.map(({outcome:u})=>u))}; ${l}.`:"No durations recorded.";return n`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&n`<${is} seconds=${t} most=${r} />`}
<div class="took-bars">
${a.map(u=>n`
<${rs} key=${u.attempt} attempt=${u} most=${r} here=${u.job_id===s} />
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
`}var cs=({facts:e,className:t=""})=>n`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,a])=>n`
<div key=${s}>
<dt>${s}</dt>
<dd>${a}</dd>
</div>
`)}
</dl>
`;import{m276_0 as Ar,m276_1 as Rr,m276_2 as Br,m276_3 as Ge,m276_4 as Mr,m276_5 as Lr,m276_6 as re,m276_7 as Pr,m276_8 as Nr,m276_9 as qr,m276_10 as Qe,m276_11 as Fr}from"./main.js";import{m9_0 as He,m9_1 as jr,m9_2 as Ur,m9_3 as Wr}from"./main.js";var ms=50,Ke=()=>history.state?.open??{};function Je(e,t){let a=[...Object.entries(Ke()).filter(([o])=>o!==e),[e,t]].slice(-ms);history.replaceState({...history.state,open:Object.fromEntries(a)},"")}function ie(e,t=!1){let[s,a]=g(()=>Ke()[e]??t),[o]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(a(l),history.state?.key===o&&Je(e,l))},onClick:c=>{let l=c.currentTarget,m=c.target.closest("summary, a, button");m?.localName==="summary"&&m.parentElement===l&&Je(e,!l.open)}}}var le=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function us({new:e,app_version_id:t,last_pass:s,since:a,failures:o,builds:r}){let i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(e)return`in ${t} \xB7 ${i}`;let c=`${f(o,"failure")} in ${f(r,"build")}`;return`failing since ${a.app_version_id}, ${c} \xB7 ${i}`}var H=({new_tests:e,tests:t})=>e>0&&e<t?`${p(e)} of ${f(t,"test")} new`:"",ce=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${p(t)} of ${p(s)} on ${e}`,J=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,me=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:a})=>[e&&`by ${e}`,`since ${y(t)}`,s&&`until ${y(s)}`].filter(Boolean).join(" ")+(a?`: ${a}`:"");import{m127_0 as K,m127_1 as Kr}from"./main.js";var ps=3,Xe=12,et={new:["is-bad","new","A test of it did not fail before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function Ye({at:e}){let t=q(()=>Ge(()=>`${xe(He.value-b(e))} ago`),[e]);return n`<span class="number" title=${y(e)}>${t}</span>`}var tt=({history:{trend:e}})=>e.filter(t=>t>0).length>1,ds=({trend:e})=>n`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${K} values=${e} tone="bad" /></span>`;function Ze({examples:e,tests:t}){let s=[...new Set(e.map(o=>o.test.split("/").at(-1)))].slice(0,ps),a=t-s.length;return a>0?`${s.join(", ")} and ${p(a)} more`:s.join(", ")}var st=e=>$("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function fs({row:e}){return n`
<li class="failure-example">
<a href=${st(e)}>
<${L} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}var $s=e=>et[e][1],hs=({note:e})=>n`
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
`,_s=e=>[e.is_over&&["is-good","passed since","Each of its tests has passed since"],H(e)&&["is-bad",H(e),"The others failed before, too"],e.since&&["",`since ${e.since.app_version_id}`,le(e)],e.agent&&["is-warn",ce(e.agent),J(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean),gs=({group:e,changed:t})=>n`
${e.agent&&n`
<p>
${p(e.agent.failures)} of ${f(e.agent.of,"failure")} on${" "}
<a href=${$("agent",{name:e.agent.agent})}>${e.agent.agent}</a>.${" "}
${J(e.agent)}
</p>
`}
<ul class="plain failure-examples">
${e.examples.map(s=>n`<${fs} key=${s.job_id} row=${s} />`)}
${e.examples.length<e.tests&&n`<li class="quiet">and ${p(e.tests-e.examples.length)} more</li>`}
</ul>
${x("annotate","failure")&&n`
<button type="button" class="button" onClick=${()=>Le(e).then(s=>s&&t())}>
<${d} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
`;function bs({group:e,changed:t}){let s=e.examples.filter(({status:o})=>o==="failed").map(o=>o.job_id);if(s.length===0||!x("retry","job"))return null;let a=`Retry ${f(s.length,"failed job")}`;return n`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${a}: ${e.cause}`}
data-tip=${a}
onClick=${()=>Ie(s).then(o=>o&&t())}
>
<${d} name="retry" />
</button>
`}function xs({group:e,several:t,wanted:s,changed:a}){let[o,r,i]=et[e.label],c=`cause/${e.org_id}/${e.fingerprint}`,l=h(null);return w(()=>{s&&(l.current.focus({preventScroll:!0}),l.current.scrollIntoView({block:"center"}))},[s]),n`
<li class="failure-group" data-cause=${e.fingerprint}>
<details ...${ie(c,s)}>
<summary data-row=${c} tabindex="-1" ref=${l}>
<span class=${`tag ${o}`} data-tip=${i}>${r}</span>
<span class="failure-cause" title=${e.cause}>${e.cause}</span>
<span class="failure-facts">
${t&&n`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${Ze(e)}>${Ze(e)}</span>
${_s(e).map(([m,u,B])=>n`<span key=${u} class=${`tag ${m}`} data-tip=${B}>${u}</span>`)}
${e.retrying>0&&n`<span class="tag" data-retrying>${f(e.retrying,"job")} retrying</span>`}
</span>
<span class="number failure-tests">${f(e.tests,"test")}</span>
<span class="number failure-times" title=${`${f(e.history.failures,"failure")} in all builds`}>
${p(e.failures)} ×
</span>
<span class="failure-first">
<span class="unseen">first seen </span><${Ye} at=${e.history.first_at} />
</span>
<span class="failure-last">
<span class="unseen">last seen </span><${Ye} at=${e.history.last_at} />
</span>
<span class="failure-trend">${tt(e)&&n`<${ds} trend=${e.history.trend} />`}</span>
</summary>
<${gs} group=${e} changed=${a} />
</details>
<${bs} group=${e} changed=${a} />
${e.note&&n`<${hs} note=${e.note} />`}
</li>
`}var ys=({groups:e,tests:t,cases:s})=>[f(e.length,"cause"),f(t,"test"),s>0&&f(s,"case")].filter(Boolean).join(", ");function nt({found:e,wanted:t,changed:s}){let a=m=>t===`${m.org_id}/${m.fingerprint}`,[o,r]=g(e.groups.findIndex(a)>=Xe),i=o?e.groups:e.groups.slice(0,Xe),c=new Set(e.groups.map(m=>m.org_id)).size>1,l=ye();return n`
<div class=${`failure-list ${i.some(tt)?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Failures</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${l}>
${i.map(m=>n`
<${xs}
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
`}function ws({path:e,version:t,ended:s="",initial:a=null,none:o=null,children:r}){let[i,c]=g(!1),l=F(e,i?`${t} ${s}`:t,a),m=l.data.value,u=!!m?.groups.some(Z=>Z.retrying>0);w(()=>c(u),[u]);let B=l.error.value;return B&&!m?n`<${O} title="Failures could not be loaded" text=${B.message} again=${l.load} />`:m?m.groups.length===0?o:r(m,(Z=m,Ct="")=>n`
<${nt} found=${Z} wanted=${Ct} changed=${()=>l.load()} />
`):n`<${k} />`}var vs=({children:e})=>n`
<${j} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var Ts=[["24h","24 h"],["7d","7 days"]],ks=e=>e.get("since")==="7d"?"7d":"24h",Ss=({since:e})=>n`
<${A}
label="Period"
hideLabel
options=${Ts}
value=${e}
onChange=${t=>T({since:t==="24h"?"":t},{push:!0})}
/>
`;var Os=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,a])=>n`
<span class="chip" key=${s}>
${a} <strong>${t[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${a}`}
onClick=${()=>T({[s]:""},{push:!0})}
>
<${d} name="close" />
</button>
</span>
`);import{m132_0 as at}from"./main.js";var Es=({group:e})=>n`
${e.target}
${Object.keys(e.labels).length>0&&n`${" "}<span class="quiet">${be(e.labels)}</span>`}
`,X=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>n`<span class=${`number ${s[e]>0?"":"quiet"}`}>${p(s[e])}</span>`}),ue=[{name:"bar",title:"Progress",cell:e=>n`<${W} group=${{...U(e),waiting:e.unfinished-e.running}} />`},X("waiting","Waiting"),X("running","Running"),X("done","Passed"),{...X("failed","Failed"),cell:e=>n`<${z} of=${e} />`}],ot={name:"target",title:"Target",main:!0,cell:e=>Es({group:e})},Cs={name:"build",title:"Build",main:!0,cell:e=>n`<${V} org=${e.org_id} version=${e.app_version_id} />`},As={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&n`<span class="clamp" title=${e.text}>${e.text}</span>`},Rs=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function Bs(e){let t=new Map;for(let s of e){let a=t.get(s.app_version_id);if(a)for(let o of Rs)a[o]+=s[o];else t.set(s.app_version_id,{...s})}return[...t.values()]}function rt({id:e,label:t,kind:s,groups:a,columns:o}){let r=new Map(a.map(i=>[i.id,{value:i}]));return n`
<${at}
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
<${rt}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e}
columns=${e.some(({explanation:t})=>t)?[ot,...ue,As]:[ot,...ue]}
/>
`,Ls=({groups:e})=>n`
<${rt}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Bs(e)}
columns=${[Cs,...ue]}
/>
`;function Ps({list:e,what:t,older:s="Show older",all:a="End of list"}){let{ids:o,error:r,loading:i,more:c}=e;return r.value?n`
<${O}
title=${`${t} could not be loaded`}
text=${r.value.message}
again=${()=>o.peek().length?e.next():e.first()}
/>
`:i.value==="first"&&o.value.length===0?n`<${k} lines=${10} />`:c.value?n`
<p class="nothing">
<button type="button" class="button" disabled=${i.value!==null} onClick=${()=>e.next()}>
${s}
</button>
</p>
`:o.value.length>0&&a?n`<p class="nothing">${a}</p>`:null}import{m95_0 as it}from"./main.js";import{m103_0 as lt}from"./main.js";function Ns({store:e,kind:t}){return e.loaded.value?n`<${lt} problem=${{status:404,text:`there is no such ${t}`}} />`:n`
<${it} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${k} />
<//>
`}var qs={0:"0, now",1:"1, normal",9:"9, whenever"},ct=(e,t)=>Array.from({length:10},(s,a)=>({label:qs[a]??String(a),priority:a,checked:a===e,run:()=>t(a)}));function Fs({of:e,present:t,children:s}){if(!x("priority","job"))return null;let a=new Map,o=({priority:r})=>r===t?Promise.resolve(""):(a.has(r)||a.set(r,Pe(e,r)),a.get(r));return n`
<${C}
label="Priority"
items=${ct(t,r=>r!==t&&De(e,r,t))}
about=${o}
>
${s}
<${d} name="down" />
<//>
`}function Is({label:e,tabs:t,value:s,onChange:a}){let o=h(null),r=_e(),i=Math.max(0,t.findIndex(l=>l.name===s));return n`
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
`}function mt({share:e}){let t=h(null);return S(()=>t.current.style.setProperty("--share",e.toFixed(3))),n`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var Ds=({label:e,by:t,rows:s})=>n`
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
<span class="number">${v(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":_(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function js(e,t){let s=new Map;for(let a of e){let o=t(a),r=s.get(o)??{key:o,ran:0,failed:0,passes:[]};r.ran+=1,a.outcome!=="passed"?r.failed+=1:a.run_seconds!==null&&r.passes.push(a.run_seconds),s.set(o,r)}return[...s.values()].map(({passes:a,...o})=>({...o,seconds:a.length>0?a.reduce((r,i)=>r+i,0)/a.length:null}))}var Us=({test:e})=>n`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${me(e)}
</span>
`;function ut(e){return x("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>qe(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Ne(e)}]:[]}var Ws=({test:e})=>ut(e).map(({label:t,icon:s,run:a})=>n`
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
`),zs=({test:e})=>e.mean_seconds!==null&&n`
<span class="trend">
<${K} values=${e.recent_seconds} />
<span class="number">${_(e.mean_seconds)}</span>
</span>
`,Vs=({share:e,of:t})=>n`
<span class="number">${v(e)}</span> <span class="quiet number">of ${p(t)}</span>
`,Gs=[{name:"last",title:"Last outcome",cell:e=>n`<${ne} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>n`<${L} test=${e.test} />`,under:e=>e.quarantined&&n`<${Us} test=${e} />`},{name:"whose",title:"Organization",cell:e=>n`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>n`<${oe} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>n`<${Vs} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&n`<span class="number">${v(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>n`<${zs} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>n`<${G} className="quiet" at=${e.last_at} />`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:()=>x("quarantine","test"),cell:e=>n`<${Ws} test=${e} />`}],Qs={kind:"test",columns:Gs,hrefOf:e=>$("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};function Hs({name:e,value:t,note:s,icon:a,tone:o="",href:r,children:i}){let c=n`
<span class="tile-name">
${a&&n`<${d} name=${a} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&n`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${o&&`tile-${o}`}`;return r?n`<a class=${l} href=${r} data-tile=${e}>${c}</a>`:n`<div class=${l} data-tile=${e}>${c}</div>`}var I=class{#e;value=re(null);error=re(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await M(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as pt,m8_1 as dt,m8_2 as ft,m8_3 as pe}from"./main.js";var Js=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],$t=e=>e===null?null:Math.round(e*1e4)/100,Ks=e=>v(e/100);function Xs(e,t,s){return`${e.map(({name:o,shown:r},i)=>{let c=t[i].map((m,u)=>r?r(u):m).filter(m=>m!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${o}: latest ${l}, from ${s(Math.min(...c))} to ${s(dt(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function N(e,t,s,a){let o=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:o,summary:Xs(o,r,a.write),...a}}var R=(e,t)=>({name:e,tone:t,kind:"line"});function ht(e,{ofAgent:t=!1}={}){let{at:s,installs:a,installs_avoided:o}=e,r={write:ft,steps:pt,least:1},i={write:Ks,least:100,most:100};return[N("Pass rate",s,[[R("passed","good"),e.pass_rate.map($t)]],{...i,floor:50}),N("Duration",s,[[R("p95","warn"),e.run_p95],[R("p50","go"),e.run_p50]],r),N("Queue wait",s,[[R("p95","warn"),e.wait_p95],[R("p50","go"),e.wait_p50]],r),t?N("Utilization",s,[[R("working","go"),e.busy_agents.map($t)]],i):N("Agents at work",s,[[R("on average","go"),e.busy_agents]],{write:pe,steps:Js,least:1}),N("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>a[c]},a.map((c,l)=>c+o[l])],[{name:"avoided",tone:"good",kind:"bars"},o]],{write:pe,least:4})]}import{m32_0 as _t}from"./main.js";var Ys={"30d":600,"90d":600},Zs=60,gt=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],en={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},bt=e=>e.get("view")==="trends",tn=({query:e,first:t})=>n`
<${A}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${bt(e)?"trends":""}
onChange=${s=>T({view:s},{push:!0})}
/>
`;function sn({subject:e,query:t}){let s=gt.some(([m])=>m===t.get("range"))?{range:t.get("range")}:{},a=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,o=q(()=>new I(a),[a]);w(()=>o.start(Ys[s.range]??Zs),[o]);let r=o.value.value,i=o.error.value,c=q(()=>r&&ht(r,{ofAgent:"agent"in e}),[r]),l=n`
<${A}
label="Period"
hideLabel
options=${gt}
value=${s.range??r?.range}
onChange=${m=>T({range:m},{push:!0})}
/>
`;return n`
<${D} id="trends" title="Trends" note=${en[r?.step]} tools=${l}>
${i&&n`<${O} title="Trends could not be loaded" text=${i.message} again=${o.again} />`}
${!r&&!i&&n`<${k} lines=${12} />`}
${r&&(r.attempts.some(m=>m>0)?n`<${_t} label="Trends" charts=${c} stacked />`:n`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var nn=36e5,an=6e4;function on(e,t){let[s,a]=g(null),[o,r]=g(0);w(()=>{if(!e)return;let c=new AbortController;return M(e,{signal:c.signal}).then(a).catch(()=>c.signal.aborted||a(l=>l??"failed")),()=>c.abort()},[e,t,o]);let i=s?.content?.expires_at;return w(()=>{if(!i)return;let c=Math.max(an,Date.parse(i)-nn-Date.now()),l=setTimeout(()=>r(m=>m+1),c);return()=>clearTimeout(l)},[i,o]),s}var Y=e=>[`${v(e.failed_share)} of the ${f(e.ran,"test")} finished here failed;`,`on other agents ${v(e.others_failed_share)} of ${p(e.others_ran)}.`].join(" "),rn={more:e=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${Y(e)} Unlikely to be chance: check the device, or quarantine it.`}),less:e=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:Y(e)}),usual:e=>({tone:"good",icon:"done",title:e.failed>0?"Fails about as many tests as other agents":"No test failed",text:e.failed>0?`${Y(e)} The difference may be chance.`:Y(e)}),too_few:e=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`Needs ${e.least_runs} finished tests here (${p(e.ran)} so far)`,`and ${e.least_runs} on agents of the same targets (${p(e.others_ran)}).`].join(" ")})};function ln(e){return e.errors_in_a_row>=e.least_errors?{tone:"bad",icon:"suspect",title:`The last ${f(e.errors_in_a_row,"attempt")} could not run`,text:"Lost or never started, not failed tests. Check the device and its host."}:rn[e.verdict](e)}function cn(e){let t=e.filter(({outcome:a,run_seconds:o})=>["passed","failed"].includes(a)&&o!==null).map(({run_seconds:a})=>a).toSorted((a,o)=>a-o),s=Math.floor(t.length/2);return t.length===0?null:t.length%2?t[s]:(t[s-1]+t[s])/2}var yt="batch-report/",mn=({path:e})=>!e.startsWith(yt),fe=/\.html?$/i,wt=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,de=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,un=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,pn=e=>e.split("/").map(encodeURIComponent).join("/");function vt({path:e},t){if(!t)return null;let s=t.url+pn(e);return fe.test(e)?wt.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&de.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var dn=5;function fn(e){let t=o=>o.slice(0,o.lastIndexOf("/")+1),s=({path:o})=>fe.test(o)&&!wt.test(o),a=[...new Set(e.filter(s).map(({path:o})=>t(o)))].filter(Boolean);return a.filter(o=>!a.some(r=>r!==o&&o.startsWith(r))).map(o=>({folder:o,files:e.filter(r=>r.path.startsWith(o)&&!(s(r)&&t(r.path)===o))})).filter(({files:o})=>o.length>=dn)}var xt=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function $n(e,t){let s=e.flatMap(({path:l,url:m})=>{let u=vt({path:l},t);return u?[{...u,path:l,isOpened:!0}]:de.test(l)?[{title:"Download trace",url:m,path:l,isOpened:!1}]:[]}),a=s.filter(({path:l})=>de.test(l)),o=a.filter(({path:l})=>!un.test(l)),r=(o.length>0?o:a).sort((l,m)=>xt(m)-xt(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>fe.test(l)).sort((l,m)=>i(l)-i(m))[0];return[r,c].filter(l=>l!==void 0)}var hn={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},_n=({outcome:e})=>e?hn[e]??"cancelled":"running",gn=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},Tt=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),kt=e=>e.install_seconds!==null||e.phase==="installing"||Tt(e);function bn(e){let t=b(e.leased_at),s=b(e.started_at),a=b(e.finished_at),o=[],r=(c,l,m)=>(m===null||m>l)&&o.push({kind:c,from:l,until:m});if(s===null)return r(kt(e)?"installing":"assigned",t,a),o;let i=Math.max(t,s-(e.install_seconds??0));return r("assigned",t,i),e.install_seconds!==null&&r("installing",i,s),r("running",s,a),o}function xn(e){let t=["assigned"];return kt(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var yn=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function St(e,t){let s=e.tries??[],a=b(s[t]?.leased_at??e.created_at),o=s[t+1]?b(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:b(r.at)})).filter(({time:r})=>r>=a&&r<o)}function wn(e){let t=e.tries??[],s=["waiting"],a=r=>{let i=St(e,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};a(-1),t.forEach((r,i)=>{s.push(...xn(r)),!a(i)&&i<t.length-1&&s.push(...yn(r))});let o=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&o?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(o&&e.status==="cancelled"&&o.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var Ot=e=>e.bundle?`bundle ${E(e.bundle)}`:`${E(e.commit)}${e.modified?", modified":""}`,vn=e=>`tests ${e.bundle?"of":"at"} ${Ot(e)}`;function Tn(e){let t=new Map;for(let s of e){if(!s)continue;let a=Ot(s);t.set(a,(t.get(a)??0)+1)}return[...t].sort((s,a)=>a[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var kn=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var $e=400,he=200,Et=e=>Math.floor(e/he)*he;function Sn(e){let t=Qe({from:0,to:$e*2,width:0});return S(()=>{let s=0,a=()=>{s=0;let i=e.current.getBoundingClientRect(),c={from:Et(-i.top-$e),to:Et(window.innerHeight-i.top+$e)+he,width:Math.floor(i.width)},l=t.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(t.value=c)},o=()=>s||=requestAnimationFrame(a);a();let r=new ResizeObserver(o);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",o,{passive:!0}),window.addEventListener("resize",o),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",o),window.removeEventListener("resize",o)}},[]),t}export{Fs as m102_0,ct as m102_1,oe as m110_0,Q as m110_1,se as m113_0,Is as m133_0,mt as m134_0,Ds as m134_1,js as m134_2,Qs as m135_0,ut as m135_1,Hs as m139_0,sn as m152_0,tn as m152_1,bt as m152_2,on as m156_0,ie as m158_0,ce as m159_0,H as m159_1,me as m159_2,J as m159_3,le as m159_4,us as m159_5,cn as m172_0,ln as m172_1,yt as m181_0,$n as m181_1,fn as m181_2,mn as m181_3,vt as m181_4,Tt as m184_0,_n as m184_1,bn as m184_2,St as m184_3,wn as m184_4,gn as m184_5,kn as m189_0,vn as m189_1,Tn as m189_2,I as m210_0,zt as m22_0,It as m22_1,Gt as m22_2,Dt as m22_3,ee as m22_4,Xt as m23_0,We as m23_1,je as m23_2,Ue as m23_3,Sn as m272_0,te as m27_0,Zt as m30_0,ts as m37_0,ls as m42_0,cs as m46_0,nt as m48_0,ws as m48_1,vs as m48_2,st as m48_3,ys as m48_4,$s as m48_5,Ss as m50_0,ks as m50_1,Os as m53_0,Ls as m69_0,Ms as m69_1,Ps as m81_0,Ns as m91_0,ne as m94_0,P as m94_1};
