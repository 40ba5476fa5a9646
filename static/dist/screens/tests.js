import{m260_0 as at,m260_1 as rt,m260_2 as ot,m260_3 as d,m260_4 as mt,m260_5 as it,m260_6 as nt,m260_7 as lt,m260_8 as h,m260_9 as ct,m260_10 as ft,m260_11 as ut}from"../main.js";import{m48_0 as $}from"../shared.js";import{m74_0 as g}from"../shared.js";import{m88_0 as b}from"../main.js";import{m109_0 as f}from"../main.js";import{m122_0 as x,m122_1 as kt,m122_2 as yt}from"../main.js";import{m124_0 as T}from"../main.js";import{m157_0 as Lt,m157_1 as Ct,m157_2 as Nt,m157_3 as qt,m157_4 as Ft,m157_5 as Pt,m157_6 as Rt,m157_7 as S,m157_8 as u,m157_9 as k,m157_10 as It,m157_11 as Dt,m157_12 as Mt,m157_13 as jt,m157_14 as At,m157_15 as Bt,m157_16 as Wt}from"../main.js";import{m165_0 as s}from"../main.js";import{m204_0 as Ut,m204_1 as Jt,m204_2 as Vt,m204_3 as Yt,m204_4 as m,m204_5 as Kt,m204_6 as y,m204_7 as Xt,m204_8 as Zt}from"../main.js";import{m87_0 as w,m87_1 as se}from"../shared.js";import{m103_0 as O,m103_1 as oe}from"../shared.js";import{m119_0 as v,m119_1 as ne}from"../main.js";import{m129_0 as E}from"../main.js";import{m132_0 as L}from"../main.js";var W=t=>s`
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
`,G=[{name:"last",title:"Last outcome",cell:t=>s`<${w} outcome=${t.last_outcome} />`},{name:"test",title:"Test",main:W,cell:t=>s`<${E} test=${t.test} />`},{name:"whose",title:"Organization",cell:t=>s`${t.org_id} <span class="quiet">${t.target}</span>`},{name:"recent",title:"Last 20",cell:t=>s`<${O} outcomes=${t.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:t=>s`<${z} share=${t.pass_rate} of=${t.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,cell:t=>t.flaky>0?s`<span class="number">${u(t.flaky_rate)}</span>`:s`<span class="quiet">–</span>`},{name:"usual",title:"Duration",numeric:!0,cell:t=>s`<${H} test=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>s`<${L} className="quiet" at=${t.last_at} />`}],C={kind:"test",columns:G,hrefOf:t=>y("test",{id:t.id}),failed:t=>t.last_outcome!=="passed"};import{m195_0 as ye,m195_1 as we,m195_2 as Oe,m195_3 as ve,m195_4 as Ee,m195_5 as Le,m195_6 as Ce,m195_7 as Ne,m195_8 as N}from"../main.js";import{m262_0 as Pe,m262_1 as Re,m262_2 as Ie,m262_3 as q,m262_4 as De,m262_5 as Me,m262_6 as F,m262_7 as je,m262_8 as Ae,m262_9 as Be,m262_10 as We,m262_11 as He}from"../main.js";import{m196_0 as P}from"../shared.js";import{m238_0 as Je,m238_1 as R,m238_2 as Ve}from"../main.js";var i=R("tests",(t,e)=>t.id<e.id?-1:1);var I={failing:t=>t.last_outcome!=="passed",flaky:t=>t.flaky>0,quarantined:t=>t.quarantined};function Q(t,e){return Object.entries(t).every(([a,o])=>I[a]?String(I[a](e))===o:a==="test"?e.test.includes(o):e[a]===o)}var n=class extends P{#t;#e=F(null);fresh=q(()=>{let e=this.#e.value;if(e===null||this.loading.value==="first"||this.sort!=="last"&&this.more.value)return 0;let a=new Set(this.ids.value),o=r=>r.last_at>e&&Q(this.#t,r);return i.ids.value.filter(r=>!a.has(r)&&o(i.row(r).peek()??{})).length});constructor({filters:e,sort:a,page:o}){super({path:"/api/v1/tests",name:"tests",query:{...e,sort:a},page:o}),this.#t=e,this.sort=a,o&&this.#s()}async first(){await super.first(),this.#s()}#s(){let e=this.ids.peek().map(a=>this.row(a).peek().last_at);this.#e.value=e.reduce((a,o)=>o>a?o:a,"")}follow(){return this.start(),this.watch(i)}};import{m130_0 as D}from"../main.js";var p=[["","all"],["failing","failing"],["flaky","flaky"],["quarantined","in quarantine"]],j=[["","last run"],["failing","fails most"],["flaky","flakiest"],["slow","slowest"]],A={org_id:"organization",target:"target"},U=["test","failing","flaky","quarantined",...Object.keys(A)],J=250,V=t=>Object.fromEntries(U.filter(e=>t.get(e)).map(e=>[e,t.get(e)])),M=0;function Y(t){clearTimeout(M),M=setTimeout(()=>m({test:t}),J)}var K=t=>p.find(([e])=>t[e]==="true")?.[0]??"",X=t=>m(Object.fromEntries(p.slice(1).map(([e])=>[e,e===t?"true":""])),{push:!0}),Z=({filters:t,sort:e})=>s`
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
