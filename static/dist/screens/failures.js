import{m231_0 as T,m231_1 as b,m231_2 as y,m231_3 as D,m231_4 as R,m231_5 as k,m231_6 as C,m231_7 as E,m231_8 as m,m231_9 as N,m231_10 as O,m231_11 as P}from"../main.js";import{m39_0 as L,m39_1 as i,m39_2 as u,m39_3 as M,m39_4 as Q,m39_5 as q,m39_6 as n}from"../shared.js";import{m80_0 as p}from"../main.js";import{m98_0 as _}from"../main.js";import{m147_0 as A,m147_1 as J,m147_2 as K,m147_3 as l}from"../main.js";import{m148_0 as e}from"../main.js";import{m172_0 as ee,m172_1 as se,m172_2 as ae,m172_3 as oe,m172_4 as te,m172_5 as re,m172_6 as f}from"../main.js";import{m180_0 as ue,m180_1 as ne,m180_2 as pe,m180_3 as _e,m180_4 as c,m180_5 as le,m180_6 as fe,m180_7 as ce,m180_8 as de}from"../main.js";import{m209_0 as d}from"../main.js";var h=[["24h","24 hours"],["7d","7 days"]],w=a=>a.get("since")==="7d"?"7d":"24h";function x({query:a}){let t=m(f,[]);l("overview");let $=d.row("overview").value?.totals?.failed,o=w(a),r=`/api/v1/failures?since=${o}`,v=e`
    <${_}
      label="Period"
      hideLabel
      options=${h}
      value=${o}
      onChange=${s=>c({since:s==="24h"?"":s},{push:!0})}
    />
  `;return e`
    <${p} title="Failures" tools=${v}>
      <${i}
        key=${r}
        path=${r}
        version=${$}
        initial=${t?.since===o?t.failures:null}
        none=${e`<${u}>No attempt failed in this period.<//>`}
      >
        ${(s,g)=>e`
          <p class="quiet number">${n(s)}</p>
          ${g}
        `}
      <//>
    <//>
  `}export{x as default,w as periodOf};
