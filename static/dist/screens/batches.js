import{m297_0 as R,m297_1 as D,m297_2 as P,m297_3 as c,m297_4 as V,m297_5 as q,m297_6 as Q,m297_7 as U,m297_8 as l,m297_9 as z,m297_10 as H,m297_11 as J}from"../main.js";import{m8_0 as p,m8_1 as n,m8_2 as G,m8_3 as K,m8_4 as Y}from"../shared.js";import{m29_0 as et,m29_1 as f,m29_2 as st,m29_3 as at}from"../shared.js";import{m45_0 as mt,m45_1 as u}from"../main.js";import{m82_0 as _}from"../main.js";import{m92_0 as h}from"../shared.js";import{m101_0 as $}from"../main.js";import{m107_0 as b}from"../main.js";import{m142_0 as d,m142_1 as bt,m142_2 as dt}from"../main.js";import{m166_0 as g,m166_1 as x,m166_2 as y}from"../shared.js";import{m191_0 as a}from"../main.js";import{m225_0 as Bt,m225_1 as Ot,m225_2 as vt,m225_3 as Et,m225_4 as Tt,m225_5 as jt,m225_6 as Ct,m225_7 as Lt,m225_8 as w}from"../main.js";import{m235_0 as It,m235_1 as Nt,m235_2 as Mt,m235_3 as Rt,m235_4 as Dt,m235_5 as k,m235_6 as Pt,m235_7 as S,m235_8 as Vt,m235_9 as qt}from"../main.js";import{m279_0 as zt,m279_1 as Ht,m279_2 as B,m279_3 as O,m279_4 as v}from"../main.js";var T=t=>Object.fromEntries(Object.keys(n).filter(s=>t.get(s)).map(s=>[s,t.get(s)])),j=`qgjob submit --org-id ${O(B)} --app-version-id 1.0 --suite smoke --branch main --test tests/login.spec.js --test tests/pay.spec.js`;function C(t,s,o){let e=new Set(t.ids.value.map(r=>t.row(r).peek()?.[s]).filter(Boolean));return o&&e.add(o),[...e].sort()}function L({name:t,word:s,list:o,chosen:e}){let r=m=>()=>k({[t]:m},{push:!0}),i=[{label:`any ${s}`,checked:!e,run:r("")},...C(o,t,e).map(m=>({label:m,checked:m===e,run:r(m)}))];return a`
<${$} label=${`Filter by ${s}`} items=${i}><span class="quiet">${s.charAt(0).toUpperCase()+s.slice(1)}</span>${" "}${e?a`<strong>${e}</strong>`:"any"}<${_} name="down" /><//>
`}var F=({filters:t,list:s,query:o})=>a`
<${x} query=${o} first="Batches" />${Object.entries(n).map(([e,r])=>a`
<${L} key=${e} name=${e} word=${r} list=${s} chosen=${t[e]??""} />
`)}${Object.keys(t).length>0&&a`<a class="button is-link" href=${S("batches",{},{view:o.get("view")})}>All batches</a>`}
`,A=({filtered:t})=>a`
<${d} icon="batches" title=${t?"No batches match":"No batches yet"}>${t?a`
<p>Filters match the exact organization, suite and branch.</p><p><a class="button" href="/batches">All batches</a></p>
`:a`
<p>
A batch is one submission: a suite of tests of one build. With a suite and a branch it is compared
with the batch before it.
</p><${u}
label="Submit a batch"
text=${j+v()}
/>
`}<//>
`,I=({list:t})=>a`
${t.ids.value.length>0&&a`
<${f}
id="batches-list"
label="Batches, newest first"
className="batches is-sticky"
ids=${t.ids.value}
rowOf=${s=>t.row(s)}
/>
`}<${h} list=${t} what="Batches" />
`;function E({query:t}){let s=T(t),o=JSON.stringify(s),e=l(()=>new p({filters:s,page:w()}),[o]);c(()=>e.follow(),[e]);let r=e.ids.value,i=e.fresh.value,m=r.length===0&&!e.loading.value&&!e.error.value;return a`
<${b}
title="Batches"
tools=${a`<${F} filters=${s} list=${e} query=${t} />`}
actions=${i>0&&a`
<button type="button" class="pill" onClick=${()=>e.first()}>${i} new
</button>
`}
>${m&&a`<${A} filtered=${Object.keys(s).length>0} />`}${y(t)?!m&&a`<${g} subject=${s} query=${t} />`:a`<${I} list=${e} />`}<//>
`}export{E as default};
