import{m297_0 as K,m297_1 as U,m297_2 as Y,m297_3 as Z,m297_4 as ee,m297_5 as se,m297_6 as ae,m297_7 as te,m297_8 as g,m297_9 as oe,m297_10 as re,m297_11 as ie}from"../main.js";import{m39_0 as le,m39_1 as $}from"../shared.js";import{m57_0 as x,m57_1 as b,m57_2 as y,m57_3 as p,m57_4 as v,m57_5 as w,m57_6 as R}from"../shared.js";import{m59_0 as T,m59_1 as S}from"../shared.js";import{m107_0 as O}from"../main.js";import{m125_0 as $e,m125_1 as xe,m125_2 as k,m125_3 as F,m125_4 as be,m125_5 as ye}from"../shared.js";import{m129_0 as C}from"../main.js";import{m142_0 as M,m142_1 as Se,m142_2 as Oe}from"../main.js";import{m151_0 as N}from"../main.js";import{m182_0 as Ne,m182_1 as Ee,m182_2 as De,m182_3 as Ie,m182_4 as Le,m182_5 as E,m182_6 as Pe,m182_7 as je,m182_8 as Ae,m182_9 as Be,m182_10 as Ge,m182_11 as qe,m182_12 as D,m182_13 as ze,m182_14 as He,m182_15 as Qe,m182_16 as We,m182_17 as Ve,m182_18 as Xe,m182_19 as Je,m182_20 as Ke,m182_21 as Ue,m182_22 as Ye,m182_23 as Ze}from"../main.js";import{m189_0 as as,m189_1 as ts,m189_2 as I,m189_3 as os,m189_4 as rs,m189_5 as is,m189_6 as L}from"../main.js";import{m191_0 as a}from"../main.js";import{m225_0 as fs,m225_1 as _s,m225_2 as cs,m225_3 as ps,m225_4 as ds,m225_5 as hs,m225_6 as gs,m225_7 as $s,m225_8 as P}from"../main.js";import{m235_0 as ys,m235_1 as vs,m235_2 as ws,m235_3 as Rs,m235_4 as Ts,m235_5 as d,m235_6 as Ss,m235_7 as Os,m235_8 as ks,m235_9 as Fs}from"../main.js";import{m270_0 as j}from"../main.js";var z=()=>a`
<${M} icon="failures" title="No failures yet"><p>
Tests that fail are listed here by cause, of all builds. The <a href="/">overview</a> shows how to submit one.
</p><//>
`,H=1e4,Q=[["","All"],...["new","failing","flaky","infrastructure"].map(e=>[e,R(e)])];function W(e,{q:l,label:s}){let u=l.toLowerCase().split(/\s+/).filter(Boolean);if(u.length===0&&!s)return e;let n=({cause:t,org_id:f,agent:o,examples:_})=>[t,f,o?.agent,..._.flatMap(r=>[r.test,r.agent])].join(" ").toLowerCase(),i=t=>!s||t.label===s||s==="failing"&&t.label==="changed",m=t=>i(t)&&u.every(f=>n(t).includes(f));return{...e,groups:e.groups.filter(m)}}function A({name:e,listed:l}){let s=e.includes("/")&&!l.some(t=>v(t)===e),[u,n]=[e.slice(0,e.lastIndexOf("/")),e.slice(e.lastIndexOf("/")+1)],i=I(s?$(u,n):null,0),m=i.data.value?.group;return s?i.error.value?a`<p class="nothing" data-linked>No failure of the linked cause is kept.</p>`:m?a`
<div data-linked><p class="quiet">The linked cause is not in the list below; its last seven days:</p><${x} found=${{groups:[m]}} changed=${()=>i.load()} /></div>
`:null:null}var V=({label:e})=>a`
<p class="nothing">
No causes match.
${e==="flaky"&&a`
A cause is flaky if all its jobs passed on a retry. Tests that pass in one batch and fail in another are not;
see the last runs of the <a href="/tests?sort=failing">tests that fail most</a>.
`}</p>
`;function B({query:e}){let l=g(P,[]);L("overview");let s=j.row("overview").value,u=!s||s.done+s.failed>0,n=S(e),[i,m]=[e.get("q")??"",e.get("label")??""],t=`/api/v1/failures?since=${n}`,f=e.get("cause")??"";return a`
<${O}
title="Failures"
tools=${a`
<${T} since=${n} /><${C}
label="Label"
hideLabel
options=${Q}
value=${m}
onChange=${o=>d({label:o},{push:!0})}
/><${N}
id="failure-search"
label="Filter by cause, test, agent or organization"
placeholder="Cause, test, agent, organization"
text=${i}
onInput=${o=>d({q:o})}
/>
`}
><${b}
key=${t}
path=${t}
version=${s?.totals?.failed}
failed=${s?.failed}
ended=${s?.done}
initial=${l?.since===n?l.failures:null}
none=${a`
<${A} name=${f} listed=${[]} />${u?a`<${y}>No attempt failed in this period.<//>`:a`<${z} />`}
`}
>${(o,_)=>{let r=W(o,{q:i,label:m}),h=G=>[...new Set(r.groups.flatMap(q=>q[G]))].slice(0,H),c=h("failed_job_ids");return a`
<${A} name=${f} listed=${r.groups} /><div class="failure-total"><span class="quiet number">${r===o?w(o):`${D(p(r))} of ${E(p(o),"cause")}`}</span>${c.length>0&&a`
<${c.length===1?F:k} filter=${{ids:c}} fresh=${{ids:h("new_job_ids")}}>${r===o?"Retry failed":"Retry failed of these"}<//>
`}</div>${r.groups.length>0?_(r):a`<${V} label=${m} />`}
`}}<//><//>
`}export{B as default};
