import{m275_0 as Sn,m275_1 as On,m275_2 as En,m275_3 as y,m275_4 as Cn,m275_5 as ge,m275_6 as An,m275_7 as S,m275_8 as M,m275_9 as Rn,m275_10 as h,m275_11 as g}from"./main.js";import{m4_0 as Nn,m4_1 as Ln,m4_2 as B,m4_3 as Mn,m4_4 as Fn}from"./main.js";import{m168_0 as Dn,m168_1 as jn,m168_2 as Un,m168_3 as d,m168_4 as Wn,m168_5 as be,m168_6 as zn,m168_7 as xe,m168_8 as Vn,m168_9 as p,m168_10 as w,m168_11 as _,m168_12 as ye,m168_13 as b,m168_14 as Qn,m168_15 as Gn,m168_16 as E,m168_17 as Hn,m168_18 as x}from"./main.js";import{m175_0 as Xn,m175_1 as F,m175_2 as we,m175_3 as Yn,m175_4 as Zn,m175_5 as ea}from"./main.js";import{m177_0 as n}from"./main.js";import{m216_0 as oa,m216_1 as ra,m216_2 as ia,m216_3 as la,m216_4 as ca,m216_5 as v,m216_6 as ma,m216_7 as $,m216_8 as ua,m216_9 as pa}from"./main.js";import{m47_0 as D,m47_1 as j,m47_2 as $a}from"./main.js";import{m72_0 as f}from"./main.js";import{m91_0 as P}from"./main.js";import{m98_0 as U}from"./main.js";import{m118_0 as C}from"./main.js";import{m131_0 as W,m131_1 as O,m131_2 as T}from"./main.js";import{m132_0 as Ea,m132_1 as ve,m132_2 as Te}from"./main.js";import{m138_0 as q,m138_1 as Ra}from"./main.js";var Ct=100,At=2e4,ke=20,Rt=[["previous","Previous batch"],["base","Base branch"]],Oe=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],Bt=4,te=e=>[[e.name,e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&E(e.commit),x(e.created_at)].filter(Boolean).join(", ");function qt(e){let[t,s]=g([]);return y(()=>{let a=new AbortController,o=new URLSearchParams({suite:e.suite,limit:ke+1,...e.org_id?{org_id:e.org_id}:{}});return B(`/api/v1/batches?${o}`,a).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,ke)),()=>{}),()=>a.abort()},[e.id]),t}function Nt({batch:e,chosen:t}){let s=qt(e),a=o=>v({with:o},{push:!0});return n`
<div class="page-tools">
<${C} label="Against" hideLabel options=${Rt} value=${t} onChange=${a} />
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
`}var Lt=({at:e})=>e===null?null:n`<span class="number quiet">${_(e)}</span>`;function Se({id:e,status:t,seconds:s,word:a}){return e?n`
<a class="change-side" href=${$("job",{id:e})}>
<span class="unseen">${a}: </span>
<${ve} job=${{status:t}} /> <${Lt} at=${s} />
</a>
`:n`<span class="quiet">not run</span>`}function Mt({row:e,gone:t}){let s=t?e.job_id:e.before_job_id;return n`
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
${t.map(s=>n`<${Mt} key=${s.job_id} row=${s} gone=${e==="gone"} />`)}
</ul>
`;function Ft({kind:e,rows:t,causes:s}){let a=new Map(t.map(o=>[o.job_id,o]));return s.map(({fingerprint:o,cause:r,tests:i,job_ids:c})=>{let l=c.filter(m=>a.has(m)).map(m=>a.get(m));return l.length>0&&n`
<div class="change-cause" key=${o} data-cause=${o}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${d(i,"test")}</small>
</h3>
<${Ee} kind=${e} rows=${l} />
</div>
`})}function Ce(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}var Ae=({counts:e,excused:t},s)=>e[s]-(s==="still_failing"?t:0),Re=({excused:e})=>e>0?`, ${p(e)} quarantined`:"";function Be({path:e,query:t,version:s,href:a,textOf:o}){let r=F(`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s).data.value;if(!r?.with)return null;let{counts:i}=Ce(r);return n`
<p class="change-verdict">
${Oe.filter(([c],l)=>l<Bt||i[c]>0).map(([c,,,,l,m])=>n`
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
`}var Pt=({batch:e,chosen:t})=>n`
<${Be}
path=${`/api/v1/batches/${e.id}`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
href=${$("batch",{id:e.id},{with:t})}
textOf=${s=>[s.name,s.app_version_id].filter(Boolean).join(", ")}
/>
`,It=({path:e,version:t,chosen:s})=>n`
<${Be}
path=${e}
query=${s?{with:s}:{}}
version=${t}
href="#changes"
textOf=${a=>a}
/>
`;function Dt({kind:e,title:t,icon:s,note:a,counted:o,total:r,rows:i,causes:c,showAll:l}){return n`
<${U}
title=${n`<span class=${`state state-${s}`}>
<${f} name=${s} />
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
<${Dt} key=${c} kind=${c} title=${l} icon=${m}
note=${u} rows=${r[c]}
counted=${p(Ae(r,c))+(c==="still_failing"?Re(r):"")}
total=${r.counts[c]}
causes=${c==="newly_failing"?r.causes:null}
showAll=${o}
/>
`)}
`}function Ne({path:e,query:t,version:s,title:a,draw:o}){let[r,i]=g(Ct),c=F(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=h(null),m=c.data.value??l.current;l.current=m;let u=c.error.value;return n`
${u&&n`<${O} title=${a} text=${u.message} again=${()=>c.load()} />`}
${m&&o(m,()=>i(At))}
${!m&&!u&&n`<${T} />`}
`}var jt=({batch:e,with:t})=>[e.unfinished>0&&`${p(e.unfinished)} to run`,t.unfinished>0&&`${p(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function Ut({found:e,chosen:t,showAll:s}){return e.with===null?n`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:n`
<${qe}
found=${e}
left=${jt(e)}
against=${n`<a href=${$("batch",{id:e.with.id})}>${te(e.with)}</a>`}
showAll=${s}
/>
`}var Wt=({batch:e,chosen:t})=>n`
<${Nt} batch=${e} chosen=${t} />
<${Ne}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
title="The batches could not be compared"
draw=${(s,a)=>n`<${Ut} found=${s} chosen=${t} showAll=${a} />`}
/>
`;function zt({found:e,chosen:t,showAll:s}){let{org_id:a,with:o,others:r}=e,i=m=>v({with:m},{push:!0}),c=[{label:"Previous build",checked:!t,run:()=>i("")},...r.map(m=>({label:m,checked:m===t,run:()=>i(m)}))],l=r.length>0&&n`
<${P} label="Another build" items=${c} className="button is-link">
Another build<${f} name="down" />
<//>
`;return o===null?n`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${l}</p>`:n`
<${qe} found=${e} left="" tools=${l} showAll=${s}
against=${n`<a href=${$("build",{org_id:a,app_version_id:o})}>${o}</a>`}
/>
`}var Vt=({path:e,version:t,chosen:s})=>n`
<${Ne}
key=${`${e} ${s}`}
path=${`${e}/compare`}
query=${s?{with:s}:{}}
version=${t}
title="The builds could not be compared"
draw=${(a,o)=>n`<${zt} found=${a} chosen=${s} showAll=${o} />`}
/>
`;import{m6_0 as Ja,m6_1 as Ka,m6_2 as Xa,m6_3 as Ya,m6_4 as Za,m6_5 as z}from"./main.js";import{m215_0 as k,m215_1 as so}from"./main.js";import{m21_0 as V}from"./main.js";var se=({status:e})=>n`
<span class=${`state state-${e}`}>
<${f} name=${e} />
<span>${Te[e]??e}</span>
</span>
`;import{m43_0 as Le}from"./main.js";import{m56_0 as Q,m56_1 as fo}from"./main.js";import{m0_0 as _o,m0_1 as go,m0_2 as bo,m0_3 as Me,m0_4 as Fe,m0_5 as xo,m0_6 as yo,m0_7 as Pe,m0_8 as wo,m0_9 as vo,m0_10 as To,m0_11 as ko,m0_12 as Ie,m0_13 as So,m0_14 as De,m0_15 as Oo,m0_16 as Eo,m0_17 as Co}from"./main.js";var ne=({within:e,filter:t,label:s="Retry failed jobs",className:a,children:o})=>k("retry","job")&&n`
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
`}var Ue=e=>e.finished_at?`until ${x(e.finished_at)}`:"in progress",We=({batch:e,link:t})=>e.app_version_id&&e.org_id?n`<${Q} org=${e.org_id} version=${e.app_version_id} link=${t} />`:n`<span class="quiet">${d(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,Qt=({batch:e})=>(e.branch||e.commit)&&n`
<span class="batch-branch quiet">
${e.branch}
${e.branch&&e.commit&&" \xB7 "}
${e.commit&&n`<span class="id" title=${e.commit}>${E(e.commit)}</span>`}
</span>
`,Gt=({batch:e})=>n`
<${V} group=${{...z(e),waiting:e.unfinished}} />
<span class="batch-ended number quiet">${p(e.total-e.unfinished)} of ${p(e.total)}</span>
`,Ht=[{name:"status",title:"Status",cell:e=>n`<${se} status=${e.status} />`},{name:"suite",title:"Suite",main:!0,cell:e=>e.name,under:e=>n`<${Qt} batch=${e} />`},{name:"build",title:"Build",cell:e=>n`<${We} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>n`<${Gt} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>n`<${D} of=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>n`<${je} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>n`
<${G} className="quiet" at=${e.created_at} />
`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&k("retry","batch"),cell:e=>e.failed>0&&n`<${Jt} batch=${e} />`}],Jt=({batch:e})=>n`
<${ne}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${e.name}`}
className="icon-button"
/>
`,Kt={kind:"batch",columns:Ht,hrefOf:e=>$("batch",{id:e.id}),failed:e=>e.status==="failed"};import{m10_0 as Zo,m10_1 as er,m10_2 as ze}from"./main.js";var Xt=2;function Yt({width:e,height:t,draw:s,paint:a,className:o="",...r}){let i=h(null),c=ze.value;return S(()=>{let l=Math.min(Xt,window.devicePixelRatio||1),m=i.current;m.width=Math.max(1,Math.round(e*l)),m.height=Math.max(1,Math.round(t*l)),m.style.setProperty("width",`${e}px`),m.style.setProperty("height",`${t}px`);let u=m.getContext("2d");u.setTransform(l,0,0,l,0,0),s(u),a&&(a.current=R=>R(u))},[e,t,s,c]),n`<canvas ref=${i} class=${o} aria-hidden="true" ...${r}></canvas>`}var Zt=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",j],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],es=({counts:e,choose:t})=>n`
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
<${f} name=${s} />
<span>
<span class="number">${p(e[a])}</span> ${o}
</span>
</button>
`)}
</p>
`;var ts={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},ss={timed_out:"timed out",error:"could not run",executing:"running"},N=e=>ss[e]??e;function ae({outcome:e,phase:t=""}){let s=e?ts[e]??"cancelled":t==="parked"?"suspect":"running";return n`
<span class=${`state state-${s}`}>
<${f} name=${s} />
<span>${N(e??t)}</span>
</span>
`}var oe=5,Ve=18,ns={passed:e=>n`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>n`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>n`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},as=e=>n`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function H(e){return[...new Set(e)].map(s=>`${e.filter(a=>a===s).length} ${N(s)}`).join(", ")}function re({outcomes:e,most:t=20}){let s=e.slice(-t),a=t*oe,o=a-s.length*oe,r=s.length>0?`The last ${d(s.length,"attempt")}: ${H(s)}`:"No attempts yet";return n`
<svg
class="recent"
viewBox=${`0 0 ${a} ${Ve}`}
width=${a}
height=${Ve}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${a}`} />
${s.map((i,c)=>(ns[i]??as)(o+c*oe+1))}
</svg>
`}function os({attempt:e,most:t,here:s}){let a=h(null),{outcome:o,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=e;S(()=>{a.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let u=`${`${N(o)}, ${_(r)}`}, build ${i}, on ${c}, ${x(l)}`;return n`
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
`}function rs({seconds:e,most:t}){let s=h(null);return S(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),n`
<span class="took-usual" ref=${s}>
<span class="number">typically ${_(e)}</span>
</span>
`}function is({history:e,usual:t,here:s}){let a=[...e].reverse(),o=a.map(({run_seconds:u})=>u).filter(u=>u!==null),r=Math.max(...o,t??0,.1)*1.08,[i,c]=[_(Math.min(...o)),_(Math.max(...o))],l=i===c?i:`between ${i} and ${c}`,m=o.length>0?`${d(a.length,"attempt")}, ${H(a.map(({outcome:u})=>u))}; ${l}.`:"No durations recorded.";return n`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&n`<${rs} seconds=${t} most=${r} />`}
<div class="took-bars">
${a.map(u=>n`
<${os} key=${u.attempt} attempt=${u} most=${r} here=${u.job_id===s} />
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
`}var ls=({facts:e,className:t=""})=>n`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,a])=>n`
<div key=${s}>
<dt>${s}</dt>
<dd>${a}</dd>
</div>
`)}
</dl>
`;import{m277_0 as Er,m277_1 as Cr,m277_2 as Ar,m277_3 as Qe,m277_4 as Rr,m277_5 as Br,m277_6 as ie,m277_7 as qr,m277_8 as Nr,m277_9 as Lr,m277_10 as Ge,m277_11 as Mr}from"./main.js";import{m9_0 as He,m9_1 as Ir,m9_2 as Dr,m9_3 as jr}from"./main.js";var cs=50,Ke=()=>history.state?.open??{};function Je(e,t){let a=[...Object.entries(Ke()).filter(([o])=>o!==e),[e,t]].slice(-cs);history.replaceState({...history.state,open:Object.fromEntries(a)},"")}function le(e,t=!1){let[s,a]=g(()=>Ke()[e]??t),[o]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(a(l),history.state?.key===o&&Je(e,l))},onClick:c=>{let l=c.currentTarget,m=c.target.closest("summary, a, button");m?.localName==="summary"&&m.parentElement===l&&Je(e,!l.open)}}}var ce=({since:e,last_pass:t})=>`With this cause since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function ms({new:e,app_version_id:t,last_pass:s,since:a,failures:o,builds:r}){let i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(e)return`in ${t} \xB7 ${i}`;let c=`${d(o,"failure")} in ${d(r,"build")}`;return`failing since ${a.app_version_id}, ${c} \xB7 ${i}`}var J=({new_tests:e,tests:t})=>e>0&&e<t?`${p(e)} of ${d(t,"test")} new`:"",me=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${p(t)} of ${p(s)} on ${e}`,K=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`,ue=({quarantined_by:e,quarantined_at:t,quarantined_until:s,quarantine_note:a})=>[e&&`by ${e}`,`since ${x(t)}`,s&&`until ${x(s)}`].filter(Boolean).join(" ")+(a?`: ${a}`:"");import{m128_0 as X,m128_1 as Hr}from"./main.js";var us=3,Xe=12,et={new:["is-bad","new","A test of it did not fail before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function Ye({at:e}){let t=M(()=>Qe(()=>`${ye(He.value-b(e))} ago`),[e]);return n`<span class="number" title=${x(e)}>${t}</span>`}var tt=({history:{trend:e}})=>e.filter(t=>t>0).length>1,ps=({trend:e})=>n`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${X} values=${e} tone="bad" /></span>`;function Ze({examples:e,tests:t}){let s=[...new Set(e.map(o=>o.test.split("/").at(-1)))].slice(0,us),a=t-s.length;return a>0?`${s.join(", ")} and ${p(a)} more`:s.join(", ")}var st=e=>$("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function ds({row:e}){return n`
<li class="failure-example">
<a href=${st(e)}>
<${q} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}var fs=e=>et[e][1],$s=({note:e})=>n`
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
`,hs=e=>[e.is_over&&["is-good","passed since","Each of its tests has passed since"],J(e)&&["is-bad",J(e),"The others failed before, too"],e.since&&["",`since ${e.since.app_version_id}`,ce(e)],e.agent&&["is-warn",me(e.agent),K(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean),_s=({group:e,changed:t})=>n`
${e.agent&&n`
<p>
${p(e.agent.failures)} of ${d(e.agent.of,"failure")} on${" "}
<a href=${$("agent",{name:e.agent.agent})}>${e.agent.agent}</a>.${" "}
${K(e.agent)}
</p>
`}
<ul class="plain failure-examples">
${e.examples.map(s=>n`<${ds} key=${s.job_id} row=${s} />`)}
${e.examples.length<e.tests&&n`<li class="quiet">and ${p(e.tests-e.examples.length)} more</li>`}
</ul>
${k("annotate","failure")&&n`
<button type="button" class="button" onClick=${()=>Me(e).then(s=>s&&t())}>
<${f} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
`;function gs({group:e,changed:t}){let s=e.examples.filter(({status:o})=>o==="failed").map(o=>o.job_id);if(s.length===0||!k("retry","job"))return null;let a=`Retry ${d(s.length,"failed job")}`;return n`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${a}: ${e.cause}`}
data-tip=${a}
onClick=${()=>De(s).then(o=>o&&t())}
>
<${f} name="retry" />
</button>
`}function bs({group:e,several:t,wanted:s,changed:a}){let[o,r,i]=et[e.label],c=`cause/${e.org_id}/${e.fingerprint}`,l=h(null);return y(()=>{s&&(l.current.focus({preventScroll:!0}),l.current.scrollIntoView({block:"center"}))},[s]),n`
<li class="failure-group" data-cause=${e.fingerprint}>
<details ...${le(c,s)}>
<summary data-row=${c} tabindex="-1" ref=${l}>
<span class=${`tag ${o}`} data-tip=${i}>${r}</span>
<span class="failure-cause" title=${e.cause}>${e.cause}</span>
<span class="failure-facts">
${t&&n`<span class="quiet" title=${e.org_id}>${e.org_id}</span>`}
<span class="quiet" title=${Ze(e)}>${Ze(e)}</span>
${hs(e).map(([m,u,R])=>n`<span key=${u} class=${`tag ${m}`} data-tip=${R}>${u}</span>`)}
${e.retrying>0&&n`<span class="tag" data-retrying>${d(e.retrying,"job")} retrying</span>`}
</span>
<span class="number failure-tests">${d(e.tests,"test")}</span>
<span class="number failure-times" title=${`${d(e.history.failures,"failure")} in all builds`}>
${p(e.failures)} ×
</span>
<span class="failure-first">
<span class="unseen">first seen </span><${Ye} at=${e.history.first_at} />
</span>
<span class="failure-last">
<span class="unseen">last seen </span><${Ye} at=${e.history.last_at} />
</span>
<span class="failure-trend">${tt(e)&&n`<${ps} trend=${e.history.trend} />`}</span>
</summary>
<${_s} group=${e} changed=${a} />
</details>
<${gs} group=${e} changed=${a} />
${e.note&&n`<${$s} note=${e.note} />`}
</li>
`}var xs=({groups:e,tests:t,cases:s})=>[d(e.length,"cause"),d(t,"test"),s>0&&d(s,"case")].filter(Boolean).join(", ");function nt({found:e,wanted:t,changed:s}){let a=m=>t===`${m.org_id}/${m.fingerprint}`,[o,r]=g(e.groups.findIndex(a)>=Xe),i=o?e.groups:e.groups.slice(0,Xe),c=new Set(e.groups.map(m=>m.org_id)).size>1,l=we();return n`
<div class=${`failure-list ${i.some(tt)?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Failures</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${l}>
${i.map(m=>n`
<${bs}
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
`}function ys({path:e,version:t,ended:s="",initial:a=null,none:o=null,children:r}){let[i,c]=g(!1),l=F(e,i?`${t} ${s}`:t,a),m=l.data.value,u=!!m?.groups.some(ee=>ee.retrying>0);y(()=>c(u),[u]);let R=l.error.value;return R&&!m?n`<${O} title="Failures could not be loaded" text=${R.message} again=${l.load} />`:m?m.groups.length===0?o:r(m,(ee=m,Et="")=>n`
<${nt} found=${ee} wanted=${Et} changed=${()=>l.load()} />
`):n`<${T} />`}var ws=({children:e})=>n`
<${W} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var vs=[["24h","24 h"],["7d","7 days"]],Ts=e=>e.get("since")==="7d"?"7d":"24h",ks=({since:e})=>n`
<${C}
label="Period"
hideLabel
options=${vs}
value=${e}
onChange=${t=>v({since:t==="24h"?"":t},{push:!0})}
/>
`;var Ss=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,a])=>n`
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
`);import{m133_0 as at}from"./main.js";var Os=({group:e})=>n`
${e.target}
${Object.keys(e.labels).length>0&&n`${" "}<span class="quiet">${xe(e.labels)}</span>`}
`,Y=(e,t)=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:s=>n`<span class=${`number ${s[e]>0?"":"quiet"}`}>${p(s[e])}</span>`}),pe=[{name:"bar",title:"Progress",cell:e=>n`<${V} group=${{...z(e),waiting:e.unfinished-e.running}} />`},Y("waiting","Waiting"),Y("running","Running"),Y("done","Passed"),{...Y("failed","Failed"),cell:e=>n`<${D} of=${e} />`}],ot={name:"target",title:"Target",main:!0,cell:e=>Os({group:e})},Es={name:"build",title:"Build",main:!0,cell:e=>n`<${Q} org=${e.org_id} version=${e.app_version_id} />`},Cs={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&n`<span class="clamp" title=${e.text}>${e.text}</span>`},As=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function Rs(e){let t=new Map;for(let s of e){let a=t.get(s.app_version_id);if(a)for(let o of As)a[o]+=s[o];else t.set(s.app_version_id,{...s})}return[...t.values()]}function rt({id:e,label:t,kind:s,groups:a,columns:o}){let r=new Map(a.map(i=>[i.id,{value:i}]));return n`
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
`}var Bs=({groups:e})=>n`
<${rt}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e}
columns=${e.some(({explanation:t})=>t)?[ot,...pe,Cs]:[ot,...pe]}
/>
`,qs=({groups:e})=>n`
<${rt}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Rs(e)}
columns=${[Es,...pe]}
/>
`;function Ns({list:e,what:t,older:s="Show older",all:a="End of list"}){let{ids:o,error:r,loading:i,more:c}=e;return r.value?n`
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
`:o.value.length>0&&a?n`<p class="nothing">${a}</p>`:null}import{m96_0 as it}from"./main.js";import{m104_0 as lt}from"./main.js";function Ls({store:e,kind:t}){return e.loaded.value?n`<${lt} problem=${{status:404,text:`there is no such ${t}`}} />`:n`
<${it} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${T} />
<//>
`}function Ms({label:e,tabs:t,value:s,onChange:a}){let o=h(null),r=ge(),i=Math.max(0,t.findIndex(l=>l.name===s));return n`
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
`}function ct({share:e}){let t=h(null);return S(()=>t.current.style.setProperty("--share",e.toFixed(3))),n`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var Fs=({label:e,by:t,rows:s})=>n`
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
<span class="number">${w(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":_(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function Ps(e,t){let s=new Map;for(let a of e){let o=t(a),r=s.get(o)??{key:o,ran:0,failed:0,passes:[]};r.ran+=1,a.outcome!=="passed"?r.failed+=1:a.run_seconds!==null&&r.passes.push(a.run_seconds),s.set(o,r)}return[...s.values()].map(({passes:a,...o})=>({...o,seconds:a.length>0?a.reduce((r,i)=>r+i,0)/a.length:null}))}var Is=({test:e})=>n`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
${ue(e)}
</span>
`;function mt(e){return k("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Pe(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Fe(e)}]:[]}var Ds=({test:e})=>mt(e).map(({label:t,icon:s,run:a})=>n`
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
`),js=({test:e})=>e.mean_seconds!==null&&n`
<span class="trend">
<${X} values=${e.recent_seconds} />
<span class="number">${_(e.mean_seconds)}</span>
</span>
`,Us=({share:e,of:t})=>n`
<span class="number">${w(e)}</span> <span class="quiet number">of ${p(t)}</span>
`,Ws=[{name:"last",title:"Last outcome",cell:e=>n`<${ae} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>n`<${q} test=${e.test} />`,under:e=>e.quarantined&&n`<${Is} test=${e} />`},{name:"whose",title:"Organization",cell:e=>n`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>n`<${re} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>n`<${Us} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&n`<span class="number">${w(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>n`<${js} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>n`<${G} className="quiet" at=${e.last_at} />`},{name:"acts",title:n`<span class="unseen">Actions</span>`,some:()=>k("quarantine","test"),cell:e=>n`<${Ds} test=${e} />`}],zs={kind:"test",columns:Ws,hrefOf:e=>$("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};function Vs({name:e,value:t,note:s,icon:a,tone:o="",href:r,children:i}){let c=n`
<span class="tile-name">
${a&&n`<${f} name=${a} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&n`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${o&&`tile-${o}`}`;return r?n`<a class=${l} href=${r} data-tile=${e}>${c}</a>`:n`<div class=${l} data-tile=${e}>${c}</div>`}var I=class{#e;value=ie(null);error=ie(null);constructor(t,s=null){this.#e=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await B(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as ut,m8_1 as pt,m8_2 as dt,m8_3 as de}from"./main.js";var Qs=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],ft=e=>e===null?null:Math.round(e*1e4)/100,Gs=e=>w(e/100);function Hs(e,t,s){return`${e.map(({name:o,shown:r},i)=>{let c=t[i].map((m,u)=>r?r(u):m).filter(m=>m!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${o}: latest ${l}, from ${s(Math.min(...c))} to ${s(pt(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function L(e,t,s,a){let o=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:o,summary:Hs(o,r,a.write),...a}}var A=(e,t)=>({name:e,tone:t,kind:"line"});function $t(e,{ofAgent:t=!1}={}){let{at:s,installs:a,installs_avoided:o}=e,r={write:dt,steps:ut,least:1},i={write:Gs,least:100,most:100};return[L("Pass rate",s,[[A("passed","good"),e.pass_rate.map(ft)]],{...i,floor:50}),L("Duration",s,[[A("p95","warn"),e.run_p95],[A("p50","go"),e.run_p50]],r),L("Queue wait",s,[[A("p95","warn"),e.wait_p95],[A("p50","go"),e.wait_p50]],r),t?L("Utilization",s,[[A("working","go"),e.busy_agents.map(ft)]],i):L("Agents at work",s,[[A("on average","go"),e.busy_agents]],{write:de,steps:Qs,least:1}),L("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>a[c]},a.map((c,l)=>c+o[l])],[{name:"avoided",tone:"good",kind:"bars"},o]],{write:de,least:4})]}import{m32_0 as ht}from"./main.js";var Js={"30d":600,"90d":600},Ks=60,_t=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Xs={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},gt=e=>e.get("view")==="trends",Ys=({query:e,first:t})=>n`
<${C}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${gt(e)?"trends":""}
onChange=${s=>v({view:s},{push:!0})}
/>
`;function Zs({subject:e,query:t}){let s=_t.some(([m])=>m===t.get("range"))?{range:t.get("range")}:{},a=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,o=M(()=>new I(a),[a]);y(()=>o.start(Js[s.range]??Ks),[o]);let r=o.value.value,i=o.error.value,c=M(()=>r&&$t(r,{ofAgent:"agent"in e}),[r]),l=n`
<${C}
label="Period"
hideLabel
options=${_t}
value=${s.range??r?.range}
onChange=${m=>v({range:m},{push:!0})}
/>
`;return n`
<${U} id="trends" title="Trends" note=${Xs[r?.step]} tools=${l}>
${i&&n`<${O} title="Trends could not be loaded" text=${i.message} again=${o.again} />`}
${!r&&!i&&n`<${T} lines=${12} />`}
${r&&(r.attempts.some(m=>m>0)?n`<${ht} label="Trends" charts=${c} stacked />`:n`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var en=36e5,tn=6e4;function sn(e,t){let[s,a]=g(null),[o,r]=g(0);y(()=>{if(!e)return;let c=new AbortController;return B(e,{signal:c.signal}).then(a).catch(()=>c.signal.aborted||a(l=>l??"failed")),()=>c.abort()},[e,t,o]);let i=s?.content?.expires_at;return y(()=>{if(!i)return;let c=Math.max(tn,Date.parse(i)-en-Date.now()),l=setTimeout(()=>r(m=>m+1),c);return()=>clearTimeout(l)},[i,o]),s}var Z=e=>[`${w(e.failed_share)} of the ${d(e.ran,"test")} finished here failed;`,`on other agents ${w(e.others_failed_share)} of ${p(e.others_ran)}.`].join(" "),nn={more:e=>({tone:"bad",icon:"suspect",title:"Fails more tests than other agents",text:`${Z(e)} Unlikely to be chance: check the device, or quarantine it.`}),less:e=>({tone:"good",icon:"done",title:"Fails fewer tests than other agents",text:Z(e)}),usual:e=>({tone:"good",icon:"done",title:e.failed>0?"Fails about as many tests as other agents":"No test failed",text:e.failed>0?`${Z(e)} The difference may be chance.`:Z(e)}),too_few:e=>({tone:"calm",icon:"pending",title:"Too few runs to compare",text:[`Needs ${e.least_runs} finished tests here (${p(e.ran)} so far)`,`and ${e.least_runs} on agents of the same targets (${p(e.others_ran)}).`].join(" ")})};function an(e){return e.errors_in_a_row>=e.least_errors?{tone:"bad",icon:"suspect",title:`The last ${d(e.errors_in_a_row,"attempt")} could not run`,text:"Lost or never started, not failed tests. Check the device and its host."}:nn[e.verdict](e)}function on(e){let t=e.filter(({outcome:a,run_seconds:o})=>["passed","failed"].includes(a)&&o!==null).map(({run_seconds:a})=>a).toSorted((a,o)=>a-o),s=Math.floor(t.length/2);return t.length===0?null:t.length%2?t[s]:(t[s-1]+t[s])/2}var xt="batch-report/",rn=({path:e})=>!e.startsWith(xt),$e=/\.html?$/i,yt=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,fe=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,ln=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,cn=e=>e.split("/").map(encodeURIComponent).join("/");function wt({path:e},t){if(!t)return null;let s=t.url+cn(e);return $e.test(e)?yt.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&fe.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var mn=5;function un(e){let t=o=>o.slice(0,o.lastIndexOf("/")+1),s=({path:o})=>$e.test(o)&&!yt.test(o),a=[...new Set(e.filter(s).map(({path:o})=>t(o)))].filter(Boolean);return a.filter(o=>!a.some(r=>r!==o&&o.startsWith(r))).map(o=>({folder:o,files:e.filter(r=>r.path.startsWith(o)&&!(s(r)&&t(r.path)===o))})).filter(({files:o})=>o.length>=mn)}var bt=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function pn(e,t){let s=e.flatMap(({path:l,url:m})=>{let u=wt({path:l},t);return u?[{...u,path:l,isOpened:!0}]:fe.test(l)?[{title:"Download trace",url:m,path:l,isOpened:!1}]:[]}),a=s.filter(({path:l})=>fe.test(l)),o=a.filter(({path:l})=>!ln.test(l)),r=(o.length>0?o:a).sort((l,m)=>bt(m)-bt(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>$e.test(l)).sort((l,m)=>i(l)-i(m))[0];return[r,c].filter(l=>l!==void 0)}var dn={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},fn=({outcome:e})=>e?dn[e]??"cancelled":"running",$n=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},vt=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),Tt=e=>e.install_seconds!==null||e.phase==="installing"||vt(e);function hn(e){let t=b(e.leased_at),s=b(e.started_at),a=b(e.finished_at),o=[],r=(c,l,m)=>(m===null||m>l)&&o.push({kind:c,from:l,until:m});if(s===null)return r(Tt(e)?"installing":"assigned",t,a),o;let i=Math.max(t,s-(e.install_seconds??0));return r("assigned",t,i),e.install_seconds!==null&&r("installing",i,s),r("running",s,a),o}function _n(e){let t=["assigned"];return Tt(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var gn=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function kt(e,t){let s=e.tries??[],a=b(s[t]?.leased_at??e.created_at),o=s[t+1]?b(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:b(r.at)})).filter(({time:r})=>r>=a&&r<o)}function bn(e){let t=e.tries??[],s=["waiting"],a=r=>{let i=kt(e,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};a(-1),t.forEach((r,i)=>{s.push(..._n(r)),!a(i)&&i<t.length-1&&s.push(...gn(r))});let o=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&o?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(o&&e.status==="cancelled"&&o.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var St=e=>e.bundle?`bundle ${E(e.bundle)}`:`${E(e.commit)}${e.modified?", modified":""}`,xn=e=>`tests ${e.bundle?"of":"at"} ${St(e)}`;function yn(e){let t=new Map;for(let s of e){if(!s)continue;let a=St(s);t.set(a,(t.get(a)??0)+1)}return[...t].sort((s,a)=>a[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var wn=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var he=400,_e=200,Ot=e=>Math.floor(e/_e)*_e;function vn(e){let t=Ge({from:0,to:he*2,width:0});return S(()=>{let s=0,a=()=>{s=0;let i=e.current.getBoundingClientRect(),c={from:Ot(-i.top-he),to:Ot(window.innerHeight-i.top+he)+_e,width:Math.floor(i.width)},l=t.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(t.value=c)},o=()=>s||=requestAnimationFrame(a);a();let r=new ResizeObserver(o);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",o,{passive:!0}),window.addEventListener("resize",o),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",o),window.removeEventListener("resize",o)}},[]),t}export{re as m111_0,H as m111_1,ne as m114_0,Ms as m134_0,ct as m135_0,Fs as m135_1,Ps as m135_2,zs as m136_0,mt as m136_1,Vs as m140_0,Zs as m153_0,Ys as m153_1,gt as m153_2,sn as m157_0,le as m159_0,me as m160_0,J as m160_1,ue as m160_2,K as m160_3,ce as m160_4,ms as m160_5,on as m173_0,an as m173_1,xt as m182_0,pn as m182_1,un as m182_2,rn as m182_3,wt as m182_4,vt as m185_0,fn as m185_1,hn as m185_2,kt as m185_3,bn as m185_4,$n as m185_5,wn as m190_0,xn as m190_1,yn as m190_2,I as m211_0,Wt as m22_0,Pt as m22_1,Vt as m22_2,It as m22_3,te as m22_4,Kt as m23_0,We as m23_1,je as m23_2,Ue as m23_3,vn as m273_0,se as m27_0,Yt as m30_0,es as m37_0,is as m42_0,ls as m46_0,nt as m48_0,ys as m48_1,ws as m48_2,st as m48_3,xs as m48_4,fs as m48_5,ks as m50_0,Ts as m50_1,Ss as m53_0,qs as m69_0,Bs as m69_1,Ns as m82_0,Ls as m92_0,ae as m95_0,N as m95_1};
