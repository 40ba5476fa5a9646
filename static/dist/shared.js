import{m274_0 as wn,m274_1 as vn,m274_2 as kn,m274_3 as y,m274_4 as Tn,m274_5 as $e,m274_6 as Sn,m274_7 as k,m274_8 as q,m274_9 as On,m274_10 as h,m274_11 as g}from"./main.js";import{m4_0 as Cn,m4_1 as Rn,m4_2 as M,m4_3 as Bn,m4_4 as Mn}from"./main.js";import{m167_0 as Nn,m167_1 as qn,m167_2 as Fn,m167_3 as $,m167_4 as In,m167_5 as fe,m167_6 as Dn,m167_7 as he,m167_8 as jn,m167_9 as p,m167_10 as O,m167_11 as _,m167_12 as _e,m167_13 as b,m167_14 as Un,m167_15 as Wn,m167_16 as E,m167_17 as zn,m167_18 as T}from"./main.js";import{m174_0 as Qn,m174_1 as F,m174_2 as ge,m174_3 as Hn,m174_4 as Jn,m174_5 as Kn}from"./main.js";import{m176_0 as n}from"./main.js";import{m215_0 as ta,m215_1 as sa,m215_2 as na,m215_3 as aa,m215_4 as oa,m215_5 as w,m215_6 as ra,m215_7 as f,m215_8 as ia,m215_9 as la}from"./main.js";import{m72_0 as d}from"./main.js";import{m90_0 as A}from"./main.js";import{m97_0 as j}from"./main.js";import{m117_0 as C}from"./main.js";import{m130_0 as U,m130_1 as S,m130_2 as v}from"./main.js";import{m131_0 as ya,m131_1 as be,m131_2 as xe}from"./main.js";import{m137_0 as P,m137_1 as ka}from"./main.js";var St=100,Ot=2e4,ye=20,Et=[["previous","Previous batch"],["base","Base branch"]],ve=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","passed on a retry","flaky","flaky"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],At=4,Z=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&E(e.commit),T(e.created_at)].filter(Boolean).join(", ");function Ct(e){let[t,s]=g([]);return y(()=>{let a=new AbortController,o=new URLSearchParams({suite:e.suite,limit:ye+1,...e.org_id?{org_id:e.org_id}:{}});return M(`/api/v1/batches?${o}`,a).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,ye)),()=>{}),()=>a.abort()},[e.id]),t}function Rt({batch:e,chosen:t}){let s=Ct(e),a=o=>w({with:o},{push:!0});return n`
<div class="page-tools">
<${C} label="Against" hideLabel options=${Et} value=${t} onChange=${a} />
${s.length>0&&n`
<${A}
label="Other batch"
items=${s.map(o=>({label:Z(o),checked:o.id===t,run:()=>a(o.id)}))}
>
Other batch…
<${d} name="down" />
<//>
`}
</div>
`}var Bt=({at:e})=>e===null?null:n`<span class="number quiet">${_(e)}</span>`;function we({id:e,status:t,seconds:s,word:a}){return e?n`
<a class="change-side" href=${f("job",{id:e})}>
<span class="unseen">${a}: </span>
<${be} job=${{status:t}} /> <${Bt} at=${s} />
</a>
`:n`<span class="quiet">not run</span>`}function Mt({row:e,gone:t}){let s=t?e.job_id:e.before_job_id;return n`
<li class="change">
<a class="change-test" href=${f("job",{id:e.job_id})}>
<${P} test=${e.test} />
</a>
<${we}
word="before"
id=${s}
status=${t?e.status:e.before_status}
seconds=${t?e.seconds:e.before_seconds}
/>
<${d} name="next" />
<${we} word="now" id=${t?null:e.job_id} status=${e.status} seconds=${e.seconds} />
</li>
`}var ke=({kind:e,rows:t})=>n`
<ul class="change-list" data-changes=${e}>
${t.map(s=>n`<${Mt} key=${s.job_id} row=${s} gone=${e==="gone"} />`)}
</ul>
`;function Pt({kind:e,rows:t,causes:s}){let a=new Map(t.map(o=>[o.job_id,o]));return s.map(({fingerprint:o,cause:r,tests:i,job_ids:m})=>{let l=m.filter(c=>a.has(c)).map(c=>a.get(c));return l.length>0&&n`
<div class="change-cause" key=${o} data-cause=${o}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${$(i,"test")}</small>
</h3>
<${ke} kind=${e} rows=${l} />
</div>
`})}function Te(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}function Se({path:e,query:t,version:s,href:a,textOf:o}){let r=F(`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s).data.value;if(!r?.with)return null;let{counts:i}=Te(r);return n`
<p class="change-verdict">
${ve.filter(([m],l)=>l<At||i[m]>0).map(([m,,,,l,c])=>n`
<span
key=${m}
class=${i[m]?m==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${m}>${p(i[m])}</span>${" "}
${i[m]===1?l:c}
</span>
`)}
<a class="quiet" href=${a}>against ${o(r.with)}</a>
</p>
`}var Lt=({batch:e,chosen:t})=>n`
<${Se}
path=${`/api/v1/batches/${e.id}`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
href=${f("batch",{id:e.id},{with:t})}
textOf=${s=>[s.name,s.app_version_id].filter(Boolean).join(", ")}
/>
`,Nt=({path:e,version:t,chosen:s})=>n`
<${Se}
path=${e}
query=${s?{with:s}:{}}
version=${t}
href="#changes"
textOf=${a=>a}
/>
`;function qt({kind:e,title:t,icon:s,note:a,total:o,rows:r,causes:i,showAll:m}){return n`
<${j}
title=${n`<span class=${`state state-${s}`}>
<${d} name=${s} />
<span>${t}</span>
</span>`}
note=${p(o)}
className="changes"
tools=${n`<span class="quiet">${a}</span>`}
>
${i?n`<${Pt} kind=${e} rows=${r} causes=${i} />`:n`<${ke} kind=${e} rows=${r} />`}
${r.length<o&&n`
<p class="nothing">
<button type="button" class="button" onClick=${m}>
Show all ${p(o)}
</button>
</p>
`}
<//>
`}function Oe({found:e,left:t,against:s,tools:a,showAll:o}){let r=Te(e),i=ve.filter(([m])=>r.counts[m]>0);return n`
<p class="change-with">
Against ${s}
${t&&i.length>0&&n`${" "}<span class="number" data-to-run>· ${t}</span>`}
${a}
</p>
${i.length===0?n`
<${U} icon=${t?"running":"done"} title=${t?`Same so far, ${t}`:"No changes"}>
<p>Every finished test has the same status in both.</p>
<//>
`:null}
${i.map(([m,l,c,u])=>n`
<${qt} key=${m} kind=${m} title=${l} icon=${c} note=${u} rows=${r[m]}
total=${r.counts[m]}
causes=${m==="newly_failing"?r.causes:null}
showAll=${o}
/>
`)}
`}function Ee({path:e,query:t,version:s,title:a,draw:o}){let[r,i]=g(St),m=F(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=h(null),c=m.data.value??l.current;l.current=c;let u=m.error.value;return n`
${u&&n`<${S} title=${a} text=${u.message} again=${()=>m.load()} />`}
${c&&o(c,()=>i(Ot))}
${!c&&!u&&n`<${v} />`}
`}var Ft=({batch:e,with:t})=>[e.unfinished>0&&`${p(e.unfinished)} to run`,t.unfinished>0&&`${p(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function It({found:e,chosen:t,showAll:s}){return e.with===null?n`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:n`
<${Oe}
found=${e}
left=${Ft(e)}
against=${n`<a href=${f("batch",{id:e.with.id})}>${Z(e.with)}</a>`}
showAll=${s}
/>
`}var Dt=({batch:e,chosen:t})=>n`
<${Rt} batch=${e} chosen=${t} />
<${Ee}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
title="The batches could not be compared"
draw=${(s,a)=>n`<${It} found=${s} chosen=${t} showAll=${a} />`}
/>
`;function jt({found:e,chosen:t,showAll:s}){let{org_id:a,with:o,others:r}=e,i=c=>w({with:c},{push:!0}),m=[{label:"Previous build",checked:!t,run:()=>i("")},...r.map(c=>({label:c,checked:c===t,run:()=>i(c)}))],l=r.length>0&&n`
<${A} label="Another build" items=${m} className="button is-link">
Another build<${d} name="down" />
<//>
`;return o===null?n`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${l}</p>`:n`
<${Oe} found=${e} left="" tools=${l} showAll=${s}
against=${n`<a href=${f("build",{org_id:a,app_version_id:o})}>${o}</a>`}
/>
`}var Ut=({path:e,version:t,chosen:s})=>n`
<${Ee}
key=${`${e} ${s}`}
path=${`${e}/compare`}
query=${s?{with:s}:{}}
version=${t}
title="The builds could not be compared"
draw=${(a,o)=>n`<${jt} found=${a} chosen=${s} showAll=${o} />`}
/>
`;import{m6_0 as ja,m6_1 as Ua,m6_2 as Wa,m6_3 as za,m6_4 as Va,m6_5 as W}from"./main.js";import{m214_0 as x,m214_1 as Ha}from"./main.js";import{m21_0 as z}from"./main.js";var ee=({status:e})=>n`
<span class=${`state state-${e}`}>
<${d} name=${e} />
<span>${xe[e]??e}</span>
</span>
`;import{m43_0 as Ae}from"./main.js";import{m47_0 as V,m47_1 as Ce,m47_2 as oo}from"./main.js";import{m56_0 as G,m56_1 as lo}from"./main.js";import{m0_0 as uo,m0_1 as po,m0_2 as $o,m0_3 as Re,m0_4 as Be,m0_5 as Me,m0_6 as fo,m0_7 as ho,m0_8 as Pe,m0_9 as _o,m0_10 as go,m0_11 as bo,m0_12 as xo,m0_13 as Le,m0_14 as yo,m0_15 as Ne,m0_16 as wo,m0_17 as qe,m0_18 as vo,m0_19 as ko}from"./main.js";var te=({within:e,filter:t,label:s="Retry failed jobs",className:a,children:o})=>x("retry","job")&&n`
<${A}
label=${s}
icon="retry"
items=${()=>Le({within:e,filter:t})}
none="Nothing to retry: they wait, run or are in quarantine."
className=${a}
tip=${o?void 0:s}
>
${o&&n`${o}<${d} name="down" />`}
<//>
`;import{m140_0 as I}from"./main.js";function Fe({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return n`<${Ae} since=${e.created_at} />`;let s=b(t)-b(e.created_at);return n`
<span class="number">${s<10?_(s):fe(s)}</span>
${t!==e.finished_at&&n`${" "}<span class="quiet" title=${Ie(e)}>retried</span>`}
`}var Ie=e=>e.finished_at?`until ${T(e.finished_at)}`:"in progress",De=({batch:e,link:t})=>e.app_version_id&&e.org_id?n`<${G} org=${e.org_id} version=${e.app_version_id} link=${t} />`:n`<span class="quiet">${$(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,Wt=({batch:e})=>(e.branch||e.commit)&&n`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&n`<span class="id" title=${e.commit}>${E(e.commit)}</span>`}
</span>
`,zt=({batch:e})=>n`
<${z} group=${{...W(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${p(e.total-e.unfinished)} of ${p(e.total)}</span>
`,Vt=[{name:"status",title:"Status",cell:e=>n`<${ee} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>n`<${Wt} batch=${e} />`},{name:"build",title:"Build",cell:e=>n`<${De} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>n`<${zt} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>n`<${V} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>n`<${Fe} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>n`
<${I} className="quiet" at=${e.created_at} />
`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&x("retry","batch"),cell:e=>e.failed>0&&n`<${Gt} batch=${e} />`}],Gt=({batch:e})=>n`
<${te}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,Qt={kind:"batch",columns:Vt,hrefOf:e=>f("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m10_0 as Ho,m10_1 as Jo,m10_2 as je}from"./main.js";var Ht=2;function Jt({width:e,height:t,draw:s,paint:a,className:o="",...r}){let i=h(null),m=je.value;return k(()=>{let l=Math.min(Ht,window.devicePixelRatio||1),c=i.current;c.width=Math.max(1,Math.round(e*l)),c.height=Math.max(1,Math.round(t*l)),c.style.setProperty("width",`${e}px`),c.style.setProperty("height",`${t}px`);let u=c.getContext("2d");u.setTransform(l,0,0,l,0,0),s(u),a&&(a.current=B=>B(u))},[e,t,s,m]),n`<canvas ref=${i} class=${o} aria-hidden="true" ...${r}></canvas>`}var Kt=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",Ce],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Xt=({counts:e,choose:t})=>n`
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
<${d} name=${s} />
<span>
<span class="number">${p(e[a])}</span> ${o}
</span>
</button>
`)}
</p>
`;var Yt={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},Zt={timed_out:"timed out",error:"could not run",executing:"running"},L=e=>Zt[e]??e;function se({outcome:e,phase:t=""}){let s=e?Yt[e]??"cancelled":t==="parked"?"suspect":"running";return n`
<span class=${`state state-${s}`}>
<${d} name=${s} />
<span>${L(e??t)}</span>
</span>
`}var ne=5,Ue=18,es={passed:e=>n`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>n`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>n`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},ts=e=>n`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function Q(e){return[...new Set(e)].map(s=>`${e.filter(a=>a===s).length} ${L(s)}`).join(", ")}function ae({outcomes:e,most:t=20}){let s=e.slice(-t),a=t*ne,o=a-s.length*ne,r=s.length>0?`The last ${$(s.length,"attempt")}: ${Q(s)}`:"No attempts yet";return n`
<svg
class="recent"
viewBox=${`0 0 ${a} ${Ue}`}
width=${a}
height=${Ue}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${a}`} />
${s.map((i,m)=>(es[i]??ts)(o+m*ne+1))}
</svg>
`}function ss({attempt:e,most:t,here:s}){let a=h(null),{outcome:o,run_seconds:r,app_version_id:i,agent:m,finished_at:l}=e;k(()=>{a.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let u=`${`${L(o)}, ${_(r)}`}, build ${i}, on ${m}, ${T(l)}`;return n`
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
`}function ns({seconds:e,most:t}){let s=h(null);return k(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),n`
<span class="took-usual" ref=${s}>
<span class="number">typically ${_(e)}</span>
</span>
`}function as({history:e,usual:t,here:s}){let a=[...e].reverse(),o=a.map(({run_seconds:u})=>u).filter(u=>u!==null),r=Math.max(...o,t??0,.1)*1.08,[i,m]=[_(Math.min(...o)),_(Math.max(...o))],l=i===m?i:`between ${i} and ${m}`,c=o.length>0?`${$(a.length,"attempt")}, ${Q(a.map(({outcome:u})=>u))}; ${l}.`:"No durations recorded.";return n`
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
${c}${" "}
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
`;import{m276_0 as vr,m276_1 as kr,m276_2 as Tr,m276_3 as We,m276_4 as Sr,m276_5 as Or,m276_6 as oe,m276_7 as Er,m276_8 as Ar,m276_9 as Cr,m276_10 as ze,m276_11 as Rr}from"./main.js";import{m9_0 as Ve,m9_1 as Pr,m9_2 as Lr,m9_3 as Nr}from"./main.js";var rs=50,Qe=()=>history.state?.open??{};function Ge(e,t){let a=[...Object.entries(Qe()).filter(([o])=>o!==e),[e,t]].slice(-rs);history.replaceState({...history.state,open:Object.fromEntries(a)},"")}function re(e,t=!1){let[s,a]=g(()=>Qe()[e]??t),[o]=g(()=>history.state?.key);return{open:s,onToggle:m=>{let l=m.currentTarget.open;l!==s&&(a(l),history.state?.key===o&&Ge(e,l))},onClick:m=>{let l=m.currentTarget,c=m.target.closest("summary, a, button");c?.localName==="summary"&&c.parentElement===l&&Ge(e,!l.open)}}}var ie=({since:e,last_pass:t})=>`Failing since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function is({new:e,app_version_id:t,last_pass:s,since:a,failures:o,builds:r}){let i=s?`last passed in ${s.app_version_id}`:"has not passed before";return e?`in ${t} \xB7 ${i}`:`since ${a.app_version_id}, ${$(o,"failure")} in ${$(r,"build")} \xB7 ${i}`}var H=({new_tests:e,tests:t})=>e>0&&e<t?`${p(e)} of ${$(t,"test")} new`:"",le=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${p(t)} of ${p(s)} on ${e}`,J=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`;import{m127_0 as K,m127_1 as Wr}from"./main.js";var ls=3,He=12,Ke={new:["is-bad","new","A test of it did not fail before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function Je({at:e}){let t=q(()=>We(()=>`${_e(Ve.value-b(e))} ago`),[e]);return n`<span class="number" title=${T(e)}>${t}</span>`}var Xe=({history:{trend:e}})=>e.filter(t=>t>0).length>1,ms=({trend:e})=>n`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${K} values=${e} tone="bad" /></span>`;function cs({examples:e,tests:t}){let s=[...new Set(e.map(o=>o.test.split("/").at(-1)))].slice(0,ls),a=t-s.length;return a>0?`${s.join(", ")} and ${p(a)} more`:s.join(", ")}var Ye=e=>f("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function us({row:e}){return n`
<li class="failure-example">
<a href=${Ye(e)}>
<${P} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}var ps=e=>Ke[e][1],ds=({note:e})=>n`
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
`,$s=e=>[e.is_over&&["is-good","passed since","Each of its tests has passed since"],H(e)&&["is-bad",H(e),"The others failed before, too"],e.since&&["",`since ${e.since.app_version_id}`,ie(e)],e.agent&&["is-warn",le(e.agent),J(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean),fs=({group:e,changed:t})=>n`
${e.agent&&n`
<p>
${p(e.agent.failures)} of ${$(e.agent.of,"failure")} on${" "}
<a href=${f("agent",{name:e.agent.agent})}>${e.agent.agent}</a>.${" "}
${J(e.agent)}
</p>
`}
<ul class="plain failure-examples">
${e.examples.map(s=>n`<${us} key=${s.job_id} row=${s} />`)}
${e.examples.length<e.tests&&n`<li class="quiet">and ${p(e.tests-e.examples.length)} more</li>`}
</ul>
${x("annotate","failure")&&n`
<button type="button" class="button" onClick=${()=>Re(e).then(s=>s&&t())}>
<${d} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
`;function hs({group:e,changed:t}){let s=e.examples.filter(({status:o})=>o==="failed").map(o=>o.job_id);if(s.length===0||!x("retry","job"))return null;let a=`Retry ${$(s.length,"failed job")}`;return n`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${a}: ${e.cause}`}
data-tip=${a}
onClick=${()=>Ne(s).then(o=>o&&t())}
>
<${d} name="retry" />
</button>
`}function _s({group:e,several:t,wanted:s,changed:a}){let[o,r,i]=Ke[e.label],m=`cause/${e.org_id}/${e.fingerprint}`,l=h(null);return y(()=>{s&&(l.current.focus({preventScroll:!0}),l.current.scrollIntoView({block:"center"}))},[s]),n`
<li class="failure-group" data-cause=${e.fingerprint}>
<details ...${re(m,s)}>
<summary data-row=${m} tabindex="-1" ref=${l}>
<span class=${`tag ${o}`} data-tip=${i}>${r}</span>
<span class="failure-cause" title=${e.cause}>${e.cause}</span>
<span class="failure-facts">
${t&&n`<span class="quiet">${e.org_id}</span>`}
<span class="quiet">${cs(e)}</span>
${$s(e).map(([c,u,B])=>n`<span key=${u} class=${`tag ${c}`} data-tip=${B}>${u}</span>`)}
${e.retrying>0&&n`<span class="tag" data-retrying>${$(e.retrying,"job")} retrying</span>`}
</span>
<span class="number failure-tests">${$(e.tests,"test")}</span>
<span class="number failure-times">${p(e.history.failures)} ×</span>
<span class="failure-first">
<span class="unseen">first seen </span><${Je} at=${e.history.first_at} />
</span>
<span class="failure-last">
<span class="unseen">last seen </span><${Je} at=${e.history.last_at} />
</span>
<span class="failure-trend">${Xe(e)&&n`<${ms} trend=${e.history.trend} />`}</span>
</summary>
<${fs} group=${e} changed=${a} />
</details>
<${hs} group=${e} changed=${a} />
${e.note&&n`<${ds} note=${e.note} />`}
</li>
`}var gs=({groups:e,tests:t,cases:s})=>[$(e.length,"cause"),$(t,"test"),s>0&&$(s,"case")].filter(Boolean).join(", ");function Ze({found:e,wanted:t,changed:s}){let a=c=>t===`${c.org_id}/${c.fingerprint}`,[o,r]=g(e.groups.findIndex(a)>=He),i=o?e.groups:e.groups.slice(0,He),m=new Set(e.groups.map(c=>c.org_id)).size>1,l=ge();return n`
<div class=${`failure-list ${i.some(Xe)?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Failures</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${l}>
${i.map(c=>n`
<${_s}
key=${c.org_id+c.fingerprint}
group=${c}
several=${m}
wanted=${a(c)}
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
`}function bs({path:e,version:t,ended:s="",initial:a=null,none:o=null,children:r}){let[i,m]=g(!1),l=F(e,i?`${t} ${s}`:t,a),c=l.data.value,u=!!c?.groups.some(Y=>Y.retrying>0);y(()=>m(u),[u]);let B=l.error.value;return B&&!c?n`<${S} title="Failures could not be loaded" text=${B.message} again=${l.load} />`:c?c.groups.length===0?o:r(c,(Y=c,Tt="")=>n`
<${Ze} found=${Y} wanted=${Tt} changed=${()=>l.load()} />
`):n`<${v} />`}var xs=({children:e})=>n`
<${U} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var ys=[["24h","24 h"],["7d","7 days"]],ws=e=>e.get("since")==="7d"?"7d":"24h",vs=({since:e})=>n`
<${C}
label="Period"
hideLabel
options=${ys}
value=${e}
onChange=${t=>w({since:t==="24h"?"":t},{push:!0})}
/>
`;var ks=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,a])=>n`
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
`);import{m132_0 as et}from"./main.js";var Ts=({group:e})=>n`
${e.target}
${Object.keys(e.labels).length>0&&n`${" "}<span class="quiet">${he(e.labels)}</span>`}
`,X=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>n`<span class=${`number ${s[e]>0?"":"quiet"}`}>${p(s[e])}</span>`}),me=[{name:"bar",title:"Progress",cell:e=>n`<${z} group=${{...W(e),waiting:e.unfinished-e.running}} />`},X("waiting","Waiting"),X("running","Running"),X("done","Passed"),{...X("failed","Failed"),cell:e=>n`<${V} of=${e} />`}],tt={name:"target",title:"Target",main:!0,cell:e=>Ts({group:e})},Ss={name:"build",title:"Build",main:!0,cell:e=>n`<${G} org=${e.org_id} version=${e.app_version_id} />`},Os={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&n`<span class="clamp" title=${e.text}>${e.text}</span>`},Es=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function As(e){let t=new Map;for(let s of e){let a=t.get(s.app_version_id);if(a)for(let o of Es)a[o]+=s[o];else t.set(s.app_version_id,{...s})}return[...t.values()]}function st({id:e,label:t,kind:s,groups:a,columns:o}){let r=new Map(a.map(i=>[i.id,{value:i}]));return n`
<${et}
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
<${st}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e}
columns=${e.some(({explanation:t})=>t)?[tt,...me,Os]:[tt,...me]}
/>
`,Rs=({groups:e})=>n`
<${st}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${As(e)}
columns=${[Ss,...me]}
/>
`;function Bs({list:e,what:t,older:s="Show older",all:a="End of list"}){let{ids:o,error:r,loading:i,more:m}=e;return r.value?n`
<${S}
title=${`${t} could not be loaded`}
text=${r.value.message}
again=${()=>o.peek().length?e.next():e.first()}
/>
`:i.value==="first"&&o.value.length===0?n`<${v} lines=${10} />`:m.value?n`
<p class="nothing">
<button type="button" class="button" disabled=${i.value!==null} onClick=${()=>e.next()}>
${s}
</button>
</p>
`:o.value.length>0&&a?n`<p class="nothing">${a}</p>`:null}import{m95_0 as nt}from"./main.js";import{m103_0 as at}from"./main.js";function Ms({store:e,kind:t}){return e.loaded.value?n`<${at} problem=${{status:404,text:`there is no such ${t}`}} />`:n`
<${nt} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${v} />
<//>
`}var Ps={0:"0, now",1:"1, normal",9:"9, whenever"},ot=(e,t)=>Array.from({length:10},(s,a)=>({label:Ps[a]??String(a),priority:a,checked:a===e,run:()=>t(a)}));function Ls({of:e,present:t,children:s}){if(!x("priority","job"))return null;let a=new Map,o=({priority:r})=>r===t?Promise.resolve(""):(a.has(r)||a.set(r,Be(e,r)),a.get(r));return n`
<${A}
label="Priority"
items=${ot(t,r=>r!==t&&qe(e,r,t))}
about=${o}
>
${s}
<${d} name="down" />
<//>
`}function Ns({label:e,tabs:t,value:s,onChange:a}){let o=h(null),r=$e(),i=Math.max(0,t.findIndex(l=>l.name===s));return n`
<div class="tabs" role="tablist" aria-label=${e} ref=${o} onKeyDown=${l=>{let c={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:t.length-1}[l.key];if(c===void 0)return;l.preventDefault();let u=(c+t.length)%t.length;a(t[u].name),o.current.children[u].focus()}}>
${t.map((l,c)=>n`
<button
type="button"
key=${l.name}
role="tab"
id=${`${r}-${l.name}`}
aria-selected=${c===i}
aria-controls=${`${r}-panel`}
tabindex=${c===i?0:-1}
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
`}function rt({share:e}){let t=h(null);return k(()=>t.current.style.setProperty("--share",e.toFixed(3))),n`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var qs=({label:e,by:t,rows:s})=>n`
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
${s.map(({key:a,name:o,ran:r,failed:i,seconds:m})=>n`
<tr key=${a}>
<th scope="row">${o}</th>
<td class="is-numeric">${p(r)}</td>
<td>
<span class="share">
<${rt} share=${i/r} />
<span class="number">${O(i/r)}</span>
</span>
</td>
<td class="is-numeric">${m===null?"\u2013":_(m)}</td>
</tr>
`)}
</tbody>
</table>
`;function Fs(e,t){let s=new Map;for(let a of e){let o=t(a),r=s.get(o)??{key:o,ran:0,failed:0,passes:[]};r.ran+=1,a.outcome!=="passed"?r.failed+=1:a.run_seconds!==null&&r.passes.push(a.run_seconds),s.set(o,r)}return[...s.values()].map(({passes:a,...o})=>({...o,seconds:a.length>0?a.reduce((r,i)=>r+i,0)/a.length:null}))}var Is=({test:e})=>n`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}since
${" "}<${I} at=${e.quarantined_at} />${e.quarantine_note&&`: ${e.quarantine_note}`}
</span>
`;function it(e){return x("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Pe(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Me(e)}]:[]}var Ds=({test:e})=>it(e).map(({label:t,icon:s,run:a})=>n`
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
`),js=({test:e})=>e.mean_seconds!==null&&n`
<span class="trend">
<${K} values=${e.recent_seconds} />
<span class="number">${_(e.mean_seconds)}</span>
</span>
`,Us=({share:e,of:t})=>n`
<span class="number">${O(e)}</span> <span class="quiet number">of ${p(t)}</span>
`,Ws=[{name:"last",title:"Last outcome",cell:e=>n`<${se} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>n`<${P} test=${e.test} />`,under:e=>e.quarantined&&n`<${Is} test=${e} />`},{name:"whose",title:"Organization",cell:e=>n`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>n`<${ae} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>n`<${Us} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&n`<span class="number">${O(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>n`<${js} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>n`<${I} className="quiet" at=${e.last_at} />`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:()=>x("quarantine","test"),cell:e=>n`<${Ds} test=${e} />`}],zs={kind:"test",columns:Ws,hrefOf:e=>f("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};function Vs({name:e,value:t,note:s,icon:a,tone:o="",href:r,children:i}){let m=n`
<span class="tile-name">
${a&&n`<${d} name=${a} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&n`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${o&&`tile-${o}`}`;return r?n`<a class=${l} href=${r} data-tile=${e}>${m}</a>`:n`<div class=${l} data-tile=${e}>${m}</div>`}var D=class{#e;value=oe(null);error=oe(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await M(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as lt,m8_1 as mt,m8_2 as ct,m8_3 as ce}from"./main.js";var Gs=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],ut=e=>e===null?null:Math.round(e*1e4)/100,Qs=e=>O(e/100);function Hs(e,t,s){return`${e.map(({name:o,shown:r},i)=>{let m=t[i].map((c,u)=>r?r(u):c).filter(c=>c!==null);if(m.length===0)return"";let l=s(m.at(-1));return`${o}: latest ${l}, from ${s(Math.min(...m))} to ${s(mt(m))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function N(e,t,s,a){let o=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:o,summary:Hs(o,r,a.write),...a}}var R=(e,t)=>({name:e,tone:t,kind:"line"});function pt(e,{ofAgent:t=!1}={}){let{at:s,installs:a,installs_avoided:o}=e,r={write:ct,steps:lt,least:1},i={write:Qs,least:100,most:100};return[N("Pass rate",s,[[R("passed","good"),e.pass_rate.map(ut)]],{...i,floor:50}),N("Duration",s,[[R("p95","warn"),e.run_p95],[R("p50","go"),e.run_p50]],r),N("Queue wait",s,[[R("p95","warn"),e.wait_p95],[R("p50","go"),e.wait_p50]],r),t?N("Utilization",s,[[R("working","go"),e.busy_agents.map(ut)]],i):N("Agents at work",s,[[R("on average","go"),e.busy_agents]],{write:ce,steps:Gs,least:1}),N("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:m=>a[m]},a.map((m,l)=>m+o[l])],[{name:"avoided",tone:"good",kind:"bars"},o]],{write:ce,least:4})]}import{m32_0 as dt}from"./main.js";var Js={"30d":600,"90d":600},Ks=60,$t=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Xs={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},ft=e=>e.get("view")==="trends",Ys=({query:e,first:t})=>n`
<${C}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${ft(e)?"trends":""}
onChange=${s=>w({view:s},{push:!0})}
/>
`;function Zs({subject:e,query:t}){let s=$t.some(([c])=>c===t.get("range"))?{range:t.get("range")}:{},a=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,o=q(()=>new D(a),[a]);y(()=>o.start(Js[s.range]??Ks),[o]);let r=o.value.value,i=o.error.value,m=q(()=>r&&pt(r,{ofAgent:"agent"in e}),[r]),l=n`
<${C}
label="Period"
hideLabel
options=${$t}
value=${s.range??r?.range}
onChange=${c=>w({range:c},{push:!0})}
/>
`;return n`
<${j} id="trends" title="Trends" note=${Xs[r?.step]} tools=${l}>
${i&&n`<${S} title="Trends could not be loaded" text=${i.message} again=${o.again} />`}
${!r&&!i&&n`<${v} lines=${12} />`}
${r&&(r.attempts.some(c=>c>0)?n`<${dt} label="Trends" charts=${m} stacked />`:n`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var en=36e5,tn=6e4;function sn(e,t){let[s,a]=g(null),[o,r]=g(0);y(()=>{if(!e)return;let m=new AbortController;return M(e,{signal:m.signal}).then(a).catch(()=>m.signal.aborted||a(l=>l??"failed")),()=>m.abort()},[e,t,o]);let i=s?.content?.expires_at;return y(()=>{if(!i)return;let m=Math.max(tn,Date.parse(i)-en-Date.now()),l=setTimeout(()=>r(c=>c+1),m);return()=>clearTimeout(l)},[i,o]),s}var _t="batch-report/",nn=({path:e})=>!e.startsWith(_t),gt=/\.html?$/i,an=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,ue=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,on=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,rn=e=>e.split("/").map(encodeURIComponent).join("/");function bt({path:e},t){if(!t)return null;let s=t.url+rn(e);return gt.test(e)?an.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&ue.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var ht=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function ln(e,t){let s=e.flatMap(({path:l,url:c})=>{let u=bt({path:l},t);return u?[{...u,path:l,isOpened:!0}]:ue.test(l)?[{title:"Download trace",url:c,path:l,isOpened:!1}]:[]}),a=s.filter(({path:l})=>ue.test(l)),o=a.filter(({path:l})=>!on.test(l)),r=(o.length>0?o:a).sort((l,c)=>ht(c)-ht(l))[0],i=({path:l})=>l.split("/").length,m=s.filter(({path:l})=>gt.test(l)).sort((l,c)=>i(l)-i(c))[0];return[r,m].filter(l=>l!==void 0)}var mn={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},cn=({outcome:e})=>e?mn[e]??"cancelled":"running",un=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},xt=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),yt=e=>e.install_seconds!==null||e.phase==="installing"||xt(e);function pn(e){let t=b(e.leased_at),s=b(e.started_at),a=b(e.finished_at),o=[],r=(m,l,c)=>(c===null||c>l)&&o.push({kind:m,from:l,until:c});if(s===null)return r(yt(e)?"installing":"assigned",t,a),o;let i=Math.max(t,s-(e.install_seconds??0));return r("assigned",t,i),e.install_seconds!==null&&r("installing",i,s),r("running",s,a),o}function dn(e){let t=["assigned"];return yt(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var $n=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function wt(e,t){let s=e.tries??[],a=b(s[t]?.leased_at??e.created_at),o=s[t+1]?b(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:b(r.at)})).filter(({time:r})=>r>=a&&r<o)}function fn(e){let t=e.tries??[],s=["waiting"],a=r=>{let i=wt(e,r);for(let{status:m}of i)s.push(m,"waiting");return i.length>0};a(-1),t.forEach((r,i)=>{s.push(...dn(r)),!a(i)&&i<t.length-1&&s.push(...$n(r))});let o=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&o?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(o&&e.status==="cancelled"&&o.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var vt=e=>e.bundle?`bundle ${E(e.bundle)}`:`${E(e.commit)}${e.modified?", modified":""}`,hn=e=>`tests ${e.bundle?"of":"at"} ${vt(e)}`;function _n(e){let t=new Map;for(let s of e){if(!s)continue;let a=vt(s);t.set(a,(t.get(a)??0)+1)}return[...t].sort((s,a)=>a[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var gn=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var pe=400,de=200,kt=e=>Math.floor(e/de)*de;function bn(e){let t=ze({from:0,to:pe*2,width:0});return k(()=>{let s=0,a=()=>{s=0;let i=e.current.getBoundingClientRect(),m={from:kt(-i.top-pe),to:kt(window.innerHeight-i.top+pe)+de,width:Math.floor(i.width)},l=t.peek();(m.from!==l.from||m.to!==l.to||m.width!==l.width)&&(t.value=m)},o=()=>s||=requestAnimationFrame(a);a();let r=new ResizeObserver(o);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",o,{passive:!0}),window.addEventListener("resize",o),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",o),window.removeEventListener("resize",o)}},[]),t}export{Ls as m102_0,ot as m102_1,ae as m110_0,Q as m110_1,te as m113_0,Ns as m133_0,rt as m134_0,qs as m134_1,Fs as m134_2,zs as m135_0,it as m135_1,Vs as m139_0,Zs as m152_0,Ys as m152_1,ft as m152_2,sn as m156_0,re as m158_0,le as m159_0,H as m159_1,J as m159_2,ie as m159_3,is as m159_4,_t as m181_0,ln as m181_1,nn as m181_2,bt as m181_3,xt as m184_0,cn as m184_1,pn as m184_2,wt as m184_3,fn as m184_4,un as m184_5,gn as m189_0,hn as m189_1,_n as m189_2,D as m210_0,Dt as m22_0,Lt as m22_1,Ut as m22_2,Nt as m22_3,Z as m22_4,Qt as m23_0,De as m23_1,Fe as m23_2,Ie as m23_3,bn as m272_0,ee as m27_0,Jt as m30_0,Xt as m37_0,as as m42_0,os as m46_0,Ze as m48_0,bs as m48_1,xs as m48_2,Ye as m48_3,gs as m48_4,ps as m48_5,vs as m50_0,ws as m50_1,ks as m53_0,Rs as m69_0,Cs as m69_1,Bs as m81_0,Ms as m91_0,se as m94_0,L as m94_1};
