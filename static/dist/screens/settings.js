import{m247_0 as Ot,m247_1 as Ct,m247_2 as At,m247_3 as h,m247_4 as Dt,m247_5 as H,m247_6 as Lt,m247_7 as ce,m247_8 as G,m247_9 as Nt,m247_10 as de,m247_11 as c}from"../main.js";import{m85_0 as X}from"../main.js";import{m157_0 as s}from"../main.js";import{m168_0 as Kt,m168_1 as qt,m168_2 as Wt,m168_3 as pe,m168_4 as fe,m168_5 as Mt,m168_6 as Bt}from"../main.js";import{m217_0 as $e}from"../main.js";import{m235_0 as Yt,m235_1 as be,m235_2 as he}from"../main.js";import{m87_0 as g}from"../main.js";import{m105_0 as z}from"../main.js";var st=[["system","system"],["light","light"],["dark","dark"]],ge=()=>s`
  <${g} title="This browser">
    <p class="quiet lead">Stored in this browser only.</p>
    <div class="browser-settings">
      <${z} label="Color scheme" options=${st} value=${he.value} onChange=${be} />
      <div>
        <label class="check">
          <input
            type="checkbox"
            checked=${fe.value}
            onChange=${e=>pe(e.currentTarget.checked)}
          />
          Enable single-letter shortcuts
        </label>
        <p class="quiet">
          For example <kbd>j</kbd> for the next row. Turn them off if you use speech input or a switch device.
        </p>
        <p>
          <button type="button" class="button" onClick=${()=>$e.value=!0}>
            Show all keys
          </button>
        </p>
      </div>
    </div>
  <//>
`;import{m2_0 as _e,m2_1 as x,m2_2 as ms,m2_3 as D}from"../main.js";import{m150_0 as E,m150_1 as ds,m150_2 as F,m150_3 as ps,m150_4 as fs,m150_5 as q,m150_6 as $s,m150_7 as ye,m150_8 as bs,m150_9 as hs,m150_10 as gs,m150_11 as _s,m150_12 as ys,m150_13 as y}from"../main.js";import{m156_0 as ws,m156_1 as ks,m156_2 as xs,m156_3 as T,m156_4 as Es,m156_5 as ve}from"../main.js";import{m190_0 as $,m190_1 as Cs}from"../main.js";import{m191_0 as Ls,m191_1 as Ns,m191_2 as Fs,m191_3 as Is,m191_4 as S,m191_5 as Ps,m191_6 as O,m191_7 as Rs,m191_8 as Us}from"../main.js";import{m223_0 as Se}from"../main.js";import{m71_0 as I}from"../shared.js";function P(e,t){let o=de(null),[r,a]=c({errors:{},problem:null,busy:!1});return ce(()=>{o.current?.querySelector("[aria-invalid=true]")?.focus()},[r.errors]),{...r,form:o,submit:async m=>{if(m.preventDefault(),!r.busy){a({errors:{},problem:null,busy:!0});try{await e(),o.current&&a({errors:{},problem:null,busy:!1})}catch(n){if(!(n instanceof _e))throw n;let i=Object.fromEntries(Object.entries(n.fields).filter(([d])=>t.includes(d)));a({errors:i,problem:Object.keys(i).length>0?null:n,busy:!1})}}}}}var Q=e=>/^-?\d+(\.\d+)?$/.test(e.trim())?Number(e.trim()):e.trim(),we={"":1,b:1,kb:1e3,mb:1e6,gb:1e9,tb:1e12};function ke(e){let t=/^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(e.trim()),o=t&&we[t[2].toLowerCase()];return o?Math.round(Number(t[1])*o):e.trim()}function xe(e){let t=Object.entries(we).reverse().find(([o,r])=>o.length===2&&e>=r&&e/r*1e3===Math.round(e/r*1e3));return t?`${e/t[1]} ${t[0]==="kb"?"kB":t[0].toUpperCase()}`:String(e)}var W=[{name:"most_waiting",label:"Waiting jobs",hint:"At one time. Further submissions are refused until later."},{name:"most_groups",label:"Groups",hint:"Different builds, targets and labels with jobs. Submissions that add more are refused."},{name:"most_running",label:"Running jobs",hint:"At one time, over all targets. Others wait; 0: all wait."},{name:"submits_per_minute",label:"Jobs submitted per minute",hint:"On average. Further submissions are refused until later."},{name:"submit_burst",label:"Jobs submitted at once",hint:"Burst size. Default: one minute's worth.",unlimited:!1},{name:"most_stored_bytes",label:"Stored bytes",hint:"Builds, artifacts and ended logs, e.g. 20 GB. Further uploads are refused.",bytes:!0}],Z=[["failed","failed"],["timed_out","timed out"],["lost","agent lost"],["error","could not run"]],ot=(e,t)=>e==null?{how:"default",text:""}:e==="unlimited"?{how:"unlimited",text:""}:{how:"own",text:t?xe(e):String(e)},Te=e=>({weight:e?String(e.weight):"1",priority_ceiling:String(e?.priority_ceiling??0),...Object.fromEntries(W.map(({name:t,bytes:o})=>[t,ot(e?.[t],o)])),max_attempts:Object.fromEntries(Z.map(([t])=>[t,String(e?.max_attempts[t]??"")]))});function rt({how:e,text:t},o){return e==="default"?null:e==="unlimited"?"unlimited":o?ke(t):Q(t)}var at=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t.trim()!=="").map(([t,o])=>[t,Q(o)])),Ee=e=>({weight:e.weight.trim()===""?null:Q(e.weight),priority_ceiling:Number(e.priority_ceiling),...Object.fromEntries(W.map(({name:t,bytes:o})=>[t,rt(e[t],o)])),max_attempts:at(e.max_attempts)});function Oe(e,t){let[o,r]=[Ee(e),Ee(t)];return Object.fromEntries(Object.entries(r).filter(([a,l])=>JSON.stringify(l)!==JSON.stringify(o[a])))}import{m243_0 as Vs,m243_1 as Hs,m243_2 as J,m243_3 as Xs}from"../main.js";import{m34_0 as w}from"../main.js";import{m57_0 as ee,m57_1 as te,m57_2 as R,m57_3 as Ce,m57_4 as L}from"../main.js";var nt=Array.from({length:10},(e,t)=>[String(t),t===0?"0: every priority":t===9?"9 only":`${t} to 9`]),it=["id","weight","priority_ceiling",...W.map(({name:e})=>e),"max_attempts"];function lt({limit:e,typed:t,error:o,onChange:r}){let a=H(),{name:l,label:m,hint:n,unlimited:i=!0}=e,d=t.how==="own";return s`
    <div class="field form-field limit-field">
      <label for=${a}>${m}</label>
      <span class="limit-row">
        <select
          id=${a}
          value=${t.how}
          onChange=${u=>r({...t,how:u.currentTarget.value})}
        >
          <option value="default">server's default</option>
          ${i&&s`<option value="unlimited">no limit</option>`}
          <option value="own">at most</option>
        </select>
        ${d&&s`
            <input
              type="text"
              inputmode=${e.bytes?"text":"numeric"}
              name=${l}
              aria-label=${`${m}, at most`}
              value=${t.text}
              autocomplete="off"
              aria-invalid=${o?"true":void 0}
              aria-describedby=${`${a}-hint ${a}-error`}
              onInput=${u=>r({...t,text:u.currentTarget.value})}
            />
          `}
      </span>
      <span class="field-hint" id=${`${a}-hint`}>${n}</span>
      <${te} id=${`${a}-error`} text=${o} />
    </div>
  `}function mt({typed:e,error:t,onChange:o}){let r=H();return s`
    <fieldset class="field form-field attempts-field" aria-describedby=${`${r}-hint ${r}-error`}>
      <legend>Attempts per job, by outcome</legend>
      <span class="attempts-row">
        ${Z.map(([a,l])=>s`
            <label key=${a}>
              ${l}
              <input
                type="text"
                inputmode="numeric"
                name=${`max_attempts.${a}`}
                value=${e[a]}
                placeholder="default"
                autocomplete="off"
                aria-invalid=${t?"true":void 0}
                onInput=${m=>o({...e,[a]:m.currentTarget.value})}
              />
            </label>
          `)}
      </span>
      <span class="field-hint" id=${`${r}-hint`}>
        1 to 20. Empty: the server's default. A submission may override it.
      </span>
      <${te} id=${`${r}-error`} text=${t} />
    </fieldset>
  `}function se({org:e,onClose:t,onSaved:o}){let[r]=c(()=>Te(e)),[a,l]=c(r),[m,n]=c(e?.id??""),i=b=>_=>l(V=>({...V,[b]:_})),{errors:d,problem:u,busy:p,form:k,submit:f}=P(async()=>{let b=Oe(r,a);if(e&&Object.keys(b).length===0)return t();let _=await D("PATCH",`/api/v1/orgs/${encodeURIComponent(m.trim())}`,b);return J({text:`The limits of ${_.id} now apply.`}),o(_)},it);return s`
    <${w}
      title=${e?`Limits of ${e.id}`:"Add organization"}
      className="form-dialog"
      onClose=${t}
    >
      <form class="ask form" ref=${k} onSubmit=${f} novalidate>
        ${!e&&s`
            <${L}
              label="Id"
              hint="As it is written in org_id. It may be set up before it submits anything."
              value=${m}
              onInput=${n}
              maxlength="100"
              required
            />
          `}
        <div class="form-pair">
          <${L}
            label="Weight"
            hint="Fleet share relative to other waiting organizations: 2 gets twice as much as 1."
            inputmode="decimal"
            value=${a.weight}
            onInput=${i("weight")}
            error=${d.weight}
          />
          <${Ce}
            label="Allowed priorities"
            hint="Lower is more urgent."
            options=${nt}
            value=${a.priority_ceiling}
            onChange=${i("priority_ceiling")}
            error=${d.priority_ceiling}
          />
        </div>
        <div class="form-pair">
          ${W.map(b=>s`
              <${lt}
                key=${b.name}
                limit=${b}
                typed=${a[b.name]}
                error=${d[b.name]}
                onChange=${i(b.name)}
              />
            `)}
        </div>
        <${mt} typed=${a.max_attempts} error=${d.max_attempts} onChange=${i("max_attempts")} />
        <${R} problem=${u} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${t}>Cancel</button>
          <button type="submit" class="button is-primary" disabled=${p||m.trim()===""}>Save</button>
        </footer>
      </form>
    <//>
  `}import{m117_0 as U,m117_1 as v,m117_2 as C}from"../main.js";import{m119_0 as j}from"../main.js";import{m121_0 as Ae,m121_1 as _o,m121_2 as yo}from"../shared.js";function oe({used:e,limit:t,write:o=q,own:r}){return s`
    <span class="used">
      <span class="number">
        ${o(e)} <span class="quiet">${t===null?"no limit":`of ${o(t)}`}</span>
        ${r&&s`<span class="own" data-tip="Set for this organization">set</span>`}
      </span>
      ${t!==null&&t>0&&s`<${Ae} share=${Math.min(1,e/t)} />`}
    </span>
  `}var re=(e,t)=>e[t]!==null,ut=[{name:"org",title:"Organization",main:!0,cell:e=>e.id},{name:"waiting",title:"Waiting",label:"waiting",cell:e=>s`
      <${oe} used=${e.used.waiting} limit=${e.limits.most_waiting} own=${re(e,"most_waiting")} />
    `},{name:"running",title:"Running",label:"running",cell:e=>s`
      <${oe} used=${e.used.running} limit=${e.limits.most_running} own=${re(e,"most_running")} />
    `},{name:"stored",title:"Stored",label:"stored",cell:e=>s`
      <${oe}
        used=${e.used.stored_bytes}
        limit=${e.limits.most_stored_bytes}
        write=${E}
        own=${re(e,"most_stored_bytes")}
      />
    `},{name:"rate",title:"Submissions per minute",label:"submissions per minute",cell:e=>e.limits.submits_per_minute===null?s`<span class="quiet">no limit</span>`:s`<span class="number">${q(e.limits.submits_per_minute)}</span>`},{name:"weight",title:"Weight",label:"weight",numeric:!0,cell:e=>s`<span class="number">${e.weight}</span>`},{name:"ceiling",title:"Priorities",label:"priorities",numeric:!0,cell:e=>e.priority_ceiling===0?s`<span class="quiet">all</span>`:s`<span class="number">${e.priority_ceiling}–9</span>`}];function De({list:e,query:t}){let[o,r]=c(!1),[a,l]=c(null);h(()=>e.start(),[e]),T("orgs",e.refresh,[Se]);let m=e.ids.value,n=$("settings","org"),i=n?t.get("org"):null,d=i?e.row(i).value:null;h(()=>{!i||e.has(i)||x(`/api/v1/orgs/${encodeURIComponent(i)}`).then(f=>e.merge([f]),f=>l({id:i,error:f}))},[e,i]);let u=()=>o?r(!1):S({org:""}),p=f=>{e.merge([f]),u()},k=n&&s`
      <button type="button" class="button" onClick=${()=>r(!0)}>
        Add organization…
      </button>
    `;return s`
    <${g} title="Organizations" note=${m.length>0?F(m.length,"organization"):""} tools=${k}>
      <p class="quiet lead">
        Limits apply immediately and survive restarts; every change is recorded in the audit log. Anything not set uses
        the server's defaults.
      </p>
      ${m.length>0&&s`
          <${j}
            id="orgs-list"
            label="Organizations"
            className="orgs"
            kind="org"
            columns=${ut}
            ids=${m}
            rowOf=${f=>e.row(f)}
            hrefOf=${f=>n?O("settings",{},{part:"orgs",org:f.id}):O("jobs",{},{org_id:f.id})}
          />
        `}
      ${m.length===0&&!e.loading.value&&!e.error.value&&s`
          <${U} icon="jobs" title="No organizations yet">
            <p>An organization appears with its first job${n&&", or when you add one"}.</p>
          <//>
        `}
      <${I} list=${e} what="Organizations" older="Show more" all="" />
    <//>
    ${o&&s`<${se} key="" org=${null} onClose=${u} onSaved=${p} />`}
    ${d&&!o&&s`<${se} key=${d.id} org=${d} onClose=${u} onSaved=${p} />`}
    ${!d&&a?.id===i&&s`<${v} title="Limits could not be loaded" text=${a.error.message} />`}
  `}import{m0_0 as Uo,m0_1 as jo,m0_2 as Ko,m0_3 as qo,m0_4 as Wo,m0_5 as Le,m0_6 as Mo,m0_7 as Bo,m0_8 as Ne,m0_9 as Fe,m0_10 as Go,m0_11 as zo,m0_12 as Qo,m0_13 as Ie,m0_14 as Pe}from"../main.js";var ct=[{kind:"jobs",name:"Jobs, with their attempts and batches",days:"jobs_days",variable:"QUALGENT_KEEP_JOBS_DAYS",since:"since they ended"},{kind:"logs",name:"Logs",days:"logs_days",variable:"QUALGENT_KEEP_LOGS_DAYS",since:"since they ended",forever:"as long as their jobs",most:"log_bytes",mostVariable:"QUALGENT_KEEP_LOG_BYTES"},{kind:"artifacts",name:"Artifacts",days:"artifacts_days",variable:"QUALGENT_KEEP_ARTIFACTS_DAYS",since:"since their test ended",forever:"as long as their jobs",most:"artifact_bytes",mostVariable:"QUALGENT_KEEP_ARTIFACT_BYTES"},{kind:"builds",name:"Stored builds",days:"builds_days",variable:"QUALGENT_KEEP_BUILDS_DAYS",since:"since their last use"},{kind:"bundles",name:"Bundles of tests",days:"bundles_days",variable:"QUALGENT_KEEP_BUNDLES_DAYS",since:"since their last use"},{kind:"agents",name:"Agents that ran nothing",days:"agents_days",variable:"QUALGENT_KEEP_AGENTS_DAYS",since:"since they disconnected"},{kind:"audit",name:"Audit log",days:"audit_days",variable:"QUALGENT_KEEP_AUDIT_DAYS",since:""},{kind:"events",name:"Events and webhook deliveries",days:"events_days",variable:"QUALGENT_KEEP_EVENTS_DAYS",since:""}],dt=({policy:e,of:t})=>s`
  ${e[t.days]===0?t.forever??"forever":s`<span class="number">${F(e[t.days],"day")}</span> ${t.since}`}
  ${t.most&&e[t.most]!==null&&s`
      , at most <span class="number">${E(e[t.most])}</span> together
    `}
`,pt=({count:e,bytes:t})=>e===0?"nothing":`${q(e)}${t>0?`, ${E(t)}`:""}`;function Re({source:e}){h(()=>e.start(),[e]),T("retention",e.again);let t=e.value.value;if(e.error.value&&!t)return s`
      <${v}
        title="Retention could not be loaded"
        text=${e.error.value.message}
        again=${()=>e.again()}
      />
    `;if(!t)return s`<${C} />`;let{policy:o,last:r}=t,a=async()=>await Ne()&&e.again();return s`
    <${g}
      title="Retention"
      tools=${$("remove","retention")&&s`
          <button type="button" class="button is-danger" onClick=${a}>
            Remove expired data…
          </button>
        `}
    >
      <p class="quiet lead">
        Expired data is removed a minute after the server starts, then every hour. The periods are set in the
        server's environment.
      </p>
      <table class="tallies kept" aria-label="Retention">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Kept for</th>
            <th scope="col">Last run removed</th>
            <th scope="col">Set by</th>
          </tr>
        </thead>
        <tbody>
          ${ct.map(l=>s`
              <tr key=${l.kind}>
                <th scope="row">${l.name}</th>
                <td>
                  <${dt} policy=${o} of=${l} />
                </td>
                <td class="number">
                  ${r?.[l.kind]?pt(r[l.kind]):s`<span class="quiet">–</span>`}
                </td>
                <td>
                  <code>${l.variable}</code>
                  ${l.mostVariable&&s`
                      <br />
                      <code>${l.mostVariable}</code>
                    `}
                </td>
              </tr>
            `)}
        </tbody>
      </table>
      <p class="quiet" data-last>
        ${r?s`
              Last run:${" "}
              <time class="number" datetime=${r.at}>${y(r.at)}</time>
              .
            `:"Not run since the server started."}
      </p>
    <//>
  `}import{m37_0 as Ue}from"../main.js";import{m40_0 as K}from"../shared.js";import{m63_0 as A}from"../main.js";var ft=15,$t=2e9,ae=e=>e===null?"not known":E(e);function je({source:e}){h(()=>e.start(ft),[e]);let t=e.value.value;if(e.error.value&&!t)return s`
      <${v}
        title="Server details could not be loaded"
        text=${e.error.value.message}
        again=${()=>e.again()}
      />
    `;if(!t)return s`<${C} />`;let o=t.free_bytes!==null&&t.free_bytes<$t;return s`
    <${g} title="This server">
      ${o&&s`
          <p class="why" data-why>
            <${A} name="stale" /> Low disk space in the data directory: ${E(t.free_bytes)}.
          </p>
        `}
      <${K}
        facts=${[["Version",t.version],["Python",t.python],["Running for",s`
              <${Ue} since=${t.started_at} />${" "}
              <span class="quiet">since ${y(t.started_at)}</span>
            `],["Address",t.public_url&&s`<a href=${t.public_url}>${t.public_url}</a>`],["Database",s`${t.database}, <span class="number">${ae(t.database_bytes)}</span>`],["Stored",s`
              <span class="number">${ae(t.stored_bytes)}</span>${" "}
              <span class="quiet">of builds, artifacts and logs</span>
            `],["Free",s`
              <span class="number">${ae(t.free_bytes)}</span>${" "}
              <span class="quiet">in the data directory</span>
            `]]}
      />
      <p class="server-links">
        ${$("read","admin")&&s`<a class="button" href="/admin/">Admin</a>`}
        ${$("read","docs")&&s`<a class="button" href="/api/docs/">API</a>`}
        ${$("read","metrics")&&s`<a class="button" href="/metrics" target="_blank" rel="noopener">Metrics</a>`}
        <a class="button" href="/readyz" target="_blank" rel="noopener">Readiness</a>
      </p>
    <//>
  `}import{m158_0 as Ke}from"../main.js";import{m184_0 as M}from"../shared.js";var ne={pending:"pending",delivered:"done",failed:"failed",given_up:"failed"},bt={pending:"pending",given_up:"failed"},We=({state:e})=>s`
  <span class=${`state state-${ne[e]}`}>
    <${A} name=${ne[e]} />
    <span>${bt[e]??e}</span>
  </span>
`,ht=({at:e})=>s`<time class="number quiet" datetime=${e} title=${e}>${y(e)}</time>`,qe=e=>[e.status_code,e.error].filter(Boolean).join(" "),gt=[{name:"state",title:"State",cell:e=>s`<${We} state=${e.state} />`},{name:"event",title:"Event",main:!0,cell:e=>e.event},{name:"answer",title:"Response",cell:e=>s`<span title=${qe(e)}>${qe(e)}</span>`},{name:"tries",title:"Attempts",label:"attempts",numeric:!0,cell:e=>s`<span class="number">${e.attempts}</span>`},{name:"at",title:"Time",numeric:!0,cell:e=>s`<${ht} at=${e.last_attempt_at??e.created_at} />`}];function _t({webhook:e,id:t,list:o}){let[r,a]=c({}),l=()=>x(`/api/v1/webhooks/${e.id}/deliveries/${t}`).then(u=>a({delivery:u}),u=>a({error:u})),m=o.row(t).value;h(()=>{l()},[t,m]);let{delivery:n,error:i}=r,d=async()=>{await Le(e,t)&&o.refresh()};return s`
    <${w}
      title=${n?.event??"Delivery"}
      className="form-dialog"
      onClose=${()=>S({delivery:""})}
    >
      ${i&&s`<${v} title="The delivery could not be loaded" text=${i.message} again=${l} />`}
      ${!n&&!i&&s`<${C} />`}
      ${n&&s`
          <${K}
            facts=${[["State",s`<${We} state=${n.state} />`],["Attempts",String(n.attempts)],["Next attempt",n.next_attempt_at&&y(n.next_attempt_at)],["Response",n.status_code&&`${n.status_code}${n.seconds===null?"":`, after ${ye(n.seconds)}`}`],["Error",n.error],["webhook-id",s`<code class="id">${n.event_id}</code>`]]}
          />
          ${n.response&&s`
              <h3>Response</h3>
              <pre class="payload" tabindex="0" aria-label="Response">${n.response}</pre>
            `}
          <h3>Request</h3>
          <pre class="payload" tabindex="0" aria-label="Request">
            ${JSON.stringify(n.payload,null,2)}
          </pre>
          ${$("redeliver","webhook")&&s`
              <footer class="dialog-foot">
                <button type="button" class="button" onClick=${d}>
                  <${A} name="retry" />
                  Send again
                </button>
              </footer>
            `}
        `}
    <//>
  `}function Me({webhook:e,list:t,query:o}){h(()=>t.start(),[t]),T("webhooks",t.refresh);let r=t.ids.value,a=o.get("delivery");return s`
    <${g} title="Deliveries">
      ${r.length>0&&s`
          <${j}
            id="deliveries-list"
            label="Deliveries, newest first"
            className="deliveries"
            kind="delivery"
            columns=${gt}
            ids=${r}
            rowOf=${l=>t.row(l)}
            hrefOf=${l=>O("settings",{},{part:"webhooks",webhook:e.id,delivery:l.id})}
            failed=${l=>ne[l.state]==="failed"}
          />
        `}
      ${r.length===0&&!t.loading.value&&!t.error.value&&s`
          <p class="nothing">No deliveries yet. ${$("test","webhook")&&"\u201CSend a test\u201D sends one now."}</p>
        `}
      <${I} list=${t} what="Deliveries" all="" />
    <//>
    ${a&&s`<${_t} key=${a} webhook=${e} id=${a} list=${t} />`}
  `}import{m31_0 as Be}from"../main.js";var yt=[["0","no longer"],["3600","1 h"],["86400","1 day"],["604800","7 days"]],ie=({secret:e,onClose:t})=>s`
  <div class="ask" data-secret>
    <p>This secret signs deliveries. <strong>It is not shown again</strong>: store it in the receiver.</p>
    <${Be} label="Secret" text=${e} />
    <footer class="dialog-foot">
      <button type="button" class="button is-primary" onClick=${t}>Done</button>
    </footer>
  </div>
`;function Ge({webhook:e,onClose:t}){let[o,r]=c("86400"),[a,l]=c(null),{problem:m,busy:n,form:i,submit:d}=P(async()=>{l((await D("POST",`/api/v1/webhooks/${e.id}/rotate`,{keep_seconds:Number(o)})).secret)},[]);return s`
    <${w} title="New secret" onClose=${t}>
      ${a&&s`<${ie} secret=${a} onClose=${t} />`}
      ${!a&&s`
          <form class="ask form" ref=${i} onSubmit=${d}>
            <p>
              Deliveries are signed with the new secret at once. For a while they can be signed with the old one
              as well, so that the receiver may change over in its own time.
            </p>
            <${z} label="Keep the old secret for" options=${yt} value=${o} onChange=${r} />
            <${R} problem=${m} />
            <footer class="dialog-foot">
              <button type="button" class="button" onClick=${t}>Cancel</button>
              <button type="submit" class="button is-primary" disabled=${n}>Create secret</button>
            </footer>
          </form>
        `}
    <//>
  `}var Y=[["job.ended","a job ends","jobs"],["batch.ended","a batch ends","batches"]],vt=[["done","passed"],["failed","failed"],["cancelled","cancelled"]],St=["url","org_id","events","statuses","description"];function le({webhook:e=null,onClose:t,onSaved:o}){let[r,a]=c(e?.url??""),[l,m]=c(""),[n,i]=c(e?.events??Y.map(([N])=>N)),[d,u]=c(e?.statuses??[]),[p,k]=c(e?.description??""),[f,b]=c(null),{errors:_,problem:V,busy:Ze,form:et,submit:tt}=P(async()=>{let N={url:r.trim(),events:n,statuses:d,description:p.trim()};e?(o(await D("PATCH",`/api/v1/webhooks/${e.id}`,N)),J({text:"Webhook saved."})):b(await D("POST","/api/v1/webhooks",{...N,org_id:l.trim()||null}))},St);if(f){let{secret:N,...ue}=f;return s`
      <${w} title="Webhook created" onClose=${()=>o(ue)}>
        <${ie} secret=${N} onClose=${()=>o(ue)} />
      <//>
    `}return s`
    <${w} title=${e?"Edit webhook":"Add webhook"} onClose=${t}>
      <form class="ask form" ref=${et} onSubmit=${tt} novalidate>
        <${L}
          label="URL"
          hint="http or https. Only public addresses, unless the server allows others."
          inputmode="url"
          value=${r}
          onInput=${a}
          error=${_.url}
          maxlength="2000"
        />
        ${!e&&s`
            <${L}
              label="Organization"
              hint="Empty: events of all organizations."
              value=${l}
              onInput=${m}
              error=${_.org_id}
              maxlength="100"
            />
          `}
        <${ee}
          label="Events"
          options=${Y}
          value=${n}
          onChange=${i}
          error=${_.events}
        />
        <${ee}
          label="Outcomes"
          hint="None selected: every outcome."
          options=${vt}
          value=${d}
          onChange=${u}
          error=${_.statuses}
        />
        <${L}
          label="Description"
          hint="Shown to others."
          value=${p}
          onInput=${k}
          error=${_.description}
          maxlength="200"
        />
        <${R} problem=${V} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${t}>Cancel</button>
          <button type="submit" class="button is-primary" disabled=${Ze}>${e?"Save":"Create"}</button>
        </footer>
      </form>
    <//>
  `}function ze({webhook:e}){let[t,o]=e.enabled?e.failing_since?["suspect","failing"]:["done","on"]:["paused","off"];return s`
    <span class=${`state state-${t}`}>
      <${A} name=${t} />
      <span>${o}</span>
    </span>
  `}var Qe=({events:e,statuses:t})=>e.map(o=>Y.find(([r])=>r===o)?.[2]??o).join(" and ")+(t.length>0?` that end ${t.join(" or ")}`:""),wt=[{name:"state",title:"State",cell:e=>s`<${ze} webhook=${e} />`},{name:"url",title:"URL",main:!0,cell:e=>s`<span title=${e.url}>${e.url}</span>`},{name:"whose",title:"Organization",cell:e=>e.org_id??s`<span class="quiet">all</span>`},{name:"events",title:"Events",cell:Qe},{name:"what",title:"Description",cell:e=>e.description}];function kt({webhook:e,list:t,query:o}){let[r,a]=c(null),l=G(()=>new M({path:`/api/v1/webhooks/${e.id}/deliveries`,name:"deliveries"}),[e.id]),m=()=>a(null),n=p=>p&&t.update(p),i=async()=>await Pe(e)&&l.refresh(),d=async()=>{await Fe(e)&&(S({webhook:"",delivery:""}),t.first())},u=[{action:"test",label:"Send a test",icon:"next",run:i},{action:"settings",label:"Change\u2026",run:()=>a("edit")},{action:"rotate",label:"New secret\u2026",run:()=>a("secret")},{action:"settings",label:e.enabled?"Turn off":"Turn on",icon:e.enabled?"paused":"running",run:async()=>n(await Ie(e))},{action:"delete",label:"Remove\u2026",danger:!0,run:d}];return s`
    <p>
      <a href=${O("settings",{},{part:"webhooks"})}>All webhooks</a>
    </p>
    <${g} title=${s`<span class="webhook-url">${e.url}</span>`} className="webhook">
      <div class="webhook-acts">
        ${u.filter(({action:p})=>$(p,"webhook")).map(({label:p,icon:k,run:f,danger:b})=>s`
              <button type="button" key=${p} class=${`button ${b?"is-danger":""}`} onClick=${f}>
                ${k&&s`<${A} name=${k} />`}
                ${p}
              </button>
            `)}
        ${$("read","admin")&&s`
            <a
              class="button is-link"
              href=${Ke("webhook",e.id)}
              data-tip="Show in the admin"
            >
              Open in admin
            </a>
          `}
      </div>
      <${K}
        facts=${[["State",s`<${ze} webhook=${e} /> ${e.disabled_reason}`],["Failing since",e.failing_since&&y(e.failing_since)],["Organization",e.org_id??"all"],["Events",Qe(e)],["Description",e.description],["Since",y(e.created_at)],["Id",s`<code class="id">${e.id}</code>`]]}
      />
    <//>
    <${Me} webhook=${e} list=${l} query=${o} />
    ${r==="edit"&&s`
        <${le}
          webhook=${e}
          onClose=${m}
          onSaved=${p=>{n(p),m()}}
        />
      `}
    ${r==="secret"&&s`<${Ge} webhook=${e} onClose=${m} />`}
  `}function Je({list:e,query:t}){let[o,r]=c(!1),[a,l]=c(null);h(()=>e.start(),[e]),T("webhooks",e.refresh);let m=t.get("webhook"),n=m?e.row(m).value:null;if(h(()=>{!m||e.has(m)||x(`/api/v1/webhooks/${encodeURIComponent(m)}`).then(u=>e.merge([u]),u=>l({id:m,error:u}))},[e,m,n===null]),n)return s`<${kt} key=${n.id} webhook=${n} list=${e} query=${t} />`;if(m)return a?.id===m?s`<${v} title="The webhook could not be loaded" text=${a.error.message} />`:s`<${C} />`;let i=e.ids.value,d=u=>{r(!1),e.merge([u]),S({webhook:u.id},{push:!0})};return s`
    <${g}
      title="Webhooks"
      note=${i.length>0?F(i.length,"webhook"):""}
      tools=${$("create","webhook")&&s`
          <button type="button" class="button" onClick=${()=>r(!0)}>
            Add webhook…
          </button>
        `}
    >
      <p class="quiet lead">
        Signed requests to a URL when jobs and batches end: at least once, retried for a day.
      </p>
      ${i.length>0&&s`
          <${j}
            id="webhooks-list"
            label="Webhooks, newest first"
            className="webhooks"
            kind="webhook"
            columns=${wt}
            ids=${i}
            rowOf=${u=>e.row(u)}
            hrefOf=${u=>O("settings",{},{part:"webhooks",webhook:u.id})}
            failed=${u=>!!u.failing_since}
          />
        `}
      ${i.length===0&&!e.loading.value&&!e.error.value&&s`
          <${U} icon="link" title="No webhooks">
            <p>Notify chat, deployments or build servers: anything that accepts an HTTP POST.</p>
          <//>
        `}
      <${I} list=${e} what="Webhooks" older="Show more" all="" />
    <//>
    ${o&&s`<${le} onClose=${()=>r(!1)} onSaved=${d} />`}
  `}import{m120_0 as Ye}from"../shared.js";import{m249_0 as Ca,m249_1 as Aa,m249_2 as Da,m249_3 as La,m249_4 as Na,m249_5 as Fa,m249_6 as me,m249_7 as Ia,m249_8 as Pa,m249_9 as Ra,m249_10 as Ua,m249_11 as ja}from"../main.js";var B=class{#e;value=me(null);error=me(null);constructor(t,o=null){this.#e=t,this.value.value=o}start(t=0){if(this.value.peek()===null&&this.again(),!t)return;let o=setInterval(()=>document.hidden||this.again(),t*1e3);return()=>clearInterval(o)}again=async()=>{try{this.value.value=await x(this.#e),this.error.value=null}catch(t){this.error.value=t}}};import{m183_0 as Ga,m183_1 as za,m183_2 as Qa,m183_3 as Ja,m183_4 as Ya,m183_5 as Va,m183_6 as Ha,m183_7 as Xa,m183_8 as Ve}from"../main.js";var He={orgs:"org",retention:"retention",webhooks:"webhook",server:"server"};function xt(){let e=Ve();return{orgs:new M({path:"/api/v1/orgs",name:"orgs",page:e?.orgs,mirrors:!0}),webhooks:new M({path:"/api/v1/webhooks",name:"webhooks",page:e?.webhooks,mirrors:!0}),retention:new B("/api/v1/retention",e?.retention),server:new B("/api/v1/server",e?.server)}}function Xe({query:e}){ve("settings");let{orgs:t,webhooks:o,retention:r,server:a}=G(xt,[]),l=[{name:"orgs",title:"Organizations",body:()=>s`<${De} list=${t} query=${e} />`},{name:"retention",title:"Retention",body:()=>s`<${Re} source=${r} />`},{name:"webhooks",title:"Webhooks",body:()=>s`<${Je} list=${o} query=${e} />`},{name:"server",title:"Server",body:()=>s`<${je} source=${a} />`},{name:"browser",title:"This browser",body:()=>s`<${ge} />`}].filter(({name:i})=>!(i in He)||$("read",He[i])),m=i=>S({part:i==="orgs"?"":i,org:"",webhook:"",delivery:""},{push:!0}),n=e.get("part")||"orgs";return l.some(({name:i})=>i===n)?s`
    <${X} title="Settings" className="settings">
      <${Ye} label="Parts of the settings" tabs=${l} value=${n} onChange=${m} />
    <//>
  `:s`
      <${X} title="Settings" className="settings">
        <${U} icon="search" title="Unknown part of the settings">
          <p>
            <a class="button" href="/settings">All settings</a>
          </p>
        <//>
      <//>
    `}export{Xe as default};
