import{m295_0 as jt,m295_1 as Ct,m295_2 as At,m295_3 as w,m295_4 as Tt,m295_5 as de,m295_6 as Lt,m295_7 as J,m295_8 as G,m295_9 as Mt,m295_10 as S,m295_11 as O}from"../main.js";import{m0_0 as Pt,m0_1 as Rt,m0_2 as Q,m0_3 as Bt,m0_4 as It,m0_5 as Jt,m0_6 as Wt,m0_7 as Ft,m0_8 as Dt,m0_9 as Kt,m0_10 as Ut,m0_11 as Vt,m0_12 as Ht,m0_13 as zt,m0_14 as Yt,m0_15 as Gt,m0_16 as Qt,m0_17 as Xt,m0_18 as Zt}from"../main.js";import{m51_0 as $e}from"../main.js";import{m60_0 as _e}from"../shared.js";import{m80_0 as b}from"../main.js";import{m82_0 as ls,m82_1 as X,m82_2 as cs}from"../main.js";import{m105_0 as be}from"../main.js";import{m112_0 as ge,m112_1 as hs,m112_2 as ds}from"../main.js";import{m189_0 as l}from"../main.js";import{m254_0 as ys,m254_1 as g,m254_2 as E,m254_3 as W,m254_4 as ws,m254_5 as Z}from"../main.js";import{m256_0 as ee,m256_1 as M,m256_2 as F,m256_3 as ye,m256_4 as we,m256_5 as ve,m256_6 as ke}from"../main.js";import{m3_0 as Es,m3_1 as xs,m3_2 as js,m3_3 as Cs,m3_4 as As,m3_5 as Ts,m3_6 as Ls,m3_7 as Se}from"../main.js";import{m4_0 as Oe,m4_1 as qs,m4_2 as x,m4_3 as Ps,m4_4 as Ee}from"../main.js";var Ze=2e4,oe=500,te=new Map;function q(t,e){let s=te.get(t);if(s&&performance.now()-s.at<Ze)return s.rows;let a=x(t).then(n=>n[e]);return te.set(t,{at:performance.now(),rows:a}),a.catch(()=>te.delete(t)),a}var et=()=>q(`/api/v1/orgs?limit=${oe}`,"orgs"),xe=()=>q("/api/v1/agents","agents"),N=()=>q(`/api/v1/groups?limit=${oe}`,"groups"),D=()=>q(`/api/v1/batches?limit=${oe}`,"batches"),j=t=>t.map(e=>({value:e})),se=t=>[t.name,t.branch].filter(Boolean).join(" on "),je={org:async()=>j((await et()).map(t=>t.id??t.org_id)),agent:async()=>(await xe()).map(t=>({value:t.name,hint:Se(t)})),target:async()=>j([...(await N()).map(t=>t.target),...(await xe()).flatMap(t=>t.targets)]),build:async()=>(await N()).map(t=>({value:t.app_version_id,hint:t.org_id})),group:async()=>(await N()).map(t=>({value:t.id,hint:`${t.app_version_id} ${t.org_id}`,text:`${t.app_version_id} ${t.org_id} ${t.target}`})),batch:async()=>(await D()).map(t=>({value:t.id,hint:se(t),text:se(t)})),suite:async()=>j((await D()).map(t=>t.suite)),branch:async()=>j((await D()).map(t=>t.branch)),commit:async()=>(await D()).map(t=>({value:t.commit,hint:se(t)})),test:async t=>(await q(`/api/v1/tests?${new URLSearchParams({...t?{test:t}:{},limit:20})}`,"tests")).map(e=>({value:e.test,hint:e.org_id}))};async function tt(t){return j((await N()).map(e=>e.labels[t]).filter(e=>e!==void 0))}async function Ce(){return[...new Set((await N()).flatMap(t=>Object.keys(t.labels)))]}function ae(t,e,s){let a=e.toLowerCase(),n=new Set,o=[];for(let r of t){if(!r.value||n.has(r.value))continue;n.add(r.value);let i=`${r.value} ${r.text??""}`.toLowerCase().indexOf(a);i>=0&&o.push({one:r,begins:i===0?0:1})}return o.sort((r,i)=>r.begins-i.begins).slice(0,s).map(({one:r})=>r)}async function Ae(t,e,s){return g[t]?.values?ae(j(g[t].values),e,s):t.startsWith(E)?ae(await tt(t.slice(E.length)),e,s):je[t]?ae(await je[t](e),e,s):[]}var Me=8,Te={title:"",options:[]},Le=(t,e,s,a)=>({label:`${s}${Z(s)}`,hint:a,take:()=>({...ee(t,e,`${e.not?"-":""}${s}${Z(s)}`),more:!0})}),Ne=(t,e,{key:s,op:a,value:n,hint:o,before:r=[]})=>{let i=ke([...r,n].join(","));return i!==null&&!n.includes(",")&&{label:n,hint:o,take:()=>({...ee(t,e,`${e.not?"-":""}${s}${a}${i}`,{done:!0}),more:!1})}};async function st(t,e){let s=e.value.toLowerCase(),a=Object.entries(g).filter(([r])=>r.startsWith(s)).map(([r,{what:i}])=>Le(t,e,r,i)),n=s.length<2?[]:g.status.values.filter(r=>r.startsWith(s)).map(r=>({...Ne(t,e,{key:"status",op:":",value:r,hint:"status"}),label:`status:${r}`})),o=s&&E.startsWith(s)?(await Ce()).map(r=>Le(t,e,`${E}${r}`,"required label")):[];return{title:"Filter by",options:[...n,...a,...o].slice(0,s?Me:10)}}async function qe(t,e,s){let a=t.slice(e.valueFrom,s).replace(/^"/,"").split(","),n=a.pop(),r=(await Ae(e.key,n,Me)).filter(({value:u})=>!a.includes(u)).map(u=>Ne(t,e,{key:e.key,op:e.op,before:a,...u})).filter(Boolean),i=r.length===1&&r[0].label===n;return{title:`${e.not?"Exclude":"Filter by"} ${e.key}`,options:i?[]:r}}var at=["org","target","agent","suite","branch"];async function Pe(t,e){let s=M(t,e);if(!at.includes(s.key)||e<s.to||!s.value||s.value.includes(","))return null;let a=s.value.toLowerCase(),{options:n}=await qe(t,s,e),o=n.filter(({label:r})=>r.toLowerCase().startsWith(a));return o.length===1&&o[0].label!==s.value?o[0]:null}async function Re(t,e){let s=M(t,e);if(s.op&&e>=s.valueFrom)return W(s.key)?qe(t,s,e):Te;let a={...s,value:t.slice(s.from+(s.not?1:0),e)};return a.value.startsWith('"')?Te:st(t,a)}var ot=300,ne={title:"",options:[]};function nt(t,e){let{op:s,key:a,value:n,to:o}=M(t,e);if(s===""||e<o)return!1;let r=n.split(",").at(-1),i=g[a]?.values??[];return r===""||i.some(u=>u.startsWith(r))&&!i.includes(r)}function rt({text:t,field:e}){let s=S(null);J(()=>{let o=()=>s.current.scrollLeft=e.current.scrollLeft;return o(),e.current.addEventListener("scroll",o),()=>e.current?.removeEventListener("scroll",o)});let a=[],n=0;for(let o of F(t)){a.push(t.slice(n,o.from));let r=o.op===""?"":W(o.key)?"is-key":"is-unknown";a.push(l`<span key=${o.from} class=${`query-part ${r} ${o.not?"is-not":""}`}>${t.slice(o.from,o.to)}</span>`),n=o.to}return l`
<div class="query-paint" aria-hidden="true" ref=${s}>${a}${t.slice(n)}</div>
`}function it(t,e,s){let[a,n]=O(ne);return w(()=>{if(!s)return n(ne);let o=!0;return Re(t,e).then(r=>o&&n(r),()=>o&&n(ne)),()=>o=!1},[t,e,s]),a}function lt({id:t,found:e,at:s,take:a}){return l`
<div class="query-list"><p class="query-title" aria-hidden="true">${e.title}</p><ul id=${t} role="listbox" aria-label=${e.title} tabindex="-1">${e.options.map((n,o)=>l`
<li
key=${n.label}
id=${`${t}-${o}`}
class="query-option"
role="option"
aria-selected=${o===s}
onPointerDown=${r=>r.preventDefault()}
onClick=${()=>a(n)}
><span class="query-label">${n.label}</span>${n.hint&&l`<span class="query-hint">${n.hint}</span>`}</li>
`)}</ul><p class="query-help" aria-hidden="true"><span><kbd>↓</kbd><kbd>Enter</kbd> take
</span><span><code>a,b</code> any of
</span><span><code>-key:</code> leave out
</span></p></div>
`}function Be({label:t,text:e,placeholder:s,onSearch:a,problem:n}){let[o,r]=O(e),[i,u]=O(e.length),[f,p]=O(!1),[d,v]=O(-1),C=S(null),B=S(e),A=S(0),T=S(null),_=de(),he=it(o,i,f),y=he.options,$=Math.min(d,y.length-1);w(()=>{e!==B.current&&(B.current=e,clearTimeout(A.current),r(e),u(e.length),p(!1))},[e]),w(()=>()=>clearTimeout(A.current),[]),J(()=>{T.current!==null&&(C.current.setSelectionRange(T.current,T.current),T.current=null)}),J(()=>document.getElementById(`${_}-${$}`)?.scrollIntoView({block:"nearest"}),[$]);let k=c=>{clearTimeout(A.current);let m=c.trim();m!==B.current&&(B.current=m,a(m))},H=(c,m,{more:I=!0,soon:Xe=!0}={})=>{r(c),u(m),v(-1),p(I),clearTimeout(A.current),!nt(c,m)&&(Xe?A.current=setTimeout(()=>k(c),ot):k(c))},z=c=>{let m=c.take();return T.current=m.caret,H(m.text,m.caret,{more:m.more,soon:m.more}),C.current.focus(),m.text},Qe=c=>{let m=f&&y.length>0;if(c.key==="ArrowDown"||c.key==="ArrowUp")m?v((($<0&&c.key==="ArrowUp"?0:$)+(c.key==="ArrowDown"?1:-1)+y.length)%y.length):p(!0);else if((c.key==="Enter"||c.key==="Tab")&&m&&$>=0&&!c.shiftKey)z(y[$]);else if(c.key==="Enter")p(!1),Pe(o,i).then(I=>k(I?z(I):o),()=>k(o));else if(c.key==="Escape"&&m)p(!1);else return;c.preventDefault()},Y=c=>u(c.currentTarget.selectionStart),L=f&&y.length>0;return l`
<div class="query"><form
class=${`search query-field ${n?"is-wrong":""}`}
role="search"
onSubmit=${c=>c.preventDefault()}
><label for=${`${_}-field`}><${b} name="search" /><span class="unseen">${t}</span></label><span class="query-text"><${rt} text=${o} field=${C} /><input
id=${`${_}-field`}
data-search
type="text"
role="combobox"
ref=${C}
placeholder=${s}
enterkeyhint="search"
autocomplete="off"
autocapitalize="none"
spellcheck=${!1}
maxlength="1000"
value=${o}
aria-expanded=${L}
aria-controls=${L?_:void 0}
aria-autocomplete="list"
aria-activedescendant=${L&&$>=0?`${_}-${$}`:void 0}
aria-invalid=${n?"true":void 0}
aria-describedby=${n?`${_}-problem`:void 0}
onKeyDown=${Qe}
onKeyUp=${Y}
onClick=${c=>{Y(c),p(!0)}}
onFocus=${c=>{Y(c),p(!0)}}
onBlur=${()=>{p(!1),k(o)}}
onInput=${c=>H(c.currentTarget.value,c.currentTarget.selectionStart)}
/></span>${o&&l`
<button
type="button"
class="chip-close"
aria-label="Clear the search"
onClick=${()=>{H("",0,{more:!1,soon:!1}),C.current.focus()}}
><${b} name="close" /></button>
`}<kbd aria-hidden="true">/</kbd></form>${L&&l`<${lt} id=${_} found=${he} at=${$} take=${z} />`}<p class="unseen" role="status">${L?`${y.length} suggestions`:""}</p>${n&&l`
<p id=${`${_}-problem`} class="query-problem" role="alert"><${b} name="stale" />${n}</p>
`}</div>
`}import{m127_0 as Ie}from"../main.js";import{m140_0 as re,m140_1 as Je,m140_2 as We}from"../main.js";import{m143_0 as Fe}from"../main.js";import{m180_0 as ra,m180_1 as ia,m180_2 as la,m180_3 as ca,m180_4 as ua,m180_5 as ie,m180_6 as ma,m180_7 as fa,m180_8 as pa,m180_9 as ha,m180_10 as da,m180_11 as $a,m180_12 as le,m180_13 as _a,m180_14 as ba,m180_15 as ga,m180_16 as ya,m180_17 as wa,m180_18 as va,m180_19 as ka,m180_20 as Sa,m180_21 as Oa,m180_22 as Ea,m180_23 as xa}from"../main.js";import{m297_0 as Aa,m297_1 as Ta,m297_2 as La,m297_3 as Ma,m297_4 as Na,m297_5 as qa,m297_6 as h,m297_7 as Pa,m297_8 as Ra,m297_9 as Ba,m297_10 as Ia,m297_11 as Ja}from"../main.js";import{m168_0 as ce}from"../main.js";import{m267_0 as ue,m267_1 as De}from"../main.js";import{m270_0 as Ke,m270_1 as Ha,m270_2 as za}from"../main.js";var ct=50,ut=1e3,mt=2e4,me=25,ft=h(null),K={count:0,more:!1,gone:[]},U=class{#e={};#s=null;#t=new Map;#n=null;#o=0;#r=0;#i=!1;#l=!1;#c=new Set;#m=0;ids=h([]);loading=h(null);error=h(null);more=h(!1);old=h(!1);fresh=h(K);total=h(null);row(e){return this.#t.get(e)??ft}show(e,s=null){let a=JSON.stringify(e);a!==this.#s&&(this.#s=a,this.#e=e,this.fresh.value=K,this.old.value=!0,this.total.value=s?.total??null,s?.problem?this.error.value=new Oe(400,s.problem,{q:s.problem}):s?this.#h(s,!0):this.first())}start(){let e=o=>{for(let[r,i]of Object.entries(o))this.#u(r,i);this.#d(Object.values(o)),this.#a()};e(Ke(ue));let s=ue.watch(e),a=ce.onReconnect(()=>this.look()),n=setInterval(()=>ce.state.peek()==="live"&&this.look({open:!0}),mt);return this.#a(),()=>{s(),a(),clearInterval(n),clearTimeout(this.#r)}}first(){return this.#p("first",null)}next(){return this.#n&&!this.loading.peek()?this.#p("more",this.#n):null}look({open:e=!1}={}){return this.#a(),this.#f(s=>!e||["pending","running"].includes(s?.status))}async#f(e){let s=this.ids.peek().filter(a=>e(this.#t.get(a)?.peek()));for(let a=0;a<s.length;a+=me){let n=s.slice(a,a+me);try{let o=await x(`/api/v1/jobs?${new URLSearchParams({q:`id:${n.join(",")}`,limit:me,explain:!0})}`);for(let r of o.jobs)this.#u(r.id,r)}catch{return}}}#d(e){let s=new Map(e.map(({group:a,test:n,id:o})=>[`${a} ${n}`,o]));for(let[a,n]of this.#t){let o=n.peek();o.status==="failed"&&s.get(`${o.group} ${o.test}`)>a&&this.#c.add(a)}}#u(e,s){let a=this.#t.get(e);if(!a)return;let n=De(s,a.peek());JSON.stringify(a.peek())!==JSON.stringify(n)&&(a.value=n)}async#p(e,s){let a=++this.#o;this.loading.value=e,this.error.value=null;let n=new URLSearchParams({...this.#e,limit:ct,explain:!0,...s?{cursor:s}:{}});try{let o=await x(`/api/v1/jobs?${n}`);a===this.#o&&this.#h(o,e==="first")}catch(o){a===this.#o&&(this.error.value=o)}finally{a===this.#o&&(this.loading.value=null)}}#h({jobs:e,next:s},a){this.error.value=null,this.old.value=!1;for(let o of e)this.#t.has(o.id)?this.#u(o.id,o):this.#t.set(o.id,h(o));this.#n=s,this.more.value=s!==null;let n=e.map(o=>o.id);if(this.ids.value=a?n:[...this.ids.peek(),...n],a){this.fresh.value=K;for(let o of this.#t.keys())n.includes(o)||this.#t.delete(o)}this.#a()}#a(){if(this.#i){this.#l=!0;return}clearTimeout(this.#r),this.#r=setTimeout(()=>this.#$(),Math.max(0,this.#m-performance.now()))}async#$(){if(this.old.peek()||this.loading.peek()||this.error.peek())return;this.#i=!0,this.#l=!1;let[e,s,a]=[this.ids.peek(),this.#s,performance.now()];try{let o=this.more.peek()?{since:e.at(-1)}:{},[r,i]=await Promise.all([Ee("POST","/api/v1/jobs/unseen",{filter:this.#e,known:e,...o}),x(`/api/v1/jobs/count?${new URLSearchParams(this.#e)}`)]);if(s===this.#s&&(this.total.value=i),e===this.ids.peek()&&s===this.#s&&!this.loading.peek()){let u={...K,...r};JSON.stringify(u)!==JSON.stringify(this.fresh.peek())&&(this.fresh.value=u)}}catch{}let n=this.#c;this.#c=new Set,await this.#f(o=>n.has(o?.id)||o?.status==="pending"&&o.explanation===void 0),this.#m=performance.now()+Math.max(ut,10*(performance.now()-a)),this.#i=!1,this.#l&&this.#a()}};import{m223_0 as ao,m223_1 as oo,m223_2 as no,m223_3 as ro,m223_4 as io,m223_5 as lo,m223_6 as co,m223_7 as uo,m223_8 as Ue}from"../main.js";import{m226_0 as po,m226_1 as ho,m226_2 as $o,m226_3 as _o,m226_4 as bo,m226_5 as Ve}from"../main.js";import{m232_0 as P,m232_1 as He}from"../main.js";var V=class{#e=null;ids=h(new Set);all=h(!1);clear(){this.#e=null,this.all.value=!1,this.ids.peek().size>0&&(this.ids.value=new Set)}toggle(e,{through:s=!1,shown:a=[]}={}){let n=new Set(this.ids.peek()),o=!n.has(e),r=a.indexOf(this.#e),i=a.indexOf(e),u=s&&r>=0&&i>=0?a.slice(Math.min(r,i),Math.max(r,i)+1):[e];for(let f of u)o?n.add(f):n.delete(f);this.#e=e,this.all.value=!1,this.ids.value=n}toggleAll(e){let s=this.ids.peek();this.all.value=!1,this.ids.value=e.every(a=>s.has(a))?new Set:new Set([...s,...e])}};import{m233_0 as Oo,m233_1 as Eo,m233_2 as xo,m233_3 as jo,m233_4 as Co,m233_5 as fe,m233_6 as Ao,m233_7 as R,m233_8 as To,m233_9 as Lo}from"../main.js";var pt=[["","All"],["waiting","waiting"],["running","running"],["failed","failed"],["done","passed"],["cancelled","cancelled"]],pe={org_id:"organization",app_version_id:"build",test:"test",target:"target",agent:"agent",group:"group",batch_id:"batch",priority:"priority"},ht=["q","status",...Object.keys(pe)],dt=["retry","priority","cancel"],$t="org:acme status:failed build:1.4 age<1h checkout",_t=t=>Object.fromEntries(ht.filter(e=>t.get(e)).map(e=>[e,t.get(e)]));function bt({q:t="",status:e=""}){let s=ye(t,"status");return e&&s?null:(e||s)==="pending"?"waiting":e||s}function Ye(t){let e=t?.fields?.q;return e?`${/^(has|must|cannot) /.test(e)?`The search ${e}`:e.charAt(0).toUpperCase()+e.slice(1)}.`:null}var gt=({filters:t,problem:e})=>l`
<${Be}
label="Search jobs"
placeholder="Test, organization or status:failed"
text=${t.q??""}
problem=${e}
onSearch=${s=>fe({q:s})}
/><${Ie}
label="Status"
hideLabel
options=${pt}
value=${bt(t)}
onChange=${s=>fe({status:"",q:we(t.q??"","status",s)},{push:!0})}
/><${_e} words=${pe} filters=${t} />
`;function ze(t,e){if(t.all.peek())return{filter:e,what:"All jobs that match the search."};let s=[...t.ids.peek()];return{filter:{ids:s},what:s.length===1?"The selected job.":`The ${ie(s.length,"job")} selected.`}}function yt({selection:t,filters:e,list:s}){let a=t.ids.value.size;if(a===0)return null;let n=()=>{t.clear(),s.look()},o=f=>async()=>await Q({action:f,...ze(t,e)})&&n(),r=(...f)=>t.all.value||[...t.ids.value].some(p=>f.includes(s.row(p).value?.status??f[0])),i=()=>{let f=[...t.ids.peek()].map(d=>s.row(d).peek());if(t.all.peek()||!f.every(Boolean))return null;let p=f.filter(({status:d})=>d==="pending");return[...new Set(p.map(({priority:d})=>d))].map(d=>[d,p.filter(v=>v.priority===d).map(({id:v})=>v)])},u=s.more.value&&s.ids.value.every(f=>t.ids.value.has(f));return l`
<div class="picked" role="region" aria-label="Selected jobs"><span class="picked-count" aria-live="polite">${t.all.value?"All that match":`${le(a)} selected`}</span>${u&&!t.all.value&&l`
<button type="button" class="button is-link" onClick=${()=>t.all.value=!0}>
Select all that match
</button>
`}<span class="picked-acts">${P("retry","job")&&r("failed","cancelled")&&l`
<button type="button" class="button" onClick=${o("retry")}><${b} name="retry" />
Retry…
</button>
`}${r("pending")&&l`<${ge} of=${{...ze(t,e),formerOf:i}} done=${n} />`}${P("cancel","job")&&r("pending","running")&&l`
<button type="button" class="button is-danger" onClick=${o("cancel")}><${b} name="cancelled" />
Cancel…
</button>
`}<button
type="button"
class="icon-button"
aria-label="Clear selection"
data-tip="Clear selection"
onClick=${()=>t.clear()}
><${b} name="close" /></button></span></div>
`}function wt({list:t}){let{ids:e,error:s,loading:a,more:n,old:o}=t;return s.value?Ye(s.value)?e.value.length>0?null:l`<${vt} />`:l`
<${Je}
title="Jobs could not be loaded"
text=${s.value.message}
again=${()=>e.peek().length&&!o.peek()?t.next():t.first()}
/>
`:a.value==="first"&&e.value.length===0?l`<${We} lines=${10} />`:n.value?l`
<p class="nothing"><button type="button" class="button" disabled=${a.value!==null} onClick=${()=>t.next()}>
Show older
</button></p>
`:e.value.length>0?l`<p class="nothing">End of list</p>`:null}var vt=()=>l`
<${re} icon="search" title="Invalid search"><p>The error is shown under the search. Example: <code>${$t}</code></p><p><a class="button" href=${R("jobs")}>All jobs</a></p><//>
`;function kt({filters:t}){let{q:e="",...s}=t,a=F(e),n=a.length+Object.keys(s).length>1;return l`
<${re} icon="jobs" title="No jobs match">${n&&l`
<p>Remove a filter:</p><p class="without">${a.map(o=>l`
<a class="button" key=${o.from} href=${R("jobs",{},{...s,q:ve(e,o)})}>
without <code>${e.slice(o.from,o.to)}</code></a>
`)}${Object.keys(s).map(o=>l`
<a class="button" key=${o} href=${R("jobs",{},{...t,[o]:""})}>
any ${pe[o]??o}</a>
`)}</p>
`}<p><a class="button" href=${R("jobs")}>All jobs</a></p><//>
`}var St=({count:t,more:e})=>e?`${le(t)}+ jobs`:ie(t,"job");function Ot({list:t}){let{count:e,more:s,gone:a}=t.fresh.value,n=[e>0&&`${s?`more than ${e}`:e} new`,a.length>0&&`${a.length} no longer match${a.length===1?"es":""}`].filter(Boolean);return n.length===0?null:l`
<button type="button" class="pill" onClick=${()=>t.first()}>${n.join(" \xB7 ")}</button>
`}function Ge({query:t}){let e=_t(t),s=JSON.stringify(e),a=G(()=>{let i=new U;return i.show(e,Ue()),i},[]),n=G(()=>new V,[s]);w(()=>a.show(e),[s]),w(()=>a.start(),[a]),Ve("These jobs",()=>{let i=u=>async()=>await Q({action:u,filter:e,what:"All jobs that match the search."})&&a.look();return[P("retry","job")&&{label:"Retry failed jobs\u2026",icon:"retry",danger:!0,run:i("retry")},P("cancel","job")&&{label:"Cancel jobs\u2026",icon:"cancelled",danger:!0,run:i("cancel")}]});let o=a.ids.value,r=o.length===0&&!a.loading.value&&!a.error.value;return l`
<${be}
title="Jobs"
state=${a.total.value&&l`<span class="quiet number" data-total>${St(a.total.value)}</span>`}
className=${`jobs-page ${a.old.value&&o.length>0?"is-old":""}`}
tools=${l`<${gt} filters=${e} problem=${Ye(a.error.value)} />`}
actions=${l`<${Ot} list=${a} />`}
>${o.length>0&&l`
<${Fe}
id="jobs-list"
label="Jobs, newest first"
className="jobs is-sticky"
ids=${o}
rowOf=${i=>a.row(i)}
selection=${He(dt,"job")?n:null}
...${X}
rowClass=${i=>`${X.rowClass(i)} ${a.fresh.value.gone.includes(i.id)?"is-gone":""}`}
/>
`}${r&&(s==="{}"?l`<${$e} />`:l`<${kt} filters=${e} />`)}<${wt} list=${a} /><${yt} selection=${n} filters=${e} list=${a} /><//>
`}export{Ge as default};
