import{m267_0 as Q,m267_1 as K,m267_2 as X,m267_3 as Y,m267_4 as Z,m267_5 as ee,m267_6 as se,m267_7 as oe,m267_8 as c,m267_9 as ae,m267_10 as te,m267_11 as re}from"../main.js";import{m0_0 as ne,m0_1 as d,m0_2 as _e,m0_3 as le,m0_4 as ue,m0_5 as pe,m0_6 as fe,m0_7 as ce,m0_8 as de,m0_9 as $e,m0_10 as ge,m0_11 as he,m0_12 as be,m0_13 as xe,m0_14 as ve}from"../main.js";import{m20_0 as we,m20_1 as $,m20_2 as Se,m20_3 as Be}from"../shared.js";import{m21_0 as g,m21_1 as Fe,m21_2 as Ae}from"../shared.js";import{m44_0 as h}from"../shared.js";import{m45_0 as Re,m45_1 as b,m45_2 as je,m45_3 as De,m45_4 as x}from"../shared.js";import{m53_0 as v,m53_1 as Me}from"../main.js";import{m62_0 as ze,m62_1 as y}from"../shared.js";import{m65_0 as Ue,m65_1 as T}from"../shared.js";import{m68_0 as w}from"../main.js";import{m86_0 as S}from"../main.js";import{m91_0 as B}from"../main.js";import{m93_0 as l}from"../main.js";import{m98_0 as k}from"../shared.js";import{m99_0 as C}from"../main.js";import{m125_0 as is,m125_1 as F,m125_2 as A}from"../main.js";import{m127_0 as I}from"../main.js";import{m162_0 as ps,m162_1 as P,m162_2 as fs,m162_3 as cs,m162_4 as ds,m162_5 as $s,m162_6 as gs,m162_7 as hs,m162_8 as n,m162_9 as bs,m162_10 as xs,m162_11 as vs,m162_12 as ys,m162_13 as Ts,m162_14 as ws,m162_15 as Ss,m162_16 as Bs,m162_17 as E}from"../main.js";import{m169_0 as Fs,m169_1 as G,m169_2 as As,m169_3 as Is,m169_4 as Ps,m169_5 as R}from"../main.js";import{m171_0 as a}from"../main.js";import{m201_0 as Ds,m201_1 as Os,m201_2 as Js,m201_3 as Ms,m201_4 as Ns,m201_5 as Ws,m201_6 as zs,m201_7 as Hs,m201_8 as j}from"../main.js";import{m209_0 as D,m209_1 as qs}from"../main.js";import{m210_0 as Ks,m210_1 as Xs,m210_2 as Ys,m210_3 as Zs,m210_4 as eo,m210_5 as so,m210_6 as f,m210_7 as oo,m210_8 as ao}from"../main.js";import{m240_0 as u,m240_1 as mo,m240_2 as io}from"../main.js";var Eo=({params:e})=>`${e.app_version_id} ${e.org_id}`,p=({org_id:e,app_version_id:t})=>`/api/v1/builds/${encodeURIComponent(e)}/${encodeURIComponent(t)}`;function N({org_id:e,app_version_id:t}){return R("groups"),u.ids.value.map(s=>u.row(s).value).filter(s=>s?.org_id===e&&s.app_version_id===t).map(({total:s,waiting:r,running:_,done:o,failed:i})=>[s,r,_,o,i].join()).toSorted().join(" ")}var W=e=>({...e,explanation:(u.row(e.id).value??e).explanation}),m=(e,t)=>e.reduce((s,r)=>s+r[t],0);function z({build:e}){return e?e.file_url?a`
      <a href=${e.file_url} download>
        <${w} name="download" />
        ${e.name||"app"}
      </a>
    `:a`<span class="id">${e.app_url}</span>`:a`<span class="quiet">installed by the agents' own commands</span>`}function H({found:{org_id:e,app_version_id:t,groups:s}}){if(m(s,"waiting")===0||!D("priority","job"))return null;let r=`Waiting jobs of build ${t} of ${e}.`;return a`<${S} label="Priority" items=${k(null,o=>d({action:"priority",filter:{org_id:e,app_version_id:t},priority:o,what:r}))}>Priority…<//>`}function L({found:e}){let{build:t,groups:s}=e;return a`
    <${h}
      className="is-strip build-facts"
      facts=${[["App",a`<${z} build=${t} />`],["Size",t?.size!=null&&P(t.size)],["First seen",s.length>0&&E(s.map(r=>r.created_at).toSorted()[0])],["Jobs",a`
            <a href=${f("jobs",{},{org_id:e.org_id,app_version_id:e.app_version_id})}>
              ${n(m(s,"total"))}
            </a>
          `],["Passed",n(m(s,"done"))],["Failed",n(m(s,"failed"))],["Installs",n(e.installs)],["Installs avoided",n(e.installs_avoided)],["Starts avoided",n(e.starts_avoided)]]}
    />
  `}function U({batches:e}){if(e.length===0)return a`<p class="nothing">Its jobs were submitted one by one.</p>`;let t=new Map(e.map(s=>[s.id,{value:s}]));return a`
    <${I}
      id="build-batches"
      label="Batches with this build, newest first"
      className="batches"
      ids=${[...t.keys()]}
      rowOf=${s=>t.get(s)}
      ...${g}
    />
  `}function O({params:e,query:t}){let s=c(j,[]),r=N(e),_=G(`${p(e)}/summary`,r,s?.summary??null),o=_.data.value,i=_.error.value;return i?.status===404?a`<${C} problem=${{status:404,text:i.message}} />`:a`
    <${B}
      title=${a`<${v} org=${e.org_id} version=${e.app_version_id} />`}
      trail=${[[e.org_id,f("org",e)]]}
      crumb=${e.app_version_id}
      className="object-page"
      actions=${o&&a`<${H} found=${o} />`}
    >
      ${i&&!o&&a`<${F} title="The build could not be loaded" text=${i.message} again=${_.load} />`}
      ${!o&&!i&&a`<${A} />`}
      ${o&&a`
          <${L} found=${o} />
          <${l} id="groups" title="Groups by target">
            <${T} groups=${o.groups.map(W)} />
          <//>
          <${l} id="changes" title="Changes">
            <${$}
              path=${p(e)}
              version=${`${m(o.groups,"done")} ${m(o.groups,"failed")}`}
              chosen=${t.get("with")??""}
            />
          <//>
          <${b}
            key=${p(e)}
            path=${`${p(e)}/failures`}
            version=${m(o.groups,"failed")}
            ended=${m(o.groups,"done")}
            initial=${s?.failures??null}
          >
            ${(J,M)=>a`
              <${l} id="failures" title="Failures" note=${x(J)}>${M}<//>
            `}
          <//>
          <${l} id="batches" title="Batches" note=${o.batches.length||""}>
            <${U} batches=${o.batches} />
          <//>
          <${y} group=${o} />
        `}
    <//>
  `}export{O as default,p as pathOf,Eo as title};
