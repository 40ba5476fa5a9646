import{m284_0 as X,m284_1 as J,m284_2 as K,m284_3 as U,m284_4 as Y,m284_5 as Z,m284_6 as ee,m284_7 as se,m284_8 as h,m284_9 as te,m284_10 as ae,m284_11 as oe}from"../main.js";import{m35_0 as me,m35_1 as $}from"../shared.js";import{m52_0 as x,m52_1 as v,m52_2 as b,m52_3 as f,m52_4 as w,m52_5 as y,m52_6 as T}from"../shared.js";import{m54_0 as S,m54_1 as k}from"../shared.js";import{m101_0 as F}from"../main.js";import{m119_0 as ge,m119_1 as O}from"../shared.js";import{m123_0 as R}from"../main.js";import{m136_0 as C,m136_1 as be,m136_2 as we}from"../main.js";import{m144_0 as N}from"../main.js";import{m174_0 as Fe,m174_1 as Oe,m174_2 as Re,m174_3 as Ce,m174_4 as Ne,m174_5 as E,m174_6 as Ee,m174_7 as Me,m174_8 as De,m174_9 as Ie,m174_10 as Le,m174_11 as Pe,m174_12 as M,m174_13 as je,m174_14 as Ae,m174_15 as Be,m174_16 as Ge,m174_17 as qe,m174_18 as ze,m174_19 as He,m174_20 as Qe,m174_21 as We,m174_22 as Ve,m174_23 as Xe}from"../main.js";import{m181_0 as Ue,m181_1 as D,m181_2 as Ye,m181_3 as Ze,m181_4 as es,m181_5 as I}from"../main.js";import{m183_0 as s}from"../main.js";import{m215_0 as rs,m215_1 as is,m215_2 as ms,m215_3 as ns,m215_4 as ls,m215_5 as us,m215_6 as _s,m215_7 as cs,m215_8 as L}from"../main.js";import{m224_0 as ds,m224_1 as gs,m224_2 as hs,m224_3 as $s,m224_4 as xs,m224_5 as p,m224_6 as vs,m224_7 as bs,m224_8 as ws,m224_9 as ys}from"../main.js";import{m258_0 as P}from"../main.js";var q=()=>s`
<${C} icon="failures" title="No failures yet">
<p>
Tests that fail are listed here by cause, of all builds. The <a href="/">overview</a> shows how to submit one.
</p>
<//>
`,z=1e4,H=[["","All"],...["new","failing","flaky","infrastructure"].map(e=>[e,T(e)])];function Q(e,{q:l,label:t}){let u=l.toLowerCase().split(/\s+/).filter(Boolean);if(u.length===0&&!t)return e;let m=({cause:a,org_id:_,agent:o,examples:c})=>[a,_,o?.agent,...c.flatMap(r=>[r.test,r.agent])].join(" ").toLowerCase(),i=a=>!t||a.label===t,n=a=>i(a)&&u.every(_=>m(a).includes(_));return{...e,groups:e.groups.filter(n)}}function j({name:e,listed:l}){let t=e.includes("/")&&!l.some(a=>w(a)===e),[u,m]=[e.slice(0,e.lastIndexOf("/")),e.slice(e.lastIndexOf("/")+1)],i=D(t?$(u,m):null,0),n=i.data.value?.group;return t?i.error.value?s`<p class="nothing" data-linked>No failure of the linked cause is kept.</p>`:n?s`
<div data-linked>
<p class="quiet">The linked cause is not in the list below; its last seven days:</p>
<${x} found=${{groups:[n]}} changed=${()=>i.load()} />
</div>
`:null:null}function A({query:e}){let l=h(L,[]);I("overview");let t=P.row("overview").value,u=!t||t.done+t.failed>0,m=k(e),[i,n]=[e.get("q")??"",e.get("label")??""],a=`/api/v1/failures?since=${m}`,_=e.get("cause")??"";return s`
<${F}
title="Failures"
tools=${s`
<${S} since=${m} />
<${R}
label="Label"
hideLabel
options=${H}
value=${n}
onChange=${o=>p({label:o},{push:!0})}
/>
<${N}
id="failure-search"
label="Filter by cause, test, agent or organization"
placeholder="Cause, test, agent, organization"
text=${i}
onInput=${o=>p({q:o})}
/>
`}
>
<${v}
key=${a}
path=${a}
version=${t?.totals?.failed}
initial=${l?.since===m?l.failures:null}
none=${s`
<${j} name=${_} listed=${[]} />
${u?s`<${b}>No attempt failed in this period.<//>`:s`<${q} />`}
`}
>
${(o,c)=>{let r=Q(o,{q:i,label:n}),d=B=>[...new Set(r.groups.flatMap(G=>G[B]))].slice(0,z),g=d("failed_job_ids");return s`
<${j} name=${_} listed=${r.groups} />
<div class="failure-total">
<span class="quiet number">
${r===o?y(o):`${M(f(r))} of ${E(f(o),"cause")}`}
</span>
${g.length>0&&s`
<${O} filter=${{ids:g}} fresh=${{ids:d("new_job_ids")}}>
${r===o?"Retry failed":"Retry failed of these"}
<//>
`}
</div>
${r.groups.length>0?c(r):s`<p class="nothing">No causes match.</p>`}
`}}
<//>
<//>
`}export{A as default};
