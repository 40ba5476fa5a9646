import{m284_0 as W,m284_1 as z,m284_2 as J,m284_3 as h,m284_4 as V,m284_5 as Y,m284_6 as K,m284_7 as U,m284_8 as d,m284_9 as X,m284_10 as Z,m284_11 as tt}from"../main.js";import{m57_0 as g}from"../shared.js";import{m86_0 as $}from"../shared.js";import{m101_0 as S}from"../main.js";import{m123_0 as u}from"../main.js";import{m136_0 as p,m136_1 as ut,m136_2 as pt}from"../main.js";import{m138_0 as b}from"../main.js";import{m141_0 as gt,m141_1 as y,m141_2 as $t}from"../shared.js";import{m183_0 as r}from"../main.js";import{m215_0 as xt,m215_1 as wt,m215_2 as Tt,m215_3 as vt,m215_4 as Ot,m215_5 as Et,m215_6 as Ft,m215_7 as Lt,m215_8 as k}from"../main.js";import{m224_0 as Nt,m224_1 as At,m224_2 as jt,m224_3 as It,m224_4 as Pt,m224_5 as i,m224_6 as Rt,m224_7 as Mt,m224_8 as Bt,m224_9 as Dt}from"../main.js";import{m286_0 as Gt,m286_1 as Wt,m286_2 as zt,m286_3 as x,m286_4 as Jt,m286_5 as Vt,m286_6 as w,m286_7 as Yt,m286_8 as Kt,m286_9 as Ut,m286_10 as Xt,m286_11 as Zt}from"../main.js";import{m216_0 as T}from"../main.js";import{m260_0 as oe,m260_1 as v,m260_2 as re}from"../main.js";var n=v("tests",(e,t)=>e.id<t.id?-1:1);var O={failing:e=>e.last_outcome!=="passed",flaky:e=>e.flaky>0,quarantined:e=>e.quarantined};function j(e,t){return Object.entries(e).every(([s,o])=>O[s]?String(O[s](t))===o:s==="test"?t.test.includes(o):t[s]===o)}var m=class extends T{#t;#e=w(null);fresh=x(()=>{let t=this.#e.value;if(t===null||this.loading.value==="first"||this.sort!=="last"&&this.more.value)return 0;let s=new Set(this.ids.value),o=a=>a.last_at>t&&j(this.#t,a);return n.ids.value.filter(a=>!s.has(a)&&o(n.row(a).peek()??{})).length});constructor({filters:t,sort:s,page:o}){super({path:"/api/v1/tests",name:"tests",query:{...t,sort:s},page:o}),this.#t=t,this.sort=s,o&&this.#s()}async first(){await super.first(),this.#s()}#s(){let t=this.ids.peek().map(s=>this.row(s).peek().last_at);this.#e.value=t.reduce((s,o)=>o>s?o:s,"")}follow(){return this.start(),this.watch(n)}};import{m144_0 as E}from"../main.js";var c=[["","All"],["failing","failing"],["flaky","flaky"],["quarantined","in quarantine"]],L=[["last","Last run"],["failing","Fails most"],["flaky","Flakiest"],["slow","Slowest"]],q={org_id:"organization",target:"target",failed_on:"only on"},I=["test","failing","flaky","quarantined",...Object.keys(q)],P=250,R=e=>Object.fromEntries(I.filter(t=>e.get(t)).map(t=>[t,e.get(t)])),F=0;function M(e){clearTimeout(F),F=setTimeout(()=>i({test:e}),P)}var C=e=>c.find(([t])=>e[t]==="true")?.[0]??"",B=e=>i(Object.fromEntries(c.slice(1).map(([t])=>[t,t===e?"true":""])),{push:!0}),N=e=>e.flaky==="true"?"flaky":"last",D=({filters:e,sort:t})=>r`
<${u} label="Which" hideLabel options=${c} value=${C(e)} onChange=${B} />
<${E}
id="test-search"
label="Filter by test name"
text=${e.test??""}
onInput=${M}
/>
<${g} words=${q} filters=${e} />
<span class="tools-end">
<${u}
label="Order"
hideLabel
options=${L}
value=${t}
onChange=${s=>i({sort:s===N(e)?"":s},{push:!0})}
/>
</span>
`;function H({filters:e}){let t=Object.keys(e).length>0;return C(e)==="quarantined"&&Object.keys(e).length===1?r`
<${p} icon="quarantined" title="No test is in quarantine">
<p>
A test in quarantine still runs, but its failures do not fail a batch. Quarantine one from its row in${" "}
<a href="/tests?flaky=true">flaky tests</a>, or from the page of a failed job.
</p>
<//>
`:r`
<${p} icon="tests" title=${t?"No tests match":"No tests yet"}>
<p>
${t?"Remove a filter, or search for another part of the name.":r`
Each test is remembered from its first run on, whatever the build. The <a href="/">overview</a>${" "}
shows how to submit one.
`}
</p>
${t&&r`
<p>
<a class="button" href="/tests">All tests</a>
</p>
`}
<//>
`}function A({query:e}){let t=R(e),s=L.some(([f])=>f===e.get("sort"))?e.get("sort"):N(t),o=JSON.stringify([t,s]),a=d(()=>new m({filters:t,sort:s,page:k()}),[o]);h(()=>a.follow(),[a]);let l=a.ids.value,_=a.fresh.value;return r`
<${S}
title="Tests"
tools=${r`<${D} filters=${t} sort=${s} />`}
actions=${_>0&&r`
<button type="button" class="pill" onClick=${()=>a.first()}>
${_} updated
</button>
`}
>
${l.length>0&&r`
<${b}
id="tests-list"
label="Tests"
className="tests is-sticky"
ids=${l}
rowOf=${f=>a.row(f)}
...${y}
/>
`}
${l.length===0&&!a.loading.value&&!a.error.value&&r`<${H} filters=${t} />`}
<${$} list=${a} what="Tests" older="Show more" />
${t.flaky==="true"&&r`<p class="quiet">Tests that fail on one agent only: see its page.</p>`}
<//>
`}export{A as default};
