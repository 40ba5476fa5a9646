import{m278_0 as j,m278_1 as z,m278_2 as B,m278_3 as G,m278_4 as H,m278_5 as Q,m278_6 as W,m278_7 as q,m278_8 as c,m278_9 as U,m278_10 as V,m278_11 as X}from"../main.js";import{m49_0 as Y,m49_1 as d,m49_2 as g,m49_3 as Z,m49_4 as h,m49_5 as x}from"../shared.js";import{m51_0 as $,m51_1 as b}from"../shared.js";import{m97_0 as v}from"../main.js";import{m115_0 as w}from"../shared.js";import{m119_0 as y}from"../main.js";import{m132_0 as T,m132_1 as _e,m132_2 as ue}from"../main.js";import{m140_0 as S}from"../main.js";import{m170_0 as ge,m170_1 as he,m170_2 as xe,m170_3 as $e,m170_4 as be,m170_5 as F,m170_6 as ve,m170_7 as we,m170_8 as ye,m170_9 as Te,m170_10 as Se,m170_11 as Fe,m170_12 as R,m170_13 as Re,m170_14 as Ce,m170_15 as Oe,m170_16 as Ee,m170_17 as Ne,m170_18 as ke,m170_19 as Me,m170_20 as De,m170_21 as Le,m170_22 as Ie}from"../main.js";import{m177_0 as je,m177_1 as ze,m177_2 as Be,m177_3 as Ge,m177_4 as He,m177_5 as C}from"../main.js";import{m179_0 as t}from"../main.js";import{m210_0 as Ve,m210_1 as Xe,m210_2 as Je,m210_3 as Ke,m210_4 as Ye,m210_5 as Ze,m210_6 as es,m210_7 as ss,m210_8 as O}from"../main.js";import{m219_0 as rs,m219_1 as os,m219_2 as ms,m219_3 as is,m219_4 as ns,m219_5 as p,m219_6 as ls,m219_7 as _s,m219_8 as us,m219_9 as ps}from"../main.js";import{m252_0 as E}from"../main.js";var M=()=>t`
<${T} icon="failures" title="No failures yet">
<p>
Tests that fail are listed here by cause, of all builds. The <a href="/">overview</a> shows how to submit one.
</p>
<//>
`,D=1e4,L=[["","All"],...["new","failing","flaky","infrastructure"].map(e=>[e,x(e)])];function I(e,{q:n,label:r}){let l=n.toLowerCase().split(/\s+/).filter(Boolean);if(l.length===0&&!r)return e;let i=({cause:o,org_id:m,agent:s,examples:u})=>[o,m,s?.agent,...u.flatMap(a=>[a.test,a.agent])].join(" ").toLowerCase(),_=o=>(!r||o.label===r)&&l.every(m=>i(o).includes(m));return{...e,groups:e.groups.filter(_)}}function N({query:e}){let n=c(O,[]);C("overview");let r=E.row("overview").value,l=!r||r.done+r.failed>0,i=b(e),[_,o]=[e.get("q")??"",e.get("label")??""],m=`/api/v1/failures?since=${i}`;return t`
<${v}
title="Failures"
tools=${t`
<${$} since=${i} />
<${y}
label="Label"
hideLabel
options=${L}
value=${o}
onChange=${s=>p({label:s},{push:!0})}
/>
<${S}
id="failure-search"
label="Filter by cause, test, agent or organization"
placeholder="Cause, test, agent, organization"
text=${_}
onInput=${s=>p({q:s})}
/>
`}
>
<${d}
key=${m}
path=${m}
version=${r?.totals?.failed}
initial=${n?.since===i?n.failures:null}
none=${l?t`<${g}>No attempt failed in this period.<//>`:t`<${M} />`}
>
${(s,u)=>{let a=I(s,{q:_,label:o}),f=[...new Set(a.groups.flatMap(k=>k.failed_job_ids))];return t`
<div class="failure-total">
<span class="quiet number">
${a===s?h(s):`${R(a.groups.length)} of ${F(s.groups.length,"cause")}`}
</span>
${f.length>0&&t`
<${w} filter=${{ids:f.slice(0,D)}}>
${a===s?"Retry failed":"Retry failed of these"}
<//>
`}
</div>
${a.groups.length>0?u(a,e.get("cause")??""):t`<p class="nothing">No causes match.</p>`}
`}}
<//>
<//>
`}export{N as default};
