import{m273_0 as sn,m273_1 as nn,m273_2 as ft,m273_3 as I,m273_4 as on,m273_5 as rn,m273_6 as x,m273_7 as an,m273_8 as ln,m273_9 as cn,m273_10 as $t,m273_11 as mn}from"./main.js";import{m4_0 as dn,m4_1 as fn,m4_2 as _,m4_3 as $n,m4_4 as hn}from"./main.js";import{m153_0 as ht}from"./main.js";import{m165_0 as wn,m165_1 as yn,m165_2 as vn,m165_3 as d,m165_4 as kn,m165_5 as _t,m165_6 as Sn,m165_7 as gt,m165_8 as p,m165_9 as q,m165_10 as g,m165_11 as bt,m165_12 as M,m165_13 as Tn,m165_14 as En,m165_15 as T,m165_16 as Cn,m165_17 as U}from"./main.js";import{m248_0 as xt,m248_1 as wt,m248_2 as An}from"./main.js";var yt=50,he=200,_e=x(null),L=class{#s;#e;#l;#c;#t=new Map;#o=null;#n=0;ids=x([]);loading=x(null);error=x(null);more=x(!1);constructor({path:e,name:s,query:n={},page:r=null,mirrors:a=!1}){this.#s=e,this.#e=s,this.#l=n,this.#c=a,r&&this.#a(r)}row(e){return this.#t.get(e)??_e}has(e){return this.#t.has(e)}start(){this.ids.peek().length===0&&this.first()}async first(){let e=await this.#u("first",null);e&&this.#a(e)}async next(){if(!this.#o||this.loading.peek())return;let e=await this.#u("more",this.#o);e&&this.#p(e)}refresh=async()=>{let e=this.#n,s;try{s=await _(this.#m(null,Math.min(he,Math.max(yt,this.ids.peek().length))))}catch{return}if(e!==this.#n)return;let n=s[this.#e].some(({id:r})=>this.#t.has(r))||this.ids.peek().length===0;this.#c&&s.next===null?this.#a(s):n?this.merge(s[this.#e],s.next):this.#a(s)};merge(e,s=null){let n=e.filter(({id:r})=>!this.#t.has(r)).map(({id:r})=>r);for(let r of e)this.#r(r);this.#o===null&&s!==null&&this.ids.peek().length===0&&this.#i(s),n.length>0&&(this.ids.value=[...n,...this.ids.peek()])}watch(e,s=n=>n){let n=r=>Object.values(r).forEach(a=>this.update(s(a,this.row(a.id).peek())));return n(xt(e)),e.watch(n)}update(e){this.#t.has(e.id)&&this.#r(e)}#r(e){let s=this.#t.get(e.id);s?s.value=e:this.#t.set(e.id,x(e))}#i(e){this.#o=e,this.more.value=e!==null}#a(e){let s=e[this.#e].map(({id:r})=>r);for(let r of e[this.#e])this.#r(r);let n=new Set(s);ft(()=>{for(let[r,a]of[...this.#t])n.has(r)||(this.#t.delete(r),a.value=null);this.#i(e.next),this.ids.value=s})}#p(e){let s=e[this.#e].filter(({id:n})=>!this.#t.has(n)).map(({id:n})=>n);for(let n of e[this.#e])this.#r(n);this.#i(e.next),this.ids.value=[...this.ids.peek(),...s]}#m(e,s=yt){let n=Object.entries({...this.#l,limit:s,cursor:e}).filter(([,r])=>r!==null&&r!=="");return`${this.#s}?${new URLSearchParams(n)}`}async#u(e,s){let n=++this.#n;this.loading.value=e,this.error.value=null;try{let r=await _(this.#m(s));return n===this.#n?r:null}catch(r){return n===this.#n&&(this.error.value=r),null}finally{n===this.#n&&(this.loading.value=null)}}};var N=wt("batches",(t,e)=>t.id<e.id?1:t.id>e.id?-1:0);var X=50,ge={org_id:"organization",suite:"suite",branch:"branch"},R=t=>t.suite||`Batch of ${d(t.total,"job")}`,be=t=>[R(t),t.branch].filter(Boolean).join(" \xB7 ");function P(t){return t.unfinished>0?"running":t.failed>t.excused?"failed":t.cancelled>0?"cancelled":"done"}function xe(t){try{let e=new URL(t.url);return["https:","http:"].includes(e.protocol)?e.href:null}catch{return null}}var vt=(t,e)=>Object.entries(t).every(([s,n])=>e[s]===n),Y=class extends L{#s;fresh=I(()=>{let e=this.ids.value[0]??"";return this.loading.value==="first"?0:N.ids.value.filter(s=>s>e&&vt(this.#s,N.row(s).peek()??{})).length});constructor({filters:e,page:s}){super({path:"/api/v1/batches",name:"batches",query:e,page:s}),this.#s=e}follow(){this.start();let e=this.watch(N),s=ht.onReconnect(()=>this.#e());return()=>{e(),s()}}async#e(){let e=this.ids.peek().filter(s=>N.row(s).peek()===null);for(let s=0;s<e.length;s+=X){let n=e.slice(s,s+X).join(",");try{(await _(`/api/v1/batches?${new URLSearchParams({id:n,limit:X})}`)).batches.forEach(a=>this.update(a))}catch{return}}}};import{m271_0 as Jn,m271_1 as Kn,m271_2 as Vn,m271_3 as v,m271_4 as Qn,m271_5 as kt,m271_6 as Xn,m271_7 as k,m271_8 as F,m271_9 as Yn,m271_10 as b,m271_11 as h}from"./main.js";import{m0_0 as eo,m0_1 as St,m0_2 as so,m0_3 as Tt,m0_4 as no,m0_5 as oo,m0_6 as ro,m0_7 as ao,m0_8 as io,m0_9 as lo,m0_10 as co,m0_11 as mo,m0_12 as uo,m0_13 as po,m0_14 as fo,m0_15 as $o}from"./main.js";import{m172_0 as go,m172_1 as W,m172_2 as Et,m172_3 as bo,m172_4 as xo,m172_5 as wo}from"./main.js";import{m174_0 as o}from"./main.js";import{m212_0 as z,m212_1 as To}from"./main.js";import{m213_0 as Ro,m213_1 as Oo,m213_2 as Ao,m213_3 as Bo,m213_4 as Mo,m213_5 as w,m213_6 as Lo,m213_7 as $,m213_8 as No,m213_9 as Po}from"./main.js";var Z=({facts:t,className:e=""})=>o`
<dl class=${`facts ${e}`}>
${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>o`
<div key=${s}>
<dt>${s}</dt>
<dd>${n}</dd>
</div>
`)}
</dl>
`;import{m71_0 as f}from"./main.js";import{m89_0 as tt}from"./main.js";import{m96_0 as G}from"./main.js";import{m115_0 as E}from"./main.js";import{m128_0 as O,m128_1 as S,m128_2 as y}from"./main.js";import{m129_0 as Xo,m129_1 as Ct,m129_2 as Rt}from"./main.js";import{m135_0 as H}from"./main.js";var we=100,ye=2e4,Ot=20,ve=[["previous","Previous batch"],["base","Base branch"]],Bt=[["newly_failing","New failures","failed","did not fail before"],["still_failing","Still failing","failed","failed before"],["fixed","Fixed","done","failed before"],["flaky","Flaky","event","passed on a retry"],["slower","Slower","pending","at least 50 % and 1 s slower"],["new","Added tests","event","did not run before"],["gone","Removed tests","cancelled","ran before only"]],ke=4,et=t=>[[R(t),t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.app_version_id,t.commit&&T(t.commit),U(t.created_at)].filter(Boolean).join(", ");function Se(t){let[e,s]=h([]);return v(()=>{let n=new AbortController,r=new URLSearchParams({suite:t.suite,limit:Ot+1,...t.org_id?{org_id:t.org_id}:{}});return _(`/api/v1/batches?${r}`,n).then(({batches:a})=>s(a.filter(({id:l})=>l!==t.id).slice(0,Ot)),()=>{}),()=>n.abort()},[t.id]),e}function Te({batch:t,chosen:e}){let s=Se(t),n=r=>w({with:r},{push:!0});return o`
<div class="page-tools">
<${E} label="Against" hideLabel options=${ve} value=${e} onChange=${n} />
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
`}var Ee=({at:t})=>t===null?null:o`<span class="number quiet">${g(t)}</span>`;function At({id:t,status:e,seconds:s,word:n}){return t?o`
<a class="change-side" href=${$("job",{id:t})}>
<span class="unseen">${n}: </span>
<${Ct} job=${{status:e}} /> <${Ee} at=${s} />
</a>
`:o`<span class="quiet">not run</span>`}function Ce({row:t,gone:e}){let s=e?t.job_id:t.before_job_id;return o`
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
${e.map(s=>o`<${Ce} key=${s.job_id} row=${s} gone=${t==="gone"} />`)}
</ul>
`;function Re({kind:t,rows:e,causes:s}){let n=new Map(e.map(r=>[r.job_id,r]));return s.map(({fingerprint:r,cause:a,tests:l,job_ids:c})=>{let i=c.filter(m=>n.has(m)).map(m=>n.get(m));return i.length>0&&o`
<div class="change-cause" key=${r} data-cause=${r}>
<h3>
<span class="failure-cause">${a||"No cause is known"}</span>${" "}
<small class="number">${d(l,"test")}</small>
</h3>
<${Mt} kind=${t} rows=${i} />
</div>
`})}function Oe(t){let e=t.counts.new-t.new_elsewhere;return{...t,counts:{...t.counts,new:e},new:t.new.slice(0,e)}}var Ae=({counts:t})=>o`
<${Z}
className="is-strip change-counts"
facts=${Bt.filter(([e],s)=>s<ke||t[e]>0).map(([e,s])=>[s,o`
<span
class=${`number strong ${e==="newly_failing"&&t[e]>0?"bad":""}`}
data-changes-count=${e}
>${p(t[e])}</span>
`])}
/>
`;function Be({kind:t,title:e,icon:s,note:n,total:r,rows:a,causes:l,tools:c,showAll:i}){return o`
<${G}
title=${o`<span class=${`state state-${s}`}>
<${f} name=${s} />
<span>${e}</span>
</span>`}
note=${p(r)}
className="changes"
tools=${o`<span class="quiet">${n}</span> ${c}`}
>
${l?o`<${Re} kind=${t} rows=${a} causes=${l} />`:o`<${Mt} kind=${t} rows=${a} />`}
${a.length<r&&o`
<p class="nothing">
<button type="button" class="button" onClick=${i}>
Show all ${p(r)}
</button>
</p>
`}
<//>
`}function Lt({found:t,left:e,against:s,retry:n,showAll:r}){let a=Oe(t),l=Bt.filter(([c])=>a.counts[c]>0);return o`
<p class="change-with">
Against ${s}
${e&&l.length>0&&o`${" "}<span class="number" data-to-run>· ${e}</span>`}
</p>
${l.length===0?o`
<${O} icon=${e?"running":"done"} title=${e?`Same so far, ${e}`:"No changes"}>
<p>Every finished test has the same status in both.</p>
<//>
`:o`<${Ae} counts=${a.counts} />`}
${l.map(([c,i,m,u])=>o`
<${Be} key=${c} kind=${c} title=${i} icon=${m} note=${u} rows=${a[c]}
total=${a.counts[c]}
causes=${c==="newly_failing"?a.causes:null}
tools=${c==="newly_failing"&&n}
showAll=${r}
/>
`)}
`}function Nt({path:t,query:e,version:s,title:n,draw:r}){let[a,l]=h(we),c=W(`${t}?${new URLSearchParams({...e,limit:a})}`,s),i=b(null),m=c.data.value??i.current;i.current=m;let u=c.error.value;return o`
${u&&o`<${S} title=${n} text=${u.message} again=${()=>c.load()} />`}
${m&&r(m,()=>l(ye))}
${!m&&!u&&o`<${y} />`}
`}var Me=({batch:t,with:e})=>[t.unfinished>0&&`${p(t.unfinished)} to run`,e.unfinished>0&&`${p(e.unfinished)} to run in the other batch`].filter(Boolean).join(", "),Pt=(t,e)=>St({action:"retry",within:`/api/v1/batches/${t.id}`,failure:e,what:e==="new"?"New failures of this batch.":"Failures of agents and installs in this batch."}),Le=({batch:t})=>o`
<button type="button" class="button" onClick=${()=>Pt(t,"new")}>
<${f} name="retry" />
Retry new failures…
</button>
`;function Ne({found:t,chosen:e,showAll:s}){return t.with===null?o`
<${O} icon="batches" title="Nothing to compare with">
<p>
${e==="base"?"No base branch has an earlier batch of this suite.":"This is the first batch of its suite and branch."}
</p>
<//>
`:o`
<${Lt}
found=${t}
left=${Me(t)}
against=${o`<a href=${$("batch",{id:t.with.id})}>${et(t.with)}</a>`}
retry=${z("retry","batch")&&o`<${Le} batch=${t.batch} />`}
showAll=${s}
/>
`}var Pe=({batch:t,chosen:e})=>o`
<${Te} batch=${t} chosen=${e} />
<${Nt}
key=${`${t.id} ${e}`}
path=${`/api/v1/batches/${t.id}/compare`}
query=${{with:e}}
version=${`${t.done} ${t.failed} ${t.cancelled}`}
title="The batches could not be compared"
draw=${(s,n)=>o`<${Ne} found=${s} chosen=${e} showAll=${n} />`}
/>
`;function Fe({found:t,chosen:e,showAll:s}){let{org_id:n,with:r,others:a}=t,l=i=>w({with:i},{push:!0}),c=[{label:"Previous build",checked:!e,run:()=>l("")},...a.map(i=>({label:i,checked:i===e,run:()=>l(i)}))];return o`
${a.length>0&&o`
<div class="page-tools">
<${tt} label="Compare with" items=${c}>
<span class="quiet">Compare with</span> ${e||"previous build"}
<${f} name="down" />
<//>
</div>
`}
${r===null?o`
<${O} icon="batches" title="Nothing to compare with">
<p>No other build ran before it on its branch.</p>
<//>
`:o`
<${Lt} found=${t} left="" showAll=${s}
against=${o`<a href=${$("build",{org_id:n,app_version_id:r})}>${r}</a>`}
/>
`}
`}var je=({path:t,version:e,chosen:s})=>o`
<${Nt}
key=${`${t} ${s}`}
path=${`${t}/compare`}
query=${s?{with:s}:{}}
version=${e}
title="The builds could not be compared"
draw=${(n,r)=>o`<${Fe} found=${n} chosen=${s} showAll=${r} />`}
/>
`;import{m21_0 as J}from"./main.js";function st({batch:t}){let e=P(t);return o`
<span class=${`state state-${e}`}>
<${f} name=${e} />
<span>${Rt[e]??e}</span>
</span>
`}import{m43_0 as Ft}from"./main.js";import{m55_0 as K,m55_1 as Rr}from"./main.js";import{m138_0 as jt}from"./main.js";function Dt({batch:t}){if(!t.finished_at)return o`<${Ft} since=${t.created_at} />`;let e=M(t.finished_at)-M(t.created_at);return o`<span class="number">${e<10?g(e):_t(e)}</span>`}var It=({batch:t,link:e})=>t.app_version_id&&t.org_id?o`<${K} org=${t.org_id} version=${t.app_version_id} link=${e} />`:o`<span class="quiet">${d(t.builds,"build")}${t.org_id?` ${t.org_id}`:""}</span>`,De=({batch:t})=>o`
${t.branch||o`<span class="quiet">–</span>`}
${t.commit&&o`${" "}<span class="id quiet" title=${t.commit}>${T(t.commit)}</span>`}
`,Ie=({batch:t})=>o`
<span class="number">${p(t.total-t.unfinished)}</span>
<span class="number quiet"> of ${p(t.total)}</span>
`;function qe({batch:t}){let e=t.failed-t.excused;return o`
<span class=${`number ${e>0?"bad strong":"quiet"}`}>${p(e)}</span>
${t.excused>0&&o`
<span class="number quiet" title="Failed in quarantine: does not fail the batch">
${" "}
+${p(t.excused)}
</span>
`}
`}var Ue=[{name:"status",title:"Status",cell:t=>o`<${st} batch=${t} />`},{name:"suite",title:"Suite",main:!0,cell:t=>R(t)},{name:"branch",title:"Branch",cell:t=>De({batch:t})},{name:"build",title:"Build",cell:t=>o`<${It} batch=${t} link="row" />`},{name:"bar",title:"Progress",cell:t=>o`<${J} group=${{...t,waiting:t.unfinished}} />`},{name:"ended",title:"Ended",label:"ended",numeric:!0,cell:t=>o`<${Ie} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>o`<${qe} batch=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>o`<${Dt} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>o`
<${jt} className="quiet" at=${t.created_at} />
`}],We={kind:"batch",columns:Ue,hrefOf:t=>$("batch",{id:t.id}),failed:t=>P(t)==="failed"};import{m10_0 as zr,m10_1 as Gr,m10_2 as qt}from"./main.js";var ze=2;function Ge({width:t,height:e,draw:s,paint:n,className:r="",...a}){let l=b(null),c=qt.value;return k(()=>{let i=Math.min(ze,window.devicePixelRatio||1),m=l.current;m.width=Math.max(1,Math.round(t*i)),m.height=Math.max(1,Math.round(e*i)),m.style.setProperty("width",`${t}px`),m.style.setProperty("height",`${e}px`);let u=m.getContext("2d");u.setTransform(i,0,0,i,0,0),s(u),n&&(n.current=D=>D(u))},[t,e,s,c]),o`<canvas ref=${l} class=${r} aria-hidden="true" ...${a}></canvas>`}var He=[["done","done","passed"],["failed","failed","failed"],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],Je=({counts:t,choose:e})=>o`
<p class="counts">
${He.filter(([,s])=>t[s]>0).map(([s,n,r])=>o`
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
`;var Ke={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},Ve={timed_out:"timed out",error:"could not run",executing:"running"},A=t=>Ve[t]??t;function Qe({outcome:t,phase:e=""}){let s=t?Ke[t]??"cancelled":e==="parked"?"suspect":"running";return o`
<span class=${`state state-${s}`}>
<${f} name=${s} />
<span>${A(t??e)}</span>
</span>
`}var nt=5,Ut=18,Xe={passed:t=>o`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>o`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>o`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},Ye=t=>o`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function V(t){return[...new Set(t)].map(s=>`${t.filter(n=>n===s).length} ${A(s)}`).join(", ")}function Ze({outcomes:t,most:e=20}){let s=t.slice(-e),n=e*nt,r=n-s.length*nt,a=s.length>0?`The last ${d(s.length,"attempt")}: ${V(s)}`:"No attempts yet";return o`
<svg
class="recent"
viewBox=${`0 0 ${n} ${Ut}`}
width=${n}
height=${Ut}
role="img"
aria-label=${a}
>
<path class="recent-line" d=${`M0 9h${n}`} />
${s.map((l,c)=>(Xe[l]??Ye)(r+c*nt+1))}
</svg>
`}function ts({attempt:t,most:e,here:s}){let n=b(null),{outcome:r,run_seconds:a,app_version_id:l,agent:c,finished_at:i}=t;k(()=>{n.current.style.setProperty("--height",((a??0)/e).toFixed(3))});let u=`${`${A(r)}, ${g(a)}`}, build ${l}, on ${c}, ${U(i)}`;return o`
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
`}function es({seconds:t,most:e}){let s=b(null);return k(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),o`
<span class="took-usual" ref=${s}>
<span class="number">typically ${g(t)}</span>
</span>
`}function ss({history:t,usual:e,here:s}){let n=[...t].reverse(),r=n.map(({run_seconds:u})=>u).filter(u=>u!==null),a=Math.max(...r,e??0,.1)*1.08,[l,c]=[g(Math.min(...r)),g(Math.max(...r))],i=l===c?l:`between ${l} and ${c}`,m=r.length>0?`${d(n.length,"attempt")}, ${V(n.map(({outcome:u})=>u))}; ${i}.`:"No durations recorded.";return o`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${e!==null&&o`<${es} seconds=${e} most=${a} />`}
<div class="took-bars">
${n.map(u=>o`
<${ts} key=${u.attempt} attempt=${u} most=${a} here=${u.job_id===s} />
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
`}import{m9_0 as Wt,m9_1 as ha,m9_2 as _a,m9_3 as ga}from"./main.js";var ns=50,Gt=()=>history.state?.open??{};function zt(t,e){let n=[...Object.entries(Gt()).filter(([r])=>r!==t),[t,e]].slice(-ns);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function ot(t,e=!1){let[s,n]=h(()=>Gt()[t]??e),[r]=h(()=>history.state?.key);return{open:s,onToggle:c=>{let i=c.currentTarget.open;i!==s&&(n(i),history.state?.key===r&&zt(t,i))},onClick:c=>{let i=c.currentTarget,m=c.target.closest("summary, a, button");m?.localName==="summary"&&m.parentElement===i&&zt(t,!i.open)}}}function rt({since:t,last_pass:e}){return t?`failing since ${t.app_version_id}${e?` (last pass ${e.app_version_id})`:""}`:""}function os({new:t,app_version_id:e,last_pass:s,since:n,failures:r,builds:a}){let l=s?`last passed in ${s.app_version_id}`:"has not passed before";return t?`in ${e} \xB7 ${l}`:`since ${n.app_version_id}, ${d(r,"failure")} in ${d(a,"build")} \xB7 ${l}`}var at=({new_tests:t,tests:e})=>t>0&&t<e?`${p(t)} of ${d(e,"test")} new`:"";function it({history:{first_at:t,last_at:e,failures:s}},n){let r=a=>`${bt(n-M(a))} ago`;return s===1?`seen once, ${r(e)}`:`first seen ${r(t)}, last ${r(e)}, ${p(s)} times`}function lt({agent:t}){if(!t)return"";let e=Math.round(t.share_of_runs*100);return`${p(t.failures)} of ${p(t.of)} on ${t.agent}, which ran ${e} % of all tests on these targets`}import{m125_0 as Ht,m125_1 as Sa}from"./main.js";var rs=3,as=12,is={new:["is-bad","new","A test of it did not fail before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function ls({group:t}){let e=F(()=>I(()=>it(t,Wt.value)),[t]);return o`
<span class="failure-fact failure-history quiet">
<span class="number" data-history>${e}</span>
<span class="failure-trend" data-tip=${`Last 7 days: ${t.history.trend.join(" \xB7 ")}`}>
<${Ht} values=${t.history.trend} tone="bad" />
</span>
</span>
`}function cs({examples:t,tests:e}){let s=[...new Set(t.map(r=>r.test.split("/").at(-1)))].slice(0,rs),n=e-s.length;return n>0?`${s.join(", ")} and ${p(n)} more`:s.join(", ")}var Jt=t=>$("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function ms({row:t}){return o`
<li class="failure-example">
<a href=${Jt(t)}>
<${H} test=${t.test} />
</a>
<span class="quiet">${t.name}</span>
<span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}var us=({note:t})=>o`
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
`;function ps({group:t,several:e,changed:s}){let[n,r,a]=is[t.label],l=`cause/${t.org_id}/${t.fingerprint}`,c=[e&&t.org_id,cs(t),at(t),rt(t),lt(t)].filter(Boolean);return o`
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
<${ls} group=${t} />
</summary>
<ul class="plain failure-examples">
${t.examples.map(i=>o`<${ms} key=${i.job_id} row=${i} />`)}
${t.examples.length<t.tests&&o`<li class="quiet">and ${p(t.tests-t.examples.length)} more</li>`}
</ul>
${z("annotate","failure")&&o`
<button type="button" class="button" onClick=${()=>Tt(t).then(i=>i&&s())}>
<${f} name="event" />
${t.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
</details>
${t.note&&o`<${us} note=${t.note} />`}
</li>
`}var ds=({groups:t,tests:e,cases:s})=>[d(t.length,"cause"),d(e,"test"),s>0&&d(s,"case")].filter(Boolean).join(", ");function Kt({found:t,changed:e}){let[s,n]=h(!1),r=s?t.groups:t.groups.slice(0,as),a=new Set(t.groups.map(c=>c.org_id)).size>1,l=Et();return o`
<ul class="plain failure-groups" id="failure-groups" ...${l}>
${r.map(c=>o`
<${ps} key=${c.org_id+c.fingerprint} group=${c} several=${a} changed=${e} />
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
`}function fs({path:t,version:e,ended:s="",initial:n=null,none:r=null,children:a}){let[l,c]=h(!1),i=W(t,l?`${e} ${s}`:e,n),m=i.data.value,u=!!m?.groups.some($e=>$e.retrying>0);v(()=>c(u),[u]);let D=i.error.value;return D&&!m?o`<${S} title="Failures could not be loaded" text=${D.message} again=${i.load} />`:m?m.groups.length===0?r:a(m,o`<${Kt} found=${m} changed=${()=>i.load()} />`):o`<${y} />`}var $s=({children:t})=>o`
<${O} icon="done" title="No failures">
<p>${t}</p>
<//>
`;var hs=[["24h","24 hours"],["7d","7 days"]],_s=t=>t.get("since")==="7d"?"7d":"24h",gs=({since:t})=>o`
<${E}
label="Period"
hideLabel
options=${hs}
value=${t}
onChange=${e=>w({since:e==="24h"?"":e},{push:!0})}
/>
`;var bs=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,n])=>o`
<span class="chip" key=${s}>
${n} <strong>${e[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>w({[s]:""},{push:!0})}
>
<${f} name="close" />
</button>
</span>
`);import{m130_0 as Vt}from"./main.js";var xs=({group:t})=>o`
${t.target}
${Object.keys(t.labels).length>0&&o`${" "}<span class="quiet">${gt(t.labels)}</span>`}
`,Q=(t,e,s="")=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:n=>o`<span class=${`number ${n[t]>0?s:"quiet"}`}>${p(n[t])}</span>`}),ct=[{name:"bar",title:"Progress",cell:t=>o`<${J} group=${{...t,waiting:t.unfinished-t.running}} />`},Q("waiting","Waiting"),Q("running","Running"),Q("done","Passed"),Q("failed","Failed","bad strong")],Qt={name:"target",title:"Target",main:!0,cell:t=>xs({group:t})},ws={name:"build",title:"Build",main:!0,cell:t=>o`<${K} org=${t.org_id} version=${t.app_version_id} />`},ys={name:"why",title:"Why it waits",cell:({explanation:t})=>t&&o`<span class="clamp" title=${t.text}>${t.text}</span>`},vs=["total","unfinished","waiting","running","done","failed","cancelled"];function ks(t){let e=new Map;for(let s of t){let n=e.get(s.app_version_id);if(n)for(let r of vs)n[r]+=s[r];else e.set(s.app_version_id,{...s})}return[...e.values()]}function Xt({id:t,label:e,kind:s,groups:n,columns:r}){let a=new Map(n.map(l=>[l.id,{value:l}]));return o`
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
`}var Ss=({groups:t})=>o`
<${Xt}
id="group-list"
label="Groups of the build"
kind="group"
groups=${t}
columns=${t.some(({explanation:e})=>e)?[Qt,...ct,ys]:[Qt,...ct]}
/>
`,Ts=({groups:t})=>o`
<${Xt}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${ks(t)}
columns=${[ws,...ct]}
/>
`;function Es({list:t,what:e,older:s="Show older",all:n="End of list"}){let{ids:r,error:a,loading:l,more:c}=t;return a.value?o`
<${S}
title=${`${e} could not be loaded`}
text=${a.value.message}
again=${()=>r.peek().length?t.next():t.first()}
/>
`:l.value==="first"&&r.value.length===0?o`<${y} lines=${10} />`:c.value?o`
<p class="nothing">
<button type="button" class="button" disabled=${l.value!==null} onClick=${()=>t.next()}>
${s}
</button>
</p>
`:r.value.length>0&&n?o`<p class="nothing">${n}</p>`:null}import{m94_0 as Yt}from"./main.js";import{m102_0 as Zt}from"./main.js";function Cs({store:t,kind:e}){return t.loaded.value?o`<${Zt} problem=${{status:404,text:`there is no such ${e}`}} />`:o`
<${Yt} title=${e.charAt(0).toUpperCase()+e.slice(1)}>
<${y} />
<//>
`}var Rs={0:"0, now",1:"1, normal",9:"9, whenever"},Os=(t,e)=>Array.from({length:10},(s,n)=>({label:Rs[n]??String(n),checked:n===t,run:()=>e(n)}));function As({label:t,tabs:e,value:s,onChange:n}){let r=b(null),a=kt(),l=Math.max(0,e.findIndex(i=>i.name===s));return o`
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
`}function te({share:t}){let e=b(null);return k(()=>e.current.style.setProperty("--share",t.toFixed(3))),o`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var Bs=({label:t,by:e,rows:s})=>o`
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
<td class="is-numeric">${c===null?"\u2013":g(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function Ms(t,e){let s=new Map;for(let n of t){let r=e(n),a=s.get(r)??{key:r,ran:0,failed:0,passes:[]};a.ran+=1,n.outcome!=="passed"?a.failed+=1:n.run_seconds!==null&&a.passes.push(n.run_seconds),s.set(r,a)}return[...s.values()].map(({passes:n,...r})=>({...r,seconds:n.length>0?n.reduce((a,l)=>a+l,0)/n.length:null}))}function Ls({name:t,value:e,note:s,icon:n,tone:r="",href:a,children:l}){let c=o`
<span class="tile-name">
${n&&o`<${f} name=${n} />`}
${t}
</span>
<span class="tile-value number">${e}</span>
${s&&o`<span class="tile-note">${s}</span>`}
${l}
`,i=`tile ${r&&`tile-${r}`}`;return a?o`<a class=${i} href=${a} data-tile=${t}>${c}</a>`:o`<div class=${i} data-tile=${t}>${c}</div>`}var j=class{#s;value=x(null);error=x(null);constructor(e,s=null){this.#s=e,this.value.value=s}start(e=0){if(this.value.peek()===null&&this.again(),!e)return;let s=setInterval(()=>document.hidden||this.again(),e*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await _(this.#s),this.error.value=null}catch(e){this.error.value=e}}};import{m8_0 as ee,m8_1 as se,m8_2 as ne,m8_3 as mt}from"./main.js";var oe=t=>t===null?null:Math.round(t*1e4)/100,Ns=t=>q(t/100);function Ps(t,e,s){return`${t.map(({name:r,shown:a},l)=>{let c=e[l].map((m,u)=>a?a(u):m).filter(m=>m!==null);if(c.length===0)return"";let i=s(c.at(-1));return`${r}: latest ${i}, from ${s(Math.min(...c))} to ${s(se(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function B(t,e,s,n){let r=s.map(([l])=>l),a=s.map(([,l])=>l);return{title:t,data:[e,...a],series:r,summary:Ps(r,a,n.write),...n}}var C=(t,e)=>({name:t,tone:e,kind:"line"});function re(t,{ofAgent:e=!1}={}){let{at:s,installs:n,installs_avoided:r}=t,a={write:ne,steps:ee,least:1},l={write:Ns,least:100,most:100};return[B("Pass rate",s,[[C("passed","good"),t.pass_rate.map(oe)]],l),B("Duration",s,[[C("p95","warn"),t.run_p95],[C("p50","go"),t.run_p50]],a),B("Queue wait",s,[[C("p95","warn"),t.wait_p95],[C("p50","go"),t.wait_p50]],a),e?B("Utilization",s,[[C("working","go"),t.busy_agents.map(oe)]],l):B("Agents at work",s,[[C("on average","go"),t.busy_agents]],{write:mt,least:1}),B("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>n[c]},n.map((c,i)=>c+r[i])],[{name:"avoided",tone:"good",kind:"bars"},r]],{write:mt,least:4})]}import{m32_0 as ae}from"./main.js";var Fs={"30d":600,"90d":600},js=60,ie=[["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Ds={3600:"by hour",10800:"by 3 hours",86400:"by day"},le=t=>t.get("view")==="trends",Is=({query:t,first:e})=>o`
<${E}
label="View"
hideLabel
options=${[["",e],["trends","Trends"]]}
value=${le(t)?"trends":""}
onChange=${s=>w({view:s},{push:!0})}
/>
`;function qs({subject:t,query:e}){let s=ie.some(([m])=>m===e.get("range"))?{range:e.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...t,...s})}`,r=F(()=>new j(n),[n]);v(()=>r.start(Fs[s.range]??js),[r]);let a=r.value.value,l=r.error.value,c=F(()=>a&&re(a,{ofAgent:"agent"in t}),[a]),i=o`
<${E}
label="Period"
hideLabel
options=${ie}
value=${s.range??a?.range}
onChange=${m=>w({range:m},{push:!0})}
/>
`;return o`
<${G} id="trends" title="Trends" note=${Ds[a?.step]} tools=${i}>
${l&&o`<${S} title="Trends could not be loaded" text=${l.message} again=${r.again} />`}
${!a&&!l&&o`<${y} lines=${12} />`}
${a&&(a.attempts.some(m=>m>0)?o`<${ae} label="Trends" charts=${c} stacked />`:o`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var Us=36e5,Ws=6e4;function zs(t,e){let[s,n]=h(null),[r,a]=h(0);v(()=>{if(!t)return;let c=new AbortController;return _(t,{signal:c.signal}).then(n).catch(()=>c.signal.aborted||n(i=>i??"failed")),()=>c.abort()},[t,e,r]);let l=s?.content?.expires_at;return v(()=>{if(!l)return;let c=Math.max(Ws,Date.parse(l)-Us-Date.now()),i=setTimeout(()=>a(m=>m+1),c);return()=>clearTimeout(i)},[l,r]),s}var me="batch-report/",Gs=({path:t})=>!t.startsWith(me),ue=/\.html?$/i,Hs=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,ut=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Js=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Ks=t=>t.split("/").map(encodeURIComponent).join("/");function pe({path:t},e){if(!e)return null;let s=e.url+Ks(t);return ue.test(t)?Hs.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&ut.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var ce=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function Vs(t,e){let s=t.flatMap(({path:i,url:m})=>{let u=pe({path:i},e);return u?[{...u,path:i,isOpened:!0}]:ut.test(i)?[{title:"Download trace",url:m,path:i,isOpened:!1}]:[]}),n=s.filter(({path:i})=>ut.test(i)),r=n.filter(({path:i})=>!Js.test(i)),a=(r.length>0?r:n).sort((i,m)=>ce(m)-ce(i))[0],l=({path:i})=>i.split("/").length,c=s.filter(({path:i})=>ue.test(i)).sort((i,m)=>l(i)-l(m))[0];return[a,c].filter(i=>i!==void 0)}var de=t=>t.bundle?`bundle ${T(t.bundle)}`:`${T(t.commit)}${t.modified?", modified":""}`,Qs=t=>`tests ${t.bundle?"of":"at"} ${de(t)}`;function Xs(t){let e=new Map;for(let s of t){if(!s)continue;let n=de(s);e.set(n,(e.get(n)??0)+1)}return[...e].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Ys=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");var pt=400,dt=200,fe=t=>Math.floor(t/dt)*dt;function Zs(t){let e=$t({from:0,to:pt*2,width:0});return k(()=>{let s=0,n=()=>{s=0;let l=t.current.getBoundingClientRect(),c={from:fe(-l.top-pt),to:fe(window.innerHeight-l.top+pt)+dt,width:Math.floor(l.width)},i=e.peek();(c.from!==i.from||c.to!==i.to||c.width!==i.width)&&(e.value=c)},r=()=>s||=requestAnimationFrame(n);n();let a=new ResizeObserver(r);return a.observe(t.current),a.observe(document.body),window.addEventListener("scroll",r,{passive:!0}),window.addEventListener("resize",r),()=>{a.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",r),window.removeEventListener("resize",r)}},[]),e}export{Os as m101_0,Ze as m109_0,V as m109_1,As as m131_0,te as m132_0,Bs as m132_1,Ms as m132_2,Ls as m137_0,qs as m150_0,Is as m150_1,le as m150_2,zs as m154_0,ot as m156_0,lt as m157_0,it as m157_1,at as m157_2,rt as m157_3,os as m157_4,me as m179_0,Vs as m179_1,Gs as m179_2,pe as m179_3,Ys as m187_0,Qs as m187_1,Xs as m187_2,L as m205_0,j as m208_0,Pe as m22_0,je as m22_1,et as m22_2,Pt as m22_3,We as m23_0,It as m23_1,Dt as m23_2,Zs as m269_0,st as m27_0,Ge as m30_0,Je as m37_0,ss as m42_0,Z as m46_0,Kt as m47_0,fs as m47_1,$s as m47_2,Jt as m47_3,ds as m47_4,gs as m49_0,_s as m49_1,bs as m52_0,Ts as m68_0,Ss as m68_1,Y as m6_0,ge as m6_1,be as m6_2,R as m6_3,P as m6_4,vt as m6_5,xe as m6_6,Es as m80_0,Cs as m90_0,Qe as m93_0,A as m93_1};
