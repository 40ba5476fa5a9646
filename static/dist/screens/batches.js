import{m247_0 as N,m247_1 as I,m247_2 as M,m247_3 as c,m247_4 as R,m247_5 as D,m247_6 as q,m247_7 as H,m247_8 as l,m247_9 as P,m247_10 as Q,m247_11 as z}from"../main.js";import{m4_0 as p,m4_1 as n,m4_2 as V,m4_3 as W,m4_4 as X,m4_5 as G,m4_6 as K}from"../shared.js";import{m19_0 as f,m19_1 as tt}from"../shared.js";import{m31_0 as u}from"../main.js";import{m63_0 as _}from"../main.js";import{m71_0 as b}from"../shared.js";import{m80_0 as h}from"../main.js";import{m85_0 as $}from"../main.js";import{m117_0 as d,m117_1 as ut,m117_2 as _t}from"../main.js";import{m119_0 as g}from"../main.js";import{m157_0 as a}from"../main.js";import{m183_0 as yt,m183_1 as kt,m183_2 as Et,m183_3 as St,m183_4 as Bt,m183_5 as Ot,m183_6 as wt,m183_7 as Tt,m183_8 as x}from"../main.js";import{m191_0 as jt,m191_1 as vt,m191_2 as At,m191_3 as Ft,m191_4 as y,m191_5 as Nt,m191_6 as It,m191_7 as Mt,m191_8 as Rt}from"../main.js";import{m232_0 as Ht,m232_1 as Pt,m232_2 as k,m232_3 as E,m232_4 as S}from"../main.js";var w=s=>Object.fromEntries(Object.keys(n).filter(e=>s.get(e)).map(e=>[e,s.get(e)])),T=`qgjob submit --org-id ${E(k)} --app-version-id 1.0 --suite smoke --branch main --test tests/login.spec.js --test tests/pay.spec.js`;function L(s,e,o){let t=new Set(s.ids.value.map(r=>s.row(r).peek()?.[e]).filter(Boolean));return o&&t.add(o),[...t].sort()}function C({name:s,word:e,list:o,chosen:t}){let r=m=>()=>y({[s]:m},{push:!0}),i=[{label:`any ${e}`,checked:!t,run:r("")},...L(o,s,t).map(m=>({label:m,checked:m===t,run:r(m)}))];return a`
    <${h} label=${`Filter by ${e}`} items=${i}>
      <span class="quiet">${e}</span> ${t?a`<strong>${t}</strong>`:"any"}
      <${_} name="down" />
    <//>
  `}var j=({filters:s,list:e})=>a`
  ${Object.entries(n).map(([o,t])=>a`
      <${C} key=${o} name=${o} word=${t} list=${e} chosen=${s[o]??""} />
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
