import{m244_0 as N,m244_1 as I,m244_2 as M,m244_3 as c,m244_4 as R,m244_5 as D,m244_6 as q,m244_7 as H,m244_8 as l,m244_9 as P,m244_10 as Q,m244_11 as z}from"../main.js";import{m4_0 as p,m4_1 as n,m4_2 as V,m4_3 as W,m4_4 as X,m4_5 as G,m4_6 as K}from"../shared.js";import{m19_0 as f,m19_1 as tt}from"../shared.js";import{m30_0 as u}from"../main.js";import{m62_0 as _}from"../main.js";import{m70_0 as b}from"../shared.js";import{m79_0 as h}from"../main.js";import{m84_0 as $}from"../main.js";import{m115_0 as d,m115_1 as ut,m115_2 as _t}from"../main.js";import{m117_0 as g}from"../main.js";import{m154_0 as a}from"../main.js";import{m180_0 as yt,m180_1 as kt,m180_2 as Et,m180_3 as St,m180_4 as Bt,m180_5 as Ot,m180_6 as wt,m180_7 as Tt,m180_8 as x}from"../main.js";import{m188_0 as jt,m188_1 as vt,m188_2 as At,m188_3 as Ft,m188_4 as y,m188_5 as Nt,m188_6 as It,m188_7 as Mt,m188_8 as Rt}from"../main.js";import{m229_0 as Ht,m229_1 as Pt,m229_2 as k,m229_3 as E,m229_4 as S}from"../main.js";var w=s=>Object.fromEntries(Object.keys(n).filter(e=>s.get(e)).map(e=>[e,s.get(e)])),T=`qgjob submit --org-id ${E(k)} --app-version-id 1.0 --suite smoke --branch main --test tests/login.spec.js --test tests/pay.spec.js`;function L(s,e,o){let t=new Set(s.ids.value.map(r=>s.row(r).peek()?.[e]).filter(Boolean));return o&&t.add(o),[...t].sort()}function C({name:s,word:e,list:o,chosen:t}){let r=m=>()=>y({[s]:m},{push:!0}),i=[{label:`any ${e}`,checked:!t,run:r("")},...L(o,s,t).map(m=>({label:m,checked:m===t,run:r(m)}))];return a`
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
