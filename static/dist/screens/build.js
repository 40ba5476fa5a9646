import{m247_0 as H,m247_1 as L,m247_2 as M,m247_3 as U,m247_4 as V,m247_5 as q,m247_6 as J,m247_7 as Q,m247_8 as f,m247_9 as W,m247_10 as K,m247_11 as X}from"../main.js";import{m19_0 as c,m19_1 as ee}from"../shared.js";import{m40_0 as $}from"../shared.js";import{m41_0 as te,m41_1 as g,m41_2 as me,m41_3 as ie,m41_4 as ne,m41_5 as _e,m41_6 as b}from"../shared.js";import{m49_0 as x,m49_1 as ue}from"../main.js";import{m58_0 as ce,m58_1 as h}from"../shared.js";import{m61_0 as be,m61_1 as v}from"../shared.js";import{m63_0 as T}from"../main.js";import{m85_0 as S}from"../main.js";import{m87_0 as n}from"../main.js";import{m92_0 as y}from"../main.js";import{m117_0 as Ce,m117_1 as w,m117_2 as B}from"../main.js";import{m119_0 as F}from"../main.js";import{m150_0 as k,m150_1 as Oe,m150_2 as Pe,m150_3 as Ae,m150_4 as De,m150_5 as i,m150_6 as je,m150_7 as Ne,m150_8 as ze,m150_9 as He,m150_10 as Le,m150_11 as Me,m150_12 as Ue,m150_13 as C}from"../main.js";import{m156_0 as Je,m156_1 as I,m156_2 as Qe,m156_3 as We,m156_4 as Ke,m156_5 as E}from"../main.js";import{m157_0 as o}from"../main.js";import{m183_0 as ss,m183_1 as os,m183_2 as as,m183_3 as rs,m183_4 as ts,m183_5 as ms,m183_6 as is,m183_7 as ns,m183_8 as G}from"../main.js";import{m191_0 as ps,m191_1 as us,m191_2 as ds,m191_3 as fs,m191_4 as cs,m191_5 as $s,m191_6 as p,m191_7 as gs,m191_8 as bs}from"../main.js";import{m221_0 as u,m221_1 as vs,m221_2 as Ts}from"../main.js";var Ls=({params:e})=>`${e.app_version_id} ${e.org_id}`,d=({org_id:e,app_version_id:a})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(a)}`;function P({org_id:e,app_version_id:a}){return E("groups"),u.ids.value.map(s=>u.row(s).value).filter(s=>s?.org_id===e&&s.app_version_id===a).map(({total:s,waiting:t,running:r,done:m,failed:l})=>[s,t,r,m,l].join()).toSorted().join(" ")}var _=(e,a)=>e.reduce((s,t)=>s+t[a],0);function A({build:e}){return e?e.file_url?o`
      <a href=${e.file_url} download>
        <${T} name="download" />
        ${e.name||"app"}
      </a>
    `:o`<span class="id">${e.app_url}</span>`:o`<span class="quiet">installed by the agents' own commands</span>`}function D({found:e}){let{build:a,groups:s}=e;return o`
    <${$}
      className="is-strip build-facts"
      facts=${[["App",o`<${A} build=${a} />`],["Size",a?.size!=null&&k(a.size)],["First seen",s.length>0&&C(s.map(t=>t.created_at).toSorted()[0])],["Jobs",o`
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
  `}function R({params:e}){let a=f(G,[]),s=P(e),t=I(`${d(e)}/summary`,s,a?.summary??null),r=t.data.value,m=t.error.value;return m?.status===404?o`<${y} problem=${{status:404,text:m.message}} />`:o`
    <${S}
      title=${o`<${x} org=${e.org_id} version=${e.app_version_id} />`}
      trail=${[[e.org_id,p("org",e)]]}
      crumb=${e.app_version_id}
      className="object-page"
    >
      ${m&&!r&&o`<${w} title="The build could not be loaded" text=${m.message} again=${t.load} />`}
      ${!r&&!m&&o`<${B} />`}
      ${r&&o`
          <${D} found=${r} />
          <${n} id="groups" title="Groups by target">
            <${v} groups=${r.groups} />
          <//>
          <${g}
            key=${d(e)}
            path=${`${d(e)}/failures`}
            version=${_(r.groups,"failed")}
            initial=${a?.failures??null}
          >
            ${(l,O)=>o`
              <${n} id="failures" title="Failures" note=${b(l)}>${O}<//>
            `}
          <//>
          <${n} id="batches" title="Batches" note=${r.batches.length||""}>
            <${j} batches=${r.batches} />
          <//>
          <${h} group=${r} />
        `}
    <//>
  `}export{R as default,d as pathOf,Ls as title};
