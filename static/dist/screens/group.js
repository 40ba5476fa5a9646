import{m0_0 as gt,m0_1 as b,m0_2 as bt,m0_3 as ht,m0_4 as yt,m0_5 as vt,m0_6 as xt,m0_7 as wt,m0_8 as St,m0_9 as kt,m0_10 as Tt,m0_11 as Ot,m0_12 as jt,m0_13 as At,m0_14 as Lt}from"../main.js";import{m17_0 as w}from"../main.js";import{m29_0 as S}from"../main.js";import{m30_0 as k}from"../shared.js";import{m35_0 as f}from"../main.js";import{m38_0 as T}from"../shared.js";import{m46_0 as O,m46_1 as Ft}from"../main.js";import{m141_0 as Ut,m141_1 as h,m141_2 as l,m141_3 as j,m141_4 as c,m141_5 as Ht,m141_6 as _,m141_7 as Vt,m141_8 as zt,m141_9 as d,m141_10 as Kt}from"../main.js";import{m147_0 as Zt,m147_1 as A,m147_2 as te,m147_3 as p}from"../main.js";import{m148_0 as s}from"../main.js";import{m180_0 as ae,m180_1 as ie,m180_2 as ne,m180_3 as me,m180_4 as g,m180_5 as le,m180_6 as u,m180_7 as ce,m180_8 as pe}from"../main.js";import{m12_0 as $e,m12_1 as fe,m12_2 as L}from"../main.js";import{m82_0 as n}from"../main.js";import{m111_0 as C,m111_1 as ye,m111_2 as ve}from"../main.js";var y=12;function at({name:t,group:r}){let o=p(`agent:${t}`);o.ids.value;let e=o.row(t).value,a=e?.job?.org_id===r.org_id&&e.job.app_version_id===r.app_version_id;return s`
    <li class="group-agent">
      <a href=${u("agent",{name:t})}>${t}</a>
      ${e&&s`<${C} state=${e.state} />`}
      ${a&&s`
          <a class="group-agent-job" href=${u("job",{id:e.job.id})}>
            <${L} agent=${e} />
          </a>
        `}
    </li>
  `}function P({group:t}){let{agents:r}=t;return s`
    <${n} id="group-agents" title="Agents" note=${r.length||""}>
      ${r.length===0&&s`<p class="nothing">No agents now.</p>`}
      ${r.length>0&&s`
          <ul class="plain group-agents">
            ${r.slice(0,y).map(o=>s`<${at} key=${o} name=${o} group=${t} />`)}
          </ul>
        `}
      ${r.length>y&&s`
          <p class="nothing">
            ${r.slice(y).map((o,e)=>s`
                ${e>0&&", "}
                <a key=${o} href=${u("agent",{name:o})}>${o}</a>
              `)}
          </p>
        `}
    <//>
  `}function W({group:t}){let{installs:r,installs_avoided:o,install_seconds:e}=t;return r+o===0?null:s`
    <${n} id="saving" title="Saved by grouping">
      <p class="saving" data-saving>
        <strong class="number">
          ${o>0&&e!==null?l(o*e):h(o,"install")}
        </strong>
        ${o>0&&e!==null?" of installing":" avoided"}
      </p>
      <p class="quiet number">
        ${h(r,"install")} made, ${c(o)} avoided
        ${e!==null?`; one takes ${_(e)}`:""}.
      </p>
    <//>
  `}import{m231_0 as Pe,m231_1 as We,m231_2 as Je,m231_3 as v,m231_4 as Ee,m231_5 as Ge,m231_6 as Me,m231_7 as Ne,m231_8 as J,m231_9 as Be,m231_10 as qe,m231_11 as Ie}from"../main.js";import{m173_0 as E}from"../shared.js";import{m208_0 as G}from"../main.js";import{m61_0 as Ve,m61_1 as x}from"../main.js";import{m67_0 as M}from"../shared.js";import{m98_0 as N}from"../main.js";import{m112_0 as B}from"../main.js";import{m117_0 as q}from"../main.js";var I=[["","all"],["failed","failed"],["running","running"],["pending","waiting"]],R=["failed","running","pending","done","cancelled"],it=2e3,nt=5,mt=x.columns.filter(({name:t})=>t!=="build"),lt=t=>R.includes(t.get("status"))?t.get("status"):"";function F({id:t,query:r,version:o}){p("jobs");let e=lt(r),a=J(()=>new E({path:"/api/v1/jobs",name:"jobs",query:{group:t,...e?{status:e}:{}}}),[t,e]);v(()=>(a.start(),G.watch(m=>Object.values(m).forEach(rt=>a.update(rt)))),[a]),v(()=>{let m=setTimeout(()=>a.loading.peek()||a.refresh(),it);return()=>clearTimeout(m)},[a,o]);let i=a.ids.value,ot=R.slice(3).includes(e)?[...I,[e,e]]:I,st=s`
    <${N}
      label="Which"
      hideLabel
      options=${ot}
      value=${e}
      onChange=${m=>g({status:m},{push:!0})}
    />
  `;return s`
    <${n} id="group-jobs" title="Jobs" tools=${st}>
      ${i.length>0&&s`
          <${B}
            id="group-jobs-list"
            label="Jobs, newest first"
            className="jobs group-jobs"
            ids=${i}
            rowOf=${m=>a.row(m)}
            ...${x}
            columns=${mt}
          />
        `}
      ${i.length===0&&!a.loading.value&&!a.error.value&&s`<p class="nothing">No jobs match.</p>`}
      <${M} list=${a} what="Jobs" />
    <//>
  `}function D({id:t,version:r}){let o=A(`/api/v1/groups/${t}/results?order=slowest&limit=${nt}`,r).data.value;if(!o?.results.length)return null;let e=a=>Math.max(...a.tries.map(i=>i.run_seconds??0));return s`
    <${n} id="slowest" title="Slowest">
      <ol class="plain slowest">
        ${o.results.map(a=>s`
            <li key=${a.id}>
              <a href=${u("job",{id:a.id})}>
                <${q} test=${a.test} />
              </a>
              <span class="number">${_(e(a))}</span>
            </li>
          `)}
      </ol>
    <//>
  `}var ct=({explanation:t})=>t?.eta_seconds==null?"\u2013":t.eta_seconds<1?"now":l(t.eta_seconds);function pt({lane:t}){return s`
    <tr role="row" data-lane=${t.priority}>
      <th role="rowheader" scope="row" class="c-priority">
        <span class=${`number ${t.priority===0?"urgent":""}`}>${t.priority}</span>
      </th>
      <td role="cell" class="c-waiting is-numeric" data-label="waiting">
        <span class="number strong">${c(t.waiting+t.backing_off)}</span>
      </td>
      <td role="cell" class="c-place is-numeric" data-label="in the queue">
        <span class="number">${t.explanation?.position??"\u2013"}</span>
      </td>
      <td role="cell" class="c-age is-numeric" data-label="oldest">
        <${f} since=${t.oldest_at} />
      </td>
      <td role="cell" class="c-eta is-numeric" data-label="expected">
        <span class="number">${ct(t)}</span>
      </td>
      <td role="cell" class="c-why">
        ${t.explanation?.text??""}
        ${t.backing_off>0&&s`${" "}<span class="quiet">(${c(t.backing_off)} backing off)</span>`}
      </td>
    </tr>
  `}var Q=({lanes:t})=>s`
  <${n} id="lanes" title="Waiting by priority" note=${t.length>1?`${t.length} lanes`:""}>
    <table class="rows lanes" role="table" aria-label="Lanes, the most urgent first">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="c-priority">Priority</th>
          <th role="columnheader" scope="col" class="c-waiting is-numeric">Waiting</th>
          <th role="columnheader" scope="col" class="c-place is-numeric">Place</th>
          <th role="columnheader" scope="col" class="c-age is-numeric">Oldest</th>
          <th role="columnheader" scope="col" class="c-eta is-numeric">Next starts</th>
          <th role="columnheader" scope="col" class="c-why">Why it waits</th>
        </tr>
      </thead>
      <tbody role="rowgroup">${t.map(r=>s`<${pt} key=${r.priority} lane=${r} />`)}</tbody>
    </table>
  <//>
`;import{m59_0 as U}from"../main.js";import{m75_0 as H}from"../main.js";import{m76_0 as V}from"../shared.js";import{m80_0 as z}from"../main.js";import{m86_0 as K}from"../shared.js";import{m174_0 as Eo,m174_1 as Go,m174_2 as Mo,m174_3 as No,m174_4 as X}from"../main.js";import{m179_0 as $,m179_1 as Io}from"../main.js";import{m217_0 as Do,m217_1 as Qo,m217_2 as Y}from"../main.js";import{m211_0 as Vo,m211_1 as Z}from"../main.js";function bs({params:t}){let r=Z(`group:${t.id}`);r.ids.value;let o=r.row(t.id).value;return o?`${o.app_version_id} ${o.org_id}`:"Group"}function tt(t){let r=`/api/v1/groups/${t.id}`,o=`Jobs of build ${t.app_version_id} of ${t.org_id} for ${t.target}.`,e=(a,i={})=>()=>b({action:a,within:r,what:o,...i});return[t.failed>0&&$("retry","group")&&{label:`Retry ${c(t.failed)} failed\u2026`,icon:"retry",run:e("retry",{filter:{status:"failed"}})},t.waiting+t.running>0&&$("cancel","group")&&{label:"Cancel all\u2026",icon:"cancelled",danger:!0,run:e("cancel")}].filter(Boolean)}function ut({group:t}){let r=`/api/v1/groups/${t.id}`;return s`
    ${tt(t).map(({label:o,icon:e,run:a,danger:i})=>s`
        <button type="button" key=${e} class=${`button ${i?"is-danger":""}`} onClick=${a}>
          <${U} name=${e} />
          ${o}
        </button>
      `)}
    ${t.waiting>0&&$("priority","group")&&s`
        <${H}
          label="Priority"
          items=${K(t.priority,o=>b({action:"priority",within:r,priority:o}))}
        >
          Priority…
        <//>
      `}
  `}function dt({group:t}){let{explanation:r}=t;return s`
    <div class="batch-summary">
      <${w} group=${t} />
      <${k}
        counts=${t}
        choose=${o=>g({status:o==="waiting"?"pending":o},{push:!0})}
      />
      ${r&&s`<p class="why" data-why>${r.text}</p>`}
      <${T}
        className="is-strip"
        facts=${[["Target",t.target],["Labels",j(t.labels)],["Queue position",t.waiting>0&&String(t.position)],["Oldest job",t.waiting>0&&s`<${f} since=${t.oldest_at} />`],["Next start",r?.eta_seconds!=null&&(r.eta_seconds<1?"now":`in about ${l(r.eta_seconds)}`)],["Waiting work",t.work_seconds>0&&`${l(t.work_seconds)} on one agent`]]}
      />
    </div>
  `}var $t=({group:t})=>s`
  <details class="batch-commands">
    <summary>Add a test to this group</summary>
    <${S}
      label="With qgjob"
      text=${[`qgjob submit --org-id ${d(t.org_id)} --app-version-id ${d(t.app_version_id)}`,`--target ${d(t.target)} --test tests/your.spec.js`,...Object.entries(t.labels).map(([r,o])=>`--label ${d(`${r}=${o}`)}`)].join(" ")+Y()}
    />
  </details>
`;function et({params:{id:t},query:r}){let o=p(`group:${t}`),e=o.ids.value.length>0?o.row(t).value:null;if(X("This group",()=>e?tt(e):[]),!e)return s`<${V} store=${o} kind="group" />`;let a=e.total-e.unfinished;return s`
    <${z}
      title=${s`<${O} org=${e.org_id} version=${e.app_version_id} />`}
      inspect=${["group",e.id]}
      actions=${s`<${ut} group=${e} />`}
    >
      <${dt} group=${e} />
      <div class="columns">
        <div>
          ${e.lanes.length>0&&s`<${Q} lanes=${e.lanes} />`}
          <${F} id=${t} query=${r} version=${`${e.total} ${e.running} ${a}`} />
        </div>
        <div>
          <${P} group=${e} />
          <${W} group=${e} />
          <${D} id=${t} version=${a} />
          ${$("submit","job")&&s`<${$t} group=${e} />`}
        </div>
      </div>
    <//>
  `}export{et as default,bs as title};
