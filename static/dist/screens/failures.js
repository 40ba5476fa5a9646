import{m294_0 as X,m294_1 as J,m294_2 as K,m294_3 as U,m294_4 as Y,m294_5 as Z,m294_6 as ee,m294_7 as se,m294_8 as h,m294_9 as ae,m294_10 as te,m294_11 as oe}from"../main.js";import{m38_0 as me,m38_1 as $}from"../shared.js";import{m55_0 as x,m55_1 as v,m55_2 as b,m55_3 as f,m55_4 as w,m55_5 as y,m55_6 as T}from"../shared.js";import{m57_0 as S,m57_1 as O}from"../shared.js";import{m105_0 as R}from"../main.js";import{m123_0 as ge,m123_1 as he,m123_2 as k,m123_3 as $e}from"../shared.js";import{m127_0 as F}from"../main.js";import{m140_0 as C,m140_1 as ye,m140_2 as Te}from"../main.js";import{m149_0 as N}from"../main.js";import{m180_0 as Fe,m180_1 as Ce,m180_2 as Ne,m180_3 as Ee,m180_4 as Me,m180_5 as E,m180_6 as De,m180_7 as Ie,m180_8 as Le,m180_9 as Pe,m180_10 as Be,m180_11 as je,m180_12 as M,m180_13 as Ae,m180_14 as Ge,m180_15 as qe,m180_16 as ze,m180_17 as He,m180_18 as Qe,m180_19 as We,m180_20 as Ve,m180_21 as Xe,m180_22 as Je,m180_23 as Ke}from"../main.js";import{m187_0 as Ze,m187_1 as D,m187_2 as es,m187_3 as ss,m187_4 as as,m187_5 as I}from"../main.js";import{m189_0 as t}from"../main.js";import{m222_0 as ms,m222_1 as ns,m222_2 as ls,m222_3 as us,m222_4 as _s,m222_5 as cs,m222_6 as fs,m222_7 as ps,m222_8 as L}from"../main.js";import{m232_0 as hs,m232_1 as $s,m232_2 as xs,m232_3 as vs,m232_4 as bs,m232_5 as p,m232_6 as ws,m232_7 as ys,m232_8 as Ts,m232_9 as Ss}from"../main.js";import{m267_0 as P}from"../main.js";var q=()=>t`
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
