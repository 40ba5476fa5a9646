import{m290_0 as X,m290_1 as J,m290_2 as K,m290_3 as U,m290_4 as Y,m290_5 as Z,m290_6 as ee,m290_7 as se,m290_8 as h,m290_9 as ae,m290_10 as te,m290_11 as oe}from"../main.js";import{m37_0 as me,m37_1 as $}from"../shared.js";import{m54_0 as x,m54_1 as v,m54_2 as b,m54_3 as f,m54_4 as w,m54_5 as y,m54_6 as T}from"../shared.js";import{m56_0 as S,m56_1 as O}from"../shared.js";import{m103_0 as k}from"../main.js";import{m121_0 as ge,m121_1 as F,m121_2 as he}from"../shared.js";import{m125_0 as R}from"../main.js";import{m138_0 as C,m138_1 as we,m138_2 as ye}from"../main.js";import{m147_0 as N}from"../main.js";import{m177_0 as Fe,m177_1 as Re,m177_2 as Ce,m177_3 as Ne,m177_4 as Ee,m177_5 as E,m177_6 as Me,m177_7 as De,m177_8 as Ie,m177_9 as Le,m177_10 as Pe,m177_11 as je,m177_12 as M,m177_13 as Ae,m177_14 as Be,m177_15 as Ge,m177_16 as qe,m177_17 as ze,m177_18 as He,m177_19 as Qe,m177_20 as We,m177_21 as Ve,m177_22 as Xe,m177_23 as Je}from"../main.js";import{m184_0 as Ye,m184_1 as D,m184_2 as Ze,m184_3 as es,m184_4 as ss,m184_5 as I}from"../main.js";import{m186_0 as t}from"../main.js";import{m219_0 as is,m219_1 as ms,m219_2 as ns,m219_3 as ls,m219_4 as us,m219_5 as _s,m219_6 as cs,m219_7 as fs,m219_8 as L}from"../main.js";import{m229_0 as gs,m229_1 as hs,m229_2 as $s,m229_3 as xs,m229_4 as vs,m229_5 as p,m229_6 as bs,m229_7 as ws,m229_8 as ys,m229_9 as Ts}from"../main.js";import{m263_0 as P}from"../main.js";var q=()=>t`
<${C} icon="failures" title="No failures yet"><p>
Tests that fail are listed here by cause, of all builds. The <a href="/">overview</a> shows how to submit one.
</p><//>
`,z=1e4,H=[["","All"],...["new","failing","flaky","infrastructure"].map(e=>[e,T(e)])];function Q(e,{q:l,label:s}){let u=l.toLowerCase().split(/\s+/).filter(Boolean);if(u.length===0&&!s)return e;let m=({cause:a,org_id:_,agent:o,examples:c})=>[a,_,o?.agent,...c.flatMap(r=>[r.test,r.agent])].join(" ").toLowerCase(),i=a=>!s||a.label===s||s==="failing"&&a.label==="changed",n=a=>i(a)&&u.every(_=>m(a).includes(_));return{...e,groups:e.groups.filter(n)}}function j({name:e,listed:l}){let s=e.includes("/")&&!l.some(a=>w(a)===e),[u,m]=[e.slice(0,e.lastIndexOf("/")),e.slice(e.lastIndexOf("/")+1)],i=D(s?$(u,m):null,0),n=i.data.value?.group;return s?i.error.value?t`<p class="nothing" data-linked>No failure of the linked cause is kept.</p>`:n?t`
<div data-linked><p class="quiet">The linked cause is not in the list below; its last seven days:</p><${x} found=${{groups:[n]}} changed=${()=>i.load()} /></div>
`:null:null}function A({query:e}){let l=h(L,[]);I("overview");let s=P.row("overview").value,u=!s||s.done+s.failed>0,m=O(e),[i,n]=[e.get("q")??"",e.get("label")??""],a=`/api/v1/failures?since=${m}`,_=e.get("cause")??"";return t`
<${k}
title="Failures"
tools=${t`
<${S} since=${m} /><${R}
label="Label"
hideLabel
options=${H}
value=${n}
onChange=${o=>p({label:o},{push:!0})}
/><${N}
id="failure-search"
label="Filter by cause, test, agent or organization"
placeholder="Cause, test, agent, organization"
text=${i}
onInput=${o=>p({q:o})}
/>
`}
><${v}
key=${a}
path=${a}
version=${s?.totals?.failed}
failed=${s?.failed}
ended=${s?.done}
initial=${l?.since===m?l.failures:null}
none=${t`
<${j} name=${_} listed=${[]} />${u?t`<${b}>No attempt failed in this period.<//>`:t`<${q} />`}
`}
>${(o,c)=>{let r=Q(o,{q:i,label:n}),d=B=>[...new Set(r.groups.flatMap(G=>G[B]))].slice(0,z),g=d("failed_job_ids");return t`
<${j} name=${_} listed=${r.groups} /><div class="failure-total"><span class="quiet number">${r===o?y(o):`${M(f(r))} of ${E(f(o),"cause")}`}</span>${g.length>0&&t`
<${F} filter=${{ids:g}} fresh=${{ids:d("new_job_ids")}}>${r===o?"Retry failed":"Retry failed of these"}<//>
`}</div>${r.groups.length>0?c(r):t`<p class="nothing">No causes match.</p>`}
`}}<//><//>
`}export{A as default};
