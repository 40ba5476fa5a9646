import{m291_0 as X,m291_1 as J,m291_2 as K,m291_3 as U,m291_4 as Y,m291_5 as Z,m291_6 as ee,m291_7 as se,m291_8 as h,m291_9 as ae,m291_10 as te,m291_11 as oe}from"../main.js";import{m37_0 as me,m37_1 as $}from"../shared.js";import{m54_0 as x,m54_1 as v,m54_2 as b,m54_3 as f,m54_4 as w,m54_5 as y,m54_6 as T}from"../shared.js";import{m56_0 as S,m56_1 as O}from"../shared.js";import{m104_0 as k}from"../main.js";import{m122_0 as ge,m122_1 as F,m122_2 as he}from"../shared.js";import{m126_0 as R}from"../main.js";import{m139_0 as C,m139_1 as we,m139_2 as ye}from"../main.js";import{m148_0 as N}from"../main.js";import{m178_0 as Fe,m178_1 as Re,m178_2 as Ce,m178_3 as Ne,m178_4 as Ee,m178_5 as E,m178_6 as Me,m178_7 as De,m178_8 as Ie,m178_9 as Le,m178_10 as Pe,m178_11 as je,m178_12 as M,m178_13 as Ae,m178_14 as Be,m178_15 as Ge,m178_16 as qe,m178_17 as ze,m178_18 as He,m178_19 as Qe,m178_20 as We,m178_21 as Ve,m178_22 as Xe,m178_23 as Je}from"../main.js";import{m185_0 as Ye,m185_1 as D,m185_2 as Ze,m185_3 as es,m185_4 as ss,m185_5 as I}from"../main.js";import{m187_0 as t}from"../main.js";import{m220_0 as is,m220_1 as ms,m220_2 as ns,m220_3 as ls,m220_4 as us,m220_5 as _s,m220_6 as cs,m220_7 as fs,m220_8 as L}from"../main.js";import{m230_0 as gs,m230_1 as hs,m230_2 as $s,m230_3 as xs,m230_4 as vs,m230_5 as p,m230_6 as bs,m230_7 as ws,m230_8 as ys,m230_9 as Ts}from"../main.js";import{m264_0 as P}from"../main.js";var q=()=>t`
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
