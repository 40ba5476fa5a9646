import{m295_0 as jt,m295_1 as Ct,m295_2 as Lt,m295_3 as w,m295_4 as Mt,m295_5 as de,m295_6 as Nt,m295_7 as J,m295_8 as G,m295_9 as qt,m295_10 as S,m295_11 as O}from"../main.js";import{m0_0 as It,m0_1 as Rt,m0_2 as Q,m0_3 as Jt,m0_4 as Wt,m0_5 as Ft,m0_6 as Dt,m0_7 as Kt,m0_8 as Ut,m0_9 as Vt,m0_10 as Ht,m0_11 as zt,m0_12 as Yt,m0_13 as Gt,m0_14 as Qt,m0_15 as Xt,m0_16 as Zt,m0_17 as es,m0_18 as ts}from"../main.js";import{m1_0 as ns,m1_1 as $e,m1_2 as os}from"../main.js";import{m51_0 as _e}from"../main.js";import{m60_0 as be}from"../shared.js";import{m80_0 as b}from"../main.js";import{m82_0 as hs,m82_1 as X,m82_2 as ds}from"../main.js";import{m105_0 as ge}from"../main.js";import{m112_0 as ye,m112_1 as ys,m112_2 as ws}from"../main.js";import{m189_0 as l}from"../main.js";import{m254_0 as Es,m254_1 as g,m254_2 as E,m254_3 as W,m254_4 as xs,m254_5 as Z}from"../main.js";import{m256_0 as ee,m256_1 as M,m256_2 as F,m256_3 as we,m256_4 as ve,m256_5 as ke,m256_6 as Se}from"../main.js";import{m3_0 as Ls,m3_1 as Ms,m3_2 as Ns,m3_3 as qs,m3_4 as Ps,m3_5 as Bs,m3_6 as Is,m3_7 as Oe}from"../main.js";import{m4_0 as Ee,m4_1 as Ws,m4_2 as x,m4_3 as Fs,m4_4 as xe}from"../main.js";var et=2e4,ne=500,te=new Map;function q(t,e){let s=te.get(t);if(s&&performance.now()-s.at<et)return s.rows;let a=x(t).then(o=>o[e]);return te.set(t,{at:performance.now(),rows:a}),a.catch(()=>te.delete(t)),a}var tt=()=>q(`/api/v1/orgs?limit=${ne}`,"orgs"),Te=()=>q("/api/v1/agents","agents"),N=()=>q(`/api/v1/groups?limit=${ne}`,"groups"),D=()=>q(`/api/v1/batches?limit=${ne}`,"batches"),T=t=>t.map(e=>({value:e})),se=t=>[t.name,t.branch].filter(Boolean).join(" on "),Ae={org:async()=>T((await tt()).map(t=>t.id??t.org_id)),agent:async()=>(await Te()).map(t=>({value:t.name,hint:Oe(t)})),target:async()=>T([...(await N()).map(t=>t.target),...(await Te()).flatMap(t=>t.targets)]),build:async()=>(await N()).map(t=>({value:t.app_version_id,hint:t.org_id})),group:async()=>(await N()).map(t=>({value:t.id,hint:`${t.app_version_id} ${t.org_id}`,text:`${t.app_version_id} ${t.org_id} ${t.target}`})),batch:async()=>(await D()).map(t=>({value:t.id,hint:se(t),text:se(t)})),suite:async()=>T((await D()).map(t=>t.suite)),branch:async()=>T((await D()).map(t=>t.branch)),commit:async()=>(await D()).map(t=>({value:t.commit,hint:se(t)})),test:async t=>(await q(`/api/v1/tests?${new URLSearchParams({...t?{test:t}:{},limit:20})}`,"tests")).map(e=>({value:e.test,hint:e.org_id}))};async function st(t){return T((await N()).map(e=>e.labels[t]).filter(e=>e!==void 0))}async function je(){return[...new Set((await N()).flatMap(t=>Object.keys(t.labels)))]}function ae(t,e,s){let a=e.toLowerCase(),o=new Set,n=[];for(let r of t){if(!r.value||o.has(r.value))continue;o.add(r.value);let i=`${r.value} ${r.text??""}`.toLowerCase().indexOf(a);i>=0&&n.push({one:r,begins:i===0?0:1})}return n.sort((r,i)=>r.begins-i.begins).slice(0,s).map(({one:r})=>r)}async function Ce(t,e,s){return g[t]?.values?ae(T(g[t].values),e,s):t.startsWith(E)?ae(await st(t.slice(E.length)),e,s):Ae[t]?ae(await Ae[t](e),e,s):[]}var Ne=8,Le={title:"",options:[]},Me=(t,e,s,a)=>({label:`${s}${Z(s)}`,hint:a,take:()=>({...ee(t,e,`${e.not?"-":""}${s}${Z(s)}`),more:!0})}),qe=(t,e,{key:s,op:a,value:o,hint:n,before:r=[]})=>{let i=Se([...r,o].join(","));return i!==null&&!o.includes(",")&&{label:o,hint:n,take:()=>({...ee(t,e,`${e.not?"-":""}${s}${a}${i}`,{done:!0}),more:!1})}};async function at(t,e){let s=e.value.toLowerCase(),a=Object.entries(g).filter(([r])=>r.startsWith(s)).map(([r,{what:i}])=>Me(t,e,r,i)),o=s.length<2?[]:g.status.values.filter(r=>r.startsWith(s)).map(r=>({...qe(t,e,{key:"status",op:":",value:r,hint:"status"}),label:`status:${r}`})),n=s&&E.startsWith(s)?(await je()).map(r=>Me(t,e,`${E}${r}`,"required label")):[];return{title:"Filter by",options:[...o,...a,...n].slice(0,s?Ne:10)}}async function Pe(t,e,s){let a=t.slice(e.valueFrom,s).replace(/^"/,"").split(","),o=a.pop(),r=(await Ce(e.key,o,Ne)).filter(({value:u})=>!a.includes(u)).map(u=>qe(t,e,{key:e.key,op:e.op,before:a,...u})).filter(Boolean),i=r.length===1&&r[0].label===o;return{title:`${e.not?"Exclude":"Filter by"} ${e.key}`,options:i?[]:r}}var nt=["org","target","agent","suite","branch"];async function Be(t,e){let s=M(t,e);if(!nt.includes(s.key)||e<s.to||!s.value||s.value.includes(","))return null;let a=s.value.toLowerCase(),{options:o}=await Pe(t,s,e),n=o.filter(({label:r})=>r.toLowerCase().startsWith(a));return n.length===1&&n[0].label!==s.value?n[0]:null}async function Ie(t,e){let s=M(t,e);if(s.op&&e>=s.valueFrom)return W(s.key)?Pe(t,s,e):Le;let a={...s,value:t.slice(s.from+(s.not?1:0),e)};return a.value.startsWith('"')?Le:at(t,a)}var ot=300,oe={title:"",options:[]};function rt(t,e){let{op:s,key:a,value:o,to:n}=M(t,e);if(s===""||e<n)return!1;let r=o.split(",").at(-1),i=g[a]?.values??[];return r===""||i.some(u=>u.startsWith(r))&&!i.includes(r)}function it({text:t,field:e}){let s=S(null);J(()=>{let n=()=>s.current.scrollLeft=e.current.scrollLeft;return n(),e.current.addEventListener("scroll",n),()=>e.current?.removeEventListener("scroll",n)});let a=[],o=0;for(let n of F(t)){a.push(t.slice(o,n.from));let r=n.op===""?"":W(n.key)?"is-key":"is-unknown";a.push(l`<span key=${n.from} class=${`query-part ${r} ${n.not?"is-not":""}`}>${t.slice(n.from,n.to)}</span>`),o=n.to}return l`
<div class="query-paint" aria-hidden="true" ref=${s}>${a}${t.slice(o)}</div>
`}function lt(t,e,s){let[a,o]=O(oe);return w(()=>{if(!s)return o(oe);let n=!0;return Ie(t,e).then(r=>n&&o(r),()=>n&&o(oe)),()=>n=!1},[t,e,s]),a}function ct({id:t,found:e,at:s,take:a}){return l`
<div class="query-list"><p class="query-title" aria-hidden="true">${e.title}</p><ul id=${t} role="listbox" aria-label=${e.title} tabindex="-1">${e.options.map((o,n)=>l`
<li
key=${o.label}
id=${`${t}-${n}`}
class="query-option"
role="option"
aria-selected=${n===s}
onPointerDown=${r=>r.preventDefault()}
onClick=${()=>a(o)}
><span class="query-label">${o.label}</span>${o.hint&&l`<span class="query-hint">${o.hint}</span>`}</li>
`)}</ul><p class="query-help" aria-hidden="true"><span><kbd>↓</kbd><kbd>Enter</kbd> take
</span><span><code>a,b</code> any of
</span><span><code>-key:</code> leave out
</span></p></div>
`}function Re({label:t,text:e,placeholder:s,onSearch:a,problem:o}){let[n,r]=O(e),[i,u]=O(e.length),[f,p]=O(!1),[d,v]=O(-1),A=S(null),I=S(e),j=S(0),C=S(null),_=de(),he=lt(n,i,f),y=he.options,$=Math.min(d,y.length-1);w(()=>{e!==I.current&&(I.current=e,clearTimeout(j.current),r(e),u(e.length),p(!1))},[e]),w(()=>()=>clearTimeout(j.current),[]),J(()=>{C.current!==null&&(A.current.setSelectionRange(C.current,C.current),C.current=null)}),J(()=>document.getElementById(`${_}-${$}`)?.scrollIntoView({block:"nearest"}),[$]);let k=c=>{clearTimeout(j.current);let m=c.trim();m!==I.current&&(I.current=m,a(m))},H=(c,m,{more:R=!0,soon:Ze=!0}={})=>{r(c),u(m),v(-1),p(R),clearTimeout(j.current),!rt(c,m)&&(Ze?j.current=setTimeout(()=>k(c),ot):k(c))},z=c=>{let m=c.take();return C.current=m.caret,H(m.text,m.caret,{more:m.more,soon:m.more}),A.current.focus(),m.text},Xe=c=>{let m=f&&y.length>0;if(c.key==="ArrowDown"||c.key==="ArrowUp")m?v((($<0&&c.key==="ArrowUp"?0:$)+(c.key==="ArrowDown"?1:-1)+y.length)%y.length):p(!0);else if((c.key==="Enter"||c.key==="Tab")&&m&&$>=0&&!c.shiftKey)z(y[$]);else if(c.key==="Enter")p(!1),Be(n,i).then(R=>k(R?z(R):n),()=>k(n));else if(c.key==="Escape"&&m)p(!1);else return;c.preventDefault()},Y=c=>u(c.currentTarget.selectionStart),L=f&&y.length>0;return l`
<div class="query"><form
class=${`search query-field ${o?"is-wrong":""}`}
role="search"
onSubmit=${c=>c.preventDefault()}
><label for=${`${_}-field`}><${b} name="search" /><span class="unseen">${t}</span></label><span class="query-text"><${it} text=${n} field=${A} /><input
id=${`${_}-field`}
data-search
type="text"
role="combobox"
ref=${A}
placeholder=${s}
enterkeyhint="search"
autocomplete="off"
autocapitalize="none"
spellcheck=${!1}
maxlength="1000"
value=${n}
aria-expanded=${L}
aria-controls=${L?_:void 0}
aria-autocomplete="list"
aria-activedescendant=${L&&$>=0?`${_}-${$}`:void 0}
aria-invalid=${o?"true":void 0}
aria-describedby=${o?`${_}-problem`:void 0}
onKeyDown=${Xe}
onKeyUp=${Y}
onClick=${c=>{Y(c),p(!0)}}
onFocus=${c=>{Y(c),p(!0)}}
onBlur=${()=>{p(!1),k(n)}}
onInput=${c=>H(c.currentTarget.value,c.currentTarget.selectionStart)}
/></span>${n&&l`
<button
type="button"
class="chip-close"
aria-label="Clear the search"
onClick=${()=>{H("",0,{more:!1,soon:!1}),A.current.focus()}}
><${b} name="close" /></button>
`}<kbd aria-hidden="true">/</kbd></form>${L&&l`<${ct} id=${_} found=${he} at=${$} take=${z} />`}<p class="unseen" role="status">${L?`${y.length} suggestions`:""}</p>${o&&l`
<p id=${`${_}-problem`} class="query-problem" role="alert"><${b} name="stale" />${o}</p>
`}</div>
`}import{m127_0 as Je}from"../main.js";import{m140_0 as re,m140_1 as We,m140_2 as Fe}from"../main.js";import{m143_0 as De}from"../main.js";import{m180_0 as fa,m180_1 as pa,m180_2 as ha,m180_3 as da,m180_4 as $a,m180_5 as ie,m180_6 as _a,m180_7 as ba,m180_8 as ga,m180_9 as ya,m180_10 as wa,m180_11 as va,m180_12 as le,m180_13 as ka,m180_14 as Sa,m180_15 as Oa,m180_16 as Ea,m180_17 as xa,m180_18 as Ta,m180_19 as Aa,m180_20 as ja,m180_21 as Ca,m180_22 as La,m180_23 as Ma}from"../main.js";import{m297_0 as Pa,m297_1 as Ba,m297_2 as Ia,m297_3 as Ra,m297_4 as Ja,m297_5 as Wa,m297_6 as h,m297_7 as Fa,m297_8 as Da,m297_9 as Ka,m297_10 as Ua,m297_11 as Va}from"../main.js";import{m168_0 as ce}from"../main.js";import{m267_0 as ue,m267_1 as Ke}from"../main.js";import{m270_0 as Ue,m270_1 as Za,m270_2 as en}from"../main.js";var ut=50,mt=1e3,ft=2e4,me=25,pt=h(null),K={count:0,more:!1,gone:[]},U=class{#e={};#s=null;#t=new Map;#o=null;#n=0;#r=0;#i=!1;#l=!1;#c=new Set;#m=0;ids=h([]);loading=h(null);error=h(null);more=h(!1);old=h(!1);fresh=h(K);total=h(null);row(e){return this.#t.get(e)??pt}show(e,s=null){let a=JSON.stringify(e);a!==this.#s&&(this.#s=a,this.#e=e,this.fresh.value=K,this.old.value=!0,this.total.value=s?.total??null,s?.problem?this.error.value=new Ee(400,s.problem,{q:s.problem}):s?this.#h(s,!0):this.first())}start(){let e=n=>{for(let[r,i]of Object.entries(n))this.#u(r,i);this.#d(Object.values(n)),this.#a()};e(Ue(ue));let s=ue.watch(e),a=ce.onReconnect(()=>this.look()),o=setInterval(()=>ce.state.peek()==="live"&&this.look({open:!0}),ft);return this.#a(),()=>{s(),a(),clearInterval(o),clearTimeout(this.#r)}}first(){return this.#p("first",null)}next(){return this.#o&&!this.loading.peek()?this.#p("more",this.#o):null}look({open:e=!1}={}){return this.#a(),this.#f(s=>!e||["pending","running"].includes(s?.status))}async#f(e){let s=this.ids.peek().filter(a=>e(this.#t.get(a)?.peek()));for(let a=0;a<s.length;a+=me){let o=s.slice(a,a+me);try{let n=await x(`/api/v1/jobs?${new URLSearchParams({q:`id:${o.join(",")}`,limit:me,explain:!0})}`);for(let r of n.jobs)this.#u(r.id,r)}catch{return}}}#d(e){let s=new Map(e.map(({group:a,test:o,id:n})=>[`${a} ${o}`,n]));for(let[a,o]of this.#t){let n=o.peek();n.status==="failed"&&s.get(`${n.group} ${n.test}`)>a&&this.#c.add(a)}}#u(e,s){let a=this.#t.get(e);if(!a)return;let o=Ke(s,a.peek());JSON.stringify(a.peek())!==JSON.stringify(o)&&(a.value=o)}async#p(e,s){let a=++this.#n;this.loading.value=e,this.error.value=null;let o=new URLSearchParams({...this.#e,limit:ut,explain:!0,...s?{cursor:s}:{}});try{let n=await x(`/api/v1/jobs?${o}`);a===this.#n&&this.#h(n,e==="first")}catch(n){a===this.#n&&(this.error.value=n)}finally{a===this.#n&&(this.loading.value=null)}}#h({jobs:e,next:s},a){this.error.value=null,this.old.value=!1;for(let n of e)this.#t.has(n.id)?this.#u(n.id,n):this.#t.set(n.id,h(n));this.#o=s,this.more.value=s!==null;let o=e.map(n=>n.id);if(this.ids.value=a?o:[...this.ids.peek(),...o],a){this.fresh.value=K;for(let n of this.#t.keys())o.includes(n)||this.#t.delete(n)}this.#a()}#a(){if(this.#i){this.#l=!0;return}clearTimeout(this.#r),this.#r=setTimeout(()=>this.#$(),Math.max(0,this.#m-performance.now()))}async#$(){if(this.old.peek()||this.loading.peek()||this.error.peek())return;this.#i=!0,this.#l=!1;let[e,s,a]=[this.ids.peek(),this.#s,performance.now()];try{let n=this.more.peek()?{since:e.at(-1)}:{},[r,i]=await Promise.all([xe("POST","/api/v1/jobs/unseen",{filter:this.#e,known:e,...n}),x(`/api/v1/jobs/count?${new URLSearchParams(this.#e)}`)]);if(s===this.#s&&(this.total.value=i),e===this.ids.peek()&&s===this.#s&&!this.loading.peek()){let u={...K,...r};JSON.stringify(u)!==JSON.stringify(this.fresh.peek())&&(this.fresh.value=u)}}catch{}let o=this.#c;this.#c=new Set,await this.#f(n=>o.has(n?.id)||n?.status==="pending"&&n.explanation===void 0),this.#m=performance.now()+Math.max(mt,10*(performance.now()-a)),this.#i=!1,this.#l&&this.#a()}};import{m223_0 as un,m223_1 as mn,m223_2 as fn,m223_3 as pn,m223_4 as hn,m223_5 as dn,m223_6 as $n,m223_7 as _n,m223_8 as Ve}from"../main.js";import{m226_0 as yn,m226_1 as wn,m226_2 as vn,m226_3 as kn,m226_4 as Sn,m226_5 as He}from"../main.js";import{m232_0 as P,m232_1 as ze}from"../main.js";var V=class{#e=null;ids=h(new Set);all=h(!1);clear(){this.#e=null,this.all.value=!1,this.ids.peek().size>0&&(this.ids.value=new Set)}toggle(e,{through:s=!1,shown:a=[]}={}){let o=new Set(this.ids.peek()),n=!o.has(e),r=a.indexOf(this.#e),i=a.indexOf(e),u=s&&r>=0&&i>=0?a.slice(Math.min(r,i),Math.max(r,i)+1):[e];for(let f of u)n?o.add(f):o.delete(f);this.#e=e,this.all.value=!1,this.ids.value=o}toggleAll(e){let s=this.ids.peek();this.all.value=!1,this.ids.value=e.every(a=>s.has(a))?new Set:new Set([...s,...e])}};import{m233_0 as Cn,m233_1 as Ln,m233_2 as Mn,m233_3 as Nn,m233_4 as qn,m233_5 as fe,m233_6 as Pn,m233_7 as B,m233_8 as Bn,m233_9 as In}from"../main.js";var ht=[["","All"],["waiting","waiting"],["running","running"],["failed","failed"],["done","passed"],["cancelled","cancelled"]],pe={org_id:"organization",app_version_id:"build",test:"test",target:"target",agent:"agent",group:"group",batch_id:"batch",priority:"priority"},dt=["q","status",...Object.keys(pe)],$t={waiting:"pending",passed:"done"},_t=["retry","priority","cancel"],bt="org:acme status:failed build:1.4 age<1h checkout";function gt(t){let e=Object.fromEntries(dt.filter(o=>t.get(o)).map(o=>[o,t.get(o)])),{status:s,...a}=e;return $e.includes(s)?{...e,status:$t[s]??s}:a}function yt({q:t="",status:e=""}){let s=we(t,"status"),a=e||s;return e&&s?null:{pending:"waiting",passed:"done"}[a]??a}function Ge(t){let e=t?.fields?.q;return e?`${/^(has|must|cannot) /.test(e)?`The search ${e}`:e.charAt(0).toUpperCase()+e.slice(1)}.`:null}var wt=({filters:t,problem:e})=>l`
<${Re}
label="Search jobs"
placeholder="Test, organization or status:failed"
text=${t.q??""}
problem=${e}
onSearch=${s=>fe({q:s})}
/><${Je}
label="Status"
hideLabel
options=${ht}
value=${yt(t)}
onChange=${s=>fe({status:"",q:ve(t.q??"","status",s)},{push:!0})}
/><${be} words=${pe} filters=${t} />
`;function Ye(t,e){if(t.all.peek())return{filter:e,what:"All jobs that match the search."};let s=[...t.ids.peek()];return{filter:{ids:s},what:s.length===1?"The selected job.":`The ${ie(s.length,"job")} selected.`}}function vt({selection:t,filters:e,list:s}){let a=t.ids.value.size;if(a===0)return null;let o=()=>{t.clear(),s.look()},n=f=>async()=>await Q({action:f,...Ye(t,e)})&&o(),r=(...f)=>t.all.value||[...t.ids.value].some(p=>f.includes(s.row(p).value?.status??f[0])),i=()=>{let f=[...t.ids.peek()].map(d=>s.row(d).peek());if(t.all.peek()||!f.every(Boolean))return null;let p=f.filter(({status:d})=>d==="pending");return[...new Set(p.map(({priority:d})=>d))].map(d=>[d,p.filter(v=>v.priority===d).map(({id:v})=>v)])},u=s.more.value&&s.ids.value.every(f=>t.ids.value.has(f));return l`
<div class="picked" role="region" aria-label="Selected jobs"><span class="picked-count" aria-live="polite">${t.all.value?"All that match":`${le(a)} selected`}</span>${u&&!t.all.value&&l`
<button type="button" class="button is-link" onClick=${()=>t.all.value=!0}>
Select all that match
</button>
`}<span class="picked-acts">${P("retry","job")&&r("failed","cancelled")&&l`
<button type="button" class="button" onClick=${n("retry")}><${b} name="retry" />
Retry…
</button>
`}${r("pending")&&l`<${ye} of=${{...Ye(t,e),formerOf:i}} done=${o} />`}${P("cancel","job")&&r("pending","running")&&l`
<button type="button" class="button is-danger" onClick=${n("cancel")}><${b} name="cancelled" />
Cancel…
</button>
`}<button
type="button"
class="icon-button"
aria-label="Clear selection"
data-tip="Clear selection"
onClick=${()=>t.clear()}
><${b} name="close" /></button></span></div>
`}function kt({list:t}){let{ids:e,error:s,loading:a,more:o,old:n}=t;return s.value?Ge(s.value)?e.value.length>0?null:l`<${St} />`:l`
<${We}
title="Jobs could not be loaded"
text=${s.value.message}
again=${()=>e.peek().length&&!n.peek()?t.next():t.first()}
/>
`:a.value==="first"&&e.value.length===0?l`<${Fe} lines=${10} />`:o.value?l`
<p class="nothing"><button type="button" class="button" disabled=${a.value!==null} onClick=${()=>t.next()}>
Show older
</button></p>
`:e.value.length>0?l`<p class="nothing">End of list</p>`:null}var St=()=>l`
<${re} icon="search" title="Invalid search"><p>The error is shown under the search. Example: <code>${bt}</code></p><p><a class="button" href=${B("jobs")}>All jobs</a></p><//>
`;function Ot({filters:t}){let{q:e="",...s}=t,a=F(e),o=a.length+Object.keys(s).length>1;return l`
<${re} icon="jobs" title="No jobs match">${o&&l`
<p>Remove a filter:</p><p class="without">${a.map(n=>l`
<a class="button" key=${n.from} href=${B("jobs",{},{...s,q:ke(e,n)})}>
without <code>${e.slice(n.from,n.to)}</code></a>
`)}${Object.keys(s).map(n=>l`
<a class="button" key=${n} href=${B("jobs",{},{...t,[n]:""})}>
any ${pe[n]??n}</a>
`)}</p>
`}<p><a class="button" href=${B("jobs")}>All jobs</a></p><//>
`}var Et=({count:t,more:e})=>e?`${le(t)}+ jobs`:ie(t,"job");function xt({list:t}){let{count:e,more:s,gone:a}=t.fresh.value,o=[e>0&&`${s?`more than ${e}`:e} new`,a.length>0&&`${a.length} no longer match${a.length===1?"es":""}`].filter(Boolean);return o.length===0?null:l`
<button type="button" class="pill" onClick=${()=>t.first()}>${o.join(" \xB7 ")}</button>
`}function Qe({query:t}){let e=gt(t),s=JSON.stringify(e),a=G(()=>{let i=new U;return i.show(e,Ve()),i},[]),o=G(()=>new V,[s]);w(()=>a.show(e),[s]),w(()=>a.start(),[a]),He("These jobs",()=>{let i=u=>async()=>await Q({action:u,filter:e,what:"All jobs that match the search."})&&a.look();return[P("retry","job")&&{label:"Retry failed jobs\u2026",icon:"retry",danger:!0,run:i("retry")},P("cancel","job")&&{label:"Cancel jobs\u2026",icon:"cancelled",danger:!0,run:i("cancel")}]});let n=a.ids.value,r=n.length===0&&!a.loading.value&&!a.error.value;return l`
<${ge}
title="Jobs"
state=${a.total.value&&l`<span class="quiet number" data-total>${Et(a.total.value)}</span>`}
className=${`jobs-page ${a.old.value&&n.length>0?"is-old":""}`}
tools=${l`<${wt} filters=${e} problem=${Ge(a.error.value)} />`}
actions=${l`<${xt} list=${a} />`}
>${n.length>0&&l`
<${De}
id="jobs-list"
label="Jobs, newest first"
className="jobs is-sticky"
ids=${n}
rowOf=${i=>a.row(i)}
selection=${ze(_t,"job")?o:null}
...${X}
rowClass=${i=>`${X.rowClass(i)} ${a.fresh.value.gone.includes(i.id)?"is-gone":""}`}
/>
`}${r&&(s==="{}"?l`<${_e} />`:l`<${Ot} filters=${e} />`)}<${kt} list=${a} /><${vt} selection=${o} filters=${e} list=${a} /><//>
`}export{Qe as default};
