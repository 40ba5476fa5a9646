import{m276_0 as vn,m276_1 as kn,m276_2 as Sn,m276_3 as y,m276_4 as On,m276_5 as _e,m276_6 as En,m276_7 as k,m276_8 as M,m276_9 as An,m276_10 as h,m276_11 as g}from"./main.js";import{m4_0 as Bn,m4_1 as qn,m4_2 as B,m4_3 as Nn,m4_4 as Ln}from"./main.js";import{m169_0 as Fn,m169_1 as In,m169_2 as Dn,m169_3 as $,m169_4 as jn,m169_5 as ge,m169_6 as Un,m169_7 as be,m169_8 as Wn,m169_9 as p,m169_10 as O,m169_11 as _,m169_12 as xe,m169_13 as b,m169_14 as zn,m169_15 as Vn,m169_16 as E,m169_17 as Qn,m169_18 as x}from"./main.js";import{m176_0 as Jn,m176_1 as P,m176_2 as ye,m176_3 as Kn,m176_4 as Xn,m176_5 as Yn}from"./main.js";import{m178_0 as n}from"./main.js";import{m217_0 as na,m217_1 as aa,m217_2 as oa,m217_3 as ra,m217_4 as ia,m217_5 as w,m217_6 as la,m217_7 as f,m217_8 as ca,m217_9 as ma}from"./main.js";import{m47_0 as D,m47_1 as j,m47_2 as da}from"./main.js";import{m72_0 as d}from"./main.js";import{m91_0 as F}from"./main.js";import{m98_0 as U}from"./main.js";import{m118_0 as A}from"./main.js";import{m131_0 as W,m131_1 as S,m131_2 as T}from"./main.js";import{m132_0 as Sa,m132_1 as we,m132_2 as Te}from"./main.js";import{m138_0 as q,m138_1 as Aa}from"./main.js";var At=100,Ct=2e4,ve=20,Rt=[["previous","Previous batch"],["base","Base branch"]],Se=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New failures in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],Bt=4,ee=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&E(e.commit),x(e.created_at)].filter(Boolean).join(", ");function qt(e){let[t,s]=g([]);return y(()=>{let a=new AbortController,o=new URLSearchParams({suite:e.suite,limit:ve+1,...e.org_id?{org_id:e.org_id}:{}});return B(`/api/v1/batches?${o}`,a).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,ve)),()=>{}),()=>a.abort()},[e.id]),t}function Nt({batch:e,chosen:t}){let s=qt(e),a=o=>w({with:o},{push:!0});return n`
<div class="page-tools">
<${A} label="Against" hideLabel options=${Rt} value=${t} onChange=${a} />
${s.length>0&&n`
<${F}
label="Other batch"
items=${s.map(o=>({label:ee(o),checked:o.id===t,run:()=>a(o.id)}))}
>
Other batch…
<${d} name="down" />
<//>
`}
</div>
`}var Lt=({at:e})=>e===null?null:n`<span class="number quiet">${_(e)}</span>`;function ke({id:e,status:t,seconds:s,word:a}){return e?n`
<a class="change-side" href=${f("job",{id:e})}>
<span class="unseen">${a}: </span>
<${we} job=${{status:t}} /> <${Lt} at=${s} />
</a>
`:n`<span class="quiet">not run</span>`}function Mt({row:e,gone:t}){let s=t?e.job_id:e.before_job_id;return n`
<li class="change">
<span class="change-what">
<a class="change-test" href=${f("job",{id:e.job_id})}>
<${q} test=${e.test} />
</a>
${e.excused&&!t&&n`<span class="tag" title=${j}>quarantined</span>`}
</span>
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
${t.map(s=>n`<${Mt} key=${s.job_id} row=${s} gone=${e==="gone"} />`)}
</ul>
`;function Pt({kind:e,rows:t,causes:s}){let a=new Map(t.map(o=>[o.job_id,o]));return s.map(({fingerprint:o,cause:r,tests:i,job_ids:c})=>{let l=c.filter(m=>a.has(m)).map(m=>a.get(m));return l.length>0&&n`
<div class="change-cause" key=${o} data-cause=${o}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${$(i,"test")}</small>
</h3>
<${Oe} kind=${e} rows=${l} />
</div>
`})}function Ee(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}var Ae=({counts:e,excused:t},s)=>e[s]-(s==="still_failing"?t:0),Ce=({excused:e})=>e>0?`, ${p(e)} quarantined`:"";function Re({path:e,query:t,version:s,href:a,textOf:o}){let r=P(`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s).data.value;if(!r?.with)return null;let{counts:i}=Ee(r);return n`
<p class="change-verdict">
${Se.filter(([c],l)=>l<Bt||i[c]>0).map(([c,,,,l,m])=>n`
<span
key=${c}
class=${i[c]?c==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${c}>${p(Ae(r,c))}</span>${" "}
${i[c]===1?l:m}${c==="still_failing"&&Ce(r)}
</span>
`)}
<a class="quiet" href=${a}>against ${o(r.with)}</a>
</p>
`}var Ft=({batch:e,chosen:t})=>n`
<${Re}
path=${`/api/v1/batches/${e.id}`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
href=${f("batch",{id:e.id},{with:t})}
textOf=${s=>[s.name,s.app_version_id].filter(Boolean).join(", ")}
/>
`,It=({path:e,version:t,chosen:s})=>n`
<${Re}
path=${e}
query=${s?{with:s}:{}}
version=${t}
href="#changes"
textOf=${a=>a}
/>
`;function Dt({kind:e,title:t,icon:s,note:a,counted:o,total:r,rows:i,causes:c,showAll:l}){return n`
<${U}
title=${n`<span class=${`state state-${s}`}>
<${d} name=${s} />
<span>${t}</span>
</span>`}
note=${o}
className="changes"
tools=${n`<span class="quiet">${a}</span>`}
>
${c?n`<${Pt} kind=${e} rows=${i} causes=${c} />`:n`<${Oe} kind=${e} rows=${i} />`}
${i.length<r&&n`
<p class="nothing">
<button type="button" class="button" onClick=${l}>
Show all ${p(r)}
</button>
</p>
`}
<//>
`}function Be({found:e,left:t,against:s,tools:a,showAll:o}){let r=Ee(e),i=Se.filter(([c])=>r.counts[c]>0);return n`
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
<${Dt} key=${c} kind=${c} title=${l} icon=${m}
note=${u} rows=${r[c]}
counted=${p(Ae(r,c))+(c==="still_failing"?Ce(r):"")}
total=${r.counts[c]}
causes=${c==="newly_failing"?r.causes:null}
showAll=${o}
/>
`)}
`}function qe({path:e,query:t,version:s,title:a,draw:o}){let[r,i]=g(At),c=P(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=h(null),m=c.data.value??l.current;l.current=m;let u=c.error.value;return n`
${u&&n`<${S} title=${a} text=${u.message} again=${()=>c.load()} />`}
${m&&o(m,()=>i(Ct))}
${!m&&!u&&n`<${T} />`}
`}var jt=({batch:e,with:t})=>[e.unfinished>0&&`${p(e.unfinished)} to run`,t.unfinished>0&&`${p(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function Ut({found:e,chosen:t,showAll:s}){return e.with===null?n`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:n`
<${Be}
found=${e}
left=${jt(e)}
against=${n`<a href=${f("batch",{id:e.with.id})}>${ee(e.with)}</a>`}
showAll=${s}
/>
`}var Wt=({batch:e,chosen:t})=>n`
<${Nt} batch=${e} chosen=${t} />
<${qe}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
title="The batches could not be compared"
draw=${(s,a)=>n`<${Ut} found=${s} chosen=${t} showAll=${a} />`}
/>
`;function zt({found:e,chosen:t,showAll:s}){let{org_id:a,with:o,others:r}=e,i=m=>w({with:m},{push:!0}),c=[{label:"Previous build",checked:!t,run:()=>i("")},...r.map(m=>({label:m,checked:m===t,run:()=>i(m)}))],l=r.length>0&&n`
<${F} label="Another build" items=${c} className="button is-link">
Another build<${d} name="down" />
<//>
`;return o===null?n`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${l}</p>`:n`
<${Be} found=${e} left="" tools=${l} showAll=${s}
against=${n`<a href=${f("build",{org_id:a,app_version_id:o})}>${o}</a>`}
/>
`}var Vt=({path:e,version:t,chosen:s})=>n`
<${qe}
key=${`${e} ${s}`}
path=${`${e}/compare`}
query=${s?{with:s}:{}}
version=${t}
title="The builds could not be compared"
draw=${(a,o)=>n`<${zt} found=${a} chosen=${s} showAll=${o} />`}
/>
`;import{m6_0 as Ga,m6_1 as Ha,m6_2 as Ja,m6_3 as Ka,m6_4 as Xa,m6_5 as z}from"./main.js";import{m216_0 as v,m216_1 as eo}from"./main.js";import{m21_0 as V}from"./main.js";var te=({status:e})=>n`
<span class=${`state state-${e}`}>
<${d} name=${e} />
<span>${Te[e]??e}</span>
</span>
`;import{m43_0 as Ne}from"./main.js";import{m56_0 as Q,m56_1 as uo}from"./main.js";import{m0_0 as fo,m0_1 as ho,m0_2 as _o,m0_3 as Le,m0_4 as Me,m0_5 as go,m0_6 as bo,m0_7 as Pe,m0_8 as xo,m0_9 as yo,m0_10 as wo,m0_11 as To,m0_12 as Fe,m0_13 as vo,m0_14 as Ie,m0_15 as ko,m0_16 as So,m0_17 as Oo}from"./main.js";var se=({within:e,filter:t,label:s="Retry failed jobs",className:a,children:o})=>v("retry","job")&&n`
<${F}
label=${s}
icon="retry"
items=${()=>Fe({within:e,filter:t})}
none="Nothing to retry: they wait, run or are in quarantine."
className=${a}
tip=${o?void 0:s}
>
${o&&n`${o}<${d} name="down" />`}
<//>
`;import{m141_0 as G}from"./main.js";function De({batch:e}){let t=e.first_finished_at??e.finished_at;if(!t)return n`<${Ne} since=${e.created_at} />`;let s=b(t)-b(e.created_at);return n`
<span class="number">${s<10?_(s):ge(s)}</span>
${t!==e.finished_at&&n`${" "}<span class="quiet" title=${je(e)}>retried</span>`}
`}var je=e=>e.finished_at?`until ${x(e.finished_at)}`:"in progress",Ue=({batch:e,link:t})=>e.app_version_id&&e.org_id?n`<${Q} org=${e.org_id} version=${e.app_version_id} link=${t} />`:n`<span class="quiet">${$(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,Qt=({batch:e})=>(e.branch||e.commit)&&n`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&n`<span class="id" title=${e.commit}>${E(e.commit)}</span>`}
</span>
`,Gt=({batch:e})=>n`
<${V} group=${{...z(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${p(e.total-e.unfinished)} of ${p(e.total)}</span>
`,Ht=[{name:"status",title:"Status",cell:e=>n`<${te} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>n`<${Qt} batch=${e} />`},{name:"build",title:"Build",cell:e=>n`<${Ue} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>n`<${Gt} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>n`<${D} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>n`<${De} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>n`
<${G} className="quiet" at=${e.created_at} />
`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&v("retry","batch"),cell:e=>e.failed>0&&n`<${Jt} batch=${e} />`}],Jt=({batch:e})=>n`
<${se}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,Kt={kind:"batch",columns:Ht,hrefOf:e=>f("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m10_0 as Xo,m10_1 as Yo,m10_2 as We}from"./main.js";var Xt=2;function Yt({width:e,height:t,draw:s,paint:a,className:o="",...r}){let i=h(null),c=We.value;return k(()=>{let l=Math.min(Xt,window.devicePixelRatio||1),m=i.current;m.width=Math.max(1,Math.round(e*l)),m.height=Math.max(1,Math.round(t*l)),m.style.setProperty("width",`${e}px`),m.style.setProperty("height",`${t}px`);let u=m.getContext("2d");u.setTransform(l,0,0,l,0,0),s(u),a&&(a.current=R=>R(u))},[e,t,s,c]),n`<canvas ref=${i} class=${o} aria-hidden="true" ...${r}></canvas>`}var Zt=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",j],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],es=({counts:e,choose:t})=>n`
<p class="counts">
${Zt.filter(([,s])=>e[s]>0).map(([s,a,o,r])=>n`
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
`;var ts={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},ss={timed_out:"timed out",error:"could not run",executing:"running"},ze={error:"The install failed, or the command could not be started: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},ns=e=>ze[e]??"",N=e=>ss[e]??e;function ne({outcome:e,phase:t=""}){let s=e?ts[e]??"cancelled":t==="parked"?"suspect":"running";return n`
<span class=${`state state-${s}`} title=${ze[e]}>
<${d} name=${s} />
<span>${N(e??t)}</span>
</span>
`}var ae=5,Ve=18,as={passed:e=>n`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>n`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>n`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},os=e=>n`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function H(e){return[...new Set(e)].map(s=>`${e.filter(a=>a===s).length} ${N(s)}`).join(", ")}function oe({outcomes:e,most:t=20}){let s=e.slice(-t),a=t*ae,o=a-s.length*ae,r=s.length>0?`The last ${$(s.length,"attempt")}: ${H(s)}`:"No attempts yet";return n`
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
`}function rs({attempt:e,most:t,here:s}){let a=h(null),{outcome:o,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=e;k(()=>{a.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let u=`${`${N(o)}, ${_(r)}`}, build ${i}, on ${c}, ${x(l)}`;return n`
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
`}function is({seconds:e,most:t}){let s=h(null);return k(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),n`
<span class="took-usual" ref=${s}>
<span class="number">usually ${_(e)}</span>
</span>
`}function ls({history:e,usual:t,here:s}){let a=[...e].reverse(),o=a.map(({run_seconds:u})=>u).filter(u=>u!==null),r=Math.max(...o,t??0,.1)*1.08,[i,c]=[_(Math.min(...o)),_(Math.max(...o))],l=i===c?i:`between ${i} and ${c}`,m=o.length>0?`${$(a.length,"attempt")}, ${H(a.map(({outcome:u})=>u))}; ${l}.`:"No durations recorded.";return n`
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
`;import{m278_0 as Sr,m278_1 as Or,m278_2 as Er,m278_3 as Qe,m278_4 as Ar,m278_5 as Cr,m278_6 as re,m278_7 as Rr,m278_8 as Br,m278_9 as qr,m278_10 as Ge,m278_11 as Nr}from"./main.js";import{m9_0 as He,m9_1 as Pr,m9_2 as Fr,m9_3 as Ir}from"./main.js";var ms=50,Ke=()=>history.state?.open??{};function Je(e,t){let a=[...Object.entries(Ke()).filter(([o])=>o!==e),[e,t]].slice(-ms);history.replaceState({...history.state,open:Object.fromEntries(a)},"")}function ie(e,t=!1){let[s,a]=g(()=>Ke()[e]??t),[o]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(a(l),history.state?.key===o&&Je(e,l))},onClick:c=>{let l=c.currentTarget,m=c.target.closest("summary, a, button");m?.localName==="summary"&&m.parentElement===l&&Je(e,!l.open)}}}var le=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function us({new:e,app_version_id:t,last_pass:s,since:a,failures:o,builds:r}){let i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(e)return`in ${t} \xB7 ${i}`;let c=`${$(o,"failure")} in ${$(r,"build")}`;return`failing since ${a.app_version_id}, ${c} \xB7 ${i}`}var J=({new_tests:e,tests:t})=>e>0&&e<t?`${p(e)} of ${$(t,"test")} new`:"",ce=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${p(t)} of ${p(s)} on ${e}`,K=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,me=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:a})=>[e&&`by ${e}`,`since ${x(t)}`,s&&`until ${x(s)}`].filter(Boolean).join(" ")+(a?`: ${a}`:"");import{m128_0 as X,m128_1 as Qr}from"./main.js";var ps=3,Xe=12,et={new:["is-bad","new","A test of it did not fail before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function Ye({at:e}){let t=M(()=>Qe(()=>`${xe(He.value-b(e))} ago`),[e]);return n`<span class="number" title=${x(e)}>${t}</span>`}var tt=({history:{trend:e}})=>e.filter(t=>t>0).length>1,ds=({trend:e})=>n`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${X} values=${e} tone="bad" /></span>`;function Ze({examples:e,tests:t}){let s=[...new Set(e.map(o=>o.test.split("/").at(-1)))].slice(0,ps),a=t-s.length;return a>0?`${s.join(", ")} and ${p(a)} more`:s.join(", ")}var st=e=>f("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function $s({row:e}){return n`
<li class="failure-example">
<a href=${st(e)}>
<${q} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}var fs=e=>et[e][1],hs=({note:e})=>n`
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
`,_s=e=>[e.is_over&&["is-good","passed since","Each of its tests has passed since"],J(e)&&["is-bad",J(e),"The others failed before, too"],e.since&&["",`since ${e.since.app_version_id}`,le(e)],e.agent&&["is-warn",ce(e.agent),K(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean),gs=({group:e,changed:t})=>n`
${e.agent&&n`
<p>
${p(e.agent.failures)} of ${$(e.agent.of,"failure")} on${" "}
<a href=${f("agent",{name:e.agent.agent})}>${e.agent.agent}</a>.${" "}
${K(e.agent)}
</p>
`}
<ul class="plain failure-examples">
${e.examples.map(s=>n`<${$s} key=${s.job_id} row=${s} />`)}
${e.examples.length<e.tests&&n`<li class="quiet">and ${p(e.tests-e.examples.length)} more</li>`}
</ul>
${v("annotate","failure")&&n`
<button type="button" class="button" onClick=${()=>Le(e).then(s=>s&&t())}>
<${d} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
`;function bs({group:e,changed:t}){let s=e.examples.filter(({status:o})=>o==="failed").map(o=>o.job_id);if(s.length===0||!v("retry","job"))return null;let a=`Retry ${$(s.length,"failed job")}`;return n`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${a}: ${e.cause}`}
data-tip=${a}
onClick=${()=>Ie(s).then(o=>o&&t())}
>
<${d} name="retry" />
</button>
`}function xs({group:e,several:t,wanted:s,changed:a}){let[o,r,i]=et[e.label],c=`cause/${e.org_id}/${e.fingerprint}`,l=h(null);return y(()=>{s&&(l.current.focus({preventScroll:!0}),l.current.scrollIntoView({block:"center"}))},[s]),n`
<li class="failure-group" data-cause=${e.fingerprint}>
<details ...${ie(c,s)}>
<summary data-row=${c} tabindex="-1" ref=${l}>
<span class=${`tag ${o}`} data-tip=${i}>${r}</span>
<span class="failure-cause" title=${e.cause}>${e.cause}</span>
<span class="failure-facts">
${t&&n`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${Ze(e)}>${Ze(e)}</span>
${_s(e).map(([m,u,R])=>n`<span key=${u} class=${`tag ${m}`} data-tip=${R}>${u}</span>`)}
${e.retrying>0&&n`<span class="tag" data-retrying>${$(e.retrying,"job")} retrying</span>`}
</span>
<span class="number failure-tests">${$(e.tests,"test")}</span>
<span class="number failure-times" title=${`${$(e.history.failures,"failure")} in all builds`}>
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
`}var ys=({groups:e,tests:t,cases:s})=>[$(e.length,"cause"),$(t,"test"),s>0&&$(s,"case")].filter(Boolean).join(", ");function nt({found:e,wanted:t,changed:s}){let a=m=>t===`${m.org_id}/${m.fingerprint}`,[o,r]=g(e.groups.findIndex(a)>=Xe),i=o?e.groups:e.groups.slice(0,Xe),c=new Set(e.groups.map(m=>m.org_id)).size>1,l=ye();return n`
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
`}function ws({path:e,version:t,ended:s="",initial:a=null,none:o=null,children:r}){let[i,c]=g(!1),l=P(e,i?`${t} ${s}`:t,a),m=l.data.value,u=!!m?.groups.some(Z=>Z.retrying>0);y(()=>c(u),[u]);let R=l.error.value;return R&&!m?n`<${S} title="Failures could not be loaded" text=${R.message} again=${l.load} />`:m?m.groups.length===0?o:r(m,(Z=m,Et="")=>n`
<${nt} found=${Z} wanted=${Et} changed=${()=>l.load()} />
`):n`<${T} />`}var Ts=({children:e})=>n`
<${W} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var vs=[["24h","24 h"],["7d","7 days"]],ks=e=>e.get("since")==="7d"?"7d":"24h",Ss=({since:e})=>n`
<${A}
label="Period"
hideLabel
options=${vs}
value=${e}
onChange=${t=>w({since:t==="24h"?"":t},{push:!0})}
/>
`;var Os=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,a])=>n`
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
`);import{m133_0 as at}from"./main.js";var Es=({group:e})=>n`
${e.target}
${Object.keys(e.labels).length>0&&n`${" "}<span class="quiet">${be(e.labels)}</span>`}
`,Y=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>n`<span class=${`number ${s[e]>0?"":"quiet"}`}>${p(s[e])}</span>`}),ue=[{name:"bar",title:"Progress",cell:e=>n`<${V} group=${{...z(e),waiting:e.unfinished-e.running}} />`},Y("waiting","Waiting"),Y("running","Running"),Y("done","Passed"),{...Y("failed","Failed"),cell:e=>n`<${D} of=${e} />`}],ot={name:"target",title:"Target",main:!0,cell:e=>Es({group:e})},As={name:"build",title:"Build",main:!0,cell:e=>n`<${Q} org=${e.org_id} version=${e.app_version_id} />`},Cs={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&n`<span class="clamp" title=${e.text}>${e.text}</span>`},Rs=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function Bs(e){let t=new Map;for(let s of e){let a=t.get(s.app_version_id);if(a)for(let o of Rs)a[o]+=s[o];else t.set(s.app_version_id,{...s})}return[...t.values()]}function rt({id:e,label:t,kind:s,groups:a,columns:o}){let r=new Map(a.map(i=>[i.id,{value:i}]));return n`
<${at}
id=${e}
label=${t}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${o}
hrefOf=${i=>f(s,i)}
/>
`}var qs=({groups:e})=>n`
<${rt}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e}
columns=${e.some(({explanation:t})=>t)?[ot,...ue,Cs]:[ot,...ue]}
/>
`,Ns=({groups:e})=>n`
<${rt}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Bs(e)}
columns=${[As,...ue]}
/>
`;function Ls({list:e,what:t,older:s="Show older",all:a="End of list"}){let{ids:o,error:r,loading:i,more:c}=e;return r.value?n`
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
`:o.value.length>0&&a?n`<p class="nothing">${a}</p>`:null}import{m96_0 as it}from"./main.js";import{m104_0 as lt}from"./main.js";function Ms({store:e,kind:t}){return e.loaded.value?n`<${lt} problem=${{status:404,text:`there is no such ${t}`}} />`:n`
<${it} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${T} />
<//>
`}function Ps({label:e,tabs:t,value:s,onChange:a}){let o=h(null),r=_e(),i=Math.max(0,t.findIndex(l=>l.name===s));return n`
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
`}function ct({share:e}){let t=h(null);return k(()=>t.current.style.setProperty("--share",e.toFixed(3))),n`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var Fs=({label:e,by:t,rows:s})=>n`
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
<${ct} share=${i/r} />
<span class="number">${O(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":_(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function Is(e,t){let s=new Map;for(let a of e){let o=t(a),r=s.get(o)??{key:o,ran:0,failed:0,passes:[]};r.ran+=1,a.outcome!=="passed"?r.failed+=1:a.run_seconds!==null&&r.passes.push(a.run_seconds),s.set(o,r)}return[...s.values()].map(({passes:a,...o})=>({...o,seconds:a.length>0?a.reduce((r,i)=>r+i,0)/a.length:null}))}var Ds=({test:e})=>n`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${me(e)}
</span>
`;function mt(e){return v("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Pe(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Me(e)}]:[]}var js=({test:e})=>mt(e).map(({label:t,icon:s,run:a})=>n`
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
`),Us=({test:e})=>e.usual_seconds!==null&&n`
<span class="trend">
<${X} values=${e.recent_seconds} />
<span class="number">${_(e.usual_seconds)}</span>
</span>
`,Ws=({share:e,of:t})=>n`
<span class="number">${O(e)}</span> <span class="quiet number">of ${p(t)}</span>
`,zs=[{name:"last",title:"Last outcome",cell:e=>n`<${ne} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>n`<${q} test=${e.test} />`,under:e=>e.quarantined&&n`<${Ds} test=${e} />`},{name:"whose",title:"Organization",cell:e=>n`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>n`<${oe} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>n`<${Ws} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&n`<span class="number">${O(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>n`<${Us} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>n`<${G} className="quiet" at=${e.last_at} />`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:()=>v("quarantine","test"),cell:e=>n`<${js} test=${e} />`}],Vs={kind:"test",columns:zs,hrefOf:e=>f("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};function Qs({name:e,value:t,note:s,icon:a,tone:o="",href:r,children:i}){let c=n`
<span class="tile-name">
${a&&n`<${d} name=${a} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&n`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${o&&`tile-${o}`}`;return r?n`<a class=${l} href=${r} data-tile=${e}>${c}</a>`:n`<div class=${l} data-tile=${e}>${c}</div>`}var I=class{#e;value=re(null);error=re(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await B(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as ut,m8_1 as pt,m8_2 as dt,m8_3 as pe}from"./main.js";var Gs=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],$t=e=>e===null?null:Math.round(e*1e4)/100,Hs=e=>O(e/100);function Js(e,t,s){return`${e.map(({name:o,shown:r},i)=>{let c=t[i].map((m,u)=>r?r(u):m).filter(m=>m!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${o}: latest ${l}, from ${s(Math.min(...c))} to ${s(pt(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function L(e,t,s,a){let o=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:o,summary:Js(o,r,a.write),...a}}var C=(e,t)=>({name:e,tone:t,kind:"line"});function ft(e,{ofAgent:t=!1}={}){let{at:s,installs:a,installs_avoided:o}=e,r={write:dt,steps:ut,least:1},i={write:Hs,least:100,most:100};return[L("Pass rate",s,[[C("passed","good"),e.pass_rate.map($t)]],{...i,floor:50}),L("Duration",s,[[C("p95","warn"),e.run_p95],[C("p50","go"),e.run_p50]],r),L("Queue wait",s,[[C("p95","warn"),e.wait_p95],[C("p50","go"),e.wait_p50]],r),t?L("Utilization",s,[[C("working","go"),e.busy_agents.map($t)]],i):L("Agents at work",s,[[C("on average","go"),e.busy_agents]],{write:pe,steps:Gs,least:1}),L("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>a[c]},a.map((c,l)=>c+o[l])],[{name:"avoided",tone:"good",kind:"bars"},o]],{write:pe,least:4})]}import{m32_0 as ht}from"./main.js";var Ks={"30d":600,"90d":600},Xs=60,_t=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Ys={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},gt=e=>e.get("view")==="trends",Zs=({query:e,first:t})=>n`
<${A}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${gt(e)?"trends":""}
onChange=${s=>w({view:s},{push:!0})}
/>
`;function en({subject:e,query:t}){let s=_t.some(([m])=>m===t.get("range"))?{range:t.get("range")}:{},a=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,o=M(()=>new I(a),[a]);y(()=>o.start(Ks[s.range]??Xs),[o]);let r=o.value.value,i=o.error.value,c=M(()=>r&&ft(r,{ofAgent:"agent"in e}),[r]),l=n`
<${A}
label="Period"
hideLabel
options=${_t}
value=${s.range??r?.range}
onChange=${m=>w({range:m},{push:!0})}
/>
`;return n`
<${U} id="trends" title="Trends" note=${Ys[r?.step]} tools=${l}>
${i&&n`<${S} title="Trends could not be loaded" text=${i.message} again=${o.again} />`}
${!r&&!i&&n`<${T} lines=${12} />`}
${r&&(r.attempts.some(m=>m>0)?n`<${ht} label="Trends" charts=${c} stacked />`:n`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var tn=36e5,sn=6e4;function nn(e,t){let[s,a]=g(null),[o,r]=g(0);y(()=>{if(!e)return;let c=new AbortController;return B(e,{signal:c.signal}).then(a).catch(()=>c.signal.aborted||a(l=>l??"failed")),()=>c.abort()},[e,t,o]);let i=s?.content?.expires_at;return y(()=>{if(!i)return;let c=Math.max(sn,Date.parse(i)-tn-Date.now()),l=setTimeout(()=>r(m=>m+1),c);return()=>clearTimeout(l)},[i,o]),s}var xt="batch-report/",an=({path:e})=>!e.startsWith(xt),$e=/\.html?$/i,yt=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,de=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,on=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,rn=e=>e.split("/").map(encodeURIComponent).join("/");function wt({path:e},t){if(!t)return null;let s=t.url+rn(e);return $e.test(e)?yt.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&de.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var ln=5;function cn(e){let t=o=>o.slice(0,o.lastIndexOf("/")+1),s=({path:o})=>$e.test(o)&&!yt.test(o),a=[...new Set(e.filter(s).map(({path:o})=>t(o)))].filter(Boolean);return a.filter(o=>!a.some(r=>r!==o&&o.startsWith(r))).map(o=>({folder:o,files:e.filter(r=>r.path.startsWith(o)&&!(s(r)&&t(r.path)===o))})).filter(({files:o})=>o.length>=ln)}var bt=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function mn(e,t){let s=e.flatMap(({path:l,url:m})=>{let u=wt({path:l},t);return u?[{...u,path:l,isOpened:!0}]:de.test(l)?[{title:"Download trace",url:m,path:l,isOpened:!1}]:[]}),a=s.filter(({path:l})=>de.test(l)),o=a.filter(({path:l})=>!on.test(l)),r=(o.length>0?o:a).sort((l,m)=>bt(m)-bt(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>$e.test(l)).sort((l,m)=>i(l)-i(m))[0];return[r,c].filter(l=>l!==void 0)}var un={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},pn=({outcome:e})=>e?un[e]??"cancelled":"running",dn=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},Tt=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),vt=e=>e.install_seconds!==null||e.phase==="installing"||Tt(e);function $n(e){let t=b(e.leased_at),s=b(e.started_at),a=b(e.finished_at),o=[],r=(c,l,m)=>(m===null||m>l)&&o.push({kind:c,from:l,until:m});if(s===null)return r(vt(e)?"installing":"assigned",t,a),o;let i=Math.max(t,s-(e.install_seconds??0));return r("assigned",t,i),e.install_seconds!==null&&r("installing",i,s),r("running",s,a),o}function fn(e){let t=["assigned"];return vt(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var hn=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function kt(e,t){let s=e.tries??[],a=b(s[t]?.leased_at??e.created_at),o=s[t+1]?b(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:b(r.at)})).filter(({time:r})=>r>=a&&r<o)}function _n(e){let t=e.tries??[],s=["waiting"],a=r=>{let i=kt(e,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};a(-1),t.forEach((r,i)=>{s.push(...fn(r)),!a(i)&&i<t.length-1&&s.push(...hn(r))});let o=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&o?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(o&&e.status==="cancelled"&&o.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var St=e=>e.bundle?`bundle ${E(e.bundle)}`:`${E(e.commit)}${e.modified?", modified":""}`,gn=e=>`tests ${e.bundle?"of":"at"} ${St(e)}`;function bn(e){let t=new Map;for(let s of e){if(!s)continue;let a=St(s);t.set(a,(t.get(a)??0)+1)}return[...t].sort((s,a)=>a[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var xn=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var fe=400,he=200,Ot=e=>Math.floor(e/he)*he;function yn(e){let t=Ge({from:0,to:fe*2,width:0});return k(()=>{let s=0,a=()=>{s=0;let i=e.current.getBoundingClientRect(),c={from:Ot(-i.top-fe),to:Ot(window.innerHeight-i.top+fe)+he,width:Math.floor(i.width)},l=t.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(t.value=c)},o=()=>s||=requestAnimationFrame(a);a();let r=new ResizeObserver(o);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",o,{passive:!0}),window.addEventListener("resize",o),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",o),window.removeEventListener("resize",o)}},[]),t}export{oe as m111_0,H as m111_1,se as m114_0,Ps as m134_0,ct as m135_0,Fs as m135_1,Is as m135_2,Vs as m136_0,mt as m136_1,Qs as m140_0,en as m154_0,Zs as m154_1,gt as m154_2,nn as m158_0,ie as m160_0,ce as m161_0,J as m161_1,me as m161_2,K as m161_3,le as m161_4,us as m161_5,xt as m183_0,mn as m183_1,cn as m183_2,an as m183_3,wt as m183_4,Tt as m186_0,pn as m186_1,$n as m186_2,kt as m186_3,_n as m186_4,dn as m186_5,xn as m191_0,gn as m191_1,bn as m191_2,I as m212_0,Wt as m22_0,Ft as m22_1,Vt as m22_2,It as m22_3,ee as m22_4,Kt as m23_0,Ue as m23_1,De as m23_2,je as m23_3,yn as m274_0,te as m27_0,Yt as m30_0,es as m37_0,ls as m42_0,cs as m46_0,nt as m48_0,ws as m48_1,Ts as m48_2,st as m48_3,ys as m48_4,fs as m48_5,Ss as m50_0,ks as m50_1,Os as m53_0,Ns as m69_0,qs as m69_1,Ls as m82_0,Ms as m92_0,ne as m95_0,ns as m95_1,N as m95_2};
