import{m266_0 as h,m266_1 as w,m266_2 as T,m266_3 as S,m266_4 as b,m266_5 as k,m266_6 as D,m266_7 as O,m266_8 as o,m266_9 as P,m266_10 as R,m266_11 as y}from"../main.js";import{m45_0 as N,m45_1 as m,m45_2 as t,m45_3 as G,m45_4 as I,m45_5 as M,m45_6 as i}from"../shared.js";import{m47_0 as u,m47_1 as _}from"../shared.js";import{m91_0 as l}from"../main.js";import{m168_0 as j,m168_1 as z,m168_2 as A,m168_3 as J,m168_4 as K,m168_5 as p}from"../main.js";import{m170_0 as e}from"../main.js";import{m200_0 as Z,m200_1 as ee,m200_2 as se,m200_3 as ae,m200_4 as re,m200_5 as oe,m200_6 as me,m200_7 as te,m200_8 as f}from"../main.js";import{m241_0 as n}from"../main.js";function c({query:x}){let a=o(f,[]);p("overview");let d=n.row("overview").value?.totals?.failed,s=_(x),r=`/api/v1/failures?since=${s}`;return e`
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
