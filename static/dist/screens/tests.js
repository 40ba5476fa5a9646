import{m297_0 as z,m297_1 as J,m297_2 as V,m297_3 as _,m297_4 as Y,m297_5 as K,m297_6 as U,m297_7 as X,m297_8 as d,m297_9 as Z,m297_10 as tt,m297_11 as et}from"../main.js";import{m62_0 as $}from"../shared.js";import{m92_0 as g}from"../shared.js";import{m107_0 as y}from"../main.js";import{m129_0 as p}from"../main.js";import{m142_0 as i,m142_1 as pt,m142_2 as ct}from"../main.js";import{m145_0 as k}from"../main.js";import{m148_0 as gt,m148_1 as b,m148_2 as yt}from"../shared.js";import{m191_0 as a}from"../main.js";import{m225_0 as wt,m225_1 as Tt,m225_2 as vt,m225_3 as Ot,m225_4 as Et,m225_5 as Ft,m225_6 as Lt,m225_7 as Nt,m225_8 as S}from"../main.js";import{m235_0 as Ct,m235_1 as jt,m235_2 as It,m235_3 as Pt,m235_4 as Rt,m235_5 as m,m235_6 as Mt,m235_7 as Bt,m235_8 as Dt,m235_9 as Ht}from"../main.js";import{m299_0 as Wt,m299_1 as zt,m299_2 as Jt,m299_3 as x,m299_4 as Vt,m299_5 as Yt,m299_6 as w,m299_7 as Kt,m299_8 as Ut,m299_9 as Xt,m299_10 as Zt,m299_11 as te}from"../main.js";import{m226_0 as T}from"../shared.js";import{m272_0 as re,m272_1 as v,m272_2 as ie}from"../main.js";var l=v("tests",(t,e)=>t.id<e.id?-1:1);var O={failing:t=>t.last_outcome!=="passed",flaky:t=>t.flaky>0,quarantined:t=>t.quarantined};function I(t,e){return Object.entries(t).every(([s,r])=>O[s]?String(O[s](e))===r:s==="test"?e.test.includes(r):e[s]===r)}var f=class extends T{#t;#e=w(null);fresh=x(()=>{let e=this.#e.value;if(e===null||this.loading.value==="first"||this.sort!=="last"&&this.more.value)return 0;let s=new Set(this.ids.value),r=o=>o.last_at>e&&I(this.#t,o);return l.ids.value.filter(o=>!s.has(o)&&r(l.row(o).peek()??{})).length});constructor({filters:e,sort:s,page:r}){super({path:"/api/v1/tests",name:"tests",query:{...e,sort:s},page:r}),this.#t=e,this.sort=s,r&&this.#s()}async first(){await super.first(),this.#s()}#s(){let e=this.ids.peek().map(s=>this.row(s).peek().last_at);this.#e.value=e.reduce((s,r)=>r>s?r:s,"")}follow(){return this.start(),this.watch(l)}};import{m151_0 as E}from"../main.js";var c=[["","All"],["failing","failing"],["flaky","flaky"],["quarantined","in quarantine"]],L=[["last","Last run"],["failing","Fails most"],["flaky","Flakiest"],["slow","Slowest"]],N={org_id:"organization",target:"target",failed_on:"fails only on"},P=["test","failing","flaky","quarantined",...Object.keys(N)],R=250,M=t=>Object.fromEntries(P.filter(e=>t.get(e)).map(e=>[e,t.get(e)])),F=0;function B(t){clearTimeout(F),F=setTimeout(()=>m({test:t}),R)}var q=t=>c.find(([e])=>t[e]==="true")?.[0]??"",D=t=>m(Object.fromEntries(c.slice(1).map(([e])=>[e,e===t?"true":""])),{push:!0}),A=t=>t.flaky==="true"?"flaky":"last",H=({filters:t,sort:e})=>a`
<${p} label="Which" hideLabel options=${c} value=${q(t)} onChange=${D} /><${E}
id="test-search"
label="Filter by test name"
text=${t.test??""}
onInput=${B}
/><${$} words=${N} filters=${t} /><span class="tools-end"><${p}
label="Order"
hideLabel
options=${L}
value=${e}
onChange=${s=>m({sort:s===A(t)?"":s},{push:!0})}
/></span>
`,C=()=>a`
A test is flaky if it passed on a retry of a failed attempt, or a case of it did within an attempt. One that passes in
one batch and fails in another is not: see the last runs of the${" "}<a href="/tests?sort=failing">tests that fail most</a>.
`;function Q({filters:t}){let e=Object.keys(t).length>0;return q(t)==="quarantined"&&Object.keys(t).length===1?a`
<${i} icon="quarantined" title="No test is in quarantine"><p>
A test in quarantine still runs, but its failures do not fail a batch. Quarantine one from its row in${" "}<a href="/tests?flaky=true">flaky tests</a>, or from the page of a failed job.
</p><//>
`:t.failed_on&&Object.keys(t).length===1?a`
<${i} icon="tests" title=${`No test fails only on ${t.failed_on}`}><p><a class="button" href="/tests">All tests</a></p><//>
`:t.flaky==="true"?a`
<${i} icon="tests" title="No flaky tests match"><p><${C} /></p><//>
`:a`
<${i} icon="tests" title=${e?"No tests match":"No tests yet"}><p>${e?"Remove a filter, or search for another part of the name.":a`
Each test is remembered from its first run on, whatever the build. The <a href="/">overview</a>${" "}
shows how to submit one.
`}</p>${e&&a`
<p><a class="button" href="/tests">All tests</a></p>
`}<//>
`}function j({query:t}){let e=M(t),s=L.some(([u])=>u===t.get("sort"))?t.get("sort"):A(e),r=JSON.stringify([e,s]),o=d(()=>new f({filters:e,sort:s,page:S()}),[r]);_(()=>o.follow(),[o]);let n=o.ids.value,h=o.fresh.value;return a`
<${y}
title="Tests"
tools=${a`<${H} filters=${e} sort=${s} />`}
actions=${h>0&&a`
<button type="button" class="pill" onClick=${()=>o.first()}>${h} updated
</button>
`}
>${n.length>0&&a`
<${k}
id="tests-list"
label="Tests"
className="tests is-sticky"
ids=${n}
rowOf=${u=>o.row(u)}
...${b}
/>
`}${n.length===0&&!o.loading.value&&!o.error.value&&a`<${Q} filters=${e} />`}<${g} list=${o} what="Tests" older="Show more" />${e.flaky==="true"&&n.length>0&&a`<p class="quiet"><${C} /></p>`}${e.flaky==="true"&&a`<p class="quiet">Tests that fail on one agent only: see its page.</p>`}<//>
`}export{j as default};
