import{m274_0 as wn,m274_1 as vn,m274_2 as Tn,m274_3 as y,m274_4 as kn,m274_5 as he,m274_6 as Sn,m274_7 as S,m274_8 as N,m274_9 as On,m274_10 as h,m274_11 as g}from"./main.js";import{m4_0 as An,m4_1 as Rn,m4_2 as B,m4_3 as Bn,m4_4 as Ln}from"./main.js";import{m167_0 as Nn,m167_1 as Fn,m167_2 as Pn,m167_3 as d,m167_4 as Dn,m167_5 as _e,m167_6 as In,m167_7 as ge,m167_8 as jn,m167_9 as p,m167_10 as w,m167_11 as _,m167_12 as be,m167_13 as b,m167_14 as Un,m167_15 as Wn,m167_16 as E,m167_17 as zn,m167_18 as x}from"./main.js";import{m174_0 as Qn,m174_1 as F,m174_2 as xe,m174_3 as Hn,m174_4 as Jn,m174_5 as Kn}from"./main.js";import{m176_0 as n}from"./main.js";import{m215_0 as ta,m215_1 as sa,m215_2 as na,m215_3 as aa,m215_4 as oa,m215_5 as v,m215_6 as ra,m215_7 as f,m215_8 as ia,m215_9 as la}from"./main.js";import{m72_0 as $}from"./main.js";import{m90_0 as P}from"./main.js";import{m97_0 as I}from"./main.js";import{m117_0 as C}from"./main.js";import{m130_0 as j,m130_1 as O,m130_2 as T}from"./main.js";import{m131_0 as ya,m131_1 as ye,m131_2 as we}from"./main.js";import{m137_0 as L,m137_1 as Ta}from"./main.js";var St=100,Ot=2e4,ve=20,Et=[["previous","Previous batch"],["base","Base branch"]],ke=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","passed on a retry","flaky","flaky"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],Ct=4,ee=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&E(e.commit),x(e.created_at)].filter(Boolean).join(", ");function At(e){let[t,s]=g([]);return y(()=>{let a=new AbortController,o=new URLSearchParams({suite:e.suite,limit:ve+1,...e.org_id?{org_id:e.org_id}:{}});return B(`/api/v1/batches?${o}`,a).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,ve)),()=>{}),()=>a.abort()},[e.id]),t}function Rt({batch:e,chosen:t}){let s=At(e),a=o=>v({with:o},{push:!0});return n`
<div class="page-tools">
<${C} label="Against" hideLabel options=${Et} value=${t} onChange=${a} />
${s.length>0&&n`
<${P}
label="Other batch"
items=${s.map(o=>({label:ee(o),checked:o.id===t,run:()=>a(o.id)}))}
>
Other batch…
<${$} name="down" />
<//>
`}
</div>
`}var Bt=({at:e})=>e===null?null:n`<span class="number quiet">${_(e)}</span>`;function Te({id:e,status:t,seconds:s,word:a}){return e?n`
<a class="change-side" href=${f("job",{id:e})}>
<span class="unseen">${a}: </span>
<${ye} job=${{status:t}} /> <${Bt} at=${s} />
</a>
`:n`<span class="quiet">not run</span>`}function Lt({row:e,gone:t}){let s=t?e.job_id:e.before_job_id;return n`
<li class="change">
<a class="change-test" href=${f("job",{id:e.job_id})}>
<${L} test=${e.test} />
</a>
<${Te}
word="before"
id=${s}
status=${t?e.status:e.before_status}
seconds=${t?e.seconds:e.before_seconds}
/>
<${$} name="next" />
<${Te} word="now" id=${t?null:e.job_id} status=${e.status} seconds=${e.seconds} />
</li>
`}var Se=({kind:e,rows:t})=>n`
<ul class="change-list" data-changes=${e}>
${t.map(s=>n`<${Lt} key=${s.job_id} row=${s} gone=${e==="gone"} />`)}
</ul>
`;function qt({kind:e,rows:t,causes:s}){let a=new Map(t.map(o=>[o.job_id,o]));return s.map(({fingerprint:o,cause:r,tests:i,job_ids:c})=>{let l=c.filter(m=>a.has(m)).map(m=>a.get(m));return l.length>0&&n`
<div class="change-cause" key=${o} data-cause=${o}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${d(i,"test")}</small>
</h3>
<${Se} kind=${e} rows=${l} />
</div>
`})}function Oe(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}function Ee({path:e,query:t,version:s,href:a,textOf:o}){let r=F(`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s).data.value;if(!r?.with)return null;let{counts:i}=Oe(r);return n`
<p class="change-verdict">
${ke.filter(([c],l)=>l<Ct||i[c]>0).map(([c,,,,l,m])=>n`
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
`}var Mt=({batch:e,chosen:t})=>n`
<${Ee}
path=${`/api/v1/batches/${e.id}`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
href=${f("batch",{id:e.id},{with:t})}
textOf=${s=>[s.name,s.app_version_id].filter(Boolean).join(", ")}
/>
`,Nt=({path:e,version:t,chosen:s})=>n`
<${Ee}
path=${e}
query=${s?{with:s}:{}}
version=${t}
href="#changes"
textOf=${a=>a}
/>
`;function Ft({kind:e,title:t,icon:s,note:a,total:o,rows:r,causes:i,showAll:c}){return n`
<${I}
title=${n`<span class=${`state state-${s}`}>
<${$} name=${s} />
<span>${t}</span>
</span>`}
note=${p(o)}
className="changes"
tools=${n`<span class="quiet">${a}</span>`}
>
${i?n`<${qt} kind=${e} rows=${r} causes=${i} />`:n`<${Se} kind=${e} rows=${r} />`}
${r.length<o&&n`
<p class="nothing">
<button type="button" class="button" onClick=${c}>
Show all ${p(o)}
</button>
</p>
`}
<//>
`}function Ce({found:e,left:t,against:s,tools:a,showAll:o}){let r=Oe(e),i=ke.filter(([c])=>r.counts[c]>0);return n`
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
<${Ft} key=${c} kind=${c} title=${l} icon=${m} note=${u} rows=${r[c]}
total=${r.counts[c]}
causes=${c==="newly_failing"?r.causes:null}
showAll=${o}
/>
`)}
`}function Ae({path:e,query:t,version:s,title:a,draw:o}){let[r,i]=g(St),c=F(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=h(null),m=c.data.value??l.current;l.current=m;let u=c.error.value;return n`
${u&&n`<${O} title=${a} text=${u.message} again=${()=>c.load()} />`}
${m&&o(m,()=>i(Ot))}
${!m&&!u&&n`<${T} />`}
`}var Pt=({batch:e,with:t})=>[e.unfinished>0&&`${p(e.unfinished)} to run`,t.unfinished>0&&`${p(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function Dt({found:e,chosen:t,showAll:s}){return e.with===null?n`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:n`
<${Ce}
found=${e}
left=${Pt(e)}
against=${n`<a href=${f("batch",{id:e.with.id})}>${ee(e.with)}</a>`}
showAll=${s}
/>
`}var It=({batch:e,chosen:t})=>n`
<${Rt} batch=${e} chosen=${t} />
<${Ae}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
title="The batches could not be compared"
draw=${(s,a)=>n`<${Dt} found=${s} chosen=${t} showAll=${a} />`}
/>
`;function jt({found:e,chosen:t,showAll:s}){let{org_id:a,with:o,others:r}=e,i=m=>v({with:m},{push:!0}),c=[{label:"Previous build",checked:!t,run:()=>i("")},...r.map(m=>({label:m,checked:m===t,run:()=>i(m)}))],l=r.length>0&&n`
<${P} label="Another build" items=${c} className="button is-link">
Another build<${$} name="down" />
<//>
`;return o===null?n`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${l}</p>`:n`
<${Ce} found=${e} left="" tools=${l} showAll=${s}
against=${n`<a href=${f("build",{org_id:a,app_version_id:o})}>${o}</a>`}
/>
`}var Ut=({path:e,version:t,chosen:s})=>n`
<${Ae}
key=${`${e} ${s}`}
path=${`${e}/compare`}
query=${s?{with:s}:{}}
version=${t}
title="The builds could not be compared"
draw=${(a,o)=>n`<${jt} found=${a} chosen=${s} showAll=${o} />`}
/>
`;import{m6_0 as ja,m6_1 as Ua,m6_2 as Wa,m6_3 as za,m6_4 as Va,m6_5 as U}from"./main.js";import{m214_0 as k,m214_1 as Ha}from"./main.js";import{m21_0 as W}from"./main.js";var te=({status:e})=>n`
<span class=${`state state-${e}`}>
<${$} name=${e} />
<span>${we[e]??e}</span>
</span>
`;import{m43_0 as Re}from"./main.js";import{m47_0 as z,m47_1 as Be,m47_2 as oo}from"./main.js";import{m56_0 as V,m56_1 as lo}from"./main.js";import{m0_0 as uo,m0_1 as po,m0_2 as $o,m0_3 as Le,m0_4 as qe,m0_5 as fo,m0_6 as ho,m0_7 as Me,m0_8 as _o,m0_9 as go,m0_10 as bo,m0_11 as xo,m0_12 as Ne,m0_13 as yo,m0_14 as Fe,m0_15 as wo,m0_16 as vo,m0_17 as To}from"./main.js";var se=({within:e,filter:t,label:s="Retry failed jobs",className:a,children:o})=>k("retry","job")&&n`
<${P}
label=${s}
icon="retry"
items=${()=>Ne({within:e,filter:t})}
none="Nothing to retry: they wait, run or are in quarantine."
className=${a}
tip=${o?void 0:s}
>
${o&&n`${o}<${$} name="down" />`}
<//>
`;import{m140_0 as G}from"./main.js";function Pe({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return n`<${Re} since=${e.created_at} />`;let s=b(t)-b(e.created_at);return n`
<span class="number">${s<10?_(s):_e(s)}</span>
${t!==e.finished_at&&n`${" "}<span class="quiet" title=${De(e)}>retried</span>`}
`}var De=e=>e.finished_at?`until ${x(e.finished_at)}`:"in progress",Ie=({batch:e,link:t})=>e.app_version_id&&e.org_id?n`<${V} org=${e.org_id} version=${e.app_version_id} link=${t} />`:n`<span class="quiet">${d(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,Wt=({batch:e})=>(e.branch||e.commit)&&n`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&n`<span class="id" title=${e.commit}>${E(e.commit)}</span>`}
</span>
`,zt=({batch:e})=>n`
<${W} group=${{...U(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${p(e.total-e.unfinished)} of ${p(e.total)}</span>
`,Vt=[{name:"status",title:"Status",cell:e=>n`<${te} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>n`<${Wt} batch=${e} />`},{name:"build",title:"Build",cell:e=>n`<${Ie} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>n`<${zt} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>n`<${z} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>n`<${Pe} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>n`
<${G} className="quiet" at=${e.created_at} />
`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&k("retry","batch"),cell:e=>e.failed>0&&n`<${Gt} batch=${e} />`}],Gt=({batch:e})=>n`
<${se}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,Qt={kind:"batch",columns:Vt,hrefOf:e=>f("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m10_0 as Ho,m10_1 as Jo,m10_2 as je}from"./main.js";var Ht=2;function Jt({width:e,height:t,draw:s,paint:a,className:o="",...r}){let i=h(null),c=je.value;return S(()=>{let l=Math.min(Ht,window.devicePixelRatio||1),m=i.current;m.width=Math.max(1,Math.round(e*l)),m.height=Math.max(1,Math.round(t*l)),m.style.setProperty("width",`${e}px`),m.style.setProperty("height",`${t}px`);let u=m.getContext("2d");u.setTransform(l,0,0,l,0,0),s(u),a&&(a.current=R=>R(u))},[e,t,s,c]),n`<canvas ref=${i} class=${o} aria-hidden="true" ...${r}></canvas>`}var Kt=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",Be],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Xt=({counts:e,choose:t})=>n`
<p class="counts">
${Kt.filter(([,s])=>e[s]>0).map(([s,a,o,r])=>n`
<button
type="button"
key=${a}
class=${`state state-${s}`}
data-count=${a}
data-tip=${r}
onClick=${()=>t(a)}
>
<${$} name=${s} />
<span>
<span class="number">${p(e[a])}</span> ${o}
</span>
</button>
`)}
</p>
`;var Yt={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},Zt={timed_out:"timed out",error:"could not run",executing:"running"},q=e=>Zt[e]??e;function ne({outcome:e,phase:t=""}){let s=e?Yt[e]??"cancelled":t==="parked"?"suspect":"running";return n`
<span class=${`state state-${s}`}>
<${$} name=${s} />
<span>${q(e??t)}</span>
</span>
`}var ae=5,Ue=18,es={passed:e=>n`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>n`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>n`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},ts=e=>n`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function Q(e){return[...new Set(e)].map(s=>`${e.filter(a=>a===s).length} ${q(s)}`).join(", ")}function oe({outcomes:e,most:t=20}){let s=e.slice(-t),a=t*ae,o=a-s.length*ae,r=s.length>0?`The last ${d(s.length,"attempt")}: ${Q(s)}`:"No attempts yet";return n`
<svg
class="recent"
viewBox=${`0 0 ${a} ${Ue}`}
width=${a}
height=${Ue}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${a}`} />
${s.map((i,c)=>(es[i]??ts)(o+c*ae+1))}
</svg>
`}function ss({attempt:e,most:t,here:s}){let a=h(null),{outcome:o,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=e;S(()=>{a.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let u=`${`${q(o)}, ${_(r)}`}, build ${i}, on ${c}, ${x(l)}`;return n`
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
`}function ns({seconds:e,most:t}){let s=h(null);return S(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),n`
<span class="took-usual" ref=${s}>
<span class="number">typically ${_(e)}</span>
</span>
`}function as({history:e,usual:t,here:s}){let a=[...e].reverse(),o=a.map(({run_seconds:u})=>u).filter(u=>u!==null),r=Math.max(...o,t??0,.1)*1.08,[i,c]=[_(Math.min(...o)),_(Math.max(...o))],l=i===c?i:`between ${i} and ${c}`,m=o.length>0?`${d(a.length,"attempt")}, ${Q(a.map(({outcome:u})=>u))}; ${l}.`:"No durations recorded.";return n`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&n`<${ns} seconds=${t} most=${r} />`}
<div class="took-bars">
${a.map(u=>n`
<${ss} key=${u.attempt} attempt=${u} most=${r} here=${u.job_id===s} />
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
`}var os=({facts:e,className:t=""})=>n`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,a])=>n`
<div key=${s}>
<dt>${s}</dt>
<dd>${a}</dd>
</div>
`)}
</dl>
`;import{m276_0 as vr,m276_1 as Tr,m276_2 as kr,m276_3 as We,m276_4 as Sr,m276_5 as Or,m276_6 as re,m276_7 as Er,m276_8 as Cr,m276_9 as Ar,m276_10 as ze,m276_11 as Rr}from"./main.js";import{m9_0 as Ve,m9_1 as qr,m9_2 as Mr,m9_3 as Nr}from"./main.js";var rs=50,Qe=()=>history.state?.open??{};function Ge(e,t){let a=[...Object.entries(Qe()).filter(([o])=>o!==e),[e,t]].slice(-rs);history.replaceState({...history.state,open:Object.fromEntries(a)},"")}function ie(e,t=!1){let[s,a]=g(()=>Qe()[e]??t),[o]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(a(l),history.state?.key===o&&Ge(e,l))},onClick:c=>{let l=c.currentTarget,m=c.target.closest("summary, a, button");m?.localName==="summary"&&m.parentElement===l&&Ge(e,!l.open)}}}var le=({since:e,last_pass:t})=>`Failing since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function is({new:e,app_version_id:t,last_pass:s,since:a,failures:o,builds:r}){let i=s?`last passed in ${s.app_version_id}`:"has not passed before";return e?`in ${t} \xB7 ${i}`:`since ${a.app_version_id}, ${d(o,"failure")} in ${d(r,"build")} \xB7 ${i}`}var H=({new_tests:e,tests:t})=>e>0&&e<t?`${p(e)} of ${d(t,"test")} new`:"",ce=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${p(t)} of ${p(s)} on ${e}`,J=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,me=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:a})=>[e&&`by ${e}`,`since ${x(t)}`,s&&`until ${x(s)}`].filter(Boolean).join(" ")+(a?`: ${a}`:"");import{m127_0 as K,m127_1 as Wr}from"./main.js";var ls=3,He=12,Xe={new:["is-bad","new","A test of it did not fail before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function Je({at:e}){let t=N(()=>We(()=>`${be(Ve.value-b(e))} ago`),[e]);return n`<span class="number" title=${x(e)}>${t}</span>`}var Ye=({history:{trend:e}})=>e.filter(t=>t>0).length>1,cs=({trend:e})=>n`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${K} values=${e} tone="bad" /></span>`;function Ke({examples:e,tests:t}){let s=[...new Set(e.map(o=>o.test.split("/").at(-1)))].slice(0,ls),a=t-s.length;return a>0?`${s.join(", ")} and ${p(a)} more`:s.join(", ")}var Ze=e=>f("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function ms({row:e}){return n`
<li class="failure-example">
<a href=${Ze(e)}>
<${L} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}var us=e=>Xe[e][1],ps=({note:e})=>n`
<p class="failure-note">
<${$} name="event" />
${e.note&&n`<span>${e.note}</span>`}
${e.owner&&n`<span>Owner: ${e.owner}</span>`}
${e.ticket_url&&n`
<a href=${e.ticket_url} target="_blank" rel="noopener noreferrer">
${e.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span>
</a>
`}
</p>
`,ds=e=>[e.is_over&&["is-good","passed since","Each of its tests has passed since"],H(e)&&["is-bad",H(e),"The others failed before, too"],e.since&&["",`since ${e.since.app_version_id}`,le(e)],e.agent&&["is-warn",ce(e.agent),J(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean),$s=({group:e,changed:t})=>n`
${e.agent&&n`
<p>
${p(e.agent.failures)} of ${d(e.agent.of,"failure")} on${" "}
<a href=${f("agent",{name:e.agent.agent})}>${e.agent.agent}</a>.${" "}
${J(e.agent)}
</p>
`}
<ul class="plain failure-examples">
${e.examples.map(s=>n`<${ms} key=${s.job_id} row=${s} />`)}
${e.examples.length<e.tests&&n`<li class="quiet">and ${p(e.tests-e.examples.length)} more</li>`}
</ul>
${k("annotate","failure")&&n`
<button type="button" class="button" onClick=${()=>Le(e).then(s=>s&&t())}>
<${$} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
`;function fs({group:e,changed:t}){let s=e.examples.filter(({status:o})=>o==="failed").map(o=>o.job_id);if(s.length===0||!k("retry","job"))return null;let a=`Retry ${d(s.length,"failed job")}`;return n`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${a}: ${e.cause}`}
data-tip=${a}
onClick=${()=>Fe(s).then(o=>o&&t())}
>
<${$} name="retry" />
</button>
`}function hs({group:e,several:t,wanted:s,changed:a}){let[o,r,i]=Xe[e.label],c=`cause/${e.org_id}/${e.fingerprint}`,l=h(null);return y(()=>{s&&(l.current.focus({preventScroll:!0}),l.current.scrollIntoView({block:"center"}))},[s]),n`
<li class="failure-group" data-cause=${e.fingerprint}>
<details ...${ie(c,s)}>
<summary data-row=${c} tabindex="-1" ref=${l}>
<span class=${`tag ${o}`} data-tip=${i}>${r}</span>
<span class="failure-cause" title=${e.cause}>${e.cause}</span>
<span class="failure-facts">
${t&&n`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${Ke(e)}>${Ke(e)}</span>
${ds(e).map(([m,u,R])=>n`<span key=${u} class=${`tag ${m}`} data-tip=${R}>${u}</span>`)}
${e.retrying>0&&n`<span class="tag" data-retrying>${d(e.retrying,"job")} retrying</span>`}
</span>
<span class="number failure-tests">${d(e.tests,"test")}</span>
<span class="number failure-times">${p(e.history.failures)} ×</span>
<span class="failure-first">
<span class="unseen">first seen </span><${Je} at=${e.history.first_at} />
</span>
<span class="failure-last">
<span class="unseen">last seen </span><${Je} at=${e.history.last_at} />
</span>
<span class="failure-trend">${Ye(e)&&n`<${cs} trend=${e.history.trend} />`}</span>
</summary>
<${$s} group=${e} changed=${a} />
</details>
<${fs} group=${e} changed=${a} />
${e.note&&n`<${ps} note=${e.note} />`}
</li>
`}var _s=({groups:e,tests:t,cases:s})=>[d(e.length,"cause"),d(t,"test"),s>0&&d(s,"case")].filter(Boolean).join(", ");function et({found:e,wanted:t,changed:s}){let a=m=>t===`${m.org_id}/${m.fingerprint}`,[o,r]=g(e.groups.findIndex(a)>=He),i=o?e.groups:e.groups.slice(0,He),c=new Set(e.groups.map(m=>m.org_id)).size>1,l=xe();return n`
<div class=${`failure-list ${i.some(Ye)?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Failures</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${l}>
${i.map(m=>n`
<${hs}
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
`}function gs({path:e,version:t,ended:s="",initial:a=null,none:o=null,children:r}){let[i,c]=g(!1),l=F(e,i?`${t} ${s}`:t,a),m=l.data.value,u=!!m?.groups.some(Z=>Z.retrying>0);y(()=>c(u),[u]);let R=l.error.value;return R&&!m?n`<${O} title="Failures could not be loaded" text=${R.message} again=${l.load} />`:m?m.groups.length===0?o:r(m,(Z=m,kt="")=>n`
<${et} found=${Z} wanted=${kt} changed=${()=>l.load()} />
`):n`<${T} />`}var bs=({children:e})=>n`
<${j} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var xs=[["24h","24 h"],["7d","7 days"]],ys=e=>e.get("since")==="7d"?"7d":"24h",ws=({since:e})=>n`
<${C}
label="Period"
hideLabel
options=${xs}
value=${e}
onChange=${t=>v({since:t==="24h"?"":t},{push:!0})}
/>
`;var vs=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,a])=>n`
<span class="chip" key=${s}>
${a} <strong>${t[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${a}`}
onClick=${()=>v({[s]:""},{push:!0})}
>
<${$} name="close" />
</button>
</span>
`);import{m132_0 as tt}from"./main.js";var Ts=({group:e})=>n`
${e.target}
${Object.keys(e.labels).length>0&&n`${" "}<span class="quiet">${ge(e.labels)}</span>`}
`,X=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>n`<span class=${`number ${s[e]>0?"":"quiet"}`}>${p(s[e])}</span>`}),ue=[{name:"bar",title:"Progress",cell:e=>n`<${W} group=${{...U(e),waiting:e.unfinished-e.running}} />`},X("waiting","Waiting"),X("running","Running"),X("done","Passed"),{...X("failed","Failed"),cell:e=>n`<${z} of=${e} />`}],st={name:"target",title:"Target",main:!0,cell:e=>Ts({group:e})},ks={name:"build",title:"Build",main:!0,cell:e=>n`<${V} org=${e.org_id} version=${e.app_version_id} />`},Ss={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&n`<span class="clamp" title=${e.text}>${e.text}</span>`},Os=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function Es(e){let t=new Map;for(let s of e){let a=t.get(s.app_version_id);if(a)for(let o of Os)a[o]+=s[o];else t.set(s.app_version_id,{...s})}return[...t.values()]}function nt({id:e,label:t,kind:s,groups:a,columns:o}){let r=new Map(a.map(i=>[i.id,{value:i}]));return n`
<${tt}
id=${e}
label=${t}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${o}
hrefOf=${i=>f(s,i)}
/>
`}var Cs=({groups:e})=>n`
<${nt}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e}
columns=${e.some(({explanation:t})=>t)?[st,...ue,Ss]:[st,...ue]}
/>
`,As=({groups:e})=>n`
<${nt}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Es(e)}
columns=${[ks,...ue]}
/>
`;function Rs({list:e,what:t,older:s="Show older",all:a="End of list"}){let{ids:o,error:r,loading:i,more:c}=e;return r.value?n`
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
`:o.value.length>0&&a?n`<p class="nothing">${a}</p>`:null}import{m95_0 as at}from"./main.js";import{m103_0 as ot}from"./main.js";function Bs({store:e,kind:t}){return e.loaded.value?n`<${ot} problem=${{status:404,text:`there is no such ${t}`}} />`:n`
<${at} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${T} />
<//>
`}function Ls({label:e,tabs:t,value:s,onChange:a}){let o=h(null),r=he(),i=Math.max(0,t.findIndex(l=>l.name===s));return n`
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
`}function rt({share:e}){let t=h(null);return S(()=>t.current.style.setProperty("--share",e.toFixed(3))),n`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var qs=({label:e,by:t,rows:s})=>n`
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
<${rt} share=${i/r} />
<span class="number">${w(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":_(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function Ms(e,t){let s=new Map;for(let a of e){let o=t(a),r=s.get(o)??{key:o,ran:0,failed:0,passes:[]};r.ran+=1,a.outcome!=="passed"?r.failed+=1:a.run_seconds!==null&&r.passes.push(a.run_seconds),s.set(o,r)}return[...s.values()].map(({passes:a,...o})=>({...o,seconds:a.length>0?a.reduce((r,i)=>r+i,0)/a.length:null}))}var Ns=({test:e})=>n`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${me(e)}
</span>
`;function it(e){return k("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Me(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>qe(e)}]:[]}var Fs=({test:e})=>it(e).map(({label:t,icon:s,run:a})=>n`
<button
type="button"
key=${t}
class="icon-button"
aria-label=${`${t} ${e.test}`}
data-tip=${t}
onClick=${a}
>
<${$} name=${s} />
</button>
`),Ps=({test:e})=>e.mean_seconds!==null&&n`
<span class="trend">
<${K} values=${e.recent_seconds} />
<span class="number">${_(e.mean_seconds)}</span>
</span>
`,Ds=({share:e,of:t})=>n`
<span class="number">${w(e)}</span> <span class="quiet number">of ${p(t)}</span>
`,Is=[{name:"last",title:"Last outcome",cell:e=>n`<${ne} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>n`<${L} test=${e.test} />`,under:e=>e.quarantined&&n`<${Ns} test=${e} />`},{name:"whose",title:"Organization",cell:e=>n`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>n`<${oe} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>n`<${Ds} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&n`<span class="number">${w(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>n`<${Ps} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>n`<${G} className="quiet" at=${e.last_at} />`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:()=>k("quarantine","test"),cell:e=>n`<${Fs} test=${e} />`}],js={kind:"test",columns:Is,hrefOf:e=>f("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};function Us({name:e,value:t,note:s,icon:a,tone:o="",href:r,children:i}){let c=n`
<span class="tile-name">
${a&&n`<${$} name=${a} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&n`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${o&&`tile-${o}`}`;return r?n`<a class=${l} href=${r} data-tile=${e}>${c}</a>`:n`<div class=${l} data-tile=${e}>${c}</div>`}var D=class{#e;value=re(null);error=re(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await B(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as lt,m8_1 as ct,m8_2 as mt,m8_3 as pe}from"./main.js";var Ws=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],ut=e=>e===null?null:Math.round(e*1e4)/100,zs=e=>w(e/100);function Vs(e,t,s){return`${e.map(({name:o,shown:r},i)=>{let c=t[i].map((m,u)=>r?r(u):m).filter(m=>m!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${o}: latest ${l}, from ${s(Math.min(...c))} to ${s(ct(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function M(e,t,s,a){let o=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:o,summary:Vs(o,r,a.write),...a}}var A=(e,t)=>({name:e,tone:t,kind:"line"});function pt(e,{ofAgent:t=!1}={}){let{at:s,installs:a,installs_avoided:o}=e,r={write:mt,steps:lt,least:1},i={write:zs,least:100,most:100};return[M("Pass rate",s,[[A("passed","good"),e.pass_rate.map(ut)]],{...i,floor:50}),M("Duration",s,[[A("p95","warn"),e.run_p95],[A("p50","go"),e.run_p50]],r),M("Queue wait",s,[[A("p95","warn"),e.wait_p95],[A("p50","go"),e.wait_p50]],r),t?M("Utilization",s,[[A("working","go"),e.busy_agents.map(ut)]],i):M("Agents at work",s,[[A("on average","go"),e.busy_agents]],{write:pe,steps:Ws,least:1}),M("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>a[c]},a.map((c,l)=>c+o[l])],[{name:"avoided",tone:"good",kind:"bars"},o]],{write:pe,least:4})]}import{m32_0 as dt}from"./main.js";var Gs={"30d":600,"90d":600},Qs=60,$t=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Hs={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},ft=e=>e.get("view")==="trends",Js=({query:e,first:t})=>n`
<${C}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${ft(e)?"trends":""}
onChange=${s=>v({view:s},{push:!0})}
/>
`;function Ks({subject:e,query:t}){let s=$t.some(([m])=>m===t.get("range"))?{range:t.get("range")}:{},a=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,o=N(()=>new D(a),[a]);y(()=>o.start(Gs[s.range]??Qs),[o]);let r=o.value.value,i=o.error.value,c=N(()=>r&&pt(r,{ofAgent:"agent"in e}),[r]),l=n`
<${C}
label="Period"
hideLabel
options=${$t}
value=${s.range??r?.range}
onChange=${m=>v({range:m},{push:!0})}
/>
`;return n`
<${I} id="trends" title="Trends" note=${Hs[r?.step]} tools=${l}>
${i&&n`<${O} title="Trends could not be loaded" text=${i.message} again=${o.again} />`}
${!r&&!i&&n`<${T} lines=${12} />`}
${r&&(r.attempts.some(m=>m>0)?n`<${dt} label="Trends" charts=${c} stacked />`:n`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var Xs=36e5,Ys=6e4;function Zs(e,t){let[s,a]=g(null),[o,r]=g(0);y(()=>{if(!e)return;let c=new AbortController;return B(e,{signal:c.signal}).then(a).catch(()=>c.signal.aborted||a(l=>l??"failed")),()=>c.abort()},[e,t,o]);let i=s?.content?.expires_at;return y(()=>{if(!i)return;let c=Math.max(Ys,Date.parse(i)-Xs-Date.now()),l=setTimeout(()=>r(m=>m+1),c);return()=>clearTimeout(l)},[i,o]),s}var Y=e=>[`${w(e.failed_share)} of the ${d(e.ran,"test")} finished here failed;`,`on other agents ${w(e.others_failed_share)} of ${p(e.others_ran)}.`].join(" "),en={more:e=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${Y(e)} Unlikely to be chance: check the device, or quarantine it.`}),less:e=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:Y(e)}),usual:e=>({tone:"good",icon:"done",title:e.failed>0?"Fails about as many tests as other agents":"No test failed",text:e.failed>0?`${Y(e)} The difference may be chance.`:Y(e)}),too_few:e=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`Needs ${e.least_runs} finished tests here (${p(e.ran)} so far)`,`and ${e.least_runs} on agents of the same targets (${p(e.others_ran)}).`].join(" ")})};function tn(e){return e.errors_in_a_row>=e.least_errors?{tone:"bad",icon:"suspect",title:`The last ${d(e.errors_in_a_row,"attempt")} could not run`,text:"Lost or never started, not failed tests. Check the device and its host."}:en[e.verdict](e)}function sn(e){let t=e.filter(({outcome:a,run_seconds:o})=>["passed","failed"].includes(a)&&o!==null).map(({run_seconds:a})=>a).toSorted((a,o)=>a-o),s=Math.floor(t.length/2);return t.length===0?null:t.length%2?t[s]:(t[s-1]+t[s])/2}var _t="batch-report/",nn=({path:e})=>!e.startsWith(_t),gt=/\.html?$/i,an=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,de=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,on=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,rn=e=>e.split("/").map(encodeURIComponent).join("/");function bt({path:e},t){if(!t)return null;let s=t.url+rn(e);return gt.test(e)?an.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&de.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var ht=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function ln(e,t){let s=e.flatMap(({path:l,url:m})=>{let u=bt({path:l},t);return u?[{...u,path:l,isOpened:!0}]:de.test(l)?[{title:"Download trace",url:m,path:l,isOpened:!1}]:[]}),a=s.filter(({path:l})=>de.test(l)),o=a.filter(({path:l})=>!on.test(l)),r=(o.length>0?o:a).sort((l,m)=>ht(m)-ht(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>gt.test(l)).sort((l,m)=>i(l)-i(m))[0];return[r,c].filter(l=>l!==void 0)}var cn={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},mn=({outcome:e})=>e?cn[e]??"cancelled":"running",un=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},xt=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),yt=e=>e.install_seconds!==null||e.phase==="installing"||xt(e);function pn(e){let t=b(e.leased_at),s=b(e.started_at),a=b(e.finished_at),o=[],r=(c,l,m)=>(m===null||m>l)&&o.push({kind:c,from:l,until:m});if(s===null)return r(yt(e)?"installing":"assigned",t,a),o;let i=Math.max(t,s-(e.install_seconds??0));return r("assigned",t,i),e.install_seconds!==null&&r("installing",i,s),r("running",s,a),o}function dn(e){let t=["assigned"];return yt(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var $n=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function wt(e,t){let s=e.tries??[],a=b(s[t]?.leased_at??e.created_at),o=s[t+1]?b(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:b(r.at)})).filter(({time:r})=>r>=a&&r<o)}function fn(e){let t=e.tries??[],s=["waiting"],a=r=>{let i=wt(e,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};a(-1),t.forEach((r,i)=>{s.push(...dn(r)),!a(i)&&i<t.length-1&&s.push(...$n(r))});let o=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&o?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(o&&e.status==="cancelled"&&o.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var vt=e=>e.bundle?`bundle ${E(e.bundle)}`:`${E(e.commit)}${e.modified?", modified":""}`,hn=e=>`tests ${e.bundle?"of":"at"} ${vt(e)}`;function _n(e){let t=new Map;for(let s of e){if(!s)continue;let a=vt(s);t.set(a,(t.get(a)??0)+1)}return[...t].sort((s,a)=>a[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var gn=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var $e=400,fe=200,Tt=e=>Math.floor(e/fe)*fe;function bn(e){let t=ze({from:0,to:$e*2,width:0});return S(()=>{let s=0,a=()=>{s=0;let i=e.current.getBoundingClientRect(),c={from:Tt(-i.top-$e),to:Tt(window.innerHeight-i.top+$e)+fe,width:Math.floor(i.width)},l=t.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(t.value=c)},o=()=>s||=requestAnimationFrame(a);a();let r=new ResizeObserver(o);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",o,{passive:!0}),window.addEventListener("resize",o),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",o),window.removeEventListener("resize",o)}},[]),t}export{oe as m110_0,Q as m110_1,se as m113_0,Ls as m133_0,rt as m134_0,qs as m134_1,Ms as m134_2,js as m135_0,it as m135_1,Us as m139_0,Ks as m152_0,Js as m152_1,ft as m152_2,Zs as m156_0,ie as m158_0,ce as m159_0,H as m159_1,me as m159_2,J as m159_3,le as m159_4,is as m159_5,sn as m172_0,tn as m172_1,_t as m181_0,ln as m181_1,nn as m181_2,bt as m181_3,xt as m184_0,mn as m184_1,pn as m184_2,wt as m184_3,fn as m184_4,un as m184_5,gn as m189_0,hn as m189_1,_n as m189_2,D as m210_0,It as m22_0,Mt as m22_1,Ut as m22_2,Nt as m22_3,ee as m22_4,Qt as m23_0,Ie as m23_1,Pe as m23_2,De as m23_3,bn as m272_0,te as m27_0,Jt as m30_0,Xt as m37_0,as as m42_0,os as m46_0,et as m48_0,gs as m48_1,bs as m48_2,Ze as m48_3,_s as m48_4,us as m48_5,ws as m50_0,ys as m50_1,vs as m53_0,As as m69_0,Cs as m69_1,Rs as m81_0,Bs as m91_0,ne as m94_0,q as m94_1};
