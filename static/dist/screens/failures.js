import{m287_0 as X,m287_1 as J,m287_2 as K,m287_3 as U,m287_4 as Y,m287_5 as Z,m287_6 as ee,m287_7 as se,m287_8 as h,m287_9 as te,m287_10 as ae,m287_11 as oe}from"../main.js";import{m36_0 as me,m36_1 as $}from"../shared.js";import{m53_0 as x,m53_1 as v,m53_2 as b,m53_3 as f,m53_4 as w,m53_5 as y,m53_6 as T}from"../shared.js";import{m55_0 as S,m55_1 as O}from"../shared.js";import{m102_0 as k}from"../main.js";import{m120_0 as ge,m120_1 as F,m120_2 as he}from"../shared.js";import{m124_0 as R}from"../main.js";import{m137_0 as C,m137_1 as we,m137_2 as ye}from"../main.js";import{m145_0 as N}from"../main.js";import{m175_0 as Fe,m175_1 as Re,m175_2 as Ce,m175_3 as Ne,m175_4 as Ee,m175_5 as E,m175_6 as Me,m175_7 as De,m175_8 as Ie,m175_9 as Le,m175_10 as Pe,m175_11 as je,m175_12 as M,m175_13 as Ae,m175_14 as Be,m175_15 as Ge,m175_16 as qe,m175_17 as ze,m175_18 as He,m175_19 as Qe,m175_20 as We,m175_21 as Ve,m175_22 as Xe,m175_23 as Je}from"../main.js";import{m182_0 as Ye,m182_1 as D,m182_2 as Ze,m182_3 as es,m182_4 as ss,m182_5 as I}from"../main.js";import{m184_0 as a}from"../main.js";import{m216_0 as is,m216_1 as ms,m216_2 as ns,m216_3 as ls,m216_4 as us,m216_5 as _s,m216_6 as cs,m216_7 as fs,m216_8 as L}from"../main.js";import{m226_0 as gs,m226_1 as hs,m226_2 as $s,m226_3 as xs,m226_4 as vs,m226_5 as p,m226_6 as bs,m226_7 as ws,m226_8 as ys,m226_9 as Ts}from"../main.js";import{m260_0 as P}from"../main.js";var q=()=>a`
<${C} icon="failures" title="No failures yet">
<p>
Tests that fail are listed here by cause, of all builds. The <a href="/">overview</a> shows how to submit one.
</p>
<//>
`,z=1e4,H=[["","All"],...["new","failing","flaky","infrastructure"].map(e=>[e,T(e)])];function Q(e,{q:l,label:s}){let u=l.toLowerCase().split(/\s+/).filter(Boolean);if(u.length===0&&!s)return e;let m=({cause:t,org_id:_,agent:o,examples:c})=>[t,_,o?.agent,...c.flatMap(r=>[r.test,r.agent])].join(" ").toLowerCase(),i=t=>!s||t.label===s||s==="failing"&&t.label==="changed",n=t=>i(t)&&u.every(_=>m(t).includes(_));return{...e,groups:e.groups.filter(n)}}function j({name:e,listed:l}){let s=e.includes("/")&&!l.some(t=>w(t)===e),[u,m]=[e.slice(0,e.lastIndexOf("/")),e.slice(e.lastIndexOf("/")+1)],i=D(s?$(u,m):null,0),n=i.data.value?.group;return s?i.error.value?a`<p class="nothing" data-linked>No failure of the linked cause is kept.</p>`:n?a`
<div data-linked>
<p class="quiet">The linked cause is not in the list below; its last seven days:</p>
<${x} found=${{groups:[n]}} changed=${()=>i.load()} />
</div>
`:null:null}function A({query:e}){let l=h(L,[]);I("overview");let s=P.row("overview").value,u=!s||s.done+s.failed>0,m=O(e),[i,n]=[e.get("q")??"",e.get("label")??""],t=`/api/v1/failures?since=${m}`,_=e.get("cause")??"";return a`
<${k}
title="Failures"
tools=${a`
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
key=${t}
path=${t}
version=${s?.totals?.failed}
ended=${s?.done}
initial=${l?.since===m?l.failures:null}
none=${a`
<${j} name=${_} listed=${[]} />
${u?a`<${b}>No attempt failed in this period.<//>`:a`<${q} />`}
`}
>
${(o,c)=>{let r=Q(o,{q:i,label:n}),d=B=>[...new Set(r.groups.flatMap(G=>G[B]))].slice(0,z),g=d("failed_job_ids");return a`
<${j} name=${_} listed=${r.groups} />
<div class="failure-total">
<span class="quiet number">
${r===o?y(o):`${M(f(r))} of ${E(f(o),"cause")}`}
</span>
${g.length>0&&a`
<${F} filter=${{ids:g}} fresh=${{ids:d("new_job_ids")}}>
${r===o?"Retry failed":"Retry failed of these"}
<//>
`}
</div>
${r.groups.length>0?c(r):a`<p class="nothing">No causes match.</p>`}
`}}
<//>
<//>
`}export{A as default};
