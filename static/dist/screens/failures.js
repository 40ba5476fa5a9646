import{m281_0 as Q,m281_1 as W,m281_2 as V,m281_3 as X,m281_4 as J,m281_5 as K,m281_6 as U,m281_7 as Y,m281_8 as d,m281_9 as Z,m281_10 as ee,m281_11 as se}from"../main.js";import{m33_0 as oe,m33_1 as g}from"../shared.js";import{m50_0 as h,m50_1 as $,m50_2 as x,m50_3 as v,m50_4 as b,m50_5 as w}from"../shared.js";import{m52_0 as y,m52_1 as T}from"../shared.js";import{m99_0 as S}from"../main.js";import{m117_0 as F}from"../shared.js";import{m121_0 as k}from"../main.js";import{m134_0 as O,m134_1 as he,m134_2 as $e}from"../main.js";import{m142_0 as R}from"../main.js";import{m172_0 as ye,m172_1 as Te,m172_2 as Se,m172_3 as Fe,m172_4 as ke,m172_5 as C,m172_6 as Oe,m172_7 as Re,m172_8 as Ce,m172_9 as Ne,m172_10 as Ee,m172_11 as Me,m172_12 as N,m172_13 as De,m172_14 as Ie,m172_15 as Le,m172_16 as Pe,m172_17 as Ae,m172_18 as Ge,m172_19 as je,m172_20 as qe,m172_21 as ze,m172_22 as Be}from"../main.js";import{m179_0 as We,m179_1 as E,m179_2 as Ve,m179_3 as Xe,m179_4 as Je,m179_5 as M}from"../main.js";import{m181_0 as s}from"../main.js";import{m213_0 as es,m213_1 as ss,m213_2 as ts,m213_3 as as,m213_4 as os,m213_5 as rs,m213_6 as is,m213_7 as ms,m213_8 as D}from"../main.js";import{m222_0 as us,m222_1 as ps,m222_2 as cs,m222_3 as _s,m222_4 as fs,m222_5 as _,m222_6 as ds,m222_7 as gs,m222_8 as hs,m222_9 as $s}from"../main.js";import{m255_0 as I}from"../main.js";var G=()=>s`
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
