import{m231_0 as A,m231_1 as N,m231_2 as F,m231_3 as c,m231_4 as I,m231_5 as M,m231_6 as R,m231_7 as D,m231_8 as l,m231_9 as H,m231_10 as P,m231_11 as Q}from"../main.js";import{m4_0 as p,m4_1 as n,m4_2 as J,m4_3 as U,m4_4 as V,m4_5 as W,m4_6 as X}from"../shared.js";import{m19_0 as f,m19_1 as Y}from"../shared.js";import{m29_0 as u}from"../main.js";import{m59_0 as _}from"../main.js";import{m67_0 as h}from"../shared.js";import{m75_0 as b}from"../main.js";import{m80_0 as $}from"../main.js";import{m110_0 as d,m110_1 as pt,m110_2 as ft}from"../main.js";import{m112_0 as g}from"../main.js";import{m148_0 as a}from"../main.js";import{m172_0 as gt,m172_1 as xt,m172_2 as yt,m172_3 as kt,m172_4 as Et,m172_5 as Bt,m172_6 as x}from"../main.js";import{m180_0 as Ot,m180_1 as Tt,m180_2 as Lt,m180_3 as Ct,m180_4 as y,m180_5 as jt,m180_6 as vt,m180_7 as At,m180_8 as Nt}from"../main.js";import{m217_0 as Mt,m217_1 as Rt,m217_2 as k}from"../main.js";var S=s=>Object.fromEntries(Object.keys(n).filter(e=>s.get(e)).map(e=>[e,s.get(e)])),w="qgjob submit --org-id acme --app-version-id 1.0 --suite smoke --branch main --test tests/login.spec.js --test tests/pay.spec.js";function O(s,e,o){let t=new Set(s.ids.value.map(r=>s.row(r).peek()?.[e]).filter(Boolean));return o&&t.add(o),[...t].sort()}function T({name:s,word:e,list:o,chosen:t}){let r=m=>()=>y({[s]:m},{push:!0}),i=[{label:`any ${e}`,checked:!t,run:r("")},...O(o,s,t).map(m=>({label:m,checked:m===t,run:r(m)}))];return a`
    <${b} label=${`Filter by ${e}`} items=${i}>
      <span class="quiet">${e}</span> ${t?a`<strong>${t}</strong>`:"any"}
      <${_} name="down" />
    <//>
  `}var L=({filters:s,list:e})=>a`
  ${Object.entries(n).map(([o,t])=>a`
      <${T} key=${o} name=${o} word=${t} list=${e} chosen=${s[o]??""} />
    `)}
  ${Object.keys(s).length>0&&a`<a class="button is-link" href="/batches">All batches</a>`}
`,C=({filtered:s})=>a`
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
            text=${w+k()}
          />
        `}
  <//>
`;function E({query:s}){let e=S(s),o=JSON.stringify(e),t=l(()=>new p({filters:e,page:x()}),[o]);c(()=>t.follow(),[t]);let r=t.ids.value,i=t.fresh.value,m=r.length===0&&!t.loading.value&&!t.error.value;return a`
    <${$}
      title="Batches"
      tools=${a`<${L} filters=${e} list=${t} />`}
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
            rowOf=${B=>t.row(B)}
            ...${f}
          />
        `}
      ${m&&a`<${C} filtered=${Object.keys(e).length>0} />`}
      <${h} list=${t} what="Batches" />
    <//>
  `}export{E as default};
