import{m298_0 as wl,m298_1 as yl,m298_2 as ts,m298_3 as q,m298_4 as vl,m298_5 as kl,m298_6 as B,m298_7 as Tl,m298_8 as es,m298_9 as Sl,m298_10 as ss,m298_11 as Ol}from"./main.js";import{m6_0 as ft}from"./main.js";var Ro=["passed","failed","timed_out"],ns=t=>t.tries.filter(({outcome:e})=>Ro.includes(e)).reduce((e,{run_seconds:s,start_seconds:n})=>Math.max(e,(s??-1)-(n??0)),-1),os=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason);function as(t,{show:e="",test:s="",sort:n=""}){let o=ft[e]??(()=>!0),r=s.toLowerCase(),i=t.filter(l=>o(l)&&l.test.toLowerCase().includes(r));if(n==="slowest"){let l=new Map(i.map(c=>[c.id,ns(c)]));i.sort((c,u)=>l.get(u.id)-l.get(c.id)||(c.id<u.id?-1:1))}else i.sort((l,c)=>(c.status==="failed")-(l.status==="failed")||(l.id<c.id?-1:1));return i.map(l=>l.id)}function Ao(t){let e=new Map;for(let{id:o,test:r,target:i}of t){let l=`${r}
${i}`;e.get(l)?.push(o)||e.set(l,[o])}let n=[...e.values()].filter(o=>o.length>1).flatMap(o=>o.sort().map((r,i)=>[r,[i+1,o.length]]));return{tests:e.size,twins:new Map(n)}}function rs(t){let e=Object.keys(ft),s={total:t.length,most:0,hasStart:t.some(n=>n.tries.some(o=>o.start_seconds)),hasCauses:t.some(os),targets:[...new Set(t.map(({target:n})=>n))].sort(),...Ao(t),groups:new Map,trees:t.flatMap(n=>n.tries.map(o=>o.tree)),...Object.fromEntries(e.map(n=>[n,0]))};for(let n of t){for(let r of e)ft[r](n)&&(s[r]+=1);if(s.most=Math.max(s.most,n.tries.length),!["pending","running"].includes(n.status))continue;let o=s.groups.get(n.group)??{waiting:0,running:0};o[n.status==="pending"?"waiting":"running"]+=1,s.groups.set(n.group,o)}return s}function Qt(t){let s=t.filter(n=>n===null||n.waiting>0).map(n=>n?.explanation?.clear_seconds??null);return s.includes(null)?null:Math.max(0,...s)}var Bo=(t,e)=>t.length===e.length&&t.every((s,n)=>s===e[n]),Jt=class{#t;#e=B(0);#o=q(()=>(this.#e.value,this.#t.peek()));summary=q(()=>rs(this.#o.value));constructor(e){this.#t=e}get loaded(){return this.#t.loaded}row(e){return this.#t.row(e)}follow(){return this.#e.value+=1,this.#t.watch(()=>this.#e.value+=1)}chosen(e){let s=[];return q(()=>{let n=as(this.#o.value,e);return Bo(n,s)?s:s=n})}};import{m4_0 as ql,m4_1 as Nl,m4_2 as N,m4_3 as jl,m4_4 as dt}from"./main.js";import{m169_0 as is}from"./main.js";import{m271_0 as ls,m271_1 as cs,m271_2 as Wl}from"./main.js";var us=50,Mo=200,qo=B(null),ot=class{#t;#e;#o;#c;#s=new Map;#a=null;#n=0;ids=B([]);loading=B(null);error=B(null);more=B(!1);constructor({path:e,name:s,query:n={},page:o=null,mirrors:r=!1}){this.#t=e,this.#e=s,this.#o=n,this.#c=r,o&&this.#i(o)}row(e){return this.#s.get(e)??qo}has(e){return this.#s.has(e)}start(){this.ids.peek().length===0&&this.first()}async first(){let e=await this.#m("first",null);e&&this.#i(e)}async next(){if(!this.#a||this.loading.peek())return;let e=await this.#m("more",this.#a);e&&this.#p(e)}refresh=async()=>{let e=this.#n,s;try{s=await N(this.#u(null,Math.min(Mo,Math.max(us,this.ids.peek().length))))}catch{return}if(e!==this.#n)return;let n=s[this.#e].some(({id:o})=>this.#s.has(o))||this.ids.peek().length===0;this.#c&&s.next===null?this.#i(s):n?this.merge(s[this.#e],s.next):this.#i(s)};merge(e,s=null){let n=e.filter(({id:o})=>!this.#s.has(o)).map(({id:o})=>o);for(let o of e)this.#r(o);this.#a===null&&s!==null&&this.ids.peek().length===0&&this.#l(s),n.length>0&&(this.ids.value=[...n,...this.ids.peek()])}watch(e,s=n=>n){let n=o=>Object.values(o).forEach(r=>this.update(s(r,this.row(r.id).peek())));return n(ls(e)),e.watch(n)}update(e){this.#s.has(e.id)&&this.#r(e)}#r(e){let s=this.#s.get(e.id);s?s.value=e:this.#s.set(e.id,B(e))}#l(e){this.#a=e,this.more.value=e!==null}#i(e){let s=e[this.#e].map(({id:o})=>o);for(let o of e[this.#e])this.#r(o);let n=new Set(s);ts(()=>{for(let[o,r]of[...this.#s])n.has(o)||(this.#s.delete(o),r.value=null);this.#l(e.next),this.ids.value=s})}#p(e){let s=e[this.#e].filter(({id:n})=>!this.#s.has(n)).map(({id:n})=>n);for(let n of e[this.#e])this.#r(n);this.#l(e.next),this.ids.value=[...this.ids.peek(),...s]}#u(e,s=us){let n=Object.entries({...this.#o,limit:s,cursor:e}).filter(([,o])=>o!==null&&o!=="");return`${this.#t}?${new URLSearchParams(n)}`}async#m(e,s){let n=++this.#n;this.loading.value=e,this.error.value=null;try{let o=await N(this.#u(s));return n===this.#n?o:null}catch(o){return n===this.#n&&(this.error.value=o),null}finally{n===this.#n&&(this.loading.value=null)}}};var at=cs("batches",(t,e)=>t.id<e.id?1:t.id>e.id?-1:0);var Zt=50,No={org_id:"organization",suite:"suite",branch:"branch"},jo=t=>[t.name,t.branch].filter(Boolean).join(" \xB7 ");function Yt(t){try{let e=new URL(t.url);return["https:","http:"].includes(e.protocol)?e.href:null}catch{return null}}var ms=(t,e)=>Object.entries(t).every(([s,n])=>e[s]===n),Xt=class extends ot{#t;fresh=q(()=>{let e=this.ids.value[0]??"";return this.loading.value==="first"?0:at.ids.value.filter(s=>s>e&&ms(this.#t,at.row(s).peek()??{})).length});constructor({filters:e,page:s}){super({path:"/api/v1/batches",name:"batches",query:e,page:s}),this.#t=e}follow(){this.start();let e=this.watch(at),s=is.onReconnect(()=>this.#e());return()=>{e(),s()}}async#e(){let e=this.ids.peek().filter(s=>at.row(s).peek()===null);for(let s=0;s<e.length;s+=Zt){let n=e.slice(s,s+Zt).join(",");try{(await N(`/api/v1/batches?${new URLSearchParams({id:n,limit:Zt})}`)).batches.forEach(r=>this.update(r))}catch{return}}}};import{m296_0 as nc,m296_1 as oc,m296_2 as ac,m296_3 as k,m296_4 as rc,m296_5 as ps,m296_6 as ic,m296_7 as C,m296_8 as O,m296_9 as lc,m296_10 as _,m296_11 as b}from"./main.js";import{m188_0 as mc,m188_1 as pc,m188_2 as T,m188_3 as fs,m188_4 as fc,m188_5 as dc,m188_6 as L}from"./main.js";function $t(t,e){let s=_({key:t,version:e,changes:0}),n=s.current,o=n.key===t&&n.version!==null&&e!==null&&n.version!==e,r=e??(n.key===t?n.version:null);return s.current={key:t,version:r,changes:n.changes+(o?1:0)},s.current.changes}function ds(t,e,s,n){let o=T(t&&`${t}/compare?${new URLSearchParams({...e,limit:0})}`,s),r=o.data.value,i=r?.with??null,l=$t(i?.id??i,n(i));return k(()=>{l>0&&o.invalidate()},[l]),{found:r,changes:l}}var Po=({total:t,done:e,failed:s,excused:n,cancelled:o})=>[t,e,s,n,o].join(" ");function Io(t){let e=L(t&&`batch:${t.id}`);return e?.ids.value,t&&Po(e.row(t.id).value??t)}var Do=(t,e)=>ds(t&&`/api/v1/batches/${t.id}`,{with:e},t&&`${t.done} ${t.failed} ${t.cancelled}`,Io);import{m181_0 as ht,m181_1 as xc,m181_2 as wc,m181_3 as yc,m181_4 as vc,m181_5 as h,m181_6 as kc,m181_7 as $s,m181_8 as Tc,m181_9 as hs,m181_10 as Q,m181_11 as gs,m181_12 as f,m181_13 as Z,m181_14 as S,m181_15 as _s,m181_16 as Sc,m181_17 as R,m181_18 as Oc,m181_19 as Ec,m181_20 as I,m181_21 as Cc,m181_22 as v,m181_23 as Lc}from"./main.js";import{m190_0 as a}from"./main.js";import{m234_0 as qc,m234_1 as Nc,m234_2 as jc,m234_3 as Pc,m234_4 as Ic,m234_5 as E,m234_6 as Dc,m234_7 as d,m234_8 as bs,m234_9 as Fc}from"./main.js";import{m136_0 as xs}from"./main.js";var ws={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},Fo={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},Wo=({work:t})=>a`
<a href=${d("job",{id:t.id})}>${t.test}</a> waits for it until ${v(t.awaited_until)}.
${" "}${ws[t.then]}
`;function Uo({status:t,agent:e,attempts:s,explanation:n}){return t==="running"?a`Attempt ${f(s)} runs on <a href=${d("agent",{name:e})}>${e}</a>.`:t!=="pending"?Fo[t]:`The job is queued again: ${[n?.position>1&&!n.hold&&`place ${f(n.position)}`,n?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function zo({attempt:t}){let e=L(`job:${t.job_id}`),s=e.ids.value.length?e.row(t.job_id).value:null;return a`
Its attempt of <a href=${d("job",{id:t.job_id})}>${t.test}</a> ended as lost.
${s&&a`${" "}<span data-next>${Uo(s)}</span>`}
`}function Ho({job:t}){let e=t.status==="running"&&!t.reason?t.agent:null,s=L(e?`agent:${e}`:null),n=s?.ids.value.length?s.row(e).value:null;return n?.job?.id!==t.id||!n.job.awaited_until?null:a`
<p class="why" role="status" data-silent><strong><a href=${d("agent",{name:e})}>${e}</a> has not responded for <${xs} since=${n.last_seen_at} />.
</strong>${" "}The job waits for it until ${v(n.job.awaited_until)}. ${ws[n.job.then]}</p>
`}import{m55_0 as gt,m55_1 as _t,m55_2 as Xc}from"./main.js";import{m81_0 as $}from"./main.js";import{m100_0 as bt}from"./main.js";import{m108_0 as X}from"./main.js";import{m128_0 as j}from"./main.js";import{m141_0 as xt,m141_1 as W,m141_2 as M}from"./main.js";import{m142_0 as ys,m142_1 as vs,m142_2 as mu,m142_3 as ks}from"./main.js";import{m149_0 as U,m149_1 as du,m149_2 as $u}from"./main.js";var Os=100,Ko=2e4,Ts=20,Vo=[["previous","Previous batch"],["base","Base branch"]],yt=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],wt=t=>[[t.name,t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.app_version_id,t.commit&&I(t.commit),v(t.created_at)].filter(Boolean).join(", ");function Go(t){let[e,s]=b([]);return k(()=>{let n=new AbortController,o=new URLSearchParams({suite:t.suite,limit:Ts+1,...t.org_id?{org_id:t.org_id}:{}});return N(`/api/v1/batches?${o}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==t.id).slice(0,Ts)),()=>{}),()=>n.abort()},[t.id]),e}function Jo({batch:t,chosen:e}){let s=Go(t),n=o=>E({with:o},{push:!0});return a`
<div class="page-tools"><${j} label="Against" hideLabel options=${Vo} value=${e} onChange=${n} />${s.length>0&&a`
<${bt}
label="Other batch"
items=${s.map(o=>({label:wt(o),checked:o.id===e,run:()=>n(o.id)}))}
>
Other batch…
<${$} name="down" /><//>
`}</div>
`}var Qo=({at:t,hasStart:e})=>t===null?null:a`<span class="number quiet">${S(t)}${e&&" with start"}</span>`;function Ss({id:t,status:e,seconds:s,hasStart:n,word:o}){return t?a`
<a class="change-side" href=${d("job",{id:t})}><span class="unseen">${o}: </span><${vs} job=${{status:e}} /> <${Qo} at=${s} hasStart=${n} /></a>
`:a`<span class="quiet">not run</span>`}function Zo({row:t,gone:e,hasCause:s,hasTarget:n}){let o=e?t.job_id:t.before_job_id,r=t.status==="failed"&&!e&&!s&&t.cause;return a`
<li class="change"><span class="change-what"><a class="change-test" href=${d("job",{id:t.job_id})}><${U} test=${t.test} /></a>${n&&a`<span class="quiet">${t.target}</span>`}${t.excused&&!e&&a`<span class="tag" title=${_t}>quarantined</span>`}${r&&a`<span class="row-why quiet" title=${r}>${r}</span>`}</span><${Ss}
word="before"
id=${o}
status=${e?t.status:t.before_status}
seconds=${e?t.seconds:t.before_seconds}
hasStart=${e?t.has_start:t.before_has_start}
/><${$} name="next" /><${Ss} word="now" ...${{...t,id:e?null:t.job_id,hasStart:t.has_start}} /></li>
`}var Es=({kind:t,rows:e,...s})=>a`
<ul class="change-list" data-changes=${t}>${e.map(n=>a`<${Zo} key=${n.job_id} row=${n} gone=${t==="gone"} ...${s} />`)}</ul>
`;function Xo({kind:t,rows:e,causes:s,hasTarget:n}){let o=new Map(e.map(r=>[r.job_id,r]));return s.map(({fingerprint:r,cause:i,tests:l,job_ids:c})=>{let u=c.filter(m=>o.has(m)).map(m=>o.get(m));return u.length>0&&a`
<div class="change-cause" key=${r} data-cause=${r}><h3><span class="failure-cause">${i||"No cause is known"}</span>${" "}<small class="number">${h(l,"test")}</small></h3><${Es} kind=${t} rows=${u} hasTarget=${n} hasCause /></div>
`})}function vt(t){let e=t.counts.new-t.new_elsewhere;return{...t,counts:{...t.counts,new:e},new:t.new.slice(0,e)}}var kt=({counts:t,excused:e},s)=>t[s]-(s==="still_failing"?e:0),Tt=({excused:t})=>t>0?`, ${f(t)} quarantined`:"";function St({on_agent:t,counts:e},s){let n=t[s];return n?n.tests===e[s]?`, all on ${n.agent}`:`, ${f(n.tests)} only on ${n.agent}`:""}var Yo=(t,e)=>f(kt(t,e))+(e==="still_failing"?Tt(t):"")+St(t,e);function ta({kind:t,title:e,icon:s,note:n,counted:o,total:r,few:i,rows:l,causes:c,hasTarget:u,showAll:m}){let[p,g]=b(!1),w=p?l:l.slice(0,i);return a`
<${X}
title=${a`<span class=${`state state-${s}`}><${$} name=${s} /><span>${e}</span></span>`}
note=${o}
className="changes"
tools=${a`<span class="quiet">${n}</span>`}
>${c?a`<${Xo} kind=${t} rows=${w} causes=${c} hasTarget=${u} />`:a`<${Es} kind=${t} rows=${w} hasTarget=${u} />`}${w.length<r&&a`
<p class="nothing"><button type="button" class="button" onClick=${()=>{g(!0),l.length<r&&m()}}>
Show all ${f(r)}</button></p>
`}<//>
`}function ea(t,e){return t===0?`No test has finished${e&&` yet, ${e}`}`:e?`Same so far, ${e}`:"No changes"}function Cs({found:t,ended:e,left:s,against:n,tools:o,few:r=Os,showAll:i}){let l=vt(t),c=yt.filter(([m])=>l.counts[m]>0),u=new Set(c.flatMap(([m])=>l[m].map(({target:p})=>p)));return a`
<p class="change-with">
Against ${n}${" "}${s&&c.length>0&&a`<span class="number" data-to-run>· ${s}</span>`}${" "}${o}</p>${c.length===0?a`
<${xt} icon=${s||!e?"running":"done"} title=${ea(e,s)}>${e>0&&a`<p>Every finished test has the same status in both.</p>`}<//>
`:null}${c.map(([m,p,g,w])=>a`
<${ta} key=${m} kind=${m} title=${p} icon=${g}
note=${m==="new"&&t.new_elsewhere>0?`${w}; ${f(t.new_elsewhere)} more above`:w}
rows=${l[m]}
counted=${Yo(l,m)}
total=${l.counts[m]} few=${r} showAll=${i}
causes=${m==="newly_failing"?l.causes:null} hasTarget=${u.size>1}
/>
`)}
`}function Ls({path:t,query:e,version:s,title:n,draw:o}){let[r,i]=b(Os),l=T(`${t}?${new URLSearchParams({...e,limit:r})}`,s),c=_(null),u=l.data.value??c.current;c.current=u;let m=l.error.value;return a`
${m&&a`<${W} title=${n} text=${m.message} again=${()=>l.load()} />`}${u&&o(u,()=>i(Ko))}${!u&&!m&&a`<${M} />`}
`}function sa({batch:t,with:e,with_more:s}){let n=[e,...s].reduce((o,{unfinished:r})=>o+r,0);return[t.unfinished>0&&`${f(t.unfinished)} to run`,n>0&&`${f(n)} to run in the other batch${s.length>0?"es":""}`].filter(Boolean).join(", ")}function na({found:{with:t,with_more:e,with_targets:s}}){return e.length===0?a`<a href=${d("batch",{id:t.id})}>${wt(t)}</a>`:[t,...e].map((n,o)=>{let r=Object.keys(s).filter(i=>s[i]===n.id);return a`
${o>0&&" and "}<a key=${n.id} href=${d("batch",{id:n.id})} title=${wt(n)}>${[n.name,n.app_version_id].filter(Boolean).join(", ")} on ${r.join(", ")}</a>
`})}function oa({found:t,chosen:e,showAll:s}){return t.with===null?a`
<p class="nothing">
Nothing to compare with:${" "}${e==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch and targets."}</p>
`:a`
<${Cs}
found=${t}
ended=${t.batch.done+t.batch.failed}
left=${sa(t)}
against=${a`<${na} found=${t} />`}
showAll=${s}
/>
`}var aa=({batch:t,chosen:e,changes:s})=>a`
<${Jo} batch=${t} chosen=${e} /><${Ls}
key=${`${t.id} ${e}`}
path=${`/api/v1/batches/${t.id}/compare`}
query=${{with:e}}
version=${`${t.done} ${t.failed} ${t.cancelled} ${s}`}
title="The batches could not be compared"
draw=${(n,o)=>a`<${oa} found=${n} chosen=${e} showAll=${o} />`}
/>
`;import{m263_0 as Rs,m263_1 as Y,m263_2 as te}from"./main.js";import{m233_0 as x,m233_1 as qu}from"./main.js";import{m267_0 as z,m267_1 as tt,m267_2 as As,m267_3 as G,m267_4 as Pu}from"./main.js";import{m26_0 as et}from"./main.js";var ra={held:["paused","held"],stuck:["suspect","cannot start"]};function H({status:t}){let[e,s]=ra[t]??[t,ks(t)];return a`
<span class=${`state state-${e}`}><${$} name=${e} /><span>${s}</span></span>
`}import{m51_0 as K}from"./main.js";import{m64_0 as V,m64_1 as Ju,m64_2 as Qu}from"./main.js";import{m0_0 as ee,m0_1 as Bs,m0_2 as Yu,m0_3 as tm,m0_4 as Ms,m0_5 as se,m0_6 as qs,m0_7 as em,m0_8 as Ot,m0_9 as Ns,m0_10 as sm,m0_11 as nm,m0_12 as om,m0_13 as am,m0_14 as rm,m0_15 as Et,m0_16 as im,m0_17 as lm,m0_18 as cm}from"./main.js";var rt=()=>x("retry","job"),js=[["","failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"],["quarantined","quarantined","quarantined"]],it=(t,e=!1)=>({...t,status:"failed",q:`excused:${e}`});function ia([t,e,s]){return e===t?", all new":s===t?", all infrastructure":e+s===0?", none new":""}async function Ct({within:t="/api/v1/jobs",filter:e={},fresh:s=e,isOfJobs:n=!1}){let o=`${t}/retry`,r=js.map(([c])=>({filter:it(c==="new"?s:e,c==="quarantined"),failure:["new","infrastructure"].includes(c)?c:e.app_version_id&&"latest"})),i=await Promise.all(r.map(c=>dt("POST",o,{...c,dry_run:!0}).catch(()=>null))),l=i.map(c=>c?.changed??0);return i.flatMap((c,u)=>{let m=l[u],p=[1,2].includes(u)&&m===l[0];if(m===0||p)return[];let[,g,w]=js[u],y={expected:m,until:c.until},F=()=>se(()=>dt("POST",o,{...r[u],...y}),Lo=>ee.retry(Lo.changed)),A=m===1?g:w,Co=n&&g===w?m===1?" job":" jobs":"";return[{label:`Retry ${f(m)} ${A}${Co}${u===0?ia(l):""}`,icon:"retry",run:F}]})}var Lt=(t,e,s="/api/v1/jobs")=>se(()=>dt("POST",`${s}/retry`,{filter:t,failure:t.app_version_id&&"latest",expected:e}),({changed:n})=>ee.retry(n));var ne=({within:t,filter:e,fresh:s,isOfJobs:n,label:o="Retry failed jobs",icon:r="retry",className:i,children:l})=>rt()&&a`
<${bt}
label=${o}
icon=${r}
items=${()=>Ct({within:t,filter:e,fresh:s,isOfJobs:n})}
none="Nothing to retry: all passed since, wait or run."
className=${i}
tip=${l?void 0:o}
>${l&&a`${l}<${$} name="down" />`}<//>
`,la=({filter:t,children:e})=>rt()&&a`
<button type="button" class="button" onClick=${async()=>(await Ct({filter:t}))[0]?.run()}><${$} name="retry" />${e}</button>
`,oe=({failed:t,excused:e})=>t>e?[t-e,"failed",!1]:[e,"quarantined",!0],Ps=({failed:t,excused:e})=>t===e||t===1,ca=({of:t,filter:e,within:s,isOfJobs:n})=>{let[o,r,i]=oe(t);return a`
<button type="button" class="button" onClick=${()=>Lt(it(e,i),o,s)}><${$} name="retry" />
Retry ${f(o)} ${r}${n&&(o===1?" job":" jobs")}</button>
`},Is=({of:t,filter:e,within:s,isOfJobs:n})=>a`
<span class="line"><${ca} of=${t} filter=${e} within=${s} isOfJobs=${n} />${!Ps(t)&&a`<${ne} filter=${e} within=${s} isOfJobs=${n} icon="down" />`}</span>
`,ae=({batch:t})=>{let e=`/api/v1/batches/${t.id}`,s=`Retry failed jobs of ${t.name}`;if(!Ps(t))return a`<${ne} within=${e} label=${s} className="icon-button" />`;let[n,,o]=oe(t);return a`
<button type="button" class="icon-button" aria-label=${s} data-tip=${s} onClick=${()=>Lt(it({},o),n,e)}><${$} name="retry" /></button>
`},ua=({filter:t,tests:e})=>e.failed>0&&rt()&&a`<${Is} of=${e} filter=${t} />`;function ma({batch:t,isOfJobs:e}){return!x("retry","batch")||t.failed===0&&t.unfinished===0?null:t.failed>0?a`
<${Is} of=${t} filter=${{}} within=${`/api/v1/batches/${t.id}`} isOfJobs=${e} />
`:a`
<button type="button" class="button" disabled><${$} name="retry" />
Retry failed
</button>
`}import{m135_0 as km,m135_1 as Rt,m135_2 as Tm}from"./main.js";import{m3_0 as Ds,m3_1 as Em,m3_2 as Cm,m3_3 as Lm,m3_4 as Rm,m3_5 as Fs,m3_6 as Ws,m3_7 as Us}from"./main.js";import{m11_0 as zs,m11_1 as re,m11_2 as Mm,m11_3 as qm}from"./main.js";import{m264_0 as Hs,m264_1 as Pm,m264_2 as Im}from"./main.js";import{m69_0 as Wm,m69_1 as Ks}from"./main.js";import{m74_0 as Vs}from"./main.js";function ie({as:t="div",left:e=0,top:s=0,width:n,height:o,className:r="",children:i,...l}){let c=_(null);return C(()=>{let{style:u}=c.current;u.setProperty("transform",`translate(${e}px, ${s}px)`),u.setProperty("width",n===void 0?"100%":`${n}px`),u.setProperty("height",o===void 0?"auto":`${o}px`)},[e,s,n,o]),a`<${t} ref=${c} class=${`placed ${r}`} ...${l}>${i}<//>`}import{m116_0 as Gs}from"./main.js";var Js=t=>t.job??t.installed?.[0]??null;function Qs({until:t,by:e,at:s}){return[[e&&`by ${e}`,s&&`at ${v(s)}`].filter(Boolean).join(" "),t&&`until ${v(t)}`].filter(Boolean).join(", ")}function At({held:t,paused_reason:e}){if(!t)return e?`paused itself: ${e}`:null;let{kind:s,note:n,...o}=t;return[n?`${s}: ${n}`:s,Qs(o)].filter(Boolean).join(", ")}function Zs({job:t}){return a`
<span class="took"><span class="took-words">${t.phase==="installing"&&a`<em>installing</em>${" "}`}<${K} since=${t.started_at} expected=${t.expected_seconds} /></span><${Gs} since=${t.started_at} expected=${t.expected_seconds} /></span>
`}function pa({agent:t}){if(t.job)return a`<${U} test=${t.job.test} />`;let e=t.lost?null:At(t);if(e){let{kind:o="",note:r=""}=t.held??{};return a`<span class="card-hold" title=${e}>${r?e.slice(o.length+2):e}</span>`}if(t.state==="offline")return a`<${Vs} agent=${t} />`;let s=Ws(t);if(s)return a`<span class="card-hold">${s}</span>`;let n=Fs(t);return a`<span class="quiet" title=${n}>${n}</span>`}function fa({id:t,index:e,count:s,...n}){let o=Hs.row(t).value;if(!o)return null;let r=Js(o),i=Q(o.labels);return a`
<${ie}
as="li"
className=${`card card-${Us(o)}`}
aria-setsize=${s}
aria-posinset=${e+1}
...${n}
><span class="card-head"><a
class="card-name"
data-row=${`agent/${t}`}
tabindex="-1"
href=${d("agent",{name:o.name})}
title=${o.name}
>${o.name}</a><${ys} agent=${o} /></span><span class="card-build">${r?a`<${V} org=${r.org_id} version=${r.app_version_id} />`:a`<span class="quiet">no build installed</span>`}</span><span class="card-doing"><${pa} agent=${o} /></span><span class="card-took">${o.job&&a`<${Zs} job=${o.job} />`}</span><span class="card-labels" title=${i}><${Ks} name=${o.name} />${o.simulated&&a`<span class="tag">simulated</span>${" "}`}${i}</span><//>
`}var da=t=>hs(re()+t,re()),$a=t=>t<1?"at once":ht(t);function ha(t,e){return t==="build_held"?"next try of an install":e?"expected start, a guess":"expected start"}function ga({reason:t,position:e,eta_seconds:s,eta_guessed:n,hold:o}){return[e!=null&&!o&&t!=="no_agent"&&[e===1?"Next":`Place ${f(e)}`,"in the queue"],s>0&&[da(s),ha(t,n)],o?.eta_seconds!=null&&[$a(o.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function _a({agent:{name:t,status:e,note:s,by:n,since:o,until:r}}){let i=Ds.includes(e)?a`${e}${o&&a` for <${K} since=${o} />`}`:At({held:{kind:e,note:s,by:n,at:o,until:r}});return a`
<li><a href=${d("agent",{name:t})}>${t}</a> ${i}</li>
`}function ba({hold:{agents:t,more_agents:e},job:{org_id:s,app_version_id:n}}){return t.length===0?x("release","build")&&a`<button type="button" class="button" onClick=${()=>Ot(s,n)}>Release build</button>`:a`
<ul class="plain queue-holders">${t.map(o=>a`<${_a} key=${o.name} agent=${o} />`)}${e>0&&a`<li><a href=${d("fleet")}>${h(e,"more agent")}</a></li>`}</ul>
`}var xa=({explanation:t})=>t?.reason==="no_agent"&&!t.hold,Xs=({of:t,what:e,children:s})=>xa(t)&&a`
<p class="queue-ways"><span>
Start an agent with this target${Object.keys(t.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${d("fleet")}>agents</a> to add one; or cancel the ${e} and submit
${e==="job"?" it":" them"} again for others.
</span>${s}</p>
`,Bt=({text:t,stuck:e,className:s="",children:n})=>a`
<div class=${`queue-place ${e?"is-stuck":s}`}>${e&&a`<p class="queue-stuck"><${$} name="stale" />${e===!0?"Cannot start":e}</p>`}${t&&a`<p class="why" data-why>${t}</p>`}${n}</div>
`;function wa({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s)return null;let n=e&&t.explanation?.hold,o=e&&G(t.explanation);return a`
<${Bt} text=${s} stuck=${o} className=${t.status==="failed"?"is-bad":""}>${o&&a`
<${Xs} of=${t} what="job">${x("cancel","job")&&a`<button type="button" class="button" onClick=${()=>Bs(t)}>Cancel job</button>`}<//>
`}${e&&ga(t.explanation??{}).map(([r,i])=>a`
<span key=${i} class="queue-figure number" data-figure=${i}><b>${r}</b>${i}</span>
`)}${n?.since&&n.agents.length===0&&a`
<span class="queue-figure number" data-figure="held"><b><${K} since=${n.since} /></b>
held
</span>
`}${e&&a`
<span class="queue-figure number"><b><${K} since=${t.created_at} /></b>${t.tries?.length?"since it was submitted":"waiting"}</span>
`}${n&&a`<${ba} hold=${n} job=${t} />`}<//>
`}var le=(t,e)=>t.reduce((s,n)=>s+n[e],0),Mt=({waiting:t,explanation:e})=>t>0&&e?.reason==="build_held";function st(t,e){return e.length===0||!e.every(s=>s&&tt(s))?t:e.every(Mt)?"held":"stuck"}var ya=4,va=t=>t.map(({target:e,labels:s})=>[e,Q(s)].filter(Boolean).join(" ")).join(", ");function ce({groups:t,children:e}){let s=t.filter(l=>l.waiting>0),n=s.filter(({explanation:l})=>G(l)),o=new Map;for(let l of n)o.set(l.explanation.text,[...o.get(l.explanation.text)??[],l]);if(o.size===0)return null;let r=h(le(s,"waiting"),"waiting job"),i=[...o].slice(0,ya);return a`
<${Bt} stuck=${s.length===n.length||`${f(le(n,"waiting"))} of ${r} cannot start`}>${i.map(([l,c])=>a`
<p class="why" key=${l} data-why>${l}${t.length>1&&a`${" "}<span class="quiet"> · ${h(le(c,"waiting"),"job")} on ${va(c)}</span>`}</p>
`)}${o.size>i.length&&a`<p class="quiet">and ${h(o.size-i.length,"more reason")}</p>`}${e}<//>
`}import{m144_0 as qt}from"./main.js";import{m152_0 as P}from"./main.js";function Nt({batch:t}){let e=t.first_finished_at??t.finished_at;if(!e)return a`<${K} since=${t.created_at} />`;let s=R(e)-R(t.created_at);return a`
<span class="number">${s<10?S(s):$s(s)}</span>${e!==t.finished_at&&a`
${" "}<span class="quiet" title=${`retried ${Ys(t)}`}><${$} name="retry" /><span class="unseen">retried</span></span>
`}
`}var Ys=t=>t.finished_at?`until ${v(t.finished_at)}`:"in progress",jt=({batch:t,link:e})=>t.app_version_id&&t.org_id?a`<${V} org=${t.org_id} version=${t.app_version_id} link=${e} />`:a`<span class="quiet">${h(t.builds,"build")}${t.org_id?` ${t.org_id}`:""}</span>`,ka=6;function Ta({batch:t,twins:e}){let s=es(()=>e.value.has(t.id)),n=[t.branch,t.commit&&a`<span class="id" title=${t.commit}>${I(t.commit)}</span>`,s.value&&a`<span class="id" title=${t.id} data-twin>…${t.id.slice(-ka)}</span>`].filter(Boolean);return n.length>0&&a`<span class="batch-branch quiet">${n.map((o,r)=>[r>0&&" \xB7 ",o])}</span>`}var Sa=({name:t,org_id:e,app_version_id:s,branch:n,commit:o,created_at:r})=>[t,e,s,n,o,v(r)].join(`
`);function Oa(t){let e=Map.groupBy(t,Sa);return new Set([...e.values()].filter(s=>s.length>1).flatMap(s=>s.map(({id:n})=>n)))}var Ea=({batch:{simulated:t,total:e}})=>t>0&&a`<${Rt} some=${t<e&&`${f(t)} of ${h(e,"job")}`} />`,Ca=({batch:t})=>a`
<${et} group=${{...Y(t),waiting:t.unfinished}} /><span class="batch-ended number quiet">${f(t.total-t.unfinished)} of ${f(t.total)}<${Ea} batch=${t} /></span>
`,tn=({org_id:t,app_version_id:e})=>`${t} ${e}`,La=q(()=>{let t=z.ids.value.map(e=>z.row(e).value).filter(e=>e&&As(e));return Map.groupBy(t,tn)});function Ra({batch:t,version:e}){let s=T(`/api/v1/batches/${t.id}`,e).data.value?.stranded??[],n=s.reduce((r,i)=>r+i.jobs,0),o=s.map(({jobs:r,explanation:i})=>({running:0,waiting:r,explanation:i}));return a`<${H} status=${n<t.unfinished?t.status:st(t.status,o)} />`}function Aa({batch:t}){L("groups");let e=La.value.get(tn(t))??[],s=e.filter(tt).map(({id:o})=>o),n=st(t.status,e);return s.length>0&&e.length>1&&n!=="held"?a`<${Ra} batch=${t} version=${`${s} ${t.unfinished}`} />`:a`<${H} status=${n} />`}var Ba=[{name:"status",title:"Status",cell:t=>t.unfinished>0?a`<${Aa} batch=${t} />`:a`<${H} status=${t.status} />`},{name:"suite",title:"Suite",main:!0,cell:t=>t.name,under:(t,e)=>a`<${Ta} batch=${t} twins=${e} />`},{name:"build",title:"Build",cell:t=>a`<${jt} batch=${t} link="row" />`},{name:"bar",title:"Progress",cell:t=>a`<${Ca} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>a`<${gt} of=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>a`<${Nt} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>a`
<${P} className="quiet" at=${t.created_at} />
`},{name:"acts",title:a`<span class="unseen">Actions</span>`,some:t=>t.failed>0&&x("retry","batch"),cell:t=>t.failed>0&&a`<${ae} batch=${t} />`}];function Ma(t){let{ids:e,rowOf:s}=t,n=O(()=>q(()=>Oa(e.map(r=>s(r).value).filter(Boolean))),[e.join()]),o=O(()=>Ba.map(r=>r.under?{...r,under:i=>r.under(i,n)}:r),[n]);return a`
<${qt}
kind="batch"
columns=${o}
hrefOf=${r=>d("batch",{id:r.id})}
failed=${r=>r.status==="failed"}
...${t}
/>
`}var en=t=>t.bundle?`bundle ${I(t.bundle)}`:`${I(t.commit)}${t.modified?", modified":""}`,qa=t=>`tests ${t.bundle?"of":"at"} ${en(t)}`;function ue(t){let e=new Map;for(let s of t){if(!s)continue;let n=en(s);e.set(n,(e.get(n)??0)+1)}return[...e].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var me=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");import{m278_0 as sn,m278_1 as sf,m278_2 as nf,m278_3 as of,m278_4 as pe}from"./main.js";var Na=["newly_failing","still_failing","fixed","flaky"];function ja({found:{org_id:t,batch:e,changed:s,with_changed:n},builds:[o,r]}){let i=[[n,r],[s,o]].filter(([g])=>g>0);if(i.length===0)return null;let[[l,c],...u]=i,m=[`${h(l,"result")} of ${c}`,...u.map(([g,w])=>`${f(g)} of ${w}`)],p=e?d("build",{org_id:e.org_id,app_version_id:o},r===o?{}:{with:r}):d("build",{org_id:t,app_version_id:c});return a`
<a class="quiet" href=${p} data-changed>
Later runs changed ${m.join(", ")}</a>
`}var Pa=t=>t?.length>0?` and ${f(t.length)} more`:"";function nn({found:t,href:e,flaky:s,textOf:n,about:o,builds:r}){if(!t?.with)return null;let i=vt(t),{counts:l}=i;return a`
<p class="change-verdict">${yt.filter(([c])=>Na.includes(c)||l[c]>0).map(([c,,,,u,m])=>a`
<${c==="flaky"&&s&&l.flaky?"a":"span"}
key=${c}
href=${c==="flaky"&&l.flaky?s:void 0}
class=${l[c]?c==="newly_failing"?"bad strong":"":"quiet"}
><span class="number" data-changes-count=${c}>${f(kt(i,c))}</span>${" "}${l[c]===1?u:m}${c==="still_failing"&&Tt(i)}${St(i,c)}<//>
`)}<a class="quiet" href=${e} title=${o}>against ${n(i.with)}${Pa(i.with_more)}</a><${ja} found=${i} builds=${r(i)} /></p>
`}var Ia=({app_version_id:t},{name:e,app_version_id:s,created_at:n})=>t&&t===s?`another batch of ${s}`:`batch ${[e,s].filter(Boolean).join(", ")} of ${gs(Date.parse(n)/1e3)}`,Da="Its own results. A build is compared with the last runs of a build, which may be of later batches.",Fa="The last run of each test there, also of later batches. A batch is compared with single batches.",fe=({batch:t,chosen:e,found:s})=>a`
<${nn}
found=${s}
href=${d("batch",{id:t.id},{with:e})}
flaky=${d("batch",{id:t.id},{show:"flaky"})}
textOf=${n=>Ia(t,n)}
about=${Da}
builds=${({with:n})=>[t.app_version_id,n.app_version_id]}
/>
`,Wa=({found:t})=>a`
<${nn}
found=${t}
href="#changes"
textOf=${e=>`the last runs of ${e}`}
about=${Fa}
builds=${({app_version_id:e,with:s})=>[e,s]}
/>
`;import{m44_0 as on,m44_1 as ff}from"./main.js";var Ua=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",_t],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],de=({counts:t,choose:e})=>a`
<p class="counts">${Ua.filter(([,s])=>t[s]>0).map(([s,n,o,r])=>a`
<button
type="button"
key=${n}
class=${`state state-${s}`}
data-count=${n}
data-tip=${r}
onClick=${()=>e(n)}
><${$} name=${s} /><span><span class="number">${f(t[n])}</span> ${o}</span></button>
`)}</p>
`;var $e=({facts:t,className:e=""})=>a`
<dl class=${`facts ${e}`}>${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>a`
<div key=${s}><dt>${s}</dt><dd>${n}</dd></div>
`)}</dl>
`;var he=4,za=t=>t?.waiting>0&&G(t.explanation)?"cannot start":t?.explanation?.text;function Ha({held:t,rows:e}){let s=[...t.keys()],n=new Set(e.filter(Boolean).map(o=>o.target));return a`
<ul class="plain batch-groups">${s.slice(0,he).map((o,r)=>a`
<li key=${o}>${e[r]?a`
<a href=${d("group",{id:o})}><${V} org=${e[r].org_id} version=${e[r].app_version_id} /></a>${n.size>1&&a`<span class="quiet">${e[r].target}</span>`}
`:z.loaded.value?a`<a href=${d("group",{id:o})}>Group</a>`:"\xA0"}<span class="quiet">${e[r]||z.loaded.value?za(e[r])??(t.get(o).waiting?"waiting":"All started"):""}</span></li>
`)}${s.length>he&&a`<li class="quiet">and ${f(s.length-he)} more groups</li>`}</ul>
`}function Ka({explanation:{reason:t,text:e,when:s},app_version_id:n}){if(t==="build_held")return[`build ${n} is held`,s].filter(Boolean).join(", ");let[o,...r]=e.split(" \xB7 "),i=r.find(l=>l.startsWith("resumes "));return o.charAt(0).toLowerCase()+o.slice(1)+(i?`; an agent ${i}`:"")}function an({rows:t}){let e=Qt(t),s=t.some(o=>o?.explanation?.eta_guessed),n=t.find(o=>o?.waiting>0&&G(o.explanation));return a`
<p class="batch-left" data-left>${t.every(Boolean)?e===null?`Expected end not known${n?`: ${Ka(n)}`:" yet"}.`:e===0?"Its last tests are running.":a`Ends in <strong class="number">${ht(e)}</strong>${s&&", a guess"}.`:"\xA0"}</p>
`}function ge(t){return L("groups"),z.ids.value,[...t.keys()].map(e=>z.row(e).value)}var Va=({status:t,held:e})=>a`<${H} status=${st(t,ge(e))} />`,Ga=({batch:{status:t,unfinished:e},summary:s})=>e>0&&s?.groups.size>0?a`<${Va} status=${t} held=${s.groups} />`:a`<${H} status=${t} />`;function Ja({held:t}){let e=ge(t).filter(Boolean).map(n=>({...n,waiting:t.get(n.id).waiting})),s=new Map(e.filter(Mt).map(n=>[`${n.org_id} ${n.app_version_id}`,n]));return a`
<${ce} groups=${e}>${x("release","build")&&[...s].map(([n,{org_id:o,app_version_id:r}])=>a`
<button type="button" class="button" key=${n} onClick=${()=>Ot(o,r)}>
Release build ${s.size>1&&r}</button>
`)}<//>
`}function Qa({held:t}){let e=ge(t);return a`
${!e.every(s=>s&&tt(s))&&a`<${an} rows=${e} />`}<${Ha} held=${t} rows=${e} />
`}function Za({batch:t}){let e=[["Wait and write a JUnit file",`qgjob wait --batch ${t.id} --junit report.xml${pe()}`],x("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${t.id} --wait${pe()}`],["Show results, with curl",`${sn} ${location.origin}/api/v1/batches/${t.id}/results`]];return a`
<details class="batch-commands"><summary>Command line</summary><${on} lines=${e.filter(Boolean)} /></details>
`}function Xa({batch:t}){let e=Yt(t);return e?a`
<a href=${e} target="_blank" rel="noopener noreferrer">${new URL(e).host}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:t.url}var Ya=({retries_used:t,retries_allowed:e,retry_budget:s})=>(t>0||s!==null)&&`${f(t)} of ${f(e)}`,tr=({trees:t})=>a`<span title=${me(t)}>${ue(t)}</span>`;function er({batch:t,summary:e,waiting:s,against:n,compared:o}){let r=t.first_finished_at??t.finished_at,i=s??t.unfinished,l=e??{...Y(t),running:t.unfinished-i,waiting:i},c=s!==null||t.status==="pending",u=m=>E({show:m,with:""},{push:!0});return a`
<div class="batch-summary">${e&&t.unfinished>0&&a`<${Ja} held=${e.groups} />`}<${et} group=${l} /><div class="batch-now"><${de} counts=${c?l:{...l,waiting:0}} choose=${u} />${e&&t.unfinished>0&&a`<${Qa} held=${e.groups} />`}</div><${fe} batch=${t} chosen=${n} found=${o} /><${$e}
className="is-strip"
facts=${[["Build",a`<${jt} batch=${t} link />`],["Target",e?.targets.join(", ")],["Jobs",e?.twins.size>0&&a`${f(e.total)} <span class="quiet">· ${h(e.tests,"test")}</span>`],["Commit",t.commit&&a`<span class="id" title=${t.commit}>${I(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&a`<${tr} trees=${e.trees} />`],["CI run",t.url&&a`<${Xa} batch=${t} />`],["Submitted",a`<${P} at=${t.created_at} />`],[r?"Duration":"Elapsed",a`<${Nt} batch=${t} />`],["Retries used",Ya(t)]]}
/><${Za} batch=${t} /></div>
`}import{m12_0 as Vf,m12_1 as Gf,m12_2 as rn}from"./main.js";var sr=2;function nr({width:t,height:e,draw:s,paint:n,className:o="",...r}){let i=_(null),l=rn.value;return C(()=>{let c=Math.min(sr,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(t*c)),u.height=Math.max(1,Math.round(e*c)),u.style.setProperty("width",`${t}px`),u.style.setProperty("height",`${e}px`);let m=u.getContext("2d");m.setTransform(c,0,0,c,0,0),s(m),n&&(n.current=p=>p(m))},[t,e,s,l]),a`<canvas ref=${i} class=${o} aria-hidden="true" ...${r}></canvas>`}var _e=({since:t,last_pass:e})=>`With this cause since ${t.app_version_id}${e?`, last passed in ${e.app_version_id}`:""}`;function be(t){let{app_version_id:e,last_pass:s,since:n,failures:o,builds:r}=t,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(t.new)return`in ${e}${o>1?`, ${f(o)} failed jobs`:""} \xB7 ${i}`;let l=`${h(o,"failed job")} in ${h(r,"build")}`,c=t.changed?", for other causes before":"";return`failing since ${n.app_version_id}${c}, ${l} \xB7 ${i}`}var xe=({new_tests:t,tests:e})=>t>0&&t<e?`${f(t)} of ${f(e)} new`:"",we=({agent:t,failures:e,of:s})=>e===s?`only on ${t}`:`${f(e)} of ${f(s)} on ${t}`,lt=({share_of_runs:t})=>`It ran ${Math.round(t*100)} % of all tests on these targets.`,ye=({quarantined_by:t,quarantined_at:e,quarantined_until:s,quarantine_note:n})=>[t&&`by ${t}`,`since ${v(e)}`,s&&`until ${v(s)}`].filter(Boolean).join(" ")+(n?`: ${n}`:"");var or=36e5,ar=6e4;function ve(t,e){let[s,n]=b(null),[o,r]=b(0);k(()=>{if(!t)return;let l=new AbortController;return N(t,{signal:l.signal}).then(n).catch(()=>l.signal.aborted||n(c=>c??"failed")),()=>l.abort()},[t,e,o]);let i=s?.content?.expires_at;return k(()=>{if(!i)return;let l=Math.max(ar,Date.parse(i)-or-Date.now()),c=setTimeout(()=>r(u=>u+1),l);return()=>clearTimeout(c)},[i,o]),s}var rr=50,cn=()=>history.state?.open??{};function ln(t,e){let n=[...Object.entries(cn()).filter(([o])=>o!==t),[t,e]].slice(-rr);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function ke(t,e=!1){let[s,n]=b(()=>cn()[t]??e),[o]=b(()=>history.state?.key);return{open:s,onToggle:l=>{let c=l.currentTarget.open;c!==s&&(n(c),history.state?.key===o&&ln(t,c))},onClick:l=>{let c=l.currentTarget,u=l.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===c&&ln(t,!c.open)}}}var mn="batch-report/",Se=({path:t})=>!t.startsWith(mn),ir="whole-start/",Oe=({path:t})=>!t.startsWith(ir),Ee=/\.html?$/i,pn=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,Te=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,lr=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,cr=t=>t.split("/").map(encodeURIComponent).join("/");function fn({path:t},e){if(!e)return null;let s=e.url+cr(t);return Ee.test(t)?pn.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&Te.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var ur=5;function mr(t){let e=o=>o.slice(0,o.lastIndexOf("/")+1),s=({path:o})=>Ee.test(o)&&!pn.test(o),n=[...new Set(t.filter(s).map(({path:o})=>e(o)))].filter(Boolean);return n.filter(o=>!n.some(r=>r!==o&&o.startsWith(r))).map(o=>({folder:o,files:t.filter(r=>r.path.startsWith(o)&&!(s(r)&&e(r.path)===o))})).filter(({files:o})=>o.length>=ur)}var un=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function Ce(t,e){let s=t.flatMap(({path:c,url:u})=>{let m=fn({path:c},e);return m?[{...m,path:c,isOpened:!0}]:Te.test(c)?[{title:"Download trace",url:u,path:c,isOpened:!1}]:[]}),n=s.filter(({path:c})=>Te.test(c)),o=n.filter(({path:c})=>!lr.test(c)),r=(o.length>0?o:n).sort((c,u)=>un(u)-un(c))[0],i=({path:c})=>c.split("/").length,l=s.filter(({path:c})=>Ee.test(c)).sort((c,u)=>i(c)-i(u))[0];return[r,l].filter(c=>c!==void 0)}var pr={timed_out:"timed out",executing:"running",behind:"started"},D=t=>pr[t]??t;import{m238_0 as ud,m238_1 as Pt,m238_2 as md,m238_3 as pd,m238_4 as fd,m238_5 as dd}from"./main.js";var fr={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},dr=({outcome:t})=>t?fr[t]??"cancelled":"running",$r=({outcome:t,phase:e})=>D(t??e),It=({outcome:t,message:e})=>t==="error"&&e.startsWith("install failed"),dn=t=>t.install_seconds!==null||t.phase==="installing"||It(t),hr=1;function $n({id:t,window:e,start_seconds:s,run_seconds:n},o,r){return e!==t||s==null||n===null||r-o-n<hr?null:[o+s,r-(n-s)]}function hn(t){let[e,s,n]=[t.leased_at,t.started_at,t.finished_at].map(R),o=n===null||Pt(t)?s:n-(t.run_seconds??0);return Math.min(s,Math.max(e+(t.install_seconds??0),o))}function gr({started_at:t,tries:e=[]}){let s=e.at(-1);return s?.has_start&&s.started_at===t?"Runner started":"Started"}function _r(t){let e=R(t.leased_at),s=R(t.started_at),n=R(t.finished_at),o=[],r=(u,m,p)=>(p===null||p>m)&&o.push({kind:u,from:m,until:p});if(s===null)return r(dn(t)?"installing":"assigned",e,n),o;let i=hn(t),l=Math.max(e,i-(t.install_seconds??0));r("assigned",e,l),t.install_seconds!==null&&r("installing",l,i);let c=n!==null&&$n(t,i,n);return c&&(r("starting",i,c[0]),r("between",...c)),r("running",c?c[1]:i,n),o}function br(t){let e=["assigned"];return dn(t)&&e.push("installing"),(t.started_at!==null||t.phase==="executing")&&e.push("running"),e}var xr=({outcome:t})=>t==="cancelled"?["cancelled","waiting"]:t==="error"?["backoff","waiting"]:["waiting"];function gn(t,e){let s=t.tries??[],n=R(s[e]?.leased_at??t.created_at),o=s[e+1]?R(s[e+1].leased_at):1/0;return(t.retried??[]).map(r=>({...r,time:R(r.at)})).filter(({time:r})=>r>=n&&r<o)}function wr(t){let e=t.tries??[],s=["waiting"],n=r=>{let i=gn(t,r);for(let{status:l}of i)s.push(l,"waiting");return i.length>0};n(-1),e.forEach((r,i)=>{s.push(...br(r)),!n(i)&&i<e.length-1&&s.push(...xr(r))});let o=e.at(-1);if(t.status==="pending"){let r=t.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&o?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else t.status!=="running"&&(o&&t.status==="cancelled"&&o.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(t.status));return s}var _n="The end of its log shows what it did last.";function bn(t){let{outcome:e,message:s,exit_code:n,started_at:o,agent:r,log_bytes:i,window:l}=t,c=i?_n:"";if(e==="lost")return[`${r} stopped responding ${o?"while it ran the test":"before it began"}.`,c];if(e==="timed_out"){if(s.includes("case began"))return[c,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[c,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(It(t))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(e==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(e==="error")return["Its runner ended without a result of the test.",t.cause_line||l?"":_n];if(n!==null&&n<0)return["A signal ended its runner.",c];let u=t.cases??{};return t.cause_line||l||u.failed||u.error?[]:["No line of its log names an error.",c]}function xn({reason:t,cause:e},s){let n=e&&t.endsWith(`: ${e}`)?t.slice(0,-e.length-2):t,r=/ attempt \d+ of \d+: /.test(n)&&!n.includes(" of 1: ")||/ (retries of its batch are|its batch's one retry is) used up$/.test(n),i=(l,c,u)=>Number(c)===s?l:`attempt ${s} (${c} of ${u} that count)`;return r?n.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,i):""}import{m239_0 as vd,m239_1 as kd,m239_2 as Td,m239_3 as Sd,m239_4 as wn}from"./main.js";var yr=["image/png","image/jpeg","image/gif","image/webp"],vr=["video/mp4","video/webm"],Re=t=>({...t,url:wn(t.url)}),Le=({content_type:t})=>yr.includes(t)?"image":vr.includes(t)?"video":null,kr=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,Tr=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function yn(t){let e=t.some(({path:s})=>s.startsWith("results/"));return t.filter(({path:s})=>!(e&&Tr.test(s)))}function Ae(t){let e=yn(t),s=new Map,n=e.filter(i=>Le(i)==="image");for(let i of n){let l=kr.exec(i.path);if(!l)continue;let c=l[1]+l[3];s.set(c,{...s.get(c),[l[2]]:i})}let o=[];for(let[i,{expected:l,actual:c,diff:u}]of s)l&&c&&o.push({name:i,expected:l,actual:c,diff:u??null});let r=new Set(o.flatMap(({expected:i,actual:l,diff:c})=>[i,l,c]));return{comparisons:o,images:n.filter(i=>!r.has(i)),videos:e.filter(i=>Le(i)==="video")}}var Sr=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],Or=["blob","#L"];function vn(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let o;try{o=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(o.protocol))return null;let r=Sr.find(([m])=>m.test(o.hostname)),[i,l]=r?r.slice(1):Or,c=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${o.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${t.commit}/${c}${s?`${l}${s}`:""}`}function kn(t){let e=new Set;return t.map(s=>{let n=JSON.stringify([s.file,s.snippet]);return!s.snippet?.length||!e.has(n)?e.add(n)&&s:{...s,snippet:[]}})}import{m270_0 as Ad,m270_1 as Tn,m270_2 as Bd}from"./main.js";var Sn=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function Dt(t,e){let[s,n]=[[],[]];for(let{from:o,text:r}of Be(Sn(t),Sn(e),400))o!=="b"&&On(s,r,o==="a"),o!=="a"&&On(n,r,o==="b");return{expected:s,actual:n}}function Be(t,e,s){let n=Math.min(t.length,e.length),o=0;for(;o<n&&t[o]===e[o];)o+=1;let r=0;for(;r<n-o&&t[t.length-1-r]===e[e.length-1-r];)r+=1;let[i,l]=[t.slice(o,t.length-r),e.slice(o,e.length-r)],c=u=>({from:"both",text:u});return[...t.slice(0,o).map(c),...i.length>s||l.length>s?Er(i,l):Cr(i,l),...t.slice(t.length-r).map(c)]}var Er=(t,e)=>[...t.map(s=>({from:"a",text:s})),...e.map(s=>({from:"b",text:s}))];function Cr(t,e){let s=Lr(t,e),n=[],[o,r]=[0,0];for(;o<t.length||r<e.length;)o<t.length&&r<e.length&&t[o]===e[r]?(n.push({from:"both",text:t[o]}),o+=1,r+=1):r>=e.length||o<t.length&&s[o+1][r]>=s[o][r+1]?n.push({from:"a",text:t[o++]}):n.push({from:"b",text:e[r++]});return n}function Lr(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let o=e.length-1;o>=0;o-=1)s[n][o]=t[n]===e[o]?s[n+1][o+1]+1:Math.max(s[n+1][o],s[n][o+1]);return s}function On(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var En=3,Rr=400,Ar=t=>[{text:t,changed:!1}];function Ln(t,e){let[s,n]=[t.split(`
`),e.split(`
`)],o=[],r=[[],[]],i=()=>{let[l,c]=r,u=l.map((m,p)=>p<c.length?Dt(m,c[p]):null);l.forEach((m,p)=>o.push({sign:"-",pieces:u[p]?.expected??Cn(m)})),c.forEach((m,p)=>o.push({sign:"+",pieces:u[p]?.actual??Cn(m)})),r=[[],[]]};for(let{from:l,text:c}of Be(s,n,Rr))l==="both"?(i(),o.push({sign:" ",pieces:Ar(c)})):r[l==="a"?0:1].push(c);return i(),Br(o)}var Cn=t=>[{text:t,changed:!0}];function Br(t){let e=o=>"sign"in o&&o.sign!==" ",s=t.map((o,r)=>t.slice(Math.max(0,r-En),r+En+1).some(e)),n=[];for(let[o,r]of t.entries()){let i=n.at(-1);s[o]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var Bn=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?a`<mark key=${n}>${e}</mark>`:e),Rn=({name:t,look:e,pieces:s})=>a`
<div class=${e}><dt class="quiet">${t}</dt><dd><pre tabindex="0" aria-label=${t}>${a`<${Bn} pieces=${s} />`}</pre></dd></div>
`;function Mr({expected:t,actual:e}){let s=O(()=>Dt(t,e),[t,e]),n=r=>[{text:r,changed:!1}],o=t!==""&&e!=="";return a`
<dl class=${`difference ${o?"":"is-single"}`}>${t!==""&&a`
<${Rn} name="Expected" look="is-expected" pieces=${o?s.expected:n(t)} />
`}${e!==""&&a`<${Rn} name="Actual" look="is-actual" pieces=${o?s.actual:n(e)} />`}</dl>
`}var qr={"-":"is-expected","+":"is-actual"," ":""},An={"-":"expected: ","+":"actual: "},Nr=({line:t})=>"hidden"in t?a`<span class="diff-hidden quiet">${h(t.hidden,"equal line")}</span>`:a`
<span class=${`diff-line ${qr[t.sign]}`}><span aria-hidden="true">${t.sign}</span><code>${An[t.sign]&&a`<span class="unseen">${An[t.sign]}</span>`}<${Bn} pieces=${t.pieces} /></code></span>
`;function jr({expected:t,actual:e}){let s=O(()=>Ln(t,e),[t,e]);return a`
<figure class="diff"><figcaption><span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span></figcaption><pre tabindex="0" aria-label="Expected and actual, line by line">${s.map((n,o)=>a`<${Nr} key=${o} line=${n} />`)}</pre></figure>
`}function Mn({expected:t,actual:e}){return t===""&&e===""?null:t!==""&&e!==""&&(t.includes(`
`)||e.includes(`
`))?a`<${jr} expected=${t} actual=${e} />`:a`<${Mr} expected=${t} actual=${e} />`}var ct=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],qn=1.02,Me=ct[0],qe=ct[ct.length-1];function Nn(t,e){return e>0?ct.find(s=>s>t*qn)??qe:ct.findLast(s=>s<t/qn)??Me}import{m47_0 as jn}from"./main.js";var Ft=({diff:t})=>[["slider","slider"],["expected","expected"],["actual","actual"],...t?[["diff","difference"]]:[]],Pr={expected:"Expected",actual:"Actual"},Ne=(t,{name:e},{path:s})=>t==="diff"?`Difference of ${e}`:`${Pr[t]}: ${s}`;function je({comparison:t,way:e,style:s,onSize:n}){let[o,r]=b(50),i=_(null);C(()=>{i.current?.style.setProperty("--at",`${o}%`)},[o,e]);let l=p=>n?.(p.currentTarget.naturalWidth);if(e!=="slider"){let p=t[e],g=Ne(e,t,p);return a`<img key=${e} src=${p.url} alt=${g} style=${s} onLoad=${l} />`}let{name:c,expected:u,actual:m}=t;return a`
<div class="slider" style=${s}><div class="slider-frame" ref=${i}><img src=${m.url} alt=${Ne("actual",t,m)} onLoad=${l} /><img class="slider-over" src=${u.url} alt=${Ne("expected",t,u)} /></div><label class="slider-handle"><span>Expected</span><input
type="range"
min="0"
max="100"
value=${o}
aria-label=${`Expected and actual of ${c}`}
onInput=${p=>r(Number(p.currentTarget.value))}
/><span>Actual</span></label></div>
`}function Pn({comparison:t,onEnlarge:e}){let[s,n]=b("slider"),{name:o}=t;return a`
<figure class="preview picture-slider" data-comparison=${o}><${je} comparison=${t} way=${s} /><figcaption><span>${o}</span><${j} label="View" hideLabel options=${Ft(t)} value=${s} onChange=${n} /><button
type="button"
class="icon-button"
aria-label=${`Enlarge ${o}`}
data-tip="Enlarge"
onClick=${()=>e(s)}
><${$} name="plus" /></button></figcaption></figure>
`}var Pe=({icon:t,label:e,tip:s,disabled:n=!1,onClick:o})=>a`
<button type="button" class="icon-button" aria-label=${e} data-tip=${s} disabled=${n} onClick=${o}><${$} name=${t} /></button>
`,Ir=({picture:t,comparison:e},s)=>t??(s==="slider"?e.actual:e[s]);function Dr(t){let[e,s]=b(null),[n,o]=b(0),r=()=>{let i=t.current?.querySelector("img");return e??(i&&n?i.clientWidth/n:1)};return{zoom:e,setNatural:o,step:i=>s(Nn(r(),i)),toggle:()=>s(e===null?1:null),fit:()=>s(null),style:e===null||!n?void 0:{width:`${Math.round(n*e)}px`}}}function Fr({zoom:{zoom:t,step:e,toggle:s}}){let n=t!==null&&t<=Me,o=t!==null&&t>=qe;return a`
<${Pe} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>e(-1)} /><button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${t===null} onClick=${s}>${t===null?"Fit":`${Math.round(t*100)} %`}</button><${Pe} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${o} onClick=${()=>e(1)} />
`}function Wr({item:t,at:e,count:s,way:n,setWay:o,zoom:r,go:i,onClose:l}){let c="Open the original file";return a`
<header class="lightbox-tools"><span class="lightbox-title">${t.title}</span><span class="number quiet" role="status">${e+1} of ${s}</span>${t.comparison&&a`<${j} label="View" hideLabel options=${Ft(t.comparison)} value=${n} onChange=${o} />`}<span class="lightbox-buttons"><${Fr} zoom=${r} /><a class="icon-button" href=${Ir(t,n).url} aria-label=${c} data-tip=${c}><${$} name="link" /></a>${s>1&&a`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button><button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}<${Pe} icon="close" label="Close" tip="Close (Esc)" onClick=${l} /></span></header>
`}function Ur({item:t,way:e,zoom:s,stage:n}){let{picture:o,comparison:r}=t,{style:i,setNatural:l}=s,c={comparison:r,way:e,style:i,onSize:l};return a`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${t.title}
autofocus
onDblClick=${s.toggle}
>${r?a`<${je} key=${r.name} ...${c} />`:a`
<img
key=${o.url}
src=${o.url}
alt=${o.path}
style=${i}
onLoad=${u=>l(u.currentTarget.naturalWidth)}
/>
`}</div>
`}function zr({items:t,first:e,onClose:s}){let[n,o]=b(e.index),[r,i]=b(e.way??"slider"),l=_(null),c=Dr(l),u=t[Math.min(n,t.length-1)],m=u.comparison&&Ft(u.comparison).some(([y])=>y===r)?r:"slider",p=y=>{o((n+y+t.length)%t.length),c.fit()},g={"+":()=>c.step(1),"=":()=>c.step(1),"-":()=>c.step(-1),0:c.fit,n:()=>p(1),p:()=>p(-1),...c.zoom===null&&{ArrowRight:()=>p(1),ArrowLeft:()=>p(-1)}},w=y=>{let F=y.target.matches("input")&&y.key.startsWith("Arrow");if(y.ctrlKey||y.metaKey||y.altKey||F)return;let A=Object.hasOwn(g,y.key)&&g[y.key];A&&(y.preventDefault(),A())};return a`
<${jn} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}><div class="lightbox-body" onKeyDown=${w}><${Wr} ...${{item:u,at:n,count:t.length,way:m,setWay:i,zoom:c,go:p,onClose:s}} /><${Ur} item=${u} way=${m} zoom=${c} stage=${l} /></div><//>
`}var Ie=(t,e)=>[...t.map(s=>({title:s.name,comparison:s})),...e.map(s=>({title:s.path,picture:s}))];function De(t){let[e,s]=b(null),n=_(!1),o=e!==null,r=(c,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:c,way:u})},i=()=>{n.current||history.back(),n.current=!0};k(()=>{if(!o)return;let c=()=>s(null);return window.addEventListener("popstate",c),()=>{window.removeEventListener("popstate",c),history.state?.overlay&&history.back()}},[o]);let l=o&&t.length>0&&a`<${zr} items=${t} first=${e} onClose=${i} />`;return{open:r,shown:l}}var Fe=t=>e=>{e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||(e.preventDefault(),t())};function Hr(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var Wt=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function Kr(t){history.replaceState(history.state,"",location.pathname+location.search+(t?Wt(t):""))}function We({from:t,until:e=null,begins:s=!1,page:n=""}){let o={from:t,until:e??t},r=s?`Output from log line ${t}`:`Log line ${t}`,i=o.from===o.until?r:`Log lines ${t}\u2013${e}`,l=n?void 0:()=>E({show:""});return a`<a class="log-link" href=${n+Wt(o)} onClick=${l}>${i}</a>`}import{m237_0 as p$,m237_1 as Ut}from"./main.js";var In={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},Dn={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},Vr=t=>Dn[t]??"";function ut({outcome:t,phase:e=""}){let s=t?In[t]??"cancelled":e==="parked"?"suspect":"running";return a`
<span class=${`state state-${s}`} title=${Dn[t]}><${$} name=${s} /><span>${D(t??e)}</span></span>
`}function Gr(t){let e=t?.tries?.findLast(s=>s.outcome==="passed");return e?{...e,job_id:t.id,app_version_id:t.app_version_id}:null}var Jr=[["Outcome",t=>a`<${ut} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>a`<a href=${d("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",Ut],["Ended",t=>t.finished_at&&a`<${P} at=${t.finished_at} />`],["Log",t=>a`<a href=${d("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function Fn({job:t,attempt:e,last:s}){let n=T(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,o=Gr(t.status==="failed"?n:t);if(!o)return null;let r={...e,job_id:t.id,app_version_id:t.app_version_id};return a`
<table class="beside"><caption>Compared with the last passed attempt</caption><thead><tr><td></td><th scope="col">This attempt</th><th scope="col">Last pass</th></tr></thead><tbody>${Jr.map(([i,l])=>a`
<tr key=${i}><th scope="row">${i}</th><td>${l(r)}</td><td>${l(o)}</td></tr>
`)}</tbody></table>
`}var Ue=({picture:{path:t,url:e},open:s})=>a`
<figure class="preview"><a href=${e} aria-haspopup="dialog" onClick=${Fe(s)}><img src=${e} alt=${t} loading="lazy" /></a><figcaption>${t}</figcaption></figure>
`,ze=({video:{path:t,url:e}})=>a`
<figure class="preview"><video src=${e} aria-label=${t} controls preload="metadata"></video><figcaption>${t}</figcaption></figure>
`;var Qr=t=>({"--hanging":`min(${t.search(/\S|$/)+4}ch, 6vw)`}),Wn=({lines:t,label:e})=>a`
<pre class="source-lines" tabindex="0" aria-label=${e}>${t.map(({line:s,text:n,failed:o},r)=>a`
<span key=${r} class=${`source-line ${o?"is-failed":""}`}><span class="source-number number">${s??""}</span><code style=${Qr(n)}>${n||" "}${o&&a`<span class="unseen"> (failed here)</span>`}</code></span>
`)}</pre>
`;var He=5,Un=18,Zr={passed:t=>a`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>a`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>a`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},Xr=t=>a`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function zt(t){return[...new Set(t)].map(s=>`${t.filter(n=>n===s).length} ${D(s)}`).join(", ")}function Ke({outcomes:t,most:e=20}){let s=t.slice(-e),n=e*He,o=n-s.length*He,r=s.length>0?`The last ${h(s.length,"attempt")}: ${zt(s)}`:"No attempts yet";return a`
<svg
class="recent"
viewBox=${`0 0 ${n} ${Un}`}
width=${n}
height=${Un}
role="img"
aria-label=${r}
><path class="recent-line" d=${`M0 9h${n}`} />${s.map((i,l)=>(Zr[i]??Xr)(o+l*He+1))}</svg>
`}import{m138_0 as Ht,m138_1 as q$}from"./main.js";var Yr="All its failures of the last 7 days were on this agent; it passed on others",ti=({test:t})=>a`
<span class="row-why quiet"><span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}${ye(t)}</span>
`,Kt=({test:t})=>t.failed_on!==null&&a`
<span class="row-why" data-failed-on><a class="tag is-warn" href=${d("agent",{name:t.failed_on})} data-tip=${Yr}>
fails only on ${t.failed_on}</a></span>
`,ei=({failed_on:t})=>t&&a`<strong>All its failures of the last 7 days were on ${t}.</strong>${" "}
It passed on others: look at the agent first.`;function Hn(t){return x("quarantine","test")?[t.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Ns(t)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>qs({...t,doubt:ei(t)})}]:[]}var si=({test:t})=>Hn(t).map(({label:e,icon:s,run:n})=>a`
<button
type="button"
key=${e}
class="icon-button"
aria-label=${`${e} ${t.test}`}
data-tip=${e}
onClick=${n}
><${$} name=${s} /></button>
`),ni=({test:t})=>a`
<span class="trend">${t.usual_seconds!==null&&a`
<${Ht} values=${t.recent_seconds} /><span class="number">${S(t.usual_seconds)}</span>
`}${t.last_simulated&&a`<${Rt} />`}</span>
`,zn=({share:t,of:e})=>a`
<span class="number">${Z(t)}</span> <span class="quiet number">of ${f(e)}</span>
`,oi=[{name:"last",title:"Last outcome",cell:t=>a`<${ut} outcome=${t.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:t=>a`<${U} test=${t.test} />`,under:t=>a`${t.quarantined&&a`<${ti} test=${t} />`}<${Kt} test=${t} />`},{name:"whose",title:"Organization",cell:t=>a`${t.org_id} <span class="quiet">· ${t.target}</span>`},{name:"recent",title:"Last 20",cell:t=>a`<${Ke} outcomes=${t.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:t=>a`<${zn} share=${t.pass_rate} of=${t.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:t=>t.flaky>0,cell:t=>t.flaky>0&&a`<${zn} share=${t.flaky_rate} of=${t.jobs} />`},{name:"usual",title:"Duration",numeric:!0,cell:t=>a`<${ni} test=${t} />`},{name:"at",title:"Last run",numeric:!0,cell:t=>a`<${P} className="quiet" at=${t.last_at} />`},{name:"acts",title:a`<span class="unseen">Actions</span>`,some:()=>x("quarantine","test"),cell:t=>a`<${si} test=${t} />`}],ai={kind:"test",columns:oi,hrefOf:t=>d("test",{id:t.id}),failed:t=>t.last_outcome!=="passed"};var ri=3,ii=4,li=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome);function ci({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=vn(e,t.file,t.file_line);return n?a`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">${s}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:a`<span class="id">${s}</span>`}var Kn=({failure:{snippet:t,expected:e,actual:s},label:n})=>a`
${t?.length>0&&a`<${Wn} lines=${t} label=${n} />`}<${Mn} expected=${e} actual=${s} />
`;function ui({failure:t,name:e,batch:s,causeLine:n,page:o}){let r=ke(`stack/${e}`);return a`
<p class="evidence-places"><${ci} failure=${t} batch=${s} />${t.line&&a`<${We} page=${o} from=${t.line} begins=${t.line!==n} />`}</p><${Kn} failure=${t} label=${`Source of ${t.file}`} />${t.others?.map((i,l)=>a`
<p class="failure-cause evidence-other" key=${l}>${i.cause}</p><${Kn} key=${`compared ${l}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}${t.stack&&a`
<details class="evidence-stack" ...${r}><summary class="quiet">Stack</summary><pre class="case-message is-calm" tabindex="0" aria-label="Stack">${t.stack}</pre></details>
`}
`}function mi({failure:t,name:e,batch:s,open:n,causeLine:o,page:r}){return a`
<li class="evidence-failure"><details ...${ke(e,n)}><summary>${t.name&&a`<span class="evidence-case">${t.name}</span>${" "}`}<span class="failure-cause">${t.cause}</span></summary><${ui} failure=${t} name=${e} batch=${s} causeLine=${o} page=${r} /></details></li>
`}function pi({artifacts:t}){let{comparisons:e,images:s,videos:n}=O(()=>Ae(t.filter(Oe)),[t]),o=O(()=>Ie(e,s),[e,s]),r=De(o),i=s.slice(0,ii);return e.length+i.length+n.length===0?null:a`
<div class="evidence-pictures">${e.map((l,c)=>a`
<${Pn} key=${l.name} comparison=${l} onEnlarge=${u=>r.open(c,u)} />
`)}${i.map((l,c)=>a`
<${Ue} key=${l.id} picture=${l} open=${()=>r.open(e.length+c)} />
`)}${n.slice(0,1).map(l=>a`<${ze} key=${l.id} video=${l} />`)}${r.shown}</div>
`}var fi=({links:t})=>t.map(({title:e,url:s,path:n,isOpened:o})=>a`
<a
key=${e}
class="button"
href=${s}
...${o?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
><${$} name=${o?"link":"download"} />${e}<span class="unseen">${` ${n}${o?" (opens in a new tab)":""}`}</span></a>
`),Vn=(t,e)=>t.tries?.at(-1)?.id===e.id,di=(t,e)=>t.status==="failed"&&Vn(t,e)?"Why it failed":`Why attempt ${e.number} failed`,$i=(t,e,s)=>[`on ${e.agent}`,s.length>1&&h(s.length,"failure"),Vn(t,e)&&xn(t,e.number)].filter(Boolean).join(" \xB7 "),hi=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e};function gi({job:t,attempt:e}){let s=L(`test:${t.test_id}`),n=s.ids.value.length>0?s.row(t.test_id).value:null;return n?.failed_on===e.agent&&a`<${Kt} test=${n} />`}function _i({name:t}){L("problems");let e=Tn(t);return e&&a`
<p class="evidence-known" data-agent-repair><a class="tag is-bad" href=${d("agent",{name:t})}><${$} name="suspect" /> ${t} needs repair</a>${" "}${e.evidence}</p>
`}var bi=({test:t,children:e})=>a`
<p class="evidence-known" data-known><span class=${`tag ${t.infrastructure||t.changed?"is-warn":t.new?"is-bad":""}`}>${t.infrastructure?"infrastructure":t.new?"new":t.changed?"cause changed":"known"}</span>${" "}${t.infrastructure?"no result of the test":be(t)}${t.last_pass&&a`${" "}<a href=${d("job",{id:t.last_pass.job_id})}>Last pass</a>`}${e}</p>
`;function xi({attempt:t}){let e=bn(t).filter(Boolean).join(" ");return e&&a`<p class="evidence-known" data-happened>${e}</p>`}function wi(t){let e=L(t?`test:${t}`:null);return e?.ids.value,$t(t,e?.row(t).value?.attempts??null)}function Ve({job:t,attempt:e,initial:s,title:n,page:o=""}){let r=wi(t.test_id),i=T(`/api/v1/attempts/${e.id}/failures`,`${e.cause} ${r}`,s),l=T(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,{failures:c=[],test:u}=i.data.value??{},m=e.artifacts>0?`/api/v1/attempts/${e.id}/artifacts`:null,p=ve(m,e.artifacts),g=O(()=>(p?.artifacts??[]).filter(Se).map(Re),[p]),w=Ce(g,p?.content),y=c.length>0?c:[hi(e)].filter(Boolean);return a`
<${X}
id="evidence"
className="evidence"
title=${n??di(t,e)}
note=${$i(t,e,c)}
tools=${w.length>0&&a`<${fi} links=${w} />`}
>${u&&a`<${bi} test=${u}>${!o&&a`<${gi} job=${t} attempt=${e} />`}<//>`}${!o&&a`<${_i} name=${e.agent} />`}<div class="evidence-parts"><div><ul class="plain">${kn(y).map((F,A)=>a`
<${mi}
key=${A}
failure=${F}
name=${`failure/${e.id}/${A}`}
batch=${l}
causeLine=${e.cause_line}
page=${o}
open=${A<ri}
/>
`)}</ul><${xi} attempt=${e} /></div><${pi} artifacts=${g} /></div><${Fn} job=${t} attempt=${e} last=${u?.last_pass} /><//>
`}var Qn=(t,e)=>`/api/v1/failures/${encodeURIComponent(t)}/${e}`,Zn=t=>d("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function yi({row:t}){return a`
<li class="failure-example"><a href=${Zn(t)}><${U} test=${t.test} /></a><span class="quiet">${t.name}</span><span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span></li>
`}function vi({failures:t,passed:e,attempts:s}){return t>0?`${f(t)} of ${h(s,"attempt")}`:e>0?"passed":"other failures"}var Gn=({id:t,title:e,rows:s,more:n,urlOf:o})=>a`
<div class="cause-strip" data-strip=${t}><p id=${`cause-${t}`}>${e}</p><ol class="plain" aria-labelledby=${`cause-${t}`}>${s.map(r=>a`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}><a href=${o(r.name)} data-tip=${`${f(r.passed)} of ${h(r.attempts,"attempt")} passed`}>${r.name}</a><span class="number">${vi(r)}</span></li>
`)}${n>0&&a`<li class="quiet">and ${h(n,"attempt")} in others</li>`}</ol></div>
`,Jn=({at:{app_version_id:t,job_id:e,at:s}})=>a`
<a href=${d("job",{id:e})}>${t}</a> <span class="quiet">(<${P} at=${s} />)</span>
`,ki=({first:t,last:e})=>a`
<p data-began>${t&&a`First failed in <${Jn} at=${t} />; `}${e?a`last passed in <${Jn} at=${e} />`:"its tests have not passed before"}</p>
`;function Ti({row:t,newest:e}){let s=T(`/api/v1/jobs/${t.job_id}`,t.attempt_id).data.value,n=s?.tries?.find(i=>i.id===t.attempt_id);if(!n)return null;let o=a`${e?"Newest failure":"Newest that still fails"}:${" "}<a href=${Zn(t)}>${t.test.split("/").at(-1)}</a>`,r=d("job",{id:s.id},{attempt:n.number});return a`<${Ve} job=${s} attempt=${n} title=${o} page=${r} />`}function Si({found:t}){let{group:e,builds:s,agents:n,first_failure:o,last_pass:r}=t;return a`
<${ki} first=${o} last=${r} /><div class="cause-strips"><${Gn}
id="builds"
title="By build"
rows=${s}
more=${t.older_builds}
urlOf=${i=>d("build",{org_id:e.org_id,app_version_id:i})}
/><${Gn}
id="agents"
title="By agent"
rows=${n}
more=${t.other_agents}
urlOf=${i=>d("agent",{name:i})}
/></div>
`}function Ge({group:t,changed:e}){let s=`${t.last_at} ${t.label} ${t.retrying} ${t.passed_later}`,n=T(Qn(t.org_id,t.fingerprint),s).data.value,o=t.failed_job_ids,[r]=t.examples;return a`
<div class="cause-detail">${n?a`<${Si} found=${n} />`:a`<${M} />`}${t.agent&&a`<p>${lt(t.agent)}</p>`}<${Ti} key=${r.attempt_id} row=${r} newest=${r.at===t.last_at} /><ul class="plain failure-examples">${t.examples.map(i=>a`<${yi} key=${i.job_id} row=${i} />`)}${t.examples.length<t.tests&&a`<li class="quiet">and ${f(t.tests-t.examples.length)} more</li>`}</ul><div class="cause-actions">${o.length>0&&x("retry","job")&&a`
<button
type="button"
class="button"
onClick=${()=>Et(o).then(i=>i&&e())}
><${$} name="retry" />
Retry ${h(o.length,"failed job")}</button>
`}${x("annotate","failure")&&a`
<button type="button" class="button" onClick=${()=>Ms(t).then(i=>i&&e())}><${$} name="event" />${t.note?"Edit note\u2026":"Add note\u2026"}</button>
`}</div></div>
`}function Oi({attempt:t,most:e,here:s}){let n=_(null),{outcome:o,run_seconds:r,app_version_id:i,agent:l,finished_at:c}=t;C(()=>{n.current.style.setProperty("--height",((r??0)/e).toFixed(3))});let m=`${`${D(o)}, ${Ut(t)}`}, build ${i}, on ${l}, ${v(c)}`;return a`
<a
class=${`took took-${o} ${s?"is-here":""}`}
ref=${n}
tabindex="-1"
href=${d("job",{id:t.job_id})}
data-tip=${m}
><i></i><b></b></a>
`}function Ei({seconds:t,most:e}){let s=_(null);return C(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),a`
<span class="took-usual" ref=${s}><span class="number">usually ${S(t)}</span></span>
`}function Ci({history:t,usual:e,here:s}){let n=[...t].reverse(),o=n.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...o,e??0,.1)*1.08,[i,l]=[S(Math.min(...o)),S(Math.max(...o))],c=i===l?i:`between ${i} and ${l}`,u=o.length>0?`${h(n.length,"attempt")}, ${zt(n.map(({outcome:m})=>m))}; ${c}.`:"No durations recorded.";return a`
<figure class="durations"><div class="took-box" aria-hidden="true">${e!==null&&a`<${Ei} seconds=${e} most=${r} />`}<div class="took-bars">${n.map(m=>a`
<${Oi} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
`)}</div></div><figcaption class="quiet">${u}${" "}<span class="took-key"><i class="took-key-passed"></i>passed
</span>${" "}<span class="took-key"><i class="took-key-failed"></i>failed
</span>${" "}<span class="took-key"><i class="took-key-late"></i>timed out
</span></figcaption></figure>
`}var so=3,Xn=12,Je={new:["is-bad","new","A test of it did not fail in the batch or build before"],changed:["is-warn","cause changed","Its tests failed before, too, but for other causes: no failure is new"],failing:["","known","Its tests failed before, too: no failure is new"],retrying:["is-warn","retrying","Its tests wait or run again"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],superseded:["","earlier cause","The last attempts of its tests failed for other causes"],passed:["is-good","passed since","Each of its tests has passed since"]};function Yn({at:t}){let e=O(()=>q(()=>`${_s(zs.value-R(t))} ago`),[t]);return a`<span class="number" title=${v(t)}>${e}</span>`}var no=t=>t.filter(e=>e>0).length>1,oo=({trend:t})=>a`
<span class="failure-trend">${no(t)&&a`<span data-tip=${`Last 7 days: ${t.join(" \xB7 ")}`}><${Ht} values=${t} tone="bad" /></span>`}</span>
`;function to({examples:t,tests:e}){let s=[...new Set(t.map(o=>o.test.split("/").at(-1)))].slice(0,so),n=e-s.length;return n>0?`${s.join(", ")} and ${f(n)} more`:s.join(", ")}var Li=({names:t})=>a`<span class="quiet" title=${t} data-builds>in ${t}</span>`,Ri=t=>Je[t][1],Ai=({note:t})=>a`
<p class="failure-note"><${$} name="event" />${t.note&&a`<span>${t.note}</span>`}${t.owner&&a`<span>Owner: ${t.owner}</span>`}${t.ticket_url&&a`
<a href=${t.ticket_url} target="_blank" rel="noopener noreferrer">${t.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span></a>
`}</p>
`,eo=({before_quarantine:t,jobs:e})=>t>0&&`${t<e?`${f(t)} of ${h(e,"job")} `:""}failed before its quarantine`,ao="All its failures are of simulated agents, and prove nothing",Bi=["","with another cause","Its jobs failed for another cause, too, and are retried there"],Mi=({is_over:t,label:e,retrying:s,failed_job_ids:n,jobs:o,passed_later:r})=>n.length+s===0&&!t&&r<o&&["new","changed","failing","infrastructure"].includes(e),qi=t=>[t.is_over&&["infrastructure","quarantined","retrying"].includes(t.label)&&Je.passed,Mi(t)&&Bi,eo(t)&&["",eo(t),"Batches and builds that had ended keep their failures"],t.since&&["",`since ${t.since.app_version_id}`,_e(t)],t.agent&&["is-warn",we(t.agent),lt(t.agent)],t.simulated&&["","simulated",ao]].filter(Boolean);function Ni({group:t,changed:e}){let s=t.failed_job_ids;if(s.length===0||!x("retry","job"))return null;let n=`Retry ${h(s.length,"failed job")}`;return a`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${t.cause}`}
data-tip=${n}
onClick=${()=>Et(s).then(o=>o&&e())}
><${$} name="retry" /></button>
`}var mt=t=>`${t.org_id}/${t.fingerprint}`;function ro({name:t,wanted:e,closes:s="",children:n}){let o=_(null),r=i=>{i.preventDefault(),E({cause:e?s:t},{push:!0})};return k(()=>{!e||o.current.contains(document.activeElement)||(o.current.focus({preventScroll:!0}),o.current.scrollIntoView({block:"center"}))},[e]),a`
<summary data-row=${t} tabindex="-1" ref=${o} onClick=${r}>${n}</summary>
`}var io=({group:t})=>{let[e,s,n]=Je[t.label];return a`<span class=${`tag ${e}`} data-tip=${n}>${t.label==="new"&&xe(t)||s}</span>`},lo=({tests:t,failures:e,firstAt:s,lastAt:n})=>a`
<span class="number failure-tests">${h(t,"test")}</span><span class="number failure-times">${h(e,"attempt")}</span><span class="failure-first"><span class="unseen">first seen </span><${Yn} at=${s} /></span><span class="failure-last"><span class="unseen">last seen </span><${Yn} at=${n} /></span>
`;function co({group:t,several:e,within:s,wanted:n,changed:o}){return a`
<li class="failure-group" data-cause=${t.fingerprint}><details open=${n}><${ro} name=${mt(t)} wanted=${n} closes=${s?t.fingerprint:""}><${io} group=${t} />${s?a`<strong class="failure-cause" title=${t.cause}>${t.org_id}</strong>`:a`<span class="failure-cause" title=${t.cause}>${t.cause}</span>`}<span class="failure-facts">${e&&a`<span class="quiet" title=${t.org_id}>${t.org_id}</span>`}<span class="quiet" title=${to(t)}>${to(t)}</span>${t.builds&&a`<${Li} names=${t.builds.join(", ")} />`}${qi(t).map(([r,i,l])=>a`<span key=${i} class=${`tag ${r}`} data-tip=${l}>${i}</span>`)}${t.retrying>0&&a`<span class="tag" data-retrying>${h(t.retrying,"job")} retrying</span>`}</span><${lo}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.history.first_at}
lastAt=${t.last_at}
/><${oo} trend=${t.history.trend} /><//>${n&&a`<${Ge} group=${t} changed=${o} />`}</details>${!n&&a`<${Ni} group=${t} changed=${o} />`}${t.note&&a`<${Ai} note=${t.note} />`}</li>
`}var ji=t=>t.length>so?h(t.length,"organization"):t.join(", ");function Pi({shared:t,groups:e,wanted:s,changed:n}){let o=e.find(l=>s===mt(l)),r=!!o||s===t.fingerprint,i=e.every(l=>l.simulated);return a`
<li class="failure-group" data-cause=${t.fingerprint} data-shared><details open=${r}><${ro} name=${t.fingerprint} wanted=${r&&!o}><${io} group=${t} /><span class="failure-cause" title=${e[0].cause}>${e[0].cause}</span><span class="failure-facts"><span class="quiet" title=${t.org_ids.join(", ")} data-orgs>${ji(t.org_ids)}</span>${t.agent&&a`<span class="tag is-warn">on ${t.agent}</span>`}${i&&a`<span class="tag" data-tip=${ao}>simulated</span>`}</span><${lo}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.first_at}
lastAt=${t.last_at}
/><${oo} trend=${t.trend} /><//>${r&&a`
<ul class="plain failure-orgs" aria-label="By organization">${e.map(l=>a`
<${co} key=${l.org_id} group=${l} within wanted=${l===o} changed=${n} />
`)}</ul>
`}</details></li>
`}var uo=({groups:t})=>new Set(t.map(e=>e.fingerprint)).size;function Ii({groups:t,shared:e=[]}){let s=new Map(e.map(o=>[o.fingerprint,o])),n=new Map(e.map(o=>[o.fingerprint,[]]));for(let o of t)n.get(o.fingerprint)?.push(o);return t.flatMap(o=>{let[r,i]=[s.get(o.fingerprint),n.get(o.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[o]]]:o===i[0]?[[r,i]]:[]})}var Di=({groups:t,tests:e,cases:s})=>[h(uo({groups:t}),"cause"),h(e,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function mo({found:t,changed:e}){let s=bs.value.query.get("cause"),n=p=>s===mt(p)||s===p.fingerprint,o=Ii(t),[r,i]=b(o.findIndex(([,p])=>p.some(n))>=Xn),l=r?o:o.slice(0,Xn),c=l.map(([p,[g]])=>(p??g.history).trend),u=new Set(t.groups.map(p=>p.org_id)).size>1,m=fs();return a`
<div class=${`failure-list ${c.some(no)?"has-trend":""}`}><div class="failure-head" aria-hidden="true"><span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span></div><ul class="plain failure-groups" id="failure-groups" ...${m}>${l.map(([p,g])=>p?a`
<${Pi}
key=${p.fingerprint}
shared=${p}
groups=${g}
wanted=${s}
changed=${e}
/>
`:a`
<${co}
key=${mt(g[0])}
group=${g[0]}
several=${u}
wanted=${n(g[0])}
changed=${e}
/>
`)}</ul></div>${l.length<o.length&&a`
<p><button type="button" class="button" onClick=${()=>i(!0)}>
Show all ${f(o.length)}</button></p>
`}${t.more&&a`<p class="quiet">Older failures are not counted.</p>`}
`}function Fi(t){let e=_(t);return e.current=Math.max(e.current,t),t<e.current}function Wi({path:t,version:e="",failed:s=0,ended:n="",over:o,initial:r=null,none:i=null,children:l}){let[c,u]=b(!1),m=Fi(s)||c,p=T(t,`${e} ${s} ${m?n:""}`,r),g=p.data.value,w=_(o);k(()=>{o&&!w.current&&p.load(),w.current=o},[o]);let y=!!g?.groups.some(A=>A.retrying>0);k(()=>u(y),[y]);let F=p.error.value;return F&&!g?a`<${W} title="Failures could not be loaded" text=${F.message} again=${p.load} />`:g?g.groups.length===0?i:l(g,(A=g)=>a`<${mo} found=${A} changed=${()=>p.load()} />`):a`<${M} />`}var Ui=({children:t})=>a`
<${xt} icon="done" title="No failures"><p>${t}</p><//>
`;var zi=[["24h","24 h"],["7d","7 days"]],Hi=t=>t.get("since")==="7d"?"7d":"24h",Ki=({since:t})=>a`
<${j}
label="Period"
hideLabel
options=${zi}
value=${t}
onChange=${e=>E({since:e==="24h"?"":e},{push:!0})}
/>
`;var Vi=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,n])=>a`
<span class="chip" key=${s}>${n} <strong>${e[s]}</strong><button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>E({[s]:""},{push:!0})}
><${$} name="close" /></button></span>
`);import{m166_0 as po}from"./main.js";var Gi=({group:t})=>a`
${t.target}${Object.keys(t.labels).length>0&&a`${" "}<span class="quiet">${Q(t.labels)}</span>`}
`,Vt=(t,e)=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:s=>a`<span class=${`number ${s[t]>0?"":"quiet"}`}>${f(s[t])}</span>`}),Qe=[{name:"bar",title:"Progress",cell:t=>a`<${et} group=${Y(t)} />`},Vt("waiting","Waiting"),Vt("running","Running"),Vt("done","Passed"),{...Vt("failed","Failed"),cell:t=>a`<${gt} of=${t} />`}],fo={name:"target",title:"Target",main:!0,cell:t=>Gi({group:t})},Ji={name:"build",title:"Build",main:!0,cell:t=>a`<${V} org=${t.org_id} version=${t.app_version_id} />`},Qi={name:"why",title:"Why it waits",cell:({explanation:t})=>t&&a`<${po} explanation=${t} />`};function Zi(t){let e=new Map;for(let s of t){let n=e.get(s.app_version_id);if(n)for(let o of Rs)n[o]+=s[o];else e.set(s.app_version_id,{...s})}return[...e.values()]}function $o({id:t,label:e,kind:s,groups:n,columns:o}){let r=new Map(n.map(i=>[i.id,{value:i}]));return a`
<${qt}
id=${t}
label=${e}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${o}
hrefOf=${i=>d(s,i)}
/>
`}var Xi=({groups:t})=>a`
<${$o}
id="group-list"
label="Groups of the build"
kind="group"
groups=${t.map(te)}
columns=${t.some(({explanation:e})=>e)?[fo,...Qe,Qi]:[fo,...Qe]}
/>
`,Yi=({groups:t})=>a`
<${$o}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Zi(t.map(te))}
columns=${[Ji,...Qe]}
/>
`;function tl({list:t,what:e,older:s="Show older",all:n="End of list"}){let{ids:o,error:r,loading:i,more:l}=t;return r.value?a`
<${W}
title=${`${e} could not be loaded`}
text=${r.value.message}
again=${()=>o.peek().length?t.next():t.first()}
/>
`:i.value==="first"&&o.value.length===0?a`<${M} lines=${10} />`:l.value?a`
<p class="nothing"><button type="button" class="button" disabled=${i.value!==null} onClick=${()=>t.next()}>${s}</button></p>
`:o.value.length>0&&n?a`<p class="nothing">${n}</p>`:null}import{m106_0 as ho}from"./main.js";import{m114_0 as go}from"./main.js";function el({store:t,kind:e}){return t.loaded.value?a`<${go} problem=${{status:404,text:`there is no such ${e}`}} />`:a`
<${ho} title=${e.charAt(0).toUpperCase()+e.slice(1)}><${M} /><//>
`}function sl({label:t,tabs:e,value:s,onChange:n}){let o=_(null),r=ps(),i=Math.max(0,e.findIndex(c=>c.name===s));return k(()=>{let[c,u]=[o.current,o.current.children[i]].map(m=>m.getBoundingClientRect());o.current.scrollLeft+=Math.max(0,u.right-c.right)-Math.max(0,c.left-u.left)},[i]),a`
<div class="tabs" role="tablist" aria-label=${t} ref=${o} onKeyDown=${c=>{let u={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:e.length-1}[c.key];if(u===void 0)return;c.preventDefault();let m=(u+e.length)%e.length;n(e[m].name),o.current.children[m].focus()}}>${e.map((c,u)=>a`
<button
type="button"
key=${c.name}
role="tab"
id=${`${r}-${c.name}`}
aria-selected=${u===i}
aria-controls=${`${r}-panel`}
tabindex=${u===i?0:-1}
onClick=${()=>n(c.name)}
>${c.title}${c.count!=null&&a`${" "}<span class="count number">${c.count}</span>`}</button>
`)}</div><div role="tabpanel" id=${`${r}-panel`} aria-labelledby=${`${r}-${e[i].name}`} tabindex="-1">${e[i].body()}</div>
`}var _o=(...t)=>t.every(e=>e!==null),Gt=t=>{let e=t.filter(s=>s.has_start).length;return e?`${e<t.length?" partly":""} with start`:""};function nl({usual_with_start:t,usual_without_start:e},s){let[n,o]=Pt(s)?[e,"without start"]:[t,"with start"];return n===null?"":`usually ${S(n)}${_o(t,e)?` ${o}`:""}`}var ol=5,al=({usual_with_start:t,usual_without_start:e,history:s})=>_o(t,e)?`${S(t)} with start, ${S(e)} without`:Gt(s.filter(n=>n.outcome==="passed").slice(0,ol)).trim();function bo({share:t}){let e=_(null);return C(()=>e.current.style.setProperty("--share",t.toFixed(3))),a`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var rl=({label:t,by:e,rows:s})=>a`
<table class="tallies" aria-label=${t}><thead><tr><th scope="col">${e}</th><th scope="col" class="is-numeric">Ran</th><th scope="col">Failed</th><th scope="col" class="is-numeric">Duration</th></tr></thead><tbody>${s.map(({key:n,name:o,ran:r,failed:i,seconds:l,start:c})=>a`
<tr key=${n}><th scope="row">${o}</th><td class="is-numeric">${f(r)}</td><td><span class="share"><${bo} share=${i/r} /><span class="number">${Z(i/r)}</span></span></td><td class="is-numeric">${l===null?"\u2013":S(l)+c}</td></tr>
`)}</tbody></table>
`;function il(t,e){let s=new Map;for(let n of t){let o=e(n),r=s.get(o)??{key:o,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n),s.set(o,r)}return[...s.values()].map(({passes:n,...o})=>({...o,seconds:n.length>0?n.reduce((r,i)=>r+i.run_seconds,0)/n.length:null,start:Gt(n)}))}function ll({name:t,value:e,note:s,icon:n,tone:o="",href:r,children:i}){let l=a`
<span class="tile-name">${n&&a`<${$} name=${n} />`}${t}</span><span class="tile-value number">${e}</span>${s&&a`<span class="tile-note">${s}</span>`}${i}
`,c=`tile ${o&&`tile-${o}`}`;return r?a`<a class=${c} href=${r} data-tile=${t}>${l}</a>`:a`<div class=${c} data-tile=${t}>${l}</div>`}var pt=class{#t;value=B(null);error=B(null);constructor(e,s=null){this.#t=e,this.value.value=s}start(e=0){if(this.value.peek()===null&&this.again(),!e)return;let s=setInterval(()=>document.hidden||this.again(),e*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await N(this.#t),this.error.value=null}catch(e){this.error.value=e}}};import{m10_0 as xo,m10_1 as wo,m10_2 as yo,m10_3 as Ze}from"./main.js";var cl=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],vo=t=>t===null?null:Math.round(t*1e4)/100,ul=t=>Z(t/100);function ml(t,e,s){return`${t.map(({name:o,shown:r},i)=>{let l=e[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(l.length===0)return"";let c=s(l.at(-1));return`${o}: latest ${c}, from ${s(Math.min(...l))} to ${s(wo(l))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function nt(t,e,s,n){let o=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:t,data:[e,...r],series:o,summary:ml(o,r,n.write),...n}}var J=(t,e)=>({name:t,tone:e,kind:"line"});function ko(t,{ofAgent:e=!1}={}){let{at:s,installs:n,installs_avoided:o}=t,r={write:yo,steps:xo,least:1},i={write:ul,least:100,most:100};return[nt("Pass rate",s,[[J("passed","good"),t.pass_rate.map(vo)]],{...i,floor:50}),nt("Duration",s,[[J("p95","warn"),t.run_p95],[J("p50","go"),t.run_p50]],r),nt("Queue wait",s,[[J("p95","warn"),t.wait_p95],[J("p50","go"),t.wait_p50]],r),e?nt("Utilization",s,[[J("working","go"),t.busy_agents.map(vo)]],i):nt("Agents at work",s,[[J("on average","go"),t.busy_agents]],{write:Ze,steps:cl,least:1}),nt("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:l=>n[l]},n.map((l,c)=>l+o[c])],[{name:"avoided",tone:"good",kind:"bars"},o]],{write:Ze,least:4})]}import{m40_0 as To}from"./main.js";var pl={"30d":600,"90d":600},fl=60,So=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],dl={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},Oo=t=>t.get("view")==="trends",$l=({query:t,first:e})=>a`
<${j}
label="View"
hideLabel
options=${[["",e],["trends","Trends"]]}
value=${Oo(t)?"trends":""}
onChange=${s=>E({view:s},{push:!0})}
/>
`;function hl({subject:t,query:e}){let s=So.some(([u])=>u===e.get("range"))?{range:e.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...t,...s})}`,o=O(()=>new pt(n),[n]);k(()=>o.start(pl[s.range]??fl),[o]);let r=o.value.value,i=o.error.value,l=O(()=>r&&ko(r,{ofAgent:"agent"in t}),[r]),c=a`
<${j}
label="Period"
hideLabel
options=${So}
value=${s.range??r?.range}
onChange=${u=>E({range:u},{push:!0})}
/>
`;return a`
<${X} id="trends" title="Trends" note=${dl[r?.step]} tools=${c}>${i&&a`<${W} title="Trends could not be loaded" text=${i.message} again=${o.again} />`}${!r&&!i&&a`<${M} lines=${12} />`}${r&&(r.attempts.some(u=>u>0)?a`<${To} label="Trends" charts=${l} stacked />`:a`<p class="nothing">No test ran in this period.</p>`)}<//>
`}var Xe=400,Ye=200,Eo=t=>Math.floor(t/Ye)*Ye;function gl(t){let e=ss({from:0,to:Xe*2,width:0});return C(()=>{let s=0,n=()=>{s=0;let i=t.current.getBoundingClientRect(),l={from:Eo(-i.top-Xe),to:Eo(window.innerHeight-i.top+Xe)+Ye,width:Math.floor(i.width)},c=e.peek();(l.from!==c.from||l.to!==c.to||l.width!==c.width)&&(e.value=l)},o=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(o);return r.observe(t.current),r.observe(document.body),window.addEventListener("scroll",o,{passive:!0}),window.addEventListener("resize",o),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",o),window.removeEventListener("resize",o)}},[]),e}export{el as m101_0,In as m105_0,ut as m105_1,Vr as m105_2,Ue as m111_0,ze as m111_1,ie as m112_0,wa as m118_0,Bt as m118_1,Xs as m118_2,Ke as m121_0,zt as m121_1,ma as m124_0,ua as m124_1,ne as m124_2,la as m124_3,ae as m124_4,oe as m124_5,ce as m143_0,Mt as m143_1,st as m143_2,sl as m145_0,bo as m146_0,rl as m146_1,il as m146_2,Kt as m147_0,ai as m147_1,Hn as m147_2,Do as m14_0,$t as m14_1,ds as m14_2,ll as m151_0,hl as m165_0,$l as m165_1,Oo as m165_2,ve as m170_0,we as m173_0,xe as m173_1,ye as m173_2,lt as m173_3,_e as m173_4,be as m173_5,mn as m195_0,Ce as m195_1,mr as m195_2,Oe as m195_3,Se as m195_4,fn as m195_5,$n as m199_0,It as m199_1,dr as m199_2,_r as m199_3,hn as m199_4,gn as m199_5,gr as m199_6,wr as m199_7,$r as m199_8,Re as m200_0,Le as m200_1,Ae as m200_2,yn as m200_3,me as m204_0,qa as m204_1,ue as m204_2,Wt as m213_0,Hr as m213_1,Kr as m213_2,D as m222_0,ot as m225_0,pt as m228_0,it as m232_0,rt as m232_1,Ct as m232_2,Lt as m232_3,Wo as m25_0,zo as m25_1,Ho as m25_2,aa as m27_0,Ls as m27_1,yt as m27_2,Cs as m27_3,wt as m27_4,kt as m27_5,St as m27_6,Tt as m27_7,vt as m27_8,jt as m28_0,Ma as m28_1,Nt as m28_2,Ys as m28_3,Gt as m293_0,al as m293_1,nl as m293_2,gl as m294_0,H as m32_0,Ga as m33_0,er as m33_1,an as m33_2,nr as m36_0,Ge as m38_0,Qn as m38_1,fe as m39_0,Wa as m39_1,de as m45_0,Ci as m50_0,Ve as m53_0,li as m53_1,$e as m54_0,mo as m56_0,Wi as m56_1,Ui as m56_2,uo as m56_3,mt as m56_4,Di as m56_5,Ri as m56_6,Ki as m58_0,Hi as m58_1,Vi as m61_0,fa as m71_0,Zs as m71_1,Js as m71_2,Qs as m71_3,At as m71_4,Yi as m78_0,Xi as m78_1,Jt as m7_0,os as m7_1,as as m7_2,ns as m7_3,Qt as m7_4,rs as m7_5,Xt as m8_0,No as m8_1,jo as m8_2,ms as m8_3,Yt as m8_4,Ie as m90_0,Fe as m90_1,De as m90_2,tl as m91_0,We as m94_0};
