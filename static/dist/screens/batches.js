import{m291_0 as D,m291_1 as H,m291_2 as P,m291_3 as c,m291_4 as V,m291_5 as q,m291_6 as Q,m291_7 as U,m291_8 as l,m291_9 as z,m291_10 as J,m291_11 as W}from"../main.js";import{m7_0 as p,m7_1 as n,m7_2 as K,m7_3 as Y,m7_4 as Z,m7_5 as tt,m7_6 as et}from"../main.js";import{m27_0 as f,m27_1 as ot,m27_2 as rt,m27_3 as mt}from"../shared.js";import{m42_0 as ct,m42_1 as u}from"../main.js";import{m79_0 as _}from"../main.js";import{m89_0 as h}from"../shared.js";import{m98_0 as $}from"../main.js";import{m104_0 as b}from"../main.js";import{m139_0 as d,m139_1 as xt,m139_2 as wt}from"../main.js";import{m142_0 as g}from"../main.js";import{m163_0 as x,m163_1 as w,m163_2 as y}from"../shared.js";import{m187_0 as a}from"../main.js";import{m220_0 as Ct,m220_1 as Lt,m220_2 as At,m220_3 as jt,m220_4 as Ft,m220_5 as It,m220_6 as Nt,m220_7 as Rt,m220_8 as k}from"../main.js";import{m230_0 as Ht,m230_1 as Pt,m230_2 as Vt,m230_3 as qt,m230_4 as Qt,m230_5 as B,m230_6 as Ut,m230_7 as T,m230_8 as zt,m230_9 as Jt}from"../main.js";import{m273_0 as Gt,m273_1 as Kt,m273_2 as S,m273_3 as E,m273_4 as O}from"../main.js";var C=t=>Object.fromEntries(Object.keys(n).filter(s=>t.get(s)).map(s=>[s,t.get(s)])),L=`qgjob submit --org-id ${E(S)} --app-version-id 1.0 --suite smoke --branch main --test tests/login.spec.js --test tests/pay.spec.js`;function A(t,s,o){let e=new Set(t.ids.value.map(r=>t.row(r).peek()?.[s]).filter(Boolean));return o&&e.add(o),[...e].sort()}function j({name:t,word:s,list:o,chosen:e}){let r=m=>()=>B({[t]:m},{push:!0}),i=[{label:`any ${s}`,checked:!e,run:r("")},...A(o,t,e).map(m=>({label:m,checked:m===e,run:r(m)}))];return a`
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
