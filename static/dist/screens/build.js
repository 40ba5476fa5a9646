import{m266_0 as H,m266_1 as L,m266_2 as M,m266_3 as U,m266_4 as V,m266_5 as q,m266_6 as J,m266_7 as Q,m266_8 as f,m266_9 as W,m266_10 as K,m266_11 as X}from"../main.js";import{m21_0 as c,m21_1 as ee}from"../shared.js";import{m44_0 as $}from"../shared.js";import{m45_0 as re,m45_1 as g,m45_2 as me,m45_3 as ie,m45_4 as ne,m45_5 as _e,m45_6 as b}from"../shared.js";import{m53_0 as x,m53_1 as ue}from"../main.js";import{m62_0 as ce,m62_1 as h}from"../shared.js";import{m65_0 as be,m65_1 as v}from"../shared.js";import{m68_0 as T}from"../main.js";import{m91_0 as S}from"../main.js";import{m93_0 as n}from"../main.js";import{m99_0 as y}from"../main.js";import{m125_0 as Ce,m125_1 as w,m125_2 as B}from"../main.js";import{m127_0 as F}from"../main.js";import{m161_0 as Oe,m161_1 as k,m161_2 as Pe,m161_3 as Ae,m161_4 as De,m161_5 as je,m161_6 as Ne,m161_7 as ze,m161_8 as i,m161_9 as He,m161_10 as Le,m161_11 as Me,m161_12 as Ue,m161_13 as Ve,m161_14 as qe,m161_15 as Je,m161_16 as Qe,m161_17 as C}from"../main.js";import{m168_0 as Xe,m168_1 as I,m168_2 as Ye,m168_3 as Ze,m168_4 as es,m168_5 as E}from"../main.js";import{m170_0 as a}from"../main.js";import{m200_0 as rs,m200_1 as ms,m200_2 as is,m200_3 as ns,m200_4 as _s,m200_5 as ls,m200_6 as ps,m200_7 as us,m200_8 as G}from"../main.js";import{m209_0 as cs,m209_1 as $s,m209_2 as gs,m209_3 as bs,m209_4 as xs,m209_5 as hs,m209_6 as p,m209_7 as vs,m209_8 as Ts}from"../main.js";import{m239_0 as u,m239_1 as ws,m239_2 as Bs}from"../main.js";var qs=({params:e})=>`${e.app_version_id} ${e.org_id}`,d=({org_id:e,app_version_id:o})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(o)}`;function P({org_id:e,app_version_id:o}){return E("groups"),u.ids.value.map(s=>u.row(s).value).filter(s=>s?.org_id===e&&s.app_version_id===o).map(({total:s,waiting:r,running:t,done:m,failed:l})=>[s,r,t,m,l].join()).toSorted().join(" ")}var _=(e,o)=>e.reduce((s,r)=>s+r[o],0);function A({build:e}){return e?e.file_url?a`
      <a href=${e.file_url} download>
        <${T} name="download" />
        ${e.name||"app"}
      </a>
    `:a`<span class="id">${e.app_url}</span>`:a`<span class="quiet">installed by the agents' own commands</span>`}function D({found:e}){let{build:o,groups:s}=e;return a`
    <${$}
      className="is-strip build-facts"
      facts=${[["App",a`<${A} build=${o} />`],["Size",o?.size!=null&&k(o.size)],["First seen",s.length>0&&C(s.map(r=>r.created_at).toSorted()[0])],["Jobs",a`
            <a href=${p("jobs",{},{org_id:e.org_id,app_version_id:e.app_version_id})}>
              ${i(_(s,"total"))}
            </a>
          `],["Passed",i(_(s,"done"))],["Failed",i(_(s,"failed"))],["Installs",i(e.installs)],["Installs avoided",i(e.installs_avoided)],["Starts avoided",i(e.starts_avoided)]]}
    />
  `}function j({batches:e}){if(e.length===0)return a`<p class="nothing">Its jobs were submitted one by one.</p>`;let o=new Map(e.map(s=>[s.id,{value:s}]));return a`
    <${F}
      id="build-batches"
      label="Batches with this build, newest first"
      className="batches"
      ids=${[...o.keys()]}
      rowOf=${s=>o.get(s)}
      ...${c}
    />
  `}function R({params:e}){let o=f(G,[]),s=P(e),r=I(`${d(e)}/summary`,s,o?.summary??null),t=r.data.value,m=r.error.value;return m?.status===404?a`<${y} problem=${{status:404,text:m.message}} />`:a`
    <${S}
      title=${a`<${x} org=${e.org_id} version=${e.app_version_id} />`}
      trail=${[[e.org_id,p("org",e)]]}
      crumb=${e.app_version_id}
      className="object-page"
    >
      ${m&&!t&&a`<${w} title="The build could not be loaded" text=${m.message} again=${r.load} />`}
      ${!t&&!m&&a`<${B} />`}
      ${t&&a`
          <${D} found=${t} />
          <${n} id="groups" title="Groups by target">
            <${v} groups=${t.groups} />
          <//>
          <${g}
            key=${d(e)}
            path=${`${d(e)}/failures`}
            version=${_(t.groups,"failed")}
            initial=${o?.failures??null}
          >
            ${(l,O)=>a`
              <${n} id="failures" title="Failures" note=${b(l)}>${O}<//>
            `}
          <//>
          <${n} id="batches" title="Batches" note=${t.batches.length||""}>
            <${j} batches=${t.batches} />
          <//>
          <${h} group=${t} />
        `}
    <//>
  `}export{R as default,d as pathOf,qs as title};
