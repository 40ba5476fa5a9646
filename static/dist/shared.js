import{m275_0 as Tn,m275_1 as kn,m275_2 as Sn,m275_3 as y,m275_4 as On,m275_5 as _e,m275_6 as En,m275_7 as S,m275_8 as N,m275_9 as Cn,m275_10 as h,m275_11 as g}from"./main.js";import{m4_0 as Bn,m4_1 as Ln,m4_2 as B,m4_3 as qn,m4_4 as Mn}from"./main.js";import{m168_0 as Pn,m168_1 as Dn,m168_2 as In,m168_3 as d,m168_4 as jn,m168_5 as ge,m168_6 as Un,m168_7 as be,m168_8 as Wn,m168_9 as p,m168_10 as w,m168_11 as _,m168_12 as xe,m168_13 as b,m168_14 as zn,m168_15 as Vn,m168_16 as E,m168_17 as Gn,m168_18 as x}from"./main.js";import{m175_0 as Jn,m175_1 as F,m175_2 as ye,m175_3 as Kn,m175_4 as Xn,m175_5 as Yn}from"./main.js";import{m177_0 as n}from"./main.js";import{m216_0 as na,m216_1 as aa,m216_2 as oa,m216_3 as ra,m216_4 as ia,m216_5 as v,m216_6 as la,m216_7 as $,m216_8 as ca,m216_9 as ma}from"./main.js";import{m72_0 as f}from"./main.js";import{m91_0 as P}from"./main.js";import{m98_0 as I}from"./main.js";import{m118_0 as C}from"./main.js";import{m131_0 as j,m131_1 as O,m131_2 as T}from"./main.js";import{m132_0 as va,m132_1 as we,m132_2 as ve}from"./main.js";import{m138_0 as L,m138_1 as Sa}from"./main.js";var Ot=100,Et=2e4,Te=20,Ct=[["previous","Previous batch"],["base","Base branch"]],Se=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],At=4,ee=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&E(e.commit),x(e.created_at)].filter(Boolean).join(", ");function Rt(e){let[t,s]=g([]);return y(()=>{let a=new AbortController,o=new URLSearchParams({suite:e.suite,limit:Te+1,...e.org_id?{org_id:e.org_id}:{}});return B(`/api/v1/batches?${o}`,a).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,Te)),()=>{}),()=>a.abort()},[e.id]),t}function Bt({batch:e,chosen:t}){let s=Rt(e),a=o=>v({with:o},{push:!0});return n`
<div class="page-tools">
<${C} label="Against" hideLabel options=${Ct} value=${t} onChange=${a} />
${s.length>0&&n`
<${P}
label="Other batch"
items=${s.map(o=>({label:ee(o),checked:o.id===t,run:()=>a(o.id)}))}
>
Other batch…
<${f} name="down" />
<//>
`}
</div>
`}var Lt=({at:e})=>e===null?null:n`<span class="number quiet">${_(e)}</span>`;function ke({id:e,status:t,seconds:s,word:a}){return e?n`
<a class="change-side" href=${$("job",{id:e})}>
<span class="unseen">${a}: </span>
<${we} job=${{status:t}} /> <${Lt} at=${s} />
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
<${f} name="next" />
<${ke} word="now" id=${t?null:e.job_id} status=${e.status} seconds=${e.seconds} />
</li>
`}var Oe=({kind:e,rows:t})=>n`
<ul class="change-list" data-changes=${e}>
${t.map(s=>n`<${qt} key=${s.job_id} row=${s} gone=${e==="gone"} />`)}
</ul>
`;function Mt({kind:e,rows:t,causes:s}){let a=new Map(t.map(o=>[o.job_id,o]));return s.map(({fingerprint:o,cause:r,tests:i,job_ids:c})=>{let l=c.filter(m=>a.has(m)).map(m=>a.get(m));return l.length>0&&n`
<div class="change-cause" key=${o} data-cause=${o}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${d(i,"test")}</small>
</h3>
<${Oe} kind=${e} rows=${l} />
</div>
`})}function Ee(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}function Ce({path:e,query:t,version:s,href:a,textOf:o}){let r=F(`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s).data.value;if(!r?.with)return null;let{counts:i}=Ee(r);return n`
<p class="change-verdict">
${Se.filter(([c],l)=>l<At||i[c]>0).map(([c,,,,l,m])=>n`
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
`}var Nt=({batch:e,chosen:t})=>n`
<${Ce}
path=${`/api/v1/batches/${e.id}`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
href=${$("batch",{id:e.id},{with:t})}
textOf=${s=>[s.name,s.app_version_id].filter(Boolean).join(", ")}
/>
`,Ft=({path:e,version:t,chosen:s})=>n`
<${Ce}
path=${e}
query=${s?{with:s}:{}}
version=${t}
href="#changes"
textOf=${a=>a}
/>
`;function Pt({kind:e,title:t,icon:s,note:a,total:o,rows:r,causes:i,showAll:c}){return n`
<${I}
title=${n`<span class=${`state state-${s}`}>
<${f} name=${s} />
<span>${t}</span>
</span>`}
note=${p(o)}
className="changes"
tools=${n`<span class="quiet">${a}</span>`}
>
${i?n`<${Mt} kind=${e} rows=${r} causes=${i} />`:n`<${Oe} kind=${e} rows=${r} />`}
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
<${Pt} key=${c} kind=${c} title=${l} icon=${m} note=${u} rows=${r[c]}
total=${r.counts[c]}
causes=${c==="newly_failing"?r.causes:null}
showAll=${o}
/>
`)}
`}function Re({path:e,query:t,version:s,title:a,draw:o}){let[r,i]=g(Ot),c=F(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=h(null),m=c.data.value??l.current;l.current=m;let u=c.error.value;return n`
${u&&n`<${O} title=${a} text=${u.message} again=${()=>c.load()} />`}
${m&&o(m,()=>i(Et))}
${!m&&!u&&n`<${T} />`}
`}var Dt=({batch:e,with:t})=>[e.unfinished>0&&`${p(e.unfinished)} to run`,t.unfinished>0&&`${p(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function It({found:e,chosen:t,showAll:s}){return e.with===null?n`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:n`
<${Ae}
found=${e}
left=${Dt(e)}
against=${n`<a href=${$("batch",{id:e.with.id})}>${ee(e.with)}</a>`}
showAll=${s}
/>
`}var jt=({batch:e,chosen:t})=>n`
<${Bt} batch=${e} chosen=${t} />
<${Re}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
title="The batches could not be compared"
draw=${(s,a)=>n`<${It} found=${s} chosen=${t} showAll=${a} />`}
/>
`;function Ut({found:e,chosen:t,showAll:s}){let{org_id:a,with:o,others:r}=e,i=m=>v({with:m},{push:!0}),c=[{label:"Previous build",checked:!t,run:()=>i("")},...r.map(m=>({label:m,checked:m===t,run:()=>i(m)}))],l=r.length>0&&n`
<${P} label="Another build" items=${c} className="button is-link">
Another build<${f} name="down" />
<//>
`;return o===null?n`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${l}</p>`:n`
<${Ae} found=${e} left="" tools=${l} showAll=${s}
against=${n`<a href=${$("build",{org_id:a,app_version_id:o})}>${o}</a>`}
/>
`}var Wt=({path:e,version:t,chosen:s})=>n`
<${Re}
key=${`${e} ${s}`}
path=${`${e}/compare`}
query=${s?{with:s}:{}}
version=${t}
title="The builds could not be compared"
draw=${(a,o)=>n`<${Ut} found=${a} chosen=${s} showAll=${o} />`}
/>
`;import{m6_0 as Wa,m6_1 as za,m6_2 as Va,m6_3 as Ga,m6_4 as Qa,m6_5 as U}from"./main.js";import{m215_0 as k,m215_1 as Ka}from"./main.js";import{m21_0 as W}from"./main.js";var te=({status:e})=>n`
<span class=${`state state-${e}`}>
<${f} name=${e} />
<span>${ve[e]??e}</span>
</span>
`;import{m43_0 as Be}from"./main.js";import{m47_0 as z,m47_1 as Le,m47_2 as io}from"./main.js";import{m56_0 as V,m56_1 as mo}from"./main.js";import{m0_0 as fo,m0_1 as $o,m0_2 as ho,m0_3 as qe,m0_4 as Me,m0_5 as _o,m0_6 as go,m0_7 as Ne,m0_8 as bo,m0_9 as xo,m0_10 as yo,m0_11 as wo,m0_12 as Fe,m0_13 as vo,m0_14 as Pe,m0_15 as To,m0_16 as ko,m0_17 as So}from"./main.js";var se=({within:e,filter:t,label:s="Retry failed jobs",className:a,children:o})=>k("retry","job")&&n`
<${P}
label=${s}
icon="retry"
items=${()=>Fe({within:e,filter:t})}
none="Nothing to retry: they wait, run or are in quarantine."
className=${a}
tip=${o?void 0:s}
>
${o&&n`${o}<${f} name="down" />`}
<//>
`;import{m141_0 as G}from"./main.js";function De({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return n`<${Be} since=${e.created_at} />`;let s=b(t)-b(e.created_at);return n`
<span class="number">${s<10?_(s):ge(s)}</span>
${t!==e.finished_at&&n`${" "}<span class="quiet" title=${Ie(e)}>retried</span>`}
`}var Ie=e=>e.finished_at?`until ${x(e.finished_at)}`:"in progress",je=({batch:e,link:t})=>e.app_version_id&&e.org_id?n`<${V} org=${e.org_id} version=${e.app_version_id} link=${t} />`:n`<span class="quiet">${d(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,zt=({batch:e})=>(e.branch||e.commit)&&n`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&n`<span class="id" title=${e.commit}>${E(e.commit)}</span>`}
</span>
`,Vt=({batch:e})=>n`
<${W} group=${{...U(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${p(e.total-e.unfinished)} of ${p(e.total)}</span>
`,Gt=[{name:"status",title:"Status",cell:e=>n`<${te} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>n`<${zt} batch=${e} />`},{name:"build",title:"Build",cell:e=>n`<${je} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>n`<${Vt} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>n`<${z} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>n`<${De} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>n`
<${G} className="quiet" at=${e.created_at} />
`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&k("retry","batch"),cell:e=>e.failed>0&&n`<${Qt} batch=${e} />`}],Qt=({batch:e})=>n`
<${se}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,Ht={kind:"batch",columns:Gt,hrefOf:e=>$("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m10_0 as Ko,m10_1 as Xo,m10_2 as Ue}from"./main.js";var Jt=2;function Kt({width:e,height:t,draw:s,paint:a,className:o="",...r}){let i=h(null),c=Ue.value;return S(()=>{let l=Math.min(Jt,window.devicePixelRatio||1),m=i.current;m.width=Math.max(1,Math.round(e*l)),m.height=Math.max(1,Math.round(t*l)),m.style.setProperty("width",`${e}px`),m.style.setProperty("height",`${t}px`);let u=m.getContext("2d");u.setTransform(l,0,0,l,0,0),s(u),a&&(a.current=R=>R(u))},[e,t,s,c]),n`<canvas ref=${i} class=${o} aria-hidden="true" ...${r}></canvas>`}var Xt=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",Le],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Yt=({counts:e,choose:t})=>n`
<p class="counts">
${Xt.filter(([,s])=>e[s]>0).map(([s,a,o,r])=>n`
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
`;var Zt={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},es={timed_out:"timed out",error:"could not run",executing:"running"},q=e=>es[e]??e;function ne({outcome:e,phase:t=""}){let s=e?Zt[e]??"cancelled":t==="parked"?"suspect":"running";return n`
<span class=${`state state-${s}`}>
<${f} name=${s} />
<span>${q(e??t)}</span>
</span>
`}var ae=5,We=18,ts={passed:e=>n`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>n`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>n`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},ss=e=>n`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function Q(e){return[...new Set(e)].map(s=>`${e.filter(a=>a===s).length} ${q(s)}`).join(", ")}function oe({outcomes:e,most:t=20}){let s=e.slice(-t),a=t*ae,o=a-s.length*ae,r=s.length>0?`The last ${d(s.length,"attempt")}: ${Q(s)}`:"No attempts yet";return n`
<svg
class="recent"
viewBox=${`0 0 ${a} ${We}`}
width=${a}
height=${We}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${a}`} />
${s.map((i,c)=>(ts[i]??ss)(o+c*ae+1))}
</svg>
`}function ns({attempt:e,most:t,here:s}){let a=h(null),{outcome:o,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=e;S(()=>{a.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let u=`${`${q(o)}, ${_(r)}`}, build ${i}, on ${c}, ${x(l)}`;return n`
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
`}function as({seconds:e,most:t}){let s=h(null);return S(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),n`
<span class="took-usual" ref=${s}>
<span class="number">typically ${_(e)}</span>
</span>
`}function os({history:e,usual:t,here:s}){let a=[...e].reverse(),o=a.map(({run_seconds:u})=>u).filter(u=>u!==null),r=Math.max(...o,t??0,.1)*1.08,[i,c]=[_(Math.min(...o)),_(Math.max(...o))],l=i===c?i:`between ${i} and ${c}`,m=o.length>0?`${d(a.length,"attempt")}, ${Q(a.map(({outcome:u})=>u))}; ${l}.`:"No durations recorded.";return n`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&n`<${as} seconds=${t} most=${r} />`}
<div class="took-bars">
${a.map(u=>n`
<${ns} key=${u.attempt} attempt=${u} most=${r} here=${u.job_id===s} />
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
`}var rs=({facts:e,className:t=""})=>n`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,a])=>n`
<div key=${s}>
<dt>${s}</dt>
<dd>${a}</dd>
</div>
`)}
</dl>
`;import{m277_0 as kr,m277_1 as Sr,m277_2 as Or,m277_3 as ze,m277_4 as Er,m277_5 as Cr,m277_6 as re,m277_7 as Ar,m277_8 as Rr,m277_9 as Br,m277_10 as Ve,m277_11 as Lr}from"./main.js";import{m9_0 as Ge,m9_1 as Nr,m9_2 as Fr,m9_3 as Pr}from"./main.js";var is=50,He=()=>history.state?.open??{};function Qe(e,t){let a=[...Object.entries(He()).filter(([o])=>o!==e),[e,t]].slice(-is);history.replaceState({...history.state,open:Object.fromEntries(a)},"")}function ie(e,t=!1){let[s,a]=g(()=>He()[e]??t),[o]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(a(l),history.state?.key===o&&Qe(e,l))},onClick:c=>{let l=c.currentTarget,m=c.target.closest("summary, a, button");m?.localName==="summary"&&m.parentElement===l&&Qe(e,!l.open)}}}var le=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function ls({new:e,app_version_id:t,last_pass:s,since:a,failures:o,builds:r}){let i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(e)return`in ${t} \xB7 ${i}`;let c=`${d(o,"failure")} in ${d(r,"build")}`;return`failing since ${a.app_version_id}, ${c} \xB7 ${i}`}var H=({new_tests:e,tests:t})=>e>0&&e<t?`${p(e)} of ${d(t,"test")} new`:"",ce=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${p(t)} of ${p(s)} on ${e}`,J=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,me=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:a})=>[e&&`by ${e}`,`since ${x(t)}`,s&&`until ${x(s)}`].filter(Boolean).join(" ")+(a?`: ${a}`:"");import{m128_0 as K,m128_1 as Vr}from"./main.js";var cs=3,Je=12,Ye={new:["is-bad","new","A test of it did not fail before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function Ke({at:e}){let t=N(()=>ze(()=>`${xe(Ge.value-b(e))} ago`),[e]);return n`<span class="number" title=${x(e)}>${t}</span>`}var Ze=({history:{trend:e}})=>e.filter(t=>t>0).length>1,ms=({trend:e})=>n`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${K} values=${e} tone="bad" /></span>`;function Xe({examples:e,tests:t}){let s=[...new Set(e.map(o=>o.test.split("/").at(-1)))].slice(0,cs),a=t-s.length;return a>0?`${s.join(", ")} and ${p(a)} more`:s.join(", ")}var et=e=>$("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function us({row:e}){return n`
<li class="failure-example">
<a href=${et(e)}>
<${L} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}var ps=e=>Ye[e][1],ds=({note:e})=>n`
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
`,fs=e=>[e.is_over&&["is-good","passed since","Each of its tests has passed since"],H(e)&&["is-bad",H(e),"The others failed before, too"],e.since&&["",`since ${e.since.app_version_id}`,le(e)],e.agent&&["is-warn",ce(e.agent),J(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean),$s=({group:e,changed:t})=>n`
${e.agent&&n`
<p>
${p(e.agent.failures)} of ${d(e.agent.of,"failure")} on${" "}
<a href=${$("agent",{name:e.agent.agent})}>${e.agent.agent}</a>.${" "}
${J(e.agent)}
</p>
`}
<ul class="plain failure-examples">
${e.examples.map(s=>n`<${us} key=${s.job_id} row=${s} />`)}
${e.examples.length<e.tests&&n`<li class="quiet">and ${p(e.tests-e.examples.length)} more</li>`}
</ul>
${k("annotate","failure")&&n`
<button type="button" class="button" onClick=${()=>qe(e).then(s=>s&&t())}>
<${f} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
`;function hs({group:e,changed:t}){let s=e.examples.filter(({status:o})=>o==="failed").map(o=>o.job_id);if(s.length===0||!k("retry","job"))return null;let a=`Retry ${d(s.length,"failed job")}`;return n`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${a}: ${e.cause}`}
data-tip=${a}
onClick=${()=>Pe(s).then(o=>o&&t())}
>
<${f} name="retry" />
</button>
`}function _s({group:e,several:t,wanted:s,changed:a}){let[o,r,i]=Ye[e.label],c=`cause/${e.org_id}/${e.fingerprint}`,l=h(null);return y(()=>{s&&(l.current.focus({preventScroll:!0}),l.current.scrollIntoView({block:"center"}))},[s]),n`
<li class="failure-group" data-cause=${e.fingerprint}>
<details ...${ie(c,s)}>
<summary data-row=${c} tabindex="-1" ref=${l}>
<span class=${`tag ${o}`} data-tip=${i}>${r}</span>
<span class="failure-cause" title=${e.cause}>${e.cause}</span>
<span class="failure-facts">
${t&&n`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${Xe(e)}>${Xe(e)}</span>
${fs(e).map(([m,u,R])=>n`<span key=${u} class=${`tag ${m}`} data-tip=${R}>${u}</span>`)}
${e.retrying>0&&n`<span class="tag" data-retrying>${d(e.retrying,"job")} retrying</span>`}
</span>
<span class="number failure-tests">${d(e.tests,"test")}</span>
<span class="number failure-times" title=${`${d(e.history.failures,"failure")} in all builds`}>
${p(e.failures)} ×
</span>
<span class="failure-first">
<span class="unseen">first seen </span><${Ke} at=${e.history.first_at} />
</span>
<span class="failure-last">
<span class="unseen">last seen </span><${Ke} at=${e.history.last_at} />
</span>
<span class="failure-trend">${Ze(e)&&n`<${ms} trend=${e.history.trend} />`}</span>
</summary>
<${$s} group=${e} changed=${a} />
</details>
<${hs} group=${e} changed=${a} />
${e.note&&n`<${ds} note=${e.note} />`}
</li>
`}var gs=({groups:e,tests:t,cases:s})=>[d(e.length,"cause"),d(t,"test"),s>0&&d(s,"case")].filter(Boolean).join(", ");function tt({found:e,wanted:t,changed:s}){let a=m=>t===`${m.org_id}/${m.fingerprint}`,[o,r]=g(e.groups.findIndex(a)>=Je),i=o?e.groups:e.groups.slice(0,Je),c=new Set(e.groups.map(m=>m.org_id)).size>1,l=ye();return n`
<div class=${`failure-list ${i.some(Ze)?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Failures</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${l}>
${i.map(m=>n`
<${_s}
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
`}function bs({path:e,version:t,ended:s="",initial:a=null,none:o=null,children:r}){let[i,c]=g(!1),l=F(e,i?`${t} ${s}`:t,a),m=l.data.value,u=!!m?.groups.some(Z=>Z.retrying>0);y(()=>c(u),[u]);let R=l.error.value;return R&&!m?n`<${O} title="Failures could not be loaded" text=${R.message} again=${l.load} />`:m?m.groups.length===0?o:r(m,(Z=m,St="")=>n`
<${tt} found=${Z} wanted=${St} changed=${()=>l.load()} />
`):n`<${T} />`}var xs=({children:e})=>n`
<${j} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var ys=[["24h","24 h"],["7d","7 days"]],ws=e=>e.get("since")==="7d"?"7d":"24h",vs=({since:e})=>n`
<${C}
label="Period"
hideLabel
options=${ys}
value=${e}
onChange=${t=>v({since:t==="24h"?"":t},{push:!0})}
/>
`;var Ts=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,a])=>n`
<span class="chip" key=${s}>
${a} <strong>${t[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${a}`}
onClick=${()=>v({[s]:""},{push:!0})}
>
<${f} name="close" />
</button>
</span>
`);import{m133_0 as st}from"./main.js";var ks=({group:e})=>n`
${e.target}
${Object.keys(e.labels).length>0&&n`${" "}<span class="quiet">${be(e.labels)}</span>`}
`,X=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>n`<span class=${`number ${s[e]>0?"":"quiet"}`}>${p(s[e])}</span>`}),ue=[{name:"bar",title:"Progress",cell:e=>n`<${W} group=${{...U(e),waiting:e.unfinished-e.running}} />`},X("waiting","Waiting"),X("running","Running"),X("done","Passed"),{...X("failed","Failed"),cell:e=>n`<${z} of=${e} />`}],nt={name:"target",title:"Target",main:!0,cell:e=>ks({group:e})},Ss={name:"build",title:"Build",main:!0,cell:e=>n`<${V} org=${e.org_id} version=${e.app_version_id} />`},Os={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&n`<span class="clamp" title=${e.text}>${e.text}</span>`},Es=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function Cs(e){let t=new Map;for(let s of e){let a=t.get(s.app_version_id);if(a)for(let o of Es)a[o]+=s[o];else t.set(s.app_version_id,{...s})}return[...t.values()]}function at({id:e,label:t,kind:s,groups:a,columns:o}){let r=new Map(a.map(i=>[i.id,{value:i}]));return n`
<${st}
id=${e}
label=${t}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${o}
hrefOf=${i=>$(s,i)}
/>
`}var As=({groups:e})=>n`
<${at}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e}
columns=${e.some(({explanation:t})=>t)?[nt,...ue,Os]:[nt,...ue]}
/>
`,Rs=({groups:e})=>n`
<${at}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Cs(e)}
columns=${[Ss,...ue]}
/>
`;function Bs({list:e,what:t,older:s="Show older",all:a="End of list"}){let{ids:o,error:r,loading:i,more:c}=e;return r.value?n`
<${O}
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
`:o.value.length>0&&a?n`<p class="nothing">${a}</p>`:null}import{m96_0 as ot}from"./main.js";import{m104_0 as rt}from"./main.js";function Ls({store:e,kind:t}){return e.loaded.value?n`<${rt} problem=${{status:404,text:`there is no such ${t}`}} />`:n`
<${ot} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${T} />
<//>
`}function qs({label:e,tabs:t,value:s,onChange:a}){let o=h(null),r=_e(),i=Math.max(0,t.findIndex(l=>l.name===s));return n`
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
`}function it({share:e}){let t=h(null);return S(()=>t.current.style.setProperty("--share",e.toFixed(3))),n`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var Ms=({label:e,by:t,rows:s})=>n`
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
<${it} share=${i/r} />
<span class="number">${w(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":_(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function Ns(e,t){let s=new Map;for(let a of e){let o=t(a),r=s.get(o)??{key:o,ran:0,failed:0,passes:[]};r.ran+=1,a.outcome!=="passed"?r.failed+=1:a.run_seconds!==null&&r.passes.push(a.run_seconds),s.set(o,r)}return[...s.values()].map(({passes:a,...o})=>({...o,seconds:a.length>0?a.reduce((r,i)=>r+i,0)/a.length:null}))}var Fs=({test:e})=>n`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${me(e)}
</span>
`;function lt(e){return k("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Ne(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Me(e)}]:[]}var Ps=({test:e})=>lt(e).map(({label:t,icon:s,run:a})=>n`
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
`),Ds=({test:e})=>e.mean_seconds!==null&&n`
<span class="trend">
<${K} values=${e.recent_seconds} />
<span class="number">${_(e.mean_seconds)}</span>
</span>
`,Is=({share:e,of:t})=>n`
<span class="number">${w(e)}</span> <span class="quiet number">of ${p(t)}</span>
`,js=[{name:"last",title:"Last outcome",cell:e=>n`<${ne} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>n`<${L} test=${e.test} />`,under:e=>e.quarantined&&n`<${Fs} test=${e} />`},{name:"whose",title:"Organization",cell:e=>n`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>n`<${oe} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>n`<${Is} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&n`<span class="number">${w(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>n`<${Ds} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>n`<${G} className="quiet" at=${e.last_at} />`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:()=>k("quarantine","test"),cell:e=>n`<${Ps} test=${e} />`}],Us={kind:"test",columns:js,hrefOf:e=>$("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};function Ws({name:e,value:t,note:s,icon:a,tone:o="",href:r,children:i}){let c=n`
<span class="tile-name">
${a&&n`<${f} name=${a} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&n`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${o&&`tile-${o}`}`;return r?n`<a class=${l} href=${r} data-tile=${e}>${c}</a>`:n`<div class=${l} data-tile=${e}>${c}</div>`}var D=class{#e;value=re(null);error=re(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await B(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as ct,m8_1 as mt,m8_2 as ut,m8_3 as pe}from"./main.js";var zs=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],pt=e=>e===null?null:Math.round(e*1e4)/100,Vs=e=>w(e/100);function Gs(e,t,s){return`${e.map(({name:o,shown:r},i)=>{let c=t[i].map((m,u)=>r?r(u):m).filter(m=>m!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${o}: latest ${l}, from ${s(Math.min(...c))} to ${s(mt(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function M(e,t,s,a){let o=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:o,summary:Gs(o,r,a.write),...a}}var A=(e,t)=>({name:e,tone:t,kind:"line"});function dt(e,{ofAgent:t=!1}={}){let{at:s,installs:a,installs_avoided:o}=e,r={write:ut,steps:ct,least:1},i={write:Vs,least:100,most:100};return[M("Pass rate",s,[[A("passed","good"),e.pass_rate.map(pt)]],{...i,floor:50}),M("Duration",s,[[A("p95","warn"),e.run_p95],[A("p50","go"),e.run_p50]],r),M("Queue wait",s,[[A("p95","warn"),e.wait_p95],[A("p50","go"),e.wait_p50]],r),t?M("Utilization",s,[[A("working","go"),e.busy_agents.map(pt)]],i):M("Agents at work",s,[[A("on average","go"),e.busy_agents]],{write:pe,steps:zs,least:1}),M("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>a[c]},a.map((c,l)=>c+o[l])],[{name:"avoided",tone:"good",kind:"bars"},o]],{write:pe,least:4})]}import{m32_0 as ft}from"./main.js";var Qs={"30d":600,"90d":600},Hs=60,$t=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Js={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},ht=e=>e.get("view")==="trends",Ks=({query:e,first:t})=>n`
<${C}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${ht(e)?"trends":""}
onChange=${s=>v({view:s},{push:!0})}
/>
`;function Xs({subject:e,query:t}){let s=$t.some(([m])=>m===t.get("range"))?{range:t.get("range")}:{},a=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,o=N(()=>new D(a),[a]);y(()=>o.start(Qs[s.range]??Hs),[o]);let r=o.value.value,i=o.error.value,c=N(()=>r&&dt(r,{ofAgent:"agent"in e}),[r]),l=n`
<${C}
label="Period"
hideLabel
options=${$t}
value=${s.range??r?.range}
onChange=${m=>v({range:m},{push:!0})}
/>
`;return n`
<${I} id="trends" title="Trends" note=${Js[r?.step]} tools=${l}>
${i&&n`<${O} title="Trends could not be loaded" text=${i.message} again=${o.again} />`}
${!r&&!i&&n`<${T} lines=${12} />`}
${r&&(r.attempts.some(m=>m>0)?n`<${ft} label="Trends" charts=${c} stacked />`:n`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var Ys=36e5,Zs=6e4;function en(e,t){let[s,a]=g(null),[o,r]=g(0);y(()=>{if(!e)return;let c=new AbortController;return B(e,{signal:c.signal}).then(a).catch(()=>c.signal.aborted||a(l=>l??"failed")),()=>c.abort()},[e,t,o]);let i=s?.content?.expires_at;return y(()=>{if(!i)return;let c=Math.max(Zs,Date.parse(i)-Ys-Date.now()),l=setTimeout(()=>r(m=>m+1),c);return()=>clearTimeout(l)},[i,o]),s}var Y=e=>[`${w(e.failed_share)} of the ${d(e.ran,"test")} finished here failed;`,`on other agents ${w(e.others_failed_share)} of ${p(e.others_ran)}.`].join(" "),tn={more:e=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${Y(e)} Unlikely to be chance: check the device, or quarantine it.`}),less:e=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:Y(e)}),usual:e=>({tone:"good",icon:"done",title:e.failed>0?"Fails about as many tests as other agents":"No test failed",text:e.failed>0?`${Y(e)} The difference may be chance.`:Y(e)}),too_few:e=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`Needs ${e.least_runs} finished tests here (${p(e.ran)} so far)`,`and ${e.least_runs} on agents of the same targets (${p(e.others_ran)}).`].join(" ")})};function sn(e){return e.errors_in_a_row>=e.least_errors?{tone:"bad",icon:"suspect",title:`The last ${d(e.errors_in_a_row,"attempt")} could not run`,text:"Lost or never started, not failed tests. Check the device and its host."}:tn[e.verdict](e)}function nn(e){let t=e.filter(({outcome:a,run_seconds:o})=>["passed","failed"].includes(a)&&o!==null).map(({run_seconds:a})=>a).toSorted((a,o)=>a-o),s=Math.floor(t.length/2);return t.length===0?null:t.length%2?t[s]:(t[s-1]+t[s])/2}var gt="batch-report/",an=({path:e})=>!e.startsWith(gt),fe=/\.html?$/i,bt=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,de=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,on=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,rn=e=>e.split("/").map(encodeURIComponent).join("/");function xt({path:e},t){if(!t)return null;let s=t.url+rn(e);return fe.test(e)?bt.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&de.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var ln=5;function cn(e){let t=o=>o.slice(0,o.lastIndexOf("/")+1),s=({path:o})=>fe.test(o)&&!bt.test(o),a=[...new Set(e.filter(s).map(({path:o})=>t(o)))].filter(Boolean);return a.filter(o=>!a.some(r=>r!==o&&o.startsWith(r))).map(o=>({folder:o,files:e.filter(r=>r.path.startsWith(o)&&!(s(r)&&t(r.path)===o))})).filter(({files:o})=>o.length>=ln)}var _t=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function mn(e,t){let s=e.flatMap(({path:l,url:m})=>{let u=xt({path:l},t);return u?[{...u,path:l,isOpened:!0}]:de.test(l)?[{title:"Download trace",url:m,path:l,isOpened:!1}]:[]}),a=s.filter(({path:l})=>de.test(l)),o=a.filter(({path:l})=>!on.test(l)),r=(o.length>0?o:a).sort((l,m)=>_t(m)-_t(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>fe.test(l)).sort((l,m)=>i(l)-i(m))[0];return[r,c].filter(l=>l!==void 0)}var un={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},pn=({outcome:e})=>e?un[e]??"cancelled":"running",dn=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},yt=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),wt=e=>e.install_seconds!==null||e.phase==="installing"||yt(e);function fn(e){let t=b(e.leased_at),s=b(e.started_at),a=b(e.finished_at),o=[],r=(c,l,m)=>(m===null||m>l)&&o.push({kind:c,from:l,until:m});if(s===null)return r(wt(e)?"installing":"assigned",t,a),o;let i=Math.max(t,s-(e.install_seconds??0));return r("assigned",t,i),e.install_seconds!==null&&r("installing",i,s),r("running",s,a),o}function $n(e){let t=["assigned"];return wt(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var hn=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function vt(e,t){let s=e.tries??[],a=b(s[t]?.leased_at??e.created_at),o=s[t+1]?b(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:b(r.at)})).filter(({time:r})=>r>=a&&r<o)}function _n(e){let t=e.tries??[],s=["waiting"],a=r=>{let i=vt(e,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};a(-1),t.forEach((r,i)=>{s.push(...$n(r)),!a(i)&&i<t.length-1&&s.push(...hn(r))});let o=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&o?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(o&&e.status==="cancelled"&&o.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var Tt=e=>e.bundle?`bundle ${E(e.bundle)}`:`${E(e.commit)}${e.modified?", modified":""}`,gn=e=>`tests ${e.bundle?"of":"at"} ${Tt(e)}`;function bn(e){let t=new Map;for(let s of e){if(!s)continue;let a=Tt(s);t.set(a,(t.get(a)??0)+1)}return[...t].sort((s,a)=>a[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var xn=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var $e=400,he=200,kt=e=>Math.floor(e/he)*he;function yn(e){let t=Ve({from:0,to:$e*2,width:0});return S(()=>{let s=0,a=()=>{s=0;let i=e.current.getBoundingClientRect(),c={from:kt(-i.top-$e),to:kt(window.innerHeight-i.top+$e)+he,width:Math.floor(i.width)},l=t.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(t.value=c)},o=()=>s||=requestAnimationFrame(a);a();let r=new ResizeObserver(o);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",o,{passive:!0}),window.addEventListener("resize",o),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",o),window.removeEventListener("resize",o)}},[]),t}export{oe as m111_0,Q as m111_1,se as m114_0,qs as m134_0,it as m135_0,Ms as m135_1,Ns as m135_2,Us as m136_0,lt as m136_1,Ws as m140_0,Xs as m153_0,Ks as m153_1,ht as m153_2,en as m157_0,ie as m159_0,ce as m160_0,H as m160_1,me as m160_2,J as m160_3,le as m160_4,ls as m160_5,nn as m173_0,sn as m173_1,gt as m182_0,mn as m182_1,cn as m182_2,an as m182_3,xt as m182_4,yt as m185_0,pn as m185_1,fn as m185_2,vt as m185_3,_n as m185_4,dn as m185_5,xn as m190_0,gn as m190_1,bn as m190_2,D as m211_0,jt as m22_0,Nt as m22_1,Wt as m22_2,Ft as m22_3,ee as m22_4,Ht as m23_0,je as m23_1,De as m23_2,Ie as m23_3,yn as m273_0,te as m27_0,Kt as m30_0,Yt as m37_0,os as m42_0,rs as m46_0,tt as m48_0,bs as m48_1,xs as m48_2,et as m48_3,gs as m48_4,ps as m48_5,vs as m50_0,ws as m50_1,Ts as m53_0,Rs as m69_0,As as m69_1,Bs as m82_0,Ls as m92_0,ne as m95_0,q as m95_1};
