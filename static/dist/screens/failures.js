import{m244_0 as h,m244_1 as w,m244_2 as T,m244_3 as S,m244_4 as b,m244_5 as k,m244_6 as D,m244_7 as O,m244_8 as o,m244_9 as P,m244_10 as R,m244_11 as y}from"../main.js";import{m40_0 as N,m40_1 as m,m40_2 as t,m40_3 as G,m40_4 as I,m40_5 as M,m40_6 as i}from"../shared.js";import{m42_0 as u,m42_1 as _}from"../shared.js";import{m84_0 as l}from"../main.js";import{m153_0 as j,m153_1 as z,m153_2 as A,m153_3 as J,m153_4 as K,m153_5 as p}from"../main.js";import{m154_0 as e}from"../main.js";import{m180_0 as Z,m180_1 as ee,m180_2 as se,m180_3 as ae,m180_4 as re,m180_5 as oe,m180_6 as me,m180_7 as te,m180_8 as f}from"../main.js";import{m220_0 as n}from"../main.js";function c({query:x}){let a=o(f,[]);p("overview");let d=n.row("overview").value?.totals?.failed,s=_(x),r=`/api/v1/failures?since=${s}`;return e`
    <${l} title="Failures" tools=${e`<${u} since=${s} />`}>
      <${m}
        key=${r}
        path=${r}
        version=${d}
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
