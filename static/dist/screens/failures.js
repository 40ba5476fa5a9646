import{m243_0 as h,m243_1 as w,m243_2 as T,m243_3 as S,m243_4 as b,m243_5 as k,m243_6 as D,m243_7 as O,m243_8 as o,m243_9 as P,m243_10 as R,m243_11 as y}from"../main.js";import{m40_0 as N,m40_1 as m,m40_2 as t,m40_3 as G,m40_4 as I,m40_5 as M,m40_6 as i}from"../shared.js";import{m42_0 as u,m42_1 as _}from"../shared.js";import{m83_0 as l}from"../main.js";import{m152_0 as j,m152_1 as z,m152_2 as A,m152_3 as J,m152_4 as K,m152_5 as p}from"../main.js";import{m153_0 as e}from"../main.js";import{m179_0 as Z,m179_1 as ee,m179_2 as se,m179_3 as ae,m179_4 as re,m179_5 as oe,m179_6 as me,m179_7 as te,m179_8 as f}from"../main.js";import{m219_0 as n}from"../main.js";function c({query:x}){let a=o(f,[]);p("overview");let d=n.row("overview").value?.totals?.failed,s=_(x),r=`/api/v1/failures?since=${s}`;return e`
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
