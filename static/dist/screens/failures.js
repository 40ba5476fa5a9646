import{m276_0 as j,m276_1 as z,m276_2 as B,m276_3 as G,m276_4 as H,m276_5 as Q,m276_6 as W,m276_7 as q,m276_8 as c,m276_9 as U,m276_10 as V,m276_11 as X}from"../main.js";import{m48_0 as Y,m48_1 as g,m48_2 as d,m48_3 as Z,m48_4 as h,m48_5 as $}from"../shared.js";import{m50_0 as x,m50_1 as v}from"../shared.js";import{m96_0 as b}from"../main.js";import{m114_0 as w}from"../shared.js";import{m118_0 as y}from"../main.js";import{m131_0 as T,m131_1 as ue,m131_2 as _e}from"../main.js";import{m139_0 as S}from"../main.js";import{m169_0 as de,m169_1 as he,m169_2 as $e,m169_3 as F,m169_4 as xe,m169_5 as ve,m169_6 as be,m169_7 as we,m169_8 as ye,m169_9 as R,m169_10 as Te,m169_11 as Se,m169_12 as Fe,m169_13 as Re,m169_14 as Ce,m169_15 as Oe,m169_16 as Ee,m169_17 as Ne,m169_18 as ke}from"../main.js";import{m176_0 as Le,m176_1 as Ie,m176_2 as Pe,m176_3 as Ae,m176_4 as je,m176_5 as C}from"../main.js";import{m178_0 as a}from"../main.js";import{m208_0 as Qe,m208_1 as We,m208_2 as qe,m208_3 as Ue,m208_4 as Ve,m208_5 as Xe,m208_6 as Je,m208_7 as Ke,m208_8 as O}from"../main.js";import{m217_0 as es,m217_1 as ss,m217_2 as ts,m217_3 as as,m217_4 as rs,m217_5 as p,m217_6 as os,m217_7 as ms,m217_8 as is,m217_9 as ns}from"../main.js";import{m250_0 as E}from"../main.js";var M=()=>a`
<${T} icon="failures" title="No failures yet">
<p>
Tests that fail are listed here by cause, of all builds. The <a href="/">overview</a> shows how to submit one.
</p>
<//>
`,D=1e4,L=[["","All"],...["new","failing","flaky","infrastructure"].map(e=>[e,$(e)])];function I(e,{q:n,label:r}){let l=n.toLowerCase().split(/\s+/).filter(Boolean);if(l.length===0&&!r)return e;let i=({cause:o,org_id:m,agent:s,examples:_})=>[o,m,s?.agent,..._.flatMap(t=>[t.test,t.agent])].join(" ").toLowerCase(),u=o=>(!r||o.label===r)&&l.every(m=>i(o).includes(m));return{...e,groups:e.groups.filter(u)}}function N({query:e}){let n=c(O,[]);C("overview");let r=E.row("overview").value,l=!r||r.done+r.failed>0,i=v(e),[u,o]=[e.get("q")??"",e.get("label")??""],m=`/api/v1/failures?since=${i}`;return a`
<${b}
title="Failures"
tools=${a`
<${x} since=${i} />
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
text=${u}
onInput=${s=>p({q:s})}
/>
`}
>
<${g}
key=${m}
path=${m}
version=${r?.totals?.failed}
initial=${n?.since===i?n.failures:null}
none=${l?a`<${d}>No attempt failed in this period.<//>`:a`<${M} />`}
>
${(s,_)=>{let t=I(s,{q:u,label:o}),f=[...new Set(t.groups.flatMap(k=>k.failed_job_ids))];return a`
<div class="failure-total">
<span class="quiet number">
${t===s?h(s):`${R(t.groups.length)} of ${F(s.groups.length,"cause")}`}
</span>
${f.length>0&&a`
<${w} filter=${{ids:f.slice(0,D)}}>
${t===s?"Retry failed":"Retry failed of these"}
<//>
`}
</div>
${t.groups.length>0?_(t,e.get("cause")??""):a`<p class="nothing">No causes match.</p>`}
`}}
<//>
<//>
`}export{N as default};
