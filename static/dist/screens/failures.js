import{m247_0 as h,m247_1 as w,m247_2 as T,m247_3 as S,m247_4 as b,m247_5 as k,m247_6 as D,m247_7 as O,m247_8 as o,m247_9 as P,m247_10 as R,m247_11 as y}from"../main.js";import{m41_0 as N,m41_1 as m,m41_2 as t,m41_3 as G,m41_4 as I,m41_5 as M,m41_6 as i}from"../shared.js";import{m43_0 as u,m43_1 as _}from"../shared.js";import{m85_0 as l}from"../main.js";import{m156_0 as j,m156_1 as z,m156_2 as A,m156_3 as J,m156_4 as K,m156_5 as p}from"../main.js";import{m157_0 as e}from"../main.js";import{m183_0 as Z,m183_1 as ee,m183_2 as se,m183_3 as ae,m183_4 as re,m183_5 as oe,m183_6 as me,m183_7 as te,m183_8 as f}from"../main.js";import{m223_0 as n}from"../main.js";function c({query:x}){let a=o(f,[]);p("overview");let d=n.row("overview").value?.totals?.failed,s=_(x),r=`/api/v1/failures?since=${s}`;return e`
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
