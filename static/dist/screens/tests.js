import{m294_0 as W,m294_1 as z,m294_2 as J,m294_3 as h,m294_4 as V,m294_5 as Y,m294_6 as K,m294_7 as U,m294_8 as d,m294_9 as X,m294_10 as Z,m294_11 as tt}from"../main.js";import{m60_0 as g}from"../shared.js";import{m90_0 as $}from"../shared.js";import{m105_0 as b}from"../main.js";import{m127_0 as p}from"../main.js";import{m140_0 as i,m140_1 as ut,m140_2 as pt}from"../main.js";import{m143_0 as y}from"../main.js";import{m146_0 as gt,m146_1 as S,m146_2 as $t}from"../shared.js";import{m189_0 as r}from"../main.js";import{m222_0 as xt,m222_1 as wt,m222_2 as Tt,m222_3 as vt,m222_4 as Ot,m222_5 as Et,m222_6 as Ft,m222_7 as Lt,m222_8 as k}from"../main.js";import{m232_0 as At,m232_1 as Ct,m232_2 as jt,m232_3 as It,m232_4 as Pt,m232_5 as n,m232_6 as Rt,m232_7 as Mt,m232_8 as Bt,m232_9 as Dt}from"../main.js";import{m296_0 as Gt,m296_1 as Wt,m296_2 as zt,m296_3 as x,m296_4 as Jt,m296_5 as Vt,m296_6 as w,m296_7 as Yt,m296_8 as Kt,m296_9 as Ut,m296_10 as Xt,m296_11 as Zt}from"../main.js";import{m223_0 as T}from"../shared.js";import{m269_0 as oe,m269_1 as v,m269_2 as re}from"../main.js";var m=v("tests",(t,e)=>t.id<e.id?-1:1);var O={failing:t=>t.last_outcome!=="passed",flaky:t=>t.flaky>0,quarantined:t=>t.quarantined};function j(t,e){return Object.entries(t).every(([s,o])=>O[s]?String(O[s](e))===o:s==="test"?e.test.includes(o):e[s]===o)}var l=class extends T{#t;#e=w(null);fresh=x(()=>{let e=this.#e.value;if(e===null||this.loading.value==="first"||this.sort!=="last"&&this.more.value)return 0;let s=new Set(this.ids.value),o=a=>a.last_at>e&&j(this.#t,a);return m.ids.value.filter(a=>!s.has(a)&&o(m.row(a).peek()??{})).length});constructor({filters:e,sort:s,page:o}){super({path:"/api/v1/tests",name:"tests",query:{...e,sort:s},page:o}),this.#t=e,this.sort=s,o&&this.#s()}async first(){await super.first(),this.#s()}#s(){let e=this.ids.peek().map(s=>this.row(s).peek().last_at);this.#e.value=e.reduce((s,o)=>o>s?o:s,"")}follow(){return this.start(),this.watch(m)}};import{m149_0 as E}from"../main.js";var c=[["","All"],["failing","failing"],["flaky","flaky"],["quarantined","in quarantine"]],L=[["last","Last run"],["failing","Fails most"],["flaky","Flakiest"],["slow","Slowest"]],N={org_id:"organization",target:"target",failed_on:"fails only on"},I=["test","failing","flaky","quarantined",...Object.keys(N)],P=250,R=t=>Object.fromEntries(I.filter(e=>t.get(e)).map(e=>[e,t.get(e)])),F=0;function M(t){clearTimeout(F),F=setTimeout(()=>n({test:t}),P)}var q=t=>c.find(([e])=>t[e]==="true")?.[0]??"",B=t=>n(Object.fromEntries(c.slice(1).map(([e])=>[e,e===t?"true":""])),{push:!0}),A=t=>t.flaky==="true"?"flaky":"last",D=({filters:t,sort:e})=>r`
<${p} label="Which" hideLabel options=${c} value=${q(t)} onChange=${B} /><${E}
id="test-search"
label="Filter by test name"
text=${t.test??""}
onInput=${M}
/><${g} words=${N} filters=${t} /><span class="tools-end"><${p}
label="Order"
hideLabel
options=${L}
value=${e}
onChange=${s=>n({sort:s===A(t)?"":s},{push:!0})}
/></span>
`;function H({filters:t}){let e=Object.keys(t).length>0;return q(t)==="quarantined"&&Object.keys(t).length===1?r`
<${i} icon="quarantined" title="No test is in quarantine"><p>
A test in quarantine still runs, but its failures do not fail a batch. Quarantine one from its row in${" "}<a href="/tests?flaky=true">flaky tests</a>, or from the page of a failed job.
</p><//>
`:t.failed_on&&Object.keys(t).length===1?r`
<${i} icon="tests" title=${`No test fails only on ${t.failed_on}`}><p><a class="button" href="/tests">All tests</a></p><//>
`:r`
<${i} icon="tests" title=${e?"No tests match":"No tests yet"}><p>${e?"Remove a filter, or search for another part of the name.":r`
Each test is remembered from its first run on, whatever the build. The <a href="/">overview</a>${" "}
shows how to submit one.
`}</p>${e&&r`
<p><a class="button" href="/tests">All tests</a></p>
`}<//>
`}function C({query:t}){let e=R(t),s=L.some(([u])=>u===t.get("sort"))?t.get("sort"):A(e),o=JSON.stringify([e,s]),a=d(()=>new l({filters:e,sort:s,page:k()}),[o]);h(()=>a.follow(),[a]);let f=a.ids.value,_=a.fresh.value;return r`
<${b}
title="Tests"
tools=${r`<${D} filters=${e} sort=${s} />`}
actions=${_>0&&r`
<button type="button" class="pill" onClick=${()=>a.first()}>${_} updated
</button>
`}
>${f.length>0&&r`
<${y}
id="tests-list"
label="Tests"
className="tests is-sticky"
ids=${f}
rowOf=${u=>a.row(u)}
...${S}
/>
`}${f.length===0&&!a.loading.value&&!a.error.value&&r`<${H} filters=${e} />`}<${$} list=${a} what="Tests" older="Show more" />${e.flaky==="true"&&r`<p class="quiet">Tests that fail on one agent only: see its page.</p>`}<//>
`}export{C as default};
