import{m275_0 as Pn,m275_1 as qn,m275_2 as be,m275_3 as G,m275_4 as Nn,m275_5 as Fn,m275_6 as y,m275_7 as In,m275_8 as Dn,m275_9 as jn,m275_10 as xe,m275_11 as Un}from"./main.js";import{m4_0 as Vn,m4_1 as Gn,m4_2 as w,m4_3 as Hn,m4_4 as Jn}from"./main.js";import{m154_0 as we}from"./main.js";import{m166_0 as Zn,m166_1 as ea,m166_2 as ta,m166_3 as f,m166_4 as sa,m166_5 as ye,m166_6 as na,m166_7 as ve,m166_8 as p,m166_9 as R,m166_10 as h,m166_11 as ke,m166_12 as g,m166_13 as aa,m166_14 as oa,m166_15 as A,m166_16 as ra,m166_17 as P}from"./main.js";import{m249_0 as Se,m249_1 as Te,m249_2 as ca}from"./main.js";var Oe=50,Lt=200,Pt=y(null),I=class{#s;#t;#l;#c;#e=new Map;#a=null;#n=0;ids=y([]);loading=y(null);error=y(null);more=y(!1);constructor({path:t,name:s,query:n={},page:o=null,mirrors:r=!1}){this.#s=t,this.#t=s,this.#l=n,this.#c=r,o&&this.#r(o)}row(t){return this.#e.get(t)??Pt}has(t){return this.#e.has(t)}start(){this.ids.peek().length===0&&this.first()}async first(){let t=await this.#u("first",null);t&&this.#r(t)}async next(){if(!this.#a||this.loading.peek())return;let t=await this.#u("more",this.#a);t&&this.#p(t)}refresh=async()=>{let t=this.#n,s;try{s=await w(this.#m(null,Math.min(Lt,Math.max(Oe,this.ids.peek().length))))}catch{return}if(t!==this.#n)return;let n=s[this.#t].some(({id:o})=>this.#e.has(o))||this.ids.peek().length===0;this.#c&&s.next===null?this.#r(s):n?this.merge(s[this.#t],s.next):this.#r(s)};merge(t,s=null){let n=t.filter(({id:o})=>!this.#e.has(o)).map(({id:o})=>o);for(let o of t)this.#o(o);this.#a===null&&s!==null&&this.ids.peek().length===0&&this.#i(s),n.length>0&&(this.ids.value=[...n,...this.ids.peek()])}watch(t,s=n=>n){let n=o=>Object.values(o).forEach(r=>this.update(s(r,this.row(r.id).peek())));return n(Se(t)),t.watch(n)}update(t){this.#e.has(t.id)&&this.#o(t)}#o(t){let s=this.#e.get(t.id);s?s.value=t:this.#e.set(t.id,y(t))}#i(t){this.#a=t,this.more.value=t!==null}#r(t){let s=t[this.#t].map(({id:o})=>o);for(let o of t[this.#t])this.#o(o);let n=new Set(s);be(()=>{for(let[o,r]of[...this.#e])n.has(o)||(this.#e.delete(o),r.value=null);this.#i(t.next),this.ids.value=s})}#p(t){let s=t[this.#t].filter(({id:n})=>!this.#e.has(n)).map(({id:n})=>n);for(let n of t[this.#t])this.#o(n);this.#i(t.next),this.ids.value=[...this.ids.peek(),...s]}#m(t,s=Oe){let n=Object.entries({...this.#l,limit:s,cursor:t}).filter(([,o])=>o!==null&&o!=="");return`${this.#s}?${new URLSearchParams(n)}`}async#u(t,s){let n=++this.#n;this.loading.value=t,this.error.value=null;try{let o=await w(this.#m(s));return n===this.#n?o:null}catch(o){return n===this.#n&&(this.error.value=o),null}finally{n===this.#n&&(this.loading.value=null)}}};var D=Te("batches",(e,t)=>e.id<t.id?1:e.id>t.id?-1:0);var ne=50,qt={org_id:"organization",suite:"suite",branch:"branch"},O=e=>e.suite||`Batch of ${f(e.total,"job")}`,Nt=e=>[O(e),e.branch].filter(Boolean).join(" \xB7 ");function j(e){return e.unfinished>0?"running":e.failed>e.excused?"failed":e.cancelled>0?"cancelled":"done"}function Ft(e){try{let t=new URL(e.url);return["https:","http:"].includes(t.protocol)?t.href:null}catch{return null}}var Ee=(e,t)=>Object.entries(e).every(([s,n])=>t[s]===n),ae=class extends I{#s;fresh=G(()=>{let t=this.ids.value[0]??"";return this.loading.value==="first"?0:D.ids.value.filter(s=>s>t&&Ee(this.#s,D.row(s).peek()??{})).length});constructor({filters:t,page:s}){super({path:"/api/v1/batches",name:"batches",query:t,page:s}),this.#s=t}follow(){this.start();let t=this.watch(D),s=we.onReconnect(()=>this.#t());return()=>{t(),s()}}async#t(){let t=this.ids.peek().filter(s=>D.row(s).peek()===null);for(let s=0;s<t.length;s+=ne){let n=t.slice(s,s+ne).join(",");try{(await w(`/api/v1/batches?${new URLSearchParams({id:n,limit:ne})}`)).batches.forEach(r=>this.update(r))}catch{return}}}};import{m273_0 as Sa,m273_1 as Ta,m273_2 as Oa,m273_3 as v,m273_4 as Ea,m273_5 as Re,m273_6 as Ra,m273_7 as T,m273_8 as U,m273_9 as Aa,m273_10 as _,m273_11 as b}from"./main.js";import{m173_0 as Ma,m173_1 as W,m173_2 as Ae,m173_3 as La,m173_4 as Pa,m173_5 as qa}from"./main.js";import{m175_0 as a}from"./main.js";import{m214_0 as ja,m214_1 as Ua,m214_2 as Wa,m214_3 as za,m214_4 as Va,m214_5 as k,m214_6 as Ga,m214_7 as $,m214_8 as Ha,m214_9 as Ja}from"./main.js";import{m71_0 as d}from"./main.js";import{m89_0 as C}from"./main.js";import{m96_0 as H}from"./main.js";import{m116_0 as B}from"./main.js";import{m129_0 as J,m129_1 as E,m129_2 as S}from"./main.js";import{m130_0 as io,m130_1 as Ce,m130_2 as Be}from"./main.js";import{m136_0 as q,m136_1 as mo}from"./main.js";var It=100,Dt=2e4,Me=20,jt=[["previous","Previous batch"],["base","Base branch"]],Pe=[["newly_failing","New failures","failed","did not fail before","new failure","new failures"],["still_failing","Still failing","failed","failed before","still failing","still failing"],["fixed","Fixed","done","failed before","fixed","fixed"],["flaky","Flaky","event","passed on a retry","flaky","flaky"],["slower","Slower","pending","at least 50 % and 1 s slower","slower","slower"],["new","Added tests","event","did not run before","added","added"],["gone","Removed tests","cancelled","ran before only","removed","removed"]],Ut=4,oe=e=>[[O(e),e.branch&&`on ${e.branch}`].filter(Boolean).join(" "),e.app_version_id,e.commit&&A(e.commit),P(e.created_at)].filter(Boolean).join(", ");function Wt(e){let[t,s]=b([]);return v(()=>{let n=new AbortController,o=new URLSearchParams({suite:e.suite,limit:Me+1,...e.org_id?{org_id:e.org_id}:{}});return w(`/api/v1/batches?${o}`,n).then(({batches:r})=>s(r.filter(({id:i})=>i!==e.id).slice(0,Me)),()=>{}),()=>n.abort()},[e.id]),t}function zt({batch:e,chosen:t}){let s=Wt(e),n=o=>k({with:o},{push:!0});return a`
<div class="page-tools">
<${B} label="Against" hideLabel options=${jt} value=${t} onChange=${n} />
${s.length>0&&a`
<${C}
label="Other batch"
items=${s.map(o=>({label:oe(o),checked:o.id===t,run:()=>n(o.id)}))}
>
Other batch…
<${d} name="down" />
<//>
`}
</div>
`}var Vt=({at:e})=>e===null?null:a`<span class="number quiet">${h(e)}</span>`;function Le({id:e,status:t,seconds:s,word:n}){return e?a`
<a class="change-side" href=${$("job",{id:e})}>
<span class="unseen">${n}: </span>
<${Ce} job=${{status:t}} /> <${Vt} at=${s} />
</a>
`:a`<span class="quiet">not run</span>`}function Gt({row:e,gone:t}){let s=t?e.job_id:e.before_job_id;return a`
<li class="change">
<a class="change-test" href=${$("job",{id:e.job_id})}>
<${q} test=${e.test} />
</a>
<${Le}
word="before"
id=${s}
status=${t?e.status:e.before_status}
seconds=${t?e.seconds:e.before_seconds}
/>
<${d} name="next" />
<${Le} word="now" id=${t?null:e.job_id} status=${e.status} seconds=${e.seconds} />
</li>
`}var qe=({kind:e,rows:t})=>a`
<ul class="change-list" data-changes=${e}>
${t.map(s=>a`<${Gt} key=${s.job_id} row=${s} gone=${e==="gone"} />`)}
</ul>
`;function Ht({kind:e,rows:t,causes:s}){let n=new Map(t.map(o=>[o.job_id,o]));return s.map(({fingerprint:o,cause:r,tests:i,job_ids:c})=>{let l=c.filter(m=>n.has(m)).map(m=>n.get(m));return l.length>0&&a`
<div class="change-cause" key=${o} data-cause=${o}>
<h3>
<span class="failure-cause">${r||"No cause is known"}</span>${" "}
<small class="number">${f(i,"test")}</small>
</h3>
<${qe} kind=${e} rows=${l} />
</div>
`})}function Ne(e){let t=e.counts.new-e.new_elsewhere;return{...e,counts:{...e.counts,new:t},new:e.new.slice(0,t)}}function Fe({path:e,query:t,version:s,href:n,textOf:o}){let r=W(`${e}/compare?${new URLSearchParams({...t,limit:0})}`,s).data.value;if(!r?.with)return null;let{counts:i}=Ne(r);return a`
<p class="change-verdict">
${Pe.filter(([c],l)=>l<Ut||i[c]>0).map(([c,,,,l,m])=>a`
<span
key=${c}
class=${i[c]?c==="newly_failing"?"bad strong":"":"quiet"}
>
<span class="number" data-changes-count=${c}>${p(i[c])}</span>${" "}
${i[c]===1?l:m}
</span>
`)}
<a class="quiet" href=${n}>against ${o(r.with)}</a>
</p>
`}var Jt=({batch:e,chosen:t})=>a`
<${Fe}
path=${`/api/v1/batches/${e.id}`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
href=${$("batch",{id:e.id},{with:t})}
textOf=${s=>[O(s),s.app_version_id].filter(Boolean).join(", ")}
/>
`,Kt=({path:e,version:t,chosen:s})=>a`
<${Fe}
path=${e}
query=${s?{with:s}:{}}
version=${t}
href="#changes"
textOf=${n=>n}
/>
`;function Qt({kind:e,title:t,icon:s,note:n,total:o,rows:r,causes:i,showAll:c}){return a`
<${H}
title=${a`<span class=${`state state-${s}`}>
<${d} name=${s} />
<span>${t}</span>
</span>`}
note=${p(o)}
className="changes"
tools=${a`<span class="quiet">${n}</span>`}
>
${i?a`<${Ht} kind=${e} rows=${r} causes=${i} />`:a`<${qe} kind=${e} rows=${r} />`}
${r.length<o&&a`
<p class="nothing">
<button type="button" class="button" onClick=${c}>
Show all ${p(o)}
</button>
</p>
`}
<//>
`}function Ie({found:e,left:t,against:s,tools:n,showAll:o}){let r=Ne(e),i=Pe.filter(([c])=>r.counts[c]>0);return a`
<p class="change-with">
Against ${s}
${t&&i.length>0&&a`${" "}<span class="number" data-to-run>· ${t}</span>`}
${n}
</p>
${i.length===0?a`
<${J} icon=${t?"running":"done"} title=${t?`Same so far, ${t}`:"No changes"}>
<p>Every finished test has the same status in both.</p>
<//>
`:null}
${i.map(([c,l,m,u])=>a`
<${Qt} key=${c} kind=${c} title=${l} icon=${m} note=${u} rows=${r[c]}
total=${r.counts[c]}
causes=${c==="newly_failing"?r.causes:null}
showAll=${o}
/>
`)}
`}function De({path:e,query:t,version:s,title:n,draw:o}){let[r,i]=b(It),c=W(`${e}?${new URLSearchParams({...t,limit:r})}`,s),l=_(null),m=c.data.value??l.current;l.current=m;let u=c.error.value;return a`
${u&&a`<${E} title=${n} text=${u.message} again=${()=>c.load()} />`}
${m&&o(m,()=>i(Dt))}
${!m&&!u&&a`<${S} />`}
`}var Xt=({batch:e,with:t})=>[e.unfinished>0&&`${p(e.unfinished)} to run`,t.unfinished>0&&`${p(t.unfinished)} to run in the other batch`].filter(Boolean).join(", ");function Yt({found:e,chosen:t,showAll:s}){return e.with===null?a`
<p class="nothing">
Nothing to compare with:${" "}
${t==="base"?"no base branch has an earlier batch of this suite.":"no batch ran before it on its branch."}
</p>
`:a`
<${Ie}
found=${e}
left=${Xt(e)}
against=${a`<a href=${$("batch",{id:e.with.id})}>${oe(e.with)}</a>`}
showAll=${s}
/>
`}var Zt=({batch:e,chosen:t})=>a`
<${zt} batch=${e} chosen=${t} />
<${De}
key=${`${e.id} ${t}`}
path=${`/api/v1/batches/${e.id}/compare`}
query=${{with:t}}
version=${`${e.done} ${e.failed} ${e.cancelled}`}
title="The batches could not be compared"
draw=${(s,n)=>a`<${Yt} found=${s} chosen=${t} showAll=${n} />`}
/>
`;function es({found:e,chosen:t,showAll:s}){let{org_id:n,with:o,others:r}=e,i=m=>k({with:m},{push:!0}),c=[{label:"Previous build",checked:!t,run:()=>i("")},...r.map(m=>({label:m,checked:m===t,run:()=>i(m)}))],l=r.length>0&&a`
<${C} label="Another build" items=${c} className="button is-link">
Another build<${d} name="down" />
<//>
`;return o===null?a`<p class="nothing">Nothing to compare with: no build ran before it on its branch. ${l}</p>`:a`
<${Ie} found=${e} left="" tools=${l} showAll=${s}
against=${a`<a href=${$("build",{org_id:n,app_version_id:o})}>${o}</a>`}
/>
`}var ts=({path:e,version:t,chosen:s})=>a`
<${De}
key=${`${e} ${s}`}
path=${`${e}/compare`}
query=${s?{with:s}:{}}
version=${t}
title="The builds could not be compared"
draw=${(n,o)=>a`<${es} found=${n} chosen=${s} showAll=${o} />`}
/>
`;import{m213_0 as x,m213_1 as Ro}from"./main.js";import{m21_0 as K}from"./main.js";function re({batch:e}){let t=j(e);return a`
<span class=${`state state-${t}`}>
<${d} name=${t} />
<span>${Be[t]??t}</span>
</span>
`}import{m43_0 as je}from"./main.js";import{m55_0 as Q,m55_1 as jo}from"./main.js";import{m0_0 as zo,m0_1 as Vo,m0_2 as Go,m0_3 as Ue,m0_4 as We,m0_5 as ze,m0_6 as Ho,m0_7 as Jo,m0_8 as Ve,m0_9 as Ko,m0_10 as Qo,m0_11 as Xo,m0_12 as Yo,m0_13 as Ge,m0_14 as Zo,m0_15 as He,m0_16 as er,m0_17 as Je,m0_18 as tr,m0_19 as sr}from"./main.js";var ie=({within:e,filter:t,label:s="Retry failed jobs",className:n,children:o})=>x("retry","job")&&a`
<${C}
label=${s}
icon="retry"
items=${()=>Ge({within:e,filter:t})}
none="Nothing to retry: they wait, run or are in quarantine."
className=${n}
tip=${o?void 0:s}
>
${o&&a`${o}<${d} name="down" />`}
<//>
`;import{m139_0 as z}from"./main.js";function Ke({batch:e}){if(!e.finished_at)return a`<${je} since=${e.created_at} />`;let t=g(e.finished_at)-g(e.created_at);return a`<span class="number">${t<10?h(t):ye(t)}</span>`}var Qe=({batch:e,link:t})=>e.app_version_id&&e.org_id?a`<${Q} org=${e.org_id} version=${e.app_version_id} link=${t} />`:a`<span class="quiet">${f(e.builds,"build")}${e.org_id?` ${e.org_id}`:""}</span>`,ss=({batch:e})=>(e.branch||e.commit)&&a`
<span class="batch-branch quiet">
${e.branch}
${e.commit&&a`${" "}<span class="id" title=${e.commit}>${A(e.commit)}</span>`}
</span>
`,ns=({batch:e})=>a`
<span class="number">${p(e.total-e.unfinished)}</span>
<span class="number quiet"> of ${p(e.total)}</span>
`;function as({batch:e}){let t=e.failed-e.excused;return a`
<span class=${`number ${t>0?"bad strong":"quiet"}`}>${p(t)}</span>
${e.excused>0&&a`
<span class="number quiet" title="Failed in quarantine: does not fail the batch">
${" "}
+${p(e.excused)}
</span>
`}
`}var os=[{name:"status",title:"Status",cell:e=>a`<${re} batch=${e} />`},{name:"suite",title:"Suite",main:!0,cell:e=>O(e),under:e=>a`<${ss} batch=${e} />`},{name:"build",title:"Build",cell:e=>a`<${Qe} batch=${e} link="row" />`},{name:"bar",title:"Progress",cell:e=>a`<${K} group=${{...e,waiting:e.unfinished}} />`},{name:"ended",title:"Ended",label:"ended",numeric:!0,cell:e=>a`<${ns} batch=${e} />`},{name:"failed",title:"Failed",label:"failed",numeric:!0,cell:e=>a`<${as} batch=${e} />`},{name:"took",title:"Duration",numeric:!0,cell:e=>a`<${Ke} batch=${e} />`},{name:"at",title:"Submitted",numeric:!0,cell:e=>a`
<${z} className="quiet" at=${e.created_at} />
`},{name:"acts",title:a`<span class="unseen">Actions</span>`,some:e=>e.failed>0&&x("retry","batch"),cell:e=>e.failed>0&&a`<${rs} batch=${e} />`}],rs=({batch:e})=>a`
<${ie}
within=${`/api/v1/batches/${e.id}`}
label=${`Retry failed jobs of ${O(e)}`}
className="icon-button"
/>
`,is={kind:"batch",columns:os,hrefOf:e=>$("batch",{id:e.id}),failed:e=>j(e)==="failed"};import{m10_0 as Sr,m10_1 as Tr,m10_2 as Xe}from"./main.js";var ls=2;function cs({width:e,height:t,draw:s,paint:n,className:o="",...r}){let i=_(null),c=Xe.value;return T(()=>{let l=Math.min(ls,window.devicePixelRatio||1),m=i.current;m.width=Math.max(1,Math.round(e*l)),m.height=Math.max(1,Math.round(t*l)),m.style.setProperty("width",`${e}px`),m.style.setProperty("height",`${t}px`);let u=m.getContext("2d");u.setTransform(l,0,0,l,0,0),s(u),n&&(n.current=L=>L(u))},[e,t,s,c]),a`<canvas ref=${i} class=${o} aria-hidden="true" ...${r}></canvas>`}var ms=[["done","done","passed"],["failed","failed","failed"],["cancelled","cancelled","cancelled"],["running","running","running"],["pending","waiting","waiting"]],us=({counts:e,choose:t})=>a`
<p class="counts">
${ms.filter(([,s])=>e[s]>0).map(([s,n,o])=>a`
<button
type="button"
key=${n}
class=${`state state-${s}`}
data-count=${n}
onClick=${()=>t(n)}
>
<${d} name=${s} />
<span>
<span class="number">${p(e[n])}</span> ${o}
</span>
</button>
`)}
</p>
`;var ps={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect",cancelled:"cancelled"},ds={timed_out:"timed out",error:"could not run",executing:"running"},N=e=>ds[e]??e;function le({outcome:e,phase:t=""}){let s=e?ps[e]??"cancelled":t==="parked"?"suspect":"running";return a`
<span class=${`state state-${s}`}>
<${d} name=${s} />
<span>${N(e??t)}</span>
</span>
`}var ce=5,Ye=18,fs={passed:e=>a`<path class="recent-passed" d=${`M${e} 2h3v6h-3z`} />`,failed:e=>a`<path class="recent-failed" d=${`M${e} 10h3v6h-3z`} />`,timed_out:e=>a`<path class="recent-late" d=${`M${e+.5} 10.5h2v5h-2z`} />`},$s=e=>a`<path class="recent-other" d=${`M${e} 8h3v2h-3z`} />`;function X(e){return[...new Set(e)].map(s=>`${e.filter(n=>n===s).length} ${N(s)}`).join(", ")}function me({outcomes:e,most:t=20}){let s=e.slice(-t),n=t*ce,o=n-s.length*ce,r=s.length>0?`The last ${f(s.length,"attempt")}: ${X(s)}`:"No attempts yet";return a`
<svg
class="recent"
viewBox=${`0 0 ${n} ${Ye}`}
width=${n}
height=${Ye}
role="img"
aria-label=${r}
>
<path class="recent-line" d=${`M0 9h${n}`} />
${s.map((i,c)=>(fs[i]??$s)(o+c*ce+1))}
</svg>
`}function hs({attempt:e,most:t,here:s}){let n=_(null),{outcome:o,run_seconds:r,app_version_id:i,agent:c,finished_at:l}=e;T(()=>{n.current.style.setProperty("--height",((r??0)/t).toFixed(3))});let u=`${`${N(o)}, ${h(r)}`}, build ${i}, on ${c}, ${P(l)}`;return a`
<a
class=${`took took-${o} ${s?"is-here":""}`}
ref=${n}
tabindex="-1"
href=${$("job",{id:e.job_id})}
data-tip=${u}
>
<i></i>
<b></b>
</a>
`}function _s({seconds:e,most:t}){let s=_(null);return T(()=>s.current.style.setProperty("--height",Math.min(1,e/t).toFixed(3))),a`
<span class="took-usual" ref=${s}>
<span class="number">typically ${h(e)}</span>
</span>
`}function gs({history:e,usual:t,here:s}){let n=[...e].reverse(),o=n.map(({run_seconds:u})=>u).filter(u=>u!==null),r=Math.max(...o,t??0,.1)*1.08,[i,c]=[h(Math.min(...o)),h(Math.max(...o))],l=i===c?i:`between ${i} and ${c}`,m=o.length>0?`${f(n.length,"attempt")}, ${X(n.map(({outcome:u})=>u))}; ${l}.`:"No durations recorded.";return a`
<figure class="durations">
<div class="took-box" aria-hidden="true">
${t!==null&&a`<${_s} seconds=${t} most=${r} />`}
<div class="took-bars">
${n.map(u=>a`
<${hs} key=${u.attempt} attempt=${u} most=${r} here=${u.job_id===s} />
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
`}var bs=({facts:e,className:t=""})=>a`
<dl class=${`facts ${t}`}>
${e.filter(([,s])=>s!=null&&s!==""&&s!==!1).map(([s,n])=>a`
<div key=${s}>
<dt>${s}</dt>
<dd>${n}</dd>
</div>
`)}
</dl>
`;import{m9_0 as Ze,m9_1 as Zr,m9_2 as ei,m9_3 as ti}from"./main.js";var xs=50,tt=()=>history.state?.open??{};function et(e,t){let n=[...Object.entries(tt()).filter(([o])=>o!==e),[e,t]].slice(-xs);history.replaceState({...history.state,open:Object.fromEntries(n)},"")}function ue(e,t=!1){let[s,n]=b(()=>tt()[e]??t),[o]=b(()=>history.state?.key);return{open:s,onToggle:c=>{let l=c.currentTarget.open;l!==s&&(n(l),history.state?.key===o&&et(e,l))},onClick:c=>{let l=c.currentTarget,m=c.target.closest("summary, a, button");m?.localName==="summary"&&m.parentElement===l&&et(e,!l.open)}}}var pe=({since:e,last_pass:t})=>`Failing since ${e.app_version_id}${t?`, last passed in ${t.app_version_id}`:""}`;function ws({new:e,app_version_id:t,last_pass:s,since:n,failures:o,builds:r}){let i=s?`last passed in ${s.app_version_id}`:"has not passed before";return e?`in ${t} \xB7 ${i}`:`since ${n.app_version_id}, ${f(o,"failure")} in ${f(r,"build")} \xB7 ${i}`}var Y=({new_tests:e,tests:t})=>e>0&&e<t?`${p(e)} of ${f(t,"test")} new`:"",de=({agent:e,failures:t,of:s})=>t===s?`only on ${e}`:`${p(t)} of ${p(s)} on ${e}`,Z=({share_of_runs:e})=>`It ran ${Math.round(e*100)} % of all tests on these targets.`;import{m126_0 as ee,m126_1 as li}from"./main.js";var ys=3,st=12,at={new:["is-bad","new","A test of it did not fail before"],failing:["","known","All its tests failed before, too"],flaky:["is-warn","flaky","All its jobs passed on a retry"],infrastructure:["is-warn","infrastructure","An agent or an install failed, not a test"],quarantined:["","quarantined","All its tests are in quarantine"]};function nt({at:e}){let t=U(()=>G(()=>`${ke(Ze.value-g(e))} ago`),[e]);return a`<span class="number" title=${P(e)}>${t}</span>`}var ot=({history:{trend:e}})=>e.filter(t=>t>0).length>1,vs=({trend:e})=>a`<span data-tip=${`Last 7 days: ${e.join(" \xB7 ")}`}><${ee} values=${e} tone="bad" /></span>`;function ks({examples:e,tests:t}){let s=[...new Set(e.map(o=>o.test.split("/").at(-1)))].slice(0,ys),n=t-s.length;return n>0?`${s.join(", ")} and ${p(n)} more`:s.join(", ")}var rt=e=>$("job",{id:e.job_id},{attempt:e.attempt})+(e.line?`#L${e.line}`:"");function Ss({row:e}){return a`
<li class="failure-example">
<a href=${rt(e)}>
<${q} test=${e.test} />
</a>
<span class="quiet">${e.name}</span>
<span class="quiet">${e.agent}${e.status==="done"?" \xB7 passed on retry":""}</span>
</li>
`}var Ts=e=>at[e][1],Os=({note:e})=>a`
<p class="failure-note">
<${d} name="event" />
${e.note&&a`<span>${e.note}</span>`}
${e.owner&&a`<span>Owner: ${e.owner}</span>`}
${e.ticket_url&&a`
<a href=${e.ticket_url} target="_blank" rel="noopener noreferrer">
${e.ticket_url.replace(/^https?:\/\//,"")}<span class="unseen"> (opens in a new tab)</span>
</a>
`}
</p>
`,Es=e=>[Y(e)&&["is-bad",Y(e),"The others failed before, too"],e.since&&["",`since ${e.since.app_version_id}`,pe(e)],e.agent&&["is-warn",de(e.agent),Z(e.agent)],e.simulated&&["","simulated","All its failures are of simulated agents, and prove nothing"]].filter(Boolean),Rs=({group:e,changed:t})=>a`
${e.agent&&a`
<p>
${p(e.agent.failures)} of ${f(e.agent.of,"failure")} on${" "}
<a href=${$("agent",{name:e.agent.agent})}>${e.agent.agent}</a>.${" "}
${Z(e.agent)}
</p>
`}
<ul class="plain failure-examples">
${e.examples.map(s=>a`<${Ss} key=${s.job_id} row=${s} />`)}
${e.examples.length<e.tests&&a`<li class="quiet">and ${p(e.tests-e.examples.length)} more</li>`}
</ul>
${x("annotate","failure")&&a`
<button type="button" class="button" onClick=${()=>Ue(e).then(s=>s&&t())}>
<${d} name="event" />
${e.note?"Edit note\u2026":"Add note\u2026"}
</button>
`}
`;function As({group:e,changed:t}){let s=e.examples.filter(({status:o})=>o==="failed").map(o=>o.job_id);if(s.length===0||!x("retry","job"))return null;let n=`Retry ${f(s.length,"failed job")}`;return a`
<button
type="button"
class="icon-button failure-retry"
aria-label=${`${n}: ${e.cause}`}
data-tip=${n}
onClick=${()=>He(s).then(o=>o&&t())}
>
<${d} name="retry" />
</button>
`}function Cs({group:e,several:t,wanted:s,changed:n}){let[o,r,i]=at[e.label],c=`cause/${e.org_id}/${e.fingerprint}`,l=_(null);return v(()=>{s&&(l.current.focus({preventScroll:!0}),l.current.scrollIntoView({block:"center"}))},[s]),a`
<li class="failure-group" data-cause=${e.fingerprint}>
<details ...${ue(c,s)}>
<summary data-row=${c} tabindex="-1" ref=${l}>
<span class=${`tag ${o}`} data-tip=${i}>${r}</span>
<span class="failure-cause" title=${e.cause}>${e.cause}</span>
<span class="failure-facts">
${t&&a`<span class="quiet">${e.org_id}</span>`}
<span class="quiet">${ks(e)}</span>
${Es(e).map(([m,u,L])=>a`<span key=${u} class=${`tag ${m}`} data-tip=${L}>${u}</span>`)}
${e.retrying>0&&a`<span class="tag" data-retrying>${f(e.retrying,"job")} retrying</span>`}
</span>
<span class="number failure-tests">${f(e.tests,"test")}</span>
<span class="number failure-times">${p(e.history.failures)} ×</span>
<span class="failure-first">
<span class="unseen">first seen </span><${nt} at=${e.history.first_at} />
</span>
<span class="failure-last">
<span class="unseen">last seen </span><${nt} at=${e.history.last_at} />
</span>
<span class="failure-trend">${ot(e)&&a`<${vs} trend=${e.history.trend} />`}</span>
</summary>
<${Rs} group=${e} changed=${n} />
</details>
<${As} group=${e} changed=${n} />
${e.note&&a`<${Os} note=${e.note} />`}
</li>
`}var Bs=({groups:e,tests:t,cases:s})=>[f(e.length,"cause"),f(t,"test"),s>0&&f(s,"case")].filter(Boolean).join(", ");function it({found:e,wanted:t,changed:s}){let n=m=>t===`${m.org_id}/${m.fingerprint}`,[o,r]=b(e.groups.findIndex(n)>=st),i=o?e.groups:e.groups.slice(0,st),c=new Set(e.groups.map(m=>m.org_id)).size>1,l=Ae();return a`
<div class=${`failure-list ${i.some(ot)?"has-trend":""}`}>
<div class="failure-head" aria-hidden="true">
<span></span><span>Cause</span><span>Tests</span><span>Failures</span><span>First seen</span
><span>Last seen</span><span>7 days</span>
</div>
<ul class="plain failure-groups" id="failure-groups" ...${l}>
${i.map(m=>a`
<${Cs}
key=${m.org_id+m.fingerprint}
group=${m}
several=${c}
wanted=${n(m)}
changed=${s}
/>
`)}
</ul>
</div>
${i.length<e.groups.length&&a`
<p>
<button type="button" class="button" onClick=${()=>r(!0)}>
Show all ${p(e.groups.length)}
</button>
</p>
`}
${e.more&&a`<p class="quiet">Older failures are not counted.</p>`}
`}function Ms({path:e,version:t,ended:s="",initial:n=null,none:o=null,children:r}){let[i,c]=b(!1),l=W(e,i?`${t} ${s}`:t,n),m=l.data.value,u=!!m?.groups.some(se=>se.retrying>0);v(()=>c(u),[u]);let L=l.error.value;return L&&!m?a`<${E} title="Failures could not be loaded" text=${L.message} again=${l.load} />`:m?m.groups.length===0?o:r(m,(se=m,Mt="")=>a`
<${it} found=${se} wanted=${Mt} changed=${()=>l.load()} />
`):a`<${S} />`}var Ls=({children:e})=>a`
<${J} icon="done" title="No failures">
<p>${e}</p>
<//>
`;var Ps=[["24h","24 h"],["7d","7 days"]],qs=e=>e.get("since")==="7d"?"7d":"24h",Ns=({since:e})=>a`
<${B}
label="Period"
hideLabel
options=${Ps}
value=${e}
onChange=${t=>k({since:t==="24h"?"":t},{push:!0})}
/>
`;var Fs=({words:e,filters:t})=>Object.entries(e).filter(([s])=>t[s]).map(([s,n])=>a`
<span class="chip" key=${s}>
${n} <strong>${t[s]}</strong>
<button
type="button"
class="chip-close"
aria-label=${`Any ${n}`}
onClick=${()=>k({[s]:""},{push:!0})}
>
<${d} name="close" />
</button>
</span>
`);import{m131_0 as lt}from"./main.js";var Is=({group:e})=>a`
${e.target}
${Object.keys(e.labels).length>0&&a`${" "}<span class="quiet">${ve(e.labels)}</span>`}
`,te=(e,t,s="")=>({name:e,title:t,label:t.toLowerCase(),numeric:!0,cell:n=>a`<span class=${`number ${n[e]>0?s:"quiet"}`}>${p(n[e])}</span>`}),fe=[{name:"bar",title:"Progress",cell:e=>a`<${K} group=${{...e,waiting:e.unfinished-e.running}} />`},te("waiting","Waiting"),te("running","Running"),te("done","Passed"),te("failed","Failed","bad strong")],ct={name:"target",title:"Target",main:!0,cell:e=>Is({group:e})},Ds={name:"build",title:"Build",main:!0,cell:e=>a`<${Q} org=${e.org_id} version=${e.app_version_id} />`},js={name:"why",title:"Why it waits",cell:({explanation:e})=>e&&a`<span class="clamp" title=${e.text}>${e.text}</span>`},Us=["total","unfinished","waiting","running","done","failed","cancelled"];function Ws(e){let t=new Map;for(let s of e){let n=t.get(s.app_version_id);if(n)for(let o of Us)n[o]+=s[o];else t.set(s.app_version_id,{...s})}return[...t.values()]}function mt({id:e,label:t,kind:s,groups:n,columns:o}){let r=new Map(n.map(i=>[i.id,{value:i}]));return a`
<${lt}
id=${e}
label=${t}
className="group-table"
kind=${s}
ids=${[...r.keys()]}
rowOf=${i=>r.get(i)}
columns=${o}
hrefOf=${i=>$(s,i)}
/>
`}var zs=({groups:e})=>a`
<${mt}
id="group-list"
label="Groups of the build"
kind="group"
groups=${e}
columns=${e.some(({explanation:t})=>t)?[ct,...fe,js]:[ct,...fe]}
/>
`,Vs=({groups:e})=>a`
<${mt}
id="build-list"
label="Builds, most recently changed first"
kind="build"
groups=${Ws(e)}
columns=${[Ds,...fe]}
/>
`;function Gs({list:e,what:t,older:s="Show older",all:n="End of list"}){let{ids:o,error:r,loading:i,more:c}=e;return r.value?a`
<${E}
title=${`${t} could not be loaded`}
text=${r.value.message}
again=${()=>o.peek().length?e.next():e.first()}
/>
`:i.value==="first"&&o.value.length===0?a`<${S} lines=${10} />`:c.value?a`
<p class="nothing">
<button type="button" class="button" disabled=${i.value!==null} onClick=${()=>e.next()}>
${s}
</button>
</p>
`:o.value.length>0&&n?a`<p class="nothing">${n}</p>`:null}import{m94_0 as ut}from"./main.js";import{m102_0 as pt}from"./main.js";function Hs({store:e,kind:t}){return e.loaded.value?a`<${pt} problem=${{status:404,text:`there is no such ${t}`}} />`:a`
<${ut} title=${t.charAt(0).toUpperCase()+t.slice(1)}>
<${S} />
<//>
`}var Js={0:"0, now",1:"1, normal",9:"9, whenever"},dt=(e,t)=>Array.from({length:10},(s,n)=>({label:Js[n]??String(n),priority:n,checked:n===e,run:()=>t(n)}));function Ks({of:e,present:t,children:s}){if(!x("priority","job"))return null;let n=new Map,o=({priority:r})=>r===t?Promise.resolve(""):(n.has(r)||n.set(r,We(e,r)),n.get(r));return a`
<${C}
label="Priority"
items=${dt(t,r=>r!==t&&Je(e,r,t))}
about=${o}
>
${s}
<${d} name="down" />
<//>
`}function Qs({label:e,tabs:t,value:s,onChange:n}){let o=_(null),r=Re(),i=Math.max(0,t.findIndex(l=>l.name===s));return a`
<div class="tabs" role="tablist" aria-label=${e} ref=${o} onKeyDown=${l=>{let m={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:t.length-1}[l.key];if(m===void 0)return;l.preventDefault();let u=(m+t.length)%t.length;n(t[u].name),o.current.children[u].focus()}}>
${t.map((l,m)=>a`
<button
type="button"
key=${l.name}
role="tab"
id=${`${r}-${l.name}`}
aria-selected=${m===i}
aria-controls=${`${r}-panel`}
tabindex=${m===i?0:-1}
onClick=${()=>n(l.name)}
>
${l.title}
${l.count!=null&&a`${" "}<span class="count number">${l.count}</span>`}
</button>
`)}
</div>
<div role="tabpanel" id=${`${r}-panel`} aria-labelledby=${`${r}-${t[i].name}`} tabindex="-1">
${t[i].body()}
</div>
`}function ft({share:e}){let t=_(null);return T(()=>t.current.style.setProperty("--share",e.toFixed(3))),a`<span class="share-bar" ref=${t} aria-hidden="true"></span>`}var Xs=({label:e,by:t,rows:s})=>a`
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
${s.map(({key:n,name:o,ran:r,failed:i,seconds:c})=>a`
<tr key=${n}>
<th scope="row">${o}</th>
<td class="is-numeric">${p(r)}</td>
<td>
<span class="share">
<${ft} share=${i/r} />
<span class="number">${R(i/r)}</span>
</span>
</td>
<td class="is-numeric">${c===null?"\u2013":h(c)}</td>
</tr>
`)}
</tbody>
</table>
`;function Ys(e,t){let s=new Map;for(let n of e){let o=t(n),r=s.get(o)??{key:o,ran:0,failed:0,passes:[]};r.ran+=1,n.outcome!=="passed"?r.failed+=1:n.run_seconds!==null&&r.passes.push(n.run_seconds),s.set(o,r)}return[...s.values()].map(({passes:n,...o})=>({...o,seconds:n.length>0?n.reduce((r,i)=>r+i,0)/n.length:null}))}var Zs=({test:e})=>a`
<span class="row-why quiet">
<span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}since
${" "}<${z} at=${e.quarantined_at} />${e.quarantine_note&&`: ${e.quarantine_note}`}
</span>
`;function $t(e){return x("quarantine","test")?[e.quarantined?{label:"Release from quarantine",icon:"running",run:()=>Ve(e)}:{label:"Quarantine\u2026",icon:"quarantined",run:()=>ze(e)}]:[]}var en=({test:e})=>$t(e).map(({label:t,icon:s,run:n})=>a`
<button
type="button"
key=${t}
class="icon-button"
aria-label=${`${t} ${e.test}`}
data-tip=${t}
onClick=${n}
>
<${d} name=${s} />
</button>
`),tn=({test:e})=>e.mean_seconds!==null&&a`
<span class="trend">
<${ee} values=${e.recent_seconds} />
<span class="number">${h(e.mean_seconds)}</span>
</span>
`,sn=({share:e,of:t})=>a`
<span class="number">${R(e)}</span> <span class="quiet number">of ${p(t)}</span>
`,nn=[{name:"last",title:"Last outcome",cell:e=>a`<${le} outcome=${e.last_outcome} />`},{name:"test",title:"Test",main:!0,cell:e=>a`<${q} test=${e.test} />`,under:e=>e.quarantined&&a`<${Zs} test=${e} />`},{name:"whose",title:"Organization",cell:e=>a`${e.org_id} <span class="quiet">${e.target}</span>`},{name:"recent",title:"Last 20",cell:e=>a`<${me} outcomes=${e.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:e=>a`<${sn} share=${e.pass_rate} of=${e.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,some:e=>e.flaky>0,cell:e=>e.flaky>0&&a`<span class="number">${R(e.flaky_rate)}</span>`},{name:"usual",title:"Duration",numeric:!0,cell:e=>a`<${tn} test=${e} />`},{name:"at",title:"Last run",numeric:!0,cell:e=>a`<${z} className="quiet" at=${e.last_at} />`},{name:"acts",title:a`<span class="unseen">Actions</span>`,some:()=>x("quarantine","test"),cell:e=>a`<${en} test=${e} />`}],an={kind:"test",columns:nn,hrefOf:e=>$("test",{id:e.id}),failed:e=>e.last_outcome!=="passed"};function on({name:e,value:t,note:s,icon:n,tone:o="",href:r,children:i}){let c=a`
<span class="tile-name">
${n&&a`<${d} name=${n} />`}
${e}
</span>
<span class="tile-value number">${t}</span>
${s&&a`<span class="tile-note">${s}</span>`}
${i}
`,l=`tile ${o&&`tile-${o}`}`;return r?a`<a class=${l} href=${r} data-tile=${e}>${c}</a>`:a`<div class=${l} data-tile=${e}>${c}</div>`}var V=class{#s;value=y(null);error=y(null);constructor(t,s=null){this.#s=t,this.value.value=s}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let s=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(s)}again=async()=>{try{this.value.value=await w(this.#s),this.error.value=null}catch(t){this.error.value=t}}};import{m8_0 as ht,m8_1 as _t,m8_2 as gt,m8_3 as $e}from"./main.js";var bt=e=>e===null?null:Math.round(e*1e4)/100,rn=e=>R(e/100);function ln(e,t,s){return`${e.map(({name:o,shown:r},i)=>{let c=t[i].map((m,u)=>r?r(u):m).filter(m=>m!==null);if(c.length===0)return"";let l=s(c.at(-1));return`${o}: latest ${l}, from ${s(Math.min(...c))} to ${s(_t(c))}`}).filter(Boolean).join("; ")||"Nothing measured in this period"}.`}function F(e,t,s,n){let o=s.map(([i])=>i),r=s.map(([,i])=>i);return{title:e,data:[t,...r],series:o,summary:ln(o,r,n.write),...n}}var M=(e,t)=>({name:e,tone:t,kind:"line"});function xt(e,{ofAgent:t=!1}={}){let{at:s,installs:n,installs_avoided:o}=e,r={write:gt,steps:ht,least:1},i={write:rn,least:100,most:100};return[F("Pass rate",s,[[M("passed","good"),e.pass_rate.map(bt)]],i),F("Duration",s,[[M("p95","warn"),e.run_p95],[M("p50","go"),e.run_p50]],r),F("Queue wait",s,[[M("p95","warn"),e.wait_p95],[M("p50","go"),e.wait_p50]],r),t?F("Utilization",s,[[M("working","go"),e.busy_agents.map(bt)]],i):F("Agents at work",s,[[M("on average","go"),e.busy_agents]],{write:$e,least:1}),F("Installs",s,[[{name:"made",tone:"warn",kind:"bars",shown:c=>n[c]},n.map((c,l)=>c+o[l])],[{name:"avoided",tone:"good",kind:"bars"},o]],{write:$e,least:4})]}import{m32_0 as wt}from"./main.js";var cn={"30d":600,"90d":600},mn=60,yt=[["24h","24 h"],["7d","7 days"],["30d","30 days"],["90d","90 days"]],un={3600:"by hour",10800:"by 3 hours",86400:"by day"},vt=e=>e.get("view")==="trends",pn=({query:e,first:t})=>a`
<${B}
label="View"
hideLabel
options=${[["",t],["trends","Trends"]]}
value=${vt(e)?"trends":""}
onChange=${s=>k({view:s},{push:!0})}
/>
`;function dn({subject:e,query:t}){let s=yt.some(([m])=>m===t.get("range"))?{range:t.get("range")}:{},n=`/api/v1/trends?${new URLSearchParams({...e,...s})}`,o=U(()=>new V(n),[n]);v(()=>o.start(cn[s.range]??mn),[o]);let r=o.value.value,i=o.error.value,c=U(()=>r&&xt(r,{ofAgent:"agent"in e}),[r]),l=a`
<${B}
label="Period"
hideLabel
options=${yt}
value=${s.range??r?.range}
onChange=${m=>k({range:m},{push:!0})}
/>
`;return a`
<${H} id="trends" title="Trends" note=${un[r?.step]} tools=${l}>
${i&&a`<${E} title="Trends could not be loaded" text=${i.message} again=${o.again} />`}
${!r&&!i&&a`<${S} lines=${12} />`}
${r&&(r.attempts.some(m=>m>0)?a`<${wt} label="Trends" charts=${c} stacked />`:a`<p class="nothing">No test ran in this period.</p>`)}
<//>
`}var fn=36e5,$n=6e4;function hn(e,t){let[s,n]=b(null),[o,r]=b(0);v(()=>{if(!e)return;let c=new AbortController;return w(e,{signal:c.signal}).then(n).catch(()=>c.signal.aborted||n(l=>l??"failed")),()=>c.abort()},[e,t,o]);let i=s?.content?.expires_at;return v(()=>{if(!i)return;let c=Math.max($n,Date.parse(i)-fn-Date.now()),l=setTimeout(()=>r(m=>m+1),c);return()=>clearTimeout(l)},[i,o]),s}var St="batch-report/",_n=({path:e})=>!e.startsWith(St),Tt=/\.html?$/i,gn=/(^|\/)trace\/(index|snapshot|uiMode)\.html$/,he=/(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i,bn=/(^|\/)data\/[0-9a-f]{40}\.zip$/i,xn=e=>e.split("/").map(encodeURIComponent).join("/");function Ot({path:e},t){if(!t)return null;let s=t.url+xn(e);return Tt.test(e)?gn.test(e)?null:{title:"Open report",url:s}:t.trace_viewer&&he.test(e)?{title:"Open trace",url:t.trace_viewer+encodeURIComponent(s)}:null}var kt=({path:e})=>Number(/-retry(\d+)\//.exec(e)?.[1]??0);function wn(e,t){let s=e.flatMap(({path:l,url:m})=>{let u=Ot({path:l},t);return u?[{...u,path:l,isOpened:!0}]:he.test(l)?[{title:"Download trace",url:m,path:l,isOpened:!1}]:[]}),n=s.filter(({path:l})=>he.test(l)),o=n.filter(({path:l})=>!bn.test(l)),r=(o.length>0?o:n).sort((l,m)=>kt(m)-kt(l))[0],i=({path:l})=>l.split("/").length,c=s.filter(({path:l})=>Tt.test(l)).sort((l,m)=>i(l)-i(m))[0];return[r,c].filter(l=>l!==void 0)}var yn={passed:"done",failed:"failed",timed_out:"failed",lost:"suspect",error:"suspect"},vn=({outcome:e})=>e?yn[e]??"cancelled":"running",kn=({outcome:e,phase:t})=>{let s=e??t;return{timed_out:"timed out",executing:"running"}[s]??s},Et=({outcome:e,message:t})=>e==="error"&&t.startsWith("install failed"),Rt=e=>e.install_seconds!==null||e.phase==="installing"||Et(e);function Sn(e){let t=g(e.leased_at),s=g(e.started_at),n=g(e.finished_at),o=[],r=(c,l,m)=>(m===null||m>l)&&o.push({kind:c,from:l,until:m});if(s===null)return r(Rt(e)?"installing":"assigned",t,n),o;let i=Math.max(t,s-(e.install_seconds??0));return r("assigned",t,i),e.install_seconds!==null&&r("installing",i,s),r("running",s,n),o}function Tn(e){let t=["assigned"];return Rt(e)&&t.push("installing"),(e.started_at!==null||e.phase==="executing")&&t.push("running"),t}var On=({outcome:e})=>e==="cancelled"?["cancelled","waiting"]:e==="error"?["backoff","waiting"]:["waiting"];function At(e,t){let s=e.tries??[],n=g(s[t]?.leased_at??e.created_at),o=s[t+1]?g(s[t+1].leased_at):1/0;return(e.retried??[]).map(r=>({...r,time:g(r.at)})).filter(({time:r})=>r>=n&&r<o)}function En(e){let t=e.tries??[],s=["waiting"],n=r=>{let i=At(e,r);for(let{status:c}of i)s.push(c,"waiting");return i.length>0};n(-1),t.forEach((r,i)=>{s.push(...Tn(r)),!n(i)&&i<t.length-1&&s.push(...On(r))});let o=t.at(-1);if(e.status==="pending"){let r=e.phase==="backoff"?"backoff":"waiting";s.at(-1)!=="waiting"&&o?.outcome==="cancelled"&&s.push("cancelled"),s.at(-1)!==r&&s.push(r)}else e.status!=="running"&&(o&&e.status==="cancelled"&&o.outcome!=="cancelled"&&s.at(-1)!=="waiting"&&s.push("waiting"),s.push(e.status));return s}var Ct=e=>e.bundle?`bundle ${A(e.bundle)}`:`${A(e.commit)}${e.modified?", modified":""}`,Rn=e=>`tests ${e.bundle?"of":"at"} ${Ct(e)}`;function An(e){let t=new Map;for(let s of e){if(!s)continue;let n=Ct(s);t.set(n,(t.get(n)??0)+1)}return[...t].sort((s,n)=>n[1]-s[1]).map(([s])=>s).join(" \xB7 ")}var Cn=e=>[...new Set(Array.from(e,t=>t?.repository).filter(Boolean))].join(" \xB7 ");var _e=400,ge=200,Bt=e=>Math.floor(e/ge)*ge;function Bn(e){let t=xe({from:0,to:_e*2,width:0});return T(()=>{let s=0,n=()=>{s=0;let i=e.current.getBoundingClientRect(),c={from:Bt(-i.top-_e),to:Bt(window.innerHeight-i.top+_e)+ge,width:Math.floor(i.width)},l=t.peek();(c.from!==l.from||c.to!==l.to||c.width!==l.width)&&(t.value=c)},o=()=>s||=requestAnimationFrame(n);n();let r=new ResizeObserver(o);return r.observe(e.current),r.observe(document.body),window.addEventListener("scroll",o,{passive:!0}),window.addEventListener("resize",o),()=>{r.disconnect(),cancelAnimationFrame(s),window.removeEventListener("scroll",o),window.removeEventListener("resize",o)}},[]),t}export{Ks as m101_0,dt as m101_1,me as m109_0,X as m109_1,ie as m112_0,Qs as m132_0,ft as m133_0,Xs as m133_1,Ys as m133_2,an as m134_0,$t as m134_1,on as m138_0,dn as m151_0,pn as m151_1,vt as m151_2,hn as m155_0,ue as m157_0,de as m158_0,Y as m158_1,Z as m158_2,pe as m158_3,ws as m158_4,St as m180_0,wn as m180_1,_n as m180_2,Ot as m180_3,Et as m183_0,vn as m183_1,Sn as m183_2,At as m183_3,En as m183_4,kn as m183_5,Cn as m188_0,Rn as m188_1,An as m188_2,I as m206_0,V as m209_0,Zt as m22_0,Jt as m22_1,ts as m22_2,Kt as m22_3,oe as m22_4,is as m23_0,Qe as m23_1,Ke as m23_2,Bn as m271_0,re as m27_0,cs as m30_0,us as m37_0,gs as m42_0,bs as m46_0,it as m47_0,Ms as m47_1,Ls as m47_2,rt as m47_3,Bs as m47_4,Ts as m47_5,Ns as m49_0,qs as m49_1,Fs as m52_0,Vs as m68_0,zs as m68_1,ae as m6_0,qt as m6_1,Nt as m6_2,O as m6_3,j as m6_4,Ee as m6_5,Ft as m6_6,Gs as m80_0,Hs as m90_0,le as m93_0,N as m93_1};
