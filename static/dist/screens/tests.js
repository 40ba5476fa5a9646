import{m246_0 as at,m246_1 as rt,m246_2 as ot,m246_3 as d,m246_4 as mt,m246_5 as it,m246_6 as nt,m246_7 as lt,m246_8 as h,m246_9 as ct,m246_10 as ft,m246_11 as ut}from"../main.js";import{m46_0 as $}from"../shared.js";import{m71_0 as g}from"../shared.js";import{m85_0 as b}from"../main.js";import{m104_0 as f}from"../main.js";import{m116_0 as x,m116_1 as Tt,m116_2 as yt}from"../main.js";import{m118_0 as S}from"../main.js";import{m149_0 as Lt,m149_1 as Ct,m149_2 as qt,m149_3 as Ft,m149_4 as Nt,m149_5 as k,m149_6 as u,m149_7 as T,m149_8 as Pt,m149_9 as Rt,m149_10 as Dt,m149_11 as It,m149_12 as Mt,m149_13 as y}from"../main.js";import{m156_0 as s}from"../main.js";import{m190_0 as Ht,m190_1 as zt,m190_2 as Gt,m190_3 as Qt,m190_4 as m,m190_5 as Ut,m190_6 as w,m190_7 as Jt,m190_8 as Vt}from"../main.js";import{m84_0 as O,m84_1 as Xt}from"../shared.js";import{m99_0 as v,m99_1 as ee}from"../shared.js";import{m113_0 as E,m113_1 as re}from"../main.js";import{m123_0 as L}from"../main.js";var B=t=>s`
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
`,G=[{name:"last",title:"Last outcome",cell:t=>s`<${O} outcome=${t.last_outcome} />`},{name:"test",title:"Test",main:B,cell:t=>s`<${L} test=${t.test} />`},{name:"whose",title:"Organization",cell:t=>s`${t.org_id} <span class="quiet">${t.target}</span>`},{name:"recent",title:"Last 20",cell:t=>s`<${v} outcomes=${t.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:t=>s`<${z} share=${t.pass_rate} of=${t.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,cell:t=>t.flaky>0?s`<span class="number">${u(t.flaky_rate)}</span>`:s`<span class="quiet">–</span>`},{name:"usual",title:"Duration",numeric:!0,cell:t=>s`<${H} test=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>s`<${W} at=${t.last_at} />`}],C={kind:"test",columns:G,hrefOf:t=>w("test",{id:t.id}),failed:t=>t.last_outcome!=="passed"};import{m182_0 as $e,m182_1 as ge,m182_2 as be,m182_3 as xe,m182_4 as Se,m182_5 as ke,m182_6 as Te,m182_7 as ye,m182_8 as q}from"../main.js";import{m248_0 as ve,m248_1 as Ee,m248_2 as Le,m248_3 as F,m248_4 as Ce,m248_5 as qe,m248_6 as Fe,m248_7 as Ne,m248_8 as Pe,m248_9 as Re,m248_10 as De,m248_11 as Ie}from"../main.js";import{m183_0 as N}from"../shared.js";import{m224_0 as We,m224_1 as P,m224_2 as He}from"../main.js";var i=P("tests",(t,e)=>t.id<e.id?-1:1);var R={failing:t=>t.last_outcome!=="passed",flaky:t=>t.flaky>0,quarantined:t=>t.quarantined};function Q(t,e){return Object.entries(t).every(([a,r])=>R[a]?String(R[a](e))===r:a==="test"?e.test.includes(r):e[a]===r)}var n=class extends N{#t;#e="";fresh=F(()=>{if(this.loading.value==="first"||this.sort!=="last"&&this.more.value)return 0;let e=new Set(this.ids.value),a=r=>r.last_at>this.#e&&Q(this.#t,r);return i.ids.value.filter(r=>!e.has(r)&&a(i.row(r).peek()??{})).length});constructor({filters:e,sort:a,page:r}){super({path:"/api/v1/tests",name:"tests",query:{...e,sort:a},page:r}),this.#t=e,this.sort=a,r&&this.#s()}async first(){await super.first(),this.#s()}#s(){let e=this.ids.peek().map(a=>this.row(a).peek().last_at);this.#e=e.reduce((a,r)=>r>a?r:a,"")}follow(){return this.start(),this.watch(i)}};import{m124_0 as D}from"../main.js";var p=[["","all"],["failing","failing"],["flaky","flaky"],["quarantined","in quarantine"]],M=[["","last run"],["failing","fails most"],["flaky","flakiest"],["slow","slowest"]],j={org_id:"organization",target:"target"},U=["test","failing","flaky","quarantined",...Object.keys(j)],J=250,V=t=>Object.fromEntries(U.filter(e=>t.get(e)).map(e=>[e,t.get(e)])),I=0;function Y(t){clearTimeout(I),I=setTimeout(()=>m({test:t}),J)}var K=t=>p.find(([e])=>t[e]==="true")?.[0]??"",X=t=>m(Object.fromEntries(p.slice(1).map(([e])=>[e,e===t?"true":""])),{push:!0}),Z=({filters:t,sort:e})=>s`
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
