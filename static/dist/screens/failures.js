import{m275_0 as P,m275_1 as I,m275_2 as M,m275_3 as A,m275_4 as B,m275_5 as G,m275_6 as H,m275_7 as Q,m275_8 as f,m275_9 as W,m275_10 as j,m275_11 as q}from"../main.js";import{m48_0 as V,m48_1 as c,m48_2 as g,m48_3 as J,m48_4 as h,m48_5 as d}from"../shared.js";import{m50_0 as x,m50_1 as $}from"../shared.js";import{m96_0 as b}from"../main.js";import{m118_0 as v}from"../main.js";import{m131_0 as w,m131_1 as re,m131_2 as oe}from"../main.js";import{m139_0 as T}from"../main.js";import{m168_0 as ue,m168_1 as _e,m168_2 as pe,m168_3 as F,m168_4 as fe,m168_5 as ce,m168_6 as ge,m168_7 as he,m168_8 as de,m168_9 as S,m168_10 as xe,m168_11 as $e,m168_12 as be,m168_13 as ve,m168_14 as we,m168_15 as Te,m168_16 as Fe,m168_17 as Se,m168_18 as ye}from"../main.js";import{m175_0 as Ne,m175_1 as ke,m175_2 as Ee,m175_3 as Re,m175_4 as De,m175_5 as y}from"../main.js";import{m177_0 as t}from"../main.js";import{m207_0 as Ae,m207_1 as Be,m207_2 as Ge,m207_3 as He,m207_4 as Qe,m207_5 as We,m207_6 as je,m207_7 as qe,m207_8 as O}from"../main.js";import{m216_0 as Ve,m216_1 as Je,m216_2 as Ke,m216_3 as Xe,m216_4 as Ye,m216_5 as p,m216_6 as Ze,m216_7 as es,m216_8 as ss,m216_9 as as}from"../main.js";import{m249_0 as C}from"../main.js";var k=()=>t`
<${w} icon="failures" title="No failures yet">
<p>
Tests that fail are listed here by cause, of all builds. The <a href="/">overview</a> shows how to submit one.
</p>
<//>
`,E=[["","All"],...["new","failing","flaky","infrastructure"].map(e=>[e,d(e)])];function R(e,{q:n,label:a}){let l=n.toLowerCase().split(/\s+/).filter(Boolean);if(l.length===0&&!a)return e;let i=({cause:r,org_id:m,agent:s,examples:_})=>[r,m,s?.agent,..._.flatMap(o=>[o.test,o.agent])].join(" ").toLowerCase(),u=r=>(!a||r.label===a)&&l.every(m=>i(r).includes(m));return{...e,groups:e.groups.filter(u)}}function N({query:e}){let n=f(O,[]);y("overview");let a=C.row("overview").value,l=!a||a.done+a.failed>0,i=$(e),[u,r]=[e.get("q")??"",e.get("label")??""],m=`/api/v1/failures?since=${i}`;return t`
<${b}
title="Failures"
tools=${t`
<${x} since=${i} />
<${v}
label="Label"
hideLabel
options=${E}
value=${r}
onChange=${s=>p({label:s},{push:!0})}
/>
<${T}
id="failure-search"
label="Filter by cause, test, agent or organization"
text=${u}
onInput=${s=>p({q:s})}
/>
`}
>
<${c}
key=${m}
path=${m}
version=${a?.totals?.failed}
initial=${n?.since===i?n.failures:null}
none=${l?t`<${g}>No attempt failed in this period.<//>`:t`<${k} />`}
>
${(s,_)=>{let o=R(s,{q:u,label:r});return t`
<p class="quiet number failure-total">
${o===s?h(s):`${S(o.groups.length)} of ${F(s.groups.length,"cause")}`}
</p>
${o.groups.length>0?_(o,e.get("cause")??""):t`<p class="nothing">No causes match.</p>`}
`}}
<//>
<//>
`}export{N as default};
