import{m242_0 as h,m242_1 as w,m242_2 as T,m242_3 as S,m242_4 as b,m242_5 as k,m242_6 as D,m242_7 as O,m242_8 as o,m242_9 as P,m242_10 as R,m242_11 as y}from"../main.js";import{m40_0 as N,m40_1 as m,m40_2 as t,m40_3 as G,m40_4 as I,m40_5 as M,m40_6 as i}from"../shared.js";import{m42_0 as u,m42_1 as _}from"../shared.js";import{m83_0 as l}from"../main.js";import{m151_0 as j,m151_1 as z,m151_2 as A,m151_3 as J,m151_4 as K,m151_5 as p}from"../main.js";import{m152_0 as e}from"../main.js";import{m178_0 as Z,m178_1 as ee,m178_2 as se,m178_3 as ae,m178_4 as re,m178_5 as oe,m178_6 as me,m178_7 as te,m178_8 as f}from"../main.js";import{m218_0 as n}from"../main.js";function c({query:x}){let a=o(f,[]);p("overview");let d=n.row("overview").value?.totals?.failed,s=_(x),r=`/api/v1/failures?since=${s}`;return e`
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
