import{m270_0 as b,m270_1 as y,m270_2 as T,m270_3 as E,m270_4 as k,m270_5 as N,m270_6 as R,m270_7 as D,m270_8 as t,m270_9 as O,m270_10 as P,m270_11 as C}from"../main.js";import{m47_0 as M,m47_1 as m,m47_2 as i,m47_3 as q,m47_4 as u}from"../shared.js";import{m49_0 as l,m49_1 as p}from"../shared.js";import{m93_0 as f}from"../main.js";import{m127_0 as _,m127_1 as z,m127_2 as A}from"../main.js";import{m171_0 as Q,m171_1 as W,m171_2 as X,m171_3 as Y,m171_4 as Z,m171_5 as n}from"../main.js";import{m173_0 as e}from"../main.js";import{m203_0 as re,m203_1 as te,m203_2 as me,m203_3 as ie,m203_4 as ue,m203_5 as le,m203_6 as pe,m203_7 as fe,m203_8 as c}from"../main.js";import{m245_0 as d}from"../main.js";var F=()=>e`
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
