import{m271_0 as b,m271_1 as y,m271_2 as T,m271_3 as E,m271_4 as k,m271_5 as N,m271_6 as R,m271_7 as D,m271_8 as t,m271_9 as O,m271_10 as P,m271_11 as C}from"../main.js";import{m47_0 as M,m47_1 as m,m47_2 as i,m47_3 as q,m47_4 as u}from"../shared.js";import{m49_0 as l,m49_1 as p}from"../shared.js";import{m94_0 as f}from"../main.js";import{m128_0 as _,m128_1 as z,m128_2 as A}from"../main.js";import{m172_0 as Q,m172_1 as W,m172_2 as X,m172_3 as Y,m172_4 as Z,m172_5 as n}from"../main.js";import{m174_0 as e}from"../main.js";import{m204_0 as re,m204_1 as te,m204_2 as me,m204_3 as ie,m204_4 as ue,m204_5 as le,m204_6 as pe,m204_7 as fe,m204_8 as c}from"../main.js";import{m246_0 as d}from"../main.js";var F=()=>e`
<${_} icon="failures" title="No failures yet">
<p>
Tests that fail are listed here by cause, of all builds. The <a href="/">overview</a> shows how to submit one.
</p>
<//>
`;function $({query:x}){let o=t(c,[]);n("overview");let s=d.row("overview").value,h=!s||s.done+s.failed>0,a=p(x),r=`/api/v1/failures?since=${a}`;return e`
<${f} title="Failures" tools=${e`<${l} since=${a} />`}>
<${m}
key=${r}
path=${r}
version=${s?.totals?.failed}
initial=${o?.since===a?o.failures:null}
none=${h?e`<${i}>No attempt failed in this period.<//>`:e`<${F} />`}
>
${(v,w)=>e`
<p class="quiet number">${u(v)}</p>
${w}
`}
<//>
<//>
`}export{$ as default};
