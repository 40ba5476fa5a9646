import{m270_0 as h,m270_1 as w,m270_2 as S,m270_3 as T,m270_4 as b,m270_5 as k,m270_6 as D,m270_7 as O,m270_8 as o,m270_9 as P,m270_10 as R,m270_11 as y}from"../main.js";import{m47_0 as N,m47_1 as m,m47_2 as t,m47_3 as G,m47_4 as i}from"../shared.js";import{m49_0 as u,m49_1 as l}from"../shared.js";import{m93_0 as p}from"../main.js";import{m171_0 as U,m171_1 as V,m171_2 as j,m171_3 as z,m171_4 as A,m171_5 as _}from"../main.js";import{m173_0 as e}from"../main.js";import{m203_0 as X,m203_1 as Y,m203_2 as Z,m203_3 as ee,m203_4 as se,m203_5 as ae,m203_6 as re,m203_7 as oe,m203_8 as f}from"../main.js";import{m245_0 as n}from"../main.js";function c({query:d}){let a=o(f,[]);_("overview");let x=n.row("overview").value?.totals?.failed,s=l(d),r=`/api/v1/failures?since=${s}`;return e`
<${p} title="Failures" tools=${e`<${u} since=${s} />`}>
<${m}
key=${r}
path=${r}
version=${x}
initial=${a?.since===s?a.failures:null}
none=${e`<${t}>No attempt failed in this period.<//>`}
>
${($,v)=>e`
<p class="quiet number">${i($)}</p>
${v}
`}
<//>
<//>
`}export{c as default};
