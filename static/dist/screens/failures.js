import{m296_0 as K,m296_1 as U,m296_2 as Y,m296_3 as Z,m296_4 as ee,m296_5 as se,m296_6 as ae,m296_7 as te,m296_8 as g,m296_9 as oe,m296_10 as re,m296_11 as ie}from"../main.js";import{m38_0 as le,m38_1 as $}from"../shared.js";import{m56_0 as x,m56_1 as b,m56_2 as y,m56_3 as p,m56_4 as v,m56_5 as w,m56_6 as R}from"../shared.js";import{m58_0 as T,m58_1 as S}from"../shared.js";import{m106_0 as O}from"../main.js";import{m124_0 as $e,m124_1 as xe,m124_2 as k,m124_3 as F,m124_4 as be,m124_5 as ye}from"../shared.js";import{m128_0 as C}from"../main.js";import{m141_0 as M,m141_1 as Se,m141_2 as Oe}from"../main.js";import{m150_0 as N}from"../main.js";import{m181_0 as Ne,m181_1 as Ee,m181_2 as De,m181_3 as Ie,m181_4 as Le,m181_5 as E,m181_6 as Pe,m181_7 as je,m181_8 as Ae,m181_9 as Be,m181_10 as Ge,m181_11 as qe,m181_12 as D,m181_13 as ze,m181_14 as He,m181_15 as Qe,m181_16 as We,m181_17 as Ve,m181_18 as Xe,m181_19 as Je,m181_20 as Ke,m181_21 as Ue,m181_22 as Ye,m181_23 as Ze}from"../main.js";import{m188_0 as as,m188_1 as ts,m188_2 as I,m188_3 as os,m188_4 as rs,m188_5 as is,m188_6 as L}from"../main.js";import{m190_0 as a}from"../main.js";import{m224_0 as fs,m224_1 as _s,m224_2 as cs,m224_3 as ps,m224_4 as ds,m224_5 as hs,m224_6 as gs,m224_7 as $s,m224_8 as P}from"../main.js";import{m234_0 as ys,m234_1 as vs,m234_2 as ws,m234_3 as Rs,m234_4 as Ts,m234_5 as d,m234_6 as Ss,m234_7 as Os,m234_8 as ks,m234_9 as Fs}from"../main.js";import{m269_0 as j}from"../main.js";var z=()=>a`
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
