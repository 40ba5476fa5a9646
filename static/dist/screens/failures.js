import{m282_0 as Q,m282_1 as W,m282_2 as V,m282_3 as X,m282_4 as J,m282_5 as K,m282_6 as U,m282_7 as Y,m282_8 as d,m282_9 as Z,m282_10 as ee,m282_11 as se}from"../main.js";import{m34_0 as oe,m34_1 as g}from"../shared.js";import{m51_0 as h,m51_1 as $,m51_2 as x,m51_3 as v,m51_4 as b,m51_5 as w}from"../shared.js";import{m53_0 as y,m53_1 as T}from"../shared.js";import{m100_0 as S}from"../main.js";import{m118_0 as F}from"../shared.js";import{m122_0 as k}from"../main.js";import{m135_0 as O,m135_1 as he,m135_2 as $e}from"../main.js";import{m143_0 as R}from"../main.js";import{m173_0 as ye,m173_1 as Te,m173_2 as Se,m173_3 as Fe,m173_4 as ke,m173_5 as C,m173_6 as Oe,m173_7 as Re,m173_8 as Ce,m173_9 as Ne,m173_10 as Ee,m173_11 as Me,m173_12 as N,m173_13 as De,m173_14 as Ie,m173_15 as Le,m173_16 as Pe,m173_17 as Ae,m173_18 as Ge,m173_19 as je,m173_20 as qe,m173_21 as ze,m173_22 as Be}from"../main.js";import{m180_0 as We,m180_1 as E,m180_2 as Ve,m180_3 as Xe,m180_4 as Je,m180_5 as M}from"../main.js";import{m182_0 as s}from"../main.js";import{m214_0 as es,m214_1 as ss,m214_2 as ts,m214_3 as as,m214_4 as os,m214_5 as rs,m214_6 as is,m214_7 as ms,m214_8 as D}from"../main.js";import{m223_0 as us,m223_1 as ps,m223_2 as cs,m223_3 as _s,m223_4 as fs,m223_5 as _,m223_6 as ds,m223_7 as gs,m223_8 as hs,m223_9 as $s}from"../main.js";import{m256_0 as I}from"../main.js";var G=()=>s`
<${O} icon="failures" title="No failures yet">
<p>
Tests that fail are listed here by cause, of all builds. The <a href="/">overview</a> shows how to submit one.
</p>
<//>
`,j=1e4,q=[["","All"],...["new","failing","flaky","infrastructure"].map(e=>[e,w(e)])];function z(e,{q:l,label:t}){let u=l.toLowerCase().split(/\s+/).filter(Boolean);if(u.length===0&&!t)return e;let m=({cause:a,org_id:p,agent:o,examples:c})=>[a,p,o?.agent,...c.flatMap(r=>[r.test,r.agent])].join(" ").toLowerCase(),i=a=>!t||a.label===t,n=a=>i(a)&&u.every(p=>m(a).includes(p));return{...e,groups:e.groups.filter(n)}}function L({name:e,listed:l}){let t=e.includes("/")&&!l.some(a=>v(a)===e),[u,m]=[e.slice(0,e.lastIndexOf("/")),e.slice(e.lastIndexOf("/")+1)],i=E(t?g(u,m):null,0),n=i.data.value?.group;return t?i.error.value?s`<p class="nothing" data-linked>No failure of the linked cause is kept.</p>`:n?s`
<div data-linked>
<p class="quiet">The linked cause is not in the list below; its last seven days:</p>
<${h} found=${{groups:[n]}} changed=${()=>i.load()} />
</div>
`:null:null}function P({query:e}){let l=d(D,[]);M("overview");let t=I.row("overview").value,u=!t||t.done+t.failed>0,m=T(e),[i,n]=[e.get("q")??"",e.get("label")??""],a=`/api/v1/failures?since=${m}`,p=e.get("cause")??"";return s`
<${S}
title="Failures"
tools=${s`
<${y} since=${m} />
<${k}
label="Label"
hideLabel
options=${q}
value=${n}
onChange=${o=>_({label:o},{push:!0})}
/>
<${R}
id="failure-search"
label="Filter by cause, test, agent or organization"
placeholder="Cause, test, agent, organization"
text=${i}
onInput=${o=>_({q:o})}
/>
`}
>
<${$}
key=${a}
path=${a}
version=${t?.totals?.failed}
initial=${l?.since===m?l.failures:null}
none=${s`
<${L} name=${p} listed=${[]} />
${u?s`<${x}>No attempt failed in this period.<//>`:s`<${G} />`}
`}
>
${(o,c)=>{let r=z(o,{q:i,label:n}),f=[...new Set(r.groups.flatMap(A=>A.failed_job_ids))];return s`
<${L} name=${p} listed=${r.groups} />
<div class="failure-total">
<span class="quiet number">
${r===o?b(o):`${N(r.groups.length)} of ${C(o.groups.length,"cause")}`}
</span>
${f.length>0&&s`
<${F} filter=${{ids:f.slice(0,j)}}>
${r===o?"Retry failed":"Retry failed of these"}
<//>
`}
</div>
${r.groups.length>0?c(r):s`<p class="nothing">No causes match.</p>`}
`}}
<//>
<//>
`}export{P as default};
