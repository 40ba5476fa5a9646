import{m267_0 as D,m267_1 as H,m267_2 as P,m267_3 as c,m267_4 as V,m267_5 as q,m267_6 as Q,m267_7 as z,m267_8 as l,m267_9 as J,m267_10 as U,m267_11 as W}from"../main.js";import{m4_0 as p,m4_1 as n,m4_2 as K,m4_3 as Y,m4_4 as Z,m4_5 as tt,m4_6 as et}from"../shared.js";import{m21_0 as f,m21_1 as ot,m21_2 as rt}from"../shared.js";import{m34_0 as nt,m34_1 as u}from"../main.js";import{m68_0 as _}from"../main.js";import{m77_0 as h}from"../shared.js";import{m86_0 as $}from"../main.js";import{m91_0 as b}from"../main.js";import{m125_0 as d,m125_1 as gt,m125_2 as xt}from"../main.js";import{m127_0 as g}from"../main.js";import{m147_0 as x,m147_1 as w,m147_2 as y}from"../shared.js";import{m171_0 as a}from"../main.js";import{m201_0 as vt,m201_1 as Lt,m201_2 as Ct,m201_3 as jt,m201_4 as At,m201_5 as Ft,m201_6 as Nt,m201_7 as It,m201_8 as k}from"../main.js";import{m210_0 as Dt,m210_1 as Ht,m210_2 as Pt,m210_3 as Vt,m210_4 as B,m210_5 as qt,m210_6 as S,m210_7 as Qt,m210_8 as zt}from"../main.js";import{m251_0 as Wt,m251_1 as Xt,m251_2 as T,m251_3 as E,m251_4 as O}from"../main.js";var L=t=>Object.fromEntries(Object.keys(n).filter(s=>t.get(s)).map(s=>[s,t.get(s)])),C=`qgjob submit --org-id ${E(T)} --app-version-id 1.0 --suite smoke --branch main --test tests/login.spec.js --test tests/pay.spec.js`;function j(t,s,o){let e=new Set(t.ids.value.map(r=>t.row(r).peek()?.[s]).filter(Boolean));return o&&e.add(o),[...e].sort()}function A({name:t,word:s,list:o,chosen:e}){let r=m=>()=>B({[t]:m},{push:!0}),i=[{label:`any ${s}`,checked:!e,run:r("")},...j(o,t,e).map(m=>({label:m,checked:m===e,run:r(m)}))];return a`
    <${$} label=${`Filter by ${s}`} items=${i}>
      <span class="quiet">${s}</span> ${e?a`<strong>${e}</strong>`:"any"}
      <${_} name="down" />
    <//>
  `}var F=({filters:t,list:s,query:o})=>a`
  <${w} query=${o} first="Batches" />
  ${Object.entries(n).map(([e,r])=>a`
      <${A} key=${e} name=${e} word=${r} list=${s} chosen=${t[e]??""} />
    `)}
  ${Object.keys(t).length>0&&a`<a class="button is-link" href=${S("batches",{},{view:o.get("view")})}>All batches</a>`}
`,N=({filtered:t})=>a`
  <${d} icon="batches" title=${t?"No batches match":"No batches yet"}>
    ${t?a`
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
            text=${C+O()}
          />
        `}
  <//>
`,I=({list:t})=>a`
  ${t.ids.value.length>0&&a`
      <${g}
        id="batches-list"
        label="Batches, newest first"
        className="batches is-sticky"
        ids=${t.ids.value}
        rowOf=${s=>t.row(s)}
        ...${f}
      />
    `}
  <${h} list=${t} what="Batches" />
`;function v({query:t}){let s=L(t),o=JSON.stringify(s),e=l(()=>new p({filters:s,page:k()}),[o]);c(()=>e.follow(),[e]);let r=e.ids.value,i=e.fresh.value,m=r.length===0&&!e.loading.value&&!e.error.value;return a`
    <${b}
      title="Batches"
      tools=${a`<${F} filters=${s} list=${e} query=${t} />`}
      actions=${i>0&&a`
          <button type="button" class="pill" onClick=${()=>e.first()}>
            ${i} new
          </button>
        `}
    >
      ${m&&a`<${N} filtered=${Object.keys(s).length>0} />`}
      ${y(t)?!m&&a`<${x} subject=${s} query=${t} />`:a`<${I} list=${e} />`}
    <//>
  `}export{v as default};
