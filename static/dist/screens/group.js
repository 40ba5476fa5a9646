import{m0_0 as pe,m0_1 as g,m0_2 as ue,m0_3 as de,m0_4 as _e,m0_5 as fe,m0_6 as $e,m0_7 as ge,m0_8 as be,m0_9 as he,m0_10 as ye,m0_11 as xe,m0_12 as we,m0_13 as ve,m0_14 as Se}from"../main.js";import{m19_0 as x}from"../main.js";import{m34_0 as je,m34_1 as w}from"../main.js";import{m35_0 as v}from"../shared.js";import{m41_0 as _}from"../main.js";import{m44_0 as S}from"../shared.js";import{m53_0 as T,m53_1 as Ne}from"../main.js";import{m62_0 as k,m62_1 as O}from"../shared.js";import{m267_0 as Ie,m267_1 as Qe,m267_2 as De,m267_3 as b,m267_4 as Ue,m267_5 as He,m267_6 as Ve,m267_7 as ze,m267_8 as C,m267_9 as Ke,m267_10 as Xe,m267_11 as Ye}from"../main.js";import{m162_0 as tt,m162_1 as ot,m162_2 as st,m162_3 as rt,m162_4 as at,m162_5 as n,m162_6 as it,m162_7 as h,m162_8 as l,m162_9 as mt,m162_10 as j,m162_11 as nt,m162_12 as lt,m162_13 as ct,m162_14 as c,m162_15 as pt,m162_16 as ut,m162_17 as dt}from"../main.js";import{m169_0 as $t,m169_1 as L,m169_2 as gt,m169_3 as bt,m169_4 as ht,m169_5 as f}from"../main.js";import{m171_0 as o}from"../main.js";import{m202_0 as P}from"../shared.js";import{m210_0 as kt,m210_1 as Ot,m210_2 as Ct,m210_3 as jt,m210_4 as $,m210_5 as Lt,m210_6 as p,m210_7 as Pt,m210_8 as Jt}from"../main.js";import{m241_0 as J}from"../main.js";import{m70_0 as Et,m70_1 as y}from"../main.js";import{m77_0 as A}from"../shared.js";import{m93_0 as u}from"../main.js";import{m112_0 as B}from"../main.js";import{m127_0 as G}from"../main.js";import{m132_0 as W}from"../main.js";var E=[["","all"],["failed","failed"],["running","running"],["pending","waiting"]],N=["failed","running","pending","done","cancelled","parked"],ee=2e3,te=5,oe=y.columns.filter(({name:e})=>e!=="build"),se=e=>N.includes(e.get("status"))?e.get("status"):"";function M({id:e,query:r,version:a}){f("jobs");let t=se(r),s=C(()=>new P({path:"/api/v1/jobs",name:"jobs",query:{group:e,...t?{status:t}:{}}}),[e,t]);b(()=>(s.start(),s.watch(J)),[s]),b(()=>{let m=setTimeout(()=>s.loading.peek()||s.refresh(),ee);return()=>clearTimeout(m)},[s,a]);let i=s.ids.value,Y=N.slice(3).includes(t)?[...E,[t,t]]:E,Z=o`
    <${B}
      label="Which"
      hideLabel
      options=${Y}
      value=${t}
      onChange=${m=>$({status:m},{push:!0})}
    />
  `;return o`
    <${u} id="group-jobs" title="Jobs" tools=${Z}>
      ${i.length>0&&o`
          <${G}
            id="group-jobs-list"
            label="Jobs, newest first"
            className="jobs group-jobs"
            ids=${i}
            rowOf=${m=>s.row(m)}
            ...${y}
            columns=${oe}
          />
        `}
      ${i.length===0&&!s.loading.value&&!s.error.value&&o`<p class="nothing">No jobs match.</p>`}
      <${A} list=${s} what="Jobs" />
    <//>
  `}function q({id:e,version:r}){let a=L(`/api/v1/groups/${e}/results?order=slowest&limit=${te}`,r).data.value;if(!a?.results.length)return null;let t=s=>Math.max(...s.tries.map(i=>i.run_seconds??0));return o`
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
  `}var re=({explanation:e})=>e?.eta_seconds==null?"\u2013":e.eta_seconds<1?"now":n(e.eta_seconds);function ae({lane:e}){return o`
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
        <span class="number">${re(e)}</span>
      </td>
      <td role="cell" class="c-why">
        ${e.explanation?.text??""}
        ${e.backing_off>0&&o`${" "}<span class="quiet">(${l(e.backing_off)} backing off)</span>`}
      </td>
    </tr>
  `}var R=({lanes:e})=>o`
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
      <tbody role="rowgroup">${e.map(r=>o`<${ae} key=${r.priority} lane=${r} />`)}</tbody>
    </table>
  <//>
`;import{m68_0 as F}from"../main.js";import{m86_0 as I}from"../main.js";import{m87_0 as Q}from"../shared.js";import{m91_0 as D}from"../main.js";import{m98_0 as U}from"../shared.js";import{m204_0 as ko,m204_1 as Oo,m204_2 as Co,m204_3 as jo,m204_4 as H}from"../main.js";import{m209_0 as d,m209_1 as Jo}from"../main.js";import{m251_0 as Go,m251_1 as Wo,m251_2 as Eo,m251_3 as No,m251_4 as V}from"../main.js";import{m244_0 as Ro,m244_1 as Fo,m244_2 as z}from"../main.js";function us({params:e}){let r=z(`group:${e.id}`);r.ids.value;let a=r.row(e.id).value;return a?`${a.app_version_id} ${a.org_id}`:"Group"}function K(e){let r=`/api/v1/groups/${e.id}`,a=`Jobs of build ${e.app_version_id} of ${e.org_id} for ${e.target}.`,t=(s,i={})=>()=>g({action:s,within:r,what:a,...i});return[e.failed>0&&d("retry","group")&&{label:`Retry ${l(e.failed)} failed\u2026`,icon:"retry",run:t("retry",{filter:{status:"failed"}})},e.waiting+e.running>0&&d("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:t("cancel")}].filter(Boolean)}function ie({group:e}){let r=`/api/v1/groups/${e.id}`;return o`
    ${K(e).map(({label:a,icon:t,run:s,danger:i})=>o`
        <button type="button" key=${t} class=${`button ${i?"is-danger":""}`} onClick=${s}>
          <${F} name=${t} />
          ${a}
        </button>
      `)}
    ${e.waiting>0&&d("priority","group")&&o`
        <${I}
          label="Priority"
          items=${U(e.priority,a=>g({action:"priority",within:r,priority:a}))}
        >
          Priority…
        <//>
      `}
  `}function me({group:e}){let{explanation:r}=e;return o`
    <div class="batch-summary">
      <${x} group=${e} />
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
  `}var ne=({group:e})=>o`
  <details class="batch-commands">
    <summary>Add a test to this group</summary>
    <${w}
      label="With qgjob"
      text=${[`qgjob submit --org-id ${c(e.org_id)} --app-version-id ${c(e.app_version_id)}`,`--target ${c(e.target)} --test tests/your.spec.js`,...Object.entries(e.labels).map(([r,a])=>`--label ${c(`${r}=${a}`)}`)].join(" ")+V()}
    />
  </details>
`;function X({params:{id:e},query:r}){let a=f(`group:${e}`),t=a.ids.value.length>0?a.row(e).value:null;if(H("This group",()=>t?K(t):[]),!t)return o`<${Q} store=${a} kind="group" />`;let s=t.total-t.unfinished;return o`
    <${D}
      title=${o`<${T} org=${t.org_id} version=${t.app_version_id} link />`}
      trail=${[[t.org_id,p("org",t)],[t.app_version_id,p("build",t)]]}
      crumb=${[t.target,h(t.labels)].filter(Boolean).join(", ")}
      inspect=${["group",t.id]}
      actions=${o`<${ie} group=${t} />`}
    >
      <${me} group=${t} />
      <div class="columns">
        <div>
          ${t.lanes.length>0&&o`<${R} lanes=${t.lanes} />`}
          <${M} id=${e} query=${r} version=${`${t.total} ${t.running} ${s}`} />
        </div>
        <div>
          <${k} group=${t} />
          <${O} group=${t} />
          <${q} id=${e} version=${s} />
          ${d("submit","job")&&o`<${ne} group=${t} />`}
        </div>
      </div>
    <//>
  `}export{X as default,us as title};
