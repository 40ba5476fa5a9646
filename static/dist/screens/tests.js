import{m295_0 as W,m295_1 as z,m295_2 as J,m295_3 as _,m295_4 as V,m295_5 as Y,m295_6 as K,m295_7 as U,m295_8 as d,m295_9 as X,m295_10 as Z,m295_11 as tt}from"../main.js";import{m60_0 as $}from"../shared.js";import{m90_0 as g}from"../shared.js";import{m105_0 as y}from"../main.js";import{m127_0 as p}from"../main.js";import{m140_0 as i,m140_1 as ut,m140_2 as pt}from"../main.js";import{m143_0 as b}from"../main.js";import{m146_0 as $t,m146_1 as k,m146_2 as gt}from"../shared.js";import{m189_0 as o}from"../main.js";import{m223_0 as xt,m223_1 as wt,m223_2 as Tt,m223_3 as vt,m223_4 as Ot,m223_5 as Et,m223_6 as Ft,m223_7 as Lt,m223_8 as S}from"../main.js";import{m233_0 as qt,m233_1 as Ct,m233_2 as jt,m233_3 as It,m233_4 as Pt,m233_5 as n,m233_6 as Rt,m233_7 as Mt,m233_8 as Bt,m233_9 as Dt}from"../main.js";import{m297_0 as Gt,m297_1 as Wt,m297_2 as zt,m297_3 as x,m297_4 as Jt,m297_5 as Vt,m297_6 as w,m297_7 as Yt,m297_8 as Kt,m297_9 as Ut,m297_10 as Xt,m297_11 as Zt}from"../main.js";import{m224_0 as T}from"../shared.js";import{m270_0 as oe,m270_1 as v,m270_2 as re}from"../main.js";var m=v("tests",(t,e)=>t.id<e.id?-1:1);var O={failing:t=>t.last_outcome!=="passed",flaky:t=>t.flaky>0,quarantined:t=>t.quarantined};function j(t,e){return Object.entries(t).every(([s,r])=>O[s]?String(O[s](e))===r:s==="test"?e.test.includes(r):e[s]===r)}var l=class extends T{#t;#e=w(null);fresh=x(()=>{let e=this.#e.value;if(e===null||this.loading.value==="first"||this.sort!=="last"&&this.more.value)return 0;let s=new Set(this.ids.value),r=a=>a.last_at>e&&j(this.#t,a);return m.ids.value.filter(a=>!s.has(a)&&r(m.row(a).peek()??{})).length});constructor({filters:e,sort:s,page:r}){super({path:"/api/v1/tests",name:"tests",query:{...e,sort:s},page:r}),this.#t=e,this.sort=s,r&&this.#s()}async first(){await super.first(),this.#s()}#s(){let e=this.ids.peek().map(s=>this.row(s).peek().last_at);this.#e.value=e.reduce((s,r)=>r>s?r:s,"")}follow(){return this.start(),this.watch(m)}};import{m149_0 as E}from"../main.js";var c=[["","All"],["failing","failing"],["flaky","flaky"],["quarantined","in quarantine"]],L=[["last","Last run"],["failing","Fails most"],["flaky","Flakiest"],["slow","Slowest"]],N={org_id:"organization",target:"target",failed_on:"fails only on"},I=["test","failing","flaky","quarantined",...Object.keys(N)],P=250,R=t=>Object.fromEntries(I.filter(e=>t.get(e)).map(e=>[e,t.get(e)])),F=0;function M(t){clearTimeout(F),F=setTimeout(()=>n({test:t}),P)}var A=t=>c.find(([e])=>t[e]==="true")?.[0]??"",B=t=>n(Object.fromEntries(c.slice(1).map(([e])=>[e,e===t?"true":""])),{push:!0}),q=t=>t.flaky==="true"?"flaky":"last",D=({filters:t,sort:e})=>o`
<${p} label="Which" hideLabel options=${c} value=${A(t)} onChange=${B} /><${E}
id="test-search"
label="Filter by test name"
text=${t.test??""}
onInput=${M}
/><${$} words=${N} filters=${t} /><span class="tools-end"><${p}
label="Order"
hideLabel
options=${L}
value=${e}
onChange=${s=>n({sort:s===q(t)?"":s},{push:!0})}
/></span>
`;function H({filters:t}){let e=Object.keys(t).length>0;return A(t)==="quarantined"&&Object.keys(t).length===1?o`
<${i} icon="quarantined" title="No test is in quarantine"><p>
A test in quarantine still runs, but its failures do not fail a batch. Quarantine one from its row in${" "}<a href="/tests?flaky=true">flaky tests</a>, or from the page of a failed job.
</p><//>
`:t.failed_on&&Object.keys(t).length===1?o`
<${i} icon="tests" title=${`No test fails only on ${t.failed_on}`}><p><a class="button" href="/tests">All tests</a></p><//>
`:t.flaky==="true"?o`
<${i} icon="tests" title="No flaky tests match"><p>
A test is flaky if it passed on a retry of a failed attempt, or a case of it did within an attempt. One that
passes in one batch and fails in another is not: see the last runs of the${" "}<a href="/tests?sort=failing">tests that fail most</a>.
</p><//>
`:o`
<${i} icon="tests" title=${e?"No tests match":"No tests yet"}><p>${e?"Remove a filter, or search for another part of the name.":o`
Each test is remembered from its first run on, whatever the build. The <a href="/">overview</a>${" "}
shows how to submit one.
`}</p>${e&&o`
<p><a class="button" href="/tests">All tests</a></p>
`}<//>
`}function C({query:t}){let e=R(t),s=L.some(([u])=>u===t.get("sort"))?t.get("sort"):q(e),r=JSON.stringify([e,s]),a=d(()=>new l({filters:e,sort:s,page:S()}),[r]);_(()=>a.follow(),[a]);let f=a.ids.value,h=a.fresh.value;return o`
<${y}
title="Tests"
tools=${o`<${D} filters=${e} sort=${s} />`}
actions=${h>0&&o`
<button type="button" class="pill" onClick=${()=>a.first()}>${h} updated
</button>
`}
>${f.length>0&&o`
<${b}
id="tests-list"
label="Tests"
className="tests is-sticky"
ids=${f}
rowOf=${u=>a.row(u)}
...${k}
/>
`}${f.length===0&&!a.loading.value&&!a.error.value&&o`<${H} filters=${e} />`}<${g} list=${a} what="Tests" older="Show more" />${e.flaky==="true"&&o`<p class="quiet">Tests that fail on one agent only: see its page.</p>`}<//>
`}export{C as default};
