import{m277_0 as q,m277_1 as z,m277_2 as B,m277_3 as G,m277_4 as H,m277_5 as Q,m277_6 as W,m277_7 as U,m277_8 as c,m277_9 as V,m277_10 as X,m277_11 as J}from"../main.js";import{m48_0 as Z,m48_1 as d,m48_2 as g,m48_3 as ee,m48_4 as h,m48_5 as x}from"../shared.js";import{m50_0 as $,m50_1 as T}from"../shared.js";import{m96_0 as w}from"../main.js";import{m114_0 as b}from"../shared.js";import{m118_0 as v}from"../main.js";import{m131_0 as y,m131_1 as ue,m131_2 as pe}from"../main.js";import{m139_0 as S}from"../main.js";import{m161_0 as he,m161_1 as xe,m161_2 as F,m161_3 as $e,m161_4 as Te,m161_5 as we,m161_6 as be,m161_7 as ve}from"../shared.js";import{m169_0 as Fe,m169_1 as Re,m169_2 as Oe,m169_3 as Ce,m169_4 as Ne,m169_5 as R,m169_6 as Ee,m169_7 as ke,m169_8 as Me,m169_9 as De,m169_10 as Le,m169_11 as Ie,m169_12 as O,m169_13 as Pe,m169_14 as Ae,m169_15 as je,m169_16 as qe,m169_17 as ze,m169_18 as Be,m169_19 as Ge,m169_20 as He,m169_21 as Qe,m169_22 as We}from"../main.js";import{m176_0 as Xe,m176_1 as Je,m176_2 as Ke,m176_3 as Ye,m176_4 as Ze,m176_5 as C}from"../main.js";import{m178_0 as a}from"../main.js";import{m209_0 as rs,m209_1 as os,m209_2 as ms,m209_3 as is,m209_4 as ns,m209_5 as ls,m209_6 as _s,m209_7 as us,m209_8 as N}from"../main.js";import{m218_0 as cs,m218_1 as ds,m218_2 as gs,m218_3 as hs,m218_4 as xs,m218_5 as f,m218_6 as $s,m218_7 as Ts,m218_8 as ws,m218_9 as bs}from"../main.js";import{m251_0 as E}from"../main.js";var D=()=>a`
<${y} icon="failures" title="No failures yet">
<p>
Tests that fail are listed here by cause, of all builds. The <a href="/">overview</a> shows how to submit one.
</p>
<//>
`,L=1e4,I=[["","All"],...["new","failing","flaky","infrastructure"].map(s=>[s,x(s)])];function P(s,{q:n,label:r}){let l=n.toLowerCase().split(/\s+/).filter(Boolean);if(l.length===0&&!r)return s;let m=({cause:t,org_id:e,agent:p,examples:o})=>[t,e,p?.agent,...o.flatMap(i=>[i.test,i.agent])].join(" ").toLowerCase(),_=t=>!r||F(t)===r,u=t=>_(t)&&l.every(e=>m(t).includes(e));return{...s,groups:s.groups.filter(u)}}function k({query:s}){let n=c(N,[]);C("overview");let r=E.row("overview").value,l=!r||r.done+r.failed>0,m=T(s),[_,u]=[s.get("q")??"",s.get("label")??""],t=`/api/v1/failures?since=${m}`;return a`
<${w}
title="Failures"
tools=${a`
<${$} since=${m} />
<${v}
label="Label"
hideLabel
options=${I}
value=${u}
onChange=${e=>f({label:e},{push:!0})}
/>
<${S}
id="failure-search"
label="Filter by cause, test, agent or organization"
placeholder="Cause, test, agent, organization"
text=${_}
onInput=${e=>f({q:e})}
/>
`}
>
<${d}
key=${t}
path=${t}
version=${r?.totals?.failed}
initial=${n?.since===m?n.failures:null}
none=${l?a`<${g}>No attempt failed in this period.<//>`:a`<${D} />`}
>
${(e,p)=>{let o=P(e,{q:_,label:u}),i=[...new Set(o.groups.flatMap(M=>M.failed_job_ids))];return a`
<div class="failure-total">
<span class="quiet number">
${o===e?h(e):`${O(o.groups.length)} of ${R(e.groups.length,"cause")}`}
</span>
${i.length>0&&a`
<${b} filter=${{ids:i.slice(0,L)}}>
${o===e?"Retry failed":"Retry failed of these"}
<//>
`}
</div>
${o.groups.length>0?p(o,s.get("cause")??""):a`<p class="nothing">No causes match.</p>`}
`}}
<//>
<//>
`}export{k as default};
