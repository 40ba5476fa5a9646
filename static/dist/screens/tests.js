import{m273_0 as Q,m273_1 as W,m273_2 as z,m273_3 as _,m273_4 as J,m273_5 as V,m273_6 as Y,m273_7 as K,m273_8 as h,m273_9 as U,m273_10 as X,m273_11 as Z}from"../main.js";import{m52_0 as d}from"../shared.js";import{m80_0 as g}from"../shared.js";import{m94_0 as $}from"../main.js";import{m116_0 as u}from"../main.js";import{m129_0 as S,m129_1 as ft,m129_2 as ut}from"../main.js";import{m131_0 as x}from"../main.js";import{m134_0 as b,m134_1 as dt}from"../shared.js";import{m175_0 as a}from"../main.js";import{m205_0 as bt,m205_1 as wt,m205_2 as Tt,m205_3 as kt,m205_4 as yt,m205_5 as vt,m205_6 as Et,m205_7 as Ot,m205_8 as w}from"../main.js";import{m214_0 as Ct,m214_1 as Nt,m214_2 as At,m214_3 as It,m214_4 as Pt,m214_5 as i,m214_6 as Rt,m214_7 as jt,m214_8 as Mt,m214_9 as qt}from"../main.js";import{m275_0 as Ht,m275_1 as Gt,m275_2 as Qt,m275_3 as T,m275_4 as Wt,m275_5 as zt,m275_6 as k,m275_7 as Jt,m275_8 as Vt,m275_9 as Yt,m275_10 as Kt,m275_11 as Ut}from"../main.js";import{m206_0 as y}from"../shared.js";import{m249_0 as se,m249_1 as v,m249_2 as re}from"../main.js";var m=v("tests",(e,t)=>e.id<t.id?-1:1);var E={failing:e=>e.last_outcome!=="passed",flaky:e=>e.flaky>0,quarantined:e=>e.quarantined};function A(e,t){return Object.entries(e).every(([s,o])=>E[s]?String(E[s](t))===o:s==="test"?t.test.includes(o):t[s]===o)}var n=class extends y{#t;#e=k(null);fresh=T(()=>{let t=this.#e.value;if(t===null||this.loading.value==="first"||this.sort!=="last"&&this.more.value)return 0;let s=new Set(this.ids.value),o=r=>r.last_at>t&&A(this.#t,r);return m.ids.value.filter(r=>!s.has(r)&&o(m.row(r).peek()??{})).length});constructor({filters:t,sort:s,page:o}){super({path:"/api/v1/tests",name:"tests",query:{...t,sort:s},page:o}),this.#t=t,this.sort=s,o&&this.#s()}async first(){await super.first(),this.#s()}#s(){let t=this.ids.peek().map(s=>this.row(s).peek().last_at);this.#e.value=t.reduce((s,o)=>o>s?o:s,"")}follow(){return this.start(),this.watch(m)}};import{m137_0 as O}from"../main.js";var c=[["","All"],["failing","failing"],["flaky","flaky"],["quarantined","in quarantine"]],F=[["","Last run"],["failing","Fails most"],["flaky","Flakiest"],["slow","Slowest"]],C={org_id:"organization",target:"target"},I=["test","failing","flaky","quarantined",...Object.keys(C)],P=250,R=e=>Object.fromEntries(I.filter(t=>e.get(t)).map(t=>[t,e.get(t)])),L=0;function j(e){clearTimeout(L),L=setTimeout(()=>i({test:e}),P)}var M=e=>c.find(([t])=>e[t]==="true")?.[0]??"",q=e=>i(Object.fromEntries(c.slice(1).map(([t])=>[t,t===e?"true":""])),{push:!0}),B=({filters:e,sort:t})=>a`
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
