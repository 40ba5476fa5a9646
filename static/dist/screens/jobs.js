import{m274_0 as Et,m274_1 as jt,m274_2 as At,m274_3 as g,m274_4 as Ct,m274_5 as fe,m274_6 as Tt,m274_7 as N,m274_8 as U,m274_9 as Lt,m274_10 as v,m274_11 as w}from"../main.js";import{m0_0 as Pt,m0_1 as V,m0_2 as Nt,m0_3 as It,m0_4 as Rt,m0_5 as Jt,m0_6 as Bt,m0_7 as Ft,m0_8 as Dt,m0_9 as Wt,m0_10 as Kt,m0_11 as Ut,m0_12 as Vt,m0_13 as Ht,m0_14 as zt,m0_15 as Yt,m0_16 as Gt,m0_17 as Qt,m0_18 as Xt,m0_19 as Zt}from"../main.js";import{m44_0 as pe}from"../main.js";import{m53_0 as he}from"../shared.js";import{m72_0 as $}from"../main.js";import{m74_0 as ls,m74_1 as de,m74_2 as cs}from"../main.js";import{m90_0 as $e}from"../main.js";import{m95_0 as be}from"../main.js";import{m102_0 as $s,m102_1 as _e}from"../shared.js";import{m176_0 as i}from"../main.js";import{m235_0 as vs,m235_1 as b,m235_2 as k,m235_3 as I,m235_4 as ws,m235_5 as H}from"../main.js";import{m237_0 as z,m237_1 as R,m237_2 as J,m237_3 as ge,m237_4 as ye,m237_5 as ve,m237_6 as we}from"../main.js";import{m3_0 as Es,m3_1 as js,m3_2 as As,m3_3 as Cs,m3_4 as ke}from"../main.js";import{m4_0 as Se,m4_1 as Ms,m4_2 as S,m4_3 as qs,m4_4 as Oe}from"../main.js";var Qe=2e4,X=500,Y=new Map;function L(t,e){let s=Y.get(t);if(s&&performance.now()-s.at<Qe)return s.rows;let a=S(t).then(r=>r[e]);return Y.set(t,{at:performance.now(),rows:a}),a.catch(()=>Y.delete(t)),a}var Xe=()=>L(`/api/v1/orgs?limit=${X}`,"orgs"),xe=()=>L("/api/v1/agents","agents"),T=()=>L(`/api/v1/groups?limit=${X}`,"groups"),B=()=>L(`/api/v1/batches?limit=${X}`,"batches"),O=t=>t.map(e=>({value:e})),G=t=>[t.name,t.branch].filter(Boolean).join(" on "),Ee={org:async()=>O((await Xe()).map(t=>t.id??t.org_id)),agent:async()=>(await xe()).map(t=>({value:t.name,hint:ke(t)})),target:async()=>O([...(await T()).map(t=>t.target),...(await xe()).flatMap(t=>t.targets)]),build:async()=>(await T()).map(t=>({value:t.app_version_id,hint:t.org_id})),group:async()=>(await T()).map(t=>({value:t.id,hint:`${t.app_version_id} ${t.org_id}`,text:`${t.app_version_id} ${t.org_id} ${t.target}`})),batch:async()=>(await B()).map(t=>({value:t.id,hint:G(t),text:G(t)})),suite:async()=>O((await B()).map(t=>t.suite)),branch:async()=>O((await B()).map(t=>t.branch)),commit:async()=>(await B()).map(t=>({value:t.commit,hint:G(t)})),test:async t=>(await L(`/api/v1/tests?${new URLSearchParams({...t?{test:t}:{},limit:20})}`,"tests")).map(e=>({value:e.test,hint:e.org_id}))};async function Ze(t){return O((await T()).map(e=>e.labels[t]).filter(e=>e!==void 0))}async function je(){return[...new Set((await T()).flatMap(t=>Object.keys(t.labels)))]}function Q(t,e,s){let a=e.toLowerCase(),r=new Set,o=[];for(let n of t){if(!n.value||r.has(n.value))continue;r.add(n.value);let l=`${n.value} ${n.text??""}`.toLowerCase().indexOf(a);l>=0&&o.push({one:n,begins:l===0?0:1})}return o.sort((n,l)=>n.begins-l.begins).slice(0,s).map(({one:n})=>n)}async function Ae(t,e,s){return b[t]?.values?Q(O(b[t].values),e,s):t.startsWith(k)?Q(await Ze(t.slice(k.length)),e,s):Ee[t]?Q(await Ee[t](e),e,s):[]}var Le=8,Ce={title:"",options:[]},Te=(t,e,s,a)=>({label:`${s}${H(s)}`,hint:a,take:()=>({...z(t,e,`${e.not?"-":""}${s}${H(s)}`),more:!0})}),Me=(t,e,{key:s,op:a,value:r,hint:o,before:n=[]})=>{let l=we([...n,r].join(","));return l!==null&&!r.includes(",")&&{label:r,hint:o,take:()=>({...z(t,e,`${e.not?"-":""}${s}${a}${l}`,{done:!0}),more:!1})}};async function et(t,e){let s=e.value.toLowerCase(),a=Object.entries(b).filter(([n])=>n.startsWith(s)).map(([n,{what:l}])=>Te(t,e,n,l)),r=s.length<2?[]:b.status.values.filter(n=>n.startsWith(s)).map(n=>({...Me(t,e,{key:"status",op:":",value:n,hint:"status"}),label:`status:${n}`})),o=s&&k.startsWith(s)?(await je()).map(n=>Te(t,e,`${k}${n}`,"required label")):[];return{title:"Filter by",options:[...r,...a,...o].slice(0,s?Le:10)}}async function tt(t,e,s){let a=t.slice(e.valueFrom,s).replace(/^"/,"").split(","),r=a.pop(),n=(await Ae(e.key,r,Le)).filter(({value:m})=>!a.includes(m)).map(m=>Me(t,e,{key:e.key,op:e.op,before:a,...m})).filter(Boolean),l=n.length===1&&n[0].label===r;return{title:`${e.not?"Exclude":"Filter by"} ${e.key}`,options:l?[]:n}}async function qe(t,e){let s=R(t,e);if(s.op&&e>=s.valueFrom)return I(s.key)?tt(t,s,e):Ce;let a={...s,value:t.slice(s.from+(s.not?1:0),e)};return a.value.startsWith('"')?Ce:et(t,a)}var st=300,Z={title:"",options:[]};function at(t,e){let{op:s,key:a,value:r,to:o}=R(t,e);if(s===""||e<o)return!1;let n=r.split(",").at(-1),l=b[a]?.values??[];return n===""||l.some(m=>m.startsWith(n))&&!l.includes(n)}function ot({text:t,field:e}){let s=v(null);N(()=>{let o=()=>s.current.scrollLeft=e.current.scrollLeft;return o(),e.current.addEventListener("scroll",o),()=>e.current?.removeEventListener("scroll",o)});let a=[],r=0;for(let o of J(t)){a.push(t.slice(r,o.from));let n=o.op===""?"":I(o.key)?"is-key":"is-unknown";a.push(i`<span key=${o.from} class=${`query-part ${n} ${o.not?"is-not":""}`}>
${t.slice(o.from,o.to)}
</span>`),r=o.to}return i`
<div class="query-paint" aria-hidden="true" ref=${s}>
${a}
${t.slice(r)}
</div>
`}function rt(t,e,s){let[a,r]=w(Z);return g(()=>{if(!s)return r(Z);let o=!0;return qe(t,e).then(n=>o&&r(n),()=>o&&r(Z)),()=>o=!1},[t,e,s]),a}function nt({id:t,found:e,at:s,take:a}){return i`
<div class="query-list">
<p class="query-title" aria-hidden="true">${e.title}</p>
<ul id=${t} role="listbox" aria-label=${e.title} tabindex="-1">
${e.options.map((r,o)=>i`
<li
key=${r.label}
id=${`${t}-${o}`}
class="query-option"
role="option"
aria-selected=${o===s}
onPointerDown=${n=>n.preventDefault()}
onClick=${()=>a(r)}
>
<span class="query-label">${r.label}</span>
${r.hint&&i`<span class="query-hint">${r.hint}</span>`}
</li>
`)}
</ul>
<p class="query-help" aria-hidden="true">
<span>
<kbd>↓</kbd>
<kbd>Enter</kbd> take
</span>
<span>
<code>a,b</code> any of
</span>
<span>
<code>-key:</code> leave out
</span>
</p>
</div>
`}function Pe({label:t,text:e,placeholder:s,onSearch:a,problem:r}){let[o,n]=w(e),[l,m]=w(e.length),[y,h]=w(!1),[He,ce]=w(-1),E=v(null),q=v(e),j=v(0),A=v(null),d=fe(),ue=rt(o,l,y),_=ue.options,p=Math.min(He,_.length-1);g(()=>{e!==q.current&&(q.current=e,clearTimeout(j.current),n(e),m(e.length),h(!1))},[e]),g(()=>()=>clearTimeout(j.current),[]),N(()=>{A.current!==null&&(E.current.setSelectionRange(A.current,A.current),A.current=null)}),N(()=>document.getElementById(`${d}-${p}`)?.scrollIntoView({block:"nearest"}),[p]);let P=c=>{clearTimeout(j.current);let u=c.trim();u!==q.current&&(q.current=u,a(u))},W=(c,u,{more:Ye=!0,soon:Ge=!0}={})=>{n(c),m(u),ce(-1),h(Ye),clearTimeout(j.current),!at(c,u)&&(Ge?j.current=setTimeout(()=>P(c),st):P(c))},me=c=>{let u=c.take();A.current=u.caret,W(u.text,u.caret,{more:u.more,soon:u.more}),E.current.focus()},ze=c=>{let u=y&&_.length>0;if(c.key==="ArrowDown"||c.key==="ArrowUp")u?ce(((p<0&&c.key==="ArrowUp"?0:p)+(c.key==="ArrowDown"?1:-1)+_.length)%_.length):h(!0);else if((c.key==="Enter"||c.key==="Tab")&&u&&p>=0&&!c.shiftKey)me(_[p]);else if(c.key==="Enter")h(!1),P(o);else if(c.key==="Escape"&&u)h(!1);else return;c.preventDefault()},K=c=>m(c.currentTarget.selectionStart),C=y&&_.length>0;return i`
<div class="query">
<form
class=${`search query-field ${r?"is-wrong":""}`}
role="search"
onSubmit=${c=>c.preventDefault()}
>
<label for=${`${d}-field`}>
<${$} name="search" />
<span class="unseen">${t}</span>
</label>
<span class="query-text">
<${ot} text=${o} field=${E} />
<input
id=${`${d}-field`}
data-search
type="text"
role="combobox"
ref=${E}
placeholder=${s}
enterkeyhint="search"
autocomplete="off"
autocapitalize="none"
spellcheck=${!1}
maxlength="1000"
value=${o}
aria-expanded=${C}
aria-controls=${C?d:void 0}
aria-autocomplete="list"
aria-activedescendant=${C&&p>=0?`${d}-${p}`:void 0}
aria-invalid=${r?"true":void 0}
aria-describedby=${r?`${d}-problem`:void 0}
onKeyDown=${ze}
onKeyUp=${K}
onClick=${c=>{K(c),h(!0)}}
onFocus=${c=>{K(c),h(!0)}}
onBlur=${()=>{h(!1),P(o)}}
onInput=${c=>W(c.currentTarget.value,c.currentTarget.selectionStart)}
/>
</span>
${o&&i`
<button
type="button"
class="chip-close"
aria-label="Clear the search"
onClick=${()=>{W("",0,{more:!1,soon:!1}),E.current.focus()}}
>
<${$} name="close" />
</button>
`}
<kbd aria-hidden="true">/</kbd>
</form>
${C&&i`<${nt} id=${d} found=${ue} at=${p} take=${me} />`}
<p class="unseen" role="status">${C?`${_.length} suggestions`:""}</p>
${r&&i`
<p id=${`${d}-problem`} class="query-problem" role="alert">
<${$} name="stale" />
${r}
</p>
`}
</div>
`}import{m117_0 as Ne}from"../main.js";import{m130_0 as ee,m130_1 as Ie,m130_2 as Re}from"../main.js";import{m132_0 as Je}from"../main.js";import{m167_0 as oa,m167_1 as ra,m167_2 as na,m167_3 as te,m167_4 as ia,m167_5 as la,m167_6 as ca,m167_7 as ua,m167_8 as ma,m167_9 as se,m167_10 as fa,m167_11 as pa,m167_12 as ha,m167_13 as da,m167_14 as $a,m167_15 as ba,m167_16 as _a,m167_17 as ga,m167_18 as ya}from"../main.js";import{m276_0 as ka,m276_1 as Sa,m276_2 as Oa,m276_3 as xa,m276_4 as Ea,m276_5 as ja,m276_6 as f,m276_7 as Aa,m276_8 as Ca,m276_9 as Ta,m276_10 as La,m276_11 as Ma}from"../main.js";import{m155_0 as ae}from"../main.js";import{m247_0 as oe,m247_1 as Be}from"../main.js";import{m250_0 as Fe,m250_1 as Ba,m250_2 as Fa}from"../main.js";var it=50,lt=1e3,ct=2e4,re=25,ut=f(null),ne={count:0,more:!1},F=class{#e={};#s=null;#t=new Map;#r=null;#o=0;#n=0;#i=!1;#l=!1;#u=0;ids=f([]);loading=f(null);error=f(null);more=f(!1);old=f(!1);fresh=f(ne);total=f(null);row(e){return this.#t.get(e)??ut}show(e,s=null){let a=JSON.stringify(e);a!==this.#s&&(this.#s=a,this.#e=e,this.fresh.value=ne,this.old.value=!0,this.total.value=s?.total??null,s?.problem?this.error.value=new Se(400,s.problem,{q:s.problem}):s?this.#p(s,!0):this.first())}start(){let e=o=>{for(let[n,l]of Object.entries(o))this.#c(n,l);this.#a()};e(Fe(oe));let s=oe.watch(e),a=ae.onReconnect(()=>this.look()),r=setInterval(()=>ae.state.peek()==="live"&&this.look({open:!0}),ct);return this.#a(),()=>{s(),a(),clearInterval(r),clearTimeout(this.#n)}}first(){return this.#f("first",null)}next(){return this.#r&&!this.loading.peek()?this.#f("more",this.#r):null}look({open:e=!1}={}){return this.#a(),this.#m(s=>!e||["pending","running"].includes(s?.status))}async#m(e){let s=this.ids.peek().filter(a=>e(this.#t.get(a)?.peek()));for(let a=0;a<s.length;a+=re){let r=s.slice(a,a+re);try{let o=await S(`/api/v1/jobs?${new URLSearchParams({q:`id:${r.join(",")}`,limit:re,explain:!0})}`);for(let n of o.jobs)this.#c(n.id,n)}catch{return}}}#c(e,s){let a=this.#t.get(e);if(!a)return;let r=Be(s,a.peek());JSON.stringify(a.peek())!==JSON.stringify(r)&&(a.value=r)}async#f(e,s){let a=++this.#o;this.loading.value=e,this.error.value=null;let r=new URLSearchParams({...this.#e,limit:it,explain:!0,...s?{cursor:s}:{}});try{let o=await S(`/api/v1/jobs?${r}`);a===this.#o&&this.#p(o,e==="first")}catch(o){a===this.#o&&(this.error.value=o)}finally{a===this.#o&&(this.loading.value=null)}}#p({jobs:e,next:s},a){this.error.value=null,this.old.value=!1;for(let o of e)this.#t.has(o.id)?this.#c(o.id,o):this.#t.set(o.id,f(o));this.#r=s,this.more.value=s!==null;let r=e.map(o=>o.id);if(this.ids.value=a?r:[...this.ids.peek(),...r],a){this.fresh.value=ne;for(let o of this.#t.keys())r.includes(o)||this.#t.delete(o)}this.#a()}#a(){if(this.#i){this.#l=!0;return}clearTimeout(this.#n),this.#n=setTimeout(()=>this.#h(),Math.max(0,this.#u-performance.now()))}async#h(){if(this.old.peek()||this.loading.peek()||this.error.peek())return;this.#i=!0,this.#l=!1;let[e,s,a]=[this.ids.peek(),this.#s,performance.now()];try{let r=this.more.peek()?{since:e.at(-1)}:{},[o,n]=await Promise.all([Oe("POST","/api/v1/jobs/unseen",{filter:this.#e,known:e,...r}),S(`/api/v1/jobs/count?${new URLSearchParams(this.#e)}`)]);s===this.#s&&(this.total.value=n),e===this.ids.peek()&&s===this.#s&&!this.loading.peek()&&(this.fresh.value=o)}catch{}await this.#m(r=>r?.status==="pending"&&r.explanation===void 0),this.#u=performance.now()+Math.max(lt,10*(performance.now()-a)),this.#i=!1,this.#l&&this.#a()}};import{m206_0 as Ga,m206_1 as Qa,m206_2 as Xa,m206_3 as Za,m206_4 as eo,m206_5 as to,m206_6 as so,m206_7 as ao,m206_8 as De}from"../main.js";import{m209_0 as no,m209_1 as io,m209_2 as lo,m209_3 as co,m209_4 as uo,m209_5 as We}from"../main.js";import{m214_0 as x,m214_1 as Ke}from"../main.js";var D=class{#e=null;ids=f(new Set);all=f(!1);clear(){this.#e=null,this.all.value=!1,this.ids.peek().size>0&&(this.ids.value=new Set)}toggle(e,{through:s=!1,shown:a=[]}={}){let r=new Set(this.ids.peek()),o=!r.has(e),n=a.indexOf(this.#e),l=a.indexOf(e),m=s&&n>=0&&l>=0?a.slice(Math.min(n,l),Math.max(n,l)+1):[e];for(let y of m)o?r.add(y):r.delete(y);this.#e=e,this.all.value=!1,this.ids.value=r}toggleAll(e){let s=this.ids.peek();this.all.value=!1,this.ids.value=e.every(a=>s.has(a))?new Set:new Set([...s,...e])}};import{m215_0 as _o,m215_1 as go,m215_2 as yo,m215_3 as vo,m215_4 as wo,m215_5 as ie,m215_6 as ko,m215_7 as M,m215_8 as So,m215_9 as Oo}from"../main.js";var mt=[["","All"],["waiting","waiting"],["running","running"],["failed","failed"],["done","passed"],["cancelled","cancelled"]],le={org_id:"organization",app_version_id:"build",test:"test",target:"target",agent:"agent",group:"group",batch_id:"batch",priority:"priority"},ft=["q","status",...Object.keys(le)],pt=["retry","priority","cancel"],ht="org:acme status:failed build:1.4 age<1h checkout",dt=t=>Object.fromEntries(ft.filter(e=>t.get(e)).map(e=>[e,t.get(e)]));function $t({q:t="",status:e=""}){let s=ge(t,"status");return e&&s?null:(e||s)==="pending"?"waiting":e||s}function Ue(t){let e=t?.fields?.q;return e?`${/^(has|must|cannot) /.test(e)?`The search ${e}`:e.charAt(0).toUpperCase()+e.slice(1)}.`:null}var bt=({filters:t,problem:e})=>i`
<${Pe}
label="Search jobs"
placeholder="Search by test path, or org: status: build: age<…"
text=${t.q??""}
problem=${e}
onSearch=${s=>ie({q:s})}
/>
<${Ne}
label="Status"
hideLabel
options=${mt}
value=${$t(t)}
onChange=${s=>ie({status:"",q:ye(t.q??"","status",s)},{push:!0})}
/>
<${he} words=${le} filters=${t} />
`;function _t(t,e){if(t.all.peek())return{filter:e,what:"All jobs that match the search."};let s=[...t.ids.peek()];return{filter:{ids:s},what:s.length===1?"The selected job.":`The ${te(s.length,"job")} selected.`}}function gt({selection:t,filters:e,list:s}){let a=t.ids.value.size;if(a===0)return null;let r=(n,l={})=>async()=>{await V({action:n,..._t(t,e),...l})&&(t.clear(),s.look())},o=s.more.value&&s.ids.value.every(n=>t.ids.value.has(n));return i`
<div class="picked" role="region" aria-label="Selected jobs">
<span class="picked-count" aria-live="polite">
${t.all.value?"All that match":`${se(a)} selected`}
</span>
${o&&!t.all.value&&i`
<button type="button" class="button is-link" onClick=${()=>t.all.value=!0}>
Select all that match
</button>
`}
<span class="picked-acts">
${x("retry","job")&&i`
<button type="button" class="button" onClick=${r("retry")}>
<${$} name="retry" />
Retry…
</button>
`}
${x("priority","job")&&i`
<${$e} label="Priority" items=${_e(null,n=>r("priority",{priority:n})())}>
Priority…
<//>
`}
${x("cancel","job")&&i`
<button type="button" class="button is-danger" onClick=${r("cancel")}>
<${$} name="cancelled" />
Cancel…
</button>
`}
<button
type="button"
class="icon-button"
aria-label="Clear selection"
data-tip="Clear selection"
onClick=${()=>t.clear()}
>
<${$} name="close" />
</button>
</span>
</div>
`}function yt({list:t}){let{ids:e,error:s,loading:a,more:r,old:o}=t;return s.value?Ue(s.value)?e.value.length>0?null:i`<${vt} />`:i`
<${Ie}
title="Jobs could not be loaded"
text=${s.value.message}
again=${()=>e.peek().length&&!o.peek()?t.next():t.first()}
/>
`:a.value==="first"&&e.value.length===0?i`<${Re} lines=${10} />`:r.value?i`
<p class="nothing">
<button type="button" class="button" disabled=${a.value!==null} onClick=${()=>t.next()}>
Show older
</button>
</p>
`:e.value.length>0?i`<p class="nothing">End of list</p>`:null}var vt=()=>i`
<${ee} icon="search" title="Invalid search">
<p>The error is shown under the search. Example: <code>${ht}</code></p>
<p>
<a class="button" href=${M("jobs")}>All jobs</a>
</p>
<//>
`;function wt({filters:t}){let{q:e="",...s}=t,a=J(e),r=a.length+Object.keys(s).length>1;return i`
<${ee} icon="jobs" title="No jobs match">
${r&&i`
<p>Remove a filter:</p>
<p class="without">
${a.map(o=>i`
<a class="button" key=${o.from} href=${M("jobs",{},{...s,q:ve(e,o)})}>
without <code>${e.slice(o.from,o.to)}</code>
</a>
`)}
${Object.keys(s).map(o=>i`
<a class="button" key=${o} href=${M("jobs",{},{...t,[o]:""})}>
any ${le[o]??o}
</a>
`)}
</p>
`}
<p>
<a class="button" href=${M("jobs")}>All jobs</a>
</p>
<//>
`}var kt=({count:t,more:e})=>e?`${se(t)}+ jobs`:te(t,"job");function St({list:t}){let{count:e,more:s}=t.fresh.value;return e===0?null:i`
<button type="button" class="pill" onClick=${()=>t.first()}>
${s?`more than ${e}`:e} new
</button>
`}function Ve({query:t}){let e=dt(t),s=JSON.stringify(e),a=U(()=>{let l=new F;return l.show(e,De()),l},[]),r=U(()=>new D,[s]);g(()=>a.show(e),[s]),g(()=>a.start(),[a]),We("These jobs",()=>{let l=m=>async()=>await V({action:m,filter:e,what:"All jobs that match the search."})&&a.look();return[x("retry","job")&&{label:"Retry failed jobs\u2026",icon:"retry",danger:!0,run:l("retry")},x("cancel","job")&&{label:"Cancel jobs\u2026",icon:"cancelled",danger:!0,run:l("cancel")}]});let o=a.ids.value,n=o.length===0&&!a.loading.value&&!a.error.value;return i`
<${be}
title="Jobs"
state=${a.total.value&&i`<span class="quiet number" data-total>${kt(a.total.value)}</span>`}
className=${`jobs-page ${a.old.value&&o.length>0?"is-old":""}`}
tools=${i`<${bt} filters=${e} problem=${Ue(a.error.value)} />`}
actions=${i`<${St} list=${a} />`}
>
${o.length>0&&i`
<${Je}
id="jobs-list"
label="Jobs, newest first"
className="jobs is-sticky"
ids=${o}
rowOf=${l=>a.row(l)}
selection=${Ke(pt,"job")?r:null}
...${de}
/>
`}
${n&&(s==="{}"?i`<${pe} />`:i`<${wt} filters=${e} />`)}
<${yt} list=${a} />
<${gt} selection=${r} filters=${e} list=${a} />
<//>
`}export{Ve as default};
