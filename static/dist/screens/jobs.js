import{m281_0 as xt,m281_1 as Et,m281_2 as jt,m281_3 as g,m281_4 as At,m281_5 as fe,m281_6 as Ct,m281_7 as N,m281_8 as U,m281_9 as Tt,m281_10 as v,m281_11 as w}from"../main.js";import{m0_0 as Mt,m0_1 as V,m0_2 as Pt,m0_3 as Nt,m0_4 as Rt,m0_5 as It,m0_6 as Bt,m0_7 as Jt,m0_8 as Ft,m0_9 as Wt,m0_10 as Dt,m0_11 as Kt,m0_12 as Ut,m0_13 as Vt,m0_14 as zt,m0_15 as Ht,m0_16 as Yt,m0_17 as Gt}from"../main.js";import{m46_0 as pe}from"../main.js";import{m55_0 as he}from"../shared.js";import{m74_0 as $}from"../main.js";import{m76_0 as ns,m76_1 as de,m76_2 as rs}from"../main.js";import{m99_0 as $e}from"../main.js";import{m106_0 as _e,m106_1 as ms}from"../main.js";import{m181_0 as l}from"../main.js";import{m242_0 as $s,m242_1 as _,m242_2 as k,m242_3 as R,m242_4 as _s,m242_5 as z}from"../main.js";import{m244_0 as H,m244_1 as I,m244_2 as B,m244_3 as be,m244_4 as ge,m244_5 as ye,m244_6 as ve}from"../main.js";import{m3_0 as ws,m3_1 as ks,m3_2 as Ss,m3_3 as Os,m3_4 as xs,m3_5 as Es,m3_6 as we}from"../main.js";import{m4_0 as ke,m4_1 as Cs,m4_2 as S,m4_3 as Ts,m4_4 as Se}from"../main.js";var Qe=2e4,X=500,Y=new Map;function T(t,e){let s=Y.get(t);if(s&&performance.now()-s.at<Qe)return s.rows;let a=S(t).then(n=>n[e]);return Y.set(t,{at:performance.now(),rows:a}),a.catch(()=>Y.delete(t)),a}var Xe=()=>T(`/api/v1/orgs?limit=${X}`,"orgs"),Oe=()=>T("/api/v1/agents","agents"),C=()=>T(`/api/v1/groups?limit=${X}`,"groups"),J=()=>T(`/api/v1/batches?limit=${X}`,"batches"),O=t=>t.map(e=>({value:e})),G=t=>[t.name,t.branch].filter(Boolean).join(" on "),xe={org:async()=>O((await Xe()).map(t=>t.id??t.org_id)),agent:async()=>(await Oe()).map(t=>({value:t.name,hint:we(t)})),target:async()=>O([...(await C()).map(t=>t.target),...(await Oe()).flatMap(t=>t.targets)]),build:async()=>(await C()).map(t=>({value:t.app_version_id,hint:t.org_id})),group:async()=>(await C()).map(t=>({value:t.id,hint:`${t.app_version_id} ${t.org_id}`,text:`${t.app_version_id} ${t.org_id} ${t.target}`})),batch:async()=>(await J()).map(t=>({value:t.id,hint:G(t),text:G(t)})),suite:async()=>O((await J()).map(t=>t.suite)),branch:async()=>O((await J()).map(t=>t.branch)),commit:async()=>(await J()).map(t=>({value:t.commit,hint:G(t)})),test:async t=>(await T(`/api/v1/tests?${new URLSearchParams({...t?{test:t}:{},limit:20})}`,"tests")).map(e=>({value:e.test,hint:e.org_id}))};async function Ze(t){return O((await C()).map(e=>e.labels[t]).filter(e=>e!==void 0))}async function Ee(){return[...new Set((await C()).flatMap(t=>Object.keys(t.labels)))]}function Q(t,e,s){let a=e.toLowerCase(),n=new Set,o=[];for(let r of t){if(!r.value||n.has(r.value))continue;n.add(r.value);let i=`${r.value} ${r.text??""}`.toLowerCase().indexOf(a);i>=0&&o.push({one:r,begins:i===0?0:1})}return o.sort((r,i)=>r.begins-i.begins).slice(0,s).map(({one:r})=>r)}async function je(t,e,s){return _[t]?.values?Q(O(_[t].values),e,s):t.startsWith(k)?Q(await Ze(t.slice(k.length)),e,s):xe[t]?Q(await xe[t](e),e,s):[]}var Te=8,Ae={title:"",options:[]},Ce=(t,e,s,a)=>({label:`${s}${z(s)}`,hint:a,take:()=>({...H(t,e,`${e.not?"-":""}${s}${z(s)}`),more:!0})}),Le=(t,e,{key:s,op:a,value:n,hint:o,before:r=[]})=>{let i=ve([...r,n].join(","));return i!==null&&!n.includes(",")&&{label:n,hint:o,take:()=>({...H(t,e,`${e.not?"-":""}${s}${a}${i}`,{done:!0}),more:!1})}};async function et(t,e){let s=e.value.toLowerCase(),a=Object.entries(_).filter(([r])=>r.startsWith(s)).map(([r,{what:i}])=>Ce(t,e,r,i)),n=s.length<2?[]:_.status.values.filter(r=>r.startsWith(s)).map(r=>({...Le(t,e,{key:"status",op:":",value:r,hint:"status"}),label:`status:${r}`})),o=s&&k.startsWith(s)?(await Ee()).map(r=>Ce(t,e,`${k}${r}`,"required label")):[];return{title:"Filter by",options:[...n,...a,...o].slice(0,s?Te:10)}}async function tt(t,e,s){let a=t.slice(e.valueFrom,s).replace(/^"/,"").split(","),n=a.pop(),r=(await je(e.key,n,Te)).filter(({value:m})=>!a.includes(m)).map(m=>Le(t,e,{key:e.key,op:e.op,before:a,...m})).filter(Boolean),i=r.length===1&&r[0].label===n;return{title:`${e.not?"Exclude":"Filter by"} ${e.key}`,options:i?[]:r}}async function qe(t,e){let s=I(t,e);if(s.op&&e>=s.valueFrom)return R(s.key)?tt(t,s,e):Ae;let a={...s,value:t.slice(s.from+(s.not?1:0),e)};return a.value.startsWith('"')?Ae:et(t,a)}var st=300,Z={title:"",options:[]};function at(t,e){let{op:s,key:a,value:n,to:o}=I(t,e);if(s===""||e<o)return!1;let r=n.split(",").at(-1),i=_[a]?.values??[];return r===""||i.some(m=>m.startsWith(r))&&!i.includes(r)}function ot({text:t,field:e}){let s=v(null);N(()=>{let o=()=>s.current.scrollLeft=e.current.scrollLeft;return o(),e.current.addEventListener("scroll",o),()=>e.current?.removeEventListener("scroll",o)});let a=[],n=0;for(let o of B(t)){a.push(t.slice(n,o.from));let r=o.op===""?"":R(o.key)?"is-key":"is-unknown";a.push(l`<span key=${o.from} class=${`query-part ${r} ${o.not?"is-not":""}`}>
${t.slice(o.from,o.to)}
</span>`),n=o.to}return l`
<div class="query-paint" aria-hidden="true" ref=${s}>
${a}
${t.slice(n)}
</div>
`}function nt(t,e,s){let[a,n]=w(Z);return g(()=>{if(!s)return n(Z);let o=!0;return qe(t,e).then(r=>o&&n(r),()=>o&&n(Z)),()=>o=!1},[t,e,s]),a}function rt({id:t,found:e,at:s,take:a}){return l`
<div class="query-list">
<p class="query-title" aria-hidden="true">${e.title}</p>
<ul id=${t} role="listbox" aria-label=${e.title} tabindex="-1">
${e.options.map((n,o)=>l`
<li
key=${n.label}
id=${`${t}-${o}`}
class="query-option"
role="option"
aria-selected=${o===s}
onPointerDown=${r=>r.preventDefault()}
onClick=${()=>a(n)}
>
<span class="query-label">${n.label}</span>
${n.hint&&l`<span class="query-hint">${n.hint}</span>`}
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
`}function Me({label:t,text:e,placeholder:s,onSearch:a,problem:n}){let[o,r]=w(e),[i,m]=w(e.length),[y,h]=w(!1),[ze,ce]=w(-1),x=v(null),M=v(e),E=v(0),j=v(null),d=fe(),ue=nt(o,i,y),b=ue.options,p=Math.min(ze,b.length-1);g(()=>{e!==M.current&&(M.current=e,clearTimeout(E.current),r(e),m(e.length),h(!1))},[e]),g(()=>()=>clearTimeout(E.current),[]),N(()=>{j.current!==null&&(x.current.setSelectionRange(j.current,j.current),j.current=null)}),N(()=>document.getElementById(`${d}-${p}`)?.scrollIntoView({block:"nearest"}),[p]);let P=c=>{clearTimeout(E.current);let u=c.trim();u!==M.current&&(M.current=u,a(u))},D=(c,u,{more:Ye=!0,soon:Ge=!0}={})=>{r(c),m(u),ce(-1),h(Ye),clearTimeout(E.current),!at(c,u)&&(Ge?E.current=setTimeout(()=>P(c),st):P(c))},me=c=>{let u=c.take();j.current=u.caret,D(u.text,u.caret,{more:u.more,soon:u.more}),x.current.focus()},He=c=>{let u=y&&b.length>0;if(c.key==="ArrowDown"||c.key==="ArrowUp")u?ce(((p<0&&c.key==="ArrowUp"?0:p)+(c.key==="ArrowDown"?1:-1)+b.length)%b.length):h(!0);else if((c.key==="Enter"||c.key==="Tab")&&u&&p>=0&&!c.shiftKey)me(b[p]);else if(c.key==="Enter")h(!1),P(o);else if(c.key==="Escape"&&u)h(!1);else return;c.preventDefault()},K=c=>m(c.currentTarget.selectionStart),A=y&&b.length>0;return l`
<div class="query">
<form
class=${`search query-field ${n?"is-wrong":""}`}
role="search"
onSubmit=${c=>c.preventDefault()}
>
<label for=${`${d}-field`}>
<${$} name="search" />
<span class="unseen">${t}</span>
</label>
<span class="query-text">
<${ot} text=${o} field=${x} />
<input
id=${`${d}-field`}
data-search
type="text"
role="combobox"
ref=${x}
placeholder=${s}
enterkeyhint="search"
autocomplete="off"
autocapitalize="none"
spellcheck=${!1}
maxlength="1000"
value=${o}
aria-expanded=${A}
aria-controls=${A?d:void 0}
aria-autocomplete="list"
aria-activedescendant=${A&&p>=0?`${d}-${p}`:void 0}
aria-invalid=${n?"true":void 0}
aria-describedby=${n?`${d}-problem`:void 0}
onKeyDown=${He}
onKeyUp=${K}
onClick=${c=>{K(c),h(!0)}}
onFocus=${c=>{K(c),h(!0)}}
onBlur=${()=>{h(!1),P(o)}}
onInput=${c=>D(c.currentTarget.value,c.currentTarget.selectionStart)}
/>
</span>
${o&&l`
<button
type="button"
class="chip-close"
aria-label="Clear the search"
onClick=${()=>{D("",0,{more:!1,soon:!1}),x.current.focus()}}
>
<${$} name="close" />
</button>
`}
<kbd aria-hidden="true">/</kbd>
</form>
${A&&l`<${rt} id=${d} found=${ue} at=${p} take=${me} />`}
<p class="unseen" role="status">${A?`${b.length} suggestions`:""}</p>
${n&&l`
<p id=${`${d}-problem`} class="query-problem" role="alert">
<${$} name="stale" />
${n}
</p>
`}
</div>
`}import{m121_0 as Pe}from"../main.js";import{m134_0 as ee,m134_1 as Ne,m134_2 as Re}from"../main.js";import{m136_0 as Ie}from"../main.js";import{m172_0 as ta,m172_1 as sa,m172_2 as aa,m172_3 as oa,m172_4 as na,m172_5 as te,m172_6 as ra,m172_7 as ia,m172_8 as la,m172_9 as ca,m172_10 as ua,m172_11 as ma,m172_12 as se,m172_13 as fa,m172_14 as pa,m172_15 as ha,m172_16 as da,m172_17 as $a,m172_18 as _a,m172_19 as ba,m172_20 as ga,m172_21 as ya,m172_22 as va}from"../main.js";import{m283_0 as Sa,m283_1 as Oa,m283_2 as xa,m283_3 as Ea,m283_4 as ja,m283_5 as Aa,m283_6 as f,m283_7 as Ca,m283_8 as Ta,m283_9 as La,m283_10 as qa,m283_11 as Ma}from"../main.js";import{m160_0 as ae}from"../main.js";import{m254_0 as oe,m254_1 as Be}from"../main.js";import{m257_0 as Je,m257_1 as Fa,m257_2 as Wa}from"../main.js";var it=50,lt=1e3,ct=2e4,ne=25,ut=f(null),re={count:0,more:!1},F=class{#e={};#s=null;#t=new Map;#n=null;#o=0;#r=0;#i=!1;#l=!1;#u=0;ids=f([]);loading=f(null);error=f(null);more=f(!1);old=f(!1);fresh=f(re);total=f(null);row(e){return this.#t.get(e)??ut}show(e,s=null){let a=JSON.stringify(e);a!==this.#s&&(this.#s=a,this.#e=e,this.fresh.value=re,this.old.value=!0,this.total.value=s?.total??null,s?.problem?this.error.value=new ke(400,s.problem,{q:s.problem}):s?this.#p(s,!0):this.first())}start(){let e=o=>{for(let[r,i]of Object.entries(o))this.#c(r,i);this.#a()};e(Je(oe));let s=oe.watch(e),a=ae.onReconnect(()=>this.look()),n=setInterval(()=>ae.state.peek()==="live"&&this.look({open:!0}),ct);return this.#a(),()=>{s(),a(),clearInterval(n),clearTimeout(this.#r)}}first(){return this.#f("first",null)}next(){return this.#n&&!this.loading.peek()?this.#f("more",this.#n):null}look({open:e=!1}={}){return this.#a(),this.#m(s=>!e||["pending","running"].includes(s?.status))}async#m(e){let s=this.ids.peek().filter(a=>e(this.#t.get(a)?.peek()));for(let a=0;a<s.length;a+=ne){let n=s.slice(a,a+ne);try{let o=await S(`/api/v1/jobs?${new URLSearchParams({q:`id:${n.join(",")}`,limit:ne,explain:!0})}`);for(let r of o.jobs)this.#c(r.id,r)}catch{return}}}#c(e,s){let a=this.#t.get(e);if(!a)return;let n=Be(s,a.peek());JSON.stringify(a.peek())!==JSON.stringify(n)&&(a.value=n)}async#f(e,s){let a=++this.#o;this.loading.value=e,this.error.value=null;let n=new URLSearchParams({...this.#e,limit:it,explain:!0,...s?{cursor:s}:{}});try{let o=await S(`/api/v1/jobs?${n}`);a===this.#o&&this.#p(o,e==="first")}catch(o){a===this.#o&&(this.error.value=o)}finally{a===this.#o&&(this.loading.value=null)}}#p({jobs:e,next:s},a){this.error.value=null,this.old.value=!1;for(let o of e)this.#t.has(o.id)?this.#c(o.id,o):this.#t.set(o.id,f(o));this.#n=s,this.more.value=s!==null;let n=e.map(o=>o.id);if(this.ids.value=a?n:[...this.ids.peek(),...n],a){this.fresh.value=re;for(let o of this.#t.keys())n.includes(o)||this.#t.delete(o)}this.#a()}#a(){if(this.#i){this.#l=!0;return}clearTimeout(this.#r),this.#r=setTimeout(()=>this.#h(),Math.max(0,this.#u-performance.now()))}async#h(){if(this.old.peek()||this.loading.peek()||this.error.peek())return;this.#i=!0,this.#l=!1;let[e,s,a]=[this.ids.peek(),this.#s,performance.now()];try{let n=this.more.peek()?{since:e.at(-1)}:{},[o,r]=await Promise.all([Se("POST","/api/v1/jobs/unseen",{filter:this.#e,known:e,...n}),S(`/api/v1/jobs/count?${new URLSearchParams(this.#e)}`)]);s===this.#s&&(this.total.value=r),e===this.ids.peek()&&s===this.#s&&!this.loading.peek()&&(this.fresh.value=o)}catch{}await this.#m(n=>n?.status==="pending"&&n.explanation===void 0),this.#u=performance.now()+Math.max(lt,10*(performance.now()-a)),this.#i=!1,this.#l&&this.#a()}};import{m213_0 as Qa,m213_1 as Xa,m213_2 as Za,m213_3 as eo,m213_4 as to,m213_5 as so,m213_6 as ao,m213_7 as oo,m213_8 as Fe}from"../main.js";import{m216_0 as io,m216_1 as lo,m216_2 as co,m216_3 as uo,m216_4 as mo,m216_5 as We}from"../main.js";import{m221_0 as L,m221_1 as De}from"../main.js";var W=class{#e=null;ids=f(new Set);all=f(!1);clear(){this.#e=null,this.all.value=!1,this.ids.peek().size>0&&(this.ids.value=new Set)}toggle(e,{through:s=!1,shown:a=[]}={}){let n=new Set(this.ids.peek()),o=!n.has(e),r=a.indexOf(this.#e),i=a.indexOf(e),m=s&&r>=0&&i>=0?a.slice(Math.min(r,i),Math.max(r,i)+1):[e];for(let y of m)o?n.add(y):n.delete(y);this.#e=e,this.all.value=!1,this.ids.value=n}toggleAll(e){let s=this.ids.peek();this.all.value=!1,this.ids.value=e.every(a=>s.has(a))?new Set:new Set([...s,...e])}};import{m222_0 as go,m222_1 as yo,m222_2 as vo,m222_3 as wo,m222_4 as ko,m222_5 as ie,m222_6 as So,m222_7 as q,m222_8 as Oo,m222_9 as xo}from"../main.js";var mt=[["","All"],["waiting","waiting"],["running","running"],["failed","failed"],["done","passed"],["cancelled","cancelled"]],le={org_id:"organization",app_version_id:"build",test:"test",target:"target",agent:"agent",group:"group",batch_id:"batch",priority:"priority"},ft=["q","status",...Object.keys(le)],pt=["retry","priority","cancel"],ht="org:acme status:failed build:1.4 age<1h checkout",dt=t=>Object.fromEntries(ft.filter(e=>t.get(e)).map(e=>[e,t.get(e)]));function $t({q:t="",status:e=""}){let s=be(t,"status");return e&&s?null:(e||s)==="pending"?"waiting":e||s}function Ue(t){let e=t?.fields?.q;return e?`${/^(has|must|cannot) /.test(e)?`The search ${e}`:e.charAt(0).toUpperCase()+e.slice(1)}.`:null}var _t=({filters:t,problem:e})=>l`
<${Me}
label="Search jobs"
placeholder="Search by test, organization, build, or status: age<…"
text=${t.q??""}
problem=${e}
onSearch=${s=>ie({q:s})}
/>
<${Pe}
label="Status"
hideLabel
options=${mt}
value=${$t(t)}
onChange=${s=>ie({status:"",q:ge(t.q??"","status",s)},{push:!0})}
/>
<${he} words=${le} filters=${t} />
`;function Ke(t,e){if(t.all.peek())return{filter:e,what:"All jobs that match the search."};let s=[...t.ids.peek()];return{filter:{ids:s},what:s.length===1?"The selected job.":`The ${te(s.length,"job")} selected.`}}function bt({selection:t,filters:e,list:s}){let a=t.ids.value.size;if(a===0)return null;let n=()=>{t.clear(),s.look()},o=i=>async()=>await V({action:i,...Ke(t,e)})&&n(),r=s.more.value&&s.ids.value.every(i=>t.ids.value.has(i));return l`
<div class="picked" role="region" aria-label="Selected jobs">
<span class="picked-count" aria-live="polite">
${t.all.value?"All that match":`${se(a)} selected`}
</span>
${r&&!t.all.value&&l`
<button type="button" class="button is-link" onClick=${()=>t.all.value=!0}>
Select all that match
</button>
`}
<span class="picked-acts">
${L("retry","job")&&l`
<button type="button" class="button" onClick=${o("retry")}>
<${$} name="retry" />
Retry…
</button>
`}
<${_e} of=${Ke(t,e)} done=${n} />
${L("cancel","job")&&l`
<button type="button" class="button is-danger" onClick=${o("cancel")}>
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
`}function gt({list:t}){let{ids:e,error:s,loading:a,more:n,old:o}=t;return s.value?Ue(s.value)?e.value.length>0?null:l`<${yt} />`:l`
<${Ne}
title="Jobs could not be loaded"
text=${s.value.message}
again=${()=>e.peek().length&&!o.peek()?t.next():t.first()}
/>
`:a.value==="first"&&e.value.length===0?l`<${Re} lines=${10} />`:n.value?l`
<p class="nothing">
<button type="button" class="button" disabled=${a.value!==null} onClick=${()=>t.next()}>
Show older
</button>
</p>
`:e.value.length>0?l`<p class="nothing">End of list</p>`:null}var yt=()=>l`
<${ee} icon="search" title="Invalid search">
<p>The error is shown under the search. Example: <code>${ht}</code></p>
<p>
<a class="button" href=${q("jobs")}>All jobs</a>
</p>
<//>
`;function vt({filters:t}){let{q:e="",...s}=t,a=B(e),n=a.length+Object.keys(s).length>1;return l`
<${ee} icon="jobs" title="No jobs match">
${n&&l`
<p>Remove a filter:</p>
<p class="without">
${a.map(o=>l`
<a class="button" key=${o.from} href=${q("jobs",{},{...s,q:ye(e,o)})}>
without <code>${e.slice(o.from,o.to)}</code>
</a>
`)}
${Object.keys(s).map(o=>l`
<a class="button" key=${o} href=${q("jobs",{},{...t,[o]:""})}>
any ${le[o]??o}
</a>
`)}
</p>
`}
<p>
<a class="button" href=${q("jobs")}>All jobs</a>
</p>
<//>
`}var wt=({count:t,more:e})=>e?`${se(t)}+ jobs`:te(t,"job");function kt({list:t}){let{count:e,more:s}=t.fresh.value;return e===0?null:l`
<button type="button" class="pill" onClick=${()=>t.first()}>
${s?`more than ${e}`:e} new
</button>
`}function Ve({query:t}){let e=dt(t),s=JSON.stringify(e),a=U(()=>{let i=new F;return i.show(e,Fe()),i},[]),n=U(()=>new W,[s]);g(()=>a.show(e),[s]),g(()=>a.start(),[a]),We("These jobs",()=>{let i=m=>async()=>await V({action:m,filter:e,what:"All jobs that match the search."})&&a.look();return[L("retry","job")&&{label:"Retry failed jobs\u2026",icon:"retry",danger:!0,run:i("retry")},L("cancel","job")&&{label:"Cancel jobs\u2026",icon:"cancelled",danger:!0,run:i("cancel")}]});let o=a.ids.value,r=o.length===0&&!a.loading.value&&!a.error.value;return l`
<${$e}
title="Jobs"
state=${a.total.value&&l`<span class="quiet number" data-total>${wt(a.total.value)}</span>`}
className=${`jobs-page ${a.old.value&&o.length>0?"is-old":""}`}
tools=${l`<${_t} filters=${e} problem=${Ue(a.error.value)} />`}
actions=${l`<${kt} list=${a} />`}
>
${o.length>0&&l`
<${Ie}
id="jobs-list"
label="Jobs, newest first"
className="jobs is-sticky"
ids=${o}
rowOf=${i=>a.row(i)}
selection=${De(pt,"job")?n:null}
...${de}
/>
`}
${r&&(s==="{}"?l`<${pe} />`:l`<${vt} filters=${e} />`)}
<${gt} list=${a} />
<${bt} selection=${n} filters=${e} list=${a} />
<//>
`}export{Ve as default};
