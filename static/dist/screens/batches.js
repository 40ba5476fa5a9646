import{m293_0 as D,m293_1 as H,m293_2 as P,m293_3 as c,m293_4 as V,m293_5 as q,m293_6 as Q,m293_7 as U,m293_8 as l,m293_9 as z,m293_10 as J,m293_11 as W}from"../main.js";import{m8_0 as p,m8_1 as n,m8_2 as K,m8_3 as Y,m8_4 as Z,m8_5 as tt,m8_6 as et}from"../main.js";import{m28_0 as f,m28_1 as ot,m28_2 as rt,m28_3 as mt}from"../shared.js";import{m43_0 as ct,m43_1 as u}from"../main.js";import{m80_0 as _}from"../main.js";import{m90_0 as h}from"../shared.js";import{m99_0 as $}from"../main.js";import{m105_0 as b}from"../main.js";import{m140_0 as d,m140_1 as xt,m140_2 as wt}from"../main.js";import{m143_0 as g}from"../main.js";import{m164_0 as x,m164_1 as w,m164_2 as y}from"../shared.js";import{m189_0 as a}from"../main.js";import{m222_0 as Ct,m222_1 as Lt,m222_2 as At,m222_3 as jt,m222_4 as Ft,m222_5 as It,m222_6 as Nt,m222_7 as Rt,m222_8 as k}from"../main.js";import{m232_0 as Ht,m232_1 as Pt,m232_2 as Vt,m232_3 as qt,m232_4 as Qt,m232_5 as B,m232_6 as Ut,m232_7 as T,m232_8 as zt,m232_9 as Jt}from"../main.js";import{m275_0 as Gt,m275_1 as Kt,m275_2 as S,m275_3 as E,m275_4 as O}from"../main.js";var C=t=>Object.fromEntries(Object.keys(n).filter(s=>t.get(s)).map(s=>[s,t.get(s)])),L=`qgjob submit --org-id ${E(S)} --app-version-id 1.0 --suite smoke --branch main --test tests/login.spec.js --test tests/pay.spec.js`;function A(t,s,o){let e=new Set(t.ids.value.map(r=>t.row(r).peek()?.[s]).filter(Boolean));return o&&e.add(o),[...e].sort()}function j({name:t,word:s,list:o,chosen:e}){let r=m=>()=>B({[t]:m},{push:!0}),i=[{label:`any ${s}`,checked:!e,run:r("")},...A(o,t,e).map(m=>({label:m,checked:m===e,run:r(m)}))];return a`
<${$} label=${`Filter by ${s}`} items=${i}><span class="quiet">${s.charAt(0).toUpperCase()+s.slice(1)}</span>${" "}${e?a`<strong>${e}</strong>`:"any"}<${_} name="down" /><//>
`}var F=({filters:t,list:s,query:o})=>a`
<${w} query=${o} first="Batches" />${Object.entries(n).map(([e,r])=>a`
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
`}<${h} list=${t} what="Batches" />
`;function v({query:t}){let s=C(t),o=JSON.stringify(s),e=l(()=>new p({filters:s,page:k()}),[o]);c(()=>e.follow(),[e]);let r=e.ids.value,i=e.fresh.value,m=r.length===0&&!e.loading.value&&!e.error.value;return a`
<${b}
title="Batches"
tools=${a`<${F} filters=${s} list=${e} query=${t} />`}
actions=${i>0&&a`
<button type="button" class="pill" onClick=${()=>e.first()}>${i} new
</button>
`}
>${m&&a`<${I} filtered=${Object.keys(s).length>0} />`}${y(t)?!m&&a`<${x} subject=${s} query=${t} />`:a`<${N} list=${e} />`}<//>
`}export{v as default};
