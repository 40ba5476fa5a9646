import{m297_0 as Ct,m297_1 as Lt,m297_2 as Mt,m297_3 as v,m297_4 as Nt,m297_5 as de,m297_6 as It,m297_7 as J,m297_8 as G,m297_9 as Pt,m297_10 as O,m297_11 as E}from"../main.js";import{m0_0 as Rt,m0_1 as Jt,m0_2 as Q,m0_3 as Wt,m0_4 as Ft,m0_5 as Dt,m0_6 as Kt,m0_7 as Ut,m0_8 as Vt,m0_9 as Ht,m0_10 as zt,m0_11 as Yt,m0_12 as Gt,m0_13 as Qt,m0_14 as Xt,m0_15 as Zt,m0_16 as es,m0_17 as ts,m0_18 as ss}from"../main.js";import{m1_0 as os,m1_1 as $e,m1_2 as _e}from"../main.js";import{m53_0 as be}from"../main.js";import{m62_0 as ge}from"../shared.js";import{m82_0 as g}from"../main.js";import{m84_0 as hs,m84_1 as X,m84_2 as ds}from"../main.js";import{m107_0 as ye}from"../main.js";import{m114_0 as we,m114_1 as ys,m114_2 as ws}from"../main.js";import{m191_0 as i}from"../main.js";import{m256_0 as Es,m256_1 as y,m256_2 as x,m256_3 as W,m256_4 as xs,m256_5 as Z}from"../main.js";import{m258_0 as ee,m258_1 as M,m258_2 as F,m258_3 as ve,m258_4 as ke,m258_5 as Se,m258_6 as Oe}from"../main.js";import{m3_0 as Ls,m3_1 as Ms,m3_2 as Ns,m3_3 as Is,m3_4 as Ps,m3_5 as qs,m3_6 as Bs,m3_7 as Ee}from"../main.js";import{m4_0 as xe,m4_1 as Ws,m4_2 as T,m4_3 as Fs,m4_4 as Te}from"../main.js";var tt=2e4,ne=500,te=new Map;function I(t,e){let s=te.get(t);if(s&&performance.now()-s.at<tt)return s.rows;let o=T(t).then(n=>n[e]);return te.set(t,{at:performance.now(),rows:o}),o.catch(()=>te.delete(t)),o}var st=()=>I(`/api/v1/orgs?limit=${ne}`,"orgs"),je=()=>I("/api/v1/agents","agents"),N=()=>I(`/api/v1/groups?limit=${ne}`,"groups"),D=()=>I(`/api/v1/batches?limit=${ne}`,"batches"),j=t=>t.map(e=>({value:e})),se=t=>[t.name,t.branch].filter(Boolean).join(" on "),Ae={org:async()=>j((await st()).map(t=>t.id??t.org_id)),agent:async()=>(await je()).map(t=>({value:t.name,hint:Ee(t)})),target:async()=>j([...(await N()).map(t=>t.target),...(await je()).flatMap(t=>t.targets)]),build:async()=>(await N()).map(t=>({value:t.app_version_id,hint:t.org_id})),group:async()=>(await N()).map(t=>({value:t.id,hint:`${t.app_version_id} ${t.org_id}`,text:`${t.app_version_id} ${t.org_id} ${t.target}`})),batch:async()=>(await D()).map(t=>({value:t.id,hint:se(t),text:se(t)})),suite:async()=>j((await D()).map(t=>t.suite)),branch:async()=>j((await D()).map(t=>t.branch)),commit:async()=>(await D()).map(t=>({value:t.commit,hint:se(t)})),test:async t=>(await I(`/api/v1/tests?${new URLSearchParams({...t?{test:t}:{},limit:20})}`,"tests")).map(e=>({value:e.test,hint:e.org_id}))};async function at(t){return j((await N()).map(e=>e.labels[t]).filter(e=>e!==void 0))}async function Ce(){return[...new Set((await N()).flatMap(t=>Object.keys(t.labels)))]}function ae(t,e,s){let o=e.toLowerCase(),n=new Set,a=[];for(let r of t){if(!r.value||n.has(r.value))continue;n.add(r.value);let l=`${r.value} ${r.text??""}`.toLowerCase().indexOf(o);l>=0&&a.push({one:r,begins:l===0?0:1})}return a.sort((r,l)=>r.begins-l.begins).slice(0,s).map(({one:r})=>r)}async function Le(t,e,s){return y[t]?.values?ae(j(y[t].values),e,s):t.startsWith(x)?ae(await at(t.slice(x.length)),e,s):Ae[t]?ae(await Ae[t](e),e,s):[]}var Ie=8,Me={title:"",options:[]},Ne=(t,e,s,o)=>({label:`${s}${Z(s)}`,hint:o,take:()=>({...ee(t,e,`${e.not?"-":""}${s}${Z(s)}`),more:!0})}),Pe=(t,e,{key:s,op:o,value:n,hint:a,before:r=[]})=>{let l=Oe([...r,n].join(","));return l!==null&&!n.includes(",")&&{label:n,hint:a,take:()=>({...ee(t,e,`${e.not?"-":""}${s}${o}${l}`,{done:!0}),more:!1})}};async function nt(t,e){let s=e.value.toLowerCase(),o=Object.entries(y).filter(([r])=>r.startsWith(s)).map(([r,{what:l}])=>Ne(t,e,r,l)),n=s.length<2?[]:y.status.values.filter(r=>r.startsWith(s)).map(r=>({...Pe(t,e,{key:"status",op:":",value:r,hint:"status"}),label:`status:${r}`})),a=s&&x.startsWith(s)?(await Ce()).map(r=>Ne(t,e,`${x}${r}`,"required label")):[];return{title:"Filter by",options:[...n,...o,...a].slice(0,s?Ie:10)}}async function qe(t,e,s){let o=t.slice(e.valueFrom,s).replace(/^"/,"").split(","),n=o.pop(),r=(await Le(e.key,n,Ie)).filter(({value:u})=>!o.includes(u)).map(u=>Pe(t,e,{key:e.key,op:e.op,before:o,...u})).filter(Boolean),l=r.length===1&&r[0].label===n;return{title:`${e.not?"Exclude":"Filter by"} ${e.key}`,options:l?[]:r}}var ot=["org","target","agent","suite","branch"];async function Be(t,e){let s=M(t,e);if(!ot.includes(s.key)||e<s.to||!s.value||s.value.includes(","))return null;let o=s.value.toLowerCase(),{options:n}=await qe(t,s,e),a=n.filter(({label:r})=>r.toLowerCase().startsWith(o));return a.length===1&&a[0].label!==s.value?a[0]:null}async function Re(t,e){let s=M(t,e);if(s.op&&e>=s.valueFrom)return W(s.key)?qe(t,s,e):Me;let o={...s,value:t.slice(s.from+(s.not?1:0),e)};return o.value.startsWith('"')?Me:nt(t,o)}var rt=300,oe={title:"",options:[]};function it(t,e){let{op:s,key:o,value:n,to:a}=M(t,e);if(s===""||e<a)return!1;let r=n.split(",").at(-1),l=y[o]?.values??[];return r===""||l.some(u=>u.startsWith(r))&&!l.includes(r)}function lt({text:t,field:e}){let s=O(null);J(()=>{let a=()=>s.current.scrollLeft=e.current.scrollLeft;return a(),e.current.addEventListener("scroll",a),()=>e.current?.removeEventListener("scroll",a)});let o=[],n=0;for(let a of F(t)){o.push(t.slice(n,a.from));let r=a.op===""?"":W(a.key)?"is-key":"is-unknown";o.push(i`<span key=${a.from} class=${`query-part ${r} ${a.not?"is-not":""}`}>${t.slice(a.from,a.to)}</span>`),n=a.to}return i`
<div class="query-paint" aria-hidden="true" ref=${s}>${o}${t.slice(n)}</div>
`}function ct(t,e,s){let[o,n]=E(oe);return v(()=>{if(!s)return n(oe);let a=!0;return Re(t,e).then(r=>a&&n(r),()=>a&&n(oe)),()=>a=!1},[t,e,s]),o}function ut({id:t,found:e,at:s,take:o}){return i`
<div class="query-list"><p class="query-title" aria-hidden="true">${e.title}</p><ul id=${t} role="listbox" aria-label=${e.title} tabindex="-1">${e.options.map((n,a)=>i`
<li
key=${n.label}
id=${`${t}-${a}`}
class="query-option"
role="option"
aria-selected=${a===s}
onPointerDown=${r=>r.preventDefault()}
onClick=${()=>o(n)}
><span class="query-label">${n.label}</span>${n.hint&&i`<span class="query-hint">${n.hint}</span>`}</li>
`)}</ul><p class="query-help" aria-hidden="true"><span><kbd>↓</kbd><kbd>Enter</kbd> take
</span><span><code>a,b</code> any of
</span><span><code>-key:</code> leave out
</span></p></div>
`}function Je({label:t,text:e,placeholder:s,onSearch:o,problem:n}){let[a,r]=E(e),[l,u]=E(e.length),[d,m]=E(!1),[k,h]=E(-1),$=O(null),B=O(e),A=O(0),C=O(null),b=de(),he=ct(a,l,d),w=he.options,_=Math.min(k,w.length-1);v(()=>{e!==B.current&&(B.current=e,clearTimeout(A.current),r(e),u(e.length),m(!1))},[e]),v(()=>()=>clearTimeout(A.current),[]),J(()=>{C.current!==null&&($.current.setSelectionRange(C.current,C.current),C.current=null)}),J(()=>document.getElementById(`${b}-${_}`)?.scrollIntoView({block:"nearest"}),[_]);let S=c=>{clearTimeout(A.current);let f=c.trim();f!==B.current&&(B.current=f,o(f))},H=(c,f,{more:R=!0,soon:et=!0}={})=>{r(c),u(f),h(-1),m(R),clearTimeout(A.current),!it(c,f)&&(et?A.current=setTimeout(()=>S(c),rt):S(c))},z=c=>{let f=c.take();return C.current=f.caret,H(f.text,f.caret,{more:f.more,soon:f.more}),$.current.focus(),f.text},Ze=c=>{let f=d&&w.length>0;if(c.key==="ArrowDown"||c.key==="ArrowUp")f?h(((_<0&&c.key==="ArrowUp"?0:_)+(c.key==="ArrowDown"?1:-1)+w.length)%w.length):m(!0);else if((c.key==="Enter"||c.key==="Tab")&&f&&_>=0&&!c.shiftKey)z(w[_]);else if(c.key==="Enter")m(!1),Be(a,l).then(R=>S(R?z(R):a),()=>S(a));else if(c.key==="Escape"&&f)m(!1);else return;c.preventDefault()},Y=c=>u(c.currentTarget.selectionStart),L=d&&w.length>0;return i`
<div class="query"><form
class=${`search query-field ${n?"is-wrong":""}`}
role="search"
onSubmit=${c=>c.preventDefault()}
><label for=${`${b}-field`}><${g} name="search" /><span class="unseen">${t}</span></label><span class="query-text"><${lt} text=${a} field=${$} /><input
id=${`${b}-field`}
data-search
type="text"
role="combobox"
ref=${$}
placeholder=${s}
enterkeyhint="search"
autocomplete="off"
autocapitalize="none"
spellcheck=${!1}
maxlength="1000"
value=${a}
aria-expanded=${L}
aria-controls=${L?b:void 0}
aria-autocomplete="list"
aria-activedescendant=${L&&_>=0?`${b}-${_}`:void 0}
aria-invalid=${n?"true":void 0}
aria-describedby=${n?`${b}-problem`:void 0}
onKeyDown=${Ze}
onKeyUp=${Y}
onClick=${c=>{Y(c),m(!0)}}
onFocus=${c=>{Y(c),m(!0)}}
onBlur=${()=>{m(!1),S(a)}}
onInput=${c=>H(c.currentTarget.value,c.currentTarget.selectionStart)}
/></span>${a&&i`
<button
type="button"
class="chip-close"
aria-label="Clear the search"
onClick=${()=>{H("",0,{more:!1,soon:!1}),$.current.focus()}}
><${g} name="close" /></button>
`}<kbd aria-hidden="true">/</kbd></form>${L&&i`<${ut} id=${b} found=${he} at=${_} take=${z} />`}<p class="unseen" role="status">${L?`${w.length} suggestions`:""}</p>${n&&i`
<p id=${`${b}-problem`} class="query-problem" role="alert"><${g} name="stale" />${n}</p>
`}</div>
`}import{m129_0 as We}from"../main.js";import{m142_0 as re,m142_1 as Fe,m142_2 as De}from"../main.js";import{m145_0 as Ke}from"../main.js";import{m182_0 as fa,m182_1 as pa,m182_2 as ha,m182_3 as da,m182_4 as $a,m182_5 as ie,m182_6 as _a,m182_7 as ba,m182_8 as ga,m182_9 as ya,m182_10 as wa,m182_11 as va,m182_12 as le,m182_13 as ka,m182_14 as Sa,m182_15 as Oa,m182_16 as Ea,m182_17 as xa,m182_18 as Ta,m182_19 as ja,m182_20 as Aa,m182_21 as Ca,m182_22 as La,m182_23 as Ma}from"../main.js";import{m299_0 as Pa,m299_1 as qa,m299_2 as Ba,m299_3 as Ra,m299_4 as Ja,m299_5 as Wa,m299_6 as p,m299_7 as Fa,m299_8 as Da,m299_9 as Ka,m299_10 as Ua,m299_11 as Va}from"../main.js";import{m170_0 as ce}from"../main.js";import{m269_0 as ue,m269_1 as Ue}from"../main.js";import{m272_0 as Ve,m272_1 as Za,m272_2 as en}from"../main.js";var mt=50,ft=1e3,pt=2e4,me=25,ht=p(null),K={count:0,more:!1,gone:[]},U=class{#e={};#s=null;#t=new Map;#o=null;#n=0;#r=0;#i=!1;#l=!1;#c=new Set;#m=0;ids=p([]);loading=p(null);error=p(null);more=p(!1);old=p(!1);fresh=p(K);total=p(null);row(e){return this.#t.get(e)??ht}show(e,s=null){let o=JSON.stringify(e);o!==this.#s&&(this.#s=o,this.#e=e,this.fresh.value=K,this.old.value=!0,this.total.value=s?.total??null,s?.problem?this.error.value=new xe(400,s.problem,{q:s.problem}):s?this.#h(s,!0):this.first())}start(){let e=a=>{for(let[r,l]of Object.entries(a))this.#u(r,l);this.#d(Object.values(a)),this.#a()};e(Ve(ue));let s=ue.watch(e),o=ce.onReconnect(()=>this.look()),n=setInterval(()=>ce.state.peek()==="live"&&this.look({open:!0}),pt);return this.#a(),()=>{s(),o(),clearInterval(n),clearTimeout(this.#r)}}first(){return this.#p("first",null)}next(){return this.#o&&!this.loading.peek()?this.#p("more",this.#o):null}look({open:e=!1}={}){return this.#a(),this.#f(s=>!e||["pending","running"].includes(s?.status))}async#f(e){let s=this.ids.peek().filter(o=>e(this.#t.get(o)?.peek()));for(let o=0;o<s.length;o+=me){let n=s.slice(o,o+me);try{let a=await T(`/api/v1/jobs?${new URLSearchParams({q:`id:${n.join(",")}`,limit:me,explain:!0})}`);for(let r of a.jobs)this.#u(r.id,r)}catch{return}}}#d(e){let s=new Map(e.map(({group:o,test:n,id:a})=>[`${o} ${n}`,a]));for(let[o,n]of this.#t){let a=n.peek();a.status==="failed"&&s.get(`${a.group} ${a.test}`)>o&&this.#c.add(o)}}#u(e,s){let o=this.#t.get(e);if(!o)return;let n=Ue(s,o.peek());JSON.stringify(o.peek())!==JSON.stringify(n)&&(o.value=n)}async#p(e,s){let o=++this.#n;this.loading.value=e,this.error.value=null;let n=new URLSearchParams({...this.#e,limit:mt,explain:!0,...s?{cursor:s}:{}});try{let a=await T(`/api/v1/jobs?${n}`);o===this.#n&&this.#h(a,e==="first")}catch(a){o===this.#n&&(this.error.value=a)}finally{o===this.#n&&(this.loading.value=null)}}#h({jobs:e,next:s},o){this.error.value=null,this.old.value=!1;for(let a of e)this.#t.has(a.id)?this.#u(a.id,a):this.#t.set(a.id,p(a));this.#o=s,this.more.value=s!==null;let n=e.map(a=>a.id);if(this.ids.value=o?n:[...this.ids.peek(),...n],o){this.fresh.value=K;for(let a of this.#t.keys())n.includes(a)||this.#t.delete(a)}this.#a()}#a(){if(this.#i){this.#l=!0;return}clearTimeout(this.#r),this.#r=setTimeout(()=>this.#$(),Math.max(0,this.#m-performance.now()))}async#$(){if(this.old.peek()||this.loading.peek()||this.error.peek())return;this.#i=!0,this.#l=!1;let[e,s,o]=[this.ids.peek(),this.#s,performance.now()];try{let a=this.more.peek()?{since:e.at(-1)}:{},[r,l]=await Promise.all([Te("POST","/api/v1/jobs/unseen",{filter:this.#e,known:e,...a}),T(`/api/v1/jobs/count?${new URLSearchParams(this.#e)}`)]);if(s===this.#s&&(this.total.value=l),e===this.ids.peek()&&s===this.#s&&!this.loading.peek()){let u={...K,...r};JSON.stringify(u)!==JSON.stringify(this.fresh.peek())&&(this.fresh.value=u)}}catch{}let n=this.#c;this.#c=new Set,await this.#f(a=>n.has(a?.id)||a?.status==="pending"&&a.explanation===void 0),this.#m=performance.now()+Math.max(ft,10*(performance.now()-o)),this.#i=!1,this.#l&&this.#a()}};import{m225_0 as un,m225_1 as mn,m225_2 as fn,m225_3 as pn,m225_4 as hn,m225_5 as dn,m225_6 as $n,m225_7 as _n,m225_8 as He}from"../main.js";import{m228_0 as yn,m228_1 as wn,m228_2 as vn,m228_3 as kn,m228_4 as Sn,m228_5 as ze}from"../main.js";import{m234_0 as P,m234_1 as Ye}from"../main.js";var V=class{#e=null;ids=p(new Set);all=p(!1);clear(){this.#e=null,this.all.value=!1,this.ids.peek().size>0&&(this.ids.value=new Set)}toggle(e,{through:s=!1,shown:o=[]}={}){let n=new Set(this.ids.peek()),a=!n.has(e),r=o.indexOf(this.#e),l=o.indexOf(e),u=s&&r>=0&&l>=0?o.slice(Math.min(r,l),Math.max(r,l)+1):[e];for(let d of u)a?n.add(d):n.delete(d);this.#e=e,this.all.value=!1,this.ids.value=n}toggleAll(e){let s=this.ids.peek();this.all.value=!1,this.ids.value=e.every(o=>s.has(o))?new Set:new Set([...s,...e])}};import{m235_0 as Cn,m235_1 as Ln,m235_2 as Mn,m235_3 as Nn,m235_4 as In,m235_5 as fe,m235_6 as Pn,m235_7 as q,m235_8 as qn,m235_9 as Bn}from"../main.js";var dt=[["","All"],["waiting","waiting"],["running","running"],["failed","failed"],["done","passed"],["cancelled","cancelled"]],pe={org_id:"organization",app_version_id:"build",test:"test",target:"target",agent:"agent",group:"group",batch_id:"batch",priority:"priority"},$t=["q","status",...Object.keys(pe)],_t={waiting:"pending",passed:"done"},bt=["retry","priority","cancel"],gt="org:acme status:failed build:1.4 age<1h checkout";function yt(t){let e=Object.fromEntries($t.filter(n=>t.get(n)).map(n=>[n,t.get(n)])),{status:s,...o}=e;return $e.includes(s)?{...e,status:_t[s]??s}:o}function wt({q:t="",status:e=""}){let s=ve(t,"status"),o=e||s;return e&&s?null:{pending:"waiting",passed:"done"}[o]??o}function Qe(t){let e=t?.fields?.q;return e?`${/^(has|must|cannot) /.test(e)?`The search ${e}`:e.charAt(0).toUpperCase()+e.slice(1)}.`:null}var vt=({filters:t,problem:e})=>i`
<${Je}
label="Search jobs"
placeholder="Test, organization or status:failed"
text=${t.q??""}
problem=${e}
onSearch=${s=>fe({q:s})}
/><${We}
label="Status"
hideLabel
options=${dt}
value=${wt(t)}
onChange=${s=>fe({status:"",q:ke(t.q??"","status",s)},{push:!0})}
/><${ge} words=${pe} filters=${t} />
`;function Ge(t,e){if(t.all.peek())return{filter:e,what:"All jobs that match the search."};let s=[...t.ids.peek()];return{filter:{ids:s},what:s.length===1?"The selected job.":`The ${ie(s.length,"job")} selected.`}}function kt({selection:t,filters:e,list:s,whole:o}){let n=t.ids.value.size;if(n===0)return null;let a=()=>{t.clear(),s.look()},r=m=>async()=>await Q({action:m,...Ge(t,e)})&&a(),l=(...m)=>t.all.value||[...t.ids.value].some(k=>m.includes(s.row(k).value?.status??m[0])),u=()=>{let m=[...t.ids.peek()].map(h=>s.row(h).peek());if(t.all.peek()||!m.every(Boolean))return null;let k=m.filter(({status:h})=>h==="pending");return[...new Set(k.map(({priority:h})=>h))].map(h=>[h,k.filter($=>$.priority===h).map(({id:$})=>$)])},d=s.more.value&&s.ids.value.every(m=>t.ids.value.has(m));return i`
<div class="picked" role="region" aria-label="Selected jobs"><span class="picked-count" aria-live="polite">${t.all.value?"All that match":`${le(n)} selected`}</span>${o&&d&&!t.all.value&&i`
<button type="button" class="button is-link" onClick=${()=>t.all.value=!0}>
Select all that match
</button>
`}<span class="picked-acts">${P("retry","job")&&l("failed","cancelled")&&i`
<button type="button" class="button" onClick=${r("retry")}><${g} name="retry" />
Retry…
</button>
`}${l("pending")&&i`<${we} of=${{...Ge(t,e),formerOf:u}} done=${a} />`}${P("cancel","job")&&l("pending","running")&&i`
<button type="button" class="button is-danger" onClick=${r("cancel")}><${g} name="cancelled" />
Cancel…
</button>
`}<button
type="button"
class="icon-button"
aria-label="Clear selection"
data-tip="Clear selection"
onClick=${()=>t.clear()}
><${g} name="close" /></button></span></div>
`}function St({list:t}){let{ids:e,error:s,loading:o,more:n,old:a}=t;return s.value?Qe(s.value)?e.value.length>0?null:i`<${Ot} />`:i`
<${Fe}
title="Jobs could not be loaded"
text=${s.value.message}
again=${()=>e.peek().length&&!a.peek()?t.next():t.first()}
/>
`:o.value==="first"&&e.value.length===0?i`<${De} lines=${10} />`:n.value?i`
<p class="nothing"><button type="button" class="button" disabled=${o.value!==null} onClick=${()=>t.next()}>
Show older
</button></p>
`:e.value.length>0?i`<p class="nothing">End of list</p>`:null}var Ot=()=>i`
<${re} icon="search" title="Invalid search"><p>The error is shown under the search. Example: <code>${gt}</code></p><p><a class="button" href=${q("jobs")}>All jobs</a></p><//>
`;function Et({filters:t}){let{q:e="",...s}=t,o=F(e),n=o.length+Object.keys(s).length>1;return i`
<${re} icon="jobs" title="No jobs match">${n&&i`
<p>Remove a filter:</p><p class="without">${o.map(a=>i`
<a class="button" key=${a.from} href=${q("jobs",{},{...s,q:Se(e,a)})}>
without <code>${e.slice(a.from,a.to)}</code></a>
`)}${Object.keys(s).map(a=>i`
<a class="button" key=${a} href=${q("jobs",{},{...t,[a]:""})}>
any ${pe[a]??a}</a>
`)}</p>
`}<p><a class="button" href=${q("jobs")}>All jobs</a></p><//>
`}var xt=({count:t,more:e})=>e?`${le(t)}+ jobs`:ie(t,"job");function Tt({list:t}){let{count:e,more:s,gone:o}=t.fresh.value,n=[e>0&&`${s?`more than ${e}`:e} new`,o.length>0&&`${o.length} no longer match${o.length===1?"es":""}`].filter(Boolean);return n.length===0?null:i`
<button type="button" class="pill" onClick=${()=>t.first()}>${n.join(" \xB7 ")}</button>
`}function Xe({query:t}){let e=yt(t),s=JSON.stringify(e),o=_e("jobs",t).length===0,n=G(()=>{let u=new U;return u.show(e,He()),u},[]),a=G(()=>new V,[s]);v(()=>n.show(e),[s]),v(()=>n.start(),[n]),ze("These jobs",()=>{let u=d=>async()=>await Q({action:d,filter:e,what:"All jobs that match the search."})&&n.look();return[o&&P("retry","job")&&{label:"Retry failed jobs\u2026",icon:"retry",danger:!0,run:u("retry")},o&&P("cancel","job")&&{label:"Cancel jobs\u2026",icon:"cancelled",danger:!0,run:u("cancel")}]});let r=n.ids.value,l=r.length===0&&!n.loading.value&&!n.error.value;return i`
<${ye}
title="Jobs"
state=${n.total.value&&i`<span class="quiet number" data-total>${xt(n.total.value)}</span>`}
className=${`jobs-page ${n.old.value&&r.length>0?"is-old":""}`}
tools=${i`<${vt} filters=${e} problem=${Qe(n.error.value)} />`}
actions=${i`<${Tt} list=${n} />`}
>${r.length>0&&i`
<${Ke}
id="jobs-list"
label="Jobs, newest first"
className="jobs is-sticky"
ids=${r}
rowOf=${u=>n.row(u)}
selection=${Ye(bt,"job")?a:null}
...${X}
rowClass=${u=>`${X.rowClass(u)} ${n.fresh.value.gone.includes(u.id)?"is-gone":""}`}
/>
`}${l&&(s==="{}"?i`<${be} />`:i`<${Et} filters=${e} />`)}<${St} list=${n} /><${kt} selection=${a} filters=${e} list=${n} whole=${o} /><//>
`}export{Xe as default};
