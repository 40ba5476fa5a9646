import{m244_0 as H,m244_1 as L,m244_2 as M,m244_3 as U,m244_4 as V,m244_5 as q,m244_6 as J,m244_7 as Q,m244_8 as f,m244_9 as W,m244_10 as K,m244_11 as X}from"../main.js";import{m19_0 as c,m19_1 as ee}from"../shared.js";import{m39_0 as $}from"../shared.js";import{m40_0 as te,m40_1 as g,m40_2 as me,m40_3 as ie,m40_4 as ne,m40_5 as _e,m40_6 as b}from"../shared.js";import{m48_0 as x,m48_1 as ue}from"../main.js";import{m57_0 as ce,m57_1 as h}from"../shared.js";import{m60_0 as be,m60_1 as v}from"../shared.js";import{m62_0 as T}from"../main.js";import{m84_0 as S}from"../main.js";import{m86_0 as n}from"../main.js";import{m91_0 as y}from"../main.js";import{m115_0 as Ce,m115_1 as w,m115_2 as B}from"../main.js";import{m117_0 as F}from"../main.js";import{m147_0 as k,m147_1 as Oe,m147_2 as Pe,m147_3 as Ae,m147_4 as De,m147_5 as i,m147_6 as je,m147_7 as Ne,m147_8 as ze,m147_9 as He,m147_10 as Le,m147_11 as Me,m147_12 as Ue,m147_13 as C}from"../main.js";import{m153_0 as Je,m153_1 as I,m153_2 as Qe,m153_3 as We,m153_4 as Ke,m153_5 as E}from"../main.js";import{m154_0 as o}from"../main.js";import{m180_0 as ss,m180_1 as os,m180_2 as as,m180_3 as rs,m180_4 as ts,m180_5 as ms,m180_6 as is,m180_7 as ns,m180_8 as G}from"../main.js";import{m188_0 as ps,m188_1 as us,m188_2 as ds,m188_3 as fs,m188_4 as cs,m188_5 as $s,m188_6 as p,m188_7 as gs,m188_8 as bs}from"../main.js";import{m218_0 as u,m218_1 as vs,m218_2 as Ts}from"../main.js";var Ls=({params:e})=>`${e.app_version_id} ${e.org_id}`,d=({org_id:e,app_version_id:a})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(a)}`;function P({org_id:e,app_version_id:a}){return E("groups"),u.ids.value.map(s=>u.row(s).value).filter(s=>s?.org_id===e&&s.app_version_id===a).map(({total:s,waiting:t,running:r,done:m,failed:l})=>[s,t,r,m,l].join()).toSorted().join(" ")}var _=(e,a)=>e.reduce((s,t)=>s+t[a],0);function A({build:e}){return e?e.file_url?o`
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
