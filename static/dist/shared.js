import{m272_0 as to,m272_1 as eo,m272_2 as mt,m272_3 as I,m272_4 as so,m272_5 as oo,m272_6 as x,m272_7 as no,m272_8 as ro,m272_9 as ao,m272_10 as ut,m272_11 as io}from"./main.js";import{m4_0 as mo,m4_1 as uo,m4_2 as _,m4_3 as po,m4_4 as fo}from"./main.js";import{m152_0 as pt}from"./main.js";import{m164_0 as bo,m164_1 as xo,m164_2 as yo,m164_3 as f,m164_4 as wo,m164_5 as dt,m164_6 as vo,m164_7 as ft,m164_8 as p,m164_9 as q,m164_10 as g,m164_11 as $t,m164_12 as M,m164_13 as ko,m164_14 as So,m164_15 as T,m164_16 as To,m164_17 as U}from"./main.js";import{m247_0 as ht,m247_1 as _t,m247_2 as Oo}from"./main.js";var gt=50,he=200,_e=x(null),L=class{#s;#e;#l;#c;#t=new Map;#n=null;#o=0;ids=x([]);loading=x(null);error=x(null);more=x(!1);constructor({path:e,name:s,query:o={},page:r=null,mirrors:a=!1}){this.#s=e,this.#e=s,this.#l=o,this.#c=a,r&&this.#a(r)}row(e){return this.#t.get(e)??_e}has(e){return this.#t.has(e)}start(){this.ids.peek().length===0&&this.first()}async first(){let e=await this.#u("first",null);e&&this.#a(e)}async next(){if(!this.#n||this.loading.peek())return;let e=await this.#u("more",this.#n);e&&this.#p(e)}refresh=async()=>{let e=this.#o,s;try{s=await _(this.#m(null,Math.min(he,Math.max(gt,this.ids.peek().length))))}catch{return}if(e!==this.#o)return;let o=s[this.#e].some(({id:r})=>this.#t.has(r))||this.ids.peek().length===0;this.#c&&s.next===null?this.#a(s):o?this.merge(s[this.#e],s.next):this.#a(s)};merge(e,s=null){let o=e.filter(({id:r})=>!this.#t.has(r)).map(({id:r})=>r);for(let r of e)this.#r(r);this.#n===null&&s!==null&&this.ids.peek().length===0&&this.#i(s),o.length>0&&(this.ids.value=[...o,...this.ids.peek()])}watch(e,s=o=>o){let o=r=>Object.values(r).forEach(a=>this.update(s(a,this.row(a.id).peek())));return o(ht(e)),e.watch(o)}update(e){this.#t.has(e.id)&&this.#r(e)}#r(e){let s=this.#t.get(e.id);s?s.value=e:this.#t.set(e.id,x(e))}#i(e){this.#n=e,this.more.value=e!==null}#a(e){let s=e[this.#e].map(({id:r})=>r);for(let r of e[this.#e])this.#r(r);let o=new Set(s);mt(()=>{for(let[r,a]of[...this.#t])o.has(r)||(this.#t.delete(r),a.value=null);this.#i(e.next),this.ids.value=s})}#p(e){let s=e[this.#e].filter(({id:o})=>!this.#t.has(o)).map(({id:o})=>o);for(let o of e[this.#e])this.#r(o);this.#i(e.next),this.ids.value=[...this.ids.peek(),...s]}#m(e,s=gt){let o=Object.entries({...this.#l,limit:s,cursor:e}).filter(([,r])=>r!==null&&r!=="");return`${this.#s}?${new URLSearchParams(o)}`}async#u(e,s){let o=++this.#o;this.loading.value=e,this.error.value=null;try{let r=await _(this.#m(s));return o===this.#o?r:null}catch(r){return o===this.#o&&(this.error.value=r),null}finally{o===this.#o&&(this.loading.value=null)}}};var N=_t("batches",(t,e)=>t.id<e.id?1:t.id>e.id?-1:0);var X=50,ge={org_id:"organization",suite:"suite",branch:"branch"},O=t=>t.suite||`Batch of ${f(t.total,"job")}`,be=t=>[O(t),t.branch].filter(Boolean).join(" \xB7 ");function P(t){return t.unfinished>0?"running":t.failed>t.excused?"failed":t.cancelled>0?"cancelled":"done"}function xe(t){try{let e=new URL(t.url);return["https:","http:"].includes(e.protocol)?e.href:null}catch{return null}}var bt=(t,e)=>Object.entries(t).every(([s,o])=>e[s]===o),Y=class extends L{#s;fresh=I(()=>{let e=this.ids.value[0]??"";return this.loading.value==="first"?0:N.ids.value.filter(s=>s>e&&bt(this.#s,N.row(s).peek()??{})).length});constructor({filters:e,page:s}){super({path:"/api/v1/batches",name:"batches",query:e,page:s}),this.#s=e}follow(){this.start();let e=this.watch(N),s=pt.onReconnect(()=>this.#e());return()=>{e(),s()}}async#e(){let e=this.ids.peek().filter(s=>N.row(s).peek()===null);for(let s=0;s<e.length;s+=X){let o=e.slice(s,s+X).join(",");try{(await _(`/api/v1/batches?${new URLSearchParams({id:o,limit:X})}`)).batches.forEach(a=>this.update(a))}catch{return}}}};import{m270_0 as Go,m270_1 as Ho,m270_2 as Jo,m270_3 as v,m270_4 as Ko,m270_5 as xt,m270_6 as Vo,m270_7 as k,m270_8 as F,m270_9 as Qo,m270_10 as b,m270_11 as h}from"./main.js";import{m0_0 as Zo,m0_1 as yt,m0_2 as tn,m0_3 as wt,m0_4 as en,m0_5 as sn,m0_6 as on,m0_7 as nn,m0_8 as rn,m0_9 as an,m0_10 as ln,m0_11 as cn,m0_12 as mn,m0_13 as un,m0_14 as pn,m0_15 as dn}from"./main.js";import{m171_0 as hn,m171_1 as W,m171_2 as vt,m171_3 as _n,m171_4 as gn,m171_5 as bn}from"./main.js";import{m173_0 as n}from"./main.js";import{m211_0 as z,m211_1 as kn}from"./main.js";import{m212_0 as En,m212_1 as Cn,m212_2 as On,m212_3 as Rn,m212_4 as An,m212_5 as y,m212_6 as Bn,m212_7 as $,m212_8 as Mn,m212_9 as Ln}from"./main.js";var Z=({facts:t,className:e=""})=>n`
<dl class=${`facts ${e}`}>
${t.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,o])=>n`
<div key=${s}>
<dt>${s}</dt>
<dd>${o}</dd>
</div>
`)}
</dl>
`;import{m70_0 as d}from"./main.js";import{m88_0 as tt}from"./main.js";import{m95_0 as G}from"./main.js";import{m114_0 as E}from"./main.js";import{m127_0 as R,m127_1 as S,m127_2 as w}from"./main.js";import{m128_0 as Vn,m128_1 as kt,m128_2 as St}from"./main.js";import{m134_0 as H}from"./main.js";var ye=100,we=2e4,Tt=20,ve=[["previous","Previous batch"],["base","Base branch"]],Ct=[["newly_failing","New failures","failed","did not fail before"],["still_failing","Still failing","failed","failed before"],["fixed","Fixed","done","failed before"],["flaky","Flaky","event","passed on a retry"],["slower","Slower","pending","at least 50 % and 1 s slower"],["new","Added tests","event","did not run before"],["gone","Removed tests","cancelled","ran before only"]],ke=4,et=t=>[[O(t),t.branch&&`on ${t.branch}`].filter(Boolean).join(" "),t.app_version_id,t.commit&&T(t.commit),U(t.created_at)].filter(Boolean).join(", ");function Se(t){let[e,s]=h([]);return v(()=>{let o=new AbortController,r=new URLSearchParams({suite:t.suite,limit:Tt+1,...t.org_id?{org_id:t.org_id}:{}});return _(`/api/v1/batches?${r}`,o).then(({batches:a})=>s(a.filter(({id:l})=>l!==t.id).slice(0,Tt)),()=>{}),()=>o.abort()},[t.id]),e}function Te({batch:t,chosen:e}){let s=Se(t),o=r=>y({with:r},{push:!0});return n`
<div class="page-tools">
<${E} label="Against" hideLabel options=${ve} value=${e} onChange=${o} />
${s.length>0&&n`
<${tt}
label="Other batch"
items=${s.map(r=>({label:et(r),checked:r.id===e,run:()=>o(r.id)}))}
>
Other batch…
<${d} name="down" />
<//>
`}
</div>
`}var Ee=({at:t})=>t===null?null:n`<span class="number quiet">${g(t)}</span>`;function Et({id:t,status:e,seconds:s,word:o}){return t?n`
<a class="change-side" href=${$("job",{id:t})}>
<span class="unseen">${o}: </span>
<${kt} job=${{status:e}} /> <${Ee} at=${s} />
</a>
`:n`<span class="quiet">not run</span>`}function Ce({row:t,gone:e}){let s=e?t.job_id:t.before_job_id;return n`
<li class="change">
<a class="change-test" href=${$("job",{id:t.job_id})}>
<${H} test=${t.test} />
</a>
<${Et}
word="before"
id=${s}
status=${e?t.status:t.before_status}
seconds=${e?t.seconds:t.before_seconds}
/>
<${d} name="next" />
<${Et} word="now" id=${e?null:t.job_id} status=${t.status} seconds=${t.seconds} />
</li>
`}var Ot=({kind:t,rows:e})=>n`
<ul class="change-list" data-changes=${t}>
${e.map(s=>n`<${Ce} key=${s.job_id} row=${s} gone=${t==="gone"} />`)}
</ul>
`;function Oe({kind:t,rows:e,causes:s}){let o=new Map(e.map(r=>[r.job_id,r]));return s.map(({fingerprint:r,cause:a,tests:l,job_ids:c})=>{let i=c.filter(m=>o.has(m)).map(m=>o.get(m));return i.length>0&&n`
<div class="change-cause" key=${r} data-cause=${r}>
<h3>
<span class="failure-cause">${a||"No cause is known"}</span>${" "}
<small class="number">${f(l,"test")}</small>
</h3>
<${Ot} kind=${t} rows=${i} />
</div>
`})}var Re=({counts:t})=>n`
<${Z}
className="is-strip change-counts"
facts=${Ct.filter(([e],s)=>s<ke||t[e]>0).map(([e,s])=>[s,n`
<span
class=${`number strong ${e==="newly_failing"&&t[e]>0?"bad":""}`}
data-changes-count=${e}
>${p(t[e])}</span>
`])}
/>
`;function Ae({kind:t,title:e,icon:s,note:o,total:r,rows:a,causes:l,tools:c,showAll:i}){return n`
<${G}
title=${n`<span class=${`state state-${s}`}>
<${d} name=${s} />
<span>${e}</span>
</span>`}
note=${p(r)}
className="changes"
tools=${n`<span class="quiet">${o}</span> ${c}`}
>
${l?n`<${Oe} kind=${t} rows=${a} causes=${l} />`:n`<${Ot} kind=${t} rows=${a} />`}
${a.length<r&&n`
<p class="nothing">
<button type="button" class="button" onClick=${i}>
Show all ${p(r)}
</button>
</p>
`}
<//>
`}function Rt({found:t,left:e,against:s,retry:o,showAll:r}){let a=Ct.filter(([l])=>t.counts[l]>0);return n`
<p class="change-with">
Against ${s}
${e&&a.length>0&&n`${" "}<span class="number" data-to-run>· ${e}</span>`}
</p>
${a.length===0?n`
<${R} icon=${e?"running":"done"} title=${e?`Same so far, ${e}`:"No changes"}>
<p>Every finished test has the same status in both.</p>
<//>
`:n`<${Re} counts=${t.counts} />`}
${a.map(([l,c,i,m])=>n`
<${Ae} key=${l} kind=${l} title=${c} icon=${i} note=${m} rows=${t[l]}
total=${t.counts[l]}
causes=${l==="newly_failing"?t.causes:null}
tools=${l==="newly_failing"&&o}
showAll=${r}
/>
`)}
`}function At({path:t,query:e,version:s,title:o,draw:r}){let[a,l]=h(ye),c=W(`${t}?${new URLSearchParams({...e,limit:a})}`,s),i=b(null),m=c.data.value??i.current;i.current=m;let u=c.error.value;return n`
${u&&n`<${S} title=${o} text=${u.message} again=${()=>c.load()} />`}
${m&&r(m,()=>l(we))}
${!m&&!u&&n`<${w} />`}
`}var Be=({batch:t,with:e})=>[t.unfinished>0&&`${p(t.unfinished)} to run`,e.unfinished>0&&`${p(e.unfinished)} to run in the other batch`].filter(Boolean).join(", "),Bt=(t,e)=>yt({action:"retry",within:`/api/v1/batches/${t.id}`,failure:e,what:e==="new"?"New failures of this batch.":"Failures of agents and installs in this batch."}),Me=({batch:t})=>n`
<button type="button" class="button" onClick=${()=>Bt(t,"new")}>
<${d} name="retry" />
Retry new failures…
</button>
`;function Le({found:t,chosen:e,showAll:s}){return t.with===null?n`
<${R} icon="batches" title="Nothing to compare with">
<p>
${e==="base"?"No base branch has an earlier batch of this suite.":"This is the first batch of its suite and branch."}
</p>
<//>
`:n`
<${Rt}
found=${t}
left=${Be(t)}
against=${n`<a href=${$("batch",{id:t.with.id})}>${et(t.with)}</a>`}
retry=${z("retry","batch")&&n`<${Me} batch=${t.batch} />`}
showAll=${s}
/>
`}var Ne=({batch:t,chosen:e})=>n`
<${Te} batch=${t} chosen=${e} />
<${At}
key=${`${t.id} ${e}`}
path=${`/api/v1/batches/${t.id}/compare`}
query=${{with:e}}
version=${`${t.done} ${t.failed} ${t.cancelled}`}
title="The batches could not be compared"
draw=${(s,o)=>n`<${Le} found=${s} chosen=${e} showAll=${o} />`}
/>
`;function Pe({found:t,chosen:e,showAll:s}){let{org_id:o,with:r,others:a}=t,l=i=>y({with:i},{push:!0}),c=[{label:"Previous build",checked:!e,run:()=>l("")},...a.map(i=>({label:i,checked:i===e,run:()=>l(i)}))];return n`
${a.length>0&&n`
<div class="page-tools">
<${tt} label="Compare with" items=${c}>
<span class="quiet">Compare with</span> ${e||"previous build"}
<${d} name="down" />
<//>
</div>
`}
${r===null?n`
<${R} icon="batches" title="Nothing to compare with">
<p>No other build ran before it on its branch.</p>
<//>
`:n`
<${Rt} found=${t} left="" showAll=${s}
against=${n`<a href=${$("build",{org_id:o,app_version_id:r})}>${r}</a>`}
/>
`}
`}var Fe=({path:t,version:e,chosen:s})=>n`
<${At}
key=${`${t} ${s}`}
path=${`${t}/compare`}
query=${s?{with:s}:{}}
version=${e}
title="The builds could not be compared"
draw=${(o,r)=>n`<${Pe} found=${o} chosen=${s} showAll=${r} />`}
/>
`;import{m21_0 as J}from"./main.js";function st({batch:t}){let e=P(t);return n`
<span class=${`state state-${e}`}>
<${d} name=${e} />
<span>${St[e]??e}</span>
</span>
`}import{m43_0 as Mt}from"./main.js";import{m55_0 as K,m55_1 as Er}from"./main.js";import{m137_0 as Lt}from"./main.js";function Nt({batch:t}){if(!t.finished_at)return n`<${Mt} since=${t.created_at} />`;let e=M(t.finished_at)-M(t.created_at);return n`<span class="number">${e<10?g(e):dt(e)}</span>`}var Pt=({batch:t,link:e})=>t.app_version_id&&t.org_id?n`<${K} org=${t.org_id} version=${t.app_version_id} link=${e} />`:n`<span class="quiet">${f(t.builds,"build")}${t.org_id?` ${t.org_id}`:""}</span>`,je=({batch:t})=>n`
${t.branch||n`<span class="quiet">–</span>`}
${t.commit&&n`${" "}<span class="id quiet" title=${t.commit}>${T(t.commit)}</span>`}
`,De=({batch:t})=>n`
<span class="number">${p(t.total-t.unfinished)}</span>
<span class="number quiet"> of ${p(t.total)}</span>
`;function Ie({batch:t}){let e=t.failed-t.excused;return n`
<span class=${`number ${e>0?"bad strong":"quiet"}`}>${p(e)}</span>
${t.excused>0&&n`
<span class="number quiet" title="Failed in quarantine: does not fail the batch">
${" "}
+${p(t.excused)}
</span>
`}
`}var qe=[{name:"status",title:"Status",cell:t=>n`<${st} batch=${t} />`},{name:"suite",title:"Suite",main:!0,cell:t=>O(t)},{name:"branch",title:"Branch",cell:t=>je({batch:t})},{name:"build",title:"Build",cell:t=>n`<${Pt} batch=${t} link="row" />`},{name:"bar",title:"Progress",cell:t=>n`<${J} group=${{...t,waiting:t.unfinished}} />`},{name:"ended",title:"Ended",label:"ended",numeric:!0,cell:t=>n`<${De} batch=${t} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:t=>n`<${Ie} batch=${t} />`},{name:"took",title:"Duration",numeric:!0,cell:t=>n`<${Nt} batch=${t} />`},{name:"at",title:"Submitted",numeric:!0,cell:t=>n`
<${Lt} className="quiet" at=${t.created_at} />
`}],Ue={kind:"batch",columns:qe,hrefOf:t=>$("batch",{id:t.id}),failed:t=>P(t)==="failed"};import{m10_0 as Ur,m10_1 as Wr,m10_2 as Ft}from"./main.js";var We=2;function ze({width:t,height:e,draw:s,paint:o,className:r="",...a}){let l=b(null),c=Ft.value;return k(()=>{let i=Math.min(We,window.devicePixelRatio||1),m=l.current;m.width=Math.max(1,Math.round(t*i)),m.height=Math.max(1,Math.round(e*i)),m.style.setProperty("width",`${t}px`),m.style.setProperty("height",`${e}px`);let u=m.getContext("2d");u.setTransform(i,0,0,i,0,0),s(u),o&&(o.current=D=>D(u))},[t,e,s,c]),n`<canvas ref=${l} class=${r} aria-hidden="true" ...${a}></canvas>`}var Ge=[["done","done","passed"],["failed","failed","failed"],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],He=({counts:t,choose:e})=>n`
<p class="counts">
${Ge.filter(([,s])=>t[s]>0).map(([s,o,r])=>n`
<button
type="button"
key=${o}
class=${`state state-${s}`}
data-count=${o}
onClick=${()=>e(o)}
>
<${d} name=${s} />
<span>
<span class="number">${p(t[o])}</span> ${r}
</span>
</button>
`)}
</p>
`;var Je={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},Ke={timed_out:"timed out",error:"could not run",executing:"running"},A=t=>Ke[t]??t;function Ve({outcome:t,phase:e=""}){let s=t?Je[t]??"cancelled":e==="parked"?"suspect":"running";return n`
<span class=${`state state-${s}`}>
<${d} name=${s} />
<span>${A(t??e)}</span>
</span>
`}var ot=5,jt=18,Qe={passed:t=>n`<path class="recent-passed" d=${`M${t} 2h3v6h-3z`} />`,failed:t=>n`<path class="recent-failed" d=${`M${t} 10h3v6h-3z`} />`,timed_out:t=>n`<path class="recent-late" d=${`M${t+.5} 10.5h2v5h-2z`} />`},Xe=t=>n`<path class="recent-other" d=${`M${t} 8h3v2h-3z`} />`;function V(t){return[...new Set(t)].map(s=>`${t.filter(o=>o===s).length} ${A(s)}`).join(", ")}function Ye({outcomes:t,most:e=20}){let s=t.slice(-e),o=e*ot,r=o-s.length*ot,a=s.length>0?`The last ${f(s.length,"attempt")}: ${V(s)}`:"No attempts yet";return n`
<svg
class="recent"
viewBox=${`0 0 ${o} ${jt}`}
width=${o}
height=${jt}
role="img"
aria-label=${a}
>
<path class="recent-line" d=${`M0 9h${o}`} />
${s.map((l,c)=>(Qe[l]??Xe)(r+c*ot+1))}
</svg>
`}function Ze({attempt:t,most:e,here:s}){let o=b(null),{outcome:r,run_seconds:a,app_version_id:l,agent:c,finished_at:i}=t;k(()=>{o.current.style.setProperty("--height",((a??0)/e).toFixed(3))});let u=`${`${A(r)}, ${g(a)}`}, build ${l}, on ${c}, ${U(i)}`;return n`
<a
class=${`took took-${r} ${s?"is-here":""}`}
ref=${o}
tabindex="-1"
href=${$("job",{id:t.job_id})}
data-tip=${u}
>
<i></i>
<b></b>
</a>
`}function ts({seconds:t,most:e}){let s=b(null);return k(()=>s.current.style.setProperty("--height",Math.min(1,t/e).toFixed(3))),n`
<span class="took-usual" ref=${s}>
<span class="number">typically ${g(t)}</span>
</span>
`}function es({history:t,usual:e,here:s}){let o=[...t].reverse(),r=o.map(({run_seconds:u})=>u).filter(u=>u!==null),a=Math.max(...r,e??0,.1)*1.08,[l,c]=[g(Math.min(...r)),g(Math.max(...r))],i=l===c?l:`between ${l} and ${c}`,m=r.length>0?`${f(o.length,"attempt")}, ${V(o.map(({outcome:u})=>u))}; ${i}.`:"No durations recorded.";return n`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${e!==null&&n`<${ts} seconds=${e} most=${a} />`}
<div class="took-bars">
${o.map(u=>n`
<${Ze} key=${u.attempt} attempt=${u} most=${a} here=${u.job_id===s} />
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
`}import{m9_0 as Dt,m9_1 as fa,m9_2 as $a,m9_3 as ha}from"./main.js";var ss=50,qt=()=>history.state?.open??{};function It(t,e){let o=[...Object.entries(qt()).filter(([r])=>r!==t),[t,e]].slice(-ss);history.replaceState({...history.state,open:Object.fromEntries(o)},"")}function nt(t,e=!1){let[s,o]=h(()=>qt()[t]??e),[r]=h(()=>history.state?.key);return{open:s,onToggle:c=>{let i=c.currentTarget.open;i!==s&&(o(i),history.state?.key===r&&It(t,i))},onClick:c=>{let i=c.currentTarget,m=c.target.closest("summary, a, button");m?.localName==="summary"&&m.parentElement===i&&It(t,!i.open)}}}function Ut({since:t,last_pass:e}){return t?`failing since ${t.app_version_id}${e?` (last pass ${e.app_version_id})`:""}`:""}var Wt=({new_tests:t,tests:e})=>t>0&&t<e?`${p(t)} of ${f(e,"test")} new`:"";function zt({history:{first_at:t,last_at:e,failures:s}},o){let r=a=>`${$t(o-M(a))} ago`;return s===1?`seen once, ${r(e)}`:`first seen ${r(t)}, last ${r(e)}, ${p(s)} times`}function Gt({agent:t}){if(!t)return"";let e=Math.round(t.share_of_runs*100);return`${p(t.failures)} of ${p(t.of)} on ${t.agent}, which ran ${e} % of all attempts`}import{m124_0 as Ht,m124_1 as va}from"./main.js";var os=3,ns=12,rs={new:["is-bad","new","A test of it did not fail before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function as({group:t}){let e=F(()=>I(()=>zt(t,Dt.value)),[t]);return n`
<span class="failure-fact failure-history quiet">
<span class="number" data-history>${e}</span>
<span class="failure-trend" data-tip=${`Last 7 days: ${t.history.trend.join(" \xB7 ")}`}>
<${Ht} values=${t.history.trend} tone="bad" />
</span>
</span>
`}function is({examples:t,tests:e}){let s=[...new Set(t.map(r=>r.test.split("/").at(-1)))].slice(0,os),o=e-s.length;return o>0?`${s.join(", ")} and ${p(o)} more`:s.join(", ")}var Jt=t=>$("job",{id:t.job_id},{attempt:t.attempt})+(t.line?`#L${t.line}`:"");function ls({row:t}){return n`
<li class="failure-example">
<a href=${Jt(t)}>
<${H} test=${t.test} />
</a>
<span class="quiet">${t.name}</span>
<span class="quiet">${t.agent}${t.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}var cs=({note:t})=>n`
<p class="failure-note">
<${d} name="event" />
${t.note&&n`<span>${t.note}</span>`}
${t.owner&&n`<span>Owner: ${t.owner}</span>`}
${t.ticket_url&&n`
<a href=${t.ticket_url} target="_blank" rel="noopener noreferrer">
${t.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span>
</a>
`}
</p>
`;function ms({group:t,several:e,changed:s}){let[o,r,a]=rs[t.label],l=`cause/${t.org_id}/${t.fingerprint}`,c=[e&&t.org_id,is(t),Wt(t),Ut(t),Gt(t)].filter(Boolean);return n`
<li class="failure-group" data-cause=${t.fingerprint}>
<details ...${nt(l)}>
<summary data-row=${l} tabindex="-1">
<span class=${`tag ${o}`} data-tip=${a}>${r}</span>
<span class="failure-cause">
${t.cause}
${t.retrying>0&&n`${" "}<span class="tag" data-retrying>${f(t.retrying,"job")} retrying</span>`}
</span>
<span class="number failure-count">${f(t.tests,"test")}</span>
${c.map(i=>n`<span class="failure-fact quiet" key=${i}>${i}</span>`)}
<${as} group=${t} />
</summary>
<ul class="plain failure-examples">
${t.examples.map(i=>n`<${ls} key=${i.job_id} row=${i} />`)}
${t.examples.length<t.tests&&n`<li class="quiet">and ${p(t.tests-t.examples.length)} more</li>`}
</ul>
${z("annotate","failure")&&n`
<button type="button" class="button" onClick=${()=>wt(t).then(i=>i&&s())}>
<${d} name="event" />
${t.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
</details>
${t.note&&n`<${cs} note=${t.note} />`}
</li>
`}var us=({groups:t,tests:e,cases:s})=>[f(t.length,"cause"),f(e,"test"),s>0&&f(s,"case")].filter(Boolean).join(", ");function Kt({found:t,changed:e}){let[s,o]=h(!1),r=s?t.groups:t.groups.slice(0,ns),a=new Set(t.groups.map(c=>c.org_id)).size>1,l=vt();return n`
<ul class="plain failure-groups" id="failure-groups" ...${l}>
${r.map(c=>n`
<${ms} key=${c.org_id+c.fingerprint} group=${c} several=${a} changed=${e} />
`)}
</ul>
${r.length<t.groups.length&&n`
<p>
<button type="button" class="button" onClick=${()=>o(!0)}>
Show all ${p(t.groups.length)}
</button>
</p>
`}
${t.more&&n`<p class="quiet">Older failures are not counted.</p>`}
`}function ps({path:t,version:e,ended:s="",initial:o=null,none:r=null,children:a}){let[l,c]=h(!1),i=W(t,l?`${e} ${s}`:e,o),m=i.data.value,u=!!m?.groups.some($e=>$e.retrying>0);v(()=>c(u),[u]);let D=i.error.value;return D&&!m?n`<${S} title="Failures could not be loaded" text=${D.message} again=${i.load} />`:m?m.groups.length===0?r:a(m,n`<${Kt} found=${m} changed=${()=>i.load()} />`):n`<${w} />`}var ds=({children:t})=>n`
<${R} icon="done" title="No failures">
<p>${t}</p>
<//>
`;var fs=[["24h","24 hours"],["7d","7 days"]],$s=t=>t.get("since")==="7d"?"7d":"24h",hs=({since:t})=>n`
<${E}
label="Period"
hideLabel
options=${fs}
value=${t}
onChange=${e=>y({since:e==="24h"?"":e},{push:!0})}
/>
`;var _s=({words:t,filters:e})=>Object.entries(t).filter(([s])=>e[s]).map(([s,o])=>n`
<span class="chip" key=${s}>
${o} <strong>${e[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${o}`}
onClick=${()=>y({[s]:""},{push:!0})}
>
<${d} name="close" />
</button>
</span>
`);import{m129_0 as Vt}from"./main.js";var gs=({group:t})=>n`
${t.target}
${Object.keys(t.labels).length>0&&n`${" "}<span class="quiet">${ft(t.labels)}</span>`}
`,Q=(t,e,s="")=>({name:t,title:e,label:e.toLowerCase(),numeric:!0,cell:o=>n`<span class=${`number ${o[t]>0?s:"quiet"}`}>${p(o[t])}</span>`}),rt=[{name:"bar",title:"Progress",cell:t=>n`<${J} group=${{...t,waiting:t.unfinished-t.running}} />`},Q("waiting","Waiting"),Q("running","Running"),Q("done","Passed"),Q("failed","Failed","bad strong")],Qt={name:"target",title:"Target",main:!0,cell:t=>gs({group:t})},bs={name:"build",title:"Build",main:!0,cell:t=>n`<${K} org=${t.org_id} version=${t.app_version_id} />`},xs={name:"why",title:"Why it waits",cell:({explanation:t})=>t&&n`<span class="clamp" title=${t.text}>${t.text}</span>`},ys=["total","unfinished","waiting","running","done","failed","cancelled"];function ws(t){let e=new Map;for(let s of t){let o=e.get(s.app_version_id);if(o)for(let r of ys)o[r]+=s[r];else e.set(s.app_version_id,{...s})}return[...e.values()]}function Xt({id:t,label:e,kind:s,groups:o,columns:r}){let a=new Map(o.map(l=>[l.id,{value:l}]));return n`
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
`}var vs=({groups:t})=>n`
<${Xt}
id="group-list"
label="Groups of the build"
kind="group"
groups=${t}
columns=${t.some(({explanation:e})=>e)?[Qt,...rt,xs]:[Qt,...rt]}
/>
`,ks=({groups:t})=>n`
<${Xt}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${ws(t)}
columns=${[bs,...rt]}
/>
`;function Ss({list:t,what:e,older:s="Show older",all:o="End of list"}){let{ids:r,error:a,loading:l,more:c}=t;return a.value?n`
<${S}
title=${`${e} could not be loaded`}
text=${a.value.message}
again=${()=>r.peek().length?t.next():t.first()}
/>
`:l.value==="first"&&r.value.length===0?n`<${w} lines=${10} />`:c.value?n`
<p class="nothing">
<button type="button" class="button" disabled=${l.value!==null} onClick=${()=>t.next()}>
${s}
</button>
</p>
`:r.value.length>0&&o?n`<p class="nothing">${o}</p>`:null}import{m93_0 as Yt}from"./main.js";import{m101_0 as Zt}from"./main.js";function Ts({store:t,kind:e}){return t.loaded.value?n`<${Zt} problem=${{status:404,text:`there is no such ${e}`}} />`:n`
<${Yt} title=${e.charAt(0).toUpperCase()+e.slice(1)}>
<${w} />
<//>
`}var Es={0:"0, now",1:"1, normal",9:"9, whenever"},Cs=(t,e)=>Array.from({length:10},(s,o)=>({label:Es[o]??String(o),checked:o===t,run:()=>e(o)}));function Os({label:t,tabs:e,value:s,onChange:o}){let r=b(null),a=xt(),l=Math.max(0,e.findIndex(i=>i.name===s));return n`
<div class="tabs" role="tablist" aria-label=${t} ref=${r} onKeyDown=${i=>{let m={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:e.length-1}[i.key];if(m===void 0)return;i.preventDefault();let u=(m+e.length)%e.length;o(e[u].name),r.current.children[u].focus()}}>
${e.map((i,m)=>n`
<button
type="button"
key=${i.name}
role="tab"
id=${`${a}-${i.name}`}
aria-selected=${m===l}
aria-controls=${`${a}-panel`}
tabindex=${m===l?0:-1}
onClick=${()=>o(i.name)}
>
${i.title}
${i.count!=null&&n`${" "}<span class="count number">${i.count}</span>`}
</button>
`)}
</div>
<div role="tabpanel" id=${`${a}-panel`} aria-labelledby=${`${a}-${e[l].name}`} tabindex="-1">
${e[l].body()}
</div>
`}function te({share:t}){let e=b(null);return k(()=>e.current.style.setProperty("--share",t.toFixed(3))),n`<span class="share-bar" ref=${e} aria-hidden="true"></span>`}var Rs=({label:t,by:e,rows:s})=>n`
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
${s.map(({key:o,name:r,ran:a,failed:l,seconds:c})=>n`
<tr key=${o}>
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
`;function As(t,e){let s=new Map;for(let o of t){let r=e(o),a=s.get(r)??{key:r,ran:0,failed:0,passes:[]};a.ran+=1,o.outcome!=="passed"?a.failed+=1:o.run_seconds!==null&&a.passes.push(o.run_seconds),s.set(r,a)}return[...s.values()].map(({passes:o,...r})=>({...r,seconds:o.length>0?o.reduce((a,l)=>a+l,0)/o.length:null}))}function Bs({name:t,value:e,note:s,icon:o,tone:r="",href:a,children:l}){let c=n`
<span class="tile-name">
${o&&n`<${d} name=${o} />`}
${t}
</span>
<span class="tile-value number">${e}</span>
${s&&n`<span class="tile-note">${s}</span>`}
${l}
`,i=`tile ${r&&`tile-${r}`}`;return a?n`<a class=${i} href=${a} data-tile=${t}>${c}</a>`:n`<div class=${i} data-tile=${t}>${c}</div>`}var j=class{#s;value=x(null);error=x(null);constructor(e,s=null){this.#s=e,this.value.value=s}start(e=0){if(this.value.peek()===null&&this.again(),!e)return;let s=setInterval(()=>document.hidden||this.again(),e*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await _(this.#s),this.error.value=null}catch(e){this.error.value=e}}};import{m8_0 as ee,m8_1 as se,m8_2 as oe,m8_3 as at}from"./main.js";var ne=t=>t===null?null:Math.round(t*1e4)/100,Ms=t=>q(t/100);function Ls(t,e,s){return`${t.map(({name:r,shown:a},l)=>{let c=e[l].map((m,u)=>a?a(u):m).filter(m=>m!==null);if(c.length===0)return"";let i=s(c.at(-1));return`${r}: latest ${i}, from ${s(Math.min(...c))} to ${s(se(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function B(t,e,s,o){let r=s.map(([l])=>l),a=s.map(([,l])=>l);return{title:t,data:[e,...a],series:r,summary:Ls(r,a,o.write),...o}}var C=(t,e)=>({name:t,tone:e,kind:"line"});function re(t,{ofAgent:e=!1}={}){let{at:s,installs:o,installs_avoided:r}=t,a={write:oe,steps:ee,least:1},l={write:Ms,least:100,most:100};return[B("Pass rate",s,[[C("passed","good"),t.pass_rate.map(ne)]],l),B("Duration",s,[[C("p95","warn"),t.run_p95],[C("p50","go"),t.run_p50]],a),B("Queue wait",s,[[C("p95","warn"),t.wait_p95],[C("p50","go"),t.wait_p50]],a),e?B("Utilization",s,[[C("working","go"),t.busy_agents.map(ne)]],l):B("Agents at work",s,[[C("on average","go"),t.busy_agents]],{write:at,least:1}),B("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>o[c]},o.map((c,i)=>c+r[i])],[{name:"avoided",tone:"good",kind:"bars"},r]],{write:at,least:4})]}import{m32_0 as ae}from"./main.js";var Ns={"30d":600,"90d":600},Ps=60,ie=[["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],Fs={3600:"by hour",10800:"by 3 hours",86400:"by day"},le=t=>t.get("view")==="trends",js=({query:t,first:e})=>n`
<${E}
label="View"
hideLabel
options=${[["",e],["trends","Trends"]]}
value=${le(t)?"trends":""}
onChange=${s=>y({view:s},{push:!0})}
/>
`;function Ds({subject:t,query:e}){let s=ie.some(([m])=>m===e.get("range"))?{range:e.get("range")}:{},o=`/api/v1/trends?${new URLSearchParams({...t,...s})}`,r=F(()=>new j(o),[o]);v(()=>r.start(Ns[s.range]??Ps),[r]);let a=r.value.value,l=r.error.value,c=F(()=>a&&re(a,{ofAgent:"agent"in t}),[a]),i=n`
<${E}
label="Period"
hideLabel
options=${ie}
value=${s.range??a?.range}
onChange=${m=>y({range:m},{push:!0})}
/>
`;return n`
<${G} id="trends" title="Trends" note=${Fs[a?.step]} tools=${i}>
${l&&n`<${S} title="Trends could not be loaded" text=${l.message} again=${r.again} />`}
${!a&&!l&&n`<${w} lines=${12} />`}
${a&&(a.attempts.some(m=>m>0)?n`<${ae} label="Trends" charts=${c} stacked />`:n`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var Is=36e5,qs=6e4;function Us(t,e){let[s,o]=h(null),[r,a]=h(0);v(()=>{if(!t)return;let c=new AbortController;return _(t,{signal:c.signal}).then(o).catch(()=>c.signal.aborted||o(i=>i??"failed")),()=>c.abort()},[t,e,r]);let l=s?.content?.expires_at;return v(()=>{if(!l)return;let c=Math.max(qs,Date.parse(l)-Is-Date.now()),i=setTimeout(()=>a(m=>m+1),c);return()=>clearTimeout(i)},[l,r]),s}var me="batch-report/",Ws=({path:t})=>!t.startsWith(me),ue=/\.html?$/i,zs=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,it=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,Gs=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,Hs=t=>t.split("/").map(encodeURIComponent).join("/");function pe({path:t},e){if(!e)return null;let s=e.url+Hs(t);return ue.test(t)?zs.test(t)?null:{title:"Open report",url:s}:e.trace_viewer&&it.test(t)?{title:"Open trace",url:e.trace_viewer+encodeURIComponent(s)}:null}var ce=({path:t})=>Number(/-retry(\d+)\//.exec(t)?.[1]??0);function Js(t,e){let s=t.flatMap(({path:i,url:m})=>{let u=pe({path:i},e);return u?[{...u,path:i,isOpened:!0}]:it.test(i)?[{title:"Download trace",url:m,path:i,isOpened:!1}]:[]}),o=s.filter(({path:i})=>it.test(i)),r=o.filter(({path:i})=>!Gs.test(i)),a=(r.length>0?r:o).sort((i,m)=>ce(m)-ce(i))[0],l=({path:i})=>i.split("/").length,c=s.filter(({path:i})=>ue.test(i)).sort((i,m)=>l(i)-l(m))[0];return[a,c].filter(i=>i!==void 0)}var de=t=>t.bundle?`bundle ${T(t.bundle)}`:`${T(t.commit)}${t.modified?", modified":""}`,Ks=t=>`tests ${t.bundle?"of":"at"} ${de(t)}`;function Vs(t){let e=new Map;for(let s of t){if(!s)continue;let o=de(s);e.set(o,(e.get(o)??0)+1)}return[...e].sort((s,o)=>o[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Qs=t=>[...new Set(Array.from(t,e=>e?.repository).filter(Boolean))].join(" \xB7 ");var lt=400,ct=200,fe=t=>Math.floor(t/ct)*ct;function Xs(t){let e=ut({from:0,to:lt*2,width:0});return k(()=>{let s=0,o=()=>{s=0;let l=t.current.getBoundingClientRect(),c={from:fe(-l.top-lt),to:fe(window.innerHeight-l.top+lt)+ct,width:Math.floor(l.width)},i=e.peek();(c.from!==i.from||c.to!==i.to||c.width!==i.width)&&(e.value=c)},r=()=>s||=requestAnimationFrame(o);o();let a=new ResizeObserver(r);return a.observe(t.current),a.observe(document.body),window.addEventListener("scroll",r,{passive:!0}),window.addEventListener("resize",r),()=>{a.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",r),window.removeEventListener("resize",r)}},[]),e}export{Cs as m100_0,Ye as m108_0,V as m108_1,Os as m130_0,te as m131_0,Rs as m131_1,As as m131_2,Bs as m136_0,Ds as m149_0,js as m149_1,le as m149_2,Us as m153_0,nt as m155_0,me as m178_0,Js as m178_1,Ws as m178_2,pe as m178_3,Qs as m186_0,Ks as m186_1,Vs as m186_2,L as m204_0,j as m207_0,Ne as m22_0,Fe as m22_1,et as m22_2,Bt as m22_3,Ue as m23_0,Pt as m23_1,Nt as m23_2,Xs as m268_0,st as m27_0,ze as m30_0,He as m37_0,es as m42_0,Z as m46_0,Kt as m47_0,ps as m47_1,ds as m47_2,Jt as m47_3,us as m47_4,hs as m49_0,$s as m49_1,_s as m52_0,ks as m67_0,vs as m67_1,Y as m6_0,ge as m6_1,be as m6_2,O as m6_3,P as m6_4,bt as m6_5,xe as m6_6,Ss as m79_0,Ts as m89_0,Ve as m92_0,A as m92_1};
