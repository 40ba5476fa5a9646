import{m231_0 as at,m231_1 as rt,m231_2 as ot,m231_3 as d,m231_4 as mt,m231_5 as it,m231_6 as nt,m231_7 as lt,m231_8 as h,m231_9 as ct,m231_10 as ft,m231_11 as ut}from"../main.js";import{m43_0 as $}from"../shared.js";import{m67_0 as g}from"../shared.js";import{m80_0 as b}from"../main.js";import{m98_0 as f}from"../main.js";import{m110_0 as x,m110_1 as Tt,m110_2 as yt}from"../main.js";import{m112_0 as k}from"../main.js";import{m141_0 as Lt,m141_1 as Nt,m141_2 as qt,m141_3 as Ct,m141_4 as S,m141_5 as u,m141_6 as T,m141_7 as Ft,m141_8 as Pt,m141_9 as Dt,m141_10 as y}from"../main.js";import{m148_0 as s}from"../main.js";import{m180_0 as At,m180_1 as Wt,m180_2 as Bt,m180_3 as Ht,m180_4 as m,m180_5 as zt,m180_6 as w,m180_7 as Gt,m180_8 as Qt}from"../main.js";import{m79_0 as O,m79_1 as Vt}from"../shared.js";import{m94_0 as v,m94_1 as Xt}from"../shared.js";import{m107_0 as E,m107_1 as ee}from"../main.js";import{m117_0 as L}from"../main.js";var W=t=>s`
  ${t.quarantined&&s`
      <span class="tag is-quarantined" data-tip=${t.quarantine_note||"Its failures do not fail a batch"}>
        quarantine
      </span>
    `}
`,B=({at:t})=>s`<time class="number quiet" datetime=${t} title=${t}>${y(t)}</time>`,H=({test:t})=>s`
  <span class="trend">
    <${E} values=${t.recent_seconds} />
    <span class="number">${t.mean_seconds===null?"\u2013":T(t.mean_seconds)}</span>
  </span>
`,z=({share:t,of:e})=>s`
  <span class="number">${u(t)}</span> <span class="quiet number">of ${S(e)}</span>
`,G=[{name:"last",title:"Last outcome",cell:t=>s`<${O} outcome=${t.last_outcome} />`},{name:"test",title:"Test",main:W,cell:t=>s`<${L} test=${t.test} />`},{name:"whose",title:"Organization",cell:t=>s`${t.org_id} <span class="quiet">${t.target}</span>`},{name:"recent",title:"Newest 20",cell:t=>s`<${v} outcomes=${t.recent} />`},{name:"passed",title:"Passed",label:"passed",numeric:!0,cell:t=>s`<${z} share=${t.pass_rate} of=${t.attempts} />`},{name:"flaky",title:"Flaky",label:"flaky",numeric:!0,cell:t=>t.flaky>0?s`<span class="number">${u(t.flaky_rate)}</span>`:s`<span class="quiet">–</span>`},{name:"usual",title:"Duration",numeric:!0,cell:t=>s`<${H} test=${t} />`},{name:"at",title:"Time",numeric:!0,cell:t=>s`<${B} at=${t.last_at} />`}],N={kind:"test",columns:G,hrefOf:t=>w("test",{id:t.id}),failed:t=>t.last_outcome!=="passed"};import{m172_0 as _e,m172_1 as de,m172_2 as he,m172_3 as $e,m172_4 as ge,m172_5 as be,m172_6 as q}from"../main.js";import{m233_0 as Se,m233_1 as Te,m233_2 as ye,m233_3 as C,m233_4 as we,m233_5 as Oe,m233_6 as ve,m233_7 as Ee,m233_8 as Le,m233_9 as Ne,m233_10 as qe,m233_11 as Ce}from"../main.js";import{m173_0 as F}from"../shared.js";import{m211_0 as P,m211_1 as Re}from"../main.js";var i=P("tests",(t,e)=>t.id<e.id?-1:1);var D={failing:t=>t.last_outcome!=="passed",flaky:t=>t.flaky>0,quarantined:t=>t.quarantined};function Q(t,e){return Object.entries(t).every(([a,r])=>D[a]?String(D[a](e))===r:a==="test"?e.test.includes(r):e[a]===r)}var n=class extends F{#t;#e="";fresh=C(()=>{if(this.loading.value==="first"||this.sort!=="last"&&this.more.value)return 0;let e=new Set(this.ids.value),a=r=>r.last_at>this.#e&&Q(this.#t,r);return i.ids.value.filter(r=>!e.has(r)&&a(i.row(r).peek()??{})).length});constructor({filters:e,sort:a,page:r}){super({path:"/api/v1/tests",name:"tests",query:{...e,sort:a},page:r}),this.#t=e,this.sort=a,r&&this.#s()}async first(){await super.first(),this.#s()}#s(){let e=this.ids.peek().map(a=>this.row(a).peek().last_at);this.#e=e.reduce((a,r)=>r>a?r:a,"")}follow(){return this.start(),i.watch(e=>Object.values(e).forEach(a=>this.update(a)))}};import{m118_0 as I}from"../main.js";var p=[["","all"],["failing","failing"],["flaky","flaky"],["quarantined","in quarantine"]],j=[["","last run"],["failing","fails most"],["flaky","flakiest"],["slow","slowest"]],M={org_id:"organization",target:"target"},U=["test","failing","flaky","quarantined",...Object.keys(M)],J=250,V=t=>Object.fromEntries(U.filter(e=>t.get(e)).map(e=>[e,t.get(e)])),R=0;function Y(t){clearTimeout(R),R=setTimeout(()=>m({test:t}),J)}var K=t=>p.find(([e])=>t[e]==="true")?.[0]??"",X=t=>m(Object.fromEntries(p.slice(1).map(([e])=>[e,e===t?"true":""])),{push:!0}),Z=({filters:t,sort:e})=>s`
  <${f} label="Which" hideLabel options=${p} value=${K(t)} onChange=${X} />
  <${I}
    id="test-search"
    label="Filter by test name"
    text=${t.test??""}
    onInput=${Y}
  />
  <${$} words=${M} filters=${t} />
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
        ${e?"Take a filter away, or look for another part of the name.":s`
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
  `}function A({query:t}){let e=V(t),a=j.some(([c])=>c===t.get("sort"))?t.get("sort"):"",r=JSON.stringify([e,a]),o=h(()=>new n({filters:e,sort:a||"last",page:q()}),[r]);d(()=>o.follow(),[o]);let l=o.ids.value,_=o.fresh.value;return s`
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
          <${k}
            id="tests-list"
            label="Tests"
            className="tests is-sticky"
            ids=${l}
            rowOf=${c=>o.row(c)}
            ...${N}
          />
        `}
      ${l.length===0&&!o.loading.value&&!o.error.value&&s`<${tt} filters=${e} />`}
      <${g} list=${o} what="Tests" older="Show more" />
    <//>
  `}export{A as default};
