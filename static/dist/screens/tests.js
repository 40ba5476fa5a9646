import{m274_0 as Q,m274_1 as W,m274_2 as z,m274_3 as _,m274_4 as J,m274_5 as V,m274_6 as Y,m274_7 as K,m274_8 as h,m274_9 as U,m274_10 as X,m274_11 as Z}from"../main.js";import{m53_0 as d}from"../shared.js";import{m81_0 as g}from"../shared.js";import{m95_0 as $}from"../main.js";import{m117_0 as u}from"../main.js";import{m130_0 as S,m130_1 as ft,m130_2 as ut}from"../main.js";import{m132_0 as x}from"../main.js";import{m135_0 as b,m135_1 as dt}from"../shared.js";import{m176_0 as a}from"../main.js";import{m206_0 as bt,m206_1 as wt,m206_2 as Tt,m206_3 as kt,m206_4 as yt,m206_5 as vt,m206_6 as Et,m206_7 as Ot,m206_8 as w}from"../main.js";import{m215_0 as Ct,m215_1 as Nt,m215_2 as At,m215_3 as It,m215_4 as Pt,m215_5 as i,m215_6 as Rt,m215_7 as jt,m215_8 as Mt,m215_9 as qt}from"../main.js";import{m276_0 as Ht,m276_1 as Gt,m276_2 as Qt,m276_3 as T,m276_4 as Wt,m276_5 as zt,m276_6 as k,m276_7 as Jt,m276_8 as Vt,m276_9 as Yt,m276_10 as Kt,m276_11 as Ut}from"../main.js";import{m207_0 as y}from"../main.js";import{m250_0 as se,m250_1 as v,m250_2 as re}from"../main.js";var m=v("tests",(e,t)=>e.id<t.id?-1:1);var E={failing:e=>e.last_outcome!=="passed",flaky:e=>e.flaky>0,quarantined:e=>e.quarantined};function A(e,t){return Object.entries(e).every(([s,o])=>E[s]?String(E[s](t))===o:s==="test"?t.test.includes(o):t[s]===o)}var n=class extends y{#t;#e=k(null);fresh=T(()=>{let t=this.#e.value;if(t===null||this.loading.value==="first"||this.sort!=="last"&&this.more.value)return 0;let s=new Set(this.ids.value),o=r=>r.last_at>t&&A(this.#t,r);return m.ids.value.filter(r=>!s.has(r)&&o(m.row(r).peek()??{})).length});constructor({filters:t,sort:s,page:o}){super({path:"/api/v1/tests",name:"tests",query:{...t,sort:s},page:o}),this.#t=t,this.sort=s,o&&this.#s()}async first(){await super.first(),this.#s()}#s(){let t=this.ids.peek().map(s=>this.row(s).peek().last_at);this.#e.value=t.reduce((s,o)=>o>s?o:s,"")}follow(){return this.start(),this.watch(m)}};import{m138_0 as O}from"../main.js";var c=[["","All"],["failing","failing"],["flaky","flaky"],["quarantined","in quarantine"]],F=[["","Last run"],["failing","Fails most"],["flaky","Flakiest"],["slow","Slowest"]],C={org_id:"organization",target:"target"},I=["test","failing","flaky","quarantined",...Object.keys(C)],P=250,R=e=>Object.fromEntries(I.filter(t=>e.get(t)).map(t=>[t,e.get(t)])),L=0;function j(e){clearTimeout(L),L=setTimeout(()=>i({test:e}),P)}var M=e=>c.find(([t])=>e[t]==="true")?.[0]??"",q=e=>i(Object.fromEntries(c.slice(1).map(([t])=>[t,t===e?"true":""])),{push:!0}),B=({filters:e,sort:t})=>a`
<${u} label="Which" hideLabel options=${c} value=${M(e)} onChange=${q} />
<${O}
id="test-search"
label="Filter by test name"
text=${e.test??""}
onInput=${j}
/>
<${d} words=${C} filters=${e} />
<span class="tools-end">
<${u}
label="Order"
hideLabel
options=${F}
value=${t}
onChange=${s=>i({sort:s},{push:!0})}
/>
</span>
`;function D({filters:e}){let t=Object.keys(e).length>0;return a`
<${S} icon="tests" title=${t?"No tests match":"No tests yet"}>
<p>
${t?"Remove a filter, or search for another part of the name.":a`
Each test is remembered from its first run on, whatever the build. The <a href="/">overview</a>${" "}
shows how to submit one.
`}
</p>
${t&&a`
<p>
<a class="button" href="/tests">All tests</a>
</p>
`}
<//>
`}function N({query:e}){let t=R(e),s=F.some(([f])=>f===e.get("sort"))?e.get("sort"):"",o=JSON.stringify([t,s]),r=h(()=>new n({filters:t,sort:s||"last",page:w()}),[o]);_(()=>r.follow(),[r]);let l=r.ids.value,p=r.fresh.value;return a`
<${$}
title="Tests"
tools=${a`<${B} filters=${t} sort=${s} />`}
actions=${p>0&&a`
<button type="button" class="pill" onClick=${()=>r.first()}>
${p} updated
</button>
`}
>
${l.length>0&&a`
<${x}
id="tests-list"
label="Tests"
className="tests is-sticky"
ids=${l}
rowOf=${f=>r.row(f)}
...${b}
/>
`}
${l.length===0&&!r.loading.value&&!r.error.value&&a`<${D} filters=${t} />`}
<${g} list=${r} what="Tests" older="Show more" />
<//>
`}export{N as default};
