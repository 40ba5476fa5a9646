import{m278_0 as q,m278_1 as z,m278_2 as B,m278_3 as G,m278_4 as H,m278_5 as Q,m278_6 as W,m278_7 as U,m278_8 as c,m278_9 as V,m278_10 as X,m278_11 as J}from"../main.js";import{m49_0 as Z,m49_1 as d,m49_2 as g,m49_3 as ee,m49_4 as h,m49_5 as x}from"../shared.js";import{m51_0 as $,m51_1 as T}from"../shared.js";import{m97_0 as w}from"../main.js";import{m115_0 as b}from"../shared.js";import{m119_0 as v}from"../main.js";import{m132_0 as y,m132_1 as ue,m132_2 as pe}from"../main.js";import{m140_0 as S}from"../main.js";import{m162_0 as he,m162_1 as xe,m162_2 as F,m162_3 as $e,m162_4 as Te,m162_5 as we,m162_6 as be,m162_7 as ve}from"../shared.js";import{m170_0 as Fe,m170_1 as Re,m170_2 as Oe,m170_3 as Ce,m170_4 as Ne,m170_5 as R,m170_6 as Ee,m170_7 as ke,m170_8 as Me,m170_9 as De,m170_10 as Le,m170_11 as Ie,m170_12 as O,m170_13 as Pe,m170_14 as Ae,m170_15 as je,m170_16 as qe,m170_17 as ze,m170_18 as Be,m170_19 as Ge,m170_20 as He,m170_21 as Qe,m170_22 as We}from"../main.js";import{m177_0 as Xe,m177_1 as Je,m177_2 as Ke,m177_3 as Ye,m177_4 as Ze,m177_5 as C}from"../main.js";import{m179_0 as a}from"../main.js";import{m210_0 as rs,m210_1 as os,m210_2 as ms,m210_3 as is,m210_4 as ns,m210_5 as ls,m210_6 as _s,m210_7 as us,m210_8 as N}from"../main.js";import{m219_0 as cs,m219_1 as ds,m219_2 as gs,m219_3 as hs,m219_4 as xs,m219_5 as f,m219_6 as $s,m219_7 as Ts,m219_8 as ws,m219_9 as bs}from"../main.js";import{m252_0 as E}from"../main.js";var D=()=>a`
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
