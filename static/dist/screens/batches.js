import{m295_0 as D,m295_1 as H,m295_2 as P,m295_3 as c,m295_4 as V,m295_5 as q,m295_6 as Q,m295_7 as U,m295_8 as l,m295_9 as z,m295_10 as J,m295_11 as W}from"../main.js";import{m8_0 as p,m8_1 as n,m8_2 as K,m8_3 as Y,m8_4 as Z}from"../shared.js";import{m28_0 as f,m28_1 as st,m28_2 as at,m28_3 as ot}from"../shared.js";import{m43_0 as it,m43_1 as u}from"../main.js";import{m80_0 as _}from"../main.js";import{m90_0 as $}from"../shared.js";import{m99_0 as h}from"../main.js";import{m105_0 as b}from"../main.js";import{m140_0 as d,m140_1 as dt,m140_2 as gt}from"../main.js";import{m143_0 as g}from"../main.js";import{m164_0 as x,m164_1 as y,m164_2 as w}from"../shared.js";import{m189_0 as a}from"../main.js";import{m223_0 as Ot,m223_1 as vt,m223_2 as Ct,m223_3 as Lt,m223_4 as At,m223_5 as jt,m223_6 as Ft,m223_7 as It,m223_8 as k}from"../main.js";import{m233_0 as Rt,m233_1 as Dt,m233_2 as Ht,m233_3 as Pt,m233_4 as Vt,m233_5 as B,m233_6 as qt,m233_7 as T,m233_8 as Qt,m233_9 as Ut}from"../main.js";import{m277_0 as Wt,m277_1 as Xt,m277_2 as S,m277_3 as E,m277_4 as O}from"../main.js";var C=t=>Object.fromEntries(Object.keys(n).filter(s=>t.get(s)).map(s=>[s,t.get(s)])),L=`qgjob submit --org-id ${E(S)} --app-version-id 1.0 --suite smoke --branch main --test tests/login.spec.js --test tests/pay.spec.js`;function A(t,s,o){let e=new Set(t.ids.value.map(r=>t.row(r).peek()?.[s]).filter(Boolean));return o&&e.add(o),[...e].sort()}function j({name:t,word:s,list:o,chosen:e}){let r=m=>()=>B({[t]:m},{push:!0}),i=[{label:`any ${s}`,checked:!e,run:r("")},...A(o,t,e).map(m=>({label:m,checked:m===e,run:r(m)}))];return a`
<${h} label=${`Filter by ${s}`} items=${i}><span class="quiet">${s.charAt(0).toUpperCase()+s.slice(1)}</span>${" "}${e?a`<strong>${e}</strong>`:"any"}<${_} name="down" /><//>
`}var F=({filters:t,list:s,query:o})=>a`
<${y} query=${o} first="Batches" />${Object.entries(n).map(([e,r])=>a`
<${j} key=${e} name=${e} word=${r} list=${s} chosen=${t[e]??""} />
`)}${Object.keys(t).length>0&&a`<a class="button is-link" href=${T("batches",{},{view:o.get("view")})}>All batches</a>`}
`,I=({filtered:t})=>a`
<${d} icon="batches" title=${t?"No batches match":"No batches yet"}>${t?a`
<p>Filters match the exact organization, suite and branch.</p><p><a class="button" href="/batches">All batches</a></p>
`:a`
<p>
A batch is one submission: a suite of tests of one build. With a suite and a branch it is compared
with the batch before it.
</p><${u}
label="Submit a batch"
text=${L+O()}
/>
`}<//>
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
`}<${$} list=${t} what="Batches" />
`;function v({query:t}){let s=C(t),o=JSON.stringify(s),e=l(()=>new p({filters:s,page:k()}),[o]);c(()=>e.follow(),[e]);let r=e.ids.value,i=e.fresh.value,m=r.length===0&&!e.loading.value&&!e.error.value;return a`
<${b}
title="Batches"
tools=${a`<${F} filters=${s} list=${e} query=${t} />`}
actions=${i>0&&a`
<button type="button" class="pill" onClick=${()=>e.first()}>${i} new
</button>
`}
>${m&&a`<${I} filtered=${Object.keys(s).length>0} />`}${w(t)?!m&&a`<${x} subject=${s} query=${t} />`:a`<${N} list=${e} />`}<//>
`}export{v as default};
