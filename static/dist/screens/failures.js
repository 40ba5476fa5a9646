import{m294_0 as J,m294_1 as K,m294_2 as U,m294_3 as Y,m294_4 as Z,m294_5 as ee,m294_6 as se,m294_7 as te,m294_8 as h,m294_9 as ae,m294_10 as re,m294_11 as oe}from"../main.js";import{m38_0 as ne,m38_1 as $}from"../shared.js";import{m55_0 as x,m55_1 as v,m55_2 as b,m55_3 as p,m55_4 as w,m55_5 as y,m55_6 as R}from"../shared.js";import{m57_0 as O,m57_1 as T}from"../shared.js";import{m105_0 as S}from"../main.js";import{m123_0 as he,m123_1 as $e,m123_2 as k,m123_3 as F,m123_4 as xe,m123_5 as ve}from"../shared.js";import{m127_0 as C}from"../main.js";import{m140_0 as N,m140_1 as Oe,m140_2 as Te}from"../main.js";import{m149_0 as E}from"../main.js";import{m180_0 as Ne,m180_1 as Ee,m180_2 as Me,m180_3 as De,m180_4 as Ie,m180_5 as M,m180_6 as Le,m180_7 as Pe,m180_8 as Be,m180_9 as je,m180_10 as Ae,m180_11 as Ge,m180_12 as D,m180_13 as qe,m180_14 as ze,m180_15 as He,m180_16 as Qe,m180_17 as We,m180_18 as Ve,m180_19 as Xe,m180_20 as Je,m180_21 as Ke,m180_22 as Ue,m180_23 as Ye}from"../main.js";import{m187_0 as ss,m187_1 as I,m187_2 as ts,m187_3 as as,m187_4 as rs,m187_5 as L}from"../main.js";import{m189_0 as a}from"../main.js";import{m222_0 as ls,m222_1 as us,m222_2 as _s,m222_3 as cs,m222_4 as fs,m222_5 as ps,m222_6 as ds,m222_7 as gs,m222_8 as P}from"../main.js";import{m232_0 as xs,m232_1 as vs,m232_2 as bs,m232_3 as ws,m232_4 as ys,m232_5 as d,m232_6 as Rs,m232_7 as Os,m232_8 as Ts,m232_9 as Ss}from"../main.js";import{m267_0 as B}from"../main.js";var z=()=>a`
<${N} icon="failures" title="No failures yet"><p>
Tests that fail are listed here by cause, of all builds. The <a href="/">overview</a> shows how to submit one.
</p><//>
`,H=1e4,Q=[["","All"],...["new","failing","flaky","infrastructure"].map(e=>[e,R(e)])];function W(e,{q:l,label:s}){let u=l.toLowerCase().split(/\s+/).filter(Boolean);if(u.length===0&&!s)return e;let m=({cause:t,org_id:_,agent:r,examples:c})=>[t,_,r?.agent,...c.flatMap(o=>[o.test,o.agent])].join(" ").toLowerCase(),i=t=>!s||t.label===s||s==="failing"&&t.label==="changed",n=t=>i(t)&&u.every(_=>m(t).includes(_));return{...e,groups:e.groups.filter(n)}}function j({name:e,listed:l}){let s=e.includes("/")&&!l.some(t=>w(t)===e),[u,m]=[e.slice(0,e.lastIndexOf("/")),e.slice(e.lastIndexOf("/")+1)],i=I(s?$(u,m):null,0),n=i.data.value?.group;return s?i.error.value?a`<p class="nothing" data-linked>No failure of the linked cause is kept.</p>`:n?a`
<div data-linked><p class="quiet">The linked cause is not in the list below; its last seven days:</p><${x} found=${{groups:[n]}} changed=${()=>i.load()} /></div>
`:null:null}function A({query:e}){let l=h(P,[]);L("overview");let s=B.row("overview").value,u=!s||s.done+s.failed>0,m=T(e),[i,n]=[e.get("q")??"",e.get("label")??""],t=`/api/v1/failures?since=${m}`,_=e.get("cause")??"";return a`
<${S}
title="Failures"
tools=${a`
<${O} since=${m} /><${C}
label="Label"
hideLabel
options=${Q}
value=${n}
onChange=${r=>d({label:r},{push:!0})}
/><${E}
id="failure-search"
label="Filter by cause, test, agent or organization"
placeholder="Cause, test, agent, organization"
text=${i}
onInput=${r=>d({q:r})}
/>
`}
><${v}
key=${t}
path=${t}
version=${s?.totals?.failed}
failed=${s?.failed}
ended=${s?.done}
initial=${l?.since===m?l.failures:null}
none=${a`
<${j} name=${_} listed=${[]} />${u?a`<${b}>No attempt failed in this period.<//>`:a`<${z} />`}
`}
>${(r,c)=>{let o=W(r,{q:i,label:n}),g=G=>[...new Set(o.groups.flatMap(q=>q[G]))].slice(0,H),f=g("failed_job_ids");return a`
<${j} name=${_} listed=${o.groups} /><div class="failure-total"><span class="quiet number">${o===r?y(r):`${D(p(o))} of ${M(p(r),"cause")}`}</span>${f.length>0&&a`
<${f.length===1?F:k} filter=${{ids:f}} fresh=${{ids:g("new_job_ids")}}>${o===r?"Retry failed":"Retry failed of these"}<//>
`}</div>${o.groups.length>0?c(o):a`<p class="nothing">No causes match.</p>`}
`}}<//><//>
`}export{A as default};
