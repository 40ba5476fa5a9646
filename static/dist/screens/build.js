import{m250_0 as H,m250_1 as L,m250_2 as M,m250_3 as U,m250_4 as V,m250_5 as q,m250_6 as J,m250_7 as Q,m250_8 as f,m250_9 as W,m250_10 as K,m250_11 as X}from"../main.js";import{m19_0 as c,m19_1 as ee}from"../shared.js";import{m40_0 as $}from"../shared.js";import{m41_0 as re,m41_1 as g,m41_2 as me,m41_3 as ie,m41_4 as ne,m41_5 as _e,m41_6 as b}from"../shared.js";import{m49_0 as x,m49_1 as ue}from"../main.js";import{m58_0 as ce,m58_1 as h}from"../shared.js";import{m61_0 as be,m61_1 as v}from"../shared.js";import{m63_0 as T}from"../main.js";import{m85_0 as S}from"../main.js";import{m87_0 as n}from"../main.js";import{m92_0 as y}from"../main.js";import{m117_0 as Ce,m117_1 as w,m117_2 as B}from"../main.js";import{m119_0 as F}from"../main.js";import{m151_0 as Oe,m151_1 as k,m151_2 as Pe,m151_3 as Ae,m151_4 as De,m151_5 as je,m151_6 as Ne,m151_7 as i,m151_8 as ze,m151_9 as He,m151_10 as Le,m151_11 as Me,m151_12 as Ue,m151_13 as Ve,m151_14 as qe,m151_15 as Je,m151_16 as C}from"../main.js";import{m158_0 as Ke,m158_1 as I,m158_2 as Xe,m158_3 as Ye,m158_4 as Ze,m158_5 as E}from"../main.js";import{m159_0 as o}from"../main.js";import{m185_0 as ts,m185_1 as rs,m185_2 as ms,m185_3 as is,m185_4 as ns,m185_5 as _s,m185_6 as ls,m185_7 as ps,m185_8 as G}from"../main.js";import{m194_0 as fs,m194_1 as cs,m194_2 as $s,m194_3 as gs,m194_4 as bs,m194_5 as xs,m194_6 as p,m194_7 as hs,m194_8 as vs}from"../main.js";import{m224_0 as u,m224_1 as ys,m224_2 as ws}from"../main.js";var Vs=({params:e})=>`${e.app_version_id} ${e.org_id}`,d=({org_id:e,app_version_id:a})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(a)}`;function P({org_id:e,app_version_id:a}){return E("groups"),u.ids.value.map(s=>u.row(s).value).filter(s=>s?.org_id===e&&s.app_version_id===a).map(({total:s,waiting:r,running:t,done:m,failed:l})=>[s,r,t,m,l].join()).toSorted().join(" ")}var _=(e,a)=>e.reduce((s,r)=>s+r[a],0);function A({build:e}){return e?e.file_url?o`
      <a href=${e.file_url} download>
        <${T} name="download" />
        ${e.name||"app"}
      </a>
    `:o`<span class="id">${e.app_url}</span>`:o`<span class="quiet">installed by the agents' own commands</span>`}function D({found:e}){let{build:a,groups:s}=e;return o`
    <${$}
      className="is-strip build-facts"
      facts=${[["App",o`<${A} build=${a} />`],["Size",a?.size!=null&&k(a.size)],["First seen",s.length>0&&C(s.map(r=>r.created_at).toSorted()[0])],["Jobs",o`
            <a href=${p("jobs",{},{org_id:e.org_id,app_version_id:e.app_version_id})}>
              ${i(_(s,"total"))}
            </a>
          `],["Passed",i(_(s,"done"))],["Failed",i(_(s,"failed"))],["Installs",i(e.installs)],["Installs avoided",i(e.installs_avoided)],["Starts avoided",i(e.starts_avoided)]]}
    />
  `}function j({batches:e}){if(e.length===0)return o`<p class="nothing">Its jobs were submitted one by one.</p>`;let a=new Map(e.map(s=>[s.id,{value:s}]));return o`
    <${F}
      id="build-batches"
      label="Batches with this build, newest first"
      className="batches"
      ids=${[...a.keys()]}
      rowOf=${s=>a.get(s)}
      ...${c}
    />
  `}function R({params:e}){let a=f(G,[]),s=P(e),r=I(`${d(e)}/summary`,s,a?.summary??null),t=r.data.value,m=r.error.value;return m?.status===404?o`<${y} problem=${{status:404,text:m.message}} />`:o`
    <${S}
      title=${o`<${x} org=${e.org_id} version=${e.app_version_id} />`}
      trail=${[[e.org_id,p("org",e)]]}
      crumb=${e.app_version_id}
      className="object-page"
    >
      ${m&&!t&&o`<${w} title="The build could not be loaded" text=${m.message} again=${r.load} />`}
      ${!t&&!m&&o`<${B} />`}
      ${t&&o`
          <${D} found=${t} />
          <${n} id="groups" title="Groups by target">
            <${v} groups=${t.groups} />
          <//>
          <${g}
            key=${d(e)}
            path=${`${d(e)}/failures`}
            version=${_(t.groups,"failed")}
            initial=${a?.failures??null}
          >
            ${(l,O)=>o`
              <${n} id="failures" title="Failures" note=${b(l)}>${O}<//>
            `}
          <//>
          <${n} id="batches" title="Batches" note=${t.batches.length||""}>
            <${j} batches=${t.batches} />
          <//>
          <${h} group=${t} />
        `}
    <//>
  `}export{R as default,d as pathOf,Vs as title};
