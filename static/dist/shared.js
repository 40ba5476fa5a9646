import{m297_0 as xl,m297_1 as wl,m297_2 as Je,m297_3 as N,m297_4 as yl,m297_5 as vl,m297_6 as B,m297_7 as kl,m297_8 as Qe,m297_9 as Tl,m297_10 as Ze,m297_11 as Sl}from"./main.js";import{m6_0 as ft}from"./main.js";var Ro=["passed","failed","timed_out"],Xe=t=>t.tries.filter(({outcome:e})=>Ro.includes(e)).reduce((e,{run_seconds:s,start_seconds:n})=>Math.max(e,(s??-1)-(n??0)),-1),Ye=t=>t.tries.findLast(e=>e.cause)?.cause??(t.status==="done"?"":t.cause||t.reason);function ts(t,{show:e="",test:s="",sort:n=""}){let o=ft[e]??(()=>!0),r=s.toLowerCase(),i=t.filter(l=>o(l)&&l.test.toLowerCase().includes(r));if(n==="slowest"){let l=new Map(i.map(c=>[c.id,Xe(c)]));i.sort((c,u)=>l.get(u.id)-l.get(c.id)||(c.id<u.id?-1:1))}else i.sort((l,c)=>(c.status==="failed")-(l.status==="failed")||(l.id<c.id?-1:1));return i.map(l=>l.id)}function Ao(t){let e=new Map;for(let{id:o,test:r,target:i}of t){let l=`${r}
${i}`;e.get(l)?.push(o)||e.set(l,[o])}let n=[...e.values()].filter(o=>o.length>1).flatMap(o=>o.sort().map((r,i)=>[r,[i+1,o.length]]));return{tests:e.size,twins:new Map(n)}}function es(t){let e=Object.keys(ft),s={total:t.length,most:0,hasStart:t.some(n=>n.tries.some(o=>o.start_seconds)),hasCauses:t.some(Ye),targets:new Set(t.map(n=>n.target)).size,...Ao(t),groups:new Map,trees:t.flatMap(n=>n.tries.map(o=>o.tree)),...Object.fromEntries(e.map(n=>[n,0]))};for(let n of t){for(let r of e)ft[r](n)&&(s[r]+=1);if(s.most=Math.max(s.most,n.tries.length),!["pending","running"].includes(n.status))continue;let o=s.groups.get(n.group)??{waiting:0,running:0};o[n.status==="pending"?"waiting":"running"]+=1,s.groups.set(n.group,o)}return s}function zt(t){let s=t.filter(n=>n===null||n.waiting>0).map(n=>n?.explanation?.clear_seconds??null);return s.includes(null)?null:Math.max(0,...s)}var Bo=(t,e)=>t.length===e.length&&t.every((s,n)=>s===e[n]),Ut=class{#t;#e=B(0);#o=N(()=>(this.#e.value,this.#t.peek()));summary=N(()=>es(this.#o.value));constructor(e){this.#t=e}get loaded(){return this.#t.loaded}row(e){return this.#t.row(e)}follow(){return this.#e.value+=1,this.#t.watch(()=>this.#e.value+=1)}chosen(e){let s=[];return N(()=>{let n=ts(this.#o.value,e);return Bo(n,s)?s:s=n})}};import{m4_0 as Ml,m4_1 as Nl,m4_2 as q,m4_3 as ql,m4_4 as dt}from"./main.js";import{m168_0 as ss}from"./main.js";import{m270_0 as ns,m270_1 as os,m270_2 as Fl}from"./main.js";var as=50,Mo=200,No=B(null),ot=class{#t;#e;#o;#c;#s=new Map;#a=null;#n=0;ids=B([]);loading=B(null);error=B(null);more=B(!1);constructor({path:e,name:s,query:n={},page:o=null,mirrors:r=!1}){this.#t=e,this.#e=s,this.#o=n,this.#c=r,o&&this.#i(o)}row(e){return this.#s.get(e)??No}has(e){return this.#s.has(e)}start(){this.ids.peek().length===0&&this.first()}async first(){let e=await this.#m("first",null);e&&this.#i(e)}async next(){if(!this.#a||this.loading.peek())return;let e=await this.#m("more",this.#a);e&&this.#p(e)}refresh=async()=>{let e=this.#n,s;try{s=await q(this.#u(null,Math.min(Mo,Math.max(as,this.ids.peek().length))))}catch{return}if(e!==this.#n)return;let n=s[this.#e].some(({id:o})=>this.#s.has(o))||this.ids.peek().length===0;this.#c&&s.next===null?this.#i(s):n?this.merge(s[this.#e],s.next):this.#i(s)};merge(e,s=null){let n=e.filter(({id:o})=>!this.#s.has(o)).map(({id:o})=>o);for(let o of e)this.#r(o);this.#a===null&&s!==null&&this.ids.peek().length===0&&this.#l(s),n.length>0&&(this.ids.value=[...n,...this.ids.peek()])}watch(e,s=n=>n){let n=o=>Object.values(o).forEach(r=>this.update(s(r,this.row(r.id).peek())));return n(ns(e)),e.watch(n)}update(e){this.#s.has(e.id)&&this.#r(e)}#r(e){let s=this.#s.get(e.id);s?s.value=e:this.#s.set(e.id,B(e))}#l(e){this.#a=e,this.more.value=e!==null}#i(e){let s=e[this.#e].map(({id:o})=>o);for(let o of e[this.#e])this.#r(o);let n=new Set(s);Je(()=>{for(let[o,r]of[...this.#s])n.has(o)||(this.#s.delete(o),r.value=null);this.#l(e.next),this.ids.value=s})}#p(e){let s=e[this.#e].filter(({id:n})=>!this.#s.has(n)).map(({id:n})=>n);for(let n of e[this.#e])this.#r(n);this.#l(e.next),this.ids.value=[...this.ids.peek(),...s]}#u(e,s=as){let n=Object.entries({...this.#o,limit:s,cursor:e}).filter(([,o])=>o!==null&&o!=="");return`${this.#t}?${new URLSearchParams(n)}`}async#m(e,s){let n=++this.#n;this.loading.value=e,this.error.value=null;try{let o=await q(this.#u(s));return n===this.#n?o:null}catch(o){return n===this.#n&&(this.error.value=o),null}finally{n===this.#n&&(this.loading.value=null)}}};var at=os("batches",(t,e)=>t.id<e.id?1:t.id>e.id?-1:0);var Ht=50,qo={org_id:"organization",suite:"suite",branch:"branch"},jo=t=>[t.name,t.branch].filter(Boolean).join(" \xB7 ");function Vt(t){try{let e=new URL(t.url);return["https:","http:"].includes(e.protocol)?e.href:null}catch{return null}}var rs=(t,e)=>Object.entries(t).every(([s,n])=>e[s]===n),Kt=class extends ot{#t;fresh=N(()=>{let e=this.ids.value[0]??"";return this.loading.value==="first"?0:at.ids.value.filter(s=>s>e&&rs(this.#t,at.row(s).peek()??{})).length});constructor({filters:e,page:s}){super({path:"/api/v1/batches",name:"batches",query:e,page:s}),this.#t=e}follow(){this.start();let e=this.watch(at),s=ss.onReconnect(()=>this.#e());return()=>{e(),s()}}async#e(){let e=this.ids.peek().filter(s=>at.row(s).peek()===null);for(let s=0;s<e.length;s+=Ht){let n=e.slice(s,s+Ht).join(",");try{(await q(`/api/v1/batches?${new URLSearchParams({id:n,limit:Ht})}`)).batches.forEach(r=>this.update(r))}catch{return}}}};import{m295_0 as sc,m295_1 as nc,m295_2 as oc,m295_3 as v,m295_4 as ac,m295_5 as is,m295_6 as rc,m295_7 as E,m295_8 as S,m295_9 as ic,m295_10 as _,m295_11 as b}from"./main.js";import{m187_0 as uc,m187_1 as k,m187_2 as ls,m187_3 as mc,m187_4 as pc,m187_5 as C}from"./main.js";function $t(t,e){let s=_({key:t,version:e,changes:0}),n=s.current,o=n.key===t&&n.version!==null&&e!==null&&n.version!==e,r=e??(n.key===t?n.version:null);return s.current={key:t,version:r,changes:n.changes+(o?1:0)},s.current.changes}function cs(t,e,s,n){let o=k(t&&`${t}/compare?${new URLSearchParams({...e,limit:0})}`,s),r=o.data.value,i=r?.with??null,l=$t(i?.id??i,n(i));return v(()=>{l>0&&o.invalidate()},[l]),{found:r,changes:l}}var Po=({total:t,done:e,failed:s,excused:n,cancelled:o})=>[t,e,s,n,o].join(" ");function Io(t){let e=C(t&&`batch:${t.id}`);return e?.ids.value,t&&Po(e.row(t.id).value??t)}var Do=(t,e)=>cs(t&&`/api/v1/batches/${t.id}`,{with:e},t&&`${t.done} ${t.failed} ${t.cancelled}`,Io);import{m180_0 as ht,m180_1 as _c,m180_2 as bc,m180_3 as xc,m180_4 as wc,m180_5 as h,m180_6 as yc,m180_7 as us,m180_8 as vc,m180_9 as ms,m180_10 as Q,m180_11 as ps,m180_12 as f,m180_13 as Z,m180_14 as T,m180_15 as fs,m180_16 as kc,m180_17 as L,m180_18 as Tc,m180_19 as Sc,m180_20 as I,m180_21 as Oc,m180_22 as y,m180_23 as Ec}from"./main.js";import{m189_0 as a}from"./main.js";import{m233_0 as Bc,m233_1 as Mc,m233_2 as Nc,m233_3 as qc,m233_4 as jc,m233_5 as O,m233_6 as Pc,m233_7 as d,m233_8 as ds,m233_9 as Ic}from"./main.js";import{m135_0 as $s}from"./main.js";var hs={requeue:"If it is not back then, the job is queued again and another agent runs it.",wait:"If it is not back then, it is lost, and the job goes on waiting for it.",fail:"If it is not back then, the job fails."},Fo={done:"The job passed.",failed:"The job failed.",cancelled:"The job was cancelled."},Wo=({work:t})=>a`
<a href=${d("job",{id:t.id})}>${t.test}</a> waits for it until ${y(t.awaited_until)}.
${" "}${hs[t.then]}
`;function Uo({status:t,agent:e,attempts:s,explanation:n}){return t==="running"?a`Attempt ${f(s)} runs on <a href=${d("agent",{name:e})}>${e}</a>.`:t!=="pending"?Fo[t]:`The job is queued again: ${[n?.position>1&&!n.hold&&`place ${f(n.position)}`,n?.text].filter(Boolean).join(" \xB7 ")||"waiting"}.`}function zo({attempt:t}){let e=C(`job:${t.job_id}`),s=e.ids.value.length?e.row(t.job_id).value:null;return a`
Its attempt of <a href=${d("job",{id:t.job_id})}>${t.test}</a> ended as lost.
${s&&a`${" "}<span data-next>${Uo(s)}</span>`}
`}function Ho({job:t}){let e=t.status==="running"&&!t.reason?t.agent:null,s=C(e?`agent:${e}`:null),n=s?.ids.value.length?s.row(e).value:null;return n?.job?.id!==t.id||!n.job.awaited_until?null:a`
<p class="why" role="status" data-silent><strong><a href=${d("agent",{name:e})}>${e}</a> has not responded for <${$s} since=${n.last_seen_at} />.
</strong>${" "}The job waits for it until ${y(n.job.awaited_until)}. ${hs[n.job.then]}</p>
`}import{m54_0 as gt,m54_1 as _t,m54_2 as Qc}from"./main.js";import{m80_0 as $}from"./main.js";import{m99_0 as bt}from"./main.js";import{m107_0 as X}from"./main.js";import{m127_0 as j}from"./main.js";import{m140_0 as xt,m140_1 as W,m140_2 as M}from"./main.js";import{m141_0 as gs,m141_1 as _s,m141_2 as cu,m141_3 as bs}from"./main.js";import{m148_0 as U,m148_1 as pu,m148_2 as fu}from"./main.js";var ys=100,Ko=2e4,xs=20,Vo=[["previous","Previous batch"],["base","Base branch"]],vs=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["infrastructure","Infrastructure failures","failed","their agent was lost, or could not run them","infrastructure failure","infrastructure failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","failed at first, passed on a retry","flaky","flaky"],["newly_excused","New in quarantine","failed","did not fail before","new in quarantine","new in quarantine"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],Go=["newly_failing","still_failing","fixed","flaky"],Gt=t=>[[t.name,t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.app_version_id,t.commit&&I(t.commit),y(t.created_at)].filter(Boolean).join(", ");function Jo(t){let[e,s]=b([]);return v(()=>{let n=new AbortController,o=new URLSearchParams({suite:t.suite,limit:xs+1,...t.org_id?{org_id:t.org_id}:{}});return q(`/api/v1/batches?${o}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==t.id).slice(0,xs)),()=>{}),()=>n.abort()},[t.id]),e}function Qo({batch:t,chosen:e}){let s=Jo(t),n=o=>O({with:o},{push:!0});return a`
<div class="page-tools"><${j} label="Against" hideLabel options=${Vo} value=${e} onChange=${n} />${s.length>0&&a`
<${bt}
label="Other batch"
items=${s.map(o=>({label:Gt(o),checked:o.id===e,run:()=>n(o.id)}))}
>
Other batch…
<${$} name="down" /><//>
`}</div>
`}var Zo=({at:t,hasStart:e})=>t===null?null:a`<span class="number quiet">${T(t)}${e&&" with start"}</span>`;function ws({id:t,status:e,seconds:s,hasStart:n,word:o}){return t?a`
<a class="change-side" href=${d("job",{id:t})}><span class="unseen">${o}: </span><${_s} job=${{status:e}} /> <${Zo} at=${s} hasStart=${n} /></a>
`:a`<span class="quiet">not run</span>`}function Xo({row:t,gone:e,hasCause:s}){let n=e?t.job_id:t.before_job_id,o=t.status==="failed"&&!e&&!s&&t.cause;return a`
<li class="change"><span class="change-what"><a class="change-test" href=${d("job",{id:t.job_id})}><${U} test=${t.test} /></a>${t.excused&&!e&&a`<span class="tag" title=${_t}>quarantined</span>`}${o&&a`<span class="row-why quiet" title=${o}>${o}</span>`}</span><${ws}
word="before"
id=${n}
status=${e?t.status:t.before_status}
seconds=${e?t.seconds:t.before_seconds}
hasStart=${e?t.has_start:t.before_has_start}
/><${$} name="next" /><${ws} word="now" ...${{...t,id:e?null:t.job_id,hasStart:t.has_start}} /></li>
`}var ks=({kind:t,rows:e,hasCause:s})=>a`
<ul class="change-list" data-changes=${t}>${e.map(n=>a`<${Xo} key=${n.job_id} row=${n} gone=${t==="gone"} hasCause=${s} />`)}</ul>
`;function Yo({kind:t,rows:e,causes:s}){let n=new Map(e.map(o=>[o.job_id,o]));return s.map(({fingerprint:o,cause:r,tests:i,job_ids:l})=>{let c=l.filter(u=>n.has(u)).map(u=>n.get(u));return c.length>0&&a`
<div class="change-cause" key=${o} data-cause=${o}><h3><span class="failure-cause">${r||"No cause is known"}</span>${" "}<small class="number">${h(i,"test")}</small></h3><${ks} kind=${t} rows=${c} hasCause /></div>
`})}function Ts(t){let e=t.counts.new-t.new_elsewhere;return{...t,counts:{...t.counts,new:e},new:t.new.slice(0,e)}}var Ss=({counts:t,excused:e},s)=>t[s]-(s==="still_failing"?e:0),Os=({excused:t})=>t>0?`, ${f(t)} quarantined`:"";function Es({on_agent:t,counts:e},s){let n=t[s];return n?n.tests===e[s]?`, all on ${n.agent}`:`, ${f(n.tests)} only on ${n.agent}`:""}var ta=(t,e)=>f(Ss(t,e))+(e==="still_failing"?Os(t):"")+Es(t,e);function ea({found:{org_id:t,batch:e,changed:s,with_changed:n},builds:[o,r]}){let i=[[n,r],[s,o]].filter(([g])=>g>0);if(i.length===0)return null;let[[l,c],...u]=i,m=[`${h(l,"result")} of ${c}`,...u.map(([g,R])=>`${f(g)} of ${R}`)],p=e?d("build",{org_id:e.org_id,app_version_id:o},r===o?{}:{with:r}):d("build",{org_id:t,app_version_id:c});return a`
<a class="quiet" href=${p} data-changed>
Later runs changed ${m.join(", ")}</a>
`}function Cs({found:t,href:e,flaky:s,textOf:n,about:o,builds:r}){if(!t?.with)return null;let i=Ts(t),{counts:l}=i;return a`
<p class="change-verdict">${vs.filter(([c])=>Go.includes(c)||l[c]>0).map(([c,,,,u,m])=>a`
<${c==="flaky"&&s&&l.flaky?"a":"span"}
key=${c}
href=${c==="flaky"&&l.flaky?s:void 0}
class=${l[c]?c==="newly_failing"?"bad strong":"":"quiet"}
><span class="number" data-changes-count=${c}>${f(Ss(i,c))}</span>${" "}${l[c]===1?u:m}${c==="still_failing"&&Os(i)}${Es(i,c)}<//>
`)}<a class="quiet" href=${e} title=${o}>against ${n(i.with)}${i.with_more?.length>0&&` and ${f(i.with_more.length)} more`}</a><${ea} found=${i} builds=${r(i)} /></p>
`}var sa=({app_version_id:t},{name:e,app_version_id:s,created_at:n})=>t&&t===s?`another batch of ${s}`:`batch ${[e,s].filter(Boolean).join(", ")} of ${ps(Date.parse(n)/1e3)}`,na="Its own results. A build is compared with the last runs of a build, which may be of later batches.",oa="The last run of each test there, also of later batches. A batch is compared with the results of one batch for each target.",Jt=({batch:t,chosen:e,found:s})=>a`
<${Cs}
found=${s}
href=${d("batch",{id:t.id},{with:e})}
flaky=${d("batch",{id:t.id},{show:"flaky"})}
textOf=${n=>sa(t,n)}
about=${na}
builds=${({with:n})=>[t.app_version_id,n.app_version_id]}
/>
`,aa=({found:t})=>a`
<${Cs}
found=${t}
href="#changes"
textOf=${e=>`the last runs of ${e}`}
about=${oa}
builds=${({app_version_id:e,with:s})=>[e,s]}
/>
`;function ra({kind:t,title:e,icon:s,note:n,counted:o,total:r,few:i,rows:l,causes:c,showAll:u}){let[m,p]=b(!1),g=m?l:l.slice(0,i);return a`
<${X}
title=${a`<span class=${`state state-${s}`}><${$} name=${s} /><span>${e}</span></span>`}
note=${o}
className="changes"
tools=${a`<span class="quiet">${n}</span>`}
>${c?a`<${Yo} kind=${t} rows=${g} causes=${c} />`:a`<${ks} kind=${t} rows=${g} />`}${g.length<r&&a`
<p class="nothing"><button type="button" class="button" onClick=${()=>{p(!0),l.length<r&&u()}}>
Show all ${f(r)}</button></p>
`}<//>
`}function ia(t,e){return t===0?`No test has finished${e&&` yet, ${e}`}`:e?`Same so far, ${e}`:"No changes"}function Ls({found:t,ended:e,left:s,against:n,tools:o,few:r=ys,showAll:i}){let l=Ts(t),c=vs.filter(([u])=>l.counts[u]>0);return a`
<p class="change-with">
Against ${n}${" "}${s&&c.length>0&&a`<span class="number" data-to-run>· ${s}</span>`}${" "}${o}</p>${c.length===0?a`
<${xt} icon=${s||!e?"running":"done"} title=${ia(e,s)}>${e>0&&a`<p>Every finished test has the same status in both.</p>`}<//>
`:null}${c.map(([u,m,p,g])=>a`
<${ra} key=${u} kind=${u} title=${m} icon=${p}
note=${u==="new"&&t.new_elsewhere>0?`${g}; ${f(t.new_elsewhere)} more above`:g}
rows=${l[u]}
counted=${ta(l,u)}
total=${l.counts[u]} few=${r} showAll=${i}
causes=${u==="newly_failing"?l.causes:null}
/>
`)}
`}function Rs({path:t,query:e,version:s,title:n,draw:o}){let[r,i]=b(ys),l=k(`${t}?${new URLSearchParams({...e,limit:r})}`,s),c=_(null),u=l.data.value??c.current;c.current=u;let m=l.error.value;return a`
${m&&a`<${W} title=${n} text=${m.message} again=${()=>l.load()} />`}${u&&o(u,()=>i(Ko))}${!u&&!m&&a`<${M} />`}
`}function la({batch:t,with:e,with_more:s}){let n=[e,...s].reduce((o,{unfinished:r})=>o+r,0);return[t.unfinished>0&&`${f(t.unfinished)} to run`,n>0&&`${f(n)} to run in the other batch${s.length>0?"es":""}`].filter(Boolean).join(", ")}var ca=({found:{with:t,with_more:e}})=>[t,...e].map((s,n)=>a`${n>0&&" and "}<a key=${s.id} href=${d("batch",{id:s.id})}>${Gt(s)}</a>`);function ua({found:t,chosen:e,showAll:s}){return t.with===null?a`
<p class="nothing">
Nothing to compare with:${" "}${e==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch and targets."}</p>
`:a`
<${Ls}
found=${t}
ended=${t.batch.done+t.batch.failed}
left=${la(t)}
against=${a`<${ca} found=${t} />`}
showAll=${s}
/>
`}var ma=({batch:t,chosen:e,changes:s})=>a`
<${Qo} batch=${t} chosen=${e} /><${Rs}
key=${`${t.id} ${e}`}
path=${`/api/v1/batches/${t.id}/compare`}
query=${{with:e}}
version=${`${t.done} ${t.failed} ${t.cancelled} ${s}`}
title="The batches could not be compared"
draw=${(n,o)=>a`<${ua} found=${n} chosen=${e} showAll=${o} />`}
/>
`;import{m262_0 as As,m262_1 as Y,m262_2 as Qt}from"./main.js";import{m232_0 as x,m232_1 as Bu}from"./main.js";import{m266_0 as z,m266_1 as tt,m266_2 as Bs,m266_3 as G,m266_4 as qu}from"./main.js";import{m26_0 as et}from"./main.js";var pa={held:["paused","held"],stuck:["suspect","cannot start"]};function H({status:t}){let[e,s]=pa[t]??[t,bs(t)];return a`
<span class=${`state state-${e}`}><${$} name=${e} /><span>${s}</span></span>
`}import{m50_0 as K}from"./main.js";import{m63_0 as V,m63_1 as Vu,m63_2 as Gu}from"./main.js";import{m0_0 as Zt,m0_1 as Ms,m0_2 as Zu,m0_3 as Xu,m0_4 as Ns,m0_5 as Xt,m0_6 as qs,m0_7 as Yu,m0_8 as wt,m0_9 as js,m0_10 as tm,m0_11 as em,m0_12 as sm,m0_13 as nm,m0_14 as om,m0_15 as yt,m0_16 as am,m0_17 as rm,m0_18 as im}from"./main.js";var rt=()=>x("retry","job"),Ps=[["","failed","failed"],["new","new failure","new failures"],["infrastructure","infrastructure failure","infrastructure failures"],["quarantined","quarantined","quarantined"]],it=(t,e=!1)=>({...t,status:"failed",q:`excused:${e}`});function fa([t,e,s]){return e===t?", all new":s===t?", all infrastructure":e+s===0?", none new":""}async function vt({within:t="/api/v1/jobs",filter:e={},fresh:s=e,isOfJobs:n=!1}){let o=`${t}/retry`,r=Ps.map(([c])=>({filter:it(c==="new"?s:e,c==="quarantined"),failure:["new","infrastructure"].includes(c)?c:e.app_version_id&&"latest"})),i=await Promise.all(r.map(c=>dt("POST",o,{...c,dry_run:!0}).catch(()=>null))),l=i.map(c=>c?.changed??0);return i.flatMap((c,u)=>{let m=l[u],p=[1,2].includes(u)&&m===l[0];if(m===0||p)return[];let[,g,R]=Ps[u],w={expected:m,until:c.until},F=()=>Xt(()=>dt("POST",o,{...r[u],...w}),Lo=>Zt.retry(Lo.changed)),A=m===1?g:R,Co=n&&g===R?m===1?" job":" jobs":"";return[{label:`Retry ${f(m)} ${A}${Co}${u===0?fa(l):""}`,icon:"retry",run:F}]})}var kt=(t,e,s="/api/v1/jobs")=>Xt(()=>dt("POST",`${s}/retry`,{filter:t,failure:t.app_version_id&&"latest",expected:e}),({changed:n})=>Zt.retry(n));var Yt=({within:t,filter:e,fresh:s,isOfJobs:n,label:o="Retry failed jobs",icon:r="retry",className:i,children:l})=>rt()&&a`
<${bt}
label=${o}
icon=${r}
items=${()=>vt({within:t,filter:e,fresh:s,isOfJobs:n})}
none="Nothing to retry: all passed since, wait or run."
className=${i}
tip=${l?void 0:o}
>${l&&a`${l}<${$} name="down" />`}<//>
`,da=({filter:t,children:e})=>rt()&&a`
<button type="button" class="button" onClick=${async()=>(await vt({filter:t}))[0]?.run()}><${$} name="retry" />${e}</button>
`,te=({failed:t,excused:e})=>t>e?[t-e,"failed",!1]:[e,"quarantined",!0],Is=({failed:t,excused:e})=>t===e||t===1,$a=({of:t,filter:e,within:s,isOfJobs:n})=>{let[o,r,i]=te(t);return a`
<button type="button" class="button" onClick=${()=>kt(it(e,i),o,s)}><${$} name="retry" />
Retry ${f(o)} ${r}${n&&(o===1?" job":" jobs")}</button>
`},Ds=({of:t,filter:e,within:s,isOfJobs:n})=>a`
<span class="line"><${$a} of=${t} filter=${e} within=${s} isOfJobs=${n} />${!Is(t)&&a`<${Yt} filter=${e} within=${s} isOfJobs=${n} icon="down" />`}</span>
`,ee=({batch:t})=>{let e=`/api/v1/batches/${t.id}`,s=`Retry failed jobs of ${t.name}`;if(!Is(t))return a`<${Yt} within=${e} label=${s} className="icon-button" />`;let[n,,o]=te(t);return a`
<button type="button" class="icon-button" aria-label=${s} data-tip=${s} onClick=${()=>kt(it({},o),n,e)}><${$} name="retry" /></button>
`},ha=({filter:t,tests:e})=>e.failed>0&&rt()&&a`<${Ds} of=${e} filter=${t} />`,ga=({batch:t,isOfJobs:e})=>t.failed>0&&x("retry","batch")&&a`
<${Ds} of=${t} filter=${{}} within=${`/api/v1/batches/${t.id}`} isOfJobs=${e} />
`;import{m134_0 as ym,m134_1 as Tt,m134_2 as vm}from"./main.js";import{m3_0 as Fs,m3_1 as Sm,m3_2 as Om,m3_3 as Em,m3_4 as Cm,m3_5 as Ws,m3_6 as Us,m3_7 as zs}from"./main.js";import{m11_0 as Hs,m11_1 as se,m11_2 as Am,m11_3 as Bm}from"./main.js";import{m263_0 as Ks,m263_1 as qm,m263_2 as jm}from"./main.js";import{m68_0 as Dm,m68_1 as Vs}from"./main.js";import{m73_0 as Gs}from"./main.js";function ne({as:t="div",left:e=0,top:s=0,width:n,height:o,className:r="",children:i,...l}){let c=_(null);return E(()=>{let{style:u}=c.current;u.setProperty("transform",`translate(${e}px, ${s}px)`),u.setProperty("width",n===void 0?"100%":`${n}px`),u.setProperty("height",o===void 0?"auto":`${o}px`)},[e,s,n,o]),a`<${t} ref=${c} class=${`placed ${r}`} ...${l}>${i}<//>`}import{m115_0 as Js}from"./main.js";var Qs=t=>t.job??t.installed?.[0]??null;function Zs({until:t,by:e,at:s}){return[[e&&`by ${e}`,s&&`at ${y(s)}`].filter(Boolean).join(" "),t&&`until ${y(t)}`].filter(Boolean).join(", ")}function St({held:t,paused_reason:e}){if(!t)return e?`paused itself: ${e}`:null;let{kind:s,note:n,...o}=t;return[n?`${s}: ${n}`:s,Zs(o)].filter(Boolean).join(", ")}function Xs({job:t}){return a`
<span class="took"><span class="took-words">${t.phase==="installing"&&a`<em>installing</em>${" "}`}<${K} since=${t.started_at} expected=${t.expected_seconds} /></span><${Js} since=${t.started_at} expected=${t.expected_seconds} /></span>
`}function _a({agent:t}){if(t.job)return a`<${U} test=${t.job.test} />`;let e=t.lost?null:St(t);if(e)return a`<span class="card-hold" title=${e}>${e}</span>`;if(t.state==="offline")return a`<${Gs} agent=${t} />`;let s=Us(t);if(s)return a`<span class="card-hold">${s}</span>`;let n=Ws(t);return a`<span class="quiet" title=${n}>${n}</span>`}function ba({id:t,index:e,count:s,...n}){let o=Ks.row(t).value;if(!o)return null;let r=Qs(o),i=Q(o.labels);return a`
<${ne}
as="li"
className=${`card card-${zs(o)}`}
aria-setsize=${s}
aria-posinset=${e+1}
...${n}
><span class="card-head"><a
class="card-name"
data-row=${`agent/${t}`}
tabindex="-1"
href=${d("agent",{name:o.name})}
title=${o.name}
>${o.name}</a><${gs} agent=${o} /></span><span class="card-build">${r?a`<${V} org=${r.org_id} version=${r.app_version_id} />`:a`<span class="quiet">no build installed</span>`}</span><span class="card-doing"><${_a} agent=${o} /></span><span class="card-took">${o.job&&a`<${Xs} job=${o.job} />`}</span><span class="card-labels" title=${i}><${Vs} name=${o.name} />${o.simulated&&a`<span class="tag">simulated</span>${" "}`}${i}</span><//>
`}var xa=t=>ms(se()+t,se()),wa=t=>t<1?"at once":ht(t);function ya(t,e){return t==="build_held"?"next try of an install":e?"expected start, a guess":"expected start"}function va({reason:t,position:e,eta_seconds:s,eta_guessed:n,hold:o}){return[e!=null&&!o&&t!=="no_agent"&&[e===1?"Next":`Place ${f(e)}`,"in the queue"],s>0&&[xa(s),ya(t,n)],o?.eta_seconds!=null&&[wa(o.eta_seconds),"until it starts, if released now"]].filter(Boolean)}function ka({agent:{name:t,status:e,note:s,by:n,since:o,until:r}}){let i=Fs.includes(e)?a`${e}${o&&a` for <${K} since=${o} />`}`:St({held:{kind:e,note:s,by:n,at:o,until:r}});return a`
<li><a href=${d("agent",{name:t})}>${t}</a> ${i}</li>
`}function Ta({hold:{agents:t,more_agents:e},job:{org_id:s,app_version_id:n}}){return t.length===0?x("release","build")&&a`<button type="button" class="button" onClick=${()=>wt(s,n)}>Release build</button>`:a`
<ul class="plain queue-holders">${t.map(o=>a`<${ka} key=${o.name} agent=${o} />`)}${e>0&&a`<li><a href=${d("fleet")}>${h(e,"more agent")}</a></li>`}</ul>
`}var Sa=({explanation:t})=>t?.reason==="no_agent"&&!t.hold,Ys=({of:t,what:e,children:s})=>Sa(t)&&a`
<p class="queue-ways"><span>
Start an agent with this target${Object.keys(t.labels).length>0&&" and these labels"}, or ask whoever runs
the <a href=${d("fleet")}>agents</a> to add one; or cancel the ${e} and submit
${e==="job"?" it":" them"} again for others.
</span>${s}</p>
`,Ot=({text:t,stuck:e,className:s="",children:n})=>a`
<div class=${`queue-place ${e?"is-stuck":s}`}>${e&&a`<p class="queue-stuck"><${$} name="stale" />${e===!0?"Cannot start":e}</p>`}${t&&a`<p class="why" data-why>${t}</p>`}${n}</div>
`;function Oa({job:t}){let e=t.status==="pending",s=e&&t.explanation?.text||t.status==="failed"&&t.cause||t.reason;if(!s)return null;let n=e&&t.explanation?.hold,o=e&&G(t.explanation);return a`
<${Ot} text=${s} stuck=${o} className=${t.status==="failed"?"is-bad":""}>${o&&a`
<${Ys} of=${t} what="job">${x("cancel","job")&&a`<button type="button" class="button" onClick=${()=>Ms(t)}>Cancel job</button>`}<//>
`}${e&&va(t.explanation??{}).map(([r,i])=>a`
<span key=${i} class="queue-figure number" data-figure=${i}><b>${r}</b>${i}</span>
`)}${n?.since&&n.agents.length===0&&a`
<span class="queue-figure number" data-figure="held"><b><${K} since=${n.since} /></b>
held
</span>
`}${e&&a`
<span class="queue-figure number"><b><${K} since=${t.created_at} /></b>${t.tries?.length?"since it was submitted":"waiting"}</span>
`}${n&&a`<${Ta} hold=${n} job=${t} />`}<//>
`}var oe=(t,e)=>t.reduce((s,n)=>s+n[e],0),Et=({waiting:t,explanation:e})=>t>0&&e?.reason==="build_held";function st(t,e){return e.length===0||!e.every(s=>s&&tt(s))?t:e.every(Et)?"held":"stuck"}var Ea=4,Ca=t=>t.map(({target:e,labels:s})=>[e,Q(s)].filter(Boolean).join(" ")).join(", ");function ae({groups:t,children:e}){let s=t.filter(l=>l.waiting>0),n=s.filter(({explanation:l})=>G(l)),o=new Map;for(let l of n)o.set(l.explanation.text,[...o.get(l.explanation.text)??[],l]);if(o.size===0)return null;let r=h(oe(s,"waiting"),"waiting job"),i=[...o].slice(0,Ea);return a`
<${Ot} stuck=${s.length===n.length||`${f(oe(n,"waiting"))} of ${r} cannot start`}>${i.map(([l,c])=>a`
<p class="why" key=${l} data-why>${l}${t.length>1&&a`${" "}<span class="quiet"> · ${h(oe(c,"waiting"),"job")} on ${Ca(c)}</span>`}</p>
`)}${o.size>i.length&&a`<p class="quiet">and ${h(o.size-i.length,"more reason")}</p>`}${e}<//>
`}import{m143_0 as Ct}from"./main.js";import{m151_0 as P}from"./main.js";function Lt({batch:t}){let e=t.first_finished_at??t.finished_at;if(!e)return a`<${K} since=${t.created_at} />`;let s=L(e)-L(t.created_at);return a`
<span class="number">${s<10?T(s):us(s)}</span>${e!==t.finished_at&&a`
${" "}<span class="quiet" title=${`retried ${tn(t)}`}><${$} name="retry" /><span class="unseen">retried</span></span>
`}
`}var tn=t=>t.finished_at?`until ${y(t.finished_at)}`:"in progress",Rt=({batch:t,link:e})=>t.app_version_id&&t.org_id?a`<${V} org=${t.org_id} version=${t.app_version_id} link=${e} />`:a`<span class="quiet">${h(t.builds,"build")}${t.org_id?` ${t.org_id}`:""}</span>`,La=6;function Ra({batch:t,twins:e}){let s=Qe(()=>e.value.has(t.id)),n=[t.branch,t.commit&&a`<span class="id" title=${t.commit}>${I(t.commit)}</span>`,s.value&&a`<span class="id" title=${t.id} data-twin>…${t.id.slice(-La)}</span>`].filter(Boolean);return n.length>0&&a`<span class="batch-branch quiet">${n.map((o,r)=>[r>0&&" \xB7 ",o])}</span>`}var Aa=({name:t,org_id:e,app_version_id:s,branch:n,commit:o,created_at:r})=>[t,e,s,n,o,y(r)].join(`
`);function Ba(t){let e=Map.groupBy(t,Aa);return new Set([...e.values()].filter(s=>s.length>1).flatMap(s=>s.map(({id:n})=>n)))}var Ma=({batch:{simulated:t,total:e}})=>t>0&&a`<${Tt} some=${t<e&&`${f(t)} of ${h(e,"job")}`} />`,Na=({batch:t})=>a`
<${et} group=${{...Y(t),waiting:t.unfinished}} /><span class="batch-ended number quiet">${f(t.total-t.unfinished)} of ${f(t.total)}<${Ma} batch=${t} /></span>
`,en=({org_id:t,app_version_id:e})=>`${t} ${e}`,qa=N(()=>{let t=z.ids.value.map(e=>z.row(e).value).filter(e=>e&&Bs(e));return Map.groupBy(t,en)});function ja({batch:t,version:e}){let s=k(`/api/v1/batches/${t.id}`,e).data.value?.stranded??[],n=s.reduce((r,i)=>r+i.jobs,0),o=s.map(({jobs:r,explanation:i})=>({running:0,waiting:r,explanation:i}));return a`<${H} status=${n<t.unfinished?t.status:st(t.status,o)} />`}function Pa({batch:t}){C("groups");let e=qa.value.get(en(t))??[],s=e.filter(tt).map(({id:o})=>o),n=st(t.status,e);return s.length>0&&e.length>1&&n!=="held"?a`<${ja} batch=${t} version=${`${s} ${t.unfinished}`} />`:a`<${H} status=${n} />`}var Ia=[{name:"status",title:"Status",cell:t=>t.unfinished>0?a`<${Pa} batch=${t} />`:a`<${H} status=${t.status} />`},{name:"suite",title:"Suite",main:!0,cell:t=>t.name,under:(t,e)=>a`<${Ra} batch=${t} twins=${e} />`},{name:"build",title:"Build",cell:t=>a`<${Rt} batch=${t} link="row" />`},{name:"bar",title:"Progress",cell:t=>a`<${Na} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>a`<${gt} of=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>a`<${Lt} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>a`
<${P} className="quiet" at=${t.created_at} />
`},{name:"acts",title:a`<span class="unseen">Actions</span>`,some:t=>t.failed>0&&x("retry","batch"),cell:t=>t.failed>0&&a`<${ee} batch=${t} />`}];function Da(t){let{ids:e,rowOf:s}=t,n=S(()=>N(()=>Ba(e.map(r=>s(r).value).filter(Boolean))),[e.join()]),o=S(()=>Ia.map(r=>r.under?{...r,under:i=>r.under(i,n)}:r),[n]);return a`
<${Ct}
kind="batch"
columns=${o}
hrefOf=${r=>d("batch",{id:r.id})}
failed=${r=>r.status==="failed"}
...${t}
/>
`}var sn=t=>t.bundle?`bundle ${I(t.bundle)}`:`${I(t.commit)}${t.modified?", modified":""}`,Fa=t=>`tests ${t.bundle?"of":"at"} ${sn(t)}`;function re(t){let e=new Map;for(let s of t){if(!s)continue;let n=sn(s);e.set(n,(e.get(n)??0)+1)}return[...e].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var ie=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");import{m277_0 as nn,m277_1 as tf,m277_2 as ef,m277_3 as sf,m277_4 as le}from"./main.js";import{m43_0 as on,m43_1 as af}from"./main.js";var Wa=[["done","done","passed"],["failed","failed","failed"],["quarantined","quarantined","quarantined",_t],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],ce=({counts:t,choose:e})=>a`
<p class="counts">${Wa.filter(([,s])=>t[s]>0).map(([s,n,o,r])=>a`
<button
type="button"
key=${n}
class=${`state state-${s}`}
data-count=${n}
data-tip=${r}
onClick=${()=>e(n)}
><${$} name=${s} /><span><span class="number">${f(t[n])}</span> ${o}</span></button>
`)}</p>
`;var ue=({facts:t,className:e=""})=>a`
<dl class=${`facts ${e}`}>${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>a`
<div key=${s}><dt>${s}</dt><dd>${n}</dd></div>
`)}</dl>
`;var me=4,Ua=t=>t?.waiting>0&&G(t.explanation)?"cannot start":t?.explanation?.text;function za({held:t,rows:e}){let s=[...t.keys()],n=new Set(e.filter(Boolean).map(o=>o.target));return a`
<ul class="plain batch-groups">${s.slice(0,me).map((o,r)=>a`
<li key=${o}>${e[r]?a`
<a href=${d("group",{id:o})}><${V} org=${e[r].org_id} version=${e[r].app_version_id} /></a>${n.size>1&&a`<span class="quiet">${e[r].target}</span>`}
`:z.loaded.value?a`<a href=${d("group",{id:o})}>Group</a>`:"\xA0"}<span class="quiet">${e[r]||z.loaded.value?Ua(e[r])??(t.get(o).waiting?"waiting":"All started"):""}</span></li>
`)}${s.length>me&&a`<li class="quiet">and ${f(s.length-me)} more groups</li>`}</ul>
`}function Ha({explanation:{reason:t,text:e,when:s},app_version_id:n}){if(t==="build_held")return`build ${n} is held, ${s}`;let[o,...r]=e.split(" \xB7 "),i=r.find(l=>l.startsWith("resumes "));return o.charAt(0).toLowerCase()+o.slice(1)+(i?`; an agent ${i}`:"")}function an({rows:t}){let e=zt(t),s=t.some(o=>o?.explanation?.eta_guessed),n=t.find(o=>o?.waiting>0&&G(o.explanation));return a`
<p class="batch-left" data-left>${t.every(Boolean)?e===null?`Expected end not known${n?`: ${Ha(n)}`:" yet"}.`:e===0?"Its last tests are running.":a`Ends in <strong class="number">${ht(e)}</strong>${s&&", a guess"}.`:"\xA0"}</p>
`}function pe(t){return C("groups"),z.ids.value,[...t.keys()].map(e=>z.row(e).value)}var Ka=({status:t,held:e})=>a`<${H} status=${st(t,pe(e))} />`,Va=({batch:{status:t,unfinished:e},summary:s})=>e>0&&s?.groups.size>0?a`<${Ka} status=${t} held=${s.groups} />`:a`<${H} status=${t} />`;function Ga({held:t}){let e=pe(t).filter(Boolean).map(n=>({...n,waiting:t.get(n.id).waiting})),s=new Map(e.filter(Et).map(n=>[`${n.org_id} ${n.app_version_id}`,n]));return a`
<${ae} groups=${e}>${x("release","build")&&[...s].map(([n,{org_id:o,app_version_id:r}])=>a`
<button type="button" class="button" key=${n} onClick=${()=>wt(o,r)}>
Release build ${s.size>1&&r}</button>
`)}<//>
`}function Ja({held:t}){let e=pe(t);return a`
${!e.every(s=>s&&tt(s))&&a`<${an} rows=${e} />`}<${za} held=${t} rows=${e} />
`}function Qa({batch:t}){let e=[["Wait and write a JUnit file",`qgjob wait --batch ${t.id} --junit report.xml${le()}`],x("retry","batch")&&["Retry failed jobs",`qgjob retry --failed-of ${t.id} --wait${le()}`],["Show results, with curl",`${nn} ${location.origin}/api/v1/batches/${t.id}/results`]];return a`
<details class="batch-commands"><summary>Command line</summary><${on} lines=${e.filter(Boolean)} /></details>
`}function Za({batch:t}){let e=Vt(t);return e?a`
<a href=${e} target="_blank" rel="noopener noreferrer">${new URL(e).host}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:t.url}var Xa=({retries_used:t,retries_allowed:e,retry_budget:s})=>(t>0||s!==null)&&`${f(t)} of ${f(e)}`,Ya=({trees:t})=>a`<span title=${ie(t)}>${re(t)}</span>`;function tr({batch:t,summary:e,waiting:s,against:n,compared:o}){let r=t.first_finished_at??t.finished_at,i=s??t.unfinished,l=e??{...Y(t),running:t.unfinished-i,waiting:i},c=s!==null||t.status==="pending",u=m=>O({show:m,with:""},{push:!0});return a`
<div class="batch-summary">${e&&t.unfinished>0&&a`<${Ga} held=${e.groups} />`}<${et} group=${l} /><div class="batch-now"><${ce} counts=${c?l:{...l,waiting:0}} choose=${u} />${e&&t.unfinished>0&&a`<${Ja} held=${e.groups} />`}</div><${Jt} batch=${t} chosen=${n} found=${o} /><${ue}
className="is-strip"
facts=${[["Build",a`<${Rt} batch=${t} link />`],["Jobs",e?.twins.size>0&&a`${f(e.total)} <span class="quiet">· ${h(e.tests,"test")}</span>`],["Commit",t.commit&&a`<span class="id" title=${t.commit}>${I(t.commit)}</span>`],["Tests at",e&&e.trees.some(Boolean)&&a`<${Ya} trees=${e.trees} />`],["CI run",t.url&&a`<${Za} batch=${t} />`],["Submitted",a`<${P} at=${t.created_at} />`],[r?"Duration":"Elapsed",a`<${Lt} batch=${t} />`],["Retries used",Xa(t)]]}
/><${Qa} batch=${t} /></div>
`}import{m12_0 as Df,m12_1 as Ff,m12_2 as rn}from"./main.js";var er=2;function sr({width:t,height:e,draw:s,paint:n,className:o="",...r}){let i=_(null),l=rn.value;return E(()=>{let c=Math.min(er,window.devicePixelRatio||1),u=i.current;u.width=Math.max(1,Math.round(t*c)),u.height=Math.max(1,Math.round(e*c)),u.style.setProperty("width",`${t}px`),u.style.setProperty("height",`${e}px`);let m=u.getContext("2d");m.setTransform(c,0,0,c,0,0),s(m),n&&(n.current=p=>p(m))},[t,e,s,l]),a`<canvas ref=${i} class=${o} aria-hidden="true" ...${r}></canvas>`}var fe=({since:t,last_pass:e})=>`With this cause since ${t.app_version_id}${e?`, last passed in ${e.app_version_id}`:""}`;function de(t){let{app_version_id:e,last_pass:s,since:n,failures:o,builds:r}=t,i=s?`last passed in ${s.app_version_id}`:"has not passed before";if(t.new)return`in ${e}${o>1?`, ${f(o)} failed jobs`:""} \xB7 ${i}`;let l=`${h(o,"failed job")} in ${h(r,"build")}`,c=t.changed?", for other causes before":"";return`failing since ${n.app_version_id}${c}, ${l} \xB7 ${i}`}var $e=({new_tests:t,tests:e})=>t>0&&t<e?`${f(t)} of ${f(e)} new`:"",he=({agent:t,failures:e,of:s})=>e===s?`only on ${t}`:`${f(e)} of ${f(s)} on ${t}`,lt=({share_of_runs:t})=>`It ran ${Math.round(t*100)} % of all tests on these targets.`,ge=({quarantined_by:t,quarantined_at:e,quarantined_until:s,quarantine_note:n})=>[t&&`by ${t}`,`since ${y(e)}`,s&&`until ${y(s)}`].filter(Boolean).join(" ")+(n?`: ${n}`:"");var nr=36e5,or=6e4;function _e(t,e){let[s,n]=b(null),[o,r]=b(0);v(()=>{if(!t)return;let l=new AbortController;return q(t,{signal:l.signal}).then(n).catch(()=>l.signal.aborted||n(c=>c??"failed")),()=>l.abort()},[t,e,o]);let i=s?.content?.expires_at;return v(()=>{if(!i)return;let l=Math.max(or,Date.parse(i)-nr-Date.now()),c=setTimeout(()=>r(u=>u+1),l);return()=>clearTimeout(c)},[i,o]),s}var ar=50,cn=()=>history.state?.open??{};function ln(t,e){let n=[...Object.entries(cn()).filter(([o])=>o!==t),[t,e]].slice(-ar);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function be(t,e=!1){let[s,n]=b(()=>cn()[t]??e),[o]=b(()=>history.state?.key);return{open:s,onToggle:l=>{let c=l.currentTarget.open;c!==s&&(n(c),history.state?.key===o&&ln(t,c))},onClick:l=>{let c=l.currentTarget,u=l.target.closest("summary, a, button");u?.localName==="summary"&&u.parentElement===c&&ln(t,!c.open)}}}var mn="batch-report/",we=({path:t})=>!t.startsWith(mn),rr="whole-start/",ye=({path:t})=>!t.startsWith(rr),ve=/\.html?$/i,pn=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,xe=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,ir=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,lr=t=>t.split("/").map(encodeURIComponent).join("/");function fn({path:t},e){if(!e)return null;let s=e.url+lr(t);return ve.test(t)?pn.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&xe.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var cr=5;function ur(t){let e=o=>o.slice(0,o.lastIndexOf("/")+1),s=({path:o})=>ve.test(o)&&!pn.test(o),n=[...new Set(t.filter(s).map(({path:o})=>e(o)))].filter(Boolean);return n.filter(o=>!n.some(r=>r!==o&&o.startsWith(r))).map(o=>({folder:o,files:t.filter(r=>r.path.startsWith(o)&&!(s(r)&&e(r.path)===o))})).filter(({files:o})=>o.length>=cr)}var un=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function ke(t,e){let s=t.flatMap(({path:c,url:u})=>{let m=fn({path:c},e);return m?[{...m,path:c,isOpened:!0}]:xe.test(c)?[{title:"Download trace",url:u,path:c,isOpened:!1}]:[]}),n=s.filter(({path:c})=>xe.test(c)),o=n.filter(({path:c})=>!ir.test(c)),r=(o.length>0?o:n).sort((c,u)=>un(u)-un(c))[0],i=({path:c})=>c.split("/").length,l=s.filter(({path:c})=>ve.test(c)).sort((c,u)=>i(c)-i(u))[0];return[r,l].filter(c=>c!==void 0)}var mr={timed_out:"timed out",executing:"running",behind:"started"},D=t=>mr[t]??t;import{m237_0 as nd,m237_1 as At,m237_2 as od,m237_3 as ad,m237_4 as rd,m237_5 as id}from"./main.js";var pr={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},fr=({outcome:t})=>t?pr[t]??"cancelled":"running",dr=({outcome:t,phase:e})=>D(t??e),Bt=({outcome:t,message:e})=>t==="error"&&e.startsWith("install failed"),dn=t=>t.install_seconds!==null||t.phase==="installing"||Bt(t),$r=1;function $n({id:t,window:e,start_seconds:s,run_seconds:n},o,r){return e!==t||s==null||n===null||r-o-n<$r?null:[o+s,r-(n-s)]}function hn(t){let[e,s,n]=[t.leased_at,t.started_at,t.finished_at].map(L),o=n===null||At(t)?s:n-(t.run_seconds??0);return Math.min(s,Math.max(e+(t.install_seconds??0),o))}function hr({started_at:t,tries:e=[]}){let s=e.at(-1);return s?.has_start&&s.started_at===t?"Runner started":"Started"}function gr(t){let e=L(t.leased_at),s=L(t.started_at),n=L(t.finished_at),o=[],r=(u,m,p)=>(p===null||p>m)&&o.push({kind:u,from:m,until:p});if(s===null)return r(dn(t)?"installing":"assigned",e,n),o;let i=hn(t),l=Math.max(e,i-(t.install_seconds??0));r("assigned",e,l),t.install_seconds!==null&&r("installing",l,i);let c=n!==null&&$n(t,i,n);return c&&(r("starting",i,c[0]),r("between",...c)),r("running",c?c[1]:i,n),o}function _r(t){let e=["assigned"];return dn(t)&&e.push("installing"),(t.started_at!==null||t.phase==="executing")&&e.push("running"),e}var br=({outcome:t})=>t==="cancelled"?["cancelled","waiting"]:t==="error"?["backoff","waiting"]:["waiting"];function gn(t,e){let s=t.tries??[],n=L(s[e]?.leased_at??t.created_at),o=s[e+1]?L(s[e+1].leased_at):1/0;return(t.retried??[]).map(r=>({...r,time:L(r.at)})).filter(({time:r})=>r>=n&&r<o)}function xr(t){let e=t.tries??[],s=["waiting"],n=r=>{let i=gn(t,r);for(let{status:l}of i)s.push(l,"waiting");return i.length>0};n(-1),e.forEach((r,i)=>{s.push(..._r(r)),!n(i)&&i<e.length-1&&s.push(...br(r))});let o=e.at(-1);if(t.status==="pending"){let r=t.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&o?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else t.status!=="running"&&(o&&t.status==="cancelled"&&o.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(t.status));return s}var _n="The end of its log shows what it did last.";function bn(t){let{outcome:e,message:s,exit_code:n,started_at:o,agent:r,log_bytes:i,window:l}=t,c=i?_n:"";if(e==="lost")return[`${r} stopped responding ${o?"while it ran the test":"before it began"}.`,c];if(e==="timed_out"){if(s.includes("case began"))return[c,"The limit of a start is start_timeout of its agent."];let m=s.includes("no output")?"silence_timeout_seconds":"timeout_seconds";return[c,`If it needs longer, submit it with a longer ${m}, up to that of its agent.`]}if(Bt(t))return[`The install of its build failed on ${r}: the test did not run.`,"Check the build and the device."];if(e==="error"&&!i)return[`${r} could not start it.`,"Check its configuration with qgagent check."];if(e==="error")return["Its runner ended without a result of the test.",t.cause_line||l?"":_n];if(n!==null&&n<0)return["A signal ended its runner.",c];let u=t.cases??{};return t.cause_line||l||u.failed||u.error?[]:["No line of its log names an error.",c]}function xn({reason:t,cause:e},s){let n=e&&t.endsWith(`: ${e}`)?t.slice(0,-e.length-2):t,r=/ attempt \d+ of \d+: /.test(n)&&!n.includes(" of 1: ")||/ (retries of its batch are|its batch's one retry is) used up$/.test(n),i=(l,c,u)=>Number(c)===s?l:`attempt ${s} (${c} of ${u} that count)`;return r?n.replace("timed_out","timed out").replace(/attempt (\d+) of (\d+)/,i):""}import{m238_0 as hd,m238_1 as gd,m238_2 as _d,m238_3 as bd,m238_4 as wn}from"./main.js";var wr=["image/png","image/jpeg","image/gif","image/webp"],yr=["video/mp4","video/webm"],Se=t=>({...t,url:wn(t.url)}),Te=({content_type:t})=>wr.includes(t)?"image":yr.includes(t)?"video":null,vr=/^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/,kr=/(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;function yn(t){let e=t.some(({path:s})=>s.startsWith("results/"));return t.filter(({path:s})=>!(e&&kr.test(s)))}function Oe(t){let e=yn(t),s=new Map,n=e.filter(i=>Te(i)==="image");for(let i of n){let l=vr.exec(i.path);if(!l)continue;let c=l[1]+l[3];s.set(c,{...s.get(c),[l[2]]:i})}let o=[];for(let[i,{expected:l,actual:c,diff:u}]of s)l&&c&&o.push({name:i,expected:l,actual:c,diff:u??null});let r=new Set(o.flatMap(({expected:i,actual:l,diff:c})=>[i,l,c]));return{comparisons:o,images:n.filter(i=>!r.has(i)),videos:e.filter(i=>Te(i)==="video")}}var Tr=[[/(^|\.)gitlab\./,"-/blob","#L"],[/(^|\.)bitbucket\./,"src","#lines-"],[/(^|\.)(gitea|codeberg|forgejo)\./,"src/commit","#L"]],Sr=["blob","#L"];function vn(t,e,s){if(!(e&&!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(e))||!t?.commit||!t.repository||!/^[\w.-]+$/.test(t.commit))return null;let o;try{o=new URL(t.repository)}catch{return null}if(!["https:","http:"].includes(o.protocol))return null;let r=Tr.find(([m])=>m.test(o.hostname)),[i,l]=r?r.slice(1):Sr,c=e.replace(/^\.\//,"").split("/").map(encodeURIComponent).join("/");return`${o.href.replace(/[?#].*$/,"").replace(/\/+$/,"")}/${i}/${t.commit}/${c}${s?`${l}${s}`:""}`}function kn(t){let e=new Set;return t.map(s=>{let n=JSON.stringify([s.file,s.snippet]);return!s.snippet?.length||!e.has(n)?e.add(n)&&s:{...s,snippet:[]}})}import{m269_0 as Td,m269_1 as Tn,m269_2 as Sd}from"./main.js";var Sn=t=>t.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[];function Mt(t,e){let[s,n]=[[],[]];for(let{from:o,text:r}of Ee(Sn(t),Sn(e),400))o!=="b"&&On(s,r,o==="a"),o!=="a"&&On(n,r,o==="b");return{expected:s,actual:n}}function Ee(t,e,s){let n=Math.min(t.length,e.length),o=0;for(;o<n&&t[o]===e[o];)o+=1;let r=0;for(;r<n-o&&t[t.length-1-r]===e[e.length-1-r];)r+=1;let[i,l]=[t.slice(o,t.length-r),e.slice(o,e.length-r)],c=u=>({from:"both",text:u});return[...t.slice(0,o).map(c),...i.length>s||l.length>s?Or(i,l):Er(i,l),...t.slice(t.length-r).map(c)]}var Or=(t,e)=>[...t.map(s=>({from:"a",text:s})),...e.map(s=>({from:"b",text:s}))];function Er(t,e){let s=Cr(t,e),n=[],[o,r]=[0,0];for(;o<t.length||r<e.length;)o<t.length&&r<e.length&&t[o]===e[r]?(n.push({from:"both",text:t[o]}),o+=1,r+=1):r>=e.length||o<t.length&&s[o+1][r]>=s[o][r+1]?n.push({from:"a",text:t[o++]}):n.push({from:"b",text:e[r++]});return n}function Cr(t,e){let s=Array.from({length:t.length+1},()=>new Uint16Array(e.length+1));for(let n=t.length-1;n>=0;n-=1)for(let o=e.length-1;o>=0;o-=1)s[n][o]=t[n]===e[o]?s[n+1][o+1]+1:Math.max(s[n+1][o],s[n][o+1]);return s}function On(t,e,s){let n=t.at(-1);n?.changed===s?n.text+=e:t.push({text:e,changed:s})}var En=3,Lr=400,Rr=t=>[{text:t,changed:!1}];function Ln(t,e){let[s,n]=[t.split(`
`),e.split(`
`)],o=[],r=[[],[]],i=()=>{let[l,c]=r,u=l.map((m,p)=>p<c.length?Mt(m,c[p]):null);l.forEach((m,p)=>o.push({sign:"-",pieces:u[p]?.expected??Cn(m)})),c.forEach((m,p)=>o.push({sign:"+",pieces:u[p]?.actual??Cn(m)})),r=[[],[]]};for(let{from:l,text:c}of Ee(s,n,Lr))l==="both"?(i(),o.push({sign:" ",pieces:Rr(c)})):r[l==="a"?0:1].push(c);return i(),Ar(o)}var Cn=t=>[{text:t,changed:!0}];function Ar(t){let e=o=>"sign"in o&&o.sign!==" ",s=t.map((o,r)=>t.slice(Math.max(0,r-En),r+En+1).some(e)),n=[];for(let[o,r]of t.entries()){let i=n.at(-1);s[o]?n.push(r):i&&"hidden"in i?i.hidden+=1:n.push({hidden:1})}return n}var Bn=({pieces:t})=>t.map(({text:e,changed:s},n)=>s?a`<mark key=${n}>${e}</mark>`:e),Rn=({name:t,look:e,pieces:s})=>a`
<div class=${e}><dt class="quiet">${t}</dt><dd><pre tabindex="0" aria-label=${t}>${a`<${Bn} pieces=${s} />`}</pre></dd></div>
`;function Br({expected:t,actual:e}){let s=S(()=>Mt(t,e),[t,e]),n=r=>[{text:r,changed:!1}],o=t!==""&&e!=="";return a`
<dl class=${`difference ${o?"":"is-single"}`}>${t!==""&&a`
<${Rn} name="Expected" look="is-expected" pieces=${o?s.expected:n(t)} />
`}${e!==""&&a`<${Rn} name="Actual" look="is-actual" pieces=${o?s.actual:n(e)} />`}</dl>
`}var Mr={"-":"is-expected","+":"is-actual"," ":""},An={"-":"expected: ","+":"actual: "},Nr=({line:t})=>"hidden"in t?a`<span class="diff-hidden quiet">${h(t.hidden,"equal line")}</span>`:a`
<span class=${`diff-line ${Mr[t.sign]}`}><span aria-hidden="true">${t.sign}</span><code>${An[t.sign]&&a`<span class="unseen">${An[t.sign]}</span>`}<${Bn} pieces=${t.pieces} /></code></span>
`;function qr({expected:t,actual:e}){let s=S(()=>Ln(t,e),[t,e]);return a`
<figure class="diff"><figcaption><span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span></figcaption><pre tabindex="0" aria-label="Expected and actual, line by line">${s.map((n,o)=>a`<${Nr} key=${o} line=${n} />`)}</pre></figure>
`}function Mn({expected:t,actual:e}){return t===""&&e===""?null:t!==""&&e!==""&&(t.includes(`
`)||e.includes(`
`))?a`<${qr} expected=${t} actual=${e} />`:a`<${Br} expected=${t} actual=${e} />`}var ct=[.1,.25,.5,.75,1,1.5,2,3,4,6,8],Nn=1.02,Ce=ct[0],Le=ct[ct.length-1];function qn(t,e){return e>0?ct.find(s=>s>t*Nn)??Le:ct.findLast(s=>s<t/Nn)??Ce}import{m46_0 as jn}from"./main.js";var Nt=({diff:t})=>[["slider","slider"],["expected","expected"],["actual","actual"],...t?[["diff","difference"]]:[]],jr={expected:"Expected",actual:"Actual"},Re=(t,{name:e},{path:s})=>t==="diff"?`Difference of ${e}`:`${jr[t]}: ${s}`;function Ae({comparison:t,way:e,style:s,onSize:n}){let[o,r]=b(50),i=_(null);E(()=>{i.current?.style.setProperty("--at",`${o}%`)},[o,e]);let l=p=>n?.(p.currentTarget.naturalWidth);if(e!=="slider"){let p=t[e],g=Re(e,t,p);return a`<img key=${e} src=${p.url} alt=${g} style=${s} onLoad=${l} />`}let{name:c,expected:u,actual:m}=t;return a`
<div class="slider" style=${s}><div class="slider-frame" ref=${i}><img src=${m.url} alt=${Re("actual",t,m)} onLoad=${l} /><img class="slider-over" src=${u.url} alt=${Re("expected",t,u)} /></div><label class="slider-handle"><span>Expected</span><input
type="range"
min="0"
max="100"
value=${o}
aria-label=${`Expected and actual of ${c}`}
onInput=${p=>r(Number(p.currentTarget.value))}
/><span>Actual</span></label></div>
`}function Pn({comparison:t,onEnlarge:e}){let[s,n]=b("slider"),{name:o}=t;return a`
<figure class="preview picture-slider" data-comparison=${o}><${Ae} comparison=${t} way=${s} /><figcaption><span>${o}</span><${j} label="View" hideLabel options=${Nt(t)} value=${s} onChange=${n} /><button
type="button"
class="icon-button"
aria-label=${`Enlarge ${o}`}
data-tip="Enlarge"
onClick=${()=>e(s)}
><${$} name="plus" /></button></figcaption></figure>
`}var Be=({icon:t,label:e,tip:s,disabled:n=!1,onClick:o})=>a`
<button type="button" class="icon-button" aria-label=${e} data-tip=${s} disabled=${n} onClick=${o}><${$} name=${t} /></button>
`,Pr=({picture:t,comparison:e},s)=>t??(s==="slider"?e.actual:e[s]);function Ir(t){let[e,s]=b(null),[n,o]=b(0),r=()=>{let i=t.current?.querySelector("img");return e??(i&&n?i.clientWidth/n:1)};return{zoom:e,setNatural:o,step:i=>s(qn(r(),i)),toggle:()=>s(e===null?1:null),fit:()=>s(null),style:e===null||!n?void 0:{width:`${Math.round(n*e)}px`}}}function Dr({zoom:{zoom:t,step:e,toggle:s}}){let n=t!==null&&t<=Ce,o=t!==null&&t>=Le;return a`
<${Be} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${n} onClick=${()=>e(-1)} /><button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${t===null} onClick=${s}>${t===null?"Fit":`${Math.round(t*100)} %`}</button><${Be} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${o} onClick=${()=>e(1)} />
`}function Fr({item:t,at:e,count:s,way:n,setWay:o,zoom:r,go:i,onClose:l}){let c="Open the original file";return a`
<header class="lightbox-tools"><span class="lightbox-title">${t.title}</span><span class="number quiet" role="status">${e+1} of ${s}</span>${t.comparison&&a`<${j} label="View" hideLabel options=${Nt(t.comparison)} value=${n} onChange=${o} />`}<span class="lightbox-buttons"><${Dr} zoom=${r} /><a class="icon-button" href=${Pr(t,n).url} aria-label=${c} data-tip=${c}><${$} name="link" /></a>${s>1&&a`
<button type="button" class="button" data-tip="Previous (←)" onClick=${()=>i(-1)}>Previous</button><button type="button" class="button" data-tip="Next (→)" onClick=${()=>i(1)}>Next</button>
`}<${Be} icon="close" label="Close" tip="Close (Esc)" onClick=${l} /></span></header>
`}function Wr({item:t,way:e,zoom:s,stage:n}){let{picture:o,comparison:r}=t,{style:i,setNatural:l}=s,c={comparison:r,way:e,style:i,onSize:l};return a`
<div
class=${`lightbox-stage ${s.zoom===null?"is-fit":""}`}
ref=${n}
tabindex="0"
role="group"
aria-label=${t.title}
autofocus
onDblClick=${s.toggle}
>${r?a`<${Ae} key=${r.name} ...${c} />`:a`
<img
key=${o.url}
src=${o.url}
alt=${o.path}
style=${i}
onLoad=${u=>l(u.currentTarget.naturalWidth)}
/>
`}</div>
`}function Ur({items:t,first:e,onClose:s}){let[n,o]=b(e.index),[r,i]=b(e.way??"slider"),l=_(null),c=Ir(l),u=t[Math.min(n,t.length-1)],m=u.comparison&&Nt(u.comparison).some(([w])=>w===r)?r:"slider",p=w=>{o((n+w+t.length)%t.length),c.fit()},g={"+":()=>c.step(1),"=":()=>c.step(1),"-":()=>c.step(-1),0:c.fit,n:()=>p(1),p:()=>p(-1),...c.zoom===null&&{ArrowRight:()=>p(1),ArrowLeft:()=>p(-1)}},R=w=>{let F=w.target.matches("input")&&w.key.startsWith("Arrow");if(w.ctrlKey||w.metaKey||w.altKey||F)return;let A=Object.hasOwn(g,w.key)&&g[w.key];A&&(w.preventDefault(),A())};return a`
<${jn} bare title=${`Picture: ${u.title}`} className="lightbox" onClose=${s}><div class="lightbox-body" onKeyDown=${R}><${Fr} ...${{item:u,at:n,count:t.length,way:m,setWay:i,zoom:c,go:p,onClose:s}} /><${Wr} item=${u} way=${m} zoom=${c} stage=${l} /></div><//>
`}var Me=(t,e)=>[...t.map(s=>({title:s.name,comparison:s})),...e.map(s=>({title:s.path,picture:s}))];function Ne(t){let[e,s]=b(null),n=_(!1),o=e!==null,r=(c,u)=>{history.pushState({...history.state,overlay:!0},""),n.current=!1,s({index:c,way:u})},i=()=>{n.current||history.back(),n.current=!0};v(()=>{if(!o)return;let c=()=>s(null);return window.addEventListener("popstate",c),()=>{window.removeEventListener("popstate",c),history.state?.overlay&&history.back()}},[o]);let l=o&&t.length>0&&a`<${Ur} items=${t} first=${e} onClose=${i} />`;return{open:r,shown:l}}var qe=t=>e=>{e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||(e.preventDefault(),t())};function zr(t){let e=/^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(t);if(!e)return null;let[s,n]=[Number(e[1]),Number(e[2]??e[1])];return s>0&&n>0?{from:Math.min(s,n),until:Math.max(s,n)}:null}var qt=({from:t,until:e})=>t===e?`#L${t}`:`#L${t}-L${e}`;function Hr(t){history.replaceState(history.state,"",location.pathname+location.search+(t?qt(t):""))}function je({from:t,until:e=null,begins:s=!1,page:n=""}){let o={from:t,until:e??t},r=s?`Output from log line ${t}`:`Log line ${t}`,i=o.from===o.until?r:`Log lines ${t}\u2013${e}`,l=n?void 0:()=>O({show:""});return a`<a class="log-link" href=${n+qt(o)} onClick=${l}>${i}</a>`}import{m236_0 as a$,m236_1 as jt}from"./main.js";var In={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},Dn={error:"The install failed, or the test could not be run: no test result",lost:"The agent stopped responding while it ran: no test result",timed_out:"The test took longer than its timeout"},Kr=t=>Dn[t]??"";function ut({outcome:t,phase:e=""}){let s=t?In[t]??"cancelled":e==="parked"?"suspect":"running";return a`
<span class=${`state state-${s}`} title=${Dn[t]}><${$} name=${s} /><span>${D(t??e)}</span></span>
`}function Vr(t){let e=t?.tries?.findLast(s=>s.outcome==="passed");return e?{...e,job_id:t.id,app_version_id:t.app_version_id}:null}var Gr=[["Outcome",t=>a`<${ut} outcome=${t.outcome} />`],["Build",t=>t.app_version_id],["Agent",t=>a`<a href=${d("agent",{name:t.agent})}>${t.agent}</a>`],["Duration",jt],["Ended",t=>t.finished_at&&a`<${P} at=${t.finished_at} />`],["Log",t=>a`<a href=${d("job",{id:t.job_id},t.number?{attempt:t.number}:{})}>Log</a>`]];function Fn({job:t,attempt:e,last:s}){let n=k(s?`/api/v1/jobs/${s.job_id}`:null,s?.job_id).data.value,o=Vr(t.status==="failed"?n:t);if(!o)return null;let r={...e,job_id:t.id,app_version_id:t.app_version_id};return a`
<table class="beside"><caption>Compared with the last passed attempt</caption><thead><tr><td></td><th scope="col">This attempt</th><th scope="col">Last pass</th></tr></thead><tbody>${Gr.map(([i,l])=>a`
<tr key=${i}><th scope="row">${i}</th><td>${l(r)}</td><td>${l(o)}</td></tr>
`)}</tbody></table>
`}var Pe=({picture:{path:t,url:e},open:s})=>a`
<figure class="preview"><a href=${e} aria-haspopup="dialog" onClick=${qe(s)}><img src=${e} alt=${t} loading="lazy" /></a><figcaption>${t}</figcaption></figure>
`,Ie=({video:{path:t,url:e}})=>a`
<figure class="preview"><video src=${e} aria-label=${t} controls preload="metadata"></video><figcaption>${t}</figcaption></figure>
`;var Jr=t=>({"--hanging":`min(${t.search(/\S|$/)+4}ch, 6vw)`}),Wn=({lines:t,label:e})=>a`
<pre class="source-lines" tabindex="0" aria-label=${e}>${t.map(({line:s,text:n,failed:o},r)=>a`
<span key=${r} class=${`source-line ${o?"is-failed":""}`}><span class="source-number number">${s??""}</span><code style=${Jr(n)}>${n||" "}${o&&a`<span class="unseen"> (failed here)</span>`}</code></span>
`)}</pre>
`;var De=5,Un=18,Qr={passed:t=>a`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>a`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>a`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},Zr=t=>a`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function Pt(t){return[...new Set(t)].map(s=>`${t.filter(n=>n===s).length} ${D(s)}`).join(", ")}function Fe({outcomes:t,most:e=20}){let s=t.slice(-e),n=e*De,o=n-s.length*De,r=s.length>0?`The last ${h(s.length,"attempt")}: ${Pt(s)}`:"No attempts yet";return a`
<svg
class="recent"
viewBox=${`0 0 ${n} ${Un}`}
width=${n}
height=${Un}
role="img"
aria-label=${r}
><path class="recent-line" d=${`M0 9h${n}`} />${s.map((i,l)=>(Qr[i]??Zr)(o+l*De+1))}</svg>
`}import{m137_0 as It,m137_1 as E$}from"./main.js";var Xr="All its failures of the last 7 days were on this agent; it passed on others",Yr=({test:t})=>a`
<span class="row-why quiet"><span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}${ge(t)}</span>
`,Dt=({test:t})=>t.failed_on!==null&&a`
<span class="row-why" data-failed-on><a class="tag is-warn" href=${d("agent",{name:t.failed_on})} data-tip=${Xr}>
fails only on ${t.failed_on}</a></span>
`,ti=({failed_on:t})=>t&&a`<strong>All its failures of the last 7 days were on ${t}.</strong>${" "}
It passed on others: look at the agent first.`;function Hn(t){return x("quarantine","test")?[t.quarantined?{label:"Release from quarantine",icon:"running",run:()=>js(t)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>qs({...t,doubt:ti(t)})}]:[]}var ei=({test:t})=>Hn(t).map(({label:e,icon:s,run:n})=>a`
<button
type="button"
key=${e}
class="icon-button"
aria-label=${`${e} ${t.test}`}
data-tip=${e}
onClick=${n}
><${$} name=${s} /></button>
`),si=({test:t})=>a`
<span class="trend">${t.usual_seconds!==null&&a`
<${It} values=${t.recent_seconds} /><span class="number">${T(t.usual_seconds)}</span>
`}${t.last_simulated&&a`<${Tt} />`}</span>
`,zn=({share:t,of:e})=>a`
<span class="number">${Z(t)}</span> <span class="quiet number">of ${f(e)}</span>
`,ni=[{name:"last",title:"Last outcome",cell:t=>a`<${ut} outcome=${t.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:t=>a`<${U} test=${t.test} />`,under:t=>a`${t.quarantined&&a`<${Yr} test=${t} />`}<${Dt} test=${t} />`},{name:"whose",title:"Organization",cell:t=>a`${t.org_id} <span class="quiet">· ${t.target}</span>`},{name:"recent",title:"Last 20",cell:t=>a`<${Fe} outcomes=${t.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:t=>a`<${zn} share=${t.pass_rate} of=${t.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:t=>t.flaky>0,cell:t=>t.flaky>0&&a`<${zn} share=${t.flaky_rate} of=${t.jobs} />`},{name:"usual",title:"Duration",numeric:!0,cell:t=>a`<${si} test=${t} />`},{name:"at",title:"Last run",numeric:!0,cell:t=>a`<${P} className="quiet" at=${t.last_at} />`},{name:"acts",title:a`<span class="unseen">Actions</span>`,some:()=>x("quarantine","test"),cell:t=>a`<${ei} test=${t} />`}],oi={kind:"test",columns:ni,hrefOf:t=>d("test",{id:t.id}),failed:t=>t.last_outcome!=="passed"};var ai=3,ri=4,ii=t=>!!t?.outcome&&!["passed","cancelled"].includes(t.outcome);function li({failure:t,batch:e}){if(!t.file)return null;let s=t.file_line?`${t.file}:${t.file_line}`:t.file,n=vn(e,t.file,t.file_line);return n?a`
<a href=${n} target="_blank" rel="noopener noreferrer" class="id">${s}<${$} name="link" /><span class="unseen"> (opens in a new tab)</span></a>
`:a`<span class="id">${s}</span>`}var Kn=({failure:{snippet:t,expected:e,actual:s},label:n})=>a`
${t?.length>0&&a`<${Wn} lines=${t} label=${n} />`}<${Mn} expected=${e} actual=${s} />
`;function ci({failure:t,name:e,batch:s,causeLine:n,page:o}){let r=be(`stack/${e}`);return a`
<p class="evidence-places"><${li} failure=${t} batch=${s} />${t.line&&a`<${je} page=${o} from=${t.line} begins=${t.line!==n} />`}</p><${Kn} failure=${t} label=${`Source of ${t.file}`} />${t.others?.map((i,l)=>a`
<p class="failure-cause evidence-other" key=${l}>${i.cause}</p><${Kn} key=${`compared ${l}`} failure=${i} label=${`Source of ${i.cause}`} />
`)}${t.stack&&a`
<details class="evidence-stack" ...${r}><summary class="quiet">Stack</summary><pre class="case-message is-calm" tabindex="0" aria-label="Stack">${t.stack}</pre></details>
`}
`}function ui({failure:t,name:e,batch:s,open:n,causeLine:o,page:r}){return a`
<li class="evidence-failure"><details ...${be(e,n)}><summary>${t.name&&a`<span class="evidence-case">${t.name}</span>${" "}`}<span class="failure-cause">${t.cause}</span></summary><${ci} failure=${t} name=${e} batch=${s} causeLine=${o} page=${r} /></details></li>
`}function mi({artifacts:t}){let{comparisons:e,images:s,videos:n}=S(()=>Oe(t.filter(ye)),[t]),o=S(()=>Me(e,s),[e,s]),r=Ne(o),i=s.slice(0,ri);return e.length+i.length+n.length===0?null:a`
<div class="evidence-pictures">${e.map((l,c)=>a`
<${Pn} key=${l.name} comparison=${l} onEnlarge=${u=>r.open(c,u)} />
`)}${i.map((l,c)=>a`
<${Pe} key=${l.id} picture=${l} open=${()=>r.open(e.length+c)} />
`)}${n.slice(0,1).map(l=>a`<${Ie} key=${l.id} video=${l} />`)}${r.shown}</div>
`}var pi=({links:t})=>t.map(({title:e,url:s,path:n,isOpened:o})=>a`
<a
key=${e}
class="button"
href=${s}
...${o?{target:"_blank",rel:"noopener noreferrer"}:{download:""}}
><${$} name=${o?"link":"download"} />${e}<span class="unseen">${` ${n}${o?" (opens in a new tab)":""}`}</span></a>
`),Vn=(t,e)=>t.tries?.at(-1)?.id===e.id,fi=(t,e)=>t.status==="failed"&&Vn(t,e)?"Why it failed":`Why attempt ${e.number} failed`,di=(t,e,s)=>[`on ${e.agent}`,s.length>1&&h(s.length,"failure"),Vn(t,e)&&xn(t,e.number)].filter(Boolean).join(" \xB7 "),$i=({cause:t,cause_line:e})=>t&&{name:"",cause:t,expected:"",actual:"",stack:"",file:"",file_line:null,line:e};function hi({job:t,attempt:e}){let s=C(`test:${t.test_id}`),n=s.ids.value.length>0?s.row(t.test_id).value:null;return n?.failed_on===e.agent&&a`<${Dt} test=${n} />`}function gi({name:t}){C("problems");let e=Tn(t);return e&&a`
<p class="evidence-known" data-agent-repair><a class="tag is-bad" href=${d("agent",{name:t})}><${$} name="suspect" /> ${t} needs repair</a>${" "}${e.evidence}</p>
`}var _i=({test:t,children:e})=>a`
<p class="evidence-known" data-known><span class=${`tag ${t.infrastructure||t.changed?"is-warn":t.new?"is-bad":""}`}>${t.infrastructure?"infrastructure":t.new?"new":t.changed?"cause changed":"known"}</span>${" "}${t.infrastructure?"no result of the test":de(t)}${t.last_pass&&a`${" "}<a href=${d("job",{id:t.last_pass.job_id})}>Last pass</a>`}${e}</p>
`;function bi({attempt:t}){let e=bn(t).filter(Boolean).join(" ");return e&&a`<p class="evidence-known" data-happened>${e}</p>`}function xi(t){let e=C(t?`test:${t}`:null);return e?.ids.value,$t(t,e?.row(t).value?.attempts??null)}function We({job:t,attempt:e,initial:s,title:n,page:o=""}){let r=xi(t.test_id),i=k(`/api/v1/attempts/${e.id}/failures`,`${e.cause} ${r}`,s),l=k(t.batch_id?`/api/v1/batches/${t.batch_id}`:null,t.batch_id).data.value,{failures:c=[],test:u}=i.data.value??{},m=e.artifacts>0?`/api/v1/attempts/${e.id}/artifacts`:null,p=_e(m,e.artifacts),g=S(()=>(p?.artifacts??[]).filter(we).map(Se),[p]),R=ke(g,p?.content),w=c.length>0?c:[$i(e)].filter(Boolean);return a`
<${X}
id="evidence"
className="evidence"
title=${n??fi(t,e)}
note=${di(t,e,c)}
tools=${R.length>0&&a`<${pi} links=${R} />`}
>${u&&a`<${_i} test=${u}>${!o&&a`<${hi} job=${t} attempt=${e} />`}<//>`}${!o&&a`<${gi} name=${e.agent} />`}<div class="evidence-parts"><div><ul class="plain">${kn(w).map((F,A)=>a`
<${ui}
key=${A}
failure=${F}
name=${`failure/${e.id}/${A}`}
batch=${l}
causeLine=${e.cause_line}
page=${o}
open=${A<ai}
/>
`)}</ul><${bi} attempt=${e} /></div><${mi} artifacts=${g} /></div><${Fn} job=${t} attempt=${e} last=${u?.last_pass} /><//>
`}var Qn=(t,e)=>`/api/v1/failures/${encodeURIComponent(t)}/${e}`,Zn=t=>d("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function wi({row:t}){return a`
<li class="failure-example"><a href=${Zn(t)}><${U} test=${t.test} /></a><span class="quiet">${t.name}</span><span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span></li>
`}function yi({failures:t,passed:e,attempts:s}){return t>0?`${f(t)} of ${h(s,"attempt")}`:e>0?"passed":"other failures"}var Gn=({id:t,title:e,rows:s,more:n,urlOf:o})=>a`
<div class="cause-strip" data-strip=${t}><p id=${`cause-${t}`}>${e}</p><ol class="plain" aria-labelledby=${`cause-${t}`}>${s.map(r=>a`
<li key=${r.name} class=${r.failures>0?"is-bad":r.passed>0?"is-good":""}><a href=${o(r.name)} data-tip=${`${f(r.passed)} of ${h(r.attempts,"attempt")} passed`}>${r.name}</a><span class="number">${yi(r)}</span></li>
`)}${n>0&&a`<li class="quiet">and ${h(n,"attempt")} in others</li>`}</ol></div>
`,Jn=({at:{app_version_id:t,job_id:e,at:s}})=>a`
<a href=${d("job",{id:e})}>${t}</a> <span class="quiet">(<${P} at=${s} />)</span>
`,vi=({first:t,last:e})=>a`
<p data-began>${t&&a`First failed in <${Jn} at=${t} />; `}${e?a`last passed in <${Jn} at=${e} />`:"its tests have not passed before"}</p>
`;function ki({row:t,newest:e}){let s=k(`/api/v1/jobs/${t.job_id}`,t.attempt_id).data.value,n=s?.tries?.find(i=>i.id===t.attempt_id);if(!n)return null;let o=a`${e?"Newest failure":"Newest that still fails"}:${" "}<a href=${Zn(t)}>${t.test.split("/").at(-1)}</a>`,r=d("job",{id:s.id},{attempt:n.number});return a`<${We} job=${s} attempt=${n} title=${o} page=${r} />`}function Ti({found:t}){let{group:e,builds:s,agents:n,first_failure:o,last_pass:r}=t;return a`
<${vi} first=${o} last=${r} /><div class="cause-strips"><${Gn}
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
`}function Ue({group:t,changed:e}){let s=`${t.last_at} ${t.label} ${t.retrying} ${t.passed_later}`,n=k(Qn(t.org_id,t.fingerprint),s).data.value,o=t.failed_job_ids,[r]=t.examples;return a`
<div class="cause-detail">${n?a`<${Ti} found=${n} />`:a`<${M} />`}${t.agent&&a`<p>${lt(t.agent)}</p>`}<${ki} key=${r.attempt_id} row=${r} newest=${r.at===t.last_at} /><ul class="plain failure-examples">${t.examples.map(i=>a`<${wi} key=${i.job_id} row=${i} />`)}${t.examples.length<t.tests&&a`<li class="quiet">and ${f(t.tests-t.examples.length)} more</li>`}</ul><div class="cause-actions">${o.length>0&&x("retry","job")&&a`
<button
type="button"
class="button"
onClick=${()=>yt(o).then(i=>i&&e())}
><${$} name="retry" />
Retry ${h(o.length,"failed job")}</button>
`}${x("annotate","failure")&&a`
<button type="button" class="button" onClick=${()=>Ns(t).then(i=>i&&e())}><${$} name="event" />${t.note?"Edit note\u2026":"Add note\u2026"}</button>
`}</div></div>
`}function Si({attempt:t,most:e,here:s}){let n=_(null),{outcome:o,run_seconds:r,app_version_id:i,agent:l,finished_at:c}=t;E(()=>{n.current.style.setProperty("--height",((r??0)/e).toFixed(3))});let m=`${`${D(o)}, ${jt(t)}`}, build ${i}, on ${l}, ${y(c)}`;return a`
<a
class=${`took took-${o} ${s?"is-here":""}`}
ref=${n}
tabindex="-1"
href=${d("job",{id:t.job_id})}
data-tip=${m}
><i></i><b></b></a>
`}function Oi({seconds:t,most:e}){let s=_(null);return E(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),a`
<span class="took-usual" ref=${s}><span class="number">usually ${T(t)}</span></span>
`}function Ei({history:t,usual:e,here:s}){let n=[...t].reverse(),o=n.map(({run_seconds:m})=>m).filter(m=>m!==null),r=Math.max(...o,e??0,.1)*1.08,[i,l]=[T(Math.min(...o)),T(Math.max(...o))],c=i===l?i:`between ${i} and ${l}`,u=o.length>0?`${h(n.length,"attempt")}, ${Pt(n.map(({outcome:m})=>m))}; ${c}.`:"No durations recorded.";return a`
<figure class="durations"><div class="took-box" aria-hidden="true">${e!==null&&a`<${Oi} seconds=${e} most=${r} />`}<div class="took-bars">${n.map(m=>a`
<${Si} key=${m.attempt} attempt=${m} most=${r} here=${m.job_id===s} />
`)}</div></div><figcaption class="quiet">${u}${" "}<span class="took-key"><i class="took-key-passed"></i>passed
</span>${" "}<span class="took-key"><i class="took-key-failed"></i>failed
</span>${" "}<span class="took-key"><i class="took-key-late"></i>timed out
</span></figcaption></figure>
`}var so=3,Xn=12,ze={new:["is-bad","new","A test of it did not fail in the batch or build before"],changed:["is-warn","cause changed","Its tests failed before, too, but for other causes: no failure is new"],failing:["","known","Its tests failed before, too: no failure is new"],retrying:["is-warn","retrying","Its tests wait or run again"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"],superseded:["","earlier cause","The last attempts of its tests failed for other causes"],passed:["is-good","passed since","Each of its tests has passed since"]};function Yn({at:t}){let e=S(()=>N(()=>`${fs(Hs.value-L(t))} ago`),[t]);return a`<span class="number" title=${y(t)}>${e}</span>`}var no=t=>t.filter(e=>e>0).length>1,oo=({trend:t})=>a`
<span class="failure-trend">${no(t)&&a`<span data-tip=${`Last 7 days: ${t.join(" \xB7 ")}`}><${It} values=${t} tone="bad" /></span>`}</span>
`;function to({examples:t,tests:e}){let s=[...new Set(t.map(o=>o.test.split("/").at(-1)))].slice(0,so),n=e-s.length;return n>0?`${s.join(", ")} and ${f(n)} more`:s.join(", ")}var Ci=({names:t})=>a`<span class="quiet" title=${t} data-builds>in ${t}</span>`,Li=t=>ze[t][1],Ri=({note:t})=>a`
<p class="failure-note"><${$} name="event" />${t.note&&a`<span>${t.note}</span>`}${t.owner&&a`<span>Owner: ${t.owner}</span>`}${t.ticket_url&&a`
<a href=${t.ticket_url} target="_blank" rel="noopener noreferrer">${t.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span></a>
`}</p>
`,eo=({before_quarantine:t,jobs:e})=>t>0&&`${t<e?`${f(t)} of ${h(e,"job")} `:""}failed before its quarantine`,ao="All its failures are of simulated agents, and prove nothing",Ai=["","with another cause","Its jobs failed for another cause, too, and are retried there"],Bi=({is_over:t,label:e,retrying:s,failed_job_ids:n,jobs:o,passed_later:r})=>n.length+s===0&&!t&&r<o&&["new","changed","failing","infrastructure"].includes(e),Mi=t=>[t.is_over&&["infrastructure","quarantined","retrying"].includes(t.label)&&ze.passed,Bi(t)&&Ai,eo(t)&&["",eo(t),"Batches and builds that had ended keep their failures"],t.since&&["",`since ${t.since.app_version_id}`,fe(t)],t.agent&&["is-warn",he(t.agent),lt(t.agent)],t.simulated&&["","simulated",ao]].filter(Boolean);function Ni({group:t,changed:e}){let s=t.failed_job_ids;if(s.length===0||!x("retry","job"))return null;let n=`Retry ${h(s.length,"failed job")}`;return a`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${t.cause}`}
data-tip=${n}
onClick=${()=>yt(s).then(o=>o&&e())}
><${$} name="retry" /></button>
`}var mt=t=>`${t.org_id}/${t.fingerprint}`;function ro({name:t,wanted:e,closes:s="",children:n}){let o=_(null),r=i=>{i.preventDefault(),O({cause:e?s:t},{push:!0})};return v(()=>{!e||o.current.contains(document.activeElement)||(o.current.focus({preventScroll:!0}),o.current.scrollIntoView({block:"center"}))},[e]),a`
<summary data-row=${t} tabindex="-1" ref=${o} onClick=${r}>${n}</summary>
`}var io=({group:t})=>{let[e,s,n]=ze[t.label];return a`<span class=${`tag ${e}`} data-tip=${n}>${t.label==="new"&&$e(t)||s}</span>`},lo=({tests:t,failures:e,firstAt:s,lastAt:n})=>a`
<span class="number failure-tests">${h(t,"test")}</span><span class="number failure-times">${h(e,"attempt")}</span><span class="failure-first"><span class="unseen">first seen </span><${Yn} at=${s} /></span><span class="failure-last"><span class="unseen">last seen </span><${Yn} at=${n} /></span>
`;function co({group:t,several:e,within:s,wanted:n,changed:o}){return a`
<li class="failure-group" data-cause=${t.fingerprint}><details open=${n}><${ro} name=${mt(t)} wanted=${n} closes=${s?t.fingerprint:""}><${io} group=${t} />${s?a`<strong class="failure-cause" title=${t.cause}>${t.org_id}</strong>`:a`<span class="failure-cause" title=${t.cause}>${t.cause}</span>`}<span class="failure-facts">${e&&a`<span class="quiet" title=${t.org_id}>${t.org_id}</span>`}<span class="quiet" title=${to(t)}>${to(t)}</span>${t.builds&&a`<${Ci} names=${t.builds.join(", ")} />`}${Mi(t).map(([r,i,l])=>a`<span key=${i} class=${`tag ${r}`} data-tip=${l}>${i}</span>`)}${t.retrying>0&&a`<span class="tag" data-retrying>${h(t.retrying,"job")} retrying</span>`}</span><${lo}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.history.first_at}
lastAt=${t.last_at}
/><${oo} trend=${t.history.trend} /><//>${n&&a`<${Ue} group=${t} changed=${o} />`}</details>${!n&&a`<${Ni} group=${t} changed=${o} />`}${t.note&&a`<${Ri} note=${t.note} />`}</li>
`}var qi=t=>t.length>so?h(t.length,"organization"):t.join(", ");function ji({shared:t,groups:e,wanted:s,changed:n}){let o=e.find(l=>s===mt(l)),r=!!o||s===t.fingerprint,i=e.every(l=>l.simulated);return a`
<li class="failure-group" data-cause=${t.fingerprint} data-shared><details open=${r}><${ro} name=${t.fingerprint} wanted=${r&&!o}><${io} group=${t} /><span class="failure-cause" title=${e[0].cause}>${e[0].cause}</span><span class="failure-facts"><span class="quiet" title=${t.org_ids.join(", ")} data-orgs>${qi(t.org_ids)}</span>${t.agent&&a`<span class="tag is-warn">on ${t.agent}</span>`}${i&&a`<span class="tag" data-tip=${ao}>simulated</span>`}</span><${lo}
tests=${t.tests}
failures=${t.failures}
firstAt=${t.first_at}
lastAt=${t.last_at}
/><${oo} trend=${t.trend} /><//>${r&&a`
<ul class="plain failure-orgs" aria-label="By organization">${e.map(l=>a`
<${co} key=${l.org_id} group=${l} within wanted=${l===o} changed=${n} />
`)}</ul>
`}</details></li>
`}var uo=({groups:t})=>new Set(t.map(e=>e.fingerprint)).size;function Pi({groups:t,shared:e=[]}){let s=new Map(e.map(o=>[o.fingerprint,o])),n=new Map(e.map(o=>[o.fingerprint,[]]));for(let o of t)n.get(o.fingerprint)?.push(o);return t.flatMap(o=>{let[r,i]=[s.get(o.fingerprint),n.get(o.fingerprint)];return r?.org_ids.length!==i?.length||!r?[[null,[o]]]:o===i[0]?[[r,i]]:[]})}var Ii=({groups:t,tests:e,cases:s})=>[h(uo({groups:t}),"cause"),h(e,"test"),s>0&&h(s,"case")].filter(Boolean).join(", ");function mo({found:t,changed:e}){let s=ds.value.query.get("cause"),n=p=>s===mt(p)||s===p.fingerprint,o=Pi(t),[r,i]=b(o.findIndex(([,p])=>p.some(n))>=Xn),l=r?o:o.slice(0,Xn),c=l.map(([p,[g]])=>(p??g.history).trend),u=new Set(t.groups.map(p=>p.org_id)).size>1,m=ls();return a`
<div class=${`failure-list ${c.some(no)?"has-trend":""}`}><div class="failure-head" aria-hidden="true"><span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
><span>Last seen</span><span>7 days</span></div><ul class="plain failure-groups" id="failure-groups" ...${m}>${l.map(([p,g])=>p?a`
<${ji}
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
`}function Di(t){let e=_(t);return e.current=Math.max(e.current,t),t<e.current}function Fi({path:t,version:e="",failed:s=0,ended:n="",over:o,initial:r=null,none:i=null,children:l}){let[c,u]=b(!1),m=Di(s)||c,p=k(t,`${e} ${s} ${m?n:""}`,r),g=p.data.value,R=_(o);v(()=>{o&&!R.current&&p.load(),R.current=o},[o]);let w=!!g?.groups.some(A=>A.retrying>0);v(()=>u(w),[w]);let F=p.error.value;return F&&!g?a`<${W} title="Failures could not be loaded" text=${F.message} again=${p.load} />`:g?g.groups.length===0?i:l(g,(A=g)=>a`<${mo} found=${A} changed=${()=>p.load()} />`):a`<${M} />`}var Wi=({children:t})=>a`
<${xt} icon="done" title="No failures"><p>${t}</p><//>
`;var Ui=[["24h","24 h"],["7d","7 days"]],zi=t=>t.get("since")==="7d"?"7d":"24h",Hi=({since:t})=>a`
<${j}
label="Period"
hideLabel
options=${Ui}
value=${t}
onChange=${e=>O({since:e==="24h"?"":e},{push:!0})}
/>
`;var Ki=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,n])=>a`
<span class="chip" key=${s}>${n} <strong>${e[s]}</strong><button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>O({[s]:""},{push:!0})}
><${$} name="close" /></button></span>
`);import{m165_0 as po}from"./main.js";var Vi=({group:t})=>a`
${t.target}${Object.keys(t.labels).length>0&&a`${" "}<span class="quiet">${Q(t.labels)}</span>`}
`,Ft=(t,e)=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:s=>a`<span class=${`number ${s[t]>0?"":"quiet"}`}>${f(s[t])}</span>`}),He=[{name:"bar",title:"Progress",cell:t=>a`<${et} group=${Y(t)} />`},Ft("waiting","Waiting"),Ft("running","Running"),Ft("done","Passed"),{...Ft("failed","Failed"),cell:t=>a`<${gt} of=${t} />`}],fo={name:"target",title:"Target",main:!0,cell:t=>Vi({group:t})},Gi={name:"build",title:"Build",main:!0,cell:t=>a`<${V} org=${t.org_id} version=${t.app_version_id} />`},Ji={name:"why",title:"Why it waits",cell:({explanation:t})=>t&&a`<${po} explanation=${t} />`};function Qi(t){let e=new Map;for(let s of t){let n=e.get(s.app_version_id);if(n)for(let o of As)n[o]+=s[o];else e.set(s.app_version_id,{...s})}return[...e.values()]}function $o({id:t,label:e,kind:s,groups:n,columns:o}){let r=new Map(n.map(i=>[i.id,{value:i}]));return a`
<${Ct}
id=${t}
label=${e}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${o}
hrefOf=${i=>d(s,i)}
/>
`}var Zi=({groups:t})=>a`
<${$o}
id="group-list"
label="Groups of the build"
kind="group"
groups=${t.map(Qt)}
columns=${t.some(({explanation:e})=>e)?[fo,...He,Ji]:[fo,...He]}
/>
`,Xi=({groups:t})=>a`
<${$o}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Qi(t.map(Qt))}
columns=${[Gi,...He]}
/>
`;function Yi({list:t,what:e,older:s="Show older",all:n="End of list"}){let{ids:o,error:r,loading:i,more:l}=t;return r.value?a`
<${W}
title=${`${e} could not be loaded`}
text=${r.value.message}
again=${()=>o.peek().length?t.next():t.first()}
/>
`:i.value==="first"&&o.value.length===0?a`<${M} lines=${10} />`:l.value?a`
<p class="nothing"><button type="button" class="button" disabled=${i.value!==null} onClick=${()=>t.next()}>${s}</button></p>
`:o.value.length>0&&n?a`<p class="nothing">${n}</p>`:null}import{m105_0 as ho}from"./main.js";import{m113_0 as go}from"./main.js";function tl({store:t,kind:e}){return t.loaded.value?a`<${go} problem=${{status:404,text:`there is no such ${e}`}} />`:a`
<${ho} title=${e.charAt(0).toUpperCase()+e.slice(1)}><${M} /><//>
`}function el({label:t,tabs:e,value:s,onChange:n}){let o=_(null),r=is(),i=Math.max(0,e.findIndex(c=>c.name===s));return v(()=>{let[c,u]=[o.current,o.current.children[i]].map(m=>m.getBoundingClientRect());o.current.scrollLeft+=Math.max(0,u.right-c.right)-Math.max(0,c.left-u.left)},[i]),a`
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
`}var _o=(...t)=>t.every(e=>e!==null),Wt=t=>{let e=t.filter(s=>s.has_start).length;return e?`${e<t.length?" partly":""} with start`:""};function sl({usual_with_start:t,usual_without_start:e},s){let[n,o]=At(s)?[e,"without start"]:[t,"with start"];return n===null?"":`usually ${T(n)}${_o(t,e)?` ${o}`:""}`}var nl=5,ol=({usual_with_start:t,usual_without_start:e,history:s})=>_o(t,e)?`${T(t)} with start, ${T(e)} without`:Wt(s.filter(n=>n.outcome==="passed").slice(0,nl)).trim();function bo({share:t}){let e=_(null);return E(()=>e.current.style.setProperty("--share",t.toFixed(3))),a`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var al=({label:t,by:e,rows:s})=>a`
<table class="tallies" aria-label=${t}><thead><tr><th scope="col">${e}</th><th scope="col" class="is-numeric">Ran</th><th scope="col">Failed</th><th scope="col" class="is-numeric">Duration</th></tr></thead><tbody>${s.map(({key:n,name:o,ran:r,failed:i,seconds:l,start:c})=>a`
<tr key=${n}><th scope="row">${o}</th><td class="is-numeric">${f(r)}</td><td><span class="share"><${bo} share=${i/r} /><span class="number">${Z(i/r)}</span></span></td><td class="is-numeric">${l===null?"\u2013":T(l)+c}</td></tr>
`)}</tbody></table>
`;function rl(t,e){let s=new Map;for(let n of t){let o=e(n),r=s.get(o)??{key:o,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n),s.set(o,r)}return[...s.values()].map(({passes:n,...o})=>({...o,seconds:n.length>0?n.reduce((r,i)=>r+i.run_seconds,0)/n.length:null,start:Wt(n)}))}function il({name:t,value:e,note:s,icon:n,tone:o="",href:r,children:i}){let l=a`
<span class="tile-name">${n&&a`<${$} name=${n} />`}${t}</span><span class="tile-value number">${e}</span>${s&&a`<span class="tile-note">${s}</span>`}${i}
`,c=`tile ${o&&`tile-${o}`}`;return r?a`<a class=${c} href=${r} data-tile=${t}>${l}</a>`:a`<div class=${c} data-tile=${t}>${l}</div>`}var pt=class{#t;value=B(null);error=B(null);constructor(e,s=null){this.#t=e,this.value.value=s}start(e=0){if(this.value.peek()===null&&this.again(),!e)return;let s=setInterval(()=>document.hidden||this.again(),e*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await q(this.#t),this.error.value=null}catch(e){this.error.value=e}}};import{m10_0 as xo,m10_1 as wo,m10_2 as yo,m10_3 as Ke}from"./main.js";var ll=[.5,1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4],vo=t=>t===null?null:Math.round(t*1e4)/100,cl=t=>Z(t/100);function ul(t,e,s){return`${t.map(({name:o,shown:r},i)=>{let l=e[i].map((u,m)=>r?r(m):u).filter(u=>u!==null);if(l.length===0)return"";let c=s(l.at(-1));return`${o}: latest ${c}, from ${s(Math.min(...l))} to ${s(wo(l))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function nt(t,e,s,n){let o=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:t,data:[e,...r],series:o,summary:ul(o,r,n.write),...n}}var J=(t,e)=>({name:t,tone:e,kind:"line"});function ko(t,{ofAgent:e=!1}={}){let{at:s,installs:n,installs_avoided:o}=t,r={write:yo,steps:xo,least:1},i={write:cl,least:100,most:100};return[nt("Pass rate",s,[[J("passed","good"),t.pass_rate.map(vo)]],{...i,floor:50}),nt("Duration",s,[[J("p95","warn"),t.run_p95],[J("p50","go"),t.run_p50]],r),nt("Queue wait",s,[[J("p95","warn"),t.wait_p95],[J("p50","go"),t.wait_p50]],r),e?nt("Utilization",s,[[J("working","go"),t.busy_agents.map(vo)]],i):nt("Agents at work",s,[[J("on average","go"),t.busy_agents]],{write:Ke,steps:ll,least:1}),nt("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:l=>n[l]},n.map((l,c)=>l+o[c])],[{name:"avoided",tone:"good",kind:"bars"},o]],{write:Ke,least:4})]}import{m39_0 as To}from"./main.js";var ml={"30d":600,"90d":600},pl=60,So=[["1h","1 h"],["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],fl={300:"by 5 minutes",3600:"by hour",10800:"by 3 hours",86400:"by day"},Oo=t=>t.get("view")==="trends",dl=({query:t,first:e})=>a`
<${j}
label="View"
hideLabel
options=${[["",e],["trends","Trends"]]}
value=${Oo(t)?"trends":""}
onChange=${s=>O({view:s},{push:!0})}
/>
`;function $l({subject:t,query:e}){let s=So.some(([u])=>u===e.get("range"))?{range:e.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...t,...s})}`,o=S(()=>new pt(n),[n]);v(()=>o.start(ml[s.range]??pl),[o]);let r=o.value.value,i=o.error.value,l=S(()=>r&&ko(r,{ofAgent:"agent"in t}),[r]),c=a`
<${j}
label="Period"
hideLabel
options=${So}
value=${s.range??r?.range}
onChange=${u=>O({range:u},{push:!0})}
/>
`;return a`
<${X} id="trends" title="Trends" note=${fl[r?.step]} tools=${c}>${i&&a`<${W} title="Trends could not be loaded" text=${i.message} again=${o.again} />`}${!r&&!i&&a`<${M} lines=${12} />`}${r&&(r.attempts.some(u=>u>0)?a`<${To} label="Trends" charts=${l} stacked />`:a`<p class="nothing">No test ran in this period.</p>`)}<//>
`}var Ve=400,Ge=200,Eo=t=>Math.floor(t/Ge)*Ge;function hl(t){let e=Ze({from:0,to:Ve*2,width:0});return E(()=>{let s=0,n=()=>{s=0;let i=t.current.getBoundingClientRect(),l={from:Eo(-i.top-Ve),to:Eo(window.innerHeight-i.top+Ve)+Ge,width:Math.floor(i.width)},c=e.peek();(l.from!==c.from||l.to!==c.to||l.width!==c.width)&&(e.value=l)},o=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(o);return r.observe(t.current),r.observe(document.body),window.addEventListener("scroll",o,{passive:!0}),window.addEventListener("resize",o),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",o),window.removeEventListener("resize",o)}},[]),e}export{tl as m100_0,In as m104_0,ut as m104_1,Kr as m104_2,Pe as m110_0,Ie as m110_1,ne as m111_0,Oa as m117_0,Ot as m117_1,Ys as m117_2,Fe as m120_0,Pt as m120_1,ga as m123_0,ha as m123_1,Yt as m123_2,da as m123_3,ee as m123_4,te as m123_5,ae as m142_0,Et as m142_1,st as m142_2,el as m144_0,bo as m145_0,al as m145_1,rl as m145_2,Dt as m146_0,oi as m146_1,Hn as m146_2,Do as m14_0,$t as m14_1,cs as m14_2,il as m150_0,$l as m164_0,dl as m164_1,Oo as m164_2,_e as m169_0,he as m172_0,$e as m172_1,ge as m172_2,lt as m172_3,fe as m172_4,de as m172_5,mn as m194_0,ke as m194_1,ur as m194_2,ye as m194_3,we as m194_4,fn as m194_5,$n as m198_0,Bt as m198_1,fr as m198_2,gr as m198_3,hn as m198_4,gn as m198_5,hr as m198_6,xr as m198_7,dr as m198_8,Se as m199_0,Te as m199_1,Oe as m199_2,yn as m199_3,ie as m203_0,Fa as m203_1,re as m203_2,qt as m212_0,zr as m212_1,Hr as m212_2,D as m221_0,ot as m224_0,pt as m227_0,it as m231_0,rt as m231_1,vt as m231_2,kt as m231_3,Wo as m25_0,zo as m25_1,Ho as m25_2,ma as m27_0,Jt as m27_1,aa as m27_2,Rs as m27_3,Ls as m27_4,Gt as m27_5,Rt as m28_0,Da as m28_1,Lt as m28_2,tn as m28_3,Wt as m292_0,ol as m292_1,sl as m292_2,hl as m293_0,H as m32_0,Va as m33_0,tr as m33_1,an as m33_2,sr as m36_0,Ue as m38_0,Qn as m38_1,ce as m44_0,Ei as m49_0,We as m52_0,ii as m52_1,ue as m53_0,mo as m55_0,Fi as m55_1,Wi as m55_2,uo as m55_3,mt as m55_4,Ii as m55_5,Li as m55_6,Hi as m57_0,zi as m57_1,Ki as m60_0,ba as m70_0,Xs as m70_1,Qs as m70_2,Zs as m70_3,St as m70_4,Xi as m77_0,Zi as m77_1,Ut as m7_0,Ye as m7_1,ts as m7_2,Xe as m7_3,zt as m7_4,es as m7_5,Me as m89_0,qe as m89_1,Ne as m89_2,Kt as m8_0,qo as m8_1,jo as m8_2,rs as m8_3,Vt as m8_4,Yi as m90_0,je as m93_0};
