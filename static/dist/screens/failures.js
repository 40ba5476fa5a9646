import{m274_0 as P,m274_1 as I,m274_2 as M,m274_3 as A,m274_4 as B,m274_5 as G,m274_6 as H,m274_7 as Q,m274_8 as f,m274_9 as W,m274_10 as j,m274_11 as q}from"../main.js";import{m48_0 as V,m48_1 as c,m48_2 as g,m48_3 as J,m48_4 as h,m48_5 as d}from"../shared.js";import{m50_0 as x,m50_1 as $}from"../shared.js";import{m95_0 as b}from"../main.js";import{m117_0 as v}from"../main.js";import{m130_0 as w,m130_1 as re,m130_2 as oe}from"../main.js";import{m138_0 as T}from"../main.js";import{m167_0 as ue,m167_1 as _e,m167_2 as pe,m167_3 as F,m167_4 as fe,m167_5 as ce,m167_6 as ge,m167_7 as he,m167_8 as de,m167_9 as S,m167_10 as xe,m167_11 as $e,m167_12 as be,m167_13 as ve,m167_14 as we,m167_15 as Te,m167_16 as Fe,m167_17 as Se,m167_18 as ye}from"../main.js";import{m174_0 as Ne,m174_1 as ke,m174_2 as Ee,m174_3 as Re,m174_4 as De,m174_5 as y}from"../main.js";import{m176_0 as t}from"../main.js";import{m206_0 as Ae,m206_1 as Be,m206_2 as Ge,m206_3 as He,m206_4 as Qe,m206_5 as We,m206_6 as je,m206_7 as qe,m206_8 as O}from"../main.js";import{m215_0 as Ve,m215_1 as Je,m215_2 as Ke,m215_3 as Xe,m215_4 as Ye,m215_5 as p,m215_6 as Ze,m215_7 as es,m215_8 as ss,m215_9 as as}from"../main.js";import{m248_0 as C}from"../main.js";var k=()=>t`
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
