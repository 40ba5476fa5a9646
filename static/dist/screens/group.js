import{m0_0 as ue,m0_1 as g,m0_2 as de,m0_3 as _e,m0_4 as fe,m0_5 as $e,m0_6 as ge,m0_7 as be,m0_8 as he,m0_9 as xe,m0_10 as ye,m0_11 as we,m0_12 as ve,m0_13 as Se,m0_14 as Te}from"../main.js";import{m19_0 as y}from"../main.js";import{m34_0 as Le,m34_1 as w}from"../main.js";import{m35_0 as v}from"../shared.js";import{m41_0 as _}from"../main.js";import{m44_0 as S}from"../shared.js";import{m53_0 as T,m53_1 as Me}from"../main.js";import{m62_0 as k,m62_1 as O}from"../shared.js";import{m267_0 as Qe,m267_1 as De,m267_2 as Ue,m267_3 as b,m267_4 as He,m267_5 as Ve,m267_6 as ze,m267_7 as Ke,m267_8 as C,m267_9 as Xe,m267_10 as Ye,m267_11 as Ze}from"../main.js";import{m162_0 as ot,m162_1 as st,m162_2 as rt,m162_3 as at,m162_4 as it,m162_5 as n,m162_6 as mt,m162_7 as h,m162_8 as l,m162_9 as nt,m162_10 as j,m162_11 as lt,m162_12 as ct,m162_13 as pt,m162_14 as c,m162_15 as ut,m162_16 as dt,m162_17 as _t}from"../main.js";import{m169_0 as gt,m169_1 as L,m169_2 as bt,m169_3 as ht,m169_4 as xt,m169_5 as f}from"../main.js";import{m171_0 as o}from"../main.js";import{m202_0 as P}from"../shared.js";import{m210_0 as Ot,m210_1 as Ct,m210_2 as jt,m210_3 as Lt,m210_4 as $,m210_5 as Pt,m210_6 as p,m210_7 as Et,m210_8 as Jt}from"../main.js";import{m241_0 as E,m241_1 as J}from"../main.js";import{m70_0 as Nt,m70_1 as x}from"../main.js";import{m77_0 as A}from"../shared.js";import{m93_0 as u}from"../main.js";import{m112_0 as B}from"../main.js";import{m127_0 as G}from"../main.js";import{m132_0 as W}from"../main.js";var N=[["","all"],["failed","failed"],["running","running"],["pending","waiting"]],M=["failed","running","pending","done","cancelled","parked"],te=2e3,oe=5,se=x.columns.filter(({name:e})=>e!=="build"),re=e=>M.includes(e.get("status"))?e.get("status"):"";function q({id:e,query:r,version:a}){f("jobs");let t=re(r),s=C(()=>new P({path:"/api/v1/jobs",name:"jobs",query:{group:e,explain:!0,...t?{status:t}:{}}}),[e,t]);b(()=>(s.start(),s.watch(E,J)),[s]),b(()=>{let m=setTimeout(()=>s.loading.peek()||s.refresh(),te);return()=>clearTimeout(m)},[s,a]);let i=s.ids.value,Z=M.slice(3).includes(t)?[...N,[t,t]]:N,ee=o`
    <${B}
      label="Which"
      hideLabel
      options=${Z}
      value=${t}
      onChange=${m=>$({status:m},{push:!0})}
    />
  `;return o`
    <${u} id="group-jobs" title="Jobs" tools=${ee}>
      ${i.length>0&&o`
          <${G}
            id="group-jobs-list"
            label="Jobs, newest first"
            className="jobs group-jobs"
            ids=${i}
            rowOf=${m=>s.row(m)}
            ...${x}
            columns=${se}
          />
        `}
      ${i.length===0&&!s.loading.value&&!s.error.value&&o`<p class="nothing">No jobs match.</p>`}
      <${A} list=${s} what="Jobs" />
    <//>
  `}function R({id:e,version:r}){let a=L(`/api/v1/groups/${e}/results?order=slowest&limit=${oe}`,r).data.value;if(!a?.results.length)return null;let t=s=>Math.max(...s.tries.map(i=>i.run_seconds??0));return o`
    <${u} id="slowest" title="Slowest">
      <ol class="plain slowest">
        ${a.results.map(s=>o`
            <li key=${s.id}>
              <a href=${p("job",{id:s.id})}>
                <${W} test=${s.test} />
              </a>
              <span class="number">${j(t(s))}</span>
            </li>
          `)}
      </ol>
    <//>
  `}var ae=({explanation:e})=>e?.eta_seconds==null?"\u2013":e.eta_seconds<1?"now":n(e.eta_seconds);function ie({lane:e}){return o`
    <tr role="row" data-lane=${e.priority}>
      <th role="rowheader" scope="row" class="c-priority">
        <span class=${`number ${e.priority===0?"urgent":""}`}>${e.priority}</span>
      </th>
      <td role="cell" class="c-waiting is-numeric" data-label="waiting">
        <span class="number strong">${l(e.waiting+e.backing_off)}</span>
      </td>
      <td role="cell" class="c-place is-numeric" data-label="in the queue">
        <span class="number">${e.explanation?.position??"\u2013"}</span>
      </td>
      <td role="cell" class="c-age is-numeric" data-label="oldest">
        <${_} since=${e.oldest_at} />
      </td>
      <td role="cell" class="c-eta is-numeric" data-label="expected">
        <span class="number">${ae(e)}</span>
      </td>
      <td role="cell" class="c-why">
        ${e.explanation?.text??""}
        ${e.backing_off>0&&o`${" "}<span class="quiet">(${l(e.backing_off)} backing off)</span>`}
      </td>
    </tr>
  `}var F=({lanes:e})=>o`
  <${u} id="lanes" title="Waiting by priority" note=${e.length>1?`${e.length} lanes`:""}>
    <table class="rows lanes" role="table" aria-label="Lanes, the most urgent first">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="c-priority">Priority</th>
          <th role="columnheader" scope="col" class="c-waiting is-numeric">Waiting</th>
          <th role="columnheader" scope="col" class="c-place is-numeric">Position</th>
          <th role="columnheader" scope="col" class="c-age is-numeric">Oldest</th>
          <th role="columnheader" scope="col" class="c-eta is-numeric">Next starts</th>
          <th role="columnheader" scope="col" class="c-why">Why it waits</th>
        </tr>
      </thead>
      <tbody role="rowgroup">${e.map(r=>o`<${ie} key=${r.priority} lane=${r} />`)}</tbody>
    </table>
  <//>
`;import{m68_0 as I}from"../main.js";import{m86_0 as Q}from"../main.js";import{m87_0 as D}from"../shared.js";import{m91_0 as U}from"../main.js";import{m98_0 as H}from"../shared.js";import{m204_0 as Oo,m204_1 as Co,m204_2 as jo,m204_3 as Lo,m204_4 as V}from"../main.js";import{m209_0 as d,m209_1 as Jo}from"../main.js";import{m251_0 as Go,m251_1 as Wo,m251_2 as No,m251_3 as Mo,m251_4 as z}from"../main.js";import{m244_0 as Fo,m244_1 as Io,m244_2 as K}from"../main.js";function ds({params:e}){let r=K(`group:${e.id}`);r.ids.value;let a=r.row(e.id).value;return a?`${a.app_version_id} ${a.org_id}`:"Group"}function X(e){let r=`/api/v1/groups/${e.id}`,a=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,t=(s,i={})=>()=>g({action:s,within:r,what:a,...i});return[e.failed>0&&d("retry","group")&&{label:`Retry ${l(e.failed)} failed\u2026`,icon:"retry",run:t("retry",{filter:{status:"failed"}})},e.waiting+e.running>0&&d("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:t("cancel")}].filter(Boolean)}function me({group:e}){let r=`/api/v1/groups/${e.id}`;return o`
    ${X(e).map(({label:a,icon:t,run:s,danger:i})=>o`
        <button type="button" key=${t} class=${`button ${i?"is-danger":""}`} onClick=${s}>
          <${I} name=${t} />
          ${a}
        </button>
      `)}
    ${e.waiting>0&&d("priority","group")&&o`
        <${Q}
          label="Priority"
          items=${H(e.priority,a=>g({action:"priority",within:r,priority:a}))}
        >
          Priority…
        <//>
      `}
  `}function ne({group:e}){let{explanation:r}=e;return o`
    <div class="batch-summary">
      <${y} group=${e} />
      <${v}
        counts=${e}
        choose=${a=>$({status:a==="waiting"?"pending":a},{push:!0})}
      />
      ${r&&o`<p class="why" data-why>${r.text}</p>`}
      <${S}
        className="is-strip"
        facts=${[["Target",e.target],["Labels",h(e.labels)],["Queue position",e.waiting>0&&String(e.position)],["Oldest job",e.waiting>0&&o`<${_} since=${e.oldest_at} />`],["Next start",r?.eta_seconds!=null&&(r.eta_seconds<1?"now":`in about ${n(r.eta_seconds)}`)],["Waiting work",e.work_seconds>0&&`${n(e.work_seconds)} on one agent`]]}
      />
    </div>
  `}var le=({group:e})=>o`
  <details class="batch-commands">
    <summary>Add a test to this group</summary>
    <${w}
      label="With qgjob"
      text=${[`qgjob submit --org-id ${c(e.org_id)} --app-version-id ${c(e.app_version_id)}`,`--target ${c(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([r,a])=>`--label ${c(`${r}=${a}`)}`)].join(" ")+z()}
    />
  </details>
`;function Y({params:{id:e},query:r}){let a=f(`group:${e}`),t=a.ids.value.length>0?a.row(e).value:null;if(V("This group",()=>t?X(t):[]),!t)return o`<${D} store=${a} kind="group" />`;let s=t.total-t.unfinished;return o`
    <${U}
      title=${o`<${T} org=${t.org_id} version=${t.app_version_id} link />`}
      trail=${[[t.org_id,p("org",t)],[t.app_version_id,p("build",t)]]}
      crumb=${[t.target,h(t.labels)].filter(Boolean).join(", ")}
      inspect=${["group",t.id]}
      actions=${o`<${me} group=${t} />`}
    >
      <${ne} group=${t} />
      <div class="columns">
        <div>
          ${t.lanes.length>0&&o`<${F} lanes=${t.lanes} />`}
          <${q} id=${e} query=${r} version=${`${t.total} ${t.running} ${s}`} />
        </div>
        <div>
          <${k} group=${t} />
          <${O} group=${t} />
          <${R} id=${e} version=${s} />
          ${d("submit","job")&&o`<${le} group=${t} />`}
        </div>
      </div>
    <//>
  `}export{Y as default,ds as title};
