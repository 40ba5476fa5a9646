import{m247_0 as at,m247_1 as rt,m247_2 as ot,m247_3 as d,m247_4 as mt,m247_5 as it,m247_6 as nt,m247_7 as lt,m247_8 as h,m247_9 as ct,m247_10 as ft,m247_11 as ut}from"../main.js";import{m46_0 as $}from"../shared.js";import{m71_0 as g}from"../shared.js";import{m85_0 as b}from"../main.js";import{m105_0 as f}from"../main.js";import{m117_0 as x,m117_1 as Tt,m117_2 as yt}from"../main.js";import{m119_0 as S}from"../main.js";import{m150_0 as Lt,m150_1 as Ct,m150_2 as qt,m150_3 as Ft,m150_4 as Nt,m150_5 as k,m150_6 as u,m150_7 as T,m150_8 as Pt,m150_9 as Rt,m150_10 as Dt,m150_11 as It,m150_12 as Mt,m150_13 as y}from"../main.js";import{m157_0 as s}from"../main.js";import{m191_0 as Ht,m191_1 as zt,m191_2 as Gt,m191_3 as Qt,m191_4 as m,m191_5 as Ut,m191_6 as w,m191_7 as Jt,m191_8 as Vt}from"../main.js";import{m84_0 as O,m84_1 as Xt}from"../shared.js";import{m99_0 as v,m99_1 as ee}from"../shared.js";import{m114_0 as E,m114_1 as re}from"../main.js";import{m124_0 as L}from"../main.js";var B=t=>s`
  ${t.quarantined&&s`
      <span class="tag is-quarantined" data-tip=${t.quarantine_note||"Its failures do not fail a batch"}>
        quarantine
      </span>
    `}
`,W=({at:t})=>s`<time class="number quiet" datetime=${t} title=${t}>${y(t)}</time>`,H=({test:t})=>s`
  <span class="trend">
    <${E} values=${t.recent_seconds} />
    <span class="number">${t.mean_seconds===null?"\u2013":T(t.mean_seconds)}</span>
  </span>
`,z=({share:t,of:e})=>s`
  <span class="number">${u(t)}</span> <span class="quiet number">of ${k(e)}</span>
`,G=[{name:"last",title:"Last outcome",cell:t=>s`<${O} outcome=${t.last_outcome} />`},{name:"test",title:"Test",main:B,cell:t=>s`<${L} test=${t.test} />`},{name:"whose",title:"Organization",cell:t=>s`${t.org_id} <span class="quiet">${t.target}</span>`},{name:"recent",title:"Last 20",cell:t=>s`<${v} outcomes=${t.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:t=>s`<${z} share=${t.pass_rate} of=${t.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,cell:t=>t.flaky>0?s`<span class="number">${u(t.flaky_rate)}</span>`:s`<span class="quiet">–</span>`},{name:"usual",title:"Duration",numeric:!0,cell:t=>s`<${H} test=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>s`<${W} at=${t.last_at} />`}],C={kind:"test",columns:G,hrefOf:t=>w("test",{id:t.id}),failed:t=>t.last_outcome!=="passed"};import{m183_0 as $e,m183_1 as ge,m183_2 as be,m183_3 as xe,m183_4 as Se,m183_5 as ke,m183_6 as Te,m183_7 as ye,m183_8 as q}from"../main.js";import{m249_0 as ve,m249_1 as Ee,m249_2 as Le,m249_3 as F,m249_4 as Ce,m249_5 as qe,m249_6 as Fe,m249_7 as Ne,m249_8 as Pe,m249_9 as Re,m249_10 as De,m249_11 as Ie}from"../main.js";import{m184_0 as N}from"../shared.js";import{m225_0 as We,m225_1 as P,m225_2 as He}from"../main.js";var i=P("tests",(t,e)=>t.id<e.id?-1:1);var R={failing:t=>t.last_outcome!=="passed",flaky:t=>t.flaky>0,quarantined:t=>t.quarantined};function Q(t,e){return Object.entries(t).every(([a,r])=>R[a]?String(R[a](e))===r:a==="test"?e.test.includes(r):e[a]===r)}var n=class extends N{#t;#e="";fresh=F(()=>{if(this.loading.value==="first"||this.sort!=="last"&&this.more.value)return 0;let e=new Set(this.ids.value),a=r=>r.last_at>this.#e&&Q(this.#t,r);return i.ids.value.filter(r=>!e.has(r)&&a(i.row(r).peek()??{})).length});constructor({filters:e,sort:a,page:r}){super({path:"/api/v1/tests",name:"tests",query:{...e,sort:a},page:r}),this.#t=e,this.sort=a,r&&this.#s()}async first(){await super.first(),this.#s()}#s(){let e=this.ids.peek().map(a=>this.row(a).peek().last_at);this.#e=e.reduce((a,r)=>r>a?r:a,"")}follow(){return this.start(),this.watch(i)}};import{m125_0 as D}from"../main.js";var p=[["","all"],["failing","failing"],["flaky","flaky"],["quarantined","in quarantine"]],M=[["","last run"],["failing","fails most"],["flaky","flakiest"],["slow","slowest"]],j={org_id:"organization",target:"target"},U=["test","failing","flaky","quarantined",...Object.keys(j)],J=250,V=t=>Object.fromEntries(U.filter(e=>t.get(e)).map(e=>[e,t.get(e)])),I=0;function Y(t){clearTimeout(I),I=setTimeout(()=>m({test:t}),J)}var K=t=>p.find(([e])=>t[e]==="true")?.[0]??"",X=t=>m(Object.fromEntries(p.slice(1).map(([e])=>[e,e===t?"true":""])),{push:!0}),Z=({filters:t,sort:e})=>s`
  <${f} label="Which" hideLabel options=${p} value=${K(t)} onChange=${X} />
  <${D}
    id="test-search"
    label="Filter by test name"
    text=${t.test??""}
    onInput=${Y}
  />
  <${$} words=${j} filters=${t} />
  <span class="tools-end">
    <${f}
      label="Order"
      hideLabel
      options=${M}
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
  `}function A({query:t}){let e=V(t),a=M.some(([c])=>c===t.get("sort"))?t.get("sort"):"",r=JSON.stringify([e,a]),o=h(()=>new n({filters:e,sort:a||"last",page:q()}),[r]);d(()=>o.follow(),[o]);let l=o.ids.value,_=o.fresh.value;return s`
    <${b}
      title="Tests"
      tools=${s`<${Z} filters=${e} sort=${a} />`}
      actions=${_>0&&s`
          <button type="button" class="pill" onClick=${()=>o.first()}>
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
            rowOf=${c=>o.row(c)}
            ...${C}
          />
        `}
      ${l.length===0&&!o.loading.value&&!o.error.value&&s`<${tt} filters=${e} />`}
      <${g} list=${o} what="Tests" older="Show more" />
    <//>
  `}export{A as default};
