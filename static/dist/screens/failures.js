import{m260_0 as h,m260_1 as w,m260_2 as T,m260_3 as S,m260_4 as b,m260_5 as k,m260_6 as D,m260_7 as O,m260_8 as o,m260_9 as P,m260_10 as R,m260_11 as y}from"../main.js";import{m43_0 as N,m43_1 as m,m43_2 as t,m43_3 as G,m43_4 as I,m43_5 as M,m43_6 as i}from"../shared.js";import{m45_0 as u,m45_1 as _}from"../shared.js";import{m88_0 as l}from"../main.js";import{m164_0 as j,m164_1 as z,m164_2 as A,m164_3 as J,m164_4 as K,m164_5 as p}from"../main.js";import{m165_0 as e}from"../main.js";import{m195_0 as Z,m195_1 as ee,m195_2 as se,m195_3 as ae,m195_4 as re,m195_5 as oe,m195_6 as me,m195_7 as te,m195_8 as f}from"../main.js";import{m236_0 as n}from"../main.js";function c({query:x}){let a=o(f,[]);p("overview");let d=n.row("overview").value?.totals?.failed,s=_(x),r=`/api/v1/failures?since=${s}`;return e`
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
