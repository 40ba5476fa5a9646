import{m281_0 as D,m281_1 as H,m281_2 as P,m281_3 as c,m281_4 as V,m281_5 as q,m281_6 as Q,m281_7 as U,m281_8 as l,m281_9 as z,m281_10 as J,m281_11 as W}from"../main.js";import{m6_0 as p,m6_1 as n,m6_2 as K,m6_3 as Y,m6_4 as Z,m6_5 as tt}from"../main.js";import{m24_0 as f,m24_1 as at,m24_2 as ot,m24_3 as rt}from"../shared.js";import{m38_0 as nt,m38_1 as u}from"../main.js";import{m74_0 as _}from"../main.js";import{m84_0 as h}from"../shared.js";import{m93_0 as $}from"../main.js";import{m99_0 as b}from"../main.js";import{m134_0 as d,m134_1 as gt,m134_2 as xt}from"../main.js";import{m136_0 as g}from"../main.js";import{m157_0 as x,m157_1 as w,m157_2 as y}from"../shared.js";import{m181_0 as a}from"../main.js";import{m213_0 as vt,m213_1 as Ct,m213_2 as Lt,m213_3 as At,m213_4 as jt,m213_5 as Ft,m213_6 as It,m213_7 as Nt,m213_8 as k}from"../main.js";import{m222_0 as Dt,m222_1 as Ht,m222_2 as Pt,m222_3 as Vt,m222_4 as qt,m222_5 as B,m222_6 as Qt,m222_7 as T,m222_8 as Ut,m222_9 as zt}from"../main.js";import{m264_0 as Xt,m264_1 as Gt,m264_2 as S,m264_3 as E,m264_4 as O}from"../main.js";var C=t=>Object.fromEntries(Object.keys(n).filter(s=>t.get(s)).map(s=>[s,t.get(s)])),L=`qgjob submit --org-id ${E(S)} --app-version-id 1.0 --suite smoke --branch main --test tests/login.spec.js --test tests/pay.spec.js`;function A(t,s,o){let e=new Set(t.ids.value.map(r=>t.row(r).peek()?.[s]).filter(Boolean));return o&&e.add(o),[...e].sort()}function j({name:t,word:s,list:o,chosen:e}){let r=m=>()=>B({[t]:m},{push:!0}),i=[{label:`any ${s}`,checked:!e,run:r("")},...A(o,t,e).map(m=>({label:m,checked:m===e,run:r(m)}))];return a`
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
