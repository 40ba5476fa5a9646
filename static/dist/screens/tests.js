import{m271_0 as at,m271_1 as rt,m271_2 as ot,m271_3 as d,m271_4 as mt,m271_5 as it,m271_6 as nt,m271_7 as lt,m271_8 as h,m271_9 as ct,m271_10 as ft,m271_11 as ut}from"../main.js";import{m52_0 as $}from"../shared.js";import{m80_0 as g}from"../shared.js";import{m94_0 as b}from"../main.js";import{m115_0 as f}from"../main.js";import{m128_0 as x,m128_1 as kt,m128_2 as yt}from"../main.js";import{m130_0 as T}from"../main.js";import{m165_0 as Lt,m165_1 as Ct,m165_2 as Nt,m165_3 as qt,m165_4 as Ft,m165_5 as Pt,m165_6 as Rt,m165_7 as It,m165_8 as S,m165_9 as u,m165_10 as k,m165_11 as Dt,m165_12 as Mt,m165_13 as jt,m165_14 as At,m165_15 as Bt,m165_16 as Wt,m165_17 as Ht}from"../main.js";import{m174_0 as s}from"../main.js";import{m213_0 as Jt,m213_1 as Vt,m213_2 as Yt,m213_3 as Kt,m213_4 as Xt,m213_5 as m,m213_6 as Zt,m213_7 as y,m213_8 as te,m213_9 as ee}from"../main.js";import{m93_0 as w,m93_1 as re}from"../shared.js";import{m109_0 as O,m109_1 as ie}from"../shared.js";import{m125_0 as v,m125_1 as ce}from"../main.js";import{m135_0 as E}from"../main.js";import{m138_0 as L}from"../main.js";var W=t=>s`
${t.quarantined&&s`
<span class="tag is-quarantined" data-tip=${t.quarantine_note||"Its failures do not fail a batch"}>
quarantine
</span>
`}
`,H=({test:t})=>s`
<span class="trend">
<${v} values=${t.recent_seconds} />
<span class="number">${t.mean_seconds===null?"\u2013":k(t.mean_seconds)}</span>
</span>
`,z=({share:t,of:e})=>s`
<span class="number">${u(t)}</span> <span class="quiet number">of ${S(e)}</span>
`,G=[{name:"last",title:"Last outcome",cell:t=>s`<${w} outcome=${t.last_outcome} />`},{name:"test",title:"Test",main:W,cell:t=>s`<${E} test=${t.test} />`},{name:"whose",title:"Organization",cell:t=>s`${t.org_id} <span class="quiet">${t.target}</span>`},{name:"recent",title:"Last 20",cell:t=>s`<${O} outcomes=${t.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:t=>s`<${z} share=${t.pass_rate} of=${t.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,cell:t=>t.flaky>0?s`<span class="number">${u(t.flaky_rate)}</span>`:s`<span class="quiet">–</span>`},{name:"usual",title:"Duration",numeric:!0,cell:t=>s`<${H} test=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>s`<${L} className="quiet" at=${t.last_at} />`}],C={kind:"test",columns:G,hrefOf:t=>y("test",{id:t.id}),failed:t=>t.last_outcome!=="passed"};import{m204_0 as Oe,m204_1 as ve,m204_2 as Ee,m204_3 as Le,m204_4 as Ce,m204_5 as Ne,m204_6 as qe,m204_7 as Fe,m204_8 as N}from"../main.js";import{m273_0 as Ie,m273_1 as De,m273_2 as Me,m273_3 as q,m273_4 as je,m273_5 as Ae,m273_6 as F,m273_7 as Be,m273_8 as We,m273_9 as He,m273_10 as ze,m273_11 as Ge}from"../main.js";import{m205_0 as P}from"../shared.js";import{m248_0 as Ye,m248_1 as R,m248_2 as Ke}from"../main.js";var i=R("tests",(t,e)=>t.id<e.id?-1:1);var I={failing:t=>t.last_outcome!=="passed",flaky:t=>t.flaky>0,quarantined:t=>t.quarantined};function Q(t,e){return Object.entries(t).every(([a,o])=>I[a]?String(I[a](e))===o:a==="test"?e.test.includes(o):e[a]===o)}var n=class extends P{#t;#e=F(null);fresh=q(()=>{let e=this.#e.value;if(e===null||this.loading.value==="first"||this.sort!=="last"&&this.more.value)return 0;let a=new Set(this.ids.value),o=r=>r.last_at>e&&Q(this.#t,r);return i.ids.value.filter(r=>!a.has(r)&&o(i.row(r).peek()??{})).length});constructor({filters:e,sort:a,page:o}){super({path:"/api/v1/tests",name:"tests",query:{...e,sort:a},page:o}),this.#t=e,this.sort=a,o&&this.#s()}async first(){await super.first(),this.#s()}#s(){let e=this.ids.peek().map(a=>this.row(a).peek().last_at);this.#e.value=e.reduce((a,o)=>o>a?o:a,"")}follow(){return this.start(),this.watch(i)}};import{m136_0 as D}from"../main.js";var p=[["","all"],["failing","failing"],["flaky","flaky"],["quarantined","in quarantine"]],j=[["","last run"],["failing","fails most"],["flaky","flakiest"],["slow","slowest"]],A={org_id:"organization",target:"target"},U=["test","failing","flaky","quarantined",...Object.keys(A)],J=250,V=t=>Object.fromEntries(U.filter(e=>t.get(e)).map(e=>[e,t.get(e)])),M=0;function Y(t){clearTimeout(M),M=setTimeout(()=>m({test:t}),J)}var K=t=>p.find(([e])=>t[e]==="true")?.[0]??"",X=t=>m(Object.fromEntries(p.slice(1).map(([e])=>[e,e===t?"true":""])),{push:!0}),Z=({filters:t,sort:e})=>s`
<${f} label="Which" hideLabel options=${p} value=${K(t)} onChange=${X} />
<${D}
id="test-search"
label="Filter by test name"
text=${t.test??""}
onInput=${Y}
/>
<${$} words=${A} filters=${t} />
<span class="tools-end">
<${f}
label="Order"
hideLabel
options=${j}
value=${e}
onChange=${a=>m({sort:a},{push:!0})}
/>
</span>
`;function tt({filters:t}){let e=Object.keys(t).length>0;return s`
<${x} icon="tests" title=${e?"No tests match":"No tests yet"}>
<p>
${e?"Remove a filter, or search for another part of the name.":s`
Each test is remembered from its first run on, whatever the build. The <a href="/">overview</a>${" "}
shows how to submit one.
`}
</p>
${e&&s`
<p>
<a class="button" href="/tests">All tests</a>
</p>
`}
<//>
`}function B({query:t}){let e=V(t),a=j.some(([c])=>c===t.get("sort"))?t.get("sort"):"",o=JSON.stringify([e,a]),r=h(()=>new n({filters:e,sort:a||"last",page:N()}),[o]);d(()=>r.follow(),[r]);let l=r.ids.value,_=r.fresh.value;return s`
<${b}
title="Tests"
tools=${s`<${Z} filters=${e} sort=${a} />`}
actions=${_>0&&s`
<button type="button" class="pill" onClick=${()=>r.first()}>
${_} updated
</button>
`}
>
${l.length>0&&s`
<${T}
id="tests-list"
label="Tests"
className="tests is-sticky"
ids=${l}
rowOf=${c=>r.row(c)}
...${C}
/>
`}
${l.length===0&&!r.loading.value&&!r.error.value&&s`<${tt} filters=${e} />`}
<${g} list=${r} what="Tests" older="Show more" />
<//>
`}export{B as default};
