import{m237_0 as R,m237_1 as T,m237_2 as b,m237_3 as D,m237_4 as O,m237_5 as y,m237_6 as E,m237_7 as P,m237_8 as m,m237_9 as k,m237_10 as C,m237_11 as I}from"../main.js";import{m40_0 as L,m40_1 as t,m40_2 as i,m40_3 as M,m40_4 as Q,m40_5 as q,m40_6 as u}from"../shared.js";import{m82_0 as _}from"../main.js";import{m100_0 as p}from"../main.js";import{m136_0 as l,m136_1 as f}from"../shared.js";import{m150_0 as K,m150_1 as W,m150_2 as X,m150_3 as Y,m150_4 as n}from"../main.js";import{m151_0 as e}from"../main.js";import{m175_0 as oe,m175_1 as re,m175_2 as me,m175_3 as te,m175_4 as ie,m175_5 as ue,m175_6 as c}from"../main.js";import{m183_0 as le,m183_1 as fe,m183_2 as ne,m183_3 as ce,m183_4 as d,m183_5 as de,m183_6 as xe,m183_7 as $e,m183_8 as ve}from"../main.js";import{m214_0 as x}from"../main.js";function $({query:v}){let o=m(c,[]);n("overview");let g=x.row("overview").value?.totals?.failed,a=f(v),r=`/api/v1/failures?since=${a}`,h=e`
    <${p}
      label="Period"
      hideLabel
      options=${l}
      value=${a}
      onChange=${s=>d({since:s==="24h"?"":s},{push:!0})}
    />
  `;return e`
    <${_} title="Failures" tools=${h}>
      <${t}
        key=${r}
        path=${r}
        version=${g}
        initial=${o?.since===a?o.failures:null}
        none=${e`<${i}>No attempt failed in this period.<//>`}
      >
        ${(s,w)=>e`
          <p class="quiet number">${u(s)}</p>
          ${w}
        `}
      <//>
    <//>
  `}export{$ as default};
