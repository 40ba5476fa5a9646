import{m287_0 as D,m287_1 as H,m287_2 as P,m287_3 as c,m287_4 as V,m287_5 as q,m287_6 as Q,m287_7 as U,m287_8 as l,m287_9 as z,m287_10 as J,m287_11 as W}from"../main.js";import{m6_0 as p,m6_1 as n,m6_2 as K,m6_3 as Y,m6_4 as Z,m6_5 as tt,m6_6 as et}from"../main.js";import{m26_0 as f,m26_1 as ot,m26_2 as rt,m26_3 as mt}from"../shared.js";import{m41_0 as ct,m41_1 as u}from"../main.js";import{m77_0 as _}from"../main.js";import{m87_0 as h}from"../shared.js";import{m96_0 as $}from"../main.js";import{m102_0 as b}from"../main.js";import{m137_0 as d,m137_1 as xt,m137_2 as wt}from"../main.js";import{m139_0 as g}from"../main.js";import{m160_0 as x,m160_1 as w,m160_2 as y}from"../shared.js";import{m184_0 as a}from"../main.js";import{m216_0 as Ct,m216_1 as Lt,m216_2 as At,m216_3 as jt,m216_4 as Ft,m216_5 as It,m216_6 as Nt,m216_7 as Rt,m216_8 as k}from"../main.js";import{m226_0 as Ht,m226_1 as Pt,m226_2 as Vt,m226_3 as qt,m226_4 as Qt,m226_5 as B,m226_6 as Ut,m226_7 as T,m226_8 as zt,m226_9 as Jt}from"../main.js";import{m269_0 as Gt,m269_1 as Kt,m269_2 as S,m269_3 as E,m269_4 as O}from"../main.js";var C=t=>Object.fromEntries(Object.keys(n).filter(s=>t.get(s)).map(s=>[s,t.get(s)])),L=`qgjob submit --org-id ${E(S)} --app-version-id 1.0 --suite smoke --branch main --test tests/login.spec.js --test tests/pay.spec.js`;function A(t,s,o){let e=new Set(t.ids.value.map(r=>t.row(r).peek()?.[s]).filter(Boolean));return o&&e.add(o),[...e].sort()}function j({name:t,word:s,list:o,chosen:e}){let r=m=>()=>B({[t]:m},{push:!0}),i=[{label:`any ${s}`,checked:!e,run:r("")},...A(o,t,e).map(m=>({label:m,checked:m===e,run:r(m)}))];return a`
<${$} label=${`Filter by ${s}`} items=${i}>
<span class="quiet">${s.charAt(0).toUpperCase()+s.slice(1)}</span>${" "}
${e?a`<strong>${e}</strong>`:"any"}
<${_} name="down" />
<//>
`}var F=({filters:t,list:s,query:o})=>a`
<${w} query=${o} first="Batches" />
${Object.entries(n).map(([e,r])=>a`
<${j} key=${e} name=${e} word=${r} list=${s} chosen=${t[e]??""} />
`)}
${Object.keys(t).length>0&&a`<a class="button is-link" href=${T("batches",{},{view:o.get("view")})}>All batches</a>`}
`,I=({filtered:t})=>a`
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
text=${L+O()}
/>
`}
<//>
`,N=({list:t})=>a`
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
`;function v({query:t}){let s=C(t),o=JSON.stringify(s),e=l(()=>new p({filters:s,page:k()}),[o]);c(()=>e.follow(),[e]);let r=e.ids.value,i=e.fresh.value,m=r.length===0&&!e.loading.value&&!e.error.value;return a`
<${b}
title="Batches"
tools=${a`<${F} filters=${s} list=${e} query=${t} />`}
actions=${i>0&&a`
<button type="button" class="pill" onClick=${()=>e.first()}>
${i} new
</button>
`}
>
${m&&a`<${I} filtered=${Object.keys(s).length>0} />`}
${y(t)?!m&&a`<${x} subject=${s} query=${t} />`:a`<${N} list=${e} />`}
<//>
`}export{v as default};
