import{m277_0 as j,m277_1 as z,m277_2 as B,m277_3 as G,m277_4 as H,m277_5 as Q,m277_6 as W,m277_7 as q,m277_8 as c,m277_9 as U,m277_10 as V,m277_11 as X}from"../main.js";import{m48_0 as Y,m48_1 as d,m48_2 as g,m48_3 as Z,m48_4 as h,m48_5 as x}from"../shared.js";import{m50_0 as $,m50_1 as b}from"../shared.js";import{m96_0 as v}from"../main.js";import{m114_0 as w}from"../shared.js";import{m118_0 as y}from"../main.js";import{m131_0 as T,m131_1 as _e,m131_2 as ue}from"../main.js";import{m139_0 as S}from"../main.js";import{m169_0 as ge,m169_1 as he,m169_2 as xe,m169_3 as $e,m169_4 as be,m169_5 as F,m169_6 as ve,m169_7 as we,m169_8 as ye,m169_9 as Te,m169_10 as Se,m169_11 as Fe,m169_12 as R,m169_13 as Re,m169_14 as Ce,m169_15 as Oe,m169_16 as Ee,m169_17 as Ne,m169_18 as ke,m169_19 as Me,m169_20 as De,m169_21 as Le,m169_22 as Ie}from"../main.js";import{m176_0 as je,m176_1 as ze,m176_2 as Be,m176_3 as Ge,m176_4 as He,m176_5 as C}from"../main.js";import{m178_0 as t}from"../main.js";import{m209_0 as Ve,m209_1 as Xe,m209_2 as Je,m209_3 as Ke,m209_4 as Ye,m209_5 as Ze,m209_6 as es,m209_7 as ss,m209_8 as O}from"../main.js";import{m218_0 as rs,m218_1 as os,m218_2 as ms,m218_3 as is,m218_4 as ns,m218_5 as p,m218_6 as ls,m218_7 as _s,m218_8 as us,m218_9 as ps}from"../main.js";import{m251_0 as E}from"../main.js";var M=()=>t`
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
