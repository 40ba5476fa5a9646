import{m260_0 as H,m260_1 as L,m260_2 as M,m260_3 as U,m260_4 as V,m260_5 as q,m260_6 as J,m260_7 as Q,m260_8 as f,m260_9 as W,m260_10 as K,m260_11 as X}from"../main.js";import{m20_0 as c,m20_1 as ee}from"../shared.js";import{m42_0 as $}from"../shared.js";import{m43_0 as re,m43_1 as g,m43_2 as me,m43_3 as ie,m43_4 as ne,m43_5 as _e,m43_6 as b}from"../shared.js";import{m51_0 as x,m51_1 as ue}from"../main.js";import{m60_0 as ce,m60_1 as h}from"../shared.js";import{m63_0 as be,m63_1 as v}from"../shared.js";import{m65_0 as T}from"../main.js";import{m88_0 as S}from"../main.js";import{m90_0 as n}from"../main.js";import{m96_0 as y}from"../main.js";import{m122_0 as Ce,m122_1 as w,m122_2 as B}from"../main.js";import{m124_0 as F}from"../main.js";import{m157_0 as Oe,m157_1 as k,m157_2 as Pe,m157_3 as Ae,m157_4 as De,m157_5 as je,m157_6 as Ne,m157_7 as i,m157_8 as ze,m157_9 as He,m157_10 as Le,m157_11 as Me,m157_12 as Ue,m157_13 as Ve,m157_14 as qe,m157_15 as Je,m157_16 as C}from"../main.js";import{m164_0 as Ke,m164_1 as I,m164_2 as Xe,m164_3 as Ye,m164_4 as Ze,m164_5 as E}from"../main.js";import{m165_0 as o}from"../main.js";import{m195_0 as ts,m195_1 as rs,m195_2 as ms,m195_3 as is,m195_4 as ns,m195_5 as _s,m195_6 as ls,m195_7 as ps,m195_8 as G}from"../main.js";import{m204_0 as fs,m204_1 as cs,m204_2 as $s,m204_3 as gs,m204_4 as bs,m204_5 as xs,m204_6 as p,m204_7 as hs,m204_8 as vs}from"../main.js";import{m234_0 as u,m234_1 as ys,m234_2 as ws}from"../main.js";var Vs=({params:e})=>`${e.app_version_id} ${e.org_id}`,d=({org_id:e,app_version_id:a})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(a)}`;function P({org_id:e,app_version_id:a}){return E("groups"),u.ids.value.map(s=>u.row(s).value).filter(s=>s?.org_id===e&&s.app_version_id===a).map(({total:s,waiting:r,running:t,done:m,failed:l})=>[s,r,t,m,l].join()).toSorted().join(" ")}var _=(e,a)=>e.reduce((s,r)=>s+r[a],0);function A({build:e}){return e?e.file_url?o`
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
