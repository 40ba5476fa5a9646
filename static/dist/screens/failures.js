import{m276_0 as P,m276_1 as I,m276_2 as M,m276_3 as A,m276_4 as B,m276_5 as G,m276_6 as H,m276_7 as Q,m276_8 as f,m276_9 as W,m276_10 as j,m276_11 as q}from"../main.js";import{m48_0 as V,m48_1 as c,m48_2 as g,m48_3 as J,m48_4 as d,m48_5 as h}from"../shared.js";import{m50_0 as x,m50_1 as $}from"../shared.js";import{m96_0 as b}from"../main.js";import{m118_0 as v}from"../main.js";import{m131_0 as w,m131_1 as re,m131_2 as oe}from"../main.js";import{m139_0 as T}from"../main.js";import{m169_0 as ue,m169_1 as _e,m169_2 as pe,m169_3 as fe,m169_4 as ce,m169_5 as S,m169_6 as ge,m169_7 as de,m169_8 as he,m169_9 as xe,m169_10 as $e,m169_11 as be,m169_12 as F,m169_13 as ve,m169_14 as we,m169_15 as Te,m169_16 as Se,m169_17 as Fe,m169_18 as ye,m169_19 as Oe,m169_20 as Ce,m169_21 as Ne,m169_22 as ke}from"../main.js";import{m176_0 as De,m176_1 as Le,m176_2 as Pe,m176_3 as Ie,m176_4 as Me,m176_5 as y}from"../main.js";import{m178_0 as t}from"../main.js";import{m208_0 as Qe,m208_1 as We,m208_2 as je,m208_3 as qe,m208_4 as ze,m208_5 as Ue,m208_6 as Ve,m208_7 as Je,m208_8 as O}from"../main.js";import{m217_0 as Ye,m217_1 as Ze,m217_2 as es,m217_3 as ss,m217_4 as as,m217_5 as p,m217_6 as ts,m217_7 as rs,m217_8 as os,m217_9 as ms}from"../main.js";import{m250_0 as C}from"../main.js";var k=()=>t`
<${w} icon="failures" title="No failures yet">
<p>
Tests that fail are listed here by cause, of all builds. The <a href="/">overview</a> shows how to submit one.
</p>
<//>
`,E=[["","All"],...["new","failing","flaky","infrastructure"].map(e=>[e,h(e)])];function R(e,{q:n,label:a}){let l=n.toLowerCase().split(/\s+/).filter(Boolean);if(l.length===0&&!a)return e;let i=({cause:r,org_id:m,agent:s,examples:_})=>[r,m,s?.agent,..._.flatMap(o=>[o.test,o.agent])].join(" ").toLowerCase(),u=r=>(!a||r.label===a)&&l.every(m=>i(r).includes(m));return{...e,groups:e.groups.filter(u)}}function N({query:e}){let n=f(O,[]);y("overview");let a=C.row("overview").value,l=!a||a.done+a.failed>0,i=$(e),[u,r]=[e.get("q")??"",e.get("label")??""],m=`/api/v1/failures?since=${i}`;return t`
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
${o===s?d(s):`${F(o.groups.length)} of ${S(s.groups.length,"cause")}`}
</p>
${o.groups.length>0?_(o,e.get("cause")??""):t`<p class="nothing">No causes match.</p>`}
`}}
<//>
<//>
`}export{N as default};
