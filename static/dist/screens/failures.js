import{m295_0 as K,m295_1 as U,m295_2 as Y,m295_3 as Z,m295_4 as ee,m295_5 as se,m295_6 as te,m295_7 as ae,m295_8 as g,m295_9 as oe,m295_10 as re,m295_11 as ie}from"../main.js";import{m38_0 as le,m38_1 as $}from"../shared.js";import{m55_0 as x,m55_1 as b,m55_2 as y,m55_3 as p,m55_4 as v,m55_5 as w,m55_6 as R}from"../shared.js";import{m57_0 as T,m57_1 as O}from"../shared.js";import{m105_0 as k}from"../main.js";import{m123_0 as $e,m123_1 as xe,m123_2 as S,m123_3 as F,m123_4 as be,m123_5 as ye}from"../shared.js";import{m127_0 as C}from"../main.js";import{m140_0 as N,m140_1 as Oe,m140_2 as ke}from"../main.js";import{m149_0 as M}from"../main.js";import{m180_0 as Me,m180_1 as Ee,m180_2 as De,m180_3 as Ie,m180_4 as Le,m180_5 as E,m180_6 as Pe,m180_7 as je,m180_8 as Ae,m180_9 as Be,m180_10 as Ge,m180_11 as qe,m180_12 as D,m180_13 as ze,m180_14 as He,m180_15 as Qe,m180_16 as We,m180_17 as Ve,m180_18 as Xe,m180_19 as Je,m180_20 as Ke,m180_21 as Ue,m180_22 as Ye,m180_23 as Ze}from"../main.js";import{m187_0 as ts,m187_1 as I,m187_2 as as,m187_3 as os,m187_4 as rs,m187_5 as L}from"../main.js";import{m189_0 as t}from"../main.js";import{m223_0 as us,m223_1 as fs,m223_2 as cs,m223_3 as _s,m223_4 as ps,m223_5 as ds,m223_6 as hs,m223_7 as gs,m223_8 as P}from"../main.js";import{m233_0 as bs,m233_1 as ys,m233_2 as vs,m233_3 as ws,m233_4 as Rs,m233_5 as d,m233_6 as Ts,m233_7 as Os,m233_8 as ks,m233_9 as Ss}from"../main.js";import{m268_0 as j}from"../main.js";var z=()=>t`
<${N} icon="failures" title="No failures yet"><p>
Tests that fail are listed here by cause, of all builds. The <a href="/">overview</a> shows how to submit one.
</p><//>
`,H=1e4,Q=[["","All"],...["new","failing","flaky","infrastructure"].map(e=>[e,R(e)])];function W(e,{q:l,label:s}){let u=l.toLowerCase().split(/\s+/).filter(Boolean);if(u.length===0&&!s)return e;let n=({cause:a,org_id:f,agent:o,examples:c})=>[a,f,o?.agent,...c.flatMap(r=>[r.test,r.agent])].join(" ").toLowerCase(),i=a=>!s||a.label===s||s==="failing"&&a.label==="changed",m=a=>i(a)&&u.every(f=>n(a).includes(f));return{...e,groups:e.groups.filter(m)}}function A({name:e,listed:l}){let s=e.includes("/")&&!l.some(a=>v(a)===e),[u,n]=[e.slice(0,e.lastIndexOf("/")),e.slice(e.lastIndexOf("/")+1)],i=I(s?$(u,n):null,0),m=i.data.value?.group;return s?i.error.value?t`<p class="nothing" data-linked>No failure of the linked cause is kept.</p>`:m?t`
<div data-linked><p class="quiet">The linked cause is not in the list below; its last seven days:</p><${x} found=${{groups:[m]}} changed=${()=>i.load()} /></div>
`:null:null}var V=({label:e})=>t`
<p class="nothing">
No causes match.
${e==="flaky"&&t`
A cause is flaky if all its jobs passed on a retry. Tests that pass in one batch and fail in another are not;
see the last runs of the <a href="/tests?sort=failing">tests that fail most</a>.
`}</p>
`;function B({query:e}){let l=g(P,[]);L("overview");let s=j.row("overview").value,u=!s||s.done+s.failed>0,n=O(e),[i,m]=[e.get("q")??"",e.get("label")??""],a=`/api/v1/failures?since=${n}`,f=e.get("cause")??"";return t`
<${k}
title="Failures"
tools=${t`
<${T} since=${n} /><${C}
label="Label"
hideLabel
options=${Q}
value=${m}
onChange=${o=>d({label:o},{push:!0})}
/><${M}
id="failure-search"
label="Filter by cause, test, agent or organization"
placeholder="Cause, test, agent, organization"
text=${i}
onInput=${o=>d({q:o})}
/>
`}
><${b}
key=${a}
path=${a}
version=${s?.totals?.failed}
failed=${s?.failed}
ended=${s?.done}
initial=${l?.since===n?l.failures:null}
none=${t`
<${A} name=${f} listed=${[]} />${u?t`<${y}>No attempt failed in this period.<//>`:t`<${z} />`}
`}
>${(o,c)=>{let r=W(o,{q:i,label:m}),h=G=>[...new Set(r.groups.flatMap(q=>q[G]))].slice(0,H),_=h("failed_job_ids");return t`
<${A} name=${f} listed=${r.groups} /><div class="failure-total"><span class="quiet number">${r===o?w(o):`${D(p(r))} of ${E(p(o),"cause")}`}</span>${_.length>0&&t`
<${_.length===1?F:S} filter=${{ids:_}} fresh=${{ids:h("new_job_ids")}}>${r===o?"Retry failed":"Retry failed of these"}<//>
`}</div>${r.groups.length>0?c(r):t`<${V} label=${m} />`}
`}}<//><//>
`}export{B as default};
