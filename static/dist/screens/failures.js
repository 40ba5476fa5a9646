import{m246_0 as h,m246_1 as w,m246_2 as T,m246_3 as S,m246_4 as b,m246_5 as k,m246_6 as D,m246_7 as O,m246_8 as o,m246_9 as P,m246_10 as R,m246_11 as y}from"../main.js";import{m41_0 as N,m41_1 as m,m41_2 as t,m41_3 as G,m41_4 as I,m41_5 as M,m41_6 as i}from"../shared.js";import{m43_0 as u,m43_1 as _}from"../shared.js";import{m85_0 as l}from"../main.js";import{m155_0 as j,m155_1 as z,m155_2 as A,m155_3 as J,m155_4 as K,m155_5 as p}from"../main.js";import{m156_0 as e}from"../main.js";import{m182_0 as Z,m182_1 as ee,m182_2 as se,m182_3 as ae,m182_4 as re,m182_5 as oe,m182_6 as me,m182_7 as te,m182_8 as f}from"../main.js";import{m222_0 as n}from"../main.js";function c({query:x}){let a=o(f,[]);p("overview");let d=n.row("overview").value?.totals?.failed,s=_(x),r=`/api/v1/failures?since=${s}`;return e`
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
