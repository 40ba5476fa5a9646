import{m288_0 as Xr,m288_1 as Yr,m288_2 as ti,m288_3 as w,m288_4 as ei,m288_5 as Te,m288_6 as si,m288_7 as A,m288_8 as C,m288_9 as ni,m288_10 as b,m288_11 as g}from"./main.js";import{m183_0 as ri,m183_1 as T,m183_2 as Se,m183_3 as ii,m183_4 as li,m183_5 as R}from"./main.js";function tt(t,e){let s=b({key:t,version:e,changes:0}),n=s.current,a=n.key===t&&n.version!==null&&e!==null&&n.version!==e,r=e??(n.key===t?n.version:null);return s.current={key:t,version:r,changes:n.changes+(a?1:0)},s.current.changes}function Oe(t,e,s,n){let a=T(t&&`${t}/compare?${new URLSearchParams({...e,limit:0})}`,s),r=a.data.value,i=r?.with??null,c=tt(i?.id??i,n(i));return w(()=>{c>0&&a.invalidate()},[c]),{found:r,changes:c}}var In=({total:t,done:e,failed:s,excused:n,cancelled:a})=>[t,e,s,n,a].join(" ");function Pn(t){let e=R(t&&`batch:${t.id}`);return e?.ids.value,t&&In(e.row(t.id).value??t)}var Fn=(t,e)=>Oe(t&&`/api/v1/batches/${t.id}`,{with:e},t&&`${t.done} ${t.failed} ${t.cancelled}`,Pn);import{m176_0 as et,m176_1 as di,m176_2 as $i,m176_3 as hi,m176_4 as _i,m176_5 as h,m176_6 as gi,m176_7 as Ce,m176_8 as bi,m176_9 as Ee,m176_10 as Le,m176_11 as Ae,m176_12 as f,m176_13 as F,m176_14 as v,m176_15 as Re,m176_16 as xi,m176_17 as O,m176_18 as yi,m176_19 as wi,m176_20 as q,m176_21 as vi,m176_22 as S,m176_23 as ki}from"./main.js";import{m185_0 as o}from"./main.js";import{m227_0 as Ei,m227_1 as Li,m227_2 as Ai,m227_3 as Ri,m227_4 as Bi,m227_5 as k,m227_6 as Ni,m227_7 as d,m227_8 as Be,m227_9 as qi}from"./main.js";import{m133_0 as Ne}from"./main.js";var qe={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},jn={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},Dn=({work:t})=>o`
<a href=${d("job",{id:t.id})}>${t.test}</a> waits for it until ${S(t.awaited_until)}.
${" "}${qe[t.then]}
`;function Wn({status:t,agent:e,attempts:s,explanation:n}){return t==="running"?o`Attempt ${f(s)} runs on <a href=${d("agent",{name:e})}>${e}</a>.`:t!=="pending"?jn[t]:`The job is queued again: ${[n?.position>1&&!n.hold&&`place ${f(n.position)}`,n?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function Un({attempt:t}){let e=R(`job:${t.job_id}`),s=e.ids.value.length?e.row(t.job_id).value:null;return o`
Its attempt of <a href=${d("job",{id:t.job_id})}>${t.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${Wn(s)}</span>`}
`}function Vn({job:t}){let e=t.status==="running"&&!t.reason?t.agent:null,s=R(e?`agent:${e}`:null),n=s?.ids.value.length?s.row(e).value:null;return n?.job?.id!==t.id||!n.job.awaited_until?null:o`
<p class="why" role="status" data-silent><strong><a href=${d("agent",{name:e})}>${e}</a> has not responded for <${Ne} since=${n.last_seen_at} />.
</strong>${" "}The job waits for it until ${S(n.job.awaited_until)}. ${qe[n.job.then]}</p>
`}import{m4_0 as Ki,m4_1 as Hi,m4_2 as j,m4_3 as Gi,m4_4 as st}from"./main.js";import{m53_0 as nt,m53_1 as at,m53_2 as Zi}from"./main.js";import{m78_0 as $}from"./main.js";import{m97_0 as ot}from"./main.js";import{m105_0 as D}from"./main.js";import{m125_0 as B}from"./main.js";import{m138_0 as rt,m138_1 as M,m138_2 as E}from"./main.js";import{m139_0 as ul,m139_1 as Me,m139_2 as Ie}from"./main.js";import{m145_0 as W,m145_1 as fl}from"./main.js";var je=100,zn=2e4,Pe=20,Kn=[["previous","Previous batch"],["base","Base branch"]],De=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],Hn=["newly_failing","still_failing","fixed","flaky"],St=t=>[[t.name,t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.app_version_id,t.commit&&q(t.commit),S(t.created_at)].filter(Boolean).join(", ");function Gn(t){let[e,s]=g([]);return w(()=>{let n=new AbortController,a=new URLSearchParams({suite:t.suite,limit:Pe+1,...t.org_id?{org_id:t.org_id}:{}});return j(`/api/v1/batches?${a}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==t.id).slice(0,Pe)),()=>{}),()=>n.abort()},[t.id]),e}function Qn({batch:t,chosen:e}){let s=Gn(t),n=a=>k({with:a},{push:!0});return o`
<div class="page-tools"><${B} label="Against" hideLabel options=${Kn} value=${e} onChange=${n} />${s.length>0&&o`
<${ot}
label="Other batch"
items=${s.map(a=>({label:St(a),checked:a.id===e,run:()=>n(a.id)}))}
>
Other batch…
<${$} name="down" /><//>
`}</div>
`}var Jn=({at:t,hasStart:e})=>t===null?null:o`<span class="number quiet">${v(t)}${e&&" with start"}</span>`;function Fe({id:t,status:e,seconds:s,hasStart:n,word:a}){return t?o`
<a class="change-side" href=${d("job",{id:t})}><span class="unseen">${a}: </span><${Me} job=${{status:e}} /> <${Jn} at=${s} hasStart=${n} /></a>
`:o`<span class="quiet">not run</span>`}function Zn({row:t,gone:e,hasCause:s}){let n=e?t.job_id:t.before_job_id,a=t.status==="failed"&&!e&&!s&&t.cause;return o`
<li class="change"><span class="change-what"><a class="change-test" href=${d("job",{id:t.job_id})}><${W} test=${t.test} /></a>${t.excused&&!e&&o`<span class="tag" title=${at}>quarantined</span>`}${a&&o`<span class="row-why quiet" title=${a}>${a}</span>`}</span><${Fe}
word="before"
id=${n}
status=${e?t.status:t.before_status}
seconds=${e?t.seconds:t.before_seconds}
hasStart=${e?t.has_start:t.before_has_start}
/><${$} name="next" /><${Fe} word="now" ...${{...t,id:e?null:t.job_id,hasStart:t.has_start}} /></li>
`}var We=({kind:t,rows:e,hasCause:s})=>o`
<ul class="change-list" data-changes=${t}>${e.map(n=>o`<${Zn} key=${n.job_id} row=${n} gone=${t==="gone"} hasCause=${s} />`)}</ul>
`;function Xn({kind:t,rows:e,causes:s}){let n=new Map(e.map(a=>[a.job_id,a]));return s.map(({fingerprint:a,cause:r,tests:i,job_ids:c})=>{let l=c.filter(u=>n.has(u)).map(u=>n.get(u));return l.length>0&&o`
<div class="change-cause" key=${a} data-cause=${a}><h3><span class="failure-cause">${r||"No cause is known"}</span>${" "}<small class="number">${h(i,"test")}</small></h3><${We} kind=${t} rows=${l} hasCause /></div>
`})}function Ue(t){let e=t.counts.new-t.new_elsewhere;return{...t,counts:{...t.counts,new:e},new:t.new.slice(0,e)}}var Ve=({counts:t,excused:e},s)=>t[s]-(s==="still_failing"?e:0),ze=({excused:t})=>t>0?`, ${f(t)} quarantined`:"";function Ke({on_agent:t,counts:e},s){let n=t[s];return n?n.tests===e[s]?`, all on ${n.agent}`:`, ${f(n.tests)} only on ${n.agent}`:""}var Yn=(t,e)=>f(Ve(t,e))+(e==="still_failing"?ze(t):"")+Ke(t,e);function ta({found:{org_id:t,batch:e,changed:s,with_changed:n},builds:[a,r]}){let i=[[n,r],[s,a]].filter(([_])=>_>0);if(i.length===0)return null;let[[c,l],...u]=i,m=[`${h(c,"result")} of ${l}`,...u.map(([_,L])=>`${f(_)} of ${L}`)],p=e?d("build",{org_id:e.org_id,app_version_id:a},r===a?{}:{with:r}):d("build",{org_id:t,app_version_id:l});return o`
<a class="quiet" href=${p} data-changed>
Later runs changed ${m.join(", ")}</a>
`}function He({found:t,href:e,flaky:s,textOf:n,about:a,builds:r}){if(!t?.with)return null;let i=Ue(t),{counts:c}=i;return o`
<p class="change-verdict">${De.filter(([l])=>Hn.includes(l)||c[l]>0).map(([l,,,,u,m])=>o`
<${l==="flaky"&&s&&c.flaky?"a":"span"}
key=${l}
href=${l==="flaky"&&c.flaky?s:void 0}
class=${c[l]?l==="newly_failing"?"bad strong":"":"quiet"}
><span class="number" data-changes-count=${l}>${f(Ve(i,l))}</span>${" "}${c[l]===1?u:m}${l==="still_failing"&&ze(i)}${Ke(i,l)}<//>
`)}<a class="quiet" href=${e} title=${a}>against ${n(i.with)}</a><${ta} found=${i} builds=${r(i)} /></p>
`}var ea=({app_version_id:t},{name:e,app_version_id:s,created_at:n})=>t&&t===s?`another batch of ${s}`:`batch ${[e,s].filter(Boolean).join(", ")} of ${Ae(Date.parse(n)/1e3)}`,sa="Its results alone. A build is compared with the last runs of a build, which may be of later batches.",na="The last run of each test there, also of later batches. A batch is compared with one batch.",Ot=({batch:t,chosen:e,found:s})=>o`
<${He}
found=${s}
href=${d("batch",{id:t.id},{with:e})}
flaky=${d("batch",{id:t.id},{show:"flaky"})}
textOf=${n=>ea(t,n)}
about=${sa}
builds=${({with:n})=>[t.app_version_id,n.app_version_id]}
/>
`,aa=({found:t})=>o`
<${He}
found=${t}
href="#changes"
textOf=${e=>`the last runs of ${e}`}
about=${na}
builds=${({app_version_id:e,with:s})=>[e,s]}
/>
`;function oa({kind:t,title:e,icon:s,note:n,counted:a,total:r,few:i,rows:c,causes:l,showAll:u}){let[m,p]=g(!1),_=m?c:c.slice(0,i);return o`
<${D}
title=${o`<span class=${`state state-${s}`}><${$} name=${s} /><span>${e}</span></span>`}
note=${a}
className="changes"
tools=${o`<span class="quiet">${n}</span>`}
>${l?o`<${Xn} kind=${t} rows=${_} causes=${l} />`:o`<${We} kind=${t} rows=${_} />`}${_.length<r&&o`
<p class="nothing"><button type="button" class="button" onClick=${()=>{p(!0),c.length<r&&u()}}>
Show all ${f(r)}</button></p>
`}<//>
`}function ra(t,e){return t===0?`No test has finished${e&&` yet, ${e}`}`:e?`Same so far, ${e}`:"No changes"}function Ge({found:t,ended:e,left:s,against:n,tools:a,few:r=je,showAll:i}){let c=Ue(t),l=De.filter(([u])=>c.counts[u]>0);return o`
<p class="change-with">
Against ${n}${" "}${s&&l.length>0&&o`<span class="number" data-to-run>· ${s}</span>`}${" "}${a}</p>${l.length===0?o`
<${rt} icon=${s||!e?"running":"done"} title=${ra(e,s)}>${e>0&&o`<p>Every finished test has the same status in both.</p>`}<//>
`:null}${l.map(([u,m,p,_])=>o`
<${oa} key=${u} kind=${u} title=${m} icon=${p}
note=${u==="new"&&t.new_elsewhere>0?`${_}; ${f(t.new_elsewhere)} more above`:_}
rows=${c[u]}
counted=${Yn(c,u)}
total=${c.counts[u]} few=${r} showAll=${i}
causes=${u==="newly_failing"?c.causes:null}
/>
`)}
`}function Qe({path:t,query:e,version:s,title:n,draw:a}){let[r,i]=g(je),c=T(`${t}?${new URLSearchParams({...e,limit:r})}`,s),l=b(null),u=c.data.value??l.current;l.current=u;let m=c.error.value;return o`
${m&&o`<${M} title=${n} text=${m.message} again=${()=>c.load()} />`}${u&&a(u,()=>i(zn))}${!u&&!m&&o`<${E} />`}
`}var ia=({batch:t,with:e})=>[t.unfinished>0&&`${f(t.unfinished)} to run`,e.unfinished>0&&`${f(e.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function la({found:t,chosen:e,showAll:s}){return t.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}${e==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}</p>
`:o`
<${Ge}
found=${t}
ended=${t.batch.done+t.batch.failed}
left=${ia(t)}
against=${o`<a href=${d("batch",{id:t.with.id})}>${St(t.with)}</a>`}
showAll=${s}
/>
`}var ca=({batch:t,chosen:e,changes:s})=>o`
<${Qn} batch=${t} chosen=${e} /><${Qe}
key=${`${t.id} ${e}`}
path=${`/api/v1/batches/${t.id}/compare`}
query=${{with:e}}
version=${`${t.done} ${t.failed} ${t.cancelled} ${s}`}
title="The batches could not be compared"
draw=${(n,a)=>o`<${la} found=${n} chosen=${e} showAll=${a} />`}
/>
`;import{m7_0 as Al,m7_1 as Rl,m7_2 as Bl,m7_3 as Nl,m7_4 as Je,m7_5 as U,m7_6 as Ct}from"./main.js";import{m226_0 as y,m226_1 as Il}from"./main.js";import{m25_0 as V}from"./main.js";function Et({status:t}){let e=t==="held"?"paused":t;return o`
<span class=${`state state-${e}`}><${$} name=${e} /><span>${Ie(t)}</span></span>
`}import{m49_0 as z}from"./main.js";import{m62_0 as K,m62_1 as Gl,m62_2 as Ql}from"./main.js";import{m0_0 as Lt,m0_1 as Ze,m0_2 as Xl,m0_3 as Yl,m0_4 as Xe,m0_5 as At,m0_6 as Ye,m0_7 as tc,m0_8 as ts,m0_9 as es,m0_10 as ec,m0_11 as sc,m0_12 as nc,m0_13 as ac,m0_14 as oc,m0_15 as it,m0_16 as rc,m0_17 as ic,m0_18 as lc}from"./main.js";var lt=()=>y("retry","job"),ss=[["","failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"],["quarantined","quarantined","quarantined"]],ct=(t,e=!1)=>({...t,status:"failed",q:`excused:${e}`});async function Rt({within:t="/api/v1/jobs",filter:e={},fresh:s=e}){let n=`${t}/retry`,a=ss.map(([i])=>({filter:ct(i==="new"?s:e,i==="quarantined"),failure:["new","infrastructure"].includes(i)?i:e.app_version_id&&"latest"})),r=await Promise.all(a.map(i=>st("POST",n,{...i,dry_run:!0}).catch(()=>null)));return r.flatMap((i,c)=>{let l=i?.changed??0,u=[1,2].includes(c)&&l===r[0]?.changed;if(l===0||u)return[];let[,m,p]=ss[c],_={expected:l,until:i.until},L=()=>At(()=>st("POST",n,{...a[c],..._}),x=>Lt.retry(x.changed));return[{label:`Retry ${f(l)} ${l===1?m:p}`,icon:"retry",run:L}]})}var Bt=(t,e)=>At(()=>st("POST","/api/v1/jobs/retry",{filter:t,failure:"latest",expected:e}),({changed:s})=>Lt.retry(s));var ut=({within:t,filter:e,fresh:s,label:n="Retry failed jobs",icon:a="retry",className:r,children:i})=>lt()&&o`
<${ot}
label=${n}
icon=${a}
items=${()=>Rt({within:t,filter:e,fresh:s})}
none="Nothing to retry: all passed since, wait or run."
className=${r}
tip=${i?void 0:n}
>${i&&o`${i}<${$} name="down" />`}<//>
`,ns=({failed:t,excused:e})=>t>e?[t-e,"failed",!1]:[e,"quarantined",!0];function ua({filter:t,tests:e}){if(e.failed===0||!lt())return null;let[s,n,a]=ns(e);return o`
<button type="button" class="button" onClick=${()=>Bt(ct(t,a),s)}><${$} name="retry" />
Retry ${f(s)} ${n}</button><${ut} filter=${t} icon="down" />
`}import{m148_0 as N}from"./main.js";function mt({batch:t}){let e=t.first_finished_at??t.finished_at;if(!e)return o`<${z} since=${t.created_at} />`;let s=O(e)-O(t.created_at);return o`
<span class="number">${s<10?v(s):Ce(s)}</span>${e!==t.finished_at&&o`
${" "}<span class="quiet" title=${`retried ${as(t)}`}><${$} name="retry" /><span class="unseen">retried</span></span>
`}
`}var as=t=>t.finished_at?`until ${S(t.finished_at)}`:"in progress",pt=({batch:t,link:e})=>t.app_version_id&&t.org_id?o`<${K} org=${t.org_id} version=${t.app_version_id} link=${e} />`:o`<span class="quiet">${h(t.builds,"build")}${t.org_id?` ${t.org_id}`:""}</span>`,ma=({batch:t})=>(t.branch||t.commit)&&o`
<span class="batch-branch quiet">${t.branch}${t.branch&&t.commit&&" \xB7 "}${t.commit&&o`<span class="id" title=${t.commit}>${q(t.commit)}</span>`}</span>
`,pa=({batch:t})=>o`
<${V} group=${{...U(t),waiting:t.unfinished}} /><span class="batch-ended number quiet">${f(t.total-t.unfinished)} of ${f(t.total)}</span>
`,fa=[{name:"status",title:"Status",cell:t=>o`<${Et} status=${t.status} />`},{name:"suite",title:"Suite",main:!0,cell:t=>t.name,under:t=>o`<${ma} batch=${t} />`},{name:"build",title:"Build",cell:t=>o`<${pt} batch=${t} link="row" />`},{name:"bar",title:"Progress",cell:t=>o`<${pa} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>o`<${nt} of=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>o`<${mt} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>o`
<${N} className="quiet" at=${t.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:t=>t.failed>0&&y("retry","batch"),cell:t=>t.failed>0&&o`<${da} batch=${t} />`}],da=({batch:t})=>o`
<${ut}
within=${`/api/v1/batches/${t.id}`}
label=${`Retry failed jobs of ${t.name}`}
className="icon-button"
/>
`,$a={kind:"batch",columns:fa,hrefOf:t=>d("batch",{id:t.id}),failed:t=>t.status==="failed"};import{m6_0 as Pc,m6_1 as Fc,m6_2 as jc,m6_3 as Dc,m6_4 as os,m6_5 as Wc}from"./main.js";var rs=t=>t.bundle?`bundle ${q(t.bundle)}`:`${q(t.commit)}${t.modified?", modified":""}`,ha=t=>`tests ${t.bundle?"of":"at"} ${rs(t)}`;function Nt(t){let e=new Map;for(let s of t){if(!s)continue;let n=rs(s);e.set(n,(e.get(n)??0)+1)}return[...e].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var qt=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");import{m259_0 as Mt,m259_1 as Hc,m259_2 as Gc,m259_3 as ft,m259_4 as Qc}from"./main.js";import{m270_0 as is,m270_1 as Xc,m270_2 as Yc,m270_3 as tu,m270_4 as It}from"./main.js";import{m42_0 as ls,m42_1 as nu}from"./main.js";var _a=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",at],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Pt=({counts:t,choose:e})=>o`
<p class="counts">${_a.filter(([,s])=>t[s]>0).map(([s,n,a,r])=>o`
<button
type="button"
key=${n}
class=${`state state-${s}`}
data-count=${n}
data-tip=${r}
onClick=${()=>e(n)}
><${$} name=${s} /><span><span class="number">${f(t[n])}</span> ${a}</span></button>
`)}</p>
`;var Ft=({facts:t,className:e=""})=>o`
<dl class=${`facts ${e}`}>${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
<div key=${s}><dt>${s}</dt><dd>${n}</dd></div>
`)}</dl>
`;var jt=4;function ga({held:t,rows:e}){let s=[...t.keys()];return o`
<ul class="plain batch-groups">${s.slice(0,jt).map((n,a)=>o`
<li key=${n}>${e[a]?o`
<a href=${d("group",{id:n})}><${K} org=${e[a].org_id} version=${e[a].app_version_id} /></a>
`:o`<a href=${d("group",{id:n})}>Group</a>`}<span class="quiet">${e[a]?.explanation?.text??(t.get(n).waiting?"waiting":"All started")}</span></li>
`)}${s.length>jt&&o`<li class="quiet">and ${f(s.length-jt)} more groups</li>`}</ul>
`}var ba={build_held:({app_version_id:t})=>`build ${t} is held`,no_agent:({target:t})=>`no agent serves ${t}`,agents_paused:({target:t})=>`no active agent serves ${t}`};function cs({rows:t}){let e=os(t),s=t.some(a=>a?.explanation?.eta_guessed),n=t.find(a=>a?.waiting>0&&ft(a.explanation));return o`
<p class="batch-left" data-left>${t.every(Boolean)?e===null?`Expected end not known${n?`: ${ba[n.explanation.reason](n)}`:" yet"}.`:e===0?"Its last tests are running.":o`Ends in <strong class="number">${et(e)}</strong>${s&&", a guess"}.`:"\xA0"}</p>
`}function xa({held:t}){R("groups"),Mt.ids.value;let e=[...t.keys()].map(s=>Mt.row(s).value);return o`
<${cs} rows=${e} /><${ga} held=${t} rows=${e} />
`}function ya({batch:t}){let e=[["Wait and write a JUnit file",`qgjob wait --batch ${t.id} --junit report.xml${It()}`],y("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${t.id} --wait${It()}`],["Show results, with curl",`${is} ${location.origin}/api/v1/batches/${t.id}/results`]];return o`
<details class="batch-commands"><summary>Command line</summary><${ls} lines=${e.filter(Boolean)} /></details>
`}function wa({batch:t}){let e=Je(t);return e?o`
<a href=${e} target="_blank" rel="noopener noreferrer">${new URL(e).host}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:t.url}var va=({retries_used:t,retries_allowed:e,retry_budget:s})=>(t>0||s!==null)&&`${f(t)} of ${f(e)}`,ka=({trees:t})=>o`<span title=${qt(t)}>${Nt(t)}</span>`;function Ta({batch:t,summary:e,against:s,compared:n}){let a=t.first_finished_at??t.finished_at,r=e??{...U(t),running:0,waiting:t.unfinished};return o`
<div class="batch-summary"><${V} group=${r} /><div class="batch-now"><${Pt} counts=${r} choose=${i=>k({show:i,with:""},{push:!0})} />${e&&t.unfinished>0&&o`<${xa} held=${e.groups} />`}</div><${Ot} batch=${t} chosen=${s} found=${n} /><${Ft}
className="is-strip"
facts=${[["Build",o`<${pt} batch=${t} link />`],["Commit",t.commit&&o`<span class="id" title=${t.commit}>${q(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&o`<${ka} trees=${e.trees} />`],["CI run",t.url&&o`<${wa} batch=${t} />`],["Submitted",o`<${N} at=${t.created_at} />`],[a?"Duration":"Elapsed",o`<${mt} batch=${t} />`],["Retries used",va(t)]]}
/><${ya} batch=${t} /></div>
`}import{m11_0 as Bu,m11_1 as Nu,m11_2 as us}from"./main.js";var Sa=2;function Oa({width:t,height:e,draw:s,paint:n,className:a="",...r}){let i=b(null),c=us.value;return A(()=>{let l=Math.min(Sa,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(t*l)),u.height=Math.max(1,Math.round(e*l)),u.style.setProperty("width",`${t}px`),u.style.setProperty("height",`${e}px`);let m=u.getContext("2d");m.setTransform(l,0,0,l,0,0),s(m),n&&(n.current=p=>p(m))},[t,e,s,c]),o`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var Dt=({since:t,last_pass:e})=>`With this cause since ${t.app_version_id}${e?`, last passed in ${e.app_version_id}`:""}`;function Wt(t){let{app_version_id:e,last_pass:s,since:n,failures:a,builds:r}=t,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(t.new)return`in ${e}${a>1?`, ${f(a)} failed jobs`:""} \xB7 ${i}`;let c=`${h(a,"failed job")} in ${h(r,"build")}`,l=t.changed?", for other causes before":"";return`failing since ${n.app_version_id}${l}, ${c} \xB7 ${i}`}var Ut=({new_tests:t,tests:e})=>t>0&&t<e?`${f(t)} of ${f(e)} new`:"",Vt=({agent:t,failures:e,of:s})=>e===s?`only on ${t}`:`${f(e)} of ${f(s)} on ${t}`,Q=({share_of_runs:t})=>`It ran ${Math.round(t*100)} % of all tests on these targets.`,zt=({quarantined_by:t,quarantined_at:e,quarantined_until:s,quarantine_note:n})=>[t&&`by ${t}`,`since ${S(e)}`,s&&`until ${S(s)}`].filter(Boolean).join(" ")+(n?`: ${n}`:"");var Ca=36e5,Ea=6e4;function Kt(t,e){let[s,n]=g(null),[a,r]=g(0);w(()=>{if(!t)return;let c=new AbortController;return j(t,{signal:c.signal}).then(n).catch(()=>c.signal.aborted||n(l=>l??"failed")),()=>c.abort()},[t,e,a]);let i=s?.content?.expires_at;return w(()=>{if(!i)return;let c=Math.max(Ea,Date.parse(i)-Ca-Date.now()),l=setTimeout(()=>r(u=>u+1),c);return()=>clearTimeout(l)},[i,a]),s}var La=50,ps=()=>history.state?.open??{};function ms(t,e){let n=[...Object.entries(ps()).filter(([a])=>a!==t),[t,e]].slice(-La);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function Ht(t,e=!1){let[s,n]=g(()=>ps()[t]??e),[a]=g(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(n(l),history.state?.key===a&&ms(t,l))},onClick:c=>{let l=c.currentTarget,u=c.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===l&&ms(t,!l.open)}}}var ds="batch-report/",Qt=({path:t})=>!t.startsWith(ds),Aa="whole-start/",Jt=({path:t})=>!t.startsWith(Aa),Zt=/\.html?$/i,$s=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,Gt=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Ra=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Ba=t=>t.split("/").map(encodeURIComponent).join("/");function hs({path:t},e){if(!e)return null;let s=e.url+Ba(t);return Zt.test(t)?$s.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&Gt.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var Na=5;function qa(t){let e=a=>a.slice(0,a.lastIndexOf("/")+1),s=({path:a})=>Zt.test(a)&&!$s.test(a),n=[...new Set(t.filter(s).map(({path:a})=>e(a)))].filter(Boolean);return n.filter(a=>!n.some(r=>r!==a&&a.startsWith(r))).map(a=>({folder:a,files:t.filter(r=>r.path.startsWith(a)&&!(s(r)&&e(r.path)===a))})).filter(({files:a})=>a.length>=Na)}var fs=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function Xt(t,e){let s=t.flatMap(({path:l,url:u})=>{let m=hs({path:l},e);return m?[{...m,path:l,isOpened:!0}]:Gt.test(l)?[{title:"Download trace",url:u,path:l,isOpened:!1}]:[]}),n=s.filter(({path:l})=>Gt.test(l)),a=n.filter(({path:l})=>!Ra.test(l)),r=(a.length>0?a:n).sort((l,u)=>fs(u)-fs(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>Zt.test(l)).sort((l,u)=>i(l)-i(u))[0];return[r,c].filter(l=>l!==void 0)}import{m231_0 as Qu,m231_1 as dt,m231_2 as Ju,m231_3 as Zu,m231_4 as Xu,m231_5 as Yu}from"./main.js";var Ma={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},Ia=({outcome:t})=>t?Ma[t]??"cancelled":"running",Pa=({outcome:t,phase:e})=>{let s=t??e;return{timed_out:"timed out",executing:"running",behind:"started"}[s]??s},$t=({outcome:t,message:e})=>t==="error"&&e.startsWith("install failed"),_s=t=>t.install_seconds!==null||t.phase==="installing"||$t(t),Fa=1;function gs({id:t,window:e,start_seconds:s,run_seconds:n},a,r){return e!==t||s==null||n===null||r-a-n<Fa?null:[a+s,r-(n-s)]}function bs(t){let[e,s,n]=[t.leased_at,t.started_at,t.finished_at].map(O),a=n===null||dt(t)?s:n-(t.run_seconds??0);return Math.min(s,Math.max(e+(t.install_seconds??0),a))}function ja({started_at:t,tries:e=[]}){let s=e.at(-1);return s?.has_start&&s.started_at===t?"Runner started":"Started"}function Da(t){let e=O(t.leased_at),s=O(t.started_at),n=O(t.finished_at),a=[],r=(u,m,p)=>(p===null||p>m)&&a.push({kind:u,from:m,until:p});if(s===null)return r(_s(t)?"installing":"assigned",e,n),a;let i=bs(t),c=Math.max(e,i-(t.install_seconds??0));r("assigned",e,c),t.install_seconds!==null&&r("installing",c,i);let l=n!==null&&gs(t,i,n);return l&&(r("starting",i,l[0]),r("between",...l)),r("running",l?l[1]:i,n),a}function Wa(t){let e=["assigned"];return _s(t)&&e.push("installing"),(t.started_at!==null||t.phase==="executing")&&e.push("running"),e}var Ua=({outcome:t})=>t==="cancelled"?["cancelled","waiting"]:t==="error"?["backoff","waiting"]:["waiting"];function xs(t,e){let s=t.tries??[],n=O(s[e]?.leased_at??t.created_at),a=s[e+1]?O(s[e+1].leased_at):1/0;return(t.retried??[]).map(r=>({...r,time:O(r.at)})).filter(({time:r})=>r>=n&&r<a)}function Va(t){let e=t.tries??[],s=["waiting"],n=r=>{let i=xs(t,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};n(-1),e.forEach((r,i)=>{s.push(...Wa(r)),!n(i)&&i<e.length-1&&s.push(...Ua(r))});let a=e.at(-1);if(t.status==="pending"){let r=t.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&a?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else t.status!=="running"&&(a&&t.status==="cancelled"&&a.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(t.status));return s}var ys="The end of its log shows what it did last.";function ws(t){let{outcome:e,message:s,exit_code:n,started_at:a,agent:r,log_bytes:i,window:c}=t,l=i?ys:"";if(e==="lost")return[`${r} stopped responding ${a?"while it ran the test":"before it began"}.`,l];if(e==="timed_out"){if(s.includes("case began"))return[l,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[l,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if($t(t))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(e==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(e==="error")return["Its runner ended without a result of the test.",t.cause_line||c?"":ys];if(n!==null&&n<0)return["A signal ended its runner.",l];let u=t.cases??{};return t.cause_line||c||u.failed||u.error?[]:["No line of its log names an error.",l]}function vs({reason:t,cause:e},s){let n=e&&t.endsWith(`: ${e}`)?t.slice(0,-e.length-2):t,r=/ attempt \d+ of \d+: /.test(n)&&!n.includes(" of 1: ")||/ (retries of its batch are|its batch's one retry is) used up$/.test(n),i=(c,l,u)=>Number(l)===s?c:`attempt ${s} (${l} of ${u} that count)`;return r?n.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,i):""}import{m232_0 as im,m232_1 as lm,m232_2 as cm,m232_3 as um,m232_4 as ks}from"./main.js";var za=["image/png","image/jpeg","image/gif","image/webp"],Ka=["video/mp4","video/webm"],te=t=>({...t,url:ks(t.url)}),Yt=({content_type:t})=>za.includes(t)?"image":Ka.includes(t)?"video":null,Ha=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,Ga=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function Ts(t){let e=t.some(({path:s})=>s.startsWith("results/"));return t.filter(({path:s})=>!(e&&Ga.test(s)))}function ee(t){let e=Ts(t),s=new Map,n=e.filter(i=>Yt(i)==="image");for(let i of n){let c=Ha.exec(i.path);if(!c)continue;let l=c[1]+c[3];s.set(l,{...s.get(l),[c[2]]:i})}let a=[];for(let[i,{expected:c,actual:l,diff:u}]of s)c&&l&&a.push({name:i,expected:c,actual:l,diff:u??null});let r=new Set(a.flatMap(({expected:i,actual:c,diff:l})=>[i,c,l]));return{comparisons:a,images:n.filter(i=>!r.has(i)),videos:e.filter(i=>Yt(i)==="video")}}var Qa=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],Ja=["blob","#L"];function Ss(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let a;try{a=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(a.protocol))return null;let r=Qa.find(([m])=>m.test(a.hostname)),[i,c]=r?r.slice(1):Ja,l=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${a.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${t.commit}/${l}${s?`${c}${s}`:""}`}function Os(t){let e=new Set;return t.map(s=>{let n=JSON.stringify([s.file,s.snippet]);return!s.snippet?.length||!e.has(n)?e.add(n)&&s:{...s,snippet:[]}})}import{m262_0 as hm,m262_1 as Cs,m262_2 as _m}from"./main.js";var Es=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function ht(t,e){let[s,n]=[[],[]];for(let{from:a,text:r}of se(Es(t),Es(e),400))a!=="b"&&Ls(s,r,a==="a"),a!=="a"&&Ls(n,r,a==="b");return{expected:s,actual:n}}function se(t,e,s){let n=Math.min(t.length,e.length),a=0;for(;a<n&&t[a]===e[a];)a+=1;let r=0;for(;r<n-a&&t[t.length-1-r]===e[e.length-1-r];)r+=1;let[i,c]=[t.slice(a,t.length-r),e.slice(a,e.length-r)],l=u=>({from:"both",text:u});return[...t.slice(0,a).map(l),...i.length>s||c.length>s?Za(i,c):Xa(i,c),...t.slice(t.length-r).map(l)]}var Za=(t,e)=>[...t.map(s=>({from:"a",text:s})),...e.map(s=>({from:"b",text:s}))];function Xa(t,e){let s=Ya(t,e),n=[],[a,r]=[0,0];for(;a<t.length||r<e.length;)a<t.length&&r<e.length&&t[a]===e[r]?(n.push({from:"both",text:t[a]}),a+=1,r+=1):r>=e.length||a<t.length&&s[a+1][r]>=s[a][r+1]?n.push({from:"a",text:t[a++]}):n.push({from:"b",text:e[r++]});return n}function Ya(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let a=e.length-1;a>=0;a-=1)s[n][a]=t[n]===e[a]?s[n+1][a+1]+1:Math.max(s[n+1][a],s[n][a+1]);return s}function Ls(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var As=3,to=400,eo=t=>[{text:t,changed:!1}];function Bs(t,e){let[s,n]=[t.split(`
`),e.split(`
`)],a=[],r=[[],[]],i=()=>{let[c,l]=r,u=c.map((m,p)=>p<l.length?ht(m,l[p]):null);c.forEach((m,p)=>a.push({sign:"-",pieces:u[p]?.expected??Rs(m)})),l.forEach((m,p)=>a.push({sign:"+",pieces:u[p]?.actual??Rs(m)})),r=[[],[]]};for(let{from:c,text:l}of se(s,n,to))c==="both"?(i(),a.push({sign:" ",pieces:eo(l)})):r[c==="a"?0:1].push(l);return i(),so(a)}var Rs=t=>[{text:t,changed:!0}];function so(t){let e=a=>"sign"in a&&a.sign!==" ",s=t.map((a,r)=>t.slice(Math.max(0,r-As),r+As+1).some(e)),n=[];for(let[a,r]of t.entries()){let i=n.at(-1);s[a]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var Ms=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?o`<mark key=${n}>${e}</mark>`:e),Ns=({name:t,look:e,pieces:s})=>o`
<div class=${e}><dt class="quiet">${t}</dt><dd><pre tabindex="0" aria-label=${t}>${o`<${Ms} pieces=${s} />`}</pre></dd></div>
`;function no({expected:t,actual:e}){let s=C(()=>ht(t,e),[t,e]),n=r=>[{text:r,changed:!1}],a=t!==""&&e!=="";return o`
<dl class=${`difference ${a?"":"is-single"}`}>${t!==""&&o`
<${Ns} name="Expected" look="is-expected" pieces=${a?s.expected:n(t)} />
`}${e!==""&&o`<${Ns} name="Actual" look="is-actual" pieces=${a?s.actual:n(e)} />`}</dl>
`}var ao={"-":"is-expected","+":"is-actual"," ":""},qs={"-":"expected: ","+":"actual: "},oo=({line:t})=>"hidden"in t?o`<span class="diff-hidden quiet">${h(t.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${ao[t.sign]}`}><span aria-hidden="true">${t.sign}</span><code>${qs[t.sign]&&o`<span class="unseen">${qs[t.sign]}</span>`}<${Ms} pieces=${t.pieces} /></code></span>
`;function ro({expected:t,actual:e}){let s=C(()=>Bs(t,e),[t,e]);return o`
<figure class="diff"><figcaption><span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span></figcaption><pre tabindex="0" aria-label="Expected and actual, line by line">${s.map((n,a)=>o`<${oo} key=${a} line=${n} />`)}</pre></figure>
`}function Is({expected:t,actual:e}){return t===""&&e===""?null:t!==""&&e!==""&&(t.includes(`
`)||e.includes(`
`))?o`<${ro} expected=${t} actual=${e} />`:o`<${no} expected=${t} actual=${e} />`}var J=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],Ps=1.02,ne=J[0],ae=J[J.length-1];function Fs(t,e){return e>0?J.find(s=>s>t*Ps)??ae:J.findLast(s=>s<t/Ps)??ne}import{m45_0 as js}from"./main.js";var _t=({diff:t})=>[["slider","slider"],["expected","expected"],["actual","actual"],...t?[["diff","difference"]]:[]],io={expected:"Expected",actual:"Actual"},oe=(t,{name:e},{path:s})=>t==="diff"?`Difference of ${e}`:`${io[t]}: ${s}`;function re({comparison:t,way:e,style:s,onSize:n}){let[a,r]=g(50),i=b(null);A(()=>{i.current?.style.setProperty("--at",`${a}%`)},[a,e]);let c=p=>n?.(p.currentTarget.naturalWidth);if(e!=="slider"){let p=t[e],_=oe(e,t,p);return o`<img key=${e} src=${p.url} alt=${_} style=${s} onLoad=${c} />`}let{name:l,expected:u,actual:m}=t;return o`
<div class="slider" style=${s}><div class="slider-frame" ref=${i}><img src=${m.url} alt=${oe("actual",t,m)} onLoad=${c} /><img class="slider-over" src=${u.url} alt=${oe("expected",t,u)} /></div><label class="slider-handle"><span>Expected</span><input
type="range"
min="0"
max="100"
value=${a}
aria-label=${`Expected and actual of ${l}`}
onInput=${p=>r(Number(p.currentTarget.value))}
/><span>Actual</span></label></div>
`}function Ds({comparison:t,onEnlarge:e}){let[s,n]=g("slider"),{name:a}=t;return o`
<figure class="preview picture-slider" data-comparison=${a}><${re} comparison=${t} way=${s} /><figcaption><span>${a}</span><${B} label="View" hideLabel options=${_t(t)} value=${s} onChange=${n} /><button
type="button"
class="icon-button"
aria-label=${`Enlarge ${a}`}
data-tip="Enlarge"
onClick=${()=>e(s)}
><${$} name="plus" /></button></figcaption></figure>
`}var ie=({icon:t,label:e,tip:s,disabled:n=!1,onClick:a})=>o`
<button type="button" class="icon-button" aria-label=${e} data-tip=${s} disabled=${n} onClick=${a}><${$} name=${t} /></button>
`,lo=({picture:t,comparison:e},s)=>t??(s==="slider"?e.actual:e[s]);function co(t){let[e,s]=g(null),[n,a]=g(0),r=()=>{let i=t.current?.querySelector("img");return e??(i&&n?i.clientWidth/n:1)};return{zoom:e,setNatural:a,step:i=>s(Fs(r(),i)),toggle:()=>s(e===null?1:null),fit:()=>s(null),style:e===null||!n?void 0:{width:`${Math.round(n*e)}px`}}}function uo({zoom:{zoom:t,step:e,toggle:s}}){let n=t!==null&&t<=ne,a=t!==null&&t>=ae;return o`
<${ie} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>e(-1)} /><button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${t===null} onClick=${s}>${t===null?"Fit":`${Math.round(t*100)} %`}</button><${ie} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${a} onClick=${()=>e(1)} />
`}function mo({item:t,at:e,count:s,way:n,setWay:a,zoom:r,go:i,onClose:c}){let l="Open the original file";return o`
<header class="lightbox-tools"><span class="lightbox-title">${t.title}</span><span class="number quiet" role="status">${e+1} of ${s}</span>${t.comparison&&o`<${B} label="View" hideLabel options=${_t(t.comparison)} value=${n} onChange=${a} />`}<span class="lightbox-buttons"><${uo} zoom=${r} /><a class="icon-button" href=${lo(t,n).url} aria-label=${l} data-tip=${l}><${$} name="link" /></a>${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button><button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}<${ie} icon="close" label="Close" tip="Close (Esc)" onClick=${c} /></span></header>
`}function po({item:t,way:e,zoom:s,stage:n}){let{picture:a,comparison:r}=t,{style:i,setNatural:c}=s,l={comparison:r,way:e,style:i,onSize:c};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${t.title}
autofocus
onDblClick=${s.toggle}
>${r?o`<${re} key=${r.name} ...${l} />`:o`
<img
key=${a.url}
src=${a.url}
alt=${a.path}
style=${i}
onLoad=${u=>c(u.currentTarget.naturalWidth)}
/>
`}</div>
`}function fo({items:t,first:e,onClose:s}){let[n,a]=g(e.index),[r,i]=g(e.way??"slider"),c=b(null),l=co(c),u=t[Math.min(n,t.length-1)],m=u.comparison&&_t(u.comparison).some(([x])=>x===r)?r:"slider",p=x=>{a((n+x+t.length)%t.length),l.fit()},_={"+":()=>l.step(1),"=":()=>l.step(1),"-":()=>l.step(-1),0:l.fit,n:()=>p(1),p:()=>p(-1),...l.zoom===null&&{ArrowRight:()=>p(1),ArrowLeft:()=>p(-1)}},L=x=>{let Tt=x.target.matches("input")&&x.key.startsWith("Arrow");if(x.ctrlKey||x.metaKey||x.altKey||Tt)return;let P=Object.hasOwn(_,x.key)&&_[x.key];P&&(x.preventDefault(),P())};return o`
<${js} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}><div class="lightbox-body" onKeyDown=${L}><${mo} ...${{item:u,at:n,count:t.length,way:m,setWay:i,zoom:l,go:p,onClose:s}} /><${po} item=${u} way=${m} zoom=${l} stage=${c} /></div><//>
`}var le=(t,e)=>[...t.map(s=>({title:s.name,comparison:s})),...e.map(s=>({title:s.path,picture:s}))];function ce(t){let[e,s]=g(null),n=b(!1),a=e!==null,r=(l,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:l,way:u})},i=()=>{n.current||history.back(),n.current=!0};w(()=>{if(!a)return;let l=()=>s(null);return window.addEventListener("popstate",l),()=>{window.removeEventListener("popstate",l),history.state?.overlay&&history.back()}},[a]);let c=a&&t.length>0&&o`<${fo} items=${t} first=${e} onClose=${i} />`;return{open:r,shown:c}}var ue=t=>e=>{e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||(e.preventDefault(),t())};function $o(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var gt=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function ho(t){history.replaceState(history.state,"",location.pathname+location.search+(t?gt(t):""))}function me({from:t,until:e=null,begins:s=!1,page:n=""}){let a={from:t,until:e??t},r=s?`Output from log line ${t}`:`Log line ${t}`,i=a.from===a.until?r:`Log lines ${t}\u2013${e}`,c=n?void 0:()=>k({show:""});return o`<a class="log-link" href=${n+gt(a)} onClick=${c}>${i}</a>`}import{m230_0 as Jm,m230_1 as bt}from"./main.js";var _o={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},go={timed_out:"timed out",executing:"running",behind:"started"},Ws={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},bo=t=>Ws[t]??"",H=t=>go[t]??t;function Z({outcome:t,phase:e=""}){let s=t?_o[t]??"cancelled":e==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${Ws[t]}><${$} name=${s} /><span>${H(t??e)}</span></span>
`}function xo(t){let e=t?.tries?.findLast(s=>s.outcome==="passed");return e?{...e,job_id:t.id,app_version_id:t.app_version_id}:null}var yo=[["Outcome",t=>o`<${Z} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>o`<a href=${d("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",bt],["Ended",t=>t.finished_at&&o`<${N} at=${t.finished_at} />`],["Log",t=>o`<a href=${d("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function Us({job:t,attempt:e,last:s}){let n=T(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,a=xo(t.status==="failed"?n:t);if(!a)return null;let r={...e,job_id:t.id,app_version_id:t.app_version_id};return o`
<table class="beside"><caption>Compared with the last passed attempt</caption><thead><tr><td></td><th scope="col">This attempt</th><th scope="col">Last pass</th></tr></thead><tbody>${yo.map(([i,c])=>o`
<tr key=${i}><th scope="row">${i}</th><td>${c(r)}</td><td>${c(a)}</td></tr>
`)}</tbody></table>
`}var pe=({picture:{path:t,url:e},open:s})=>o`
<figure class="preview"><a href=${e} aria-haspopup="dialog" onClick=${ue(s)}><img src=${e} alt=${t} loading="lazy" /></a><figcaption>${t}</figcaption></figure>
`,fe=({video:{path:t,url:e}})=>o`
<figure class="preview"><video src=${e} aria-label=${t} controls preload="metadata"></video><figcaption>${t}</figcaption></figure>
`;var wo=t=>({"--hanging":`min(${t.search(/\S|$/)+4}ch, 6vw)`}),Vs=({lines:t,label:e})=>o`
<pre class="source-lines" tabindex="0" aria-label=${e}>${t.map(({line:s,text:n,failed:a},r)=>o`
<span key=${r} class=${`source-line ${a?"is-failed":""}`}><span class="source-number number">${s??""}</span><code style=${wo(n)}>${n||" "}${a&&o`<span class="unseen"> (failed here)</span>`}</code></span>
`)}</pre>
`;var de=5,zs=18,vo={passed:t=>o`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>o`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>o`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},ko=t=>o`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function xt(t){return[...new Set(t)].map(s=>`${t.filter(n=>n===s).length} ${H(s)}`).join(", ")}function $e({outcomes:t,most:e=20}){let s=t.slice(-e),n=e*de,a=n-s.length*de,r=s.length>0?`The last ${h(s.length,"attempt")}: ${xt(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${n} ${zs}`}
width=${n}
height=${zs}
role="img"
aria-label=${r}
><path class="recent-line" d=${`M0 9h${n}`} />${s.map((i,c)=>(vo[i]??ko)(a+c*de+1))}</svg>
`}import{m135_0 as yt,m135_1 as gp}from"./main.js";var To="All its failures of the last 7 days were on this agent; it passed on others",So=({test:t})=>o`
<span class="row-why quiet"><span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}${zt(t)}</span>
`,wt=({test:t})=>t.failed_on!==null&&o`
<span class="row-why" data-failed-on><a class="tag is-warn" href=${d("agent",{name:t.failed_on})} data-tip=${To}>
only on ${t.failed_on}</a></span>
`,Oo=({failed_on:t})=>t&&o`<strong>All its failures of the last 7 days were on ${t}.</strong>${" "}
It passed on others: look at the agent first.`;function Hs(t){return y("quarantine","test")?[t.quarantined?{label:"Release from quarantine",icon:"running",run:()=>es(t)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Ye({...t,doubt:Oo(t)})}]:[]}var Co=({test:t})=>Hs(t).map(({label:e,icon:s,run:n})=>o`
<button
type="button"
key=${e}
class="icon-button"
aria-label=${`${e} ${t.test}`}
data-tip=${e}
onClick=${n}
><${$} name=${s} /></button>
`),Eo=({test:t})=>t.usual_seconds!==null&&o`
<span class="trend"><${yt} values=${t.recent_seconds} /><span class="number">${v(t.usual_seconds)}</span></span>
`,Ks=({share:t,of:e})=>o`
<span class="number">${F(t)}</span> <span class="quiet number">of ${f(e)}</span>
`,Lo=[{name:"last",title:"Last outcome",cell:t=>o`<${Z} outcome=${t.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:t=>o`<${W} test=${t.test} />`,under:t=>o`${t.quarantined&&o`<${So} test=${t} />`}<${wt} test=${t} />`},{name:"whose",title:"Organization",cell:t=>o`${t.org_id} <span class="quiet">${t.target}</span>`},{name:"recent",title:"Last 20",cell:t=>o`<${$e} outcomes=${t.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:t=>o`<${Ks} share=${t.pass_rate} of=${t.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:t=>t.flaky>0,cell:t=>t.flaky>0&&o`<${Ks} share=${t.flaky_rate} of=${t.jobs} />`},{name:"usual",title:"Duration",numeric:!0,cell:t=>o`<${Eo} test=${t} />`},{name:"at",title:"Last run",numeric:!0,cell:t=>o`<${N} className="quiet" at=${t.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>y("quarantine","test"),cell:t=>o`<${Co} test=${t} />`}],Ao={kind:"test",columns:Lo,hrefOf:t=>d("test",{id:t.id}),failed:t=>t.last_outcome!=="passed"};var Ro=3,Bo=4,No=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome);function qo({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=Ss(e,t.file,t.file_line);return n?o`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">${s}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:o`<span class="id">${s}</span>`}var Gs=({failure:{snippet:t,expected:e,actual:s},label:n})=>o`
${t?.length>0&&o`<${Vs} lines=${t} label=${n} />`}<${Is} expected=${e} actual=${s} />
`;function Mo({failure:t,name:e,batch:s,causeLine:n,page:a}){let r=Ht(`stack/${e}`);return o`
<p class="evidence-places"><${qo} failure=${t} batch=${s} />${t.line&&o`<${me} page=${a} from=${t.line} begins=${t.line!==n} />`}</p><${Gs} failure=${t} label=${`Source of ${t.file}`} />${t.others?.map((i,c)=>o`
<p class="failure-cause evidence-other" key=${c}>${i.cause}</p><${Gs} key=${`compared ${c}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}${t.stack&&o`
<details class="evidence-stack" ...${r}><summary class="quiet">Stack</summary><pre class="case-message is-calm" tabindex="0" aria-label="Stack">${t.stack}</pre></details>
`}
`}function Io({failure:t,name:e,batch:s,open:n,causeLine:a,page:r}){return o`
<li class="evidence-failure"><details ...${Ht(e,n)}><summary>${t.name&&o`<span class="evidence-case">${t.name}</span>${" "}`}<span class="failure-cause">${t.cause}</span></summary><${Mo} failure=${t} name=${e} batch=${s} causeLine=${a} page=${r} /></details></li>
`}function Po({artifacts:t}){let{comparisons:e,images:s,videos:n}=C(()=>ee(t.filter(Jt)),[t]),a=C(()=>le(e,s),[e,s]),r=ce(a),i=s.slice(0,Bo);return e.length+i.length+n.length===0?null:o`
<div class="evidence-pictures">${e.map((c,l)=>o`
<${Ds} key=${c.name} comparison=${c} onEnlarge=${u=>r.open(l,u)} />
`)}${i.map((c,l)=>o`
<${pe} key=${c.id} picture=${c} open=${()=>r.open(e.length+l)} />
`)}${n.slice(0,1).map(c=>o`<${fe} key=${c.id} video=${c} />`)}${r.shown}</div>
`}var Fo=({links:t})=>t.map(({title:e,url:s,path:n,isOpened:a})=>o`
<a
key=${e}
class="button"
href=${s}
...${a?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
><${$} name=${a?"link":"download"} />${e}<span class="unseen">${` ${n}${a?" (opens in a new tab)":""}`}</span></a>
`),Qs=(t,e)=>t.tries?.at(-1)?.id===e.id,jo=(t,e)=>t.status==="failed"&&Qs(t,e)?"Why it failed":`Why attempt ${e.number} failed`,Do=(t,e,s)=>[`on ${e.agent}`,s.length>1&&h(s.length,"failure"),Qs(t,e)&&vs(t,e.number)].filter(Boolean).join(" \xB7 "),Wo=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e};function Uo({job:t,attempt:e}){let s=R(`test:${t.test_id}`),n=s.ids.value.length>0?s.row(t.test_id).value:null;return n?.failed_on===e.agent&&o`<${wt} test=${n} />`}function Vo({name:t}){R("problems");let e=Cs(t);return e&&o`
<p class="evidence-known" data-agent-repair><a class="tag is-bad" href=${d("agent",{name:t})}><${$} name="suspect" /> ${t} needs repair</a>${" "}${e.evidence}</p>
`}var zo=({test:t,children:e})=>o`
<p class="evidence-known" data-known><span class=${`tag ${t.infrastructure||t.changed?"is-warn":t.new?"is-bad":""}`}>${t.infrastructure?"infrastructure":t.new?"new":t.changed?"cause changed":"known"}</span>${" "}${t.infrastructure?"no result of the test":Wt(t)}${t.last_pass&&o`${" "}<a href=${d("job",{id:t.last_pass.job_id})}>Last pass</a>`}${e}</p>
`;function Ko({attempt:t}){let e=ws(t).filter(Boolean).join(" ");return e&&o`<p class="evidence-known" data-happened>${e}</p>`}function Ho(t){let e=R(t?`test:${t}`:null);return e?.ids.value,tt(t,e?.row(t).value?.attempts??null)}function he({job:t,attempt:e,initial:s,title:n,page:a=""}){let r=Ho(t.test_id),i=T(`/api/v1/attempts/${e.id}/failures`,`${e.cause} ${r}`,s),c=T(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,{failures:l=[],test:u}=i.data.value??{},m=e.artifacts>0?`/api/v1/attempts/${e.id}/artifacts`:null,p=Kt(m,e.artifacts),_=C(()=>(p?.artifacts??[]).filter(Qt).map(te),[p]),L=Xt(_,p?.content),x=l.length>0?l:[Wo(e)].filter(Boolean);return o`
<${D}
id="evidence"
className="evidence"
title=${n??jo(t,e)}
note=${Do(t,e,l)}
tools=${L.length>0&&o`<${Fo} links=${L} />`}
>${u&&o`<${zo} test=${u}>${!a&&o`<${Uo} job=${t} attempt=${e} />`}<//>`}${!a&&o`<${Vo} name=${e.agent} />`}<div class="evidence-parts"><div><ul class="plain">${Os(x).map((Tt,P)=>o`
<${Io}
key=${P}
failure=${Tt}
name=${`failure/${e.id}/${P}`}
batch=${c}
causeLine=${e.cause_line}
page=${a}
open=${P<Ro}
/>
`)}</ul><${Ko} attempt=${e} /></div><${Po} artifacts=${_} /></div><${Us} job=${t} attempt=${e} last=${u?.last_pass} /><//>
`}var Xs=(t,e)=>`/api/v1/failures/${encodeURIComponent(t)}/${e}`,Ys=t=>d("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function Go({row:t}){return o`
<li class="failure-example"><a href=${Ys(t)}><${W} test=${t.test} /></a><span class="quiet">${t.name}</span><span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span></li>
`}function Qo({failures:t,passed:e,attempts:s}){return t>0?`${f(t)} of ${h(s,"attempt")}`:e>0?"passed":"other failures"}var Js=({id:t,title:e,rows:s,more:n,urlOf:a})=>o`
<div class="cause-strip" data-strip=${t}><p id=${`cause-${t}`}>${e}</p><ol class="plain" aria-labelledby=${`cause-${t}`}>${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}><a href=${a(r.name)} data-tip=${`${f(r.passed)} of ${h(r.attempts,"attempt")} passed`}>${r.name}</a><span class="number">${Qo(r)}</span></li>
`)}${n>0&&o`<li class="quiet">and ${h(n,"attempt")} in others</li>`}</ol></div>
`,Zs=({at:{app_version_id:t,job_id:e,at:s}})=>o`
<a href=${d("job",{id:e})}>${t}</a> <span class="quiet">(<${N} at=${s} />)</span>
`,Jo=({first:t,last:e})=>o`
<p data-began>${t&&o`First failed in <${Zs} at=${t} />; `}${e?o`last passed in <${Zs} at=${e} />`:"its tests have not passed before"}</p>
`;function Zo({row:t,newest:e}){let s=T(`/api/v1/jobs/${t.job_id}`,t.attempt_id).data.value,n=s?.tries?.find(i=>i.id===t.attempt_id);if(!n)return null;let a=o`${e?"Newest failure":"Newest that still fails"}:${" "}<a href=${Ys(t)}>${t.test.split("/").at(-1)}</a>`,r=d("job",{id:s.id},{attempt:n.number});return o`<${he} job=${s} attempt=${n} title=${a} page=${r} />`}function Xo({found:t}){let{group:e,builds:s,agents:n,first_failure:a,last_pass:r}=t;return o`
<${Jo} first=${a} last=${r} /><div class="cause-strips"><${Js}
id="builds"
title="By build"
rows=${s}
more=${t.older_builds}
urlOf=${i=>d("build",{org_id:e.org_id,app_version_id:i})}
/><${Js}
id="agents"
title="By agent"
rows=${n}
more=${t.other_agents}
urlOf=${i=>d("agent",{name:i})}
/></div>
`}function _e({group:t,changed:e}){let s=`${t.last_at} ${t.label} ${t.retrying} ${t.passed_later}`,n=T(Xs(t.org_id,t.fingerprint),s).data.value,a=t.failed_job_ids,[r]=t.examples;return o`
<div class="cause-detail">${n?o`<${Xo} found=${n} />`:o`<${E} />`}${t.agent&&o`<p>${Q(t.agent)}</p>`}<${Zo} key=${r.attempt_id} row=${r} newest=${r.at===t.last_at} /><ul class="plain failure-examples">${t.examples.map(i=>o`<${Go} key=${i.job_id} row=${i} />`)}${t.examples.length<t.tests&&o`<li class="quiet">and ${f(t.tests-t.examples.length)} more</li>`}</ul><div class="cause-actions">${a.length>0&&y("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>it(a).then(i=>i&&e())}
><${$} name="retry" />
Retry ${h(a.length,"failed job")}</button>
`}${y("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>Xe(t).then(i=>i&&e())}><${$} name="event" />${t.note?"Edit note\u2026":"Add note\u2026"}</button>
`}</div></div>
`}function Yo({attempt:t,most:e,here:s}){let n=b(null),{outcome:a,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=t;A(()=>{n.current.style.setProperty("--height",((r??0)/e).toFixed(3))});let m=`${`${H(a)}, ${bt(t)}`}, build ${i}, on ${c}, ${S(l)}`;return o`
<a
class=${`took took-${a} ${s?"is-here":""}`}
ref=${n}
tabindex="-1"
href=${d("job",{id:t.job_id})}
data-tip=${m}
><i></i><b></b></a>
`}function tr({seconds:t,most:e}){let s=b(null);return A(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),o`
<span class="took-usual" ref=${s}><span class="number">usually ${v(t)}</span></span>
`}function er({history:t,usual:e,here:s}){let n=[...t].reverse(),a=n.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...a,e??0,.1)*1.08,[i,c]=[v(Math.min(...a)),v(Math.max(...a))],l=i===c?i:`between ${i} and ${c}`,u=a.length>0?`${h(n.length,"attempt")}, ${xt(n.map(({outcome:m})=>m))}; ${l}.`:"No durations recorded.";return o`
<figure class="durations"><div class="took-box" aria-hidden="true">${e!==null&&o`<${tr} seconds=${e} most=${r} />`}<div class="took-bars">${n.map(m=>o`
<${Yo} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
`)}</div></div><figcaption class="quiet">${u}${" "}<span class="took-key"><i class="took-key-passed"></i>passed
</span>${" "}<span class="took-key"><i class="took-key-failed"></i>failed
</span>${" "}<span class="took-key"><i class="took-key-late"></i>timed out
</span></figcaption></figure>
`}import{m290_0 as Of,m290_1 as Cf,m290_2 as Ef,m290_3 as tn,m290_4 as Lf,m290_5 as Af,m290_6 as ge,m290_7 as Rf,m290_8 as Bf,m290_9 as Nf,m290_10 as en,m290_11 as qf}from"./main.js";import{m10_0 as sn,m10_1 as be,m10_2 as Pf,m10_3 as Ff}from"./main.js";var ln=3,nn=12,xe={new:["is-bad","new","A test of it did not fail in the batch or build before"],changed:["is-warn","cause changed","Its tests failed before, too, but for other causes: no failure is new"],failing:["","known","Its tests failed before, too: no failure is new"],retrying:["is-warn","retrying","Its tests wait or run again"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],superseded:["","earlier cause","The last attempts of its tests failed for other causes"],passed:["is-good","passed since","Each of its tests has passed since"]};function an({at:t}){let e=C(()=>tn(()=>`${Re(sn.value-O(t))} ago`),[t]);return o`<span class="number" title=${S(t)}>${e}</span>`}var cn=t=>t.filter(e=>e>0).length>1,un=({trend:t})=>o`
<span class="failure-trend">${cn(t)&&o`<span data-tip=${`Last 7 days: ${t.join(" \xB7 ")}`}><${yt} values=${t} tone="bad" /></span>`}</span>
`;function on({examples:t,tests:e}){let s=[...new Set(t.map(a=>a.test.split("/").at(-1)))].slice(0,ln),n=e-s.length;return n>0?`${s.join(", ")} and ${f(n)} more`:s.join(", ")}var sr=({names:t})=>o`<span class="quiet" title=${t} data-builds>in ${t}</span>`,nr=t=>xe[t][1],ar=({note:t})=>o`
<p class="failure-note"><${$} name="event" />${t.note&&o`<span>${t.note}</span>`}${t.owner&&o`<span>Owner: ${t.owner}</span>`}${t.ticket_url&&o`
<a href=${t.ticket_url} target="_blank" rel="noopener noreferrer">${t.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span></a>
`}</p>
`,rn=({before_quarantine:t,jobs:e})=>t>0&&`${t<e?`${f(t)} of ${h(e,"job")} `:""}failed before its quarantine`,or=t=>[t.is_over&&["infrastructure","quarantined","retrying"].includes(t.label)&&xe.passed,rn(t)&&["",rn(t),"Batches and builds that had ended keep their failures"],t.since&&["",`since ${t.since.app_version_id}`,Dt(t)],t.agent&&["is-warn",Vt(t.agent),Q(t.agent)],t.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean);function rr({group:t,changed:e}){let s=t.failed_job_ids;if(s.length===0||!y("retry","job"))return null;let n=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${t.cause}`}
data-tip=${n}
onClick=${()=>it(s).then(a=>a&&e())}
><${$} name="retry" /></button>
`}var X=t=>`${t.org_id}/${t.fingerprint}`;function mn({name:t,wanted:e,closes:s="",children:n}){let a=b(null),r=i=>{i.preventDefault(),k({cause:e?s:t},{push:!0})};return w(()=>{!e||a.current.contains(document.activeElement)||(a.current.focus({preventScroll:!0}),a.current.scrollIntoView({block:"center"}))},[e]),o`
<summary data-row=${t} tabindex="-1" ref=${a} onClick=${r}>${n}</summary>
`}var pn=({group:t})=>{let[e,s,n]=xe[t.label];return o`<span class=${`tag ${e}`} data-tip=${n}>${t.label==="new"&&Ut(t)||s}</span>`},fn=({tests:t,failures:e,firstAt:s,lastAt:n})=>o`
<span class="number failure-tests">${h(t,"test")}</span><span class="number failure-times">${h(e,"attempt")}</span><span class="failure-first"><span class="unseen">first seen </span><${an} at=${s} /></span><span class="failure-last"><span class="unseen">last seen </span><${an} at=${n} /></span>
`;function dn({group:t,several:e,within:s,wanted:n,changed:a}){return o`
<li class="failure-group" data-cause=${t.fingerprint}><details open=${n}><${mn} name=${X(t)} wanted=${n} closes=${s?t.fingerprint:""}><${pn} group=${t} />${s?o`<strong class="failure-cause" title=${t.cause}>${t.org_id}</strong>`:o`<span class="failure-cause" title=${t.cause}>${t.cause}</span>`}<span class="failure-facts">${e&&o`<span class="quiet" title=${t.org_id}>${t.org_id}</span>`}<span class="quiet" title=${on(t)}>${on(t)}</span>${t.builds&&o`<${sr} names=${t.builds.join(", ")} />`}${or(t).map(([r,i,c])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${c}>${i}</span>`)}${t.retrying>0&&o`<span class="tag" data-retrying>${h(t.retrying,"job")} retrying</span>`}</span><${fn}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.history.first_at}
lastAt=${t.last_at}
/><${un} trend=${t.history.trend} /><//>${n&&o`<${_e} group=${t} changed=${a} />`}</details>${!n&&o`<${rr} group=${t} changed=${a} />`}${t.note&&o`<${ar} note=${t.note} />`}</li>
`}var ir=t=>t.length>ln?h(t.length,"organization"):t.join(", ");function lr({shared:t,groups:e,wanted:s,changed:n}){let a=e.find(i=>s===X(i)),r=!!a||s===t.fingerprint;return o`
<li class="failure-group" data-cause=${t.fingerprint} data-shared><details open=${r}><${mn} name=${t.fingerprint} wanted=${r&&!a}><${pn} group=${t} /><span class="failure-cause" title=${e[0].cause}>${e[0].cause}</span><span class="failure-facts"><span class="quiet" title=${t.org_ids.join(", ")} data-orgs>${ir(t.org_ids)}</span>${t.agent&&o`<span class="tag is-warn">on ${t.agent}</span>`}</span><${fn}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.first_at}
lastAt=${t.last_at}
/><${un} trend=${t.trend} /><//>${r&&o`
<ul class="plain failure-orgs" aria-label="By organization">${e.map(i=>o`
<${dn} key=${i.org_id} group=${i} within wanted=${i===a} changed=${n} />
`)}</ul>
`}</details></li>
`}var $n=({groups:t})=>new Set(t.map(e=>e.fingerprint)).size;function cr({groups:t,shared:e=[]}){let s=new Map(e.map(a=>[a.fingerprint,a])),n=new Map(e.map(a=>[a.fingerprint,[]]));for(let a of t)n.get(a.fingerprint)?.push(a);return t.flatMap(a=>{let[r,i]=[s.get(a.fingerprint),n.get(a.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[a]]]:a===i[0]?[[r,i]]:[]})}var ur=({groups:t,tests:e,cases:s})=>[h($n({groups:t}),"cause"),h(e,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function hn({found:t,changed:e}){let s=Be.value.query.get("cause"),n=p=>s===X(p)||s===p.fingerprint,a=cr(t),[r,i]=g(a.findIndex(([,p])=>p.some(n))>=nn),c=r?a:a.slice(0,nn),l=c.map(([p,[_]])=>(p??_.history).trend),u=new Set(t.groups.map(p=>p.org_id)).size>1,m=Se();return o`
<div class=${`failure-list ${l.some(cn)?"has-trend":""}`}><div class="failure-head" aria-hidden="true"><span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span></div><ul class="plain failure-groups" id="failure-groups" ...${m}>${c.map(([p,_])=>p?o`
<${lr}
key=${p.fingerprint}
shared=${p}
groups=${_}
wanted=${s}
changed=${e}
/>
`:o`
<${dn}
key=${X(_[0])}
group=${_[0]}
several=${u}
wanted=${n(_[0])}
changed=${e}
/>
`)}</ul></div>${c.length<a.length&&o`
<p><button type="button" class="button" onClick=${()=>i(!0)}>
Show all ${f(a.length)}</button></p>
`}${t.more&&o`<p class="quiet">Older failures are not counted.</p>`}
`}function mr(t){let e=b(t);return e.current=Math.max(e.current,t),t<e.current}function pr({path:t,version:e="",failed:s=0,ended:n="",initial:a=null,none:r=null,children:i}){let[c,l]=g(!1),u=mr(s)||c,m=T(t,`${e} ${s} ${u?n:""}`,a),p=m.data.value,_=!!p?.groups.some(x=>x.retrying>0);w(()=>l(_),[_]);let L=m.error.value;return L&&!p?o`<${M} title="Failures could not be loaded" text=${L.message} again=${m.load} />`:p?p.groups.length===0?r:i(p,(x=p)=>o`<${hn} found=${x} changed=${()=>m.load()} />`):o`<${E} />`}var fr=({children:t})=>o`
<${rt} icon="done" title="No failures"><p>${t}</p><//>
`;var dr=[["24h","24 h"],["7d","7 days"]],$r=t=>t.get("since")==="7d"?"7d":"24h",hr=({since:t})=>o`
<${B}
label="Period"
hideLabel
options=${dr}
value=${t}
onChange=${e=>k({since:e==="24h"?"":e},{push:!0})}
/>
`;var _r=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,n])=>o`
<span class="chip" key=${s}>${n} <strong>${e[s]}</strong><button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>k({[s]:""},{push:!0})}
><${$} name="close" /></button></span>
`);import{m140_0 as _n}from"./main.js";var gr=({group:t})=>o`
${t.target}${Object.keys(t.labels).length>0&&o`${" "}<span class="quiet">${Le(t.labels)}</span>`}
`,vt=(t,e)=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[t]>0?"":"quiet"}`}>${f(s[t])}</span>`}),ye=[{name:"bar",title:"Progress",cell:t=>o`<${V} group=${{...U(t),waiting:t.unfinished-t.running}} />`},vt("waiting","Waiting"),vt("running","Running"),vt("done","Passed"),{...vt("failed","Failed"),cell:t=>o`<${nt} of=${t} />`}],gn={name:"target",title:"Target",main:!0,cell:t=>gr({group:t})},br={name:"build",title:"Build",main:!0,cell:t=>o`<${K} org=${t.org_id} version=${t.app_version_id} />`},xr={name:"why",title:"Why it waits",cell:({explanation:t})=>t&&o`<span class="clamp" title=${t.text}>${t.text}</span>`},yr=["total","unfinished","waiting","running","done","failed","excused","cancelled"];function wr(t){let e=new Map;for(let s of t){let n=e.get(s.app_version_id);if(n)for(let a of yr)n[a]+=s[a];else e.set(s.app_version_id,{...s})}return[...e.values()]}function bn({id:t,label:e,kind:s,groups:n,columns:a}){let r=new Map(n.map(i=>[i.id,{value:i}]));return o`
<${_n}
id=${t}
label=${e}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${a}
hrefOf=${i=>d(s,i)}
/>
`}var vr=({groups:t})=>o`
<${bn}
id="group-list"
label="Groups of the build"
kind="group"
groups=${t.map(Ct)}
columns=${t.some(({explanation:e})=>e)?[gn,...ye,xr]:[gn,...ye]}
/>
`,kr=({groups:t})=>o`
<${bn}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${wr(t.map(Ct))}
columns=${[br,...ye]}
/>
`;function Tr({list:t,what:e,older:s="Show older",all:n="End of list"}){let{ids:a,error:r,loading:i,more:c}=t;return r.value?o`
<${M}
title=${`${e} could not be loaded`}
text=${r.value.message}
again=${()=>a.peek().length?t.next():t.first()}
/>
`:i.value==="first"&&a.value.length===0?o`<${E} lines=${10} />`:c.value?o`
<p class="nothing"><button type="button" class="button" disabled=${i.value!==null} onClick=${()=>t.next()}>${s}</button></p>
`:a.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m103_0 as xn}from"./main.js";import{m111_0 as yn}from"./main.js";function Sr({store:t,kind:e}){return t.loaded.value?o`<${yn} problem=${{status:404,text:`there is no such ${e}`}} />`:o`
<${xn} title=${e.charAt(0).toUpperCase()+e.slice(1)}><${E} /><//>
`}import{m3_0 as wn,m3_1 as Nd,m3_2 as qd,m3_3 as Md,m3_4 as Id,m3_5 as Pd,m3_6 as Fd}from"./main.js";import{m69_0 as Wd,m69_1 as Ud,m69_2 as Vd,m69_3 as zd,m69_4 as Kd,m69_5 as vn}from"./main.js";var Or=t=>Ee(be()+t,be()),Cr=t=>t<1?"at once":et(t);function Er({reason:t,position:e,eta_seconds:s,eta_guessed:n,hold:a}){return[e!=null&&!a&&t!=="no_agent"&&[e===1?"Next":`Place ${f(e)}`,"in the queue"],s>0&&[Or(s),n?"expected start, a guess":"expected start"],a?.eta_seconds!=null&&[Cr(a.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function Lr({agent:{name:t,status:e,note:s,by:n,since:a,until:r}}){let i=wn.includes(e)?o`${e}${a&&o` for <${z} since=${a} />`}`:vn({held:{kind:e,note:s,by:n,at:a,until:r}});return o`
<li><a href=${d("agent",{name:t})}>${t}</a> ${i}</li>
`}function Ar({hold:{agents:t,more_agents:e},job:{org_id:s,app_version_id:n}}){return t.length===0?y("release","build")&&o`<button type="button" class="button" onClick=${()=>ts(s,n)}>Release build</button>`:o`
<ul class="plain queue-holders">${t.map(a=>o`<${Lr} key=${a.name} agent=${a} />`)}${e>0&&o`<li><a href=${d("fleet")}>${h(e,"more agent")}</a></li>`}</ul>
`}var Rr=({explanation:t})=>t?.reason==="no_agent"&&!t.hold,kn=({of:t,what:e,children:s})=>Rr(t)&&o`
<p class="queue-ways"><span>
Start an agent with this target${Object.keys(t.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${d("fleet")}>agents</a> to add one; or cancel the ${e} and submit
${e==="job"?" it":" them"} again for others.
</span>${s}</p>
`,Tn=({text:t,stuck:e,className:s="",children:n})=>o`
<div class=${`queue-place ${e?"is-stuck":s}`}>${e&&o`<p class="queue-stuck"><${$} name="stale" />${e===!0?"Cannot start":e}</p>`}${t&&o`<p class="why" data-why>${t}</p>`}${n}</div>
`;function Br({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s)return null;let n=e&&t.explanation?.hold,a=e&&ft(t.explanation);return o`
<${Tn} text=${s} stuck=${a} className=${t.status==="failed"?"is-bad":""}>${a&&o`
<${kn} of=${t} what="job">${y("cancel","job")&&o`<button type="button" class="button" onClick=${()=>Ze(t)}>Cancel job</button>`}<//>
`}${e&&Er(t.explanation??{}).map(([r,i])=>o`
<span key=${i} class="queue-figure number" data-figure=${i}><b>${r}</b>${i}</span>
`)}${n?.since&&n.agents.length===0&&o`
<span class="queue-figure number" data-figure="held"><b><${z} since=${n.since} /></b>
held
</span>
`}${e&&o`
<span class="queue-figure number"><b><${z} since=${t.created_at} /></b>${t.tries?.length?"since it was submitted":"waiting"}</span>
`}${n&&o`<${Ar} hold=${n} job=${t} />`}<//>
`}function Nr({label:t,tabs:e,value:s,onChange:n}){let a=b(null),r=Te(),i=Math.max(0,e.findIndex(l=>l.name===s));return w(()=>{let[l,u]=[a.current,a.current.children[i]].map(m=>m.getBoundingClientRect());a.current.scrollLeft+=Math.max(0,u.right-l.right)-Math.max(0,l.left-u.left)},[i]),o`
<div class="tabs" role="tablist" aria-label=${t} ref=${a} onKeyDown=${l=>{let u={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:e.length-1}[l.key];if(u===void 0)return;l.preventDefault();let m=(u+e.length)%e.length;n(e[m].name),a.current.children[m].focus()}}>${e.map((l,u)=>o`
<button
type="button"
key=${l.name}
role="tab"
id=${`${r}-${l.name}`}
aria-selected=${u===i}
aria-controls=${`${r}-panel`}
tabindex=${u===i?0:-1}
onClick=${()=>n(l.name)}
>${l.title}${l.count!=null&&o`${" "}<span class="count number">${l.count}</span>`}</button>
`)}</div><div role="tabpanel" id=${`${r}-panel`} aria-labelledby=${`${r}-${e[i].name}`} tabindex="-1">${e[i].body()}</div>
`}var Sn=(...t)=>t.every(e=>e!==null),kt=t=>{let e=t.filter(s=>s.has_start).length;return e?`${e<t.length?" partly":""} with start`:""};function qr({usual_with_start:t,usual_without_start:e},s){let[n,a]=dt(s)?[e,"without start"]:[t,"with start"];return n===null?"":`usually ${v(n)}${Sn(t,e)?` ${a}`:""}`}var Mr=5,Ir=({usual_with_start:t,usual_without_start:e,history:s})=>Sn(t,e)?`${v(t)} with start, ${v(e)} without`:kt(s.filter(n=>n.outcome==="passed").slice(0,Mr)).trim();function On({share:t}){let e=b(null);return A(()=>e.current.style.setProperty("--share",t.toFixed(3))),o`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var Pr=({label:t,by:e,rows:s})=>o`
<table class="tallies" aria-label=${t}><thead><tr><th scope="col">${e}</th><th scope="col" class="is-numeric">Ran</th><th scope="col">Failed</th><th scope="col" class="is-numeric">Duration</th></tr></thead><tbody>${s.map(({key:n,name:a,ran:r,failed:i,seconds:c,start:l})=>o`
<tr key=${n}><th scope="row">${a}</th><td class="is-numeric">${f(r)}</td><td><span class="share"><${On} share=${i/r} /><span class="number">${F(i/r)}</span></span></td><td class="is-numeric">${c===null?"\u2013":v(c)+l}</td></tr>
`)}</tbody></table>
`;function Fr(t,e){let s=new Map;for(let n of t){let a=e(n),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n),s.set(a,r)}return[...s.values()].map(({passes:n,...a})=>({...a,seconds:n.length>0?n.reduce((r,i)=>r+i.run_seconds,0)/n.length:null,start:kt(n)}))}function jr({name:t,value:e,note:s,icon:n,tone:a="",href:r,children:i}){let c=o`
<span class="tile-name">${n&&o`<${$} name=${n} />`}${t}</span><span class="tile-value number">${e}</span>${s&&o`<span class="tile-note">${s}</span>`}${i}
`,l=`tile ${a&&`tile-${a}`}`;return r?o`<a class=${l} href=${r} data-tile=${t}>${c}</a>`:o`<div class=${l} data-tile=${t}>${c}</div>`}var Y=class{#t;value=ge(null);error=ge(null);constructor(e,s=null){this.#t=e,this.value.value=s}start(e=0){if(this.value.peek()===null&&this.again(),!e)return;let s=setInterval(()=>document.hidden||this.again(),e*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await j(this.#t),this.error.value=null}catch(e){this.error.value=e}}};import{m9_0 as Cn,m9_1 as En,m9_2 as Ln,m9_3 as we}from"./main.js";var Dr=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],An=t=>t===null?null:Math.round(t*1e4)/100,Wr=t=>F(t/100);function Ur(t,e,s){return`${t.map(({name:a,shown:r},i)=>{let c=e[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${a}: latest ${l}, from ${s(Math.min(...c))} to ${s(En(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function G(t,e,s,n){let a=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:t,data:[e,...r],series:a,summary:Ur(a,r,n.write),...n}}var I=(t,e)=>({name:t,tone:e,kind:"line"});function Rn(t,{ofAgent:e=!1}={}){let{at:s,installs:n,installs_avoided:a}=t,r={write:Ln,steps:Cn,least:1},i={write:Wr,least:100,most:100};return[G("Pass rate",s,[[I("passed","good"),t.pass_rate.map(An)]],{...i,floor:50}),G("Duration",s,[[I("p95","warn"),t.run_p95],[I("p50","go"),t.run_p50]],r),G("Queue wait",s,[[I("p95","warn"),t.wait_p95],[I("p50","go"),t.wait_p50]],r),e?G("Utilization",s,[[I("working","go"),t.busy_agents.map(An)]],i):G("Agents at work",s,[[I("on average","go"),t.busy_agents]],{write:we,steps:Dr,least:1}),G("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>n[c]},n.map((c,l)=>c+a[l])],[{name:"avoided",tone:"good",kind:"bars"},a]],{write:we,least:4})]}import{m38_0 as Bn}from"./main.js";var Vr={"30d":600,"90d":600},zr=60,Nn=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Kr={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},qn=t=>t.get("view")==="trends",Hr=({query:t,first:e})=>o`
<${B}
label="View"
hideLabel
options=${[["",e],["trends","Trends"]]}
value=${qn(t)?"trends":""}
onChange=${s=>k({view:s},{push:!0})}
/>
`;function Gr({subject:t,query:e}){let s=Nn.some(([u])=>u===e.get("range"))?{range:e.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...t,...s})}`,a=C(()=>new Y(n),[n]);w(()=>a.start(Vr[s.range]??zr),[a]);let r=a.value.value,i=a.error.value,c=C(()=>r&&Rn(r,{ofAgent:"agent"in t}),[r]),l=o`
<${B}
label="Period"
hideLabel
options=${Nn}
value=${s.range??r?.range}
onChange=${u=>k({range:u},{push:!0})}
/>
`;return o`
<${D} id="trends" title="Trends" note=${Kr[r?.step]} tools=${l}>${i&&o`<${M} title="Trends could not be loaded" text=${i.message} again=${a.again} />`}${!r&&!i&&o`<${E} lines=${12} />`}${r&&(r.attempts.some(u=>u>0)?o`<${Bn} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}<//>
`}var ve=400,ke=200,Mn=t=>Math.floor(t/ke)*ke;function Qr(t){let e=en({from:0,to:ve*2,width:0});return A(()=>{let s=0,n=()=>{s=0;let i=t.current.getBoundingClientRect(),c={from:Mn(-i.top-ve),to:Mn(window.innerHeight-i.top+ve)+ke,width:Math.floor(i.width)},l=e.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(e.value=c)},a=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(a);return r.observe(t.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),e}export{Z as m102_0,bo as m102_1,H as m102_2,pe as m108_0,fe as m108_1,Br as m115_0,Tn as m115_1,kn as m115_2,$e as m118_0,xt as m118_1,ua as m121_0,ut as m121_1,ns as m121_2,Fn as m13_0,tt as m13_1,Oe as m13_2,Nr as m141_0,On as m142_0,Pr as m142_1,Fr as m142_2,wt as m143_0,Ao as m143_1,Hs as m143_2,jr as m147_0,Gr as m161_0,Hr as m161_1,qn as m161_2,Kt as m165_0,Vt as m168_0,Ut as m168_1,zt as m168_2,Q as m168_3,Dt as m168_4,Wt as m168_5,ds as m190_0,Xt as m190_1,qa as m190_2,Jt as m190_3,Qt as m190_4,hs as m190_5,gs as m194_0,$t as m194_1,Ia as m194_2,Da as m194_3,bs as m194_4,xs as m194_5,ja as m194_6,Va as m194_7,Pa as m194_8,te as m195_0,Yt as m195_1,ee as m195_2,Ts as m195_3,qt as m199_0,ha as m199_1,Nt as m199_2,gt as m208_0,$o as m208_1,ho as m208_2,Y as m221_0,ct as m225_0,lt as m225_1,Rt as m225_2,Bt as m225_3,Dn as m24_0,Un as m24_1,Vn as m24_2,ca as m26_0,Ot as m26_1,aa as m26_2,Qe as m26_3,Ge as m26_4,St as m26_5,$a as m27_0,pt as m27_1,mt as m27_2,as as m27_3,kt as m285_0,Ir as m285_1,qr as m285_2,Qr as m286_0,Et as m31_0,Ta as m32_0,cs as m32_1,Oa as m35_0,_e as m37_0,Xs as m37_1,Pt as m43_0,er as m48_0,he as m51_0,No as m51_1,Ft as m52_0,hn as m54_0,pr as m54_1,fr as m54_2,$n as m54_3,X as m54_4,ur as m54_5,nr as m54_6,hr as m56_0,$r as m56_1,_r as m59_0,kr as m75_0,vr as m75_1,le as m87_0,ue as m87_1,ce as m87_2,Tr as m88_0,me as m91_0,Sr as m98_0};
