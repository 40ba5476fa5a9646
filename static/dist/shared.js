import{m273_0 as dn,m273_1 as fn,m273_2 as ft,m273_3 as j,m273_4 as $n,m273_5 as hn,m273_6 as w,m273_7 as _n,m273_8 as gn,m273_9 as bn,m273_10 as $t,m273_11 as xn}from"./main.js";import{m4_0 as vn,m4_1 as kn,m4_2 as g,m4_3 as Sn,m4_4 as Tn}from"./main.js";import{m153_0 as ht}from"./main.js";import{m165_0 as An,m165_1 as Bn,m165_2 as Mn,m165_3 as d,m165_4 as Ln,m165_5 as _t,m165_6 as Fn,m165_7 as gt,m165_8 as p,m165_9 as q,m165_10 as b,m165_11 as bt,m165_12 as h,m165_13 as Nn,m165_14 as Pn,m165_15 as E,m165_16 as Dn,m165_17 as U}from"./main.js";import{m248_0 as xt,m248_1 as wt,m248_2 as qn}from"./main.js";var yt=50,be=200,xe=w(null),L=class{#s;#e;#l;#c;#t=new Map;#o=null;#n=0;ids=w([]);loading=w(null);error=w(null);more=w(!1);constructor({path:e,name:s,query:n={},page:r=null,mirrors:a=!1}){this.#s=e,this.#e=s,this.#l=n,this.#c=a,r&&this.#a(r)}row(e){return this.#t.get(e)??xe}has(e){return this.#t.has(e)}start(){this.ids.peek().length===0&&this.first()}async first(){let e=await this.#u("first",null);e&&this.#a(e)}async next(){if(!this.#o||this.loading.peek())return;let e=await this.#u("more",this.#o);e&&this.#p(e)}refresh=async()=>{let e=this.#n,s;try{s=await g(this.#m(null,Math.min(be,Math.max(yt,this.ids.peek().length))))}catch{return}if(e!==this.#n)return;let n=s[this.#e].some(({id:r})=>this.#t.has(r))||this.ids.peek().length===0;this.#c&&s.next===null?this.#a(s):n?this.merge(s[this.#e],s.next):this.#a(s)};merge(e,s=null){let n=e.filter(({id:r})=>!this.#t.has(r)).map(({id:r})=>r);for(let r of e)this.#r(r);this.#o===null&&s!==null&&this.ids.peek().length===0&&this.#i(s),n.length>0&&(this.ids.value=[...n,...this.ids.peek()])}watch(e,s=n=>n){let n=r=>Object.values(r).forEach(a=>this.update(s(a,this.row(a.id).peek())));return n(xt(e)),e.watch(n)}update(e){this.#t.has(e.id)&&this.#r(e)}#r(e){let s=this.#t.get(e.id);s?s.value=e:this.#t.set(e.id,w(e))}#i(e){this.#o=e,this.more.value=e!==null}#a(e){let s=e[this.#e].map(({id:r})=>r);for(let r of e[this.#e])this.#r(r);let n=new Set(s);ft(()=>{for(let[r,a]of[...this.#t])n.has(r)||(this.#t.delete(r),a.value=null);this.#i(e.next),this.ids.value=s})}#p(e){let s=e[this.#e].filter(({id:n})=>!this.#t.has(n)).map(({id:n})=>n);for(let n of e[this.#e])this.#r(n);this.#i(e.next),this.ids.value=[...this.ids.peek(),...s]}#m(e,s=yt){let n=Object.entries({...this.#l,limit:s,cursor:e}).filter(([,r])=>r!==null&&r!=="");return`${this.#s}?${new URLSearchParams(n)}`}async#u(e,s){let n=++this.#n;this.loading.value=e,this.error.value=null;try{let r=await g(this.#m(s));return n===this.#n?r:null}catch(r){return n===this.#n&&(this.error.value=r),null}finally{n===this.#n&&(this.loading.value=null)}}};var F=wt("batches",(t,e)=>t.id<e.id?1:t.id>e.id?-1:0);var X=50,we={org_id:"organization",suite:"suite",branch:"branch"},R=t=>t.suite||`Batch of ${d(t.total,"job")}`,ye=t=>[R(t),t.branch].filter(Boolean).join(" \xB7 ");function N(t){return t.unfinished>0?"running":t.failed>t.excused?"failed":t.cancelled>0?"cancelled":"done"}function ve(t){try{let e=new URL(t.url);return["https:","http:"].includes(e.protocol)?e.href:null}catch{return null}}var vt=(t,e)=>Object.entries(t).every(([s,n])=>e[s]===n),Y=class extends L{#s;fresh=j(()=>{let e=this.ids.value[0]??"";return this.loading.value==="first"?0:F.ids.value.filter(s=>s>e&&vt(this.#s,F.row(s).peek()??{})).length});constructor({filters:e,page:s}){super({path:"/api/v1/batches",name:"batches",query:e,page:s}),this.#s=e}follow(){this.start();let e=this.watch(F),s=ht.onReconnect(()=>this.#e());return()=>{e(),s()}}async#e(){let e=this.ids.peek().filter(s=>F.row(s).peek()===null);for(let s=0;s<e.length;s+=X){let n=e.slice(s,s+X).join(",");try{(await g(`/api/v1/batches?${new URLSearchParams({id:n,limit:X})}`)).batches.forEach(a=>this.update(a))}catch{return}}}};import{m271_0 as no,m271_1 as oo,m271_2 as ro,m271_3 as k,m271_4 as ao,m271_5 as kt,m271_6 as io,m271_7 as S,m271_8 as P,m271_9 as lo,m271_10 as x,m271_11 as _}from"./main.js";import{m0_0 as uo,m0_1 as St,m0_2 as po,m0_3 as Tt,m0_4 as fo,m0_5 as $o,m0_6 as ho,m0_7 as _o,m0_8 as go,m0_9 as bo,m0_10 as xo,m0_11 as wo,m0_12 as yo,m0_13 as vo,m0_14 as ko,m0_15 as So}from"./main.js";import{m172_0 as Oo,m172_1 as W,m172_2 as Et,m172_3 as Co,m172_4 as Ro,m172_5 as Ao}from"./main.js";import{m174_0 as o}from"./main.js";import{m212_0 as z,m212_1 as No}from"./main.js";import{m213_0 as Io,m213_1 as jo,m213_2 as qo,m213_3 as Uo,m213_4 as Wo,m213_5 as y,m213_6 as zo,m213_7 as $,m213_8 as Go,m213_9 as Ho}from"./main.js";var Z=({facts:t,className:e=""})=>o`
<dl class=${`facts ${e}`}>
${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
<div key=${s}>
<dt>${s}</dt>
<dd>${n}</dd>
</div>
`)}
</dl>
`;import{m71_0 as f}from"./main.js";import{m89_0 as tt}from"./main.js";import{m96_0 as G}from"./main.js";import{m115_0 as O}from"./main.js";import{m128_0 as A,m128_1 as T,m128_2 as v}from"./main.js";import{m129_0 as ir,m129_1 as Ot,m129_2 as Ct}from"./main.js";import{m135_0 as H}from"./main.js";var ke=100,Se=2e4,Rt=20,Te=[["previous","Previous batch"],["base","Base branch"]],Bt=[["newly_failing","New failures","failed","did not fail before"],["still_failing","Still failing","failed","failed before"],["fixed","Fixed","done","failed before"],["flaky","Flaky","event","passed on a retry"],["slower","Slower","pending","at least 50 % and 1 s slower"],["new","Added tests","event","did not run before"],["gone","Removed tests","cancelled","ran before only"]],Ee=4,et=t=>[[R(t),t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.app_version_id,t.commit&&E(t.commit),U(t.created_at)].filter(Boolean).join(", ");function Oe(t){let[e,s]=_([]);return k(()=>{let n=new AbortController,r=new URLSearchParams({suite:t.suite,limit:Rt+1,...t.org_id?{org_id:t.org_id}:{}});return g(`/api/v1/batches?${r}`,n).then(({batches:a})=>s(a.filter(({id:l})=>l!==t.id).slice(0,Rt)),()=>{}),()=>n.abort()},[t.id]),e}function Ce({batch:t,chosen:e}){let s=Oe(t),n=r=>y({with:r},{push:!0});return o`
<div class="page-tools">
<${O} label="Against" hideLabel options=${Te} value=${e} onChange=${n} />
${s.length>0&&o`
<${tt}
label="Other batch"
items=${s.map(r=>({label:et(r),checked:r.id===e,run:()=>n(r.id)}))}
>
Other batch…
<${f} name="down" />
<//>
`}
</div>
`}var Re=({at:t})=>t===null?null:o`<span class="number quiet">${b(t)}</span>`;function At({id:t,status:e,seconds:s,word:n}){return t?o`
<a class="change-side" href=${$("job",{id:t})}>
<span class="unseen">${n}: </span>
<${Ot} job=${{status:e}} /> <${Re} at=${s} />
</a>
`:o`<span class="quiet">not run</span>`}function Ae({row:t,gone:e}){let s=e?t.job_id:t.before_job_id;return o`
<li class="change">
<a class="change-test" href=${$("job",{id:t.job_id})}>
<${H} test=${t.test} />
</a>
<${At}
word="before"
id=${s}
status=${e?t.status:t.before_status}
seconds=${e?t.seconds:t.before_seconds}
/>
<${f} name="next" />
<${At} word="now" id=${e?null:t.job_id} status=${t.status} seconds=${t.seconds} />
</li>
`}var Mt=({kind:t,rows:e})=>o`
<ul class="change-list" data-changes=${t}>
${e.map(s=>o`<${Ae} key=${s.job_id} row=${s} gone=${t==="gone"} />`)}
</ul>
`;function Be({kind:t,rows:e,causes:s}){let n=new Map(e.map(r=>[r.job_id,r]));return s.map(({fingerprint:r,cause:a,tests:l,job_ids:c})=>{let i=c.filter(m=>n.has(m)).map(m=>n.get(m));return i.length>0&&o`
<div class="change-cause" key=${r} data-cause=${r}>
<h3>
<span class="failure-cause">${a||"No cause is known"}</span>${" "}
<small class="number">${d(l,"test")}</small>
</h3>
<${Mt} kind=${t} rows=${i} />
</div>
`})}function Me(t){let e=t.counts.new-t.new_elsewhere;return{...t,counts:{...t.counts,new:e},new:t.new.slice(0,e)}}var Le=({counts:t})=>o`
<${Z}
className="is-strip change-counts"
facts=${Bt.filter(([e],s)=>s<Ee||t[e]>0).map(([e,s])=>[s,o`
<span
class=${`number strong ${e==="newly_failing"&&t[e]>0?"bad":""}`}
data-changes-count=${e}
>${p(t[e])}</span>
`])}
/>
`;function Fe({kind:t,title:e,icon:s,note:n,total:r,rows:a,causes:l,tools:c,showAll:i}){return o`
<${G}
title=${o`<span class=${`state state-${s}`}>
<${f} name=${s} />
<span>${e}</span>
</span>`}
note=${p(r)}
className="changes"
tools=${o`<span class="quiet">${n}</span> ${c}`}
>
${l?o`<${Be} kind=${t} rows=${a} causes=${l} />`:o`<${Mt} kind=${t} rows=${a} />`}
${a.length<r&&o`
<p class="nothing">
<button type="button" class="button" onClick=${i}>
Show all ${p(r)}
</button>
</p>
`}
<//>
`}function Lt({found:t,left:e,against:s,retry:n,showAll:r}){let a=Me(t),l=Bt.filter(([c])=>a.counts[c]>0);return o`
<p class="change-with">
Against ${s}
${e&&l.length>0&&o`${" "}<span class="number" data-to-run>· ${e}</span>`}
</p>
${l.length===0?o`
<${A} icon=${e?"running":"done"} title=${e?`Same so far, ${e}`:"No changes"}>
<p>Every finished test has the same status in both.</p>
<//>
`:o`<${Le} counts=${a.counts} />`}
${l.map(([c,i,m,u])=>o`
<${Fe} key=${c} kind=${c} title=${i} icon=${m} note=${u} rows=${a[c]}
total=${a.counts[c]}
causes=${c==="newly_failing"?a.causes:null}
tools=${c==="newly_failing"&&n}
showAll=${r}
/>
`)}
`}function Ft({path:t,query:e,version:s,title:n,draw:r}){let[a,l]=_(ke),c=W(`${t}?${new URLSearchParams({...e,limit:a})}`,s),i=x(null),m=c.data.value??i.current;i.current=m;let u=c.error.value;return o`
${u&&o`<${T} title=${n} text=${u.message} again=${()=>c.load()} />`}
${m&&r(m,()=>l(Se))}
${!m&&!u&&o`<${v} />`}
`}var Ne=({batch:t,with:e})=>[t.unfinished>0&&`${p(t.unfinished)} to run`,e.unfinished>0&&`${p(e.unfinished)} to run in the other batch`].filter(Boolean).join(", "),Nt=(t,e)=>St({action:"retry",within:`/api/v1/batches/${t.id}`,failure:e,what:e==="new"?"New failures of this batch.":"Failures of agents and installs in this batch."}),Pe=({batch:t})=>o`
<button type="button" class="button" onClick=${()=>Nt(t,"new")}>
<${f} name="retry" />
Retry new failures…
</button>
`;function De({found:t,chosen:e,showAll:s}){return t.with===null?o`
<${A} icon="batches" title="Nothing to compare with">
<p>
${e==="base"?"No base branch has an earlier batch of this suite.":"This is the first batch of its suite and branch."}
</p>
<//>
`:o`
<${Lt}
found=${t}
left=${Ne(t)}
against=${o`<a href=${$("batch",{id:t.with.id})}>${et(t.with)}</a>`}
retry=${z("retry","batch")&&o`<${Pe} batch=${t.batch} />`}
showAll=${s}
/>
`}var Ie=({batch:t,chosen:e})=>o`
<${Ce} batch=${t} chosen=${e} />
<${Ft}
key=${`${t.id} ${e}`}
path=${`/api/v1/batches/${t.id}/compare`}
query=${{with:e}}
version=${`${t.done} ${t.failed} ${t.cancelled}`}
title="The batches could not be compared"
draw=${(s,n)=>o`<${De} found=${s} chosen=${e} showAll=${n} />`}
/>
`;function je({found:t,chosen:e,showAll:s}){let{org_id:n,with:r,others:a}=t,l=i=>y({with:i},{push:!0}),c=[{label:"Previous build",checked:!e,run:()=>l("")},...a.map(i=>({label:i,checked:i===e,run:()=>l(i)}))];return o`
${a.length>0&&o`
<div class="page-tools">
<${tt} label="Compare with" items=${c}>
<span class="quiet">Compare with</span> ${e||"previous build"}
<${f} name="down" />
<//>
</div>
`}
${r===null?o`
<${A} icon="batches" title="Nothing to compare with">
<p>No other build ran before it on its branch.</p>
<//>
`:o`
<${Lt} found=${t} left="" showAll=${s}
against=${o`<a href=${$("build",{org_id:n,app_version_id:r})}>${r}</a>`}
/>
`}
`}var qe=({path:t,version:e,chosen:s})=>o`
<${Ft}
key=${`${t} ${s}`}
path=${`${t}/compare`}
query=${s?{with:s}:{}}
version=${e}
title="The builds could not be compared"
draw=${(n,r)=>o`<${je} found=${n} chosen=${s} showAll=${r} />`}
/>
`;import{m21_0 as K}from"./main.js";function st({batch:t}){let e=N(t);return o`
<span class=${`state state-${e}`}>
<${f} name=${e} />
<span>${Ct[e]??e}</span>
</span>
`}import{m43_0 as Pt}from"./main.js";import{m55_0 as J,m55_1 as Ir}from"./main.js";import{m138_0 as Dt}from"./main.js";function It({batch:t}){if(!t.finished_at)return o`<${Pt} since=${t.created_at} />`;let e=h(t.finished_at)-h(t.created_at);return o`<span class="number">${e<10?b(e):_t(e)}</span>`}var jt=({batch:t,link:e})=>t.app_version_id&&t.org_id?o`<${J} org=${t.org_id} version=${t.app_version_id} link=${e} />`:o`<span class="quiet">${d(t.builds,"build")}${t.org_id?` ${t.org_id}`:""}</span>`,Ue=({batch:t})=>o`
${t.branch||o`<span class="quiet">–</span>`}
${t.commit&&o`${" "}<span class="id quiet" title=${t.commit}>${E(t.commit)}</span>`}
`,We=({batch:t})=>o`
<span class="number">${p(t.total-t.unfinished)}</span>
<span class="number quiet"> of ${p(t.total)}</span>
`;function ze({batch:t}){let e=t.failed-t.excused;return o`
<span class=${`number ${e>0?"bad strong":"quiet"}`}>${p(e)}</span>
${t.excused>0&&o`
<span class="number quiet" title="Failed in quarantine: does not fail the batch">
${" "}
+${p(t.excused)}
</span>
`}
`}var Ge=[{name:"status",title:"Status",cell:t=>o`<${st} batch=${t} />`},{name:"suite",title:"Suite",main:!0,cell:t=>R(t)},{name:"branch",title:"Branch",cell:t=>Ue({batch:t})},{name:"build",title:"Build",cell:t=>o`<${jt} batch=${t} link="row" />`},{name:"bar",title:"Progress",cell:t=>o`<${K} group=${{...t,waiting:t.unfinished}} />`},{name:"ended",title:"Ended",label:"ended",numeric:!0,cell:t=>o`<${We} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>o`<${ze} batch=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>o`<${It} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>o`
<${Dt} className="quiet" at=${t.created_at} />
`}],He={kind:"batch",columns:Ge,hrefOf:t=>$("batch",{id:t.id}),failed:t=>N(t)==="failed"};import{m10_0 as ta,m10_1 as ea,m10_2 as qt}from"./main.js";var Ke=2;function Je({width:t,height:e,draw:s,paint:n,className:r="",...a}){let l=x(null),c=qt.value;return S(()=>{let i=Math.min(Ke,window.devicePixelRatio||1),m=l.current;m.width=Math.max(1,Math.round(t*i)),m.height=Math.max(1,Math.round(e*i)),m.style.setProperty("width",`${t}px`),m.style.setProperty("height",`${e}px`);let u=m.getContext("2d");u.setTransform(i,0,0,i,0,0),s(u),n&&(n.current=I=>I(u))},[t,e,s,c]),o`<canvas ref=${l} class=${r} aria-hidden="true" ...${a}></canvas>`}var Ve=[["done","done","passed"],["failed","failed","failed"],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Qe=({counts:t,choose:e})=>o`
<p class="counts">
${Ve.filter(([,s])=>t[s]>0).map(([s,n,r])=>o`
<button
type="button"
key=${n}
class=${`state state-${s}`}
data-count=${n}
onClick=${()=>e(n)}
>
<${f} name=${s} />
<span>
<span class="number">${p(t[n])}</span> ${r}
</span>
</button>
`)}
</p>
`;var Xe={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},Ye={timed_out:"timed out",error:"could not run",executing:"running"},B=t=>Ye[t]??t;function Ze({outcome:t,phase:e=""}){let s=t?Xe[t]??"cancelled":e==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`}>
<${f} name=${s} />
<span>${B(t??e)}</span>
</span>
`}var nt=5,Ut=18,ts={passed:t=>o`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>o`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>o`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},es=t=>o`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function V(t){return[...new Set(t)].map(s=>`${t.filter(n=>n===s).length} ${B(s)}`).join(", ")}function ss({outcomes:t,most:e=20}){let s=t.slice(-e),n=e*nt,r=n-s.length*nt,a=s.length>0?`The last ${d(s.length,"attempt")}: ${V(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${n} ${Ut}`}
width=${n}
height=${Ut}
role="img"
aria-label=${a}
>
<path class="recent-line" d=${`M0 9h${n}`} />
${s.map((l,c)=>(ts[l]??es)(r+c*nt+1))}
</svg>
`}function ns({attempt:t,most:e,here:s}){let n=x(null),{outcome:r,run_seconds:a,app_version_id:l,agent:c,finished_at:i}=t;S(()=>{n.current.style.setProperty("--height",((a??0)/e).toFixed(3))});let u=`${`${B(r)}, ${b(a)}`}, build ${l}, on ${c}, ${U(i)}`;return o`
<a
class=${`took took-${r} ${s?"is-here":""}`}
ref=${n}
tabindex="-1"
href=${$("job",{id:t.job_id})}
data-tip=${u}
>
<i></i>
<b></b>
</a>
`}function os({seconds:t,most:e}){let s=x(null);return S(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),o`
<span class="took-usual" ref=${s}>
<span class="number">typically ${b(t)}</span>
</span>
`}function rs({history:t,usual:e,here:s}){let n=[...t].reverse(),r=n.map(({run_seconds:u})=>u).filter(u=>u!==null),a=Math.max(...r,e??0,.1)*1.08,[l,c]=[b(Math.min(...r)),b(Math.max(...r))],i=l===c?l:`between ${l} and ${c}`,m=r.length>0?`${d(n.length,"attempt")}, ${V(n.map(({outcome:u})=>u))}; ${i}.`:"No durations recorded.";return o`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${e!==null&&o`<${os} seconds=${e} most=${a} />`}
<div class="took-bars">
${n.map(u=>o`
<${ns} key=${u.attempt} attempt=${u} most=${a} here=${u.job_id===s} />
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
`}import{m9_0 as Wt,m9_1 as Ta,m9_2 as Ea,m9_3 as Oa}from"./main.js";var as=50,Gt=()=>history.state?.open??{};function zt(t,e){let n=[...Object.entries(Gt()).filter(([r])=>r!==t),[t,e]].slice(-as);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function ot(t,e=!1){let[s,n]=_(()=>Gt()[t]??e),[r]=_(()=>history.state?.key);return{open:s,onToggle:c=>{let i=c.currentTarget.open;i!==s&&(n(i),history.state?.key===r&&zt(t,i))},onClick:c=>{let i=c.currentTarget,m=c.target.closest("summary, a, button");m?.localName==="summary"&&m.parentElement===i&&zt(t,!i.open)}}}function rt({since:t,last_pass:e}){return t?`failing since ${t.app_version_id}${e?` (last pass ${e.app_version_id})`:""}`:""}function is({new:t,app_version_id:e,last_pass:s,since:n,failures:r,builds:a}){let l=s?`last passed in ${s.app_version_id}`:"has not passed before";return t?`in ${e} \xB7 ${l}`:`since ${n.app_version_id}, ${d(r,"failure")} in ${d(a,"build")} \xB7 ${l}`}var at=({new_tests:t,tests:e})=>t>0&&t<e?`${p(t)} of ${d(e,"test")} new`:"";function it({history:{first_at:t,last_at:e,failures:s}},n){let r=a=>`${bt(n-h(a))} ago`;return s===1?`seen once, ${r(e)}`:`first seen ${r(t)}, last ${r(e)}, ${p(s)} times`}function lt({agent:t}){if(!t)return"";let e=Math.round(t.share_of_runs*100);return`${`${p(t.failures)} of ${p(t.of)} on ${t.agent}`}, which ran ${e} % of all tests on these targets`}import{m125_0 as Ht,m125_1 as Fa}from"./main.js";var ls=3,cs=12,ms={new:["is-bad","new","A test of it did not fail before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function us({group:t}){let e=P(()=>j(()=>it(t,Wt.value)),[t]);return o`
<span class="failure-fact failure-history quiet">
<span class="number" data-history>${e}</span>
<span class="failure-trend" data-tip=${`Last 7 days: ${t.history.trend.join(" \xB7 ")}`}>
<${Ht} values=${t.history.trend} tone="bad" />
</span>
</span>
`}function ps({examples:t,tests:e}){let s=[...new Set(t.map(r=>r.test.split("/").at(-1)))].slice(0,ls),n=e-s.length;return n>0?`${s.join(", ")} and ${p(n)} more`:s.join(", ")}var Kt=t=>$("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function ds({row:t}){return o`
<li class="failure-example">
<a href=${Kt(t)}>
<${H} test=${t.test} />
</a>
<span class="quiet">${t.name}</span>
<span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}var fs=({note:t})=>o`
<p class="failure-note">
<${f} name="event" />
${t.note&&o`<span>${t.note}</span>`}
${t.owner&&o`<span>Owner: ${t.owner}</span>`}
${t.ticket_url&&o`
<a href=${t.ticket_url} target="_blank" rel="noopener noreferrer">
${t.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span>
</a>
`}
</p>
`;function $s({group:t,several:e,changed:s}){let[n,r,a]=ms[t.label],l=`cause/${t.org_id}/${t.fingerprint}`,c=[e&&t.org_id,ps(t),at(t),rt(t),lt(t)].filter(Boolean);return o`
<li class="failure-group" data-cause=${t.fingerprint}>
<details ...${ot(l)}>
<summary data-row=${l} tabindex="-1">
<span class=${`tag ${n}`} data-tip=${a}>${r}</span>
<span class="failure-cause">
${t.cause}
${t.retrying>0&&o`${" "}<span class="tag" data-retrying>${d(t.retrying,"job")} retrying</span>`}
</span>
<span class="number failure-count">${d(t.tests,"test")}</span>
${c.map(i=>o`<span class="failure-fact quiet" key=${i}>${i}</span>`)}
<${us} group=${t} />
</summary>
<ul class="plain failure-examples">
${t.examples.map(i=>o`<${ds} key=${i.job_id} row=${i} />`)}
${t.examples.length<t.tests&&o`<li class="quiet">and ${p(t.tests-t.examples.length)} more</li>`}
</ul>
${z("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>Tt(t).then(i=>i&&s())}>
<${f} name="event" />
${t.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
</details>
${t.note&&o`<${fs} note=${t.note} />`}
</li>
`}var hs=({groups:t,tests:e,cases:s})=>[d(t.length,"cause"),d(e,"test"),s>0&&d(s,"case")].filter(Boolean).join(", ");function Jt({found:t,changed:e}){let[s,n]=_(!1),r=s?t.groups:t.groups.slice(0,cs),a=new Set(t.groups.map(c=>c.org_id)).size>1,l=Et();return o`
<ul class="plain failure-groups" id="failure-groups" ...${l}>
${r.map(c=>o`
<${$s} key=${c.org_id+c.fingerprint} group=${c} several=${a} changed=${e} />
`)}
</ul>
${r.length<t.groups.length&&o`
<p>
<button type="button" class="button" onClick=${()=>n(!0)}>
Show all ${p(t.groups.length)}
</button>
</p>
`}
${t.more&&o`<p class="quiet">Older failures are not counted.</p>`}
`}function _s({path:t,version:e,ended:s="",initial:n=null,none:r=null,children:a}){let[l,c]=_(!1),i=W(t,l?`${e} ${s}`:e,n),m=i.data.value,u=!!m?.groups.some(ge=>ge.retrying>0);k(()=>c(u),[u]);let I=i.error.value;return I&&!m?o`<${T} title="Failures could not be loaded" text=${I.message} again=${i.load} />`:m?m.groups.length===0?r:a(m,o`<${Jt} found=${m} changed=${()=>i.load()} />`):o`<${v} />`}var gs=({children:t})=>o`
<${A} icon="done" title="No failures">
<p>${t}</p>
<//>
`;var bs=[["24h","24 hours"],["7d","7 days"]],xs=t=>t.get("since")==="7d"?"7d":"24h",ws=({since:t})=>o`
<${O}
label="Period"
hideLabel
options=${bs}
value=${t}
onChange=${e=>y({since:e==="24h"?"":e},{push:!0})}
/>
`;var ys=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,n])=>o`
<span class="chip" key=${s}>
${n} <strong>${e[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>y({[s]:""},{push:!0})}
>
<${f} name="close" />
</button>
</span>
`);import{m130_0 as Vt}from"./main.js";var vs=({group:t})=>o`
${t.target}
${Object.keys(t.labels).length>0&&o`${" "}<span class="quiet">${gt(t.labels)}</span>`}
`,Q=(t,e,s="")=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:n=>o`<span class=${`number ${n[t]>0?s:"quiet"}`}>${p(n[t])}</span>`}),ct=[{name:"bar",title:"Progress",cell:t=>o`<${K} group=${{...t,waiting:t.unfinished-t.running}} />`},Q("waiting","Waiting"),Q("running","Running"),Q("done","Passed"),Q("failed","Failed","bad strong")],Qt={name:"target",title:"Target",main:!0,cell:t=>vs({group:t})},ks={name:"build",title:"Build",main:!0,cell:t=>o`<${J} org=${t.org_id} version=${t.app_version_id} />`},Ss={name:"why",title:"Why it waits",cell:({explanation:t})=>t&&o`<span class="clamp" title=${t.text}>${t.text}</span>`},Ts=["total","unfinished","waiting","running","done","failed","cancelled"];function Es(t){let e=new Map;for(let s of t){let n=e.get(s.app_version_id);if(n)for(let r of Ts)n[r]+=s[r];else e.set(s.app_version_id,{...s})}return[...e.values()]}function Xt({id:t,label:e,kind:s,groups:n,columns:r}){let a=new Map(n.map(l=>[l.id,{value:l}]));return o`
<${Vt}
id=${t}
label=${e}
className="group-table"
kind=${s}
ids=${[...a.keys()]}
rowOf=${l=>a.get(l)}
columns=${r}
hrefOf=${l=>$(s,l)}
/>
`}var Os=({groups:t})=>o`
<${Xt}
id="group-list"
label="Groups of the build"
kind="group"
groups=${t}
columns=${t.some(({explanation:e})=>e)?[Qt,...ct,Ss]:[Qt,...ct]}
/>
`,Cs=({groups:t})=>o`
<${Xt}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Es(t)}
columns=${[ks,...ct]}
/>
`;function Rs({list:t,what:e,older:s="Show older",all:n="End of list"}){let{ids:r,error:a,loading:l,more:c}=t;return a.value?o`
<${T}
title=${`${e} could not be loaded`}
text=${a.value.message}
again=${()=>r.peek().length?t.next():t.first()}
/>
`:l.value==="first"&&r.value.length===0?o`<${v} lines=${10} />`:c.value?o`
<p class="nothing">
<button type="button" class="button" disabled=${l.value!==null} onClick=${()=>t.next()}>
${s}
</button>
</p>
`:r.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m94_0 as Yt}from"./main.js";import{m102_0 as Zt}from"./main.js";function As({store:t,kind:e}){return t.loaded.value?o`<${Zt} problem=${{status:404,text:`there is no such ${e}`}} />`:o`
<${Yt} title=${e.charAt(0).toUpperCase()+e.slice(1)}>
<${v} />
<//>
`}var Bs={0:"0, now",1:"1, normal",9:"9, whenever"},Ms=(t,e)=>Array.from({length:10},(s,n)=>({label:Bs[n]??String(n),checked:n===t,run:()=>e(n)}));function Ls({label:t,tabs:e,value:s,onChange:n}){let r=x(null),a=kt(),l=Math.max(0,e.findIndex(i=>i.name===s));return o`
<div class="tabs" role="tablist" aria-label=${t} ref=${r} onKeyDown=${i=>{let m={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:e.length-1}[i.key];if(m===void 0)return;i.preventDefault();let u=(m+e.length)%e.length;n(e[u].name),r.current.children[u].focus()}}>
${e.map((i,m)=>o`
<button
type="button"
key=${i.name}
role="tab"
id=${`${a}-${i.name}`}
aria-selected=${m===l}
aria-controls=${`${a}-panel`}
tabindex=${m===l?0:-1}
onClick=${()=>n(i.name)}
>
${i.title}
${i.count!=null&&o`${" "}<span class="count number">${i.count}</span>`}
</button>
`)}
</div>
<div role="tabpanel" id=${`${a}-panel`} aria-labelledby=${`${a}-${e[l].name}`} tabindex="-1">
${e[l].body()}
</div>
`}function te({share:t}){let e=x(null);return S(()=>e.current.style.setProperty("--share",t.toFixed(3))),o`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var Fs=({label:t,by:e,rows:s})=>o`
<table class="tallies" aria-label=${t}>
<thead>
<tr>
<th scope="col">${e}</th>
<th scope="col" class="is-numeric">Ran</th>
<th scope="col">Failed</th>
<th scope="col" class="is-numeric">Duration</th>
</tr>
</thead>
<tbody>
${s.map(({key:n,name:r,ran:a,failed:l,seconds:c})=>o`
<tr key=${n}>
<th scope="row">${r}</th>
<td class="is-numeric">${p(a)}</td>
<td>
<span class="share">
<${te} share=${l/a} />
<span class="number">${q(l/a)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":b(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function Ns(t,e){let s=new Map;for(let n of t){let r=e(n),a=s.get(r)??{key:r,ran:0,failed:0,passes:[]};a.ran+=1,n.outcome!=="passed"?a.failed+=1:n.run_seconds!==null&&a.passes.push(n.run_seconds),s.set(r,a)}return[...s.values()].map(({passes:n,...r})=>({...r,seconds:n.length>0?n.reduce((a,l)=>a+l,0)/n.length:null}))}function Ps({name:t,value:e,note:s,icon:n,tone:r="",href:a,children:l}){let c=o`
<span class="tile-name">
${n&&o`<${f} name=${n} />`}
${t}
</span>
<span class="tile-value number">${e}</span>
${s&&o`<span class="tile-note">${s}</span>`}
${l}
`,i=`tile ${r&&`tile-${r}`}`;return a?o`<a class=${i} href=${a} data-tile=${t}>${c}</a>`:o`<div class=${i} data-tile=${t}>${c}</div>`}var D=class{#s;value=w(null);error=w(null);constructor(e,s=null){this.#s=e,this.value.value=s}start(e=0){if(this.value.peek()===null&&this.again(),!e)return;let s=setInterval(()=>document.hidden||this.again(),e*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await g(this.#s),this.error.value=null}catch(e){this.error.value=e}}};import{m8_0 as ee,m8_1 as se,m8_2 as ne,m8_3 as mt}from"./main.js";var oe=t=>t===null?null:Math.round(t*1e4)/100,Ds=t=>q(t/100);function Is(t,e,s){return`${t.map(({name:r,shown:a},l)=>{let c=e[l].map((m,u)=>a?a(u):m).filter(m=>m!==null);if(c.length===0)return"";let i=s(c.at(-1));return`${r}: latest ${i}, from ${s(Math.min(...c))} to ${s(se(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function M(t,e,s,n){let r=s.map(([l])=>l),a=s.map(([,l])=>l);return{title:t,data:[e,...a],series:r,summary:Is(r,a,n.write),...n}}var C=(t,e)=>({name:t,tone:e,kind:"line"});function re(t,{ofAgent:e=!1}={}){let{at:s,installs:n,installs_avoided:r}=t,a={write:ne,steps:ee,least:1},l={write:Ds,least:100,most:100};return[M("Pass rate",s,[[C("passed","good"),t.pass_rate.map(oe)]],l),M("Duration",s,[[C("p95","warn"),t.run_p95],[C("p50","go"),t.run_p50]],a),M("Queue wait",s,[[C("p95","warn"),t.wait_p95],[C("p50","go"),t.wait_p50]],a),e?M("Utilization",s,[[C("working","go"),t.busy_agents.map(oe)]],l):M("Agents at work",s,[[C("on average","go"),t.busy_agents]],{write:mt,least:1}),M("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>n[c]},n.map((c,i)=>c+r[i])],[{name:"avoided",tone:"good",kind:"bars"},r]],{write:mt,least:4})]}import{m32_0 as ae}from"./main.js";var js={"30d":600,"90d":600},qs=60,ie=[["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Us={3600:"by hour",10800:"by 3 hours",86400:"by day"},le=t=>t.get("view")==="trends",Ws=({query:t,first:e})=>o`
<${O}
label="View"
hideLabel
options=${[["",e],["trends","Trends"]]}
value=${le(t)?"trends":""}
onChange=${s=>y({view:s},{push:!0})}
/>
`;function zs({subject:t,query:e}){let s=ie.some(([m])=>m===e.get("range"))?{range:e.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...t,...s})}`,r=P(()=>new D(n),[n]);k(()=>r.start(js[s.range]??qs),[r]);let a=r.value.value,l=r.error.value,c=P(()=>a&&re(a,{ofAgent:"agent"in t}),[a]),i=o`
<${O}
label="Period"
hideLabel
options=${ie}
value=${s.range??a?.range}
onChange=${m=>y({range:m},{push:!0})}
/>
`;return o`
<${G} id="trends" title="Trends" note=${Us[a?.step]} tools=${i}>
${l&&o`<${T} title="Trends could not be loaded" text=${l.message} again=${r.again} />`}
${!a&&!l&&o`<${v} lines=${12} />`}
${a&&(a.attempts.some(m=>m>0)?o`<${ae} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var Gs=36e5,Hs=6e4;function Ks(t,e){let[s,n]=_(null),[r,a]=_(0);k(()=>{if(!t)return;let c=new AbortController;return g(t,{signal:c.signal}).then(n).catch(()=>c.signal.aborted||n(i=>i??"failed")),()=>c.abort()},[t,e,r]);let l=s?.content?.expires_at;return k(()=>{if(!l)return;let c=Math.max(Hs,Date.parse(l)-Gs-Date.now()),i=setTimeout(()=>a(m=>m+1),c);return()=>clearTimeout(i)},[l,r]),s}var me="batch-report/",Js=({path:t})=>!t.startsWith(me),ue=/\.html?$/i,Vs=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,ut=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Qs=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Xs=t=>t.split("/").map(encodeURIComponent).join("/");function pe({path:t},e){if(!e)return null;let s=e.url+Xs(t);return ue.test(t)?Vs.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&ut.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var ce=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function Ys(t,e){let s=t.flatMap(({path:i,url:m})=>{let u=pe({path:i},e);return u?[{...u,path:i,isOpened:!0}]:ut.test(i)?[{title:"Download trace",url:m,path:i,isOpened:!1}]:[]}),n=s.filter(({path:i})=>ut.test(i)),r=n.filter(({path:i})=>!Qs.test(i)),a=(r.length>0?r:n).sort((i,m)=>ce(m)-ce(i))[0],l=({path:i})=>i.split("/").length,c=s.filter(({path:i})=>ue.test(i)).sort((i,m)=>l(i)-l(m))[0];return[a,c].filter(i=>i!==void 0)}var Zs={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},tn=({outcome:t})=>t?Zs[t]??"cancelled":"running",en=({outcome:t,phase:e})=>{let s=t??e;return{timed_out:"timed out",executing:"running"}[s]??s},de=({outcome:t,message:e})=>t==="error"&&e.startsWith("install failed"),fe=t=>t.install_seconds!==null||t.phase==="installing"||de(t);function sn(t){let e=h(t.leased_at),s=h(t.started_at),n=h(t.finished_at),r=[],a=(c,i,m)=>(m===null||m>i)&&r.push({kind:c,from:i,until:m});if(s===null)return a(fe(t)?"installing":"assigned",e,n),r;let l=Math.max(e,s-(t.install_seconds??0));return a("assigned",e,l),t.install_seconds!==null&&a("installing",l,s),a("running",s,n),r}function nn(t){let e=["assigned"];return fe(t)&&e.push("installing"),(t.started_at!==null||t.phase==="executing")&&e.push("running"),e}var on=({outcome:t})=>t==="cancelled"?["cancelled","waiting"]:t==="error"?["backoff","waiting"]:["waiting"];function $e(t,e){let s=t.tries??[],n=h(s[e]?.leased_at??t.created_at),r=s[e+1]?h(s[e+1].leased_at):1/0;return(t.retried??[]).map(a=>({...a,time:h(a.at)})).filter(({time:a})=>a>=n&&a<r)}function rn(t){let e=t.tries??[],s=["waiting"],n=a=>{let l=$e(t,a);for(let{status:c}of l)s.push(c,"waiting");return l.length>0};n(-1),e.forEach((a,l)=>{s.push(...nn(a)),!n(l)&&l<e.length-1&&s.push(...on(a))});let r=e.at(-1);if(t.status==="pending"){let a=t.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&r?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==a&&s.push(a)}else t.status!=="running"&&(r&&t.status==="cancelled"&&r.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(t.status));return s}var he=t=>t.bundle?`bundle ${E(t.bundle)}`:`${E(t.commit)}${t.modified?", modified":""}`,an=t=>`tests ${t.bundle?"of":"at"} ${he(t)}`;function ln(t){let e=new Map;for(let s of t){if(!s)continue;let n=he(s);e.set(n,(e.get(n)??0)+1)}return[...e].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var cn=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");var pt=400,dt=200,_e=t=>Math.floor(t/dt)*dt;function mn(t){let e=$t({from:0,to:pt*2,width:0});return S(()=>{let s=0,n=()=>{s=0;let l=t.current.getBoundingClientRect(),c={from:_e(-l.top-pt),to:_e(window.innerHeight-l.top+pt)+dt,width:Math.floor(l.width)},i=e.peek();(c.from!==i.from||c.to!==i.to||c.width!==i.width)&&(e.value=c)},r=()=>s||=requestAnimationFrame(n);n();let a=new ResizeObserver(r);return a.observe(t.current),a.observe(document.body),window.addEventListener("scroll",r,{passive:!0}),window.addEventListener("resize",r),()=>{a.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",r),window.removeEventListener("resize",r)}},[]),e}export{Ms as m101_0,ss as m109_0,V as m109_1,Ls as m131_0,te as m132_0,Fs as m132_1,Ns as m132_2,Ps as m137_0,zs as m150_0,Ws as m150_1,le as m150_2,Ks as m154_0,ot as m156_0,lt as m157_0,it as m157_1,at as m157_2,rt as m157_3,is as m157_4,me as m179_0,Ys as m179_1,Js as m179_2,pe as m179_3,de as m182_0,tn as m182_1,sn as m182_2,$e as m182_3,rn as m182_4,en as m182_5,cn as m187_0,an as m187_1,ln as m187_2,L as m205_0,D as m208_0,Ie as m22_0,qe as m22_1,et as m22_2,Nt as m22_3,He as m23_0,jt as m23_1,It as m23_2,mn as m269_0,st as m27_0,Je as m30_0,Qe as m37_0,rs as m42_0,Z as m46_0,Jt as m47_0,_s as m47_1,gs as m47_2,Kt as m47_3,hs as m47_4,ws as m49_0,xs as m49_1,ys as m52_0,Cs as m68_0,Os as m68_1,Y as m6_0,we as m6_1,ye as m6_2,R as m6_3,N as m6_4,vt as m6_5,ve as m6_6,Rs as m80_0,As as m90_0,Ze as m93_0,B as m93_1};
