import{m273_0 as P,m273_1 as I,m273_2 as M,m273_3 as A,m273_4 as B,m273_5 as G,m273_6 as H,m273_7 as Q,m273_8 as f,m273_9 as W,m273_10 as j,m273_11 as q}from"../main.js";import{m47_0 as V,m47_1 as c,m47_2 as g,m47_3 as J,m47_4 as h,m47_5 as d}from"../shared.js";import{m49_0 as x,m49_1 as $}from"../shared.js";import{m94_0 as b}from"../main.js";import{m116_0 as v}from"../main.js";import{m129_0 as w,m129_1 as re,m129_2 as oe}from"../main.js";import{m137_0 as F}from"../main.js";import{m166_0 as ue,m166_1 as _e,m166_2 as pe,m166_3 as S,m166_4 as fe,m166_5 as ce,m166_6 as ge,m166_7 as he,m166_8 as T,m166_9 as de,m166_10 as xe,m166_11 as $e,m166_12 as be,m166_13 as ve,m166_14 as we,m166_15 as Fe,m166_16 as Se,m166_17 as Te}from"../main.js";import{m173_0 as Ce,m173_1 as Ne,m173_2 as ke,m173_3 as Ee,m173_4 as Re,m173_5 as y}from"../main.js";import{m175_0 as t}from"../main.js";import{m205_0 as Me,m205_1 as Ae,m205_2 as Be,m205_3 as Ge,m205_4 as He,m205_5 as Qe,m205_6 as We,m205_7 as je,m205_8 as O}from"../main.js";import{m214_0 as Ue,m214_1 as Ve,m214_2 as Je,m214_3 as Ke,m214_4 as Xe,m214_5 as p,m214_6 as Ye,m214_7 as Ze,m214_8 as es,m214_9 as ss}from"../main.js";import{m247_0 as C}from"../main.js";var k=()=>t`
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
<${F}
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
${o===s?h(s):`${T(o.groups.length)} of ${S(s.groups.length,"cause")}`}
</p>
${o.groups.length>0?_(o,e.get("cause")??""):t`<p class="nothing">No causes match.</p>`}
`}}
<//>
<//>
`}export{N as default};
