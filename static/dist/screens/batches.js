import{m250_0 as N,m250_1 as I,m250_2 as M,m250_3 as c,m250_4 as R,m250_5 as D,m250_6 as q,m250_7 as H,m250_8 as l,m250_9 as P,m250_10 as Q,m250_11 as z}from"../main.js";import{m4_0 as p,m4_1 as n,m4_2 as V,m4_3 as W,m4_4 as X,m4_5 as G,m4_6 as K}from"../shared.js";import{m19_0 as f,m19_1 as tt}from"../shared.js";import{m31_0 as at,m31_1 as u}from"../main.js";import{m63_0 as _}from"../main.js";import{m71_0 as b}from"../shared.js";import{m80_0 as h}from"../main.js";import{m85_0 as $}from"../main.js";import{m117_0 as d,m117_1 as _t,m117_2 as bt}from"../main.js";import{m119_0 as g}from"../main.js";import{m159_0 as a}from"../main.js";import{m185_0 as kt,m185_1 as Et,m185_2 as St,m185_3 as Bt,m185_4 as Ot,m185_5 as wt,m185_6 as Tt,m185_7 as Ct,m185_8 as x}from"../main.js";import{m194_0 as vt,m194_1 as At,m194_2 as Ft,m194_3 as Nt,m194_4 as y,m194_5 as It,m194_6 as Mt,m194_7 as Rt,m194_8 as Dt}from"../main.js";import{m235_0 as Pt,m235_1 as Qt,m235_2 as k,m235_3 as E,m235_4 as S}from"../main.js";var w=s=>Object.fromEntries(Object.keys(n).filter(e=>s.get(e)).map(e=>[e,s.get(e)])),T=`qgjob submit --org-id ${E(k)} --app-version-id 1.0 --suite smoke --branch main --test tests/login.spec.js --test tests/pay.spec.js`;function C(s,e,o){let t=new Set(s.ids.value.map(r=>s.row(r).peek()?.[e]).filter(Boolean));return o&&t.add(o),[...t].sort()}function L({name:s,word:e,list:o,chosen:t}){let r=m=>()=>y({[s]:m},{push:!0}),i=[{label:`any ${e}`,checked:!t,run:r("")},...C(o,s,t).map(m=>({label:m,checked:m===t,run:r(m)}))];return a`
    <${h} label=${`Filter by ${e}`} items=${i}>
      <span class="quiet">${e}</span> ${t?a`<strong>${t}</strong>`:"any"}
      <${_} name="down" />
    <//>
  `}var j=({filters:s,list:e})=>a`
  ${Object.entries(n).map(([o,t])=>a`
      <${L} key=${o} name=${o} word=${t} list=${e} chosen=${s[o]??""} />
    `)}
  ${Object.keys(s).length>0&&a`<a class="button is-link" href="/batches">All batches</a>`}
`,v=({filtered:s})=>a`
  <${d} icon="batches" title=${s?"No batches match":"No batches yet"}>
    ${s?a`
          <p>Filters match the exact organization, suite and branch.</p>
          <p>
            <a class="button" href="/batches">All batches</a>
          </p>
        `:a`
          <p>
            A batch is one submission: a suite of tests of one build. With a suite and a branch it is compared
            with the batch before it.
          </p>
          <${u}
            label="Submit a batch"
            text=${T+S()}
          />
        `}
  <//>
`;function B({query:s}){let e=w(s),o=JSON.stringify(e),t=l(()=>new p({filters:e,page:x()}),[o]);c(()=>t.follow(),[t]);let r=t.ids.value,i=t.fresh.value,m=r.length===0&&!t.loading.value&&!t.error.value;return a`
    <${$}
      title="Batches"
      tools=${a`<${j} filters=${e} list=${t} />`}
      actions=${i>0&&a`
          <button type="button" class="pill" onClick=${()=>t.first()}>
            ${i} new
          </button>
        `}
    >
      ${r.length>0&&a`
          <${g}
            id="batches-list"
            label="Batches, newest first"
            className="batches is-sticky"
            ids=${r}
            rowOf=${O=>t.row(O)}
            ...${f}
          />
        `}
      ${m&&a`<${v} filtered=${Object.keys(e).length>0} />`}
      <${b} list=${t} what="Batches" />
    <//>
  `}export{B as default};
