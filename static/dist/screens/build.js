import{m243_0 as H,m243_1 as L,m243_2 as M,m243_3 as U,m243_4 as V,m243_5 as q,m243_6 as J,m243_7 as Q,m243_8 as f,m243_9 as W,m243_10 as K,m243_11 as X}from"../main.js";import{m19_0 as c,m19_1 as ee}from"../shared.js";import{m39_0 as $}from"../shared.js";import{m40_0 as te,m40_1 as g,m40_2 as me,m40_3 as ie,m40_4 as ne,m40_5 as _e,m40_6 as b}from"../shared.js";import{m48_0 as x,m48_1 as ue}from"../main.js";import{m57_0 as ce,m57_1 as h}from"../shared.js";import{m60_0 as be,m60_1 as v}from"../shared.js";import{m62_0 as T}from"../main.js";import{m83_0 as S}from"../main.js";import{m85_0 as n}from"../main.js";import{m90_0 as y}from"../main.js";import{m114_0 as Ce,m114_1 as w,m114_2 as B}from"../main.js";import{m116_0 as F}from"../main.js";import{m146_0 as k,m146_1 as Oe,m146_2 as Pe,m146_3 as Ae,m146_4 as De,m146_5 as i,m146_6 as je,m146_7 as Ne,m146_8 as ze,m146_9 as He,m146_10 as Le,m146_11 as Me,m146_12 as Ue,m146_13 as C}from"../main.js";import{m152_0 as Je,m152_1 as I,m152_2 as Qe,m152_3 as We,m152_4 as Ke,m152_5 as E}from"../main.js";import{m153_0 as o}from"../main.js";import{m179_0 as ss,m179_1 as os,m179_2 as as,m179_3 as rs,m179_4 as ts,m179_5 as ms,m179_6 as is,m179_7 as ns,m179_8 as G}from"../main.js";import{m187_0 as ps,m187_1 as us,m187_2 as ds,m187_3 as fs,m187_4 as cs,m187_5 as $s,m187_6 as p,m187_7 as gs,m187_8 as bs}from"../main.js";import{m217_0 as u,m217_1 as vs,m217_2 as Ts}from"../main.js";var Ls=({params:e})=>`${e.app_version_id} ${e.org_id}`,d=({org_id:e,app_version_id:a})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(a)}`;function P({org_id:e,app_version_id:a}){return E("groups"),u.ids.value.map(s=>u.row(s).value).filter(s=>s?.org_id===e&&s.app_version_id===a).map(({total:s,waiting:t,running:r,done:m,failed:l})=>[s,t,r,m,l].join()).toSorted().join(" ")}var _=(e,a)=>e.reduce((s,t)=>s+t[a],0);function A({build:e}){return e?e.file_url?o`
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
