import{m267_0 as M,m267_1 as U,m267_2 as V,m267_3 as q,m267_4 as J,m267_5 as Q,m267_6 as W,m267_7 as K,m267_8 as f,m267_9 as X,m267_10 as Y,m267_11 as Z}from"../main.js";import{m20_0 as ae,m20_1 as c,m20_2 as oe,m20_3 as te}from"../shared.js";import{m21_0 as $,m21_1 as ie,m21_2 as ne}from"../shared.js";import{m44_0 as g}from"../shared.js";import{m45_0 as de,m45_1 as h,m45_2 as fe,m45_3 as ce,m45_4 as b}from"../shared.js";import{m53_0 as x,m53_1 as he}from"../main.js";import{m62_0 as ve,m62_1 as v}from"../shared.js";import{m65_0 as Be,m65_1 as T}from"../shared.js";import{m68_0 as y}from"../main.js";import{m91_0 as B}from"../main.js";import{m93_0 as l}from"../main.js";import{m99_0 as S}from"../main.js";import{m125_0 as Pe,m125_1 as w,m125_2 as C}from"../main.js";import{m127_0 as F}from"../main.js";import{m162_0 as ze,m162_1 as k,m162_2 as He,m162_3 as Le,m162_4 as Me,m162_5 as Ue,m162_6 as Ve,m162_7 as qe,m162_8 as i,m162_9 as Je,m162_10 as Qe,m162_11 as We,m162_12 as Ke,m162_13 as Xe,m162_14 as Ye,m162_15 as Ze,m162_16 as es,m162_17 as I}from"../main.js";import{m169_0 as os,m169_1 as E,m169_2 as ts,m169_3 as rs,m169_4 as ms,m169_5 as G}from"../main.js";import{m171_0 as a}from"../main.js";import{m201_0 as us,m201_1 as ps,m201_2 as ds,m201_3 as fs,m201_4 as cs,m201_5 as $s,m201_6 as gs,m201_7 as hs,m201_8 as R}from"../main.js";import{m210_0 as vs,m210_1 as Ts,m210_2 as ys,m210_3 as Bs,m210_4 as Ss,m210_5 as ws,m210_6 as p,m210_7 as Cs,m210_8 as Fs}from"../main.js";import{m240_0 as d,m240_1 as Es,m240_2 as Gs}from"../main.js";var Zs=({params:e})=>`${e.app_version_id} ${e.org_id}`,u=({org_id:e,app_version_id:o})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(o)}`;function D({org_id:e,app_version_id:o}){return G("groups"),d.ids.value.map(s=>d.row(s).value).filter(s=>s?.org_id===e&&s.app_version_id===o).map(({total:s,waiting:r,running:_,done:t,failed:m})=>[s,r,_,t,m].join()).toSorted().join(" ")}var n=(e,o)=>e.reduce((s,r)=>s+r[o],0);function j({build:e}){return e?e.file_url?a`
      <a href=${e.file_url} download>
        <${y} name="download" />
        ${e.name||"app"}
      </a>
    `:a`<span class="id">${e.app_url}</span>`:a`<span class="quiet">installed by the agents' own commands</span>`}function N({found:e}){let{build:o,groups:s}=e;return a`
    <${g}
      className="is-strip build-facts"
      facts=${[["App",a`<${j} build=${o} />`],["Size",o?.size!=null&&k(o.size)],["First seen",s.length>0&&I(s.map(r=>r.created_at).toSorted()[0])],["Jobs",a`
            <a href=${p("jobs",{},{org_id:e.org_id,app_version_id:e.app_version_id})}>
              ${i(n(s,"total"))}
            </a>
          `],["Passed",i(n(s,"done"))],["Failed",i(n(s,"failed"))],["Installs",i(e.installs)],["Installs avoided",i(e.installs_avoided)],["Starts avoided",i(e.starts_avoided)]]}
    />
  `}function z({batches:e}){if(e.length===0)return a`<p class="nothing">Its jobs were submitted one by one.</p>`;let o=new Map(e.map(s=>[s.id,{value:s}]));return a`
    <${F}
      id="build-batches"
      label="Batches with this build, newest first"
      className="batches"
      ids=${[...o.keys()]}
      rowOf=${s=>o.get(s)}
      ...${$}
    />
  `}function O({params:e,query:o}){let s=f(R,[]),r=D(e),_=E(`${u(e)}/summary`,r,s?.summary??null),t=_.data.value,m=_.error.value;return m?.status===404?a`<${S} problem=${{status:404,text:m.message}} />`:a`
    <${B}
      title=${a`<${x} org=${e.org_id} version=${e.app_version_id} />`}
      trail=${[[e.org_id,p("org",e)]]}
      crumb=${e.app_version_id}
      className="object-page"
    >
      ${m&&!t&&a`<${w} title="The build could not be loaded" text=${m.message} again=${_.load} />`}
      ${!t&&!m&&a`<${C} />`}
      ${t&&a`
          <${N} found=${t} />
          <${l} id="groups" title="Groups by target">
            <${T} groups=${t.groups} />
          <//>
          <${l} id="changes" title="Changes">
            <${c}
              path=${u(e)}
              version=${`${n(t.groups,"done")} ${n(t.groups,"failed")}`}
              chosen=${o.get("with")??""}
            />
          <//>
          <${h}
            key=${u(e)}
            path=${`${u(e)}/failures`}
            version=${n(t.groups,"failed")}
            ended=${n(t.groups,"done")}
            initial=${s?.failures??null}
          >
            ${(P,A)=>a`
              <${l} id="failures" title="Failures" note=${b(P)}>${A}<//>
            `}
          <//>
          <${l} id="batches" title="Batches" note=${t.batches.length||""}>
            <${z} batches=${t.batches} />
          <//>
          <${v} group=${t} />
        `}
    <//>
  `}export{O as default,u as pathOf,Zs as title};
