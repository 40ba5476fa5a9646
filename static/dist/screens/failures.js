import{m292_0 as X,m292_1 as J,m292_2 as K,m292_3 as U,m292_4 as Y,m292_5 as Z,m292_6 as ee,m292_7 as se,m292_8 as h,m292_9 as ae,m292_10 as te,m292_11 as oe}from"../main.js";import{m38_0 as me,m38_1 as $}from"../shared.js";import{m55_0 as x,m55_1 as v,m55_2 as b,m55_3 as f,m55_4 as w,m55_5 as y,m55_6 as T}from"../shared.js";import{m57_0 as S,m57_1 as O}from"../shared.js";import{m105_0 as R}from"../main.js";import{m123_0 as ge,m123_1 as he,m123_2 as k,m123_3 as $e}from"../shared.js";import{m127_0 as F}from"../main.js";import{m140_0 as C,m140_1 as ye,m140_2 as Te}from"../main.js";import{m149_0 as N}from"../main.js";import{m179_0 as Fe,m179_1 as Ce,m179_2 as Ne,m179_3 as Ee,m179_4 as Me,m179_5 as E,m179_6 as De,m179_7 as Ie,m179_8 as Le,m179_9 as Pe,m179_10 as Be,m179_11 as je,m179_12 as M,m179_13 as Ae,m179_14 as Ge,m179_15 as qe,m179_16 as ze,m179_17 as He,m179_18 as Qe,m179_19 as We,m179_20 as Ve,m179_21 as Xe,m179_22 as Je,m179_23 as Ke}from"../main.js";import{m186_0 as Ze,m186_1 as D,m186_2 as es,m186_3 as ss,m186_4 as as,m186_5 as I}from"../main.js";import{m188_0 as t}from"../main.js";import{m221_0 as ms,m221_1 as ns,m221_2 as ls,m221_3 as us,m221_4 as _s,m221_5 as cs,m221_6 as fs,m221_7 as ps,m221_8 as L}from"../main.js";import{m231_0 as hs,m231_1 as $s,m231_2 as xs,m231_3 as vs,m231_4 as bs,m231_5 as p,m231_6 as ws,m231_7 as ys,m231_8 as Ts,m231_9 as Ss}from"../main.js";import{m265_0 as P}from"../main.js";var q=()=>t`
<${C} icon="failures" title="No failures yet"><p>
Tests that fail are listed here by cause, of all builds. The <a href="/">overview</a> shows how to submit one.
</p><//>
`,z=1e4,H=[["","All"],...["new","failing","flaky","infrastructure"].map(e=>[e,T(e)])];function Q(e,{q:l,label:s}){let u=l.toLowerCase().split(/\s+/).filter(Boolean);if(u.length===0&&!s)return e;let m=({cause:a,org_id:_,agent:o,examples:c})=>[a,_,o?.agent,...c.flatMap(r=>[r.test,r.agent])].join(" ").toLowerCase(),i=a=>!s||a.label===s||s==="failing"&&a.label==="changed",n=a=>i(a)&&u.every(_=>m(a).includes(_));return{...e,groups:e.groups.filter(n)}}function B({name:e,listed:l}){let s=e.includes("/")&&!l.some(a=>w(a)===e),[u,m]=[e.slice(0,e.lastIndexOf("/")),e.slice(e.lastIndexOf("/")+1)],i=D(s?$(u,m):null,0),n=i.data.value?.group;return s?i.error.value?t`<p class="nothing" data-linked>No failure of the linked cause is kept.</p>`:n?t`
<div data-linked><p class="quiet">The linked cause is not in the list below; its last seven days:</p><${x} found=${{groups:[n]}} changed=${()=>i.load()} /></div>
`:null:null}function j({query:e}){let l=h(L,[]);I("overview");let s=P.row("overview").value,u=!s||s.done+s.failed>0,m=O(e),[i,n]=[e.get("q")??"",e.get("label")??""],a=`/api/v1/failures?since=${m}`,_=e.get("cause")??"";return t`
<${R}
title="Failures"
tools=${t`
<${S} since=${m} /><${F}
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
<${B} name=${_} listed=${[]} />${u?t`<${b}>No attempt failed in this period.<//>`:t`<${q} />`}
`}
>${(o,c)=>{let r=Q(o,{q:i,label:n}),d=A=>[...new Set(r.groups.flatMap(G=>G[A]))].slice(0,z),g=d("failed_job_ids");return t`
<${B} name=${_} listed=${r.groups} /><div class="failure-total"><span class="quiet number">${r===o?y(o):`${M(f(r))} of ${E(f(o),"cause")}`}</span>${g.length>0&&t`
<${k} filter=${{ids:g}} fresh=${{ids:d("new_job_ids")}}>${r===o?"Retry failed":"Retry failed of these"}<//>
`}</div>${r.groups.length>0?c(r):t`<p class="nothing">No causes match.</p>`}
`}}<//><//>
`}export{j as default};
