import{m284_0 as W,m284_1 as V,m284_2 as X,m284_3 as J,m284_4 as K,m284_5 as U,m284_6 as Y,m284_7 as Z,m284_8 as g,m284_9 as ee,m284_10 as se,m284_11 as te}from"../main.js";import{m35_0 as re,m35_1 as h}from"../shared.js";import{m52_0 as $,m52_1 as x,m52_2 as v,m52_3 as p,m52_4 as b,m52_5 as w,m52_6 as y}from"../shared.js";import{m54_0 as T,m54_1 as S}from"../shared.js";import{m101_0 as F}from"../main.js";import{m119_0 as k}from"../shared.js";import{m123_0 as O}from"../main.js";import{m136_0 as R,m136_1 as $e,m136_2 as xe}from"../main.js";import{m144_0 as C}from"../main.js";import{m174_0 as Te,m174_1 as Se,m174_2 as Fe,m174_3 as ke,m174_4 as Oe,m174_5 as N,m174_6 as Re,m174_7 as Ce,m174_8 as Ne,m174_9 as Ee,m174_10 as Me,m174_11 as De,m174_12 as E,m174_13 as Ie,m174_14 as Le,m174_15 as Pe,m174_16 as Ae,m174_17 as Ge,m174_18 as je,m174_19 as qe,m174_20 as ze,m174_21 as Be,m174_22 as He,m174_23 as Qe}from"../main.js";import{m181_0 as Xe,m181_1 as M,m181_2 as Je,m181_3 as Ke,m181_4 as Ue,m181_5 as D}from"../main.js";import{m183_0 as s}from"../main.js";import{m215_0 as ts,m215_1 as as,m215_2 as os,m215_3 as rs,m215_4 as is,m215_5 as ms,m215_6 as ns,m215_7 as ls,m215_8 as I}from"../main.js";import{m224_0 as _s,m224_1 as ps,m224_2 as fs,m224_3 as ds,m224_4 as gs,m224_5 as f,m224_6 as hs,m224_7 as $s,m224_8 as xs,m224_9 as vs}from"../main.js";import{m258_0 as L}from"../main.js";var j=()=>s`
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
