import{m247_0 as rt,m247_1 as ot,m247_2 as mt,m247_3 as d,m247_4 as it,m247_5 as nt,m247_6 as lt,m247_7 as ct,m247_8 as h,m247_9 as ut,m247_10 as ft,m247_11 as pt}from"../main.js";import{m46_0 as $}from"../shared.js";import{m71_0 as g}from"../shared.js";import{m85_0 as b}from"../main.js";import{m105_0 as u}from"../main.js";import{m117_0 as x,m117_1 as yt,m117_2 as wt}from"../main.js";import{m119_0 as S}from"../main.js";import{m150_0 as Ct,m150_1 as qt,m150_2 as Ft,m150_3 as Nt,m150_4 as Pt,m150_5 as k,m150_6 as f,m150_7 as T,m150_8 as Rt,m150_9 as Dt,m150_10 as It,m150_11 as Mt,m150_12 as jt,m150_13 as y}from"../main.js";import{m157_0 as s}from"../main.js";import{m191_0 as zt,m191_1 as Gt,m191_2 as Qt,m191_3 as Ut,m191_4 as m,m191_5 as Jt,m191_6 as w,m191_7 as Vt,m191_8 as Yt}from"../main.js";import{m84_0 as O,m84_1 as Zt}from"../shared.js";import{m99_0 as v,m99_1 as se}from"../shared.js";import{m114_0 as E,m114_1 as oe}from"../main.js";import{m124_0 as L}from"../main.js";var W=t=>s`
  ${t.quarantined&&s`
      <span class="tag is-quarantined" data-tip=${t.quarantine_note||"Its failures do not fail a batch"}>
        quarantine
      </span>
    `}
`,H=({at:t})=>s`<time class="number quiet" datetime=${t} title=${t}>${y(t)}</time>`,z=({test:t})=>s`
  <span class="trend">
    <${E} values=${t.recent_seconds} />
    <span class="number">${t.mean_seconds===null?"\u2013":T(t.mean_seconds)}</span>
  </span>
`,G=({share:t,of:e})=>s`
  <span class="number">${f(t)}</span> <span class="quiet number">of ${k(e)}</span>
`,Q=[{name:"last",title:"Last outcome",cell:t=>s`<${O} outcome=${t.last_outcome} />`},{name:"test",title:"Test",main:W,cell:t=>s`<${L} test=${t.test} />`},{name:"whose",title:"Organization",cell:t=>s`${t.org_id} <span class="quiet">${t.target}</span>`},{name:"recent",title:"Last 20",cell:t=>s`<${v} outcomes=${t.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:t=>s`<${G} share=${t.pass_rate} of=${t.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,cell:t=>t.flaky>0?s`<span class="number">${f(t.flaky_rate)}</span>`:s`<span class="quiet">–</span>`},{name:"usual",title:"Duration",numeric:!0,cell:t=>s`<${z} test=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>s`<${H} at=${t.last_at} />`}],C={kind:"test",columns:Q,hrefOf:t=>w("test",{id:t.id}),failed:t=>t.last_outcome!=="passed"};import{m183_0 as ge,m183_1 as be,m183_2 as xe,m183_3 as Se,m183_4 as ke,m183_5 as Te,m183_6 as ye,m183_7 as we,m183_8 as q}from"../main.js";import{m249_0 as Ee,m249_1 as Le,m249_2 as Ce,m249_3 as F,m249_4 as qe,m249_5 as Fe,m249_6 as N,m249_7 as Ne,m249_8 as Pe,m249_9 as Re,m249_10 as De,m249_11 as Ie}from"../main.js";import{m184_0 as P}from"../shared.js";import{m225_0 as We,m225_1 as R,m225_2 as He}from"../main.js";var i=R("tests",(t,e)=>t.id<e.id?-1:1);var D={failing:t=>t.last_outcome!=="passed",flaky:t=>t.flaky>0,quarantined:t=>t.quarantined};function U(t,e){return Object.entries(t).every(([a,o])=>D[a]?String(D[a](e))===o:a==="test"?e.test.includes(o):e[a]===o)}var n=class extends P{#t;#e=N(null);fresh=F(()=>{let e=this.#e.value;if(e===null||this.loading.value==="first"||this.sort!=="last"&&this.more.value)return 0;let a=new Set(this.ids.value),o=r=>r.last_at>e&&U(this.#t,r);return i.ids.value.filter(r=>!a.has(r)&&o(i.row(r).peek()??{})).length});constructor({filters:e,sort:a,page:o}){super({path:"/api/v1/tests",name:"tests",query:{...e,sort:a},page:o}),this.#t=e,this.sort=a,o&&this.#s()}async first(){await super.first(),this.#s()}#s(){let e=this.ids.peek().map(a=>this.row(a).peek().last_at);this.#e.value=e.reduce((a,o)=>o>a?o:a,"")}follow(){return this.start(),this.watch(i)}};import{m125_0 as I}from"../main.js";var p=[["","all"],["failing","failing"],["flaky","flaky"],["quarantined","in quarantine"]],j=[["","last run"],["failing","fails most"],["flaky","flakiest"],["slow","slowest"]],A={org_id:"organization",target:"target"},J=["test","failing","flaky","quarantined",...Object.keys(A)],V=250,Y=t=>Object.fromEntries(J.filter(e=>t.get(e)).map(e=>[e,t.get(e)])),M=0;function K(t){clearTimeout(M),M=setTimeout(()=>m({test:t}),V)}var X=t=>p.find(([e])=>t[e]==="true")?.[0]??"",Z=t=>m(Object.fromEntries(p.slice(1).map(([e])=>[e,e===t?"true":""])),{push:!0}),tt=({filters:t,sort:e})=>s`
  <${u} label="Which" hideLabel options=${p} value=${X(t)} onChange=${Z} />
  <${I}
    id="test-search"
    label="Filter by test name"
    text=${t.test??""}
    onInput=${K}
  />
  <${$} words=${A} filters=${t} />
  <span class="tools-end">
    <${u}
      label="Order"
      hideLabel
      options=${j}
      value=${e}
      onChange=${a=>m({sort:a},{push:!0})}
    />
  </span>
`;function et({filters:t}){let e=Object.keys(t).length>0;return s`
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
  `}function B({query:t}){let e=Y(t),a=j.some(([c])=>c===t.get("sort"))?t.get("sort"):"",o=JSON.stringify([e,a]),r=h(()=>new n({filters:e,sort:a||"last",page:q()}),[o]);d(()=>r.follow(),[r]);let l=r.ids.value,_=r.fresh.value;return s`
    <${b}
      title="Tests"
      tools=${s`<${tt} filters=${e} sort=${a} />`}
      actions=${_>0&&s`
          <button type="button" class="pill" onClick=${()=>r.first()}>
            ${_} updated
          </button>
        `}
    >
      ${l.length>0&&s`
          <${S}
            id="tests-list"
            label="Tests"
            className="tests is-sticky"
            ids=${l}
            rowOf=${c=>r.row(c)}
            ...${C}
          />
        `}
      ${l.length===0&&!r.loading.value&&!r.error.value&&s`<${et} filters=${e} />`}
      <${g} list=${r} what="Tests" older="Show more" />
    <//>
  `}export{B as default};
