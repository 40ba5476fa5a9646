import{m250_0 as h,m250_1 as w,m250_2 as T,m250_3 as S,m250_4 as b,m250_5 as k,m250_6 as D,m250_7 as O,m250_8 as o,m250_9 as P,m250_10 as R,m250_11 as y}from"../main.js";import{m41_0 as N,m41_1 as m,m41_2 as t,m41_3 as G,m41_4 as I,m41_5 as M,m41_6 as i}from"../shared.js";import{m43_0 as u,m43_1 as _}from"../shared.js";import{m85_0 as l}from"../main.js";import{m158_0 as j,m158_1 as z,m158_2 as A,m158_3 as J,m158_4 as K,m158_5 as p}from"../main.js";import{m159_0 as e}from"../main.js";import{m185_0 as Z,m185_1 as ee,m185_2 as se,m185_3 as ae,m185_4 as re,m185_5 as oe,m185_6 as me,m185_7 as te,m185_8 as f}from"../main.js";import{m226_0 as n}from"../main.js";function c({query:x}){let a=o(f,[]);p("overview");let d=n.row("overview").value?.totals?.failed,s=_(x),r=`/api/v1/failures?since=${s}`;return e`
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
