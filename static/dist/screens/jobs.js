import{m292_0 as jt,m292_1 as Ct,m292_2 as At,m292_3 as y,m292_4 as Tt,m292_5 as he,m292_6 as Lt,m292_7 as B,m292_8 as z,m292_9 as Mt,m292_10 as w,m292_11 as k}from"../main.js";import{m0_0 as Pt,m0_1 as Rt,m0_2 as Y,m0_3 as Bt,m0_4 as It,m0_5 as Jt,m0_6 as Wt,m0_7 as Ft,m0_8 as Dt,m0_9 as Kt,m0_10 as Ut,m0_11 as Vt,m0_12 as Ht,m0_13 as zt,m0_14 as Yt,m0_15 as Gt,m0_16 as Qt,m0_17 as Xt,m0_18 as Zt}from"../main.js";import{m51_0 as de}from"../main.js";import{m60_0 as $e}from"../shared.js";import{m80_0 as _}from"../main.js";import{m82_0 as ls,m82_1 as G,m82_2 as cs}from"../main.js";import{m105_0 as _e}from"../main.js";import{m112_0 as be,m112_1 as hs,m112_2 as ds}from"../main.js";import{m188_0 as l}from"../main.js";import{m252_0 as ys,m252_1 as b,m252_2 as S,m252_3 as I,m252_4 as vs,m252_5 as Q}from"../main.js";import{m254_0 as X,m254_1 as T,m254_2 as J,m254_3 as ge,m254_4 as ye,m254_5 as ve,m254_6 as we}from"../main.js";import{m3_0 as Es,m3_1 as xs,m3_2 as js,m3_3 as Cs,m3_4 as As,m3_5 as Ts,m3_6 as Ls,m3_7 as ke}from"../main.js";import{m4_0 as Se,m4_1 as qs,m4_2 as O,m4_3 as Ps,m4_4 as Oe}from"../main.js";var Ze=2e4,se=500,Z=new Map;function M(t,e){let s=Z.get(t);if(s&&performance.now()-s.at<Ze)return s.rows;let a=O(t).then(n=>n[e]);return Z.set(t,{at:performance.now(),rows:a}),a.catch(()=>Z.delete(t)),a}var et=()=>M(`/api/v1/orgs?limit=${se}`,"orgs"),Ee=()=>M("/api/v1/agents","agents"),L=()=>M(`/api/v1/groups?limit=${se}`,"groups"),W=()=>M(`/api/v1/batches?limit=${se}`,"batches"),E=t=>t.map(e=>({value:e})),ee=t=>[t.name,t.branch].filter(Boolean).join(" on "),xe={org:async()=>E((await et()).map(t=>t.id??t.org_id)),agent:async()=>(await Ee()).map(t=>({value:t.name,hint:ke(t)})),target:async()=>E([...(await L()).map(t=>t.target),...(await Ee()).flatMap(t=>t.targets)]),build:async()=>(await L()).map(t=>({value:t.app_version_id,hint:t.org_id})),group:async()=>(await L()).map(t=>({value:t.id,hint:`${t.app_version_id} ${t.org_id}`,text:`${t.app_version_id} ${t.org_id} ${t.target}`})),batch:async()=>(await W()).map(t=>({value:t.id,hint:ee(t),text:ee(t)})),suite:async()=>E((await W()).map(t=>t.suite)),branch:async()=>E((await W()).map(t=>t.branch)),commit:async()=>(await W()).map(t=>({value:t.commit,hint:ee(t)})),test:async t=>(await M(`/api/v1/tests?${new URLSearchParams({...t?{test:t}:{},limit:20})}`,"tests")).map(e=>({value:e.test,hint:e.org_id}))};async function tt(t){return E((await L()).map(e=>e.labels[t]).filter(e=>e!==void 0))}async function je(){return[...new Set((await L()).flatMap(t=>Object.keys(t.labels)))]}function te(t,e,s){let a=e.toLowerCase(),n=new Set,o=[];for(let r of t){if(!r.value||n.has(r.value))continue;n.add(r.value);let i=`${r.value} ${r.text??""}`.toLowerCase().indexOf(a);i>=0&&o.push({one:r,begins:i===0?0:1})}return o.sort((r,i)=>r.begins-i.begins).slice(0,s).map(({one:r})=>r)}async function Ce(t,e,s){return b[t]?.values?te(E(b[t].values),e,s):t.startsWith(S)?te(await tt(t.slice(S.length)),e,s):xe[t]?te(await xe[t](e),e,s):[]}var Le=8,Ae={title:"",options:[]},Te=(t,e,s,a)=>({label:`${s}${Q(s)}`,hint:a,take:()=>({...X(t,e,`${e.not?"-":""}${s}${Q(s)}`),more:!0})}),Me=(t,e,{key:s,op:a,value:n,hint:o,before:r=[]})=>{let i=we([...r,n].join(","));return i!==null&&!n.includes(",")&&{label:n,hint:o,take:()=>({...X(t,e,`${e.not?"-":""}${s}${a}${i}`,{done:!0}),more:!1})}};async function st(t,e){let s=e.value.toLowerCase(),a=Object.entries(b).filter(([r])=>r.startsWith(s)).map(([r,{what:i}])=>Te(t,e,r,i)),n=s.length<2?[]:b.status.values.filter(r=>r.startsWith(s)).map(r=>({...Me(t,e,{key:"status",op:":",value:r,hint:"status"}),label:`status:${r}`})),o=s&&S.startsWith(s)?(await je()).map(r=>Te(t,e,`${S}${r}`,"required label")):[];return{title:"Filter by",options:[...n,...a,...o].slice(0,s?Le:10)}}async function Ne(t,e,s){let a=t.slice(e.valueFrom,s).replace(/^"/,"").split(","),n=a.pop(),r=(await Ce(e.key,n,Le)).filter(({value:u})=>!a.includes(u)).map(u=>Me(t,e,{key:e.key,op:e.op,before:a,...u})).filter(Boolean),i=r.length===1&&r[0].label===n;return{title:`${e.not?"Exclude":"Filter by"} ${e.key}`,options:i?[]:r}}var at=["org","target","agent","suite","branch"];async function qe(t,e){let s=T(t,e);if(!at.includes(s.key)||e<s.to||!s.value||s.value.includes(","))return null;let a=s.value.toLowerCase(),{options:n}=await Ne(t,s,e),o=n.filter(({label:r})=>r.toLowerCase().startsWith(a));return o.length===1&&o[0].label!==s.value?o[0]:null}async function Pe(t,e){let s=T(t,e);if(s.op&&e>=s.valueFrom)return I(s.key)?Ne(t,s,e):Ae;let a={...s,value:t.slice(s.from+(s.not?1:0),e)};return a.value.startsWith('"')?Ae:st(t,a)}var ot=300,ae={title:"",options:[]};function nt(t,e){let{op:s,key:a,value:n,to:o}=T(t,e);if(s===""||e<o)return!1;let r=n.split(",").at(-1),i=b[a]?.values??[];return r===""||i.some(u=>u.startsWith(r))&&!i.includes(r)}function rt({text:t,field:e}){let s=w(null);B(()=>{let o=()=>s.current.scrollLeft=e.current.scrollLeft;return o(),e.current.addEventListener("scroll",o),()=>e.current?.removeEventListener("scroll",o)});let a=[],n=0;for(let o of J(t)){a.push(t.slice(n,o.from));let r=o.op===""?"":I(o.key)?"is-key":"is-unknown";a.push(l`<span key=${o.from} class=${`query-part ${r} ${o.not?"is-not":""}`}>${t.slice(o.from,o.to)}</span>`),n=o.to}return l`
<div class="query-paint" aria-hidden="true" ref=${s}>${a}${t.slice(n)}</div>
`}function it(t,e,s){let[a,n]=k(ae);return y(()=>{if(!s)return n(ae);let o=!0;return Pe(t,e).then(r=>o&&n(r),()=>o&&n(ae)),()=>o=!1},[t,e,s]),a}function lt({id:t,found:e,at:s,take:a}){return l`
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
`}function Re({label:t,text:e,placeholder:s,onSearch:a,problem:n}){let[o,r]=k(e),[i,u]=k(e.length),[h,d]=k(!1),[Ge,fe]=k(-1),x=w(null),P=w(e),j=w(0),C=w(null),$=he(),pe=it(o,i,h),g=pe.options,p=Math.min(Ge,g.length-1);y(()=>{e!==P.current&&(P.current=e,clearTimeout(j.current),r(e),u(e.length),d(!1))},[e]),y(()=>()=>clearTimeout(j.current),[]),B(()=>{C.current!==null&&(x.current.setSelectionRange(C.current,C.current),C.current=null)}),B(()=>document.getElementById(`${$}-${p}`)?.scrollIntoView({block:"nearest"}),[p]);let v=c=>{clearTimeout(j.current);let m=c.trim();m!==P.current&&(P.current=m,a(m))},U=(c,m,{more:R=!0,soon:Xe=!0}={})=>{r(c),u(m),fe(-1),d(R),clearTimeout(j.current),!nt(c,m)&&(Xe?j.current=setTimeout(()=>v(c),ot):v(c))},V=c=>{let m=c.take();return C.current=m.caret,U(m.text,m.caret,{more:m.more,soon:m.more}),x.current.focus(),m.text},Qe=c=>{let m=h&&g.length>0;if(c.key==="ArrowDown"||c.key==="ArrowUp")m?fe(((p<0&&c.key==="ArrowUp"?0:p)+(c.key==="ArrowDown"?1:-1)+g.length)%g.length):d(!0);else if((c.key==="Enter"||c.key==="Tab")&&m&&p>=0&&!c.shiftKey)V(g[p]);else if(c.key==="Enter")d(!1),qe(o,i).then(R=>v(R?V(R):o),()=>v(o));else if(c.key==="Escape"&&m)d(!1);else return;c.preventDefault()},H=c=>u(c.currentTarget.selectionStart),A=h&&g.length>0;return l`
<div class="query"><form
class=${`search query-field ${n?"is-wrong":""}`}
role="search"
onSubmit=${c=>c.preventDefault()}
><label for=${`${$}-field`}><${_} name="search" /><span class="unseen">${t}</span></label><span class="query-text"><${rt} text=${o} field=${x} /><input
id=${`${$}-field`}
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
aria-controls=${A?$:void 0}
aria-autocomplete="list"
aria-activedescendant=${A&&p>=0?`${$}-${p}`:void 0}
aria-invalid=${n?"true":void 0}
aria-describedby=${n?`${$}-problem`:void 0}
onKeyDown=${Qe}
onKeyUp=${H}
onClick=${c=>{H(c),d(!0)}}
onFocus=${c=>{H(c),d(!0)}}
onBlur=${()=>{d(!1),v(o)}}
onInput=${c=>U(c.currentTarget.value,c.currentTarget.selectionStart)}
/></span>${o&&l`
<button
type="button"
class="chip-close"
aria-label="Clear the search"
onClick=${()=>{U("",0,{more:!1,soon:!1}),x.current.focus()}}
><${_} name="close" /></button>
`}<kbd aria-hidden="true">/</kbd></form>${A&&l`<${lt} id=${$} found=${pe} at=${p} take=${V} />`}<p class="unseen" role="status">${A?`${g.length} suggestions`:""}</p>${n&&l`
<p id=${`${$}-problem`} class="query-problem" role="alert"><${_} name="stale" />${n}</p>
`}</div>
`}import{m127_0 as Be}from"../main.js";import{m140_0 as oe,m140_1 as Ie,m140_2 as Je}from"../main.js";import{m143_0 as We}from"../main.js";import{m179_0 as ra,m179_1 as ia,m179_2 as la,m179_3 as ca,m179_4 as ua,m179_5 as ne,m179_6 as ma,m179_7 as fa,m179_8 as pa,m179_9 as ha,m179_10 as da,m179_11 as $a,m179_12 as re,m179_13 as _a,m179_14 as ba,m179_15 as ga,m179_16 as ya,m179_17 as va,m179_18 as wa,m179_19 as ka,m179_20 as Sa,m179_21 as Oa,m179_22 as Ea,m179_23 as xa}from"../main.js";import{m294_0 as Aa,m294_1 as Ta,m294_2 as La,m294_3 as Ma,m294_4 as Na,m294_5 as qa,m294_6 as f,m294_7 as Pa,m294_8 as Ra,m294_9 as Ba,m294_10 as Ia,m294_11 as Ja}from"../main.js";import{m167_0 as ie}from"../main.js";import{m264_0 as le,m264_1 as Fe}from"../main.js";import{m267_0 as De,m267_1 as Ha,m267_2 as za}from"../main.js";var ct=50,ut=1e3,mt=2e4,ce=25,ft=f(null),F={count:0,more:!1,gone:[]},D=class{#e={};#s=null;#t=new Map;#n=null;#o=0;#r=0;#i=!1;#l=!1;#c=new Set;#m=0;ids=f([]);loading=f(null);error=f(null);more=f(!1);old=f(!1);fresh=f(F);total=f(null);row(e){return this.#t.get(e)??ft}show(e,s=null){let a=JSON.stringify(e);a!==this.#s&&(this.#s=a,this.#e=e,this.fresh.value=F,this.old.value=!0,this.total.value=s?.total??null,s?.problem?this.error.value=new Se(400,s.problem,{q:s.problem}):s?this.#h(s,!0):this.first())}start(){let e=o=>{for(let[r,i]of Object.entries(o))this.#u(r,i);this.#d(Object.values(o)),this.#a()};e(De(le));let s=le.watch(e),a=ie.onReconnect(()=>this.look()),n=setInterval(()=>ie.state.peek()==="live"&&this.look({open:!0}),mt);return this.#a(),()=>{s(),a(),clearInterval(n),clearTimeout(this.#r)}}first(){return this.#p("first",null)}next(){return this.#n&&!this.loading.peek()?this.#p("more",this.#n):null}look({open:e=!1}={}){return this.#a(),this.#f(s=>!e||["pending","running"].includes(s?.status))}async#f(e){let s=this.ids.peek().filter(a=>e(this.#t.get(a)?.peek()));for(let a=0;a<s.length;a+=ce){let n=s.slice(a,a+ce);try{let o=await O(`/api/v1/jobs?${new URLSearchParams({q:`id:${n.join(",")}`,limit:ce,explain:!0})}`);for(let r of o.jobs)this.#u(r.id,r)}catch{return}}}#d(e){let s=new Map(e.map(({group:a,test:n,id:o})=>[`${a} ${n}`,o]));for(let[a,n]of this.#t){let o=n.peek();o.status==="failed"&&s.get(`${o.group} ${o.test}`)>a&&this.#c.add(a)}}#u(e,s){let a=this.#t.get(e);if(!a)return;let n=Fe(s,a.peek());JSON.stringify(a.peek())!==JSON.stringify(n)&&(a.value=n)}async#p(e,s){let a=++this.#o;this.loading.value=e,this.error.value=null;let n=new URLSearchParams({...this.#e,limit:ct,explain:!0,...s?{cursor:s}:{}});try{let o=await O(`/api/v1/jobs?${n}`);a===this.#o&&this.#h(o,e==="first")}catch(o){a===this.#o&&(this.error.value=o)}finally{a===this.#o&&(this.loading.value=null)}}#h({jobs:e,next:s},a){this.error.value=null,this.old.value=!1;for(let o of e)this.#t.has(o.id)?this.#u(o.id,o):this.#t.set(o.id,f(o));this.#n=s,this.more.value=s!==null;let n=e.map(o=>o.id);if(this.ids.value=a?n:[...this.ids.peek(),...n],a){this.fresh.value=F;for(let o of this.#t.keys())n.includes(o)||this.#t.delete(o)}this.#a()}#a(){if(this.#i){this.#l=!0;return}clearTimeout(this.#r),this.#r=setTimeout(()=>this.#$(),Math.max(0,this.#m-performance.now()))}async#$(){if(this.old.peek()||this.loading.peek()||this.error.peek())return;this.#i=!0,this.#l=!1;let[e,s,a]=[this.ids.peek(),this.#s,performance.now()];try{let o=this.more.peek()?{since:e.at(-1)}:{},[r,i]=await Promise.all([Oe("POST","/api/v1/jobs/unseen",{filter:this.#e,known:e,...o}),O(`/api/v1/jobs/count?${new URLSearchParams(this.#e)}`)]);if(s===this.#s&&(this.total.value=i),e===this.ids.peek()&&s===this.#s&&!this.loading.peek()){let u={...F,...r};JSON.stringify(u)!==JSON.stringify(this.fresh.peek())&&(this.fresh.value=u)}}catch{}let n=this.#c;this.#c=new Set,await this.#f(o=>n.has(o?.id)||o?.status==="pending"&&o.explanation===void 0),this.#m=performance.now()+Math.max(ut,10*(performance.now()-a)),this.#i=!1,this.#l&&this.#a()}};import{m221_0 as ao,m221_1 as oo,m221_2 as no,m221_3 as ro,m221_4 as io,m221_5 as lo,m221_6 as co,m221_7 as uo,m221_8 as Ke}from"../main.js";import{m224_0 as po,m224_1 as ho,m224_2 as $o,m224_3 as _o,m224_4 as bo,m224_5 as Ue}from"../main.js";import{m230_0 as N,m230_1 as Ve}from"../main.js";var K=class{#e=null;ids=f(new Set);all=f(!1);clear(){this.#e=null,this.all.value=!1,this.ids.peek().size>0&&(this.ids.value=new Set)}toggle(e,{through:s=!1,shown:a=[]}={}){let n=new Set(this.ids.peek()),o=!n.has(e),r=a.indexOf(this.#e),i=a.indexOf(e),u=s&&r>=0&&i>=0?a.slice(Math.min(r,i),Math.max(r,i)+1):[e];for(let h of u)o?n.add(h):n.delete(h);this.#e=e,this.all.value=!1,this.ids.value=n}toggleAll(e){let s=this.ids.peek();this.all.value=!1,this.ids.value=e.every(a=>s.has(a))?new Set:new Set([...s,...e])}};import{m231_0 as Oo,m231_1 as Eo,m231_2 as xo,m231_3 as jo,m231_4 as Co,m231_5 as ue,m231_6 as Ao,m231_7 as q,m231_8 as To,m231_9 as Lo}from"../main.js";var pt=[["","All"],["waiting","waiting"],["running","running"],["failed","failed"],["done","passed"],["cancelled","cancelled"]],me={org_id:"organization",app_version_id:"build",test:"test",target:"target",agent:"agent",group:"group",batch_id:"batch",priority:"priority"},ht=["q","status",...Object.keys(me)],dt=["retry","priority","cancel"],$t="org:acme status:failed build:1.4 age<1h checkout",_t=t=>Object.fromEntries(ht.filter(e=>t.get(e)).map(e=>[e,t.get(e)]));function bt({q:t="",status:e=""}){let s=ge(t,"status");return e&&s?null:(e||s)==="pending"?"waiting":e||s}function ze(t){let e=t?.fields?.q;return e?`${/^(has|must|cannot) /.test(e)?`The search ${e}`:e.charAt(0).toUpperCase()+e.slice(1)}.`:null}var gt=({filters:t,problem:e})=>l`
<${Re}
label="Search jobs"
placeholder="Test, organization or status:failed"
text=${t.q??""}
problem=${e}
onSearch=${s=>ue({q:s})}
/><${Be}
label="Status"
hideLabel
options=${pt}
value=${bt(t)}
onChange=${s=>ue({status:"",q:ye(t.q??"","status",s)},{push:!0})}
/><${$e} words=${me} filters=${t} />
`;function He(t,e){if(t.all.peek())return{filter:e,what:"All jobs that match the search."};let s=[...t.ids.peek()];return{filter:{ids:s},what:s.length===1?"The selected job.":`The ${ne(s.length,"job")} selected.`}}function yt({selection:t,filters:e,list:s}){let a=t.ids.value.size;if(a===0)return null;let n=()=>{t.clear(),s.look()},o=u=>async()=>await Y({action:u,...He(t,e)})&&n(),r=(...u)=>t.all.value||[...t.ids.value].some(h=>u.includes(s.row(h).value?.status??u[0])),i=s.more.value&&s.ids.value.every(u=>t.ids.value.has(u));return l`
<div class="picked" role="region" aria-label="Selected jobs"><span class="picked-count" aria-live="polite">${t.all.value?"All that match":`${re(a)} selected`}</span>${i&&!t.all.value&&l`
<button type="button" class="button is-link" onClick=${()=>t.all.value=!0}>
Select all that match
</button>
`}<span class="picked-acts">${N("retry","job")&&r("failed","cancelled")&&l`
<button type="button" class="button" onClick=${o("retry")}><${_} name="retry" />
Retry…
</button>
`}${r("pending")&&l`<${be} of=${He(t,e)} done=${n} />`}${N("cancel","job")&&r("pending","running")&&l`
<button type="button" class="button is-danger" onClick=${o("cancel")}><${_} name="cancelled" />
Cancel…
</button>
`}<button
type="button"
class="icon-button"
aria-label="Clear selection"
data-tip="Clear selection"
onClick=${()=>t.clear()}
><${_} name="close" /></button></span></div>
`}function vt({list:t}){let{ids:e,error:s,loading:a,more:n,old:o}=t;return s.value?ze(s.value)?e.value.length>0?null:l`<${wt} />`:l`
<${Ie}
title="Jobs could not be loaded"
text=${s.value.message}
again=${()=>e.peek().length&&!o.peek()?t.next():t.first()}
/>
`:a.value==="first"&&e.value.length===0?l`<${Je} lines=${10} />`:n.value?l`
<p class="nothing"><button type="button" class="button" disabled=${a.value!==null} onClick=${()=>t.next()}>
Show older
</button></p>
`:e.value.length>0?l`<p class="nothing">End of list</p>`:null}var wt=()=>l`
<${oe} icon="search" title="Invalid search"><p>The error is shown under the search. Example: <code>${$t}</code></p><p><a class="button" href=${q("jobs")}>All jobs</a></p><//>
`;function kt({filters:t}){let{q:e="",...s}=t,a=J(e),n=a.length+Object.keys(s).length>1;return l`
<${oe} icon="jobs" title="No jobs match">${n&&l`
<p>Remove a filter:</p><p class="without">${a.map(o=>l`
<a class="button" key=${o.from} href=${q("jobs",{},{...s,q:ve(e,o)})}>
without <code>${e.slice(o.from,o.to)}</code></a>
`)}${Object.keys(s).map(o=>l`
<a class="button" key=${o} href=${q("jobs",{},{...t,[o]:""})}>
any ${me[o]??o}</a>
`)}</p>
`}<p><a class="button" href=${q("jobs")}>All jobs</a></p><//>
`}var St=({count:t,more:e})=>e?`${re(t)}+ jobs`:ne(t,"job");function Ot({list:t}){let{count:e,more:s,gone:a}=t.fresh.value,n=[e>0&&`${s?`more than ${e}`:e} new`,a.length>0&&`${a.length} no longer match${a.length===1?"es":""}`].filter(Boolean);return n.length===0?null:l`
<button type="button" class="pill" onClick=${()=>t.first()}>${n.join(" \xB7 ")}</button>
`}function Ye({query:t}){let e=_t(t),s=JSON.stringify(e),a=z(()=>{let i=new D;return i.show(e,Ke()),i},[]),n=z(()=>new K,[s]);y(()=>a.show(e),[s]),y(()=>a.start(),[a]),Ue("These jobs",()=>{let i=u=>async()=>await Y({action:u,filter:e,what:"All jobs that match the search."})&&a.look();return[N("retry","job")&&{label:"Retry failed jobs\u2026",icon:"retry",danger:!0,run:i("retry")},N("cancel","job")&&{label:"Cancel jobs\u2026",icon:"cancelled",danger:!0,run:i("cancel")}]});let o=a.ids.value,r=o.length===0&&!a.loading.value&&!a.error.value;return l`
<${_e}
title="Jobs"
state=${a.total.value&&l`<span class="quiet number" data-total>${St(a.total.value)}</span>`}
className=${`jobs-page ${a.old.value&&o.length>0?"is-old":""}`}
tools=${l`<${gt} filters=${e} problem=${ze(a.error.value)} />`}
actions=${l`<${Ot} list=${a} />`}
>${o.length>0&&l`
<${We}
id="jobs-list"
label="Jobs, newest first"
className="jobs is-sticky"
ids=${o}
rowOf=${i=>a.row(i)}
selection=${Ve(dt,"job")?n:null}
...${G}
rowClass=${i=>`${G.rowClass(i)} ${a.fresh.value.gone.includes(i.id)?"is-gone":""}`}
/>
`}${r&&(s==="{}"?l`<${de} />`:l`<${kt} filters=${e} />`)}<${vt} list=${a} /><${yt} selection=${n} filters=${e} list=${a} /><//>
`}export{Ye as default};
