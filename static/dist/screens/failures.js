import{m279_0 as Q,m279_1 as W,m279_2 as V,m279_3 as X,m279_4 as J,m279_5 as K,m279_6 as U,m279_7 as Y,m279_8 as d,m279_9 as Z,m279_10 as ee,m279_11 as se}from"../main.js";import{m33_0 as oe,m33_1 as g}from"../shared.js";import{m50_0 as h,m50_1 as $,m50_2 as x,m50_3 as v,m50_4 as b,m50_5 as w}from"../shared.js";import{m52_0 as y,m52_1 as T}from"../shared.js";import{m98_0 as S}from"../main.js";import{m116_0 as F}from"../shared.js";import{m120_0 as k}from"../main.js";import{m133_0 as O,m133_1 as he,m133_2 as $e}from"../main.js";import{m141_0 as R}from"../main.js";import{m171_0 as ye,m171_1 as Te,m171_2 as Se,m171_3 as Fe,m171_4 as ke,m171_5 as C,m171_6 as Oe,m171_7 as Re,m171_8 as Ce,m171_9 as Ne,m171_10 as Ee,m171_11 as Me,m171_12 as N,m171_13 as De,m171_14 as Ie,m171_15 as Le,m171_16 as Pe,m171_17 as Ae,m171_18 as Ge,m171_19 as je,m171_20 as qe,m171_21 as ze,m171_22 as Be}from"../main.js";import{m178_0 as We,m178_1 as E,m178_2 as Ve,m178_3 as Xe,m178_4 as Je,m178_5 as M}from"../main.js";import{m180_0 as s}from"../main.js";import{m211_0 as es,m211_1 as ss,m211_2 as ts,m211_3 as as,m211_4 as os,m211_5 as rs,m211_6 as is,m211_7 as ms,m211_8 as D}from"../main.js";import{m220_0 as us,m220_1 as ps,m220_2 as cs,m220_3 as _s,m220_4 as fs,m220_5 as _,m220_6 as ds,m220_7 as gs,m220_8 as hs,m220_9 as $s}from"../main.js";import{m253_0 as I}from"../main.js";var G=()=>s`
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
