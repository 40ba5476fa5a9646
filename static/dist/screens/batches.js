import{m260_0 as N,m260_1 as I,m260_2 as M,m260_3 as c,m260_4 as R,m260_5 as D,m260_6 as q,m260_7 as H,m260_8 as l,m260_9 as P,m260_10 as Q,m260_11 as z}from"../main.js";import{m4_0 as p,m4_1 as n,m4_2 as V,m4_3 as W,m4_4 as X,m4_5 as G,m4_6 as K}from"../shared.js";import{m20_0 as f,m20_1 as tt}from"../shared.js";import{m32_0 as at,m32_1 as u}from"../main.js";import{m65_0 as _}from"../main.js";import{m74_0 as b}from"../shared.js";import{m83_0 as h}from"../main.js";import{m88_0 as $}from"../main.js";import{m122_0 as d,m122_1 as _t,m122_2 as bt}from"../main.js";import{m124_0 as g}from"../main.js";import{m165_0 as a}from"../main.js";import{m195_0 as kt,m195_1 as Et,m195_2 as St,m195_3 as Bt,m195_4 as Ot,m195_5 as wt,m195_6 as Tt,m195_7 as Ct,m195_8 as x}from"../main.js";import{m204_0 as vt,m204_1 as At,m204_2 as Ft,m204_3 as Nt,m204_4 as y,m204_5 as It,m204_6 as Mt,m204_7 as Rt,m204_8 as Dt}from"../main.js";import{m245_0 as Pt,m245_1 as Qt,m245_2 as k,m245_3 as E,m245_4 as S}from"../main.js";var w=s=>Object.fromEntries(Object.keys(n).filter(e=>s.get(e)).map(e=>[e,s.get(e)])),T=`qgjob submit --org-id ${E(k)} --app-version-id 1.0 --suite smoke --branch main --test tests/login.spec.js --test tests/pay.spec.js`;function C(s,e,o){let t=new Set(s.ids.value.map(r=>s.row(r).peek()?.[e]).filter(Boolean));return o&&t.add(o),[...t].sort()}function L({name:s,word:e,list:o,chosen:t}){let r=m=>()=>y({[s]:m},{push:!0}),i=[{label:`any ${e}`,checked:!t,run:r("")},...C(o,s,t).map(m=>({label:m,checked:m===t,run:r(m)}))];return a`
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
