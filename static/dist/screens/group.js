import{m0_0 as bt,m0_1 as b,m0_2 as ht,m0_3 as xt,m0_4 as yt,m0_5 as vt,m0_6 as wt,m0_7 as Tt,m0_8 as St,m0_9 as kt,m0_10 as Ot,m0_11 as jt,m0_12 as Ct,m0_13 as At,m0_14 as Lt}from"../main.js";import{m21_0 as w}from"../main.js";import{m36_0 as Bt,m36_1 as T}from"../main.js";import{m37_0 as S}from"../shared.js";import{m43_0 as $}from"../main.js";import{m46_0 as f}from"../shared.js";import{m55_0 as k,m55_1 as Qt}from"../main.js";import{m164_0 as Vt,m164_1 as zt,m164_2 as Kt,m164_3 as Xt,m164_4 as Yt,m164_5 as u,m164_6 as Zt,m164_7 as h,m164_8 as l,m164_9 as te,m164_10 as O,m164_11 as ee,m164_12 as oe,m164_13 as se,m164_14 as d,m164_15 as re,m164_16 as ae,m164_17 as ie}from"../main.js";import{m171_0 as le,m171_1 as j,m171_2 as pe,m171_3 as ce,m171_4 as ue,m171_5 as p}from"../main.js";import{m173_0 as o}from"../main.js";import{m212_0 as ge,m212_1 as be,m212_2 as he,m212_3 as xe,m212_4 as g,m212_5 as ye,m212_6 as n,m212_7 as ve,m212_8 as we}from"../main.js";import{m215_0 as C,m215_1 as A,m215_2 as ke,m215_3 as Oe}from"../main.js";import{m15_0 as Ae,m15_1 as Le,m15_2 as L}from"../main.js";import{m95_0 as m}from"../main.js";import{m128_0 as P,m128_1 as Be,m128_2 as Ge}from"../main.js";var x=12;function it({name:t,group:s}){let r=p(`agent:${t}`);r.ids.value;let e=r.row(t).value,a=e?.job?.org_id===s.org_id&&e.job.app_version_id===s.app_version_id;return o`
    <li class="group-agent">
      <a href=${n("agent",{name:t})}>${t}</a>
      ${e&&o`<${P} agent=${e} />`}
      ${a&&o`
          <a class="group-agent-job" href=${n("job",{id:e.job.id})}>
            <${L} agent=${e} />
          </a>
        `}
    </li>
  `}function W({group:t}){let{agents:s}=t;return o`
    <${m} id="group-agents" title="Agents" note=${s.length||""}>
      ${s.length===0&&o`<p class="nothing">No agents now.</p>`}
      ${s.length>0&&o`
          <ul class="plain group-agents">
            ${s.slice(0,x).map(r=>o`<${it} key=${r} name=${r} group=${t} />`)}
          </ul>
        `}
      ${s.length>x&&o`
          <p class="nothing">
            ${s.slice(x).map((r,e)=>o`
                ${e>0&&", "}
                <a key=${r} href=${n("agent",{name:r})}>${r}</a>
              `)}
          </p>
        `}
    <//>
  `}function J({group:t}){return t.installs+t.installs_avoided===0?null:o`
    <${m} id="saving" title="Saved by grouping">
      <${f}
        className="is-strip"
        facts=${[["Installs",A(t)],["Installs avoided",C(t)],["Starts avoided",l(t.starts_avoided)]]}
      />
    <//>
  `}import{m270_0 as Ke,m270_1 as Xe,m270_2 as Ye,m270_3 as y,m270_4 as Ze,m270_5 as to,m270_6 as eo,m270_7 as oo,m270_8 as E,m270_9 as so,m270_10 as ro,m270_11 as ao}from"../main.js";import{m204_0 as B}from"../shared.js";import{m244_0 as G,m244_1 as M}from"../main.js";import{m72_0 as uo,m72_1 as v}from"../main.js";import{m79_0 as N}from"../shared.js";import{m114_0 as I}from"../main.js";import{m129_0 as R}from"../main.js";import{m134_0 as q}from"../main.js";var F=[["","all"],["failed","failed"],["running","running"],["pending","waiting"]],D=["failed","running","pending","done","cancelled","parked"],nt=2e3,mt=5,lt=v.columns.filter(({name:t})=>t!=="build"),pt=t=>D.includes(t.get("status"))?t.get("status"):"";function Q({id:t,query:s,version:r}){p("jobs");let e=pt(s),a=E(()=>new B({path:"/api/v1/jobs",name:"jobs",query:{group:t,explain:!0,...e?{status:e}:{}}}),[t,e]);y(()=>(a.start(),a.watch(G,M)),[a]),y(()=>{let c=setTimeout(()=>a.loading.peek()||a.refresh(),nt);return()=>clearTimeout(c)},[a,r]);let i=a.ids.value,rt=D.slice(3).includes(e)?[...F,[e,e]]:F,at=o`
    <${I}
      label="Which"
      hideLabel
      options=${rt}
      value=${e}
      onChange=${c=>g({status:c},{push:!0})}
    />
  `;return o`
    <${m} id="group-jobs" title="Jobs" tools=${at}>
      ${i.length>0&&o`
          <${R}
            id="group-jobs-list"
            label="Jobs, newest first"
            className="jobs group-jobs"
            ids=${i}
            rowOf=${c=>a.row(c)}
            ...${v}
            columns=${lt}
          />
        `}
      ${i.length===0&&!a.loading.value&&!a.error.value&&o`<p class="nothing">No jobs match.</p>`}
      <${N} list=${a} what="Jobs" />
    <//>
  `}function U({id:t,version:s}){let r=j(`/api/v1/groups/${t}/results?order=slowest&limit=${mt}`,s).data.value;if(!r?.results.length)return null;let e=a=>Math.max(...a.tries.map(i=>i.run_seconds??0));return o`
    <${m} id="slowest" title="Slowest">
      <ol class="plain slowest">
        ${r.results.map(a=>o`
            <li key=${a.id}>
              <a href=${n("job",{id:a.id})}>
                <${q} test=${a.test} />
              </a>
              <span class="number">${O(e(a))}</span>
            </li>
          `)}
      </ol>
    <//>
  `}var ct=({explanation:t})=>t?.eta_seconds==null?"\u2013":t.eta_seconds<1?"now":u(t.eta_seconds);function ut({lane:t}){return o`
    <tr role="row" data-lane=${t.priority}>
      <th role="rowheader" scope="row" class="c-priority">
        <span class=${`number ${t.priority===0?"urgent":""}`}>${t.priority}</span>
      </th>
      <td role="cell" class="c-waiting is-numeric" data-label="waiting">
        <span class="number strong">${l(t.waiting+t.backing_off)}</span>
      </td>
      <td role="cell" class="c-place is-numeric" data-label="in the queue">
        <span class="number">${t.explanation?.position??"\u2013"}</span>
      </td>
      <td role="cell" class="c-age is-numeric" data-label="oldest">
        <${$} since=${t.oldest_at} />
      </td>
      <td role="cell" class="c-eta is-numeric" data-label="expected">
        <span class="number">${ct(t)}</span>
      </td>
      <td role="cell" class="c-why">
        ${t.explanation?.text??""}
        ${t.backing_off>0&&o`${" "}<span class="quiet">(${l(t.backing_off)} backing off)</span>`}
      </td>
    </tr>
  `}var H=({lanes:t})=>o`
  <${m} id="lanes" title="Waiting by priority" note=${t.length>1?`${t.length} lanes`:""}>
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
      <tbody role="rowgroup">${t.map(s=>o`<${ut} key=${s.priority} lane=${s} />`)}</tbody>
    </table>
  <//>
`;import{m70_0 as V}from"../main.js";import{m88_0 as z}from"../main.js";import{m89_0 as K}from"../shared.js";import{m93_0 as X}from"../main.js";import{m100_0 as Y}from"../shared.js";import{m206_0 as Zo,m206_1 as ts,m206_2 as es,m206_3 as os,m206_4 as Z}from"../main.js";import{m211_0 as _,m211_1 as as}from"../main.js";import{m254_0 as ms,m254_1 as ls,m254_2 as ps,m254_3 as cs,m254_4 as tt}from"../main.js";import{m247_0 as _s,m247_1 as $s,m247_2 as et}from"../main.js";function Ns({params:t}){let s=et(`group:${t.id}`);s.ids.value;let r=s.row(t.id).value;return r?`${r.app_version_id} ${r.org_id}`:"Group"}function ot(t){let s=`/api/v1/groups/${t.id}`,r=`Jobs of build ${t.app_version_id} of ${t.org_id} for ${t.target}.`,e=(a,i={})=>()=>b({action:a,within:s,what:r,...i});return[t.failed>0&&_("retry","group")&&{label:`Retry ${l(t.failed)} failed\u2026`,icon:"retry",run:e("retry",{filter:{status:"failed"}})},t.waiting+t.running>0&&_("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:e("cancel")}].filter(Boolean)}function dt({group:t}){let s=`/api/v1/groups/${t.id}`;return o`
    ${ot(t).map(({label:r,icon:e,run:a,danger:i})=>o`
        <button type="button" key=${e} class=${`button ${i?"is-danger":""}`} onClick=${a}>
          <${V} name=${e} />
          ${r}
        </button>
      `)}
    ${t.waiting>0&&_("priority","group")&&o`
        <${z}
          label="Priority"
          items=${Y(t.priority,r=>b({action:"priority",within:s,priority:r}))}
        >
          Priority…
        <//>
      `}
  `}function _t({group:t}){let{explanation:s}=t;return o`
    <div class="batch-summary">
      <${w} group=${t} />
      <${S}
        counts=${t}
        choose=${r=>g({status:r==="waiting"?"pending":r},{push:!0})}
      />
      ${s&&o`<p class="why" data-why>${s.text}</p>`}
      <${f}
        className="is-strip"
        facts=${[["Target",t.target],["Labels",h(t.labels)],["Queue position",t.waiting>0&&String(t.position)],["Oldest job",t.waiting>0&&o`<${$} since=${t.oldest_at} />`],["Next start",s?.eta_seconds!=null&&(s.eta_seconds<1?"now":`in about ${u(s.eta_seconds)}`)],["Waiting work",t.work_seconds>0&&`${u(t.work_seconds)} on one agent`]]}
      />
    </div>
  `}var $t=({group:t})=>o`
  <details class="batch-commands">
    <summary>Add a test to this group</summary>
    <${T}
      label="With qgjob"
      text=${[`qgjob submit --org-id ${d(t.org_id)} --app-version-id ${d(t.app_version_id)}`,`--target ${d(t.target)} --test tests/your.spec.js`,...Object.entries(t.labels).map(([s,r])=>`--label ${d(`${s}=${r}`)}`)].join(" ")+tt()}
    />
  </details>
`;function st({params:{id:t},query:s}){let r=p(`group:${t}`),e=r.ids.value.length>0?r.row(t).value:null;if(Z("This group",()=>e?ot(e):[]),!e)return o`<${K} store=${r} kind="group" />`;let a=e.total-e.unfinished;return o`
    <${X}
      title=${o`<${k} org=${e.org_id} version=${e.app_version_id} link />`}
      trail=${[[e.org_id,n("org",e)],[e.app_version_id,n("build",e)]]}
      crumb=${[e.target,h(e.labels)].filter(Boolean).join(", ")}
      inspect=${["group",e.id]}
      actions=${o`<${dt} group=${e} />`}
    >
      <${_t} group=${e} />
      <div class="columns">
        <div>
          ${e.lanes.length>0&&o`<${H} lanes=${e.lanes} />`}
          <${Q} id=${t} query=${s} version=${`${e.total} ${e.running} ${a}`} />
        </div>
        <div>
          <${W} group=${e} />
          <${J} group=${e} />
          <${U} id=${t} version=${a} />
          ${_("submit","job")&&o`<${$t} group=${e} />`}
        </div>
      </div>
    <//>
  `}export{st as default,Ns as title};
