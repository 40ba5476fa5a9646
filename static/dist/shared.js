import{m296_0 as rl,m296_1 as il,m296_2 as He,m296_3 as P,m296_4 as ll,m296_5 as cl,m296_6 as L,m296_7 as ul,m296_8 as Ke,m296_9 as ml,m296_10 as Ve,m296_11 as pl}from"./main.js";import{m6_0 as ut}from"./main.js";var Sa=["passed","failed","timed_out"],Ge=t=>t.tries.filter(({outcome:e})=>Sa.includes(e)).reduce((e,{run_seconds:s,start_seconds:n})=>Math.max(e,(s??-1)-(n??0)),-1),Qe=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason);function Je(t,{show:e="",test:s="",sort:n=""}){let a=ut[e]??(()=>!0),r=s.toLowerCase(),i=t.filter(c=>a(c)&&c.test.toLowerCase().includes(r));if(n==="slowest"){let c=new Map(i.map(l=>[l.id,Ge(l)]));i.sort((l,u)=>c.get(u.id)-c.get(l.id)||(l.id<u.id?-1:1))}else i.sort((c,l)=>(l.status==="failed")-(c.status==="failed")||(c.id<l.id?-1:1));return i.map(c=>c.id)}function Ze(t){let e=Object.keys(ut),s={total:t.length,most:0,hasStart:t.some(n=>n.tries.some(a=>a.start_seconds)),hasCauses:t.some(Qe),targets:new Set(t.map(n=>n.target)).size,groups:new Map,trees:t.flatMap(n=>n.tries.map(a=>a.tree)),...Object.fromEntries(e.map(n=>[n,0]))};for(let n of t){for(let r of e)ut[r](n)&&(s[r]+=1);if(s.most=Math.max(s.most,n.tries.length),!["pending","running"].includes(n.status))continue;let a=s.groups.get(n.group)??{waiting:0,running:0};a[n.status==="pending"?"waiting":"running"]+=1,s.groups.set(n.group,a)}return s}function Ft(t){let s=t.filter(n=>n===null||n.waiting>0).map(n=>n?.explanation?.clear_seconds??null);return s.includes(null)?null:Math.max(0,...s)}var Oa=(t,e)=>t.length===e.length&&t.every((s,n)=>s===e[n]),jt=class{#t;#e=L(0);#a=P(()=>(this.#e.value,this.#t.peek()));summary=P(()=>Ze(this.#a.value));constructor(e){this.#t=e}get loaded(){return this.#t.loaded}row(e){return this.#t.row(e)}follow(){return this.#e.value+=1,this.#t.watch(()=>this.#e.value+=1)}chosen(e){let s=[];return P(()=>{let n=Je(this.#a.value,e);return Oa(n,s)?s:s=n})}};import{m4_0 as xl,m4_1 as wl,m4_2 as M,m4_3 as yl,m4_4 as mt}from"./main.js";import{m168_0 as Xe}from"./main.js";import{m269_0 as Ye,m269_1 as ts,m269_2 as Ol}from"./main.js";var es=50,Ea=200,Ca=L(null),st=class{#t;#e;#a;#c;#s=new Map;#o=null;#n=0;ids=L([]);loading=L(null);error=L(null);more=L(!1);constructor({path:e,name:s,query:n={},page:a=null,mirrors:r=!1}){this.#t=e,this.#e=s,this.#a=n,this.#c=r,a&&this.#i(a)}row(e){return this.#s.get(e)??Ca}has(e){return this.#s.has(e)}start(){this.ids.peek().length===0&&this.first()}async first(){let e=await this.#m("first",null);e&&this.#i(e)}async next(){if(!this.#o||this.loading.peek())return;let e=await this.#m("more",this.#o);e&&this.#p(e)}refresh=async()=>{let e=this.#n,s;try{s=await M(this.#u(null,Math.min(Ea,Math.max(es,this.ids.peek().length))))}catch{return}if(e!==this.#n)return;let n=s[this.#e].some(({id:a})=>this.#s.has(a))||this.ids.peek().length===0;this.#c&&s.next===null?this.#i(s):n?this.merge(s[this.#e],s.next):this.#i(s)};merge(e,s=null){let n=e.filter(({id:a})=>!this.#s.has(a)).map(({id:a})=>a);for(let a of e)this.#r(a);this.#o===null&&s!==null&&this.ids.peek().length===0&&this.#l(s),n.length>0&&(this.ids.value=[...n,...this.ids.peek()])}watch(e,s=n=>n){let n=a=>Object.values(a).forEach(r=>this.update(s(r,this.row(r.id).peek())));return n(Ye(e)),e.watch(n)}update(e){this.#s.has(e.id)&&this.#r(e)}#r(e){let s=this.#s.get(e.id);s?s.value=e:this.#s.set(e.id,L(e))}#l(e){this.#o=e,this.more.value=e!==null}#i(e){let s=e[this.#e].map(({id:a})=>a);for(let a of e[this.#e])this.#r(a);let n=new Set(s);He(()=>{for(let[a,r]of[...this.#s])n.has(a)||(this.#s.delete(a),r.value=null);this.#l(e.next),this.ids.value=s})}#p(e){let s=e[this.#e].filter(({id:n})=>!this.#s.has(n)).map(({id:n})=>n);for(let n of e[this.#e])this.#r(n);this.#l(e.next),this.ids.value=[...this.ids.peek(),...s]}#u(e,s=es){let n=Object.entries({...this.#a,limit:s,cursor:e}).filter(([,a])=>a!==null&&a!=="");return`${this.#t}?${new URLSearchParams(n)}`}async#m(e,s){let n=++this.#n;this.loading.value=e,this.error.value=null;try{let a=await M(this.#u(s));return n===this.#n?a:null}catch(a){return n===this.#n&&(this.error.value=a),null}finally{n===this.#n&&(this.loading.value=null)}}};var nt=ts("batches",(t,e)=>t.id<e.id?1:t.id>e.id?-1:0);var Dt=50,La={org_id:"organization",suite:"suite",branch:"branch"},Aa=t=>[t.name,t.branch].filter(Boolean).join(" \xB7 ");function Ut(t){try{let e=new URL(t.url);return["https:","http:"].includes(e.protocol)?e.href:null}catch{return null}}var ss=(t,e)=>Object.entries(t).every(([s,n])=>e[s]===n),Wt=class extends st{#t;fresh=P(()=>{let e=this.ids.value[0]??"";return this.loading.value==="first"?0:nt.ids.value.filter(s=>s>e&&ss(this.#t,nt.row(s).peek()??{})).length});constructor({filters:e,page:s}){super({path:"/api/v1/batches",name:"batches",query:e,page:s}),this.#t=e}follow(){this.start();let e=this.watch(nt),s=Xe.onReconnect(()=>this.#e());return()=>{e(),s()}}async#e(){let e=this.ids.peek().filter(s=>nt.row(s).peek()===null);for(let s=0;s<e.length;s+=Dt){let n=e.slice(s,s+Dt).join(",");try{(await M(`/api/v1/batches?${new URLSearchParams({id:n,limit:Dt})}`)).batches.forEach(r=>this.update(r))}catch{return}}}};import{m294_0 as Wl,m294_1 as Ul,m294_2 as zl,m294_3 as y,m294_4 as Hl,m294_5 as ns,m294_6 as Kl,m294_7 as O,m294_8 as A,m294_9 as Vl,m294_10 as _,m294_11 as b}from"./main.js";import{m187_0 as Jl,m187_1 as S,m187_2 as as,m187_3 as Zl,m187_4 as Xl,m187_5 as E}from"./main.js";function pt(t,e){let s=_({key:t,version:e,changes:0}),n=s.current,a=n.key===t&&n.version!==null&&e!==null&&n.version!==e,r=e??(n.key===t?n.version:null);return s.current={key:t,version:r,changes:n.changes+(a?1:0)},s.current.changes}function os(t,e,s,n){let a=S(t&&`${t}/compare?${new URLSearchParams({...e,limit:0})}`,s),r=a.data.value,i=r?.with??null,c=pt(i?.id??i,n(i));return y(()=>{c>0&&a.invalidate()},[c]),{found:r,changes:c}}var Ra=({total:t,done:e,failed:s,excused:n,cancelled:a})=>[t,e,s,n,a].join(" ");function Ba(t){let e=E(t&&`batch:${t.id}`);return e?.ids.value,t&&Ra(e.row(t.id).value??t)}var Ma=(t,e)=>os(t&&`/api/v1/batches/${t.id}`,{with:e},t&&`${t.done} ${t.failed} ${t.cancelled}`,Ba);import{m180_0 as ft,m180_1 as ac,m180_2 as oc,m180_3 as rc,m180_4 as ic,m180_5 as h,m180_6 as lc,m180_7 as rs,m180_8 as cc,m180_9 as is,m180_10 as J,m180_11 as ls,m180_12 as f,m180_13 as Z,m180_14 as k,m180_15 as cs,m180_16 as uc,m180_17 as C,m180_18 as mc,m180_19 as pc,m180_20 as j,m180_21 as fc,m180_22 as v,m180_23 as dc}from"./main.js";import{m189_0 as o}from"./main.js";import{m232_0 as bc,m232_1 as xc,m232_2 as wc,m232_3 as yc,m232_4 as vc,m232_5 as T,m232_6 as kc,m232_7 as d,m232_8 as us,m232_9 as Tc}from"./main.js";import{m135_0 as ms}from"./main.js";var ps={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},Na={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},qa=({work:t})=>o`
<a href=${d("job",{id:t.id})}>${t.test}</a> waits for it until ${v(t.awaited_until)}.
${" "}${ps[t.then]}
`;function Pa({status:t,agent:e,attempts:s,explanation:n}){return t==="running"?o`Attempt ${f(s)} runs on <a href=${d("agent",{name:e})}>${e}</a>.`:t!=="pending"?Na[t]:`The job is queued again: ${[n?.position>1&&!n.hold&&`place ${f(n.position)}`,n?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function Ia({attempt:t}){let e=E(`job:${t.job_id}`),s=e.ids.value.length?e.row(t.job_id).value:null;return o`
Its attempt of <a href=${d("job",{id:t.job_id})}>${t.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${Pa(s)}</span>`}
`}function ja({job:t}){let e=t.status==="running"&&!t.reason?t.agent:null,s=E(e?`agent:${e}`:null),n=s?.ids.value.length?s.row(e).value:null;return n?.job?.id!==t.id||!n.job.awaited_until?null:o`
<p class="why" role="status" data-silent><strong><a href=${d("agent",{name:e})}>${e}</a> has not responded for <${ms} since=${n.last_seen_at} />.
</strong>${" "}The job waits for it until ${v(n.job.awaited_until)}. ${ps[n.job.then]}</p>
`}import{m54_0 as dt,m54_1 as $t,m54_2 as qc}from"./main.js";import{m80_0 as $}from"./main.js";import{m99_0 as ht}from"./main.js";import{m107_0 as X}from"./main.js";import{m127_0 as N}from"./main.js";import{m140_0 as gt,m140_1 as D,m140_2 as R}from"./main.js";import{m141_0 as fs,m141_1 as ds,m141_2 as $s}from"./main.js";import{m148_0 as W,m148_1 as Zc,m148_2 as Xc}from"./main.js";var _s=100,Fa=2e4,hs=20,Da=[["previous","Previous batch"],["base","Base branch"]],bs=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],Wa=["newly_failing","still_failing","fixed","flaky"],zt=t=>[[t.name,t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.app_version_id,t.commit&&j(t.commit),v(t.created_at)].filter(Boolean).join(", ");function Ua(t){let[e,s]=b([]);return y(()=>{let n=new AbortController,a=new URLSearchParams({suite:t.suite,limit:hs+1,...t.org_id?{org_id:t.org_id}:{}});return M(`/api/v1/batches?${a}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==t.id).slice(0,hs)),()=>{}),()=>n.abort()},[t.id]),e}function za({batch:t,chosen:e}){let s=Ua(t),n=a=>T({with:a},{push:!0});return o`
<div class="page-tools"><${N} label="Against" hideLabel options=${Da} value=${e} onChange=${n} />${s.length>0&&o`
<${ht}
label="Other batch"
items=${s.map(a=>({label:zt(a),checked:a.id===e,run:()=>n(a.id)}))}
>
Other batch…
<${$} name="down" /><//>
`}</div>
`}var Ha=({at:t,hasStart:e})=>t===null?null:o`<span class="number quiet">${k(t)}${e&&" with start"}</span>`;function gs({id:t,status:e,seconds:s,hasStart:n,word:a}){return t?o`
<a class="change-side" href=${d("job",{id:t})}><span class="unseen">${a}: </span><${ds} job=${{status:e}} /> <${Ha} at=${s} hasStart=${n} /></a>
`:o`<span class="quiet">not run</span>`}function Ka({row:t,gone:e,hasCause:s}){let n=e?t.job_id:t.before_job_id,a=t.status==="failed"&&!e&&!s&&t.cause;return o`
<li class="change"><span class="change-what"><a class="change-test" href=${d("job",{id:t.job_id})}><${W} test=${t.test} /></a>${t.excused&&!e&&o`<span class="tag" title=${$t}>quarantined</span>`}${a&&o`<span class="row-why quiet" title=${a}>${a}</span>`}</span><${gs}
word="before"
id=${n}
status=${e?t.status:t.before_status}
seconds=${e?t.seconds:t.before_seconds}
hasStart=${e?t.has_start:t.before_has_start}
/><${$} name="next" /><${gs} word="now" ...${{...t,id:e?null:t.job_id,hasStart:t.has_start}} /></li>
`}var xs=({kind:t,rows:e,hasCause:s})=>o`
<ul class="change-list" data-changes=${t}>${e.map(n=>o`<${Ka} key=${n.job_id} row=${n} gone=${t==="gone"} hasCause=${s} />`)}</ul>
`;function Va({kind:t,rows:e,causes:s}){let n=new Map(e.map(a=>[a.job_id,a]));return s.map(({fingerprint:a,cause:r,tests:i,job_ids:c})=>{let l=c.filter(u=>n.has(u)).map(u=>n.get(u));return l.length>0&&o`
<div class="change-cause" key=${a} data-cause=${a}><h3><span class="failure-cause">${r||"No cause is known"}</span>${" "}<small class="number">${h(i,"test")}</small></h3><${xs} kind=${t} rows=${l} hasCause /></div>
`})}function ws(t){let e=t.counts.new-t.new_elsewhere;return{...t,counts:{...t.counts,new:e},new:t.new.slice(0,e)}}var ys=({counts:t,excused:e},s)=>t[s]-(s==="still_failing"?e:0),vs=({excused:t})=>t>0?`, ${f(t)} quarantined`:"";function ks({on_agent:t,counts:e},s){let n=t[s];return n?n.tests===e[s]?`, all on ${n.agent}`:`, ${f(n.tests)} only on ${n.agent}`:""}var Ga=(t,e)=>f(ys(t,e))+(e==="still_failing"?vs(t):"")+ks(t,e);function Qa({found:{org_id:t,batch:e,changed:s,with_changed:n},builds:[a,r]}){let i=[[n,r],[s,a]].filter(([g])=>g>0);if(i.length===0)return null;let[[c,l],...u]=i,m=[`${h(c,"result")} of ${l}`,...u.map(([g,B])=>`${f(g)} of ${B}`)],p=e?d("build",{org_id:e.org_id,app_version_id:a},r===a?{}:{with:r}):d("build",{org_id:t,app_version_id:l});return o`
<a class="quiet" href=${p} data-changed>
Later runs changed ${m.join(", ")}</a>
`}function Ts({found:t,href:e,flaky:s,textOf:n,about:a,builds:r}){if(!t?.with)return null;let i=ws(t),{counts:c}=i;return o`
<p class="change-verdict">${bs.filter(([l])=>Wa.includes(l)||c[l]>0).map(([l,,,,u,m])=>o`
<${l==="flaky"&&s&&c.flaky?"a":"span"}
key=${l}
href=${l==="flaky"&&c.flaky?s:void 0}
class=${c[l]?l==="newly_failing"?"bad strong":"":"quiet"}
><span class="number" data-changes-count=${l}>${f(ys(i,l))}</span>${" "}${c[l]===1?u:m}${l==="still_failing"&&vs(i)}${ks(i,l)}<//>
`)}<a class="quiet" href=${e} title=${a}>against ${n(i.with)}</a><${Qa} found=${i} builds=${r(i)} /></p>
`}var Ja=({app_version_id:t},{name:e,app_version_id:s,created_at:n})=>t&&t===s?`another batch of ${s}`:`batch ${[e,s].filter(Boolean).join(", ")} of ${ls(Date.parse(n)/1e3)}`,Za="Its results alone. A build is compared with the last runs of a build, which may be of later batches.",Xa="The last run of each test there, also of later batches. A batch is compared with one batch.",Ht=({batch:t,chosen:e,found:s})=>o`
<${Ts}
found=${s}
href=${d("batch",{id:t.id},{with:e})}
flaky=${d("batch",{id:t.id},{show:"flaky"})}
textOf=${n=>Ja(t,n)}
about=${Za}
builds=${({with:n})=>[t.app_version_id,n.app_version_id]}
/>
`,Ya=({found:t})=>o`
<${Ts}
found=${t}
href="#changes"
textOf=${e=>`the last runs of ${e}`}
about=${Xa}
builds=${({app_version_id:e,with:s})=>[e,s]}
/>
`;function to({kind:t,title:e,icon:s,note:n,counted:a,total:r,few:i,rows:c,causes:l,showAll:u}){let[m,p]=b(!1),g=m?c:c.slice(0,i);return o`
<${X}
title=${o`<span class=${`state state-${s}`}><${$} name=${s} /><span>${e}</span></span>`}
note=${a}
className="changes"
tools=${o`<span class="quiet">${n}</span>`}
>${l?o`<${Va} kind=${t} rows=${g} causes=${l} />`:o`<${xs} kind=${t} rows=${g} />`}${g.length<r&&o`
<p class="nothing"><button type="button" class="button" onClick=${()=>{p(!0),c.length<r&&u()}}>
Show all ${f(r)}</button></p>
`}<//>
`}function eo(t,e){return t===0?`No test has finished${e&&` yet, ${e}`}`:e?`Same so far, ${e}`:"No changes"}function Ss({found:t,ended:e,left:s,against:n,tools:a,few:r=_s,showAll:i}){let c=ws(t),l=bs.filter(([u])=>c.counts[u]>0);return o`
<p class="change-with">
Against ${n}${" "}${s&&l.length>0&&o`<span class="number" data-to-run>· ${s}</span>`}${" "}${a}</p>${l.length===0?o`
<${gt} icon=${s||!e?"running":"done"} title=${eo(e,s)}>${e>0&&o`<p>Every finished test has the same status in both.</p>`}<//>
`:null}${l.map(([u,m,p,g])=>o`
<${to} key=${u} kind=${u} title=${m} icon=${p}
note=${u==="new"&&t.new_elsewhere>0?`${g}; ${f(t.new_elsewhere)} more above`:g}
rows=${c[u]}
counted=${Ga(c,u)}
total=${c.counts[u]} few=${r} showAll=${i}
causes=${u==="newly_failing"?c.causes:null}
/>
`)}
`}function Os({path:t,query:e,version:s,title:n,draw:a}){let[r,i]=b(_s),c=S(`${t}?${new URLSearchParams({...e,limit:r})}`,s),l=_(null),u=c.data.value??l.current;l.current=u;let m=c.error.value;return o`
${m&&o`<${D} title=${n} text=${m.message} again=${()=>c.load()} />`}${u&&a(u,()=>i(Fa))}${!u&&!m&&o`<${R} />`}
`}var so=({batch:t,with:e})=>[t.unfinished>0&&`${f(t.unfinished)} to run`,e.unfinished>0&&`${f(e.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function no({found:t,chosen:e,showAll:s}){return t.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}${e==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}</p>
`:o`
<${Ss}
found=${t}
ended=${t.batch.done+t.batch.failed}
left=${so(t)}
against=${o`<a href=${d("batch",{id:t.with.id})}>${zt(t.with)}</a>`}
showAll=${s}
/>
`}var ao=({batch:t,chosen:e,changes:s})=>o`
<${za} batch=${t} chosen=${e} /><${Os}
key=${`${t.id} ${e}`}
path=${`/api/v1/batches/${t.id}/compare`}
query=${{with:e}}
version=${`${t.done} ${t.failed} ${t.cancelled} ${s}`}
title="The batches could not be compared"
draw=${(n,a)=>o`<${no} found=${n} chosen=${e} showAll=${a} />`}
/>
`;import{m261_0 as Es,m261_1 as Y,m261_2 as Kt}from"./main.js";import{m231_0 as x,m231_1 as _u}from"./main.js";import{m265_0 as U,m265_1 as Cs,m265_2 as Ls,m265_3 as K,m265_4 as wu}from"./main.js";import{m26_0 as tt}from"./main.js";function V({status:t}){let e=t==="held"?"paused":t;return o`
<span class=${`state state-${e}`}><${$} name=${e} /><span>${$s(t)}</span></span>
`}import{m50_0 as z}from"./main.js";import{m63_0 as H,m63_1 as Ru,m63_2 as Bu}from"./main.js";import{m0_0 as Vt,m0_1 as As,m0_2 as qu,m0_3 as Pu,m0_4 as Rs,m0_5 as Gt,m0_6 as Bs,m0_7 as Iu,m0_8 as _t,m0_9 as Ms,m0_10 as ju,m0_11 as Fu,m0_12 as Du,m0_13 as Wu,m0_14 as Uu,m0_15 as bt,m0_16 as zu,m0_17 as Hu,m0_18 as Ku}from"./main.js";var xt=()=>x("retry","job"),Ns=[["","failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"],["quarantined","quarantined","quarantined"]],wt=(t,e=!1)=>({...t,status:"failed",q:`excused:${e}`});async function Qt({within:t="/api/v1/jobs",filter:e={},fresh:s=e}){let n=`${t}/retry`,a=Ns.map(([i])=>({filter:wt(i==="new"?s:e,i==="quarantined"),failure:["new","infrastructure"].includes(i)?i:e.app_version_id&&"latest"})),r=await Promise.all(a.map(i=>mt("POST",n,{...i,dry_run:!0}).catch(()=>null)));return r.flatMap((i,c)=>{let l=i?.changed??0,u=[1,2].includes(c)&&l===r[0]?.changed;if(l===0||u)return[];let[,m,p]=Ns[c],g={expected:l,until:i.until},B=()=>Gt(()=>mt("POST",n,{...a[c],...g}),w=>Vt.retry(w.changed));return[{label:`Retry ${f(l)} ${l===1?m:p}`,icon:"retry",run:B}]})}var Jt=(t,e,s="/api/v1/jobs")=>Gt(()=>mt("POST",`${s}/retry`,{filter:t,failure:t.app_version_id&&"latest",expected:e}),({changed:n})=>Vt.retry(n));var yt=({within:t,filter:e,fresh:s,label:n="Retry failed jobs",icon:a="retry",className:r,children:i})=>xt()&&o`
<${ht}
label=${n}
icon=${a}
items=${()=>Qt({within:t,filter:e,fresh:s})}
none="Nothing to retry: all passed since, wait or run."
className=${r}
tip=${i?void 0:n}
>${i&&o`${i}<${$} name="down" />`}<//>
`,qs=({failed:t,excused:e})=>t>e?[t-e,"failed",!1]:[e,"quarantined",!0],oo=({failed:t,excused:e})=>t===e||t===1,ro=({of:t,filter:e,within:s})=>{let[n,a,r]=qs(t);return o`
<button type="button" class="button" onClick=${()=>Jt(wt(e,r),n,s)}><${$} name="retry" />
Retry ${f(n)} ${a}</button>
`},Ps=({of:t,filter:e,within:s})=>o`
<span class="line"><${ro} of=${t} filter=${e} within=${s} />${!oo(t)&&o`<${yt} filter=${e} within=${s} icon="down" />`}</span>
`,io=({filter:t,tests:e})=>e.failed>0&&xt()&&o`<${Ps} of=${e} filter=${t} />`,lo=({batch:t})=>t.failed>0&&x("retry","batch")&&o`<${Ps} of=${t} filter=${{}} within=${`/api/v1/batches/${t.id}`} />`;import{m3_0 as Is,m3_1 as im,m3_2 as lm,m3_3 as cm,m3_4 as um,m3_5 as js,m3_6 as Fs,m3_7 as Ds}from"./main.js";import{m11_0 as Ws,m11_1 as Zt,m11_2 as fm,m11_3 as dm}from"./main.js";import{m262_0 as Us,m262_1 as gm,m262_2 as _m}from"./main.js";import{m68_0 as wm,m68_1 as zs}from"./main.js";import{m73_0 as Hs}from"./main.js";function Xt({as:t="div",left:e=0,top:s=0,width:n,height:a,className:r="",children:i,...c}){let l=_(null);return O(()=>{let{style:u}=l.current;u.setProperty("transform",`translate(${e}px, ${s}px)`),u.setProperty("width",n===void 0?"100%":`${n}px`),u.setProperty("height",a===void 0?"auto":`${a}px`)},[e,s,n,a]),o`<${t} ref=${l} class=${`placed ${r}`} ...${c}>${i}<//>`}import{m115_0 as Ks}from"./main.js";var Vs=t=>t.job??t.installed?.[0]??null;function Gs({until:t,by:e,at:s}){return[[e&&`by ${e}`,s&&`at ${v(s)}`].filter(Boolean).join(" "),t&&`until ${v(t)}`].filter(Boolean).join(", ")}function vt({held:t,paused_reason:e}){if(!t)return e?`paused itself: ${e}`:null;let{kind:s,note:n,...a}=t;return[n?`${s}: ${n}`:s,Gs(a)].filter(Boolean).join(", ")}function Qs({job:t}){return o`
<span class="took"><span class="took-words">${t.phase==="installing"&&o`<em>installing</em>${" "}`}<${z} since=${t.started_at} expected=${t.expected_seconds} /></span><${Ks} since=${t.started_at} expected=${t.expected_seconds} /></span>
`}function co({agent:t}){if(t.job)return o`<${W} test=${t.job.test} />`;let e=t.lost?null:vt(t);if(e)return o`<span class="card-hold" title=${e}>${e}</span>`;if(t.state==="offline")return o`<${Hs} agent=${t} />`;let s=Fs(t);if(s)return o`<span class="card-hold">${s}</span>`;let n=js(t);return o`<span class="quiet" title=${n}>${n}</span>`}function uo({id:t,index:e,count:s,...n}){let a=Us.row(t).value;if(!a)return null;let r=Vs(a),i=J(a.labels);return o`
<${Xt}
as="li"
className=${`card card-${Ds(a)}`}
aria-setsize=${s}
aria-posinset=${e+1}
...${n}
><span class="card-head"><a
class="card-name"
data-row=${`agent/${t}`}
tabindex="-1"
href=${d("agent",{name:a.name})}
title=${a.name}
>${a.name}</a><${fs} agent=${a} /></span><span class="card-build">${r?o`<${H} org=${r.org_id} version=${r.app_version_id} />`:o`<span class="quiet">no build installed</span>`}</span><span class="card-doing"><${co} agent=${a} /></span><span class="card-took">${a.job&&o`<${Qs} job=${a.job} />`}</span><span class="card-labels" title=${i}><${zs} name=${a.name} />${a.simulated&&o`<span class="tag">simulated</span>${" "}`}${i}</span><//>
`}var mo=t=>is(Zt()+t,Zt()),po=t=>t<1?"at once":ft(t);function fo({reason:t,position:e,eta_seconds:s,eta_guessed:n,hold:a}){return[e!=null&&!a&&t!=="no_agent"&&[e===1?"Next":`Place ${f(e)}`,"in the queue"],s>0&&[mo(s),n?"expected start, a guess":"expected start"],a?.eta_seconds!=null&&[po(a.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function $o({agent:{name:t,status:e,note:s,by:n,since:a,until:r}}){let i=Is.includes(e)?o`${e}${a&&o` for <${z} since=${a} />`}`:vt({held:{kind:e,note:s,by:n,at:a,until:r}});return o`
<li><a href=${d("agent",{name:t})}>${t}</a> ${i}</li>
`}function ho({hold:{agents:t,more_agents:e},job:{org_id:s,app_version_id:n}}){return t.length===0?x("release","build")&&o`<button type="button" class="button" onClick=${()=>_t(s,n)}>Release build</button>`:o`
<ul class="plain queue-holders">${t.map(a=>o`<${$o} key=${a.name} agent=${a} />`)}${e>0&&o`<li><a href=${d("fleet")}>${h(e,"more agent")}</a></li>`}</ul>
`}var go=({explanation:t})=>t?.reason==="no_agent"&&!t.hold,Js=({of:t,what:e,children:s})=>go(t)&&o`
<p class="queue-ways"><span>
Start an agent with this target${Object.keys(t.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${d("fleet")}>agents</a> to add one; or cancel the ${e} and submit
${e==="job"?" it":" them"} again for others.
</span>${s}</p>
`,kt=({text:t,stuck:e,className:s="",children:n})=>o`
<div class=${`queue-place ${e?"is-stuck":s}`}>${e&&o`<p class="queue-stuck"><${$} name="stale" />${e===!0?"Cannot start":e}</p>`}${t&&o`<p class="why" data-why>${t}</p>`}${n}</div>
`;function _o({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s)return null;let n=e&&t.explanation?.hold,a=e&&K(t.explanation);return o`
<${kt} text=${s} stuck=${a} className=${t.status==="failed"?"is-bad":""}>${a&&o`
<${Js} of=${t} what="job">${x("cancel","job")&&o`<button type="button" class="button" onClick=${()=>As(t)}>Cancel job</button>`}<//>
`}${e&&fo(t.explanation??{}).map(([r,i])=>o`
<span key=${i} class="queue-figure number" data-figure=${i}><b>${r}</b>${i}</span>
`)}${n?.since&&n.agents.length===0&&o`
<span class="queue-figure number" data-figure="held"><b><${z} since=${n.since} /></b>
held
</span>
`}${e&&o`
<span class="queue-figure number"><b><${z} since=${t.created_at} /></b>${t.tries?.length?"since it was submitted":"waiting"}</span>
`}${n&&o`<${ho} hold=${n} job=${t} />`}<//>
`}var Yt=(t,e)=>t.reduce((s,n)=>s+n[e],0),Tt=({waiting:t,explanation:e})=>t>0&&e?.reason==="build_held",at=t=>Tt(t)&&Cs(t),bo=4,xo=t=>t.map(({target:e,labels:s})=>[e,J(s)].filter(Boolean).join(" ")).join(", ");function te({groups:t,children:e}){let s=t.filter(c=>c.waiting>0),n=s.filter(({explanation:c})=>K(c)),a=new Map;for(let c of n)a.set(c.explanation.text,[...a.get(c.explanation.text)??[],c]);if(a.size===0)return null;let r=h(Yt(s,"waiting"),"waiting job"),i=[...a].slice(0,bo);return o`
<${kt} stuck=${s.length===n.length||`${f(Yt(n,"waiting"))} of ${r} cannot start`}>${i.map(([c,l])=>o`
<p class="why" key=${c} data-why>${c}${t.length>1&&o`${" "}<span class="quiet"> · ${h(Yt(l,"waiting"),"job")} on ${xo(l)}</span>`}</p>
`)}${a.size>i.length&&o`<p class="quiet">and ${h(a.size-i.length,"more reason")}</p>`}${e}<//>
`}import{m151_0 as I}from"./main.js";function St({batch:t}){let e=t.first_finished_at??t.finished_at;if(!e)return o`<${z} since=${t.created_at} />`;let s=C(e)-C(t.created_at);return o`
<span class="number">${s<10?k(s):rs(s)}</span>${e!==t.finished_at&&o`
${" "}<span class="quiet" title=${`retried ${Zs(t)}`}><${$} name="retry" /><span class="unseen">retried</span></span>
`}
`}var Zs=t=>t.finished_at?`until ${v(t.finished_at)}`:"in progress",Ot=({batch:t,link:e})=>t.app_version_id&&t.org_id?o`<${H} org=${t.org_id} version=${t.app_version_id} link=${e} />`:o`<span class="quiet">${h(t.builds,"build")}${t.org_id?` ${t.org_id}`:""}</span>`,wo=({batch:t})=>(t.branch||t.commit)&&o`
<span class="batch-branch quiet">${t.branch}${t.branch&&t.commit&&" \xB7 "}${t.commit&&o`<span class="id" title=${t.commit}>${j(t.commit)}</span>`}</span>
`,yo=({batch:t})=>o`
<${tt} group=${{...Y(t),waiting:t.unfinished}} /><span class="batch-ended number quiet">${f(t.total-t.unfinished)} of ${f(t.total)}</span>
`,ee=({org_id:t,app_version_id:e})=>`${t} ${e}`,vo=P(()=>{let t=new Map,e=U.ids.value.map(s=>U.row(s).value).filter(s=>s&&Ls(s));for(let s of e)t.set(ee(s),(t.get(ee(s))??!0)&&at(s));return t});function ko({batch:t}){E("groups");let e=Ke(()=>vo.value.get(ee(t))??!1);return o`<${V} status=${e.value?"held":t.status} />`}var To=[{name:"status",title:"Status",cell:t=>t.unfinished>0?o`<${ko} batch=${t} />`:o`<${V} status=${t.status} />`},{name:"suite",title:"Suite",main:!0,cell:t=>t.name,under:t=>o`<${wo} batch=${t} />`},{name:"build",title:"Build",cell:t=>o`<${Ot} batch=${t} link="row" />`},{name:"bar",title:"Progress",cell:t=>o`<${yo} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>o`<${dt} of=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>o`<${St} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>o`
<${I} className="quiet" at=${t.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:t=>t.failed>0&&x("retry","batch"),cell:t=>t.failed>0&&o`<${So} batch=${t} />`}],So=({batch:t})=>o`
<${yt}
within=${`/api/v1/batches/${t.id}`}
label=${`Retry failed jobs of ${t.name}`}
className="icon-button"
/>
`,Oo={kind:"batch",columns:To,hrefOf:t=>d("batch",{id:t.id}),failed:t=>t.status==="failed"};var Xs=t=>t.bundle?`bundle ${j(t.bundle)}`:`${j(t.commit)}${t.modified?", modified":""}`,Eo=t=>`tests ${t.bundle?"of":"at"} ${Xs(t)}`;function se(t){let e=new Map;for(let s of t){if(!s)continue;let n=Xs(s);e.set(n,(e.get(n)??0)+1)}return[...e].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var ne=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");import{m276_0 as Ys,m276_1 as Lp,m276_2 as Ap,m276_3 as Rp,m276_4 as ae}from"./main.js";import{m43_0 as tn,m43_1 as Np}from"./main.js";var Co=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",$t],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],oe=({counts:t,choose:e})=>o`
<p class="counts">${Co.filter(([,s])=>t[s]>0).map(([s,n,a,r])=>o`
<button
type="button"
key=${n}
class=${`state state-${s}`}
data-count=${n}
data-tip=${r}
onClick=${()=>e(n)}
><${$} name=${s} /><span><span class="number">${f(t[n])}</span> ${a}</span></button>
`)}</p>
`;var re=({facts:t,className:e=""})=>o`
<dl class=${`facts ${e}`}>${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
<div key=${s}><dt>${s}</dt><dd>${n}</dd></div>
`)}</dl>
`;var ie=4,Lo=t=>t?.waiting>0&&K(t.explanation)?"cannot start":t?.explanation?.text;function Ao({held:t,rows:e}){let s=[...t.keys()],n=new Set(e.filter(Boolean).map(a=>a.target));return o`
<ul class="plain batch-groups">${s.slice(0,ie).map((a,r)=>o`
<li key=${a}>${e[r]?o`
<a href=${d("group",{id:a})}><${H} org=${e[r].org_id} version=${e[r].app_version_id} /></a>${n.size>1&&o`<span class="quiet">${e[r].target}</span>`}
`:U.loaded.value?o`<a href=${d("group",{id:a})}>Group</a>`:"\xA0"}<span class="quiet">${e[r]||U.loaded.value?Lo(e[r])??(t.get(a).waiting?"waiting":"All started"):""}</span></li>
`)}${s.length>ie&&o`<li class="quiet">and ${f(s.length-ie)} more groups</li>`}</ul>
`}function Ro({explanation:{reason:t,text:e,when:s},app_version_id:n}){if(t==="build_held")return`build ${n} is held, ${s}`;let[a,...r]=e.split(" \xB7 "),i=r.find(c=>c.startsWith("resumes "));return a.charAt(0).toLowerCase()+a.slice(1)+(i?`; an agent ${i}`:"")}function en({rows:t}){let e=Ft(t),s=t.some(a=>a?.explanation?.eta_guessed),n=t.find(a=>a?.waiting>0&&K(a.explanation));return o`
<p class="batch-left" data-left>${t.every(Boolean)?e===null?`Expected end not known${n?`: ${Ro(n)}`:" yet"}.`:e===0?"Its last tests are running.":o`Ends in <strong class="number">${ft(e)}</strong>${s&&", a guess"}.`:"\xA0"}</p>
`}function le(t){return E("groups"),U.ids.value,[...t.keys()].map(e=>U.row(e).value)}function Bo({status:t,held:e}){let s=le(e);return o`<${V} status=${s.every(n=>n&&at(n))?"held":t} />`}var Mo=({batch:{status:t,unfinished:e},summary:s})=>e>0&&s?.groups.size>0?o`<${Bo} status=${t} held=${s.groups} />`:o`<${V} status=${t} />`;function No({held:t}){let e=le(t).filter(Boolean).map(n=>({...n,waiting:t.get(n.id).waiting})),s=new Map(e.filter(Tt).map(n=>[`${n.org_id} ${n.app_version_id}`,n]));return o`
<${te} groups=${e}>${x("release","build")&&[...s].map(([n,{org_id:a,app_version_id:r}])=>o`
<button type="button" class="button" key=${n} onClick=${()=>_t(a,r)}>
Release build ${s.size>1&&r}</button>
`)}<//>
`}function qo({held:t}){let e=le(t);return o`
<${en} rows=${e} /><${Ao} held=${t} rows=${e} />
`}function Po({batch:t}){let e=[["Wait and write a JUnit file",`qgjob wait --batch ${t.id} --junit report.xml${ae()}`],x("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${t.id} --wait${ae()}`],["Show results, with curl",`${Ys} ${location.origin}/api/v1/batches/${t.id}/results`]];return o`
<details class="batch-commands"><summary>Command line</summary><${tn} lines=${e.filter(Boolean)} /></details>
`}function Io({batch:t}){let e=Ut(t);return e?o`
<a href=${e} target="_blank" rel="noopener noreferrer">${new URL(e).host}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:t.url}var jo=({retries_used:t,retries_allowed:e,retry_budget:s})=>(t>0||s!==null)&&`${f(t)} of ${f(e)}`,Fo=({trees:t})=>o`<span title=${ne(t)}>${se(t)}</span>`;function Do({batch:t,summary:e,waiting:s,against:n,compared:a}){let r=t.first_finished_at??t.finished_at,i=s??t.unfinished,c=e??{...Y(t),running:t.unfinished-i,waiting:i},l=s!==null||t.status==="pending",u=m=>T({show:m,with:""},{push:!0});return o`
<div class="batch-summary">${e&&t.unfinished>0&&o`<${No} held=${e.groups} />`}<${tt} group=${c} /><div class="batch-now"><${oe} counts=${l?c:{...c,waiting:0}} choose=${u} />${e&&t.unfinished>0&&o`<${qo} held=${e.groups} />`}</div><${Ht} batch=${t} chosen=${n} found=${a} /><${re}
className="is-strip"
facts=${[["Build",o`<${Ot} batch=${t} link />`],["Commit",t.commit&&o`<span class="id" title=${t.commit}>${j(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&o`<${Fo} trees=${e.trees} />`],["CI run",t.url&&o`<${Io} batch=${t} />`],["Submitted",o`<${I} at=${t.created_at} />`],[r?"Duration":"Elapsed",o`<${St} batch=${t} />`],["Retries used",jo(t)]]}
/><${Po} batch=${t} /></div>
`}import{m12_0 as hf,m12_1 as gf,m12_2 as sn}from"./main.js";var Wo=2;function Uo({width:t,height:e,draw:s,paint:n,className:a="",...r}){let i=_(null),c=sn.value;return O(()=>{let l=Math.min(Wo,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(t*l)),u.height=Math.max(1,Math.round(e*l)),u.style.setProperty("width",`${t}px`),u.style.setProperty("height",`${e}px`);let m=u.getContext("2d");m.setTransform(l,0,0,l,0,0),s(m),n&&(n.current=p=>p(m))},[t,e,s,c]),o`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var ce=({since:t,last_pass:e})=>`With this cause since ${t.app_version_id}${e?`, last passed in ${e.app_version_id}`:""}`;function ue(t){let{app_version_id:e,last_pass:s,since:n,failures:a,builds:r}=t,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(t.new)return`in ${e}${a>1?`, ${f(a)} failed jobs`:""} \xB7 ${i}`;let c=`${h(a,"failed job")} in ${h(r,"build")}`,l=t.changed?", for other causes before":"";return`failing since ${n.app_version_id}${l}, ${c} \xB7 ${i}`}var me=({new_tests:t,tests:e})=>t>0&&t<e?`${f(t)} of ${f(e)} new`:"",pe=({agent:t,failures:e,of:s})=>e===s?`only on ${t}`:`${f(e)} of ${f(s)} on ${t}`,ot=({share_of_runs:t})=>`It ran ${Math.round(t*100)} % of all tests on these targets.`,fe=({quarantined_by:t,quarantined_at:e,quarantined_until:s,quarantine_note:n})=>[t&&`by ${t}`,`since ${v(e)}`,s&&`until ${v(s)}`].filter(Boolean).join(" ")+(n?`: ${n}`:"");var zo=36e5,Ho=6e4;function de(t,e){let[s,n]=b(null),[a,r]=b(0);y(()=>{if(!t)return;let c=new AbortController;return M(t,{signal:c.signal}).then(n).catch(()=>c.signal.aborted||n(l=>l??"failed")),()=>c.abort()},[t,e,a]);let i=s?.content?.expires_at;return y(()=>{if(!i)return;let c=Math.max(Ho,Date.parse(i)-zo-Date.now()),l=setTimeout(()=>r(u=>u+1),c);return()=>clearTimeout(l)},[i,a]),s}var Ko=50,an=()=>history.state?.open??{};function nn(t,e){let n=[...Object.entries(an()).filter(([a])=>a!==t),[t,e]].slice(-Ko);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function $e(t,e=!1){let[s,n]=b(()=>an()[t]??e),[a]=b(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(n(l),history.state?.key===a&&nn(t,l))},onClick:c=>{let l=c.currentTarget,u=c.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===l&&nn(t,!l.open)}}}var rn="batch-report/",ge=({path:t})=>!t.startsWith(rn),Vo="whole-start/",_e=({path:t})=>!t.startsWith(Vo),be=/\.html?$/i,ln=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,he=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Go=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Qo=t=>t.split("/").map(encodeURIComponent).join("/");function cn({path:t},e){if(!e)return null;let s=e.url+Qo(t);return be.test(t)?ln.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&he.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var Jo=5;function Zo(t){let e=a=>a.slice(0,a.lastIndexOf("/")+1),s=({path:a})=>be.test(a)&&!ln.test(a),n=[...new Set(t.filter(s).map(({path:a})=>e(a)))].filter(Boolean);return n.filter(a=>!n.some(r=>r!==a&&a.startsWith(r))).map(a=>({folder:a,files:t.filter(r=>r.path.startsWith(a)&&!(s(r)&&e(r.path)===a))})).filter(({files:a})=>a.length>=Jo)}var on=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function xe(t,e){let s=t.flatMap(({path:l,url:u})=>{let m=cn({path:l},e);return m?[{...m,path:l,isOpened:!0}]:he.test(l)?[{title:"Download trace",url:u,path:l,isOpened:!1}]:[]}),n=s.filter(({path:l})=>he.test(l)),a=n.filter(({path:l})=>!Go.test(l)),r=(a.length>0?a:n).sort((l,u)=>on(u)-on(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>be.test(l)).sort((l,u)=>i(l)-i(u))[0];return[r,c].filter(l=>l!==void 0)}var Xo={timed_out:"timed out",executing:"running",behind:"started"},F=t=>Xo[t]??t;import{m236_0 as Bf,m236_1 as Et,m236_2 as Mf,m236_3 as Nf,m236_4 as qf,m236_5 as Pf}from"./main.js";var Yo={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},tr=({outcome:t})=>t?Yo[t]??"cancelled":"running",er=({outcome:t,phase:e})=>F(t??e),Ct=({outcome:t,message:e})=>t==="error"&&e.startsWith("install failed"),un=t=>t.install_seconds!==null||t.phase==="installing"||Ct(t),sr=1;function mn({id:t,window:e,start_seconds:s,run_seconds:n},a,r){return e!==t||s==null||n===null||r-a-n<sr?null:[a+s,r-(n-s)]}function pn(t){let[e,s,n]=[t.leased_at,t.started_at,t.finished_at].map(C),a=n===null||Et(t)?s:n-(t.run_seconds??0);return Math.min(s,Math.max(e+(t.install_seconds??0),a))}function nr({started_at:t,tries:e=[]}){let s=e.at(-1);return s?.has_start&&s.started_at===t?"Runner started":"Started"}function ar(t){let e=C(t.leased_at),s=C(t.started_at),n=C(t.finished_at),a=[],r=(u,m,p)=>(p===null||p>m)&&a.push({kind:u,from:m,until:p});if(s===null)return r(un(t)?"installing":"assigned",e,n),a;let i=pn(t),c=Math.max(e,i-(t.install_seconds??0));r("assigned",e,c),t.install_seconds!==null&&r("installing",c,i);let l=n!==null&&mn(t,i,n);return l&&(r("starting",i,l[0]),r("between",...l)),r("running",l?l[1]:i,n),a}function or(t){let e=["assigned"];return un(t)&&e.push("installing"),(t.started_at!==null||t.phase==="executing")&&e.push("running"),e}var rr=({outcome:t})=>t==="cancelled"?["cancelled","waiting"]:t==="error"?["backoff","waiting"]:["waiting"];function fn(t,e){let s=t.tries??[],n=C(s[e]?.leased_at??t.created_at),a=s[e+1]?C(s[e+1].leased_at):1/0;return(t.retried??[]).map(r=>({...r,time:C(r.at)})).filter(({time:r})=>r>=n&&r<a)}function ir(t){let e=t.tries??[],s=["waiting"],n=r=>{let i=fn(t,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};n(-1),e.forEach((r,i)=>{s.push(...or(r)),!n(i)&&i<e.length-1&&s.push(...rr(r))});let a=e.at(-1);if(t.status==="pending"){let r=t.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&a?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else t.status!=="running"&&(a&&t.status==="cancelled"&&a.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(t.status));return s}var dn="The end of its log shows what it did last.";function $n(t){let{outcome:e,message:s,exit_code:n,started_at:a,agent:r,log_bytes:i,window:c}=t,l=i?dn:"";if(e==="lost")return[`${r} stopped responding ${a?"while it ran the test":"before it began"}.`,l];if(e==="timed_out"){if(s.includes("case began"))return[l,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[l,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(Ct(t))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(e==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(e==="error")return["Its runner ended without a result of the test.",t.cause_line||c?"":dn];if(n!==null&&n<0)return["A signal ended its runner.",l];let u=t.cases??{};return t.cause_line||c||u.failed||u.error?[]:["No line of its log names an error.",l]}function hn({reason:t,cause:e},s){let n=e&&t.endsWith(`: ${e}`)?t.slice(0,-e.length-2):t,r=/ attempt \d+ of \d+: /.test(n)&&!n.includes(" of 1: ")||/ (retries of its batch are|its batch's one retry is) used up$/.test(n),i=(c,l,u)=>Number(l)===s?c:`attempt ${s} (${l} of ${u} that count)`;return r?n.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,i):""}import{m237_0 as Kf,m237_1 as Vf,m237_2 as Gf,m237_3 as Qf,m237_4 as gn}from"./main.js";var lr=["image/png","image/jpeg","image/gif","image/webp"],cr=["video/mp4","video/webm"],ye=t=>({...t,url:gn(t.url)}),we=({content_type:t})=>lr.includes(t)?"image":cr.includes(t)?"video":null,ur=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,mr=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function _n(t){let e=t.some(({path:s})=>s.startsWith("results/"));return t.filter(({path:s})=>!(e&&mr.test(s)))}function ve(t){let e=_n(t),s=new Map,n=e.filter(i=>we(i)==="image");for(let i of n){let c=ur.exec(i.path);if(!c)continue;let l=c[1]+c[3];s.set(l,{...s.get(l),[c[2]]:i})}let a=[];for(let[i,{expected:c,actual:l,diff:u}]of s)c&&l&&a.push({name:i,expected:c,actual:l,diff:u??null});let r=new Set(a.flatMap(({expected:i,actual:c,diff:l})=>[i,c,l]));return{comparisons:a,images:n.filter(i=>!r.has(i)),videos:e.filter(i=>we(i)==="video")}}var pr=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],fr=["blob","#L"];function bn(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let a;try{a=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(a.protocol))return null;let r=pr.find(([m])=>m.test(a.hostname)),[i,c]=r?r.slice(1):fr,l=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${a.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${t.commit}/${l}${s?`${c}${s}`:""}`}function xn(t){let e=new Set;return t.map(s=>{let n=JSON.stringify([s.file,s.snippet]);return!s.snippet?.length||!e.has(n)?e.add(n)&&s:{...s,snippet:[]}})}import{m268_0 as ed,m268_1 as wn,m268_2 as sd}from"./main.js";var yn=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function Lt(t,e){let[s,n]=[[],[]];for(let{from:a,text:r}of ke(yn(t),yn(e),400))a!=="b"&&vn(s,r,a==="a"),a!=="a"&&vn(n,r,a==="b");return{expected:s,actual:n}}function ke(t,e,s){let n=Math.min(t.length,e.length),a=0;for(;a<n&&t[a]===e[a];)a+=1;let r=0;for(;r<n-a&&t[t.length-1-r]===e[e.length-1-r];)r+=1;let[i,c]=[t.slice(a,t.length-r),e.slice(a,e.length-r)],l=u=>({from:"both",text:u});return[...t.slice(0,a).map(l),...i.length>s||c.length>s?dr(i,c):$r(i,c),...t.slice(t.length-r).map(l)]}var dr=(t,e)=>[...t.map(s=>({from:"a",text:s})),...e.map(s=>({from:"b",text:s}))];function $r(t,e){let s=hr(t,e),n=[],[a,r]=[0,0];for(;a<t.length||r<e.length;)a<t.length&&r<e.length&&t[a]===e[r]?(n.push({from:"both",text:t[a]}),a+=1,r+=1):r>=e.length||a<t.length&&s[a+1][r]>=s[a][r+1]?n.push({from:"a",text:t[a++]}):n.push({from:"b",text:e[r++]});return n}function hr(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let a=e.length-1;a>=0;a-=1)s[n][a]=t[n]===e[a]?s[n+1][a+1]+1:Math.max(s[n+1][a],s[n][a+1]);return s}function vn(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var kn=3,gr=400,_r=t=>[{text:t,changed:!1}];function Sn(t,e){let[s,n]=[t.split(`
`),e.split(`
`)],a=[],r=[[],[]],i=()=>{let[c,l]=r,u=c.map((m,p)=>p<l.length?Lt(m,l[p]):null);c.forEach((m,p)=>a.push({sign:"-",pieces:u[p]?.expected??Tn(m)})),l.forEach((m,p)=>a.push({sign:"+",pieces:u[p]?.actual??Tn(m)})),r=[[],[]]};for(let{from:c,text:l}of ke(s,n,gr))c==="both"?(i(),a.push({sign:" ",pieces:_r(l)})):r[c==="a"?0:1].push(l);return i(),br(a)}var Tn=t=>[{text:t,changed:!0}];function br(t){let e=a=>"sign"in a&&a.sign!==" ",s=t.map((a,r)=>t.slice(Math.max(0,r-kn),r+kn+1).some(e)),n=[];for(let[a,r]of t.entries()){let i=n.at(-1);s[a]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var Cn=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?o`<mark key=${n}>${e}</mark>`:e),On=({name:t,look:e,pieces:s})=>o`
<div class=${e}><dt class="quiet">${t}</dt><dd><pre tabindex="0" aria-label=${t}>${o`<${Cn} pieces=${s} />`}</pre></dd></div>
`;function xr({expected:t,actual:e}){let s=A(()=>Lt(t,e),[t,e]),n=r=>[{text:r,changed:!1}],a=t!==""&&e!=="";return o`
<dl class=${`difference ${a?"":"is-single"}`}>${t!==""&&o`
<${On} name="Expected" look="is-expected" pieces=${a?s.expected:n(t)} />
`}${e!==""&&o`<${On} name="Actual" look="is-actual" pieces=${a?s.actual:n(e)} />`}</dl>
`}var wr={"-":"is-expected","+":"is-actual"," ":""},En={"-":"expected: ","+":"actual: "},yr=({line:t})=>"hidden"in t?o`<span class="diff-hidden quiet">${h(t.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${wr[t.sign]}`}><span aria-hidden="true">${t.sign}</span><code>${En[t.sign]&&o`<span class="unseen">${En[t.sign]}</span>`}<${Cn} pieces=${t.pieces} /></code></span>
`;function vr({expected:t,actual:e}){let s=A(()=>Sn(t,e),[t,e]);return o`
<figure class="diff"><figcaption><span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span></figcaption><pre tabindex="0" aria-label="Expected and actual, line by line">${s.map((n,a)=>o`<${yr} key=${a} line=${n} />`)}</pre></figure>
`}function Ln({expected:t,actual:e}){return t===""&&e===""?null:t!==""&&e!==""&&(t.includes(`
`)||e.includes(`
`))?o`<${vr} expected=${t} actual=${e} />`:o`<${xr} expected=${t} actual=${e} />`}var rt=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],An=1.02,Te=rt[0],Se=rt[rt.length-1];function Rn(t,e){return e>0?rt.find(s=>s>t*An)??Se:rt.findLast(s=>s<t/An)??Te}import{m46_0 as Bn}from"./main.js";var At=({diff:t})=>[["slider","slider"],["expected","expected"],["actual","actual"],...t?[["diff","difference"]]:[]],kr={expected:"Expected",actual:"Actual"},Oe=(t,{name:e},{path:s})=>t==="diff"?`Difference of ${e}`:`${kr[t]}: ${s}`;function Ee({comparison:t,way:e,style:s,onSize:n}){let[a,r]=b(50),i=_(null);O(()=>{i.current?.style.setProperty("--at",`${a}%`)},[a,e]);let c=p=>n?.(p.currentTarget.naturalWidth);if(e!=="slider"){let p=t[e],g=Oe(e,t,p);return o`<img key=${e} src=${p.url} alt=${g} style=${s} onLoad=${c} />`}let{name:l,expected:u,actual:m}=t;return o`
<div class="slider" style=${s}><div class="slider-frame" ref=${i}><img src=${m.url} alt=${Oe("actual",t,m)} onLoad=${c} /><img class="slider-over" src=${u.url} alt=${Oe("expected",t,u)} /></div><label class="slider-handle"><span>Expected</span><input
type="range"
min="0"
max="100"
value=${a}
aria-label=${`Expected and actual of ${l}`}
onInput=${p=>r(Number(p.currentTarget.value))}
/><span>Actual</span></label></div>
`}function Mn({comparison:t,onEnlarge:e}){let[s,n]=b("slider"),{name:a}=t;return o`
<figure class="preview picture-slider" data-comparison=${a}><${Ee} comparison=${t} way=${s} /><figcaption><span>${a}</span><${N} label="View" hideLabel options=${At(t)} value=${s} onChange=${n} /><button
type="button"
class="icon-button"
aria-label=${`Enlarge ${a}`}
data-tip="Enlarge"
onClick=${()=>e(s)}
><${$} name="plus" /></button></figcaption></figure>
`}var Ce=({icon:t,label:e,tip:s,disabled:n=!1,onClick:a})=>o`
<button type="button" class="icon-button" aria-label=${e} data-tip=${s} disabled=${n} onClick=${a}><${$} name=${t} /></button>
`,Tr=({picture:t,comparison:e},s)=>t??(s==="slider"?e.actual:e[s]);function Sr(t){let[e,s]=b(null),[n,a]=b(0),r=()=>{let i=t.current?.querySelector("img");return e??(i&&n?i.clientWidth/n:1)};return{zoom:e,setNatural:a,step:i=>s(Rn(r(),i)),toggle:()=>s(e===null?1:null),fit:()=>s(null),style:e===null||!n?void 0:{width:`${Math.round(n*e)}px`}}}function Or({zoom:{zoom:t,step:e,toggle:s}}){let n=t!==null&&t<=Te,a=t!==null&&t>=Se;return o`
<${Ce} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>e(-1)} /><button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${t===null} onClick=${s}>${t===null?"Fit":`${Math.round(t*100)} %`}</button><${Ce} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${a} onClick=${()=>e(1)} />
`}function Er({item:t,at:e,count:s,way:n,setWay:a,zoom:r,go:i,onClose:c}){let l="Open the original file";return o`
<header class="lightbox-tools"><span class="lightbox-title">${t.title}</span><span class="number quiet" role="status">${e+1} of ${s}</span>${t.comparison&&o`<${N} label="View" hideLabel options=${At(t.comparison)} value=${n} onChange=${a} />`}<span class="lightbox-buttons"><${Or} zoom=${r} /><a class="icon-button" href=${Tr(t,n).url} aria-label=${l} data-tip=${l}><${$} name="link" /></a>${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button><button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}<${Ce} icon="close" label="Close" tip="Close (Esc)" onClick=${c} /></span></header>
`}function Cr({item:t,way:e,zoom:s,stage:n}){let{picture:a,comparison:r}=t,{style:i,setNatural:c}=s,l={comparison:r,way:e,style:i,onSize:c};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${t.title}
autofocus
onDblClick=${s.toggle}
>${r?o`<${Ee} key=${r.name} ...${l} />`:o`
<img
key=${a.url}
src=${a.url}
alt=${a.path}
style=${i}
onLoad=${u=>c(u.currentTarget.naturalWidth)}
/>
`}</div>
`}function Lr({items:t,first:e,onClose:s}){let[n,a]=b(e.index),[r,i]=b(e.way??"slider"),c=_(null),l=Sr(c),u=t[Math.min(n,t.length-1)],m=u.comparison&&At(u.comparison).some(([w])=>w===r)?r:"slider",p=w=>{a((n+w+t.length)%t.length),l.fit()},g={"+":()=>l.step(1),"=":()=>l.step(1),"-":()=>l.step(-1),0:l.fit,n:()=>p(1),p:()=>p(-1),...l.zoom===null&&{ArrowRight:()=>p(1),ArrowLeft:()=>p(-1)}},B=w=>{let Q=w.target.matches("input")&&w.key.startsWith("Arrow");if(w.ctrlKey||w.metaKey||w.altKey||Q)return;let q=Object.hasOwn(g,w.key)&&g[w.key];q&&(w.preventDefault(),q())};return o`
<${Bn} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}><div class="lightbox-body" onKeyDown=${B}><${Er} ...${{item:u,at:n,count:t.length,way:m,setWay:i,zoom:l,go:p,onClose:s}} /><${Cr} item=${u} way=${m} zoom=${l} stage=${c} /></div><//>
`}var Le=(t,e)=>[...t.map(s=>({title:s.name,comparison:s})),...e.map(s=>({title:s.path,picture:s}))];function Ae(t){let[e,s]=b(null),n=_(!1),a=e!==null,r=(l,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:l,way:u})},i=()=>{n.current||history.back(),n.current=!0};y(()=>{if(!a)return;let l=()=>s(null);return window.addEventListener("popstate",l),()=>{window.removeEventListener("popstate",l),history.state?.overlay&&history.back()}},[a]);let c=a&&t.length>0&&o`<${Lr} items=${t} first=${e} onClose=${i} />`;return{open:r,shown:c}}var Re=t=>e=>{e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||(e.preventDefault(),t())};function Ar(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var Rt=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function Rr(t){history.replaceState(history.state,"",location.pathname+location.search+(t?Rt(t):""))}function Be({from:t,until:e=null,begins:s=!1,page:n=""}){let a={from:t,until:e??t},r=s?`Output from log line ${t}`:`Log line ${t}`,i=a.from===a.until?r:`Log lines ${t}\u2013${e}`,c=n?void 0:()=>T({show:""});return o`<a class="log-link" href=${n+Rt(a)} onClick=${c}>${i}</a>`}import{m235_0 as Nd,m235_1 as Bt}from"./main.js";var Nn={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},qn={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},Br=t=>qn[t]??"";function it({outcome:t,phase:e=""}){let s=t?Nn[t]??"cancelled":e==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${qn[t]}><${$} name=${s} /><span>${F(t??e)}</span></span>
`}function Mr(t){let e=t?.tries?.findLast(s=>s.outcome==="passed");return e?{...e,job_id:t.id,app_version_id:t.app_version_id}:null}var Nr=[["Outcome",t=>o`<${it} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>o`<a href=${d("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",Bt],["Ended",t=>t.finished_at&&o`<${I} at=${t.finished_at} />`],["Log",t=>o`<a href=${d("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function Pn({job:t,attempt:e,last:s}){let n=S(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,a=Mr(t.status==="failed"?n:t);if(!a)return null;let r={...e,job_id:t.id,app_version_id:t.app_version_id};return o`
<table class="beside"><caption>Compared with the last passed attempt</caption><thead><tr><td></td><th scope="col">This attempt</th><th scope="col">Last pass</th></tr></thead><tbody>${Nr.map(([i,c])=>o`
<tr key=${i}><th scope="row">${i}</th><td>${c(r)}</td><td>${c(a)}</td></tr>
`)}</tbody></table>
`}var Me=({picture:{path:t,url:e},open:s})=>o`
<figure class="preview"><a href=${e} aria-haspopup="dialog" onClick=${Re(s)}><img src=${e} alt=${t} loading="lazy" /></a><figcaption>${t}</figcaption></figure>
`,Ne=({video:{path:t,url:e}})=>o`
<figure class="preview"><video src=${e} aria-label=${t} controls preload="metadata"></video><figcaption>${t}</figcaption></figure>
`;var qr=t=>({"--hanging":`min(${t.search(/\S|$/)+4}ch, 6vw)`}),In=({lines:t,label:e})=>o`
<pre class="source-lines" tabindex="0" aria-label=${e}>${t.map(({line:s,text:n,failed:a},r)=>o`
<span key=${r} class=${`source-line ${a?"is-failed":""}`}><span class="source-number number">${s??""}</span><code style=${qr(n)}>${n||" "}${a&&o`<span class="unseen"> (failed here)</span>`}</code></span>
`)}</pre>
`;var qe=5,jn=18,Pr={passed:t=>o`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>o`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>o`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},Ir=t=>o`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function Mt(t){return[...new Set(t)].map(s=>`${t.filter(n=>n===s).length} ${F(s)}`).join(", ")}function Pe({outcomes:t,most:e=20}){let s=t.slice(-e),n=e*qe,a=n-s.length*qe,r=s.length>0?`The last ${h(s.length,"attempt")}: ${Mt(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${n} ${jn}`}
width=${n}
height=${jn}
role="img"
aria-label=${r}
><path class="recent-line" d=${`M0 9h${n}`} />${s.map((i,c)=>(Pr[i]??Ir)(a+c*qe+1))}</svg>
`}import{m134_0 as a$,m134_1 as Fn,m134_2 as o$}from"./main.js";import{m137_0 as Nt,m137_1 as l$}from"./main.js";var jr="All its failures of the last 7 days were on this agent; it passed on others",Fr=({test:t})=>o`
<span class="row-why quiet"><span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}${fe(t)}</span>
`,qt=({test:t})=>t.failed_on!==null&&o`
<span class="row-why" data-failed-on><a class="tag is-warn" href=${d("agent",{name:t.failed_on})} data-tip=${jr}>
fails only on ${t.failed_on}</a></span>
`,Dr=({failed_on:t})=>t&&o`<strong>All its failures of the last 7 days were on ${t}.</strong>${" "}
It passed on others: look at the agent first.`;function Wn(t){return x("quarantine","test")?[t.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Ms(t)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>Bs({...t,doubt:Dr(t)})}]:[]}var Wr=({test:t})=>Wn(t).map(({label:e,icon:s,run:n})=>o`
<button
type="button"
key=${e}
class="icon-button"
aria-label=${`${e} ${t.test}`}
data-tip=${e}
onClick=${n}
><${$} name=${s} /></button>
`),Ur=({test:t})=>o`
<span class="trend">${t.usual_seconds!==null&&o`
<${Nt} values=${t.recent_seconds} /><span class="number">${k(t.usual_seconds)}</span>
`}${t.last_simulated&&o`<${Fn} />`}</span>
`,Dn=({share:t,of:e})=>o`
<span class="number">${Z(t)}</span> <span class="quiet number">of ${f(e)}</span>
`,zr=[{name:"last",title:"Last outcome",cell:t=>o`<${it} outcome=${t.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:t=>o`<${W} test=${t.test} />`,under:t=>o`${t.quarantined&&o`<${Fr} test=${t} />`}<${qt} test=${t} />`},{name:"whose",title:"Organization",cell:t=>o`${t.org_id} <span class="quiet">· ${t.target}</span>`},{name:"recent",title:"Last 20",cell:t=>o`<${Pe} outcomes=${t.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:t=>o`<${Dn} share=${t.pass_rate} of=${t.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:t=>t.flaky>0,cell:t=>t.flaky>0&&o`<${Dn} share=${t.flaky_rate} of=${t.jobs} />`},{name:"usual",title:"Duration",numeric:!0,cell:t=>o`<${Ur} test=${t} />`},{name:"at",title:"Last run",numeric:!0,cell:t=>o`<${I} className="quiet" at=${t.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>x("quarantine","test"),cell:t=>o`<${Wr} test=${t} />`}],Hr={kind:"test",columns:zr,hrefOf:t=>d("test",{id:t.id}),failed:t=>t.last_outcome!=="passed"};var Kr=3,Vr=4,Gr=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome);function Qr({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=bn(e,t.file,t.file_line);return n?o`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">${s}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:o`<span class="id">${s}</span>`}var Un=({failure:{snippet:t,expected:e,actual:s},label:n})=>o`
${t?.length>0&&o`<${In} lines=${t} label=${n} />`}<${Ln} expected=${e} actual=${s} />
`;function Jr({failure:t,name:e,batch:s,causeLine:n,page:a}){let r=$e(`stack/${e}`);return o`
<p class="evidence-places"><${Qr} failure=${t} batch=${s} />${t.line&&o`<${Be} page=${a} from=${t.line} begins=${t.line!==n} />`}</p><${Un} failure=${t} label=${`Source of ${t.file}`} />${t.others?.map((i,c)=>o`
<p class="failure-cause evidence-other" key=${c}>${i.cause}</p><${Un} key=${`compared ${c}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}${t.stack&&o`
<details class="evidence-stack" ...${r}><summary class="quiet">Stack</summary><pre class="case-message is-calm" tabindex="0" aria-label="Stack">${t.stack}</pre></details>
`}
`}function Zr({failure:t,name:e,batch:s,open:n,causeLine:a,page:r}){return o`
<li class="evidence-failure"><details ...${$e(e,n)}><summary>${t.name&&o`<span class="evidence-case">${t.name}</span>${" "}`}<span class="failure-cause">${t.cause}</span></summary><${Jr} failure=${t} name=${e} batch=${s} causeLine=${a} page=${r} /></details></li>
`}function Xr({artifacts:t}){let{comparisons:e,images:s,videos:n}=A(()=>ve(t.filter(_e)),[t]),a=A(()=>Le(e,s),[e,s]),r=Ae(a),i=s.slice(0,Vr);return e.length+i.length+n.length===0?null:o`
<div class="evidence-pictures">${e.map((c,l)=>o`
<${Mn} key=${c.name} comparison=${c} onEnlarge=${u=>r.open(l,u)} />
`)}${i.map((c,l)=>o`
<${Me} key=${c.id} picture=${c} open=${()=>r.open(e.length+l)} />
`)}${n.slice(0,1).map(c=>o`<${Ne} key=${c.id} video=${c} />`)}${r.shown}</div>
`}var Yr=({links:t})=>t.map(({title:e,url:s,path:n,isOpened:a})=>o`
<a
key=${e}
class="button"
href=${s}
...${a?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
><${$} name=${a?"link":"download"} />${e}<span class="unseen">${` ${n}${a?" (opens in a new tab)":""}`}</span></a>
`),zn=(t,e)=>t.tries?.at(-1)?.id===e.id,ti=(t,e)=>t.status==="failed"&&zn(t,e)?"Why it failed":`Why attempt ${e.number} failed`,ei=(t,e,s)=>[`on ${e.agent}`,s.length>1&&h(s.length,"failure"),zn(t,e)&&hn(t,e.number)].filter(Boolean).join(" \xB7 "),si=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e};function ni({job:t,attempt:e}){let s=E(`test:${t.test_id}`),n=s.ids.value.length>0?s.row(t.test_id).value:null;return n?.failed_on===e.agent&&o`<${qt} test=${n} />`}function ai({name:t}){E("problems");let e=wn(t);return e&&o`
<p class="evidence-known" data-agent-repair><a class="tag is-bad" href=${d("agent",{name:t})}><${$} name="suspect" /> ${t} needs repair</a>${" "}${e.evidence}</p>
`}var oi=({test:t,children:e})=>o`
<p class="evidence-known" data-known><span class=${`tag ${t.infrastructure||t.changed?"is-warn":t.new?"is-bad":""}`}>${t.infrastructure?"infrastructure":t.new?"new":t.changed?"cause changed":"known"}</span>${" "}${t.infrastructure?"no result of the test":ue(t)}${t.last_pass&&o`${" "}<a href=${d("job",{id:t.last_pass.job_id})}>Last pass</a>`}${e}</p>
`;function ri({attempt:t}){let e=$n(t).filter(Boolean).join(" ");return e&&o`<p class="evidence-known" data-happened>${e}</p>`}function ii(t){let e=E(t?`test:${t}`:null);return e?.ids.value,pt(t,e?.row(t).value?.attempts??null)}function Ie({job:t,attempt:e,initial:s,title:n,page:a=""}){let r=ii(t.test_id),i=S(`/api/v1/attempts/${e.id}/failures`,`${e.cause} ${r}`,s),c=S(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,{failures:l=[],test:u}=i.data.value??{},m=e.artifacts>0?`/api/v1/attempts/${e.id}/artifacts`:null,p=de(m,e.artifacts),g=A(()=>(p?.artifacts??[]).filter(ge).map(ye),[p]),B=xe(g,p?.content),w=l.length>0?l:[si(e)].filter(Boolean);return o`
<${X}
id="evidence"
className="evidence"
title=${n??ti(t,e)}
note=${ei(t,e,l)}
tools=${B.length>0&&o`<${Yr} links=${B} />`}
>${u&&o`<${oi} test=${u}>${!a&&o`<${ni} job=${t} attempt=${e} />`}<//>`}${!a&&o`<${ai} name=${e.agent} />`}<div class="evidence-parts"><div><ul class="plain">${xn(w).map((Q,q)=>o`
<${Zr}
key=${q}
failure=${Q}
name=${`failure/${e.id}/${q}`}
batch=${c}
causeLine=${e.cause_line}
page=${a}
open=${q<Kr}
/>
`)}</ul><${ri} attempt=${e} /></div><${Xr} artifacts=${g} /></div><${Pn} job=${t} attempt=${e} last=${u?.last_pass} /><//>
`}var Vn=(t,e)=>`/api/v1/failures/${encodeURIComponent(t)}/${e}`,Gn=t=>d("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function li({row:t}){return o`
<li class="failure-example"><a href=${Gn(t)}><${W} test=${t.test} /></a><span class="quiet">${t.name}</span><span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span></li>
`}function ci({failures:t,passed:e,attempts:s}){return t>0?`${f(t)} of ${h(s,"attempt")}`:e>0?"passed":"other failures"}var Hn=({id:t,title:e,rows:s,more:n,urlOf:a})=>o`
<div class="cause-strip" data-strip=${t}><p id=${`cause-${t}`}>${e}</p><ol class="plain" aria-labelledby=${`cause-${t}`}>${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}><a href=${a(r.name)} data-tip=${`${f(r.passed)} of ${h(r.attempts,"attempt")} passed`}>${r.name}</a><span class="number">${ci(r)}</span></li>
`)}${n>0&&o`<li class="quiet">and ${h(n,"attempt")} in others</li>`}</ol></div>
`,Kn=({at:{app_version_id:t,job_id:e,at:s}})=>o`
<a href=${d("job",{id:e})}>${t}</a> <span class="quiet">(<${I} at=${s} />)</span>
`,ui=({first:t,last:e})=>o`
<p data-began>${t&&o`First failed in <${Kn} at=${t} />; `}${e?o`last passed in <${Kn} at=${e} />`:"its tests have not passed before"}</p>
`;function mi({row:t,newest:e}){let s=S(`/api/v1/jobs/${t.job_id}`,t.attempt_id).data.value,n=s?.tries?.find(i=>i.id===t.attempt_id);if(!n)return null;let a=o`${e?"Newest failure":"Newest that still fails"}:${" "}<a href=${Gn(t)}>${t.test.split("/").at(-1)}</a>`,r=d("job",{id:s.id},{attempt:n.number});return o`<${Ie} job=${s} attempt=${n} title=${a} page=${r} />`}function pi({found:t}){let{group:e,builds:s,agents:n,first_failure:a,last_pass:r}=t;return o`
<${ui} first=${a} last=${r} /><div class="cause-strips"><${Hn}
id="builds"
title="By build"
rows=${s}
more=${t.older_builds}
urlOf=${i=>d("build",{org_id:e.org_id,app_version_id:i})}
/><${Hn}
id="agents"
title="By agent"
rows=${n}
more=${t.other_agents}
urlOf=${i=>d("agent",{name:i})}
/></div>
`}function je({group:t,changed:e}){let s=`${t.last_at} ${t.label} ${t.retrying} ${t.passed_later}`,n=S(Vn(t.org_id,t.fingerprint),s).data.value,a=t.failed_job_ids,[r]=t.examples;return o`
<div class="cause-detail">${n?o`<${pi} found=${n} />`:o`<${R} />`}${t.agent&&o`<p>${ot(t.agent)}</p>`}<${mi} key=${r.attempt_id} row=${r} newest=${r.at===t.last_at} /><ul class="plain failure-examples">${t.examples.map(i=>o`<${li} key=${i.job_id} row=${i} />`)}${t.examples.length<t.tests&&o`<li class="quiet">and ${f(t.tests-t.examples.length)} more</li>`}</ul><div class="cause-actions">${a.length>0&&x("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>bt(a).then(i=>i&&e())}
><${$} name="retry" />
Retry ${h(a.length,"failed job")}</button>
`}${x("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>Rs(t).then(i=>i&&e())}><${$} name="event" />${t.note?"Edit note\u2026":"Add note\u2026"}</button>
`}</div></div>
`}function fi({attempt:t,most:e,here:s}){let n=_(null),{outcome:a,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=t;O(()=>{n.current.style.setProperty("--height",((r??0)/e).toFixed(3))});let m=`${`${F(a)}, ${Bt(t)}`}, build ${i}, on ${c}, ${v(l)}`;return o`
<a
class=${`took took-${a} ${s?"is-here":""}`}
ref=${n}
tabindex="-1"
href=${d("job",{id:t.job_id})}
data-tip=${m}
><i></i><b></b></a>
`}function di({seconds:t,most:e}){let s=_(null);return O(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),o`
<span class="took-usual" ref=${s}><span class="number">usually ${k(t)}</span></span>
`}function $i({history:t,usual:e,here:s}){let n=[...t].reverse(),a=n.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...a,e??0,.1)*1.08,[i,c]=[k(Math.min(...a)),k(Math.max(...a))],l=i===c?i:`between ${i} and ${c}`,u=a.length>0?`${h(n.length,"attempt")}, ${Mt(n.map(({outcome:m})=>m))}; ${l}.`:"No durations recorded.";return o`
<figure class="durations"><div class="took-box" aria-hidden="true">${e!==null&&o`<${di} seconds=${e} most=${r} />`}<div class="took-bars">${n.map(m=>o`
<${fi} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
`)}</div></div><figcaption class="quiet">${u}${" "}<span class="took-key"><i class="took-key-passed"></i>passed
</span>${" "}<span class="took-key"><i class="took-key-failed"></i>failed
</span>${" "}<span class="took-key"><i class="took-key-late"></i>timed out
</span></figcaption></figure>
`}var Yn=3,Qn=12,Fe={new:["is-bad","new","A test of it did not fail in the batch or build before"],changed:["is-warn","cause changed","Its tests failed before, too, but for other causes: no failure is new"],failing:["","known","Its tests failed before, too: no failure is new"],retrying:["is-warn","retrying","Its tests wait or run again"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],superseded:["","earlier cause","The last attempts of its tests failed for other causes"],passed:["is-good","passed since","Each of its tests has passed since"]};function Jn({at:t}){let e=A(()=>P(()=>`${cs(Ws.value-C(t))} ago`),[t]);return o`<span class="number" title=${v(t)}>${e}</span>`}var ta=t=>t.filter(e=>e>0).length>1,ea=({trend:t})=>o`
<span class="failure-trend">${ta(t)&&o`<span data-tip=${`Last 7 days: ${t.join(" \xB7 ")}`}><${Nt} values=${t} tone="bad" /></span>`}</span>
`;function Zn({examples:t,tests:e}){let s=[...new Set(t.map(a=>a.test.split("/").at(-1)))].slice(0,Yn),n=e-s.length;return n>0?`${s.join(", ")} and ${f(n)} more`:s.join(", ")}var hi=({names:t})=>o`<span class="quiet" title=${t} data-builds>in ${t}</span>`,gi=t=>Fe[t][1],_i=({note:t})=>o`
<p class="failure-note"><${$} name="event" />${t.note&&o`<span>${t.note}</span>`}${t.owner&&o`<span>Owner: ${t.owner}</span>`}${t.ticket_url&&o`
<a href=${t.ticket_url} target="_blank" rel="noopener noreferrer">${t.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span></a>
`}</p>
`,Xn=({before_quarantine:t,jobs:e})=>t>0&&`${t<e?`${f(t)} of ${h(e,"job")} `:""}failed before its quarantine`,sa="All its failures are of simulated agents, and prove nothing",bi=["","with another cause","Its jobs failed for another cause, too, and are retried there"],xi=({is_over:t,label:e,retrying:s,failed_job_ids:n})=>n.length===0&&!t&&s===0&&["new","changed","failing","infrastructure"].includes(e),wi=t=>[t.is_over&&["infrastructure","quarantined","retrying"].includes(t.label)&&Fe.passed,xi(t)&&bi,Xn(t)&&["",Xn(t),"Batches and builds that had ended keep their failures"],t.since&&["",`since ${t.since.app_version_id}`,ce(t)],t.agent&&["is-warn",pe(t.agent),ot(t.agent)],t.simulated&&["","simulated",sa]].filter(Boolean);function yi({group:t,changed:e}){let s=t.failed_job_ids;if(s.length===0||!x("retry","job"))return null;let n=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${t.cause}`}
data-tip=${n}
onClick=${()=>bt(s).then(a=>a&&e())}
><${$} name="retry" /></button>
`}var lt=t=>`${t.org_id}/${t.fingerprint}`;function na({name:t,wanted:e,closes:s="",children:n}){let a=_(null),r=i=>{i.preventDefault(),T({cause:e?s:t},{push:!0})};return y(()=>{!e||a.current.contains(document.activeElement)||(a.current.focus({preventScroll:!0}),a.current.scrollIntoView({block:"center"}))},[e]),o`
<summary data-row=${t} tabindex="-1" ref=${a} onClick=${r}>${n}</summary>
`}var aa=({group:t})=>{let[e,s,n]=Fe[t.label];return o`<span class=${`tag ${e}`} data-tip=${n}>${t.label==="new"&&me(t)||s}</span>`},oa=({tests:t,failures:e,firstAt:s,lastAt:n})=>o`
<span class="number failure-tests">${h(t,"test")}</span><span class="number failure-times">${h(e,"attempt")}</span><span class="failure-first"><span class="unseen">first seen </span><${Jn} at=${s} /></span><span class="failure-last"><span class="unseen">last seen </span><${Jn} at=${n} /></span>
`;function ra({group:t,several:e,within:s,wanted:n,changed:a}){return o`
<li class="failure-group" data-cause=${t.fingerprint}><details open=${n}><${na} name=${lt(t)} wanted=${n} closes=${s?t.fingerprint:""}><${aa} group=${t} />${s?o`<strong class="failure-cause" title=${t.cause}>${t.org_id}</strong>`:o`<span class="failure-cause" title=${t.cause}>${t.cause}</span>`}<span class="failure-facts">${e&&o`<span class="quiet" title=${t.org_id}>${t.org_id}</span>`}<span class="quiet" title=${Zn(t)}>${Zn(t)}</span>${t.builds&&o`<${hi} names=${t.builds.join(", ")} />`}${wi(t).map(([r,i,c])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${c}>${i}</span>`)}${t.retrying>0&&o`<span class="tag" data-retrying>${h(t.retrying,"job")} retrying</span>`}</span><${oa}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.history.first_at}
lastAt=${t.last_at}
/><${ea} trend=${t.history.trend} /><//>${n&&o`<${je} group=${t} changed=${a} />`}</details>${!n&&o`<${yi} group=${t} changed=${a} />`}${t.note&&o`<${_i} note=${t.note} />`}</li>
`}var vi=t=>t.length>Yn?h(t.length,"organization"):t.join(", ");function ki({shared:t,groups:e,wanted:s,changed:n}){let a=e.find(c=>s===lt(c)),r=!!a||s===t.fingerprint,i=e.every(c=>c.simulated);return o`
<li class="failure-group" data-cause=${t.fingerprint} data-shared><details open=${r}><${na} name=${t.fingerprint} wanted=${r&&!a}><${aa} group=${t} /><span class="failure-cause" title=${e[0].cause}>${e[0].cause}</span><span class="failure-facts"><span class="quiet" title=${t.org_ids.join(", ")} data-orgs>${vi(t.org_ids)}</span>${t.agent&&o`<span class="tag is-warn">on ${t.agent}</span>`}${i&&o`<span class="tag" data-tip=${sa}>simulated</span>`}</span><${oa}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.first_at}
lastAt=${t.last_at}
/><${ea} trend=${t.trend} /><//>${r&&o`
<ul class="plain failure-orgs" aria-label="By organization">${e.map(c=>o`
<${ra} key=${c.org_id} group=${c} within wanted=${c===a} changed=${n} />
`)}</ul>
`}</details></li>
`}var ia=({groups:t})=>new Set(t.map(e=>e.fingerprint)).size;function Ti({groups:t,shared:e=[]}){let s=new Map(e.map(a=>[a.fingerprint,a])),n=new Map(e.map(a=>[a.fingerprint,[]]));for(let a of t)n.get(a.fingerprint)?.push(a);return t.flatMap(a=>{let[r,i]=[s.get(a.fingerprint),n.get(a.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[a]]]:a===i[0]?[[r,i]]:[]})}var Si=({groups:t,tests:e,cases:s})=>[h(ia({groups:t}),"cause"),h(e,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function la({found:t,changed:e}){let s=us.value.query.get("cause"),n=p=>s===lt(p)||s===p.fingerprint,a=Ti(t),[r,i]=b(a.findIndex(([,p])=>p.some(n))>=Qn),c=r?a:a.slice(0,Qn),l=c.map(([p,[g]])=>(p??g.history).trend),u=new Set(t.groups.map(p=>p.org_id)).size>1,m=as();return o`
<div class=${`failure-list ${l.some(ta)?"has-trend":""}`}><div class="failure-head" aria-hidden="true"><span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span></div><ul class="plain failure-groups" id="failure-groups" ...${m}>${c.map(([p,g])=>p?o`
<${ki}
key=${p.fingerprint}
shared=${p}
groups=${g}
wanted=${s}
changed=${e}
/>
`:o`
<${ra}
key=${lt(g[0])}
group=${g[0]}
several=${u}
wanted=${n(g[0])}
changed=${e}
/>
`)}</ul></div>${c.length<a.length&&o`
<p><button type="button" class="button" onClick=${()=>i(!0)}>
Show all ${f(a.length)}</button></p>
`}${t.more&&o`<p class="quiet">Older failures are not counted.</p>`}
`}function Oi(t){let e=_(t);return e.current=Math.max(e.current,t),t<e.current}function Ei({path:t,version:e="",failed:s=0,ended:n="",over:a,initial:r=null,none:i=null,children:c}){let[l,u]=b(!1),m=Oi(s)||l,p=S(t,`${e} ${s} ${m?n:""}`,r),g=p.data.value,B=_(a);y(()=>{a&&!B.current&&p.load(),B.current=a},[a]);let w=!!g?.groups.some(q=>q.retrying>0);y(()=>u(w),[w]);let Q=p.error.value;return Q&&!g?o`<${D} title="Failures could not be loaded" text=${Q.message} again=${p.load} />`:g?g.groups.length===0?i:c(g,(q=g)=>o`<${la} found=${q} changed=${()=>p.load()} />`):o`<${R} />`}var Ci=({children:t})=>o`
<${gt} icon="done" title="No failures"><p>${t}</p><//>
`;var Li=[["24h","24 h"],["7d","7 days"]],Ai=t=>t.get("since")==="7d"?"7d":"24h",Ri=({since:t})=>o`
<${N}
label="Period"
hideLabel
options=${Li}
value=${t}
onChange=${e=>T({since:e==="24h"?"":e},{push:!0})}
/>
`;var Bi=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,n])=>o`
<span class="chip" key=${s}>${n} <strong>${e[s]}</strong><button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>T({[s]:""},{push:!0})}
><${$} name="close" /></button></span>
`);import{m143_0 as ca}from"./main.js";import{m165_0 as ua}from"./main.js";var Mi=({group:t})=>o`
${t.target}${Object.keys(t.labels).length>0&&o`${" "}<span class="quiet">${J(t.labels)}</span>`}
`,Pt=(t,e)=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[t]>0?"":"quiet"}`}>${f(s[t])}</span>`}),De=[{name:"bar",title:"Progress",cell:t=>o`<${tt} group=${Y(t)} />`},Pt("waiting","Waiting"),Pt("running","Running"),Pt("done","Passed"),{...Pt("failed","Failed"),cell:t=>o`<${dt} of=${t} />`}],ma={name:"target",title:"Target",main:!0,cell:t=>Mi({group:t})},Ni={name:"build",title:"Build",main:!0,cell:t=>o`<${H} org=${t.org_id} version=${t.app_version_id} />`},qi={name:"why",title:"Why it waits",cell:({explanation:t})=>t&&o`<${ua} explanation=${t} />`};function Pi(t){let e=new Map;for(let s of t){let n=e.get(s.app_version_id);if(n)for(let a of Es)n[a]+=s[a];else e.set(s.app_version_id,{...s})}return[...e.values()]}function pa({id:t,label:e,kind:s,groups:n,columns:a}){let r=new Map(n.map(i=>[i.id,{value:i}]));return o`
<${ca}
id=${t}
label=${e}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${a}
hrefOf=${i=>d(s,i)}
/>
`}var Ii=({groups:t})=>o`
<${pa}
id="group-list"
label="Groups of the build"
kind="group"
groups=${t.map(Kt)}
columns=${t.some(({explanation:e})=>e)?[ma,...De,qi]:[ma,...De]}
/>
`,ji=({groups:t})=>o`
<${pa}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Pi(t.map(Kt))}
columns=${[Ni,...De]}
/>
`;function Fi({list:t,what:e,older:s="Show older",all:n="End of list"}){let{ids:a,error:r,loading:i,more:c}=t;return r.value?o`
<${D}
title=${`${e} could not be loaded`}
text=${r.value.message}
again=${()=>a.peek().length?t.next():t.first()}
/>
`:i.value==="first"&&a.value.length===0?o`<${R} lines=${10} />`:c.value?o`
<p class="nothing"><button type="button" class="button" disabled=${i.value!==null} onClick=${()=>t.next()}>${s}</button></p>
`:a.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m105_0 as fa}from"./main.js";import{m113_0 as da}from"./main.js";function Di({store:t,kind:e}){return t.loaded.value?o`<${da} problem=${{status:404,text:`there is no such ${e}`}} />`:o`
<${fa} title=${e.charAt(0).toUpperCase()+e.slice(1)}><${R} /><//>
`}function Wi({label:t,tabs:e,value:s,onChange:n}){let a=_(null),r=ns(),i=Math.max(0,e.findIndex(l=>l.name===s));return y(()=>{let[l,u]=[a.current,a.current.children[i]].map(m=>m.getBoundingClientRect());a.current.scrollLeft+=Math.max(0,u.right-l.right)-Math.max(0,l.left-u.left)},[i]),o`
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
`}var $a=(...t)=>t.every(e=>e!==null),It=t=>{let e=t.filter(s=>s.has_start).length;return e?`${e<t.length?" partly":""} with start`:""};function Ui({usual_with_start:t,usual_without_start:e},s){let[n,a]=Et(s)?[e,"without start"]:[t,"with start"];return n===null?"":`usually ${k(n)}${$a(t,e)?` ${a}`:""}`}var zi=5,Hi=({usual_with_start:t,usual_without_start:e,history:s})=>$a(t,e)?`${k(t)} with start, ${k(e)} without`:It(s.filter(n=>n.outcome==="passed").slice(0,zi)).trim();function ha({share:t}){let e=_(null);return O(()=>e.current.style.setProperty("--share",t.toFixed(3))),o`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var Ki=({label:t,by:e,rows:s})=>o`
<table class="tallies" aria-label=${t}><thead><tr><th scope="col">${e}</th><th scope="col" class="is-numeric">Ran</th><th scope="col">Failed</th><th scope="col" class="is-numeric">Duration</th></tr></thead><tbody>${s.map(({key:n,name:a,ran:r,failed:i,seconds:c,start:l})=>o`
<tr key=${n}><th scope="row">${a}</th><td class="is-numeric">${f(r)}</td><td><span class="share"><${ha} share=${i/r} /><span class="number">${Z(i/r)}</span></span></td><td class="is-numeric">${c===null?"\u2013":k(c)+l}</td></tr>
`)}</tbody></table>
`;function Vi(t,e){let s=new Map;for(let n of t){let a=e(n),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n),s.set(a,r)}return[...s.values()].map(({passes:n,...a})=>({...a,seconds:n.length>0?n.reduce((r,i)=>r+i.run_seconds,0)/n.length:null,start:It(n)}))}function Gi({name:t,value:e,note:s,icon:n,tone:a="",href:r,children:i}){let c=o`
<span class="tile-name">${n&&o`<${$} name=${n} />`}${t}</span><span class="tile-value number">${e}</span>${s&&o`<span class="tile-note">${s}</span>`}${i}
`,l=`tile ${a&&`tile-${a}`}`;return r?o`<a class=${l} href=${r} data-tile=${t}>${c}</a>`:o`<div class=${l} data-tile=${t}>${c}</div>`}var ct=class{#t;value=L(null);error=L(null);constructor(e,s=null){this.#t=e,this.value.value=s}start(e=0){if(this.value.peek()===null&&this.again(),!e)return;let s=setInterval(()=>document.hidden||this.again(),e*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await M(this.#t),this.error.value=null}catch(e){this.error.value=e}}};import{m10_0 as ga,m10_1 as _a,m10_2 as ba,m10_3 as We}from"./main.js";var Qi=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],xa=t=>t===null?null:Math.round(t*1e4)/100,Ji=t=>Z(t/100);function Zi(t,e,s){return`${t.map(({name:a,shown:r},i)=>{let c=e[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${a}: latest ${l}, from ${s(Math.min(...c))} to ${s(_a(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function et(t,e,s,n){let a=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:t,data:[e,...r],series:a,summary:Zi(a,r,n.write),...n}}var G=(t,e)=>({name:t,tone:e,kind:"line"});function wa(t,{ofAgent:e=!1}={}){let{at:s,installs:n,installs_avoided:a}=t,r={write:ba,steps:ga,least:1},i={write:Ji,least:100,most:100};return[et("Pass rate",s,[[G("passed","good"),t.pass_rate.map(xa)]],{...i,floor:50}),et("Duration",s,[[G("p95","warn"),t.run_p95],[G("p50","go"),t.run_p50]],r),et("Queue wait",s,[[G("p95","warn"),t.wait_p95],[G("p50","go"),t.wait_p50]],r),e?et("Utilization",s,[[G("working","go"),t.busy_agents.map(xa)]],i):et("Agents at work",s,[[G("on average","go"),t.busy_agents]],{write:We,steps:Qi,least:1}),et("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>n[c]},n.map((c,l)=>c+a[l])],[{name:"avoided",tone:"good",kind:"bars"},a]],{write:We,least:4})]}import{m39_0 as ya}from"./main.js";var Xi={"30d":600,"90d":600},Yi=60,va=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],tl={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},ka=t=>t.get("view")==="trends",el=({query:t,first:e})=>o`
<${N}
label="View"
hideLabel
options=${[["",e],["trends","Trends"]]}
value=${ka(t)?"trends":""}
onChange=${s=>T({view:s},{push:!0})}
/>
`;function sl({subject:t,query:e}){let s=va.some(([u])=>u===e.get("range"))?{range:e.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...t,...s})}`,a=A(()=>new ct(n),[n]);y(()=>a.start(Xi[s.range]??Yi),[a]);let r=a.value.value,i=a.error.value,c=A(()=>r&&wa(r,{ofAgent:"agent"in t}),[r]),l=o`
<${N}
label="Period"
hideLabel
options=${va}
value=${s.range??r?.range}
onChange=${u=>T({range:u},{push:!0})}
/>
`;return o`
<${X} id="trends" title="Trends" note=${tl[r?.step]} tools=${l}>${i&&o`<${D} title="Trends could not be loaded" text=${i.message} again=${a.again} />`}${!r&&!i&&o`<${R} lines=${12} />`}${r&&(r.attempts.some(u=>u>0)?o`<${ya} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}<//>
`}var Ue=400,ze=200,Ta=t=>Math.floor(t/ze)*ze;function nl(t){let e=Ve({from:0,to:Ue*2,width:0});return O(()=>{let s=0,n=()=>{s=0;let i=t.current.getBoundingClientRect(),c={from:Ta(-i.top-Ue),to:Ta(window.innerHeight-i.top+Ue)+ze,width:Math.floor(i.width)},l=e.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(e.value=c)},a=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(a);return r.observe(t.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),e}export{Di as m100_0,Nn as m104_0,it as m104_1,Br as m104_2,Me as m110_0,Ne as m110_1,Xt as m111_0,_o as m117_0,kt as m117_1,Js as m117_2,Pe as m120_0,Mt as m120_1,lo as m123_0,io as m123_1,yt as m123_2,qs as m123_3,te as m142_0,Tt as m142_1,at as m142_2,Wi as m144_0,ha as m145_0,Ki as m145_1,Vi as m145_2,qt as m146_0,Hr as m146_1,Wn as m146_2,Ma as m14_0,pt as m14_1,os as m14_2,Gi as m150_0,sl as m164_0,el as m164_1,ka as m164_2,de as m169_0,pe as m172_0,me as m172_1,fe as m172_2,ot as m172_3,ce as m172_4,ue as m172_5,rn as m194_0,xe as m194_1,Zo as m194_2,_e as m194_3,ge as m194_4,cn as m194_5,mn as m198_0,Ct as m198_1,tr as m198_2,ar as m198_3,pn as m198_4,fn as m198_5,nr as m198_6,ir as m198_7,er as m198_8,ye as m199_0,we as m199_1,ve as m199_2,_n as m199_3,ne as m203_0,Eo as m203_1,se as m203_2,Rt as m212_0,Ar as m212_1,Rr as m212_2,F as m220_0,st as m223_0,ct as m226_0,wt as m230_0,xt as m230_1,Qt as m230_2,Jt as m230_3,qa as m25_0,Ia as m25_1,ja as m25_2,ao as m27_0,Ht as m27_1,Ya as m27_2,Os as m27_3,Ss as m27_4,zt as m27_5,Oo as m28_0,Ot as m28_1,St as m28_2,Zs as m28_3,It as m291_0,Hi as m291_1,Ui as m291_2,nl as m292_0,V as m32_0,Mo as m33_0,Do as m33_1,en as m33_2,Uo as m36_0,je as m38_0,Vn as m38_1,oe as m44_0,$i as m49_0,Ie as m52_0,Gr as m52_1,re as m53_0,la as m55_0,Ei as m55_1,Ci as m55_2,ia as m55_3,lt as m55_4,Si as m55_5,gi as m55_6,Ri as m57_0,Ai as m57_1,Bi as m60_0,uo as m70_0,Qs as m70_1,Vs as m70_2,Gs as m70_3,vt as m70_4,ji as m77_0,Ii as m77_1,jt as m7_0,Qe as m7_1,Je as m7_2,Ge as m7_3,Ft as m7_4,Ze as m7_5,Le as m89_0,Re as m89_1,Ae as m89_2,Wt as m8_0,La as m8_1,Aa as m8_2,ss as m8_3,Ut as m8_4,Fi as m90_0,Be as m93_0};
