import{m237_0 as h,m237_1 as w,m237_2 as T,m237_3 as b,m237_4 as k,m237_5 as D,m237_6 as O,m237_7 as P,m237_8 as r,m237_9 as R,m237_10 as y,m237_11 as C}from"../main.js";import{m40_0 as S,m40_1 as m,m40_2 as t,m40_3 as G,m40_4 as I,m40_5 as M,m40_6 as i}from"../shared.js";import{m42_0 as u,m42_1 as l}from"../shared.js";import{m83_0 as p}from"../main.js";import{m150_0 as j,m150_1 as z,m150_2 as A,m150_3 as J,m150_4 as _}from"../main.js";import{m151_0 as e}from"../main.js";import{m175_0 as Y,m175_1 as Z,m175_2 as ee,m175_3 as se,m175_4 as ae,m175_5 as oe,m175_6 as f}from"../main.js";import{m214_0 as n}from"../main.js";function c({query:x}){let a=r(f,[]);_("overview");let d=n.row("overview").value?.totals?.failed,s=l(x),o=`/api/v1/failures?since=${s}`;return e`
    <${p} title="Failures" tools=${e`<${u} since=${s} />`}>
      <${m}
        key=${o}
        path=${o}
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
