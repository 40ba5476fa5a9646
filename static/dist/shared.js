import{m299_0 as wl,m299_1 as yl,m299_2 as es,m299_3 as P,m299_4 as vl,m299_5 as kl,m299_6 as A,m299_7 as Tl,m299_8 as ss,m299_9 as Sl,m299_10 as ns,m299_11 as Ol}from"./main.js";import{m6_0 as dt}from"./main.js";var Ca=["passed","failed","timed_out"],as=t=>t.tries.filter(({outcome:e})=>Ca.includes(e)).reduce((e,{run_seconds:s,start_seconds:n})=>Math.max(e,(s??-1)-(n??0)),-1),os=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason);function rs(t,{show:e="",test:s="",sort:n=""}){let a=dt[e]??(()=>!0),r=s.toLowerCase(),i=t.filter(l=>a(l)&&l.test.toLowerCase().includes(r));if(n==="slowest"){let l=new Map(i.map(c=>[c.id,as(c)]));i.sort((c,u)=>l.get(u.id)-l.get(c.id)||(c.id<u.id?-1:1))}else i.sort((l,c)=>(c.status==="failed")-(l.status==="failed")||(l.id<c.id?-1:1));return i.map(l=>l.id)}function La(t){let e=new Map;for(let{id:a,test:r,target:i}of t){let l=`${r}
${i}`;e.get(l)?.push(a)||e.set(l,[a])}let n=[...e.values()].filter(a=>a.length>1).flatMap(a=>a.sort().map((r,i)=>[r,[i+1,a.length]]));return{tests:e.size,twins:new Map(n)}}function is(t){let e=Object.keys(dt),s={total:t.length,most:0,hasStart:t.some(n=>n.tries.some(a=>a.start_seconds)),hasCauses:t.some(os),targets:[...new Set(t.map(({target:n})=>n))].sort(),...La(t),groups:new Map,trees:t.flatMap(n=>n.tries.map(a=>a.tree)),...Object.fromEntries(e.map(n=>[n,0]))};for(let n of t){for(let r of e)dt[r](n)&&(s[r]+=1);if(s.most=Math.max(s.most,n.tries.length),!["pending","running"].includes(n.status))continue;let a=s.groups.get(n.group)??{waiting:0,running:0};a[n.status==="pending"?"waiting":"running"]+=1,s.groups.set(n.group,a)}return s}function Qt(t){let s=t.filter(n=>n===null||n.waiting>0).map(n=>n?.explanation?.clear_seconds??null);return s.includes(null)?null:Math.max(0,...s)}var Ra=(t,e)=>t.length===e.length&&t.every((s,n)=>s===e[n]),Jt=class{#t;#e=A(0);#a=P(()=>(this.#e.value,this.#t.peek()));summary=P(()=>is(this.#a.value));constructor(e){this.#t=e}get loaded(){return this.#t.loaded}row(e){return this.#t.row(e)}follow(){return this.#e.value+=1,this.#t.watch(()=>this.#e.value+=1)}chosen(e){let s=[];return P(()=>{let n=rs(this.#a.value,e);return Ra(n,s)?s:s=n})}};import{m4_0 as ql,m4_1 as Nl,m4_2 as M,m4_3 as jl,m4_4 as $t}from"./main.js";import{m170_0 as ls}from"./main.js";import{m272_0 as cs,m272_1 as us,m272_2 as Wl}from"./main.js";var ms=50,Aa=200,Ba=A(null),at=class{#t;#e;#a;#c;#s=new Map;#o=null;#n=0;ids=A([]);loading=A(null);error=A(null);more=A(!1);constructor({path:e,name:s,query:n={},page:a=null,mirrors:r=!1}){this.#t=e,this.#e=s,this.#a=n,this.#c=r,a&&this.#i(a)}row(e){return this.#s.get(e)??Ba}has(e){return this.#s.has(e)}start(){this.ids.peek().length===0&&this.first()}async first(){let e=await this.#m("first",null);e&&this.#i(e)}async next(){if(!this.#o||this.loading.peek())return;let e=await this.#m("more",this.#o);e&&this.#p(e)}refresh=async()=>{let e=this.#n,s;try{s=await M(this.#u(null,Math.min(Aa,Math.max(ms,this.ids.peek().length))))}catch{return}if(e!==this.#n)return;let n=s[this.#e].some(({id:a})=>this.#s.has(a))||this.ids.peek().length===0;this.#c&&s.next===null?this.#i(s):n?this.merge(s[this.#e],s.next):this.#i(s)};merge(e,s=null){let n=e.filter(({id:a})=>!this.#s.has(a)).map(({id:a})=>a);for(let a of e)this.#r(a);this.#o===null&&s!==null&&this.ids.peek().length===0&&this.#l(s),n.length>0&&(this.ids.value=[...n,...this.ids.peek()])}watch(e,s=n=>n){let n=a=>Object.values(a).forEach(r=>this.update(s(r,this.row(r.id).peek())));return n(cs(e)),e.watch(n)}update(e){this.#s.has(e.id)&&this.#r(e)}#r(e){let s=this.#s.get(e.id);s?s.value=e:this.#s.set(e.id,A(e))}#l(e){this.#o=e,this.more.value=e!==null}#i(e){let s=e[this.#e].map(({id:a})=>a);for(let a of e[this.#e])this.#r(a);let n=new Set(s);es(()=>{for(let[a,r]of[...this.#s])n.has(a)||(this.#s.delete(a),r.value=null);this.#l(e.next),this.ids.value=s})}#p(e){let s=e[this.#e].filter(({id:n})=>!this.#s.has(n)).map(({id:n})=>n);for(let n of e[this.#e])this.#r(n);this.#l(e.next),this.ids.value=[...this.ids.peek(),...s]}#u(e,s=ms){let n=Object.entries({...this.#a,limit:s,cursor:e}).filter(([,a])=>a!==null&&a!=="");return`${this.#t}?${new URLSearchParams(n)}`}async#m(e,s){let n=++this.#n;this.loading.value=e,this.error.value=null;try{let a=await M(this.#u(s));return n===this.#n?a:null}catch(a){return n===this.#n&&(this.error.value=a),null}finally{n===this.#n&&(this.loading.value=null)}}};var ot=us("batches",(t,e)=>t.id<e.id?1:t.id>e.id?-1:0);var Zt=50,Ma={org_id:"organization",suite:"suite",branch:"branch"},qa=t=>[t.name,t.branch].filter(Boolean).join(" \xB7 ");function Yt(t){try{let e=new URL(t.url);return["https:","http:"].includes(e.protocol)?e.href:null}catch{return null}}var ps=(t,e)=>Object.entries(t).every(([s,n])=>e[s]===n),Xt=class extends at{#t;fresh=P(()=>{let e=this.ids.value[0]??"";return this.loading.value==="first"?0:ot.ids.value.filter(s=>s>e&&ps(this.#t,ot.row(s).peek()??{})).length});constructor({filters:e,page:s}){super({path:"/api/v1/batches",name:"batches",query:e,page:s}),this.#t=e}follow(){this.start();let e=this.watch(ot),s=ls.onReconnect(()=>this.#e());return()=>{e(),s()}}async#e(){let e=this.ids.peek().filter(s=>ot.row(s).peek()===null);for(let s=0;s<e.length;s+=Zt){let n=e.slice(s,s+Zt).join(",");try{(await M(`/api/v1/batches?${new URLSearchParams({id:n,limit:Zt})}`)).batches.forEach(r=>this.update(r))}catch{return}}}};import{m297_0 as nc,m297_1 as ac,m297_2 as oc,m297_3 as v,m297_4 as rc,m297_5 as fs,m297_6 as ic,m297_7 as E,m297_8 as C,m297_9 as lc,m297_10 as _,m297_11 as b}from"./main.js";import{m189_0 as mc,m189_1 as pc,m189_2 as k,m189_3 as ds,m189_4 as fc,m189_5 as dc,m189_6 as L}from"./main.js";function ht(t,e){let s=_({key:t,version:e,changes:0}),n=s.current,a=n.key===t&&n.version!==null&&e!==null&&n.version!==e,r=e??(n.key===t?n.version:null);return s.current={key:t,version:r,changes:n.changes+(a?1:0)},s.current.changes}function $s(t,e,s,n){let a=k(t&&`${t}/compare?${new URLSearchParams({...e,limit:0})}`,s),r=a.data.value,i=r?.with??null,l=ht(i?.id??i,n(i));return v(()=>{l>0&&a.invalidate()},[l]),{found:r,changes:l}}var Na=({total:t,done:e,failed:s,excused:n,cancelled:a})=>[t,e,s,n,a].join(" ");function ja(t){let e=L(t&&`batch:${t.id}`);return e?.ids.value,t&&Na(e.row(t.id).value??t)}var Pa=(t,e)=>$s(t&&`/api/v1/batches/${t.id}`,{with:e},t&&`${t.done} ${t.failed} ${t.cancelled}`,ja);import{m182_0 as gt,m182_1 as xc,m182_2 as wc,m182_3 as yc,m182_4 as vc,m182_5 as h,m182_6 as kc,m182_7 as hs,m182_8 as Tc,m182_9 as gs,m182_10 as Q,m182_11 as _s,m182_12 as f,m182_13 as Z,m182_14 as T,m182_15 as Sc,m182_16 as Oc,m182_17 as q,m182_18 as Ec,m182_19 as Cc,m182_20 as I,m182_21 as Lc,m182_22 as S,m182_23 as Rc}from"./main.js";import{m191_0 as o}from"./main.js";import{m235_0 as Nc,m235_1 as jc,m235_2 as Pc,m235_3 as Ic,m235_4 as Dc,m235_5 as O,m235_6 as Fc,m235_7 as d,m235_8 as bs,m235_9 as Wc}from"./main.js";import{m137_0 as xs}from"./main.js";var ws={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},Ia={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},Da=({work:t})=>o`
<a href=${d("job",{id:t.id})}>${t.test}</a> waits for it until ${S(t.awaited_until)}.
${" "}${ws[t.then]}
`,Fa=({position:t,hold:e,reason:s,text:n}={})=>s==="no_agent"?n.split(" \xB7 ")[0]:[t>1&&!e&&`place ${f(t)}`,n].filter(Boolean).join(" \xB7 ")||"waiting";function Wa({status:t,agent:e,attempts:s,explanation:n}){return t==="running"?o`Attempt ${f(s)} runs on <a href=${d("agent",{name:e})}>${e}</a>.`:t!=="pending"?Ia[t]:`The job is queued again: ${Fa(n??void 0)}.`}function Ua({attempt:t}){let e=L(`job:${t.job_id}`),s=e.ids.value.length?e.row(t.job_id).value:null;return o`
Its attempt of <a href=${d("job",{id:t.job_id})}>${t.test}</a> ended as lost.
${s&&o`${" "}<span data-next>${Wa(s)}</span>`}
`}function za({job:t}){let e=t.status==="running"&&!t.reason?t.agent:null,s=L(e?`agent:${e}`:null),n=s?.ids.value.length?s.row(e).value:null;return n?.job?.id!==t.id||!n.job.awaited_until?null:o`
<p class="why" role="status" data-silent><strong><a href=${d("agent",{name:e})}>${e}</a> has not responded for <${xs} since=${n.last_seen_at} />.
</strong>${" "}The job waits for it until ${S(n.job.awaited_until)}. ${ws[n.job.then]}</p>
`}import{m56_0 as _t,m56_1 as bt,m56_2 as Yc}from"./main.js";import{m82_0 as $}from"./main.js";import{m101_0 as xt}from"./main.js";import{m109_0 as X}from"./main.js";import{m129_0 as N}from"./main.js";import{m142_0 as wt,m142_1 as W,m142_2 as B}from"./main.js";import{m143_0 as ys,m143_1 as vs,m143_2 as pu,m143_3 as ks}from"./main.js";import{m150_0 as U,m150_1 as $u,m150_2 as hu}from"./main.js";var Os=100,Ha=2e4,Ts=20,Ka=[["previous","Previous batch"],["base","Base branch"]],vt=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],yt=t=>[[t.name,t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.app_version_id,t.commit&&I(t.commit),S(t.created_at)].filter(Boolean).join(", ");function Va(t){let[e,s]=b([]);return v(()=>{let n=new AbortController,a=new URLSearchParams({suite:t.suite,limit:Ts+1,...t.org_id?{org_id:t.org_id}:{}});return M(`/api/v1/batches?${a}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==t.id).slice(0,Ts)),()=>{}),()=>n.abort()},[t.id]),e}function Ga({batch:t,chosen:e}){let s=Va(t),n=a=>O({with:a},{push:!0});return o`
<div class="page-tools"><${N} label="Against" hideLabel options=${Ka} value=${e} onChange=${n} />${s.length>0&&o`
<${xt}
label="Other batch"
items=${s.map(a=>({label:yt(a),checked:a.id===e,run:()=>n(a.id)}))}
>
Other batch…
<${$} name="down" /><//>
`}</div>
`}var Ja=({at:t,hasStart:e})=>t===null?null:o`<span class="number quiet">${T(t)}${e&&" with start"}</span>`;function Ss({id:t,status:e,seconds:s,hasStart:n,word:a}){return t?o`
<a class="change-side" href=${d("job",{id:t})}><span class="unseen">${a}: </span><${vs} job=${{status:e}} /> <${Ja} at=${s} hasStart=${n} /></a>
`:o`<span class="quiet">not run</span>`}function Qa({row:t,gone:e,hasCause:s,hasTarget:n}){let a=e?t.job_id:t.before_job_id,r=t.status==="failed"&&!e&&!s&&t.cause;return o`
<li class="change"><span class="change-what"><a class="change-test" href=${d("job",{id:t.job_id})}><${U} test=${t.test} /></a>${n&&o`<span class="quiet">${t.target}</span>`}${t.excused&&!e&&o`<span class="tag" title=${bt}>quarantined</span>`}${r&&o`<span class="row-why quiet" title=${r}>${r}</span>`}</span><${Ss}
word="before"
id=${a}
status=${e?t.status:t.before_status}
seconds=${e?t.seconds:t.before_seconds}
hasStart=${e?t.has_start:t.before_has_start}
/><${$} name="next" /><${Ss} word="now" ...${{...t,id:e?null:t.job_id,hasStart:t.has_start}} /></li>
`}var Es=({kind:t,rows:e,...s})=>o`
<div class="change-rows"><div class="change change-head quiet" aria-hidden="true"><span></span><span>Before</span><span></span><span>Now</span></div><ul class="change-list" data-changes=${t}>${e.map(n=>o`<${Qa} key=${n.job_id} row=${n} gone=${t==="gone"} ...${s} />`)}</ul></div>
`;function Za({kind:t,rows:e,causes:s,hasTarget:n}){let a=new Map(e.map(r=>[r.job_id,r]));return s.map(({fingerprint:r,cause:i,tests:l,job_ids:c})=>{let u=c.filter(m=>a.has(m)).map(m=>a.get(m));return u.length>0&&o`
<div class="change-cause" key=${r} data-cause=${r}><h3><span class="failure-cause">${i||"No cause is known"}</span>${" "}<small class="number">${h(l,"test")}</small></h3><${Es} kind=${t} rows=${u} hasTarget=${n} hasCause /></div>
`})}function kt(t){let e=t.counts.new-t.new_elsewhere;return{...t,counts:{...t.counts,new:e},new:t.new.slice(0,e)}}var Tt=({counts:t,excused:e},s)=>t[s]-(s==="still_failing"?e:0),St=({excused:t})=>t>0?`, ${f(t)} quarantined`:"";function Ot({on_agent:t,counts:e},s){let n=t[s];return n?n.tests===e[s]?`, all on ${n.agent}`:`, ${f(n.tests)} only on ${n.agent}`:""}var Xa=(t,e)=>f(Tt(t,e))+(e==="still_failing"?St(t):"")+Ot(t,e);function Ya({kind:t,title:e,icon:s,note:n,counted:a,total:r,few:i,rows:l,causes:c,hasTarget:u,showAll:m}){let[p,g]=b(!1),w=p?l:l.slice(0,i);return o`
<${X}
title=${o`<span class=${`state state-${s}`}><${$} name=${s} /><span>${e}</span></span>`}
note=${a}
className="changes"
tools=${o`<span class="quiet">${n}</span>`}
>${c?o`<${Za} kind=${t} rows=${w} causes=${c} hasTarget=${u} />`:o`<${Es} kind=${t} rows=${w} hasTarget=${u} />`}${w.length<r&&o`
<p class="nothing"><button type="button" class="button" onClick=${()=>{g(!0),l.length<r&&m()}}>
Show all ${f(r)}</button></p>
`}<//>
`}function to(t,e){return t===0?`No test has finished${e&&` yet, ${e}`}`:e?`Same so far, ${e}`:"No changes"}function Cs({found:t,ended:e,left:s,against:n,tools:a,few:r=Os,showAll:i}){let l=kt(t),c=vt.filter(([m])=>l.counts[m]>0),u=new Set(c.flatMap(([m])=>l[m].map(({target:p})=>p)));return o`
<p class="change-with">
Against ${n}${" "}${s&&c.length>0&&o`<span class="number" data-to-run>· ${s}</span>`}${" "}${a}</p>${c.length===0?o`
<${wt} icon=${s||!e?"running":"done"} title=${to(e,s)}>${e>0&&o`<p>Every finished test has the same status in both.</p>`}<//>
`:null}${c.map(([m,p,g,w])=>o`
<${Ya} key=${m} kind=${m} title=${p} icon=${g}
note=${m==="new"&&t.new_elsewhere>0?`${w}; ${f(t.new_elsewhere)} more above`:w}
rows=${l[m]}
counted=${Xa(l,m)}
total=${l.counts[m]} few=${r} showAll=${i}
causes=${m==="newly_failing"?l.causes:null} hasTarget=${u.size>1}
/>
`)}
`}function Ls({path:t,query:e,version:s,title:n,draw:a}){let[r,i]=b(Os),l=k(`${t}?${new URLSearchParams({...e,limit:r})}`,s),c=_(null),u=l.data.value??c.current;c.current=u;let m=l.error.value;return o`
${m&&o`<${W} title=${n} text=${m.message} again=${()=>l.load()} />`}${u&&a(u,()=>i(Ha))}${!u&&!m&&o`<${B} />`}
`}function eo({batch:t,with:e,with_more:s}){let n=[e,...s].reduce((a,{unfinished:r})=>a+r,0);return[t.unfinished>0&&`${f(t.unfinished)} to run`,n>0&&`${f(n)} to run in the other batch${s.length>0?"es":""}`].filter(Boolean).join(", ")}function so({found:{with:t,with_more:e,with_targets:s}}){return e.length===0?o`<a href=${d("batch",{id:t.id})}>${yt(t)}</a>`:[t,...e].map((n,a)=>{let r=Object.keys(s).filter(i=>s[i]===n.id);return o`
${a>0&&" and "}<a key=${n.id} href=${d("batch",{id:n.id})} title=${yt(n)}>${[n.name,n.app_version_id].filter(Boolean).join(", ")} on ${r.join(", ")}</a>
`})}function no({found:t,chosen:e,showAll:s}){return t.with===null?o`
<p class="nothing">
Nothing to compare with:${" "}${e==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch and targets."}</p>
`:o`
<${Cs}
found=${t}
ended=${t.batch.done+t.batch.failed}
left=${eo(t)}
against=${o`<${so} found=${t} />`}
showAll=${s}
/>
`}var ao=({batch:t,chosen:e,changes:s})=>o`
<${Ga} batch=${t} chosen=${e} /><${Ls}
key=${`${t.id} ${e}`}
path=${`/api/v1/batches/${t.id}/compare`}
query=${{with:e}}
version=${`${t.done} ${t.failed} ${t.cancelled} ${s}`}
title="The batches could not be compared"
draw=${(n,a)=>o`<${no} found=${n} chosen=${e} showAll=${a} />`}
/>
`;import{m264_0 as Rs,m264_1 as Y,m264_2 as te}from"./main.js";import{m234_0 as x,m234_1 as Nu}from"./main.js";import{m268_0 as Iu,m268_1 as z,m268_2 as tt,m268_3 as As,m268_4 as G,m268_5 as Du}from"./main.js";import{m27_0 as et}from"./main.js";var oo={held:["paused","held"],stuck:["suspect","cannot start"]};function H({status:t}){let[e,s]=oo[t]??[t,ks(t)];return o`
<span class=${`state state-${e}`}><${$} name=${e} /><span>${s}</span></span>
`}import{m52_0 as K}from"./main.js";import{m65_0 as V,m65_1 as Zu,m65_2 as Xu}from"./main.js";import{m0_0 as ee,m0_1 as Bs,m0_2 as em,m0_3 as sm,m0_4 as Ms,m0_5 as se,m0_6 as qs,m0_7 as nm,m0_8 as Et,m0_9 as Ns,m0_10 as am,m0_11 as om,m0_12 as rm,m0_13 as im,m0_14 as lm,m0_15 as Ct,m0_16 as cm,m0_17 as um,m0_18 as mm}from"./main.js";var rt=()=>x("retry","job"),js=[["","failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"],["quarantined","quarantined","quarantined"]],it=(t,e=!1)=>({...t,status:"failed",q:`excused:${e}`});function ro([t,e,s]){return e===t?", all new":s===t?", all infrastructure":e+s===0?", none new":""}async function Lt({within:t="/api/v1/jobs",filter:e={},fresh:s=e,isOfJobs:n=!1}){let a=`${t}/retry`,r=js.map(([c])=>({filter:it(c==="new"?s:e,c==="quarantined"),failure:["new","infrastructure"].includes(c)?c:e.app_version_id&&"latest"})),i=await Promise.all(r.map(c=>$t("POST",a,{...c,dry_run:!0}).catch(()=>null))),l=i.map(c=>c?.changed??0);return i.flatMap((c,u)=>{let m=l[u],p=[1,2].includes(u)&&m===l[0];if(m===0||p)return[];let[,g,w]=js[u],y={expected:m,until:c.until},F=()=>se(()=>$t("POST",a,{...r[u],...y}),Ea=>ee.retry(Ea.changed)),R=m===1?g:w,Oa=n&&g===w?m===1?" job":" jobs":"";return[{label:`Retry ${f(m)} ${R}${Oa}${u===0?ro(l):""}`,icon:"retry",run:F}]})}var Rt=(t,e,s="/api/v1/jobs")=>se(()=>$t("POST",`${s}/retry`,{filter:t,failure:t.app_version_id&&"latest",expected:e}),({changed:n})=>ee.retry(n));var ne=({within:t,filter:e,fresh:s,isOfJobs:n,label:a="Retry failed jobs",icon:r="retry",className:i,children:l})=>rt()&&o`
<${xt}
label=${a}
icon=${r}
items=${()=>Lt({within:t,filter:e,fresh:s,isOfJobs:n})}
none="Nothing to retry: all passed since, wait or run."
className=${i}
tip=${l?void 0:a}
>${l&&o`${l}<${$} name="down" />`}<//>
`,io=({filter:t,children:e})=>rt()&&o`
<button type="button" class="button" onClick=${async()=>(await Lt({filter:t}))[0]?.run()}><${$} name="retry" />${e}</button>
`,ae=({failed:t,excused:e})=>t>e?[t-e,"failed",!1]:[e,"quarantined",!0],Ps=({failed:t,excused:e})=>t===e||t===1,lo=({of:t,filter:e,within:s,isOfJobs:n})=>{let[a,r,i]=ae(t);return o`
<button type="button" class="button" onClick=${()=>Rt(it(e,i),a,s)}><${$} name="retry" />
Retry ${f(a)} ${r}${n&&(a===1?" job":" jobs")}</button>
`},Is=({of:t,filter:e,within:s,isOfJobs:n})=>o`
<span class="line"><${lo} of=${t} filter=${e} within=${s} isOfJobs=${n} />${!Ps(t)&&o`<${ne} filter=${e} within=${s} isOfJobs=${n} icon="down" />`}</span>
`,oe=({batch:t})=>{let e=`/api/v1/batches/${t.id}`,s=`Retry failed jobs of ${t.name}`;if(!Ps(t))return o`<${ne} within=${e} label=${s} className="icon-button" />`;let[n,,a]=ae(t);return o`
<button type="button" class="icon-button" aria-label=${s} data-tip=${s} onClick=${()=>Rt(it({},a),n,e)}><${$} name="retry" /></button>
`},co=({filter:t,tests:e})=>e.failed>0&&rt()&&o`<${Is} of=${e} filter=${t} />`;function uo({batch:t,isOfJobs:e}){return!x("retry","batch")||t.failed===0&&t.unfinished===0?null:t.failed>0?o`
<${Is} of=${t} filter=${{}} within=${`/api/v1/batches/${t.id}`} isOfJobs=${e} />
`:o`
<button type="button" class="button" disabled><${$} name="retry" />
Retry failed
</button>
`}import{m136_0 as Sm,m136_1 as At,m136_2 as Om}from"./main.js";import{m3_0 as Ds,m3_1 as Lm,m3_2 as Rm,m3_3 as Am,m3_4 as Bm,m3_5 as Fs,m3_6 as Ws,m3_7 as Us}from"./main.js";import{m11_0 as Nm,m11_1 as re,m11_2 as jm,m11_3 as Pm}from"./main.js";import{m265_0 as zs,m265_1 as Fm,m265_2 as Wm}from"./main.js";import{m70_0 as Hm,m70_1 as Hs}from"./main.js";import{m75_0 as Ks}from"./main.js";function ie({as:t="div",left:e=0,top:s=0,width:n,height:a,className:r="",children:i,...l}){let c=_(null);return E(()=>{let{style:u}=c.current;u.setProperty("transform",`translate(${e}px, ${s}px)`),u.setProperty("width",n===void 0?"100%":`${n}px`),u.setProperty("height",a===void 0?"auto":`${a}px`)},[e,s,n,a]),o`<${t} ref=${c} class=${`placed ${r}`} ...${l}>${i}<//>`}import{m117_0 as Vs}from"./main.js";var Gs=t=>t.job??t.installed?.[0]??null;function Js({until:t,by:e,at:s}){return[[e&&`by ${e}`,s&&`at ${S(s)}`].filter(Boolean).join(" "),t&&`until ${S(t)}`].filter(Boolean).join(", ")}function lt({held:t,paused_reason:e},s=!1){if(!t)return e?`paused itself: ${e}`:null;let{kind:n,note:a,...r}=t;return[a&&!s?`${n}: ${a}`:a||n,Js(r)].filter(Boolean).join(", ")}function Qs({job:t}){return o`
<span class="took"><span class="took-words">${t.phase==="installing"&&o`<em>installing</em>${" "}`}<${K} since=${t.started_at} expected=${t.expected_seconds} /></span><${Vs} since=${t.started_at} expected=${t.expected_seconds} /></span>
`}function mo({agent:t}){if(t.job)return o`<${U} test=${t.job.test} />`;let e=t.lost?null:lt(t);if(e)return o`<span class="card-hold" title=${e}>${lt(t,!0)}</span>`;if(t.state==="offline")return o`<${Ks} agent=${t} />`;let s=Ws(t);if(s)return o`<span class="card-hold">${s}</span>`;let n=Fs(t);return o`<span class="quiet" title=${n}>${n}</span>`}function po({id:t,index:e,count:s,...n}){let a=zs.row(t).value;if(!a)return null;let r=Gs(a),i=Q(a.labels);return o`
<${ie}
as="li"
className=${`card card-${Us(a)}`}
aria-setsize=${s}
aria-posinset=${e+1}
...${n}
><span class="card-head"><a
class="card-name"
data-row=${`agent/${t}`}
tabindex="-1"
href=${d("agent",{name:a.name})}
title=${a.name}
>${a.name}</a><${ys} agent=${a} /></span><span class="card-build">${r?o`<${V} org=${r.org_id} version=${r.app_version_id} />`:o`<span class="quiet">no build installed</span>`}</span><span class="card-doing"><${mo} agent=${a} /></span><span class="card-took">${a.job&&o`<${Qs} job=${a.job} />`}</span><span class="card-labels" title=${i}><${Hs} name=${a.name} />${a.simulated&&o`<span class="tag">simulated</span>${" "}`}${i}</span><//>
`}var fo=t=>gs(re()+t,re()),$o=t=>t<1?"at once":gt(t);function ho(t,e){return t==="build_held"?"next try of an install":e?"expected start, a guess":"expected start"}function go({reason:t,position:e,eta_seconds:s,eta_guessed:n,hold:a}){return[e!=null&&!a&&t!=="no_agent"&&[e===1?"Next":`Place ${f(e)}`,"in the queue"],s>0&&[fo(s),ho(t,n)],a?.eta_seconds!=null&&[$o(a.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function _o({agent:{name:t,status:e,note:s,by:n,by_itself:a,since:r,until:i}}){let l=Ds.includes(e)?o`${e}${r&&o` for <${K} since=${r} />`}`:a?`paused itself: ${s}. It resumes by itself once it is healthy.`:lt({held:{kind:e,note:s,by:n,at:r,until:i}});return o`
<li><a href=${d("agent",{name:t})}>${t}</a> ${l}</li>
`}function bo({hold:{agents:t,more_agents:e},job:{org_id:s,app_version_id:n}}){return t.length===0?x("release","build")&&o`<button type="button" class="button" onClick=${()=>Et(s,n)}>Release build</button>`:o`
<ul class="plain queue-holders">${t.map(a=>o`<${_o} key=${a.name} agent=${a} />`)}${e>0&&o`<li><a href=${d("fleet")}>${h(e,"more agent")}</a></li>`}</ul>
`}var xo=({explanation:t})=>t?.reason==="no_agent"&&!t.hold,Zs=({of:t,what:e,children:s})=>xo(t)&&o`
<p class="queue-ways"><span>
Start an agent with this target${Object.keys(t.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${d("fleet")}>agents</a> to add one; or cancel the ${e} and submit
${e==="job"?" it":" them"} again for others.
</span>${s}</p>
`,Bt=({text:t,stuck:e,className:s="",children:n})=>o`
<div class=${`queue-place ${e?"is-stuck":s}`}>${e&&o`<p class="queue-stuck"><${$} name="stale" />${e===!0?"Cannot start":e}</p>`}${t&&o`<p class="why" data-why>${t}</p>`}${n}</div>
`;function wo({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s||s===t.status)return null;let n=e&&t.explanation?.hold,a=e&&G(t.explanation);return o`
<${Bt} text=${s} stuck=${a} className=${t.status==="failed"?"is-bad":""}>${a&&o`
<${Zs} of=${t} what="job">${x("cancel","job")&&o`<button type="button" class="button" onClick=${()=>Bs(t)}>Cancel job</button>`}<//>
`}${e&&go(t.explanation??{}).map(([r,i])=>o`
<span key=${i} class="queue-figure number" data-figure=${i}><b>${r}</b>${i}</span>
`)}${n?.since&&n.agents.length===0&&o`
<span class="queue-figure number" data-figure="held"><b><${K} since=${n.since} /></b>
held
</span>
`}${e&&o`
<span class="queue-figure number"><b><${K} since=${t.created_at} /></b>${t.tries?.length?"since it was submitted":"waiting"}</span>
`}${n&&o`<${bo} hold=${n} job=${t} />`}<//>
`}var le=(t,e)=>t.reduce((s,n)=>s+n[e],0),Mt=({waiting:t,explanation:e})=>t>0&&e?.reason==="build_held";function st(t,e){return e.length===0||!e.every(s=>s&&tt(s))?t:e.every(Mt)?"held":"stuck"}var yo=4,vo=t=>t.map(({target:e,labels:s})=>[e,Q(s)].filter(Boolean).join(" ")).join(", ");function ce({groups:t,children:e}){let s=t.filter(l=>l.waiting>0),n=s.filter(({explanation:l})=>G(l)),a=new Map;for(let l of n)a.set(l.explanation.text,[...a.get(l.explanation.text)??[],l]);if(a.size===0)return null;let r=h(le(s,"waiting"),"waiting job"),i=[...a].slice(0,yo);return o`
<${Bt} stuck=${s.length===n.length||`${f(le(n,"waiting"))} of ${r} cannot start`}>${i.map(([l,c])=>o`
<p class="why" key=${l} data-why>${l}${t.length>1&&o`${" "}<span class="quiet"> · ${h(le(c,"waiting"),"job")} on ${vo(c)}</span>`}</p>
`)}${a.size>i.length&&o`<p class="quiet">and ${h(a.size-i.length,"more reason")}</p>`}${e}<//>
`}import{m145_0 as qt}from"./main.js";import{m153_0 as j}from"./main.js";function Nt({batch:t}){let e=t.first_finished_at??t.finished_at;if(!e)return o`<${K} since=${t.created_at} />`;let s=q(e)-q(t.created_at);return o`
<span class="number">${s<10?T(s):hs(s)}</span>${e!==t.finished_at&&o`
${" "}<span class="quiet" title=${`retried ${Xs(t)}`}><${$} name="retry" /><span class="unseen">retried</span></span>
`}
`}var Xs=t=>t.finished_at?`until ${S(t.finished_at)}`:"in progress",jt=({batch:t,link:e})=>t.app_version_id&&t.org_id?o`<${V} org=${t.org_id} version=${t.app_version_id} link=${e} />`:o`<span class="quiet">${h(t.builds,"build")}${t.org_id?` ${t.org_id}`:""}</span>`,ko=6;function To({batch:t,twins:e}){let s=ss(()=>e.value.has(t.id)),n=[t.branch,t.commit&&o`<span class="id" title=${t.commit}>${I(t.commit)}</span>`,s.value&&o`<span class="id" title=${t.id} data-twin>…${t.id.slice(-ko)}</span>`].filter(Boolean);return n.length>0&&o`<span class="batch-branch quiet">${n.map((a,r)=>[r>0&&" \xB7 ",a])}</span>`}var So=({name:t,org_id:e,app_version_id:s,branch:n,commit:a,created_at:r})=>[t,e,s,n,a,S(r)].join(`
`);function Oo(t){let e=Map.groupBy(t,So);return new Set([...e.values()].filter(s=>s.length>1).flatMap(s=>s.map(({id:n})=>n)))}var Eo=({batch:{simulated:t,total:e}})=>t>0&&o`<${At} some=${t<e&&`${f(t)} of ${h(e,"job")}`} />`,Co=({batch:t})=>o`
<${et} group=${{...Y(t),waiting:t.unfinished}} /><span class="batch-ended number quiet">${f(t.total-t.unfinished)} of ${f(t.total)}<${Eo} batch=${t} /></span>
`,Ys=({org_id:t,app_version_id:e})=>`${t} ${e}`,Lo=P(()=>{let t=z.ids.value.map(e=>z.row(e).value).filter(e=>e&&As(e));return Map.groupBy(t,Ys)});function Ro({batch:t,version:e}){let s=k(`/api/v1/batches/${t.id}`,e).data.value?.stranded??[],n=s.reduce((r,i)=>r+i.jobs,0),a=s.map(({jobs:r,explanation:i})=>({running:0,waiting:r,explanation:i}));return o`<${H} status=${n<t.unfinished?t.status:st(t.status,a)} />`}function Ao({batch:t}){L("groups");let e=Lo.value.get(Ys(t))??[],s=e.filter(tt).map(({id:a})=>a),n=st(t.status,e);return s.length>0&&e.length>1&&n!=="held"?o`<${Ro} batch=${t} version=${`${s} ${t.unfinished}`} />`:o`<${H} status=${n} />`}var Bo=[{name:"status",title:"Status",cell:t=>t.unfinished>0?o`<${Ao} batch=${t} />`:o`<${H} status=${t.status} />`},{name:"suite",title:"Suite",main:!0,cell:t=>t.name,under:(t,e)=>o`<${To} batch=${t} twins=${e} />`},{name:"build",title:"Build",cell:t=>o`<${jt} batch=${t} link="row" />`},{name:"bar",title:"Progress",cell:t=>o`<${Co} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>o`<${_t} of=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>o`<${Nt} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>o`
<${j} className="quiet" at=${t.created_at} />
`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:t=>t.failed>0&&x("retry","batch"),cell:t=>t.failed>0&&o`<${oe} batch=${t} />`}];function Mo(t){let{ids:e,rowOf:s}=t,n=C(()=>P(()=>Oo(e.map(r=>s(r).value).filter(Boolean))),[e.join()]),a=C(()=>Bo.map(r=>r.under?{...r,under:i=>r.under(i,n)}:r),[n]);return o`
<${qt}
kind="batch"
columns=${a}
hrefOf=${r=>d("batch",{id:r.id})}
failed=${r=>r.status==="failed"}
...${t}
/>
`}var tn=t=>t.bundle?`bundle ${I(t.bundle)}`:`${I(t.commit)}${t.modified?", modified":""}`,qo=t=>`tests ${t.bundle?"of":"at"} ${tn(t)}`;function ue(t){let e=new Map;for(let s of t){if(!s)continue;let n=tn(s);e.set(n,(e.get(n)??0)+1)}return[...e].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var me=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");import{m279_0 as en,m279_1 as of,m279_2 as rf,m279_3 as lf,m279_4 as pe}from"./main.js";var No=["newly_failing","still_failing","fixed","flaky"];function jo({found:{org_id:t,batch:e,changed:s,with_changed:n},builds:[a,r]}){let i=[[n,r],[s,a]].filter(([g])=>g>0);if(i.length===0)return null;let[[l,c],...u]=i,m=[`${h(l,"result")} of ${c}`,...u.map(([g,w])=>`${f(g)} of ${w}`)],p=e?d("build",{org_id:e.org_id,app_version_id:a},r===a?{}:{with:r}):d("build",{org_id:t,app_version_id:c});return o`
<a class="quiet" href=${p} data-changed>
Later runs changed ${m.join(", ")}</a>
`}var Po=t=>t?.length>0?` and ${f(t.length)} more`:"";function sn({found:t,ended:e,href:s,flaky:n,textOf:a,about:r,builds:i}){if(!t?.with)return null;let l=kt(t),{counts:c}=l,u=e>0?No:[];return o`
<p class="change-verdict">${e===0&&o`<span class="quiet">No test has finished</span>`}${vt.filter(([m])=>u.includes(m)||c[m]>0).map(([m,,,,p,g])=>o`
<${m==="flaky"&&n&&c.flaky?"a":"span"}
key=${m}
href=${m==="flaky"&&c.flaky?n:void 0}
class=${c[m]?m==="newly_failing"?"bad strong":"":"quiet"}
><span class="number" data-changes-count=${m}>${f(Tt(l,m))}</span>${" "}${c[m]===1?p:g}${m==="still_failing"&&St(l)}${Ot(l,m)}<//>
`)}<a class="quiet" href=${s} title=${r}>against ${a(l.with)}${Po(l.with_more)}</a><${jo} found=${l} builds=${i(l)} /></p>
`}var Io=({app_version_id:t},{name:e,app_version_id:s,created_at:n})=>t&&t===s?`another batch of ${s}`:`batch ${[e,s].filter(Boolean).join(", ")} of ${_s(Date.parse(n)/1e3)}`,Do="Its own results. A build is compared with the last runs of a build, which may be of later batches.",Fo="The last run of each test there, also of later batches. A batch is compared with single batches.",fe=({batch:t,chosen:e,found:s})=>o`
<${sn}
found=${s}
ended=${t.done+t.failed}
href=${d("batch",{id:t.id},{with:e})}
flaky=${d("batch",{id:t.id},{show:"flaky"})}
textOf=${n=>Io(t,n)}
about=${Do}
builds=${({with:n})=>[t.app_version_id,n.app_version_id]}
/>
`,Wo=({found:t,tests:e})=>o`
<${sn}
found=${t}
ended=${e.done+e.failed}
href="#changes"
textOf=${s=>`the last runs of ${s}`}
about=${Fo}
builds=${({app_version_id:s,with:n})=>[s,n]}
/>
`;import{m45_0 as nn,m45_1 as hf}from"./main.js";var Uo=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",bt],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],de=({counts:t,choose:e})=>o`
<p class="counts">${Uo.filter(([,s])=>t[s]>0).map(([s,n,a,r])=>o`
<button
type="button"
key=${n}
class=${`state state-${s}`}
data-count=${n}
data-tip=${r}
onClick=${()=>e(n)}
><${$} name=${s} /><span><span class="number">${f(t[n])}</span> ${a}</span></button>
`)}</p>
`;var $e=({facts:t,className:e=""})=>o`
<dl class=${`facts ${e}`}>${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
<div key=${s}><dt>${s}</dt><dd>${n}</dd></div>
`)}</dl>
`;var he=4,zo=t=>t?.waiting>0&&G(t.explanation)?"cannot start":t?.explanation?.text;function Ho({held:t,rows:e}){let s=[...t.keys()],n=new Set(e.filter(Boolean).map(a=>a.target));return o`
<ul class="plain batch-groups">${s.slice(0,he).map((a,r)=>o`
<li key=${a}>${e[r]?o`
<a href=${d("group",{id:a})}><${V} org=${e[r].org_id} version=${e[r].app_version_id} /></a>${n.size>1&&o`<span class="quiet">${e[r].target}</span>`}
`:z.loaded.value?o`<a href=${d("group",{id:a})}>Group</a>`:"\xA0"}<span class="quiet">${e[r]||z.loaded.value?zo(e[r])??(t.get(a).waiting?"waiting":"All started"):""}</span></li>
`)}${s.length>he&&o`<li class="quiet">and ${f(s.length-he)} more groups</li>`}</ul>
`}function Ko({explanation:{reason:t,text:e,when:s},app_version_id:n}){if(t==="build_held")return[`build ${n} is held`,s].filter(Boolean).join(", ");let[a,...r]=e.split(" \xB7 "),i=r.find(l=>l.startsWith("resumes "));return a.charAt(0).toLowerCase()+a.slice(1)+(i?`; an agent ${i}`:"")}function an({rows:t}){let e=Qt(t),s=t.some(a=>a?.explanation?.eta_guessed),n=t.find(a=>a?.waiting>0&&G(a.explanation));return o`
<p class="batch-left" data-left>${t.every(Boolean)?e===null?`Expected end not known${n?`: ${Ko(n)}`:" yet"}.`:e===0?"Its last tests are running.":o`Ends in <strong class="number">${gt(e)}</strong>${s&&", a guess"}.`:"\xA0"}</p>
`}function ge(t){return L("groups"),z.ids.value,[...t.keys()].map(e=>z.row(e).value)}var Vo=({status:t,held:e})=>o`<${H} status=${st(t,ge(e))} />`,Go=({batch:{status:t,unfinished:e},summary:s})=>e>0&&s?.groups.size>0?o`<${Vo} status=${t} held=${s.groups} />`:o`<${H} status=${t} />`;function Jo({held:t}){let e=ge(t).filter(Boolean).map(n=>({...n,waiting:t.get(n.id).waiting})),s=new Map(e.filter(Mt).map(n=>[`${n.org_id} ${n.app_version_id}`,n]));return o`
<${ce} groups=${e}>${x("release","build")&&[...s].map(([n,{org_id:a,app_version_id:r}])=>o`
<button type="button" class="button" key=${n} onClick=${()=>Et(a,r)}>
Release build ${s.size>1&&r}</button>
`)}<//>
`}function Qo({held:t}){let e=ge(t);return o`
${!e.every(s=>s&&tt(s))&&o`<${an} rows=${e} />`}<${Ho} held=${t} rows=${e} />
`}function Zo({batch:t}){let e=[["Wait and write a JUnit file",`qgjob wait --batch ${t.id} --junit report.xml${pe()}`],x("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${t.id} --wait${pe()}`],["Show results, with curl",`${en} ${location.origin}/api/v1/batches/${t.id}/results`]];return o`
<details class="batch-commands"><summary>Command line</summary><${nn} lines=${e.filter(Boolean)} /></details>
`}function Xo({batch:t}){let e=Yt(t);return e?o`
<a href=${e} target="_blank" rel="noopener noreferrer">${new URL(e).host}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:t.url}var Yo=({retries_used:t,retries_allowed:e,retry_budget:s})=>(t>0||s!==null)&&`${f(t)} of ${f(e)}`,tr=({trees:t})=>o`<span title=${me(t)}>${ue(t)}</span>`;function er({batch:t,summary:e,waiting:s,against:n,compared:a}){let r=t.first_finished_at??t.finished_at,i=s??t.unfinished,l=e??{...Y(t),running:t.unfinished-i,waiting:i},c=s!==null||t.status==="pending",u=m=>O({show:m,with:""},{push:!0});return o`
<div class="batch-summary">${e&&t.unfinished>0&&o`<${Jo} held=${e.groups} />`}<${et} group=${l} /><div class="batch-now"><${de} counts=${c?l:{...l,waiting:0}} choose=${u} />${e&&t.unfinished>0&&o`<${Qo} held=${e.groups} />`}</div><${fe} batch=${t} chosen=${n} found=${a} /><${$e}
className="is-strip"
facts=${[["Build",o`<${jt} batch=${t} link />`],["Target",e?.targets.join(", ")],["Jobs",e?.twins.size>0&&o`${f(e.total)} <span class="quiet">· ${h(e.tests,"test")}</span>`],["Commit",t.commit&&o`<span class="id" title=${t.commit}>${I(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&o`<${tr} trees=${e.trees} />`],["CI run",t.url&&o`<${Xo} batch=${t} />`],["Submitted",o`<${j} at=${t.created_at} />`],[r?"Duration":"Elapsed",o`<${Nt} batch=${t} />`],["Retries used",Yo(t)]]}
/><${Zo} batch=${t} /></div>
`}import{m12_0 as Qf,m12_1 as Zf,m12_2 as on}from"./main.js";var sr=2;function nr({width:t,height:e,draw:s,paint:n,className:a="",...r}){let i=_(null),l=on.value;return E(()=>{let c=Math.min(sr,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(t*c)),u.height=Math.max(1,Math.round(e*c)),u.style.setProperty("width",`${t}px`),u.style.setProperty("height",`${e}px`);let m=u.getContext("2d");m.setTransform(c,0,0,c,0,0),s(m),n&&(n.current=p=>p(m))},[t,e,s,l]),o`<canvas ref=${i} class=${a} aria-hidden="true" ...${r}></canvas>`}var _e=({since:t,last_pass:e})=>`With this cause since ${t.app_version_id}${e?`, last passed in ${e.app_version_id}`:""}`;function be(t){let{app_version_id:e,last_pass:s,since:n,failures:a,builds:r}=t,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(t.new)return`in ${e}${a>1?`, ${f(a)} failed jobs`:""} \xB7 ${i}`;let l=`${h(a,"failed job")} in ${h(r,"build")}`,c=t.changed?", for other causes before":"";return`failing since ${n.app_version_id}${c}, ${l} \xB7 ${i}`}var xe=({new_tests:t,tests:e})=>t>0&&t<e?`${f(t)} of ${f(e)} new`:"",we=({agent:t,failures:e,of:s})=>e===s?`only on ${t}`:`${f(e)} of ${f(s)} on ${t}`,ct=({share_of_runs:t})=>`It ran ${Math.round(t*100)} % of all tests on these targets.`,ye=({quarantined_by:t,quarantined_at:e,quarantined_until:s,quarantine_note:n})=>[t&&`by ${t}`,`since ${S(e)}`,s&&`until ${S(s)}`].filter(Boolean).join(" ")+(n?`: ${n}`:"");var ar=36e5,or=6e4;function ve(t,e){let[s,n]=b(null),[a,r]=b(0);v(()=>{if(!t)return;let l=new AbortController;return M(t,{signal:l.signal}).then(n).catch(()=>l.signal.aborted||n(c=>c??"failed")),()=>l.abort()},[t,e,a]);let i=s?.content?.expires_at;return v(()=>{if(!i)return;let l=Math.max(or,Date.parse(i)-ar-Date.now()),c=setTimeout(()=>r(u=>u+1),l);return()=>clearTimeout(c)},[i,a]),s}var rr=50,ln=()=>history.state?.open??{};function rn(t,e){let n=[...Object.entries(ln()).filter(([a])=>a!==t),[t,e]].slice(-rr);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function ke(t,e=!1){let[s,n]=b(()=>ln()[t]??e),[a]=b(()=>history.state?.key);return{open:s,onToggle:l=>{let c=l.currentTarget.open;c!==s&&(n(c),history.state?.key===a&&rn(t,c))},onClick:l=>{let c=l.currentTarget,u=l.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===c&&rn(t,!c.open)}}}var un="batch-report/",Se=({path:t})=>!t.startsWith(un),ir="whole-start/",Oe=({path:t})=>!t.startsWith(ir),Ee=/\.html?$/i,mn=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,Te=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,lr=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,cr=t=>t.split("/").map(encodeURIComponent).join("/");function pn({path:t},e){if(!e)return null;let s=e.url+cr(t);return Ee.test(t)?mn.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&Te.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var ur=5;function mr(t){let e=a=>a.slice(0,a.lastIndexOf("/")+1),s=({path:a})=>Ee.test(a)&&!mn.test(a),n=[...new Set(t.filter(s).map(({path:a})=>e(a)))].filter(Boolean);return n.filter(a=>!n.some(r=>r!==a&&a.startsWith(r))).map(a=>({folder:a,files:t.filter(r=>r.path.startsWith(a)&&!(s(r)&&e(r.path)===a))})).filter(({files:a})=>a.length>=ur)}var cn=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function Ce(t,e){let s=t.flatMap(({path:c,url:u})=>{let m=pn({path:c},e);return m?[{...m,path:c,isOpened:!0}]:Te.test(c)?[{title:"Download trace",url:u,path:c,isOpened:!1}]:[]}),n=s.filter(({path:c})=>Te.test(c)),a=n.filter(({path:c})=>!lr.test(c)),r=(a.length>0?a:n).sort((c,u)=>cn(u)-cn(c))[0],i=({path:c})=>c.split("/").length,l=s.filter(({path:c})=>Ee.test(c)).sort((c,u)=>i(c)-i(u))[0];return[r,l].filter(c=>c!==void 0)}var pr={timed_out:"timed out",executing:"running",behind:"started"},D=t=>pr[t]??t;import{m239_0 as fd,m239_1 as Pt,m239_2 as dd,m239_3 as $d,m239_4 as hd,m239_5 as gd}from"./main.js";var fr={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},dr=({outcome:t})=>t?fr[t]??"cancelled":"running",$r=({outcome:t,phase:e})=>D(t??e),It=({outcome:t,message:e})=>t==="error"&&e.startsWith("install failed"),fn=t=>t.install_seconds!==null||t.phase==="installing"||It(t),hr=1;function dn({id:t,window:e,start_seconds:s,run_seconds:n},a,r){return e!==t||s==null||n===null||r-a-n<hr?null:[a+s,r-(n-s)]}function $n(t){let[e,s,n]=[t.leased_at,t.started_at,t.finished_at].map(q),a=n===null||Pt(t)?s:n-(t.run_seconds??0);return Math.min(s,Math.max(e+(t.install_seconds??0),a))}function gr({started_at:t,tries:e=[]}){let s=e.at(-1);return s?.has_start&&s.started_at===t?"Runner started":"Started"}function _r(t){let e=q(t.leased_at),s=q(t.started_at),n=q(t.finished_at),a=[],r=(u,m,p)=>(p===null||p>m)&&a.push({kind:u,from:m,until:p});if(s===null)return r(fn(t)?"installing":"assigned",e,n),a;let i=$n(t),l=Math.max(e,i-(t.install_seconds??0));r("assigned",e,l),t.install_seconds!==null&&r("installing",l,i);let c=n!==null&&dn(t,i,n);return c&&(r("starting",i,c[0]),r("between",...c)),r("running",c?c[1]:i,n),a}function br(t){let e=["assigned"];return fn(t)&&e.push("installing"),(t.started_at!==null||t.phase==="executing")&&e.push("running"),e}var xr=({outcome:t})=>t==="cancelled"?["cancelled","waiting"]:t==="error"?["backoff","waiting"]:["waiting"];function hn(t,e){let s=t.tries??[],n=q(s[e]?.leased_at??t.created_at),a=s[e+1]?q(s[e+1].leased_at):1/0;return(t.retried??[]).map(r=>({...r,time:q(r.at)})).filter(({time:r})=>r>=n&&r<a)}function wr(t){let e=t.tries??[],s=["waiting"],n=r=>{let i=hn(t,r);for(let{status:l}of i)s.push(l,"waiting");return i.length>0};n(-1),e.forEach((r,i)=>{s.push(...br(r)),!n(i)&&i<e.length-1&&s.push(...xr(r))});let a=e.at(-1);if(t.status==="pending"){let r=t.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&a?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else t.status!=="running"&&(a&&t.status==="cancelled"&&a.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(t.status));return s}var gn="The end of its log shows what it did last.";function _n(t){let{outcome:e,message:s,exit_code:n,started_at:a,agent:r,log_bytes:i,window:l}=t,c=i?gn:"";if(e==="lost")return[`${r} stopped responding ${a?"while it ran the test":"before it began"}.`,c];if(e==="timed_out"){if(s.includes("case began"))return[c,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[c,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(It(t))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(e==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(e==="error")return["Its runner ended without a result of the test.",t.cause_line||l?"":gn];if(n!==null&&n<0)return["A signal ended its runner.",c];let u=t.cases??{};return!i||t.cause_line||l||u.failed||u.error?[]:["No line of its log names an error.",c]}function bn({reason:t,cause:e},s){let n=e&&t.endsWith(`: ${e}`)?t.slice(0,-e.length-2):t,r=/ attempt \d+ of \d+: /.test(n)&&!n.includes(" of 1: ")||/ (retries of its batch are|its batch's one retry is) used up$/.test(n),i=(l,c,u)=>Number(c)===s?l:`attempt ${s} (${c} of ${u} that count)`;return r?n.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,i):""}import{m240_0 as Sd,m240_1 as Od,m240_2 as Ed,m240_3 as Cd,m240_4 as xn}from"./main.js";var yr=["image/png","image/jpeg","image/gif","image/webp"],vr=["video/mp4","video/webm"],Re=t=>({...t,url:xn(t.url)}),Le=({content_type:t})=>yr.includes(t)?"image":vr.includes(t)?"video":null,kr=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,Tr=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function wn(t){let e=t.some(({path:s})=>s.startsWith("results/"));return t.filter(({path:s})=>!(e&&Tr.test(s)))}function Ae(t){let e=wn(t),s=new Map,n=e.filter(i=>Le(i)==="image");for(let i of n){let l=kr.exec(i.path);if(!l)continue;let c=l[1]+l[3];s.set(c,{...s.get(c),[l[2]]:i})}let a=[];for(let[i,{expected:l,actual:c,diff:u}]of s)l&&c&&a.push({name:i,expected:l,actual:c,diff:u??null});let r=new Set(a.flatMap(({expected:i,actual:l,diff:c})=>[i,l,c]));return{comparisons:a,images:n.filter(i=>!r.has(i)),videos:e.filter(i=>Le(i)==="video")}}var Sr=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],Or=["blob","#L"];function yn(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let a;try{a=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(a.protocol))return null;let r=Sr.find(([m])=>m.test(a.hostname)),[i,l]=r?r.slice(1):Or,c=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${a.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${t.commit}/${c}${s?`${l}${s}`:""}`}function vn(t){let e=new Set;return t.map(s=>{let n=JSON.stringify([s.file,s.snippet]);return!s.snippet?.length||!e.has(n)?e.add(n)&&s:{...s,snippet:[]}})}import{m271_0 as qd,m271_1 as kn,m271_2 as Nd}from"./main.js";var Tn=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function Dt(t,e){let[s,n]=[[],[]];for(let{from:a,text:r}of Be(Tn(t),Tn(e),400))a!=="b"&&Sn(s,r,a==="a"),a!=="a"&&Sn(n,r,a==="b");return{expected:s,actual:n}}function Be(t,e,s){let n=Math.min(t.length,e.length),a=0;for(;a<n&&t[a]===e[a];)a+=1;let r=0;for(;r<n-a&&t[t.length-1-r]===e[e.length-1-r];)r+=1;let[i,l]=[t.slice(a,t.length-r),e.slice(a,e.length-r)],c=u=>({from:"both",text:u});return[...t.slice(0,a).map(c),...i.length>s||l.length>s?Er(i,l):Cr(i,l),...t.slice(t.length-r).map(c)]}var Er=(t,e)=>[...t.map(s=>({from:"a",text:s})),...e.map(s=>({from:"b",text:s}))];function Cr(t,e){let s=Lr(t,e),n=[],[a,r]=[0,0];for(;a<t.length||r<e.length;)a<t.length&&r<e.length&&t[a]===e[r]?(n.push({from:"both",text:t[a]}),a+=1,r+=1):r>=e.length||a<t.length&&s[a+1][r]>=s[a][r+1]?n.push({from:"a",text:t[a++]}):n.push({from:"b",text:e[r++]});return n}function Lr(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let a=e.length-1;a>=0;a-=1)s[n][a]=t[n]===e[a]?s[n+1][a+1]+1:Math.max(s[n+1][a],s[n][a+1]);return s}function Sn(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var On=3,Rr=400,Ar=t=>[{text:t,changed:!1}];function Cn(t,e){let[s,n]=[t.split(`
`),e.split(`
`)],a=[],r=[[],[]],i=()=>{let[l,c]=r,u=l.map((m,p)=>p<c.length?Dt(m,c[p]):null);l.forEach((m,p)=>a.push({sign:"-",pieces:u[p]?.expected??En(m)})),c.forEach((m,p)=>a.push({sign:"+",pieces:u[p]?.actual??En(m)})),r=[[],[]]};for(let{from:l,text:c}of Be(s,n,Rr))l==="both"?(i(),a.push({sign:" ",pieces:Ar(c)})):r[l==="a"?0:1].push(c);return i(),Br(a)}var En=t=>[{text:t,changed:!0}];function Br(t){let e=a=>"sign"in a&&a.sign!==" ",s=t.map((a,r)=>t.slice(Math.max(0,r-On),r+On+1).some(e)),n=[];for(let[a,r]of t.entries()){let i=n.at(-1);s[a]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var An=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?o`<mark key=${n}>${e}</mark>`:e),Ln=({name:t,look:e,pieces:s})=>o`
<div class=${e}><dt class="quiet">${t}</dt><dd><pre tabindex="0" aria-label=${t}>${o`<${An} pieces=${s} />`}</pre></dd></div>
`;function Mr({expected:t,actual:e}){let s=C(()=>Dt(t,e),[t,e]),n=r=>[{text:r,changed:!1}],a=t!==""&&e!=="";return o`
<dl class=${`difference ${a?"":"is-single"}`}>${t!==""&&o`
<${Ln} name="Expected" look="is-expected" pieces=${a?s.expected:n(t)} />
`}${e!==""&&o`<${Ln} name="Actual" look="is-actual" pieces=${a?s.actual:n(e)} />`}</dl>
`}var qr={"-":"is-expected","+":"is-actual"," ":""},Rn={"-":"expected: ","+":"actual: "},Nr=({line:t})=>"hidden"in t?o`<span class="diff-hidden quiet">${h(t.hidden,"equal line")}</span>`:o`
<span class=${`diff-line ${qr[t.sign]}`}><span aria-hidden="true">${t.sign}</span><code>${Rn[t.sign]&&o`<span class="unseen">${Rn[t.sign]}</span>`}<${An} pieces=${t.pieces} /></code></span>
`;function jr({expected:t,actual:e}){let s=C(()=>Cn(t,e),[t,e]);return o`
<figure class="diff"><figcaption><span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span></figcaption><pre tabindex="0" aria-label="Expected and actual, line by line">${s.map((n,a)=>o`<${Nr} key=${a} line=${n} />`)}</pre></figure>
`}function Bn({expected:t,actual:e}){return t===""&&e===""?null:t!==""&&e!==""&&(t.includes(`
`)||e.includes(`
`))?o`<${jr} expected=${t} actual=${e} />`:o`<${Mr} expected=${t} actual=${e} />`}var ut=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],Mn=1.02,Me=ut[0],qe=ut[ut.length-1];function qn(t,e){return e>0?ut.find(s=>s>t*Mn)??qe:ut.findLast(s=>s<t/Mn)??Me}import{m48_0 as Nn}from"./main.js";var Ft=({diff:t})=>[["slider","slider"],["expected","expected"],["actual","actual"],...t?[["diff","difference"]]:[]],Pr={expected:"Expected",actual:"Actual"},Ne=(t,{name:e},{path:s})=>t==="diff"?`Difference of ${e}`:`${Pr[t]}: ${s}`;function je({comparison:t,way:e,style:s,onSize:n}){let[a,r]=b(50),i=_(null);E(()=>{i.current?.style.setProperty("--at",`${a}%`)},[a,e]);let l=p=>n?.(p.currentTarget.naturalWidth);if(e!=="slider"){let p=t[e],g=Ne(e,t,p);return o`<img key=${e} src=${p.url} alt=${g} style=${s} onLoad=${l} />`}let{name:c,expected:u,actual:m}=t;return o`
<div class="slider" style=${s}><div class="slider-frame" ref=${i}><img src=${m.url} alt=${Ne("actual",t,m)} onLoad=${l} /><img class="slider-over" src=${u.url} alt=${Ne("expected",t,u)} /></div><label class="slider-handle"><span>Expected</span><input
type="range"
min="0"
max="100"
value=${a}
aria-label=${`Expected and actual of ${c}`}
onInput=${p=>r(Number(p.currentTarget.value))}
/><span>Actual</span></label></div>
`}function jn({comparison:t,onEnlarge:e}){let[s,n]=b("slider"),{name:a}=t;return o`
<figure class="preview picture-slider" data-comparison=${a}><${je} comparison=${t} way=${s} /><figcaption><span>${a}</span><${N} label="View" hideLabel options=${Ft(t)} value=${s} onChange=${n} /><button
type="button"
class="icon-button"
aria-label=${`Enlarge ${a}`}
data-tip="Enlarge"
onClick=${()=>e(s)}
><${$} name="plus" /></button></figcaption></figure>
`}var Pe=({icon:t,label:e,tip:s,disabled:n=!1,onClick:a})=>o`
<button type="button" class="icon-button" aria-label=${e} data-tip=${s} disabled=${n} onClick=${a}><${$} name=${t} /></button>
`,Ir=({picture:t,comparison:e},s)=>t??(s==="slider"?e.actual:e[s]);function Dr(t){let[e,s]=b(null),[n,a]=b(0),r=()=>{let i=t.current?.querySelector("img");return e??(i&&n?i.clientWidth/n:1)};return{zoom:e,setNatural:a,step:i=>s(qn(r(),i)),toggle:()=>s(e===null?1:null),fit:()=>s(null),style:e===null||!n?void 0:{width:`${Math.round(n*e)}px`}}}function Fr({zoom:{zoom:t,step:e,toggle:s}}){let n=t!==null&&t<=Me,a=t!==null&&t>=qe;return o`
<${Pe} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>e(-1)} /><button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${t===null} onClick=${s}>${t===null?"Fit":`${Math.round(t*100)} %`}</button><${Pe} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${a} onClick=${()=>e(1)} />
`}function Wr({item:t,at:e,count:s,way:n,setWay:a,zoom:r,go:i,onClose:l}){let c="Open the original file";return o`
<header class="lightbox-tools"><span class="lightbox-title">${t.title}</span><span class="number quiet" role="status">${e+1} of ${s}</span>${t.comparison&&o`<${N} label="View" hideLabel options=${Ft(t.comparison)} value=${n} onChange=${a} />`}<span class="lightbox-buttons"><${Fr} zoom=${r} /><a class="icon-button" href=${Ir(t,n).url} aria-label=${c} data-tip=${c}><${$} name="link" /></a>${s>1&&o`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button><button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}<${Pe} icon="close" label="Close" tip="Close (Esc)" onClick=${l} /></span></header>
`}function Ur({item:t,way:e,zoom:s,stage:n}){let{picture:a,comparison:r}=t,{style:i,setNatural:l}=s,c={comparison:r,way:e,style:i,onSize:l};return o`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${t.title}
autofocus
onDblClick=${s.toggle}
>${r?o`<${je} key=${r.name} ...${c} />`:o`
<img
key=${a.url}
src=${a.url}
alt=${a.path}
style=${i}
onLoad=${u=>l(u.currentTarget.naturalWidth)}
/>
`}</div>
`}function zr({items:t,first:e,onClose:s}){let[n,a]=b(e.index),[r,i]=b(e.way??"slider"),l=_(null),c=Dr(l),u=t[Math.min(n,t.length-1)],m=u.comparison&&Ft(u.comparison).some(([y])=>y===r)?r:"slider",p=y=>{a((n+y+t.length)%t.length),c.fit()},g={"+":()=>c.step(1),"=":()=>c.step(1),"-":()=>c.step(-1),0:c.fit,n:()=>p(1),p:()=>p(-1),...c.zoom===null&&{ArrowRight:()=>p(1),ArrowLeft:()=>p(-1)}},w=y=>{let F=y.target.matches("input")&&y.key.startsWith("Arrow");if(y.ctrlKey||y.metaKey||y.altKey||F)return;let R=Object.hasOwn(g,y.key)&&g[y.key];R&&(y.preventDefault(),R())};return o`
<${Nn} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}><div class="lightbox-body" onKeyDown=${w}><${Wr} ...${{item:u,at:n,count:t.length,way:m,setWay:i,zoom:c,go:p,onClose:s}} /><${Ur} item=${u} way=${m} zoom=${c} stage=${l} /></div><//>
`}var Ie=(t,e)=>[...t.map(s=>({title:s.name,comparison:s})),...e.map(s=>({title:s.path,picture:s}))];function De(t){let[e,s]=b(null),n=_(!1),a=e!==null,r=(c,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:c,way:u})},i=()=>{n.current||history.back(),n.current=!0};v(()=>{if(!a)return;let c=()=>s(null);return window.addEventListener("popstate",c),()=>{window.removeEventListener("popstate",c),history.state?.overlay&&history.back()}},[a]);let l=a&&t.length>0&&o`<${zr} items=${t} first=${e} onClose=${i} />`;return{open:r,shown:l}}var Fe=t=>e=>{e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||(e.preventDefault(),t())};function Hr(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var Wt=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function Kr(t){history.replaceState(history.state,"",location.pathname+location.search+(t?Wt(t):""))}function We({from:t,until:e=null,begins:s=!1,page:n=""}){let a={from:t,until:e??t},r=s?`Output from log line ${t}`:`Log line ${t}`,i=a.from===a.until?r:`Log lines ${t}\u2013${e}`,l=n?void 0:()=>O({show:""});return o`<a class="log-link" href=${n+Wt(a)} onClick=${l}>${i}</a>`}import{m238_0 as $$,m238_1 as Ut}from"./main.js";var Pn={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},In={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},Vr=t=>In[t]??"";function mt({outcome:t,phase:e=""}){let s=t?Pn[t]??"cancelled":e==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`} title=${In[t]}><${$} name=${s} /><span>${D(t??e)}</span></span>
`}function Gr(t){let e=t?.tries?.findLast(s=>s.outcome==="passed");return e?{...e,job_id:t.id,app_version_id:t.app_version_id}:null}var Jr=[["Outcome",t=>o`<${mt} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>o`<a href=${d("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",Ut],["Ended",t=>t.finished_at&&o`<${j} at=${t.finished_at} />`],["Log",t=>o`<a href=${d("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function Dn({job:t,attempt:e,last:s}){let n=k(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,a=Gr(t.status==="failed"?n:t);if(!a)return null;let r={...e,job_id:t.id,app_version_id:t.app_version_id};return o`
<table class="beside"><caption>Compared with the last passed attempt</caption><thead><tr><td></td><th scope="col">This attempt</th><th scope="col">Last pass</th></tr></thead><tbody>${Jr.map(([i,l])=>o`
<tr key=${i}><th scope="row">${i}</th><td>${l(r)}</td><td>${l(a)}</td></tr>
`)}</tbody></table>
`}var Ue=({picture:{path:t,url:e},open:s})=>o`
<figure class="preview"><a href=${e} aria-haspopup="dialog" onClick=${Fe(s)}><img src=${e} alt=${t} loading="lazy" /></a><figcaption>${t}</figcaption></figure>
`,ze=({video:{path:t,url:e}})=>o`
<figure class="preview"><video src=${e} aria-label=${t} controls preload="metadata"></video><figcaption>${t}</figcaption></figure>
`;var Qr=t=>({"--hanging":`min(${t.search(/\S|$/)+4}ch, 6vw)`}),Fn=({lines:t,label:e})=>o`
<pre class="source-lines" tabindex="0" aria-label=${e}>${t.map(({line:s,text:n,failed:a},r)=>o`
<span key=${r} class=${`source-line ${a?"is-failed":""}`}><span class="source-number number">${s??""}</span><code style=${Qr(n)}>${n||" "}${a&&o`<span class="unseen"> (failed here)</span>`}</code></span>
`)}</pre>
`;var He=5,Wn=18,Zr={passed:t=>o`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>o`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>o`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},Xr=t=>o`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function zt(t){return[...new Set(t)].map(s=>`${t.filter(n=>n===s).length} ${D(s)}`).join(", ")}function Ke({outcomes:t,most:e=20}){let s=t.slice(-e),n=e*He,a=n-s.length*He,r=s.length>0?`The last ${h(s.length,"attempt")}: ${zt(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${n} ${Wn}`}
width=${n}
height=${Wn}
role="img"
aria-label=${r}
><path class="recent-line" d=${`M0 9h${n}`} />${s.map((i,l)=>(Zr[i]??Xr)(a+l*He+1))}</svg>
`}import{m139_0 as Ht,m139_1 as P$}from"./main.js";var Yr="All its failures of the last 7 days were on this agent; it passed on others",ti=({test:t})=>o`
<span class="row-why quiet"><span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}${ye(t)}</span>
`,Kt=({test:t})=>t.failed_on!==null&&o`
<span class="row-why" data-failed-on><a class="tag is-warn" href=${d("agent",{name:t.failed_on})} data-tip=${Yr}>
fails only on ${t.failed_on}</a></span>
`,ei=({failed_on:t})=>t&&o`<strong>All its failures of the last 7 days were on ${t}.</strong>${" "}
It passed on others: look at the agent first.`;function zn(t){return x("quarantine","test")?[t.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Ns(t)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>qs({...t,doubt:ei(t)})}]:[]}var si=({test:t})=>zn(t).map(({label:e,icon:s,run:n})=>o`
<button
type="button"
key=${e}
class="icon-button"
aria-label=${`${e} ${t.test}`}
data-tip=${e}
onClick=${n}
><${$} name=${s} /></button>
`),ni=({test:t})=>o`
<span class="trend">${t.usual_seconds!==null&&o`
<${Ht} values=${t.recent_seconds} /><span class="number">${T(t.usual_seconds)}</span>
`}${t.last_simulated&&o`<${At} />`}</span>
`,Un=({share:t,of:e})=>o`
<span class="number">${Z(t)}</span> <span class="quiet number">of ${f(e)}</span>
`,ai=[{name:"last",title:"Last outcome",cell:t=>o`<${mt} outcome=${t.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:t=>o`<${U} test=${t.test} />`,under:t=>o`${t.quarantined&&o`<${ti} test=${t} />`}<${Kt} test=${t} />`},{name:"whose",title:"Organization",cell:t=>o`${t.org_id} <span class="quiet">· ${t.target}</span>`},{name:"recent",title:"Last 20",cell:t=>o`<${Ke} outcomes=${t.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:t=>o`<${Un} share=${t.pass_rate} of=${t.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:t=>t.flaky>0,cell:t=>t.flaky>0&&o`<${Un} share=${t.flaky_rate} of=${t.jobs} />`},{name:"usual",title:"Duration",numeric:!0,cell:t=>o`<${ni} test=${t} />`},{name:"at",title:"Last run",numeric:!0,cell:t=>o`<${j} className="quiet" at=${t.last_at} />`},{name:"acts",title:o`<span class="unseen">Actions</span>`,some:()=>x("quarantine","test"),cell:t=>o`<${si} test=${t} />`}],oi={kind:"test",columns:ai,hrefOf:t=>d("test",{id:t.id}),failed:t=>t.last_outcome!=="passed"};var ri=3,ii=4,li=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome);function ci({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=yn(e,t.file,t.file_line);return n?o`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">${s}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:o`<span class="id">${s}</span>`}var Hn=({failure:{snippet:t,expected:e,actual:s},label:n})=>o`
${t?.length>0&&o`<${Fn} lines=${t} label=${n} />`}<${Bn} expected=${e} actual=${s} />
`;function ui({failure:t,name:e,batch:s,causeLine:n,page:a}){let r=ke(`stack/${e}`);return o`
<p class="evidence-places"><${ci} failure=${t} batch=${s} />${t.line&&o`<${We} page=${a} from=${t.line} begins=${t.line!==n} />`}</p><${Hn} failure=${t} label=${`Source of ${t.file}`} />${t.others?.map((i,l)=>o`
<p class="failure-cause evidence-other" key=${l}>${i.cause}</p><${Hn} key=${`compared ${l}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}${t.stack&&o`
<details class="evidence-stack" ...${r}><summary class="quiet">Stack</summary><pre class="case-message is-calm" tabindex="0" aria-label="Stack">${t.stack}</pre></details>
`}
`}function mi({failure:t,name:e,batch:s,open:n,causeLine:a,page:r}){return o`
<li class="evidence-failure"><details ...${ke(e,n)}><summary>${t.name&&o`<span class="evidence-case">${t.name}</span>${" "}`}<span class="failure-cause">${t.cause}</span></summary><${ui} failure=${t} name=${e} batch=${s} causeLine=${a} page=${r} /></details></li>
`}function pi({artifacts:t}){let{comparisons:e,images:s,videos:n}=C(()=>Ae(t.filter(Oe)),[t]),a=C(()=>Ie(e,s),[e,s]),r=De(a),i=s.slice(0,ii);return e.length+i.length+n.length===0?null:o`
<div class="evidence-pictures">${e.map((l,c)=>o`
<${jn} key=${l.name} comparison=${l} onEnlarge=${u=>r.open(c,u)} />
`)}${i.map((l,c)=>o`
<${Ue} key=${l.id} picture=${l} open=${()=>r.open(e.length+c)} />
`)}${n.slice(0,1).map(l=>o`<${ze} key=${l.id} video=${l} />`)}${r.shown}</div>
`}var fi=({links:t})=>t.map(({title:e,url:s,path:n,isOpened:a})=>o`
<a
key=${e}
class="button"
href=${s}
...${a?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
><${$} name=${a?"link":"download"} />${e}<span class="unseen">${` ${n}${a?" (opens in a new tab)":""}`}</span></a>
`),Kn=(t,e)=>t.tries?.at(-1)?.id===e.id,di=(t,e)=>t.status==="failed"&&Kn(t,e)?"Why it failed":`Why attempt ${e.number} ${e.outcome==="lost"?"was lost":"failed"}`,$i=(t,e,s)=>[`on ${e.agent}`,s.length>1&&h(s.length,"failure"),Kn(t,e)&&bn(t,e.number)].filter(Boolean).join(" \xB7 "),hi=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e};function gi({job:t,attempt:e}){let s=L(`test:${t.test_id}`),n=s.ids.value.length>0?s.row(t.test_id).value:null;return n?.failed_on===e.agent&&o`<${Kt} test=${n} />`}function _i({name:t}){L("problems");let e=kn(t);return e&&o`
<p class="evidence-known" data-agent-repair><a class="tag is-bad" href=${d("agent",{name:t})}><${$} name="suspect" /> ${t} needs repair</a>${" "}${e.evidence}</p>
`}var bi=({test:t,children:e})=>o`
<p class="evidence-known" data-known><span class=${`tag ${t.infrastructure||t.changed?"is-warn":t.new?"is-bad":""}`}>${t.infrastructure?"infrastructure":t.new?"new":t.changed?"cause changed":"known"}</span>${" "}${t.infrastructure?"no result of the test":be(t)}${t.last_pass&&o`${" "}<a href=${d("job",{id:t.last_pass.job_id})}>Last pass</a>`}${e}</p>
`;function xi({attempt:t}){let e=_n(t).filter(Boolean).join(" ");return e&&o`<p class="evidence-known" data-happened>${e}</p>`}function wi(t){let e=L(t?`test:${t}`:null);return e?.ids.value,ht(t,e?.row(t).value?.attempts??null)}function Ve({job:t,attempt:e,initial:s,title:n,page:a=""}){let r=wi(t.test_id),i=k(`/api/v1/attempts/${e.id}/failures`,`${e.cause} ${r}`,s),l=k(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,{failures:c=[],test:u}=i.data.value??{},m=e.artifacts>0?`/api/v1/attempts/${e.id}/artifacts`:null,p=ve(m,e.artifacts),g=C(()=>(p?.artifacts??[]).filter(Se).map(Re),[p]),w=Ce(g,p?.content),y=c.length>0?c:[hi(e)].filter(Boolean);return o`
<${X}
id="evidence"
className="evidence"
title=${n??di(t,e)}
note=${$i(t,e,c)}
tools=${w.length>0&&o`<${fi} links=${w} />`}
>${u&&o`<${bi} test=${u}>${!a&&o`<${gi} job=${t} attempt=${e} />`}<//>`}${!a&&o`<${_i} name=${e.agent} />`}<div class="evidence-parts"><div><ul class="plain">${vn(y).map((F,R)=>o`
<${mi}
key=${R}
failure=${F}
name=${`failure/${e.id}/${R}`}
batch=${l}
causeLine=${e.cause_line}
page=${a}
open=${R<ri}
/>
`)}</ul><${xi} attempt=${e} /></div><${pi} artifacts=${g} /></div><${Dn} job=${t} attempt=${e} last=${u?.last_pass} /><//>
`}var Jn=(t,e)=>`/api/v1/failures/${encodeURIComponent(t)}/${e}`,Qn=t=>d("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function yi({row:t}){return o`
<li class="failure-example"><a href=${Qn(t)}><${U} test=${t.test} /></a><span class="quiet">${t.name}</span><span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span></li>
`}function vi({failures:t,passed:e,attempts:s}){return t>0?`${f(t)} of ${h(s,"attempt")}`:e>0?"passed":"other failures"}var Vn=({id:t,title:e,rows:s,more:n,urlOf:a})=>o`
<div class="cause-strip" data-strip=${t}><p id=${`cause-${t}`}>${e}</p><ol class="plain" aria-labelledby=${`cause-${t}`}>${s.map(r=>o`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}><a href=${a(r.name)} data-tip=${`${f(r.passed)} of ${h(r.attempts,"attempt")} passed`}>${r.name}</a><span class="number">${vi(r)}</span></li>
`)}${n>0&&o`<li class="quiet">and ${h(n,"attempt")} in others</li>`}</ol></div>
`,Gn=({at:{app_version_id:t,job_id:e,at:s}})=>o`
<a href=${d("job",{id:e})}>${t}</a> <span class="quiet">(<${j} at=${s} />)</span>
`,ki=({first:t,last:e})=>o`
<p data-began>${t&&o`First failed in <${Gn} at=${t} />; `}${e?o`last passed in <${Gn} at=${e} />`:"its tests have not passed before"}</p>
`;function Ti({row:t,newest:e}){let s=k(`/api/v1/jobs/${t.job_id}`,t.attempt_id).data.value,n=s?.tries?.find(i=>i.id===t.attempt_id);if(!n)return null;let a=o`${e?"Newest failure":"Newest that still fails"}:${" "}<a href=${Qn(t)}>${t.test.split("/").at(-1)}</a>`,r=d("job",{id:s.id},{attempt:n.number});return o`<${Ve} job=${s} attempt=${n} title=${a} page=${r} />`}function Si({found:t}){let{group:e,builds:s,agents:n,first_failure:a,last_pass:r}=t;return o`
<${ki} first=${a} last=${r} /><div class="cause-strips"><${Vn}
id="builds"
title="By build"
rows=${s}
more=${t.older_builds}
urlOf=${i=>d("build",{org_id:e.org_id,app_version_id:i})}
/><${Vn}
id="agents"
title="By agent"
rows=${n}
more=${t.other_agents}
urlOf=${i=>d("agent",{name:i})}
/></div>
`}function Ge({group:t,changed:e}){let s=`${t.last_at} ${t.label} ${t.retrying} ${t.passed_later}`,n=k(Jn(t.org_id,t.fingerprint),s).data.value,a=t.failed_job_ids,[r]=t.examples;return o`
<div class="cause-detail">${n?o`<${Si} found=${n} />`:o`<${B} />`}${t.agent&&o`<p>${ct(t.agent)}</p>`}<${Ti} key=${r.attempt_id} row=${r} newest=${r.at===t.last_at} /><ul class="plain failure-examples">${t.examples.map(i=>o`<${yi} key=${i.job_id} row=${i} />`)}${t.examples.length<t.tests&&o`<li class="quiet">and ${f(t.tests-t.examples.length)} more</li>`}</ul><div class="cause-actions">${a.length>0&&x("retry","job")&&o`
<button
type="button"
class="button"
onClick=${()=>Ct(a).then(i=>i&&e())}
><${$} name="retry" />
Retry ${h(a.length,"failed job")}</button>
`}${x("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>Ms(t).then(i=>i&&e())}><${$} name="event" />${t.note?"Edit note\u2026":"Add note\u2026"}</button>
`}</div></div>
`}function Oi({attempt:t,most:e,here:s}){let n=_(null),{outcome:a,run_seconds:r,app_version_id:i,agent:l,finished_at:c}=t;E(()=>{n.current.style.setProperty("--height",((r??0)/e).toFixed(3))});let m=`${`${D(a)}, ${Ut(t)}`}, build ${i}, on ${l}, ${S(c)}`;return o`
<a
class=${`took took-${a} ${s?"is-here":""}`}
ref=${n}
tabindex="-1"
href=${d("job",{id:t.job_id})}
data-tip=${m}
><i></i><b></b></a>
`}function Ei({seconds:t,most:e}){let s=_(null);return E(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),o`
<span class="took-usual" ref=${s}><span class="number">usually ${T(t)}</span></span>
`}function Ci({history:t,usual:e,here:s}){let n=[...t].reverse(),a=n.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...a,e??0,.1)*1.08,[i,l]=[T(Math.min(...a)),T(Math.max(...a))],c=i===l?i:`between ${i} and ${l}`,u=a.length>0?`${h(n.length,"attempt")}, ${zt(n.map(({outcome:m})=>m))}; ${c}.`:"No durations recorded.";return o`
<figure class="durations"><div class="took-box" aria-hidden="true">${e!==null&&o`<${Ei} seconds=${e} most=${r} />`}<div class="took-bars">${n.map(m=>o`
<${Oi} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
`)}</div></div><figcaption class="quiet">${u}${" "}<span class="took-key"><i class="took-key-passed"></i>passed
</span>${" "}<span class="took-key"><i class="took-key-failed"></i>failed
</span>${" "}<span class="took-key"><i class="took-key-late"></i>timed out
</span></figcaption></figure>
`}import{m20_0 as Je}from"./main.js";var ea=3,Zn=12,Qe={new:["is-bad","new","A test of it did not fail in the batch or build before"],changed:["is-warn","cause changed","Its tests failed before, too, but for other causes: no failure is new"],failing:["","known","Its tests failed before, too: no failure is new"],retrying:["is-warn","retrying","Its tests wait or run again"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],superseded:["","earlier cause","The last attempts of its tests failed for other causes"],passed:["is-good","passed since","Each of its tests has passed since"]},sa=t=>t.filter(e=>e>0).length>1,na=({trend:t})=>o`
<span class="failure-trend">${sa(t)&&o`<span data-tip=${`Last 7 days: ${t.join(" \xB7 ")}`}><${Ht} values=${t} tone="bad" /></span>`}</span>
`;function Xn({examples:t,tests:e}){let s=[...new Set(t.map(a=>a.test.split("/").at(-1)))].slice(0,ea),n=e-s.length;return n>0?`${s.join(", ")} and ${f(n)} more`:s.join(", ")}var Li=({names:t})=>o`<span class="quiet" title=${t} data-builds>in ${t}</span>`,Ri=t=>Qe[t][1],Ai=({note:t})=>o`
<p class="failure-note"><${$} name="event" />${t.note&&o`<span>${t.note}</span>`}${t.owner&&o`<span>Owner: ${t.owner}</span>`}${t.ticket_url&&o`
<a href=${t.ticket_url} target="_blank" rel="noopener noreferrer">${t.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span></a>
`}</p>
`,Yn=({before_quarantine:t,jobs:e})=>t>0&&`${t<e?`${f(t)} of ${h(e,"job")} `:""}failed before its quarantine`,aa="All its failures are of simulated agents, and prove nothing",Bi=["","with another cause","Its jobs failed for another cause, too, and are retried there"],Mi=({is_over:t,label:e,retrying:s,failed_job_ids:n,jobs:a,passed_later:r})=>n.length+s===0&&!t&&r<a&&["new","changed","failing","infrastructure"].includes(e),qi=t=>[t.is_over&&["infrastructure","quarantined","retrying"].includes(t.label)&&Qe.passed,Mi(t)&&Bi,Yn(t)&&["",Yn(t),"Batches and builds that had ended keep their failures"],t.since&&["",`since ${t.since.app_version_id}`,_e(t)],t.agent&&["is-warn",we(t.agent),ct(t.agent)],t.simulated&&["","simulated",aa]].filter(Boolean);function Ni({group:t,changed:e}){let s=t.failed_job_ids;if(s.length===0||!x("retry","job"))return null;let n=`Retry ${h(s.length,"failed job")}`;return o`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${t.cause}`}
data-tip=${n}
onClick=${()=>Ct(s).then(a=>a&&e())}
><${$} name="retry" /></button>
`}var pt=t=>`${t.org_id}/${t.fingerprint}`;function oa({name:t,wanted:e,closes:s="",children:n}){let a=_(null),r=i=>{i.preventDefault(),O({cause:e?s:t},{push:!0})};return v(()=>{!e||a.current.contains(document.activeElement)||(a.current.focus({preventScroll:!0}),a.current.scrollIntoView({block:"center"}))},[e]),o`
<summary data-row=${t} tabindex="-1" ref=${a} onClick=${r}>${n}</summary>
`}var ra=({group:t})=>{let[e,s,n]=Qe[t.label];return o`<span class=${`tag ${e}`} data-tip=${n}>${t.label==="new"&&xe(t)||s}</span>`},ta=({many:t,noun:e})=>o`
<span class="number">${f(t)}</span><span class="failure-noun"> ${t===1?e:`${e}s`}</span>
`,ia=({tests:t,failures:e,firstAt:s,lastAt:n})=>o`
<span class="failure-tests"><${ta} many=${t} noun="test" /></span><span class="failure-times"><${ta} many=${e} noun="attempt" /></span><span class="failure-first"><span class="unseen">first seen </span><${Je} at=${s} /></span><span class="failure-last"><span class="unseen">last seen </span><${Je} at=${n} /></span>
`;function la({group:t,several:e,within:s,wanted:n,changed:a}){return o`
<li class="failure-group" data-cause=${t.fingerprint}><details open=${n}><${oa} name=${pt(t)} wanted=${n} closes=${s?t.fingerprint:""}><${ra} group=${t} />${s?o`<strong class="failure-cause" title=${t.cause}>${t.org_id}</strong>`:o`<span class="failure-cause" title=${t.cause}>${t.cause}</span>`}<span class="failure-facts">${e&&o`<span class="quiet" title=${t.org_id}>${t.org_id}</span>`}<span class="quiet" title=${Xn(t)}>${Xn(t)}</span>${t.builds&&o`<${Li} names=${t.builds.join(", ")} />`}${qi(t).map(([r,i,l])=>o`<span key=${i} class=${`tag ${r}`} data-tip=${l}>${i}</span>`)}${t.retrying>0&&o`<span class="tag" data-retrying>${h(t.retrying,"job")} to run again</span>`}</span><${ia}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.history.first_at}
lastAt=${t.last_at}
/><${na} trend=${t.history.trend} /><//>${n&&o`<${Ge} group=${t} changed=${a} />`}</details>${!n&&o`<${Ni} group=${t} changed=${a} />`}${t.note&&o`<${Ai} note=${t.note} />`}</li>
`}var ji=t=>t.length>ea?h(t.length,"organization"):t.join(", ");function Pi({shared:t,groups:e,wanted:s,changed:n}){let a=e.find(l=>s===pt(l)),r=!!a||s===t.fingerprint,i=e.every(l=>l.simulated);return o`
<li class="failure-group" data-cause=${t.fingerprint} data-shared><details open=${r}><${oa} name=${t.fingerprint} wanted=${r&&!a}><${ra} group=${t} /><span class="failure-cause" title=${e[0].cause}>${e[0].cause}</span><span class="failure-facts"><span class="quiet" title=${t.org_ids.join(", ")} data-orgs>${ji(t.org_ids)}</span>${t.agent&&o`<span class="tag is-warn">on ${t.agent}</span>`}${i&&o`<span class="tag" data-tip=${aa}>simulated</span>`}</span><${ia}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.first_at}
lastAt=${t.last_at}
/><${na} trend=${t.trend} /><//>${r&&o`
<ul class="plain failure-orgs" aria-label="By organization">${e.map(l=>o`
<${la} key=${l.org_id} group=${l} within wanted=${l===a} changed=${n} />
`)}</ul>
`}</details></li>
`}var ca=({groups:t})=>new Set(t.map(e=>e.fingerprint)).size;function Ii({groups:t,shared:e=[]}){let s=new Map(e.map(a=>[a.fingerprint,a])),n=new Map(e.map(a=>[a.fingerprint,[]]));for(let a of t)n.get(a.fingerprint)?.push(a);return t.flatMap(a=>{let[r,i]=[s.get(a.fingerprint),n.get(a.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[a]]]:a===i[0]?[[r,i]]:[]})}var Di=({groups:t,tests:e,cases:s})=>[h(ca({groups:t}),"cause"),h(e,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function ua({found:t,changed:e}){let s=bs.value.query.get("cause"),n=p=>s===pt(p)||s===p.fingerprint,a=Ii(t),[r,i]=b(a.findIndex(([,p])=>p.some(n))>=Zn),l=r?a:a.slice(0,Zn),c=l.map(([p,[g]])=>(p??g.history).trend),u=new Set(t.groups.map(p=>p.org_id)).size>1,m=ds();return o`
<div class=${`failure-list ${c.some(sa)?"has-trend":""}`}><div class="failure-head" aria-hidden="true"><span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span></div><ul class="plain failure-groups" id="failure-groups" ...${m}>${l.map(([p,g])=>p?o`
<${Pi}
key=${p.fingerprint}
shared=${p}
groups=${g}
wanted=${s}
changed=${e}
/>
`:o`
<${la}
key=${pt(g[0])}
group=${g[0]}
several=${u}
wanted=${n(g[0])}
changed=${e}
/>
`)}</ul></div>${l.length<a.length&&o`
<p><button type="button" class="button" onClick=${()=>i(!0)}>
Show all ${f(a.length)}</button></p>
`}${t.more&&o`<p class="quiet">Older failures are not counted.</p>`}
`}function Fi(t){let e=_(t);return e.current=Math.max(e.current,t),t<e.current}function Wi({path:t,version:e="",failed:s=0,ended:n="",over:a,initial:r=null,none:i=null,children:l}){let[c,u]=b(!1),m=Fi(s)||c,p=k(t,`${e} ${s} ${m?n:""}`,r),g=p.data.value,w=_(a);v(()=>{a&&!w.current&&p.load(),w.current=a},[a]);let y=!!g?.groups.some(R=>R.retrying>0);v(()=>u(y),[y]);let F=p.error.value;return F&&!g?o`<${W} title="Failures could not be loaded" text=${F.message} again=${p.load} />`:g?g.groups.length===0?i:l(g,(R=g)=>o`<${ua} found=${R} changed=${()=>p.load()} />`):o`<${B} />`}var Ui=({children:t})=>o`
<${wt} icon="done" title="No failures"><p>${t}</p><//>
`;var zi=[["24h","24 h"],["7d","7 days"]],Hi=t=>t.get("since")==="7d"?"7d":"24h",Ki=({since:t})=>o`
<${N}
label="Period"
hideLabel
options=${zi}
value=${t}
onChange=${e=>O({since:e==="24h"?"":e},{push:!0})}
/>
`;var Vi=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,n])=>o`
<span class="chip" key=${s}>${n} <strong>${e[s]}</strong><button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>O({[s]:""},{push:!0})}
><${$} name="close" /></button></span>
`);import{m167_0 as ma}from"./main.js";var Gi=({group:t})=>o`
${t.target}${Object.keys(t.labels).length>0&&o`${" "}<span class="quiet">${Q(t.labels)}</span>`}
`,Vt=(t,e)=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:s=>o`<span class=${`number ${s[t]>0?"":"quiet"}`}>${f(s[t])}</span>`}),Ze=[{name:"bar",title:"Progress",cell:t=>o`<${et} group=${Y(t)} />`},Vt("waiting","Waiting"),Vt("running","Running"),Vt("done","Passed"),{...Vt("failed","Failed"),cell:t=>o`<${_t} of=${t} />`}],pa={name:"target",title:"Target",main:!0,cell:t=>Gi({group:t})},Ji={name:"build",title:"Build",main:!0,cell:t=>o`<${V} org=${t.org_id} version=${t.app_version_id} />`},Qi={name:"why",title:"Why it waits",cell:({explanation:t})=>t&&o`<${ma} explanation=${t} />`};function Zi(t){let e=new Map;for(let s of t){let n=e.get(s.app_version_id);if(n)for(let a of Rs)n[a]+=s[a];else e.set(s.app_version_id,{...s})}return[...e.values()]}function fa({id:t,label:e,kind:s,groups:n,columns:a}){let r=new Map(n.map(i=>[i.id,{value:i}]));return o`
<${qt}
id=${t}
label=${e}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${a}
hrefOf=${i=>d(s,i)}
/>
`}var Xi=({groups:t})=>o`
<${fa}
id="group-list"
label="Groups of the build"
kind="group"
groups=${t.map(te)}
columns=${t.some(({explanation:e})=>e)?[pa,...Ze,Qi]:[pa,...Ze]}
/>
`,Yi=({groups:t})=>o`
<${fa}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Zi(t.map(te))}
columns=${[Ji,...Ze]}
/>
`;function tl({list:t,what:e,older:s="Show older",all:n="End of list"}){let{ids:a,error:r,loading:i,more:l}=t;return r.value?o`
<${W}
title=${`${e} could not be loaded`}
text=${r.value.message}
again=${()=>a.peek().length?t.next():t.first()}
/>
`:i.value==="first"&&a.value.length===0?o`<${B} lines=${10} />`:l.value?o`
<p class="nothing"><button type="button" class="button" disabled=${i.value!==null} onClick=${()=>t.next()}>${s}</button></p>
`:a.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m107_0 as da}from"./main.js";import{m115_0 as $a}from"./main.js";function el({store:t,kind:e}){return t.loaded.value?o`<${$a} problem=${{status:404,text:`there is no such ${e}`}} />`:o`
<${da} title=${e.charAt(0).toUpperCase()+e.slice(1)}><${B} /><//>
`}function sl({label:t,tabs:e,value:s,onChange:n}){let a=_(null),r=fs(),i=Math.max(0,e.findIndex(c=>c.name===s));return v(()=>{let[c,u]=[a.current,a.current.children[i]].map(m=>m.getBoundingClientRect());a.current.scrollLeft+=Math.max(0,u.right-c.right)-Math.max(0,c.left-u.left)},[i]),o`
<div class="tabs" role="tablist" aria-label=${t} ref=${a} onKeyDown=${c=>{let u={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:e.length-1}[c.key];if(u===void 0)return;c.preventDefault();let m=(u+e.length)%e.length;n(e[m].name),a.current.children[m].focus()}}>${e.map((c,u)=>o`
<button
type="button"
key=${c.name}
role="tab"
id=${`${r}-${c.name}`}
aria-selected=${u===i}
aria-controls=${`${r}-panel`}
tabindex=${u===i?0:-1}
onClick=${()=>n(c.name)}
>${c.title}${c.count!=null&&o`${" "}<span class="count number">${c.count}</span>`}</button>
`)}</div><div role="tabpanel" id=${`${r}-panel`} aria-labelledby=${`${r}-${e[i].name}`} tabindex="-1">${e[i].body()}</div>
`}var ha=(...t)=>t.every(e=>e!==null),Gt=t=>{let e=t.filter(s=>s.has_start).length;return e?`${e<t.length?" partly":""} with start`:""};function nl({usual_with_start:t,usual_without_start:e},s){let[n,a]=Pt(s)?[e,"without start"]:[t,"with start"];return n===null?"":`usually ${T(n)}${ha(t,e)?` ${a}`:""}`}var al=5,ol=({usual_with_start:t,usual_without_start:e,history:s})=>ha(t,e)?`${T(t)} with start, ${T(e)} without`:Gt(s.filter(n=>n.outcome==="passed").slice(0,al)).trim();function ga({share:t}){let e=_(null);return E(()=>e.current.style.setProperty("--share",t.toFixed(3))),o`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var rl=({label:t,by:e,rows:s})=>o`
<table class="tallies" aria-label=${t}><thead><tr><th scope="col">${e}</th><th scope="col" class="is-numeric">Ran</th><th scope="col">Failed</th><th scope="col" class="is-numeric">Duration</th></tr></thead><tbody>${s.map(({key:n,name:a,ran:r,failed:i,seconds:l,start:c})=>o`
<tr key=${n}><th scope="row">${a}</th><td class="is-numeric">${f(r)}</td><td><span class="share"><${ga} share=${i/r} /><span class="number">${Z(i/r)}</span></span></td><td class="is-numeric">${l===null?"\u2013":T(l)+c}</td></tr>
`)}</tbody></table>
`;function il(t,e){let s=new Map;for(let n of t){let a=e(n),r=s.get(a)??{key:a,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n),s.set(a,r)}return[...s.values()].map(({passes:n,...a})=>({...a,seconds:n.length>0?n.reduce((r,i)=>r+i.run_seconds,0)/n.length:null,start:Gt(n)}))}function ll({name:t,value:e,note:s,icon:n,tone:a="",href:r,children:i}){let l=o`
<span class="tile-name">${n&&o`<${$} name=${n} />`}${t}</span><span class="tile-value number">${e}</span>${s&&o`<span class="tile-note">${s}</span>`}${i}
`,c=`tile ${a&&`tile-${a}`}`;return r?o`<a class=${c} href=${r} data-tile=${t}>${l}</a>`:o`<div class=${c} data-tile=${t}>${l}</div>`}var ft=class{#t;value=A(null);error=A(null);constructor(e,s=null){this.#t=e,this.value.value=s}start(e=0){if(this.value.peek()===null&&this.again(),!e)return;let s=setInterval(()=>document.hidden||this.again(),e*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await M(this.#t),this.error.value=null}catch(e){this.error.value=e}}};import{m10_0 as _a,m10_1 as ba,m10_2 as xa,m10_3 as Xe}from"./main.js";var cl=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],wa=t=>t===null?null:Math.round(t*1e4)/100,ul=t=>Z(t/100);function ml(t,e,s){return`${t.map(({name:a,shown:r},i)=>{let l=e[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(l.length===0)return"";let c=s(l.at(-1));return`${a}: latest ${c}, from ${s(Math.min(...l))} to ${s(ba(l))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function nt(t,e,s,n){let a=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:t,data:[e,...r],series:a,summary:ml(a,r,n.write),...n}}var J=(t,e)=>({name:t,tone:e,kind:"line"});function ya(t,{ofAgent:e=!1}={}){let{at:s,installs:n,installs_avoided:a}=t,r={write:xa,steps:_a,least:1},i={write:ul,least:100,most:100};return[nt("Pass rate",s,[[J("passed","good"),t.pass_rate.map(wa)]],{...i,floor:50}),nt("Duration",s,[[J("p95","warn"),t.run_p95],[J("p50","go"),t.run_p50]],r),nt("Queue wait",s,[[J("p95","warn"),t.wait_p95],[J("p50","go"),t.wait_p50]],r),e?nt("Utilization",s,[[J("working","go"),t.busy_agents.map(wa)]],i):nt("Agents at work",s,[[J("on average","go"),t.busy_agents]],{write:Xe,steps:cl,least:1}),nt("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:l=>n[l]},n.map((l,c)=>l+a[c])],[{name:"avoided",tone:"good",kind:"bars"},a]],{write:Xe,least:4})]}import{m41_0 as va}from"./main.js";var pl={"30d":600,"90d":600},fl=60,ka=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],dl={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},Ta=t=>t.get("view")==="trends",$l=({query:t,first:e})=>o`
<${N}
label="View"
hideLabel
options=${[["",e],["trends","Trends"]]}
value=${Ta(t)?"trends":""}
onChange=${s=>O({view:s},{push:!0})}
/>
`;function hl({subject:t,query:e}){let s=ka.some(([u])=>u===e.get("range"))?{range:e.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...t,...s})}`,a=C(()=>new ft(n),[n]);v(()=>a.start(pl[s.range]??fl),[a]);let r=a.value.value,i=a.error.value,l=C(()=>r&&ya(r,{ofAgent:"agent"in t}),[r]),c=o`
<${N}
label="Period"
hideLabel
options=${ka}
value=${s.range??r?.range}
onChange=${u=>O({range:u},{push:!0})}
/>
`;return o`
<${X} id="trends" title="Trends" note=${dl[r?.step]} tools=${c}>${i&&o`<${W} title="Trends could not be loaded" text=${i.message} again=${a.again} />`}${!r&&!i&&o`<${B} lines=${12} />`}${r&&(r.attempts.some(u=>u>0)?o`<${va} label="Trends" charts=${l} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}<//>
`}var Ye=400,ts=200,Sa=t=>Math.floor(t/ts)*ts;function gl(t){let e=ns({from:0,to:Ye*2,width:0});return E(()=>{let s=0,n=()=>{s=0;let i=t.current.getBoundingClientRect(),l={from:Sa(-i.top-Ye),to:Sa(window.innerHeight-i.top+Ye)+ts,width:Math.floor(i.width)},c=e.peek();(l.from!==c.from||l.to!==c.to||l.width!==c.width)&&(e.value=l)},a=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(a);return r.observe(t.current),r.observe(document.body),window.addEventListener("scroll",a,{passive:!0}),window.addEventListener("resize",a),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",a),window.removeEventListener("resize",a)}},[]),e}export{el as m102_0,Pn as m106_0,mt as m106_1,Vr as m106_2,Ue as m112_0,ze as m112_1,ie as m113_0,wo as m119_0,Bt as m119_1,Zs as m119_2,Ke as m122_0,zt as m122_1,uo as m125_0,co as m125_1,ne as m125_2,io as m125_3,oe as m125_4,ae as m125_5,ce as m144_0,Mt as m144_1,st as m144_2,sl as m146_0,ga as m147_0,rl as m147_1,il as m147_2,Kt as m148_0,oi as m148_1,zn as m148_2,Pa as m14_0,ht as m14_1,$s as m14_2,ll as m152_0,hl as m166_0,$l as m166_1,Ta as m166_2,ve as m171_0,we as m174_0,xe as m174_1,ye as m174_2,ct as m174_3,_e as m174_4,be as m174_5,un as m196_0,Ce as m196_1,mr as m196_2,Oe as m196_3,Se as m196_4,pn as m196_5,dn as m200_0,It as m200_1,dr as m200_2,_r as m200_3,$n as m200_4,hn as m200_5,gr as m200_6,wr as m200_7,$r as m200_8,Re as m201_0,Le as m201_1,Ae as m201_2,wn as m201_3,me as m205_0,qo as m205_1,ue as m205_2,Wt as m214_0,Hr as m214_1,Kr as m214_2,D as m223_0,at as m226_0,ft as m229_0,it as m233_0,rt as m233_1,Lt as m233_2,Rt as m233_3,Da as m26_0,Ua as m26_1,za as m26_2,ao as m28_0,Ls as m28_1,vt as m28_2,Cs as m28_3,yt as m28_4,Tt as m28_5,Ot as m28_6,St as m28_7,kt as m28_8,Gt as m294_0,ol as m294_1,nl as m294_2,gl as m295_0,jt as m29_0,Mo as m29_1,Nt as m29_2,Xs as m29_3,H as m33_0,Go as m34_0,er as m34_1,an as m34_2,nr as m37_0,Ge as m39_0,Jn as m39_1,fe as m40_0,Wo as m40_1,de as m46_0,Ci as m51_0,Ve as m54_0,li as m54_1,$e as m55_0,ua as m57_0,Wi as m57_1,Ui as m57_2,ca as m57_3,pt as m57_4,Di as m57_5,Ri as m57_6,Ki as m59_0,Hi as m59_1,Vi as m62_0,po as m72_0,Qs as m72_1,Gs as m72_2,Js as m72_3,lt as m72_4,Yi as m79_0,Xi as m79_1,Jt as m7_0,os as m7_1,rs as m7_2,as as m7_3,Qt as m7_4,is as m7_5,Xt as m8_0,Ma as m8_1,qa as m8_2,ps as m8_3,Yt as m8_4,Ie as m91_0,Fe as m91_1,De as m91_2,tl as m92_0,We as m95_0};
