import{m267_0 as h,m267_1 as w,m267_2 as S,m267_3 as T,m267_4 as b,m267_5 as k,m267_6 as D,m267_7 as O,m267_8 as o,m267_9 as P,m267_10 as R,m267_11 as y}from"../main.js";import{m45_0 as N,m45_1 as m,m45_2 as t,m45_3 as G,m45_4 as i}from"../shared.js";import{m47_0 as u,m47_1 as l}from"../shared.js";import{m91_0 as p}from"../main.js";import{m169_0 as U,m169_1 as V,m169_2 as j,m169_3 as z,m169_4 as A,m169_5 as _}from"../main.js";import{m171_0 as e}from"../main.js";import{m201_0 as X,m201_1 as Y,m201_2 as Z,m201_3 as ee,m201_4 as se,m201_5 as ae,m201_6 as re,m201_7 as oe,m201_8 as f}from"../main.js";import{m242_0 as n}from"../main.js";function c({query:d}){let a=o(f,[]);_("overview");let x=n.row("overview").value?.totals?.failed,s=l(d),r=`/api/v1/failures?since=${s}`;return e`
    <${p} title="Failures" tools=${e`<${u} since=${s} />`}>
      <${m}
        key=${r}
        path=${r}
        version=${x}
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
