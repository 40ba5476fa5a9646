import{m283_0 as W,m283_1 as V,m283_2 as X,m283_3 as J,m283_4 as K,m283_5 as U,m283_6 as Y,m283_7 as Z,m283_8 as g,m283_9 as ee,m283_10 as se,m283_11 as te}from"../main.js";import{m34_0 as re,m34_1 as h}from"../shared.js";import{m51_0 as $,m51_1 as x,m51_2 as v,m51_3 as p,m51_4 as b,m51_5 as w,m51_6 as y}from"../shared.js";import{m53_0 as T,m53_1 as S}from"../shared.js";import{m100_0 as F}from"../main.js";import{m118_0 as k}from"../shared.js";import{m122_0 as O}from"../main.js";import{m135_0 as R,m135_1 as $e,m135_2 as xe}from"../main.js";import{m143_0 as C}from"../main.js";import{m173_0 as Te,m173_1 as Se,m173_2 as Fe,m173_3 as ke,m173_4 as Oe,m173_5 as N,m173_6 as Re,m173_7 as Ce,m173_8 as Ne,m173_9 as Ee,m173_10 as Me,m173_11 as De,m173_12 as E,m173_13 as Ie,m173_14 as Le,m173_15 as Pe,m173_16 as Ae,m173_17 as Ge,m173_18 as je,m173_19 as qe,m173_20 as ze,m173_21 as Be,m173_22 as He,m173_23 as Qe}from"../main.js";import{m180_0 as Xe,m180_1 as M,m180_2 as Je,m180_3 as Ke,m180_4 as Ue,m180_5 as D}from"../main.js";import{m182_0 as s}from"../main.js";import{m214_0 as ts,m214_1 as as,m214_2 as os,m214_3 as rs,m214_4 as is,m214_5 as ms,m214_6 as ns,m214_7 as ls,m214_8 as I}from"../main.js";import{m223_0 as _s,m223_1 as ps,m223_2 as fs,m223_3 as ds,m223_4 as gs,m223_5 as f,m223_6 as hs,m223_7 as $s,m223_8 as xs,m223_9 as vs}from"../main.js";import{m257_0 as L}from"../main.js";var j=()=>s`
<${R} icon="failures" title="No failures yet">
<p>
Tests that fail are listed here by cause, of all builds. The <a href="/">overview</a> shows how to submit one.
</p>
<//>
`,q=1e4,z=[["","All"],...["new","failing","flaky","infrastructure"].map(e=>[e,y(e)])];function B(e,{q:l,label:t}){let u=l.toLowerCase().split(/\s+/).filter(Boolean);if(u.length===0&&!t)return e;let m=({cause:a,org_id:c,agent:o,examples:_})=>[a,c,o?.agent,..._.flatMap(r=>[r.test,r.agent])].join(" ").toLowerCase(),i=a=>!t||a.label===t,n=a=>i(a)&&u.every(c=>m(a).includes(c));return{...e,groups:e.groups.filter(n)}}function P({name:e,listed:l}){let t=e.includes("/")&&!l.some(a=>b(a)===e),[u,m]=[e.slice(0,e.lastIndexOf("/")),e.slice(e.lastIndexOf("/")+1)],i=M(t?h(u,m):null,0),n=i.data.value?.group;return t?i.error.value?s`<p class="nothing" data-linked>No failure of the linked cause is kept.</p>`:n?s`
<div data-linked>
<p class="quiet">The linked cause is not in the list below; its last seven days:</p>
<${$} found=${{groups:[n]}} changed=${()=>i.load()} />
</div>
`:null:null}function A({query:e}){let l=g(I,[]);D("overview");let t=L.row("overview").value,u=!t||t.done+t.failed>0,m=S(e),[i,n]=[e.get("q")??"",e.get("label")??""],a=`/api/v1/failures?since=${m}`,c=e.get("cause")??"";return s`
<${F}
title="Failures"
tools=${s`
<${T} since=${m} />
<${O}
label="Label"
hideLabel
options=${z}
value=${n}
onChange=${o=>f({label:o},{push:!0})}
/>
<${C}
id="failure-search"
label="Filter by cause, test, agent or organization"
placeholder="Cause, test, agent, organization"
text=${i}
onInput=${o=>f({q:o})}
/>
`}
>
<${x}
key=${a}
path=${a}
version=${t?.totals?.failed}
initial=${l?.since===m?l.failures:null}
none=${s`
<${P} name=${c} listed=${[]} />
${u?s`<${v}>No attempt failed in this period.<//>`:s`<${j} />`}
`}
>
${(o,_)=>{let r=B(o,{q:i,label:n}),d=[...new Set(r.groups.flatMap(G=>G.failed_job_ids))];return s`
<${P} name=${c} listed=${r.groups} />
<div class="failure-total">
<span class="quiet number">
${r===o?w(o):`${E(p(r))} of ${N(p(o),"cause")}`}
</span>
${d.length>0&&s`
<${k} filter=${{ids:d.slice(0,q)}}>
${r===o?"Retry failed":"Retry failed of these"}
<//>
`}
</div>
${r.groups.length>0?_(r):s`<p class="nothing">No causes match.</p>`}
`}}
<//>
<//>
`}export{A as default};
