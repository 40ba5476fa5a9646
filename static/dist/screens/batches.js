import{m271_0 as D,m271_1 as H,m271_2 as P,m271_3 as c,m271_4 as V,m271_5 as q,m271_6 as Q,m271_7 as z,m271_8 as l,m271_9 as J,m271_10 as U,m271_11 as W}from"../main.js";import{m6_0 as p,m6_1 as n,m6_2 as K,m6_3 as Y,m6_4 as Z,m6_5 as tt,m6_6 as et}from"../shared.js";import{m23_0 as f,m23_1 as ot,m23_2 as rt}from"../shared.js";import{m36_0 as nt,m36_1 as u}from"../main.js";import{m71_0 as _}from"../main.js";import{m80_0 as h}from"../shared.js";import{m89_0 as $}from"../main.js";import{m94_0 as b}from"../main.js";import{m128_0 as d,m128_1 as gt,m128_2 as xt}from"../main.js";import{m130_0 as g}from"../main.js";import{m150_0 as x,m150_1 as w,m150_2 as y}from"../shared.js";import{m174_0 as a}from"../main.js";import{m204_0 as vt,m204_1 as Lt,m204_2 as Ct,m204_3 as jt,m204_4 as At,m204_5 as Ft,m204_6 as Nt,m204_7 as It,m204_8 as k}from"../main.js";import{m213_0 as Dt,m213_1 as Ht,m213_2 as Pt,m213_3 as Vt,m213_4 as qt,m213_5 as B,m213_6 as Qt,m213_7 as S,m213_8 as zt,m213_9 as Jt}from"../main.js";import{m255_0 as Xt,m255_1 as Gt,m255_2 as T,m255_3 as E,m255_4 as O}from"../main.js";var L=t=>Object.fromEntries(Object.keys(n).filter(s=>t.get(s)).map(s=>[s,t.get(s)])),C=`qgjob submit --org-id ${E(T)} --app-version-id 1.0 --suite smoke --branch main --test tests/login.spec.js --test tests/pay.spec.js`;function j(t,s,o){let e=new Set(t.ids.value.map(r=>t.row(r).peek()?.[s]).filter(Boolean));return o&&e.add(o),[...e].sort()}function A({name:t,word:s,list:o,chosen:e}){let r=m=>()=>B({[t]:m},{push:!0}),i=[{label:`any ${s}`,checked:!e,run:r("")},...j(o,t,e).map(m=>({label:m,checked:m===e,run:r(m)}))];return a`
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
