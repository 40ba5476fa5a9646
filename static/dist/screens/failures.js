import{m241_0 as h,m241_1 as w,m241_2 as T,m241_3 as S,m241_4 as b,m241_5 as k,m241_6 as D,m241_7 as O,m241_8 as o,m241_9 as P,m241_10 as R,m241_11 as y}from"../main.js";import{m40_0 as N,m40_1 as m,m40_2 as t,m40_3 as G,m40_4 as I,m40_5 as M,m40_6 as i}from"../shared.js";import{m42_0 as u,m42_1 as _}from"../shared.js";import{m83_0 as l}from"../main.js";import{m151_0 as j,m151_1 as z,m151_2 as A,m151_3 as J,m151_4 as K,m151_5 as p}from"../main.js";import{m152_0 as e}from"../main.js";import{m177_0 as Z,m177_1 as ee,m177_2 as se,m177_3 as ae,m177_4 as re,m177_5 as oe,m177_6 as me,m177_7 as te,m177_8 as f}from"../main.js";import{m217_0 as n}from"../main.js";function c({query:x}){let a=o(f,[]);p("overview");let d=n.row("overview").value?.totals?.failed,s=_(x),r=`/api/v1/failures?since=${s}`;return e`
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
